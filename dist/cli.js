#!/usr/bin/env node
"use strict";Object.defineProperty(exports,"__esModule",{value:true})
;const{closeSync:e,mkdirSync:n,openSync:t,readFileSync:r,readSync:o,renameSync:c,writeFileSync:s}=require("node:fs");const i=require("node:path")
;const{Script:d}=require("node:vm");const f="546fabe4fa53c4d317d5fba1ac9edda3b9fbcb528ffa8cd546684bd56b8a0465";const u=16*1024;const a=50;let l=Buffer.allocUnsafeSlow(256*1024);const p=new Map;const h=j()
;const m=E();const _=process.argv.slice(2).map((e,n)=>(n===0?/^[\w-]*/:/^--?[\w-]+/).exec(e)?.[0]).join(" ");let S=e=>e()
;const g=!m.head.modes.includes(_)&&m.head.modes.length<a;let y=g;function j(){const{argv:e,env:n,platform:t}=process
;if(n["NODE_DISABLE_COMPILE_CACHE"]||e[2]?.startsWith("-"))return undefined;const r=t==="win32"?n["LOCALAPPDATA"]:n["XDG_CACHE_HOME"]
;return i.join(r||v(),"kempt",`code-${process.version}-${process.arch}`)}function v(){const e=process.env["HOME"]||require("node:os").homedir()
;return i.join(e,process.platform==="darwin"?"Library/Caches":".cache")}function w(e,n,t){if(l.length<2*n)l=Buffer.allocUnsafeSlow(2*n)
;return o(e,l,0,2*n,t)===2*n&&l.compare(l,n,2*n,0,n)===0}function E(){const e={head:{build:f,modes:[],files:{}},fd:-1};if(h===undefined)return e;try{
const n=t(i.join(h,"code"),"r");if(!w(n,u,0))return e;const r=JSON.parse(l.toString("latin1",0,u));return r.build===f?{head:r,fd:n}:e}catch{return e}}
function x(e){if(!e.startsWith("./"))return require(e);const n=i.join(__dirname,e);const{code:t,source:o}=C(e)??{code:undefined,source:B(r(n,"latin1"))}
;const c=t===undefined?{filename:n}:{filename:n,cachedData:t};const s=S(()=>new d(o,c));y||=s.cachedDataRejected!==false;p.set(e,{script:s,source:o});const f={
exports:{}};s.runInThisContext()(f.exports,x,f,n,__dirname);return f.exports}function B(e){
return`(function(exports,require,module,__filename,__dirname){${e}\n})`}function C(e){const n=m.head.files[e];if(n===undefined)return undefined;const[t,r,o]=n
;const c=r+o;try{if(!w(m.fd,c,t))return undefined;return{code:l.subarray(0,r),source:l.toString("latin1",r,c)}}catch{return undefined}}function D(){
if(h===undefined||!y)return;try{const t={};const r=[];let o=2*u;const d=(e,n,c)=>{t[e]=[o,n.length,c.length];r.push(n,c,n,c);o+=2*(n.length+c.length)}
;for(const[e,{script:n,source:t}]of p)d(e,S(()=>n.createCachedData()),Buffer.from(t,"latin1"));for(const e of Object.keys(m.head.files)){
const n=e in t?undefined:C(e);if(n)d(e,Buffer.from(n.code),Buffer.from(n.source,"latin1"))}const a=g?[...m.head.modes,_]:m.head.modes
;const l=Buffer.from(JSON.stringify({build:f,modes:a,files:t}).padEnd(u),"latin1");if(l.length>u)return;n(h,{recursive:true,mode:448});const y=i.join(h,"code")
;s(`${y}.${process.pid}`,Buffer.concat([l,l,...r]),{mode:384});if(m.fd>=0)e(m.fd);c(`${y}.${process.pid}`,y)}catch{}}process.once("exit",D)
;const O=h===undefined?undefined:{file:i.join(h,"configurations"),build:f};const b=x("./index.js");({withUsualFlags:S}=b);void b.cli(process.argv.slice(2),O);
