"use strict";exports.id=7039;exports.ids=[7039,7557,7455,2352];exports.modules={19836:(e,t,n)=>{n.r(t);n.d(t,{loadDirty:()=>f,loadIgnored:()=>l,
startChange:()=>a,startGitWork:()=>c,withSubjects:()=>u});var i=n(22690);var r=n(70886);var s=n(97557);var o=n(27419);function a(e,{repository:t},n,s){
const a=(0,o.C2)(e);if(a===undefined)return undefined;if(t!==undefined)return d((0,r.tp)(t,a,n,s))
;throw new i.yo(`${e.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:e},t){if(e===undefined)return{};return{dirty:d(f(e)),ignored:t?d(l(e)):undefined}}function u({repository:e},t){return d(t.then(async t=>{
const{base:n,head:i}=await t.range();if(e===undefined||i===undefined)return t;return{...t,subjects:await(0,r.mU)(e,n,i)}}))}function d(e){e.catch(()=>undefined)
;return e}async function f(e){const t=await(0,s.git)(e,["diff-files","--name-only","-z","--no-ext-diff"])
;return new Set(t.toString("utf8").split("\0").filter(Boolean))}async function l(e,t){const n=t!==undefined&&(0,s.M)(t)?["--",...t]:[]
;const i=["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"];const r=await(0,s.git)(e,[...i,...n])
;const o=r.toString("utf8").split("\0").filter(Boolean);const a=t&&new Set(t);return a?o.filter(e=>a.has(e)):o}},64848:(e,t,n)=>{n.d(t,{_:()=>r});var i=n(22906)
;async function r(e,{repository:t}){if(e.change===undefined||t?.top===undefined)return{entries:e.tree.entries,index:e.index};const n=(0,i.vY)(t);return{
entries:n?.entries??e.tree.entries,index:n}}},2622:(e,t,n)=>{n.r(t);n.d(t,{startTools:()=>b,toToolsInput:()=>$});var i=n(72752);var r=n(26491);var s=n(19836)
;var o=n(24802);var a=n(79151);var c=n(56291);var u=n(11836);var d=n(82082);var f=n(74923);async function l(e){const t=e.entries.map(({path:e})=>e);const n=(0,
d.g)({...e,paths:t});if(n.chosen.length+n.skipped.length===0)return undefined;const{share:i}=e;const r=n.chosen.filter(({setting:e})=>!i||(0,
c.a)(e)||i.runs(e.id));const s=new f.Z(e,r);const o=(await s.run()).filter(({elsewhere:e})=>!e);const a=n.skipped.map(({id:e,reason:t})=>({check:e,
status:"skipped",reason:t,findings:0}));const u=new Set(o.map(({id:e})=>e));return{findings:o.flatMap(({findings:e})=>e),runs:[...o.map(y),...a],
notifications:o.flatMap(w),rules:m(o,r),timings:Object.fromEntries(o.flatMap(p)),paths:Object.fromEntries(o.flatMap(({id:e,copy:t})=>t?[[e,t.path]]:[])),
policies:Object.fromEntries(r.flatMap(g)),equivalents:Object.fromEntries(r.flatMap(h)),elsewhere:n.chosen.map(({setting:e})=>e.id).filter(e=>!u.has(e)),
base:async()=>(await s.runBase(o)).flatMap(({findings:e})=>e)}}function h({setting:{id:e,tool:t}}){
return Object.entries(t.equivalents??{}).map(([t,n])=>[`${e}/${t}`,n])}function g({setting:{id:e,tool:t}}){return[[e,t.base??(0,
u.US)(t.check.scope)],...a.q.map(t=>[`${e}/${t}`,"off"])]}function p({id:e,ms:t,copyMs:n=0}){const i=e=>Math.round(e*10)/10
;return[[e,i(t)],...i(n)>0?[[`${e}/copy`,i(n)]]:[]]}function y({id:e,status:t,reason:n,copy:i,findings:r,files:s,cached:o,coverage:a}){return{check:e,status:t,
...n!==undefined&&{reason:n},findings:r.length,...i&&{tool:{version:i.version,origin:i.origin}},files:s,cached:o,...a&&{coverage:a}}}
function w({id:e,status:t,reason:n,remedy:i,copy:r}){if(t==="failed"){return[{level:"error",id:e,message:`${e} could not do its work: ${n??"it failed"}`,...i&&{
remedy:i}}]}if(r?.unlocked){return[{level:"note",id:e,message:`${e} ${r.version} was installed without lock data: only its registry vouches for it`}]}return[]}
function m(e,t){const n=new Map(t.map(({setting:e})=>[e.id,e.tool]));const i=new Map;for(const t of e.flatMap(({findings:e})=>e)){if(i.has(t.rule))continue
;const[e=""]=t.rule.split("/",1);const r=n.get(e);const s=t.rule.slice(e.length+1);const o=r?.["rule-url"]
;const a=o===undefined||s===""?r?.homepage:o.replaceAll("{rule}",()=>s);const c=`${r?.title??e}${s===""?"":`: ${s}`}`;i.set(t.rule,{id:t.rule,level:t.level,
summary:c,help:c,...a&&{helpUri:a}})}return[...i.values()]}var v=n(64848);async function b(e){return await l(await $(e))}
async function $({request:e,place:t,config:n,work:r,scope:a,share:c,reach:u}){const{repository:d,top:f}=t;const{entries:l,index:h}=await(0,v._)(a,t)
;const g=d?.top!==undefined;return{configs:n?.tools??{},only:e.only,skip:e.skip,repository:d,top:f,entries:l,files:a.files,index:h,change:a.change&&await(0,
i.K)(a.change),dirty:r.dirty??(g?(0,s.loadDirty)(d):undefined),staged:e.staged===true,commit:await(0,o.D3)(e,a),cache:e.cache??n?.cache??true,
figures:e.ignoreFigures?undefined:await S(e,t),share:c,reach:u,progress:e.said}}async function S({trust:e},{repository:t,top:i}){
if(e===undefined||t===undefined)return(0,r.QM)(i);return await(await n.e(3744).then(n.bind(n,1363))).figuresOf(t,i,e)}},72752:(e,t,n)=>{n.d(t,{K:()=>i})
;async function i(e){return{...e,...await e.range()}}},15083:(e,t,n)=>{n.d(t,{B:()=>i,c:()=>r});function i({covered:e,lines:t}){
return t===0?100:Math.floor(e*1e4/t)/100}function r(e,t,n){e.set(t,n||e.get(t)===true)}},42352:(e,t,n)=>{n.r(t);n.d(t,{blobId:()=>s});var i=n(77598)
;var r=n.n(i);function s(e,t=e.length){return(0,i.createHash)("sha1").update(`blob ${t}\0`).update(e.subarray(0,t)).digest("hex")}},70886:(e,t,n)=>{n.d(t,{
U5:()=>l,mU:()=>g,tp:()=>c});var i=n(97689);var r=n(22690);var s=n(81632);var o=n(97557);var a=n(24055);async function c(e,t,n,r=i.LL){
const c=["-c",`core.bigFileThreshold=${r}`,"diff",...(0,s.Hy)(n)];const l=async(...t)=>(0,s.FR)(await(0,o.git)(e,[...c,...t,"--"]))
;if(t.kind==="staged")return d(await l("--cached"),async()=>({base:"HEAD"}));if(t.kind==="work-tree")return await u(e,t.ref,l);const{base:h,head:g,exact:p}=t
;for(const e of[h,g])w(e);const y=p?`${h}..${g}`:`${h}...${g}`;try{const t=await l(y);return d(t,p&&(0,a.jh)(h)&&(0,a.jh)(g)?async()=>({base:h,head:g
}):async()=>await f(e,y))}catch(t){throw m(t,e,h,g)}}async function u(e,t,n){const i=t??await y(e);w(i);const r=i==="HEAD"?(0,a.Qo)(e):undefined
;if(r!==undefined)return d(await n(r),async()=>({base:r}));const s=await n("--merge-base",i).catch(()=>undefined);if(s!==undefined)return d(s,async()=>({
base:await h(e,i,"HEAD")}));const o=await h(e,i,"HEAD");return d(await n(o),async()=>({base:o}))}function d(e,t){let n;const i=()=>{n??=t();return n};return{
range:i,files:e,subjects:[]}}async function f(e,t){const n=(await(0,o.git)(e,["rev-parse","--revs-only",t])).toString("latin1").split("\n")
;const i=n.find(e=>e.startsWith("^"));return{head:n[0]??"",base:i?.slice(1)??""}}async function l(e){const t=await y(e);return{ref:t,base:await h(e,t,"HEAD")}}
async function h(e,t,n){w(t);try{return(await(0,o.git)(e,["merge-base",t,n])).toString("latin1").trim()}catch(i){throw m(i,e,t,n)}}async function g(e,t,n){
const i=await(0,o.git)(e,["log","--format=%H%x00%s",`${t}..${n}`,"--"]);const r=i.toString("utf8").split("\n").filter(Boolean);return r.map(e=>({
commit:e.slice(0,e.indexOf("\0")),subject:e.slice(e.indexOf("\0")+1)}))}const p=["origin/HEAD","origin/main","origin/master","main","master"]
;async function y(e){for(const t of p){try{await(0,o.git)(e,["rev-parse","--verify","--quiet",`${t}^{commit}`]);return t}catch(e){
if(!(e instanceof r.gA)||e.status===undefined)throw e}}throw new r.yo("There is no default branch to compare with","Name one: --changed=REF")}function w(e){
if(e.startsWith("-")||e==="")throw new r.yo(`${JSON.stringify(e)} is not a revision`)}function m(e,t,n,i){if(!(e instanceof r.gA)||e.status===undefined)return e
;const s=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(e.message)
;if(!s&&!/no merge base|ended with status 1/.test(e.message))return e;if((0,a.isShallow)(t)){
return new r.yo(`This clone is shallow: the commits between ${n} and ${i} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:e})}if(s)return new r.yo(`git does not know the revision ${n} or ${i}`,"Fetch it first.",{cause:e})
;return new r.yo(`${n} and ${i} have no common ancestor`,"Name a base on the same history.",{cause:e})}},81632:(e,t,n)=>{n.d(t,{FR:()=>c,Hy:()=>s,tN:()=>p})
;var i=n(37478);var r=n(19626);function s(e){const t=e?["--raw","-p","-U0"]:["--raw"]
;return[...t,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const o={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};class a{status;path;head;base;section;#e;constructor(e,t,n,i){this.status=e;this.head=t
;this.base=n;this.path=i}get hunks(){this.#e??=g(this.section?.toString("utf8")??"");return this.#e}}function c(e){const t=[];const n=new r.C(e)
;while(e[n.at]===58){const[e="",r="",s,c,u=""]=n.next().toString("latin1",1).split(" ");const f=o[u[0]??""]??"modified";const l=(0,i.q0)(n.next())
;const h=f==="renamed"||f==="copied"?(0,i.q0)(n.next()):l;const[g,p]=[d(l,e,s),d(h,r,c)];if(f!=="unmerged")t.push(new a(f,p,g,h.path))}
if(!n.isDone())l(t,e.subarray(n.at+1));return t}const u="0".repeat(64);function d(e,t,n){const i=Number.parseInt(t,8);if(i===0)return undefined;return{...e,
mode:i,oid:n===undefined||u.startsWith(n)?undefined:n}}const f=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function l(e,t){const n=h(t);let i=0
;for(const t of e){if(t.status==="type-changed"&&n.length>e.length)i++;t.section=n[i++]}}function h(e){const t=[];for(let n=0;n<e.length;){
const i=e.indexOf("\ndiff --git ",n,"latin1");const r=i<0?e.length:i+1;t.push(e.subarray(n,r));n=r}return t}function g(e){const t=[];let n=0
;for(const i of e.split("\n")){const e=t.at(-1);if(e&&i.startsWith("-")&&n<e.baseCount){e.removed+=`${i.slice(1)}\n`;n++
}else if(e&&i.startsWith("+")&&e.added.length<e.headCount){e.added.push(i.slice(1).replace(/\r$/,""))}else if(e&&i.startsWith("\\")&&e.added.length===0){
e.removed=e.removed.slice(0,-1)}else{const e=f.exec(i);if(e===null)continue;const[r,s,o,a]=e.slice(1).map(e=>Number(e??1));t.push({baseStart:r,baseCount:s,
headStart:o,headCount:a,added:[],removed:""});n=0}}return t}function p(e,t){const n=[];let i=1;let r=0;const s=t=>{const n=r;for(;i<t&&r<e.length;i++){
const t=e.indexOf(10,r);r=t<0?e.length:t+1}return e.subarray(n,r)};for(const{headStart:e,headCount:i,removed:r}of t){const t=i===0?e+1:e
;n.push(s(t),Buffer.from(r));s(t+i)}return Buffer.concat([...n,e.subarray(r)])}},97557:(e,t,n)=>{n.d(t,{M:()=>p,git:()=>g,startGit:()=>h});var i=n(31421)
;var r=n(73024);var s=n(22690);var o=n(48161);var a=n(76760);let c=0;function u(){const e=(0,a.join)((0,o.tmpdir)(),`kempt-${process.pid}-${c++}`);let t;try{
t=(0,r.openSync)(e,"wx+",384);(0,r.unlinkSync)(e);return t}catch{if(t!==undefined)(0,r.closeSync)(t);return undefined}}function d(e){
const t=Buffer.allocUnsafeSlow((0,r.fstatSync)(e).size);let n=0;while(n<t.length){const i=(0,r.readSync)(e,t,n,t.length-n,n);if(i===0)break;n+=i}
return t.subarray(0,n)}const f={"core.bigFileThreshold":"512m","core.quotePath":"false","core.fsmonitor":"false","diff.external":"","diff.interHunkContext":"0",
"diff.mnemonicPrefix":"false","diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true","log.showSignature":"false"}
;const l=Object.entries(f).flatMap(([e,t])=>["-c",`${e}=${t}`]);function h(e,t,n={},r="pipe"){const s=e.top===undefined?["--git-dir",e.gitDir]:["-C",e.top]
;return(0,i.spawn)("git",[...s,...l,...t],{stdio:r,env:{...process.env,GIT_DIFF_OPTS:"",GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function g(e,t,n,i){const r=`git ${t.find((e,n)=>e!=="-c"&&t[n-1]!=="-c")??""}`
;const s=n===undefined?await m(e,t,r,i):undefined;return s??await v(h(e,t,i),r,n)}function p(e){return e.reduce((e,t)=>e+t.length+3,0)<3e4}const y=128
;const w=/No space left on device|Disk quota exceeded/;async function m(e,t,n,i){const s=u();const o=u();try{if(s===undefined||o===undefined)return undefined
;const r=await $(h(e,t,i,["ignore",s,o]),n);if(r===0)return d(s);const a=d(o).toString("utf8").trim();const c=a===""?r===y:w.test(a);return c?undefined:b(n,a,r)
}finally{for(const e of[s,o])if(e!==undefined)(0,r.closeSync)(e)}}async function v(e,t,n){const i=[];const r=[];e.stdout?.on("data",e=>i.push(e))
;e.stderr?.on("data",e=>r.push(e));e.stdin?.on("error",()=>undefined);e.stdin?.end(n);const s=await $(e,t);if(s===0)return i.length===1?i[0]:Buffer.concat(i)
;const o=Buffer.concat(r).toString("utf8").trim();return b(t,o,s)}function b(e,t,n){throw new s.gA(e,t===""?`${e} ended with status ${n}`:t,{status:n})}
async function $(e,t){return await new Promise((n,i)=>{e.on("error",e=>{const n=e.code==="ENOENT"?"git was not found on the PATH; install git":e.message
;i(new s.gA(t,n,{cause:e}))});e.on("close",(e,r)=>{if(e===null)i(new s.gA(t,`${t} was ended by ${r??"a signal"}`));else n(e)})})}},69963:(e,t,n)=>{n.d(t,{
b:()=>s});var i=n(73024);var r=n.n(i);function s(e){try{return(0,i.readFileSync)(e,"utf8")}catch{return undefined}}}};
