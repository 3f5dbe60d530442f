"use strict";exports.id=5057;exports.ids=[5057,779,7166,6696,4315];exports.modules={15070:(t,n,e)=>{e.r(n);e.d(n,{hideSecrets:()=>s,withoutSecrets:()=>o})
;var r=e(22395);const i=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function s(t){return(0,r.Rd)(t).replace(i,(t,n)=>`${n}\u2026(${t.length-n.length})`)
}function o(t){const{message:n,snippet:e}=t;return{...t,message:s(n),...e!==undefined&&{snippet:s(e)}}}},89070:(t,n,e)=>{e.d(n,{T:()=>l});var r=e(73024)
;var i=e.n(r);var s=e(76760);var o=e.n(s);var a=e(97689);var c=e(42352);var f=e(54721);var u=e(33103);var d=e(92142);async function l(t,n){
const{scope:e,report:r}=t;const i=e.files.filter(({path:t})=>n.within?.has(t)??true);const s=[];const o=await h(e,i,n,s);const a=await g(t,n,o,s)
;const c=new Set(s.map(({path:t})=>t));const f=new Map([...o].filter(([t])=>!c.has(t)));const u=t.tools?await y(t,n,f,a):undefined;s.push(...u?.refused??[])
;const d=i.flatMap(({path:t,mode:n})=>{const[e,r,i]=[a.get(t),u?.changed.get(t),o.get(t)];if(i===undefined||e===undefined&&r===undefined)return[]
;const s=r?.content??e?.content??i;if(s.equals(i))return[];return[{path:t,mode:n,before:i,after:s,findings:e?.findings??0,by:r?.by??[]}]})
;const l=s.filter(({path:t})=>u!==undefined||p(r.findings,t));return{files:d.sort((t,n)=>t.path<n.path?-1:1),skipped:l,problems:u?.problems??[],left:u?.left??[]
}}function p(t,n){return t.some(t=>t.fix!==undefined&&t.location.path===n)}async function h({top:t,tree:n},e,{inPlace:i,staged:o},f){const u=new Map
;const d=e.filter(t=>t.raw===undefined&&(0,a.$)(t));if(!i){await n.snapshot.visit(d,{file:({path:t},n,e)=>void u.set(t,Buffer.from(n.subarray(0,e))),
problem:()=>undefined});return u}for(const{path:n,oid:e}of d){const i=(0,s.join)(t,n);if(!(0,r.existsSync)(i))continue;const a=(0,r.readFileSync)(i);if(o&&(0,
c.z)(a)!==e)f.push({path:n,reason:"it has changes that are not staged"});else u.set(n,a)}return u}async function g(t,n,e,r){const{report:i,scope:s}=t
;const o=await m(t,n);const a=new Map;for(const t of s.files){const{path:s,raw:c}=t;if(n.within?.has(s)===false||!p(i.findings,s))continue;const u=e.get(s)
;if(c)r.push({path:s,reason:"its name is not UTF-8"});if(u===undefined)continue;const d=await(0,f.F0)(t,u,o);if(d.kind==="refused")r.push({path:s,
reason:d.reason});else if(d.kind==="fixed")a.set(s,d)}return a}async function y({tools:t},{inPlace:n,unsafe:r=false},i,s){
const{fixWithTools:o}=await Promise.all([e.e(4006),e.e(2088),e.e(1688),e.e(2082),e.e(5922),e.e(713),e.e(4923),e.e(7353)]).then(e.bind(e,37197))
;const a=new Map([...i].map(([t,n])=>[t,s.get(t)?.content??n]));const c=n?new Map([...s].map(([t,{content:n}])=>[t,n])):a;return await o({...await t(),
paths:[...i.keys()],contents:c,unsafe:r,inPlace:n})}async function m({report:t,scope:n,settings:e},{everything:r=e.everything}){const i=(0,d.W)(e.checks,"file")
;const s=n.change&&{head:n.change.head};const o=await(0,u.K)(i,n.beside,s?n.files:n.tree.entries,s);const a=new Set(t.findings.map(w))
;const c=t.scope.onlyNew||e.baseline!==undefined;return{checks:i,inputs:o,everything:r,wanted:t=>t.fix!==undefined&&(!c||a.has(w(t)))}}
function w({location:t,rule:n,fingerprint:e}){return`${t.path}\0${n}\0${e.split(":")[0]}`}},46859:(t,n,e)=>{e.r(n);e.d(n,{savePatch:()=>b});var r=e(73024)
;var i=e(76760);var s=e(56102);var o=e(70779);const a=["apply","--check","--whitespace=nowarn","-"];async function c(t,n,e){if(n==="work-tree")await(0,
o.git)(t,a,e);else if(n==="index")await(0,o.git)(t,[...a,"--cached"],e);else await f(t,n.commit,e)}async function f(t,n,e){const r=(0,s.wE)();try{const s={
GIT_INDEX_FILE:(0,i.join)(r,"index")};await(0,o.git)(t,["read-tree",n],undefined,s);await(0,o.git)(t,[...a,"--cached"],e,s)}finally{(0,s.yu)(r)}}var u=e(37291)
;var d=e(42352);function l({path:t,mode:n,before:e,after:r}){const[i,s]=[g(`a/${t}`),g(`b/${t}`)];const o=(0,
u.ss)("a","b",e.toString("latin1"),r.toString("latin1"),"","",{context:3});const a=[`diff --git ${i} ${s}`,`index ${(0,d.z)(e)}..${(0,
d.z)(r)} ${n.toString(8)}`,`--- ${p(i)}`,`+++ ${p(s)}`];return Buffer.from(`${a.join("\n")}\n${o.slice(o.indexOf("@@"))}`,"latin1")}function p(t){
return!t.startsWith('"')&&t.includes(" ")?`${t}\t`:t}const h={"\x07":"a","\b":"b","\t":"t","\n":"n","\v":"v","\f":"f","\r":"r",'"':'"',"\\":"\\"};function g(t){
const n=Buffer.from(t).toString("latin1");const e=n.replace(/[^ !#-[\]-~]/g,t=>{const n=h[t]??t.charCodeAt(0).toString(8).padStart(3,"0");return`\\${n}`})
;return e===n?n:`"${e}"`}var y=e(84966);var m=e(15070);var w=e(96896);async function b(t,n,e,i){(0,r.rmSync)(t,{force:true});const s=[];const o=new Map
;for(const t of n){const n=l(t);const e=v(t,n);if(e===undefined)o.set(t.path,n);else s.push({path:t.path,reason:e})}if(o.size===0)return{path:t,files:[],
leftOut:s};const a=Buffer.concat([...o.values()]);await c(x(i),S(e,i),a);(0,y.v)(t,a);return{path:t,files:[...o.keys()],leftOut:s}}
function v({before:t,after:n},e){if(t.includes(0)||n.includes(0))return"it is binary: a patch cannot hold it";const r=e.toString("utf8");return(0,
m.hideSecrets)(r)===r?undefined:"a patch of it would show a secret"}function S(t,n){const e=(0,w.D3)(t,n);if(e!==undefined)return{commit:e}
;return n.kind==="staged"?"index":"work-tree"}function x({repository:t,top:n}){return t??{gitDir:(0,i.join)(n,".git"),commonDir:(0,i.join)(n,".git"),top:n}}},
69836:(t,n,e)=>{e.r(n);e.d(n,{fixesOf:()=>v});var r=e(22690);var i=e(65073);var s=e(15178);var o=e(4573);var a=e(71753);var c=e(84597);var f=e(37291)
;function u(t,{files:n,left:e}){const r=new Map;const s=new Set(e.map(l));for(const e of n){const n=t.findings.filter(({location:{path:t}})=>t===e.path)
;const o=n.filter(t=>!t.fix&&e.by.includes(d(t))&&!s.has(l(t)));let c=o.length===0?[]:y(e).filter(t=>!n.some(n=>p(n,t)));for(const t of o.sort(a.O5)){
const n=c.filter(({region:n})=>h(t,n));if(n.length===0)continue;r.set(t,{description:`What ${(0,i.yZ)(e.by)} would make of it`,edits:n})
;c=c.filter(t=>!n.includes(t))}}if(r.size===0)return t;const o=t.findings.map(t=>({...t,...r.has(t)&&{fix:r.get(t)}}));return{...t,findings:o}}
function d({rule:t}){return t.split("/",1)[0]??t}function l({rule:t,location:n,fingerprint:e}){return`${t}\0${n.path}\0${e.split(":")[0]}`}
function p({fix:t},n){return t?.edits.some(({region:t})=>g(t,n.region))??false}function h({location:{region:t}},n){return t!==undefined&&g(t,n)}function g(t,n){
return t.startLine<=(0,c.fM)(n)&&n.startLine<=(0,c.fM)(t)}function y({before:t,after:n}){if(!(0,o.isUtf8)(t)||!(0,
o.isUtf8)(n)||/\r(?!\n)/.test(t.toString("latin1")))return[];const e=t.toString("utf8").split(/(?<=\n)/);const{hunks:r}=(0,
f.YB)("","",t.toString("utf8"),n.toString("utf8"),"","",{context:0});let i=0;let s=0;return r.map(({oldStart:t,oldLines:n,lines:r})=>{
for(;i<t-1;i++)s+=Buffer.byteLength(e[i]);const o=e.slice(i,i+n);const a=Buffer.byteLength(o.join(""))
;const c=o.at(-1)?.endsWith("\n")===false?o.at(-1):undefined;const f=c===undefined?{endLine:t+n,endColumn:1}:{endLine:t+n-1,endColumn:c.length+1};return{
region:{startLine:t,startColumn:1,...f,byteOffset:s,byteLength:a},text:m(r)}})}function m(t){return t.map((n,e)=>{if(!n.startsWith("+"))return""
;return t[e+1]?.startsWith("\\")?n.slice(1):`${n.slice(1)}\n`}).join("")}var w=e(89070);var b=e(46859);async function v(t,n,e){const{report:o,scope:a}=t
;const c=new Set(o.findings.filter(({location:t})=>!t.commit).map(({location:t})=>t.path));const f=await(0,w.T)(t,{inPlace:false,within:c,
everything:n.everything});const d=[...f.skipped.map(({path:t,reason:n})=>`Not mended: ${(0,s.RK)(t)}: ${n}`),...f.problems.map(t=>`Not mended: ${(0,s.RK)(t)}`)]
;const l=u(o,f);if(e===undefined)return{report:l,messages:d,failures:[]};try{const{files:t,leftOut:r}=await(0,b.savePatch)(e,f.files,n,a)
;const o=r.map(({path:t,reason:n})=>`Not in the patch: ${(0,s.RK)(t)}: ${n}`);const c=t.length===0?[]:[`A patch mends ${(0,
i.LS)(t.length,"file")}: git apply ${(0,s.RK)(e)}`];return{report:l,messages:[...d,...o,...c],failures:[]}}catch(t){if(!(t instanceof r.gA))throw t;return{
report:l,messages:d,failures:[`The patch does not apply: ${t.message}`]}}}},71753:(t,n,e)=>{e.d(n,{O5:()=>s,Uo:()=>i,n6:()=>f});var r=e(83179);function i(t,n){
return a(t,n)||o(t,n)||c(t,n)}function s(t,n){return o(t,n)||a(t,n)||c(t,n)}function o(t,n){return r.y.indexOf(t.level)-r.y.indexOf(n.level)}function a(t,n){
const[e,r]=[t.location.region,n.location.region]
;return f(t.location.path,n.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function c(t,n){
return f(t.rule,n.rule)||f(t.message,n.message)}function f(t,n){return t<n?-1:t>n?1:0}},84597:(t,n,e)=>{e.d(n,{$H:()=>s,Yy:()=>i,fM:()=>r})
;function r({startLine:t,endLine:n,endColumn:e}){return e===1&&n>t?n-1:n}function i({location:t,snippet:n}){const{region:e}=t
;if(!e||n===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>n.length)return undefined;const r=n.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function s(t){const{region:n}=t.location;if(n?.startColumn===1)return""
;return i(t)===undefined?undefined:t.snippet?.slice(0,(n?.startColumn??1)-1)}},86859:(t,n,e)=>{e.d(n,{T2:()=>d,lM:()=>l,yi:()=>u});var r=e(16117)
;const i=1024*1024;const s=3;const o=128*1024;let a;let c;const f=new Map;async function u(){a??=p();const t=await a;if(c!==undefined)return undefined;c=t
;return c?.slab}function d(){c=undefined;f.clear()}function l(t){return c!==undefined&&c.slab===t?c:undefined}async function p(){
const{code:t}=await e.e(6611).then(e.bind(e,46611));try{const n=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(t,"base64")))
;const{memory:e,allocate:a,textFacts:c,acceptJson:u,acceptXml:d,acceptYaml:l,findWords:p}=n.exports;const h=a(i);const g=Array.from({length:s},()=>({
groups:a(2*r.hl),words:a(4*o),hits:a(4*(1+2*r.G))}));const{buffer:y}=e;return{slab:Buffer.from(y,h,i),textFacts:t=>c(h,t),acceptJson:(t,n)=>u(h,t,n),
acceptXml:t=>d(h,t),acceptYaml:t=>l(h,t),wordFinder(t,n){const e=f.get(n);const i=g[f.size];if(e!==undefined||i===undefined||n.length>o)return e
;new Uint16Array(y,i.groups).set(t);new Int32Array(y,i.words).set(n);const s={hits:new Int32Array(y,i.hits,1+2*r.G),
find:(t,n,e)=>p(h,t,n,e,i.groups,i.words,i.hits)};f.set(n,s);return s}}}catch{return undefined}}},16117:(t,n,e)=>{e.d(n,{G:()=>c,Gs:()=>i,N:()=>r,OW:()=>o,
ZB:()=>f,hl:()=>s,jp:()=>l});const r=65536;const i=r+256;const s=i+256;const o=65536;const a=6;const c=1e3;function f(t,n,e,r,i,s,o){let f=0;let l=n
;for(;l<e;l+=r){const n=u(t,l,e,i);if(n===0)continue;const r=s[t[l-1]<<8|t[l]];const p=s[r];if(f+p>c)break;for(let i=0;i<p;i++){const c=r+1+i*a;const u=l-s[c+1]
;if((s[c+2]&n)===0||!d(t,u,e,s,c))continue;o[1+2*f]=s[c];o[2+2*f++]=u}}o[0]=l;return f}function u(t,n,e,s){const o=s[t[n-1]<<8|t[n]];if(n<2||n>=e-1)return o
;return o&s[r+t[n+1]]&s[i+t[n-2]]}function d(t,n,e,r,i){const s=r[i+3];const o=r[i+4];const a=r[i+5]===1;if(n<0||n+o>e)return false;for(let e=0;e<o;e++){
const i=t[n+e];if(i!==r[s+e]&&!(a&&l(i)===r[s+e]))return false}return true}function l(t){return t>=65&&t<=90?t|32:t}},42352:(t,n,e)=>{e.d(n,{z:()=>s})
;var r=e(77598);var i=e.n(r);function s(t,n=t.length){return(0,r.createHash)("sha1").update(`blob ${n}\0`).update(t.subarray(0,n)).digest("hex")}},
70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>a});var r=e(31421);var i=e.n(r);var s=e(22690)
;const o=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,n,e={},i="pipe"){
const s=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,r.spawn)("git",[...s,...o,...n],{stdio:[i,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,r){
const i=a(t,n,r,e===undefined?"ignore":"pipe");return await f(i,`git ${n[0]??""}`,e)}async function f(t,n,e){const r=[];const i=[]
;t.stdout?.on("data",t=>r.push(t));t.stderr?.on("data",t=>i.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const o=await u(t,n)
;if(o===0)return r.length===1?r[0]:Buffer.concat(r);const a=Buffer.concat(i).toString("utf8").trim();throw new s.gA(n,a===""?`${n} ended with status ${o}`:a,{
status:o})}async function u(t,n){return await new Promise((e,r)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;r(new s.gA(n,e,{cause:t}))});t.on("close",(t,i)=>{
if(t===null)r(new s.gA(n,`${n} was ended by ${i??"a signal"}`));else e(t)})})}},8342:(t,n,e)=>{e.d(n,{Q:()=>a});var r=e(86859);var i=e(16117)
;const s=t=>t>32?7:15;const o=11;function a(t){const n=t.map(p);const e=n.reduce((t,{bytes:n})=>Math.min(t,n.length-1),s(t.length))
;const o=new Uint16Array(i.hl);const a=new Map;for(const t of n){const n=y(t.bytes,e);for(let r=n;r<n+e;r++){const n=d(t,r);for(const e of h(t,r)){o[e]=o[e]|n
;const i=a.get(e);if(i)i.push({pattern:t,back:r+1,group:n});else a.set(e,[{pattern:t,back:r+1,group:n}])}l(o,i.N,t,r+2,n);l(o,i.Gs,t,r-1,n)}}const c=u(n,a)
;const g=(t,n,i)=>{const s=(0,r.lM)(t)?.wordFinder(o,c)??f(t,o,c);for(let t=e;t<n;t=s.hits[0]){const r=s.find(t,n,e)
;for(let t=1;t<=2*r;t+=2)if(i(s.hits[t],s.hits[t+1]))return true}return false};return{scan(t,n,e){g(t,n,(t,n)=>{e(t,n);return false})},
has:(t,n)=>g(t,n,()=>true)}}const c=new Int32Array(1+2*i.G);function f(t,n,e){return{hits:c,find:(r,s,o)=>(0,i.ZB)(t,r,s,o,n,e,c)}}function u(t,n){const e=[]
;const r=t.map(({bytes:t})=>i.OW+e.push(...t)-t.length);const s=[];for(const[t,o]of n){s.push([t,i.OW+e.push(o.length)-1])
;for(const{pattern:t,back:n,group:i}of o){const{word:s,bytes:o,ignoreCase:a}=t;e.push(s,n,i,r[s],o.length,a?1:0)}}const o=new Int32Array(i.OW+e.length)
;for(const[t,n]of s)o[t]=n;o.set(e,i.OW);return o}function d({bytes:t},n){const e=t[n+2];if(e!==undefined)return 1<<e%o;return 1<<o+(t[n-1]??0)%(16-o)}
function l(t,n,{bytes:e,ignoreCase:r},i,s){const o=e[i];if(o===undefined){if(t[n]&s)return;for(let e=n;e<n+256;e++)t[e]=t[e]|s;return}const a=e=>{
t[n+e]=t[n+e]|s};a(o);if(r)a(g(o))}function p({text:t,ignoreCase:n=false},e){const r=new Uint8Array(t.length);for(let e=0;e<t.length;e++){
const s=t.charCodeAt(e);if(s>127)throw new Error(`A keyword must be ASCII: ${t}`);r[e]=n?(0,i.jp)(s):s}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:e,bytes:r,ignoreCase:n}}function h({bytes:t,ignoreCase:n},e){
const r=t[e];const i=t[e+1];if(!n)return[r<<8|i];const s=g(r);const o=g(i);return[r<<8|i,...s===r?[]:[s<<8|i],...o===i?[]:[r<<8|o],...s===r||o===i?[]:[s<<8|o]]}
function g(t){return t>=97&&t<=122?t&223:t}function y(t,n){let e=0;let r=Number.POSITIVE_INFINITY;let i=0;for(let s=0;s+1<t.length;s++){i+=m[t[s]]*m[t[s+1]]
;const o=s-n+1;if(o<0)continue;if(i<r){r=i;e=o}i-=m[t[o]]*m[t[o+1]]}return e}const m=new Uint8Array(256).fill(3);const w="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<w.length;t++)m[w.charCodeAt(t)]=4+t},56102:(t,n,e)=>{e.d(n,{U6:()=>h,s:()=>p,wE:()=>d,x:()=>g,yu:()=>l});var r=e(73024);var i=e.n(r)
;var s=e(48161);var o=e.n(s);var a=e(76760);var c=e.n(a);const f=new Set;let u=false;function d(t="kempt-"){const n=(0,r.mkdtempSync)((0,a.join)((0,
s.tmpdir)(),t));f.add(n);if(!u)process.on("exit",()=>[...f].forEach(l));u=true;return n}function l(t){f.delete(t);(0,r.rmSync)(t,{recursive:true,force:true,
maxRetries:3})}function p(t,n,e){const i=new Set;for(const s of e){const e=(0,a.join)(n,s);if(!(0,r.statSync)(e,{throwIfNoEntry:false})?.isFile())continue
;const o=(0,a.join)(t,s);const c=(0,a.dirname)(o);if(!i.has(c))(0,r.mkdirSync)(c,{recursive:true});i.add(c);(0,r.copyFileSync)(e,o,r.constants.COPYFILE_FICLONE)
}}function h(t,n,e,i=false){const s=(0,a.join)(t,n);(0,r.mkdirSync)((0,a.dirname)(s),{recursive:true});(0,r.writeFileSync)(s,e);if(i)(0,r.chmodSync)(s,493)}
function g(t,n,e){for(const i of new Set(["",...e])){for(const e of["node_modules",".venv","venv"]){const s=(0,a.join)(n,i,e);const o=(0,a.join)(t,i,e);if(!(0,
r.existsSync)(s)||!(0,r.statSync)(s).isDirectory()||(0,r.existsSync)(o))continue;(0,r.mkdirSync)((0,a.dirname)(o),{recursive:true});(0,r.symlinkSync)(s,o,"dir")
}}}},67156:(t,n,e)=>{e.d(n,{$A:()=>a,qo:()=>s});var r=e(8342);const i=[{text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",
begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{
text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",
begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,
name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,
name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,
name:"PuTTY private key"}];function s(){return i.map(({text:t,begin:n})=>({text:n?`BEGIN ${t}`:t}))}let o;function a(t,n,e){o??=(0,r.Q)(s())
;o.scan(t,n,(r,s)=>e(u(t,n,i[r],s)))}const c=65536;const f=45;function u(t,n,e,r){let i=r;let s=r+e.text.length+(e.begin?6:0);if(e.begin){
if(t[i-1]===32&&t[i-2]===f)i--;while(i>0&&t[i-1]===f&&r-i<6)i--;if(t[s]===32&&t[s+1]===f)s++;for(let e=0;s<n&&t[s]===f&&e<5;e++)s++}
const o=t.toString("latin1",s,Math.min(n,s+c));const a=e.begin?g(o,e):m(o);return{marker:e,offset:i,length:s-i,blockLength:s-i+Math.max(0,a),body:a>0,
quoted:/^(?:\\+[nr])*["'`]/.test(o)}}const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`
;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;const p=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`)
;const h=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function g(t,n){const e=p.exec(t)??h.exec(t);const r=e?.[1]??"";if(!e||!y(r))return-1
;const i=`END ${n.text}`;const s=t.indexOf(i);if(s<0)return e[0].length;return s+i.length+/^ ?-{0,5}/.exec(t.slice(s+i.length,s+i.length+6))[0].length}
function y(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false;return new Set(t).size>=9}function m(t){
const n=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return n?n[0].length:-1}},54721:(t,n,e)=>{e.d(n,{r9:()=>f,F0:()=>c
});var r=e(76760);class i{entries;#t;constructor(t,n){this.entries=t;this.#t=n}async visit(t,n){for(const e of t){const t=this.#t.get(e.path)
;if(t)await n.file(e,t,t.length)}}exists(t){const n=r.posix.normalize(t);return this.entries.some(t=>t.path===n||t.path.startsWith(`${n}/`))}}var s=e(88847)
;var o=e(28369);const a=10;async function c(t,n,e){const r=await f(t,n,e);let i=r;let s=n;let o=0;for(let n=0;n<=a;n++){const n=d(i.filter(e.wanted))
;if(n.picked===0){const t=u(r,i);if(t)return{kind:"refused",reason:`the fix would bring an error: ${t.message}`};return o===0?{kind:"unchanged"}:{kind:"fixed",
content:s,findings:o}}s=p(s,n.edits);o+=n.picked;i=await f(t,s,e)}return{kind:"refused",reason:"its fixes undo each other"}}
async function f(t,n,{checks:e,inputs:r,everything:a}){const c=new i([t],new Map([[t.path,n]]));const{findings:f,suppressions:u}=await(0,s.z)(c,[t],e,r,{
everything:a});return(0,o.p)(f,u,undefined).findings}function u(t,n){const e=new Set(t.map(t=>`${t.rule}\0${t.message}`))
;return n.find(t=>t.level==="error"&&!e.has(`${t.rule}\0${t.message}`))}function d(t){const n=[];let e=0;for(const{fix:r}of t){
if(!r||r.edits.some(t=>n.some(n=>l(t,n))))continue;n.push(...r.edits);e++}return{edits:n.sort((t,n)=>t.region.byteOffset-n.region.byteOffset),picked:e}}
function l({region:t},{region:n}){return t.byteOffset<=n.byteOffset+n.byteLength&&n.byteOffset<=t.byteOffset+t.byteLength}function p(t,n){const e=[];let r=0
;for(const{region:i,text:s}of n){e.push(t.subarray(r,i.byteOffset),Buffer.from(s));r=i.byteOffset+i.byteLength}return Buffer.concat([...e,t.subarray(r)])}}};
