"use strict";exports.id=8533;exports.ids=[8533,5178,3673,5073];exports.modules={78048:(e,n,t)=>{t.d(n,{C:()=>c});var o=t(22690);var i=t(91751);var r=t(16403)
;var s=t(69963);const a={"azure-pipelines":()=>t.e(1894).then(t.bind(t,31894)).then(e=>e.azurePipelines),
"bitbucket-pipelines":()=>t.e(2756).then(t.bind(t,72756)).then(e=>e.bitbucketPipelines),buildkite:()=>t.e(6500).then(t.bind(t,56500)).then(e=>e.buildkite),
circleci:()=>t.e(503).then(t.bind(t,50503)).then(e=>e.circleci),drone:()=>t.e(2129).then(t.bind(t,72129)).then(e=>e.drone),
"github-actions":()=>Promise.all([t.e(737),t.e(7706)]).then(t.bind(t,27706)).then(e=>e.githubActions),
"gitlab-ci":()=>t.e(4761).then(t.bind(t,84761)).then(e=>e.gitlabCi),jenkins:()=>t.e(4297).then(t.bind(t,34297)).then(e=>e.jenkins),
teamcity:()=>t.e(7749).then(t.bind(t,57749)).then(e=>e.teamcity),travis:()=>t.e(9778).then(t.bind(t,49778)).then(e=>e.travis),
woodpecker:()=>t.e(4244).then(t.bind(t,24244)).then(e=>e.woodpecker)};async function c(e,n=s.b){
const t=Object.fromEntries(Object.entries(e).filter(([,e])=>!l.has(e??"")));for(const e of Object.values(a)){const o=(await e()).detect({env:t,read:n})
;if(o)return d(o,t)}return undefined}function d(e,{KEMPT_FORGE:n,KEMPT_API_URL:t}){if(n===undefined)return{...e,api:t??e.api};const s=r.Q_.find(e=>e===n)
;if(s===undefined){const e=(0,i.p)(n,r.Q_);throw new o.yo(`KEMPT_FORGE is ${n}`,e?`Did you mean ${e}?`:`Known: ${r.Q_.join(", ")}.`)}return{...e,forge:s,
api:t??(0,r.ir)(s,e.server)}}const l=new Set(["","false","null","<nil>"])},83063:(e,n,t)=>{t.d(n,{GM:()=>s,VD:()=>c,wj:()=>d,ys:()=>a});var o=t(22690)
;var i=t(65073);var r=t(83919);async function s(e,n){if(!Object.hasOwn(r.F,e))return undefined;const t=await r.F[e]();const o=[...t.tokens,"KEMPT_TOKEN"]
;const i=n["KEMPT_TOKEN"]||o.map(e=>n[e]).find(Boolean);return{entry:t,token:i,variable:o.find(e=>n[e]===i)??""}}
async function a(e,{entry:n,token:t,variable:i}){if(t===undefined)throw new o.yo(`There is no token for ${n.id}`,`Set ${d(n)}.`);return await n.open(e,t,i)}
function c({entry:e,variable:n}){return e.gitUsers?.[n]??e.gitUser}function d({tokens:e}){return(0,i.yZ)(["KEMPT_TOKEN",...e],"or")}},33673:(e,n,t)=>{t.r(n)
;t.d(n,{loadReport:()=>a,parseReport:()=>c});var o=t(73024);var i=t.n(o);var r=t(22690);const s=256*1024*1024;async function a(e){const n=(0,o.statSync)(e,{
throwIfNoEntry:false});if(!n?.isFile())throw new r.yo(`There is no report at ${e}`);if(n.size>s)throw new r.yo(`${e} is too large for a report`)
;return await c((0,o.readFileSync)(e,"utf8"),e)}async function c(e,n){const{reportSchema:o}=await Promise.all([t.e(737),t.e(5169)]).then(t.bind(t,15169))
;const i=o.safeParse(d(e,n));if(i.success)return i.data;const[s]=i.error.issues
;throw new r.yo(`${n} is no report of Kempt: ${s?.path.join(".")||"the file"}: ${s?.message??"invalid"}`)}function d(e,n){try{return JSON.parse(e)}catch(e){
throw new r.yo(`${n} is no report of Kempt: it is not JSON`,undefined,{cause:e})}}},27419:(e,n,t)=>{t.d(n,{C2:()=>u,iK:()=>l,x5:()=>d});var o=t(73024)
;var i=t.n(o);var r=t(76760);var s=t.n(r);var a=t(22690);var c=t(24055);function d(e){const n=(0,o.statSync)(e.cwd,{throwIfNoEntry:false})
;if(!n?.isDirectory())throw new a.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.");const t=(0,c.W1)(e.cwd,e.gitDir);return{repository:t,
top:t?.top??(0,r.resolve)(e.cwd)}}function l(e){return u(e)!==undefined}function u({base:e,head:n,exactBase:t,changed:o,staged:i}){
const r=[e!==undefined||n!==undefined,o!==undefined,i===true].filter(Boolean)
;if(r.length>1)throw new a.yo("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(o!==undefined)return{kind:"work-tree",
ref:o===""?undefined:o};if(e!==undefined)return{kind:"commits",base:e,head:n??"HEAD",exact:t===true};return undefined}},66889:(e,n,t)=>{t.d(n,{Y_:()=>s,M:()=>r,
S:()=>i});const o={azure:()=>t.e(468).then(t.bind(t,30468)).then(e=>e.azure),checkstyle:()=>t.e(8486).then(t.bind(t,58486)).then(e=>e.checkstyle),
codequality:()=>t.e(9713).then(t.bind(t,59713)).then(e=>e.codequality),github:()=>t.e(8892).then(t.bind(t,58892)).then(e=>e.github),
json:()=>t.e(6525).then(t.bind(t,66525)).then(e=>e.json),junit:()=>t.e(1743).then(t.bind(t,41743)).then(e=>e.junit),
markdown:()=>Promise.all([t.e(140),t.e(2983)]).then(t.bind(t,95242)).then(e=>e.markdown),pretty:()=>t.e(5933).then(t.bind(t,95933)).then(e=>e.pretty),
rdjson:()=>t.e(5199).then(t.bind(t,45199)).then(e=>e.rdjson),sarif:()=>t.e(2762).then(t.bind(t,62762)).then(e=>e.sarif),
summary:()=>t.e(4298).then(t.bind(t,94298)).then(e=>e.summary),teamcity:()=>t.e(9249).then(t.bind(t,89249)).then(e=>e.teamcity)};const i={
azure:"Azure Pipelines' logging commands: issues of the run, without a token",checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",
codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const r=Object.keys(o)
;async function s(e,n,t){const i=await o[e]();return i.print(n,t)}},90872:(e,n,t)=>{t.d(n,{F:()=>c});var o=t(73024);var i=t.n(o);var r=t(76760);var s=t.n(r)
;var a=t(22690);const c={async read(e){if(!(0,o.existsSync)(e))return undefined;try{return(0,o.readFileSync)(e,"utf8")}catch(n){
throw new a.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:n})}},shown:e=>(0,r.relative)(process.cwd(),e)||e,
beside:(e,n)=>(0,r.resolve)((0,r.dirname)(e),n),findPackage(e,n){for(let t=(0,r.dirname)((0,o.realpathSync)(n));;t=(0,r.dirname)(t)){const n=(0,
r.join)(t,"node_modules",e);if((0,o.existsSync)(n))return n;if(t===(0,r.dirname)(t))return undefined}}}},25503:(e,n,t)=>{t.d(n,{FG:()=>a,FQ:()=>d,Z9:()=>c})
;var o=t(76760);var i=t.n(o);var r=t(22690);var s=t(90872);const a=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function c(e,n,t,o=s.F){
return(await d(e,n,t,o))?.config}async function d(e,n,i,a=s.F){const c=n===undefined?await l(e,a):(0,o.resolve)(n);if(c===undefined)return undefined
;if(await a.read(c)===undefined)throw new r.yo(`There is no configuration at ${c}`,"Check the path behind --config.")
;const{composeConfig:d}=await t.e(4478).then(t.bind(t,94478));return await d({files:a,path:c},i)}async function l(e,n){const t=[]
;for(const i of a)if(await n.read((0,o.join)(e,i))!==undefined)t.push(i);if(t.length>1){
throw new r.yo(`There are several configurations: ${t.join(", ")}`,"Keep one of them.")}return t[0]===undefined?undefined:(0,o.join)(e,t[0])}},92586:(e,n,t)=>{
t.d(n,{NC:()=>d,R4:()=>c,o$:()=>u,oL:()=>l});var o=t(97689);var i=t(22690);var r=t(91751);async function s(e){
return e&&a(e)?(await Promise.all([t.e(4006),t.e(2336)]).then(t.bind(t,52336))).toMatcher:()=>()=>false}function a({files:e,checks:n}){
const t=Object.values(n??{}).map(e=>typeof e==="object"?e.exclude:undefined);return[e?.include,e?.exclude,...t].some(e=>e!==undefined&&e.length>0)}
async function c(e,n){const t=e?.files;return{includes:m(t?.include,t?.exclude,await s(e)),maxSize:t?.["max-size"]??o.LL,
everything:n.everything??t?.everything??false,onlyNew:n.onlyNew??e?.["only-new"]??true,failOn:n.failOn??e?.["fail-on"]??"warning",
baseline:n.baseline??e?.baseline,cache:n.cache??e?.cache??true,publish:d(e)}}function d(e){
const{comments:n=true,summary:t=true,status:o=true,sarif:i=false,...r}=e?.publish??{};return{comments:n,maxComments:r["max-comments"]??30,summary:t,status:o,
sarif:i}}function l(e,n,t,o){b([...n.only??[],...n.skip??[]],t);const i=[];const r=[];for(const s of t){
const t=h(s,f(e,s.id),n)??(s.scope==="change"&&!o?"judges a change, and none was given":undefined);if(t===undefined)i.push(s);else r.push({id:s.id,reason:t})}
return{selected:i,skipped:r}}async function u(e,n){const t=await s(e);const o=[];for(const i of n)o.push(p(await i.load(),f(e,i.id),t));return o}
function f(e,n){return e?.checks?.[n]??undefined}function h(e,n,{only:t,skip:o}){if(o?.includes(e.id))return"left out by --skip"
;if(t!==undefined)return t.includes(e.id)?undefined:"left out by --only";if(n===false||n==="off")return"turned off in the configuration"
;return e.optIn&&n===undefined?"runs only if the configuration asks for it":undefined}function p(e,n,t){const o=typeof n==="object"?n:{}
;const i=typeof n==="string"&&n!=="on"&&n!=="off"?n:o.level;const r=Object.entries(e.options??{}).map(([e,n])=>[e,o[e]??n.default])
;const s=o.exclude&&o.exclude.length>0?t(o.exclude):undefined;return{check:e,level:i,options:Object.fromEntries(r),excludes:e=>s?.(e)??false}}function m(e,n,t){
if(!e?.length&&!n?.length)return undefined;const o=e?.length?t(e):undefined;const i=n?.length?t(n):undefined;return e=>(o?.(e)??true)&&!i?.(e)}function b(e,n){
const t=n.map(e=>e.id);for(const n of e){if(t.includes(n))continue;const e=(0,r.p)(n,t)
;throw new i.yo(`There is no check ${n}`,e?`Did you mean ${e}?`:"kempt explain lists the checks.")}}},97689:(e,n,t)=>{t.d(n,{$W:()=>i,Kt:()=>o,LL:()=>r})
;const o={file:33188,executable:33261,symlink:40960,submodule:57344};function i(e){return e.mode===o.file||e.mode===o.executable}const r=32*1024*1024},
16403:(e,n,t)=>{t.d(n,{CN:()=>l,M8:()=>i,Q_:()=>o,ir:()=>c});const o=["github","gitlab","bitbucket","azure-devops","gitea"];function i(e){
const n=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const t=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[o,i,c,d]=n?[n[1],n[2],n[3],n[4]]:["ssh",t?.[1],"",t?.[2]];if(i===undefined||d===undefined)return undefined;const l=i.toLowerCase()
;const u=/^http/i.test(o??"")?`${o?.toLowerCase()}://${l}${c??""}`:`https://${l}`;const f=s(l);return{forge:f,host:l,...a(f,u,r(d))}}function r(e){
const n=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(n)}catch{return n}}function s(e){const n=e.split(".")
;if(n.includes("github")||e.endsWith(".ghe.com"))return"github";if(n.includes("gitlab"))return"gitlab";if(n.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||n.includes("visualstudio"))return"azure-devops"
;if(n.includes("gitea")||n.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function a(e,n,t){if(e==="azure-devops")return d(n,t);return{
repository:t,server:n,api:c(e,n)}}function c(e,n){return{github:n==="https://github.com"?"https://api.github.com":`${n}/api/v3`,gitlab:`${n}/api/v4`,
bitbucket:"https://api.bitbucket.org/2.0","azure-devops":n,gitea:`${n}/api/v1`,none:""}[e]}function d(e,n){
const t=n.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection");const o=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e)
;const[i,...r]=o?[o[1]??"",...t]:[t[0]??"",...t.slice(1)];const s=r.at(-1)??"";const a=`https://dev.azure.com/${i}`;return{
repository:`${r.length>1?r[0]:s}/${s}`,server:a,api:a}}function l(e){const{host:n,...t}=(e?i(e):undefined)??u;return t}const u={forge:"none",host:"",
repository:"",server:"",api:""}},21579:(e,n,t)=>{t.d(n,{G:()=>o});function o(e){return e}},14765:(e,n,t)=>{t.r(n);t.d(n,{publishCommand:()=>x});var o=t(76760)
;var i=t(25503);var r=t(92586);var s=t(22690);var a=t(19946);var c=t(91751);var d=t(65890);var l=t(83919);var u=t(78048);var f=t(83063);var h=t(33673)
;var p=t(27419);var m=t(76977);async function b(e){const n=await(0,h.loadReport)(e.file)
;if(n.shard)throw new s.yo(`The report is of shard ${n.shard.index} of ${n.shard.count}, and not of the whole`,"Join the reports first: kempt report merge")
;const t=await(0,u.C)(e.env);const{head:o}=n.scope;if(o===undefined)throw new s.yo("The report is of a work tree, and not of a commit","Check with --head.")
;const c=await y(e.forge??t?.forge??"github",e.env);const l={forge:c.entry.id,api:e.api??t?.api??c.entry.api,repository:g(e.repository??t?.repository),
order:t?.order??0,commit:o,ref:t?.ref??""};const b=e.pull===undefined?t?.pull?.number:w(e.pull);const{top:v}=(0,p.x5)({cwd:e.cwd,paths:[]});const k=(0,
r.NC)(await(0,i.Z9)(v,e.config,d.A));const $=await(0,m.publish)(await(0,f.ys)(l,c),{report:n,build:l,pull:b,settings:k})
;const x=`the token may only read. ${c.entry.advice.own}`;const I=$.readOnly?[...$.failures,x]:$.failures;return{
messages:[...$.messages,...I.map(e=>`Incomplete: ${e}`)],exitCode:I.length>0?a.yU.incomplete:a.yU.clean}}async function y(e,n){const t=await(0,f.GM)(e,n)
;if(t)return t;const o=(0,c.p)(e,Object.keys(l.F));throw new s.yo(`There is no forge ${e}`,o?`Did you mean ${o}?`:`Known: ${Object.keys(l.F).join(", ")}`)}
function g(e){if(e!==undefined&&/^[\w. -]+(?:\/[\w. -]+)+$/.test(e))return e
;throw new s.yo(e===undefined?"There is no repository":`${e} is no repository`,"Name it: --repository OWNER/NAME")}function w(e){
if(/^[1-9]\d{0,9}$/.test(e))return Number(e);throw new s.yo(`--pull takes the number of a pull request, not ${JSON.stringify(e)}`)}var v=t(15178);var k=t(21579)
;var $=t(60387);const x=(0,k.G)({name:"publish",summary:"Say a saved report on the forge",usage:"FILE",
description:`Says what kempt check --output json=FILE found: at the lines of the pull request, in one summary comment, and as a check run. What\nwas said before is kept up to date; nothing is said twice. The report must be of the newest commit of the pull request.\nIn a CI that Kempt knows only the file is needed. The token is read from KEMPT_TOKEN, or from the variable that the forge's own tools take, such as GITHUB_TOKEN.\nThe exit code tells whether the report was published, not what is in it.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},config:{type:"string",value:"FILE",summary:"the configuration, for its key publish"},
forge:{type:"string",value:"NAME",summary:"the forge; default: that of the CI, else github"},api:{type:"string",value:"URL",
summary:"its API; default: that of the CI, else the public one"},repository:{type:"string",value:"OWNER/NAME",
summary:"the repository there; default: that of the CI"},pull:{type:"string",value:"NUMBER",summary:"the pull request; default: that of the CI"}},
async run(e,[n,...t]){if(n===undefined||t.length>0)throw new s.yo("kempt publish takes one FILE");const i=(0,o.resolve)(e.cwd??".")
;const{messages:r,exitCode:a}=await b({cwd:i,file:(0,o.resolve)(i,n),config:e.config===undefined?undefined:(0,o.resolve)(i,e.config),forge:e.forge,api:e.api,
repository:e.repository,pull:e.pull,env:process.env});for(const e of r)(0,$.yy)(`${(0,v.logLines)(e)}\n`);return a}})},24055:(e,n,t)=>{t.d(n,{Qo:()=>h,W1:()=>c,
isShallow:()=>m,jh:()=>p});var o=t(73024);var i=t.n(o);var r=t(76760);var s=t.n(r);var a=t(22690);function c(e,n){if(n!==undefined)return d((0,r.resolve)(e,n))
;const t=process.env["GIT_DIR"];if(t)return{...d((0,r.resolve)(t)),top:(0,r.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,r.resolve)(e);;n=(0,
r.dirname)(n)){const e=l((0,r.join)(n,".git"));if(e)return{gitDir:e,commonDir:f(e),top:n};if(u(n))return{gitDir:n,commonDir:f(n),top:undefined};if(n===(0,
r.dirname)(n))return undefined}}function d(e){const n=l(e)??l((0,r.join)(e,".git"))
;if(!n)throw new a.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:f(n),top:undefined}}function l(e){
const n=(0,o.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return u(e)?e:undefined;if(!n?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,r.resolve)((0,r.dirname)(e),t)}function u(e){
return(0,o.existsSync)((0,r.join)(e,"HEAD"))&&((0,o.existsSync)((0,r.join)(e,"objects"))||(0,o.existsSync)((0,r.join)(e,"commondir")))}function f(e){const n=(0,
r.join)(e,"commondir");return(0,o.existsSync)(n)?(0,r.resolve)(e,(0,o.readFileSync)(n,"utf8").trim()):e}function h({gitDir:e,commonDir:n}){try{const t=(0,
o.readFileSync)((0,r.join)(e,"HEAD"),"latin1").trim();const i=/^ref: (.+)$/.exec(t)?.[1];const s=i===undefined?t:(0,o.readFileSync)((0,
r.join)(n,i),"latin1").trim();return p(s)?s:undefined}catch{return undefined}}function p(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function m(e){
return(0,o.existsSync)((0,r.join)(e.commonDir,"shallow"))}},69963:(e,n,t)=>{t.d(n,{b:()=>r});var o=t(73024);var i=t.n(o);function r(e){try{return(0,
o.readFileSync)(e,"utf8")}catch{return undefined}}},65073:(e,n,t)=>{t.d(n,{$Q:()=>c,K9:()=>o,LS:()=>i,a3:()=>s,yZ:()=>a,z3:()=>r});function o(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function i(e,n,t=`${n}s`){return`${o(e)} ${e===1?n:t}`}function r(e){const n=["B","kB","MB","GB","TB"]
;const t=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),n.length-1);const o=e/1e3**t;return`${t===0||o>=99.95?Math.round(o):o.toFixed(1)} ${n[t]}`}
function s(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;const n=Math.round(e/1e3)
;return`${Math.floor(n/60)} min ${n%60} s`}function a(e,n="and"){const t=e.at(-1)??"";return e.length<2?t:`${e.slice(0,-1).join(", ")} ${n} ${t}`}
function c(e,n){if(e.length<=n)return e;return`${e.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(e,n,t)=>{t.d(n,{Ql:()=>h,RK:()=>s,
Vj:()=>w,_R:()=>f,aB:()=>p,kw:()=>a,logLines:()=>u,sN:()=>l,sc:()=>v});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const r={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(e){return e.replace(o,e=>i.test(e)?e:r[e]??a(e))}
function a(e){const n=e.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const c=/##(?=\w*\[)/g;const d=/^(\s*):(?=:)/;function l(e){
return s(e).replace(c,"#\\x23").replace(d,"$1\\x3a")}function u(e){return e.split("\n").map(l).join("\n")}function f(e){
return new Set([...e.matchAll(c)].map(({index:e})=>e+1))}function h(e){return e.replace(d,"$1\\x3a")}function p(e){
const n=JSON.stringify(e,null,2).replace(c,"#\\u0023");return`${n.replace(o,e=>e==="\n"||i.test(e)?e:m(e))}\n`}function m(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const b=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const g=/[\uFF61-\uFFDC]/;function w(e){if(e<="\u02ff")return 1;if(y.test(e))return 0;return b.test(e)&&!g.test(e)?2:1}
function v(e){let n=0;for(const t of e)n+=w(t);return n}},65890:(e,n,t)=>{t.d(n,{A:()=>o});const o=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(8347)]).then(t.bind(t,58347)).then(e=>e.zeroWidth)}]},83919:(e,n,t)=>{t.d(n,{F:()=>o});const o={
"azure-devops":()=>t.e(9668).then(t.bind(t,19668)).then(e=>e.azureDevops),bitbucket:()=>t.e(446).then(t.bind(t,60446)).then(e=>e.bitbucket),
gitea:()=>t.e(2273).then(t.bind(t,62273)).then(e=>e.gitea),github:()=>t.e(1248).then(t.bind(t,71248)).then(e=>e.github),
gitlab:()=>t.e(3e3).then(t.bind(t,53e3)).then(e=>e.gitlab)}}};
