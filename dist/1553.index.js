"use strict";exports.id=1553;exports.ids=[1553];exports.modules={41553:(e,n,t)=>{t.d(n,{LastReport:()=>h});var r=t(77598);var i=t.n(r);var s=t(73024)
;var a=t.n(s);var o=t(76760);var c=t.n(o);var d=t(97689);var u=t(53374);var f=t(84509);var y=t(84966);class h{#e;#n;#t;#r={exists:{}};#i=true
;constructor(e,n,t){this.#e=e;this.#n=n;this.#t=t}static of(e,n,t,r){const i=(0,f.k0)(e);const s=r===undefined?"":l((0,o.resolve)(n,r))
;if(i===undefined||s===undefined)return undefined;return new h((0,o.join)(e.gitDir,"kempt","report"),v(JSON.stringify([t,s,i])),n)}async recall(e){
const[n,t]=l(this.#e)?.split("\n",2)??[];if(t===undefined||n!==v(this.#n+t))return undefined;if((await e.dirty)?.size!==0)return undefined
;const{asked:r,report:i}=JSON.parse(t);for(const[e,n]of Object.entries(r.exists))if((0,u.S)((0,o.join)(this.#t,e))!==n)return undefined
;if(r.ignored&&r.ignored.join("\0")!==(await e.ignored)?.join("\0"))return undefined;return i}watch(e){this.#i=!e.entries.some(e=>e.mode===d.K.submodule)
;const{snapshot:n}=e;return{...e,snapshot:{entries:n.entries,visit:(e,t)=>n.visit(e,t),exists:e=>{this.#r.exists[e]=n.exists(e);return this.#r.exists[e]}},
ignoredTracked:async()=>{this.#r.ignored=await e.ignoredTracked();return this.#r.ignored}}}async save(e,n){
if(!this.#i||e.verdict==="incomplete"||(await n.dirty)?.size!==0)return;const{timings:t,environment:r,...i}=e;const a=JSON.stringify({asked:this.#r,report:i})
;try{(0,s.mkdirSync)((0,o.dirname)(this.#e),{recursive:true});(0,y.v)(this.#e,Buffer.from(`${v(this.#n+a)}\n${a}\n`))}catch{}}}function v(e){return(0,
r.createHash)("sha256").update(e).digest("hex")}function l(e){try{return(0,s.readFileSync)(e,"utf8")}catch{return undefined}}},97689:(e,n,t)=>{t.d(n,{$:()=>i,
K:()=>r});const r={file:33188,executable:33261,symlink:40960,submodule:57344};function i(e){return e.mode===r.file||e.mode===r.executable}},53374:(e,n,t)=>{
t.d(n,{S:()=>s});var r=t(73024);var i=t.n(r);function s(e){try{return(0,r.statSync)(e,{throwIfNoEntry:false})!==undefined}catch{return false}}},84509:(e,n,t)=>{
t.d(n,{KF:()=>u,k0:()=>y,q3:()=>d});var r=t(73024);var i=t.n(r);var s=t(76760);var a=t.n(s);var o=t(73429);var c=t.n(o);function d(e){try{return(0,
r.readFileSync)(h(e))}catch(e){if((0,o.isNativeError)(e)&&e.code==="ENOENT")return undefined;throw e}}function u(e){return(0,r.statSync)(h(e),{
throwIfNoEntry:false})?.size??0}const f=32;function y(e){let n;try{n=(0,r.openSync)(h(e),"r")}catch{return undefined}try{const{size:e}=(0,r.fstatSync)(n)
;const t=Buffer.alloc(f);if(e<f||(0,r.readSync)(n,t,0,f,e-f)!==f)return undefined;return t.subarray(12).every(e=>e===0)?undefined:`${e} ${t.toString("hex")}`
}finally{(0,r.closeSync)(n)}}function h({gitDir:e}){const n=process.env["GIT_INDEX_FILE"];return n?(0,s.resolve)(n):(0,s.join)(e,"index")}},84966:(e,n,t)=>{
t.d(n,{v:()=>d});var r=t(77598);var i=t.n(r);var s=t(73024);var a=t.n(s);var o=t(76760);var c=t.n(o);function d(e,n,t,i=(0,o.dirname)(e)){const a=(0,
o.join)(i,`.${(0,o.basename)(e)}.kempt-${(0,r.randomBytes)(6).toString("hex")}`);try{const r=(0,s.openSync)(a,"wx",t??438);try{if(t!==undefined)(0,
s.fchmodSync)(r,t);for(let e=0;e<n.length;)e+=(0,s.writeSync)(r,n,e);(0,s.fsyncSync)(r)}finally{(0,s.closeSync)(r)}(0,s.renameSync)(a,e)}catch(r){(0,
s.rmSync)(a,{force:true});if(i===(0,o.dirname)(e))throw r;d(e,n,t)}}}};
