"use strict";exports.id=4478;exports.ids=[4478];exports.modules={94478:(t,n,e)=>{e.d(n,{composeConfig:()=>w});var o=e(22690);var s=e(76760);var a=e(91751)
;var i=e(89227);var r=e(90872);var c=e(69423)
;const u="It takes a preset, a file such as ./base.yaml, a package such as npm:@acme/kempt-config, or a commit such as github:acme/config//kempt.yaml@<40 digits>."
;function h(t,n){if(Object.hasOwn(c.v,t))return{files:d,path:t};const[,e]=/^([a-z][a-z+]+):/i.exec(t)??[];if(e==="npm")return l(t,n)
;if(e==="github"||e==="git+https")return p(t);if(e!==undefined)throw new o.yo(`${t}: there is nothing to extend by ${e}:`,u);if(/^[\w-]+$/.test(t))throw f(t)
;return{files:n.files,path:n.files.beside(n.path,t)}}function f(t){const n=(0,a.p)(t,Object.keys(c.v))
;const e=`The presets: ${Object.keys(c.v).join(", ")}. ${u}`;return new o.yo(`There is no preset ${t}`,n===undefined?e:`Did you mean ${n}?`)}const d={
read:async t=>c.v[t],shown:t=>`preset ${t}`,beside:(t,n)=>n,findPackage:()=>undefined};function l(t,{files:n,path:e}){
const[,a,i="kempt.yaml"]=/^npm:((?:@[\w.~-]+\/)?[\w~-][\w.~-]*)(?:\/(.+))?$/.exec(t)??[]
;if(a===undefined||y(i))throw new o.yo(`${t} names no file of a package`,u);const c=n.findPackage(a,e)
;if(c===undefined)throw new o.yo(`The package ${a} is not installed`,`Install it: npm install --save-dev ${a}`);return{files:r.F,path:(0,s.join)(c,i)}}
function p(t){const[,n,e,a,i]=/^(?:github:([\w.-]+\/[\w.-]+)|git\+(https:\/\/[\w.:-]+\/[^@?#]+?))\/\/([^@]+?)(?:@(.*))?$/.exec(t)??[]
;const r=n===undefined?e:`https://github.com/${n}.git`;if(r===undefined||a===undefined||y(a)){
throw new o.yo(`${t} names no file of a repository`,"Write github:OWNER/NAME//PATH@COMMIT or git+https://HOST/NAME.git//PATH@COMMIT, without a user name.")}
if(i===undefined||!/^[0-9a-f]{40}$/.test(i)){const n=i?`${i} is not a full commit`:"it names no commit"
;throw new o.yo(`${t} is not pinned: ${n}, and branches and tags can be moved by others`,`Write the 40 digits of a commit behind @: git ls-remote ${r} ${i||"HEAD"} prints them.`)
}return{files:m(r,i),path:s.posix.normalize(a)}}function m(t,n){const a=e=>`${t.replace("https://","")}//${e}@${n.slice(0,10)}`;return{async read(s){
const{readPinned:r}=await e.e(7438).then(e.bind(e,35057));try{return await r({url:t,commit:n},s,(0,i.n)())}catch(t){if(!(t instanceof o.gA))throw t
;throw new o.gA(t.who,`${a(s)} cannot be fetched: ${t.message}`,{cause:t})}},shown:a,beside(t,n){const e=s.posix.join(s.posix.dirname(t),n)
;if(s.posix.isAbsolute(n)||y(e))throw new o.yo(`${n} is outside of its repository`);return e},findPackage(t){
throw new o.yo(`npm:${t}: no packages are installed in a repository that is fetched`,u)}}}function y(t){
return t.split(/[/\\]/).includes("..")||s.posix.isAbsolute(t)}var g=e(12116);async function w({files:t,path:n},s,a=[],i=async()=>""){const r=t.shown(n)
;const c=[...a,r];if(a.includes(r))throw new o.yo(`Configurations extend each other in a circle: ${c.join(" \u2192 ")}`);const u=await t.read(n)
;if(u===undefined){throw new o.yo(`${await i()}The configuration ${r} cannot be read`,"Check that it exists and can be read.")}
const f=async()=>await(await Promise.all([e.e(737),e.e(8815),e.e(3292),e.e(2604),e.e(4299)]).then(e.bind(e,96680))).parseConfig(u,n,s,r)
;const d=`${n.endsWith(".toml")?"toml":"yaml"}\n${u}`;const l=(0,g.y7)(d)??(await f()).config;(0,g.AS)(d,l);const p=[]
;for(const[e,o]of(l.extends??[]).entries()){const a=async()=>`${r}:${(await f()).locate(["extends",e])}: `;const i=await v(a,()=>h(o,{files:t,path:n}))
;p.push(await w(i,s,c,a))}return{config:[...p.map(t=>t.config),l].reduce(b),sources:[...new Set([...p.flatMap(({sources:t})=>t),r])]}}async function v(t,n){try{
return n()}catch(n){if(!(n instanceof o.yo))throw n;throw new o.yo(`${await t()}${n.message}`,n.remedy,{cause:n})}}function b(t,n){const e={...t.checks}
;for(const[t,o]of Object.entries(n.checks??{})){const n=e[t];e[t]=typeof n==="object"&&typeof o==="object"?{...n,...o}:o}return{...t,...n,files:{...t.files,
...n.files},publish:{...t.publish,...n.publish},checks:e,tools:k(t.tools,n.tools)}}function k(t,n){const e={...t};for(const[t,o]of Object.entries(n??{})){
const n=e[t];e[t]=typeof n==="object"&&typeof o==="object"?{...n,...o}:o}return e}},69423:(t,n,e)=>{e.d(n,{v:()=>o});const o={
go:"# Go: gofmt, go vet, the tests and govulncheck of every module, and the linters that the repository uses.\nversion: 1\ntools:\n  go-test: auto\n  go-vet: auto\n  gofmt: auto\n  gofumpt: auto\n  goimports: auto\n  golangci-lint: auto\n  govulncheck: auto\n  staticcheck: auto\n",
minimal:'# The built-in checks alone: of the tools only those run that the configuration itself names.\nversion: 1\ntools:\n  "*": off\n',
node:"# JavaScript and TypeScript: the linters, formatters, type checker and tests that the repository uses, and its audit.\nversion: 1\ntools:\n  biome: auto\n  eslint: auto\n  jest: auto\n  knip: auto\n  node-test: auto\n  npm-audit: auto\n  oxlint: auto\n  playwright: auto\n  pnpm-audit: auto\n  prettier: auto\n  sort-package-json: auto\n  stylelint: auto\n  tsc: auto\n  vitest: auto\n  yarn-audit: auto\n",
python:"# Python: ruff and bandit on every file; pytest, pip-audit, types and formatters where the repository uses them.\nversion: 1\ntools:\n  bandit: on\n  ruff: on\n  # A formatter runs where the repository has chosen it: two of them would fight.\n  black: auto\n  isort: auto\n  ruff-format: auto\n  autoflake: auto\n  autoimport: auto\n  flake8: auto\n  mypy: auto\n  pip-audit: auto\n  pylint: auto\n  pypurge: auto\n  pyright: auto\n  pytest: auto\n  pyupgrade: auto\n  vulture: auto\n",
recommended:"# What runs by itself, and linters that need no settings for workflows, shell scripts and container files.\nversion: 1\ntools:\n  actionlint: on\n  hadolint: on\n  shellcheck: on\n  zizmor: on\n",
rust:"# Rust: rustfmt, clippy, the tests of every package, and what it depends on.\nversion: 1\ntools:\n  cargo-test: auto\n  cargo-audit: auto\n  cargo-deny: auto\n  clippy: auto\n  rustfmt: auto\n",
security:"# Secrets, dangerous code and workflows, and dependencies with known vulnerabilities, whatever the language.\nversion: 1\ntools:\n  bandit: on\n  checkov: auto\n  gitleaks: on\n  govulncheck: auto\n  osv-scanner: on\n  secretlint: auto\n  semgrep: auto\n  zizmor: on\n",
strict:'# All of recommended and every tool that the repository uses, tests and audits too; a note is enough to fail.\nversion: 1\nextends: [recommended]\nchecks:\n  commit-subject: on\ntools:\n  "*": auto\nfail-on: note\n'
}},89227:(t,n,e)=>{e.d(n,{n:()=>r});var o=e(48161);var s=e.n(o);var a=e(76760);var i=e.n(a);function r(t=process.env){
if(t["KEMPT_CACHE_DIR"])return t["KEMPT_CACHE_DIR"];const n=t["XDG_CACHE_HOME"];return(0,a.join)(n&&(0,a.isAbsolute)(n)?n:(0,a.join)((0,
o.homedir)(),".cache"),"kempt")}}};
