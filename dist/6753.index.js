"use strict";exports.id=6753;exports.ids=[6753];exports.modules={42352:(s,e,t)=>{t.d(e,{z:()=>a});var i=t(77598);var r=t.n(i);function a(s,e=s.length){return(0,
i.createHash)("sha1").update(`blob ${e}\0`).update(s.subarray(0,e)).digest("hex")}},76753:(s,e,t)=>{t.r(e);t.d(e,{VerifiedTree:()=>a});var i=t(97689)
;var r=t(42352);class a{entries;#s;#e;constructor(s,e){this.entries=e.entries;this.#s=s;this.#e=e}async visit(s,e){const t=[];for(const a of s){let s=false
;await this.#s.read(a,{file:(t,d,n)=>{s=(0,i.$)(a)&&(0,r.z)(d,n)===a.oid;return s?e.file(a,d,n):undefined},problem:()=>undefined});if(!s)t.push(a)}
if(t.length>0)await this.#e.visit(t,e)}exists(s){return this.#e.exists(s)||this.#s.exists(s)}}}};
