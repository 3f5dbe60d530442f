"use strict";exports.id=3169;exports.ids=[3169];exports.modules={1775:(e,n,t)=>{t.d(n,{z:()=>h,s:()=>p});var o=t(5503);var i=t(2586);var s=t(5993);var r=t(5890)
;var a=t(8587);class d{#e=c();#n={};#t=this.#e;lap(e){const n=c();this.#n[e]=l(n-this.#t);this.#t=n}finish(){return{...this.#n,total:l(c()-this.#e)}}}
function c(){return Number(process.hrtime.bigint())/1e6}function l(e){return Math.round(e*10)/10}var f=t(5469);var u=t(7419);async function h(e){
const n=await y(e);const t=await(n.last?.recall(n.work));if(t)return{...t,timings:n.clock.finish(),environment:(0,f.c)()};return(await m(n)).report}
async function p(e){return await m(await y(e))}async function m(e){
return await(await Promise.all([t.e(1143),t.e(6070),t.e(2693)]).then(t.bind(t,2693))).runCheck(e)}async function y(e){const n=new d;const s=(0,u.x5)(e)
;const c=await(0,o.Z)(s.top,e.config,a.d);const l=await(0,i.R4)(c,e);const f=(0,u.iK)(e);const{selected:h,skipped:p}=(0,i.oL)(c,e,r.A,f)
;const m=l.cache&&!f&&s.repository?.top!==undefined&&!e.gitDir&&e.head===undefined;const y={patch:h.some(e=>e.scope==="change"),
subjects:h.some(e=>e.id==="commit-subject"),dirty:m,ignored:m&&h.some(e=>e.id==="ignored-but-tracked")}
;const b=f||m?(await t.e(2641).then(t.bind(t,5022))).startGitWork(e,s,y):{};const w=m?await g(e,s,c,l):undefined;return{request:e,place:s,config:c,base:l,
selected:h,skipped:p,work:b,clock:n,last:w}}async function g({paths:e,history:n,ignoreBaseline:o,only:i,skip:r},{repository:a,top:d},c,l){
if(a===undefined||e.length>0||n||o)return undefined;const{LastReport:f}=await t.e(1553).then(t.bind(t,1553));return f.of(a,d,[s.r,c,l,i,r],l.baseline)}},
8587:(e,n,t)=>{t.d(n,{d:()=>i});var o=t(5890);async function i(){const e=[];for(const n of o.A)e.push(await n.load());return e}},5469:(e,n,t)=>{t.d(n,{c:()=>o})
;function o(){return{node:process.versions.node,platform:`${process.platform} ${process.arch}`,startedAt:new Date(Date.now()-process.uptime()*1e3).toISOString()
}}},7419:(e,n,t)=>{t.d(n,{C2:()=>f,iK:()=>l,x5:()=>c});var o=t(3024);var i=t.n(o);var s=t(6760);var r=t.n(s);var a=t(2690);var d=t(4055);function c(e){
const n=(0,o.statSync)(e.cwd,{throwIfNoEntry:false});if(!n?.isDirectory())throw new a.y(`There is no directory ${e.cwd}`,"Check the path behind --cwd.")
;const t=(0,d.W)(e.cwd,e.gitDir);return{repository:t,top:t?.top??(0,s.resolve)(e.cwd)}}function l(e){return f(e)!==undefined}
function f({base:e,head:n,changed:t,staged:o}){const i=[e!==undefined||n!==undefined,t!==undefined,o===true].filter(Boolean)
;if(i.length>1)throw new a.y("--base/--head, --changed and --staged exclude each other");if(o)return{kind:"staged"};if(t!==undefined)return{kind:"work-tree",
ref:t===""?undefined:t};if(e!==undefined)return{kind:"commits",base:e,head:n??"HEAD"};return undefined}},6889:(e,n,t)=>{t.d(n,{Y_:()=>r,M:()=>s,S:()=>i})
;const o={checkstyle:()=>t.e(8486).then(t.bind(t,8486)).then(e=>e.checkstyle),codequality:()=>t.e(9713).then(t.bind(t,9713)).then(e=>e.codequality),
github:()=>t.e(8892).then(t.bind(t,8892)).then(e=>e.github),json:()=>t.e(6525).then(t.bind(t,6525)).then(e=>e.json),
junit:()=>t.e(1743).then(t.bind(t,1743)).then(e=>e.junit),markdown:()=>t.e(4619).then(t.bind(t,4619)).then(e=>e.markdown),
pretty:()=>t.e(9076).then(t.bind(t,9076)).then(e=>e.pretty),rdjson:()=>t.e(5199).then(t.bind(t,5199)).then(e=>e.rdjson),
sarif:()=>t.e(2762).then(t.bind(t,2762)).then(e=>e.sarif),summary:()=>t.e(4298).then(t.bind(t,4298)).then(e=>e.summary)};const i={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const s=Object.keys(o);async function r(e,n,t){const i=await o[e]();return i.print(n,t)}},
5503:(e,n,t)=>{t.d(n,{Z:()=>c});var o=t(3024);var i=t.n(o);var s=t(6760);var r=t.n(s);var a=t(2690)
;const d=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function c(e,n,i){const r=n===undefined?l(e):(0,s.resolve)(n)
;if(r===undefined)return undefined;if(!(0,o.existsSync)(r))throw new a.y(`There is no configuration at ${r}`,"Check the path behind --config.")
;const{parseConfigFile:d}=await Promise.all([t.e(2311),t.e(8815),t.e(3292),t.e(6680)]).then(t.bind(t,6680));return d(r,await i())}function l(e){
const n=d.filter(n=>(0,o.existsSync)((0,s.join)(e,n)));if(n.length>1){throw new a.y(`There are several configurations: ${n.join(", ")}`,"Keep one of them.")}
return n[0]===undefined?undefined:(0,s.join)(e,n[0])}},2586:(e,n,t)=>{t.d(n,{R4:()=>a,o$:()=>c,oL:()=>d});var o=t(2690);var i=t(1751);const s=32*1024*1024
;async function r(e){return e?(await Promise.all([t.e(4006),t.e(2336)]).then(t.bind(t,2336))).toMatcher:()=>()=>false}async function a(e,n){const t=e?.files
;return{includes:h(t?.include,t?.exclude,await r(e)),maxSize:t?.["max-size"]??s,everything:n.everything??t?.everything??false,
onlyNew:n.onlyNew??e?.["only-new"]??true,failOn:n.failOn??e?.["fail-on"]??"warning",baseline:n.baseline??e?.baseline,cache:n.cache??e?.cache??true}}
function d(e,n,t,o){p([...n.only??[],...n.skip??[]],t);const i=[];const s=[];for(const r of t){
const t=f(r,l(e,r.id),n)??(r.scope==="change"&&!o?"judges a change, and none was given":undefined);if(t===undefined)i.push(r);else s.push({id:r.id,reason:t})}
return{selected:i,skipped:s}}async function c(e,n){const t=await r(e);const o=[];for(const i of n)o.push(u(await i.load(),l(e,i.id),t));return o}
function l(e,n){return e?.checks?.[n]??undefined}function f(e,n,{only:t,skip:o}){if(o?.includes(e.id))return"left out by --skip"
;if(t!==undefined)return t.includes(e.id)?undefined:"left out by --only";if(n===false||n==="off")return"turned off in the configuration"
;return e.optIn&&n===undefined?"runs only if the configuration asks for it":undefined}function u(e,n,t){const o=typeof n==="object"?n:{}
;const i=typeof n==="string"&&n!=="on"&&n!=="off"?n:o.level;const s=Object.entries(e.options??{}).map(([e,n])=>[e,o[e]??n.default])
;const r=o.exclude&&o.exclude.length>0?t(o.exclude):undefined;return{check:e,level:i,options:Object.fromEntries(s),excludes:e=>r?.(e)??false}}function h(e,n,t){
if(!e?.length&&!n?.length)return undefined;const o=e?.length?t(e):undefined;const i=n?.length?t(n):undefined;return e=>(o?.(e)??true)&&!i?.(e)}function p(e,n){
const t=n.map(e=>e.id);for(const n of e){if(t.includes(n))continue;const e=(0,i.p)(n,t)
;throw new o.y(`There is no check ${n}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},2690:(e,n,t)=>{t.d(n,{g:()=>i,y:()=>o})
;class o extends Error{name="UserError";remedy;constructor(e,n,t){super(e,t);this.remedy=n}}class i extends Error{name="UpstreamError";who;status
;constructor(e,n,t){super(n,t);this.who=e;this.status=t?.status}}},9946:(e,n,t)=>{t.d(n,{ds:()=>s,t4:()=>r,yU:()=>i});var o=t(3179);const i={clean:0,findings:1,
usage:2,incomplete:3,bug:70,interrupted:130};function s(e,n,t){if(t!=="never"&&e.some(e=>(0,o.O)(e.level,t)))return"findings"
;return n.some(e=>e.level==="error")?"incomplete":"clean"}function r(e){return i[e.verdict]}},3179:(e,n,t)=>{t.d(n,{O:()=>i,y:()=>o})
;const o=["error","warning","note"];function i(e,n){return o.indexOf(e)<=o.indexOf(n)}},1751:(e,n,t)=>{t.d(n,{p:()=>o});function o(e,n){const t=n.map(n=>({
candidate:n,distance:i(e,n)})).sort((e,n)=>e.distance-n.distance);const o=t[0];return o&&o.distance<=Math.max(1,Math.floor(e.length/3))?o.candidate:undefined}
function i(e,n){let t=[];let o=Array.from({length:n.length+1},(e,n)=>n);for(let i=1;i<=e.length;i++){const s=[i];for(let r=1;r<=n.length;r++){
const a=e[i-1]===n[r-1]?0:1;const d=i>1&&r>1&&e[i-1]===n[r-2]&&e[i-2]===n[r-1];const c=d?t[r-2]+1:Number.POSITIVE_INFINITY
;s.push(Math.min(o[r]+1,s[r-1]+1,o[r-1]+a,c))}t=o;o=s}return o[n.length]}},5993:(e,n,t)=>{t.d(n,{r:()=>o});const o="0.1.0"},3169:(e,n,t)=>{t.d(n,{main:()=>p})
;var o=t(3024);var i=t.n(o);var s=t(6760);var r=t.n(s);var a=t(6421);var d=t(1775);var c=t(6889);var l=t(2690);var f=t(9946);var u=t(4966);const h={color:false,
width:120};async function p(){try{const e=await(0,d.z)(m(process.env));await b(e,process.env);process.exitCode=(0,f.t4)(e)}catch(e){
const n=e instanceof l.y?e.remedy:undefined;(0,a.C1)(`${e instanceof Error?e.message:String(e)}${n===undefined?"":` ${n}`}`)
;process.exitCode=e instanceof l.y?2:3}}function m(e){const n=(0,s.resolve)(e["GITHUB_WORKSPACE"]??".",y("working-directory")||".");const t=y("config")
;const o=y("fail-on");if(o!==""&&!["error","warning","note","never"].includes(o)){
throw new l.y(`The input fail-on takes error, warning, note or never, not ${JSON.stringify(o)}`)}return{cwd:n,paths:[],config:t===""?undefined:(0,
s.resolve)(n,t),failOn:o===""?undefined:o,base:y("changed-only")==="false"?undefined:g(e)}}function y(e){return(0,a.V4)(e)}function g(e){
const n=e["GITHUB_EVENT_PATH"];if(n===undefined||!e["GITHUB_EVENT_NAME"]?.startsWith("pull_request"))return undefined;const t=JSON.parse((0,
o.readFileSync)(n,"utf8"));return t.pull_request?.base?.sha}async function b(e,n){const t=n["RUNNER_TEMP"]??(0,s.resolve)(".");const i={report:(0,
s.join)(t,"kempt-report.json"),sarif:(0,s.join)(t,"kempt.sarif")};(0,u.v)(i.report,Buffer.from(await(0,c.Y_)("json",e,h)));(0,u.v)(i.sarif,Buffer.from(await(0,
c.Y_)("sarif",e,h)));process.stdout.write(await(0,c.Y_)("github",e,h));const r=n["GITHUB_STEP_SUMMARY"];if(r)(0,o.appendFileSync)(r,await(0,
c.Y_)("summary",e,h));const d=n=>e.findings.filter(e=>e.level===n).length;const l={verdict:e.verdict,findings:e.findings.length,errors:d("error"),
warnings:d("warning"),...i};for(const[e,n]of Object.entries(l))(0,a.uH)(e,n)}},4055:(e,n,t)=>{t.d(n,{W:()=>d,f:()=>h});var o=t(3024);var i=t.n(o);var s=t(6760)
;var r=t.n(s);var a=t(2690);function d(e,n){if(n!==undefined)return c((0,s.resolve)(e,n));const t=process.env["GIT_DIR"];if(t)return{...c((0,s.resolve)(t)),
top:(0,s.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,s.resolve)(e);;n=(0,s.dirname)(n)){const e=l((0,s.join)(n,".git"));if(e)return{gitDir:e,
commonDir:u(e),top:n};if(f(n))return{gitDir:n,commonDir:u(n),top:undefined};if(n===(0,s.dirname)(n))return undefined}}function c(e){const n=l(e)??l((0,
s.join)(e,".git"));if(!n)throw new a.y(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:u(n),top:undefined
}}function l(e){const n=(0,o.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return f(e)?e:undefined;if(!n?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,s.resolve)((0,s.dirname)(e),t)}function f(e){
return(0,o.existsSync)((0,s.join)(e,"HEAD"))&&((0,o.existsSync)((0,s.join)(e,"objects"))||(0,o.existsSync)((0,s.join)(e,"commondir")))}function u(e){const n=(0,
s.join)(e,"commondir");return(0,o.existsSync)(n)?(0,s.resolve)(e,(0,o.readFileSync)(n,"utf8").trim()):e}function h(e){return(0,o.existsSync)((0,
s.join)(e.commonDir,"shallow"))}},4966:(e,n,t)=>{t.d(n,{v:()=>a});var o=t(3024);var i=t.n(o);var s=t(6760);var r=t.n(s);function a(e,n,t){const i=(0,s.join)((0,
s.dirname)(e),`.${(0,s.basename)(e)}.kempt-${process.pid}`);try{const s=(0,o.openSync)(i,"wx",t??438);try{if(t!==undefined)(0,o.fchmodSync)(s,t)
;for(let e=0;e<n.length;)e+=(0,o.writeSync)(s,n,e);(0,o.fsyncSync)(s)}finally{(0,o.closeSync)(s)}(0,o.renameSync)(i,e)}catch(e){(0,o.rmSync)(i,{force:true})
;throw e}}},5890:(e,n,t)=>{t.d(n,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
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
