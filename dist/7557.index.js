"use strict";exports.id=7557;exports.ids=[7557];exports.modules={97557:(n,t,e)=>{e.d(t,{git:()=>g,startGit:()=>l});var o=e(31421);var i=e(73024);var s=e(22690)
;var r=e(48161);var c=e(76760);let a=0;function u(){const n=(0,c.join)((0,r.tmpdir)(),`kempt-${process.pid}-${a++}`);let t;try{t=(0,i.openSync)(n,"wx+",384);(0,
i.unlinkSync)(n);return t}catch{if(t!==undefined)(0,i.closeSync)(t);return undefined}}function d(n){const t=Buffer.allocUnsafeSlow((0,i.fstatSync)(n).size)
;let e=0;while(e<t.length){const o=(0,i.readSync)(n,t,e,t.length-e,e);if(o===0)break;e+=o}return t.subarray(0,e)}
const f=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function l(n,t,e={},i="pipe"){
const s=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,o.spawn)("git",[...s,...f,...t],{stdio:i,env:{...process.env,GIT_LITERAL_PATHSPECS:"1",
GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function g(n,t,e,o){const i=`git ${t[0]??""}`
;const s=e===undefined?await w(n,t,i,o):undefined;return s??await y(l(n,t,o),i,e)}const p=/No space left on device|Disk quota exceeded/
;async function w(n,t,e,o){const s=u();const r=u();try{if(s===undefined||r===undefined)return undefined;const i=await h(l(n,t,o,["ignore",s,r]),e)
;if(i===0)return d(s);const c=d(r).toString("utf8").trim();return c===""||p.test(c)?undefined:S(e,c,i)}finally{for(const n of[s,r])if(n!==undefined)(0,
i.closeSync)(n)}}async function y(n,t,e){const o=[];const i=[];n.stdout?.on("data",n=>o.push(n));n.stderr?.on("data",n=>i.push(n))
;n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const s=await h(n,t);if(s===0)return o.length===1?o[0]:Buffer.concat(o)
;const r=Buffer.concat(i).toString("utf8").trim();return S(t,r===""?`${t} ended with status ${s}`:r,s)}function S(n,t,e){throw new s.gA(n,t,{status:e})}
async function h(n,t){return await new Promise((e,o)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;o(new s.gA(t,e,{cause:n}))});n.on("close",(n,i)=>{if(n===null)o(new s.gA(t,`${t} was ended by ${i??"a signal"}`));else e(n)})})}}};
