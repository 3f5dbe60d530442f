"use strict";exports.id=2762;exports.ids=[2762,5178,5073];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>i,c:()=>r});function i({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function r(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>o,Uo:()=>r,n6:()=>a});var i=e(83179)
;function r(n,t){return u(n,t)||s(n,t)||c(n,t)}function o(n,t){return s(n,t)||u(n,t)||c(n,t)}function s(n,t){return i.y.indexOf(n.level)-i.y.indexOf(t.level)}
function u(n,t){const[e,i]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(i?.startLine??0)||(e?.startColumn??0)-(i?.startColumn??0)}function c(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},84597:(n,t,e)=>{e.d(t,{$H:()=>o,Yy:()=>r,fM:()=>i})
;function i({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function r({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const i=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(i)===e.byteLength?i:undefined}function o(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return r(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},48507:(n,t,e)=>{e.d(t,{$z:()=>r,EG:()=>o,ZT:()=>i});function i(n){const t={
error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function r(n,t){const e=new Map;for(const i of n){const n=t(i);const r=e.get(n)
;if(r)r.push(i);else e.set(n,[i])}return e}function o(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>c,Au:()=>S,DC:()=>h,N$:()=>L,Qm:()=>$,
R9:()=>d,YD:()=>v,YS:()=>y,ew:()=>l,mN:()=>f,nO:()=>x,w1:()=>m,x5:()=>p});var i=e(15083);var r=e(83179);var o=e(48507);var s=e(65073);function u(n){
return r.y.filter(t=>n[t]>0).map(t=>(0,s.LS)(n[t],t)).join(", ")}function c(n){const t=f(n);const e=u((0,o.ZT)(n.findings));const i=[]
;if(n.verdict==="findings")i.push({verdict:"findings",symbol:"\u2716",text:e});if(t.length>0||n.verdict==="incomplete"){const r=`incomplete: ${(0,
s.LS)(t.length,"thing")} that should have run did not`;const o=n.verdict==="findings"||e===""?"":`; so far ${e}`;i.push({verdict:"incomplete",symbol:"\u26a0",
text:r+o})}if(i.length===0)i.push({verdict:"clean",symbol:"\u2714",text:e===""?"clean":a(n,e)});return i}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,s.yZ)(r.y.filter(n=>(0,
r.O)(n,e)).map(n=>`${n}s`))} fail the run`}function f(n){return n.notifications.filter(({level:n})=>n==="error")}function l({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function d({message:n,location:t}){return n+g(t)}function p(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${g(n)}`}function g({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function m(n){
const{files:t,bytes:e}=n.scope;const i=n.runs.filter(({status:n})=>n==="ran").length;const r=n.timings["total"];const o=r===undefined?"":` in ${(0,s.a3)(r)}`
;const u=t===0?"no file was examined":`${(0,s.LS)(t,"file")} (${(0,s.z3)(e)})`;return t===0?`${(0,s.LS)(i,"check")} ran${o}; ${u}`:`${(0,
s.LS)(i,"check")} ran on ${u}${o}`}function h({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:i=0,cached:r=0})=>{
if(e===undefined||t==="skipped")return[];const o=r>0&&r===i?", known from before":"";return[`${n} ${e.version} (${e.origin}${o})`]})}function $({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const r=e?.unmeasured.length??0;const o=[`${n}: ${(0,
i.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,i.B)(e)} % of the change`]:[],...r>0?[`nothing known of ${(0,s.LS)(r,"changed file")}`]:[]];return[o.join(", ")]})}
function v(n){const{kind:t,base:e,onlyNew:i}=n.scope;const r=e===undefined?"":` since ${e.slice(0,10)}`;const o={all:undefined,paths:"the given paths",
changed:`the files changed${r}`,staged:"what is staged"}[t];const s=i?"only what is new counts":undefined
;return[o,s].filter(n=>n!==undefined).join("; ")||undefined}function x(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function L(n){
return n.findings.filter(({fix:n})=>n).length}function S(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
o.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const y={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
65073:(n,t,e)=>{e.d(t,{$Q:()=>c,K9:()=>i,LS:()=>r,a3:()=>s,yZ:()=>u,z3:()=>o});function i(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}
function r(n,t,e=`${t}s`){return`${i(n)} ${n===1?t:e}`}function o(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const i=n/1e3**e;return`${e===0||i>=99.95?Math.round(i):i.toFixed(1)} ${t[e]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function u(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function c(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>p,RK:()=>s,
Vj:()=>x,_R:()=>d,aB:()=>g,kw:()=>u,logLines:()=>l,sN:()=>f,sc:()=>L});const i=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(i,n=>r.test(n)?n:o[n]??u(n))}
function u(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function f(n){
return s(n).replace(c,"#\\x23").replace(a,"$1\\x3a")}function l(n){return n.split("\n").map(f).join("\n")}function d(n){
return new Set([...n.matchAll(c)].map(({index:n})=>n+1))}function p(n){return n.replace(a,"$1\\x3a")}function g(n){
const t=JSON.stringify(n,null,2).replace(c,"#\\u0023");return`${t.replace(i,n=>n==="\n"||r.test(n)?n:m(n))}\n`}function m(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const h=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const $=/[\p{Mn}\p{Me}\p{Cf}]/u;const v=/[\uFF61-\uFFDC]/;function x(n){if(n<="\u02ff")return 1;if($.test(n))return 0;return h.test(n)&&!v.test(n)?2:1}
function L(n){let t=0;for(const e of n)t+=x(e);return t}},62762:(n,t,e)=>{e.r(t);e.d(t,{sarif:()=>f});var i=e(19946);var r=e(71753);var o=e(84597)
;var s=e(14922);var u=e(65073);var c=e(15178);const a=25e3;const f={id:"sarif",summary:"SARIF 2.1.0, for code scanning and editors",
source:"https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html",print:n=>(0,c.aB)({$schema:"https://json.schemastore.org/sarif-2.1.0.json",
version:"2.1.0",runs:[l(n)]})};function l(n){const t=new Map(n.rules.map(({id:n},t)=>[n,t]));const e=[...n.findings].sort(r.O5)
;const i=[...n.suppressed].sort((n,t)=>(0,r.O5)(n.finding,t.finding));const o=[...e.map(n=>$(n,t)),...i.map(n=>({...$(n.finding,t),suppressions:[k(n)]}))]
;return{tool:{driver:d(n)},columnKind:"utf16CodeUnits",originalUriBaseIds:{"%SRCROOT%":{description:{text:"The top of the repository"}}},
invocations:[m(n,o.length-a)],results:o.slice(0,a)}}function d({tool:n,rules:t}){return{name:n.name,version:n.version,semanticVersion:n.version,
informationUri:"https://github.com/kempt/kempt",rules:t.map(p)}}function p({id:n,level:t,summary:e,help:i,helpUri:r}){return{id:n,shortDescription:{text:e},
help:{text:g(i)||e,markdown:i||e},helpUri:r!==undefined&&URL.canParse(r)?new URL(r).href:undefined,defaultConfiguration:{level:t}}}function g(n){
return n.replace(/^```.*\n?/gm,"").replace(/\[([^\]]*)\]\([^)]*\)/g,"$1").replace(/`([^`\n]*)`/g,"$1").replace(/\*\*([^*\n]+)\*\*/g,"$1").trim()}
function m(n,t){const e=t>0?[{level:"warning",id:"results-left-out",message:`${(0,u.LS)(t,"result")} left out: GitHub takes ${a}`}]:[];return{
executionSuccessful:(0,s.mN)(n).length===0,exitCode:(0,i.t4)(n),toolExecutionNotifications:[...n.notifications,...e].map(h)}}
function h({level:n,id:t,message:e,remedy:i,path:r}){return{level:n,descriptor:{id:t},message:{text:i===undefined?e:`${e}. ${i}`},
locations:r===undefined?undefined:[{physicalLocation:{artifactLocation:y(r)}}]}}function $(n,t){
const{rule:e,level:i,message:r,location:o,related:s,fix:u,fingerprint:c}=n;return{ruleId:e,ruleIndex:t.get(e),level:i,message:{text:r},locations:[v(o,n)],
relatedLocations:s?.map((n,t)=>({id:t,...v(n.location),message:{text:n.message}})),partialFingerprints:{"kempt/v1":c},fixes:u&&[C(u,o.path)]}}function v(n,t){
const{path:e,region:i,commit:r}=n;return{physicalLocation:{artifactLocation:y(e),region:i&&x(i,t),...S(t)},properties:r===undefined?undefined:{commit:r}}}
function x(n,t){const e=t&&((0,o.Yy)(t)??L(t));return{...n,snippet:e===undefined?undefined:{text:e}}}function L({location:{region:n},snippet:t}){
return n&&n.endLine>n.startLine?t?.slice(n.startColumn-1):undefined}function S(n){const{region:t}=n?.location??{}
;if(!t||n?.snippet===undefined||t.endLine>t.startLine)return{};return{contextRegion:{startLine:t.startLine,endLine:t.startLine,snippet:{text:n.snippet}}}}
function y(n){const t=n.replace(/\p{Cs}/gu,"\ufffd").split("/").map(encodeURIComponent).join("/");return{uri:t,uriBaseId:"%SRCROOT%"}}
function C({description:n,edits:t},e){const i={artifactLocation:y(e),replacements:t.map(w)};return{description:{text:n},artifactChanges:[i]}}
function w({region:n,text:t}){return{deletedRegion:n,insertedContent:{text:t}}}function k({suppression:{kind:n,justification:t}}){return{kind:n,
status:"accepted",justification:t}}}};
