"use strict";exports.id=3149;exports.ids=[3149];exports.modules={2690:(e,t,n)=>{n.d(t,{g:()=>s,y:()=>r});class r extends Error{name="UserError";remedy
;constructor(e,t,n){super(e,n);this.remedy=t}}class s extends Error{name="UpstreamError";who;status;constructor(e,t,n){super(t,n);this.who=e
;this.status=n?.status}}},9946:(e,t,n)=>{n.d(t,{ds:()=>i,t4:()=>o,yU:()=>s});var r=n(3179);const s={clean:0,findings:1,usage:2,incomplete:3,bug:70,
interrupted:130};function i(e,t,n){if(n!=="never"&&e.some(e=>(0,r.O)(e.level,n)))return"findings";return t.some(e=>e.level==="error")?"incomplete":"clean"}
function o(e){return s[e.verdict]}},3179:(e,t,n)=>{n.d(t,{O:()=>s,y:()=>r});const r=["error","warning","note"];function s(e,t){return r.indexOf(e)<=r.indexOf(t)
}},1751:(e,t,n)=>{n.d(t,{p:()=>r});function r(e,t){const n=t.map(t=>({candidate:t,distance:s(e,t)})).sort((e,t)=>e.distance-t.distance);const r=n[0]
;return r&&r.distance<=Math.max(1,Math.floor(e.length/3))?r.candidate:undefined}function s(e,t){let n=[];let r=Array.from({length:t.length+1},(e,t)=>t)
;for(let s=1;s<=e.length;s++){const i=[s];for(let o=1;o<=t.length;o++){const a=e[s-1]===t[o-1]?0:1;const c=s>1&&o>1&&e[s-1]===t[o-2]&&e[s-2]===t[o-1]
;const u=c?n[o-2]+1:Number.POSITIVE_INFINITY;i.push(Math.min(r[o]+1,i[o-1]+1,r[o-1]+a,u))}n=r;r=i}return r[t.length]}},5993:(e,t,n)=>{n.d(t,{r:()=>r})
;const r="0.1.0"},3149:(e,t,n)=>{n.d(t,{main:()=>f});var r=n(2690);var s=n(9946);var i=n(1751);var o=n(5993);const a={
check:()=>n.e(4113).then(n.bind(n,4113)).then(e=>e.checkCommand),explain:()=>n.e(958).then(n.bind(n,958)).then(e=>e.explainCommand),
fix:()=>Promise.all([n.e(1143),n.e(4366)]).then(n.bind(n,4366)).then(e=>e.fixCommand),
plan:()=>Promise.all([n.e(6070),n.e(5904)]).then(n.bind(n,4988)).then(e=>e.planCommand),report:()=>n.e(1589).then(n.bind(n,1589)).then(e=>e.reportCommand),
schema:()=>Promise.all([n.e(2311),n.e(2547)]).then(n.bind(n,2547)).then(e=>e.schemaCommand)};const c={check:"Check the repository, or a change of it",
explain:"Explain a rule: why it matters, what it leaves alone, how to mend it",fix:"Apply the safe fixes of what check finds",
plan:"Print what check would run, on what and why, without running it",report:"Convert a saved report to another format",
schema:"Print the JSON Schema of the configuration or the report"};var u=n(7975);var l=n(387);async function d(e,t){const r=t.indexOf("--")
;const s=r<0?t:t.slice(0,r);if(s.includes("--help")||s.includes("-h")){(0,l.yy)((await n.e(5739).then(n.bind(n,5739))).helpOf(e));return 0}
const{values:i,positionals:o}=p(e,t);return await e.run(i,o)}function p(e,t){
const n=Object.fromEntries(Object.entries(e.flags).map(([e,{type:t,multiple:n=false}])=>[e,{type:t,multiple:n}]));try{return(0,u.parseArgs)({args:h(e,t),
options:n,allowPositionals:true,strict:true})}catch(t){throw m(e,t)}}function h(e,t){const n=Object.keys(e.flags).filter(t=>e.flags[t]?.optionalValue)
;const r=t.indexOf("--");return t.map((e,t)=>(r<0||t<r)&&n.some(t=>e===`--${t}`)?`${e}=`:e)}function m(e,t){
const n=t instanceof Object&&"message"in t?String(t.message):String(t);const s=/Unknown option '--([^']+)'/.exec(n)?.[1]
;if(s===undefined)return new r.y(n,`kempt ${e.name} --help lists the flags.`,{cause:t});const o=(0,i.p)(s,Object.keys(e.flags))
;const a=o?`Did you mean --${o}?`:`kempt ${e.name} --help lists the flags.`;return new r.y(`kempt ${e.name} has no flag --${s}`,a,{cause:t})}
async function f(e){for(const e of["SIGINT","SIGTERM"])process.once(e,()=>g(e));try{process.exitCode=await y(e)}catch(e){process.exitCode=await x(e)}await(0,
l._N)()}async function y([e,...t]){if(e==="--version"||e==="-V")return w(`${o.r}\n`);if(e===undefined||e==="--help"||e==="-h"||e==="help"){const[e]=t
;if(e===undefined||!(e in a))return w((await n.e(5739).then(n.bind(n,5739))).overview(c));return await y([e,"--help"])}const s=Object.hasOwn(a,e)?a[e]:undefined
;if(s===undefined){const t=(0,i.p)(e,Object.keys(a));throw new r.y(`There is no command ${e}`,t?`Did you mean kempt ${t}?`:"kempt --help lists the commands.")}
return await d(await s(),t)}function w(e){(0,l.yy)(e);return s.yU.clean}function g(e){process.stderr.write(`\nkempt: interrupted by ${e}; there is no result\n`)
;process.exit(s.yU.interrupted)}async function x(e){if(e instanceof r.y){(0,l.qz)(`kempt: ${e.message}\n${e.remedy===undefined?"":`${e.remedy}\n`}`)
;return s.yU.usage}if(e instanceof r.g){(0,l.qz)(`kempt: incomplete: ${e.who}: ${e.message}\n`);return s.yU.incomplete}
const{isSystemError:t,describeSystemError:i}=await n.e(8998).then(n.bind(n,8998));if(t(e)){(0,l.qz)(`kempt: incomplete: ${i(e)}\n`);return s.yU.incomplete}
const a=e instanceof Object&&"stack"in e?String(e.stack):String(e);(0,l.qz)(`kempt: this is a bug of Kempt ${o.r}; please report it with these lines:\n${a}\n`)
;return s.yU.bug}},387:(e,t,n)=>{n.d(t,{_N:()=>c,qz:()=>a,yy:()=>o});var r=n(9946);const s=[];let i=false;function o(e){if(!i)process.stdout.on("error",u)
;i=true;s.push(new Promise(t=>process.stdout.write(e,()=>t())))}function a(e){s.push(new Promise(t=>process.stderr.write(e,()=>t())))}async function c(){
await Promise.all(s);return process.exit()}function u(e){if(e.code==="EPIPE")process.exit(r.yU.clean)
;process.stderr.write(`kempt: incomplete: the result could not be written: ${e.message}\n`);process.exit(r.yU.incomplete)}}};
