"use strict";exports.id=9703;exports.ids=[9703,3673,5359];exports.modules={33673:(t,e,n)=>{n.r(e);n.d(e,{loadReport:()=>a,parseReport:()=>c});var s=n(73024)
;var i=n.n(s);var o=n(22690);const r=256*1024*1024;async function a(t){const e=(0,s.statSync)(t,{throwIfNoEntry:false})
;if(!e?.isFile())throw new o.yo(`There is no report at ${t}`);if(e.size>r)throw new o.yo(`${t} is too large for a report`);return await c((0,
s.readFileSync)(t,"utf8"),t)}async function c(t,e){const{reportSchema:s}=await Promise.all([n.e(737),n.e(5169)]).then(n.bind(n,15169))
;const i=s.safeParse(h(t,e));if(i.success)return i.data;const[r]=i.error.issues
;throw new o.yo(`${e} is no report of Kempt: ${r?.path.join(".")||"the file"}: ${r?.message??"invalid"}`)}function h(t,e){try{return JSON.parse(t)}catch(t){
throw new o.yo(`${e} is no report of Kempt: it is not JSON`,undefined,{cause:t})}}},99519:(t,e,n)=>{n.r(e);n.d(e,{openShare:()=>l,stateOf:()=>w});var s=n(77598)
;var i=n(73024);var o=n(72408);var r=n(22690);var a=n(80737);const c=a.rej({kind:a.euz("kempt-shards"),
digest:a.YjP().describe("of the shards: the machines of a run must agree in it"),shards:a.YOg(a.rej({
weight:a.aig().nonnegative().describe("estimated milliseconds on one core"),
from:a.YjP().optional().describe("its files begin here, and end where the next begin; absent: it has none"),
tools:a.YOg(a.YjP()).describe("what it runs as a whole, such as tests; other tools run on its files")})).min(1)});var h=n(22906);var d=n(33673);var u=n(31351)
;var f=n(63160);async function l(t,e){const{index:n,count:s}=t;const i=t.plan===undefined?await p(t,e):g(t.plan)
;if(i.shards.length!==s)throw new r.yo(`The plan is for ${i.shards.length} shards, and --shard ${n}/${s} is one of ${s}`,"Give all machines the same plan, and the number of its shards.")
;const a=new Set(i.shards.flatMap(({tools:t})=>t));const c=new Set(i.shards[n-1]?.tools);const h=n===1;return{index:n,count:s,plan:i.digest,first:h,has:t=>(0,
o.bf)(i,t)===n-1,runs:t=>c.has(t)||h&&!a.has(t)}}async function p({count:t,timings:e},n){const s=e===undefined?undefined:await(0,d.loadReport)(e)
;return await(0,f.planShards)({...n,timings:s?.timings},t)}function g(t){const e=c.safeParse(m(t));if(e.success)return e.data
;throw new r.yo(`${t} is no plan of shards`,"Write it: kempt plan --shards 4 --output plan.json")}function m(t){try{return JSON.parse((0,
i.readFileSync)(t,"utf8"))}catch(e){throw new r.yo(`The plan ${t} cannot be read`,"Write it: kempt plan --shards 4 --output plan.json",{cause:e})}}
async function w(t,e,{repository:i}){const o=(0,s.createHash)("sha256");const{index:r}=e;const a=r&&new Map(r.entries.map((t,e)=>[t,(0,h.VE)(r,e)]))
;for(const t of e.files)o.update(`${t.path}\0${t.oid??a?.get(t)??""}\n`);const c=o.digest("hex").slice(0,32);if(i===undefined)return{files:c}
;const{git:d}=await Promise.resolve().then(n.bind(n,70779));const f=["rev-parse","--verify","--quiet",`${(0,u.D)(t,e)??"HEAD"}^{commit}`]
;const l=await d(i,f).catch(()=>undefined);return{files:c,...l&&{commit:l.toString("latin1").trim()}}}},71751:(t,e,n)=>{n.r(e);n.d(e,{toShardReport:()=>d})
;var s=n(77598);var i=n.n(s);var o=n(35993);var r=n(88847);var a=n(92142);var c=n(73484);var h=n(99519);async function d(t,e,n,s,i){const{request:o,place:r}=t
;const{index:a,count:d,plan:m}=e;const w=(0,c.Qm)(n);const y={index:a,count:d,plan:m,...await(0,h.stateOf)(o,n.scope,r),config:u(t,n,w.settings),
settings:w.settings,evidence:await f(n.evidence)};const v=g(await l(n,s,e),i);const $=await(0,c.Ep)({...w,settings:p(n,e,w.settings),evidence:v},false);return{
...$,shard:y}}function u({request:t,config:e},{settings:n},i){const{only:r,skip:a,history:c,ignoreFigures:h,tools:d,paths:u}=t;const f={only:r,skip:a,history:c,
ignoreFigures:h,tools:d,paths:u};const{includes:l,checks:p,skipped:g,publish:m,cache:w,...y}=n;return(0,
s.createHash)("sha256").update(JSON.stringify([o.r,e,f,y,i])).digest("hex").slice(0,32)}async function f(t){const{head:e,base:n,tools:s,history:i}=t
;const o=[e,n,s,i].flatMap(t=>t?.findings??[]);const r=await(0,c.qS)([...o,...s?.base??[]]);const a=t=>({...t,findings:t.findings.map(r)});return{...t,
head:a(e),...n&&{base:a(n)},...s&&{tools:{...a(s),base:s.base.map(r)}},...i&&{history:a(i)}}}async function l({scope:t,settings:e,evidence:n},s,i){
const{head:o,tools:c}=n;const h=new Set([...o.findings,...c?.findings??[]].map(({location:t})=>t.path));const d=t.files.filter(({path:t})=>h.has(t)&&!i.has(t))
;if(d.length===0)return n;const{suppressions:u}=await(0,r.z)(t.tree.snapshot,d,(0,a.W)(e.checks,"file"),s,{everything:e.everything});return{...n,head:{...o,
suppressions:[...o.suppressions,...u]}}}function p({settings:t},{first:e},n){if(e)return n
;const s=t.checks.filter(({check:t})=>t.scope!=="file").map(({check:t})=>t.id);const i="the first shard does it for all";return{...n,
checks:n.checks.filter(t=>!s.includes(t)),skipped:[...n.skipped,...s.map(t=>({id:t,reason:i}))]}}function g(t,e){const{tools:n}=t
;if(n===undefined||e.length===0)return t;const s=e.map(t=>({check:t,status:"skipped",reason:"another shard does it",findings:0}));return{...t,tools:{...n,
runs:[...n.runs,...s]}}}},65073:(t,e,n)=>{n.d(e,{$Q:()=>c,K9:()=>s,LS:()=>i,a3:()=>r,yZ:()=>a,z3:()=>o});function s(t){
return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function i(t,e,n=`${e}s`){return`${s(t)} ${t===1?e:n}`}function o(t){const e=["B","kB","MB","GB","TB"]
;const n=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),e.length-1);const s=t/1e3**n;return`${n===0||s>=99.95?Math.round(s):s.toFixed(1)} ${e[n]}`}
function r(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`;const e=Math.round(t/1e3)
;return`${Math.floor(e/60)} min ${e%60} s`}function a(t,e="and"){const n=t.at(-1)??"";return t.length<2?n:`${t.slice(0,-1).join(", ")} ${e} ${n}`}
function c(t,e){if(t.length<=e)return t;return`${t.slice(0,Math.max(0,e-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}}};
