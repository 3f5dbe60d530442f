"use strict";exports.id=6740;exports.ids=[6740];exports.modules={22690:(e,n,t)=>{t.d(n,{gA:()=>o,n8:()=>i,yo:()=>r});class r extends Error{name="UserError"
;remedy;constructor(e,n,t){super(e,t);this.remedy=n}}class o extends Error{name="UpstreamError";who;status;constructor(e,n,t){super(n,t);this.who=e
;this.status=t?.status}}class i extends Error{name="ReadOnlyError"}},19946:(e,n,t)=>{t.d(n,{W0:()=>s,ds:()=>i,t4:()=>c,yU:()=>o});var r=t(83179);const o={
clean:0,findings:1,usage:2,incomplete:3,bug:70,interrupted:130};function i(e,n,t){if(t!=="never"&&e.some(e=>(0,r.O)(e.level,t)))return"findings"
;return n.some(e=>e.level==="error")?"incomplete":"clean"}function s({verdict:e,findings:n}){return e==="clean"&&n.length===0}function c(e){return o[e.verdict]}
},83179:(e,n,t)=>{t.d(n,{O:()=>o,y:()=>r});const r=["error","warning","note"];function o(e,n){return r.indexOf(e)<=r.indexOf(n)}},35993:(e,n,t)=>{t.d(n,{r:()=>r
});const r="0.1.0"},86740:(e,n,t)=>{t.d(n,{main:()=>_});var r=t(73024);var o=t(76760);var i=t(33838);var s=t(19946);var c=t(77598);var a=t(24055);function u(e){
const n=(0,a.W1)(e);return n?.top===undefined?undefined:(0,o.join)(n.gitDir,"kempt","clean")}var f=t(35993);var d=t(89227);var l=t(91288)
;const p=`${process.platform}-${process.arch}`;const m=14;async function h(e){const n=process.env["GITHUB_EVENT_NAME"]??""
;if(/^(?:pull_request_target|workflow_run)$/.test(n))return[];try{const r=await Promise.all([t.e(2088),t.e(2830),t.e(9728)]).then(t.bind(t,9728))
;if(!r.isFeatureAvailable())return[];return await Promise.all(y(e,n).map(async e=>{
if(e.state()===undefined)await r.restoreCache([e.path],`${e.prefix}${j()}`,[e.prefix]);return{store:e,before:e.state()}}))}catch(e){(0,
i.$e)(`The cache could not be read: ${e instanceof Error?e.message:String(e)}`);return[]}}async function v(e){for(const{store:n,before:r}of e){const e=n.state()
;if(e===undefined||e===r)continue;try{const e=await Promise.all([t.e(2088),t.e(2830),t.e(9728)]).then(t.bind(t,9728))
;await e.saveCache([n.path],`${n.prefix}${n.key()}`)}catch(e){(0,i.$e)(`The cache could not be written: ${e instanceof Error?e.message:String(e)}`)}}}
function y(e,n){const t=/^(?:pull_request|merge_group)/.test(n);const r=t?undefined:u(e);return[...r===undefined?[]:[g(r)],w((0,d.n)()),E((0,d.n)())]}
function g(e){const n=`kempt-${f.r}-${p}-`;return{path:(0,o.relative)(process.cwd(),e),prefix:n,key:j,state:()=>S(e)}}function w(e){const n=()=>{(0,l.l)(e,m)
;const n=(0,l.d)(e);return n.length===0?undefined:x(n)};return{path:(0,o.join)(e,"tools"),prefix:`kempt-tools-${p}-`,key:()=>n()??"",state:n}}function E(e){
const n=(0,o.join)(e,"results");const t=()=>{const e=(0,r.existsSync)(n)?(0,r.readdirSync)(n).sort():[];return e.length===0?undefined:x(e.map(e=>`${e} ${(0,
r.readFileSync)((0,o.join)(n,e),"latin1").slice(0,40)}`))};return{path:n,prefix:`kempt-results-${f.r}-${p}-`,key:j,state:t}}function j(){
return process.env["GITHUB_SHA"]??""}function x(e){return(0,c.createHash)("sha256").update(e.join("\n")).digest("hex").slice(0,40)}function S(e){return(0,
r.existsSync)(e)?(0,r.readFileSync)(e,"latin1"):undefined}const $={[s.yU.usage]:"Kempt was used or configured wrongly: see the log above",
[s.yU.incomplete]:"Kempt is incomplete: see the log above",[s.yU.bug]:"This is a bug of Kempt: see the log above"};async function _(e){const n=(0,
o.resolve)(process.env["GITHUB_WORKSPACE"]??".",b("working-directory")||".");const t=process.env["RUNNER_TEMP"]??n;const s={report:(0,
o.join)(t,"kempt-report.json"),sarif:(0,o.join)(t,"kempt.sarif"),patch:(0,o.join)(t,"kempt.patch")};for(const e of Object.values(s))(0,r.rmSync)(e,{force:true})
;D("token","KEMPT_TOKEN");D("api-key","KEMPT_API_KEY");const c=b("command")||"run";const a=c==="run"?k(s):[]
;const u=c==="run"&&b("cache")!=="false"?await h(n):[];const f=await e([c,"--cwd",n,...a,...T()]);await v(u);if((0,r.existsSync)(s.report))A(JSON.parse((0,
r.readFileSync)(s.report,"utf8")),s);const d=$[f];if(d!==undefined)(0,i.C1)(d);return f}function b(e){return(0,i.V4)(e)}function D(e,n){const t=b(e)
;if(t==="")return;(0,i.Pq)(t);process.env[n]=t}function k({report:e,sarif:n,patch:t}){const r={"--config":b("config"),"--fail-on":b("fail-on"),
"--publish":b("publish"),"--fix":b("fix"),"--review":b("review"),"--model":b("model"),"--patch":t}
;return[...Object.entries(r).flatMap(([e,n])=>n===""?[]:[e,n]),...b("changed-only")==="false"?["--all"]:[],...b("cache")==="false"?["--no-cache"]:[],...["--output",`json=${e}`,"--output",`sarif=${n}`]]
}function T(){return b("args").split("\n").map(e=>e.trim()).filter(Boolean)}function O({review:e}){const n=e?.calls.map(({cost:e})=>e)??[]
;return n.length===0||n.includes(undefined)?"":n.reduce((e,n)=>e+(n??0),0)}function A(e,n){const t=n=>e.findings.filter(e=>e.level===n).length;const o={
verdict:e.verdict,findings:e.findings.length,errors:t("error"),warnings:t("warning"),...n,patch:(0,r.existsSync)(n.patch)?n.patch:"","cost-usd":O(e)}
;for(const[e,n]of Object.entries(o))(0,i.uH)(e,n)}},89227:(e,n,t)=>{t.d(n,{n:()=>c});var r=t(48161);var o=t.n(r);var i=t(76760);var s=t.n(i)
;function c(e=process.env){if(e["KEMPT_CACHE_DIR"])return e["KEMPT_CACHE_DIR"];const n=e["XDG_CACHE_HOME"];return(0,i.join)(n&&(0,i.isAbsolute)(n)?n:(0,
i.join)((0,r.homedir)(),".cache"),"kempt")}},24055:(e,n,t)=>{t.d(n,{Qo:()=>p,W1:()=>a,isShallow:()=>h,jh:()=>m});var r=t(73024);var o=t.n(r);var i=t(76760)
;var s=t.n(i);var c=t(22690);function a(e,n){if(n!==undefined)return u((0,i.resolve)(e,n));const t=process.env["GIT_DIR"];if(t)return{...u((0,i.resolve)(t)),
top:(0,i.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,i.resolve)(e);;n=(0,i.dirname)(n)){const e=f((0,i.join)(n,".git"));if(e)return{gitDir:e,
commonDir:l(e),top:n};if(d(n))return{gitDir:n,commonDir:l(n),top:undefined};if(n===(0,i.dirname)(n))return undefined}}function u(e){const n=f(e)??f((0,
i.join)(e,".git"));if(!n)throw new c.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:l(n),
top:undefined}}function f(e){const n=(0,r.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return d(e)?e:undefined;if(!n?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,r.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,i.resolve)((0,i.dirname)(e),t)}function d(e){
return(0,r.existsSync)((0,i.join)(e,"HEAD"))&&((0,r.existsSync)((0,i.join)(e,"objects"))||(0,r.existsSync)((0,i.join)(e,"commondir")))}function l(e){const n=(0,
i.join)(e,"commondir");return(0,r.existsSync)(n)?(0,i.resolve)(e,(0,r.readFileSync)(n,"utf8").trim()):e}function p({gitDir:e,commonDir:n}){try{const t=(0,
r.readFileSync)((0,i.join)(e,"HEAD"),"latin1").trim();const o=/^ref: (.+)$/.exec(t)?.[1];const s=o===undefined?t:(0,r.readFileSync)((0,
i.join)(n,o),"latin1").trim();return m(s)?s:undefined}catch{return undefined}}function m(e){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(e)}function h(e){
return(0,r.existsSync)((0,i.join)(e.commonDir,"shallow"))}},91288:(e,n,t)=>{t.d(n,{d:()=>a,l:()=>u});var r=t(73024);var o=t.n(r);var i=t(76760);var s=t.n(i)
;const c=864e5;function a(e){return f(e).map(({name:e})=>e)}function u(e,n){const t=Date.now()-n*c;for(const{name:n,used:o}of f(e)){if(o<t)(0,r.rmSync)((0,
i.join)(e,"tools",n),{recursive:true,force:true})}}function f(e){const n=(0,i.join)(e,"tools");try{return(0,r.readdirSync)(n).sort().flatMap(e=>{const t=(0,
r.statSync)((0,i.join)(n,e,"installed"),{throwIfNoEntry:false});return t?[{name:e,used:t.mtimeMs}]:[]})}catch{return[]}}}};
