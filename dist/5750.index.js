"use strict";exports.id=5750;exports.ids=[5750];exports.modules={66735:(t,e,n)=>{n.d(e,{l:()=>h});var s=n(73024);var r=n.n(s);var o=n(76760);var i=n.n(o)
;var a=n(32348);var c=n(19880);var f=n(97992);var u=n(37958);var d=n(39145);async function h(t,e,n,r){const i=l(t,r.version);if(i===undefined)return{
contents:new Map};const a=new Map(e.map(t=>[t,(0,s.readFileSync)((0,o.join)(n.top,t))]));const c=(0,u.V)(t.tool.root??[],n.has);for(const s of(0,f.R)({
command:i,files:e,rootOf:c,top:n.top,split:1})){const e=await(0,d.d)(t,i,s,n,r);const o=p(i,e);if(o!==undefined)return{contents:new Map,reason:o}}
const h=new Map;for(const[t,e]of a){const r=(0,o.join)(n.top,t);if(!(0,s.existsSync)(r))return{contents:new Map,reason:`it removed ${t}`};const i=(0,
s.readFileSync)(r);if(!i.equals(e))h.set(t,i)}return{contents:h}}function l({tool:t},e){const n=t.variants?.find(({when:t})=>(0,a.i)(e,t))
;return n?.fix&&t.fix?{...t.fix,...n.fix}:t.fix}function p({exit:t={},timeout:e},n){if(n.failure!==undefined)return`it could not be started: ${n.failure}`
;if(n.timedOut)return`it was ended after ${e??600} seconds`;if(n.code===null)return`it was ended by ${n.signal??"a signal"}`
;const s=[...t.clean??[0],...t.findings??[1],...t.nothing??[]];if((0,c.u)(s,n.code))return undefined
;const r=(n.stderr.trim()||n.stdout.trim()).split("\n").at(-1)??"";return`it ended with code ${n.code}${r===""?"":`: ${r.slice(0,300)}`}`}},37197:(t,e,n)=>{
n.d(e,{fixWithTools:()=>y});var s=n(77598);var r=n.n(s);var o=n(73024);var i=n.n(o);var a=n(76760);var c=n.n(a);var f=n(52336);var u=n(56102);var d=n(66735)
;var h=n(82082);var l=n(73033);var p=n(41600);const g=6;async function y(t){const{chosen:e}=(0,h.g)({...t,paths:t.entries.map(({path:t})=>t)})
;const n=e.filter(({setting:{tool:e}})=>e.fix&&(t.unsafe||e.fix.safety!=="unsafe")).sort((t,e)=>v(t)-v(e)||(t.setting.id<e.setting.id?-1:1))
;if(n.length===0)return{changed:new Map,refused:[],problems:[],left:[]};const s=(0,u.wE)();try{(0,u.s)(s,t.top,t.entries.map(({path:t})=>t).filter(e=>(0,
o.existsSync)((0,a.join)(t.top,e))));for(const[e,n]of t.contents)(0,u.U6)(s,e,n);(0,u.x)(s,t.top,[]);return await new w(t,s,n,new l.Z(t,e)).run()}finally{(0,
u.yu)(s)}}function v({setting:{tool:t}}){return t.fix?.order??(t.category==="format"?80:50)}class w{#t;#e;#n;#s;#r=[];#o=new Map;#i=new Map;#a=new Map
;constructor(t,e,n,s){this.#t=t;this.#e=e;this.#n=n;this.#s=s}async run(){const t=new Set;for(let e=0;e<g;e++){const n=await this.#c(t);if(n.size===0)break
;const s=[...n].filter(([t])=>this.#f(t));for(const[t,e]of s)this.#u(t,e);if(e===g-1)for(const[t,e]of n)this.#u(t,e)}return await this.#d()}async#c(t){
const e=new Map;const n=this.#s.placeIn(this.#e);for(const s of this.#n){const{id:r}=s.setting;const i=this.#t.paths.filter((0,
p.n)(s.setting,f.toMatcher,this.#e));if(t.has(r)||i.length===0)continue;const c=await this.#s.copyFor(s,"");const h=new Map(i.map(t=>[t,(0,o.readFileSync)((0,
a.join)(this.#e,t))]));const{contents:l,reason:g}="missing"in c?{contents:new Map,reason:c.missing}:await(0,d.l)(s.setting,i,n,c);if(g!==undefined){t.add(r)
;this.#r.push(`${r} could not fix: ${g}`);for(const[t,e]of h)(0,u.U6)(this.#e,t,e)}for(const t of l.keys()){if(!this.#o.has(t))this.#o.set(t,h.get(t))
;e.set(t,[...e.get(t)??[],r]);this.#i.set(t,[...new Set([...this.#i.get(t)??[],r])])}}return e}#f(t){const e=(0,s.createHash)("sha1").update((0,
o.readFileSync)((0,a.join)(this.#e,t))).digest("hex");const n=this.#a.get(t)??new Set;if(n.has(e))return true;this.#a.set(t,n.add(e));return false}#u(t,e){
if(!this.#o.has(t))return;this.#r.push(`${e.join(" and ")} undo each other's changes in ${t}: it is left as it was`);this.#h(t);this.#o.delete(t);this.#t={
...this.#t,paths:this.#t.paths.filter(e=>e!==t)}}#h(t){const e=this.#o.get(t);if(e)(0,u.U6)(this.#e,t,e)}async#d(){const t=[...this.#o.keys()]
;const e=new Map(t.map(t=>[t,(0,o.readFileSync)((0,a.join)(this.#e,t))]));const n=t.length===0?[]:await this.#s.checkIn(this.#e,t);for(const e of t)this.#h(e)
;const s=t.length===0?[]:await this.#s.checkIn(this.#e,t);const r=[];const i=new Map;for(const o of t){const t=x(m(s,o),m(n,o));if(t)r.push({path:o,
reason:`a fix of ${this.#i.get(o)?.join(", ")} would bring an error: ${t.rule}: ${t.message}`});else i.set(o,{content:e.get(o),by:this.#i.get(o)??[]})}
const c=n.flatMap(({findings:t})=>t).filter(({location:t})=>i.has(t.path));return{changed:i,refused:r,problems:this.#r,left:c}}}function m(t,e){
return t.flatMap(({findings:t})=>t).filter(({level:t,location:n})=>t==="error"&&n.path===e)}function x(t,e){
const n=new Set(t.map(({rule:t,message:e})=>`${t}\0${e}`));return e.find(({rule:t,message:e})=>!n.has(`${t}\0${e}`))}},19626:(t,e,n)=>{n.d(e,{C:()=>s});class s{
#l;at=0;constructor(t){this.#l=t}next(){const t=this.#l.indexOf(0,this.at);const e=t<0?this.#l.length:t;const n=this.#l.subarray(this.at,e);this.at=e+1;return n
}isDone(){return this.at>=this.#l.length}}},84509:(t,e,n)=>{n.d(e,{KF:()=>u,k0:()=>h,q3:()=>f});var s=n(73024);var r=n.n(s);var o=n(76760);var i=n.n(o)
;var a=n(73429);var c=n.n(a);function f(t){try{return(0,s.readFileSync)(l(t))}catch(t){if((0,a.isNativeError)(t)&&t.code==="ENOENT")return undefined;throw t}}
function u(t){return(0,s.statSync)(l(t),{throwIfNoEntry:false})?.size??0}const d=32;function h(t){let e;try{e=(0,s.openSync)(l(t),"r")}catch{return undefined}
try{const{size:t}=(0,s.fstatSync)(e);const n=Buffer.alloc(d);if(t<d||(0,s.readSync)(e,n,0,d,t-d)!==d)return undefined
;return n.subarray(12).every(t=>t===0)?undefined:`${t} ${n.toString("hex")}`}finally{(0,s.closeSync)(e)}}function l({gitDir:t}){
const e=process.env["GIT_INDEX_FILE"];return e?(0,o.resolve)(e):(0,o.join)(t,"index")}},22906:(t,e,n)=>{n.d(e,{Ev:()=>S,VE:()=>b,mh:()=>x,vY:()=>g})
;var s=n(73024);var r=n.n(s);var o=n(76760);var i=n.n(o);var a=n(97689);var c=n(37478);var f=n(19626);var u=n(84509);const d=5;const h={mode:24,size:36,oid:40,
flags:60,path:62,extendedPath:64};const l=16384;const p=16384;function g(t){const e=(0,u.q3)(t);if(e===undefined)return{entries:[],keys:new Int32Array,sparse:0}
;const n=e.length>12&&e.toString("latin1",0,4)==="DIRC"?e.readUInt32BE(4):0;if(n!==2&&n!==3||y(t))return undefined;return v(e)}function y(t){
return/^\s*objectformat\s*=\s*sha256/im.test((0,s.readFileSync)((0,o.join)(t.commonDir,"config"),"utf8"))}function v(t){const e=[];const n=t.readUInt32BE(8)
;if(n*h.extendedPath>t.length)return undefined;const s=new Int32Array(d*n);const r=t.toString("latin1");let o=0;let i="";let a=12;for(let c=n;c>0;c--){
if(a+h.extendedPath>t.length)return undefined;const n=t.readUInt16BE(a+h.flags);const c=a+(n&l?h.extendedPath:h.path);const f=n&4095
;const u=f<4095?c+f:t.indexOf(0,c);const g=n&l?t.readUInt16BE(a+h.path):0;if(g&p)o++;else{const n=w(t,r,a,c,u);if(n.path!==i){i=n.path;const r=d*e.length
;for(let e=0;e<d;e++)s[r+e]=t.readInt32BE(a+h.oid+4*e);e.push(n)}}a+=u-a+8&~7}return m(t,a)?undefined:{entries:e,keys:s,sparse:o}}function w(t,e,n,s,r){
const o=t.readUInt32BE(n+h.mode);const i=t.readUInt32BE(n+h.size);for(let e=s;e<r;e++){if(t[e]>126||t[e]<32)return{...(0,c.q0)(t.subarray(s,r)),mode:o,size:i}}
const f=e.slice(s,r);if(o!==a.K.submodule)return{path:f,mode:o,size:i};return{path:f,mode:o,oid:t.toString("hex",n+h.oid,n+h.oid+20)}}function m(t,e){
for(let n=e;n+8<=t.length-20;n+=8+t.readUInt32BE(n+4)){if(t[n]>=97)return true}return false}function x({keys:t},e){return[t[d*e],t[d*e+1]]}
function b({keys:t},e){let n="";for(let s=0;s<d;s++)n+=(t[d*e+s]>>>0).toString(16).padStart(8,"0");return n}function S(t){const e=new Map
;for(const n=new f.C(t);!n.isDone();){const t=n.next();const s=t.indexOf(9);const[r="",o]=t.toString("latin1",0,s).split(" ");const i={...(0,
c.q0)(t.subarray(s+1)),mode:Number.parseInt(r,8),oid:o};e.set(i.path,i)}return[...e.values()].filter(t=>t.mode in $)}const $={[a.K.file]:true,
[a.K.executable]:true,[a.K.symlink]:true,[a.K.submodule]:true}}};
