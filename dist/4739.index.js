"use strict";exports.id=4739;exports.ids=[4739,7557];exports.modules={94739:(n,t,e)=>{e.d(t,{fetchCommits:()=>s,findMergeBase:()=>f});var i=e(22690)
;var r=e(97557);var o=e(24055);async function s(n,t,e){const s=await c(n,t);if(s.length===0)return;const f=(0,o.isShallow)(n)?["--depth=1"]:[]
;const u=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules",...f];const d=[...u,"--end-of-options","origin",...s];try{await(0,
r.git)(n,d)}catch(t){if(!(t instanceof i.gA)||e.token===undefined)throw t;await(0,r.git)(n,d,undefined,a(e.server,`${e.user}:${e.token}`))}}
async function c(n,t){const e=await(0,r.git)(n,["cat-file","--batch-check"],`${t.join("\n")}\n`);const i=e.toString("latin1").split("\n")
;return t.filter((n,t)=>!/ commit \d+$/.test(i[t]??""))}function a(n,t){const e=Buffer.from(t).toString("base64");return{GIT_CONFIG_COUNT:"1",
GIT_CONFIG_KEY_0:`http.${n}/.extraheader`,GIT_CONFIG_VALUE_0:`AUTHORIZATION: basic ${e}`}}async function f(n,t,e){try{return(await(0,
r.git)(n,["merge-base",t,e])).toString("latin1").trim()}catch(n){if(n instanceof i.gA)return undefined;throw n}}},97557:(n,t,e)=>{e.d(t,{git:()=>g,
startGit:()=>l});var i=e(31421);var r=e(73024);var o=e(22690);var s=e(48161);var c=e(76760);let a=0;function f(){const n=(0,c.join)((0,
s.tmpdir)(),`kempt-${process.pid}-${a++}`);let t;try{t=(0,r.openSync)(n,"wx+",384);(0,r.unlinkSync)(n);return t}catch{if(t!==undefined)(0,r.closeSync)(t)
;return undefined}}function u(n){const t=Buffer.allocUnsafeSlow((0,r.fstatSync)(n).size);let e=0;while(e<t.length){const i=(0,r.readSync)(n,t,e,t.length-e,e)
;if(i===0)break;e+=i}return t.subarray(0,e)}const d=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="]
;function l(n,t,e={},r="pipe"){const o=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,i.spawn)("git",[...o,...d,...t],{stdio:r,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function g(n,t,e,i){const r=`git ${t[0]??""}`
;const o=e===undefined?await h(n,t,r,i):undefined;return o??await w(l(n,t,i),r,e)}async function h(n,t,e,i){const o=f();const s=f();try{
if(o===undefined||s===undefined)return undefined;const r=await y(l(n,t,i,["ignore",o,s]),e);if(r===0)return u(o);const c=u(s).toString("utf8").trim()
;return c===""?undefined:p(e,c,r)}finally{for(const n of[o,s])if(n!==undefined)(0,r.closeSync)(n)}}async function w(n,t,e){const i=[];const r=[]
;n.stdout?.on("data",n=>i.push(n));n.stderr?.on("data",n=>r.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const o=await y(n,t)
;if(o===0)return i.length===1?i[0]:Buffer.concat(i);const s=Buffer.concat(r).toString("utf8").trim();return p(t,s===""?`${t} ended with status ${o}`:s,o)}
function p(n,t,e){throw new o.gA(n,t,{status:e})}async function y(n,t){return await new Promise((e,i)=>{n.on("error",n=>{
const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message;i(new o.gA(t,e,{cause:n}))});n.on("close",(n,r)=>{
if(n===null)i(new o.gA(t,`${t} was ended by ${r??"a signal"}`));else e(n)})})}}};
