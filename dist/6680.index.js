"use strict";exports.id=6680;exports.ids=[6680];exports.modules={81632:(t,e,s)=>{s.d(e,{FR:()=>c,Hy:()=>i,tN:()=>p});var n=s(37478);var o=s(19626)
;function i(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const r={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};class a{status;path;head;base;section;#t;constructor(t,e,s,n){this.status=t;this.head=e
;this.base=s;this.path=n}get hunks(){this.#t??=b(this.section?.toString("utf8")??"");return this.#t}}function c(t){const e=[];const s=new o.C(t)
;while(t[s.at]===58){const[t="",o="",i,c,d=""]=s.next().toString("latin1",1).split(" ");const h=r[d[0]??""]??"modified";const f=(0,n.q0)(s.next())
;const l=h==="renamed"||h==="copied"?(0,n.q0)(s.next()):f;const[b,p]=[u(f,t,i),u(l,o,c)];if(h!=="unmerged")e.push(new a(h,p,b,l.path))}
if(!s.isDone())f(e,t.subarray(s.at+1));return e}const d="0".repeat(64);function u(t,e,s){const n=Number.parseInt(e,8);if(n===0)return undefined;return{...t,
mode:n,oid:s===undefined||d.startsWith(s)?undefined:s}}const h=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function f(t,e){const s=l(e);let n=0
;for(const e of t){if(e.status==="type-changed"&&s.length>t.length)n++;e.section=s[n++]}}function l(t){const e=[];for(let s=0;s<t.length;){
const n=t.indexOf("\ndiff --git ",s,"latin1");const o=n<0?t.length:n+1;e.push(t.subarray(s,o));s=o}return e}function b(t){const e=[];let s=0
;for(const n of t.split("\n")){const t=e.at(-1);if(t&&n.startsWith("-")&&s<t.baseCount){t.removed+=`${n.slice(1)}\n`;s++
}else if(t&&n.startsWith("+")&&t.added.length<t.headCount){t.added.push(n.slice(1).replace(/\r$/,""))}else if(t&&n.startsWith("\\")&&t.added.length===0){
t.removed=t.removed.slice(0,-1)}else{const t=h.exec(n);if(t===null)continue;const[o,i,r,a]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:o,baseCount:i,
headStart:r,headCount:a,added:[],removed:""});s=0}}return e}function p(t,e){const s=[];let n=1;let o=0;const i=e=>{const s=o;for(;n<e&&o<t.length;n++){
const e=t.indexOf(10,o);o=e<0?t.length:e+1}return t.subarray(s,o)};for(const{headStart:t,headCount:n,removed:o}of e){const e=n===0?t+1:t
;s.push(i(e),Buffer.from(o));i(e+n)}return Buffer.concat([...s,t.subarray(o)])}},72898:(t,e,s)=>{s.d(e,{i:()=>o});var n=s(86859);function o(t,e){const o=(0,
n.lM)(t)?.blobId(e);return o??s.e(2352).then(s.bind(s,42352)).then(({blobId:s})=>s(t,e))}},36680:(t,e,s)=>{s.d(e,{UndoneTree:()=>r});var n=s(97689)
;var o=s(81632);var i=s(72898);class r{entries;#e;#s;#n=new Map;constructor(t,e,s){this.entries=e.entries;this.#e=t;this.#s=e
;for(const t of s)if(t.base)this.#n.set(t.base,t)}async visit(t,e){const s=[];const r=new Map;for(const e of t){const{head:t,hunks:o=[]}=this.#n.get(e)??{}
;if(t&&(0,n.$W)(t)&&(0,n.$W)(e))r.set(t,{base:e,hunks:o});else s.push(e)}await this.#e.visitAccelerated(r.keys(),{file:async(t,n,a)=>{
const{base:c,hunks:d}=r.get(t);const u=(0,o.tN)(n.subarray(0,a),d);const h=u.copy(n)===u.length;if(!h||await(0,i.i)(n,u.length)!==c.oid)s.push(c);else{
c.size=u.length;await e.file(c,n,u.length)}},problem:t=>{s.push(r.get(t).base)}});if(s.length>0)await this.#s.visit(s,e)}exists(t){return this.#s.exists(t)}}}};
