"use strict";exports.id=2805;exports.ids=[2805,5178,5073];exports.modules={78048:(e,t,n)=>{n.d(t,{C:()=>u});var i=n(22690);var o=n(91751);var r=n(16403)
;var a=n(69963);const s={"azure-pipelines":()=>n.e(1894).then(n.bind(n,31894)).then(e=>e.azurePipelines),
"bitbucket-pipelines":()=>n.e(2756).then(n.bind(n,72756)).then(e=>e.bitbucketPipelines),buildkite:()=>n.e(6500).then(n.bind(n,56500)).then(e=>e.buildkite),
circleci:()=>n.e(503).then(n.bind(n,50503)).then(e=>e.circleci),drone:()=>n.e(2129).then(n.bind(n,72129)).then(e=>e.drone),
"github-actions":()=>Promise.all([n.e(737),n.e(7706)]).then(n.bind(n,27706)).then(e=>e.githubActions),
"gitlab-ci":()=>n.e(4761).then(n.bind(n,84761)).then(e=>e.gitlabCi),jenkins:()=>n.e(4297).then(n.bind(n,34297)).then(e=>e.jenkins),
teamcity:()=>n.e(7749).then(n.bind(n,57749)).then(e=>e.teamcity),travis:()=>n.e(9778).then(n.bind(n,49778)).then(e=>e.travis),
woodpecker:()=>n.e(4244).then(n.bind(n,24244)).then(e=>e.woodpecker)};async function u(e,t=a.b){
const n=Object.fromEntries(Object.entries(e).filter(([,e])=>!f.has(e??"")));for(const e of Object.values(s)){const i=(await e()).detect({env:n,read:t})
;if(i)return c(i,n)}return undefined}function c(e,{KEMPT_FORGE:t,KEMPT_API_URL:n}){if(t===undefined)return{...e,api:n??e.api};const a=r.Q_.find(e=>e===t)
;if(a===undefined){const e=(0,o.p)(t,r.Q_);throw new i.yo(`KEMPT_FORGE is ${t}`,e?`Did you mean ${e}?`:`Known: ${r.Q_.join(", ")}.`)}return{...e,forge:a,
api:n??(0,r.ir)(a,e.server)}}const f=new Set(["","false","null","<nil>"])},83063:(e,t,n)=>{n.d(t,{GM:()=>a,VD:()=>u,wj:()=>c,ys:()=>s});var i=n(22690)
;var o=n(65073);var r=n(83919);async function a(e,t){if(!Object.hasOwn(r.F,e))return undefined;const n=await r.F[e]();const i=[...n.tokens,"KEMPT_TOKEN"]
;const o=t["KEMPT_TOKEN"]||i.map(e=>t[e]).find(Boolean);return{entry:n,token:o,variable:i.find(e=>t[e]===o)??""}}
async function s(e,{entry:t,token:n,variable:o}){if(n===undefined)throw new i.yo(`There is no token for ${t.id}`,`Set ${c(t)}.`);return await t.open(e,n,o)}
function u({entry:e,variable:t}){return e.gitUsers?.[t]??e.gitUser}function c({tokens:e}){return(0,o.yZ)(["KEMPT_TOKEN",...e],"or")}},66889:(e,t,n)=>{n.d(t,{
Y_:()=>a,M:()=>r,S:()=>o});const i={azure:()=>n.e(468).then(n.bind(n,30468)).then(e=>e.azure),
checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(e=>e.checkstyle),codequality:()=>n.e(9713).then(n.bind(n,59713)).then(e=>e.codequality),
github:()=>n.e(8892).then(n.bind(n,58892)).then(e=>e.github),json:()=>n.e(6525).then(n.bind(n,66525)).then(e=>e.json),
junit:()=>n.e(1743).then(n.bind(n,41743)).then(e=>e.junit),markdown:()=>Promise.all([n.e(140),n.e(2983)]).then(n.bind(n,95242)).then(e=>e.markdown),
pretty:()=>n.e(5933).then(n.bind(n,95933)).then(e=>e.pretty),rdjson:()=>n.e(5199).then(n.bind(n,45199)).then(e=>e.rdjson),
sarif:()=>n.e(2762).then(n.bind(n,62762)).then(e=>e.sarif),summary:()=>n.e(4298).then(n.bind(n,94298)).then(e=>e.summary),
teamcity:()=>n.e(9249).then(n.bind(n,89249)).then(e=>e.teamcity)};const o={azure:"Azure Pipelines' logging commands: issues of the run, without a token",
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const r=Object.keys(i)
;async function a(e,t,n){const o=await i[e]();return o.print(t,n)}},16403:(e,t,n)=>{n.d(t,{CN:()=>f,M8:()=>o,Q_:()=>i,ir:()=>u})
;const i=["github","gitlab","bitbucket","azure-devops","gitea"];function o(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const n=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[i,o,u,c]=t?[t[1],t[2],t[3],t[4]]:["ssh",n?.[1],"",n?.[2]];if(o===undefined||c===undefined)return undefined;const f=o.toLowerCase()
;const d=/^http/i.test(i??"")?`${i?.toLowerCase()}://${f}${u??""}`:`https://${f}`;const h=a(f);return{forge:h,host:f,...s(h,d,r(c))}}function r(e){
const t=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(t)}catch{return t}}function a(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function s(e,t,n){if(e==="azure-devops")return c(t,n);return{
repository:n,server:t,api:u(e,t)}}function u(e,t){return{github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,
bitbucket:"https://api.bitbucket.org/2.0","azure-devops":t,gitea:`${t}/api/v1`,none:""}[e]}function c(e,t){
const n=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection");const i=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e)
;const[o,...r]=i?[i[1]??"",...n]:[n[0]??"",...n.slice(1)];const a=r.at(-1)??"";const s=`https://dev.azure.com/${o}`;return{
repository:`${r.length>1?r[0]:a}/${a}`,server:s,api:s}}function f(e){const{host:t,...n}=(e?o(e):undefined)??d;return n}const d={forge:"none",host:"",
repository:"",server:"",api:""}},72805:(e,t,n)=>{n.r(t);n.d(t,{runCommand:()=>K});var i=n(76760);var o=n(73024);var r=n(22690);var a=n(19946);var s=n(65073)
;var u=n(51775);var c=n(78048);var f=n(83063);var d=n(27419);var h=n(66889);async function l(e){const t=await(0,c.C)(e.env)
;if(t?.earlier)return await(await Promise.all([n.e(1306),n.e(2395),n.e(140),n.e(9940),n.e(9517)]).then(n.bind(n,79517))).publishEarlier(e,t,t.earlier)
;const i=t&&await(0,f.GM)(t.forge,e.env);const r=t&&i?.token!==undefined?await(0,f.ys)(t,i):undefined;const s=await $(e,t,r,i);const d=await(0,u.sb)(s)
;const l=await g(e,s,d,r);const{report:m,failures:b}=await p(e,t,d,l.report,r);const y=await w(e,t,i,r,m,d.settings.publish);const k={
messages:[...l.messages,...y.messages],failures:[...l.failures,...b,...y.failures]};const{log:O,page:x}=e.publish==="none"||t===undefined?{}:t.channels
;const j={color:false,width:120};if(x)(0,o.appendFileSync)(x.path,await(0,h.Y_)(x.format,m,j)+v(k));return{report:m,log:O===undefined?undefined:await(0,
h.Y_)(O,m,j),messages:[...k.messages,...k.failures.map(e=>`Incomplete: ${e}`)],exitCode:k.failures.length>0&&m.verdict==="clean"?a.yU.incomplete:(0,a.t4)(m)}}
async function p({review:e,model:t,env:i,cache:o},r,a,s,u){const{pull:c}=r??{};const f=a.config?.review
;if(r===undefined||c===undefined||e==="off"||e==="auto"&&f?.enabled===false)return{report:s,failures:[]}
;const[{runReview:d},{withReview:h},{listenTo:l}]=await Promise.all([Promise.all([n.e(737),n.e(4006),n.e(8815),n.e(2088),n.e(2395),n.e(9932),n.e(7054),n.e(2082),n.e(713),n.e(4923),n.e(4802),n.e(8322),n.e(1021),n.e(3031),n.e(3731)]).then(n.bind(n,96610)),n.e(1997).then(n.bind(n,21997)),n.e(7131).then(n.bind(n,57131))])
;const p=o===false?undefined:`${r.server}/${r.repository}#${c.number}`;const{title:g="",body:m=""}=c;const w=l(u,c.number);const b=await d(a,{config:f,env:i,
model:t,name:p,words:{title:g,body:m},talk:w,tools:true});return{report:h(s,b,e==="on"),failures:w.failures}}async function g({fix:e,patch:t},i,r,a){
const{report:s}=r;const u=e==="off"||t===undefined&&a===undefined||s.findings.length===0
;if(!u)return await(await Promise.all([n.e(7291),n.e(2395),n.e(4802),n.e(8322),n.e(7799),n.e(5057)]).then(n.bind(n,69836))).fixesOf(r,i,t);if(t!==undefined)(0,
o.rmSync)(t,{force:true});return{report:s,messages:[],failures:[]}}const m={messages:[],failures:[]};async function w({publish:e,fix:t,env:i},o,r,a,s,u){
if(o===undefined||e!=="auto")return m;if(a===undefined){const e=await b(r,i,{report:s,build:o,pull:o.pull?.number,settings:u},o.ci)
;const t=r?`there is no token: set ${(0,f.wj)(r.entry)}`:`Kempt cannot speak on the forge of ${o.server||"this build"}`;return{...m,
messages:[`${e} was said on the forge: ${t}`]}}const{publish:c}=await Promise.all([n.e(2395),n.e(140),n.e(9940)]).then(n.bind(n,76977));const d=await c(a,{
report:s,build:o,pull:o.pull?.number,settings:u,fix:t});return{...d,messages:[...d.messages,...d.readOnly&&r?[y(o,r)]:[]]}}async function b(e,t,i,o){
const a=e?.entry.anonymous;if(a?.ci!==o||!i.settings.status)return"Nothing"
;const{sayStatus:s}=await Promise.all([n.e(2395),n.e(140),n.e(9940)]).then(n.bind(n,76977));try{
return await s(await a.open(i.build,t),i)?"Only the status":"Nothing"}catch(e){if(!(e instanceof r.gA))throw e;return`Nothing (${e.message})`}}
function y({pull:e},{entry:{advice:t}}){return`The token may only read. ${e?.fork===true?t.fork:t.own}`}function v({messages:e,failures:t}){
const n=[...e,...t.map(e=>`\u26a0 ${e}`)];return n.length===0?"":`\n${n.map(e=>`<sub>${e.replace(/[<>&@]/g," ")}</sub>\n`).join("\n")}`}
async function $(e,t,n,i){const{cwd:o,config:r,only:a,skip:s,failOn:u,cache:c,everything:f,progress:h,affected:l}=e;const p={cwd:o,config:r,only:a,skip:s,
failOn:u,cache:c,everything:f,progress:h,paths:[]};const{repository:g}=(0,d.x5)({cwd:o,paths:[]});if(t===undefined||g===undefined)return p
;if(t.event==="merge-queue"&&t.before!==undefined){await x(i,t,g,[t.before,t.commit]);return{...p,affected:l,base:t.before,head:t.commit,exactBase:true,
trust:t.before}}if(t.pull===undefined)return p;const{head:m}=t.pull;const w=await k(g,t,t.pull,n);await x(i,t,g,[w,m]);return e.changedOnly?{...p,affected:l,
base:w,head:m,exactBase:true,trust:w}:{...p,head:m,trust:w}}async function k(e,{history:t},{base:i,target:o,head:a,number:s},u){
const{findMergeBase:c}=await n.e(4739).then(n.bind(n,94739));const{isShallow:f}=await Promise.resolve().then(n.bind(n,24055))
;const d=i??(o===undefined?undefined:`refs/remotes/origin/${o}`);const h=d!==undefined&&!(u&&f(e));const l=h?await c(e,d,a):undefined;if(l!==undefined)return l
;const p=i??o;const g=u&&p!==undefined?await O(()=>u.fetchMergeBase(p,a,s)):undefined;const m=g??(d===undefined?undefined:await c(e,d,a))
;if(m!==undefined)return m
;throw new r.yo(`This clone does not have the commits between ${i?.slice(0,10)??o??"the target branch"} and ${a.slice(0,10)}`,`Give kempt a token, or fetch them: ${t}`)
}async function O(e){try{return await e()}catch(e){if(e instanceof r.n8)return undefined;throw e}}async function x(e,{server:t,history:i},o,a){
const{fetchCommits:u}=await n.e(4739).then(n.bind(n,94739));try{await u(o,a,{server:t,user:e&&(0,f.VD)(e),token:e?.token})}catch(e){
if(!(e instanceof r.gA))throw e
;throw new r.yo(`This clone lacks ${(0,s.LS)(a.length,"commit")} that the check needs, and git could not fetch them: ${e.message}`,`Fetch them before: ${i}`,{
cause:e})}}var j=n(15178);var M=n(21579);var S=n(11945);var F=n(30609);var E=n(60387);const{config:C,cwd:T,only:z,skip:_,everything:P}=S.SV;const K=(0,M.G)({
name:"run",summary:"Do what the Action does: check, and speak on the forge",usage:"",
description:`Finds out from the surroundings what the run is about. Of a pull request: checks what it changes, under the configuration of\nthe commit where it began, and says what is new at its lines, in one summary comment, and as a check run. After a run without\nrights: publishes the report that it left. Elsewhere, and on a laptop: checks the repository.\nWhat is found is mended in a copy, by the fixes of the checks and the fixers of the tools, if there is a forge or a --patch to\noffer it by.\nThe token is read from KEMPT_TOKEN, or from the variable that the forge's own tools take, such as GITHUB_TOKEN.`,
flags:{config:C,cwd:T,only:z,skip:_,everything:P,all:{type:"boolean",summary:"of a pull request, check every file and not only what it changes"},
affected:S.pN.affected,publish:{type:"string",value:"HOW",summary:"auto (default), annotations (in the log and on the page of the run only), none"},fix:{
type:"string",value:"HOW",summary:"suggest (default): offer fixes of what is found, also those of the tools, at the lines; off"},review:{type:"string",
value:"HOW",summary:"of a pull request: auto (default, where a model can be asked), on (incomplete without), off"},model:{type:"string",value:"PROVIDER/MODEL",
summary:"ask this model, instead of the configured ones"},patch:{type:"string",value:"FILE",summary:"write one patch with all fixes, which git apply takes"},
"no-cache":S.SV["no-cache"],...S.S7,...S.Xo},async run(e,t){if(t.length>0)throw new r.yo(`kempt run takes no ${t[0]}`,"It finds out itself.");const n=(0,
S.d_)(e,[]);const i=(0,F.Iu)(e,n.cwd);const{report:o,log:a,messages:s,exitCode:u}=await l({...n,config:n.config,changedOnly:!e.all,affected:e.affected===true,
publish:B(e.publish),review:D(e.review),model:e.model,...L(e.fix,e.patch,n.cwd),env:process.env,progress:await(0,F.oz)(e.quiet)})
;if(o&&a!==undefined&&e.format===undefined&&!e.json){await(0,F.Eb)(o,{...i,format:undefined},e);(0,E.yy)(a)}else if(o)await(0,F.Eb)(o,i,e);for(const e of s)(0,
E.qz)(`${(0,j.logLines)(`kempt: ${e}`)}\n`);return u}});function B(e){if(e===undefined||e==="auto"||e==="annotations"||e==="none")return e??"auto"
;throw new r.yo(`--publish takes auto, annotations or none, not ${JSON.stringify(e)}`)}function D(e="auto"){if(e==="auto"||e==="on"||e==="off")return e
;throw new r.yo(`--review takes auto, on or off, not ${JSON.stringify(e)}`)}function L(e="suggest",t,n){
if(e!=="off"&&e!=="suggest")throw new r.yo(`--fix takes off or suggest, not ${JSON.stringify(e)}`);return{fix:e,patch:t===undefined?undefined:(0,i.resolve)(n,t)
}}},30609:(e,t,n)=>{n.d(t,{Eb:()=>l,Iu:()=>d,Vj:()=>g,oz:()=>m});var i=n(76760);var o=n.n(i);var r=n(66889);var a=n(22690);var s=n(19946);var u=n(91751)
;var c=n(84966);var f=n(60387);function d(e,t){if(e.json&&e.format!==undefined&&e.format!=="json"){
throw new a.yo(`--json and --format ${e.format} exclude each other`)}const n=(e.output??[]).map(e=>{const n=e.indexOf("=")
;if(n<=0||n===e.length-1)throw new a.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:h(e.slice(0,n)),path:(0,i.resolve)(t,e.slice(n+1))
}});return{format:e.json?"json":h(e.format??"pretty"),files:n}}function h(e){if(r.M.includes(e))return e;const t=(0,u.p)(e,r.M)
;throw new a.yo(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${r.M.join(", ")}`)}async function l(e,t,i){
for(const{format:n,path:i}of t.files)(0,c.v)(i,Buffer.from(await(0,r.Y_)(n,e,p)));const o=i.quiet===true&&(0,s.W0)(e);if(!o&&t.format!==undefined)(0,
f.yy)(await(0,r.Y_)(t.format,e,await g(i)));if(i.timings)(0,f.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(e))}const p={color:false,width:120}
;async function g(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env;const i=n!==undefined&&n!==""&&n!=="0";const o=await(0,f.Hd)(f.Uo)
;const r=!e["no-color"]&&!t&&(i||o);return{color:r,width:o?(0,f.JL)():p.width}}async function m(e){if(e)return undefined;const t=await(0,f.Hd)(f.vF)
;if(!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let i=Date.now()+(t?400:n);return(e,o)=>{if(e===o&&t)(0,f.qz)("\r\x1b[K")
;if((e&63)!==0||Date.now()<i)return;i=Date.now()+n;const r=`${w(e)} of ${w(o)} files`;(0,f.qz)(t?`\r\x1b[K${r}`:`kempt: ${r}\n`)}}function w(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}},69963:(e,t,n)=>{n.d(t,{b:()=>r});var i=n(73024);var o=n.n(i);function r(e){try{return(0,
i.readFileSync)(e,"utf8")}catch{return undefined}}},65073:(e,t,n)=>{n.d(t,{$Q:()=>u,K9:()=>i,LS:()=>o,a3:()=>a,yZ:()=>s,z3:()=>r});function i(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(e,t,n=`${t}s`){return`${i(e)} ${e===1?t:n}`}function r(e){const t=["B","kB","MB","GB","TB"]
;const n=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),t.length-1);const i=e/1e3**n;return`${n===0||i>=99.95?Math.round(i):i.toFixed(1)} ${t[n]}`}
function a(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function s(e,t="and"){const n=e.at(-1)??"";return e.length<2?n:`${e.slice(0,-1).join(", ")} ${t} ${n}`}
function u(e,t){if(e.length<=t)return e;return`${e.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(e,t,n)=>{n.d(t,{Ql:()=>l,RK:()=>a,
Vj:()=>y,_R:()=>h,aB:()=>p,kw:()=>s,logLines:()=>d,sN:()=>f,sc:()=>v});const i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const r={"\n":"\\n","\r":"\\r","\t":"\\t"};function a(e){return e.replace(i,e=>o.test(e)?e:r[e]??s(e))}
function s(e){const t=e.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g;const c=/^(\s*):(?=:)/;function f(e){
return a(e).replace(u,"#\\x23").replace(c,"$1\\x3a")}function d(e){return e.split("\n").map(f).join("\n")}function h(e){
return new Set([...e.matchAll(u)].map(({index:e})=>e+1))}function l(e){return e.replace(c,"$1\\x3a")}function p(e){
const t=JSON.stringify(e,null,2).replace(u,"#\\u0023");return`${t.replace(i,e=>e==="\n"||o.test(e)?e:g(e))}\n`}function g(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const b=/[\uFF61-\uFFDC]/;function y(e){if(e<="\u02ff")return 1;if(w.test(e))return 0;return m.test(e)&&!b.test(e)?2:1}
function v(e){let t=0;for(const n of e)t+=y(n);return t}},83919:(e,t,n)=>{n.d(t,{F:()=>i});const i={
"azure-devops":()=>n.e(9668).then(n.bind(n,19668)).then(e=>e.azureDevops),bitbucket:()=>n.e(446).then(n.bind(n,60446)).then(e=>e.bitbucket),
gitea:()=>n.e(2273).then(n.bind(n,62273)).then(e=>e.gitea),github:()=>n.e(1248).then(n.bind(n,71248)).then(e=>e.github),
gitlab:()=>n.e(3e3).then(n.bind(n,53e3)).then(e=>e.gitlab)}}};
