"use strict";exports.id=6753;exports.ids=[6753];exports.modules={72898:(t,s,e)=>{e.d(s,{i:()=>r});var i=e(86859);function r(t,s){const r=(0,i.lM)(t)?.blobId(s)
;return r??e.e(2352).then(e.bind(e,42352)).then(({blobId:e})=>e(t,s))}},76753:(t,s,e)=>{e.r(s);e.d(s,{VerifiedTree:()=>n});var i=e(97689);var r=e(72898)
;class n{entries;#t;#s;constructor(t,s){this.entries=s.entries;this.#t=t;this.#s=s}async visit(t,s){const e=[];const n=(t,i,r,n)=>{
if(n===t.oid)return s.file(t,i,r);e.push(t);return undefined};await this.#t.visitAccelerated(t,{file:(t,s,e)=>{if(!(0,i.$W)(t))return n(t,s,e,"");const o=(0,
r.i)(s,e);return typeof o==="string"?n(t,s,e,o):o.then(i=>n(t,s,e,i))},problem:t=>{e.push(t)}});if(e.length>0)await this.#s.visit(e,s)}exists(t){
return this.#s.exists(t)||this.#t.exists(t)}}}};
