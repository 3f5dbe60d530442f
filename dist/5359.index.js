"use strict";exports.id=5359;exports.ids=[5359,3673,5073];exports.modules={33673:(t,n,e)=>{e.r(n);e.d(n,{loadReport:()=>a,parseReport:()=>c});var o=e(73024)
;var s=e.n(o);var r=e(22690);const i=256*1024*1024;async function a(t){const n=(0,o.statSync)(t,{throwIfNoEntry:false})
;if(!n?.isFile())throw new r.yo(`There is no report at ${t}`);if(n.size>i)throw new r.yo(`${t} is too large for a report`);return await c((0,
o.readFileSync)(t,"utf8"),t)}async function c(t,n){const{reportSchema:o}=await Promise.all([e.e(737),e.e(5169)]).then(e.bind(e,15169))
;const s=o.safeParse(d(t,n));if(s.success)return s.data;const[i]=s.error.issues
;throw new r.yo(`${n} is no report of Kempt: ${i?.path.join(".")||"the file"}: ${i?.message??"invalid"}`)}function d(t,n){try{return JSON.parse(t)}catch(t){
throw new r.yo(`${n} is no report of Kempt: it is not JSON`,undefined,{cause:t})}}},99519:(t,n,e)=>{e.r(n);e.d(n,{openShare:()=>l,stateOf:()=>w});var o=e(77598)
;var s=e(73024);var r=e(72408);var i=e(22690);var a=e(80737);const c=a.rej({kind:a.euz("kempt-shards"),
digest:a.YjP().describe("of the shards: the machines of a run must agree in it"),shards:a.YOg(a.rej({
weight:a.aig().nonnegative().describe("estimated milliseconds on one core"),
from:a.YjP().optional().describe("its files begin here, and end where the next begin; absent: it has none"),
tools:a.YOg(a.YjP()).describe("what it runs as a whole, such as tests; other tools run on its files")})).min(1)});var d=e(22906);var f=e(33673);var h=e(24802)
;var u=e(63160);async function l(t,n){const{index:e,count:o}=t;const s=t.plan===undefined?await p(t,n):m(t.plan)
;if(s.shards.length!==o)throw new i.yo(`The plan is for ${s.shards.length} shards, and --shard ${e}/${o} is one of ${o}`,"Give all machines the same plan, and the number of its shards.")
;const a=new Set(s.shards.flatMap(({tools:t})=>t));const c=new Set(s.shards[e-1]?.tools);const d=e===1;return{index:e,count:o,plan:s.digest,first:d,has:t=>(0,
r.bf)(s,t)===e-1,runs:t=>c.has(t)||d&&!a.has(t)}}async function p({count:t,timings:n},e){const o=n===undefined?undefined:await(0,f.loadReport)(n)
;return await(0,u.planShards)({...e,timings:o?.timings},t)}function m(t){const n=c.safeParse(g(t));if(n.success)return n.data
;throw new i.yo(`${t} is no plan of shards`,"Write it: kempt plan --shards 4 --output plan.json")}function g(t){try{return JSON.parse((0,
s.readFileSync)(t,"utf8"))}catch(n){throw new i.yo(`The plan ${t} cannot be read`,"Write it: kempt plan --shards 4 --output plan.json",{cause:n})}}
async function w(t,n,{repository:s}){const r=(0,o.createHash)("sha256");const{index:i}=n;const a=i&&new Map(i.entries.map((t,n)=>[t,(0,d.VE)(i,n)]))
;for(const t of n.files)r.update(`${t.path}\0${t.oid??a?.get(t)??""}\n`);const c=r.digest("hex").slice(0,32);if(s===undefined)return{files:c}
;const{git:f}=await Promise.resolve().then(e.bind(e,97557));const u=["rev-parse","--verify","--quiet",`${await(0,h.D3)(t,n)??"HEAD"}^{commit}`]
;const l=await f(s,u).catch(()=>undefined);return{files:c,...l&&{commit:l.toString("latin1").trim()}}}},63160:(t,n,e)=>{e.r(n);e.d(n,{planShards:()=>y})
;var o=e(72408);var s=e(52336);var r=e(56291);var i=e(11836);var a=e(82082);var c=e(2622);var d=e(41600);var f=e(73024);var h=e(76760)
;async function u(t,{repository:n,top:o}){if(n===undefined||n.top!==undefined)return t.map(t=>l(t,o));const{git:s}=await Promise.resolve().then(e.bind(e,97557))
;const r=t.map(({oid:t})=>`${t??""}\n`).join("");const i=await s(n,["cat-file","--batch-check=%(objectsize)"],r)
;return i.toString("latin1").split("\n").slice(0,t.length).map(t=>Number(t)||0)}function l({path:t,raw:n,size:e},o){if(e)return e
;const s=n?Buffer.concat([Buffer.from(`${o}/`),n]):(0,h.join)(o,t);return(0,f.lstatSync)(s,{throwIfNoEntry:false})?.size??0}const p=512;const m=1/1e5
;const g=1/1e3;const w=1e3;const $=6e4;const v=64;async function y(t,n){const{files:e,tools:s}=await M(t);return(0,o.Qr)(n==="auto"?(0,o.n_)(e,s,$,v):n,e,s)}
async function M(t){const{scope:n,place:e,timings:o={}}=t;const s=t.tools?await(0,c.toToolsInput)(t):undefined;const r=s?S(s):[];const i=s?.entries??[]
;const a=new Map(await b(i,e));for(const[t,o]of await b(n.files.filter(({path:t})=>!a.has(t)),e))a.set(t,o);const d=t=>(a.get(t)??0)+p
;const f=new Map(n.files.map(({path:t})=>[t,d(t)*m]));const h=[];for(const{id:t,divisible:n,paths:e}of r){const s=e.reduce((t,n)=>t+d(n),0)
;const r=o[t]??Math.max(w,s*g);if(!n)h.push({id:t,weight:r});else for(const t of e)f.set(t,(f.get(t)??0)+r*d(t)/s)}return{files:[...f].map(([t,n])=>({id:t,
weight:n})),tools:h}}async function b(t,n){const e=await u(t,n);return t.map(({path:t},n)=>[t,e[n]??0])}function S(t){const n=t.entries.map(({path:t})=>t)
;const{chosen:e}=(0,a.g)({...t,paths:n});return e.flatMap(e=>{const{id:o,tool:c}=e.setting;const f=(0,d.n)(e.setting,s.toMatcher,t.top)
;const h=t.files.map(({path:t})=>t).filter(f);if((0,a.r)(c,h.length,t.change!==undefined)!==undefined)return[];return[{id:o,divisible:(0,r.a)(e.setting),
paths:(0,i.i0)(e)?n.filter(f).filter((0,i.It)(e.setting,t)):h}]})}},72408:(t,n,e)=>{e.d(n,{Qr:()=>r,bf:()=>c,n_:()=>d});var o=e(4877);var s=e(71753)
;function r(t,n,e){const r=Array.from({length:t},()=>({weight:0,tools:[]}));for(const{id:t,weight:n}of[...e].sort((t,n)=>n.weight-t.weight||(0,
s.n6)(t.id,n.id))){const e=r.reduce((t,n)=>n.weight<t.weight?n:t);e.weight+=n;e.tools.push(t)}const a=[...n].sort((t,n)=>(0,s.n6)(t.id,n.id))
;const c=i(r.map(({weight:t})=>t),a);const d=r.map(({weight:t,tools:n},e)=>{const{from:o,added:r}=c[e]??{from:undefined,added:0};return{weight:Math.round(t+r),
...o!==undefined&&{from:o},tools:n.sort(s.n6)}});return{kind:"kempt-shards",digest:(0,o.D)(JSON.stringify(d)),shards:d}}function i(t,n){
const e=n.reduce((t,{weight:n})=>t+n,0);const o=a(t,e);const s=t.map(()=>({from:undefined,added:0}));let r=0;const i=t.map(t=>r+=Math.max(0,o-t));let c=0
;let d=0;for(const{id:t,weight:e}of n){while(d<i.length-1&&c+e/2>=i[d])d++;const n=s[d];n.from??=t;n.added+=e;c+=e}
const f=s.find(({from:t})=>t!==undefined)??s[0];f.from="";return s}function a(t,n){const e=[...t].sort((t,n)=>t-n);let o=n;for(const[t,n]of e.entries()){o+=n
;const s=o/(t+1);const r=e[t+1];if(r===undefined||s<=r)return s}return 0}function c({shards:t},n){let e=0
;for(const[o,{from:s}]of t.entries())if(s!==undefined&&s<=n)e=o;return e}function d(t,n,e,o){const s=[...t,...n].reduce((t,{weight:n})=>t+n,0)
;const r=n.reduce((t,{weight:n})=>Math.max(t,n),e);return Math.max(1,Math.min(o,Math.ceil(s/r)))}},65073:(t,n,e)=>{e.d(n,{$Q:()=>c,K9:()=>o,LS:()=>s,a3:()=>i,
yZ:()=>a,z3:()=>r});function o(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function s(t,n,e=`${n}s`){return`${o(t)} ${t===1?n:e}`}function r(t){
const n=["B","kB","MB","GB","TB"];const e=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),n.length-1);const o=t/1e3**e
;return`${e===0||o>=99.95?Math.round(o):o.toFixed(1)} ${n[e]}`}function i(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`
;const n=Math.round(t/1e3);return`${Math.floor(n/60)} min ${n%60} s`}function a(t,n="and"){const e=t.at(-1)??""
;return t.length<2?e:`${t.slice(0,-1).join(", ")} ${n} ${e}`}function c(t,n){if(t.length<=n)return t
;return`${t.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}};
