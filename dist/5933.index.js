"use strict";exports.id=5933;exports.ids=[5933,5178];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>o,c:()=>r});function o({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function r(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>i,Uo:()=>r,n6:()=>u});var o=e(83179)
;function r(n,t){return c(n,t)||s(n,t)||a(n,t)}function i(n,t){return s(n,t)||c(n,t)||a(n,t)}function s(n,t){return o.y.indexOf(n.level)-o.y.indexOf(t.level)}
function c(n,t){const[e,o]=[n.location.region,t.location.region]
;return u(n.location.path,t.location.path)||(e?.startLine??0)-(o?.startLine??0)||(e?.startColumn??0)-(o?.startColumn??0)}function a(n,t){
return u(n.rule,t.rule)||u(n.message,t.message)}function u(n,t){return n<t?-1:n>t?1:0}},48507:(n,t,e)=>{e.d(t,{$z:()=>r,EG:()=>i,ZT:()=>o});function o(n){
const t={error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function r(n,t){const e=new Map;for(const o of n){const n=t(o);const r=e.get(n)
;if(r)r.push(o);else e.set(n,[o])}return e}function i(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>a,Au:()=>w,DC:()=>$,N$:()=>v,Qm:()=>g,
R9:()=>d,YD:()=>M,YS:()=>S,ew:()=>f,mN:()=>l,nO:()=>x,w1:()=>m,x5:()=>h});var o=e(15083);var r=e(83179);var i=e(48507);var s=e(65073);function c(n){
return r.y.filter(t=>n[t]>0).map(t=>(0,s.LS)(n[t],t)).join(", ")}function a(n){const t=l(n);const e=c((0,i.ZT)(n.findings));const o=[]
;if(n.verdict==="findings")o.push({verdict:"findings",symbol:"✖",text:e});if(t.length>0||n.verdict==="incomplete"){const r=`incomplete: ${(0,
s.LS)(t.length,"thing")} that should have run did not`;const i=n.verdict==="findings"||e===""?"":`; so far ${e}`;o.push({verdict:"incomplete",symbol:"⚠",
text:r+i})}if(o.length===0)o.push({verdict:"clean",symbol:"✔",text:e===""?"clean":u(n,e)});return o}function u(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,s.yZ)(r.y.filter(n=>(0,
r.O)(n,e)).map(n=>`${n}s`))} fail the run`}function l(n){return n.notifications.filter(({level:n})=>n==="error")}function f({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function d({message:n,location:t}){return n+p(t)}function h(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${p(n)}`}function p({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function m(n){
const{files:t,bytes:e}=n.scope;const o=n.runs.filter(({status:n})=>n==="ran").length;const r=n.timings["total"];const i=r===undefined?"":` in ${(0,s.a3)(r)}`
;const c=t===0?"no file was examined":`${(0,s.LS)(t,"file")} (${(0,s.z3)(e)})`;return t===0?`${(0,s.LS)(o,"check")} ran${i}; ${c}`:`${(0,
s.LS)(o,"check")} ran on ${c}${i}`}function $({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:o=0,cached:r=0})=>{
if(e===undefined||t==="skipped")return[];const i=r>0&&r===o?", known from before":"";return[`${n} ${e.version} (${e.origin}${i})`]})}function g({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const r=e?.unmeasured.length??0;const i=[`${n}: ${(0,
o.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,o.B)(e)} % of the change`]:[],...r>0?[`nothing known of ${(0,s.LS)(r,"changed file")}`]:[]];return[i.join(", ")]})}
function M(n){const{kind:t,base:e,onlyNew:o}=n.scope;const r=e===undefined?"":` since ${e.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${r}`,staged:"what is staged"}[t];const s=o?"only what is new counts":undefined
;return[i,s].filter(n=>n!==undefined).join("; ")||undefined}function x(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function v(n){
return n.findings.filter(({fix:n})=>n).length}function w(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
i.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const S={error:"❌",warning:"⚠️",note:"💡"}},75584:(n,t,e)=>{e.d(t,{cz:()=>i,
i1:()=>c,zu:()=>s});var o=e(57975);var r=e.n(o);function i(n){if(!n)return(n,t)=>t;return(n,t)=>t===""?"":n.reduce((n,t)=>(0,o.styleText)(t,n,{
validateStream:false}),t)}const s={error:"red",warning:"yellow",note:"cyan"};const c={clean:"green",findings:"red",incomplete:"yellow"}},65073:(n,t,e)=>{e.d(t,{
$Q:()=>a,K9:()=>o,LS:()=>r,a3:()=>s,yZ:()=>c,z3:()=>i});function o(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(n,t,e=`${t}s`){
return`${o(n)} ${n===1?t:e}`}function i(n){const t=["B","kB","MB","GB","TB"];const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1)
;const o=n/1e3**e;return`${e===0||o>=99.95?Math.round(o):o.toFixed(1)} ${t[e]}`}function s(n){if(n<999.5)return`${Math.round(n)} ms`
;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3);return`${Math.floor(t/60)} min ${t%60} s`}function c(n){const t=n.at(-1)??""
;return n.length<2?t:`${n.slice(0,-1).join(", ")} and ${t}`}function a(n,t){if(n.length<=t)return n
;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>h,RK:()=>s,Vj:()=>x,_R:()=>d,aB:()=>p,kw:()=>c,
logLines:()=>f,sN:()=>l,sc:()=>v});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function s(n){return n.replace(o,n=>r.test(n)?n:i[n]??c(n))}function c(n){const t=n.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const a=/##(?=\w*\[)/g
;const u=/^(\s*):(?=:)/;function l(n){return s(n).replace(a,"#\\x23").replace(u,"$1\\x3a")}function f(n){return n.split("\n").map(l).join("\n")}function d(n){
return new Set([...n.matchAll(a)].map(({index:n})=>n+1))}function h(n){return n.replace(u,"$1\\x3a")}function p(n){
const t=JSON.stringify(n,null,2).replace(a,"#\\u0023");return`${t.replace(o,n=>n==="\n"||r.test(n)?n:m(n))}\n`}function m(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const $=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const g=/[\p{Mn}\p{Me}\p{Cf}]/u;const M=/[\uFF61-\uFFDC]/;function x(n){if(n<="˿")return 1;if(g.test(n))return 0;return $.test(n)&&!M.test(n)?2:1}
function v(n){let t=0;for(const e of n)t+=x(e);return t}},95933:(n,t,e)=>{e.r(t);e.d(t,{pretty:()=>Q});var o=e(75584);var r=e(15178);var i=e(14922)
;var s=e(65073);function c(n,t,e){const o=[];let i="";for(const s of[...n.split(" "),...t===""?[]:[` ${t}`]]){const n=i===""?s:`${i} ${s}`;if(i===""||(0,
r.sc)(n)<=e)i=n;else{o.push(i);i=s.trimStart()}}return[...o,i]}const a=3;const u=3;function l(n,t,e){
const o=n.notifications.filter(({level:n})=>n!=="error").flatMap(n=>$(n,t,e));const r=f(n).map(n=>e(["dim"],n))
;return[...o,...o.length>0?[""]:[],...r,...m(n,t,e)]}function f(n){const t=(0,i.YD)(n);const e=(0,i.nO)(n);return[(0,i.w1)(n),...d(n),...(0,
i.Qm)(n).map(n=>`Covered by ${(0,r.sN)(n)}`),...t===undefined?[]:[`Looked at ${t}`],...e.length>0?[`Not counted: ${e.join(", ")}`]:[],...h(n),...p(n)]}
function d(n){const t=(0,i.DC)(n);return t.length===0?[]:[`With ${(0,s.yZ)(t.map(r.sN))}`]}function h(n){const t=(0,i.Au)(n)
;const e=t.reduce((n,[,t])=>n+t.length,0);if(e===0)return[];const o=t.map(([n,t])=>{const e=t.slice(0,a).map(({check:n})=>(0,r.sN)(n));const o=t.length-e.length
;return`  ${(0,r.sN)(n)}: ${(0,s.yZ)(o>0?[...e,`${(0,s.K9)(o)} more`]:e)}`});return[`${(0,s.LS)(e,"check")} skipped`,...o]}function p({notExamined:n}){
const t=n.reduce((n,{files:t})=>n+t,0);if(t===0)return[];const e=n.map(({reason:n,files:t,examples:e})=>{const o=e.slice(0,Math.min(u,t)).map(r.sN)
;const i=t-o.length;const c=o.length===0?(0,s.K9)(t):(0,s.yZ)(i>0?[...o,`${(0,s.K9)(i)} more`]:o);return`  ${(0,r.sN)(n)}: ${c}`});return[`${(0,
s.LS)(t,"file")} looked at in part or not at all`,...e]}function m(n,t,e){const r=(0,i.N$)(n);const c=r===0?[]:[`  ${(0,
s.LS)(r,"finding")} can be mended by ${e(["bold"],"kempt fix")}`]
;const a=(0,i.$d)(n).flatMap(({verdict:r,symbol:s,text:c})=>[e(["bold",o.i1[r]],`${s} ${c}`),...r==="incomplete"?(0,i.mN)(n).flatMap(n=>$(n,t,e)):[]])
;return["",...a,...c]}function $({level:n,id:t,message:e,remedy:i,path:s},a,u){const l=`  ${n.padEnd("warning".length)}  `;const f=" ".repeat(l.length)
;const d=Math.max(20,a-l.length);const h=s===undefined||e.includes(s)?"":`${(0,r.sN)(s)}: `;const p=(0,r.sN)(t);const m=c(h+(0,r.sN)(e),p,d).map((t,e,r)=>{
const i=e===r.length-1?t.slice(0,-p.length)+u(["dim"],p):t;return(e===0?u([o.zu[n]],l):f)+i});return[...m,...i===undefined?[]:c((0,r.sN)(i),"",d).map(n=>f+n)]}
var g=e(71753);var M=e(48507);const x=50;const v=5;const w=3;const S={lines:60,leastOfRule:3,mostOfRule:20,framesOfRule:2};function y(n){
const t=[...n].sort(g.Uo);return t.length<=x?k(t):N(t)}function k(n){const t=(0,M.$z)(n,({rule:n,location:t})=>`${t.path}\0${n}`)
;const e=[...t.values()].flatMap(n=>n.length>v?n.slice(0,w):n);const o=[...(0,M.$z)(e,({rule:n})=>n).values()].flatMap(n=>n.slice(0,v));return{files:F(n),
framed:new Set(o),more:[]}}function N(n){const t=(0,M.$z)([...n].sort(g.O5),({rule:n})=>n);const e=Math.floor(S.lines/t.size)
;const o=Math.min(S.mostOfRule,Math.max(S.leastOfRule,e));const r=new Set([...t.values()].flatMap(n=>n.slice(0,o)))
;const i=new Set([...t.values()].flatMap(n=>n.slice(0,S.framesOfRule)));const s=[...t].flatMap(([n,t])=>L(n,t.slice(o)));return{files:F(n.filter(n=>r.has(n))),
framed:i,more:s.sort((n,t)=>t.findings-n.findings)}}function L(n,t){if(t.length===0)return[];return[{rule:n,findings:t.length,
files:new Set(t.map(({location:n})=>n.path)).size}]}function F(n){return(0,M.$z)(n,({location:n})=>n.path)}const z=4
;function C({location:{region:n},snippet:t},e){if(!n||t===undefined||e<10)return undefined;const o=Math.min(n.startColumn-1,t.length)
;const r=n.endLine>n.startLine?t.length:Math.min(n.endColumn-1,t.length);const i=Math.max(o,t.trimEnd().length);const s=b(t,i<r?{start:i,end:r}:undefined)
;const c=j(s,o);const a=Math.max(c+1,j(s,r));return B(s,c,a,e)}function b(n,t){const e=[];const o=(0,r._R)(n);let i=0;let s=0;for(const c of n){
const n=t!==undefined&&i>=t.start&&i<t.end;const a=o.has(i)?(0,r.kw)(c):O(c,s,n);const u=a.length===c.length&&c!=="\t"?(0,r.Vj)(c):a.length;e.push({at:i,
shown:a,width:u});i+=c.length;s+=u}return e}function O(n,t,e){if(n==="\t")return(e?"→":" ").padEnd(z-t%z);return e&&n===" "?"·":(0,r.RK)(n)}function j(n,t){
return n.reduce((n,{at:e,width:o})=>e<t?n+o:n,0)}function B(n,t,e,o){const r=n.reduce((n,t)=>n+t.width,0);const i=r>o?o-2:o
;const s=r>o?Math.max(0,Math.min(t-Math.floor(i/3),r-i)):0;let c=0;let a="";let u=-1;let l=0;for(const t of n){if(c>=s&&c+t.width<=s+i){if(u<0)u=c;a+=t.shown
;l=c+t.width}c+=t.width}const f=s>0?"…":"";const d=Math.max(0,u)-f.length;const h=Math.max(1,Math.min(e,Math.max(l,t+1))-t)
;const p=`${" ".repeat(Math.max(0,t-d))}${"^".repeat(h)}`;return{line:`${f}${a}${l<r?"…":""}`.trimEnd(),marks:p}}function E(n,t,e){const o=y(n)
;const i=[...o.files].flatMap(([n,i])=>[e(["bold","underline"],(0,r.sN)(n)),...R(i,o,t.width,e),""]);return[...i,...A(o.more,e)]}function R(n,{framed:t},e,o){
const r=n.map(D);const i=Math.max(...r.map(n=>n.length));return n.flatMap((n,s)=>{const c=`  ${(r[s]??"").padStart(i)}  `;const a=K(n,c,e,o)
;return t.has(n)?[...a,...Z(n,i+2,e,o)]:a})}function D({location:{region:n,commit:t}}){const e=n?`${n.startLine}:${n.startColumn}`:"-"
;return t===undefined?e:`${t.slice(0,7)} ${e}`}function K({level:n,message:t,rule:e,fix:s,related:a=[]},u,l,f){const d=u.length+"warning".length+2
;const h=Math.max(20,l-d);const p=(0,r.sN)(e)+(s?", fixable":"");const m=f([o.zu[n]],n.padEnd("warning".length));const $=c((0,r.sN)(t),p,h).map((n,t,e)=>{
const o=t===e.length-1?n.slice(0,-p.length)+f(["dim"],p):n;return t===0?`${f(["dim"],u)}${m}  ${o}`:" ".repeat(d)+o})
;return[...$,...a.map(n=>f(["dim"],`${" ".repeat(d)}${(0,r.sN)(`${(0,i.x5)(n.location)}: ${n.message}`)}`))]}function Z(n,t,e,r){
const i=String(n.location.region?.startLine??"");const s=Math.max(t,i.length+2);const c=C(n,e-s-3);if(!c)return[];const a=r(["dim"],"│")
;return[`${r(["dim"],i.padStart(s))} ${a} ${c.line}`,`${" ".repeat(s)} ${a} ${r([o.zu[n.level]],c.marks)}`]}function A(n,t){if(n.length===0)return[]
;const e=n.map(({rule:n,findings:t,files:e})=>`and ${(0,s.K9)(t)} more of ${(0,r.sN)(n)} in ${(0,s.LS)(e,"file")}`)
;return[...e.map(n=>t(["dim"],n)),t(["dim"],"kempt check --format json lists them all"),""]}const Q={id:"pretty",
summary:"Text for people, in a terminal or a log",print(n,t){const e=(0,o.cz)(t.color);const i=[...E(n.findings,t,e),...l(n,t.width,e)]
;return`${i.map(r.Ql).join("\n")}\n`}}}};
