"use strict";exports.id=5546;exports.ids=[5546,5073];exports.modules={66735:(t,n,e)=>{e.d(n,{l:()=>h});var s=e(73024);var r=e.n(s);var o=e(76760);var i=e.n(o)
;var a=e(19880);var c=e(97992);var f=e(37958);var u=e(765);var d=e(66111);async function h(t,n,e,r){const i=(0,d.BW)(t,r.version);if(i===undefined)return{
contents:new Map};const a=(0,d.a6)(t,r.version,n);const h=new Map(a.map(t=>[t,(0,s.readFileSync)((0,o.join)(e.top,t))]));const p=(0,f.V)(t.tool.root??[],e.has)
;for(const n of(0,c.Rr)({command:i,files:a,rootOf:p,top:e.top,share:Number.POSITIVE_INFINITY})){const s=await(0,u.d)(t,i,n,e,r);const o=l(i,s)
;if(o!==undefined)return{contents:new Map,reason:o}}const g=new Map;for(const[t,n]of h){const r=(0,o.join)(e.top,t);if(!(0,s.existsSync)(r))return{
contents:new Map,reason:`it removed ${t}`};const i=(0,s.readFileSync)(r);if(!i.equals(n))g.set(t,i)}return{contents:g}}function l({exit:t={},timeout:n},e){
if(e.failure!==undefined)return`it could not be started: ${e.failure}`;if(e.timedOut)return`it was ended after ${n??600} seconds`
;if(e.code===null)return`it was ended by ${e.signal??"a signal"}`;const s=[...t.clean??[0],...t.findings??[1],...t.nothing??[]];if((0,
a.u)(s,e.code))return undefined;const r=(e.stderr.trim()||e.stdout.trim()).split("\n").at(-1)??""
;return`it ended with code ${e.code}${r===""?"":`: ${r.slice(0,300)}`}`}},37197:(t,n,e)=>{e.d(n,{fixWithTools:()=>v});var s=e(77598);var r=e.n(s);var o=e(73024)
;var i=e.n(o);var a=e(76760);var c=e.n(a);var f=e(52336);var u=e(56102);var d=e(66735);var h=e(82082);var l=e(74923);var p=e(41600);const g=6
;async function v(t){const{chosen:n}=(0,h.g)({...t,paths:t.entries.map(({path:t})=>t)})
;const e=n.filter(({setting:{tool:n}})=>n.fix&&(t.unsafe||n.fix.safety!=="unsafe")).sort((t,n)=>y(t)-y(n)||(t.setting.id<n.setting.id?-1:1))
;if(e.length===0)return{changed:new Map,refused:[],problems:[],left:[]};const s=new l.Z(t,n);const r=t.inPlace?t.top:await s.openTop();const o=(0,u.wE)();try{
(0,u.s)(o,r,t.entries.map(({path:t})=>t));for(const[n,e]of t.contents)(0,u.U6)(o,n,e);(0,u.x)(o,t.top,[]);return await new m(t,o,e,s).run()}finally{(0,u.yu)(o)}
}function y({setting:{tool:t}}){return t.fix?.order??(t.category==="format"?80:50)}class m{#t;#n;#e;#s;#r=[];#o=new Map;#i=new Map;#a=new Map
;constructor(t,n,e,s){this.#t=t;this.#n=n;this.#e=e;this.#s=s}async run(){const t=new Set;for(let n=0;n<g;n++){const e=await this.#c(t);if(e.size===0)break
;const s=[...e].filter(([t])=>this.#f(t));for(const[t,n]of s)this.#u(t,n);if(n===g-1)for(const[t,n]of e)this.#u(t,n)}return await this.#d()}async#c(t){
const n=new Map;const e=this.#s.placeIn(this.#n);for(const s of this.#e){const{id:r}=s.setting;const i=this.#t.paths.filter((0,
p.n)(s.setting,f.toMatcher,this.#n));if(t.has(r)||i.length===0)continue;const c=await this.#s.copyFor(s,"");const h=new Map(i.map(t=>[t,(0,o.readFileSync)((0,
a.join)(this.#n,t))]));const{contents:l,reason:g}="missing"in c?{contents:new Map,reason:c.missing}:await(0,d.l)(s.setting,i,e,c);if(g!==undefined){t.add(r)
;this.#r.push(`${r} could not fix: ${g}`);for(const[t,n]of h)(0,u.U6)(this.#n,t,n)}for(const t of l.keys()){if(!this.#o.has(t))this.#o.set(t,h.get(t))
;n.set(t,[...n.get(t)??[],r]);this.#i.set(t,[...new Set([...this.#i.get(t)??[],r])])}}return n}#f(t){const n=(0,s.createHash)("sha1").update((0,
o.readFileSync)((0,a.join)(this.#n,t))).digest("hex");const e=this.#a.get(t)??new Set;if(e.has(n))return true;this.#a.set(t,e.add(n));return false}#u(t,n){
if(!this.#o.has(t))return;const e=n.length>1?`${n.join(" and ")} undo each other's changes in`:`${n[0]} does not come to an end with`
;this.#r.push(`${e} ${t}: it is left as it was`);this.#h(t);this.#o.delete(t);this.#t={...this.#t,paths:this.#t.paths.filter(n=>n!==t)}}#h(t){
const n=this.#o.get(t);if(n)(0,u.U6)(this.#n,t,n)}async#d(){const t=[...this.#o.keys()];const n=new Map(t.map(t=>[t,(0,o.readFileSync)((0,a.join)(this.#n,t))]))
;const e=t.length===0?[]:await this.#s.checkIn(this.#n,t);for(const n of t)this.#h(n);const s=t.length===0?[]:await this.#s.checkIn(this.#n,t);const r=[]
;const i=new Map;const c=x(s,e);for(const o of t){const t=this.#i.get(o)??[];const a=b(w(s,o),w(e,o))??c;if(a)r.push({path:o,
reason:`a fix of ${t.join(", ")} would bring an error: ${a}`});else i.set(o,{before:this.#o.get(o),content:n.get(o),by:t})}
const f=e.flatMap(({findings:t})=>t).filter(({location:t})=>i.has(t.path));return{changed:i,refused:r,problems:this.#r,left:f}}}function w(t,n){
return t.flatMap(({findings:t})=>t).filter(({level:t,location:e})=>t==="error"&&e.path===n)}function b(t,n){const e=new Set(t.map($))
;return n.map($).find(t=>!e.has(t))}function $({rule:t,message:n}){return`${t}: ${n}`}function x(t,n){
const e=new Set(t.filter(({status:t})=>t==="failed").map(({id:t})=>t));const s=n.find(({status:t,id:n})=>t==="failed"&&!e.has(n))
;return s&&`${s.id}: ${s.reason}`}},15083:(t,n,e)=>{e.d(n,{B:()=>s,c:()=>r});function s({covered:t,lines:n}){return n===0?100:Math.floor(t*1e4/n)/100}
function r(t,n,e){t.set(n,e||t.get(n)===true)}},26491:(t,n,e)=>{e.d(n,{GB:()=>f,Ln:()=>g,QM:()=>u,j1:()=>d});var s=e(73024);var r=e.n(s);var o=e(76760)
;var i=e.n(o);var a=e(22690);var c=e(84966);const f="kempt-coverage.json";function u(t){const n=(0,o.join)(t,f);return(0,s.existsSync)(n)?d((0,
s.readFileSync)(n,"utf8")):{}}function d(t){const n=h(t);const e=l(n)&&n["version"]===1?n["lines"]:undefined
;if(!l(e)||!Object.values(e).every(p))throw new a.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return e}function h(t){try{
return JSON.parse(t)}catch{return undefined}}function l(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function p(t){
return typeof t==="number"&&t>=0&&t<=100}function g(t,n){const e=Object.fromEntries(Object.entries(n).sort(([t],[n])=>t<n?-1:1));(0,c.v)((0,
o.join)(t,f),Buffer.from(`${JSON.stringify({version:1,lines:e},undefined,2)}\n`))}},19626:(t,n,e)=>{e.d(n,{C:()=>s});class s{#l;at=0;constructor(t){this.#l=t}
next(){const t=this.#l.indexOf(0,this.at);const n=t<0?this.#l.length:t;const e=this.#l.subarray(this.at,n);this.at=n+1;return e}isDone(){
return this.at>=this.#l.length}}},84509:(t,n,e)=>{e.d(n,{KF:()=>u,k0:()=>h,q3:()=>f});var s=e(73024);var r=e.n(s);var o=e(76760);var i=e.n(o);var a=e(73429)
;var c=e.n(a);function f(t){try{return(0,s.readFileSync)(l(t))}catch(t){if((0,a.isNativeError)(t)&&t.code==="ENOENT")return undefined;throw t}}function u(t){
return(0,s.statSync)(l(t),{throwIfNoEntry:false})?.size??0}const d=32;function h(t){let n;try{n=(0,s.openSync)(l(t),"r")}catch{return undefined}try{
const{size:t}=(0,s.fstatSync)(n);const e=Buffer.alloc(d);if(t<d||(0,s.readSync)(n,e,0,d,t-d)!==d)return undefined
;return e.subarray(12).every(t=>t===0)?undefined:`${t} ${e.toString("hex")}`}finally{(0,s.closeSync)(n)}}function l({gitDir:t}){
const n=process.env["GIT_INDEX_FILE"];return n?(0,o.resolve)(n):(0,o.join)(t,"index")}},22906:(t,n,e)=>{e.d(n,{Ev:()=>j,VE:()=>M,mh:()=>x,vY:()=>g})
;var s=e(73024);var r=e.n(s);var o=e(76760);var i=e.n(o);var a=e(97689);var c=e(37478);var f=e(19626);var u=e(84509);const d=20;const h={mode:24,size:36,oid:40,
flags:60,path:62,extendedPath:64};const l=16384;const p=16384;function g(t){const n=(0,u.q3)(t);if(n===undefined)return{entries:[],text:"",
offsets:new Uint32Array,sparse:0};const e=n.length>12&&n.toString("latin1",0,4)==="DIRC"?n.readUInt32BE(4):0;if(e!==2&&e!==3||v(t))return undefined;return y(n)}
function v(t){return/^\s*objectformat\s*=\s*sha256/im.test((0,s.readFileSync)((0,o.join)(t.commonDir,"config"),"utf8"))}function y(t){const n=[]
;const e=new DataView(t.buffer,t.byteOffset,t.length);const s=e.getUint32(8);if(s*h.extendedPath>t.length)return undefined;const r=new Uint32Array(s)
;const o=t.toString("latin1");let i=0;let a="";let c=12;for(let f=s;f>0;f--){if(c+h.extendedPath>t.length)return undefined;const s=e.getUint16(c+h.flags)
;const f=c+(s&l?h.extendedPath:h.path);const u=s&4095;const d=u<4095?f+u:t.indexOf(0,f);const g=s&l?e.getUint16(c+h.path):0;if(g&p)i++;else{const t=w(e,o,c,f,d)
;if(t.path!==a){a=t.path;r[n.length]=c;n.push(t)}}c+=d-c+8&~7}return $(t,c)?undefined:{entries:n,text:o,offsets:r,sparse:i}}const m=/^[ -~]*$/
;function w(t,n,e,s,r){const o=t.getUint32(e+h.mode);const i=t.getUint32(e+h.size);const f=n.slice(s,r);const u=m.test(f);if(u&&o!==a.K.submodule)return{path:f,
mode:o,size:i};const d=u?{path:f}:(0,c.q0)(Buffer.from(f,"latin1"));return o===a.K.submodule?{...d,mode:o,oid:b(n,e)}:{...d,mode:o,size:i}}function b(t,n){
return Buffer.from(t.slice(n+h.oid,n+h.oid+d),"latin1").toString("hex")}function $(t,n){for(let e=n;e+8<=t.length-20;e+=8+t.readUInt32BE(e+4)){
if(t[e]>=97)return true}return false}function x({text:t,offsets:n},e){const s=n[e]+h.oid;return[S(t,s),S(t,s+4)]}function S(t,n){
return t.charCodeAt(n)<<24|t.charCodeAt(n+1)<<16|t.charCodeAt(n+2)<<8|t.charCodeAt(n+3)}function M({text:t,offsets:n},e){return b(t,n[e])}function j(t){
const n=new Map;for(const e=new f.C(t);!e.isDone();){const t=e.next();const s=t.indexOf(9);const[r="",o]=t.toString("latin1",0,s).split(" ");const i={...(0,
c.q0)(t.subarray(s+1)),mode:Number.parseInt(r,8),oid:o};n.set(i.path,i)}return[...n.values()].filter(t=>t.mode in F)}const F={[a.K.file]:true,
[a.K.executable]:true,[a.K.symlink]:true,[a.K.submodule]:true}},69963:(t,n,e)=>{e.d(n,{b:()=>o});var s=e(73024);var r=e.n(s);function o(t){try{return(0,
s.readFileSync)(t,"utf8")}catch{return undefined}}},65073:(t,n,e)=>{e.d(n,{$Q:()=>c,K9:()=>s,LS:()=>r,a3:()=>i,yZ:()=>a,z3:()=>o});function s(t){
return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(t,n,e=`${n}s`){return`${s(t)} ${t===1?n:e}`}function o(t){const n=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),n.length-1);const s=t/1e3**e;return`${e===0||s>=99.95?Math.round(s):s.toFixed(1)} ${n[e]}`}
function i(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`;const n=Math.round(t/1e3)
;return`${Math.floor(n/60)} min ${n%60} s`}function a(t,n="and"){const e=t.at(-1)??"";return t.length<2?e:`${t.slice(0,-1).join(", ")} ${n} ${e}`}
function c(t,n){if(t.length<=n)return t;return`${t.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}}};
