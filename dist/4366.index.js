"use strict";exports.id=4366;exports.ids=[4366,5178,779];exports.modules={4366:(n,t,e)=>{e.r(t);e.d(t,{fixCommand:()=>R});var i=e(73024);var s=e(76760)
;var r=e(22690);var o=e(19946);var a=e(42352);var c=e(70779);var f=e(84966);class u{entries;#n;constructor(n,t){this.entries=n;this.#n=t}async visit(n,t){
for(const e of n){const n=this.#n.get(e.path);if(n)await t.file(e,n,n.length)}}exists(n){const t=s.posix.normalize(n)
;return this.entries.some(n=>n.path===t||n.path.startsWith(`${t}/`))}}var d=e(88847);var p=e(28369);const h=10;async function l(n,t,e){const i=await g(n,t,e)
;let s=i;let r=t;let o=0;for(let t=0;t<=h;t++){const t=w(s.filter(e.wanted));if(t.picked===0){const n=y(i,s);if(n)return{kind:"refused",
reason:`the fix would bring an error: ${n.message}`};return o===0?{kind:"unchanged"}:{kind:"fixed",content:r,findings:o}}r=$(r,t.edits);o+=t.picked
;s=await g(n,r,e)}return{kind:"refused",reason:"its fixes undo each other"}}async function g(n,t,{checks:e,inputs:i,everything:s}){
const r=new u([n],new Map([[n.path,t]]));const{findings:o,suppressions:a}=await(0,d.z)(r,[n],e,i,{everything:s});return(0,p.p)(o,a,undefined).findings}
function y(n,t){const e=new Set(n.map(n=>`${n.rule}\0${n.message}`));return t.find(n=>n.level==="error"&&!e.has(`${n.rule}\0${n.message}`))}function w(n){
const t=[];let e=0;for(const{fix:i}of n){if(!i||i.edits.some(n=>t.some(t=>m(n,t))))continue;t.push(...i.edits);e++}return{
edits:t.sort((n,t)=>n.region.byteOffset-t.region.byteOffset),picked:e}}function m({region:n},{region:t}){
return n.byteOffset<=t.byteOffset+t.byteLength&&t.byteOffset<=n.byteOffset+n.byteLength}function $(n,t){const e=[];let i=0;for(const{region:s,text:r}of t){
e.push(n.subarray(i,s.byteOffset),Buffer.from(r));i=s.byteOffset+s.byteLength}return Buffer.concat([...e,n.subarray(i)])}var v=e(33103);var x=e(92142)
;var S=e(51775);async function b(n){if(n.gitDir!==undefined||n.head!==undefined){
throw new r.yo("Fixes are written to the work tree","Leave out --git-dir and --head.")}const t=await(0,S.s)(n);const{report:e,scope:i}=t;const s=await F(t,n)
;const a=[];const f=[];for(const i of k(e)){const e=await A(i,t,s,n);if("reason"in e)f.push({path:i,reason:e.reason});else if(e.findings>0)a.push({path:i,...e})
}if(n.staged&&!n.dryRun&&a.length>0&&i.repository){await(0,c.git)(i.repository,["add","--",...a.map(({path:n})=>n)])}const u=new Set(a.map(({path:n})=>n))
;const d=e.findings.filter(n=>!(n.fix&&u.has(n.location.path)));const p=(0,o.ds)(d,e.notifications,e.failOn);return{fixed:a,skipped:f,remaining:d.length,
verdict:p}}function k(n){return[...new Set(n.findings.filter(n=>n.fix).map(n=>n.location.path))]}async function F({report:n,scope:t,settings:e},i){const s=(0,
x.W)(e.checks,"file");const r=t.change&&{head:t.change.head};const o=await(0,v.K)(s,t.beside,r?t.files:t.tree.entries,r);const a=new Set(n.findings.map(O))
;const c=n.scope.onlyNew||e.baseline!==undefined;return{checks:s,inputs:o,everything:i.everything??e.everything,wanted:n=>n.fix!==undefined&&(!c||a.has(O(n)))}}
function O({location:n,rule:t,fingerprint:e}){return`${n.path}\0${t}\0${e.split(":")[0]}`}async function A(n,{scope:t},e,r){const o=t.files.find(t=>t.path===n)
;if(o===undefined||o.raw)return{reason:"its name is not UTF-8"};const c=(0,s.join)(t.top,n);const u=(0,i.readFileSync)(c);if(r.staged&&(0,
a.z)(u)!==o.oid)return{reason:"it has changes that are not staged"};const d=await l(o,u,e);if(d.kind==="refused")return{reason:d.reason}
;if(d.kind==="unchanged")return{findings:0};if(r.dryRun)return{findings:d.findings,diff:await P(n,u,d.content)};if(!(0,i.readFileSync)(c).equals(u))return{
reason:"it was changed while it was looked at"};(0,f.v)(c,d.content,(0,i.statSync)(c).mode&4095);return{findings:d.findings}}async function P(n,t,i){
const[{createTwoFilesPatch:s},{hideSecrets:r}]=await Promise.all([Promise.all([e.e(7291),e.e(1157)]).then(e.bind(e,21157)),Promise.all([e.e(2395),e.e(4315)]).then(e.bind(e,15070))])
;return r(s(`a/${n}`,`b/${n}`,t.toString("utf8"),i.toString("utf8")))}var C=e(15178);var L=e(21579);var T=e(11945);var j=e(30609);var E=e(60387);const R=(0,
L.G)({name:"fix",summary:"Apply the safe fixes of what check finds",usage:"[paths…]",
description:`Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file\nthat changes meanwhile is left alone, and with --staged one that has changes which are not staged.\nExit codes: 0 nothing is left; 1 findings are left (with --dry-run: or there is something to fix); 3 incomplete.`,
flags:{...T.SV,"dry-run":{type:"boolean",summary:"print the diff and write nothing"},...T.S7,json:{type:"boolean",summary:"print the outcome as JSON"},quiet:{
type:"boolean",summary:"print nothing when there is nothing to say"}},async run(n,t){const e=n["dry-run"]??false;const i=await b({...(0,T.d_)(n,t),dryRun:e,
progress:(0,j.oz)(n.quiet)});const s=i.fixed.length>0||i.skipped.length>0||!n.quiet;if(n.json)(0,E.yy)(`${JSON.stringify(i,undefined,2)}\n`);else if(s)(0,
E.yy)(_(i,e));return e&&i.fixed.length>0?o.yU.findings:o.yU[i.verdict]}});function _({fixed:n,skipped:t,remaining:e},i){
const s=n.map(({diff:n})=>n??"").join("");const r=i?"":n.map(({path:n,findings:t})=>`fixed ${t} in ${(0,C.RK)(n)}\n`).join("")
;const o=t.map(({path:n,reason:t})=>`left alone: ${(0,C.RK)(n)}: ${t}\n`).join("");const a=n.reduce((n,{findings:t})=>n+t,0);const c=i?"can be fixed":"fixed"
;return`${s}${r}${o}${a} ${c} in ${n.length} files, ${e} left\n`}},70779:(n,t,e)=>{e.d(t,{git:()=>c,startGit:()=>a});var i=e(31421);var s=e.n(i);var r=e(22690)
;const o=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(n,t,e={}){
const s=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,i.spawn)("git",[...s,...o,...t],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(n,t,e,i){
return await f(a(n,t,i),`git ${t[0]??""}`,e)}async function f(n,t,e){const i=[];const s=[];n.stdout?.on("data",n=>i.push(n));n.stderr?.on("data",n=>s.push(n))
;n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const o=await u(n,t);if(o===0)return i.length===1?i[0]:Buffer.concat(i)
;const a=Buffer.concat(s).toString("utf8").trim();throw new r.gA(t,a===""?`${t} ended with status ${o}`:a,{status:o})}async function u(n,t){
return await new Promise((e,i)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message;i(new r.gA(t,e,{cause:n}))})
;n.on("close",(n,s)=>{if(n===null)i(new r.gA(t,`${t} was ended by ${s??"a signal"}`));else e(n)})})}},15178:(n,t,e)=>{e.d(t,{Ql:()=>h,RK:()=>o,Vj:()=>$,
_R:()=>p,aB:()=>l,kw:()=>a,logLines:()=>d,sN:()=>u,sc:()=>v});const i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const s=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/
;const r={"\n":"\\n","\r":"\\r","\t":"\\t"};function o(n){return n.replace(i,n=>s.test(n)?n:r[n]??a(n))}function a(n){const t=n.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g
;const f=/^(\s*):(?=:)/;function u(n){return o(n).replace(c,"#\\x23").replace(f,"$1\\x3a")}function d(n){return n.split("\n").map(u).join("\n")}function p(n){
return new Set([...n.matchAll(c)].map(({index:n})=>n+1))}function h(n){return n.replace(f,"$1\\x3a")}function l(n){
const t=JSON.stringify(n,null,2).replace(c,"#\\u0023");return`${t.replace(i,n=>n==="\n"||s.test(n)?n:g(n))}\n`}function g(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const y=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const m=/[\uFF61-\uFFDC]/;function $(n){if(n<="˿")return 1;if(w.test(n))return 0;return y.test(n)&&!m.test(n)?2:1}
function v(n){let t=0;for(const e of n)t+=$(e);return t}}};
