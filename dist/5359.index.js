"use strict";exports.id=5359;exports.ids=[5359,3673];exports.modules={33673:(t,e,n)=>{n.r(e);n.d(e,{loadReport:()=>i,parseReport:()=>c});var s=n(73024)
;var r=n.n(s);var a=n(22690);const o=256*1024*1024;async function i(t){const e=(0,s.statSync)(t,{throwIfNoEntry:false})
;if(!e?.isFile())throw new a.yo(`There is no report at ${t}`);if(e.size>o)throw new a.yo(`${t} is too large for a report`);return await c((0,
s.readFileSync)(t,"utf8"),t)}async function c(t,e){const{reportSchema:s}=await Promise.all([n.e(737),n.e(5169)]).then(n.bind(n,15169))
;const r=s.safeParse(h(t,e));if(r.success)return r.data;const[o]=r.error.issues
;throw new a.yo(`${e} is no report of Kempt: ${o?.path.join(".")||"the file"}: ${o?.message??"invalid"}`)}function h(t,e){try{return JSON.parse(t)}catch(t){
throw new a.yo(`${e} is no report of Kempt: it is not JSON`,undefined,{cause:t})}}},99519:(t,e,n)=>{n.r(e);n.d(e,{openShare:()=>l,stateOf:()=>w});var s=n(77598)
;var r=n(73024);var a=n(72408);var o=n(22690);var i=n(80737);const c=i.rej({kind:i.euz("kempt-shards"),
digest:i.YjP().describe("of the shards: the machines of a run must agree in it"),shards:i.YOg(i.rej({
weight:i.aig().nonnegative().describe("estimated milliseconds on one core"),
from:i.YjP().optional().describe("its files begin here, and end where the next begin; absent: it has none"),
tools:i.YOg(i.YjP()).describe("what it runs as a whole, such as tests; other tools run on its files")})).min(1)});var h=n(22906);var u=n(33673);var d=n(31351)
;var f=n(63160);async function l(t,e){const{index:n,count:s}=t;const r=t.plan===undefined?await p(t,e):m(t.plan)
;if(r.shards.length!==s)throw new o.yo(`The plan is for ${r.shards.length} shards, and --shard ${n}/${s} is one of ${s}`,"Give all machines the same plan, and the number of its shards.")
;const i=new Set(r.shards.flatMap(({tools:t})=>t));const c=new Set(r.shards[n-1]?.tools);const h=n===1;return{index:n,count:s,plan:r.digest,first:h,has:t=>(0,
a.bf)(r,t)===n-1,runs:t=>c.has(t)||h&&!i.has(t)}}async function p({count:t,timings:e},n){const s=e===undefined?undefined:await(0,u.loadReport)(e)
;return await(0,f.planShards)({...n,timings:s?.timings},t)}function m(t){const e=c.safeParse($(t));if(e.success)return e.data
;throw new o.yo(`${t} is no plan of shards`,"Write it: kempt plan --shards 4 --output plan.json")}function $(t){try{return JSON.parse((0,
r.readFileSync)(t,"utf8"))}catch(e){throw new o.yo(`The plan ${t} cannot be read`,"Write it: kempt plan --shards 4 --output plan.json",{cause:e})}}
async function w(t,e,{repository:r}){const a=(0,s.createHash)("sha256");const{index:o}=e;const i=o&&new Map(o.entries.map((t,e)=>[t,(0,h.VE)(o,e)]))
;for(const t of e.files)a.update(`${t.path}\0${t.oid??i?.get(t)??""}\n`);const c=a.digest("hex").slice(0,32);if(r===undefined)return{files:c}
;const{git:u}=await Promise.resolve().then(n.bind(n,70779));const f=["rev-parse","--verify","--quiet",`${(0,d.D)(t,e)??"HEAD"}^{commit}`]
;const l=await u(r,f).catch(()=>undefined);return{files:c,...l&&{commit:l.toString("latin1").trim()}}}},65073:(t,e,n)=>{n.d(e,{$Q:()=>c,K9:()=>s,LS:()=>r,
a3:()=>o,yZ:()=>i,z3:()=>a});function s(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(t,e,n=`${e}s`){return`${s(t)} ${t===1?e:n}`}
function a(t){const e=["B","kB","MB","GB","TB"];const n=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),e.length-1);const s=t/1e3**n
;return`${n===0||s>=99.95?Math.round(s):s.toFixed(1)} ${e[n]}`}function o(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`
;const e=Math.round(t/1e3);return`${Math.floor(e/60)} min ${e%60} s`}function i(t,e="and"){const n=t.at(-1)??""
;return t.length<2?n:`${t.slice(0,-1).join(", ")} ${e} ${n}`}function c(t,e){if(t.length<=e)return t
;return`${t.slice(0,Math.max(0,e-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}}};
