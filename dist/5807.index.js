"use strict";exports.id=5807;exports.ids=[5807];exports.modules={45807:(n,e,s)=>{s.r(e);s.d(e,{toolTests:()=>a});const a={actionlint:[{name:"good",files:{
".github/workflows/good.yml":"on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo $ONE\n"},expect:{class:"clean"}},{name:"bad",
files:{
".github/workflows/bad.yml":"on: push\njobs:\n  one:\n    runs-on: nowhere\n    steps:\n      - run: echo '${{ github.nonsense }}'\n      - uses: ./there\n        nonsense: 1\n"
},expect:{class:"findings",
findings:[".github/workflows/bad.yml:4:14 error runner-label",".github/workflows/bad.yml:6:24 error expression",".github/workflows/bad.yml:8:9 error syntax-check"]
}},{name:"as the repository has it",files:{".git/HEAD":"ref: refs/heads/main\n",".github/actionlint.yaml":"self-hosted-runner:\n  labels: [ours]\n",
".github/workflows/a.yml":"on: push\njobs:\n  one:\n    runs-on: ours\n    steps:\n      - run: 'true'\n"},paths:[".github/workflows/a.yml"],expect:{
class:"clean"}},{name:"crash",files:{".git/HEAD":"ref: refs/heads/main\n",".github/actionlint.yaml":"nonsense: [\n",
".github/workflows/a.yml":"on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: 'true'\n"},paths:[".github/workflows/a.yml"],expect:{
class:"error"}},{name:"a syntax that it cannot parse",files:{".github/workflows/a.yml":"on: [push\n"},expect:{class:"findings",
findings:[".github/workflows/a.yml:1:4 error syntax-check"]}},{name:"empty",files:{".github/workflows/empty.yml":""},expect:{class:"findings",
findings:[".github/workflows/empty.yml:1:1 error syntax-check"]}},{name:"odd path",files:{".github/workflows/-a (main) [id] \xfc.yml":"on: push\njobs: {}\n"},
expect:{class:"findings",findings:[".github/workflows/-a (main) [id] \xfc.yml:2:7 error syntax-check"]}},{name:"non-ASCII",files:{
".github/workflows/a.yml":"on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo '\u{1f600}\xe9 ${{ github.nonsense }}'\n"},
expect:{class:"findings",findings:[".github/workflows/a.yml:6:28 error expression"]}}],autoflake:[{name:"good",files:{"good.py":"import os\n\nprint(os.name)\n"
},expect:{class:"clean"}},{name:"bad",files:{"bad.py":"import os\nimport sys\n\nprint(sys.path)\n"},expect:{class:"findings",
findings:["bad.py:1:1 warning unused"],fixed:{"bad.py":"import sys\n\nprint(sys.path)\n"}}},{name:"as the repository has it",files:{
"pyproject.toml":"[tool.autoflake]\nremove-all-unused-imports = true\nexclude = ['b.py']\n","a.py":"import requests\n","b.py":"import requests\n"},expect:{
class:"findings",findings:["a.py:1:1 warning unused"],fixed:{"a.py":""}}},{name:"crash",files:{
"pyproject.toml":"[tool.autoflake]\nremove-all-unused-imports = 'nonsense'\n","a.py":"import os\n"},expect:{class:"error"}},{name:"a broken pyproject.toml",
files:{"pyproject.toml":"[tool.autoflake\n","a.py":"import os\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{
"a.py":"import os\ndef (:\n"},expect:{class:"clean"}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.py":"import os\nx = 1\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 warning unused"],fixed:{
"-a b/(main)/[id]/\xfc.py":"x = 1\n"}}},{name:"non-ASCII",files:{"a.py":"x = '\u{1f600}\xe9'\nimport os\n"},expect:{class:"findings",
findings:["a.py:2:1 warning unused"],fixed:{"a.py":"x = '\u{1f600}\xe9'\n"}}}],autoimport:[{name:"good",files:{"good.py":"import os\n\n\nprint(os.name)\n"},
expect:{class:"clean"}},{name:"bad",files:{"bad.py":"print(os.name)\n"},expect:{class:"findings",findings:["bad.py:1:1 warning imports"],fixed:{
"bad.py":"import os\n\n\nprint(os.name)\n"}}},{name:"as the repository has it",files:{
"pyproject.toml":"[tool.autoimport.common_statements]\nnp = 'import numpy as np'\n","bad.py":"print(np.zeros)\n"},expect:{class:"findings",
findings:["bad.py:1:1 warning imports"],fixed:{"bad.py":"import numpy as np\n\n\nprint(np.zeros)\n"}}},{name:"crash",files:{
"pyproject.toml":"[tool.autoimport\n","a.py":"print(os.name)\n"},expect:{class:"error"}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{
name:"odd path",files:{"-a b/(main)/[id]/\xfc.py":"print(os.name)\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 warning imports"]}},{
name:"non-ASCII",files:{"a.py":"print('\u{1f600}\xe9', os.name)\n"},expect:{class:"findings",findings:["a.py:1:1 warning imports"],fixed:{
"a.py":"import os\n\n\nprint('\u{1f600}\xe9', os.name)\n"}}}],bandit:[{name:"good",files:{"good.py":"x = 1\n"},expect:{class:"clean"}},{name:"bad",files:{
"bad.py":"import os\n\nx = input()\neval(x)\nos.chmod(x, 0o777)\nassert x\n"},expect:{class:"findings",
findings:["bad.py:4:1 warning B307","bad.py:5:1 error B103","bad.py:6:1 note B101"]}},{name:"as the repository has it",files:{
".bandit":"[bandit]\nskips = B101\nexclude = b.py\n","a.py":"assert eval(input())\n","b.py":"eval(input())\n"},paths:["a.py","b.py"],expect:{class:"findings",
findings:["a.py:1:8 warning B307"]}},{name:"crash",files:{"a.py":"def (:\n","b.py":"eval(input())\n"},expect:{class:"error",
findings:["b.py:1:1 warning B307","a.py warning unreadable"]}},{name:"a test that is given but does not exist",files:{".bandit":"[bandit]\ntests = B999\n",
"a.py":"eval(input())\n"},paths:["a.py"],expect:{class:"error"}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.py":"eval(input())\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 warning B307"]}},{name:"non-ASCII",files:{
"a.py":"x = '\u{1f600}\xe9'; eval(x)\n"},expect:{class:"findings",findings:["a.py:1:12 warning B307"]}}],biome:[{name:"good",files:{
"good.js":"export const fine = 1;\n"},expect:{class:"clean"}},{name:"bad",files:{"bad.js":"if (globalThis.a == 1) {\n\tdebugger;\n}\nconst  b = 1;\n"},expect:{
class:"findings",
findings:["bad.js error format","bad.js:1:18 error lint/suspicious/noDoubleEquals","bad.js:2:2 error lint/suspicious/noDebugger","bad.js:4:8 warning lint/correctness/noUnusedVariables"],
fixed:{"bad.js":"if (globalThis.a == 1) {\n\tdebugger;\n}\nconst b = 1;\n"}}},{name:"more than 20",files:{
"bad.js":"debugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\ndebugger;\n"
},expect:{class:"findings",
findings:["bad.js:1:1 error lint/suspicious/noDebugger","bad.js:2:1 error lint/suspicious/noDebugger","bad.js:3:1 error lint/suspicious/noDebugger","bad.js:4:1 error lint/suspicious/noDebugger","bad.js:5:1 error lint/suspicious/noDebugger","bad.js:6:1 error lint/suspicious/noDebugger","bad.js:7:1 error lint/suspicious/noDebugger","bad.js:8:1 error lint/suspicious/noDebugger","bad.js:9:1 error lint/suspicious/noDebugger","bad.js:10:1 error lint/suspicious/noDebugger","bad.js:11:1 error lint/suspicious/noDebugger","bad.js:12:1 error lint/suspicious/noDebugger","bad.js:13:1 error lint/suspicious/noDebugger","bad.js:14:1 error lint/suspicious/noDebugger","bad.js:15:1 error lint/suspicious/noDebugger","bad.js:16:1 error lint/suspicious/noDebugger","bad.js:17:1 error lint/suspicious/noDebugger","bad.js:18:1 error lint/suspicious/noDebugger","bad.js:19:1 error lint/suspicious/noDebugger","bad.js:20:1 error lint/suspicious/noDebugger","bad.js:21:1 error lint/suspicious/noDebugger"]
}},{name:"crash",files:{"biome.json":'{ "linter": { "nonsense": 1 } }',"a.js":"export const fine = 1;\n"},paths:["a.js"],expect:{class:"error"}},{
name:"a syntax that it cannot parse",files:{"a.js":"let = ;\n"},expect:{class:"findings",
findings:["a.js error format","a.js:1:1 error parse","a.js:1:7 error parse"]}},{name:"empty",files:{"empty.js":"","empty.json":""},paths:["empty.js"],expect:{
class:"clean"}},{name:"left out by its configuration",files:{"biome.json":'{ "files": { "includes": ["**", "!a.js"] } }',"a.js":"debugger;\n"},paths:["a.js"],
expect:{class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.js":"debugger;\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.js:1:1 error lint/suspicious/noDebugger"]}},{name:"non-ASCII",files:{"a.js":'if ("\u{1f600}\xe9" == globalThis.a) {\n}\n'},
expect:{class:"findings",findings:["a.js:1:11 error lint/suspicious/noDoubleEquals"]}}],black:[{name:"good",files:{"good.py":"x = 1\n"},expect:{class:"clean"}
},{name:"bad",files:{"bad.py":"x = 1\ny=[1,2]\n"},expect:{class:"findings",findings:["bad.py:2:1 warning format"],fixed:{"bad.py":"x = 1\ny = [1, 2]\n"}}},{
name:"as the repository has it",files:{"pyproject.toml":"[tool.black]\nskip-string-normalization = true\n","bad.py":"x = 'a'\ny =  'b'\n"},expect:{
class:"findings",findings:["bad.py:2:1 warning format"],fixed:{"bad.py":"x = 'a'\ny = 'b'\n"}}},{name:"crash",files:{
"pyproject.toml":"[tool.black]\nline-length = 'nonsense'\n","a.py":"x=1\n"},expect:{class:"error"}},{name:"a broken pyproject.toml",files:{
"pyproject.toml":"[tool.black\n","a.py":"x=1\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{"a.py":"def (:\n","b.py":"x=1\n"},expect:{
class:"error"}},{name:"another version is required",files:{"pyproject.toml":"[tool.black]\nrequired-version = '21'\n","a.py":"x=1\n"},expect:{class:"error"}},{
name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"excluded by its configuration",files:{
"pyproject.toml":"[tool.black]\nextend-exclude = 'a.py'\nforce-exclude = 'b.py'\n","a.py":"x=1\n","b.py":"x=1\n","c.py":"x=1\n"},expect:{class:"findings",
findings:["c.py:1:1 warning format"],fixed:{"c.py":"x = 1\n"}}},{name:"nothing but what is excluded",files:{"build/a.py":"x=1\n"},expect:{class:"nothing"}},{
name:"beside a file that it cannot read",files:{"a.py":"x=1\n","b.py":"def (:\n"},expect:{class:"error",findings:["a.py:1:1 warning format"]}},{name:"odd path",
files:{"-a b/(main)/[id]/\xfc.py":"x=1\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 warning format"],fixed:{
"-a b/(main)/[id]/\xfc.py":"x = 1\n"}}},{name:"non-ASCII",files:{"a.py":"y = '\u{1f600}\xe9'\n"},expect:{class:"findings",findings:["a.py:1:1 warning format"],
fixed:{"a.py":'y = "\u{1f600}\xe9"\n'}}}],"buf-format":[{name:"good",files:{"buf.yaml":"version: v2\n","good.proto":'syntax = "proto3";\n'},expect:{
class:"clean"}},{name:"bad",files:{"buf.yaml":"version: v2\n","bad.proto":'syntax = "proto3";\n\nmessage  A {}\n',"good.proto":'syntax = "proto3";\n'},expect:{
class:"findings",findings:["bad.proto:3:1 warning format"],fixed:{"bad.proto":'syntax = "proto3";\n\nmessage A {}\n'}}},{name:"a syntax that it cannot parse",
files:{"buf.yaml":"version: v2\n","bad.proto":'syntax = "proto3";\nmessage {\n'},expect:{class:"error"}},{name:"crash",files:{"buf.yaml":"version: v9\n",
"a.proto":'syntax = "proto3";\n'},expect:{class:"error"}},{name:"empty",files:{"buf.yaml":"version: v2\n","empty.proto":""},expect:{class:"clean"}},{
name:"odd path",files:{"buf.yaml":"version: v2\n","-a b/(main)/[id]/\xfc.proto":'syntax  = "proto3";\n'},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.proto:1:1 warning format"],fixed:{"-a b/(main)/[id]/\xfc.proto":'syntax = "proto3";\n'}}},{name:"non-ASCII",files:{
"buf.yaml":"version: v2\n","a.proto":'syntax = "proto3"; // \u{1f600}\xe9\n\nmessage  A {}\n'},expect:{class:"findings",findings:["a.proto:3:1 warning format"],
fixed:{"a.proto":'syntax = "proto3"; // \u{1f600}\xe9\n\nmessage A {}\n'}}}],buf:[{name:"good",files:{"buf.yaml":"version: v2\n",
"good/v1/good.proto":'syntax = "proto3";\npackage good.v1;\nmessage Good {}\n'},expect:{class:"clean"}},{name:"bad",files:{"buf.yaml":"version: v2\n",
"bad/v1/bad.proto":'syntax = "proto3";\npackage bad.v1;\nmessage fooBar {\n  string Name = 1;\n}\n'},expect:{class:"findings",
findings:["bad/v1/bad.proto:3:9 error MESSAGE_PASCAL_CASE","bad/v1/bad.proto:4:10 error FIELD_LOWER_SNAKE_CASE"]}},{name:"a module in a folder",files:{
"part/buf.yaml":"version: v1\nlint: { use: [PACKAGE_DEFINED] }\n","part/bad.proto":'syntax = "proto3";\n'},expect:{class:"findings",
findings:["part/bad.proto:1:1 error PACKAGE_DEFINED"]}},{name:"a syntax that it cannot parse",files:{"buf.yaml":"version: v2\n",
"bad.proto":'syntax = "proto3";\nmessage {\n'},expect:{class:"error",findings:["bad.proto:2:1 error COMPILE","bad.proto:2:9 error COMPILE"]}},{name:"crash",
files:{"buf.yaml":"version: v2\nlint: { use: [NONSENSE] }\n","a.proto":'syntax = "proto3";\n'},expect:{class:"error"}},{name:"no files",files:{
"buf.yaml":"version: v2\n"},expect:{class:"error"}},{name:"ignored by its configuration",files:{"buf.yaml":"version: v2\nlint: { ignore: [a.proto] }\n",
"a.proto":'syntax = "proto3";\n'},expect:{class:"clean"}},{name:"empty",files:{"buf.yaml":"version: v2\nlint: { use: [SYNTAX_SPECIFIED] }\n","empty.proto":""},
expect:{class:"findings",findings:["empty.proto:1:1 error SYNTAX_SPECIFIED"]}},{name:"odd path",files:{
"buf.yaml":"version: v2\nlint: { use: [PACKAGE_DEFINED] }\n","-a b/(main)/[id]/\xfc.proto":'syntax = "proto3";\n'},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.proto:1:1 error PACKAGE_DEFINED"]}},{name:"non-ASCII",files:{"buf.yaml":"version: v2\nlint: { use: [MESSAGE_PASCAL_CASE] }\n",
"a.proto":'syntax = "proto3";\n/* \u{1f600}\xe9 */ message fooBar {}\n'},expect:{class:"findings",findings:["a.proto:2:19 error MESSAGE_PASCAL_CASE"]}}],
"cargo-audit":[{name:"good",files:{"Cargo.lock":'version = 3\n\n[[package]]\nname = "a"\nversion = "0.1.0"\n'},expect:{class:"clean"}},{name:"bad",files:{
"Cargo.lock":'version = 3\n\n[[package]]\nname = "time"\nversion = "0.1.43"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n'},expect:{
class:"findings",findings:["Cargo.lock error RUSTSEC-2020-0071"]}},{name:"warnings only",files:{
"Cargo.lock":'version = 3\n\n[[package]]\nname = "ansi_term"\nversion = "0.12.1"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n'},expect:{
class:"findings",findings:["Cargo.lock warning RUSTSEC-2021-0139"]}},{name:"crash",files:{"Cargo.lock":"[[package]\n"},expect:{class:"error"}},{name:"empty",
files:{"Cargo.lock":""},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/Cargo.lock":'version = 3\n\n[[package]]\nname = "time"\nversion = "0.1.43"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n'
},expect:{class:"findings",findings:["-a b/(main)/[id]/Cargo.lock error RUSTSEC-2020-0071"]}},{name:"non-ASCII",files:{
"\xfc/Cargo.lock":'version = 3\n\n[[package]]\nname = "time"\nversion = "0.1.43"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n'},expect:{
class:"findings",findings:["\xfc/Cargo.lock error RUSTSEC-2020-0071"]}}],"cargo-deny":[{name:"good",files:{"deny.toml":'[licenses]\nallow = ["MIT"]\n',
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\nlicense = "MIT"\n',
"Cargo.lock":'version = 3\n\n[[package]]\nname = "a"\nversion = "0.1.0"\n',"src/lib.rs":"pub fn f() {}\n"},expect:{class:"clean"}},{name:"bad",files:{
"deny.toml":'[licenses]\nallow = ["Apache-2.0"]\nunused-allowed-license = "allow"\n',
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\nlicense = "MIT"\n',
"Cargo.lock":'version = 3\n\n[[package]]\nname = "a"\nversion = "0.1.0"\n',"src/lib.rs":"pub fn f() {}\n"},expect:{class:"findings",
findings:["deny.toml error rejected"]}},{name:"crash",files:{"deny.toml":"[licenses\n",
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"src/lib.rs":"pub fn f() {}\n"},expect:{class:"error"}},{
name:"a manifest that it cannot parse",files:{"deny.toml":"","Cargo.toml":"x = [\n"},expect:{class:"error"}},{name:"odd path",files:{
"-a b/(main)/[id]/deny.toml":'[licenses]\nallow = ["MIT"]\nunused-allowed-license = "allow"\n',
"-a b/(main)/[id]/Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
"-a b/(main)/[id]/Cargo.lock":'version = 3\n\n[[package]]\nname = "a"\nversion = "0.1.0"\n',"-a b/(main)/[id]/src/lib.rs":"pub fn f() {}\n"},expect:{
class:"findings",findings:["-a b/(main)/[id]/deny.toml warning no-license-field","-a b/(main)/[id]/deny.toml error unlicensed"]}}],"cargo-test":[{name:"good",
files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"src/lib.rs":'#[test]\nfn t() { println!("---- no stdout ----"); }\n'},
expect:{class:"clean"}},{name:"bad",files:{"Cargo.toml":'[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n',
"a/Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
"a/src/lib.rs":'/// ```\n/// assert_eq!(1, 2);\n/// ```\npub fn f() {}\n\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn good() {}\n    #[test]\n    fn bad() { println!("thread \'x\' panicked at y.rs:1:2:"); assert_eq!(1, 2, "one\\n\\ntwo"); }\n    #[test]\n    fn none() { let x: Option<i32> = None; x.unwrap(); }\n    #[test]\n    fn said() -> Result<(), String> { Err("no".into()) }\n    #[test]\n    #[ignore]\n    fn ignored() { panic!(); }\n    #[test]\n    #[should_panic]\n    fn panics() { panic!(); }\n}\n',
"b/Cargo.toml":'[package]\nname = "b"\nversion = "0.1.0"\nedition = "2021"\n',"b/src/lib.rs":"",
"b/tests/t.rs":'#[test]\nfn t() {\n    std::thread::spawn(|| panic!("inner")).join().unwrap();\n}\n'},expect:{class:"findings",
findings:[". error test-failure","a/src/lib.rs:1:1 error test-failure","a/src/lib.rs:11:62 error test-failure","a/src/lib.rs:13:46 error test-failure","b/tests/t.rs:3:51 error test-failure"]
}},{name:"crash",files:{"Cargo.toml":"nonsense\n","src/lib.rs":""},expect:{class:"error"}},{name:"it does not compile",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"src/lib.rs":'pub fn f() -> i32 { "a" }\n'},expect:{class:"error"}},{
name:"it ends before its tests do",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
"src/lib.rs":"#[test]\nfn t() { std::process::exit(0); }\n"},expect:{class:"error"}},{name:"it is ended by a signal",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"src/lib.rs":"#[test]\nfn t() { panic!(); }\n",
"tests/t.rs":"#[test]\nfn t() { std::process::abort(); }\n"},expect:{class:"error"}},{name:"empty",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"src/lib.rs":""},expect:{class:"nothing"}},{name:"odd path",files:{
"-a b/(main)/[id]/Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
"-a b/(main)/[id]/Cargo.lock":'version = 3\n\n[[package]]\nname = "a"\nversion = "0.1.0"\n',"-a b/(main)/[id]/src/lib.rs":"",
"-a b/(main)/[id]/tests/\xfc.rs":"#[test]\nfn t() { panic!(); }\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/tests/\xfc.rs:2:10 error test-failure"]
}},{name:"non-ASCII",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
"src/lib.rs":'#[test]\nfn t() { let _s = "\u{1f600}\xe9"; panic!("\xfc"); }\n'},expect:{class:"findings",findings:["src/lib.rs:2:27 error test-failure"]}}],
checkov:[{name:"good",files:{Dockerfile:"FROM alpine:3.20\nUSER nobody\nHEALTHCHECK CMD true\n"},expect:{class:"clean"}},{name:"bad",files:{
Dockerfile:"FROM alpine:latest\nUSER nobody\n"},expect:{class:"findings",findings:["Dockerfile:1:1 warning CKV_DOCKER_2","Dockerfile:1:1 warning CKV_DOCKER_7"]}
},{name:"several kinds of files, as the repository has it",files:{
".checkov.yaml":"skip-path: [skipped]\nsoft-fail: true\noutput: sarif\ncheck: [CKV_DOCKER_7, CKV_AWS_20]\n",Dockerfile:"FROM alpine:latest\n",
"skipped/Dockerfile":"FROM alpine:latest\n","a.tf":'resource "aws_s3_bucket" "b" {\n  acl = "public-read"\n}\n'},expect:{class:"findings",
findings:["Dockerfile:1:1 warning CKV_DOCKER_7","a.tf:1:1 warning CKV_AWS_20"]}},{name:"crash",files:{".checkov.yaml":"nonsense: 1\n",
Dockerfile:"FROM alpine:3.20\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{"a.tf":'resource "a" {\n'},expect:{class:"error"}},{
name:"a check that it does not know",files:{".checkov.yaml":"check: [CKV_NOWHERE]\n",Dockerfile:"FROM alpine:latest\n"},expect:{class:"nothing"}},{name:"empty",
files:{"empty.tf":""},expect:{class:"nothing"}},{name:"odd path",files:{".checkov.yaml":"check: [CKV_DOCKER_7]\n",
"-a b/(main)/[id]/\xfc/Dockerfile":"FROM alpine:latest\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc/Dockerfile:1:1 warning CKV_DOCKER_7"]}},{
name:"non-ASCII",files:{".checkov.yaml":"check: [CKV_DOCKER_7]\n",Dockerfile:"# \u{1f600}\xe9\nFROM alpine:latest\n"},expect:{class:"findings",
findings:["Dockerfile:2:1 warning CKV_DOCKER_7"]}}],clippy:[{name:"good",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
"src/lib.rs":"pub fn f() {}\n"},expect:{class:"clean"}},{name:"bad",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
"src/lib.rs":"use std::{fs, io};\npub fn f(x: i32) -> bool {\n    return x == x;\n}\n"},expect:{class:"findings",
findings:["src/lib.rs:1:11 warning unused_imports","src/lib.rs:1:15 warning unused_imports","src/lib.rs:3:5 warning clippy::needless_return","src/lib.rs:3:12 warning clippy::eq_op"],
fixed:{"src/lib.rs":"pub fn f(x: i32) -> bool {\n    x == x\n}\n"}}},{name:"a workspace in a folder",files:{
"sub/Cargo.toml":'[workspace]\nmembers = ["a", "b"]\nresolver = "2"\n',
"sub/Cargo.lock":'version = 3\n\n[[package]]\nname = "a"\nversion = "0.1.0"\n\n[[package]]\nname = "b"\nversion = "0.1.0"\ndependencies = [\n "a",\n]\n',
"sub/a/Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"sub/a/src/lib.rs":"#![deny(unused_variables)]\npub fn f() { let x = 1; }\n",
"sub/b/Cargo.toml":'[package]\nname = "b"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\na = { path = "../a" }\n',
"sub/b/src/main.rs":"fn main() { let y = a::f(); }\n"},expect:{class:"findings",
findings:["sub/a/src/lib.rs:2:18 warning unused_variables","sub/b/src/main.rs:1:17 warning unused_variables","sub/b/src/main.rs:1:13 warning clippy::let_unit_value"]
}},{name:"as the repository has it",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n\n[lints.clippy]\nneedless_return = "allow"\nnonsense = "warn"\n',
"clippy.toml":"too-many-arguments-threshold = 1\n","src/lib.rs":"pub fn f(_x: i32, _y: i32) -> i32 {\n    return 1;\n}\n"},expect:{class:"findings",
findings:[". warning E0602","src/lib.rs:1:1 warning clippy::too_many_arguments"]}},{name:"crash",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"clippy.toml":"nonsense = 3\n","src/lib.rs":"pub fn f() {}\n"},expect:{
class:"error",findings:["clippy.toml:1:1 error rustc"]}},{name:"a broken Cargo.toml",files:{"Cargo.toml":"nonsense\n","src/lib.rs":"pub fn f() {}\n"},expect:{
class:"error"}},{name:"a type error",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
"src/lib.rs":'pub fn f() -> i32 {\n    "a"\n}\n'},expect:{class:"error",findings:["src/lib.rs:2:5 error E0308"]}},{name:"a syntax that it cannot parse",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"src/lib.rs":"pub fn f( {\n"},expect:{class:"error",
findings:["src/lib.rs:1:13 error rustc"]}},{name:"a crate that is not there",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nkempt-nowhere = "1"\n',"src/lib.rs":"pub fn f() {}\n"},expect:{
class:"error"}},{name:"lock data that is out of date",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.2.0"\nedition = "2021"\n',
"Cargo.lock":'version = 3\n\n[[package]]\nname = "a"\nversion = "0.1.0"\n',"src/lib.rs":"pub fn f() {}\n"},expect:{class:"error"}},{name:"no package",files:{
"a.rs":"fn  f() {}\n"},expect:{class:"error"}},{name:"empty",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"src/lib.rs":""
},expect:{class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',
"-a b/(main)/[id]/Cargo.lock":'version = 3\n\n[[package]]\nname = "a"\nversion = "0.1.0"\n',"-a b/(main)/[id]/src/lib.rs":'#[path = "\xfc.rs"]\npub mod u;\n',
"-a b/(main)/[id]/src/\xfc.rs":"pub fn f() {\n    let x = 1;\n}\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/src/\xfc.rs:2:9 warning unused_variables"]}},{name:"non-ASCII",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"src/lib.rs":'pub fn f() {\n\tlet _s = "\u{1f600}\xe9"; let x = 1;\n}\n'},expect:{
class:"findings",findings:["src/lib.rs:2:22 warning unused_variables"]}}],codespell:[{name:"good",files:{"good.txt":"fine\n"},expect:{class:"clean"}},{
name:"bad",files:{"bad.txt":"a\nteh and abandonned\nfo\n"},expect:{class:"findings",
findings:["bad.txt:2:1 warning misspelling","bad.txt:2:1 warning misspelling","bad.txt:3:1 warning misspelling"],fixed:{"bad.txt":"a\nthe and abandoned\nfo\n"}}
},{name:"as the repository has it",files:{".codespellrc":"[codespell]\nskip = ./docs\nignore-words = .words\n",".words":"teh\n","docs/a.txt":"abandonned\n",
"b.txt":"teh abandonned\n"},expect:{class:"findings",findings:["b.txt:1:1 warning misspelling"],fixed:{"b.txt":"teh abandoned\n"}}},{
name:"one file of several, and what the configuration names",files:{"setup.cfg":"[codespell]\n# teh configuration\nignore-words = lists/our words.txt\n",
"lists/our words.txt":"abandonned\n","a.txt":"teh abandonned\n","b.txt":"teh\n"},paths:["a.txt"],expect:{class:"findings",
findings:["a.txt:1:1 warning misspelling"]}},{name:"a configuration that writes",files:{
".codespellrc":"[codespell]\nwrite-changes =\ninteractive = 2\ncheck-filenames =\n","a.txt":"teh\n","recieve.txt":"fine\n"},expect:{class:"findings",
findings:["a.txt:1:1 warning misspelling","recieve.txt warning misspelling"]}},{name:"a configuration that prints more",files:{
"setup.cfg":"[codespell]\ncontext = 2\nsummary =\ncount =\nquiet-level = 0\n","a.txt":"one\nteh\nthree\n"},expect:{class:"findings",
findings:["a.txt:2:1 warning misspelling"]}},{name:"crash",files:{".codespellrc":"[codespell\n","a.txt":"fine\n"},expect:{class:"error"}},{
name:"an option that it does not know",files:{".codespellrc":"[codespell]\nnonsense = 1\n","a.txt":"fine\n"},expect:{class:"error"}},{
name:"a broken pyproject.toml",files:{"pyproject.toml":"[tool.codespell\n","a.txt":"fine\n"},expect:{class:"error"}},{name:"words that are not there",files:{
".codespellrc":"[codespell]\nignore-words = nowhere\n","a.txt":"fine\n"},expect:{class:"error"}},{name:"empty",files:{"empty.txt":""},expect:{class:"clean"}},{
name:"odd path",files:{"-a b/(main)/[id]/\xfc.txt":"teh\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.txt:1:1 warning misspelling"],fixed:{
"-a b/(main)/[id]/\xfc.txt":"the\n"}}},{name:"non-ASCII",files:{"a.txt":"\u{1f600}\xe9\n\u{1f600}\xe9 teh\n"},expect:{class:"findings",
findings:["a.txt:2:1 warning misspelling"],fixed:{"a.txt":"\u{1f600}\xe9\n\u{1f600}\xe9 the\n"}}}],commitlint:[{name:"crash",files:{
"commitlint.config.js":"module.exports = {\n"},expect:{class:"error"}},{name:"no repository",files:{
"commitlint.config.js":"module.exports = { rules: { 'type-empty': [2, 'never'] } };\n"},expect:{class:"error"}}],cspell:[{name:"good",files:{
"cspell.json":'{ "version": "0.2" }',"good.txt":"The text is fine.\n"},paths:["good.txt"],expect:{class:"clean"}},{name:"bad",files:{
"cspell.json":'{ "version": "0.2", "flagWords": ["forbidden"], "words": ["kempt"] }',"bad.txt":"The kempt text is wrongg.\n\tforbidden\n"},paths:["bad.txt"],
expect:{class:"findings",findings:["bad.txt:1:19 note spelling","bad.txt:2:2 note spelling"]}},{name:"crash",files:{"cspell.json":'{ "version": ',
"a.txt":"The text is fine.\n"},paths:["a.txt"],expect:{class:"error"}},{name:"a dictionary that is not there",files:{
"cspell.json":'{ "dictionaryDefinitions": [{ "name": "own", "path": "./nowhere.txt" }], "dictionaries": ["own"] }',"a.txt":"The text is wrongg.\n"},
paths:["a.txt"],expect:{class:"error"}},{name:"missing file",files:{"a.txt":"The text is fine.\n"},paths:["a.txt","b.txt"],expect:{class:"error"}},{
name:"ignored by its configuration",files:{"cspell.json":'{ "ignorePaths": ["sub"] }',"sub/a.txt":"The text is wrongg.\n"},paths:["sub/a.txt"],expect:{
class:"nothing"}},{name:"empty",files:{"empty.txt":""},expect:{class:"clean"}},{name:"names like globs",files:{"a[b].txt":"The text is fine.\n",
"ab.txt":"The text is wrongg.\n"},paths:["a[b].txt"],expect:{class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.txt":"The text is wrongg.\n"},
expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.txt:1:13 note spelling"]}},{name:"non-ASCII",files:{"a.txt":"The \u{1f600}\xe9 text is wrongg.\n"},
expect:{class:"findings",findings:["a.txt:1:17 note spelling"]}}],"editorconfig-checker":[{name:"good",files:{
".editorconfig":"root = true\n\n[*]\nindent_style = space\n","good.txt":"a\n"},expect:{class:"clean"}},{name:"bad",files:{
".editorconfig":"root = true\n\n[*]\nindent_style = space\ntrim_trailing_whitespace = true\ninsert_final_newline = true\nend_of_line = lf\nmax_line_length = 34\n",
"bad.txt":"\ttab\nspace \nlong long long long long long long long\nend"},expect:{class:"findings",
findings:["bad.txt warning Wrong line endings","bad.txt:1:1 warning Wrong indent style","bad.txt:2:1 warning Trailing whitespace","bad.txt:3:1 warning Line too long"]
}},{name:"as the repository has it",files:{".editorconfig":"root = true\n\n[*]\ntrim_trailing_whitespace = true\n",
".editorconfig-checker.json":'{ "Exclude": ["^a"] }',"a.txt":"a \n","b.txt":"b \n"},expect:{class:"findings",findings:["b.txt:1:1 warning Trailing whitespace"]}
},{name:"crash",files:{".editorconfig-checker.json":"{","a.txt":"a\n"},expect:{class:"error"}},{name:"a broken .editorconfig",files:{".editorconfig":"[*\n",
"a.txt":"a\n"},expect:{class:"error"}},{name:"a file that is not there",files:{"a.txt":"a\n"},paths:["a.txt","b.txt"],expect:{class:"error"}},{name:"empty",
files:{".editorconfig":"root = true\n\n[*]\ninsert_final_newline = true\n","empty.txt":""},expect:{class:"clean"}},{name:"odd path",files:{
".editorconfig":"root = true\n\n[*]\ntrim_trailing_whitespace = true\n","-a b/(main)/[id]/\xfc.txt":"a \n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.txt:1:1 warning Trailing whitespace"]}},{name:"non-ASCII",files:{
".editorconfig":"root = true\n\n[*]\ntrim_trailing_whitespace = true\n","a.txt":"\u{1f600}\xe9 \n"},expect:{class:"findings",
findings:["a.txt:1:1 warning Trailing whitespace"]}}],eslint:[{name:"good",files:{"eslint.config.js":"module.exports = [{ rules: { 'no-undef': 'error' } }];\n",
"good.js":"export const fine = 1;\n"},paths:["good.js"],expect:{class:"clean"}},{name:"bad",files:{
"eslint.config.js":"module.exports = [{ rules: { 'no-undef': 'error', 'prefer-const': 'warn' } }];\n","bad.js":"let one = 1;\nundefinedName(one);\n"},
paths:["bad.js"],expect:{class:"findings",findings:["bad.js:1:5 warning prefer-const","bad.js:2:1 error no-undef"],fixed:{
"bad.js":"const one = 1;\nundefinedName(one);\n"}}},{name:"a syntax that it cannot parse",files:{"eslint.config.js":"module.exports = [{}];\n",
"bad.js":"let = ;\n"},paths:["bad.js"],expect:{class:"findings",findings:["bad.js:1:1 error -"]}},{name:"crash",files:{
"eslint.config.js":"module.exports = [{ rules: { nonsense: 'error' } }];\n","a.js":"export const fine = 1;\n"},paths:["a.js"],expect:{class:"error"}},{
name:"no configuration",files:{"a.js":"export const fine = 1;\n"},expect:{class:"error"}},{name:"empty",files:{
"eslint.config.js":"module.exports = [{ rules: { 'no-undef': 'error' } }];\n","empty.js":""},paths:["empty.js"],expect:{class:"clean"}},{
name:"ignored by its configuration",files:{"eslint.config.js":"module.exports = [{ ignores: ['a.js'] }, { rules: { 'no-undef': 'error' } }];\n",
"a.js":"undefinedName();\n"},paths:["a.js"],expect:{class:"clean"}},{name:"odd path",files:{
"eslint.config.js":"module.exports = [{ rules: { 'no-undef': 'error' } }];\n","-a b/(main)/[id]/\xfc.js":"undefinedName();\n"},
paths:["-a b/(main)/[id]/\xfc.js"],expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.js:1:1 error no-undef"]}},{name:"non-ASCII",files:{
"eslint.config.js":"module.exports = [{ rules: { 'no-var': 'error' } }];\n","a.js":"'\u{1f600}\xe9'; var x = 1;\n"},paths:["a.js"],expect:{class:"findings",
findings:["a.js:1:8 error no-var"],fixed:{"a.js":"'\u{1f600}\xe9'; let x = 1;\n"}}}],flake8:[{name:"good",files:{"good.py":"x = 1\n"},expect:{class:"clean"}},{
name:"bad",files:{"bad.py":"import os\nif undefined_name == None:\n    pass\n"},expect:{class:"findings",
findings:["bad.py:1:1 warning F401","bad.py:2:19 warning E711","bad.py:2:4 error F821"]}},{name:"as the repository has it",files:{
".flake8":"[flake8]\nexclude = a.py\nignore = E711\nformat = pylint\nshow-source = true\nstatistics = true\ncount = true\n","a.py":"import os\n",
"b.py":"import os\nx = os.x == None\nimport re\n"},expect:{class:"findings",findings:["b.py:3:1 warning E402","b.py:3:1 warning F401"]}},{name:"crash",files:{
".flake8":"[flake8]\nmax-line-length = nonsense\n","a.py":"import os\n"},expect:{class:"error"}},{name:"a configuration that it cannot parse",files:{
".flake8":"[flake8\n","a.py":"x = 1\n"},expect:{class:"error"}},{name:"a plugin that is not there",files:{
".flake8":"[flake8]\nrequire-plugins = flake8-nowhere\n","a.py":"x = 1\n"},expect:{class:"error"}},{name:"a configuration that makes it print names only",
files:{".flake8":"[flake8]\nquiet = 1\n","a.py":"import os\n"},expect:{class:"error"}},{name:"a file that is not there",files:{"a.py":"x = 1\n"},
paths:["a.py","b.py"],expect:{class:"error",findings:["b.py error E902"]}},{name:"a syntax that it cannot parse",files:{"a.py":"def (:\n"},expect:{
class:"findings",findings:["a.py:1:6 error E999"]}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.py":"import os\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 warning F401"]}},{name:"non-ASCII",files:{
"a.py":"print('\u{1f600}\xe9', x)\n"},expect:{class:"findings",findings:["a.py:1:14 error F821"]}}],gitleaks:[{name:"good",files:{"good.py":"print('fine')\n"},
expect:{class:"clean"}},{name:"bad",files:{"sub/bad.py":'print()\nx = 2; api_key = "q7Xv2Lm9Zk4Rt8Wp1"\n',
"key.txt":"-----BEGIN RSA PRIVATE KEY-----\nq7Xv2Lm9Zk4Rt8Wp1q7Xv2Lm9Zk4Rt8Wp1q7Xv2Lm9Zk4Rt8Wp1q7Xv2Lm9Zk4Rt8Wp1\n-----END RSA PRIVATE KEY-----\n"},expect:{
class:"findings",findings:["key.txt:1:1 error private-key","sub/bad.py:2:1 error generic-api-key"]}},{name:"as the repository has it",files:{
".gitleaks.toml":"[extend]\nuseDefault = true\n[[rules]]\nid = \"ours\"\nregex = '''KEMPT-[0-9]{4}'''\n[[allowlists]]\npaths = ['''^a/''']\n",
".gitleaksignore":"c.txt:ours:1\n","a/a.txt":"KEMPT-1234\n","b.txt":"KEMPT-1234\n","c.txt":"KEMPT-1234\n","d.txt":"KEMPT-1234 gitleaks:allow\n"},
paths:["a/a.txt","b.txt","c.txt","d.txt"],expect:{class:"findings",findings:["b.txt:1:1 error ours"]}},{name:"only the files in question",files:{
"a.py":"print()\n","b.py":'api_key = "q7Xv2Lm9Zk4Rt8Wp1"\n'},paths:["a.py"],expect:{class:"clean"}},{name:"crash",files:{".gitleaks.toml":"nonsense [\n",
"a.py":"print()\n"},expect:{class:"error"}},{name:"a rule that is no expression",files:{".gitleaks.toml":"[[rules]]\nid = \"ours\"\nregex = '''('''\n",
"a.py":"print()\n"},expect:{class:"error"}},{name:"a configuration that is not there",files:{".gitleaks.toml":'[extend]\npath = "nowhere.toml"\n',
"a.py":"print()\n"},expect:{class:"error"}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.py":'api_key = "q7Xv2Lm9Zk4Rt8Wp1"\n'},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 error generic-api-key"]}},{
name:"non-ASCII",files:{"a.py":"# \u{1f600}\xe9\n'\u{1f600}\xe9'; api_key = \"q7Xv2Lm9Zk4Rt8Wp1\"\n"},expect:{class:"findings",
findings:["a.py:2:1 error generic-api-key"]}}],"go-test":[{name:"good",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.21\n",
"a_test.go":'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Log("--- FAIL: no (0s)") }\n',"inner/inner.go":"package inner\n"},expect:{
class:"clean"}},{name:"bad",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.21\n",
"bad_test.go":'package a\n\nimport "testing"\n\nfunc TestGood(t *testing.T) { t.Log("fine") }\nfunc TestBad(t *testing.T) {\n\tt.Log("before")\n\tt.Errorf("one\\n\\ntwo")\n}\nfunc TestParts(t *testing.T) {\n\tt.Run("one part", func(t *testing.T) { t.Error("one") })\n\tt.Run("good", func(t *testing.T) {})\n\tt.Run("two", func(t *testing.T) { t.Error("two") })\n}\nfunc TestSilent(t *testing.T) { t.Fail() }\nfunc TestSkipped(t *testing.T) { t.Skip("no") }\n',
"inner/inner_test.go":'package inner\n\nimport "testing"\n\nfunc TestPanic(t *testing.T) {\n\tvar none map[string]int\n\tnone["a"] = 1\n}\n'},expect:{
class:"findings",
findings:["bad_test.go:11:1 error test-failure","bad_test.go:13:1 error test-failure","bad_test.go:8:1 error test-failure","go.mod error test-failure","inner/inner_test.go:7:1 error test-failure"]
}},{name:"crash",files:{"go.mod":"modul kempt\n","a_test.go":"package a\n"},expect:{class:"error"}},{name:"a package that does not build",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.21\n","a_test.go":'package a\n\nvar A int = "one"\n',
"inner/inner_test.go":'package inner\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Error() }\n'},expect:{class:"error",
findings:["inner/inner_test.go:5:1 error test-failure"]}},{name:"it ends before its tests do",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.21\n",
"a_test.go":'package a\n\nimport (\n\t"os"\n\t"testing"\n)\n\nfunc TestMain(m *testing.M) { os.Exit(3) }\n'},expect:{class:"error"}},{
name:"a module that is not there",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.21\n\nrequire kempt.invalid/b v1.0.0\n",
"a_test.go":'package a\n\nimport _ "kempt.invalid/b"\n'},expect:{class:"error"}},{name:"empty",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.21\n",
"empty_test.go":""},expect:{class:"error"}},{name:"no tests",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.21\n","a.go":"package a\n",
"b/b_test.go":"package b\n"},expect:{class:"nothing"}},{name:"no packages",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.21\n"},expect:{class:"nothing"}},{
name:"no module",files:{"a_test.go":"package a\n"},expect:{class:"nothing"}},{name:"odd path",files:{
"-a b/(main)/[id]/go.mod":"module kempt.invalid/a\n\ngo 1.21\n",
"-a b/(main)/[id]/\xfc_test.go":'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t.Error() }\n'},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc_test.go:5:1 error test-failure"]}},{name:"non-ASCII",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.21\n",
"a_test.go":'package a\n\nimport "testing"\n\nfunc Test\xdc(t *testing.T) { t.Error("\u{1f600}\xe9") }\n'},expect:{class:"findings",
findings:["a_test.go:5:1 error test-failure"]}},{name:"coverage",files:{"go.mod":"module kempt.invalid/a/b\n\ngo 1.21\n",
"inner/part.go":"package inner\n\nfunc One(x bool) int {\n\tif x {\n\t\treturn 1\n\t}\n\treturn 2\n}\n",
"a_test.go":'package a\n\nimport (\n\t"testing"\n\n\t"kempt.invalid/a/b/inner"\n)\n\nfunc TestA(t *testing.T) { inner.One(true) }\n'},expect:{class:"clean",
uncovered:["inner/part.go:7"]}}],"go-vet":[{name:"good",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.18\n","good.go":"package a\n\nvar A = 1\n"},expect:{
class:"clean"}},{name:"bad",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.18\n",
"bad.go":'package a\n\nfunc F(x, y int) {\n\tx = x\n\ty = y\n\treturn\n\tprintln("\\"")\n}\n',
"bad_test.go":'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) { t = t }\n',"inner/inner.go":"package inner\n\nfunc G(x int) { x = x }\n"},expect:{
class:"findings",
findings:["bad.go:4:2 warning assign","bad.go:5:2 warning assign","bad.go:7:2 warning unreachable","bad_test.go:5:28 warning assign","inner/inner.go:3:17 warning assign"]
}},{name:"crash",files:{"go.mod":"modul kempt\n","a.go":"package a\n\nfunc F(x int) { x = x }\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",
files:{"go.mod":"module kempt.invalid/a\n\ngo 1.18\n","a.go":"package a\n\nfunc {\n","inner/inner.go":"package inner\n\nfunc G(x int) { x = x }\n"},expect:{
class:"error"}},{name:"a type error",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.18\n","a.go":'package a\n\nvar A int = "one"\n'},expect:{class:"error"}},{
name:"a module that is not there",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.18\n\nrequire kempt.invalid/b v1.0.0\n",
"a.go":'package a\n\nimport _ "kempt.invalid/b"\n'},expect:{class:"error"}},{name:"empty",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.18\n","empty.go":""},
expect:{class:"error"}},{name:"no packages",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.18\n"},expect:{class:"nothing"}},{name:"no module",files:{
"a.go":"package a\n\nfunc F(x int) { x = x }\n"},expect:{class:"nothing"}},{name:"odd path",files:{
"-a b/(main)/[id]/go.mod":"module kempt.invalid/a\n\ngo 1.18\n","-a b/(main)/[id]/\xfc.go":"package a\n\nfunc F(x int) { x = x }\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.go:3:17 warning assign"]}},{name:"non-ASCII",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.18\n",
"a.go":"package a\n\nfunc F(x int) { /* \u{1f600}\xe9 */ x = x }\n"},expect:{class:"findings",findings:["a.go:3:27 warning assign"]}}],gofmt:[{name:"good",
files:{"go.mod":"module kempt.invalid/a\n","good.go":"package a\n\nvar A = 1\n"},expect:{class:"clean"}},{name:"bad",files:{"go.mod":"module kempt.invalid/a\n",
"bad.go":"package a\n\nvar A = 1\nvar   B=2\n"},expect:{class:"findings",findings:["bad.go:4:1 warning format"],fixed:{
"bad.go":"package a\n\nvar A = 1\nvar B = 2\n"}}},{name:"crash",files:{"a.go":"package a\n\nfunc {\n","b.go":"package a\n\nvar   B=2\n"},expect:{class:"error"}
},{name:"empty",files:{"empty.go":""},expect:{class:"error"}},{name:"a character that Go forbids",files:{"a.go":'package a\n\nvar A = "\0"\n'},expect:{
class:"error"}},{name:"Windows line endings",files:{"a.go":"package a\r\n\r\nvar A = 1\r\n"},expect:{class:"findings",findings:["a.go:1:1 warning format"],
fixed:{"a.go":"package a\n\nvar A = 1\n"}}},{name:"vendor and testdata",files:{"vendor/a/a.go":"package a\nvar   B=2\n",
"x/testdata/b.go":"package a\nvar   B=2\n","c.go":"package a\n"},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.go":"package a\n\nvar   B=2\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.go:3:1 warning format"],fixed:{
"-a b/(main)/[id]/\xfc.go":"package a\n\nvar B = 2\n"}}},{name:"non-ASCII",files:{"a.go":'package a\n\nvar  B="\u{1f600}\xe9"\n'},expect:{class:"findings",
findings:["a.go:3:1 warning format"],fixed:{"a.go":'package a\n\nvar B = "\u{1f600}\xe9"\n'}}}],gofumpt:[{name:"good",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","good.go":"package a\n\nvar A = 1\n"},expect:{class:"clean"}},{name:"bad",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","bad.go":"package a\n\nfunc f() {\n\n  println(0755)\n}\n"},expect:{class:"findings",
findings:["bad.go:4:1 warning format"],fixed:{"bad.go":"package a\n\nfunc f() {\n\tprintln(0o755)\n}\n"}}},{name:"as old as the module is",files:{
"sub/go.mod":"module kempt.invalid/a\n\ngo 1.12\n","sub/a.go":"package a\n\nvar A = 0755\n"},expect:{class:"clean"}},{name:"crash",files:{
"a.go":"package a\n\nfunc {\n","b.go":"package a\n\nvar   B=2\n"},expect:{class:"error"}},{name:"empty",files:{"empty.go":""},expect:{class:"error"}},{
name:"vendor and testdata",files:{"vendor/a/a.go":"package a\nvar   B=2\n","x/testdata/b.go":"package a\nvar   B=2\n","c.go":"package a\n"},expect:{
class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.go":"package a\n\nvar   B=2\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.go:3:1 warning format"],fixed:{"-a b/(main)/[id]/\xfc.go":"package a\n\nvar B = 2\n"}}},{name:"non-ASCII",files:{
"a.go":'package a\n\nvar  B="\u{1f600}\xe9"\n'},expect:{class:"findings",findings:["a.go:3:1 warning format"],fixed:{
"a.go":'package a\n\nvar B = "\u{1f600}\xe9"\n'}}}],goimports:[{name:"good",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
"good.go":'package a\n\nimport "fmt"\n\nfunc f() { fmt.Println() }\n'},expect:{class:"clean"}},{name:"bad",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","bad.go":'package a\n\nimport "os"\n\nfunc f() { fmt.Println() }\n'},expect:{class:"findings",
findings:["bad.go:3:1 warning format"],fixed:{"bad.go":'package a\n\nimport "fmt"\n\nfunc f() { fmt.Println() }\n'}}},{name:"what other files have",files:{
"sub/go.mod":"module kempt.invalid/a\n\ngo 1.22\n","sub/inner/inner.go":"package inner\n\nfunc F() {}\n",
"sub/outer/here.go":"package outer\n\nvar fmt = struct{ Println func() }{}\n","sub/outer/a.go":"package outer\n\nfunc f() { fmt.Println(); inner.F() }\n"},
paths:["sub/outer/a.go"],expect:{class:"findings",findings:["sub/outer/a.go:3:1 warning format"],fixed:{
"sub/outer/a.go":'package outer\n\nimport "kempt.invalid/a/inner"\n\nfunc f() { fmt.Println(); inner.F() }\n'}}},{name:"crash",files:{
"go.mod":"module kempt.invalid/a\n","a.go":"package a\n\nfunc {\n","b.go":"package a\n\nvar   B=2\n"},expect:{class:"error"}},{name:"empty",files:{
"go.mod":"module kempt.invalid/a\n","empty.go":""},expect:{class:"clean"}},{name:"vendor and testdata",files:{"vendor/a/a.go":"package a\nvar   B=2\n",
"x/testdata/b.go":"package a\nvar   B=2\n","c.go":"package a\n"},expect:{class:"clean"}},{name:"odd path",files:{"go.mod":"module kempt.invalid/a\n",
"-a b/(main)/[id]/\xfc.go":'package a\n\nimport "os"\n'},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.go:2:1 warning format"],fixed:{
"-a b/(main)/[id]/\xfc.go":"package a\n"}}},{name:"non-ASCII",files:{"go.mod":"module kempt.invalid/a\n","a.go":'package a\n\nvar  B="\u{1f600}\xe9"\n'},
expect:{class:"findings",findings:["a.go:3:1 warning format"],fixed:{"a.go":'package a\n\nvar B = "\u{1f600}\xe9"\n'}}}],"golangci-lint":[{name:"good",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","good.go":"package a\n\nvar A = 1\n"},expect:{class:"clean"}},{name:"bad",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",".golangci.yml":"version: '2'\nformatters:\n  enable: [gofmt]\n",
"bad.go":'package a\n\nimport "os"\n\nfunc f(x int) {\n\tos.Remove("x")\n\tx = x\n}\n\nvar   B=2\n',
"inner/inner.go":"package inner\n\nfunc G(x int) { x = x }\n"},expect:{class:"findings",
findings:["bad.go:10:1 warning gofmt","bad.go:5:6 warning unused","bad.go:6:11 warning errcheck","bad.go:7:2 warning govet","inner/inner.go:3:17 warning govet"]
}},{name:"what it can mend",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
".golangci.yml":"version: '2'\nlinters:\n  default: none\n  enable: [misspell]\nformatters:\n  enable: [gofmt]\n",
"a.go":"package a\n\n// A is to recieve.\nvar   A=2\n"},expect:{class:"findings",findings:["a.go:3:12 warning misspell","a.go:4:1 warning gofmt"],fixed:{
"a.go":"package a\n\n// A is to receive.\nvar A = 2\n"}}},{name:"a configuration above, and an exit code of its own",files:{
".golangci.yml":"version: '2'\nrun:\n  issues-exit-code: 0\nlinters:\n  default: none\n  enable: [unused]\n","sub/go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
"sub/a.go":"package a\n\nfunc f(x int) { x = x }\n"},expect:{class:"findings",findings:["sub/a.go:3:6 warning unused"]}},{name:"crash",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",".golangci.yml":"version: '2'\nlinters: [\n","a.go":"package a\n"},expect:{class:"error"}},{
name:"a linter that is not there",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",".golangci.yml":"version: '2'\nlinters:\n  enable: [nonsense]\n",
"a.go":"package a\n"},expect:{class:"error"}},{name:"a configuration of another version",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
".golangci.yml":"linters:\n  enable: [misspell]\n","a.go":"package a\n"},expect:{class:"error"}},{name:"a broken go.mod",files:{"go.mod":"modul kempt\n",
"a.go":"package a\n"},expect:{class:"error"}},{name:"a type error",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
"a.go":'package a\n\nvar A int = "one"\n'},expect:{class:"error"}},{name:"a module that is not there",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.22\n\nrequire kempt.invalid/b v1.0.0\n","a.go":'package a\n\nimport _ "kempt.invalid/b"\n'},expect:{class:"error"}},{
name:"empty",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","empty.go":""},expect:{class:"error",findings:["empty.go:1:1 error typecheck"]}},{
name:"no packages",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n"},expect:{class:"nothing"}},{name:"no module",files:{"a.go":"package a\n\nfunc f() {}\n"
},expect:{class:"nothing"}},{name:"odd path",files:{"-a b/(main)/[id]/go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
"-a b/(main)/[id]/\xfc.go":"package a\n\nfunc f() {}\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.go:3:6 warning unused"]}},{name:"non-ASCII",
files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","a.go":"package a\n\nfunc F(x int) { /* \u{1f600}\xe9 */ x = x }\n"},expect:{class:"findings",
findings:["a.go:3:27 warning govet"]}}],govulncheck:[{name:"crash",files:{"go.mod":"modul kempt\n","a.go":"package a\n"},expect:{class:"error"}},{
name:"a type error",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","a.go":'package a\n\nvar A int = "one"\n'},expect:{class:"error"}},{
name:"a module that is not there",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n\nrequire kempt.invalid/b v1.0.0\n",
"a.go":'package a\n\nimport _ "kempt.invalid/b"\n'},expect:{class:"error"}},{name:"empty",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","empty.go":""},
expect:{class:"error"}},{name:"no packages",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n"},expect:{class:"nothing"}},{name:"no module",files:{
"a.go":"package a\n"},expect:{class:"nothing"}}],hadolint:[{name:"good",files:{Dockerfile:"FROM debian:12\nWORKDIR /a\nCOPY a b\n"},expect:{class:"clean"}},{
name:"bad",files:{Dockerfile:"FROM debian\nRUN cd /a && sudo b $c\n","a.Dockerfile":"FROM debian:12\nRUN apt-get -y install --no-install-recommends a\n",
"Dockerfile.dockerignore":"*\n"},expect:{class:"findings",
findings:["Dockerfile:1:1 warning DL3006","Dockerfile:2:1 warning DL3003","Dockerfile:2:1 error DL3004","Dockerfile:2:1 note SC2086","a.Dockerfile:2:1 warning DL3008"]
}},{name:"as the repository has it",files:{".hadolint.yaml":"ignored: [DL3003]\noverride: { note: [DL3006] }\nfailure-threshold: error\nformat: tty\n",
Dockerfile:"FROM debian\nRUN cd /a && b\n"},expect:{class:"findings",findings:["Dockerfile:1:1 warning DL3006"]}},{name:"a format of its own",files:{
".hadolint.yaml":"format: json\n",Dockerfile:"FROM debian\n"},expect:{class:"findings",findings:["Dockerfile:1:1 warning DL3006"]}},{
name:"a format of its own, and nothing found",files:{".hadolint.yaml":"format: json\n",Dockerfile:"FROM debian:12\n"},expect:{class:"clean"}},{name:"crash",
files:{".hadolint.yaml":"ignored: DL3003\n",Dockerfile:"FROM debian:12\n"},expect:{class:"error"}},{name:"a file that is not there",files:{
Dockerfile:"FROM debian\n"},paths:["Dockerfile","Dockerfile.b"],expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{
Dockerfile:"FROM debian:12\nNONSENSE\n"},expect:{class:"findings",findings:["Dockerfile:2:1 error DL1000"]}},{name:"empty",files:{Dockerfile:""},expect:{
class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.Dockerfile":"FROM debian\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.Dockerfile:1:1 warning DL3006"]}},{name:"non-ASCII",files:{
Dockerfile:"FROM debian:12\nCOPY \u{1f600}\xe9 --x=3 a\nHEALTHCHECK \u{1f600}\xe9 x\n"},expect:{class:"findings",findings:["Dockerfile:3:13 error DL1000"]}}],
htmlhint:[{name:"good",files:{"good.html":'<!doctype html>\n<html lang="en"><head><title>x</title></head><body></body></html>\n'},expect:{class:"clean"}},{
name:"bad",files:{".htmlhintrc":'{ "doctype-first": true, "tag-pair": true, "tagname-lowercase": true }',"bad.html":"<html>\n<DIV><p></DIV>\n</html>\n"},
paths:["bad.html"],expect:{class:"findings",
findings:["bad.html:1:1 error doctype-first","bad.html:2:1 error tagname-lowercase","bad.html:2:6 error tag-pair","bad.html:2:9 error tagname-lowercase"]}},{
name:"crash",files:{".htmlhintrc":"{","a.html":"<p></p>\n"},paths:["a.html"],expect:{class:"error"}},{name:"a name that it takes for a glob",files:{
"[id].html":"<p>\n"},expect:{class:"nothing"}},{name:"empty",files:{".htmlhintrc":'{ "tag-pair": true }',"empty.html":""},paths:["empty.html"],expect:{
class:"clean"}},{name:"odd path",files:{".htmlhintrc":'{ "tag-pair": true }',"-a b/(main)/[id]/\xfc.html":"<p>\n","!x.html":"<p>\n"},expect:{class:"findings",
findings:["!x.html:1:1 error tag-pair","-a b/(main)/[id]/\xfc.html:1:1 error tag-pair"]}},{name:"non-ASCII",files:{
".htmlhintrc":'{ "tagname-lowercase": true }',"a.html":"\u{1f600}\xe9<DIV></div>\n"},paths:["a.html"],expect:{class:"findings",
findings:["a.html:1:4 error tagname-lowercase"]}}],isort:[{name:"good",files:{"good.py":"import os\nimport sys\n"},expect:{class:"clean"}},{name:"bad",files:{
"bad.py":"import sys\nimport os\n"},expect:{class:"findings",findings:["bad.py:1:1 warning imports","bad.py:2:1 warning imports"],fixed:{
"bad.py":"import os\nimport sys\n"}}},{name:"a module of its own",files:{"own/__init__.py":"","a.py":"import requests\n\nimport own\n"},paths:["a.py"],expect:{
class:"clean"}},{name:"as the repository has it",files:{"pyproject.toml":"[tool.isort]\nforce_sort_within_sections = true\n",
"sub/.isort.cfg":"[settings]\nforce_sort_within_sections = false\n","one.py":"from a import b\nimport c\n","sub/two.py":"import c\nfrom a import b\n"},expect:{
class:"clean"}},{name:"crash",files:{".isort.cfg":"[settings]\nline_length = nonsense\n","a.py":"import os\nimport sys\n"},expect:{class:"error"}},{
name:"a broken pyproject.toml",files:{"pyproject.toml":"[tool.isort\n","a.py":"import os\nimport sys\n"},expect:{class:"error"}},{
name:"a profile that does not exist",files:{"pyproject.toml":"[tool.isort]\nprofile = 'nonsense'\n","a.py":"import os\nimport sys\n"},expect:{class:"error"}},{
name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"skipped by its configuration",files:{"setup.cfg":"[isort]\nskip = a.py\n",
"a.py":"import sys\nimport os\n"},expect:{class:"clean"}},{name:"a folder that is skipped",files:{".isort.cfg":"[settings]\nskip_glob = tests/data\n",
"tests/data/deep/a.py":"import sys\nimport os\n"},expect:{class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.py":"import sys\nimport os\n"},expect:{
class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 warning imports","-a b/(main)/[id]/\xfc.py:2:1 warning imports"],fixed:{
"-a b/(main)/[id]/\xfc.py":"import os\nimport sys\n"}}},{name:"non-ASCII",files:{"a.py":"# \u{1f600}\xe9\nimport sys\nimport os\n"},expect:{class:"findings",
findings:["a.py:2:1 warning imports","a.py:3:1 warning imports"],fixed:{"a.py":"# \u{1f600}\xe9\nimport os\nimport sys\n"}}}],jest:[{name:"good",files:{
"jest.config.js":"module.exports = {};\n","good.test.js":"test('good', () => {});\n"},expect:{class:"clean"}},{name:"bad",files:{
"jest.config.js":"module.exports = {};\n",
"bad.test.js":"test('good', () => {});\ntest('bad', () => {\n  expect(1).toBe(2);\n});\ndescribe('outer', () => {\n  test('inner', () => { throw new Error(); });\n  test.skip('skipped', () => { throw new Error(); });\n  test.todo('todo');\n});\n",
"good.test.js":"test('good', () => {});\n"},expect:{class:"findings",findings:["bad.test.js:2:1 error test-failure","bad.test.js:6:3 error test-failure"]}},{
name:"a syntax that it cannot parse",files:{"jest.config.js":"module.exports = {};\n","a.test.js":"let = ;\n"},expect:{class:"error",
findings:["a.test.js error test-failure"]}},{name:"an error behind the tests",files:{"jest.config.js":"module.exports = {};\n",
"a.test.js":"afterAll(() => { throw new Error(); });\ntest('good', () => {});\n"},expect:{class:"error"}},{name:"not enough is covered",files:{
"jest.config.js":"module.exports = { collectCoverage: true, coverageThreshold: { global: { functions: 100 } } };\n","part.js":"exports.one = () => 1;\n",
"a.test.js":"require('./part.js');\ntest('good', () => {});\n"},expect:{class:"error"}},{name:"obsolete snapshots",files:{
"jest.config.js":"module.exports = {};\n","a.test.js":"test('good', () => {});\n",
"__snapshots__/a.test.js.snap":"// Jest Snapshot v1, https://jestjs.io/docs/snapshot-testing\n\nexports[`gone 1`] = `1`;\n"},expect:{class:"findings",
findings:["jest.config.js error test-failure"]}},{name:"crash",files:{"jest.config.js":"module.exports = { testEnvironment: 'nowhere' };\n",
"a.test.js":"test('good', () => {});\n"},expect:{class:"error"}},{name:"ended by a test",files:{"jest.config.js":"module.exports = {};\n",
"a.test.js":"test('good', () => { process.exit(0); });\n"},expect:{class:"error"}},{name:"no tests",files:{"jest.config.js":"module.exports = {};\n"},expect:{
class:"nothing"}},{name:"empty",files:{"jest.config.js":"module.exports = {};\n","empty.test.js":""},expect:{class:"error"}},{name:"odd path",files:{
"jest.config.js":"module.exports = {};\n","-a b/(main)/[id]/\xfc.test.js":"test('bad', () => { throw new Error(); });\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.test.js:1:1 error test-failure"]}},{name:"non-ASCII",files:{"jest.config.js":"module.exports = {};\n",
"a.test.js":"/* \u{1f600}\xe9 */ test('\u{1f600}\xe9', () => { throw new Error('\u{1f600}\xe9'); });\n"},expect:{class:"findings",
findings:["a.test.js:1:11 error test-failure"]}},{name:"coverage",files:{"jest.config.js":"module.exports = {};\n",
"part.js":"exports.one = (x) => {\n  if (x) return 1;\n  return 2;\n};\n","a.test.js":"test('good', () => { require('./part.js').one(1); });\n"},expect:{
class:"clean",uncovered:["part.js:3"]}},{name:"flaky",files:{"jest.config.js":"module.exports = {};\n","good.test.js":"test('good', () => {});\n",
"(a)/b [c].test.js":"const fs = require('fs');\ndescribe('outer (1)', () => {\n  test('is flaky: $x?', () => {\n    if (!fs.existsSync('once')) { fs.writeFileSync('once', ''); throw new Error(); }\n  });\n  test('bad', () => { throw new Error(); });\n});\n"
},retries:2,expect:{class:"findings",findings:["(a)/b [c].test.js:3:3 note flaky-test","(a)/b [c].test.js:6:3 error test-failure"]}}],jscpd:[{name:"good",
files:{"good.js":"console.log('fine');\n"},expect:{class:"clean"}},{name:"bad",files:{
".jscpd.json":'{ "minLines": 3, "minTokens": 10, "reporters": ["html"], "exitCode": 5 }',
"one.js":"one();\nexport function same(a, b) {\n  const sum = a + b * 2;\n  return sum > 3 ? [sum, a] : [b, sum];\n}\n",
"two.js":"two(1);\ntwo(2);\nexport function same(a, b) {\n  const sum = a + b * 2;\n  return sum > 3 ? [sum, a] : [b, sum];\n}\n"},expect:{class:"findings",
findings:["one.js:1:5 warning clone"]}},{name:"too many",files:{".jscpd.json":'{ "minLines": 3, "minTokens": 10, "threshold": 1 }',
"one.js":"export function same(a, b) {\n  const sum = a + b * 2;\n  return sum > 3 ? [sum, a] : [b, sum];\n}\n",
"two.js":"export function same(a, b) {\n  const sum = a + b * 2;\n  return sum > 3 ? [sum, a] : [b, sum];\n}\n"},expect:{class:"findings",
findings:["one.js:1:1 warning clone"]}},{name:"crash",files:{".jscpd.json":'{ "minLines": ',"a.js":"console.log('fine');\n"},expect:{class:"error"}},{
name:"a setting that it does not know",files:{".jscpd.json":'{ "mode": "nonsense" }',"a.js":"console.log('fine');\n"},expect:{class:"error"}},{name:"empty",
files:{"empty.js":""},expect:{class:"clean"}},{name:"odd path",files:{".jscpd.json":'{ "minLines": 3, "minTokens": 10 }',
"-a b/(main)/[id]/\xfc.js":"export function same(a, b) {\n  const sum = a + b * 2;\n  return sum > 3 ? [sum, a] : [b, sum];\n}\n",
"z.js":"export function same(a, b) {\n  const sum = a + b * 2;\n  return sum > 3 ? [sum, a] : [b, sum];\n}\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.js:1:1 warning clone"]}},{name:"non-ASCII",files:{".jscpd.json":'{ "minLines": 3, "minTokens": 10 }',
"a.js":"'\u{1f600}\xe9';\nexport function same(a, b) {\n  const sum = a + b * 2;\n  return sum > 3 ? [sum, '\u{1f600}\xe9'] : [b, sum];\n}\n",
"b.js":"export function same(a, b) {\n  const sum = a + b * 2;\n  return sum > 3 ? [sum, '\u{1f600}\xe9'] : [b, sum];\n}\n"},expect:{class:"findings",
findings:["a.js:2:1 warning clone"]}}],knip:[{name:"good",files:{"package.json":'{ "name": "x", "main": "index.js" }',"index.js":"console.log('fine');\n"},
expect:{class:"clean"}},{name:"bad",files:{"package.json":'{ "name": "x", "main": "index.js", "type": "module", "dependencies": { "left-pad": "1.3.0" } }',
"index.js":"import { used } from './part.js';\nimport other from 'unlisted';\nimport lost from './lost.js';\nconsole.log(used, other, lost);\n",
"part.js":"export const used = 1;\nexport const unused = 2;\n","file.js":"console.log('nobody imports this');\n"},expect:{class:"findings",
findings:["file.js error knip/files","index.js:2:19 error knip/unlisted","index.js:3:18 error knip/unresolved","package.json error knip/dependencies","part.js:2:14 error knip/exports"],
fixed:{"part.js":"export const used = 1;\nconst unused = 2;\n"}}},{name:"crash",files:{"package.json":'{ "name": "x", "main": "index.js" }',
"knip.json":'{ "nonsense": 1 }',"index.js":"console.log('fine');\n"},expect:{class:"error"}},{name:"broken configuration",files:{
"package.json":'{ "name": "x", "main": "index.js" }',"knip.json":'{ "entry": ',"index.js":"console.log('fine');\n"},expect:{class:"error"}},{
name:"no package.json",files:{"index.js":"console.log('fine');\n"},expect:{class:"nothing"}},{name:"empty",files:{
"package.json":'{ "name": "x", "main": "index.js" }',"index.js":""},expect:{class:"clean"}},{name:"odd path",files:{
"package.json":'{ "name": "x", "main": "index.js" }',"index.js":"console.log('fine');\n","-a b/(main)/[id]/\xfc.js":"console.log('nobody imports this');\n"},
expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.js error knip/files"]}},{name:"non-ASCII",files:{
"package.json":'{ "name": "x", "main": "index.js", "type": "module" }',"index.js":"import { used } from './part.js';\nconsole.log(used);\n",
"part.js":"export const used = '\u{1f600}\xe9'; export const unused = 2;\n"},expect:{class:"findings",findings:["part.js:1:41 error knip/exports"]}}],
"ls-lint":[{name:"good",files:{".ls-lint.yml":"ls:\n  .js: camelCase\n","goodName.js":""},expect:{class:"clean"}},{name:"bad",files:{
".ls-lint.yml":"ls:\n  .js: camelCase\n  .dir: lowercase\n","Bad_Name.js":"x\n","Part/good.js":"x\n"},expect:{class:"findings",
findings:["Bad_Name.js error name","Part error name"]}},{name:"crash",files:{".ls-lint.yml":"ls:\n  .js: nonsense\n","a.js":""},expect:{class:"error"}},{
name:"broken configuration",files:{".ls-lint.yml":"ls: [\n","a.js":""},expect:{class:"error"}},{name:"no configuration",files:{"a.js":""},expect:{class:"error"}
},{name:"ignored by its configuration",files:{".ls-lint.yml":"ls:\n  .js: camelCase\nignore: [part]\n","part/Bad_Name.js":""},expect:{class:"clean"}},{
name:"odd path",files:{".ls-lint.yml":"ls:\n  .js: camelCase\n","-a b/(main)/[id]/\xdc-x.js":""},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xdc-x.js error name"]}},{name:"non-ASCII",files:{".ls-lint.yml":"ls:\n  .js: camelCase\n","\u{1f600}\xe9 x.js":""},expect:{
class:"findings",findings:["\u{1f600}\xe9 x.js error name"]}}],"markdownlint-cli2":[{name:"good",files:{"good.md":"# Title\n\nText.\n"},expect:{class:"clean"}
},{name:"bad",files:{"bad.md":"# Title\nText. \n\n\n\n### Part\n"},expect:{class:"findings",
findings:["bad.md:1:1 error MD022","bad.md:2:6 error MD009","bad.md:4:1 error MD012","bad.md:5:1 error MD012","bad.md:6:1 error MD001"],fixed:{
"bad.md":"# Title\n\nText.\n\n### Part\n"}}},{name:"crash",files:{".markdownlint-cli2.jsonc":'{ "customRules": ["./nowhere.cjs"] }',"a.md":"# Title\n"},
paths:["a.md"],expect:{class:"error"}},{name:"broken configuration",files:{".markdownlint-cli2.jsonc":'{ "config": ',"a.md":"# Title\n"},paths:["a.md"],expect:{
class:"error"}},{name:"no progress",files:{".markdownlint-cli2.jsonc":'{ "noBanner": true, "noProgress": true }',"a.md":"# Title\n"},paths:["a.md"],expect:{
class:"clean"}},{name:"missing file",files:{"a.md":"# Title\n"},paths:["b.md"],expect:{class:"error"}},{name:"globs of its configuration",files:{
".markdownlint-cli2.jsonc":'{ "globs": ["**/*.md"] }',"a.md":"# Title\n","b.md":"Text\n"},paths:["a.md"],expect:{class:"clean"}},{
name:"ignored by its configuration",files:{".markdownlint-cli2.jsonc":'{ "ignores": ["sub/**"] }',"sub/a.md":"Text\n"},paths:["sub/a.md"],expect:{class:"clean"}
},{name:"empty",files:{"empty.md":""},expect:{class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.md":"Text\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.md:1:1 error MD041"]}},{name:"non-ASCII",files:{"a.md":"# Title\n\n\u{1f600}\xe9 <b>x</b>\n"},expect:{class:"findings",
findings:["a.md:3:5 error MD033"]}}],mypy:[{name:"good",files:{"good.py":"x: int = 1\n"},expect:{class:"clean"}},{name:"bad",files:{
"bad.py":'x: int = "one"\nundefined_name\nreveal_type(x)\n'},expect:{class:"findings",
findings:["bad.py:1:10 error assignment","bad.py:2:1 error name-defined","bad.py:3:13 note misc"]}},{name:"as the repository has it",files:{
"pyproject.toml":"[tool.mypy]\nexclude = ['a\\.py']\nshow_error_context = true\npretty = true\nshow_absolute_path = true\n","a.py":"x: int = 'a'\n",
"b.py":"def f() -> int:\n    return 'a'\n"},expect:{class:"findings",findings:["b.py:2:12 error return-value"]}},{name:"a folder of its own",files:{
"sub/mypy.ini":"[mypy]\ndisallow_untyped_defs = true\n","sub/a.py":"def f(x):\n    return x\n"},expect:{class:"findings",
findings:["sub/a.py:1:1 error no-untyped-def"]}},{name:"crash",files:{"mypy.ini":"[mypy]\npython_version = nonsense\n","a.py":"x = 1\n"},expect:{class:"error"}
},{name:"an option that it does not know",files:{"mypy.ini":"[mypy]\nnonsense = true\n","a.py":"x = 1\n"},expect:{class:"error"}},{
name:"a broken pyproject.toml",files:{"pyproject.toml":"[tool.mypy\n","a.py":"x = 1\n"},expect:{class:"error"}},{name:"a plugin that is not there",files:{
"mypy.ini":"[mypy]\nplugins = nowhere\n","a.py":"x = 1\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{"a.py":"def (:\n",
"b.py":"x: int = 'a'\n"},expect:{class:"error"}},{name:"two modules of one name",files:{"a/x.py":"y = 1\n","b/x.py":"y = 1\n"},expect:{class:"error"}},{
name:"nothing but what is excluded",files:{"mypy.ini":"[mypy]\nexclude = a\\.py\n","a.py":"x: int = 'a'\n"},expect:{class:"nothing"}},{name:"empty",files:{
"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.py":"x: int = 'a'\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.py:1:10 error assignment"]}},{name:"non-ASCII",files:{"a.py":"y = '\u{1f600}\xe9'\nx: int = 'a'  # \u{1f600}\xe9\n"},expect:{
class:"findings",findings:["a.py:2:10 error assignment"]}}],"node-test":[{name:"good",files:{"good.test.js":"require('node:test')('good', () => {});\n"},
expect:{class:"clean"}},{name:"bad",files:{
"bad.test.js":"const test = require('node:test');\nconst { fail } = require('./part.js');\ntest('good', () => {});\ntest('bad', () => {\n  fail();\n});\ntest('outer', async (t) => {\n  await t.test('inner', () => { throw new Error('<\"&'); });\n});\ntest('skipped', { skip: true }, () => { fail(); });\n",
"part.js":"exports.fail = () => require('node:assert').equal(1, 2);\n"},expect:{class:"findings",
findings:["bad.test.js:5:1 error test-failure","bad.test.js:8:1 error test-failure"]}},{name:"a module",files:{
"bad.test.mjs":"import test from 'node:test';\ntest('bad', () => { throw new Error(); });\n"},expect:{class:"findings",
findings:["bad.test.mjs:2:1 error test-failure"]}},{name:"crash",files:{
"a.test.js":"const { describe, it, after } = require('node:test');\ndescribe('all', () => {\n  after(() => { throw new Error(); });\n  it('good', () => {});\n});\n"
},expect:{class:"error"}},{name:"no tests",files:{"a.js":"console.log('no test');\n"},expect:{class:"nothing"}},{name:"empty",files:{"empty.test.js":""},
expect:{class:"clean"}},{name:"odd path",files:{"a b/(main)/[id]/\xfc.test.js":"require('node:test')('bad', () => { throw new Error(); });\n"},expect:{
class:"findings",findings:["a b/(main)/[id]/\xfc.test.js:1:1 error test-failure"]}},{name:"non-ASCII",files:{
"a.test.js":"/* \u{1f600}\xe9 */ require('node:test')('\u{1f600}\xe9', () => { throw new Error('\u{1f600}\xe9'); });\n"},expect:{class:"findings",
findings:["a.test.js:1:1 error test-failure"]}},{name:"coverage",files:{"part.js":"exports.one = (x) => {\n  if (x) {\n    return 1;\n  }\n  return 2;\n};\n",
"a.test.js":"require('node:test')('good', () => { require('./part.js').one(1); });\n"},expect:{class:"clean",uncovered:["part.js:5"]}},{name:"flaky",files:{
"good.test.js":"require('node:test')('good', () => {});\n",
"(a)/b [c].test.js":"const test = require('node:test');\nconst fs = require('node:fs');\ntest('outer (1)', async (t) => {\n  await t.test('is flaky', () => {\n    if (!fs.existsSync('once')) { fs.writeFileSync('once', ''); throw new Error(); }\n  });\n});\ntest('bad', () => { throw new Error(); });\n"
},retries:2,expect:{class:"findings",findings:["(a)/b [c].test.js:4:1 note flaky-test","(a)/b [c].test.js:8:1 error test-failure"]}}],"npm-audit":[{name:"good",
files:{"package.json":'{ "name": "x", "version": "1.0.0" }',
"package-lock.json":'{ "name": "x", "version": "1.0.0", "lockfileVersion": 3, "requires": true, "packages": { "": { "name": "x", "version": "1.0.0" } } }'},
expect:{class:"clean"}},{name:"crash",files:{"package.json":'{ "name": ',"package-lock.json":'{ "name": '},expect:{class:"error"}},{
name:"a registry that does not answer",files:{".npmrc":"registry=http://localhost:9/\nfetch-retries=0\n",
"package.json":'{ "name": "x", "version": "1.0.0", "dependencies": { "minimist": "1.2.0" } }',
"package-lock.json":'{ "name": "x", "version": "1.0.0", "lockfileVersion": 3, "requires": true, "packages": { "": { "name": "x", "version": "1.0.0", "dependencies": { "minimist": "1.2.0" } }, "node_modules/minimist": { "version": "1.2.0" } } }'
},expect:{class:"error"}}],"osv-scanner":[{name:"crash",files:{"package-lock.json":"{ nonsense\n"},expect:{class:"error"}},{
name:"a broken file beside one that is not",files:{"a/package-lock.json":"{ nonsense\n","b/requirements.txt":"# none\n"},expect:{class:"error"}},{name:"empty",
files:{"requirements.txt":""},expect:{class:"nothing"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc:\u{1f600}/requirements.txt":"# none\n"},expect:{
class:"nothing"}}],oxlint:[{name:"good",files:{"good.js":"export const fine = 1;\n"},expect:{class:"clean"}},{name:"bad",files:{
".oxlintrc.json":'{ "rules": { "no-debugger": "error", "no-var": "error" } }',"bad.js":"var a = 1;\ndebugger;\n"},paths:["bad.js"],expect:{class:"findings",
findings:["bad.js:1:1 error eslint(no-var)","bad.js:1:5 warning eslint(no-unused-vars)","bad.js:2:1 error eslint(no-debugger)"],fixed:{
"bad.js":"const a = 1;\ndebugger;\n"}}},{name:"a syntax that it cannot parse",files:{"a.js":"let = ;\n"},expect:{class:"findings",
findings:["a.js:1:7 error syntax-error"]}},{name:"crash",files:{".oxlintrc.json":'{ "rules": { "nonsense": "error" } }',"a.js":"export const fine = 1;\n"},
paths:["a.js"],expect:{class:"error"}},{name:"missing file",files:{"a.js":"export const fine = 1;\n"},paths:["b.js"],expect:{class:"nothing"}},{name:"empty",
files:{"empty.ts":""},expect:{class:"findings",findings:["empty.ts:1:1 warning unicorn(no-empty-file)"]}},{name:"ignored by its configuration",files:{
".oxlintrc.json":'{ "ignorePatterns": ["a.js"] }',"a.js":"debugger;\n"},paths:["a.js"],expect:{class:"nothing"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.js":"debugger;\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.js:1:1 warning eslint(no-debugger)"]}},{name:"non-ASCII",
files:{"a.js":"if ('\u{1f600}\xe9'.length) { debugger; }\n"},expect:{class:"findings",findings:["a.js:1:21 warning eslint(no-debugger)"]}}],"pip-audit":[{
name:"no dependencies",files:{"requirements.txt":"# none\n"},expect:{class:"clean"}},{name:"crash",files:{"requirements.txt":"=== nonsense\n"},expect:{
class:"error"}},{name:"a file that is not there",files:{"requirements.txt":"-r other.txt\n"},expect:{class:"error"}},{name:"a dependency that cannot be had",
files:{"requirements.txt":"nothing @ https://kempt.invalid/nothing-1.0.tar.gz\n"},expect:{class:"error"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc/requirements.txt":"# none: \u{1f600}\xe9\n"},expect:{class:"clean"}}],playwright:[{name:"good",files:{
"playwright.config.js":"module.exports = {};\n","kit.js":"module.exports = require(require.resolve('@playwright/test', { paths: [process.argv[1]] }));\n",
"good.spec.js":"require('./kit.js').test('good', () => {});\n"},expect:{class:"clean"}},{name:"bad",files:{
"playwright.config.js":"module.exports = { testDir: 'e2e' };\n",
"kit.js":"module.exports = require(require.resolve('@playwright/test', { paths: [process.argv[1]] }));\n",
"part.js":"exports.fail = () => { throw new Error(); };\n",
"e2e/bad.spec.js":"const { test, expect } = require('../kit.js');\nconst { fail } = require('../part.js');\ntest('good', () => {});\ntest('bad', () => {\n  expect(1).toBe(2);\n});\ntest.describe('outer', () => {\n  test('inner', () => { fail(); });\n  test.skip('skipped', () => { fail(); });\n  test.fixme('todo', () => { fail(); });\n  test.fail('fails', () => { fail(); });\n});\n"
},expect:{class:"findings",findings:["e2e/bad.spec.js:5:1 error test-failure","e2e/bad.spec.js:8:1 error test-failure"]}},{name:"a syntax that it cannot parse",
files:{"playwright.config.js":"module.exports = {};\n","a.spec.js":"let = (\n"},expect:{class:"error"}},{name:"crash",files:{
"playwright.config.js":"module.exports = { retries: 'nonsense' };\n",
"kit.js":"module.exports = require(require.resolve('@playwright/test', { paths: [process.argv[1]] }));\n",
"a.spec.js":"require('./kit.js').test('good', () => {});\n"},expect:{class:"error"}},{name:"an error behind the tests",files:{
"playwright.config.js":"module.exports = { globalTeardown: './end.js' };\n","end.js":"module.exports = () => { throw new Error(); };\n",
"kit.js":"module.exports = require(require.resolve('@playwright/test', { paths: [process.argv[1]] }));\n",
"a.spec.js":"require('./kit.js').test('good', () => {});\n"},expect:{class:"error"}},{name:"ended by a test",files:{
"playwright.config.js":"module.exports = {};\n","kit.js":"module.exports = require(require.resolve('@playwright/test', { paths: [process.argv[1]] }));\n",
"a.spec.js":"require('./kit.js').test('bad', () => { process.exit(0); });\n"},expect:{class:"findings",findings:["playwright.config.js error test-failure"]}},{
name:"no tests",files:{"playwright.config.js":"module.exports = {};\n"},expect:{class:"error"}},{name:"empty",files:{
"playwright.config.js":"module.exports = {};\n","empty.spec.js":""},expect:{class:"error"}},{name:"odd path",files:{
"playwright.config.js":"module.exports = {};\n","kit.js":"module.exports = require(require.resolve('@playwright/test', { paths: [process.argv[1]] }));\n",
"-a b/(main)/[id]/\xfc.spec.js":"require('../../../kit.js').test('bad', () => { throw new Error(); });\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.spec.js:1:1 error test-failure"]}},{name:"non-ASCII",files:{"playwright.config.js":"module.exports = {};\n",
"kit.js":"module.exports = require(require.resolve('@playwright/test', { paths: [process.argv[1]] }));\n",
"a.spec.js":"/* \u{1f600}\xe9 */ require('./kit.js').test('\u{1f600}\xe9', () => { throw new Error('\u{1f600}\xe9'); });\n"},expect:{class:"findings",
findings:["a.spec.js:1:1 error test-failure"]}}],"pnpm-audit":[{name:"crash",files:{"package.json":'{ "name": "x", "version": "1.0.0" }',
"pnpm-lock.yaml":"nonsense: [\n"},expect:{class:"error"}},{name:"a registry that does not answer",files:{
".npmrc":"registry=http://localhost:9/\nfetch-retries=0\n","package.json":'{ "name": "x", "version": "1.0.0", "dependencies": { "minimist": "1.2.0" } }',
"pnpm-lock.yaml":"lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      minimist:\n        specifier: 1.2.0\n        version: 1.2.0\npackages:\n  minimist@1.2.0:\n    resolution: {integrity: sha512-7Wl+Jz+IGWuSdgsQEJ4JunV0si/iMhg42MnQQG6h1R6TNeVenp4U9x5CC5v/gYqz/fENLQITAWXidNtVL0NNbw==}\nsnapshots:\n  minimist@1.2.0: {}\n"
},expect:{class:"error"}}],prettier:[{name:"good",files:{"good.js":"const a = 1;\n"},expect:{class:"clean"}},{name:"bad",files:{
"bad.js":"const a = 1;\nconst  b = 'x'\n"},expect:{class:"findings",findings:["bad.js:2:1 warning format"],fixed:{"bad.js":'const a = 1;\nconst b = "x";\n'}}},{
name:"as the repository has it",files:{".prettierrc":'{ "singleQuote": true, "semi": false }',"bad.js":"const b = 'x'\nconst c = \"x\"\n"},paths:["bad.js"],
expect:{class:"findings",findings:["bad.js:2:1 warning format"],fixed:{"bad.js":"const b = 'x'\nconst c = 'x'\n"}}},{name:"crash",files:{
".prettierrc":'{ "semi": "nonsense" }',"a.js":"const  a = 1\n"},paths:["a.js"],expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{
"a.js":"let = ;\n"},expect:{class:"error"}},{name:"empty",files:{"empty.js":"","empty.md":""},expect:{class:"clean"}},{name:"ignored",files:{
".prettierignore":"a.js\n","a.js":"const  a = 1\n"},paths:["a.js"],expect:{class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.js":"const  a = 1;\n"
},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.js:1:1 warning format"],fixed:{"-a b/(main)/[id]/\xfc.js":"const a = 1;\n"}}},{name:"non-ASCII",
files:{"a.md":"# \u{1f600}\xe9\n* x\n"},expect:{class:"findings",findings:["a.md:2:1 warning format"],fixed:{"a.md":"# \u{1f600}\xe9\n\n- x\n"}}}],pylint:[{
name:"good",files:{"good.py":'"""Fine."""\n'},expect:{class:"clean"}},{name:"bad",files:{"bad.py":"import os\nif undefined_name == None:\n    pass\n"},expect:{
class:"findings",
findings:["bad.py:1:1 note missing-module-docstring","bad.py:1:1 warning unused-import","bad.py:2:4 error undefined-variable","bad.py:2:4 note singleton-comparison"]
}},{name:"convention only",files:{"bad.py":"X = 1\n"},expect:{class:"findings",findings:["bad.py:1:1 note missing-module-docstring"]}},{
name:"as the repository has it",files:{".pylintrc":"[MAIN]\nignore=a.py\ndisable=missing-module-docstring\noutput-format=text\nreports=y\nfail-under=0\n",
"a.py":"import os\n","b.py":"import os\n"},expect:{class:"findings",findings:["b.py:1:1 warning unused-import"]}},{name:"crash",files:{
".pylintrc":"[MAIN]\nmax-line-length=nonsense\n","a.py":"import os\n"},expect:{class:"error"}},{name:"a configuration that it cannot parse",files:{
".pylintrc":"[MAIN\n","a.py":'"""Fine."""\n'},expect:{class:"error"}},{name:"an option that it does not know",files:{".pylintrc":"[MAIN]\nnonsense=1\n",
"a.py":'"""Fine."""\n'},expect:{class:"error"}},{name:"a plugin that is not there",files:{".pylintrc":"[MAIN]\nload-plugins=nowhere\n","a.py":'"""Fine."""\n'},
expect:{class:"error"}},{name:"a file that is not there",files:{"a.py":'"""Fine."""\n'},paths:["a.py","b.py"],expect:{class:"error"}},{
name:"a syntax that it cannot parse",files:{"a.py":"def (:\n"},expect:{class:"findings",findings:["a.py:1:6 error syntax-error"]}},{name:"empty",files:{
"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.py":'"""Fine."""\nimport os\n'},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.py:1:1 warning non-ascii-file-name","-a b/(main)/[id]/\xfc.py:2:1 warning unused-import"]}},{name:"non-ASCII",files:{
"a.py":'"""Fine."""\nprint(\'\u{1f600}\xe9\', x)\n'},expect:{class:"findings",findings:["a.py:2:14 error undefined-variable"]}}],pypurge:[{name:"good",files:{
"good.py":"print('fine')\n"},expect:{class:"clean"}},{name:"bad",files:{"a.py":"","pkg/__pycache__/a.pyc":"",".coverage":""},expect:{class:"findings",
findings:[". note left-behind"]}},{name:"as the repository has it",files:{".pypurge.json":'{ "exclude_patterns": ["*.bak"] }',"a.bak":""},expect:{class:"clean"}
},{name:"crash",files:{".pypurge.json":"{ nonsense","a.pyc":""},expect:{class:"error"}},{name:"a configuration of a wrong shape",files:{
".pypurge.json":'{ "nonsense": 1 }'},expect:{class:"error"}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"odd path, non-ASCII",files:{
"-a b/(main)/[id]/\xfc\u{1f600}.pyc":""},expect:{class:"findings",findings:[". note left-behind"]}}],pyright:[{name:"good",files:{"good.py":"x: int = 1\n"},
expect:{class:"clean"}},{name:"bad",files:{"bad.py":'x: int = "one"\nprint(undefined_name)\nx\n'},expect:{class:"findings",
findings:["bad.py:1:10 error reportAssignmentType","bad.py:2:7 error reportUndefinedVariable","bad.py:3:1 warning reportUnusedExpression"]}},{
name:"warnings only",files:{"bad.py":"x = 1\nx\n"},expect:{class:"findings",findings:["bad.py:2:1 warning reportUnusedExpression"]}},{
name:"as the repository has it",files:{"pyproject.toml":"[tool.pyright]\nexclude = ['a.py']\nreportAssignmentType = 'information'\n","a.py":"x: int = 'a'\n",
"b.py":"x: int = 'a'\n"},expect:{class:"findings",findings:["b.py:1:10 note reportAssignmentType"]}},{name:"a folder of its own",files:{
"sub/pyrightconfig.json":'{ "reportUnusedImport": "error" }',"sub/a.py":"import os\n"},expect:{class:"findings",
findings:["sub/a.py:1:8 error reportUnusedImport"]}},{name:"crash",files:{"pyrightconfig.json":"{ nonsense","a.py":"x = 1\n"},expect:{class:"error"}},{
name:"a setting that it does not know",files:{"pyrightconfig.json":'{ "nonsense": true }',"a.py":"x = 1\n"},expect:{class:"error"}},{
name:"a value that it does not know",files:{"pyrightconfig.json":'{ "typeCheckingMode": "nonsense" }',"a.py":"x = 1\n"},expect:{class:"error"}},{
name:"a broken pyproject.toml",files:{"pyproject.toml":"[tool.pyright\n","a.py":"x = 1\n"},expect:{class:"error"}},{name:"a folder that is not there",files:{
"pyrightconfig.json":'{ "include": ["nowhere"] }',"a.py":"x: int = 'a'\n"},expect:{class:"error"}},{name:"an environment that is not there",files:{
"pyrightconfig.json":'{ "venvPath": ".", "venv": "nowhere" }',"a.py":"x = 1\n"},expect:{class:"error"}},{name:"nothing but what is excluded",files:{
"pyrightconfig.json":'{ "exclude": ["**"] }',"a.py":"x: int = 'a'\n"},expect:{class:"nothing"}},{name:"a syntax that it cannot parse",files:{"a.py":"x = = 1\n"
},expect:{class:"findings",findings:["a.py:1:5 error syntax-error"]}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.py":"x: int = 'a'\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:10 error reportAssignmentType"]}},{name:"non-ASCII",
files:{"a.py":"print('\u{1f600}\xe9', x)\n"},expect:{class:"findings",findings:["a.py:1:14 error reportUndefinedVariable"]}}],pytest:[{name:"good",files:{
"test_good.py":"def test_one():\n    assert True\n"},expect:{class:"clean"}},{name:"bad",files:{
"helper.py":"import json\n\ndef parse(text):\n    return json.loads(text)\n","tests/conftest.py":"import sys\nsys.path.insert(0, '.')\n",
"tests/test_bad.py":"import pytest\n\ndef test_good():\n    pass\n\ndef test_bad():\n    one = 1\n    assert one == 2\n\ndef test_deep():\n    from helper import parse\n    parse('{')\n\n@pytest.fixture\ndef broken():\n    raise RuntimeError('no')\n\ndef test_setup(broken):\n    pass\n\n@pytest.mark.skip\ndef test_skipped():\n    assert False\n"
},expect:{class:"findings",findings:["tests/test_bad.py:8:1 error test-failure","helper.py:4:1 error test-failure","tests/test_bad.py:16:1 error test-failure"]}
},{name:"a folder of its own",files:{"sub/pytest.ini":"[pytest]\npython_files = check_*.py\n","sub/check_bad.py":"def test_bad():\n    assert False\n"},expect:{
class:"findings",findings:["sub/check_bad.py:2:1 error test-failure"]}},{name:"crash",files:{"conftest.py":"raise 3\n","test_a.py":"def test_one():\n    pass\n"
},expect:{class:"error"}},{name:"a broken configuration",files:{"pytest.ini":"[pytest]\naddopts = --nonsense\n","test_a.py":"def test_one():\n    pass\n"},
expect:{class:"error"}},{name:"a file that cannot be imported",files:{"test_a.py":"def test_one():\n    pass\n",
"test_b.py":"import nonsense_that_is_not_there\n"},expect:{class:"error",findings:["test_b.py:1:1 error test-failure"]}},{name:"a syntax that it cannot parse",
files:{"test_a.py":"def (:\n"},expect:{class:"error"}},{name:"no tests",files:{"test_empty.py":""},expect:{class:"nothing"}},{name:"odd path",files:{
"-a b/(main)/[id]/test_\xfc.py":"def test_bad():\n    assert False\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/test_\xfc.py:2:1 error test-failure"]}},{name:"non-ASCII",files:{"test_a.py":"def test_bad():\n    assert '\u{1f600}\xe9' == ''\n"},
expect:{class:"findings",findings:["test_a.py:2:1 error test-failure"]}},{name:"coverage",files:{
"inner/part.py":"def one(x):\n    if x:\n        return 1\n    return 2\n","inner/__init__.py":"",
"test_a.py":"from inner.part import one\n\ndef test_one():\n    assert one(1) == 1\n"},expect:{class:"clean",uncovered:["inner/part.py:4"]}},{name:"flaky",
files:{
"test_a.py":"import pathlib\nimport pytest\n\nclass TestOdd:\n    @pytest.mark.parametrize('x', ['a b', '[c]'])\n    def test_flaky(self, x):\n        once = pathlib.Path('once' + x)\n        if not once.exists():\n            once.touch()\n            assert False\n\ndef test_bad():\n    assert False\n"
},retries:2,expect:{class:"findings",findings:["test_a.py:10:1 note flaky-test","test_a.py:10:1 note flaky-test","test_a.py:13:1 error test-failure"]}}],
pyupgrade:[{name:"good",files:{"good.py":"print({1})\n"},expect:{class:"clean"}},{name:"bad",files:{"bad.py":"import os\nprint(set([1]))\n"},expect:{
class:"findings",findings:["bad.py:2:1 warning upgrade"],fixed:{"bad.py":"import os\nprint({1})\n"}}},{name:"a syntax that it cannot parse",files:{
"a.py":"set([1])\ndef (:\n"},expect:{class:"clean"}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.py":"set([1])\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 warning upgrade"],fixed:{
"-a b/(main)/[id]/\xfc.py":"{1}\n"}}},{name:"non-ASCII",files:{"a.py":"x = '\u{1f600}\xe9'\nset([1])\n"},expect:{class:"findings",
findings:["a.py:2:1 warning upgrade"],fixed:{"a.py":"x = '\u{1f600}\xe9'\n{1}\n"}}}],reuse:[{name:"good",files:{"LICENSES/MIT.txt":"MIT\n",
"REUSE.toml":'version = 1\n[[annotations]]\npath = "**"\nSPDX-FileCopyrightText = "2024 A"\nSPDX-License-Identifier = "MIT"\n',"good.py":"x = 1\n"},expect:{
class:"clean"}},{name:"bad",files:{"LICENSES/MIT.txt":"MIT\n","LICENSES/GPL-3.0":"GPL\n","LICENSES/nonsense.txt":"x\n",
"REUSE.toml":'version = 1\n[[annotations]]\npath = ["a.py", "REUSE.toml"]\nSPDX-FileCopyrightText = "2024 A"\nSPDX-License-Identifier = "0BSD"\n',
"a.py":"x = 1\n","bad.py":"x = 1\n"},expect:{class:"findings",
findings:["LICENSES/GPL-3.0 warning deprecated","LICENSES/GPL-3.0 warning extension","LICENSES/GPL-3.0 warning unused","LICENSES/MIT.txt warning unused","LICENSES/nonsense.txt warning bad","LICENSES/nonsense.txt warning unused","a.py warning missing","bad.py warning copyright","bad.py warning license"]
}},{name:"an expression that it cannot parse",files:{
"REUSE.toml":'version = 1\n[[annotations]]\npath = "**"\nSPDX-FileCopyrightText = "2024 A"\nSPDX-License-Identifier = "MIT AND ("\n',"a.py":"x = 1\n"},expect:{
class:"error"}},{name:"crash",files:{"REUSE.toml":"version = 1\n[[annotations\n","a.py":"x = 1\n"},expect:{class:"error"}},{name:"a broken dep5",files:{
".reuse/dep5":"nonsense: x\n","a.py":"x = 1\n"},expect:{class:"error"}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.py":"x = 1\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.py warning copyright","-a b/(main)/[id]/\xfc.py warning license"]}},{name:"non-ASCII",files:{"a.txt":"\u{1f600}\xe9\n"},
expect:{class:"findings",findings:["a.txt warning copyright","a.txt warning license"]}}],"ruff-format":[{name:"good",files:{"good.py":"x = 1\n"},expect:{
class:"clean"}},{name:"bad",files:{"bad.py":"x = 1\ny=[1,2]\n"},expect:{class:"findings",findings:["bad.py:2:1 warning format"],fixed:{
"bad.py":"x = 1\ny = [1, 2]\n"}}},{name:"as the repository has it",files:{"ruff.toml":"[format]\nquote-style = 'single'\n","bad.py":"x = 'a'\ny = \"b\"\n"},
expect:{class:"findings",findings:["bad.py:2:1 warning format"],fixed:{"bad.py":"x = 'a'\ny = 'b'\n"}}},{name:"a configuration that another one extends",files:{
"base-ruff.toml":"format.quote-style = 'single'\n","sub/ruff.toml":"extend = '../base-ruff.toml'\n","sub/a.py":"x = 'a'\n"},expect:{class:"clean"}},{
name:"crash",files:{"ruff.toml":"format = nonsense\n","a.py":"x=1\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{"a.py":"def (:\n",
"b.py":"x=1\n"},expect:{class:"error"}},{name:"empty",files:{"empty.py":""},expect:{class:"clean"}},{name:"excluded by its configuration",files:{
"pyproject.toml":"[tool.ruff]\nextend-exclude = ['a.py']\n","a.py":"x=1\n"},expect:{class:"clean"}},{name:"a notebook",files:{
"a.ipynb":'{\n "cells": [\n  {\n   "cell_type": "code",\n   "execution_count": null,\n   "id": "a",\n   "metadata": {},\n   "outputs": [],\n   "source": [\n    "x=1"\n   ]\n  }\n ],\n "metadata": {\n  "language_info": {\n   "name": "python"\n  }\n },\n "nbformat": 4,\n "nbformat_minor": 5\n}\n'
},expect:{class:"findings",findings:["a.ipynb:10:1 warning format"]}},{name:"code in Markdown",files:{"a.md":"# A\n\n```python\nx=1\n```\n"},expect:{
class:"findings",findings:["a.md:4:1 warning format"],fixed:{"a.md":"# A\n\n```python\nx = 1\n```\n"}}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.py":"x=1\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 warning format"],fixed:{
"-a b/(main)/[id]/\xfc.py":"x = 1\n"}}},{name:"non-ASCII",files:{"a.py":"y = '\u{1f600}\xe9'\n"},expect:{class:"findings",findings:["a.py:1:1 warning format"],
fixed:{"a.py":'y = "\u{1f600}\xe9"\n'}}}],ruff:[{name:"good",files:{"good.py":"print('fine')\n"},expect:{class:"clean"}},{name:"bad",files:{
"bad.py":"import os\n\nprint(undefined_name)\n"},expect:{class:"findings",findings:["bad.py:1:8 warning F401","bad.py:3:7 error F821"],fixed:{
"bad.py":"\nprint(undefined_name)\n"}}},{name:"crash",files:{"ruff.toml":"select = nonsense\n","a.py":"print()\n"},expect:{class:"error"}},{name:"empty",files:{
"empty.py":""},expect:{class:"clean"}},{name:"what it says of a configuration",files:{
"pyproject.toml":"[tool.ruff.lint]\nselect = ['RUF']\n[project]\nname = 1\n"},expect:{class:"findings",findings:["pyproject.toml:4:8 warning RUF200"]}},{
name:"odd path",files:{"-a b/(main)/[id]/\xfc.py":"import os\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:8 warning F401"]}},{
name:"non-ASCII",files:{"a.py":"print('\u{1f600}\xe9', x)\n"},expect:{class:"findings",findings:["a.py:1:14 error F821"]}}],rustfmt:[{name:"good",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',"src/lib.rs":"pub fn f() {}\n"},expect:{class:"clean"}},{name:"bad",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\nedition = "2021"\n',"src/lib.rs":"mod b;\npub fn f() {\nlet _x=1;\n}\n",
"src/b.rs":"pub async fn g() {}\npub  fn h() {}\n","tests/t.rs":"fn  t() {}\n","notes/loose.rs":"fn  l() {}\n"},expect:{class:"findings",
findings:["src/b.rs:2:1 warning format","src/lib.rs:3:1 warning format","tests/t.rs:1:1 warning format"],fixed:{
"src/lib.rs":"mod b;\npub fn f() {\n    let _x = 1;\n}\n","src/b.rs":"pub async fn g() {}\npub fn h() {}\n"}}},{name:"a workspace",files:{
"Cargo.toml":'[workspace]\nmembers = ["a", "b"]\n',"a/Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',"a/src/lib.rs":"pub fn  f() {}\n",
"b/Cargo.toml":'[package]\nname = "b"\nversion = "0.1.0"\n',"b/src/main.rs":"fn  main() {}\n"},expect:{class:"findings",
findings:["a/src/lib.rs:1:1 warning format","b/src/main.rs:1:1 warning format"]}},{name:"as the repository has it",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',"rustfmt.toml":"tab_spaces = 3\n","src/lib.rs":"pub fn f() {\n   g();\n}\nfn g() {}\n"},expect:{
class:"clean"}},{name:"crash",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',"rustfmt.toml":"tab_spaces = nonsense\n",
"src/lib.rs":"pub fn f() {}\n"},expect:{class:"error"}},{name:"an option that is none",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',
"rustfmt.toml":"nonsense = 3\n","src/lib.rs":"pub fn f() {}\n"},expect:{class:"error"}},{name:"a broken Cargo.toml",files:{"Cargo.toml":"nonsense\n",
"src/lib.rs":"pub fn f() {}\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',
"src/lib.rs":"pub fn f( {\n"},expect:{class:"error"}},{name:"a module that is not there",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',
"src/lib.rs":"mod b;\n"},expect:{class:"error"}},{name:"no package",files:{"a.rs":"fn  f() {}\n"},expect:{class:"nothing"}},{name:"empty",files:{
"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',"src/lib.rs":""},expect:{class:"findings",findings:["src/lib.rs:1:1 warning format"],fixed:{
"src/lib.rs":"\n"}}},{name:"Windows line endings",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',
"src/lib.rs":"pub fn f() {}\r\npub fn g() {}\r\n"},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',"-a b/(main)/[id]/src/lib.rs":"mod \xfc;\n",
"-a b/(main)/[id]/src/\xfc.rs":"pub fn  f() {}\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/src/\xfc.rs:1:1 warning format"],fixed:{
"-a b/(main)/[id]/src/\xfc.rs":"pub fn f() {}\n"}}},{name:"non-ASCII",files:{"Cargo.toml":'[package]\nname = "a"\nversion = "0.1.0"\n',
"src/lib.rs":'pub const A: &str = "\u{1f600}\xe9"  ;\n'},expect:{class:"findings",findings:["src/lib.rs:1:1 warning format"],fixed:{
"src/lib.rs":'pub const A: &str = "\u{1f600}\xe9";\n'}}}],secretlint:[{name:"good",files:{
".secretlintrc.json":'{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }',"good.txt":"fine\n"},expect:{class:"clean"}},{name:"bad",files:{
".secretlintrc.json":'{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend", "rules": [{ "id": "@secretlint/secretlint-rule-aws", "options": { "enableIDScanRule": true } }] }] }',
".env":"fine\naws_account_id = 210987654321\n","good.txt":"fine\n"},expect:{class:"findings",findings:[".env:2:1 error aws"]}},{name:"crash",files:{
".secretlintrc.json":'{ "rules": [{ "id": "@secretlint/secretlint-rule-nowhere" }] }',"a.txt":"fine\n"},expect:{class:"error"}},{name:"broken configuration",
files:{".secretlintrc.json":'{ "rules": [',"a.txt":"fine\n"},expect:{class:"error"}},{name:"no configuration",files:{"a.txt":"fine\n"},expect:{class:"error"}},{
name:"missing file",files:{".secretlintrc.json":'{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }'},paths:["b.txt"],expect:{class:"error"
}},{name:"ignored",files:{
".secretlintrc.json":'{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend", "rules": [{ "id": "@secretlint/secretlint-rule-aws", "options": { "enableIDScanRule": true } }] }] }',
".secretlintignore":"a.txt\n","a.txt":"aws_account_id = 210987654321\n"},expect:{class:"clean"}},{name:"empty",files:{
".secretlintrc.json":'{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend" }] }',"empty.txt":""},expect:{class:"clean"}},{name:"odd path",files:{
".secretlintrc.json":'{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend", "rules": [{ "id": "@secretlint/secretlint-rule-aws", "options": { "enableIDScanRule": true } }] }] }',
"-a b/(main)/[id]/\xfc.txt":"aws_account_id = 210987654321\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.txt:1:1 error aws"]}},{
name:"non-ASCII",files:{
".secretlintrc.json":'{ "rules": [{ "id": "@secretlint/secretlint-rule-preset-recommend", "rules": [{ "id": "@secretlint/secretlint-rule-aws", "options": { "enableIDScanRule": true } }] }] }',
"a.txt":"\u{1f600}\xe9 aws_account_id = 210987654321\n"},expect:{class:"findings",findings:["a.txt:1:5 error aws"]}}],semgrep:[{name:"good",files:{
".semgrep.yml":"rules:\n  - id: no-eval\n    languages: [python]\n    severity: ERROR\n    message: No eval\n    pattern: eval($X)\n    fix: safe($X)\n",
"good.py":"x = 1\n"},expect:{class:"clean"}},{name:"bad",files:{
".semgrep.yml":"rules:\n  - id: no-eval\n    languages: [python]\n    severity: ERROR\n    message: No eval\n    pattern: eval($X)\n    fix: safe($X)\n",
"bad.py":"a = 1\nb = eval(a)\n"},expect:{class:"findings",findings:["bad.py:2:5 error no-eval"]}},{name:"a folder of rules",files:{
".semgrep.yml":"rules:\n  - id: no-eval\n    languages: [python]\n    severity: ERROR\n    message: No eval\n    pattern: eval($X)\n    fix: safe($X)\n",
".semgrep/sub/a.yaml":"rules:\n  - id: no-exec\n    languages: [python]\n    severity: WARNING\n    message: No exec\n    pattern: exec(...)\n",
"bad.py":"eval(1)\nexec(1)\n"},expect:{class:"findings",findings:["bad.py:1:1 error no-eval","bad.py:2:1 warning semgrep.sub.no-exec"]}},{
name:"as the repository has it",files:{
".semgrep.yml":"rules:\n  - id: no-eval\n    languages: [python]\n    severity: ERROR\n    message: No eval\n    pattern: eval($X)\n    fix: safe($X)\n",
".semgrepignore":"a.py\n","a.py":"eval(1)\n","b.py":"eval(1)\neval(2)  # nosemgrep\n"},expect:{class:"findings",findings:["b.py:1:1 error no-eval"]}},{
name:"crash",files:{".semgrep.yml":"rules: [\n","a.py":"eval(1)\n"},expect:{class:"error"}},{name:"a pattern that it cannot parse",files:{
".semgrep.yml":"rules: [{ id: a, languages: [python], severity: ERROR, message: m, pattern: 'def (((' }]\n","a.py":"eval(1)\n"},expect:{class:"error"}},{
name:"no rules",files:{".semgrep.yml":"rules: []\n","a.py":"eval(1)\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{
".semgrep.yml":"rules:\n  - id: no-eval\n    languages: [python]\n    severity: ERROR\n    message: No eval\n    pattern: eval($X)\n    fix: safe($X)\n",
"a.py":"def (:\n eval(1)\n"},expect:{class:"findings",findings:["a.py:1:1 warning not-scanned"]}},{name:"empty",files:{
".semgrep.yml":"rules:\n  - id: no-eval\n    languages: [python]\n    severity: ERROR\n    message: No eval\n    pattern: eval($X)\n    fix: safe($X)\n",
"empty.py":""},expect:{class:"clean"}},{name:"odd path",files:{
".semgrep.yml":"rules:\n  - id: no-eval\n    languages: [python]\n    severity: ERROR\n    message: No eval\n    pattern: eval($X)\n    fix: safe($X)\n",
"-a b/(main)/[id]/\xfc.py":"eval(1)\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 error no-eval"]}},{name:"non-ASCII",files:{
".semgrep.yml":"rules:\n  - id: no-eval\n    languages: [python]\n    severity: ERROR\n    message: No eval\n    pattern: eval($X)\n    fix: safe($X)\n",
"a.py":"print('\u{1f600}\xe9', eval(1))\n"},expect:{class:"findings",findings:["a.py:1:14 error no-eval"]}}],shellcheck:[{name:"good",files:{
"good.sh":'#!/bin/sh\necho "$1"\n'},expect:{class:"clean"}},{name:"bad",files:{"bad.sh":"#!/bin/sh\nx=1\necho `date` [[ $1\ncd foo\n"},expect:{class:"findings",
findings:["bad.sh:2:1 warning SC2034","bad.sh:3:6 warning SC2046","bad.sh:3:6 note SC2006","bad.sh:3:16 note SC2086","bad.sh:4:1 warning SC2164"]}},{
name:"as the repository has it",files:{".shellcheckrc":"disable=SC2086\n","a.sh":"#!/bin/sh\necho $1\n"},expect:{class:"clean"}},{name:"a file that is sourced",
files:{"a.sh":'#!/bin/sh\n. ./b\necho "$foo"\n',b:"foo=1\n"},paths:["a.sh"],expect:{class:"clean"}},{name:"known by its first line",files:{
"run*":"#!/usr/bin/env bash\necho $1\n","other*":"#!/usr/bin/env python\nprint()\n"},expect:{class:"findings",findings:["run:2:6 note SC2086"]}},{name:"crash",
files:{".shellcheckrc":"nonsense\n","a.sh":"#!/bin/sh\necho\n"},expect:{class:"error",findings:["a.sh:1:1 error SC1134"]}},{name:"a file that is not there",
files:{"a.sh":"#!/bin/sh\necho $1\n"},paths:["a.sh","b.sh"],expect:{class:"error",findings:["a.sh:2:6 note SC2086"]}},{name:"a syntax that it cannot parse",
files:{"a.sh":"#!/bin/sh\nif true; then\n"},expect:{class:"findings",findings:["a.sh:2:1 note SC1009","a.sh:2:10 error SC1073","a.sh:2:1 error SC1072"]}},{
name:"a shell that it does not know",files:{"a.sh":"#!/bin/zsh\necho\n"},expect:{class:"findings",findings:["a.sh:1:1 error SC1071"]}},{name:"empty",files:{
"empty.sh":""},expect:{class:"findings",findings:["empty.sh:1:1 error SC2148"]}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.sh":"#!/bin/sh\necho $1\n"},
expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.sh:2:6 note SC2086"]}},{name:"non-ASCII",files:{"a.sh":"#!/bin/sh\n\techo \u{1f600}\xe9 $1\n"},
expect:{class:"findings",findings:["a.sh:2:11 note SC2086"]}}],shfmt:[{name:"good",files:{"good.sh":"#!/bin/sh\nif true; then\n\techo a\nfi\n"},expect:{
class:"clean"}},{name:"bad",files:{"bad.sh":"#!/bin/sh\nif true; then\n  echo   a\nfi\n"},expect:{class:"findings",findings:["bad.sh:3:1 warning format"],
fixed:{"bad.sh":"#!/bin/sh\nif true; then\n\techo a\nfi\n"}}},{name:"as the repository has it",files:{
".editorconfig":"root = true\n\n[*]\nindent_style = space\nindent_size = 3\n\n[b.sh]\nignore = true\n","a.sh":"#!/bin/sh\nif true; then\n  echo a\nfi\n",
"b.sh":"#!/bin/sh\necho   a\n"},expect:{class:"findings",findings:["a.sh:3:1 warning format"],fixed:{"a.sh":"#!/bin/sh\nif true; then\n   echo a\nfi\n"}}},{
name:"known by its first line",files:{"run*":"#!/usr/bin/env bash\necho   a\n","other*":"#!/usr/bin/env python\nprint()\n"},expect:{class:"findings",
findings:["run:2:1 warning format"]}},{name:"crash",files:{"a.sh":"#!/bin/sh\nif true; then\n","b.sh":"#!/bin/sh\necho   a\n"},expect:{class:"error",
findings:["b.sh:2:1 warning format"]}},{name:"a syntax of another shell",files:{"a.sh":"#!/bin/sh\na=(1)\n"},expect:{class:"error"}},{
name:"Windows line endings",files:{"a.sh":"#!/bin/sh\r\necho a\r\n"},expect:{class:"findings",findings:["a.sh:1:1 warning format"],fixed:{
"a.sh":"#!/bin/sh\necho a\n"}}},{name:"empty",files:{"empty.sh":""},expect:{class:"findings",findings:["empty.sh:1:1 warning format"],fixed:{"empty.sh":"\n"}}
},{name:"zsh",files:{"a.zsh":"print  ${(k)a}\n"},expect:{class:"findings",findings:["a.zsh:1:1 warning format"],fixed:{"a.zsh":"print ${(k)a}\n"}}},{
name:"odd path",files:{"-a b/(main)/[id]/\xfc.sh":"#!/bin/sh\necho   a\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.sh:2:1 warning format"],
fixed:{"-a b/(main)/[id]/\xfc.sh":"#!/bin/sh\necho a\n"}}},{name:"non-ASCII",files:{"a.sh":"#!/bin/sh\necho \u{1f600}\xe9;   echo b\n"},expect:{
class:"findings",findings:["a.sh:2:1 warning format"],fixed:{"a.sh":"#!/bin/sh\necho \u{1f600}\xe9\necho b\n"}}}],"sort-package-json":[{name:"good",files:{
"package.json":'{\n  "name": "x",\n  "version": "1.0.0"\n}\n'},expect:{class:"clean"}},{name:"bad",files:{
"package.json":'{\n  "version": "1.0.0",\n  "name": "x"\n}\n'},expect:{class:"findings",findings:["package.json:2:1 warning sort"],fixed:{
"package.json":'{\n  "name": "x",\n  "version": "1.0.0"\n}\n'}}},{name:"crash",files:{"package.json":"{"},expect:{class:"error"}},{name:"empty",files:{
"package.json":""},expect:{class:"error"}},{name:"odd path",files:{"-a b/(main)/[id]/package.json":'{\n  "version": "1.0.0",\n  "name": "x"\n}\n'},expect:{
class:"findings",findings:["-a b/(main)/[id]/package.json:2:1 warning sort"],fixed:{
"-a b/(main)/[id]/package.json":'{\n  "name": "x",\n  "version": "1.0.0"\n}\n'}}},{name:"non-ASCII",files:{
"package.json":'{\n  "description": "\u{1f600}\xe9",\n  "name": "x"\n}\n'},expect:{class:"findings",findings:["package.json:2:1 warning sort"],fixed:{
"package.json":'{\n  "name": "x",\n  "description": "\u{1f600}\xe9"\n}\n'}}}],spectral:[{name:"good",files:{
".spectral.yaml":"rules:\n  no-x: { given: '$..x', severity: warn, then: { function: falsy } }\n","openapi.yaml":"openapi: 3.0.0\n"},expect:{class:"clean"}},{
name:"bad",files:{
".spectral.yaml":"rules:\n  no-x: { given: '$..x', severity: warn, then: { function: falsy } }\n  no-y: { given: '$..y', severity: error, then: { function: falsy } }\n  no-z: { given: '$..z', severity: hint, then: { function: falsy } }\n",
"openapi.yaml":"openapi: 3.0.0\npaths:\n  x: 1\n  y: 2\n  z: 3\n"},expect:{class:"findings",
findings:["openapi.yaml:3:6 warning no-x","openapi.yaml:4:6 error no-y","openapi.yaml:5:6 note no-z"]}},{name:"its own rules",files:{
".spectral.yaml":"extends: ['spectral:oas']\n",
"openapi.yaml":"openapi: 3.0.0\ninfo: { title: x, version: '1', description: x, contact: {} }\nservers: [{ url: 'https://example.com' }]\npaths: { /a/: {} }\n",
"openapi.json":'{ "x": 1 }'},expect:{class:"findings",
findings:["openapi.json:1:1 warning unrecognized-format","openapi.yaml:4:14 warning path-keys-no-trailing-slash"]}},{name:"a syntax that it cannot parse",
files:{".spectral.yaml":"rules:\n  no-x: { given: '$..x', severity: warn, then: { function: falsy } }\n","openapi.yaml":"a: [\n"},expect:{class:"findings",
findings:["openapi.yaml:1:1 error parser"]}},{name:"crash",files:{".spectral.yaml":"rules:\n  no-x: { given: '$..x', then: { function: nonsense } }\n",
"openapi.yaml":"openapi: 3.0.0\n"},expect:{class:"error"}},{name:"no configuration",files:{"openapi.yaml":"openapi: 3.0.0\n"},expect:{class:"error"}},{
name:"missing file",files:{".spectral.yaml":"rules: {}\n","openapi.yaml":"openapi: 3.0.0\n"},paths:["openapi.yaml","nowhere/openapi.yaml"],expect:{class:"error"
}},{name:"empty",files:{".spectral.yaml":"rules: {}\n","openapi.yaml":""},expect:{class:"clean"}},{name:"odd path",files:{
".spectral.yaml":"rules:\n  no-x: { given: '$..x', severity: warn, then: { function: falsy } }\n","-a b/\xfc/openapi.yaml":"x: 1\n"},expect:{class:"findings",
findings:["-a b/\xfc/openapi.yaml:1:4 warning no-x"]}},{name:"a path that it takes for a glob",files:{
".spectral.yaml":"rules:\n  no-x: { given: '$..x', severity: warn, then: { function: falsy } }\n","(main)/[id]/openapi.yaml":"x: 1\n"},expect:{class:"error"}},{
name:"non-ASCII",files:{".spectral.yaml":"rules:\n  no-x: { given: '$..x', severity: warn, then: { function: falsy } }\n",
"openapi.yaml":"a: { '\u{1f600}\xe9': 1, x: 1 }\n"},expect:{class:"findings",findings:["openapi.yaml:1:19 warning no-x"]}}],sqlfluff:[{name:"good",files:{
".sqlfluff":"[sqlfluff]\ndialect = ansi\n","good.sql":"SELECT a FROM foo;\n"},expect:{class:"clean"}},{name:"bad",files:{
".sqlfluff":"[sqlfluff]\ndialect = ansi\n","bad.sql":"SELECT  a from foo\n"},expect:{class:"findings",
findings:["bad.sql:1:11 warning CP01","bad.sql:1:7 warning LT01"],fixed:{"bad.sql":"SELECT a FROM foo\n"}}},{name:"as the repository has it",files:{
".sqlfluff":"[sqlfluff]\ndialect = ansi\nwarnings = LT01\nnofail = true\n",".sqlfluffignore":"a.sql\n","sub/.sqlfluff":"[sqlfluff]\nexclude_rules = CP01\n",
"a.sql":"SELECT  a from foo\n","sub/b.sql":"SELECT  a from foo\n"},paths:["a.sql","sub/b.sql"],expect:{class:"findings",findings:["sub/b.sql:1:7 note LT01"],
fixed:{"sub/b.sql":"SELECT a from foo\n"}}},{name:"crash",files:{".sqlfluff":"[sqlfluff\n","a.sql":"SELECT a FROM foo;\n"},expect:{class:"error"}},{
name:"no dialect",files:{"a.sql":"SELECT a FROM foo;\n"},expect:{class:"error"}},{name:"a dialect that it does not know",files:{
".sqlfluff":"[sqlfluff]\ndialect = nonsense\n","a.sql":"SELECT a FROM foo;\n"},expect:{class:"error"}},{name:"a rule that it does not know",files:{
".sqlfluff":"[sqlfluff]\ndialect = ansi\nrules = nonsense\n","a.sql":"SELECT  a from foo;\n"},expect:{class:"error"}},{name:"a file that is too long for it",
files:{".sqlfluff":"[sqlfluff]\ndialect = ansi\nlarge_file_skip_byte_limit = 10\n","a.sql":"SELECT  a from foo;\n"},expect:{class:"error"}},{
name:"a file that is not there",files:{".sqlfluff":"[sqlfluff]\ndialect = ansi\n","a.sql":"SELECT  a from foo;\n"},paths:["a.sql","b.sql"],expect:{class:"error"
}},{name:"a syntax that it cannot parse",files:{".sqlfluff":"[sqlfluff]\ndialect = ansi\n","a.sql":"SELECT FROM WHERE (;\n"},expect:{class:"findings",
findings:["a.sql:1:19 error PRS"]}},{name:"empty",files:{".sqlfluff":"[sqlfluff]\ndialect = ansi\n","empty.sql":""},expect:{class:"clean"}},{name:"odd path",
files:{".sqlfluff":"[sqlfluff]\ndialect = ansi\n","-a b/(main)/[id]/\xfc.sql":"SELECT  a FROM foo\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.sql:1:7 warning LT01"],fixed:{"-a b/(main)/[id]/\xfc.sql":"SELECT a FROM foo\n"}}},{name:"non-ASCII",files:{
".sqlfluff":"[sqlfluff]\ndialect = ansi\n","a.sql":"SELECT '\u{1f600}\xe9' AS  a FROM foo\n"},expect:{class:"findings",findings:["a.sql:1:16 warning LT01"],
fixed:{"a.sql":"SELECT '\u{1f600}\xe9' AS a FROM foo\n"}}}],staticcheck:[{name:"good",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
"good.go":"package a\n\nvar A = 1\n"},expect:{class:"clean"}},{name:"bad",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
"bad.go":"package a\n\nfunc f(x int) bool {\n\tx = x\n\tif (x == 1) == true {\n\t\treturn true\n\t}\n\treturn x == x\n}\n",
"inner/inner_test.go":"package inner\n\nfunc g() {}\n"},expect:{class:"findings",
findings:["bad.go:3:6 warning U1000","bad.go:4:2 warning SA4018","bad.go:5:5 note S1002","bad.go:8:9 warning SA4000","inner/inner_test.go:3:6 warning U1000"]}
},{name:"as the repository has it",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","staticcheck.conf":'checks = ["inherit", "-U1000"]\n',
"a.go":"package a\n\nfunc f() {}\n"},expect:{class:"clean"}},{name:"crash",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
"staticcheck.conf":"checks = nonsense\n","a.go":"package a\n"},expect:{class:"error",findings:["staticcheck.conf:1:10 error config"]}},{name:"a broken go.mod",
files:{"go.mod":"modul kempt\n","a.go":"package a\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","a.go":"package a\n\nfunc {\n","inner/inner.go":"package inner\n\nfunc f() {}\n"},expect:{class:"error",
findings:["go.mod error compile","inner/inner.go:3:6 warning U1000"]}},{name:"a type error",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
"a.go":'package a\n\nvar A int = "one"\n'},expect:{class:"error"}},{name:"a module that is not there",files:{
"go.mod":"module kempt.invalid/a\n\ngo 1.22\n\nrequire kempt.invalid/b v1.0.0\n","a.go":'package a\n\nimport _ "kempt.invalid/b"\n'},expect:{class:"error"}},{
name:"empty",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","empty.go":""},expect:{class:"error",findings:["empty.go:1:1 error compile"]}},{
name:"no packages",files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n"},expect:{class:"nothing"}},{name:"no module",files:{"a.go":"package a\n\nfunc f() {}\n"
},expect:{class:"nothing"}},{name:"odd path",files:{"-a b/(main)/[id]/go.mod":"module kempt.invalid/a\n\ngo 1.22\n",
"-a b/(main)/[id]/\xfc.go":"package a\n\nfunc f() {}\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.go:3:6 warning U1000"]}},{name:"non-ASCII",
files:{"go.mod":"module kempt.invalid/a\n\ngo 1.22\n","a.go":"package a\n\nfunc F(x int) bool { /* \u{1f600}\xe9 */ return x == x }\n"},expect:{
class:"findings",findings:["a.go:3:39 warning SA4000"]}}],stylelint:[{name:"good",files:{".stylelintrc.json":'{ "rules": { "color-hex-length": "short" } }',
"good.css":"a { color: #fff; }\n"},expect:{class:"clean"}},{name:"bad",files:{
".stylelintrc.json":'{ "rules": { "color-hex-length": "short", "block-no-empty": [true, { "severity": "warning" }], "property-no-unknown": true } }',
"bad.css":"a { color: #ffffff; }\na {}\na { colr: red; }\n"},expect:{class:"findings",
findings:["bad.css:1:12 error color-hex-length","bad.css:2:3 warning block-no-empty","bad.css:3:5 error property-no-unknown"],fixed:{
"bad.css":"a { color: #fff; }\na {}\na { colr: red; }\n"}}},{name:"a syntax that it cannot parse",files:{
".stylelintrc.json":'{ "rules": { "color-hex-length": "short" } }',"bad.css":"a { color: \n"},expect:{class:"findings",
findings:["bad.css:1:1 error CssSyntaxError"]}},{name:"crash",files:{".stylelintrc.json":'{ "extends": "./nowhere.json" }',"a.css":"a { color: #fff; }\n"},
expect:{class:"error"}},{name:"no configuration",files:{"a.css":"a { color: #fff; }\n"},expect:{class:"error"}},{name:"a rule that there is not",files:{
".stylelintrc.json":'{ "rules": { "nonsense": true } }',"a.css":"a { color: #fff; }\n"},expect:{class:"error"}},{name:"a setting that there is not",files:{
".stylelintrc.json":'{ "rules": { "color-hex-length": "nonsense", "block-no-empty": true } }',"a.css":"a {}\n"},expect:{class:"error"}},{name:"missing file",
files:{".stylelintrc.json":'{ "rules": { "color-hex-length": "short" } }',"a.css":"a { color: #fff; }\n"},paths:["b.css"],expect:{class:"error"}},{
name:"ignored",files:{".stylelintrc.json":'{ "rules": { "color-hex-length": "short" } }',".stylelintignore":"a.css\n","a.css":"a { color: #ffffff; }\n"},
paths:["a.css"],expect:{class:"nothing"}},{name:"empty",files:{".stylelintrc.json":'{ "rules": { "color-hex-length": "short" } }',"empty.css":""},expect:{
class:"clean"}},{name:"odd path",files:{".stylelintrc.json":'{ "rules": { "color-hex-length": "short" } }',"-a b/(main)/[id]/\xfc.css":"a { color: #ffffff; }\n"
},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.css:1:12 error color-hex-length"]}},{name:"non-ASCII",files:{
".stylelintrc.json":'{ "rules": { "color-hex-length": "short" } }',"a.css":"a { content: '\u{1f600}\xe9'; color: #ffffff; }\n"},expect:{class:"findings",
findings:["a.css:1:28 error color-hex-length"],fixed:{"a.css":"a { content: '\u{1f600}\xe9'; color: #fff; }\n"}}}],"taplo-format":[{name:"good",files:{
"good.toml":"a = 1\n"},expect:{class:"clean"}},{name:"bad",files:{"bad.toml":"a = 1\nb=2\n"},expect:{class:"findings",findings:["bad.toml:2:1 warning format"],
fixed:{"bad.toml":"a = 1\nb = 2\n"}}},{name:"as the repository has it",files:{".taplo.toml":"[formatting]\ncompact_arrays = false\n","bad.toml":"a = [1]\n"},
paths:["bad.toml"],expect:{class:"findings",findings:["bad.toml:1:1 warning format"],fixed:{"bad.toml":"a = [ 1 ]\n"}}},{name:"a syntax that it cannot parse",
files:{"bad.toml":"a =\n"},expect:{class:"error"}},{name:"crash",files:{".taplo.toml":"exclude = \n","a.toml":"a = 1\n"},paths:["a.toml"],expect:{class:"error"}
},{name:"ignored by its configuration",files:{".taplo.toml":"exclude = ['a.toml']\n","a.toml":"a=1\n"},paths:["a.toml"],expect:{class:"clean"}},{name:"empty",
files:{"empty.toml":""},expect:{class:"findings",findings:["empty.toml:1:1 warning format"],fixed:{"empty.toml":"\n"}}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.toml":"a=1\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.toml:1:1 warning format"],fixed:{
"-a b/(main)/[id]/\xfc.toml":"a = 1\n"}}},{name:"non-ASCII",files:{"a.toml":"a = '\u{1f600}\xe9'\nb='\xfc'\n"},expect:{class:"findings",
findings:["a.toml:2:1 warning format"],fixed:{"a.toml":"a = '\u{1f600}\xe9'\nb = '\xfc'\n"}}}],taplo:[{name:"good",files:{"good.toml":"a = 1\n"},expect:{
class:"clean"}},{name:"bad",files:{"bad.toml":"a = 1\na = 2\n[t]\nb = 1\n[t]\n"},expect:{class:"findings",
findings:["bad.toml:2:1 error -","bad.toml:5:2 error -"]}},{name:"a syntax that it cannot parse",files:{"bad.toml":"a =\nb = 1 x\n"},expect:{class:"findings",
findings:["bad.toml:1:4 error -","bad.toml:2:7 error -"]}},{name:"a schema",files:{".taplo.toml":"[schema]\npath = 'schema.json'\n",
"schema.json":'{ "type": "object", "properties": { "a": { "type": "string" } } }',"a.toml":"a = 1\n"},paths:["a.toml"],expect:{class:"findings",
findings:["a.toml:1:5 error -"]}},{name:"crash",files:{".taplo.toml":"exclude = \n","a.toml":"a = 1\n"},paths:["a.toml"],expect:{class:"error"}},{
name:"a schema that there is not",files:{".taplo.toml":"[schema]\npath = 'nowhere.json'\n","a.toml":"a = 1\n"},paths:["a.toml"],expect:{class:"error"}},{
name:"missing file",files:{"a.toml":"a = 1\n"},paths:["b.toml"],expect:{class:"error"}},{name:"ignored by its configuration",files:{
".taplo.toml":"exclude = ['a.toml']\n","a.toml":"a = 1\na = 2\n"},paths:["a.toml"],expect:{class:"clean"}},{name:"empty",files:{"empty.toml":""},expect:{
class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.toml":"a = 1\na = 2\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.toml:2:1 error -"]}},{name:"non-ASCII",files:{"a.toml":"a = '\u{1f600}\xe9' x\n"},expect:{class:"findings",
findings:["a.toml:1:11 error -"]}}],tflint:[{name:"good",files:{"main.tf":'terraform {\n  required_version = ">= 1.0"\n}\n'},expect:{class:"clean"}},{
name:"bad",files:{"main.tf":'terraform {\n  required_version = ">= 1.0"\n}\n\nvariable "one" {\n  type = string\n}\n',
"sub/main.tf":'output "one" {\n  value = "${null}"\n}\n'},expect:{class:"findings",
findings:["main.tf:5:1 warning terraform_unused_declarations","sub/main.tf:1:1 warning terraform_required_version","sub/main.tf:2:11 warning terraform_deprecated_interpolation"],
fixed:{"main.tf":'terraform {\n  required_version = ">= 1.0"\n}\n\n',"sub/main.tf":'output "one" {\n  value = null\n}\n'}}},{name:"as the repository has it",
files:{".tflint.hcl":'rule "terraform_required_version" {\n  enabled = false\n}\n',"main.tf":"locals {}\n"},expect:{class:"clean"}},{name:"crash",files:{
".tflint.hcl":"nonsense = [\n","main.tf":"locals {}\n"},expect:{class:"error"}},{name:"a plugin that is not there",files:{
".tflint.hcl":'plugin "kempt-invalid" {\n  enabled = true\n}\n',"main.tf":"locals {}\n"},expect:{class:"error"}},{name:"a rule that is not there",files:{
".tflint.hcl":'rule "nonsense" {\n  enabled = true\n}\n',"main.tf":"locals {}\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{
"main.tf":"variable {\n","sub/main.tf":'output "one" {\n  value = null\n}\n'},expect:{class:"error",
findings:["sub/main.tf:1:1 warning terraform_required_version"]}},{name:"empty",files:{"empty.tf":""},expect:{class:"findings",
findings:["empty.tf:1:1 warning terraform_required_version"]}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.tf":'terraform {\n  required_version = ">= 1.0"\n}\n\nlocals { one = 1 }\n'},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.tf:5:10 warning terraform_unused_declarations"]}},{name:"non-ASCII",files:{
"a.tf":'terraform {\n  required_version = ">= 1.0"\n}\n\noutput "one" {\n  value = /* \u{1f600}\xe9 */ "${null}"\n}\n'},expect:{class:"findings",
findings:["a.tf:6:21 warning terraform_deprecated_interpolation"]}}],tsc:[{name:"good",files:{
"tsconfig.json":'{ "compilerOptions": { "strict": true, "types": [] } }',"good.ts":"export const fine: number = 1;\n"},expect:{class:"clean"}},{name:"bad",
files:{"tsconfig.json":'{ "compilerOptions": { "strict": true, "types": [] } }',
"bad.ts":"export const one: number = 'one';\nexport const two: { a: { b: string } } = { a: { b: 2 } };\nexport const three: () => { a: string } = (): { a: number } => ({ a: 3 });\nnowhere();\n"
},expect:{class:"findings",findings:["bad.ts:1:14 error TS2322","bad.ts:2:49 error TS2322","bad.ts:3:67 error TS2322","bad.ts:4:1 error TS2304"]}},{
name:"crash",files:{"tsconfig.json":'{ "compilerOptions": { "nonsense": 1 } }',"a.ts":"export const fine: number = 1;\n"},expect:{class:"error"}},{
name:"extends a file that is not there",files:{"tsconfig.json":'{ "extends": "./nowhere.json" }',"a.ts":"export const fine: number = 1;\n"},expect:{
class:"error"}},{name:"references only",files:{"tsconfig.json":'{ "files": [], "references": [{ "path": "./tsconfig.app.json" }] }',
"tsconfig.app.json":'{ "compilerOptions": { "composite": true, "types": [] }, "include": ["a.ts"] }',"a.ts":"export const bad: number = 'one';\n"},expect:{
class:"error"}},{name:"no file that it takes",files:{"tsconfig.json":'{ "include": ["src"] }',"a.ts":"export const bad: number = 'one';\n"},expect:{
class:"error"}},{name:"no configuration",files:{"a.ts":"export const bad: number = 'one';\n"},expect:{class:"nothing"}},{
name:"an incremental project leaves nothing behind",files:{"tsconfig.json":'{ "compilerOptions": { "composite": true, "types": [] } }',
"a.ts":"export const fine: number = 1;\n"},expect:{class:"clean"}},{name:"a folder of its own",files:{
"sub/tsconfig.json":'{ "compilerOptions": { "strict": true, "types": [] } }',"sub/a.ts":"export const bad: number = 'one';\n"},expect:{class:"findings",
findings:["sub/a.ts:1:14 error TS2322"]}},{name:"empty",files:{"tsconfig.json":'{ "compilerOptions": { "types": [] } }',"empty.ts":""},expect:{class:"clean"}},{
name:"odd path",files:{"tsconfig.json":'{ "compilerOptions": { "types": [] } }',"-a b/(main)/[id]/\xfc.ts":"export const bad: number = 'one';\n"},expect:{
class:"findings",findings:["-a b/(main)/[id]/\xfc.ts:1:14 error TS2322"]}},{name:"non-ASCII",files:{"tsconfig.json":'{ "compilerOptions": { "types": [] } }',
"a.ts":"export const a = '\u{1f600}\xe9'; export const b: number = a;\n"},expect:{class:"findings",findings:["a.ts:1:38 error TS2322"]}}],typos:[{name:"good",
files:{"good.txt":"fine\n"},expect:{class:"clean"}},{name:"bad",files:{"bad.txt":"a\nand abandonned\nwich\n"},expect:{class:"findings",
findings:["bad.txt:2:5 warning typo","bad.txt:3:1 warning typo"],fixed:{"bad.txt":"a\nand abandoned\nwich\n"}}},{name:"as the repository has it",files:{
"_typos.toml":"[files]\nextend-exclude = ['docs']\n[default.extend-words]\nteh = 'teh'\n","docs/a.txt":"abandonned\n","sub/b.txt":"teh abandonned\n"},expect:{
class:"findings",findings:["sub/b.txt:1:5 warning typo"],fixed:{"sub/b.txt":"teh abandoned\n"}}},{name:"the name of a file",files:{"recieve.txt":"fine\n"},
expect:{class:"findings",findings:["recieve.txt warning typo"]}},{name:"crash",files:{"typos.toml":"[files\n","a.txt":"fine\n"},expect:{class:"error"}},{
name:"an option that it does not know",files:{"typos.toml":"[nonsense]\na = 1\n","a.txt":"fine\n"},expect:{class:"error"}},{name:"a file that is not there",
files:{"a.txt":"teh\n"},paths:["a.txt","b.txt"],expect:{class:"error"}},{name:"empty",files:{"empty.txt":""},expect:{class:"clean"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc.txt":"abandonned\n"},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc.txt:1:1 warning typo"],fixed:{
"-a b/(main)/[id]/\xfc.txt":"abandoned\n"}}},{name:"non-ASCII",files:{"a.txt":"\u{1f600}\xe9 abandonned\n"},expect:{class:"findings",
findings:["a.txt:1:5 warning typo"],fixed:{"a.txt":"\u{1f600}\xe9 abandoned\n"}}}],vitest:[{name:"good",files:{
"vitest.config.mjs":"export default { test: { globals: true } };\n","good.test.js":"test('good', () => {});\n"},expect:{class:"clean"}},{name:"bad",files:{
"vitest.config.mjs":"export default { test: { globals: true } };\n","part.js":"export const fail = () => { throw new Error(); };\n",
"bad.test.js":"import { fail } from './part.js';\ntest('good', () => {});\ntest('bad', () => {\n  expect(1).toBe(2);\n});\ndescribe('outer', () => {\n  test('inner', () => { fail(); });\n  test.skip('skipped', () => { fail(); });\n  test.todo('todo');\n  test.fails('fails', () => { fail(); });\n});\n",
"good.test.js":"test('good', () => {});\n"},expect:{class:"findings",findings:["bad.test.js:4:1 error test-failure","bad.test.js:7:1 error test-failure"]}},{
name:"a syntax that it cannot parse",files:{"vitest.config.mjs":"export default { test: { globals: true } };\n","a.test.js":"let = (\n"},expect:{
class:"findings",findings:["a.test.js:1:1 error test-failure"]}},{name:"an error outside of tests",files:{
"vitest.config.mjs":"export default { test: { globals: true } };\n",
"a.test.js":"setTimeout(() => { throw new Error(); }, 1);\ntest('good', () => new Promise((done) => setTimeout(done, 100)));\n"},expect:{class:"findings",
findings:["a.test.js:1:1 error test-failure"]}},{name:"crash",files:{"vitest.config.mjs":"export default {\n","a.test.js":"test('good', () => {});\n"},expect:{
class:"error"}},{name:"an environment that there is not",files:{"vitest.config.mjs":"export default { test: { globals: true, environment: 'nowhere' } };\n",
"a.test.js":"test('good', () => {});\n"},expect:{class:"findings",findings:["vitest.config.mjs error test-failure"]}},{name:"no tests",files:{
"vitest.config.mjs":"export default {};\n"},expect:{class:"nothing"}},{name:"a test that says that there are none",files:{
"vitest.config.mjs":"export default { test: { globals: true } };\n",
"a.test.js":"test('bad', () => { console.error('\\nNo test files found, exiting with code 1\\n'); throw new Error(); });\n"},expect:{class:"findings",
findings:["a.test.js:1:1 error test-failure"]}},{name:"empty",files:{"vitest.config.mjs":"export default { test: { globals: true } };\n","empty.test.js":""},
expect:{class:"findings",findings:["empty.test.js error test-failure"]}},{name:"odd path",files:{
"vitest.config.mjs":"export default { test: { globals: true } };\n","-a b/(main)/[id]/\xfc.test.js":"test('bad', () => { throw new Error(); });\n"},expect:{
class:"findings",findings:["-a b/(main)/[id]/\xfc.test.js:1:1 error test-failure"]}},{name:"non-ASCII",files:{
"vitest.config.mjs":"export default { test: { globals: true } };\n",
"a.test.js":"/* \u{1f600}\xe9 */ test('\u{1f600}\xe9', () => { throw new Error('\u{1f600}\xe9'); });\n"},expect:{class:"findings",
findings:["a.test.js:1:1 error test-failure"]}},{name:"coverage",files:{"vitest.config.mjs":"export default { test: { globals: true } };\n",
"part.js":"export const one = (x) => {\n  if (x) return 1;\n  return 2;\n};\n",
"a.test.js":"import { one } from './part.js';\ntest('good', () => { one(1); });\ntest('bad', () => { throw new Error(); });\n"},expect:{class:"findings",
findings:["a.test.js:3:1 error test-failure"],uncovered:["part.js:3"]}},{name:"flaky",files:{
"vitest.config.mjs":"export default { test: { globals: true } };\n","good.test.js":"test('good', () => {});\n",
"(a)/b [c].test.js":"import fs from 'node:fs';\ndescribe('outer (1)', () => {\n  test('is flaky: $x?', () => {\n    if (!fs.existsSync('once')) { fs.writeFileSync('once', ''); throw new Error(); }\n  });\n  test('bad', () => { throw new Error(); });\n});\n"
},retries:2,expect:{class:"findings",findings:["(a)/b [c].test.js:4:1 note flaky-test","(a)/b [c].test.js:6:1 error test-failure"]}}],vulture:[{name:"good",
files:{"pyproject.toml":"[tool.vulture]\npaths = ['.']\n","good.py":"print('fine')\n"},expect:{class:"clean"}},{name:"bad",files:{
"pyproject.toml":"[tool.vulture]\nmin_confidence = 60\npaths = ['src']\n",
"src/bad.py":"import os\n\ndef unused():\n    return 1\n    print()\n\nif False:\n    print()\n"},expect:{class:"findings",
findings:["src/bad.py:1:1 warning import","src/bad.py:3:1 warning function","src/bad.py:5:1 warning unreachable","src/bad.py:7:1 warning unsatisfiable"]}},{
name:"as the repository has it",files:{"pyproject.toml":"[tool.vulture]\nmin_confidence = 90\nexclude = ['b.py']\npaths = ['.']\n",
"a.py":"def unused():\n    pass\n","b.py":"import os\n"},expect:{class:"clean"}},{name:"crash",files:{
"pyproject.toml":"[tool.vulture]\npaths = ['.']\nnonsense = 1\n","a.py":"import os\n"},expect:{class:"error"}},{name:"a syntax that it cannot parse",files:{
"pyproject.toml":"[tool.vulture]\npaths = ['.']\n","a.py":"def (:\n","b.py":"import os\n"},expect:{class:"error",findings:["b.py:1:1 warning import"]}},{
name:"a path that is not there",files:{"pyproject.toml":"[tool.vulture]\npaths = ['nonsense', 'b.py']\n","b.py":"import os\n"},expect:{class:"error"}},{
name:"no paths",files:{"a.py":"import os\n"},expect:{class:"error"}},{name:"empty",files:{"pyproject.toml":"[tool.vulture]\npaths = ['.']\n","empty.py":""},
expect:{class:"clean"}},{name:"odd path",files:{"pyproject.toml":"[tool.vulture]\npaths = ['.']\n","-a b/(main)/[id]/\xfc.py":"import os\n"},expect:{
class:"findings",findings:["-a b/(main)/[id]/\xfc.py:1:1 warning import"]}},{name:"non-ASCII",files:{"pyproject.toml":"[tool.vulture]\npaths = ['.']\n",
"a.py":"print('\u{1f600}\xe9'); \xfc = 1\n"},expect:{class:"findings",findings:["a.py:1:1 warning variable"]}}],yamllint:[{name:"good",files:{
"good.yaml":"---\na: 1\n"},expect:{class:"clean"}},{name:"bad",files:{"bad.yaml":"a:   1\nb: 2\nb: 3\n"},expect:{class:"findings",
findings:["bad.yaml:1:1 warning document-start","bad.yaml:1:5 error colons","bad.yaml:3:1 error key-duplicates"]}},{name:"warnings only",files:{
"bad.yaml":"a: 1\n"},expect:{class:"findings",findings:["bad.yaml:1:1 warning document-start"]}},{name:"as the repository has it",files:{
".yamllint.yml":"---\nextends: relaxed\nignore: |\n  a.yaml\n","a.yaml":"b:   1\n","b.yaml":"b:   1\n"},expect:{class:"findings",
findings:["b.yaml:1:5 warning colons"]}},{name:"a folder of its own",files:{"sub/.yamllint":"---\nrules: {document-start: enable}\n","sub/a.yml":"b:   1\n"},
expect:{class:"findings",findings:["sub/a.yml:1:1 error document-start"]}},{name:"crash",files:{".yamllint":"---\nrules: {nonsense: enable}\n",
"a.yaml":"---\na: 1\n"},expect:{class:"error"}},{name:"extends a file that is not there",files:{".yamllint":"---\nextends: nowhere\n","a.yaml":"---\na: 1\n"},
expect:{class:"error"}},{name:"a file that is not there",files:{"a.yaml":"b:   1\n"},paths:["a.yaml","b.yaml"],expect:{class:"error"}},{
name:"a syntax that it cannot parse",files:{"a.yaml":"---\na: }\n"},expect:{class:"findings",findings:["a.yaml:2:3 error braces","a.yaml:2:4 error syntax"]}},{
name:"empty",files:{"empty.yaml":""},expect:{class:"clean"}},{name:"odd path",files:{"-a b/(main)/[id]/\xfc.yaml":"---\na:   1\n"},expect:{class:"findings",
findings:["-a b/(main)/[id]/\xfc.yaml:2:5 error colons"]}},{name:"non-ASCII",files:{"a.yaml":"---\na: {'\u{1f600}\xe9':  1}\n"},expect:{class:"findings",
findings:["a.yaml:2:12 error colons"]}}],"yarn-audit":[{name:"crash",files:{".yarnrc.yml":"nonsense: [\n","package.json":'{ "name": "x" }',"yarn.lock":""},
expect:{class:"error"}},{name:"a lock file of Yarn 1",files:{"package.json":'{ "name": "x", "dependencies": { "minimist": "1.2.0" } }',
"yarn.lock":'# yarn lockfile v1\n\n\nminimist@1.2.0:\n  version "1.2.0"\n  resolved "https://registry.yarnpkg.com/minimist/-/minimist-1.2.0.tgz#a35008b20f41383eec1fb914f4cd5df79a264284"\n'
},expect:{class:"error"}},{name:"a registry that does not answer",files:{
".yarnrc.yml":"npmRegistryServer: 'http://localhost:9'\nunsafeHttpWhitelist: [localhost]\nhttpRetry: 0\n",
"package.json":'{ "name": "x", "version": "1.0.0", "dependencies": { "minimist": "1.2.0" } }',
"yarn.lock":'__metadata:\n  version: 10\n  cacheKey: 10c0\n\n"minimist@npm:1.2.0":\n  version: 1.2.0\n  resolution: "minimist@npm:1.2.0"\n  languageName: node\n  linkType: hard\n\n"x@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "x@workspace:."\n  dependencies:\n    minimist: "npm:1.2.0"\n  languageName: unknown\n  linkType: soft\n'
},expect:{class:"error"}}],zizmor:[{name:"good",files:{
".github/workflows/good.yml":"name: good\non: push\npermissions: {}\nconcurrency: { group: a, cancel-in-progress: true }\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo fine\n"
},expect:{class:"clean"}},{name:"bad",files:{
".github/workflows/bad.yml":'name: bad\non: pull_request\npermissions: {}\nconcurrency: { group: a, cancel-in-progress: true }\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout/@v4\n        with: { persist-credentials: false }\n      - run: echo "${{ github.event.pull_request.title }}"\n'
},expect:{class:"findings",
findings:[".github/workflows/bad.yml:10:15 error unpinned-uses",".github/workflows/bad.yml:10:9 note obfuscation",".github/workflows/bad.yml:12:24 error template-injection"],
fixed:{
".github/workflows/bad.yml":'name: bad\non: pull_request\npermissions: {}\nconcurrency: { group: a, cancel-in-progress: true }\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with: { persist-credentials: false }\n      - run: echo "${{ github.event.pull_request.title }}"\n'
}}},{name:"as the repository has it",files:{".github/zizmor.yml":"rules:\n  dangerous-triggers:\n    ignore: [a.yml]\n",
".github/workflows/a.yml":"on: pull_request_target\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: echo }] } }\n",
".github/workflows/b.yml":"on: pull_request_target\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: echo }] } }\n"},expect:{
class:"findings",findings:[".github/workflows/b.yml:1:1 error dangerous-triggers"]}},{name:"crash",files:{".github/zizmor.yml":"rules: [\n",
".github/workflows/a.yml":"on: push\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: echo }] } }\n"},expect:{class:"error"}},{
name:"a syntax that it cannot parse",files:{".github/workflows/a.yml":"a: [\n",
".github/workflows/b.yml":"on: push\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: echo }] } }\n"},expect:{class:"error"}},{name:"empty",
files:{".github/workflows/a.yml":""},expect:{class:"error"}},{name:"odd path",files:{
"-a b/(main)/[id]/\xfc/action.yml":"name: a\ndescription: a\nruns:\n  using: composite\n  steps:\n    - uses: actions/checkout@v4\n      with: { persist-credentials: false }\n"
},expect:{class:"findings",findings:["-a b/(main)/[id]/\xfc/action.yml:6:13 error unpinned-uses"]}},{name:"non-ASCII",files:{
".github/workflows/a.yml":"on: pull_request\npermissions: {}\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: 'echo \u{1f600}\xe9 ${{ github.event.pull_request.title }}' }] } }\n"
},expect:{class:"findings",findings:[".github/workflows/a.yml:3:67 error template-injection"]}}]}}};
