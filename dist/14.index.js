"use strict";exports.id=14;exports.ids=[14,779];exports.modules={70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>r});var s=e(31421);var o=e.n(s);var i=e(22690)
;const a=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function r(t,n,e={}){
const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,s.spawn)("git",[...o,...a,...n],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,s){
return await d(r(t,n,s),`git ${n[0]??""}`,e)}async function d(t,n,e){const s=[];const o=[];t.stdout?.on("data",t=>s.push(t));t.stderr?.on("data",t=>o.push(t))
;t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const a=await u(t,n);if(a===0)return s.length===1?s[0]:Buffer.concat(s)
;const r=Buffer.concat(o).toString("utf8").trim();throw new i.gA(n,r===""?`${n} ended with status ${a}`:r,{status:a})}async function u(t,n){
return await new Promise((e,s)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;s(new i.gA(n,e,{cause:t}))})
;t.on("close",(t,o)=>{if(t===null)s(new i.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}},60014:(t,n,e)=>{e.d(n,{showFiles:()=>o});var s=e(70779)
;async function o(t,n,o){const{readObjects:a}=await e.e(5503).then(e.bind(e,55503));const r=await(0,s.git)(t,["ls-tree","-z","--full-tree",n,"--",...o])
;const c=r.toString("utf8").split("\0").filter(Boolean).map(t=>/^\d+ blob (\w+)\t(.*)$/s.exec(t));const d=c.flatMap(t=>t?.[1]&&t[2]?[{oid:t[1],path:t[2]}]:[])
;const u=new Map;let f=0;for await(const{bytes:n}of a(t,d.map(({oid:t})=>t),i)){const{path:t}=d[f++];if(n)u.set(t,n.toString("utf8"))}return u}
const i=8*1024*1024}};
