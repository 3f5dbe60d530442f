"use strict";exports.id=9836;exports.ids=[9836,779,7455];exports.modules={19836:(t,n,e)=>{e.r(n);e.d(n,{loadDirty:()=>d,loadIgnored:()=>h,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>u});var i=e(22690);var o=e(55952);var s=e(70779);var r=e(27419);function a(t,{repository:n},e){const s=(0,r.C2)(t)
;if(s===undefined)return undefined;if(n!==undefined)return f((0,o.tp)(n,s,e))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},n){if(t===undefined)return{};return{dirty:f(d(t)),ignored:n?f(h(t)):undefined}}function u({repository:t},n){return f(n.then(async n=>{
if(t===undefined||n.head===undefined)return n;return{...n,subjects:await(0,o.mU)(t,n.base,n.head)}}))}function f(t){t.catch(()=>undefined);return t}
async function d(t){const n=await(0,s.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(n.toString("utf8").split("\0").filter(Boolean))}
async function h(t){const n=await(0,s.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return n.toString("utf8").split("\0").filter(Boolean)}},37478:(t,n,e)=>{e.d(n,{BB:()=>r,Fl:()=>s,q0:()=>i});function i(t){const n=t.toString("utf8")
;if(!n.includes("�")||Buffer.from(n,"utf8").equals(t))return{path:n};return{path:o(t),raw:Buffer.from(t)}}function o(t){let n='"';for(const e of t){
if(e===34||e===92)n+=`\\${String.fromCharCode(e)}`;else if(e<32||e>126)n+=`\\${e.toString(8).padStart(3,"0")}`;else n+=String.fromCharCode(e)}return`${n}"`}
function s(t){return t.slice(t.lastIndexOf("/")+1)}function r(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},55952:(t,n,e)=>{e.d(n,{tp:()=>m,mU:()=>$,
U5:()=>b});var i=e(22690);var o=e(37478);var s=e(19626);function r(t){const n=t?["--raw","-p","-U0"]:["--raw"]
;return[...n,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(t){const n=[];const e=new s.C(t);while(t[e.at]===58){
const[t="",i="",s,r,c=""]=e.next().toString("latin1",1).split(" ");const f=a[c[0]??""]??"modified";const d=(0,o.q0)(e.next())
;const h=f==="renamed"||f==="copied"?(0,o.q0)(e.next()):d;n.push({status:f,path:h.path,base:u(d,t,s),head:u(h,i,r),hunks:[]})}
if(!e.isDone())d(n,t.toString("utf8",e.at+1));return n.filter(t=>t.status!=="unmerged")}function u(t,n,e){const i=Number.parseInt(n,8);if(i===0)return undefined
;return{...t,mode:i,oid:e===undefined||/^0+$/.test(e)?undefined:e}}const f=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function d(t,n){
const e=t.filter(t=>t.status!=="unmerged");const i=`\n${n}`.split("\ndiff --git ").slice(1);let o=0;for(const t of e){t.hunks=h(i[o]??"")
;if(t.status==="type-changed"&&i.length>e.length)t.hunks=h(i[++o]??"");o++}}function h(t){const n=[];for(const e of t.split("\n")){const t=f.exec(e)
;const i=n.at(-1);if(i&&e.startsWith("+")&&i.added.length<i.headCount){i.added.push(e.slice(1).replace(/\r$/,""))}else if(t){
const[e,i,o,s]=t.slice(1).map(t=>Number(t??1));n.push({baseStart:e,baseCount:i,headStart:o,headCount:s,added:[]})}}return n}var l=e(70779);var g=e(24055)
;async function m(t,n,e){if(n.kind==="staged")return await y(t,e);if(n.kind==="work-tree"){const i=n.ref??await S(t);C(i);const o=v(t,i,"HEAD")
;const s=(...n)=>(0,l.git)(t,["diff",...r(e),...n,"--"]);const[a,u]=await Promise.all([o,s("--merge-base",i).catch(async()=>await s(await o))]);return{base:a,
files:c(u),subjects:[]}}const{base:i,head:o,exact:s}=n;for(const t of[i,o])C(t);const a=s?`${i}..${o}`:`${i}...${o}`;try{const[n,u]=await Promise.all([(0,
l.git)(t,["diff",...r(e),a,"--"]),s&&p(i)&&p(o)?{base:i,head:o}:w(t,a)]);return{...u,files:c(n),subjects:[]}}catch(n){throw A(n,t,i,o)}}function p(t){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t)}async function w(t,n){const e=(await(0,l.git)(t,["rev-parse","--revs-only",n])).toString("latin1").split("\n")
;const i=e.find(t=>t.startsWith("^"));return{head:e[0]??"",base:i?.slice(1)??""}}async function y(t,n){const e=await(0,
l.git)(t,["diff","--cached",...r(n),"--"]);return{base:"HEAD",files:c(e),subjects:[]}}async function b(t){const n=await S(t);return{ref:n,
base:await v(t,n,"HEAD")}}async function v(t,n,e){C(n);try{return(await(0,l.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(i){throw A(i,t,n,e)}}
async function $(t,n,e){const i=await(0,l.git)(t,["log","--format=%H%x00%s",`${n}..${e}`,"--"]);const o=i.toString("utf8").split("\n").filter(Boolean)
;return o.map(t=>({commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const x=["origin/HEAD","origin/main","origin/master","main","master"]
;async function S(t){for(const n of x){try{await(0,l.git)(t,["rev-parse","--verify","--quiet",`${n}^{commit}`]);return n}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function C(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function A(t,n,e,o){if(!(t instanceof i.gA)||t.status===undefined)return t
;const s=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!s&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,g.isShallow)(n)){
return new i.yo(`This clone is shallow: the commits between ${e} and ${o} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(s)return new i.yo(`git does not know the revision ${e} or ${o}`,"Fetch it first.",{cause:t})
;return new i.yo(`${e} and ${o} have no common ancestor`,"Name a base on the same history.",{cause:t})}},19626:(t,n,e)=>{e.d(n,{C:()=>i});class i{#t;at=0
;constructor(t){this.#t=t}next(){const t=this.#t.indexOf(0,this.at);const n=t<0?this.#t.length:t;const e=this.#t.subarray(this.at,n);this.at=n+1;return e}
isDone(){return this.at>=this.#t.length}}},70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>a});var i=e(31421);var o=e.n(i);var s=e(22690)
;const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,n,e={},o="pipe"){
const s=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...s,...r,...n],{stdio:[o,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,i){
const o=a(t,n,i,e===undefined?"ignore":"pipe");return await u(o,`git ${n[0]??""}`,e)}async function u(t,n,e){const i=[];const o=[]
;t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const r=await f(t,n)
;if(r===0)return i.length===1?i[0]:Buffer.concat(i);const a=Buffer.concat(o).toString("utf8").trim();throw new s.gA(n,a===""?`${n} ended with status ${r}`:a,{
status:r})}async function f(t,n){return await new Promise((e,i)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new s.gA(n,e,{cause:t}))});t.on("close",(t,o)=>{
if(t===null)i(new s.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}}};
