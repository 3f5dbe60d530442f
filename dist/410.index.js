"use strict";exports.id=410;exports.ids=[410];exports.modules={50410:(t,n,e)=>{e.r(n);e.d(n,{installDownload:()=>f});var r=e(77598);var s=e.n(r);var o=e(73024)
;var i=e.n(o);var a=e(76760);var c=e.n(a);var u=e(22690);var d=e(47100);const l=10*6e4;async function f({install:t,version:n,programs:e},s,{env:i}){
if(t.registry!=="download")return;const c=`${process.platform}-${process.arch}`;const l=t.platforms[c]
;if(l===undefined)throw new u.gA(t.url,`There is no build for ${c}`);const f=t.url.replaceAll("{version}",n).replaceAll("{platform}",l.name??c)
;const h=await w(f);const m=(0,r.createHash)("sha256").update(h).digest("hex");if(m!==l.sha256){
throw new u.gA(f,`${f} is not what it was: its SHA-256 is ${m}, expected ${l.sha256}`)}const p=(0,a.join)(s,"bin");(0,o.mkdirSync)(p)
;if(!/\.(?:tar\.gz|tgz|zip)$/.test(f)){const t=(0,a.join)(p,e[0]??"tool");(0,o.writeFileSync)(t,h);(0,o.chmodSync)(t,493);return}const $=(0,a.join)(s,"archive")
;(0,o.writeFileSync)($,h);const g=f.endsWith(".zip")&&process.platform==="linux";await(0,d.P)(g?["unzip","-q",$,"-d",p]:["tar","-xf",$,"-C",p],s,i);(0,
o.rmSync)($)}async function w(t){try{const n=await fetch(t,{signal:AbortSignal.timeout(l)});if(!n.ok)throw new u.gA(t,`${t} answers ${n.status}`,{
status:n.status});return Buffer.from(await n.arrayBuffer())}catch(n){if(n instanceof u.gA)throw n;throw new u.gA(t,`${t} cannot be fetched: ${n.message}`,{
cause:n})}}},47100:(t,n,e)=>{e.d(n,{P:()=>i});var r=e(22690);var s=e(30291);const o=30*6e4;async function i(t,n,e){const i=await(0,s.m)(t,{cwd:n,env:e,
timeout:o,maxOutput:4*1024*1024});if(i.code===0)return i.stdout;const c=t.slice(0,3).join(" ")
;if(i.failure!==undefined)throw new r.gA(t[0]??"",`${t[0]} cannot be run: ${i.failure}`);const u=a((i.stderr.trim()||i.stdout.trim()).split("\n")).join("\n")
;const d=i.timedOut?"took more than 30 minutes":`ended with code ${i.code??i.signal}`;throw new r.gA(c,`${c} ${d}${u===""?"":`:\n${u}`}`,{
status:i.code??undefined})}function a(t){return t.length<=8?t:[...t.slice(0,3),"\u2026",...t.slice(-5)]}}};
