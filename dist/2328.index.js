"use strict";exports.id=2328;exports.ids=[2328,5178];exports.modules={66889:(e,t,n)=>{n.d(t,{Y_:()=>i,M:()=>s,S:()=>o});const r={
checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(e=>e.checkstyle),codequality:()=>n.e(9713).then(n.bind(n,59713)).then(e=>e.codequality),
github:()=>n.e(8892).then(n.bind(n,58892)).then(e=>e.github),json:()=>n.e(6525).then(n.bind(n,66525)).then(e=>e.json),
junit:()=>n.e(1743).then(n.bind(n,41743)).then(e=>e.junit),markdown:()=>Promise.all([n.e(140),n.e(2983)]).then(n.bind(n,95242)).then(e=>e.markdown),
pretty:()=>n.e(5933).then(n.bind(n,95933)).then(e=>e.pretty),rdjson:()=>n.e(5199).then(n.bind(n,45199)).then(e=>e.rdjson),
sarif:()=>n.e(2762).then(n.bind(n,62762)).then(e=>e.sarif),summary:()=>n.e(4298).then(n.bind(n,94298)).then(e=>e.summary)};const o={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const s=Object.keys(r);async function i(e,t,n){const o=await r[e]();return o.print(t,n)}},
21997:(e,t,n)=>{n.r(t);n.d(t,{onlyReview:()=>c,withReview:()=>a});var r=n(6908);var o=n(19946);var s=n(71753);var i=n(65073);function a(e,t,n){
const{section:i}=t;const a=[...e.findings,...(0,r.b)(t.findings)].sort(s.Uo);const c=[...e.notifications,...u(t,n)];return{...e,findings:a,
rules:[...e.rules,...d([...t.findings,...i.folded])],runs:[...e.runs,{check:"review",status:i.skipped===undefined?"ran":"skipped",...i.skipped!==undefined&&{
reason:i.skipped},findings:t.findings.length}],notifications:c,review:i,verdict:(0,o.ds)(a,c,e.failOn)}}function c(e,t){const n={...e,findings:[],suppressed:[],
rules:[],runs:[],notifications:[],existing:0};return a(n,t,true)}function u({section:e,strict:t},n){const{skipped:r,unreviewed:o}=e;if(r!==undefined){
return n?[{level:"error",id:"review",message:`Nothing was reviewed: ${r}`}]:[]}const[s]=o;if(s===undefined)return[];const a=`${(0,
i.LS)(o.length,"part")} of the change could not be reviewed, first ${s.path}:${s.startLine}`;const c=t?"error":"warning";return[{level:c,id:"review",
message:`${a}: ${s.reason}`}]}function d(e){const t=new Map(e.map(({rule:e,level:t})=>[e,t]));return[...t].map(([e,t])=>{
const n=`Review: ${e.slice(e.indexOf("/")+1).replaceAll("-"," ")}`;return{id:e,level:t,summary:n,
help:`${n}. A model has found it, a second look has confirmed it.`}})}},90591:(e,t,n)=>{n.r(t);n.d(t,{reviewCommand:()=>j});var r=n(76760);var o=n(70779)
;var s=n(24055);var i=n(51775);var a=n(27419);var c=n(14353);function u({gateway:e,packs:t,lenses:n,context:r}){const o=[undefined,...n]
;const s=o.flatMap(n=>t.map(t=>e.estimate((0,c.qu)(t,n,r))));const i=e=>s.reduce((t,{usage:n})=>t+e(n),0);const a=s.every(({cost:e})=>e!==undefined);return{
questions:s.length,usage:{input:i(({input:e})=>e),output:i(({output:e})=>e)},...a&&{cost:s.reduce((e,{cost:t})=>e+(t??0),0)},pricesOf:e.pricesOf}}var d=n(21997)
;var f=n(53672);async function l(e){const{checked:t,order:n}=await h(e);return(0,d.onlyReview)(t.report,await(0,f.runReview)(t,n))}async function p(e){
const{checked:t,order:n}=await h(e);const r=await(0,f.prepareToReview)(t,n);return typeof r==="string"?r:u(r)}async function h(e){const t=(0,a.iK)(e)?e:{...e,
changed:""};const n=await(0,i.sb)(t);const r=(0,a.x5)(t);const{env:o,model:s,lenses:c,record:u,replay:d,full:f}=e
;const l=e.cache===false?undefined:await m(r.repository?.top??t.cwd,n.report);const p={config:n.config?.review,env:o,model:s,lenses:c,record:u,replay:d,full:f,
name:l};return{checked:n,order:{...p,tools:e.gitDir===undefined&&e.head===undefined}}}async function m(e,{scope:t}){const n=(0,s.W)(e)
;if(n===undefined)return`${e} ${t.base} ${t.head}`;const r=await(0,o.git)(n,["rev-parse","--abbrev-ref","HEAD"])
;return`${n.gitDir} ${t.base} ${r.toString("utf8").trim()}`}var y=n(22690);var w=n(19946);var g=n(53257);var v=n(65073);var $=n(21579);var k=n(11945)
;var b=n(30609);var S=n(60387);const j=(0,$.G)({name:"review",summary:"Have a model review a change: few remarks, each with proof",usage:"[paths…]",
description:`Reviews what the work tree changes since it left the default branch, or the change that --base, --changed or --staged\nnames. Models are asked in the order of review.models in kempt.yaml, or the one whose key is set (ANTHROPIC_API_KEY,\nOPENAI_API_KEY, …). A hunk is judged once: only what has changed since the last review is asked about again.`,
flags:{...k.SV,model:{type:"string",value:"PROVIDER/MODEL",summary:"ask this model, instead of the configured ones"},lens:{type:"string",multiple:true,
value:"NAME",summary:`another pass for one kind of defect: ${Object.keys(g.D).join(", ")}; may be repeated`},full:{type:"boolean",
summary:"review every hunk, also those that were judged before"},estimate:{type:"boolean",summary:"print what it may take in tokens and money, and ask nothing"
},record:{type:"string",value:"DIR",summary:"keep every exchange with models in this folder, without secrets"},replay:{type:"string",value:"DIR",
summary:"take every answer from such a folder: nothing is asked"},...k.S7,...k.Xo},async run(e,t){const n=(0,k.d_)(e,t);const o=(0,b.Iu)(e,n.cwd)
;const s=e=>e&&(0,r.resolve)(n.cwd,e);const i={...n,env:process.env,model:e.model,lenses:M(e.lens??[]),record:s(e.record),replay:s(e.replay),
full:e.full===true||e["no-cache"]===true,progress:(0,b.oz)(e.quiet)};if(e.estimate)return await O(i,e.json===true);const a=await l(i);await(0,b.Eb)(a,o,e)
;return(0,w.t4)(a)}});function M(e){return e.flatMap(e=>e.split(",")).map(e=>{if(Object.hasOwn(g.D,e))return e
;throw new y.yo(`There is no lens ${e}`,`There are ${Object.keys(g.D).join(", ")}.`)})}async function O(e,t){const n=await p(e);if(t)(0,
S.yy)(`${JSON.stringify(typeof n==="string"?{skipped:n}:n,undefined,2)}\n`);else if(typeof n==="string")(0,S.yy)(`Nothing would be reviewed: ${n}\n`);else{
const{questions:e,usage:t,cost:r,pricesOf:o}=n;const s=r===undefined?"at an unknown price":`at most $${r.toFixed(2)} (prices of ${o})`;(0,S.yy)(`${(0,
v.LS)(e,"question")}, about ${(0,v.K9)(t.input)} tokens read and at most ${(0,v.K9)(t.output)} answered, ${s}; the second look at each remark comes on top\n`)}
return typeof n==="string"?w.yU.incomplete:w.yU.clean}},30609:(e,t,n)=>{n.d(t,{Eb:()=>l,Iu:()=>d,Vj:()=>h,oz:()=>m});var r=n(76760);var o=n.n(r);var s=n(66889)
;var i=n(22690);var a=n(91751);var c=n(84966);var u=n(60387);function d(e,t){if(e.json&&e.format!==undefined&&e.format!=="json"){
throw new i.yo(`--json and --format ${e.format} exclude each other`)}const n=(e.output??[]).map(e=>{const n=e.indexOf("=")
;if(n<=0||n===e.length-1)throw new i.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:f(e.slice(0,n)),path:(0,r.resolve)(t,e.slice(n+1))
}});return{format:e.json?"json":f(e.format??"pretty"),files:n}}function f(e){if(s.M.includes(e))return e;const t=(0,a.p)(e,s.M)
;throw new i.yo(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${s.M.join(", ")}`)}async function l(e,t,r){
for(const{format:n,path:r}of t.files)(0,c.v)(r,Buffer.from(await(0,s.Y_)(n,e,p)));const o=r.quiet===true&&e.verdict==="clean"&&e.findings.length===0
;if(!o&&t.format!==undefined)(0,u.yy)(await(0,s.Y_)(t.format,e,h(r)));if(r.timings)(0,u.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(e))}const p={
color:false,width:120};function h(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env;const r=n!==undefined&&n!==""&&n!=="0"
;const o=!e["no-color"]&&!t&&(r||process.stdout.isTTY===true);return{color:o,width:process.stdout.columns??120}}function m(e){
const t=process.stderr.isTTY===true;if(e||!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let r=Date.now()+(t?400:n);return(e,o)=>{if(e===o&&t)(0,
u.qz)("\r[K");if((e&63)!==0||Date.now()<r)return;r=Date.now()+n;const s=`${e.toLocaleString("en")} of ${o.toLocaleString("en")} files`;(0,
u.qz)(t?`\r[K${s}`:`kempt: ${s}\n`)}}},65073:(e,t,n)=>{n.d(t,{$Q:()=>c,K9:()=>r,LS:()=>o,a3:()=>i,yZ:()=>a,z3:()=>s});function r(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(e,t,n=`${t}s`){return`${r(e)} ${e===1?t:n}`}function s(e){const t=["B","kB","MB","GB","TB"]
;const n=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),t.length-1);const r=e/1e3**n;return`${n===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[n]}`}
function i(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function a(e,t="and"){const n=e.at(-1)??"";return e.length<2?n:`${e.slice(0,-1).join(", ")} ${t} ${n}`}
function c(e,t){if(e.length<=t)return e;return`${e.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(e,t,n)=>{n.d(t,{Ql:()=>p,RK:()=>i,
Vj:()=>v,_R:()=>l,aB:()=>h,kw:()=>a,logLines:()=>f,sN:()=>d,sc:()=>$});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const s={"\n":"\\n","\r":"\\r","\t":"\\t"};function i(e){return e.replace(r,e=>o.test(e)?e:s[e]??a(e))}
function a(e){const t=e.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g;const u=/^(\s*):(?=:)/;function d(e){
return i(e).replace(c,"#\\x23").replace(u,"$1\\x3a")}function f(e){return e.split("\n").map(d).join("\n")}function l(e){
return new Set([...e.matchAll(c)].map(({index:e})=>e+1))}function p(e){return e.replace(u,"$1\\x3a")}function h(e){
const t=JSON.stringify(e,null,2).replace(c,"#\\u0023");return`${t.replace(r,e=>e==="\n"||o.test(e)?e:m(e))}\n`}function m(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const y=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const g=/[\uFF61-\uFFDC]/;function v(e){if(e<="˿")return 1;if(w.test(e))return 0;return y.test(e)&&!g.test(e)?2:1}
function $(e){let t=0;for(const n of e)t+=v(n);return t}},84966:(e,t,n)=>{n.d(t,{v:()=>u});var r=n(77598);var o=n.n(r);var s=n(73024);var i=n.n(s)
;var a=n(76760);var c=n.n(a);function u(e,t,n,o=(0,a.dirname)(e)){const i=(0,a.join)(o,`.${(0,a.basename)(e)}.kempt-${(0,r.randomBytes)(6).toString("hex")}`)
;try{const r=(0,s.openSync)(i,"wx",n??438);try{if(n!==undefined)(0,s.fchmodSync)(r,n);for(let e=0;e<t.length;)e+=(0,s.writeSync)(r,t,e);(0,s.fsyncSync)(r)
}finally{(0,s.closeSync)(r)}(0,s.renameSync)(i,e)}catch(r){(0,s.rmSync)(i,{force:true});if(o===(0,a.dirname)(e))throw r;u(e,t,n)}}}};
