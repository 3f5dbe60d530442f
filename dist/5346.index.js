"use strict";exports.id=5346;exports.ids=[5346];exports.modules={51775:(e,n,t)=>{t.d(n,{z6:()=>h,sb:()=>p,T2:()=>g});var o=t(25503);var i=t(92586)
;var a=t(35993);var s=t(65890);var r=t(18587);class d{#e=l();#n={};#t=this.#e;lap(e){const n=l();this.#n[e]=c(n-this.#t);this.#t=n}finish(){return{...this.#n,
total:c(l()-this.#e)}}}function l(){return Number(process.hrtime.bigint())/1e6}function c(e){return Math.round(e*10)/10}var f=t(75469);var u=t(27419)
;async function h(e){const n=await y(e);const t=await(n.last?.recall(n.work));if(t)return{...t,timings:n.clock.finish(),environment:(0,f.c)()}
;return(await m(n)).report}async function p(e){return await m(await y(e))}async function m(e){
return await(await Promise.all([t.e(4717),t.e(1351),t.e(8100),t.e(7276)]).then(t.bind(t,25075))).runCheck(e)}async function y(e){const n=new d;const o=(0,
u.x5)(e);const a=await w(e,o);const r=await(0,i.R4)(a,e);const l=(0,u.iK)(e);const c=await g(e,a);const{selected:f,skipped:h}=(0,i.oL)(a,c.checks,s.A,l)
;const p=r.cache&&!l&&o.repository?.top!==undefined&&!e.gitDir&&e.head===undefined;const m={patch:true,subjects:f.some(e=>e.id==="commit-subject"),dirty:p,
ignored:p&&f.some(e=>e.id==="ignored-but-tracked")};const y=l||p?(await t.e(9836).then(t.bind(t,19836))).startGitWork(e,o,m):{}
;const v=p?await b(e,o,a,r):undefined;return{request:c.request,place:o,config:a,base:r,selected:f,skipped:h,work:y,clock:n,last:v,tools:c.run}}
async function g(e,n){const{only:o,skip:i}=e;if(o===undefined&&i===undefined)return{request:e,checks:e,run:e.tools!==false}
;const{evidence:a}=await t.e(9169).then(t.bind(t,99169));const s=e=>e in a||n?.tools!==undefined&&e in n.tools;const r={...e,only:o?.filter(e=>!s(e)),
skip:i?.filter(e=>!s(e))};return{request:e,checks:r,run:e.tools!==false&&(o===undefined||o.some(s))}}async function w({config:e,trust:n},{repository:i,top:a}){
if(n===undefined||i===undefined)return await(0,o.Z9)(a,e,r.d);const{filesOf:s}=await t.e(1363).then(t.bind(t,1363));return await(0,o.Z9)(a,e,r.d,await s(i,a,n))
}async function b({paths:e,history:n,ignoreBaseline:o,only:i,skip:s,shard:r},{repository:d,top:l},c,f){if(d===undefined||e.length>0||n||o||r)return undefined
;const{LastReport:u}=await t.e(1553).then(t.bind(t,41553));return u.of(d,l,[a.r,c,f,i,s],f.baseline)}},18587:(e,n,t)=>{t.d(n,{d:()=>i});var o=t(65890)
;async function i(){const e=[];for(const n of o.A)e.push(await n.load());return e}},75469:(e,n,t)=>{t.d(n,{c:()=>o});function o(){return{
node:process.versions.node,platform:`${process.platform} ${process.arch}`,startedAt:new Date(Date.now()-process.uptime()*1e3).toISOString()}}},27419:(e,n,t)=>{
t.d(n,{C2:()=>f,iK:()=>c,x5:()=>l});var o=t(73024);var i=t.n(o);var a=t(76760);var s=t.n(a);var r=t(22690);var d=t(24055);function l(e){const n=(0,
o.statSync)(e.cwd,{throwIfNoEntry:false});if(!n?.isDirectory())throw new r.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.");const t=(0,
d.W)(e.cwd,e.gitDir);return{repository:t,top:t?.top??(0,a.resolve)(e.cwd)}}function c(e){return f(e)!==undefined}
function f({base:e,head:n,exactBase:t,changed:o,staged:i}){const a=[e!==undefined||n!==undefined,o!==undefined,i===true].filter(Boolean)
;if(a.length>1)throw new r.yo("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(o!==undefined)return{kind:"work-tree",
ref:o===""?undefined:o};if(e!==undefined)return{kind:"commits",base:e,head:n??"HEAD",exact:t===true};return undefined}},90872:(e,n,t)=>{t.d(n,{F:()=>d})
;var o=t(73024);var i=t.n(o);var a=t(76760);var s=t.n(a);var r=t(22690);const d={async read(e){if(!(0,o.existsSync)(e))return undefined;try{return(0,
o.readFileSync)(e,"utf8")}catch(n){throw new r.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:n})}},shown:e=>(0,
a.relative)(process.cwd(),e)||e,beside:(e,n)=>(0,a.resolve)((0,a.dirname)(e),n),findPackage(e,n){for(let t=(0,a.dirname)((0,o.realpathSync)(n));;t=(0,
a.dirname)(t)){const n=(0,a.join)(t,"node_modules",e);if((0,o.existsSync)(n))return n;if(t===(0,a.dirname)(t))return undefined}}}},25503:(e,n,t)=>{t.d(n,{
FG:()=>r,FQ:()=>l,Z9:()=>d});var o=t(76760);var i=t.n(o);var a=t(22690);var s=t(90872);const r=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"]
;async function d(e,n,t,o=s.F){return(await l(e,n,t,o))?.config}async function l(e,n,i,r=s.F){const d=n===undefined?await c(e,r):(0,o.resolve)(n)
;if(d===undefined)return undefined;if(await r.read(d)===undefined)throw new a.yo(`There is no configuration at ${d}`,"Check the path behind --config.")
;const{parseConfigAt:l}=await Promise.all([t.e(737),t.e(8815),t.e(3292),t.e(2828),t.e(3090)]).then(t.bind(t,43090));return await l({files:r,path:d},await i())}
async function c(e,n){const t=[];for(const i of r)if(await n.read((0,o.join)(e,i))!==undefined)t.push(i);if(t.length>1){
throw new a.yo(`There are several configurations: ${t.join(", ")}`,"Keep one of them.")}return t[0]===undefined?undefined:(0,o.join)(e,t[0])}},92586:(e,n,t)=>{
t.d(n,{NC:()=>d,R4:()=>r,o$:()=>c,oL:()=>l});var o=t(22690);var i=t(91751);const a=32*1024*1024;async function s(e){
return e?(await Promise.all([t.e(4006),t.e(2336)]).then(t.bind(t,52336))).toMatcher:()=>()=>false}async function r(e,n){const t=e?.files;return{
includes:p(t?.include,t?.exclude,await s(e)),maxSize:t?.["max-size"]??a,everything:n.everything??t?.everything??false,onlyNew:n.onlyNew??e?.["only-new"]??true,
failOn:n.failOn??e?.["fail-on"]??"warning",baseline:n.baseline??e?.baseline,cache:n.cache??e?.cache??true,publish:d(e)}}function d(e){
const{comments:n=true,summary:t=true,status:o=true,sarif:i=false,...a}=e?.publish??{};return{comments:n,maxComments:a["max-comments"]??30,summary:t,status:o,
sarif:i}}function l(e,n,t,o){m([...n.only??[],...n.skip??[]],t);const i=[];const a=[];for(const s of t){
const t=u(s,f(e,s.id),n)??(s.scope==="change"&&!o?"judges a change, and none was given":undefined);if(t===undefined)i.push(s);else a.push({id:s.id,reason:t})}
return{selected:i,skipped:a}}async function c(e,n){const t=await s(e);const o=[];for(const i of n)o.push(h(await i.load(),f(e,i.id),t));return o}
function f(e,n){return e?.checks?.[n]??undefined}function u(e,n,{only:t,skip:o}){if(o?.includes(e.id))return"left out by --skip"
;if(t!==undefined)return t.includes(e.id)?undefined:"left out by --only";if(n===false||n==="off")return"turned off in the configuration"
;return e.optIn&&n===undefined?"runs only if the configuration asks for it":undefined}function h(e,n,t){const o=typeof n==="object"?n:{}
;const i=typeof n==="string"&&n!=="on"&&n!=="off"?n:o.level;const a=Object.entries(e.options??{}).map(([e,n])=>[e,o[e]??n.default])
;const s=o.exclude&&o.exclude.length>0?t(o.exclude):undefined;return{check:e,level:i,options:Object.fromEntries(a),excludes:e=>s?.(e)??false}}function p(e,n,t){
if(!e?.length&&!n?.length)return undefined;const o=e?.length?t(e):undefined;const i=n?.length?t(n):undefined;return e=>(o?.(e)??true)&&!i?.(e)}function m(e,n){
const t=n.map(e=>e.id);for(const n of e){if(t.includes(n))continue;const e=(0,i.p)(n,t)
;throw new o.yo(`There is no check ${n}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},21579:(e,n,t)=>{t.d(n,{G:()=>o});function o(e){return e}},
11945:(e,n,t)=>{t.d(n,{Ax:()=>u,S7:()=>c,SV:()=>s,Xo:()=>l,d_:()=>f,pN:()=>r,wW:()=>d});var o=t(76760);var i=t.n(o);var a=t(22690);const s={config:{
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
onlyNew:p(e),baseline:e.baseline,cache:e["no-cache"]?false:undefined,failOn:m(e["fail-on"])}}function u(e,n){const{shard:t,plan:i,"timings-from":s}=e
;if(t===undefined){if(i===undefined&&s===undefined)return undefined
;throw new a.yo("--plan and --timings-from are for --shard","For example: --shard 2/4 --plan plan.json")}
const[,r=0,d=0]=(/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(t)??[]).map(Number)
;if(r<1||r>d)throw new a.yo(`--shard takes I/N, such as 2/4, not ${JSON.stringify(t)}`,"Shards are counted from 1.")
;if(i!==undefined&&s!==undefined)throw new a.yo("--plan and --timings-from exclude each other","Give --timings-from where the plan is made.")
;const l=e=>e===undefined?undefined:(0,o.resolve)(n,e);return{index:r,count:d,plan:l(i),timings:l(s)}}function h(e){
return e?.flatMap(e=>e.split(",")).filter(Boolean)}function p(e){
if(e["only-new"]&&e["no-only-new"])throw new a.yo("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function m(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new a.yo(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},24055:(e,n,t)=>{t.d(n,{W:()=>d,isShallow:()=>h});var o=t(73024)
;var i=t.n(o);var a=t(76760);var s=t.n(a);var r=t(22690);function d(e,n){if(n!==undefined)return l((0,a.resolve)(e,n));const t=process.env["GIT_DIR"]
;if(t)return{...l((0,a.resolve)(t)),top:(0,a.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,a.resolve)(e);;n=(0,a.dirname)(n)){const e=c((0,
a.join)(n,".git"));if(e)return{gitDir:e,commonDir:u(e),top:n};if(f(n))return{gitDir:n,commonDir:u(n),top:undefined};if(n===(0,a.dirname)(n))return undefined}}
function l(e){const n=c(e)??c((0,a.join)(e,".git"));if(!n)throw new r.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{
gitDir:n,commonDir:u(n),top:undefined}}function c(e){const n=(0,o.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return f(e)?e:undefined
;if(!n?.isFile())return undefined;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,a.resolve)((0,
a.dirname)(e),t)}function f(e){return(0,o.existsSync)((0,a.join)(e,"HEAD"))&&((0,o.existsSync)((0,a.join)(e,"objects"))||(0,o.existsSync)((0,
a.join)(e,"commondir")))}function u(e){const n=(0,a.join)(e,"commondir");return(0,o.existsSync)(n)?(0,a.resolve)(e,(0,o.readFileSync)(n,"utf8").trim()):e}
function h(e){return(0,o.existsSync)((0,a.join)(e.commonDir,"shallow"))}},84966:(e,n,t)=>{t.d(n,{v:()=>l});var o=t(77598);var i=t.n(o);var a=t(73024)
;var s=t.n(a);var r=t(76760);var d=t.n(r);function l(e,n,t,i=(0,r.dirname)(e)){const s=(0,r.join)(i,`.${(0,r.basename)(e)}.kempt-${(0,
o.randomBytes)(6).toString("hex")}`);try{const o=(0,a.openSync)(s,"wx",t??438);try{if(t!==undefined)(0,a.fchmodSync)(o,t);for(let e=0;e<n.length;)e+=(0,
a.writeSync)(o,n,e);(0,a.fsyncSync)(o)}finally{(0,a.closeSync)(o)}(0,a.renameSync)(s,e)}catch(o){(0,a.rmSync)(s,{force:true});if(i===(0,r.dirname)(e))throw o
;l(e,n,t)}}},65890:(e,n,t)=>{t.d(n,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.zeroWidth)}]}};
