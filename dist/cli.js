#!/usr/bin/env node
"use strict";Object.defineProperty(exports,"__esModule",{value:true})
;const{closeSync:e,mkdirSync:n,openSync:t,readdirSync:r,readFileSync:o,readSync:c,renameSync:s,rmSync:i,writeFileSync:d}=require("node:fs")
;const f=require("node:path");const{Script:u}=require("node:vm");const a="6169b735650f394892ccb269085958049f631f3fafb13b8412bd1d77f127a99d";const l=16*1024;const h=50;let p=Buffer.allocUnsafeSlow(256*1024)
;const m=new Map;const S=E();const y=D();const _=process.argv.slice(2).map((e,n)=>n===0||e.startsWith("-")?e.split("=",1)[0]:"").join(" ");let g=e=>e()
;const j=!y.head.modes.includes(_)&&y.head.modes.length<h;let v=j;function E(){const{argv:e,env:n,platform:t}=process
;if(n["NODE_DISABLE_COMPILE_CACHE"]||e[2]?.startsWith("-"))return undefined;const r=t==="win32"?n["LOCALAPPDATA"]:n["XDG_CACHE_HOME"]
;return f.join(r||B(),"kempt",`code-${process.version}-${process.arch}`)}function B(){const e=process.env["HOME"]||require("node:os").homedir()
;return f.join(e,process.platform==="darwin"?"Library/Caches":".cache")}function C(e,n,t){if(p.length<2*n)p=Buffer.allocUnsafeSlow(2*n)
;return c(e,p,0,2*n,t)===2*n&&p.compare(p,n,2*n,0,n)===0}function D(){const e={head:{build:a,modes:[],files:{}},fd:-1};if(S===undefined)return e;try{
const n=t(f.join(S,"code"),"r");if(!C(n,l,0))return e;const r=JSON.parse(p.toString("latin1",0,l));return r.build===a?{head:r,fd:n}:e}catch{return e}}
function O(e){if(!e.startsWith("./"))return require(e);const n=f.join(__dirname,e);const{code:t,source:r}=w(e)??{code:undefined,source:b(o(n,"latin1"))}
;const c=t===undefined?{filename:n}:{filename:n,cachedData:t};const s=g(()=>new u(r,c));v||=s.cachedDataRejected!==false;m.set(e,{script:s,source:r});const i={
exports:{}};s.runInThisContext()(i.exports,O,i,n,__dirname);return i.exports}function b(e){
return`(function(exports,require,module,__filename,__dirname){${e}\n})`}function w(e){const n=y.head.files[e];if(n===undefined)return undefined;const[t,r,o]=n
;const c=r+o;try{if(!C(y.fd,c,t))return undefined;return{code:p.subarray(0,r),source:p.toString("latin1",r,c)}}catch{return undefined}}function x(){
if(S===undefined||!v)return;try{const t={};const o=[];let c=2*l;const u=(e,n,r)=>{t[e]=[c,n.length,r.length];o.push(n,r,n,r);c+=2*(n.length+r.length)}
;for(const[e,{script:n,source:t}]of m)u(e,g(()=>n.createCachedData()),Buffer.from(t,"latin1"));for(const e of Object.keys(y.head.files)){
const n=e in t?undefined:w(e);if(n)u(e,Buffer.from(n.code),Buffer.from(n.source,"latin1"))}const h=j?[...y.head.modes,_]:y.head.modes
;const p=Buffer.from(JSON.stringify({build:a,modes:h,files:t}).padEnd(l),"latin1");if(p.length>l)return;n(S,{recursive:true,mode:448});const v=f.join(S,"code")
;for(const e of r(S))if(e.startsWith("code."))i(f.join(S,e));d(`${v}.${process.pid}`,Buffer.concat([p,p,...o]),{mode:384});if(y.fd>=0)e(y.fd)
;s(`${v}.${process.pid}`,v)}catch{}}process.once("exit",x);const A=S===undefined?undefined:{file:f.join(S,"configurations"),build:a};const $=O("./index.js")
;({withUsualFlags:g}=$);void $.cli(process.argv.slice(2),A);
