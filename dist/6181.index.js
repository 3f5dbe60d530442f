"use strict";exports.id=6181;exports.ids=[6181];exports.modules={51775:(e,n,t)=>{t.d(n,{z6:()=>h,sb:()=>p,T2:()=>g});var o=t(25503);var i=t(92586)
;var s=t(97689);var a=t(35993);var r=t(65890);class d{#e=l();#n={};#t=this.#e;lap(e){const n=l();this.#n[e]=c(n-this.#t);this.#t=n}finish(){return{...this.#n,
total:c(l()-this.#e)}}}function l(){return Number(process.hrtime.bigint())/1e6}function c(e){return Math.round(e*10)/10}var f=t(75469);var u=t(27419)
;async function h(e){const n=await y(e);const t=await(n.last?.recall(n.work));if(t)return{...t,timings:n.clock.finish(),environment:(0,f.c)()}
;return(await m(n)).report}async function p(e){return await m(await y(e))}async function m(e){
return await(await Promise.all([t.e(4802),t.e(8322),t.e(3484),t.e(7320)]).then(t.bind(t,25075))).runCheck(e)}async function y(e){const n=new d;const o=(0,
u.x5)(e);const a=(0,u.iK)(e);const l=a?await t.e(9836).then(t.bind(t,19836)):undefined;const c=l?.startChange(e,o,true);const f=await w(e,o);const h=await(0,
i.R4)(f,e);const p=await g(e,f);const{selected:m,skipped:y}=(0,i.oL)(f,p.checks,r.A,a)
;const k=h.cache&&!a&&o.repository?.top!==undefined&&!e.gitDir&&e.head===undefined;const v=e=>m.some(n=>n.id===e)
;const I=k?(await t.e(9836).then(t.bind(t,19836))).startGitWork(o,v("ignored-but-tracked")):{};const x=h.maxSize>s.LL?l?.startChange(e,o,true,h.maxSize):c
;const S=v("commit-subject")&&x?l?.withSubjects(o,x):x;const P={...I,change:S};const j=k?await b(e,o,f,h):undefined;return{request:p.request,place:o,config:f,
base:h,selected:m,skipped:y,work:P,clock:n,last:j,tools:p.run}}async function g(e,n){const{only:o,skip:i}=e;const s=[...o??[],...i??[]]
;const a=e=>n?.tools!==undefined&&e in n.tools;if(s.every(e=>!a(e)&&r.A.some(n=>n.id===e)))return{request:e,checks:e,run:o===undefined&&e.tools!==false}
;const{evidence:d}=await t.e(9169).then(t.bind(t,99169));const l=e=>e in d||a(e);const c={...e,only:o?.filter(e=>!l(e)),skip:i?.filter(e=>!l(e))};return{
request:e,checks:c,run:e.tools!==false&&(o===undefined||o.some(l))}}async function w({config:e,trust:n},{repository:i,top:s}){
if(n===undefined||i===undefined)return await(0,o.Z9)(s,e,r.A);const{filesOf:a}=await t.e(1363).then(t.bind(t,1363));return await(0,o.Z9)(s,e,r.A,await a(i,s,n))
}async function b({paths:e,history:n,ignoreBaseline:o,only:i,skip:s,shard:r},{repository:d,top:l},c,f){if(d===undefined||e.length>0||n||o||r)return undefined
;const{LastReport:u}=await t.e(1553).then(t.bind(t,41553));return u.of(d,l,[a.r,c,f,i,s],f.baseline)}},75469:(e,n,t)=>{t.d(n,{c:()=>o});function o(){return{
node:process.versions.node,platform:`${process.platform} ${process.arch}`,get startedAt(){return new Date(performance.timeOrigin).toISOString()}}}},
27419:(e,n,t)=>{t.d(n,{C2:()=>f,iK:()=>c,x5:()=>l});var o=t(73024);var i=t.n(o);var s=t(76760);var a=t.n(s);var r=t(22690);var d=t(24055);function l(e){
const n=(0,o.statSync)(e.cwd,{throwIfNoEntry:false});if(!n?.isDirectory())throw new r.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.")
;const t=(0,d.W1)(e.cwd,e.gitDir);return{repository:t,top:t?.top??(0,s.resolve)(e.cwd)}}function c(e){return f(e)!==undefined}
function f({base:e,head:n,exactBase:t,changed:o,staged:i}){const s=[e!==undefined||n!==undefined,o!==undefined,i===true].filter(Boolean)
;if(s.length>1)throw new r.yo("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(o!==undefined)return{kind:"work-tree",
ref:o===""?undefined:o};if(e!==undefined)return{kind:"commits",base:e,head:n??"HEAD",exact:t===true};return undefined}},90872:(e,n,t)=>{t.d(n,{F:()=>d})
;var o=t(73024);var i=t.n(o);var s=t(76760);var a=t.n(s);var r=t(22690);const d={async read(e){if(!(0,o.existsSync)(e))return undefined;try{return(0,
o.readFileSync)(e,"utf8")}catch(n){throw new r.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:n})}},shown:e=>(0,
s.relative)(process.cwd(),e)||e,beside:(e,n)=>(0,s.resolve)((0,s.dirname)(e),n),findPackage(e,n){for(let t=(0,s.dirname)((0,o.realpathSync)(n));;t=(0,
s.dirname)(t)){const n=(0,s.join)(t,"node_modules",e);if((0,o.existsSync)(n))return n;if(t===(0,s.dirname)(t))return undefined}}}},25503:(e,n,t)=>{t.d(n,{
FG:()=>r,FQ:()=>l,Z9:()=>d});var o=t(76760);var i=t.n(o);var s=t(22690);var a=t(90872);const r=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"]
;async function d(e,n,t,o=a.F){return(await l(e,n,t,o))?.config}async function l(e,n,i,r=a.F){const d=n===undefined?await c(e,r):(0,o.resolve)(n)
;if(d===undefined)return undefined;if(await r.read(d)===undefined)throw new s.yo(`There is no configuration at ${d}`,"Check the path behind --config.")
;const{composeConfig:l}=await t.e(4478).then(t.bind(t,94478));return await l({files:r,path:d},i)}async function c(e,n){const t=[]
;for(const i of r)if(await n.read((0,o.join)(e,i))!==undefined)t.push(i);if(t.length>1){
throw new s.yo(`There are several configurations: ${t.join(", ")}`,"Keep one of them.")}return t[0]===undefined?undefined:(0,o.join)(e,t[0])}},92586:(e,n,t)=>{
t.d(n,{NC:()=>l,R4:()=>d,o$:()=>f,oL:()=>c});var o=t(97689);var i=t(22690);var s=t(91751);async function a(e){
return e&&r(e)?(await Promise.all([t.e(4006),t.e(2336)]).then(t.bind(t,52336))).toMatcher:()=>()=>false}function r({files:e,checks:n}){
const t=Object.values(n??{}).map(e=>typeof e==="object"?e.exclude:undefined);return[e?.include,e?.exclude,...t].some(e=>e!==undefined&&e.length>0)}
async function d(e,n){const t=e?.files;return{includes:m(t?.include,t?.exclude,await a(e)),maxSize:t?.["max-size"]??o.LL,
everything:n.everything??t?.everything??false,onlyNew:n.onlyNew??e?.["only-new"]??true,failOn:n.failOn??e?.["fail-on"]??"warning",
baseline:n.baseline??e?.baseline,cache:n.cache??e?.cache??true,publish:l(e)}}function l(e){
const{comments:n=true,summary:t=true,status:o=true,sarif:i=false,...s}=e?.publish??{};return{comments:n,maxComments:s["max-comments"]??30,summary:t,status:o,
sarif:i}}function c(e,n,t,o){y([...n.only??[],...n.skip??[]],t);const i=[];const s=[];for(const a of t){
const t=h(a,u(e,a.id),n)??(a.scope==="change"&&!o?"judges a change, and none was given":undefined);if(t===undefined)i.push(a);else s.push({id:a.id,reason:t})}
return{selected:i,skipped:s}}async function f(e,n){const t=await a(e);const o=[];for(const i of n)o.push(p(await i.load(),u(e,i.id),t));return o}
function u(e,n){return e?.checks?.[n]??undefined}function h(e,n,{only:t,skip:o}){if(o?.includes(e.id))return"left out by --skip"
;if(t!==undefined)return t.includes(e.id)?undefined:"left out by --only";if(n===false||n==="off")return"turned off in the configuration"
;return e.optIn&&n===undefined?"runs only if the configuration asks for it":undefined}function p(e,n,t){const o=typeof n==="object"?n:{}
;const i=typeof n==="string"&&n!=="on"&&n!=="off"?n:o.level;const s=Object.entries(e.options??{}).map(([e,n])=>[e,o[e]??n.default])
;const a=o.exclude&&o.exclude.length>0?t(o.exclude):undefined;return{check:e,level:i,options:Object.fromEntries(s),excludes:e=>a?.(e)??false}}function m(e,n,t){
if(!e?.length&&!n?.length)return undefined;const o=e?.length?t(e):undefined;const i=n?.length?t(n):undefined;return e=>(o?.(e)??true)&&!i?.(e)}function y(e,n){
const t=n.map(e=>e.id);for(const n of e){if(t.includes(n))continue;const e=(0,s.p)(n,t)
;throw new i.yo(`There is no check ${n}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},97689:(e,n,t)=>{t.d(n,{$W:()=>i,Kt:()=>o,LL:()=>s})
;const o={file:33188,executable:33261,symlink:40960,submodule:57344};function i(e){return e.mode===o.file||e.mode===o.executable}const s=32*1024*1024},
21579:(e,n,t)=>{t.d(n,{G:()=>o});function o(e){return e}},11945:(e,n,t)=>{t.d(n,{Ax:()=>u,S7:()=>c,SV:()=>a,Xo:()=>l,d_:()=>f,pN:()=>r,wW:()=>d});var o=t(76760)
;var i=t.n(o);var s=t(22690);const a={config:{type:"string",value:"FILE",summary:"the configuration, instead of kempt.yaml and its like at the top"},cwd:{
type:"string",value:"DIR",summary:"work in this directory"},"git-dir":{type:"string",value:"DIR",summary:"read this git directory, without a work tree"},base:{
type:"string",value:"REV",summary:"check what changed since the merge base with this revision"},head:{type:"string",value:"REV",
summary:"the revision to check, with --base or --git-dir; default HEAD"},changed:{type:"string",value:"REF",optionalValue:true,
summary:"check what the work tree changes since it left REF; default: the default branch"},staged:{type:"boolean",
summary:"check what is staged, as it is staged"},only:{type:"string",multiple:true,value:"ID",
summary:"run these checks and tools only; may be repeated, or a list with commas"},skip:{type:"string",multiple:true,value:"ID",
summary:"run all but these checks and tools"},"no-tools":{type:"boolean",summary:"run the built-in checks only, not the repository's own tools"},everything:{
type:"boolean",summary:"let checks of text also judge generated and vendored files and test data"},"only-new":{type:"boolean",
summary:"leave out what the base already has (the default when a change is checked)"},"no-only-new":{type:"boolean",
summary:"report all that the changed files have"},baseline:{type:"string",value:"FILE",summary:"leave out the findings that this file lists"},"no-cache":{
type:"boolean",summary:"neither use nor write what is remembered of earlier runs"}};const r={affected:{type:"boolean",
summary:"of a change in a monorepo, let tools of larger scope look only at the workspaces that it reaches"}};const d={shard:{type:"string",value:"I/N",
summary:"do the I-th of N parts of the work; kempt report merge joins the reports"},plan:{type:"string",value:"FILE",
summary:"with --shard: the plan that kempt plan --shards N wrote"},"timings-from":{type:"string",value:"FILE",
summary:"divide by how long the tools took in the run of this report, instead of by sizes"}};const l={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",
summary:"print how long each phase took, and each tool: to find or install its copy, and to run"},quiet:{type:"boolean",
summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}}
;const c={"fail-on":{type:"string",value:"LEVEL",summary:"the mildest level that fails: error, warning (default), note, never"}};function f(e,n){const t=(0,
o.resolve)(e.cwd??".");return{cwd:t,paths:n,config:e.config===undefined||(0,o.isAbsolute)(e.config)?e.config:(0,o.resolve)(t,e.config),gitDir:e["git-dir"],
base:e.base,head:e.head,changed:e.changed,staged:e.staged,only:h(e.only),skip:h(e.skip),everything:e.everything,tools:e["no-tools"]?false:undefined,
onlyNew:p(e),baseline:e.baseline,cache:e["no-cache"]?false:undefined,failOn:m(e["fail-on"])}}function u(e,n){const{shard:t,plan:i,"timings-from":a}=e
;if(t===undefined){if(i===undefined&&a===undefined)return undefined
;throw new s.yo("--plan and --timings-from are for --shard","For example: --shard 2/4 --plan plan.json")}
const[,r=0,d=0]=(/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(t)??[]).map(Number)
;if(r<1||r>d)throw new s.yo(`--shard takes I/N, such as 2/4, not ${JSON.stringify(t)}`,"Shards are counted from 1.")
;if(i!==undefined&&a!==undefined)throw new s.yo("--plan and --timings-from exclude each other","Give --timings-from where the plan is made.")
;const l=e=>e===undefined?undefined:(0,o.resolve)(n,e);return{index:r,count:d,plan:l(i),timings:l(a)}}function h(e){
return e?.flatMap(e=>e.split(",")).filter(Boolean)}function p(e){
if(e["only-new"]&&e["no-only-new"])throw new s.yo("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function m(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new s.yo(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},24055:(e,n,t)=>{t.d(n,{Qo:()=>h,W1:()=>d,isShallow:()=>m,jh:()=>p})
;var o=t(73024);var i=t.n(o);var s=t(76760);var a=t.n(s);var r=t(22690);function d(e,n){if(n!==undefined)return l((0,s.resolve)(e,n))
;const t=process.env["GIT_DIR"];if(t)return{...l((0,s.resolve)(t)),top:(0,s.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,s.resolve)(e);;n=(0,
s.dirname)(n)){const e=c((0,s.join)(n,".git"));if(e)return{gitDir:e,commonDir:u(e),top:n};if(f(n))return{gitDir:n,commonDir:u(n),top:undefined};if(n===(0,
s.dirname)(n))return undefined}}function l(e){const n=c(e)??c((0,s.join)(e,".git"))
;if(!n)throw new r.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:u(n),top:undefined}}function c(e){
const n=(0,o.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return f(e)?e:undefined;if(!n?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,s.resolve)((0,s.dirname)(e),t)}function f(e){
return(0,o.existsSync)((0,s.join)(e,"HEAD"))&&((0,o.existsSync)((0,s.join)(e,"objects"))||(0,o.existsSync)((0,s.join)(e,"commondir")))}function u(e){const n=(0,
s.join)(e,"commondir");return(0,o.existsSync)(n)?(0,s.resolve)(e,(0,o.readFileSync)(n,"utf8").trim()):e}function h({gitDir:e,commonDir:n}){try{const t=(0,
o.readFileSync)((0,s.join)(e,"HEAD"),"latin1").trim();const i=/^ref: (.+)$/.exec(t)?.[1];const a=i===undefined?t:(0,o.readFileSync)((0,
s.join)(n,i),"latin1").trim();return p(a)?a:undefined}catch{return undefined}}function p(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function m(e){
return(0,o.existsSync)((0,s.join)(e.commonDir,"shallow"))}},65890:(e,n,t)=>{t.d(n,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.zeroWidth)}]}};
