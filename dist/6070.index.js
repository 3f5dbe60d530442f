"use strict";exports.id=6070;exports.ids=[6070];exports.modules={6070:(t,e,n)=>{n.d(e,{P:()=>z});var i=n(3024);var s=n(6760);var r=n(7689);var a=n(2690)
;var o=n(4509);var c=n(2906);var d=n(4055);async function f(){const{setFlagsFromString:t}=await Promise.resolve().then(n.t.bind(n,8877,23))
;t("--semi-space-growth-factor=1")}var u=n(8474);var l=n(3429);async function*h(t,e,i){if(e.length===0)return
;const{startGit:s}=await n.e(779).then(n.bind(n,779));const r=s(t,["cat-file","--batch","--buffer"]);const o=(0,u.once)(r,"error").then(([t])=>{
throw new a.g("git cat-file",(0,l.isNativeError)(t)?t.message:"git did not start",{cause:t})});o.catch(()=>undefined);r.stdin?.on("error",()=>undefined)
;r.stdin?.end(`${e.join("\n")}\n`);try{const t=new y(r.stdout,o);for(const n of e){const e=await t.line();const s=Number(/^\S+ \S+ (\d+)$/.exec(e)?.[1]??-1)
;if(s<0)yield{oid:n,bytes:undefined,size:0};else if(s>i)yield{oid:n,bytes:await t.skip(s+1),size:s};else yield{oid:n,bytes:(await t.take(s+1)).subarray(0,s),
size:s}}}finally{r.kill()}}class y{#t;#e;#n=Buffer.alloc(0);constructor(t,e){this.#t=t[Symbol.asyncIterator]();this.#e=e}async#i(){
const t=await Promise.race([this.#t.next(),this.#e]);if(t.done)throw new a.g("git cat-file","git cat-file ended early");return t.value}async line(){
let t=this.#n.indexOf(10);while(t<0){this.#n=Buffer.concat([this.#n,await this.#i()]);t=this.#n.indexOf(10)}const e=this.#n.toString("latin1",0,t)
;this.#n=this.#n.subarray(t+1);return e}async take(t){const e=[this.#n];let n=this.#n.length;while(n<t){const t=await this.#i();e.push(t);n+=t.length}
const i=e.length===1?this.#n:Buffer.concat(e);this.#n=i.subarray(t);return i.subarray(0,t)}async skip(t){let e=t-this.#n.length
;this.#n=e<0?this.#n.subarray(t):Buffer.alloc(0);while(e>0){const t=await this.#i();if(t.length>e)this.#n=t.subarray(e);e-=t.length}return undefined}}class p{
entries;#s;#r;#a;constructor(t,e,n,i){this.#s=t;this.entries=e;this.#r=n;const s=i?undefined:w(e);this.#a=i??(t=>s?.has(t)??false)}async visit(t,e){
const n=[...t].filter(t=>t.mode!==r.K.submodule&&t.oid!==undefined);let i=0;for await(const t of h(this.#s,n.map(t=>t.oid),this.#r)){const s=n[i++]
;s.size=t.size
;if(t.bytes)await e.file(s,t.bytes,t.size);else if(t.size>this.#r)e.problem(s,"too-large",`${t.size} bytes`);else e.problem(s,"unreadable",`object ${t.oid} is not in the repository`)
}}exists(t){return this.#a(s.posix.normalize(t).replace(/\/$/,""))}}function w(t){const e=new Set(["."]);for(const{path:n}of t){
for(let t=n;t!==""&&!e.has(t);t=t.slice(0,Math.max(0,t.lastIndexOf("/")))){e.add(t)}}return e}var m=n(2352);class g{entries;#o;#c;constructor(t,e){
this.entries=e.entries;this.#o=t;this.#c=e}async visit(t,e){const n=[];for(const i of t){let t=false;await this.#o.read(i,{file:(n,s,a)=>{t=(0,r.$)(i)&&(0,
m.z)(s,a)===i.oid;return t?e.file(i,s,a):undefined},problem:()=>undefined});if(!t)n.push(i)}if(n.length>0)await this.#c.visit(n,e)}exists(t){
return this.#c.exists(t)||this.#o.exists(t)}}var b=n(3374);const v=i.constants.O_RDONLY|(i.constants.O_NOFOLLOW??0)|(i.constants.O_NONBLOCK??0);const x={
ENOENT:"missing",ENOTDIR:"missing",ELOOP:"not-a-file",EISDIR:"not-a-file",ENXIO:"not-a-file",EINVAL:"not-a-file"};const S=256*1024;class E{entries;#d;#r
;#f=Buffer.allocUnsafeSlow(S);constructor(t,e,n){this.#d=`${t}/`;this.entries=e;this.#r=n}async visit(t,e){let n=0;for(const i of t){
if((++n&1023)===0)await new Promise(setImmediate);const t=this.read(i,e);if(t)await t}}exists(t){return(0,b.S)(this.#d+t)}read(t,e){const n=this.#u(t);let s
;try{if(t.mode===r.K.symlink){const s=(0,i.readlinkSync)(n,"buffer");return e.file(t,s,s.length)}s=this.#l(n,t)}catch(n){if(!(0,
l.isNativeError)(n)||!("code"in n))throw n;e.problem(t,x[String(n.code)]??"unreadable",n.message);return undefined}if(s>=0)return e.file(t,this.#f,s)
;e.problem(t,"too-large",`${t.size} bytes`);return undefined}#l(t,e){const n=(0,i.openSync)(t,v);let s=0;try{s=(0,i.readSync)(n,this.#f,0,this.#f.length,null)
;if(s===this.#f.length)s=this.#h(n,e);else if(s===0&&!(0,i.fstatSync)(n).isFile())throw Object.assign(new Error("a pipe or device"),{code:"ENXIO"})}finally{(0,
i.closeSync)(n)}if(s<0)return-1;e.size=s;return s>this.#r?-1:s}#h(t,e){const{size:n}=(0,i.fstatSync)(t);e.size=n;if(n>this.#r)return-1
;if(n>=this.#f.length)this.#f=Buffer.allocUnsafeSlow(n+S);let s=0;for(;;){const e=(0,i.readSync)(t,this.#f,s,this.#f.length-s,s);s+=e
;if(e===0||s===this.#f.length)return s}}#u(t){return t.raw===undefined?this.#d+t.path:Buffer.concat([Buffer.from(this.#d),t.raw])}}
async function z(t,{repository:e,top:n},i,s){if(e===undefined)return await k(t,n,i);if(s===undefined)return await O(t,e,n,i);return await j(t,e,n,i,s)}
const I=1024*1024;async function k(t,e,i){const{listFolder:s}=await n.e(3239).then(n.bind(n,3239))
;return K("paths",t,undefined,e,i,s(e),t=>new E(e,t,i.maxSize))}async function O(t,e,n,i){const s=t.paths.length>0?"paths":"all"
;if(e.top===undefined||t.head!==undefined){const r=await $(e,t.head??"HEAD");return K(s,t,e,n,i,r,t=>new p(e,t,i.maxSize))}if((0,o.KF)(e)>I)await f()
;const r=(0,c.vY)(e);const a=r?.entries??await B(e);const d=N(t,n,a);const u=d.length===0?a:[...a,...d];const l=K(s,t,e,n,i,u,t=>new E(n,t,i.maxSize));return{
...l,index:r,sparse:r?.sparse??0}}function N({cwd:t,paths:e},n,o){if(e.length===0)return[];const c=new Set(o.map(t=>t.path));return e.flatMap(e=>{
const o=P(t,n,e);const d=(0,i.statSync)((0,s.resolve)(t,e),{throwIfNoEntry:false});if(d===undefined)throw new a.y(`There is no file ${e}`)
;if(!d.isFile()||c.has(o))return[];return[{path:o,mode:d.mode&64?r.K.executable:r.K.file,size:d.size}]})}async function B(t){
const{git:e}=await n.e(779).then(n.bind(n,779));return(0,c.Ev)(await e(t,["ls-files","-s","-z"]))}async function $(t,e){
const{git:i}=await n.e(779).then(n.bind(n,779));const{parseLsTree:s,treeArgs:r}=await n.e(2779).then(n.bind(n,2779));return s(await i(t,r(e)))}
async function j(t,e,n,i,s){const r=s.files.flatMap(t=>t.head?[t.head]:[]);const a=e.top===undefined||D(s)?await F(e,s):undefined;const o=s=>{
const r=new E(n,s,i.maxSize);if(t.changed!==undefined)return r;const o=new p(e,a??s,i.maxSize);return e.top===undefined?o:new g(r,o)}
;const c=K(t.staged?"staged":"changed",t,e,n,i,r,o);return{...c,tree:{...c.tree,entries:a??c.tree.entries},change:s,base:t=>new p(e,t,i.maxSize)}}function D(t){
return t.files.some(t=>t.status!=="modified"||t.head?.mode===r.K.symlink||/(?:^|\/)\.git(?:attributes|modules|ignore)$/.test(t.path))}async function F(t,e){
if(e.head!==undefined)return await $(t,e.head);return(0,c.vY)(t)?.entries??await B(t)}function K(t,e,i,s,a,o,c){const d=L(e,s)
;const f=d?o.filter(t=>d(t.path)):o;const u=a.includes?f.filter(t=>a.includes?.(t.path)):f;const l=c(o);return{kind:t,repository:i,top:s,tree:{snapshot:l,
entries:o,candidates:u,submoduleHead:t=>i?.top===undefined?undefined:U(i.top,t),
ignoredTracked:async()=>i?.top===undefined?[]:await(await n.e(5022).then(n.bind(n,5022))).loadIgnored(i)},beside:i?.top===undefined?l:new E(s,[],a.maxSize),
files:u.filter(r.$),sparse:0,excluded:f.length-u.length}}function L({cwd:t,paths:e},n){const i=e.map(e=>P(t,n,e))
;if(i.length===0||i.includes(""))return undefined;return t=>i.some(e=>t===e||t.startsWith(`${e}/`))}function P(t,e,n){const i=(0,s.relative)(e,(0,
s.resolve)(t,n)).split(s.sep).join("/");if(i===".."||i.startsWith("../"))throw new a.y(`${n} is outside of the repository ${e}`);return i}
function U(t,{path:e}){try{const n=(0,d.W)((0,s.join)(t,e));if(n?.top!==(0,s.join)(t,e))return undefined;const r=(0,i.readFileSync)((0,
s.join)(n.gitDir,"HEAD"),"latin1").trim();const a=/^ref: (.+)$/.exec(r)?.[1];return a===undefined?r:(0,i.readFileSync)((0,
s.join)(n.commonDir,a),"latin1").trim()}catch{return undefined}}},3374:(t,e,n)=>{n.d(e,{S:()=>r});var i=n(3024);var s=n.n(i);function r(t){try{return(0,
i.statSync)(t,{throwIfNoEntry:false})!==undefined}catch{return false}}},9626:(t,e,n)=>{n.d(e,{C:()=>i});class i{#y;at=0;constructor(t){this.#y=t}next(){
const t=this.#y.indexOf(0,this.at);const e=t<0?this.#y.length:t;const n=this.#y.subarray(this.at,e);this.at=e+1;return n}isDone(){return this.at>=this.#y.length
}}},4509:(t,e,n)=>{n.d(e,{KF:()=>f,k0:()=>l,q3:()=>d});var i=n(3024);var s=n.n(i);var r=n(6760);var a=n.n(r);var o=n(3429);var c=n.n(o);function d(t){try{
return(0,i.readFileSync)(h(t))}catch(t){if((0,o.isNativeError)(t)&&t.code==="ENOENT")return undefined;throw t}}function f(t){return(0,i.statSync)(h(t),{
throwIfNoEntry:false})?.size??0}const u=32;function l(t){let e;try{e=(0,i.openSync)(h(t),"r")}catch{return undefined}try{const{size:t}=(0,i.fstatSync)(e)
;const n=Buffer.alloc(u);if(t<u||(0,i.readSync)(e,n,0,u,t-u)!==u)return undefined;return n.subarray(12).every(t=>t===0)?undefined:`${t} ${n.toString("hex")}`
}finally{(0,i.closeSync)(e)}}function h({gitDir:t}){const e=process.env["GIT_INDEX_FILE"];return e?(0,r.resolve)(e):(0,r.join)(t,"index")}},2906:(t,e,n)=>{
n.d(e,{Ev:()=>v,mh:()=>b,vY:()=>y});var i=n(3024);var s=n.n(i);var r=n(6760);var a=n.n(r);var o=n(7689);var c=n(7478);var d=n(9626);var f=n(4509);const u={
mode:24,size:36,oid:40,flags:60,path:62,extendedPath:64};const l=16384;const h=16384;function y(t){const e=(0,f.q3)(t);if(e===undefined)return{entries:[],
keys:new Int32Array,sparse:0};const n=e.length>12&&e.toString("latin1",0,4)==="DIRC"?e.readUInt32BE(4):0;if(n!==2&&n!==3||p(t))return undefined;return w(e)}
function p(t){return/^\s*objectformat\s*=\s*sha256/im.test((0,i.readFileSync)((0,r.join)(t.commonDir,"config"),"utf8"))}function w(t){const e=[]
;const n=t.readUInt32BE(8);if(n*u.extendedPath>t.length)return undefined;const i=new Int32Array(2*n);const s=t.toString("latin1");let r=0;let a="";let o=12
;for(let c=n;c>0;c--){if(o+u.extendedPath>t.length)return undefined;const n=t.readUInt16BE(o+u.flags);const c=o+(n&l?u.extendedPath:u.path);const d=n&4095
;const f=d<4095?c+d:t.indexOf(0,c);const y=n&l?t.readUInt16BE(o+u.path):0;if(y&h)r++;else{const n=m(t,s,o,c,f);if(n.path!==a){a=n.path
;i[2*e.length]=t.readInt32BE(o+u.oid);i[2*e.length+1]=t.readInt32BE(o+u.oid+4);e.push(n)}}o+=f-o+8&~7}return g(t,o)?undefined:{entries:e,keys:i,sparse:r}}
function m(t,e,n,i,s){const r=t.readUInt32BE(n+u.mode);const a=t.readUInt32BE(n+u.size);for(let e=i;e<s;e++){if(t[e]>126||t[e]<32)return{...(0,
c.q0)(t.subarray(i,s)),mode:r,size:a}}const d=e.slice(i,s);if(r!==o.K.submodule)return{path:d,mode:r,size:a};return{path:d,mode:r,
oid:t.toString("hex",n+u.oid,n+u.oid+20)}}function g(t,e){for(let n=e;n+8<=t.length-20;n+=8+t.readUInt32BE(n+4)){if(t[n]>=97)return true}return false}
function b({keys:t},e){return[t[2*e],t[2*e+1]]}function v(t){const e=new Map;for(const n=new d.C(t);!n.isDone();){const t=n.next();const i=t.indexOf(9)
;const[s="",r]=t.toString("latin1",0,i).split(" ");const a={...(0,c.q0)(t.subarray(i+1)),mode:Number.parseInt(s,8),oid:r};e.set(a.path,a)}
return[...e.values()].filter(t=>t.mode in x)}const x={[o.K.file]:true,[o.K.executable]:true,[o.K.symlink]:true,[o.K.submodule]:true}}};
