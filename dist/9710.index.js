"use strict";exports.id=9710;exports.ids=[9710];exports.modules={39710:(n,i,t)=>{t.r(i);t.d(i,{installPypi:()=>c});var e=t(73024);var r=t.n(e);var s=t(76760)
;var o=t.n(s);var a=t(47100);const p=["--quiet","--no-input","--disable-pip-version-check","--no-warn-script-location"]
;async function c({install:n,version:i,lock:t},r,{env:o}){if(n.registry==="download")return;await(0,a.P)([o["KEMPT_PYTHON"]??"python3","-m","venv","venv"],r,o)
;const c=[(0,s.join)(r,"venv",process.platform==="win32"?"Scripts":"bin","python"),"-m","pip","install"];if(t){for(const[n,i]of Object.entries(t))(0,
e.writeFileSync)((0,s.join)(r,n),i);await(0,a.P)([...c,...p,"--require-hashes","--no-deps","-r","requirements.txt"],r,o);return}await(0,
a.P)([...c,...p,`${n.package}==${i}`,...n.with??[]],r,o)}}};
