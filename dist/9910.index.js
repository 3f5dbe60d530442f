"use strict";exports.id=9910;exports.ids=[9910,779,7455];exports.modules={19836:(t,e,n)=>{n.r(e);n.d(e,{loadDirty:()=>u,loadIgnored:()=>l,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>d});var i=n(22690);var s=n(55952);var o=n(70779);var r=n(27419);function a(t,{repository:e},n){const o=(0,r.C2)(t)
;if(o===undefined)return undefined;if(e!==undefined)return f((0,s.tp)(e,o,n))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},e){if(t===undefined)return{};return{dirty:f(u(t)),ignored:e?f(l(t)):undefined}}function d({repository:t},e){return f(e.then(async e=>{
if(t===undefined||e.head===undefined)return e;return{...e,subjects:await(0,s.mU)(t,e.base,e.head)}}))}function f(t){t.catch(()=>undefined);return t}
async function u(t){const e=await(0,o.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(e.toString("utf8").split("\0").filter(Boolean))}
async function l(t){const e=await(0,o.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return e.toString("utf8").split("\0").filter(Boolean)}},63160:(t,e,n)=>{n.r(e);n.d(e,{planShards:()=>b});var i=n(72408);var s=n(52336);var o=n(56291)
;var r=n(11836);var a=n(82082);var c=n(2622);var d=n(41600);var f=n(73024);var u=n(76760);async function l(t,{repository:e,top:i}){
if(e===undefined||e.top!==undefined)return t.map(t=>h(t,i));const{git:s}=await Promise.resolve().then(n.bind(n,70779))
;const o=t.map(({oid:t})=>`${t??""}\n`).join("");const r=await s(e,["cat-file","--batch-check=%(objectsize)"],o)
;return r.toString("latin1").split("\n").slice(0,t.length).map(t=>Number(t)||0)}function h({path:t,raw:e,size:n},i){if(n)return n
;const s=e?Buffer.concat([Buffer.from(`${i}/`),e]):(0,u.join)(i,t);return(0,f.lstatSync)(s,{throwIfNoEntry:false})?.size??0}const g=512;const p=1/1e5
;const m=1/1e3;const w=1e3;const y=6e4;const v=64;async function b(t,e){const{files:n,tools:s}=await $(t);return(0,i.Qr)(e==="auto"?(0,i.n_)(n,s,y,v):e,n,s)}
async function $(t){const{scope:e,place:n,timings:i={}}=t;const s=t.tools?await(0,c.toToolsInput)(t):undefined;const o=s?k(s):[];const r=s?.entries??[]
;const a=new Map(await M(r,n));for(const[t,i]of await M(e.files.filter(({path:t})=>!a.has(t)),n))a.set(t,i);const d=t=>(a.get(t)??0)+g
;const f=new Map(e.files.map(({path:t})=>[t,d(t)*p]));const u=[];for(const{id:t,divisible:e,paths:n}of o){const s=n.reduce((t,e)=>t+d(e),0)
;const o=i[t]??Math.max(w,s*m);if(!e)u.push({id:t,weight:o});else for(const t of n)f.set(t,(f.get(t)??0)+o*d(t)/s)}return{files:[...f].map(([t,e])=>({id:t,
weight:e})),tools:u}}async function M(t,e){const n=await l(t,e);return t.map(({path:t},e)=>[t,n[e]??0])}function k(t){const e=t.entries.map(({path:t})=>t)
;const{chosen:n}=(0,a.g)({...t,paths:e});return n.flatMap(n=>{const{id:i,tool:c}=n.setting;const f=(0,d.n)(n.setting,s.toMatcher,t.top)
;const u=t.files.map(({path:t})=>t).filter(f);if((0,a.r)(c,u.length,t.change!==undefined)!==undefined)return[];return[{id:i,divisible:(0,o.a)(n.setting),
paths:(0,r.i0)(n)?e.filter(f).filter((0,r.It)(n.setting,t)):u}]})}},64848:(t,e,n)=>{n.d(e,{_:()=>s});var i=n(22906);async function s(t,{repository:e}){
if(t.change===undefined||e?.top===undefined)return{entries:t.tree.entries,index:t.index};const n=(0,i.vY)(e);return{entries:n?.entries??t.tree.entries,index:n}}
},2622:(t,e,n)=>{n.r(e);n.d(e,{startTools:()=>v,toToolsInput:()=>b});var i=n(26491);var s=n(19836);var o=n(31351);var r=n(79151);var a=n(56291);var c=n(11836)
;var d=n(82082);var f=n(74923);async function u(t){const e=t.entries.map(({path:t})=>t);const n=(0,d.g)({...t,paths:e})
;if(n.chosen.length+n.skipped.length===0)return undefined;const{share:i}=t;const s=n.chosen.filter(({setting:t})=>!i||(0,a.a)(t)||i.runs(t.id))
;const o=new f.Z(t,s);const r=await o.run();const c=r.filter(({elsewhere:t})=>!t);const u=n.skipped.map(({id:t,reason:e})=>({check:t,status:"skipped",reason:e,
findings:0}));const y=new Set(c.map(({id:t})=>t));return{findings:c.flatMap(({findings:t})=>t),runs:[...c.map(p),...u],notifications:c.flatMap(m),rules:w(c,s),
timings:Object.fromEntries(c.flatMap(g)),paths:Object.fromEntries(c.flatMap(({id:t,copy:e})=>e?[[t,e.path]]:[])),policies:Object.fromEntries(s.flatMap(h)),
equivalents:Object.fromEntries(s.flatMap(l)),elsewhere:n.chosen.map(({setting:t})=>t.id).filter(t=>!y.has(t)),
base:async()=>(await o.runBase(c)).flatMap(({findings:t})=>t)}}function l({setting:{id:t,tool:e}}){
return Object.entries(e.equivalents??{}).map(([e,n])=>[`${t}/${e}`,n])}function h({setting:{id:t,tool:e}}){return[[t,e.base??(0,
c.US)(e.check.scope)],...r.q.map(e=>[`${t}/${e}`,"off"])]}function g({id:t,ms:e,copyMs:n=0}){const i=t=>Math.round(t*10)/10
;return[[t,i(e)],...i(n)>0?[[`${t}/copy`,i(n)]]:[]]}function p({id:t,status:e,reason:n,copy:i,findings:s,files:o,cached:r,coverage:a}){return{check:t,status:e,
...n!==undefined&&{reason:n},findings:s.length,...i&&{tool:{version:i.version,origin:i.origin}},files:o,cached:r,...a&&{coverage:a}}}
function m({id:t,status:e,reason:n,remedy:i,copy:s}){if(e==="failed"){return[{level:"error",id:t,message:`${t} could not do its work: ${n??"it failed"}`,...i&&{
remedy:i}}]}if(s?.unlocked){return[{level:"note",id:t,message:`${t} ${s.version} was installed without lock data: only its registry vouches for it`}]}return[]}
function w(t,e){const n=new Map(e.map(({setting:t})=>[t.id,t.tool]));const i=new Map;for(const e of t.flatMap(({findings:t})=>t)){if(i.has(e.rule))continue
;const[t=""]=e.rule.split("/",1);const s=n.get(t);const o=e.rule.slice(t.length+1);const r=s?.["rule-url"]
;const a=r===undefined||o===""?s?.homepage:r.replaceAll("{rule}",()=>o);const c=`${s?.title??t}${o===""?"":`: ${o}`}`;i.set(e.rule,{id:e.rule,level:e.level,
summary:c,help:c,...a&&{helpUri:a}})}return[...i.values()]}var y=n(64848);async function v(t){return await u(await b(t))}
async function b({request:t,place:e,config:n,work:i,scope:r,share:a,reach:c}){const{repository:d,top:f}=e;const{entries:u,index:l}=await(0,y._)(r,e)
;const h=d?.top!==undefined;return{configs:n?.tools??{},only:t.only,skip:t.skip,repository:d,top:f,entries:u,files:r.files,index:l,change:r.change,
dirty:i.dirty??(h&&r.change?.files.length!==0?(0,s.loadDirty)(d):undefined),staged:t.staged===true,commit:(0,o.D)(t,r),cache:t.cache??n?.cache??true,
figures:t.ignoreFigures?undefined:await $(t,e),share:a,reach:c,progress:t.said}}async function $({trust:t},{repository:e,top:s}){
if(t===undefined||e===undefined)return(0,i.QM)(s);return await(await n.e(3744).then(n.bind(n,1363))).figuresOf(e,s,t)}},15083:(t,e,n)=>{n.d(e,{B:()=>i,c:()=>s})
;function i({covered:t,lines:e}){return e===0?100:Math.floor(t*1e4/e)/100}function s(t,e,n){t.set(e,n||t.get(e)===true)}},72408:(t,e,n)=>{n.d(e,{Qr:()=>o,
bf:()=>c,n_:()=>d});var i=n(4877);var s=n(71753);function o(t,e,n){const o=Array.from({length:t},()=>({weight:0,tools:[]}))
;for(const{id:t,weight:e}of[...n].sort((t,e)=>e.weight-t.weight||(0,s.n6)(t.id,e.id))){const n=o.reduce((t,e)=>e.weight<t.weight?e:t);n.weight+=e
;n.tools.push(t)}const a=[...e].sort((t,e)=>(0,s.n6)(t.id,e.id));const c=r(o.map(({weight:t})=>t),a);const d=o.map(({weight:t,tools:e},n)=>{
const{from:i,added:o}=c[n]??{from:undefined,added:0};return{weight:Math.round(t+o),...i!==undefined&&{from:i},tools:e.sort(s.n6)}});return{kind:"kempt-shards",
digest:(0,i.D)(JSON.stringify(d)),shards:d}}function r(t,e){const n=e.reduce((t,{weight:e})=>t+e,0);const i=a(t,n);const s=t.map(()=>({from:undefined,added:0}))
;let o=0;const r=t.map(t=>o+=Math.max(0,i-t));let c=0;let d=0;for(const{id:t,weight:n}of e){while(d<r.length-1&&c+n/2>=r[d])d++;const e=s[d];e.from??=t
;e.added+=n;c+=n}const f=s.find(({from:t})=>t!==undefined)??s[0];f.from="";return s}function a(t,e){const n=[...t].sort((t,e)=>t-e);let i=e
;for(const[t,e]of n.entries()){i+=e;const s=i/(t+1);const o=n[t+1];if(o===undefined||s<=o)return s}return 0}function c({shards:t},e){let n=0
;for(const[i,{from:s}]of t.entries())if(s!==undefined&&s<=e)n=i;return n}function d(t,e,n,i){const s=[...t,...e].reduce((t,{weight:e})=>t+e,0)
;const o=e.reduce((t,{weight:e})=>Math.max(t,e),n);return Math.max(1,Math.min(i,Math.ceil(s/o)))}},55952:(t,e,n)=>{n.d(e,{tp:()=>p,mU:()=>$,U5:()=>v})
;var i=n(22690);var s=n(37478);var o=n(19626);function r(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(t){const e=[];const n=new o.C(t);while(t[n.at]===58){
const[t="",i="",o,r,c=""]=n.next().toString("latin1",1).split(" ");const f=a[c[0]??""]??"modified";const u=(0,s.q0)(n.next())
;const l=f==="renamed"||f==="copied"?(0,s.q0)(n.next()):u;e.push({status:f,path:l.path,base:d(u,t,o),head:d(l,i,r),hunks:[]})}
if(!n.isDone())u(e,t.toString("utf8",n.at+1));return e.filter(t=>t.status!=="unmerged")}function d(t,e,n){const i=Number.parseInt(e,8);if(i===0)return undefined
;return{...t,mode:i,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const f=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function u(t,e){
const n=t.filter(t=>t.status!=="unmerged");const i=`\n${e}`.split("\ndiff --git ").slice(1);let s=0;for(const t of n){t.hunks=l(i[s]??"")
;if(t.status==="type-changed"&&i.length>n.length)t.hunks=l(i[++s]??"");s++}}function l(t){const e=[];for(const n of t.split("\n")){const t=f.exec(n)
;const i=e.at(-1);if(i&&n.startsWith("+")&&i.added.length<i.headCount){i.added.push(n.slice(1).replace(/\r$/,""))}else if(t){
const[n,i,s,o]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:n,baseCount:i,headStart:s,headCount:o,added:[]})}}return e}var h=n(70779);var g=n(24055)
;async function p(t,e,n){if(e.kind==="staged")return await y(t,n);if(e.kind==="work-tree"){const i=e.ref??await k(t);x(i);const s=b(t,i,"HEAD")
;const o=(...e)=>(0,h.git)(t,["diff",...r(n),...e,"--"]);const[a,d]=await Promise.all([s,o("--merge-base",i).catch(async()=>await o(await s))]);return{base:a,
files:c(d),subjects:[]}}const{base:i,head:s,exact:o}=e;for(const t of[i,s])x(t);const a=o?`${i}..${s}`:`${i}...${s}`;try{const[e,d]=await Promise.all([(0,
h.git)(t,["diff",...r(n),a,"--"]),o&&m(i)&&m(s)?{base:i,head:s}:w(t,a)]);return{...d,files:c(e),subjects:[]}}catch(e){throw S(e,t,i,s)}}function m(t){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t)}async function w(t,e){const n=(await(0,h.git)(t,["rev-parse","--revs-only",e])).toString("latin1").split("\n")
;const i=n.find(t=>t.startsWith("^"));return{head:n[0]??"",base:i?.slice(1)??""}}async function y(t,e){const n=await(0,
h.git)(t,["diff","--cached",...r(e),"--"]);return{base:"HEAD",files:c(n),subjects:[]}}async function v(t){const e=await k(t);return{ref:e,
base:await b(t,e,"HEAD")}}async function b(t,e,n){x(e);try{return(await(0,h.git)(t,["merge-base",e,n])).toString("latin1").trim()}catch(i){throw S(i,t,e,n)}}
async function $(t,e,n){const i=await(0,h.git)(t,["log","--format=%H%x00%s",`${e}..${n}`,"--"]);const s=i.toString("utf8").split("\n").filter(Boolean)
;return s.map(t=>({commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const M=["origin/HEAD","origin/main","origin/master","main","master"]
;async function k(t){for(const e of M){try{await(0,h.git)(t,["rev-parse","--verify","--quiet",`${e}^{commit}`]);return e}catch(t){
if(!(t instanceof i.gA)||t.status===undefined)throw t}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function x(t){
if(t.startsWith("-")||t==="")throw new i.yo(`${JSON.stringify(t)} is not a revision`)}function S(t,e,n,s){if(!(t instanceof i.gA)||t.status===undefined)return t
;const o=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!o&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,g.isShallow)(e)){
return new i.yo(`This clone is shallow: the commits between ${n} and ${s} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(o)return new i.yo(`git does not know the revision ${n} or ${s}`,"Fetch it first.",{cause:t})
;return new i.yo(`${n} and ${s} have no common ancestor`,"Name a base on the same history.",{cause:t})}},70779:(t,e,n)=>{n.d(e,{git:()=>c,startGit:()=>a})
;var i=n(31421);var s=n.n(i);var o=n(22690);const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="]
;function a(t,e,n={},s="pipe"){const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...o,...r,...e],{stdio:[s,"pipe","pipe"],
env:{...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(t,e,n,i){
const s=a(t,e,i,n===undefined?"ignore":"pipe");return await d(s,`git ${e[0]??""}`,n)}async function d(t,e,n){const i=[];const s=[]
;t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>s.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const r=await f(t,e)
;if(r===0)return i.length===1?i[0]:Buffer.concat(i);const a=Buffer.concat(s).toString("utf8").trim();throw new o.gA(e,a===""?`${e} ended with status ${r}`:a,{
status:r})}async function f(t,e){return await new Promise((n,i)=>{t.on("error",t=>{
const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new o.gA(e,n,{cause:t}))});t.on("close",(t,s)=>{
if(t===null)i(new o.gA(e,`${e} was ended by ${s??"a signal"}`));else n(t)})})}}};
