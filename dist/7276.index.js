"use strict";exports.id=7276;exports.ids=[7276,1363,6491,3744];exports.modules={25075:(e,n,t)=>{t.r(n);t.d(n,{runCheck:()=>T});var s=t(92586);var i=t(35993)
;var a=t(99224);var r=t(33103);var o=t(97689);var c=t(26771);var f=t(76760);var u=t(6908);const d=/(?:^|\/)\.git(?:attributes|modules)$/;async function l(e,n){
const t=n.length===0?new Map:await h(e);const s=new Map(t);const i={entries:e.entries,candidates:e.candidates,
linkTarget:e=>e.mode===o.K.symlink?s.get(e.path):undefined,exists:n=>e.snapshot.exists(f.posix.normalize(n)),submoduleHead:e.submoduleHead,read:e=>s.get(e),
ignoredTracked:e.ignoredTracked};const a={findings:[],notifications:[]};for(const e of n)await p(e,n=>e.check.run(i,n,e.options),a);return a}
async function h({snapshot:e,entries:n,candidates:t}){const s=t.filter(e=>e.mode===o.K.symlink);const i=n.filter(e=>e.mode!==o.K.symlink&&d.test(e.path))
;const a=new Map;await e.visit([...s,...i],{file:(e,n,t)=>{a.set(e.path,n.toString("utf8",0,t));return undefined},problem:()=>undefined});return a}
async function p({check:e,level:n,excludes:t},s,i){const a=(s,a)=>{if(t(s))return;const{line:r,column:o=1}=a;i.findings.push((0,u.U)({
rule:a.rule===undefined?e.id:`${e.id}/${a.rule}`,level:n??a.level??e.level,message:a.message,path:s,subject:a.snippet??"",snippet:a.snippet,
region:r===undefined?undefined:g(r,o,a.snippet??"")}))};try{await s(a)}catch(n){i.notifications.push({level:"error",id:"check-failed",
message:`The check ${e.id} failed: ${n instanceof Object&&"stack"in n?String(n.stack):String(n)}`,remedy:"Please report this as a bug of Kempt."})}}
function g(e,n,t){return{startLine:e,startColumn:n,endLine:e,endColumn:Math.max(n,t.length+1)}}async function w(e,n,t){const s={findings:[],notifications:[]}
;if(e===undefined||t.length===0)return s;const i=await y(e.files,n);const a={...e,text:e=>i.get(e.path),has:e=>n.exists(e)};for(const e of t){
await p(e,n=>e.check.run(a,n,e.options),s)}return s}async function y(e,n){const t=new Map;const s=e.flatMap(e=>e.head&&(0,o.$)(e.head)?[e.head]:[])
;await n.visit(s,{file:(e,n,s)=>{if(!(0,c.G)(n,s))t.set(e.path,n.toString("utf8",0,s));return undefined},problem:()=>undefined});return t}var v=t(88847)
;var b=t(92142);async function m(e){const{checks:n,tree:t,inputs:s,files:i,change:a}=e;const r=await(0,v.z)(t.snapshot,i,(0,b.W)(n,"file"),s,e.scan)
;const o=await l(t,(0,b.W)(n,"tree"));const c=await w(a,t.snapshot,(0,b.W)(n,"change"));const f=await e.tools;const u={
findings:[...r.findings,...o.findings,...c.findings],suppressions:r.suppressions};const d=k([...u.findings,...f?.findings??[]],u.suppressions)
;const{files:h,bytes:p,passedOver:g,unread:y}=r;return{files:h,bytes:p,passedOver:g,unread:y,head:u,...a&&e.base&&{base:await $(e,a,d)},
changed:(a?.files??[]).filter(({path:e})=>d.has(e)).map(O),notifications:[...r.notifications,...o.notifications,...c.notifications],...f&&{tools:await S(f,e)}}}
function k(e,n){return new Set([...e.map(({location:e})=>e.path),...n.map(({path:e})=>e)])}function O({path:e,base:n,hunks:t}){
const s=t.filter(e=>e.headCount>0).map(e=>[e.headStart,e.headCount]);return{path:e,...n&&{from:n.path},added:s.map(([e,n])=>[e,n])}}async function S(e,n){
const{findings:t,runs:s,notifications:i,rules:a,policies:r,equivalents:o}=e;const c=n.change&&n.base&&t.length>0?await e.base():[];return{findings:t,base:c,
runs:s,notifications:i,rules:a,policies:r,equivalents:o}}async function $({checks:e,inputs:n,files:t,part:s,tree:i,base:a,scan:r},c,f){
const u=s?new Set(t.map(({path:e})=>e)):f;const d=e=>c.files.flatMap(n=>n.base&&e.has(n.path)?[n.base]:[]);if(a===undefined||u.size+f.size===0)return{
findings:[],suppressions:[]};const h=x(i.entries,c);const p=a(h);const g=d(u).filter(o.$);const{findings:w,suppressions:y}=await(0,v.z)(p,g,(0,
b.W)(e,"file"),n,{everything:r?.everything});const m={...j,snapshot:p,entries:h,candidates:d(f)};const k=await l(m,(0,b.W)(e,"tree"));return{
findings:[...w,...k.findings],suppressions:y}}function x(e,n){const t=new Set(n.files.flatMap(e=>e.head?[e.head.path]:[]))
;const s=n.files.flatMap(e=>e.base&&e.status!=="copied"?[e.base]:[]);return[...e.filter(e=>!t.has(e.path)),...s]}const j={submoduleHead:()=>undefined,
ignoredTracked:async()=>[]};var A=t(96896);var C=t(73484);var M=t(1363);async function T(e){const{request:n,place:s,config:i,work:a,clock:r,last:o}=e
;if(e.tools)Promise.all([t.e(1688),t.e(2082),t.e(760),t.e(5073)]).then(t.bind(t,2622)).catch(()=>undefined);const c=await W(e)
;const{whole:f,scope:u,settings:d,share:l,reach:h,inputs:p}=c;r.lap("list");const g=e.tools?N(e,c):undefined;const w=await q(e,c,g);const y=await g;const v={
scope:f,unreached:h?.unreached,settings:d,baseline:n.ignoreBaseline?undefined:await I(e),evidence:w,timings:{...r.finish(),...y?.timings},paths:y?.paths}
;const b=l?await(await Promise.all([t.e(737),t.e(4006),t.e(1688),t.e(2082),t.e(760),t.e(9703)]).then(t.bind(t,71751))).toShardReport(e,l,v,p,y?.elsewhere??[]):await(0,
C.qz)(v);if(y===undefined)await(o?.save(b,a))
;const m=async()=>await(await Promise.all([t.e(1688),t.e(2082),t.e(760),t.e(5073)]).then(t.bind(t,2622))).toToolsInput({request:n,place:s,config:i,work:a,
scope:u});return{report:b,scope:u,settings:d,config:i,...e.tools&&{tools:m}}}async function W(e){
const{request:n,place:i,config:a,base:o,selected:c,skipped:f,work:u,last:d}=e;const l=await(0,s.o$)(a,c);if(u.change)(0,A.VE)(n)?.catch(()=>undefined)
;const h=await(0,A.PQ)(n,i,o,await u.change);const{ignored:p}=u;const g=p?{...h.tree,ignoredTracked:()=>p}:h.tree;const w={...h,tree:d?.watch(g)??g}
;const y=n.affected?await(await Promise.all([t.e(4006),t.e(6745)]).then(t.bind(t,36745))).loadReach(n,i,w):undefined;const v=n.shard&&await F(n.shard,e,w,y)
;const m=v?P(w,v):w;const k=m.change&&{head:m.change.head};const O=await(0,r.K)((0,b.W)(l,"file"),m.beside,k?m.files:m.tree.entries,k);return{settings:{...o,
checks:l,skipped:f},inputs:O,whole:w,scope:m,share:v,reach:y}}
async function q({request:e,place:n,config:s,work:a,clock:r},{settings:o,inputs:c,scope:f,share:u},d){const l=u?.first??true;const h={
settings:[i.r,s,e.only,e.skip,o.everything],inputs:c}
;const p=a.dirty&&n.repository&&f.index?await(await t.e(8397).then(t.bind(t,28397))).findClean(n.repository,f.index,f,h,a.dirty):undefined
;const g=p?.toScan??f.files;const w=await m({checks:l?o.checks:o.checks.filter(({check:e})=>e.scope==="file"),tree:f.tree,inputs:c,files:g,change:f.change,
base:o.onlyNew?f.base:undefined,part:u!==undefined,scan:{everything:o.everything,progress:e.progress&&(n=>e.progress?.(n,g.length)),clean:p?.remember},tools:d})
;await(p?.save());r.lap("check");const y=e.history&&l?(await t.e(8013).then(t.bind(t,78013))).searchHistory:undefined;const v=await(y?.(f,o))
;if(v)r.lap("history");const b=p?U(w,p,o):w;const k=e.trust!==undefined&&l?f.change:undefined;const O=k?(0,M.toldOfChange)(k,(0,M.decidingFiles)(o.baseline)):[]
;return{...b,notifications:[...b.notifications,...O],...v&&{history:v}}}function P(e,n){return{...e,kind:"paths",files:e.files.filter(({path:e})=>n.has(e))}}
async function F(e,n,s,i){return await(await Promise.all([t.e(737),t.e(4006),t.e(1688),t.e(2082),t.e(760),t.e(5359)]).then(t.bind(t,99519))).openShare(e,{...n,
scope:s,reach:i})}function N(e,{whole:n,share:s,reach:i}){const{request:a,place:r,config:o,work:c}=e
;const f=Promise.all([t.e(1688),t.e(2082),t.e(760),t.e(5073)]).then(t.bind(t,2622)).then(async({startTools:e})=>await e({request:a,place:r,config:o,work:c,
scope:n,share:s,reach:i}));f.catch(()=>undefined);return f}async function I({request:e,place:n,base:t}){const{repository:s,top:i}=n
;if(t.baseline===undefined)return undefined;if(e.trust===undefined||s===undefined)return(0,a.oU)(i,t.baseline);return await(0,
M.baselineOf)(s,i,e.trust,t.baseline)}function U(e,{clean:n},t){let s=0;for(const e of n)s+=e.size??0;const i=(0,v.S)((0,b.W)(t.checks,"file"),n,t.everything)
;return{...e,files:e.files+n.length,bytes:e.bytes+s,passedOver:{generated:e.passedOver.generated+i.generated,vendored:e.passedOver.vendored+i.vendored,
fixture:e.passedOver.fixture+i.fixture}}}},1363:(e,n,t)=>{t.r(n);t.d(n,{baselineOf:()=>d,decidingFiles:()=>h,figuresOf:()=>l,filesOf:()=>u,toldOfChange:()=>p})
;var s=t(76760);var i=t.n(s);var a=t(90872);var r=t(25503);var o=t(22690);var c=t(99224);var f=t(26491);async function u(e,n,i){
const{showFiles:c}=await t.e(14).then(t.bind(t,60014));const f=new Map(r.FG.map(e=>[e,undefined]));for(const[n,t]of await c(e,i,r.FG))f.set(n,t);return{...a.F,
async read(t){const a=(0,s.relative)(n,t).split(s.sep).join("/");if(a.startsWith("../"))return undefined;if(!f.has(a))f.set(a,(await c(e,i,[a])).get(a))
;return f.get(a)},findPackage(e){
throw new o.yo(`npm:${e} stands in node_modules, which a pull request can fill: its configuration is that of its base`,"Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.")
}}}async function d(e,n,t,i){const a=await(await u(e,n,t)).read((0,s.join)(n,i));if(a!==undefined)return(0,c.nk)(a,i)
;throw new o.yo(`The baseline ${i} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}async function l(e,n,t){
const i=await(await u(e,n,t)).read((0,s.join)(n,f.GB));return i===undefined?{}:(0,f.j1)(i)}function h(e){return[...r.FG,f.GB,...e===undefined?[]:[e]]}
function p({files:e},n){const t=e.filter(({path:e,base:t})=>n.includes(e)||t&&n.includes(t.path));return t.map(({path:e})=>({level:"note",
id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},99224:(e,n,t)=>{t.d(n,{
XY:()=>p,nk:()=>u,oU:()=>f});var s=t(73024);var i=t.n(s);var a=t(76760);var r=t.n(a);var o=t(22690);var c=t(84966);function f(e,n){const t=(0,a.resolve)(e,n)
;try{return u((0,s.readFileSync)(t,"utf8"),n)}catch(e){if(e instanceof o.yo)throw e
;throw new o.yo(`The baseline ${n} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function u(e,n){const t=d(e)
;if(t===undefined)throw new o.yo(`${n} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function d(e){try{const n=JSON.parse(e)
;const t=l(n)&&n["version"]===1?n["findings"]:undefined;return Array.isArray(t)&&t.every(h)?{findings:t}:undefined}catch{return undefined}}function l(e){
return typeof e==="object"&&e!==null}function h(e){return l(e)&&["path","rule","fingerprint"].every(n=>typeof e[n]==="string")}function p(e,n,t){
const s=t.findings.map(e=>`    ${JSON.stringify(e)}`);const i=s.length===0?"[]":`[\n${s.join(",\n")}\n  ]`;(0,c.v)((0,
a.resolve)(e,n),Buffer.from(`{\n  "version": 1,\n  "findings": ${i}\n}\n`))}},26491:(e,n,t)=>{t.d(n,{GB:()=>f,Ln:()=>g,QM:()=>u,j1:()=>d});var s=t(73024)
;var i=t.n(s);var a=t(76760);var r=t.n(a);var o=t(22690);var c=t(84966);const f="kempt-coverage.json";function u(e){const n=(0,a.join)(e,f);return(0,
s.existsSync)(n)?d((0,s.readFileSync)(n,"utf8")):{}}function d(e){const n=l(e);const t=h(n)&&n["version"]===1?n["lines"]:undefined
;if(!h(t)||!Object.values(t).every(p))throw new o.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return t}function l(e){try{
return JSON.parse(e)}catch{return undefined}}function h(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function p(e){
return typeof e==="number"&&e>=0&&e<=100}function g(e,n){const t=Object.fromEntries(Object.entries(n).sort(([e],[n])=>e<n?-1:1));(0,c.v)((0,
a.join)(e,f),Buffer.from(`${JSON.stringify({version:1,lines:t},undefined,2)}\n`))}},8342:(e,n,t)=>{t.d(n,{Q:()=>a});const s=e=>e>32?7:15;const i=11
;function a(e){const n=e.map(c);const t=n.reduce((e,{bytes:n})=>Math.min(e,n.length-1),s(e.length));const i=new Uint16Array(65536);const a=new Uint16Array(256)
;const d=new Uint16Array(256);const l=[];const p=new Uint16Array(65536);for(const e of n){const n=h(e.bytes,t);for(let s=n;s<n+t;s++){const n=r(e,s)
;for(const t of u(e,s)){if(i[t]===0)p[t]=l.push([])-1;i[t]=i[t]|n;l[p[t]].push({pattern:e,back:s+1,group:n})}o(a,e,s+2,n);o(d,e,s-1,n)}}const g=(e,n,s)=>{
const r=i;const o=a;const c=d;const u=n-1;for(let i=t;i<n;i+=t){const t=e[i-1]<<8|e[i];let a=r[t];if(i<u&&i>1)a&=o[e[i+1]]&c[e[i-2]];if(a===0)continue
;const d=l[p[t]];for(let t=0;t<d.length;t++){const{pattern:r,back:o,group:c}=d[t];if((c&a)===0)continue;const u=i-o;if(f(r,e,u,n)&&s(r.word,u))return true}}
return false};return{scan(e,n,t){g(e,n,(e,n)=>{t(e,n);return false})},has:(e,n)=>g(e,n,()=>true)}}function r({bytes:e},n){const t=e[n+2]
;if(t!==undefined)return 1<<t%i;return 1<<i+(e[n-1]??0)%(16-i)}function o(e,{bytes:n,ignoreCase:t},s,i){const a=n[s];if(a===undefined){if(e[0]&i)return
;for(let n=0;n<256;n++)e[n]=e[n]|i;return}e[a]=e[a]|i;if(t)e[l(a)]=e[l(a)]|i}function c({text:e,ignoreCase:n=false},t){const s=new Uint8Array(e.length)
;for(let t=0;t<e.length;t++){const i=e.charCodeAt(t);if(i>127)throw new Error(`A keyword must be ASCII: ${e}`);s[t]=n?d(i):i}
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${e}`);return{word:t,bytes:s,ignoreCase:n}}function f({bytes:e,ignoreCase:n},t,s,i){
if(s<0||s+e.length>i)return false;for(let i=0;i<e.length;i++){const a=t[s+i];if(a!==e[i]&&!(n&&d(a)===e[i]))return false}return true}
function u({bytes:e,ignoreCase:n},t){const s=e[t];const i=e[t+1];if(!n)return[s<<8|i];const a=l(s);const r=l(i)
;return[s<<8|i,...a===s?[]:[a<<8|i],...r===i?[]:[s<<8|r],...a===s||r===i?[]:[a<<8|r]]}function d(e){return e>=65&&e<=90?e|32:e}function l(e){
return e>=97&&e<=122?e&223:e}function h(e,n){let t=0;let s=Number.POSITIVE_INFINITY;let i=0;for(let a=0;a+1<e.length;a++){i+=p[e[a]]*p[e[a+1]];const r=a-n+1
;if(r<0)continue;if(i<s){s=i;t=r}i-=p[e[r]]*p[e[r+1]]}return t}const p=new Uint8Array(256).fill(3);const g="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let e=0;e<g.length;e++)p[g.charCodeAt(e)]=4+e}};
