"use strict";exports.id=9517;exports.ids=[9517];exports.modules={33673:(e,t,n)=>{n.d(t,{M:()=>f,N:()=>s});var r=n(73024);var o=n.n(r);var i=n(22690)
;const a=256*1024*1024;async function s(e){const t=(0,r.statSync)(e,{throwIfNoEntry:false});if(!t?.isFile())throw new i.yo(`There is no report at ${e}`)
;if(t.size>a)throw new i.yo(`${e} is too large for a report`);return await f((0,r.readFileSync)(e,"utf8"),e)}async function f(e,t){
const{reportSchema:r}=await Promise.all([n.e(737),n.e(411)]).then(n.bind(n,10411));const o=r.safeParse(c(e,t));if(o.success)return o.data
;const[a]=o.error.issues;throw new i.yo(`${t} is no report of Kempt: ${a?.path.join(".")||"the file"}: ${a?.message??"invalid"}`)}function c(e,t){try{
return JSON.parse(e)}catch(e){throw new i.yo(`${t} is no report of Kempt: it is not JSON`,undefined,{cause:e})}}},79517:(e,t,n)=>{n.r(t);n.d(t,{
publishEarlier:()=>$});var r=n(25503);var o=n(92586);var i=n(22690);var a=n(19946);var s=n(51306);const f=64;function c(e,t,n){let r=0;const o=(0,s.AO)(e,{
filter:e=>{if(++r>f)throw new Error(`the archive has more than ${f} entries`);if(e.name!==t)return false
;if(e.originalSize>n)throw new Error(`${t} has more than ${n} bytes`);return true}});const i=o[t];return i&&Buffer.from(i.buffer,i.byteOffset,i.byteLength)}
var h=n(18587);var u=n(83063);var d=n(15070);var l=n(33673);var p=n(27419);var w=n(76977);const m={name:"kempt-report",file:"kempt-report.json"};const g={
archive:20*1024*1024,report:64*1024*1024};const y=1e4;async function $(e,t,n){const s=await(0,u.GM)(t.forge,e.env)
;if(s===undefined)throw new i.yo(`Kempt cannot speak on the forge of ${t.server}`);const f=await(0,u.ys)(t,s);const c=await f.findPull(n)
;if(c===undefined)return v(`Nothing was said: no open pull request has the head ${n.head.slice(0,10)}`);const d=await b(f,n);const{top:l}=(0,p.x5)({cwd:e.cwd,
paths:[]});const m=(0,o.NC)(await(0,r.Z9)(l,e.config,h.d));const g={...t,commit:n.head};const y="Found by a run that has no rights, and told by one that has"
;const $=await(0,w.publish)(f,{report:d,build:g,pull:c,settings:m,fix:e.fix,origin:y});return{report:undefined,log:undefined,
messages:[...$.messages,...$.failures.map(e=>`Incomplete: ${e}`)],exitCode:$.failures.length>0||$.readOnly?a.yU.incomplete:a.yU.clean}}function v(e){return{
report:undefined,log:undefined,messages:[e],exitCode:a.yU.clean}}async function b(e,t){const n=await e.fetchArtifact(t,m.name,g.archive)
;if(n===undefined)throw x(`run ${t.id} left no ${m.name}`);const r=await S(n,t)
;if(r.scope.head!==t.head)throw x(`its report is of another commit than ${t.head.slice(0,10)}`);if(r.findings.length>y)throw x(`it has more than ${y} findings`)
;return{...r,findings:r.findings.map(d.withoutSecrets),suppressed:[]}}async function S(e,t){try{const t=c(e,m.file,g.report)
;if(t===undefined)throw new Error(`there is no ${m.file} in it`);return await(0,l.M)(t.toString("utf8"),m.file)}catch(e){
throw x(`${m.name} of run ${t.id}: ${e instanceof Error?e.message:String(e)}`,e)}}function x(e,t){
return new i.gA("the earlier run",`The report of the earlier run is not published: ${e}`,{cause:t})}}};
