"use strict";exports.id=2805;exports.ids=[2805,5178];exports.modules={78048:(e,t,n)=>{n.d(t,{C:()=>r});var o=n(73024);const i={
"azure-pipelines":()=>n.e(1894).then(n.bind(n,31894)).then(e=>e.azurePipelines),
"bitbucket-pipelines":()=>n.e(2756).then(n.bind(n,72756)).then(e=>e.bitbucketPipelines),buildkite:()=>n.e(6500).then(n.bind(n,56500)).then(e=>e.buildkite),
circleci:()=>n.e(503).then(n.bind(n,50503)).then(e=>e.circleci),drone:()=>n.e(2129).then(n.bind(n,72129)).then(e=>e.drone),
"github-actions":()=>Promise.all([n.e(737),n.e(7706)]).then(n.bind(n,27706)).then(e=>e.githubActions),
"gitlab-ci":()=>n.e(4761).then(n.bind(n,84761)).then(e=>e.gitlabCi),jenkins:()=>n.e(4297).then(n.bind(n,34297)).then(e=>e.jenkins),
teamcity:()=>n.e(7749).then(n.bind(n,57749)).then(e=>e.teamcity),travis:()=>n.e(9778).then(n.bind(n,49778)).then(e=>e.travis),
woodpecker:()=>n.e(4244).then(n.bind(n,24244)).then(e=>e.woodpecker)};async function r(e,t=s){
const n=Object.fromEntries(Object.entries(e).filter(([,e])=>!a.has(e??"")));for(const e of Object.values(i)){const o=(await e()).detect({env:n,read:t})
;if(o)return o}return undefined}const a=new Set(["","false","null","<nil>"]);function s(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return undefined}}},
83063:(e,t,n)=>{n.d(t,{GM:()=>a,VD:()=>u,wj:()=>c,ys:()=>s});var o=n(22690);var i=n(65073);var r=n(83919);async function a(e,t){
if(!Object.hasOwn(r.F,e))return undefined;const n=await r.F[e]();const o=[...n.tokens,"KEMPT_TOKEN"];const i=t["KEMPT_TOKEN"]||o.map(e=>t[e]).find(Boolean)
;return{entry:n,token:i,variable:o.find(e=>t[e]===i)??""}}async function s(e,{entry:t,token:n,variable:i}){
if(n===undefined)throw new o.yo(`There is no token for ${t.id}`,`Set ${c(t)}.`);return await t.open(e,n,i)}function u({entry:e,variable:t}){
return e.gitUsers?.[t]??e.gitUser}function c({tokens:e}){return(0,i.yZ)(["KEMPT_TOKEN",...e],"or")}},66889:(e,t,n)=>{n.d(t,{Y_:()=>a,M:()=>r,S:()=>i});const o={
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
summary:"Markdown for GitHub's job summary, at most 1 MiB",teamcity:"TeamCity's service messages: inspections of the build"};const r=Object.keys(o)
;async function a(e,t,n){const i=await o[e]();return i.print(t,n)}},72805:(e,t,n)=>{n.r(t);n.d(t,{runCommand:()=>z});var o=n(76760);var i=n(73024)
;var r=n(22690);var a=n(19946);var s=n(65073);var u=n(51775);var c=n(78048);var f=n(83063);var d=n(27419);var h=n(66889);async function l(e){const t=await(0,
c.C)(e.env)
;if(t?.earlier)return await(await Promise.all([n.e(1306),n.e(2395),n.e(140),n.e(9940),n.e(9517)]).then(n.bind(n,79517))).publishEarlier(e,t,t.earlier)
;const o=t&&await(0,f.GM)(t.forge,e.env);const r=t&&o?.token!==undefined?await(0,f.ys)(t,o):undefined;const s=await k(e,t,r,o);const d=await(0,u.sb)(s)
;const l=await m(e,s,d,r);const{report:g,failures:y}=await p(e,t,d,l.report,r);const b=await w(e,t,o,r,g,d.settings.publish);const $={
messages:[...l.messages,...b.messages],failures:[...l.failures,...y,...b.failures]};const{log:O,page:S}=e.publish==="none"||t===undefined?{}:t.channels
;const j={color:false,width:120};if(S)(0,i.appendFileSync)(S.path,await(0,h.Y_)(S.format,g,j)+v($));return{report:g,log:O===undefined?undefined:await(0,
h.Y_)(O,g,j),messages:[...$.messages,...$.failures.map(e=>`Incomplete: ${e}`)],exitCode:$.failures.length>0&&g.verdict==="clean"?a.yU.incomplete:(0,a.t4)(g)}}
async function p({review:e,model:t,env:o,cache:i},r,a,s,u){const{pull:c}=r??{};const f=a.config?.review
;if(r===undefined||c===undefined||e==="off"||e==="auto"&&f?.enabled===false)return{report:s,failures:[]}
;const[{runReview:d},{withReview:h},{listenTo:l}]=await Promise.all([Promise.all([n.e(737),n.e(4006),n.e(2088),n.e(8815),n.e(2828),n.e(2395),n.e(6686),n.e(7054),n.e(713),n.e(2082),n.e(6241),n.e(4717),n.e(133),n.e(3075),n.e(3731)]).then(n.bind(n,96610)),n.e(1997).then(n.bind(n,21997)),n.e(7131).then(n.bind(n,57131))])
;const p=i===false?undefined:`${r.server}/${r.repository}#${c.number}`;const{title:m="",body:g=""}=c;const w=l(u,c.number);const y=await d(a,{config:f,env:o,
model:t,name:p,words:{title:m,body:g},talk:w,tools:true});return{report:h(s,y,e==="on"),failures:w.failures}}async function m({fix:e,patch:t},o,r,a){
const{report:s}=r;const u=e==="off"||t===undefined&&a===undefined||s.findings.length===0
;if(!u)return await(await Promise.all([n.e(7291),n.e(2395),n.e(4717),n.e(1351),n.e(4809)]).then(n.bind(n,69836))).fixesOf(r,o,t);if(t!==undefined)(0,
i.rmSync)(t,{force:true});return{report:s,messages:[],failures:[]}}const g={messages:[],failures:[]};async function w({publish:e,fix:t,env:o},i,r,a,s,u){
if(i===undefined||e!=="auto")return g;if(a===undefined){const e=await y(r,o,{report:s,build:i,pull:i.pull?.number,settings:u},i.ci)
;const t=r?`there is no token: set ${(0,f.wj)(r.entry)}`:`Kempt cannot speak on the forge of ${i.server||"this build"}`;return{...g,
messages:[`${e} was said on the forge: ${t}`]}}const{publish:c}=await Promise.all([n.e(2395),n.e(140),n.e(9940)]).then(n.bind(n,76977));const d=await c(a,{
report:s,build:i,pull:i.pull?.number,settings:u,fix:t});return{...d,messages:[...d.messages,...d.readOnly&&r?[b(i,r)]:[]]}}async function y(e,t,o,i){
const a=e?.entry.anonymous;if(a?.ci!==i||!o.settings.status)return"Nothing"
;const{sayStatus:s}=await Promise.all([n.e(2395),n.e(140),n.e(9940)]).then(n.bind(n,76977));try{
return await s(await a.open(o.build,t),o)?"Only the status":"Nothing"}catch(e){if(!(e instanceof r.gA))throw e;return`Nothing (${e.message})`}}
function b({pull:e},{entry:{advice:t}}){return`The token may only read. ${e?.fork===true?t.fork:t.own}`}function v({messages:e,failures:t}){
const n=[...e,...t.map(e=>`⚠ ${e}`)];return n.length===0?"":`\n${n.map(e=>`<sub>${e.replace(/[<>&@]/g," ")}</sub>\n`).join("\n")}`}async function k(e,t,n,o){
const{cwd:i,config:r,only:a,skip:s,failOn:u,cache:c,everything:f,progress:h,affected:l}=e;const p={cwd:i,config:r,only:a,skip:s,failOn:u,cache:c,everything:f,
progress:h,paths:[]};const{repository:m}=(0,d.x5)({cwd:i,paths:[]});if(t===undefined||m===undefined)return p;if(t.event==="merge-queue"&&t.before!==undefined){
await S(o,t,m,[t.before,t.commit]);return{...p,affected:l,base:t.before,head:t.commit,exactBase:true,trust:t.before}}if(t.pull===undefined)return p
;const{head:g}=t.pull;const w=await $(m,t,t.pull,n);await S(o,t,m,[w,g]);return e.changedOnly?{...p,affected:l,base:w,head:g,exactBase:true,trust:w}:{...p,
head:g,trust:w}}async function $(e,{history:t},{base:o,target:i,head:a,number:s},u){const{findMergeBase:c}=await n.e(4739).then(n.bind(n,94739))
;const{isShallow:f}=await Promise.resolve().then(n.bind(n,24055));const d=o??(i===undefined?undefined:`refs/remotes/origin/${i}`)
;const h=d!==undefined&&!(u&&f(e));const l=h?await c(e,d,a):undefined;if(l!==undefined)return l;const p=o??i
;const m=u&&p!==undefined?await O(()=>u.fetchMergeBase(p,a,s)):undefined;const g=m??(d===undefined?undefined:await c(e,d,a));if(g!==undefined)return g
;throw new r.yo(`This clone does not have the commits between ${o?.slice(0,10)??i??"the target branch"} and ${a.slice(0,10)}`,`Give kempt a token, or fetch them: ${t}`)
}async function O(e){try{return await e()}catch(e){if(e instanceof r.n8)return undefined;throw e}}async function S(e,{server:t,history:o},i,a){
const{fetchCommits:u}=await n.e(4739).then(n.bind(n,94739));try{await u(i,a,{server:t,user:e&&(0,f.VD)(e),token:e?.token})}catch(e){
if(!(e instanceof r.gA))throw e
;throw new r.yo(`This clone lacks ${(0,s.LS)(a.length,"commit")} that the check needs, and git could not fetch them: ${e.message}`,`Fetch them before: ${o}`,{
cause:e})}}var j=n(15178);var x=n(21579);var M=n(11945);var F=n(30609);var T=n(60387);const{config:E,cwd:C,only:P,skip:B,everything:q}=M.SV;const z=(0,x.G)({
name:"run",summary:"Do what the Action does: check, and speak on the forge",usage:"",
description:`Finds out from the surroundings what the run is about. Of a pull request: checks what it changes, under the configuration of\nthe commit where it began, and says what is new at its lines, in one summary comment, and as a check run. After a run without\nrights: publishes the report that it left. Elsewhere, and on a laptop: checks the repository.\nWhat is found is mended in a copy, by the fixes of the checks and the fixers of the tools, if there is a forge or a --patch to\noffer it by.\nThe token is read from KEMPT_TOKEN, or from the variable that the forge's own tools take, such as GITHUB_TOKEN.`,
flags:{config:E,cwd:C,only:P,skip:B,everything:q,all:{type:"boolean",summary:"of a pull request, check every file and not only what it changes"},
affected:M.pN.affected,publish:{type:"string",value:"HOW",summary:"auto (default), annotations (in the log and on the page of the run only), none"},fix:{
type:"string",value:"HOW",summary:"suggest (default): offer fixes of what is found, also those of the tools, at the lines; off"},review:{type:"string",
value:"HOW",summary:"of a pull request: auto (default, where a model can be asked), on (incomplete without), off"},model:{type:"string",value:"PROVIDER/MODEL",
summary:"ask this model, instead of the configured ones"},patch:{type:"string",value:"FILE",summary:"write one patch with all fixes, which git apply takes"},
"no-cache":M.SV["no-cache"],...M.S7,...M.Xo},async run(e,t){if(t.length>0)throw new r.yo(`kempt run takes no ${t[0]}`,"It finds out itself.");const n=(0,
M.d_)(e,[]);const o=(0,F.Iu)(e,n.cwd);const{report:i,log:a,messages:s,exitCode:u}=await l({...n,config:n.config,changedOnly:!e.all,affected:e.affected===true,
publish:D(e.publish),review:K(e.review),model:e.model,...N(e.fix,e.patch,n.cwd),env:process.env,progress:(0,F.oz)(e.quiet)})
;if(i&&a!==undefined&&e.format===undefined&&!e.json){await(0,F.Eb)(i,{...o,format:undefined},e);(0,T.yy)(a)}else if(i)await(0,F.Eb)(i,o,e);for(const e of s)(0,
T.qz)(`${(0,j.logLines)(`kempt: ${e}`)}\n`);return u}});function D(e){if(e===undefined||e==="auto"||e==="annotations"||e==="none")return e??"auto"
;throw new r.yo(`--publish takes auto, annotations or none, not ${JSON.stringify(e)}`)}function K(e="auto"){if(e==="auto"||e==="on"||e==="off")return e
;throw new r.yo(`--review takes auto, on or off, not ${JSON.stringify(e)}`)}function N(e="suggest",t,n){
if(e!=="off"&&e!=="suggest")throw new r.yo(`--fix takes off or suggest, not ${JSON.stringify(e)}`);return{fix:e,patch:t===undefined?undefined:(0,o.resolve)(n,t)
}}},30609:(e,t,n)=>{n.d(t,{Eb:()=>h,Iu:()=>f,Vj:()=>p,oz:()=>m});var o=n(76760);var i=n.n(o);var r=n(66889);var a=n(22690);var s=n(91751);var u=n(84966)
;var c=n(60387);function f(e,t){if(e.json&&e.format!==undefined&&e.format!=="json"){throw new a.yo(`--json and --format ${e.format} exclude each other`)}
const n=(e.output??[]).map(e=>{const n=e.indexOf("=");if(n<=0||n===e.length-1)throw new a.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{
format:d(e.slice(0,n)),path:(0,o.resolve)(t,e.slice(n+1))}});return{format:e.json?"json":d(e.format??"pretty"),files:n}}function d(e){
if(r.M.includes(e))return e;const t=(0,s.p)(e,r.M);throw new a.yo(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${r.M.join(", ")}`)}
async function h(e,t,o){for(const{format:n,path:o}of t.files)(0,u.v)(o,Buffer.from(await(0,r.Y_)(n,e,l)))
;const i=o.quiet===true&&e.verdict==="clean"&&e.findings.length===0;if(!i&&t.format!==undefined)(0,c.yy)(await(0,r.Y_)(t.format,e,p(o)));if(o.timings)(0,
c.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(e))}const l={color:false,width:120};function p(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env
;const o=n!==undefined&&n!==""&&n!=="0";const i=!e["no-color"]&&!t&&(o||process.stdout.isTTY===true);return{color:i,width:process.stdout.columns??120}}
function m(e){const t=process.stderr.isTTY===true;if(e||!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let o=Date.now()+(t?400:n);return(e,i)=>{
if(e===i&&t)(0,c.qz)("\r[K");if((e&63)!==0||Date.now()<o)return;o=Date.now()+n;const r=`${e.toLocaleString("en")} of ${i.toLocaleString("en")} files`;(0,
c.qz)(t?`\r[K${r}`:`kempt: ${r}\n`)}}},65073:(e,t,n)=>{n.d(t,{$Q:()=>u,K9:()=>o,LS:()=>i,a3:()=>a,yZ:()=>s,z3:()=>r});function o(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function i(e,t,n=`${t}s`){return`${o(e)} ${e===1?t:n}`}function r(e){const t=["B","kB","MB","GB","TB"]
;const n=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),t.length-1);const o=e/1e3**n;return`${n===0||o>=99.95?Math.round(o):o.toFixed(1)} ${t[n]}`}
function a(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function s(e,t="and"){const n=e.at(-1)??"";return e.length<2?n:`${e.slice(0,-1).join(", ")} ${t} ${n}`}
function u(e,t){if(e.length<=t)return e;return`${e.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(e,t,n)=>{n.d(t,{Ql:()=>l,RK:()=>a,
Vj:()=>b,_R:()=>h,aB:()=>p,kw:()=>s,logLines:()=>d,sN:()=>f,sc:()=>v});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const r={"\n":"\\n","\r":"\\r","\t":"\\t"};function a(e){return e.replace(o,e=>i.test(e)?e:r[e]??s(e))}
function s(e){const t=e.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g;const c=/^(\s*):(?=:)/;function f(e){
return a(e).replace(u,"#\\x23").replace(c,"$1\\x3a")}function d(e){return e.split("\n").map(f).join("\n")}function h(e){
return new Set([...e.matchAll(u)].map(({index:e})=>e+1))}function l(e){return e.replace(c,"$1\\x3a")}function p(e){
const t=JSON.stringify(e,null,2).replace(u,"#\\u0023");return`${t.replace(o,e=>e==="\n"||i.test(e)?e:m(e))}\n`}function m(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const y=/[\uFF61-\uFFDC]/;function b(e){if(e<="˿")return 1;if(w.test(e))return 0;return g.test(e)&&!y.test(e)?2:1}
function v(e){let t=0;for(const n of e)t+=b(n);return t}},83919:(e,t,n)=>{n.d(t,{F:()=>o});const o={
"azure-devops":()=>n.e(9668).then(n.bind(n,19668)).then(e=>e.azureDevops),bitbucket:()=>n.e(446).then(n.bind(n,60446)).then(e=>e.bitbucket),
gitea:()=>n.e(2273).then(n.bind(n,62273)).then(e=>e.gitea),github:()=>n.e(1248).then(n.bind(n,71248)).then(e=>e.github),
gitlab:()=>n.e(3e3).then(n.bind(n,53e3)).then(e=>e.gitlab)}}};
