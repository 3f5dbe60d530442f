"use strict";exports.id=9836;exports.ids=[9836,779,7455];exports.modules={19836:(t,e,n)=>{n.r(e);n.d(e,{loadDirty:()=>f,loadIgnored:()=>h,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>u});var i=n(22690);var s=n(55952);var o=n(70779);var r=n(27419);function a(t,{repository:e},n){const o=(0,r.C2)(t)
;if(o===undefined)return undefined;if(e!==undefined)return d((0,s.tp)(e,o,n))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},e){if(t===undefined)return{};return{dirty:d(f(t)),ignored:e?d(h(t)):undefined}}function u({repository:t},e){return d(e.then(async e=>{
if(t===undefined||e.head===undefined)return e;return{...e,subjects:await(0,s.mU)(t,e.base,e.head)}}))}function d(t){t.catch(()=>undefined);return t}
async function f(t){const e=await(0,o.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(e.toString("utf8").split("\0").filter(Boolean))}
async function h(t){const e=await(0,o.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return e.toString("utf8").split("\0").filter(Boolean)}},37478:(t,e,n)=>{n.d(e,{BB:()=>r,Fl:()=>o,q0:()=>i});function i(t){const e=t.toString("utf8")
;if(!e.includes("\ufffd")||Buffer.from(e,"utf8").equals(t))return{path:e};return{path:s(t),raw:Buffer.from(t)}}function s(t){let e='"';for(const n of t){
if(n===34||n===92)e+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)e+=`\\${n.toString(8).padStart(3,"0")}`;else e+=String.fromCharCode(n)}return`${e}"`}
function o(t){return t.slice(t.lastIndexOf("/")+1)}function r(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},55952:(t,e,n)=>{n.d(e,{tp:()=>w,mU:()=>v,
U5:()=>y});var i=n(22690);var s=n(37478);var o=n(19626);function r(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(t){const e=[];const n=new o.C(t);while(t[n.at]===58){
const[t="",i="",o,r,c=""]=n.next().toString("latin1",1).split(" ");const d=a[c[0]??""]??"modified";const f=(0,s.q0)(n.next())
;const h=d==="renamed"||d==="copied"?(0,s.q0)(n.next()):f;e.push({status:d,path:h.path,base:u(f,t,o),head:u(h,i,r),hunks:[]})}
if(!n.isDone())f(e,t.toString("utf8",n.at+1));return e.filter(t=>t.status!=="unmerged")}function u(t,e,n){const i=Number.parseInt(e,8);if(i===0)return undefined
;return{...t,mode:i,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function f(t,e){
const n=t.filter(t=>t.status!=="unmerged");const i=`\n${e}`.split("\ndiff --git ").slice(1);let s=0;for(const t of n){t.hunks=h(i[s]??"")
;if(t.status==="type-changed"&&i.length>n.length)t.hunks=h(i[++s]??"");s++}}function h(t){const e=[];for(const n of t.split("\n")){const t=d.exec(n)
;const i=e.at(-1);if(i&&n.startsWith("+")&&i.added.length<i.headCount){i.added.push(n.slice(1).replace(/\r$/,""))}else if(t){
const[n,i,s,o]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:n,baseCount:i,headStart:s,headCount:o,added:[]})}}return e}var l=n(70779);var g=n(24055)
;async function w(t,e,n){if(e.kind==="staged")return await p(t,n);if(e.kind==="work-tree"){const i=e.ref??await x(t);S(i);const s=async(...e)=>await(0,
l.git)(t,["diff",...r(n),...e,"--"]);const o=i==="HEAD"?(0,g.Qo)(t):undefined;if(o!==undefined)return{base:o,files:c(await s(o)),subjects:[]}
;const a=b(t,i,"HEAD");const[u,d]=await Promise.all([a,s("--merge-base",i).catch(async()=>await s(await a))]);return{base:u,files:c(d),subjects:[]}}
const{base:i,head:s,exact:o}=e;for(const t of[i,s])S(t);const a=o?`${i}..${s}`:`${i}...${s}`;try{const[e,u]=await Promise.all([(0,
l.git)(t,["diff",...r(n),a,"--"]),o&&(0,g.jh)(i)&&(0,g.jh)(s)?{base:i,head:s}:m(t,a)]);return{...u,files:c(e),subjects:[]}}catch(e){throw A(e,t,i,s)}}
async function m(t,e){const n=(await(0,l.git)(t,["rev-parse","--revs-only",e])).toString("latin1").split("\n");const i=n.find(t=>t.startsWith("^"));return{
head:n[0]??"",base:i?.slice(1)??""}}async function p(t,e){const n=await(0,l.git)(t,["diff","--cached",...r(e),"--"]);return{base:"HEAD",files:c(n),subjects:[]}}
async function y(t){const e=await x(t);return{ref:e,base:await b(t,e,"HEAD")}}async function b(t,e,n){S(e);try{return(await(0,
l.git)(t,["merge-base",e,n])).toString("latin1").trim()}catch(i){throw A(i,t,e,n)}}async function v(t,e,n){const i=await(0,
l.git)(t,["log","--format=%H%x00%s",`${e}..${n}`,"--"]);const s=i.toString("utf8").split("\n").filter(Boolean);return s.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const $=["origin/HEAD","origin/main","origin/master","main","master"]
;async function x(t){for(const e of $){try{await(0,l.git)(t,["rev-parse","--verify","--quiet",`${e}^{commit}`]);return e}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function S(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function A(t,e,n,s){if(!(t instanceof i.gA)||t.status===undefined)return t
;const o=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!o&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,g.isShallow)(e)){
return new i.yo(`This clone is shallow: the commits between ${n} and ${s} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(o)return new i.yo(`git does not know the revision ${n} or ${s}`,"Fetch it first.",{cause:t})
;return new i.yo(`${n} and ${s} have no common ancestor`,"Name a base on the same history.",{cause:t})}},19626:(t,e,n)=>{n.d(e,{C:()=>i});class i{#t;at=0
;constructor(t){this.#t=t}next(){const t=this.#t.indexOf(0,this.at);const e=t<0?this.#t.length:t;const n=this.#t.subarray(this.at,e);this.at=e+1;return n}
isDone(){return this.at>=this.#t.length}}},70779:(t,e,n)=>{n.d(e,{git:()=>c,startGit:()=>a});var i=n(31421);var s=n.n(i);var o=n(22690)
;const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,e,n={},s="pipe"){
const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...o,...r,...e],{stdio:[s,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(t,e,n,i){
const s=a(t,e,i,n===undefined?"ignore":"pipe");return await u(s,`git ${e[0]??""}`,n)}async function u(t,e,n){const i=[];const s=[]
;t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>s.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const r=await d(t,e)
;if(r===0)return i.length===1?i[0]:Buffer.concat(i);const a=Buffer.concat(s).toString("utf8").trim();throw new o.gA(e,a===""?`${e} ended with status ${r}`:a,{
status:r})}async function d(t,e){return await new Promise((n,i)=>{t.on("error",t=>{
const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new o.gA(e,n,{cause:t}))});t.on("close",(t,s)=>{
if(t===null)i(new o.gA(e,`${e} was ended by ${s??"a signal"}`));else n(t)})})}}};
