"use strict";exports.id=4113;exports.ids=[4113];exports.modules={66889:(t,e,n)=>{n.d(e,{Y_:()=>i,M:()=>r,S:()=>a});const o={
azure:()=>n.e(468).then(n.bind(n,30468)).then(t=>t.azure),checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(t=>t.checkstyle),
codequality:()=>n.e(9713).then(n.bind(n,59713)).then(t=>t.codequality),github:()=>n.e(8892).then(n.bind(n,58892)).then(t=>t.github),
json:()=>n.e(6525).then(n.bind(n,66525)).then(t=>t.json),junit:()=>n.e(1743).then(n.bind(n,41743)).then(t=>t.junit),
markdown:()=>Promise.all([n.e(140),n.e(2983)]).then(n.bind(n,95242)).then(t=>t.markdown),pretty:()=>n.e(5933).then(n.bind(n,95933)).then(t=>t.pretty),
rdjson:()=>n.e(5199).then(n.bind(n,45199)).then(t=>t.rdjson),sarif:()=>n.e(2762).then(n.bind(n,62762)).then(t=>t.sarif),
summary:()=>n.e(4298).then(n.bind(n,94298)).then(t=>t.summary),teamcity:()=>n.e(9249).then(n.bind(n,89249)).then(t=>t.teamcity)};const a={
azure:"Azure Pipelines' logging commands: issues of the run, without a token",checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",
codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const r=Object.keys(o)
;async function i(t,e,n){const a=await o[t]();return a.print(e,n)}},84113:(t,e,n)=>{n.r(e);n.d(e,{checkCommand:()=>h});var o=n(51775);var a=n(22690)
;var r=n(19946);var i=n(21579);var s=n(11945);var c=n(30609);var d=n(60387);const h=(0,i.G)({name:"check",summary:"Check the repository, or a change of it",
usage:"[paths\u2026]",
description:`Without flags: every tracked file of the work tree. With --changed, --staged or --base: what changed, and of its\nfindings those that are new. Named paths are looked at even if they are not tracked.`,
flags:{...s.SV,...s.pN,...s.wW,history:{type:"boolean",summary:"look for secrets in the commits, too: of the change, or all"},"update-baseline":{type:"boolean",
summary:"write the baseline so that it lists what is found now"},"update-coverage":{type:"boolean",
summary:"write how much the tests cover now, below which it must not fall"},...s.S7,...s.Xo},async run(t,e){const i=(0,s.d_)(t,e);const h=(0,c.Iu)(t,i.cwd)
;const u={...i,affected:t.affected,history:t.history,quiet:t.quiet&&h.files.length===0,progress:await(0,c.oz)(t.quiet)};const f=(0,s.Ax)(t,i.cwd)
;if(f&&(t["update-baseline"]||t["update-coverage"]))throw new a.yo("--shard looks at a part, and --update-baseline and --update-coverage are for the whole")
;if(t["update-baseline"]){const{updateBaseline:t}=await n.e(419).then(n.bind(n,60419));(0,d.yy)(`${await t(u)}\n`);return 0}if(t["update-coverage"]){
const{updateCoverage:t}=await n.e(6358).then(n.bind(n,46358));(0,d.yy)(`${await t(u)}\n`);return 0}const l=await(0,o.z6)({...u,shard:f});await(0,c.Eb)(l,h,t)
;return(0,r.t4)(l)}})},30609:(t,e,n)=>{n.d(e,{Eb:()=>l,Iu:()=>u,Vj:()=>w,oz:()=>y});var o=n(76760);var a=n.n(o);var r=n(66889);var i=n(22690);var s=n(19946)
;var c=n(91751);var d=n(84966);var h=n(60387);function u(t,e){if(t.json&&t.format!==undefined&&t.format!=="json"){
throw new i.yo(`--json and --format ${t.format} exclude each other`)}const n=(t.output??[]).map(t=>{const n=t.indexOf("=")
;if(n<=0||n===t.length-1)throw new i.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(t)}`);return{format:f(t.slice(0,n)),path:(0,o.resolve)(e,t.slice(n+1))
}});return{format:t.json?"json":f(t.format??"pretty"),files:n}}function f(t){if(r.M.includes(t))return t;const e=(0,c.p)(t,r.M)
;throw new i.yo(`There is no format ${t}`,e?`Did you mean ${e}?`:`The formats: ${r.M.join(", ")}`)}async function l(t,e,o){
for(const{format:n,path:o}of e.files)(0,d.v)(o,Buffer.from(await(0,r.Y_)(n,t,m)));const a=o.quiet===true&&(0,s.W0)(t);if(!a&&e.format!==undefined)(0,
h.yy)(await(0,r.Y_)(e.format,t,await w(o)));if(o.timings)(0,h.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(t))}const m={color:false,width:120}
;async function w(t){const{NO_COLOR:e,FORCE_COLOR:n}=process.env;const o=n!==undefined&&n!==""&&n!=="0";const a=await(0,h.Hd)(h.Uo)
;const r=!t["no-color"]&&!e&&(o||a);return{color:r,width:a?(0,h.JL)():m.width}}async function y(t){if(t)return undefined;const e=await(0,h.Hd)(h.vF)
;if(!e&&!process.env["CI"])return undefined;const n=e?100:1e4;let o=Date.now()+(e?400:n);return(t,a)=>{if(t===a&&e)(0,h.qz)("\r\x1b[K")
;if((t&63)!==0||Date.now()<o)return;o=Date.now()+n;const r=`${p(t)} of ${p(a)} files`;(0,h.qz)(e?`\r\x1b[K${r}`:`kempt: ${r}\n`)}}function p(t){
return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}}};
