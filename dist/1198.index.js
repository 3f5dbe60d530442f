"use strict";exports.id=1198;exports.ids=[1198,5178,779];exports.modules={89070:(t,n,e)=>{e.d(n,{T:()=>l});var o=e(73024);var s=e.n(o);var r=e(76760)
;var i=e.n(r);var a=e(97689);var c=e(42352);var f=e(54721);var u=e(33103);var d=e(92142);async function l(t,n){const{scope:e,report:o}=t
;const s=e.files.filter(({path:t})=>n.within?.has(t)??true);const r=[];const i=await p(e,s,n,r);const a=await g(t,n,i,r);const c=new Set(r.map(({path:t})=>t))
;const f=new Map([...i].filter(([t])=>!c.has(t)));const u=t.tools?await m(t,n,f,a):undefined;r.push(...u?.refused??[]);const d=s.flatMap(({path:t,mode:n})=>{
const[e,o,s]=[a.get(t),u?.changed.get(t),i.get(t)];if(s===undefined||e===undefined&&o===undefined)return[];const r=o?.content??e?.content??s
;if(r.equals(s))return[];return[{path:t,mode:n,before:s,after:r,findings:e?.findings??0,by:o?.by??[]}]})
;const l=r.filter(({path:t})=>u!==undefined||h(o.findings,t));return{files:d.sort((t,n)=>t.path<n.path?-1:1),skipped:l,problems:u?.problems??[],left:u?.left??[]
}}function h(t,n){return t.some(t=>t.fix!==undefined&&t.location.path===n)}async function p({top:t,tree:n},e,{inPlace:s,staged:i},f){const u=new Map
;const d=e.filter(t=>t.raw===undefined&&(0,a.$)(t));if(!s){await n.snapshot.visit(d,{file:({path:t},n,e)=>void u.set(t,Buffer.from(n.subarray(0,e))),
problem:()=>undefined});return u}for(const{path:n,oid:e}of d){const s=(0,r.join)(t,n);if(!(0,o.existsSync)(s))continue;const a=(0,o.readFileSync)(s);if(i&&(0,
c.z)(a)!==e)f.push({path:n,reason:"it has changes that are not staged"});else u.set(n,a)}return u}async function g(t,n,e,o){const{report:s,scope:r}=t
;const i=await y(t,n);const a=new Map;for(const t of r.files){const{path:r,raw:c}=t;if(n.within?.has(r)===false||!h(s.findings,r))continue;const u=e.get(r)
;if(c)o.push({path:r,reason:"its name is not UTF-8"});if(u===undefined)continue;const d=await(0,f.F0)(t,u,i);if(d.kind==="refused")o.push({path:r,
reason:d.reason});else if(d.kind==="fixed")a.set(r,d)}return a}async function m({tools:t},{inPlace:n,unsafe:o=false},s,r){
const{fixWithTools:i}=await Promise.all([e.e(4006),e.e(2088),e.e(1688),e.e(2082),e.e(5922),e.e(713),e.e(4923),e.e(7353)]).then(e.bind(e,37197))
;const a=new Map([...s].map(([t,n])=>[t,r.get(t)?.content??n]));const c=n?new Map([...r].map(([t,{content:n}])=>[t,n])):a;return await i({...await t(),
paths:[...s.keys()],contents:c,unsafe:o,inPlace:n})}async function y({report:t,scope:n,settings:e},{everything:o=e.everything}){const s=(0,d.W)(e.checks,"file")
;const r=n.change&&{head:n.change.head};const i=await(0,u.K)(s,n.beside,r?n.files:n.tree.entries,r);const a=new Set(t.findings.map(w))
;const c=t.scope.onlyNew||e.baseline!==undefined;return{checks:s,inputs:i,everything:o,wanted:t=>t.fix!==undefined&&(!c||a.has(w(t)))}}
function w({location:t,rule:n,fingerprint:e}){return`${t.path}\0${n}\0${e.split(":")[0]}`}},66889:(t,n,e)=>{e.d(n,{Y_:()=>i,M:()=>r,S:()=>s});const o={
azure:()=>e.e(468).then(e.bind(e,30468)).then(t=>t.azure),checkstyle:()=>e.e(8486).then(e.bind(e,58486)).then(t=>t.checkstyle),
codequality:()=>e.e(9713).then(e.bind(e,59713)).then(t=>t.codequality),github:()=>e.e(8892).then(e.bind(e,58892)).then(t=>t.github),
json:()=>e.e(6525).then(e.bind(e,66525)).then(t=>t.json),junit:()=>e.e(1743).then(e.bind(e,41743)).then(t=>t.junit),
markdown:()=>Promise.all([e.e(140),e.e(2983)]).then(e.bind(e,95242)).then(t=>t.markdown),pretty:()=>e.e(5933).then(e.bind(e,95933)).then(t=>t.pretty),
rdjson:()=>e.e(5199).then(e.bind(e,45199)).then(t=>t.rdjson),sarif:()=>e.e(2762).then(e.bind(e,62762)).then(t=>t.sarif),
summary:()=>e.e(4298).then(e.bind(e,94298)).then(t=>t.summary),teamcity:()=>e.e(9249).then(e.bind(e,89249)).then(t=>t.teamcity)};const s={
azure:"Azure Pipelines' logging commands: issues of the run, without a token",checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",
codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const r=Object.keys(o)
;async function i(t,n,e){const s=await o[t]();return s.print(n,e)}},42313:(t,n,e)=>{e.r(n);e.d(n,{fixCommand:()=>$});var o=e(76760);var s=e(73024)
;var r=e(22690);var i=e(19946);var a=e(70779);var c=e(84966);var f=e(51775);var u=e(89070);async function d(t){const{patch:n,dryRun:o}=t
;if(n===undefined&&(t.gitDir!==undefined||t.head!==undefined)){
throw new r.yo("Fixes are written to the work tree","Leave out --git-dir and --head, or ask for a --patch.")}
if(n!==undefined&&o)throw new r.yo("--dry-run and --patch exclude each other");const s=await(0,f.sb)(t);const{report:a,scope:c}=s
;const{files:d,problems:p,...m}=await(0,u.T)(s,{...t,inPlace:n===undefined})
;const y=n===undefined?await h(d,c,t):(await(await Promise.all([e.e(7291),e.e(2395),e.e(6896),e.e(7166)]).then(e.bind(e,46859))).savePatch(n,d,t,c)).leftOut
;const w=new Set(y.map(({path:t})=>t));const b=d.filter(({path:t})=>!w.has(t));const v=await Promise.all(b.map(async({path:t,findings:n,by:e,...s})=>({...{
path:t,findings:n,by:e},...o&&{diff:await g({path:t,...s})}})));const $=l(a,v,m.left);const k=p.map(t=>({level:"error",message:t}));const x=(0,
i.ds)($,[...a.notifications,...k],a.failOn);return{fixed:v,skipped:[...m.skipped,...y],problems:p,remaining:$.length,verdict:x}}function l(t,n,e){
const o=new Set(n.filter(({by:t})=>t.length>0).map(({path:t})=>t));const s=new Set(n.filter(({findings:t})=>t>0).map(({path:t})=>t))
;const r=new Set(t.runs.filter(({tool:t})=>t!==undefined).map(({check:t})=>t));const i=t.findings.filter(({location:{path:t},rule:n,fix:e})=>{
const i=r.has(n.split("/",1)[0]??n);return i?!o.has(t):!(e&&s.has(t))});return[...i,...e]}async function h(t,{top:n,repository:e},s){if(s.dryRun)return[]
;const r=[];const i=[];for(const{path:s,before:a,after:c}of t){const t=await p((0,o.join)(n,s),a,c,e?.gitDir);if(t===undefined)i.push(s);else r.push({path:s,
reason:t})}if(s.staged&&i.length>0&&e)await(0,a.git)(e,["add","--",...i]);return r}async function p(t,n,o,r){const i=(0,s.readFileSync)(t)
;const a=i.equals(n)?o:await(await e.e(1322).then(e.bind(e,71322))).mergeFile(i,n,o);if(a===undefined)return"it was changed while it was looked at";(0,
c.v)(t,a,(0,s.statSync)(t).mode&4095,r);return undefined}async function g({path:t,before:n,after:o}){
const[{createTwoFilesPatch:s},{hideSecrets:r}]=await Promise.all([Promise.all([e.e(7291),e.e(1157)]).then(e.bind(e,21157)),Promise.all([e.e(2395),e.e(6696)]).then(e.bind(e,15070))])
;return r(s(`a/${t}`,`b/${t}`,n.toString("utf8"),o.toString("utf8")))}var m=e(15178);var y=e(21579);var w=e(11945);var b=e(30609);var v=e(60387);const $=(0,
y.G)({name:"fix",summary:"Apply the safe fixes of what check finds, and run the fixers of the tools",usage:"[paths\u2026]",
description:`Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file\nthat changes meanwhile is merged or left alone, and with --staged one that has changes which are not staged is left\nalone. Tools fix in a copy, in their order, until nothing changes any more; what would bring an error is taken back.\nWith --patch nothing of that is written but one file for git apply, proven by git apply --check; it may also be of a\ncommit (--head, --git-dir) or of what is staged. A file is not in it if its lines would show a secret.\nExit codes: 0 nothing is left; 1 findings are left (with --dry-run and --patch: or there is something to fix); 3 incomplete.`,
flags:{...w.SV,unsafe:{type:"boolean",summary:"also run fixers that may change the meaning of code"},patch:{type:"string",value:"FILE",
summary:"write a patch to this file, and leave the work tree alone"},"dry-run":{type:"boolean",summary:"print the diff and write nothing"},...w.S7,json:{
type:"boolean",summary:"print the outcome as JSON"},quiet:{type:"boolean",summary:"print nothing when there is nothing to say"}},async run(t,n){
const e=t["dry-run"]??false;const s=(0,w.d_)(t,n);const r=t.patch===undefined?undefined:(0,o.resolve)(s.cwd,t.patch);const a=await d({...s,dryRun:e,patch:r,
unsafe:t.unsafe,progress:(0,b.oz)(t.quiet)});const c=a.fixed.length>0||a.skipped.length>0||!t.quiet;if(t.json)(0,
v.yy)(`${JSON.stringify(a,undefined,2)}\n`);else if(c)(0,v.yy)(k(a,e||r!==undefined));return(e||r!==undefined)&&a.fixed.length>0?i.yU.findings:i.yU[a.verdict]}
});function k({fixed:t,skipped:n,remaining:e,problems:o},s){const r=t.map(({diff:t})=>t??"").join("");const i=s?"":t.map(x).join("")
;const a=o.map(t=>`incomplete: ${(0,m.RK)(t)}\n`).join("");const c=n.map(({path:t,reason:n})=>`left alone: ${(0,m.RK)(t)}: ${n}\n`).join("")
;const f=t.reduce((t,{findings:n})=>t+n,0);const u=s?"can be fixed":"fixed";const d=t.filter(({by:t})=>t.length>0).length
;const l=d===0?"":`, ${d} ${d===1?"file":"files"} by tools`;return`${r}${i}${c}${a}${f} ${u} in ${t.length} files${l}, ${e} left\n`}
function x({path:t,findings:n,by:e}){const o=n>0?[`fixed ${n} in ${(0,m.RK)(t)}`]:[`fixed ${(0,m.RK)(t)}`];return`${[...o,...e].join(", ")}\n`}},
30609:(t,n,e)=>{e.d(n,{Eb:()=>l,Iu:()=>u,Vj:()=>p,oz:()=>g});var o=e(76760);var s=e.n(o);var r=e(66889);var i=e(22690);var a=e(91751);var c=e(84966)
;var f=e(60387);function u(t,n){if(t.json&&t.format!==undefined&&t.format!=="json"){throw new i.yo(`--json and --format ${t.format} exclude each other`)}
const e=(t.output??[]).map(t=>{const e=t.indexOf("=");if(e<=0||e===t.length-1)throw new i.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(t)}`);return{
format:d(t.slice(0,e)),path:(0,o.resolve)(n,t.slice(e+1))}});return{format:t.json?"json":d(t.format??"pretty"),files:e}}function d(t){
if(r.M.includes(t))return t;const n=(0,a.p)(t,r.M);throw new i.yo(`There is no format ${t}`,n?`Did you mean ${n}?`:`The formats: ${r.M.join(", ")}`)}
async function l(t,n,o){for(const{format:e,path:o}of n.files)(0,c.v)(o,Buffer.from(await(0,r.Y_)(e,t,h)))
;const s=o.quiet===true&&t.verdict==="clean"&&t.findings.length===0;if(!s&&n.format!==undefined)(0,f.yy)(await(0,r.Y_)(n.format,t,p(o)));if(o.timings)(0,
f.qz)((await e.e(2889).then(e.bind(e,12889))).toTimings(t))}const h={color:false,width:120};function p(t){const{NO_COLOR:n,FORCE_COLOR:e}=process.env
;const o=e!==undefined&&e!==""&&e!=="0";const s=!t["no-color"]&&!n&&(o||process.stdout.isTTY===true);return{color:s,width:process.stdout.columns??120}}
function g(t){if(t)return undefined;const n=process.stderr.isTTY===true;if(!n&&!process.env["CI"])return undefined;const e=n?100:1e4;let o=Date.now()+(n?400:e)
;return(t,s)=>{if(t===s&&n)(0,f.qz)("\r\x1b[K");if((t&63)!==0||Date.now()<o)return;o=Date.now()+e
;const r=`${t.toLocaleString("en")} of ${s.toLocaleString("en")} files`;(0,f.qz)(n?`\r\x1b[K${r}`:`kempt: ${r}\n`)}}},86859:(t,n,e)=>{e.d(n,{T2:()=>d,lM:()=>l,
yi:()=>u});var o=e(16117);const s=1024*1024;const r=3;const i=128*1024;let a;let c;const f=new Map;async function u(){a??=h();const t=await a
;if(c!==undefined)return undefined;c=t;return c?.slab}function d(){c=undefined;f.clear()}function l(t){return c!==undefined&&c.slab===t?c:undefined}
async function h(){const{code:t}=await e.e(6611).then(e.bind(e,46611));try{const n=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(t,"base64")))
;const{memory:e,allocate:a,textFacts:c,acceptJson:u,acceptXml:d,acceptYaml:l,findWords:h}=n.exports;const p=a(s);const g=Array.from({length:r},()=>({
groups:a(2*o.hl),words:a(4*i),hits:a(4*(1+2*o.G))}));const{buffer:m}=e;return{slab:Buffer.from(m,p,s),textFacts:t=>c(p,t),acceptJson:(t,n)=>u(p,t,n),
acceptXml:t=>d(p,t),acceptYaml:t=>l(p,t),wordFinder(t,n){const e=f.get(n);const s=g[f.size];if(e!==undefined||s===undefined||n.length>i)return e
;new Uint16Array(m,s.groups).set(t);new Int32Array(m,s.words).set(n);const r={hits:new Int32Array(m,s.hits,1+2*o.G),
find:(t,n,e)=>h(p,t,n,e,s.groups,s.words,s.hits)};f.set(n,r);return r}}}catch{return undefined}}},16117:(t,n,e)=>{e.d(n,{G:()=>c,Gs:()=>s,N:()=>o,OW:()=>i,
ZB:()=>f,hl:()=>r,jp:()=>l});const o=65536;const s=o+256;const r=s+256;const i=65536;const a=6;const c=1e3;function f(t,n,e,o,s,r,i){let f=0;let l=n
;for(;l<e;l+=o){const n=u(t,l,e,s);if(n===0)continue;const o=r[t[l-1]<<8|t[l]];const h=r[o];if(f+h>c)break;for(let s=0;s<h;s++){const c=o+1+s*a;const u=l-r[c+1]
;if((r[c+2]&n)===0||!d(t,u,e,r,c))continue;i[1+2*f]=r[c];i[2+2*f++]=u}}i[0]=l;return f}function u(t,n,e,r){const i=r[t[n-1]<<8|t[n]];if(n<2||n>=e-1)return i
;return i&r[o+t[n+1]]&r[s+t[n-2]]}function d(t,n,e,o,s){const r=o[s+3];const i=o[s+4];const a=o[s+5]===1;if(n<0||n+i>e)return false;for(let e=0;e<i;e++){
const s=t[n+e];if(s!==o[r+e]&&!(a&&l(s)===o[r+e]))return false}return true}function l(t){return t>=65&&t<=90?t|32:t}},42352:(t,n,e)=>{e.d(n,{z:()=>r})
;var o=e(77598);var s=e.n(o);function r(t,n=t.length){return(0,o.createHash)("sha1").update(`blob ${n}\0`).update(t.subarray(0,n)).digest("hex")}},
70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>a});var o=e(31421);var s=e.n(o);var r=e(22690)
;const i=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,n,e={},s="pipe"){
const r=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,o.spawn)("git",[...r,...i,...n],{stdio:[s,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,o){
const s=a(t,n,o,e===undefined?"ignore":"pipe");return await f(s,`git ${n[0]??""}`,e)}async function f(t,n,e){const o=[];const s=[]
;t.stdout?.on("data",t=>o.push(t));t.stderr?.on("data",t=>s.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const i=await u(t,n)
;if(i===0)return o.length===1?o[0]:Buffer.concat(o);const a=Buffer.concat(s).toString("utf8").trim();throw new r.gA(n,a===""?`${n} ended with status ${i}`:a,{
status:i})}async function u(t,n){return await new Promise((e,o)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;o(new r.gA(n,e,{cause:t}))});t.on("close",(t,s)=>{
if(t===null)o(new r.gA(n,`${n} was ended by ${s??"a signal"}`));else e(t)})})}},8342:(t,n,e)=>{e.d(n,{Q:()=>a});var o=e(86859);var s=e(16117)
;const r=t=>t>32?7:15;const i=11;function a(t){const n=t.map(h);const e=n.reduce((t,{bytes:n})=>Math.min(t,n.length-1),r(t.length))
;const i=new Uint16Array(s.hl);const a=new Map;for(const t of n){const n=m(t.bytes,e);for(let o=n;o<n+e;o++){const n=d(t,o);for(const e of p(t,o)){i[e]=i[e]|n
;const s=a.get(e);if(s)s.push({pattern:t,back:o+1,group:n});else a.set(e,[{pattern:t,back:o+1,group:n}])}l(i,s.N,t,o+2,n);l(i,s.Gs,t,o-1,n)}}const c=u(n,a)
;const g=(t,n,s)=>{const r=(0,o.lM)(t)?.wordFinder(i,c)??f(t,i,c);for(let t=e;t<n;t=r.hits[0]){const o=r.find(t,n,e)
;for(let t=1;t<=2*o;t+=2)if(s(r.hits[t],r.hits[t+1]))return true}return false};return{scan(t,n,e){g(t,n,(t,n)=>{e(t,n);return false})},
has:(t,n)=>g(t,n,()=>true)}}const c=new Int32Array(1+2*s.G);function f(t,n,e){return{hits:c,find:(o,r,i)=>(0,s.ZB)(t,o,r,i,n,e,c)}}function u(t,n){const e=[]
;const o=t.map(({bytes:t})=>s.OW+e.push(...t)-t.length);const r=[];for(const[t,i]of n){r.push([t,s.OW+e.push(i.length)-1])
;for(const{pattern:t,back:n,group:s}of i){const{word:r,bytes:i,ignoreCase:a}=t;e.push(r,n,s,o[r],i.length,a?1:0)}}const i=new Int32Array(s.OW+e.length)
;for(const[t,n]of r)i[t]=n;i.set(e,s.OW);return i}function d({bytes:t},n){const e=t[n+2];if(e!==undefined)return 1<<e%i;return 1<<i+(t[n-1]??0)%(16-i)}
function l(t,n,{bytes:e,ignoreCase:o},s,r){const i=e[s];if(i===undefined){if(t[n]&r)return;for(let e=n;e<n+256;e++)t[e]=t[e]|r;return}const a=e=>{
t[n+e]=t[n+e]|r};a(i);if(o)a(g(i))}function h({text:t,ignoreCase:n=false},e){const o=new Uint8Array(t.length);for(let e=0;e<t.length;e++){
const r=t.charCodeAt(e);if(r>127)throw new Error(`A keyword must be ASCII: ${t}`);o[e]=n?(0,s.jp)(r):r}
if(o.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:e,bytes:o,ignoreCase:n}}function p({bytes:t,ignoreCase:n},e){
const o=t[e];const s=t[e+1];if(!n)return[o<<8|s];const r=g(o);const i=g(s);return[o<<8|s,...r===o?[]:[r<<8|s],...i===s?[]:[o<<8|i],...r===o||i===s?[]:[r<<8|i]]}
function g(t){return t>=97&&t<=122?t&223:t}function m(t,n){let e=0;let o=Number.POSITIVE_INFINITY;let s=0;for(let r=0;r+1<t.length;r++){s+=y[t[r]]*y[t[r+1]]
;const i=r-n+1;if(i<0)continue;if(s<o){o=s;e=i}s-=y[t[i]]*y[t[i+1]]}return e}const y=new Uint8Array(256).fill(3);const w="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<w.length;t++)y[w.charCodeAt(t)]=4+t},15178:(t,n,e)=>{e.d(n,{Ql:()=>h,RK:()=>i,Vj:()=>b,_R:()=>l,aB:()=>p,kw:()=>a,logLines:()=>d,sN:()=>u,
sc:()=>v});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const s=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const r={"\n":"\\n","\r":"\\r","\t":"\\t"}
;function i(t){return t.replace(o,t=>s.test(t)?t:r[t]??a(t))}function a(t){const n=t.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const c=/##(?=\w*\[)/g;const f=/^(\s*):(?=:)/;function u(t){
return i(t).replace(c,"#\\x23").replace(f,"$1\\x3a")}function d(t){return t.split("\n").map(u).join("\n")}function l(t){
return new Set([...t.matchAll(c)].map(({index:t})=>t+1))}function h(t){return t.replace(f,"$1\\x3a")}function p(t){
const n=JSON.stringify(t,null,2).replace(c,"#\\u0023");return`${n.replace(o,t=>t==="\n"||s.test(t)?t:g(t))}\n`}function g(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function b(t){if(t<="\u02ff")return 1;if(y.test(t))return 0;return m.test(t)&&!w.test(t)?2:1}
function v(t){let n=0;for(const e of t)n+=b(e);return n}},54721:(t,n,e)=>{e.d(n,{r9:()=>f,F0:()=>c});var o=e(76760);class s{entries;#t;constructor(t,n){
this.entries=t;this.#t=n}async visit(t,n){for(const e of t){const t=this.#t.get(e.path);if(t)await n.file(e,t,t.length)}}exists(t){const n=o.posix.normalize(t)
;return this.entries.some(t=>t.path===n||t.path.startsWith(`${n}/`))}}var r=e(88847);var i=e(28369);const a=10;async function c(t,n,e){const o=await f(t,n,e)
;let s=o;let r=n;let i=0;for(let n=0;n<=a;n++){const n=d(s.filter(e.wanted));if(n.picked===0){const t=u(o,s);if(t)return{kind:"refused",
reason:`the fix would bring an error: ${t.message}`};return i===0?{kind:"unchanged"}:{kind:"fixed",content:r,findings:i}}r=h(r,n.edits);i+=n.picked
;s=await f(t,r,e)}return{kind:"refused",reason:"its fixes undo each other"}}async function f(t,n,{checks:e,inputs:o,everything:a}){
const c=new s([t],new Map([[t.path,n]]));const{findings:f,suppressions:u}=await(0,r.z)(c,[t],e,o,{everything:a});return(0,i.p)(f,u,undefined).findings}
function u(t,n){const e=new Set(t.map(t=>`${t.rule}\0${t.message}`));return n.find(t=>t.level==="error"&&!e.has(`${t.rule}\0${t.message}`))}function d(t){
const n=[];let e=0;for(const{fix:o}of t){if(!o||o.edits.some(t=>n.some(n=>l(t,n))))continue;n.push(...o.edits);e++}return{
edits:n.sort((t,n)=>t.region.byteOffset-n.region.byteOffset),picked:e}}function l({region:t},{region:n}){
return t.byteOffset<=n.byteOffset+n.byteLength&&n.byteOffset<=t.byteOffset+t.byteLength}function h(t,n){const e=[];let o=0;for(const{region:s,text:r}of n){
e.push(t.subarray(o,s.byteOffset),Buffer.from(r));o=s.byteOffset+s.byteLength}return Buffer.concat([...e,t.subarray(o)])}}};
