"use strict";exports.id=3828;exports.ids=[3828];exports.modules={73828:(e,t,n)=>{n.r(t);n.d(t,{reportSecrets:()=>i,secretKeywords:()=>o.$});var s=n(22395)
;var r=n(39200);var o=n(84018);const f=80;const l=240;function i(e,t,n){const o=[];(0,r.L)(e.buffer,e.length,e=>o.push(e));if(o.length===0)return
;const f=n.map(e=>new RegExp(e));const l=(0,s.AY)(e.buffer,e.length);for(const{family:n,offset:r,length:i}of o){const o=e.buffer.toString("utf8",r,r+i)
;if(f.some(e=>e.test(o)))continue;const u=e.lineIndex(r);t({rule:n.id,...n.level&&{level:n.level},message:`${n.name} (${(0,s.E$)(o)})`,at:{offset:r,length:i},
snippet:c(e.buffer,l,e.lineStarts()[u],r,e.lineEnd(u))})}}function c(e,t,n,r,o){const i=Math.max(n,r-f);return(0,s.t)(e,t,i,Math.min(o,r+l*4)).slice(0,l)}}};
