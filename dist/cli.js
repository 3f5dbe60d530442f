#!/usr/bin/env node
"use strict";Object.defineProperty(exports,"__esModule",{value:true})
;const{closeSync:e,mkdirSync:n,openSync:t,readFileSync:r,readSync:o,renameSync:c,writeFileSync:s}=require("node:fs");const{homedir:i}=require("node:os")
;const d=require("node:path");const{Script:f}=require("node:vm");const u="a00a3efc99fe6ee2ac2bcb1e7dfa0240dfa136b83143af59068888df1b150b09";const a=16*1024;let l=Buffer.allocUnsafeSlow(256*1024)
;const h=new Map;const p=y();const m=w();const S=process.argv.slice(2).map((e,n)=>(n===0?/^[\w-]*/:/^--?[\w-]+/).exec(e)?.[0]).join(" ");let _=e=>e()
;let g=!m.head.modes.includes(S)&&m.head.modes.length<50;function y(){const{argv:e,env:n,platform:t}=process
;if(n["NODE_DISABLE_COMPILE_CACHE"]||e[2]?.startsWith("-"))return undefined;const r=t==="darwin"?d.join(i(),"Library/Caches"):d.join(i(),".cache")
;const o=(t==="win32"?n["LOCALAPPDATA"]:n["XDG_CACHE_HOME"])||r;return d.join(o,"kempt",`code-${process.version}-${process.arch}`)}function j(e,n,t){
if(l.length<2*n)l=Buffer.allocUnsafeSlow(2*n);return o(e,l,0,2*n,t)===2*n&&l.compare(l,n,2*n,0,n)===0}function w(){const e={head:{build:u,modes:[],files:{}},
fd:-1};if(p===undefined)return e;try{const n=t(d.join(p,"code"),"r");if(!j(n,a,0))return e;const r=JSON.parse(l.toString("latin1",0,a));return r.build===u?{
head:r,fd:n}:e}catch{return e}}function v(e){if(!e.startsWith("./"))return require(e);const n=d.join(__dirname,e);const{code:t,source:o}=B(e)??{code:undefined,
source:x(r(n,"latin1"))};const c=t===undefined?{filename:n}:{filename:n,cachedData:t};const s=_(()=>new f(o,c));g||=s.cachedDataRejected!==false;h.set(e,{
script:s,source:o});const i={exports:{}};s.runInThisContext()(i.exports,v,i,n,__dirname);return i.exports}function x(e){
return`(function(exports,require,module,__filename,__dirname){${e}\n})`}function B(e){const n=m.head.files[e];if(n===undefined)return undefined;const[t,r,o]=n
;const c=r+o;try{if(!j(m.fd,c,t))return undefined;return{code:l.subarray(0,r),source:l.toString("latin1",r,c)}}catch{return undefined}}function C(){
if(p===undefined||!g)return;try{const t={};const r=[];let o=2*a;const i=(e,n,c)=>{t[e]=[o,n.length,c.length];r.push(n,c,n,c);o+=2*(n.length+c.length)}
;for(const[e,{script:n,source:t}]of h)i(e,_(()=>n.createCachedData()),Buffer.from(t,"latin1"));for(const e of Object.keys(m.head.files)){
const n=e in t?undefined:B(e);if(n)i(e,Buffer.from(n.code),Buffer.from(n.source,"latin1"))}const f=[...new Set([...m.head.modes,S])]
;const l=Buffer.from(JSON.stringify({build:u,modes:f,files:t}).padEnd(a),"latin1");if(l.length>a)return;n(p,{recursive:true,mode:448});const g=d.join(p,"code")
;s(`${g}.${process.pid}`,Buffer.concat([l,l,...r]),{mode:384});if(m.fd>=0)e(m.fd);c(`${g}.${process.pid}`,g)}catch{}}process.once("exit",C)
;const D=p===undefined?undefined:{file:d.join(p,"configurations"),build:u};const E=v("./index.js");({withUsualFlags:_}=E);void E.cli(process.argv.slice(2),D);
