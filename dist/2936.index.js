"use strict";exports.id=2936;exports.ids=[2936];exports.modules={42936:(e,t,n)=>{n.d(t,{askAgent:()=>l});var o=n(30291);var s=n(56102);var r=n(97936)
;var i=n(44986);var a=n(96708);const u=4*1024*1024;const c=30*6e4;const d=300;function l(e,t,n){return async i=>{const d=`${(0,a.M)(i)}\n\n${i.prompt}`
;const[l,g]=[(0,s.wE)(),(0,s.wE)()];try{const a=Object.entries(e.files??{});for(const[e,t]of a)(0,s.U6)(g,e,t.replace("{question}",()=>d));const p=await(0,
o.m)(m(e,t,g),{cwd:l,env:(0,r.u)(n,{pass:e.keys}),timeout:c,maxOutput:u,input:a.some(([,e])=>e.includes("{question}"))?"":d,signal:i.signal})
;if(i.signal.aborted)throw i.signal.reason;return f(e,p)}finally{(0,s.yu)(l);(0,s.yu)(g)}}}function m({argv:e,model:t},n,o){
const[s="",...r]=e.map(e=>e.replace("{folder}",()=>o));const i=n===""?[]:t.map(e=>e.replace("{model}",()=>n))
;return r.at(-1)==="-"?[s,...r.slice(0,-1),...i,"-"]:[s,...r,...i]}function f({argv:e,read:t},n){const o=e[0]??"";const s=g(n)
;if(s!==undefined)throw new i.m(s.trouble,`${o}: ${s.message}`);try{return{...t(n.stdout),end:"done"}}catch(e){const t=e instanceof Error?e.message:String(e)
;throw new i.m("down",`${o}: ${t.slice(0,d)}`,{cause:e})}}function g(e){if(e.failure!==undefined)return{trouble:"denied",
message:`it could not be started: ${e.failure}`};if(e.timedOut)return{trouble:"slow",message:"it took too long"};if(e.truncated)return{trouble:"invalid",
message:"it printed too much"};if(e.code===0)return undefined;const t=(e.stderr.trim()||e.stdout.trim()).slice(-d);return{trouble:"invalid",
message:`it ended with ${e.code??e.signal}${t?`: ${t}`:""}`}}},96708:(e,t,n)=>{n.d(t,{M:()=>o});function o({system:e,schema:t}){
return`${e}\n\nAnswer with one JSON value and nothing else: no prose, no code fence. It must conform to this JSON Schema:\n${JSON.stringify(t)}`}}};
