"use strict";exports.id=4739;exports.ids=[4739,7557];exports.modules={94739:(t,n,e)=>{e.d(n,{fetchCommits:()=>s,findMergeBase:()=>f});var i=e(22690)
;var o=e(97557);var r=e(24055);async function s(t,n,e){const s=await c(t,n);if(s.length===0)return;const f=(0,r.isShallow)(t)?["--depth=1"]:[]
;const u=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules",...f];const d=[...u,"--end-of-options","origin",...s];try{await(0,
o.git)(t,d)}catch(n){if(!(n instanceof i.gA)||e.token===undefined)throw n;await(0,o.git)(t,d,undefined,a(e.server,`${e.user}:${e.token}`))}}
async function c(t,n){const e=await(0,o.git)(t,["cat-file","--batch-check"],`${n.join("\n")}\n`);const i=e.toString("latin1").split("\n")
;return n.filter((t,n)=>!/ commit \d+$/.test(i[n]??""))}function a(t,n){const e=Buffer.from(n).toString("base64");return{GIT_CONFIG_COUNT:"1",
GIT_CONFIG_KEY_0:`http.${t}/.extraheader`,GIT_CONFIG_VALUE_0:`AUTHORIZATION: basic ${e}`}}async function f(t,n,e){try{return(await(0,
o.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(t){if(t instanceof i.gA)return undefined;throw t}}},97557:(t,n,e)=>{e.d(n,{M:()=>w,git:()=>h,
startGit:()=>g});var i=e(31421);var o=e(73024);var r=e(22690);var s=e(48161);var c=e(76760);let a=0;function f(){const t=(0,c.join)((0,
s.tmpdir)(),`kempt-${process.pid}-${a++}`);let n;try{n=(0,o.openSync)(t,"wx+",384);(0,o.unlinkSync)(t);return n}catch{if(n!==undefined)(0,o.closeSync)(n)
;return undefined}}function u(t){const n=Buffer.allocUnsafeSlow((0,o.fstatSync)(t).size);let e=0;while(e<n.length){const i=(0,o.readSync)(t,n,e,n.length-e,e)
;if(i===0)break;e+=i}return n.subarray(0,e)}const d={"core.bigFileThreshold":"512m","core.quotePath":"false","core.fsmonitor":"false","diff.external":"",
"diff.interHunkContext":"0","diff.mnemonicPrefix":"false","diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true",
"log.showSignature":"false"};const l=Object.entries(d).flatMap(([t,n])=>["-c",`${t}=${n}`]);function g(t,n,e={},o="pipe"){
const r=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...r,...l,...n],{stdio:o,env:{...process.env,GIT_DIFF_OPTS:"",
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function h(t,n,e,i){
const o=`git ${n.find((t,e)=>t!=="-c"&&n[e-1]!=="-c")??""}`;const r=e===undefined?await y(t,n,o,i):undefined;return r??await T(g(t,n,i),o,e)}function w(t){
return t.reduce((t,n)=>t+n.length+3,0)<3e4}const p=128;const m=/No space left on device|Disk quota exceeded/;async function y(t,n,e,i){const r=f();const s=f()
;try{if(r===undefined||s===undefined)return undefined;const o=await _(g(t,n,i,["ignore",r,s]),e);if(o===0)return u(r);const c=u(s).toString("utf8").trim()
;const a=c===""?o===p:m.test(c);return a?undefined:S(e,c,o)}finally{for(const t of[r,s])if(t!==undefined)(0,o.closeSync)(t)}}async function T(t,n,e){const i=[]
;const o=[];t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const r=await _(t,n)
;if(r===0)return i.length===1?i[0]:Buffer.concat(i);const s=Buffer.concat(o).toString("utf8").trim();return S(n,s,r)}function S(t,n,e){
throw new r.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}async function _(t,n){return await new Promise((e,i)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new r.gA(n,e,{cause:t}))});t.on("close",(t,o)=>{
if(t===null)i(new r.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}}};
