"use strict";exports.id=2642;exports.ids=[2642];exports.modules={42642:(n,e,t)=>{t.r(e);t.d(e,{installCrate:()=>v});var i=t(77598);var r=t.n(i);var o=t(73024)
;var a=t.n(o);var s=t(48161);var c=t.n(s);var d=t(76760);var u=t.n(d);var l=t(22690);var w=t(47100);async function v({install:n,version:e,lock:t},i,{env:r}){
if(n.registry==="download")return;const o=t?.["sha256"]?.trim();if(o!==undefined)await f(n.package,e,o,i,r);await(0,
w.P)(["cargo","install","--quiet","--locked","--root",i,"--version",`=${e}`,n.package],i,r)}async function f(n,e,t,r,a){const c=(0,d.join)(r,"probe");(0,
o.mkdirSync)((0,d.join)(c,"src"),{recursive:true})
;const u=`[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n"${n}" = "=${e}"\n[workspace]\n`;(0,o.writeFileSync)((0,
d.join)(c,"Cargo.toml"),u);(0,o.writeFileSync)((0,d.join)(c,"src","lib.rs"),"");await(0,w.P)(["cargo","fetch","--quiet"],c,a);const v=(0,
d.join)(a["CARGO_HOME"]??(0,d.join)((0,s.homedir)(),".cargo"),"registry","cache");const f=(0,o.readdirSync)(v).map(t=>(0,
d.join)(v,t,`${n}-${e}.crate`)).find(n=>(0,o.existsSync)(n));const $=f&&(0,i.createHash)("sha256").update((0,o.readFileSync)(f)).digest("hex");if($===t)return
;throw new l.gA("crates.io",`${n} ${e} is not what it was: its SHA-256 is ${$??"unknown"}, expected ${t}`)}},47100:(n,e,t)=>{t.d(e,{P:()=>a});var i=t(22690)
;var r=t(30291);const o=30*6e4;async function a(n,e,t){const a=await(0,r.m)(n,{cwd:e,env:t,timeout:o,maxOutput:4*1024*1024});if(a.code===0)return a.stdout
;const c=n.slice(0,3).join(" ");if(a.failure!==undefined)throw new i.gA(n[0]??"",`${n[0]} cannot be run: ${a.failure}`)
;const d=s((a.stderr.trim()||a.stdout.trim()).split("\n")).join("\n");const u=a.timedOut?"took more than 30 minutes":`ended with code ${a.code??a.signal}`
;throw new i.gA(c,`${c} ${u}${d===""?"":`:\n${d}`}`,{status:a.code??undefined})}function s(n){return n.length<=8?n:[...n.slice(0,3),"\u2026",...n.slice(-5)]}}};
