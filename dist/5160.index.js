"use strict";exports.id=5160;exports.ids=[5160,7557,2779];exports.modules={97557:(n,t,e)=>{e.d(t,{M:()=>p,git:()=>g,startGit:()=>l});var r=e(31421)
;var i=e(73024);var o=e(22690);var s=e(48161);var c=e(76760);let a=0;function u(){const n=(0,c.join)((0,s.tmpdir)(),`kempt-${process.pid}-${a++}`);let t;try{
t=(0,i.openSync)(n,"wx+",384);(0,i.unlinkSync)(n);return t}catch{if(t!==undefined)(0,i.closeSync)(t);return undefined}}function f(n){
const t=Buffer.allocUnsafeSlow((0,i.fstatSync)(n).size);let e=0;while(e<t.length){const r=(0,i.readSync)(n,t,e,t.length-e,e);if(r===0)break;e+=r}
return t.subarray(0,e)}const d=[["-c","core.quotePath=false"],["-c","core.fsmonitor=false"],["-c","diff.external="],["-c","core.bigFileThreshold=32m"]].flat()
;function l(n,t,e={},i="pipe"){const o=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,r.spawn)("git",[...o,...d,...t],{stdio:i,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function g(n,t,e,r){const i=`git ${t[0]??""}`
;const o=e===undefined?await h(n,t,i,r):undefined;return o??await m(l(n,t,r),i,e)}function p(n){return n.reduce((n,t)=>n+t.length+3,0)<3e4}const w=128
;const y=/No space left on device|Disk quota exceeded/;async function h(n,t,e,r){const o=u();const s=u();try{if(o===undefined||s===undefined)return undefined
;const i=await v(l(n,t,r,["ignore",o,s]),e);if(i===0)return f(o);const c=f(s).toString("utf8").trim();const a=c===""?i===w:y.test(c);return a?undefined:S(e,c,i)
}finally{for(const n of[o,s])if(n!==undefined)(0,i.closeSync)(n)}}async function m(n,t,e){const r=[];const i=[];n.stdout?.on("data",n=>r.push(n))
;n.stderr?.on("data",n=>i.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const o=await v(n,t);if(o===0)return r.length===1?r[0]:Buffer.concat(r)
;const s=Buffer.concat(i).toString("utf8").trim();return S(t,s,o)}function S(n,t,e){throw new o.gA(n,t===""?`${n} ended with status ${e}`:t,{status:e})}
async function v(n,t){return await new Promise((e,r)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;r(new o.gA(t,e,{cause:n}))});n.on("close",(n,i)=>{if(n===null)r(new o.gA(t,`${t} was ended by ${i??"a signal"}`));else e(n)})})}},22779:(n,t,e)=>{e.r(t)
;e.d(t,{listCommit:()=>c,listFolders:()=>a,parseLsTree:()=>d});var r=e(22690);var i=e(37478);var o=e(19626);var s=e(97557);async function c(n,t){
return d(await(0,s.git)(n,u(t)))}async function a(n,t,e){const r=[...e].map(n=>`${n||"."}/`);if(!(0,s.M)(r))return undefined;const i=await(0,
s.git)(n,["ls-tree","-t","--name-only","-z","--full-tree",f(t),"--",...r]);return i.toString("utf8").split("\0").filter(Boolean)}function u(n){
return["ls-tree","-r","-l","-z","--full-tree",f(n)]}function f(n){if(n.startsWith("-"))throw new r.yo(`${JSON.stringify(n)} is not a revision`);return n}
function d(n){const t=[];for(const e=new o.C(n);!e.isDone();){const n=e.next();const r=n.indexOf(9);const[o="",,s,c]=n.toString("latin1",0,r).split(/ +/)
;t.push({...(0,i.q0)(n.subarray(r+1)),mode:Number.parseInt(o,8),oid:s,size:c==="-"?undefined:Number(c)})}return t}}};
