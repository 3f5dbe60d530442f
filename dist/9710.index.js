"use strict";exports.id=9710;exports.ids=[9710];exports.modules={39710:(t,n,e)=>{e.r(n);e.d(n,{installPypi:()=>d});var i=e(73024);var o=e.n(i);var r=e(76760)
;var s=e.n(r);var a=e(47100);const c=["--quiet","--no-input","--disable-pip-version-check","--no-warn-script-location"]
;async function d({install:t,version:n,lock:e},o,{env:s}){if(t.registry==="download")return;await(0,a.P)([s["KEMPT_PYTHON"]??"python3","-m","venv","venv"],o,s)
;const d=[(0,r.join)(o,"venv",process.platform==="win32"?"Scripts":"bin","python"),"-m","pip","install"];if(e){for(const[t,n]of Object.entries(e))(0,
i.writeFileSync)((0,r.join)(o,t),n);await(0,a.P)([...d,...c,"--require-hashes","--no-deps","-r","requirements.txt"],o,s);return}await(0,
a.P)([...d,...c,`${t.package}==${n}`,...t.with??[]],o,s)}},47100:(t,n,e)=>{e.d(n,{P:()=>s});var i=e(22690);var o=e(30291);const r=30*6e4
;async function s(t,n,e){const s=await(0,o.m)(t,{cwd:n,env:e,timeout:r,maxOutput:4*1024*1024});if(s.code===0)return s.stdout;const a=t.slice(0,3).join(" ")
;if(s.failure!==undefined)throw new i.gA(t[0]??"",`${t[0]} cannot be run: ${s.failure}`)
;const c=(s.stderr.trim()||s.stdout.trim()).split("\n").slice(-6).join("\n")
;const d=s.timedOut?"took more than 30 minutes":`ended with code ${s.code??s.signal}`;throw new i.gA(a,`${a} ${d}${c===""?"":`:\n${c}`}`,{
status:s.code??undefined})}}};
