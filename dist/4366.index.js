"use strict";exports.id=4366;exports.ids=[4366,779];exports.modules={1775:(e,n,t)=>{t.d(n,{z:()=>h,s:()=>p});var i=t(5503);var o=t(2586);var s=t(5993)
;var r=t(5890);var a=t(8587);class c{#e=d();#n={};#t=this.#e;lap(e){const n=d();this.#n[e]=l(n-this.#t);this.#t=n}finish(){return{...this.#n,
total:l(d()-this.#e)}}}function d(){return Number(process.hrtime.bigint())/1e6}function l(e){return Math.round(e*10)/10}var f=t(5469);var u=t(7419)
;async function h(e){const n=await y(e);const t=await(n.last?.recall(n.work));if(t)return{...t,timings:n.clock.finish(),environment:(0,f.c)()}
;return(await m(n)).report}async function p(e){return await m(await y(e))}async function m(e){
return await(await Promise.all([t.e(1143),t.e(6070),t.e(2693)]).then(t.bind(t,2693))).runCheck(e)}async function y(e){const n=new c;const s=(0,u.x5)(e)
;const d=await(0,i.Z)(s.top,e.config,a.d);const l=await(0,o.R4)(d,e);const f=(0,u.iK)(e);const{selected:h,skipped:p}=(0,o.oL)(d,e,r.A,f)
;const m=l.cache&&!f&&s.repository?.top!==undefined&&!e.gitDir&&e.head===undefined;const y={patch:h.some(e=>e.scope==="change"),
subjects:h.some(e=>e.id==="commit-subject"),dirty:m,ignored:m&&h.some(e=>e.id==="ignored-but-tracked")}
;const w=f||m?(await t.e(2641).then(t.bind(t,5022))).startGitWork(e,s,y):{};const b=m?await g(e,s,d,l):undefined;return{request:e,place:s,config:d,base:l,
selected:h,skipped:p,work:w,clock:n,last:b}}async function g({paths:e,history:n,ignoreBaseline:i,only:o,skip:r},{repository:a,top:c},d,l){
if(a===undefined||e.length>0||n||i)return undefined;const{LastReport:f}=await t.e(1553).then(t.bind(t,1553));return f.of(a,c,[s.r,d,l,o,r],l.baseline)}},
8587:(e,n,t)=>{t.d(n,{d:()=>o});var i=t(5890);async function o(){const e=[];for(const n of i.A)e.push(await n.load());return e}},5469:(e,n,t)=>{t.d(n,{c:()=>i})
;function i(){return{node:process.versions.node,platform:`${process.platform} ${process.arch}`,startedAt:new Date(Date.now()-process.uptime()*1e3).toISOString()
}}},7419:(e,n,t)=>{t.d(n,{C2:()=>f,iK:()=>l,x5:()=>d});var i=t(3024);var o=t.n(i);var s=t(6760);var r=t.n(s);var a=t(2690);var c=t(4055);function d(e){
const n=(0,i.statSync)(e.cwd,{throwIfNoEntry:false});if(!n?.isDirectory())throw new a.y(`There is no directory ${e.cwd}`,"Check the path behind --cwd.")
;const t=(0,c.W)(e.cwd,e.gitDir);return{repository:t,top:t?.top??(0,s.resolve)(e.cwd)}}function l(e){return f(e)!==undefined}
function f({base:e,head:n,changed:t,staged:i}){const o=[e!==undefined||n!==undefined,t!==undefined,i===true].filter(Boolean)
;if(o.length>1)throw new a.y("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(t!==undefined)return{kind:"work-tree",
ref:t===""?undefined:t};if(e!==undefined)return{kind:"commits",base:e,head:n??"HEAD"};return undefined}},6889:(e,n,t)=>{t.d(n,{Y_:()=>r,M:()=>s,S:()=>o})
;const i={checkstyle:()=>t.e(8486).then(t.bind(t,8486)).then(e=>e.checkstyle),codequality:()=>t.e(9713).then(t.bind(t,9713)).then(e=>e.codequality),
github:()=>t.e(8892).then(t.bind(t,8892)).then(e=>e.github),json:()=>t.e(6525).then(t.bind(t,6525)).then(e=>e.json),
junit:()=>t.e(1743).then(t.bind(t,1743)).then(e=>e.junit),markdown:()=>t.e(4619).then(t.bind(t,4619)).then(e=>e.markdown),
pretty:()=>t.e(9076).then(t.bind(t,9076)).then(e=>e.pretty),rdjson:()=>t.e(5199).then(t.bind(t,5199)).then(e=>e.rdjson),
sarif:()=>t.e(2762).then(t.bind(t,2762)).then(e=>e.sarif),summary:()=>t.e(4298).then(t.bind(t,4298)).then(e=>e.summary)};const o={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const s=Object.keys(i);async function r(e,n,t){const o=await i[e]();return o.print(n,t)}},
5503:(e,n,t)=>{t.d(n,{Z:()=>d});var i=t(3024);var o=t.n(i);var s=t(6760);var r=t.n(s);var a=t(2690)
;const c=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function d(e,n,o){const r=n===undefined?l(e):(0,s.resolve)(n)
;if(r===undefined)return undefined;if(!(0,i.existsSync)(r))throw new a.y(`There is no configuration at ${r}`,"Check the path behind --config.")
;const{parseConfigFile:c}=await Promise.all([t.e(2311),t.e(8815),t.e(3292),t.e(6680)]).then(t.bind(t,6680));return c(r,await o())}function l(e){
const n=c.filter(n=>(0,i.existsSync)((0,s.join)(e,n)));if(n.length>1){throw new a.y(`There are several configurations: ${n.join(", ")}`,"Keep one of them.")}
return n[0]===undefined?undefined:(0,s.join)(e,n[0])}},2586:(e,n,t)=>{t.d(n,{R4:()=>a,o$:()=>d,oL:()=>c});var i=t(2690);var o=t(1751);const s=32*1024*1024
;async function r(e){return e?(await Promise.all([t.e(4006),t.e(2336)]).then(t.bind(t,2336))).toMatcher:()=>()=>false}async function a(e,n){const t=e?.files
;return{includes:h(t?.include,t?.exclude,await r(e)),maxSize:t?.["max-size"]??s,everything:n.everything??t?.everything??false,
onlyNew:n.onlyNew??e?.["only-new"]??true,failOn:n.failOn??e?.["fail-on"]??"warning",baseline:n.baseline??e?.baseline,cache:n.cache??e?.cache??true}}
function c(e,n,t,i){p([...n.only??[],...n.skip??[]],t);const o=[];const s=[];for(const r of t){
const t=f(r,l(e,r.id),n)??(r.scope==="change"&&!i?"judges a change, and none was given":undefined);if(t===undefined)o.push(r);else s.push({id:r.id,reason:t})}
return{selected:o,skipped:s}}async function d(e,n){const t=await r(e);const i=[];for(const o of n)i.push(u(await o.load(),l(e,o.id),t));return i}
function l(e,n){return e?.checks?.[n]??undefined}function f(e,n,{only:t,skip:i}){if(i?.includes(e.id))return"left out by --skip"
;if(t!==undefined)return t.includes(e.id)?undefined:"left out by --only";if(n===false||n==="off")return"turned off in the configuration"
;return e.optIn&&n===undefined?"runs only if the configuration asks for it":undefined}function u(e,n,t){const i=typeof n==="object"?n:{}
;const o=typeof n==="string"&&n!=="on"&&n!=="off"?n:i.level;const s=Object.entries(e.options??{}).map(([e,n])=>[e,i[e]??n.default])
;const r=i.exclude&&i.exclude.length>0?t(i.exclude):undefined;return{check:e,level:o,options:Object.fromEntries(s),excludes:e=>r?.(e)??false}}function h(e,n,t){
if(!e?.length&&!n?.length)return undefined;const i=e?.length?t(e):undefined;const o=n?.length?t(n):undefined;return e=>(i?.(e)??true)&&!o?.(e)}function p(e,n){
const t=n.map(e=>e.id);for(const n of e){if(t.includes(n))continue;const e=(0,o.p)(n,t)
;throw new i.y(`There is no check ${n}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},1579:(e,n,t)=>{t.d(n,{G:()=>i});function i(e){return e}},
4366:(e,n,t)=>{t.r(n);t.d(n,{fixCommand:()=>T});var i=t(3024);var o=t(6760);var s=t(2690);var r=t(9946);var a=t(2352);var c=t(779);var d=t(4966);class l{entries
;#i;constructor(e,n){this.entries=e;this.#i=n}async visit(e,n){for(const t of e){const e=this.#i.get(t.path);if(e)await n.file(t,e,e.length)}}exists(e){
const n=o.posix.normalize(e);return this.entries.some(e=>e.path===n||e.path.startsWith(`${n}/`))}}var f=t(3859);var u=t(8369);const h=10
;async function p(e,n,t){const i=await m(e,n,t);let o=i;let s=n;let r=0;for(let n=0;n<=h;n++){const n=g(o.filter(t.wanted));if(n.picked===0){const e=y(i,o)
;if(e)return{kind:"refused",reason:`the fix would bring an error: ${e.message}`};return r===0?{kind:"unchanged"}:{kind:"fixed",content:s,findings:r}}
s=b(s,n.edits);r+=n.picked;o=await m(e,s,t)}return{kind:"refused",reason:"its fixes undo each other"}}async function m(e,n,{checks:t,inputs:i,everything:o}){
const s=new l([e],new Map([[e.path,n]]));const{findings:r,suppressions:a}=await(0,f.z)(s,[e],t,i,{everything:o});return(0,u.p)(r,a,undefined).findings}
function y(e,n){const t=new Set(e.map(e=>`${e.rule}\0${e.message}`));return n.find(e=>e.level==="error"&&!t.has(`${e.rule}\0${e.message}`))}function g(e){
const n=[];let t=0;for(const{fix:i}of e){if(!i||i.edits.some(e=>n.some(n=>w(e,n))))continue;n.push(...i.edits);t++}return{
edits:n.sort((e,n)=>e.region.byteOffset-n.region.byteOffset),picked:t}}function w({region:e},{region:n}){
return e.byteOffset<=n.byteOffset+n.byteLength&&n.byteOffset<=e.byteOffset+e.byteLength}function b(e,n){const t=[];let i=0;for(const{region:o,text:s}of n){
t.push(e.subarray(i,o.byteOffset),Buffer.from(s));i=o.byteOffset+o.byteLength}return Buffer.concat([...t,e.subarray(i)])}var v=t(3103);var k=t(2142)
;var x=t(1775);async function S(e){if(e.gitDir!==undefined||e.head!==undefined){
throw new s.y("Fixes are written to the work tree","Leave out --git-dir and --head.")}const n=await(0,x.s)(e);const{report:t,scope:i}=n;const o=await $(n,e)
;const a=[];const d=[];for(const i of I(t)){const t=await P(i,n,o,e);if("reason"in t)d.push({path:i,reason:t.reason});else if(t.findings>0)a.push({path:i,...t})
}if(e.staged&&!e.dryRun&&a.length>0&&i.repository){await(0,c.git)(i.repository,["add","--",...a.map(({path:e})=>e)])}const l=new Set(a.map(({path:e})=>e))
;const f=t.findings.filter(e=>!(e.fix&&l.has(e.location.path)));const u=(0,r.ds)(f,t.notifications,t.failOn);return{fixed:a,skipped:d,remaining:f.length,
verdict:u}}function I(e){return[...new Set(e.findings.filter(e=>e.fix).map(e=>e.location.path))]}async function $({report:e,scope:n,settings:t},i){const o=(0,
k.W)(t.checks,"file");const s=n.change&&{head:n.change.head};const r=await(0,v.K)(o,n.beside,s?n.files:n.tree.entries,s);const a=new Set(e.findings.map(j))
;const c=e.scope.onlyNew||t.baseline!==undefined;return{checks:o,inputs:r,everything:i.everything??t.everything,wanted:e=>e.fix!==undefined&&(!c||a.has(j(e)))}}
function j({location:e,rule:n,fingerprint:t}){return`${e.path}\0${n}\0${t.split(":")[0]}`}async function P(e,{scope:n},t,s){const r=n.files.find(n=>n.path===e)
;if(r===undefined||r.raw)return{reason:"its name is not UTF-8"};const c=(0,o.join)(n.top,e);const l=(0,i.readFileSync)(c);if(s.staged&&(0,
a.z)(l)!==r.oid)return{reason:"it has changes that are not staged"};const f=await p(r,l,t);if(f.kind==="refused")return{reason:f.reason}
;if(f.kind==="unchanged")return{findings:0};if(s.dryRun)return{findings:f.findings,diff:await O(e,l,f.content)};if(!(0,i.readFileSync)(c).equals(l))return{
reason:"it was changed while it was looked at"};(0,d.v)(c,f.content,(0,i.statSync)(c).mode&4095);return{findings:f.findings}}async function O(e,n,i){
const[{createTwoFilesPatch:o},{hideSecrets:s}]=await Promise.all([t.e(5086).then(t.bind(t,5086)),Promise.all([t.e(2395),t.e(4315)]).then(t.bind(t,5070))])
;return s(o(`a/${e}`,`b/${e}`,n.toString("utf8"),i.toString("utf8")))}var F=t(5178);var D=t(1579);var C=t(1945);var E=t(609);var L=t(387);const T=(0,D.G)({
name:"fix",summary:"Apply the safe fixes of what check finds",usage:"[paths…]",
description:`Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file\nthat changes meanwhile is left alone, and with --staged one that has changes which are not staged.\nExit codes: 0 nothing is left; 1 findings are left (with --dry-run: or there is something to fix); 3 incomplete.`,
flags:{...C.SV,"dry-run":{type:"boolean",summary:"print the diff and write nothing"},...C.S7,json:{type:"boolean",summary:"print the outcome as JSON"},quiet:{
type:"boolean",summary:"print nothing when there is nothing to say"}},async run(e,n){const t=e["dry-run"]??false;const i=await S({...(0,C.d_)(e,n),dryRun:t,
progress:(0,E.oz)(e.quiet)});const o=i.fixed.length>0||i.skipped.length>0||!e.quiet;if(e.json)(0,L.yy)(`${JSON.stringify(i,undefined,2)}\n`);else if(o)(0,
L.yy)(R(i,t));return t&&i.fixed.length>0?r.yU.findings:r.yU[i.verdict]}});function R({fixed:e,skipped:n,remaining:t},i){
const o=e.map(({diff:e})=>e??"").join("");const s=i?"":e.map(({path:e,findings:n})=>`fixed ${n} in ${(0,F.RK)(e)}\n`).join("")
;const r=n.map(({path:e,reason:n})=>`left alone: ${(0,F.RK)(e)}: ${n}\n`).join("");const a=e.reduce((e,{findings:n})=>e+n,0);const c=i?"can be fixed":"fixed"
;return`${o}${s}${r}${a} ${c} in ${e.length} files, ${t} left\n`}},1945:(e,n,t)=>{t.d(n,{S7:()=>c,SV:()=>r,Xo:()=>a,d_:()=>d});var i=t(6760);var o=t.n(i)
;var s=t(2690);const r={config:{type:"string",value:"FILE",summary:"the configuration, instead of kempt.yaml and its like at the top"},cwd:{type:"string",
value:"DIR",summary:"work in this directory"},"git-dir":{type:"string",value:"DIR",summary:"read this git directory, without a work tree"},base:{type:"string",
value:"REV",summary:"check what changed since the merge base with this revision"},head:{type:"string",value:"REV",
summary:"the revision to check, with --base or --git-dir; default HEAD"},changed:{type:"string",value:"REF",optionalValue:true,
summary:"check what the work tree changes since it left REF; default: the default branch"},staged:{type:"boolean",
summary:"check what is staged, as it is staged"},only:{type:"string",multiple:true,value:"ID",
summary:"run these checks only; may be repeated, or a list with commas"},skip:{type:"string",multiple:true,value:"ID",summary:"run all but these checks"},
everything:{type:"boolean",summary:"let checks of text also judge generated and vendored files and test data"},"only-new":{type:"boolean",
summary:"leave out what the base already has (the default when a change is checked)"},"no-only-new":{type:"boolean",
summary:"report all that the changed files have"},baseline:{type:"string",value:"FILE",summary:"leave out the findings that this file lists"},"no-cache":{
type:"boolean",summary:"neither use nor write what is remembered of earlier runs"}};const a={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",summary:"print how long each phase took"},quiet:{
type:"boolean",summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",
summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}};const c={"fail-on":{type:"string",value:"LEVEL",
summary:"the mildest level that fails: error, warning (default), note, never"}};function d(e,n){const t=(0,i.resolve)(e.cwd??".");return{cwd:t,paths:n,
config:e.config===undefined||(0,i.isAbsolute)(e.config)?e.config:(0,i.resolve)(t,e.config),gitDir:e["git-dir"],base:e.base,head:e.head,changed:e.changed,
staged:e.staged,only:l(e.only),skip:l(e.skip),everything:e.everything,onlyNew:f(e),baseline:e.baseline,cache:e["no-cache"]?false:undefined,
failOn:u(e["fail-on"])}}function l(e){return e?.flatMap(e=>e.split(",")).filter(Boolean)}function f(e){
if(e["only-new"]&&e["no-only-new"])throw new s.y("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function u(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new s.y(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},609:(e,n,t)=>{t.d(n,{Eb:()=>u,Iu:()=>l,oz:()=>m});var i=t(6760)
;var o=t.n(i);var s=t(6889);var r=t(2690);var a=t(1751);var c=t(4966);var d=t(387);function l(e,n){if(e.json&&e.format!==undefined&&e.format!=="json"){
throw new r.y(`--json and --format ${e.format} exclude each other`)}const t=(e.output??[]).map(e=>{const t=e.indexOf("=")
;if(t<=0||t===e.length-1)throw new r.y(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:f(e.slice(0,t)),path:(0,i.resolve)(n,e.slice(t+1))}
});return{format:e.json?"json":f(e.format??"pretty"),files:t}}function f(e){if(s.M.includes(e))return e;const n=(0,a.p)(e,s.M)
;throw new r.y(`There is no format ${e}`,n?`Did you mean ${n}?`:`The formats: ${s.M.join(", ")}`)}async function u(e,n,t){
for(const{format:t,path:i}of n.files)(0,c.v)(i,Buffer.from(await(0,s.Y_)(t,e,h)));const i=t.quiet===true&&e.verdict==="clean"&&e.findings.length===0;if(!i)(0,
d.yy)(await(0,s.Y_)(n.format,e,p(t)));if(t.timings){const n=Object.entries(e.timings).map(([e,n])=>`${e} ${n.toFixed(1)} ms`);(0,d.qz)(`${n.join(", ")}\n`)}}
const h={color:false,width:120};function p(e){const{NO_COLOR:n,FORCE_COLOR:t}=process.env;const i=t!==undefined&&t!==""&&t!=="0"
;const o=!e["no-color"]&&!n&&(i||process.stdout.isTTY===true);return{color:o,width:process.stdout.columns??120}}function m(e){
const n=process.stderr.isTTY===true;if(e||!n&&!process.env["CI"])return undefined;const t=n?100:1e4;let i=Date.now()+(n?400:t);return(e,o)=>{if(e===o&&n)(0,
d.qz)("\r[K");if((e&63)!==0||Date.now()<i)return;i=Date.now()+t;const s=`${e.toLocaleString("en")} of ${o.toLocaleString("en")} files`;(0,
d.qz)(n?`\r[K${s}`:`kempt: ${s}\n`)}}},779:(e,n,t)=>{t.d(n,{git:()=>c,startGit:()=>a});var i=t(1421);var o=t.n(i);var s=t(2690)
;const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(e,n){
const t=e.top===undefined?["--git-dir",e.gitDir]:["-C",e.top];return(0,i.spawn)("git",[...t,...r,...n],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C"}})}async function c(e,n,t){return await d(a(e,n),`git ${n[0]??""}`,t)}
async function d(e,n,t){const i=[];const o=[];e.stdout?.on("data",e=>i.push(e));e.stderr?.on("data",e=>o.push(e));e.stdin?.on("error",()=>undefined)
;e.stdin?.end(t);const r=await l(e,n);if(r===0)return i.length===1?i[0]:Buffer.concat(i);const a=Buffer.concat(o).toString("utf8").trim()
;throw new s.g(n,a===""?`${n} ended with status ${r}`:a,{status:r})}async function l(e,n){return await new Promise((t,i)=>{e.on("error",e=>{
const t=e.code==="ENOENT"?"git was not found on the PATH; install git":e.message;i(new s.g(n,t,{cause:e}))});e.on("close",(e,o)=>{
if(e===null)i(new s.g(n,`${n} was ended by ${o??"a signal"}`));else t(e)})})}},4055:(e,n,t)=>{t.d(n,{W:()=>c,f:()=>h});var i=t(3024);var o=t.n(i);var s=t(6760)
;var r=t.n(s);var a=t(2690);function c(e,n){if(n!==undefined)return d((0,s.resolve)(e,n));const t=process.env["GIT_DIR"];if(t)return{...d((0,s.resolve)(t)),
top:(0,s.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,s.resolve)(e);;n=(0,s.dirname)(n)){const e=l((0,s.join)(n,".git"));if(e)return{gitDir:e,
commonDir:u(e),top:n};if(f(n))return{gitDir:n,commonDir:u(n),top:undefined};if(n===(0,s.dirname)(n))return undefined}}function d(e){const n=l(e)??l((0,
s.join)(e,".git"));if(!n)throw new a.y(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:u(n),top:undefined
}}function l(e){const n=(0,i.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return f(e)?e:undefined;if(!n?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,i.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,s.resolve)((0,s.dirname)(e),t)}function f(e){
return(0,i.existsSync)((0,s.join)(e,"HEAD"))&&((0,i.existsSync)((0,s.join)(e,"objects"))||(0,i.existsSync)((0,s.join)(e,"commondir")))}function u(e){const n=(0,
s.join)(e,"commondir");return(0,i.existsSync)(n)?(0,s.resolve)(e,(0,i.readFileSync)(n,"utf8").trim()):e}function h(e){return(0,i.existsSync)((0,
s.join)(e.commonDir,"shallow"))}},5178:(e,n,t)=>{t.d(n,{Ql:()=>u,RK:()=>r,Vj:()=>w,_R:()=>f,aB:()=>h,kw:()=>a,sN:()=>l,sc:()=>b})
;const i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const s={"\n":"\\n","\r":"\\r","\t":"\\t"};function r(e){
return e.replace(i,e=>o.test(e)?e:s[e]??a(e))}function a(e){const n=e.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const c=/##(?=\w*\[)/g;const d=/^(\s*):(?=:)/;function l(e){
return r(e).replace(c,"#\\x23").replace(d,"$1\\x3a")}function f(e){return new Set([...e.matchAll(c)].map(({index:e})=>e+1))}function u(e){
return e.replace(d,"$1\\x3a")}function h(e){const n=JSON.stringify(e,null,2).replace(c,"#\\u0023");return`${n.replace(i,e=>e==="\n"||o.test(e)?e:p(e))}\n`}
function p(e){return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const g=/[\uFF61-\uFFDC]/;function w(e){if(e<="˿")return 1;if(y.test(e))return 0;return m.test(e)&&!g.test(e)?2:1}
function b(e){let n=0;for(const t of e)n+=w(t);return n}},4966:(e,n,t)=>{t.d(n,{v:()=>a});var i=t(3024);var o=t.n(i);var s=t(6760);var r=t.n(s)
;function a(e,n,t){const o=(0,s.join)((0,s.dirname)(e),`.${(0,s.basename)(e)}.kempt-${process.pid}`);try{const s=(0,i.openSync)(o,"wx",t??438);try{
if(t!==undefined)(0,i.fchmodSync)(s,t);for(let e=0;e<n.length;)e+=(0,i.writeSync)(s,n,e);(0,i.fsyncSync)(s)}finally{(0,i.closeSync)(s)}(0,i.renameSync)(o,e)
}catch(e){(0,i.rmSync)(o,{force:true});throw e}}},5890:(e,n,t)=>{t.d(n,{A:()=>i});const i=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,1638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,1638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,1638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,1638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,1638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,1638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,1638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,9405)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,3079)).then(e=>e.zeroWidth)}]}};
