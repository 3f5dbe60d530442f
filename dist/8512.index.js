"use strict";exports.id=8512;exports.ids=[8512];exports.modules={28512:(t,n,e)=>{e.r(n);e.d(n,{installGo:()=>c});var o=e(73024);var i=e.n(o);var r=e(76760)
;var a=e.n(r);var s=e(47100);async function c({install:t,version:n,lock:e,programs:i},a,{env:c}){if(t.registry==="download")return;const d=(0,r.join)(a,"bin")
;(0,o.mkdirSync)(d);const u={...c,GOFLAGS:"",GOWORK:"off",CGO_ENABLED:"0"};if(e){for(const[t,n]of Object.entries(e))(0,o.writeFileSync)((0,r.join)(a,t),n)
;const n=i[0]??(0,r.basename)(t.package);await(0,s.P)(["go","build","-mod=readonly","-trimpath","-o",(0,r.join)(d,n),t.package],a,u);return}await(0,
s.P)(["go","install","-trimpath",`${t.package}@v${n.replace(/^v/,"")}`],a,{...u,GOBIN:d})}},47100:(t,n,e)=>{e.d(n,{P:()=>a});var o=e(22690);var i=e(30291)
;const r=30*6e4;async function a(t,n,e){const a=await(0,i.m)(t,{cwd:n,env:e,timeout:r,maxOutput:4*1024*1024});if(a.code===0)return a.stdout
;const c=t.slice(0,3).join(" ");if(a.failure!==undefined)throw new o.gA(t[0]??"",`${t[0]} cannot be run: ${a.failure}`)
;const d=s((a.stderr.trim()||a.stdout.trim()).split("\n")).join("\n");const u=a.timedOut?"took more than 30 minutes":`ended with code ${a.code??a.signal}`
;throw new o.gA(c,`${c} ${u}${d===""?"":`:\n${d}`}`,{status:a.code??undefined})}function s(t){return t.length<=8?t:[...t.slice(0,3),"\u2026",...t.slice(-5)]}}};
