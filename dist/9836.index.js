"use strict";exports.id=9836;exports.ids=[9836,7557,7455];exports.modules={19836:(t,n,e)=>{e.r(n);e.d(n,{loadDirty:()=>f,loadIgnored:()=>l,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>u});var i=e(22690);var r=e(70886);var o=e(97557);var s=e(27419);function a(t,{repository:n},e){const o=(0,s.C2)(t)
;if(o===undefined)return undefined;if(n!==undefined)return d((0,r.tp)(n,o,e))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},n){if(t===undefined)return{};return{dirty:d(f(t)),ignored:n?d(l(t)):undefined}}function u({repository:t},n){return d(n.then(async n=>{
const{base:e,head:i}=await n.range;if(t===undefined||i===undefined)return n;return{...n,subjects:await(0,r.mU)(t,e,i)}}))}function d(t){t.catch(()=>undefined)
;return t}async function f(t){const n=await(0,o.git)(t,["diff-files","--name-only","-z","--no-ext-diff"])
;return new Set(n.toString("utf8").split("\0").filter(Boolean))}async function l(t){const n=await(0,
o.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"]);return n.toString("utf8").split("\0").filter(Boolean)}},37478:(t,n,e)=>{e.d(n,{
BB:()=>a,Fl:()=>o,ev:()=>s,q0:()=>i});function i(t){const n=t.toString("utf8");if(!n.includes("\ufffd")||Buffer.from(n,"utf8").equals(t))return{path:n};return{
path:r(t),raw:Buffer.from(t)}}function r(t){let n='"';for(const e of t){
if(e===34||e===92)n+=`\\${String.fromCharCode(e)}`;else if(e<32||e>126)n+=`\\${e.toString(8).padStart(3,"0")}`;else n+=String.fromCharCode(e)}return`${n}"`}
function o(t){return t.slice(t.lastIndexOf("/")+1)}function s(t,n){return n.some(n=>t.endsWith(n)&&(t.length===n.length||t.at(-n.length-1)==="/"))}
function a(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},70886:(t,n,e)=>{e.d(n,{U5:()=>f,mU:()=>h,tp:()=>a});var i=e(22690);var r=e(81632)
;var o=e(97557);var s=e(24055);async function a(t,n,e){const i=async(...n)=>(0,r.FR)(await(0,o.git)(t,["diff",...(0,r.Hy)(e),...n,"--"]))
;if(n.kind==="staged")return u(await i("--cached"),{base:"HEAD"});if(n.kind==="work-tree")return await c(t,n.ref,i);const{base:a,head:f,exact:l}=n
;for(const t of[a,f])w(t);const h=l?`${a}..${f}`:`${a}...${f}`;try{const n=await i(h);return u(n,l&&(0,s.jh)(a)&&(0,s.jh)(f)?{base:a,head:f}:d(t,h))}catch(n){
throw p(n,t,a,f)}}async function c(t,n,e){const i=n??await m(t);w(i);const r=i==="HEAD"?(0,s.Qo)(t):undefined;if(r!==undefined)return u(await e(r),{base:r})
;const o=await e("--merge-base",i).catch(()=>undefined);const a=l(t,i,"HEAD");return u(o??await e(await a),a.then(t=>({base:t})))}function u(t,n){
const e=Promise.resolve(n);e.catch(()=>undefined);return{range:e,files:t,subjects:[]}}async function d(t,n){const e=(await(0,
o.git)(t,["rev-parse","--revs-only",n])).toString("latin1").split("\n");const i=e.find(t=>t.startsWith("^"));return{head:e[0]??"",base:i?.slice(1)??""}}
async function f(t){const n=await m(t);return{ref:n,base:await l(t,n,"HEAD")}}async function l(t,n,e){w(n);try{return(await(0,
o.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(i){throw p(i,t,n,e)}}async function h(t,n,e){const i=await(0,
o.git)(t,["log","--format=%H%x00%s",`${n}..${e}`,"--"]);const r=i.toString("utf8").split("\n").filter(Boolean);return r.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const g=["origin/HEAD","origin/main","origin/master","main","master"]
;async function m(t){for(const n of g){try{await(0,o.git)(t,["rev-parse","--verify","--quiet",`${n}^{commit}`]);return n}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function w(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function p(t,n,e,r){if(!(t instanceof i.gA)||t.status===undefined)return t
;const o=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!o&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,s.isShallow)(n)){
return new i.yo(`This clone is shallow: the commits between ${e} and ${r} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(o)return new i.yo(`git does not know the revision ${e} or ${r}`,"Fetch it first.",{cause:t})
;return new i.yo(`${e} and ${r} have no common ancestor`,"Name a base on the same history.",{cause:t})}},81632:(t,n,e)=>{e.d(n,{FR:()=>a,Hy:()=>o,tN:()=>l})
;var i=e(37478);var r=e(19626);function o(t){const n=t?["--raw","-p","-U0"]:["--raw"]
;return[...n,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const s={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function a(t){const n=[];const e=new r.C(t);while(t[e.at]===58){
const[t="",r="",o,a,u=""]=e.next().toString("latin1",1).split(" ");const d=s[u[0]??""]??"modified";const f=(0,i.q0)(e.next())
;const l=d==="renamed"||d==="copied"?(0,i.q0)(e.next()):f;n.push({status:d,path:l.path,base:c(f,t,o),head:c(l,r,a),hunks:[]})}
if(!e.isDone())d(n,t.toString("utf8",e.at+1));return n.filter(t=>t.status!=="unmerged")}function c(t,n,e){const i=Number.parseInt(n,8);if(i===0)return undefined
;return{...t,mode:i,oid:e===undefined||/^0+$/.test(e)?undefined:e}}const u=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function d(t,n){
const e=t.filter(t=>t.status!=="unmerged");const i=`\n${n}`.split("\ndiff --git ").slice(1);let r=0;for(const t of e){t.hunks=f(i[r]??"")
;if(t.status==="type-changed"&&i.length>e.length)t.hunks=f(i[++r]??"");r++}}function f(t){const n=[];let e=0;for(const i of t.split("\n")){const t=n.at(-1)
;if(t&&i.startsWith("-")&&e<t.baseCount){t.removed+=`${i.slice(1)}\n`;e++}else if(t&&i.startsWith("+")&&t.added.length<t.headCount){
t.added.push(i.slice(1).replace(/\r$/,""))}else if(t&&i.startsWith("\\")&&t.added.length===0){t.removed=t.removed.slice(0,-1)}else{const t=u.exec(i)
;if(t===null)continue;const[r,o,s,a]=t.slice(1).map(t=>Number(t??1));n.push({baseStart:r,baseCount:o,headStart:s,headCount:a,added:[],removed:""});e=0}}return n
}function l(t,n){const e=[];let i=1;let r=0;const o=n=>{const e=r;for(;i<n&&r<t.length;i++){const n=t.indexOf(10,r);r=n<0?t.length:n+1}return t.subarray(e,r)}
;for(const{headStart:t,headCount:i,removed:r}of n){const n=i===0?t+1:t;e.push(o(n),Buffer.from(r));o(n+i)}return Buffer.concat([...e,t.subarray(r)])}},
19626:(t,n,e)=>{e.d(n,{C:()=>i});class i{#t;at=0;constructor(t){this.#t=t}next(){const t=this.#t.indexOf(0,this.at);const n=t<0?this.#t.length:t
;const e=this.#t.subarray(this.at,n);this.at=n+1;return e}isDone(){return this.at>=this.#t.length}}},97557:(t,n,e)=>{e.d(n,{git:()=>h,startGit:()=>l})
;var i=e(31421);var r=e(73024);var o=e(22690);var s=e(48161);var a=e(76760);let c=0;function u(){const t=(0,a.join)((0,
s.tmpdir)(),`kempt-${process.pid}-${c++}`);let n;try{n=(0,r.openSync)(t,"wx+",384);(0,r.unlinkSync)(t);return n}catch{if(n!==undefined)(0,r.closeSync)(n)
;return undefined}}function d(t){const n=Buffer.allocUnsafeSlow((0,r.fstatSync)(t).size);let e=0;while(e<n.length){const i=(0,r.readSync)(t,n,e,n.length-e,e)
;if(i===0)break;e+=i}return n.subarray(0,e)}const f=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="]
;function l(t,n,e={},r="pipe"){const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...o,...f,...n],{stdio:r,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function h(t,n,e,i){const r=`git ${n[0]??""}`
;const o=e===undefined?await w(t,n,r,i):undefined;return o??await p(l(t,n,i),r,e)}const g=128;const m=/No space left on device|Disk quota exceeded/
;async function w(t,n,e,i){const o=u();const s=u();try{if(o===undefined||s===undefined)return undefined;const r=await v(l(t,n,i,["ignore",o,s]),e)
;if(r===0)return d(o);const a=d(s).toString("utf8").trim();const c=a===""?r===g:m.test(a);return c?undefined:y(e,a,r)}finally{
for(const t of[o,s])if(t!==undefined)(0,r.closeSync)(t)}}async function p(t,n,e){const i=[];const r=[];t.stdout?.on("data",t=>i.push(t))
;t.stderr?.on("data",t=>r.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const o=await v(t,n);if(o===0)return i.length===1?i[0]:Buffer.concat(i)
;const s=Buffer.concat(r).toString("utf8").trim();return y(n,s,o)}function y(t,n,e){throw new o.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}
async function v(t,n){return await new Promise((e,i)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;i(new o.gA(n,e,{cause:t}))});t.on("close",(t,r)=>{if(t===null)i(new o.gA(n,`${n} was ended by ${r??"a signal"}`));else e(t)})})}}};
