(()=>{"use strict";var e={12116:(e,r,t)=>{t.d(r,{AS:()=>x,NW:()=>f,y7:()=>l});var o=t(73024);var n=t.n(o);var i=t(76760);var s=t.n(i);var u=t(4877)
;var a=t(84966);const c=16;let p;let d;function f(e){p=e}function l(e){d??=p&&q(p);return d?.get(e)}function x(e,r){if(p===undefined||d?.has(e))return
;d=new Map([...d??[],[e,r]].slice(-c));const t=JSON.stringify([...d]);try{(0,o.mkdirSync)((0,i.dirname)(p.file),{recursive:true,mode:448});(0,
a.v)(p.file,Buffer.from(`${y(p,t)}\n${t}`),384)}catch{}}function q(e){try{const r=(0,o.readFileSync)(e.file,"utf8");const t=r.indexOf("\n");const n=r.slice(t+1)
;return new Map(r.slice(0,t)===y(e,n)?JSON.parse(n):[])}catch{return new Map}}function y({build:e},r){return(0,u.D)(`${e}\n${r}`)}},4877:(e,r,t)=>{t.d(r,{
D:()=>o});function o(e){let r=2654435769;let t=2246822507;for(let o=0;o<e.length;o++){const n=e.charCodeAt(o);r=Math.imul(r^n,668265263)
;t=Math.imul(t^n,374761393)}return i(n(r^t>>>15))+i(n(t^r>>>13))}function n(e){const r=Math.imul(e^e>>>16,2246822507);const t=Math.imul(r^r>>>13,3266489909)
;return t^t>>>16}function i(e){return(e>>>0).toString(16).padStart(8,"0")}},33054:(e,r,t)=>{t.d(r,{Ws:()=>x,iE:()=>f,lU:()=>l});const o={
told:"--semi-space-growth-factor=1",usual:"--semi-space-growth-factor=2"};const n={told:"--interrupt-budget=200000",usual:"--interrupt-budget=67584"};const i={
told:`${o.told} --invocation-count-for-maglev=1200`,usual:`${o.usual} --invocation-count-for-maglev=400`};const s=Number.parseInt(process.versions.node,10)<22
;const[u,a]=[64*1024,1024*1024];let c;let p=o;async function d(e){c=(await Promise.resolve().then(t.t.bind(t,78877,23))).setFlagsFromString;p=e;c(e.told)}
async function f(e){if(s&&e>u&&e<=a)await d(n);if(!s&&e>a)await d(i)}async function l(e){if(s&&e>a)await d(o)}function x(e){if(c===undefined)return e()
;c(p.usual);try{return e()}finally{c(p.told)}}},84966:(e,r,t)=>{t.d(r,{v:()=>u});var o=t(73024);var n=t.n(o);var i=t(76760);var s=t.n(i);function u(e,r,t,n=(0,
i.dirname)(e)){const s=(0,i.join)(n,`.${(0,i.basename)(e)}.kempt-${crypto.randomUUID()}`);try{const n=(0,o.openSync)(s,"wx",t??438);try{if(t!==undefined)(0,
o.fchmodSync)(n,t);for(let e=0;e<r.length;)e+=(0,o.writeSync)(n,r,e);(0,o.fsyncSync)(n)}finally{(0,o.closeSync)(n)}(0,o.renameSync)(s,e)}catch(a){(0,
o.rmSync)(s,{force:true});if(n===(0,i.dirname)(e))throw a;u(e,r,t)}}},42613:e=>{e.exports=require("assert")},20181:e=>{e.exports=require("buffer")},35317:e=>{
e.exports=require("child_process")},76982:e=>{e.exports=require("crypto")},24434:e=>{e.exports=require("events")},79896:e=>{e.exports=require("fs")},91943:e=>{
e.exports=require("fs/promises")},58611:e=>{e.exports=require("http")},65692:e=>{e.exports=require("https")},73339:e=>{e.exports=require("module")},69278:e=>{
e.exports=require("net")},34589:e=>{e.exports=require("node:assert")},16698:e=>{e.exports=require("node:async_hooks")},4573:e=>{e.exports=require("node:buffer")
},31421:e=>{e.exports=require("node:child_process")},37540:e=>{e.exports=require("node:console")},77598:e=>{e.exports=require("node:crypto")},53053:e=>{
e.exports=require("node:diagnostics_channel")},40610:e=>{e.exports=require("node:dns")},78474:e=>{e.exports=require("node:events")},73024:e=>{
e.exports=require("node:fs")},51455:e=>{e.exports=require("node:fs/promises")},37067:e=>{e.exports=require("node:http")},32467:e=>{
e.exports=require("node:http2")},44708:e=>{e.exports=require("node:https")},77030:e=>{e.exports=require("node:net")},48161:e=>{e.exports=require("node:os")},
76760:e=>{e.exports=require("node:path")},643:e=>{e.exports=require("node:perf_hooks")},1708:e=>{e.exports=require("node:process")},41792:e=>{
e.exports=require("node:querystring")},26848:e=>{e.exports=require("node:readline/promises")},57075:e=>{e.exports=require("node:stream")},37830:e=>{
e.exports=require("node:stream/web")},58500:e=>{e.exports=require("node:timers/promises")},41692:e=>{e.exports=require("node:tls")},7066:e=>{
e.exports=require("node:tty")},73136:e=>{e.exports=require("node:url")},57975:e=>{e.exports=require("node:util")},73429:e=>{e.exports=require("node:util/types")
},78877:e=>{e.exports=require("node:v8")},75919:e=>{e.exports=require("node:worker_threads")},38522:e=>{e.exports=require("node:zlib")},70857:e=>{
e.exports=require("os")},16928:e=>{e.exports=require("path")},932:e=>{e.exports=require("process")},83480:e=>{e.exports=require("querystring")},2203:e=>{
e.exports=require("stream")},13193:e=>{e.exports=require("string_decoder")},53557:e=>{e.exports=require("timers")},64756:e=>{e.exports=require("tls")},
52018:e=>{e.exports=require("tty")},87016:e=>{e.exports=require("url")},39023:e=>{e.exports=require("util")},28167:e=>{e.exports=require("worker_threads")}}
;var r={};function t(o){var n=r[o];if(n!==undefined){return n.exports}var i=r[o]={exports:{}};var s=true;try{e[o].call(i.exports,i,i.exports,t);s=false}finally{
if(s)delete r[o]}return i.exports}t.m=e;if(typeof t!=="undefined")t.ab=__dirname+"/";(()=>{t.n=e=>{var r=e&&e.__esModule?()=>e["default"]:()=>e;t.d(r,{a:r})
;return r}})();(()=>{var e=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;var r;t.t=function(o,n){if(n&1)o=this(o);if(n&8)return o
;if(typeof o==="object"&&o){if(n&4&&o.__esModule)return o;if(n&16&&typeof o.then==="function")return o}var i=Object.create(null);t.r(i);var s={}
;r=r||[null,e({}),e([]),e(e)];for(var u=n&2&&o;typeof u=="object"&&!~r.indexOf(u);u=e(u)){Object.getOwnPropertyNames(u).forEach(e=>s[e]=()=>o[e])}
s["default"]=()=>o;t.d(i,s);return i}})();(()=>{t.d=(e,r)=>{for(var o in r){if(t.o(r,o)&&!t.o(e,o)){Object.defineProperty(e,o,{enumerable:true,get:r[o]})}}}})()
;(()=>{t.f={};t.e=e=>Promise.all(Object.keys(t.f).reduce((r,o)=>{t.f[o](e,r);return r},[]))})();(()=>{t.u=e=>""+e+".index.js"})();(()=>{
t.o=(e,r)=>Object.prototype.hasOwnProperty.call(e,r)})();(()=>{t.r=e=>{if(typeof Symbol!=="undefined"&&Symbol.toStringTag){
Object.defineProperty(e,Symbol.toStringTag,{value:"Module"})}Object.defineProperty(e,"__esModule",{value:true})}})();(()=>{var e={8792:1};var r=r=>{
var o=r.modules,n=r.ids,i=r.runtime;for(var s in o){if(t.o(o,s)){t.m[s]=o[s]}}if(i)i(t);for(var u=0;u<n.length;u++)e[n[u]]=1};t.f.require=(o,n)=>{if(!e[o]){
if(true){r(require("./"+t.u(o)))}else e[o]=1}}})();var o={};t.r(o);t.d(o,{action:()=>u,cli:()=>s,withUsualFlags:()=>i.Ws});var n=t(12116);var i=t(33054)
;async function s(e,r){if(r)(0,n.NW)(r);const{main:o}=await t.e(3149).then(t.bind(t,73149));await o(e)}async function u(){
const{execute:e}=await t.e(3149).then(t.bind(t,73149));const{main:r}=await Promise.all([t.e(4119),t.e(3838),t.e(6740)]).then(t.bind(t,86740));const o=await r(e)
;process.stdout.write("",()=>process.exit(o))}module.exports=o})();
