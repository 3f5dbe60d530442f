"use strict";exports.id=5989;exports.ids=[5989];exports.modules={15989:(t,n,e)=>{e.r(n);e.d(n,{installNpm:()=>d});var i=e(73024);var o=e.n(i);var r=e(76760)
;var s=e.n(r);var a=e(47100);const c=["--ignore-scripts","--no-audit","--no-fund","--no-update-notifier","--loglevel=error"]
;async function d({install:t,version:n,lock:e},o,{env:s}){if(t.registry==="download")return;if(e){for(const[t,n]of Object.entries(e))(0,i.writeFileSync)((0,
r.join)(o,t),n);await(0,a.P)(["npm","ci",...c],o,s);return}(0,i.writeFileSync)((0,r.join)(o,"package.json"),'{ "private": true }\n');await(0,
a.P)(["npm","install",...c,"--save-exact",`${t.package}@${n}`,...t.with??[]],o,s)}},47100:(t,n,e)=>{e.d(n,{P:()=>s});var i=e(22690);var o=e(30291)
;const r=30*6e4;async function s(t,n,e){const s=await(0,o.m)(t,{cwd:n,env:e,timeout:r,maxOutput:4*1024*1024});if(s.code===0)return s.stdout
;const a=t.slice(0,3).join(" ");if(s.failure!==undefined)throw new i.gA(t[0]??"",`${t[0]} cannot be run: ${s.failure}`)
;const c=(s.stderr.trim()||s.stdout.trim()).split("\n").slice(-6).join("\n")
;const d=s.timedOut?"took more than 30 minutes":`ended with code ${s.code??s.signal}`;throw new i.gA(a,`${a} ${d}${c===""?"":`:\n${c}`}`,{
status:s.code??undefined})}}};
