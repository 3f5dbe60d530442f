"use strict";exports.id=2805;exports.ids=[2805];exports.modules={8048:(e,n,t)=>{t.d(n,{C:()=>r});var a=t(3024);const o={
"github-actions":()=>Promise.all([t.e(6921),t.e(7706)]).then(t.bind(t,7706)).then(e=>e.githubActions)};async function r(e){for(const n of Object.values(o)){
const t=(await n()).detect({env:e,read:i});if(t)return t}return undefined}function i(e){try{return(0,a.readFileSync)(e,"utf8")}catch{return undefined}}},
2805:(e,n,t)=>{t.r(n);t.d(n,{runCommand:()=>S});var a=t(3024);var o=t(2690);var r=t(9946);var i=t(5073);var s=t(1775);var c=t(8048);var u=t(7419);var h=t(6889)
;async function f(e){const n=await(0,c.C)(e.env)
;if(n?.earlier)return await(await Promise.all([t.e(1306),t.e(2395),t.e(9940),t.e(9517)]).then(t.bind(t,9517))).publishEarlier(e,n,n.earlier)
;const o=n&&e.token!==undefined?await g(n,e.token):undefined;const{report:i,settings:u}=await(0,s.s)(await w(e,n,o));const f=await d(e,n,o,i,u.publish)
;const{log:l,page:p}=e.publish==="none"||n===undefined?{}:n.channels;const y={color:false,width:120};if(p)(0,a.appendFileSync)(p.path,await(0,
h.Y_)(p.format,i,y)+m(f));return{report:i,log:l===undefined?undefined:await(0,h.Y_)(l,i,y),messages:[...f.messages,...f.failures.map(e=>`Incomplete: ${e}`)],
exitCode:f.failures.length>0&&i.verdict==="clean"?r.yU.incomplete:(0,r.t4)(i)}}const l={messages:[],failures:[]};async function d({publish:e},n,a,o,r){
if(n===undefined||e!=="auto")return l;if(a===undefined)return{...l,messages:["Nothing was said on the forge: there is no token"]}
;const{publish:i}=await Promise.all([t.e(2395),t.e(9940)]).then(t.bind(t,6977));const s=await i(a,{report:o,build:n,pull:n.pull?.number,settings:r});return{
...s,messages:[...s.messages,...s.readOnly?[p(n)]:[]]}}function p({pull:e}){
if(e?.fork===false)return"The token may not write: let the workflow have pull-requests: write and checks: write (Dependabot never has them)"
;return"The token may only read, as for every fork: a second workflow can publish the report, see blueprints/github/"}function m({messages:e,failures:n}){
const t=[...e,...n.map(e=>`⚠ ${e}`)];return t.length===0?"":`\n${t.map(e=>`<sub>${e.replace(/[<>&@]/g," ")}</sub>\n`).join("\n")}`}async function g(e,n){
return await(await Promise.all([t.e(2395),t.e(9940)]).then(t.bind(t,6977))).openForge(e,n)}async function w(e,n,t){
const{cwd:a,config:o,only:r,skip:i,failOn:s,cache:c,everything:h,progress:f}=e;const l={cwd:a,config:o,only:r,skip:i,failOn:s,cache:c,everything:h,progress:f,
paths:[]};const{repository:d}=(0,u.x5)({cwd:a,paths:[]});if(n===undefined||d===undefined)return l;if(n.event==="merge-queue"&&n.before!==undefined){
await b(e,n,d,[n.before,n.commit]);return{...l,base:n.before,head:n.commit,exactBase:true,trust:n.before}}if(n.pull===undefined)return l;const{head:p}=n.pull
;const m=await y(d,n.pull,t);await b(e,n,d,[m,p]);return e.changedOnly?{...l,base:m,head:p,exactBase:true,trust:m}:{...l,head:p,trust:m}}
async function y(e,{base:n,head:a},r){const{findMergeBase:i}=await t.e(4739).then(t.bind(t,4739))
;const{isShallow:s}=await Promise.resolve().then(t.bind(t,4055));const c=s(e)?undefined:await i(e,n,a);if(c!==undefined)return c
;if(r)return await r.fetchMergeBase(n,a)
;throw new o.yo(`This clone does not have the commits between ${n.slice(0,10)} and ${a.slice(0,10)}`,"Give kempt a token, or fetch them: actions/checkout with fetch-depth: 0")
}async function b({token:e},{server:n},a,r){const{fetchCommits:s}=await t.e(4739).then(t.bind(t,4739));try{await s(a,r,{server:n,token:e})}catch(e){
if(!(e instanceof o.gA))throw e
;throw new o.yo(`This clone lacks ${(0,i.LS)(r.length,"commit")} that the check needs, and git could not fetch them: ${e.message}`,"Fetch them before: actions/checkout with fetch-depth: 0",{
cause:e})}}var v=t(1579);var k=t(1945);var $=t(609);var M=t(387);const{config:T,cwd:B,only:O,skip:x,everything:E}=k.SV;const S=(0,v.G)({name:"run",
summary:"Do what the Action does: check, and speak on the forge",usage:"",
description:`Finds out from the surroundings what the run is about. Of a pull request: checks what it changes, under the configuration of\nthe commit where it began, and says what is new at its lines, in one summary comment, and as a check run. After a run without\nrights: publishes the report that it left. Elsewhere, and on a laptop: checks the repository.\nThe token is read from KEMPT_TOKEN, or GITHUB_TOKEN.`,
flags:{config:T,cwd:B,only:O,skip:x,everything:E,all:{type:"boolean",summary:"of a pull request, check every file and not only what it changes"},publish:{
type:"string",value:"HOW",summary:"auto (default), annotations (in the log and on the page of the run only), none"},"no-cache":k.SV["no-cache"],...k.S7,...k.Xo
},async run(e,n){if(n.length>0)throw new o.yo(`kempt run takes no ${n[0]}`,"It finds out itself.");const t=(0,k.d_)(e,[]);const a=(0,$.Iu)(e,t.cwd)
;const{report:r,log:i,messages:s,exitCode:c}=await f({...t,config:t.config,changedOnly:!e.all,publish:F(e.publish),
token:process.env["KEMPT_TOKEN"]||process.env["GITHUB_TOKEN"]||undefined,env:process.env,progress:(0,$.oz)(e.quiet)})
;if(r&&i!==undefined&&e.format===undefined&&!e.json){await(0,$.Eb)(r,{...a,format:undefined},e);(0,M.yy)(i)}else if(r)await(0,$.Eb)(r,a,e);for(const e of s)(0,
M.qz)(`kempt: ${e}\n`);return c}});function F(e){if(e===undefined||e==="auto"||e==="annotations"||e==="none")return e??"auto"
;throw new o.yo(`--publish takes auto, annotations or none, not ${JSON.stringify(e)}`)}},5073:(e,n,t)=>{t.d(n,{$Q:()=>c,K9:()=>a,LS:()=>o,a3:()=>i,yZ:()=>s,
z3:()=>r});function a(e){return String(e).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(e,n,t=`${n}s`){return`${a(e)} ${e===1?n:t}`}function r(e){
const n=["B","kB","MB","GB","TB"];const t=Math.min(Math.floor(Math.log10(Math.max(1,e))/3),n.length-1);const a=e/1e3**t
;return`${t===0||a>=99.95?Math.round(a):a.toFixed(1)} ${n[t]}`}function i(e){if(e<999.5)return`${Math.round(e)} ms`;if(e<59950)return`${(e/1e3).toFixed(1)} s`
;const n=Math.round(e/1e3);return`${Math.floor(n/60)} min ${n%60} s`}function s(e){const n=e.at(-1)??""
;return e.length<2?n:`${e.slice(0,-1).join(", ")} and ${n}`}function c(e,n){if(e.length<=n)return e
;return`${e.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}}};
