"use strict";exports.id=7455;exports.ids=[7455,7557];exports.modules={19836:(t,n,e)=>{e.r(n);e.d(n,{loadDirty:()=>f,loadIgnored:()=>h,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>d});var i=e(22690);var s=e(70886);var o=e(97557);var r=e(27419);function a(t,{repository:n},e){const o=(0,r.C2)(t)
;if(o===undefined)return undefined;if(n!==undefined)return u((0,s.tp)(n,o,e))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},n){if(t===undefined)return{};return{dirty:u(f(t)),ignored:n?u(h(t)):undefined}}function d({repository:t},n){return u(n.then(async n=>{
const{base:e,head:i}=await n.range();if(t===undefined||i===undefined)return n;return{...n,subjects:await(0,s.mU)(t,e,i)}}))}function u(t){t.catch(()=>undefined)
;return t}async function f(t){const n=await(0,o.git)(t,["diff-files","--name-only","-z","--no-ext-diff"])
;return new Set(n.toString("utf8").split("\0").filter(Boolean))}async function h(t,n){const e=n!==undefined&&(0,o.M)(n)?["--",...n]:[]
;const i=["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"];const s=await(0,o.git)(t,[...i,...e])
;const r=s.toString("utf8").split("\0").filter(Boolean);const a=n&&new Set(n);return a?r.filter(t=>a.has(t)):r}},70886:(t,n,e)=>{e.d(n,{U5:()=>l,mU:()=>w,
tp:()=>d});var i=e(76760);var s=e.n(i);var o=e(22690);var r=e(81632);var a=e(97557);var c=e(24055);async function d(t,n,e){const s=(0,r.Hy)(e)
;const o=async(...n)=>(0,r.FR)(await(0,a.git)(t,["diff",...s,...n,"--"]));const d={GIT_INDEX_FILE:(0,i.join)(t.gitDir,"kempt-no-index")}
;const l=async(...n)=>(0,r.FR)(await(0,a.git)(t,["diff-tree","-r",...s,...n,"--"],undefined,d));if(n.kind==="staged")return f(await o("--cached"),async()=>({
base:"HEAD"}));if(n.kind==="work-tree")return await u(t,n.ref,o);const{base:g,head:w,exact:y}=n;for(const t of[g,w])p(t);const m=y?`${g}..${w}`:`${g}...${w}`
;try{const n=y?await l(g,w):await l("--merge-base",g,w).catch(()=>undefined)??await o(m);return f(n,y&&(0,c.jh)(g)&&(0,c.jh)(w)?async()=>({base:g,head:w
}):async()=>await h(t,m))}catch(n){throw b(n,t,g,w)}}async function u(t,n,e){const i=n??await m(t);p(i);const s=i==="HEAD"?(0,c.Qo)(t):undefined
;if(s!==undefined)return f(await e(s),async()=>({base:s}));const o=await e("--merge-base",i).catch(()=>undefined);if(o!==undefined)return f(o,async()=>({
base:await g(t,i,"HEAD")}));const r=await g(t,i,"HEAD");return f(await e(r),async()=>({base:r}))}function f(t,n){let e;const i=()=>{e??=n();return e};return{
range:i,files:t,subjects:[]}}async function h(t,n){const e=(await(0,a.git)(t,["rev-parse","--revs-only",n])).toString("latin1").split("\n")
;const i=e.find(t=>t.startsWith("^"));return{head:e[0]??"",base:i?.slice(1)??""}}async function l(t){const n=await m(t);return{ref:n,base:await g(t,n,"HEAD")}}
async function g(t,n,e){p(n);try{return(await(0,a.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(i){throw b(i,t,n,e)}}async function w(t,n,e){
const i=await(0,a.git)(t,["log","--format=%H%x00%s",`${n}..${e}`,"--"]);const s=i.toString("utf8").split("\n").filter(Boolean);return s.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const y=["origin/HEAD","origin/main","origin/master","main","master"]
;async function m(t){for(const n of y){try{await(0,a.git)(t,["rev-parse","--verify","--quiet",`${n}^{commit}`]);return n}catch(t){
if(!(t instanceof o.gA)||t.status===undefined)throw t}}throw new o.yo("There is no default branch to compare with","Name one: --changed=REF")}function p(t){
if(t.startsWith("-")||t==="")throw new o.yo(`${JSON.stringify(t)} is not a revision`)}function b(t,n,e,i){if(!(t instanceof o.gA)||t.status===undefined)return t
;const s=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!s&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,c.isShallow)(n)){
return new o.yo(`This clone is shallow: the commits between ${e} and ${i} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(s)return new o.yo(`git does not know the revision ${e} or ${i}`,"Fetch it first.",{cause:t})
;return new o.yo(`${e} and ${i} have no common ancestor`,"Name a base on the same history.",{cause:t})}},81632:(t,n,e)=>{e.d(n,{FR:()=>c,Hy:()=>o,tN:()=>w})
;var i=e(37478);var s=e(19626);function o(t){const n=t?["--raw","-p","-U0"]:["--raw"]
;return[...n,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const r={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};class a{status;path;head;base;section;#t;constructor(t,n,e,i){this.status=t;this.head=n
;this.base=e;this.path=i}get hunks(){this.#t??=g(this.section?.toString("utf8")??"");return this.#t}}function c(t){const n=[];const e=new s.C(t)
;while(t[e.at]===58){const[t="",s="",o,c,d=""]=e.next().toString("latin1",1).split(" ");const f=r[d[0]??""]??"modified";const h=(0,i.q0)(e.next())
;const l=f==="renamed"||f==="copied"?(0,i.q0)(e.next()):h;const[g,w]=[u(h,t,o),u(l,s,c)];if(f!=="unmerged")n.push(new a(f,w,g,l.path))}
if(!e.isDone())h(n,t.subarray(e.at+1));return n}const d="0".repeat(64);function u(t,n,e){const i=Number.parseInt(n,8);if(i===0)return undefined;return{...t,
mode:i,oid:e===undefined||d.startsWith(e)?undefined:e}}const f=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function h(t,n){const e=l(n);let i=0
;for(const n of t){if(n.status==="type-changed"&&e.length>t.length)i++;n.section=e[i++]}}function l(t){const n=[];for(let e=0;e<t.length;){
const i=t.indexOf("\ndiff --git ",e,"latin1");const s=i<0?t.length:i+1;n.push(t.subarray(e,s));e=s}return n}function g(t){const n=[];let e=0
;for(const i of t.split("\n")){const t=n.at(-1);if(t&&i.startsWith("-")&&e<t.baseCount){t.removed+=`${i.slice(1)}\n`;e++
}else if(t&&i.startsWith("+")&&t.added.length<t.headCount){t.added.push(i.slice(1).replace(/\r$/,""))}else if(t&&i.startsWith("\\")&&t.added.length===0){
t.removed=t.removed.slice(0,-1)}else{const t=f.exec(i);if(t===null)continue;const[s,o,r,a]=t.slice(1).map(t=>Number(t??1));n.push({baseStart:s,baseCount:o,
headStart:r,headCount:a,added:[],removed:""});e=0}}return n}function w(t,n){const e=[];let i=1;let s=0;const o=n=>{const e=s;for(;i<n&&s<t.length;i++){
const n=t.indexOf(10,s);s=n<0?t.length:n+1}return t.subarray(e,s)};for(const{headStart:t,headCount:i,removed:s}of n){const n=i===0?t+1:t
;e.push(o(n),Buffer.from(s));o(n+i)}return Buffer.concat([...e,t.subarray(s)])}},97557:(t,n,e)=>{e.d(n,{M:()=>g,git:()=>l,startGit:()=>h});var i=e(31421)
;var s=e(73024);var o=e(22690);var r=e(48161);var a=e(76760);let c=0;function d(){const t=(0,a.join)((0,r.tmpdir)(),`kempt-${process.pid}-${c++}`);let n;try{
n=(0,s.openSync)(t,"wx+",384);(0,s.unlinkSync)(t);return n}catch{if(n!==undefined)(0,s.closeSync)(n);return undefined}}function u(t){
const n=Buffer.allocUnsafeSlow((0,s.fstatSync)(t).size);let e=0;while(e<n.length){const i=(0,s.readSync)(t,n,e,n.length-e,e);if(i===0)break;e+=i}
return n.subarray(0,e)}const f=[["-c","core.quotePath=false"],["-c","core.fsmonitor=false"],["-c","diff.external="],["-c","core.bigFileThreshold=32m"]].flat()
;function h(t,n,e={},s="pipe"){const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...o,...f,...n],{stdio:s,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function l(t,n,e,i){const s=`git ${n[0]??""}`
;const o=e===undefined?await m(t,n,s,i):undefined;return o??await p(h(t,n,i),s,e)}function g(t){return t.reduce((t,n)=>t+n.length+3,0)<3e4}const w=128
;const y=/No space left on device|Disk quota exceeded/;async function m(t,n,e,i){const o=d();const r=d();try{if(o===undefined||r===undefined)return undefined
;const s=await v(h(t,n,i,["ignore",o,r]),e);if(s===0)return u(o);const a=u(r).toString("utf8").trim();const c=a===""?s===w:y.test(a);return c?undefined:b(e,a,s)
}finally{for(const t of[o,r])if(t!==undefined)(0,s.closeSync)(t)}}async function p(t,n,e){const i=[];const s=[];t.stdout?.on("data",t=>i.push(t))
;t.stderr?.on("data",t=>s.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const o=await v(t,n);if(o===0)return i.length===1?i[0]:Buffer.concat(i)
;const r=Buffer.concat(s).toString("utf8").trim();return b(n,r,o)}function b(t,n,e){throw new o.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}
async function v(t,n){return await new Promise((e,i)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;i(new o.gA(n,e,{cause:t}))});t.on("close",(t,s)=>{if(t===null)i(new o.gA(n,`${n} was ended by ${s??"a signal"}`));else e(t)})})}}};
