"use strict";exports.id=5073;exports.ids=[5073];exports.modules={65073:(t,n,r)=>{r.d(n,{$Q:()=>a,K9:()=>e,LS:()=>o,a3:()=>i,yZ:()=>s,z3:()=>u});function e(t){
return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(t,n,r=`${n}s`){return`${e(t)} ${t===1?n:r}`}function u(t){const n=["B","kB","MB","GB","TB"]
;const r=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),n.length-1);const e=t/1e3**r;return`${r===0||e>=99.95?Math.round(e):e.toFixed(1)} ${n[r]}`}
function i(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`;const n=Math.round(t/1e3)
;return`${Math.floor(n/60)} min ${n%60} s`}function s(t,n="and"){const r=t.at(-1)??"";return t.length<2?r:`${t.slice(0,-1).join(", ")} ${n} ${r}`}
function a(t,n){if(t.length<=n)return t;return`${t.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}};
