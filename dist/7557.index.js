"use strict";exports.id=7557;exports.ids=[7557];exports.modules={97557:(n,t,e)=>{e.d(t,{M:()=>w,git:()=>p,startGit:()=>g});var o=e(31421);var i=e(73024)
;var s=e(22690);var r=e(48161);var c=e(76760);let f=0;function a(){const n=(0,c.join)((0,r.tmpdir)(),`kempt-${process.pid}-${f++}`);let t;try{t=(0,
i.openSync)(n,"wx+",384);(0,i.unlinkSync)(n);return t}catch{if(t!==undefined)(0,i.closeSync)(t);return undefined}}function u(n){
const t=Buffer.allocUnsafeSlow((0,i.fstatSync)(n).size);let e=0;while(e<t.length){const o=(0,i.readSync)(n,t,e,t.length-e,e);if(o===0)break;e+=o}
return t.subarray(0,e)}const d={"core.quotePath":"false","core.fsmonitor":"false","diff.external":"","diff.interHunkContext":"0","diff.mnemonicPrefix":"false",
"diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true","log.showSignature":"false"}
;const l=Object.entries(d).flatMap(([n,t])=>["-c",`${n}=${t}`]);function g(n,t,e={},i="pipe"){const s=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top]
;return(0,o.spawn)("git",[...s,...l,...t],{stdio:i,env:{...process.env,GIT_DIFF_OPTS:"",GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function p(n,t,e,o){const i=`git ${t.find((n,e)=>n!=="-c"&&t[e-1]!=="-c")??""}`
;const s=e===undefined?await S(n,t,i,o):undefined;return s??await m(g(n,t,o),i,e)}function w(n){return n.reduce((n,t)=>n+t.length+3,0)<3e4}const h=128
;const y=/No space left on device|Disk quota exceeded/;async function S(n,t,e,o){const s=a();const r=a();try{if(s===undefined||r===undefined)return undefined
;const i=await P(g(n,t,o,["ignore",s,r]),e);if(i===0)return u(s);const c=u(r).toString("utf8").trim();const f=c===""?i===h:y.test(c);return f?undefined:T(e,c,i)
}finally{for(const n of[s,r])if(n!==undefined)(0,i.closeSync)(n)}}async function m(n,t,e){const o=[];const i=[];n.stdout?.on("data",n=>o.push(n))
;n.stderr?.on("data",n=>i.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const s=await P(n,t);if(s===0)return o.length===1?o[0]:Buffer.concat(o)
;const r=Buffer.concat(i).toString("utf8").trim();return T(t,r,s)}function T(n,t,e){throw new s.gA(n,t===""?`${n} ended with status ${e}`:t,{status:e})}
async function P(n,t){return await new Promise((e,o)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;o(new s.gA(t,e,{cause:n}))});n.on("close",(n,i)=>{if(n===null)o(new s.gA(t,`${t} was ended by ${i??"a signal"}`));else e(n)})})}}};
