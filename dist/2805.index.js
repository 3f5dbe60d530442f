"use strict";exports.id=2805;exports.ids=[2805,5178];exports.modules={78048:(e,n,t)=>{t.d(n,{C:()=>o});var i=t(73024);const r={
"azure-pipelines":()=>t.e(1894).then(t.bind(t,31894)).then(e=>e.azurePipelines),
"bitbucket-pipelines":()=>t.e(2756).then(t.bind(t,72756)).then(e=>e.bitbucketPipelines),buildkite:()=>t.e(6500).then(t.bind(t,56500)).then(e=>e.buildkite),
circleci:()=>t.e(503).then(t.bind(t,50503)).then(e=>e.circleci),drone:()=>t.e(2129).then(t.bind(t,72129)).then(e=>e.drone),
"github-actions":()=>Promise.all([t.e(737),t.e(7706)]).then(t.bind(t,27706)).then(e=>e.githubActions),
"gitlab-ci":()=>t.e(4761).then(t.bind(t,84761)).then(e=>e.gitlabCi),jenkins:()=>t.e(4297).then(t.bind(t,34297)).then(e=>e.jenkins),
teamcity:()=>t.e(7749).then(t.bind(t,57749)).then(e=>e.teamcity),travis:()=>t.e(9778).then(t.bind(t,49778)).then(e=>e.travis),
woodpecker:()=>t.e(4244).then(t.bind(t,24244)).then(e=>e.woodpecker)};async function o(e,n=s){
const t=Object.fromEntries(Object.entries(e).filter(([,e])=>!a.has(e??"")));for(const e of Object.values(r)){const i=(await e()).detect({env:t,read:n})
;if(i)return i}return undefined}const a=new Set(["","false","null","<nil>"]);function s(e){try{return(0,i.readFileSync)(e,"utf8")}catch{return undefined}}},
72805:(e,n,t)=>{t.r(n);t.d(n,{runCommand:()=>C});var i=t(73024);var r=t(22690);var o=t(19946);var a=t(65073);var s=t(51775);var u=t(78048);var c=t(27419)
;var h=t(66889);async function l(e){const n=await(0,u.C)(e.env)
;if(n?.earlier)return await(await Promise.all([t.e(1306),t.e(2395),t.e(9940),t.e(9517)]).then(t.bind(t,79517))).publishEarlier(e,n,n.earlier)
;const r=n&&e.token!==undefined?await m(n,e.token):undefined;const{report:a,settings:c}=await(0,s.s)(await w(e,n,r));const l=await d(e,n,r,a,c.publish)
;const{log:f,page:p}=e.publish==="none"||n===undefined?{}:n.channels;const b={color:false,width:120};if(p)(0,i.appendFileSync)(p.path,await(0,
h.Y_)(p.format,a,b)+g(l));return{report:a,log:f===undefined?undefined:await(0,h.Y_)(f,a,b),messages:[...l.messages,...l.failures.map(e=>`Incomplete: ${e}`)],
exitCode:l.failures.length>0&&a.verdict==="clean"?o.yU.incomplete:(0,o.t4)(a)}}const f={messages:[],failures:[]};async function d({publish:e,token:n},i,r,o,a){
if(i===undefined||e!=="auto")return f;if(r===undefined){const e=n===undefined?"there is no token":`Kempt cannot speak on the forge of ${i.server}`;return{...f,
messages:[`Nothing was said on the forge: ${e}`]}}const{publish:s}=await Promise.all([t.e(2395),t.e(9940)]).then(t.bind(t,76977));const u=await s(r,{report:o,
build:i,pull:i.pull?.number,settings:a});return{...u,messages:[...u.messages,...u.readOnly?[p(i)]:[]]}}function p({pull:e}){
if(e?.fork===false)return"The token may not write: let the workflow have pull-requests: write and checks: write (Dependabot never has them)"
;return"The token may only read, as for every fork: a second workflow can publish the report, see blueprints/github/"}function g({messages:e,failures:n}){
const t=[...e,...n.map(e=>`⚠ ${e}`)];return t.length===0?"":`\n${t.map(e=>`<sub>${e.replace(/[<>&@]/g," ")}</sub>\n`).join("\n")}`}async function m(e,n){
const{forges:i}=await t.e(3919).then(t.bind(t,83919));if(!(e.forge in i))return undefined
;return await(await Promise.all([t.e(2395),t.e(9940)]).then(t.bind(t,76977))).openForge(e,n)}async function w(e,n,t){
const{cwd:i,config:r,only:o,skip:a,failOn:s,cache:u,everything:h,progress:l}=e;const f={cwd:i,config:r,only:o,skip:a,failOn:s,cache:u,everything:h,progress:l,
paths:[]};const{repository:d}=(0,c.x5)({cwd:i,paths:[]});if(n===undefined||d===undefined)return f;if(n.event==="merge-queue"&&n.before!==undefined){
await y(e,n,d,[n.before,n.commit]);return{...f,base:n.before,head:n.commit,exactBase:true,trust:n.before}}if(n.pull===undefined)return f;const{head:p}=n.pull
;const g=await b(d,n,n.pull,t);await y(e,n,d,[g,p]);return e.changedOnly?{...f,base:g,head:p,exactBase:true,trust:g}:{...f,head:p,trust:g}}
async function b(e,{history:n},{base:i,target:o,head:a},s){const{findMergeBase:u}=await t.e(4739).then(t.bind(t,94739))
;const{isShallow:c}=await Promise.resolve().then(t.bind(t,24055));const h=i??(o===undefined?undefined:`refs/remotes/origin/${o}`)
;const l=h!==undefined&&!(s&&c(e));const f=l?await u(e,h,a):undefined;if(f!==undefined)return f;const d=i??o
;if(s&&d!==undefined)return await s.fetchMergeBase(d,a)
;throw new r.yo(`This clone does not have the commits between ${i?.slice(0,10)??o??"the target branch"} and ${a.slice(0,10)}`,`Give kempt a token, or fetch them: ${n}`)
}async function y({token:e},{server:n,history:i},o,s){const{fetchCommits:u}=await t.e(4739).then(t.bind(t,94739));try{await u(o,s,{server:n,token:e})}catch(e){
if(!(e instanceof r.gA))throw e
;throw new r.yo(`This clone lacks ${(0,a.LS)(s.length,"commit")} that the check needs, and git could not fetch them: ${e.message}`,`Fetch them before: ${i}`,{
cause:e})}}var k=t(15178);var v=t(21579);var $=t(11945);var S=t(30609);var F=t(60387);const{config:x,cwd:M,only:O,skip:B,everything:E}=$.SV;const C=(0,v.G)({
name:"run",summary:"Do what the Action does: check, and speak on the forge",usage:"",
description:`Finds out from the surroundings what the run is about. Of a pull request: checks what it changes, under the configuration of\nthe commit where it began, and says what is new at its lines, in one summary comment, and as a check run. After a run without\nrights: publishes the report that it left. Elsewhere, and on a laptop: checks the repository.\nThe token is read from KEMPT_TOKEN, or GITHUB_TOKEN.`,
flags:{config:x,cwd:M,only:O,skip:B,everything:E,all:{type:"boolean",summary:"of a pull request, check every file and not only what it changes"},publish:{
type:"string",value:"HOW",summary:"auto (default), annotations (in the log and on the page of the run only), none"},"no-cache":$.SV["no-cache"],...$.S7,...$.Xo
},async run(e,n){if(n.length>0)throw new r.yo(`kempt run takes no ${n[0]}`,"It finds out itself.");const t=(0,$.d_)(e,[]);const i=(0,S.Iu)(e,t.cwd)
;const{report:o,log:a,messages:s,exitCode:u}=await l({...t,config:t.config,changedOnly:!e.all,publish:T(e.publish),
token:process.env["KEMPT_TOKEN"]||process.env["GITHUB_TOKEN"]||undefined,env:process.env,progress:(0,S.oz)(e.quiet)})
;if(o&&a!==undefined&&e.format===undefined&&!e.json){await(0,S.Eb)(o,{...i,format:undefined},e);(0,F.yy)(a)}else if(o)await(0,S.Eb)(o,i,e);for(const e of s)(0,
F.qz)(`${(0,k.logLines)(`kempt: ${e}`)}\n`);return u}});function T(e){if(e===undefined||e==="auto"||e==="annotations"||e==="none")return e??"auto"
;throw new r.yo(`--publish takes auto, annotations or none, not ${JSON.stringify(e)}`)}},65073:(e,n,t)=>{t.d(n,{$Q:()=>u,K9:()=>i,LS:()=>r,a3:()=>a,yZ:()=>s,
z3:()=>o});function i(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(e,n,t=`${n}s`){return`${i(e)} ${e===1?n:t}`}function o(e){
const n=["B","kB","MB","GB","TB"];const t=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),n.length-1);const i=e/1e3**t
;return`${t===0||i>=99.95?Math.round(i):i.toFixed(1)} ${n[t]}`}function a(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`
;const n=Math.round(e/1e3);return`${Math.floor(n/60)} min ${n%60} s`}function s(e){const n=e.at(-1)??""
;return e.length<2?n:`${e.slice(0,-1).join(", ")} and ${n}`}function u(e,n){if(e.length<=n)return e
;return`${e.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(e,n,t)=>{t.d(n,{Ql:()=>d,RK:()=>a,Vj:()=>y,_R:()=>f,aB:()=>p,kw:()=>s,
logLines:()=>l,sN:()=>h,sc:()=>k});const i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function a(e){return e.replace(i,e=>r.test(e)?e:o[e]??s(e))}function s(e){const n=e.codePointAt(0)??0
;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const u=/##(?=\w*\[)/g
;const c=/^(\s*):(?=:)/;function h(e){return a(e).replace(u,"#\\x23").replace(c,"$1\\x3a")}function l(e){return e.split("\n").map(h).join("\n")}function f(e){
return new Set([...e.matchAll(u)].map(({index:e})=>e+1))}function d(e){return e.replace(c,"$1\\x3a")}function p(e){
const n=JSON.stringify(e,null,2).replace(u,"#\\u0023");return`${n.replace(i,e=>e==="\n"||r.test(e)?e:g(e))}\n`}function g(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const b=/[\uFF61-\uFFDC]/;function y(e){if(e<="˿")return 1;if(w.test(e))return 0;return m.test(e)&&!b.test(e)?2:1}
function k(e){let n=0;for(const t of e)n+=y(t);return n}}};
