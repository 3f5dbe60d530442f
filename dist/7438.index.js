"use strict";exports.id=7438;exports.ids=[7438,7557];exports.modules={97557:(n,t,e)=>{e.d(t,{M:()=>m,git:()=>h,startGit:()=>g});var i=e(31421);var r=e(73024)
;var o=e(22690);var s=e(48161);var c=e(76760);let a=0;function f(){const n=(0,c.join)((0,s.tmpdir)(),`kempt-${process.pid}-${a++}`);let t;try{t=(0,
r.openSync)(n,"wx+",384);(0,r.unlinkSync)(n);return t}catch{if(t!==undefined)(0,r.closeSync)(t);return undefined}}function u(n){
const t=Buffer.allocUnsafeSlow((0,r.fstatSync)(n).size);let e=0;while(e<t.length){const i=(0,r.readSync)(n,t,e,t.length-e,e);if(i===0)break;e+=i}
return t.subarray(0,e)}const d={"core.bigFileThreshold":"512m","core.quotePath":"false","core.fsmonitor":"false","diff.external":"","diff.interHunkContext":"0",
"diff.mnemonicPrefix":"false","diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true","log.showSignature":"false"}
;const l=Object.entries(d).flatMap(([n,t])=>["-c",`${n}=${t}`]);function g(n,t,e={},r="pipe"){const o=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top]
;return(0,i.spawn)("git",[...o,...l,...t],{stdio:r,env:{...process.env,GIT_DIFF_OPTS:"",GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function h(n,t,e,i){const r=`git ${t.find((n,e)=>n!=="-c"&&t[e-1]!=="-c")??""}`
;const o=e===undefined?await y(n,t,r,i):undefined;return o??await S(g(n,t,i),r,e)}function m(n){return n.reduce((n,t)=>n+t.length+3,0)<3e4}const w=128
;const p=/No space left on device|Disk quota exceeded/;async function y(n,t,e,i){const o=f();const s=f();try{if(o===undefined||s===undefined)return undefined
;const r=await _(g(n,t,i,["ignore",o,s]),e);if(r===0)return u(o);const c=u(s).toString("utf8").trim();const a=c===""?r===w:p.test(c);return a?undefined:T(e,c,r)
}finally{for(const n of[o,s])if(n!==undefined)(0,r.closeSync)(n)}}async function S(n,t,e){const i=[];const r=[];n.stdout?.on("data",n=>i.push(n))
;n.stderr?.on("data",n=>r.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const o=await _(n,t);if(o===0)return i.length===1?i[0]:Buffer.concat(i)
;const s=Buffer.concat(r).toString("utf8").trim();return T(t,s,o)}function T(n,t,e){throw new o.gA(n,t===""?`${n} ended with status ${e}`:t,{status:e})}
async function _(n,t){return await new Promise((e,i)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;i(new o.gA(t,e,{cause:n}))});n.on("close",(n,r)=>{if(n===null)i(new o.gA(t,`${t} was ended by ${r??"a signal"}`));else e(n)})})}},35057:(n,t,e)=>{e.d(t,{
readPinned:()=>d});var i=e(77598);var r=e.n(i);var o=e(73024);var s=e.n(o);var c=e(76760);var a=e.n(c);var f=e(22690);var u=e(97557);async function d(n,t,e){
const r=(0,i.createHash)("sha256").update(n.url).digest("hex").slice(0,16);const s=(0,c.join)(e,"git",`${r}-${n.commit}`);if((0,o.existsSync)(s)){try{
return await m(s,n.commit,t)}catch(n){if(!(n instanceof f.gA))throw n;(0,o.rmSync)(s,{recursive:true,force:true})}}await l(s,n);return await m(s,n.commit,t)}
async function l(n,{url:t,commit:e}){if(process.env["KEMPT_OFFLINE"]!==undefined)throw new f.gA("git fetch","it is not in the cache, and KEMPT_OFFLINE is set")
;(0,o.mkdirSync)((0,c.dirname)(n),{recursive:true});const i=(0,o.mkdtempSync)(`${n}-`);try{await(0,u.git)(h(i),["init","--quiet","--bare","--template="]);(0,
o.appendFileSync)((0,c.join)(i,"config"),"[core]\n\thooksPath = /dev/null\n")
;const r=["--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules","--no-auto-maintenance"];await(0,
u.git)(h(i),["fetch","--depth=1",...r,"--end-of-options",t,e],undefined,g);if(!(0,o.existsSync)(n))(0,o.renameSync)(i,n)}finally{(0,o.rmSync)(i,{recursive:true,
force:true})}}const g={GIT_HTTP_LOW_SPEED_LIMIT:"1",GIT_HTTP_LOW_SPEED_TIME:"30"};function h(n){return{gitDir:n,commonDir:n,top:undefined}}
async function m(n,t,e){const i=(await w(n,"commit",t)).toString("latin1");let r=/^tree ([0-9a-f]{40})\n/.exec(i)?.[1];const o=e.split("/")
;for(const[t,e]of o.entries()){if(r===undefined)return undefined;r=p(await w(n,"tree",r),e,t===o.length-1)}
return r===undefined?undefined:(await w(n,"blob",r)).toString("utf8")}async function w(n,t,e){const r=await(0,u.git)(h(n),["cat-file",t,e],undefined,{
GIT_NO_LAZY_FETCH:"1"});const o=(0,i.createHash)("sha1").update(`${t} ${r.length}\0`).update(r).digest("hex")
;if(o!==e)throw new f.gA("git cat-file",`the ${t} ${e} is another`);return r}function p(n,t,e){for(let i=0;i<n.length;){const r=n.indexOf(0,i)
;const[o="",...s]=n.toString("utf8",i,r).split(" ");const c=e?o.startsWith("100"):o==="40000";if(c&&s.join(" ")===t)return n.toString("hex",r+1,r+21);i=r+21}
return undefined}}};
