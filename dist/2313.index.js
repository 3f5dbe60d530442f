"use strict";exports.id=2313;exports.ids=[2313,5178];exports.modules={66889:(t,e,n)=>{n.d(e,{Y_:()=>r,M:()=>a,S:()=>o});const i={
azure:()=>n.e(468).then(n.bind(n,30468)).then(t=>t.azure),checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(t=>t.checkstyle),
codequality:()=>n.e(9713).then(n.bind(n,59713)).then(t=>t.codequality),github:()=>n.e(8892).then(n.bind(n,58892)).then(t=>t.github),
json:()=>n.e(6525).then(n.bind(n,66525)).then(t=>t.json),junit:()=>n.e(1743).then(n.bind(n,41743)).then(t=>t.junit),
markdown:()=>Promise.all([n.e(140),n.e(2983)]).then(n.bind(n,95242)).then(t=>t.markdown),pretty:()=>n.e(5933).then(n.bind(n,95933)).then(t=>t.pretty),
rdjson:()=>n.e(5199).then(n.bind(n,45199)).then(t=>t.rdjson),sarif:()=>n.e(2762).then(n.bind(n,62762)).then(t=>t.sarif),
summary:()=>n.e(4298).then(n.bind(n,94298)).then(t=>t.summary),teamcity:()=>n.e(9249).then(n.bind(n,89249)).then(t=>t.teamcity)};const o={
azure:"Azure Pipelines' logging commands: issues of the run, without a token",checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",
codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const a=Object.keys(i)
;async function r(t,e,n){const o=await i[t]();return o.print(e,n)}},42313:(t,e,n)=>{n.r(e);n.d(e,{fixCommand:()=>$});var i=n(76760);var o=n(73024)
;var a=n(22690);var r=n(19946);var s=n(70779);var c=n(84966);var f=n(51775);var u=n(89070);async function d(t){const{patch:e,dryRun:i}=t
;if(e===undefined&&(t.gitDir!==undefined||t.head!==undefined)){
throw new a.yo("Fixes are written to the work tree","Leave out --git-dir and --head, or ask for a --patch.")}
if(e!==undefined&&i)throw new a.yo("--dry-run and --patch exclude each other");const o=await(0,f.sb)(t);const{report:s,scope:c}=o
;const{files:d,problems:p,...g}=await(0,u.T)(o,{...t,inPlace:e===undefined})
;const y=e===undefined?await l(d,c,t):(await(await Promise.all([n.e(7291),n.e(2395),n.e(6896),n.e(7166)]).then(n.bind(n,46859))).savePatch(e,d,t,c)).leftOut
;const w=new Set(y.map(({path:t})=>t));const b=d.filter(({path:t})=>!w.has(t));const v=await Promise.all(b.map(async({path:t,findings:e,by:n,...o})=>({...{
path:t,findings:e,by:n},...i&&{diff:await m({path:t,...o})}})));const $=h(s,v,g.left);const k=p.map(t=>({level:"error",message:t}));const x=(0,
r.ds)($,[...s.notifications,...k],s.failOn);return{fixed:v,skipped:[...g.skipped,...y],problems:p,remaining:$.length,verdict:x}}function h(t,e,n){
const i=new Set(e.filter(({by:t})=>t.length>0).map(({path:t})=>t));const o=new Set(e.filter(({findings:t})=>t>0).map(({path:t})=>t))
;const a=new Set(t.runs.filter(({tool:t})=>t!==undefined).map(({check:t})=>t));const r=t.findings.filter(({location:{path:t},rule:e,fix:n})=>{
const r=a.has(e.split("/",1)[0]??e);return r?!i.has(t):!(n&&o.has(t))});return[...r,...n]}async function l(t,{top:e,repository:n},o){if(o.dryRun)return[]
;const a=[];const r=[];for(const{path:o,before:s,after:c}of t){const t=await p((0,i.join)(e,o),s,c,n?.gitDir);if(t===undefined)r.push(o);else a.push({path:o,
reason:t})}if(o.staged&&r.length>0&&n)await(0,s.git)(n,["add","--",...r]);return a}async function p(t,e,i,a){const r=(0,o.readFileSync)(t)
;const s=r.equals(e)?i:await(await n.e(1322).then(n.bind(n,71322))).mergeFile(r,e,i);if(s===undefined)return"it was changed while it was looked at";(0,
c.v)(t,s,(0,o.statSync)(t).mode&4095,a);return undefined}async function m({path:t,before:e,after:i}){
const[{createTwoFilesPatch:o},{hideSecrets:a}]=await Promise.all([Promise.all([n.e(7291),n.e(1157)]).then(n.bind(n,21157)),Promise.all([n.e(2395),n.e(6696)]).then(n.bind(n,15070))])
;return a(o(`a/${t}`,`b/${t}`,e.toString("utf8"),i.toString("utf8")))}var g=n(15178);var y=n(21579);var w=n(11945);var b=n(30609);var v=n(60387);const $=(0,
y.G)({name:"fix",summary:"Apply the safe fixes of what check finds, and run the fixers of the tools",usage:"[paths\u2026]",
description:`Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file\nthat changes meanwhile is merged or left alone, and with --staged one that has changes which are not staged is left\nalone. Tools fix in a copy, in their order, until nothing changes any more; what would bring an error is taken back.\nWith --patch nothing of that is written but one file for git apply, proven by git apply --check; it may also be of a\ncommit (--head, --git-dir) or of what is staged. A file is not in it if its lines would show a secret.\nExit codes: 0 nothing is left; 1 findings are left (with --dry-run and --patch: or there is something to fix); 3 incomplete.`,
flags:{...w.SV,unsafe:{type:"boolean",summary:"also run fixers that may change the meaning of code"},patch:{type:"string",value:"FILE",
summary:"write a patch to this file, and leave the work tree alone"},"dry-run":{type:"boolean",summary:"print the diff and write nothing"},...w.S7,json:{
type:"boolean",summary:"print the outcome as JSON"},quiet:{type:"boolean",summary:"print nothing when there is nothing to say"}},async run(t,e){
const n=t["dry-run"]??false;const o=(0,w.d_)(t,e);const a=t.patch===undefined?undefined:(0,i.resolve)(o.cwd,t.patch);const s=await d({...o,dryRun:n,patch:a,
unsafe:t.unsafe,progress:(0,b.oz)(t.quiet)});const c=s.fixed.length>0||s.skipped.length>0||!t.quiet;if(t.json)(0,
v.yy)(`${JSON.stringify(s,undefined,2)}\n`);else if(c)(0,v.yy)(k(s,n||a!==undefined));return(n||a!==undefined)&&s.fixed.length>0?r.yU.findings:r.yU[s.verdict]}
});function k({fixed:t,skipped:e,remaining:n,problems:i},o){const a=t.map(({diff:t})=>t??"").join("");const r=o?"":t.map(x).join("")
;const s=i.map(t=>`incomplete: ${(0,g.RK)(t)}\n`).join("");const c=e.map(({path:t,reason:e})=>`left alone: ${(0,g.RK)(t)}: ${e}\n`).join("")
;const f=t.reduce((t,{findings:e})=>t+e,0);const u=o?"can be fixed":"fixed";const d=t.filter(({by:t})=>t.length>0).length
;const h=d===0?"":`, ${d} ${d===1?"file":"files"} by tools`;return`${a}${r}${c}${s}${f} ${u} in ${t.length} files${h}, ${n} left\n`}
function x({path:t,findings:e,by:n}){const i=e>0?[`fixed ${e} in ${(0,g.RK)(t)}`]:[`fixed ${(0,g.RK)(t)}`];return`${[...i,...n].join(", ")}\n`}},
30609:(t,e,n)=>{n.d(e,{Eb:()=>h,Iu:()=>u,Vj:()=>p,oz:()=>m});var i=n(76760);var o=n.n(i);var a=n(66889);var r=n(22690);var s=n(91751);var c=n(84966)
;var f=n(60387);function u(t,e){if(t.json&&t.format!==undefined&&t.format!=="json"){throw new r.yo(`--json and --format ${t.format} exclude each other`)}
const n=(t.output??[]).map(t=>{const n=t.indexOf("=");if(n<=0||n===t.length-1)throw new r.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(t)}`);return{
format:d(t.slice(0,n)),path:(0,i.resolve)(e,t.slice(n+1))}});return{format:t.json?"json":d(t.format??"pretty"),files:n}}function d(t){
if(a.M.includes(t))return t;const e=(0,s.p)(t,a.M);throw new r.yo(`There is no format ${t}`,e?`Did you mean ${e}?`:`The formats: ${a.M.join(", ")}`)}
async function h(t,e,i){for(const{format:n,path:i}of e.files)(0,c.v)(i,Buffer.from(await(0,a.Y_)(n,t,l)))
;const o=i.quiet===true&&t.verdict==="clean"&&t.findings.length===0;if(!o&&e.format!==undefined)(0,f.yy)(await(0,a.Y_)(e.format,t,p(i)));if(i.timings)(0,
f.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(t))}const l={color:false,width:120};function p(t){const{NO_COLOR:e,FORCE_COLOR:n}=process.env
;const i=n!==undefined&&n!==""&&n!=="0";const o=!t["no-color"]&&!e&&(i||process.stdout.isTTY===true);return{color:o,width:process.stdout.columns??120}}
function m(t){if(t)return undefined;const e=process.stderr.isTTY===true;if(!e&&!process.env["CI"])return undefined;const n=e?100:1e4;let i=Date.now()+(e?400:n)
;return(t,o)=>{if(t===o&&e)(0,f.qz)("\r\x1b[K");if((t&63)!==0||Date.now()<i)return;i=Date.now()+n;const a=`${g(t)} of ${g(o)} files`;(0,
f.qz)(e?`\r\x1b[K${a}`:`kempt: ${a}\n`)}}function g(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}},15178:(t,e,n)=>{n.d(e,{Ql:()=>l,RK:()=>r,Vj:()=>b,
_R:()=>h,aB:()=>p,kw:()=>s,logLines:()=>d,sN:()=>u,sc:()=>v});const i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/
;const a={"\n":"\\n","\r":"\\r","\t":"\\t"};function r(t){return t.replace(i,t=>o.test(t)?t:a[t]??s(t))}function s(t){const e=t.codePointAt(0)??0
;if(e<256)return`\\x${e.toString(16).padStart(2,"0")}`;return e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\u{${e.toString(16)}}`}const c=/##(?=\w*\[)/g
;const f=/^(\s*):(?=:)/;function u(t){return r(t).replace(c,"#\\x23").replace(f,"$1\\x3a")}function d(t){return t.split("\n").map(u).join("\n")}function h(t){
return new Set([...t.matchAll(c)].map(({index:t})=>t+1))}function l(t){return t.replace(f,"$1\\x3a")}function p(t){
const e=JSON.stringify(t,null,2).replace(c,"#\\u0023");return`${e.replace(i,t=>t==="\n"||o.test(t)?t:m(t))}\n`}function m(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function b(t){if(t<="\u02ff")return 1;if(y.test(t))return 0;return g.test(t)&&!w.test(t)?2:1}
function v(t){let e=0;for(const n of t)e+=b(n);return e}}};
