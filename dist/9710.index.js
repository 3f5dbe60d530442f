"use strict";exports.id=9710;exports.ids=[9710];exports.modules={39710:(n,t,e)=>{e.r(t);e.d(t,{installPypi:()=>u});var i=e(73024);var o=e.n(i);var r=e(76760)
;var s=e.n(r);var a=e(47100);const c=["--quiet","--no-color","--no-input","--disable-pip-version-check","--no-warn-script-location"]
;async function u({install:n,version:t,lock:e},o,{env:s}){if(n.registry==="download")return;await(0,a.P)([s["KEMPT_PYTHON"]??"python3","-m","venv","venv"],o,s)
;const u=[(0,r.join)(o,"venv",process.platform==="win32"?"Scripts":"bin","python"),"-m","pip","install"];if(e){for(const[n,t]of Object.entries(e))(0,
i.writeFileSync)((0,r.join)(o,n),t);await(0,a.P)([...u,...c,"--require-hashes","--no-deps","-r","requirements.txt"],o,s);return}await(0,
a.P)([...u,...c,`${n.package}==${t}`,...n.with??[]],o,s)}},47100:(n,t,e)=>{e.d(t,{P:()=>s});var i=e(22690);var o=e(30291);const r=30*6e4
;async function s(n,t,e){const s=await(0,o.m)(n,{cwd:t,env:e,timeout:r,maxOutput:4*1024*1024});if(s.code===0)return s.stdout;const c=n.slice(0,3).join(" ")
;if(s.failure!==undefined)throw new i.gA(n[0]??"",`${n[0]} cannot be run: ${s.failure}`);const u=a((s.stderr.trim()||s.stdout.trim()).split("\n")).join("\n")
;const d=s.timedOut?"took more than 30 minutes":`ended with code ${s.code??s.signal}`;throw new i.gA(c,`${c} ${d}${u===""?"":`:\n${u}`}`,{
status:s.code??undefined})}function a(n){return n.length<=8?n:[...n.slice(0,3),"\u2026",...n.slice(-5)]}}};
