"use strict";exports.id=1268;exports.ids=[1268,779,7455];exports.modules={19836:(t,e,n)=>{n.r(e);n.d(e,{loadDirty:()=>d,loadIgnored:()=>f,startGitWork:()=>a})
;var i=n(22690);var o=n(55952);var s=n(70779);var r=n(27419);function a(t,{repository:e},n){const o=(0,r.C2)(t);if(e===undefined){if(o===undefined)return{}
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}return{
change:o&&c(u(e,o,n)),dirty:n.dirty?c(d(e)):undefined,ignored:n.ignored?c(f(e)):undefined}}function c(t){t.catch(()=>undefined);return t}
async function u(t,e,n){const i=await(0,o.tp)(t,e,n.patch);if(!n.subjects||i.head===undefined)return i;return{...i,subjects:await(0,o.mU)(t,i.base,i.head)}}
async function d(t){const e=await(0,s.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(e.toString("utf8").split("\0").filter(Boolean))}
async function f(t){const e=await(0,s.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return e.toString("utf8").split("\0").filter(Boolean)}},65652:(t,e,n)=>{n.r(e);n.d(e,{startTools:()=>M,toToolsInput:()=>k});var i=n(26491);var o=n(22906)
;var s=n(19836);var r=n(31351);var a=n(79151);var c=n(83179);function u(t,e){const n=new Map;const i=[];for(const o of t){const t=h(o,e)
;const s=o.location.region?.startLine;if(t===undefined||s===undefined){i.push(o);continue}const r=`${o.location.path}\0${s}\0${t}`;const a=n.get(r)
;if(a)a.push(o);else n.set(r,[o])}for(const t of n.values())i.push(...d(t));return i}function d(t){const[e]=[...t].sort(f);if(e===undefined)return[]
;const n=l(e);const i=[...new Set(t.filter(t=>l(t)!==n).map(t=>t.rule))].sort();const o=t.filter(t=>l(t)===n);return i.length===0?o:o.map(t=>({...t,
equivalents:i}))}function f(t,e){return c.y.indexOf(t.level)-c.y.indexOf(e.level)||Number(e.fix!==undefined)-Number(t.fix!==undefined)||(t.rule<e.rule?-1:1)}
function l({rule:t}){return t.split("/",1)[0]??t}function h({rule:t},e){const n=t.split("/",1)[0]??t;return e.get(n)?.[t.slice(n.length+1)]}var g=n(82082)
;var p=n(46241);async function m(t){const e=t.entries.map(({path:t})=>t);const n=(0,g.g)({...t,paths:e})
;if(n.chosen.length+n.skipped.length===0)return undefined;const i=new p.ZG(t,n.chosen);const o=await i.run();const s=n.skipped.map(({id:t,reason:e})=>({check:t,
status:"skipped",reason:e,findings:0}));return{findings:w(o,n.chosen),runs:[...o.map(v),...s],notifications:o.flatMap(b),rules:x(o,n.chosen),
timings:Object.fromEntries(o.flatMap($)),paths:Object.fromEntries(o.flatMap(({id:t,copy:e})=>e?[[t,e.path]]:[])),
ran:new Set(o.filter(({status:t})=>t==="ran").map(({id:t})=>t)),policies:new Map(n.chosen.flatMap(y)),base:async t=>w(await i.runBase(t),n.chosen)}}
function w(t,e){const n=new Map(e.map(({setting:t})=>[t.id,t.tool.equivalents??{}]));return u(t.flatMap(({findings:t})=>t),n)}
function y({setting:{id:t,tool:e}}){return[[t,e.base??(0,p.US)(e.check.scope)],...a.q.map(e=>[`${t}/${e}`,"off"])]}function $({id:t,ms:e,copyMs:n=0}){
const i=t=>Math.round(t*10)/10;return[[t,i(e)],...i(n)>0?[[`${t}/copy`,i(n)]]:[]]}
function v({id:t,status:e,reason:n,copy:i,findings:o,files:s,cached:r,coverage:a}){return{check:t,status:e,...n!==undefined&&{reason:n},findings:o.length,
...i&&{tool:{version:i.version,origin:i.origin}},files:s,cached:r,...a&&{coverage:a}}}function b({id:t,status:e,reason:n,remedy:i,copy:o}){if(e==="failed"){
return[{level:"error",id:t,message:`${t} could not do its work: ${n??"it failed"}`,...i&&{remedy:i}}]}if(o?.unlocked){return[{level:"note",id:t,
message:`${t} ${o.version} was installed without lock data: only its registry vouches for it`}]}return[]}function x(t,e){
const n=new Map(e.map(({setting:t})=>[t.id,t.tool]));const i=new Map;for(const e of t.flatMap(({findings:t})=>t)){if(i.has(e.rule))continue
;const[t=""]=e.rule.split("/",1);const o=n.get(t);const s=e.rule.slice(t.length+1);const r=o?.["rule-url"]
;const a=r===undefined||s===""?o?.homepage:r.replaceAll("{rule}",()=>s);const c=`${o?.title??t}${s===""?"":`: ${s}`}`;i.set(e.rule,{id:e.rule,level:e.level,
summary:c,help:c,...a&&{helpUri:a}})}return[...i.values()]}async function M(t){return await m(await k(t))}
async function k({request:t,place:e,config:n,work:i,scope:o}){const{repository:a,top:c}=e;const{entries:u,index:d}=await A(o,e);const f=a?.top!==undefined
;return{configs:n?.tools??{},only:t.only,skip:t.skip,repository:a,top:c,entries:u,files:o.files,index:d,change:o.change,dirty:i.dirty??(f?(0,
s.loadDirty)(a):undefined),staged:t.staged===true,commit:(0,r.D)(t,o),cache:t.cache??n?.cache??true,figures:t.ignoreFigures?undefined:await S(t,e),
progress:t.said}}async function S({trust:t},{repository:e,top:o}){if(t===undefined||e===undefined)return(0,i.QM)(o)
;return await(await n.e(3744).then(n.bind(n,1363))).figuresOf(e,o,t)}async function A(t,{repository:e}){if(t.change===undefined||e?.top===undefined)return{
entries:t.tree.entries,index:t.index};const n=(0,o.vY)(e);return{entries:n?.entries??t.tree.entries,index:n}}},15083:(t,e,n)=>{n.d(e,{B:()=>i,c:()=>o})
;function i({covered:t,lines:e}){return e===0?100:Math.floor(t*1e4/e)/100}function o(t,e,n){t.set(e,n||t.get(e)===true)}},55952:(t,e,n)=>{n.d(e,{tp:()=>p,
mU:()=>$,U5:()=>w});var i=n(22690);var o=n(37478);var s=n(19626);function r(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(t){const e=[];const n=new s.C(t);while(t[n.at]===58){
const[t="",i="",s,r,c=""]=n.next().toString("latin1",1).split(" ");const d=a[c[0]??""]??"modified";const f=(0,o.q0)(n.next())
;const l=d==="renamed"||d==="copied"?(0,o.q0)(n.next()):f;e.push({status:d,path:l.path,base:u(f,t,s),head:u(l,i,r),hunks:[]})}
if(!n.isDone())f(e,t.toString("utf8",n.at+1));return e.filter(t=>t.status!=="unmerged")}function u(t,e,n){const i=Number.parseInt(e,8);if(i===0)return undefined
;return{...t,mode:i,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function f(t,e){
const n=t.filter(t=>t.status!=="unmerged");const i=`\n${e}`.split("\ndiff --git ").slice(1);let o=0;for(const t of n){t.hunks=l(i[o]??"")
;if(t.status==="type-changed"&&i.length>n.length)t.hunks=l(i[++o]??"");o++}}function l(t){const e=[];for(const n of t.split("\n")){const t=d.exec(n)
;const i=e.at(-1);if(i&&n.startsWith("+")&&i.added.length<i.headCount){i.added.push(n.slice(1).replace(/\r$/,""))}else if(t){
const[n,i,o,s]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:n,baseCount:i,headStart:o,headCount:s,added:[]})}}return e}var h=n(70779);var g=n(24055)
;async function p(t,e,n){if(e.kind==="staged")return await m(t,n);if(e.kind==="work-tree"){const i=e.ref===undefined?(await w(t)).base:await y(t,e.ref,"HEAD")
;const o=await(0,h.git)(t,["diff",...r(n),i,"--"]);return{base:i,files:c(o),subjects:[]}}const{base:i,head:o,exact:s}=e;for(const t of[i,o])x(t);try{
const e=await(0,h.git)(t,["diff",...r(n),s?`${i}..${o}`:`${i}...${o}`,"--"]);return{base:i,head:o,files:c(e),subjects:[]}}catch(e){throw M(e,t,i,o)}}
async function m(t,e){const n=await(0,h.git)(t,["diff","--cached",...r(e),"--"]);return{base:"HEAD",files:c(n),subjects:[]}}async function w(t){
const e=await b(t);return{ref:e,base:await y(t,e,"HEAD")}}async function y(t,e,n){x(e);try{return(await(0,
h.git)(t,["merge-base",e,n])).toString("latin1").trim()}catch(i){throw M(i,t,e,n)}}async function $(t,e,n){const i=await(0,
h.git)(t,["log","--format=%H%x00%s",`${e}..${n}`,"--"]);const o=i.toString("utf8").split("\n").filter(Boolean);return o.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const v=["origin/HEAD","origin/main","origin/master","main","master"]
;async function b(t){for(const e of v){try{await(0,h.git)(t,["rev-parse","--verify","--quiet",`${e}^{commit}`]);return e}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function x(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function M(t,e,n,o){if(!(t instanceof i.gA)||t.status===undefined)return t
;const s=/bad revision|unknown revision|Not a valid object name|ambiguous argument/i.test(t.message)
;if(!s&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,g.isShallow)(e)){
return new i.yo(`This clone is shallow: the commits between ${n} and ${o} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(s)return new i.yo(`git does not know the revision ${n} or ${o}`,"Fetch it first.",{cause:t})
;return new i.yo(`${n} and ${o} have no common ancestor`,"Name a base on the same history.",{cause:t})}},70779:(t,e,n)=>{n.d(e,{git:()=>c,startGit:()=>a})
;var i=n(31421);var o=n.n(i);var s=n(22690);const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,e,n={}){
const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...o,...r,...e],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(t,e,n,i){
return await u(a(t,e,i),`git ${e[0]??""}`,n)}async function u(t,e,n){const i=[];const o=[];t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>o.push(t))
;t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const r=await d(t,e);if(r===0)return i.length===1?i[0]:Buffer.concat(i)
;const a=Buffer.concat(o).toString("utf8").trim();throw new s.gA(e,a===""?`${e} ended with status ${r}`:a,{status:r})}async function d(t,e){
return await new Promise((n,i)=>{t.on("error",t=>{const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new s.gA(e,n,{cause:t}))})
;t.on("close",(t,o)=>{if(t===null)i(new s.gA(e,`${e} was ended by ${o??"a signal"}`));else n(t)})})}},65073:(t,e,n)=>{n.d(e,{$Q:()=>c,K9:()=>i,LS:()=>o,
a3:()=>r,yZ:()=>a,z3:()=>s});function i(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(t,e,n=`${e}s`){return`${i(t)} ${t===1?e:n}`}
function s(t){const e=["B","kB","MB","GB","TB"];const n=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),e.length-1);const i=t/1e3**n
;return`${n===0||i>=99.95?Math.round(i):i.toFixed(1)} ${e[n]}`}function r(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`
;const e=Math.round(t/1e3);return`${Math.floor(e/60)} min ${e%60} s`}function a(t,e="and"){const n=t.at(-1)??""
;return t.length<2?n:`${t.slice(0,-1).join(", ")} ${e} ${n}`}function c(t,e){if(t.length<=e)return t
;return`${t.slice(0,Math.max(0,e-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}}};
