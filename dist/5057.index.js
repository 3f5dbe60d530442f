"use strict";exports.id=5057;exports.ids=[5057,779,7166,6696,4315];exports.modules={15070:(t,n,e)=>{e.r(n);e.d(n,{hideSecrets:()=>o,withoutSecrets:()=>s})
;var r=e(22395);const i=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(t){return(0,r.Rd)(t).replace(i,(t,n)=>`${n}…(${t.length-n.length})`)}
function s(t){const{message:n,snippet:e}=t;return{...t,message:o(n),...e!==undefined&&{snippet:o(e)}}}},89070:(t,n,e)=>{e.d(n,{T:()=>l});var r=e(73024)
;var i=e.n(r);var o=e(76760);var s=e.n(o);var a=e(97689);var c=e(42352);var f=e(54721);var u=e(33103);var d=e(92142);async function l(t,n){
const{scope:e,report:r}=t;const i=e.files.filter(({path:t})=>n.within?.has(t)??true);const o=[];const s=await h(e,i,n,o);const a=await g(t,n,s,o)
;const c=new Set(o.map(({path:t})=>t));const f=new Map([...s].filter(([t])=>!c.has(t)));const u=t.tools?await y(t,n,f,a):undefined;o.push(...u?.refused??[])
;const d=i.flatMap(({path:t,mode:n})=>{const[e,r,i]=[a.get(t),u?.changed.get(t),s.get(t)];if(i===undefined||e===undefined&&r===undefined)return[]
;const o=r?.content??e?.content??i;if(o.equals(i))return[];return[{path:t,mode:n,before:i,after:o,findings:e?.findings??0,by:r?.by??[]}]})
;const l=o.filter(({path:t})=>u!==undefined||p(r.findings,t));return{files:d.sort((t,n)=>t.path<n.path?-1:1),skipped:l,problems:u?.problems??[],left:u?.left??[]
}}function p(t,n){return t.some(t=>t.fix!==undefined&&t.location.path===n)}async function h({top:t,tree:n},e,{inPlace:i,staged:s},f){const u=new Map
;const d=e.filter(t=>t.raw===undefined&&(0,a.$)(t));if(!i){await n.snapshot.visit(d,{file:({path:t},n,e)=>void u.set(t,Buffer.from(n.subarray(0,e))),
problem:()=>undefined});return u}for(const{path:n,oid:e}of d){const i=(0,o.join)(t,n);if(!(0,r.existsSync)(i))continue;const a=(0,r.readFileSync)(i);if(s&&(0,
c.z)(a)!==e)f.push({path:n,reason:"it has changes that are not staged"});else u.set(n,a)}return u}async function g(t,n,e,r){const{report:i,scope:o}=t
;const s=await m(t,n);const a=new Map;for(const t of o.files){const{path:o,raw:c}=t;if(n.within?.has(o)===false||!p(i.findings,o))continue;const u=e.get(o)
;if(c)r.push({path:o,reason:"its name is not UTF-8"});if(u===undefined)continue;const d=await(0,f.F0)(t,u,s);if(d.kind==="refused")r.push({path:o,
reason:d.reason});else if(d.kind==="fixed")a.set(o,d)}return a}async function y({tools:t},{inPlace:n,unsafe:r=false},i,o){
const{fixWithTools:s}=await Promise.all([e.e(4006),e.e(2088),e.e(9932),e.e(7054),e.e(2082),e.e(713),e.e(4923),e.e(9688)]).then(e.bind(e,37197))
;const a=new Map([...i].map(([t,n])=>[t,o.get(t)?.content??n]));const c=n?new Map([...o].map(([t,{content:n}])=>[t,n])):a;return await s({...await t(),
paths:[...i.keys()],contents:c,unsafe:r,inPlace:n})}async function m({report:t,scope:n,settings:e},{everything:r=e.everything}){const i=(0,d.W)(e.checks,"file")
;const o=n.change&&{head:n.change.head};const s=await(0,u.K)(i,n.beside,o?n.files:n.tree.entries,o);const a=new Set(t.findings.map(w))
;const c=t.scope.onlyNew||e.baseline!==undefined;return{checks:i,inputs:s,everything:r,wanted:t=>t.fix!==undefined&&(!c||a.has(w(t)))}}
function w({location:t,rule:n,fingerprint:e}){return`${t.path}\0${n}\0${e.split(":")[0]}`}},46859:(t,n,e)=>{e.r(n);e.d(n,{savePatch:()=>v});var r=e(73024)
;var i=e(76760);var o=e(56102);var s=e(70779);const a=["apply","--check","--whitespace=nowarn","-"];async function c(t,n,e){if(n==="work-tree")await(0,
s.git)(t,a,e);else if(n==="index")await(0,s.git)(t,[...a,"--cached"],e);else await f(t,n.commit,e)}async function f(t,n,e){const r=(0,o.wE)();try{const o={
GIT_INDEX_FILE:(0,i.join)(r,"index")};await(0,s.git)(t,["read-tree",n],undefined,o);await(0,s.git)(t,[...a,"--cached"],e,o)}finally{(0,o.yu)(r)}}var u=e(37291)
;var d=e(42352);function l({path:t,mode:n,before:e,after:r}){const[i,o]=[g(`a/${t}`),g(`b/${t}`)];const s=(0,
u.ss)("a","b",e.toString("latin1"),r.toString("latin1"),"","",{context:3});const a=[`diff --git ${i} ${o}`,`index ${(0,d.z)(e)}..${(0,
d.z)(r)} ${n.toString(8)}`,`--- ${p(i)}`,`+++ ${p(o)}`];return Buffer.from(`${a.join("\n")}\n${s.slice(s.indexOf("@@"))}`,"latin1")}function p(t){
return!t.startsWith('"')&&t.includes(" ")?`${t}\t`:t}const h={"":"a","\b":"b","\t":"t","\n":"n","\v":"v","\f":"f","\r":"r",'"':'"',"\\":"\\"};function g(t){
const n=Buffer.from(t).toString("latin1");const e=n.replace(/[^ !#-[\]-~]/g,t=>{const n=h[t]??t.charCodeAt(0).toString(8).padStart(3,"0");return`\\${n}`})
;return e===n?n:`"${e}"`}var y=e(84966);var m=e(15070);var w=e(31351);async function v(t,n,e,i){(0,r.rmSync)(t,{force:true});const o=[];const s=new Map
;for(const t of n){const n=l(t);const e=b(t,n);if(e===undefined)s.set(t.path,n);else o.push({path:t.path,reason:e})}if(s.size===0)return{path:t,files:[],
leftOut:o};const a=Buffer.concat([...s.values()]);await c(x(i),S(e,i),a);(0,y.v)(t,a);return{path:t,files:[...s.keys()],leftOut:o}}
function b({before:t,after:n},e){if(t.includes(0)||n.includes(0))return"it is binary: a patch cannot hold it";const r=e.toString("utf8");return(0,
m.hideSecrets)(r)===r?undefined:"a patch of it would show a secret"}function S(t,n){const e=(0,w.D)(t,n);if(e!==undefined)return{commit:e}
;return n.kind==="staged"?"index":"work-tree"}function x({repository:t,top:n}){return t??{gitDir:(0,i.join)(n,".git"),commonDir:(0,i.join)(n,".git"),top:n}}},
69836:(t,n,e)=>{e.r(n);e.d(n,{fixesOf:()=>b});var r=e(22690);var i=e(65073);var o=e(15178);var s=e(4573);var a=e(71753);var c=e(84597);var f=e(37291)
;function u(t,{files:n,left:e}){const r=new Map;const o=new Set(e.map(l));for(const e of n){const n=t.findings.filter(({location:{path:t}})=>t===e.path)
;const s=n.filter(t=>!t.fix&&e.by.includes(d(t))&&!o.has(l(t)));let c=s.length===0?[]:y(e).filter(t=>!n.some(n=>p(n,t)));for(const t of s.sort(a.O5)){
const n=c.filter(({region:n})=>h(t,n));if(n.length===0)continue;r.set(t,{description:`What ${(0,i.yZ)(e.by)} would make of it`,edits:n})
;c=c.filter(t=>!n.includes(t))}}if(r.size===0)return t;const s=t.findings.map(t=>({...t,...r.has(t)&&{fix:r.get(t)}}));return{...t,findings:s}}
function d({rule:t}){return t.split("/",1)[0]??t}function l({rule:t,location:n,fingerprint:e}){return`${t}\0${n.path}\0${e.split(":")[0]}`}
function p({fix:t},n){return t?.edits.some(({region:t})=>g(t,n.region))??false}function h({location:{region:t}},n){return t!==undefined&&g(t,n)}function g(t,n){
return t.startLine<=(0,c.fM)(n)&&n.startLine<=(0,c.fM)(t)}function y({before:t,after:n}){if(!(0,s.isUtf8)(t)||!(0,
s.isUtf8)(n)||/\r(?!\n)/.test(t.toString("latin1")))return[];const e=t.toString("utf8").split(/(?<=\n)/);const{hunks:r}=(0,
f.YB)("","",t.toString("utf8"),n.toString("utf8"),"","",{context:0});let i=0;let o=0;return r.map(({oldStart:t,oldLines:n,lines:r})=>{
for(;i<t-1;i++)o+=Buffer.byteLength(e[i]);const s=e.slice(i,i+n);const a=Buffer.byteLength(s.join(""))
;const c=s.at(-1)?.endsWith("\n")===false?s.at(-1):undefined;const f=c===undefined?{endLine:t+n,endColumn:1}:{endLine:t+n-1,endColumn:c.length+1};return{
region:{startLine:t,startColumn:1,...f,byteOffset:o,byteLength:a},text:m(r)}})}function m(t){return t.map((n,e)=>{if(!n.startsWith("+"))return""
;return t[e+1]?.startsWith("\\")?n.slice(1):`${n.slice(1)}\n`}).join("")}var w=e(89070);var v=e(46859);async function b(t,n,e){const{report:s,scope:a}=t
;const c=new Set(s.findings.filter(({location:t})=>!t.commit).map(({location:t})=>t.path));const f=await(0,w.T)(t,{inPlace:false,within:c,
everything:n.everything});const d=[...f.skipped.map(({path:t,reason:n})=>`Not mended: ${(0,o.RK)(t)}: ${n}`),...f.problems.map(t=>`Not mended: ${(0,o.RK)(t)}`)]
;const l=u(s,f);if(e===undefined)return{report:l,messages:d,failures:[]};try{const{files:t,leftOut:r}=await(0,v.savePatch)(e,f.files,n,a)
;const s=r.map(({path:t,reason:n})=>`Not in the patch: ${(0,o.RK)(t)}: ${n}`);const c=t.length===0?[]:[`A patch mends ${(0,
i.LS)(t.length,"file")}: git apply ${(0,o.RK)(e)}`];return{report:l,messages:[...d,...s,...c],failures:[]}}catch(t){if(!(t instanceof r.gA))throw t;return{
report:l,messages:d,failures:[`The patch does not apply: ${t.message}`]}}}},71753:(t,n,e)=>{e.d(n,{O5:()=>o,Uo:()=>i,n6:()=>f});var r=e(83179);function i(t,n){
return a(t,n)||s(t,n)||c(t,n)}function o(t,n){return s(t,n)||a(t,n)||c(t,n)}function s(t,n){return r.y.indexOf(t.level)-r.y.indexOf(n.level)}function a(t,n){
const[e,r]=[t.location.region,n.location.region]
;return f(t.location.path,n.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function c(t,n){
return f(t.rule,n.rule)||f(t.message,n.message)}function f(t,n){return t<n?-1:t>n?1:0}},84597:(t,n,e)=>{e.d(n,{$H:()=>o,Yy:()=>i,fM:()=>r})
;function r({startLine:t,endLine:n,endColumn:e}){return e===1&&n>t?n-1:n}function i({location:t,snippet:n}){const{region:e}=t
;if(!e||n===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>n.length)return undefined;const r=n.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function o(t){const{region:n}=t.location;if(n?.startColumn===1)return""
;return i(t)===undefined?undefined:t.snippet?.slice(0,(n?.startColumn??1)-1)}},70779:(t,n,e)=>{e.d(n,{git:()=>c,startGit:()=>a});var r=e(31421);var i=e.n(r)
;var o=e(22690);const s=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,n,e={},i="pipe"){
const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,r.spawn)("git",[...o,...s,...n],{stdio:[i,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function c(t,n,e,r){
const i=a(t,n,r,e===undefined?"ignore":"pipe");return await f(i,`git ${n[0]??""}`,e)}async function f(t,n,e){const r=[];const i=[]
;t.stdout?.on("data",t=>r.push(t));t.stderr?.on("data",t=>i.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const s=await u(t,n)
;if(s===0)return r.length===1?r[0]:Buffer.concat(r);const a=Buffer.concat(i).toString("utf8").trim();throw new o.gA(n,a===""?`${n} ended with status ${s}`:a,{
status:s})}async function u(t,n){return await new Promise((e,r)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;r(new o.gA(n,e,{cause:t}))});t.on("close",(t,i)=>{
if(t===null)r(new o.gA(n,`${n} was ended by ${i??"a signal"}`));else e(t)})})}},8342:(t,n,e)=>{e.d(n,{Q:()=>o});const r=t=>t>32?7:15;const i=11;function o(t){
const n=t.map(c);const e=n.reduce((t,{bytes:n})=>Math.min(t,n.length-1),r(t.length));const i=new Uint16Array(65536);const o=new Uint16Array(256)
;const d=new Uint16Array(256);const l=[];const h=new Uint16Array(65536);for(const t of n){const n=p(t.bytes,e);for(let r=n;r<n+e;r++){const n=s(t,r)
;for(const e of u(t,r)){if(i[e]===0)h[e]=l.push([])-1;i[e]=i[e]|n;l[h[e]].push({pattern:t,back:r+1,group:n})}a(o,t,r+2,n);a(d,t,r-1,n)}}const g=(t,n,r)=>{
const s=i;const a=o;const c=d;const u=n-1;for(let i=e;i<n;i+=e){const e=t[i-1]<<8|t[i];let o=s[e];if(i<u&&i>1)o&=a[t[i+1]]&c[t[i-2]];if(o===0)continue
;const d=l[h[e]];for(let e=0;e<d.length;e++){const{pattern:s,back:a,group:c}=d[e];if((c&o)===0)continue;const u=i-a;if(f(s,t,u,n)&&r(s.word,u))return true}}
return false};return{scan(t,n,e){g(t,n,(t,n)=>{e(t,n);return false})},has:(t,n)=>g(t,n,()=>true)}}function s({bytes:t},n){const e=t[n+2]
;if(e!==undefined)return 1<<e%i;return 1<<i+(t[n-1]??0)%(16-i)}function a(t,{bytes:n,ignoreCase:e},r,i){const o=n[r];if(o===undefined){if(t[0]&i)return
;for(let n=0;n<256;n++)t[n]=t[n]|i;return}t[o]=t[o]|i;if(e)t[l(o)]=t[l(o)]|i}function c({text:t,ignoreCase:n=false},e){const r=new Uint8Array(t.length)
;for(let e=0;e<t.length;e++){const i=t.charCodeAt(e);if(i>127)throw new Error(`A keyword must be ASCII: ${t}`);r[e]=n?d(i):i}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:e,bytes:r,ignoreCase:n}}function f({bytes:t,ignoreCase:n},e,r,i){
if(r<0||r+t.length>i)return false;for(let i=0;i<t.length;i++){const o=e[r+i];if(o!==t[i]&&!(n&&d(o)===t[i]))return false}return true}
function u({bytes:t,ignoreCase:n},e){const r=t[e];const i=t[e+1];if(!n)return[r<<8|i];const o=l(r);const s=l(i)
;return[r<<8|i,...o===r?[]:[o<<8|i],...s===i?[]:[r<<8|s],...o===r||s===i?[]:[o<<8|s]]}function d(t){return t>=65&&t<=90?t|32:t}function l(t){
return t>=97&&t<=122?t&223:t}function p(t,n){let e=0;let r=Number.POSITIVE_INFINITY;let i=0;for(let o=0;o+1<t.length;o++){i+=h[t[o]]*h[t[o+1]];const s=o-n+1
;if(s<0)continue;if(i<r){r=i;e=s}i-=h[t[s]]*h[t[s+1]]}return e}const h=new Uint8Array(256).fill(3);const g="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<g.length;t++)h[g.charCodeAt(t)]=4+t},56102:(t,n,e)=>{e.d(n,{U6:()=>h,s:()=>p,wE:()=>d,x:()=>g,yu:()=>l});var r=e(73024);var i=e.n(r)
;var o=e(48161);var s=e.n(o);var a=e(76760);var c=e.n(a);const f=new Set;let u=false;function d(t="kempt-"){const n=(0,r.mkdtempSync)((0,a.join)((0,
o.tmpdir)(),t));f.add(n);if(!u)process.on("exit",()=>[...f].forEach(l));u=true;return n}function l(t){f.delete(t);(0,r.rmSync)(t,{recursive:true,force:true,
maxRetries:3})}function p(t,n,e){const i=new Set;for(const o of e){const e=(0,a.join)(n,o);if(!(0,r.statSync)(e,{throwIfNoEntry:false})?.isFile())continue
;const s=(0,a.join)(t,o);const c=(0,a.dirname)(s);if(!i.has(c))(0,r.mkdirSync)(c,{recursive:true});i.add(c);(0,r.copyFileSync)(e,s,r.constants.COPYFILE_FICLONE)
}}function h(t,n,e,i=false){const o=(0,a.join)(t,n);(0,r.mkdirSync)((0,a.dirname)(o),{recursive:true});(0,r.writeFileSync)(o,e);if(i)(0,r.chmodSync)(o,493)}
function g(t,n,e){for(const i of new Set(["",...e])){for(const e of["node_modules",".venv","venv"]){const o=(0,a.join)(n,i,e);const s=(0,a.join)(t,i,e);if(!(0,
r.existsSync)(o)||!(0,r.statSync)(o).isDirectory()||(0,r.existsSync)(s))continue;(0,r.mkdirSync)((0,a.dirname)(s),{recursive:true});(0,r.symlinkSync)(o,s,"dir")
}}}},67156:(t,n,e)=>{e.d(n,{$A:()=>a,qo:()=>o});var r=e(8342);const i=[{text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",
begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{
text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",
begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,
name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,
name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,
name:"PuTTY private key"}];function o(){return i.map(({text:t,begin:n})=>({text:n?`BEGIN ${t}`:t}))}let s;function a(t,n,e){s??=(0,r.Q)(o())
;s.scan(t,n,(r,o)=>e(u(t,n,i[r],o)))}const c=65536;const f=45;function u(t,n,e,r){let i=r;let o=r+e.text.length+(e.begin?6:0);if(e.begin){
if(t[i-1]===32&&t[i-2]===f)i--;while(i>0&&t[i-1]===f&&r-i<6)i--;if(t[o]===32&&t[o+1]===f)o++;for(let e=0;o<n&&t[o]===f&&e<5;e++)o++}
const s=t.toString("latin1",o,Math.min(n,o+c));const a=e.begin?g(s,e):m(s);return{marker:e,offset:i,length:o-i,blockLength:o-i+Math.max(0,a),body:a>0,
quoted:/^(?:\\+[nr])*["'`]/.test(s)}}const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`
;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;const p=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`)
;const h=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function g(t,n){const e=p.exec(t)??h.exec(t);const r=e?.[1]??"";if(!e||!y(r))return-1
;const i=`END ${n.text}`;const o=t.indexOf(i);if(o<0)return e[0].length;return o+i.length+/^ ?-{0,5}/.exec(t.slice(o+i.length,o+i.length+6))[0].length}
function y(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false;return new Set(t).size>=9}function m(t){
const n=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return n?n[0].length:-1}},54721:(t,n,e)=>{e.d(n,{r9:()=>f,F0:()=>c
});var r=e(76760);class i{entries;#t;constructor(t,n){this.entries=t;this.#t=n}async visit(t,n){for(const e of t){const t=this.#t.get(e.path)
;if(t)await n.file(e,t,t.length)}}exists(t){const n=r.posix.normalize(t);return this.entries.some(t=>t.path===n||t.path.startsWith(`${n}/`))}}var o=e(88847)
;var s=e(28369);const a=10;async function c(t,n,e){const r=await f(t,n,e);let i=r;let o=n;let s=0;for(let n=0;n<=a;n++){const n=d(i.filter(e.wanted))
;if(n.picked===0){const t=u(r,i);if(t)return{kind:"refused",reason:`the fix would bring an error: ${t.message}`};return s===0?{kind:"unchanged"}:{kind:"fixed",
content:o,findings:s}}o=p(o,n.edits);s+=n.picked;i=await f(t,o,e)}return{kind:"refused",reason:"its fixes undo each other"}}
async function f(t,n,{checks:e,inputs:r,everything:a}){const c=new i([t],new Map([[t.path,n]]));const{findings:f,suppressions:u}=await(0,o.z)(c,[t],e,r,{
everything:a});return(0,s.p)(f,u,undefined).findings}function u(t,n){const e=new Set(t.map(t=>`${t.rule}\0${t.message}`))
;return n.find(t=>t.level==="error"&&!e.has(`${t.rule}\0${t.message}`))}function d(t){const n=[];let e=0;for(const{fix:r}of t){
if(!r||r.edits.some(t=>n.some(n=>l(t,n))))continue;n.push(...r.edits);e++}return{edits:n.sort((t,n)=>t.region.byteOffset-n.region.byteOffset),picked:e}}
function l({region:t},{region:n}){return t.byteOffset<=n.byteOffset+n.byteLength&&n.byteOffset<=t.byteOffset+t.byteLength}function p(t,n){const e=[];let r=0
;for(const{region:i,text:o}of n){e.push(t.subarray(r,i.byteOffset),Buffer.from(o));r=i.byteOffset+i.byteLength}return Buffer.concat([...e,t.subarray(r)])}}};
