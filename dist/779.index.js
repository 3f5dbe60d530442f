"use strict";exports.id=779;exports.ids=[779];exports.modules={70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>a});var s=e(31421);var o=e.n(s);var i=e(22690)
;const r=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,n,e={},o="pipe"){
const i=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,s.spawn)("git",[...i,...r,...n],{stdio:[o,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,s){
const o=a(t,n,s,e===undefined?"ignore":"pipe");return await d(o,`git ${n[0]??""}`,e)}async function d(t,n,e){const s=[];const o=[]
;t.stdout?.on("data",t=>s.push(t));t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const r=await u(t,n)
;if(r===0)return s.length===1?s[0]:Buffer.concat(s);const a=Buffer.concat(o).toString("utf8").trim();throw new i.gA(n,a===""?`${n} ended with status ${r}`:a,{
status:r})}async function u(t,n){return await new Promise((e,s)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;s(new i.gA(n,e,{cause:t}))});t.on("close",(t,o)=>{
if(t===null)s(new i.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}}};
