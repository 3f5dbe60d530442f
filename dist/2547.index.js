"use strict";exports.id=2547;exports.ids=[2547,5169];exports.modules={18587:(e,t,o)=>{o.d(t,{d:()=>i});var n=o(65890);async function i(){const e=[]
;for(const t of n.A)e.push(await t.load());return e}},69423:(e,t,o)=>{o.d(t,{v:()=>n});const n={
go:"# Go: gofmt, go vet, the tests and govulncheck of every module, and the linters that the repository uses.\nversion: 1\ntools:\n  go-test: auto\n  go-vet: auto\n  gofmt: auto\n  gofumpt: auto\n  goimports: auto\n  golangci-lint: auto\n  govulncheck: auto\n  staticcheck: auto\n",
minimal:'# The built-in checks alone: of the tools only those run that the configuration itself names.\nversion: 1\ntools:\n  "*": off\n',
node:"# JavaScript and TypeScript: the linters, formatters, type checker and tests that the repository uses, and its audit.\nversion: 1\ntools:\n  biome: auto\n  eslint: auto\n  jest: auto\n  knip: auto\n  node-test: auto\n  npm-audit: auto\n  oxlint: auto\n  playwright: auto\n  pnpm-audit: auto\n  prettier: auto\n  sort-package-json: auto\n  stylelint: auto\n  tsc: auto\n  vitest: auto\n  yarn-audit: auto\n",
python:"# Python: ruff and bandit on every file; pytest, pip-audit, types and formatters where the repository uses them.\nversion: 1\ntools:\n  bandit: on\n  ruff: on\n  # A formatter runs where the repository has chosen it: two of them would fight.\n  black: auto\n  isort: auto\n  ruff-format: auto\n  autoflake: auto\n  autoimport: auto\n  flake8: auto\n  mypy: auto\n  pip-audit: auto\n  pylint: auto\n  pypurge: auto\n  pyright: auto\n  pytest: auto\n  pyupgrade: auto\n  vulture: auto\n",
recommended:"# What runs by itself, and linters that need no settings for workflows, shell scripts and container files.\nversion: 1\ntools:\n  actionlint: on\n  hadolint: on\n  shellcheck: on\n  zizmor: on\n",
rust:"# Rust: rustfmt, clippy, the tests of every package, and what it depends on.\nversion: 1\ntools:\n  cargo-test: auto\n  cargo-audit: auto\n  cargo-deny: auto\n  clippy: auto\n  rustfmt: auto\n",
security:"# Secrets, dangerous code and workflows, and dependencies with known vulnerabilities, whatever the language.\nversion: 1\ntools:\n  bandit: on\n  checkov: auto\n  gitleaks: on\n  govulncheck: auto\n  osv-scanner: on\n  secretlint: auto\n  semgrep: auto\n  zizmor: on\n",
strict:'# All of recommended and every tool that the repository uses, tests and audits too; a note is enough to fail.\nversion: 1\nextends: [recommended]\nchecks:\n  commit-subject: on\ntools:\n  "*": auto\nfail-on: note\n'
}},70327:(e,t,o)=>{o.d(t,{QD:()=>f,iA:()=>u,mq:()=>p});var n=o(80737);var i=o(22690);var s=o(53257)
;const a=n.YjP().regex(/^[a-z][a-z\d-]*\/\S+$/,"is not provider/model");const r=n.rej({
model:a.describe("provider/model, such as anthropic/claude-sonnet-5 or command/claude"),"base-url":n.OZ5({protocol:/^https?$/
}).optional().describe("where it is reached; default the usual place"),
"api-key-env":n.YjP().regex(/^[A-Za-z_]\w*$/).optional().describe("the environment variable with the key; default the usual one"),
output:n.k5n(["schema","json","text"]).optional().describe("what the endpoint can hold an answer to: a JSON schema, some JSON or nothing; the prompt has the rest"),
options:n.g1P(n.YjP(),n.Pq9()).optional().describe("handed to the provider as the AI SDK names them, such as reasoningEffort or thinking")});const l=n.rej({
tokens:n.Whr().positive().optional().describe("read and answered, together"),
usd:n.aig().positive().optional().describe("US dollars; the prices of all models must be known")});const d=n.aig().nonnegative();const c=n.rej({input:d,
cached:d.optional().describe("read from the cache; default as input"),written:d.optional().describe("written to the cache; default as input"),output:d
}).describe("US dollars for a million tokens");const h=n.YjP().min(1);const p=n.rej({
enabled:n.zMY().optional().describe("whether `kempt run` reviews changes where a model can be asked; default true"),
forks:n.zMY().optional().describe("whether the second stage reviews pull requests from forks, whose own runs have no key; default false: anybody can open one"),
models:n.YOg(n.KCZ([a,r])).min(1).optional().describe("which models are asked: the first, and the next if it fails; default the one whose key is set"),
budget:n.rej({run:l.optional().describe("one run"),"pull-request":l.optional().describe("all runs for it, as far as the cache folder is kept"),
month:l.optional().describe("all runs with the same cache folder")}).optional().describe("no question is asked that could go beyond one of these"),
prices:n.g1P(a,c).optional().describe("per provider/model, over those that Kempt knows"),
verify:a.optional().describe("another model for the second look; default the same ones"),
lenses:n.YOg(n.k5n(Object.keys(s.D))).optional().describe("passes besides the one over everything, each for one kind of defect"),
include:n.YOg(h).optional().describe("only files that match one of these are reviewed"),
exclude:n.YOg(h).optional().describe("files that match one of these are not reviewed"),
guidance:n.YOg(n.YjP().min(1)).optional().describe("files that tell how to work here; default AGENTS.md, CLAUDE.md, CONTRIBUTING.md and that of Copilot"),
instructions:n.YOg(n.rej({paths:n.YOg(h).min(1),text:n.YjP().min(1)})).optional().describe("what the reviewer is told of files that match"),
"max-remarks":n.Whr().nonnegative().optional().describe("how many stand at lines; the rest is folded; default 8"),
confidence:n.aig().min(0).max(1).optional().describe("how sure the second look has to be; default 0.6"),
links:n.YOg(n.YjP().min(1)).optional().describe("beginnings of addresses that a remark may name"),
"allow-partial":n.zMY().optional().describe("whether a run is complete although a part of the change could not be reviewed; default false"),
timeout:n.aig().positive().optional().describe("seconds for an answer; default 180"),
concurrency:n.Whr().positive().optional().describe("questions at the same time; default 4")});const f=["run","pull-request","month"];function u(e,t){
const o=(e?.models??[]).map(b);const n=t===undefined?o:[o.find(e=>e.name===t)??m(t)];return{models:n,budget:e?.budget??{},prices:e?.prices??{},
timeout:(e?.timeout??180)*1e3,concurrency:e?.concurrency??4}}function m(e){if(a.safeParse(e).success)return b(e)
;throw new i.yo(`${e} is no model`,"Give it as provider/model, such as anthropic/claude-sonnet-5")}function b(e){
const{model:t,options:o={},...n}=typeof e==="string"?{model:e}:e;const i=t.indexOf("/");return{name:t,provider:t.slice(0,i),model:t.slice(i+1),
baseUrl:n["base-url"],apiKeyEnv:n["api-key-env"],output:n.output,options:o}}},22604:(e,t,o)=>{o.d(t,{Q:()=>b});var n=o(80737);var i=o(69423);var s=o(70327)
;var a=o(12828);const r=n.k5n(["error","warning","note"]);const l=n.YjP().min(1);const d=n.YOg(l);const c={"":1,B:1,kB:1e3,KB:1e3,KiB:1024,MB:1e6,MiB:1024**2,
GB:1e9,GiB:1024**3};const h=n.KCZ([n.Whr().nonnegative(),n.YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)]).transform(e=>{
if(typeof e==="number")return e;const[,t="0",o=""]=/^([\d.]+) ?(\w*)$/.exec(e)??[];return Math.round(Number(t)*(c[o]??1))})
;const p=n.YOg(n.YjP().refine(f,"is not a regular expression"));function f(e){try{return new RegExp(e)instanceof RegExp}catch{return false}}function u(e){
const t={integer:n.Whr().nonnegative(),bytes:h,boolean:n.zMY(),strings:n.YOg(n.YjP()),expressions:p};return t[e.type].describe(e.summary)}function m(e){
const t=Object.entries(e.options??{}).map(([e,t])=>[e,u(t).optional()]);const o=n.rej({level:r.optional().describe("replaces the levels of the check"),
exclude:d.optional().describe("files that this check leaves alone"),...Object.fromEntries(t)})
;return n.KCZ([n.zMY(),n.k5n(["off","on"]),r,o]).describe(e.summary)}function b(e){const t=e.map(e=>[e.id,m(e).optional()]);return n.rej({
$schema:n.YjP().optional(),version:n.euz(1).describe("the version of this format"),
extends:n.YOg(n.KCZ([n.k5n(Object.keys(i.v)),n.YjP().min(1)])).optional().describe("presets, files, packages and commits whose settings this one refines, the later ones winning"),
files:n.rej({include:d.optional().describe("only files that match one of these are looked at"),
exclude:d.optional().describe("files that match one of these are not looked at"),"max-size":h.optional().describe("larger files are not read; default 32 MiB"),
everything:n.zMY().optional().describe("let checks of text also judge generated and vendored files and test data; default false")
}).optional().describe("globs are relative to the top of the repository, as in .gitignore `**` crosses folders"),
checks:n.rej(Object.fromEntries(t)).optional().describe("per check: off, on, a level, or an object with a level, excluded files and options"),
tools:n.g1P(n.YjP().regex(/^(?:\*|[a-z\d][a-z\d-]*)$/),a.Wd).refine(e=>[undefined,false,"off","auto"].some(t=>e["*"]===t),{path:["*"],error:"takes off or auto"
}).optional().describe("per tool: off, on, auto (where the repository uses it, also if it is one that runs on request only), a level, "+'or an object; `"*"`, off or auto, is for all that are not named; a name that the catalogue has not is a '+"tool of your own"),
"only-new":n.zMY().optional().describe("when a change is checked, leave out what its base already has; default true"),
"fail-on":n.k5n(["error","warning","note","never"]).optional().describe("the mildest level that makes a run fail; default warning"),
baseline:n.YjP().min(1).optional().describe("a file of findings that are to be left out, see `--update-baseline`"),
review:s.mq.optional().describe("which models review the change, and what they may cost"),publish:n.rej({
comments:n.zMY().optional().describe("comments at the lines of a pull request; default true"),
"max-comments":n.Whr().nonnegative().optional().describe("how many of them at most, the worst first; default 30"),
summary:n.zMY().optional().describe("one comment on the pull request that is kept up to date; default true"),
status:n.zMY().optional().describe("a check run (or what the forge has of its kind) with annotations; default true"),
sarif:n.zMY().optional().describe("upload SARIF to the code scanning of the forge; default false")
}).optional().describe("what `kempt run` and `kempt publish` say on the forge"),
cache:n.zMY().optional().describe("remember which files are clean, inside the git directory; default true")}).describe("The configuration of Kempt")}},
15169:(e,t,o)=>{o.d(t,{reportSchema:()=>M});var n=o(80737);const i=n.k5n(["error","warning","note"]);const s=n.Whr().nonnegative();const a={
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
fingerprint:n.YjP().describe("survives moved lines, renames and reformatting")});const m=n.rej({
kind:n.k5n(["inSource","external"]).describe("SARIF 3.35.2: a comment in the file, or the baseline"),justification:n.YjP().optional()});const b=n.rej({
level:i.describe("error: something that should have run did not, and the verdict is incomplete"),id:n.YjP(),message:n.YjP(),remedy:n.YjP().optional(),
path:n.YjP().optional()});const g=n.rej({id:n.YjP(),level:i,summary:n.YjP(),help:n.YjP().describe("Markdown"),helpUri:n.YjP().optional()});const w={covered:s,
lines:s.describe("executable ones, of the files of the repository")};const j=n.rej({...w,change:n.rej({...w,
unmeasured:n.YOg(n.YjP()).describe("changed files like the measured ones, but of which nothing was told")
}).optional().describe("of the lines that the change adds or edits")}).describe("which lines the tests cover");const k=n.rej({
check:n.YjP().describe("the id of a check, or of a tool"),
status:n.k5n(["ran","skipped","failed"]).describe("failed: a tool that could not do its work; the verdict is incomplete"),
reason:n.YjP().optional().describe("why it was skipped, or what failed"),findings:s,tool:n.rej({version:n.YjP(),
origin:n.k5n(["project","managed","system"]).describe("whose copy ran")}).optional().describe("absent: a check of Kempt itself"),
files:s.optional().describe("files that a tool was given"),cached:s.optional().describe("of them, those whose result was known from before"),
coverage:j.optional()});const y=n.rej({rules:n.YOg(n.YjP()),reason:n.YjP(),
lines:n.PVZ([s,s]).optional().describe("0-based lines it speaks of; absent: the whole file"),region:u.shape.location.shape.region.unwrap()});const v=n.rej({
findings:n.YOg(u),suppressions:n.YOg(n.rej({path:n.YjP(),comments:n.YOg(y)}))});const Y=n.rej({findings:n.YOg(u),
base:n.YOg(u).describe("what the tools find in the base versions of those files"),runs:n.YOg(k),notifications:n.YOg(b),rules:n.YOg(g),
policies:n.g1P(n.YjP(),n.k5n(["rerun","lines","off"])).describe("by tool, or rule of one: what is new is told by the base versions, by changed lines, or all is"),
equivalents:n.g1P(n.YjP(),n.YjP()).describe("rules to the name that several tools share")});const P=n.rej({files:s,bytes:s,passedOver:n.rej({generated:s,
vendored:s,fixture:s}),unread:n.YOg(n.rej({path:n.YjP(),problem:n.k5n(["missing","too-large","not-a-file","unreadable"]),detail:n.YjP()})),head:v,
base:v.optional().describe("of the base versions; absent: what the base has is not left out"),changed:n.YOg(n.rej({path:n.YjP(),
from:n.YjP().optional().describe("its path in the base"),added:n.YOg(n.PVZ([s,s])).describe("first line and number of lines")
})).describe("the changed files in which something was found"),notifications:n.YOg(b),tools:Y.optional(),history:n.rej({findings:n.YOg(u),notifications:n.YOg(b)
}).optional()}).describe("all that was found; what comments, the base and the baseline take away is decided of the whole");const O=n.rej({
checks:n.YOg(n.YjP()).describe("those that are on"),skipped:n.YOg(n.rej({id:n.YjP(),reason:n.YjP()})),unused:n.rej({level:i,
judged:n.YOg(n.YjP()).describe("checks of which it can be told")}).optional().describe("comments that suppress nothing are findings; absent: they are not"),
baseline:n.rej({file:n.YjP(),entries:n.YOg(n.rej({path:n.YjP(),rule:n.YjP(),fingerprint:n.YjP()}))}).optional(),
sparse:s.describe("files that a sparse checkout leaves out"),excluded:s.describe("files that the configuration leaves out"),unreached:n.rej({
workspaces:n.YOg(n.YjP()),files:s}).optional().describe("what a change does not reach, where only what it reaches was asked for")
}).describe("what decides what is told of the findings; the same on every machine");const x=n.rej({index:n.Whr().positive(),count:n.Whr().positive(),
plan:n.YjP().describe("a digest of who does what"),commit:n.YjP().optional().describe("the commit that was checked, or checked out"),
files:n.YjP().describe("a digest of the names and ids of what there is to look at"),config:n.YjP().describe("a digest of the configuration and the flags"),
settings:O,evidence:P}).describe("One of several machines made this report; kempt report merge joins all of them");const I=n.rej({reason:n.YjP(),files:s,
examples:n.YOg(n.YjP())});const S=n.rej({input:s,cached:s.describe("of the input, read from the prompt cache of the provider"),output:s,
reasoning:s.describe("of the output")});const z=n.rej({skipped:n.YjP().optional().describe("why nothing was reviewed, and what to do about it"),summary:n.rej({
what:n.YOg(n.YjP()).describe("what the change does, part by part"),risk:n.k5n(["low","medium","high"]),first:n.YOg(n.rej({path:n.YjP(),line:s
})).describe("where to look first")}).optional(),folded:n.YOg(u).describe("remarks that are unclear, or beyond the number that may stand at lines"),
settled:n.YOg(n.rej({path:n.YjP(),claim:n.YjP()})).describe("earlier remarks that hold no more"),unreviewed:n.YOg(n.rej({path:n.YjP(),startLine:s,endLine:s,
reason:n.YjP()})),leftOut:n.YOg(n.rej({path:n.YjP(),reason:n.YjP()})).describe("files that are not reviewed"),
dropped:n.g1P(n.YjP(),s).describe("remarks that were not made, by reason"),refused:n.g1P(n.YjP(),s).describe("replacements that are not offered, by reason"),
hunks:n.rej({all:s,known:s.describe("of them, those that were judged in an earlier run")}),
proposed:n.YjP().optional().describe(".kempt/learned.yaml with a rule more for each remark that people turned down, for them to accept"),calls:n.YOg(n.rej({
purpose:n.YjP(),model:n.YjP(),usage:S.extend({written:s.optional()}),
cost:n.aig().nonnegative().optional().describe("US dollars; absent: the price is not known"),ms:n.aig().nonnegative(),retries:s,failure:n.YjP().optional(),
replayed:n.zMY().optional()})),pricesOf:n.YjP().optional().describe("the day of the prices")}).describe("What models had to say of the change");const M=n.rej({
$schema:n.YjP(),version:n.euz(1),tool:n.rej({name:n.euz("kempt"),version:n.YjP()}),verdict:n.k5n(["clean","findings","incomplete"]),
failOn:n.k5n(["error","warning","note","never"]),scope:n.rej({kind:n.k5n(["all","paths","changed","staged"]),
base:n.YjP().optional().describe("the commit compared with: the merge base"),
head:n.YjP().optional().describe("the commit checked; absent: the work tree or the index"),
onlyNew:n.zMY().describe("whether what the base already had was left out"),files:s.describe("files examined"),bytes:s.describe("bytes examined")}),
findings:n.YOg(u),suppressed:n.YOg(n.rej({finding:u,suppression:m})),rules:n.YOg(g).describe("every rule named in this report"),
runs:n.YOg(k).describe("every check, and what became of it"),notExamined:n.YOg(I).describe("files that were left out, by reason"),notifications:n.YOg(b),
review:z.optional().describe("absent: no review was asked for"),existing:s.describe("findings left out because the base already has them"),
shard:x.optional().describe("absent: one machine did all of it"),timings:n.g1P(n.YjP(),n.aig()).describe("milliseconds, by phase"),
environment:n.g1P(n.YjP(),n.YjP())}).describe("The result of one run of Kempt")},53257:(e,t,o)=>{o.d(t,{D:()=>i,L:()=>n})
;const n=["correctness","security","concurrency","performance","data-loss","api","resource","error-handling","test","maintainability"];const i={
security:"what an attacker can make of it: untrusted input, authorisation, secrets, injection, unsafe defaults",
performance:"work that grows with the data without need, on paths that run often",
tests:"tests that pass although the code they are for is wrong, and changed behaviour whose failing path no test takes",
architecture:"state, ownership and errors that cross a boundary of modules in a way that breaks at run time",
api:"callers that break: signatures, formats, defaults, error codes and versions that others rely on"}},21579:(e,t,o)=>{o.d(t,{G:()=>n});function n(e){return e}
},12547:(e,t,o)=>{o.r(t);o.d(t,{schemaCommand:()=>p});var n=o(98439);var i=o(22604);var s=o(15169);var a=o(18587);async function r(){return n.bl((0,
i.Q)(await(0,a.d)()),{target:"draft-7",io:"input"})}function l(){return n.bl(s.reportSchema,{target:"draft-7"})}var d=o(22690);var c=o(21579);var h=o(60387)
;const p=(0,c.G)({name:"schema",summary:"Print the JSON Schema of the configuration or the report",usage:"[config|report]",
description:"For completion in editors: # yaml-language-server: $schema=<file>",flags:{},async run(e,[t="config"]){
if(t!=="config"&&t!=="report")throw new d.yo(`There is no schema ${t}`,"There are: config, report");const o=t==="config"?await r():l();(0,
h.yy)(`${JSON.stringify(o,undefined,2)}\n`);return 0}})},65890:(e,t,o)=>{o.d(t,{A:()=>n});const n=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(3079)]).then(o.bind(o,83079)).then(e=>e.zeroWidth)}]}};
