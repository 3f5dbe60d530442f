"use strict";exports.id=7166;exports.ids=[7166,6696];exports.modules={15070:(t,e,n)=>{n.r(e);n.d(e,{hideSecrets:()=>o,withoutSecrets:()=>a});var r=n(22395)
;const i=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(t){return(0,r.Rd)(t).replace(i,(t,e)=>`${e}\u2026(${t.length-e.length})`)}function a(t){
const{message:e,snippet:n}=t;return{...t,message:o(e),...n!==undefined&&{snippet:o(n)}}}},46859:(t,e,n)=>{n.r(e);n.d(e,{savePatch:()=>E});var r=n(73024)
;var i=n(76760);var o=n(56102);var a=n(97557);const c=["apply","--check","--whitespace=nowarn","-"];async function s(t,e,n){if(e==="work-tree")await(0,
a.git)(t,c,n);else if(e==="index")await(0,a.git)(t,[...c,"--cached"],n);else await u(t,e.commit,n)}async function u(t,e,n){const r=(0,o.wE)();try{const o={
GIT_INDEX_FILE:(0,i.join)(r,"index")};await(0,a.git)(t,["read-tree",e],undefined,o);await(0,a.git)(t,[...c,"--cached"],n,o)}finally{(0,o.yu)(r)}}var f=n(37291)
;var d=n(42352);function l({path:t,mode:e,before:n,after:r}){const[i,o]=[S(`a/${t}`),S(`b/${t}`)];const a=(0,
f.ss)("a","b",n.toString("latin1"),r.toString("latin1"),"","",{context:3});const c=[`diff --git ${i} ${o}`,`index ${(0,d.blobId)(n)}..${(0,
d.blobId)(r)} ${e.toString(8)}`,`--- ${g(i)}`,`+++ ${g(o)}`];return Buffer.from(`${c.join("\n")}\n${a.slice(a.indexOf("@@"))}`,"latin1")}function g(t){
return!t.startsWith('"')&&t.includes(" ")?`${t}\t`:t}const p={"\x07":"a","\b":"b","\t":"t","\n":"n","\v":"v","\f":"f","\r":"r",'"':'"',"\\":"\\"};function S(t){
const e=Buffer.from(t).toString("latin1");const n=e.replace(/[^ !#-[\]-~]/g,t=>{const e=p[t]??t.charCodeAt(0).toString(8).padStart(3,"0");return`\\${e}`})
;return n===e?e:`"${n}"`}var y=n(84966);var m=n(15070);var v=n(24802);async function E(t,e,n,i){(0,r.rmSync)(t,{force:true});const o=[];const a=new Map
;for(const t of e){const e=l(t);const n=h(t,e);if(n===undefined)a.set(t.path,e);else o.push({path:t.path,reason:n})}if(a.size===0)return{path:t,files:[],
leftOut:o};const c=Buffer.concat([...a.values()]);await s(b(i),await x(n,i),c);(0,y.v)(t,c);return{path:t,files:[...a.keys()],leftOut:o}}
function h({before:t,after:e},n){if(t.includes(0)||e.includes(0))return"it is binary: a patch cannot hold it";const r=n.toString("utf8");return(0,
m.hideSecrets)(r)===r?undefined:"a patch of it would show a secret"}async function x(t,e){const n=await(0,v.D3)(t,e);if(n!==undefined)return{commit:n}
;return e.kind==="staged"?"index":"work-tree"}function b({repository:t,top:e}){return t??{gitDir:(0,i.join)(e,".git"),commonDir:(0,i.join)(e,".git"),top:e}}},
56102:(t,e,n)=>{n.d(e,{U6:()=>p,s:()=>g,wE:()=>d,x:()=>S,yu:()=>l});var r=n(73024);var i=n.n(r);var o=n(48161);var a=n.n(o);var c=n(76760);var s=n.n(c)
;const u=new Set;let f=false;function d(t="kempt-"){const e=(0,r.mkdtempSync)((0,c.join)((0,o.tmpdir)(),t));u.add(e)
;if(!f)process.on("exit",()=>[...u].forEach(l));f=true;return e}function l(t){u.delete(t);(0,r.rmSync)(t,{recursive:true,force:true,maxRetries:3})}
function g(t,e,n){const i=new Set;for(const o of n){const n=(0,c.join)(e,o);if(!(0,r.statSync)(n,{throwIfNoEntry:false})?.isFile())continue;const a=(0,
c.join)(t,o);const s=(0,c.dirname)(a);if(!i.has(s))(0,r.mkdirSync)(s,{recursive:true});i.add(s);(0,r.copyFileSync)(n,a,r.constants.COPYFILE_FICLONE)}}
function p(t,e,n,i=false){const o=(0,c.join)(t,e);(0,r.mkdirSync)((0,c.dirname)(o),{recursive:true});(0,r.writeFileSync)(o,n);if(i)(0,r.chmodSync)(o,493)}
function S(t,e,n){for(const i of new Set(["",...n])){for(const n of["node_modules",".venv","venv"]){const o=(0,c.join)(e,i,n);const a=(0,c.join)(t,i,n);if(!(0,
r.existsSync)(o)||!(0,r.statSync)(o).isDirectory()||(0,r.existsSync)(a))continue;(0,r.mkdirSync)((0,c.dirname)(a),{recursive:true});(0,r.symlinkSync)(o,a,"dir")
}}}},67156:(t,e,n)=>{n.d(e,{$A:()=>c,qo:()=>o});var r=n(69874);const i=[{text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",
begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{
text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",
begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,
name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,
name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,
name:"PuTTY private key"}];function o(){return i.map(({text:t,begin:e})=>({text:e?`BEGIN ${t}`:t}))}let a;function c(t,e,n){a??=(0,r.Q)(o())
;a.scan(t,e,(r,o)=>n(f(t,e,i[r],o)))}const s=65536;const u=45;function f(t,e,n,r){let i=r;let o=r+n.text.length+(n.begin?6:0);if(n.begin){
if(t[i-1]===32&&t[i-2]===u)i--;while(i>0&&t[i-1]===u&&r-i<6)i--;if(t[o]===32&&t[o+1]===u)o++;for(let n=0;o<e&&t[o]===u&&n<5;n++)o++}
const a=t.toString("latin1",o,Math.min(e,o+s));const c=n.begin?S(a,n):m(a);return{marker:n,offset:i,length:o-i,blockLength:o-i+Math.max(0,c),body:c>0,
quoted:/^(?:\\+[nr])*["'`]/.test(a)}}const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`
;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;const g=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`)
;const p=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function S(t,e){const n=g.exec(t)??p.exec(t);const r=n?.[1]??"";if(!n||!y(r))return-1
;const i=`END ${e.text}`;const o=t.indexOf(i);if(o<0)return n[0].length;return o+i.length+/^ ?-{0,5}/.exec(t.slice(o+i.length,o+i.length+6))[0].length}
function y(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false;return new Set(t).size>=9}function m(t){
const e=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return e?e[0].length:-1}}};
