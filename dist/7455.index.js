"use strict";exports.id=7455;exports.ids=[7455,7557];exports.modules={19836:(t,e,n)=>{n.r(e);n.d(e,{loadDirty:()=>f,loadIgnored:()=>l,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>d});var i=n(22690);var o=n(70886);var s=n(97557);var r=n(27419);function a(t,{repository:e},n){const s=(0,r.C2)(t)
;if(s===undefined)return undefined;if(e!==undefined)return u((0,o.tp)(e,s,n))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},e){if(t===undefined)return{};return{dirty:u(f(t)),ignored:e?u(l(t)):undefined}}function d({repository:t},e){return u(e.then(async e=>{
if(t===undefined||e.head===undefined)return e;return{...e,subjects:await(0,o.mU)(t,e.base,e.head)}}))}function u(t){t.catch(()=>undefined);return t}
async function f(t){const e=await(0,s.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(e.toString("utf8").split("\0").filter(Boolean))}
async function l(t){const e=await(0,s.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return e.toString("utf8").split("\0").filter(Boolean)}},70886:(t,e,n)=>{n.d(e,{U5:()=>u,mU:()=>l,tp:()=>a});var i=n(22690);var o=n(81632);var s=n(97557)
;var r=n(24055);async function a(t,e,n){if(e.kind==="staged")return await d(t,n);if(e.kind==="work-tree"){const i=e.ref??await g(t);w(i)
;const a=async(...e)=>await(0,s.git)(t,["diff",...(0,o.Hy)(n),...e,"--"]);const c=i==="HEAD"?(0,r.Qo)(t):undefined;if(c!==undefined)return{base:c,files:(0,
o.FR)(await a(c)),subjects:[]};const d=f(t,i,"HEAD");const[u,l]=await Promise.all([d,a("--merge-base",i).catch(async()=>await a(await d))]);return{base:u,
files:(0,o.FR)(l),subjects:[]}}const{base:i,head:a,exact:u}=e;for(const t of[i,a])w(t);const l=u?`${i}..${a}`:`${i}...${a}`;try{
const[e,d]=await Promise.all([(0,s.git)(t,["diff",...(0,o.Hy)(n),l,"--"]),u&&(0,r.jh)(i)&&(0,r.jh)(a)?{base:i,head:a}:c(t,l)]);return{...d,files:(0,o.FR)(e),
subjects:[]}}catch(e){throw m(e,t,i,a)}}async function c(t,e){const n=(await(0,s.git)(t,["rev-parse","--revs-only",e])).toString("latin1").split("\n")
;const i=n.find(t=>t.startsWith("^"));return{head:n[0]??"",base:i?.slice(1)??""}}async function d(t,e){const n=await(0,s.git)(t,["diff","--cached",...(0,
o.Hy)(e),"--"]);return{base:"HEAD",files:(0,o.FR)(n),subjects:[]}}async function u(t){const e=await g(t);return{ref:e,base:await f(t,e,"HEAD")}}
async function f(t,e,n){w(e);try{return(await(0,s.git)(t,["merge-base",e,n])).toString("latin1").trim()}catch(i){throw m(i,t,e,n)}}async function l(t,e,n){
const i=await(0,s.git)(t,["log","--format=%H%x00%s",`${e}..${n}`,"--"]);const o=i.toString("utf8").split("\n").filter(Boolean);return o.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const h=["origin/HEAD","origin/main","origin/master","main","master"]
;async function g(t){for(const e of h){try{await(0,s.git)(t,["rev-parse","--verify","--quiet",`${e}^{commit}`]);return e}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function w(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function m(t,e,n,o){if(!(t instanceof i.gA)||t.status===undefined)return t
;const s=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!s&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,r.isShallow)(e)){
return new i.yo(`This clone is shallow: the commits between ${n} and ${o} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(s)return new i.yo(`git does not know the revision ${n} or ${o}`,"Fetch it first.",{cause:t})
;return new i.yo(`${n} and ${o} have no common ancestor`,"Name a base on the same history.",{cause:t})}},81632:(t,e,n)=>{n.d(e,{FR:()=>a,Hy:()=>s,tN:()=>l})
;var i=n(37478);var o=n(19626);function s(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const r={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function a(t){const e=[];const n=new o.C(t);while(t[n.at]===58){
const[t="",o="",s,a,d=""]=n.next().toString("latin1",1).split(" ");const u=r[d[0]??""]??"modified";const f=(0,i.q0)(n.next())
;const l=u==="renamed"||u==="copied"?(0,i.q0)(n.next()):f;e.push({status:u,path:l.path,base:c(f,t,s),head:c(l,o,a),hunks:[]})}
if(!n.isDone())u(e,t.toString("utf8",n.at+1));return e.filter(t=>t.status!=="unmerged")}function c(t,e,n){const i=Number.parseInt(e,8);if(i===0)return undefined
;return{...t,mode:i,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function u(t,e){
const n=t.filter(t=>t.status!=="unmerged");const i=`\n${e}`.split("\ndiff --git ").slice(1);let o=0;for(const t of n){t.hunks=f(i[o]??"")
;if(t.status==="type-changed"&&i.length>n.length)t.hunks=f(i[++o]??"");o++}}function f(t){const e=[];let n=0;for(const i of t.split("\n")){const t=e.at(-1)
;if(t&&i.startsWith("-")&&n<t.baseCount){t.removed+=`${i.slice(1)}\n`;n++}else if(t&&i.startsWith("+")&&t.added.length<t.headCount){
t.added.push(i.slice(1).replace(/\r$/,""))}else if(t&&i.startsWith("\\")&&t.added.length===0){t.removed=t.removed.slice(0,-1)}else{const t=d.exec(i)
;if(t===null)continue;const[o,s,r,a]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:o,baseCount:s,headStart:r,headCount:a,added:[],removed:""});n=0}}return e
}function l(t,e){const n=[];let i=1;let o=0;const s=e=>{const n=o;for(;i<e&&o<t.length;i++){const e=t.indexOf(10,o);o=e<0?t.length:e+1}return t.subarray(n,o)}
;for(const{headStart:t,headCount:i,removed:o}of e){const e=i===0?t+1:t;n.push(s(e),Buffer.from(o));s(e+i)}return Buffer.concat([...n,t.subarray(o)])}},
97557:(t,e,n)=>{n.d(e,{git:()=>h,startGit:()=>l});var i=n(31421);var o=n(73024);var s=n(22690);var r=n(48161);var a=n(76760);let c=0;function d(){const t=(0,
a.join)((0,r.tmpdir)(),`kempt-${process.pid}-${c++}`);let e;try{e=(0,o.openSync)(t,"wx+",384);(0,o.unlinkSync)(t);return e}catch{if(e!==undefined)(0,
o.closeSync)(e);return undefined}}function u(t){const e=Buffer.allocUnsafeSlow((0,o.fstatSync)(t).size);let n=0;while(n<e.length){const i=(0,
o.readSync)(t,e,n,e.length-n,n);if(i===0)break;n+=i}return e.subarray(0,n)}
const f=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function l(t,e,n={},o="pipe"){
const s=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...s,...f,...e],{stdio:o,env:{...process.env,GIT_LITERAL_PATHSPECS:"1",
GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function h(t,e,n,i){const o=`git ${e[0]??""}`
;const s=n===undefined?await m(t,e,o,i):undefined;return s??await y(l(t,e,i),o,n)}const g=128;const w=/No space left on device|Disk quota exceeded/
;async function m(t,e,n,i){const s=d();const r=d();try{if(s===undefined||r===undefined)return undefined;const o=await b(l(t,e,i,["ignore",s,r]),n)
;if(o===0)return u(s);const a=u(r).toString("utf8").trim();const c=a===""?o===g:w.test(a);return c?undefined:p(n,a,o)}finally{
for(const t of[s,r])if(t!==undefined)(0,o.closeSync)(t)}}async function y(t,e,n){const i=[];const o=[];t.stdout?.on("data",t=>i.push(t))
;t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const s=await b(t,e);if(s===0)return i.length===1?i[0]:Buffer.concat(i)
;const r=Buffer.concat(o).toString("utf8").trim();return p(e,r,s)}function p(t,e,n){throw new s.gA(t,e===""?`${t} ended with status ${n}`:e,{status:n})}
async function b(t,e){return await new Promise((n,i)=>{t.on("error",t=>{const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;i(new s.gA(e,n,{cause:t}))});t.on("close",(t,o)=>{if(t===null)i(new s.gA(e,`${e} was ended by ${o??"a signal"}`));else n(t)})})}}};
