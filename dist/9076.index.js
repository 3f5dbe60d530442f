"use strict";exports.id=9076;exports.ids=[9076,5178];exports.modules={71753:(n,t,e)=>{e.d(t,{O5:()=>i,Uo:()=>r,n6:()=>u});var o=e(83179);function r(n,t){
return c(n,t)||s(n,t)||a(n,t)}function i(n,t){return s(n,t)||c(n,t)||a(n,t)}function s(n,t){return o.y.indexOf(n.level)-o.y.indexOf(t.level)}function c(n,t){
const[e,o]=[n.location.region,t.location.region]
;return u(n.location.path,t.location.path)||(e?.startLine??0)-(o?.startLine??0)||(e?.startColumn??0)-(o?.startColumn??0)}function a(n,t){
return u(n.rule,t.rule)||u(n.message,t.message)}function u(n,t){return n<t?-1:n>t?1:0}},48507:(n,t,e)=>{e.d(t,{$z:()=>r,EG:()=>i,ZT:()=>o});function o(n){
const t={error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function r(n,t){const e=new Map;for(const o of n){const n=t(o);const r=e.get(n)
;if(r)r.push(o);else e.set(n,[o])}return e}function i(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>c,Au:()=>x,DC:()=>m,N$:()=>M,R9:()=>f,
YD:()=>$,YS:()=>w,ew:()=>l,mN:()=>u,nO:()=>g,w1:()=>h,x5:()=>d});var o=e(83179);var r=e(48507);var i=e(65073);function s(n){
return o.y.filter(t=>n[t]>0).map(t=>(0,i.LS)(n[t],t)).join(", ")}function c(n){const t=u(n);const e=s((0,r.ZT)(n.findings));const o=[]
;if(n.verdict==="findings")o.push({verdict:"findings",symbol:"✖",text:e});if(t.length>0||n.verdict==="incomplete"){const r=`incomplete: ${(0,
i.LS)(t.length,"thing")} that should have run did not`;const s=n.verdict==="findings"||e===""?"":`; so far ${e}`;o.push({verdict:"incomplete",symbol:"⚠",
text:r+s})}if(o.length===0)o.push({verdict:"clean",symbol:"✔",text:e===""?"clean":a(n,e)});return o}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,i.yZ)(o.y.filter(n=>(0,
o.O)(n,e)).map(n=>`${n}s`))} fail the run`}function u(n){return n.notifications.filter(({level:n})=>n==="error")}function l({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function f({message:n,location:t}){return n+p(t)}function d(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${p(n)}`}function p({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function h(n){
const{files:t,bytes:e}=n.scope;const o=n.runs.filter(({status:n})=>n==="ran").length;const r=n.timings["total"];const s=r===undefined?"":` in ${(0,i.a3)(r)}`
;const c=t===0?"no file was examined":`${(0,i.LS)(t,"file")} (${(0,i.z3)(e)})`;return t===0?`${(0,i.LS)(o,"check")} ran${s}; ${c}`:`${(0,
i.LS)(o,"check")} ran on ${c}${s}`}function m({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:o=0,cached:r=0})=>{
if(e===undefined||t==="skipped")return[];const i=r>0&&r===o?", known from before":"";return[`${n} ${e.version} (${e.origin}${i})`]})}function $(n){
const{kind:t,base:e,onlyNew:o}=n.scope;const r=e===undefined?"":` since ${e.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${r}`,staged:"what is staged"}[t];const s=o?"only what is new counts":undefined
;return[i,s].filter(n=>n!==undefined).join("; ")||undefined}function g(n){return[...n.suppressed.length>0?[`${(0,
i.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,i.K9)(n.existing)} in the base already`]:[]]}function M(n){
return n.findings.filter(({fix:n})=>n).length}function x(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
r.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const w={error:"❌",warning:"⚠️",note:"💡"}},65073:(n,t,e)=>{e.d(t,{$Q:()=>a,
K9:()=>o,LS:()=>r,a3:()=>s,yZ:()=>c,z3:()=>i});function o(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(n,t,e=`${t}s`){
return`${o(n)} ${n===1?t:e}`}function i(n){const t=["B","kB","MB","GB","TB"];const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1)
;const o=n/1e3**e;return`${e===0||o>=99.95?Math.round(o):o.toFixed(1)} ${t[e]}`}function s(n){if(n<999.5)return`${Math.round(n)} ms`
;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3);return`${Math.floor(t/60)} min ${t%60} s`}function c(n){const t=n.at(-1)??""
;return n.length<2?t:`${n.slice(0,-1).join(", ")} and ${t}`}function a(n,t){if(n.length<=t)return n
;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>p,RK:()=>s,Vj:()=>x,_R:()=>d,aB:()=>h,kw:()=>c,
logLines:()=>f,sN:()=>l,sc:()=>w});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function s(n){return n.replace(o,n=>r.test(n)?n:i[n]??c(n))}function c(n){const t=n.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const a=/##(?=\w*\[)/g
;const u=/^(\s*):(?=:)/;function l(n){return s(n).replace(a,"#\\x23").replace(u,"$1\\x3a")}function f(n){return n.split("\n").map(l).join("\n")}function d(n){
return new Set([...n.matchAll(a)].map(({index:n})=>n+1))}function p(n){return n.replace(u,"$1\\x3a")}function h(n){
const t=JSON.stringify(n,null,2).replace(a,"#\\u0023");return`${t.replace(o,n=>n==="\n"||r.test(n)?n:m(n))}\n`}function m(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const $=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const g=/[\p{Mn}\p{Me}\p{Cf}]/u;const M=/[\uFF61-\uFFDC]/;function x(n){if(n<="˿")return 1;if(g.test(n))return 0;return $.test(n)&&!M.test(n)?2:1}
function w(n){let t=0;for(const e of n)t+=x(e);return t}},69076:(n,t,e)=>{e.r(t);e.d(t,{pretty:()=>Y});var o=e(15178);var r=e(14922);var i=e(65073)
;var s=e(57975);function c(n){if(!n)return(n,t)=>t;return(n,t)=>t===""?"":n.reduce((n,t)=>(0,s.styleText)(t,n,{validateStream:false}),t)}const a={error:"red",
warning:"yellow",note:"cyan"};const u={clean:"green",findings:"red",incomplete:"yellow"};function l(n,t,e){const r=[];let i=""
;for(const s of[...n.split(" "),...t===""?[]:[` ${t}`]]){const n=i===""?s:`${i} ${s}`;if(i===""||(0,o.sc)(n)<=e)i=n;else{r.push(i);i=s.trimStart()}}
return[...r,i]}const f=3;const d=3;function p(n,t,e){const o=n.notifications.filter(({level:n})=>n!=="error").flatMap(n=>x(n,t,e))
;const r=h(n).map(n=>e(["dim"],n));return[...o,...o.length>0?[""]:[],...r,...M(n,t,e)]}function h(n){const t=(0,r.YD)(n);const e=(0,r.nO)(n);return[(0,
r.w1)(n),...m(n),...t===undefined?[]:[`Looked at ${t}`],...e.length>0?[`Not counted: ${e.join(", ")}`]:[],...$(n),...g(n)]}function m(n){const t=(0,r.DC)(n)
;return t.length===0?[]:[`With ${(0,i.yZ)(t.map(o.sN))}`]}function $(n){const t=(0,r.Au)(n);const e=t.reduce((n,[,t])=>n+t.length,0);if(e===0)return[]
;const s=t.map(([n,t])=>{const e=t.slice(0,f).map(({check:n})=>(0,o.sN)(n));const r=t.length-e.length;return`  ${(0,o.sN)(n)}: ${(0,i.yZ)(r>0?[...e,`${(0,
i.K9)(r)} more`]:e)}`});return[`${(0,i.LS)(e,"check")} skipped`,...s]}function g({notExamined:n}){const t=n.reduce((n,{files:t})=>n+t,0);if(t===0)return[]
;const e=n.map(({reason:n,files:t,examples:e})=>{const r=e.slice(0,Math.min(d,t)).map(o.sN);const s=t-r.length;const c=r.length===0?(0,i.K9)(t):(0,
i.yZ)(s>0?[...r,`${(0,i.K9)(s)} more`]:r);return`  ${(0,o.sN)(n)}: ${c}`});return[`${(0,i.LS)(t,"file")} looked at in part or not at all`,...e]}
function M(n,t,e){const o=(0,r.N$)(n);const s=o===0?[]:[`  ${(0,i.LS)(o,"finding")} can be mended by ${e(["bold"],"kempt fix")}`];const c=(0,
r.$d)(n).flatMap(({verdict:o,symbol:i,text:s})=>[e(["bold",u[o]],`${i} ${s}`),...o==="incomplete"?(0,r.mN)(n).flatMap(n=>x(n,t,e)):[]]);return["",...c,...s]}
function x({level:n,id:t,message:e,remedy:r,path:i},s,c){const u=`  ${n.padEnd("warning".length)}  `;const f=" ".repeat(u.length)
;const d=Math.max(20,s-u.length);const p=i===undefined||e.includes(i)?"":`${(0,o.sN)(i)}: `;const h=(0,o.sN)(t);const m=l(p+(0,o.sN)(e),h,d).map((t,e,o)=>{
const r=e===o.length-1?t.slice(0,-h.length)+c(["dim"],h):t;return(e===0?c([a[n]],u):f)+r});return[...m,...r===undefined?[]:l((0,o.sN)(r),"",d).map(n=>f+n)]}
var w=e(71753);var v=e(48507);const S=50;const y=5;const N=3;const k={lines:60,leastOfRule:3,mostOfRule:20,framesOfRule:2};function L(n){
const t=[...n].sort(w.Uo);return t.length<=S?F(t):C(t)}function F(n){const t=(0,v.$z)(n,({rule:n,location:t})=>`${t.path}\0${n}`)
;const e=[...t.values()].flatMap(n=>n.length>y?n.slice(0,N):n);const o=[...(0,v.$z)(e,({rule:n})=>n).values()].flatMap(n=>n.slice(0,y));return{files:b(n),
framed:new Set(o),more:[]}}function C(n){const t=(0,v.$z)([...n].sort(w.O5),({rule:n})=>n);const e=Math.floor(k.lines/t.size)
;const o=Math.min(k.mostOfRule,Math.max(k.leastOfRule,e));const r=new Set([...t.values()].flatMap(n=>n.slice(0,o)))
;const i=new Set([...t.values()].flatMap(n=>n.slice(0,k.framesOfRule)));const s=[...t].flatMap(([n,t])=>O(n,t.slice(o)));return{files:b(n.filter(n=>r.has(n))),
framed:i,more:s.sort((n,t)=>t.findings-n.findings)}}function O(n,t){if(t.length===0)return[];return[{rule:n,findings:t.length,
files:new Set(t.map(({location:n})=>n.path)).size}]}function b(n){return(0,v.$z)(n,({location:n})=>n.path)}const j=4
;function E({location:{region:n},snippet:t},e){if(!n||t===undefined||e<10)return undefined;const o=Math.min(n.startColumn-1,t.length)
;const r=n.endLine>n.startLine?t.length:Math.min(n.endColumn-1,t.length);const i=Math.max(o,t.trimEnd().length);const s=R(t,i<r?{start:i,end:r}:undefined)
;const c=D(s,o);const a=Math.max(c+1,D(s,r));return K(s,c,a,e)}function R(n,t){const e=[];const r=(0,o._R)(n);let i=0;let s=0;for(const c of n){
const n=t!==undefined&&i>=t.start&&i<t.end;const a=r.has(i)?(0,o.kw)(c):z(c,s,n);const u=a.length===c.length&&c!=="\t"?(0,o.Vj)(c):a.length;e.push({at:i,
shown:a,width:u});i+=c.length;s+=u}return e}function z(n,t,e){if(n==="\t")return(e?"→":" ").padEnd(j-t%j);return e&&n===" "?"·":(0,o.RK)(n)}function D(n,t){
return n.reduce((n,{at:e,width:o})=>e<t?n+o:n,0)}function K(n,t,e,o){const r=n.reduce((n,t)=>n+t.width,0);const i=r>o?o-2:o
;const s=r>o?Math.max(0,Math.min(t-Math.floor(i/3),r-i)):0;let c=0;let a="";let u=-1;let l=0;for(const t of n){if(c>=s&&c+t.width<=s+i){if(u<0)u=c;a+=t.shown
;l=c+t.width}c+=t.width}const f=s>0?"…":"";const d=Math.max(0,u)-f.length;const p=Math.max(1,Math.min(e,Math.max(l,t+1))-t)
;const h=`${" ".repeat(Math.max(0,t-d))}${"^".repeat(p)}`;return{line:`${f}${a}${l<r?"…":""}`.trimEnd(),marks:h}}function B(n,t,e){const r=L(n)
;const i=[...r.files].flatMap(([n,i])=>[e(["bold","underline"],(0,o.sN)(n)),...Z(i,r,t.width,e),""]);return[...i,...Q(r.more,e)]}function Z(n,{framed:t},e,o){
const r=n.map(A);const i=Math.max(...r.map(n=>n.length));return n.flatMap((n,s)=>{const c=`  ${(r[s]??"").padStart(i)}  `;const a=T(n,c,e,o)
;return t.has(n)?[...a,...H(n,i+2,e,o)]:a})}function A({location:{region:n,commit:t}}){const e=n?`${n.startLine}:${n.startColumn}`:"-"
;return t===undefined?e:`${t.slice(0,7)} ${e}`}function T({level:n,message:t,rule:e,fix:i,related:s=[]},c,u,f){const d=c.length+"warning".length+2
;const p=Math.max(20,u-d);const h=(0,o.sN)(e)+(i?", fixable":"");const m=f([a[n]],n.padEnd("warning".length));const $=l((0,o.sN)(t),h,p).map((n,t,e)=>{
const o=t===e.length-1?n.slice(0,-h.length)+f(["dim"],h):n;return t===0?`${f(["dim"],c)}${m}  ${o}`:" ".repeat(d)+o})
;return[...$,...s.map(n=>f(["dim"],`${" ".repeat(d)}${(0,o.sN)(`${(0,r.x5)(n.location)}: ${n.message}`)}`))]}function H(n,t,e,o){
const r=String(n.location.region?.startLine??"");const i=Math.max(t,r.length+2);const s=E(n,e-i-3);if(!s)return[];const c=o(["dim"],"│")
;return[`${o(["dim"],r.padStart(i))} ${c} ${s.line}`,`${" ".repeat(i)} ${c} ${o([a[n.level]],s.marks)}`]}function Q(n,t){if(n.length===0)return[]
;const e=n.map(({rule:n,findings:t,files:e})=>`and ${(0,i.K9)(t)} more of ${(0,o.sN)(n)} in ${(0,i.LS)(e,"file")}`)
;return[...e.map(n=>t(["dim"],n)),t(["dim"],"kempt check --format json lists them all"),""]}const Y={id:"pretty",
summary:"Text for people, in a terminal or a log",print(n,t){const e=c(t.color);const r=[...B(n.findings,t,e),...p(n,t.width,e)]
;return`${r.map(o.Ql).join("\n")}\n`}}}};
