"use strict";exports.id=7320;exports.ids=[7320,1363,3744];exports.modules={25075:(e,n,t)=>{t.r(n);t.d(n,{runCheck:()=>T});var s=t(92586);var i=t(35993)
;var r=t(99224);var a=t(97689);var o=t(71753);var c=t(26771);var f=t(54628);var u=t(76760);var d=t(6908);async function l(e,n){
const t=n.length===0?[]:e.candidates.filter(e=>e.mode===a.Kt.symlink);const s=await(0,f.Z)(e.snapshot,t);const i={entries:e.entries,candidates:e.candidates,
linkTarget:e=>s.get(e.path),exists:n=>e.snapshot.exists(u.posix.normalize(n)),submoduleHead:e.submoduleHead,read:h(e),ignoredTracked:e.ignoredTracked};const r={
findings:[],notifications:[]};for(const e of n)await p(e,n=>e.check.run(i,n,e.options),r);return r}function h({snapshot:e,entries:n,beside:t}){const s=new Map
;const i=async s=>{const i=n.find(e=>e.path===s);if(i!==undefined)return(await(0,f.Z)(e,[i])).get(s);if(t?.exists(s)!==true)return undefined;return(await(0,
f.Z)(t,[{path:s,mode:a.Kt.file}])).get(s)};return async e=>{const n=s.get(e)??i(e);s.set(e,n);return await n}}
async function p({check:e,level:n,excludes:t},s,i){const r=(s,r)=>{if(t(s))return;const{line:a,column:o=1}=r;i.findings.push((0,d.U)({
rule:r.rule===undefined?e.id:`${e.id}/${r.rule}`,level:n??r.level??e.level,message:r.message,path:s,subject:r.snippet??"",snippet:r.snippet,
region:a===undefined?undefined:g(a,o,r.snippet??"")}))};try{await s(r)}catch(n){i.notifications.push({level:"error",id:"check-failed",
message:`The check ${e.id} failed: ${n instanceof Object&&"stack"in n?String(n.stack):String(n)}`,remedy:"Please report this as a bug of Kempt."})}}
function g(e,n,t){return{startLine:e,startColumn:n,endLine:e,endColumn:Math.max(n,t.length+1)}}async function w(e,n,t){const s={findings:[],notifications:[]}
;if(e===undefined||t.length===0)return s;const i=e.files.flatMap(e=>e.head&&(0,a.$W)(e.head)?[e.head]:[]);const r=await(0,f.Z)(n,i,(e,n)=>!(0,c.G)(e,n))
;const o={...e,text:e=>r.get(e.path),has:e=>n.exists(e)};for(const e of t){await p(e,n=>e.check.run(o,n,e.options),s)}return s}var y=t(88847);var b=t(92142)
;async function v(e){const{checks:n,tree:t,inputs:s,files:i,change:r}=e;const a=await(0,y.z)(t.snapshot,i,e.plan,s,e.observer);const o=await l(t,(0,
b.W)(n,"tree"));const c=await w(r,t.snapshot,(0,b.W)(n,"change"));const f=await e.tools;const u={findings:[...a.findings,...o.findings,...c.findings],
suppressions:a.suppressions};const d=m([...u.findings,...f?.findings??[]],u.suppressions);const{files:h,bytes:p,passedOver:g,unread:v}=a;return{files:h,bytes:p,
passedOver:g,unread:v,head:u,...r&&e.base&&{base:await x(e,r,d)},changed:(r?.files??[]).filter(({path:e})=>d.has(e)).map(k),
notifications:[...a.notifications,...o.notifications,...c.notifications],...f&&{tools:await O(f,e)}}}function m(e,n){
return new Set([...e.map(({location:e})=>e.path),...n.map(({path:e})=>e)])}function k({path:e,base:n,hunks:t}){
const s=t.filter(e=>e.headCount>0).map(e=>[e.headStart,e.headCount]);return{path:e,...n&&{from:n.path},added:s.map(([e,n])=>[e,n])}}async function O(e,n){
const{findings:t,runs:s,notifications:i,rules:r,policies:a,equivalents:o}=e;const c=n.change&&n.base&&t.length>0?await e.base():[];return{findings:t,base:c,
runs:s,notifications:i,rules:r,policies:a,equivalents:o}}async function x({checks:e,plan:n,inputs:t,files:s,part:i,tree:r,base:o},c,f){
const u=i?new Set(s.map(({path:e})=>e)):f;const d=e=>c.files.flatMap(n=>n.base&&e.has(n.path)?[n.base]:[]);if(o===undefined||u.size+f.size===0)return{
findings:[],suppressions:[]};const h=A(r.entries,c);const p=await o(h);const g=d(u).filter(a.$W);const{findings:w,suppressions:v}=await(0,y.z)(p,g,n,t)
;const m={...W,beside:r.beside,snapshot:p,entries:h,candidates:d(f)};const k=await l(m,(0,b.W)(e,"tree"));return{findings:[...w,...k.findings],suppressions:v}}
function A(e,n){const t=new Set(n.files.flatMap(e=>e.head?[e.head.path]:[]));const s=n.files.flatMap(e=>e.base&&e.status!=="copied"?[e.base]:[])
;const i=e.filter(e=>!t.has(e.path));return[...i,...s].sort((e,n)=>(0,o.n6)(e.path,n.path))}const W={submoduleHead:()=>undefined,ignoredTracked:async()=>[]}
;var $=t(61935);var S=t(24802);var j=t(73484);var M=t(1363);async function T(e){const{request:n,place:s,config:i,work:r,clock:a,last:o}=e;const c=await C(e)
;const{whole:f,scope:u,settings:d,share:l,reach:h,idle:p}=c;a.lap("list");const g=e.tools&&!p?B(e,c):undefined;const w=await I(e,c,g);const y=await g;const b={
scope:f,quiet:n.quiet??false,unreached:h?.unreached,settings:d,baseline:n.ignoreBaseline?undefined:await N(e),evidence:w,timings:{...a.finish(),...y?.timings},
paths:y?.paths}
;const v=l?await(await Promise.all([t.e(737),t.e(4006),t.e(2088),t.e(9932),t.e(7054),t.e(2082),t.e(713),t.e(4923),t.e(7039),t.e(9703)]).then(t.bind(t,71751))).toShardReport(e,l,b,c,y?.elsewhere??[]):await(0,
j.qz)(b);if(y===undefined)await(o?.save(v,r))
;const m=async()=>await(await Promise.all([t.e(4006),t.e(2088),t.e(9932),t.e(7054),t.e(2082),t.e(713),t.e(4923),t.e(7039),t.e(5073)]).then(t.bind(t,2622))).toToolsInput({
request:n,place:s,config:i,work:r,scope:u});return{report:v,scope:u,settings:d,config:i,...e.tools&&{tools:m}}}async function C(e){
const{request:n,place:i,config:r,base:a,selected:o,skipped:c,work:f,last:u}=e;const d=await(0,s.o$)(r,o);if(f.change)(0,S.VE)(n)?.catch(()=>undefined)
;const l=await(0,$.h)((0,b.W)(d,"file"),a.everything);const h=await(0,S.PQ)(n,i,a,await f.change);const p=f.ignored??G(h,o);const g=p?{...h.tree,
ignoredTracked:()=>p}:h.tree;const w={...h,tree:u?.watch(g)??g}
;const y=n.affected?await(await Promise.all([t.e(4006),t.e(6745)]).then(t.bind(t,36745))).loadReach(n,i,w):undefined;const v=n.shard&&await F(n.shard,e,w,y)
;const m=v?q(w,v):w;const k=await(0,S.ri)(m,(0,b.W)(d,"file"));const O=w.change?.files.length===0;const x=O&&e.tools?[...c,{id:"tools",reason:"nothing changed"
}]:c;return{settings:{...a,checks:d,skipped:x},inputs:k,plan:l,whole:w,scope:m,share:v,reach:y,idle:O}}function G({change:e,tree:n},t){
if(e===undefined||!t.some(({id:e})=>e==="ignored-but-tracked"))return undefined;const s=n.ignoredTracked();s.catch(()=>undefined);return s}
async function I({request:e,place:n,config:s,work:r,clock:a},{settings:o,inputs:c,plan:f,scope:u,share:d},l){const h=d?.first??true;const p={
settings:[i.r,s,e.only,e.skip,o.everything],inputs:c}
;const g=r.dirty&&n.repository&&u.index?await(await t.e(8397).then(t.bind(t,28397))).findClean(n.repository,u.index,u,p,r.dirty):undefined
;const w=g?.toScan??u.files;const y=await v({checks:h?o.checks:o.checks.filter(({check:e})=>e.scope==="file"),tree:u.tree,plan:f,inputs:c,files:w,
change:u.change,base:o.onlyNew?u.base:undefined,part:d!==undefined,observer:{progress:e.progress&&(n=>e.progress?.(n,w.length)),clean:g?.remember},tools:l})
;await(g?.save());a.lap("check");const b=e.history&&h?(await t.e(8013).then(t.bind(t,78013))).searchHistory:undefined;const m=await(b?.(u,o))
;if(m)a.lap("history");const k=g?P(y,g,f):y;const O=e.trust!==undefined&&h?u.change:undefined;const x=O?(0,M.toldOfChange)(O,(0,M.decidingFiles)(o.baseline)):[]
;return{...k,notifications:[...k.notifications,...x],...m&&{history:m}}}function q(e,n){return{...e,kind:"paths",files:e.files.filter(({path:e})=>n.has(e))}}
async function F(e,n,s,i){
return await(await Promise.all([t.e(737),t.e(4006),t.e(2088),t.e(9932),t.e(7054),t.e(2082),t.e(713),t.e(4923),t.e(7039),t.e(5359)]).then(t.bind(t,99519))).openShare(e,{
...n,scope:s,reach:i})}function B(e,{whole:n,share:s,reach:i}){const{request:r,place:a,config:o,work:c}=e
;const f=Promise.all([t.e(4006),t.e(2088),t.e(9932),t.e(7054),t.e(2082),t.e(713),t.e(4923),t.e(7039),t.e(5073)]).then(t.bind(t,2622)).then(async({startTools:e})=>await e({
request:r,place:a,config:o,work:c,scope:n,share:s,reach:i}));f.catch(()=>undefined);return f}async function N({request:e,place:n,base:t}){
const{repository:s,top:i}=n;if(t.baseline===undefined)return undefined;if(e.trust===undefined||s===undefined)return(0,r.oU)(i,t.baseline);return await(0,
M.baselineOf)(s,i,e.trust,t.baseline)}function P(e,{clean:n},t){let s=0;for(const e of n)s+=e.size??0;const i=(0,y.S)(t,n);return{...e,files:e.files+n.length,
bytes:e.bytes+s,passedOver:{generated:e.passedOver.generated+i.generated,vendored:e.passedOver.vendored+i.vendored,fixture:e.passedOver.fixture+i.fixture}}}},
1363:(e,n,t)=>{t.r(n);t.d(n,{baselineOf:()=>d,decidingFiles:()=>h,figuresOf:()=>l,filesOf:()=>u,toldOfChange:()=>p});var s=t(76760);var i=t.n(s);var r=t(90872)
;var a=t(25503);var o=t(22690);var c=t(99224);var f=t(26491);async function u(e,n,i){const{showFiles:c}=await t.e(14).then(t.bind(t,60014))
;const f=new Map(a.FG.map(e=>[e,undefined]));for(const[n,t]of await c(e,i,a.FG))f.set(n,t);return{...r.F,async read(t){const r=(0,
s.relative)(n,t).split(s.sep).join("/");if(r.startsWith("../"))return undefined;if(!f.has(r))f.set(r,(await c(e,i,[r])).get(r));return f.get(r)},findPackage(e){
throw new o.yo(`npm:${e} stands in node_modules, which a pull request can fill: its configuration is that of its base`,"Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.")
}}}async function d(e,n,t,i){const r=await(await u(e,n,t)).read((0,s.join)(n,i));if(r!==undefined)return(0,c.nk)(r,i)
;throw new o.yo(`The baseline ${i} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}async function l(e,n,t){
const i=await(await u(e,n,t)).read((0,s.join)(n,f.GB));return i===undefined?{}:(0,f.j1)(i)}function h(e){return[...a.FG,f.GB,...e===undefined?[]:[e]]}
function p({files:e},n){const t=e.filter(({path:e,base:t})=>n.includes(e)||t&&n.includes(t.path));return t.map(({path:e})=>({level:"note",
id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},86859:(e,n,t)=>{t.d(n,{
T2:()=>h,eo:()=>d,lM:()=>p,yi:()=>l});var s=t(16117);const i=1024*1024;const r=32;const a=3;const o=128*1024;let c;let f;const u=new Map;function d(){c??=g()
;return c}async function l(){const e=await d();if(f!==undefined)return undefined;f=e;return f?.slab}function h(){f=undefined;u.clear()}function p(e){
return f!==undefined&&f.slab===e?f:undefined}async function g(){const{code:e}=await t.e(6611).then(t.bind(t,46611));try{
const n=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(e,"base64")))
;const{memory:t,allocate:c,textFacts:f,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:p,findWords:g}=n.exports;const w=c(r+i)+r;const y=c(20);const b=Array.from({
length:a},()=>({groups:c(2*s.hl),words:c(4*o),hits:c(4*(1+2*s.G))}));const{buffer:v}=t;const m=Buffer.from(v);const k=m.write('{"a": [1, "b"]}\n',w,"latin1")
;f(w,k);p(w,k,y);d(w,k,false);h(w,k);const{groups:O,words:x,hits:A}=b[0];g(w,1,k,1,O,x,A);return{slab:Buffer.from(v,w,i),textFacts:e=>f(w,e),
acceptJson:(e,n)=>d(w,e,n),acceptXml:e=>l(w,e),acceptYaml:e=>h(w,e),blobId(e){const n=Buffer.from(`blob ${e}\0`,"latin1");m.set(n,w-n.length)
;p(w-n.length,n.length+e,y);return m.toString("hex",y,y+20)},wordFinder(e,n){const t=u.get(n);const i=b[u.size]
;if(t!==undefined||i===undefined||n.length>o)return t;new Uint16Array(v,i.groups).set(e);new Int32Array(v,i.words).set(n);const r={
hits:new Int32Array(v,i.hits,1+2*s.G),find:(e,n,t)=>g(w,e,n,t,i.groups,i.words,i.hits)};u.set(n,r);return r}}}catch{return undefined}}},99224:(e,n,t)=>{t.d(n,{
XY:()=>p,nk:()=>u,oU:()=>f});var s=t(73024);var i=t.n(s);var r=t(76760);var a=t.n(r);var o=t(22690);var c=t(84966);function f(e,n){const t=(0,r.resolve)(e,n)
;try{return u((0,s.readFileSync)(t,"utf8"),n)}catch(e){if(e instanceof o.yo)throw e
;throw new o.yo(`The baseline ${n} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function u(e,n){const t=d(e)
;if(t===undefined)throw new o.yo(`${n} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function d(e){try{const n=JSON.parse(e)
;const t=l(n)&&n["version"]===1?n["findings"]:undefined;return Array.isArray(t)&&t.every(h)?{findings:t}:undefined}catch{return undefined}}function l(e){
return typeof e==="object"&&e!==null}function h(e){return l(e)&&["path","rule","fingerprint"].every(n=>typeof e[n]==="string")}function p(e,n,t){
const s=t.findings.map(e=>`    ${JSON.stringify(e)}`);const i=s.length===0?"[]":`[\n${s.join(",\n")}\n  ]`;(0,c.v)((0,
r.resolve)(e,n),Buffer.from(`{\n  "version": 1,\n  "findings": ${i}\n}\n`))}},26491:(e,n,t)=>{t.d(n,{GB:()=>f,Ln:()=>g,QM:()=>u,j1:()=>d});var s=t(73024)
;var i=t.n(s);var r=t(76760);var a=t.n(r);var o=t(22690);var c=t(84966);const f="kempt-coverage.json";function u(e){const n=(0,r.join)(e,f);return(0,
s.existsSync)(n)?d((0,s.readFileSync)(n,"utf8")):{}}function d(e){const n=l(e);const t=h(n)&&n["version"]===1?n["lines"]:undefined
;if(!h(t)||!Object.values(t).every(p))throw new o.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return t}function l(e){try{
return JSON.parse(e)}catch{return undefined}}function h(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function p(e){
return typeof e==="number"&&e>=0&&e<=100}function g(e,n){const t=Object.fromEntries(Object.entries(n).sort(([e],[n])=>e<n?-1:1));(0,c.v)((0,
r.join)(e,f),Buffer.from(`${JSON.stringify({version:1,lines:t},undefined,2)}\n`))}},16117:(e,n,t)=>{t.d(n,{DY:()=>o,G:()=>c,Gs:()=>i,N:()=>s,OW:()=>a,ZB:()=>f,
hl:()=>r,jp:()=>l});const s=65536;const i=s+256;const r=i+256;const a=65536;const o=6;const c=1e3;function f(e,n,t,s,i,r,a){let f=0;let l=n;for(;l<t;l+=s){
const n=u(e,l,t,i);if(n===0)continue;const s=r[e[l-1]<<8|e[l]];const h=r[s];if(f+h>c)break;for(let i=0;i<h;i++){const c=s+1+i*o;const u=l-r[c+1]
;if((r[c+2]&n)===0||!d(e,u,t,r,c))continue;a[1+2*f]=r[c];a[2+2*f++]=u}}a[0]=l;return f}function u(e,n,t,r){const a=r[e[n-1]<<8|e[n]];if(n<2||n>=t-1)return a
;return a&r[s+e[n+1]]&r[i+e[n-2]]}function d(e,n,t,s,i){const r=s[i+3];const a=s[i+4];const o=s[i+5]===1;if(n<0||n+a>t)return false;for(let t=0;t<a;t++){
const i=e[n+t];if(i!==s[r+t]&&!(o&&l(i)===s[r+t]))return false}return true}function l(e){return e>=65&&e<=90?e|32:e}},69874:(e,n,t)=>{t.d(n,{Q:()=>y})
;var s=t(86859);var i=t(16117);const r=e=>e>32?7:15;const a=11;function o(e){const n=c(e);const{bytes:t,starts:s}=n;let a=r(e.length)
;for(let n=0;n<e.length;n++)a=Math.min(a,s[n+1]-s[n]-1);const o=new Uint16Array(i.hl);const h={pairs:[],words:[],places:[]};for(let n=0;n<e.length;n++){
const r=s[n];const c=s[n+1];const u=e[n].ignoreCase===true;const g=p(t,r,c,a);for(let e=g;e<g+a;e++){const s=d(t,r,c,e);f(t,e,n,u,h)
;for(let n=h.pairs.length-1;n>=0&&h.places[n]===e;n--)o[h.pairs[n]]|=s;l(o,i.N,e+2<c?t[e+2]:undefined,u,s);l(o,i.Gs,e>r?t[e-1]:undefined,u,s)}}return{step:a,
groups:o,words:u(e,n,h)}}function c(e){const n=[0];let t=0;for(const{text:s}of e){
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${s}`);t+=s.length;n.push(t)}const s=new Uint8Array(t)
;for(let n=0,t=0;n<e.length;n++){const{text:r,ignoreCase:a=false}=e[n];for(let e=0;e<r.length;e++){const n=r.charCodeAt(e)
;if(n>127)throw new Error(`A keyword must be ASCII: ${r}`);s[t++]=a?(0,i.jp)(n):n}}return{bytes:s,starts:n}}function f(e,n,t,s,{pairs:i,words:r,places:a}){
const[o,c]=[e[n],e[n+1]];const f=i.length;i.push(o<<8|c);if(s){const[e,n]=[h(o),h(c)];if(e!==o)i.push(e<<8|c);if(n!==c)i.push(o<<8|n)
;if(e!==o&&n!==c)i.push(e<<8|n)}for(let e=f;e<i.length;e++){r.push(t);a.push(n)}}function u(e,{bytes:n,starts:t},{pairs:s,words:r,places:a}){
const o=new Int32Array(i.OW+n.length+s.length*(1+i.DY));o.set(n,i.OW);for(const e of s)o[e]++;let c=i.OW+n.length;for(let f=0;f<s.length;f++){const u=s[f]
;let l=o[u];if(l<i.OW){if(l>i.G)throw new Error(`More than ${i.G} keywords have the same pair of characters`);const e=1+l*i.DY;l=c;o[u]=l;c+=e}const h=r[f]
;const[p,g]=[t[h],a[f]];let w=l+1+o[l]++*i.DY;o[w++]=h;o[w++]=g-p+1;o[w++]=d(n,p,t[h+1],g);o[w++]=i.OW+p;o[w++]=t[h+1]-p;o[w]=e[h].ignoreCase?1:0}
return o.subarray(0,c)}function d(e,n,t,s){if(s+2<t)return 1<<e[s+2]%a;return 1<<a+(s>n?e[s-1]:0)%(16-a)}function l(e,n,t,s,i){if(t===undefined){
if(e[n]&i)return;for(let t=n;t<n+256;t++)e[t]|=i;return}e[n+t]|=i;if(s)e[n+h(t)]|=i}function h(e){return e>=97&&e<=122?e&223:e}function p(e,n,t,s){let i=n
;let r=Number.POSITIVE_INFINITY;let a=0;for(let o=n;o+1<t;o++){a+=g[e[o]]*g[e[o+1]];const t=o-s+1;if(t<n)continue;if(a<r){r=a;i=t}a-=g[e[t]]*g[e[t+1]]}return i}
const g=new Uint8Array(256).fill(3);const w="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let e=0;e<w.length;e++)g[w.charCodeAt(e)]=4+e;function y(e){
const{step:n,groups:t,words:r}=o(e);const a=new Int32Array(1+2*i.G);const c=e=>({hits:a,find:(n,s,o)=>(0,i.ZB)(e,n,s,o,t,r,a)});const f=(e,i,a)=>{const o=(0,
s.lM)(e)?.wordFinder(t,r)??c(e);for(let e=n;e<i;e=o.hits[0]){const t=o.find(e,i,n);for(let e=1;e<=2*t;e+=2)if(a(o.hits[e],o.hits[e+1]))return true}return false}
;return{scan(e,n,t){f(e,n,(e,n)=>{t(e,n);return false})},has:(e,n)=>f(e,n,()=>true)}}}};
