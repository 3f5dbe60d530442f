"use strict";exports.id=7287;exports.ids=[7287,2336];exports.modules={18587:(e,n,t)=>{t.d(n,{d:()=>i});var o=t(65890);async function i(){const e=[]
;for(const n of o.A)e.push(await n.load());return e}},27419:(e,n,t)=>{t.d(n,{C2:()=>f,iK:()=>d,x5:()=>l});var o=t(73024);var i=t.n(o);var s=t(76760)
;var r=t.n(s);var a=t(22690);var c=t(24055);function l(e){const n=(0,o.statSync)(e.cwd,{throwIfNoEntry:false})
;if(!n?.isDirectory())throw new a.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.");const t=(0,c.W)(e.cwd,e.gitDir);return{repository:t,
top:t?.top??(0,s.resolve)(e.cwd)}}function d(e){return f(e)!==undefined}function f({base:e,head:n,exactBase:t,changed:o,staged:i}){
const s=[e!==undefined||n!==undefined,o!==undefined,i===true].filter(Boolean)
;if(s.length>1)throw new a.yo("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(o!==undefined)return{kind:"work-tree",
ref:o===""?undefined:o};if(e!==undefined)return{kind:"commits",base:e,head:n??"HEAD",exact:t===true};return undefined}},38349:(e,n,t)=>{t.d(n,{F:()=>a,Z:()=>c})
;var o=t(76760);var i=t(22690);var s=t(73024);const r={async read(e){if(!(0,s.existsSync)(e))return undefined;try{return(0,s.readFileSync)(e,"utf8")}catch(n){
throw new i.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:n})}}}
;const a=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function c(e,n,s,a=r){const c=n===undefined?await l(e,a):(0,o.resolve)(n)
;if(c===undefined)return undefined;if(await a.read(c)===undefined)throw new i.yo(`There is no configuration at ${c}`,"Check the path behind --config.")
;const{parseConfigFile:d}=await Promise.all([t.e(6921),t.e(8815),t.e(3292),t.e(2604),t.e(6680)]).then(t.bind(t,96680));return await d(c,await s(),a)}
async function l(e,n){const t=[];for(const i of a)if(await n.read((0,o.join)(e,i))!==undefined)t.push(i);if(t.length>1){
throw new i.yo(`There are several configurations: ${t.join(", ")}`,"Keep one of them.")}return t[0]===undefined?undefined:(0,o.join)(e,t[0])}},46875:(e,n,t)=>{
t.d(n,{CJ:()=>N,Wd:()=>Y,wl:()=>C});var o=t(26921);const i=o.YjP().min(1);const s=o.KCZ([i,o.YOg(i)]);const r=o.YjP().min(1);const a={
path:s.optional().describe("absent: the finding is of the repository as a whole"),line:s.optional(),column:s.optional(),"end-line":s.optional(),
"end-column":s.optional()};const c={"line-base":o.KCZ([o.euz(0),o.euz(1)]).optional().describe("the number of the first line; default 1"),
"column-base":o.KCZ([o.euz(0),o.euz(1)]).optional().describe("the number of the first column; default 1"),
"column-unit":o.k5n(["utf-16","code-point","byte","tab-8"]).optional().describe("what columns count; default utf-16; tab-8: cells of a terminal, as if tabs stopped at every eighth"),
"end-inclusive":o.zMY().optional().describe("whether the end is the last character, not the one behind it")};const l=o.rej({
edits:i.optional().describe("the list of edits, such as `fix.edits[]`; absent: one edit, the finding itself"),text:s.describe("what replaces the region"),
line:s.optional(),column:s.optional(),"end-line":s.optional(),"end-column":s.optional(),
offset:s.optional().describe("instead of lines: characters from the start of the file"),"end-offset":s.optional(),
"offset-unit":o.k5n(["utf-16","code-point","byte"]).optional().describe("default utf-16"),"only-if":o.rej({value:s,is:o.YOg(o.YjP())
}).optional().describe("which fixes are safe")});const d=o.rej({format:o.euz("json"),
lines:o.zMY().optional().describe("every line is a document; default false"),
skip:r.optional().describe("what matches is cut out first: the tool prints it between its JSON"),
items:o.KCZ([o.YjP(),o.YOg(o.YjP())]).describe("where the findings are, such as `files[].messages[]`"),...a,rule:s.optional(),message:s,level:s.optional(),
url:s.optional(),fix:l.optional(),"drop-if":o.YOg(o.rej({value:s,is:o.YOg(o.YjP())})).optional(),
examined:i.optional().describe("a number of files, or a list of them"),...c});const f=o.rej({format:o.euz("regex"),
pattern:o.KCZ([r,o.YOg(r)]).describe("groups path, line, column, end_line, end_column, rule, level, message; multi-line, `^` and `$` at lines"),
path:i.optional().describe("instead of the group"),rule:o.YjP().optional().describe("instead of the group"),
message:o.YjP().optional().describe("instead of the group; may name groups: {rule}"),
ignore:o.YOg(r).optional().describe("lines that are no findings; given, every other line must be one"),...c});const u=o.gMt("format",[d,f,o.rej({
format:o.euz("errorformat"),errorformat:o.YOg(r).describe("as Vim's 'errorformat', a format an item"),rule:o.YjP().optional(),...c}),o.rej({
format:o.euz("sarif"),"column-unit":c["column-unit"].describe("if the log does not say; default code-point, as SARIF has it")}),o.rej({
format:o.euz("checkstyle"),...c}),o.rej({format:o.euz("github").describe("workflow commands of GitHub Actions: ::error file=a.js,line=1::message"),
rule:o.YjP().optional().describe("absent: the title")}),o.rej({format:o.euz("junit"),
location:o.YOg(r).optional().describe("groups path and line, looked for in the text of a failure; the last match in the repository counts"),
rule:o.YjP().optional().describe("default test-failure")}),o.rej({format:o.euz("diff"),message:o.YjP(),rule:o.YjP(),
strip:o.YOg(r).optional().describe("cut off the names of the files, such as `^original/` or `:before$`")}),o.rej({
format:o.euz("changes").describe("the command rewrites files in a copy: what it changes is what it finds"),message:o.YjP(),rule:o.YjP()}),o.rej({
format:o.euz("list").describe("every line is a path"),pattern:r.optional().describe("lines that match hold a path in the group path; default the whole line"),
message:o.YjP(),rule:o.YjP()}),o.rej({format:o.euz("none").describe("only the exit code tells; the output is the message"),message:o.YjP(),rule:o.YjP(),
path:i.optional().describe("the file that the finding is about")})]);const h=o.YjP().min(1);const p=o.YOg(h)
;const m=o.YjP().refine(w,"is not a regular expression");const g=o.aig().positive();const y=o.k5n(["error","warning","note"]);function w(e){try{
return new RegExp(e)instanceof RegExp}catch{return false}}const b=o.KCZ([o.rej({file:h.describe("a glob; without a slash it is looked for in every folder")
}),o.rej({contains:o.rej({file:h.describe("a path from the top"),pattern:m})}),o.rej({
dependency:h.describe("a package that a package.json, pyproject.toml, go.mod or Cargo.toml at the top names")}),o.rej({
hook:h.describe("the id of a hook in .pre-commit-config.yaml")})]);const v=o.rej({
include:p.optional().describe("globs; without a slash they match in every folder"),exclude:p.optional(),
interpreters:p.optional().describe("and executables whose first line names one of these")});const j=o.gMt("registry",[o.rej({
registry:o.k5n(["npm","pypi","go","crates"]),package:h.describe("as the registry names it; for Go the import path of the command"),
with:p.optional().describe("further packages beside it, `name@version`; for PyPI `name==version`")}),o.rej({registry:o.euz("download"),
url:h.describe("with {version}; a .tar.gz, a .zip, or the program itself"),platforms:o.g1P(o.YjP().regex(/^(?:linux|darwin|win32)-(?:x64|arm64)$/),o.rej({
name:h.optional().describe("replaces {platform} in the address"),sha256:o.uhr().length(64)}))})])
;const k=o.YOg(o.KCZ([o.Whr().min(0).max(255),o.YjP().regex(/^\d+-\d+$/)]));const $=o.rej({clean:k.optional().describe("nothing was found; default [0]"),
findings:k.optional().describe("something was found; a code that is also clean leaves it to the output"),
nothing:k.optional().describe("there was nothing to do"),bits:o.rej({findings:o.Whr(),error:o.Whr()
}).optional().describe("the code is a sum: which bits mean findings, which an error")
}).describe("what the exit codes mean; every other is an error of the tool");const x=o.rej({
from:o.k5n(["stdout","stderr","both","file"]).optional().describe("default stdout; file: what {outfile} names"),
"max-mb":o.aig().positive().optional().describe("more than this is an error of the tool; default 64"),
"error-if":o.YOg(m).optional().describe("a match in either stream means that the tool failed"),
"nothing-if":o.YOg(m).optional().describe("a match in either stream means that there was nothing to do")}).describe("where the tool says what it found")
;const S=o.k5n(["batch","file","directory","workspace","repository"]).describe("what one process is given: many files, one, the files of one folder, a folder that holds a root marker, everything")
;const P=o.rej({argv:p.describe("the program and its arguments; {files} {file} {dir} {root} {outfile} {outdir} {base} {head}"),
scope:S.optional().describe("default batch"),
paths:o.k5n(["plain","escaped","absolute"]).optional().describe("how files are written: relative to the folder the tool runs in (default), with globs escaped, absolute"),
batch:o.rej({files:o.Whr().positive().optional(),bytes:o.Whr().positive().optional()
}).optional().describe("how much one process takes at most; default 1,000 files and 100,000 bytes"),
weight:o.KCZ([o.Whr().positive(),o.euz("all")]).optional().describe("how many cores one process keeps busy; default 1"),
serial:o.zMY().optional().describe("its processes must not run beside each other"),timeout:g.optional().describe("in seconds; default 600"),output:x.optional(),
exit:$.optional(),examined:o.rej({pattern:m.describe("its first group is the number, anywhere in the output")
}).optional().describe("where the tool tells how many files it looked at: none, although it was given some, is an error")});const O=P.extend({parse:u})
;const I=P.extend({order:o.Whr().optional().describe("fixers run from the lowest to the highest; default 50, formatters 80"),
safety:o.k5n(["safe","unsafe"]).optional().describe("unsafe ones run with --unsafe only; default safe")});const E=o.rej({name:h,
files:o.g1P(o.YjP(),o.YjP()).describe("path to content; a name that ends with * is executable"),
paths:p.optional().describe("the files that are given to the tool; default all that it takes"),expect:o.rej({
class:o.k5n(["clean","findings","nothing","error"]),
findings:o.YOg(o.YjP()).optional().describe("`path:line:column level rule`, in order; a rule is without the name of the tool"),
fixed:o.g1P(o.YjP(),o.YjP()).optional().describe("what the fix command makes of these files")}),
needs:p.optional().describe("programs without which it cannot run")});const T={title:h,homepage:o.OZ5(),license:h.describe("SPDX"),
category:o.k5n(["format","lint","types","test","security","secrets","dependencies","clean-up","duplication","licences","commits","spelling","infrastructure","docs"]),
languages:p.optional(),"opt-in":o.zMY().optional().describe("runs only if the configuration names it"),
detect:o.YOg(b).optional().describe("the tool runs where one of these holds"),
files:v.optional().describe("what the tool looks at; absent: nothing in particular"),
root:p.optional().describe("names of files that mark a folder to run in; the nearest above a file; else the top"),
resolve:o.YOg(o.k5n(["project","managed","system"])).optional().describe("where a copy is looked for, in this order; default project, managed, system"),
install:j.optional(),runtime:o.rej({node:h.optional(),python:h.optional()}).optional().describe("ranges of versions that a managed copy needs"),version:o.rej({
default:h.optional().describe("what Kempt installs"),range:h.optional().describe("what Kempt can run, as npm writes ranges"),
bad:p.optional().describe("versions that must not be used")}).optional(),probe:o.rej({argv:p,pattern:m.optional().describe("its first group is the version")
}).optional().describe("how to ask for the version; default: `--version`, and the first thing that looks like one"),env:o.rej({
set:o.g1P(o.YjP(),o.YjP()).optional(),pass:p.optional().describe("variables that the tool may see besides the usual ones")}).optional(),
network:o.k5n(["never","run"]).optional().describe("whether a run asks the network; default never"),check:O.optional(),fix:I.optional(),variants:o.YOg(o.rej({
when:h,check:O.partial().optional(),fix:I.partial().optional()})).optional().describe("what differs in a range of versions"),levels:o.rej({
default:y.optional().describe("default warning"),"by-level":o.g1P(o.YjP(),y).optional().describe("what the tool calls its levels"),
"by-rule":o.g1P(o.YjP(),y).optional().describe("globs of rules; the first that matches decides")}).optional(),"rule-url":h.optional().describe("with {rule}"),
"error-rules":p.optional().describe("rules that mean that the tool could not look: also an error of the tool"),
equivalents:o.g1P(o.YjP(),o.YjP()).optional().describe("rule to the name that several tools share: such findings on one line are told once"),
secret:o.zMY().optional().describe("messages and lines of its findings must not be shown"),
effect:o.k5n(["read","write"]).optional().describe("write: its check changes files, so it runs in a copy"),
base:o.k5n(["rerun","lines","off"]).optional().describe("what is new: by a run over the base version (default for files), by changed lines, or everything"),
cache:o.rej({mode:o.k5n(["file","scope","never"]).describe("results are kept for each file, for all of a run, or not"),
inputs:p.optional().describe("globs of files, besides those given, that decide what is found"),
ttl:g.optional().describe("seconds after which a result is asked for anew")}).optional(),coverage:o.YOg(o.rej({format:o.k5n(["lcov","cobertura","coverage.py"]),
path:h,argv:p.optional()})).optional().describe("where a test runner leaves what was covered, and the arguments that make it do so"),
tests:o.YOg(E).optional().describe("examples, run by `kempt tools test`")};const _={level:y.optional().describe("replaces the levels of the tool"),
exclude:p.optional().describe("files that the tool is not given"),args:p.optional().describe("further arguments of the check command, before the files"),
missing:o.k5n(["incomplete","skip"]).optional().describe("what it means if there is no copy and none can be installed; default incomplete"),
retries:o.Whr().min(0).max(5).optional().describe("how often failed tests are run again; default 0")};const C=o.rej(T).describe("A tool")
;const M=Object.fromEntries(Object.entries(T).map(([e,n])=>[e,n.optional()]));const A=o.rej({..._,...M})
;const Y=o.KCZ([o.zMY(),o.k5n(["off","on"]),o.k5n(["error","warning","note"]),A]).describe("off, on, a level, or an object: settings, and any field of a tool over those of the catalogue")
;const R=[...Object.keys(_),...Object.keys(T)];function N(e,n,t){const o=typeof t==="object"?t:{}
;const{level:i,exclude:s=[],args:r=[],missing:a="incomplete",retries:c=0,...l}=o;const d=D(n??{},l);if(d.check===undefined)return undefined
;const f=t==="error"||t==="warning"||t==="note"?t:i;return{id:e,tool:d,level:f,exclude:s,args:r,missing:a,retries:c}}function D(e,n){const t={...e}
;for(const[e,o]of Object.entries(n)){const n=t[e];const i=L(n)&&L(o)&&!("format"in o&&n["format"]!==o["format"]);t[e]=i?D(n,o):o}return t}function L(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}},97689:(e,n,t)=>{t.d(n,{$:()=>i,K:()=>o});const o={file:33188,executable:33261,symlink:40960,
submodule:57344};function i(e){return e.mode===o.file||e.mode===o.executable}},6908:(e,n,t)=>{t.d(n,{U:()=>s,b:()=>l});var o=t(4877);const i=240;function s(e){
const{rule:n,level:t,message:o,path:s,region:l,commit:d,fix:f}=e;if(n===""||o==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(e)}`)
;if(s==="")throw new Error(`A finding needs a primary location: ${n}`)
;if(f&&!r(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${n} in ${s}`);const u=e.snippet??(l?a(e.subject):undefined);return{rule:n,
level:t,message:o,location:{path:s,...l&&{region:l},...d&&{commit:d}},...u!==undefined&&{snippet:u.slice(0,i)},...f&&{fix:f},fingerprint:c(n,e.subject)}}
function r(e){let n=0;return e.every(({region:e})=>{const t=e.byteOffset>=n;n=e.byteOffset+e.byteLength;return t})}function a(e){
return e.slice(0,e.search(/[\r\n]|$/))}function c(e,n){const t=n.replace(/\s+/g,"");return(0,o.D)(`${e}\0${t}`)}function l(e){const n=new Map;return e.map(e=>{
const t=`${e.location.path}\0${e.location.commit??""}\0${e.fingerprint}`;const o=(n.get(t)??0)+1;n.set(t,o);return o===1?e:{...e,
fingerprint:`${e.fingerprint}:${o}`}})}},4877:(e,n,t)=>{t.d(n,{D:()=>o});function o(e){let n=2654435769;let t=2246822507;for(let o=0;o<e.length;o++){
const i=e.charCodeAt(o);n=Math.imul(n^i,668265263);t=Math.imul(t^i,374761393)}return s(i(n^t>>>15))+s(i(t^n>>>13))}function i(e){
const n=Math.imul(e^e>>>16,2246822507);const t=Math.imul(n^n>>>13,3266489909);return t^t>>>16}function s(e){return(e>>>0).toString(16).padStart(8,"0")}},
62563:(e,n,t)=>{t.d(n,{F:()=>o});class o extends Error{name="UnreadableOutput"}},78187:(e,n,t)=>{t.d(n,{s:()=>o});class o{path="";mode=0;types=0;facts=0
;length=0;buffer=Buffer.alloc(0);#e;#n;reset(e,n,t,o,i,s){this.path=e;this.mode=n;this.types=t;this.facts=o;this.buffer=i;this.length=s;this.#e=undefined
;this.#n=undefined}text(){this.#e??=this.buffer.toString("utf8",0,this.length);return this.#e}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#n??=i(this.buffer,this.length);return this.#n}lineIndex(e){const n=this.lineStarts();let t=0;let o=n.length-1;while(t<o){const i=t+o+1>>1
;if(n[i]<=e)t=i;else o=i-1}return t}lineEnd(e){let n=this.lineStarts()[e+1]??this.length;if(n>0&&this.buffer[n-1]===10)n--;if(n>0&&this.buffer[n-1]===13)n--
;return Math.max(n,this.lineStarts()[e])}line(e){return this.buffer.toString("utf8",this.lineStarts()[e],this.lineEnd(e))}region(e,n){const t=this.lineIndex(e)
;const o=n===0?t:this.lineIndex(e+n);return{startLine:t+1,startColumn:this.#t(t,e),endLine:o+1,endColumn:this.#t(o,e+n),byteOffset:e,byteLength:n}}#t(e,n){
return this.buffer.toString("utf8",this.lineStarts()[e],n).length+1}}function i(e,n){const t=[0];for(let o=0;o<n;o++){const n=e[o]
;if(n===10||n===13&&e[o+1]!==10)t.push(o+1)}if(t.length>1&&t.at(-1)===n)t.pop();return t}},21579:(e,n,t)=>{t.d(n,{G:()=>o});function o(e){return e}},
67287:(e,n,t)=>{t.r(n);t.d(n,{toolsCommand:()=>tt});var o=t(76760);var i=t(38349);var s=t(46875);var r=t(22690);var a=t(48161);function c(e=process.env){
if(e["KEMPT_CACHE_DIR"])return e["KEMPT_CACHE_DIR"];const n=e["XDG_CACHE_HOME"];return(0,o.join)(n&&(0,o.isAbsolute)(n)?n:(0,o.join)((0,
a.homedir)(),".cache"),"kempt")}var l=t(47100);async function d(e,n){if(e.registry==="npm")return(await(0,l.P)(["npm","view",e.package,"version"],".",n)).trim()
;if(e.registry==="pypi"){const t=await(0,l.P)(["python3","-m","pip","index","versions",e.package],".",n);return/\(([^)]+)\)/.exec(t)?.[1]}
if(e.registry==="crates"){return/^version: (\S+)/m.exec(await(0,l.P)(["cargo","info","--quiet",e.package],"/",n))?.[1]}
return e.registry==="go"?await f(e.package,n):undefined}async function f(e,n){for(let t=e;t.includes("/");t=t.slice(0,t.lastIndexOf("/"))){try{const e=await(0,
l.P)(["go","list","-m","-f","{{.Version}}",`${t}@latest`],"/",n);return e.trim().replace(/^v/,"")}catch{}}return undefined}
const u=new Set(("PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP PWD HOSTNAME CI VIRTUAL_ENV PYENV_ROOT "+"PYENV_VERSION PYTHONPATH PYTHONHASHSEED JAVA_HOME NVM_DIR VOLTA_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN "+"CARGO_HOME CARGO_TARGET_DIR RUSTFLAGS HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy "+"all_proxy NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO "+"PIP_INDEX_URL PIP_CERT PIP_TRUSTED_HOST PIP_CONFIG_FILE npm_config_registry NPM_CONFIG_REGISTRY npm_config_cafile "+"CGO_ENABLED CC CXX SYSTEMROOT SystemRoot COMSPEC ComSpec PATHEXT APPDATA LOCALAPPDATA USERPROFILE ProgramFiles").split(" "))
;const h=/^(?:LC_|XDG_|GO[A-Z]|CARGO_REGISTRIES_|CARGO_SOURCE_|CARGO_NET_|CARGO_HTTP_)/;const p=/TOKEN|SECRET|PASSWORD|CREDENTIAL|GOAUTH|NETRC/i
;function m(e,{pass:n=[],set:t={},folders:i=[]}){const s=Object.entries(e).filter(e=>{const[t,o]=e;if(o===undefined)return false
;return n.includes(t)||(u.has(t)||h.test(t))&&!p.test(t)});const r=[...i,e["PATH"]??""].filter(Boolean).join(o.delimiter);return{...Object.fromEntries(s),
NO_COLOR:"1",FORCE_COLOR:"0",CI:"true",PYTHONDONTWRITEBYTECODE:"1",...t,PATH:r}}var g=t(73024);var y=t(84966);const w=500;class b{#o;#i;#s=false;constructor(e){
this.#o=e;this.#i=v((0,o.join)(e,"versions.json"))}get(e){return this.#i.get(e)}set(e,n){this.#i.set(e,n);this.#s=true}save(){if(!this.#s)return;try{(0,
g.mkdirSync)(this.#o,{recursive:true});const e=[...this.#i].slice(-w);(0,y.v)((0,
o.join)(this.#o,"versions.json"),Buffer.from(JSON.stringify(Object.fromEntries(e))))}catch{}}}function v(e){try{const n=JSON.parse((0,g.readFileSync)(e,"utf8"))
;if(typeof n!=="object"||n===null)return new Map;return new Map(Object.entries(n).filter(e=>typeof e[1]==="string"))}catch{return new Map}}var j=t(18587)
;var k=t(27419);var $=t(91751);const x={ruff:{title:"Ruff",homepage:"https://docs.astral.sh/ruff/",license:"MIT",category:"lint",languages:["python"],detect:[{
file:"ruff.toml"},{file:".ruff.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.ruff(?:\\]|\\.lint)"}},{dependency:"ruff"},{hook:"ruff"},{
hook:"ruff-check"}],files:{include:["*.py","*.pyi","*.ipynb"],interpreters:["python","python3"]},install:{registry:"pypi",package:"ruff"},version:{
default:"0.17.5",range:">=0.1.0"},probe:{argv:["ruff","--version"],pattern:"ruff (\\S+)"},check:{
argv:["ruff","check","--output-format=json","--force-exclude","--no-cache","--no-fix","--","{files}"],weight:"all",exit:{clean:[0],findings:[1]},parse:{
format:"json",items:"[]",path:"filename",line:"location.row",column:"location.column","end-line":"end_location.row","end-column":"end_location.column",
"column-unit":"code-point",rule:["code","=syntax-error"],message:"message",url:"url",fix:{edits:"fix.edits[]",text:"content",line:"location.row",
column:"location.column","end-line":"end_location.row","end-column":"end_location.column","only-if":{value:"fix.applicability",is:["safe"]}}}},fix:{
argv:["ruff","check","--fix","--exit-zero","--quiet","--force-exclude","--no-cache","--","{files}"],weight:"all",order:20},levels:{default:"warning","by-rule":{
"E9*":"error",F821:"error","syntax-error":"error","S*":"warning"}},"rule-url":"https://docs.astral.sh/ruff/rules/{rule}","error-rules":["E902"],equivalents:{
F401:"unused-import",F841:"unused-variable",F821:"undefined-name",E501:"line-too-long",E711:"none-comparison",E722:"bare-except"},cache:{mode:"file",
inputs:["ruff.toml",".ruff.toml","pyproject.toml"]}}};function S(e={}){const n=[...new Set([...Object.keys(x),...Object.keys(e)])].sort()
;return n.flatMap(n=>(0,s.CJ)(n,x[n],e[n])??[])}function P(e,n={}){const t=(0,s.CJ)(e,x[e],n[e]);if(t)return t;const o=(0,$.p)(e,Object.keys(x))
;const i=o?`Did you mean ${o}?`:"kempt tools list names them; a tool of your own needs a check command.";throw new r.yo(`There is no tool ${e}`,i)}
function O(e){return catalogue[e]}var I=t(62088);var E=t.n(I);var T=t(30291);var _=t(77598);var C=t(58500);const M=5e3;const A=3e4;async function Y(e,n){
while(!R(e)){if(D(e))(0,g.rmSync)(e,{recursive:true,force:true});else await(0,C.setTimeout)(100)}const t=setInterval(()=>N(e),M);t.unref();try{return await n()
}finally{clearInterval(t);(0,g.rmSync)(e,{recursive:true,force:true})}}function R(e){try{(0,g.mkdirSync)(e);(0,g.writeFileSync)((0,o.join)(e,"owner"),`${(0,
a.hostname)()}\n${process.pid}\n`);return true}catch(e){if(e.code==="EEXIST")return false;throw e}}function N(e){try{(0,g.utimesSync)(e,new Date,new Date)
}catch{}}function D(e){try{const n=Date.now()-(0,g.statSync)(e).mtimeMs;const[t,o]=L(e);if(t===(0,a.hostname)()&&o)return!F(Number(o));return n>A}catch{
return false}}function L(e){try{return(0,g.readFileSync)((0,o.join)(e,"owner"),"utf8").split("\n")}catch{return[]}}function F(e){try{process.kill(e,0)
;return true}catch(e){return e.code==="EPERM"}}const H=".complete";function z({install:e,version:n,lock:t},{cache:i,platform:s}){
const r=JSON.stringify([e,n,t,s]);const a=(0,_.createHash)("sha256").update(r).digest("hex").slice(0,12);const c=e.registry==="download"?e.url:e.package
;const l=c.replace(/[^\w.-]+/g,"-").replace(/^-+|-+$/g,"").slice(-40);return(0,o.join)(i,"tools",`${e.registry}-${l}-${n}-${a}`)}function U(e,n){const t=z(e,n)
;try{(0,g.readFileSync)((0,o.join)(t,H));(0,g.utimesSync)((0,o.join)(t,H),new Date,new Date);return{folder:t,locked:e.lock!==undefined}}catch{return undefined}}
async function G(e,n){const t=U(e,n);if(t)return t;const i=z(e,n);(0,g.mkdirSync)((0,o.join)(n.cache,"tools"),{recursive:true})
;return await Y(`${i}.lock`,async()=>{const t=U(e,n);if(t)return t;n.progress?.(`Installing ${W(e)}`);(0,g.rmSync)(i,{recursive:true,force:true});(0,
g.mkdirSync)(i,{recursive:true});try{await K(e)(e,i,n)}catch(e){(0,g.rmSync)(i,{recursive:true,force:true});throw e}(0,y.v)((0,
o.join)(i,H),Buffer.from(`${W(e)}\n`));return{folder:i,locked:e.lock!==undefined}})}function W({install:e,version:n}){
return e.registry==="download"?e.url.replace("{version}",n):`${e.package} ${n}`}function K({install:e}){const n={
npm:async(...e)=>await(await t.e(5989).then(t.bind(t,15989))).installNpm(...e),pypi:async(...e)=>await(await t.e(9710).then(t.bind(t,39710))).installPypi(...e),
go:async(...e)=>await(await t.e(8512).then(t.bind(t,28512))).installGo(...e),
crates:async(...e)=>await(await t.e(2642).then(t.bind(t,42642))).installCrate(...e),
download:async(...e)=>await(await t.e(410).then(t.bind(t,50410))).installDownload(...e)};return n[e.registry]}
const B=process.platform==="win32"?[".exe",".cmd",".bat",""]:[""];function J(e,n){for(const t of(n??"").split(o.delimiter)){
if(!t.startsWith("/")&&!/^[A-Za-z]:/.test(t))continue;for(const n of B){const i=(0,o.join)(t,`${e}${n}`);if(Z(i))return i}}return undefined}function Z(e){try{
(0,g.accessSync)(e,g.constants.X_OK);return(0,g.statSync)(e).isFile()}catch{return false}}function X(e,n,t,i){const s=(0,o.join)(e,"node_modules",n)
;const r=V((0,o.join)(s,"package.json"));if(r===undefined)return undefined;const a=typeof r.bin==="string"?r.bin:r.bin?.[t];const c=a===undefined?(0,
o.join)(e,"node_modules",".bin",t):(0,o.join)(s,a);if(!(0,g.existsSync)(c))return undefined;const l=[(0,o.dirname)(i),(0,o.join)(e,"node_modules",".bin")]
;return{start:q(c)?[i,c]:[c],path:c,version:r.version,folders:l}}function V(e){try{return JSON.parse((0,g.readFileSync)(e,"utf8"))}catch{return undefined}}
function q(e){const n=(0,g.realpathSync)(e);if(/\.[cm]?js$/.test(n))return true;const t=(0,g.readFileSync)(n).subarray(0,80).toString("latin1")
;return/^#!.*\bnode\b/.test(t)}function Q(e,n){const t=(0,o.join)(e,process.platform==="win32"?"Scripts":"bin");const i=J(n,t);return i===undefined?undefined:{
start:[i],path:i,version:undefined,folders:[t]}}function ee(e,n){const t=(0,o.join)(e,n);return Z(t)?{start:[t],path:t,version:undefined,folders:[e]}:undefined}
async function ne(e,n,t){const{tool:o}=e;const i=o.check.argv[0]??e.id;const s=[];for(const r of o.resolve??["project","managed","system"]){
const o=await te[r](e,i,n,t);if(o===undefined)continue;if("missing"in o){s.push(o.missing);continue}const a=ue(e,o);if(a===undefined)return o
;s.push(`${o.path} is ${o.version}, ${a}`)}return{missing:s.join("; ")||`${i} was not found`,remedy:he(e,i)}}const te={project:async({tool:e,id:n},t,i,s)=>{
const{install:r}=e;if(r?.registry!=="npm"&&r?.registry!=="pypi")return undefined;for(const a of pe((0,o.join)(s.top,i),s.top)){
const i=r.registry==="npm"?X(a,r.package,t,process.execPath):Q((0,o.join)(a,".venv"),t)??Q((0,o.join)(a,"venv"),t);if(i)return await de("project",i,{tool:e,id:n
},s)}const a=s.env["VIRTUAL_ENV"];const c=r.registry==="pypi"&&a?Q(a,t):undefined;return c&&await de("project",c,{tool:e,id:n},s)},
managed:async({tool:e},n,t,o)=>{const{install:i}=e;const s=e.version?.default;if(i===undefined||s===undefined)return undefined
;return await oe(i,s,n,e.runtime?.node,o)},system:async({tool:e,id:n},t,o,i)=>{const s=J(t,i.env["PATH"]);if(s===undefined)return undefined
;return await de("system",{start:[s],path:s,version:undefined,folders:[]},{tool:e,id:n},i)}};async function oe(e,n,t,o,i){const s=se[e.registry]
;const r=s.find(e=>J(e,i.env["PATH"])===undefined);if(r!==undefined&&i.mayInstall)return{missing:`${r} is not installed`,remedy:`Install ${r}.`}
;const a=(await i.locks())[ie(e,n)];const c={install:e,version:n,lock:a,programs:[t]};const l=await ae(e,i);try{const s=i.mayInstall?await G(c,l):U(c,l)
;if(s===undefined)return{missing:"it is not installed, and installing is turned off",remedy:"Run kempt tools install."}
;const r=e.registry==="npm"?await le(o,i):process.execPath;if(typeof r!=="string")return r;const a=re(e,s.folder,t,r);if(a===undefined)return{
missing:`${t} is not in what was installed`,remedy:"Report this: the catalogue names a wrong program."};return{...a,origin:"managed",version:n,...!s.locked&&{
unlocked:true}}}catch(e){return{missing:`it could not be installed: ${e.message}`,remedy:"Mend what it says, or install it yourself."}}}function ie(e,n){
const t=e.registry==="download"?"download":e.package;return`${e.registry}-${t.replace(/[^\w.]+/g,"-").replace(/^-/,"")}-${n}`}const se={npm:["npm"],
pypi:["python3"],go:["go"],crates:["cargo"],download:[]};function re(e,n,t,i){if(e.registry==="npm")return X(n,e.package,t,i)
;if(e.registry==="pypi")return Q((0,o.join)(n,"venv"),t);return ee((0,o.join)(n,"bin"),t)}async function ae(e,n){const{cache:t,progress:o}=n
;const i=`${process.platform}-${process.arch}`;const s=m(n.env,{pass:["npm_config_cache","PIP_CACHE_DIR","NODE_OPTIONS"]})
;const r=e.registry==="pypi"?J("python3",n.env["PATH"]):undefined;const a=r===undefined?i:`${i}-${r}-${await fe([r],["--version"],undefined,n)}`;return{cache:t,
progress:o,env:s,platform:a}}const ce="24.19.0";async function le(e,n){if(e===undefined||E().satisfies(process.versions.node,e))return process.execPath
;const t=J("node",n.env["PATH"]);if(t!==undefined){const o=await fe([t],["--version"],undefined,n);if(o!==undefined&&E().satisfies(o,e))return t}
const i=`node-${process.platform==="win32"?"win":process.platform}-${process.arch}`;const s={registry:"npm",package:i};const r=(await n.locks())[ie(s,ce)]
;const a={install:s,version:ce,lock:r,programs:["node"]};const c=await ae(s,n);const l=n.mayInstall?await G(a,c):U(a,c);const d=l&&(0,
o.join)(l.folder,"node_modules",i,"bin","node");if(d!==undefined&&(0,g.existsSync)(d))return d;return{
missing:`it needs Node ${e}, and this is ${process.versions.node}`,remedy:`Install Node ${e}.`}}async function de(e,n,{tool:t,id:o},i){
const[,...s]=t.probe?.argv??[o,"--version"];const r=n.version??await fe(n.start,s,t.probe?.pattern,i);return{...n,origin:e,version:r??"unknown"}}
async function fe(e,n,t,{env:i,versions:s,top:r}){const a=e.at(-1)??"";const{size:c,mtimeMs:l}=(0,g.statSync)(a);const d=[a,c,l,...n].join("\0")
;const f=s.get(d);if(f!==undefined)return f;const u=await(0,T.m)([...e,...n],{cwd:r,env:m(i,{folders:[(0,o.dirname)(a)]}),timeout:6e4,maxOutput:65536})
;const h=new RegExp(t??/(\d+\.\d+(?:\.\d+)?(?:[-+.]?[0-9A-Za-z.]+)?)/);const p=h.exec(`${u.stdout}\n${u.stderr}`)?.[1];if(p!==undefined)s.set(d,p);return p}
function ue({tool:e},{version:n}){const{range:t,bad:o=[]}=e.version??{};if(o.includes(n))return"which is known to be bad";const i=E().coerce(n)
;if(t===undefined||i===null||E().satisfies(i,t))return undefined;return`and Kempt can run ${t}`}function he({tool:e,id:n},t){const{install:o}=e
;const i=o?.registry==="download"?t:o?.package;const s={npm:`npm install --save-dev ${i}`,pypi:`pip install ${i}`,go:`go install ${i}@latest`,
crates:`cargo install ${i}`};const r=o&&s[o.registry]
;return`${r?`${r}, or install`:"Install"} ${t}; or, under tools.${n} of the configuration: \`missing: skip\`.`}function pe(e,n){const t=[e]
;for(let i=e;i!==n&&i.length>n.length;){i=(0,o.dirname)(i);t.push(i)}return t}var me=t(52336);const ge=new Set;let ye=false;function we(e="kempt-"){const n=(0,
g.mkdtempSync)((0,o.join)((0,a.tmpdir)(),e));ge.add(n);if(!ye)process.on("exit",()=>[...ge].forEach(be));ye=true;return n}function be(e){ge.delete(e);(0,
g.rmSync)(e,{recursive:true,force:true,maxRetries:3})}function ve(e,n,t){const i=new Set;for(const s of t){const t=(0,o.join)(e,s);const r=(0,o.dirname)(t)
;if(!i.has(r))(0,g.mkdirSync)(r,{recursive:true});i.add(r);(0,g.copyFileSync)((0,o.join)(n,s),t,g.constants.COPYFILE_FICLONE)}}function je(e,n,t,i=false){
const s=(0,o.join)(e,n);(0,g.mkdirSync)((0,o.dirname)(s),{recursive:true});(0,g.writeFileSync)(s,t);if(i)(0,g.chmodSync)(s,493)}function ke(e,n,t){
for(const i of new Set(["",...t])){for(const t of["node_modules",".venv","venv"]){const s=(0,o.join)(n,i,t);const r=(0,o.join)(e,i,t);if(!(0,
g.existsSync)(s)||!(0,g.statSync)(s).isDirectory()||(0,g.existsSync)(r))continue;(0,g.mkdirSync)((0,o.dirname)(r),{recursive:true});(0,g.symlinkSync)(s,r,"dir")
}}}class $e{#r;#a=[];#c=0;constructor(e){this.#r=Math.max(1,e)}async run(e,n){const t=Math.min(e,this.#r)
;while(this.#c+t>this.#r)await new Promise(e=>this.#a.push(e));this.#c+=t;try{return await n()}finally{this.#c-=t;for(const e of this.#a.splice(0))e()}}}
function xe(e,n){const t=E().coerce(e);return t===null||E().satisfies(t,n)}function Se(e,n){return e.some(e=>{if(typeof e==="number")return e===n
;const[t=0,o=0]=e.split("-").map(Number);return n>=t&&n<=o})}function Pe(e,n){return(e&n)!==0}const Oe=1e3;const Ie=1e5;const Ee=40;function Te(e){
const{command:n,files:t,rootOf:o}=e;const i=n.scope??"batch";if(i==="repository")return[Me("",t,e)];const s=Re(t,o)
;return[...s].flatMap(([n,t])=>_e(i,t,e).map(t=>Me(n,t,e)))}function _e(e,n,t){if(e==="file")return n.map(e=>[e])
;if(e==="directory")return[...Re(n,Ye).values()];return e==="workspace"?[n]:Ce(n,t)}function Ce(e,{command:n,split:t}){const{files:o=Oe,bytes:i=Ie}=n.batch??{}
;const s=n.weight==="all"||n.serial?1:Math.min(t,Math.floor(e.length/Ee)||1);const r=Math.min(o,Math.ceil(e.length/s));const a=[];let c=0;for(const n of e){
const e=Buffer.byteLength(n)+1;const t=a.at(-1);if(t&&t.length<r&&c+e<=i)t.push(n);else{a.push([n]);c=0}c+=e}return a}function Me(e,n,{command:t,top:o}){
const i=n.map(n=>Ae(n,e,o,t.paths??"plain"));const s=t.argv.flatMap(s=>{if(s.includes("{files}"))return i.map(e=>s.replace("{files}",()=>e))
;if(s.includes("{file}"))return[s.replace("{file}",()=>i[0]??"")];if(s.includes("{dir}"))return[s.replace("{dir}",()=>Ae(Ye(n[0]??""),e,o,t.paths??"plain"))]
;return[s]});return{argv:s,cwd:e,files:n,given:t.argv.some(e=>/\{(?:files|file|dir)\}/.test(e))}}function Ae(e,n,t,o){
if(o==="absolute")return e===""?t:`${t}/${e}`;const i=(n===""?e:e.slice(n.length+1))||".";const s=o==="escaped"?i.replace(/[\\*?[\](){}!@+]/g,"\\$&"):i
;return/^[-@+:]/.test(s)||s.startsWith("\\@")||s.startsWith("\\+")?`./${s}`:s}function Ye(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}function Re(e,n){
const t=new Map;for(const o of e){const e=t.get(n(o));if(e)e.push(o);else t.set(n(o),[o])}return t}function Ne(e,n){
return e.map(e=>e.replace(/\{(\w+)\}/g,(e,t)=>n[t]??e))}function De(e,n){if(e.length===0)return()=>"";const t=new Map;const o=i=>{const s=t.get(i)
;if(s!==undefined)return s;const r=i===""?"":`${i}/`;const a=e.some(e=>n(`${r}${e}`));const c=a||i===""?i:o(i.slice(0,Math.max(0,i.lastIndexOf("/"))))
;t.set(i,c);return c};return e=>o(e.slice(0,Math.max(0,e.lastIndexOf("/"))))}async function Le({tool:e,id:n},t,{argv:i,cwd:s},r,a){const c=we(`kempt-${n}-`)
;try{const n=(0,o.join)(c,"output");const l=(0,o.resolve)(r.top,s);const d={outfile:n,outdir:c,cachedir:c,root:l,version:a.version,...r.values}
;const[,...f]=Ne(i,d);const u=await(0,T.m)([...a.start,...f],{cwd:l,env:m(r.env,{...e.env,folders:a.folders}),timeout:(t.timeout??600)*1e3,
maxOutput:(t.output?.["max-mb"]??64)*1024*1024});const h=t.output?.from==="file";const p=h&&(0,g.existsSync)(n)?(0,g.readFileSync)(n,"utf8"):undefined;return{
...u,file:p}}finally{be(c)}}async function Fe(e,n,t,i){const s=He(e,i.version);if(s===undefined)return{contents:new Map};const r=new Map(n.map(e=>[e,(0,
g.readFileSync)((0,o.join)(t.top,e))]));const a=De(e.tool.root??[],t.has);for(const o of Te({command:s,files:n,rootOf:a,top:t.top,split:1})){
const n=await Le(e,s,o,t,i);const r=ze(s,n);if(r!==undefined)return{contents:new Map,reason:r}}const c=new Map;for(const[e,n]of r){const i=(0,
g.readFileSync)((0,o.join)(t.top,e));if(!i.equals(n))c.set(e,i)}return{contents:c}}function He({tool:e},n){const t=e.variants?.find(({when:e})=>xe(n,e))
;return t?.fix&&e.fix?{...e.fix,...t.fix}:e.fix}function ze({exit:e={},timeout:n},t){if(t.failure!==undefined)return`it could not be started: ${t.failure}`
;if(t.timedOut)return`it was ended after ${n??600} seconds`;if(t.code===null)return`it was ended by ${t.signal??"a signal"}`
;const o=[...e.clean??[0],...e.findings??[1],...e.nothing??[]];if(Se(o,t.code))return undefined
;const i=(t.stderr.trim()||t.stdout.trim()).split("\n").at(-1)??"";return`it ended with code ${t.code}${i===""?"":`: ${i.slice(0,300)}`}`}var Ue=t(62563)
;function Ge(e,n,t,o,i){const s=Je(e,n,i);const r="output"in s?s.output.findings:[];const a=Ke(e,n);if(a!==undefined)return{class:"error",
findings:Be(e,n).findings?r:[],reason:a};const c=Be(e,n);if(c.nothing||Xe(e.output?.["nothing-if"],n)){return{class:"nothing",findings:[],
reason:Ve(n)??"it found nothing to look at"}}if(!c.clean&&!c.findings){return{class:"error",findings:e.parse.format==="none"?[]:r,
reason:`it ended with code ${n.code}${qe(n)}`}}if("problem"in s)return{class:"error",findings:[],reason:`${s.problem}${qe(n)}`};return We(e,n,s.output,c,t,o)}
function We(e,n,t,o,i,s){const r=e.parse.format==="none";const a=r&&o.clean?[]:t.findings;const c=a.find(({rule:e})=>e!==undefined&&s.includes(e));if(c)return{
class:"error",findings:a,reason:c.message};if(!o.clean&&a.length+(t.dropped??0)===0){return{class:"error",findings:a,
reason:`it ended with code ${n.code}, which means findings, but told none${qe(n)}`}}const l=t.examined??Ze(e,n);if(l===0&&i>0&&e.parse.format!=="junit"){return{
class:"error",findings:a,reason:`it was given ${i} ${i===1?"file":"files"} and looked at none`}}return{class:a.length>0?"findings":"clean",findings:a}}
function Ke({output:e,timeout:n},t){if(t.failure!==undefined)return`it could not be started: ${t.failure}`
;if(t.timedOut)return`it was ended after ${n??600} seconds`;if(t.code===null)return`it was ended by ${t.signal??"a signal"}`
;if(t.truncated)return"it printed more than is read (output.max-mb)";const o=Xe(e?.["error-if"],t);return o===undefined?undefined:`it said: ${o}`}
function Be({exit:e={}},{code:n}){if(n===null)return{clean:false,findings:true,nothing:false};if(e.bits){const t=Pe(n,e.bits.error);return{clean:n===0,
findings:!t&&Pe(n,e.bits.findings),nothing:false}}return{clean:Se(e.clean??[0],n),findings:Se(e.findings??[1],n),nothing:Se(e.nothing??[],n)}}
function Je(e,n,t){const o=e.output?.from??"stdout";const i={stdout:n.stdout,stderr:n.stderr,both:`${n.stdout}\n${n.stderr}`,file:n.file}[o]
;if(i===undefined)return{problem:"it wrote no result file"};try{return{output:t(i,e.parse)}}catch(e){if(e instanceof Ue.F)return{
problem:`its output ${e.message}`};throw e}}function Ze({examined:e},{stdout:n,stderr:t}){if(e===undefined)return undefined;const o=new RegExp(e.pattern,"gm")
;const i=[...`${n}\n${t}`.matchAll(o)].map(e=>Number(e[1]));return i.length===0?0:i.reduce((e,n)=>e+n,0)}function Xe(e,{stdout:n,stderr:t}){
for(const o of e??[]){const e=new RegExp(`^.*(?:${o}).*$`,"m").exec(`${n}\n${t}`);if(e)return e[0].trim().slice(0,300)}return undefined}
function Ve({stdout:e,stderr:n}){const t=(n.trim()||e.trim()).split("\n");return t.at(-1)?.trim().slice(0,300)||undefined}function qe(e){const n=Ve(e)
;return n===undefined?"":`: ${n}`}var Qe=t(6908);const en={error:"error",fatal:"error",failure:"error",critical:"error",high:"error",warning:"warning",
warn:"warning",medium:"warning",moderate:"warning",note:"note",notice:"note",info:"note",information:"note",low:"note",hint:"note",style:"note",none:"note"}
;function nn({levels:e={}},n,{rule:t,level:o}){if(n)return n;const i=Object.entries(e["by-rule"]??{}).find(([e])=>t!==undefined&&tn(e,t));if(i)return i[1]
;const s=o===undefined?undefined:e["by-level"]?.[o]??en[o.toLowerCase()];return s??e.default??"warning"}function tn(e,n){
const t=e.replace(/[\\^$.+?()[\]{}|]/g,"\\$&").replace(/\*/g,".*");return new RegExp(`^${t}$`).test(n)}function on(e,n,t){const o=rn(e,n.line,t)
;if(o===undefined)return undefined;const i=n.column===undefined?e.lineStarts()[o]:cn(e,o,n.column,t);const s=Math.max(i,sn(e,n,o,i,t));return e.region(i,s-i)}
function sn(e,n,t,o,i){const s=rn(e,n.endLine,i)??t;if(n.endColumn!==undefined){const r=n.endColumn+(i["end-inclusive"]?1:0)
;return s<t?o:cn(e,s,r,i,an(e,n.endLine,i))}if(n.column===undefined||s>t)return e.lineEnd(Math.max(s,t));const r=e.bytes().toString("utf8",o,e.lineEnd(t))
;const a=/^(?:[\p{L}\p{N}_]+|.)/su.exec(r)?.[0]??"";return o+Buffer.byteLength(a)}function rn(e,n,t){if(n===undefined)return undefined
;const o=n-(t["line-base"]??1);return o<0?undefined:Math.min(o,e.lineStarts().length-1)}function an(e,n,t){
return n!==undefined&&n-(t["line-base"]??1)>=e.lineStarts().length}function cn(e,n,t,o,i=false){if(i)return e.length;const s=e.lineStarts()[n]
;const r=e.lineStarts()[n+1]??e.length;const a=Math.max(0,t-(o["column-base"]??1));const c=e.bytes().toString("utf8",s,r)
;const l=o["column-unit"]==="byte"?a:Buffer.byteLength(ln(c,a,o["column-unit"]));return Math.min(s+l,r)}function ln(e,n,t="utf-16"){
if(t==="utf-16")return e.slice(0,n);let o=0;let i=0;for(const s of e){if(o>=n)break;o=t==="tab-8"&&s==="\t"?o+8-o%8:o+1;i+=s.length}return e.slice(0,i)}
function dn(e,n,t="utf-16"){if(t==="byte")return Math.min(n,e.length);const o=e.text();const i=o.startsWith("\ufeff")?1:0
;const s=t==="utf-16"?o.slice(0,n+i):[...o].slice(0,n+i).join("");return Math.min(Buffer.byteLength(s),e.length)}function fn(e,n){return e.flatMap(e=>{
const t=e.path===undefined?n.manifest:n.toPath(e.path);return t===undefined?[]:[hn(e,t,n)]})}const un=5;function hn(e,n,t){const{id:o,tool:i,units:s}=t
;const r=e.rule===undefined?o:`${o}/${e.rule}`;const a=e.path===undefined?undefined:t.open(n);const c=a&&on(a,e,s);const l=a&&c?pn(a,c):""
;const d=a&&e.fix&&!i.secret?mn(a,e.fix,t):undefined;return(0,Qe.U)({rule:r,level:nn(i,t.level,e),message:e.message.trim(),path:n,region:c,
subject:`${l}\n${e.message.replace(/\d+/g,"#")}`,...c&&{snippet:i.secret?"[redacted]":l.split("\n",1)[0]},...d&&{fix:d}})}function pn(e,n){const t=n.startLine-1
;const o=n.endLine-n.startLine<un?n.endLine-1:t;return Array.from({length:o-t+1},(n,o)=>e.line(t+o)).join("\n")}function mn(e,n,{id:t,tool:o,units:i}){
const s=o.check?.parse.format==="json"?o.check.parse.fix?.["offset-unit"]:undefined;const r=n.flatMap(n=>{
const t=n.offset===undefined?on(e,n,i):gn(e,n.offset,n.endOffset,s);return t?[{region:t,text:yn(n.text,e)}]:[]})
;r.sort((e,n)=>e.region.byteOffset-n.region.byteOffset);let a=0;for(const{region:e}of r){if(e.byteOffset<a)return undefined;a=e.byteOffset+e.byteLength}
return r.length===n.length?{description:`as ${o.title??t} has it`,edits:r}:undefined}function gn(e,n,t,o){const i=dn(e,n,o)
;return e.region(i,Math.max(0,dn(e,t??n,o)-i))}function yn(e,n){if(!e.includes("\n")||e.includes("\r"))return e
;return n.bytes().includes("\r\n")?e.replace(/\n/g,"\r\n"):e}async function wn(e,n,t,o,i){const s=we();try{ve(s,o.top,new Set([...t.files,...bn(e,o)]))
;ke(s,o.top,[t.cwd]);const r=await Le(e,n,t,{...o,top:s},i);if(n.parse.format!=="changes")return r;return{...r,stdout:await vn(t.files,o.top,s)}}finally{be(s)}}
function bn({tool:e},{files:n}){const t=[...e.cache?.inputs??[],...e.root??[]].map(e=>e.includes("/")?e:`**/${e}`);return t.length===0?[]:n.filter((0,
me.toMatcher)(t))}async function vn(e,n,i){const{createTwoFilesPatch:s}=await t.e(5086).then(t.bind(t,25086));const r=e.flatMap(e=>{const[t,r]=[(0,
o.join)(n,e),(0,o.join)(i,e)].map(e=>(0,g.readFileSync)(e));if(t===undefined||r===undefined||t.equals(r))return[];return s((0,
o.join)(n,e),e,t.toString("utf8"),r.toString("utf8"),undefined,undefined,{context:0})});return r.join("")}const jn={
checkstyle:()=>Promise.all([t.e(9800),t.e(9072)]).then(t.bind(t,89072)).then(e=>e.checkstyle),diff:()=>t.e(6350).then(t.bind(t,16350)).then(e=>e.diff),
errorformat:()=>t.e(9216).then(t.bind(t,26835)).then(e=>e.errorformat),github:()=>t.e(3182).then(t.bind(t,3182)).then(e=>e.github),
json:()=>t.e(9170).then(t.bind(t,9170)).then(e=>e.json),junit:()=>Promise.all([t.e(9800),t.e(5005)]).then(t.bind(t,75005)).then(e=>e.junit),
list:()=>t.e(8309).then(t.bind(t,28309)).then(e=>e.list),none:()=>t.e(4755).then(t.bind(t,24755)).then(e=>e.none),
regex:()=>t.e(9530).then(t.bind(t,69530)).then(e=>e.regex),sarif:()=>t.e(9644).then(t.bind(t,9644)).then(e=>e.sarif)};async function kn(e){
const{parse:n}=await jn[e==="changes"?"diff":e]();return n}var $n=t(97689);var xn=t(78187);class Sn{#l;#d;#f=new Map;constructor(e){this.#l=e;this.#d=(0,
g.realpathSync)(e)}open(e){if(!this.#f.has(e))this.#f.set(e,this.#u(e));return this.#f.get(e)}#u(e){try{const n=(0,g.readFileSync)((0,o.join)(this.#l,e))
;const t=new xn.s;t.reset(e,$n.K.file,0,0,n,n.length);return t}catch{return undefined}}inside(e,n){
const t=e.startsWith("file://")?decodeURIComponent(e.slice("file://".length)):e;const i=(0,o.isAbsolute)(t)?t:(0,o.join)(this.#l,n,t)
;for(const e of[this.#l,this.#d]){const n=(0,o.relative)(e,i).split(o.sep).join("/");if(n!==""&&n!==".."&&!n.startsWith("../")&&!(0,o.isAbsolute)(n))return n}
return i===this.#l||i===this.#d?".":undefined}}async function Pn(e,n,t,o){const{tool:i}=e;const s=De(i.root??[],t.has)
;if(n.length===0&&i.files!==undefined)return[];const r=await o("");const a=Tn(_n(e,r.version),e.args);const c=Te({command:a,files:n,rootOf:s,top:t.top,
split:t.cores});const l=a.serial?undefined:t.limiter;const d=[];const f=async n=>await On(e,a,n,t,await o(n.cwd));const u=a.weight==="all"?t.cores:a.weight??1
;if(l)return await Promise.all(c.map(e=>l.run(u,()=>f(e))));for(const e of c)d.push(await t.limiter.run(u,()=>f(e)));return d}async function On(e,n,t,o,i){
const s=performance.now();const r=await kn(n.parse.format);const a=n.parse.format==="changes"||e.tool.effect==="write";const c=a?wn:Le
;const l=o.replay?.()??await c(e,n,t,o,i);o.observe?.(l);const d=t.given?t.files.length:0;const f=Ge(n,l,d,e.tool["error-rules"]??[],r)
;const u=In(f.findings,e,n,t,o);return{invocation:t,class:f.class,reason:f.reason,findings:u,ms:performance.now()-s}}
function In(e,{id:n,tool:t,level:o},i,s,{top:r,has:a}){const c=new Sn(r);const l="items"in i.parse||"pattern"in i.parse||"errorformat"in i.parse?i.parse:{}
;return fn(e,{id:n,tool:t,level:o,units:l,toPath:e=>c.inside(e,s.cwd),open:e=>c.open(e),manifest:En(t.root??[],s.cwd,a)})}function En(e,n,t){
const o=n===""?"":`${n}/`;const i=e.find(e=>t(`${o}${e}`));return i===undefined?n||".":`${o}${i}`}function Tn(e,n){if(n.length===0)return e
;const t=e.argv.findIndex(e=>e==="--"||/\{(?:files|file|dir)\}/.test(e));const o=t<0?e.argv.length:t;return{...e,
argv:[...e.argv.slice(0,o),...n,...e.argv.slice(o)]}}function _n({tool:e},n){const t=e.variants?.find(({when:e})=>xe(n,e));return t?.check?{...e.check,
...t.check}:e.check}function Cn({tool:e,exclude:n},t,o){const{files:i}=e;if(i===undefined)return()=>true;const s=i.include?t(i.include.map(Mn)):()=>false
;const r=[...(i.exclude??[]).map(Mn),...n.map(Mn)];const a=r.length===0?()=>false:t(r);const c=i.interpreters??[];const l=i.include===undefined&&c.length===0
;return e=>(l||s(e)||c.length>0&&An(e,c,o))&&!a(e)}function Mn(e){return e.includes("/")?e:`**/${e}`}function An(e,n,t){if(/\.[^/]*$/.test(e))return false
;const i=Yn((0,o.join)(t,e));const[,s=""]=/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(i??"")??[];const r=s.slice(s.lastIndexOf("/")+1)
;return n.some(e=>r===e||r.replace(/[\d.]+$/,"")===e)}function Yn(e){try{if(((0,g.statSync)(e).mode&73)===0)return undefined;const n=(0,g.openSync)(e,"r");try{
const e=Buffer.alloc(128);return e.toString("latin1",0,(0,g.readSync)(n,e)).split("\n")[0]}finally{(0,g.closeSync)(n)}}catch{return undefined}}
async function Rn(e,n,t,o){const i=o?undefined:n.needs?.find(e=>J(e,t.env["PATH"])===undefined);if(i)return{name:n.name,status:"skipped",
detail:`${i} is not here`,results:[]};const s=we("kempt-test-");try{for(const[e,t]of Object.entries(n.files)){je(s,e.replace(/\*$/,""),t,e.endsWith("*"))}
return await Nn(e,n,{...t,top:s},o)}finally{be(s)}}async function Nn(e,n,t,i){const s=Object.keys(n.files).map(e=>e.replace(/\*$/,""));const r=new Set(s)
;const c=i?{start:[],path:"",folders:[],origin:"managed",version:e.tool.version?.default??"unknown"}:await ne(e,"",t);if("missing"in c)return{name:n.name,
status:"failed",detail:c.missing,results:[]};const l=[];const d=i?.map(e=>Un(e,"{top}",t.top));const f={top:t.top,files:s,has:e=>r.has(e),env:t.env,
limiter:new $e((0,a.availableParallelism)()),cores:1,values:{},observe:e=>l.push(Un(e,t.top,"{top}")),...d&&{replay:()=>d.shift()??d[0]}}
;const u=n.paths??s.filter(Cn(e,me.toMatcher,(0,o.join)(t.top)));const h=await Pn(e,u,f,async()=>c);const p={class:Dn(h.map(e=>e.class)),
findings:h.flatMap(e=>e.findings).map(n=>Ln(n,e.id)).sort()};const m=h.find(e=>e.reason)?.reason;const g=Fn(n,p,m)??(i?undefined:await zn(e,n,u,f,c))
;const{version:y,origin:w}=c;return{name:n.name,status:g===undefined?"passed":"failed",detail:g,version:y,origin:w,results:l}}function Dn(e){
return["error","findings","clean","nothing"].find(n=>e.includes(n))??"nothing"}function Ln({location:{path:e,region:n},level:t,rule:o},i){
const s=n?`${e}:${n.startLine}:${n.startColumn}`:e;return`${s} ${t} ${o===i?"-":o.slice(i.length+1)}`}function Fn({expect:e},n,t){
const o=[...e.findings??[]].sort();const i=t===undefined?"":` (${t})`;if(e.class!==n.class)return`expected ${e.class}, got ${n.class}${i}${Hn(n.findings)}`
;if(e.class==="error"&&e.findings===undefined)return undefined;if(o.join("\n")===n.findings.join("\n"))return undefined
;return`expected:${Hn(o)}\n  got:${Hn(n.findings)}`}function Hn(e){return e.map(e=>`\n    ${e}`).join("")}async function zn(e,{expect:n},t,o,i){
if(n.fixed===undefined)return undefined;const{contents:s,reason:r}=await Fe(e,t,o,i);if(r!==undefined)return`the fix failed: ${r}`
;for(const[e,t]of Object.entries(n.fixed)){const n=s.get(e)?.toString("utf8")
;if(n!==t)return`${e} was to become ${JSON.stringify(t)}, and is ${JSON.stringify(n??"unchanged")}`}return undefined}function Un(e,n,t){
const o=e=>e.replaceAll(n,()=>t);const{stdout:i,stderr:s,file:r}=e;return{...e,stdout:o(i),stderr:o(s),...r!==undefined&&{file:o(r)}}}
async function Gn({cwd:e,config:n,progress:o}){const{top:s}=(0,k.x5)({cwd:e,paths:[]});const r=await(0,i.Z)(s,n,j.d);const a=c();const l=new b(a)
;const d=async()=>(await t.e(4710).then(t.bind(t,64710))).locks;const f={top:s,cache:a,env:process.env,mayInstall:true,locks:d,progress:o,versions:l};return{
configs:r?.tools??{},options:f,versions:l}}async function Wn(e){return S((await Gn(e)).configs)}async function Kn(e,n){return P(n,(await Gn(e)).configs).tool}
async function Bn(e,n){const{configs:t,options:o,versions:i}=await Gn(e);const s=n.map(e=>P(e,t));const r=await Promise.all(s.map(async e=>{
const n=await ne(e,"",o);return"missing"in n?{id:e.id,problem:`${n.missing}. ${n.remedy}`}:{id:e.id,copy:n}}));i.save();return r}async function Jn(e,n){
const{configs:t,options:o,versions:i}=await Gn(e);const s=e.file===undefined?t:await qn(e.cwd,e.file);const r=e.file===undefined?n:Object.keys(s);const a=[]
;for(const n of r){const t=Zn(P(n,s),s[n]!==undefined);const i=e.latest?await Xn(t,o):t;for(const t of await Vn(i)){const s=await Rn(i,t,o);a.push(s)
;e.done(n,s)}}i.save();return a}function Zn(e,n){if(n||e.tool.install===undefined)return e;return{...e,tool:{...e.tool,resolve:["managed"]}}}
async function Xn(e,{env:n}){const{install:t}=e.tool;const o=t&&await d(t,m(n,{}));if(o===undefined)return e;return{...e,tool:{...e.tool,version:{
...e.tool.version,default:o}}}}async function Vn({id:e,tool:n}){if(n.tests)return n.tests;return(await t.e(5807).then(t.bind(t,45807))).toolTests[e]??[]}
async function qn(e,n){
const[{readFile:i},{parse:a},{basename:c}]=await Promise.all([Promise.resolve().then(t.t.bind(t,51455,23)),t.e(8815).then(t.t.bind(t,38815,19)),Promise.resolve().then(t.t.bind(t,76760,23))])
;const l=(0,o.resolve)(e,n);const d=await i(l,"utf8").catch(()=>undefined);if(d===undefined)throw new r.yo(`There is no file ${n}`);const f=s.wl.safeParse(a(d))
;if(f.success)return{[c(l).replace(/\.ya?ml$/,"")]:f.data};const u=f.error.issues.map(e=>`${n}: ${e.path.join(".")}: ${e.message}`)
;throw new r.yo(u.join("\n"),"The fields of a tool are described in docs/tools.md.")}var Qn=t(19946);var et=t(21579);var nt=t(60387);const tt=(0,et.G)({
name:"tools",summary:"List, show, install and test the tools that Kempt can run",usage:"list | show ID | install ID… | test ID…",
description:`list: every tool of the catalogue and of the configuration. show: one of them, as it could stand under\ntools: in kempt.yaml. install: make tools ready now, so that later runs need no network. test: run the examples of\ntools on the version that Kempt installs.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},config:{type:"string",value:"FILE",
summary:"the configuration, instead of kempt.yaml and its like at the top"},latest:{type:"boolean",summary:"test the newest versions"},file:{type:"string",
value:"FILE",summary:"test the tool that this file describes"},json:{type:"boolean",summary:"print JSON"},quiet:{type:"boolean",
summary:"say nothing of what passed"}},async run(e,[n,...t]){const i=(0,o.resolve)(e.cwd??".");const s=e=>(0,nt.qz)(`${e}\n`);const a={cwd:i,
config:e.config&&(0,o.resolve)(i,e.config),...!e.quiet&&{progress:s}};if(n==="list"&&t.length===0)return await ot(a,e.json)
;if(n==="show"&&t.length===1)return await it(a,t[0],e.json);if(n==="install"&&t.length>0)return await st(a,t,e.json)
;if(n==="test"&&(t.length>0||e.file!==undefined))return await rt({...a,...e,cwd:i},t)
;throw new r.yo("kempt tools takes: list, show ID, install ID…, test ID…","For example: kempt tools show ruff")}});async function ot(e,n){const t=await Wn(e)
;if(n){(0,nt.yy)(`${JSON.stringify(t.map(({id:e,tool:{title:n,category:t,version:o,homepage:i}})=>({id:e,title:n,category:t,version:o?.default,homepage:i
})),null,2)}\n`);return Qn.yU.clean}const o=Math.max(...t.map(({id:e})=>e.length))+2;const i=t.map(({id:e,tool:n})=>{const t=n["opt-in"]?" (on request)":""
;return`${e.padEnd(o)}${(n.category??"").padEnd(16)}${(n.version?.default??"").padEnd(12)}${n.title??""}${t}`});(0,nt.yy)(`${i.join("\n")}\n`)
;return Qn.yU.clean}async function it(e,n,o){const i=await Kn(e,n);if(o)(0,nt.yy)(`${JSON.stringify(i,null,2)}\n`);else(0,
nt.yy)((await t.e(8815).then(t.t.bind(t,38815,19))).stringify({[n]:i},{lineWidth:120}));return Qn.yU.clean}async function st(e,n,t){const o=await Bn(e,n)
;const i=o.some(({copy:e})=>e===undefined);if(t)(0,nt.yy)(`${JSON.stringify(o,null,2)}\n`);else(0,
nt.yy)(o.map(({id:e,copy:n,problem:t})=>n?`✔ ${e} ${n.version} (${n.origin}: ${n.path})\n`:`✘ ${e}: ${t}\n`).join(""));return i?Qn.yU.incomplete:Qn.yU.clean}
async function rt(e,n){const t={passed:"✔",failed:"✘",skipped:"-"};const o=await Jn({...e,done:(n,{name:o,status:i,detail:s,version:r,origin:a})=>{
if(e.json||e.quiet&&i==="passed")return;const c=r===undefined?"":` (${r}, ${a})`;(0,nt.yy)(`${t[i]} ${n}: ${o}${c}${s===undefined?"":`\n  ${s}`}\n`)}},n)
;if(e.json)(0,nt.yy)(`${JSON.stringify(o,null,2)}\n`);return o.some(({status:e})=>e==="failed")?Qn.yU.findings:Qn.yU.clean}},30291:(e,n,t)=>{t.d(n,{m:()=>a})
;var o=t(31421);var i=t.n(o);const s=new Set;let r=false;async function a(e,n){const[t="",...i]=e;const r=performance.now();const a=(0,o.spawn)(t,i,{cwd:n.cwd,
env:n.env,stdio:["ignore","pipe","pipe"],detached:process.platform!=="win32",windowsHide:true});f();s.add(a);const u=new l(n.maxOutput)
;const h=new l(n.maxOutput);a.stdout.on("data",e=>u.add(e));a.stderr.on("data",e=>h.add(e));let p=false;const m=setTimeout(()=>{p=true;d(a)},n.timeout)
;const g=await c(a);clearTimeout(m);s.delete(a);const y=u.truncated||h.truncated;return{...g,timedOut:p,truncated:y,stdout:u.text(),stderr:h.text(),
ms:performance.now()-r}}async function c(e){return await new Promise(n=>{e.on("error",e=>{n({code:null,failure:e.code==="ENOENT"?"it was not found":e.message})
});e.on("exit",(t,o)=>{const i=setTimeout(()=>{d(e);e.stdout?.destroy();e.stderr?.destroy()},2e3);e.on("close",()=>{clearTimeout(i);n({code:t,...o&&{signal:o}})
})})})}class l{#h=[];#p;#m=0;truncated=false;constructor(e){this.#p=e}add(e){const n=this.#p-this.#m;if(e.length>n)this.truncated=true;if(n<=0)return
;this.#h.push(e.length>n?e.subarray(0,n):e);this.#m+=Math.min(e.length,n)}text(){return Buffer.concat(this.#h).toString("utf8")}}function d(e){
if(e.pid===undefined)return;try{process.kill(process.platform==="win32"?e.pid:-e.pid,"SIGKILL")}catch{}}function f(){if(r)return;r=true;process.on("exit",()=>{
for(const e of s)d(e)})}},24055:(e,n,t)=>{t.d(n,{W:()=>c,isShallow:()=>h});var o=t(73024);var i=t.n(o);var s=t(76760);var r=t.n(s);var a=t(22690)
;function c(e,n){if(n!==undefined)return l((0,s.resolve)(e,n));const t=process.env["GIT_DIR"];if(t)return{...l((0,s.resolve)(t)),top:(0,
s.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,s.resolve)(e);;n=(0,s.dirname)(n)){const e=d((0,s.join)(n,".git"));if(e)return{gitDir:e,
commonDir:u(e),top:n};if(f(n))return{gitDir:n,commonDir:u(n),top:undefined};if(n===(0,s.dirname)(n))return undefined}}function l(e){const n=d(e)??d((0,
s.join)(e,".git"));if(!n)throw new a.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:u(n),
top:undefined}}function d(e){const n=(0,o.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return f(e)?e:undefined;if(!n?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,s.resolve)((0,s.dirname)(e),t)}function f(e){
return(0,o.existsSync)((0,s.join)(e,"HEAD"))&&((0,o.existsSync)((0,s.join)(e,"objects"))||(0,o.existsSync)((0,s.join)(e,"commondir")))}function u(e){const n=(0,
s.join)(e,"commondir");return(0,o.existsSync)(n)?(0,s.resolve)(e,(0,o.readFileSync)(n,"utf8").trim()):e}function h(e){return(0,o.existsSync)((0,
s.join)(e.commonDir,"shallow"))}},52336:(e,n,t)=>{t.r(n);t.d(n,{toMatcher:()=>s});var o=t(14006);var i=t.n(o);function s(e){return i()([...e],{dot:true})}},
47100:(e,n,t)=>{t.d(n,{P:()=>r});var o=t(22690);var i=t(30291);const s=30*6e4;async function r(e,n,t){const r=await(0,i.m)(e,{cwd:n,env:t,timeout:s,
maxOutput:4*1024*1024});if(r.code===0)return r.stdout;const a=e.slice(0,3).join(" ")
;if(r.failure!==undefined)throw new o.gA(e[0]??"",`${e[0]} cannot be run: ${r.failure}`)
;const c=(r.stderr.trim()||r.stdout.trim()).split("\n").slice(-6).join("\n")
;const l=r.timedOut?"took more than 30 minutes":`ended with code ${r.code??r.signal}`;throw new o.gA(a,`${a} ${l}${c===""?"":`:\n${c}`}`,{
status:r.code??undefined})}},84966:(e,n,t)=>{t.d(n,{v:()=>a});var o=t(73024);var i=t.n(o);var s=t(76760);var r=t.n(s);function a(e,n,t){const i=(0,s.join)((0,
s.dirname)(e),`.${(0,s.basename)(e)}.kempt-${process.pid}`);try{const s=(0,o.openSync)(i,"wx",t??438);try{if(t!==undefined)(0,o.fchmodSync)(s,t)
;for(let e=0;e<n.length;)e+=(0,o.writeSync)(s,n,e);(0,o.fsyncSync)(s)}finally{(0,o.closeSync)(s)}(0,o.renameSync)(i,e)}catch(e){(0,o.rmSync)(i,{force:true})
;throw e}}},65890:(e,n,t)=>{t.d(n,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
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
