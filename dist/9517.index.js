"use strict";exports.id=9517;exports.ids=[9517];exports.modules={33673:(e,t,n)=>{n.d(t,{M:()=>f,N:()=>s});var r=n(73024);var o=n.n(r);var i=n(22690)
;const a=256*1024*1024;async function s(e){const t=(0,r.statSync)(e,{throwIfNoEntry:false});if(!t?.isFile())throw new i.yo(`There is no report at ${e}`)
;if(t.size>a)throw new i.yo(`${e} is too large for a report`);return await f((0,r.readFileSync)(e,"utf8"),e)}async function f(e,t){
const{reportSchema:r}=await Promise.all([n.e(737),n.e(411)]).then(n.bind(n,10411));const o=r.safeParse(c(e,t));if(o.success)return o.data
;const[a]=o.error.issues;throw new i.yo(`${t} is no report of Kempt: ${a?.path.join(".")||"the file"}: ${a?.message??"invalid"}`)}function c(e,t){try{
return JSON.parse(e)}catch(e){throw new i.yo(`${t} is no report of Kempt: it is not JSON`,undefined,{cause:e})}}},79517:(e,t,n)=>{n.r(t);n.d(t,{
publishEarlier:()=>y});var r=n(25503);var o=n(92586);var i=n(22690);var a=n(19946);var s=n(51306);const f=64;function c(e,t,n){let r=0;const o=(0,s.AO)(e,{
filter:e=>{if(++r>f)throw new Error(`the archive has more than ${f} entries`);if(e.name!==t)return false
;if(e.originalSize>n)throw new Error(`${t} has more than ${n} bytes`);return true}});const i=o[t];return i&&Buffer.from(i.buffer,i.byteOffset,i.byteLength)}
var h=n(18587);var u=n(15070);var d=n(33673);var l=n(27419);var p=n(76977);const w={name:"kempt-report",file:"kempt-report.json"};const m={archive:20*1024*1024,
report:64*1024*1024};const g=1e4;async function y(e,t,n){if(e.token===undefined)throw new i.yo("To publish the report of an earlier run takes a token")
;const s=await(0,p.openForge)(t,e.token);const f=await s.findPull(n)
;if(f===undefined)return $(`Nothing was said: no open pull request has the head ${n.head.slice(0,10)}`);const c=await v(s,n);const{top:u}=(0,l.x5)({cwd:e.cwd,
paths:[]});const d=(0,o.NC)(await(0,r.Z9)(u,e.config,h.d));const w={...t,commit:n.head};const m="Found by a run that has no rights, and told by one that has"
;const g=await(0,p.publish)(s,{report:c,build:w,pull:f,settings:d,fix:e.fix,origin:m});return{report:undefined,log:undefined,
messages:[...g.messages,...g.failures.map(e=>`Incomplete: ${e}`)],exitCode:g.failures.length>0||g.readOnly?a.yU.incomplete:a.yU.clean}}function $(e){return{
report:undefined,log:undefined,messages:[e],exitCode:a.yU.clean}}async function v(e,t){const n=await e.fetchArtifact(t,w.name,m.archive)
;if(n===undefined)throw S(`run ${t.id} left no ${w.name}`);const r=await b(n,t)
;if(r.scope.head!==t.head)throw S(`its report is of another commit than ${t.head.slice(0,10)}`);if(r.findings.length>g)throw S(`it has more than ${g} findings`)
;return{...r,findings:r.findings.map(u.withoutSecrets),suppressed:[]}}async function b(e,t){try{const t=c(e,w.file,m.report)
;if(t===undefined)throw new Error(`there is no ${w.file} in it`);return await(0,d.M)(t.toString("utf8"),w.file)}catch(e){
throw S(`${w.name} of run ${t.id}: ${e instanceof Error?e.message:String(e)}`,e)}}function S(e,t){
return new i.gA("the earlier run",`The report of the earlier run is not published: ${e}`,{cause:t})}}};
