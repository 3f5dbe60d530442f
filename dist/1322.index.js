"use strict";exports.id=1322;exports.ids=[1322];exports.modules={71322:(n,e,t)=>{t.r(e);t.d(e,{mergeFile:()=>u});var r=t(31421);var o=t.n(r);var i=t(76760)
;var c=t.n(i);var s=t(57975);var a=t.n(s);var f=t(56102);async function u(n,e,t){const o=(0,f.wE)();try{const c={ours:n,base:e,theirs:t}
;for(const[n,e]of Object.entries(c))(0,f.U6)(o,n,e);const a=Object.keys(c).map(n=>(0,i.join)(o,n));const u={encoding:"buffer",maxBuffer:1024**3}
;const{stdout:d}=await(0,s.promisify)(r.execFile)("git",["merge-file","-p","--quiet",...a],u);return d}catch{return undefined}finally{(0,f.yu)(o)}}},
56102:(n,e,t)=>{t.d(e,{U6:()=>v,s:()=>m,wE:()=>d,x:()=>l,yu:()=>y});var r=t(73024);var o=t.n(r);var i=t(48161);var c=t.n(i);var s=t(76760);var a=t.n(s)
;const f=new Set;let u=false;function d(n="kempt-"){const e=(0,r.mkdtempSync)((0,s.join)((0,i.tmpdir)(),n));f.add(e)
;if(!u)process.on("exit",()=>[...f].forEach(y));u=true;return e}function y(n){f.delete(n);(0,r.rmSync)(n,{recursive:true,force:true,maxRetries:3})}
function m(n,e,t){const o=new Set;for(const i of t){const t=(0,s.join)(e,i);if(!(0,r.statSync)(t,{throwIfNoEntry:false})?.isFile())continue;const c=(0,
s.join)(n,i);const a=(0,s.dirname)(c);if(!o.has(a))(0,r.mkdirSync)(a,{recursive:true});o.add(a);(0,r.copyFileSync)(t,c,r.constants.COPYFILE_FICLONE)}}
function v(n,e,t,o=false){const i=(0,s.join)(n,e);(0,r.mkdirSync)((0,s.dirname)(i),{recursive:true});(0,r.writeFileSync)(i,t);if(o)(0,r.chmodSync)(i,493)}
function l(n,e,t){for(const o of new Set(["",...t])){for(const t of["node_modules",".venv","venv"]){const i=(0,s.join)(e,o,t);const c=(0,s.join)(n,o,t);if(!(0,
r.existsSync)(i)||!(0,r.statSync)(i).isDirectory()||(0,r.existsSync)(c))continue;(0,r.mkdirSync)((0,s.dirname)(c),{recursive:true});(0,r.symlinkSync)(i,c,"dir")
}}}}};
