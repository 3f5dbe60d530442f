"use strict";exports.id=9713;exports.ids=[9713,5178,5073];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>i});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function i(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>o,Uo:()=>i,n6:()=>a});var r=e(83179)
;function i(n,t){return c(n,t)||s(n,t)||u(n,t)}function o(n,t){return s(n,t)||c(n,t)||u(n,t)}function s(n,t){return r.y.indexOf(n.level)-r.y.indexOf(t.level)}
function c(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function u(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},48507:(n,t,e)=>{e.d(t,{$z:()=>i,EG:()=>o,ZT:()=>r});function r(n){
const t={error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function i(n,t){const e=new Map;for(const r of n){const n=t(r);const i=e.get(n)
;if(i)i.push(r);else e.set(n,[r])}return e}function o(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>u,Au:()=>x,DC:()=>$,N$:()=>S,Qm:()=>m,
R9:()=>p,YD:()=>v,YS:()=>w,ew:()=>l,mN:()=>f,nO:()=>y,w1:()=>h,x5:()=>d});var r=e(15083);var i=e(83179);var o=e(48507);var s=e(65073);function c(n){
return i.y.filter(t=>n[t]>0).map(t=>(0,s.LS)(n[t],t)).join(", ")}function u(n){const t=f(n);const e=c((0,o.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"\u2716",text:e});if(t.length>0||n.verdict==="incomplete"){const i=`incomplete: ${(0,
s.LS)(t.length,"thing")} that should have run did not`;const o=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"\u26a0",
text:i+o})}if(r.length===0)r.push({verdict:"clean",symbol:"\u2714",text:e===""?"clean":a(n,e)});return r}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,s.yZ)(i.y.filter(n=>(0,
i.O)(n,e)).map(n=>`${n}s`))} fail the run`}function f(n){return n.notifications.filter(({level:n})=>n==="error")}function l({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function p({message:n,location:t}){return n+g(t)}function d(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${g(n)}`}function g({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function h(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const i=n.timings["total"];const o=i===undefined?"":` in ${(0,s.a3)(i)}`
;const c=t===0?"no file was examined":`${(0,s.LS)(t,"file")} (${(0,s.z3)(e)})`;return t===0?`${(0,s.LS)(r,"check")} ran${o}; ${c}`:`${(0,
s.LS)(r,"check")} ran on ${c}${o}`}function $({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:i=0})=>{
if(e===undefined||t==="skipped")return[];const o=i>0&&i===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${o})`]})}function m({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const i=e?.unmeasured.length??0;const o=[`${n}: ${(0,
r.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,r.B)(e)} % of the change`]:[],...i>0?[`nothing known of ${(0,s.LS)(i,"changed file")}`]:[]];return[o.join(", ")]})}
function v(n){const{kind:t,base:e,onlyNew:r}=n.scope;const i=e===undefined?"":` since ${e.slice(0,10)}`;const o={all:undefined,paths:"the given paths",
changed:`the files changed${i}`,staged:"what is staged"}[t];const s=r?"only what is new counts":undefined
;return[o,s].filter(n=>n!==undefined).join("; ")||undefined}function y(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function S(n){
return n.findings.filter(({fix:n})=>n).length}function x(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
o.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const w={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
65073:(n,t,e)=>{e.d(t,{$Q:()=>u,K9:()=>r,LS:()=>i,a3:()=>s,yZ:()=>c,z3:()=>o});function r(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}
function i(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function o(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function c(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function u(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>d,RK:()=>s,
Vj:()=>y,_R:()=>p,aB:()=>g,kw:()=>c,logLines:()=>l,sN:()=>f,sc:()=>S});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>i.test(n)?n:o[n]??c(n))}
function c(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function f(n){
return s(n).replace(u,"#\\x23").replace(a,"$1\\x3a")}function l(n){return n.split("\n").map(f).join("\n")}function p(n){
return new Set([...n.matchAll(u)].map(({index:n})=>n+1))}function d(n){return n.replace(a,"$1\\x3a")}function g(n){
const t=JSON.stringify(n,null,2).replace(u,"#\\u0023");return`${t.replace(r,n=>n==="\n"||i.test(n)?n:h(n))}\n`}function h(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const $=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const m=/[\p{Mn}\p{Me}\p{Cf}]/u;const v=/[\uFF61-\uFFDC]/;function y(n){if(n<="\u02ff")return 1;if(m.test(n))return 0;return $.test(n)&&!v.test(n)?2:1}
function S(n){let t=0;for(const e of n)t+=y(e);return t}},59713:(n,t,e)=>{e.r(t);e.d(t,{codequality:()=>a});var r=e(77598);var i=e.n(r);var o=e(71753)
;var s=e(14922);var c=e(15178);const u={error:"major",warning:"minor",note:"info"};const a={id:"codequality",
summary:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
source:"https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format",print:n=>(0,c.aB)(f(n))};function f(n){const t=[...(0,
s.mN)(n).map(p),...[...n.findings].sort(o.Uo).map(l)];const e=new Map;return t.map(n=>{const t=(e.get(n.fingerprint)??0)+1;e.set(n.fingerprint,t)
;return t===1?n:{...n,fingerprint:d(n.fingerprint,String(t))}})}function l(n){const{rule:t,level:e,fingerprint:r}=n
;const{path:i,region:o,commit:c=""}=n.location;return{description:(0,s.R9)(n),check_name:t,fingerprint:d(i,c,r),severity:u[e],location:{path:i,lines:{
begin:o?.startLine??1}}}}function p(n){const{id:t,message:e,path:r="."}=n;return{description:(0,s.ew)(n),check_name:`kempt/${t}`,
fingerprint:d("notification",t,r,e),severity:"blocker",location:{path:r,lines:{begin:1}}}}function d(...n){return(0,
r.createHash)("sha256").update(n.join("\0")).digest("hex").slice(0,32)}}};
