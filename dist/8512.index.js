"use strict";exports.id=8512;exports.ids=[8512];exports.modules={28512:(a,r,n)=>{n.r(r);n.d(r,{installGo:()=>c});var o=n(73024);var t=n.n(o);var i=n(76760)
;var e=n.n(i);var s=n(47100);async function c({install:a,version:r,lock:n,programs:t},e,{env:c}){if(a.registry==="download")return;const l=(0,i.join)(e,"bin")
;(0,o.mkdirSync)(l);const d={...c,GOFLAGS:"",GOWORK:"off",CGO_ENABLED:"0"};if(n){for(const[a,r]of Object.entries(n))(0,o.writeFileSync)((0,i.join)(e,a),r)
;const r=t[0]??(0,i.basename)(a.package);await(0,s.P)(["go","build","-mod=readonly","-trimpath","-o",(0,i.join)(l,r),a.package],e,d);return}await(0,
s.P)(["go","install","-trimpath",`${a.package}@v${r.replace(/^v/,"")}`],e,{...d,GOBIN:l})}}};
