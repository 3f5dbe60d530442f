"use strict";exports.id=1638;exports.ids=[1638];exports.modules={97689:(e,t,n)=>{n.d(t,{$:()=>o,K:()=>s});const s={file:33188,executable:33261,symlink:40960,
submodule:57344};function o(e){return e.mode===s.file||e.mode===s.executable}},64238:(e,t,n)=>{n.d(t,{pt:()=>j,Ko:()=>J,rV:()=>$});const s={generated:1<<10,
vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const o={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:i,vendored:r,fixture:a,test:l,built:d,manual:c}=s;const f=i|r|a|l|d|c
;const u=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",r],["externallib externallibs external_lib external_libs external-lib external-libs",r],["testdata test_data test-data testfiles test_files test-files testcases corpus",a],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",a],["generated __generated__ autogen",i],[".idea .run .junit.run .settings",i],["__tests__",l],["dist",d],["man man1 man2 man3 man4 man5 man6 man7 man8",c],["src",o.source],["data assets dummy",o.data],["input inputs output outputs expected stub stubs",o.works],["in out",o.trees],["resources projects",o.resources]]
;const m=new Map(u.flatMap(([e,t])=>e.split(" ").map(e=>[e,t])));m.set("test data",a);m.set("test files",a)
;const p=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const h=[[/^[\w.-]*[Ff]ixtures?$/,a],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,l],[/^[\w-]+\.(?:in|out)$/,o.trees],[/\.xcodeproj$|^generated[_-]\w+$/,i]]
;const g=new Map;let b="";let x=0;function w(e){const t=e.slice(0,e.lastIndexOf("/")+1);if(t!==b){b=t;x=y(t)}return x}function y(e){let t=0;let n=0;let s=0
;for(let i=0,r=e.indexOf("/");r>=0;i=r+1,r=e.indexOf("/",i)){const d=k(e.slice(i,r));if((t&l)!==0&&v(d,s,n,t))t|=a;t|=d&f;if((t&l)!==0)t|=d&o.trees;n=s;s=d}
return t&f}function v(e,t,n,s){if((e&o.works)!==0||(s&o.trees)!==0)return true;if((t&l)===0)return false
;return(e&o.data)!==0||(e&o.resources)!==0&&(n&o.source)!==0}function k(e){let t=g.get(e);if(t===undefined){t=m.get(e)??(m.get(e.toLowerCase())??0)&(r|a|i)
;if(p.test(e))for(const[n,s]of h)if(n.test(e))t|=s;g.set(e,t)}return t}const j={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const $=j.generated|j.vendored|j.fixture;const _=1<<28;const T=s.test|s.built|s.manual;const S=~(_|s.built|s.manual)
;const{json:A,jsonc:B,yaml:O,toml:F,xml:L,notebook:M,editorconfig:E,markdown:N,patch:R,generated:z}=j
;const C=new Map([["json",A],["jsonc",B],["json5",0],["code-workspace",B],["webmanifest",A],["geojson",A],["topojson",A],["jsonld",A],["har",A],["sarif",A],["yaml",O],["yml",O],["toml",F],["xml",L],["svg",L|z],["drawio",L|z],["excalidraw",A|z],["xsd",L],["xsl",L],["xslt",L],["rng",L],["wsdl",L],["plist",L],["csproj",L],["vbproj",L],["fsproj",L],["vcxproj",L],["props",L],["targets",L],["nuspec",L],["resx",L],["xaml",L],["pom",L],["ipynb",M],["md",N],["markdown",N],["mdx",N],["patch",R],["diff",R],["rej",R],["snap",z],["map",A|z],["lock",z],["sln",z],["dotsettings",z],["api",z]])
;for(const e of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
C.set(e,_)}const I=A|B|O|F|L|M|N|R|_;const D=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/
;const K=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const W=/\.[1-8]$/
;const G=new Map([[".editorconfig",E],[".clang-format",O],[".clang-tidy",O],[".gemrc",O],["citation.cff",O],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",B],[".jscsrc",B],[".eslintrc.json",B],[".swcrc",B],[".hintrc",B],[".devcontainer.json",B],["devcontainer.json",B],["tslint.json",B],["api-extractor.json",B],["turbo.json",B],["angular.json",B],[".luarc.json",B],["language-configuration.json",B],["rush.json",B],["renovate.json",B],[".renovaterc",B],[".renovaterc.json",B],[".oxlintrc.json",B],[".markdownlint.json",B],["typedoc.json",B],[".cspell.json",B],["cspell.json",B],["pyrightconfig.json",B],["biome.json",B],["deno.json",B],["bun.lock",B|z],["composer.lock",A|z],["flake.lock",A|z],["package-lock.json",A|z],["devcontainer-lock.json",A|z],["npm-shrinkwrap.json",A|z],["pipfile.lock",A|z],["pnpm-lock.yaml",O|z],["cargo.lock",F|z],["poetry.lock",F|z],["uv.lock",F|z],["pdm.lock",F|z],["pipfile",F],["go.sum",z]])
;const q=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const V=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const X=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const H=/[.-]min\.(?:js|mjs|cjs|css)$/;function J(e){const t=w(e)
;const n=e.slice(e.lastIndexOf("/")+1).toLowerCase();const s=U(n,e)|t;return((t&T)===0?s:P(n,s))&S}function P(e,t){
const n=(t&j.test)!==0&&(t&I)!==0&&!D.test(e)?j.fixture:0;const o=(t&s.built)!==0&&K.test(e)?z:0;const i=(t&s.manual)!==0&&W.test(e)?z:0;return t|n|o|i}
function U(e,t){const n=G.get(e);if(n!==undefined)return n;const s=C.get(e.slice(e.lastIndexOf(".")+1))??0;if(s===A&&(q.test(e)||V.test(t)))return B
;if(s===O&&X.test(t))return O|j.workflow;if((s&S)===0&&H.test(e))return z;return s}},37478:(e,t,n)=>{n.d(t,{BB:()=>r,Fl:()=>i,q0:()=>s});function s(e){
const t=e.toString("utf8");if(!t.includes("\ufffd")||Buffer.from(t,"utf8").equals(e))return{path:t};return{path:o(e),raw:Buffer.from(e)}}function o(e){let t='"'
;for(const n of e){if(n===34||n===92)t+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)t+=`\\${n.toString(8).padStart(3,"0")}`;else t+=String.fromCharCode(n)
}return`${t}"`}function i(e){return e.slice(e.lastIndexOf("/")+1)}function r(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}},64674:(e,t,n)=>{n.d(t,{
XD:()=>s,rk:()=>i,vy:()=>o});function s(e){return e}function o(e){return e}function i(e){return e}},51638:(e,t,n)=>{n.r(t);n.d(t,{brokenSymlink:()=>r,
caseConflict:()=>c,forbiddenFile:()=>p,ignoredButTracked:()=>v,largeFile:()=>A,submoduleDrift:()=>O,windowsName:()=>F});var s=n(97689);var o=n(37478)
;var i=n(64674);const r=(0,i.vy)({id:"broken-symlink",scope:"tree",summary:"Symbolic links that lead nowhere",level:"error",
docs:`The target of the link does not exist, or the link leads to itself. A link to an absolute path, or out of the\nrepository, works on one machine only and is reported too.`,
examples:()=>[{title:"A target that is gone",files:{"a.txt":"x\n","folder/good":{content:"../a.txt",mode:40960},bad:{content:"b.txt",mode:40960}},
findings:["bad"]},{title:"A link to a folder",files:{"folder/a":"x\n",link:{content:"folder",mode:40960}},findings:[]},{title:"Out of the repository",files:{
out:{content:"/etc/hosts",mode:40960}},findings:["out"]}],run(e,t){for(const n of e.candidates){const o=n.mode===s.K.symlink?e.linkTarget(n):undefined
;if(o===undefined)continue;const i=a(o,n.path,t=>e.exists(t));if(i!==undefined)t(n.path,{message:i})}}});function a(e,t,n){const s=JSON.stringify(e)
;if(/^(?:[\\/]|[A-Za-z]:)/.test(e))return`The link leads to the absolute path ${s}`;if(l(e,(0,o.BB)(t)))return`The link leads out of the repository, to ${s}`
;return n(t===""?e:`${(0,o.BB)(t)||"."}/${e}`)?undefined:`The link leads to ${s}, which does not exist`}function l(e,t){let n=t===""?0:t.split("/").length
;for(const t of e.split("/")){if(t==="..")n--;else if(t!=="."&&t!=="")n++;if(n<0)return true}return false}var d=n(4877);const c=(0,i.vy)({id:"case-conflict",
scope:"tree",summary:"Names that differ in nothing but case",level:"error",
docs:`macOS and Windows cannot have both \`Readme.md\` and \`README.md\` in one folder: one of them overwrites the other\non checkout, and the clone is dirty from the start. Names of folders count too.`,
examples:()=>[{title:"Two files",files:{"README.md":"a\n","Readme.md":"b\n"},findings:["README.md","Readme.md"]},{title:"Two folders",files:{"Docs/a.md":"a\n",
"docs/b.md":"b\n"},findings:["Docs/a.md","docs/b.md"]},{title:"The same name in two folders",files:{"a/x":"1\n","b/X":"2\n"},findings:[]}],run(e,t){
if(!f(e.entries))return;const n=new Map;const s=new Map;let o="";for(const{path:t}of e.entries){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==o)u(e,t,n,s);o=e
;m(t,t,n,s)}const i=s.size>0?new Set(e.candidates.map(e=>e.path)):undefined;for(const[e,n]of[...s].sort(([e],[t])=>e<t?-1:1)){if(i?.has(e))t(e,{
message:`The name differs from ${n} in nothing but case`})}}});function f(e){const t=[d.f$];const n=new Map;const s=new Float64Array(e.length)
;for(let o=0;o<e.length;o++){const{path:i}=e[o];while(!i.startsWith(t.at(-1).text))t.pop();let r=t.at(-1)
;for(let e=i.indexOf("/",r.text.length);e>=0;e=i.indexOf("/",e+1)){r=(0,d.Vy)(r,i.slice(0,e+1));t.push(r);const s=(0,d.Ro)(r)
;if((n.get(s)??r.text)!==r.text)return true;n.set(s,r.text)}s[o]=(0,d.Ro)((0,d.Vy)(r,i))}s.sort();return s.some((e,t)=>e===s[t-1])}function u(e,t,n,s){
for(let o=e.indexOf("/");o>=0;o=e.indexOf("/",o+1)){m(e.slice(0,o+1),t,n,s)}}function m(e,t,n,s){const o=e.toLowerCase();const i=n.get(o);if(i===undefined){
n.set(o,{name:e,file:t})}else if(i.name!==e){if(!s.has(i.file))s.set(i.file,e);if(!s.has(t))s.set(t,i.name)}}const p=(0,i.vy)({id:"forbidden-file",scope:"tree",
summary:"Files that do not belong into a repository",level:"warning",
docs:`Environment files with their secrets, what the operating system or an editor leaves behind, caches and build\noutputs of interpreters and package managers. Remove the file (\`git rm --cached FILE\`) and add it to \`.gitignore\`.\nEnvironment files that are examples (\`.env.example\`, \`.env.sample\`, \`.env.test\` and the like) and everything in folders\nof test data are left alone.`,
options:{forbid:{type:"strings",default:[],summary:"more names or endings of paths, such as `.orig` or `build/out.js`"},allow:{type:"strings",default:[],
summary:"paths, or their endings, that are meant to be there"}},examples:()=>[{title:"Left behind",files:{".DS_Store":"x\n","a/__pycache__/b.pyc":"x\n",
".env":"A=1\n"},findings:[".DS_Store",".env","a/__pycache__/b.pyc"]},{title:"Examples",files:{".env.example":"A=\n","src/env.ts":"export {};\n"},findings:[]},{
title:"Forbidden here",files:{"a.orig":"x\n"},options:{forbid:[".orig"]},findings:["a.orig"]}],run(e,t,n){
const s=(e,t)=>e===t||e.endsWith(t.startsWith(".")?t:`/${t}`);for(const{path:o}of e.candidates){if(n.allow.some(e=>s(o,e)))continue
;const e=h.test(o)?w(o):undefined;const i=e??(n.forbid.some(e=>s(o,e))?"forbidden by the configuration":undefined);if(i!==undefined)t(o,{
message:`The file is ${i}`})}}})
;const h=/(?:^|\/)(?:\.env|\.ds_store|thumbs\.db|desktop\.ini|__pycache__\/|node_modules\/|\.pytest_cache\/|\.mypy_cache\/|\.ruff_cache\/|\.tox\/|\.nox\/|\.venv\/|\.ipynb_checkpoints\/|\.gradle\/|\.terraform\/|\.idea\/workspace\.xml|\.vs\/|\.history\/|npm-debug\.log|yarn-error\.log|\.coverage$|core\.\d+$)|\.(?:pyc|pyo|class|swp|swo|tfstate|orig|rej)$|~$/i
;const g=/(?:^|\/)(?:[\w.-]*fixtures?|test|tests|__tests__|spec|testdata|test[-_]data|samples?|examples?|templates?)\//i;const b=/(?:^|\/)\.env(?:\.[\w.-]+)?$/
;const x=/\.(?:example|sample|template|tmpl|dist|defaults?|tests?|ci|schema|vault|e2e)(?:\.|$)/i;function w(e){if(g.test(e))return undefined
;if(/(?:^|\/)\.env/i.test(e)){return b.test(e)&&!x.test(e)?"an environment file, which may hold secrets":undefined}
if(/\.tfstate$/i.test(e))return"a state of Terraform, which may hold secrets"
;if(/(?:ds_store|thumbs\.db|desktop\.ini)$/i.test(e))return"left behind by the operating system"
;if(/(?:~|\.swp|\.swo|workspace\.xml)$|\/\.(?:vs|history)\//i.test(e))return"left behind by an editor"
;if(/\.(?:orig|rej)$/i.test(e))return"left behind by a merge or a patch";return"an output or a cache of a tool"}var y=n(64238);const v=(0,i.vy)({
id:"ignored-but-tracked",scope:"tree",summary:"Files that are tracked although the ignore rules match them",level:"note",
source:"https://git-scm.com/docs/gitignore",
docs:`The file was added before the rule, or by force. Changes to it are committed although the rule says that they do\nnot matter, and tools that respect ignore rules pass over it. Remove it (\`git rm --cached FILE\`), or add an exception\n(\`!FILE\`) to \`.gitignore\`. Left alone is what is added by force as a custom: tests and their data, files that keep a folder\n(\`.gitkeep\`), examples, lock files, Gradle's wrapper, and settings of a development environment.`,
examples:()=>[{title:"Added by force",files:{".gitignore":"*.log\n","a.log":"x\n"},findings:["a.log"]},{title:"A custom",files:{
".gitignore":"*.lock\n/log\n.idea\n","a.lock":"x\n","log/.gitkeep":"",".idea/a.xml":"<a/>\n"},findings:[]},{title:"An exception",files:{
".gitignore":"*.log\n!a.log\n","a.log":"x\n"},findings:[]}],async run(e,t){const n=new Set(await e.ignoredTracked());if(n.size===0)return
;for(const{path:s}of e.candidates){if(!n.has(s)||k.test(s)||(0,y.Ko)(s)&(y.pt.fixture|y.pt.test))continue;t(s,{
message:"The file is tracked, but .gitignore tells to ignore it"})}}})
;const k=/(?:^|\/)(?:\.(?:git)?keep|[^/]*examples?\b[^/]*|gradle-wrapper\.jar|[^/]*[.-]lock(?:\.\w+)?|\.(?:idea|vscode)\/.*)$/
;const j=["bytes","KiB","MiB","GiB","TiB"];function $(e){let t=0;let n=e;while(n>=1024&&t<j.length-1){n/=1024;t++}const s=t===0||n>=100?0:1
;return`${n.toFixed(s).replace(/\.0$/,"")} ${t===0&&e===1?"byte":j[t]}`}function _(e,t){for(let n=(0,o.BB)(t);;n=(0,o.BB)(n)){
const s=e.read(n===""?".gitattributes":`${n}/.gitattributes`);const o=n===""?t:t.slice(n.length+1)
;const i=s?.split("\n").findLast(e=>/\bfilter\b/.test(e)&&T(e.split(/\s+/)[0]??"",o));if(i!==undefined)return/\sfilter=lfs\b/.test(i);if(n==="")return false}}
function T(e,t){if(e===""||e.startsWith("#"))return false;const n=e.replace(/^\//,"");const s=n.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|\\]/g,e=>S[e]??`\\${e}`)
;return new RegExp(`^${e.includes("/")?"":"(?:.*/)?"}${s}$`).test(t)}const S={"**/":"(?:.*/)?","**":".*","*":"[^/]*","?":"[^/]"};const A=(0,i.vy)({
id:"large-file",scope:"tree",summary:"Large files that are not in Git LFS",level:"warning",
source:"https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github",
docs:`Every clone downloads every version of every file, for ever. GitHub warns at 50 MiB and refuses 100 MiB.\nFiles that \`.gitattributes\` gives to Git LFS are left alone. Lock files, test data and other\npeople's code may be twice as large.`,
options:{"max-size":{type:"bytes",default:2*1024*1024,summary:"the size from which on a file is reported"}},examples:()=>[{title:"Larger than allowed",files:{
"a.bin":"x".repeat(3e3)},options:{"max-size":2e3},findings:["a.bin"]},{title:"Twice as large",files:{"test/fixtures/a.bin":"x".repeat(3e3),
"b.lock":"x".repeat(3e3),"vendor/c.js":"x".repeat(5e3)},options:{"max-size":2e3},findings:["vendor/c.js"]},{title:"In Git LFS",files:{
".gitattributes":"*.bin filter=lfs diff=lfs merge=lfs -text\n","a.bin":"x".repeat(3e3)},options:{"max-size":2e3},findings:[]}],run(e,t,n){const o=n["max-size"]
;for(const n of e.candidates){const i=n.size??0;if(i<=o||!(0,s.$)(n)||_(e,n.path))continue;if(i<=2*o&&B(n.path))continue;t(n.path,{
message:`The file has ${$(i)}, more than ${$(o)}, and is not in Git LFS`})}}});function B(e){return((0,
y.Ko)(e)&(y.pt.vendored|y.pt.fixture))!==0||/(?:^|[/.-])lock(?:file)?\b/i.test(e)}const O=(0,i.vy)({id:"submodule-drift",scope:"tree",
summary:"Submodules that are not what the repository says",level:"warning",source:"https://git-scm.com/docs/gitmodules",
docs:`A submodule that \`.gitmodules\` does not name cannot be cloned; a name without a submodule is left over; and a\nsubmodule whose checkout is at another commit than the one recorded makes what runs here differ from what others get\n(\`git submodule update\`). Submodules that are not initialised are left alone.`,
examples:()=>[{title:"Not named",files:{lib:{content:"a".repeat(40),mode:57344}},findings:["lib"]},{title:"Named, and not initialised",files:{
".gitmodules":'[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n',lib:{content:"a".repeat(40),mode:57344}},findings:[]},{
title:"Named, and nothing there",files:{".gitmodules":'[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n'},findings:[".gitmodules"]}],
run(e,t){const n=e.candidates.filter(e=>e.mode===s.K.submodule);const o=e.read(".gitmodules");if(n.length===0&&o===undefined)return
;const i=[...(o??"").matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map(e=>e[1]);for(const s of n){const n=e.submoduleHead(s);if(!i.includes(s.path))t(s.path,{
message:"The submodule is not named in .gitmodules"});else if(n!==undefined&&s.oid!==undefined&&n!==s.oid){t(s.path,{
message:`The submodule is at ${n.slice(0,10)}, not at the recorded ${s.oid.slice(0,10)}`})}}
const r=new Set(e.entries.filter(e=>e.mode===s.K.submodule).map(e=>e.path));const a=e.candidates.some(e=>e.path===".gitmodules")
;for(const e of a?i.filter(e=>!r.has(e)):[]){t(".gitmodules",{message:`There is no submodule at ${e}`})}}});const F=(0,i.vy)({id:"windows-name",scope:"tree",
summary:"Names that Windows cannot have",level:"warning",source:"https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file",
docs:`A repository with such a name cannot be checked out on Windows: the characters \`< > : " | ? *\` and backslash,\ncontrol characters, a blank or a dot at the end, and the names of devices (\`CON\`, \`PRN\`, \`AUX\`, \`NUL\`, \`COM1\`,\n\`LPT1\` and so on), with or without an extension.`,
examples:()=>[{title:"A device",files:{"src/aux.c":"int x;\n"},findings:["src/aux.c"]},{title:"A character",files:{"a:b.txt":"x\n","end.":"x\n"},
findings:["a:b.txt","end."]},{title:"A folder",files:{"con/x":"y\n"},findings:["con/x"]},{title:"No device",files:{"auxiliary.c":"int x;\n",
"console.log/.x":"y\n"},findings:[]}],run(e,t){let n="";let s=false;for(const{path:o}of e.candidates){const e=o.lastIndexOf("/")+1;const i=o.slice(0,e)
;if(i!==n)s=L.test(i);n=i;if(!s&&!L.test(o.slice(e)))continue;const r=o.split("/").find(e=>L.test(e))??o;t(o,{
message:`Windows cannot have the name ${JSON.stringify(r)}`})}}})
;const L=/[<>:"|?*\\\u0000-\u001f]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3])(?:\.[^/]*)?(?:\/|$)/i}};
