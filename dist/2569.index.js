"use strict";exports.id=2569;exports.ids=[2569,5169];exports.modules={18587:(e,t,o)=>{o.d(t,{d:()=>i});var n=o(65890);async function i(){const e=[]
;for(const t of n.A)e.push(await t.load());return e}},69423:(e,t,o)=>{o.d(t,{v:()=>n});const n={
go:"# Go: gofmt, go vet, the tests and govulncheck of every module, and the linters that the repository uses.\nversion: 1\ntools:\n  go-test: auto\n  go-vet: auto\n  gofmt: auto\n  gofumpt: auto\n  goimports: auto\n  golangci-lint: auto\n  govulncheck: auto\n  staticcheck: auto\n",
minimal:'# The built-in checks alone: of the tools only those run that the configuration itself names.\nversion: 1\ntools:\n  "*": off\n',
node:"# JavaScript and TypeScript: the linters, formatters, type checker and tests that the repository uses, and its audit.\nversion: 1\ntools:\n  biome: auto\n  eslint: auto\n  jest: auto\n  knip: auto\n  node-test: auto\n  npm-audit: auto\n  oxlint: auto\n  playwright: auto\n  pnpm-audit: auto\n  prettier: auto\n  sort-package-json: auto\n  stylelint: auto\n  tsc: auto\n  vitest: auto\n  yarn-audit: auto\n",
python:"# Python: ruff and bandit on every file; pytest, pip-audit, types and formatters where the repository uses them.\nversion: 1\ntools:\n  bandit: on\n  ruff: on\n  # A formatter runs where the repository has chosen it: two of them would fight.\n  black: auto\n  isort: auto\n  ruff-format: auto\n  autoflake: auto\n  autoimport: auto\n  flake8: auto\n  mypy: auto\n  pip-audit: auto\n  pylint: auto\n  pypurge: auto\n  pyright: auto\n  pytest: auto\n  pyupgrade: auto\n  vulture: auto\n",
recommended:"# What runs by itself, and linters that need no settings for workflows, shell scripts and container files.\nversion: 1\ntools:\n  actionlint: on\n  hadolint: on\n  shellcheck: on\n  zizmor: on\n",
rust:"# Rust: rustfmt, clippy, the tests of every package, and what it depends on.\nversion: 1\ntools:\n  cargo-test: auto\n  cargo-audit: auto\n  cargo-deny: auto\n  clippy: auto\n  rustfmt: auto\n",
security:"# Secrets, dangerous code and workflows, and dependencies with known vulnerabilities, whatever the language.\nversion: 1\ntools:\n  bandit: on\n  checkov: auto\n  gitleaks: on\n  govulncheck: auto\n  osv-scanner: on\n  secretlint: auto\n  semgrep: auto\n  zizmor: on\n",
strict:'# All of recommended and every tool that the repository uses, tests and audits too; a note is enough to fail.\nversion: 1\nextends: [recommended]\nchecks:\n  commit-subject: on\ntools:\n  "*": auto\nfail-on: note\n'
}},15169:(e,t,o)=>{o.d(t,{reportSchema:()=>z});var n=o(80737);const i=n.k5n(["error","warning","note"]);const s=n.Whr().nonnegative();const a={
startLine:n.Whr().positive().describe("1-based"),startColumn:n.Whr().positive().describe("1-based, in UTF-16 code units"),endLine:n.Whr().positive(),
endColumn:n.Whr().positive().describe("1-based, in UTF-16 code units, exclusive")};const r=s.describe("from the start of the file, byte-order mark included")
;const l={byteOffset:r,byteLength:s};const d=n.rej({...a,byteOffset:l.byteOffset.optional(),byteLength:l.byteLength.optional()
}).describe("A part of a text file, as in SARIF 2.1.0, section 3.30; without bytes if only a patch was looked at");const c=n.rej({
path:n.YjP().describe("relative to the top of the repository, `/`-separated; quoted as git does if it is not UTF-8"),
region:d.optional().describe("absent: the file as a whole"),
commit:n.YjP().optional().describe("the commit whose version of the file is meant; absent: the version checked")});const h=n.rej({region:n.rej({...a,...l}),
text:n.YjP().describe("what replaces the region")});const p=n.rej({description:n.YjP(),
edits:n.YOg(h).min(1).describe("in ascending order, not overlapping, all in the file of the finding")});const f=n.rej({
model:n.YjP().describe("`provider/model`, as it is configured"),prompt:n.YjP().describe("the version of what the model was told"),
confidence:n.aig().min(0).max(1)}).describe("the model that found it; absent: a check or a tool did");const u=n.rej({
rule:n.YjP().describe("the id of the check, or `check/rule` where a check has several"),level:i,message:n.YjP(),location:c,related:n.YOg(n.rej({location:c,
message:n.YjP()})).optional(),snippet:n.YjP().optional().describe("the first line of the region, secrets redacted, at most 240 characters"),
fix:p.optional().describe("of a check or a tool, one that changes no meaning; of a model, one to be looked at"),origin:f.optional(),
equivalents:n.YOg(n.YjP()).optional().describe("rules of other tools that say the same of this line"),
fingerprint:n.YjP().describe("survives moved lines, renames and reformatting")});const b=n.rej({
kind:n.k5n(["inSource","external"]).describe("SARIF 3.35.2: a comment in the file, or the baseline"),justification:n.YjP().optional()});const m=n.rej({
level:i.describe("error: something that should have run did not, and the verdict is incomplete"),id:n.YjP(),message:n.YjP(),remedy:n.YjP().optional(),
path:n.YjP().optional()});const g=n.rej({id:n.YjP(),level:i,summary:n.YjP(),help:n.YjP().describe("Markdown"),helpUri:n.YjP().optional()});const j={covered:s,
lines:s.describe("executable ones, of the files of the repository")};const w=n.rej({...j,change:n.rej({...j,
unmeasured:n.YOg(n.YjP()).describe("changed files like the measured ones, but of which nothing was told")
}).optional().describe("of the lines that the change adds or edits")}).describe("which lines the tests cover");const P=n.rej({
check:n.YjP().describe("the id of a check, or of a tool"),
status:n.k5n(["ran","skipped","failed"]).describe("failed: a tool that could not do its work; the verdict is incomplete"),
reason:n.YjP().optional().describe("why it was skipped, or what failed"),findings:s,tool:n.rej({version:n.YjP(),
origin:n.k5n(["project","managed","system"]).describe("whose copy ran")}).optional().describe("absent: a check of Kempt itself"),
files:s.optional().describe("files that a tool was given"),cached:s.optional().describe("of them, those whose result was known from before"),
coverage:w.optional()});const Y=n.rej({rules:n.YOg(n.YjP()),reason:n.YjP(),
lines:n.PVZ([s,s]).optional().describe("0-based lines it speaks of; absent: the whole file"),region:u.shape.location.shape.region.unwrap()});const y=n.rej({
findings:n.YOg(u),suppressions:n.YOg(n.rej({path:n.YjP(),comments:n.YOg(Y)}))});const k=n.rej({findings:n.YOg(u),
base:n.YOg(u).describe("what the tools find in the base versions of those files"),runs:n.YOg(P),notifications:n.YOg(m),rules:n.YOg(g),
policies:n.g1P(n.YjP(),n.k5n(["rerun","lines","off"])).describe("by tool, or rule of one: what is new is told by the base versions, by changed lines, or all is"),
equivalents:n.g1P(n.YjP(),n.YjP()).describe("rules to the name that several tools share")});const v=n.rej({files:s,bytes:s,passedOver:n.rej({generated:s,
vendored:s,fixture:s}),unread:n.YOg(n.rej({path:n.YjP(),problem:n.k5n(["missing","too-large","not-a-file","unreadable"]),detail:n.YjP()})),head:y,
base:y.optional().describe("of the base versions; absent: what the base has is not left out"),changed:n.YOg(n.rej({path:n.YjP(),
from:n.YjP().optional().describe("its path in the base"),added:n.YOg(n.PVZ([s,s])).describe("first line and number of lines")
})).describe("the changed files in which something was found"),notifications:n.YOg(m),tools:k.optional(),history:n.rej({findings:n.YOg(u),notifications:n.YOg(m)
}).optional()}).describe("all that was found; what comments, the base and the baseline take away is decided of the whole");const O=n.rej({
checks:n.YOg(n.YjP()).describe("those that are on"),skipped:n.YOg(n.rej({id:n.YjP(),reason:n.YjP()})),unused:n.rej({level:i,
judged:n.YOg(n.YjP()).describe("checks of which it can be told")}).optional().describe("comments that suppress nothing are findings; absent: they are not"),
baseline:n.rej({file:n.YjP(),entries:n.YOg(n.rej({path:n.YjP(),rule:n.YjP(),fingerprint:n.YjP()}))}).optional(),
sparse:s.describe("files that a sparse checkout leaves out"),excluded:s.describe("files that the configuration leaves out"),unreached:n.rej({
workspaces:n.YOg(n.YjP()),files:s}).optional().describe("what a change does not reach, where only what it reaches was asked for")
}).describe("what decides what is told of the findings; the same on every machine");const I=n.rej({index:n.Whr().positive(),count:n.Whr().positive(),
plan:n.YjP().describe("a digest of who does what"),commit:n.YjP().optional().describe("the commit that was checked, or checked out"),
files:n.YjP().describe("a digest of the names and ids of what there is to look at"),config:n.YjP().describe("a digest of the configuration and the flags"),
settings:O,evidence:v}).describe("One of several machines made this report; kempt report merge joins all of them");const x=n.rej({reason:n.YjP(),files:s,
examples:n.YOg(n.YjP())});const S=n.rej({input:s,cached:s.describe("of the input, read from the prompt cache of the provider"),output:s,
reasoning:s.describe("of the output")});const W=n.rej({skipped:n.YjP().optional().describe("why nothing was reviewed, and what to do about it"),summary:n.rej({
what:n.YOg(n.YjP()).describe("what the change does, part by part"),risk:n.k5n(["low","medium","high"]),first:n.YOg(n.rej({path:n.YjP(),line:s
})).describe("where to look first")}).optional(),folded:n.YOg(u).describe("remarks that are unclear, or beyond the number that may stand at lines"),
settled:n.YOg(n.rej({path:n.YjP(),claim:n.YjP()})).describe("earlier remarks that hold no more"),unreviewed:n.YOg(n.rej({path:n.YjP(),startLine:s,endLine:s,
reason:n.YjP()})),leftOut:n.YOg(n.rej({path:n.YjP(),reason:n.YjP()})).describe("files that are not reviewed"),
dropped:n.g1P(n.YjP(),s).describe("remarks that were not made, by reason"),refused:n.g1P(n.YjP(),s).describe("replacements that are not offered, by reason"),
hunks:n.rej({all:s,known:s.describe("of them, those that were judged in an earlier run")}),
proposed:n.YjP().optional().describe(".kempt/learned.yaml with a rule more for each remark that people turned down, for them to accept"),calls:n.YOg(n.rej({
purpose:n.YjP(),model:n.YjP(),usage:S.extend({written:s.optional()}),
cost:n.aig().nonnegative().optional().describe("US dollars; absent: the price is not known"),ms:n.aig().nonnegative(),retries:s,failure:n.YjP().optional(),
replayed:n.zMY().optional()})),pricesOf:n.YjP().optional().describe("the day of the prices")}).describe("What models had to say of the change");const z=n.rej({
$schema:n.YjP(),version:n.euz(1),tool:n.rej({name:n.euz("kempt"),version:n.YjP()}),verdict:n.k5n(["clean","findings","incomplete"]),
failOn:n.k5n(["error","warning","note","never"]),scope:n.rej({kind:n.k5n(["all","paths","changed","staged"]),
base:n.YjP().optional().describe("the commit compared with: the merge base"),
head:n.YjP().optional().describe("the commit checked; absent: the work tree or the index"),
onlyNew:n.zMY().describe("whether what the base already had was left out"),files:s.describe("files examined"),bytes:s.describe("bytes examined")}),
findings:n.YOg(u),suppressed:n.YOg(n.rej({finding:u,suppression:b})),rules:n.YOg(g).describe("every rule named in this report"),
runs:n.YOg(P).describe("every check, and what became of it"),notExamined:n.YOg(x).describe("files that were left out, by reason"),notifications:n.YOg(m),
review:W.optional().describe("absent: no review was asked for"),existing:s.describe("findings left out because the base already has them"),
shard:I.optional().describe("absent: one machine did all of it"),timings:n.g1P(n.YjP(),n.aig()).describe("milliseconds, by phase"),
environment:n.g1P(n.YjP(),n.YjP())}).describe("The result of one run of Kempt")},21579:(e,t,o)=>{o.d(t,{G:()=>n});function n(e){return e}},12547:(e,t,o)=>{
o.r(t);o.d(t,{schemaCommand:()=>p});var n=o(98439);var i=o(22604);var s=o(15169);var a=o(18587);async function r(){return n.bl((0,i.Q)(await(0,a.d)()),{
target:"draft-7",io:"input"})}function l(){return n.bl(s.reportSchema,{target:"draft-7"})}var d=o(22690);var c=o(21579);var h=o(60387);const p=(0,c.G)({
name:"schema",summary:"Print the JSON Schema of the configuration or the report",usage:"[config|report]",
description:"For completion in editors: # yaml-language-server: $schema=<file>",flags:{},async run(e,[t="config"]){
if(t!=="config"&&t!=="report")throw new d.yo(`There is no schema ${t}`,"There are: config, report");const o=t==="config"?await r():l();(0,
h.yy)(`${JSON.stringify(o,undefined,2)}\n`);return 0}})},65890:(e,t,o)=>{o.d(t,{A:()=>n});const n=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.zeroWidth)}]}};
