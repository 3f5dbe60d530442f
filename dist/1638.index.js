"use strict";exports.id=1638;exports.ids=[1638];exports.modules={89:(e,t,n)=>{n.d(t,{c:()=>s});function s(e,t){let n={folder:"",value:e,outer:undefined}
;return e=>{while(e.slice(0,n.folder.length)!==n.folder)n=n.outer;for(let s=e.indexOf("/",n.folder.length)+1;s>0;s=e.indexOf("/",s)+1){const o=e.slice(0,s);n={
folder:o,value:t(n.value,o,n.folder.length),outer:n}}return n.value}}},97689:(e,t,n)=>{n.d(t,{$W:()=>o,Kt:()=>s,LL:()=>i});const s={file:33188,executable:33261,
symlink:40960,submodule:57344};function o(e){return e.mode===s.file||e.mode===s.executable}const i=32*1024*1024},64238:(e,t,n)=>{n.d(t,{pt:()=>k,Ko:()=>H,
rV:()=>j});var s=n(89);const o={generated:1<<10,vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const i={source:1<<14,data:1<<15,works:1<<16,
trees:1<<17,resources:1<<18};const{generated:r,vendored:a,fixture:l,test:c,built:d,manual:f}=o;const u=r|a|l|c|d|f
;const m=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",a],["externallib externallibs external_lib external_libs external-lib external-libs",a],["testdata test_data test-data testfiles test_files test-files testcases corpus",l],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",l],["generated __generated__ autogen",r],[".idea .run .junit.run .settings",r],["__tests__",c],["dist",d],["man man1 man2 man3 man4 man5 man6 man7 man8",f],["src",i.source],["data assets dummy",i.data],["input inputs output outputs expected stub stubs",i.works],["in out",i.trees],["resources projects",i.resources]]
;const p=new Map(m.flatMap(([e,t])=>e.split(" ").map(e=>[e,t])));p.set("test data",l);p.set("test files",l)
;const h=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const g=[[/^[\w.-]*[Ff]ixtures?$/,l],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,c],[/^[\w-]+\.(?:in|out)$/,i.trees],[/\.xcodeproj$|^generated[_-]\w+$/,r]]
;const b=new Map;const x=(0,s.c)({all:0,own:0,parent:0},(e,t,n)=>{const s=v(t.slice(n,-1));let{all:o}=e;if((o&c)!==0&&y(s,e))o|=l;o|=s&u
;if((o&c)!==0)o|=s&i.trees;return{all:o,own:s,parent:e.own}});function w(e){return x(e).all&u}function y(e,t){
if((e&i.works)!==0||(t.all&i.trees)!==0)return true;if((t.own&c)===0)return false;return(e&i.data)!==0||(e&i.resources)!==0&&(t.parent&i.source)!==0}
function v(e){let t=b.get(e);if(t===undefined){t=p.get(e)??(p.get(e.toLowerCase())??0)&(a|l|r);if(h.test(e))for(const[n,s]of g)if(n.test(e))t|=s;b.set(e,t)}
return t}const k={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,
generated:o.generated,vendored:o.vendored,fixture:o.fixture,test:o.test};const j=k.generated|k.vendored|k.fixture;const $=1<<28;const _=1<<27
;const S=o.test|o.built|o.manual;const T=~($|_|o.built|o.manual)
;const{json:F,jsonc:A,yaml:L,toml:B,xml:O,notebook:M,editorconfig:E,markdown:z,patch:N,generated:W}=k
;const C=new Map([["json",F],["jsonc",A],["json5",0],["code-workspace",A],["webmanifest",F],["geojson",F],["topojson",F],["jsonld",F],["har",F],["sarif",F],["yaml",L],["yml",L],["toml",B],["xml",O],["svg",O|W],["drawio",O|W],["excalidraw",F|W],["xsd",O],["xsl",O],["xslt",O],["rng",O],["wsdl",O],["plist",O],["csproj",O],["vbproj",O],["fsproj",O],["vcxproj",O],["props",O],["targets",O],["nuspec",O],["resx",O],["xaml",O],["pom",O],["ipynb",M],["md",z],["markdown",z],["mdx",z],["patch",N],["diff",N],["rej",N],["snap",W],["map",F|W],["lock",W],["sln",W],["dotsettings",W],["api",W]])
;for(const e of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
C.set(e,$)}for(const e of["js","mjs","cjs","css"])C.set(e,(C.get(e)??0)|_);const D=F|A|L|B|O|M|z|N|$
;const I=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/;const R=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const K=/\.[1-8]$/
;const G=new Map([[".editorconfig",E],[".clang-format",L],[".clang-tidy",L],[".gemrc",L],["citation.cff",L],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",A],[".jscsrc",A],[".eslintrc.json",A],[".swcrc",A],[".hintrc",A],[".devcontainer.json",A],["devcontainer.json",A],["tslint.json",A],["api-extractor.json",A],["turbo.json",A],["angular.json",A],[".luarc.json",A],["language-configuration.json",A],["rush.json",A],["renovate.json",A],[".renovaterc",A],[".renovaterc.json",A],[".oxlintrc.json",A],[".markdownlint.json",A],["typedoc.json",A],[".cspell.json",A],["cspell.json",A],["pyrightconfig.json",A],["biome.json",A],["deno.json",A],["bun.lock",A|W],["composer.lock",F|W],["flake.lock",F|W],["package-lock.json",F|W],["devcontainer-lock.json",F|W],["npm-shrinkwrap.json",F|W],["pipfile.lock",F|W],["pnpm-lock.yaml",L|W],["cargo.lock",B|W],["poetry.lock",B|W],["uv.lock",B|W],["pdm.lock",B|W],["pipfile",B],["go.sum",W]])
;const q=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const X=".github/workflows/";const Z=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;function H(e){
const t=w(e);const n=e.slice(e.lastIndexOf("/")+1).toLowerCase();const s=P(n,e)|t;return((t&S)===0?s:J(n,s))&T}function J(e,t){
const n=(t&k.test)!==0&&(t&D)!==0&&!I.test(e)?k.fixture:0;const s=(t&o.built)!==0&&R.test(e)?W:0;const i=(t&o.manual)!==0&&K.test(e)?W:0;return t|n|s|i}
function P(e,t){const n=G.get(e);if(n!==undefined)return n;const s=e.lastIndexOf(".");const o=C.get(e.slice(s+1))??0;if(o===F&&(q.test(e)||Z.test(t)))return A
;if(o===L&&U(t))return L|k.workflow;const i=e[s-4];if((o&_)!==0&&(i==="."||i==="-")&&e.startsWith("min",s-3))return W;return o}function U(e){
const t=e.lastIndexOf("/")+1;if(e.startsWith("action.y",t))return/^action\.ya?ml$/.test(e.slice(t));return t===X.length&&e.startsWith(X)&&/\.ya?ml$/.test(e)}},
37478:(e,t,n)=>{n.d(t,{BB:()=>l,Fl:()=>i,Zv:()=>a,ev:()=>r,q0:()=>s});function s(e){const t=e.toString("utf8")
;if(!t.includes("\ufffd")||Buffer.from(t,"utf8").equals(e))return{path:t};return{path:o(e),raw:Buffer.from(e)}}function o(e){let t='"';for(const n of e){
if(n===34||n===92)t+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)t+=`\\${n.toString(8).padStart(3,"0")}`;else t+=String.fromCharCode(n)}return`${t}"`}
function i(e){return e.slice(e.lastIndexOf("/")+1)}function r(e,t){return t.some(t=>e.endsWith(t)&&(e.length===t.length||e.at(-t.length-1)==="/"))}
function a(e){const t=new Set([""]);for(const n of e)for(let e=l(n);!t.has(e);e=l(e))t.add(e);return t}function l(e){
return e.slice(0,Math.max(0,e.lastIndexOf("/")))}},64674:(e,t,n)=>{n.d(t,{XD:()=>s,rk:()=>i,vy:()=>o});function s(e){return e}function o(e){return e}
function i(e){return e}},51638:(e,t,n)=>{n.r(t);n.d(t,{brokenSymlink:()=>r,caseConflict:()=>d,forbiddenFile:()=>b,ignoredButTracked:()=>$,largeFile:()=>B,
submoduleDrift:()=>M,windowsName:()=>E});var s=n(97689);var o=n(37478);var i=n(64674);const r=(0,i.vy)({id:"broken-symlink",scope:"tree",
summary:"Symbolic links that lead nowhere",level:"error",
docs:`The target of the link does not exist, or the link leads to itself. A link to an absolute path, or out of the\nrepository, works on one machine only and is reported too.`,
examples:()=>[{title:"A target that is gone",files:{"a.txt":"x\n","folder/good":{content:"../a.txt",mode:40960},bad:{content:"b.txt",mode:40960}},
findings:["bad"]},{title:"A link to a folder",files:{"folder/a":"x\n",link:{content:"folder",mode:40960}},findings:[]},{title:"Out of the repository",files:{
out:{content:"/etc/hosts",mode:40960}},findings:["out"]}],run(e,t){for(const n of e.candidates){const o=n.mode===s.Kt.symlink?e.linkTarget(n):undefined
;if(o===undefined)continue;const i=a(o,n.path,t=>e.exists(t));if(i!==undefined)t(n.path,{message:i})}}});function a(e,t,n){const s=JSON.stringify(e)
;if(/^(?:[\\/]|[A-Za-z]:)/.test(e))return`The link leads to the absolute path ${s}`;if(l(e,(0,o.BB)(t)))return`The link leads out of the repository, to ${s}`
;return n(t===""?e:`${(0,o.BB)(t)||"."}/${e}`)?undefined:`The link leads to ${s}, which does not exist`}function l(e,t){let n=t===""?0:t.split("/").length
;for(const t of e.split("/")){if(t==="..")n--;else if(t!=="."&&t!=="")n++;if(n<0)return true}return false}var c=n(89);const d=(0,i.vy)({id:"case-conflict",
scope:"tree",summary:"Names that differ in nothing but case",level:"error",
docs:`macOS and Windows cannot have both \`Readme.md\` and \`README.md\` in one folder: one of them overwrites the other\non checkout, and the clone is dirty from the start. Names of folders count too.`,
examples:()=>[{title:"Two files",files:{"README.md":"a\n","Readme.md":"b\n"},findings:["README.md","Readme.md"]},{title:"Two folders",files:{"Docs/a.md":"a\n",
"docs/b.md":"b\n"},findings:["Docs/a.md","docs/b.md"]},{title:"A file and a folder",files:{Docs:"a\n","docs/b.md":"b\n"},findings:["Docs","docs/b.md"]},{
title:"The same name in two folders",files:{"a/x":"1\n","b/X":"2\n"},findings:[]}],run(e,t){if(!f(e.entries))return;const n=new Map;const s=new Map;let o=""
;for(const{path:t}of e.entries){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==o)h(e,t,n,s);o=e;g(t,t,n,s)}
const i=s.size>0?new Set(e.candidates.map(e=>e.path)):undefined;for(const[e,n]of[...s].sort(([e],[t])=>e<t?-1:1)){if(i?.has(e))t(e,{
message:`The name differs from ${n} in nothing but case`})}}});function f(e){let t=false;const n=(0,c.c)(u(),(e,n,s)=>{const o=n.slice(s)
;t||=o<=e.lastFolder||p(e,o.slice(0,-1));e.lastFolder=o;return u()});return e.some(({path:e})=>p(n(e),(0,o.Fl)(e))||t)}function u(){return{plain:[],
lower:undefined,lastFolder:""}}const m=/[A-Z\u0080-\uffff]/;function p(e,t){if(e.lower===undefined){if(!m.test(t)){e.plain.push(t);return false}
e.lower=new Set(e.plain)}const{size:n}=e.lower;return e.lower.add(t.toLowerCase()).size===n}function h(e,t,n,s){
for(let o=e.indexOf("/");o>=0;o=e.indexOf("/",o+1)){g(e.slice(0,o+1),t,n,s)}}function g(e,t,n,s){const o=e.replace(/\/$/,"").toLowerCase();const i=n.get(o)
;if(i===undefined){n.set(o,{name:e,file:t})}else if(i.name!==e){if(!s.has(i.file))s.set(i.file,e);if(!s.has(t))s.set(t,i.name)}}const b=(0,i.vy)({
id:"forbidden-file",scope:"tree",summary:"Files that do not belong into a repository",level:"warning",
docs:`Environment files with their secrets, what the operating system or an editor leaves behind, caches and build\noutputs of interpreters and package managers. Remove the file (\`git rm --cached FILE\`) and add it to \`.gitignore\`.\nEnvironment files that are examples (\`.env.example\`, \`.env.sample\`, \`.env.test\` and the like) and everything in folders\nof test data are left alone.`,
options:{forbid:{type:"strings",default:[],summary:"more names or endings of paths, such as `.orig` or `build/out.js`"},allow:{type:"strings",default:[],
summary:"paths, or their endings, that are meant to be there"}},examples:()=>[{title:"Left behind",files:{".DS_Store":"x\n","a/__pycache__/b.pyc":"x\n",
".env":"A=1\n"},findings:[".DS_Store",".env","a/__pycache__/b.pyc"]},{title:"Examples",files:{".env.example":"A=\n","src/env.ts":"export {};\n"},findings:[]},{
title:"Forbidden here",files:{"a.orig":"x\n"},options:{forbid:[".orig"]},findings:["a.orig"]}],run(e,t,n){
const s=(e,t)=>e===t||e.endsWith(t.startsWith(".")?t:`/${t}`);for(const{path:o}of e.candidates){if(n.allow.some(e=>s(o,e)))continue
;const e=x.test(o)?k(o):undefined;const i=e??(n.forbid.some(e=>s(o,e))?"forbidden by the configuration":undefined);if(i!==undefined)t(o,{
message:`The file is ${i}`})}}})
;const x=/(?:^|\/)(?:\.env|\.ds_store|thumbs\.db|desktop\.ini|__pycache__\/|node_modules\/|\.pytest_cache\/|\.mypy_cache\/|\.ruff_cache\/|\.tox\/|\.nox\/|\.venv\/|\.ipynb_checkpoints\/|\.gradle\/|\.terraform\/|\.idea\/workspace\.xml|\.vs\/|\.history\/|npm-debug\.log|yarn-error\.log|\.coverage$|core\.\d+$)|\.(?:pyc|pyo|class|swp|swo|tfstate|orig|rej)$|~$/i
;const w=/(?:^|\/)(?:[\w.-]*fixtures?|test|tests|__tests__|spec|testdata|test[-_]data|samples?|examples?|templates?)\//i;const y=/(?:^|\/)\.env(?:\.[\w.-]+)?$/
;const v=/\.(?:example|sample|template|tmpl|dist|defaults?|tests?|ci|schema|vault|e2e)(?:\.|$)/i;function k(e){if(w.test(e))return undefined
;if(/(?:^|\/)\.env/i.test(e)){return y.test(e)&&!v.test(e)?"an environment file, which may hold secrets":undefined}
if(/\.tfstate$/i.test(e))return"a state of Terraform, which may hold secrets"
;if(/(?:ds_store|thumbs\.db|desktop\.ini)$/i.test(e))return"left behind by the operating system"
;if(/(?:~|\.swp|\.swo|workspace\.xml)$|\/\.(?:vs|history)\//i.test(e))return"left behind by an editor"
;if(/\.(?:orig|rej)$/i.test(e))return"left behind by a merge or a patch";return"an output or a cache of a tool"}var j=n(64238);const $=(0,i.vy)({
id:"ignored-but-tracked",scope:"tree",summary:"Files that are tracked although the ignore rules match them",level:"note",
source:"https://git-scm.com/docs/gitignore",
docs:`The file was added before the rule, or by force. Changes to it are committed although the rule says that they do\nnot matter, and tools that respect ignore rules pass over it. Remove it (\`git rm --cached FILE\`), or add an exception\n(\`!FILE\`) to \`.gitignore\`. Left alone is what is added by force as a custom: tests and their data, files that keep a folder\n(\`.gitkeep\`), examples, lock files, Gradle's wrapper, and settings of a development environment.`,
examples:()=>[{title:"Added by force",files:{".gitignore":"*.log\n","a.log":"x\n"},findings:["a.log"]},{title:"A custom",files:{
".gitignore":"*.lock\n/log\n.idea\n","a.lock":"x\n","log/.gitkeep":"",".idea/a.xml":"<a/>\n"},findings:[]},{title:"An exception",files:{
".gitignore":"*.log\n!a.log\n","a.log":"x\n"},findings:[]}],async run(e,t){const n=new Set(await e.ignoredTracked());if(n.size===0)return
;for(const{path:s}of e.candidates){if(!n.has(s)||_.test(s)||(0,j.Ko)(s)&(j.pt.fixture|j.pt.test))continue;t(s,{
message:"The file is tracked, but .gitignore tells to ignore it"})}}})
;const _=/(?:^|\/)(?:\.(?:git)?keep|[^/]*examples?\b[^/]*|gradle-wrapper\.jar|[^/]*[.-]lock(?:\.\w+)?|\.(?:idea|vscode)\/.*)$/
;const S=["bytes","KiB","MiB","GiB","TiB"];function T(e){let t=0;let n=e;while(n>=1024&&t<S.length-1){n/=1024;t++}const s=t===0||n>=100?0:1
;return`${n.toFixed(s).replace(/\.0$/,"")} ${t===0&&e===1?"byte":S[t]}`}async function F(e,t){for(let n=(0,o.BB)(t);;n=(0,o.BB)(n)){
const s=await e.read(n===""?".gitattributes":`${n}/.gitattributes`);const o=n===""?t:t.slice(n.length+1)
;const i=s?.split("\n").findLast(e=>/\bfilter\b/.test(e)&&A(e.split(/\s+/)[0]??"",o));if(i!==undefined)return/\sfilter=lfs\b/.test(i);if(n==="")return false}}
function A(e,t){if(e===""||e.startsWith("#"))return false;const n=e.replace(/^\//,"");const s=n.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|\\]/g,e=>L[e]??`\\${e}`)
;return new RegExp(`^${e.includes("/")?"":"(?:.*/)?"}${s}$`).test(t)}const L={"**/":"(?:.*/)?","**":".*","*":"[^/]*","?":"[^/]"};const B=(0,i.vy)({
id:"large-file",scope:"tree",summary:"Large files that are not in Git LFS",level:"warning",
source:"https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github",
docs:`Every clone downloads every version of every file, for ever. GitHub warns at 50 MiB and refuses 100 MiB.\nFiles that \`.gitattributes\` gives to Git LFS are left alone. Lock files, test data and other\npeople's code may be twice as large.`,
options:{"max-size":{type:"bytes",default:2*1024*1024,summary:"the size from which on a file is reported"}},examples:()=>[{title:"Larger than allowed",files:{
"a.bin":"x".repeat(3e3)},options:{"max-size":2e3},findings:["a.bin"]},{title:"Twice as large",files:{"test/fixtures/a.bin":"x".repeat(3e3),
"b.lock":"x".repeat(3e3),"vendor/c.js":"x".repeat(5e3)},options:{"max-size":2e3},findings:["vendor/c.js"]},{title:"In Git LFS",files:{
".gitattributes":"*.bin filter=lfs diff=lfs merge=lfs -text\n","a.bin":"x".repeat(3e3)},options:{"max-size":2e3},findings:[]}],async run(e,t,n){
const o=n["max-size"];for(const n of e.candidates){const i=n.size??0;if(i<=o||!(0,s.$W)(n))continue;if(i<=2*o&&O(n.path)||await F(e,n.path))continue;t(n.path,{
message:`The file has ${T(i)}, more than ${T(o)}, and is not in Git LFS`})}}});function O(e){return((0,
j.Ko)(e)&(j.pt.vendored|j.pt.fixture))!==0||/(?:^|[/.-])lock(?:file)?\b/i.test(e)}const M=(0,i.vy)({id:"submodule-drift",scope:"tree",
summary:"Submodules that are not what the repository says",level:"warning",source:"https://git-scm.com/docs/gitmodules",
docs:`A submodule that \`.gitmodules\` does not name cannot be cloned; a name without a submodule is left over; and a\nsubmodule whose checkout is at another commit than the one recorded makes what runs here differ from what others get\n(\`git submodule update\`). Submodules that are not initialised are left alone.`,
examples:()=>[{title:"Not named",files:{lib:{content:"a".repeat(40),mode:57344}},findings:["lib"]},{title:"Named, and not initialised",files:{
".gitmodules":'[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n',lib:{content:"a".repeat(40),mode:57344}},findings:[]},{
title:"Named, and nothing there",files:{".gitmodules":'[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n'},findings:[".gitmodules"]}],
async run(e,t){const n=e.candidates.filter(e=>e.mode===s.Kt.submodule);const o=e.candidates.some(e=>e.path===".gitmodules");if(n.length===0&&!o)return
;const i=await e.read(".gitmodules")??"";const r=[...i.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map(e=>e[1]);for(const s of n){const n=e.submoduleHead(s)
;if(!r.includes(s.path))t(s.path,{message:"The submodule is not named in .gitmodules"});else if(n!==undefined&&s.oid!==undefined&&n!==s.oid){t(s.path,{
message:`The submodule is at ${n.slice(0,10)}, not at the recorded ${s.oid.slice(0,10)}`})}}
const a=new Set(e.entries.filter(e=>e.mode===s.Kt.submodule).map(e=>e.path));for(const e of o?r.filter(e=>!a.has(e)):[]){t(".gitmodules",{
message:`There is no submodule at ${e}`})}}});const E=(0,i.vy)({id:"windows-name",scope:"tree",summary:"Names that Windows cannot have",level:"warning",
source:"https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file",
docs:`A repository with such a name cannot be checked out on Windows: the characters \`< > : " | ? *\` and backslash,\ncontrol characters, a blank or a dot at the end, and the names of devices (\`CON\`, \`PRN\`, \`AUX\`, \`NUL\`, \`COM1\`,\n\`LPT1\` and so on), with or without an extension.`,
examples:()=>[{title:"A device",files:{"src/aux.c":"int x;\n"},findings:["src/aux.c"]},{title:"A character",files:{"a:b.txt":"x\n","end.":"x\n"},
findings:["a:b.txt","end."]},{title:"A folder",files:{"con/x":"y\n"},findings:["con/x"]},{title:"No device",files:{"auxiliary.c":"int x;\n",
"console.log/.x":"y\n"},findings:[]}],run(e,t){const n=(0,c.c)(false,(e,t,n)=>e||z.test(t.slice(n)));for(const{path:s}of e.candidates){if(!n(s)&&!z.test((0,
o.Fl)(s)))continue;const e=s.split("/").find(e=>z.test(e))??s;t(s,{message:`Windows cannot have the name ${JSON.stringify(e)}`})}}})
;const z=/[<>:"|?*\\\u0000-\u001f]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3])(?:\.[^/]*)?(?:\/|$)/i}};
