"use strict";exports.id=7438;exports.ids=[7438,7557];exports.modules={97557:(n,t,e)=>{e.d(t,{M:()=>h,git:()=>g,startGit:()=>l});var i=e(31421);var r=e(73024)
;var o=e(22690);var c=e(48161);var s=e(76760);let a=0;function u(){const n=(0,s.join)((0,c.tmpdir)(),`kempt-${process.pid}-${a++}`);let t;try{t=(0,
r.openSync)(n,"wx+",384);(0,r.unlinkSync)(n);return t}catch{if(t!==undefined)(0,r.closeSync)(t);return undefined}}function f(n){
const t=Buffer.allocUnsafeSlow((0,r.fstatSync)(n).size);let e=0;while(e<t.length){const i=(0,r.readSync)(n,t,e,t.length-e,e);if(i===0)break;e+=i}
return t.subarray(0,e)}const d=[["-c","core.quotePath=false"],["-c","core.fsmonitor=false"],["-c","diff.external="],["-c","core.bigFileThreshold=32m"]].flat()
;function l(n,t,e={},r="pipe"){const o=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,i.spawn)("git",[...o,...d,...t],{stdio:r,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function g(n,t,e,i){const r=`git ${t[0]??""}`
;const o=e===undefined?await p(n,t,r,i):undefined;return o??await y(l(n,t,i),r,e)}function h(n){return n.reduce((n,t)=>n+t.length+3,0)<3e4}const w=128
;const m=/No space left on device|Disk quota exceeded/;async function p(n,t,e,i){const o=u();const c=u();try{if(o===undefined||c===undefined)return undefined
;const r=await T(l(n,t,i,["ignore",o,c]),e);if(r===0)return f(o);const s=f(c).toString("utf8").trim();const a=s===""?r===w:m.test(s);return a?undefined:S(e,s,r)
}finally{for(const n of[o,c])if(n!==undefined)(0,r.closeSync)(n)}}async function y(n,t,e){const i=[];const r=[];n.stdout?.on("data",n=>i.push(n))
;n.stderr?.on("data",n=>r.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const o=await T(n,t);if(o===0)return i.length===1?i[0]:Buffer.concat(i)
;const c=Buffer.concat(r).toString("utf8").trim();return S(t,c,o)}function S(n,t,e){throw new o.gA(n,t===""?`${n} ended with status ${e}`:t,{status:e})}
async function T(n,t){return await new Promise((e,i)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;i(new o.gA(t,e,{cause:n}))});n.on("close",(n,r)=>{if(n===null)i(new o.gA(t,`${t} was ended by ${r??"a signal"}`));else e(n)})})}},35057:(n,t,e)=>{e.d(t,{
readPinned:()=>d});var i=e(77598);var r=e.n(i);var o=e(73024);var c=e.n(o);var s=e(76760);var a=e.n(s);var u=e(22690);var f=e(97557);async function d(n,t,e){
const r=(0,i.createHash)("sha256").update(n.url).digest("hex").slice(0,16);const c=(0,s.join)(e,"git",`${r}-${n.commit}`);if((0,o.existsSync)(c)){try{
return await w(c,n.commit,t)}catch(n){if(!(n instanceof u.gA))throw n;(0,o.rmSync)(c,{recursive:true,force:true})}}await l(c,n);return await w(c,n.commit,t)}
async function l(n,{url:t,commit:e}){if(process.env["KEMPT_OFFLINE"]!==undefined)throw new u.gA("git fetch","it is not in the cache, and KEMPT_OFFLINE is set")
;(0,o.mkdirSync)((0,s.dirname)(n),{recursive:true});const i=(0,o.mkdtempSync)(`${n}-`);try{await(0,f.git)(h(i),["init","--quiet","--bare","--template="]);(0,
o.appendFileSync)((0,s.join)(i,"config"),"[core]\n\thooksPath = /dev/null\n")
;const r=["--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules","--no-auto-maintenance"];await(0,
f.git)(h(i),["fetch","--depth=1",...r,"--end-of-options",t,e],undefined,g);if(!(0,o.existsSync)(n))(0,o.renameSync)(i,n)}finally{(0,o.rmSync)(i,{recursive:true,
force:true})}}const g={GIT_HTTP_LOW_SPEED_LIMIT:"1",GIT_HTTP_LOW_SPEED_TIME:"30"};function h(n){return{gitDir:n,commonDir:n,top:undefined}}
async function w(n,t,e){const i=(await m(n,"commit",t)).toString("latin1");let r=/^tree ([0-9a-f]{40})\n/.exec(i)?.[1];const o=e.split("/")
;for(const[t,e]of o.entries()){if(r===undefined)return undefined;r=p(await m(n,"tree",r),e,t===o.length-1)}
return r===undefined?undefined:(await m(n,"blob",r)).toString("utf8")}async function m(n,t,e){const r=await(0,f.git)(h(n),["cat-file",t,e],undefined,{
GIT_NO_LAZY_FETCH:"1"});const o=(0,i.createHash)("sha1").update(`${t} ${r.length}\0`).update(r).digest("hex")
;if(o!==e)throw new u.gA("git cat-file",`the ${t} ${e} is another`);return r}function p(n,t,e){for(let i=0;i<n.length;){const r=n.indexOf(0,i)
;const[o="",...c]=n.toString("utf8",i,r).split(" ");const s=e?o.startsWith("100"):o==="40000";if(s&&c.join(" ")===t)return n.toString("hex",r+1,r+21);i=r+21}
return undefined}}};
