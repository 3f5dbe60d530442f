"use strict";exports.id=2889;exports.ids=[2889,5073];exports.modules={12889:(t,n,e)=>{e.r(n);e.d(n,{toTimings:()=>r});var o=e(65073)
;function r({timings:t,runs:n}){const e=n.filter(({check:n,files:e})=>e!==undefined&&t[n]!==undefined);const r=new Set(e.flatMap(({check:t})=>[t,`${t}/copy`]))
;const c=Object.entries(t).filter(([t])=>!r.has(t));const a=Math.max(...e.map(({check:t})=>t.length));const i=e.map(n=>({...n,total:t[n.check]??0,
copy:t[`${n.check}/copy`]??0})).sort((t,n)=>n.total-t.total).map(({check:t,total:n,copy:e,files:r=0,cached:c=0})=>{
const i=c===0?"":c===r?", known from before":`, ${c} known from before`;const s=`copy ${(0,o.a3)(e)}, run ${(0,o.a3)(n-e)}`;return`  ${t.padEnd(a)}  ${(0,
o.a3)(n)} (${s}; ${(0,o.LS)(r,"file")}${i})`});return[c.map(([t,n])=>`${t} ${n.toFixed(1)} ms`).join(", "),...i].map(t=>`${t}\n`).join("")}},65073:(t,n,e)=>{
e.d(n,{$Q:()=>s,K9:()=>o,LS:()=>r,a3:()=>a,yZ:()=>i,z3:()=>c});function o(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(t,n,e=`${n}s`){
return`${o(t)} ${t===1?n:e}`}function c(t){const n=["B","kB","MB","GB","TB"];const e=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),n.length-1)
;const o=t/1e3**e;return`${e===0||o>=99.95?Math.round(o):o.toFixed(1)} ${n[e]}`}function a(t){if(t<999.5)return`${Math.round(t)} ms`
;if(t<59950)return`${(t/1e3).toFixed(1)} s`;const n=Math.round(t/1e3);return`${Math.floor(n/60)} min ${n%60} s`}function i(t,n="and"){const e=t.at(-1)??""
;return t.length<2?e:`${t.slice(0,-1).join(", ")} ${n} ${e}`}function s(t,n){if(t.length<=n)return t
;return`${t.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}};
