#!/usr/bin/env node
"use strict";Object.defineProperty(exports,"__esModule",{value:true});const{mkdirSync:e,readFileSync:n,renameSync:t,writeFileSync:r}=require("node:fs")
;const{homedir:o}=require("node:os");const i=require("node:path");const{Script:c}=require("node:vm");const s=Buffer.from("20163d58704f0ce835ca8b84eba649e11ae8ba1fce373ed5f1c6741cbdbb1de1","latin1")
;const u=new Map;const a=m();const d=process.argv.slice(2).map((e,n)=>(n===0?/^[\w-]*/:/^--?[\w-]+/).exec(e)?.[0]).join(" ");const f=p()
;let l=!f.includes(d)&&f.length<50;function p(){const[e,...n]=a===undefined?[]:h(i.join(a,"modes")).split("\n");return e===s.toString("latin1")?n:[]}
function h(e){try{return n(e,"utf8")}catch{return""}}function m(){const{argv:e,env:n,platform:t}=process
;if(n["NODE_DISABLE_COMPILE_CACHE"]||e[2]?.startsWith("-"))return undefined;const r=t==="darwin"?i.join(o(),"Library/Caches"):i.join(o(),".cache")
;const c=(t==="win32"?n["LOCALAPPDATA"]:n["XDG_CACHE_HOME"])||r;return i.join(c,"kempt",`code-${process.version}-${process.arch}`)}function _(e){
if(!e.startsWith("./"))return require(e);const t=i.join(__dirname,e);const r=`(function(exports,require,module,__filename,__dirname){${n(t,"utf8")}\n})`
;const o=j(e);const s=new c(r,o===undefined?{filename:t}:{filename:t,cachedData:o});l||=s.cachedDataRejected!==false;u.set(e,s);const a={exports:{}}
;s.runInThisContext()(a.exports,_,a,t,__dirname);return a.exports}function j(e){if(a===undefined)return undefined;try{const t=n(i.join(a,e))
;const r=(t.length+s.length)/2;const o=t.subarray(s.length,r);return t.subarray(0,s.length).equals(s)&&o.equals(t.subarray(r))?o:undefined}catch{
return undefined}}function y(){if(a===undefined||!l)return;try{e(a,{recursive:true,mode:448});for(const[e,n]of u){const t=n.createCachedData()
;g(i.join(a,e),Buffer.concat([s,t,t]))}if(!f.includes(d))g(i.join(a,"modes"),[s,...f,d].join("\n"))}catch{}}function g(e,n){r(`${e}.${process.pid}`,n,{mode:384
});t(`${e}.${process.pid}`,e)}process.once("exit",y);const v=a===undefined?undefined:{file:i.join(a,"configurations"),build:s.toString("latin1")}
;void _("./index.js").cli(process.argv.slice(2),v);
