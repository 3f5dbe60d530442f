"use strict";exports.id=5794;exports.ids=[5794];exports.modules={5794:(t,e,n)=>{n.d(e,{P:()=>S});var i=n(3024);var s=n(6760);var r=n(7689);var a=n(2690)
;var o=n(2906);var c=n(4055);var d=n(8474);var u=n(3429);async function*f(t,e,i){if(e.length===0)return;const{startGit:s}=await n.e(779).then(n.bind(n,779))
;const r=s(t,["cat-file","--batch","--buffer"]);const o=(0,d.once)(r,"error").then(([t])=>{throw new a.g("git cat-file",(0,
u.isNativeError)(t)?t.message:"git did not start",{cause:t})});o.catch(()=>undefined);r.stdin?.on("error",()=>undefined);r.stdin?.end(`${e.join("\n")}\n`);try{
const t=new l(r.stdout,o);for(const n of e){const e=await t.line();const s=Number(/^\S+ \S+ (\d+)$/.exec(e)?.[1]??-1);if(s<0)yield{oid:n,bytes:undefined,size:0
};else if(s>i)yield{oid:n,bytes:await t.skip(s+1),size:s};else yield{oid:n,bytes:(await t.take(s+1)).subarray(0,s),size:s}}}finally{r.kill()}}class l{#t;#e
;#n=Buffer.alloc(0);constructor(t,e){this.#t=t[Symbol.asyncIterator]();this.#e=e}async#i(){const t=await Promise.race([this.#t.next(),this.#e])
;if(t.done)throw new a.g("git cat-file","git cat-file ended early");return t.value}async line(){let t=this.#n.indexOf(10);while(t<0){
this.#n=Buffer.concat([this.#n,await this.#i()]);t=this.#n.indexOf(10)}const e=this.#n.toString("latin1",0,t);this.#n=this.#n.subarray(t+1);return e}
async take(t){const e=[this.#n];let n=this.#n.length;while(n<t){const t=await this.#i();e.push(t);n+=t.length}const i=e.length===1?this.#n:Buffer.concat(e)
;this.#n=i.subarray(t);return i.subarray(0,t)}async skip(t){let e=t-this.#n.length;this.#n=e<0?this.#n.subarray(t):Buffer.alloc(0);while(e>0){
const t=await this.#i();if(t.length>e)this.#n=t.subarray(e);e-=t.length}return undefined}}class h{entries;#s;#r;#a;constructor(t,e,n,i){this.#s=t;this.entries=e
;this.#r=n;const s=i?undefined:p(e);this.#a=i??(t=>s?.has(t)??false)}async visit(t,e){const n=[...t].filter(t=>t.mode!==r.K.submodule&&t.oid!==undefined)
;let i=0;for await(const t of f(this.#s,n.map(t=>t.oid),this.#r)){const s=n[i++];s.size=t.size
;if(t.bytes)await e.file(s,t.bytes,t.size);else if(t.size>this.#r)e.problem(s,"too-large",`${t.size} bytes`);else e.problem(s,"unreadable",`object ${t.oid} is not in the repository`)
}}exists(t){return this.#a(s.posix.normalize(t).replace(/\/$/,""))}}function p(t){const e=new Set(["."]);for(const{path:n}of t){
for(let t=n;t!==""&&!e.has(t);t=t.slice(0,Math.max(0,t.lastIndexOf("/")))){e.add(t)}}return e}var y=n(2352);class w{entries;#o;#c;constructor(t,e){
this.entries=e.entries;this.#o=t;this.#c=e}async visit(t,e){const n=[];for(const i of t){let t=false;await this.#o.read(i,{file:(n,s,a)=>{t=(0,r.$)(i)&&(0,
y.z)(s,a)===i.oid;return t?e.file(i,s,a):undefined},problem:()=>undefined});if(!t)n.push(i)}if(n.length>0)await this.#c.visit(n,e)}exists(t){
return this.#c.exists(t)||this.#o.exists(t)}}var m=n(3374);const g=i.constants.O_RDONLY|(i.constants.O_NOFOLLOW??0)|(i.constants.O_NONBLOCK??0);const b={
ENOENT:"missing",ENOTDIR:"missing",ELOOP:"not-a-file",EISDIR:"not-a-file",ENXIO:"not-a-file",EINVAL:"not-a-file"};const x=256*1024;class v{entries;#d;#r
;#u=Buffer.allocUnsafeSlow(x);constructor(t,e,n){this.#d=`${t}/`;this.entries=e;this.#r=n}async visit(t,e){let n=0;for(const i of t){
if((++n&1023)===0)await new Promise(setImmediate);const t=this.read(i,e);if(t)await t}}exists(t){return(0,m.S)(this.#d+t)}read(t,e){const n=this.#f(t);let s
;try{if(t.mode===r.K.symlink){const s=(0,i.readlinkSync)(n,"buffer");return e.file(t,s,s.length)}s=this.#l(n,t)}catch(n){if(!(0,
u.isNativeError)(n)||!("code"in n))throw n;e.problem(t,b[String(n.code)]??"unreadable",n.message);return undefined}if(s>=0)return e.file(t,this.#u,s)
;e.problem(t,"too-large",`${t.size} bytes`);return undefined}#l(t,e){const n=(0,i.openSync)(t,g);let s=0;try{s=(0,i.readSync)(n,this.#u,0,this.#u.length,null)
;if(s===this.#u.length)s=this.#h(n,e);else if(s===0&&!(0,i.fstatSync)(n).isFile())throw Object.assign(new Error("a pipe or device"),{code:"ENXIO"})}finally{(0,
i.closeSync)(n)}if(s<0)return-1;e.size=s;return s>this.#r?-1:s}#h(t,e){const{size:n}=(0,i.fstatSync)(t);e.size=n;if(n>this.#r)return-1
;if(n>=this.#u.length)this.#u=Buffer.allocUnsafeSlow(n+x);let s=0;for(;;){const e=(0,i.readSync)(t,this.#u,s,this.#u.length-s,s);s+=e
;if(e===0||s===this.#u.length)return s}}#f(t){return t.raw===undefined?this.#d+t.path:Buffer.concat([Buffer.from(this.#d),t.raw])}}
async function S(t,{repository:e,top:n},i,s){if(e===undefined)return await E(t,n,i);if(s===undefined)return await z(t,e,n,i);return await N(t,e,n,i,s)}
async function E(t,e,i){const{listFolder:s}=await n.e(3239).then(n.bind(n,3239));return j("paths",t,undefined,e,i,s(e),t=>new v(e,t,i.maxSize))}
async function z(t,e,n,i){const s=t.paths.length>0?"paths":"all";if(e.top===undefined||t.head!==undefined){const r=await O(e,t.head??"HEAD")
;return j(s,t,e,n,i,r,t=>new h(e,t,i.maxSize))}const r=(0,o.vY)(e);const a=r?.entries??await k(e);const c=I(t,n,a);const d=c.length===0?a:[...a,...c]
;const u=j(s,t,e,n,i,d,t=>new v(n,t,i.maxSize));return{...u,index:r,sparse:r?.sparse??0}}function I({cwd:t,paths:e},n,o){if(e.length===0)return[]
;const c=new Set(o.map(t=>t.path));return e.flatMap(e=>{const o=K(t,n,e);const d=(0,i.statSync)((0,s.resolve)(t,e),{throwIfNoEntry:false})
;if(d===undefined)throw new a.y(`There is no file ${e}`);if(!d.isFile()||c.has(o))return[];return[{path:o,mode:d.mode&64?r.K.executable:r.K.file,size:d.size}]})
}async function k(t){const{git:e}=await n.e(779).then(n.bind(n,779));return(0,o.Ev)(await e(t,["ls-files","-s","-z"]))}async function O(t,e){
const{git:i}=await n.e(779).then(n.bind(n,779));const{parseLsTree:s,treeArgs:r}=await n.e(2779).then(n.bind(n,2779));return s(await i(t,r(e)))}
async function N(t,e,n,i,s){const r=s.files.flatMap(t=>t.head?[t.head]:[]);const a=e.top===undefined||B(s)?await $(e,s):undefined;const o=s=>{
const r=new v(n,s,i.maxSize);if(t.changed!==undefined)return r;const o=new h(e,a??s,i.maxSize);return e.top===undefined?o:new w(r,o)}
;const c=j(t.staged?"staged":"changed",t,e,n,i,r,o);return{...c,tree:{...c.tree,entries:a??c.tree.entries},change:s,base:t=>new h(e,t,i.maxSize)}}function B(t){
return t.files.some(t=>t.status!=="modified"||t.head?.mode===r.K.symlink||/(?:^|\/)\.git(?:attributes|modules|ignore)$/.test(t.path))}async function $(t,e){
if(e.head!==undefined)return await O(t,e.head);return(0,o.vY)(t)?.entries??await k(t)}function j(t,e,i,s,a,o,c){const d=D(e,s)
;const u=d?o.filter(t=>d(t.path)):o;const f=a.includes?u.filter(t=>a.includes?.(t.path)):u;const l=c(o);return{kind:t,repository:i,top:s,tree:{snapshot:l,
entries:o,candidates:f,submoduleHead:t=>i?.top===undefined?undefined:L(i.top,t),
ignoredTracked:async()=>i?.top===undefined?[]:await(await n.e(5022).then(n.bind(n,5022))).loadIgnored(i)},beside:i?.top===undefined?l:new v(s,[],a.maxSize),
files:f.filter(r.$),sparse:0,excluded:u.length-f.length}}function D({cwd:t,paths:e},n){const i=e.map(e=>K(t,n,e))
;if(i.length===0||i.includes(""))return undefined;return t=>i.some(e=>t===e||t.startsWith(`${e}/`))}function K(t,e,n){const i=(0,s.relative)(e,(0,
s.resolve)(t,n)).split(s.sep).join("/");if(i===".."||i.startsWith("../"))throw new a.y(`${n} is outside of the repository ${e}`);return i}
function L(t,{path:e}){try{const n=(0,c.W)((0,s.join)(t,e));if(n?.top!==(0,s.join)(t,e))return undefined;const r=(0,i.readFileSync)((0,
s.join)(n.gitDir,"HEAD"),"latin1").trim();const a=/^ref: (.+)$/.exec(r)?.[1];return a===undefined?r:(0,i.readFileSync)((0,
s.join)(n.commonDir,a),"latin1").trim()}catch{return undefined}}},3374:(t,e,n)=>{n.d(e,{S:()=>r});var i=n(3024);var s=n.n(i);function r(t){try{return(0,
i.statSync)(t,{throwIfNoEntry:false})!==undefined}catch{return false}}},9626:(t,e,n)=>{n.d(e,{C:()=>i});class i{#p;at=0;constructor(t){this.#p=t}next(){
const t=this.#p.indexOf(0,this.at);const e=t<0?this.#p.length:t;const n=this.#p.subarray(this.at,e);this.at=e+1;return n}isDone(){return this.at>=this.#p.length
}}},4509:(t,e,n)=>{n.d(e,{k:()=>f,q:()=>d});var i=n(3024);var s=n.n(i);var r=n(6760);var a=n.n(r);var o=n(3429);var c=n.n(o);function d(t){try{return(0,
i.readFileSync)(l(t))}catch(t){if((0,o.isNativeError)(t)&&t.code==="ENOENT")return undefined;throw t}}const u=32;function f(t){let e;try{e=(0,
i.openSync)(l(t),"r")}catch{return undefined}try{const{size:t}=(0,i.fstatSync)(e);const n=Buffer.alloc(u);if(t<u||(0,
i.readSync)(e,n,0,u,t-u)!==u)return undefined;return n.subarray(12).every(t=>t===0)?undefined:`${t} ${n.toString("hex")}`}finally{(0,i.closeSync)(e)}}
function l({gitDir:t}){const e=process.env["GIT_INDEX_FILE"];return e?(0,r.resolve)(e):(0,r.join)(t,"index")}},2906:(t,e,n)=>{n.d(e,{Ev:()=>x,mh:()=>b,vY:()=>p
});var i=n(3024);var s=n.n(i);var r=n(6760);var a=n.n(r);var o=n(7689);var c=n(7478);var d=n(9626);var u=n(4509);const f={mode:24,size:36,oid:40,flags:60,
path:62,extendedPath:64};const l=16384;const h=16384;function p(t){const e=(0,u.q)(t);if(e===undefined)return{entries:[],keys:new Int32Array,sparse:0}
;const n=e.length>12&&e.toString("latin1",0,4)==="DIRC"?e.readUInt32BE(4):0;if(n!==2&&n!==3||y(t))return undefined;return w(e)}function y(t){
return/^\s*objectformat\s*=\s*sha256/im.test((0,i.readFileSync)((0,r.join)(t.commonDir,"config"),"utf8"))}function w(t){const e=[];const n=t.readUInt32BE(8)
;if(n*f.extendedPath>t.length)return undefined;const i=new Int32Array(2*n);const s=t.toString("latin1");let r=0;let a="";let o=12;for(let c=n;c>0;c--){
if(o+f.extendedPath>t.length)return undefined;const n=t.readUInt16BE(o+f.flags);const c=o+(n&l?f.extendedPath:f.path);const d=n&4095
;const u=d<4095?c+d:t.indexOf(0,c);const p=n&l?t.readUInt16BE(o+f.path):0;if(p&h)r++;else{const n=m(t,s,o,c,u);if(n.path!==a){a=n.path
;i[2*e.length]=t.readInt32BE(o+f.oid);i[2*e.length+1]=t.readInt32BE(o+f.oid+4);e.push(n)}}o+=u-o+8&~7}return g(t,o)?undefined:{entries:e,keys:i,sparse:r}}
function m(t,e,n,i,s){const r=t.readUInt32BE(n+f.mode);const a=t.readUInt32BE(n+f.size);for(let e=i;e<s;e++){if(t[e]>126||t[e]<32)return{...(0,
c.q0)(t.subarray(i,s)),mode:r,size:a}}const d=e.slice(i,s);if(r!==o.K.submodule)return{path:d,mode:r,size:a};return{path:d,mode:r,
oid:t.toString("hex",n+f.oid,n+f.oid+20)}}function g(t,e){for(let n=e;n+8<=t.length-20;n+=8+t.readUInt32BE(n+4)){if(t[n]>=97)return true}return false}
function b({keys:t},e){return[t[2*e],t[2*e+1]]}function x(t){const e=new Map;for(const n=new d.C(t);!n.isDone();){const t=n.next();const i=t.indexOf(9)
;const[s="",r]=t.toString("latin1",0,i).split(" ");const a={...(0,c.q0)(t.subarray(i+1)),mode:Number.parseInt(s,8),oid:r};e.set(a.path,a)}
return[...e.values()].filter(t=>t.mode in v)}const v={[o.K.file]:true,[o.K.executable]:true,[o.K.symlink]:true,[o.K.submodule]:true}}};
