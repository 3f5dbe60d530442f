"use strict";exports.id=2805;exports.ids=[2805,5178];exports.modules={78048:(e,n,t)=>{t.d(n,{C:()=>i});var o=t(73024);const r={
"azure-pipelines":()=>t.e(1894).then(t.bind(t,31894)).then(e=>e.azurePipelines),
"bitbucket-pipelines":()=>t.e(2756).then(t.bind(t,72756)).then(e=>e.bitbucketPipelines),buildkite:()=>t.e(6500).then(t.bind(t,56500)).then(e=>e.buildkite),
circleci:()=>t.e(503).then(t.bind(t,50503)).then(e=>e.circleci),drone:()=>t.e(2129).then(t.bind(t,72129)).then(e=>e.drone),
"github-actions":()=>Promise.all([t.e(737),t.e(7706)]).then(t.bind(t,27706)).then(e=>e.githubActions),
"gitlab-ci":()=>t.e(4761).then(t.bind(t,84761)).then(e=>e.gitlabCi),jenkins:()=>t.e(4297).then(t.bind(t,34297)).then(e=>e.jenkins),
teamcity:()=>t.e(7749).then(t.bind(t,57749)).then(e=>e.teamcity),travis:()=>t.e(9778).then(t.bind(t,49778)).then(e=>e.travis),
woodpecker:()=>t.e(4244).then(t.bind(t,24244)).then(e=>e.woodpecker)};async function i(e,n=s){
const t=Object.fromEntries(Object.entries(e).filter(([,e])=>!a.has(e??"")));for(const e of Object.values(r)){const o=(await e()).detect({env:t,read:n})
;if(o)return o}return undefined}const a=new Set(["","false","null","<nil>"]);function s(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return undefined}}},
83063:(e,n,t)=>{t.d(n,{GM:()=>a,VD:()=>u,wj:()=>c,ys:()=>s});var o=t(22690);var r=t(65073);var i=t(83919);async function a(e,n){
if(!Object.hasOwn(i.F,e))return undefined;const t=await i.F[e]();const o=[...t.tokens,"KEMPT_TOKEN"];const r=n["KEMPT_TOKEN"]||o.map(e=>n[e]).find(Boolean)
;return{entry:t,token:r,variable:o.find(e=>n[e]===r)??""}}async function s(e,{entry:n,token:t,variable:r}){
if(t===undefined)throw new o.yo(`There is no token for ${n.id}`,`Set ${c(n)}.`);return await n.open(e,t,r)}function u({entry:e,variable:n}){
return e.gitUsers?.[n]??e.gitUser}function c({tokens:e}){return(0,r.yZ)(["KEMPT_TOKEN",...e],"or")}},66889:(e,n,t)=>{t.d(n,{Y_:()=>a,M:()=>i,S:()=>r});const o={
checkstyle:()=>t.e(8486).then(t.bind(t,58486)).then(e=>e.checkstyle),codequality:()=>t.e(9713).then(t.bind(t,59713)).then(e=>e.codequality),
github:()=>t.e(8892).then(t.bind(t,58892)).then(e=>e.github),json:()=>t.e(6525).then(t.bind(t,66525)).then(e=>e.json),
junit:()=>t.e(1743).then(t.bind(t,41743)).then(e=>e.junit),markdown:()=>Promise.all([t.e(140),t.e(2983)]).then(t.bind(t,95242)).then(e=>e.markdown),
pretty:()=>t.e(5933).then(t.bind(t,95933)).then(e=>e.pretty),rdjson:()=>t.e(5199).then(t.bind(t,45199)).then(e=>e.rdjson),
sarif:()=>t.e(2762).then(t.bind(t,62762)).then(e=>e.sarif),summary:()=>t.e(4298).then(t.bind(t,94298)).then(e=>e.summary)};const r={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const i=Object.keys(o);async function a(e,n,t){const r=await o[e]();return r.print(n,t)}},
72805:(e,n,t)=>{t.r(n);t.d(n,{runCommand:()=>q});var o=t(76760);var r=t(73024);var i=t(22690);var a=t(19946);var s=t(65073);var u=t(51775);var c=t(78048)
;var f=t(83063);var d=t(27419);var l=t(66889);async function h(e){const n=await(0,c.C)(e.env)
;if(n?.earlier)return await(await Promise.all([t.e(1306),t.e(2395),t.e(140),t.e(9940),t.e(9517)]).then(t.bind(t,79517))).publishEarlier(e,n,n.earlier)
;const o=n&&await(0,f.GM)(n.forge,e.env);const i=n&&o?.token!==undefined?await(0,f.ys)(n,o):undefined;const s=await v(e,n,i,o);const d=await(0,u.sb)(s)
;const h=await m(e,s,d,i);const{report:g,failures:y}=await p(e,n,d,h.report,i);const k=await w(e,n,o,i,g,d.settings.publish);const $={
messages:[...h.messages,...k.messages],failures:[...h.failures,...y,...k.failures]};const{log:S,page:O}=e.publish==="none"||n===undefined?{}:n.channels
;const x={color:false,width:120};if(O)(0,r.appendFileSync)(O.path,await(0,l.Y_)(O.format,g,x)+b($));return{report:g,log:S===undefined?undefined:await(0,
l.Y_)(S,g,x),messages:[...$.messages,...$.failures.map(e=>`Incomplete: ${e}`)],exitCode:$.failures.length>0&&g.verdict==="clean"?a.yU.incomplete:(0,a.t4)(g)}}
async function p({review:e,model:n,env:o,cache:r},i,a,s,u){const{pull:c}=i??{};const f=a.config?.review
;if(i===undefined||c===undefined||e==="off"||e==="auto"&&f?.enabled===false)return{report:s,failures:[]}
;const[{runReview:d},{withReview:l},{listenTo:h}]=await Promise.all([Promise.all([t.e(737),t.e(4006),t.e(2088),t.e(8815),t.e(2395),t.e(1338),t.e(9194),t.e(5922),t.e(713),t.e(2082),t.e(6241),t.e(4717),t.e(3295),t.e(5270),t.e(3731)]).then(t.bind(t,28047)),t.e(1997).then(t.bind(t,21997)),t.e(7131).then(t.bind(t,57131))])
;const p=r===false?undefined:`${i.server}/${i.repository}#${c.number}`;const{title:m="",body:g=""}=c;const w=h(u,c.number);const y=await d(a,{config:f,env:o,
model:n,name:p,words:{title:m,body:g},talk:w,tools:true});return{report:l(s,y,e==="on"),failures:w.failures}}async function m({fix:e,patch:n},o,i,a){
const{report:s}=i;const u=e==="off"||n===undefined&&a===undefined||s.findings.length===0
;if(!u)return await(await Promise.all([t.e(7291),t.e(2395),t.e(4717),t.e(1351),t.e(4809)]).then(t.bind(t,69836))).fixesOf(i,o,n);if(n!==undefined)(0,
r.rmSync)(n,{force:true});return{report:s,messages:[],failures:[]}}const g={messages:[],failures:[]};async function w({publish:e,fix:n},o,r,i,a,s){
if(o===undefined||e!=="auto")return g;if(i===undefined){const e=r?`there is no token: set ${(0,
f.wj)(r.entry)}`:`Kempt cannot speak on the forge of ${o.server||"this build"}`;return{...g,messages:[`Nothing was said on the forge: ${e}`]}}
const{publish:u}=await Promise.all([t.e(2395),t.e(140),t.e(9940)]).then(t.bind(t,76977));const c=await u(i,{report:a,build:o,pull:o.pull?.number,settings:s,
fix:n});return{...c,messages:[...c.messages,...c.readOnly&&r?[y(o,r)]:[]]}}function y({pull:e},{entry:{advice:n}}){
return`The token may only read. ${e?.fork===true?n.fork:n.own}`}function b({messages:e,failures:n}){const t=[...e,...n.map(e=>`⚠ ${e}`)]
;return t.length===0?"":`\n${t.map(e=>`<sub>${e.replace(/[<>&@]/g," ")}</sub>\n`).join("\n")}`}async function v(e,n,t,o){
const{cwd:r,config:i,only:a,skip:s,failOn:u,cache:c,everything:f,progress:l}=e;const h={cwd:r,config:i,only:a,skip:s,failOn:u,cache:c,everything:f,progress:l,
paths:[]};const{repository:p}=(0,d.x5)({cwd:r,paths:[]});if(n===undefined||p===undefined)return h;if(n.event==="merge-queue"&&n.before!==undefined){
await S(o,n,p,[n.before,n.commit]);return{...h,base:n.before,head:n.commit,exactBase:true,trust:n.before}}if(n.pull===undefined)return h;const{head:m}=n.pull
;const g=await k(p,n,n.pull,t);await S(o,n,p,[g,m]);return e.changedOnly?{...h,base:g,head:m,exactBase:true,trust:g}:{...h,head:m,trust:g}}
async function k(e,{history:n},{base:o,target:r,head:a},s){const{findMergeBase:u}=await t.e(4739).then(t.bind(t,94739))
;const{isShallow:c}=await Promise.resolve().then(t.bind(t,24055));const f=o??(r===undefined?undefined:`refs/remotes/origin/${r}`)
;const d=f!==undefined&&!(s&&c(e));const l=d?await u(e,f,a):undefined;if(l!==undefined)return l;const h=o??r;const p=s&&h!==undefined?await $(s,h,a):undefined
;const m=p??(f===undefined?undefined:await u(e,f,a));if(m!==undefined)return m
;throw new i.yo(`This clone does not have the commits between ${o?.slice(0,10)??r??"the target branch"} and ${a.slice(0,10)}`,`Give kempt a token, or fetch them: ${n}`)
}async function $(e,n,t){try{return await e.fetchMergeBase(n,t)}catch(e){if(e instanceof i.n8)return undefined;throw e}}
async function S(e,{server:n,history:o},r,a){const{fetchCommits:u}=await t.e(4739).then(t.bind(t,94739));try{await u(r,a,{server:n,user:e&&(0,f.VD)(e),
token:e?.token})}catch(e){if(!(e instanceof i.gA))throw e;throw new i.yo(`This clone lacks ${(0,
s.LS)(a.length,"commit")} that the check needs, and git could not fetch them: ${e.message}`,`Fetch them before: ${o}`,{cause:e})}}var O=t(15178);var x=t(21579)
;var j=t(11945);var M=t(30609);var F=t(60387);const{config:T,cwd:E,only:C,skip:B,everything:P}=j.SV;const q=(0,x.G)({name:"run",
summary:"Do what the Action does: check, and speak on the forge",usage:"",
description:`Finds out from the surroundings what the run is about. Of a pull request: checks what it changes, under the configuration of\nthe commit where it began, and says what is new at its lines, in one summary comment, and as a check run. After a run without\nrights: publishes the report that it left. Elsewhere, and on a laptop: checks the repository.\nWhat is found is mended in a copy, by the fixes of the checks and the fixers of the tools, if there is a forge or a --patch to\noffer it by.\nThe token is read from KEMPT_TOKEN, or from the variable that the forge's own tools take, such as GITHUB_TOKEN.`,
flags:{config:T,cwd:E,only:C,skip:B,everything:P,all:{type:"boolean",summary:"of a pull request, check every file and not only what it changes"},publish:{
type:"string",value:"HOW",summary:"auto (default), annotations (in the log and on the page of the run only), none"},fix:{type:"string",value:"HOW",
summary:"suggest (default): offer fixes of what is found, also those of the tools, at the lines; off"},review:{type:"string",value:"HOW",
summary:"of a pull request: auto (default, where a model can be asked), on (incomplete without), off"},model:{type:"string",value:"PROVIDER/MODEL",
summary:"ask this model, instead of the configured ones"},patch:{type:"string",value:"FILE",summary:"write one patch with all fixes, which git apply takes"},
"no-cache":j.SV["no-cache"],...j.S7,...j.Xo},async run(e,n){if(n.length>0)throw new i.yo(`kempt run takes no ${n[0]}`,"It finds out itself.");const t=(0,
j.d_)(e,[]);const o=(0,M.Iu)(e,t.cwd);const{report:r,log:a,messages:s,exitCode:u}=await h({...t,config:t.config,changedOnly:!e.all,publish:K(e.publish),
review:D(e.review),model:e.model,...L(e.fix,e.patch,t.cwd),env:process.env,progress:(0,M.oz)(e.quiet)});if(r&&a!==undefined&&e.format===undefined&&!e.json){
await(0,M.Eb)(r,{...o,format:undefined},e);(0,F.yy)(a)}else if(r)await(0,M.Eb)(r,o,e);for(const e of s)(0,F.qz)(`${(0,O.logLines)(`kempt: ${e}`)}\n`);return u}
});function K(e){if(e===undefined||e==="auto"||e==="annotations"||e==="none")return e??"auto"
;throw new i.yo(`--publish takes auto, annotations or none, not ${JSON.stringify(e)}`)}function D(e="auto"){if(e==="auto"||e==="on"||e==="off")return e
;throw new i.yo(`--review takes auto, on or off, not ${JSON.stringify(e)}`)}function L(e="suggest",n,t){
if(e!=="off"&&e!=="suggest")throw new i.yo(`--fix takes off or suggest, not ${JSON.stringify(e)}`);return{fix:e,patch:n===undefined?undefined:(0,o.resolve)(t,n)
}}},30609:(e,n,t)=>{t.d(n,{Eb:()=>l,Iu:()=>f,Vj:()=>p,oz:()=>m});var o=t(76760);var r=t.n(o);var i=t(66889);var a=t(22690);var s=t(91751);var u=t(84966)
;var c=t(60387);function f(e,n){if(e.json&&e.format!==undefined&&e.format!=="json"){throw new a.yo(`--json and --format ${e.format} exclude each other`)}
const t=(e.output??[]).map(e=>{const t=e.indexOf("=");if(t<=0||t===e.length-1)throw new a.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{
format:d(e.slice(0,t)),path:(0,o.resolve)(n,e.slice(t+1))}});return{format:e.json?"json":d(e.format??"pretty"),files:t}}function d(e){
if(i.M.includes(e))return e;const n=(0,s.p)(e,i.M);throw new a.yo(`There is no format ${e}`,n?`Did you mean ${n}?`:`The formats: ${i.M.join(", ")}`)}
async function l(e,n,o){for(const{format:t,path:o}of n.files)(0,u.v)(o,Buffer.from(await(0,i.Y_)(t,e,h)))
;const r=o.quiet===true&&e.verdict==="clean"&&e.findings.length===0;if(!r&&n.format!==undefined)(0,c.yy)(await(0,i.Y_)(n.format,e,p(o)));if(o.timings)(0,
c.qz)((await t.e(2889).then(t.bind(t,12889))).toTimings(e))}const h={color:false,width:120};function p(e){const{NO_COLOR:n,FORCE_COLOR:t}=process.env
;const o=t!==undefined&&t!==""&&t!=="0";const r=!e["no-color"]&&!n&&(o||process.stdout.isTTY===true);return{color:r,width:process.stdout.columns??120}}
function m(e){const n=process.stderr.isTTY===true;if(e||!n&&!process.env["CI"])return undefined;const t=n?100:1e4;let o=Date.now()+(n?400:t);return(e,r)=>{
if(e===r&&n)(0,c.qz)("\r[K");if((e&63)!==0||Date.now()<o)return;o=Date.now()+t;const i=`${e.toLocaleString("en")} of ${r.toLocaleString("en")} files`;(0,
c.qz)(n?`\r[K${i}`:`kempt: ${i}\n`)}}},65073:(e,n,t)=>{t.d(n,{$Q:()=>u,K9:()=>o,LS:()=>r,a3:()=>a,yZ:()=>s,z3:()=>i});function o(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(e,n,t=`${n}s`){return`${o(e)} ${e===1?n:t}`}function i(e){const n=["B","kB","MB","GB","TB"]
;const t=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),n.length-1);const o=e/1e3**t;return`${t===0||o>=99.95?Math.round(o):o.toFixed(1)} ${n[t]}`}
function a(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;const n=Math.round(e/1e3)
;return`${Math.floor(n/60)} min ${n%60} s`}function s(e,n="and"){const t=e.at(-1)??"";return e.length<2?t:`${e.slice(0,-1).join(", ")} ${n} ${t}`}
function u(e,n){if(e.length<=n)return e;return`${e.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(e,n,t)=>{t.d(n,{Ql:()=>h,RK:()=>a,
Vj:()=>b,_R:()=>l,aB:()=>p,kw:()=>s,logLines:()=>d,sN:()=>f,sc:()=>v});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n","\r":"\\r","\t":"\\t"};function a(e){return e.replace(o,e=>r.test(e)?e:i[e]??s(e))}
function s(e){const n=e.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const u=/##(?=\w*\[)/g;const c=/^(\s*):(?=:)/;function f(e){
return a(e).replace(u,"#\\x23").replace(c,"$1\\x3a")}function d(e){return e.split("\n").map(f).join("\n")}function l(e){
return new Set([...e.matchAll(u)].map(({index:e})=>e+1))}function h(e){return e.replace(c,"$1\\x3a")}function p(e){
const n=JSON.stringify(e,null,2).replace(u,"#\\u0023");return`${n.replace(o,e=>e==="\n"||r.test(e)?e:m(e))}\n`}function m(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const y=/[\uFF61-\uFFDC]/;function b(e){if(e<="˿")return 1;if(w.test(e))return 0;return g.test(e)&&!y.test(e)?2:1}
function v(e){let n=0;for(const t of e)n+=b(t);return n}},84966:(e,n,t)=>{t.d(n,{v:()=>c});var o=t(77598);var r=t.n(o);var i=t(73024);var a=t.n(i)
;var s=t(76760);var u=t.n(s);function c(e,n,t,r=(0,s.dirname)(e)){const a=(0,s.join)(r,`.${(0,s.basename)(e)}.kempt-${(0,o.randomBytes)(6).toString("hex")}`)
;try{const o=(0,i.openSync)(a,"wx",t??438);try{if(t!==undefined)(0,i.fchmodSync)(o,t);for(let e=0;e<n.length;)e+=(0,i.writeSync)(o,n,e);(0,i.fsyncSync)(o)
}finally{(0,i.closeSync)(o)}(0,i.renameSync)(a,e)}catch(o){(0,i.rmSync)(a,{force:true});if(r===(0,s.dirname)(e))throw o;c(e,n,t)}}},83919:(e,n,t)=>{t.d(n,{
F:()=>o});const o={github:()=>t.e(1248).then(t.bind(t,71248)).then(e=>e.github),gitlab:()=>t.e(3e3).then(t.bind(t,53e3)).then(e=>e.gitlab)}}};
