"use strict";exports.id=6740;exports.ids=[6740];exports.modules={22690:(e,n,r)=>{r.d(n,{gA:()=>o,n8:()=>i,yo:()=>t});class t extends Error{name="UserError"
;remedy;constructor(e,n,r){super(e,r);this.remedy=n}}class o extends Error{name="UpstreamError";who;status;constructor(e,n,r){super(n,r);this.who=e
;this.status=r?.status}}class i extends Error{name="ReadOnlyError"}},19946:(e,n,r)=>{r.d(n,{ds:()=>i,t4:()=>s,yU:()=>o});var t=r(83179);const o={clean:0,
findings:1,usage:2,incomplete:3,bug:70,interrupted:130};function i(e,n,r){if(r!=="never"&&e.some(e=>(0,t.O)(e.level,r)))return"findings"
;return n.some(e=>e.level==="error")?"incomplete":"clean"}function s(e){return o[e.verdict]}},83179:(e,n,r)=>{r.d(n,{O:()=>o,y:()=>t})
;const t=["error","warning","note"];function o(e,n){return t.indexOf(e)<=t.indexOf(n)}},35993:(e,n,r)=>{r.d(n,{r:()=>t});const t="0.1.0"},86740:(e,n,r)=>{
r.d(n,{main:()=>b});var t=r(73024);var o=r(76760);var i=r(33838);var s=r(19946);var c=r(77598);var a=r(24055);function u(e){const n=(0,a.W)(e)
;return n?.top===undefined?undefined:(0,o.join)(n.gitDir,"kempt","clean")}var f=r(35993);var d=r(89227);var l=r(91288)
;const p=`${process.platform}-${process.arch}`;const m=14;async function v(e){const n=process.env["GITHUB_EVENT_NAME"]??""
;if(/^(?:pull_request_target|workflow_run)$/.test(n))return[];try{const t=await Promise.all([r.e(2088),r.e(2830),r.e(9728)]).then(r.bind(r,9728))
;if(!t.isFeatureAvailable())return[];return await Promise.all(h(e,n).map(async e=>{
if(e.state()===undefined)await t.restoreCache([e.path],`${e.prefix}${j()}`,[e.prefix]);return{store:e,before:e.state()}}))}catch(e){(0,
i.$e)(`The cache could not be read: ${e instanceof Error?e.message:String(e)}`);return[]}}async function y(e){for(const{store:n,before:t}of e){const e=n.state()
;if(e===undefined||e===t)continue;try{const e=await Promise.all([r.e(2088),r.e(2830),r.e(9728)]).then(r.bind(r,9728))
;await e.saveCache([n.path],`${n.prefix}${n.key()}`)}catch(e){(0,i.$e)(`The cache could not be written: ${e instanceof Error?e.message:String(e)}`)}}}
function h(e,n){const r=/^(?:pull_request|merge_group)/.test(n);const t=r?undefined:u(e);return[...t===undefined?[]:[g(t)],w((0,d.n)()),E((0,d.n)())]}
function g(e){const n=`kempt-${f.r}-${p}-`;return{path:(0,o.relative)(process.cwd(),e),prefix:n,key:j,state:()=>x(e)}}function w(e){const n=()=>{(0,l.l)(e,m)
;const n=(0,l.d)(e);return n.length===0?undefined:S(n)};return{path:(0,o.join)(e,"tools"),prefix:`kempt-tools-${p}-`,key:()=>n()??"",state:n}}function E(e){
const n=(0,o.join)(e,"results");const r=()=>{const e=(0,t.existsSync)(n)?(0,t.readdirSync)(n).sort():[];return e.length===0?undefined:S(e.map(e=>`${e} ${(0,
t.readFileSync)((0,o.join)(n,e),"latin1").slice(0,40)}`))};return{path:n,prefix:`kempt-results-${f.r}-${p}-`,key:j,state:r}}function j(){
return process.env["GITHUB_SHA"]??""}function S(e){return(0,c.createHash)("sha256").update(e.join("\n")).digest("hex").slice(0,40)}function x(e){return(0,
t.existsSync)(e)?(0,t.readFileSync)(e,"latin1"):undefined}const $={[s.yU.usage]:"Kempt was used or configured wrongly: see the log above",
[s.yU.incomplete]:"Kempt is incomplete: see the log above",[s.yU.bug]:"This is a bug of Kempt: see the log above"};async function b(e){const n=(0,
o.resolve)(process.env["GITHUB_WORKSPACE"]??".",_("working-directory")||".");const r=process.env["RUNNER_TEMP"]??n;const s={report:(0,
o.join)(r,"kempt-report.json"),sarif:(0,o.join)(r,"kempt.sarif")};for(const e of Object.values(s))(0,t.rmSync)(e,{force:true});D();const c=_("command")||"run"
;const a=c==="run"?T(s):[];const u=c==="run"&&_("cache")!=="false"?await v(n):[];const f=await e([c,"--cwd",n,...a,...k()]);await y(u);if((0,
t.existsSync)(s.report))O(JSON.parse((0,t.readFileSync)(s.report,"utf8")),s);const d=$[f];if(d!==undefined)(0,i.C1)(d);return f}function _(e){return(0,i.V4)(e)}
function D(){const e=_("token");if(e==="")return;(0,i.Pq)(e);process.env["KEMPT_TOKEN"]=e}function T({report:e,sarif:n}){const r={"--config":_("config"),
"--fail-on":_("fail-on"),"--publish":_("publish")}
;return[...Object.entries(r).flatMap(([e,n])=>n===""?[]:[e,n]),..._("changed-only")==="false"?["--all"]:[],..._("cache")==="false"?["--no-cache"]:[],...["--output",`json=${e}`,"--output",`sarif=${n}`]]
}function k(){return _("args").split("\n").map(e=>e.trim()).filter(Boolean)}function O(e,n){const r=n=>e.findings.filter(e=>e.level===n).length;const t={
verdict:e.verdict,findings:e.findings.length,errors:r("error"),warnings:r("warning"),...n};for(const[e,n]of Object.entries(t))(0,i.uH)(e,n)}},89227:(e,n,r)=>{
r.d(n,{n:()=>c});var t=r(48161);var o=r.n(t);var i=r(76760);var s=r.n(i);function c(e=process.env){if(e["KEMPT_CACHE_DIR"])return e["KEMPT_CACHE_DIR"]
;const n=e["XDG_CACHE_HOME"];return(0,i.join)(n&&(0,i.isAbsolute)(n)?n:(0,i.join)((0,t.homedir)(),".cache"),"kempt")}},24055:(e,n,r)=>{r.d(n,{W:()=>a,
isShallow:()=>p});var t=r(73024);var o=r.n(t);var i=r(76760);var s=r.n(i);var c=r(22690);function a(e,n){if(n!==undefined)return u((0,i.resolve)(e,n))
;const r=process.env["GIT_DIR"];if(r)return{...u((0,i.resolve)(r)),top:(0,i.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,i.resolve)(e);;n=(0,
i.dirname)(n)){const e=f((0,i.join)(n,".git"));if(e)return{gitDir:e,commonDir:l(e),top:n};if(d(n))return{gitDir:n,commonDir:l(n),top:undefined};if(n===(0,
i.dirname)(n))return undefined}}function u(e){const n=f(e)??f((0,i.join)(e,".git"))
;if(!n)throw new c.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:l(n),top:undefined}}function f(e){
const n=(0,t.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return d(e)?e:undefined;if(!n?.isFile())return undefined
;const r=/^gitdir: (.+?)\r?\n?$/.exec((0,t.readFileSync)(e,"utf8"))?.[1];return r===undefined?undefined:(0,i.resolve)((0,i.dirname)(e),r)}function d(e){
return(0,t.existsSync)((0,i.join)(e,"HEAD"))&&((0,t.existsSync)((0,i.join)(e,"objects"))||(0,t.existsSync)((0,i.join)(e,"commondir")))}function l(e){const n=(0,
i.join)(e,"commondir");return(0,t.existsSync)(n)?(0,i.resolve)(e,(0,t.readFileSync)(n,"utf8").trim()):e}function p(e){return(0,t.existsSync)((0,
i.join)(e.commonDir,"shallow"))}},91288:(e,n,r)=>{r.d(n,{d:()=>a,l:()=>u});var t=r(73024);var o=r.n(t);var i=r(76760);var s=r.n(i);const c=864e5;function a(e){
return f(e).map(({name:e})=>e)}function u(e,n){const r=Date.now()-n*c;for(const{name:n,used:o}of f(e)){if(o<r)(0,t.rmSync)((0,i.join)(e,"tools",n),{
recursive:true,force:true})}}function f(e){const n=(0,i.join)(e,"tools");try{return(0,t.readdirSync)(n).sort().flatMap(e=>{const r=(0,t.statSync)((0,
i.join)(n,e,".complete"),{throwIfNoEntry:false});return r?[{name:e,used:r.mtimeMs}]:[]})}catch{return[]}}}};
