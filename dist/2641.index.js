"use strict";exports.id=2641;exports.ids=[2641,5022,779];exports.modules={5022:(t,n,e)=>{e.r(n);e.d(n,{loadIgnored:()=>A,startGitWork:()=>C});var i=e(2690)
;var s=e(7478);var o=e(9626);function r(t){const n=t?["--raw","-p","-U0"]:["--raw"]
;return[...n,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(t){const n=[];const e=new o.C(t);while(t[e.at]===58){
const[t="",i="",o,r,c=""]=e.next().toString("latin1",1).split(" ");const d=a[c[0]??""]??"modified";const f=(0,s.q0)(e.next())
;const h=d==="renamed"||d==="copied"?(0,s.q0)(e.next()):f;n.push({status:d,path:h.path,base:u(f,t,o),head:u(h,i,r),hunks:[]})}
if(!e.isDone())f(n,t.toString("utf8",e.at+1));return n.filter(t=>t.status!=="unmerged")}function u(t,n,e){const i=Number.parseInt(n,8);if(i===0)return undefined
;return{...t,mode:i,oid:e===undefined||/^0+$/.test(e)?undefined:e}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function f(t,n){
const e=t.filter(t=>t.status!=="unmerged");const i=`\n${n}`.split("\ndiff --git ").slice(1);let s=0;for(const t of e){t.hunks=h(i[s]??"")
;if(t.status==="type-changed"&&i.length>e.length)t.hunks=h(i[++s]??"");s++}}function h(t){const n=[];for(const e of t.split("\n")){const t=d.exec(e)
;const i=n.at(-1);if(i&&e.startsWith("+")&&i.added.length<i.headCount){i.added.push(e.slice(1).replace(/\r$/,""))}else if(t){
const[e,i,s,o]=t.slice(1).map(t=>Number(t??1));n.push({baseStart:e,baseCount:i,headStart:s,headCount:o,added:[]})}}return n}var l=e(779);var g=e(4055)
;async function w(t,n,e){if(n.kind==="staged")return await p(t,e);if(n.kind==="work-tree"){const i=await m(t,n.ref??await $(t),"HEAD");const s=await(0,
l.git)(t,["diff",...r(e),i,"--"]);return{base:i,files:c(s),subjects:[]}}const{base:i,head:s}=n;for(const t of[i,s])v(t);try{const n=await(0,
l.git)(t,["diff",...r(e),`${i}...${s}`,"--"]);return{base:i,head:s,files:c(n),subjects:[]}}catch(n){throw x(n,t,i,s)}}async function p(t,n){const e=await(0,
l.git)(t,["diff","--cached",...r(n),"--"]);return{base:"HEAD",files:c(e),subjects:[]}}async function m(t,n,e){v(n);try{return(await(0,
l.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(i){throw x(i,t,n,e)}}async function y(t,n,e){const i=await(0,
l.git)(t,["log","--format=%H%x00%s",`${n}..${e}`,"--"]);const s=i.toString("utf8").split("\n").filter(Boolean);return s.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const b=["origin/HEAD","origin/main","origin/master","main","master"]
;async function $(t){for(const n of b){try{await(0,l.git)(t,["rev-parse","--verify","--quiet",`${n}^{commit}`]);return n}catch(t){
if(!(t instanceof i.g)||t.status===undefined)throw t}}throw new i.y("There is no default branch to compare with","Name one: --changed=REF")}function v(t){
if(t.startsWith("-")||t==="")throw new i.y(`${JSON.stringify(t)} is not a revision`)}function x(t,n,e,s){if(!(t instanceof i.g)||t.status===undefined)return t
;const o=/bad revision|unknown revision|Not a valid object name|ambiguous argument/i.test(t.message)
;if(!o&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,g.f)(n)){
return new i.y(`This clone is shallow: the commits between ${e} and ${s} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(o)return new i.y(`git does not know the revision ${e} or ${s}`,"Fetch it first.",{cause:t})
;return new i.y(`${e} and ${s} have no common ancestor`,"Name a base on the same history.",{cause:t})}var S=e(7419);function C(t,{repository:n},e){const s=(0,
S.C2)(t);if(n===undefined){if(s===undefined)return{}
;throw new i.y(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}return{
change:s&&T(k(n,s,e)),dirty:e.dirty?T(O(n)):undefined,ignored:e.ignored?T(A(n)):undefined}}function T(t){t.catch(()=>undefined);return t}
async function k(t,n,e){const i=await w(t,n,e.patch);if(!e.subjects||i.head===undefined)return i;return{...i,subjects:await y(t,i.base,i.head)}}
async function O(t){const n=await(0,l.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(n.toString("utf8").split("\0").filter(Boolean))}
async function A(t){const n=await(0,l.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return n.toString("utf8").split("\0").filter(Boolean)}},7478:(t,n,e)=>{e.d(n,{BB:()=>r,Fl:()=>o,q0:()=>i});function i(t){const n=t.toString("utf8")
;if(!n.includes("�")||Buffer.from(n,"utf8").equals(t))return{path:n};return{path:s(t),raw:Buffer.from(t)}}function s(t){let n='"';for(const e of t){
if(e===34||e===92)n+=`\\${String.fromCharCode(e)}`;else if(e<32||e>126)n+=`\\${e.toString(8).padStart(3,"0")}`;else n+=String.fromCharCode(e)}return`${n}"`}
function o(t){return t.slice(t.lastIndexOf("/")+1)}function r(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},9626:(t,n,e)=>{e.d(n,{C:()=>i});class i{#t
;at=0;constructor(t){this.#t=t}next(){const t=this.#t.indexOf(0,this.at);const n=t<0?this.#t.length:t;const e=this.#t.subarray(this.at,n);this.at=n+1;return e}
isDone(){return this.at>=this.#t.length}}},779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>a});var i=e(1421);var s=e.n(i);var o=e(2690)
;const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,n){
const e=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...e,...r,...n],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}})}async function c(t,n,e){return await u(a(t,n),`git ${n[0]??""}`,e)}
async function u(t,n,e){const i=[];const s=[];t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>s.push(t));t.stdin?.on("error",()=>undefined)
;t.stdin?.end(e);const r=await d(t,n);if(r===0)return i.length===1?i[0]:Buffer.concat(i);const a=Buffer.concat(s).toString("utf8").trim()
;throw new o.g(n,a===""?`${n} ended with status ${r}`:a,{status:r})}async function d(t,n){return await new Promise((e,i)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new o.g(n,e,{cause:t}))});t.on("close",(t,s)=>{
if(t===null)i(new o.g(n,`${n} was ended by ${s??"a signal"}`));else e(t)})})}}};
