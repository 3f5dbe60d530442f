"use strict";exports.id=5652;exports.ids=[5652,2641,779];exports.modules={45022:(e,t,n)=>{n.r(t);n.d(t,{loadDirty:()=>M,loadIgnored:()=>E,startGitWork:()=>A})
;var i=n(22690);var s=n(37478);var o=n(19626);function r(e){const t=e?["--raw","-p","-U0"]:["--raw"]
;return[...t,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(e){const t=[];const n=new o.C(e);while(e[n.at]===58){
const[e="",i="",o,r,c=""]=n.next().toString("latin1",1).split(" ");const d=a[c[0]??""]??"modified";const f=(0,s.q0)(n.next())
;const l=d==="renamed"||d==="copied"?(0,s.q0)(n.next()):f;t.push({status:d,path:l.path,base:u(f,e,o),head:u(l,i,r),hunks:[]})}
if(!n.isDone())f(t,e.toString("utf8",n.at+1));return t.filter(e=>e.status!=="unmerged")}function u(e,t,n){const i=Number.parseInt(t,8);if(i===0)return undefined
;return{...e,mode:i,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function f(e,t){
const n=e.filter(e=>e.status!=="unmerged");const i=`\n${t}`.split("\ndiff --git ").slice(1);let s=0;for(const e of n){e.hunks=l(i[s]??"")
;if(e.status==="type-changed"&&i.length>n.length)e.hunks=l(i[++s]??"");s++}}function l(e){const t=[];for(const n of e.split("\n")){const e=d.exec(n)
;const i=t.at(-1);if(i&&n.startsWith("+")&&i.added.length<i.headCount){i.added.push(n.slice(1).replace(/\r$/,""))}else if(e){
const[n,i,s,o]=e.slice(1).map(e=>Number(e??1));t.push({baseStart:n,baseCount:i,headStart:s,headCount:o,added:[]})}}return t}var h=n(70779);var g=n(24055)
;async function p(e,t,n){if(t.kind==="staged")return await m(e,n);if(t.kind==="work-tree"){const i=await w(e,t.ref??await b(e),"HEAD");const s=await(0,
h.git)(e,["diff",...r(n),i,"--"]);return{base:i,files:c(s),subjects:[]}}const{base:i,head:s,exact:o}=t;for(const e of[i,s])$(e);try{const t=await(0,
h.git)(e,["diff",...r(n),o?`${i}..${s}`:`${i}...${s}`,"--"]);return{base:i,head:s,files:c(t),subjects:[]}}catch(t){throw x(t,e,i,s)}}async function m(e,t){
const n=await(0,h.git)(e,["diff","--cached",...r(t),"--"]);return{base:"HEAD",files:c(n),subjects:[]}}async function w(e,t,n){$(t);try{return(await(0,
h.git)(e,["merge-base",t,n])).toString("latin1").trim()}catch(i){throw x(i,e,t,n)}}async function y(e,t,n){const i=await(0,
h.git)(e,["log","--format=%H%x00%s",`${t}..${n}`,"--"]);const s=i.toString("utf8").split("\n").filter(Boolean);return s.map(e=>({
commit:e.slice(0,e.indexOf("\0")),subject:e.slice(e.indexOf("\0")+1)}))}const v=["origin/HEAD","origin/main","origin/master","main","master"]
;async function b(e){for(const t of v){try{await(0,h.git)(e,["rev-parse","--verify","--quiet",`${t}^{commit}`]);return t}catch(e){
if(!(e instanceof i.gA)||e.status===undefined)throw e}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function $(e){
if(e.startsWith("-")||e==="")throw new i.yo(`${JSON.stringify(e)} is not a revision`)}function x(e,t,n,s){if(!(e instanceof i.gA)||e.status===undefined)return e
;const o=/bad revision|unknown revision|Not a valid object name|ambiguous argument/i.test(e.message)
;if(!o&&!/no merge base|ended with status 1/.test(e.message))return e;if((0,g.isShallow)(t)){
return new i.yo(`This clone is shallow: the commits between ${n} and ${s} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:e})}if(o)return new i.yo(`git does not know the revision ${n} or ${s}`,"Fetch it first.",{cause:e})
;return new i.yo(`${n} and ${s} have no common ancestor`,"Name a base on the same history.",{cause:e})}var k=n(27419);function A(e,{repository:t},n){const s=(0,
k.C2)(e);if(t===undefined){if(s===undefined)return{}
;throw new i.yo(`${e.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}return{
change:s&&S(T(t,s,n)),dirty:n.dirty?S(M(t)):undefined,ignored:n.ignored?S(E(t)):undefined}}function S(e){e.catch(()=>undefined);return e}
async function T(e,t,n){const i=await p(e,t,n.patch);if(!n.subjects||i.head===undefined)return i;return{...i,subjects:await y(e,i.base,i.head)}}
async function M(e){const t=await(0,h.git)(e,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(t.toString("utf8").split("\0").filter(Boolean))}
async function E(e){const t=await(0,h.git)(e,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return t.toString("utf8").split("\0").filter(Boolean)}},65652:(e,t,n)=>{n.r(t);n.d(t,{startTools:()=>y,toToolsInput:()=>v});var i=n(22906);var s=n(45022)
;var o=n(83179);function r(e,t){const n=new Map;const i=[];for(const s of e){const e=d(s,t);const o=s.location.region?.startLine
;if(e===undefined||o===undefined){i.push(s);continue}const r=`${s.location.path}\0${o}\0${e}`;const a=n.get(r);if(a)a.push(s);else n.set(r,[s])}
for(const e of n.values())i.push(...a(e));return i}function a(e){const[t]=[...e].sort(c);if(t===undefined)return[];const n=u(t)
;const i=[...new Set(e.filter(e=>u(e)!==n).map(e=>e.rule))].sort();const s=e.filter(e=>u(e)===n);return i.length===0?s:s.map(e=>({...e,equivalents:i}))}
function c(e,t){return o.y.indexOf(e.level)-o.y.indexOf(t.level)||Number(t.fix!==undefined)-Number(e.fix!==undefined)||(e.rule<t.rule?-1:1)}
function u({rule:e}){return e.split("/",1)[0]??e}function d({rule:e},t){const n=e.split("/",1)[0]??e;return t.get(n)?.[e.slice(n.length+1)]}var f=n(82082)
;var l=n(73033);async function h(e){const t=e.entries.map(({path:e})=>e);const n=(0,f.g)({...e,paths:t})
;if(n.chosen.length+n.skipped.length===0)return undefined;const i=new l.Z(e,n.chosen);const s=await i.run();const o=n.skipped.map(({id:e,reason:t})=>({check:e,
status:"skipped",reason:t,findings:0}));return{findings:g(s,n.chosen),runs:[...s.map(p),...o],notifications:s.flatMap(m),rules:w(s,n.chosen),
timings:Object.fromEntries(s.map(({id:e,ms:t})=>[e,Math.round(t*10)/10])),paths:Object.fromEntries(s.flatMap(({id:e,copy:t})=>t?[[e,t.path]]:[])),
ran:new Set(s.filter(({status:e})=>e==="ran").map(({id:e})=>e)),policies:new Map(n.chosen.map(({setting:{id:e,tool:t}})=>[e,t.base??(0,l.U)(t.check.scope)])),
base:async e=>g(await i.runBase(e),n.chosen)}}function g(e,t){const n=new Map(t.map(({setting:e})=>[e.id,e.tool.equivalents??{}]))
;return r(e.flatMap(({findings:e})=>e),n)}function p({id:e,status:t,reason:n,copy:i,findings:s,files:o,cached:r}){return{check:e,status:t,...n!==undefined&&{
reason:n},findings:s.length,...i&&{tool:{version:i.version,origin:i.origin}},files:o,cached:r}}function m({id:e,status:t,reason:n,remedy:i,copy:s}){
if(t==="failed"){return[{level:"error",id:e,message:`${e} could not do its work: ${n??"it failed"}`,...i&&{remedy:i}}]}if(s?.unlocked){return[{level:"note",
id:e,message:`${e} ${s.version} was installed without lock data: only its registry vouches for it`}]}return[]}function w(e,t){
const n=new Map(t.map(({setting:e})=>[e.id,e.tool]));const i=new Map;for(const t of e.flatMap(({findings:e})=>e)){if(i.has(t.rule))continue
;const[e=""]=t.rule.split("/",1);const s=n.get(e);const o=t.rule.slice(e.length+1);const r=s?.["rule-url"]
;const a=r===undefined||o===""?s?.homepage:r.replaceAll("{rule}",()=>o);const c=`${s?.title??e}${o===""?"":`: ${o}`}`;i.set(t.rule,{id:t.rule,level:t.level,
summary:c,help:c,...a&&{helpUri:a}})}return[...i.values()]}async function y(e){return await h(await v(e))}
async function v({request:e,place:t,config:n,work:i,scope:o}){const{repository:r,top:a}=t;const{entries:c,index:u}=await b(o,t);const d=r?.top!==undefined
;return{configs:n?.tools??{},only:e.only,skip:e.skip,repository:r,top:a,entries:c,files:o.files,index:u,change:o.change,dirty:i.dirty??(d?(0,
s.loadDirty)(r):undefined),staged:e.staged===true,commit:o.change?.head??e.head??(r!==undefined&&!d?"HEAD":undefined),cache:e.cache??n?.cache??true,
progress:e.said}}async function b(e,{repository:t}){if(e.change===undefined||t?.top===undefined)return{entries:e.tree.entries,index:e.index};const n=(0,i.vY)(t)
;return{entries:n?.entries??e.tree.entries,index:n}}},70779:(e,t,n)=>{n.d(t,{git:()=>c,startGit:()=>a});var i=n(31421);var s=n.n(i);var o=n(22690)
;const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(e,t,n={}){
const s=e.top===undefined?["--git-dir",e.gitDir]:["-C",e.top];return(0,i.spawn)("git",[...s,...r,...t],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(e,t,n,i){
return await u(a(e,t,i),`git ${t[0]??""}`,n)}async function u(e,t,n){const i=[];const s=[];e.stdout?.on("data",e=>i.push(e));e.stderr?.on("data",e=>s.push(e))
;e.stdin?.on("error",()=>undefined);e.stdin?.end(n);const r=await d(e,t);if(r===0)return i.length===1?i[0]:Buffer.concat(i)
;const a=Buffer.concat(s).toString("utf8").trim();throw new o.gA(t,a===""?`${t} ended with status ${r}`:a,{status:r})}async function d(e,t){
return await new Promise((n,i)=>{e.on("error",e=>{const n=e.code==="ENOENT"?"git was not found on the PATH; install git":e.message;i(new o.gA(t,n,{cause:e}))})
;e.on("close",(e,s)=>{if(e===null)i(new o.gA(t,`${t} was ended by ${s??"a signal"}`));else n(e)})})}}};
