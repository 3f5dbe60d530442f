"use strict";exports.id=7320;exports.ids=[7320,1363,3744];exports.modules={25075:(e,n,t)=>{t.r(n);t.d(n,{runCheck:()=>G});var s=t(92586);var i=t(35993)
;var r=t(99224);var o=t(97689);var a=t(71753);var c=t(26771);var f=t(76760);var u=t(6908);var d=t(37478);const l=[".gitattributes",".gitmodules"]
;async function h(e,n){const t=n.length===0?new Map:await p(e);const s=new Map(t);const i={entries:e.entries,candidates:e.candidates,
linkTarget:e=>e.mode===o.K.symlink?s.get(e.path):undefined,exists:n=>e.snapshot.exists(f.posix.normalize(n)),submoduleHead:e.submoduleHead,read:e=>s.get(e),
ignoredTracked:e.ignoredTracked};const r={findings:[],notifications:[]};for(const e of n)await g(e,n=>e.check.run(i,n,e.options),r);return r}
async function p({snapshot:e,entries:n,candidates:t}){const s=t.filter(e=>e.mode===o.K.symlink);const i=n.filter(e=>e.mode!==o.K.symlink&&(0,d.ev)(e.path,l))
;const r=new Map;await e.visit([...s,...i],{file:(e,n,t)=>{r.set(e.path,n.toString("utf8",0,t));return undefined},problem:()=>undefined});return r}
async function g({check:e,level:n,excludes:t},s,i){const r=(s,r)=>{if(t(s))return;const{line:o,column:a=1}=r;i.findings.push((0,u.U)({
rule:r.rule===undefined?e.id:`${e.id}/${r.rule}`,level:n??r.level??e.level,message:r.message,path:s,subject:r.snippet??"",snippet:r.snippet,
region:o===undefined?undefined:w(o,a,r.snippet??"")}))};try{await s(r)}catch(n){i.notifications.push({level:"error",id:"check-failed",
message:`The check ${e.id} failed: ${n instanceof Object&&"stack"in n?String(n.stack):String(n)}`,remedy:"Please report this as a bug of Kempt."})}}
function w(e,n,t){return{startLine:e,startColumn:n,endLine:e,endColumn:Math.max(n,t.length+1)}}async function y(e,n,t){const s={findings:[],notifications:[]}
;if(e===undefined||t.length===0)return s;const i=await b(e.files,n);const r={...e,text:e=>i.get(e.path),has:e=>n.exists(e)};for(const e of t){
await g(e,n=>e.check.run(r,n,e.options),s)}return s}async function b(e,n){const t=new Map;const s=e.flatMap(e=>e.head&&(0,o.$)(e.head)?[e.head]:[])
;await n.visit(s,{file:(e,n,s)=>{if(!(0,c.G)(n,s))t.set(e.path,n.toString("utf8",0,s));return undefined},problem:()=>undefined});return t}var v=t(88847)
;var m=t(92142);async function k(e){const{checks:n,tree:t,inputs:s,files:i,change:r}=e;const o=await(0,v.z)(t.snapshot,i,e.plan,s,e.observer)
;const a=await h(t,(0,m.W)(n,"tree"));const c=await y(r,t.snapshot,(0,m.W)(n,"change"));const f=await e.tools;const u={
findings:[...o.findings,...a.findings,...c.findings],suppressions:o.suppressions};const d=O([...u.findings,...f?.findings??[]],u.suppressions)
;const{files:l,bytes:p,passedOver:g,unread:w}=o;return{files:l,bytes:p,passedOver:g,unread:w,head:u,...r&&e.base&&{base:await S(e,r,d)},
changed:(r?.files??[]).filter(({path:e})=>d.has(e)).map(x),notifications:[...o.notifications,...a.notifications,...c.notifications],...f&&{tools:await A(f,e)}}}
function O(e,n){return new Set([...e.map(({location:e})=>e.path),...n.map(({path:e})=>e)])}function x({path:e,base:n,hunks:t}){
const s=t.filter(e=>e.headCount>0).map(e=>[e.headStart,e.headCount]);return{path:e,...n&&{from:n.path},added:s.map(([e,n])=>[e,n])}}async function A(e,n){
const{findings:t,runs:s,notifications:i,rules:r,policies:o,equivalents:a}=e;const c=n.change&&n.base&&t.length>0?await e.base():[];return{findings:t,base:c,
runs:s,notifications:i,rules:r,policies:o,equivalents:a}}async function S({checks:e,plan:n,inputs:t,files:s,part:i,tree:r,base:a},c,f){
const u=i?new Set(s.map(({path:e})=>e)):f;const d=e=>c.files.flatMap(n=>n.base&&e.has(n.path)?[n.base]:[]);if(a===undefined||u.size+f.size===0)return{
findings:[],suppressions:[]};const l=$(r.entries,c);const p=await a(l);const g=d(u).filter(o.$);const{findings:w,suppressions:y}=await(0,v.z)(p,g,n,t);const b={
...M,snapshot:p,entries:l,candidates:d(f)};const k=await h(b,(0,m.W)(e,"tree"));return{findings:[...w,...k.findings],suppressions:y}}function $(e,n){
const t=new Set(n.files.flatMap(e=>e.head?[e.head.path]:[]));const s=n.files.flatMap(e=>e.base&&e.status!=="copied"?[e.base]:[])
;const i=e.filter(e=>!t.has(e.path));return[...i,...s].sort((e,n)=>(0,a.n6)(e.path,n.path))}const M={submoduleHead:()=>undefined,ignoredTracked:async()=>[]}
;var W=t(61935);var j=t(17128);var T=t(73484);var C=t(1363);async function G(e){const{request:n,place:s,config:i,work:r,clock:o,last:a}=e;const c=await I(e)
;const{whole:f,scope:u,settings:d,share:l,reach:h,idle:p}=c;o.lap("list");const g=e.tools&&!p?N(e,c):undefined;const w=await q(e,c,g);const y=await g;const b={
scope:f,quiet:n.quiet??false,unreached:h?.unreached,settings:d,baseline:n.ignoreBaseline?undefined:await P(e),evidence:w,timings:{...o.finish(),...y?.timings},
paths:y?.paths}
;const v=l?await(await Promise.all([t.e(737),t.e(4006),t.e(2088),t.e(9932),t.e(7054),t.e(2082),t.e(713),t.e(4923),t.e(7039),t.e(9703)]).then(t.bind(t,71751))).toShardReport(e,l,b,c,y?.elsewhere??[]):await(0,
T.qz)(b);if(y===undefined)await(a?.save(v,r))
;const m=async()=>await(await Promise.all([t.e(4006),t.e(2088),t.e(9932),t.e(7054),t.e(2082),t.e(713),t.e(4923),t.e(7039),t.e(5073)]).then(t.bind(t,2622))).toToolsInput({
request:n,place:s,config:i,work:r,scope:u});return{report:v,scope:u,settings:d,config:i,...e.tools&&{tools:m}}}async function I(e){
const{request:n,place:i,config:r,base:o,selected:a,skipped:c,work:f,last:u}=e;const d=await(0,s.o$)(r,a);if(f.change)(0,j.VE)(n)?.catch(()=>undefined)
;const l=await(0,W.h)((0,m.W)(d,"file"),o.everything);const h=await(0,j.PQ)(n,i,o,await f.change);const{ignored:p}=f;const g=p?{...h.tree,ignoredTracked:()=>p
}:h.tree;const w={...h,tree:u?.watch(g)??g};const y=n.affected?await(await Promise.all([t.e(4006),t.e(6745)]).then(t.bind(t,36745))).loadReach(n,i,w):undefined
;const b=n.shard&&await B(n.shard,e,w,y);const v=b?F(w,b):w;const k=await(0,j.ri)(v,(0,m.W)(d,"file"));const O=w.change?.files.length===0
;const x=O&&e.tools?[...c,{id:"tools",reason:"nothing changed"}]:c;return{settings:{...o,checks:d,skipped:x},inputs:k,plan:l,whole:w,scope:v,share:b,reach:y,
idle:O}}async function q({request:e,place:n,config:s,work:r,clock:o},{settings:a,inputs:c,plan:f,scope:u,share:d},l){const h=d?.first??true;const p={
settings:[i.r,s,e.only,e.skip,a.everything],inputs:c}
;const g=r.dirty&&n.repository&&u.index?await(await t.e(8397).then(t.bind(t,28397))).findClean(n.repository,u.index,u,p,r.dirty):undefined
;const w=g?.toScan??u.files;const y=await k({checks:h?a.checks:a.checks.filter(({check:e})=>e.scope==="file"),tree:u.tree,plan:f,inputs:c,files:w,
change:u.change,base:a.onlyNew?u.base:undefined,part:d!==undefined,observer:{progress:e.progress&&(n=>e.progress?.(n,w.length)),clean:g?.remember},tools:l})
;await(g?.save());o.lap("check");const b=e.history&&h?(await t.e(8013).then(t.bind(t,78013))).searchHistory:undefined;const v=await(b?.(u,a))
;if(v)o.lap("history");const m=g?z(y,g,f):y;const O=e.trust!==undefined&&h?u.change:undefined;const x=O?(0,C.toldOfChange)(O,(0,C.decidingFiles)(a.baseline)):[]
;return{...m,notifications:[...m.notifications,...x],...v&&{history:v}}}function F(e,n){return{...e,kind:"paths",files:e.files.filter(({path:e})=>n.has(e))}}
async function B(e,n,s,i){
return await(await Promise.all([t.e(737),t.e(4006),t.e(2088),t.e(9932),t.e(7054),t.e(2082),t.e(713),t.e(4923),t.e(7039),t.e(5359)]).then(t.bind(t,99519))).openShare(e,{
...n,scope:s,reach:i})}function N(e,{whole:n,share:s,reach:i}){const{request:r,place:o,config:a,work:c}=e
;const f=Promise.all([t.e(4006),t.e(2088),t.e(9932),t.e(7054),t.e(2082),t.e(713),t.e(4923),t.e(7039),t.e(5073)]).then(t.bind(t,2622)).then(async({startTools:e})=>await e({
request:r,place:o,config:a,work:c,scope:n,share:s,reach:i}));f.catch(()=>undefined);return f}async function P({request:e,place:n,base:t}){
const{repository:s,top:i}=n;if(t.baseline===undefined)return undefined;if(e.trust===undefined||s===undefined)return(0,r.oU)(i,t.baseline);return await(0,
C.baselineOf)(s,i,e.trust,t.baseline)}function z(e,{clean:n},t){let s=0;for(const e of n)s+=e.size??0;const i=(0,v.S)(t,n);return{...e,files:e.files+n.length,
bytes:e.bytes+s,passedOver:{generated:e.passedOver.generated+i.generated,vendored:e.passedOver.vendored+i.vendored,fixture:e.passedOver.fixture+i.fixture}}}},
1363:(e,n,t)=>{t.r(n);t.d(n,{baselineOf:()=>d,decidingFiles:()=>h,figuresOf:()=>l,filesOf:()=>u,toldOfChange:()=>p});var s=t(76760);var i=t.n(s);var r=t(90872)
;var o=t(25503);var a=t(22690);var c=t(99224);var f=t(26491);async function u(e,n,i){const{showFiles:c}=await t.e(14).then(t.bind(t,60014))
;const f=new Map(o.FG.map(e=>[e,undefined]));for(const[n,t]of await c(e,i,o.FG))f.set(n,t);return{...r.F,async read(t){const r=(0,
s.relative)(n,t).split(s.sep).join("/");if(r.startsWith("../"))return undefined;if(!f.has(r))f.set(r,(await c(e,i,[r])).get(r));return f.get(r)},findPackage(e){
throw new a.yo(`npm:${e} stands in node_modules, which a pull request can fill: its configuration is that of its base`,"Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.")
}}}async function d(e,n,t,i){const r=await(await u(e,n,t)).read((0,s.join)(n,i));if(r!==undefined)return(0,c.nk)(r,i)
;throw new a.yo(`The baseline ${i} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}async function l(e,n,t){
const i=await(await u(e,n,t)).read((0,s.join)(n,f.GB));return i===undefined?{}:(0,f.j1)(i)}function h(e){return[...o.FG,f.GB,...e===undefined?[]:[e]]}
function p({files:e},n){const t=e.filter(({path:e,base:t})=>n.includes(e)||t&&n.includes(t.path));return t.map(({path:e})=>({level:"note",
id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},86859:(e,n,t)=>{t.d(n,{
T2:()=>h,eo:()=>d,lM:()=>p,yi:()=>l});var s=t(16117);const i=1024*1024;const r=32;const o=3;const a=128*1024;let c;let f;const u=new Map;function d(){c??=g()
;return c}async function l(){const e=await d();if(f!==undefined)return undefined;f=e;return f?.slab}function h(){f=undefined;u.clear()}function p(e){
return f!==undefined&&f.slab===e?f:undefined}async function g(){const{code:e}=await t.e(6611).then(t.bind(t,46611));try{
const n=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(e,"base64")))
;const{memory:t,allocate:c,textFacts:f,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:p,findWords:g}=n.exports;const w=c(r+i)+r;const y=c(20);const b=Array.from({
length:o},()=>({groups:c(2*s.hl),words:c(4*a),hits:c(4*(1+2*s.G))}));const{buffer:v}=t;const m=Buffer.from(v);const k=m.write('{"a": [1, "b"]}\n',w,"latin1")
;f(w,k);p(w,k,y);d(w,k,false);h(w,k);const{groups:O,words:x,hits:A}=b[0];g(w,1,k,1,O,x,A);return{slab:Buffer.from(v,w,i),textFacts:e=>f(w,e),
acceptJson:(e,n)=>d(w,e,n),acceptXml:e=>l(w,e),acceptYaml:e=>h(w,e),blobId(e){const n=Buffer.from(`blob ${e}\0`,"latin1");m.set(n,w-n.length)
;p(w-n.length,n.length+e,y);return m.toString("hex",y,y+20)},wordFinder(e,n){const t=u.get(n);const i=b[u.size]
;if(t!==undefined||i===undefined||n.length>a)return t;new Uint16Array(v,i.groups).set(e);new Int32Array(v,i.words).set(n);const r={
hits:new Int32Array(v,i.hits,1+2*s.G),find:(e,n,t)=>g(w,e,n,t,i.groups,i.words,i.hits)};u.set(n,r);return r}}}catch{return undefined}}},99224:(e,n,t)=>{t.d(n,{
XY:()=>p,nk:()=>u,oU:()=>f});var s=t(73024);var i=t.n(s);var r=t(76760);var o=t.n(r);var a=t(22690);var c=t(84966);function f(e,n){const t=(0,r.resolve)(e,n)
;try{return u((0,s.readFileSync)(t,"utf8"),n)}catch(e){if(e instanceof a.yo)throw e
;throw new a.yo(`The baseline ${n} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function u(e,n){const t=d(e)
;if(t===undefined)throw new a.yo(`${n} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function d(e){try{const n=JSON.parse(e)
;const t=l(n)&&n["version"]===1?n["findings"]:undefined;return Array.isArray(t)&&t.every(h)?{findings:t}:undefined}catch{return undefined}}function l(e){
return typeof e==="object"&&e!==null}function h(e){return l(e)&&["path","rule","fingerprint"].every(n=>typeof e[n]==="string")}function p(e,n,t){
const s=t.findings.map(e=>`    ${JSON.stringify(e)}`);const i=s.length===0?"[]":`[\n${s.join(",\n")}\n  ]`;(0,c.v)((0,
r.resolve)(e,n),Buffer.from(`{\n  "version": 1,\n  "findings": ${i}\n}\n`))}},26491:(e,n,t)=>{t.d(n,{GB:()=>f,Ln:()=>g,QM:()=>u,j1:()=>d});var s=t(73024)
;var i=t.n(s);var r=t(76760);var o=t.n(r);var a=t(22690);var c=t(84966);const f="kempt-coverage.json";function u(e){const n=(0,r.join)(e,f);return(0,
s.existsSync)(n)?d((0,s.readFileSync)(n,"utf8")):{}}function d(e){const n=l(e);const t=h(n)&&n["version"]===1?n["lines"]:undefined
;if(!h(t)||!Object.values(t).every(p))throw new a.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return t}function l(e){try{
return JSON.parse(e)}catch{return undefined}}function h(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function p(e){
return typeof e==="number"&&e>=0&&e<=100}function g(e,n){const t=Object.fromEntries(Object.entries(n).sort(([e],[n])=>e<n?-1:1));(0,c.v)((0,
r.join)(e,f),Buffer.from(`${JSON.stringify({version:1,lines:t},undefined,2)}\n`))}},16117:(e,n,t)=>{t.d(n,{DY:()=>a,G:()=>c,Gs:()=>i,N:()=>s,OW:()=>o,ZB:()=>f,
hl:()=>r,jp:()=>l});const s=65536;const i=s+256;const r=i+256;const o=65536;const a=6;const c=1e3;function f(e,n,t,s,i,r,o){let f=0;let l=n;for(;l<t;l+=s){
const n=u(e,l,t,i);if(n===0)continue;const s=r[e[l-1]<<8|e[l]];const h=r[s];if(f+h>c)break;for(let i=0;i<h;i++){const c=s+1+i*a;const u=l-r[c+1]
;if((r[c+2]&n)===0||!d(e,u,t,r,c))continue;o[1+2*f]=r[c];o[2+2*f++]=u}}o[0]=l;return f}function u(e,n,t,r){const o=r[e[n-1]<<8|e[n]];if(n<2||n>=t-1)return o
;return o&r[s+e[n+1]]&r[i+e[n-2]]}function d(e,n,t,s,i){const r=s[i+3];const o=s[i+4];const a=s[i+5]===1;if(n<0||n+o>t)return false;for(let t=0;t<o;t++){
const i=e[n+t];if(i!==s[r+t]&&!(a&&l(i)===s[r+t]))return false}return true}function l(e){return e>=65&&e<=90?e|32:e}},69874:(e,n,t)=>{t.d(n,{Q:()=>y})
;var s=t(86859);var i=t(16117);const r=e=>e>32?7:15;const o=11;function a(e){const n=c(e);const{bytes:t,starts:s}=n;let o=r(e.length)
;for(let n=0;n<e.length;n++)o=Math.min(o,s[n+1]-s[n]-1);const a=new Uint16Array(i.hl);const h={pairs:[],words:[],places:[]};for(let n=0;n<e.length;n++){
const r=s[n];const c=s[n+1];const u=e[n].ignoreCase===true;const g=p(t,r,c,o);for(let e=g;e<g+o;e++){const s=d(t,r,c,e);f(t,e,n,u,h)
;for(let n=h.pairs.length-1;n>=0&&h.places[n]===e;n--)a[h.pairs[n]]|=s;l(a,i.N,e+2<c?t[e+2]:undefined,u,s);l(a,i.Gs,e>r?t[e-1]:undefined,u,s)}}return{step:o,
groups:a,words:u(e,n,h)}}function c(e){const n=[0];let t=0;for(const{text:s}of e){
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${s}`);t+=s.length;n.push(t)}const s=new Uint8Array(t)
;for(let n=0,t=0;n<e.length;n++){const{text:r,ignoreCase:o=false}=e[n];for(let e=0;e<r.length;e++){const n=r.charCodeAt(e)
;if(n>127)throw new Error(`A keyword must be ASCII: ${r}`);s[t++]=o?(0,i.jp)(n):n}}return{bytes:s,starts:n}}function f(e,n,t,s,{pairs:i,words:r,places:o}){
const[a,c]=[e[n],e[n+1]];const f=i.length;i.push(a<<8|c);if(s){const[e,n]=[h(a),h(c)];if(e!==a)i.push(e<<8|c);if(n!==c)i.push(a<<8|n)
;if(e!==a&&n!==c)i.push(e<<8|n)}for(let e=f;e<i.length;e++){r.push(t);o.push(n)}}function u(e,{bytes:n,starts:t},{pairs:s,words:r,places:o}){
const a=new Int32Array(i.OW+n.length+s.length*(1+i.DY));a.set(n,i.OW);for(const e of s)a[e]++;let c=i.OW+n.length;for(let f=0;f<s.length;f++){const u=s[f]
;let l=a[u];if(l<i.OW){if(l>i.G)throw new Error(`More than ${i.G} keywords have the same pair of characters`);const e=1+l*i.DY;l=c;a[u]=l;c+=e}const h=r[f]
;const[p,g]=[t[h],o[f]];let w=l+1+a[l]++*i.DY;a[w++]=h;a[w++]=g-p+1;a[w++]=d(n,p,t[h+1],g);a[w++]=i.OW+p;a[w++]=t[h+1]-p;a[w]=e[h].ignoreCase?1:0}
return a.subarray(0,c)}function d(e,n,t,s){if(s+2<t)return 1<<e[s+2]%o;return 1<<o+(s>n?e[s-1]:0)%(16-o)}function l(e,n,t,s,i){if(t===undefined){
if(e[n]&i)return;for(let t=n;t<n+256;t++)e[t]|=i;return}e[n+t]|=i;if(s)e[n+h(t)]|=i}function h(e){return e>=97&&e<=122?e&223:e}function p(e,n,t,s){let i=n
;let r=Number.POSITIVE_INFINITY;let o=0;for(let a=n;a+1<t;a++){o+=g[e[a]]*g[e[a+1]];const t=a-s+1;if(t<n)continue;if(o<r){r=o;i=t}o-=g[e[t]]*g[e[t+1]]}return i}
const g=new Uint8Array(256).fill(3);const w="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let e=0;e<w.length;e++)g[w.charCodeAt(e)]=4+e;function y(e){
const{step:n,groups:t,words:r}=a(e);const o=new Int32Array(1+2*i.G);const c=e=>({hits:o,find:(n,s,a)=>(0,i.ZB)(e,n,s,a,t,r,o)});const f=(e,i,o)=>{const a=(0,
s.lM)(e)?.wordFinder(t,r)??c(e);for(let e=n;e<i;e=a.hits[0]){const t=a.find(e,i,n);for(let e=1;e<=2*t;e+=2)if(o(a.hits[e],a.hits[e+1]))return true}return false}
;return{scan(e,n,t){f(e,n,(e,n)=>{t(e,n);return false})},has:(e,n)=>f(e,n,()=>true)}}}};
