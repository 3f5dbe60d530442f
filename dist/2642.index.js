"use strict";exports.id=2642;exports.ids=[2642];exports.modules={42642:(n,e,r)=>{r.r(e);r.d(e,{installCrate:()=>u});var i=r(77598);var a=r.n(i);var t=r(73024)
;var o=r.n(t);var s=r(48161);var c=r.n(s);var d=r(76760);var l=r.n(d);var v=r(22690);var p=r(47100);async function u({install:n,version:e,lock:r},i,{env:a}){
if(n.registry==="download")return;const t=r?.["sha256"]?.trim();if(t!==undefined)await w(n.package,e,t,i,a);await(0,
p.P)(["cargo","install","--quiet","--locked","--root",i,"--version",`=${e}`,n.package],i,a)}async function w(n,e,r,a,o){const c=(0,d.join)(a,"probe");(0,
t.mkdirSync)((0,d.join)(c,"src"),{recursive:true})
;const l=`[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n"${n}" = "=${e}"\n[workspace]\n`;(0,t.writeFileSync)((0,
d.join)(c,"Cargo.toml"),l);(0,t.writeFileSync)((0,d.join)(c,"src","lib.rs"),"");await(0,p.P)(["cargo","fetch","--quiet"],c,o);const u=(0,
d.join)(o["CARGO_HOME"]??(0,d.join)((0,s.homedir)(),".cargo"),"registry","cache");const w=(0,t.readdirSync)(u).map(r=>(0,
d.join)(u,r,`${n}-${e}.crate`)).find(n=>(0,t.existsSync)(n));const g=w&&(0,i.createHash)("sha256").update((0,t.readFileSync)(w)).digest("hex");if(g===r)return
;throw new v.gA("crates.io",`${n} ${e} is not what it was: its SHA-256 is ${g??"unknown"}, expected ${r}`)}}};
