"use strict";exports.id=2313;exports.ids=[2313,5178];exports.modules={66889:(t,n,e)=>{e.d(n,{Y_:()=>r,M:()=>a,S:()=>o});const i={
azure:()=>e.e(468).then(e.bind(e,30468)).then(t=>t.azure),checkstyle:()=>e.e(8486).then(e.bind(e,58486)).then(t=>t.checkstyle),
codequality:()=>e.e(9713).then(e.bind(e,59713)).then(t=>t.codequality),github:()=>e.e(8892).then(e.bind(e,58892)).then(t=>t.github),
json:()=>e.e(6525).then(e.bind(e,66525)).then(t=>t.json),junit:()=>e.e(1743).then(e.bind(e,41743)).then(t=>t.junit),
markdown:()=>Promise.all([e.e(140),e.e(2983)]).then(e.bind(e,95242)).then(t=>t.markdown),pretty:()=>e.e(5933).then(e.bind(e,95933)).then(t=>t.pretty),
rdjson:()=>e.e(5199).then(e.bind(e,45199)).then(t=>t.rdjson),sarif:()=>e.e(2762).then(e.bind(e,62762)).then(t=>t.sarif),
summary:()=>e.e(4298).then(e.bind(e,94298)).then(t=>t.summary),teamcity:()=>e.e(9249).then(e.bind(e,89249)).then(t=>t.teamcity)};const o={
azure:"Azure Pipelines' logging commands: issues of the run, without a token",checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",
codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const a=Object.keys(i)
;async function r(t,n,e){const o=await i[t]();return o.print(n,e)}},42313:(t,n,e)=>{e.r(n);e.d(n,{fixCommand:()=>$});var i=e(76760);var o=e(73024)
;var a=e(22690);var r=e(19946);var s=e(97557);var c=e(84966);var f=e(51775);var u=e(89070);async function d(t){const{patch:n,dryRun:i}=t
;if(n===undefined&&(t.gitDir!==undefined||t.head!==undefined)){
throw new a.yo("Fixes are written to the work tree","Leave out --git-dir and --head, or ask for a --patch.")}
if(n!==undefined&&i)throw new a.yo("--dry-run and --patch exclude each other");const o=await(0,f.sb)(t);const{report:s,scope:c}=o
;const{files:d,problems:p,...g}=await(0,u.T)(o,{...t,inPlace:n===undefined})
;const y=n===undefined?await l(d,c,t):(await(await Promise.all([e.e(7291),e.e(2395),e.e(7166)]).then(e.bind(e,46859))).savePatch(n,d,t,c)).leftOut
;const w=new Set(y.map(({path:t})=>t));const b=d.filter(({path:t})=>!w.has(t));const v=await Promise.all(b.map(async({path:t,findings:n,by:e,...o})=>({...{
path:t,findings:n,by:e},...i&&{diff:await m({path:t,...o})}})));const $=h(s,v,g.left);const k=p.map(t=>({level:"error",message:t}));const x=(0,
r.ds)($,[...s.notifications,...k],s.failOn);return{fixed:v,skipped:[...g.skipped,...y],problems:p,remaining:$.length,verdict:x}}function h(t,n,e){
const i=new Set(n.filter(({by:t})=>t.length>0).map(({path:t})=>t));const o=new Set(n.filter(({findings:t})=>t>0).map(({path:t})=>t))
;const a=new Set(t.runs.filter(({tool:t})=>t!==undefined).map(({check:t})=>t));const r=t.findings.filter(({location:{path:t},rule:n,fix:e})=>{
const r=a.has(n.split("/",1)[0]??n);return r?!i.has(t):!(e&&o.has(t))});return[...r,...e]}async function l(t,{top:n,repository:e},o){if(o.dryRun)return[]
;const a=[];const r=[];for(const{path:o,before:s,after:c}of t){const t=await p((0,i.join)(n,o),s,c,e?.gitDir);if(t===undefined)r.push(o);else a.push({path:o,
reason:t})}if(o.staged&&r.length>0&&e)await(0,s.git)(e,["add","--",...r]);return a}async function p(t,n,i,a){const r=(0,o.readFileSync)(t)
;const s=r.equals(n)?i:await(await e.e(1322).then(e.bind(e,71322))).mergeFile(r,n,i);if(s===undefined)return"it was changed while it was looked at";(0,
c.v)(t,s,(0,o.statSync)(t).mode&4095,a);return undefined}async function m({path:t,before:n,after:i}){
const[{createTwoFilesPatch:o},{hideSecrets:a}]=await Promise.all([Promise.all([e.e(7291),e.e(1157)]).then(e.bind(e,21157)),Promise.all([e.e(2395),e.e(6696)]).then(e.bind(e,15070))])
;return a(o(`a/${t}`,`b/${t}`,n.toString("utf8"),i.toString("utf8")))}var g=e(15178);var y=e(21579);var w=e(11945);var b=e(30609);var v=e(60387);const $=(0,
y.G)({name:"fix",summary:"Apply the safe fixes of what check finds, and run the fixers of the tools",usage:"[paths\u2026]",
description:`Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file\nthat changes meanwhile is merged or left alone, and with --staged one that has changes which are not staged is left\nalone. Tools fix in a copy, in their order, until nothing changes any more; what would bring an error is taken back.\nWith --patch nothing of that is written but one file for git apply, proven by git apply --check; it may also be of a\ncommit (--head, --git-dir) or of what is staged. A file is not in it if its lines would show a secret.\nExit codes: 0 nothing is left; 1 findings are left (with --dry-run and --patch: or there is something to fix); 3 incomplete.`,
flags:{...w.SV,unsafe:{type:"boolean",summary:"also run fixers that may change the meaning of code"},patch:{type:"string",value:"FILE",
summary:"write a patch to this file, and leave the work tree alone"},"dry-run":{type:"boolean",summary:"print the diff and write nothing"},...w.S7,json:{
type:"boolean",summary:"print the outcome as JSON"},quiet:{type:"boolean",summary:"print nothing when there is nothing to say"}},async run(t,n){
const e=t["dry-run"]??false;const o=(0,w.d_)(t,n);const a=t.patch===undefined?undefined:(0,i.resolve)(o.cwd,t.patch);const s=await d({...o,dryRun:e,patch:a,
unsafe:t.unsafe,progress:await(0,b.oz)(t.quiet)});const c=s.fixed.length>0||s.skipped.length>0||!t.quiet;if(t.json)(0,
v.yy)(`${JSON.stringify(s,undefined,2)}\n`);else if(c)(0,v.yy)(k(s,e||a!==undefined));return(e||a!==undefined)&&s.fixed.length>0?r.yU.findings:r.yU[s.verdict]}
});function k({fixed:t,skipped:n,remaining:e,problems:i},o){const a=t.map(({diff:t})=>t??"").join("");const r=o?"":t.map(x).join("")
;const s=i.map(t=>`incomplete: ${(0,g.RK)(t)}\n`).join("");const c=n.map(({path:t,reason:n})=>`left alone: ${(0,g.RK)(t)}: ${n}\n`).join("")
;const f=t.reduce((t,{findings:n})=>t+n,0);const u=o?"can be fixed":"fixed";const d=t.filter(({by:t})=>t.length>0).length
;const h=d===0?"":`, ${d} ${d===1?"file":"files"} by tools`;return`${a}${r}${c}${s}${f} ${u} in ${t.length} files${h}, ${e} left\n`}
function x({path:t,findings:n,by:e}){const i=n>0?[`fixed ${n} in ${(0,g.RK)(t)}`]:[`fixed ${(0,g.RK)(t)}`];return`${[...i,...e].join(", ")}\n`}},
30609:(t,n,e)=>{e.d(n,{Eb:()=>l,Iu:()=>d,Vj:()=>m,oz:()=>g});var i=e(76760);var o=e.n(i);var a=e(66889);var r=e(22690);var s=e(19946);var c=e(91751)
;var f=e(84966);var u=e(60387);function d(t,n){if(t.json&&t.format!==undefined&&t.format!=="json"){
throw new r.yo(`--json and --format ${t.format} exclude each other`)}const e=(t.output??[]).map(t=>{const e=t.indexOf("=")
;if(e<=0||e===t.length-1)throw new r.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(t)}`);return{format:h(t.slice(0,e)),path:(0,i.resolve)(n,t.slice(e+1))
}});return{format:t.json?"json":h(t.format??"pretty"),files:e}}function h(t){if(a.M.includes(t))return t;const n=(0,c.p)(t,a.M)
;throw new r.yo(`There is no format ${t}`,n?`Did you mean ${n}?`:`The formats: ${a.M.join(", ")}`)}async function l(t,n,i){
for(const{format:e,path:i}of n.files)(0,f.v)(i,Buffer.from(await(0,a.Y_)(e,t,p)));const o=i.quiet===true&&(0,s.W0)(t);if(!o&&n.format!==undefined)(0,
u.yy)(await(0,a.Y_)(n.format,t,await m(i)));if(i.timings)(0,u.qz)((await e.e(2889).then(e.bind(e,12889))).toTimings(t))}const p={color:false,width:120}
;async function m(t){const{NO_COLOR:n,FORCE_COLOR:e}=process.env;const i=e!==undefined&&e!==""&&e!=="0";const o=await(0,u.Hd)(u.Uo)
;const a=!t["no-color"]&&!n&&(i||o);return{color:a,width:o?(0,u.JL)():p.width}}async function g(t){if(t)return undefined;const n=await(0,u.Hd)(u.vF)
;if(!n&&!process.env["CI"])return undefined;const e=n?100:1e4;let i=Date.now()+(n?400:e);return(t,o)=>{if(t===o&&n)(0,u.qz)("\r\x1b[K")
;if((t&63)!==0||Date.now()<i)return;i=Date.now()+e;const a=`${y(t)} of ${y(o)} files`;(0,u.qz)(n?`\r\x1b[K${a}`:`kempt: ${a}\n`)}}function y(t){
return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}},15178:(t,n,e)=>{e.d(n,{Ql:()=>l,RK:()=>r,Vj:()=>b,_R:()=>h,aB:()=>p,kw:()=>s,logLines:()=>d,sN:()=>u,
sc:()=>v});const i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const a={"\n":"\\n","\r":"\\r","\t":"\\t"}
;function r(t){return t.replace(i,t=>o.test(t)?t:a[t]??s(t))}function s(t){const n=t.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const c=/##(?=\w*\[)/g;const f=/^(\s*):(?=:)/;function u(t){
return r(t).replace(c,"#\\x23").replace(f,"$1\\x3a")}function d(t){return t.split("\n").map(u).join("\n")}function h(t){
return new Set([...t.matchAll(c)].map(({index:t})=>t+1))}function l(t){return t.replace(f,"$1\\x3a")}function p(t){
const n=JSON.stringify(t,null,2).replace(c,"#\\u0023");return`${n.replace(i,t=>t==="\n"||o.test(t)?t:m(t))}\n`}function m(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function b(t){if(t<="\u02ff")return 1;if(y.test(t))return 0;return g.test(t)&&!w.test(t)?2:1}
function v(t){let n=0;for(const e of t)n+=b(e);return n}}};
