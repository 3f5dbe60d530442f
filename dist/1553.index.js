"use strict";exports.id=1553;exports.ids=[1553];exports.modules={41553:(e,t,n)=>{n.d(t,{LastReport:()=>h});var r=n(77598);var i=n.n(r);var s=n(73024)
;var a=n.n(s);var o=n(76760);var d=n.n(o);var c=n(97689);var u=n(84509);var f=n(84966);class h{#e;#t;#n;#r={exists:{}};#i=true;constructor(e,t,n){this.#e=e
;this.#t=t;this.#n=n}static of(e,t,n,r){const i=(0,u.k0)(e);const s=r===undefined?"":v((0,o.resolve)(t,r));if(i===undefined||s===undefined)return undefined
;return new h((0,o.join)(e.gitDir,"kempt","report"),y(JSON.stringify([n,s,i])),t)}async recall(e){const[t,n]=v(this.#e)?.split("\n",2)??[]
;if(n===undefined||t!==y(this.#t+n))return undefined;if((await e.dirty)?.size!==0)return undefined;const{asked:r,report:i}=JSON.parse(n)
;for(const[e,t]of Object.entries(r.exists))if((0,s.existsSync)((0,o.join)(this.#n,e))!==t)return undefined
;if(r.ignored&&r.ignored.join("\0")!==(await e.ignored)?.join("\0"))return undefined;return i}watch(e){this.#i=!e.entries.some(e=>e.mode===c.Kt.submodule)
;const{snapshot:t}=e;return{...e,snapshot:{entries:t.entries,visit:(e,n)=>t.visit(e,n),exists:e=>{this.#r.exists[e]=t.exists(e);return this.#r.exists[e]}},
ignoredTracked:async()=>{this.#r.ignored=await e.ignoredTracked();return this.#r.ignored}}}async save(e,t){
if(!this.#i||e.verdict==="incomplete"||(await t.dirty)?.size!==0)return;const{timings:n,environment:r,...i}=e;const a=JSON.stringify({asked:this.#r,report:i})
;try{(0,s.mkdirSync)((0,o.dirname)(this.#e),{recursive:true});(0,f.v)(this.#e,Buffer.from(`${y(this.#t+a)}\n${a}\n`))}catch{}}}function y(e){return(0,
r.createHash)("sha256").update(e).digest("hex")}function v(e){try{return(0,s.readFileSync)(e,"utf8")}catch{return undefined}}},84509:(e,t,n)=>{n.d(t,{KF:()=>u,
k0:()=>h,q3:()=>c});var r=n(73024);var i=n.n(r);var s=n(76760);var a=n.n(s);var o=n(73429);var d=n.n(o);function c(e){try{return(0,r.readFileSync)(y(e))
}catch(e){if((0,o.isNativeError)(e)&&e.code==="ENOENT")return undefined;throw e}}function u(e){return(0,r.statSync)(y(e),{throwIfNoEntry:false})?.size??0}
const f=32;function h(e){let t;try{t=(0,r.openSync)(y(e),"r")}catch{return undefined}try{const{size:e}=(0,r.fstatSync)(t);const n=Buffer.alloc(f);if(e<f||(0,
r.readSync)(t,n,0,f,e-f)!==f)return undefined;return n.subarray(12).every(e=>e===0)?undefined:`${e} ${n.toString("hex")}`}finally{(0,r.closeSync)(t)}}
function y({gitDir:e}){const t=process.env["GIT_INDEX_FILE"];return t?(0,s.resolve)(t):(0,s.join)(e,"index")}}};
