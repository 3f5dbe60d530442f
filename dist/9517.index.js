"use strict";exports.id=9517;exports.ids=[9517,3673];exports.modules={33673:(e,t,r)=>{r.r(t);r.d(t,{loadReport:()=>s,parseReport:()=>f});var n=r(73024)
;var o=r.n(n);var i=r(22690);const a=256*1024*1024;async function s(e){const t=(0,n.statSync)(e,{throwIfNoEntry:false})
;if(!t?.isFile())throw new i.yo(`There is no report at ${e}`);if(t.size>a)throw new i.yo(`${e} is too large for a report`);return await f((0,
n.readFileSync)(e,"utf8"),e)}async function f(e,t){const{reportSchema:n}=await Promise.all([r.e(737),r.e(5169)]).then(r.bind(r,15169))
;const o=n.safeParse(c(e,t));if(o.success)return o.data;const[a]=o.error.issues
;throw new i.yo(`${t} is no report of Kempt: ${a?.path.join(".")||"the file"}: ${a?.message??"invalid"}`)}function c(e,t){try{return JSON.parse(e)}catch(e){
throw new i.yo(`${t} is no report of Kempt: it is not JSON`,undefined,{cause:e})}}},79517:(e,t,r)=>{r.r(t);r.d(t,{publishEarlier:()=>v});var n=r(25503)
;var o=r(92586);var i=r(22690);var a=r(19946);var s=r(51306);const f=64;function c(e,t,r){let n=0;const o=(0,s.AO)(e,{filter:e=>{
if(++n>f)throw new Error(`the archive has more than ${f} entries`);if(e.name!==t)return false
;if(e.originalSize>r)throw new Error(`${t} has more than ${r} bytes`);return true}});const i=o[t];return i&&Buffer.from(i.buffer,i.byteOffset,i.byteLength)}
var u=r(65890);var h=r(83063);var d=r(15070);var l=r(33673);var p=r(27419);var w=r(76977);const m={name:"kempt-report",file:"kempt-report.json"};const g={
archive:20*1024*1024,report:64*1024*1024};const y=1e4;async function v(e,t,r){const s=await(0,h.GM)(t.forge,e.env)
;if(s===undefined)throw new i.yo(`Kempt cannot speak on the forge of ${t.server}`);const f=await(0,h.ys)(t,s);const{earlier:c}=f
;if(c===undefined)throw new i.yo(`Kempt cannot fetch what an earlier run left on ${f.id}`);const d=await c.findPull(r)
;if(d===undefined)return b(`Nothing was said: no open pull request has the head ${r.head.slice(0,10)}`);const l=await S(c,r);const{top:m}=(0,p.x5)({cwd:e.cwd,
paths:[]});const g=await(0,n.Z9)(m,e.config,u.A);const{report:y,failures:v}=await $(l,{request:e,build:t,access:s,forge:f,pull:d,config:g});const x={...t,
commit:r.head};const E="Found by a run that has no rights, and told by one that has";const N=(0,o.NC)(g);const O=await(0,w.publish)(f,{report:y,build:x,
pull:d.number,settings:N,fix:e.fix,origin:E});const k=[...v,...O.failures];return{report:undefined,log:undefined,
messages:[...O.messages,...k.map(e=>`Incomplete: ${e}`)],exitCode:k.length>0||O.readOnly?a.yU.incomplete:a.yU.clean}}async function $(e,t){
const{review:n}=t.config??{};if(n?.forks!==true||t.request.review==="off")return{report:e,failures:[]}
;return await(await Promise.all([r.e(737),r.e(4006),r.e(8815),r.e(2088),r.e(9932),r.e(7054),r.e(2082),r.e(713),r.e(4923),r.e(4802),r.e(8322),r.e(1021),r.e(3031),r.e(8504)]).then(r.bind(r,98504))).reviewEarlier(e,t,n)
}function b(e){return{report:undefined,log:undefined,messages:[e],exitCode:a.yU.clean}}async function S(e,t){const r=await e.fetchArtifact(t,m.name,g.archive)
;if(r===undefined)throw E(`run ${t.id} left no ${m.name}`);const n=await x(r,t)
;if(n.scope.head!==t.head)throw E(`its report is of another commit than ${t.head.slice(0,10)}`);if(n.findings.length>y)throw E(`it has more than ${y} findings`)
;return{...n,findings:n.findings.map(d.withoutSecrets),suppressed:[]}}async function x(e,t){try{const t=c(e,m.file,g.report)
;if(t===undefined)throw new Error(`there is no ${m.file} in it`);return await(0,l.parseReport)(t.toString("utf8"),m.file)}catch(e){
throw E(`${m.name} of run ${t.id}: ${e instanceof Error?e.message:String(e)}`,e)}}function E(e,t){
return new i.gA("the earlier run",`The report of the earlier run is not published: ${e}`,{cause:t})}}};
