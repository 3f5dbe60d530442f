"use strict";exports.id=3090;exports.ids=[3090];exports.modules={43090:(e,t,n)=>{n.d(t,{parseConfigAt:()=>k});var o=n(3292);var s=n(38815);var a=n(22690)
;var i=n(91751);var r=n(76760);var c=n(89227);var l=n(90872);var u=n(69423)
;const d="It takes a preset, a file such as ./base.yaml, a package such as npm:@acme/kempt-config, or a commit such as github:acme/config//kempt.yaml@<40 digits>."
;function h(e,t){if(Object.hasOwn(u.v,e))return{files:p,path:e};const[,n]=/^([a-z][a-z+]+):/i.exec(e)??[];if(n==="npm")return m(e,t)
;if(n==="github"||n==="git+https")return g(e);if(n!==undefined)throw new a.yo(`${e}: there is nothing to extend by ${n}:`,d);if(/^[\w-]+$/.test(e))throw f(e)
;return{files:t.files,path:t.files.beside(t.path,e)}}function f(e){const t=(0,i.p)(e,Object.keys(u.v))
;const n=`The presets: ${Object.keys(u.v).join(", ")}. ${d}`;return new a.yo(`There is no preset ${e}`,t===undefined?n:`Did you mean ${t}?`)}const p={
read:async e=>u.v[e],shown:e=>`preset ${e}`,beside:(e,t)=>t,findPackage:()=>undefined};function m(e,{files:t,path:n}){
const[,o,s="kempt.yaml"]=/^npm:((?:@[\w.~-]+\/)?[\w~-][\w.~-]*)(?:\/(.+))?$/.exec(e)??[]
;if(o===undefined||w(s))throw new a.yo(`${e} names no file of a package`,d);const i=t.findPackage(o,n)
;if(i===undefined)throw new a.yo(`The package ${o} is not installed`,`Install it: npm install --save-dev ${o}`);return{files:l.F,path:(0,r.join)(i,s)}}
function g(e){const[,t,n,o,s]=/^(?:github:([\w.-]+\/[\w.-]+)|git\+(https:\/\/[\w.:-]+\/[^@?#]+?))\/\/([^@]+?)(?:@(.*))?$/.exec(e)??[]
;const i=t===undefined?n:`https://github.com/${t}.git`;if(i===undefined||o===undefined||w(o)){
throw new a.yo(`${e} names no file of a repository`,"Write github:OWNER/NAME//PATH@COMMIT or git+https://HOST/NAME.git//PATH@COMMIT, without a user name.")}
if(s===undefined||!/^[0-9a-f]{40}$/.test(s)){const t=s?`${s} is not a full commit`:"it names no commit"
;throw new a.yo(`${e} is not pinned: ${t}, and branches and tags can be moved by others`,`Write the 40 digits of a commit behind @: git ls-remote ${i} ${s||"HEAD"} prints them.`)
}return{files:b(i,s),path:r.posix.normalize(o)}}function b(e,t){const o=n=>`${e.replace("https://","")}//${n}@${t.slice(0,10)}`;return{async read(s){
const{readPinned:i}=await n.e(5057).then(n.bind(n,35057));try{return await i({url:e,commit:t},s,(0,c.n)())}catch(e){if(!(e instanceof a.gA))throw e
;throw new a.gA(e.who,`${o(s)} cannot be fetched: ${e.message}`,{cause:e})}},shown:o,beside(e,t){const n=r.posix.join(r.posix.dirname(e),t)
;if(r.posix.isAbsolute(t)||w(n))throw new a.yo(`${t} is outside of its repository`);return n},findPackage(e){
throw new a.yo(`npm:${e}: no packages are installed in a repository that is fetched`,d)}}}function w(e){
return e.split(/[/\\]/).includes("..")||r.posix.isAbsolute(e)}var y=n(22604);var v=n(12828);async function k({files:e,path:t},n,o=[],s=""){const i=e.shown(t)
;const r=[...o,i];if(o.includes(i))throw new a.yo(`Configurations extend each other in a circle: ${r.join(" → ")}`);const c=await e.read(t)
;if(c===undefined)throw new a.yo(`${s}The configuration ${i} cannot be read`,"Check that it exists and can be read.");const{config:l,locate:u}=Y(c,t,n,i)
;const d=[];for(const[o,s]of(l.extends??[]).entries()){const a=`${i}:${u(["extends",o])}: `;const c=$(a,()=>h(s,{files:e,path:t}));d.push(await k(c,n,r,a))}
return{config:[...d.map(e=>e.config),l].reduce(j),sources:[...new Set([...d.flatMap(({sources:e})=>e),i])]}}function $(e,t){try{return t()}catch(t){
if(!(t instanceof a.yo))throw t;throw new a.yo(`${e}${t.message}`,t.remedy,{cause:t})}}function j(e,t){const n={...e.checks}
;for(const[e,o]of Object.entries(t.checks??{})){const t=n[e];n[e]=typeof t==="object"&&typeof o==="object"?{...t,...o}:o}return{...e,...t,files:{...e.files,
...t.files},publish:{...e.publish,...t.publish},checks:n,tools:x(e.tools,t.tools)}}function x(e,t){const n={...e};for(const[e,o]of Object.entries(t??{})){
const t=n[e];n[e]=typeof t==="object"&&typeof o==="object"?{...t,...o}:o}return n}function Y(e,t,n,o){const s=t.endsWith(".toml")?M(e,o):O(e,o);const i=(0,
y.Q)(n).safeParse(s.value??{});if(i.success)return{config:i.data,locate:s.locate};const r=i.error.issues.flatMap(e=>P(e,s,n))
;throw new a.yo(r.map(e=>`${o}:${e}`).join("\n"),"The keys are described in docs/configuration.md.")}function O(e,t){const n=new s.LineCounter;const o=(0,
s.parseDocument)(e,{lineCounter:n,prettyErrors:false});const i=e=>{const{line:t,col:o}=n.linePos(e);return`${t}:${o}`};const[r]=o.errors
;if(r)throw new a.yo(`${t}:${i(r.pos[0])}: ${r.message}`,"Mend the YAML.");const c=e=>{const t=typeof e.at(-1)==="number"?o.getIn(e,true):undefined;let n=(0,
s.isScalar)(t)?t.range?.[0]??0:0;if(n>0)return i(n);(0,s.visit)(o,{Pair:(t,o,a)=>{const i=[...a.filter(s.isPair),o].map(({key:e})=>String(e))
;if(i.length<=e.length&&i.every((t,n)=>t===e[n])){n=o.key?.range?.[0]??n}}});return i(n)};if(o.contents!==null&&!(0,s.isMap)(o.contents)){
throw new a.yo(`${t}:1:1: a configuration is a mapping of keys to values`)}return{value:o.toJS(),locate:c}}function M(e,t){try{const t=e.split("\n")
;const n=e=>{const n=String(e.findLast(e=>typeof e==="string")??"");const o=t.findIndex(e=>e.includes(n));return`${o+1}:${Math.max(0,t[o]?.indexOf(n)??0)+1}`}
;return{value:(0,o.qg)(e),locate:n}}catch(e){if(!(e instanceof o.zx))throw e;const n=e.message.split("\n")[0]
;throw new a.yo(`${t}:${e.line}:${e.column}: ${n}`,"Mend the TOML.",{cause:e})}}function P(e,t,n){
const o=e.code==="invalid_union"?e.errors.map(e=>e[0]).find(e=>e?.code==="unrecognized_keys"):undefined;if(o)return P({...o,path:[...e.path,...o.path]},t,n)
;if(e.code!=="unrecognized_keys"){const n=e.code==="invalid_union"?"is not a value that this key takes":e.message
;return[`${t.locate(e.path)}: ${e.path.join(".")||"the file"}: ${n}`]}return e.keys.map(o=>{const s=(0,i.p)(o,z(e.path,n))
;const a=s===undefined?"":`; did you mean ${s}?`;return`${t.locate([...e.path,o])}: unknown key ${[...e.path,o].join(".")}${a}`})}function z(e,t){const[n,o]=e
;const{shape:s}=(0,y.Q)(t);if(n===undefined)return Object.keys(s);if(n==="files"||n==="publish")return Object.keys(s[n].unwrap().shape)
;if(n==="tools")return v.HM;if(o===undefined)return t.map(e=>e.id);return["level","exclude",...Object.keys(t.find(e=>e.id===o)?.options??{})]}},69423:(e,t,n)=>{
n.d(t,{v:()=>o});const o={
go:"# Go: gofmt, go vet, the tests and govulncheck of every module, and the linters that the repository uses.\nversion: 1\ntools:\n  go-test: auto\n  go-vet: auto\n  gofmt: auto\n  gofumpt: auto\n  goimports: auto\n  golangci-lint: auto\n  govulncheck: auto\n  staticcheck: auto\n",
minimal:'# The built-in checks alone: of the tools only those run that the configuration itself names.\nversion: 1\ntools:\n  "*": off\n',
node:"# JavaScript and TypeScript: the linters, formatters, type checker and tests that the repository uses, and its audit.\nversion: 1\ntools:\n  biome: auto\n  eslint: auto\n  jest: auto\n  knip: auto\n  node-test: auto\n  npm-audit: auto\n  oxlint: auto\n  playwright: auto\n  pnpm-audit: auto\n  prettier: auto\n  sort-package-json: auto\n  stylelint: auto\n  tsc: auto\n  vitest: auto\n  yarn-audit: auto\n",
python:"# Python: ruff and bandit on every file; pytest, pip-audit, types and formatters where the repository uses them.\nversion: 1\ntools:\n  bandit: on\n  ruff: on\n  # A formatter runs where the repository has chosen it: two of them would fight.\n  black: auto\n  isort: auto\n  ruff-format: auto\n  autoflake: auto\n  autoimport: auto\n  flake8: auto\n  mypy: auto\n  pip-audit: auto\n  pylint: auto\n  pypurge: auto\n  pyright: auto\n  pytest: auto\n  pyupgrade: auto\n  vulture: auto\n",
recommended:"# What runs by itself, and linters that need no settings for workflows, shell scripts and container files.\nversion: 1\ntools:\n  actionlint: on\n  hadolint: on\n  shellcheck: on\n  zizmor: on\n",
rust:"# Rust: rustfmt, clippy, the tests of every package, and what it depends on.\nversion: 1\ntools:\n  cargo-test: auto\n  cargo-audit: auto\n  cargo-deny: auto\n  clippy: auto\n  rustfmt: auto\n",
security:"# Secrets, dangerous code and workflows, and dependencies with known vulnerabilities, whatever the language.\nversion: 1\ntools:\n  bandit: on\n  checkov: auto\n  gitleaks: on\n  govulncheck: auto\n  osv-scanner: on\n  secretlint: auto\n  semgrep: auto\n  zizmor: on\n",
strict:'# All of recommended and every tool that the repository uses, tests and audits too; a note is enough to fail.\nversion: 1\nextends: [recommended]\nchecks:\n  commit-subject: on\ntools:\n  "*": auto\nfail-on: note\n'
}},70327:(e,t,n)=>{n.d(t,{QD:()=>f,iA:()=>p,mq:()=>h});var o=n(80737);var s=n(22690);var a=n(53257)
;const i=o.YjP().regex(/^[a-z][a-z\d-]*\/\S+$/,"is not provider/model");const r=o.rej({
model:i.describe("provider/model, such as anthropic/claude-sonnet-5 or command/claude"),"base-url":o.OZ5({protocol:/^https?$/
}).optional().describe("where it is reached; default the usual place"),
"api-key-env":o.YjP().regex(/^[A-Za-z_]\w*$/).optional().describe("the environment variable with the key; default the usual one"),
output:o.k5n(["schema","json","text"]).optional().describe("what the endpoint can hold an answer to: a JSON schema, some JSON or nothing; the prompt has the rest"),
options:o.g1P(o.YjP(),o.Pq9()).optional().describe("handed to the provider as the AI SDK names them, such as reasoningEffort or thinking")});const c=o.rej({
tokens:o.Whr().positive().optional().describe("read and answered, together"),
usd:o.aig().positive().optional().describe("US dollars; the prices of all models must be known")});const l=o.aig().nonnegative();const u=o.rej({input:l,
cached:l.optional().describe("read from the cache; default as input"),written:l.optional().describe("written to the cache; default as input"),output:l
}).describe("US dollars for a million tokens");const d=o.YjP().min(1);const h=o.rej({
enabled:o.zMY().optional().describe("whether `kempt run` reviews changes where a model can be asked; default true"),
forks:o.zMY().optional().describe("whether the second stage reviews pull requests from forks, whose own runs have no key; default false: anybody can open one"),
models:o.YOg(o.KCZ([i,r])).min(1).optional().describe("which models are asked: the first, and the next if it fails; default the one whose key is set"),
budget:o.rej({run:c.optional().describe("one run"),"pull-request":c.optional().describe("all runs for it, as far as the cache folder is kept"),
month:c.optional().describe("all runs with the same cache folder")}).optional().describe("no question is asked that could go beyond one of these"),
prices:o.g1P(i,u).optional().describe("per provider/model, over those that Kempt knows"),
verify:i.optional().describe("another model for the second look; default the same ones"),
lenses:o.YOg(o.k5n(Object.keys(a.D))).optional().describe("passes besides the one over everything, each for one kind of defect"),
include:o.YOg(d).optional().describe("only files that match one of these are reviewed"),
exclude:o.YOg(d).optional().describe("files that match one of these are not reviewed"),
guidance:o.YOg(o.YjP().min(1)).optional().describe("files that tell how to work here; default AGENTS.md, CLAUDE.md, CONTRIBUTING.md and that of Copilot"),
instructions:o.YOg(o.rej({paths:o.YOg(d).min(1),text:o.YjP().min(1)})).optional().describe("what the reviewer is told of files that match"),
"max-remarks":o.Whr().nonnegative().optional().describe("how many stand at lines; the rest is folded; default 8"),
confidence:o.aig().min(0).max(1).optional().describe("how sure the second look has to be; default 0.6"),
links:o.YOg(o.YjP().min(1)).optional().describe("beginnings of addresses that a remark may name"),
"allow-partial":o.zMY().optional().describe("whether a run is complete although a part of the change could not be reviewed; default false"),
timeout:o.aig().positive().optional().describe("seconds for an answer; default 180"),
concurrency:o.Whr().positive().optional().describe("questions at the same time; default 4")});const f=["run","pull-request","month"];function p(e,t){
const n=(e?.models??[]).map(g);const o=t===undefined?n:[n.find(e=>e.name===t)??m(t)];return{models:o,budget:e?.budget??{},prices:e?.prices??{},
timeout:(e?.timeout??180)*1e3,concurrency:e?.concurrency??4}}function m(e){if(i.safeParse(e).success)return g(e)
;throw new s.yo(`${e} is no model`,"Give it as provider/model, such as anthropic/claude-sonnet-5")}function g(e){
const{model:t,options:n={},...o}=typeof e==="string"?{model:e}:e;const s=t.indexOf("/");return{name:t,provider:t.slice(0,s),model:t.slice(s+1),
baseUrl:o["base-url"],apiKeyEnv:o["api-key-env"],output:o.output,options:n}}},22604:(e,t,n)=>{n.d(t,{Q:()=>g});var o=n(80737);var s=n(69423);var a=n(70327)
;var i=n(12828);const r=o.k5n(["error","warning","note"]);const c=o.YjP().min(1);const l=o.YOg(c);const u={"":1,B:1,kB:1e3,KB:1e3,KiB:1024,MB:1e6,MiB:1024**2,
GB:1e9,GiB:1024**3};const d=o.KCZ([o.Whr().nonnegative(),o.YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)]).transform(e=>{
if(typeof e==="number")return e;const[,t="0",n=""]=/^([\d.]+) ?(\w*)$/.exec(e)??[];return Math.round(Number(t)*(u[n]??1))})
;const h=o.YOg(o.YjP().refine(f,"is not a regular expression"));function f(e){try{return new RegExp(e)instanceof RegExp}catch{return false}}function p(e){
const t={integer:o.Whr().nonnegative(),bytes:d,boolean:o.zMY(),strings:o.YOg(o.YjP()),expressions:h};return t[e.type].describe(e.summary)}function m(e){
const t=Object.entries(e.options??{}).map(([e,t])=>[e,p(t).optional()]);const n=o.rej({level:r.optional().describe("replaces the levels of the check"),
exclude:l.optional().describe("files that this check leaves alone"),...Object.fromEntries(t)})
;return o.KCZ([o.zMY(),o.k5n(["off","on"]),r,n]).describe(e.summary)}function g(e){const t=e.map(e=>[e.id,m(e).optional()]);return o.rej({
$schema:o.YjP().optional(),version:o.euz(1).describe("the version of this format"),
extends:o.YOg(o.KCZ([o.k5n(Object.keys(s.v)),o.YjP().min(1)])).optional().describe("presets, files, packages and commits whose settings this one refines, the later ones winning"),
files:o.rej({include:l.optional().describe("only files that match one of these are looked at"),
exclude:l.optional().describe("files that match one of these are not looked at"),"max-size":d.optional().describe("larger files are not read; default 32 MiB"),
everything:o.zMY().optional().describe("let checks of text also judge generated and vendored files and test data; default false")
}).optional().describe("globs are relative to the top of the repository, as in .gitignore `**` crosses folders"),
checks:o.rej(Object.fromEntries(t)).optional().describe("per check: off, on, a level, or an object with a level, excluded files and options"),
tools:o.g1P(o.YjP().regex(/^(?:\*|[a-z\d][a-z\d-]*)$/),i.Wd).refine(e=>[undefined,false,"off","auto"].some(t=>e["*"]===t),{path:["*"],error:"takes off or auto"
}).optional().describe("per tool: off, on, auto (where the repository uses it, also if it is one that runs on request only), a level, "+'or an object; `"*"`, off or auto, is for all that are not named; a name that the catalogue has not is a '+"tool of your own"),
"only-new":o.zMY().optional().describe("when a change is checked, leave out what its base already has; default true"),
"fail-on":o.k5n(["error","warning","note","never"]).optional().describe("the mildest level that makes a run fail; default warning"),
baseline:o.YjP().min(1).optional().describe("a file of findings that are to be left out, see `--update-baseline`"),
review:a.mq.optional().describe("which models review the change, and what they may cost"),publish:o.rej({
comments:o.zMY().optional().describe("comments at the lines of a pull request; default true"),
"max-comments":o.Whr().nonnegative().optional().describe("how many of them at most, the worst first; default 30"),
summary:o.zMY().optional().describe("one comment on the pull request that is kept up to date; default true"),
status:o.zMY().optional().describe("a check run (or what the forge has of its kind) with annotations; default true"),
sarif:o.zMY().optional().describe("upload SARIF to the code scanning of the forge; default false")
}).optional().describe("what `kempt run` and `kempt publish` say on the forge"),
cache:o.zMY().optional().describe("remember which files are clean, inside the git directory; default true")}).describe("The configuration of Kempt")}},
53257:(e,t,n)=>{n.d(t,{D:()=>s,L:()=>o})
;const o=["correctness","security","concurrency","performance","data-loss","api","resource","error-handling","test","maintainability"];const s={
security:"what an attacker can make of it: untrusted input, authorisation, secrets, injection, unsafe defaults",
performance:"work that grows with the data without need, on paths that run often",
tests:"tests that pass although the code they are for is wrong, and changed behaviour whose failing path no test takes",
architecture:"state, ownership and errors that cross a boundary of modules in a way that breaks at run time",
api:"callers that break: signatures, formats, defaults, error codes and versions that others rely on"}},89227:(e,t,n)=>{n.d(t,{n:()=>r});var o=n(48161)
;var s=n.n(o);var a=n(76760);var i=n.n(a);function r(e=process.env){if(e["KEMPT_CACHE_DIR"])return e["KEMPT_CACHE_DIR"];const t=e["XDG_CACHE_HOME"];return(0,
a.join)(t&&(0,a.isAbsolute)(t)?t:(0,a.join)((0,o.homedir)(),".cache"),"kempt")}}};
