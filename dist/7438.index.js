"use strict";exports.id=7438;exports.ids=[7438,779];exports.modules={70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>s});var i=e(31421);var r=e.n(i)
;var o=e(22690);const a=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function s(t,n,e={},r="pipe"){
const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...o,...a,...n],{stdio:[r,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,i){
const r=s(t,n,i,e===undefined?"ignore":"pipe");return await u(r,`git ${n[0]??""}`,e)}async function u(t,n,e){const i=[];const r=[]
;t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>r.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const a=await d(t,n)
;if(a===0)return i.length===1?i[0]:Buffer.concat(i);const s=Buffer.concat(r).toString("utf8").trim();throw new o.gA(n,s===""?`${n} ended with status ${a}`:s,{
status:a})}async function d(t,n){return await new Promise((e,i)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new o.gA(n,e,{cause:t}))});t.on("close",(t,r)=>{
if(t===null)i(new o.gA(n,`${n} was ended by ${r??"a signal"}`));else e(t)})})}},35057:(t,n,e)=>{e.d(n,{readPinned:()=>f});var i=e(77598);var r=e.n(i)
;var o=e(73024);var a=e.n(o);var s=e(76760);var c=e.n(s);var u=e(22690);var d=e(70779);async function f(t,n,e){const r=(0,
i.createHash)("sha256").update(t.url).digest("hex").slice(0,16);const a=(0,s.join)(e,"git",`${r}-${t.commit}`);if((0,o.existsSync)(a)){try{
return await p(a,t.commit,n)}catch(t){if(!(t instanceof u.gA))throw t;(0,o.rmSync)(a,{recursive:true,force:true})}}await g(a,t);return await p(a,t.commit,n)}
async function g(t,{url:n,commit:e}){if(process.env["KEMPT_OFFLINE"]!==undefined)throw new u.gA("git fetch","it is not in the cache, and KEMPT_OFFLINE is set")
;(0,o.mkdirSync)((0,s.dirname)(t),{recursive:true});const i=(0,o.mkdtempSync)(`${t}-`);try{await(0,d.git)(l(i),["init","--quiet","--bare","--template="]);(0,
o.appendFileSync)((0,s.join)(i,"config"),"[core]\n\thooksPath = /dev/null\n")
;const r=["--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules","--no-auto-maintenance"];await(0,
d.git)(l(i),["fetch","--depth=1",...r,"--end-of-options",n,e],undefined,h);if(!(0,o.existsSync)(t))(0,o.renameSync)(i,t)}finally{(0,o.rmSync)(i,{recursive:true,
force:true})}}const h={GIT_HTTP_LOW_SPEED_LIMIT:"1",GIT_HTTP_LOW_SPEED_TIME:"30"};function l(t){return{gitDir:t,commonDir:t,top:undefined}}
async function p(t,n,e){const i=(await m(t,"commit",n)).toString("latin1");let r=/^tree ([0-9a-f]{40})\n/.exec(i)?.[1];const o=e.split("/")
;for(const[n,e]of o.entries()){if(r===undefined)return undefined;r=w(await m(t,"tree",r),e,n===o.length-1)}
return r===undefined?undefined:(await m(t,"blob",r)).toString("utf8")}async function m(t,n,e){const r=await(0,d.git)(l(t),["cat-file",n,e],undefined,{
GIT_NO_LAZY_FETCH:"1"});const o=(0,i.createHash)("sha1").update(`${n} ${r.length}\0`).update(r).digest("hex")
;if(o!==e)throw new u.gA("git cat-file",`the ${n} ${e} is another`);return r}function w(t,n,e){for(let i=0;i<t.length;){const r=t.indexOf(0,i)
;const[o="",...a]=t.toString("utf8",i,r).split(" ");const s=e?o.startsWith("100"):o==="40000";if(s&&a.join(" ")===n)return t.toString("hex",r+1,r+21);i=r+21}
return undefined}}};
