"use strict";exports.id=8450;exports.ids=[8450,5178];exports.modules={66889:(e,n,t)=>{t.d(n,{Y_:()=>i,M:()=>s,S:()=>o});const r={
checkstyle:()=>t.e(8486).then(t.bind(t,58486)).then(e=>e.checkstyle),codequality:()=>t.e(9713).then(t.bind(t,59713)).then(e=>e.codequality),
github:()=>t.e(8892).then(t.bind(t,58892)).then(e=>e.github),json:()=>t.e(6525).then(t.bind(t,66525)).then(e=>e.json),
junit:()=>t.e(1743).then(t.bind(t,41743)).then(e=>e.junit),markdown:()=>Promise.all([t.e(140),t.e(2983)]).then(t.bind(t,95242)).then(e=>e.markdown),
pretty:()=>t.e(5933).then(t.bind(t,95933)).then(e=>e.pretty),rdjson:()=>t.e(5199).then(t.bind(t,45199)).then(e=>e.rdjson),
sarif:()=>t.e(2762).then(t.bind(t,62762)).then(e=>e.sarif),summary:()=>t.e(4298).then(t.bind(t,94298)).then(e=>e.summary)};const o={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const s=Object.keys(r);async function i(e,n,t){const o=await r[e]();return o.print(n,t)}},
96873:(e,n,t)=>{t.d(n,{j:()=>l,r:()=>f});var r=t(70779);var o=t(24055);var s=t(51775);var i=t(27419);var a=t(14353)
;function c({gateway:e,packs:n,lenses:t,context:r}){const o=[undefined,...t];const s=o.flatMap(t=>n.map(n=>e.estimate((0,a.qu)(n,t,r))))
;const i=e=>s.reduce((n,{usage:t})=>n+e(t),0);const c=s.every(({cost:e})=>e!==undefined);return{questions:s.length,usage:{input:i(({input:e})=>e),
output:i(({output:e})=>e)},...c&&{cost:s.reduce((e,{cost:n})=>e+(n??0),0)},pricesOf:e.pricesOf}}var u=t(21997);var d=t(28047);async function f(e){
const{checked:n,order:t}=await p(e);return(0,u.onlyReview)(n.report,await(0,d.runReview)(n,t))}async function l(e){const{checked:n,order:t}=await p(e)
;const r=await(0,d.prepareToReview)(n,t);return typeof r==="string"?r:c(r)}async function p(e){const n=(0,i.iK)(e)?e:{...e,changed:""};const t=await(0,s.sb)(n)
;const r=(0,i.x5)(n);const{env:o,model:a,lenses:c,record:u,replay:d,full:f}=e;const l=e.cache===false?undefined:await h(r.repository?.top??n.cwd,t.report)
;const p={config:t.config?.review,env:o,model:a,lenses:c,record:u,replay:d,full:f,name:l};return{checked:t,order:{...p,
tools:e.gitDir===undefined&&e.head===undefined}}}async function h(e,{scope:n}){const t=(0,o.W)(e);if(t===undefined)return`${e} ${n.base} ${n.head}`
;const s=await(0,r.git)(t,["rev-parse","--abbrev-ref","HEAD"]);return`${t.gitDir} ${n.base} ${s.toString("utf8").trim()}`}},21997:(e,n,t)=>{t.r(n);t.d(n,{
onlyReview:()=>c,withReview:()=>a});var r=t(6908);var o=t(19946);var s=t(71753);var i=t(65073);function a(e,n,t){const{section:i}=n
;const a=[...e.findings,...(0,r.b)(n.findings)].sort(s.Uo);const c=[...e.notifications,...u(n,t)];return{...e,findings:a,
rules:[...e.rules,...d([...n.findings,...i.folded])],runs:[...e.runs,{check:"review",status:i.skipped===undefined?"ran":"skipped",...i.skipped!==undefined&&{
reason:i.skipped},findings:n.findings.length}],notifications:c,review:i,verdict:(0,o.ds)(a,c,e.failOn)}}function c(e,n){const t={...e,findings:[],suppressed:[],
rules:[],runs:[],notifications:[],existing:0};return a(t,n,true)}function u({section:e,strict:n},t){const{skipped:r,unreviewed:o}=e;if(r!==undefined){
return t?[{level:"error",id:"review",message:`Nothing was reviewed: ${r}`}]:[]}const[s]=o;if(s===undefined)return[];const a=`${(0,
i.LS)(o.length,"part")} of the change could not be reviewed, first ${s.path}:${s.startLine}`;const c=n?"error":"warning";return[{level:c,id:"review",
message:`${a}: ${s.reason}`}]}function d(e){const n=new Map(e.map(({rule:e,level:n})=>[e,n]));return[...n].map(([e,n])=>{
const t=`Review: ${e.slice(e.indexOf("/")+1).replaceAll("-"," ")}`;return{id:e,level:n,summary:t,
help:`${t}. A model has found it, a second look has confirmed it.`}})}},29481:(e,n,t)=>{t.r(n);t.d(n,{reviewCommand:()=>h});var r=t(76760);var o=t.n(r)
;var s=t(96873);var i=t(22690);var a=t(19946);var c=t(53257);var u=t(65073);var d=t(21579);var f=t(11945);var l=t(30609);var p=t(60387);const h=(0,d.G)({
name:"review",summary:"Have a model review a change: few remarks, each with proof",usage:"[paths…]",
description:`Reviews what the work tree changes since it left the default branch, or the change that --base, --changed or --staged\nnames. Models are asked in the order of review.models in kempt.yaml, or the one whose key is set (ANTHROPIC_API_KEY,\nOPENAI_API_KEY, …). A hunk is judged once: only what has changed since the last review is asked about again.`,
flags:{...f.SV,model:{type:"string",value:"PROVIDER/MODEL",summary:"ask this model, instead of the configured ones"},lens:{type:"string",multiple:true,
value:"NAME",summary:`another pass for one kind of defect: ${Object.keys(c.D).join(", ")}; may be repeated`},full:{type:"boolean",
summary:"review every hunk, also those that were judged before"},estimate:{type:"boolean",summary:"print what it may take in tokens and money, and ask nothing"
},record:{type:"string",value:"DIR",summary:"keep every exchange with models in this folder, without secrets"},replay:{type:"string",value:"DIR",
summary:"take every answer from such a folder: nothing is asked"},...f.S7,...f.Xo},async run(e,n){const t=(0,f.d_)(e,n);const o=(0,l.Iu)(e,t.cwd)
;const i=e=>e&&(0,r.resolve)(t.cwd,e);const c={...t,env:process.env,model:e.model,lenses:m(e.lens??[]),record:i(e.record),replay:i(e.replay),
full:e.full===true||e["no-cache"]===true,progress:(0,l.oz)(e.quiet)};if(e.estimate)return await y(c,e.json===true);const u=await(0,s.r)(c);await(0,l.Eb)(u,o,e)
;return(0,a.t4)(u)}});function m(e){return e.flatMap(e=>e.split(",")).map(e=>{if(Object.hasOwn(c.D,e))return e
;throw new i.yo(`There is no lens ${e}`,`There are ${Object.keys(c.D).join(", ")}.`)})}async function y(e,n){const t=await(0,s.j)(e);if(n)(0,
p.yy)(`${JSON.stringify(typeof t==="string"?{skipped:t}:t,undefined,2)}\n`);else if(typeof t==="string")(0,p.yy)(`Nothing would be reviewed: ${t}\n`);else{
const{questions:e,usage:n,cost:r,pricesOf:o}=t;const s=r===undefined?"at an unknown price":`at most $${r.toFixed(2)} (prices of ${o})`;(0,p.yy)(`${(0,
u.LS)(e,"question")}, about ${(0,u.K9)(n.input)} tokens read and at most ${(0,u.K9)(n.output)} answered, ${s}; the second look at each remark comes on top\n`)}
return typeof t==="string"?a.yU.incomplete:a.yU.clean}},30609:(e,n,t)=>{t.d(n,{Eb:()=>l,Iu:()=>d,Vj:()=>h,oz:()=>m});var r=t(76760);var o=t.n(r);var s=t(66889)
;var i=t(22690);var a=t(91751);var c=t(84966);var u=t(60387);function d(e,n){if(e.json&&e.format!==undefined&&e.format!=="json"){
throw new i.yo(`--json and --format ${e.format} exclude each other`)}const t=(e.output??[]).map(e=>{const t=e.indexOf("=")
;if(t<=0||t===e.length-1)throw new i.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:f(e.slice(0,t)),path:(0,r.resolve)(n,e.slice(t+1))
}});return{format:e.json?"json":f(e.format??"pretty"),files:t}}function f(e){if(s.M.includes(e))return e;const n=(0,a.p)(e,s.M)
;throw new i.yo(`There is no format ${e}`,n?`Did you mean ${n}?`:`The formats: ${s.M.join(", ")}`)}async function l(e,n,r){
for(const{format:t,path:r}of n.files)(0,c.v)(r,Buffer.from(await(0,s.Y_)(t,e,p)));const o=r.quiet===true&&e.verdict==="clean"&&e.findings.length===0
;if(!o&&n.format!==undefined)(0,u.yy)(await(0,s.Y_)(n.format,e,h(r)));if(r.timings)(0,u.qz)((await t.e(2889).then(t.bind(t,12889))).toTimings(e))}const p={
color:false,width:120};function h(e){const{NO_COLOR:n,FORCE_COLOR:t}=process.env;const r=t!==undefined&&t!==""&&t!=="0"
;const o=!e["no-color"]&&!n&&(r||process.stdout.isTTY===true);return{color:o,width:process.stdout.columns??120}}function m(e){
const n=process.stderr.isTTY===true;if(e||!n&&!process.env["CI"])return undefined;const t=n?100:1e4;let r=Date.now()+(n?400:t);return(e,o)=>{if(e===o&&n)(0,
u.qz)("\r[K");if((e&63)!==0||Date.now()<r)return;r=Date.now()+t;const s=`${e.toLocaleString("en")} of ${o.toLocaleString("en")} files`;(0,
u.qz)(n?`\r[K${s}`:`kempt: ${s}\n`)}}},65073:(e,n,t)=>{t.d(n,{$Q:()=>c,K9:()=>r,LS:()=>o,a3:()=>i,yZ:()=>a,z3:()=>s});function r(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(e,n,t=`${n}s`){return`${r(e)} ${e===1?n:t}`}function s(e){const n=["B","kB","MB","GB","TB"]
;const t=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),n.length-1);const r=e/1e3**t;return`${t===0||r>=99.95?Math.round(r):r.toFixed(1)} ${n[t]}`}
function i(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;const n=Math.round(e/1e3)
;return`${Math.floor(n/60)} min ${n%60} s`}function a(e,n="and"){const t=e.at(-1)??"";return e.length<2?t:`${e.slice(0,-1).join(", ")} ${n} ${t}`}
function c(e,n){if(e.length<=n)return e;return`${e.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(e,n,t)=>{t.d(n,{Ql:()=>p,RK:()=>i,
Vj:()=>v,_R:()=>l,aB:()=>h,kw:()=>a,logLines:()=>f,sN:()=>d,sc:()=>$});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const s={"\n":"\\n","\r":"\\r","\t":"\\t"};function i(e){return e.replace(r,e=>o.test(e)?e:s[e]??a(e))}
function a(e){const n=e.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const c=/##(?=\w*\[)/g;const u=/^(\s*):(?=:)/;function d(e){
return i(e).replace(c,"#\\x23").replace(u,"$1\\x3a")}function f(e){return e.split("\n").map(d).join("\n")}function l(e){
return new Set([...e.matchAll(c)].map(({index:e})=>e+1))}function p(e){return e.replace(u,"$1\\x3a")}function h(e){
const n=JSON.stringify(e,null,2).replace(c,"#\\u0023");return`${n.replace(r,e=>e==="\n"||o.test(e)?e:m(e))}\n`}function m(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const y=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const g=/[\uFF61-\uFFDC]/;function v(e){if(e<="˿")return 1;if(w.test(e))return 0;return y.test(e)&&!g.test(e)?2:1}
function $(e){let n=0;for(const t of e)n+=v(t);return n}},84966:(e,n,t)=>{t.d(n,{v:()=>u});var r=t(77598);var o=t.n(r);var s=t(73024);var i=t.n(s)
;var a=t(76760);var c=t.n(a);function u(e,n,t,o=(0,a.dirname)(e)){const i=(0,a.join)(o,`.${(0,a.basename)(e)}.kempt-${(0,r.randomBytes)(6).toString("hex")}`)
;try{const r=(0,s.openSync)(i,"wx",t??438);try{if(t!==undefined)(0,s.fchmodSync)(r,t);for(let e=0;e<n.length;)e+=(0,s.writeSync)(r,n,e);(0,s.fsyncSync)(r)
}finally{(0,s.closeSync)(r)}(0,s.renameSync)(i,e)}catch(r){(0,s.rmSync)(i,{force:true});if(o===(0,a.dirname)(e))throw r;u(e,n,t)}}}};
