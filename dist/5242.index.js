"use strict";exports.id=5242;exports.ids=[5242,5178];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>o});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function o(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>i,Uo:()=>o,n6:()=>a});var r=e(83179)
;function o(n,t){return s(n,t)||c(n,t)||u(n,t)}function i(n,t){return c(n,t)||s(n,t)||u(n,t)}function c(n,t){return r.y.indexOf(n.level)-r.y.indexOf(t.level)}
function s(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function u(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},48507:(n,t,e)=>{e.d(t,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(n){
const t={error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function o(n,t){const e=new Map;for(const r of n){const n=t(r);const o=e.get(n)
;if(o)o.push(r);else e.set(n,[r])}return e}function i(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>u,Au:()=>w,DC:()=>m,N$:()=>x,Qm:()=>h,
R9:()=>d,YD:()=>S,YS:()=>y,ew:()=>f,mN:()=>l,nO:()=>v,w1:()=>g,x5:()=>$});var r=e(15083);var o=e(83179);var i=e(48507);var c=e(65073);function s(n){
return o.y.filter(t=>n[t]>0).map(t=>(0,c.LS)(n[t],t)).join(", ")}function u(n){const t=l(n);const e=s((0,i.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"✖",text:e});if(t.length>0||n.verdict==="incomplete"){const o=`incomplete: ${(0,
c.LS)(t.length,"thing")} that should have run did not`;const i=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"⚠",
text:o+i})}if(r.length===0)r.push({verdict:"clean",symbol:"✔",text:e===""?"clean":a(n,e)});return r}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,c.yZ)(o.y.filter(n=>(0,
o.O)(n,e)).map(n=>`${n}s`))} fail the run`}function l(n){return n.notifications.filter(({level:n})=>n==="error")}function f({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function d({message:n,location:t}){return n+p(t)}function $(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${p(n)}`}function p({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function g(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const o=n.timings["total"];const i=o===undefined?"":` in ${(0,c.a3)(o)}`
;const s=t===0?"no file was examined":`${(0,c.LS)(t,"file")} (${(0,c.z3)(e)})`;return t===0?`${(0,c.LS)(r,"check")} ran${i}; ${s}`:`${(0,
c.LS)(r,"check")} ran on ${s}${i}`}function m({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:o=0})=>{
if(e===undefined||t==="skipped")return[];const i=o>0&&o===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${i})`]})}function h({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const o=e?.unmeasured.length??0;const i=[`${n}: ${(0,
r.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,r.B)(e)} % of the change`]:[],...o>0?[`nothing known of ${(0,c.LS)(o,"changed file")}`]:[]];return[i.join(", ")]})}
function S(n){const{kind:t,base:e,onlyNew:r}=n.scope;const o=e===undefined?"":` since ${e.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${o}`,staged:"what is staged"}[t];const c=r?"only what is new counts":undefined
;return[i,c].filter(n=>n!==undefined).join("; ")||undefined}function v(n){return[...n.suppressed.length>0?[`${(0,
c.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,c.K9)(n.existing)} in the base already`]:[]]}function x(n){
return n.findings.filter(({fix:n})=>n).length}function w(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
i.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const y={error:"❌",warning:"⚠️",note:"💡"}},64715:(n,t,e)=>{e.d(t,{DV:()=>u,
X1:()=>c,aY:()=>s,tp:()=>a,zH:()=>l});var r=e(15178);const o="&#8203;";const i={"&":"&amp;","<":"&lt;",">":"&gt;"};function c(n){return(0,
r.RK)(n.replace(/\s+/g," ").trim()).replace(/[&<>]/g,n=>i[n]??n).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function s(n){const t=(0,r.RK)(n);if(t.trim()==="")return s(`"${n}"`);if(!/[`|]|##/.test(t)&&t.trim()===t)return`\`${t}\``
;return`<code>${t.replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function u(n,t=""){const e=n.map(n=>(0,
r.RK)(n).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...e.matchAll(/`+/g)].map(([n])=>n.length));const i="`".repeat(o+1)
;return`${i}${t}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${i}`}function a(n,t,e=[]){const r=n.map((n,t)=>e.includes(t)?"--:":":--")
;return[n,r,...t].map(n=>`| ${n.join(" | ")} |`).join("\n")}function l(n,t){return`<details>\n<summary>${n}</summary>\n\n${t}\n\n</details>`}},65073:(n,t,e)=>{
e.d(t,{$Q:()=>u,K9:()=>r,LS:()=>o,a3:()=>c,yZ:()=>s,z3:()=>i});function r(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(n,t,e=`${t}s`){
return`${r(n)} ${n===1?t:e}`}function i(n){const t=["B","kB","MB","GB","TB"];const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1)
;const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}function c(n){if(n<999.5)return`${Math.round(n)} ms`
;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3);return`${Math.floor(t/60)} min ${t%60} s`}function s(n){const t=n.at(-1)??""
;return n.length<2?t:`${n.slice(0,-1).join(", ")} and ${t}`}function u(n,t){if(n.length<=t)return n
;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>$,RK:()=>c,Vj:()=>v,_R:()=>d,aB:()=>p,kw:()=>s,
logLines:()=>f,sN:()=>l,sc:()=>x});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function c(n){return n.replace(r,n=>o.test(n)?n:i[n]??s(n))}function s(n){const t=n.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g
;const a=/^(\s*):(?=:)/;function l(n){return c(n).replace(u,"#\\x23").replace(a,"$1\\x3a")}function f(n){return n.split("\n").map(l).join("\n")}function d(n){
return new Set([...n.matchAll(u)].map(({index:n})=>n+1))}function $(n){return n.replace(a,"$1\\x3a")}function p(n){
const t=JSON.stringify(n,null,2).replace(u,"#\\u0023");return`${t.replace(r,n=>n==="\n"||o.test(n)?n:g(n))}\n`}function g(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const h=/[\p{Mn}\p{Me}\p{Cf}]/u;const S=/[\uFF61-\uFFDC]/;function v(n){if(n<="˿")return 1;if(h.test(n))return 0;return m.test(n)&&!S.test(n)?2:1}
function x(n){let t=0;for(const e of n)t+=v(e);return t}},95242:(n,t,e)=>{e.r(t);e.d(t,{markdown:()=>i});var r=e(30140);const o=65536;const i={id:"markdown",
summary:"Markdown for a comment on a pull request, at most 65,536 characters",source:"https://github.github.com/gfm/",print:n=>(0,r.T)(n,o)}},30140:(n,t,e)=>{
e.d(t,{T:()=>f});var r=e(14922);var o=e(64715);var i=e(65073);var c=e(18748);var s=e(21511);const u=10;const a=10;const l=n=>n.length;function f(n,t){
const e=(0,s.mP)(n,"###");const r=(0,s.OG)(n);let o=t-e.length-r.length-16;const i=(n,t)=>{const e=t(Math.floor(o*n));o-=e===undefined?0:e.length+2;return e}
;const u=i(.3,t=>(0,s.wZ)(n,t,l));const a=i(.3,t=>(0,s.Al)(n,t,l));const f=i(.5,t=>d(n,t));const p=i(1,t=>$(n,t));return(0,c.t$)([e,u,f,p,a,r])}
function d({findings:n},t){if(n.length<=u)return undefined;const e=(0,s.iZ)(n);for(let n=Math.min(a,e.length);n>0;n--){
const c=e.slice(0,n).map(([n,t])=>[`${r.YS[t[0]?.level??"note"]} ${(0,s.Xt)(n)}`,(0,i.K9)(t.length),(0,s.MX)(t)]);const u=e.slice(n)
;const a=u.reduce((n,[,t])=>n+t.length,0);const f=u.length>0?[[`and ${(0,i.LS)(u.length,"more rule")}`,(0,i.K9)(a),""]]:[];const d=(0,
o.tp)(["Rule","Findings","Where"],[...c,...f],[1]);if(l(d)<=t)return d}return undefined}function $(n,t){const e=n.findings.length;if(e===0)return undefined
;if(e<=u)return(0,s.Sz)(n,t,l);const r=`${(0,i.LS)(e,"finding")}, worst first`;return(0,o.zH)(r,(0,s.Sz)(n,t-l((0,o.zH)(r,"")),l))}},18748:(n,t,e)=>{e.d(t,{
GS:()=>o,jC:()=>r,t$:()=>i});function r(n){return{text:n,stands:1}}function o(n,t,e,r){const o=n.map(({text:n})=>n).join("\n");if(e(o)<=t)return o
;let i=n.reduce((n,{stands:t})=>n+t,0);let c=t-e(r(i))-1;const s=[];for(const{text:t,stands:r}of n){c-=e(t)+1;if(c<0)break;s.push(t);i-=r}
return[...s,r(i)].join("\n")}function i(n){return`${n.filter(n=>n).join("\n\n")}\n`}},21511:(n,t,e)=>{e.d(t,{Al:()=>L,MX:()=>k,OG:()=>p,Qy:()=>v,Sz:()=>h,
TM:()=>b,Xt:()=>w,__:()=>j,aL:()=>y,iZ:()=>M,mP:()=>$,wZ:()=>g});var r=e(83179);var o=e(71753);var i=e(48507);var c=e(14922);var s=e(64715);var u=e(65073)
;var a=e(18748);const l=120;const f=400;const d=2;function $(n,t){const[e,...r]=(0,c.$d)(n);const o=(0,c.N$)(n);const i=o===0?[]:[`${(0,
u.LS)(o,"finding")} can be mended by \`kempt fix\`.`];const s=`${t} ${e?.symbol} Kempt: ${e?.text}`
;return[s,...r.map(({symbol:n,text:t})=>`**${n} ${t}**`),...i].join("\n\n")}function p(n){const t=(0,c.YD)(n);const e=(0,c.nO)(n);const r=[(0,
c.w1)(n),...t===undefined?[]:[`looked at ${t}`],...e.length>0?[`not counted: ${e.join(", ")}`]:[],`kempt ${n.tool.version}`];return`<sub>${r.map(n=>(0,s.X1)((0,
u.$Q)(n,f))).join(" · ")}</sub>`}function g({notifications:n},t,e){const o=r.y.flatMap(t=>n.filter(n=>n.level===t));return(0,
a.GS)(o.map(m).map(a.jC),t,e,n=>`- and ${(0,u.LS)(n,"more notification")}`)}function m({level:n,id:t,message:e,remedy:r,path:o}){
const i=o===undefined?"":` ${w(o)}:`;const s=r===undefined?"":` — ${y(r)}`;return`- ${c.YS[n]}${i} ${y(e)} (${w(t)})${s}`}function h(n,t,e){
const r=[...n.findings].sort(o.O5).map(n=>(0,a.jC)(S(n)));return(0,a.GS)(r,t,e,n=>`- and ${(0,u.K9)(n)} more`)}
function S({level:n,rule:t,message:e,location:r,related:o=[],fix:i}){const s=o.slice(0,d).map(n=>`; ${v(n.location)}: ${y(n.message)}`);const u=i?", fixable":""
;return`- ${c.YS[n]} ${v(r)} ${y(e)}${s.join("")} (${w(t)}${u})`}function v({path:n,region:t,commit:e}){const r=w(t?`${x(n)}:${t.startLine}`:x(n))
;return e===undefined?r:`${r} in ${w(e.slice(0,10))}`}function x(n){return n.length<=l?n:`…${n.slice(1-l).replace(/^[\uDC00-\uDFFF]/,"")}`}function w(n){
return(0,s.aY)((0,u.$Q)(n,l+12))}function y(n){return(0,s.X1)((0,u.$Q)(n,f))}function M(n){const t=n=>Math.min(...n.map(({level:n})=>r.y.indexOf(n)))
;return[...(0,i.$z)([...n].sort(o.O5),({rule:n})=>n)].sort(([,n],[,e])=>t(n)-t(e)||e.length-n.length)}function k(n){const[t]=n;if(!t)return""
;const e=new Set(n.map(({location:n})=>n.path)).size;const r=n.length-1;const o=e>1?`in ${(0,u.LS)(e,"file")}`:"there";return v(t.location)+(r>0?` and ${(0,
u.K9)(r)} more ${o}`:"")}function L({notExamined:n},t,e){const r=n.reduce((n,{files:t})=>n+t,0);const o=`Not examined: ${(0,u.LS)(r,"file")}`
;const i=n.map(({reason:n,files:t,examples:e})=>{const r=e.slice(0,Math.min(3,t)).map(n=>w(x(n)));return{text:`- ${y(n)}: ${F(r,t)}`,stands:t}})
;return b(o,i,t,e,n=>`- and ${(0,u.LS)(n,"more file")}`)}function j(n,t,e){const r=(0,c.Au)(n);const o=r.reduce((n,[,t])=>n+t.length,0);const i=r.map(([n,t])=>{
const e=t.slice(0,12).map(({check:n})=>w(n));return{text:`- ${y(n)}: ${F(e,t.length)}`,stands:t.length}});return b(`Skipped: ${(0,
u.LS)(o,"check")}`,i,t,e,n=>`- and ${(0,u.LS)(n,"more check")}`)}function F(n,t){if(n.length===0)return(0,u.K9)(t);const e=t-n.length;return(0,
u.yZ)(e>0?[...n,`${(0,u.K9)(e)} more`]:n)}function b(n,t,e,r,o){if(t.length===0)return undefined;const i=r((0,s.zH)(n,""));return(0,s.zH)(n,(0,a.GS)(t,e-i,r,o))
}}};
