"use strict";exports.id=5904;exports.ids=[5904,5178];exports.modules={18587:(e,n,t)=>{t.d(n,{d:()=>i});var o=t(65890);async function i(){const e=[]
;for(const n of o.A)e.push(await n.load());return e}},27419:(e,n,t)=>{t.d(n,{C2:()=>u,iK:()=>c,x5:()=>d});var o=t(73024);var i=t.n(o);var a=t(76760)
;var s=t.n(a);var r=t(22690);var l=t(24055);function d(e){const n=(0,o.statSync)(e.cwd,{throwIfNoEntry:false})
;if(!n?.isDirectory())throw new r.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.");const t=(0,l.W)(e.cwd,e.gitDir);return{repository:t,
top:t?.top??(0,a.resolve)(e.cwd)}}function c(e){return u(e)!==undefined}function u({base:e,head:n,exactBase:t,changed:o,staged:i}){
const a=[e!==undefined||n!==undefined,o!==undefined,i===true].filter(Boolean)
;if(a.length>1)throw new r.yo("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(o!==undefined)return{kind:"work-tree",
ref:o===""?undefined:o};if(e!==undefined)return{kind:"commits",base:e,head:n??"HEAD",exact:t===true};return undefined}},38349:(e,n,t)=>{t.d(n,{F:()=>r,Z:()=>l})
;var o=t(76760);var i=t(22690);var a=t(73024);const s={async read(e){if(!(0,a.existsSync)(e))return undefined;try{return(0,a.readFileSync)(e,"utf8")}catch(n){
throw new i.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:n})}}}
;const r=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function l(e,n,a,r=s){const l=n===undefined?await d(e,r):(0,o.resolve)(n)
;if(l===undefined)return undefined;if(await r.read(l)===undefined)throw new i.yo(`There is no configuration at ${l}`,"Check the path behind --config.")
;const{parseConfigFile:c}=await Promise.all([t.e(737),t.e(8815),t.e(3292),t.e(2604),t.e(6680)]).then(t.bind(t,96680));return await c(l,await a(),r)}
async function d(e,n){const t=[];for(const i of r)if(await n.read((0,o.join)(e,i))!==undefined)t.push(i);if(t.length>1){
throw new i.yo(`There are several configurations: ${t.join(", ")}`,"Keep one of them.")}return t[0]===undefined?undefined:(0,o.join)(e,t[0])}},92586:(e,n,t)=>{
t.d(n,{NC:()=>l,R4:()=>r,o$:()=>c,oL:()=>d});var o=t(22690);var i=t(91751);const a=32*1024*1024;async function s(e){
return e?(await Promise.all([t.e(4006),t.e(2336)]).then(t.bind(t,52336))).toMatcher:()=>()=>false}async function r(e,n){const t=e?.files;return{
includes:p(t?.include,t?.exclude,await s(e)),maxSize:t?.["max-size"]??a,everything:n.everything??t?.everything??false,onlyNew:n.onlyNew??e?.["only-new"]??true,
failOn:n.failOn??e?.["fail-on"]??"warning",baseline:n.baseline??e?.baseline,cache:n.cache??e?.cache??true,publish:l(e)}}function l(e){
const{comments:n=true,summary:t=true,status:o=true,sarif:i=false,...a}=e?.publish??{};return{comments:n,maxComments:a["max-comments"]??30,summary:t,status:o,
sarif:i}}function d(e,n,t,o){m([...n.only??[],...n.skip??[]],t);const i=[];const a=[];for(const s of t){
const t=f(s,u(e,s.id),n)??(s.scope==="change"&&!o?"judges a change, and none was given":undefined);if(t===undefined)i.push(s);else a.push({id:s.id,reason:t})}
return{selected:i,skipped:a}}async function c(e,n){const t=await s(e);const o=[];for(const i of n)o.push(h(await i.load(),u(e,i.id),t));return o}
function u(e,n){return e?.checks?.[n]??undefined}function f(e,n,{only:t,skip:o}){if(o?.includes(e.id))return"left out by --skip"
;if(t!==undefined)return t.includes(e.id)?undefined:"left out by --only";if(n===false||n==="off")return"turned off in the configuration"
;return e.optIn&&n===undefined?"runs only if the configuration asks for it":undefined}function h(e,n,t){const o=typeof n==="object"?n:{}
;const i=typeof n==="string"&&n!=="on"&&n!=="off"?n:o.level;const a=Object.entries(e.options??{}).map(([e,n])=>[e,o[e]??n.default])
;const s=o.exclude&&o.exclude.length>0?t(o.exclude):undefined;return{check:e,level:i,options:Object.fromEntries(a),excludes:e=>s?.(e)??false}}function p(e,n,t){
if(!e?.length&&!n?.length)return undefined;const o=e?.length?t(e):undefined;const i=n?.length?t(n):undefined;return e=>(o?.(e)??true)&&!i?.(e)}function m(e,n){
const t=n.map(e=>e.id);for(const n of e){if(t.includes(n))continue;const e=(0,i.p)(n,t)
;throw new o.yo(`There is no check ${n}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},97689:(e,n,t)=>{t.d(n,{$:()=>i,K:()=>o});const o={
file:33188,executable:33261,symlink:40960,submodule:57344};function i(e){return e.mode===o.file||e.mode===o.executable}},37478:(e,n,t)=>{t.d(n,{BB:()=>s,
Fl:()=>a,q0:()=>o});function o(e){const n=e.toString("utf8");if(!n.includes("�")||Buffer.from(n,"utf8").equals(e))return{path:n};return{path:i(e),
raw:Buffer.from(e)}}function i(e){let n='"';for(const t of e){
if(t===34||t===92)n+=`\\${String.fromCharCode(t)}`;else if(t<32||t>126)n+=`\\${t.toString(8).padStart(3,"0")}`;else n+=String.fromCharCode(t)}return`${n}"`}
function a(e){return e.slice(e.lastIndexOf("/")+1)}function s(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}},21579:(e,n,t)=>{t.d(n,{G:()=>o})
;function o(e){return e}},24988:(e,n,t)=>{t.r(n);t.d(n,{planCommand:()=>p});var o=t(38349);var i=t(92586);var a=t(65890);var s=t(18587);var r=t(27419)
;var l=t(31351);async function d(e){const n=(0,r.x5)(e);const d=await(0,o.Z)(n.top,e.config,s.d);const c=await(0,i.R4)(d,e);const{selected:u,skipped:f}=(0,
i.oL)(d,e,a.A,(0,r.iK)(e));const{startGitWork:h}=await t.e(2641).then(t.bind(t,45022));const p=h(e,n,{patch:false,subjects:false,dirty:false,ignored:false})
;const m=await(0,l.P)(e,n,c,await p.change);const y=u.map(({id:n,optIn:t})=>({check:n,runs:true,
why:e.only?"named by --only":t?"turned on in the configuration":"on by default"}));const g=f.map(({id:e,reason:n})=>({check:e,runs:false,why:n}));return{scope:{
kind:m.kind,files:m.files.length,...m.change&&{base:m.change.base},...m.change?.head!==undefined&&{head:m.change.head}},
checks:[...y,...g].sort((e,n)=>e.check<n.check?-1:1),files:m.files.map(e=>e.path)}}var c=t(15178);var u=t(21579);var f=t(11945);var h=t(60387);const p=(0,u.G)({
name:"plan",summary:"Print what check would run, on what and why, without running it",usage:"[paths…]",
description:"Takes the flags of check that say what is looked at.",flags:{...f.SV,files:{type:"boolean",summary:"list the files, too"},json:{type:"boolean",
summary:"print the plan as JSON"}},async run(e,n){const t=await d((0,f.d_)(e,n));const o=e.files?t:{...t,files:[]};(0,
h.yy)(e.json?`${JSON.stringify(o,undefined,2)}\n`:m(o));return 0}});function m({scope:e,checks:n,files:t}){const o={all:"every tracked file",
paths:"the named paths",changed:"what changed",staged:"what is staged"}[e.kind];const i=e.base===undefined?"":` since ${e.base}`
;const a=Math.max(...n.map(({check:e})=>e.length));const s=n.map(({check:e,runs:n,why:t})=>`${n?"✔":"–"} ${e.padEnd(a)}  ${t}`)
;return`${[`${e.files} files: ${o}${i}`,"",...s,...t.length>0?["",...t.map(c.RK)]:[]].join("\n")}\n`}},11945:(e,n,t)=>{t.d(n,{S7:()=>l,SV:()=>s,Xo:()=>r,
d_:()=>d});var o=t(76760);var i=t.n(o);var a=t(22690);const s={config:{type:"string",value:"FILE",
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
type:"boolean",summary:"neither use nor write what is remembered of earlier runs"}};const r={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",summary:"print how long each phase took"},quiet:{
type:"boolean",summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",
summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}};const l={"fail-on":{type:"string",value:"LEVEL",
summary:"the mildest level that fails: error, warning (default), note, never"}};function d(e,n){const t=(0,o.resolve)(e.cwd??".");return{cwd:t,paths:n,
config:e.config===undefined||(0,o.isAbsolute)(e.config)?e.config:(0,o.resolve)(t,e.config),gitDir:e["git-dir"],base:e.base,head:e.head,changed:e.changed,
staged:e.staged,only:c(e.only),skip:c(e.skip),everything:e.everything,tools:e["no-tools"]?false:undefined,onlyNew:u(e),baseline:e.baseline,
cache:e["no-cache"]?false:undefined,failOn:f(e["fail-on"])}}function c(e){return e?.flatMap(e=>e.split(",")).filter(Boolean)}function u(e){
if(e["only-new"]&&e["no-only-new"])throw new a.yo("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function f(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new a.yo(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},42352:(e,n,t)=>{t.d(n,{z:()=>a});var o=t(77598);var i=t.n(o)
;function a(e,n=e.length){return(0,o.createHash)("sha1").update(`blob ${n}\0`).update(e.subarray(0,n)).digest("hex")}},24055:(e,n,t)=>{t.d(n,{W:()=>l,
isShallow:()=>h});var o=t(73024);var i=t.n(o);var a=t(76760);var s=t.n(a);var r=t(22690);function l(e,n){if(n!==undefined)return d((0,a.resolve)(e,n))
;const t=process.env["GIT_DIR"];if(t)return{...d((0,a.resolve)(t)),top:(0,a.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,a.resolve)(e);;n=(0,
a.dirname)(n)){const e=c((0,a.join)(n,".git"));if(e)return{gitDir:e,commonDir:f(e),top:n};if(u(n))return{gitDir:n,commonDir:f(n),top:undefined};if(n===(0,
a.dirname)(n))return undefined}}function d(e){const n=c(e)??c((0,a.join)(e,".git"))
;if(!n)throw new r.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:f(n),top:undefined}}function c(e){
const n=(0,o.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return u(e)?e:undefined;if(!n?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,a.resolve)((0,a.dirname)(e),t)}function u(e){
return(0,o.existsSync)((0,a.join)(e,"HEAD"))&&((0,o.existsSync)((0,a.join)(e,"objects"))||(0,o.existsSync)((0,a.join)(e,"commondir")))}function f(e){const n=(0,
a.join)(e,"commondir");return(0,o.existsSync)(n)?(0,a.resolve)(e,(0,o.readFileSync)(n,"utf8").trim()):e}function h(e){return(0,o.existsSync)((0,
a.join)(e.commonDir,"shallow"))}},15178:(e,n,t)=>{t.d(n,{Ql:()=>h,RK:()=>s,Vj:()=>w,_R:()=>f,aB:()=>p,kw:()=>r,logLines:()=>u,sN:()=>c,sc:()=>k})
;const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const a={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(e){
return e.replace(o,e=>i.test(e)?e:a[e]??r(e))}function r(e){const n=e.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const l=/##(?=\w*\[)/g;const d=/^(\s*):(?=:)/;function c(e){
return s(e).replace(l,"#\\x23").replace(d,"$1\\x3a")}function u(e){return e.split("\n").map(c).join("\n")}function f(e){
return new Set([...e.matchAll(l)].map(({index:e})=>e+1))}function h(e){return e.replace(d,"$1\\x3a")}function p(e){
const n=JSON.stringify(e,null,2).replace(l,"#\\u0023");return`${n.replace(o,e=>e==="\n"||i.test(e)?e:m(e))}\n`}function m(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const y=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const g=/[\p{Mn}\p{Me}\p{Cf}]/u;const b=/[\uFF61-\uFFDC]/;function w(e){if(e<="˿")return 1;if(g.test(e))return 0;return y.test(e)&&!b.test(e)?2:1}
function k(e){let n=0;for(const t of e)n+=w(t);return n}},65890:(e,n,t)=>{t.d(n,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
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
