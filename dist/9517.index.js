"use strict";exports.id=9517;exports.ids=[9517];exports.modules={33673:(e,t,n)=>{n.d(t,{M:()=>f,N:()=>s});var r=n(73024);var o=n.n(r);var i=n(22690)
;const a=256*1024*1024;async function s(e){const t=(0,r.statSync)(e,{throwIfNoEntry:false});if(!t?.isFile())throw new i.yo(`There is no report at ${e}`)
;if(t.size>a)throw new i.yo(`${e} is too large for a report`);return await f((0,r.readFileSync)(e,"utf8"),e)}async function f(e,t){
const{reportSchema:r}=await Promise.all([n.e(737),n.e(411)]).then(n.bind(n,10411));const o=r.safeParse(c(e,t));if(o.success)return o.data
;const[a]=o.error.issues;throw new i.yo(`${t} is no report of Kempt: ${a?.path.join(".")||"the file"}: ${a?.message??"invalid"}`)}function c(e,t){try{
return JSON.parse(e)}catch(e){throw new i.yo(`${t} is no report of Kempt: it is not JSON`,undefined,{cause:e})}}},79517:(e,t,n)=>{n.r(t);n.d(t,{
publishEarlier:()=>v});var r=n(25503);var o=n(92586);var i=n(22690);var a=n(19946);var s=n(51306);const f=64;function c(e,t,n){let r=0;const o=(0,s.AO)(e,{
filter:e=>{if(++r>f)throw new Error(`the archive has more than ${f} entries`);if(e.name!==t)return false
;if(e.originalSize>n)throw new Error(`${t} has more than ${n} bytes`);return true}});const i=o[t];return i&&Buffer.from(i.buffer,i.byteOffset,i.byteLength)}
var u=n(18587);var h=n(83063);var d=n(15070);var l=n(33673);var w=n(27419);var p=n(76977);const m={name:"kempt-report",file:"kempt-report.json"};const g={
archive:20*1024*1024,report:64*1024*1024};const y=1e4;async function v(e,t,n){const s=await(0,h.GM)(t.forge,e.env)
;if(s===undefined)throw new i.yo(`Kempt cannot speak on the forge of ${t.server}`);const f=await(0,h.ys)(t,s);const{earlier:c}=f
;if(c===undefined)throw new i.yo(`Kempt cannot fetch what an earlier run left on ${f.id}`);const d=await c.findPull(n)
;if(d===undefined)return b(`Nothing was said: no open pull request has the head ${n.head.slice(0,10)}`);const l=await S(c,n);const{top:m}=(0,w.x5)({cwd:e.cwd,
paths:[]});const g=await(0,r.Z9)(m,e.config,u.d);const{report:y,failures:v}=await $(l,{request:e,build:t,access:s,forge:f,pull:d,config:g});const x={...t,
commit:n.head};const E="Found by a run that has no rights, and told by one that has";const N=(0,o.NC)(g);const O=await(0,p.publish)(f,{report:y,build:x,
pull:d.number,settings:N,fix:e.fix,origin:E});const k=[...v,...O.failures];return{report:undefined,log:undefined,
messages:[...O.messages,...k.map(e=>`Incomplete: ${e}`)],exitCode:k.length>0||O.readOnly?a.yU.incomplete:a.yU.clean}}async function $(e,t){
const{review:r}=t.config??{};if(r?.forks!==true||t.request.review==="off")return{report:e,failures:[]}
;return await(await Promise.all([n.e(737),n.e(4006),n.e(2088),n.e(8815),n.e(1338),n.e(9194),n.e(5922),n.e(713),n.e(2082),n.e(6241),n.e(4717),n.e(3295),n.e(5270),n.e(8504)]).then(n.bind(n,98504))).reviewEarlier(e,t,r)
}function b(e){return{report:undefined,log:undefined,messages:[e],exitCode:a.yU.clean}}async function S(e,t){const n=await e.fetchArtifact(t,m.name,g.archive)
;if(n===undefined)throw E(`run ${t.id} left no ${m.name}`);const r=await x(n,t)
;if(r.scope.head!==t.head)throw E(`its report is of another commit than ${t.head.slice(0,10)}`);if(r.findings.length>y)throw E(`it has more than ${y} findings`)
;return{...r,findings:r.findings.map(d.withoutSecrets),suppressed:[]}}async function x(e,t){try{const t=c(e,m.file,g.report)
;if(t===undefined)throw new Error(`there is no ${m.file} in it`);return await(0,l.M)(t.toString("utf8"),m.file)}catch(e){
throw E(`${m.name} of run ${t.id}: ${e instanceof Error?e.message:String(e)}`,e)}}function E(e,t){
return new i.gA("the earlier run",`The report of the earlier run is not published: ${e}`,{cause:t})}}};
