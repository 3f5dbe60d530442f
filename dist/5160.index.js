"use strict";exports.id=5160;exports.ids=[5160,7557,2779];exports.modules={97557:(n,t,e)=>{e.d(t,{git:()=>g,startGit:()=>l});var r=e(31421);var o=e(73024)
;var s=e(22690);var i=e(48161);var c=e(76760);let a=0;function u(){const n=(0,c.join)((0,i.tmpdir)(),`kempt-${process.pid}-${a++}`);let t;try{t=(0,
o.openSync)(n,"wx+",384);(0,o.unlinkSync)(n);return t}catch{if(t!==undefined)(0,o.closeSync)(t);return undefined}}function f(n){
const t=Buffer.allocUnsafeSlow((0,o.fstatSync)(n).size);let e=0;while(e<t.length){const r=(0,o.readSync)(n,t,e,t.length-e,e);if(r===0)break;e+=r}
return t.subarray(0,e)}const d=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function l(n,t,e={},o="pipe"){
const s=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,r.spawn)("git",[...s,...d,...t],{stdio:o,env:{...process.env,GIT_LITERAL_PATHSPECS:"1",
GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function g(n,t,e,r){const o=`git ${t[0]??""}`
;const s=e===undefined?await y(n,t,o,r):undefined;return s??await h(l(n,t,r),o,e)}const p=128;const w=/No space left on device|Disk quota exceeded/
;async function y(n,t,e,r){const s=u();const i=u();try{if(s===undefined||i===undefined)return undefined;const o=await m(l(n,t,r,["ignore",s,i]),e)
;if(o===0)return f(s);const c=f(i).toString("utf8").trim();const a=c===""?o===p:w.test(c);return a?undefined:S(e,c,o)}finally{
for(const n of[s,i])if(n!==undefined)(0,o.closeSync)(n)}}async function h(n,t,e){const r=[];const o=[];n.stdout?.on("data",n=>r.push(n))
;n.stderr?.on("data",n=>o.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const s=await m(n,t);if(s===0)return r.length===1?r[0]:Buffer.concat(r)
;const i=Buffer.concat(o).toString("utf8").trim();return S(t,i,s)}function S(n,t,e){throw new s.gA(n,t===""?`${n} ended with status ${e}`:t,{status:e})}
async function m(n,t){return await new Promise((e,r)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;r(new s.gA(t,e,{cause:n}))});n.on("close",(n,o)=>{if(n===null)r(new s.gA(t,`${t} was ended by ${o??"a signal"}`));else e(n)})})}},22779:(n,t,e)=>{e.r(t)
;e.d(t,{listCommit:()=>c,parseLsTree:()=>u});var r=e(22690);var o=e(37478);var s=e(19626);var i=e(97557);async function c(n,t){return u(await(0,i.git)(n,a(t)))}
function a(n){if(n.startsWith("-"))throw new r.yo(`${JSON.stringify(n)} is not a revision`);return["ls-tree","-r","-l","-z","--full-tree",n]}function u(n){
const t=[];for(const e=new s.C(n);!e.isDone();){const n=e.next();const r=n.indexOf(9);const[s="",,i,c]=n.toString("latin1",0,r).split(/ +/);t.push({...(0,
o.q0)(n.subarray(r+1)),mode:Number.parseInt(s,8),oid:i,size:c==="-"?undefined:Number(c)})}return t}}};
