"use strict";exports.id=4739;exports.ids=[4739,779];exports.modules={94739:(t,n,e)=>{e.d(n,{fetchCommits:()=>s,findMergeBase:()=>u});var i=e(22690)
;var o=e(70779);var r=e(24055);async function s(t,n,e){const s=await a(t,n);if(s.length===0)return;const u=(0,r.isShallow)(t)?["--depth=1"]:[]
;const f=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules",...u];const d=[...f,"--end-of-options","origin",...s];try{await(0,
o.git)(t,d)}catch(n){if(!(n instanceof i.gA)||e.token===undefined)throw n;await(0,o.git)(t,d,undefined,c(e.server,`${e.user}:${e.token}`))}}
async function a(t,n){const e=await(0,o.git)(t,["cat-file","--batch-check"],`${n.join("\n")}\n`);const i=e.toString("latin1").split("\n")
;return n.filter((t,n)=>!/ commit \d+$/.test(i[n]??""))}function c(t,n){const e=Buffer.from(n).toString("base64");return{GIT_CONFIG_COUNT:"1",
GIT_CONFIG_KEY_0:`http.${t}/.extraheader`,GIT_CONFIG_VALUE_0:`AUTHORIZATION: basic ${e}`}}async function u(t,n,e){try{return(await(0,
o.git)(t,["merge-base",n,e])).toString("latin1").trim()}catch(t){if(t instanceof i.gA)return undefined;throw t}}},70779:(t,n,e)=>{e.d(n,{git:()=>c,
startGit:()=>a});var i=e(31421);var o=e.n(i);var r=e(22690);const s=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="]
;function a(t,n,e={},o="pipe"){const r=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...r,...s,...n],{stdio:[o,"pipe","pipe"],
env:{...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,i){
const o=a(t,n,i,e===undefined?"ignore":"pipe");return await u(o,`git ${n[0]??""}`,e)}async function u(t,n,e){const i=[];const o=[]
;t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const s=await f(t,n)
;if(s===0)return i.length===1?i[0]:Buffer.concat(i);const a=Buffer.concat(o).toString("utf8").trim();throw new r.gA(n,a===""?`${n} ended with status ${s}`:a,{
status:s})}async function f(t,n){return await new Promise((e,i)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new r.gA(n,e,{cause:t}))});t.on("close",(t,o)=>{
if(t===null)i(new r.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}}};
