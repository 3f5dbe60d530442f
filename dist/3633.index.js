"use strict";exports.id=3633;exports.ids=[3633,3239,5073];exports.modules={78048:(e,t,n)=>{n.d(t,{C:()=>c});var o=n(22690);var i=n(91751);var a=n(16403)
;var s=n(69963);const r={"azure-pipelines":()=>n.e(1894).then(n.bind(n,31894)).then(e=>e.azurePipelines),
"bitbucket-pipelines":()=>n.e(2756).then(n.bind(n,72756)).then(e=>e.bitbucketPipelines),buildkite:()=>n.e(6500).then(n.bind(n,56500)).then(e=>e.buildkite),
circleci:()=>n.e(503).then(n.bind(n,50503)).then(e=>e.circleci),drone:()=>n.e(2129).then(n.bind(n,72129)).then(e=>e.drone),
"github-actions":()=>Promise.all([n.e(737),n.e(7706)]).then(n.bind(n,27706)).then(e=>e.githubActions),
"gitlab-ci":()=>n.e(4761).then(n.bind(n,84761)).then(e=>e.gitlabCi),jenkins:()=>n.e(4297).then(n.bind(n,34297)).then(e=>e.jenkins),
teamcity:()=>n.e(7749).then(n.bind(n,57749)).then(e=>e.teamcity),travis:()=>n.e(9778).then(n.bind(n,49778)).then(e=>e.travis),
woodpecker:()=>n.e(4244).then(n.bind(n,24244)).then(e=>e.woodpecker)};async function c(e,t=s.b){
const n=Object.fromEntries(Object.entries(e).filter(([,e])=>!u.has(e??"")));for(const e of Object.values(r)){const o=(await e()).detect({env:n,read:t})
;if(o)return l(o,n)}return undefined}function l(e,{KEMPT_FORGE:t,KEMPT_API_URL:n}){if(t===undefined)return{...e,api:n??e.api};const s=a.Q_.find(e=>e===t)
;if(s===undefined){const e=(0,i.p)(t,a.Q_);throw new o.yo(`KEMPT_FORGE is ${t}`,e?`Did you mean ${e}?`:`Known: ${a.Q_.join(", ")}.`)}return{...e,forge:s,
api:n??(0,a.ir)(s,e.server)}}const u=new Set(["","false","null","<nil>"])},83063:(e,t,n)=>{n.d(t,{GM:()=>s,VD:()=>c,wj:()=>l,ys:()=>r});var o=n(22690)
;var i=n(65073);var a=n(83919);async function s(e,t){if(!Object.hasOwn(a.F,e))return undefined;const n=await a.F[e]();const o=[...n.tokens,"KEMPT_TOKEN"]
;const i=t["KEMPT_TOKEN"]||o.map(e=>t[e]).find(Boolean);return{entry:n,token:i,variable:o.find(e=>t[e]===i)??""}}
async function r(e,{entry:t,token:n,variable:i}){if(n===undefined)throw new o.yo(`There is no token for ${t.id}`,`Set ${l(t)}.`);return await t.open(e,n,i)}
function c({entry:e,variable:t}){return e.gitUsers?.[t]??e.gitUser}function l({tokens:e}){return(0,i.yZ)(["KEMPT_TOKEN",...e],"or")}},53578:(e,t,n)=>{n.d(t,{
$:()=>f,n:()=>d});var o=n(73024);var i=n.n(o);var a=n(76760);var s=n.n(a);var r=n(71304);var c=n(75121);var l=n(99089);const u=[{id:"github-actions",
title:"GitHub Actions",files:/^\.github\/workflows\/[^/]+\.ya?ml$/,blueprints:["github/pull-request"],forge:"github"},{id:"gitlab-ci",title:"GitLab CI",
files:/^\.gitlab-ci\.ya?ml$|^\.gitlab\/[^/]+\.ya?ml$/,blueprints:["gitlab/merge-request"],forge:"gitlab"},{id:"circleci",title:"CircleCI",
files:/^\.circleci\/config\.ya?ml$/,blueprints:["circleci/config"]},{id:"bitbucket-pipelines",title:"Bitbucket Pipelines",files:/^bitbucket-pipelines\.ya?ml$/,
blueprints:["bitbucket/pipelines"],forge:"bitbucket"},{id:"azure-pipelines",title:"Azure Pipelines",files:/^\.?azure-pipelines(?:\/[^/]+)?\.ya?ml$/,
blueprints:["azure/template","azure/pipeline"],forge:"azure-devops"},{id:"gitea-actions",title:"Gitea Actions",
files:/^\.(?:gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/,blueprints:[]},{id:"jenkins",title:"Jenkins",files:/^Jenkinsfile$/,blueprints:["jenkins/pipeline"]},{
id:"buildkite",title:"Buildkite",files:/^\.buildkite\/[^/]+\.ya?ml$/,blueprints:["buildkite/pipeline"]},{id:"woodpecker",title:"Woodpecker",
files:/^\.woodpecker(?:\/[^/]+)?\.ya?ml$/,blueprints:["woodpecker/workflow"]}];function d(e){return u.filter(({files:t})=>e.some(e=>t.test(e))).map(({id:e})=>e)
}function f(e,t,n){if(t.some(t=>u.some(({files:e})=>e.test(t))&&p((0,a.join)(e,t))))return{state:"there",blueprints:[]}
;const o=u.filter(({files:e})=>t.some(t=>e.test(t)));const i=u.filter(e=>e.forge!==undefined&&e.forge===n);const s=[...o.filter(e=>i.includes(e)),...o,...i]
;const r=s.filter(({blueprints:e})=>e.length>0);const c=r.find(({blueprints:t})=>t.every(t=>h(e,t)));const l=c??r[0];if(l===undefined)return{state:"none",
blueprints:[]};return{state:c?"possible":"taken",ci:l.title,blueprints:l.blueprints}}function h(e,t){const{to:n}=(0,c.vN)(t);return n!==undefined&&!(0,
o.existsSync)((0,a.join)(e,n))}function p(e){const t=(0,l.y)(e)??""
;return(0,r.lw)(t)!==undefined||/\buses: *['"]?kempt\/kempt@|\bkempt (?:run|check)\b/m.test(t)}},66889:(e,t,n)=>{n.d(t,{Y_:()=>s,M:()=>a,S:()=>i});const o={
azure:()=>n.e(468).then(n.bind(n,30468)).then(e=>e.azure),checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(e=>e.checkstyle),
codequality:()=>n.e(9713).then(n.bind(n,59713)).then(e=>e.codequality),github:()=>n.e(8892).then(n.bind(n,58892)).then(e=>e.github),
json:()=>n.e(6525).then(n.bind(n,66525)).then(e=>e.json),junit:()=>n.e(1743).then(n.bind(n,41743)).then(e=>e.junit),
markdown:()=>Promise.all([n.e(140),n.e(2983)]).then(n.bind(n,95242)).then(e=>e.markdown),pretty:()=>n.e(5933).then(n.bind(n,95933)).then(e=>e.pretty),
rdjson:()=>n.e(5199).then(n.bind(n,45199)).then(e=>e.rdjson),sarif:()=>n.e(2762).then(n.bind(n,62762)).then(e=>e.sarif),
summary:()=>n.e(4298).then(n.bind(n,94298)).then(e=>e.summary),teamcity:()=>n.e(9249).then(n.bind(n,89249)).then(e=>e.teamcity)};const i={
azure:"Azure Pipelines' logging commands: issues of the run, without a token",checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",
codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const a=Object.keys(o)
;async function s(e,t,n){const i=await o[e]();return i.print(t,n)}},90872:(e,t,n)=>{n.d(t,{F:()=>c});var o=n(73024);var i=n.n(o);var a=n(76760);var s=n.n(a)
;var r=n(22690);const c={async read(e){if(!(0,o.existsSync)(e))return undefined;try{return(0,o.readFileSync)(e,"utf8")}catch(t){
throw new r.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:t})}},shown:e=>(0,a.relative)(process.cwd(),e)||e,
beside:(e,t)=>(0,a.resolve)((0,a.dirname)(e),t),findPackage(e,t){for(let n=(0,a.dirname)((0,o.realpathSync)(t));;n=(0,a.dirname)(n)){const t=(0,
a.join)(n,"node_modules",e);if((0,o.existsSync)(t))return t;if(n===(0,a.dirname)(n))return undefined}}}},25503:(e,t,n)=>{n.d(t,{FG:()=>r,FQ:()=>l,Z9:()=>c})
;var o=n(76760);var i=n.n(o);var a=n(22690);var s=n(90872);const r=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function c(e,t,n,o=s.F){
return(await l(e,t,n,o))?.config}async function l(e,t,i,r=s.F){const c=t===undefined?await u(e,r):(0,o.resolve)(t);if(c===undefined)return undefined
;if(await r.read(c)===undefined)throw new a.yo(`There is no configuration at ${c}`,"Check the path behind --config.")
;const{composeConfig:l}=await n.e(4478).then(n.bind(n,94478));return await l({files:r,path:c},i)}async function u(e,t){const n=[]
;for(const i of r)if(await t.read((0,o.join)(e,i))!==undefined)n.push(i);if(n.length>1){
throw new a.yo(`There are several configurations: ${n.join(", ")}`,"Keep one of them.")}return n[0]===undefined?undefined:(0,o.join)(e,n[0])}},92586:(e,t,n)=>{
n.d(t,{NC:()=>l,R4:()=>c,o$:()=>d,oL:()=>u});var o=n(97689);var i=n(22690);var a=n(91751);async function s(e){
return e&&r(e)?(await Promise.all([n.e(4006),n.e(2336)]).then(n.bind(n,52336))).toMatcher:()=>()=>false}function r({files:e,checks:t}){
const n=Object.values(t??{}).map(e=>typeof e==="object"?e.exclude:undefined);return[e?.include,e?.exclude,...n].some(e=>e!==undefined&&e.length>0)}
async function c(e,t){const n=e?.files;return{includes:m(n?.include,n?.exclude,await s(e)),maxSize:n?.["max-size"]??o.LL,
everything:t.everything??n?.everything??false,onlyNew:t.onlyNew??e?.["only-new"]??true,failOn:t.failOn??e?.["fail-on"]??"warning",
baseline:t.baseline??e?.baseline,cache:t.cache??e?.cache??true,publish:l(e)}}function l(e){
const{comments:t=true,summary:n=true,status:o=true,sarif:i=false,...a}=e?.publish??{};return{comments:t,maxComments:a["max-comments"]??30,summary:n,status:o,
sarif:i}}function u(e,t,n,o){g([...t.only??[],...t.skip??[]],n);const i=[];const a=[];for(const s of n){
const n=h(s,f(e,s.id),t)??(s.scope==="change"&&!o?"judges a change, and none was given":undefined);if(n===undefined)i.push(s);else a.push({id:s.id,reason:n})}
return{selected:i,skipped:a}}async function d(e,t){const n=await s(e);const o=[];for(const i of t)o.push(p(await i.load(),f(e,i.id),n));return o}
function f(e,t){return e?.checks?.[t]??undefined}function h(e,t,{only:n,skip:o}){if(o?.includes(e.id))return"left out by --skip"
;if(n!==undefined)return n.includes(e.id)?undefined:"left out by --only";if(t===false||t==="off")return"turned off in the configuration"
;return e.optIn&&t===undefined?"runs only if the configuration asks for it":undefined}function p(e,t,n){const o=typeof t==="object"?t:{}
;const i=typeof t==="string"&&t!=="on"&&t!=="off"?t:o.level;const a=Object.entries(e.options??{}).map(([e,t])=>[e,o[e]??t.default])
;const s=o.exclude&&o.exclude.length>0?n(o.exclude):undefined;return{check:e,level:i,options:Object.fromEntries(a),excludes:e=>s?.(e)??false}}function m(e,t,n){
if(!e?.length&&!t?.length)return undefined;const o=e?.length?n(e):undefined;const i=t?.length?n(t):undefined;return e=>(o?.(e)??true)&&!i?.(e)}function g(e,t){
const n=t.map(e=>e.id);for(const t of e){if(n.includes(t))continue;const e=(0,a.p)(t,n)
;throw new i.yo(`There is no check ${t}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},97689:(e,t,n)=>{n.d(t,{$W:()=>i,Kt:()=>o,LL:()=>a})
;const o={file:33188,executable:33261,symlink:40960,submodule:57344};function i(e){return e.mode===o.file||e.mode===o.executable}const a=32*1024*1024},
37478:(e,t,n)=>{n.d(t,{BB:()=>c,Fl:()=>a,Zv:()=>r,ev:()=>s,q0:()=>o});function o(e){const t=e.toString("utf8")
;if(!t.includes("\ufffd")||Buffer.from(t,"utf8").equals(e))return{path:t};return{path:i(e),raw:Buffer.from(e)}}function i(e){let t='"';for(const n of e){
if(n===34||n===92)t+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)t+=`\\${n.toString(8).padStart(3,"0")}`;else t+=String.fromCharCode(n)}return`${t}"`}
function a(e){return e.slice(e.lastIndexOf("/")+1)}function s(e,t){return t.some(t=>e.endsWith(t)&&(e.length===t.length||e.at(-t.length-1)==="/"))}
function r(e){const t=new Set([""]);for(const n of e)for(let e=c(n);!t.has(e);e=c(e))t.add(e);return t}function c(e){
return e.slice(0,Math.max(0,e.lastIndexOf("/")))}},63633:(e,t,n)=>{n.r(t);n.d(t,{doctorCommand:()=>fe});var o=n(76760);var i=n(25503);var a=n(22690)
;var s=n(22906);var r=n(23239);var c=n(65890);var l=n(78048);var u=n(70886);var d=n(94739);var f=n(24055)
;const h="Fetch the history: git fetch --unshallow, or with actions/checkout: fetch-depth: 0.";async function p(e,t,n){if(e===undefined){return[{status:"none",
what:"repository",value:`none: ${t} is looked at as a folder, and has no changes`}]}const{pull:o}=n??{};const i=o?await m(e,o):await g(e);const a=(0,
f.isShallow)(e)?{status:"warning",what:"history",value:"shallow: older commits are not here",remedy:h}:{status:"good",what:"history",value:"whole"};return[{
status:"good",what:"repository",value:e.top??`${e.gitDir} (bare)`},a,i]}async function m(e,{base:t,target:n,head:o}){
const i=t??`refs/remotes/origin/${n??"HEAD"}`;const a=await(0,d.findMergeBase)(e,i,o);if(a!==undefined)return{status:"good",what:"base",value:a}
;const s=`where ${o.slice(0,10)} left ${t?.slice(0,10)??n??"the default branch"} is not here: a run asks the forge, and fetches it`;return{status:"warning",
what:"base",value:s,remedy:h}}async function g(e){try{const{ref:t,base:n}=await(0,u.U5)(e);return{status:"good",what:"base",value:`${n} of ${t}`}}catch(e){
if(!(e instanceof a.yo))throw e;return{status:"warning",what:"base",value:e.message,remedy:e.remedy}}}var y=n(73024);var w=n(35993);var b=n(89227)
;var v=n(65073);function k(e){const t=e["KEMPT_OFFLINE"]!==undefined;return[{status:"good",what:"Kempt",value:w.r},$((0,b.n)(e)),...t?[{status:"none",
what:"network",value:"not used: KEMPT_OFFLINE is set"}]:[]]}function $(e){try{const t=(0,o.join)(e,`.doctor-${process.pid}`);(0,y.mkdirSync)(e,{recursive:true})
;(0,y.writeFileSync)(t,"");(0,y.rmSync)(t);return{status:"good",what:"cache",value:`${e} (${(0,v.z3)(I(e))})`}}catch(t){return{status:"bad",what:"cache",
value:`${e} cannot be written: ${t.code}`,remedy:"Make it writable, or name another folder by KEMPT_CACHE_DIR."}}}function I(e){const t=(0,y.readdirSync)(e,{
recursive:true,withFileTypes:true}).filter(e=>e.isFile()).map(e=>(0,y.lstatSync)((0,o.join)(e.parentPath,e.name),{throwIfNoEntry:false})?.size??0)
;return t.reduce((e,t)=>e+t,0)}var x=n(30291);var S=n(97936);var j=n(35141);const P=["--version"];const F=[{program:"git",what:"git",args:P,
remedy:"Install git: without it no change and no history can be looked at."},{program:"npm",what:"npm",args:P,remedy:"Install Node.js with npm."},{
program:"python3",what:"Python",args:P,remedy:"Install Python 3 as python3."},{program:"python3",what:"pip",args:["-m","pip",...P],
remedy:"Install pip: python3 -m ensurepip."},{program:"python3",what:"venv",args:["-c","import ensurepip, venv; print(ensurepip.version())"],
remedy:"Install the module venv; Debian and Ubuntu have it in python3-venv."},{program:"go",what:"Go",args:["version"],remedy:"Install Go."},{program:"cargo",
what:"cargo",args:P,remedy:"Install Rust with cargo."},{program:"java",what:"Java",args:["-version"],remedy:"Install a Java runtime."}];async function E(e,t,n){
const o={status:"good",what:"Node.js",value:`${process.versions.node} (${process.execPath})`};return[o,...await Promise.all(F.map(o=>C(o,e,t,n)))]}
async function C({program:e,what:t,args:n,remedy:o},i,a,s){const r=(0,j.K)(e,i["PATH"]);const c=e==="git"||s.has(e);if(r===undefined){
const n=e==="git"?"bad":c?"warning":"none";return{status:n,what:t,value:"not found",...c&&{remedy:o}}}const l=await(0,x.m)([r,...n],{cwd:a,env:(0,S.u)(i,{}),
timeout:3e4,maxOutput:65536});const u=/\d+(?:\.\d+)+/.exec(`${l.stdout}\n${l.stderr}`)?.[0];if(l.code===0)return{status:"good",what:t,
value:`${u??"of unknown version"} (${r})`};return{status:c?"bad":"warning",what:t,value:`${[r,...n].join(" ")} fails`,remedy:o}}var O=n(16403);var N=n(83919)
;var M=n(83063);var T=n(55760);var z=n(53578);async function A(e){const t=e.build===undefined&&e.repository?await(0,T.Jk)(e.repository):undefined
;return[K(e),L(e,t),await D(e,t)]}function K({build:e,paths:t}){if(e)return{status:"good",what:"CI",value:`${e.ci}, ${e.event}`};const n=(0,z.n)(t)
;const o=n.length===0?"and the repository has no files of one":`the repository has files of ${n.join(", ")}`;return{status:"none",what:"CI",
value:`not in one now; ${o}`}}function L({build:e},t){if(e)return{status:"good",what:"forge",value:`${e.forge} (${e.server}/${e.repository})`}
;if(t===undefined)return{status:"none",what:"forge",value:"none: no remote names one"};const n=t.forge==="none"?t.host:`${t.forge} (${t.host})`
;return t.forge in N.F?{status:"good",what:"forge",value:n}:{status:"none",what:"forge",value:`${n}: Kempt speaks on ${Object.keys(N.F).join(", ")} only`}}
async function D(e,t){const{build:n,env:o}=e;const i={what:"token"};const a=await(0,M.GM)(n?.forge??t?.forge??"none",o);if(a===undefined)return{...i,
status:"none",value:"not looked for: the forge is none that Kempt speaks on"};if(a.token===undefined){const e="none: nothing is said on a forge";return n?{...i,
status:"warning",value:e,remedy:`Give the step one: ${(0,M.wj)(a.entry)}.`}:{...i,status:"none",value:e}}const s=n??await _(e);if(s===undefined)return{...i,
status:"none",value:"there, but no remote tells the repository"};if(o["KEMPT_OFFLINE"]!==undefined)return{...i,status:"none",value:"there; not tried offline"}
;return{...i,...await U(s,a)}}async function _({repository:e,env:t}){const n=e&&(0,O.M8)(await(0,T.gX)(e)??"")
;if(n===undefined||n.repository==="")return undefined;const o=n.forge==="github"?t["GITHUB_API_URL"]??n.api:n.api;return{repository:n.repository,api:o,order:0}}
async function U(e,t){const n=`Make another, with rights on this repository. ${t.entry.advice.own}.`;try{const o=await(0,M.ys)(e,t)
;const{login:i,write:a}=await o.fetchRights();if(a===undefined)return{status:"good",
value:`of the app ${i}, which reads ${e.repository}; its rights are those of the workflow`};return a?{status:"good",
value:`of ${i}, who may write to ${e.repository}`}:{status:"warning",value:`of ${i}, who may only read ${e.repository}: nothing can be said there`,remedy:n}
}catch(e){if(!(e instanceof a.gA))throw e;return e.status===401||e.status===404?{status:"bad",value:e.message,remedy:n}:{status:"warning",
value:`there, but it could not be tried: ${e.message}`,remedy:"Check the network."}}}var B=n(92586);var R=n(52336);var G=n(40634);var q=n(94915);var H=n(76289)
;var V=n(82082);var J=n(41600);async function W(e,t,o,i){const a=t?.tools??{};const{includes:s}=await(0,B.R4)(t,{});const r=s?o.filter(s):o;const{chosen:c}=(0,
V.g)({configs:a,only:undefined,skip:undefined,top:e,paths:o});const l=c.map(({setting:e})=>e).filter(t=>t.tool.files===undefined||r.some((0,
J.n)(t,R.toMatcher,e)));const u=(0,b.n)(i);const d=new G.o(u);const f=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const h={top:e,cache:u,env:i,
mayInstall:false,locks:f,versions:d};const p=await Promise.all(l.map(e=>Q(e,h)));d.save();const m={status:"none",what:"tools",
value:"the repository uses none that Kempt knows"};return{lines:p.length===0?[m]:p.map(({line:e})=>e),needed:new Set(p.flatMap(({needs:e})=>e??[]))}}
async function Q(e,t){const{id:n,tool:o}=e;const i=await(0,q.V)(e,"",t);if(!("missing"in i)){return{line:{status:"good",what:n,
value:`${i.version} (${i.origin}: ${i.path})`}}}const a=o.install?(0,H.VQ)(o.install,t.env):o.check.argv[0];const s=e.missing==="skip"?"warning":"bad"
;if(!X(e,t))return{line:{status:s,what:n,value:i.missing,remedy:i.remedy},needs:a};if(a!==undefined){
const e=`it is not here, and ${a}, which would install it, is not either`;return{line:{status:s,what:n,value:e,remedy:i.remedy},needs:a}}
const r=`not here yet: the first run installs ${o.version?.default} (${o.install?.registry})`;return{line:{status:"warning",what:n,value:r,
remedy:`To have it now: kempt tools install ${n}.`}}}function X({tool:e},{env:t}){const n=e.resolve?.includes("managed")??true
;return n&&e.install!==undefined&&e.version?.default!==undefined&&t["KEMPT_OFFLINE"]===undefined}var Y=n(27419);async function Z({cwd:e,config:t,env:n}){
const o=(0,Y.x5)({cwd:e,paths:[]});const{repository:a,top:s}=o;const r=await oe(()=>(0,i.FQ)(s,t,c.A));const u=await oe(()=>(0,l.C)(n))
;const d=await oe(()=>ee(o));const f=await oe(()=>te(o,r,d,n));const h="value"in f?f.value.needed:new Set;const m="value"in u?u.value:undefined;const g={
build:m,repository:a,paths:"value"in d?d.value:[],env:n};return[{title:"Kempt",lines:k(n)},{title:"Runtimes",lines:await E(n,e,h)},{title:"Configuration",
lines:"value"in r?[ne(r.value)]:r.lines("configuration")},{title:"Repository",lines:await ie("repository",()=>p(a,s,m))},{title:"Surroundings",
lines:[..."value"in u?[]:u.lines("CI"),...await ie("forge",()=>A(g))]},{title:"Tools",lines:"value"in f?f.value.lines:f.lines("tools")}]}
async function ee({repository:e,top:t}){if(e===undefined)return(0,r.listFolder)(t).map(({path:e})=>e);if(e.top===undefined)return[];return(0,
s.vY)(e)?.entries.map(({path:e})=>e)??await(0,T.Pe)(e)}async function te({top:e},t,n,o){if(!("value"in t)){
const e="not looked at: which they are the configuration says, and it cannot be read";return{lines:[{status:"none",what:"tools",value:e}],needed:new Set}}
if(!("value"in n))return{lines:n.lines("tools"),needed:new Set};return await W(e,t.value?.config,n.value,o)}function ne(e){
const t=e?.sources.join(", ")??"none: what the repository contains decides";return{status:e?"good":"none",what:"configuration",value:t}}async function oe(e){
try{return{value:await e()}}catch(e){if(!(e instanceof a.yo||e instanceof a.gA))throw e;const t=e instanceof a.yo?e.remedy:undefined
;const n=e.message.split("\n");const o=(e,n,o)=>({status:"bad",what:n,value:e,...o&&t&&{remedy:t}});return{lines:e=>n.map((t,i)=>o(t,e,i===n.length-1))}}}
async function ie(e,t){const n=await oe(t);return"value"in n?n.value:n.lines(e)}var ae=n(19946);var se=n(75584);var re=n(15178);var ce=n(21579);var le=n(11945)
;var ue=n(30609);var de=n(60387);const fe=(0,ce.G)({name:"doctor",summary:"Look at all that a run relies on, and say what to do where something is wrong",
usage:"",
description:`Looks at Kempt and its cache, the runtimes, the configuration, the clone, the CI, the forge and the token, and at the\ntools of the repository: which copy of each would run. Nothing is installed, and of the forge only the rights of the token are\nasked. \u2714 is well; \u2013 is not there, and nothing needs it; \u26a0 may matter; \u2716 is wrong.\nExit codes: 0 nothing is wrong; 3 something is.`,
flags:{config:le.SV.config,cwd:le.SV.cwd,json:{type:"boolean",summary:"print as JSON"},"no-color":le.Xo["no-color"]},async run(e,t){
if(t.length>0)throw new a.yo(`kempt doctor takes no ${t[0]}`,"It looks at everything.");const n=(0,o.resolve)(e.cwd??".");const i=e.config&&(0,
o.resolve)(n,e.config);const s=await Z({cwd:n,config:i,env:process.env});const r=he(s,"bad")===0;const c=e.json?`${JSON.stringify({well:r,sections:s
},null,2)}\n`:me(s,(0,se.cz)((await(0,ue.Vj)(e)).color));(0,de.yy)(c);return r?ae.yU.clean:ae.yU.incomplete}});function he(e,t){
return e.flatMap(({lines:e})=>e).filter(e=>e.status===t).length}const pe={good:["\u2714","green"],warning:["\u26a0","yellow"],bad:["\u2716","red"],
none:["\u2013","dim"]};function me(e,t){const n=Math.max(...e.flatMap(({lines:e})=>e.map(({what:e})=>e.length)));const o=({status:e,what:o,value:i,remedy:a})=>{
const[s,r]=pe[e];const c=a===undefined?"":`\n    ${" ".repeat(n)}${t(["cyan"],`\u2192 ${(0,re.sN)(a)}`)}`;return`${t([r],s)} ${o.padEnd(n)}  ${(0,
re.sN)(i)}${c}\n`};const i=e.map(({title:e,lines:n})=>`${t(["bold"],e)}\n${n.map(o).join("")}`);const[a,s]=[he(e,"bad"),he(e,"warning")];const r=a>0?`${(0,
v.LS)(a,"thing is","things are")} wrong`:"Nothing is wrong";const c=s>0?`; ${(0,v.LS)(s,"warning")}`:""
;return`${i.join("\n")}\n${t(["bold",a>0?"red":"green"],`${r}${c}`)}\n`}},11945:(e,t,n)=>{n.d(t,{Ax:()=>f,S7:()=>u,SV:()=>s,Xo:()=>l,d_:()=>d,pN:()=>r,wW:()=>c
});var o=n(76760);var i=n.n(o);var a=n(22690);const s={config:{type:"string",value:"FILE",
summary:"the configuration, instead of kempt.yaml and its like at the top"},cwd:{type:"string",value:"DIR",summary:"work in this directory"},"git-dir":{
type:"string",value:"DIR",summary:"read this git directory, without a work tree"},base:{type:"string",value:"REV",
summary:"check what changed since the merge base with this revision"},head:{type:"string",value:"REV",
summary:"the revision to check, with --base or --git-dir; default HEAD"},changed:{type:"string",value:"REF",optionalValue:true,
summary:"check what the work tree changes since it left REF; default: the default branch"},staged:{type:"boolean",
summary:"check what is staged, as it is staged"},only:{type:"string",multiple:true,value:"ID",
summary:"run these checks and tools only; may be repeated, or a list with commas"},skip:{type:"string",multiple:true,value:"ID",
summary:"run all but these checks and tools"},"no-tools":{type:"boolean",summary:"run the built-in checks only, not the repository's own tools"},everything:{
type:"boolean",summary:"let checks of text also judge generated and vendored files and test data"},"only-new":{type:"boolean",
summary:"leave out what the base already has (the default when a change is checked)"},"no-only-new":{type:"boolean",
summary:"report all that the changed files have"},baseline:{type:"string",value:"FILE",summary:"leave out the findings that this file lists"},"no-cache":{
type:"boolean",summary:"neither use nor write what is remembered of earlier runs"}};const r={affected:{type:"boolean",
summary:"of a change in a monorepo, let tools of larger scope look only at the workspaces that it reaches"}};const c={shard:{type:"string",value:"I/N",
summary:"do the I-th of N parts of the work; kempt report merge joins the reports"},plan:{type:"string",value:"FILE",
summary:"with --shard: the plan that kempt plan --shards N wrote"},"timings-from":{type:"string",value:"FILE",
summary:"divide by how long the tools took in the run of this report, instead of by sizes"}};const l={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",
summary:"print how long each phase took, and each tool: to find or install its copy, and to run"},quiet:{type:"boolean",
summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}}
;const u={"fail-on":{type:"string",value:"LEVEL",summary:"the mildest level that fails: error, warning (default), note, never"}};function d(e,t){const n=(0,
o.resolve)(e.cwd??".");return{cwd:n,paths:t,config:e.config===undefined||(0,o.isAbsolute)(e.config)?e.config:(0,o.resolve)(n,e.config),gitDir:e["git-dir"],
base:e.base,head:e.head,changed:e.changed,staged:e.staged,only:h(e.only),skip:h(e.skip),everything:e.everything,tools:e["no-tools"]?false:undefined,
onlyNew:p(e),baseline:e.baseline,cache:e["no-cache"]?false:undefined,failOn:m(e["fail-on"])}}function f(e,t){const{shard:n,plan:i,"timings-from":s}=e
;if(n===undefined){if(i===undefined&&s===undefined)return undefined
;throw new a.yo("--plan and --timings-from are for --shard","For example: --shard 2/4 --plan plan.json")}
const[,r=0,c=0]=(/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(n)??[]).map(Number)
;if(r<1||r>c)throw new a.yo(`--shard takes I/N, such as 2/4, not ${JSON.stringify(n)}`,"Shards are counted from 1.")
;if(i!==undefined&&s!==undefined)throw new a.yo("--plan and --timings-from exclude each other","Give --timings-from where the plan is made.")
;const l=e=>e===undefined?undefined:(0,o.resolve)(t,e);return{index:r,count:c,plan:l(i),timings:l(s)}}function h(e){
return e?.flatMap(e=>e.split(",")).filter(Boolean)}function p(e){
if(e["only-new"]&&e["no-only-new"])throw new a.yo("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function m(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new a.yo(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},30609:(e,t,n)=>{n.d(t,{Eb:()=>h,Iu:()=>d,Vj:()=>m,oz:()=>g})
;var o=n(76760);var i=n.n(o);var a=n(66889);var s=n(22690);var r=n(19946);var c=n(91751);var l=n(84966);var u=n(60387);function d(e,t){
if(e.json&&e.format!==undefined&&e.format!=="json"){throw new s.yo(`--json and --format ${e.format} exclude each other`)}const n=(e.output??[]).map(e=>{
const n=e.indexOf("=");if(n<=0||n===e.length-1)throw new s.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:f(e.slice(0,n)),path:(0,
o.resolve)(t,e.slice(n+1))}});return{format:e.json?"json":f(e.format??"pretty"),files:n}}function f(e){if(a.M.includes(e))return e;const t=(0,c.p)(e,a.M)
;throw new s.yo(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${a.M.join(", ")}`)}async function h(e,t,o){
for(const{format:n,path:o}of t.files)(0,l.v)(o,Buffer.from(await(0,a.Y_)(n,e,p)));const i=o.quiet===true&&(0,r.W0)(e);if(!i&&t.format!==undefined)(0,
u.yy)(await(0,a.Y_)(t.format,e,await m(o)));if(o.timings)(0,u.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(e))}const p={color:false,width:120}
;async function m(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env;const o=n!==undefined&&n!==""&&n!=="0";const i=await(0,u.Hd)(u.Uo)
;const a=!e["no-color"]&&!t&&(o||i);return{color:a,width:i?(0,u.JL)():p.width}}async function g(e){if(e)return undefined;const t=await(0,u.Hd)(u.vF)
;if(!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let o=Date.now()+(t?400:n);return(e,i)=>{if(e===i&&t)(0,u.qz)("\r\x1b[K")
;if((e&63)!==0||Date.now()<o)return;o=Date.now()+n;const a=`${y(e)} of ${y(i)} files`;(0,u.qz)(t?`\r\x1b[K${a}`:`kempt: ${a}\n`)}}function y(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}},70886:(e,t,n)=>{n.d(t,{U5:()=>f,mU:()=>p,tp:()=>c});var o=n(97689);var i=n(22690);var a=n(81632)
;var s=n(97557);var r=n(24055);async function c(e,t,n,i=o.LL){const c=["-c",`core.bigFileThreshold=${i}`,"diff",...(0,a.Hy)(n)];const f=async(...t)=>(0,
a.FR)(await(0,s.git)(e,[...c,...t,"--"]));if(t.kind==="staged")return u(await f("--cached"),async()=>({base:"HEAD"}))
;if(t.kind==="work-tree")return await l(e,t.ref,f);const{base:h,head:p,exact:m}=t;for(const e of[h,p])y(e);const g=m?`${h}..${p}`:`${h}...${p}`;try{
const t=await f(g);return u(t,m&&(0,r.jh)(h)&&(0,r.jh)(p)?async()=>({base:h,head:p}):async()=>await d(e,g))}catch(t){throw w(t,e,h,p)}}async function l(e,t,n){
const o=t??await g(e);y(o);const i=o==="HEAD"?(0,r.Qo)(e):undefined;if(i!==undefined)return u(await n(i),async()=>({base:i}))
;const a=await n("--merge-base",o).catch(()=>undefined);if(a!==undefined)return u(a,async()=>({base:await h(e,o,"HEAD")}));const s=await h(e,o,"HEAD")
;return u(await n(s),async()=>({base:s}))}function u(e,t){let n;const o=()=>{n??=t();return n};return{range:o,files:e,subjects:[]}}async function d(e,t){
const n=(await(0,s.git)(e,["rev-parse","--revs-only",t])).toString("latin1").split("\n");const o=n.find(e=>e.startsWith("^"));return{head:n[0]??"",
base:o?.slice(1)??""}}async function f(e){const t=await g(e);return{ref:t,base:await h(e,t,"HEAD")}}async function h(e,t,n){y(t);try{return(await(0,
s.git)(e,["merge-base",t,n])).toString("latin1").trim()}catch(o){throw w(o,e,t,n)}}async function p(e,t,n){const o=await(0,
s.git)(e,["log","--format=%H%x00%s",`${t}..${n}`,"--"]);const i=o.toString("utf8").split("\n").filter(Boolean);return i.map(e=>({
commit:e.slice(0,e.indexOf("\0")),subject:e.slice(e.indexOf("\0")+1)}))}const m=["origin/HEAD","origin/main","origin/master","main","master"]
;async function g(e){for(const t of m){try{await(0,s.git)(e,["rev-parse","--verify","--quiet",`${t}^{commit}`]);return t}catch(e){
if(!(e instanceof i.gA)||e.status===undefined)throw e}}throw new i.yo("There is no default branch to compare with","Name one: --changed=REF")}function y(e){
if(e.startsWith("-")||e==="")throw new i.yo(`${JSON.stringify(e)} is not a revision`)}function w(e,t,n,o){if(!(e instanceof i.gA)||e.status===undefined)return e
;const a=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(e.message)
;if(!a&&!/no merge base|ended with status 1/.test(e.message))return e;if((0,r.isShallow)(t)){
return new i.yo(`This clone is shallow: the commits between ${n} and ${o} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:e})}if(a)return new i.yo(`git does not know the revision ${n} or ${o}`,"Fetch it first.",{cause:e})
;return new i.yo(`${n} and ${o} have no common ancestor`,"Name a base on the same history.",{cause:e})}},81632:(e,t,n)=>{n.d(t,{FR:()=>c,Hy:()=>a,tN:()=>m})
;var o=n(37478);var i=n(19626);function a(e){const t=e?["--raw","-p","-U0"]:["--raw"]
;return[...t,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const s={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};class r{status;path;head;base;section;#e;constructor(e,t,n,o){this.status=e;this.head=t
;this.base=n;this.path=o}get hunks(){this.#e??=p(this.section?.toString("utf8")??"");return this.#e}}function c(e){const t=[];const n=new i.C(e)
;while(e[n.at]===58){const[e="",i="",a,c,l=""]=n.next().toString("latin1",1).split(" ");const d=s[l[0]??""]??"modified";const f=(0,o.q0)(n.next())
;const h=d==="renamed"||d==="copied"?(0,o.q0)(n.next()):f;const[p,m]=[u(f,e,a),u(h,i,c)];if(d!=="unmerged")t.push(new r(d,m,p,h.path))}
if(!n.isDone())f(t,e.subarray(n.at+1));return t}const l="0".repeat(64);function u(e,t,n){const o=Number.parseInt(t,8);if(o===0)return undefined;return{...e,
mode:o,oid:n===undefined||l.startsWith(n)?undefined:n}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function f(e,t){const n=h(t);let o=0
;for(const t of e){if(t.status==="type-changed"&&n.length>e.length)o++;t.section=n[o++]}}function h(e){const t=[];for(let n=0;n<e.length;){
const o=e.indexOf("\ndiff --git ",n,"latin1");const i=o<0?e.length:o+1;t.push(e.subarray(n,i));n=i}return t}function p(e){const t=[];let n=0
;for(const o of e.split("\n")){const e=t.at(-1);if(e&&o.startsWith("-")&&n<e.baseCount){e.removed+=`${o.slice(1)}\n`;n++
}else if(e&&o.startsWith("+")&&e.added.length<e.headCount){e.added.push(o.slice(1).replace(/\r$/,""))}else if(e&&o.startsWith("\\")&&e.added.length===0){
e.removed=e.removed.slice(0,-1)}else{const e=d.exec(o);if(e===null)continue;const[i,a,s,r]=e.slice(1).map(e=>Number(e??1));t.push({baseStart:i,baseCount:a,
headStart:s,headCount:r,added:[],removed:""});n=0}}return t}function m(e,t){const n=[];let o=1;let i=0;const a=t=>{const n=i;for(;o<t&&i<e.length;o++){
const t=e.indexOf(10,i);i=t<0?e.length:t+1}return e.subarray(n,i)};for(const{headStart:e,headCount:o,removed:i}of t){const t=o===0?e+1:e
;n.push(a(t),Buffer.from(i));a(t+o)}return Buffer.concat([...n,e.subarray(i)])}},94739:(e,t,n)=>{n.d(t,{fetchCommits:()=>s,findMergeBase:()=>l});var o=n(22690)
;var i=n(97557);var a=n(24055);async function s(e,t,n){const s=await r(e,t);if(s.length===0)return;const l=(0,a.isShallow)(e)?["--depth=1"]:[]
;const u=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules",...l];const d=[...u,"--end-of-options","origin",...s];try{await(0,
i.git)(e,d)}catch(t){if(!(t instanceof o.gA)||n.token===undefined)throw t;await(0,i.git)(e,d,undefined,c(n.server,`${n.user}:${n.token}`))}}
async function r(e,t){const n=await(0,i.git)(e,["cat-file","--batch-check"],`${t.join("\n")}\n`);const o=n.toString("latin1").split("\n")
;return t.filter((e,t)=>!/ commit \d+$/.test(o[t]??""))}function c(e,t){const n=Buffer.from(t).toString("base64");return{GIT_CONFIG_COUNT:"1",
GIT_CONFIG_KEY_0:`http.${e}/.extraheader`,GIT_CONFIG_VALUE_0:`AUTHORIZATION: basic ${n}`}}async function l(e,t,n){try{return(await(0,
i.git)(e,["merge-base",t,n])).toString("latin1").trim()}catch(e){if(e instanceof o.gA)return undefined;throw e}}},19626:(e,t,n)=>{n.d(t,{C:()=>o});class o{#t
;at=0;constructor(e){this.#t=e}next(){const e=this.#t.indexOf(0,this.at);const t=e<0?this.#t.length:e;const n=this.#t.subarray(this.at,t);this.at=t+1;return n}
isDone(){return this.at>=this.#t.length}}},84509:(e,t,n)=>{n.d(t,{KF:()=>u,k0:()=>f,q3:()=>l});var o=n(73024);var i=n.n(o);var a=n(76760);var s=n.n(a)
;var r=n(73429);var c=n.n(r);function l(e){try{return(0,o.readFileSync)(h(e))}catch(e){if((0,r.isNativeError)(e)&&e.code==="ENOENT")return undefined;throw e}}
function u(e){return(0,o.statSync)(h(e),{throwIfNoEntry:false})?.size??0}const d=32;function f(e){let t;try{t=(0,o.openSync)(h(e),"r")}catch{return undefined}
try{const{size:e}=(0,o.fstatSync)(t);const n=Buffer.alloc(d);if(e<d||(0,o.readSync)(t,n,0,d,e-d)!==d)return undefined
;return n.subarray(12).every(e=>e===0)?undefined:`${e} ${n.toString("hex")}`}finally{(0,o.closeSync)(t)}}function h({gitDir:e}){
const t=process.env["GIT_INDEX_FILE"];return t?(0,a.resolve)(t):(0,a.join)(e,"index")}},22906:(e,t,n)=>{n.d(t,{VE:()=>x,VH:()=>S,mh:()=>$,vY:()=>m})
;var o=n(73024);var i=n.n(o);var a=n(76760);var s=n.n(a);var r=n(97689);var c=n(37478);var l=n(19626);var u=n(84509);const d=20;const f={mode:24,size:36,oid:40,
flags:60,path:62,extendedPath:64};const h=16384;const p=16384;function m(e){const t=(0,u.q3)(e);if(t===undefined)return{entries:[],text:"",
offsets:new Uint32Array,sparse:0};const n=t.length>12&&t.toString("latin1",0,4)==="DIRC"?t.readUInt32BE(4):0;if(n!==2&&n!==3||g(e))return undefined;return y(t)}
function g(e){return/^\s*objectformat\s*=\s*sha256/im.test((0,o.readFileSync)((0,a.join)(e.commonDir,"config"),"utf8"))}function y(e){const t=[]
;const n=new DataView(e.buffer,e.byteOffset,e.length);const o=n.getUint32(8);if(o*f.extendedPath>e.length)return undefined;const i=new Uint32Array(o)
;const a=e.toString("latin1");let s=0;let r="";let c=12;for(let l=o;l>0;l--){if(c+f.extendedPath>e.length)return undefined;const o=n.getUint16(c+f.flags)
;const l=c+(o&h?f.extendedPath:f.path);const u=o&4095;const d=u<4095?l+u:e.indexOf(0,l);const m=o&h?n.getUint16(c+f.path):0;if(m&p)s++;else{const e=b(n,a,c,l,d)
;if(e.path!==r){r=e.path;i[t.length]=c;t.push(e)}}c+=d-c+8&~7}return k(e,c)?undefined:{entries:t,text:a,offsets:i,sparse:s}}const w=/^[ -~]*$/
;function b(e,t,n,o,i){const a=e.getUint32(n+f.mode);const s=e.getUint32(n+f.size);const l=t.slice(o,i);const u=w.test(l);if(u&&a!==r.Kt.submodule)return{
path:l,mode:a,size:s};const d=u?{path:l}:(0,c.q0)(Buffer.from(l,"latin1"));return a===r.Kt.submodule?{...d,mode:a,oid:v(t,n)}:{...d,mode:a,size:s}}
function v(e,t){return Buffer.from(e.slice(t+f.oid,t+f.oid+d),"latin1").toString("hex")}function k(e,t){for(let n=t;n+8<=e.length-20;n+=8+e.readUInt32BE(n+4)){
if(e[n]>=97)return true}return false}function $({text:e,offsets:t},n){const o=t[n]+f.oid;return[I(e,o),I(e,o+4)]}function I(e,t){
return e.charCodeAt(t)<<24|e.charCodeAt(t+1)<<16|e.charCodeAt(t+2)<<8|e.charCodeAt(t+3)}function x({text:e,offsets:t},n){return v(e,t[n])}async function S(e){
const t=m(e)?.entries;if(t!==undefined)return t;const{git:o}=await n.e(7557).then(n.bind(n,97557));return j(await o(e,["ls-files","-s","-z"]))}function j(e){
const t=new Map;for(const n=new l.C(e);!n.isDone();){const e=n.next();const o=e.indexOf(9);const[i="",a]=e.toString("latin1",0,o).split(" ");const s={...(0,
c.q0)(e.subarray(o+1)),mode:Number.parseInt(i,8),oid:a};t.set(s.path,s)}return[...t.values()].filter(e=>e.mode in P)}const P={[r.Kt.file]:true,
[r.Kt.executable]:true,[r.Kt.symlink]:true,[r.Kt.submodule]:true}},23239:(e,t,n)=>{n.d(t,{listFolder:()=>c});var o=n(73024);var i=n.n(o);var a=n(76760)
;var s=n.n(a);var r=n(97689);function c(e){const t=[];const n=[""];for(let i=n.pop();i!==undefined;i=n.pop()){for(const s of(0,o.readdirSync)((0,a.join)(e,i),{
withFileTypes:true})){const o=i===""?s.name:`${i}/${s.name}`;if(s.isSymbolicLink())t.push({path:o,mode:r.Kt.symlink
});else if(s.isFile())t.push(l(e,o));else if(s.isDirectory()&&s.name!==".git"&&s.name!=="node_modules")n.push(o)}}return t.sort((e,t)=>e.path<t.path?-1:1)}
function l(e,t){const{mode:n,size:i}=(0,o.statSync)((0,a.join)(e,t));return{path:t,mode:n&64?r.Kt.executable:r.Kt.file,size:i}}},75584:(e,t,n)=>{n.d(t,{
cz:()=>a,i1:()=>r,zu:()=>s});var o=n(57975);var i=n.n(o);function a(e){if(!e)return(e,t)=>t;return(e,t)=>t===""?"":e.reduce((e,t)=>(0,o.styleText)(t,e,{
validateStream:false}),t)}const s={error:"red",warning:"yellow",note:"cyan"};const r={clean:"green",findings:"red",incomplete:"yellow"}},69963:(e,t,n)=>{n.d(t,{
b:()=>a});var o=n(73024);var i=n.n(o);function a(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return undefined}}},65073:(e,t,n)=>{n.d(t,{$Q:()=>c,K9:()=>o,
LS:()=>i,a3:()=>s,yZ:()=>r,z3:()=>a});function o(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function i(e,t,n=`${t}s`){return`${o(e)} ${e===1?t:n}`}
function a(e){const t=["B","kB","MB","GB","TB"];const n=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),t.length-1);const o=e/1e3**n
;return`${n===0||o>=99.95?Math.round(o):o.toFixed(1)} ${t[n]}`}function s(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`
;const t=Math.round(e/1e3);return`${Math.floor(t/60)} min ${t%60} s`}function r(e,t="and"){const n=e.at(-1)??""
;return e.length<2?n:`${e.slice(0,-1).join(", ")} ${t} ${n}`}function c(e,t){if(e.length<=t)return e
;return`${e.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},65890:(e,t,n)=>{n.d(t,{A:()=>o});const o=[{id:"bidirectional-control",
scope:"file",optIn:false,load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",
optIn:false,load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(8347)]).then(n.bind(n,58347)).then(e=>e.zeroWidth)}]},83919:(e,t,n)=>{n.d(t,{F:()=>o});const o={
"azure-devops":()=>n.e(9668).then(n.bind(n,19668)).then(e=>e.azureDevops),bitbucket:()=>n.e(446).then(n.bind(n,60446)).then(e=>e.bitbucket),
gitea:()=>n.e(2273).then(n.bind(n,62273)).then(e=>e.gitea),github:()=>n.e(1248).then(n.bind(n,71248)).then(e=>e.github),
gitlab:()=>n.e(3e3).then(n.bind(n,53e3)).then(e=>e.gitlab)}}};
