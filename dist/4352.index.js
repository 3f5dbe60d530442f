"use strict";exports.id=4352;exports.ids=[4352,9169,2641,779];exports.modules={45022:(t,e,n)=>{n.r(e);n.d(e,{loadDirty:()=>M,loadIgnored:()=>E,
startGitWork:()=>$});var i=n(22690);var o=n(37478);var s=n(19626);function a(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const c={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function r(t){const e=[];const n=new s.C(t);while(t[n.at]===58){
const[t="",i="",s,a,r=""]=n.next().toString("latin1",1).split(" ");const f=c[r[0]??""]??"modified";const p=(0,o.q0)(n.next())
;const d=f==="renamed"||f==="copied"?(0,o.q0)(n.next()):p;e.push({status:f,path:d.path,base:l(p,t,s),head:l(d,i,a),hunks:[]})}
if(!n.isDone())p(e,t.toString("utf8",n.at+1));return e.filter(t=>t.status!=="unmerged")}function l(t,e,n){const i=Number.parseInt(e,8);if(i===0)return undefined
;return{...t,mode:i,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const f=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function p(t,e){
const n=t.filter(t=>t.status!=="unmerged");const i=`\n${e}`.split("\ndiff --git ").slice(1);let o=0;for(const t of n){t.hunks=d(i[o]??"")
;if(t.status==="type-changed"&&i.length>n.length)t.hunks=d(i[++o]??"");o++}}function d(t){const e=[];for(const n of t.split("\n")){const t=f.exec(n)
;const i=e.at(-1);if(i&&n.startsWith("+")&&i.added.length<i.headCount){i.added.push(n.slice(1).replace(/\r$/,""))}else if(t){
const[n,i,o,s]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:n,baseCount:i,headStart:o,headCount:s,added:[]})}}return e}var u=n(70779);var h=n(24055)
;async function g(t,e,n){if(e.kind==="staged")return await m(t,n);if(e.kind==="work-tree"){const i=await y(t,e.ref??await b(t),"HEAD");const o=await(0,
u.git)(t,["diff",...a(n),i,"--"]);return{base:i,files:r(o),subjects:[]}}const{base:i,head:o,exact:s}=e;for(const t of[i,o])v(t);try{const e=await(0,
u.git)(t,["diff",...a(n),s?`${i}..${o}`:`${i}...${o}`,"--"]);return{base:i,head:o,files:r(e),subjects:[]}}catch(e){throw j(e,t,i,o)}}async function m(t,e){
const n=await(0,u.git)(t,["diff","--cached",...a(e),"--"]);return{base:"HEAD",files:r(n),subjects:[]}}async function y(t,e,n){v(e);try{return(await(0,
u.git)(t,["merge-base",e,n])).toString("latin1").trim()}catch(i){throw j(i,t,e,n)}}async function k(t,e,n){const i=await(0,
u.git)(t,["log","--format=%H%x00%s",`${e}..${n}`,"--"]);const o=i.toString("utf8").split("\n").filter(Boolean);return o.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const w=["origin/HEAD","origin/main","origin/master","main","master"]
;async function b(t){for(const e of w){try{await(0,u.git)(t,["rev-parse","--verify","--quiet",`${e}^{commit}`]);return e}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function v(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function j(t,e,n,o){if(!(t instanceof i.gA)||t.status===undefined)return t
;const s=/bad revision|unknown revision|Not a valid object name|ambiguous argument/i.test(t.message)
;if(!s&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,h.isShallow)(e)){
return new i.yo(`This clone is shallow: the commits between ${n} and ${o} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(s)return new i.yo(`git does not know the revision ${n} or ${o}`,"Fetch it first.",{cause:t})
;return new i.yo(`${n} and ${o} have no common ancestor`,"Name a base on the same history.",{cause:t})}var I=n(27419);function $(t,{repository:e},n){const o=(0,
I.C2)(t);if(e===undefined){if(o===undefined)return{}
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}return{
change:o&&x(S(e,o,n)),dirty:n.dirty?x(M(e)):undefined,ignored:n.ignored?x(E(e)):undefined}}function x(t){t.catch(()=>undefined);return t}
async function S(t,e,n){const i=await g(t,e,n.patch);if(!n.subjects||i.head===undefined)return i;return{...i,subjects:await k(t,i.base,i.head)}}
async function M(t){const e=await(0,u.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(e.toString("utf8").split("\0").filter(Boolean))}
async function E(t){const e=await(0,u.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return e.toString("utf8").split("\0").filter(Boolean)}},23641:(t,e,n)=>{n.d(e,{F:()=>l,m:()=>f});var i=n(73024);var o=n.n(i);var s=n(76760);var a=n.n(s)
;var c=n(99169);const r=["package.json","pyproject.toml","setup.cfg","requirements-dev.txt","go.mod","Cargo.toml"];function l(t,e){
return p(t,e).filter(({id:t})=>c.evidence[t]?.optIn!==true)}function f(t,e){return p(t,e)}function p(t,e){const n=d(e);const i=new Map;const o=e=>{
if(!i.has(e))i.set(e,n.top.has(e)?v((0,s.join)(t,e)):"");return i.get(e)??""};return Object.entries(c.evidence).flatMap(([t,{detect:e}])=>{
const i=e.map(t=>w(t,n,o)).find(t=>t!==undefined);return i===undefined?[]:[{id:t,why:i}]})}function d(t){const e=h();const n=new Set;const i=new Set
;for(const o of t){const t=o.lastIndexOf("/");if(t<0||e.has(o))n.add(o);const s=t<0?o:o.slice(t+1);if(e.has(s)||y(s))i.add(s)}return{top:n,anywhere:i}}let u
;function h(){u??=new Set(Object.values(c.evidence).flatMap(({detect:t})=>t.flatMap(g)));return u}function g(t){if("file"in t)return[t.file]
;return"contains"in t?[t.contains.file]:[]}let m;function y(t){m??=[...h()].filter(t=>/[*?{[]/.test(t)&&!t.includes("/")).map(k);return m.some(e=>e.test(t))}
function k(t){const e=t.replace(/[.+^$()|\\[\]]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".").replace(/\{([^}]*)\}/g,(t,e)=>`(?:${e.split(",").join("|")})`)
;return new RegExp(`^${e}$`)}function w(t,{top:e,anywhere:n},i){if("file"in t){const i=k(t.file)
;const o=t.file.includes("/")?[...e].find(t=>i.test(t)):b(t.file,i,n);return o}if("contains"in t){
return new RegExp(t.contains.pattern,"m").test(i(t.contains.file))?t.contains.file:undefined}if("dependency"in t){
const e=t.dependency.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&");const n=new RegExp(`(?:^|["'\\s])${e}(?:["'\\s=<>~!;[@,]|$)`,"m");const o=r.find(t=>n.test(i(t)))
;return o&&`${t.dependency} in ${o}`}const o=i(".pre-commit-config.yaml")
;const s=new RegExp(`^\\s*-?\\s*id:\\s*["']?${t.hook.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")}["']?\\s*(?:#.*)?$`,"m")
;return s.test(o)?".pre-commit-config.yaml":undefined}function b(t,e,n){if(n.has(t))return t;return/[*?{[]/.test(t)?[...n].find(t=>e.test(t)):undefined}
function v(t){try{return(0,i.readFileSync)(t,"utf8")}catch{return""}}},64352:(t,e,n)=>{n.r(e);n.d(e,{startTools:()=>ot});var i=n(22906);var o=n(45022)
;var s=n(73024);var a=n(48161);var c=n(76760);var r=n(97689);var l=n(89227);var f=n(56102);var p=n(70779);async function d(t,e){const n=(0,f.wE)()
;const i=["checkout-index","--all","--quiet","--force",`--prefix=${n}/`];if(e===""){await(0,p.git)(t,i);return n}const o=(0,f.wE)();try{const n={
GIT_INDEX_FILE:(0,c.join)(o,"index")};await(0,p.git)(t,["read-tree",e],undefined,n);await(0,p.git)(t,i,undefined,n)}finally{(0,f.yu)(o)}return n}var u=n(52336)
;var h=n(77598);var g=n(84966);const m=864e5;const y=31;const k=256*1024*1024;class w{#t;#e;#n=Math.floor(Date.now()/m);#i=false;constructor(t,e,n){const i=(0,
h.createHash)("sha256").update(JSON.stringify([e,n])).digest("hex").slice(0,32);this.#t=(0,c.join)(t,"results",`${e}-${i}`);this.#e=b(this.#t)}get(t,e){
const n=this.#e.get(t);if(n===undefined||e!==undefined&&Date.now()/1e3-n.made>e)return undefined;if(n.used!==this.#n)this.#i=true;n.used=this.#n
;return n.findings}set(t,e){this.#e.set(t,{used:this.#n,made:Math.floor(Date.now()/1e3),findings:e});this.#i=true}save(){if(!this.#i)return
;const t=[...this.#e].filter(([,{used:t}])=>this.#n-t<=y);const e=JSON.stringify(t.map(([t,{used:e,made:n,findings:i}])=>[t,e,n,...i]));try{(0,s.mkdirSync)((0,
c.join)(this.#t,".."),{recursive:true});(0,g.v)(this.#t,Buffer.from(`${v(e)}\n${e}`))}catch{}}touch(){try{(0,s.utimesSync)(this.#t,new Date,new Date)}catch{}}}
function b(t){try{const e=(0,s.readFileSync)(t,"utf8");const n=e.indexOf("\n");const i=e.slice(n+1);if(e.slice(0,n)!==v(i))return new Map;const o=JSON.parse(i)
;return new Map(o.map(([t,e,n,...i])=>[t,{used:e,made:n,findings:i}]))}catch{return new Map}}function v(t){return(0,
h.createHash)("sha1").update(t).digest("hex")}function j(t,e=k){const n=(0,c.join)(t,"results");try{const t=(0,s.readdirSync)(n).map(t=>({path:(0,c.join)(n,t),
stat:(0,s.statSync)((0,c.join)(n,t))}));t.sort((t,e)=>e.stat.mtimeMs-t.stat.mtimeMs);let i=0;for(const{path:n,stat:o}of t){i+=o.size;if(i>e)(0,s.rmSync)(n,{
force:true})}}catch{}}var I=n(40634);var $=n(96107);var x=n(83179);function S(t,e){const n=new Map;const i=[];for(const o of t){const t=A(o,e)
;const s=o.location.region?.startLine;if(t===undefined||s===undefined){i.push(o);continue}const a=`${o.location.path}\0${s}\0${t}`;const c=n.get(a)
;if(c)c.push(o);else n.set(a,[o])}for(const t of n.values())i.push(...M(t));return i}function M(t){const[e]=[...t].sort(E);if(e===undefined)return[]
;const n=O(e);const i=[...new Set(t.filter(t=>O(t)!==n).map(t=>t.rule))].sort();const o=t.filter(t=>O(t)===n);return i.length===0?o:o.map(t=>({...t,
equivalents:i}))}function E(t,e){return x.y.indexOf(t.level)-x.y.indexOf(e.level)||Number(e.fix!==undefined)-Number(t.fix!==undefined)||(t.rule<e.rule?-1:1)}
function O({rule:t}){return t.split("/",1)[0]??t}function A({rule:t},e){const n=t.split("/",1)[0]??t;return e.get(n)?.[t.slice(n.length+1)]}var q=n(23257)
;var D=n(42352);class N{#o;#s;#a=new Map;#c;constructor(t,e,n,o){this.#o=t;const s=n&&o?.entries===e?o:undefined
;this.#s=new Map(e.map(({path:t},e)=>[t,s&&!n?.has(t)?(0,i.VE)(s,e):undefined]));const a=T(t).filter(t=>!this.#s.has(t));this.#c=[...this.#s.keys(),...a]}id(t){
const e=this.#s.get(t)??this.#a.get(t);if(e!==undefined)return e;const n=F((0,c.join)(this.#o,t));this.#a.set(t,n);return n}digest(t){if(t.length===0)return""
;const e=t.filter(t=>!/[*?[\]{}()!/]/.test(t));const n=t.filter(t=>/[*?[\]{}()!/]/.test(t)).map(t=>t.includes("/")?t:`**/${t}`)
;const i=n.length===0?()=>false:(0,u.toMatcher)(n);const o=new Set(e);return this.digestOf(this.#c.filter(t=>o.has(t.slice(t.lastIndexOf("/")+1))||i(t)))}
digestOf(t){const e=(0,h.createHash)("sha256");for(const n of[...t].sort())e.update(`${n}\0${this.id(n)}\n`);return e.digest("hex")}}function F(t){try{return(0,
D.z)((0,s.readFileSync)(t))}catch{return"absent"}}function T(t){try{return(0,s.readdirSync)(t,{withFileTypes:true}).filter(t=>t.isFile()).map(({name:t})=>t)
}catch{return[]}}var z=n(35993);var C=n(56860);async function H({setting:t},e){const n=performance.now();const{id:i,tool:o}=t;const{files:s}=e;const a={id:i,
findings:[],files:s.length,cached:0};if(s.length===0&&(o.files!==undefined||e.part)){return{...a,status:"skipped",
reason:e.part?"nothing that it looks at changed":"there is nothing that it looks at",ms:0}}const c=await e.copyFor("");if("missing"in c){
const e=t.missing==="skip"?"skipped":"failed";return{...a,status:e,reason:c.missing,remedy:c.remedy,ms:performance.now()-n}}const r=L(t,c,e)
;const l=r?s.filter(t=>!r.known.has(t)):s;const f=r&&l.length===0?[]:await P(t,l,e);if("missing"in f)return{...a,copy:c,status:"failed",reason:f.missing,
remedy:f.remedy,ms:performance.now()-n};r?.keep(f);const p=f.find(t=>t.class==="error");const d=f.length>0&&f.every(t=>t.class==="nothing")&&l.length===s.length
;const u=[...r?[...r.known.values()].flat():[],...f.flatMap(t=>t.findings)];return{...a,copy:c,status:p?"failed":d?"skipped":"ran",
reason:p?.reason??(d?f[0]?.reason:undefined),findings:u,cached:s.length-l.length,ms:performance.now()-n}}async function P(t,e,n){let i;const o=await(0,
C.q)(t,e,n.place,async t=>{const e=await n.copyFor(t);if(!("missing"in e))return e;i=e;throw new _}).catch(t=>{if(t instanceof _)return[];throw t});return i??o}
class _ extends Error{}function L(t,e,{cache:n,contents:i,files:o,place:s}){const{tool:a,id:c}=t;const{mode:r="never",inputs:l=[],ttl:f}=a.cache??{}
;if(n===undefined||r==="never")return undefined;const{exclude:p,missing:d,...u}=t;const h=i.digest([...l,...a.root??[]])
;const g=new w(n,c,[z.r,e.version,e.origin,u,h,s.values]);g.touch();if(r==="scope")return R(g,o,i,f);const m=new Map;for(const t of o){
const e=g.get(`${i.id(t)} ${t}`,f);if(e)m.set(t,e)}return{known:m,keep:t=>{for(const{invocation:e,class:n,findings:o}of t){
if(n!=="clean"&&n!=="findings")continue;const t=B(o);if([...t.keys()].some(t=>!e.files.includes(t)))continue
;for(const n of e.files)g.set(`${i.id(n)} ${n}`,t.get(n)??[])}g.save()}}}function R(t,e,n,i){const o=`${n.digestOf(e)} *`;const s=t.get(o,i);const[a]=e
;const c=new Map;if(s&&a!==undefined)for(const t of e)c.set(t,t===a?s:[]);return{known:c,keep:e=>{
if(e.length===0||e.some(({class:t})=>t!=="clean"&&t!=="findings"))return t.save();t.set(o,e.flatMap(t=>t.findings));return t.save()}}}function B(t){
const e=new Map;for(const n of t){const{path:t}=n.location;const i=e.get(t);if(i)i.push(n);else e.set(t,[n])}return e}var G=n(99169);var J=n(12794)
;var U=n(23641);function W({configs:t,only:e,skip:n,top:i,paths:o}){const s=new Map((0,U.m)(i,o).map(({id:t,why:e})=>[t,e]))
;const a=[...new Set([...s.keys(),...Object.keys(t),...e??[]])].sort();const c=[];const r=[];for(const i of a){
if(G.evidence[i]===undefined&&t[i]===undefined)continue;const o=K(i,t[i],e,n);const a=e?"named by --only":t[i]===undefined?s.get(i):"named by the configuration"
;if(o!==undefined)r.push({id:i,reason:o});else if(a!==undefined)c.push({setting:(0,J.u)(i,t),why:a})}return{chosen:c,skipped:r}}function K(t,e,n,i){
if(i?.includes(t))return"left out by --skip";if(n!==undefined)return n.includes(t)?undefined:"left out by --only"
;if(e===false||e==="off")return"turned off in the configuration"
;return e===undefined&&G.evidence[t]?.optIn?"runs only if the configuration asks for it":undefined}var V=n(41600);async function X(t){
const e=t.entries.map(({path:t})=>t);const n=W({...t,paths:e});if(n.chosen.length+n.skipped.length===0)return undefined;const i=new Z(t,n.chosen)
;const o=await i.run();const s=n.skipped.map(({id:t,reason:e})=>({check:t,status:"skipped",reason:e,findings:0}));return{findings:Q(o,n.chosen),
runs:[...o.map(et),...s],notifications:o.flatMap(nt),rules:it(o,n.chosen),timings:Object.fromEntries(o.map(({id:t,ms:e})=>[t,Math.round(e*10)/10])),
paths:Object.fromEntries(o.flatMap(({id:t,copy:e})=>e?[[t,e.path]]:[])),ran:new Set(o.filter(({status:t})=>t==="ran").map(({id:t})=>t)),
policies:new Map(n.chosen.map(({setting:{id:t,tool:e}})=>[t,e.base??Y(e.check.scope)])),base:async t=>Q(await i.runBase(t),n.chosen)}}function Y(t){
return t==="repository"||t==="workspace"?"lines":"rerun"}function Q(t,e){const n=new Map(e.map(({setting:t})=>[t.id,t.tool.equivalents??{}]))
;return S(t.flatMap(({findings:t})=>t),n)}class Z{#r;#l;#f=(0,l.n)();#p=new I.o(this.#f);#d=new $.j((0,a.availableParallelism)());#u=new Map;#c
;constructor(t,e){this.#r=t;this.#l=e;this.#c=new Set(t.entries.map(({path:t})=>t))}async run(){const{input:t,place:e,contents:n}={input:this.#r,
...await this.#h()};const i=await t.dirty;const o=t=>!i?.has(t)||(0,s.existsSync)((0,c.join)(e.top,t));const a=t.files.filter(t=>(0,
r.$)(t)&&o(t.path)).map(({path:t})=>t);const l=await this.#g(e,n,a,this.#l);this.#p.save();if(t.cache)j(this.#f);return l}async#g(t,e,n,i){
const{cache:o,change:s,progress:a}=this.#r;let c=i.length;return await Promise.all(i.map(async i=>{const r=n.filter((0,V.n)(i.setting,u.toMatcher,t.top))
;const l=await H(i,{place:t,files:tt(i)&&r.length>0?this.#m(i,t):r,part:s!==undefined,copyFor:t=>this.#y(i,t),cache:o?this.#f:undefined,contents:e});c--
;if(c>0&&l.ms>1e3)a?.(`${i.setting.id} done, ${c} to go`);return l}))}#m({setting:t},e){return e.files.filter((0,V.n)(t,u.toMatcher,e.top))}
async#y({setting:t},e){const{install:n,resolve:i}=t.tool;const o=JSON.stringify([n??t.id,t.tool.version,t.tool.check.argv[0],i,e]);const s=this.#u.get(o)
;if(s)return await s;const a=(0,q.V)(t,e,this.#k());this.#u.set(o,a);return await a}#k(){const{top:t,progress:e}=this.#r
;const i=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const o=process.env["KEMPT_OFFLINE"]===undefined;return{top:t,cache:this.#f,env:process.env,
mayInstall:o,locks:i,progress:e,versions:this.#p}}async#h(){const{top:t,entries:e,index:n,repository:i,commit:o,staged:s}=this.#r;const a=await this.#r.dirty
;const c=s?(a?.size??0)>0:o!==undefined&&await this.#w(o,a);if(!c||i===undefined){return{place:this.#b(t,e,a),contents:new N(t,e,a,n)}}
const r=await d(i,s?"":o??"HEAD");(0,f.x)(r,t,[]);return{place:this.#b(r,e),contents:new N(r,e,undefined)}}async#w(t,e){const{repository:i}=this.#r
;if(i?.top===undefined||(e?.size??0)>0)return true;const{git:o}=await Promise.resolve().then(n.bind(n,70779))
;const[s,a]=(await o(i,["rev-parse","HEAD^{tree}",`${t}^{tree}`])).toString("utf8").trim().split("\n");return s!==a}#b(t,e,n){const{change:i}=this.#r
;const o=e=>!n?.has(e)||(0,s.existsSync)((0,c.join)(t,e));return{top:t,files:e.filter(t=>(0,r.$)(t)&&o(t.path)).map(({path:t})=>t),has:t=>this.#c.has(t),
env:process.env,limiter:this.#d,cores:(0,a.availableParallelism)(),values:i?{base:i.base,head:i.head??"HEAD"}:{}}}async runBase(t){
const{change:e,repository:n,top:i}=this.#r;const o=this.#l.filter(({setting:{tool:t}})=>(t.base??Y(t.check.scope))==="rerun")
;if(e===undefined||n===undefined||o.length===0||t.size===0)return[];const s=e.files.flatMap(e=>e.base&&t.has(e.path)&&(0,r.$)(e.base)?[e.base]:[])
;if(s.length===0)return[];const a=await d(n,e.base);(0,f.x)(a,i,[]);const c=new Set(e.files.flatMap(t=>t.head?[t.head.path]:[]))
;const l=[...this.#r.entries.filter(({path:t})=>!c.has(t)),...e.files.flatMap(t=>t.base??[])];const p=this.#b(a,l)
;return await this.#g(p,new N(a,l,undefined),s.map(({path:t})=>t),o)}}function tt({setting:t}){return Y(t.tool.check.scope)==="lines"}
function et({id:t,status:e,reason:n,copy:i,findings:o,files:s,cached:a}){return{check:t,status:e,...n!==undefined&&{reason:n},findings:o.length,...i&&{tool:{
version:i.version,origin:i.origin}},files:s,cached:a}}function nt({id:t,status:e,reason:n,remedy:i,copy:o}){if(e==="failed"){return[{level:"error",id:t,
message:`${t} could not do its work: ${n??"it failed"}`,...i&&{remedy:i}}]}if(o?.unlocked){return[{level:"note",id:t,
message:`${t} ${o.version} was installed without lock data: only its registry vouches for it`}]}return[]}function it(t,e){
const n=new Map(e.map(({setting:t})=>[t.id,t.tool]));const i=new Map;for(const e of t.flatMap(({findings:t})=>t)){if(i.has(e.rule))continue
;const[t=""]=e.rule.split("/",1);const o=n.get(t);const s=e.rule.slice(t.length+1);const a=o?.["rule-url"]
;const c=a===undefined||s===""?o?.homepage:a.replaceAll("{rule}",()=>s);const r=`${o?.title??t}${s===""?"":`: ${s}`}`;i.set(e.rule,{id:e.rule,level:e.level,
summary:r,help:r,...c&&{helpUri:c}})}return[...i.values()]}async function ot({request:t,place:e,config:n,work:i,scope:s}){const{repository:a,top:c}=e
;const{entries:r,index:l}=await st(s,e);const f=a?.top!==undefined;return await X({configs:n?.tools??{},only:t.only,skip:t.skip,repository:a,top:c,entries:r,
files:s.files,index:l,change:s.change,dirty:i.dirty??(f?(0,o.loadDirty)(a):undefined),staged:t.staged===true,
commit:s.change?.head??t.head??(a!==undefined&&!f?"HEAD":undefined),cache:t.cache??n?.cache??true,progress:t.said})}async function st(t,{repository:e}){
if(t.change===undefined||e?.top===undefined)return{entries:t.tree.entries,index:t.index};const n=(0,i.vY)(e);return{entries:n?.entries??t.tree.entries,index:n}}
},70779:(t,e,n)=>{n.d(e,{git:()=>r,startGit:()=>c});var i=n(31421);var o=n.n(i);var s=n(22690)
;const a=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function c(t,e,n={}){
const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...o,...a,...e],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function r(t,e,n,i){
return await l(c(t,e,i),`git ${e[0]??""}`,n)}async function l(t,e,n){const i=[];const o=[];t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>o.push(t))
;t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const a=await f(t,e);if(a===0)return i.length===1?i[0]:Buffer.concat(i)
;const c=Buffer.concat(o).toString("utf8").trim();throw new s.gA(e,c===""?`${e} ended with status ${a}`:c,{status:a})}async function f(t,e){
return await new Promise((n,i)=>{t.on("error",t=>{const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new s.gA(e,n,{cause:t}))})
;t.on("close",(t,o)=>{if(t===null)i(new s.gA(e,`${e} was ended by ${o??"a signal"}`));else n(t)})})}},99169:(t,e,n)=>{n.d(e,{evidence:()=>i});const i={
actionlint:{optIn:false,detect:[{file:".github/actionlint.yaml"},{file:".github/actionlint.yml"},{contains:{file:"go.mod",
pattern:"\\bgithub\\.com/rhysd/actionlint/cmd/actionlint\\b"}},{hook:"actionlint"},{hook:"actionlint-docker"},{hook:"actionlint-system"}]},autoflake:{
optIn:false,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.autoflake\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[autoflake\\]"}},{
dependency:"autoflake"},{hook:"autoflake"}]},autoimport:{optIn:true,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.autoimport\\b"}},{
dependency:"autoimport"},{hook:"autoimport"}]},bandit:{optIn:false,detect:[{file:".bandit"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.bandit\\b"}},{
dependency:"bandit"},{hook:"bandit"}]},biome:{optIn:false,detect:[{file:"biome.json"},{file:"biome.jsonc"},{file:".biome.json"},{file:".biome.jsonc"},{
dependency:"@biomejs/biome"},{hook:"biome-check"},{hook:"biome-lint"},{hook:"biome-format"}]},black:{optIn:false,detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.black\\]"}},{dependency:"black"},{hook:"black"}]},"buf-format":{optIn:false,detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{
dependency:"@bufbuild/buf"},{hook:"buf-format"}]},buf:{optIn:false,detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{dependency:"@bufbuild/buf"},{
hook:"buf-lint"}]},codespell:{optIn:false,detect:[{file:".codespellrc"},{contains:{file:"setup.cfg",pattern:"^\\[codespell\\]"}},{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.codespell\\]"}},{dependency:"codespell"},{hook:"codespell"}]},cspell:{optIn:false,detect:[{file:"cspell.json"},{
file:".cspell.json"},{file:"cSpell.json"},{file:".cSpell.json"},{file:"cspell.jsonc"},{file:".cspell.jsonc"},{file:"cspell.yaml"},{file:"cspell.yml"},{
file:".cspell.yaml"},{file:".cspell.yml"},{file:"cspell.config.*"},{file:".cspell.config.*"},{contains:{file:"package.json",pattern:'"cspell"\\s*:\\s*\\{'}},{
hook:"cspell"}]},eslint:{optIn:false,detect:[{file:"eslint.config.js"},{file:"eslint.config.mjs"},{file:"eslint.config.cjs"},{file:"eslint.config.ts"},{
file:"eslint.config.mts"},{file:"eslint.config.cts"},{file:".eslintrc"},{file:".eslintrc.*"},{contains:{file:"package.json",pattern:'"eslintConfig"\\s*:'}}]},
flake8:{optIn:false,detect:[{file:".flake8"},{contains:{file:"setup.cfg",pattern:"^\\[flake8\\]"}},{contains:{file:"tox.ini",pattern:"^\\[flake8\\]"}},{
dependency:"flake8"},{hook:"flake8"}]},gitleaks:{optIn:false,detect:[{file:".gitleaks.toml"},{file:".gitleaksignore"},{hook:"gitleaks"},{hook:"gitleaks-docker"
},{hook:"gitleaks-system"}]},"go-test":{optIn:true,detect:[{file:"*_test.go"}]},"go-vet":{optIn:false,detect:[{file:"go.mod"}]},gofmt:{optIn:false,detect:[{
file:"go.mod"}]},gofumpt:{optIn:false,detect:[{contains:{file:"go.mod",pattern:"\\bmvdan\\.cc/gofumpt\\b"}},{contains:{file:"tools.go",
pattern:'"mvdan\\.cc/gofumpt"'}},{contains:{file:"tools/tools.go",pattern:'"mvdan\\.cc/gofumpt"'}},{hook:"gofumpt"},{hook:"go-fumpt"}]},goimports:{optIn:false,
detect:[{contains:{file:"go.mod",pattern:"\\bgolang\\.org/x/tools/cmd/goimports\\b"}},{contains:{file:"tools.go",pattern:'"golang\\.org/x/tools/cmd/goimports"'}
},{contains:{file:"tools/tools.go",pattern:'"golang\\.org/x/tools/cmd/goimports"'}},{hook:"goimports"},{hook:"go-imports"}]},govulncheck:{optIn:true,detect:[{
file:"go.mod"}]},isort:{optIn:false,detect:[{file:".isort.cfg"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.isort\\]"}},{contains:{file:"setup.cfg",
pattern:"^\\[(?:tool:)?isort\\]"}},{contains:{file:"tox.ini",pattern:"^\\[(?:tool:)?isort\\]"}},{dependency:"isort"},{hook:"isort"}]},jest:{optIn:true,detect:[{
file:"jest.config.*"},{contains:{file:"package.json",pattern:'"jest"\\s*:\\s*\\{'}},{dependency:"jest"}]},knip:{optIn:false,detect:[{file:"knip.json"},{
file:"knip.jsonc"},{file:".knip.json"},{file:".knip.jsonc"},{file:"knip.ts"},{file:"knip.js"},{file:"knip.config.ts"},{file:"knip.config.js"},{dependency:"knip"
}]},"markdownlint-cli2":{optIn:false,detect:[{file:".markdownlint-cli2.*"},{contains:{file:"package.json",pattern:'"markdownlint-cli2"\\s*:'}},{
hook:"markdownlint-cli2"}]},mypy:{optIn:false,detect:[{file:"mypy.ini"},{file:".mypy.ini"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.mypy\\]"}},{
contains:{file:"setup.cfg",pattern:"^\\[mypy\\]"}},{dependency:"mypy"},{hook:"mypy"}]},"node-test":{optIn:true,detect:[{contains:{file:"package.json",
pattern:'"\\s*:\\s*"[^"\\n]*\\bnode\\b[^"\\n]* --test\\b'}}]},"npm-audit":{optIn:true,detect:[{file:"package-lock.json"}]},oxlint:{optIn:false,detect:[{
file:".oxlintrc.json"},{file:".oxlintrc.jsonc"},{file:"oxlint.config.ts"},{dependency:"oxlint"},{hook:"oxlint"}]},"pip-audit":{optIn:true,detect:[{
file:"requirements.txt"},{dependency:"pip-audit"},{hook:"pip-audit"}]},playwright:{optIn:true,detect:[{file:"playwright.config.*"},{
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
}},{dependency:"ruff"},{hook:"ruff"},{hook:"ruff-check"}]},secretlint:{optIn:false,detect:[{file:".secretlintrc"},{file:".secretlintrc.*"},{contains:{
file:"package.json",pattern:'"secretlint"\\s*:'}}]},"sort-package-json":{optIn:false,detect:[{dependency:"sort-package-json"}]},sqlfluff:{optIn:false,detect:[{
file:".sqlfluff"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.sqlfluff\\b"}},{contains:{file:"setup.cfg",pattern:"^\\[sqlfluff\\b"}},{contains:{
file:"tox.ini",pattern:"^\\[sqlfluff\\b"}},{dependency:"sqlfluff"},{hook:"sqlfluff-lint"},{hook:"sqlfluff-fix"}]},staticcheck:{optIn:false,detect:[{
file:"staticcheck.conf"},{contains:{file:"go.mod",pattern:"\\bhonnef\\.co/go/tools/cmd/staticcheck\\b"}},{contains:{file:"tools.go",
pattern:'"honnef\\.co/go/tools/cmd/staticcheck"'}},{contains:{file:"tools/tools.go",pattern:'"honnef\\.co/go/tools/cmd/staticcheck"'}},{hook:"staticcheck"},{
hook:"go-staticcheck-mod"},{hook:"go-staticcheck-repo-mod"}]},stylelint:{optIn:false,detect:[{file:".stylelintrc"},{file:".stylelintrc.*"},{
file:"stylelint.config.*"},{contains:{file:"package.json",pattern:'"stylelint"\\s*:\\s*\\{'}},{hook:"stylelint"}]},"taplo-format":{optIn:false,detect:[{
file:".taplo.toml"},{file:"taplo.toml"},{dependency:"@taplo/cli"},{hook:"taplo-format"}]},taplo:{optIn:false,detect:[{file:".taplo.toml"},{file:"taplo.toml"},{
dependency:"@taplo/cli"},{hook:"taplo-lint"}]},tsc:{optIn:false,detect:[{file:"tsconfig.json"}]},typos:{optIn:false,detect:[{file:"typos.toml"},{
file:"_typos.toml"},{file:".typos.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.typos\\b"}},{contains:{file:"Cargo.toml",
pattern:"^\\[(?:workspace|package)\\.metadata\\.typos\\b"}},{dependency:"typos"},{hook:"typos"}]},vitest:{optIn:true,detect:[{file:"vitest.config.*"},{
file:"vitest.workspace.*"},{dependency:"vitest"}]},vulture:{optIn:false,detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.vulture\\].*(?:\\n(?!\\[).*)*?\\npaths\\s*="}}]},yamllint:{optIn:false,detect:[{file:".yamllint"},{file:".yamllint.yaml"},{
file:".yamllint.yml"},{dependency:"yamllint"},{hook:"yamllint"}]},"yarn-audit":{optIn:true,detect:[{file:"yarn.lock"}]},zizmor:{optIn:false,detect:[{
file:".github/workflows/*.yml"},{file:".github/workflows/*.yaml"},{file:"zizmor.yml"},{hook:"zizmor"}]}}}};
