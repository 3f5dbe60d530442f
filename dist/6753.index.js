"use strict";exports.id=6753;exports.ids=[6753];exports.modules={76753:(e,s,t)=>{t.r(s);t.d(s,{VerifiedTree:()=>n});var i=t(97689);var r=t(86859);class n{
entries;#e;#s;constructor(e,s){this.entries=s.entries;this.#e=e;this.#s=s}async visit(e,s){const n=[];const d=(e,t,i,r)=>{if(r===e.oid)return s.file(e,t,i)
;n.push(e);return undefined};await this.#e.visitAccelerated(e,{file:(e,s,n)=>{if(!(0,i.$)(e))return d(e,s,n,undefined);const o=(0,r.lM)(s)?.blobId(n)
;return o===undefined?t.e(2352).then(t.bind(t,42352)).then(({blobId:t})=>d(e,s,n,t(s,n))):d(e,s,n,o)},problem:e=>{n.push(e)}})
;if(n.length>0)await this.#s.visit(n,s)}exists(e){return this.#s.exists(e)||this.#e.exists(e)}}}};
