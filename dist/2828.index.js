"use strict";exports.id=2828;exports.ids=[2828,2352];exports.modules={27419:(e,t,n)=>{n.d(t,{C2:()=>f,iK:()=>d,x5:()=>c});var o=n(73024);var i=n.n(o)
;var s=n(76760);var r=n.n(s);var a=n(22690);var l=n(24055);function c(e){const t=(0,o.statSync)(e.cwd,{throwIfNoEntry:false})
;if(!t?.isDirectory())throw new a.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.");const n=(0,l.W1)(e.cwd,e.gitDir);return{repository:n,
top:n?.top??(0,s.resolve)(e.cwd)}}function d(e){return f(e)!==undefined}function f({base:e,head:t,exactBase:n,changed:o,staged:i}){
const s=[e!==undefined||t!==undefined,o!==undefined,i===true].filter(Boolean)
;if(s.length>1)throw new a.yo("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(o!==undefined)return{kind:"work-tree",
ref:o===""?undefined:o};if(e!==undefined)return{kind:"commits",base:e,head:t??"HEAD",exact:n===true};return undefined}},66735:(e,t,n)=>{n.d(t,{l:()=>u})
;var o=n(73024);var i=n.n(o);var s=n(76760);var r=n.n(s);var a=n(19880);var l=n(97992);var c=n(37958);var d=n(765);var f=n(66111);async function u(e,t,n,i){
const r=(0,f.BW)(e,i.version);if(r===undefined)return{contents:new Map};const a=(0,f.a6)(e,i.version,t);const u=new Map(a.map(e=>[e,(0,o.readFileSync)((0,
s.join)(n.top,e))]));const p=(0,c.V)(e.tool.root??[],n.has);for(const t of(0,l.Rr)({command:r,files:a,rootOf:p,top:n.top,share:Number.POSITIVE_INFINITY})){
const o=await(0,d.d)(e,r,t,n,i);const s=h(r,o);if(s!==undefined)return{contents:new Map,reason:s}}const m=new Map;for(const[e,t]of u){const i=(0,
s.join)(n.top,e);if(!(0,o.existsSync)(i))return{contents:new Map,reason:`it removed ${e}`};const r=(0,o.readFileSync)(i);if(!r.equals(t))m.set(e,r)}return{
contents:m}}function h({exit:e={},timeout:t},n){if(n.failure!==undefined)return`it could not be started: ${n.failure}`
;if(n.timedOut)return`it was ended after ${t??600} seconds`;if(n.code===null)return`it was ended by ${n.signal??"a signal"}`
;const o=[...e.clean??[0],...e.findings??[1],...e.nothing??[]];if((0,a.u)(o,n.code))return undefined
;const i=(n.stderr.trim()||n.stdout.trim()).split("\n").at(-1)??"";return`it ended with code ${n.code}${i===""?"":`: ${i.slice(0,300)}`}`}},90872:(e,t,n)=>{
n.d(t,{F:()=>l});var o=n(73024);var i=n.n(o);var s=n(76760);var r=n.n(s);var a=n(22690);const l={async read(e){if(!(0,o.existsSync)(e))return undefined;try{
return(0,o.readFileSync)(e,"utf8")}catch(t){throw new a.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:t})}},
shown:e=>(0,s.relative)(process.cwd(),e)||e,beside:(e,t)=>(0,s.resolve)((0,s.dirname)(e),t),findPackage(e,t){for(let n=(0,s.dirname)((0,
o.realpathSync)(t));;n=(0,s.dirname)(n)){const t=(0,s.join)(n,"node_modules",e);if((0,o.existsSync)(t))return t;if(n===(0,s.dirname)(n))return undefined}}}},
25503:(e,t,n)=>{n.d(t,{FG:()=>a,FQ:()=>c,Z9:()=>l});var o=n(76760);var i=n.n(o);var s=n(22690);var r=n(90872)
;const a=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function l(e,t,n,o=r.F){return(await c(e,t,n,o))?.config}
async function c(e,t,i,a=r.F){const l=t===undefined?await d(e,a):(0,o.resolve)(t);if(l===undefined)return undefined
;if(await a.read(l)===undefined)throw new s.yo(`There is no configuration at ${l}`,"Check the path behind --config.")
;const{composeConfig:c}=await n.e(4478).then(n.bind(n,94478));return await c({files:a,path:l},i)}async function d(e,t){const n=[]
;for(const i of a)if(await t.read((0,o.join)(e,i))!==undefined)n.push(i);if(n.length>1){
throw new s.yo(`There are several configurations: ${n.join(", ")}`,"Keep one of them.")}return n[0]===undefined?undefined:(0,o.join)(e,n[0])}},15083:(e,t,n)=>{
n.d(t,{B:()=>o,c:()=>i});function o({covered:e,lines:t}){return t===0?100:Math.floor(e*1e4/t)/100}function i(e,t,n){e.set(t,n||e.get(t)===true)}},
97689:(e,t,n)=>{n.d(t,{$W:()=>i,Kt:()=>o,LL:()=>s});const o={file:33188,executable:33261,symlink:40960,submodule:57344};function i(e){
return e.mode===o.file||e.mode===o.executable}const s=32*1024*1024},6908:(e,t,n)=>{n.d(t,{U:()=>s,b:()=>c});var o=n(4877);const i=240;function s(e){
const{rule:t,level:n,message:o,path:s,region:c,commit:d,fix:f,related:u=[],origin:h}=e
;if(t===""||o==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(e)}`)
;if(s==="")throw new Error(`A finding needs a primary location: ${t}`)
;if(f&&!r(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${t} in ${s}`);const p=e.snippet??(c?a(e.subject):undefined);return{rule:t,
level:n,message:o,location:{path:s,...c&&{region:c},...d&&{commit:d}},...u.length>0&&{related:u},...p!==undefined&&{snippet:p.slice(0,i)},...f&&{fix:f},...h&&{
origin:h},fingerprint:l(t,e.subject)}}function r(e){let t=0;return e.every(({region:e})=>{const n=e.byteOffset>=t;t=e.byteOffset+e.byteLength;return n})}
function a(e){return e.slice(0,e.search(/[\r\n]|$/))}function l(e,t){const n=t.replace(/\s+/g,"");return(0,o.D)(`${e}\0${n}`)}function c(e){const t=new Map
;return e.map(e=>{const n=`${e.location.path}\0${e.location.commit??""}\0${e.fingerprint}`;const o=(t.get(n)??0)+1;t.set(n,o);return o===1?e:{...e,
fingerprint:`${e.fingerprint}:${o}`}})}},37478:(e,t,n)=>{n.d(t,{BB:()=>l,Fl:()=>s,Zv:()=>a,ev:()=>r,q0:()=>o});function o(e){const t=e.toString("utf8")
;if(!t.includes("\ufffd")||Buffer.from(t,"utf8").equals(e))return{path:t};return{path:i(e),raw:Buffer.from(e)}}function i(e){let t='"';for(const n of e){
if(n===34||n===92)t+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)t+=`\\${n.toString(8).padStart(3,"0")}`;else t+=String.fromCharCode(n)}return`${t}"`}
function s(e){return e.slice(e.lastIndexOf("/")+1)}function r(e,t){return t.some(t=>e.endsWith(t)&&(e.length===t.length||e.at(-t.length-1)==="/"))}
function a(e){const t=new Set([""]);for(const n of e)for(let e=l(n);!t.has(e);e=l(e))t.add(e);return t}function l(e){
return e.slice(0,Math.max(0,e.lastIndexOf("/")))}},78187:(e,t,n)=>{n.d(t,{s:()=>o});class o{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#e;#t
;reset(e,t,n,o,i,s){this.path=e;this.mode=t;this.types=n;this.facts=o;this.buffer=i;this.length=s;this.#e=undefined;this.#t=undefined}text(){
this.#e??=this.buffer.toString("utf8",0,this.length);return this.#e}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#t??=i(this.buffer,this.length);return this.#t}lineIndex(e){const t=this.lineStarts();let n=0;let o=t.length-1;while(n<o){const i=n+o+1>>1
;if(t[i]<=e)n=i;else o=i-1}return n}lineEnd(e){let t=this.lineStarts()[e+1]??this.length;if(t>0&&this.buffer[t-1]===10)t--;if(t>0&&this.buffer[t-1]===13)t--
;return Math.max(t,this.lineStarts()[e])}line(e){return this.buffer.toString("utf8",this.lineStarts()[e],this.lineEnd(e))}region(e,t){const n=this.lineIndex(e)
;const o=t===0?n:this.lineIndex(e+t);return{startLine:n+1,startColumn:this.#n(n,e),endLine:o+1,endColumn:this.#n(o,e+t),byteOffset:e,byteLength:t}}#n(e,t){
return this.buffer.toString("utf8",this.lineStarts()[e],t).length+1}}function i(e,t){const n=[0];for(let o=0;o<t;o++){const t=e[o]
;if(t===10||t===13&&e[o+1]!==10)n.push(o+1)}if(n.length>1&&n.at(-1)===t)n.pop();return n}},16693:(e,t,n)=>{n.d(t,{M2:()=>K,wl:()=>U,up:()=>N});var o=n(80737)
;const i=o.YjP().min(1);const s=o.KCZ([i,o.YOg(i)]);const r=o.YjP().min(1);const a={
path:s.optional().describe("absent: the finding is of the repository as a whole"),line:s.optional(),column:s.optional(),"end-line":s.optional(),
"end-column":s.optional()};const l={"line-base":o.KCZ([o.euz(0),o.euz(1)]).optional().describe("the number of the first line; default 1"),
"column-base":o.KCZ([o.euz(0),o.euz(1)]).optional().describe("the number of the first column; default 1"),
"column-unit":o.k5n(["utf-16","code-point","byte","tab-8"]).optional().describe("what columns count; default utf-16; tab-8: cells of a terminal, as if tabs stopped at every eighth"),
"end-inclusive":o.zMY().optional().describe("whether the end is the last character, not the one behind it")};const c=o.rej({
edits:i.optional().describe("the list of edits, such as `fix.edits[]`; absent: one edit, the finding itself"),text:s.describe("what replaces the region"),
line:s.optional(),column:s.optional(),"end-line":s.optional(),"end-column":s.optional(),
offset:s.optional().describe("instead of lines: characters from the start of the file"),"end-offset":s.optional(),
"offset-unit":o.k5n(["utf-16","code-point","byte"]).optional().describe("default utf-16"),"only-if":o.rej({value:s,is:o.YOg(o.YjP())
}).optional().describe("which fixes are safe")});const d=o.rej({format:o.euz("json"),
lines:o.zMY().optional().describe("every line is a document; default false"),
skip:r.optional().describe("what matches is cut out first: the tool prints it between its JSON"),
items:o.KCZ([o.YjP(),o.YOg(o.YjP())]).describe("where the findings are, such as `files[].messages[]`"),...a,rule:s.optional(),message:s,level:s.optional(),
url:s.optional(),fix:c.optional(),"drop-if":o.YOg(o.rej({value:s,is:o.YOg(o.YjP())})).optional(),test:o.rej({name:s,"passed-if":o.rej({value:s,is:o.YOg(o.YjP())
})}).optional().describe("items that are tests, in the file that is their path, and which of them passed"),
examined:i.optional().describe("a number of files, or a list of them"),...l});const f=o.rej({format:o.euz("regex"),
pattern:o.KCZ([r,o.YOg(r)]).describe("groups path, line, column, end_line, end_column, rule, level, message; multi-line, `^` and `$` at lines"),
path:i.optional().describe("instead of the group"),rule:o.YjP().optional().describe("instead of the group"),
message:o.YjP().optional().describe("instead of the group; may name groups: {rule}"),
ignore:o.YOg(r).optional().describe("lines that are no findings; given, every other line must be one"),...l});const u=o.gMt("format",[d,f,o.rej({
format:o.euz("errorformat"),errorformat:o.YOg(r).describe("as Vim's 'errorformat', a format an item"),rule:o.YjP().optional(),...l}),o.rej({
format:o.euz("sarif"),"column-unit":l["column-unit"].describe("if the log does not say; default code-point, as SARIF has it")}),o.rej({
format:o.euz("checkstyle"),...l}),o.rej({format:o.euz("github").describe("workflow commands of GitHub Actions: ::error file=a.js,line=1::message"),
rule:o.YjP().optional().describe("absent: the title")}),o.rej({format:o.euz("junit"),
location:o.YOg(r).optional().describe("groups path and line, looked for in the text of a failure; the last match in the repository counts"),
rule:o.YjP().optional().describe("default test-failure")}),o.rej({format:o.euz("diff"),message:o.YjP(),rule:o.YjP(),
strip:o.YOg(r).optional().describe("cut off the names of the files, such as `^original/` or `:before$`")}),o.rej({
format:o.euz("changes").describe("the command rewrites files in a copy: what it changes is what it finds"),message:o.YjP(),rule:o.YjP()}),o.rej({
format:o.euz("list").describe("every line is a path"),pattern:r.optional().describe("lines that match hold a path in the group path; default the whole line"),
message:o.YjP(),rule:o.YjP()}),o.rej({format:o.euz("none").describe("only the exit code tells; the output is the message"),message:o.YjP(),rule:o.YjP(),
path:i.optional().describe("the file that the finding is about")})]);const h=o.YjP().min(1);const p=o.YOg(h);const m=o.rej({
format:o.k5n(["lcov","cobertura","coverage-py","go"]),
file:h.describe("where it is then written, from the folder the tool runs in or in {outdir}; may be a glob"),
args:p.optional().describe("what makes the tool write it, before the arguments of the configuration")
}).describe("how a test runner tells what was covered: used if `coverage` of the tool asks for it");const g=o.rej({
args:p.describe("further arguments: {files} the files of the failed tests, {tests} an expression that matches their names")
}).describe("how only failed tests are run again, see `retries`; absent: all are run. {outdir} is that of the first try");const b=o.aig().min(0).max(100)
;const y=o.KCZ([o.zMY(),o.rej({total:b.optional().describe("so many percent of all executable lines must be covered"),
diff:b.optional().describe("so many percent of the executable lines that a change adds or edits"),
ratchet:o.zMY().optional().describe("coverage must not fall below what kempt-coverage.json says, see `--update-coverage`; default false")
})]).describe("of a test runner: measure which lines the tests cover, and demand so much of it; default false");const w=o.YjP().min(1);const v=o.YOg(w)
;const j=o.YjP().refine($,"is not a regular expression");const k=o.aig().positive();const x=o.k5n(["error","warning","note"]);function $(e){try{
return new RegExp(e)instanceof RegExp}catch{return false}}const P=o.KCZ([o.rej({file:w.describe("a glob; without a slash it is looked for in every folder")
}),o.rej({contains:o.rej({file:w.describe("a path from the top"),pattern:j})}),o.rej({
dependency:w.describe("a package that a package.json, pyproject.toml, go.mod or Cargo.toml at the top names")}),o.rej({
hook:w.describe("the id of a hook in .pre-commit-config.yaml")})]);const I=o.rej({
include:v.optional().describe("globs; without a slash they match in every folder"),exclude:v.optional(),
interpreters:v.optional().describe("and executables whose first line names one of these")});const S=o.gMt("registry",[o.rej({
registry:o.k5n(["npm","pypi","go","crates"]),package:w.describe("as the registry names it; for Go the import path of the command"),
with:v.optional().describe("further packages beside it, `name@version`; for PyPI `name==version`")}),o.rej({registry:o.euz("download"),
url:w.describe("with {version}; a .tar.gz, a .zip, or the program itself"),platforms:o.g1P(o.YjP().regex(/^(?:linux|darwin|win32)-(?:x64|arm64)$/),o.rej({
name:w.optional().describe("replaces {platform} in the address"),sha256:o.uhr().length(64)}))})])
;const Y=o.YOg(o.KCZ([o.Whr().min(0).max(255),o.YjP().regex(/^\d+-\d+$/)]));const O=o.rej({clean:Y.optional().describe("nothing was found; default [0]"),
findings:Y.optional().describe("something was found; a code that is also clean leaves it to the output"),
nothing:Y.optional().describe("there was nothing to do"),bits:o.rej({findings:o.Whr(),error:o.Whr()
}).optional().describe("the code is a sum: which bits mean findings, which an error")
}).describe("what the exit codes mean; every other is an error of the tool");const z=o.rej({
from:o.k5n(["stdout","stderr","both","file"]).optional().describe("default stdout; file: what {outfile} names"),
"max-mb":o.aig().positive().optional().describe("more than this is an error of the tool; default 64"),
"error-if":o.YOg(j).optional().describe("a match in either stream means that the tool failed"),
"nothing-if":o.YOg(j).optional().describe("a match in either stream means that there was nothing to do")}).describe("where the tool says what it found")
;const C=o.k5n(["batch","file","directory","workspace","repository"]).describe("what one process is given: many files, one, the files of one folder, a folder that holds a root marker, everything")
;const E=o.rej({argv:v.describe("the program and its arguments; {files} {file} {dir} {root} {outfile} {outdir} {base} {head}"),"args-if":o.YOg(o.rej({
contains:o.rej({file:w,pattern:j}),args:v})).optional().describe("arguments for the case that a file at the top has a line that matches"),
scope:C.optional().describe("default batch"),
paths:o.k5n(["plain","escaped","bracketed","absolute"]).optional().describe("how files are written: relative to the folder the tool runs in (default), with globs escaped or in brackets, absolute"),
batch:o.rej({files:o.Whr().positive().optional(),bytes:o.Whr().positive().optional()
}).optional().describe("how much one process takes at most; default 5,000 files and 400,000 bytes of names"),
weight:o.KCZ([o.Whr().positive(),o.euz("all")]).optional().describe("how many cores one process keeps busy; default 1"),
pace:o.aig().positive().optional().describe("about how many milliseconds it takes for a file: what takes longest starts first, and is divided among cores; default 100 for tests, 1 for what Go, Rust or a download brings, 10 for the rest"),
serial:o.zMY().optional().describe("its processes must not run beside each other"),timeout:k.optional().describe("in seconds; default 600"),output:z.optional(),
exit:O.optional(),examined:o.rej({pattern:j.describe("its first group is the number, anywhere in the output"),
optional:o.zMY().optional().describe("without a match nothing is known; default: nothing was looked at")
}).optional().describe("where the tool tells how many files it looked at: none, although it was given some, is an error; asked once more if it does not tell")})
;const D=E.extend({parse:u,coverage:m.optional(),retry:g.optional()});const M=E.extend({
order:o.Whr().optional().describe("fixers run from the lowest to the highest; default 50, formatters 80"),
safety:o.k5n(["safe","unsafe"]).optional().describe("unsafe ones run with --unsafe only; default safe")});const F=o.rej({name:w,
files:o.g1P(o.YjP(),o.YjP()).describe("path to content; a name that ends with * is executable"),
paths:v.optional().describe("the files that are given to the tool; default all that it takes"),retries:o.Whr().optional().describe("as if it were configured"),
expect:o.rej({class:o.k5n(["clean","findings","nothing","error"]),
findings:o.YOg(o.YjP()).optional().describe("`path:line:column level rule`, in order; a rule is without the name of the tool"),
uncovered:v.optional().describe("`path:line` of the lines that no test runs; with it coverage is asked for"),
fixed:o.g1P(o.YjP(),o.YjP()).optional().describe("what the fix command makes of these files")}),
needs:v.optional().describe("programs without which it cannot run")});const K={title:w,homepage:o.OZ5(),license:w.describe("SPDX"),
category:o.k5n(["format","lint","types","test","security","secrets","dependencies","clean-up","duplication","licences","commits","spelling","infrastructure","docs"]),
languages:v.optional(),"opt-in":o.zMY().optional().describe("runs only if the configuration names it"),
detect:o.YOg(P).optional().describe("the tool runs where one of these holds"),
files:I.optional().describe("what the tool looks at; absent: nothing in particular"),
root:v.optional().describe("names of files that mark a folder to run in; the nearest above a file; else the top"),
resolve:o.YOg(o.k5n(["project","managed","system"])).optional().describe("where a copy is looked for, in this order; default project, managed, system"),
install:S.optional(),runtime:o.rej({node:w.optional(),python:w.optional()}).optional().describe("ranges of versions that a managed copy needs"),version:o.rej({
default:w.optional().describe("what Kempt installs"),range:w.optional().describe("what Kempt can run, as npm writes ranges"),
bad:v.optional().describe("versions that must not be used")}).optional(),probe:o.rej({argv:v,pattern:j.optional().describe("its first group is the version")
}).optional().describe("how to ask for the version; default: `--version`, and the first thing that looks like one"),env:o.rej({
set:o.g1P(o.YjP(),o.YjP()).optional(),pass:v.optional().describe("variables that the tool may see besides the usual ones")}).optional(),
network:o.k5n(["never","run"]).optional().describe("whether a run asks the network; default never"),check:D.optional(),
fix:M.optional().describe("the command that mends; its fields are those of check, and"),variants:o.YOg(o.rej({when:w,
exclude:v.optional().describe("globs of files that these versions cannot read"),check:D.partial().optional(),fix:M.partial().optional()
})).optional().describe("what differs in a range of versions"),levels:o.rej({default:x.optional().describe("default warning"),
"by-level":o.g1P(o.YjP(),x).optional().describe("what the tool calls its levels"),
"by-rule":o.g1P(o.YjP(),x).optional().describe("globs of rules; the first that matches decides")}).optional(),"rule-url":w.optional().describe("with {rule}"),
"error-rules":v.optional().describe("rules that mean that the tool could not look: also an error of the tool"),
equivalents:o.g1P(o.YjP(),o.YjP()).optional().describe("rule to the name that several tools share: such findings on one line are told once"),
secret:o.zMY().optional().describe("messages and lines of its findings must not be shown"),
effect:o.k5n(["read","write"]).optional().describe("write: its check runs in a copy that has what it is given and what decides, and nothing else"),
base:o.k5n(["rerun","lines","off"]).optional().describe("what is new: by a run over the base version (default for files), by changed lines, or everything"),
cache:o.rej({mode:o.k5n(["file","scope","never"]).describe("results are kept for each file, for all of a run, or not"),
inputs:v.optional().describe("globs of files, besides those given, that decide what is found"),
"inputs-name":o.zMY().optional().describe("files of the repository whose paths stand in those inputs decide, too"),
ttl:k.optional().describe("seconds after which a result is asked for anew")}).optional(),
tests:o.YOg(F).optional().describe("examples, run by `kempt tools test`")};const N={level:x.optional().describe("replaces the levels of the tool"),
exclude:v.optional().describe("files that the tool is not given"),args:v.optional().describe("further arguments of the check command, before the files"),
missing:o.k5n(["incomplete","skip"]).optional().describe("what it means if there is no copy and none can be installed; default incomplete"),
retries:o.Whr().min(0).max(5).optional().describe("how often failed tests are run again: one that then passes is a note, flaky-test; default 0"),
coverage:y.optional()};const U=o.rej(K).describe("A tool")},21579:(e,t,n)=>{n.d(t,{G:()=>o});function o(e){return e}},76491:(e,t,n)=>{n.r(t);n.d(t,{
toolsCommand:()=>R});var o=n(76760);var i=n(25503);var s=n(22690);var r=n(16693);var a=n(89227);var l=n(47100);async function c(e,t){
if(e.registry==="npm")return(await(0,l.P)(["npm","view",e.package,"version"],".",t)).trim();if(e.registry==="pypi"){const n=await(0,
l.P)(["python3","-m","pip","index","versions",e.package],".",t);return/\(([^)]+)\)/.exec(n)?.[1]}if(e.registry==="crates"){
return/^version: (\S+)/m.exec(await(0,l.P)(["cargo","info","--quiet",e.package],"/",t))?.[1]}return e.registry==="go"?await d(e.package,t):undefined}
async function d(e,t){for(let n=e;n.includes("/");n=n.slice(0,n.lastIndexOf("/"))){try{const e=await(0,
l.P)(["go","list","-m","-f","{{.Version}}",`${n}@latest`],"/",t);return e.trim().replace(/^v/,"")}catch{}}return undefined}var f=n(97936);var u=n(40634)
;var h=n(65890);var p=n(27419);var m=n(51688);var g=n(94915);var b=n(48161);var y=n(52336);var w=n(56102);var v=n(35141);var j=n(96107);var k=n(66735)
;var x=n(22955);var $=n(41600);async function P(e,t,n,o){const i=o?undefined:t.needs?.find(e=>(0,v.K)(e,n.env["PATH"])===undefined);if(i)return{name:t.name,
status:"skipped",detail:`${i} is not here`,results:[]};const s=(0,w.wE)("kempt-test-");try{for(const[e,n]of Object.entries(t.files)){(0,
w.U6)(s,e.replace(/\*$/,""),n,e.endsWith("*"))}return await I(e,t,{...n,top:s},o)}finally{(0,w.yu)(s)}}async function I(e,t,n,i){const s=t.expect.uncovered&&{}
;const r={...e,retries:t.retries??0,coverage:s};const a=Object.keys(t.files).map(e=>e.replace(/\*$/,""));const l=new Set(a);const c=i?{start:[],path:"",
folders:[],origin:"managed",version:r.tool.version?.default??"unknown"}:await(0,g.V)(r,"",n);if("missing"in c)return{name:t.name,status:"failed",
detail:c.missing,results:[]};const d=[];const f=i?.map(e=>D(e,"{top}",n.top));const u={top:n.top,files:a,has:e=>l.has(e),env:n.env,limiter:new j.j((0,
b.availableParallelism)()),cores:1,values:{},observe:e=>d.push(D(e,n.top,"{top}")),...f&&{replay:()=>f.shift()??f[0]}};const h=t.paths??a.filter((0,
$.n)(r,y.toMatcher,(0,o.join)(n.top)));const p=await(0,x.q)(r,h,u,async()=>c);const m={class:S(p.map(e=>e.class)),
findings:p.flatMap(e=>e.findings).map(e=>Y(e,r.id)).sort(),uncovered:p.flatMap(e=>O(e.coverage)).sort()};const w=p.find(e=>e.reason)?.reason
;const v=z(t,m,w)??(i?undefined:await E(r,t,h,u,c));const{version:k,origin:P}=c;return{name:t.name,status:v===undefined?"passed":"failed",detail:v,version:k,
origin:P,results:d}}function S(e){return["error","findings","clean","nothing"].find(t=>e.includes(t))??"nothing"}
function Y({location:{path:e,region:t},level:n,rule:o},i){const s=t?`${e}:${t.startLine}:${t.startColumn}`:e;return`${s} ${n} ${o===i?"-":o.slice(i.length+1)}`}
function O(e=new Map){return[...e].flatMap(([e,t])=>[...t].flatMap(([t,n])=>n?[]:`${e}:${t}`))}function z({expect:e},t,n){const o=[...e.findings??[]].sort()
;const i=n===undefined?"":` (${n})`;if(e.class!==t.class)return`expected ${e.class}, got ${t.class}${i}${C(t.findings)}`
;if(e.class==="error"&&e.findings===undefined)return undefined;if(o.join("\n")!==t.findings.join("\n"))return`expected:${C(o)}\n  got:${C(t.findings)}`
;if(e.uncovered===undefined||[...e.uncovered].sort().join("\n")===t.uncovered.join("\n"))return undefined
;return`expected uncovered:${C(e.uncovered)}\n  got:${C(t.uncovered)}`}function C(e){return e.map(e=>`\n    ${e}`).join("")}
async function E(e,{expect:t},n,o,i){if(t.fixed===undefined)return undefined;const{contents:s,reason:r}=await(0,k.l)(e,n,o,i)
;if(r!==undefined)return`the fix failed: ${r}`;for(const[e,n]of Object.entries(t.fixed)){const t=s.get(e)?.toString("utf8")
;if(t!==n)return`${e} was to become ${JSON.stringify(n)}, and is ${JSON.stringify(t??"unchanged")}`}return undefined}function D(e,t,n){
const o=e=>e.replaceAll(t,()=>n);const{stdout:i,stderr:s,file:r,coverage:a}=e;return{...e,stdout:o(i),stderr:o(s),...r!==undefined&&{file:o(r)},...a&&{
coverage:a.map(o)}}}async function M({cwd:e,config:t,progress:o}){const{top:s}=(0,p.x5)({cwd:e,paths:[]});const r=await(0,i.Z9)(s,t,h.A);const l=(0,a.n)()
;const c=new u.o(l);const d=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const f={top:s,cache:l,env:process.env,mayInstall:true,locks:d,progress:o,
versions:c};return{configs:r?.tools??{},options:f,versions:c}}async function F(e){return(0,m.X)((await M(e)).configs)}async function K(e,t){return(0,
m.u)(t,(await M(e)).configs).tool}async function N(e,t){const{configs:n,options:o,versions:i}=await M(e);const s=t.map(e=>(0,m.u)(e,n))
;const r=await Promise.all(s.map(async e=>{const t=await(0,g.V)(e,"",o);return"missing"in t?{id:e.id,problem:`${t.missing}. ${t.remedy}`}:{id:e.id,copy:t}}))
;i.save();return r}async function U(e,t){const{configs:n,options:o,versions:i}=await M(e);const s=e.file===undefined?n:await q(e.cwd,e.file)
;const r=e.file===undefined?t:Object.keys(s);const a=[];for(const t of r){const n=A((0,m.u)(t,s));const i=e.latest?await W(n,o):n;for(const n of await T(i)){
const s=await P(i,n,o);a.push(s);e.done(t,s)}}i.save();return a}function A(e){
if(e.tool.install?.registry===undefined||e.tool.version?.default===undefined)return e;return{...e,tool:{...e.tool,resolve:["managed"]}}}
async function W(e,{env:t}){const{install:n}=e.tool;const o=n&&await c(n,(0,f.u)(t,{}));if(o===undefined)return e;return{...e,tool:{...e.tool,version:{
...e.tool.version,default:o}}}}async function T({id:e,tool:t}){if(t.tests)return t.tests;return(await n.e(5807).then(n.bind(n,45807))).toolTests[e]??[]}
async function q(e,t){const[{readFile:i},{parse:a}]=await Promise.all([Promise.resolve().then(n.t.bind(n,51455,23)),n.e(8815).then(n.t.bind(n,38815,19))])
;const l=(0,o.resolve)(e,t);const c=await i(l,"utf8").catch(()=>undefined);if(c===undefined)throw new s.yo(`There is no file ${t}`);const d=r.wl.safeParse(a(c))
;if(d.success)return{[(0,o.basename)(l).replace(/\.ya?ml$/,"")]:d.data};const f=d.error.issues.map(e=>`${t}: ${e.path.join(".")}: ${e.message}`)
;throw new s.yo(f.join("\n"),"The fields of a tool are described in docs/tools.md.")}var B=n(19946);var L=n(21579);var Z=n(60387);const R=(0,L.G)({name:"tools",
summary:"List, show, install and test the tools that Kempt can run",usage:"list | show ID | install ID\u2026 | test ID\u2026 | new NAME",
description:`list: every tool of the catalogue and of the configuration. show: one of them, as it could stand under\ntools: in kempt.yaml. install: make tools ready now, so that later runs need no network. test: run the examples of\ntools on the version that Kempt installs. new: print a description of a tool of your own to begin with, every key explained: keep it\nin a file, mend it until kempt tools test --file FILE passes, and put it under tools: in kempt.yaml, or into the catalogue.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},config:{type:"string",value:"FILE",
summary:"the configuration, instead of kempt.yaml and its like at the top"},latest:{type:"boolean",summary:"test the newest versions"},file:{type:"string",
value:"FILE",summary:"test the tool that this file describes"},json:{type:"boolean",summary:"print JSON"},quiet:{type:"boolean",
summary:"say nothing of what passed"}},async run(e,[t,...n]){const i=(0,o.resolve)(e.cwd??".");const r=e=>(0,Z.qz)(`${e}\n`);const a={cwd:i,config:e.config&&(0,
o.resolve)(i,e.config),...!e.quiet&&{progress:r}};if(t==="list"&&n.length===0)return await G(a,e.json);if(t==="show"&&n.length===1)return await J(a,n[0],e.json)
;if(t==="install"&&n.length>0)return await _(a,n,e.json);if(t==="test"&&(n.length>0||e.file!==undefined))return await H({...a,...e,cwd:i},n)
;if(t==="new"&&n.length===1)return await V(n[0])
;throw new s.yo("kempt tools takes: list, show ID, install ID\u2026, test ID\u2026, new NAME","For example: kempt tools show ruff")}});async function G(e,t){
const n=await F(e);if(t){(0,Z.yy)(`${JSON.stringify(n.map(({id:e,tool:{title:t,category:n,version:o,homepage:i}})=>({id:e,title:t,category:n,version:o?.default,
homepage:i})),null,2)}\n`);return B.yU.clean}const o=Math.max(...n.map(({id:e})=>e.length))+2;const i=n.map(({id:e,tool:t})=>{
const n=t["opt-in"]?" (on request)":"";return`${e.padEnd(o)}${(t.category??"").padEnd(16)}${(t.version?.default??"").padEnd(12)}${t.title??""}${n}`});(0,
Z.yy)(`${i.join("\n")}\n`);return B.yU.clean}async function J(e,t,o){const i=await K(e,t);if(o)(0,Z.yy)(`${JSON.stringify(i,null,2)}\n`);else(0,
Z.yy)((await n.e(8815).then(n.t.bind(n,38815,19))).stringify({[t]:i},{lineWidth:120}));return B.yU.clean}async function V(e){(0,
Z.yy)((await Promise.all([n.e(8815),n.e(9357)]).then(n.bind(n,9357))).newTool(e));return B.yU.clean}async function _(e,t,n){const o=await N(e,t)
;const i=o.some(({copy:e})=>e===undefined);if(n)(0,Z.yy)(`${JSON.stringify(o,null,2)}\n`);else(0,
Z.yy)(o.map(({id:e,copy:t,problem:n})=>t?`\u2714 ${e} ${t.version} (${t.origin}: ${t.path})\n`:`\u2718 ${e}: ${n}\n`).join(""))
;return i?B.yU.incomplete:B.yU.clean}async function H(e,t){const n={passed:"\u2714",failed:"\u2718",skipped:"-"};const o=await U({...e,
done:(t,{name:o,status:i,detail:s,version:r,origin:a})=>{if(e.json||e.quiet&&i==="passed")return;const l=r===undefined?"":` (${r}, ${a})`;(0,
Z.yy)(`${n[i]} ${t}: ${o}${l}${s===undefined?"":`\n  ${s}`}\n`)}},t);if(e.json)(0,Z.yy)(`${JSON.stringify(o,null,2)}\n`)
;return o.some(({status:e})=>e==="failed")?B.yU.findings:B.yU.clean}},42352:(e,t,n)=>{n.r(t);n.d(t,{blobId:()=>s});var o=n(77598);var i=n.n(o)
;function s(e,t=e.length){return(0,o.createHash)("sha1").update(`blob ${t}\0`).update(e.subarray(0,t)).digest("hex")}},19626:(e,t,n)=>{n.d(t,{C:()=>o});class o{
#o;at=0;constructor(e){this.#o=e}next(){const e=this.#o.indexOf(0,this.at);const t=e<0?this.#o.length:e;const n=this.#o.subarray(this.at,t);this.at=t+1;return n
}isDone(){return this.at>=this.#o.length}}},84509:(e,t,n)=>{n.d(t,{KF:()=>d,k0:()=>u,q3:()=>c});var o=n(73024);var i=n.n(o);var s=n(76760);var r=n.n(s)
;var a=n(73429);var l=n.n(a);function c(e){try{return(0,o.readFileSync)(h(e))}catch(e){if((0,a.isNativeError)(e)&&e.code==="ENOENT")return undefined;throw e}}
function d(e){return(0,o.statSync)(h(e),{throwIfNoEntry:false})?.size??0}const f=32;function u(e){let t;try{t=(0,o.openSync)(h(e),"r")}catch{return undefined}
try{const{size:e}=(0,o.fstatSync)(t);const n=Buffer.alloc(f);if(e<f||(0,o.readSync)(t,n,0,f,e-f)!==f)return undefined
;return n.subarray(12).every(e=>e===0)?undefined:`${e} ${n.toString("hex")}`}finally{(0,o.closeSync)(t)}}function h({gitDir:e}){
const t=process.env["GIT_INDEX_FILE"];return t?(0,s.resolve)(t):(0,s.join)(e,"index")}},22906:(e,t,n)=>{n.d(t,{VE:()=>$,VH:()=>P,mh:()=>k,vY:()=>m})
;var o=n(73024);var i=n.n(o);var s=n(76760);var r=n.n(s);var a=n(97689);var l=n(37478);var c=n(19626);var d=n(84509);const f=20;const u={mode:24,size:36,oid:40,
flags:60,path:62,extendedPath:64};const h=16384;const p=16384;function m(e){const t=(0,d.q3)(e);if(t===undefined)return{entries:[],text:"",
offsets:new Uint32Array,sparse:0};const n=t.length>12&&t.toString("latin1",0,4)==="DIRC"?t.readUInt32BE(4):0;if(n!==2&&n!==3||g(e))return undefined;return b(t)}
function g(e){return/^\s*objectformat\s*=\s*sha256/im.test((0,o.readFileSync)((0,s.join)(e.commonDir,"config"),"utf8"))}function b(e){const t=[]
;const n=new DataView(e.buffer,e.byteOffset,e.length);const o=n.getUint32(8);if(o*u.extendedPath>e.length)return undefined;const i=new Uint32Array(o)
;const s=e.toString("latin1");let r=0;let a="";let l=12;for(let c=o;c>0;c--){if(l+u.extendedPath>e.length)return undefined;const o=n.getUint16(l+u.flags)
;const c=l+(o&h?u.extendedPath:u.path);const d=o&4095;const f=d<4095?c+d:e.indexOf(0,c);const m=o&h?n.getUint16(l+u.path):0;if(m&p)r++;else{const e=w(n,s,l,c,f)
;if(e.path!==a){a=e.path;i[t.length]=l;t.push(e)}}l+=f-l+8&~7}return j(e,l)?undefined:{entries:t,text:s,offsets:i,sparse:r}}const y=/^[ -~]*$/
;function w(e,t,n,o,i){const s=e.getUint32(n+u.mode);const r=e.getUint32(n+u.size);const c=t.slice(o,i);const d=y.test(c);if(d&&s!==a.Kt.submodule)return{
path:c,mode:s,size:r};const f=d?{path:c}:(0,l.q0)(Buffer.from(c,"latin1"));return s===a.Kt.submodule?{...f,mode:s,oid:v(t,n)}:{...f,mode:s,size:r}}
function v(e,t){return Buffer.from(e.slice(t+u.oid,t+u.oid+f),"latin1").toString("hex")}function j(e,t){for(let n=t;n+8<=e.length-20;n+=8+e.readUInt32BE(n+4)){
if(e[n]>=97)return true}return false}function k({text:e,offsets:t},n){const o=t[n]+u.oid;return[x(e,o),x(e,o+4)]}function x(e,t){
return e.charCodeAt(t)<<24|e.charCodeAt(t+1)<<16|e.charCodeAt(t+2)<<8|e.charCodeAt(t+3)}function $({text:e,offsets:t},n){return v(e,t[n])}async function P(e){
const t=m(e)?.entries;if(t!==undefined)return t;const{git:o}=await n.e(7557).then(n.bind(n,97557));return I(await o(e,["ls-files","-s","-z"]))}function I(e){
const t=new Map;for(const n=new c.C(e);!n.isDone();){const e=n.next();const o=e.indexOf(9);const[i="",s]=e.toString("latin1",0,o).split(" ");const r={...(0,
l.q0)(e.subarray(o+1)),mode:Number.parseInt(i,8),oid:s};t.set(r.path,r)}return[...t.values()].filter(e=>e.mode in S)}const S={[a.Kt.file]:true,
[a.Kt.executable]:true,[a.Kt.symlink]:true,[a.Kt.submodule]:true}},24055:(e,t,n)=>{n.d(t,{Qo:()=>h,W1:()=>l,isShallow:()=>m,jh:()=>p});var o=n(73024)
;var i=n.n(o);var s=n(76760);var r=n.n(s);var a=n(22690);function l(e,t){if(t!==undefined)return c((0,s.resolve)(e,t));const n=process.env["GIT_DIR"]
;if(n)return{...c((0,s.resolve)(n)),top:(0,s.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let t=(0,s.resolve)(e);;t=(0,s.dirname)(t)){const e=d((0,
s.join)(t,".git"));if(e)return{gitDir:e,commonDir:u(e),top:t};if(f(t))return{gitDir:t,commonDir:u(t),top:undefined};if(t===(0,s.dirname)(t))return undefined}}
function c(e){const t=d(e)??d((0,s.join)(e,".git"));if(!t)throw new a.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{
gitDir:t,commonDir:u(t),top:undefined}}function d(e){const t=(0,o.statSync)(e,{throwIfNoEntry:false});if(t?.isDirectory())return f(e)?e:undefined
;if(!t?.isFile())return undefined;const n=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return n===undefined?undefined:(0,s.resolve)((0,
s.dirname)(e),n)}function f(e){return(0,o.existsSync)((0,s.join)(e,"HEAD"))&&((0,o.existsSync)((0,s.join)(e,"objects"))||(0,o.existsSync)((0,
s.join)(e,"commondir")))}function u(e){const t=(0,s.join)(e,"commondir");return(0,o.existsSync)(t)?(0,s.resolve)(e,(0,o.readFileSync)(t,"utf8").trim()):e}
function h({gitDir:e,commonDir:t}){try{const n=(0,o.readFileSync)((0,s.join)(e,"HEAD"),"latin1").trim();const i=/^ref: (.+)$/.exec(n)?.[1]
;const r=i===undefined?n:(0,o.readFileSync)((0,s.join)(t,i),"latin1").trim();return p(r)?r:undefined}catch{return undefined}}function p(e){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function m(e){return(0,o.existsSync)((0,s.join)(e.commonDir,"shallow"))}},47100:(e,t,n)=>{n.d(t,{P:()=>r})
;var o=n(22690);var i=n(30291);const s=30*6e4;async function r(e,t,n){const r=await(0,i.m)(e,{cwd:t,env:n,timeout:s,maxOutput:4*1024*1024})
;if(r.code===0)return r.stdout;const l=e.slice(0,3).join(" ");if(r.failure!==undefined)throw new o.gA(e[0]??"",`${e[0]} cannot be run: ${r.failure}`)
;const c=a((r.stderr.trim()||r.stdout.trim()).split("\n")).join("\n");const d=r.timedOut?"took more than 30 minutes":`ended with code ${r.code??r.signal}`
;throw new o.gA(l,`${l} ${d}${c===""?"":`:\n${c}`}`,{status:r.code??undefined})}function a(e){return e.length<=8?e:[...e.slice(0,3),"\u2026",...e.slice(-5)]}},
69963:(e,t,n)=>{n.d(t,{b:()=>s});var o=n(73024);var i=n.n(o);function s(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return undefined}}},65890:(e,t,n)=>{
n.d(t,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.zeroWidth)}]}};
