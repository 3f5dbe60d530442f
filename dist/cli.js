#!/usr/bin/env node
"use strict";Object.defineProperty(exports,"__esModule",{value:true})
;const{closeSync:e,mkdirSync:n,openSync:t,readFileSync:r,readSync:o,renameSync:c,writeFileSync:i}=require("node:fs");const{homedir:s}=require("node:os")
;const d=require("node:path");const{Script:f}=require("node:vm");const u="4613a6767aa4b6ca512033ac0c97b756175a9d39e0258e2e05d105d1ee360625";const a=16*1024;let l=Buffer.allocUnsafeSlow(256*1024)
;const h=new Map;const p=y();const m=j();const S=process.argv.slice(2).map((e,n)=>(n===0?/^[\w-]*/:/^--?[\w-]+/).exec(e)?.[0]).join(" ")
;let _=!m.head.modes.includes(S)&&m.head.modes.length<50;function y(){const{argv:e,env:n,platform:t}=process
;if(n["NODE_DISABLE_COMPILE_CACHE"]||e[2]?.startsWith("-"))return undefined;const r=t==="darwin"?d.join(s(),"Library/Caches"):d.join(s(),".cache")
;const o=(t==="win32"?n["LOCALAPPDATA"]:n["XDG_CACHE_HOME"])||r;return d.join(o,"kempt",`code-${process.version}-${process.arch}`)}function g(e,n,t){
if(l.length<2*n)l=Buffer.allocUnsafeSlow(2*n);return o(e,l,0,2*n,t)===2*n&&l.compare(l,n,2*n,0,n)===0}function j(){const e={head:{build:u,modes:[],files:{}},
fd:-1};if(p===undefined)return e;try{const n=t(d.join(p,"code"),"r");if(!g(n,a,0))return e;const r=JSON.parse(l.toString("latin1",0,a));return r.build===u?{
head:r,fd:n}:e}catch{return e}}function w(e){if(!e.startsWith("./"))return require(e);const n=d.join(__dirname,e);const{code:t,source:o}=x(e)??{code:undefined,
source:v(r(n,"latin1"))};const c=new f(o,t===undefined?{filename:n}:{filename:n,cachedData:t});_||=c.cachedDataRejected!==false;h.set(e,{script:c,source:o})
;const i={exports:{}};c.runInThisContext()(i.exports,w,i,n,__dirname);return i.exports}function v(e){
return`(function(exports,require,module,__filename,__dirname){${e}\n})`}function x(e){const n=m.head.files[e];if(n===undefined)return undefined;const[t,r,o]=n
;const c=r+o;try{if(!g(m.fd,c,t))return undefined;return{code:l.subarray(0,r),source:l.toString("latin1",r,c)}}catch{return undefined}}function B(){
if(p===undefined||!_)return;try{const t={};const r=[];let o=2*a;const s=(e,n,c)=>{t[e]=[o,n.length,c.length];r.push(n,c,n,c);o+=2*(n.length+c.length)}
;for(const[e,{script:n,source:t}]of h)s(e,n.createCachedData(),Buffer.from(t,"latin1"));for(const e of Object.keys(m.head.files)){const n=e in t?undefined:x(e)
;if(n)s(e,Buffer.from(n.code),Buffer.from(n.source,"latin1"))}const f=[...new Set([...m.head.modes,S])];const l=Buffer.from(JSON.stringify({build:u,modes:f,
files:t}).padEnd(a),"latin1");if(l.length>a)return;n(p,{recursive:true,mode:448});const _=d.join(p,"code");i(`${_}.${process.pid}`,Buffer.concat([l,l,...r]),{
mode:384});if(m.fd>=0)e(m.fd);c(`${_}.${process.pid}`,_)}catch{}}process.once("exit",B);const C=p===undefined?undefined:{file:d.join(p,"configurations"),build:u
};void w("./index.js").cli(process.argv.slice(2),C);
