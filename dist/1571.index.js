"use strict";exports.id=1571;exports.ids=[1571,3673];exports.modules={33673:(e,t,n)=>{n.r(t);n.d(t,{loadReport:()=>i,parseReport:()=>h});var o=n(73024)
;var r=n.n(o);var a=n(22690);const s=256*1024*1024;async function i(e){const t=(0,o.statSync)(e,{throwIfNoEntry:false})
;if(!t?.isFile())throw new a.yo(`There is no report at ${e}`);if(t.size>s)throw new a.yo(`${e} is too large for a report`);return await h((0,
o.readFileSync)(e,"utf8"),e)}async function h(e,t){const{reportSchema:o}=await Promise.all([n.e(737),n.e(5169)]).then(n.bind(n,15169))
;const r=o.safeParse(l(e,t));if(r.success)return r.data;const[s]=r.error.issues
;throw new a.yo(`${t} is no report of Kempt: ${s?.path.join(".")||"the file"}: ${s?.message??"invalid"}`)}function l(e,t){try{return JSON.parse(e)}catch(e){
throw new a.yo(`${t} is no report of Kempt: it is not JSON`,undefined,{cause:e})}}},66889:(e,t,n)=>{n.d(t,{Y_:()=>s,M:()=>a,S:()=>r});const o={
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
;async function s(e,t,n){const r=await o[e]();return r.print(t,n)}},21579:(e,t,n)=>{n.d(t,{G:()=>o});function o(e){return e}},31571:(e,t,n)=>{n.r(t);n.d(t,{
reportCommand:()=>f});var o=n(76760);var r=n.n(o);var a=n(33673);var s=n(66889);var i=n(22690);var h=n(19946);var l=n(21579);var u=n(11945);var c=n(30609)
;const d=Object.entries(s.S).map(([e,t])=>`  ${e.padEnd(12)}${t}`);const f=(0,l.G)({name:"report",
summary:"Convert a saved report to another format, or join those of several machines",usage:"convert FILE | merge FILE\u2026",
description:`Reads reports that kempt check --json or --output json=FILE wrote. The formats:\n${d.join("\n")}\nconvert ends with the exit code of the run that made the report. merge joins the reports of kempt check --shard to the one\nthat a single machine would have given; a shard that is missing, or there twice, makes it incomplete (3).`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},...u.Xo},async run(e,[t,...n]){const r=t===undefined?undefined:m[t]
;if(r===undefined||n.length===0||t==="convert"&&n.length>1){
throw new i.yo("kempt report takes: convert FILE, or merge FILE\u2026","For example: kempt report convert report.json --format sarif")}const a=(0,
o.resolve)(e.cwd??".");const s=(0,c.Iu)(e,a);const l=await r(n.map(e=>(0,o.resolve)(a,e)));await(0,c.Eb)(l,s,e);return(0,h.t4)(l)}});const m={
convert:async([e=""])=>await(0,a.loadReport)(e),merge:async e=>await(await Promise.all([n.e(3484),n.e(4617)]).then(n.bind(n,24761))).mergeReports(e)}},
11945:(e,t,n)=>{n.d(t,{Ax:()=>d,S7:()=>u,SV:()=>s,Xo:()=>l,d_:()=>c,pN:()=>i,wW:()=>h});var o=n(76760);var r=n.n(o);var a=n(22690);const s={config:{
type:"string",value:"FILE",summary:"the configuration, instead of kempt.yaml and its like at the top"},cwd:{type:"string",value:"DIR",
summary:"work in this directory"},"git-dir":{type:"string",value:"DIR",summary:"read this git directory, without a work tree"},base:{type:"string",value:"REV",
summary:"check what changed since the merge base with this revision"},head:{type:"string",value:"REV",
summary:"the revision to check, with --base or --git-dir; default HEAD"},changed:{type:"string",value:"REF",optionalValue:true,
summary:"check what the work tree changes since it left REF; default: the default branch"},staged:{type:"boolean",
summary:"check what is staged, as it is staged"},only:{type:"string",multiple:true,value:"ID",
summary:"run these checks and tools only; may be repeated, or a list with commas"},skip:{type:"string",multiple:true,value:"ID",
summary:"run all but these checks and tools"},"no-tools":{type:"boolean",summary:"run the built-in checks only, not the repository's own tools"},everything:{
type:"boolean",summary:"let checks of text also judge generated and vendored files and test data"},"only-new":{type:"boolean",
summary:"leave out what the base already has (the default when a change is checked)"},"no-only-new":{type:"boolean",
summary:"report all that the changed files have"},baseline:{type:"string",value:"FILE",summary:"leave out the findings that this file lists"},"no-cache":{
type:"boolean",summary:"neither use nor write what is remembered of earlier runs"}};const i={affected:{type:"boolean",
summary:"of a change in a monorepo, let tools of larger scope look only at the workspaces that it reaches"}};const h={shard:{type:"string",value:"I/N",
summary:"do the I-th of N parts of the work; kempt report merge joins the reports"},plan:{type:"string",value:"FILE",
summary:"with --shard: the plan that kempt plan --shards N wrote"},"timings-from":{type:"string",value:"FILE",
summary:"divide by how long the tools took in the run of this report, instead of by sizes"}};const l={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",
summary:"print how long each phase took, and each tool: to find or install its copy, and to run"},quiet:{type:"boolean",
summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}}
;const u={"fail-on":{type:"string",value:"LEVEL",summary:"the mildest level that fails: error, warning (default), note, never"}};function c(e,t){const n=(0,
o.resolve)(e.cwd??".");return{cwd:n,paths:t,config:e.config===undefined||(0,o.isAbsolute)(e.config)?e.config:(0,o.resolve)(n,e.config),gitDir:e["git-dir"],
base:e.base,head:e.head,changed:e.changed,staged:e.staged,only:f(e.only),skip:f(e.skip),everything:e.everything,tools:e["no-tools"]?false:undefined,
onlyNew:m(e),baseline:e.baseline,cache:e["no-cache"]?false:undefined,failOn:y(e["fail-on"])}}function d(e,t){const{shard:n,plan:r,"timings-from":s}=e
;if(n===undefined){if(r===undefined&&s===undefined)return undefined
;throw new a.yo("--plan and --timings-from are for --shard","For example: --shard 2/4 --plan plan.json")}
const[,i=0,h=0]=(/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(n)??[]).map(Number)
;if(i<1||i>h)throw new a.yo(`--shard takes I/N, such as 2/4, not ${JSON.stringify(n)}`,"Shards are counted from 1.")
;if(r!==undefined&&s!==undefined)throw new a.yo("--plan and --timings-from exclude each other","Give --timings-from where the plan is made.")
;const l=e=>e===undefined?undefined:(0,o.resolve)(t,e);return{index:i,count:h,plan:l(r),timings:l(s)}}function f(e){
return e?.flatMap(e=>e.split(",")).filter(Boolean)}function m(e){
if(e["only-new"]&&e["no-only-new"])throw new a.yo("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function y(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new a.yo(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},30609:(e,t,n)=>{n.d(t,{Eb:()=>f,Iu:()=>c,Vj:()=>y,oz:()=>p})
;var o=n(76760);var r=n.n(o);var a=n(66889);var s=n(22690);var i=n(19946);var h=n(91751);var l=n(84966);var u=n(60387);function c(e,t){
if(e.json&&e.format!==undefined&&e.format!=="json"){throw new s.yo(`--json and --format ${e.format} exclude each other`)}const n=(e.output??[]).map(e=>{
const n=e.indexOf("=");if(n<=0||n===e.length-1)throw new s.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:d(e.slice(0,n)),path:(0,
o.resolve)(t,e.slice(n+1))}});return{format:e.json?"json":d(e.format??"pretty"),files:n}}function d(e){if(a.M.includes(e))return e;const t=(0,h.p)(e,a.M)
;throw new s.yo(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${a.M.join(", ")}`)}async function f(e,t,o){
for(const{format:n,path:o}of t.files)(0,l.v)(o,Buffer.from(await(0,a.Y_)(n,e,m)));const r=o.quiet===true&&(0,i.W0)(e);if(!r&&t.format!==undefined)(0,
u.yy)(await(0,a.Y_)(t.format,e,await y(o)));if(o.timings)(0,u.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(e))}const m={color:false,width:120}
;async function y(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env;const o=n!==undefined&&n!==""&&n!=="0";const r=await(0,u.Hd)(u.Uo)
;const a=!e["no-color"]&&!t&&(o||r);return{color:a,width:r?(0,u.JL)():m.width}}async function p(e){if(e)return undefined;const t=await(0,u.Hd)(u.vF)
;if(!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let o=Date.now()+(t?400:n);return(e,r)=>{if(e===r&&t)(0,u.qz)("\r\x1b[K")
;if((e&63)!==0||Date.now()<o)return;o=Date.now()+n;const a=`${w(e)} of ${w(r)} files`;(0,u.qz)(t?`\r\x1b[K${a}`:`kempt: ${a}\n`)}}function w(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}}};
