"use strict";exports.id=8397;exports.ids=[8397];exports.modules={28397:(t,e,s)=>{s.r(e);s.d(e,{findClean:()=>d});var n=s(77598);var r=s(76760);var i=s(97689)
;var a=s(73024);const h=32;const o=8;class c{#t;#e;#s=new Map;#n=[];#r=false;constructor(t,e){this.#t=t;this.#e=e}load(){const t=f(this.#t)
;if(t===undefined||!t.subarray(0,h).equals(this.#e))return false;const e=new Int32Array(t.buffer,t.byteOffset+h,t.length-h>>2)
;for(let t=0;t+1<e.length;t+=2)this.#s.set(e[t],e[t+1]);return this.#s.size>0}has([t,e]){return this.#s.get(t)===e}add([t,e]){this.#r||=!this.has([t,e])
;this.#n.push(t,e)}save(){if(!this.#r&&this.#n.length===this.#s.size*2)return;const t=`${this.#t}.${process.pid}`;try{(0,a.mkdirSync)((0,r.dirname)(this.#t),{
recursive:true});const e=Int32Array.from(this.#n);(0,a.writeFileSync)(t,Buffer.concat([this.#e,Buffer.from(e.buffer,0,e.length*(o/2))]));(0,
a.renameSync)(t,this.#t)}catch{}}}function f(t){try{const e=(0,a.readFileSync)(t);return e.byteOffset%4===0?e:Buffer.from(Uint8Array.from(e).buffer)}catch{
return undefined}}var u=s(22906);async function d(t,e,s,a,h){const{files:o}=s;const f=(0,
n.createHash)("sha256").update(JSON.stringify([a.settings,[...a.inputs]])).digest();const d=new c((0,r.join)(t.gitDir,"kempt","clean"),f)
;const p=d.load()?await h:undefined;const y=new Map;const g=[];const m=[];const w=s.kind==="all"&&s.excluded===0?undefined:new Set(o);e.entries.forEach((t,s)=>{
if(w?!w.has(t):!(0,i.$W)(t))return;const n=l((0,u.mh)(e,s),t);if(p&&d.has(n)&&!p.has(t.path)){g.push(t);d.add(n)}else{m.push(t);y.set(t,{key:n,size:t.size})}})
;const k=w?new Set(e.entries):undefined;for(const t of w??[])if(!k?.has(t))m.push(t);const v=[];return{toScan:m,clean:g,remember:t=>{
if(y.get(t)?.size===t.size)v.push(t)},save:async()=>{const t=await h;for(const e of v){const s=y.get(e);if(s&&!t.has(e.path))d.add(s.key)}d.save()}}}
function l([t,e],{path:s,mode:n}){let r=n===i.Kt.executable?2166136260:2166136261;for(let t=0;t<s.length;t++)r=Math.imul(r^s.charCodeAt(t),16777619)
;return[t^r,e^Math.imul(r,2654435761)]}}};
