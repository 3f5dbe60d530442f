"use strict";exports.id=9481;exports.ids=[9481];exports.modules={66889:(e,t,n)=>{n.d(t,{Y_:()=>s,M:()=>a,S:()=>r});const o={
azure:()=>n.e(468).then(n.bind(n,30468)).then(e=>e.azure),checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(e=>e.checkstyle),
codequality:()=>n.e(9713).then(n.bind(n,59713)).then(e=>e.codequality),github:()=>n.e(8892).then(n.bind(n,58892)).then(e=>e.github),
json:()=>n.e(6525).then(n.bind(n,66525)).then(e=>e.json),junit:()=>n.e(1743).then(n.bind(n,41743)).then(e=>e.junit),
markdown:()=>Promise.all([n.e(140),n.e(2983)]).then(n.bind(n,95242)).then(e=>e.markdown),pretty:()=>n.e(5933).then(n.bind(n,95933)).then(e=>e.pretty),
rdjson:()=>n.e(5199).then(n.bind(n,45199)).then(e=>e.rdjson),sarif:()=>n.e(2762).then(n.bind(n,62762)).then(e=>e.sarif),
summary:()=>n.e(4298).then(n.bind(n,94298)).then(e=>e.summary),teamcity:()=>n.e(9249).then(n.bind(n,89249)).then(e=>e.teamcity)};const r={
azure:"Azure Pipelines' logging commands: issues of the run, without a token",checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",
codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const a=Object.keys(o)
;async function s(e,t,n){const r=await o[e]();return r.print(t,n)}},29481:(e,t,n)=>{n.r(t);n.d(t,{reviewCommand:()=>m});var o=n(76760);var r=n.n(o)
;var a=n(96873);var s=n(22690);var i=n(19946);var u=n(53257);var c=n(65073);var d=n(21579);var f=n(11945);var h=n(30609);var l=n(60387);const m=(0,d.G)({
name:"review",summary:"Have a model review a change: few remarks, each with proof",usage:"[paths\u2026]",
description:`Reviews what the work tree changes since it left the default branch, or the change that --base, --changed or --staged\nnames. Models are asked in the order of review.models in kempt.yaml, or the one whose key is set (ANTHROPIC_API_KEY,\nOPENAI_API_KEY, \u2026). A hunk is judged once: only what has changed since the last review is asked about again.`,
flags:{...f.SV,model:{type:"string",value:"PROVIDER/MODEL",summary:"ask this model, instead of the configured ones"},lens:{type:"string",multiple:true,
value:"NAME",summary:`another pass for one kind of defect: ${Object.keys(u.D).join(", ")}; may be repeated`},full:{type:"boolean",
summary:"review every hunk, also those that were judged before"},estimate:{type:"boolean",summary:"print what it may take in tokens and money, and ask nothing"
},record:{type:"string",value:"DIR",summary:"keep every exchange with models in this folder, without secrets"},replay:{type:"string",value:"DIR",
summary:"take every answer from such a folder: nothing is asked"},...f.S7,...f.Xo},async run(e,t){const n=(0,f.d_)(e,t);const r=(0,h.Iu)(e,n.cwd)
;const s=e=>e&&(0,o.resolve)(n.cwd,e);const u={...n,env:process.env,model:e.model,lenses:y(e.lens??[]),record:s(e.record),replay:s(e.replay),
full:e.full===true||e["no-cache"]===true,progress:await(0,h.oz)(e.quiet)};if(e.estimate)return await p(u,e.json===true);const c=await(0,a.r)(u);await(0,
h.Eb)(c,r,e);return(0,i.t4)(c)}});function y(e){return e.flatMap(e=>e.split(",")).map(e=>{if(Object.hasOwn(u.D,e))return e
;throw new s.yo(`There is no lens ${e}`,`There are ${Object.keys(u.D).join(", ")}.`)})}async function p(e,t){const n=await(0,a.j)(e);if(t)(0,
l.yy)(`${JSON.stringify(typeof n==="string"?{skipped:n}:n,undefined,2)}\n`);else if(typeof n==="string")(0,l.yy)(`Nothing would be reviewed: ${n}\n`);else{
const{questions:e,usage:t,cost:o,pricesOf:r}=n;const a=o===undefined?"at an unknown price":`at most $${o.toFixed(2)} (prices of ${r})`;(0,l.yy)(`${(0,
c.LS)(e,"question")}, about ${(0,c.K9)(t.input)} tokens read and at most ${(0,c.K9)(t.output)} answered, ${a}; the second look at each remark comes on top\n`)}
return typeof n==="string"?i.yU.incomplete:i.yU.clean}},30609:(e,t,n)=>{n.d(t,{Eb:()=>l,Iu:()=>f,Vj:()=>y,oz:()=>p});var o=n(76760);var r=n.n(o);var a=n(66889)
;var s=n(22690);var i=n(19946);var u=n(91751);var c=n(84966);var d=n(60387);function f(e,t){if(e.json&&e.format!==undefined&&e.format!=="json"){
throw new s.yo(`--json and --format ${e.format} exclude each other`)}const n=(e.output??[]).map(e=>{const n=e.indexOf("=")
;if(n<=0||n===e.length-1)throw new s.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:h(e.slice(0,n)),path:(0,o.resolve)(t,e.slice(n+1))
}});return{format:e.json?"json":h(e.format??"pretty"),files:n}}function h(e){if(a.M.includes(e))return e;const t=(0,u.p)(e,a.M)
;throw new s.yo(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${a.M.join(", ")}`)}async function l(e,t,o){
for(const{format:n,path:o}of t.files)(0,c.v)(o,Buffer.from(await(0,a.Y_)(n,e,m)));const r=o.quiet===true&&(0,i.W0)(e);if(!r&&t.format!==undefined)(0,
d.yy)(await(0,a.Y_)(t.format,e,await y(o)));if(o.timings)(0,d.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(e))}const m={color:false,width:120}
;async function y(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env;const o=n!==undefined&&n!==""&&n!=="0";const r=await(0,d.Hd)(d.Uo)
;const a=!e["no-color"]&&!t&&(o||r);return{color:a,width:r?(0,d.JL)():m.width}}async function p(e){if(e)return undefined;const t=await(0,d.Hd)(d.vF)
;if(!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let o=Date.now()+(t?400:n);return(e,r)=>{if(e===r&&t)(0,d.qz)("\r\x1b[K")
;if((e&63)!==0||Date.now()<o)return;o=Date.now()+n;const a=`${w(e)} of ${w(r)} files`;(0,d.qz)(t?`\r\x1b[K${a}`:`kempt: ${a}\n`)}}function w(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}}};
