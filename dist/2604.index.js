"use strict";exports.id=2604;exports.ids=[2604];exports.modules={22604:(e,t,o)=>{o.d(t,{Q:()=>u});var i=o(26921);var n=o(46875)
;const a=i.k5n(["error","warning","note"]);const s=i.YjP().min(1);const r=i.YOg(s);const l={"":1,B:1,kB:1e3,KB:1e3,KiB:1024,MB:1e6,MiB:1024**2,GB:1e9,
GiB:1024**3};const c=i.KCZ([i.Whr().nonnegative(),i.YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)]).transform(e=>{
if(typeof e==="number")return e;const[,t="0",o=""]=/^([\d.]+) ?(\w*)$/.exec(e)??[];return Math.round(Number(t)*(l[o]??1))})
;const d=i.YOg(i.YjP().refine(h,"is not a regular expression"));function h(e){try{return new RegExp(e)instanceof RegExp}catch{return false}}function f(e){
const t={integer:i.Whr().nonnegative(),bytes:c,boolean:i.zMY(),strings:i.YOg(i.YjP()),expressions:d};return t[e.type].describe(e.summary)}function p(e){
const t=Object.entries(e.options??{}).map(([e,t])=>[e,f(t).optional()]);const o=i.rej({level:a.optional().describe("replaces the levels of the check"),
exclude:r.optional().describe("files that this check leaves alone"),...Object.fromEntries(t)})
;return i.KCZ([i.zMY(),i.k5n(["off","on"]),a,o]).describe(e.summary)}function u(e){const t=e.map(e=>[e.id,p(e).optional()]);return i.rej({
$schema:i.YjP().optional(),version:i.euz(1).describe("the version of this format"),
extends:i.YOg(i.YjP().min(1)).optional().describe("configuration files whose settings this one refines, relative to it, the later ones winning"),files:i.rej({
include:r.optional().describe("only files that match one of these are looked at"),
exclude:r.optional().describe("files that match one of these are not looked at"),"max-size":c.optional().describe("larger files are not read; default 32 MiB"),
everything:i.zMY().optional().describe("let checks of text also judge generated and vendored files and test data; default false")
}).optional().describe("globs are relative to the top of the repository, as in .gitignore `**` crosses folders"),
checks:i.rej(Object.fromEntries(t)).optional().describe("per check: off, on, a level, or an object with a level, excluded files and options"),
tools:i.g1P(i.YjP().regex(/^[a-z\d][a-z\d-]*$/),n.Wd).optional().describe("per tool: off, on, a level, or an object; a name that the catalogue has not is a tool of your own"),
"only-new":i.zMY().optional().describe("when a change is checked, leave out what its base already has; default true"),
"fail-on":i.k5n(["error","warning","note","never"]).optional().describe("the mildest level that makes a run fail; default warning"),
baseline:i.YjP().min(1).optional().describe("a file of findings that are to be left out, see `--update-baseline`"),publish:i.rej({
comments:i.zMY().optional().describe("comments at the lines of a pull request; default true"),
"max-comments":i.Whr().nonnegative().optional().describe("how many of them at most, the worst first; default 30"),
summary:i.zMY().optional().describe("one comment on the pull request that is kept up to date; default true"),
status:i.zMY().optional().describe("a check run (or what the forge has of its kind) with annotations; default true"),
sarif:i.zMY().optional().describe("upload SARIF to the code scanning of the forge; default false")
}).optional().describe("what `kempt run` and `kempt publish` say on the forge"),
cache:i.zMY().optional().describe("remember which files are clean, inside the git directory; default true")}).describe("The configuration of Kempt")}},
46875:(e,t,o)=>{o.d(t,{CJ:()=>G,Wd:()=>E,HM:()=>A,wl:()=>W});var i=o(26921);const n=i.YjP().min(1);const a=i.KCZ([n,i.YOg(n)]);const s=i.YjP().min(1);const r={
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
;const b=i.YjP().refine(j,"is not a regular expression");const m=i.aig().positive();const g=i.k5n(["error","warning","note"]);function j(e){try{
return new RegExp(e)instanceof RegExp}catch{return false}}const w=i.KCZ([i.rej({file:p.describe("a glob; without a slash it is looked for in every folder")
}),i.rej({contains:i.rej({file:p.describe("a path from the top"),pattern:b})}),i.rej({
dependency:p.describe("a package that a package.json, pyproject.toml, go.mod or Cargo.toml at the top names")}),i.rej({
hook:p.describe("the id of a hook in .pre-commit-config.yaml")})]);const v=i.rej({
include:u.optional().describe("globs; without a slash they match in every folder"),exclude:u.optional(),
interpreters:u.optional().describe("and executables whose first line names one of these")});const y=i.gMt("registry",[i.rej({
registry:i.k5n(["npm","pypi","go","crates"]),package:p.describe("as the registry names it; for Go the import path of the command"),
with:u.optional().describe("further packages beside it, `name@version`; for PyPI `name==version`")}),i.rej({registry:i.euz("download"),
url:p.describe("with {version}; a .tar.gz, a .zip, or the program itself"),platforms:i.g1P(i.YjP().regex(/^(?:linux|darwin|win32)-(?:x64|arm64)$/),i.rej({
name:p.optional().describe("replaces {platform} in the address"),sha256:i.uhr().length(64)}))})])
;const Y=i.YOg(i.KCZ([i.Whr().min(0).max(255),i.YjP().regex(/^\d+-\d+$/)]));const k=i.rej({clean:Y.optional().describe("nothing was found; default [0]"),
findings:Y.optional().describe("something was found; a code that is also clean leaves it to the output"),
nothing:Y.optional().describe("there was nothing to do"),bits:i.rej({findings:i.Whr(),error:i.Whr()
}).optional().describe("the code is a sum: which bits mean findings, which an error")
}).describe("what the exit codes mean; every other is an error of the tool");const x=i.rej({
from:i.k5n(["stdout","stderr","both","file"]).optional().describe("default stdout; file: what {outfile} names"),
"max-mb":i.aig().positive().optional().describe("more than this is an error of the tool; default 64"),
"error-if":i.YOg(b).optional().describe("a match in either stream means that the tool failed"),
"nothing-if":i.YOg(b).optional().describe("a match in either stream means that there was nothing to do")}).describe("where the tool says what it found")
;const P=i.k5n(["batch","file","directory","workspace","repository"]).describe("what one process is given: many files, one, the files of one folder, a folder that holds a root marker, everything")
;const z=i.rej({argv:u.describe("the program and its arguments; {files} {file} {dir} {root} {outfile} {outdir} {base} {head}"),"args-if":i.YOg(i.rej({
contains:i.rej({file:p,pattern:b}),args:u})).optional().describe("arguments for the case that a file at the top has a line that matches"),
scope:P.optional().describe("default batch"),
paths:i.k5n(["plain","escaped","absolute"]).optional().describe("how files are written: relative to the folder the tool runs in (default), with globs escaped, absolute"),
batch:i.rej({files:i.Whr().positive().optional(),bytes:i.Whr().positive().optional()
}).optional().describe("how much one process takes at most; default 1,000 files and 100,000 bytes"),
weight:i.KCZ([i.Whr().positive(),i.euz("all")]).optional().describe("how many cores one process keeps busy; default 1"),
serial:i.zMY().optional().describe("its processes must not run beside each other"),timeout:m.optional().describe("in seconds; default 600"),output:x.optional(),
exit:k.optional(),examined:i.rej({pattern:b.describe("its first group is the number, anywhere in the output"),
optional:i.zMY().optional().describe("without a match nothing is known; default: nothing was looked at")
}).optional().describe("where the tool tells how many files it looked at: none, although it was given some, is an error")});const O=z.extend({parse:f})
;const M=z.extend({order:i.Whr().optional().describe("fixers run from the lowest to the highest; default 50, formatters 80"),
safety:i.k5n(["safe","unsafe"]).optional().describe("unsafe ones run with --unsafe only; default safe")});const K=i.rej({name:p,
files:i.g1P(i.YjP(),i.YjP()).describe("path to content; a name that ends with * is executable"),
paths:u.optional().describe("the files that are given to the tool; default all that it takes"),expect:i.rej({
class:i.k5n(["clean","findings","nothing","error"]),
findings:i.YOg(i.YjP()).optional().describe("`path:line:column level rule`, in order; a rule is without the name of the tool"),
fixed:i.g1P(i.YjP(),i.YjP()).optional().describe("what the fix command makes of these files")}),
needs:u.optional().describe("programs without which it cannot run")});const B={title:p,homepage:i.OZ5(),license:p.describe("SPDX"),
category:i.k5n(["format","lint","types","test","security","secrets","dependencies","clean-up","duplication","licences","commits","spelling","infrastructure","docs"]),
languages:u.optional(),"opt-in":i.zMY().optional().describe("runs only if the configuration names it"),
detect:i.YOg(w).optional().describe("the tool runs where one of these holds"),
files:v.optional().describe("what the tool looks at; absent: nothing in particular"),
root:u.optional().describe("names of files that mark a folder to run in; the nearest above a file; else the top"),
resolve:i.YOg(i.k5n(["project","managed","system"])).optional().describe("where a copy is looked for, in this order; default project, managed, system"),
install:y.optional(),runtime:i.rej({node:p.optional(),python:p.optional()}).optional().describe("ranges of versions that a managed copy needs"),version:i.rej({
default:p.optional().describe("what Kempt installs"),range:p.optional().describe("what Kempt can run, as npm writes ranges"),
bad:u.optional().describe("versions that must not be used")}).optional(),probe:i.rej({argv:u,pattern:b.optional().describe("its first group is the version")
}).optional().describe("how to ask for the version; default: `--version`, and the first thing that looks like one"),env:i.rej({
set:i.g1P(i.YjP(),i.YjP()).optional(),pass:u.optional().describe("variables that the tool may see besides the usual ones")}).optional(),
network:i.k5n(["never","run"]).optional().describe("whether a run asks the network; default never"),check:O.optional(),fix:M.optional(),variants:i.YOg(i.rej({
when:p,check:O.partial().optional(),fix:M.partial().optional()})).optional().describe("what differs in a range of versions"),levels:i.rej({
default:g.optional().describe("default warning"),"by-level":i.g1P(i.YjP(),g).optional().describe("what the tool calls its levels"),
"by-rule":i.g1P(i.YjP(),g).optional().describe("globs of rules; the first that matches decides")}).optional(),"rule-url":p.optional().describe("with {rule}"),
"error-rules":u.optional().describe("rules that mean that the tool could not look: also an error of the tool"),
equivalents:i.g1P(i.YjP(),i.YjP()).optional().describe("rule to the name that several tools share: such findings on one line are told once"),
secret:i.zMY().optional().describe("messages and lines of its findings must not be shown"),
effect:i.k5n(["read","write"]).optional().describe("write: its check changes files, so it runs in a copy"),
base:i.k5n(["rerun","lines","off"]).optional().describe("what is new: by a run over the base version (default for files), by changed lines, or everything"),
cache:i.rej({mode:i.k5n(["file","scope","never"]).describe("results are kept for each file, for all of a run, or not"),
inputs:u.optional().describe("globs of files, besides those given, that decide what is found"),
ttl:m.optional().describe("seconds after which a result is asked for anew")}).optional(),coverage:i.YOg(i.rej({format:i.k5n(["lcov","cobertura","coverage.py"]),
path:p,argv:u.optional()})).optional().describe("where a test runner leaves what was covered, and the arguments that make it do so"),
tests:i.YOg(K).optional().describe("examples, run by `kempt tools test`")};const C={level:g.optional().describe("replaces the levels of the tool"),
exclude:u.optional().describe("files that the tool is not given"),args:u.optional().describe("further arguments of the check command, before the files"),
missing:i.k5n(["incomplete","skip"]).optional().describe("what it means if there is no copy and none can be installed; default incomplete"),
retries:i.Whr().min(0).max(5).optional().describe("how often failed tests are run again; default 0")};const W=i.rej(B).describe("A tool")
;const Z=Object.fromEntries(Object.entries(B).map(([e,t])=>[e,t.optional()]));const $=i.rej({...C,...Z})
;const E=i.KCZ([i.zMY(),i.k5n(["off","on"]),i.k5n(["error","warning","note"]),$]).describe("off, on, a level, or an object: settings, and any field of a tool over those of the catalogue")
;const A=[...Object.keys(C),...Object.keys(B)];function G(e,t,o){const i=typeof o==="object"?o:{}
;const{level:n,exclude:a=[],args:s=[],missing:r="incomplete",retries:l=0,...c}=i;const d=R(t??{},c);if(d.check===undefined)return undefined
;const h=o==="error"||o==="warning"||o==="note"?o:n;return{id:e,tool:d,level:h,exclude:a,args:s,missing:r,retries:l}}function R(e,t){const o={...e}
;for(const[e,i]of Object.entries(t)){const t=o[e];const n=S(t)&&S(i)&&!("format"in i&&t["format"]!==i["format"]);o[e]=n?R(t,i):i}return o}function S(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}}};
