"use strict";exports.id=397;exports.ids=[397];exports.modules={8397:(t,e,s)=>{s.r(e);s.d(e,{findClean:()=>p,startDirtyFiles:()=>l});var n=s(7598);var i=s(6760)
;var r=s(7689);var a=s(3024);const f=32;const o=8;class h{#t;#e;#s=new Map;#n=[];#i=false;constructor(t,e){this.#t=t;this.#e=e}load(){const t=c(this.#t)
;if(t===undefined||!t.subarray(0,f).equals(this.#e))return false;const e=new Int32Array(t.buffer,t.byteOffset+f,t.length-f>>2)
;for(let t=0;t+1<e.length;t+=2)this.#s.set(e[t],e[t+1]);return this.#s.size>0}has([t,e]){return this.#s.get(t)===e}add([t,e]){this.#i||=!this.has([t,e])
;this.#n.push(t,e)}save(){if(!this.#i&&this.#n.length===this.#s.size*2)return;const t=`${this.#t}.${process.pid}`;try{(0,a.mkdirSync)((0,i.dirname)(this.#t),{
recursive:true});const e=Int32Array.from(this.#n);(0,a.writeFileSync)(t,Buffer.concat([this.#e,Buffer.from(e.buffer,0,e.length*(o/2))]));(0,
a.renameSync)(t,this.#t)}catch{}}}function c(t){try{const e=(0,a.readFileSync)(t);return e.byteOffset%4===0?e:Buffer.from(Uint8Array.from(e).buffer)}catch{
return undefined}}var u=s(779);var d=s(2906);async function l(t){const e=await(0,u.BE)(t,["diff-files","--name-only","-z","--no-ext-diff"])
;return new Set((await(0,u.Fo)(e,"git diff-files")).toString("utf8").split("\0"))}async function p(t,e,s,a,f){const{files:o}=s;const c=(0,
n.createHash)("sha256").update(JSON.stringify([a.settings,[...a.inputs]])).digest();const u=new h((0,i.join)(t.gitDir,"kempt","clean"),c)
;const l=u.load()?await f:undefined;const p=new Map;const g=[];const w=[];const m=s.kind==="all"&&s.excluded===0?undefined:new Set(o);e.entries.forEach((t,s)=>{
if(m?!m.has(t):!(0,r.$)(t))return;const n=y((0,d.mh)(e,s),t);if(l&&u.has(n)&&!l.has(t.path)){g.push(t);u.add(n)}else{w.push(t);p.set(t,{key:n,size:t.size})}})
;const k=m?new Set(e.entries):undefined;for(const t of m??[])if(!k?.has(t))w.push(t);const v=[];return{toScan:w,clean:g,remember:t=>{
if(p.get(t)?.size===t.size)v.push(t)},save:async()=>{const t=await f;for(const e of v){const s=p.get(e);if(s&&!t.has(e.path))u.add(s.key)}u.save()}}}
function y([t,e],{path:s,mode:n}){let i=n===r.K.executable?2166136260:2166136261;for(let t=0;t<s.length;t++)i=Math.imul(i^s.charCodeAt(t),16777619)
;return[t^i,e^Math.imul(i,2654435761)]}}};
