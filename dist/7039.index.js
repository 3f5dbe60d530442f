"use strict";exports.id=7039;exports.ids=[7039,7557,7455,2352];exports.modules={19836:(t,e,n)=>{n.r(e);n.d(e,{loadDirty:()=>f,loadIgnored:()=>l,
startChange:()=>a,startGitWork:()=>c,withSubjects:()=>u});var i=n(22690);var r=n(70886);var s=n(97557);var o=n(27419);function a(t,{repository:e},n){const s=(0,
o.C2)(t);if(s===undefined)return undefined;if(e!==undefined)return d((0,r.tp)(e,s,n))
;throw new i.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},e){if(t===undefined)return{};return{dirty:d(f(t)),ignored:e?d(l(t)):undefined}}function u({repository:t},e){return d(e.then(async e=>{
const{base:n,head:i}=await e.range();if(t===undefined||i===undefined)return e;return{...e,subjects:await(0,r.mU)(t,n,i)}}))}function d(t){t.catch(()=>undefined)
;return t}async function f(t){const e=await(0,s.git)(t,["diff-files","--name-only","-z","--no-ext-diff"])
;return new Set(e.toString("utf8").split("\0").filter(Boolean))}async function l(t,e){const n=e!==undefined&&(0,s.M)(e)?["--",...e]:[]
;const i=["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"];const r=await(0,s.git)(t,[...i,...n])
;const o=r.toString("utf8").split("\0").filter(Boolean);const a=e&&new Set(e);return a?o.filter(t=>a.has(t)):o}},64848:(t,e,n)=>{n.d(e,{_:()=>r});var i=n(22906)
;async function r(t,{repository:e}){if(t.change===undefined||e?.top===undefined)return{entries:t.tree.entries,index:t.index};const n=(0,i.vY)(e);return{
entries:n?.entries??t.tree.entries,index:n}}},2622:(t,e,n)=>{n.r(e);n.d(e,{startTools:()=>b,toToolsInput:()=>$});var i=n(72752);var r=n(26491);var s=n(19836)
;var o=n(24802);var a=n(79151);var c=n(56291);var u=n(11836);var d=n(82082);var f=n(74923);async function l(t){const e=t.entries.map(({path:t})=>t);const n=(0,
d.g)({...t,paths:e});if(n.chosen.length+n.skipped.length===0)return undefined;const{share:i}=t;const r=n.chosen.filter(({setting:t})=>!i||(0,
c.a)(t)||i.runs(t.id));const s=new f.Z(t,r);const o=(await s.run()).filter(({elsewhere:t})=>!t);const a=n.skipped.map(({id:t,reason:e})=>({check:t,
status:"skipped",reason:e,findings:0}));const u=new Set(o.map(({id:t})=>t));return{findings:o.flatMap(({findings:t})=>t),runs:[...o.map(y),...a],
notifications:o.flatMap(w),rules:m(o,r),timings:Object.fromEntries(o.flatMap(p)),paths:Object.fromEntries(o.flatMap(({id:t,copy:e})=>e?[[t,e.path]]:[])),
policies:Object.fromEntries(r.flatMap(g)),equivalents:Object.fromEntries(r.flatMap(h)),elsewhere:n.chosen.map(({setting:t})=>t.id).filter(t=>!u.has(t)),
base:async()=>(await s.runBase(o)).flatMap(({findings:t})=>t)}}function h({setting:{id:t,tool:e}}){
return Object.entries(e.equivalents??{}).map(([e,n])=>[`${t}/${e}`,n])}function g({setting:{id:t,tool:e}}){return[[t,e.base??(0,
u.US)(e.check.scope)],...a.q.map(e=>[`${t}/${e}`,"off"])]}function p({id:t,ms:e,copyMs:n=0}){const i=t=>Math.round(t*10)/10
;return[[t,i(e)],...i(n)>0?[[`${t}/copy`,i(n)]]:[]]}function y({id:t,status:e,reason:n,copy:i,findings:r,files:s,cached:o,coverage:a}){return{check:t,status:e,
...n!==undefined&&{reason:n},findings:r.length,...i&&{tool:{version:i.version,origin:i.origin}},files:s,cached:o,...a&&{coverage:a}}}
function w({id:t,status:e,reason:n,remedy:i,copy:r}){if(e==="failed"){return[{level:"error",id:t,message:`${t} could not do its work: ${n??"it failed"}`,...i&&{
remedy:i}}]}if(r?.unlocked){return[{level:"note",id:t,message:`${t} ${r.version} was installed without lock data: only its registry vouches for it`}]}return[]}
function m(t,e){const n=new Map(e.map(({setting:t})=>[t.id,t.tool]));const i=new Map;for(const e of t.flatMap(({findings:t})=>t)){if(i.has(e.rule))continue
;const[t=""]=e.rule.split("/",1);const r=n.get(t);const s=e.rule.slice(t.length+1);const o=r?.["rule-url"]
;const a=o===undefined||s===""?r?.homepage:o.replaceAll("{rule}",()=>s);const c=`${r?.title??t}${s===""?"":`: ${s}`}`;i.set(e.rule,{id:e.rule,level:e.level,
summary:c,help:c,...a&&{helpUri:a}})}return[...i.values()]}var v=n(64848);async function b(t){return await l(await $(t))}
async function $({request:t,place:e,config:n,work:r,scope:a,share:c,reach:u}){const{repository:d,top:f}=e;const{entries:l,index:h}=await(0,v._)(a,e)
;const g=d?.top!==undefined;return{configs:n?.tools??{},only:t.only,skip:t.skip,repository:d,top:f,entries:l,files:a.files,index:h,change:a.change&&await(0,
i.K)(a.change),dirty:r.dirty??(g?(0,s.loadDirty)(d):undefined),staged:t.staged===true,commit:await(0,o.D3)(t,a),cache:t.cache??n?.cache??true,
figures:t.ignoreFigures?undefined:await S(t,e),share:c,reach:u,progress:t.said}}async function S({trust:t},{repository:e,top:i}){
if(t===undefined||e===undefined)return(0,r.QM)(i);return await(await n.e(3744).then(n.bind(n,1363))).figuresOf(e,i,t)}},72752:(t,e,n)=>{n.d(e,{K:()=>i})
;async function i(t){return{...t,...await t.range()}}},15083:(t,e,n)=>{n.d(e,{B:()=>i,c:()=>r});function i({covered:t,lines:e}){
return e===0?100:Math.floor(t*1e4/e)/100}function r(t,e,n){t.set(e,n||t.get(e)===true)}},42352:(t,e,n)=>{n.r(e);n.d(e,{blobId:()=>s});var i=n(77598)
;var r=n.n(i);function s(t,e=t.length){return(0,i.createHash)("sha1").update(`blob ${e}\0`).update(t.subarray(0,e)).digest("hex")}},70886:(t,e,n)=>{n.d(e,{
U5:()=>h,mU:()=>p,tp:()=>u});var i=n(76760);var r=n.n(i);var s=n(22690);var o=n(81632);var a=n(97557);var c=n(24055);async function u(t,e,n){const r=(0,o.Hy)(n)
;const s=async(...e)=>(0,o.FR)(await(0,a.git)(t,["diff",...r,...e,"--"]));const u={GIT_INDEX_FILE:(0,i.join)(t.gitDir,"kempt-no-index")}
;const h=async(...e)=>(0,o.FR)(await(0,a.git)(t,["diff-tree","-r",...r,...e,"--"],undefined,u));if(e.kind==="staged")return f(await s("--cached"),async()=>({
base:"HEAD"}));if(e.kind==="work-tree")return await d(t,e.ref,s);const{base:g,head:p,exact:y}=e;for(const t of[g,p])m(t);const w=y?`${g}..${p}`:`${g}...${p}`
;try{const e=y?await h(g,p):await h("--merge-base",g,p).catch(()=>undefined)??await s(w);return f(e,y&&(0,c.jh)(g)&&(0,c.jh)(p)?async()=>({base:g,head:p
}):async()=>await l(t,w))}catch(e){throw v(e,t,g,p)}}async function d(t,e,n){const i=e??await w(t);m(i);const r=i==="HEAD"?(0,c.Qo)(t):undefined
;if(r!==undefined)return f(await n(r),async()=>({base:r}));const s=await n("--merge-base",i).catch(()=>undefined);if(s!==undefined)return f(s,async()=>({
base:await g(t,i,"HEAD")}));const o=await g(t,i,"HEAD");return f(await n(o),async()=>({base:o}))}function f(t,e){let n;const i=()=>{n??=e();return n};return{
range:i,files:t,subjects:[]}}async function l(t,e){const n=(await(0,a.git)(t,["rev-parse","--revs-only",e])).toString("latin1").split("\n")
;const i=n.find(t=>t.startsWith("^"));return{head:n[0]??"",base:i?.slice(1)??""}}async function h(t){const e=await w(t);return{ref:e,base:await g(t,e,"HEAD")}}
async function g(t,e,n){m(e);try{return(await(0,a.git)(t,["merge-base",e,n])).toString("latin1").trim()}catch(i){throw v(i,t,e,n)}}async function p(t,e,n){
const i=await(0,a.git)(t,["log","--format=%H%x00%s",`${e}..${n}`,"--"]);const r=i.toString("utf8").split("\n").filter(Boolean);return r.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const y=["origin/HEAD","origin/main","origin/master","main","master"]
;async function w(t){for(const e of y){try{await(0,a.git)(t,["rev-parse","--verify","--quiet",`${e}^{commit}`]);return e}catch(t){
if(!(t instanceof s.gA)||t.status===undefined)throw t}}throw new s.yo("There is no default branch to compare with","Name one: --changed=REF")}function m(t){
if(t.startsWith("-")||t==="")throw new s.yo(`${JSON.stringify(t)} is not a revision`)}function v(t,e,n,i){if(!(t instanceof s.gA)||t.status===undefined)return t
;const r=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!r&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,c.isShallow)(e)){
return new s.yo(`This clone is shallow: the commits between ${n} and ${i} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(r)return new s.yo(`git does not know the revision ${n} or ${i}`,"Fetch it first.",{cause:t})
;return new s.yo(`${n} and ${i} have no common ancestor`,"Name a base on the same history.",{cause:t})}},81632:(t,e,n)=>{n.d(e,{FR:()=>c,Hy:()=>s,tN:()=>p})
;var i=n(37478);var r=n(19626);function s(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const o={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};class a{status;path;head;base;section;#t;constructor(t,e,n,i){this.status=t;this.head=e
;this.base=n;this.path=i}get hunks(){this.#t??=g(this.section?.toString("utf8")??"");return this.#t}}function c(t){const e=[];const n=new r.C(t)
;while(t[n.at]===58){const[t="",r="",s,c,u=""]=n.next().toString("latin1",1).split(" ");const f=o[u[0]??""]??"modified";const l=(0,i.q0)(n.next())
;const h=f==="renamed"||f==="copied"?(0,i.q0)(n.next()):l;const[g,p]=[d(l,t,s),d(h,r,c)];if(f!=="unmerged")e.push(new a(f,p,g,h.path))}
if(!n.isDone())l(e,t.subarray(n.at+1));return e}const u="0".repeat(64);function d(t,e,n){const i=Number.parseInt(e,8);if(i===0)return undefined;return{...t,
mode:i,oid:n===undefined||u.startsWith(n)?undefined:n}}const f=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function l(t,e){const n=h(e);let i=0
;for(const e of t){if(e.status==="type-changed"&&n.length>t.length)i++;e.section=n[i++]}}function h(t){const e=[];for(let n=0;n<t.length;){
const i=t.indexOf("\ndiff --git ",n,"latin1");const r=i<0?t.length:i+1;e.push(t.subarray(n,r));n=r}return e}function g(t){const e=[];let n=0
;for(const i of t.split("\n")){const t=e.at(-1);if(t&&i.startsWith("-")&&n<t.baseCount){t.removed+=`${i.slice(1)}\n`;n++
}else if(t&&i.startsWith("+")&&t.added.length<t.headCount){t.added.push(i.slice(1).replace(/\r$/,""))}else if(t&&i.startsWith("\\")&&t.added.length===0){
t.removed=t.removed.slice(0,-1)}else{const t=f.exec(i);if(t===null)continue;const[r,s,o,a]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:r,baseCount:s,
headStart:o,headCount:a,added:[],removed:""});n=0}}return e}function p(t,e){const n=[];let i=1;let r=0;const s=e=>{const n=r;for(;i<e&&r<t.length;i++){
const e=t.indexOf(10,r);r=e<0?t.length:e+1}return t.subarray(n,r)};for(const{headStart:t,headCount:i,removed:r}of e){const e=i===0?t+1:t
;n.push(s(e),Buffer.from(r));s(e+i)}return Buffer.concat([...n,t.subarray(r)])}},97557:(t,e,n)=>{n.d(e,{M:()=>g,git:()=>h,startGit:()=>l});var i=n(31421)
;var r=n(73024);var s=n(22690);var o=n(48161);var a=n(76760);let c=0;function u(){const t=(0,a.join)((0,o.tmpdir)(),`kempt-${process.pid}-${c++}`);let e;try{
e=(0,r.openSync)(t,"wx+",384);(0,r.unlinkSync)(t);return e}catch{if(e!==undefined)(0,r.closeSync)(e);return undefined}}function d(t){
const e=Buffer.allocUnsafeSlow((0,r.fstatSync)(t).size);let n=0;while(n<e.length){const i=(0,r.readSync)(t,e,n,e.length-n,n);if(i===0)break;n+=i}
return e.subarray(0,n)}const f=[["-c","core.quotePath=false"],["-c","core.fsmonitor=false"],["-c","diff.external="],["-c","core.bigFileThreshold=32m"]].flat()
;function l(t,e,n={},r="pipe"){const s=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...s,...f,...e],{stdio:r,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function h(t,e,n,i){const r=`git ${e[0]??""}`
;const s=n===undefined?await w(t,e,r,i):undefined;return s??await m(l(t,e,i),r,n)}function g(t){return t.reduce((t,e)=>t+e.length+3,0)<3e4}const p=128
;const y=/No space left on device|Disk quota exceeded/;async function w(t,e,n,i){const s=u();const o=u();try{if(s===undefined||o===undefined)return undefined
;const r=await b(l(t,e,i,["ignore",s,o]),n);if(r===0)return d(s);const a=d(o).toString("utf8").trim();const c=a===""?r===p:y.test(a);return c?undefined:v(n,a,r)
}finally{for(const t of[s,o])if(t!==undefined)(0,r.closeSync)(t)}}async function m(t,e,n){const i=[];const r=[];t.stdout?.on("data",t=>i.push(t))
;t.stderr?.on("data",t=>r.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const s=await b(t,e);if(s===0)return i.length===1?i[0]:Buffer.concat(i)
;const o=Buffer.concat(r).toString("utf8").trim();return v(e,o,s)}function v(t,e,n){throw new s.gA(t,e===""?`${t} ended with status ${n}`:e,{status:n})}
async function b(t,e){return await new Promise((n,i)=>{t.on("error",t=>{const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;i(new s.gA(e,n,{cause:t}))});t.on("close",(t,r)=>{if(t===null)i(new s.gA(e,`${e} was ended by ${r??"a signal"}`));else n(t)})})}},69963:(t,e,n)=>{n.d(e,{
b:()=>s});var i=n(73024);var r=n.n(i);function s(t){try{return(0,i.readFileSync)(t,"utf8")}catch{return undefined}}}};
