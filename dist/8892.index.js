"use strict";exports.id=8892;exports.ids=[8892,5178,5073];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>o});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function o(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>i,Uo:()=>o,n6:()=>a});var r=e(83179)
;function o(n,t){return u(n,t)||s(n,t)||c(n,t)}function i(n,t){return s(n,t)||u(n,t)||c(n,t)}function s(n,t){return r.y.indexOf(n.level)-r.y.indexOf(t.level)}
function u(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function c(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},84597:(n,t,e)=>{e.d(t,{$H:()=>i,Yy:()=>o,fM:()=>r})
;function r({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function o({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const r=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function i(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return o(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},48507:(n,t,e)=>{e.d(t,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(n){const t={
error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function o(n,t){const e=new Map;for(const r of n){const n=t(r);const o=e.get(n)
;if(o)o.push(r);else e.set(n,[r])}return e}function i(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>c,Au:()=>y,DC:()=>m,N$:()=>x,Qm:()=>h,
R9:()=>d,YD:()=>v,YS:()=>S,ew:()=>f,mN:()=>l,nO:()=>w,w1:()=>g,x5:()=>p});var r=e(15083);var o=e(83179);var i=e(48507);var s=e(65073);function u(n){
return o.y.filter(t=>n[t]>0).map(t=>(0,s.LS)(n[t],t)).join(", ")}function c(n){const t=l(n);const e=u((0,i.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"\u2716",text:e});if(t.length>0||n.verdict==="incomplete"){const o=`incomplete: ${(0,
s.LS)(t.length,"thing")} that should have run did not`;const i=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"\u26a0",
text:o+i})}if(r.length===0)r.push({verdict:"clean",symbol:"\u2714",text:e===""?"clean":a(n,e)});return r}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,s.yZ)(o.y.filter(n=>(0,
o.O)(n,e)).map(n=>`${n}s`))} fail the run`}function l(n){return n.notifications.filter(({level:n})=>n==="error")}function f({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function d({message:n,location:t}){return n+$(t)}function p(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${$(n)}`}function $({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function g(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const o=n.timings["total"];const i=o===undefined?"":` in ${(0,s.a3)(o)}`
;const u=t===0?"no file was examined":`${(0,s.LS)(t,"file")} (${(0,s.z3)(e)})`;return t===0?`${(0,s.LS)(r,"check")} ran${i}; ${u}`:`${(0,
s.LS)(r,"check")} ran on ${u}${i}`}function m({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:o=0})=>{
if(e===undefined||t==="skipped")return[];const i=o>0&&o===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${i})`]})}function h({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const o=e?.unmeasured.length??0;const i=[`${n}: ${(0,
r.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,r.B)(e)} % of the change`]:[],...o>0?[`nothing known of ${(0,s.LS)(o,"changed file")}`]:[]];return[i.join(", ")]})}
function v(n){const{kind:t,base:e,onlyNew:r}=n.scope;const o=e===undefined?"":` since ${e.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${o}`,staged:"what is staged"}[t];const s=r?"only what is new counts":undefined
;return[i,s].filter(n=>n!==undefined).join("; ")||undefined}function w(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function x(n){
return n.findings.filter(({fix:n})=>n).length}function y(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
i.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const S={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
65073:(n,t,e)=>{e.d(t,{$Q:()=>c,K9:()=>r,LS:()=>o,a3:()=>s,yZ:()=>u,z3:()=>i});function r(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}
function o(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function i(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function u(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function c(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>p,RK:()=>s,
Vj:()=>w,_R:()=>d,aB:()=>$,kw:()=>u,logLines:()=>f,sN:()=>l,sc:()=>x});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>o.test(n)?n:i[n]??u(n))}
function u(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function l(n){
return s(n).replace(c,"#\\x23").replace(a,"$1\\x3a")}function f(n){return n.split("\n").map(l).join("\n")}function d(n){
return new Set([...n.matchAll(c)].map(({index:n})=>n+1))}function p(n){return n.replace(a,"$1\\x3a")}function $(n){
const t=JSON.stringify(n,null,2).replace(c,"#\\u0023");return`${t.replace(r,n=>n==="\n"||o.test(n)?n:g(n))}\n`}function g(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const h=/[\p{Mn}\p{Me}\p{Cf}]/u;const v=/[\uFF61-\uFFDC]/;function w(n){if(n<="\u02ff")return 1;if(h.test(n))return 0;return m.test(n)&&!v.test(n)?2:1}
function x(n){let t=0;for(const e of n)t+=w(e);return t}},58892:(n,t,e)=>{e.r(t);e.d(t,{github:()=>d});var r=e(83179);var o=e(71753);var i=e(84597)
;var s=e(14922);var u=e(65073);var c=e(15178);const a=10;const l=4096;const f={error:"error",warning:"warning",note:"notice"};const d={id:"github",
summary:"GitHub's workflow commands: annotations of a pull request's files, without a token",
source:"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands",print:n=>`${p(n).join("\n")}\n`};function p(n){
const t=[...n.notifications.map(m),...[...n.findings].sort(o.O5).map(g)];const e=r.y.map(n=>t.filter(t=>t.level===n));const i=e.flatMap(n=>n.slice(a))
;return[...e.flatMap(n=>n.slice(0,a)).map(h),...i.length>0?$(i):[],...(0,s.$d)(n).map(({symbol:n,text:t})=>`${n} Kempt: ${t}`),(0,s.w1)(n)]}function $(n){
const t=`${(0,u.K9)(n.length)} more`
;return[`::group::${t}: GitHub shows ${a} annotations of each level, the worst are above`,...n.map(({level:n,plain:t})=>`${n}  ${(0,c.sN)(t)}`),"::endgroup::"]}
function g(n){const{rule:t,level:e,location:r,related:o=[]}=n;const{path:u,region:c,commit:a}=r;const l=o.map(n=>`\n${(0,
s.x5)(n.location)}: ${n.message}`).join("");const f=c&&a===undefined?{line:c.startLine,endLine:(0,i.fM)(c)}:{};const d=c&&a===undefined&&(0,
i.fM)(c)===c.startLine?c.startColumn:undefined;return{level:e,properties:{file:u,...f,col:d,title:t},message:(0,s.R9)(n)+l,plain:`${(0,
s.x5)(r)}  ${n.message}  ${t}`}}function m({level:n,id:t,message:e,remedy:r,path:o}){const i=n==="error"?`Kempt is incomplete (${t})`:`Kempt (${t})`
;const s=r===undefined?e:`${e}\n${r}`;return{level:n,properties:{file:o,title:i},message:s,plain:`${i}: ${s}`}}function h({level:n,properties:t,message:e}){
const r=Object.entries(t).filter(([,n])=>n!==undefined).map(([n,t])=>`${n}=${w(String(t))}`).join(",");return`::${f[n]} ${r}::${v((0,u.$Q)(e,l))}`}
function v(n){return n.split("\n").map(n=>(0,c.RK)(n).replace(/%/g,"%25")).join("%0A")}function w(n){return(0,
c.RK)(n).replace(/%/g,"%25").replace(/:/g,"%3A").replace(/,/g,"%2C")}}};
