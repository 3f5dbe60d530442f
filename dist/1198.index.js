"use strict";exports.id=1198;exports.ids=[1198,5178,779];exports.modules={89070:(t,n,e)=>{e.d(n,{T:()=>h});var o=e(73024);var i=e.n(o);var s=e(76760)
;var r=e.n(s);var a=e(97689);var c=e(42352);var f=e(54721);var u=e(33103);var d=e(92142);async function h(t,n){const{scope:e,report:o}=t
;const i=e.files.filter(({path:t})=>n.within?.has(t)??true);const s=[];const r=await p(e,i,n,s);const a=await g(t,n,r,s);const c=new Set(s.map(({path:t})=>t))
;const f=new Map([...r].filter(([t])=>!c.has(t)));const u=t.tools?await m(t,n,f,a):undefined;s.push(...u?.refused??[]);const d=i.flatMap(({path:t,mode:n})=>{
const[e,o,i]=[a.get(t),u?.changed.get(t),r.get(t)];if(i===undefined||e===undefined&&o===undefined)return[];const s=o?.content??e?.content??i
;if(s.equals(i))return[];return[{path:t,mode:n,before:i,after:s,findings:e?.findings??0,by:o?.by??[]}]})
;const h=s.filter(({path:t})=>u!==undefined||l(o.findings,t));return{files:d.sort((t,n)=>t.path<n.path?-1:1),skipped:h,problems:u?.problems??[],left:u?.left??[]
}}function l(t,n){return t.some(t=>t.fix!==undefined&&t.location.path===n)}async function p({top:t,tree:n},e,{inPlace:i,staged:r},f){const u=new Map
;const d=e.filter(t=>t.raw===undefined&&(0,a.$)(t));if(!i){await n.snapshot.visit(d,{file:({path:t},n,e)=>void u.set(t,Buffer.from(n.subarray(0,e))),
problem:()=>undefined});return u}for(const{path:n,oid:e}of d){const i=(0,s.join)(t,n);if(!(0,o.existsSync)(i))continue;const a=(0,o.readFileSync)(i);if(r&&(0,
c.z)(a)!==e)f.push({path:n,reason:"it has changes that are not staged"});else u.set(n,a)}return u}async function g(t,n,e,o){const{report:i,scope:s}=t
;const r=await y(t,n);const a=new Map;for(const t of s.files){const{path:s,raw:c}=t;if(n.within?.has(s)===false||!l(i.findings,s))continue;const u=e.get(s)
;if(c)o.push({path:s,reason:"its name is not UTF-8"});if(u===undefined)continue;const d=await(0,f.F0)(t,u,r);if(d.kind==="refused")o.push({path:s,
reason:d.reason});else if(d.kind==="fixed")a.set(s,d)}return a}async function m({tools:t},{inPlace:n,unsafe:o=false},i,s){
const{fixWithTools:r}=await Promise.all([e.e(4006),e.e(2088),e.e(1688),e.e(2082),e.e(5922),e.e(713),e.e(4923),e.e(7353)]).then(e.bind(e,37197))
;const a=new Map([...i].map(([t,n])=>[t,s.get(t)?.content??n]));const c=n?new Map([...s].map(([t,{content:n}])=>[t,n])):a;return await r({...await t(),
paths:[...i.keys()],contents:c,unsafe:o,inPlace:n})}async function y({report:t,scope:n,settings:e},{everything:o=e.everything}){const i=(0,d.W)(e.checks,"file")
;const s=n.change&&{head:n.change.head};const r=await(0,u.K)(i,n.beside,s?n.files:n.tree.entries,s);const a=new Set(t.findings.map(w))
;const c=t.scope.onlyNew||e.baseline!==undefined;return{checks:i,inputs:r,everything:o,wanted:t=>t.fix!==undefined&&(!c||a.has(w(t)))}}
function w({location:t,rule:n,fingerprint:e}){return`${t.path}\0${n}\0${e.split(":")[0]}`}},66889:(t,n,e)=>{e.d(n,{Y_:()=>r,M:()=>s,S:()=>i});const o={
azure:()=>e.e(468).then(e.bind(e,30468)).then(t=>t.azure),checkstyle:()=>e.e(8486).then(e.bind(e,58486)).then(t=>t.checkstyle),
codequality:()=>e.e(9713).then(e.bind(e,59713)).then(t=>t.codequality),github:()=>e.e(8892).then(e.bind(e,58892)).then(t=>t.github),
json:()=>e.e(6525).then(e.bind(e,66525)).then(t=>t.json),junit:()=>e.e(1743).then(e.bind(e,41743)).then(t=>t.junit),
markdown:()=>Promise.all([e.e(140),e.e(2983)]).then(e.bind(e,95242)).then(t=>t.markdown),pretty:()=>e.e(5933).then(e.bind(e,95933)).then(t=>t.pretty),
rdjson:()=>e.e(5199).then(e.bind(e,45199)).then(t=>t.rdjson),sarif:()=>e.e(2762).then(e.bind(e,62762)).then(t=>t.sarif),
summary:()=>e.e(4298).then(e.bind(e,94298)).then(t=>t.summary),teamcity:()=>e.e(9249).then(e.bind(e,89249)).then(t=>t.teamcity)};const i={
azure:"Azure Pipelines' logging commands: issues of the run, without a token",checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",
codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const s=Object.keys(o)
;async function r(t,n,e){const i=await o[t]();return i.print(n,e)}},42313:(t,n,e)=>{e.r(n);e.d(n,{fixCommand:()=>$});var o=e(76760);var i=e(73024)
;var s=e(22690);var r=e(19946);var a=e(70779);var c=e(84966);var f=e(51775);var u=e(89070);async function d(t){const{patch:n,dryRun:o}=t
;if(n===undefined&&(t.gitDir!==undefined||t.head!==undefined)){
throw new s.yo("Fixes are written to the work tree","Leave out --git-dir and --head, or ask for a --patch.")}
if(n!==undefined&&o)throw new s.yo("--dry-run and --patch exclude each other");const i=await(0,f.sb)(t);const{report:a,scope:c}=i
;const{files:d,problems:p,...m}=await(0,u.T)(i,{...t,inPlace:n===undefined})
;const y=n===undefined?await l(d,c,t):(await(await Promise.all([e.e(7291),e.e(2395),e.e(6896),e.e(7166)]).then(e.bind(e,46859))).savePatch(n,d,t,c)).leftOut
;const w=new Set(y.map(({path:t})=>t));const b=d.filter(({path:t})=>!w.has(t));const v=await Promise.all(b.map(async({path:t,findings:n,by:e,...i})=>({...{
path:t,findings:n,by:e},...o&&{diff:await g({path:t,...i})}})));const $=h(a,v,m.left);const k=p.map(t=>({level:"error",message:t}));const x=(0,
r.ds)($,[...a.notifications,...k],a.failOn);return{fixed:v,skipped:[...m.skipped,...y],problems:p,remaining:$.length,verdict:x}}function h(t,n,e){
const o=new Set(n.filter(({by:t})=>t.length>0).map(({path:t})=>t));const i=new Set(n.filter(({findings:t})=>t>0).map(({path:t})=>t))
;const s=new Set(t.runs.filter(({tool:t})=>t!==undefined).map(({check:t})=>t));const r=t.findings.filter(({location:{path:t},rule:n,fix:e})=>{
const r=s.has(n.split("/",1)[0]??n);return r?!o.has(t):!(e&&i.has(t))});return[...r,...e]}async function l(t,{top:n,repository:e},i){if(i.dryRun)return[]
;const s=[];const r=[];for(const{path:i,before:a,after:c}of t){const t=await p((0,o.join)(n,i),a,c,e?.gitDir);if(t===undefined)r.push(i);else s.push({path:i,
reason:t})}if(i.staged&&r.length>0&&e)await(0,a.git)(e,["add","--",...r]);return s}async function p(t,n,o,s){const r=(0,i.readFileSync)(t)
;const a=r.equals(n)?o:await(await e.e(1322).then(e.bind(e,71322))).mergeFile(r,n,o);if(a===undefined)return"it was changed while it was looked at";(0,
c.v)(t,a,(0,i.statSync)(t).mode&4095,s);return undefined}async function g({path:t,before:n,after:o}){
const[{createTwoFilesPatch:i},{hideSecrets:s}]=await Promise.all([Promise.all([e.e(7291),e.e(1157)]).then(e.bind(e,21157)),Promise.all([e.e(2395),e.e(6696)]).then(e.bind(e,15070))])
;return s(i(`a/${t}`,`b/${t}`,n.toString("utf8"),o.toString("utf8")))}var m=e(15178);var y=e(21579);var w=e(11945);var b=e(30609);var v=e(60387);const $=(0,
y.G)({name:"fix",summary:"Apply the safe fixes of what check finds, and run the fixers of the tools",usage:"[paths\u2026]",
description:`Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file\nthat changes meanwhile is merged or left alone, and with --staged one that has changes which are not staged is left\nalone. Tools fix in a copy, in their order, until nothing changes any more; what would bring an error is taken back.\nWith --patch nothing of that is written but one file for git apply, proven by git apply --check; it may also be of a\ncommit (--head, --git-dir) or of what is staged. A file is not in it if its lines would show a secret.\nExit codes: 0 nothing is left; 1 findings are left (with --dry-run and --patch: or there is something to fix); 3 incomplete.`,
flags:{...w.SV,unsafe:{type:"boolean",summary:"also run fixers that may change the meaning of code"},patch:{type:"string",value:"FILE",
summary:"write a patch to this file, and leave the work tree alone"},"dry-run":{type:"boolean",summary:"print the diff and write nothing"},...w.S7,json:{
type:"boolean",summary:"print the outcome as JSON"},quiet:{type:"boolean",summary:"print nothing when there is nothing to say"}},async run(t,n){
const e=t["dry-run"]??false;const i=(0,w.d_)(t,n);const s=t.patch===undefined?undefined:(0,o.resolve)(i.cwd,t.patch);const a=await d({...i,dryRun:e,patch:s,
unsafe:t.unsafe,progress:(0,b.oz)(t.quiet)});const c=a.fixed.length>0||a.skipped.length>0||!t.quiet;if(t.json)(0,
v.yy)(`${JSON.stringify(a,undefined,2)}\n`);else if(c)(0,v.yy)(k(a,e||s!==undefined));return(e||s!==undefined)&&a.fixed.length>0?r.yU.findings:r.yU[a.verdict]}
});function k({fixed:t,skipped:n,remaining:e,problems:o},i){const s=t.map(({diff:t})=>t??"").join("");const r=i?"":t.map(x).join("")
;const a=o.map(t=>`incomplete: ${(0,m.RK)(t)}\n`).join("");const c=n.map(({path:t,reason:n})=>`left alone: ${(0,m.RK)(t)}: ${n}\n`).join("")
;const f=t.reduce((t,{findings:n})=>t+n,0);const u=i?"can be fixed":"fixed";const d=t.filter(({by:t})=>t.length>0).length
;const h=d===0?"":`, ${d} ${d===1?"file":"files"} by tools`;return`${s}${r}${c}${a}${f} ${u} in ${t.length} files${h}, ${e} left\n`}
function x({path:t,findings:n,by:e}){const o=n>0?[`fixed ${n} in ${(0,m.RK)(t)}`]:[`fixed ${(0,m.RK)(t)}`];return`${[...o,...e].join(", ")}\n`}},
30609:(t,n,e)=>{e.d(n,{Eb:()=>h,Iu:()=>u,Vj:()=>p,oz:()=>g});var o=e(76760);var i=e.n(o);var s=e(66889);var r=e(22690);var a=e(91751);var c=e(84966)
;var f=e(60387);function u(t,n){if(t.json&&t.format!==undefined&&t.format!=="json"){throw new r.yo(`--json and --format ${t.format} exclude each other`)}
const e=(t.output??[]).map(t=>{const e=t.indexOf("=");if(e<=0||e===t.length-1)throw new r.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(t)}`);return{
format:d(t.slice(0,e)),path:(0,o.resolve)(n,t.slice(e+1))}});return{format:t.json?"json":d(t.format??"pretty"),files:e}}function d(t){
if(s.M.includes(t))return t;const n=(0,a.p)(t,s.M);throw new r.yo(`There is no format ${t}`,n?`Did you mean ${n}?`:`The formats: ${s.M.join(", ")}`)}
async function h(t,n,o){for(const{format:e,path:o}of n.files)(0,c.v)(o,Buffer.from(await(0,s.Y_)(e,t,l)))
;const i=o.quiet===true&&t.verdict==="clean"&&t.findings.length===0;if(!i&&n.format!==undefined)(0,f.yy)(await(0,s.Y_)(n.format,t,p(o)));if(o.timings)(0,
f.qz)((await e.e(2889).then(e.bind(e,12889))).toTimings(t))}const l={color:false,width:120};function p(t){const{NO_COLOR:n,FORCE_COLOR:e}=process.env
;const o=e!==undefined&&e!==""&&e!=="0";const i=!t["no-color"]&&!n&&(o||process.stdout.isTTY===true);return{color:i,width:process.stdout.columns??120}}
function g(t){if(t)return undefined;const n=process.stderr.isTTY===true;if(!n&&!process.env["CI"])return undefined;const e=n?100:1e4;let o=Date.now()+(n?400:e)
;return(t,i)=>{if(t===i&&n)(0,f.qz)("\r\x1b[K");if((t&63)!==0||Date.now()<o)return;o=Date.now()+e
;const s=`${t.toLocaleString("en")} of ${i.toLocaleString("en")} files`;(0,f.qz)(n?`\r\x1b[K${s}`:`kempt: ${s}\n`)}}},42352:(t,n,e)=>{e.d(n,{z:()=>s})
;var o=e(77598);var i=e.n(o);function s(t,n=t.length){return(0,o.createHash)("sha1").update(`blob ${n}\0`).update(t.subarray(0,n)).digest("hex")}},
70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>a});var o=e(31421);var i=e.n(o);var s=e(22690)
;const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,n,e={},i="pipe"){
const s=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,o.spawn)("git",[...s,...r,...n],{stdio:[i,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,o){
const i=a(t,n,o,e===undefined?"ignore":"pipe");return await f(i,`git ${n[0]??""}`,e)}async function f(t,n,e){const o=[];const i=[]
;t.stdout?.on("data",t=>o.push(t));t.stderr?.on("data",t=>i.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const r=await u(t,n)
;if(r===0)return o.length===1?o[0]:Buffer.concat(o);const a=Buffer.concat(i).toString("utf8").trim();throw new s.gA(n,a===""?`${n} ended with status ${r}`:a,{
status:r})}async function u(t,n){return await new Promise((e,o)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;o(new s.gA(n,e,{cause:t}))});t.on("close",(t,i)=>{
if(t===null)o(new s.gA(n,`${n} was ended by ${i??"a signal"}`));else e(t)})})}},8342:(t,n,e)=>{e.d(n,{Q:()=>s});const o=t=>t>32?7:15;const i=11;function s(t){
const n=t.map(c);const e=n.reduce((t,{bytes:n})=>Math.min(t,n.length-1),o(t.length));const i=new Uint16Array(65536);const s=new Uint16Array(256)
;const d=new Uint16Array(256);const h=[];const p=new Uint16Array(65536);for(const t of n){const n=l(t.bytes,e);for(let o=n;o<n+e;o++){const n=r(t,o)
;for(const e of u(t,o)){if(i[e]===0)p[e]=h.push([])-1;i[e]=i[e]|n;h[p[e]].push({pattern:t,back:o+1,group:n})}a(s,t,o+2,n);a(d,t,o-1,n)}}const g=(t,n,o)=>{
const r=i;const a=s;const c=d;const u=n-1;for(let i=e;i<n;i+=e){const e=t[i-1]<<8|t[i];let s=r[e];if(i<u&&i>1)s&=a[t[i+1]]&c[t[i-2]];if(s===0)continue
;const d=h[p[e]];for(let e=0;e<d.length;e++){const{pattern:r,back:a,group:c}=d[e];if((c&s)===0)continue;const u=i-a;if(f(r,t,u,n)&&o(r.word,u))return true}}
return false};return{scan(t,n,e){g(t,n,(t,n)=>{e(t,n);return false})},has:(t,n)=>g(t,n,()=>true)}}function r({bytes:t},n){const e=t[n+2]
;if(e!==undefined)return 1<<e%i;return 1<<i+(t[n-1]??0)%(16-i)}function a(t,{bytes:n,ignoreCase:e},o,i){const s=n[o];if(s===undefined){if(t[0]&i)return
;for(let n=0;n<256;n++)t[n]=t[n]|i;return}t[s]=t[s]|i;if(e)t[h(s)]=t[h(s)]|i}function c({text:t,ignoreCase:n=false},e){const o=new Uint8Array(t.length)
;for(let e=0;e<t.length;e++){const i=t.charCodeAt(e);if(i>127)throw new Error(`A keyword must be ASCII: ${t}`);o[e]=n?d(i):i}
if(o.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:e,bytes:o,ignoreCase:n}}function f({bytes:t,ignoreCase:n},e,o,i){
if(o<0||o+t.length>i)return false;for(let i=0;i<t.length;i++){const s=e[o+i];if(s!==t[i]&&!(n&&d(s)===t[i]))return false}return true}
function u({bytes:t,ignoreCase:n},e){const o=t[e];const i=t[e+1];if(!n)return[o<<8|i];const s=h(o);const r=h(i)
;return[o<<8|i,...s===o?[]:[s<<8|i],...r===i?[]:[o<<8|r],...s===o||r===i?[]:[s<<8|r]]}function d(t){return t>=65&&t<=90?t|32:t}function h(t){
return t>=97&&t<=122?t&223:t}function l(t,n){let e=0;let o=Number.POSITIVE_INFINITY;let i=0;for(let s=0;s+1<t.length;s++){i+=p[t[s]]*p[t[s+1]];const r=s-n+1
;if(r<0)continue;if(i<o){o=i;e=r}i-=p[t[r]]*p[t[r+1]]}return e}const p=new Uint8Array(256).fill(3);const g="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<g.length;t++)p[g.charCodeAt(t)]=4+t},15178:(t,n,e)=>{e.d(n,{Ql:()=>l,RK:()=>r,Vj:()=>b,_R:()=>h,aB:()=>p,kw:()=>a,logLines:()=>d,sN:()=>u,
sc:()=>v});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const s={"\n":"\\n","\r":"\\r","\t":"\\t"}
;function r(t){return t.replace(o,t=>i.test(t)?t:s[t]??a(t))}function a(t){const n=t.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const c=/##(?=\w*\[)/g;const f=/^(\s*):(?=:)/;function u(t){
return r(t).replace(c,"#\\x23").replace(f,"$1\\x3a")}function d(t){return t.split("\n").map(u).join("\n")}function h(t){
return new Set([...t.matchAll(c)].map(({index:t})=>t+1))}function l(t){return t.replace(f,"$1\\x3a")}function p(t){
const n=JSON.stringify(t,null,2).replace(c,"#\\u0023");return`${n.replace(o,t=>t==="\n"||i.test(t)?t:g(t))}\n`}function g(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function b(t){if(t<="\u02ff")return 1;if(y.test(t))return 0;return m.test(t)&&!w.test(t)?2:1}
function v(t){let n=0;for(const e of t)n+=b(e);return n}},54721:(t,n,e)=>{e.d(n,{r9:()=>f,F0:()=>c});var o=e(76760);class i{entries;#t;constructor(t,n){
this.entries=t;this.#t=n}async visit(t,n){for(const e of t){const t=this.#t.get(e.path);if(t)await n.file(e,t,t.length)}}exists(t){const n=o.posix.normalize(t)
;return this.entries.some(t=>t.path===n||t.path.startsWith(`${n}/`))}}var s=e(88847);var r=e(28369);const a=10;async function c(t,n,e){const o=await f(t,n,e)
;let i=o;let s=n;let r=0;for(let n=0;n<=a;n++){const n=d(i.filter(e.wanted));if(n.picked===0){const t=u(o,i);if(t)return{kind:"refused",
reason:`the fix would bring an error: ${t.message}`};return r===0?{kind:"unchanged"}:{kind:"fixed",content:s,findings:r}}s=l(s,n.edits);r+=n.picked
;i=await f(t,s,e)}return{kind:"refused",reason:"its fixes undo each other"}}async function f(t,n,{checks:e,inputs:o,everything:a}){
const c=new i([t],new Map([[t.path,n]]));const{findings:f,suppressions:u}=await(0,s.z)(c,[t],e,o,{everything:a});return(0,r.p)(f,u,undefined).findings}
function u(t,n){const e=new Set(t.map(t=>`${t.rule}\0${t.message}`));return n.find(t=>t.level==="error"&&!e.has(`${t.rule}\0${t.message}`))}function d(t){
const n=[];let e=0;for(const{fix:o}of t){if(!o||o.edits.some(t=>n.some(n=>h(t,n))))continue;n.push(...o.edits);e++}return{
edits:n.sort((t,n)=>t.region.byteOffset-n.region.byteOffset),picked:e}}function h({region:t},{region:n}){
return t.byteOffset<=n.byteOffset+n.byteLength&&n.byteOffset<=t.byteOffset+t.byteLength}function l(t,n){const e=[];let o=0;for(const{region:i,text:s}of n){
e.push(t.subarray(o,i.byteOffset),Buffer.from(s));o=i.byteOffset+i.byteLength}return Buffer.concat([...e,t.subarray(o)])}}};
