"use strict";exports.id=2547;exports.ids=[2547,411];exports.modules={8587:(e,t,n)=>{n.d(t,{d:()=>i});var o=n(5890);async function i(){const e=[]
;for(const t of o.A)e.push(await t.load());return e}},2604:(e,t,n)=>{n.d(t,{Q:()=>p});var o=n(6921);const i=o.k5n(["error","warning","note"])
;const s=o.YjP().min(1);const a=o.YOg(s);const r={"":1,B:1,kB:1e3,KB:1e3,KiB:1024,MB:1e6,MiB:1024**2,GB:1e9,GiB:1024**3}
;const l=o.KCZ([o.Whr().nonnegative(),o.YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)]).transform(e=>{if(typeof e==="number")return e
;const[,t="0",n=""]=/^([\d.]+) ?(\w*)$/.exec(e)??[];return Math.round(Number(t)*(r[n]??1))});const d=o.YOg(o.YjP().refine(c,"is not a regular expression"))
;function c(e){try{return new RegExp(e)instanceof RegExp}catch{return false}}function h(e){const t={integer:o.Whr().nonnegative(),bytes:l,boolean:o.zMY(),
strings:o.YOg(o.YjP()),expressions:d};return t[e.type].describe(e.summary)}function f(e){const t=Object.entries(e.options??{}).map(([e,t])=>[e,h(t).optional()])
;const n=o.rej({level:i.optional().describe("replaces the levels of the check"),exclude:a.optional().describe("files that this check leaves alone"),
...Object.fromEntries(t)});return o.KCZ([o.zMY(),o.k5n(["off","on"]),i,n]).describe(e.summary)}function p(e){const t=e.map(e=>[e.id,f(e).optional()])
;return o.rej({$schema:o.YjP().optional(),version:o.euz(1).describe("the version of this format"),
extends:o.YOg(o.YjP().min(1)).optional().describe("configuration files whose settings this one refines, relative to it, the later ones winning"),files:o.rej({
include:a.optional().describe("only files that match one of these are looked at"),
exclude:a.optional().describe("files that match one of these are not looked at"),"max-size":l.optional().describe("larger files are not read; default 32 MiB"),
everything:o.zMY().optional().describe("let checks of text also judge generated and vendored files and test data; default false")
}).optional().describe("globs are relative to the top of the repository, as in .gitignore `**` crosses folders"),
checks:o.rej(Object.fromEntries(t)).optional().describe("per check: off, on, a level, or an object with a level, excluded files and options"),
"only-new":o.zMY().optional().describe("when a change is checked, leave out what its base already has; default true"),
"fail-on":o.k5n(["error","warning","note","never"]).optional().describe("the mildest level that makes a run fail; default warning"),
baseline:o.YjP().min(1).optional().describe("a file of findings that are to be left out, see `--update-baseline`"),publish:o.rej({
comments:o.zMY().optional().describe("comments at the lines of a pull request; default true"),
"max-comments":o.Whr().nonnegative().optional().describe("how many of them at most, the worst first; default 30"),
summary:o.zMY().optional().describe("one comment on the pull request that is kept up to date; default true"),
status:o.zMY().optional().describe("a check run (or what the forge has of its kind) with annotations; default true"),
sarif:o.zMY().optional().describe("upload SARIF to the code scanning of the forge; default false")
}).optional().describe("what `kempt run` and `kempt publish` say on the forge"),
cache:o.zMY().optional().describe("remember which files are clean, inside the git directory; default true")}).describe("The configuration of Kempt")}},
411:(e,t,n)=>{n.d(t,{reportSchema:()=>P});var o=n(6921);const i=o.k5n(["error","warning","note"]);const s=o.Whr().nonnegative();const a={
startLine:o.Whr().positive().describe("1-based"),startColumn:o.Whr().positive().describe("1-based, in UTF-16 code units"),endLine:o.Whr().positive(),
endColumn:o.Whr().positive().describe("1-based, in UTF-16 code units, exclusive")};const r=s.describe("from the start of the file, byte-order mark included")
;const l={byteOffset:r,byteLength:s};const d=o.rej({...a,byteOffset:l.byteOffset.optional(),byteLength:l.byteLength.optional()
}).describe("A part of a text file, as in SARIF 2.1.0, section 3.30; without bytes if only a patch was looked at");const c=o.rej({
path:o.YjP().describe("relative to the top of the repository, `/`-separated; quoted as git does if it is not UTF-8"),
region:d.optional().describe("absent: the file as a whole"),
commit:o.YjP().optional().describe("the commit whose version of the file is meant; absent: the version checked")});const h=o.rej({region:o.rej({...a,...l}),
text:o.YjP().describe("what replaces the region")});const f=o.rej({description:o.YjP(),
edits:o.YOg(h).min(1).describe("in ascending order, not overlapping, all in the file of the finding")});const p=o.rej({
rule:o.YjP().describe("the id of the check, or `check/rule` where a check has several"),level:i,message:o.YjP(),location:c,related:o.YOg(o.rej({location:c,
message:o.YjP()})).optional(),snippet:o.YjP().optional().describe("the first line of the region, secrets redacted, at most 240 characters"),
fix:f.optional().describe("a fix that changes no meaning"),fingerprint:o.YjP().describe("survives moved lines, renames and reformatting")});const b=o.rej({
kind:o.k5n(["inSource","external"]).describe("SARIF 3.35.2: a comment in the file, or the baseline"),justification:o.YjP().optional()});const m=o.rej({
level:i.describe("error: something that should have run did not, and the verdict is incomplete"),id:o.YjP(),message:o.YjP(),remedy:o.YjP().optional(),
path:o.YjP().optional()});const u=o.rej({id:o.YjP(),level:i,summary:o.YjP(),help:o.YjP().describe("Markdown"),helpUri:o.YjP().optional()});const g=o.rej({
check:o.YjP(),status:o.k5n(["ran","skipped"]),reason:o.YjP().optional().describe("why it was skipped"),findings:s});const w=o.rej({reason:o.YjP(),files:s,
examples:o.YOg(o.YjP())});const P=o.rej({$schema:o.YjP(),version:o.euz(1),tool:o.rej({name:o.euz("kempt"),version:o.YjP()}),
verdict:o.k5n(["clean","findings","incomplete"]),failOn:o.k5n(["error","warning","note","never"]),scope:o.rej({kind:o.k5n(["all","paths","changed","staged"]),
base:o.YjP().optional().describe("the commit compared with: the merge base"),
head:o.YjP().optional().describe("the commit checked; absent: the work tree or the index"),
onlyNew:o.zMY().describe("whether what the base already had was left out"),files:s.describe("files examined"),bytes:s.describe("bytes examined")}),
findings:o.YOg(p),suppressed:o.YOg(o.rej({finding:p,suppression:b})),rules:o.YOg(u).describe("every rule named in this report"),
runs:o.YOg(g).describe("every check, and what became of it"),notExamined:o.YOg(w).describe("files that were left out, by reason"),notifications:o.YOg(m),
existing:s.describe("findings left out because the base already has them"),timings:o.g1P(o.YjP(),o.aig()).describe("milliseconds, by phase"),
environment:o.g1P(o.YjP(),o.YjP())}).describe("The result of one run of Kempt")},1579:(e,t,n)=>{n.d(t,{G:()=>o});function o(e){return e}},2547:(e,t,n)=>{n.r(t)
;n.d(t,{schemaCommand:()=>f});var o=n(8439);var i=n(2604);var s=n(411);var a=n(8587);async function r(){return o.bl((0,i.Q)(await(0,a.d)()),{target:"draft-7",
io:"input"})}function l(){return o.bl(s.reportSchema,{target:"draft-7"})}var d=n(2690);var c=n(1579);var h=n(387);const f=(0,c.G)({name:"schema",
summary:"Print the JSON Schema of the configuration or the report",usage:"[config|report]",
description:"For completion in editors: # yaml-language-server: $schema=<file>",flags:{},async run(e,[t="config"]){
if(t!=="config"&&t!=="report")throw new d.yo(`There is no schema ${t}`,"There are: config, report");const n=t==="config"?await r():l();(0,
h.yy)(`${JSON.stringify(n,undefined,2)}\n`);return 0}})},5890:(e,t,n)=>{n.d(t,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,1638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,1638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,1638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,1638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,1638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,1638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,1638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9405)]).then(n.bind(n,9405)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,3079)).then(e=>e.zeroWidth)}]}};
