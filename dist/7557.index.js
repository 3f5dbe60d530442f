"use strict";exports.id=7557;exports.ids=[7557];exports.modules={97557:(n,e,t)=>{t.d(e,{M:()=>w,git:()=>p,startGit:()=>g});var o=t(31421);var i=t(73024)
;var s=t(22690);var r=t(48161);var c=t(76760);let f=0;function a(){const n=(0,c.join)((0,r.tmpdir)(),`kempt-${process.pid}-${f++}`);let e;try{e=(0,
i.openSync)(n,"wx+",384);(0,i.unlinkSync)(n);return e}catch{if(e!==undefined)(0,i.closeSync)(e);return undefined}}function u(n){
const e=Buffer.allocUnsafeSlow((0,i.fstatSync)(n).size);let t=0;while(t<e.length){const o=(0,i.readSync)(n,e,t,e.length-t,t);if(o===0)break;t+=o}
return e.subarray(0,t)}const d={"core.bigFileThreshold":"512m","core.quotePath":"false","core.fsmonitor":"false","diff.external":"","diff.interHunkContext":"0",
"diff.mnemonicPrefix":"false","diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true","log.showSignature":"false"}
;const l=Object.entries(d).flatMap(([n,e])=>["-c",`${n}=${e}`]);function g(n,e,t={},i="pipe"){const s=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top]
;return(0,o.spawn)("git",[...s,...l,...e],{stdio:i,env:{...process.env,GIT_DIFF_OPTS:"",GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...t}})}async function p(n,e,t,o){const i=`git ${e.find((n,t)=>n!=="-c"&&e[t-1]!=="-c")??""}`
;const s=t===undefined?await S(n,e,i,o):undefined;return s??await m(g(n,e,o),i,t)}function w(n){return n.reduce((n,e)=>n+e.length+3,0)<3e4}const h=128
;const y=/No space left on device|Disk quota exceeded/;async function S(n,e,t,o){const s=a();const r=a();try{if(s===undefined||r===undefined)return undefined
;const i=await P(g(n,e,o,["ignore",s,r]),t);if(i===0)return u(s);const c=u(r).toString("utf8").trim();const f=c===""?i===h:y.test(c);return f?undefined:T(t,c,i)
}finally{for(const n of[s,r])if(n!==undefined)(0,i.closeSync)(n)}}async function m(n,e,t){const o=[];const i=[];n.stdout?.on("data",n=>o.push(n))
;n.stderr?.on("data",n=>i.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(t);const s=await P(n,e);if(s===0)return o.length===1?o[0]:Buffer.concat(o)
;const r=Buffer.concat(i).toString("utf8").trim();return T(e,r,s)}function T(n,e,t){throw new s.gA(n,e===""?`${n} ended with status ${t}`:e,{status:t})}
async function P(n,e){return await new Promise((t,o)=>{n.on("error",n=>{const t=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;o(new s.gA(e,t,{cause:n}))});n.on("close",(n,i)=>{if(n===null)o(new s.gA(e,`${e} was ended by ${i??"a signal"}`));else t(n)})})}}};
