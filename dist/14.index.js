"use strict";exports.id=14;exports.ids=[14,7557];exports.modules={97557:(t,n,e)=>{e.d(n,{M:()=>w,git:()=>p,startGit:()=>g});var o=e(31421);var s=e(73024)
;var i=e(22690);var r=e(48161);var c=e(76760);let a=0;function f(){const t=(0,c.join)((0,r.tmpdir)(),`kempt-${process.pid}-${a++}`);let n;try{n=(0,
s.openSync)(t,"wx+",384);(0,s.unlinkSync)(t);return n}catch{if(n!==undefined)(0,s.closeSync)(n);return undefined}}function u(t){
const n=Buffer.allocUnsafeSlow((0,s.fstatSync)(t).size);let e=0;while(e<n.length){const o=(0,s.readSync)(t,n,e,n.length-e,e);if(o===0)break;e+=o}
return n.subarray(0,e)}const d={"core.bigFileThreshold":"512m","core.quotePath":"false","core.fsmonitor":"false","diff.external":"","diff.interHunkContext":"0",
"diff.mnemonicPrefix":"false","diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true","log.showSignature":"false"}
;const l=Object.entries(d).flatMap(([t,n])=>["-c",`${t}=${n}`]);function g(t,n,e={},s="pipe"){const i=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top]
;return(0,o.spawn)("git",[...i,...l,...n],{stdio:s,env:{...process.env,GIT_DIFF_OPTS:"",GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function p(t,n,e,o){const s=`git ${n.find((t,e)=>t!=="-c"&&n[e-1]!=="-c")??""}`
;const i=e===undefined?await S(t,n,s,o):undefined;return i??await m(g(t,n,o),s,e)}function w(t){return t.reduce((t,n)=>t+n.length+3,0)<3e4}const h=128
;const y=/No space left on device|Disk quota exceeded/;async function S(t,n,e,o){const i=f();const r=f();try{if(i===undefined||r===undefined)return undefined
;const s=await b(g(t,n,o,["ignore",i,r]),e);if(s===0)return u(i);const c=u(r).toString("utf8").trim();const a=c===""?s===h:y.test(c);return a?undefined:T(e,c,s)
}finally{for(const t of[i,r])if(t!==undefined)(0,s.closeSync)(t)}}async function m(t,n,e){const o=[];const s=[];t.stdout?.on("data",t=>o.push(t))
;t.stderr?.on("data",t=>s.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const i=await b(t,n);if(i===0)return o.length===1?o[0]:Buffer.concat(o)
;const r=Buffer.concat(s).toString("utf8").trim();return T(n,r,i)}function T(t,n,e){throw new i.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}
async function b(t,n){return await new Promise((e,o)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;o(new i.gA(n,e,{cause:t}))});t.on("close",(t,s)=>{if(t===null)o(new i.gA(n,`${n} was ended by ${s??"a signal"}`));else e(t)})})}},60014:(t,n,e)=>{e.d(n,{
showFiles:()=>s});var o=e(97557);async function s(t,n,s){const{readObjects:r}=await e.e(5503).then(e.bind(e,55503));const c=await(0,
o.git)(t,["ls-tree","-z","--full-tree",n,"--",...s]);const a=c.toString("utf8").split("\0").filter(Boolean).map(t=>/^\d+ blob (\w+)\t(.*)$/s.exec(t))
;const f=a.flatMap(t=>t?.[1]&&t[2]?[{oid:t[1],path:t[2]}]:[]);const u=new Map;let d=0;for await(const{bytes:n}of r(t,f.map(({oid:t})=>t),i)){
const{path:t}=f[d++];if(n)u.set(t,n.toString("utf8"))}return u}const i=8*1024*1024}};
