"use strict";exports.id=6680;exports.ids=[6680];exports.modules={81632:(e,t,s)=>{s.d(t,{FR:()=>d,Hy:()=>i,tN:()=>l});var n=s(37478);var o=s(19626)
;function i(e){const t=e?["--raw","-p","-U0"]:["--raw"]
;return[...t,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const r={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function d(e){const t=[];const s=new o.C(e);while(e[s.at]===58){
const[e="",o="",i,d,c=""]=s.next().toString("latin1",1).split(" ");const u=r[c[0]??""]??"modified";const f=(0,n.q0)(s.next())
;const l=u==="renamed"||u==="copied"?(0,n.q0)(s.next()):f;t.push({status:u,path:l.path,base:a(f,e,i),head:a(l,o,d),hunks:[]})}
if(!s.isDone())u(t,e.toString("utf8",s.at+1));return t.filter(e=>e.status!=="unmerged")}function a(e,t,s){const n=Number.parseInt(t,8);if(n===0)return undefined
;return{...e,mode:n,oid:s===undefined||/^0+$/.test(s)?undefined:s}}const c=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function u(e,t){
const s=e.filter(e=>e.status!=="unmerged");const n=`\n${t}`.split("\ndiff --git ").slice(1);let o=0;for(const e of s){e.hunks=f(n[o]??"")
;if(e.status==="type-changed"&&n.length>s.length)e.hunks=f(n[++o]??"");o++}}function f(e){const t=[];let s=0;for(const n of e.split("\n")){const e=t.at(-1)
;if(e&&n.startsWith("-")&&s<e.baseCount){e.removed+=`${n.slice(1)}\n`;s++}else if(e&&n.startsWith("+")&&e.added.length<e.headCount){
e.added.push(n.slice(1).replace(/\r$/,""))}else if(e&&n.startsWith("\\")&&e.added.length===0){e.removed=e.removed.slice(0,-1)}else{const e=c.exec(n)
;if(e===null)continue;const[o,i,r,d]=e.slice(1).map(e=>Number(e??1));t.push({baseStart:o,baseCount:i,headStart:r,headCount:d,added:[],removed:""});s=0}}return t
}function l(e,t){const s=[];let n=1;let o=0;const i=t=>{const s=o;for(;n<t&&o<e.length;n++){const t=e.indexOf(10,o);o=t<0?e.length:t+1}return e.subarray(s,o)}
;for(const{headStart:e,headCount:n,removed:o}of t){const t=n===0?e+1:e;s.push(i(t),Buffer.from(o));i(t+n)}return Buffer.concat([...s,e.subarray(o)])}},
72898:(e,t,s)=>{s.d(t,{i:()=>o});var n=s(86859);function o(e,t){const o=(0,n.lM)(e)?.blobId(t)
;return o??s.e(2352).then(s.bind(s,42352)).then(({blobId:s})=>s(e,t))}},36680:(e,t,s)=>{s.d(t,{UndoneTree:()=>r});var n=s(97689);var o=s(81632);var i=s(72898)
;class r{entries;#e;#t;#s=new Map;constructor(e,t,s){this.entries=t.entries;this.#e=e;this.#t=t;for(const e of s)if(e.base)this.#s.set(e.base,e)}
async visit(e,t){const s=[];const r=new Map;for(const t of e){const{head:e,hunks:o=[]}=this.#s.get(t)??{};if(e&&(0,n.$)(e)&&(0,n.$)(t))r.set(e,{base:t,hunks:o
});else s.push(t)}await this.#e.visitAccelerated(r.keys(),{file:async(e,n,d)=>{const{base:a,hunks:c}=r.get(e);const u=(0,o.tN)(n.subarray(0,d),c)
;const f=u.copy(n)===u.length;if(!f||await(0,i.i)(n,u.length)!==a.oid)s.push(a);else{a.size=u.length;await t.file(a,n,u.length)}},problem:e=>{
s.push(r.get(e).base)}});if(s.length>0)await this.#t.visit(s,t)}exists(e){return this.#t.exists(e)}}}};
