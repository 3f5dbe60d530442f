"use strict";exports.id=1322;exports.ids=[1322];exports.modules={71322:(n,e,r)=>{r.r(e);r.d(e,{mergeFile:()=>f});var t=r(31421);var o=r.n(t);var i=r(76760)
;var c=r.n(i);var s=r(57975);var a=r.n(s);var u=r(56102);async function f(n,e,r){const o=(0,u.wE)();try{const c={ours:n,base:e,theirs:r}
;for(const[n,e]of Object.entries(c))(0,u.U6)(o,n,e);const a=Object.keys(c).map(n=>(0,i.join)(o,n));const f={encoding:"buffer",maxBuffer:1024**3}
;const{stdout:d}=await(0,s.promisify)(t.execFile)("git",["merge-file","-p","--quiet",...a],f);return d}catch{return undefined}finally{(0,u.yu)(o)}}},
56102:(n,e,r)=>{r.d(e,{U6:()=>v,s:()=>m,wE:()=>d,x:()=>S,yu:()=>y});var t=r(73024);var o=r.n(t);var i=r(48161);var c=r.n(i);var s=r(76760);var a=r.n(s)
;const u=new Set;let f=false;function d(n="kempt-"){const e=(0,t.mkdtempSync)((0,s.join)((0,i.tmpdir)(),n));u.add(e)
;if(!f)process.on("exit",()=>[...u].forEach(y));f=true;return e}function y(n){u.delete(n);(0,t.rmSync)(n,{recursive:true,force:true,maxRetries:3})}
function m(n,e,r){const o=new Set;for(const i of r){const r=(0,s.join)(n,i);const c=(0,s.dirname)(r);if(!o.has(c))(0,t.mkdirSync)(c,{recursive:true});o.add(c)
;(0,t.copyFileSync)((0,s.join)(e,i),r,t.constants.COPYFILE_FICLONE)}}function v(n,e,r,o=false){const i=(0,s.join)(n,e);(0,t.mkdirSync)((0,s.dirname)(i),{
recursive:true});(0,t.writeFileSync)(i,r);if(o)(0,t.chmodSync)(i,493)}function S(n,e,r){for(const o of new Set(["",...r])){
for(const r of["node_modules",".venv","venv"]){const i=(0,s.join)(e,o,r);const c=(0,s.join)(n,o,r);if(!(0,t.existsSync)(i)||!(0,
t.statSync)(i).isDirectory()||(0,t.existsSync)(c))continue;(0,t.mkdirSync)((0,s.dirname)(c),{recursive:true});(0,t.symlinkSync)(i,c,"dir")}}}}};
