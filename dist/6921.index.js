"use strict";exports.id=6921;exports.ids=[6921,7557,2352];exports.modules={89070:(n,t,e)=>{e.d(t,{T:()=>l});var s=e(73024);var o=e.n(s);var r=e(76760)
;var i=e.n(r);var c=e(97689);var a=e(42352);var f=e(54721);var u=e(33103);var d=e(92142);async function l(n,t){const{scope:e,report:s}=n
;const o=e.files.filter(({path:n})=>t.within?.has(n)??true);const r=[];const i=await p(e,o,t,r);const c=await g(n,t,i,r);const a=new Set(r.map(({path:n})=>n))
;const f=new Map([...i].filter(([n])=>!a.has(n)));const u=n.tools?await w(n,t,f,c):undefined;r.push(...u?.refused??[]);const d=o.flatMap(({path:n,mode:t})=>{
const[e,s,o]=[c.get(n),u?.changed.get(n),i.get(n)];if(o===undefined||e===undefined&&s===undefined)return[];const r=s?.content??e?.content??o
;if(r.equals(o))return[];return[{path:n,mode:t,before:o,after:r,findings:e?.findings??0,by:s?.by??[]}]})
;const l=r.filter(({path:n})=>u!==undefined||h(s.findings,n));return{files:d.sort((n,t)=>n.path<t.path?-1:1),skipped:l,problems:u?.problems??[],left:u?.left??[]
}}function h(n,t){return n.some(n=>n.fix!==undefined&&n.location.path===t)}async function p({top:n,tree:t},e,{inPlace:o,staged:i},f){const u=new Map
;const d=e.filter(n=>n.raw===undefined&&(0,c.$)(n));if(!o){await t.snapshot.visit(d,{file:({path:n},t,e)=>void u.set(n,Buffer.from(t.subarray(0,e))),
problem:()=>undefined});return u}for(const{path:t,oid:e}of d){const o=(0,r.join)(n,t);if(!(0,s.existsSync)(o))continue;const c=(0,s.readFileSync)(o);if(i&&(0,
a.blobId)(c)!==e)f.push({path:t,reason:"it has changes that are not staged"});else u.set(t,c)}return u}async function g(n,t,e,s){const{report:o,scope:r}=n
;const i=await y(n,t);const c=new Map;for(const n of r.files){const{path:r,raw:a}=n;if(t.within?.has(r)===false||!h(o.findings,r))continue;const u=e.get(r)
;if(a)s.push({path:r,reason:"its name is not UTF-8"});if(u===undefined)continue;const d=await(0,f.F0)(n,u,i);if(d.kind==="refused")s.push({path:r,
reason:d.reason});else if(d.kind==="fixed")c.set(r,d)}return c}async function w({tools:n},{inPlace:t,unsafe:s=false},o,r){
const{fixWithTools:i}=await Promise.all([e.e(4006),e.e(2088),e.e(1688),e.e(2082),e.e(5922),e.e(713),e.e(4923),e.e(7353)]).then(e.bind(e,37197))
;const c=new Map([...o].map(([n,t])=>[n,r.get(n)?.content??t]));const a=t?new Map([...r].map(([n,{content:t}])=>[n,t])):c;return await i({...await n(),
paths:[...o.keys()],contents:a,unsafe:s,inPlace:t})}async function y({report:n,scope:t,settings:e},{everything:s=e.everything}){const o=(0,d.W)(e.checks,"file")
;const r=t.change&&{head:t.change.head};const i=await(0,u.K)(o,t.beside,r?t.files:t.tree.entries,r);const c=new Set(n.findings.map(b))
;const a=n.scope.onlyNew||e.baseline!==undefined;return{checks:o,inputs:i,everything:s,wanted:n=>n.fix!==undefined&&(!a||c.has(b(n)))}}
function b({location:n,rule:t,fingerprint:e}){return`${n.path}\0${t}\0${e.split(":")[0]}`}},86859:(n,t,e)=>{e.d(t,{T2:()=>l,lM:()=>h,yi:()=>d});var s=e(16117)
;const o=1024*1024;const r=32;const i=3;const c=128*1024;let a;let f;const u=new Map;async function d(){a??=p();const n=await a
;if(f!==undefined)return undefined;f=n;return f?.slab}function l(){f=undefined;u.clear()}function h(n){return f!==undefined&&f.slab===n?f:undefined}
async function p(){const{code:n}=await e.e(6611).then(e.bind(e,46611));try{const t=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(n,"base64")))
;const{memory:e,allocate:a,textFacts:f,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:p,findWords:g}=t.exports;const w=a(r+o)+r;const y=a(20);const b=Array.from({
length:i},()=>({groups:a(2*s.hl),words:a(4*c),hits:a(4*(1+2*s.G))}));const{buffer:m}=e;const v=Buffer.from(m);return{slab:Buffer.from(m,w,o),
textFacts:n=>f(w,n),acceptJson:(n,t)=>d(w,n,t),acceptXml:n=>l(w,n),acceptYaml:n=>h(w,n),blobId(n){const t=Buffer.from(`blob ${n}\0`,"latin1")
;v.set(t,w-t.length);p(w-t.length,t.length+n,y);return v.toString("hex",y,y+20)},wordFinder(n,t){const e=u.get(t);const o=b[u.size]
;if(e!==undefined||o===undefined||t.length>c)return e;new Uint16Array(m,o.groups).set(n);new Int32Array(m,o.words).set(t);const r={
hits:new Int32Array(m,o.hits,1+2*s.G),find:(n,t,e)=>g(w,n,t,e,o.groups,o.words,o.hits)};u.set(t,r);return r}}}catch{return undefined}}},16117:(n,t,e)=>{e.d(t,{
G:()=>a,Gs:()=>o,N:()=>s,OW:()=>i,ZB:()=>f,hl:()=>r,jp:()=>l});const s=65536;const o=s+256;const r=o+256;const i=65536;const c=6;const a=1e3
;function f(n,t,e,s,o,r,i){let f=0;let l=t;for(;l<e;l+=s){const t=u(n,l,e,o);if(t===0)continue;const s=r[n[l-1]<<8|n[l]];const h=r[s];if(f+h>a)break
;for(let o=0;o<h;o++){const a=s+1+o*c;const u=l-r[a+1];if((r[a+2]&t)===0||!d(n,u,e,r,a))continue;i[1+2*f]=r[a];i[2+2*f++]=u}}i[0]=l;return f}
function u(n,t,e,r){const i=r[n[t-1]<<8|n[t]];if(t<2||t>=e-1)return i;return i&r[s+n[t+1]]&r[o+n[t-2]]}function d(n,t,e,s,o){const r=s[o+3];const i=s[o+4]
;const c=s[o+5]===1;if(t<0||t+i>e)return false;for(let e=0;e<i;e++){const o=n[t+e];if(o!==s[r+e]&&!(c&&l(o)===s[r+e]))return false}return true}function l(n){
return n>=65&&n<=90?n|32:n}},42352:(n,t,e)=>{e.r(t);e.d(t,{blobId:()=>r});var s=e(77598);var o=e.n(s);function r(n,t=n.length){return(0,
s.createHash)("sha1").update(`blob ${t}\0`).update(n.subarray(0,t)).digest("hex")}},97557:(n,t,e)=>{e.d(t,{git:()=>h,startGit:()=>l});var s=e(31421)
;var o=e(73024);var r=e(22690);var i=e(48161);var c=e(76760);let a=0;function f(){const n=(0,c.join)((0,i.tmpdir)(),`kempt-${process.pid}-${a++}`);let t;try{
t=(0,o.openSync)(n,"wx+",384);(0,o.unlinkSync)(n);return t}catch{if(t!==undefined)(0,o.closeSync)(t);return undefined}}function u(n){
const t=Buffer.allocUnsafeSlow((0,o.fstatSync)(n).size);let e=0;while(e<t.length){const s=(0,o.readSync)(n,t,e,t.length-e,e);if(s===0)break;e+=s}
return t.subarray(0,e)}const d=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function l(n,t,e={},o="pipe"){
const r=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,s.spawn)("git",[...r,...d,...t],{stdio:o,env:{...process.env,GIT_LITERAL_PATHSPECS:"1",
GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function h(n,t,e,s){const o=`git ${t[0]??""}`
;const r=e===undefined?await p(n,t,o,s):undefined;return r??await g(l(n,t,s),o,e)}async function p(n,t,e,s){const r=f();const i=f();try{
if(r===undefined||i===undefined)return undefined;const o=await y(l(n,t,s,["ignore",r,i]),e);if(o===0)return u(r);const c=u(i).toString("utf8").trim()
;return c===""?undefined:w(e,c,o)}finally{for(const n of[r,i])if(n!==undefined)(0,o.closeSync)(n)}}async function g(n,t,e){const s=[];const o=[]
;n.stdout?.on("data",n=>s.push(n));n.stderr?.on("data",n=>o.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const r=await y(n,t)
;if(r===0)return s.length===1?s[0]:Buffer.concat(s);const i=Buffer.concat(o).toString("utf8").trim();return w(t,i===""?`${t} ended with status ${r}`:i,r)}
function w(n,t,e){throw new r.gA(n,t,{status:e})}async function y(n,t){return await new Promise((e,s)=>{n.on("error",n=>{
const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message;s(new r.gA(t,e,{cause:n}))});n.on("close",(n,o)=>{
if(n===null)s(new r.gA(t,`${t} was ended by ${o??"a signal"}`));else e(n)})})}},8342:(n,t,e)=>{e.d(t,{Q:()=>c});var s=e(86859);var o=e(16117)
;const r=n=>n>32?7:15;const i=11;function c(n){const t=n.map(d);const e=t.reduce((n,{bytes:t})=>Math.min(n,t.length-1),r(n.length))
;const i=new Uint16Array(o.hl);const c=new Map;for(const n of t){const t=p(n.bytes,e);for(let s=t;s<t+e;s++){const t=f(n,s);for(const e of l(n,s)){i[e]=i[e]|t
;const o=c.get(e);if(o)o.push({pattern:n,back:s+1,group:t});else c.set(e,[{pattern:n,back:s+1,group:t}])}u(i,o.N,n,s+2,t);u(i,o.Gs,n,s-1,t)}}const h=a(t,c)
;const g=new Int32Array(1+2*o.G);const w=n=>({hits:g,find:(t,e,s)=>(0,o.ZB)(n,t,e,s,i,h,g)});const y=(n,t,o)=>{const r=(0,s.lM)(n)?.wordFinder(i,h)??w(n)
;for(let n=e;n<t;n=r.hits[0]){const s=r.find(n,t,e);for(let n=1;n<=2*s;n+=2)if(o(r.hits[n],r.hits[n+1]))return true}return false};return{scan(n,t,e){
y(n,t,(n,t)=>{e(n,t);return false})},has:(n,t)=>y(n,t,()=>true)}}function a(n,t){const e=[];const s=n.map(({bytes:n})=>o.OW+e.push(...n)-n.length);const r=[]
;for(const[n,i]of t){if(i.length>o.G)throw new Error(`More than ${o.G} keywords have the same pair of characters`);r.push([n,o.OW+e.push(i.length)-1])
;for(const{pattern:n,back:t,group:o}of i){const{word:r,bytes:i,ignoreCase:c}=n;e.push(r,t,o,s[r],i.length,c?1:0)}}const i=new Int32Array(o.OW+e.length)
;for(const[n,t]of r)i[n]=t;i.set(e,o.OW);return i}function f({bytes:n},t){const e=n[t+2];if(e!==undefined)return 1<<e%i;return 1<<i+(n[t-1]??0)%(16-i)}
function u(n,t,{bytes:e,ignoreCase:s},o,r){const i=e[o];if(i===undefined){if(n[t]&r)return;for(let e=t;e<t+256;e++)n[e]=n[e]|r;return}const c=e=>{
n[t+e]=n[t+e]|r};c(i);if(s)c(h(i))}function d({text:n,ignoreCase:t=false},e){const s=new Uint8Array(n.length);for(let e=0;e<n.length;e++){
const r=n.charCodeAt(e);if(r>127)throw new Error(`A keyword must be ASCII: ${n}`);s[e]=t?(0,o.jp)(r):r}
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:e,bytes:s,ignoreCase:t}}function l({bytes:n,ignoreCase:t},e){
const s=n[e];const o=n[e+1];if(!t)return[s<<8|o];const r=h(s);const i=h(o);return[s<<8|o,...r===s?[]:[r<<8|o],...i===o?[]:[s<<8|i],...r===s||i===o?[]:[r<<8|i]]}
function h(n){return n>=97&&n<=122?n&223:n}function p(n,t){let e=0;let s=Number.POSITIVE_INFINITY;let o=0;for(let r=0;r+1<n.length;r++){o+=g[n[r]]*g[n[r+1]]
;const i=r-t+1;if(i<0)continue;if(o<s){s=o;e=i}o-=g[n[i]]*g[n[i+1]]}return e}const g=new Uint8Array(256).fill(3);const w="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<w.length;n++)g[w.charCodeAt(n)]=4+n},54721:(n,t,e)=>{e.d(t,{r9:()=>f,F0:()=>a});var s=e(76760);class o{entries;#n;constructor(n,t){this.entries=n
;this.#n=t}async visit(n,t){for(const e of n){const n=this.#n.get(e.path);if(n)await t.file(e,n,n.length)}}exists(n){const t=s.posix.normalize(n)
;return this.entries.some(n=>n.path===t||n.path.startsWith(`${t}/`))}}var r=e(88847);var i=e(28369);const c=10;async function a(n,t,e){const s=await f(n,t,e)
;let o=s;let r=t;let i=0;for(let t=0;t<=c;t++){const t=d(o.filter(e.wanted));if(t.picked===0){const n=u(s,o);if(n)return{kind:"refused",
reason:`the fix would bring an error: ${n.message}`};return i===0?{kind:"unchanged"}:{kind:"fixed",content:r,findings:i}}r=h(r,t.edits);i+=t.picked
;o=await f(n,r,e)}return{kind:"refused",reason:"its fixes undo each other"}}async function f(n,t,{checks:e,inputs:s,everything:c}){
const a=new o([n],new Map([[n.path,t]]));const{findings:f,suppressions:u}=await(0,r.z)(a,[n],e,s,{everything:c});return(0,i.p)(f,u,undefined).findings}
function u(n,t){const e=new Set(n.map(n=>`${n.rule}\0${n.message}`));return t.find(n=>n.level==="error"&&!e.has(`${n.rule}\0${n.message}`))}function d(n){
const t=[];let e=0;for(const{fix:s}of n){if(!s||s.edits.some(n=>t.some(t=>l(n,t))))continue;t.push(...s.edits);e++}return{
edits:t.sort((n,t)=>n.region.byteOffset-t.region.byteOffset),picked:e}}function l({region:n},{region:t}){
return n.byteOffset<=t.byteOffset+t.byteLength&&t.byteOffset<=n.byteOffset+n.byteLength}function h(n,t){const e=[];let s=0;for(const{region:o,text:r}of t){
e.push(n.subarray(s,o.byteOffset),Buffer.from(r));s=o.byteOffset+o.byteLength}return Buffer.concat([...e,n.subarray(s)])}}};
