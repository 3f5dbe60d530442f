"use strict";exports.id=7557;exports.ids=[7557];exports.modules={97557:(n,t,e)=>{e.d(t,{M:()=>p,git:()=>g,startGit:()=>l});var o=e(31421);var i=e(73024)
;var r=e(22690);var s=e(48161);var c=e(76760);let a=0;function u(){const n=(0,c.join)((0,s.tmpdir)(),`kempt-${process.pid}-${a++}`);let t;try{t=(0,
i.openSync)(n,"wx+",384);(0,i.unlinkSync)(n);return t}catch{if(t!==undefined)(0,i.closeSync)(t);return undefined}}function d(n){
const t=Buffer.allocUnsafeSlow((0,i.fstatSync)(n).size);let e=0;while(e<t.length){const o=(0,i.readSync)(n,t,e,t.length-e,e);if(o===0)break;e+=o}
return t.subarray(0,e)}const f=[["-c","core.quotePath=false"],["-c","core.fsmonitor=false"],["-c","diff.external="],["-c","core.bigFileThreshold=32m"]].flat()
;function l(n,t,e={},i="pipe"){const r=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,o.spawn)("git",[...r,...f,...t],{stdio:i,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function g(n,t,e,o){const i=`git ${t[0]??""}`
;const r=e===undefined?await h(n,t,i,o):undefined;return r??await S(l(n,t,o),i,e)}function p(n){return n.reduce((n,t)=>n+t.length+3,0)<3e4}const w=128
;const y=/No space left on device|Disk quota exceeded/;async function h(n,t,e,o){const r=u();const s=u();try{if(r===undefined||s===undefined)return undefined
;const i=await m(l(n,t,o,["ignore",r,s]),e);if(i===0)return d(r);const c=d(s).toString("utf8").trim();const a=c===""?i===w:y.test(c);return a?undefined:T(e,c,i)
}finally{for(const n of[r,s])if(n!==undefined)(0,i.closeSync)(n)}}async function S(n,t,e){const o=[];const i=[];n.stdout?.on("data",n=>o.push(n))
;n.stderr?.on("data",n=>i.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const r=await m(n,t);if(r===0)return o.length===1?o[0]:Buffer.concat(o)
;const s=Buffer.concat(i).toString("utf8").trim();return T(t,s,r)}function T(n,t,e){throw new r.gA(n,t===""?`${n} ended with status ${e}`:t,{status:e})}
async function m(n,t){return await new Promise((e,o)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;o(new r.gA(t,e,{cause:n}))});n.on("close",(n,i)=>{if(n===null)o(new r.gA(t,`${t} was ended by ${i??"a signal"}`));else e(n)})})}}};
