"use strict";exports.id=5933;exports.ids=[5933,5178,5073];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>o});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function o(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>i,Uo:()=>o,n6:()=>u});var r=e(83179)
;function o(n,t){return c(n,t)||s(n,t)||a(n,t)}function i(n,t){return s(n,t)||c(n,t)||a(n,t)}function s(n,t){return r.y.indexOf(n.level)-r.y.indexOf(t.level)}
function c(n,t){const[e,r]=[n.location.region,t.location.region]
;return u(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function a(n,t){
return u(n.rule,t.rule)||u(n.message,t.message)}function u(n,t){return n<t?-1:n>t?1:0}},48507:(n,t,e)=>{e.d(t,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(n){
const t={error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function o(n,t){const e=new Map;for(const r of n){const n=t(r);const o=e.get(n)
;if(o)o.push(r);else e.set(n,[r])}return e}function i(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>a,Au:()=>x,DC:()=>m,N$:()=>M,Qm:()=>g,
R9:()=>d,YD:()=>w,YS:()=>S,ew:()=>f,mN:()=>l,nO:()=>v,w1:()=>$,x5:()=>h});var r=e(15083);var o=e(83179);var i=e(48507);var s=e(65073);function c(n){
return o.y.filter(t=>n[t]>0).map(t=>(0,s.LS)(n[t],t)).join(", ")}function a(n){const t=l(n);const e=c((0,i.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"\u2716",text:e});if(t.length>0||n.verdict==="incomplete"){const o=`incomplete: ${(0,
s.LS)(t.length,"thing")} that should have run did not`;const i=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"\u26a0",
text:o+i})}if(r.length===0)r.push({verdict:"clean",symbol:"\u2714",text:e===""?"clean":u(n,e)});return r}function u(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,s.yZ)(o.y.filter(n=>(0,
o.O)(n,e)).map(n=>`${n}s`))} fail the run`}function l(n){return n.notifications.filter(({level:n})=>n==="error")}function f({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function d({message:n,location:t}){return n+p(t)}function h(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${p(n)}`}function p({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function $(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const o=n.timings["total"];const i=o===undefined?"":` in ${(0,s.a3)(o)}`
;const c=t===0?"no file was examined":`${(0,s.LS)(t,"file")} (${(0,s.z3)(e)})`;return t===0?`${(0,s.LS)(r,"check")} ran${i}; ${c}`:`${(0,
s.LS)(r,"check")} ran on ${c}${i}`}function m({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:o=0})=>{
if(e===undefined||t==="skipped")return[];const i=o>0&&o===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${i})`]})}function g({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const o=e?.unmeasured.length??0;const i=[`${n}: ${(0,
r.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,r.B)(e)} % of the change`]:[],...o>0?[`nothing known of ${(0,s.LS)(o,"changed file")}`]:[]];return[i.join(", ")]})}
function w(n){const{kind:t,base:e,onlyNew:r}=n.scope;const o=e===undefined?"":` since ${e.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${o}`,staged:"what is staged"}[t];const s=r?"only what is new counts":undefined
;return[i,s].filter(n=>n!==undefined).join("; ")||undefined}function v(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function M(n){
return n.findings.filter(({fix:n})=>n).length}function x(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
i.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const S={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
75584:(n,t,e)=>{e.d(t,{cz:()=>i,i1:()=>c,zu:()=>s});var r=e(57975);var o=e.n(r);function i(n){if(!n)return(n,t)=>t;return(n,t)=>t===""?"":n.reduce((n,t)=>(0,
r.styleText)(t,n,{validateStream:false}),t)}const s={error:"red",warning:"yellow",note:"cyan"};const c={clean:"green",findings:"red",incomplete:"yellow"}},
8204:(n,t,e)=>{e.d(t,{i:()=>i,u:()=>o});var r=e(65073);function o({review:n}){if(n===undefined)return undefined
;if(n.skipped!==undefined)return`Not reviewed: ${n.skipped}`;const{all:t,known:e}=n.hunks;const o=e===0?"":` (${(0,r.K9)(e)} judged before)`;const i=s(n)
;return`Reviewed ${(0,r.LS)(t,"hunk")}${o}${i===undefined?"":`: ${i}`}`}function i({review:n}){if(n===undefined)return[]
;const t=Object.values(n.dropped).reduce((n,t)=>n+t,0);return[...n.folded.length>0?[`${(0,
r.LS)(n.folded.length,"remark")} unclear or beyond the limit`]:[],...t>0?[`${(0,
r.LS)(t,"remark")} not made, for want of proof or because it was said already`]:[],...n.settled.length>0?[`${(0,
r.LS)(n.settled.length,"earlier remark")} settled`]:[],...n.leftOut.length>0?[`${(0,r.LS)(n.leftOut.length,"file")} not for review`]:[]]}
function s({calls:n,pricesOf:t}){if(n.length===0)return undefined;const e=t=>n.reduce((n,{usage:e})=>n+t(e),0);const o=`${(0,
r.K9)(e(({input:n})=>n))} tokens read (${(0,r.K9)(e(({cached:n})=>n))} from the cache), ${(0,r.K9)(e(({output:n})=>n))} answered`
;const i=n.every(({cost:n})=>n!==undefined);const s=n.reduce((n,{cost:t=0})=>n+t,0)
;const c=i?`$${s.toFixed(s<.1?4:2)} by the prices of ${t}`:"at an unknown price";const a=[...new Set(n.map(({model:n})=>n))].join(", ");return`${(0,
r.LS)(n.length,"question")} to ${a}, ${o}, ${c}`}},65073:(n,t,e)=>{e.d(t,{$Q:()=>a,K9:()=>r,LS:()=>o,a3:()=>s,yZ:()=>c,z3:()=>i});function r(n){
return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function i(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function c(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function a(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>h,RK:()=>s,
Vj:()=>v,_R:()=>d,aB:()=>p,kw:()=>c,logLines:()=>f,sN:()=>l,sc:()=>M});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>o.test(n)?n:i[n]??c(n))}
function c(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const a=/##(?=\w*\[)/g;const u=/^(\s*):(?=:)/;function l(n){
return s(n).replace(a,"#\\x23").replace(u,"$1\\x3a")}function f(n){return n.split("\n").map(l).join("\n")}function d(n){
return new Set([...n.matchAll(a)].map(({index:n})=>n+1))}function h(n){return n.replace(u,"$1\\x3a")}function p(n){
const t=JSON.stringify(n,null,2).replace(a,"#\\u0023");return`${t.replace(r,n=>n==="\n"||o.test(n)?n:$(n))}\n`}function $(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const g=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function v(n){if(n<="\u02ff")return 1;if(g.test(n))return 0;return m.test(n)&&!w.test(n)?2:1}
function M(n){let t=0;for(const e of n)t+=v(e);return t}},95933:(n,t,e)=>{e.r(t);e.d(t,{pretty:()=>H});var r=e(75584);var o=e(15178);var i=e(14922)
;var s=e(8204);var c=e(65073);function a(n,t,e){const r=[];let i="";for(const s of[...n.split(" "),...t===""?[]:[` ${t}`]]){const n=i===""?s:`${i} ${s}`
;if(i===""||(0,o.sc)(n)<=e)i=n;else{r.push(i);i=s.trimStart()}}return[...r,i]}const u=3;const l=3;function f(n,t,e){
const r=n.notifications.filter(({level:n})=>n!=="error").flatMap(n=>w(n,t,e));const o=d(n).map(n=>e(["dim"],n))
;return[...r,...r.length>0?[""]:[],...o,...g(n,t,e)]}function d(n){const t=(0,i.YD)(n);const e=(0,i.nO)(n);return[(0,i.w1)(n),...p(n),...(0,
i.Qm)(n).map(n=>`Covered by ${(0,o.sN)(n)}`),...h(n),...t===undefined?[]:[`Looked at ${t}`],...e.length>0?[`Not counted: ${e.join(", ")}`]:[],...$(n),...m(n)]}
function h(n){const t=(0,s.u)(n);const{summary:e}=n.review??{};return[...e?e.what.map(n=>`The change: ${(0,
o.sN)(n)}`):[],...e?[`Risk: ${e.risk}; look first at ${e.first.map(({path:n,line:t})=>(0,o.sN)(`${n}:${t}`)).join(", ")}`]:[],...t===undefined?[]:[(0,
o.sN)(t)],...(0,s.i)(n).map(n=>`  ${n}`)]}function p(n){const t=(0,i.DC)(n);return t.length===0?[]:[`With ${(0,c.yZ)(t.map(o.sN))}`]}function $(n){const t=(0,
i.Au)(n);const e=t.reduce((n,[,t])=>n+t.length,0);if(e===0)return[];const r=t.map(([n,t])=>{const e=t.slice(0,u).map(({check:n})=>(0,o.sN)(n))
;const r=t.length-e.length;return`  ${(0,o.sN)(n)}: ${(0,c.yZ)(r>0?[...e,`${(0,c.K9)(r)} more`]:e)}`});return[`${(0,c.LS)(e,"check")} skipped`,...r]}
function m({notExamined:n}){const t=n.reduce((n,{files:t})=>n+t,0);if(t===0)return[];const e=n.map(({reason:n,files:t,examples:e})=>{
const r=e.slice(0,Math.min(l,t)).map(o.sN);const i=t-r.length;const s=r.length===0?(0,c.K9)(t):(0,c.yZ)(i>0?[...r,`${(0,c.K9)(i)} more`]:r);return`  ${(0,
o.sN)(n)}: ${s}`});return[`${(0,c.LS)(t,"file")} looked at in part or not at all`,...e]}function g(n,t,e){const o=(0,i.N$)(n);const s=o===0?[]:[`  ${(0,
c.LS)(o,"finding")} can be mended by ${e(["bold"],"kempt fix")}`]
;const a=(0,i.$d)(n).flatMap(({verdict:o,symbol:s,text:c})=>[e(["bold",r.i1[o]],`${s} ${c}`),...o==="incomplete"?(0,i.mN)(n).flatMap(n=>w(n,t,e)):[]])
;return["",...a,...s]}function w({level:n,id:t,message:e,remedy:i,path:s},c,u){const l=`  ${n.padEnd("warning".length)}  `;const f=" ".repeat(l.length)
;const d=Math.max(20,c-l.length);const h=s===undefined||e.includes(s)?"":`${(0,o.sN)(s)}: `;const p=(0,o.sN)(t);const $=a(h+(0,o.sN)(e),p,d).map((t,e,o)=>{
const i=e===o.length-1?t.slice(0,-p.length)+u(["dim"],p):t;return(e===0?u([r.zu[n]],l):f)+i});return[...$,...i===undefined?[]:a((0,o.sN)(i),"",d).map(n=>f+n)]}
var v=e(71753);var M=e(48507);const x=50;const S=5;const k=3;const y={lines:60,leastOfRule:3,mostOfRule:20,framesOfRule:2};function N(n){
const t=[...n].sort(v.Uo);return t.length<=x?L(t):b(t)}function L(n){const t=(0,M.$z)(n,({rule:n,location:t})=>`${t.path}\0${n}`)
;const e=[...t.values()].flatMap(n=>n.length>S?n.slice(0,k):n);const r=[...(0,M.$z)(e,({rule:n})=>n).values()].flatMap(n=>n.slice(0,S));return{files:F(n),
framed:new Set(r),more:[]}}function b(n){const t=(0,M.$z)([...n].sort(v.O5),({rule:n})=>n);const e=Math.floor(y.lines/t.size)
;const r=Math.min(y.mostOfRule,Math.max(y.leastOfRule,e));const o=new Set([...t.values()].flatMap(n=>n.slice(0,r)))
;const i=new Set([...t.values()].flatMap(n=>n.slice(0,y.framesOfRule)));const s=[...t].flatMap(([n,t])=>O(n,t.slice(r)));return{files:F(n.filter(n=>o.has(n))),
framed:i,more:s.sort((n,t)=>t.findings-n.findings)}}function O(n,t){if(t.length===0)return[];return[{rule:n,findings:t.length,
files:new Set(t.map(({location:n})=>n.path)).size}]}function F(n){return(0,M.$z)(n,({location:n})=>n.path)}const j=4
;function z({location:{region:n},snippet:t},e){if(!n||t===undefined||e<10)return undefined;const r=Math.min(n.startColumn-1,t.length)
;const o=n.endLine>n.startLine?t.length:Math.min(n.endColumn-1,t.length);const i=Math.max(r,t.trimEnd().length);const s=C(t,i<o?{start:i,end:o}:undefined)
;const c=R(s,r);const a=Math.max(c+1,R(s,o));return B(s,c,a,e)}function C(n,t){const e=[];const r=(0,o._R)(n);let i=0;let s=0;for(const c of n){
const n=t!==undefined&&i>=t.start&&i<t.end;const a=r.has(i)?(0,o.kw)(c):K(c,s,n);const u=a.length===c.length&&c!=="\t"?(0,o.Vj)(c):a.length;e.push({at:i,
shown:a,width:u});i+=c.length;s+=u}return e}function K(n,t,e){if(n==="\t")return(e?"\u2192":" ").padEnd(j-t%j);return e&&n===" "?"\xb7":(0,o.RK)(n)}
function R(n,t){return n.reduce((n,{at:e,width:r})=>e<t?n+r:n,0)}function B(n,t,e,r){const o=n.reduce((n,t)=>n+t.width,0);const i=o>r?r-2:r
;const s=o>r?Math.max(0,Math.min(t-Math.floor(i/3),o-i)):0;let c=0;let a="";let u=-1;let l=0;for(const t of n){if(c>=s&&c+t.width<=s+i){if(u<0)u=c;a+=t.shown
;l=c+t.width}c+=t.width}const f=s>0?"\u2026":"";const d=Math.max(0,u)-f.length;const h=Math.max(1,Math.min(e,Math.max(l,t+1))-t)
;const p=`${" ".repeat(Math.max(0,t-d))}${"^".repeat(h)}`;return{line:`${f}${a}${l<o?"\u2026":""}`.trimEnd(),marks:p}}function E(n,t,e){const r=N(n)
;const i=[...r.files].flatMap(([n,i])=>[e(["bold","underline"],(0,o.sN)(n)),...D(i,r,t.width,e),""]);return[...i,...Q(r.more,e)]}function D(n,{framed:t},e,r){
const o=n.map(Z);const i=Math.max(...o.map(n=>n.length));return n.flatMap((n,s)=>{const c=`  ${(o[s]??"").padStart(i)}  `;const a=T(n,c,e,r)
;return t.has(n)?[...a,...A(n,i+2,e,r)]:a})}function Z({location:{region:n,commit:t}}){const e=n?`${n.startLine}:${n.startColumn}`:"-"
;return t===undefined?e:`${t.slice(0,7)} ${e}`}function T({level:n,message:t,rule:e,fix:s,related:c=[]},u,l,f){const d=u.length+"warning".length+2
;const h=Math.max(20,l-d);const p=(0,o.sN)(e)+(s?", fixable":"");const $=f([r.zu[n]],n.padEnd("warning".length));const m=a((0,o.sN)(t),p,h).map((n,t,e)=>{
const r=t===e.length-1?n.slice(0,-p.length)+f(["dim"],p):n;return t===0?`${f(["dim"],u)}${$}  ${r}`:" ".repeat(d)+r})
;return[...m,...c.map(n=>f(["dim"],`${" ".repeat(d)}${(0,o.sN)(`${(0,i.x5)(n.location)}: ${n.message}`)}`))]}function A(n,t,e,o){
const i=String(n.location.region?.startLine??"");const s=Math.max(t,i.length+2);const c=z(n,e-s-3);if(!c)return[];const a=o(["dim"],"\u2502")
;return[`${o(["dim"],i.padStart(s))} ${a} ${c.line}`,`${" ".repeat(s)} ${a} ${o([r.zu[n.level]],c.marks)}`]}function Q(n,t){if(n.length===0)return[]
;const e=n.map(({rule:n,findings:t,files:e})=>`and ${(0,c.K9)(t)} more of ${(0,o.sN)(n)} in ${(0,c.LS)(e,"file")}`)
;return[...e.map(n=>t(["dim"],n)),t(["dim"],"kempt check --format json lists them all"),""]}const H={id:"pretty",
summary:"Text for people, in a terminal or a log",print(n,t){const e=(0,r.cz)(t.color);const i=[...E(n.findings,t,e),...f(n,t.width,e)]
;return`${i.map(o.Ql).join("\n")}\n`}}}};
