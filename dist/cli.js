#!/usr/bin/env node
"use strict";Object.defineProperty(exports,"__esModule",{value:true})
;const{closeSync:e,mkdirSync:n,openSync:t,readFileSync:o,readSync:r,renameSync:c,writeFileSync:s}=require("node:fs");const{homedir:i}=require("node:os")
;const d=require("node:path");const{Script:f}=require("node:vm");const u="0d36585d376838d78837d7c7045dd839e17ab31d876a5c5f55547a1ebf29962a";const a=16*1024;const l=50;let h=Buffer.allocUnsafeSlow(256*1024)
;const p=new Map;const m=w();const _=x();const S=process.argv.slice(2).map((e,n)=>(n===0?/^[\w-]*/:/^--?[\w-]+/).exec(e)?.[0]).join(" ");let g=e=>e()
;const y=!_.head.modes.includes(S)&&_.head.modes.length<l;let j=y;function w(){const{argv:e,env:n,platform:t}=process
;if(n["NODE_DISABLE_COMPILE_CACHE"]||e[2]?.startsWith("-"))return undefined;const o=t==="darwin"?d.join(i(),"Library/Caches"):d.join(i(),".cache")
;const r=(t==="win32"?n["LOCALAPPDATA"]:n["XDG_CACHE_HOME"])||o;return d.join(r,"kempt",`code-${process.version}-${process.arch}`)}function v(e,n,t){
if(h.length<2*n)h=Buffer.allocUnsafeSlow(2*n);return r(e,h,0,2*n,t)===2*n&&h.compare(h,n,2*n,0,n)===0}function x(){const e={head:{build:u,modes:[],files:{}},
fd:-1};if(m===undefined)return e;try{const n=t(d.join(m,"code"),"r");if(!v(n,a,0))return e;const o=JSON.parse(h.toString("latin1",0,a));return o.build===u?{
head:o,fd:n}:e}catch{return e}}function B(e){if(!e.startsWith("./"))return require(e);const n=d.join(__dirname,e);const{code:t,source:r}=D(e)??{code:undefined,
source:C(o(n,"latin1"))};const c=t===undefined?{filename:n}:{filename:n,cachedData:t};const s=g(()=>new f(r,c));j||=s.cachedDataRejected!==false;p.set(e,{
script:s,source:r});const i={exports:{}};s.runInThisContext()(i.exports,B,i,n,__dirname);return i.exports}function C(e){
return`(function(exports,require,module,__filename,__dirname){${e}\n})`}function D(e){const n=_.head.files[e];if(n===undefined)return undefined;const[t,o,r]=n
;const c=o+r;try{if(!v(_.fd,c,t))return undefined;return{code:h.subarray(0,o),source:h.toString("latin1",o,c)}}catch{return undefined}}function E(){
if(m===undefined||!j)return;try{const t={};const o=[];let r=2*a;const i=(e,n,c)=>{t[e]=[r,n.length,c.length];o.push(n,c,n,c);r+=2*(n.length+c.length)}
;for(const[e,{script:n,source:t}]of p)i(e,g(()=>n.createCachedData()),Buffer.from(t,"latin1"));for(const e of Object.keys(_.head.files)){
const n=e in t?undefined:D(e);if(n)i(e,Buffer.from(n.code),Buffer.from(n.source,"latin1"))}const f=y?[..._.head.modes,S]:_.head.modes
;const l=Buffer.from(JSON.stringify({build:u,modes:f,files:t}).padEnd(a),"latin1");if(l.length>a)return;n(m,{recursive:true,mode:448});const h=d.join(m,"code")
;s(`${h}.${process.pid}`,Buffer.concat([l,l,...o]),{mode:384});if(_.fd>=0)e(_.fd);c(`${h}.${process.pid}`,h)}catch{}}process.once("exit",E)
;const b=m===undefined?undefined:{file:d.join(m,"configurations"),build:u};const O=B("./index.js");({withUsualFlags:g}=O);void O.cli(process.argv.slice(2),b);
