"use strict";exports.id=5057;exports.ids=[5057,779,7166,4315];exports.modules={15070:(t,e,n)=>{n.r(e);n.d(e,{hideSecrets:()=>s,withoutSecrets:()=>o})
;var i=n(22395);const r=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function s(t){return(0,i.Rd)(t).replace(r,(t,e)=>`${e}…(${t.length-e.length})`)}
function o(t){const{message:e,snippet:n}=t;return{...t,message:s(e),...n!==undefined&&{snippet:s(n)}}}},89070:(t,e,n)=>{n.d(e,{T:()=>l});var i=n(73024)
;var r=n.n(i);var s=n(76760);var o=n.n(s);var a=n(97689);var c=n(42352);var f=n(54721);var u=n(33103);var d=n(92142);async function l(t,e){
const{scope:n,report:i}=t;const r=n.files.filter(({path:t})=>e.within?.has(t)??true);const s=[];const o=await g(n,r,e,s);const a=await h(t,e,o,s)
;const c=new Set(s.map(({path:t})=>t));const f=new Map([...o].filter(([t])=>!c.has(t)));const u=t.tools?await m(t,e,f,a):undefined;s.push(...u?.refused??[])
;const d=r.flatMap(({path:t,mode:e})=>{const[n,i,r]=[a.get(t),u?.changed.get(t),o.get(t)];if(r===undefined||n===undefined&&i===undefined)return[]
;const s=i?.content??n?.content??r;if(s.equals(r))return[];return[{path:t,mode:e,before:r,after:s,findings:n?.findings??0,by:i?.by??[]}]})
;const l=s.filter(({path:t})=>u!==undefined||p(i.findings,t));return{files:d.sort((t,e)=>t.path<e.path?-1:1),skipped:l,problems:u?.problems??[],left:u?.left??[]
}}function p(t,e){return t.some(t=>t.fix!==undefined&&t.location.path===e)}async function g({top:t,tree:e},n,{inPlace:r,staged:o},f){const u=new Map
;const d=n.filter(t=>t.raw===undefined&&(0,a.$)(t));if(!r){await e.snapshot.visit(d,{file:({path:t},e,n)=>void u.set(t,Buffer.from(e.subarray(0,n))),
problem:()=>undefined});return u}for(const{path:e,oid:n}of d){const r=(0,s.join)(t,e);if(!(0,i.existsSync)(r))continue;const a=(0,i.readFileSync)(r);if(o&&(0,
c.z)(a)!==n)f.push({path:e,reason:"it has changes that are not staged"});else u.set(e,a)}return u}async function h(t,e,n,i){const{report:r,scope:s}=t
;const o=await y(t,e);const a=new Map;for(const t of s.files){const{path:s,raw:c}=t;if(e.within?.has(s)===false||!p(r.findings,s))continue;const u=n.get(s)
;if(c)i.push({path:s,reason:"its name is not UTF-8"});if(u===undefined)continue;const d=await(0,f.F0)(t,u,o);if(d.kind==="refused")i.push({path:s,
reason:d.reason});else if(d.kind==="fixed")a.set(s,d)}return a}async function m({tools:t},{inPlace:e,unsafe:i=false},r,s){
const{fixWithTools:o}=await Promise.all([n.e(737),n.e(4006),n.e(2088),n.e(1338),n.e(9194),n.e(5922),n.e(713),n.e(2082),n.e(6241),n.e(2002)]).then(n.bind(n,37197))
;const a=new Map([...r].map(([t,e])=>[t,s.get(t)?.content??e]));const c=e?new Map([...s].map(([t,{content:e}])=>[t,e])):a;return await o({...await t(),
paths:[...r.keys()],contents:c,unsafe:i,inPlace:e})}async function y({report:t,scope:e,settings:n},{everything:i=n.everything}){const r=(0,d.W)(n.checks,"file")
;const s=e.change&&{head:e.change.head};const o=await(0,u.K)(r,e.beside,s?e.files:e.tree.entries,s);const a=new Set(t.findings.map(v))
;const c=t.scope.onlyNew||n.baseline!==undefined;return{checks:r,inputs:o,everything:i,wanted:t=>t.fix!==undefined&&(!c||a.has(v(t)))}}
function v({location:t,rule:e,fingerprint:n}){return`${t.path}\0${e}\0${n.split(":")[0]}`}},46859:(t,e,n)=>{n.r(e);n.d(e,{savePatch:()=>w});var i=n(73024)
;var r=n(76760);var s=n(56102);var o=n(70779);const a=["apply","--check","--whitespace=nowarn","-"];async function c(t,e,n){if(e==="work-tree")await(0,
o.git)(t,a,n);else if(e==="index")await(0,o.git)(t,[...a,"--cached"],n);else await f(t,e.commit,n)}async function f(t,e,n){const i=(0,s.wE)();try{const s={
GIT_INDEX_FILE:(0,r.join)(i,"index")};await(0,o.git)(t,["read-tree",e],undefined,s);await(0,o.git)(t,[...a,"--cached"],n,s)}finally{(0,s.yu)(i)}}var u=n(37291)
;var d=n(42352);function l({path:t,mode:e,before:n,after:i}){const[r,s]=[h(`a/${t}`),h(`b/${t}`)];const o=(0,
u.ss)("a","b",n.toString("latin1"),i.toString("latin1"),"","",{context:3});const a=[`diff --git ${r} ${s}`,`index ${(0,d.z)(n)}..${(0,
d.z)(i)} ${e.toString(8)}`,`--- ${p(r)}`,`+++ ${p(s)}`];return Buffer.from(`${a.join("\n")}\n${o.slice(o.indexOf("@@"))}`,"latin1")}function p(t){
return!t.startsWith('"')&&t.includes(" ")?`${t}\t`:t}const g={"":"a","\b":"b","\t":"t","\n":"n","\v":"v","\f":"f","\r":"r",'"':'"',"\\":"\\"};function h(t){
const e=Buffer.from(t).toString("latin1");const n=e.replace(/[^ !#-[\]-~]/g,t=>{const e=g[t]??t.charCodeAt(0).toString(8).padStart(3,"0");return`\\${e}`})
;return n===e?e:`"${n}"`}var m=n(84966);var y=n(15070);var v=n(31351);async function w(t,e,n,r){(0,i.rmSync)(t,{force:true});const s=[];const o=new Map
;for(const t of e){const e=l(t);const n=S(t,e);if(n===undefined)o.set(t.path,e);else s.push({path:t.path,reason:n})}if(o.size===0)return{path:t,files:[],
leftOut:s};const a=Buffer.concat([...o.values()]);await c(x(r),b(n,r),a);(0,m.v)(t,a);return{path:t,files:[...o.keys()],leftOut:s}}
function S({before:t,after:e},n){if(t.includes(0)||e.includes(0))return"it is binary: a patch cannot hold it";const i=n.toString("utf8");return(0,
y.hideSecrets)(i)===i?undefined:"a patch of it would show a secret"}function b(t,e){const n=(0,v.D)(t,e);if(n!==undefined)return{commit:n}
;return e.kind==="staged"?"index":"work-tree"}function x({repository:t,top:e}){return t??{gitDir:(0,r.join)(e,".git"),commonDir:(0,r.join)(e,".git"),top:e}}},
69836:(t,e,n)=>{n.r(e);n.d(e,{fixesOf:()=>S});var i=n(22690);var r=n(65073);var s=n(15178);var o=n(4573);var a=n(71753);var c=n(84597);var f=n(37291)
;function u(t,{files:e,left:n}){const i=new Map;const s=new Set(n.map(l));for(const n of e){const e=t.findings.filter(({location:{path:t}})=>t===n.path)
;const o=e.filter(t=>!t.fix&&n.by.includes(d(t))&&!s.has(l(t)));let c=o.length===0?[]:m(n).filter(t=>!e.some(e=>p(e,t)));for(const t of o.sort(a.O5)){
const e=c.filter(({region:e})=>g(t,e));if(e.length===0)continue;i.set(t,{description:`What ${(0,r.yZ)(n.by)} would make of it`,edits:e})
;c=c.filter(t=>!e.includes(t))}}if(i.size===0)return t;const o=t.findings.map(t=>({...t,...i.has(t)&&{fix:i.get(t)}}));return{...t,findings:o}}
function d({rule:t}){return t.split("/",1)[0]??t}function l({rule:t,location:e,fingerprint:n}){return`${t}\0${e.path}\0${n.split(":")[0]}`}
function p({fix:t},e){return t?.edits.some(({region:t})=>h(t,e.region))??false}function g({location:{region:t}},e){return t!==undefined&&h(t,e)}function h(t,e){
return t.startLine<=(0,c.fM)(e)&&e.startLine<=(0,c.fM)(t)}function m({before:t,after:e}){if(!(0,o.isUtf8)(t)||!(0,
o.isUtf8)(e)||/\r(?!\n)/.test(t.toString("latin1")))return[];const n=t.toString("utf8").split(/(?<=\n)/);const{hunks:i}=(0,
f.YB)("","",t.toString("utf8"),e.toString("utf8"),"","",{context:0});let r=0;let s=0;return i.map(({oldStart:t,oldLines:e,lines:i})=>{
for(;r<t-1;r++)s+=Buffer.byteLength(n[r]);const o=n.slice(r,r+e);const a=Buffer.byteLength(o.join(""))
;const c=o.at(-1)?.endsWith("\n")===false?o.at(-1):undefined;const f=c===undefined?{endLine:t+e,endColumn:1}:{endLine:t+e-1,endColumn:c.length+1};return{
region:{startLine:t,startColumn:1,...f,byteOffset:s,byteLength:a},text:y(i)}})}function y(t){return t.map((e,n)=>{if(!e.startsWith("+"))return""
;return t[n+1]?.startsWith("\\")?e.slice(1):`${e.slice(1)}\n`}).join("")}var v=n(89070);var w=n(46859);async function S(t,e,n){const{report:o,scope:a}=t
;const c=new Set(o.findings.filter(({location:t})=>!t.commit).map(({location:t})=>t.path));const f=await(0,v.T)(t,{inPlace:false,within:c,
everything:e.everything});const d=[...f.skipped.map(({path:t,reason:e})=>`Not mended: ${(0,s.RK)(t)}: ${e}`),...f.problems.map(t=>`Not mended: ${(0,s.RK)(t)}`)]
;const l=u(o,f);if(n===undefined)return{report:l,messages:d,failures:[]};try{const{files:t,leftOut:i}=await(0,w.savePatch)(n,f.files,e,a)
;const o=i.map(({path:t,reason:e})=>`Not in the patch: ${(0,s.RK)(t)}: ${e}`);const c=t.length===0?[]:[`A patch mends ${(0,
r.LS)(t.length,"file")}: git apply ${(0,s.RK)(n)}`];return{report:l,messages:[...d,...o,...c],failures:[]}}catch(t){if(!(t instanceof i.gA))throw t;return{
report:l,messages:d,failures:[`The patch does not apply: ${t.message}`]}}}},71753:(t,e,n)=>{n.d(e,{O5:()=>s,Uo:()=>r,n6:()=>f});var i=n(83179);function r(t,e){
return a(t,e)||o(t,e)||c(t,e)}function s(t,e){return o(t,e)||a(t,e)||c(t,e)}function o(t,e){return i.y.indexOf(t.level)-i.y.indexOf(e.level)}function a(t,e){
const[n,i]=[t.location.region,e.location.region]
;return f(t.location.path,e.location.path)||(n?.startLine??0)-(i?.startLine??0)||(n?.startColumn??0)-(i?.startColumn??0)}function c(t,e){
return f(t.rule,e.rule)||f(t.message,e.message)}function f(t,e){return t<e?-1:t>e?1:0}},84597:(t,e,n)=>{n.d(e,{$H:()=>s,Yy:()=>r,fM:()=>i})
;function i({startLine:t,endLine:e,endColumn:n}){return n===1&&e>t?e-1:e}function r({location:t,snippet:e}){const{region:n}=t
;if(!n||e===undefined||n.startLine!==n.endLine)return undefined;if(n.endColumn-1>e.length)return undefined;const i=e.slice(n.startColumn-1,n.endColumn-1)
;return n.byteLength===undefined||Buffer.byteLength(i)===n.byteLength?i:undefined}function s(t){const{region:e}=t.location;if(e?.startColumn===1)return""
;return r(t)===undefined?undefined:t.snippet?.slice(0,(e?.startColumn??1)-1)}},70779:(t,e,n)=>{n.d(e,{git:()=>c,startGit:()=>a});var i=n(31421);var r=n.n(i)
;var s=n(22690);const o=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,e,n={}){
const r=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...r,...o,...e],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(t,e,n,i){
return await f(a(t,e,i),`git ${e[0]??""}`,n)}async function f(t,e,n){const i=[];const r=[];t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>r.push(t))
;t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const o=await u(t,e);if(o===0)return i.length===1?i[0]:Buffer.concat(i)
;const a=Buffer.concat(r).toString("utf8").trim();throw new s.gA(e,a===""?`${e} ended with status ${o}`:a,{status:o})}async function u(t,e){
return await new Promise((n,i)=>{t.on("error",t=>{const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new s.gA(e,n,{cause:t}))})
;t.on("close",(t,r)=>{if(t===null)i(new s.gA(e,`${e} was ended by ${r??"a signal"}`));else n(t)})})}},56102:(t,e,n)=>{n.d(e,{U6:()=>g,s:()=>p,wE:()=>d,x:()=>h,
yu:()=>l});var i=n(73024);var r=n.n(i);var s=n(48161);var o=n.n(s);var a=n(76760);var c=n.n(a);const f=new Set;let u=false;function d(t="kempt-"){const e=(0,
i.mkdtempSync)((0,a.join)((0,s.tmpdir)(),t));f.add(e);if(!u)process.on("exit",()=>[...f].forEach(l));u=true;return e}function l(t){f.delete(t);(0,i.rmSync)(t,{
recursive:true,force:true,maxRetries:3})}function p(t,e,n){const r=new Set;for(const s of n){const n=(0,a.join)(e,s);if(!(0,i.statSync)(n,{throwIfNoEntry:false
})?.isFile())continue;const o=(0,a.join)(t,s);const c=(0,a.dirname)(o);if(!r.has(c))(0,i.mkdirSync)(c,{recursive:true});r.add(c);(0,
i.copyFileSync)(n,o,i.constants.COPYFILE_FICLONE)}}function g(t,e,n,r=false){const s=(0,a.join)(t,e);(0,i.mkdirSync)((0,a.dirname)(s),{recursive:true});(0,
i.writeFileSync)(s,n);if(r)(0,i.chmodSync)(s,493)}function h(t,e,n){for(const r of new Set(["",...n])){for(const n of["node_modules",".venv","venv"]){
const s=(0,a.join)(e,r,n);const o=(0,a.join)(t,r,n);if(!(0,i.existsSync)(s)||!(0,i.statSync)(s).isDirectory()||(0,i.existsSync)(o))continue;(0,i.mkdirSync)((0,
a.dirname)(o),{recursive:true});(0,i.symlinkSync)(s,o,"dir")}}}},67156:(t,e,n)=>{n.d(e,{$A:()=>a,qo:()=>s});var i=n(8342);const r=[{text:"RSA PRIVATE KEY",
begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function s(){return r.map(({text:t,begin:e})=>({
text:e?`BEGIN ${t}`:t}))}let o;function a(t,e,n){o??=(0,i.Q)(s());o.scan(t,e,(i,s)=>n(u(t,e,r[i],s)))}const c=65536;const f=45;function u(t,e,n,i){let r=i
;let s=i+n.text.length+(n.begin?6:0);if(n.begin){if(t[r-1]===32&&t[r-2]===f)r--;while(r>0&&t[r-1]===f&&i-r<6)r--;if(t[s]===32&&t[s+1]===f)s++
;for(let n=0;s<e&&t[s]===f&&n<5;n++)s++}const o=t.toString("latin1",s,Math.min(e,s+c));const a=n.begin?h(o,n):y(o);return{marker:n,offset:r,length:s-r,
blockLength:s-r+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(o)}}
const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const p=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function h(t,e){
const n=p.exec(t)??g.exec(t);const i=n?.[1]??"";if(!n||!m(i))return-1;const r=`END ${e.text}`;const s=t.indexOf(r);if(s<0)return n[0].length
;return s+r.length+/^ ?-{0,5}/.exec(t.slice(s+r.length,s+r.length+6))[0].length}function m(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function y(t){const e=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return e?e[0].length:-1}},
54721:(t,e,n)=>{n.d(e,{r9:()=>f,F0:()=>c});var i=n(76760);class r{entries;#t;constructor(t,e){this.entries=t;this.#t=e}async visit(t,e){for(const n of t){
const t=this.#t.get(n.path);if(t)await e.file(n,t,t.length)}}exists(t){const e=i.posix.normalize(t)
;return this.entries.some(t=>t.path===e||t.path.startsWith(`${e}/`))}}var s=n(88847);var o=n(28369);const a=10;async function c(t,e,n){const i=await f(t,e,n)
;let r=i;let s=e;let o=0;for(let e=0;e<=a;e++){const e=d(r.filter(n.wanted));if(e.picked===0){const t=u(i,r);if(t)return{kind:"refused",
reason:`the fix would bring an error: ${t.message}`};return o===0?{kind:"unchanged"}:{kind:"fixed",content:s,findings:o}}s=p(s,e.edits);o+=e.picked
;r=await f(t,s,n)}return{kind:"refused",reason:"its fixes undo each other"}}async function f(t,e,{checks:n,inputs:i,everything:a}){
const c=new r([t],new Map([[t.path,e]]));const{findings:f,suppressions:u}=await(0,s.z)(c,[t],n,i,{everything:a});return(0,o.p)(f,u,undefined).findings}
function u(t,e){const n=new Set(t.map(t=>`${t.rule}\0${t.message}`));return e.find(t=>t.level==="error"&&!n.has(`${t.rule}\0${t.message}`))}function d(t){
const e=[];let n=0;for(const{fix:i}of t){if(!i||i.edits.some(t=>e.some(e=>l(t,e))))continue;e.push(...i.edits);n++}return{
edits:e.sort((t,e)=>t.region.byteOffset-e.region.byteOffset),picked:n}}function l({region:t},{region:e}){
return t.byteOffset<=e.byteOffset+e.byteLength&&e.byteOffset<=t.byteOffset+t.byteLength}function p(t,e){const n=[];let i=0;for(const{region:r,text:s}of e){
n.push(t.subarray(i,r.byteOffset),Buffer.from(s));i=r.byteOffset+r.byteLength}return Buffer.concat([...n,t.subarray(i)])}}};
