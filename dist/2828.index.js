"use strict";exports.id=2828;exports.ids=[2828];exports.modules={12828:(e,t,o)=>{o.d(t,{CJ:()=>d,HM:()=>h,Wd:()=>c,wl:()=>n.wl});var i=o(80737);var s=o(22690)
;var a=o(91092);var n=o(12044);const r=Object.fromEntries(Object.entries(n.M2).map(([e,t])=>[e,t.optional()]));const l=i.rej({...n.up,...r})
;const c=i.KCZ([i.zMY(),i.k5n(["off","on","auto"]),i.k5n(["error","warning","note"]),l]).describe("off, on, auto, a level, or an object: settings, and any field of a tool over those of the catalogue")
;const h=[...Object.keys(n.up),...Object.keys(n.M2)];function d(e,t,o){const i=typeof o==="object"?o:{}
;const{level:s,exclude:a=[],args:n=[],missing:r="incomplete",retries:l=0,coverage:c=false,...h}=i;const d=p(t??{},h);if(d.check===undefined)return undefined
;const u=o==="error"||o==="warning"||o==="note"?o:s;const m=c===false?undefined:c===true?{}:c;const b={id:e,tool:d,level:u,exclude:a,args:n,missing:r,retries:l,
coverage:m};f(b);return b}function f({id:e,tool:{check:t},retries:o,coverage:i}){if(o>0&&!(0,
a.E)(t.parse))throw new s.yo(`tools.${e}.retries: ${e} does not tell which tests passed`,"Leave it out, or let its check have the format junit, or json with `test`.")
;if(i&&t.coverage===undefined)throw new s.yo(`tools.${e}.coverage: it is not known how ${e} tells what is covered`,`Say so in tools.${e}.check.coverage, or leave it out.`)
}function p(e,t){const o={...e};for(const[e,i]of Object.entries(t)){const t=o[e];const s=u(t)&&u(i)&&!("format"in i&&t["format"]!==i["format"]);o[e]=s?p(t,i):i}
return o}function u(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}},91092:(e,t,o)=>{o.d(t,{D:()=>f,E:()=>p});var i=o(80737);const s=i.YjP().min(1)
;const a=i.KCZ([s,i.YOg(s)]);const n=i.YjP().min(1);const r={path:a.optional().describe("absent: the finding is of the repository as a whole"),
line:a.optional(),column:a.optional(),"end-line":a.optional(),"end-column":a.optional()};const l={
"line-base":i.KCZ([i.euz(0),i.euz(1)]).optional().describe("the number of the first line; default 1"),
"column-base":i.KCZ([i.euz(0),i.euz(1)]).optional().describe("the number of the first column; default 1"),
"column-unit":i.k5n(["utf-16","code-point","byte","tab-8"]).optional().describe("what columns count; default utf-16; tab-8: cells of a terminal, as if tabs stopped at every eighth"),
"end-inclusive":i.zMY().optional().describe("whether the end is the last character, not the one behind it")};const c=i.rej({
edits:s.optional().describe("the list of edits, such as `fix.edits[]`; absent: one edit, the finding itself"),text:a.describe("what replaces the region"),
line:a.optional(),column:a.optional(),"end-line":a.optional(),"end-column":a.optional(),
offset:a.optional().describe("instead of lines: characters from the start of the file"),"end-offset":a.optional(),
"offset-unit":i.k5n(["utf-16","code-point","byte"]).optional().describe("default utf-16"),"only-if":i.rej({value:a,is:i.YOg(i.YjP())
}).optional().describe("which fixes are safe")});const h=i.rej({format:i.euz("json"),
lines:i.zMY().optional().describe("every line is a document; default false"),
skip:n.optional().describe("what matches is cut out first: the tool prints it between its JSON"),
items:i.KCZ([i.YjP(),i.YOg(i.YjP())]).describe("where the findings are, such as `files[].messages[]`"),...r,rule:a.optional(),message:a,level:a.optional(),
url:a.optional(),fix:c.optional(),"drop-if":i.YOg(i.rej({value:a,is:i.YOg(i.YjP())})).optional(),test:i.rej({name:a,"passed-if":i.rej({value:a,is:i.YOg(i.YjP())
})}).optional().describe("items that are tests, in the file that is their path, and which of them passed"),
examined:s.optional().describe("a number of files, or a list of them"),...l});const d=i.rej({format:i.euz("regex"),
pattern:i.KCZ([n,i.YOg(n)]).describe("groups path, line, column, end_line, end_column, rule, level, message; multi-line, `^` and `$` at lines"),
path:s.optional().describe("instead of the group"),rule:i.YjP().optional().describe("instead of the group"),
message:i.YjP().optional().describe("instead of the group; may name groups: {rule}"),
ignore:i.YOg(n).optional().describe("lines that are no findings; given, every other line must be one"),...l});const f=i.gMt("format",[h,d,i.rej({
format:i.euz("errorformat"),errorformat:i.YOg(n).describe("as Vim's 'errorformat', a format an item"),rule:i.YjP().optional(),...l}),i.rej({
format:i.euz("sarif"),"column-unit":l["column-unit"].describe("if the log does not say; default code-point, as SARIF has it")}),i.rej({
format:i.euz("checkstyle"),...l}),i.rej({format:i.euz("github").describe("workflow commands of GitHub Actions: ::error file=a.js,line=1::message"),
rule:i.YjP().optional().describe("absent: the title")}),i.rej({format:i.euz("junit"),
location:i.YOg(n).optional().describe("groups path and line, looked for in the text of a failure; the last match in the repository counts"),
rule:i.YjP().optional().describe("default test-failure")}),i.rej({format:i.euz("diff"),message:i.YjP(),rule:i.YjP(),
strip:i.YOg(n).optional().describe("cut off the names of the files, such as `^original/` or `:before$`")}),i.rej({
format:i.euz("changes").describe("the command rewrites files in a copy: what it changes is what it finds"),message:i.YjP(),rule:i.YjP()}),i.rej({
format:i.euz("list").describe("every line is a path"),pattern:n.optional().describe("lines that match hold a path in the group path; default the whole line"),
message:i.YjP(),rule:i.YjP()}),i.rej({format:i.euz("none").describe("only the exit code tells; the output is the message"),message:i.YjP(),rule:i.YjP(),
path:s.optional().describe("the file that the finding is about")})]);function p(e){return e.format==="junit"||e.format==="json"&&e.test!==undefined}},
12044:(e,t,o)=>{o.d(t,{M2:()=>M,wl:()=>K,up:()=>C});var i=o(80737);var s=o(91092);const a=i.YjP().min(1);const n=i.YOg(a);const r=i.rej({
format:i.k5n(["lcov","cobertura","coverage-py","go"]),
file:a.describe("where it is then written, from the folder the tool runs in or in {outdir}; may be a glob"),
args:n.optional().describe("what makes the tool write it, before the arguments of the configuration")
}).describe("how a test runner tells what was covered: used if `coverage` of the tool asks for it");const l=i.rej({
args:n.describe("further arguments: {files} the files of the failed tests, {tests} an expression that matches their names")
}).describe("how only failed tests are run again, see `retries`; absent: all are run. {outdir} is that of the first try");const c=i.aig().min(0).max(100)
;const h=i.KCZ([i.zMY(),i.rej({total:c.optional().describe("so many percent of all executable lines must be covered"),
diff:c.optional().describe("so many percent of the executable lines that a change adds or edits"),
ratchet:i.zMY().optional().describe("coverage must not fall below what kempt-coverage.json says, see `--update-coverage`; default false")
})]).describe("of a test runner: measure which lines the tests cover, and demand so much of it; default false");const d=i.YjP().min(1);const f=i.YOg(d)
;const p=i.YjP().refine(b,"is not a regular expression");const u=i.aig().positive();const m=i.k5n(["error","warning","note"]);function b(e){try{
return new RegExp(e)instanceof RegExp}catch{return false}}const g=i.KCZ([i.rej({file:d.describe("a glob; without a slash it is looked for in every folder")
}),i.rej({contains:i.rej({file:d.describe("a path from the top"),pattern:p})}),i.rej({
dependency:d.describe("a package that a package.json, pyproject.toml, go.mod or Cargo.toml at the top names")}),i.rej({
hook:d.describe("the id of a hook in .pre-commit-config.yaml")})]);const w=i.rej({
include:f.optional().describe("globs; without a slash they match in every folder"),exclude:f.optional(),
interpreters:f.optional().describe("and executables whose first line names one of these")});const j=i.gMt("registry",[i.rej({
registry:i.k5n(["npm","pypi","go","crates"]),package:d.describe("as the registry names it; for Go the import path of the command"),
with:f.optional().describe("further packages beside it, `name@version`; for PyPI `name==version`")}),i.rej({registry:i.euz("download"),
url:d.describe("with {version}; a .tar.gz, a .zip, or the program itself"),platforms:i.g1P(i.YjP().regex(/^(?:linux|darwin|win32)-(?:x64|arm64)$/),i.rej({
name:d.optional().describe("replaces {platform} in the address"),sha256:i.uhr().length(64)}))})])
;const v=i.YOg(i.KCZ([i.Whr().min(0).max(255),i.YjP().regex(/^\d+-\d+$/)]));const y=i.rej({clean:v.optional().describe("nothing was found; default [0]"),
findings:v.optional().describe("something was found; a code that is also clean leaves it to the output"),
nothing:v.optional().describe("there was nothing to do"),bits:i.rej({findings:i.Whr(),error:i.Whr()
}).optional().describe("the code is a sum: which bits mean findings, which an error")
}).describe("what the exit codes mean; every other is an error of the tool");const k=i.rej({
from:i.k5n(["stdout","stderr","both","file"]).optional().describe("default stdout; file: what {outfile} names"),
"max-mb":i.aig().positive().optional().describe("more than this is an error of the tool; default 64"),
"error-if":i.YOg(p).optional().describe("a match in either stream means that the tool failed"),
"nothing-if":i.YOg(p).optional().describe("a match in either stream means that there was nothing to do")}).describe("where the tool says what it found")
;const Y=i.k5n(["batch","file","directory","workspace","repository"]).describe("what one process is given: many files, one, the files of one folder, a folder that holds a root marker, everything")
;const P=i.rej({argv:f.describe("the program and its arguments; {files} {file} {dir} {root} {outfile} {outdir} {base} {head}"),"args-if":i.YOg(i.rej({
contains:i.rej({file:d,pattern:p}),args:f})).optional().describe("arguments for the case that a file at the top has a line that matches"),
scope:Y.optional().describe("default batch"),
paths:i.k5n(["plain","escaped","bracketed","absolute"]).optional().describe("how files are written: relative to the folder the tool runs in (default), with globs escaped or in brackets, absolute"),
batch:i.rej({files:i.Whr().positive().optional(),bytes:i.Whr().positive().optional()
}).optional().describe("how much one process takes at most; default 1,000 files and 100,000 bytes"),
weight:i.KCZ([i.Whr().positive(),i.euz("all")]).optional().describe("how many cores one process keeps busy; default 1"),
serial:i.zMY().optional().describe("its processes must not run beside each other"),timeout:u.optional().describe("in seconds; default 600"),output:k.optional(),
exit:y.optional(),examined:i.rej({pattern:p.describe("its first group is the number, anywhere in the output"),
optional:i.zMY().optional().describe("without a match nothing is known; default: nothing was looked at")
}).optional().describe("where the tool tells how many files it looked at: none, although it was given some, is an error")});const x=P.extend({parse:s.D,
coverage:r.optional(),retry:l.optional()});const O=P.extend({
order:i.Whr().optional().describe("fixers run from the lowest to the highest; default 50, formatters 80"),
safety:i.k5n(["safe","unsafe"]).optional().describe("unsafe ones run with --unsafe only; default safe")});const z=i.rej({name:d,
files:i.g1P(i.YjP(),i.YjP()).describe("path to content; a name that ends with * is executable"),
paths:f.optional().describe("the files that are given to the tool; default all that it takes"),retries:i.Whr().optional().describe("as if it were configured"),
expect:i.rej({class:i.k5n(["clean","findings","nothing","error"]),
findings:i.YOg(i.YjP()).optional().describe("`path:line:column level rule`, in order; a rule is without the name of the tool"),
uncovered:f.optional().describe("`path:line` of the lines that no test runs; with it coverage is asked for"),
fixed:i.g1P(i.YjP(),i.YjP()).optional().describe("what the fix command makes of these files")}),
needs:f.optional().describe("programs without which it cannot run")});const M={title:d,homepage:i.OZ5(),license:d.describe("SPDX"),
category:i.k5n(["format","lint","types","test","security","secrets","dependencies","clean-up","duplication","licences","commits","spelling","infrastructure","docs"]),
languages:f.optional(),"opt-in":i.zMY().optional().describe("runs only if the configuration names it"),
detect:i.YOg(g).optional().describe("the tool runs where one of these holds"),
files:w.optional().describe("what the tool looks at; absent: nothing in particular"),
root:f.optional().describe("names of files that mark a folder to run in; the nearest above a file; else the top"),
resolve:i.YOg(i.k5n(["project","managed","system"])).optional().describe("where a copy is looked for, in this order; default project, managed, system"),
install:j.optional(),runtime:i.rej({node:d.optional(),python:d.optional()}).optional().describe("ranges of versions that a managed copy needs"),version:i.rej({
default:d.optional().describe("what Kempt installs"),range:d.optional().describe("what Kempt can run, as npm writes ranges"),
bad:f.optional().describe("versions that must not be used")}).optional(),probe:i.rej({argv:f,pattern:p.optional().describe("its first group is the version")
}).optional().describe("how to ask for the version; default: `--version`, and the first thing that looks like one"),env:i.rej({
set:i.g1P(i.YjP(),i.YjP()).optional(),pass:f.optional().describe("variables that the tool may see besides the usual ones")}).optional(),
network:i.k5n(["never","run"]).optional().describe("whether a run asks the network; default never"),check:x.optional(),
fix:O.optional().describe("the command that mends; its fields are those of check, and"),variants:i.YOg(i.rej({when:d,
exclude:f.optional().describe("globs of files that these versions cannot read"),check:x.partial().optional(),fix:O.partial().optional()
})).optional().describe("what differs in a range of versions"),levels:i.rej({default:m.optional().describe("default warning"),
"by-level":i.g1P(i.YjP(),m).optional().describe("what the tool calls its levels"),
"by-rule":i.g1P(i.YjP(),m).optional().describe("globs of rules; the first that matches decides")}).optional(),"rule-url":d.optional().describe("with {rule}"),
"error-rules":f.optional().describe("rules that mean that the tool could not look: also an error of the tool"),
equivalents:i.g1P(i.YjP(),i.YjP()).optional().describe("rule to the name that several tools share: such findings on one line are told once"),
secret:i.zMY().optional().describe("messages and lines of its findings must not be shown"),
effect:i.k5n(["read","write"]).optional().describe("write: its check changes files, so it runs in a copy"),
base:i.k5n(["rerun","lines","off"]).optional().describe("what is new: by a run over the base version (default for files), by changed lines, or everything"),
cache:i.rej({mode:i.k5n(["file","scope","never"]).describe("results are kept for each file, for all of a run, or not"),
inputs:f.optional().describe("globs of files, besides those given, that decide what is found"),
ttl:u.optional().describe("seconds after which a result is asked for anew")}).optional(),
tests:i.YOg(z).optional().describe("examples, run by `kempt tools test`")};const C={level:m.optional().describe("replaces the levels of the tool"),
exclude:f.optional().describe("files that the tool is not given"),args:f.optional().describe("further arguments of the check command, before the files"),
missing:i.k5n(["incomplete","skip"]).optional().describe("what it means if there is no copy and none can be installed; default incomplete"),
retries:i.Whr().min(0).max(5).optional().describe("how often failed tests are run again: one that then passes is a note, flaky-test; default 0"),
coverage:h.optional()};const K=i.rej(M).describe("A tool")}};
