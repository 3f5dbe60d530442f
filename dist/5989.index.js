"use strict";exports.id=5989;exports.ids=[5989];exports.modules={15989:(n,e,t)=>{t.r(e);t.d(e,{installNpm:()=>u});var o=t(73024);var i=t.n(o);var r=t(76760)
;var a=t.n(r);var s=t(22690);var c=t(47100);const d=["--ignore-scripts","--no-audit","--no-fund","--no-update-notifier","--loglevel=error"]
;async function u({install:n,version:e,lock:t},i,{env:a}){if(n.registry==="download")return;if(t){for(const[n,e]of Object.entries(t))(0,o.writeFileSync)((0,
r.join)(i,n),e);await(0,c.P)(["npm","install",...d],i,a);l(t["package-lock.json"]??"",(0,o.readFileSync)((0,
r.join)(i,"node_modules",".package-lock.json"),"utf8"));return}(0,o.writeFileSync)((0,r.join)(i,"package.json"),'{ "private": true }\n');await(0,
c.P)(["npm","install",...d,"--save-exact",`${n.package}@${e}`,...n.with??[]],i,a)}function l(n,e){const t=JSON.parse(n).packages??{}
;for(const[n,{version:o,integrity:i,inBundle:r}]of Object.entries(JSON.parse(e).packages??{})){if(r||i!==undefined&&t[n]?.integrity===i)continue
;throw new s.gA("npm",`${n.replace(/^.*node_modules\//,"")} ${o} is not what the lock data names`)}}},47100:(n,e,t)=>{t.d(e,{P:()=>a});var o=t(22690)
;var i=t(30291);const r=30*6e4;async function a(n,e,t){const a=await(0,i.m)(n,{cwd:e,env:t,timeout:r,maxOutput:4*1024*1024});if(a.code===0)return a.stdout
;const s=n.slice(0,3).join(" ");if(a.failure!==undefined)throw new o.gA(n[0]??"",`${n[0]} cannot be run: ${a.failure}`)
;const c=(a.stderr.trim()||a.stdout.trim()).split("\n").slice(-6).join("\n")
;const d=a.timedOut?"took more than 30 minutes":`ended with code ${a.code??a.signal}`;throw new o.gA(s,`${s} ${d}${c===""?"":`:\n${c}`}`,{
status:a.code??undefined})}}};
