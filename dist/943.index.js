"use strict";exports.id=943;exports.ids=[943];exports.modules={2690:(n,e,r)=>{r.d(e,{g:()=>s,y:()=>t});class t extends Error{name="UserError";remedy
;constructor(n,e,r){super(n,r);this.remedy=e}}class s extends Error{name="UpstreamError";who;status;constructor(n,e,r){super(e,r);this.who=n
;this.status=r?.status}}},9946:(n,e,r)=>{r.d(e,{ds:()=>o,t4:()=>i,yU:()=>s});var t=r(3179);const s={clean:0,findings:1,usage:2,incomplete:3,bug:70,
interrupted:130};function o(n,e,r){if(r!=="never"&&n.some(n=>(0,t.O)(n.level,r)))return"findings";return e.some(n=>n.level==="error")?"incomplete":"clean"}
function i(n){return s[n.verdict]}},3179:(n,e,r)=>{r.d(e,{O:()=>s,y:()=>t});const t=["error","warning","note"];function s(n,e){return t.indexOf(n)<=t.indexOf(e)
}},1751:(n,e,r)=>{r.d(e,{p:()=>t});function t(n,e){const r=e.map(e=>({candidate:e,distance:s(n,e)})).sort((n,e)=>n.distance-e.distance);const t=r[0]
;return t&&t.distance<=Math.max(1,Math.floor(n.length/3))?t.candidate:undefined}function s(n,e){let r=[];let t=Array.from({length:e.length+1},(n,e)=>e)
;for(let s=1;s<=n.length;s++){const o=[s];for(let i=1;i<=e.length;i++){const a=n[s-1]===e[i-1]?0:1;const c=s>1&&i>1&&n[s-1]===e[i-2]&&n[s-2]===e[i-1]
;const d=c?r[i-2]+1:Number.POSITIVE_INFINITY;o.push(Math.min(t[i]+1,o[i-1]+1,t[i-1]+a,d))}r=t;t=o}return t[e.length]}},5993:(n,e,r)=>{r.d(e,{r:()=>t})
;const t="0.1.0"},3169:(n,e,r)=>{r.d(e,{main:()=>g});var t=r(3024);var s=r.n(t);var o=r(6760);var i=r.n(o);var a=r(6421);var c=r(7242);var d=r(6889)
;var f=r(2690);var u=r(9946);var l=r(4966);const p={color:false,width:120};async function g(){try{const{report:n}=await(0,c.z)(v(process.env))
;await w(n,process.env);process.exitCode=(0,u.t4)(n)}catch(n){const e=n instanceof f.y?n.remedy:undefined;(0,
a.C1)(`${n instanceof Error?n.message:String(n)}${e===undefined?"":` ${e}`}`);process.exitCode=n instanceof f.y?2:3}}function v(n){const e=(0,
o.resolve)(n["GITHUB_WORKSPACE"]??".",h("working-directory")||".");const r=h("config");const t=h("fail-on")
;if(t!==""&&!["error","warning","note","never"].includes(t)){throw new f.y(`The input fail-on takes error, warning, note or never, not ${JSON.stringify(t)}`)}
return{cwd:e,paths:[],config:r===""?undefined:(0,o.resolve)(e,r),failOn:t===""?undefined:t,base:h("changed-only")==="false"?undefined:m(n)}}function h(n){
return(0,a.V4)(n)}function m(n){const e=n["GITHUB_EVENT_PATH"];if(e===undefined||!n["GITHUB_EVENT_NAME"]?.startsWith("pull_request"))return undefined
;const r=JSON.parse((0,t.readFileSync)(e,"utf8"));return r.pull_request?.base?.sha}async function w(n,e){const r=e["RUNNER_TEMP"]??(0,o.resolve)(".");const s={
report:(0,o.join)(r,"kempt-report.json"),sarif:(0,o.join)(r,"kempt.sarif")};(0,l.v)(s.report,Buffer.from(await(0,d.Y_)("json",n,p)));(0,
l.v)(s.sarif,Buffer.from(await(0,d.Y_)("sarif",n,p)));process.stdout.write(await(0,d.Y_)("github",n,p));const i=e["GITHUB_STEP_SUMMARY"];if(i)(0,
t.appendFileSync)(i,await(0,d.Y_)("summary",n,p));const c=e=>n.findings.filter(n=>n.level===e).length;const f={verdict:n.verdict,findings:n.findings.length,
errors:c("error"),warnings:c("warning"),...s};for(const[n,e]of Object.entries(f))(0,a.uH)(n,e)}}};
