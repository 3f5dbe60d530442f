"use strict";exports.id=9836;exports.ids=[9836,7557,7455];exports.modules={19836:(t,n,e)=>{e.r(n);e.d(n,{loadDirty:()=>d,loadIgnored:()=>h,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>u});var i=e(22690);var r=e(70886);var o=e(97557);var s=e(27419);function a(t,{repository:n},e){const o=(0,s.C2)(t)
;if(o===undefined)return undefined;if(n!==undefined)return f((0,r.tp)(n,o,e))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},n){if(t===undefined)return{};return{dirty:f(d(t)),ignored:n?f(h(t)):undefined}}function u({repository:t},n){return f(n.then(async n=>{
const{base:e,head:i}=await n.range();if(t===undefined||i===undefined)return n;return{...n,subjects:await(0,r.mU)(t,e,i)}}))}function f(t){t.catch(()=>undefined)
;return t}async function d(t){const n=await(0,o.git)(t,["diff-files","--name-only","-z","--no-ext-diff"])
;return new Set(n.toString("utf8").split("\0").filter(Boolean))}async function h(t,n){const e=n!==undefined&&(0,o.M)(n)?["--",...n]:[]
;const i=["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"];const r=await(0,o.git)(t,[...i,...e])
;const s=r.toString("utf8").split("\0").filter(Boolean);const a=n&&new Set(n);return a?s.filter(t=>a.has(t)):s}},37478:(t,n,e)=>{e.d(n,{BB:()=>c,Fl:()=>o,
Zv:()=>a,ev:()=>s,q0:()=>i});function i(t){const n=t.toString("utf8");if(!n.includes("\ufffd")||Buffer.from(n,"utf8").equals(t))return{path:n};return{path:r(t),
raw:Buffer.from(t)}}function r(t){let n='"';for(const e of t){
if(e===34||e===92)n+=`\\${String.fromCharCode(e)}`;else if(e<32||e>126)n+=`\\${e.toString(8).padStart(3,"0")}`;else n+=String.fromCharCode(e)}return`${n}"`}
function o(t){return t.slice(t.lastIndexOf("/")+1)}function s(t,n){return n.some(n=>t.endsWith(n)&&(t.length===n.length||t.at(-n.length-1)==="/"))}
function a(t){const n=new Set([""]);for(const e of t)for(let t=c(e);!n.has(t);t=c(t))n.add(t);return n}function c(t){
return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},70886:(t,n,e)=>{e.d(n,{U5:()=>l,mU:()=>w,tp:()=>u});var i=e(76760);var r=e.n(i);var o=e(22690);var s=e(81632)
;var a=e(97557);var c=e(24055);async function u(t,n,e){const r=(0,s.Hy)(e);const o=async(...n)=>(0,s.FR)(await(0,a.git)(t,["diff",...r,...n,"--"]));const u={
GIT_INDEX_FILE:(0,i.join)(t.gitDir,"kempt-no-index")};const l=async(...n)=>(0,s.FR)(await(0,a.git)(t,["diff-tree","-r",...r,...n,"--"],undefined,u))
;if(n.kind==="staged")return d(await o("--cached"),async()=>({base:"HEAD"}));if(n.kind==="work-tree")return await f(t,n.ref,o);const{base:g,head:w,exact:m}=n
;for(const t of[g,w])p(t);const y=m?`${g}..${w}`:`${g}...${w}`;try{const n=m?await l(g,w):await l("--merge-base",g,w).catch(()=>undefined)??await o(y)
;return d(n,m&&(0,c.jh)(g)&&(0,c.jh)(w)?async()=>({base:g,head:w}):async()=>await h(t,y))}catch(n){throw b(n,t,g,w)}}async function f(t,n,e){
const i=n??await y(t);p(i);const r=i==="HEAD"?(0,c.Qo)(t):undefined;if(r!==undefined)return d(await e(r),async()=>({base:r}))
;const o=await e("--merge-base",i).catch(()=>undefined);if(o!==undefined)return d(o,async()=>({base:await g(t,i,"HEAD")}));const s=await g(t,i,"HEAD")
;return d(await e(s),async()=>({base:s}))}function d(t,n){let e;const i=()=>{e??=n();return e};return{range:i,files:t,subjects:[]}}async function h(t,n){
const e=(await(0,a.git)(t,["rev-parse","--revs-only",n])).toString("latin1").split("\n");const i=e.find(t=>t.startsWith("^"));return{head:e[0]??"",
base:i?.slice(1)??""}}async function l(t){const n=await y(t);return{ref:n,base:await g(t,n,"HEAD")}}async function g(t,n,e){p(n);try{return(await(0,
a.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(i){throw b(i,t,n,e)}}async function w(t,n,e){const i=await(0,
a.git)(t,["log","--format=%H%x00%s",`${n}..${e}`,"--"]);const r=i.toString("utf8").split("\n").filter(Boolean);return r.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const m=["origin/HEAD","origin/main","origin/master","main","master"]
;async function y(t){for(const n of m){try{await(0,a.git)(t,["rev-parse","--verify","--quiet",`${n}^{commit}`]);return n}catch(t){
if(!(t instanceof o.gA)||t.status===undefined)throw t}}throw new o.yo("There is no default branch to compare with","Name one: --changed=REF")}function p(t){
if(t.startsWith("-")||t==="")throw new o.yo(`${JSON.stringify(t)} is not a revision`)}function b(t,n,e,i){if(!(t instanceof o.gA)||t.status===undefined)return t
;const r=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!r&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,c.isShallow)(n)){
return new o.yo(`This clone is shallow: the commits between ${e} and ${i} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(r)return new o.yo(`git does not know the revision ${e} or ${i}`,"Fetch it first.",{cause:t})
;return new o.yo(`${e} and ${i} have no common ancestor`,"Name a base on the same history.",{cause:t})}},81632:(t,n,e)=>{e.d(n,{FR:()=>c,Hy:()=>o,tN:()=>w})
;var i=e(37478);var r=e(19626);function o(t){const n=t?["--raw","-p","-U0"]:["--raw"]
;return[...n,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const s={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};class a{status;path;head;base;section;#t;constructor(t,n,e,i){this.status=t;this.head=n
;this.base=e;this.path=i}get hunks(){this.#t??=g(this.section?.toString("utf8")??"");return this.#t}}function c(t){const n=[];const e=new r.C(t)
;while(t[e.at]===58){const[t="",r="",o,c,u=""]=e.next().toString("latin1",1).split(" ");const d=s[u[0]??""]??"modified";const h=(0,i.q0)(e.next())
;const l=d==="renamed"||d==="copied"?(0,i.q0)(e.next()):h;const[g,w]=[f(h,t,o),f(l,r,c)];if(d!=="unmerged")n.push(new a(d,w,g,l.path))}
if(!e.isDone())h(n,t.subarray(e.at+1));return n}const u="0".repeat(64);function f(t,n,e){const i=Number.parseInt(n,8);if(i===0)return undefined;return{...t,
mode:i,oid:e===undefined||u.startsWith(e)?undefined:e}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function h(t,n){const e=l(n);let i=0
;for(const n of t){if(n.status==="type-changed"&&e.length>t.length)i++;n.section=e[i++]}}function l(t){const n=[];for(let e=0;e<t.length;){
const i=t.indexOf("\ndiff --git ",e,"latin1");const r=i<0?t.length:i+1;n.push(t.subarray(e,r));e=r}return n}function g(t){const n=[];let e=0
;for(const i of t.split("\n")){const t=n.at(-1);if(t&&i.startsWith("-")&&e<t.baseCount){t.removed+=`${i.slice(1)}\n`;e++
}else if(t&&i.startsWith("+")&&t.added.length<t.headCount){t.added.push(i.slice(1).replace(/\r$/,""))}else if(t&&i.startsWith("\\")&&t.added.length===0){
t.removed=t.removed.slice(0,-1)}else{const t=d.exec(i);if(t===null)continue;const[r,o,s,a]=t.slice(1).map(t=>Number(t??1));n.push({baseStart:r,baseCount:o,
headStart:s,headCount:a,added:[],removed:""});e=0}}return n}function w(t,n){const e=[];let i=1;let r=0;const o=n=>{const e=r;for(;i<n&&r<t.length;i++){
const n=t.indexOf(10,r);r=n<0?t.length:n+1}return t.subarray(e,r)};for(const{headStart:t,headCount:i,removed:r}of n){const n=i===0?t+1:t
;e.push(o(n),Buffer.from(r));o(n+i)}return Buffer.concat([...e,t.subarray(r)])}},19626:(t,n,e)=>{e.d(n,{C:()=>i});class i{#n;at=0;constructor(t){this.#n=t}
next(){const t=this.#n.indexOf(0,this.at);const n=t<0?this.#n.length:t;const e=this.#n.subarray(this.at,n);this.at=n+1;return e}isDone(){
return this.at>=this.#n.length}}},97557:(t,n,e)=>{e.d(n,{M:()=>g,git:()=>l,startGit:()=>h});var i=e(31421);var r=e(73024);var o=e(22690);var s=e(48161)
;var a=e(76760);let c=0;function u(){const t=(0,a.join)((0,s.tmpdir)(),`kempt-${process.pid}-${c++}`);let n;try{n=(0,r.openSync)(t,"wx+",384);(0,
r.unlinkSync)(t);return n}catch{if(n!==undefined)(0,r.closeSync)(n);return undefined}}function f(t){const n=Buffer.allocUnsafeSlow((0,r.fstatSync)(t).size)
;let e=0;while(e<n.length){const i=(0,r.readSync)(t,n,e,n.length-e,e);if(i===0)break;e+=i}return n.subarray(0,e)}
const d=[["-c","core.quotePath=false"],["-c","core.fsmonitor=false"],["-c","diff.external="],["-c","core.bigFileThreshold=32m"]].flat()
;function h(t,n,e={},r="pipe"){const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...o,...d,...n],{stdio:r,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function l(t,n,e,i){const r=`git ${n[0]??""}`
;const o=e===undefined?await y(t,n,r,i):undefined;return o??await p(h(t,n,i),r,e)}function g(t){return t.reduce((t,n)=>t+n.length+3,0)<3e4}const w=128
;const m=/No space left on device|Disk quota exceeded/;async function y(t,n,e,i){const o=u();const s=u();try{if(o===undefined||s===undefined)return undefined
;const r=await v(h(t,n,i,["ignore",o,s]),e);if(r===0)return f(o);const a=f(s).toString("utf8").trim();const c=a===""?r===w:m.test(a);return c?undefined:b(e,a,r)
}finally{for(const t of[o,s])if(t!==undefined)(0,r.closeSync)(t)}}async function p(t,n,e){const i=[];const r=[];t.stdout?.on("data",t=>i.push(t))
;t.stderr?.on("data",t=>r.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const o=await v(t,n);if(o===0)return i.length===1?i[0]:Buffer.concat(i)
;const s=Buffer.concat(r).toString("utf8").trim();return b(n,s,o)}function b(t,n,e){throw new o.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}
async function v(t,n){return await new Promise((e,i)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;i(new o.gA(n,e,{cause:t}))});t.on("close",(t,r)=>{if(t===null)i(new o.gA(n,`${n} was ended by ${r??"a signal"}`));else e(t)})})}}};
