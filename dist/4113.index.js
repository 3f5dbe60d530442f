"use strict";exports.id=4113;exports.ids=[4113];exports.modules={66889:(e,t,n)=>{n.d(t,{Y_:()=>s,M:()=>r,S:()=>a});const o={
azure:()=>n.e(468).then(n.bind(n,30468)).then(e=>e.azure),checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(e=>e.checkstyle),
codequality:()=>n.e(9713).then(n.bind(n,59713)).then(e=>e.codequality),github:()=>n.e(8892).then(n.bind(n,58892)).then(e=>e.github),
json:()=>n.e(6525).then(n.bind(n,66525)).then(e=>e.json),junit:()=>n.e(1743).then(n.bind(n,41743)).then(e=>e.junit),
markdown:()=>Promise.all([n.e(140),n.e(2983)]).then(n.bind(n,95242)).then(e=>e.markdown),pretty:()=>n.e(5933).then(n.bind(n,95933)).then(e=>e.pretty),
rdjson:()=>n.e(5199).then(n.bind(n,45199)).then(e=>e.rdjson),sarif:()=>n.e(2762).then(n.bind(n,62762)).then(e=>e.sarif),
summary:()=>n.e(4298).then(n.bind(n,94298)).then(e=>e.summary),teamcity:()=>n.e(9249).then(n.bind(n,89249)).then(e=>e.teamcity)};const a={
azure:"Azure Pipelines' logging commands: issues of the run, without a token",checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",
codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const r=Object.keys(o)
;async function s(e,t,n){const a=await o[e]();return a.print(t,n)}},84113:(e,t,n)=>{n.r(t);n.d(t,{checkCommand:()=>u});var o=n(51775);var a=n(22690)
;var r=n(19946);var s=n(21579);var i=n(11945);var c=n(30609);var d=n(60387);const u=(0,s.G)({name:"check",summary:"Check the repository, or a change of it",
usage:"[paths\u2026]",
description:`Without flags: every tracked file of the work tree. With --changed, --staged or --base: what changed, and of its\nfindings those that are new. Named paths are looked at even if they are not tracked.`,
flags:{...i.SV,...i.pN,...i.wW,history:{type:"boolean",summary:"look for secrets in the commits, too: of the change, or all"},"update-baseline":{type:"boolean",
summary:"write the baseline so that it lists what is found now"},"update-coverage":{type:"boolean",
summary:"write how much the tests cover now, below which it must not fall"},...i.S7,...i.Xo},async run(e,t){const s=(0,i.d_)(e,t);const u=(0,c.Iu)(e,s.cwd)
;const h={...s,affected:e.affected,history:e.history,progress:(0,c.oz)(e.quiet)};const f=(0,i.Ax)(e,s.cwd)
;if(f&&(e["update-baseline"]||e["update-coverage"]))throw new a.yo("--shard looks at a part, and --update-baseline and --update-coverage are for the whole")
;if(e["update-baseline"]){const{updateBaseline:e}=await n.e(419).then(n.bind(n,60419));(0,d.yy)(`${await e(h)}\n`);return 0}if(e["update-coverage"]){
const{updateCoverage:e}=await n.e(6358).then(n.bind(n,46358));(0,d.yy)(`${await e(h)}\n`);return 0}const l=await(0,o.z6)({...h,shard:f});await(0,c.Eb)(l,u,e)
;return(0,r.t4)(l)}})},30609:(e,t,n)=>{n.d(t,{Eb:()=>f,Iu:()=>u,Vj:()=>m,oz:()=>p});var o=n(76760);var a=n.n(o);var r=n(66889);var s=n(22690);var i=n(91751)
;var c=n(84966);var d=n(60387);function u(e,t){if(e.json&&e.format!==undefined&&e.format!=="json"){
throw new s.yo(`--json and --format ${e.format} exclude each other`)}const n=(e.output??[]).map(e=>{const n=e.indexOf("=")
;if(n<=0||n===e.length-1)throw new s.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:h(e.slice(0,n)),path:(0,o.resolve)(t,e.slice(n+1))
}});return{format:e.json?"json":h(e.format??"pretty"),files:n}}function h(e){if(r.M.includes(e))return e;const t=(0,i.p)(e,r.M)
;throw new s.yo(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${r.M.join(", ")}`)}async function f(e,t,o){
for(const{format:n,path:o}of t.files)(0,c.v)(o,Buffer.from(await(0,r.Y_)(n,e,l)));const a=o.quiet===true&&e.verdict==="clean"&&e.findings.length===0
;if(!a&&t.format!==undefined)(0,d.yy)(await(0,r.Y_)(t.format,e,m(o)));if(o.timings)(0,d.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(e))}const l={
color:false,width:120};function m(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env;const o=n!==undefined&&n!==""&&n!=="0"
;const a=!e["no-color"]&&!t&&(o||process.stdout.isTTY===true);return{color:a,width:process.stdout.columns??120}}function p(e){if(e)return undefined
;const t=process.stderr.isTTY===true;if(!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let o=Date.now()+(t?400:n);return(e,a)=>{if(e===a&&t)(0,
d.qz)("\r\x1b[K");if((e&63)!==0||Date.now()<o)return;o=Date.now()+n;const r=`${w(e)} of ${w(a)} files`;(0,d.qz)(t?`\r\x1b[K${r}`:`kempt: ${r}\n`)}}
function w(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}}};
