(()=>{"use strict";var e={42613:e=>{e.exports=require("assert")},20181:e=>{e.exports=require("buffer")},35317:e=>{e.exports=require("child_process")},76982:e=>{
e.exports=require("crypto")},24434:e=>{e.exports=require("events")},79896:e=>{e.exports=require("fs")},58611:e=>{e.exports=require("http")},65692:e=>{
e.exports=require("https")},73339:e=>{e.exports=require("module")},69278:e=>{e.exports=require("net")},34589:e=>{e.exports=require("node:assert")},16698:e=>{
e.exports=require("node:async_hooks")},4573:e=>{e.exports=require("node:buffer")},31421:e=>{e.exports=require("node:child_process")},37540:e=>{
e.exports=require("node:console")},77598:e=>{e.exports=require("node:crypto")},53053:e=>{e.exports=require("node:diagnostics_channel")},40610:e=>{
e.exports=require("node:dns")},78474:e=>{e.exports=require("node:events")},73024:e=>{e.exports=require("node:fs")},51455:e=>{
e.exports=require("node:fs/promises")},37067:e=>{e.exports=require("node:http")},32467:e=>{e.exports=require("node:http2")},44708:e=>{
e.exports=require("node:https")},77030:e=>{e.exports=require("node:net")},48161:e=>{e.exports=require("node:os")},76760:e=>{e.exports=require("node:path")},
643:e=>{e.exports=require("node:perf_hooks")},1708:e=>{e.exports=require("node:process")},41792:e=>{e.exports=require("node:querystring")},26848:e=>{
e.exports=require("node:readline/promises")},57075:e=>{e.exports=require("node:stream")},58500:e=>{e.exports=require("node:timers/promises")},41692:e=>{
e.exports=require("node:tls")},73136:e=>{e.exports=require("node:url")},57975:e=>{e.exports=require("node:util")},73429:e=>{e.exports=require("node:util/types")
},78877:e=>{e.exports=require("node:v8")},75919:e=>{e.exports=require("node:worker_threads")},38522:e=>{e.exports=require("node:zlib")},70857:e=>{
e.exports=require("os")},16928:e=>{e.exports=require("path")},932:e=>{e.exports=require("process")},2203:e=>{e.exports=require("stream")},13193:e=>{
e.exports=require("string_decoder")},53557:e=>{e.exports=require("timers")},64756:e=>{e.exports=require("tls")},52018:e=>{e.exports=require("tty")},87016:e=>{
e.exports=require("url")},39023:e=>{e.exports=require("util")}};var r={};function t(o){var i=r[o];if(i!==undefined){return i.exports}var s=r[o]={exports:{}}
;var n=true;try{e[o].call(s.exports,s,s.exports,t);n=false}finally{if(n)delete r[o]}return s.exports}t.m=e;if(typeof t!=="undefined")t.ab=__dirname+"/";(()=>{
t.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e;t.d(r,{a:r});return r}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__
;var r;t.t=function(o,i){if(i&1)o=this(o);if(i&8)return o;if(typeof o==="object"&&o){if(i&4&&o.__esModule)return o;if(i&16&&typeof o.then==="function")return o}
var s=Object.create(null);t.r(s);var n={};r=r||[null,e({}),e([]),e(e)];for(var u=i&2&&o;typeof u=="object"&&!~r.indexOf(u);u=e(u)){
Object.getOwnPropertyNames(u).forEach(e=>n[e]=()=>o[e])}n["default"]=()=>o;t.d(s,n);return s}})();(()=>{t.d=(e,r)=>{for(var o in r){if(t.o(r,o)&&!t.o(e,o)){
Object.defineProperty(e,o,{enumerable:true,get:r[o]})}}}})();(()=>{t.f={};t.e=e=>Promise.all(Object.keys(t.f).reduce((r,o)=>{t.f[o](e,r);return r},[]))})()
;(()=>{t.u=e=>""+e+".index.js"})();(()=>{t.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{t.r=e=>{
if(typeof Symbol!=="undefined"&&Symbol.toStringTag){Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{
value:true})}})();(()=>{var e={8792:1};var r=r=>{var o=r.modules,i=r.ids,s=r.runtime;for(var n in o){if(t.o(o,n)){t.m[n]=o[n]}}if(s)s(t)
;for(var u=0;u<i.length;u++)e[i[u]]=1};t.f.require=(o,i)=>{if(!e[o]){if(true){r(require("./"+t.u(o)))}else e[o]=1}}})();var o={};t.r(o);t.d(o,{action:()=>s,
cli:()=>i});async function i(e){const{main:r}=await t.e(3149).then(t.bind(t,73149));await r(e)}async function s(){
const{execute:e,finish:r}=await t.e(3149).then(t.bind(t,73149));const{main:o}=await Promise.all([t.e(4119),t.e(3838),t.e(6740)]).then(t.bind(t,86740))
;await r(await o(e))}module.exports=o})();
