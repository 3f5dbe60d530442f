"use strict";exports.id=9703;exports.ids=[9703,3673,5073,5359];exports.modules={33673:(t,n,e)=>{e.r(n);e.d(n,{loadReport:()=>a,parseReport:()=>c})
;var s=e(73024);var o=e.n(s);var i=e(22690);const r=256*1024*1024;async function a(t){const n=(0,s.statSync)(t,{throwIfNoEntry:false})
;if(!n?.isFile())throw new i.yo(`There is no report at ${t}`);if(n.size>r)throw new i.yo(`${t} is too large for a report`);return await c((0,
s.readFileSync)(t,"utf8"),t)}async function c(t,n){const{reportSchema:s}=await Promise.all([e.e(737),e.e(5169)]).then(e.bind(e,15169))
;const o=s.safeParse(d(t,n));if(o.success)return o.data;const[r]=o.error.issues
;throw new i.yo(`${n} is no report of Kempt: ${r?.path.join(".")||"the file"}: ${r?.message??"invalid"}`)}function d(t,n){try{return JSON.parse(t)}catch(t){
throw new i.yo(`${n} is no report of Kempt: it is not JSON`,undefined,{cause:t})}}},99519:(t,n,e)=>{e.r(n);e.d(n,{openShare:()=>l,stateOf:()=>w});var s=e(77598)
;var o=e(73024);var i=e(72408);var r=e(22690);var a=e(80737);const c=a.rej({kind:a.euz("kempt-shards"),
digest:a.YjP().describe("of the shards: the machines of a run must agree in it"),shards:a.YOg(a.rej({
weight:a.aig().nonnegative().describe("estimated milliseconds on one core"),
from:a.YjP().optional().describe("its files begin here, and end where the next begin; absent: it has none"),
tools:a.YOg(a.YjP()).describe("what it runs as a whole, such as tests; other tools run on its files")})).min(1)});var d=e(22906);var f=e(33673);var h=e(24802)
;var u=e(63160);async function l(t,n){const{index:e,count:s}=t;const o=t.plan===undefined?await p(t,n):g(t.plan)
;if(o.shards.length!==s)throw new r.yo(`The plan is for ${o.shards.length} shards, and --shard ${e}/${s} is one of ${s}`,"Give all machines the same plan, and the number of its shards.")
;const a=new Set(o.shards.flatMap(({tools:t})=>t));const c=new Set(o.shards[e-1]?.tools);const d=e===1;return{index:e,count:s,plan:o.digest,first:d,has:t=>(0,
i.bf)(o,t)===e-1,runs:t=>c.has(t)||d&&!a.has(t)}}async function p({count:t,timings:n},e){const s=n===undefined?undefined:await(0,f.loadReport)(n)
;return await(0,u.planShards)({...e,timings:s?.timings},t)}function g(t){const n=c.safeParse(m(t));if(n.success)return n.data
;throw new r.yo(`${t} is no plan of shards`,"Write it: kempt plan --shards 4 --output plan.json")}function m(t){try{return JSON.parse((0,
o.readFileSync)(t,"utf8"))}catch(n){throw new r.yo(`The plan ${t} cannot be read`,"Write it: kempt plan --shards 4 --output plan.json",{cause:n})}}
async function w(t,n,{repository:o}){const i=(0,s.createHash)("sha256");const{index:r}=n;const a=r&&new Map(r.entries.map((t,n)=>[t,(0,d.VE)(r,n)]))
;for(const t of n.files)i.update(`${t.path}\0${t.oid??a?.get(t)??""}\n`);const c=i.digest("hex").slice(0,32);if(o===undefined)return{files:c}
;const{git:f}=await Promise.resolve().then(e.bind(e,97557));const u=["rev-parse","--verify","--quiet",`${await(0,h.D3)(t,n)??"HEAD"}^{commit}`]
;const l=await f(o,u).catch(()=>undefined);return{files:c,...l&&{commit:l.toString("latin1").trim()}}}},63160:(t,n,e)=>{e.r(n);e.d(n,{planShards:()=>$})
;var s=e(72408);var o=e(52336);var i=e(56291);var r=e(11836);var a=e(82082);var c=e(2622);var d=e(41600);var f=e(73024);var h=e(76760)
;async function u(t,{repository:n,top:s}){if(n===undefined||n.top!==undefined)return t.map(t=>l(t,s));const{git:o}=await Promise.resolve().then(e.bind(e,97557))
;const i=t.map(({oid:t})=>`${t??""}\n`).join("");const r=await o(n,["cat-file","--batch-check=%(objectsize)"],i)
;return r.toString("latin1").split("\n").slice(0,t.length).map(t=>Number(t)||0)}function l({path:t,raw:n,size:e},s){if(e)return e
;const o=n?Buffer.concat([Buffer.from(`${s}/`),n]):(0,h.join)(s,t);return(0,f.lstatSync)(o,{throwIfNoEntry:false})?.size??0}const p=512;const g=1/1e5
;const m=1/1e3;const w=1e3;const v=6e4;const y=64;async function $(t,n){const{files:e,tools:o}=await b(t);return(0,s.Qr)(n==="auto"?(0,s.n_)(e,o,v,y):n,e,o)}
async function b(t){const{scope:n,place:e,timings:s={}}=t;const o=t.tools?await(0,c.toToolsInput)(t):undefined;const i=o?S(o):[];const r=o?.entries??[]
;const a=new Map(await M(r,e));for(const[t,s]of await M(n.files.filter(({path:t})=>!a.has(t)),e))a.set(t,s);const d=t=>(a.get(t)??0)+p
;const f=new Map(n.files.map(({path:t})=>[t,d(t)*g]));const h=[];for(const{id:t,divisible:n,paths:e}of i){const o=e.reduce((t,n)=>t+d(n),0)
;const i=s[t]??Math.max(w,o*m);if(!n)h.push({id:t,weight:i});else for(const t of e)f.set(t,(f.get(t)??0)+i*d(t)/o)}return{files:[...f].map(([t,n])=>({id:t,
weight:n})),tools:h}}async function M(t,n){const e=await u(t,n);return t.map(({path:t},n)=>[t,e[n]??0])}function S(t){const n=t.entries.map(({path:t})=>t)
;const{chosen:e}=(0,a.g)({...t,paths:n});return e.flatMap(e=>{const{id:s,tool:c}=e.setting;const f=(0,d.n)(e.setting,o.toMatcher,t.top)
;const h=t.files.map(({path:t})=>t).filter(f);if((0,a.r)(c,h.length,t.change!==undefined)!==undefined)return[];return[{id:s,divisible:(0,i.a)(e.setting),
paths:(0,r.i0)(e)?n.filter(f).filter((0,r.It)(e.setting,t)):h}]})}},71751:(t,n,e)=>{e.r(n);e.d(n,{toShardReport:()=>d});var s=e(77598);var o=e.n(s)
;var i=e(35993);var r=e(88847);var a=e(73484);var c=e(99519);async function d(t,n,e,s,o){const{request:i,place:r}=t;const{index:d,count:g,plan:m}=n;const w=(0,
a.Qm)(e);const v={index:d,count:g,plan:m,...await(0,c.stateOf)(i,e.scope,r),config:f(t,e,w.settings),settings:w.settings,evidence:await h(e.evidence)}
;const y=p(await u(e,s,n),o);const $=await(0,a.Ep)({...w,settings:l(e,n,w.settings),evidence:y},false);return{...await(0,a.R)($,e.scope),shard:v}}
function f({request:t,config:n},{settings:e},o){const{only:r,skip:a,history:c,ignoreFigures:d,tools:f,paths:h}=t;const u={only:r,skip:a,history:c,
ignoreFigures:d,tools:f,paths:h};const{includes:l,checks:p,skipped:g,publish:m,cache:w,...v}=e;return(0,
s.createHash)("sha256").update(JSON.stringify([i.r,n,u,v,o])).digest("hex").slice(0,32)}async function h(t){const{head:n,base:e,tools:s,history:o}=t
;const i=[n,e,s,o].flatMap(t=>t?.findings??[]);const r=await(0,a.qS)([...i,...s?.base??[]]);const c=t=>({...t,findings:t.findings.map(r)});return{...t,
head:c(n),...e&&{base:c(e)},...s&&{tools:{...c(s),base:s.base.map(r)}},...o&&{history:c(o)}}}async function u({scope:t,evidence:n},{plan:e,inputs:s},o){
const{head:i,tools:a}=n;const c=new Set([...i.findings,...a?.findings??[]].map(({location:t})=>t.path));const d=t.files.filter(({path:t})=>c.has(t)&&!o.has(t))
;if(d.length===0)return n;const{suppressions:f}=await(0,r.z)(t.tree.snapshot,d,e,s);return{...n,head:{...i,suppressions:[...i.suppressions,...f]}}}
function l({settings:t},{first:n},e){if(n)return e;const s=t.checks.filter(({check:t})=>t.scope!=="file").map(({check:t})=>t.id)
;const o="the first shard does it for all";return{...e,checks:e.checks.filter(t=>!s.includes(t)),skipped:[...e.skipped,...s.map(t=>({id:t,reason:o}))]}}
function p(t,n){const{tools:e}=t;if(e===undefined||n.length===0)return t;const s=n.map(t=>({check:t,status:"skipped",reason:"another shard does it",findings:0
}));return{...t,tools:{...e,runs:[...e.runs,...s]}}}},72408:(t,n,e)=>{e.d(n,{Qr:()=>i,bf:()=>c,n_:()=>d});var s=e(4877);var o=e(71753);function i(t,n,e){
const i=Array.from({length:t},()=>({weight:0,tools:[]}));for(const{id:t,weight:n}of[...e].sort((t,n)=>n.weight-t.weight||(0,o.n6)(t.id,n.id))){
const e=i.reduce((t,n)=>n.weight<t.weight?n:t);e.weight+=n;e.tools.push(t)}const a=[...n].sort((t,n)=>(0,o.n6)(t.id,n.id));const c=r(i.map(({weight:t})=>t),a)
;const d=i.map(({weight:t,tools:n},e)=>{const{from:s,added:i}=c[e]??{from:undefined,added:0};return{weight:Math.round(t+i),...s!==undefined&&{from:s},
tools:n.sort(o.n6)}});return{kind:"kempt-shards",digest:(0,s.D)(JSON.stringify(d)),shards:d}}function r(t,n){const e=n.reduce((t,{weight:n})=>t+n,0)
;const s=a(t,e);const o=t.map(()=>({from:undefined,added:0}));let i=0;const r=t.map(t=>i+=Math.max(0,s-t));let c=0;let d=0;for(const{id:t,weight:e}of n){
while(d<r.length-1&&c+e/2>=r[d])d++;const n=o[d];n.from??=t;n.added+=e;c+=e}const f=o.find(({from:t})=>t!==undefined)??o[0];f.from="";return o}function a(t,n){
const e=[...t].sort((t,n)=>t-n);let s=n;for(const[t,n]of e.entries()){s+=n;const o=s/(t+1);const i=e[t+1];if(i===undefined||o<=i)return o}return 0}
function c({shards:t},n){let e=0;for(const[s,{from:o}]of t.entries())if(o!==undefined&&o<=n)e=s;return e}function d(t,n,e,s){
const o=[...t,...n].reduce((t,{weight:n})=>t+n,0);const i=n.reduce((t,{weight:n})=>Math.max(t,n),e);return Math.max(1,Math.min(s,Math.ceil(o/i)))}},
65073:(t,n,e)=>{e.d(n,{$Q:()=>c,K9:()=>s,LS:()=>o,a3:()=>r,yZ:()=>a,z3:()=>i});function s(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}
function o(t,n,e=`${n}s`){return`${s(t)} ${t===1?n:e}`}function i(t){const n=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),n.length-1);const s=t/1e3**e;return`${e===0||s>=99.95?Math.round(s):s.toFixed(1)} ${n[e]}`}
function r(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`;const n=Math.round(t/1e3)
;return`${Math.floor(n/60)} min ${n%60} s`}function a(t,n="and"){const e=t.at(-1)??"";return t.length<2?e:`${t.slice(0,-1).join(", ")} ${n} ${e}`}
function c(t,n){if(t.length<=n)return t;return`${t.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}};
