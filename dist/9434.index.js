"use strict";exports.id=9434;exports.ids=[9434,2336,6491];exports.modules={63160:(t,n,e)=>{e.r(n);e.d(n,{planShards:()=>S});var o=e(72408);var r=e(52336)
;var i=e(56291);var s=e(11836);var c=e(82082);var a=e(2622);var f=e(41600);var u=e(73024);var d=e(76760);async function l(t,{repository:n,top:o}){
if(n===undefined||n.top!==undefined)return t.map(t=>h(t,o));const{git:r}=await Promise.resolve().then(e.bind(e,97557))
;const i=t.map(({oid:t})=>`${t??""}\n`).join("");const s=await r(n,["cat-file","--batch-check=%(objectsize)"],i)
;return s.toString("latin1").split("\n").slice(0,t.length).map(t=>Number(t)||0)}function h({path:t,raw:n,size:e},o){if(e)return e
;const r=n?Buffer.concat([Buffer.from(`${o}/`),n]):(0,d.join)(o,t);return(0,u.lstatSync)(r,{throwIfNoEntry:false})?.size??0}const p=512;const m=1/1e5
;const g=1/1e3;const v=1e3;const w=6e4;const y=64;async function S(t,n){const{files:e,tools:r}=await x(t);return(0,o.Qr)(n==="auto"?(0,o.n_)(e,r,w,y):n,e,r)}
async function x(t){const{scope:n,place:e,timings:o={}}=t;const r=t.tools?await(0,a.toToolsInput)(t):undefined;const i=r?b(r):[];const s=r?.entries??[]
;const c=new Map(await M(s,e));for(const[t,o]of await M(n.files.filter(({path:t})=>!c.has(t)),e))c.set(t,o);const f=t=>(c.get(t)??0)+p
;const u=new Map(n.files.map(({path:t})=>[t,f(t)*m]));const d=[];for(const{id:t,divisible:n,paths:e}of i){const r=e.reduce((t,n)=>t+f(n),0)
;const i=o[t]??Math.max(v,r*g);if(!n)d.push({id:t,weight:i});else for(const t of e)u.set(t,(u.get(t)??0)+i*f(t)/r)}return{files:[...u].map(([t,n])=>({id:t,
weight:n})),tools:d}}async function M(t,n){const e=await l(t,n);return t.map(({path:t},n)=>[t,e[n]??0])}function b(t){const n=t.entries.map(({path:t})=>t)
;const{chosen:e}=(0,c.g)({...t,paths:n});return e.flatMap(e=>{const{id:o,tool:a}=e.setting;const u=(0,f.n)(e.setting,r.toMatcher,t.top)
;const d=t.files.map(({path:t})=>t).filter(u);if((0,c.r)(a,d.length,t.change!==undefined)!==undefined)return[];return[{id:o,divisible:(0,i.a)(e.setting),
paths:(0,s.i0)(e)?n.filter(u).filter((0,s.It)(e.setting,t)):d}]})}},41600:(t,n,e)=>{e.d(n,{M:()=>a,n:()=>c});var o=e(73024);var r=e.n(o);var i=e(76760)
;var s=e.n(i);function c({tool:t,exclude:n},e,o){const{files:r}=t;if(r===undefined)return()=>true;const i=r.include?e(r.include.map(a)):()=>false
;const s=[...(r.exclude??[]).map(a),...n.map(a)];const c=s.length===0?()=>false:e(s);const u=r.interpreters??[];const d=r.include===undefined&&u.length===0
;return t=>(d||i(t)||u.length>0&&f(t,u,o))&&!c(t)}function a(t){return t.includes("/")?t:`**/${t}`}function f(t,n,e){if(/\.[^/]*$/.test(t))return false
;const o=u((0,i.join)(e,t));const[,r=""]=/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(o??"")??[];const s=r.slice(r.lastIndexOf("/")+1)
;return n.some(t=>s===t||s.replace(/[\d.]+$/,"")===t)}function u(t){try{if(((0,o.statSync)(t).mode&73)===0)return undefined;const n=(0,o.openSync)(t,"r");try{
const t=Buffer.alloc(128);return t.toString("latin1",0,(0,o.readSync)(n,t)).split("\n")[0]}finally{(0,o.closeSync)(n)}}catch{return undefined}}},
72408:(t,n,e)=>{e.d(n,{Qr:()=>i,bf:()=>a,n_:()=>f});var o=e(4877);var r=e(71753);function i(t,n,e){const i=Array.from({length:t},()=>({weight:0,tools:[]}))
;for(const{id:t,weight:n}of[...e].sort((t,n)=>n.weight-t.weight||(0,r.n6)(t.id,n.id))){const e=i.reduce((t,n)=>n.weight<t.weight?n:t);e.weight+=n
;e.tools.push(t)}const c=[...n].sort((t,n)=>(0,r.n6)(t.id,n.id));const a=s(i.map(({weight:t})=>t),c);const f=i.map(({weight:t,tools:n},e)=>{
const{from:o,added:i}=a[e]??{from:undefined,added:0};return{weight:Math.round(t+i),...o!==undefined&&{from:o},tools:n.sort(r.n6)}});return{kind:"kempt-shards",
digest:(0,o.Dc)(JSON.stringify(f)),shards:f}}function s(t,n){const e=n.reduce((t,{weight:n})=>t+n,0);const o=c(t,e);const r=t.map(()=>({from:undefined,added:0
}));let i=0;const s=t.map(t=>i+=Math.max(0,o-t));let a=0;let f=0;for(const{id:t,weight:e}of n){while(f<s.length-1&&a+e/2>=s[f])f++;const n=r[f];n.from??=t
;n.added+=e;a+=e}const u=r.find(({from:t})=>t!==undefined)??r[0];u.from="";return r}function c(t,n){const e=[...t].sort((t,n)=>t-n);let o=n
;for(const[t,n]of e.entries()){o+=n;const r=o/(t+1);const i=e[t+1];if(i===undefined||r<=i)return r}return 0}function a({shards:t},n){let e=0
;for(const[o,{from:r}]of t.entries())if(r!==undefined&&r<=n)e=o;return e}function f(t,n,e,o){const r=[...t,...n].reduce((t,{weight:n})=>t+n,0)
;const i=n.reduce((t,{weight:n})=>Math.max(t,n),e);return Math.max(1,Math.min(o,Math.ceil(r/i)))}},71753:(t,n,e)=>{e.d(n,{O5:()=>i,Uo:()=>r,n6:()=>f})
;var o=e(83179);function r(t,n){return c(t,n)||s(t,n)||a(t,n)}function i(t,n){return s(t,n)||c(t,n)||a(t,n)}function s(t,n){
return o.y.indexOf(t.level)-o.y.indexOf(n.level)}function c(t,n){const[e,o]=[t.location.region,n.location.region]
;return f(t.location.path,n.location.path)||(e?.startLine??0)-(o?.startLine??0)||(e?.startColumn??0)-(o?.startColumn??0)}function a(t,n){
return f(t.rule,n.rule)||f(t.message,n.message)}function f(t,n){return t<n?-1:t>n?1:0}},26491:(t,n,e)=>{e.d(n,{GB:()=>f,Ln:()=>m,QM:()=>u,j1:()=>d})
;var o=e(73024);var r=e.n(o);var i=e(76760);var s=e.n(i);var c=e(22690);var a=e(84966);const f="kempt-coverage.json";function u(t){const n=(0,i.join)(t,f)
;return(0,o.existsSync)(n)?d((0,o.readFileSync)(n,"utf8")):{}}function d(t){const n=l(t);const e=h(n)&&n["version"]===1?n["lines"]:undefined
;if(!h(e)||!Object.values(e).every(p))throw new c.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return e}function l(t){try{
return JSON.parse(t)}catch{return undefined}}function h(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function p(t){
return typeof t==="number"&&t>=0&&t<=100}function m(t,n){const e=Object.fromEntries(Object.entries(n).sort(([t],[n])=>t<n?-1:1));(0,a.v)((0,
i.join)(t,f),Buffer.from(`${JSON.stringify({version:1,lines:e},undefined,2)}\n`))}},52336:(t,n,e)=>{e.r(n);e.d(n,{toMatcher:()=>i});var o=e(14006);var r=e.n(o)
;function i(t){return r()([...t],{dot:true})}}};
