"use strict";exports.id=113;exports.ids=[113];exports.modules={1579:(e,t,n)=>{n.d(t,{G:()=>o});function o(e){return e}},4113:(e,t,n)=>{n.r(t);n.d(t,{
checkCommand:()=>l});var o=n(7242);var r=n(9946);var a=n(1579);var s=n(1945);var i=n(609);const l=(0,a.G)({name:"check",
summary:"Check the repository, or a change of it",usage:"[paths…]",
description:`Without flags: every tracked file of the work tree. With --changed, --staged or --base: what changed, and of its\nfindings those that are new. Named paths are looked at even if they are not tracked.`,
flags:{...s.SV,history:{type:"boolean",summary:"look for secrets in the commits, too: of the change, or all"},"update-baseline":{type:"boolean",
summary:"write the baseline so that it lists what is found now"},...s.S7,...s.Xo},async run(e,t){const a=(0,s.d_)(e,t);const l=(0,i.Iu)(e,a.cwd);const c={...a,
history:e.history,progress:(0,i.oz)(e.quiet)};if(e["update-baseline"]){const{updateBaseline:e}=await n.e(419).then(n.bind(n,419))
;process.stdout.write(`${await e(c)}\n`);return 0}const{report:u}=await(0,o.z)(c);await(0,i.Eb)(u,l,e);return(0,r.t4)(u)}})},1945:(e,t,n)=>{n.d(t,{S7:()=>l,
SV:()=>s,Xo:()=>i,d_:()=>c});var o=n(6760);var r=n.n(o);var a=n(2690);const s={config:{type:"string",value:"FILE",
summary:"the configuration, instead of kempt.yaml and its like at the top"},cwd:{type:"string",value:"DIR",summary:"work in this directory"},"git-dir":{
type:"string",value:"DIR",summary:"read this git directory, without a work tree"},base:{type:"string",value:"REV",
summary:"check what changed since the merge base with this revision"},head:{type:"string",value:"REV",
summary:"the revision to check, with --base or --git-dir; default HEAD"},changed:{type:"string",value:"REF",optionalValue:true,
summary:"check what the work tree changes since it left REF; default: the default branch"},staged:{type:"boolean",
summary:"check what is staged, as it is staged"},only:{type:"string",multiple:true,value:"ID",
summary:"run these checks only; may be repeated, or a list with commas"},skip:{type:"string",multiple:true,value:"ID",summary:"run all but these checks"},
everything:{type:"boolean",summary:"let checks of text also judge generated and vendored files and test data"},"only-new":{type:"boolean",
summary:"leave out what the base already has (the default when a change is checked)"},"no-only-new":{type:"boolean",
summary:"report all that the changed files have"},baseline:{type:"string",value:"FILE",summary:"leave out the findings that this file lists"},"no-cache":{
type:"boolean",summary:"neither use nor write the memory of clean files"}};const i={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",summary:"print how long each phase took"},quiet:{
type:"boolean",summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",
summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}};const l={"fail-on":{type:"string",value:"LEVEL",
summary:"the mildest level that fails: error, warning (default), note, never"}};function c(e,t){const n=(0,o.resolve)(e.cwd??".");return{cwd:n,paths:t,
config:e.config===undefined||(0,o.isAbsolute)(e.config)?e.config:(0,o.resolve)(n,e.config),gitDir:e["git-dir"],base:e.base,head:e.head,changed:e.changed,
staged:e.staged,only:u(e.only),skip:u(e.skip),everything:e.everything,onlyNew:h(e),baseline:e.baseline,cache:e["no-cache"]?false:undefined,
failOn:d(e["fail-on"])}}function u(e){return e?.flatMap(e=>e.split(",")).filter(Boolean)}function h(e){
if(e["only-new"]&&e["no-only-new"])throw new a.y("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function d(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new a.y(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},609:(e,t,n)=>{n.d(t,{Eb:()=>h,Iu:()=>c,oz:()=>m});var o=n(6760)
;var r=n.n(o);var a=n(6889);var s=n(2690);var i=n(1751);var l=n(4966);function c(e,t){if(e.json&&e.format!==undefined&&e.format!=="json"){
throw new s.y(`--json and --format ${e.format} exclude each other`)}const n=(e.output??[]).map(e=>{const n=e.indexOf("=")
;if(n<=0||n===e.length-1)throw new s.y(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:u(e.slice(0,n)),path:(0,o.resolve)(t,e.slice(n+1))}
});return{format:e.json?"json":u(e.format??"pretty"),files:n}}function u(e){if(a.M.includes(e))return e;const t=(0,i.p)(e,a.M)
;throw new s.y(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${a.M.join(", ")}`)}async function h(e,t,n){
for(const{format:n,path:o}of t.files)(0,l.v)(o,Buffer.from(await(0,a.Y_)(n,e,d)));const o=n.quiet===true&&e.verdict==="clean"&&e.findings.length===0
;if(!o)process.stdout.write(await(0,a.Y_)(t.format,e,f(n)));if(n.timings){const t=Object.entries(e.timings).map(([e,t])=>`${e} ${t.toFixed(1)} ms`)
;process.stderr.write(`${t.join(", ")}\n`)}}const d={color:false,width:120};function f(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env
;const o=n!==undefined&&n!==""&&n!=="0";const r=!e["no-color"]&&!t&&(o||process.stdout.isTTY===true);return{color:r,width:process.stdout.columns??120}}
function m(e){const t=process.stderr.isTTY===true;if(e||!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let o=performance.now()+(t?400:n)
;return(e,r)=>{if(e===r&&t)process.stderr.write("\r[K");if((e&63)!==0||performance.now()<o)return;o=performance.now()+n
;const a=`${e.toLocaleString("en")} of ${r.toLocaleString("en")} files`;process.stderr.write(t?`\r[K${a}`:`kempt: ${a}\n`)}}}};
