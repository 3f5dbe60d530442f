"use strict";exports.id=7799;exports.ids=[7799,7557,2352];exports.modules={89070:(t,n,e)=>{e.d(n,{T:()=>h});var s=e(73024);var o=e.n(s);var r=e(76760)
;var i=e.n(r);var c=e(97689);var a=e(42352);var f=e(54721);var u=e(61935);var d=e(92142);var l=e(24802);async function h(t,n){const{scope:e,report:s}=t
;const o=e.files.filter(({path:t})=>n.within?.has(t)??true);const r=[];const i=await g(e,o,n,r);const c=await w(t,n,i,r);const a=new Set(r.map(({path:t})=>t))
;const f=new Map([...i].filter(([t])=>!a.has(t)));const u=t.tools?await y(t,n,f,c):undefined;r.push(...u?.refused??[]);const d=o.flatMap(({path:t,mode:n})=>{
const[e,s,o]=[c.get(t),u?.changed.get(t),i.get(t)];if(o===undefined||e===undefined&&s===undefined)return[];const r=s?.content??e?.content??o
;if(r.equals(o))return[];return[{path:t,mode:n,before:o,after:r,findings:e?.findings??0,by:s?.by??[]}]})
;const l=r.filter(({path:t})=>u!==undefined||p(s.findings,t));return{files:d.sort((t,n)=>t.path<n.path?-1:1),skipped:l,problems:u?.problems??[],left:u?.left??[]
}}function p(t,n){return t.some(t=>t.fix!==undefined&&t.location.path===n)}async function g({top:t,tree:n},e,{inPlace:o,staged:i},f){const u=new Map
;const d=e.filter(t=>t.raw===undefined&&(0,c.$W)(t));if(!o){await n.snapshot.visit(d,{file:({path:t},n,e)=>void u.set(t,Buffer.from(n.subarray(0,e))),
problem:()=>undefined});return u}for(const{path:n,oid:e}of d){const o=(0,r.join)(t,n);if(!(0,s.existsSync)(o))continue;const c=(0,s.readFileSync)(o);if(i&&(0,
a.blobId)(c)!==e)f.push({path:n,reason:"it has changes that are not staged"});else u.set(n,c)}return u}async function w(t,n,e,s){const{report:o,scope:r}=t
;const i=await b(t,n);const c=new Map;for(const t of r.files){const{path:r,raw:a}=t;if(n.within?.has(r)===false||!p(o.findings,r))continue;const u=e.get(r)
;if(a)s.push({path:r,reason:"its name is not UTF-8"});if(u===undefined)continue;const d=await(0,f.F0)(t,u,i);if(d.kind==="refused")s.push({path:r,
reason:d.reason});else if(d.kind==="fixed")c.set(r,d)}return c}async function y({tools:t},{inPlace:n,unsafe:s=false},o,r){
const{fixWithTools:i}=await Promise.all([e.e(4006),e.e(2088),e.e(9932),e.e(7054),e.e(2082),e.e(713),e.e(4923),e.e(8959)]).then(e.bind(e,37197))
;const c=new Map([...o].map(([t,n])=>[t,r.get(t)?.content??n]));const a=n?new Map([...r].map(([t,{content:n}])=>[t,n])):c;return await i({...await t(),
paths:[...o.keys()],contents:a,unsafe:s,inPlace:n})}async function b({report:t,scope:n,settings:e},{everything:s=e.everything}){const o=(0,d.W)(e.checks,"file")
;const r=await(0,l.ri)(n,o);const i=new Set(t.findings.map(m));const c=t.scope.onlyNew||e.baseline!==undefined;return{plan:await(0,u.h)(o,s),inputs:r,
wanted:t=>t.fix!==undefined&&(!c||i.has(m(t)))}}function m({location:t,rule:n,fingerprint:e}){return`${t.path}\0${n}\0${e.split(":")[0]}`}},86859:(t,n,e)=>{
e.d(n,{T2:()=>h,eo:()=>d,lM:()=>p,yi:()=>l});var s=e(16117);const o=1024*1024;const r=32;const i=3;const c=128*1024;let a;let f;const u=new Map;function d(){
a??=g();return a}async function l(){const t=await d();if(f!==undefined)return undefined;f=t;return f?.slab}function h(){f=undefined;u.clear()}function p(t){
return f!==undefined&&f.slab===t?f:undefined}async function g(){const{code:t}=await e.e(6611).then(e.bind(e,46611));try{
const n=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(t,"base64")))
;const{memory:e,allocate:a,textFacts:f,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:p,findWords:g}=n.exports;const w=a(r+o)+r;const y=a(20);const b=Array.from({
length:i},()=>({groups:a(2*s.hl),words:a(4*c),hits:a(4*(1+2*s.G))}));const{buffer:m}=e;const v=Buffer.from(m);const x=v.write('{"a": [1, "b"]}\n',w,"latin1")
;f(w,x);p(w,x,y);d(w,x,false);h(w,x);const{groups:A,words:$,hits:I}=b[0];g(w,1,x,1,A,$,I);return{slab:Buffer.from(m,w,o),textFacts:t=>f(w,t),
acceptJson:(t,n)=>d(w,t,n),acceptXml:t=>l(w,t),acceptYaml:t=>h(w,t),blobId(t){const n=Buffer.from(`blob ${t}\0`,"latin1");v.set(n,w-n.length)
;p(w-n.length,n.length+t,y);return v.toString("hex",y,y+20)},wordFinder(t,n){const e=u.get(n);const o=b[u.size]
;if(e!==undefined||o===undefined||n.length>c)return e;new Uint16Array(m,o.groups).set(t);new Int32Array(m,o.words).set(n);const r={
hits:new Int32Array(m,o.hits,1+2*s.G),find:(t,n,e)=>g(w,t,n,e,o.groups,o.words,o.hits)};u.set(n,r);return r}}}catch{return undefined}}},16117:(t,n,e)=>{e.d(n,{
DY:()=>c,G:()=>a,Gs:()=>o,N:()=>s,OW:()=>i,ZB:()=>f,hl:()=>r,jp:()=>l});const s=65536;const o=s+256;const r=o+256;const i=65536;const c=6;const a=1e3
;function f(t,n,e,s,o,r,i){let f=0;let l=n;for(;l<e;l+=s){const n=u(t,l,e,o);if(n===0)continue;const s=r[t[l-1]<<8|t[l]];const h=r[s];if(f+h>a)break
;for(let o=0;o<h;o++){const a=s+1+o*c;const u=l-r[a+1];if((r[a+2]&n)===0||!d(t,u,e,r,a))continue;i[1+2*f]=r[a];i[2+2*f++]=u}}i[0]=l;return f}
function u(t,n,e,r){const i=r[t[n-1]<<8|t[n]];if(n<2||n>=e-1)return i;return i&r[s+t[n+1]]&r[o+t[n-2]]}function d(t,n,e,s,o){const r=s[o+3];const i=s[o+4]
;const c=s[o+5]===1;if(n<0||n+i>e)return false;for(let e=0;e<i;e++){const o=t[n+e];if(o!==s[r+e]&&!(c&&l(o)===s[r+e]))return false}return true}function l(t){
return t>=65&&t<=90?t|32:t}},42352:(t,n,e)=>{e.r(n);e.d(n,{blobId:()=>r});var s=e(77598);var o=e.n(s);function r(t,n=t.length){return(0,
s.createHash)("sha1").update(`blob ${n}\0`).update(t.subarray(0,n)).digest("hex")}},97557:(t,n,e)=>{e.d(n,{M:()=>g,git:()=>p,startGit:()=>h});var s=e(31421)
;var o=e(73024);var r=e(22690);var i=e(48161);var c=e(76760);let a=0;function f(){const t=(0,c.join)((0,i.tmpdir)(),`kempt-${process.pid}-${a++}`);let n;try{
n=(0,o.openSync)(t,"wx+",384);(0,o.unlinkSync)(t);return n}catch{if(n!==undefined)(0,o.closeSync)(n);return undefined}}function u(t){
const n=Buffer.allocUnsafeSlow((0,o.fstatSync)(t).size);let e=0;while(e<n.length){const s=(0,o.readSync)(t,n,e,n.length-e,e);if(s===0)break;e+=s}
return n.subarray(0,e)}const d={"core.bigFileThreshold":"512m","core.quotePath":"false","core.fsmonitor":"false","diff.external":"","diff.interHunkContext":"0",
"diff.mnemonicPrefix":"false","diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true","log.showSignature":"false"}
;const l=Object.entries(d).flatMap(([t,n])=>["-c",`${t}=${n}`]);function h(t,n,e={},o="pipe"){const r=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top]
;return(0,s.spawn)("git",[...r,...l,...n],{stdio:o,env:{...process.env,GIT_DIFF_OPTS:"",GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",
GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function p(t,n,e,s){const o=`git ${n.find((t,e)=>t!=="-c"&&n[e-1]!=="-c")??""}`
;const r=e===undefined?await b(t,n,o,s):undefined;return r??await m(h(t,n,s),o,e)}function g(t){return t.reduce((t,n)=>t+n.length+3,0)<3e4}const w=128
;const y=/No space left on device|Disk quota exceeded/;async function b(t,n,e,s){const r=f();const i=f();try{if(r===undefined||i===undefined)return undefined
;const o=await x(h(t,n,s,["ignore",r,i]),e);if(o===0)return u(r);const c=u(i).toString("utf8").trim();const a=c===""?o===w:y.test(c);return a?undefined:v(e,c,o)
}finally{for(const t of[r,i])if(t!==undefined)(0,o.closeSync)(t)}}async function m(t,n,e){const s=[];const o=[];t.stdout?.on("data",t=>s.push(t))
;t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const r=await x(t,n);if(r===0)return s.length===1?s[0]:Buffer.concat(s)
;const i=Buffer.concat(o).toString("utf8").trim();return v(n,i,r)}function v(t,n,e){throw new r.gA(t,n===""?`${t} ended with status ${e}`:n,{status:e})}
async function x(t,n){return await new Promise((e,s)=>{t.on("error",t=>{const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message
;s(new r.gA(n,e,{cause:t}))});t.on("close",(t,o)=>{if(t===null)s(new r.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}},69874:(t,n,e)=>{e.d(n,{
Q:()=>y});var s=e(86859);var o=e(16117);const r=t=>t>32?7:15;const i=11;function c(t){const n=a(t);const{bytes:e,starts:s}=n;let i=r(t.length)
;for(let n=0;n<t.length;n++)i=Math.min(i,s[n+1]-s[n]-1);const c=new Uint16Array(o.hl);const h={pairs:[],words:[],places:[]};for(let n=0;n<t.length;n++){
const r=s[n];const a=s[n+1];const u=t[n].ignoreCase===true;const g=p(e,r,a,i);for(let t=g;t<g+i;t++){const s=d(e,r,a,t);f(e,t,n,u,h)
;for(let n=h.pairs.length-1;n>=0&&h.places[n]===t;n--)c[h.pairs[n]]|=s;l(c,o.N,t+2<a?e[t+2]:undefined,u,s);l(c,o.Gs,t>r?e[t-1]:undefined,u,s)}}return{step:i,
groups:c,words:u(t,n,h)}}function a(t){const n=[0];let e=0;for(const{text:s}of t){
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${s}`);e+=s.length;n.push(e)}const s=new Uint8Array(e)
;for(let n=0,e=0;n<t.length;n++){const{text:r,ignoreCase:i=false}=t[n];for(let t=0;t<r.length;t++){const n=r.charCodeAt(t)
;if(n>127)throw new Error(`A keyword must be ASCII: ${r}`);s[e++]=i?(0,o.jp)(n):n}}return{bytes:s,starts:n}}function f(t,n,e,s,{pairs:o,words:r,places:i}){
const[c,a]=[t[n],t[n+1]];const f=o.length;o.push(c<<8|a);if(s){const[t,n]=[h(c),h(a)];if(t!==c)o.push(t<<8|a);if(n!==a)o.push(c<<8|n)
;if(t!==c&&n!==a)o.push(t<<8|n)}for(let t=f;t<o.length;t++){r.push(e);i.push(n)}}function u(t,{bytes:n,starts:e},{pairs:s,words:r,places:i}){
const c=new Int32Array(o.OW+n.length+s.length*(1+o.DY));c.set(n,o.OW);for(const t of s)c[t]++;let a=o.OW+n.length;for(let f=0;f<s.length;f++){const u=s[f]
;let l=c[u];if(l<o.OW){if(l>o.G)throw new Error(`More than ${o.G} keywords have the same pair of characters`);const t=1+l*o.DY;l=a;c[u]=l;a+=t}const h=r[f]
;const[p,g]=[e[h],i[f]];let w=l+1+c[l]++*o.DY;c[w++]=h;c[w++]=g-p+1;c[w++]=d(n,p,e[h+1],g);c[w++]=o.OW+p;c[w++]=e[h+1]-p;c[w]=t[h].ignoreCase?1:0}
return c.subarray(0,a)}function d(t,n,e,s){if(s+2<e)return 1<<t[s+2]%i;return 1<<i+(s>n?t[s-1]:0)%(16-i)}function l(t,n,e,s,o){if(e===undefined){
if(t[n]&o)return;for(let e=n;e<n+256;e++)t[e]|=o;return}t[n+e]|=o;if(s)t[n+h(e)]|=o}function h(t){return t>=97&&t<=122?t&223:t}function p(t,n,e,s){let o=n
;let r=Number.POSITIVE_INFINITY;let i=0;for(let c=n;c+1<e;c++){i+=g[t[c]]*g[t[c+1]];const e=c-s+1;if(e<n)continue;if(i<r){r=i;o=e}i-=g[t[e]]*g[t[e+1]]}return o}
const g=new Uint8Array(256).fill(3);const w="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let t=0;t<w.length;t++)g[w.charCodeAt(t)]=4+t;function y(t){
const{step:n,groups:e,words:r}=c(t);const i=new Int32Array(1+2*o.G);const a=t=>({hits:i,find:(n,s,c)=>(0,o.ZB)(t,n,s,c,e,r,i)});const f=(t,o,i)=>{const c=(0,
s.lM)(t)?.wordFinder(e,r)??a(t);for(let t=n;t<o;t=c.hits[0]){const e=c.find(t,o,n);for(let t=1;t<=2*e;t+=2)if(i(c.hits[t],c.hits[t+1]))return true}return false}
;return{scan(t,n,e){f(t,n,(t,n)=>{e(t,n);return false})},has:(t,n)=>f(t,n,()=>true)}}},54721:(t,n,e)=>{e.d(n,{r9:()=>f,F0:()=>a});var s=e(76760);class o{entries
;#t;constructor(t,n){this.entries=t;this.#t=n}async visit(t,n){for(const e of t){const t=this.#t.get(e.path);if(t)await n.file(e,t,t.length)}}exists(t){
const n=s.posix.normalize(t);return this.entries.some(t=>t.path===n||t.path.startsWith(`${n}/`))}}var r=e(88847);var i=e(28369);const c=10
;async function a(t,n,e){const s=await f(t,n,e);let o=s;let r=n;let i=0;for(let n=0;n<=c;n++){const n=d(o.filter(e.wanted));if(n.picked===0){const t=u(s,o)
;if(t)return{kind:"refused",reason:`the fix would bring an error: ${t.message}`};return i===0?{kind:"unchanged"}:{kind:"fixed",content:r,findings:i}}
r=h(r,n.edits);i+=n.picked;o=await f(t,r,e)}return{kind:"refused",reason:"its fixes undo each other"}}async function f(t,n,{plan:e,inputs:s}){
const c=new o([t],new Map([[t.path,n]]));const{findings:a,suppressions:f}=await(0,r.z)(c,[t],e,s);return(0,i.p)(a,f,undefined).findings}function u(t,n){
const e=new Set(t.map(t=>`${t.rule}\0${t.message}`));return n.find(t=>t.level==="error"&&!e.has(`${t.rule}\0${t.message}`))}function d(t){const n=[];let e=0
;for(const{fix:s}of t){if(!s||s.edits.some(t=>n.some(n=>l(t,n))))continue;n.push(...s.edits);e++}return{
edits:n.sort((t,n)=>t.region.byteOffset-n.region.byteOffset),picked:e}}function l({region:t},{region:n}){
return t.byteOffset<=n.byteOffset+n.byteLength&&n.byteOffset<=t.byteOffset+t.byteLength}function h(t,n){const e=[];let s=0;for(const{region:o,text:r}of n){
e.push(t.subarray(s,o.byteOffset),Buffer.from(r));s=o.byteOffset+o.byteLength}return Buffer.concat([...e,t.subarray(s)])}}};
