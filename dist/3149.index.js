"use strict";exports.id=3149;exports.ids=[3149];exports.modules={22690:(e,t,n)=>{n.d(t,{gA:()=>s,n8:()=>o,yo:()=>r});class r extends Error{name="UserError"
;remedy;constructor(e,t,n){super(e,n);this.remedy=t}}class s extends Error{name="UpstreamError";who;status;constructor(e,t,n){super(t,n);this.who=e
;this.status=n?.status}}class o extends Error{name="ReadOnlyError"}},19946:(e,t,n)=>{n.d(t,{ds:()=>o,t4:()=>i,yU:()=>s});var r=n(83179);const s={clean:0,
findings:1,usage:2,incomplete:3,bug:70,interrupted:130};function o(e,t,n){if(n!=="never"&&e.some(e=>(0,r.O)(e.level,n)))return"findings"
;return t.some(e=>e.level==="error")?"incomplete":"clean"}function i(e){return s[e.verdict]}},83179:(e,t,n)=>{n.d(t,{O:()=>s,y:()=>r})
;const r=["error","warning","note"];function s(e,t){return r.indexOf(e)<=r.indexOf(t)}},91751:(e,t,n)=>{n.d(t,{p:()=>r});function r(e,t){const n=t.map(t=>({
candidate:t,distance:s(e,t)})).sort((e,t)=>e.distance-t.distance);const r=n[0];return r&&r.distance<=Math.max(1,Math.floor(e.length/3))?r.candidate:undefined}
function s(e,t){let n=[];let r=Array.from({length:t.length+1},(e,t)=>t);for(let s=1;s<=e.length;s++){const o=[s];for(let i=1;i<=t.length;i++){
const a=e[s-1]===t[i-1]?0:1;const c=s>1&&i>1&&e[s-1]===t[i-2]&&e[s-2]===t[i-1];const l=c?n[i-2]+1:Number.POSITIVE_INFINITY
;o.push(Math.min(r[i]+1,o[i-1]+1,r[i-1]+a,l))}n=r;r=o}return r[t.length]}},35993:(e,t,n)=>{n.d(t,{r:()=>r});const r="0.1.0"},73149:(e,t,n)=>{n.d(t,{
execute:()=>y,finish:()=>w,main:()=>f});var r=n(22690);var s=n(19946);var o=n(91751);var i=n(35993);const a={
check:()=>Promise.all([n.e(3325),n.e(4113)]).then(n.bind(n,84113)).then(e=>e.checkCommand),explain:()=>n.e(958).then(n.bind(n,60958)).then(e=>e.explainCommand),
fix:()=>Promise.all([n.e(3325),n.e(4717),n.e(4366)]).then(n.bind(n,4366)).then(e=>e.fixCommand),
plan:()=>Promise.all([n.e(1351),n.e(5904)]).then(n.bind(n,24988)).then(e=>e.planCommand),
publish:()=>Promise.all([n.e(2395),n.e(9940),n.e(6173)]).then(n.bind(n,14765)).then(e=>e.publishCommand),
report:()=>n.e(1571).then(n.bind(n,31571)).then(e=>e.reportCommand),run:()=>Promise.all([n.e(3325),n.e(2805)]).then(n.bind(n,72805)).then(e=>e.runCommand),
schema:()=>Promise.all([n.e(6921),n.e(2604),n.e(2547)]).then(n.bind(n,12547)).then(e=>e.schemaCommand),
tools:()=>Promise.all([n.e(6921),n.e(2088),n.e(4006),n.e(7287)]).then(n.bind(n,67287)).then(e=>e.toolsCommand)};const c={
check:"Check the repository, or a change of it",explain:"Explain a rule: why it matters, what it leaves alone, how to mend it",
fix:"Apply the safe fixes of what check finds",plan:"Print what check would run, on what and why, without running it",publish:"Say a saved report on the forge",
report:"Convert a saved report to another format",run:"Do what the Action does: check, and speak on the forge",
schema:"Print the JSON Schema of the configuration or the report",tools:"List, show, install and test the tools that Kempt can run"};var l=n(57975)
;var u=n(60387);async function h(e,t){const r=t.indexOf("--");const s=r<0?t:t.slice(0,r);if(s.includes("--help")||s.includes("-h")){(0,
u.yy)((await n.e(5739).then(n.bind(n,55739))).helpOf(e));return 0}const{values:o,positionals:i}=d(e,t);return await e.run(o,i)}function d(e,t){
const n=Object.fromEntries(Object.entries(e.flags).map(([e,{type:t,multiple:n=false}])=>[e,{type:t,multiple:n}]));try{return(0,l.parseArgs)({args:m(e,t),
options:n,allowPositionals:true,strict:true})}catch(t){throw p(e,t)}}function m(e,t){const n=Object.keys(e.flags).filter(t=>e.flags[t]?.optionalValue)
;const r=t.indexOf("--");return t.map((e,t)=>(r<0||t<r)&&n.some(t=>e===`--${t}`)?`${e}=`:e)}function p(e,t){
const n=t instanceof Object&&"message"in t?String(t.message):String(t);const s=/Unknown option '--([^']+)'/.exec(n)?.[1]
;if(s===undefined)return new r.yo(n,`kempt ${e.name} --help lists the flags.`,{cause:t});const i=(0,o.p)(s,Object.keys(e.flags))
;const a=i?`Did you mean --${i}?`:`kempt ${e.name} --help lists the flags.`;return new r.yo(`kempt ${e.name} has no flag --${s}`,a,{cause:t})}
async function f(e){for(const e of["SIGINT","SIGTERM"])process.once(e,()=>x(e));await w(await y(e))}async function y(e){try{return await g(e)}catch(e){
return await k(e)}}async function w(e){process.exitCode=e;await(0,u._N)()}async function g([e,...t]){if(e==="--version"||e==="-V")return b(`${i.r}\n`)
;if(e===undefined||e==="--help"||e==="-h"||e==="help"){const[e]=t;if(e===undefined||!(e in a))return b((await n.e(5739).then(n.bind(n,55739))).overview(c))
;return await g([e,"--help"])}const s=Object.hasOwn(a,e)?a[e]:undefined;if(s===undefined){const t=(0,o.p)(e,Object.keys(a))
;throw new r.yo(`There is no command ${e}`,t?`Did you mean kempt ${t}?`:"kempt --help lists the commands.")}return await h(await s(),t)}function b(e){(0,
u.yy)(e);return s.yU.clean}function x(e){process.stderr.write(`\nkempt: interrupted by ${e}; there is no result\n`);process.exit(s.yU.interrupted)}
async function k(e){const{logLines:t}=await n.e(5178).then(n.bind(n,15178));if(e instanceof r.yo){(0,
u.qz)(t(`kempt: ${e.message}\n${e.remedy===undefined?"":`${e.remedy}\n`}`));return s.yU.usage}if(e instanceof r.gA){(0,
u.qz)(t(`kempt: incomplete: ${e.who}: ${e.message}\n`));return s.yU.incomplete}
const{isSystemError:o,describeSystemError:a}=await n.e(8998).then(n.bind(n,58998));if(o(e)){(0,u.qz)(t(`kempt: incomplete: ${a(e)}\n`));return s.yU.incomplete}
const c=e instanceof Object&&"stack"in e?String(e.stack):String(e)
;(0,u.qz)(t(`kempt: this is a bug of Kempt ${i.r}; please report it with these lines:\n${c}\n`));return s.yU.bug}},60387:(e,t,n)=>{n.d(t,{_N:()=>c,qz:()=>a,
yy:()=>i});var r=n(19946);const s=[];let o=false;function i(e){if(!o)process.stdout.on("error",l);o=true;s.push(new Promise(t=>process.stdout.write(e,()=>t())))
}function a(e){s.push(new Promise(t=>process.stderr.write(e,()=>t())))}async function c(){await Promise.all(s);return process.exit()}function l(e){
if(e.code==="EPIPE")process.exit(r.yU.clean);process.stderr.write(`kempt: incomplete: the result could not be written: ${e.message}\n`)
;process.exit(r.yU.incomplete)}}};
