"use strict";exports.id=6740;exports.ids=[6740];exports.modules={22690:(e,n,r)=>{r.d(n,{gA:()=>o,n8:()=>i,yo:()=>t});class t extends Error{name="UserError"
;remedy;constructor(e,n,r){super(e,r);this.remedy=n}}class o extends Error{name="UpstreamError";who;status;constructor(e,n,r){super(n,r);this.who=e
;this.status=r?.status}}class i extends Error{name="ReadOnlyError"}},19946:(e,n,r)=>{r.d(n,{ds:()=>i,t4:()=>s,yU:()=>o});var t=r(83179);const o={clean:0,
findings:1,usage:2,incomplete:3,bug:70,interrupted:130};function i(e,n,r){if(r!=="never"&&e.some(e=>(0,t.O)(e.level,r)))return"findings"
;return n.some(e=>e.level==="error")?"incomplete":"clean"}function s(e){return o[e.verdict]}},83179:(e,n,r)=>{r.d(n,{O:()=>o,y:()=>t})
;const t=["error","warning","note"];function o(e,n){return t.indexOf(e)<=t.indexOf(n)}},35993:(e,n,r)=>{r.d(n,{r:()=>t});const t="0.1.0"},86740:(e,n,r)=>{
r.d(n,{main:()=>m});var t=r(73024);var o=r(76760);var i=r(33838);var s=r(19946);var c=r(24055);function a(e){const n=(0,c.W)(e)
;return n?.top===undefined?undefined:(0,o.join)(n.gitDir,"kempt","clean")}var u=r(35993);async function f(e){const{env:n}=process
;if(/^(?:pull_request|workflow_run|merge_group)/.test(n["GITHUB_EVENT_NAME"]??""))return undefined;const t=a(e);if(t===undefined)return undefined
;const s=`kempt-${u.r}-${process.platform}-${process.arch}-`;const c=`${s}${n["GITHUB_SHA"]??""}`;try{
const e=await Promise.all([r.e(2088),r.e(9728)]).then(r.bind(r,9728));if(!e.isFeatureAvailable())return undefined;await e.restoreCache([(0,
o.relative)(process.cwd(),t)],c,[s]);return{path:t,key:c,before:l(t)}}catch(e){(0,
i.$e)(`The cache could not be read: ${e instanceof Error?e.message:String(e)}`);return undefined}}async function d({path:e,key:n,before:s}){if(!(0,
t.existsSync)(e)||l(e)===s)return;try{const t=await Promise.all([r.e(2088),r.e(9728)]).then(r.bind(r,9728));await t.saveCache([(0,
o.relative)(process.cwd(),e)],n)}catch(e){(0,i.$e)(`The cache could not be written: ${e instanceof Error?e.message:String(e)}`)}}function l(e){return(0,
t.existsSync)(e)?(0,t.readFileSync)(e,"latin1"):undefined}const p={[s.yU.usage]:"Kempt was used or configured wrongly: see the log above",
[s.yU.incomplete]:"Kempt is incomplete: see the log above",[s.yU.bug]:"This is a bug of Kempt: see the log above"};async function m(e){const n=(0,
o.resolve)(process.env["GITHUB_WORKSPACE"]??".",g("working-directory")||".");const r=process.env["RUNNER_TEMP"]??n;const s={report:(0,
o.join)(r,"kempt-report.json"),sarif:(0,o.join)(r,"kempt.sarif")};for(const e of Object.values(s))(0,t.rmSync)(e,{force:true});v();const c=g("command")||"run"
;const a=c==="run"?y(s):[];const u=c==="run"&&g("cache")!=="false"?await f(n):undefined;const l=await e([c,"--cwd",n,...a,...h()]);if(u)await d(u);if((0,
t.existsSync)(s.report))w(JSON.parse((0,t.readFileSync)(s.report,"utf8")),s);const m=p[l];if(m!==undefined)(0,i.C1)(m);return l}function g(e){return(0,i.V4)(e)}
function v(){const e=g("token");if(e==="")return;(0,i.Pq)(e);process.env["KEMPT_TOKEN"]=e}function y({report:e,sarif:n}){const r={"--config":g("config"),
"--fail-on":g("fail-on"),"--publish":g("publish")}
;return[...Object.entries(r).flatMap(([e,n])=>n===""?[]:[e,n]),...g("changed-only")==="false"?["--all"]:[],...g("cache")==="false"?["--no-cache"]:[],...["--output",`json=${e}`,"--output",`sarif=${n}`]]
}function h(){return g("args").split("\n").map(e=>e.trim()).filter(Boolean)}function w(e,n){const r=n=>e.findings.filter(e=>e.level===n).length;const t={
verdict:e.verdict,findings:e.findings.length,errors:r("error"),warnings:r("warning"),...n};for(const[e,n]of Object.entries(t))(0,i.uH)(e,n)}},24055:(e,n,r)=>{
r.d(n,{W:()=>a,isShallow:()=>p});var t=r(73024);var o=r.n(t);var i=r(76760);var s=r.n(i);var c=r(22690);function a(e,n){if(n!==undefined)return u((0,
i.resolve)(e,n));const r=process.env["GIT_DIR"];if(r)return{...u((0,i.resolve)(r)),top:(0,i.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,
i.resolve)(e);;n=(0,i.dirname)(n)){const e=f((0,i.join)(n,".git"));if(e)return{gitDir:e,commonDir:l(e),top:n};if(d(n))return{gitDir:n,commonDir:l(n),
top:undefined};if(n===(0,i.dirname)(n))return undefined}}function u(e){const n=f(e)??f((0,i.join)(e,".git"))
;if(!n)throw new c.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:l(n),top:undefined}}function f(e){
const n=(0,t.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return d(e)?e:undefined;if(!n?.isFile())return undefined
;const r=/^gitdir: (.+?)\r?\n?$/.exec((0,t.readFileSync)(e,"utf8"))?.[1];return r===undefined?undefined:(0,i.resolve)((0,i.dirname)(e),r)}function d(e){
return(0,t.existsSync)((0,i.join)(e,"HEAD"))&&((0,t.existsSync)((0,i.join)(e,"objects"))||(0,t.existsSync)((0,i.join)(e,"commondir")))}function l(e){const n=(0,
i.join)(e,"commondir");return(0,t.existsSync)(n)?(0,i.resolve)(e,(0,t.readFileSync)(n,"utf8").trim()):e}function p(e){return(0,t.existsSync)((0,
i.join)(e.commonDir,"shallow"))}}};
