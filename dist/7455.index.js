"use strict";exports.id=7455;exports.ids=[7455,7557];exports.modules={19836:(t,n,e)=>{e.r(n);e.d(n,{loadDirty:()=>f,loadIgnored:()=>l,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>d});var i=e(22690);var o=e(70886);var r=e(97557);var s=e(27419);function a(t,{repository:n},e){const r=(0,s.C2)(t)
;if(r===undefined)return undefined;if(n!==undefined)return u((0,o.tp)(n,r,e))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},n){if(t===undefined)return{};return{dirty:u(f(t)),ignored:n?u(l(t)):undefined}}function d({repository:t},n){return u(n.then(async n=>{
const{base:e,head:i}=await n.range;if(t===undefined||i===undefined)return n;return{...n,subjects:await(0,o.mU)(t,e,i)}}))}function u(t){t.catch(()=>undefined)
;return t}async function f(t){const n=await(0,r.git)(t,["diff-files","--name-only","-z","--no-ext-diff"])
;return new Set(n.toString("utf8").split("\0").filter(Boolean))}async function l(t){const n=await(0,
r.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"]);return n.toString("utf8").split("\0").filter(Boolean)}},70886:(t,n,e)=>{e.d(n,{
U5:()=>f,mU:()=>h,tp:()=>a});var i=e(22690);var o=e(81632);var r=e(97557);var s=e(24055);async function a(t,n,e){const i=async(...n)=>(0,o.FR)(await(0,
r.git)(t,["diff",...(0,o.Hy)(e),...n,"--"]));if(n.kind==="staged")return d(await i("--cached"),{base:"HEAD"});if(n.kind==="work-tree")return await c(t,n.ref,i)
;const{base:a,head:f,exact:l}=n;for(const t of[a,f])m(t);const h=l?`${a}..${f}`:`${a}...${f}`;try{const n=await i(h);return d(n,l&&(0,s.jh)(a)&&(0,s.jh)(f)?{
base:a,head:f}:u(t,h))}catch(n){throw y(n,t,a,f)}}async function c(t,n,e){const i=n??await w(t);m(i);const o=i==="HEAD"?(0,s.Qo)(t):undefined
;if(o!==undefined)return d(await e(o),{base:o});const r=await e("--merge-base",i).catch(()=>undefined);const a=l(t,i,"HEAD")
;return d(r??await e(await a),a.then(t=>({base:t})))}function d(t,n){const e=Promise.resolve(n);e.catch(()=>undefined);return{range:e,files:t,subjects:[]}}
async function u(t,n){const e=(await(0,r.git)(t,["rev-parse","--revs-only",n])).toString("latin1").split("\n");const i=e.find(t=>t.startsWith("^"));return{
head:e[0]??"",base:i?.slice(1)??""}}async function f(t){const n=await w(t);return{ref:n,base:await l(t,n,"HEAD")}}async function l(t,n,e){m(n);try{
return(await(0,r.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(i){throw y(i,t,n,e)}}async function h(t,n,e){const i=await(0,
r.git)(t,["log","--format=%H%x00%s",`${n}..${e}`,"--"]);const o=i.toString("utf8").split("\n").filter(Boolean);return o.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const g=["origin/HEAD","origin/main","origin/master","main","master"]
;async function w(t){for(const n of g){try{await(0,r.git)(t,["rev-parse","--verify","--quiet",`${n}^{commit}`]);return n}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function m(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function y(t,n,e,o){if(!(t instanceof i.gA)||t.status===undefined)return t
;const r=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!r&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,s.isShallow)(n)){
return new i.yo(`This clone is shallow: the commits between ${e} and ${o} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(r)return new i.yo(`git does not know the revision ${e} or ${o}`,"Fetch it first.",{cause:t})
;return new i.yo(`${e} and ${o} have no common ancestor`,"Name a base on the same history.",{cause:t})}},81632:(t,n,e)=>{e.d(n,{FR:()=>a,Hy:()=>r,tN:()=>l})
;var i=e(37478);var o=e(19626);function r(t){const n=t?["--raw","-p","-U0"]:["--raw"]
;return[...n,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const s={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function a(t){const n=[];const e=new o.C(t);while(t[e.at]===58){
const[t="",o="",r,a,d=""]=e.next().toString("latin1",1).split(" ");const u=s[d[0]??""]??"modified";const f=(0,i.q0)(e.next())
;const l=u==="renamed"||u==="copied"?(0,i.q0)(e.next()):f;n.push({status:u,path:l.path,base:c(f,t,r),head:c(l,o,a),hunks:[]})}
if(!e.isDone())u(n,t.toString("utf8",e.at+1));return n.filter(t=>t.status!=="unmerged")}function c(t,n,e){const i=Number.parseInt(n,8);if(i===0)return undefined
;return{...t,mode:i,oid:e===undefined||/^0+$/.test(e)?undefined:e}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function u(t,n){
const e=t.filter(t=>t.status!=="unmerged");const i=`\n${n}`.split("\ndiff --git ").slice(1);let o=0;for(const t of e){t.hunks=f(i[o]??"")
;if(t.status==="type-changed"&&i.length>e.length)t.hunks=f(i[++o]??"");o++}}function f(t){const n=[];let e=0;for(const i of t.split("\n")){const t=n.at(-1)
;if(t&&i.startsWith("-")&&e<t.baseCount){t.removed+=`${i.slice(1)}\n`;e++}else if(t&&i.startsWith("+")&&t.added.length<t.headCount){
t.added.push(i.slice(1).replace(/\r$/,""))}else if(t&&i.startsWith("\\")&&t.added.length===0){t.removed=t.removed.slice(0,-1)}else{const t=d.exec(i)
;if(t===null)continue;const[o,r,s,a]=t.slice(1).map(t=>Number(t??1));n.push({baseStart:o,baseCount:r,headStart:s,headCount:a,added:[],removed:""});e=0}}return n
}function l(t,n){const e=[];let i=1;let o=0;const r=n=>{const e=o;for(;i<n&&o<t.length;i++){const n=t.indexOf(10,o);o=n<0?t.length:n+1}return t.subarray(e,o)}
;for(const{headStart:t,headCount:i,removed:o}of n){const n=i===0?t+1:t;e.push(r(n),Buffer.from(o));r(n+i)}return Buffer.concat([...e,t.subarray(o)])}},
97557:(t,n,e)=>{e.d(n,{git:()=>h,startGit:()=>l});var i=e(31421);var o=e(73024);var r=e(22690);var s=e(48161);var a=e(76760);let c=0;function d(){const t=(0,
a.join)((0,s.tmpdir)(),`kempt-${process.pid}-${c++}`);let n;try{n=(0,o.openSync)(t,"wx+",384);(0,o.unlinkSync)(t);return n}catch{if(n!==undefined)(0,
o.closeSync)(n);return undefined}}function u(t){const n=Buffer.allocUnsafeSlow((0,o.fstatSync)(t).size);let e=0;while(e<n.length){const i=(0,
o.readSync)(t,n,e,n.length-e,e);if(i===0)break;e+=i}return n.subarray(0,e)}
const f=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function l(t,n,e={},o="pipe"){
const r=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...r,...f,...n],{stdio:o,env:{...process.env,GIT_LITERAL_PATHSPECS:"1",
GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function h(t,n,e,i){const o=`git ${n[0]??""}`
;const r=e===undefined?await m(t,n,o,i):undefined;return r??await y(l(t,n,i),o,e)}const g=128;const w=/No space left on device|Disk quota exceeded/
;async function m(t,n,e,i){const r=d();const s=d();try{if(r===undefined||s===undefined)return undefined;const o=await v(l(t,n,i,["ignore",r,s]),e)
;if(o===0)return u(r);const a=u(s).toString("utf8").trim();const c=a===""?o===g:w.test(a);return c?undefined:p(e,a,o)}finally{
for(const t of[r,s])if(t!==undefined)(0,o.closeSync)(t)}}async function y(t,n,e){const i=[];const o=[];t.stdout?.on("data",t=>i.push(t))
;t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const r=await v(t,n);if(r===0)return i.length===1?i[0]:Buffer.concat(i)
;const s=Buffer.concat(o).toString("utf8").trim();return p(n,s,r)}function p(t,n,e){throw new r.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}
async function v(t,n){return await new Promise((e,i)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;i(new r.gA(n,e,{cause:t}))});t.on("close",(t,o)=>{if(t===null)i(new r.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}}};
