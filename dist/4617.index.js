"use strict";exports.id=4617;exports.ids=[4617];exports.modules={75469:(e,n,t)=>{t.d(n,{c:()=>o});function o(){return{node:process.versions.node,
platform:`${process.platform} ${process.arch}`,get startedAt(){return new Date(performance.timeOrigin).toISOString()}}}},24761:(e,n,t)=>{t.r(n);t.d(n,{
mergeReports:()=>p});var o=t(22690);var s=t(65890);function i(e){const n=n=>e.reduce((e,t)=>e+n(t),0);const t=e.flatMap(({base:e})=>e?[e]:[])
;const o=e.flatMap(e=>e.tools?[e.tools]:[]);const s=e.flatMap(e=>e.history?[e.history]:[]);return{files:n(e=>e.files),bytes:n(e=>e.bytes),passedOver:{
generated:n(({passedOver:e})=>e.generated),vendored:n(({passedOver:e})=>e.vendored),fixture:n(({passedOver:e})=>e.fixture)},unread:e.flatMap(({unread:e})=>e),
head:a(e.map(({head:e})=>e)),...t.length>0&&{base:a(t)},changed:[...new Map(e.flatMap(({changed:e})=>e.map(e=>[e.path,e]))).values()],
notifications:e.flatMap(({notifications:e})=>e),...o.length>0&&{tools:r(o)},...s.length>0&&{history:{findings:s.flatMap(({findings:e})=>e),
notifications:s.flatMap(({notifications:e})=>e)}}}}function a(e){return{findings:e.flatMap(({findings:e})=>e),suppressions:e.flatMap(({suppressions:e})=>e)}}
function r(e){const n=new Map;for(const t of e.flatMap(e=>e.runs)){const e=n.get(t.check);n.set(t.check,e?d(e,t):t)}const t=new Map
;for(const n of e.flatMap(e=>e.notifications))if(!t.has(`${n.level} ${n.id}`))t.set(`${n.level} ${n.id}`,n);return{findings:e.flatMap(({findings:e})=>e),
base:e.flatMap(({base:e})=>e),runs:[...n.values()],notifications:[...t.values()],rules:[...new Map(e.flatMap(({rules:e})=>e.map(e=>[e.id,e]))).values()],
policies:Object.assign({},...e.map(({policies:e})=>e)),equivalents:Object.assign({},...e.map(({equivalents:e})=>e))}}const l=["failed","ran","skipped"]
;function d(e,n){const t=({status:e,files:n=0})=>l.indexOf(e)*2+(n>0?0:1);const[o,s]=t(n)<t(e)?[n,e]:[e,n];const{tool:i=s.tool,coverage:a=s.coverage}=o;return{
...o,findings:e.findings+n.findings,...i&&{tool:i},files:(e.files??0)+(n.files??0),cached:(e.cached??0)+(n.cached??0),...a&&{coverage:a}}}var c=t(75469)
;var f=t(33673);var h=t(73484);async function p(e){const n=await Promise.all(e.map(u));const[t]=n
;if(t===undefined)throw new o.yo("There is no report to merge","Name the reports of all shards.");for(const e of n.slice(1))g(t,e);const a=new Map
;for(const e of n)if(!a.has(e.shard.index))a.set(e.shard.index,e);const r=[...a.values()].sort((e,n)=>e.shard.index-n.shard.index)
;const l=[...w(t.shard,a),...v(n,a)];const d=i(r.map(({shard:e})=>e.evidence));const{files:f,bytes:p,...m}=t.report.scope
;const b=await Promise.all(s.A.filter(({id:e})=>t.shard.settings.checks.includes(e)).map(async e=>await e.load()));return await(0,h.Ep)({scope:m,
failOn:t.report.failOn,settings:t.shard.settings,checks:b,evidence:{...d,notifications:[...l,...d.notifications]},timings:y(r.map(({report:e})=>e.timings)),
environment:{...k(r),...(0,c.c)()}},l.length===0)}async function u(e){const n=await(0,f.loadReport)(e);if(n.shard)return{file:e,report:n,shard:n.shard}
;throw new o.yo(`${e} is no report of a shard`,"Write one: kempt check --shard 1/4 --output json=FILE")}
const m=[["version of Kempt",({report:e})=>e.tool.version,"Run the same version on all machines."],["commit",({shard:e})=>e.commit,"Check out the same commit on all machines."],["number of shards",({shard:e})=>e.count,"Give all machines the same number."],["change",({report:e})=>[e.scope.kind,e.scope.base,e.scope.head,e.scope.onlyNew],"Give all machines the same flags."],["configuration or flags",({shard:e})=>e.config,"Give all machines the same configuration and flags."],["files",({shard:e})=>e.files,"Check out the same state on all machines."],["plan",({shard:e})=>e.plan,"Write it once, with kempt plan --shards, and give it to all machines: --plan FILE."]]
;function g(e,n){for(const[t,s,i]of m){if(JSON.stringify(s(e))===JSON.stringify(s(n)))continue
;throw new o.yo(`${e.file} and ${n.file} are not of one run: they differ in the ${t}`,i)}b(e,n)}function b(e,n){
const t=new Map((e.shard.evidence.tools?.runs??[]).map(({check:e,tool:n})=>[e,n?.version]));for(const{check:s,tool:i}of n.shard.evidence.tools?.runs??[]){
const a=t.get(s);if(i===undefined||a===undefined||a===i.version)continue
;throw new o.yo(`${e.file} and ${n.file} are not of one run: ${s} is ${a} in one and ${i.version} in the other`,"Install the same version on all machines.")}}
function w({count:e},n){const t=Array.from({length:e},(e,n)=>n+1).filter(e=>!n.has(e));if(t.length===0)return[]
;const o=`${t.length===1?"shard":"shards"} ${t.join(", ")} of ${e}`;return[{level:"error",id:"shard-missing",
message:`There is no report of ${o}: what was to be looked at there was not`,remedy:"Merge the reports of all machines, also of those that failed."}]}
function v(e,n){return e.filter(e=>n.get(e.shard.index)!==e).map(({file:e,shard:{index:t,count:o}})=>({level:"error",id:"shard-doubled",
message:`There are several reports of shard ${t} of ${o}: ${n.get(t)?.file} was taken, and ${e} was not`,
remedy:"Give each machine a number of its own, and merge one report of each."}))}function y(e){const n={}
;for(const[t,o]of e.flatMap(e=>Object.entries(e)))n[t]=Math.round(((n[t]??0)+o)*10)/10;return n}function k(e){
return Object.assign({},...e.map(({report:e})=>e.environment))}},6908:(e,n,t)=>{t.d(n,{U:()=>i,b:()=>d});var o=t(4877);const s=240;function i(e){
const{rule:n,level:t,message:o,path:i,region:d,commit:c,fix:f,related:h=[],origin:p}=e
;if(n===""||o==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(e)}`)
;if(i==="")throw new Error(`A finding needs a primary location: ${n}`)
;if(f&&!a(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${n} in ${i}`);const u=e.snippet??(d?r(e.subject):undefined);return{rule:n,
level:t,message:o,location:{path:i,...d&&{region:d},...c&&{commit:c}},...h.length>0&&{related:h},...u!==undefined&&{snippet:u.slice(0,s)},...f&&{fix:f},...p&&{
origin:p},fingerprint:l(n,e.subject)}}function a(e){let n=0;return e.every(({region:e})=>{const t=e.byteOffset>=n;n=e.byteOffset+e.byteLength;return t})}
function r(e){return e.slice(0,e.search(/[\r\n]|$/))}function l(e,n){const t=n.replace(/\s+/g,"");return(0,o.D)(`${e}\0${t}`)}function d(e){const n=new Map
;return e.map(e=>{const t=`${e.location.path}\0${e.location.commit??""}\0${e.fingerprint}`;const o=(n.get(t)??0)+1;n.set(t,o);return o===1?e:{...e,
fingerprint:`${e.fingerprint}:${o}`}})}},28266:(e,n,t)=>{t.d(n,{Q:()=>a,h:()=>l})
;const o=/(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/
;const s=/<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;const i=/[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;function a(e,n){const t=n?s:o;const i=[]
;let a=0;e.split("\n").forEach((e,n)=>{const o=e.includes("kempt-ignore")?t.exec(e):null;if(o)i.push(r(o,e,n,a));a+=e.length+1});return i}function r(e,n,t,o){
const[s,a,r=""]=e;const l=r.replace(i,"");const d=l.indexOf(":");const c=d<0?l:l.slice(0,d)
;const f=c.split(/[\s,]+/).filter(e=>/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(e));const h=s.indexOf("kempt-ignore");const p=n.slice(0,e.index).trim()===""
;const u=p?t+1:t;return{rules:f,reason:d<0?"":l.slice(d+1).trim(),...a===undefined&&{lines:[t,u]},at:{offset:o+e.index+h,length:s.length-h-(r.length-l.length)},
line:t}}function l(e,n,t){const o=e.rules.some(e=>e===n||n.startsWith(`${e}/`));if(!o||e.lines===undefined)return o
;return t!==undefined&&t>=e.lines[0]&&t<=e.lines[1]}},65890:(e,n,t)=>{t.d(n,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
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
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.zeroWidth)}]},28369:(e,n,t)=>{t.d(n,{p:()=>i});var o=t(6908);var s=t(28266)
;function i(e,n,t){if(n.length===0)return{findings:e,suppressed:[]};const o=new Map(n.map(e=>[e.path,e]));const i=new Set;const r=[];const l=[]
;for(const n of e){const e=n.location.region?.startLine;const t=n.rule.startsWith("suppressions/")?[]:o.get(n.location.path)?.comments??[];const a=t.find(t=>(0,
s.h)(t,n.rule,e===undefined?undefined:e-1));if(a===undefined){r.push(n)}else{i.add(a);l.push({finding:n,suppression:{kind:"inSource",justification:a.reason}})}}
if(t)for(const e of n)r.push(...a(e,i,t.level,t.ran));return{findings:r,suppressed:l}}function a(e,n,t,s){
const i=e.comments.filter(e=>!n.has(e)&&e.rules.length>0&&e.rules.every(e=>s.has(e.split("/")[0])));return i.map(n=>(0,o.U)({rule:"suppressions/unused",level:t,
message:`Nothing here needs to be suppressed: ${n.rules.join(", ")} found nothing`,path:e.path,region:n.region,subject:n.rules.join(","),
snippet:`kempt-ignore ${n.rules.join(", ")}: ${n.reason}`}))}}};
