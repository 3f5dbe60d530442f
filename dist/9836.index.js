"use strict";exports.id=9836;exports.ids=[9836,7557,7455];exports.modules={19836:(t,n,e)=>{e.r(n);e.d(n,{loadDirty:()=>d,loadIgnored:()=>h,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>u});var i=e(22690);var o=e(70886);var r=e(97557);var s=e(27419);function a(t,{repository:n},e,r){const a=(0,s.C2)(t)
;if(a===undefined)return undefined;if(n!==undefined)return f((0,o.tp)(n,a,e,r))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},n){if(t===undefined)return{};return{dirty:f(d(t)),ignored:n?f(h(t)):undefined}}function u({repository:t},n){return f(n.then(async n=>{
const{base:e,head:i}=await n.range();if(t===undefined||i===undefined)return n;return{...n,subjects:await(0,o.mU)(t,e,i)}}))}function f(t){t.catch(()=>undefined)
;return t}async function d(t){const n=await(0,r.git)(t,["diff-files","--name-only","-z","--no-ext-diff"])
;return new Set(n.toString("utf8").split("\0").filter(Boolean))}async function h(t,n){const e=n!==undefined&&(0,r.M)(n)?["--",...n]:[]
;const i=["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"];const o=await(0,r.git)(t,[...i,...e])
;const s=o.toString("utf8").split("\0").filter(Boolean);const a=n&&new Set(n);return a?s.filter(t=>a.has(t)):s}},37478:(t,n,e)=>{e.d(n,{BB:()=>c,Fl:()=>r,
Zv:()=>a,ev:()=>s,q0:()=>i});function i(t){const n=t.toString("utf8");if(!n.includes("\ufffd")||Buffer.from(n,"utf8").equals(t))return{path:n};return{path:o(t),
raw:Buffer.from(t)}}function o(t){let n='"';for(const e of t){
if(e===34||e===92)n+=`\\${String.fromCharCode(e)}`;else if(e<32||e>126)n+=`\\${e.toString(8).padStart(3,"0")}`;else n+=String.fromCharCode(e)}return`${n}"`}
function r(t){return t.slice(t.lastIndexOf("/")+1)}function s(t,n){return n.some(n=>t.endsWith(n)&&(t.length===n.length||t.at(-n.length-1)==="/"))}
function a(t){const n=new Set([""]);for(const e of t)for(let t=c(e);!n.has(t);t=c(t))n.add(t);return n}function c(t){
return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},70886:(t,n,e)=>{e.d(n,{U5:()=>h,mU:()=>g,tp:()=>c});var i=e(97689);var o=e(22690);var r=e(81632)
;var s=e(97557);var a=e(24055);async function c(t,n,e,o=i.LL){const c=["-c",`core.bigFileThreshold=${o}`,"diff",...(0,r.Hy)(e)];const h=async(...n)=>(0,
r.FR)(await(0,s.git)(t,[...c,...n,"--"]));if(n.kind==="staged")return f(await h("--cached"),async()=>({base:"HEAD"}))
;if(n.kind==="work-tree")return await u(t,n.ref,h);const{base:l,head:g,exact:w}=n;for(const t of[l,g])y(t);const m=w?`${l}..${g}`:`${l}...${g}`;try{
const n=await h(m);return f(n,w&&(0,a.jh)(l)&&(0,a.jh)(g)?async()=>({base:l,head:g}):async()=>await d(t,m))}catch(n){throw p(n,t,l,g)}}async function u(t,n,e){
const i=n??await m(t);y(i);const o=i==="HEAD"?(0,a.Qo)(t):undefined;if(o!==undefined)return f(await e(o),async()=>({base:o}))
;const r=await e("--merge-base",i).catch(()=>undefined);if(r!==undefined)return f(r,async()=>({base:await l(t,i,"HEAD")}));const s=await l(t,i,"HEAD")
;return f(await e(s),async()=>({base:s}))}function f(t,n){let e;const i=()=>{e??=n();return e};return{range:i,files:t,subjects:[]}}async function d(t,n){
const e=(await(0,s.git)(t,["rev-parse","--revs-only",n])).toString("latin1").split("\n");const i=e.find(t=>t.startsWith("^"));return{head:e[0]??"",
base:i?.slice(1)??""}}async function h(t){const n=await m(t);return{ref:n,base:await l(t,n,"HEAD")}}async function l(t,n,e){y(n);try{return(await(0,
s.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(i){throw p(i,t,n,e)}}async function g(t,n,e){const i=await(0,
s.git)(t,["log","--format=%H%x00%s",`${n}..${e}`,"--"]);const o=i.toString("utf8").split("\n").filter(Boolean);return o.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const w=["origin/HEAD","origin/main","origin/master","main","master"]
;async function m(t){for(const n of w){try{await(0,s.git)(t,["rev-parse","--verify","--quiet",`${n}^{commit}`]);return n}catch(t){
if(!(t instanceof o.gA)||t.status===undefined)throw t}}throw new o.yo("There is no default branch to compare with","Name one: --changed=REF")}function y(t){
if(t.startsWith("-")||t==="")throw new o.yo(`${JSON.stringify(t)} is not a revision`)}function p(t,n,e,i){if(!(t instanceof o.gA)||t.status===undefined)return t
;const r=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!r&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,a.isShallow)(n)){
return new o.yo(`This clone is shallow: the commits between ${e} and ${i} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(r)return new o.yo(`git does not know the revision ${e} or ${i}`,"Fetch it first.",{cause:t})
;return new o.yo(`${e} and ${i} have no common ancestor`,"Name a base on the same history.",{cause:t})}},81632:(t,n,e)=>{e.d(n,{FR:()=>c,Hy:()=>r,tN:()=>w})
;var i=e(37478);var o=e(19626);function r(t){const n=t?["--raw","-p","-U0"]:["--raw"]
;return[...n,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const s={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};class a{status;path;head;base;section;#t;constructor(t,n,e,i){this.status=t;this.head=n
;this.base=e;this.path=i}get hunks(){this.#t??=g(this.section?.toString("utf8")??"");return this.#t}}function c(t){const n=[];const e=new o.C(t)
;while(t[e.at]===58){const[t="",o="",r,c,u=""]=e.next().toString("latin1",1).split(" ");const d=s[u[0]??""]??"modified";const h=(0,i.q0)(e.next())
;const l=d==="renamed"||d==="copied"?(0,i.q0)(e.next()):h;const[g,w]=[f(h,t,r),f(l,o,c)];if(d!=="unmerged")n.push(new a(d,w,g,l.path))}
if(!e.isDone())h(n,t.subarray(e.at+1));return n}const u="0".repeat(64);function f(t,n,e){const i=Number.parseInt(n,8);if(i===0)return undefined;return{...t,
mode:i,oid:e===undefined||u.startsWith(e)?undefined:e}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function h(t,n){const e=l(n);let i=0
;for(const n of t){if(n.status==="type-changed"&&e.length>t.length)i++;n.section=e[i++]}}function l(t){const n=[];for(let e=0;e<t.length;){
const i=t.indexOf("\ndiff --git ",e,"latin1");const o=i<0?t.length:i+1;n.push(t.subarray(e,o));e=o}return n}function g(t){const n=[];let e=0
;for(const i of t.split("\n")){const t=n.at(-1);if(t&&i.startsWith("-")&&e<t.baseCount){t.removed+=`${i.slice(1)}\n`;e++
}else if(t&&i.startsWith("+")&&t.added.length<t.headCount){t.added.push(i.slice(1).replace(/\r$/,""))}else if(t&&i.startsWith("\\")&&t.added.length===0){
t.removed=t.removed.slice(0,-1)}else{const t=d.exec(i);if(t===null)continue;const[o,r,s,a]=t.slice(1).map(t=>Number(t??1));n.push({baseStart:o,baseCount:r,
headStart:s,headCount:a,added:[],removed:""});e=0}}return n}function w(t,n){const e=[];let i=1;let o=0;const r=n=>{const e=o;for(;i<n&&o<t.length;i++){
const n=t.indexOf(10,o);o=n<0?t.length:n+1}return t.subarray(e,o)};for(const{headStart:t,headCount:i,removed:o}of n){const n=i===0?t+1:t
;e.push(r(n),Buffer.from(o));r(n+i)}return Buffer.concat([...e,t.subarray(o)])}},19626:(t,n,e)=>{e.d(n,{C:()=>i});class i{#n;at=0;constructor(t){this.#n=t}
next(){const t=this.#n.indexOf(0,this.at);const n=t<0?this.#n.length:t;const e=this.#n.subarray(this.at,n);this.at=n+1;return e}isDone(){
return this.at>=this.#n.length}}},97557:(t,n,e)=>{e.d(n,{M:()=>w,git:()=>g,startGit:()=>l});var i=e(31421);var o=e(73024);var r=e(22690);var s=e(48161)
;var a=e(76760);let c=0;function u(){const t=(0,a.join)((0,s.tmpdir)(),`kempt-${process.pid}-${c++}`);let n;try{n=(0,o.openSync)(t,"wx+",384);(0,
o.unlinkSync)(t);return n}catch{if(n!==undefined)(0,o.closeSync)(n);return undefined}}function f(t){const n=Buffer.allocUnsafeSlow((0,o.fstatSync)(t).size)
;let e=0;while(e<n.length){const i=(0,o.readSync)(t,n,e,n.length-e,e);if(i===0)break;e+=i}return n.subarray(0,e)}const d={"core.bigFileThreshold":"512m",
"core.quotePath":"false","core.fsmonitor":"false","diff.external":"","diff.interHunkContext":"0","diff.mnemonicPrefix":"false","diff.noprefix":"false",
"diff.submodule":"short","grep.column":"false","log.showRoot":"true","log.showSignature":"false"};const h=Object.entries(d).flatMap(([t,n])=>["-c",`${t}=${n}`])
;function l(t,n,e={},o="pipe"){const r=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...r,...h,...n],{stdio:o,env:{
...process.env,GIT_DIFF_OPTS:"",GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function g(t,n,e,i){
const o=`git ${n.find((t,e)=>t!=="-c"&&n[e-1]!=="-c")??""}`;const r=e===undefined?await p(t,n,o,i):undefined;return r??await b(l(t,n,i),o,e)}function w(t){
return t.reduce((t,n)=>t+n.length+3,0)<3e4}const m=128;const y=/No space left on device|Disk quota exceeded/;async function p(t,n,e,i){const r=u();const s=u()
;try{if(r===undefined||s===undefined)return undefined;const o=await S(l(t,n,i,["ignore",r,s]),e);if(o===0)return f(r);const a=f(s).toString("utf8").trim()
;const c=a===""?o===m:y.test(a);return c?undefined:v(e,a,o)}finally{for(const t of[r,s])if(t!==undefined)(0,o.closeSync)(t)}}async function b(t,n,e){const i=[]
;const o=[];t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const r=await S(t,n)
;if(r===0)return i.length===1?i[0]:Buffer.concat(i);const s=Buffer.concat(o).toString("utf8").trim();return v(n,s,r)}function v(t,n,e){
throw new r.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}async function S(t,n){return await new Promise((e,i)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new r.gA(n,e,{cause:t}))});t.on("close",(t,o)=>{
if(t===null)i(new r.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}}};
