"use strict";exports.id=9919;exports.ids=[9919];exports.modules={97689:(e,t,n)=>{n.d(t,{$W:()=>o,Kt:()=>s,LL:()=>i});const s={file:33188,executable:33261,
symlink:40960,submodule:57344};function o(e){return e.mode===s.file||e.mode===s.executable}const i=32*1024*1024},99919:(e,t,n)=>{n.r(t);n.d(t,{changeSize:()=>i,
codeownersChange:()=>d,commitSubject:()=>p,debugLeftover:()=>O,destroyedSymlink:()=>A,focusedTest:()=>R,lockfileDrift:()=>B,skippedTest:()=>H,
testsUntouched:()=>ie,todoWithoutIssue:()=>me,workflowChange:()=>we});var s=n(47351);var o=n(64674);const i=(0,o.rk)({scope:"change",id:"change-size",
summary:"A change that is too large to be read with care",level:"note",
docs:`The more lines a change has, the less of each is read. A change in several steps is reviewed sooner and better.\n\nAdded and removed lines count. Files that nobody reads do not: lock files, generated code, snapshots, minified bundles,\nvendored folders, fixtures of tests, binary files. Neither do pure renames and deleted files.\n\nSplit the change: what can go in first (a refactoring, a new interface, a renaming) is a change of its own.`,
source:"https://google.github.io/eng-practices/review/developer/small-cls.html",options:{"max-lines":{type:"integer",default:1e3,
summary:"Added and removed lines together; 0: no limit"},"max-files":{type:"integer",default:100,summary:"Changed files; 0: no limit"}},examples:()=>[{
title:"more lines than the limit",options:{"max-lines":3},files:{"a.txt":"1\n","b.txt":"1\n2\n3\n"},findings:["b.txt"]},{title:"more files than the limit",
options:{"max-files":1},files:{"a.txt":"1\n","b.txt":"1\n2\n"},findings:["b.txt"]},{title:"lock files, snapshots and deleted files do not count",options:{
"max-lines":3},base:{"old.txt":"1\n2\n3\n4\n5\n"},files:{"yarn.lock":"1\n2\n3\n4\n","a.test.ts.snap":"1\n2\n3\n4\n","a.txt":"1\n2\n3\n"},findings:[]}],
run(e,t,n){const s=e.files.filter(r).map(c).sort((e,t)=>t.lines-e.lines);const o=s.reduce((e,t)=>e+t.lines,0);const i=a(o,n["max-lines"])
;if(s[0]===undefined||!i&&!a(s.length,n["max-files"]))return;const l=i?`${n["max-lines"]} lines`:`${n["max-files"]} files`
;const d=s.slice(0,3).map(e=>`${e.path} (${e.lines})`);const u=`${s.length} ${s.length===1?"file":"files"}`
;const f=`the change has ${o} lines in ${u}, more than ${l}; the largest: ${d.join(", ")}`;t(s[0].path,{message:f})}});function a(e,t){return t>0&&e>t}
function r({path:e,status:t,hunks:n}){if(t==="deleted"||n.length===0)return false;return!(0,s.UK)(e)&&!(0,s.Ee)(e)&&!(0,s.AQ)(e)}function c({path:e,hunks:t}){
return{path:e,lines:t.reduce((e,t)=>e+t.baseCount+t.headCount,0)}}const l=/^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/;const d=(0,o.rk)({scope:"change",
id:"codeowners-change",summary:"The change alters who must approve changes",level:"note",
docs:`The rules in \`CODEOWNERS\` decide whose approval a change needs. A line in a long change can take a folder away\nfrom its owners, so the change of the file is worth a look of its own.\n\nThe places where GitHub and GitLab look for the file count: the top, \`.github/\`, \`.gitlab/\` and \`docs/\`. Comments and\nempty lines are left alone. A rule without an owner, which lets everybody approve, is a warning.\n\nThere is nothing to mend where the change is meant. To have it guarded, give \`CODEOWNERS\` an owner itself.`,
source:"https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners",examples:()=>[{
title:"a new rule, and a path that nobody owns any more",base:{".github/CODEOWNERS":"* @all\n"},files:{".github/CODEOWNERS":"* @all\n/lib/ @lib\n/ci/\n"},
findings:[".github/CODEOWNERS:2",".github/CODEOWNERS:3"]},{title:"the file is gone",base:{CODEOWNERS:"* @all\n"},files:{"a.txt":"a\n"},findings:["CODEOWNERS"]
},{title:"a comment, or a file of that name elsewhere",base:{CODEOWNERS:"* @all\n"},files:{CODEOWNERS:"# Everybody.\n\n* @all\n","test/CODEOWNERS":"* @all\n"},
findings:[]}],run(e,t){for(const n of e.files){const{path:s,status:o,hunks:i}=n;if(!l.test(s))continue;if(o==="deleted"){t(s,{level:"warning",
message:"the file is deleted: no owner is asked any more"});continue}const a=i.flatMap(e=>e.added.map((t,n)=>({text:t,line:e.headStart+n})))
;const r=/^\^?\[/m.test(e.text(n)??"");const c=a.filter(({text:e})=>u(e));const d=r?[]:c.filter(({text:e})=>/^\s*\S+\s*$/.test(e))
;const f=i.find(e=>e.baseCount>e.headCount);const p=c[0]?.line??(f===undefined?undefined:Math.max(1,f.headStart));if(p!==undefined&&p!==d[0]?.line)t(s,{line:p,
message:"the change alters who must approve changes"});for(const e of d)t(s,{line:e.line,level:"warning",message:"this path has no owner: nobody is asked"})}}})
;function u(e){return!/^\s*(?:$|#|\^?\[)/.test(e)}var f=n(36555);const p=(0,o.rk)({scope:"change",id:"commit-subject",
summary:"A commit whose subject does not follow Conventional Commits",level:"warning",optIn:true,
docs:`With subjects of one form, change logs and version numbers can be made by a program.\n\nEach commit of the change is judged by its subject: \`type(scope): text\`, with an optional \`!\` for a breaking change.\nTypes are compared without regard to case, as the specification asks. Subjects that git writes itself (\`Merge branch\`,\n\`Revert "\u2026"\`) are left alone. A \`fixup!\` or \`squash!\` commit is reported, because it is to be folded into another one\nbefore the change is merged; allow it where changes are squashed on merging.\n\nReword the commit: \`git rebase -i\`, or \`git commit --amend\` for the last one.`,
source:"https://www.conventionalcommits.org/en/v1.0.0/",options:{types:{type:"strings",
default:["build","chore","ci","docs","feat","fix","perf","refactor","revert","style","test"],summary:"The types that are allowed; empty: any"},scopes:{
type:"strings",default:[],summary:"The scopes that are allowed; empty: any"},"max-length":{type:"integer",default:100,
summary:"Characters of a subject; 0: no limit"},"allow-fixups":{type:"boolean",default:false,summary:"Allow `fixup!`, `squash!` and `amend!` commits"}},
examples:()=>[{title:"no type",subject:"Add sums",files:{"a.txt":"a\n"},findings:[". form"]},{title:"an unknown type",subject:"feet(sum): add sums",files:{
"a.txt":"a\n"},findings:[". type"]},{title:"a scope that is not on the list",subject:"feat(sums): add sums",options:{scopes:["sum"]},files:{"a.txt":"a\n"},
findings:[". scope"]},{title:"too long",subject:"feat: add sums",options:{"max-length":10},files:{"a.txt":"a\n"},findings:[". length"]},{
title:"a commit that waits for its squash",subject:"fixup! feat: add sums",files:{"a.txt":"a\n"},findings:[". fixup"]},{title:"a breaking change",
subject:"feat(sum)!: add sums",files:{"a.txt":"a\n"},findings:[]},{title:"a merge",subject:"Merge branch 'main' into sums",files:{"a.txt":"a\n"},findings:[]}],
run(e,t,n){for(const{commit:s,subject:o}of e.subjects){const e=(0,f.u)(o,n);if(e===undefined)continue;const{rule:i,problem:a}=e;t(".",{rule:i,
message:`the subject of ${s.slice(0,10)} ${a}: "${o}"`})}}});var m=n(68878);var h=n(1700);const g=new WeakMap;function b(e,t,n){const s=g.get(e)
;if(s!==undefined)return s;const o=(0,m.d)(t,n);g.set(e,o);return o}function*y(e,t,n){for(const o of e.files){const{path:i}=o
;const a=o.hunks.length===0||o.status==="deleted"?undefined:(0,h.r)(i);if(a===undefined||(0,s.UK)(i)||(0,s.Ee)(i)||!t(i,a.language))continue
;for(const{line:t,raw:s}of w(o,n)){const n=e.text(o);if(n===undefined)break;yield{path:i,language:a.language,line:t,raw:s,text:n,lexed:b(o,n,a)}}}}
function*w(e,t){for(const{headStart:n,added:s}of e.hunks){for(let e=0;e<s.length;e++){const o=s[e];if(t.test(o))yield{line:n+e,raw:o}}}}function k(e,t,n){
let s=e.code(t).slice(n);for(let n=t+1;n<t+8&&n<=e.lines&&x(s)>0;n++)s+=`\n${e.code(n)}`;return s}function x(e){let t=0;for(const n of e){
if(n==="("||n==="["||n==="{")t++;else if(n===")"||n==="]"||n==="}")t--}return t}
const v=/^(?:(?:got |i am |i'm )?here\b|(?:testing|test|foo|bar|asdf\w*|qwe\w*|wtf|aa+|bb+|xx+|zz+)\W*\d*$|debug(?:ging)?\b|\d{1,4}\W*$|[-=*#!<>~]{3,}\s*(?:\w+\W*)?$)/i
;const $=[{code:/(?<=^\s*|[;{}]\s*)debugger(?=\s*(?:;|\}|$))/},{code:/(?<![\w$.])console\.(?:log|debug|info|warn|error)(?=\(\s*["'`])/,text:v}];const _={
javascript:$,python:[{code:/(?<=^\s*|[;:]\s*)breakpoint\(\)/},{code:/(?<![\w.])(?:i?pdb|pudb|ipdb|wdb|rpdb)\.set_trace\(/},{code:/(?<![\w.])print(?=\(f?["'])/,
text:v}],ruby:[{code:/(?<![\w.:@])binding\.(?:pry|irb|b\b|break\b|remote_pry)/},{code:/^\s*(?:byebug|debugger)(?=\s*(?:$|;|if\b|unless\b))/},{
code:/^\s*(?:p|puts)(?= ["'])/,text:v}],php:[{code:/(?<![\w>:$\\]|function |fn |function &|new )\\?(?:var_dump|ddd?|xdebug_break)\((?!\.\.\.\))/}],rust:[{
code:/(?<![\w:.])(?:std::)?dbg!\(/}],go:[{code:/(?<![\w.])fmt\.Print(?:ln|f)?(?=\(\s*["`])/,text:v},{code:/(?<![\w.])(?:spew\.Dump|runtime\.Breakpoint)\(/}],
java:[{code:/(?<![\w.])System\.(?:out|err)\.print(?:ln|f)?\(/}],csharp:[{code:/(?<![\w.])(?:System\.Diagnostics\.)?Debugger\.(?:Break|Launch)\(\)/}],elixir:[{
code:/(?<![\w.])(?:require IEx|IEx\.pry)\b/}]}
;const j=/debugger|console\.|breakpoint|set_trace|print|binding\.|byebug|\bputs |\bp ["']|dump\(|dd\(|xdebug_break|dbg!|fmt\.P|spew|IEx|Debugger\./i
;const S=/(?:^|\/)(?:[^/]*(?:cli|cmd|command|console|shell|launcher|tools?|main)[^/]*)(?:\/|\.java$)/i;const O=(0,o.rk)({scope:"change",id:"debug-leftover",
summary:"A break point or a print that was left behind",level:"warning",
docs:`A forgotten break point halts a program, or its tests in CI, for ever; a forgotten print clutters the output and\nmay show what nobody should see.\n\nOnly added lines of code are looked at, and only for what is hardly ever meant to stay: \`debugger\`, \`breakpoint()\`,\n\`pdb.set_trace()\`, \`binding.pry\`, \`byebug\`, \`dd()\`, \`var_dump()\`, \`dbg!()\`, \`spew.Dump()\`, \`Debugger.Break()\`. A\nprint (\`console.log\`, \`print\`, \`puts\`, \`fmt.Println\`) is how many programs do their work, so it is reported only with\nthe texts of debugging: "here", "xxx", "DEBUG \u2026", "=====". \`System.out.println\` is a note, in the main sources of a\nJava project that do not belong to a command line. \`dbg!\` is left alone in Rust's tests and build scripts, whose output is shown on failure only. \`Debug.WriteLine\` of .NET is left alone: release builds drop it.\nSo are comments, strings, fixtures, examples and documentation, and methods of the same name (\`$query->dd()\`).\n\nRemove the line, or use the project's logger.`,
source:"https://eslint.org/docs/latest/rules/no-debugger",examples:()=>[{title:"break points and dumps",files:{
"src/a.ts":"debugger;\nif (x) { debugger; }\nconsole.log('here');\nconsole.log('=====');\n",
"app/a.py":'import pdb; pdb.set_trace()\nbreakpoint()\nprint("DEBUG", x)\n',"lib/a.rb":"binding.pry\nbyebug if x\n",
"src/a.php":"<?php\nvar_dump($x);\ndd($x);\n","src/a.rs":"let y = dbg!(x + 1);\n",
"src/main/java/a/Sum.java":"class Sum {\n  void add() { System.out.println(1); }\n}\n"},
findings:["app/a.py:1","app/a.py:2","app/a.py:3","lib/a.rb:1","lib/a.rb:2","src/a.php:2","src/a.php:3","src/a.rs:1","src/a.ts:1","src/a.ts:2","src/a.ts:3","src/a.ts:4","src/main/java/a/Sum.java:2"]
},{title:"output that is meant, words in comments and strings, and functions of that name",files:{
"src/a.ts":"console.log('Listening on port', port);\n// debugger;\nconst s = 'debugger';\nuseDebugger(debugger_);\n",
"app/a.py":'print("Done.")\nbreakpoint = 3\n"""\npdb.set_trace()\n"""\n',"src/a.php":"<?php\nfunction dd($x) {}\n$query->dd();\n",
"src/main/java/a/cli/Main.java":"class Main {\n  void run() { System.out.println(1); }\n}\n","docs/a.js":"debugger;\n"},findings:[]}],run(e,t){
const n=(e,t)=>t in _&&!(0,s.AQ)(e)&&!(0,s.tG)(e);for(const o of y(e,n,j)){const e=T(o);if(e===undefined)continue;if(o.language==="rust"&&((0,
s.Nu)(o.path)||o.path.endsWith("build.rs")))continue;const n=o.language==="java";if(n&&!C(o))continue;const i=e[0].trim().replace(/\($/,"")
;const a=n?`\`${i}\` writes past the logger`:`\`${i}\` was left behind from debugging`;t(o.path,{line:o.line,column:e.index+1,message:a,...n?{level:"note"}:{}})
}}});function T({language:e,line:t,lexed:n,raw:s}){const o=n.code(t);for(const t of _[e]){const e=t.code.exec(o);if(e===null)continue
;if(t.text===undefined)return e;const n=s.slice(e.index+e[0].length).match(/^[\s(]*f?["'`]([^"'`]*)/)?.[1];if(n!==undefined&&t.text.test(n))return e}
return undefined}function C({path:e,text:t}){return/^(?!buildSrc\/)(?:.*\/)?src\/main\//.test(e)&&!(0,
s.Nu)(e)&&!S.test(e.replace("src/main/",""))&&!/\bstatic void main\s*\(/.test(t)}var D=n(97689);const A=(0,o.rk)({id:"destroyed-symlink",scope:"change",
summary:"A symbolic link that became a file with its target as text",level:"error",
docs:`On a system without symbolic links, git writes a link as a small file that holds its target. Committing that file\nfrom such a system replaces the link for everybody. Restore the link, or clone with \`core.symlinks=true\`.`,
examples:()=>[{title:"A link that became a file",base:{"a.txt":"x\n",link:{content:"a.txt",mode:40960}},files:{"a.txt":"x\n",link:"a.txt"},findings:["link"]},{
title:"A link replaced on purpose",base:{"a.txt":"x\n",link:{content:"a.txt",mode:40960}},files:{"a.txt":"x\n",link:"Text of its own,\non several lines.\n"},
findings:[]}],run(e,t){for(const n of e.files){if(n.base?.mode!==D.Kt.symlink||n.head===undefined||n.head.mode===D.Kt.symlink)continue
;const s=e.text(n)?.replace(/\r?\n$/,"");if(s!==undefined&&s.length<4096&&!s.includes("\n")){t(n.path,{
message:`The symbolic link became a file that holds its target, ${JSON.stringify(s)}`})}}}});const E={
javascript:/(?<![\w$.])(?:(?:describe|context|suite|it|test|specify|bench)(?:\.\w+)*\.only(?=\s*[(.`])|(?:fdescribe|fcontext|fit|fspecify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/,
go:/(?<![\w.]|func |\) )(?:ginkgo\.)?F(?:It|Describe|Context|When|Specify|Entry|DescribeTable(?:Subtree)?)\((?=\s*(?:"|`|$))/,
ruby:/(?<![\w.:])(?:(?:fit|fdescribe|fcontext|fspecify|fexample)(?=[ (]+["'])|focus: true\b|:focus => true\b|:focus(?=\s*(?:do\b|,.*\bdo\b)))/,
swift:/(?<![\w.])(?:fit|fdescribe|fcontext)(?=\(")/,dart:/(?<![\w.])(?:solo: true\b|solo_(?:test|group)(?=\())/}
;const I=/\.only\b|\bf(?:it|describe|context|specify|example)\b|\bF[A-Z]|focus|solo/;const R=(0,o.rk)({scope:"change",id:"focused-test",
summary:"A test that is singled out, so that the others do not run",level:"error",
docs:`A test marked with \`.only\`, \`fit\` or \`focus\` helps while one works on it. Committed, it switches off every\nother test of its file or suite, and the run still ends green.\n\nOnly lines that the change adds to test files are looked at: \`describe.only\`, \`it.only\`, \`test.only\`, \`fit\` and\n\`fdescribe\` (JavaScript, TypeScript), Ginkgo's \`FIt\` and \`FDescribe\`, RSpec's \`fit\` and \`focus: true\`, Quick's\n\`fit\`, Dart's \`solo\`. Comments, strings, and the fixtures of tests are left alone, and so is a function that happens\nto be called \`fit\`, when its first argument is no name of a test.\n\nRemove the mark.`,
source:"https://jestjs.io/docs/api#testonlyname-fn-timeout",examples:()=>[{title:"the marks of JavaScript, Go and Ruby",files:{
"src/sum.test.ts":"it.only('adds', () => {});\nfdescribe('sum', () => {});\ntest.concurrent.only.each([1])('x', () => {});\n",
"pkg/sum_test.go":'package pkg\n\nvar _ = FDescribe("sum", func() {})\n',"spec/sum_spec.rb":"it 'adds', focus: true do\nend\nfit 'adds' do\nend\n"},
findings:["pkg/sum_test.go:3","spec/sum_spec.rb:1","spec/sum_spec.rb:3","src/sum.test.ts:1","src/sum.test.ts:2","src/sum.test.ts:3"]},{
title:"comments, strings, other functions, other files, and what was there before",base:{"src/old.test.ts":"it.only('old', () => {});\n"},files:{
"src/old.test.ts":"it.only('old', () => {});\nit('new', () => {});\n",
"src/sum.test.ts":"// it.only('x')\nconst text = \"it.only('x')\";\nmodel.fit(x);\nfit(box, page);\n","src/layout.ts":"query.only('name');\n",
"spec/view_spec.rb":"expect(field).to receive(:focus)\n"},findings:[]}],run(e,t){const n=(e,t)=>t in E&&(0,s.Nu)(e)&&!(0,s.AQ)(e)
;for(const{path:s,language:o,line:i,lexed:a}of y(e,n,I)){const e=E[o].exec(a.code(i));if(e===null)continue
;const n=`\`${e[0].trim().replace(/\($/,"")}\` runs this test alone and leaves out the others`;t(s,{line:i,column:e.index+1,message:n})}}})
;const W=/^(?!.*=\s*\[\s*$)\s*["']?[A-Za-z0-9@][\w.@/-]*["']?\s*[:=[<>~!;",]/;const N=[{name:"package.json",
locks:["package-lock.json","npm-shrinkwrap.json","yarn.lock","pnpm-lock.yaml","bun.lock","bun.lockb"],
sections:M(/^(?:dependencies|devDependencies|optionalDependencies|overrides|resolutions)$/),entry:/^\s*"[^"]+"\s*:\s*"(?!workspace:|file:|link:|portal:)/,
shows:"any"},{name:"composer.json",locks:["composer.lock"],sections:M(/^require(?:-dev)?$/),entry:/^\s*"[^"]+"\s*:\s*"/,shows:"any"},{name:"pyproject.toml",
locks:["uv.lock","poetry.lock","pdm.lock"],
sections:G(/^(?:project\.optional-dependencies|dependency-groups|tool\.poetry\.(?:.*\.)?(?:dev-)?dependencies|tool\.pdm\.dev-dependencies)$/,/^(?:project|tool\.uv)$/),
entry:W,shows:"any"},{name:"Cargo.toml",locks:["Cargo.lock"],sections:G(/^(?!workspace\.)(?:.*\.)?(?:dev-|build-)?dependencies$/),
entry:/^[\w-]+(?:\.(?:workspace|version|path|git))?\s*=\s*(?!\[)/,shows:"new"},{name:"Gemfile",locks:["Gemfile.lock"],sections:L,
entry:/^\s*gem[ (]+["'](?!.*\b(?:if|unless|platforms?)\b)/,shows:"new"}];function M(e){return t=>{let n=0;let s;return t.map(t=>{
const o=n===1?t.match(/^\s*"([^"]+)"\s*:\s*\{/)?.[1]:undefined;const i=n>=2?s:undefined;if(o!==undefined)s=e.test(o)?o:undefined
;for(const e of t.replace(/"(?:\\.|[^"\\])*"/g,"")){if(e==="{"||e==="[")n++;else if(e==="}"||e==="]")n--}return i!==undefined&&n>=2?i:undefined})}}
function G(e,t){return n=>{let s="";let o=false;return n.map(n=>{const i=n.match(/^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/);if(i!==null&&!o){s=i[1]
;return undefined}if(e.test(s))return s;if(!(t?.test(s)??false))return undefined;if(/^\s*(?:dev-)?dependencies\s*=\s*\[/.test(n))o=true;const a=o
;if(/\]\s*(?:#.*)?$/.test(n))o=false;return a?s:undefined})}}function L(e){let t;return e.map(e=>{const n=e.search(/\S/)
;if(t===undefined&&/^\s*(?:if|unless|case|platforms?)\b/.test(e))t=n;const s=t!==undefined;if(n===t&&/^\s*end\b/.test(e))t=undefined;return s?undefined:"gem"})}
const B=(0,o.rk)({scope:"change",id:"lockfile-drift",summary:"Dependencies changed, and the lock file did not",level:"warning",
docs:`A lock file that does not know what its manifest asks for stops a frozen installation in CI, or lets each machine\ninstall something else.\n\nThe lock file is the one beside the manifest, or the nearest above it (a workspace); without one nothing is said. Only\nthe sections of dependencies are looked at, so that a new script or version of the package itself is left alone. Cargo\nand Bundler do not repeat every range and flag in their lock files: there only entries are reported that are new, where\nnothing was removed from the manifest. \`go.mod\` is left alone: \`go.sum\` need not change with it, and Go itself refuses\nto build where it lacks something. Manifests in tests, fixtures and examples count only if the lock file lies\nbeside them; packages of the same repository or the same scope, and versions of the form \`workspace:\` or \`file:\`, do not count.\n\nRun the package manager (\`npm install\`, \`cargo check\`, \`bundle lock\`, \u2026) and commit the lock file.`,
source:"https://docs.npmjs.com/cli/configuring-npm/package-lock-json",examples:()=>[{title:"a new dependency",base:{
"package.json":'{\n  "dependencies": {\n    "a": "1.0.0"\n  }\n}\n',"package-lock.json":"{}\n","Cargo.toml":'[dependencies]\na = "1"\n',"Cargo.lock":""},files:{
"package.json":'{\n  "dependencies": {\n    "a": "1.0.0",\n    "b": "1.0.0"\n  }\n}\n',"package-lock.json":"{}\n",
"Cargo.toml":'[dependencies]\na = "1"\nb = "1"\n',"Cargo.lock":""},findings:["Cargo.toml:3","package.json:3"]},{title:"a dependency is removed in a workspace",
base:{"yarn.lock":"","packages/a/package.json":'{\n  "dependencies": {\n    "a": "1",\n    "b": "1"\n  }\n}\n'},files:{"yarn.lock":"",
"packages/a/package.json":'{\n  "dependencies": {\n    "b": "1"\n  }\n}\n'},findings:["packages/a/package.json:2"]},{
title:"the lock file changed too, or there is none, or what changed is no dependency",base:{"a/package.json":'{\n  "dependencies": {\n    "a": "1"\n  }\n}\n',
"a/pnpm-lock.yaml":"a: 1\n","b/package.json":'{\n  "version": "1.0.0",\n  "scripts": {\n  },\n  "dependencies": {\n  }\n}\n',"b/package-lock.json":"{}\n",
"Cargo.toml":'[dependencies]\na = "1"\n',"Cargo.lock":""},files:{"a/package.json":'{\n  "dependencies": {\n    "a": "2"\n  }\n}\n',"a/pnpm-lock.yaml":"a: 2\n",
"b/package.json":'{\n  "version": "1.0.1",\n  "scripts": {\n    "test": "jest"\n  },\n  "dependencies": {\n  }\n}\n',"b/package-lock.json":"{}\n",
"c/package.json":'{\n  "dependencies": {\n    "a": "2"\n  }\n}\n',"Cargo.toml":'[dependencies]\na = "1.1"\n',"Cargo.lock":""},findings:[]}],run(e,t){
const n=new Set(e.files.map(e=>e.path));let s;for(const o of e.files){const i=q(o);const a=i===undefined?undefined:F(e,o.path,i,n)
;if(i===undefined||a===undefined)continue;s??=K(e);const r=P(e,o,i,s);if(r!==undefined)t(o.path,{line:r,message:`dependencies changed here, and ${a} did not`})}
}});function q({path:e,status:t,hunks:n}){if(t==="deleted"||n.length===0||(0,s.Ee)(e))return undefined;const o=e.slice(e.lastIndexOf("/")+1)
;return N.find(e=>e.name===o)}function F(e,t,n,o){const i=(0,s.Nu)(t)||(0,s.AQ)(t)||(0,s.tG)(t)||/(?:^|\/)[\w-]*templates?\//.test(t);for(const a of i?(0,
s.TS)(t).slice(0,1):(0,s.TS)(t)){const t=n.locks.map(e=>a+e);if(t.some(e=>o.has(e)))return undefined;const s=t.find(t=>e.has(t));if(s!==undefined)return s}
return undefined}function K(e){const t=new Set;for(const n of e.files){if(!/(?:^|\/)package\.json$/.test(n.path)||n.status==="deleted")continue
;const s=e.text(n)?.match(/^\s*"name"\s*:\s*"([^"]+)"/m)?.[1];if(s!==undefined)t.add(s)}return t}function P(e,t,n,s){const o=e.text(t)?.split("\n")
;if(o===undefined)return undefined;const i=n.sections(o);const a=n.shows==="new";if(a&&t.hunks.some(e=>e.baseCount>0))return undefined
;const r=o.find(e=>/^\s*"name"/.test(e))?.match(/"(@[^"/]+\/)[^"]+"/)?.[1];const c=e=>{const t=e.match(/"([^"]+)"/)?.[1]??""
;return n.entry.test(e)&&!s.has(t)&&!(r&&t.startsWith(r))};for(const e of t.hunks){const t=e.added.findIndex((t,n)=>i[e.headStart+n-1]&&c(t))
;if(t>=0)return e.headStart+t;if(!a&&U(e,i,o,n))return Math.max(1,e.headStart)}return undefined}function U({headStart:e,headCount:t},n,s,{name:o,entry:i}){
if(t>0||!o.endsWith(".json"))return false;return[e-1,e].some(e=>n[e]!==undefined&&i.test(s[e]??""))}const Q=/^\s*\(\s*[^)\s]/;const X={javascript:[{
mark:/(?<![\w$.])(?<![?:]\s*)(?:(?:describe|context|suite|it|test|specify)(?:\.\w+)*\.skip(?=\s*(?:\(\s*(?:["'`)]|$)|\.each\b|`))|x(?:describe|context|it|test|specify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/
}],python:[{mark:/@(?:pytest\.)?mark\.skip\b/,reason:/^\s*\([^)]*["']/},{mark:/@(?:unittest\.)?skip\b(?!\.)/,reason:Q},{mark:/(?<![\w.])pytest\.skip(?=\()/,
reason:Q},{mark:/(?<![\w.])self\.skipTest(?=\()/,reason:Q}],java:[{mark:/@(?:Disabled|Ignore)\b/,reason:/^\s*\([^)]*"/}],kotlin:[{mark:/@(?:Disabled|Ignore)\b/,
reason:/^\s*\([^)]*"/}],go:[{mark:/(?<![\w.])[tb]\.(?:Skip(?=\()|SkipNow\(\))/,reason:Q}],rust:[{mark:/#\[ignore\]/}],ruby:[{
mark:/(?<![\w.:])x(?:it|describe|context|specify|example)(?=[ (]+["'])/},{mark:/^\s*(?:skip|pending)(?=\s*(?:\(\s*\)\s*)?(?:$|;))/}],php:[{
mark:/(?:\$this->|self::|static::)markTest(?:Skipped|Incomplete)(?=\()/,reason:Q}]}
;const z=/skip|ignore|disabled|pending|incomplete|\bx(?:describe|context|it|test|specify|example)\b/i;const H=(0,o.rk)({scope:"change",id:"skipped-test",
summary:"A test that is switched off without a word why",level:"warning",
docs:`A skipped test protects nothing, and without a reason nobody knows when to switch it on again.\n\nOnly lines that the change adds to tests are looked at, and a reason is enough to be left alone: the argument that the\nframework has for it (\`reason=\` of pytest, the string of \`@Disabled\`, \`t.Skip("\u2026")\`, \`#[ignore = "\u2026"]\`), or a comment\non the same line or on the line above. Skips under a condition (\`skipif\`, \`it.skipIf\`, \`x ? it : it.skip\`,\nPlaywright's \`test.skip(condition)\`, \`skip unless \u2026\` in Ruby) are left alone too.\n\nSay why, best with the issue that will end it, or delete the test.`,
source:"https://docs.pytest.org/en/stable/how-to/skipping.html",examples:()=>[{title:"without a reason",files:{
"src/sum.test.ts":"it.skip('adds', () => {});\nxdescribe('sum', () => {});\n",
"tests/test_sum.py":"@pytest.mark.skip\ndef test_a(): pass\n\n@unittest.skip\ndef test_b(): pass\n",
"src/test/java/SumTest.java":"class SumTest {\n  @Disabled\n  @Test\n  void adds() {}\n}\n","pkg/sum_test.go":"func TestSum(t *testing.T) {\n\tt.Skip()\n}\n",
"src/sum.rs":"#[test]\n#[ignore]\nfn adds() {}\n","spec/sum_spec.rb":"xit 'adds' do\nend\n"},
findings:["pkg/sum_test.go:2","spec/sum_spec.rb:1","src/sum.rs:2","src/sum.test.ts:1","src/sum.test.ts:2","src/test/java/SumTest.java:2","tests/test_sum.py:1","tests/test_sum.py:4"]
},{title:"with a reason, a comment or a condition",files:{
"src/sum.test.ts":"// Needs a network, see #12\nit.skip('adds', () => {});\nit.skip('x', () => {}); // flaky, #13\ntest.skip(isWindows, 'no sockets');\n(x ? it : it.skip)('adds', () => {});\nx ? it('a', f) : it.skip('a', f);\n",
"test/sum_test.rb":"def test_sum\n  skip unless x\nend\n",
"tests/test_sum.py":"@pytest.mark.skip(\n    reason='no network'\n)\ndef test_a(): pass\n\n@pytest.mark.skipif(windows)\ndef test_b(): pass\n",
"src/test/java/SumTest.java":'class SumTest {\n  @Disabled("no network")\n  @Test\n  void adds() {}\n}\n',
"pkg/sum_test.go":'func TestSum(t *testing.T) {\n\tt.Skip("no network")\n}\n',"src/sum.rs":'#[test]\n#[ignore = "no network"]\nfn adds() {}\n',
"src/stream.ts":"stream.skip('x');\n"},findings:[]}],run(e,t){const n=(e,t)=>t in X&&((0,s.Nu)(e)||t==="rust")&&!(0,s.AQ)(e);for(const s of y(e,n,z)){
const e=J(s);if(e===undefined||Z(s))continue;const n=`\`${e[0].trim()}\` switches the test off and says no reason`;t(s.path,{line:s.line,column:e.index+1,
message:n})}}});function J({language:e,line:t,lexed:n}){const s=n.code(t);for(const{mark:o,reason:i}of X[e]){const e=o.exec(s);if(e===null)continue
;const a=k(n,t,e.index+e[0].length);if(i===undefined||!i.test(a))return e}return undefined}function Z({line:e,lexed:t}){
const n=t.code(e-1).trim()===""?t.comment(e-1):"";return/\w{2}/.test(t.comment(e))||/\w{2}/.test(n)}
const V=["test/","tests/","spec/","__tests__/","tests/unit/","test/unit/"];const Y={javascript:{source:/\.(?:[cm]?[jt]sx?|vue|svelte)$/,
roots:/^(?:src|lib|app)\//,tests:(e,t)=>["test","spec"].flatMap(n=>[t,"ts","tsx","js"].map(t=>`${e}.${n}.${t}`)),
setup:["jest","vitest","karma.conf","playwright","cypress"].flatMap(e=>["js","ts","mjs","cjs","mts"].map(t=>`${e}${e.includes(".")?"":".config"}.${t}`))},
python:{source:/\.py$/,roots:/^(?:src\/[^/]+|src|lib\/[^/]+|lib)\//,tests:e=>[`test_${e}.py`,`${e}_test.py`],
setup:["conftest.py","pytest.ini","tests/__init__.py","tests/conftest.py","test/__init__.py"]},ruby:{source:/\.rb$/,roots:/^(?:lib|app)\//,
tests:e=>[`${e}_test.rb`,`${e}_spec.rb`],setup:[".rspec","spec/spec_helper.rb","test/test_helper.rb"]},php:{source:/\.php$/,roots:/^(?:src|app|lib)\//,
tests:e=>[`${e}Test.php`,`Unit/${e}Test.php`,`Feature/${e}Test.php`],setup:["phpunit.xml","phpunit.xml.dist","phpunit.dist.xml"]},go:{source:/\.go$/,roots:/^$/,
tests:e=>[`${e}_test.go`,"main_test.go"],setup:[]},java:ee("java"),kotlin:ee("kt")};function ee(e){return{source:new RegExp(`(?:^|/)src/main/.*\\.${e}$`),
roots:/^src\/main\//,tests:t=>["Test","Tests","IT","IntegrationTests"].map(n=>`${t}${n}.${e}`),setup:[]}}function te(e,t){return Y[t]?.source.test(e)??false}
function ne(e,t,n){const s=Y[n];if(s===undefined)return undefined;const o=t.slice(0,t.lastIndexOf("/")+1);const i=t.slice(o.length);const a=i.lastIndexOf(".")
;const r=s.tests(i.slice(0,a),i.slice(a+1));return se(o,s).flatMap(e=>r.map(t=>e+t)).find(t=>e.has(t))}function se(e,{roots:t}){
const n=["","__tests__/","test/","tests/"].map(t=>e+t);for(const o of(0,s.TS)(e)){const s=e.slice(o.length)
;if(s.startsWith("src/main/"))n.push(`${o}${s.replace("src/main/","src/test/")}`);const i=s.replace(t,"");for(const e of V)n.push(`${o}${e}${s}`,`${o}${e}${i}`)
}return[...new Set(n)]}function oe(e,t,n){const o=Y[n]?.setup??[];return(0,s.TS)(t).some(t=>o.some(n=>e.has(t+n)))}const ie=(0,o.rk)({scope:"change",
id:"tests-untouched",summary:"A change of code that touches no test",level:"note",
docs:`New behaviour without a test is behaviour that the next change may break unnoticed.\n\nSaid once per language, at the file that grew most, when the code grows by at least \`min-lines\` lines (added lines of\ncode less removed lines, so that a refactoring is left alone) and no test of that language is touched. Comments, empty\nlines, generated and vendored files, examples, configuration and scripts do not count. Where nothing shows that the project has tests (a test named after one of the changed files, or the set-up\nof a test runner), nothing is said. Looked at are JavaScript, TypeScript, Python, Ruby, PHP, Go, Java and Kotlin; Rust\nis not, because its tests live in the files they test.\n\nAdd a test, or extend the one that is named.`,
options:{"min-lines":{type:"integer",default:10,summary:"Lines by which the code must grow"}},examples:()=>[{
title:"the source has a test, which is not touched",base:{"src/sum.ts":"","src/sum.test.ts":"it('adds', () => {});\n"},files:{"src/sum.ts":"a();\nb();\nc();\n",
"src/sum.test.ts":"it('adds', () => {});\n"},options:{"min-lines":3},findings:["src/sum.ts"]},{title:"a new source in a project with tests",base:{
"pytest.ini":"[pytest]\n"},files:{"pytest.ini":"[pytest]\n","app/sum.py":"a()\nb()\nc()\n"},options:{"min-lines":3},findings:["app/sum.py"]},{
title:"a test is touched, or the change is small, a comment, or in a project without tests",base:{"src/small.ts":"","src/small.test.ts":"","lib/a_test.go":"",
"lib/a.go":""},files:{"src/small.ts":"// one\n// two\n// three\na();\n","src/small.test.ts":"","lib/a.go":"a()\nb()\nc()\n","lib/a_test.go":"a()\n",
"script.py":"a()\nb()\nc()\n"},options:{"min-lines":3},findings:[]}],run(e,t,n){for(const[s,o]of re(e)){const i=o.map(t=>({file:t,lines:ue(e,t)
})).sort((e,t)=>t.lines-e.lines);const a=i.reduce((e,t)=>e+t.lines,0);if(a<n["min-lines"])continue
;const r=i.map(({file:t})=>ne(e,t.path,s)).find(e=>e!==undefined);const c=i[0].file.path;if(r===undefined&&!oe(e,c,s))continue;t(c,{message:ae(i,a,r)})}}})
;function ae(e,t,n){const s=e.filter(e=>e.lines>0).length;const o=s===1?"this file":`${s} files`
;return`the code grows by ${t} lines in ${o}, and no test is touched${n===undefined?"":`; there is ${n}`}`}function re(e){const t=new Map;const n=new Set
;for(const o of e.files){const{path:e,status:i}=o;const a=(0,h.r)(e)?.language;if((0,s.Nu)(e)||(0,s.AQ)(e)){if(i!=="deleted")for(const t of ce(e,a))n.add(t)
}else if(a!==undefined&&le(e,a)){t.set(a,[...t.get(a)??[],o])}}for(const e of n)t.delete(e);return n.has("any")?new Map:t}function ce(e,t){
return t===undefined||!te(e.replace("/test/","/main/"),t)?["any"]:[t]}function le(e,t){return te(e,t)&&!(0,s.UK)(e)&&!(0,s.Ee)(e)&&!(0,s.tG)(e)&&!de(e)}
function de(e){
return/\.config\.\w+$|rc\.[cm]?js$|(?:^|\/)(?:rector\.php|setupTests\.\w+)$|\.d\.ts$|\.stories\.\w+$|(?:^|\/)(?:scripts?|tools?|migrations?|setup\.py|noxfile\.py)(?:\/|$)/.test(e)
}function ue(e,t){let n=t.hunks.reduce((e,t)=>e-t.baseCount,0);const s=t.hunks.length===0||t.status==="deleted"?undefined:e.text(t);const o=(0,h.r)(t.path)
;if(s===undefined||o===undefined)return n;const i=b(t,s,o);for(const{headStart:e,headCount:s}of t.hunks){for(let t=e;t<e+s;t++)if(/\w/.test(i.code(t)))n++}
return n}
const fe=/#\d+|\bGH-\d+|\b(?!UTF-|SHA-|ISO-|RFC-|AES-|RSA-|MD-|CVE-|CP-|PEP-|UCS-|BASE-|X-)[A-Z][A-Z0-9]+-\d+\b|https?:\/\/|\bb\/\d{4,}|\b(?:issue|bug|ticket)\s*[:#]?\s*\d+/
;const pe=/^\s*[([]\s*@?[\w.-]+(?:\s*[,/]\s*@?[\w.-]+)*\s*[)\]]/;const me=(0,o.rk)({scope:"change",id:"todo-without-issue",
summary:"A TODO that nobody will find again: it names no issue",level:"note",
docs:`A TODO in a comment is a promise. Without an issue behind it nobody is reminded of it, and it stays for years.\n\nOnly comments on added lines are looked at, and only marks that open a comment or are followed by a colon, so that\nprose about a "TODO list" is left alone. \`#123\`, \`ABC-123\`, a URL, or \`issue 123\`, on the same line or further down in\nthe same comment, is a reference. A name in parentheses, \`TODO(anna)\`, counts too unless \`allow-names\` is off.\n\nOpen an issue and name it, or do it now.`,
source:"https://google.github.io/styleguide/cppguide.html#TODO_Comments",options:{markers:{type:"strings",default:["TODO","FIXME","XXX","HACK"],
summary:"The words that mark a promise"},"allow-names":{type:"boolean",default:true,summary:"A name in parentheses will do: `TODO(anna)`"}},examples:()=>[{
title:"without a reference",files:{"src/a.ts":"// TODO: handle errors\n/* FIXME handle errors */\nlet a = 1; // XXX\n","a.py":"# HACK: as above\n"},
findings:["a.py:1","src/a.ts:1","src/a.ts:2","src/a.ts:3"]},{title:"with a reference, with a name, in code, and in prose",files:{
"src/a.ts":"// TODO(#12): errors\n// FIXME handle\n// errors, see https://example.com/12\n\n// TODO(anna): errors\n// Sorts the TODO list.\nconst TODO = 'TODO: x';\n/**\n * @todo errors\n */\n",
"a.py":"# TODO: ABC-12\n"},findings:[]},{title:"a name is no issue when names are not allowed",options:{"allow-names":false},files:{
"src/a.ts":"// TODO(anna): errors\n// TODO(#12): errors\n"},findings:["src/a.ts:1"]}],run(e,t,n){if(n.markers.length===0)return
;const o=n.markers.map(e=>e.replace(/[^\w]/g,"\\$&")).join("|");const i=new RegExp(`(?<![\\w-])(?:${o})(?![\\w-])`)
;const a=new RegExp(`(?<=^[\\s/*#!;<%@({-]*)(?:${o})(?![\\w-])|(?<![\\w-])(?:${o})(?=:|\\()`);for(const o of y(e,e=>!(0,s.AQ)(e),i)){
const e=o.lexed.comment(o.line);const s=a.exec(e);if(s===null)continue;const r=e.slice(s.index+s[0].length);if(fe.test(e)||n["allow-names"]&&pe.test(r))continue
;if(fe.test(he(o,i)))continue;t(o.path,{line:o.line,column:s.index+1,message:`\`${s[0]}\` names no issue`})}}});function he({line:e,lexed:t},n){let s=""
;for(let o=e+1;o<=e+8;o++){const e=t.comment(o);if(e.trim()===""||t.code(o).trim()!==""||n.test(e))break;s+=`${e}\n`}return s}var ge=n(38081)
;const be=/^\.github\/workflows\/[^/]+\.ya?ml$/
;const ye=/^(?:\.gitlab-ci\.ya?ml|\.gitlab\/ci\/.+\.ya?ml|\.circleci\/[^/]+\.ya?ml|bitbucket-pipelines\.ya?ml|\.?azure-pipelines[\w.-]*\.ya?ml|Jenkinsfile[\w.-]*|\.travis\.ya?ml|\.drone\.ya?ml|appveyor\.ya?ml|\.appveyor\.ya?ml|\.cirrus\.ya?ml|\.buildkite\/.+\.ya?ml|\.woodpecker(?:\/.+)?\.ya?ml|\.semaphore\/.+\.ya?ml)$|^\.github\/actions\/.+/
;const we=(0,o.rk)({scope:"change",id:"workflow-change",summary:"The change alters what runs in CI",level:"note",
docs:`What runs in CI holds the keys: tokens that write to the repository, secrets for releases and clouds. A change of\nit deserves a reader who knows what it may do, so a changed GitHub workflow is reported together with that: events that\nrun with secrets even for forks, permissions to write, and the secrets it reads.\n\nAlso reported, without such detail, are local actions in \`.github/actions\` and the configuration of GitLab CI, CircleCI,\nBitbucket, Azure, Jenkins, Travis, Drone, AppVeyor, Cirrus, Buildkite, Woodpecker and Semaphore. Changes of comments and\nempty lines alone are left alone, so are changes that only raise the versions of actions, and so are deleted files.\n\nThere is nothing to mend where the change is meant.`,
source:"https://docs.github.com/en/actions/reference/security/secure-use",examples:()=>[{title:"a workflow that may write, and another CI",base:{
".github/workflows/ci.yml":"on: push\npermissions:\n  contents: write\njobs: {}\n"},files:{
".github/workflows/ci.yml":"on: [push]\npermissions:\n  contents: write\njobs: {}\n",".gitlab-ci.yml":"test:\n  script: make\n"},
findings:[".github/workflows/ci.yml:1",".gitlab-ci.yml:1"]},{title:"comments, versions of actions, templates elsewhere, and deleted files",base:{
".github/workflows/ci.yml":"on: push\njobs: {}\n",".github/actions/a/action.yml":"runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n",
".travis.yml":"language: c\n"},files:{".github/workflows/ci.yml":"# On each push.\non: push\njobs: {}\n",
".github/actions/a/action.yml":"runs:\n  using: composite\n  steps:\n    - uses: a/b@v2\n","templates/.gitlab-ci.yml":"a: {}\n"},findings:[]}],async run(e,t){
for(const n of e.files){const s=be.test(n.path);const o=s||ye.test(n.path)?xe(n):undefined;if(o===undefined)continue;const i=s?await ve(e,n):"";t(n.path,{
line:o,message:`the change alters what runs in CI${i===""?"":`: ${i}`}`})}}});const ke=/^\s*(?:-\s+)?uses:\s*[^\s@]+@\S+\s*(?:#.*)?$/
;function xe({status:e,hunks:t}){const n=t.every(e=>e.baseCount===e.headCount&&e.added.every(e=>ke.test(e)));if(e==="deleted"||n)return undefined
;for(const{added:e,baseCount:n,headStart:s}of t){const t=e.findIndex(e=>!/^\s*(?:#|\/\/|$)/.test(e));if(t>=0)return s+t
;if(n>0&&e.length===0)return Math.max(1,s)}return undefined}async function ve(e,t){const n=e.text(t)??"";const s=await(0,ge.hM)(n);if(s===undefined)return""
;const o=["pull_request_target","workflow_run","issue_comment"].filter(e=>s.triggers.has(e));const i=$e(s)
;const a=[...new Set([...n.matchAll(/\bsecrets\.(\w+)/g)].map(e=>e[1]))].filter(e=>e!=="GITHUB_TOKEN")
;return[o.length>0?`strangers can set it off (${o.join(", ")})`:"",i.length>0?`it may write ${i.join(", ")}`:"",a.length>0?`it reads ${a.length===1?"the secret":`${a.length} secrets, among them`} ${a[0]}`:""].filter(e=>e!=="").join("; ")
}function $e({permissions:e,jobs:t}){const n=new Set;for(const{all:s,scopes:o}of[e,...t.map(e=>e.permissions)].filter(_e)){
if(s?.value==="write-all")n.add("everything");for(const[e,t]of o)if(t.value==="write")n.add(e)}return[...n]}function _e(e){return e!==undefined}},
47351:(e,t,n)=>{n.d(t,{AQ:()=>p,Ee:()=>f,Nu:()=>m,TS:()=>g,UK:()=>u,tG:()=>h});var s=n(64238)
;const o=/(?:\.min\.\w+|\.lockb?|\.lockfile|\.snap|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.(?:dart|cs)|\.designer\.cs|\.resolved|[._-]generated\.\w+)$/i
;const i=/(?:^|\/)(?:__snapshots__|snapshots|generated|__generated__)\//i
;const a=/(?:^|\/)(?:vendor|vendored|third[_-]party|node_modules|bower_components|\.yarn|Pods|Carthage)\//
;const r=/(?:^|\/)(?:tests?|\w+-tests?|__tests__|specs?|e2e|cypress|androidTest|(?:integration|unit|system)-?[Tt]ests?)\//
;const c=/(?:[._-](?:test|spec|cy|e2e|test-d|tst)\.[cm]?[jt]sx?|_(?:test|spec)\.\w+|(?:^|\/)test_[^/]*\.py|(?:^|\/)(?:conftest|tests)\.py|(?:Tests?|TestCase|IT|Specs?)\.(?:java|kt|scala|groovy|cs|php|swift))$/
;const l=/(?:^|\/)(?:__fixtures__|[\w-]*fixtures?|__mocks__|mocks?|testdata|test[-_]data|__testdata__|__snapshots__|snapshots|goldens?|stubs?)\//i
;const d=/(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|playground|_*bench(?:mark)?s?_*)\//i;function u(e){return((0,
s.Ko)(e)&s.pt.generated)!==0||o.test(e)||i.test(e)}function f(e){return a.test(e)}function p(e){return l.test(e)}function m(e){return c.test(e)||r.test(e)}
function h(e){return d.test(e)}function g(e){const t=[];for(let n=e.lastIndexOf("/");n>=0;n=e.lastIndexOf("/",n-1))t.push(e.slice(0,n+1));t.push("");return t}},
36555:(e,t,n)=>{n.d(t,{u:()=>a});const s=/^(?<type>[\p{L}\d_-]+)(?:\((?<scope>[^()\n]+)\))?!?: (?<text>\S.*)$/u
;const o=/^(?:Merge (?:branch|remote-tracking branch|pull request|tag|commit)|Revert "|Reapply "|Initial commit$)/;const i=/^(?:fixup|squash|amend)! /
;function a(e,{types:t,scopes:n,"max-length":a,"allow-fixups":r}){if(o.test(e))return undefined;if(i.test(e))return r?undefined:{rule:"fixup",
problem:"is to be squashed before the change is merged"};const{type:c,scope:l}=s.exec(e)?.groups??{};if(c===undefined)return{rule:"form",
problem:"is not of the form `type(scope): text`"};if(t.length>0&&!t.some(e=>e.toLowerCase()===c.toLowerCase()))return{rule:"type",
problem:`has the type \`${c}\`, not one of ${t.join(", ")}`};const d=n.length>0?l?.split(/\s*[,/]\s*/).find(e=>!n.includes(e)):undefined
;if(d!==undefined)return{rule:"scope",problem:`has the scope \`${d}\`, not one of ${n.join(", ")}`};const u=[...e].length;if(a>0&&u>a)return{rule:"length",
problem:`has ${u} characters, more than ${a}`};return undefined}},38081:(e,t,n)=>{n.d(t,{F9:()=>r,hM:()=>o,xQ:()=>a});let s;async function o(e){
if(s?.text!==e)s={text:e,parsed:i(e)};return s.parsed}async function i(e){if(!/^\s*["']?(?:jobs|runs)["']?\s*:/m.test(e))return undefined
;const{parseYamlWorkflow:t}=await Promise.all([n.e(8815),n.e(5917)]).then(n.bind(n,35917));return t(e)}async function a(e,t,n){const s=e.text()
;const i=await o(s);if(i===undefined)return;const a=Buffer.byteLength(s)===e.length;const r=new Set;for(const{start:e,end:o,message:c,level:l,rule:d}of n(i,s)){
const n=`${e}:${o}:${d}`;if(r.has(n))continue;r.add(n);const i=Buffer.byteLength(s.slice(0,e));const u=a?{offset:i,length:Buffer.byteLength(s.slice(e,o))
}:undefined;t({message:c,at:u,level:l,rule:d})}}function*r(e,t){for(const n of e.slice(t.start,t.end).matchAll(/\$\{\{((?:'(?:[^']|'')*'|(?!\}\}).)*)\}\}/gs)){
const e=t.start+n.index;yield{expression:n[1],start:e,end:e+n[0].length}}}}};
