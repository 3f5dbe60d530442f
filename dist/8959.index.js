"use strict";exports.id=8959;exports.ids=[8959,5073];exports.modules={66735:(t,n,e)=>{e.d(n,{l:()=>h});var s=e(73024);var o=e.n(s);var r=e(76760);var i=e.n(r)
;var a=e(19880);var c=e(97992);var f=e(37958);var u=e(765);var d=e(66111);async function h(t,n,e,o){const i=(0,d.BW)(t,o.version);if(i===undefined)return{
contents:new Map};const a=(0,d.a6)(t,o.version,n);const h=new Map(a.map(t=>[t,(0,s.readFileSync)((0,r.join)(e.top,t))]));const p=(0,f.V)(t.tool.root??[],e.has)
;for(const n of(0,c.Rr)({command:i,files:a,rootOf:p,top:e.top,share:Number.POSITIVE_INFINITY})){const s=await(0,u.d)(t,i,n,e,o);const r=l(i,s)
;if(r!==undefined)return{contents:new Map,reason:r}}const g=new Map;for(const[t,n]of h){const o=(0,r.join)(e.top,t);if(!(0,s.existsSync)(o))return{
contents:new Map,reason:`it removed ${t}`};const i=(0,s.readFileSync)(o);if(!i.equals(n))g.set(t,i)}return{contents:g}}function l({exit:t={},timeout:n},e){
if(e.failure!==undefined)return`it could not be started: ${e.failure}`;if(e.timedOut)return`it was ended after ${n??600} seconds`
;if(e.code===null)return`it was ended by ${e.signal??"a signal"}`;const s=[...t.clean??[0],...t.findings??[1],...t.nothing??[]];if((0,
a.u)(s,e.code))return undefined;const o=(e.stderr.trim()||e.stdout.trim()).split("\n").at(-1)??""
;return`it ended with code ${e.code}${o===""?"":`: ${o.slice(0,300)}`}`}},37197:(t,n,e)=>{e.d(n,{fixWithTools:()=>v});var s=e(77598);var o=e.n(s);var r=e(73024)
;var i=e.n(r);var a=e(76760);var c=e.n(a);var f=e(52336);var u=e(56102);var d=e(66735);var h=e(82082);var l=e(74923);var p=e(41600);const g=6
;async function v(t){const{chosen:n}=(0,h.g)({...t,paths:t.entries.map(({path:t})=>t)})
;const e=n.filter(({setting:{tool:n}})=>n.fix&&(t.unsafe||n.fix.safety!=="unsafe")).sort((t,n)=>w(t)-w(n)||(t.setting.id<n.setting.id?-1:1))
;if(e.length===0)return{changed:new Map,refused:[],problems:[],left:[]};const s=new l.Z(t,n);const o=t.inPlace?t.top:await s.openTop();const r=(0,u.wE)();try{
(0,u.s)(r,o,t.entries.map(({path:t})=>t));for(const[n,e]of t.contents)(0,u.U6)(r,n,e);(0,u.x)(r,t.top,[]);return await new y(t,r,e,s).run()}finally{(0,u.yu)(r)}
}function w({setting:{tool:t}}){return t.fix?.order??(t.category==="format"?80:50)}class y{#t;#n;#e;#s;#o=[];#r=new Map;#i=new Map;#a=new Map
;constructor(t,n,e,s){this.#t=t;this.#n=n;this.#e=e;this.#s=s}async run(){const t=new Set;for(let n=0;n<g;n++){const e=await this.#c(t);if(e.size===0)break
;const s=[...e].filter(([t])=>this.#f(t));for(const[t,n]of s)this.#u(t,n);if(n===g-1)for(const[t,n]of e)this.#u(t,n)}return await this.#d()}async#c(t){
const n=new Map;const e=this.#s.placeIn(this.#n);for(const s of this.#e){const{id:o}=s.setting;const i=this.#t.paths.filter((0,
p.n)(s.setting,f.toMatcher,this.#n));if(t.has(o)||i.length===0)continue;const c=await this.#s.copyFor(s,"");const h=new Map(i.map(t=>[t,(0,r.readFileSync)((0,
a.join)(this.#n,t))]));const{contents:l,reason:g}="missing"in c?{contents:new Map,reason:c.missing}:await(0,d.l)(s.setting,i,e,c);if(g!==undefined){t.add(o)
;this.#o.push(`${o} could not fix: ${g}`);for(const[t,n]of h)(0,u.U6)(this.#n,t,n)}for(const t of l.keys()){if(!this.#r.has(t))this.#r.set(t,h.get(t))
;n.set(t,[...n.get(t)??[],o]);this.#i.set(t,[...new Set([...this.#i.get(t)??[],o])])}}return n}#f(t){const n=(0,s.createHash)("sha1").update((0,
r.readFileSync)((0,a.join)(this.#n,t))).digest("hex");const e=this.#a.get(t)??new Set;if(e.has(n))return true;this.#a.set(t,e.add(n));return false}#u(t,n){
if(!this.#r.has(t))return;const e=n.length>1?`${n.join(" and ")} undo each other's changes in`:`${n[0]} does not come to an end with`
;this.#o.push(`${e} ${t}: it is left as it was`);this.#h(t);this.#r.delete(t);this.#t={...this.#t,paths:this.#t.paths.filter(n=>n!==t)}}#h(t){
const n=this.#r.get(t);if(n)(0,u.U6)(this.#n,t,n)}async#d(){const t=[...this.#r.keys()];const n=new Map(t.map(t=>[t,(0,r.readFileSync)((0,a.join)(this.#n,t))]))
;const e=t.length===0?[]:await this.#s.checkIn(this.#n,t);for(const n of t)this.#h(n);const s=t.length===0?[]:await this.#s.checkIn(this.#n,t);const o=[]
;const i=new Map;const c=M(s,e);for(const r of t){const t=this.#i.get(r)??[];const a=$(m(s,r),m(e,r))??c;if(a)o.push({path:r,
reason:`a fix of ${t.join(", ")} would bring an error: ${a}`});else i.set(r,{before:this.#r.get(r),content:n.get(r),by:t})}
const f=e.flatMap(({findings:t})=>t).filter(({location:t})=>i.has(t.path));return{changed:i,refused:o,problems:this.#o,left:f}}}function m(t,n){
return t.flatMap(({findings:t})=>t).filter(({level:t,location:e})=>t==="error"&&e.path===n)}function $(t,n){const e=new Set(t.map(b))
;return n.map(b).find(t=>!e.has(t))}function b({rule:t,message:n}){return`${t}: ${n}`}function M(t,n){
const e=new Set(t.filter(({status:t})=>t==="failed").map(({id:t})=>t));const s=n.find(({status:t,id:n})=>t==="failed"&&!e.has(n))
;return s&&`${s.id}: ${s.reason}`}},15083:(t,n,e)=>{e.d(n,{B:()=>s,c:()=>o});function s({covered:t,lines:n}){return n===0?100:Math.floor(t*1e4/n)/100}
function o(t,n,e){t.set(n,e||t.get(n)===true)}},26491:(t,n,e)=>{e.d(n,{GB:()=>f,Ln:()=>g,QM:()=>u,j1:()=>d});var s=e(73024);var o=e.n(s);var r=e(76760)
;var i=e.n(r);var a=e(22690);var c=e(84966);const f="kempt-coverage.json";function u(t){const n=(0,r.join)(t,f);return(0,s.existsSync)(n)?d((0,
s.readFileSync)(n,"utf8")):{}}function d(t){const n=h(t);const e=l(n)&&n["version"]===1?n["lines"]:undefined
;if(!l(e)||!Object.values(e).every(p))throw new a.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return e}function h(t){try{
return JSON.parse(t)}catch{return undefined}}function l(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function p(t){
return typeof t==="number"&&t>=0&&t<=100}function g(t,n){const e=Object.fromEntries(Object.entries(n).sort(([t],[n])=>t<n?-1:1));(0,c.v)((0,
r.join)(t,f),Buffer.from(`${JSON.stringify({version:1,lines:e},undefined,2)}\n`))}},69963:(t,n,e)=>{e.d(n,{b:()=>r});var s=e(73024);var o=e.n(s);function r(t){
try{return(0,s.readFileSync)(t,"utf8")}catch{return undefined}}},65073:(t,n,e)=>{e.d(n,{$Q:()=>c,K9:()=>s,LS:()=>o,a3:()=>i,yZ:()=>a,z3:()=>r});function s(t){
return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(t,n,e=`${n}s`){return`${s(t)} ${t===1?n:e}`}function r(t){const n=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),n.length-1);const s=t/1e3**e;return`${e===0||s>=99.95?Math.round(s):s.toFixed(1)} ${n[e]}`}
function i(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`;const n=Math.round(t/1e3)
;return`${Math.floor(n/60)} min ${n%60} s`}function a(t,n="and"){const e=t.at(-1)??"";return t.length<2?e:`${t.slice(0,-1).join(", ")} ${n} ${e}`}
function c(t,n){if(t.length<=n)return t;return`${t.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}};
