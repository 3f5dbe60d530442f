"use strict";exports.id=7799;exports.ids=[7799,7557,2352];exports.modules={89070:(t,n,e)=>{e.d(n,{T:()=>h});var s=e(73024);var r=e.n(s);var o=e(76760)
;var i=e.n(o);var c=e(97689);var a=e(42352);var f=e(54721);var u=e(61935);var d=e(92142);var l=e(24802);async function h(t,n){const{scope:e,report:s}=t
;const r=e.files.filter(({path:t})=>n.within?.has(t)??true);const o=[];const i=await g(e,r,n,o);const c=await w(t,n,i,o);const a=new Set(o.map(({path:t})=>t))
;const f=new Map([...i].filter(([t])=>!a.has(t)));const u=t.tools?await y(t,n,f,c):undefined;o.push(...u?.refused??[]);const d=r.flatMap(({path:t,mode:n})=>{
const[e,s,r]=[c.get(t),u?.changed.get(t),i.get(t)];if(r===undefined||e===undefined&&s===undefined)return[];const o=s?.content??e?.content??r
;if(o.equals(r))return[];return[{path:t,mode:n,before:r,after:o,findings:e?.findings??0,by:s?.by??[]}]})
;const l=o.filter(({path:t})=>u!==undefined||p(s.findings,t));return{files:d.sort((t,n)=>t.path<n.path?-1:1),skipped:l,problems:u?.problems??[],left:u?.left??[]
}}function p(t,n){return t.some(t=>t.fix!==undefined&&t.location.path===n)}async function g({top:t,tree:n},e,{inPlace:r,staged:i},f){const u=new Map
;const d=e.filter(t=>t.raw===undefined&&(0,c.$)(t));if(!r){await n.snapshot.visit(d,{file:({path:t},n,e)=>void u.set(t,Buffer.from(n.subarray(0,e))),
problem:()=>undefined});return u}for(const{path:n,oid:e}of d){const r=(0,o.join)(t,n);if(!(0,s.existsSync)(r))continue;const c=(0,s.readFileSync)(r);if(i&&(0,
a.blobId)(c)!==e)f.push({path:n,reason:"it has changes that are not staged"});else u.set(n,c)}return u}async function w(t,n,e,s){const{report:r,scope:o}=t
;const i=await b(t,n);const c=new Map;for(const t of o.files){const{path:o,raw:a}=t;if(n.within?.has(o)===false||!p(r.findings,o))continue;const u=e.get(o)
;if(a)s.push({path:o,reason:"its name is not UTF-8"});if(u===undefined)continue;const d=await(0,f.F0)(t,u,i);if(d.kind==="refused")s.push({path:o,
reason:d.reason});else if(d.kind==="fixed")c.set(o,d)}return c}async function y({tools:t},{inPlace:n,unsafe:s=false},r,o){
const{fixWithTools:i}=await Promise.all([e.e(4006),e.e(2088),e.e(9932),e.e(7054),e.e(2082),e.e(713),e.e(4923),e.e(8959)]).then(e.bind(e,37197))
;const c=new Map([...r].map(([t,n])=>[t,o.get(t)?.content??n]));const a=n?new Map([...o].map(([t,{content:n}])=>[t,n])):c;return await i({...await t(),
paths:[...r.keys()],contents:a,unsafe:s,inPlace:n})}async function b({report:t,scope:n,settings:e},{everything:s=e.everything}){const r=(0,d.W)(e.checks,"file")
;const o=await(0,l.ri)(n,r);const i=new Set(t.findings.map(m));const c=t.scope.onlyNew||e.baseline!==undefined;return{plan:await(0,u.h)(r,s),inputs:o,
wanted:t=>t.fix!==undefined&&(!c||i.has(m(t)))}}function m({location:t,rule:n,fingerprint:e}){return`${t.path}\0${n}\0${e.split(":")[0]}`}},86859:(t,n,e)=>{
e.d(n,{T2:()=>h,eo:()=>d,lM:()=>p,yi:()=>l});var s=e(16117);const r=1024*1024;const o=32;const i=3;const c=128*1024;let a;let f;const u=new Map;function d(){
a??=g();return a}async function l(){const t=await d();if(f!==undefined)return undefined;f=t;return f?.slab}function h(){f=undefined;u.clear()}function p(t){
return f!==undefined&&f.slab===t?f:undefined}async function g(){const{code:t}=await e.e(6611).then(e.bind(e,46611));try{
const n=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(t,"base64")))
;const{memory:e,allocate:a,textFacts:f,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:p,findWords:g}=n.exports;const w=a(o+r)+o;const y=a(20);const b=Array.from({
length:i},()=>({groups:a(2*s.hl),words:a(4*c),hits:a(4*(1+2*s.G))}));const{buffer:m}=e;const v=Buffer.from(m);const x=v.write('{"a": [1, "b"]}\n',w,"latin1")
;f(w,x);p(w,x,y);d(w,x,false);h(w,x);const{groups:A,words:$,hits:k}=b[0];g(w,1,x,1,A,$,k);return{slab:Buffer.from(m,w,r),textFacts:t=>f(w,t),
acceptJson:(t,n)=>d(w,t,n),acceptXml:t=>l(w,t),acceptYaml:t=>h(w,t),blobId(t){const n=Buffer.from(`blob ${t}\0`,"latin1");v.set(n,w-n.length)
;p(w-n.length,n.length+t,y);return v.toString("hex",y,y+20)},wordFinder(t,n){const e=u.get(n);const r=b[u.size]
;if(e!==undefined||r===undefined||n.length>c)return e;new Uint16Array(m,r.groups).set(t);new Int32Array(m,r.words).set(n);const o={
hits:new Int32Array(m,r.hits,1+2*s.G),find:(t,n,e)=>g(w,t,n,e,r.groups,r.words,r.hits)};u.set(n,o);return o}}}catch{return undefined}}},16117:(t,n,e)=>{e.d(n,{
DY:()=>c,G:()=>a,Gs:()=>r,N:()=>s,OW:()=>i,ZB:()=>f,hl:()=>o,jp:()=>l});const s=65536;const r=s+256;const o=r+256;const i=65536;const c=6;const a=1e3
;function f(t,n,e,s,r,o,i){let f=0;let l=n;for(;l<e;l+=s){const n=u(t,l,e,r);if(n===0)continue;const s=o[t[l-1]<<8|t[l]];const h=o[s];if(f+h>a)break
;for(let r=0;r<h;r++){const a=s+1+r*c;const u=l-o[a+1];if((o[a+2]&n)===0||!d(t,u,e,o,a))continue;i[1+2*f]=o[a];i[2+2*f++]=u}}i[0]=l;return f}
function u(t,n,e,o){const i=o[t[n-1]<<8|t[n]];if(n<2||n>=e-1)return i;return i&o[s+t[n+1]]&o[r+t[n-2]]}function d(t,n,e,s,r){const o=s[r+3];const i=s[r+4]
;const c=s[r+5]===1;if(n<0||n+i>e)return false;for(let e=0;e<i;e++){const r=t[n+e];if(r!==s[o+e]&&!(c&&l(r)===s[o+e]))return false}return true}function l(t){
return t>=65&&t<=90?t|32:t}},42352:(t,n,e)=>{e.r(n);e.d(n,{blobId:()=>o});var s=e(77598);var r=e.n(s);function o(t,n=t.length){return(0,
s.createHash)("sha1").update(`blob ${n}\0`).update(t.subarray(0,n)).digest("hex")}},97557:(t,n,e)=>{e.d(n,{M:()=>p,git:()=>h,startGit:()=>l});var s=e(31421)
;var r=e(73024);var o=e(22690);var i=e(48161);var c=e(76760);let a=0;function f(){const t=(0,c.join)((0,i.tmpdir)(),`kempt-${process.pid}-${a++}`);let n;try{
n=(0,r.openSync)(t,"wx+",384);(0,r.unlinkSync)(t);return n}catch{if(n!==undefined)(0,r.closeSync)(n);return undefined}}function u(t){
const n=Buffer.allocUnsafeSlow((0,r.fstatSync)(t).size);let e=0;while(e<n.length){const s=(0,r.readSync)(t,n,e,n.length-e,e);if(s===0)break;e+=s}
return n.subarray(0,e)}const d=[["-c","core.quotePath=false"],["-c","core.fsmonitor=false"],["-c","diff.external="],["-c","core.bigFileThreshold=32m"]].flat()
;function l(t,n,e={},r="pipe"){const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,s.spawn)("git",[...o,...d,...n],{stdio:r,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function h(t,n,e,s){const r=`git ${n[0]??""}`
;const o=e===undefined?await y(t,n,r,s):undefined;return o??await b(l(t,n,s),r,e)}function p(t){return t.reduce((t,n)=>t+n.length+3,0)<3e4}const g=128
;const w=/No space left on device|Disk quota exceeded/;async function y(t,n,e,s){const o=f();const i=f();try{if(o===undefined||i===undefined)return undefined
;const r=await v(l(t,n,s,["ignore",o,i]),e);if(r===0)return u(o);const c=u(i).toString("utf8").trim();const a=c===""?r===g:w.test(c);return a?undefined:m(e,c,r)
}finally{for(const t of[o,i])if(t!==undefined)(0,r.closeSync)(t)}}async function b(t,n,e){const s=[];const r=[];t.stdout?.on("data",t=>s.push(t))
;t.stderr?.on("data",t=>r.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const o=await v(t,n);if(o===0)return s.length===1?s[0]:Buffer.concat(s)
;const i=Buffer.concat(r).toString("utf8").trim();return m(n,i,o)}function m(t,n,e){throw new o.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}
async function v(t,n){return await new Promise((e,s)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;s(new o.gA(n,e,{cause:t}))});t.on("close",(t,r)=>{if(t===null)s(new o.gA(n,`${n} was ended by ${r??"a signal"}`));else e(t)})})}},69874:(t,n,e)=>{e.d(n,{
Q:()=>y});var s=e(86859);var r=e(16117);const o=t=>t>32?7:15;const i=11;function c(t){const n=a(t);const{bytes:e,starts:s}=n;let i=o(t.length)
;for(let n=0;n<t.length;n++)i=Math.min(i,s[n+1]-s[n]-1);const c=new Uint16Array(r.hl);const h={pairs:[],words:[],places:[]};for(let n=0;n<t.length;n++){
const o=s[n];const a=s[n+1];const u=t[n].ignoreCase===true;const g=p(e,o,a,i);for(let t=g;t<g+i;t++){const s=d(e,o,a,t);f(e,t,n,u,h)
;for(let n=h.pairs.length-1;n>=0&&h.places[n]===t;n--)c[h.pairs[n]]|=s;l(c,r.N,t+2<a?e[t+2]:undefined,u,s);l(c,r.Gs,t>o?e[t-1]:undefined,u,s)}}return{step:i,
groups:c,words:u(t,n,h)}}function a(t){const n=[0];let e=0;for(const{text:s}of t){
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${s}`);e+=s.length;n.push(e)}const s=new Uint8Array(e)
;for(let n=0,e=0;n<t.length;n++){const{text:o,ignoreCase:i=false}=t[n];for(let t=0;t<o.length;t++){const n=o.charCodeAt(t)
;if(n>127)throw new Error(`A keyword must be ASCII: ${o}`);s[e++]=i?(0,r.jp)(n):n}}return{bytes:s,starts:n}}function f(t,n,e,s,{pairs:r,words:o,places:i}){
const[c,a]=[t[n],t[n+1]];const f=r.length;r.push(c<<8|a);if(s){const[t,n]=[h(c),h(a)];if(t!==c)r.push(t<<8|a);if(n!==a)r.push(c<<8|n)
;if(t!==c&&n!==a)r.push(t<<8|n)}for(let t=f;t<r.length;t++){o.push(e);i.push(n)}}function u(t,{bytes:n,starts:e},{pairs:s,words:o,places:i}){
const c=new Int32Array(r.OW+n.length+s.length*(1+r.DY));c.set(n,r.OW);for(const t of s)c[t]++;let a=r.OW+n.length;for(let f=0;f<s.length;f++){const u=s[f]
;let l=c[u];if(l<r.OW){if(l>r.G)throw new Error(`More than ${r.G} keywords have the same pair of characters`);const t=1+l*r.DY;l=a;c[u]=l;a+=t}const h=o[f]
;const[p,g]=[e[h],i[f]];let w=l+1+c[l]++*r.DY;c[w++]=h;c[w++]=g-p+1;c[w++]=d(n,p,e[h+1],g);c[w++]=r.OW+p;c[w++]=e[h+1]-p;c[w]=t[h].ignoreCase?1:0}
return c.subarray(0,a)}function d(t,n,e,s){if(s+2<e)return 1<<t[s+2]%i;return 1<<i+(s>n?t[s-1]:0)%(16-i)}function l(t,n,e,s,r){if(e===undefined){
if(t[n]&r)return;for(let e=n;e<n+256;e++)t[e]|=r;return}t[n+e]|=r;if(s)t[n+h(e)]|=r}function h(t){return t>=97&&t<=122?t&223:t}function p(t,n,e,s){let r=n
;let o=Number.POSITIVE_INFINITY;let i=0;for(let c=n;c+1<e;c++){i+=g[t[c]]*g[t[c+1]];const e=c-s+1;if(e<n)continue;if(i<o){o=i;r=e}i-=g[t[e]]*g[t[e+1]]}return r}
const g=new Uint8Array(256).fill(3);const w="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let t=0;t<w.length;t++)g[w.charCodeAt(t)]=4+t;function y(t){
const{step:n,groups:e,words:o}=c(t);const i=new Int32Array(1+2*r.G);const a=t=>({hits:i,find:(n,s,c)=>(0,r.ZB)(t,n,s,c,e,o,i)});const f=(t,r,i)=>{const c=(0,
s.lM)(t)?.wordFinder(e,o)??a(t);for(let t=n;t<r;t=c.hits[0]){const e=c.find(t,r,n);for(let t=1;t<=2*e;t+=2)if(i(c.hits[t],c.hits[t+1]))return true}return false}
;return{scan(t,n,e){f(t,n,(t,n)=>{e(t,n);return false})},has:(t,n)=>f(t,n,()=>true)}}},54721:(t,n,e)=>{e.d(n,{r9:()=>f,F0:()=>a});var s=e(76760);class r{entries
;#t;constructor(t,n){this.entries=t;this.#t=n}async visit(t,n){for(const e of t){const t=this.#t.get(e.path);if(t)await n.file(e,t,t.length)}}exists(t){
const n=s.posix.normalize(t);return this.entries.some(t=>t.path===n||t.path.startsWith(`${n}/`))}}var o=e(88847);var i=e(28369);const c=10
;async function a(t,n,e){const s=await f(t,n,e);let r=s;let o=n;let i=0;for(let n=0;n<=c;n++){const n=d(r.filter(e.wanted));if(n.picked===0){const t=u(s,r)
;if(t)return{kind:"refused",reason:`the fix would bring an error: ${t.message}`};return i===0?{kind:"unchanged"}:{kind:"fixed",content:o,findings:i}}
o=h(o,n.edits);i+=n.picked;r=await f(t,o,e)}return{kind:"refused",reason:"its fixes undo each other"}}async function f(t,n,{plan:e,inputs:s}){
const c=new r([t],new Map([[t.path,n]]));const{findings:a,suppressions:f}=await(0,o.z)(c,[t],e,s);return(0,i.p)(a,f,undefined).findings}function u(t,n){
const e=new Set(t.map(t=>`${t.rule}\0${t.message}`));return n.find(t=>t.level==="error"&&!e.has(`${t.rule}\0${t.message}`))}function d(t){const n=[];let e=0
;for(const{fix:s}of t){if(!s||s.edits.some(t=>n.some(n=>l(t,n))))continue;n.push(...s.edits);e++}return{
edits:n.sort((t,n)=>t.region.byteOffset-n.region.byteOffset),picked:e}}function l({region:t},{region:n}){
return t.byteOffset<=n.byteOffset+n.byteLength&&n.byteOffset<=t.byteOffset+t.byteLength}function h(t,n){const e=[];let s=0;for(const{region:r,text:o}of n){
e.push(t.subarray(s,r.byteOffset),Buffer.from(o));s=r.byteOffset+r.byteLength}return Buffer.concat([...e,t.subarray(s)])}}};
