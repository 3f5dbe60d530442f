"use strict";exports.id=5160;exports.ids=[5160,779,2779];exports.modules={70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>a});var s=e(31421);var r=e.n(s)
;var i=e(22690);const o=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,n,e={},r="pipe"){
const i=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,s.spawn)("git",[...i,...o,...n],{stdio:[r,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,s){
const r=a(t,n,s,e===undefined?"ignore":"pipe");return await u(r,`git ${n[0]??""}`,e)}async function u(t,n,e){const s=[];const r=[]
;t.stdout?.on("data",t=>s.push(t));t.stderr?.on("data",t=>r.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const o=await d(t,n)
;if(o===0)return s.length===1?s[0]:Buffer.concat(s);const a=Buffer.concat(r).toString("utf8").trim();throw new i.gA(n,a===""?`${n} ended with status ${o}`:a,{
status:o})}async function d(t,n){return await new Promise((e,s)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;s(new i.gA(n,e,{cause:t}))});t.on("close",(t,r)=>{
if(t===null)s(new i.gA(n,`${n} was ended by ${r??"a signal"}`));else e(t)})})}},22779:(t,n,e)=>{e.r(n);e.d(n,{listCommit:()=>a,parseLsTree:()=>u})
;var s=e(22690);var r=e(37478);var i=e(19626);var o=e(70779);async function a(t,n){return u(await(0,o.git)(t,c(n)))}function c(t){
if(t.startsWith("-"))throw new s.yo(`${JSON.stringify(t)} is not a revision`);return["ls-tree","-r","-l","-z","--full-tree",t]}function u(t){const n=[]
;for(const e=new i.C(t);!e.isDone();){const t=e.next();const s=t.indexOf(9);const[i="",,o,a]=t.toString("latin1",0,s).split(/ +/);n.push({...(0,
r.q0)(t.subarray(s+1)),mode:Number.parseInt(i,8),oid:o,size:a==="-"?undefined:Number(a)})}return n}}};
