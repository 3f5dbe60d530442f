"use strict";exports.id=410;exports.ids=[410];exports.modules={50410:(t,r,n)=>{n.r(r);n.d(r,{installDownload:()=>w});var s=n(77598);var e=n.n(s);var a=n(73024)
;var o=n.n(a);var i=n(76760);var c=n.n(i);var l=n(22690);var f=n(47100);const u=10*6e4;async function w({install:t,version:r,programs:n},e,{env:o}){
if(t.registry!=="download")return;const c=`${process.platform}-${process.arch}`;const u=t.platforms[c]
;if(u===undefined)throw new l.gA(t.url,`There is no build for ${c}`);const w=t.url.replaceAll("{version}",r).replaceAll("{platform}",u.name??c)
;const d=await h(w);const p=(0,s.createHash)("sha256").update(d).digest("hex");if(p!==u.sha256){
throw new l.gA(w,`${w} is not what it was: its SHA-256 is ${p}, expected ${u.sha256}`)}const g=(0,i.join)(e,"bin");(0,a.mkdirSync)(g)
;if(!/\.(?:tar\.gz|tgz|zip)$/.test(w)){const t=(0,i.join)(g,n[0]??"tool");(0,a.writeFileSync)(t,d);(0,a.chmodSync)(t,493);return}const m=(0,i.join)(e,"archive")
;(0,a.writeFileSync)(m,d);const v=w.endsWith(".zip")&&process.platform==="linux";await(0,f.P)(v?["unzip","-q",m,"-d",g]:["tar","-xf",m,"-C",g],e,o);(0,
a.rmSync)(m)}async function h(t){try{const r=await fetch(t,{signal:AbortSignal.timeout(u)});if(!r.ok)throw new l.gA(t,`${t} answers ${r.status}`,{
status:r.status});return Buffer.from(await r.arrayBuffer())}catch(r){if(r instanceof l.gA)throw r;throw new l.gA(t,`${t} cannot be fetched: ${r.message}`,{
cause:r})}}}};
