"use strict";exports.id=8486;exports.ids=[8486,5178,5073];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>o});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function o(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>i,Uo:()=>o,n6:()=>a});var r=e(83179)
;function o(n,t){return c(n,t)||s(n,t)||u(n,t)}function i(n,t){return s(n,t)||c(n,t)||u(n,t)}function s(n,t){return r.y.indexOf(n.level)-r.y.indexOf(t.level)}
function c(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function u(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},48507:(n,t,e)=>{e.d(t,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(n){
const t={error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function o(n,t){const e=new Map;for(const r of n){const n=t(r);const o=e.get(n)
;if(o)o.push(r);else e.set(n,[r])}return e}function i(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>u,Au:()=>F,DC:()=>h,N$:()=>k,Qm:()=>m,
R9:()=>p,YD:()=>v,YS:()=>w,ew:()=>f,mN:()=>l,nO:()=>y,w1:()=>g,x5:()=>d});var r=e(15083);var o=e(83179);var i=e(48507);var s=e(65073);function c(n){
return o.y.filter(t=>n[t]>0).map(t=>(0,s.LS)(n[t],t)).join(", ")}function u(n){const t=l(n);const e=c((0,i.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"\u2716",text:e});if(t.length>0||n.verdict==="incomplete"){const o=`incomplete: ${(0,
s.LS)(t.length,"thing")} that should have run did not`;const i=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"\u26a0",
text:o+i})}if(r.length===0)r.push({verdict:"clean",symbol:"\u2714",text:e===""?"clean":a(n,e)});return r}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,s.yZ)(o.y.filter(n=>(0,
o.O)(n,e)).map(n=>`${n}s`))} fail the run`}function l(n){return n.notifications.filter(({level:n})=>n==="error")}function f({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function p({message:n,location:t}){return n+$(t)}function d(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${$(n)}`}function $({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function g(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const o=n.timings["total"];const i=o===undefined?"":` in ${(0,s.a3)(o)}`
;const c=t===0?"no file was examined":`${(0,s.LS)(t,"file")} (${(0,s.z3)(e)})`;return t===0?`${(0,s.LS)(r,"check")} ran${i}; ${c}`:`${(0,
s.LS)(r,"check")} ran on ${c}${i}`}function h({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:o=0})=>{
if(e===undefined||t==="skipped")return[];const i=o>0&&o===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${i})`]})}function m({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const o=e?.unmeasured.length??0;const i=[`${n}: ${(0,
r.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,r.B)(e)} % of the change`]:[],...o>0?[`nothing known of ${(0,s.LS)(o,"changed file")}`]:[]];return[i.join(", ")]})}
function v(n){const{kind:t,base:e,onlyNew:r}=n.scope;const o=e===undefined?"":` since ${e.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${o}`,staged:"what is staged"}[t];const s=r?"only what is new counts":undefined
;return[i,s].filter(n=>n!==undefined).join("; ")||undefined}function y(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function k(n){
return n.findings.filter(({fix:n})=>n).length}function F(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
i.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const w={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
65073:(n,t,e)=>{e.d(t,{$Q:()=>u,K9:()=>r,LS:()=>o,a3:()=>s,yZ:()=>c,z3:()=>i});function r(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}
function o(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function i(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function c(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function u(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>d,RK:()=>s,
Vj:()=>y,_R:()=>p,aB:()=>$,kw:()=>c,logLines:()=>f,sN:()=>l,sc:()=>k});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>o.test(n)?n:i[n]??c(n))}
function c(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function l(n){
return s(n).replace(u,"#\\x23").replace(a,"$1\\x3a")}function f(n){return n.split("\n").map(l).join("\n")}function p(n){
return new Set([...n.matchAll(u)].map(({index:n})=>n+1))}function d(n){return n.replace(a,"$1\\x3a")}function $(n){
const t=JSON.stringify(n,null,2).replace(u,"#\\u0023");return`${t.replace(r,n=>n==="\n"||o.test(n)?n:g(n))}\n`}function g(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const h=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const m=/[\p{Mn}\p{Me}\p{Cf}]/u;const v=/[\uFF61-\uFFDC]/;function y(n){if(n<="\u02ff")return 1;if(m.test(n))return 0;return h.test(n)&&!v.test(n)?2:1}
function k(n){let t=0;for(const e of n)t+=y(e);return t}},58889:(n,t,e)=>{e.d(t,{T:()=>o});var r=e(15178);function o(n){
return`<?xml version="1.0" encoding="UTF-8"?>\n${i(n,"")}`}function i({name:n,attributes:t={},children:e=[],text:r},o){
const s=Object.entries(t).filter(([,n])=>n!==undefined).map(([n,t])=>` ${n}="${l(String(t))}"`).join("");const c=`${o}<${n}${s}`
;if(r!==undefined)return`${c}>${a(r)}</${n}>\n`;if(e.length===0)return`${c}/>\n`;return`${c}>\n${e.map(n=>i(n,`${o}  `)).join("")}${o}</${n}>\n`}
const s=/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;const c={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;const u=/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;function a(n){
return n.replace(s,r.kw).replace(/[&<>"]/g,n=>c[n]??n).replace(u,n=>`&#${n.codePointAt(0)};`).replace(/##(?=\w*\[)/g,"#&#35;").replace(/^(\s*):(?=:)/gm,"$1&#58;")
}function l(n){return a(n).replace(/\n/g,"&#10;")}},58486:(n,t,e)=>{e.r(t);e.d(t,{checkstyle:()=>u});var r=e(71753);var o=e(48507);var i=e(14922);var s=e(58889)
;const c={error:"error",warning:"warning",note:"info"};const u={id:"checkstyle",summary:"Checkstyle XML, for Jenkins and other tools that know it",
source:"https://github.com/checkstyle/checkstyle/blob/master/src/main/java/com/puppycrawl/tools/checkstyle/XMLLogger.java",print:n=>(0,s.T)({name:"checkstyle",
attributes:{version:"4.3"},children:a(n)})};function a(n){const t=(0,o.$z)((0,i.mN)(n),({path:n="."})=>n);const e=(0,
o.$z)([...n.findings].sort(r.Uo),({location:n})=>n.path);return[...new Set([...t.keys(),...e.keys()])].map(n=>({name:"file",attributes:{name:n},
children:[...(t.get(n)??[]).map(f),...(e.get(n)??[]).map(l)]}))}function l(n){const{rule:t,level:e,location:{region:r}}=n;const o={line:r?.startLine,
column:r?.startColumn,severity:c[e],message:(0,i.R9)(n),source:`kempt.${t}`};return{name:"error",attributes:o}}function f(n){const t={severity:"error",
message:(0,i.ew)(n),source:`kempt.kempt/${n.id}`};return{name:"error",attributes:t}}}};
