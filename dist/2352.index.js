"use strict";exports.id=2352;exports.ids=[2352];exports.modules={42352:(e,r,t)=>{t.r(r);t.d(r,{blobId:()=>d});var s=t(77598);var a=t.n(s)
;function d(e,r=e.length){return(0,s.createHash)("sha1").update(`blob ${r}\0`).update(e.subarray(0,r)).digest("hex")}}};
