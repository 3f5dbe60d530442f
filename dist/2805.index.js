"use strict";exports.id=2805;exports.ids=[2805,5178];exports.modules={78048:(e,n,t)=>{t.d(n,{C:()=>a});var o=t(73024);const r={
"github-actions":()=>Promise.all([t.e(6921),t.e(7706)]).then(t.bind(t,27706)).then(e=>e.githubActions)};async function a(e){for(const n of Object.values(r)){
const t=(await n()).detect({env:e,read:i});if(t)return t}return undefined}function i(e){try{return(0,o.readFileSync)(e,"utf8")}catch{return undefined}}},
72805:(e,n,t)=>{t.r(n);t.d(n,{runCommand:()=>T});var o=t(73024);var r=t(22690);var a=t(19946);var i=t(65073);var s=t(51775);var u=t(78048);var c=t(27419)
;var f=t(66889);async function l(e){const n=await(0,u.C)(e.env)
;if(n?.earlier)return await(await Promise.all([t.e(1306),t.e(2395),t.e(9940),t.e(9517)]).then(t.bind(t,79517))).publishEarlier(e,n,n.earlier)
;const r=n&&e.token!==undefined?await m(n,e.token):undefined;const{report:i,settings:c}=await(0,s.s)(await w(e,n,r));const l=await d(e,n,r,i,c.publish)
;const{log:h,page:p}=e.publish==="none"||n===undefined?{}:n.channels;const y={color:false,width:120};if(p)(0,o.appendFileSync)(p.path,await(0,
f.Y_)(p.format,i,y)+g(l));return{report:i,log:h===undefined?undefined:await(0,f.Y_)(h,i,y),messages:[...l.messages,...l.failures.map(e=>`Incomplete: ${e}`)],
exitCode:l.failures.length>0&&i.verdict==="clean"?a.yU.incomplete:(0,a.t4)(i)}}const h={messages:[],failures:[]};async function d({publish:e},n,o,r,a){
if(n===undefined||e!=="auto")return h;if(o===undefined)return{...h,messages:["Nothing was said on the forge: there is no token"]}
;const{publish:i}=await Promise.all([t.e(2395),t.e(9940)]).then(t.bind(t,76977));const s=await i(o,{report:r,build:n,pull:n.pull?.number,settings:a});return{
...s,messages:[...s.messages,...s.readOnly?[p(n)]:[]]}}function p({pull:e}){
if(e?.fork===false)return"The token may not write: let the workflow have pull-requests: write and checks: write (Dependabot never has them)"
;return"The token may only read, as for every fork: a second workflow can publish the report, see blueprints/github/"}function g({messages:e,failures:n}){
const t=[...e,...n.map(e=>`⚠ ${e}`)];return t.length===0?"":`\n${t.map(e=>`<sub>${e.replace(/[<>&@]/g," ")}</sub>\n`).join("\n")}`}async function m(e,n){
return await(await Promise.all([t.e(2395),t.e(9940)]).then(t.bind(t,76977))).openForge(e,n)}async function w(e,n,t){
const{cwd:o,config:r,only:a,skip:i,failOn:s,cache:u,everything:f,progress:l}=e;const h={cwd:o,config:r,only:a,skip:i,failOn:s,cache:u,everything:f,progress:l,
paths:[]};const{repository:d}=(0,c.x5)({cwd:o,paths:[]});if(n===undefined||d===undefined)return h;if(n.event==="merge-queue"&&n.before!==undefined){
await b(e,n,d,[n.before,n.commit]);return{...h,base:n.before,head:n.commit,exactBase:true,trust:n.before}}if(n.pull===undefined)return h;const{head:p}=n.pull
;const g=await y(d,n.pull,t);await b(e,n,d,[g,p]);return e.changedOnly?{...h,base:g,head:p,exactBase:true,trust:g}:{...h,head:p,trust:g}}
async function y(e,{base:n,head:o},a){const{findMergeBase:i}=await t.e(4739).then(t.bind(t,94739))
;const{isShallow:s}=await Promise.resolve().then(t.bind(t,24055));const u=a&&s(e)?undefined:await i(e,n,o);if(u!==undefined)return u
;if(a)return await a.fetchMergeBase(n,o)
;throw new r.yo(`This clone does not have the commits between ${n.slice(0,10)} and ${o.slice(0,10)}`,"Give kempt a token, or fetch them: actions/checkout with fetch-depth: 0")
}async function b({token:e},{server:n},o,a){const{fetchCommits:s}=await t.e(4739).then(t.bind(t,94739));try{await s(o,a,{server:n,token:e})}catch(e){
if(!(e instanceof r.gA))throw e
;throw new r.yo(`This clone lacks ${(0,i.LS)(a.length,"commit")} that the check needs, and git could not fetch them: ${e.message}`,"Fetch them before: actions/checkout with fetch-depth: 0",{
cause:e})}}var k=t(15178);var v=t(21579);var $=t(11945);var S=t(30609);var F=t(60387);const{config:x,cwd:M,only:B,skip:E,everything:O}=$.SV;const T=(0,v.G)({
name:"run",summary:"Do what the Action does: check, and speak on the forge",usage:"",
description:`Finds out from the surroundings what the run is about. Of a pull request: checks what it changes, under the configuration of\nthe commit where it began, and says what is new at its lines, in one summary comment, and as a check run. After a run without\nrights: publishes the report that it left. Elsewhere, and on a laptop: checks the repository.\nThe token is read from KEMPT_TOKEN, or GITHUB_TOKEN.`,
flags:{config:x,cwd:M,only:B,skip:E,everything:O,all:{type:"boolean",summary:"of a pull request, check every file and not only what it changes"},publish:{
type:"string",value:"HOW",summary:"auto (default), annotations (in the log and on the page of the run only), none"},"no-cache":$.SV["no-cache"],...$.S7,...$.Xo
},async run(e,n){if(n.length>0)throw new r.yo(`kempt run takes no ${n[0]}`,"It finds out itself.");const t=(0,$.d_)(e,[]);const o=(0,S.Iu)(e,t.cwd)
;const{report:a,log:i,messages:s,exitCode:u}=await l({...t,config:t.config,changedOnly:!e.all,publish:C(e.publish),
token:process.env["KEMPT_TOKEN"]||process.env["GITHUB_TOKEN"]||undefined,env:process.env,progress:(0,S.oz)(e.quiet)})
;if(a&&i!==undefined&&e.format===undefined&&!e.json){await(0,S.Eb)(a,{...o,format:undefined},e);(0,F.yy)(i)}else if(a)await(0,S.Eb)(a,o,e);for(const e of s)(0,
F.qz)(`${(0,k.logLines)(`kempt: ${e}`)}\n`);return u}});function C(e){if(e===undefined||e==="auto"||e==="annotations"||e==="none")return e??"auto"
;throw new r.yo(`--publish takes auto, annotations or none, not ${JSON.stringify(e)}`)}},65073:(e,n,t)=>{t.d(n,{$Q:()=>u,K9:()=>o,LS:()=>r,a3:()=>i,yZ:()=>s,
z3:()=>a});function o(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(e,n,t=`${n}s`){return`${o(e)} ${e===1?n:t}`}function a(e){
const n=["B","kB","MB","GB","TB"];const t=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),n.length-1);const o=e/1e3**t
;return`${t===0||o>=99.95?Math.round(o):o.toFixed(1)} ${n[t]}`}function i(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`
;const n=Math.round(e/1e3);return`${Math.floor(n/60)} min ${n%60} s`}function s(e){const n=e.at(-1)??""
;return e.length<2?n:`${e.slice(0,-1).join(", ")} and ${n}`}function u(e,n){if(e.length<=n)return e
;return`${e.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(e,n,t)=>{t.d(n,{Ql:()=>d,RK:()=>i,Vj:()=>b,_R:()=>h,aB:()=>p,kw:()=>s,
logLines:()=>l,sN:()=>f,sc:()=>k});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const a={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function i(e){return e.replace(o,e=>r.test(e)?e:a[e]??s(e))}function s(e){const n=e.codePointAt(0)??0
;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const u=/##(?=\w*\[)/g
;const c=/^(\s*):(?=:)/;function f(e){return i(e).replace(u,"#\\x23").replace(c,"$1\\x3a")}function l(e){return e.split("\n").map(f).join("\n")}function h(e){
return new Set([...e.matchAll(u)].map(({index:e})=>e+1))}function d(e){return e.replace(c,"$1\\x3a")}function p(e){
const n=JSON.stringify(e,null,2).replace(u,"#\\u0023");return`${n.replace(o,e=>e==="\n"||r.test(e)?e:g(e))}\n`}function g(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const y=/[\uFF61-\uFFDC]/;function b(e){if(e<="˿")return 1;if(w.test(e))return 0;return m.test(e)&&!y.test(e)?2:1}
function k(e){let n=0;for(const t of e)n+=b(t);return n}}};
