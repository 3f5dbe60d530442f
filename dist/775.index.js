"use strict";exports.id=775;exports.ids=[775];exports.modules={8587:(e,t,n)=>{n.d(t,{d:()=>s});var i=n(5890);async function s(){const e=[]
;for(const t of i.A)e.push(await t.load());return e}},5664:(e,t,n)=>{n.d(t,{iK:()=>W,x5:()=>H,PQ:()=>M});var i=n(3024);var s=n(6760);var o=n(7689);var r=n(2690)
;var a=n(7478);var d=n(9626);function c(e){const t=e?["--raw","-p","-U0"]:["--raw"]
;return[...t,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const l={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function f(e){const t=[];const n=new d.C(e);while(e[n.at]===58){
const[e="",i="",s,o,r=""]=n.next().toString("latin1",1).split(" ");const d=l[r[0]??""]??"modified";const c=(0,a.q0)(n.next())
;const f=d==="renamed"||d==="copied"?(0,a.q0)(n.next()):c;t.push({status:d,path:f.path,base:u(c,e,s),head:u(f,i,o),hunks:[]})}
if(!n.isDone())p(t,e.toString("utf8",n.at+1));return t.filter(e=>e.status!=="unmerged")}function u(e,t,n){const i=Number.parseInt(t,8);if(i===0)return undefined
;return{...e,mode:i,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const h=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function p(e,t){
const n=e.filter(e=>e.status!=="unmerged");const i=`\n${t}`.split("\ndiff --git ").slice(1);let s=0;for(const e of n){e.hunks=m(i[s]??"")
;if(e.status==="type-changed"&&i.length>n.length)e.hunks=m(i[++s]??"");s++}}function m(e){const t=[];for(const n of e.split("\n")){const e=h.exec(n)
;const i=t.at(-1);if(i&&n.startsWith("+")&&i.added.length<i.headCount){i.added.push(n.slice(1).replace(/\r$/,""))}else if(e){
const[n,i,s,o]=e.slice(1).map(e=>Number(e??1));t.push({baseStart:n,baseCount:i,headStart:s,headCount:o,added:[]})}}return t}var g=n(779);function w(e,t){
if(t!==undefined)return y((0,s.resolve)(e,t));const n=process.env["GIT_DIR"];if(n)return{...y((0,s.resolve)(n)),top:(0,
s.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let t=(0,s.resolve)(e);;t=(0,s.dirname)(t)){const e=b((0,s.join)(t,".git"));if(e)return{gitDir:e,
commonDir:k(e),top:t};if(x(t))return{gitDir:t,commonDir:k(t),top:undefined};if(t===(0,s.dirname)(t))return undefined}}function y(e){const t=b(e)??b((0,
s.join)(e,".git"));if(!t)throw new r.y(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:t,commonDir:k(t),top:undefined
}}function b(e){const t=(0,i.statSync)(e,{throwIfNoEntry:false});if(t?.isDirectory())return x(e)?e:undefined;if(!t?.isFile())return undefined
;const n=/^gitdir: (.+?)\r?\n?$/.exec((0,i.readFileSync)(e,"utf8"))?.[1];return n===undefined?undefined:(0,s.resolve)((0,s.dirname)(e),n)}function x(e){
return(0,i.existsSync)((0,s.join)(e,"HEAD"))&&((0,i.existsSync)((0,s.join)(e,"objects"))||(0,i.existsSync)((0,s.join)(e,"commondir")))}function k(e){const t=(0,
s.join)(e,"commondir");return(0,i.existsSync)(t)?(0,s.resolve)(e,(0,i.readFileSync)(t,"utf8").trim()):e}function v(e){return(0,i.existsSync)((0,
s.join)(e.commonDir,"shallow"))}async function I(e,t,n){if(t.kind==="staged")return await S(e,n);if(t.kind==="work-tree"){
const i=await $(e,t.ref??await j(e),"HEAD");const s=await(0,g.$Y)(e,["diff",...c(n),i,"--"]);return{base:i,files:f(s),subjects:[]}}const{base:i,head:s}=t
;for(const e of[i,s])O(e);try{const t=await(0,g.$Y)(e,["diff",...c(n),`${i}...${s}`,"--"]);return{base:i,head:s,files:f(t),subjects:[]}}catch(t){
throw z(t,e,i,s)}}async function S(e,t){const n=await(0,g.$Y)(e,["diff","--cached",...c(t),"--"]);return{base:"HEAD",files:f(n),subjects:[]}}
async function $(e,t,n){O(t);try{return(await(0,g.$Y)(e,["merge-base",t,n])).toString("latin1").trim()}catch(i){throw z(i,e,t,n)}}async function E(e,t,n){
const i=await(0,g.$Y)(e,["log","--format=%H%x00%s",`${t}..${n}`,"--"]);const s=i.toString("utf8").split("\n").filter(Boolean);return s.map(e=>({
commit:e.slice(0,e.indexOf("\0")),subject:e.slice(e.indexOf("\0")+1)}))}const P=["origin/HEAD","origin/main","origin/master","main","master"]
;async function j(e){for(const t of P){try{await(0,g.$Y)(e,["rev-parse","--verify","--quiet",`${t}^{commit}`]);return t}catch(e){
if(!(e instanceof r.g)||e.status===undefined)throw e}}throw new r.y("There is no default branch to compare with","Name one: --changed=REF")}function O(e){
if(e.startsWith("-")||e==="")throw new r.y(`${JSON.stringify(e)} is not a revision`)}function z(e,t,n,i){if(!(e instanceof r.g)||e.status===undefined)return e
;const s=/bad revision|unknown revision|Not a valid object name|ambiguous argument/i.test(e.message)
;if(!s&&!/no merge base|ended with status 1/.test(e.message))return e;if(v(t)){
return new r.y(`This clone is shallow: the commits between ${n} and ${i} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:e})}if(s)return new r.y(`git does not know the revision ${n} or ${i}`,"Fetch it first.",{cause:e})
;return new r.y(`${n} and ${i} have no common ancestor`,"Name a base on the same history.",{cause:e})}var N=n(2906);var D=n(8474);var B=n(3429)
;async function*T(e,t,n){if(t.length===0)return;const i=await(0,g.BE)(e,["cat-file","--batch","--buffer"]);const s=(0,D.once)(i,"error").then(([e])=>{
throw new r.g("git cat-file",(0,B.isNativeError)(e)?e.message:"git did not start",{cause:e})});s.catch(()=>undefined);i.stdin?.on("error",()=>undefined)
;i.stdin?.end(`${t.join("\n")}\n`);try{const e=new C(i.stdout,s);for(const i of t){const t=await e.line();const s=Number(/^\S+ \S+ (\d+)$/.exec(t)?.[1]??-1)
;if(s<0)yield{oid:i,bytes:undefined,size:0};else if(s>n)yield{oid:i,bytes:await e.skip(s+1),size:s};else yield{oid:i,bytes:(await e.take(s+1)).subarray(0,s),
size:s}}}finally{i.kill()}}class C{#e;#t;#n=Buffer.alloc(0);constructor(e,t){this.#e=e[Symbol.asyncIterator]();this.#t=t}async#i(){
const e=await Promise.race([this.#e.next(),this.#t]);if(e.done)throw new r.g("git cat-file","git cat-file ended early");return e.value}async line(){
let e=this.#n.indexOf(10);while(e<0){this.#n=Buffer.concat([this.#n,await this.#i()]);e=this.#n.indexOf(10)}const t=this.#n.toString("latin1",0,e)
;this.#n=this.#n.subarray(e+1);return t}async take(e){const t=[this.#n];let n=this.#n.length;while(n<e){const e=await this.#i();t.push(e);n+=e.length}
const i=t.length===1?this.#n:Buffer.concat(t);this.#n=i.subarray(e);return i.subarray(0,e)}async skip(e){let t=e-this.#n.length
;this.#n=t<0?this.#n.subarray(e):Buffer.alloc(0);while(t>0){const e=await this.#i();if(e.length>t)this.#n=e.subarray(t);t-=e.length}return undefined}}class L{
entries;#s;#o;#r;constructor(e,t,n,i){this.#s=e;this.entries=t;this.#o=n;const s=i?undefined:A(t);this.#r=i??(e=>s?.has(e)??false)}async visit(e,t){
const n=[...e].filter(e=>e.mode!==o.K.submodule&&e.oid!==undefined);let i=0;for await(const e of T(this.#s,n.map(e=>e.oid),this.#o)){const s=n[i++]
;s.size=e.size
;if(e.bytes)await t.file(s,e.bytes,e.size);else if(e.size>this.#o)t.problem(s,"too-large",`${e.size} bytes`);else t.problem(s,"unreadable",`object ${e.oid} is not in the repository`)
}}exists(e){return this.#r(s.posix.normalize(e).replace(/\/$/,""))}}function A(e){const t=new Set(["."]);for(const{path:n}of e){
for(let e=n;e!==""&&!t.has(e);e=e.slice(0,Math.max(0,e.lastIndexOf("/")))){t.add(e)}}return t}var F=n(2352);class K{entries;#a;#d;constructor(e,t){
this.entries=t.entries;this.#a=e;this.#d=t}async visit(e,t){const n=[];for(const i of e){let e=false;await this.#a.read(i,{file:(n,s,r)=>{e=(0,o.$)(i)&&(0,
F.z)(s,r)===i.oid;return e?t.file(i,s,r):undefined},problem:()=>undefined});if(!e)n.push(i)}if(n.length>0)await this.#d.visit(n,t)}exists(e){
return this.#d.exists(e)||this.#a.exists(e)}}const U=i.constants.O_RDONLY|(i.constants.O_NOFOLLOW??0)|(i.constants.O_NONBLOCK??0);const R={ENOENT:"missing",
ENOTDIR:"missing",ELOOP:"not-a-file",EISDIR:"not-a-file",ENXIO:"not-a-file",EINVAL:"not-a-file"};const Y=256*1024;class _{entries;#c;#o
;#l=Buffer.allocUnsafeSlow(Y);constructor(e,t,n){this.#c=`${e}/`;this.entries=t;this.#o=n}async visit(e,t){let n=0;for(const i of e){
if((++n&1023)===0)await new Promise(setImmediate);const e=this.read(i,t);if(e)await e}}exists(e){try{return(0,i.statSync)(this.#c+e,{throwIfNoEntry:false
})!==undefined}catch{return false}}read(e,t){const n=this.#f(e);let s;try{if(e.mode===o.K.symlink){const s=(0,i.readlinkSync)(n,"buffer")
;return t.file(e,s,s.length)}s=this.#u(n,e)}catch(n){if(!(0,B.isNativeError)(n)||!("code"in n))throw n;t.problem(e,R[String(n.code)]??"unreadable",n.message)
;return undefined}if(s>=0)return t.file(e,this.#l,s);t.problem(e,"too-large",`${e.size} bytes`);return undefined}#u(e,t){const n=(0,i.openSync)(e,U);let s=0
;try{s=(0,i.readSync)(n,this.#l,0,this.#l.length,null);if(s===this.#l.length)s=this.#h(n,t);else if(s===0&&!(0,
i.fstatSync)(n).isFile())throw Object.assign(new Error("a pipe or device"),{code:"ENXIO"})}finally{(0,i.closeSync)(n)}if(s<0)return-1;t.size=s
;return s>this.#o?-1:s}#h(e,t){const{size:n}=(0,i.fstatSync)(e);t.size=n;if(n>this.#o)return-1;if(n>=this.#l.length)this.#l=Buffer.allocUnsafeSlow(n+Y);let s=0
;for(;;){const t=(0,i.readSync)(e,this.#l,s,this.#l.length-s,s);s+=t;if(t===0||s===this.#l.length)return s}}#f(e){
return e.raw===undefined?this.#c+e.path:Buffer.concat([Buffer.from(this.#c),e.raw])}}function H(e){const t=(0,i.statSync)(e.cwd,{throwIfNoEntry:false})
;if(!t?.isDirectory())throw new r.y(`There is no directory ${e.cwd}`,"Check the path behind --cwd.");const n=w(e.cwd,e.gitDir);return{repository:n,
top:n?.top??(0,s.resolve)(e.cwd)}}async function M(e,{repository:t,top:n},i){const s=q(e);if(t===undefined){
if(s)throw new r.y(`${e.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.");return await G(e,n,i)}
if(s===undefined)return await X(e,t,n,i);const o=await I(t,s,i.patch);const a=i.subjects&&o.head!==undefined?await E(t,o.base,o.head):[]
;return await V(e,t,n,i,{...o,subjects:a},s)}function W(e){return q(e)!==undefined}function q({base:e,head:t,changed:n,staged:i}){
const s=[e!==undefined||t!==undefined,n!==undefined,i===true].filter(Boolean)
;if(s.length>1)throw new r.y("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(n!==undefined)return{kind:"work-tree",
ref:n===""?undefined:n};if(e!==undefined)return{kind:"commits",base:e,head:t??"HEAD"};return undefined}async function G(e,t,i){
const{listFolder:s}=await n.e(239).then(n.bind(n,3239));return te("paths",e,undefined,t,i,s(t),e=>new _(t,e,i.maxSize))}async function X(e,t,n,i){
const s=e.paths.length>0?"paths":"all";if(t.top===undefined||e.head!==undefined){const o=await Q(t,e.head??"HEAD")
;return te(s,e,t,n,i,o,e=>new L(t,e,i.maxSize))}const o=(0,N.vY)(t);const r=o?.entries??(0,N.Ev)(await(0,g.$Y)(t,["ls-files","-s","-z"]));const a=J(e,n,r)
;const d=a.length===0?r:[...r,...a];const c=te(s,e,t,n,i,d,e=>new _(n,e,i.maxSize));return{...c,index:o,sparse:o?.sparse??0}}function J({cwd:e,paths:t},n,a){
if(t.length===0)return[];const d=new Set(a.map(e=>e.path));return t.flatMap(t=>{const a=ie(e,n,t);const c=(0,i.statSync)((0,s.resolve)(e,t),{
throwIfNoEntry:false});if(c===undefined)throw new r.y(`There is no file ${t}`);if(!c.isFile()||d.has(a))return[];return[{path:a,
mode:c.mode&64?o.K.executable:o.K.file,size:c.size}]})}async function Q(e,t){const{parseLsTree:i,treeArgs:s}=await n.e(779).then(n.bind(n,2779))
;return i(await(0,g.$Y)(e,s(t)))}async function V(e,t,n,i,s,{kind:o}){const r=s.files.flatMap(e=>e.head?[e.head]:[])
;const a=t.top===undefined||Z(s)?await ee(t,s):undefined;const d=e=>{const s=new _(n,e,i.maxSize);if(o==="work-tree")return s;const r=new L(t,a??e,i.maxSize)
;return t.top===undefined?r:new K(s,r)};const c=te(o==="staged"?"staged":"changed",e,t,n,i,r,d);return{...c,tree:{...c.tree,entries:a??c.tree.entries},change:s,
base:e=>new L(t,e,i.maxSize)}}function Z(e){
return e.files.some(e=>e.status!=="modified"||e.head?.mode===o.K.symlink||/(?:^|\/)\.git(?:attributes|modules|ignore)$/.test(e.path))}async function ee(e,t){
if(t.head!==undefined)return await Q(e,t.head);return(0,N.vY)(e)?.entries??(0,N.Ev)(await(0,g.$Y)(e,["ls-files","-s","-z"]))}function te(e,t,n,i,s,r,a){
const d=ne(t,i);const c=d?r.filter(e=>d(e.path)):r;const l=s.includes?c.filter(e=>s.includes?.(e.path)):c;const f=a(r);return{kind:e,repository:n,top:i,tree:{
snapshot:f,entries:r,candidates:l,submoduleHead:e=>n?.top===undefined?undefined:se(n.top,e),ignoredTracked:async()=>n?.top===undefined?[]:await oe(n)},
beside:n?.top===undefined?f:new _(i,[],s.maxSize),files:l.filter(o.$),sparse:0,excluded:c.length-l.length}}function ne({cwd:e,paths:t},n){
const i=t.map(t=>ie(e,n,t));if(i.length===0||i.includes(""))return undefined;return e=>i.some(t=>e===t||e.startsWith(`${t}/`))}function ie(e,t,n){const i=(0,
s.relative)(t,(0,s.resolve)(e,n)).split(s.sep).join("/");if(i===".."||i.startsWith("../"))throw new r.y(`${n} is outside of the repository ${t}`);return i}
function se(e,{path:t}){try{const n=w((0,s.join)(e,t));if(n?.top!==(0,s.join)(e,t))return undefined;const o=(0,i.readFileSync)((0,
s.join)(n.gitDir,"HEAD"),"latin1").trim();const r=/^ref: (.+)$/.exec(o)?.[1];return r===undefined?o:(0,i.readFileSync)((0,
s.join)(n.commonDir,r),"latin1").trim()}catch{return undefined}}async function oe(e){const t=await(0,
g.$Y)(e,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"]);return t.toString("utf8").split("\0").filter(Boolean)}},5503:(e,t,n)=>{n.d(t,{Z:()=>c
});var i=n(3024);var s=n.n(i);var o=n(6760);var r=n.n(o);var a=n(2690);const d=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"]
;async function c(e,t,s){const r=t===undefined?l(e):(0,o.resolve)(t);if(r===undefined)return undefined;if(!(0,
i.existsSync)(r))throw new a.y(`There is no configuration at ${r}`,"Check the path behind --config.")
;const{parseConfigFile:d}=await Promise.all([n.e(311),n.e(815),n.e(292),n.e(680)]).then(n.bind(n,6680));return d(r,await s())}function l(e){
const t=d.filter(t=>(0,i.existsSync)((0,o.join)(e,t)));if(t.length>1){throw new a.y(`There are several configurations: ${t.join(", ")}`,"Keep one of them.")}
return t[0]===undefined?undefined:(0,o.join)(e,t[0])}},2586:(e,t,n)=>{n.d(t,{R4:()=>a,o$:()=>c,oL:()=>d});var i=n(2690);var s=n(1751);const o=32*1024*1024
;async function r(e){return e?(await Promise.all([n.e(6),n.e(336)]).then(n.bind(n,2336))).toMatcher:()=>()=>false}async function a(e,t){const n=e?.files;return{
includes:h(n?.include,n?.exclude,await r(e)),maxSize:n?.["max-size"]??o,everything:t.everything??n?.everything??false,onlyNew:t.onlyNew??e?.["only-new"]??true,
failOn:t.failOn??e?.["fail-on"]??"warning",baseline:t.baseline??e?.baseline,cache:t.cache??e?.cache??true}}function d(e,t,n,i){
p([...t.only??[],...t.skip??[]],n);const s=[];const o=[];for(const r of n){
const n=f(r,l(e,r.id),t)??(r.scope==="change"&&!i?"judges a change, and none was given":undefined);if(n===undefined)s.push(r);else o.push({id:r.id,reason:n})}
return{selected:s,skipped:o}}async function c(e,t){const n=await r(e);const i=[];for(const s of t)i.push(u(await s.load(),l(e,s.id),n));return i}
function l(e,t){return e?.checks?.[t]??undefined}function f(e,t,{only:n,skip:i}){if(i?.includes(e.id))return"left out by --skip"
;if(n!==undefined)return n.includes(e.id)?undefined:"left out by --only";if(t===false||t==="off")return"turned off in the configuration"
;return e.optIn&&t===undefined?"runs only if the configuration asks for it":undefined}function u(e,t,n){const i=typeof t==="object"?t:{}
;const s=typeof t==="string"&&t!=="on"&&t!=="off"?t:i.level;const o=Object.entries(e.options??{}).map(([e,t])=>[e,i[e]??t.default])
;const r=i.exclude&&i.exclude.length>0?n(i.exclude):undefined;return{check:e,level:s,options:Object.fromEntries(o),excludes:e=>r?.(e)??false}}function h(e,t,n){
if(!e?.length&&!t?.length)return undefined;const i=e?.length?n(e):undefined;const s=t?.length?n(t):undefined;return e=>(i?.(e)??true)&&!s?.(e)}function p(e,t){
const n=t.map(e=>e.id);for(const t of e){if(n.includes(t))continue;const e=(0,s.p)(t,n)
;throw new i.y(`There is no check ${t}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},7689:(e,t,n)=>{n.d(t,{$:()=>s,K:()=>i});const i={
file:33188,executable:33261,symlink:40960,submodule:57344};function s(e){return e.mode===i.file||e.mode===i.executable}},7478:(e,t,n)=>{n.d(t,{BB:()=>r,
Fl:()=>o,q0:()=>i});function i(e){const t=e.toString("utf8");if(!t.includes("�")||Buffer.from(t,"utf8").equals(e))return{path:t};return{path:s(e),
raw:Buffer.from(e)}}function s(e){let t='"';for(const n of e){
if(n===34||n===92)t+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)t+=`\\${n.toString(8).padStart(3,"0")}`;else t+=String.fromCharCode(n)}return`${t}"`}
function o(e){return e.slice(e.lastIndexOf("/")+1)}function r(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}},2352:(e,t,n)=>{n.d(t,{z:()=>o})
;var i=n(7598);var s=n.n(i);function o(e,t=e.length){return(0,i.createHash)("sha1").update(`blob ${t}\0`).update(e.subarray(0,t)).digest("hex")}},
9626:(e,t,n)=>{n.d(t,{C:()=>i});class i{#p;at=0;constructor(e){this.#p=e}next(){const e=this.#p.indexOf(0,this.at);const t=e<0?this.#p.length:e
;const n=this.#p.subarray(this.at,t);this.at=t+1;return n}isDone(){return this.at>=this.#p.length}}},779:(e,t,n)=>{n.d(t,{$Y:()=>r,BE:()=>o,Fo:()=>a})
;var i=n(2690);const s=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];async function o(e,t){
const{spawn:i}=await Promise.resolve().then(n.t.bind(n,1421,23));const o=e.top===undefined?["--git-dir",e.gitDir]:["-C",e.top];return i("git",[...o,...s,...t],{
stdio:["pipe","pipe","pipe"],env:{...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}})}async function r(e,t,n){
return await a(await o(e,t),`git ${t[0]??""}`,n)}async function a(e,t,n){const s=[];const o=[];e.stdout?.on("data",e=>s.push(e))
;e.stderr?.on("data",e=>o.push(e));e.stdin?.on("error",()=>undefined);e.stdin?.end(n);const r=await d(e,t);if(r===0)return s.length===1?s[0]:Buffer.concat(s)
;const a=Buffer.concat(o).toString("utf8").trim();throw new i.g(t,a===""?`${t} ended with status ${r}`:a,{status:r})}async function d(e,t){
return await new Promise((n,s)=>{e.on("error",e=>{const n=e.code==="ENOENT"?"git was not found on the PATH; install git":e.message;s(new i.g(t,n,{cause:e}))})
;e.on("close",(e,o)=>{if(e===null)s(new i.g(t,`${t} was ended by ${o??"a signal"}`));else n(e)})})}},2906:(e,t,n)=>{n.d(t,{Ev:()=>v,mh:()=>k,vY:()=>m})
;var i=n(3024);var s=n.n(i);var o=n(6760);var r=n.n(o);var a=n(3429);var d=n.n(a);var c=n(7689);var l=n(7478);var f=n(9626);const u={mode:24,size:36,oid:40,
flags:60,path:62,extendedPath:64};const h=16384;const p=16384;function m(e){const t=g(e);if(t===undefined)return{entries:[],keys:new Int32Array,sparse:0}
;const n=t.length>12&&t.toString("latin1",0,4)==="DIRC"?t.readUInt32BE(4):0;if(n!==2&&n!==3||w(e))return undefined;return y(t)}function g(e){
const t=process.env["GIT_INDEX_FILE"];try{return(0,i.readFileSync)(t?(0,o.resolve)(t):(0,o.join)(e.gitDir,"index"))}catch(e){if((0,
a.isNativeError)(e)&&e.code==="ENOENT")return undefined;throw e}}function w(e){return/^\s*objectformat\s*=\s*sha256/im.test((0,i.readFileSync)((0,
o.join)(e.commonDir,"config"),"utf8"))}function y(e){const t=[];const n=e.readUInt32BE(8);if(n*u.extendedPath>e.length)return undefined
;const i=new Int32Array(2*n);const s=e.toString("latin1");let o=0;let r="";let a=12;for(let d=n;d>0;d--){if(a+u.extendedPath>e.length)return undefined
;const n=e.readUInt16BE(a+u.flags);const d=a+(n&h?u.extendedPath:u.path);const c=n&4095;const l=c<4095?d+c:e.indexOf(0,d);const f=n&h?e.readUInt16BE(a+u.path):0
;if(f&p)o++;else{const n=b(e,s,a,d,l);if(n.path!==r){r=n.path;i[2*t.length]=e.readInt32BE(a+u.oid);i[2*t.length+1]=e.readInt32BE(a+u.oid+4);t.push(n)}}
a+=l-a+8&~7}return x(e,a)?undefined:{entries:t,keys:i,sparse:o}}function b(e,t,n,i,s){const o=e.readUInt32BE(n+u.mode);const r=e.readUInt32BE(n+u.size)
;for(let t=i;t<s;t++){if(e[t]>126||e[t]<32)return{...(0,l.q0)(e.subarray(i,s)),mode:o,size:r}}const a=t.slice(i,s);if(o!==c.K.submodule)return{path:a,mode:o,
size:r};return{path:a,mode:o,oid:e.toString("hex",n+u.oid,n+u.oid+20)}}function x(e,t){for(let n=t;n+8<=e.length-20;n+=8+e.readUInt32BE(n+4)){
if(e[n]>=97)return true}return false}function k({keys:e},t){return[e[2*t],e[2*t+1]]}function v(e){const t=new Map;for(const n=new f.C(e);!n.isDone();){
const e=n.next();const i=e.indexOf(9);const[s="",o]=e.toString("latin1",0,i).split(" ");const r={...(0,l.q0)(e.subarray(i+1)),mode:Number.parseInt(s,8),oid:o}
;t.set(r.path,r)}return[...t.values()].filter(e=>e.mode in I)}const I={[c.K.file]:true,[c.K.executable]:true,[c.K.symlink]:true,[c.K.submodule]:true}},
5890:(e,t,n)=>{n.d(t,{A:()=>i});const i=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>n.e(638).then(n.bind(n,1638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>n.e(638).then(n.bind(n,1638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>n.e(638).then(n.bind(n,1638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>n.e(638).then(n.bind(n,1638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>n.e(638).then(n.bind(n,1638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>n.e(638).then(n.bind(n,1638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>n.e(638).then(n.bind(n,1638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(537),n.e(405)]).then(n.bind(n,9405)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([n.e(537),n.e(79)]).then(n.bind(n,3079)).then(e=>e.zeroWidth)}]}};
