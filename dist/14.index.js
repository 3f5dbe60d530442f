"use strict";exports.id=14;exports.ids=[14,779];exports.modules={70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>r});var o=e(31421);var s=e.n(o);var i=e(22690)
;const a=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function r(t,n,e={},s="pipe"){
const i=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,o.spawn)("git",[...i,...a,...n],{stdio:[s,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,o){
const s=r(t,n,o,e===undefined?"ignore":"pipe");return await d(s,`git ${n[0]??""}`,e)}async function d(t,n,e){const o=[];const s=[]
;t.stdout?.on("data",t=>o.push(t));t.stderr?.on("data",t=>s.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const a=await u(t,n)
;if(a===0)return o.length===1?o[0]:Buffer.concat(o);const r=Buffer.concat(s).toString("utf8").trim();throw new i.gA(n,r===""?`${n} ended with status ${a}`:r,{
status:a})}async function u(t,n){return await new Promise((e,o)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;o(new i.gA(n,e,{cause:t}))});t.on("close",(t,s)=>{
if(t===null)o(new i.gA(n,`${n} was ended by ${s??"a signal"}`));else e(t)})})}},60014:(t,n,e)=>{e.d(n,{showFiles:()=>s});var o=e(70779);async function s(t,n,s){
const{readObjects:a}=await e.e(5503).then(e.bind(e,55503));const r=await(0,o.git)(t,["ls-tree","-z","--full-tree",n,"--",...s])
;const c=r.toString("utf8").split("\0").filter(Boolean).map(t=>/^\d+ blob (\w+)\t(.*)$/s.exec(t));const d=c.flatMap(t=>t?.[1]&&t[2]?[{oid:t[1],path:t[2]}]:[])
;const u=new Map;let f=0;for await(const{bytes:n}of a(t,d.map(({oid:t})=>t),i)){const{path:t}=d[f++];if(n)u.set(t,n.toString("utf8"))}return u}
const i=8*1024*1024}};
