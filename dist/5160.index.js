"use strict";exports.id=5160;exports.ids=[5160,7557,2779];exports.modules={97557:(n,t,e)=>{e.d(t,{M:()=>w,git:()=>p,startGit:()=>g});var r=e(31421)
;var o=e(73024);var i=e(22690);var s=e(48161);var c=e(76760);let f=0;function a(){const n=(0,c.join)((0,s.tmpdir)(),`kempt-${process.pid}-${f++}`);let t;try{
t=(0,o.openSync)(n,"wx+",384);(0,o.unlinkSync)(n);return t}catch{if(t!==undefined)(0,o.closeSync)(t);return undefined}}function u(n){
const t=Buffer.allocUnsafeSlow((0,o.fstatSync)(n).size);let e=0;while(e<t.length){const r=(0,o.readSync)(n,t,e,t.length-e,e);if(r===0)break;e+=r}
return t.subarray(0,e)}const d={"core.bigFileThreshold":"512m","core.quotePath":"false","core.fsmonitor":"false","diff.external":"","diff.interHunkContext":"0",
"diff.mnemonicPrefix":"false","diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true","log.showSignature":"false"}
;const l=Object.entries(d).flatMap(([n,t])=>["-c",`${n}=${t}`]);function g(n,t,e={},o="pipe"){const i=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top]
;return(0,r.spawn)("git",[...i,...l,...t],{stdio:o,env:{...process.env,GIT_DIFF_OPTS:"",GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function p(n,t,e,r){const o=`git ${t.find((n,e)=>n!=="-c"&&t[e-1]!=="-c")??""}`
;const i=e===undefined?await m(n,t,o,r):undefined;return i??await S(g(n,t,r),o,e)}function w(n){return n.reduce((n,t)=>n+t.length+3,0)<3e4}const y=128
;const h=/No space left on device|Disk quota exceeded/;async function m(n,t,e,r){const i=a();const s=a();try{if(i===undefined||s===undefined)return undefined
;const o=await v(g(n,t,r,["ignore",i,s]),e);if(o===0)return u(i);const c=u(s).toString("utf8").trim();const f=c===""?o===y:h.test(c);return f?undefined:T(e,c,o)
}finally{for(const n of[i,s])if(n!==undefined)(0,o.closeSync)(n)}}async function S(n,t,e){const r=[];const o=[];n.stdout?.on("data",n=>r.push(n))
;n.stderr?.on("data",n=>o.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const i=await v(n,t);if(i===0)return r.length===1?r[0]:Buffer.concat(r)
;const s=Buffer.concat(o).toString("utf8").trim();return T(t,s,i)}function T(n,t,e){throw new i.gA(n,t===""?`${n} ended with status ${e}`:t,{status:e})}
async function v(n,t){return await new Promise((e,r)=>{n.on("error",n=>{const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message
;r(new i.gA(t,e,{cause:n}))});n.on("close",(n,o)=>{if(n===null)r(new i.gA(t,`${t} was ended by ${o??"a signal"}`));else e(n)})})}},22779:(n,t,e)=>{e.r(t)
;e.d(t,{listCommit:()=>c,listFolders:()=>f,parseLsTree:()=>d});var r=e(22690);var o=e(37478);var i=e(19626);var s=e(97557);async function c(n,t){
return d(await(0,s.git)(n,a(t)))}async function f(n,t,e){const r=[...e].map(n=>`${n||"."}/`);if(!(0,s.M)(r))return undefined;const o=await(0,
s.git)(n,["ls-tree","-t","--name-only","-z","--full-tree",u(t),"--",...r]);return o.toString("utf8").split("\0").filter(Boolean)}function a(n){
return["ls-tree","-r","-l","-z","--full-tree",u(n)]}function u(n){if(n.startsWith("-"))throw new r.yo(`${JSON.stringify(n)} is not a revision`);return n}
function d(n){const t=[];for(const e=new i.C(n);!e.isDone();){const n=e.next();const r=n.indexOf(9);const[i="",,s,c]=n.toString("latin1",0,r).split(/ +/)
;t.push({...(0,o.q0)(n.subarray(r+1)),mode:Number.parseInt(i,8),oid:s,size:c==="-"?undefined:Number(c)})}return t}}};
