"use strict";exports.id=1743;exports.ids=[1743,5178,5073];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>i});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function i(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>s,Uo:()=>i,n6:()=>a});var r=e(83179)
;function i(n,t){return u(n,t)||o(n,t)||c(n,t)}function s(n,t){return o(n,t)||u(n,t)||c(n,t)}function o(n,t){return r.y.indexOf(n.level)-r.y.indexOf(t.level)}
function u(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function c(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},48507:(n,t,e)=>{e.d(t,{$z:()=>i,EG:()=>s,ZT:()=>r});function r(n){
const t={error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function i(n,t){const e=new Map;for(const r of n){const n=t(r);const i=e.get(n)
;if(i)i.push(r);else e.set(n,[r])}return e}function s(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>c,Au:()=>F,DC:()=>$,N$:()=>k,Qm:()=>h,
R9:()=>d,YD:()=>x,YS:()=>S,ew:()=>f,mN:()=>l,nO:()=>v,w1:()=>g,x5:()=>p});var r=e(15083);var i=e(83179);var s=e(48507);var o=e(65073);function u(n){
return i.y.filter(t=>n[t]>0).map(t=>(0,o.LS)(n[t],t)).join(", ")}function c(n){const t=l(n);const e=u((0,s.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"\u2716",text:e});if(t.length>0||n.verdict==="incomplete"){const i=`incomplete: ${(0,
o.LS)(t.length,"thing")} that should have run did not`;const s=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"\u26a0",
text:i+s})}if(r.length===0)r.push({verdict:"clean",symbol:"\u2714",text:e===""?"clean":a(n,e)});return r}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,o.yZ)(i.y.filter(n=>(0,
i.O)(n,e)).map(n=>`${n}s`))} fail the run`}function l(n){return n.notifications.filter(({level:n})=>n==="error")}function f({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function d({message:n,location:t}){return n+m(t)}function p(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${m(n)}`}function m({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function g(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const i=n.timings["total"];const s=i===undefined?"":` in ${(0,o.a3)(i)}`
;const u=t===0?"no file was examined":`${(0,o.LS)(t,"file")} (${(0,o.z3)(e)})`;return t===0?`${(0,o.LS)(r,"check")} ran${s}; ${u}`:`${(0,
o.LS)(r,"check")} ran on ${u}${s}`}function $({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:i=0})=>{
if(e===undefined||t==="skipped")return[];const s=i>0&&i===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${s})`]})}function h({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const i=e?.unmeasured.length??0;const s=[`${n}: ${(0,
r.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,r.B)(e)} % of the change`]:[],...i>0?[`nothing known of ${(0,o.LS)(i,"changed file")}`]:[]];return[s.join(", ")]})}
function x(n){const{kind:t,base:e,onlyNew:r}=n.scope;const i=e===undefined?"":` since ${e.slice(0,10)}`;const s={all:undefined,paths:"the given paths",
changed:`the files changed${i}`,staged:"what is staged"}[t];const o=r?"only what is new counts":undefined
;return[s,o].filter(n=>n!==undefined).join("; ")||undefined}function v(n){return[...n.suppressed.length>0?[`${(0,
o.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,o.K9)(n.existing)} in the base already`]:[]]}function k(n){
return n.findings.filter(({fix:n})=>n).length}function F(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
s.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const S={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
65073:(n,t,e)=>{e.d(t,{$Q:()=>c,K9:()=>r,LS:()=>i,a3:()=>o,yZ:()=>u,z3:()=>s});function r(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}
function i(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function s(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function o(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function u(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function c(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>p,RK:()=>o,
Vj:()=>v,_R:()=>d,aB:()=>m,kw:()=>u,logLines:()=>f,sN:()=>l,sc:()=>k});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const s={"\n":"\\n","\r":"\\r","\t":"\\t"};function o(n){return n.replace(r,n=>i.test(n)?n:s[n]??u(n))}
function u(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function l(n){
return o(n).replace(c,"#\\x23").replace(a,"$1\\x3a")}function f(n){return n.split("\n").map(l).join("\n")}function d(n){
return new Set([...n.matchAll(c)].map(({index:n})=>n+1))}function p(n){return n.replace(a,"$1\\x3a")}function m(n){
const t=JSON.stringify(n,null,2).replace(c,"#\\u0023");return`${t.replace(r,n=>n==="\n"||i.test(n)?n:g(n))}\n`}function g(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const $=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const h=/[\p{Mn}\p{Me}\p{Cf}]/u;const x=/[\uFF61-\uFFDC]/;function v(n){if(n<="\u02ff")return 1;if(h.test(n))return 0;return $.test(n)&&!x.test(n)?2:1}
function k(n){let t=0;for(const e of n)t+=v(e);return t}},58889:(n,t,e)=>{e.d(t,{T:()=>i});var r=e(15178);function i(n){
return`<?xml version="1.0" encoding="UTF-8"?>\n${s(n,"")}`}function s({name:n,attributes:t={},children:e=[],text:r},i){
const o=Object.entries(t).filter(([,n])=>n!==undefined).map(([n,t])=>` ${n}="${l(String(t))}"`).join("");const u=`${i}<${n}${o}`
;if(r!==undefined)return`${u}>${a(r)}</${n}>\n`;if(e.length===0)return`${u}/>\n`;return`${u}>\n${e.map(n=>s(n,`${i}  `)).join("")}${i}</${n}>\n`}
const o=/[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;const u={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;const c=/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;function a(n){
return n.replace(o,r.kw).replace(/[&<>"]/g,n=>u[n]??n).replace(c,n=>`&#${n.codePointAt(0)};`).replace(/##(?=\w*\[)/g,"#&#35;").replace(/^(\s*):(?=:)/gm,"$1&#58;")
}function l(n){return a(n).replace(/\n/g,"&#10;")}},41743:(n,t,e)=>{e.r(t);e.d(t,{junit:()=>u});var r=e(71753);var i=e(48507);var s=e(14922);var o=e(58889)
;const u={id:"junit",summary:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
source:"https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd",print:n=>(0,o.T)({
name:"testsuites",children:c(n)})};function c(n){const t=(0,i.$z)([...n.findings].sort(r.Uo),({rule:n})=>(0,i.EG)(n))
;const e=n.runs.filter(({status:n})=>n==="ran").map(({check:n})=>n);const s=[...new Set([...e,...t.keys()])].sort(r.n6);const o=s.map(n=>({name:n,
cases:t.get(n)?.map(d)??[f(n,n)]}));return[a(n),...o].map((t,e)=>l(t,e,n))}function a(n){const t=n.runs.filter(({status:n})=>n==="skipped").map(p);const e=(0,
s.mN)(n).map(m);const r=e.length>0?e:[f("kempt","complete")];return{name:"kempt",seconds:(n.timings["total"]??0)/1e3,cases:[...r,...t]}}
function l({name:n,cases:t,seconds:e=0},r,i){const s=n=>t.filter(({children:t})=>t?.[0]?.name===n).length
;const o=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(i.environment["startedAt"]??"")?.[0];return{name:"testsuite",attributes:{name:n,package:"kempt",id:r,
tests:t.length,failures:s("failure"),errors:s("error"),skipped:s("skipped"),time:e.toFixed(3),timestamp:o,hostname:o&&"localhost"},children:[{name:"properties"
},...t,{name:"system-out",text:""},{name:"system-err",text:""}]}}function f(n,t,...e){return{name:"testcase",attributes:{name:t,classname:n,time:0},children:e}}
function d({rule:n,level:t,message:e,location:r,snippet:i,related:o=[]}){const u=(0,s.x5)(r)
;const c=[`${u}: ${e}`,...i===undefined?[]:[`  ${i}`],...o.map(n=>`  ${(0,s.x5)(n.location)}: ${n.message}`)];const a={name:"failure",attributes:{type:t,
message:e},text:c.join("\n")};return f(n,u,a)}function p({check:n,reason:t}){return f("kempt",n,{name:"skipped",attributes:{message:t},text:""})}
function m({id:n,message:t,remedy:e,path:r}){const i=[r,t,e].filter(n=>n!==undefined).join("\n");return f("kempt",n,{name:"error",attributes:{type:"incomplete",
message:t},text:i})}}};
