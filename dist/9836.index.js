"use strict";exports.id=9836;exports.ids=[9836,7557,7455];exports.modules={19836:(t,n,e)=>{e.r(n);e.d(n,{loadDirty:()=>d,loadIgnored:()=>l,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>u});var i=e(22690);var o=e(70886);var r=e(97557);var s=e(27419);function a(t,{repository:n},e){const r=(0,s.C2)(t)
;if(r===undefined)return undefined;if(n!==undefined)return f((0,o.tp)(n,r,e))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},n){if(t===undefined)return{};return{dirty:f(d(t)),ignored:n?f(l(t)):undefined}}function u({repository:t},n){return f(n.then(async n=>{
if(t===undefined||n.head===undefined)return n;return{...n,subjects:await(0,o.mU)(t,n.base,n.head)}}))}function f(t){t.catch(()=>undefined);return t}
async function d(t){const n=await(0,r.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(n.toString("utf8").split("\0").filter(Boolean))}
async function l(t){const n=await(0,r.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return n.toString("utf8").split("\0").filter(Boolean)}},37478:(t,n,e)=>{e.d(n,{BB:()=>s,Fl:()=>r,q0:()=>i});function i(t){const n=t.toString("utf8")
;if(!n.includes("\ufffd")||Buffer.from(n,"utf8").equals(t))return{path:n};return{path:o(t),raw:Buffer.from(t)}}function o(t){let n='"';for(const e of t){
if(e===34||e===92)n+=`\\${String.fromCharCode(e)}`;else if(e<32||e>126)n+=`\\${e.toString(8).padStart(3,"0")}`;else n+=String.fromCharCode(e)}return`${n}"`}
function r(t){return t.slice(t.lastIndexOf("/")+1)}function s(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},70886:(t,n,e)=>{e.d(n,{U5:()=>f,mU:()=>l,
tp:()=>a});var i=e(22690);var o=e(81632);var r=e(97557);var s=e(24055);async function a(t,n,e){if(n.kind==="staged")return await u(t,e)
;if(n.kind==="work-tree"){const i=n.ref??await g(t);m(i);const a=async(...n)=>await(0,r.git)(t,["diff",...(0,o.Hy)(e),...n,"--"]);const c=i==="HEAD"?(0,
s.Qo)(t):undefined;if(c!==undefined)return{base:c,files:(0,o.FR)(await a(c)),subjects:[]};const u=d(t,i,"HEAD")
;const[f,l]=await Promise.all([u,a("--merge-base",i).catch(async()=>await a(await u))]);return{base:f,files:(0,o.FR)(l),subjects:[]}}
const{base:i,head:a,exact:f}=n;for(const t of[i,a])m(t);const l=f?`${i}..${a}`:`${i}...${a}`;try{const[n,u]=await Promise.all([(0,r.git)(t,["diff",...(0,
o.Hy)(e),l,"--"]),f&&(0,s.jh)(i)&&(0,s.jh)(a)?{base:i,head:a}:c(t,l)]);return{...u,files:(0,o.FR)(n),subjects:[]}}catch(n){throw w(n,t,i,a)}}
async function c(t,n){const e=(await(0,r.git)(t,["rev-parse","--revs-only",n])).toString("latin1").split("\n");const i=e.find(t=>t.startsWith("^"));return{
head:e[0]??"",base:i?.slice(1)??""}}async function u(t,n){const e=await(0,r.git)(t,["diff","--cached",...(0,o.Hy)(n),"--"]);return{base:"HEAD",files:(0,
o.FR)(e),subjects:[]}}async function f(t){const n=await g(t);return{ref:n,base:await d(t,n,"HEAD")}}async function d(t,n,e){m(n);try{return(await(0,
r.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(i){throw w(i,t,n,e)}}async function l(t,n,e){const i=await(0,
r.git)(t,["log","--format=%H%x00%s",`${n}..${e}`,"--"]);const o=i.toString("utf8").split("\n").filter(Boolean);return o.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const h=["origin/HEAD","origin/main","origin/master","main","master"]
;async function g(t){for(const n of h){try{await(0,r.git)(t,["rev-parse","--verify","--quiet",`${n}^{commit}`]);return n}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function m(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function w(t,n,e,o){if(!(t instanceof i.gA)||t.status===undefined)return t
;const r=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!r&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,s.isShallow)(n)){
return new i.yo(`This clone is shallow: the commits between ${e} and ${o} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(r)return new i.yo(`git does not know the revision ${e} or ${o}`,"Fetch it first.",{cause:t})
;return new i.yo(`${e} and ${o} have no common ancestor`,"Name a base on the same history.",{cause:t})}},81632:(t,n,e)=>{e.d(n,{FR:()=>a,Hy:()=>r,tN:()=>l})
;var i=e(37478);var o=e(19626);function r(t){const n=t?["--raw","-p","-U0"]:["--raw"]
;return[...n,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const s={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function a(t){const n=[];const e=new o.C(t);while(t[e.at]===58){
const[t="",o="",r,a,u=""]=e.next().toString("latin1",1).split(" ");const f=s[u[0]??""]??"modified";const d=(0,i.q0)(e.next())
;const l=f==="renamed"||f==="copied"?(0,i.q0)(e.next()):d;n.push({status:f,path:l.path,base:c(d,t,r),head:c(l,o,a),hunks:[]})}
if(!e.isDone())f(n,t.toString("utf8",e.at+1));return n.filter(t=>t.status!=="unmerged")}function c(t,n,e){const i=Number.parseInt(n,8);if(i===0)return undefined
;return{...t,mode:i,oid:e===undefined||/^0+$/.test(e)?undefined:e}}const u=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function f(t,n){
const e=t.filter(t=>t.status!=="unmerged");const i=`\n${n}`.split("\ndiff --git ").slice(1);let o=0;for(const t of e){t.hunks=d(i[o]??"")
;if(t.status==="type-changed"&&i.length>e.length)t.hunks=d(i[++o]??"");o++}}function d(t){const n=[];let e=0;for(const i of t.split("\n")){const t=n.at(-1)
;if(t&&i.startsWith("-")&&e<t.baseCount){t.removed+=`${i.slice(1)}\n`;e++}else if(t&&i.startsWith("+")&&t.added.length<t.headCount){
t.added.push(i.slice(1).replace(/\r$/,""))}else if(t&&i.startsWith("\\")&&t.added.length===0){t.removed=t.removed.slice(0,-1)}else{const t=u.exec(i)
;if(t===null)continue;const[o,r,s,a]=t.slice(1).map(t=>Number(t??1));n.push({baseStart:o,baseCount:r,headStart:s,headCount:a,added:[],removed:""});e=0}}return n
}function l(t,n){const e=[];let i=1;let o=0;const r=n=>{const e=o;for(;i<n&&o<t.length;i++){const n=t.indexOf(10,o);o=n<0?t.length:n+1}return t.subarray(e,o)}
;for(const{headStart:t,headCount:i,removed:o}of n){const n=i===0?t+1:t;e.push(r(n),Buffer.from(o));r(n+i)}return Buffer.concat([...e,t.subarray(o)])}},
19626:(t,n,e)=>{e.d(n,{C:()=>i});class i{#t;at=0;constructor(t){this.#t=t}next(){const t=this.#t.indexOf(0,this.at);const n=t<0?this.#t.length:t
;const e=this.#t.subarray(this.at,n);this.at=n+1;return e}isDone(){return this.at>=this.#t.length}}},97557:(t,n,e)=>{e.d(n,{git:()=>h,startGit:()=>l})
;var i=e(31421);var o=e(73024);var r=e(22690);var s=e(48161);var a=e(76760);let c=0;function u(){const t=(0,a.join)((0,
s.tmpdir)(),`kempt-${process.pid}-${c++}`);let n;try{n=(0,o.openSync)(t,"wx+",384);(0,o.unlinkSync)(t);return n}catch{if(n!==undefined)(0,o.closeSync)(n)
;return undefined}}function f(t){const n=Buffer.allocUnsafeSlow((0,o.fstatSync)(t).size);let e=0;while(e<n.length){const i=(0,o.readSync)(t,n,e,n.length-e,e)
;if(i===0)break;e+=i}return n.subarray(0,e)}const d=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="]
;function l(t,n,e={},o="pipe"){const r=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...r,...d,...n],{stdio:o,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function h(t,n,e,i){const o=`git ${n[0]??""}`
;const r=e===undefined?await w(t,n,o,i):undefined;return r??await y(l(t,n,i),o,e)}const g=128;const m=/No space left on device|Disk quota exceeded/
;async function w(t,n,e,i){const r=u();const s=u();try{if(r===undefined||s===undefined)return undefined;const o=await b(l(t,n,i,["ignore",r,s]),e)
;if(o===0)return f(r);const a=f(s).toString("utf8").trim();const c=a===""?o===g:m.test(a);return c?undefined:p(e,a,o)}finally{
for(const t of[r,s])if(t!==undefined)(0,o.closeSync)(t)}}async function y(t,n,e){const i=[];const o=[];t.stdout?.on("data",t=>i.push(t))
;t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const r=await b(t,n);if(r===0)return i.length===1?i[0]:Buffer.concat(i)
;const s=Buffer.concat(o).toString("utf8").trim();return p(n,s,r)}function p(t,n,e){throw new r.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}
async function b(t,n){return await new Promise((e,i)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;i(new r.gA(n,e,{cause:t}))});t.on("close",(t,o)=>{if(t===null)i(new r.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}}};
