"use strict";exports.id=3633;exports.ids=[3633,5178,779,3239,4739];exports.modules={78048:(e,t,n)=>{n.d(t,{C:()=>c});var o=n(73024);var i=n(22690)
;var r=n(91751);var a=n(16403);const s={"azure-pipelines":()=>n.e(1894).then(n.bind(n,31894)).then(e=>e.azurePipelines),
"bitbucket-pipelines":()=>n.e(2756).then(n.bind(n,72756)).then(e=>e.bitbucketPipelines),buildkite:()=>n.e(6500).then(n.bind(n,56500)).then(e=>e.buildkite),
circleci:()=>n.e(503).then(n.bind(n,50503)).then(e=>e.circleci),drone:()=>n.e(2129).then(n.bind(n,72129)).then(e=>e.drone),
"github-actions":()=>Promise.all([n.e(737),n.e(7706)]).then(n.bind(n,27706)).then(e=>e.githubActions),
"gitlab-ci":()=>n.e(4761).then(n.bind(n,84761)).then(e=>e.gitlabCi),jenkins:()=>n.e(4297).then(n.bind(n,34297)).then(e=>e.jenkins),
teamcity:()=>n.e(7749).then(n.bind(n,57749)).then(e=>e.teamcity),travis:()=>n.e(9778).then(n.bind(n,49778)).then(e=>e.travis),
woodpecker:()=>n.e(4244).then(n.bind(n,24244)).then(e=>e.woodpecker)};async function c(e,t=l){
const n=Object.fromEntries(Object.entries(e).filter(([,e])=>!d.has(e??"")));for(const e of Object.values(s)){const o=(await e()).detect({env:n,read:t})
;if(o)return u(o,n)}return undefined}function u(e,{KEMPT_FORGE:t,KEMPT_API_URL:n}){if(t===undefined)return{...e,api:n??e.api};const o=a.Q_.find(e=>e===t)
;if(o===undefined){const e=(0,r.p)(t,a.Q_);throw new i.yo(`KEMPT_FORGE is ${t}`,e?`Did you mean ${e}?`:`Known: ${a.Q_.join(", ")}.`)}return{...e,forge:o,
api:n??(0,a.ir)(o,e.server)}}const d=new Set(["","false","null","<nil>"]);function l(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return undefined}}},
83063:(e,t,n)=>{n.d(t,{GM:()=>a,VD:()=>c,wj:()=>u,ys:()=>s});var o=n(22690);var i=n(65073);var r=n(83919);async function a(e,t){
if(!Object.hasOwn(r.F,e))return undefined;const n=await r.F[e]();const o=[...n.tokens,"KEMPT_TOKEN"];const i=t["KEMPT_TOKEN"]||o.map(e=>t[e]).find(Boolean)
;return{entry:n,token:i,variable:o.find(e=>t[e]===i)??""}}async function s(e,{entry:t,token:n,variable:i}){
if(n===undefined)throw new o.yo(`There is no token for ${t.id}`,`Set ${u(t)}.`);return await t.open(e,n,i)}function c({entry:e,variable:t}){
return e.gitUsers?.[t]??e.gitUser}function u({tokens:e}){return(0,i.yZ)(["KEMPT_TOKEN",...e],"or")}},55760:(e,t,n)=>{n.d(t,{I6:()=>d,Jk:()=>c,Pe:()=>f,gX:()=>u,
nR:()=>s});var o=n(22690);var i=n(16403);var r=n(70779);const a={"github-actions":/^\.github\/workflows\/[^/]+\.ya?ml$/,"gitlab-ci":/^\.gitlab-ci\.ya?ml$/,
circleci:/^\.circleci\/config\.ya?ml$/,"bitbucket-pipelines":/^bitbucket-pipelines\.ya?ml$/,"azure-pipelines":/^\.?azure-pipelines(?:\/[^/]+)?\.ya?ml$/,
"gitea-actions":/^\.(?:gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/,jenkins:/^Jenkinsfile$/,woodpecker:/^\.woodpecker(?:\/[^/]+)?\.ya?ml$/};function s(e){
return Object.keys(a).filter(t=>e.some(e=>a[t]?.test(e)))}async function c(e){const t=(0,i.M8)(await u(e)??"");return t&&{forge:t.forge,host:t.host}}
async function u(e){const t=(await l(e,["remote"]))?.split("\n").filter(Boolean)??[];const n=t.includes("origin")?"origin":t[0]
;return n===undefined?undefined:await l(e,["remote","get-url","--",n])}async function d(e){
const t=await l(e,["symbolic-ref","--quiet","--short","refs/remotes/origin/HEAD"]);const n=t??await l(e,["symbolic-ref","--quiet","--short","HEAD"])
;return n?.replace(/^origin\//,"")||"main"}async function l(e,t){try{return(await(0,r.git)(e,t)).toString("utf8").trimEnd()}catch(e){
if(e instanceof o.gA&&e.status!==undefined)return undefined;throw e}}async function f(e){const t=await(0,
r.git)(e,["ls-files","-z","--cached","--others","--exclude-standard"]);return[...new Set(t.toString("utf8").split("\0").filter(Boolean))].sort()}},
27419:(e,t,n)=>{n.d(t,{C2:()=>l,iK:()=>d,x5:()=>u});var o=n(73024);var i=n.n(o);var r=n(76760);var a=n.n(r);var s=n(22690);var c=n(24055);function u(e){
const t=(0,o.statSync)(e.cwd,{throwIfNoEntry:false});if(!t?.isDirectory())throw new s.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.")
;const n=(0,c.W)(e.cwd,e.gitDir);return{repository:n,top:n?.top??(0,r.resolve)(e.cwd)}}function d(e){return l(e)!==undefined}
function l({base:e,head:t,exactBase:n,changed:o,staged:i}){const r=[e!==undefined||t!==undefined,o!==undefined,i===true].filter(Boolean)
;if(r.length>1)throw new s.yo("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(o!==undefined)return{kind:"work-tree",
ref:o===""?undefined:o};if(e!==undefined)return{kind:"commits",base:e,head:t??"HEAD",exact:n===true};return undefined}},66889:(e,t,n)=>{n.d(t,{Y_:()=>a,M:()=>r,
S:()=>i});const o={azure:()=>n.e(468).then(n.bind(n,30468)).then(e=>e.azure),checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(e=>e.checkstyle),
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
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const r=Object.keys(o)
;async function a(e,t,n){const i=await o[e]();return i.print(t,n)}},90872:(e,t,n)=>{n.d(t,{F:()=>c});var o=n(73024);var i=n.n(o);var r=n(76760);var a=n.n(r)
;var s=n(22690);const c={async read(e){if(!(0,o.existsSync)(e))return undefined;try{return(0,o.readFileSync)(e,"utf8")}catch(t){
throw new s.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:t})}},shown:e=>(0,r.relative)(process.cwd(),e)||e,
beside:(e,t)=>(0,r.resolve)((0,r.dirname)(e),t),findPackage(e,t){for(let n=(0,r.dirname)((0,o.realpathSync)(t));;n=(0,r.dirname)(n)){const t=(0,
r.join)(n,"node_modules",e);if((0,o.existsSync)(t))return t;if(n===(0,r.dirname)(n))return undefined}}}},25503:(e,t,n)=>{n.d(t,{FG:()=>s,FQ:()=>u,Z9:()=>c})
;var o=n(76760);var i=n.n(o);var r=n(22690);var a=n(90872);const s=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function c(e,t,n,o=a.F){
return(await u(e,t,n,o))?.config}async function u(e,t,i,s=a.F){const c=t===undefined?await d(e,s):(0,o.resolve)(t);if(c===undefined)return undefined
;if(await s.read(c)===undefined)throw new r.yo(`There is no configuration at ${c}`,"Check the path behind --config.")
;const{composeConfig:u}=await n.e(4478).then(n.bind(n,94478));return await u({files:s,path:c},i)}async function d(e,t){const n=[]
;for(const i of s)if(await t.read((0,o.join)(e,i))!==undefined)n.push(i);if(n.length>1){
throw new r.yo(`There are several configurations: ${n.join(", ")}`,"Keep one of them.")}return n[0]===undefined?undefined:(0,o.join)(e,n[0])}},92586:(e,t,n)=>{
n.d(t,{NC:()=>c,R4:()=>s,o$:()=>d,oL:()=>u});var o=n(22690);var i=n(91751);const r=32*1024*1024;async function a(e){
return e?(await Promise.all([n.e(4006),n.e(2336)]).then(n.bind(n,52336))).toMatcher:()=>()=>false}async function s(e,t){const n=e?.files;return{
includes:p(n?.include,n?.exclude,await a(e)),maxSize:n?.["max-size"]??r,everything:t.everything??n?.everything??false,onlyNew:t.onlyNew??e?.["only-new"]??true,
failOn:t.failOn??e?.["fail-on"]??"warning",baseline:t.baseline??e?.baseline,cache:t.cache??e?.cache??true,publish:c(e)}}function c(e){
const{comments:t=true,summary:n=true,status:o=true,sarif:i=false,...r}=e?.publish??{};return{comments:t,maxComments:r["max-comments"]??30,summary:n,status:o,
sarif:i}}function u(e,t,n,o){m([...t.only??[],...t.skip??[]],n);const i=[];const r=[];for(const a of n){
const n=f(a,l(e,a.id),t)??(a.scope==="change"&&!o?"judges a change, and none was given":undefined);if(n===undefined)i.push(a);else r.push({id:a.id,reason:n})}
return{selected:i,skipped:r}}async function d(e,t){const n=await a(e);const o=[];for(const i of t)o.push(h(await i.load(),l(e,i.id),n));return o}
function l(e,t){return e?.checks?.[t]??undefined}function f(e,t,{only:n,skip:o}){if(o?.includes(e.id))return"left out by --skip"
;if(n!==undefined)return n.includes(e.id)?undefined:"left out by --only";if(t===false||t==="off")return"turned off in the configuration"
;return e.optIn&&t===undefined?"runs only if the configuration asks for it":undefined}function h(e,t,n){const o=typeof t==="object"?t:{}
;const i=typeof t==="string"&&t!=="on"&&t!=="off"?t:o.level;const r=Object.entries(e.options??{}).map(([e,t])=>[e,o[e]??t.default])
;const a=o.exclude&&o.exclude.length>0?n(o.exclude):undefined;return{check:e,level:i,options:Object.fromEntries(r),excludes:e=>a?.(e)??false}}function p(e,t,n){
if(!e?.length&&!t?.length)return undefined;const o=e?.length?n(e):undefined;const i=t?.length?n(t):undefined;return e=>(o?.(e)??true)&&!i?.(e)}function m(e,t){
const n=t.map(e=>e.id);for(const t of e){if(n.includes(t))continue;const e=(0,i.p)(t,n)
;throw new o.yo(`There is no check ${t}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},97689:(e,t,n)=>{n.d(t,{$:()=>i,K:()=>o});const o={
file:33188,executable:33261,symlink:40960,submodule:57344};function i(e){return e.mode===o.file||e.mode===o.executable}},37478:(e,t,n)=>{n.d(t,{BB:()=>a,
Fl:()=>r,q0:()=>o});function o(e){const t=e.toString("utf8");if(!t.includes("�")||Buffer.from(t,"utf8").equals(e))return{path:t};return{path:i(e),
raw:Buffer.from(e)}}function i(e){let t='"';for(const n of e){
if(n===34||n===92)t+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)t+=`\\${n.toString(8).padStart(3,"0")}`;else t+=String.fromCharCode(n)}return`${t}"`}
function r(e){return e.slice(e.lastIndexOf("/")+1)}function a(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}},16403:(e,t,n)=>{n.d(t,{CN:()=>d,M8:()=>i,
Q_:()=>o,ir:()=>c});const o=["github","gitlab","bitbucket","azure-devops","gitea"];function i(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const n=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[o,i,c,u]=t?[t[1],t[2],t[3],t[4]]:["ssh",n?.[1],"",n?.[2]];if(i===undefined||u===undefined)return undefined;const d=i.toLowerCase()
;const l=/^http/i.test(o??"")?`${o?.toLowerCase()}://${d}${c??""}`:`https://${d}`;const f=a(d);return{forge:f,host:d,...s(f,l,r(u))}}function r(e){
const t=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(t)}catch{return t}}function a(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function s(e,t,n){if(e==="azure-devops")return u(t,n);return{
repository:n,server:t,api:c(e,t)}}function c(e,t){return{github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,
bitbucket:"https://api.bitbucket.org/2.0","azure-devops":t,gitea:`${t}/api/v1`,none:""}[e]}function u(e,t){
const n=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection");const o=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e)
;const[i,...r]=o?[o[1]??"",...n]:[n[0]??"",...n.slice(1)];const a=r.at(-1)??"";const s=`https://dev.azure.com/${i}`;return{
repository:`${r.length>1?r[0]:a}/${a}`,server:s,api:s}}function d(e){const{host:t,...n}=(e?i(e):undefined)??l;return n}const l={forge:"none",host:"",
repository:"",server:"",api:""}},21579:(e,t,n)=>{n.d(t,{G:()=>o});function o(e){return e}},63633:(e,t,n)=>{n.r(t);n.d(t,{doctorCommand:()=>le});var o=n(76760)
;var i=n(25503);var r=n(22690);var a=n(22906);var s=n(23239);var c=n(65890);var u=n(78048);var d=n(55952);var l=n(94739);var f=n(24055)
;const h="Fetch the history: git fetch --unshallow, or with actions/checkout: fetch-depth: 0.";async function p(e,t,n){if(e===undefined){return[{status:"none",
what:"repository",value:`none: ${t} is looked at as a folder, and has no changes`}]}const{pull:o}=n??{};const i=o?await m(e,o):await g(e);const r=(0,
f.isShallow)(e)?{status:"warning",what:"history",value:"shallow: older commits are not here",remedy:h}:{status:"good",what:"history",value:"whole"};return[{
status:"good",what:"repository",value:e.top??`${e.gitDir} (bare)`},r,i]}async function m(e,{base:t,target:n,head:o}){
const i=t??`refs/remotes/origin/${n??"HEAD"}`;const r=await(0,l.findMergeBase)(e,i,o);if(r!==undefined)return{status:"good",what:"base",value:r}
;const a=`where ${o.slice(0,10)} left ${t?.slice(0,10)??n??"the default branch"} is not here: a run asks the forge, and fetches it`;return{status:"warning",
what:"base",value:a,remedy:h}}async function g(e){try{const{ref:t,base:n}=await(0,d.U5)(e);return{status:"good",what:"base",value:`${n} of ${t}`}}catch(e){
if(!(e instanceof r.yo))throw e;return{status:"warning",what:"base",value:e.message,remedy:e.remedy}}}var y=n(73024);var w=n(35993);var v=n(89227)
;var b=n(65073);function k(e){const t=e["KEMPT_OFFLINE"]!==undefined;return[{status:"good",what:"Kempt",value:w.r},$((0,v.n)(e)),...t?[{status:"none",
what:"network",value:"not used: KEMPT_OFFLINE is set"}]:[]]}function $(e){try{const t=(0,o.join)(e,`.doctor-${process.pid}`);(0,y.mkdirSync)(e,{recursive:true})
;(0,y.writeFileSync)(t,"");(0,y.rmSync)(t);return{status:"good",what:"cache",value:`${e} (${(0,b.z3)(I(e))})`}}catch(t){return{status:"bad",what:"cache",
value:`${e} cannot be written: ${t.code}`,remedy:"Make it writable, or name another folder by KEMPT_CACHE_DIR."}}}function I(e){const t=(0,y.readdirSync)(e,{
recursive:true,withFileTypes:true}).filter(e=>e.isFile()).map(e=>(0,y.lstatSync)((0,o.join)(e.parentPath,e.name),{throwIfNoEntry:false})?.size??0)
;return t.reduce((e,t)=>e+t,0)}var S=n(30291);var x=n(97936);var j=n(35141);const E=["--version"];const F=[{program:"git",what:"git",args:E,
remedy:"Install git: without it no change and no history can be looked at."},{program:"npm",what:"npm",args:E,remedy:"Install Node.js with npm."},{
program:"python3",what:"Python",args:E,remedy:"Install Python 3 as python3."},{program:"python3",what:"pip",args:["-m","pip",...E],
remedy:"Install pip: python3 -m ensurepip."},{program:"python3",what:"venv",args:["-c","import ensurepip, venv; print(ensurepip.version())"],
remedy:"Install the module venv; Debian and Ubuntu have it in python3-venv."},{program:"go",what:"Go",args:["version"],remedy:"Install Go."},{program:"cargo",
what:"cargo",args:E,remedy:"Install Rust with cargo."},{program:"java",what:"Java",args:["-version"],remedy:"Install a Java runtime."}];async function P(e,t,n){
const o={status:"good",what:"Node.js",value:`${process.versions.node} (${process.execPath})`};return[o,...await Promise.all(F.map(o=>C(o,e,t,n)))]}
async function C({program:e,what:t,args:n,remedy:o},i,r,a){const s=(0,j.K)(e,i["PATH"]);const c=e==="git"||a.has(e);if(s===undefined){
const n=e==="git"?"bad":c?"warning":"none";return{status:n,what:t,value:"not found",...c&&{remedy:o}}}const u=await(0,S.m)([s,...n],{cwd:r,env:(0,x.u)(i,{}),
timeout:3e4,maxOutput:65536});const d=/\d+(?:\.\d+)+/.exec(`${u.stdout}\n${u.stderr}`)?.[0];if(u.code===0)return{status:"good",what:t,
value:`${d??"of unknown version"} (${s})`};return{status:c?"bad":"warning",what:t,value:`${[s,...n].join(" ")} fails`,remedy:o}}var T=n(16403);var O=n(83919)
;var N=n(83063);var M=n(55760);async function D(e){const t=e.build===undefined&&e.repository?await(0,M.Jk)(e.repository):undefined
;return[_(e),A(e,t),await z(e,t)]}function _({build:e,paths:t}){if(e)return{status:"good",what:"CI",value:`${e.ci}, ${e.event}`};const n=(0,M.nR)(t)
;const o=n.length===0?"and the repository has no files of one":`the repository has files of ${n.join(", ")}`;return{status:"none",what:"CI",
value:`not in one now; ${o}`}}function A({build:e},t){if(e)return{status:"good",what:"forge",value:`${e.forge} (${e.server}/${e.repository})`}
;if(t===undefined)return{status:"none",what:"forge",value:"none: no remote names one"};const n=t.forge==="none"?t.host:`${t.forge} (${t.host})`
;return t.forge in O.F?{status:"good",what:"forge",value:n}:{status:"none",what:"forge",value:`${n}: Kempt speaks on ${Object.keys(O.F).join(", ")} only`}}
async function z(e,t){const{build:n,env:o}=e;const i={what:"token"};const r=await(0,N.GM)(n?.forge??t?.forge??"none",o);if(r===undefined)return{...i,
status:"none",value:"not looked for: the forge is none that Kempt speaks on"};if(r.token===undefined){const e="none: nothing is said on a forge";return n?{...i,
status:"warning",value:e,remedy:`Give the step one: ${(0,N.wj)(r.entry)}.`}:{...i,status:"none",value:e}}const a=n??await L(e);if(a===undefined)return{...i,
status:"none",value:"there, but no remote tells the repository"};if(o["KEMPT_OFFLINE"]!==undefined)return{...i,status:"none",value:"there; not tried offline"}
;return{...i,...await K(a,r)}}async function L({repository:e,env:t}){const n=e&&(0,T.M8)(await(0,M.gX)(e)??"")
;if(n===undefined||n.repository==="")return undefined;const o=n.forge==="github"?t["GITHUB_API_URL"]??n.api:n.api;return{repository:n.repository,api:o,order:0}}
async function K(e,t){const n=`Make another, with rights on this repository. ${t.entry.advice.own}.`;try{const o=await(0,N.ys)(e,t)
;const{login:i,write:r}=await o.fetchRights();if(r===undefined)return{status:"good",
value:`of the app ${i}, which reads ${e.repository}; its rights are those of the workflow`};return r?{status:"good",
value:`of ${i}, who may write to ${e.repository}`}:{status:"warning",value:`of ${i}, who may only read ${e.repository}: nothing can be said there`,remedy:n}
}catch(e){if(!(e instanceof r.gA))throw e;return e.status===401||e.status===404?{status:"bad",value:e.message,remedy:n}:{status:"warning",
value:`there, but it could not be tried: ${e.message}`,remedy:"Check the network."}}}var R=n(92586);var B=n(52336);var G=n(40634);var U=n(94915);var q=n(76289)
;var H=n(82082);var J=n(41600);async function V(e,t,o,i){const r=t?.tools??{};const{includes:a}=await(0,R.R4)(t,{});const s=a?o.filter(a):o;const{chosen:c}=(0,
H.g)({configs:r,only:undefined,skip:undefined,top:e,paths:o});const u=c.map(({setting:e})=>e).filter(t=>t.tool.files===undefined||s.some((0,
J.n)(t,B.toMatcher,e)));const d=(0,v.n)(i);const l=new G.o(d);const f=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const h={top:e,cache:d,env:i,
mayInstall:false,locks:f,versions:l};const p=await Promise.all(u.map(e=>W(e,h)));l.save();const m={status:"none",what:"tools",
value:"the repository uses none that Kempt knows"};return{lines:p.length===0?[m]:p.map(({line:e})=>e),needed:new Set(p.flatMap(({needs:e})=>e??[]))}}
async function W(e,t){const{id:n,tool:o}=e;const i=await(0,U.V)(e,"",t);if(!("missing"in i)){return{line:{status:"good",what:n,
value:`${i.version} (${i.origin}: ${i.path})`}}}const r=o.install?(0,q.VQ)(o.install,t.env):o.check.argv[0];const a=e.missing==="skip"?"warning":"bad"
;if(!Q(e,t))return{line:{status:a,what:n,value:i.missing,remedy:i.remedy},needs:r};if(r!==undefined){
const e=`it is not here, and ${r}, which would install it, is not either`;return{line:{status:a,what:n,value:e,remedy:i.remedy},needs:r}}
const s=`not here yet: the first run installs ${o.version?.default} (${o.install?.registry})`;return{line:{status:"warning",what:n,value:s,
remedy:`To have it now: kempt tools install ${n}.`}}}function Q({tool:e},{env:t}){const n=e.resolve?.includes("managed")??true
;return n&&e.install!==undefined&&e.version?.default!==undefined&&t["KEMPT_OFFLINE"]===undefined}var Y=n(27419);async function X({cwd:e,config:t,env:n}){
const o=(0,Y.x5)({cwd:e,paths:[]});const{repository:r,top:a}=o;const s=await ne(()=>(0,i.FQ)(a,t,c.A));const d=await ne(()=>(0,u.C)(n))
;const l=await ne(()=>Z(o));const f=await ne(()=>ee(o,s,l,n));const h="value"in f?f.value.needed:new Set;const m="value"in d?d.value:undefined;const g={build:m,
repository:r,paths:"value"in l?l.value:[],env:n};return[{title:"Kempt",lines:k(n)},{title:"Runtimes",lines:await P(n,e,h)},{title:"Configuration",
lines:"value"in s?[te(s.value)]:s.lines("configuration")},{title:"Repository",lines:await oe("repository",()=>p(r,a,m))},{title:"Surroundings",
lines:[..."value"in d?[]:d.lines("CI"),...await oe("forge",()=>D(g))]},{title:"Tools",lines:"value"in f?f.value.lines:f.lines("tools")}]}
async function Z({repository:e,top:t}){if(e===undefined)return(0,s.listFolder)(t).map(({path:e})=>e);if(e.top===undefined)return[];return(0,
a.vY)(e)?.entries.map(({path:e})=>e)??await(0,M.Pe)(e)}async function ee({top:e},t,n,o){if(!("value"in t)){
const e="not looked at: which they are the configuration says, and it cannot be read";return{lines:[{status:"none",what:"tools",value:e}],needed:new Set}}
if(!("value"in n))return{lines:n.lines("tools"),needed:new Set};return await V(e,t.value?.config,n.value,o)}function te(e){
const t=e?.sources.join(", ")??"none: what the repository contains decides";return{status:e?"good":"none",what:"configuration",value:t}}async function ne(e){
try{return{value:await e()}}catch(e){if(!(e instanceof r.yo||e instanceof r.gA))throw e;const t=e instanceof r.yo?e.remedy:undefined
;const n=e.message.split("\n");const o=(e,n,o)=>({status:"bad",what:n,value:e,...o&&t&&{remedy:t}});return{lines:e=>n.map((t,i)=>o(t,e,i===n.length-1))}}}
async function oe(e,t){const n=await ne(t);return"value"in n?n.value:n.lines(e)}var ie=n(19946);var re=n(75584);var ae=n(15178);var se=n(21579);var ce=n(11945)
;var ue=n(30609);var de=n(60387);const le=(0,se.G)({name:"doctor",summary:"Look at all that a run relies on, and say what to do where something is wrong",
usage:"",
description:`Looks at Kempt and its cache, the runtimes, the configuration, the clone, the CI, the forge and the token, and at the\ntools of the repository: which copy of each would run. Nothing is installed, and of the forge only the rights of the token are\nasked. ✔ is well; – is not there, and nothing needs it; ⚠ may matter; ✖ is wrong.\nExit codes: 0 nothing is wrong; 3 something is.`,
flags:{config:ce.SV.config,cwd:ce.SV.cwd,json:{type:"boolean",summary:"print as JSON"},"no-color":ce.Xo["no-color"]},async run(e,t){
if(t.length>0)throw new r.yo(`kempt doctor takes no ${t[0]}`,"It looks at everything.");const n=(0,o.resolve)(e.cwd??".");const i=e.config&&(0,
o.resolve)(n,e.config);const a=await X({cwd:n,config:i,env:process.env});const s=fe(a,"bad")===0;const c=e.json?`${JSON.stringify({well:s,sections:a
},null,2)}\n`:pe(a,(0,re.cz)((0,ue.Vj)(e).color));(0,de.yy)(c);return s?ie.yU.clean:ie.yU.incomplete}});function fe(e,t){
return e.flatMap(({lines:e})=>e).filter(e=>e.status===t).length}const he={good:["✔","green"],warning:["⚠","yellow"],bad:["✖","red"],none:["–","dim"]}
;function pe(e,t){const n=Math.max(...e.flatMap(({lines:e})=>e.map(({what:e})=>e.length)));const o=({status:e,what:o,value:i,remedy:r})=>{const[a,s]=he[e]
;const c=r===undefined?"":`\n    ${" ".repeat(n)}${t(["cyan"],`→ ${(0,ae.sN)(r)}`)}`;return`${t([s],a)} ${o.padEnd(n)}  ${(0,ae.sN)(i)}${c}\n`}
;const i=e.map(({title:e,lines:n})=>`${t(["bold"],e)}\n${n.map(o).join("")}`);const[r,a]=[fe(e,"bad"),fe(e,"warning")];const s=r>0?`${(0,
b.LS)(r,"thing is","things are")} wrong`:"Nothing is wrong";const c=a>0?`; ${(0,b.LS)(a,"warning")}`:""
;return`${i.join("\n")}\n${t(["bold",r>0?"red":"green"],`${s}${c}`)}\n`}},11945:(e,t,n)=>{n.d(t,{Ax:()=>f,S7:()=>d,SV:()=>a,Xo:()=>u,d_:()=>l,pN:()=>s,wW:()=>c
});var o=n(76760);var i=n.n(o);var r=n(22690);const a={config:{type:"string",value:"FILE",
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
type:"boolean",summary:"neither use nor write what is remembered of earlier runs"}};const s={affected:{type:"boolean",
summary:"of a change in a monorepo, let tools of larger scope look only at the workspaces that it reaches"}};const c={shard:{type:"string",value:"I/N",
summary:"do the I-th of N parts of the work; kempt report merge joins the reports"},plan:{type:"string",value:"FILE",
summary:"with --shard: the plan that kempt plan --shards N wrote"},"timings-from":{type:"string",value:"FILE",
summary:"divide by how long the tools took in the run of this report, instead of by sizes"}};const u={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",
summary:"print how long each phase took, and each tool: to find or install its copy, and to run"},quiet:{type:"boolean",
summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}}
;const d={"fail-on":{type:"string",value:"LEVEL",summary:"the mildest level that fails: error, warning (default), note, never"}};function l(e,t){const n=(0,
o.resolve)(e.cwd??".");return{cwd:n,paths:t,config:e.config===undefined||(0,o.isAbsolute)(e.config)?e.config:(0,o.resolve)(n,e.config),gitDir:e["git-dir"],
base:e.base,head:e.head,changed:e.changed,staged:e.staged,only:h(e.only),skip:h(e.skip),everything:e.everything,tools:e["no-tools"]?false:undefined,
onlyNew:p(e),baseline:e.baseline,cache:e["no-cache"]?false:undefined,failOn:m(e["fail-on"])}}function f(e,t){const{shard:n,plan:i,"timings-from":a}=e
;if(n===undefined){if(i===undefined&&a===undefined)return undefined
;throw new r.yo("--plan and --timings-from are for --shard","For example: --shard 2/4 --plan plan.json")}
const[,s=0,c=0]=(/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(n)??[]).map(Number)
;if(s<1||s>c)throw new r.yo(`--shard takes I/N, such as 2/4, not ${JSON.stringify(n)}`,"Shards are counted from 1.")
;if(i!==undefined&&a!==undefined)throw new r.yo("--plan and --timings-from exclude each other","Give --timings-from where the plan is made.")
;const u=e=>e===undefined?undefined:(0,o.resolve)(t,e);return{index:s,count:c,plan:u(i),timings:u(a)}}function h(e){
return e?.flatMap(e=>e.split(",")).filter(Boolean)}function p(e){
if(e["only-new"]&&e["no-only-new"])throw new r.yo("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function m(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new r.yo(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},30609:(e,t,n)=>{n.d(t,{Eb:()=>f,Iu:()=>d,Vj:()=>p,oz:()=>m})
;var o=n(76760);var i=n.n(o);var r=n(66889);var a=n(22690);var s=n(91751);var c=n(84966);var u=n(60387);function d(e,t){
if(e.json&&e.format!==undefined&&e.format!=="json"){throw new a.yo(`--json and --format ${e.format} exclude each other`)}const n=(e.output??[]).map(e=>{
const n=e.indexOf("=");if(n<=0||n===e.length-1)throw new a.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:l(e.slice(0,n)),path:(0,
o.resolve)(t,e.slice(n+1))}});return{format:e.json?"json":l(e.format??"pretty"),files:n}}function l(e){if(r.M.includes(e))return e;const t=(0,s.p)(e,r.M)
;throw new a.yo(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${r.M.join(", ")}`)}async function f(e,t,o){
for(const{format:n,path:o}of t.files)(0,c.v)(o,Buffer.from(await(0,r.Y_)(n,e,h)));const i=o.quiet===true&&e.verdict==="clean"&&e.findings.length===0
;if(!i&&t.format!==undefined)(0,u.yy)(await(0,r.Y_)(t.format,e,p(o)));if(o.timings)(0,u.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(e))}const h={
color:false,width:120};function p(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env;const o=n!==undefined&&n!==""&&n!=="0"
;const i=!e["no-color"]&&!t&&(o||process.stdout.isTTY===true);return{color:i,width:process.stdout.columns??120}}function m(e){if(e)return undefined
;const t=process.stderr.isTTY===true;if(!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let o=Date.now()+(t?400:n);return(e,i)=>{if(e===i&&t)(0,
u.qz)("\r[K");if((e&63)!==0||Date.now()<o)return;o=Date.now()+n;const r=`${e.toLocaleString("en")} of ${i.toLocaleString("en")} files`;(0,
u.qz)(t?`\r[K${r}`:`kempt: ${r}\n`)}}},55952:(e,t,n)=>{n.d(t,{tp:()=>m,mU:()=>k,U5:()=>v});var o=n(22690);var i=n(37478);var r=n(19626);function a(e){
const t=e?["--raw","-p","-U0"]:["--raw"]
;return[...t,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const s={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(e){const t=[];const n=new r.C(e);while(e[n.at]===58){
const[e="",o="",r,a,c=""]=n.next().toString("latin1",1).split(" ");const d=s[c[0]??""]??"modified";const l=(0,i.q0)(n.next())
;const f=d==="renamed"||d==="copied"?(0,i.q0)(n.next()):l;t.push({status:d,path:f.path,base:u(l,e,r),head:u(f,o,a),hunks:[]})}
if(!n.isDone())l(t,e.toString("utf8",n.at+1));return t.filter(e=>e.status!=="unmerged")}function u(e,t,n){const o=Number.parseInt(t,8);if(o===0)return undefined
;return{...e,mode:o,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const d=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function l(e,t){
const n=e.filter(e=>e.status!=="unmerged");const o=`\n${t}`.split("\ndiff --git ").slice(1);let i=0;for(const e of n){e.hunks=f(o[i]??"")
;if(e.status==="type-changed"&&o.length>n.length)e.hunks=f(o[++i]??"");i++}}function f(e){const t=[];for(const n of e.split("\n")){const e=d.exec(n)
;const o=t.at(-1);if(o&&n.startsWith("+")&&o.added.length<o.headCount){o.added.push(n.slice(1).replace(/\r$/,""))}else if(e){
const[n,o,i,r]=e.slice(1).map(e=>Number(e??1));t.push({baseStart:n,baseCount:o,headStart:i,headCount:r,added:[]})}}return t}var h=n(70779);var p=n(24055)
;async function m(e,t,n){if(t.kind==="staged")return await w(e,n);if(t.kind==="work-tree"){const o=t.ref??await I(e);S(o);const i=b(e,o,"HEAD")
;const r=(...t)=>(0,h.git)(e,["diff",...a(n),...t,"--"]);const[s,u]=await Promise.all([i,r("--merge-base",o).catch(async()=>await r(await i))]);return{base:s,
files:c(u),subjects:[]}}const{base:o,head:i,exact:r}=t;for(const e of[o,i])S(e);const s=r?`${o}..${i}`:`${o}...${i}`;try{const[t,u]=await Promise.all([(0,
h.git)(e,["diff",...a(n),s,"--"]),r&&g(o)&&g(i)?{base:o,head:i}:y(e,s)]);return{...u,files:c(t),subjects:[]}}catch(t){throw x(t,e,o,i)}}function g(e){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}async function y(e,t){const n=(await(0,h.git)(e,["rev-parse","--revs-only",t])).toString("latin1").split("\n")
;const o=n.find(e=>e.startsWith("^"));return{head:n[0]??"",base:o?.slice(1)??""}}async function w(e,t){const n=await(0,
h.git)(e,["diff","--cached",...a(t),"--"]);return{base:"HEAD",files:c(n),subjects:[]}}async function v(e){const t=await I(e);return{ref:t,
base:await b(e,t,"HEAD")}}async function b(e,t,n){S(t);try{return(await(0,h.git)(e,["merge-base",t,n])).toString("latin1").trim()}catch(o){throw x(o,e,t,n)}}
async function k(e,t,n){const o=await(0,h.git)(e,["log","--format=%H%x00%s",`${t}..${n}`,"--"]);const i=o.toString("utf8").split("\n").filter(Boolean)
;return i.map(e=>({commit:e.slice(0,e.indexOf("\0")),subject:e.slice(e.indexOf("\0")+1)}))}const $=["origin/HEAD","origin/main","origin/master","main","master"]
;async function I(e){for(const t of $){try{await(0,h.git)(e,["rev-parse","--verify","--quiet",`${t}^{commit}`]);return t}catch(e){
if(!(e instanceof o.gA)||e.status===undefined)throw e}}throw new o.yo("There is no default branch to compare with","Name one: --changed=REF")}function S(e){
if(e.startsWith("-")||e==="")throw new o.yo(`${JSON.stringify(e)} is not a revision`)}function x(e,t,n,i){if(!(e instanceof o.gA)||e.status===undefined)return e
;const r=/bad revision|unknown revision|Not a valid object name|ambiguous argument/i.test(e.message)
;if(!r&&!/no merge base|ended with status 1/.test(e.message))return e;if((0,p.isShallow)(t)){
return new o.yo(`This clone is shallow: the commits between ${n} and ${i} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:e})}if(r)return new o.yo(`git does not know the revision ${n} or ${i}`,"Fetch it first.",{cause:e})
;return new o.yo(`${n} and ${i} have no common ancestor`,"Name a base on the same history.",{cause:e})}},94739:(e,t,n)=>{n.d(t,{fetchCommits:()=>a,
findMergeBase:()=>u});var o=n(22690);var i=n(70779);var r=n(24055);async function a(e,t,n){const a=await s(e,t);if(a.length===0)return;const u=(0,
r.isShallow)(e)?["--depth=1"]:[];const d=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules",...u]
;const l=[...d,"--end-of-options","origin",...a];try{await(0,i.git)(e,l)}catch(t){if(!(t instanceof o.gA)||n.token===undefined)throw t;await(0,
i.git)(e,l,undefined,c(n.server,`${n.user}:${n.token}`))}}async function s(e,t){const n=await(0,i.git)(e,["cat-file","--batch-check"],`${t.join("\n")}\n`)
;const o=n.toString("latin1").split("\n");return t.filter((e,t)=>!/ commit \d+$/.test(o[t]??""))}function c(e,t){const n=Buffer.from(t).toString("base64")
;return{GIT_CONFIG_COUNT:"1",GIT_CONFIG_KEY_0:`http.${e}/.extraheader`,GIT_CONFIG_VALUE_0:`AUTHORIZATION: basic ${n}`}}async function u(e,t,n){try{
return(await(0,i.git)(e,["merge-base",t,n])).toString("latin1").trim()}catch(e){if(e instanceof o.gA)return undefined;throw e}}},19626:(e,t,n)=>{n.d(t,{C:()=>o
});class o{#e;at=0;constructor(e){this.#e=e}next(){const e=this.#e.indexOf(0,this.at);const t=e<0?this.#e.length:e;const n=this.#e.subarray(this.at,t)
;this.at=t+1;return n}isDone(){return this.at>=this.#e.length}}},70779:(e,t,n)=>{n.d(t,{git:()=>c,startGit:()=>s});var o=n(31421);var i=n.n(o);var r=n(22690)
;const a=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function s(e,t,n={},i="pipe"){
const r=e.top===undefined?["--git-dir",e.gitDir]:["-C",e.top];return(0,o.spawn)("git",[...r,...a,...t],{stdio:[i,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(e,t,n,o){
const i=s(e,t,o,n===undefined?"ignore":"pipe");return await u(i,`git ${t[0]??""}`,n)}async function u(e,t,n){const o=[];const i=[]
;e.stdout?.on("data",e=>o.push(e));e.stderr?.on("data",e=>i.push(e));e.stdin?.on("error",()=>undefined);e.stdin?.end(n);const a=await d(e,t)
;if(a===0)return o.length===1?o[0]:Buffer.concat(o);const s=Buffer.concat(i).toString("utf8").trim();throw new r.gA(t,s===""?`${t} ended with status ${a}`:s,{
status:a})}async function d(e,t){return await new Promise((n,o)=>{e.on("error",e=>{
const n=e.code==="ENOENT"?"git was not found on the PATH; install git":e.message;o(new r.gA(t,n,{cause:e}))});e.on("close",(e,i)=>{
if(e===null)o(new r.gA(t,`${t} was ended by ${i??"a signal"}`));else n(e)})})}},84509:(e,t,n)=>{n.d(t,{KF:()=>d,k0:()=>f,q3:()=>u});var o=n(73024);var i=n.n(o)
;var r=n(76760);var a=n.n(r);var s=n(73429);var c=n.n(s);function u(e){try{return(0,o.readFileSync)(h(e))}catch(e){if((0,
s.isNativeError)(e)&&e.code==="ENOENT")return undefined;throw e}}function d(e){return(0,o.statSync)(h(e),{throwIfNoEntry:false})?.size??0}const l=32
;function f(e){let t;try{t=(0,o.openSync)(h(e),"r")}catch{return undefined}try{const{size:e}=(0,o.fstatSync)(t);const n=Buffer.alloc(l);if(e<l||(0,
o.readSync)(t,n,0,l,e-l)!==l)return undefined;return n.subarray(12).every(e=>e===0)?undefined:`${e} ${n.toString("hex")}`}finally{(0,o.closeSync)(t)}}
function h({gitDir:e}){const t=process.env["GIT_INDEX_FILE"];return t?(0,r.resolve)(t):(0,r.join)(e,"index")}},22906:(e,t,n)=>{n.d(t,{Ev:()=>$,VE:()=>k,
mh:()=>b,vY:()=>m});var o=n(73024);var i=n.n(o);var r=n(76760);var a=n.n(r);var s=n(97689);var c=n(37478);var u=n(19626);var d=n(84509);const l=5;const f={
mode:24,size:36,oid:40,flags:60,path:62,extendedPath:64};const h=16384;const p=16384;function m(e){const t=(0,d.q3)(e);if(t===undefined)return{entries:[],
keys:new Int32Array,sparse:0};const n=t.length>12&&t.toString("latin1",0,4)==="DIRC"?t.readUInt32BE(4):0;if(n!==2&&n!==3||g(e))return undefined;return y(t)}
function g(e){return/^\s*objectformat\s*=\s*sha256/im.test((0,o.readFileSync)((0,r.join)(e.commonDir,"config"),"utf8"))}function y(e){const t=[]
;const n=e.readUInt32BE(8);if(n*f.extendedPath>e.length)return undefined;const o=new Int32Array(l*n);const i=e.toString("latin1");let r=0;let a="";let s=12
;for(let c=n;c>0;c--){if(s+f.extendedPath>e.length)return undefined;const n=e.readUInt16BE(s+f.flags);const c=s+(n&h?f.extendedPath:f.path);const u=n&4095
;const d=u<4095?c+u:e.indexOf(0,c);const m=n&h?e.readUInt16BE(s+f.path):0;if(m&p)r++;else{const n=w(e,i,s,c,d);if(n.path!==a){a=n.path;const i=l*t.length
;for(let t=0;t<l;t++)o[i+t]=e.readInt32BE(s+f.oid+4*t);t.push(n)}}s+=d-s+8&~7}return v(e,s)?undefined:{entries:t,keys:o,sparse:r}}function w(e,t,n,o,i){
const r=e.readUInt32BE(n+f.mode);const a=e.readUInt32BE(n+f.size);for(let t=o;t<i;t++){if(e[t]>126||e[t]<32)return{...(0,c.q0)(e.subarray(o,i)),mode:r,size:a}}
const u=t.slice(o,i);if(r!==s.K.submodule)return{path:u,mode:r,size:a};return{path:u,mode:r,oid:e.toString("hex",n+f.oid,n+f.oid+20)}}function v(e,t){
for(let n=t;n+8<=e.length-20;n+=8+e.readUInt32BE(n+4)){if(e[n]>=97)return true}return false}function b({keys:e},t){return[e[l*t],e[l*t+1]]}
function k({keys:e},t){let n="";for(let o=0;o<l;o++)n+=(e[l*t+o]>>>0).toString(16).padStart(8,"0");return n}function $(e){const t=new Map
;for(const n=new u.C(e);!n.isDone();){const e=n.next();const o=e.indexOf(9);const[i="",r]=e.toString("latin1",0,o).split(" ");const a={...(0,
c.q0)(e.subarray(o+1)),mode:Number.parseInt(i,8),oid:r};t.set(a.path,a)}return[...t.values()].filter(e=>e.mode in I)}const I={[s.K.file]:true,
[s.K.executable]:true,[s.K.symlink]:true,[s.K.submodule]:true}},24055:(e,t,n)=>{n.d(t,{W:()=>c,isShallow:()=>h});var o=n(73024);var i=n.n(o);var r=n(76760)
;var a=n.n(r);var s=n(22690);function c(e,t){if(t!==undefined)return u((0,r.resolve)(e,t));const n=process.env["GIT_DIR"];if(n)return{...u((0,r.resolve)(n)),
top:(0,r.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let t=(0,r.resolve)(e);;t=(0,r.dirname)(t)){const e=d((0,r.join)(t,".git"));if(e)return{gitDir:e,
commonDir:f(e),top:t};if(l(t))return{gitDir:t,commonDir:f(t),top:undefined};if(t===(0,r.dirname)(t))return undefined}}function u(e){const t=d(e)??d((0,
r.join)(e,".git"));if(!t)throw new s.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:t,commonDir:f(t),
top:undefined}}function d(e){const t=(0,o.statSync)(e,{throwIfNoEntry:false});if(t?.isDirectory())return l(e)?e:undefined;if(!t?.isFile())return undefined
;const n=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return n===undefined?undefined:(0,r.resolve)((0,r.dirname)(e),n)}function l(e){
return(0,o.existsSync)((0,r.join)(e,"HEAD"))&&((0,o.existsSync)((0,r.join)(e,"objects"))||(0,o.existsSync)((0,r.join)(e,"commondir")))}function f(e){const t=(0,
r.join)(e,"commondir");return(0,o.existsSync)(t)?(0,r.resolve)(e,(0,o.readFileSync)(t,"utf8").trim()):e}function h(e){return(0,o.existsSync)((0,
r.join)(e.commonDir,"shallow"))}},23239:(e,t,n)=>{n.d(t,{listFolder:()=>c});var o=n(73024);var i=n.n(o);var r=n(76760);var a=n.n(r);var s=n(97689)
;function c(e){const t=[];const n=[""];for(let i=n.pop();i!==undefined;i=n.pop()){for(const a of(0,o.readdirSync)((0,r.join)(e,i),{withFileTypes:true})){
const o=i===""?a.name:`${i}/${a.name}`;if(a.isSymbolicLink())t.push({path:o,mode:s.K.symlink
});else if(a.isFile())t.push(u(e,o));else if(a.isDirectory()&&a.name!==".git"&&a.name!=="node_modules")n.push(o)}}return t.sort((e,t)=>e.path<t.path?-1:1)}
function u(e,t){const{mode:n,size:i}=(0,o.statSync)((0,r.join)(e,t));return{path:t,mode:n&64?s.K.executable:s.K.file,size:i}}},75584:(e,t,n)=>{n.d(t,{cz:()=>r,
i1:()=>s,zu:()=>a});var o=n(57975);var i=n.n(o);function r(e){if(!e)return(e,t)=>t;return(e,t)=>t===""?"":e.reduce((e,t)=>(0,o.styleText)(t,e,{
validateStream:false}),t)}const a={error:"red",warning:"yellow",note:"cyan"};const s={clean:"green",findings:"red",incomplete:"yellow"}},65073:(e,t,n)=>{n.d(t,{
$Q:()=>c,K9:()=>o,LS:()=>i,a3:()=>a,yZ:()=>s,z3:()=>r});function o(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function i(e,t,n=`${t}s`){
return`${o(e)} ${e===1?t:n}`}function r(e){const t=["B","kB","MB","GB","TB"];const n=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),t.length-1)
;const o=e/1e3**n;return`${n===0||o>=99.95?Math.round(o):o.toFixed(1)} ${t[n]}`}function a(e){if(e<999.5)return`${Math.round(e)} ms`
;if(e<59950)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3);return`${Math.floor(t/60)} min ${t%60} s`}function s(e,t="and"){const n=e.at(-1)??""
;return e.length<2?n:`${e.slice(0,-1).join(", ")} ${t} ${n}`}function c(e,t){if(e.length<=t)return e
;return`${e.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(e,t,n)=>{n.d(t,{Ql:()=>h,RK:()=>a,Vj:()=>v,_R:()=>f,aB:()=>p,kw:()=>s,
logLines:()=>l,sN:()=>d,sc:()=>b});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const r={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function a(e){return e.replace(o,e=>i.test(e)?e:r[e]??s(e))}function s(e){const t=e.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g
;const u=/^(\s*):(?=:)/;function d(e){return a(e).replace(c,"#\\x23").replace(u,"$1\\x3a")}function l(e){return e.split("\n").map(d).join("\n")}function f(e){
return new Set([...e.matchAll(c)].map(({index:e})=>e+1))}function h(e){return e.replace(u,"$1\\x3a")}function p(e){
const t=JSON.stringify(e,null,2).replace(c,"#\\u0023");return`${t.replace(o,e=>e==="\n"||i.test(e)?e:m(e))}\n`}function m(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function v(e){if(e<="˿")return 1;if(y.test(e))return 0;return g.test(e)&&!w.test(e)?2:1}
function b(e){let t=0;for(const n of e)t+=v(n);return t}},65890:(e,t,n)=>{n.d(t,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>n.e(1638).then(n.bind(n,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(9919)]).then(n.bind(n,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>n.e(464).then(n.bind(n,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([n.e(7537),n.e(3079)]).then(n.bind(n,83079)).then(e=>e.zeroWidth)}]},83919:(e,t,n)=>{n.d(t,{F:()=>o});const o={
"azure-devops":()=>n.e(9668).then(n.bind(n,19668)).then(e=>e.azureDevops),bitbucket:()=>n.e(446).then(n.bind(n,60446)).then(e=>e.bitbucket),
gitea:()=>n.e(2273).then(n.bind(n,62273)).then(e=>e.gitea),github:()=>n.e(1248).then(n.bind(n,71248)).then(e=>e.github),
gitlab:()=>n.e(3e3).then(n.bind(n,53e3)).then(e=>e.gitlab)}}};
