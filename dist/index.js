(()=>{"use strict";var e={42613:e=>{e.exports=require("assert")},20181:e=>{e.exports=require("buffer")},35317:e=>{e.exports=require("child_process")},76982:e=>{
e.exports=require("crypto")},24434:e=>{e.exports=require("events")},79896:e=>{e.exports=require("fs")},91943:e=>{e.exports=require("fs/promises")},58611:e=>{
e.exports=require("http")},65692:e=>{e.exports=require("https")},73339:e=>{e.exports=require("module")},69278:e=>{e.exports=require("net")},34589:e=>{
e.exports=require("node:assert")},16698:e=>{e.exports=require("node:async_hooks")},4573:e=>{e.exports=require("node:buffer")},31421:e=>{
e.exports=require("node:child_process")},37540:e=>{e.exports=require("node:console")},77598:e=>{e.exports=require("node:crypto")},53053:e=>{
e.exports=require("node:diagnostics_channel")},40610:e=>{e.exports=require("node:dns")},78474:e=>{e.exports=require("node:events")},73024:e=>{
e.exports=require("node:fs")},51455:e=>{e.exports=require("node:fs/promises")},37067:e=>{e.exports=require("node:http")},32467:e=>{
e.exports=require("node:http2")},44708:e=>{e.exports=require("node:https")},77030:e=>{e.exports=require("node:net")},48161:e=>{e.exports=require("node:os")},
76760:e=>{e.exports=require("node:path")},643:e=>{e.exports=require("node:perf_hooks")},1708:e=>{e.exports=require("node:process")},41792:e=>{
e.exports=require("node:querystring")},26848:e=>{e.exports=require("node:readline/promises")},57075:e=>{e.exports=require("node:stream")},37830:e=>{
e.exports=require("node:stream/web")},58500:e=>{e.exports=require("node:timers/promises")},41692:e=>{e.exports=require("node:tls")},73136:e=>{
e.exports=require("node:url")},57975:e=>{e.exports=require("node:util")},73429:e=>{e.exports=require("node:util/types")},78877:e=>{e.exports=require("node:v8")
},75919:e=>{e.exports=require("node:worker_threads")},38522:e=>{e.exports=require("node:zlib")},70857:e=>{e.exports=require("os")},16928:e=>{
e.exports=require("path")},932:e=>{e.exports=require("process")},83480:e=>{e.exports=require("querystring")},2203:e=>{e.exports=require("stream")},13193:e=>{
e.exports=require("string_decoder")},53557:e=>{e.exports=require("timers")},64756:e=>{e.exports=require("tls")},52018:e=>{e.exports=require("tty")},87016:e=>{
e.exports=require("url")},39023:e=>{e.exports=require("util")},28167:e=>{e.exports=require("worker_threads")}};var r={};function t(o){var s=r[o]
;if(s!==undefined){return s.exports}var i=r[o]={exports:{}};var u=true;try{e[o].call(i.exports,i,i.exports,t);u=false}finally{if(u)delete r[o]}return i.exports}
t.m=e;if(typeof t!=="undefined")t.ab=__dirname+"/";(()=>{t.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e;t.d(r,{a:r});return r}})();(()=>{
var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r;t.t=function(o,s){if(s&1)o=this(o);if(s&8)return o;if(typeof o==="object"&&o){
if(s&4&&o.__esModule)return o;if(s&16&&typeof o.then==="function")return o}var i=Object.create(null);t.r(i);var u={};r=r||[null,e({}),e([]),e(e)]
;for(var n=s&2&&o;typeof n=="object"&&!~r.indexOf(n);n=e(n)){Object.getOwnPropertyNames(n).forEach(e=>u[e]=()=>o[e])}u["default"]=()=>o;t.d(i,u);return i}})()
;(()=>{t.d=(e,r)=>{for(var o in r){if(t.o(r,o)&&!t.o(e,o)){Object.defineProperty(e,o,{enumerable:true,get:r[o]})}}}})();(()=>{t.f={}
;t.e=e=>Promise.all(Object.keys(t.f).reduce((r,o)=>{t.f[o](e,r);return r},[]))})();(()=>{t.u=e=>""+e+".index.js"})();(()=>{
t.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{t.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){
Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={8792:1};var r=r=>{
var o=r.modules,s=r.ids,i=r.runtime;for(var u in o){if(t.o(o,u)){t.m[u]=o[u]}}if(i)i(t);for(var n=0;n<s.length;n++)e[s[n]]=1};t.f.require=(o,s)=>{if(!e[o]){
if(true){r(require("./"+t.u(o)))}else e[o]=1}}})();var o={};t.r(o);t.d(o,{action:()=>i,cli:()=>s});async function s(e){
const{main:r}=await t.e(3149).then(t.bind(t,73149));await r(e)}async function i(){const{execute:e,finish:r}=await t.e(3149).then(t.bind(t,73149))
;const{main:o}=await Promise.all([t.e(4119),t.e(3838),t.e(6740)]).then(t.bind(t,86740));await r(await o(e))}module.exports=o})();
