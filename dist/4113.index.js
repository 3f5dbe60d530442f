"use strict";exports.id=4113;exports.ids=[4113];exports.modules={66889:(t,e,n)=>{n.d(e,{Y_:()=>s,M:()=>a,S:()=>r});const o={
checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(t=>t.checkstyle),codequality:()=>n.e(9713).then(n.bind(n,59713)).then(t=>t.codequality),
github:()=>n.e(8892).then(n.bind(n,58892)).then(t=>t.github),json:()=>n.e(6525).then(n.bind(n,66525)).then(t=>t.json),
junit:()=>n.e(1743).then(n.bind(n,41743)).then(t=>t.junit),markdown:()=>Promise.all([n.e(140),n.e(2983)]).then(n.bind(n,95242)).then(t=>t.markdown),
pretty:()=>n.e(5933).then(n.bind(n,95933)).then(t=>t.pretty),rdjson:()=>n.e(5199).then(n.bind(n,45199)).then(t=>t.rdjson),
sarif:()=>n.e(2762).then(n.bind(n,62762)).then(t=>t.sarif),summary:()=>n.e(4298).then(n.bind(n,94298)).then(t=>t.summary)};const r={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const a=Object.keys(o);async function s(t,e,n){const r=await o[t]();return r.print(e,n)}},
84113:(t,e,n)=>{n.r(e);n.d(e,{checkCommand:()=>d});var o=n(51775);var r=n(19946);var a=n(21579);var s=n(11945);var i=n(30609);var c=n(60387);const d=(0,a.G)({
name:"check",summary:"Check the repository, or a change of it",usage:"[paths…]",
description:`Without flags: every tracked file of the work tree. With --changed, --staged or --base: what changed, and of its\nfindings those that are new. Named paths are looked at even if they are not tracked.`,
flags:{...s.SV,history:{type:"boolean",summary:"look for secrets in the commits, too: of the change, or all"},"update-baseline":{type:"boolean",
summary:"write the baseline so that it lists what is found now"},"update-coverage":{type:"boolean",
summary:"write how much the tests cover now, below which it must not fall"},...s.S7,...s.Xo},async run(t,e){const a=(0,s.d_)(t,e);const d=(0,i.Iu)(t,a.cwd)
;const f={...a,history:t.history,progress:(0,i.oz)(t.quiet)};if(t["update-baseline"]){const{updateBaseline:t}=await n.e(419).then(n.bind(n,60419));(0,
c.yy)(`${await t(f)}\n`);return 0}if(t["update-coverage"]){const{updateCoverage:t}=await n.e(6358).then(n.bind(n,46358));(0,c.yy)(`${await t(f)}\n`);return 0}
const h=await(0,o.z6)(f);await(0,i.Eb)(h,d,t);return(0,r.t4)(h)}})},30609:(t,e,n)=>{n.d(e,{Eb:()=>u,Iu:()=>f,Vj:()=>m,oz:()=>y});var o=n(76760);var r=n.n(o)
;var a=n(66889);var s=n(22690);var i=n(91751);var c=n(84966);var d=n(60387);function f(t,e){if(t.json&&t.format!==undefined&&t.format!=="json"){
throw new s.yo(`--json and --format ${t.format} exclude each other`)}const n=(t.output??[]).map(t=>{const n=t.indexOf("=")
;if(n<=0||n===t.length-1)throw new s.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(t)}`);return{format:h(t.slice(0,n)),path:(0,o.resolve)(e,t.slice(n+1))
}});return{format:t.json?"json":h(t.format??"pretty"),files:n}}function h(t){if(a.M.includes(t))return t;const e=(0,i.p)(t,a.M)
;throw new s.yo(`There is no format ${t}`,e?`Did you mean ${e}?`:`The formats: ${a.M.join(", ")}`)}async function u(t,e,o){
for(const{format:n,path:o}of e.files)(0,c.v)(o,Buffer.from(await(0,a.Y_)(n,t,l)));const r=o.quiet===true&&t.verdict==="clean"&&t.findings.length===0
;if(!r&&e.format!==undefined)(0,d.yy)(await(0,a.Y_)(e.format,t,m(o)));if(o.timings)(0,d.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(t))}const l={
color:false,width:120};function m(t){const{NO_COLOR:e,FORCE_COLOR:n}=process.env;const o=n!==undefined&&n!==""&&n!=="0"
;const r=!t["no-color"]&&!e&&(o||process.stdout.isTTY===true);return{color:r,width:process.stdout.columns??120}}function y(t){
const e=process.stderr.isTTY===true;if(t||!e&&!process.env["CI"])return undefined;const n=e?100:1e4;let o=Date.now()+(e?400:n);return(t,r)=>{if(t===r&&e)(0,
d.qz)("\r[K");if((t&63)!==0||Date.now()<o)return;o=Date.now()+n;const a=`${t.toLocaleString("en")} of ${r.toLocaleString("en")} files`;(0,
d.qz)(e?`\r[K${a}`:`kempt: ${a}\n`)}}},84966:(t,e,n)=>{n.d(e,{v:()=>d});var o=n(77598);var r=n.n(o);var a=n(73024);var s=n.n(a);var i=n(76760);var c=n.n(i)
;function d(t,e,n,r=(0,i.dirname)(t)){const s=(0,i.join)(r,`.${(0,i.basename)(t)}.kempt-${(0,o.randomBytes)(6).toString("hex")}`);try{const o=(0,
a.openSync)(s,"wx",n??438);try{if(n!==undefined)(0,a.fchmodSync)(o,n);for(let t=0;t<e.length;)t+=(0,a.writeSync)(o,e,t);(0,a.fsyncSync)(o)}finally{(0,
a.closeSync)(o)}(0,a.renameSync)(s,t)}catch(o){(0,a.rmSync)(s,{force:true});if(r===(0,i.dirname)(t))throw o;d(t,e,n)}}}};
