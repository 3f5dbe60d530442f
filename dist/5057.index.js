"use strict";exports.id=5057;exports.ids=[5057,7166,6696];exports.modules={15070:(t,e,n)=>{n.r(e);n.d(e,{hideSecrets:()=>o,withoutSecrets:()=>s});var i=n(22395)
;const r=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(t){return(0,i.Rd)(t).replace(r,(t,e)=>`${e}\u2026(${t.length-e.length})`)}function s(t){
const{message:e,snippet:n}=t;return{...t,message:o(e),...n!==undefined&&{snippet:o(n)}}}},46859:(t,e,n)=>{n.r(e);n.d(e,{savePatch:()=>S});var i=n(73024)
;var r=n(76760);var o=n(56102);var s=n(97557);const a=["apply","--check","--whitespace=nowarn","-"];async function c(t,e,n){if(e==="work-tree")await(0,
s.git)(t,a,n);else if(e==="index")await(0,s.git)(t,[...a,"--cached"],n);else await f(t,e.commit,n)}async function f(t,e,n){const i=(0,o.wE)();try{const o={
GIT_INDEX_FILE:(0,r.join)(i,"index")};await(0,s.git)(t,["read-tree",e],undefined,o);await(0,s.git)(t,[...a,"--cached"],n,o)}finally{(0,o.yu)(i)}}var u=n(37291)
;var l=n(42352);function d({path:t,mode:e,before:n,after:i}){const[r,o]=[m(`a/${t}`),m(`b/${t}`)];const s=(0,
u.ss)("a","b",n.toString("latin1"),i.toString("latin1"),"","",{context:3});const a=[`diff --git ${r} ${o}`,`index ${(0,l.blobId)(n)}..${(0,
l.blobId)(i)} ${e.toString(8)}`,`--- ${g(r)}`,`+++ ${g(o)}`];return Buffer.from(`${a.join("\n")}\n${s.slice(s.indexOf("@@"))}`,"latin1")}function g(t){
return!t.startsWith('"')&&t.includes(" ")?`${t}\t`:t}const p={"\x07":"a","\b":"b","\t":"t","\n":"n","\v":"v","\f":"f","\r":"r",'"':'"',"\\":"\\"};function m(t){
const e=Buffer.from(t).toString("latin1");const n=e.replace(/[^ !#-[\]-~]/g,t=>{const e=p[t]??t.charCodeAt(0).toString(8).padStart(3,"0");return`\\${e}`})
;return n===e?e:`"${n}"`}var h=n(84966);var y=n(15070);var v=n(24802);async function S(t,e,n,r){(0,i.rmSync)(t,{force:true});const o=[];const s=new Map
;for(const t of e){const e=d(t);const n=x(t,e);if(n===undefined)s.set(t.path,e);else o.push({path:t.path,reason:n})}if(s.size===0)return{path:t,files:[],
leftOut:o};const a=Buffer.concat([...s.values()]);await c(b(r),await E(n,r),a);(0,h.v)(t,a);return{path:t,files:[...s.keys()],leftOut:o}}
function x({before:t,after:e},n){if(t.includes(0)||e.includes(0))return"it is binary: a patch cannot hold it";const i=n.toString("utf8");return(0,
y.hideSecrets)(i)===i?undefined:"a patch of it would show a secret"}async function E(t,e){const n=await(0,v.D3)(t,e);if(n!==undefined)return{commit:n}
;return e.kind==="staged"?"index":"work-tree"}function b({repository:t,top:e}){return t??{gitDir:(0,r.join)(e,".git"),commonDir:(0,r.join)(e,".git"),top:e}}},
69836:(t,e,n)=>{n.r(e);n.d(e,{fixesOf:()=>x});var i=n(22690);var r=n(65073);var o=n(15178);var s=n(4573);var a=n(71753);var c=n(84597);var f=n(37291)
;function u(t,{files:e,left:n}){const i=new Map;const o=new Set(n.map(d));for(const n of e){const e=t.findings.filter(({location:{path:t}})=>t===n.path)
;const s=e.filter(t=>!t.fix&&n.by.includes(l(t))&&!o.has(d(t)));let c=s.length===0?[]:h(n).filter(t=>!e.some(e=>g(e,t)));for(const t of s.sort(a.O5)){
const e=c.filter(({region:e})=>p(t,e));if(e.length===0)continue;i.set(t,{description:`What ${(0,r.yZ)(n.by)} would make of it`,edits:e})
;c=c.filter(t=>!e.includes(t))}}if(i.size===0)return t;const s=t.findings.map(t=>({...t,...i.has(t)&&{fix:i.get(t)}}));return{...t,findings:s}}
function l({rule:t}){return t.split("/",1)[0]??t}function d({rule:t,location:e,fingerprint:n}){return`${t}\0${e.path}\0${n.split(":")[0]}`}
function g({fix:t},e){return t?.edits.some(({region:t})=>m(t,e.region))??false}function p({location:{region:t}},e){return t!==undefined&&m(t,e)}function m(t,e){
return t.startLine<=(0,c.fM)(e)&&e.startLine<=(0,c.fM)(t)}function h({before:t,after:e}){if(!(0,s.isUtf8)(t)||!(0,
s.isUtf8)(e)||/\r(?!\n)/.test(t.toString("latin1")))return[];const n=t.toString("utf8").split(/(?<=\n)/);const{hunks:i}=(0,
f.YB)("","",t.toString("utf8"),e.toString("utf8"),"","",{context:0});let r=0;let o=0;return i.map(({oldStart:t,oldLines:e,lines:i})=>{
for(;r<t-1;r++)o+=Buffer.byteLength(n[r]);const s=n.slice(r,r+e);const a=Buffer.byteLength(s.join(""))
;const c=s.at(-1)?.endsWith("\n")===false?s.at(-1):undefined;const f=c===undefined?{endLine:t+e,endColumn:1}:{endLine:t+e-1,endColumn:c.length+1};return{
region:{startLine:t,startColumn:1,...f,byteOffset:o,byteLength:a},text:y(i)}})}function y(t){return t.map((e,n)=>{if(!e.startsWith("+"))return""
;return t[n+1]?.startsWith("\\")?e.slice(1):`${e.slice(1)}\n`}).join("")}var v=n(89070);var S=n(46859);async function x(t,e,n){const{report:s,scope:a}=t
;const c=new Set(s.findings.filter(({location:t})=>!t.commit).map(({location:t})=>t.path));const f=await(0,v.T)(t,{inPlace:false,within:c,
everything:e.everything});const l=[...f.skipped.map(({path:t,reason:e})=>`Not mended: ${(0,o.RK)(t)}: ${e}`),...f.problems.map(t=>`Not mended: ${(0,o.RK)(t)}`)]
;const d=u(s,f);if(n===undefined)return{report:d,messages:l,failures:[]};try{const{files:t,leftOut:i}=await(0,S.savePatch)(n,f.files,e,a)
;const s=i.map(({path:t,reason:e})=>`Not in the patch: ${(0,o.RK)(t)}: ${e}`);const c=t.length===0?[]:[`A patch mends ${(0,
r.LS)(t.length,"file")}: git apply ${(0,o.RK)(n)}`];return{report:d,messages:[...l,...s,...c],failures:[]}}catch(t){if(!(t instanceof i.gA))throw t;return{
report:d,messages:l,failures:[`The patch does not apply: ${t.message}`]}}}},71753:(t,e,n)=>{n.d(e,{O5:()=>o,Uo:()=>r,n6:()=>f});var i=n(83179);function r(t,e){
return a(t,e)||s(t,e)||c(t,e)}function o(t,e){return s(t,e)||a(t,e)||c(t,e)}function s(t,e){return i.y.indexOf(t.level)-i.y.indexOf(e.level)}function a(t,e){
const[n,i]=[t.location.region,e.location.region]
;return f(t.location.path,e.location.path)||(n?.startLine??0)-(i?.startLine??0)||(n?.startColumn??0)-(i?.startColumn??0)}function c(t,e){
return f(t.rule,e.rule)||f(t.message,e.message)}function f(t,e){return t<e?-1:t>e?1:0}},84597:(t,e,n)=>{n.d(e,{$H:()=>o,Yy:()=>r,fM:()=>i})
;function i({startLine:t,endLine:e,endColumn:n}){return n===1&&e>t?e-1:e}function r({location:t,snippet:e}){const{region:n}=t
;if(!n||e===undefined||n.startLine!==n.endLine)return undefined;if(n.endColumn-1>e.length)return undefined;const i=e.slice(n.startColumn-1,n.endColumn-1)
;return n.byteLength===undefined||Buffer.byteLength(i)===n.byteLength?i:undefined}function o(t){const{region:e}=t.location;if(e?.startColumn===1)return""
;return r(t)===undefined?undefined:t.snippet?.slice(0,(e?.startColumn??1)-1)}},56102:(t,e,n)=>{n.d(e,{U6:()=>p,s:()=>g,wE:()=>l,x:()=>m,yu:()=>d})
;var i=n(73024);var r=n.n(i);var o=n(48161);var s=n.n(o);var a=n(76760);var c=n.n(a);const f=new Set;let u=false;function l(t="kempt-"){const e=(0,
i.mkdtempSync)((0,a.join)((0,o.tmpdir)(),t));f.add(e);if(!u)process.on("exit",()=>[...f].forEach(d));u=true;return e}function d(t){f.delete(t);(0,i.rmSync)(t,{
recursive:true,force:true,maxRetries:3})}function g(t,e,n){const r=new Set;for(const o of n){const n=(0,a.join)(e,o);if(!(0,i.statSync)(n,{throwIfNoEntry:false
})?.isFile())continue;const s=(0,a.join)(t,o);const c=(0,a.dirname)(s);if(!r.has(c))(0,i.mkdirSync)(c,{recursive:true});r.add(c);(0,
i.copyFileSync)(n,s,i.constants.COPYFILE_FICLONE)}}function p(t,e,n,r=false){const o=(0,a.join)(t,e);(0,i.mkdirSync)((0,a.dirname)(o),{recursive:true});(0,
i.writeFileSync)(o,n);if(r)(0,i.chmodSync)(o,493)}function m(t,e,n){for(const r of new Set(["",...n])){for(const n of["node_modules",".venv","venv"]){
const o=(0,a.join)(e,r,n);const s=(0,a.join)(t,r,n);if(!(0,i.existsSync)(o)||!(0,i.statSync)(o).isDirectory()||(0,i.existsSync)(s))continue;(0,i.mkdirSync)((0,
a.dirname)(s),{recursive:true});(0,i.symlinkSync)(o,s,"dir")}}}},67156:(t,e,n)=>{n.d(e,{$A:()=>a,qo:()=>o});var i=n(69874);const r=[{text:"RSA PRIVATE KEY",
begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function o(){return r.map(({text:t,begin:e})=>({
text:e?`BEGIN ${t}`:t}))}let s;function a(t,e,n){s??=(0,i.Q)(o());s.scan(t,e,(i,o)=>n(u(t,e,r[i],o)))}const c=65536;const f=45;function u(t,e,n,i){let r=i
;let o=i+n.text.length+(n.begin?6:0);if(n.begin){if(t[r-1]===32&&t[r-2]===f)r--;while(r>0&&t[r-1]===f&&i-r<6)r--;if(t[o]===32&&t[o+1]===f)o++
;for(let n=0;o<e&&t[o]===f&&n<5;n++)o++}const s=t.toString("latin1",o,Math.min(e,o+c));const a=n.begin?m(s,n):y(s);return{marker:n,offset:r,length:o-r,
blockLength:o-r+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const g=new RegExp(`^${l}*(?:${d}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const p=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(t,e){
const n=g.exec(t)??p.exec(t);const i=n?.[1]??"";if(!n||!h(i))return-1;const r=`END ${e.text}`;const o=t.indexOf(r);if(o<0)return n[0].length
;return o+r.length+/^ ?-{0,5}/.exec(t.slice(o+r.length,o+r.length+6))[0].length}function h(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function y(t){const e=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return e?e[0].length:-1}}}
;
