"use strict";exports.id=6491;exports.ids=[6491];exports.modules={26491:(e,n,r)=>{r.d(n,{GB:()=>f,Ln:()=>j,QM:()=>a,j1:()=>v});var t=r(73024);var o=r.n(t)
;var i=r(76760);var s=r.n(i);var c=r(22690);var u=r(84966);const f="kempt-coverage.json";function a(e){const n=(0,i.join)(e,f);return(0,t.existsSync)(n)?v((0,
t.readFileSync)(n,"utf8")):{}}function v(e){const n=d(e);const r=y(n)&&n["version"]===1?n["lines"]:undefined
;if(!y(r)||!Object.values(r).every(p))throw new c.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return r}function d(e){try{
return JSON.parse(e)}catch{return undefined}}function y(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function p(e){
return typeof e==="number"&&e>=0&&e<=100}function j(e,n){const r=Object.fromEntries(Object.entries(n).sort(([e],[n])=>e<n?-1:1));(0,u.v)((0,
i.join)(e,f),Buffer.from(`${JSON.stringify({version:1,lines:r},undefined,2)}\n`))}}};
