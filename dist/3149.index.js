"use strict";exports.id=3149;exports.ids=[3149];exports.modules={2690:(e,n,t)=>{t.d(n,{gA:()=>s,n8:()=>o,yo:()=>r});class r extends Error{name="UserError"
;remedy;constructor(e,n,t){super(e,t);this.remedy=n}}class s extends Error{name="UpstreamError";who;status;constructor(e,n,t){super(n,t);this.who=e
;this.status=t?.status}}class o extends Error{name="ReadOnlyError"}},9946:(e,n,t)=>{t.d(n,{ds:()=>o,t4:()=>i,yU:()=>s});var r=t(3179);const s={clean:0,
findings:1,usage:2,incomplete:3,bug:70,interrupted:130};function o(e,n,t){if(t!=="never"&&e.some(e=>(0,r.O)(e.level,t)))return"findings"
;return n.some(e=>e.level==="error")?"incomplete":"clean"}function i(e){return s[e.verdict]}},3179:(e,n,t)=>{t.d(n,{O:()=>s,y:()=>r})
;const r=["error","warning","note"];function s(e,n){return r.indexOf(e)<=r.indexOf(n)}},1751:(e,n,t)=>{t.d(n,{p:()=>r});function r(e,n){const t=n.map(n=>({
candidate:n,distance:s(e,n)})).sort((e,n)=>e.distance-n.distance);const r=t[0];return r&&r.distance<=Math.max(1,Math.floor(e.length/3))?r.candidate:undefined}
function s(e,n){let t=[];let r=Array.from({length:n.length+1},(e,n)=>n);for(let s=1;s<=e.length;s++){const o=[s];for(let i=1;i<=n.length;i++){
const a=e[s-1]===n[i-1]?0:1;const c=s>1&&i>1&&e[s-1]===n[i-2]&&e[s-2]===n[i-1];const u=c?t[i-2]+1:Number.POSITIVE_INFINITY
;o.push(Math.min(r[i]+1,o[i-1]+1,r[i-1]+a,u))}t=r;r=o}return r[n.length]}},5993:(e,n,t)=>{t.d(n,{r:()=>r});const r="0.1.0"},3149:(e,n,t)=>{t.d(n,{execute:()=>y,
finish:()=>w,main:()=>f});var r=t(2690);var s=t(9946);var o=t(1751);var i=t(5993);const a={
check:()=>Promise.all([t.e(3325),t.e(4113)]).then(t.bind(t,4113)).then(e=>e.checkCommand),explain:()=>t.e(958).then(t.bind(t,958)).then(e=>e.explainCommand),
fix:()=>Promise.all([t.e(3325),t.e(1143),t.e(4366)]).then(t.bind(t,4366)).then(e=>e.fixCommand),
plan:()=>Promise.all([t.e(1351),t.e(5904)]).then(t.bind(t,4988)).then(e=>e.planCommand),
publish:()=>Promise.all([t.e(2395),t.e(9940),t.e(6173)]).then(t.bind(t,4765)).then(e=>e.publishCommand),
report:()=>t.e(1571).then(t.bind(t,1571)).then(e=>e.reportCommand),run:()=>Promise.all([t.e(3325),t.e(2805)]).then(t.bind(t,2805)).then(e=>e.runCommand),
schema:()=>Promise.all([t.e(6921),t.e(2547)]).then(t.bind(t,2547)).then(e=>e.schemaCommand)};const c={check:"Check the repository, or a change of it",
explain:"Explain a rule: why it matters, what it leaves alone, how to mend it",fix:"Apply the safe fixes of what check finds",
plan:"Print what check would run, on what and why, without running it",publish:"Say a saved report on the forge",
report:"Convert a saved report to another format",run:"Do what the Action does: check, and speak on the forge",
schema:"Print the JSON Schema of the configuration or the report"};var u=t(7975);var l=t(387);async function h(e,n){const r=n.indexOf("--")
;const s=r<0?n:n.slice(0,r);if(s.includes("--help")||s.includes("-h")){(0,l.yy)((await t.e(5739).then(t.bind(t,5739))).helpOf(e));return 0}
const{values:o,positionals:i}=d(e,n);return await e.run(o,i)}function d(e,n){
const t=Object.fromEntries(Object.entries(e.flags).map(([e,{type:n,multiple:t=false}])=>[e,{type:n,multiple:t}]));try{return(0,u.parseArgs)({args:m(e,n),
options:t,allowPositionals:true,strict:true})}catch(n){throw p(e,n)}}function m(e,n){const t=Object.keys(e.flags).filter(n=>e.flags[n]?.optionalValue)
;const r=n.indexOf("--");return n.map((e,n)=>(r<0||n<r)&&t.some(n=>e===`--${n}`)?`${e}=`:e)}function p(e,n){
const t=n instanceof Object&&"message"in n?String(n.message):String(n);const s=/Unknown option '--([^']+)'/.exec(t)?.[1]
;if(s===undefined)return new r.yo(t,`kempt ${e.name} --help lists the flags.`,{cause:n});const i=(0,o.p)(s,Object.keys(e.flags))
;const a=i?`Did you mean --${i}?`:`kempt ${e.name} --help lists the flags.`;return new r.yo(`kempt ${e.name} has no flag --${s}`,a,{cause:n})}
async function f(e){for(const e of["SIGINT","SIGTERM"])process.once(e,()=>x(e));await w(await y(e))}async function y(e){try{return await g(e)}catch(e){
return await k(e)}}async function w(e){process.exitCode=e;await(0,l._N)()}async function g([e,...n]){if(e==="--version"||e==="-V")return b(`${i.r}\n`)
;if(e===undefined||e==="--help"||e==="-h"||e==="help"){const[e]=n;if(e===undefined||!(e in a))return b((await t.e(5739).then(t.bind(t,5739))).overview(c))
;return await g([e,"--help"])}const s=Object.hasOwn(a,e)?a[e]:undefined;if(s===undefined){const n=(0,o.p)(e,Object.keys(a))
;throw new r.yo(`There is no command ${e}`,n?`Did you mean kempt ${n}?`:"kempt --help lists the commands.")}return await h(await s(),n)}function b(e){(0,
l.yy)(e);return s.yU.clean}function x(e){process.stderr.write(`\nkempt: interrupted by ${e}; there is no result\n`);process.exit(s.yU.interrupted)}
async function k(e){const{logLines:n}=await t.e(5178).then(t.bind(t,5178));if(e instanceof r.yo){(0,
l.qz)(n(`kempt: ${e.message}\n${e.remedy===undefined?"":`${e.remedy}\n`}`));return s.yU.usage}if(e instanceof r.gA){(0,
l.qz)(n(`kempt: incomplete: ${e.who}: ${e.message}\n`));return s.yU.incomplete}const{isSystemError:o,describeSystemError:a}=await t.e(8998).then(t.bind(t,8998))
;if(o(e)){(0,l.qz)(n(`kempt: incomplete: ${a(e)}\n`));return s.yU.incomplete}const c=e instanceof Object&&"stack"in e?String(e.stack):String(e);(0,
l.qz)(n(`kempt: this is a bug of Kempt ${i.r}; please report it with these lines:\n${c}\n`));return s.yU.bug}},387:(e,n,t)=>{t.d(n,{_N:()=>c,qz:()=>a,yy:()=>i})
;var r=t(9946);const s=[];let o=false;function i(e){if(!o)process.stdout.on("error",u);o=true;s.push(new Promise(n=>process.stdout.write(e,()=>n())))}
function a(e){s.push(new Promise(n=>process.stderr.write(e,()=>n())))}async function c(){await Promise.all(s);return process.exit()}function u(e){
if(e.code==="EPIPE")process.exit(r.yU.clean);process.stderr.write(`kempt: incomplete: the result could not be written: ${e.message}\n`)
;process.exit(r.yU.incomplete)}}};
