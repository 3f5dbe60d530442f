"use strict";exports.id=2313;exports.ids=[2313,5178,779];exports.modules={42313:(n,t,e)=>{e.r(t);e.d(t,{fixCommand:()=>T});var i=e(73024);var s=e(76760)
;var o=e(22690);var r=e(19946);var a=e(42352);var c=e(70779);var f=e(84966);var u=e(54721);var d=e(33103);var p=e(92142);var l=e(51775);async function h(n){
if(n.gitDir!==undefined||n.head!==undefined){throw new o.yo("Fixes are written to the work tree","Leave out --git-dir and --head.")}const t=await(0,l.s)(n)
;const{report:e,scope:a}=t;const f=[];const u=await y(t,n,f);const d=t.tools?await m(t,n,u,f):undefined;f.push(...d?.refused??[]);const p=[]
;for(const t of[...new Set([...u.keys(),...d?.changed.keys()??[]])].sort()){const e=u.get(t);const o=e?.before??(0,i.readFileSync)((0,s.join)(a.top,t))
;const r=d?.changed.get(t)?.content??e?.content??o;const c=await w((0,s.join)(a.top,t),o,r,n.dryRun);if(c!==undefined)f.push({path:t,reason:c});else{
const i=n.dryRun?{diff:await k(t,o,r)}:{};p.push({path:t,findings:e?.findings??0,by:d?.changed.get(t)?.by??[],...i})}}
if(n.staged&&!n.dryRun&&p.length>0&&a.repository){await(0,c.git)(a.repository,["add","--",...p.map(({path:n})=>n)])}const h=g(e,p,d?.left??[])
;const $=d?.problems??[];const b=$.map(n=>({level:"error",message:n}));const x=(0,r.ds)(h,[...e.notifications,...b],e.failOn);return{fixed:p,skipped:f,
problems:$,remaining:h.length,verdict:x}}function g(n,t,e){const i=new Set(t.filter(({by:n})=>n.length>0).map(({path:n})=>n))
;const s=new Set(t.filter(({findings:n})=>n>0).map(({path:n})=>n));const o=new Set(n.runs.filter(({tool:n})=>n!==undefined).map(({check:n})=>n))
;const r=n.findings.filter(({location:{path:n},rule:t,fix:e})=>{const r=o.has(t.split("/",1)[0]??t);return r?!i.has(n):!(e&&s.has(n))});return[...r,...e]}
async function y(n,t,e){const i=await x(n,t);const s=new Map;for(const o of b(n.report)){const r=await v(o,n,i,t);if("reason"in r)e.push({path:o,reason:r.reason
});else if(r.findings>0)s.set(o,r)}return s}async function m({scope:n,tools:t},o,r,c){
const{fixWithTools:f}=await Promise.all([e.e(737),e.e(2088),e.e(4006),e.e(9194),e.e(2e3),e.e(1716),e.e(5750)]).then(e.bind(e,37197))
;const u=new Set(c.map(({path:n})=>n));const d=[];for(const t of n.files){if(t.raw||u.has(t.path)||!(0,i.existsSync)((0,s.join)(n.top,t.path)))continue
;const e=o.staged&&(0,a.z)((0,i.readFileSync)((0,s.join)(n.top,t.path)))!==t.oid;if(e)c.push({path:t.path,reason:$});else d.push(t.path)}
const p=new Map([...r].map(([n,{content:t}])=>[n,t]));return await f({...await t(),paths:d,contents:p,unsafe:o.unsafe??false})}async function w(n,t,s,o){
if(o)return undefined;const r=(0,i.readFileSync)(n);const a=r.equals(t)?s:await(await e.e(1322).then(e.bind(e,71322))).mergeFile(r,t,s)
;if(a===undefined)return"it was changed while it was looked at";(0,f.v)(n,a,(0,i.statSync)(n).mode&4095);return undefined}
const $="it has changes that are not staged";function b(n){return[...new Set(n.findings.filter(n=>n.fix).map(n=>n.location.path))]}
async function x({report:n,scope:t,settings:e},i){const s=(0,p.W)(e.checks,"file");const o=t.change&&{head:t.change.head};const r=await(0,
d.K)(s,t.beside,o?t.files:t.tree.entries,o);const a=new Set(n.findings.map(S));const c=n.scope.onlyNew||e.baseline!==undefined;return{checks:s,inputs:r,
everything:i.everything??e.everything,wanted:n=>n.fix!==undefined&&(!c||a.has(S(n)))}}function S({location:n,rule:t,fingerprint:e}){
return`${n.path}\0${t}\0${e.split(":")[0]}`}async function v(n,{scope:t},e,o){const r=t.files.find(t=>t.path===n);if(r===undefined||r.raw)return{
reason:"its name is not UTF-8"};const c=(0,i.readFileSync)((0,s.join)(t.top,n));if(o.staged&&(0,a.z)(c)!==r.oid)return{reason:$};const f=await(0,u.F0)(r,c,e)
;if(f.kind==="refused")return{reason:f.reason};return f.kind==="unchanged"?{before:c,content:c,findings:0}:{before:c,...f}}async function k(n,t,i){
const[{createTwoFilesPatch:s},{hideSecrets:o}]=await Promise.all([Promise.all([e.e(7291),e.e(1157)]).then(e.bind(e,21157)),Promise.all([e.e(2395),e.e(4315)]).then(e.bind(e,15070))])
;return o(s(`a/${n}`,`b/${n}`,t.toString("utf8"),i.toString("utf8")))}var F=e(15178);var O=e(21579);var j=e(11945);var P=e(30609);var A=e(60387);const T=(0,
O.G)({name:"fix",summary:"Apply the safe fixes of what check finds, and run the fixers of the tools",usage:"[paths…]",
description:`Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file\nthat changes meanwhile is merged or left alone, and with --staged one that has changes which are not staged is left\nalone. Tools fix in a copy, in their order, until nothing changes any more; what would bring an error is taken back.\nExit codes: 0 nothing is left; 1 findings are left (with --dry-run: or there is something to fix); 3 incomplete.`,
flags:{...j.SV,unsafe:{type:"boolean",summary:"also run fixers that may change the meaning of code"},"dry-run":{type:"boolean",
summary:"print the diff and write nothing"},...j.S7,json:{type:"boolean",summary:"print the outcome as JSON"},quiet:{type:"boolean",
summary:"print nothing when there is nothing to say"}},async run(n,t){const e=n["dry-run"]??false;const i=await h({...(0,j.d_)(n,t),dryRun:e,unsafe:n.unsafe,
progress:(0,P.oz)(n.quiet)});const s=i.fixed.length>0||i.skipped.length>0||!n.quiet;if(n.json)(0,A.yy)(`${JSON.stringify(i,undefined,2)}\n`);else if(s)(0,
A.yy)(C(i,e));return e&&i.fixed.length>0?r.yU.findings:r.yU[i.verdict]}});function C({fixed:n,skipped:t,remaining:e,problems:i},s){
const o=n.map(({diff:n})=>n??"").join("");const r=s?"":n.map(L).join("");const a=i.map(n=>`incomplete: ${(0,F.RK)(n)}\n`).join("")
;const c=t.map(({path:n,reason:t})=>`left alone: ${(0,F.RK)(n)}: ${t}\n`).join("");const f=n.reduce((n,{findings:t})=>n+t,0);const u=s?"can be fixed":"fixed"
;const d=n.filter(({by:n})=>n.length>0).length;const p=d===0?"":`, ${d} ${d===1?"file":"files"} by tools`
;return`${o}${r}${c}${a}${f} ${u} in ${n.length} files${p}, ${e} left\n`}function L({path:n,findings:t,by:e}){const i=t>0?[`fixed ${t} in ${(0,
F.RK)(n)}`]:[`fixed ${(0,F.RK)(n)}`];return`${[...i,...e].join(", ")}\n`}},70779:(n,t,e)=>{e.d(t,{git:()=>c,startGit:()=>a});var i=e(31421);var s=e.n(i)
;var o=e(22690);const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(n,t,e={}){
const s=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,i.spawn)("git",[...s,...r,...t],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(n,t,e,i){
return await f(a(n,t,i),`git ${t[0]??""}`,e)}async function f(n,t,e){const i=[];const s=[];n.stdout?.on("data",n=>i.push(n));n.stderr?.on("data",n=>s.push(n))
;n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const r=await u(n,t);if(r===0)return i.length===1?i[0]:Buffer.concat(i)
;const a=Buffer.concat(s).toString("utf8").trim();throw new o.gA(t,a===""?`${t} ended with status ${r}`:a,{status:r})}async function u(n,t){
return await new Promise((e,i)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message;i(new o.gA(t,e,{cause:n}))})
;n.on("close",(n,s)=>{if(n===null)i(new o.gA(t,`${t} was ended by ${s??"a signal"}`));else e(n)})})}},15178:(n,t,e)=>{e.d(t,{Ql:()=>l,RK:()=>r,Vj:()=>$,
_R:()=>p,aB:()=>h,kw:()=>a,logLines:()=>d,sN:()=>u,sc:()=>b});const i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const s=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/
;const o={"\n":"\\n","\r":"\\r","\t":"\\t"};function r(n){return n.replace(i,n=>s.test(n)?n:o[n]??a(n))}function a(n){const t=n.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g
;const f=/^(\s*):(?=:)/;function u(n){return r(n).replace(c,"#\\x23").replace(f,"$1\\x3a")}function d(n){return n.split("\n").map(u).join("\n")}function p(n){
return new Set([...n.matchAll(c)].map(({index:n})=>n+1))}function l(n){return n.replace(f,"$1\\x3a")}function h(n){
const t=JSON.stringify(n,null,2).replace(c,"#\\u0023");return`${t.replace(i,n=>n==="\n"||s.test(n)?n:g(n))}\n`}function g(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const y=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const m=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function $(n){if(n<="˿")return 1;if(m.test(n))return 0;return y.test(n)&&!w.test(n)?2:1}
function b(n){let t=0;for(const e of n)t+=$(e);return t}},54721:(n,t,e)=>{e.d(t,{r9:()=>f,F0:()=>c});var i=e(76760);class s{entries;#n;constructor(n,t){
this.entries=n;this.#n=t}async visit(n,t){for(const e of n){const n=this.#n.get(e.path);if(n)await t.file(e,n,n.length)}}exists(n){const t=i.posix.normalize(n)
;return this.entries.some(n=>n.path===t||n.path.startsWith(`${t}/`))}}var o=e(88847);var r=e(28369);const a=10;async function c(n,t,e){const i=await f(n,t,e)
;let s=i;let o=t;let r=0;for(let t=0;t<=a;t++){const t=d(s.filter(e.wanted));if(t.picked===0){const n=u(i,s);if(n)return{kind:"refused",
reason:`the fix would bring an error: ${n.message}`};return r===0?{kind:"unchanged"}:{kind:"fixed",content:o,findings:r}}o=l(o,t.edits);r+=t.picked
;s=await f(n,o,e)}return{kind:"refused",reason:"its fixes undo each other"}}async function f(n,t,{checks:e,inputs:i,everything:a}){
const c=new s([n],new Map([[n.path,t]]));const{findings:f,suppressions:u}=await(0,o.z)(c,[n],e,i,{everything:a});return(0,r.p)(f,u,undefined).findings}
function u(n,t){const e=new Set(n.map(n=>`${n.rule}\0${n.message}`));return t.find(n=>n.level==="error"&&!e.has(`${n.rule}\0${n.message}`))}function d(n){
const t=[];let e=0;for(const{fix:i}of n){if(!i||i.edits.some(n=>t.some(t=>p(n,t))))continue;t.push(...i.edits);e++}return{
edits:t.sort((n,t)=>n.region.byteOffset-t.region.byteOffset),picked:e}}function p({region:n},{region:t}){
return n.byteOffset<=t.byteOffset+t.byteLength&&t.byteOffset<=n.byteOffset+n.byteLength}function l(n,t){const e=[];let i=0;for(const{region:s,text:o}of t){
e.push(n.subarray(i,s.byteOffset),Buffer.from(o));i=s.byteOffset+s.byteLength}return Buffer.concat([...e,n.subarray(i)])}}};
