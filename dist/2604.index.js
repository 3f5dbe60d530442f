"use strict";exports.id=2604;exports.ids=[2604];exports.modules={70327:(e,t,o)=>{o.d(t,{QD:()=>p,iA:()=>u,mq:()=>f});var a=o(80737);var i=o(22690)
;var s=o(53257);const n=a.YjP().regex(/^[a-z][a-z\d-]*\/\S+$/,"is not provider/model");const r=a.rej({
model:n.describe("provider/model, such as anthropic/claude-sonnet-5 or command/claude"),"base-url":a.OZ5({protocol:/^https?$/
}).optional().describe("where it is reached; default the usual place"),
"api-key-env":a.YjP().regex(/^[A-Za-z_]\w*$/).optional().describe("the environment variable with the key; default the usual one"),
output:a.k5n(["schema","json","text"]).optional().describe("what the endpoint can hold an answer to: a JSON schema, some JSON or nothing; the prompt has the rest"),
options:a.g1P(a.YjP(),a.Pq9()).optional().describe("handed to the provider as the AI SDK names them, such as reasoningEffort or thinking")});const l=a.rej({
tokens:a.Whr().positive().optional().describe("read and answered, together"),
usd:a.aig().positive().optional().describe("US dollars; the prices of all models must be known")});const c=a.aig().nonnegative();const d=a.rej({input:c,
cached:c.optional().describe("read from the cache; default as input"),written:c.optional().describe("written to the cache; default as input"),output:c
}).describe("US dollars for a million tokens");const h=a.YjP().min(1);const f=a.rej({
enabled:a.zMY().optional().describe("whether `kempt run` reviews changes where a model can be asked; default true"),
forks:a.zMY().optional().describe("whether the second stage reviews pull requests from forks, whose own runs have no key; default false: anybody can open one"),
models:a.YOg(a.KCZ([n,r])).min(1).optional().describe("which models are asked: the first, and the next if it fails; default the one whose key is set"),
budget:a.rej({run:l.optional().describe("one run"),"pull-request":l.optional().describe("all runs for it, as far as the cache folder is kept"),
month:l.optional().describe("all runs with the same cache folder")}).optional().describe("no question is asked that could go beyond one of these"),
prices:a.g1P(n,d).optional().describe("per provider/model, over those that Kempt knows"),
verify:n.optional().describe("another model for the second look; default the same ones"),
lenses:a.YOg(a.k5n(Object.keys(s.D))).optional().describe("passes besides the one over everything, each for one kind of defect"),
include:a.YOg(h).optional().describe("only files that match one of these are reviewed"),
exclude:a.YOg(h).optional().describe("files that match one of these are not reviewed"),
guidance:a.YOg(a.YjP().min(1)).optional().describe("files that tell how to work here; default AGENTS.md, CLAUDE.md, CONTRIBUTING.md and that of Copilot"),
instructions:a.YOg(a.rej({paths:a.YOg(h).min(1),text:a.YjP().min(1)})).optional().describe("what the reviewer is told of files that match"),
"max-remarks":a.Whr().nonnegative().optional().describe("how many stand at lines; the rest is folded; default 8"),
confidence:a.aig().min(0).max(1).optional().describe("how sure the second look has to be; default 0.6"),
links:a.YOg(a.YjP().min(1)).optional().describe("beginnings of addresses that a remark may name"),
"allow-partial":a.zMY().optional().describe("whether a run is complete although a part of the change could not be reviewed; default false"),
timeout:a.aig().positive().optional().describe("seconds for an answer; default 180"),
concurrency:a.Whr().positive().optional().describe("questions at the same time; default 4")});const p=["run","pull-request","month"];function u(e,t){
const o=(e?.models??[]).map(b);const a=t===undefined?o:[o.find(e=>e.name===t)??m(t)];return{models:a,budget:e?.budget??{},prices:e?.prices??{},
timeout:(e?.timeout??180)*1e3,concurrency:e?.concurrency??4}}function m(e){if(n.safeParse(e).success)return b(e)
;throw new i.yo(`${e} is no model`,"Give it as provider/model, such as anthropic/claude-sonnet-5")}function b(e){
const{model:t,options:o={},...a}=typeof e==="string"?{model:e}:e;const i=t.indexOf("/");return{name:t,provider:t.slice(0,i),model:t.slice(i+1),
baseUrl:a["base-url"],apiKeyEnv:a["api-key-env"],output:a.output,options:o}}},22604:(e,t,o)=>{o.d(t,{Q:()=>b});var a=o(80737);var i=o(69423);var s=o(70327)
;var n=o(12828);const r=a.k5n(["error","warning","note"]);const l=a.YjP().min(1);const c=a.YOg(l);const d={"":1,B:1,kB:1e3,KB:1e3,KiB:1024,MB:1e6,MiB:1024**2,
GB:1e9,GiB:1024**3};const h=a.KCZ([a.Whr().nonnegative(),a.YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)]).transform(e=>{
if(typeof e==="number")return e;const[,t="0",o=""]=/^([\d.]+) ?(\w*)$/.exec(e)??[];return Math.round(Number(t)*(d[o]??1))})
;const f=a.YOg(a.YjP().refine(p,"is not a regular expression"));function p(e){try{return new RegExp(e)instanceof RegExp}catch{return false}}function u(e){
const t={integer:a.Whr().nonnegative(),bytes:h,boolean:a.zMY(),strings:a.YOg(a.YjP()),expressions:f};return t[e.type].describe(e.summary)}function m(e){
const t=Object.entries(e.options??{}).map(([e,t])=>[e,u(t).optional()]);const o=a.rej({level:r.optional().describe("replaces the levels of the check"),
exclude:c.optional().describe("files that this check leaves alone"),...Object.fromEntries(t)})
;return a.KCZ([a.zMY(),a.k5n(["off","on"]),r,o]).describe(e.summary)}function b(e){const t=e.map(e=>[e.id,m(e).optional()]);return a.rej({
$schema:a.YjP().optional(),version:a.euz(1).describe("the version of this format"),
extends:a.YOg(a.KCZ([a.k5n(Object.keys(i.v)),a.YjP().min(1)])).optional().describe("presets, files, packages and commits whose settings this one refines, the later ones winning"),
files:a.rej({include:c.optional().describe("only files that match one of these are looked at"),
exclude:c.optional().describe("files that match one of these are not looked at"),"max-size":h.optional().describe("larger files are not read; default 32 MiB"),
everything:a.zMY().optional().describe("let checks of text also judge generated and vendored files and test data; default false")
}).optional().describe("globs are relative to the top of the repository, as in .gitignore `**` crosses folders"),
checks:a.rej(Object.fromEntries(t)).optional().describe("per check: off, on, a level, or an object with a level, excluded files and options"),
tools:a.g1P(a.YjP().regex(/^(?:\*|[a-z\d][a-z\d-]*)$/),n.W).refine(e=>[undefined,false,"off","auto"].some(t=>e["*"]===t),{path:["*"],error:"takes off or auto"
}).optional().describe("per tool: off, on, auto (where the repository uses it, also if it is one that runs on request only), a level, "+'or an object; `"*"`, off or auto, is for all that are not named; a name that the catalogue has not is a '+"tool of your own"),
"only-new":a.zMY().optional().describe("when a change is checked, leave out what its base already has; default true"),
"fail-on":a.k5n(["error","warning","note","never"]).optional().describe("the mildest level that makes a run fail; default warning"),
baseline:a.YjP().min(1).optional().describe("a file of findings that are to be left out, see `--update-baseline`"),
review:s.mq.optional().describe("which models review the change, and what they may cost"),publish:a.rej({
comments:a.zMY().optional().describe("comments at the lines of a pull request; default true"),
"max-comments":a.Whr().nonnegative().optional().describe("how many of them at most, the worst first; default 30"),
summary:a.zMY().optional().describe("one comment on the pull request that is kept up to date; default true"),
status:a.zMY().optional().describe("a check run (or what the forge has of its kind) with annotations; default true"),
sarif:a.zMY().optional().describe("upload SARIF to the code scanning of the forge; default false")
}).optional().describe("what `kempt run` and `kempt publish` say on the forge"),
cache:a.zMY().optional().describe("remember which files are clean, inside the git directory; default true")}).describe("The configuration of Kempt")}},
12828:(e,t,o)=>{o.d(t,{H:()=>l,W:()=>r});var a=o(80737);var i=o(16693);const s=Object.fromEntries(Object.entries(i.M2).map(([e,t])=>[e,t.optional()]))
;const n=a.rej({...i.up,...s})
;const r=a.KCZ([a.zMY(),a.k5n(["off","on","auto"]),a.k5n(["error","warning","note"]),n]).describe("off, on, auto, a level, or an object: settings, and any field of a tool over those of the catalogue")
;const l=[...Object.keys(i.up),...Object.keys(i.M2)]},53257:(e,t,o)=>{o.d(t,{D:()=>i,L:()=>a})
;const a=["correctness","security","concurrency","performance","data-loss","api","resource","error-handling","test","maintainability"];const i={
security:"what an attacker can make of it: untrusted input, authorisation, secrets, injection, unsafe defaults",
performance:"work that grows with the data without need, on paths that run often",
tests:"tests that pass although the code they are for is wrong, and changed behaviour whose failing path no test takes",
architecture:"state, ownership and errors that cross a boundary of modules in a way that breaks at run time",
api:"callers that break: signatures, formats, defaults, error codes and versions that others rely on"}},16693:(e,t,o)=>{o.d(t,{M2:()=>E,wl:()=>G,up:()=>S})
;var a=o(80737);const i=a.YjP().min(1);const s=a.KCZ([i,a.YOg(i)]);const n=a.YjP().min(1);const r={
path:s.optional().describe("absent: the finding is of the repository as a whole"),line:s.optional(),column:s.optional(),"end-line":s.optional(),
"end-column":s.optional()};const l={"line-base":a.KCZ([a.euz(0),a.euz(1)]).optional().describe("the number of the first line; default 1"),
"column-base":a.KCZ([a.euz(0),a.euz(1)]).optional().describe("the number of the first column; default 1"),
"column-unit":a.k5n(["utf-16","code-point","byte","tab-8"]).optional().describe("what columns count; default utf-16; tab-8: cells of a terminal, as if tabs stopped at every eighth"),
"end-inclusive":a.zMY().optional().describe("whether the end is the last character, not the one behind it")};const c=a.rej({
edits:i.optional().describe("the list of edits, such as `fix.edits[]`; absent: one edit, the finding itself"),text:s.describe("what replaces the region"),
line:s.optional(),column:s.optional(),"end-line":s.optional(),"end-column":s.optional(),
offset:s.optional().describe("instead of lines: characters from the start of the file"),"end-offset":s.optional(),
"offset-unit":a.k5n(["utf-16","code-point","byte"]).optional().describe("default utf-16"),"only-if":a.rej({value:s,is:a.YOg(a.YjP())
}).optional().describe("which fixes are safe")});const d=a.rej({format:a.euz("json"),
lines:a.zMY().optional().describe("every line is a document; default false"),
skip:n.optional().describe("what matches is cut out first: the tool prints it between its JSON"),
items:a.KCZ([a.YjP(),a.YOg(a.YjP())]).describe("where the findings are, such as `files[].messages[]`"),...r,rule:s.optional(),message:s,level:s.optional(),
url:s.optional(),fix:c.optional(),"drop-if":a.YOg(a.rej({value:s,is:a.YOg(a.YjP())})).optional(),test:a.rej({name:s,"passed-if":a.rej({value:s,is:a.YOg(a.YjP())
})}).optional().describe("items that are tests, in the file that is their path, and which of them passed"),
examined:i.optional().describe("a number of files, or a list of them"),...l});const h=a.rej({format:a.euz("regex"),
pattern:a.KCZ([n,a.YOg(n)]).describe("groups path, line, column, end_line, end_column, rule, level, message; multi-line, `^` and `$` at lines"),
path:i.optional().describe("instead of the group"),rule:a.YjP().optional().describe("instead of the group"),
message:a.YjP().optional().describe("instead of the group; may name groups: {rule}"),
ignore:a.YOg(n).optional().describe("lines that are no findings; given, every other line must be one"),...l});const f=a.gMt("format",[d,h,a.rej({
format:a.euz("errorformat"),errorformat:a.YOg(n).describe("as Vim's 'errorformat', a format an item"),rule:a.YjP().optional(),...l}),a.rej({
format:a.euz("sarif"),"column-unit":l["column-unit"].describe("if the log does not say; default code-point, as SARIF has it")}),a.rej({
format:a.euz("checkstyle"),...l}),a.rej({format:a.euz("github").describe("workflow commands of GitHub Actions: ::error file=a.js,line=1::message"),
rule:a.YjP().optional().describe("absent: the title")}),a.rej({format:a.euz("junit"),
location:a.YOg(n).optional().describe("groups path and line, looked for in the text of a failure; the last match in the repository counts"),
rule:a.YjP().optional().describe("default test-failure")}),a.rej({format:a.euz("diff"),message:a.YjP(),rule:a.YjP(),
strip:a.YOg(n).optional().describe("cut off the names of the files, such as `^original/` or `:before$`")}),a.rej({
format:a.euz("changes").describe("the command rewrites files in a copy: what it changes is what it finds"),message:a.YjP(),rule:a.YjP()}),a.rej({
format:a.euz("list").describe("every line is a path"),pattern:n.optional().describe("lines that match hold a path in the group path; default the whole line"),
message:a.YjP(),rule:a.YjP()}),a.rej({format:a.euz("none").describe("only the exit code tells; the output is the message"),message:a.YjP(),rule:a.YjP(),
path:i.optional().describe("the file that the finding is about")})]);const p=a.YjP().min(1);const u=a.YOg(p);const m=a.rej({
format:a.k5n(["lcov","cobertura","coverage-py","go"]),
file:p.describe("where it is then written, from the folder the tool runs in or in {outdir}; may be a glob"),
args:u.optional().describe("what makes the tool write it, before the arguments of the configuration")
}).describe("how a test runner tells what was covered: used if `coverage` of the tool asks for it");const b=a.rej({
args:u.describe("further arguments: {files} the files of the failed tests, {tests} an expression that matches their names")
}).describe("how only failed tests are run again, see `retries`; absent: all are run. {outdir} is that of the first try");const g=a.aig().min(0).max(100)
;const w=a.KCZ([a.zMY(),a.rej({total:g.optional().describe("so many percent of all executable lines must be covered"),
diff:g.optional().describe("so many percent of the executable lines that a change adds or edits"),
ratchet:a.zMY().optional().describe("coverage must not fall below what kempt-coverage.json says, see `--update-coverage`; default false")
})]).describe("of a test runner: measure which lines the tests cover, and demand so much of it; default false");const v=a.YjP().min(1);const j=a.YOg(v)
;const k=a.YjP().refine(P,"is not a regular expression");const y=a.aig().positive();const Y=a.k5n(["error","warning","note"]);function P(e){try{
return new RegExp(e)instanceof RegExp}catch{return false}}const x=a.KCZ([a.rej({file:v.describe("a glob; without a slash it is looked for in every folder")
}),a.rej({contains:a.rej({file:v.describe("a path from the top"),pattern:k})}),a.rej({
dependency:v.describe("a package that a package.json, pyproject.toml, go.mod or Cargo.toml at the top names")}),a.rej({
hook:v.describe("the id of a hook in .pre-commit-config.yaml")})]);const O=a.rej({
include:j.optional().describe("globs; without a slash they match in every folder"),exclude:j.optional(),
interpreters:j.optional().describe("and executables whose first line names one of these")});const z=a.gMt("registry",[a.rej({
registry:a.k5n(["npm","pypi","go","crates"]),package:v.describe("as the registry names it; for Go the import path of the command"),
with:j.optional().describe("further packages beside it, `name@version`; for PyPI `name==version`")}),a.rej({registry:a.euz("download"),
url:v.describe("with {version}; a .tar.gz, a .zip, or the program itself"),platforms:a.g1P(a.YjP().regex(/^(?:linux|darwin|win32)-(?:x64|arm64)$/),a.rej({
name:v.optional().describe("replaces {platform} in the address"),sha256:a.uhr().length(64)}))})])
;const M=a.YOg(a.KCZ([a.Whr().min(0).max(255),a.YjP().regex(/^\d+-\d+$/)]));const K=a.rej({clean:M.optional().describe("nothing was found; default [0]"),
findings:M.optional().describe("something was found; a code that is also clean leaves it to the output"),
nothing:M.optional().describe("there was nothing to do"),bits:a.rej({findings:a.Whr(),error:a.Whr()
}).optional().describe("the code is a sum: which bits mean findings, which an error")
}).describe("what the exit codes mean; every other is an error of the tool");const B=a.rej({
from:a.k5n(["stdout","stderr","both","file"]).optional().describe("default stdout; file: what {outfile} names"),
"max-mb":a.aig().positive().optional().describe("more than this is an error of the tool; default 64"),
"error-if":a.YOg(k).optional().describe("a match in either stream means that the tool failed"),
"nothing-if":a.YOg(k).optional().describe("a match in either stream means that there was nothing to do")}).describe("where the tool says what it found")
;const C=a.k5n(["batch","file","directory","workspace","repository"]).describe("what one process is given: many files, one, the files of one folder, a folder that holds a root marker, everything")
;const W=a.rej({argv:j.describe("the program and its arguments; {files} {file} {dir} {root} {outfile} {outdir} {base} {head}"),"args-if":a.YOg(a.rej({
contains:a.rej({file:v,pattern:k}),args:j})).optional().describe("arguments for the case that a file at the top has a line that matches"),
scope:C.optional().describe("default batch"),
paths:a.k5n(["plain","escaped","bracketed","absolute"]).optional().describe("how files are written: relative to the folder the tool runs in (default), with globs escaped or in brackets, absolute"),
batch:a.rej({files:a.Whr().positive().optional(),bytes:a.Whr().positive().optional()
}).optional().describe("how much one process takes at most; default 5,000 files and 400,000 bytes of names"),
weight:a.KCZ([a.Whr().positive(),a.euz("all")]).optional().describe("how many cores one process keeps busy; default 1"),
pace:a.aig().positive().optional().describe("about how many milliseconds it takes for a file: what takes longest starts first, and is divided among cores; default 100 for tests, 1 for what Go, Rust or a download brings, 10 for the rest"),
serial:a.zMY().optional().describe("its processes must not run beside each other"),timeout:y.optional().describe("in seconds; default 600"),output:B.optional(),
exit:K.optional(),examined:a.rej({pattern:k.describe("its first group is the number, anywhere in the output"),
optional:a.zMY().optional().describe("without a match nothing is known; default: nothing was looked at")
}).optional().describe("where the tool tells how many files it looked at: none, although it was given some, is an error; asked once more if it does not tell")})
;const Z=W.extend({parse:f,coverage:m.optional(),retry:b.optional()});const q=W.extend({
order:a.Whr().optional().describe("fixers run from the lowest to the highest; default 50, formatters 80"),
safety:a.k5n(["safe","unsafe"]).optional().describe("unsafe ones run with --unsafe only; default safe")});const $=a.rej({name:v,
files:a.g1P(a.YjP(),a.YjP()).describe("path to content; a name that ends with * is executable"),
paths:j.optional().describe("the files that are given to the tool; default all that it takes"),retries:a.Whr().optional().describe("as if it were configured"),
expect:a.rej({class:a.k5n(["clean","findings","nothing","error"]),
findings:a.YOg(a.YjP()).optional().describe("`path:line:column level rule`, in order; a rule is without the name of the tool"),
uncovered:j.optional().describe("`path:line` of the lines that no test runs; with it coverage is asked for"),
fixed:a.g1P(a.YjP(),a.YjP()).optional().describe("what the fix command makes of these files")}),
needs:j.optional().describe("programs without which it cannot run")});const E={title:v,homepage:a.OZ5(),license:v.describe("SPDX"),
category:a.k5n(["format","lint","types","test","security","secrets","dependencies","clean-up","duplication","licences","commits","spelling","infrastructure","docs"]),
languages:j.optional(),"opt-in":a.zMY().optional().describe("runs only if the configuration names it"),
detect:a.YOg(x).optional().describe("the tool runs where one of these holds"),
files:O.optional().describe("what the tool looks at; absent: nothing in particular"),
root:j.optional().describe("names of files that mark a folder to run in; the nearest above a file; else the top"),
resolve:a.YOg(a.k5n(["project","managed","system"])).optional().describe("where a copy is looked for, in this order; default project, managed, system"),
install:z.optional(),runtime:a.rej({node:v.optional(),python:v.optional()}).optional().describe("ranges of versions that a managed copy needs"),version:a.rej({
default:v.optional().describe("what Kempt installs"),range:v.optional().describe("what Kempt can run, as npm writes ranges"),
bad:j.optional().describe("versions that must not be used")}).optional(),probe:a.rej({argv:j,pattern:k.optional().describe("its first group is the version")
}).optional().describe("how to ask for the version; default: `--version`, and the first thing that looks like one"),env:a.rej({
set:a.g1P(a.YjP(),a.YjP()).optional(),pass:j.optional().describe("variables that the tool may see besides the usual ones")}).optional(),
network:a.k5n(["never","run"]).optional().describe("whether a run asks the network; default never"),check:Z.optional(),
fix:q.optional().describe("the command that mends; its fields are those of check, and"),variants:a.YOg(a.rej({when:v,
exclude:j.optional().describe("globs of files that these versions cannot read"),check:Z.partial().optional(),fix:q.partial().optional()
})).optional().describe("what differs in a range of versions"),levels:a.rej({default:Y.optional().describe("default warning"),
"by-level":a.g1P(a.YjP(),Y).optional().describe("what the tool calls its levels"),
"by-rule":a.g1P(a.YjP(),Y).optional().describe("globs of rules; the first that matches decides")}).optional(),"rule-url":v.optional().describe("with {rule}"),
"error-rules":j.optional().describe("rules that mean that the tool could not look: also an error of the tool"),
equivalents:a.g1P(a.YjP(),a.YjP()).optional().describe("rule to the name that several tools share: such findings on one line are told once"),
secret:a.zMY().optional().describe("messages and lines of its findings must not be shown"),
effect:a.k5n(["read","write"]).optional().describe("write: its check runs in a copy that has what it is given and what decides, and nothing else"),
base:a.k5n(["rerun","lines","off"]).optional().describe("what is new: by a run over the base version (default for files), by changed lines, or everything"),
cache:a.rej({mode:a.k5n(["file","scope","never"]).describe("results are kept for each file, for all of a run, or not"),
inputs:j.optional().describe("globs of files, besides those given, that decide what is found"),
"inputs-name":a.zMY().optional().describe("files of the repository whose paths stand in those inputs decide, too"),
ttl:y.optional().describe("seconds after which a result is asked for anew")}).optional(),
tests:a.YOg($).optional().describe("examples, run by `kempt tools test`")};const S={level:Y.optional().describe("replaces the levels of the tool"),
exclude:j.optional().describe("files that the tool is not given"),args:j.optional().describe("further arguments of the check command, before the files"),
missing:a.k5n(["incomplete","skip"]).optional().describe("what it means if there is no copy and none can be installed; default incomplete"),
retries:a.Whr().min(0).max(5).optional().describe("how often failed tests are run again: one that then passes is a note, flaky-test; default 0"),
coverage:w.optional()};const G=a.rej(E).describe("A tool")}};
