"use strict";exports.id=3149;exports.ids=[3149];exports.modules={22690:(e,t,n)=>{n.d(t,{gA:()=>r,n8:()=>i,yo:()=>o});class o extends Error{name="UserError"
;remedy;constructor(e,t,n){super(e,n);this.remedy=t}}class r extends Error{name="UpstreamError";who;status;constructor(e,t,n){super(t,n);this.who=e
;this.status=n?.status}}class i extends Error{name="ReadOnlyError"}},19946:(e,t,n)=>{n.d(t,{W0:()=>s,ds:()=>i,t4:()=>a,yU:()=>r});var o=n(83179);const r={
clean:0,findings:1,usage:2,incomplete:3,bug:70,interrupted:130};function i(e,t,n){if(n!=="never"&&e.some(e=>(0,o.O)(e.level,n)))return"findings"
;return t.some(e=>e.level==="error")?"incomplete":"clean"}function s({verdict:e,findings:t}){return e==="clean"&&t.length===0}function a(e){return r[e.verdict]}
},83179:(e,t,n)=>{n.d(t,{O:()=>r,y:()=>o});const o=["error","warning","note"];function r(e,t){return o.indexOf(e)<=o.indexOf(t)}},91751:(e,t,n)=>{n.d(t,{p:()=>o
});function o(e,t){const n=t.map(t=>({candidate:t,distance:r(e,t)})).sort((e,t)=>e.distance-t.distance);const o=n[0]
;return o&&o.distance<=Math.max(1,Math.floor(e.length/3))?o.candidate:undefined}function r(e,t){let n=[];let o=Array.from({length:t.length+1},(e,t)=>t)
;for(let r=1;r<=e.length;r++){const i=[r];for(let s=1;s<=t.length;s++){const a=e[r-1]===t[s-1]?0:1;const c=r>1&&s>1&&e[r-1]===t[s-2]&&e[r-2]===t[s-1]
;const h=c?n[s-2]+1:Number.POSITIVE_INFINITY;i.push(Math.min(o[s]+1,i[s-1]+1,o[s-1]+a,h))}n=o;o=i}return o[t.length]}},35993:(e,t,n)=>{n.d(t,{r:()=>o})
;const o="0.1.0"},73149:(e,t,n)=>{n.d(t,{execute:()=>y,main:()=>p});var o=n(22690);var r=n(19946);var i=n(91751);var s=n(35993);const a={
bench:()=>Promise.all([n.e(737),n.e(4006),n.e(8815),n.e(2088),n.e(2395),n.e(9932),n.e(7054),n.e(2082),n.e(713),n.e(4923),n.e(4802),n.e(8322),n.e(6181),n.e(1021),n.e(3031),n.e(1615),n.e(7222)]).then(n.bind(n,47222)).then(e=>e.benchCommand),
blueprint:()=>Promise.all([n.e(8815),n.e(7291),n.e(2395),n.e(8497),n.e(5121),n.e(3542)]).then(n.bind(n,98642)).then(e=>e.blueprintCommand),
check:()=>Promise.all([n.e(6181),n.e(4113)]).then(n.bind(n,84113)).then(e=>e.checkCommand),
"commit-message":()=>Promise.all([n.e(737),n.e(4006),n.e(2395),n.e(1021),n.e(3230)]).then(n.bind(n,25277)).then(e=>e.commitMessageCommand),
doctor:()=>Promise.all([n.e(4006),n.e(8815),n.e(2088),n.e(7291),n.e(2395),n.e(9932),n.e(7054),n.e(2082),n.e(8497),n.e(5121),n.e(3633)]).then(n.bind(n,63633)).then(e=>e.doctorCommand),
explain:()=>n.e(958).then(n.bind(n,60958)).then(e=>e.explainCommand),
fix:()=>Promise.all([n.e(4802),n.e(8322),n.e(6181),n.e(7799),n.e(2313)]).then(n.bind(n,42313)).then(e=>e.fixCommand),
hook:()=>Promise.all([n.e(8815),n.e(7291),n.e(2395),n.e(8497),n.e(8858)]).then(n.bind(n,38858)).then(e=>e.hookCommand),
init:()=>Promise.all([n.e(8815),n.e(7291),n.e(2395),n.e(9932),n.e(8497),n.e(5121),n.e(7634)]).then(n.bind(n,7634)).then(e=>e.initCommand),
plan:()=>Promise.all([n.e(4802),n.e(6181),n.e(6405)]).then(n.bind(n,43171)).then(e=>e.planCommand),
publish:()=>Promise.all([n.e(2395),n.e(140),n.e(9940),n.e(8533)]).then(n.bind(n,14765)).then(e=>e.publishCommand),
report:()=>n.e(1571).then(n.bind(n,31571)).then(e=>e.reportCommand),
review:()=>Promise.all([n.e(737),n.e(4006),n.e(8815),n.e(2088),n.e(2395),n.e(9932),n.e(7054),n.e(2082),n.e(713),n.e(4923),n.e(4802),n.e(8322),n.e(6181),n.e(1021),n.e(3031),n.e(1615),n.e(9481)]).then(n.bind(n,29481)).then(e=>e.reviewCommand),
run:()=>Promise.all([n.e(6181),n.e(2805)]).then(n.bind(n,72805)).then(e=>e.runCommand),
schema:()=>Promise.all([n.e(737),n.e(2604),n.e(2569)]).then(n.bind(n,12547)).then(e=>e.schemaCommand),
tools:()=>Promise.all([n.e(737),n.e(4006),n.e(2088),n.e(9932),n.e(7054),n.e(713),n.e(2828)]).then(n.bind(n,76491)).then(e=>e.toolsCommand)};const c={
bench:"Measure how good the review is, on pull requests that experts have judged",blueprint:"Set Kempt up in a CI, an editor or a hook, from a ready-made file",
check:"Check the repository, or a change of it","commit-message":"Write a message for what is staged, in the form of Conventional Commits",
doctor:"Look at all that a run relies on, and say what to do where something is wrong",
explain:"Explain a rule: why it matters, what it leaves alone, how to mend it",fix:"Apply the safe fixes of what check finds, and run the fixers of the tools",
hook:"Have git check what is staged before each commit",init:"Set Kempt up in a repository: kempt.yaml, a workflow, a hook",
plan:"Print what check would run, on what and why, without running it, or divide it among machines",publish:"Say a saved report on the forge",
report:"Convert a saved report to another format, or join those of several machines",review:"Have a model review a change: few remarks, each with proof",
run:"Do what the Action does: check, and speak on the forge",schema:"Print the JSON Schema of the configuration or the report",
tools:"List, show, install and test the tools that Kempt can run"};var h=n(57975);var m=n(60387);async function l(e,t){const o=t.indexOf("--")
;const r=o<0?t:t.slice(0,o);if(r.includes("--help")||r.includes("-h")){(0,m.yy)((await n.e(5739).then(n.bind(n,55739))).helpOf(e));return 0}
const{values:i,positionals:s}=d(e,t);return await e.run(i,s)}function d(e,t){
const n=Object.fromEntries(Object.entries(e.flags).map(([e,{type:t,multiple:n=false}])=>[e,{type:t,multiple:n}]));try{return(0,h.parseArgs)({args:u(e,t),
options:n,allowPositionals:true,strict:true})}catch(t){throw f(e,t)}}function u(e,t){const n=Object.keys(e.flags).filter(t=>e.flags[t]?.optionalValue)
;const o=t.indexOf("--");return t.map((e,t)=>(o<0||t<o)&&n.some(t=>e===`--${t}`)?`${e}=`:e)}function f(e,t){
const n=t instanceof Object&&"message"in t?String(t.message):String(t);const r=/Unknown option '--([^']+)'/.exec(n)?.[1]
;if(r===undefined)return new o.yo(n,`kempt ${e.name} --help lists the flags.`,{cause:t});const s=(0,i.p)(r,Object.keys(e.flags))
;const a=s?`Did you mean --${s}?`:`kempt ${e.name} --help lists the flags.`;return new o.yo(`kempt ${e.name} has no flag --${r}`,a,{cause:t})}
async function p(e){for(const e of["SIGINT","SIGTERM"])process.once(e,()=>b(e));process.exit(await y(e))}async function y(e){try{return await w(e)}catch(e){
return await v(e)}}async function w([e,...t]){if(e==="--version"||e==="-V")return g(`${s.r}\n`);if(e===undefined||e==="--help"||e==="-h"||e==="help"){const[e]=t
;if(e===undefined||!(e in a))return g((await n.e(5739).then(n.bind(n,55739))).overview(c));return await w([e,"--help"])}
const r=Object.hasOwn(a,e)?a[e]:undefined;if(r===undefined){const t=(0,i.p)(e,Object.keys(a))
;throw new o.yo(`There is no command ${e}`,t?`Did you mean kempt ${t}?`:"kempt --help lists the commands.")}return await l(await r(),t)}function g(e){(0,
m.yy)(e);return r.yU.clean}function b(e){(0,m.qz)(`\nkempt: interrupted by ${e}; there is no result\n`);process.exit(r.yU.interrupted)}async function v(e){
const{logLines:t}=await n.e(5178).then(n.bind(n,15178));if(e instanceof o.yo){(0,m.qz)(t(`kempt: ${e.message}\n${e.remedy===undefined?"":`${e.remedy}\n`}`))
;return r.yU.usage}if(e instanceof o.gA){(0,m.qz)(t(`kempt: incomplete: ${e.who}: ${e.message}\n`));return r.yU.incomplete}
const{isSystemError:i,describeSystemError:a}=await n.e(8998).then(n.bind(n,58998));if(i(e)){(0,m.qz)(t(`kempt: incomplete: ${a(e)}\n`));return r.yU.incomplete}
const c=e instanceof Object&&"stack"in e?String(e.stack):String(e)
;(0,m.qz)(t(`kempt: this is a bug of Kempt ${s.r}; please report it with these lines:\n${c}\n`));return r.yU.bug}},60387:(e,t,n)=>{n.d(t,{Hd:()=>m,JL:()=>l,
Uo:()=>s,qz:()=>h,vF:()=>a,yy:()=>c});var o=n(73024);var r=n.n(o);var i=n(19946);const s=1;const a=2;function c(e){try{d(s,e)}catch(e){const{code:t,message:n}=e
;if(t==="EPIPE")process.exit(i.yU.clean);h(`kempt: incomplete: the result could not be written: ${n}\n`);process.exit(i.yU.incomplete)}}function h(e){try{d(a,e)
}catch{}}async function m(e){return(0,o.fstatSync)(e).isCharacterDevice()&&(await Promise.resolve().then(n.t.bind(n,7066,23))).isatty(e)}function l(){
return process.stdout.columns??120}function d(e,t){if(process.platform==="win32"&&(0,o.fstatSync)(e).isCharacterDevice()){
(e===s?process.stdout:process.stderr).write(t);return}const n=Buffer.from(t);for(let t=0;t<n.length;){try{t+=(0,o.writeSync)(e,n,t)}catch(e){
if(e.code!=="EAGAIN")throw e;Atomics.wait(new Int32Array(new SharedArrayBuffer(4)),0,0,1)}}}}};
