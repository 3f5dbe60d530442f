"use strict";exports.id=2313;exports.ids=[2313,5178,779];exports.modules={89070:(t,n,e)=>{e.d(n,{T:()=>h});var i=e(73024);var o=e.n(i);var s=e(76760)
;var r=e.n(s);var a=e(97689);var c=e(42352);var f=e(54721);var u=e(33103);var d=e(92142);async function h(t,n){const{scope:e,report:i}=t
;const o=e.files.filter(({path:t})=>n.within?.has(t)??true);const s=[];const r=await p(e,o,n,s);const a=await g(t,n,r,s);const c=new Set(s.map(({path:t})=>t))
;const f=new Map([...r].filter(([t])=>!c.has(t)));const u=t.tools?await m(t,n,f,a):undefined;s.push(...u?.refused??[]);const d=o.flatMap(({path:t,mode:n})=>{
const[e,i,o]=[a.get(t),u?.changed.get(t),r.get(t)];if(o===undefined||e===undefined&&i===undefined)return[];const s=i?.content??e?.content??o
;if(s.equals(o))return[];return[{path:t,mode:n,before:o,after:s,findings:e?.findings??0,by:i?.by??[]}]})
;const h=s.filter(({path:t})=>u!==undefined||l(i.findings,t));return{files:d.sort((t,n)=>t.path<n.path?-1:1),skipped:h,problems:u?.problems??[],left:u?.left??[]
}}function l(t,n){return t.some(t=>t.fix!==undefined&&t.location.path===n)}async function p({top:t,tree:n},e,{inPlace:o,staged:r},f){const u=new Map
;const d=e.filter(t=>t.raw===undefined&&(0,a.$)(t));if(!o){await n.snapshot.visit(d,{file:({path:t},n,e)=>void u.set(t,Buffer.from(n.subarray(0,e))),
problem:()=>undefined});return u}for(const{path:n,oid:e}of d){const o=(0,s.join)(t,n);if(!(0,i.existsSync)(o))continue;const a=(0,i.readFileSync)(o);if(r&&(0,
c.z)(a)!==e)f.push({path:n,reason:"it has changes that are not staged"});else u.set(n,a)}return u}async function g(t,n,e,i){const{report:o,scope:s}=t
;const r=await y(t,n);const a=new Map;for(const t of s.files){const{path:s,raw:c}=t;if(n.within?.has(s)===false||!l(o.findings,s))continue;const u=e.get(s)
;if(c)i.push({path:s,reason:"its name is not UTF-8"});if(u===undefined)continue;const d=await(0,f.F0)(t,u,r);if(d.kind==="refused")i.push({path:s,
reason:d.reason});else if(d.kind==="fixed")a.set(s,d)}return a}async function m({tools:t},{inPlace:n,unsafe:i=false},o,s){
const{fixWithTools:r}=await Promise.all([e.e(737),e.e(4006),e.e(2088),e.e(1338),e.e(9194),e.e(5922),e.e(713),e.e(2082),e.e(6241),e.e(2002)]).then(e.bind(e,37197))
;const a=new Map([...o].map(([t,n])=>[t,s.get(t)?.content??n]));const c=n?new Map([...s].map(([t,{content:n}])=>[t,n])):a;return await r({...await t(),
paths:[...o.keys()],contents:c,unsafe:i,inPlace:n})}async function y({report:t,scope:n,settings:e},{everything:i=e.everything}){const o=(0,d.W)(e.checks,"file")
;const s=n.change&&{head:n.change.head};const r=await(0,u.K)(o,n.beside,s?n.files:n.tree.entries,s);const a=new Set(t.findings.map(w))
;const c=t.scope.onlyNew||e.baseline!==undefined;return{checks:o,inputs:r,everything:i,wanted:t=>t.fix!==undefined&&(!c||a.has(w(t)))}}
function w({location:t,rule:n,fingerprint:e}){return`${t.path}\0${n}\0${e.split(":")[0]}`}},66889:(t,n,e)=>{e.d(n,{Y_:()=>r,M:()=>s,S:()=>o});const i={
checkstyle:()=>e.e(8486).then(e.bind(e,58486)).then(t=>t.checkstyle),codequality:()=>e.e(9713).then(e.bind(e,59713)).then(t=>t.codequality),
github:()=>e.e(8892).then(e.bind(e,58892)).then(t=>t.github),json:()=>e.e(6525).then(e.bind(e,66525)).then(t=>t.json),
junit:()=>e.e(1743).then(e.bind(e,41743)).then(t=>t.junit),markdown:()=>Promise.all([e.e(140),e.e(2983)]).then(e.bind(e,95242)).then(t=>t.markdown),
pretty:()=>e.e(5933).then(e.bind(e,95933)).then(t=>t.pretty),rdjson:()=>e.e(5199).then(e.bind(e,45199)).then(t=>t.rdjson),
sarif:()=>e.e(2762).then(e.bind(e,62762)).then(t=>t.sarif),summary:()=>e.e(4298).then(e.bind(e,94298)).then(t=>t.summary)};const o={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const s=Object.keys(i);async function r(t,n,e){const o=await i[t]();return o.print(n,e)}},
42313:(t,n,e)=>{e.r(n);e.d(n,{fixCommand:()=>$});var i=e(76760);var o=e(73024);var s=e(22690);var r=e(19946);var a=e(70779);var c=e(84966);var f=e(51775)
;var u=e(89070);async function d(t){const{patch:n,dryRun:i}=t;if(n===undefined&&(t.gitDir!==undefined||t.head!==undefined)){
throw new s.yo("Fixes are written to the work tree","Leave out --git-dir and --head, or ask for a --patch.")}
if(n!==undefined&&i)throw new s.yo("--dry-run and --patch exclude each other");const o=await(0,f.sb)(t);const{report:a,scope:c}=o
;const{files:d,problems:p,...m}=await(0,u.T)(o,{...t,inPlace:n===undefined})
;const y=n===undefined?await l(d,c,t):(await(await Promise.all([e.e(7291),e.e(2395),e.e(1351),e.e(7166)]).then(e.bind(e,46859))).savePatch(n,d,t,c)).leftOut
;const w=new Set(y.map(({path:t})=>t));const b=d.filter(({path:t})=>!w.has(t));const v=await Promise.all(b.map(async({path:t,findings:n,by:e,...o})=>({...{
path:t,findings:n,by:e},...i&&{diff:await g({path:t,...o})}})));const $=h(a,v,m.left);const S=p.map(t=>({level:"error",message:t}));const k=(0,
r.ds)($,[...a.notifications,...S],a.failOn);return{fixed:v,skipped:[...m.skipped,...y],problems:p,remaining:$.length,verdict:k}}function h(t,n,e){
const i=new Set(n.filter(({by:t})=>t.length>0).map(({path:t})=>t));const o=new Set(n.filter(({findings:t})=>t>0).map(({path:t})=>t))
;const s=new Set(t.runs.filter(({tool:t})=>t!==undefined).map(({check:t})=>t));const r=t.findings.filter(({location:{path:t},rule:n,fix:e})=>{
const r=s.has(n.split("/",1)[0]??n);return r?!i.has(t):!(e&&o.has(t))});return[...r,...e]}async function l(t,{top:n,repository:e},o){if(o.dryRun)return[]
;const s=[];const r=[];for(const{path:o,before:a,after:c}of t){const t=await p((0,i.join)(n,o),a,c,e?.gitDir);if(t===undefined)r.push(o);else s.push({path:o,
reason:t})}if(o.staged&&r.length>0&&e)await(0,a.git)(e,["add","--",...r]);return s}async function p(t,n,i,s){const r=(0,o.readFileSync)(t)
;const a=r.equals(n)?i:await(await e.e(1322).then(e.bind(e,71322))).mergeFile(r,n,i);if(a===undefined)return"it was changed while it was looked at";(0,
c.v)(t,a,(0,o.statSync)(t).mode&4095,s);return undefined}async function g({path:t,before:n,after:i}){
const[{createTwoFilesPatch:o},{hideSecrets:s}]=await Promise.all([Promise.all([e.e(7291),e.e(1157)]).then(e.bind(e,21157)),Promise.all([e.e(2395),e.e(4315)]).then(e.bind(e,15070))])
;return s(o(`a/${t}`,`b/${t}`,n.toString("utf8"),i.toString("utf8")))}var m=e(15178);var y=e(21579);var w=e(11945);var b=e(30609);var v=e(60387);const $=(0,
y.G)({name:"fix",summary:"Apply the safe fixes of what check finds, and run the fixers of the tools",usage:"[paths…]",
description:`Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file\nthat changes meanwhile is merged or left alone, and with --staged one that has changes which are not staged is left\nalone. Tools fix in a copy, in their order, until nothing changes any more; what would bring an error is taken back.\nWith --patch nothing of that is written but one file for git apply, proven by git apply --check; it may also be of a\ncommit (--head, --git-dir) or of what is staged. A file is not in it if its lines would show a secret.\nExit codes: 0 nothing is left; 1 findings are left (with --dry-run and --patch: or there is something to fix); 3 incomplete.`,
flags:{...w.SV,unsafe:{type:"boolean",summary:"also run fixers that may change the meaning of code"},patch:{type:"string",value:"FILE",
summary:"write a patch to this file, and leave the work tree alone"},"dry-run":{type:"boolean",summary:"print the diff and write nothing"},...w.S7,json:{
type:"boolean",summary:"print the outcome as JSON"},quiet:{type:"boolean",summary:"print nothing when there is nothing to say"}},async run(t,n){
const e=t["dry-run"]??false;const o=(0,w.d_)(t,n);const s=t.patch===undefined?undefined:(0,i.resolve)(o.cwd,t.patch);const a=await d({...o,dryRun:e,patch:s,
unsafe:t.unsafe,progress:(0,b.oz)(t.quiet)});const c=a.fixed.length>0||a.skipped.length>0||!t.quiet;if(t.json)(0,
v.yy)(`${JSON.stringify(a,undefined,2)}\n`);else if(c)(0,v.yy)(S(a,e||s!==undefined));return(e||s!==undefined)&&a.fixed.length>0?r.yU.findings:r.yU[a.verdict]}
});function S({fixed:t,skipped:n,remaining:e,problems:i},o){const s=t.map(({diff:t})=>t??"").join("");const r=o?"":t.map(k).join("")
;const a=i.map(t=>`incomplete: ${(0,m.RK)(t)}\n`).join("");const c=n.map(({path:t,reason:n})=>`left alone: ${(0,m.RK)(t)}: ${n}\n`).join("")
;const f=t.reduce((t,{findings:n})=>t+n,0);const u=o?"can be fixed":"fixed";const d=t.filter(({by:t})=>t.length>0).length
;const h=d===0?"":`, ${d} ${d===1?"file":"files"} by tools`;return`${s}${r}${c}${a}${f} ${u} in ${t.length} files${h}, ${e} left\n`}
function k({path:t,findings:n,by:e}){const i=n>0?[`fixed ${n} in ${(0,m.RK)(t)}`]:[`fixed ${(0,m.RK)(t)}`];return`${[...i,...e].join(", ")}\n`}},
30609:(t,n,e)=>{e.d(n,{Eb:()=>h,Iu:()=>u,Vj:()=>p,oz:()=>g});var i=e(76760);var o=e.n(i);var s=e(66889);var r=e(22690);var a=e(91751);var c=e(84966)
;var f=e(60387);function u(t,n){if(t.json&&t.format!==undefined&&t.format!=="json"){throw new r.yo(`--json and --format ${t.format} exclude each other`)}
const e=(t.output??[]).map(t=>{const e=t.indexOf("=");if(e<=0||e===t.length-1)throw new r.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(t)}`);return{
format:d(t.slice(0,e)),path:(0,i.resolve)(n,t.slice(e+1))}});return{format:t.json?"json":d(t.format??"pretty"),files:e}}function d(t){
if(s.M.includes(t))return t;const n=(0,a.p)(t,s.M);throw new r.yo(`There is no format ${t}`,n?`Did you mean ${n}?`:`The formats: ${s.M.join(", ")}`)}
async function h(t,n,i){for(const{format:e,path:i}of n.files)(0,c.v)(i,Buffer.from(await(0,s.Y_)(e,t,l)))
;const o=i.quiet===true&&t.verdict==="clean"&&t.findings.length===0;if(!o&&n.format!==undefined)(0,f.yy)(await(0,s.Y_)(n.format,t,p(i)));if(i.timings)(0,
f.qz)((await e.e(2889).then(e.bind(e,12889))).toTimings(t))}const l={color:false,width:120};function p(t){const{NO_COLOR:n,FORCE_COLOR:e}=process.env
;const i=e!==undefined&&e!==""&&e!=="0";const o=!t["no-color"]&&!n&&(i||process.stdout.isTTY===true);return{color:o,width:process.stdout.columns??120}}
function g(t){const n=process.stderr.isTTY===true;if(t||!n&&!process.env["CI"])return undefined;const e=n?100:1e4;let i=Date.now()+(n?400:e);return(t,o)=>{
if(t===o&&n)(0,f.qz)("\r[K");if((t&63)!==0||Date.now()<i)return;i=Date.now()+e;const s=`${t.toLocaleString("en")} of ${o.toLocaleString("en")} files`;(0,
f.qz)(n?`\r[K${s}`:`kempt: ${s}\n`)}}},70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>a});var i=e(31421);var o=e.n(i);var s=e(22690)
;const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,n,e={}){
const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...o,...r,...n],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,i){
return await f(a(t,n,i),`git ${n[0]??""}`,e)}async function f(t,n,e){const i=[];const o=[];t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>o.push(t))
;t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const r=await u(t,n);if(r===0)return i.length===1?i[0]:Buffer.concat(i)
;const a=Buffer.concat(o).toString("utf8").trim();throw new s.gA(n,a===""?`${n} ended with status ${r}`:a,{status:r})}async function u(t,n){
return await new Promise((e,i)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new s.gA(n,e,{cause:t}))})
;t.on("close",(t,o)=>{if(t===null)i(new s.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}},15178:(t,n,e)=>{e.d(n,{Ql:()=>l,RK:()=>r,Vj:()=>b,
_R:()=>h,aB:()=>p,kw:()=>a,logLines:()=>d,sN:()=>u,sc:()=>v});const i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/
;const s={"\n":"\\n","\r":"\\r","\t":"\\t"};function r(t){return t.replace(i,t=>o.test(t)?t:s[t]??a(t))}function a(t){const n=t.codePointAt(0)??0
;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const c=/##(?=\w*\[)/g
;const f=/^(\s*):(?=:)/;function u(t){return r(t).replace(c,"#\\x23").replace(f,"$1\\x3a")}function d(t){return t.split("\n").map(u).join("\n")}function h(t){
return new Set([...t.matchAll(c)].map(({index:t})=>t+1))}function l(t){return t.replace(f,"$1\\x3a")}function p(t){
const n=JSON.stringify(t,null,2).replace(c,"#\\u0023");return`${n.replace(i,t=>t==="\n"||o.test(t)?t:g(t))}\n`}function g(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function b(t){if(t<="˿")return 1;if(y.test(t))return 0;return m.test(t)&&!w.test(t)?2:1}
function v(t){let n=0;for(const e of t)n+=b(e);return n}},84966:(t,n,e)=>{e.d(n,{v:()=>f});var i=e(77598);var o=e.n(i);var s=e(73024);var r=e.n(s)
;var a=e(76760);var c=e.n(a);function f(t,n,e,o=(0,a.dirname)(t)){const r=(0,a.join)(o,`.${(0,a.basename)(t)}.kempt-${(0,i.randomBytes)(6).toString("hex")}`)
;try{const i=(0,s.openSync)(r,"wx",e??438);try{if(e!==undefined)(0,s.fchmodSync)(i,e);for(let t=0;t<n.length;)t+=(0,s.writeSync)(i,n,t);(0,s.fsyncSync)(i)
}finally{(0,s.closeSync)(i)}(0,s.renameSync)(r,t)}catch(i){(0,s.rmSync)(r,{force:true});if(o===(0,a.dirname)(t))throw i;f(t,n,e)}}},54721:(t,n,e)=>{e.d(n,{
r9:()=>f,F0:()=>c});var i=e(76760);class o{entries;#t;constructor(t,n){this.entries=t;this.#t=n}async visit(t,n){for(const e of t){const t=this.#t.get(e.path)
;if(t)await n.file(e,t,t.length)}}exists(t){const n=i.posix.normalize(t);return this.entries.some(t=>t.path===n||t.path.startsWith(`${n}/`))}}var s=e(88847)
;var r=e(28369);const a=10;async function c(t,n,e){const i=await f(t,n,e);let o=i;let s=n;let r=0;for(let n=0;n<=a;n++){const n=d(o.filter(e.wanted))
;if(n.picked===0){const t=u(i,o);if(t)return{kind:"refused",reason:`the fix would bring an error: ${t.message}`};return r===0?{kind:"unchanged"}:{kind:"fixed",
content:s,findings:r}}s=l(s,n.edits);r+=n.picked;o=await f(t,s,e)}return{kind:"refused",reason:"its fixes undo each other"}}
async function f(t,n,{checks:e,inputs:i,everything:a}){const c=new o([t],new Map([[t.path,n]]));const{findings:f,suppressions:u}=await(0,s.z)(c,[t],e,i,{
everything:a});return(0,r.p)(f,u,undefined).findings}function u(t,n){const e=new Set(t.map(t=>`${t.rule}\0${t.message}`))
;return n.find(t=>t.level==="error"&&!e.has(`${t.rule}\0${t.message}`))}function d(t){const n=[];let e=0;for(const{fix:i}of t){
if(!i||i.edits.some(t=>n.some(n=>h(t,n))))continue;n.push(...i.edits);e++}return{edits:n.sort((t,n)=>t.region.byteOffset-n.region.byteOffset),picked:e}}
function h({region:t},{region:n}){return t.byteOffset<=n.byteOffset+n.byteLength&&n.byteOffset<=t.byteOffset+t.byteLength}function l(t,n){const e=[];let i=0
;for(const{region:o,text:s}of n){e.push(t.subarray(i,o.byteOffset),Buffer.from(s));i=o.byteOffset+o.byteLength}return Buffer.concat([...e,t.subarray(i)])}}};
