"use strict";exports.id=2604;exports.ids=[2604];exports.modules={70327:(e,t,o)=>{o.d(t,{QD:()=>f,iA:()=>p,mq:()=>h});var i=o(80737);var n=o(22690)
;const a=i.YjP().regex(/^[a-z][a-z\d-]*\/\S+$/,"is not provider/model");const s=i.rej({
model:a.describe("provider/model, such as anthropic/claude-sonnet-5 or command/claude"),"base-url":i.OZ5({protocol:/^https?$/
}).optional().describe("where it is reached; default the usual place"),
"api-key-env":i.YjP().regex(/^[A-Za-z_]\w*$/).optional().describe("the environment variable with the key; default the usual one"),
output:i.k5n(["schema","json","text"]).optional().describe("what the endpoint can hold an answer to: a JSON schema, some JSON or nothing; the prompt has the rest"),
options:i.g1P(i.YjP(),i.Pq9()).optional().describe("handed to the provider as the AI SDK names them, such as reasoningEffort or thinking")});const r=i.rej({
tokens:i.Whr().positive().optional().describe("read and answered, together"),
usd:i.aig().positive().optional().describe("US dollars; the prices of all models must be known")});const l=i.aig().nonnegative();const c=i.rej({input:l,
cached:l.optional().describe("read from the cache; default as input"),written:l.optional().describe("written to the cache; default as input"),output:l
}).describe("US dollars for a million tokens");const d=i.YjP().min(1);const h=i.rej({
enabled:i.zMY().optional().describe("whether `kempt run` reviews changes where a model can be asked; default true"),
models:i.YOg(i.KCZ([a,s])).min(1).optional().describe("which models are asked: the first, and the next if it fails; default the one whose key is set"),
budget:i.rej({run:r.optional().describe("one run"),"pull-request":r.optional().describe("all runs for it, as far as the cache folder is kept"),
month:r.optional().describe("all runs with the same cache folder")}).optional().describe("no question is asked that could go beyond one of these"),
prices:i.g1P(a,c).optional().describe("per provider/model, over those that Kempt knows"),
verify:a.optional().describe("another model for the second look; default the same ones"),
lenses:i.YOg(i.k5n(["security","performance","tests","architecture","api"])).optional().describe("passes besides the one over everything, each for one kind of defect"),
include:i.YOg(d).optional().describe("only files that match one of these are reviewed"),
exclude:i.YOg(d).optional().describe("files that match one of these are not reviewed"),
guidance:i.YOg(d).optional().describe("files that tell how to work here; default AGENTS.md, CLAUDE.md, CONTRIBUTING.md and that of Copilot"),
instructions:i.YOg(i.rej({paths:i.YOg(d).min(1),text:i.YjP().min(1)})).optional().describe("what the reviewer is told of files that match"),
"max-remarks":i.Whr().nonnegative().optional().describe("how many stand at lines; the rest is folded; default 8"),
confidence:i.aig().min(0).max(1).optional().describe("how sure the second look has to be; default 0.6"),
links:i.YOg(i.YjP().min(1)).optional().describe("beginnings of addresses that a remark may name"),
"allow-partial":i.zMY().optional().describe("whether a run is complete although a part of the change could not be reviewed; default false"),
timeout:i.aig().positive().optional().describe("seconds for an answer; default 180"),
concurrency:i.Whr().positive().optional().describe("questions at the same time; default 4")});const f=["run","pull-request","month"];function p(e,t){
const o=(e?.models??[]).map(m);const i=t===undefined?o:[o.find(e=>e.name===t)??u(t)];return{models:i,budget:e?.budget??{},prices:e?.prices??{},
timeout:(e?.timeout??180)*1e3,concurrency:e?.concurrency??4}}function u(e){if(a.safeParse(e).success)return m(e)
;throw new n.yo(`${e} is no model`,"Give it as provider/model, such as anthropic/claude-sonnet-5")}function m(e){
const{model:t,options:o={},...i}=typeof e==="string"?{model:e}:e;const n=t.indexOf("/");return{name:t,provider:t.slice(0,n),model:t.slice(n+1),
baseUrl:i["base-url"],apiKeyEnv:i["api-key-env"],output:i.output,options:o}}},22604:(e,t,o)=>{o.d(t,{Q:()=>m});var i=o(80737);var n=o(70327);var a=o(46875)
;const s=i.k5n(["error","warning","note"]);const r=i.YjP().min(1);const l=i.YOg(r);const c={"":1,B:1,kB:1e3,KB:1e3,KiB:1024,MB:1e6,MiB:1024**2,GB:1e9,
GiB:1024**3};const d=i.KCZ([i.Whr().nonnegative(),i.YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)]).transform(e=>{
if(typeof e==="number")return e;const[,t="0",o=""]=/^([\d.]+) ?(\w*)$/.exec(e)??[];return Math.round(Number(t)*(c[o]??1))})
;const h=i.YOg(i.YjP().refine(f,"is not a regular expression"));function f(e){try{return new RegExp(e)instanceof RegExp}catch{return false}}function p(e){
const t={integer:i.Whr().nonnegative(),bytes:d,boolean:i.zMY(),strings:i.YOg(i.YjP()),expressions:h};return t[e.type].describe(e.summary)}function u(e){
const t=Object.entries(e.options??{}).map(([e,t])=>[e,p(t).optional()]);const o=i.rej({level:s.optional().describe("replaces the levels of the check"),
exclude:l.optional().describe("files that this check leaves alone"),...Object.fromEntries(t)})
;return i.KCZ([i.zMY(),i.k5n(["off","on"]),s,o]).describe(e.summary)}function m(e){const t=e.map(e=>[e.id,u(e).optional()]);return i.rej({
$schema:i.YjP().optional(),version:i.euz(1).describe("the version of this format"),
extends:i.YOg(i.YjP().min(1)).optional().describe("configuration files whose settings this one refines, relative to it, the later ones winning"),files:i.rej({
include:l.optional().describe("only files that match one of these are looked at"),
exclude:l.optional().describe("files that match one of these are not looked at"),"max-size":d.optional().describe("larger files are not read; default 32 MiB"),
everything:i.zMY().optional().describe("let checks of text also judge generated and vendored files and test data; default false")
}).optional().describe("globs are relative to the top of the repository, as in .gitignore `**` crosses folders"),
checks:i.rej(Object.fromEntries(t)).optional().describe("per check: off, on, a level, or an object with a level, excluded files and options"),
tools:i.g1P(i.YjP().regex(/^[a-z\d][a-z\d-]*$/),a.Wd).optional().describe("per tool: off, on, a level, or an object; a name that the catalogue has not is a tool of your own"),
"only-new":i.zMY().optional().describe("when a change is checked, leave out what its base already has; default true"),
"fail-on":i.k5n(["error","warning","note","never"]).optional().describe("the mildest level that makes a run fail; default warning"),
baseline:i.YjP().min(1).optional().describe("a file of findings that are to be left out, see `--update-baseline`"),
review:n.mq.optional().describe("which models review the change, and what they may cost"),publish:i.rej({
comments:i.zMY().optional().describe("comments at the lines of a pull request; default true"),
"max-comments":i.Whr().nonnegative().optional().describe("how many of them at most, the worst first; default 30"),
summary:i.zMY().optional().describe("one comment on the pull request that is kept up to date; default true"),
status:i.zMY().optional().describe("a check run (or what the forge has of its kind) with annotations; default true"),
sarif:i.zMY().optional().describe("upload SARIF to the code scanning of the forge; default false")
}).optional().describe("what `kempt run` and `kempt publish` say on the forge"),
cache:i.zMY().optional().describe("remember which files are clean, inside the git directory; default true")}).describe("The configuration of Kempt")}},
46875:(e,t,o)=>{o.d(t,{CJ:()=>S,Wd:()=>A,HM:()=>E,wl:()=>W});var i=o(80737);const n=i.YjP().min(1);const a=i.KCZ([n,i.YOg(n)]);const s=i.YjP().min(1);const r={
path:a.optional().describe("absent: the finding is of the repository as a whole"),line:a.optional(),column:a.optional(),"end-line":a.optional(),
"end-column":a.optional()};const l={"line-base":i.KCZ([i.euz(0),i.euz(1)]).optional().describe("the number of the first line; default 1"),
"column-base":i.KCZ([i.euz(0),i.euz(1)]).optional().describe("the number of the first column; default 1"),
"column-unit":i.k5n(["utf-16","code-point","byte","tab-8"]).optional().describe("what columns count; default utf-16; tab-8: cells of a terminal, as if tabs stopped at every eighth"),
"end-inclusive":i.zMY().optional().describe("whether the end is the last character, not the one behind it")};const c=i.rej({
edits:n.optional().describe("the list of edits, such as `fix.edits[]`; absent: one edit, the finding itself"),text:a.describe("what replaces the region"),
line:a.optional(),column:a.optional(),"end-line":a.optional(),"end-column":a.optional(),
offset:a.optional().describe("instead of lines: characters from the start of the file"),"end-offset":a.optional(),
"offset-unit":i.k5n(["utf-16","code-point","byte"]).optional().describe("default utf-16"),"only-if":i.rej({value:a,is:i.YOg(i.YjP())
}).optional().describe("which fixes are safe")});const d=i.rej({format:i.euz("json"),
lines:i.zMY().optional().describe("every line is a document; default false"),
skip:s.optional().describe("what matches is cut out first: the tool prints it between its JSON"),
items:i.KCZ([i.YjP(),i.YOg(i.YjP())]).describe("where the findings are, such as `files[].messages[]`"),...r,rule:a.optional(),message:a,level:a.optional(),
url:a.optional(),fix:c.optional(),"drop-if":i.YOg(i.rej({value:a,is:i.YOg(i.YjP())})).optional(),
examined:n.optional().describe("a number of files, or a list of them"),...l});const h=i.rej({format:i.euz("regex"),
pattern:i.KCZ([s,i.YOg(s)]).describe("groups path, line, column, end_line, end_column, rule, level, message; multi-line, `^` and `$` at lines"),
path:n.optional().describe("instead of the group"),rule:i.YjP().optional().describe("instead of the group"),
message:i.YjP().optional().describe("instead of the group; may name groups: {rule}"),
ignore:i.YOg(s).optional().describe("lines that are no findings; given, every other line must be one"),...l});const f=i.gMt("format",[d,h,i.rej({
format:i.euz("errorformat"),errorformat:i.YOg(s).describe("as Vim's 'errorformat', a format an item"),rule:i.YjP().optional(),...l}),i.rej({
format:i.euz("sarif"),"column-unit":l["column-unit"].describe("if the log does not say; default code-point, as SARIF has it")}),i.rej({
format:i.euz("checkstyle"),...l}),i.rej({format:i.euz("github").describe("workflow commands of GitHub Actions: ::error file=a.js,line=1::message"),
rule:i.YjP().optional().describe("absent: the title")}),i.rej({format:i.euz("junit"),
location:i.YOg(s).optional().describe("groups path and line, looked for in the text of a failure; the last match in the repository counts"),
rule:i.YjP().optional().describe("default test-failure")}),i.rej({format:i.euz("diff"),message:i.YjP(),rule:i.YjP(),
strip:i.YOg(s).optional().describe("cut off the names of the files, such as `^original/` or `:before$`")}),i.rej({
format:i.euz("changes").describe("the command rewrites files in a copy: what it changes is what it finds"),message:i.YjP(),rule:i.YjP()}),i.rej({
format:i.euz("list").describe("every line is a path"),pattern:s.optional().describe("lines that match hold a path in the group path; default the whole line"),
message:i.YjP(),rule:i.YjP()}),i.rej({format:i.euz("none").describe("only the exit code tells; the output is the message"),message:i.YjP(),rule:i.YjP(),
path:n.optional().describe("the file that the finding is about")})]);const p=i.YjP().min(1);const u=i.YOg(p)
;const m=i.YjP().refine(w,"is not a regular expression");const b=i.aig().positive();const g=i.k5n(["error","warning","note"]);function w(e){try{
return new RegExp(e)instanceof RegExp}catch{return false}}const j=i.KCZ([i.rej({file:p.describe("a glob; without a slash it is looked for in every folder")
}),i.rej({contains:i.rej({file:p.describe("a path from the top"),pattern:m})}),i.rej({
dependency:p.describe("a package that a package.json, pyproject.toml, go.mod or Cargo.toml at the top names")}),i.rej({
hook:p.describe("the id of a hook in .pre-commit-config.yaml")})]);const v=i.rej({
include:u.optional().describe("globs; without a slash they match in every folder"),exclude:u.optional(),
interpreters:u.optional().describe("and executables whose first line names one of these")});const k=i.gMt("registry",[i.rej({
registry:i.k5n(["npm","pypi","go","crates"]),package:p.describe("as the registry names it; for Go the import path of the command"),
with:u.optional().describe("further packages beside it, `name@version`; for PyPI `name==version`")}),i.rej({registry:i.euz("download"),
url:p.describe("with {version}; a .tar.gz, a .zip, or the program itself"),platforms:i.g1P(i.YjP().regex(/^(?:linux|darwin|win32)-(?:x64|arm64)$/),i.rej({
name:p.optional().describe("replaces {platform} in the address"),sha256:i.uhr().length(64)}))})])
;const y=i.YOg(i.KCZ([i.Whr().min(0).max(255),i.YjP().regex(/^\d+-\d+$/)]));const Y=i.rej({clean:y.optional().describe("nothing was found; default [0]"),
findings:y.optional().describe("something was found; a code that is also clean leaves it to the output"),
nothing:y.optional().describe("there was nothing to do"),bits:i.rej({findings:i.Whr(),error:i.Whr()
}).optional().describe("the code is a sum: which bits mean findings, which an error")
}).describe("what the exit codes mean; every other is an error of the tool");const P=i.rej({
from:i.k5n(["stdout","stderr","both","file"]).optional().describe("default stdout; file: what {outfile} names"),
"max-mb":i.aig().positive().optional().describe("more than this is an error of the tool; default 64"),
"error-if":i.YOg(m).optional().describe("a match in either stream means that the tool failed"),
"nothing-if":i.YOg(m).optional().describe("a match in either stream means that there was nothing to do")}).describe("where the tool says what it found")
;const x=i.k5n(["batch","file","directory","workspace","repository"]).describe("what one process is given: many files, one, the files of one folder, a folder that holds a root marker, everything")
;const O=i.rej({argv:u.describe("the program and its arguments; {files} {file} {dir} {root} {outfile} {outdir} {base} {head}"),"args-if":i.YOg(i.rej({
contains:i.rej({file:p,pattern:m}),args:u})).optional().describe("arguments for the case that a file at the top has a line that matches"),
scope:x.optional().describe("default batch"),
paths:i.k5n(["plain","escaped","absolute"]).optional().describe("how files are written: relative to the folder the tool runs in (default), with globs escaped, absolute"),
batch:i.rej({files:i.Whr().positive().optional(),bytes:i.Whr().positive().optional()
}).optional().describe("how much one process takes at most; default 1,000 files and 100,000 bytes"),
weight:i.KCZ([i.Whr().positive(),i.euz("all")]).optional().describe("how many cores one process keeps busy; default 1"),
serial:i.zMY().optional().describe("its processes must not run beside each other"),timeout:b.optional().describe("in seconds; default 600"),output:P.optional(),
exit:Y.optional(),examined:i.rej({pattern:m.describe("its first group is the number, anywhere in the output"),
optional:i.zMY().optional().describe("without a match nothing is known; default: nothing was looked at")
}).optional().describe("where the tool tells how many files it looked at: none, although it was given some, is an error")});const z=O.extend({parse:f})
;const M=O.extend({order:i.Whr().optional().describe("fixers run from the lowest to the highest; default 50, formatters 80"),
safety:i.k5n(["safe","unsafe"]).optional().describe("unsafe ones run with --unsafe only; default safe")});const K=i.rej({name:p,
files:i.g1P(i.YjP(),i.YjP()).describe("path to content; a name that ends with * is executable"),
paths:u.optional().describe("the files that are given to the tool; default all that it takes"),expect:i.rej({
class:i.k5n(["clean","findings","nothing","error"]),
findings:i.YOg(i.YjP()).optional().describe("`path:line:column level rule`, in order; a rule is without the name of the tool"),
fixed:i.g1P(i.YjP(),i.YjP()).optional().describe("what the fix command makes of these files")}),
needs:u.optional().describe("programs without which it cannot run")});const B={title:p,homepage:i.OZ5(),license:p.describe("SPDX"),
category:i.k5n(["format","lint","types","test","security","secrets","dependencies","clean-up","duplication","licences","commits","spelling","infrastructure","docs"]),
languages:u.optional(),"opt-in":i.zMY().optional().describe("runs only if the configuration names it"),
detect:i.YOg(j).optional().describe("the tool runs where one of these holds"),
files:v.optional().describe("what the tool looks at; absent: nothing in particular"),
root:u.optional().describe("names of files that mark a folder to run in; the nearest above a file; else the top"),
resolve:i.YOg(i.k5n(["project","managed","system"])).optional().describe("where a copy is looked for, in this order; default project, managed, system"),
install:k.optional(),runtime:i.rej({node:p.optional(),python:p.optional()}).optional().describe("ranges of versions that a managed copy needs"),version:i.rej({
default:p.optional().describe("what Kempt installs"),range:p.optional().describe("what Kempt can run, as npm writes ranges"),
bad:u.optional().describe("versions that must not be used")}).optional(),probe:i.rej({argv:u,pattern:m.optional().describe("its first group is the version")
}).optional().describe("how to ask for the version; default: `--version`, and the first thing that looks like one"),env:i.rej({
set:i.g1P(i.YjP(),i.YjP()).optional(),pass:u.optional().describe("variables that the tool may see besides the usual ones")}).optional(),
network:i.k5n(["never","run"]).optional().describe("whether a run asks the network; default never"),check:z.optional(),fix:M.optional(),variants:i.YOg(i.rej({
when:p,check:z.partial().optional(),fix:M.partial().optional()})).optional().describe("what differs in a range of versions"),levels:i.rej({
default:g.optional().describe("default warning"),"by-level":i.g1P(i.YjP(),g).optional().describe("what the tool calls its levels"),
"by-rule":i.g1P(i.YjP(),g).optional().describe("globs of rules; the first that matches decides")}).optional(),"rule-url":p.optional().describe("with {rule}"),
"error-rules":u.optional().describe("rules that mean that the tool could not look: also an error of the tool"),
equivalents:i.g1P(i.YjP(),i.YjP()).optional().describe("rule to the name that several tools share: such findings on one line are told once"),
secret:i.zMY().optional().describe("messages and lines of its findings must not be shown"),
effect:i.k5n(["read","write"]).optional().describe("write: its check changes files, so it runs in a copy"),
base:i.k5n(["rerun","lines","off"]).optional().describe("what is new: by a run over the base version (default for files), by changed lines, or everything"),
cache:i.rej({mode:i.k5n(["file","scope","never"]).describe("results are kept for each file, for all of a run, or not"),
inputs:u.optional().describe("globs of files, besides those given, that decide what is found"),
ttl:b.optional().describe("seconds after which a result is asked for anew")}).optional(),coverage:i.YOg(i.rej({format:i.k5n(["lcov","cobertura","coverage.py"]),
path:p,argv:u.optional()})).optional().describe("where a test runner leaves what was covered, and the arguments that make it do so"),
tests:i.YOg(K).optional().describe("examples, run by `kempt tools test`")};const C={level:g.optional().describe("replaces the levels of the tool"),
exclude:u.optional().describe("files that the tool is not given"),args:u.optional().describe("further arguments of the check command, before the files"),
missing:i.k5n(["incomplete","skip"]).optional().describe("what it means if there is no copy and none can be installed; default incomplete"),
retries:i.Whr().min(0).max(5).optional().describe("how often failed tests are run again; default 0")};const W=i.rej(B).describe("A tool")
;const Z=Object.fromEntries(Object.entries(B).map(([e,t])=>[e,t.optional()]));const $=i.rej({...C,...Z})
;const A=i.KCZ([i.zMY(),i.k5n(["off","on"]),i.k5n(["error","warning","note"]),$]).describe("off, on, a level, or an object: settings, and any field of a tool over those of the catalogue")
;const E=[...Object.keys(C),...Object.keys(B)];function S(e,t,o){const i=typeof o==="object"?o:{}
;const{level:n,exclude:a=[],args:s=[],missing:r="incomplete",retries:l=0,...c}=i;const d=q(t??{},c);if(d.check===undefined)return undefined
;const h=o==="error"||o==="warning"||o==="note"?o:n;return{id:e,tool:d,level:h,exclude:a,args:s,missing:r,retries:l}}function q(e,t){const o={...e}
;for(const[e,i]of Object.entries(t)){const t=o[e];const n=G(t)&&G(i)&&!("format"in i&&t["format"]!==i["format"]);o[e]=n?q(t,i):i}return o}function G(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}}};
