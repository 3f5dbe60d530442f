"use strict";exports.id=2805;exports.ids=[2805,5178];exports.modules={78048:(e,t,n)=>{n.d(t,{C:()=>i});var o=n(73024);const r={
"azure-pipelines":()=>n.e(1894).then(n.bind(n,31894)).then(e=>e.azurePipelines),
"bitbucket-pipelines":()=>n.e(2756).then(n.bind(n,72756)).then(e=>e.bitbucketPipelines),buildkite:()=>n.e(6500).then(n.bind(n,56500)).then(e=>e.buildkite),
circleci:()=>n.e(503).then(n.bind(n,50503)).then(e=>e.circleci),drone:()=>n.e(2129).then(n.bind(n,72129)).then(e=>e.drone),
"github-actions":()=>Promise.all([n.e(737),n.e(7706)]).then(n.bind(n,27706)).then(e=>e.githubActions),
"gitlab-ci":()=>n.e(4761).then(n.bind(n,84761)).then(e=>e.gitlabCi),jenkins:()=>n.e(4297).then(n.bind(n,34297)).then(e=>e.jenkins),
teamcity:()=>n.e(7749).then(n.bind(n,57749)).then(e=>e.teamcity),travis:()=>n.e(9778).then(n.bind(n,49778)).then(e=>e.travis),
woodpecker:()=>n.e(4244).then(n.bind(n,24244)).then(e=>e.woodpecker)};async function i(e,t=a){
const n=Object.fromEntries(Object.entries(e).filter(([,e])=>!s.has(e??"")));for(const e of Object.values(r)){const o=(await e()).detect({env:n,read:t})
;if(o)return o}return undefined}const s=new Set(["","false","null","<nil>"]);function a(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return undefined}}},
83063:(e,t,n)=>{n.d(t,{GM:()=>s,wj:()=>u,ys:()=>a});var o=n(22690);var r=n(65073);var i=n(83919);async function s(e,t){if(!Object.hasOwn(i.F,e))return undefined
;const n=await i.F[e]();const o=["KEMPT_TOKEN",...n.tokens].find(e=>t[e]);return{entry:n,token:o&&t[o]}}async function a(e,{entry:t,token:n}){
if(n===undefined)throw new o.yo(`There is no token for ${t.id}`,`Set ${u(t)}.`);return await t.open(e,n)}function u({tokens:e}){return(0,
r.yZ)(["KEMPT_TOKEN",...e],"or")}},66889:(e,t,n)=>{n.d(t,{Y_:()=>s,M:()=>i,S:()=>r});const o={
checkstyle:()=>n.e(8486).then(n.bind(n,58486)).then(e=>e.checkstyle),codequality:()=>n.e(9713).then(n.bind(n,59713)).then(e=>e.codequality),
github:()=>n.e(8892).then(n.bind(n,58892)).then(e=>e.github),json:()=>n.e(6525).then(n.bind(n,66525)).then(e=>e.json),
junit:()=>n.e(1743).then(n.bind(n,41743)).then(e=>e.junit),markdown:()=>Promise.all([n.e(140),n.e(2983)]).then(n.bind(n,95242)).then(e=>e.markdown),
pretty:()=>n.e(5933).then(n.bind(n,95933)).then(e=>e.pretty),rdjson:()=>n.e(5199).then(n.bind(n,45199)).then(e=>e.rdjson),
sarif:()=>n.e(2762).then(n.bind(n,62762)).then(e=>e.sarif),summary:()=>n.e(4298).then(n.bind(n,94298)).then(e=>e.summary)};const r={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const i=Object.keys(o);async function s(e,t,n){const r=await o[e]();return r.print(t,n)}},
72805:(e,t,n)=>{n.r(t);n.d(t,{runCommand:()=>B});var o=n(76760);var r=n(73024);var i=n(22690);var s=n(19946);var a=n(65073);var u=n(51775);var c=n(78048)
;var f=n(83063);var d=n(27419);var h=n(66889);async function l(e){const t=await(0,c.C)(e.env)
;if(t?.earlier)return await(await Promise.all([n.e(1306),n.e(2395),n.e(140),n.e(9940),n.e(9517)]).then(n.bind(n,79517))).publishEarlier(e,t,t.earlier)
;const o=t&&await(0,f.GM)(t.forge,e.env);const i=t&&o?.token!==undefined?await(0,f.ys)(t,o):undefined;const a=await v(e,t,i,o);const d=await(0,u.sb)(a)
;const l=await m(e,a,d,i);const{report:g,failures:y}=await p(e,t,d,l.report,i);const k=await w(e,t,o,i,g,d.settings.publish);const $={
messages:[...l.messages,...k.messages],failures:[...l.failures,...y,...k.failures]};const{log:S,page:x}=e.publish==="none"||t===undefined?{}:t.channels
;const O={color:false,width:120};if(x)(0,r.appendFileSync)(x.path,await(0,h.Y_)(x.format,g,O)+b($));return{report:g,log:S===undefined?undefined:await(0,
h.Y_)(S,g,O),messages:[...$.messages,...$.failures.map(e=>`Incomplete: ${e}`)],exitCode:$.failures.length>0&&g.verdict==="clean"?s.yU.incomplete:(0,s.t4)(g)}}
async function p({review:e,model:t,env:o,cache:r},i,s,a,u){const{pull:c}=i??{};const f=s.config?.review
;if(i===undefined||c===undefined||e==="off"||e==="auto"&&f?.enabled===false)return{report:a,failures:[]}
;const[{runReview:d},{withReview:h},{listenTo:l}]=await Promise.all([Promise.all([n.e(737),n.e(4006),n.e(2088),n.e(8815),n.e(2395),n.e(1338),n.e(9194),n.e(5922),n.e(713),n.e(2082),n.e(6241),n.e(4717),n.e(4740),n.e(5270)]).then(n.bind(n,28047)),n.e(1997).then(n.bind(n,21997)),n.e(7131).then(n.bind(n,57131))])
;const p=r===false?undefined:`${i.server}/${i.repository}#${c.number}`;const{title:m="",body:g=""}=c;const w=l(u,c.number);const y=await d(s,{config:f,env:o,
model:t,name:p,words:{title:m,body:g},talk:w,tools:true});return{report:h(a,y,e==="on"),failures:w.failures}}async function m({fix:e,patch:t},o,i,s){
const{report:a}=i;const u=e==="off"||t===undefined&&s===undefined||a.findings.length===0
;if(!u)return await(await Promise.all([n.e(7291),n.e(2395),n.e(4717),n.e(1351),n.e(5057)]).then(n.bind(n,69836))).fixesOf(i,o,t);if(t!==undefined)(0,
r.rmSync)(t,{force:true});return{report:a,messages:[],failures:[]}}const g={messages:[],failures:[]};async function w({publish:e,fix:t},o,r,i,s,a){
if(o===undefined||e!=="auto")return g;if(i===undefined){const e=r?`there is no token: set ${(0,
f.wj)(r.entry)}`:`Kempt cannot speak on the forge of ${o.server||"this build"}`;return{...g,messages:[`Nothing was said on the forge: ${e}`]}}
const{publish:u}=await Promise.all([n.e(2395),n.e(140),n.e(9940)]).then(n.bind(n,76977));const c=await u(i,{report:s,build:o,pull:o.pull?.number,settings:a,
fix:t});return{...c,messages:[...c.messages,...c.readOnly?[y(o)]:[]]}}function y({pull:e}){
if(e?.fork===false)return"The token may not write: let the workflow have pull-requests: write and checks: write (Dependabot never has them)"
;return"The token may only read, as for every fork: a second workflow can publish the report, see blueprints/github/"}function b({messages:e,failures:t}){
const n=[...e,...t.map(e=>`⚠ ${e}`)];return n.length===0?"":`\n${n.map(e=>`<sub>${e.replace(/[<>&@]/g," ")}</sub>\n`).join("\n")}`}async function v(e,t,n,o){
const{cwd:r,config:i,only:s,skip:a,failOn:u,cache:c,everything:f,progress:h}=e;const l={cwd:r,config:i,only:s,skip:a,failOn:u,cache:c,everything:f,progress:h,
paths:[]};const{repository:p}=(0,d.x5)({cwd:r,paths:[]});if(t===undefined||p===undefined)return l;if(t.event==="merge-queue"&&t.before!==undefined){
await $(o,t,p,[t.before,t.commit]);return{...l,base:t.before,head:t.commit,exactBase:true,trust:t.before}}if(t.pull===undefined)return l;const{head:m}=t.pull
;const g=await k(p,t,t.pull,n);await $(o,t,p,[g,m]);return e.changedOnly?{...l,base:g,head:m,exactBase:true,trust:g}:{...l,head:m,trust:g}}
async function k(e,{history:t},{base:o,target:r,head:s},a){const{findMergeBase:u}=await n.e(4739).then(n.bind(n,94739))
;const{isShallow:c}=await Promise.resolve().then(n.bind(n,24055));const f=o??(r===undefined?undefined:`refs/remotes/origin/${r}`)
;const d=f!==undefined&&!(a&&c(e));const h=d?await u(e,f,s):undefined;if(h!==undefined)return h;const l=o??r
;if(a&&l!==undefined)return await a.fetchMergeBase(l,s)
;throw new i.yo(`This clone does not have the commits between ${o?.slice(0,10)??r??"the target branch"} and ${s.slice(0,10)}`,`Give kempt a token, or fetch them: ${t}`)
}async function $(e,{server:t,history:o},r,s){const{fetchCommits:u}=await n.e(4739).then(n.bind(n,94739));try{await u(r,s,{server:t,user:e?.entry.gitUser,
token:e?.token})}catch(e){if(!(e instanceof i.gA))throw e;throw new i.yo(`This clone lacks ${(0,
a.LS)(s.length,"commit")} that the check needs, and git could not fetch them: ${e.message}`,`Fetch them before: ${o}`,{cause:e})}}var S=n(15178);var x=n(21579)
;var O=n(11945);var j=n(30609);var M=n(60387);const{config:F,cwd:T,only:C,skip:E,everything:q}=O.SV;const B=(0,x.G)({name:"run",
summary:"Do what the Action does: check, and speak on the forge",usage:"",
description:`Finds out from the surroundings what the run is about. Of a pull request: checks what it changes, under the configuration of\nthe commit where it began, and says what is new at its lines, in one summary comment, and as a check run. After a run without\nrights: publishes the report that it left. Elsewhere, and on a laptop: checks the repository.\nWhat is found is mended in a copy, by the fixes of the checks and the fixers of the tools, if there is a forge or a --patch to\noffer it by.\nThe token is read from KEMPT_TOKEN, or from the variable that the forge's own tools take, such as GITHUB_TOKEN.`,
flags:{config:F,cwd:T,only:C,skip:E,everything:q,all:{type:"boolean",summary:"of a pull request, check every file and not only what it changes"},publish:{
type:"string",value:"HOW",summary:"auto (default), annotations (in the log and on the page of the run only), none"},fix:{type:"string",value:"HOW",
summary:"suggest (default): offer fixes of what is found, also those of the tools, at the lines; off"},review:{type:"string",value:"HOW",
summary:"of a pull request: auto (default, where a model can be asked), on (incomplete without), off"},model:{type:"string",value:"PROVIDER/MODEL",
summary:"ask this model, instead of the configured ones"},patch:{type:"string",value:"FILE",summary:"write one patch with all fixes, which git apply takes"},
"no-cache":O.SV["no-cache"],...O.S7,...O.Xo},async run(e,t){if(t.length>0)throw new i.yo(`kempt run takes no ${t[0]}`,"It finds out itself.");const n=(0,
O.d_)(e,[]);const o=(0,j.Iu)(e,n.cwd);const{report:r,log:s,messages:a,exitCode:u}=await l({...n,config:n.config,changedOnly:!e.all,publish:P(e.publish),
review:L(e.review),model:e.model,...D(e.fix,e.patch,n.cwd),env:process.env,progress:(0,j.oz)(e.quiet)});if(r&&s!==undefined&&e.format===undefined&&!e.json){
await(0,j.Eb)(r,{...o,format:undefined},e);(0,M.yy)(s)}else if(r)await(0,j.Eb)(r,o,e);for(const e of a)(0,M.qz)(`${(0,S.logLines)(`kempt: ${e}`)}\n`);return u}
});function P(e){if(e===undefined||e==="auto"||e==="annotations"||e==="none")return e??"auto"
;throw new i.yo(`--publish takes auto, annotations or none, not ${JSON.stringify(e)}`)}function L(e="auto"){if(e==="auto"||e==="on"||e==="off")return e
;throw new i.yo(`--review takes auto, on or off, not ${JSON.stringify(e)}`)}function D(e="suggest",t,n){
if(e!=="off"&&e!=="suggest")throw new i.yo(`--fix takes off or suggest, not ${JSON.stringify(e)}`);return{fix:e,patch:t===undefined?undefined:(0,o.resolve)(n,t)
}}},30609:(e,t,n)=>{n.d(t,{Eb:()=>h,Iu:()=>f,Vj:()=>p,oz:()=>m});var o=n(76760);var r=n.n(o);var i=n(66889);var s=n(22690);var a=n(91751);var u=n(84966)
;var c=n(60387);function f(e,t){if(e.json&&e.format!==undefined&&e.format!=="json"){throw new s.yo(`--json and --format ${e.format} exclude each other`)}
const n=(e.output??[]).map(e=>{const n=e.indexOf("=");if(n<=0||n===e.length-1)throw new s.yo(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{
format:d(e.slice(0,n)),path:(0,o.resolve)(t,e.slice(n+1))}});return{format:e.json?"json":d(e.format??"pretty"),files:n}}function d(e){
if(i.M.includes(e))return e;const t=(0,a.p)(e,i.M);throw new s.yo(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${i.M.join(", ")}`)}
async function h(e,t,o){for(const{format:n,path:o}of t.files)(0,u.v)(o,Buffer.from(await(0,i.Y_)(n,e,l)))
;const r=o.quiet===true&&e.verdict==="clean"&&e.findings.length===0;if(!r&&t.format!==undefined)(0,c.yy)(await(0,i.Y_)(t.format,e,p(o)));if(o.timings)(0,
c.qz)((await n.e(2889).then(n.bind(n,12889))).toTimings(e))}const l={color:false,width:120};function p(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env
;const o=n!==undefined&&n!==""&&n!=="0";const r=!e["no-color"]&&!t&&(o||process.stdout.isTTY===true);return{color:r,width:process.stdout.columns??120}}
function m(e){const t=process.stderr.isTTY===true;if(e||!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let o=Date.now()+(t?400:n);return(e,r)=>{
if(e===r&&t)(0,c.qz)("\r[K");if((e&63)!==0||Date.now()<o)return;o=Date.now()+n;const i=`${e.toLocaleString("en")} of ${r.toLocaleString("en")} files`;(0,
c.qz)(t?`\r[K${i}`:`kempt: ${i}\n`)}}},65073:(e,t,n)=>{n.d(t,{$Q:()=>u,K9:()=>o,LS:()=>r,a3:()=>s,yZ:()=>a,z3:()=>i});function o(e){
return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(e,t,n=`${t}s`){return`${o(e)} ${e===1?t:n}`}function i(e){const t=["B","kB","MB","GB","TB"]
;const n=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),t.length-1);const o=e/1e3**n;return`${n===0||o>=99.95?Math.round(o):o.toFixed(1)} ${t[n]}`}
function s(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`;const t=Math.round(e/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function a(e,t="and"){const n=e.at(-1)??"";return e.length<2?n:`${e.slice(0,-1).join(", ")} ${t} ${n}`}
function u(e,t){if(e.length<=t)return e;return`${e.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(e,t,n)=>{n.d(t,{Ql:()=>l,RK:()=>s,
Vj:()=>b,_R:()=>h,aB:()=>p,kw:()=>a,logLines:()=>d,sN:()=>f,sc:()=>v});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(e){return e.replace(o,e=>r.test(e)?e:i[e]??a(e))}
function a(e){const t=e.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g;const c=/^(\s*):(?=:)/;function f(e){
return s(e).replace(u,"#\\x23").replace(c,"$1\\x3a")}function d(e){return e.split("\n").map(f).join("\n")}function h(e){
return new Set([...e.matchAll(u)].map(({index:e})=>e+1))}function l(e){return e.replace(c,"$1\\x3a")}function p(e){
const t=JSON.stringify(e,null,2).replace(u,"#\\u0023");return`${t.replace(o,e=>e==="\n"||r.test(e)?e:m(e))}\n`}function m(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const y=/[\uFF61-\uFFDC]/;function b(e){if(e<="˿")return 1;if(w.test(e))return 0;return g.test(e)&&!y.test(e)?2:1}
function v(e){let t=0;for(const n of e)t+=b(n);return t}},84966:(e,t,n)=>{n.d(t,{v:()=>c});var o=n(77598);var r=n.n(o);var i=n(73024);var s=n.n(i)
;var a=n(76760);var u=n.n(a);function c(e,t,n,r=(0,a.dirname)(e)){const s=(0,a.join)(r,`.${(0,a.basename)(e)}.kempt-${(0,o.randomBytes)(6).toString("hex")}`)
;try{const o=(0,i.openSync)(s,"wx",n??438);try{if(n!==undefined)(0,i.fchmodSync)(o,n);for(let e=0;e<t.length;)e+=(0,i.writeSync)(o,t,e);(0,i.fsyncSync)(o)
}finally{(0,i.closeSync)(o)}(0,i.renameSync)(s,e)}catch(o){(0,i.rmSync)(s,{force:true});if(r===(0,a.dirname)(e))throw o;c(e,t,n)}}},83919:(e,t,n)=>{n.d(t,{
F:()=>o});const o={github:()=>n.e(1248).then(n.bind(n,71248)).then(e=>e.github)}}};
