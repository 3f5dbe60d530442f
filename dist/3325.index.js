"use strict";exports.id=3325;exports.ids=[3325];exports.modules={51775:(e,n,t)=>{t.d(n,{z:()=>h,s:()=>p});var o=t(38349);var i=t(92586);var s=t(35993)
;var r=t(65890);var a=t(18587);class l{#e=d();#n={};#t=this.#e;lap(e){const n=d();this.#n[e]=c(n-this.#t);this.#t=n}finish(){return{...this.#n,
total:c(d()-this.#e)}}}function d(){return Number(process.hrtime.bigint())/1e6}function c(e){return Math.round(e*10)/10}var f=t(75469);var u=t(27419)
;async function h(e){const n=await y(e);const t=await(n.last?.recall(n.work));if(t)return{...t,timings:n.clock.finish(),environment:(0,f.c)()}
;return(await m(n)).report}async function p(e){return await m(await y(e))}async function m(e){
return await(await Promise.all([t.e(4717),t.e(1351),t.e(2693)]).then(t.bind(t,22693))).runCheck(e)}async function y(e){const n=new l;const o=(0,u.x5)(e)
;const s=await g(e,o);const a=await(0,i.R4)(s,e);const d=(0,u.iK)(e);const c=await w(e,s);const{selected:f,skipped:h}=(0,i.oL)(s,c.checks,r.A,d)
;const p=a.cache&&!d&&o.repository?.top!==undefined&&!e.gitDir&&e.head===undefined;const m={patch:e.lines===true||f.some(e=>e.scope==="change"),
subjects:f.some(e=>e.id==="commit-subject"),dirty:p,ignored:p&&f.some(e=>e.id==="ignored-but-tracked")}
;const y=d||p?(await t.e(5022).then(t.bind(t,45022))).startGitWork(e,o,m):{};const k=p?await b(e,o,s,a):undefined;return{request:c.request,place:o,config:s,
base:a,selected:f,skipped:h,work:y,clock:n,last:k,tools:c.run}}async function w(e,n){const{only:o,skip:i}=e;if(o===undefined&&i===undefined)return{request:e,
checks:e,run:e.tools!==false};const{evidence:s}=await t.e(9169).then(t.bind(t,99169));const r=e=>e in s||n?.tools!==undefined&&e in n.tools;const a={...e,
only:o?.filter(e=>!r(e)),skip:i?.filter(e=>!r(e))};return{request:e,checks:a,run:e.tools!==false&&(o===undefined||o.some(r))}}
async function g({config:e,trust:n},{repository:i,top:s}){if(n===undefined||i===undefined)return await(0,o.Z)(s,e,a.d)
;const{filesOf:r}=await t.e(1363).then(t.bind(t,1363));return await(0,o.Z)(s,e,a.d,await r(i,s,n))}
async function b({paths:e,history:n,ignoreBaseline:o,only:i,skip:r},{repository:a,top:l},d,c){if(a===undefined||e.length>0||n||o)return undefined
;const{LastReport:f}=await t.e(1553).then(t.bind(t,41553));return f.of(a,l,[s.r,d,c,i,r],c.baseline)}},18587:(e,n,t)=>{t.d(n,{d:()=>i});var o=t(65890)
;async function i(){const e=[];for(const n of o.A)e.push(await n.load());return e}},75469:(e,n,t)=>{t.d(n,{c:()=>o});function o(){return{
node:process.versions.node,platform:`${process.platform} ${process.arch}`,startedAt:new Date(Date.now()-process.uptime()*1e3).toISOString()}}},27419:(e,n,t)=>{
t.d(n,{C2:()=>f,iK:()=>c,x5:()=>d});var o=t(73024);var i=t.n(o);var s=t(76760);var r=t.n(s);var a=t(22690);var l=t(24055);function d(e){const n=(0,
o.statSync)(e.cwd,{throwIfNoEntry:false});if(!n?.isDirectory())throw new a.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.");const t=(0,
l.W)(e.cwd,e.gitDir);return{repository:t,top:t?.top??(0,s.resolve)(e.cwd)}}function c(e){return f(e)!==undefined}
function f({base:e,head:n,exactBase:t,changed:o,staged:i}){const s=[e!==undefined||n!==undefined,o!==undefined,i===true].filter(Boolean)
;if(s.length>1)throw new a.yo("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(o!==undefined)return{kind:"work-tree",
ref:o===""?undefined:o};if(e!==undefined)return{kind:"commits",base:e,head:n??"HEAD",exact:t===true};return undefined}},66889:(e,n,t)=>{t.d(n,{Y_:()=>r,M:()=>s,
S:()=>i});const o={checkstyle:()=>t.e(8486).then(t.bind(t,58486)).then(e=>e.checkstyle),codequality:()=>t.e(9713).then(t.bind(t,59713)).then(e=>e.codequality),
github:()=>t.e(8892).then(t.bind(t,58892)).then(e=>e.github),json:()=>t.e(6525).then(t.bind(t,66525)).then(e=>e.json),
junit:()=>t.e(1743).then(t.bind(t,41743)).then(e=>e.junit),markdown:()=>t.e(5242).then(t.bind(t,95242)).then(e=>e.markdown),
pretty:()=>t.e(9076).then(t.bind(t,69076)).then(e=>e.pretty),rdjson:()=>t.e(5199).then(t.bind(t,45199)).then(e=>e.rdjson),
sarif:()=>t.e(2762).then(t.bind(t,62762)).then(e=>e.sarif),summary:()=>t.e(4298).then(t.bind(t,94298)).then(e=>e.summary)};const i={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const s=Object.keys(o);async function r(e,n,t){const i=await o[e]();return i.print(n,t)}},
38349:(e,n,t)=>{t.d(n,{F:()=>a,Z:()=>l});var o=t(76760);var i=t(22690);var s=t(73024);const r={async read(e){if(!(0,s.existsSync)(e))return undefined;try{
return(0,s.readFileSync)(e,"utf8")}catch(n){throw new i.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:n})}}}
;const a=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function l(e,n,s,a=r){const l=n===undefined?await d(e,a):(0,o.resolve)(n)
;if(l===undefined)return undefined;if(await a.read(l)===undefined)throw new i.yo(`There is no configuration at ${l}`,"Check the path behind --config.")
;const{parseConfigFile:c}=await Promise.all([t.e(737),t.e(8815),t.e(3292),t.e(2604),t.e(6680)]).then(t.bind(t,96680));return await c(l,await s(),a)}
async function d(e,n){const t=[];for(const i of a)if(await n.read((0,o.join)(e,i))!==undefined)t.push(i);if(t.length>1){
throw new i.yo(`There are several configurations: ${t.join(", ")}`,"Keep one of them.")}return t[0]===undefined?undefined:(0,o.join)(e,t[0])}},92586:(e,n,t)=>{
t.d(n,{NC:()=>l,R4:()=>a,o$:()=>c,oL:()=>d});var o=t(22690);var i=t(91751);const s=32*1024*1024;async function r(e){
return e?(await Promise.all([t.e(4006),t.e(2336)]).then(t.bind(t,52336))).toMatcher:()=>()=>false}async function a(e,n){const t=e?.files;return{
includes:p(t?.include,t?.exclude,await r(e)),maxSize:t?.["max-size"]??s,everything:n.everything??t?.everything??false,onlyNew:n.onlyNew??e?.["only-new"]??true,
failOn:n.failOn??e?.["fail-on"]??"warning",baseline:n.baseline??e?.baseline,cache:n.cache??e?.cache??true,publish:l(e)}}function l(e){
const{comments:n=true,summary:t=true,status:o=true,sarif:i=false,...s}=e?.publish??{};return{comments:n,maxComments:s["max-comments"]??30,summary:t,status:o,
sarif:i}}function d(e,n,t,o){m([...n.only??[],...n.skip??[]],t);const i=[];const s=[];for(const r of t){
const t=u(r,f(e,r.id),n)??(r.scope==="change"&&!o?"judges a change, and none was given":undefined);if(t===undefined)i.push(r);else s.push({id:r.id,reason:t})}
return{selected:i,skipped:s}}async function c(e,n){const t=await r(e);const o=[];for(const i of n)o.push(h(await i.load(),f(e,i.id),t));return o}
function f(e,n){return e?.checks?.[n]??undefined}function u(e,n,{only:t,skip:o}){if(o?.includes(e.id))return"left out by --skip"
;if(t!==undefined)return t.includes(e.id)?undefined:"left out by --only";if(n===false||n==="off")return"turned off in the configuration"
;return e.optIn&&n===undefined?"runs only if the configuration asks for it":undefined}function h(e,n,t){const o=typeof n==="object"?n:{}
;const i=typeof n==="string"&&n!=="on"&&n!=="off"?n:o.level;const s=Object.entries(e.options??{}).map(([e,n])=>[e,o[e]??n.default])
;const r=o.exclude&&o.exclude.length>0?t(o.exclude):undefined;return{check:e,level:i,options:Object.fromEntries(s),excludes:e=>r?.(e)??false}}function p(e,n,t){
if(!e?.length&&!n?.length)return undefined;const o=e?.length?t(e):undefined;const i=n?.length?t(n):undefined;return e=>(o?.(e)??true)&&!i?.(e)}function m(e,n){
const t=n.map(e=>e.id);for(const n of e){if(t.includes(n))continue;const e=(0,i.p)(n,t)
;throw new o.yo(`There is no check ${n}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},21579:(e,n,t)=>{t.d(n,{G:()=>o});function o(e){return e}},
11945:(e,n,t)=>{t.d(n,{S7:()=>l,SV:()=>r,Xo:()=>a,d_:()=>d});var o=t(76760);var i=t.n(o);var s=t(22690);const r={config:{type:"string",value:"FILE",
summary:"the configuration, instead of kempt.yaml and its like at the top"},cwd:{type:"string",value:"DIR",summary:"work in this directory"},"git-dir":{
type:"string",value:"DIR",summary:"read this git directory, without a work tree"},base:{type:"string",value:"REV",
summary:"check what changed since the merge base with this revision"},head:{type:"string",value:"REV",
summary:"the revision to check, with --base or --git-dir; default HEAD"},changed:{type:"string",value:"REF",optionalValue:true,
summary:"check what the work tree changes since it left REF; default: the default branch"},staged:{type:"boolean",
summary:"check what is staged, as it is staged"},only:{type:"string",multiple:true,value:"ID",
summary:"run these checks and tools only; may be repeated, or a list with commas"},skip:{type:"string",multiple:true,value:"ID",
summary:"run all but these checks and tools"},"no-tools":{type:"boolean",summary:"run the built-in checks only, not the repository's own tools"},everything:{
type:"boolean",summary:"let checks of text also judge generated and vendored files and test data"},"only-new":{type:"boolean",
summary:"leave out what the base already has (the default when a change is checked)"},"no-only-new":{type:"boolean",
summary:"report all that the changed files have"},baseline:{type:"string",value:"FILE",summary:"leave out the findings that this file lists"},"no-cache":{
type:"boolean",summary:"neither use nor write what is remembered of earlier runs"}};const a={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",summary:"print how long each phase took"},quiet:{
type:"boolean",summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",
summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}};const l={"fail-on":{type:"string",value:"LEVEL",
summary:"the mildest level that fails: error, warning (default), note, never"}};function d(e,n){const t=(0,o.resolve)(e.cwd??".");return{cwd:t,paths:n,
config:e.config===undefined||(0,o.isAbsolute)(e.config)?e.config:(0,o.resolve)(t,e.config),gitDir:e["git-dir"],base:e.base,head:e.head,changed:e.changed,
staged:e.staged,only:c(e.only),skip:c(e.skip),everything:e.everything,tools:e["no-tools"]?false:undefined,onlyNew:f(e),baseline:e.baseline,
cache:e["no-cache"]?false:undefined,failOn:u(e["fail-on"])}}function c(e){return e?.flatMap(e=>e.split(",")).filter(Boolean)}function f(e){
if(e["only-new"]&&e["no-only-new"])throw new s.yo("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function u(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new s.yo(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},30609:(e,n,t)=>{t.d(n,{Eb:()=>u,Iu:()=>c,oz:()=>m});var o=t(76760)
;var i=t.n(o);var s=t(66889);var r=t(22690);var a=t(91751);var l=t(84966);var d=t(60387);function c(e,n){if(e.json&&e.format!==undefined&&e.format!=="json"){
throw new r.yo(`--json and --format ${e.format} exclude each other`)}const t=(e.output??[]).map(e=>{const t=e.indexOf("=")
;if(t<=0||t===e.length-1)throw new r.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:f(e.slice(0,t)),path:(0,o.resolve)(n,e.slice(t+1))
}});return{format:e.json?"json":f(e.format??"pretty"),files:t}}function f(e){if(s.M.includes(e))return e;const n=(0,a.p)(e,s.M)
;throw new r.yo(`There is no format ${e}`,n?`Did you mean ${n}?`:`The formats: ${s.M.join(", ")}`)}async function u(e,n,t){
for(const{format:t,path:o}of n.files)(0,l.v)(o,Buffer.from(await(0,s.Y_)(t,e,h)));const o=t.quiet===true&&e.verdict==="clean"&&e.findings.length===0
;if(!o&&n.format!==undefined)(0,d.yy)(await(0,s.Y_)(n.format,e,p(t)));if(t.timings){const n=Object.entries(e.timings).map(([e,n])=>`${e} ${n.toFixed(1)} ms`)
;(0,d.qz)(`${n.join(", ")}\n`)}}const h={color:false,width:120};function p(e){const{NO_COLOR:n,FORCE_COLOR:t}=process.env;const o=t!==undefined&&t!==""&&t!=="0"
;const i=!e["no-color"]&&!n&&(o||process.stdout.isTTY===true);return{color:i,width:process.stdout.columns??120}}function m(e){
const n=process.stderr.isTTY===true;if(e||!n&&!process.env["CI"])return undefined;const t=n?100:1e4;let o=Date.now()+(n?400:t);return(e,i)=>{if(e===i&&n)(0,
d.qz)("\r[K");if((e&63)!==0||Date.now()<o)return;o=Date.now()+t;const s=`${e.toLocaleString("en")} of ${i.toLocaleString("en")} files`;(0,
d.qz)(n?`\r[K${s}`:`kempt: ${s}\n`)}}},24055:(e,n,t)=>{t.d(n,{W:()=>l,isShallow:()=>h});var o=t(73024);var i=t.n(o);var s=t(76760);var r=t.n(s);var a=t(22690)
;function l(e,n){if(n!==undefined)return d((0,s.resolve)(e,n));const t=process.env["GIT_DIR"];if(t)return{...d((0,s.resolve)(t)),top:(0,
s.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,s.resolve)(e);;n=(0,s.dirname)(n)){const e=c((0,s.join)(n,".git"));if(e)return{gitDir:e,
commonDir:u(e),top:n};if(f(n))return{gitDir:n,commonDir:u(n),top:undefined};if(n===(0,s.dirname)(n))return undefined}}function d(e){const n=c(e)??c((0,
s.join)(e,".git"));if(!n)throw new a.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:u(n),
top:undefined}}function c(e){const n=(0,o.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return f(e)?e:undefined;if(!n?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,s.resolve)((0,s.dirname)(e),t)}function f(e){
return(0,o.existsSync)((0,s.join)(e,"HEAD"))&&((0,o.existsSync)((0,s.join)(e,"objects"))||(0,o.existsSync)((0,s.join)(e,"commondir")))}function u(e){const n=(0,
s.join)(e,"commondir");return(0,o.existsSync)(n)?(0,s.resolve)(e,(0,o.readFileSync)(n,"utf8").trim()):e}function h(e){return(0,o.existsSync)((0,
s.join)(e.commonDir,"shallow"))}},84966:(e,n,t)=>{t.d(n,{v:()=>a});var o=t(73024);var i=t.n(o);var s=t(76760);var r=t.n(s);function a(e,n,t){const i=(0,
s.join)((0,s.dirname)(e),`.${(0,s.basename)(e)}.kempt-${process.pid}`);try{const s=(0,o.openSync)(i,"wx",t??438);try{if(t!==undefined)(0,o.fchmodSync)(s,t)
;for(let e=0;e<n.length;)e+=(0,o.writeSync)(s,n,e);(0,o.fsyncSync)(s)}finally{(0,o.closeSync)(s)}(0,o.renameSync)(i,e)}catch(e){(0,o.rmSync)(i,{force:true})
;throw e}}},65890:(e,n,t)=>{t.d(n,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9405)]).then(t.bind(t,99405)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.zeroWidth)}]}};
