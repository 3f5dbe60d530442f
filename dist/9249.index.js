"use strict";exports.id=9249;exports.ids=[9249,5178,5073];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>i});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function i(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>o,Uo:()=>i,n6:()=>a});var r=e(83179)
;function i(n,t){return c(n,t)||s(n,t)||u(n,t)}function o(n,t){return s(n,t)||c(n,t)||u(n,t)}function s(n,t){return r.y.indexOf(n.level)-r.y.indexOf(t.level)}
function c(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function u(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},48507:(n,t,e)=>{e.d(t,{$z:()=>i,EG:()=>o,ZT:()=>r});function r(n){
const t={error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function i(n,t){const e=new Map;for(const r of n){const n=t(r);const i=e.get(n)
;if(i)i.push(r);else e.set(n,[r])}return e}function o(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>u,Au:()=>y,DC:()=>m,N$:()=>S,Qm:()=>h,
R9:()=>p,YD:()=>v,YS:()=>w,ew:()=>l,mN:()=>f,nO:()=>x,w1:()=>g,x5:()=>d});var r=e(15083);var i=e(83179);var o=e(48507);var s=e(65073);function c(n){
return i.y.filter(t=>n[t]>0).map(t=>(0,s.LS)(n[t],t)).join(", ")}function u(n){const t=f(n);const e=c((0,o.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"\u2716",text:e});if(t.length>0||n.verdict==="incomplete"){const i=`incomplete: ${(0,
s.LS)(t.length,"thing")} that should have run did not`;const o=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"\u26a0",
text:i+o})}if(r.length===0)r.push({verdict:"clean",symbol:"\u2714",text:e===""?"clean":a(n,e)});return r}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,s.yZ)(i.y.filter(n=>(0,
i.O)(n,e)).map(n=>`${n}s`))} fail the run`}function f(n){return n.notifications.filter(({level:n})=>n==="error")}function l({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function p({message:n,location:t}){return n+$(t)}function d(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${$(n)}`}function $({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function g(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const i=n.timings["total"];const o=i===undefined?"":` in ${(0,s.a3)(i)}`
;const c=t===0?"no file was examined":`${(0,s.LS)(t,"file")} (${(0,s.z3)(e)})`;return t===0?`${(0,s.LS)(r,"check")} ran${o}; ${c}`:`${(0,
s.LS)(r,"check")} ran on ${c}${o}`}function m({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:i=0})=>{
if(e===undefined||t==="skipped")return[];const o=i>0&&i===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${o})`]})}function h({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const i=e?.unmeasured.length??0;const o=[`${n}: ${(0,
r.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,r.B)(e)} % of the change`]:[],...i>0?[`nothing known of ${(0,s.LS)(i,"changed file")}`]:[]];return[o.join(", ")]})}
function v(n){const{kind:t,base:e,onlyNew:r}=n.scope;const i=e===undefined?"":` since ${e.slice(0,10)}`;const o={all:undefined,paths:"the given paths",
changed:`the files changed${i}`,staged:"what is staged"}[t];const s=r?"only what is new counts":undefined
;return[o,s].filter(n=>n!==undefined).join("; ")||undefined}function x(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function S(n){
return n.findings.filter(({fix:n})=>n).length}function y(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
o.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const w={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
65073:(n,t,e)=>{e.d(t,{$Q:()=>u,K9:()=>r,LS:()=>i,a3:()=>s,yZ:()=>c,z3:()=>o});function r(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}
function i(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function o(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function c(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function u(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>d,RK:()=>s,
Vj:()=>x,_R:()=>p,aB:()=>$,kw:()=>c,logLines:()=>l,sN:()=>f,sc:()=>S});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>i.test(n)?n:o[n]??c(n))}
function c(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function f(n){
return s(n).replace(u,"#\\x23").replace(a,"$1\\x3a")}function l(n){return n.split("\n").map(f).join("\n")}function p(n){
return new Set([...n.matchAll(u)].map(({index:n})=>n+1))}function d(n){return n.replace(a,"$1\\x3a")}function $(n){
const t=JSON.stringify(n,null,2).replace(u,"#\\u0023");return`${t.replace(r,n=>n==="\n"||i.test(n)?n:g(n))}\n`}function g(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const h=/[\p{Mn}\p{Me}\p{Cf}]/u;const v=/[\uFF61-\uFFDC]/;function x(n){if(n<="\u02ff")return 1;if(h.test(n))return 0;return m.test(n)&&!v.test(n)?2:1}
function S(n){let t=0;for(const e of n)t+=x(e);return t}},89249:(n,t,e)=>{e.r(t);e.d(t,{teamcity:()=>a});var r=e(71753);var i=e(14922);var o=e(65073)
;var s=e(15178);const c={name:255,text:4e3};const u={error:"ERROR",warning:"WARNING",note:"INFO"};const a={id:"teamcity",
summary:"TeamCity's service messages: inspections of the build",source:"https://www.jetbrains.com/help/teamcity/service-messages.html#Reporting+Inspections",
print:n=>`${f(n).join("\n")}\n`};function f(n){const t=[...n.findings].sort(r.O5);const e=[...new Set(t.map(({rule:n})=>(0,o.$Q)(n,c.name)))]
;return[...n.notifications.map(p),...e.map(n=>d("inspectionType",{id:n,name:n,category:"Kempt",description:n})),...t.map(l),...(0,
i.$d)(n).map(({symbol:n,text:t})=>`${n} Kempt: ${t}`),(0,i.w1)(n)]}function l(n){const{rule:t,level:e,location:r,related:s=[]}=n
;const{path:a,region:f,commit:l}=r;const p=s.map(n=>`\n${(0,i.x5)(n.location)}: ${n.message}`).join("");return d("inspection",{typeId:(0,o.$Q)(t,c.name),
message:(0,o.$Q)((0,i.R9)(n)+p,c.text),file:(0,o.$Q)(a,c.text),line:f&&l===undefined?String(f.startLine):undefined,SEVERITY:u[e]})}function p(n){
const{level:t,id:e,message:r,remedy:s}=n;const u=s===undefined?r:`${r}. ${s}`;const a=t==="error"?(0,i.ew)(n):u
;const f=t==="error"?"ERROR":t==="warning"?"WARNING":"NORMAL";return d("message",{text:(0,o.$Q)(`Kempt (${e}): ${a}`,c.text),status:f})}function d(n,t){
const e=Object.entries(t).filter(([,n])=>n!==undefined).map(([n,t])=>` ${n}='${$(t??"")}'`);return`##teamcity[${n}${e.join("")}]`}function $(n){
return n.split("\n").map(n=>(0,s.RK)(n).replace(/[|'[\]]/g,"|$&")).join("|n").replace(/[^\n -~]/g,n=>`|0x${n.charCodeAt(0).toString(16).padStart(4,"0")}`)}}};
