"use strict";exports.id=8106;exports.ids=[8106,779,7455];exports.modules={19836:(t,e,n)=>{n.r(e);n.d(e,{loadDirty:()=>f,loadIgnored:()=>l,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>u});var i=n(22690);var r=n(55952);var s=n(70779);var o=n(27419);function a(t,{repository:e},n){const s=(0,o.C2)(t)
;if(s===undefined)return undefined;if(e!==undefined)return d((0,r.tp)(e,s,n))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},e){if(t===undefined)return{};return{dirty:d(f(t)),ignored:e?d(l(t)):undefined}}function u({repository:t},e){return d(e.then(async e=>{
if(t===undefined||e.head===undefined)return e;return{...e,subjects:await(0,r.mU)(t,e.base,e.head)}}))}function d(t){t.catch(()=>undefined);return t}
async function f(t){const e=await(0,s.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(e.toString("utf8").split("\0").filter(Boolean))}
async function l(t){const e=await(0,s.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return e.toString("utf8").split("\0").filter(Boolean)}},64848:(t,e,n)=>{n.d(e,{_:()=>r});var i=n(22906);async function r(t,{repository:e}){
if(t.change===undefined||e?.top===undefined)return{entries:t.tree.entries,index:t.index};const n=(0,i.vY)(e);return{entries:n?.entries??t.tree.entries,index:n}}
},2622:(t,e,n)=>{n.r(e);n.d(e,{startTools:()=>v,toToolsInput:()=>$});var i=n(26491);var r=n(19836);var s=n(31351);var o=n(79151);var a=n(56291);var c=n(11836)
;var u=n(82082);var d=n(74923);async function f(t){const e=t.entries.map(({path:t})=>t);const n=(0,u.g)({...t,paths:e})
;if(n.chosen.length+n.skipped.length===0)return undefined;const{share:i}=t;const r=n.chosen.filter(({setting:t})=>!i||(0,a.a)(t)||i.runs(t.id))
;const s=new d.Z(t,r);const o=await s.run();const c=o.filter(({elsewhere:t})=>!t);const f=n.skipped.map(({id:t,reason:e})=>({check:t,status:"skipped",reason:e,
findings:0}));const y=new Set(c.map(({id:t})=>t));return{findings:c.flatMap(({findings:t})=>t),runs:[...c.map(p),...f],notifications:c.flatMap(m),rules:w(c,r),
timings:Object.fromEntries(c.flatMap(g)),paths:Object.fromEntries(c.flatMap(({id:t,copy:e})=>e?[[t,e.path]]:[])),policies:Object.fromEntries(r.flatMap(h)),
equivalents:Object.fromEntries(r.flatMap(l)),elsewhere:n.chosen.map(({setting:t})=>t.id).filter(t=>!y.has(t)),
base:async()=>(await s.runBase(c)).flatMap(({findings:t})=>t)}}function l({setting:{id:t,tool:e}}){
return Object.entries(e.equivalents??{}).map(([e,n])=>[`${t}/${e}`,n])}function h({setting:{id:t,tool:e}}){return[[t,e.base??(0,
c.US)(e.check.scope)],...o.q.map(e=>[`${t}/${e}`,"off"])]}function g({id:t,ms:e,copyMs:n=0}){const i=t=>Math.round(t*10)/10
;return[[t,i(e)],...i(n)>0?[[`${t}/copy`,i(n)]]:[]]}function p({id:t,status:e,reason:n,copy:i,findings:r,files:s,cached:o,coverage:a}){return{check:t,status:e,
...n!==undefined&&{reason:n},findings:r.length,...i&&{tool:{version:i.version,origin:i.origin}},files:s,cached:o,...a&&{coverage:a}}}
function m({id:t,status:e,reason:n,remedy:i,copy:r}){if(e==="failed"){return[{level:"error",id:t,message:`${t} could not do its work: ${n??"it failed"}`,...i&&{
remedy:i}}]}if(r?.unlocked){return[{level:"note",id:t,message:`${t} ${r.version} was installed without lock data: only its registry vouches for it`}]}return[]}
function w(t,e){const n=new Map(e.map(({setting:t})=>[t.id,t.tool]));const i=new Map;for(const e of t.flatMap(({findings:t})=>t)){if(i.has(e.rule))continue
;const[t=""]=e.rule.split("/",1);const r=n.get(t);const s=e.rule.slice(t.length+1);const o=r?.["rule-url"]
;const a=o===undefined||s===""?r?.homepage:o.replaceAll("{rule}",()=>s);const c=`${r?.title??t}${s===""?"":`: ${s}`}`;i.set(e.rule,{id:e.rule,level:e.level,
summary:c,help:c,...a&&{helpUri:a}})}return[...i.values()]}var y=n(64848);async function v(t){return await f(await $(t))}
async function $({request:t,place:e,config:n,work:i,scope:o,share:a,reach:c}){const{repository:u,top:d}=e;const{entries:f,index:l}=await(0,y._)(o,e)
;const h=u?.top!==undefined;return{configs:n?.tools??{},only:t.only,skip:t.skip,repository:u,top:d,entries:f,files:o.files,index:l,change:o.change,
dirty:i.dirty??(h&&o.change?.files.length!==0?(0,r.loadDirty)(u):undefined),staged:t.staged===true,commit:(0,s.D)(t,o),cache:t.cache??n?.cache??true,
figures:t.ignoreFigures?undefined:await b(t,e),share:a,reach:c,progress:t.said}}async function b({trust:t},{repository:e,top:r}){
if(t===undefined||e===undefined)return(0,i.QM)(r);return await(await n.e(3744).then(n.bind(n,1363))).figuresOf(e,r,t)}},15083:(t,e,n)=>{n.d(e,{B:()=>i,c:()=>r})
;function i({covered:t,lines:e}){return e===0?100:Math.floor(t*1e4/e)/100}function r(t,e,n){t.set(e,n||t.get(e)===true)}},55952:(t,e,n)=>{n.d(e,{tp:()=>p,
mU:()=>b,U5:()=>v});var i=n(22690);var r=n(37478);var s=n(19626);function o(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(t){const e=[];const n=new s.C(t);while(t[n.at]===58){
const[t="",i="",s,o,c=""]=n.next().toString("latin1",1).split(" ");const d=a[c[0]??""]??"modified";const f=(0,r.q0)(n.next())
;const l=d==="renamed"||d==="copied"?(0,r.q0)(n.next()):f;e.push({status:d,path:l.path,base:u(f,t,s),head:u(l,i,o),hunks:[]})}
if(!n.isDone())f(e,t.toString("utf8",n.at+1));return e.filter(t=>t.status!=="unmerged")}function u(t,e,n){const i=Number.parseInt(e,8);if(i===0)return undefined
;return{...t,mode:i,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function f(t,e){
const n=t.filter(t=>t.status!=="unmerged");const i=`\n${e}`.split("\ndiff --git ").slice(1);let r=0;for(const t of n){t.hunks=l(i[r]??"")
;if(t.status==="type-changed"&&i.length>n.length)t.hunks=l(i[++r]??"");r++}}function l(t){const e=[];for(const n of t.split("\n")){const t=d.exec(n)
;const i=e.at(-1);if(i&&n.startsWith("+")&&i.added.length<i.headCount){i.added.push(n.slice(1).replace(/\r$/,""))}else if(t){
const[n,i,r,s]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:n,baseCount:i,headStart:r,headCount:s,added:[]})}}return e}var h=n(70779);var g=n(24055)
;async function p(t,e,n){if(e.kind==="staged")return await y(t,n);if(e.kind==="work-tree"){const i=e.ref??await x(t);k(i);const r=$(t,i,"HEAD")
;const s=(...e)=>(0,h.git)(t,["diff",...o(n),...e,"--"]);const[a,u]=await Promise.all([r,s("--merge-base",i).catch(async()=>await s(await r))]);return{base:a,
files:c(u),subjects:[]}}const{base:i,head:r,exact:s}=e;for(const t of[i,r])k(t);const a=s?`${i}..${r}`:`${i}...${r}`;try{const[e,u]=await Promise.all([(0,
h.git)(t,["diff",...o(n),a,"--"]),s&&m(i)&&m(r)?{base:i,head:r}:w(t,a)]);return{...u,files:c(e),subjects:[]}}catch(e){throw S(e,t,i,r)}}function m(t){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t)}async function w(t,e){const n=(await(0,h.git)(t,["rev-parse","--revs-only",e])).toString("latin1").split("\n")
;const i=n.find(t=>t.startsWith("^"));return{head:n[0]??"",base:i?.slice(1)??""}}async function y(t,e){const n=await(0,
h.git)(t,["diff","--cached",...o(e),"--"]);return{base:"HEAD",files:c(n),subjects:[]}}async function v(t){const e=await x(t);return{ref:e,
base:await $(t,e,"HEAD")}}async function $(t,e,n){k(e);try{return(await(0,h.git)(t,["merge-base",e,n])).toString("latin1").trim()}catch(i){throw S(i,t,e,n)}}
async function b(t,e,n){const i=await(0,h.git)(t,["log","--format=%H%x00%s",`${e}..${n}`,"--"]);const r=i.toString("utf8").split("\n").filter(Boolean)
;return r.map(t=>({commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const M=["origin/HEAD","origin/main","origin/master","main","master"]
;async function x(t){for(const e of M){try{await(0,h.git)(t,["rev-parse","--verify","--quiet",`${e}^{commit}`]);return e}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function k(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function S(t,e,n,r){if(!(t instanceof i.gA)||t.status===undefined)return t
;const s=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!s&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,g.isShallow)(e)){
return new i.yo(`This clone is shallow: the commits between ${n} and ${r} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(s)return new i.yo(`git does not know the revision ${n} or ${r}`,"Fetch it first.",{cause:t})
;return new i.yo(`${n} and ${r} have no common ancestor`,"Name a base on the same history.",{cause:t})}},70779:(t,e,n)=>{n.d(e,{git:()=>c,startGit:()=>a})
;var i=n(31421);var r=n.n(i);var s=n(22690);const o=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="]
;function a(t,e,n={},r="pipe"){const s=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...s,...o,...e],{stdio:[r,"pipe","pipe"],
env:{...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(t,e,n,i){
const r=a(t,e,i,n===undefined?"ignore":"pipe");return await u(r,`git ${e[0]??""}`,n)}async function u(t,e,n){const i=[];const r=[]
;t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>r.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const o=await d(t,e)
;if(o===0)return i.length===1?i[0]:Buffer.concat(i);const a=Buffer.concat(r).toString("utf8").trim();throw new s.gA(e,a===""?`${e} ended with status ${o}`:a,{
status:o})}async function d(t,e){return await new Promise((n,i)=>{t.on("error",t=>{
const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new s.gA(e,n,{cause:t}))});t.on("close",(t,r)=>{
if(t===null)i(new s.gA(e,`${e} was ended by ${r??"a signal"}`));else n(t)})})}},65073:(t,e,n)=>{n.d(e,{$Q:()=>c,K9:()=>i,LS:()=>r,a3:()=>o,yZ:()=>a,z3:()=>s})
;function i(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(t,e,n=`${e}s`){return`${i(t)} ${t===1?e:n}`}function s(t){
const e=["B","kB","MB","GB","TB"];const n=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),e.length-1);const i=t/1e3**n
;return`${n===0||i>=99.95?Math.round(i):i.toFixed(1)} ${e[n]}`}function o(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`
;const e=Math.round(t/1e3);return`${Math.floor(e/60)} min ${e%60} s`}function a(t,e="and"){const n=t.at(-1)??""
;return t.length<2?n:`${t.slice(0,-1).join(", ")} ${e} ${n}`}function c(t,e){if(t.length<=e)return t
;return`${t.slice(0,Math.max(0,e-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}}};
