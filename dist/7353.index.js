"use strict";exports.id=7353;exports.ids=[7353,6491,5073];exports.modules={56291:(t,e,n)=>{n.d(e,{a:()=>r});function r({tool:t,coverage:e}){
const n=[t.check,...(t.variants??[]).map(({check:t})=>t)].map(t=>t?.scope);const r=n.every(t=>t===undefined||t==="batch"||t==="file")
;const s=t.effect==="write"||t.check.argv.some(t=>/\{files?\}/.test(t));return r&&s&&t.cache?.mode!=="scope"&&e===undefined}},66735:(t,e,n)=>{n.d(e,{l:()=>l})
;var r=n(73024);var s=n.n(r);var o=n(76760);var i=n.n(o);var a=n(19880);var c=n(97992);var f=n(37958);var u=n(765);var d=n(66111);async function l(t,e,n,s){
const i=(0,d.BW)(t,s.version);if(i===undefined)return{contents:new Map};const a=(0,d.a6)(t,s.version,e);const l=new Map(a.map(t=>[t,(0,r.readFileSync)((0,
o.join)(n.top,t))]));const p=(0,f.V)(t.tool.root??[],n.has);for(const e of(0,c.Rr)({command:i,files:a,rootOf:p,top:n.top,share:Number.POSITIVE_INFINITY})){
const r=await(0,u.d)(t,i,e,n,s);const o=h(i,r);if(o!==undefined)return{contents:new Map,reason:o}}const g=new Map;for(const[t,e]of l){const s=(0,
o.join)(n.top,t);if(!(0,r.existsSync)(s))return{contents:new Map,reason:`it removed ${t}`};const i=(0,r.readFileSync)(s);if(!i.equals(e))g.set(t,i)}return{
contents:g}}function h({exit:t={},timeout:e},n){if(n.failure!==undefined)return`it could not be started: ${n.failure}`
;if(n.timedOut)return`it was ended after ${e??600} seconds`;if(n.code===null)return`it was ended by ${n.signal??"a signal"}`
;const r=[...t.clean??[0],...t.findings??[1],...t.nothing??[]];if((0,a.u)(r,n.code))return undefined
;const s=(n.stderr.trim()||n.stdout.trim()).split("\n").at(-1)??"";return`it ended with code ${n.code}${s===""?"":`: ${s.slice(0,300)}`}`}},37197:(t,e,n)=>{
n.d(e,{fixWithTools:()=>v});var r=n(77598);var s=n.n(r);var o=n(73024);var i=n.n(o);var a=n(76760);var c=n.n(a);var f=n(52336);var u=n(56102);var d=n(66735)
;var l=n(82082);var h=n(74923);var p=n(41600);const g=6;async function v(t){const{chosen:e}=(0,l.g)({...t,paths:t.entries.map(({path:t})=>t)})
;const n=e.filter(({setting:{tool:e}})=>e.fix&&(t.unsafe||e.fix.safety!=="unsafe")).sort((t,e)=>m(t)-m(e)||(t.setting.id<e.setting.id?-1:1))
;if(n.length===0)return{changed:new Map,refused:[],problems:[],left:[]};const r=new h.ToolSession(t,e);const s=t.inPlace?t.top:await r.openTop();const o=(0,
u.wE)();try{(0,u.s)(o,s,t.entries.map(({path:t})=>t));for(const[e,n]of t.contents)(0,u.U6)(o,e,n);(0,u.x)(o,t.top,[]);return await new y(t,o,n,r).run()}finally{
(0,u.yu)(o)}}function m({setting:{tool:t}}){return t.fix?.order??(t.category==="format"?80:50)}class y{#t;#e;#n;#r;#s=[];#o=new Map;#i=new Map;#a=new Map
;constructor(t,e,n,r){this.#t=t;this.#e=e;this.#n=n;this.#r=r}async run(){const t=new Set;for(let e=0;e<g;e++){const n=await this.#c(t);if(n.size===0)break
;const r=[...n].filter(([t])=>this.#f(t));for(const[t,e]of r)this.#u(t,e);if(e===g-1)for(const[t,e]of n)this.#u(t,e)}return await this.#d()}async#c(t){
const e=new Map;const n=this.#r.placeIn(this.#e);for(const r of this.#n){const{id:s}=r.setting;const i=this.#t.paths.filter((0,
p.n)(r.setting,f.toMatcher,this.#e));if(t.has(s)||i.length===0)continue;const c=await this.#r.copyFor(r,"");const l=new Map(i.map(t=>[t,(0,o.readFileSync)((0,
a.join)(this.#e,t))]));const{contents:h,reason:g}="missing"in c?{contents:new Map,reason:c.missing}:await(0,d.l)(r.setting,i,n,c);if(g!==undefined){t.add(s)
;this.#s.push(`${s} could not fix: ${g}`);for(const[t,e]of l)(0,u.U6)(this.#e,t,e)}for(const t of h.keys()){if(!this.#o.has(t))this.#o.set(t,l.get(t))
;e.set(t,[...e.get(t)??[],s]);this.#i.set(t,[...new Set([...this.#i.get(t)??[],s])])}}return e}#f(t){const e=(0,r.createHash)("sha1").update((0,
o.readFileSync)((0,a.join)(this.#e,t))).digest("hex");const n=this.#a.get(t)??new Set;if(n.has(e))return true;this.#a.set(t,n.add(e));return false}#u(t,e){
if(!this.#o.has(t))return;const n=e.length>1?`${e.join(" and ")} undo each other's changes in`:`${e[0]} does not come to an end with`
;this.#s.push(`${n} ${t}: it is left as it was`);this.#l(t);this.#o.delete(t);this.#t={...this.#t,paths:this.#t.paths.filter(e=>e!==t)}}#l(t){
const e=this.#o.get(t);if(e)(0,u.U6)(this.#e,t,e)}async#d(){const t=[...this.#o.keys()];const e=new Map(t.map(t=>[t,(0,o.readFileSync)((0,a.join)(this.#e,t))]))
;const n=t.length===0?[]:await this.#r.checkIn(this.#e,t);for(const e of t)this.#l(e);const r=t.length===0?[]:await this.#r.checkIn(this.#e,t);const s=[]
;const i=new Map;const c=x(r,n);for(const o of t){const t=this.#i.get(o)??[];const a=$(w(r,o),w(n,o))??c;if(a)s.push({path:o,
reason:`a fix of ${t.join(", ")} would bring an error: ${a}`});else i.set(o,{before:this.#o.get(o),content:e.get(o),by:t})}
const f=n.flatMap(({findings:t})=>t).filter(({location:t})=>i.has(t.path));return{changed:i,refused:s,problems:this.#s,left:f}}}function w(t,e){
return t.flatMap(({findings:t})=>t).filter(({level:t,location:n})=>t==="error"&&n.path===e)}function $(t,e){const n=new Set(t.map(b))
;return e.map(b).find(t=>!n.has(t))}function b({rule:t,message:e}){return`${t}: ${e}`}function x(t,e){
const n=new Set(t.filter(({status:t})=>t==="failed").map(({id:t})=>t));const r=e.find(({status:t,id:e})=>t==="failed"&&!n.has(e))
;return r&&`${r.id}: ${r.reason}`}},11836:(t,e,n)=>{n.d(e,{It:()=>r,US:()=>o,i0:()=>s});function r({coverage:t},{reach:e}){
return n=>t!==undefined||e===undefined||e.has(n)}function s({setting:t}){return o(t.tool.check.scope)==="lines"}function o(t){
return t==="repository"||t==="workspace"?"lines":"rerun"}},15083:(t,e,n)=>{n.d(e,{B:()=>r,c:()=>s});function r({covered:t,lines:e}){
return e===0?100:Math.floor(t*1e4/e)/100}function s(t,e,n){t.set(e,n||t.get(e)===true)}},26491:(t,e,n)=>{n.d(e,{GB:()=>f,Ln:()=>g,QM:()=>u,j1:()=>d})
;var r=n(73024);var s=n.n(r);var o=n(76760);var i=n.n(o);var a=n(22690);var c=n(84966);const f="kempt-coverage.json";function u(t){const e=(0,o.join)(t,f)
;return(0,r.existsSync)(e)?d((0,r.readFileSync)(e,"utf8")):{}}function d(t){const e=l(t);const n=h(e)&&e["version"]===1?e["lines"]:undefined
;if(!h(n)||!Object.values(n).every(p))throw new a.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return n}function l(t){try{
return JSON.parse(t)}catch{return undefined}}function h(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function p(t){
return typeof t==="number"&&t>=0&&t<=100}function g(t,e){const n=Object.fromEntries(Object.entries(e).sort(([t],[e])=>t<e?-1:1));(0,c.v)((0,
o.join)(t,f),Buffer.from(`${JSON.stringify({version:1,lines:n},undefined,2)}\n`))}},19626:(t,e,n)=>{n.d(e,{C:()=>r});class r{#h;at=0;constructor(t){this.#h=t}
next(){const t=this.#h.indexOf(0,this.at);const e=t<0?this.#h.length:t;const n=this.#h.subarray(this.at,e);this.at=e+1;return n}isDone(){
return this.at>=this.#h.length}}},84509:(t,e,n)=>{n.d(e,{KF:()=>u,k0:()=>l,q3:()=>f});var r=n(73024);var s=n.n(r);var o=n(76760);var i=n.n(o);var a=n(73429)
;var c=n.n(a);function f(t){try{return(0,r.readFileSync)(h(t))}catch(t){if((0,a.isNativeError)(t)&&t.code==="ENOENT")return undefined;throw t}}function u(t){
return(0,r.statSync)(h(t),{throwIfNoEntry:false})?.size??0}const d=32;function l(t){let e;try{e=(0,r.openSync)(h(t),"r")}catch{return undefined}try{
const{size:t}=(0,r.fstatSync)(e);const n=Buffer.alloc(d);if(t<d||(0,r.readSync)(e,n,0,d,t-d)!==d)return undefined
;return n.subarray(12).every(t=>t===0)?undefined:`${t} ${n.toString("hex")}`}finally{(0,r.closeSync)(e)}}function h({gitDir:t}){
const e=process.env["GIT_INDEX_FILE"];return e?(0,o.resolve)(e):(0,o.join)(t,"index")}},22906:(t,e,n)=>{n.d(e,{Ev:()=>j,VE:()=>M,mh:()=>x,vY:()=>g})
;var r=n(73024);var s=n.n(r);var o=n(76760);var i=n.n(o);var a=n(97689);var c=n(37478);var f=n(19626);var u=n(84509);const d=20;const l={mode:24,size:36,oid:40,
flags:60,path:62,extendedPath:64};const h=16384;const p=16384;function g(t){const e=(0,u.q3)(t);if(e===undefined)return{entries:[],text:"",
offsets:new Uint32Array,sparse:0};const n=e.length>12&&e.toString("latin1",0,4)==="DIRC"?e.readUInt32BE(4):0;if(n!==2&&n!==3||v(t))return undefined;return m(e)}
function v(t){return/^\s*objectformat\s*=\s*sha256/im.test((0,r.readFileSync)((0,o.join)(t.commonDir,"config"),"utf8"))}function m(t){const e=[]
;const n=new DataView(t.buffer,t.byteOffset,t.length);const r=n.getUint32(8);if(r*l.extendedPath>t.length)return undefined;const s=new Uint32Array(r)
;const o=t.toString("latin1");let i=0;let a="";let c=12;for(let f=r;f>0;f--){if(c+l.extendedPath>t.length)return undefined;const r=n.getUint16(c+l.flags)
;const f=c+(r&h?l.extendedPath:l.path);const u=r&4095;const d=u<4095?f+u:t.indexOf(0,f);const g=r&h?n.getUint16(c+l.path):0;if(g&p)i++;else{const t=w(n,o,c,f,d)
;if(t.path!==a){a=t.path;s[e.length]=c;e.push(t)}}c+=d-c+8&~7}return b(t,c)?undefined:{entries:e,text:o,offsets:s,sparse:i}}const y=/^[ -~]*$/
;function w(t,e,n,r,s){const o=t.getUint32(n+l.mode);const i=t.getUint32(n+l.size);const f=e.slice(r,s);const u=y.test(f);if(u&&o!==a.K.submodule)return{path:f,
mode:o,size:i};const d=u?{path:f}:(0,c.q0)(Buffer.from(f,"latin1"));return o===a.K.submodule?{...d,mode:o,oid:$(e,n)}:{...d,mode:o,size:i}}function $(t,e){
return Buffer.from(t.slice(e+l.oid,e+l.oid+d),"latin1").toString("hex")}function b(t,e){for(let n=e;n+8<=t.length-20;n+=8+t.readUInt32BE(n+4)){
if(t[n]>=97)return true}return false}function x({text:t,offsets:e},n){const r=e[n]+l.oid;return[S(t,r),S(t,r+4)]}function S(t,e){
return t.charCodeAt(e)<<24|t.charCodeAt(e+1)<<16|t.charCodeAt(e+2)<<8|t.charCodeAt(e+3)}function M({text:t,offsets:e},n){return $(t,e[n])}function j(t){
const e=new Map;for(const n=new f.C(t);!n.isDone();){const t=n.next();const r=t.indexOf(9);const[s="",o]=t.toString("latin1",0,r).split(" ");const i={...(0,
c.q0)(t.subarray(r+1)),mode:Number.parseInt(s,8),oid:o};e.set(i.path,i)}return[...e.values()].filter(t=>t.mode in B)}const B={[a.K.file]:true,
[a.K.executable]:true,[a.K.symlink]:true,[a.K.submodule]:true}},69963:(t,e,n)=>{n.d(e,{b:()=>o});var r=n(73024);var s=n.n(r);function o(t){try{return(0,
r.readFileSync)(t,"utf8")}catch{return undefined}}},65073:(t,e,n)=>{n.d(e,{$Q:()=>c,K9:()=>r,LS:()=>s,a3:()=>i,yZ:()=>a,z3:()=>o});function r(t){
return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function s(t,e,n=`${e}s`){return`${r(t)} ${t===1?e:n}`}function o(t){const e=["B","kB","MB","GB","TB"]
;const n=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),e.length-1);const r=t/1e3**n;return`${n===0||r>=99.95?Math.round(r):r.toFixed(1)} ${e[n]}`}
function i(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`;const e=Math.round(t/1e3)
;return`${Math.floor(e/60)} min ${e%60} s`}function a(t,e="and"){const n=t.at(-1)??"";return t.length<2?n:`${t.slice(0,-1).join(", ")} ${e} ${n}`}
function c(t,e){if(t.length<=e)return t;return`${t.slice(0,Math.max(0,e-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},79151:(t,e,n)=>{n.d(e,{h:()=>i,q:()=>o})
;var r=n(15083);var s=n(65073);const o=["coverage-total","coverage-diff","coverage-ratchet","uncovered-lines"];function i({gates:t,total:e,change:n,figure:s}){
return[...t.total!==undefined&&a(e,t.total)?[f("coverage-total",`${c(e,"lines")} are covered, which is less than ${t.total} %`)]:[],...s!==undefined&&(0,
r.B)(e)<s?[f("coverage-ratchet",`Coverage fell to ${(0,
r.B)(e)} %, from ${s} % in kempt-coverage.json`)]:[],...t.diff!==undefined&&n&&a(n,t.diff)?[f("coverage-diff",`${c(n,"changed lines")} are covered, which is less than ${t.diff} %`),...n.gaps.map(u)]:[]]
}function a({covered:t,lines:e},n){return t*100<n*e}function c(t,e){return`${(0,r.B)(t)} % (${t.covered} of ${t.lines}) of the ${e}`}function f(t,e){return{
rule:t,level:"error",message:e}}function u({path:t,from:e,to:n}){const r="uncovered-lines";const o=e===n?"No test runs this line":`No test runs these ${(0,
s.LS)(n-e+1,"line")}`;return{rule:r,level:"warning",message:o,path:t,line:e,endLine:n}}}};
