"use strict";exports.id=7557;exports.ids=[7557];exports.modules={97557:(n,t,e)=>{e.d(t,{M:()=>p,git:()=>g,startGit:()=>l});var o=e(31421);var s=e(73024)
;var i=e(22690);var r=e(48161);var c=e(76760);let u=0;function a(){const n=(0,c.join)((0,r.tmpdir)(),`kempt-${process.pid}-${u++}`);let t;try{t=(0,
s.openSync)(n,"wx+",384);(0,s.unlinkSync)(n);return t}catch{if(t!==undefined)(0,s.closeSync)(t);return undefined}}function d(n){
const t=Buffer.allocUnsafeSlow((0,s.fstatSync)(n).size);let e=0;while(e<t.length){const o=(0,s.readSync)(n,t,e,t.length-e,e);if(o===0)break;e+=o}
return t.subarray(0,e)}const f=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function l(n,t,e={},s="pipe"){
const i=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,o.spawn)("git",[...i,...f,...t],{stdio:s,env:{...process.env,GIT_LITERAL_PATHSPECS:"1",
GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function g(n,t,e,o){const s=`git ${t[0]??""}`
;const i=e===undefined?await h(n,t,s,o):undefined;return i??await S(l(n,t,o),s,e)}function p(n){return n.reduce((n,t)=>n+t.length+3,0)<3e4}const w=128
;const y=/No space left on device|Disk quota exceeded/;async function h(n,t,e,o){const i=a();const r=a();try{if(i===undefined||r===undefined)return undefined
;const s=await A(l(n,t,o,["ignore",i,r]),e);if(s===0)return d(i);const c=d(r).toString("utf8").trim();const u=c===""?s===w:y.test(c);return u?undefined:T(e,c,s)
}finally{for(const n of[i,r])if(n!==undefined)(0,s.closeSync)(n)}}async function S(n,t,e){const o=[];const s=[];n.stdout?.on("data",n=>o.push(n))
;n.stderr?.on("data",n=>s.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const i=await A(n,t);if(i===0)return o.length===1?o[0]:Buffer.concat(o)
;const r=Buffer.concat(s).toString("utf8").trim();return T(t,r,i)}function T(n,t,e){throw new i.gA(n,t===""?`${n} ended with status ${e}`:t,{status:e})}
async function A(n,t){return await new Promise((e,o)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;o(new i.gA(t,e,{cause:n}))});n.on("close",(n,s)=>{if(n===null)o(new i.gA(t,`${t} was ended by ${s??"a signal"}`));else e(n)})})}}};
