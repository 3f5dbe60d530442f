"use strict";exports.id=760;exports.ids=[760,779,7455];exports.modules={19836:(e,t,n)=>{n.r(t);n.d(t,{loadDirty:()=>f,loadIgnored:()=>l,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>d});var i=n(22690);var r=n(55952);var s=n(70779);var o=n(27419);function a(e,{repository:t},n){const s=(0,o.C2)(e)
;if(s===undefined)return undefined;if(t!==undefined)return u((0,r.tp)(t,s,n))
;throw new i.yo(`${e.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:e},t){if(e===undefined)return{};return{dirty:u(f(e)),ignored:t?u(l(e)):undefined}}function d({repository:e},t){return u(t.then(async t=>{
if(e===undefined||t.head===undefined)return t;return{...t,subjects:await(0,r.mU)(e,t.base,t.head)}}))}function u(e){e.catch(()=>undefined);return e}
async function f(e){const t=await(0,s.git)(e,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(t.toString("utf8").split("\0").filter(Boolean))}
async function l(e){const t=await(0,s.git)(e,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return t.toString("utf8").split("\0").filter(Boolean)}},56291:(e,t,n)=>{n.d(t,{a:()=>i});function i({tool:e,coverage:t}){
const n=[e.check,...(e.variants??[]).map(({check:e})=>e)].map(e=>e?.scope);const i=n.every(e=>e===undefined||e==="batch"||e==="file")
;const r=e.effect==="write"||e.check.argv.some(e=>/\{files?\}/.test(e));return i&&r&&e.cache?.mode!=="scope"&&t===undefined}},64848:(e,t,n)=>{n.d(t,{_:()=>r})
;var i=n(22906);async function r(e,{repository:t}){if(e.change===undefined||t?.top===undefined)return{entries:e.tree.entries,index:e.index};const n=(0,i.vY)(t)
;return{entries:n?.entries??e.tree.entries,index:n}}},11836:(e,t,n)=>{n.d(t,{It:()=>i,US:()=>s,i0:()=>r});function i({coverage:e},{reach:t}){
return n=>e!==undefined||t===undefined||t.has(n)}function r({setting:e}){return s(e.tool.check.scope)==="lines"}function s(e){
return e==="repository"||e==="workspace"?"lines":"rerun"}},2622:(e,t,n)=>{n.r(t);n.d(t,{startTools:()=>y,toToolsInput:()=>b});var i=n(26491);var r=n(19836)
;var s=n(96896);var o=n(79151);var a=n(56291);var c=n(11836);var d=n(82082);async function u(e){const t=e.entries.map(({path:e})=>e);const i=(0,d.g)({...e,
paths:t});if(i.chosen.length+i.skipped.length===0)return undefined;const{share:r}=e;const s=i.chosen.filter(({setting:e})=>!r||(0,a.a)(e)||r.runs(e.id))
;const o=e.change?.files.length===0?undefined:new((await Promise.all([n.e(4006),n.e(2088),n.e(5922),n.e(713),n.e(4923),n.e(426)]).then(n.bind(n,74923))).ToolSession)(e,s)
;const c=o?await o.run():s.map(f);const u=c.filter(({elsewhere:e})=>!e);const v=i.skipped.map(({id:e,reason:t})=>({check:e,status:"skipped",reason:t,findings:0
}));const y=new Set(u.map(({id:e})=>e));return{findings:u.flatMap(({findings:e})=>e),runs:[...u.map(p),...v],notifications:u.flatMap(m),rules:w(u,s),
timings:Object.fromEntries(u.flatMap(g)),paths:Object.fromEntries(u.flatMap(({id:e,copy:t})=>t?[[e,t.path]]:[])),policies:Object.fromEntries(s.flatMap(h)),
equivalents:Object.fromEntries(s.flatMap(l)),elsewhere:i.chosen.map(({setting:e})=>e.id).filter(e=>!y.has(e)),
base:async()=>(await(o?.runBase(u))??[]).flatMap(({findings:e})=>e)}}function f({setting:{id:e,tool:t}}){return{id:e,status:"skipped",reason:(0,d.r)(t,0,true),
findings:[],files:0,cached:0,ms:0}}function l({setting:{id:e,tool:t}}){return Object.entries(t.equivalents??{}).map(([t,n])=>[`${e}/${t}`,n])}
function h({setting:{id:e,tool:t}}){return[[e,t.base??(0,c.US)(t.check.scope)],...o.q.map(t=>[`${e}/${t}`,"off"])]}function g({id:e,ms:t,copyMs:n=0}){
const i=e=>Math.round(e*10)/10;return[[e,i(t)],...i(n)>0?[[`${e}/copy`,i(n)]]:[]]}
function p({id:e,status:t,reason:n,copy:i,findings:r,files:s,cached:o,coverage:a}){return{check:e,status:t,...n!==undefined&&{reason:n},findings:r.length,
...i&&{tool:{version:i.version,origin:i.origin}},files:s,cached:o,...a&&{coverage:a}}}function m({id:e,status:t,reason:n,remedy:i,copy:r}){if(t==="failed"){
return[{level:"error",id:e,message:`${e} could not do its work: ${n??"it failed"}`,...i&&{remedy:i}}]}if(r?.unlocked){return[{level:"note",id:e,
message:`${e} ${r.version} was installed without lock data: only its registry vouches for it`}]}return[]}function w(e,t){
const n=new Map(t.map(({setting:e})=>[e.id,e.tool]));const i=new Map;for(const t of e.flatMap(({findings:e})=>e)){if(i.has(t.rule))continue
;const[e=""]=t.rule.split("/",1);const r=n.get(e);const s=t.rule.slice(e.length+1);const o=r?.["rule-url"]
;const a=o===undefined||s===""?r?.homepage:o.replaceAll("{rule}",()=>s);const c=`${r?.title??e}${s===""?"":`: ${s}`}`;i.set(t.rule,{id:t.rule,level:t.level,
summary:c,help:c,...a&&{helpUri:a}})}return[...i.values()]}var v=n(64848);async function y(e){return await u(await b(e))}
async function b({request:e,place:t,config:n,work:i,scope:o,share:a,reach:c}){const{repository:d,top:u}=t;const{entries:f,index:l}=await(0,v._)(o,t)
;const h=d?.top!==undefined;return{configs:n?.tools??{},only:e.only,skip:e.skip,repository:d,top:u,entries:f,files:o.files,index:l,change:o.change,
dirty:i.dirty??(h&&o.change?.files.length!==0?(0,r.loadDirty)(d):undefined),staged:e.staged===true,commit:(0,s.D3)(e,o),cache:e.cache??n?.cache??true,
figures:e.ignoreFigures?undefined:await $(e,t),share:a,reach:c,progress:e.said}}async function $({trust:e},{repository:t,top:r}){
if(e===undefined||t===undefined)return(0,i.QM)(r);return await(await n.e(3744).then(n.bind(n,1363))).figuresOf(t,r,e)}},15083:(e,t,n)=>{n.d(t,{B:()=>i,c:()=>r})
;function i({covered:e,lines:t}){return t===0?100:Math.floor(e*1e4/t)/100}function r(e,t,n){e.set(t,n||e.get(t)===true)}},55952:(e,t,n)=>{n.d(t,{tp:()=>p,
mU:()=>b,U5:()=>v});var i=n(22690);var r=n(37478);var s=n(19626);function o(e){const t=e?["--raw","-p","-U0"]:["--raw"]
;return[...t,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(e){const t=[];const n=new s.C(e);while(e[n.at]===58){
const[e="",i="",s,o,c=""]=n.next().toString("latin1",1).split(" ");const u=a[c[0]??""]??"modified";const f=(0,r.q0)(n.next())
;const l=u==="renamed"||u==="copied"?(0,r.q0)(n.next()):f;t.push({status:u,path:l.path,base:d(f,e,s),head:d(l,i,o),hunks:[]})}
if(!n.isDone())f(t,e.toString("utf8",n.at+1));return t.filter(e=>e.status!=="unmerged")}function d(e,t,n){const i=Number.parseInt(t,8);if(i===0)return undefined
;return{...e,mode:i,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const u=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function f(e,t){
const n=e.filter(e=>e.status!=="unmerged");const i=`\n${t}`.split("\ndiff --git ").slice(1);let r=0;for(const e of n){e.hunks=l(i[r]??"")
;if(e.status==="type-changed"&&i.length>n.length)e.hunks=l(i[++r]??"");r++}}function l(e){const t=[];for(const n of e.split("\n")){const e=u.exec(n)
;const i=t.at(-1);if(i&&n.startsWith("+")&&i.added.length<i.headCount){i.added.push(n.slice(1).replace(/\r$/,""))}else if(e){
const[n,i,r,s]=e.slice(1).map(e=>Number(e??1));t.push({baseStart:n,baseCount:i,headStart:r,headCount:s,added:[]})}}return t}var h=n(70779);var g=n(24055)
;async function p(e,t,n){if(t.kind==="staged")return await w(e,n);if(t.kind==="work-tree"){const i=t.ref??await k(e);S(i);const r=async(...t)=>await(0,
h.git)(e,["diff",...o(n),...t,"--"]);const s=i==="HEAD"?(0,g.Qo)(e):undefined;if(s!==undefined)return{base:s,files:c(await r(s)),subjects:[]}
;const a=y(e,i,"HEAD");const[d,u]=await Promise.all([a,r("--merge-base",i).catch(async()=>await r(await a))]);return{base:d,files:c(u),subjects:[]}}
const{base:i,head:r,exact:s}=t;for(const e of[i,r])S(e);const a=s?`${i}..${r}`:`${i}...${r}`;try{const[t,d]=await Promise.all([(0,
h.git)(e,["diff",...o(n),a,"--"]),s&&(0,g.jh)(i)&&(0,g.jh)(r)?{base:i,head:r}:m(e,a)]);return{...d,files:c(t),subjects:[]}}catch(t){throw x(t,e,i,r)}}
async function m(e,t){const n=(await(0,h.git)(e,["rev-parse","--revs-only",t])).toString("latin1").split("\n");const i=n.find(e=>e.startsWith("^"));return{
head:n[0]??"",base:i?.slice(1)??""}}async function w(e,t){const n=await(0,h.git)(e,["diff","--cached",...o(t),"--"]);return{base:"HEAD",files:c(n),subjects:[]}}
async function v(e){const t=await k(e);return{ref:t,base:await y(e,t,"HEAD")}}async function y(e,t,n){S(t);try{return(await(0,
h.git)(e,["merge-base",t,n])).toString("latin1").trim()}catch(i){throw x(i,e,t,n)}}async function b(e,t,n){const i=await(0,
h.git)(e,["log","--format=%H%x00%s",`${t}..${n}`,"--"]);const r=i.toString("utf8").split("\n").filter(Boolean);return r.map(e=>({
commit:e.slice(0,e.indexOf("\0")),subject:e.slice(e.indexOf("\0")+1)}))}const $=["origin/HEAD","origin/main","origin/master","main","master"]
;async function k(e){for(const t of $){try{await(0,h.git)(e,["rev-parse","--verify","--quiet",`${t}^{commit}`]);return t}catch(e){
if(!(e instanceof i.gA)||e.status===undefined)throw e}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function S(e){
if(e.startsWith("-")||e==="")throw new i.yo(`${JSON.stringify(e)} is not a revision`)}function x(e,t,n,r){if(!(e instanceof i.gA)||e.status===undefined)return e
;const s=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(e.message)
;if(!s&&!/no merge base|ended with status 1/.test(e.message))return e;if((0,g.isShallow)(t)){
return new i.yo(`This clone is shallow: the commits between ${n} and ${r} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:e})}if(s)return new i.yo(`git does not know the revision ${n} or ${r}`,"Fetch it first.",{cause:e})
;return new i.yo(`${n} and ${r} have no common ancestor`,"Name a base on the same history.",{cause:e})}},70779:(e,t,n)=>{n.d(t,{git:()=>c,startGit:()=>a})
;var i=n(31421);var r=n.n(i);var s=n(22690);const o=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="]
;function a(e,t,n={},r="pipe"){const s=e.top===undefined?["--git-dir",e.gitDir]:["-C",e.top];return(0,i.spawn)("git",[...s,...o,...t],{stdio:[r,"pipe","pipe"],
env:{...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(e,t,n,i){
const r=a(e,t,i,n===undefined?"ignore":"pipe");return await d(r,`git ${t[0]??""}`,n)}async function d(e,t,n){const i=[];const r=[]
;e.stdout?.on("data",e=>i.push(e));e.stderr?.on("data",e=>r.push(e));e.stdin?.on("error",()=>undefined);e.stdin?.end(n);const o=await u(e,t)
;if(o===0)return i.length===1?i[0]:Buffer.concat(i);const a=Buffer.concat(r).toString("utf8").trim();throw new s.gA(t,a===""?`${t} ended with status ${o}`:a,{
status:o})}async function u(e,t){return await new Promise((n,i)=>{e.on("error",e=>{
const n=e.code==="ENOENT"?"git was not found on the PATH; install git":e.message;i(new s.gA(t,n,{cause:e}))});e.on("close",(e,r)=>{
if(e===null)i(new s.gA(t,`${t} was ended by ${r??"a signal"}`));else n(e)})})}},69963:(e,t,n)=>{n.d(t,{b:()=>s});var i=n(73024);var r=n.n(i);function s(e){try{
return(0,i.readFileSync)(e,"utf8")}catch{return undefined}}},79151:(e,t,n)=>{n.d(t,{h:()=>o,q:()=>s});var i=n(15083);var r=n(65073)
;const s=["coverage-total","coverage-diff","coverage-ratchet","uncovered-lines"];function o({gates:e,total:t,change:n,figure:r}){
return[...e.total!==undefined&&a(t,e.total)?[d("coverage-total",`${c(t,"lines")} are covered, which is less than ${e.total} %`)]:[],...r!==undefined&&(0,
i.B)(t)<r?[d("coverage-ratchet",`Coverage fell to ${(0,
i.B)(t)} %, from ${r} % in kempt-coverage.json`)]:[],...e.diff!==undefined&&n&&a(n,e.diff)?[d("coverage-diff",`${c(n,"changed lines")} are covered, which is less than ${e.diff} %`),...n.gaps.map(u)]:[]]
}function a({covered:e,lines:t},n){return e*100<n*t}function c(e,t){return`${(0,i.B)(e)} % (${e.covered} of ${e.lines}) of the ${t}`}function d(e,t){return{
rule:e,level:"error",message:t}}function u({path:e,from:t,to:n}){const i="uncovered-lines";const s=t===n?"No test runs this line":`No test runs these ${(0,
r.LS)(n-t+1,"line")}`;return{rule:i,level:"warning",message:s,path:e,line:t,endLine:n}}}};
