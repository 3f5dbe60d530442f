"use strict";exports.id=5199;exports.ids=[5199,5178,5073];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>i});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function i(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>o,Uo:()=>i,n6:()=>a});var r=e(83179)
;function i(n,t){return s(n,t)||u(n,t)||c(n,t)}function o(n,t){return u(n,t)||s(n,t)||c(n,t)}function u(n,t){return r.y.indexOf(n.level)-r.y.indexOf(t.level)}
function s(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function c(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},84597:(n,t,e)=>{e.d(t,{$H:()=>o,Yy:()=>i,fM:()=>r})
;function r({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function i({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const r=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function o(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return i(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},48507:(n,t,e)=>{e.d(t,{$z:()=>i,EG:()=>o,ZT:()=>r});function r(n){const t={
error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function i(n,t){const e=new Map;for(const r of n){const n=t(r);const i=e.get(n)
;if(i)i.push(r);else e.set(n,[r])}return e}function o(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>c,Au:()=>x,DC:()=>m,N$:()=>L,Qm:()=>$,
R9:()=>l,YD:()=>v,YS:()=>w,ew:()=>d,mN:()=>f,nO:()=>y,w1:()=>h,x5:()=>p});var r=e(15083);var i=e(83179);var o=e(48507);var u=e(65073);function s(n){
return i.y.filter(t=>n[t]>0).map(t=>(0,u.LS)(n[t],t)).join(", ")}function c(n){const t=f(n);const e=s((0,o.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"\u2716",text:e});if(t.length>0||n.verdict==="incomplete"){const i=`incomplete: ${(0,
u.LS)(t.length,"thing")} that should have run did not`;const o=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"\u26a0",
text:i+o})}if(r.length===0)r.push({verdict:"clean",symbol:"\u2714",text:e===""?"clean":a(n,e)});return r}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,u.yZ)(i.y.filter(n=>(0,
i.O)(n,e)).map(n=>`${n}s`))} fail the run`}function f(n){return n.notifications.filter(({level:n})=>n==="error")}function d({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function l({message:n,location:t}){return n+g(t)}function p(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${g(n)}`}function g({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function h(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const i=n.timings["total"];const o=i===undefined?"":` in ${(0,u.a3)(i)}`
;const s=t===0?"no file was examined":`${(0,u.LS)(t,"file")} (${(0,u.z3)(e)})`;return t===0?`${(0,u.LS)(r,"check")} ran${o}; ${s}`:`${(0,
u.LS)(r,"check")} ran on ${s}${o}`}function m({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:i=0})=>{
if(e===undefined||t==="skipped")return[];const o=i>0&&i===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${o})`]})}function $({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const i=e?.unmeasured.length??0;const o=[`${n}: ${(0,
r.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,r.B)(e)} % of the change`]:[],...i>0?[`nothing known of ${(0,u.LS)(i,"changed file")}`]:[]];return[o.join(", ")]})}
function v(n){const{kind:t,base:e,onlyNew:r}=n.scope;const i=e===undefined?"":` since ${e.slice(0,10)}`;const o={all:undefined,paths:"the given paths",
changed:`the files changed${i}`,staged:"what is staged"}[t];const u=r?"only what is new counts":undefined
;return[o,u].filter(n=>n!==undefined).join("; ")||undefined}function y(n){return[...n.suppressed.length>0?[`${(0,
u.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,u.K9)(n.existing)} in the base already`]:[]]}function L(n){
return n.findings.filter(({fix:n})=>n).length}function x(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
o.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const w={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
65073:(n,t,e)=>{e.d(t,{$Q:()=>c,K9:()=>r,LS:()=>i,a3:()=>u,yZ:()=>s,z3:()=>o});function r(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}
function i(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function o(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function u(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function s(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function c(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>p,RK:()=>u,
Vj:()=>y,_R:()=>l,aB:()=>g,kw:()=>s,logLines:()=>d,sN:()=>f,sc:()=>L});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n","\r":"\\r","\t":"\\t"};function u(n){return n.replace(r,n=>i.test(n)?n:o[n]??s(n))}
function s(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function f(n){
return u(n).replace(c,"#\\x23").replace(a,"$1\\x3a")}function d(n){return n.split("\n").map(f).join("\n")}function l(n){
return new Set([...n.matchAll(c)].map(({index:n})=>n+1))}function p(n){return n.replace(a,"$1\\x3a")}function g(n){
const t=JSON.stringify(n,null,2).replace(c,"#\\u0023");return`${t.replace(r,n=>n==="\n"||i.test(n)?n:h(n))}\n`}function h(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const $=/[\p{Mn}\p{Me}\p{Cf}]/u;const v=/[\uFF61-\uFFDC]/;function y(n){if(n<="\u02ff")return 1;if($.test(n))return 0;return m.test(n)&&!v.test(n)?2:1}
function L(n){let t=0;for(const e of n)t+=y(e);return t}},45199:(n,t,e)=>{e.r(t);e.d(t,{rdjson:()=>c});var r=e(71753);var i=e(84597);var o=e(14922)
;var u=e(15178);const s={error:"ERROR",warning:"WARNING",note:"INFO"};const c={id:"rdjson",
summary:"reviewdog's diagnostic format, with the fixes as suggestions",source:"https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto",
print:n=>(0,u.aB)(a(n))};function a(n){const t=new Map(n.rules.map(({id:n,helpUri:t})=>[n,t]));const e=[...n.findings].sort(r.Uo);return{source:{name:"kempt",
url:"https://github.com/kempt/kempt"},diagnostics:[...(0,o.mN)(n).map(h),...e.map(n=>f(n,t.get(n.rule)))]}}function f(n,t){
const{rule:e,level:r,location:i,fix:u}=n;const{path:c,region:a}=i;const f=(u?.edits??[]).map(t=>({range:d(t.region,n),text:t.text}));return{message:(0,o.R9)(n),
location:{path:c,range:a&&(d(a,n)??g(a))},severity:s[r],code:{value:e,url:t},suggestions:f.length>0&&f.every(({range:n})=>n)?f:undefined}}function d(n,t){
const e=l(n,t);const r=p(n,e);if(e===undefined||r===undefined)return undefined;return{start:{line:n.startLine,column:e},end:{line:n.endLine,column:r}}}
function l({startLine:n,startColumn:t,byteOffset:e},r){if(t===1)return 1;const o=r.location.region;const u=(0,i.$H)(r)
;if(o?.startLine!==n||u===undefined)return undefined;const s=Buffer.byteLength(u)+1;if(t===o.startColumn)return s
;return e===undefined||o.byteOffset===undefined?undefined:s+e-o.byteOffset}function p(n,t){if(n.endColumn===1)return 1
;if(n.endLine!==n.startLine||t===undefined)return undefined;if(n.endColumn===n.startColumn)return t;return n.byteLength===undefined?undefined:t+n.byteLength}
function g(n){return{start:{line:n.startLine},end:{line:(0,i.fM)(n)}}}function h(n){const{id:t,path:e="."}=n;return{message:(0,o.ew)(n),location:{path:e},
severity:"ERROR",code:{value:`kempt/${t}`}}}}};
