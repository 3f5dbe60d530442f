"use strict";exports.id=5989;exports.ids=[5989];exports.modules={15989:(n,e,t)=>{t.r(e);t.d(e,{installNpm:()=>u});var i=t(73024);var o=t.n(i);var r=t(76760)
;var a=t.n(r);var s=t(22690);var c=t(47100);const d=["--ignore-scripts","--no-audit","--no-fund","--no-update-notifier","--loglevel=error"]
;async function u({install:n,version:e,lock:t},o,{env:a}){if(n.registry==="download")return;if(t){for(const[n,e]of Object.entries(t))(0,i.writeFileSync)((0,
r.join)(o,n),e);await(0,c.P)(["npm","install",...d],o,a);l(t["package-lock.json"]??"",(0,i.readFileSync)((0,
r.join)(o,"node_modules",".package-lock.json"),"utf8"));return}(0,i.writeFileSync)((0,r.join)(o,"package.json"),'{ "private": true }\n');await(0,
c.P)(["npm","install",...d,"--save-exact",`${n.package}@${e}`,...n.with??[]],o,a)}function l(n,e){const t=JSON.parse(n).packages??{}
;for(const[n,{version:i,integrity:o,inBundle:r}]of Object.entries(JSON.parse(e).packages??{})){if(r||o!==undefined&&t[n]?.integrity===o)continue
;throw new s.gA("npm",`${n.replace(/^.*node_modules\//,"")} ${i} is not what the lock data names`)}}},47100:(n,e,t)=>{t.d(e,{P:()=>a});var i=t(22690)
;var o=t(30291);const r=30*6e4;async function a(n,e,t){const a=await(0,o.m)(n,{cwd:e,env:t,timeout:r,maxOutput:4*1024*1024});if(a.code===0)return a.stdout
;const c=n.slice(0,3).join(" ");if(a.failure!==undefined)throw new i.gA(n[0]??"",`${n[0]} cannot be run: ${a.failure}`)
;const d=s((a.stderr.trim()||a.stdout.trim()).split("\n")).join("\n");const u=a.timedOut?"took more than 30 minutes":`ended with code ${a.code??a.signal}`
;throw new i.gA(c,`${c} ${u}${d===""?"":`:\n${d}`}`,{status:a.code??undefined})}function s(n){return n.length<=8?n:[...n.slice(0,3),"\u2026",...n.slice(-5)]}}};
