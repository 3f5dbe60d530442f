"use strict";exports.id=4802;exports.ids=[4802,5503];exports.modules={24802:(t,e,n)=>{n.d(e,{D3:()=>A,VE:()=>F,PQ:()=>K,ri:()=>C});var i=n(73024);var s=n(76760)
;var r=n(97689);var a=n(22690);var o=n(86859);var c=n(84509);var f=n(22906);var u=n(24055);var d=n(55503);class l{entries;#t;#e;#n;constructor(t,e,n,i){
this.#t=t;this.entries=e;this.#e=n;let s;this.#n=i??(t=>{s??=h(e);return s.has(t)})}async visit(t,e){
const n=[...t].filter(t=>t.mode!==r.Kt.submodule&&t.oid!==undefined);const i=await this.#i(n,e);let s=0;for await(const t of(0,
d.readObjects)(this.#t,i.map(t=>t.oid),this.#e)){const n=i[s++];n.size=t.size
;if(t.bytes)await e.file(n,t.bytes,t.size);else if(t.size>this.#e)e.problem(n,"too-large",`${t.size} bytes`);else e.problem(n,"unreadable",`object ${t.oid} is not in the repository`)
}}async#i(t,e){const n=t.filter(({size:t=0})=>t>this.#e);if(n.length===0)return t;const i=await(0,d.P)(this.#t,n.map(t=>t.oid))
;const s=new Set(n.filter((t,e)=>i[e]>this.#e));n.forEach((t,n)=>{if(!s.has(t))return;t.size=i[n];e.problem(t,"too-large",`${t.size} bytes`)})
;return t.filter(t=>!s.has(t))}exists(t){return this.#n(s.posix.normalize(t).replace(/\/$/,""))}}function h(t){const e=new Set(["."]);for(const{path:n}of t){
for(let t=n;t!==""&&!e.has(t);t=t.slice(0,Math.max(0,t.lastIndexOf("/")))){e.add(t)}}return e}var p=n(73429)
;const w=i.constants.O_RDONLY|(i.constants.O_NOFOLLOW??0)|(i.constants.O_NONBLOCK??0);const g={ENOENT:"missing",ENOTDIR:"missing",ELOOP:"not-a-file",
EISDIR:"not-a-file",ENXIO:"not-a-file",EINVAL:"not-a-file"};const y=256*1024;const m=100;class b{entries;#s;#e;#r=Buffer.allocUnsafeSlow(y);#a=Buffer.alloc(0)
;#o=this.#r;constructor(t,e,n){this.#s=t===process.cwd()?"":`${t}/`;this.entries=e;this.#e=n}async visit(t,e){const n=Array.isArray(t)&&t.length>=m
;await(n?this.visitAccelerated(t,e):this.#c(t,e))}async visitAccelerated(t,e){const n=this.#r;const i=await(0,o.yi)();this.#r=i??n;try{await this.#c(t,e)
}finally{this.#r=n;if(i)(0,o.T2)()}}async#c(t,e){let n=0;for(const i of t){if((++n&1023)===0)await new Promise(setImmediate);const t=this.#f(i,e);if(t)await t}}
exists(t){return(0,i.existsSync)(this.#s+t)}#f(t,e){const n=this.#u(t);let s;try{if(t.mode===r.Kt.symlink){const s=(0,i.readlinkSync)(n,"buffer")
;return e.file(t,s,s.length)}s=this.#d(n,t)}catch(n){if(!(0,p.isNativeError)(n)||!("code"in n))throw n;e.problem(t,g[String(n.code)]??"unreadable",n.message)
;return undefined}if(s>=0)return e.file(t,this.#o,s);e.problem(t,"too-large",`${t.size} bytes`);return undefined}#d(t,e){const n=(0,i.openSync)(t,w);let s=0
;try{this.#o=this.#r;s=(0,i.readSync)(n,this.#r,0,this.#r.length,null);if(s===this.#r.length)s=this.#l(n,e);else if(s===0&&!(0,
i.fstatSync)(n).isFile())throw Object.assign(new Error("a pipe or device"),{code:"ENXIO"})}finally{(0,i.closeSync)(n)}if(s<0)return-1;v(e,s)
;return s>this.#e?-1:s}#l(t,e){const{size:n}=(0,i.fstatSync)(t);v(e,n);if(n>this.#e)return-1;if(n>=this.#a.length)this.#a=Buffer.allocUnsafeSlow(n+y)
;this.#o=this.#a;let s=0;for(;;){const e=(0,i.readSync)(t,this.#a,s,this.#a.length-s,s);s+=e;if(e===0||s===this.#a.length)return s}}#u(t){
return t.raw===undefined?this.#s+t.path:Buffer.concat([Buffer.from(this.#s),t.raw])}}function v(t,e){if(t.size!==e)t.size=e}var x=n(33054);var S=n(37478)
;var z=n(54628);async function O(t,e,n,i){const s=[...new Set(t.flatMap(({check:t})=>t.reads??[]))];if(s.length===0)return new Map
;const r=i?E(n,s).filter(({path:t})=>e.exists(t)):n.filter(({path:t})=>(0,S.ev)(t,s));return await(0,z.Z)(e,r)}function E(t,e){const n=(0,
S.Zv)(t.map(({path:t})=>t));return[...n].flatMap(t=>e.map(e=>({path:t===""?e:`${t}/${e}`,mode:r.Kt.file})))}async function $(t,e,i){
const s=t.top===undefined||i.files.some(I);if(!s&&!await k(t,e,i))return undefined;const{head:r}=await i.range();if(r===undefined)return await(0,f.VH)(t)
;return await(await n.e(5160).then(n.bind(n,22779))).listCommit(t,r)}function I({head:t,path:e}){return t?.mode===r.Kt.symlink||e===".gitmodules"}
async function k(t,{base:e,head:i},s){const r=B(s);if(r.length===0)return false;if(e===undefined||r.some(({raw:t})=>t))return true
;const{listFolders:a}=await n.e(5160).then(n.bind(n,22779));const o=await a(t,i??"HEAD",(0,S.Zv)(r.map(({path:t})=>t)))
;return o===undefined||new Set(o.map(t=>t.toLowerCase())).size<o.length}async function N(t,e){
const i=e.files.some(({path:t,base:e})=>[t,e?.path??""].some(t=>(0,S.ev)(t,[".gitignore"])));const s=i?e.files.flatMap(({head:t})=>t??[]):B(e)
;if(t.top===undefined||s.length===0)return[];return await(await n.e(7455).then(n.bind(n,19836))).loadIgnored(t,s.map(({path:t})=>t))}function B({files:t}){
return t.flatMap(({head:t,base:e})=>t&&t.path!==e?.path?[t]:[])}async function A({head:t},{change:e,repository:n}){
return(await(e?.range()))?.head??t??(n!==undefined&&n.top===undefined?"HEAD":undefined)}async function C({change:t,repository:e,beside:n,files:i,tree:s},r){
const a=t!==undefined&&e?.top!==undefined;return await O(r,n,a?i:s.entries,a)}async function K(t,{repository:e,top:n},i,s){
if(e===undefined)return await D(t,n,i);if(s===undefined)return await j(t,e,n,i);return await L(t,e,n,i,s)}async function D(t,e,i){
const{listFolder:s}=await n.e(3239).then(n.bind(n,23239));return M("paths",t,undefined,e,i,s(e),t=>new b(e,t,i.maxSize))}async function j(t,e,i,s){
const r=t.paths.length>0?"paths":"all";if(e.top===undefined||t.head!==undefined){const{listCommit:a}=await n.e(5160).then(n.bind(n,22779))
;const o=await a(e,t.head??"HEAD");return M(r,t,e,i,s,o,t=>new l(e,t,s.maxSize))}const a=(0,c.KF)(e);await(0,x.iE)(a);const o=(0,f.vY)(e)
;const u=o?.entries??await(0,f.VH)(e);await(0,x.lU)(a);const d=U(t,i,u);const h=d.length===0?u:[...u,...d];const p=M(r,t,e,i,s,h,t=>new b(i,t,s.maxSize))
;return{...p,index:o,sparse:o?.sparse??0}}function U({cwd:t,paths:e},n,o){if(e.length===0)return[];const c=new Set(o.map(t=>t.path));return e.flatMap(e=>{
const o=P(t,n,e);const f=(0,i.statSync)((0,s.resolve)(t,e),{throwIfNoEntry:false});if(f===undefined)throw new a.yo(`There is no file ${e}`)
;if(!f.isFile()||c.has(o))return[];return[{path:o,mode:f.mode&64?r.Kt.executable:r.Kt.file,size:f.size}]})}async function L(t,e,i,s,r){
const a=r.files.flatMap(t=>t.head?[t.head]:[]);const o=await $(e,t,r);const c=F(t);const f=c&&(await c).VerifiedTree;const u=t=>{const n=new b(i,t,s.maxSize)
;if(f===undefined)return n;const r=new l(e,o??t,s.maxSize);return e.top===undefined?r:new f(n,r)};const d=M(t.staged?"staged":"changed",t,e,i,s,a,u);return{
...d,tree:{...d.tree,entries:o??d.tree.entries,beside:d.beside,...s.onlyNew&&{ignoredTracked:async()=>await N(e,r)}},change:r,base:async t=>{
const a=new l(e,t,s.maxSize);if(e.top===undefined)return a;const{UndoneTree:o}=await n.e(6680).then(n.bind(n,36680))
;return new o(new b(i,[],s.maxSize),a,r.files)}}}function F({changed:t}){if(t!==undefined)return undefined;(0,o.eo)().catch(()=>undefined)
;return n.e(6753).then(n.bind(n,76753))}function M(t,e,i,s,a,o,c){const f=T(e,s);const u=f?o.filter(t=>f(t.path)):o
;const d=a.includes?u.filter(t=>a.includes?.(t.path)):u;const l=c(o);return{kind:t,repository:i,top:s,tree:{snapshot:l,entries:o,candidates:d,
submoduleHead:t=>i?.top===undefined?undefined:V(i.top,t),
ignoredTracked:async()=>i?.top===undefined?[]:await(await n.e(7455).then(n.bind(n,19836))).loadIgnored(i)},beside:i?.top===undefined?l:new b(s,[],a.maxSize),
files:d.filter(r.$W),sparse:0,excluded:u.length-d.length}}function T({cwd:t,paths:e},n){const i=e.map(e=>P(t,n,e))
;if(i.length===0||i.includes(""))return undefined;return t=>i.some(e=>t===e||t.startsWith(`${e}/`))}function P(t,e,n){const i=(0,s.relative)(e,(0,
s.resolve)(t,n)).split(s.sep).join("/");if(i===".."||i.startsWith("../"))throw new a.yo(`${n} is outside of the repository ${e}`);return i}
function V(t,{path:e}){const n=(0,u.W1)((0,s.join)(t,e));return n?.top===(0,s.join)(t,e)?(0,u.Qo)(n):undefined}},37478:(t,e,n)=>{n.d(e,{BB:()=>c,Fl:()=>r,
Zv:()=>o,ev:()=>a,q0:()=>i});function i(t){const e=t.toString("utf8");if(!e.includes("\ufffd")||Buffer.from(e,"utf8").equals(t))return{path:e};return{path:s(t),
raw:Buffer.from(t)}}function s(t){let e='"';for(const n of t){
if(n===34||n===92)e+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)e+=`\\${n.toString(8).padStart(3,"0")}`;else e+=String.fromCharCode(n)}return`${e}"`}
function r(t){return t.slice(t.lastIndexOf("/")+1)}function a(t,e){return e.some(e=>t.endsWith(e)&&(t.length===e.length||t.at(-e.length-1)==="/"))}
function o(t){const e=new Set([""]);for(const n of t)for(let t=c(n);!e.has(t);t=c(t))e.add(t);return e}function c(t){
return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},19626:(t,e,n)=>{n.d(e,{C:()=>i});class i{#h;at=0;constructor(t){this.#h=t}next(){
const t=this.#h.indexOf(0,this.at);const e=t<0?this.#h.length:t;const n=this.#h.subarray(this.at,e);this.at=e+1;return n}isDone(){return this.at>=this.#h.length
}}},84509:(t,e,n)=>{n.d(e,{KF:()=>u,k0:()=>l,q3:()=>f});var i=n(73024);var s=n.n(i);var r=n(76760);var a=n.n(r);var o=n(73429);var c=n.n(o);function f(t){try{
return(0,i.readFileSync)(h(t))}catch(t){if((0,o.isNativeError)(t)&&t.code==="ENOENT")return undefined;throw t}}function u(t){return(0,i.statSync)(h(t),{
throwIfNoEntry:false})?.size??0}const d=32;function l(t){let e;try{e=(0,i.openSync)(h(t),"r")}catch{return undefined}try{const{size:t}=(0,i.fstatSync)(e)
;const n=Buffer.alloc(d);if(t<d||(0,i.readSync)(e,n,0,d,t-d)!==d)return undefined;return n.subarray(12).every(t=>t===0)?undefined:`${t} ${n.toString("hex")}`
}finally{(0,i.closeSync)(e)}}function h({gitDir:t}){const e=process.env["GIT_INDEX_FILE"];return e?(0,r.resolve)(e):(0,r.join)(t,"index")}},22906:(t,e,n)=>{
n.d(e,{VE:()=>O,VH:()=>E,mh:()=>S,vY:()=>w});var i=n(73024);var s=n.n(i);var r=n(76760);var a=n.n(r);var o=n(97689);var c=n(37478);var f=n(19626);var u=n(84509)
;const d=20;const l={mode:24,size:36,oid:40,flags:60,path:62,extendedPath:64};const h=16384;const p=16384;function w(t){const e=(0,u.q3)(t)
;if(e===undefined)return{entries:[],text:"",offsets:new Uint32Array,sparse:0};const n=e.length>12&&e.toString("latin1",0,4)==="DIRC"?e.readUInt32BE(4):0
;if(n!==2&&n!==3||g(t))return undefined;return y(e)}function g(t){return/^\s*objectformat\s*=\s*sha256/im.test((0,i.readFileSync)((0,
r.join)(t.commonDir,"config"),"utf8"))}function y(t){const e=[];const n=new DataView(t.buffer,t.byteOffset,t.length);const i=n.getUint32(8)
;if(i*l.extendedPath>t.length)return undefined;const s=new Uint32Array(i);const r=t.toString("latin1");let a=0;let o="";let c=12;for(let f=i;f>0;f--){
if(c+l.extendedPath>t.length)return undefined;const i=n.getUint16(c+l.flags);const f=c+(i&h?l.extendedPath:l.path);const u=i&4095
;const d=u<4095?f+u:t.indexOf(0,f);const w=i&h?n.getUint16(c+l.path):0;if(w&p)a++;else{const t=b(n,r,c,f,d);if(t.path!==o){o=t.path;s[e.length]=c;e.push(t)}}
c+=d-c+8&~7}return x(t,c)?undefined:{entries:e,text:r,offsets:s,sparse:a}}const m=/^[ -~]*$/;function b(t,e,n,i,s){const r=t.getUint32(n+l.mode)
;const a=t.getUint32(n+l.size);const f=e.slice(i,s);const u=m.test(f);if(u&&r!==o.Kt.submodule)return{path:f,mode:r,size:a};const d=u?{path:f}:(0,
c.q0)(Buffer.from(f,"latin1"));return r===o.Kt.submodule?{...d,mode:r,oid:v(e,n)}:{...d,mode:r,size:a}}function v(t,e){
return Buffer.from(t.slice(e+l.oid,e+l.oid+d),"latin1").toString("hex")}function x(t,e){for(let n=e;n+8<=t.length-20;n+=8+t.readUInt32BE(n+4)){
if(t[n]>=97)return true}return false}function S({text:t,offsets:e},n){const i=e[n]+l.oid;return[z(t,i),z(t,i+4)]}function z(t,e){
return t.charCodeAt(e)<<24|t.charCodeAt(e+1)<<16|t.charCodeAt(e+2)<<8|t.charCodeAt(e+3)}function O({text:t,offsets:e},n){return v(t,e[n])}async function E(t){
const e=w(t)?.entries;if(e!==undefined)return e;const{git:i}=await n.e(7557).then(n.bind(n,97557));return $(await i(t,["ls-files","-s","-z"]))}function $(t){
const e=new Map;for(const n=new f.C(t);!n.isDone();){const t=n.next();const i=t.indexOf(9);const[s="",r]=t.toString("latin1",0,i).split(" ");const a={...(0,
c.q0)(t.subarray(i+1)),mode:Number.parseInt(s,8),oid:r};e.set(a.path,a)}return[...e.values()].filter(t=>t.mode in I)}const I={[o.Kt.file]:true,
[o.Kt.executable]:true,[o.Kt.symlink]:true,[o.Kt.submodule]:true}},55503:(t,e,n)=>{n.d(e,{P:()=>r,readObjects:()=>s});var i=n(22690);async function*s(t,e,s){
if(e.length===0)return;const{startGit:r}=await n.e(7557).then(n.bind(n,97557));const o=r(t,["cat-file","--batch","--buffer"]);let c;o.on("error",t=>{
c=new i.gA("git cat-file",t.message,{cause:t});o.stdout?.destroy(c)});o.stdin?.on("error",()=>undefined);o.stdin?.end(`${e.join("\n")}\n`);try{
const t=new a(o.stdout);for(const n of e){const e=await t.line();const i=Number(/^\S+ \S+ (\d+)$/.exec(e)?.[1]??-1);if(i<0)yield{oid:n,bytes:undefined,size:0
};else if(i>s)yield{oid:n,bytes:await t.skip(i+1),size:i};else yield{oid:n,bytes:(await t.take(i+1)).subarray(0,i),size:i}}}catch(t){throw c??t}finally{o.kill()
}}async function r(t,e){const{git:i}=await n.e(7557).then(n.bind(n,97557));const s=`${e.join("\n")}\n`
;const r=await i(t,["cat-file","--batch-check=%(objectsize)","--buffer"],s);const a=r.toString("latin1").split("\n")
;return e.map((t,e)=>/^\d+$/.test(a[e]??"")?Number(a[e]):-1)}class a{#p;#w=Buffer.alloc(0);constructor(t){this.#p=t[Symbol.asyncIterator]()}async#g(){
const t=await this.#p.next();if(t.done)throw new i.gA("git cat-file","git cat-file ended early");return t.value}async line(){let t=this.#w.indexOf(10)
;while(t<0){this.#w=Buffer.concat([this.#w,await this.#g()]);t=this.#w.indexOf(10)}const e=this.#w.toString("latin1",0,t);this.#w=this.#w.subarray(t+1);return e
}async take(t){const e=[this.#w];let n=this.#w.length;while(n<t){const t=await this.#g();e.push(t);n+=t.length}const i=e.length===1?this.#w:Buffer.concat(e)
;this.#w=i.subarray(t);return i.subarray(0,t)}async skip(t){let e=t-this.#w.length;this.#w=e<0?this.#w.subarray(t):Buffer.alloc(0);while(e>0){
const t=await this.#g();if(t.length>e)this.#w=t.subarray(e);e-=t.length}return undefined}}},54628:(t,e,n)=>{n.d(e,{Z:()=>i});async function i(t,e,n=()=>true){
const i=new Map;await t.visit(e,{file:({path:t},e,s)=>{if(n(e,s))i.set(t,e.toString("utf8",0,s));return undefined},problem:()=>undefined});return i}}};
