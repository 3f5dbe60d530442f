"use strict";exports.id=140;exports.ids=[140];exports.modules={15083:(n,e,t)=>{t.d(e,{B:()=>r,c:()=>o});function r({covered:n,lines:e}){
return e===0?100:Math.floor(n*1e4/e)/100}function o(n,e,t){n.set(e,t||n.get(e)===true)}},71753:(n,e,t)=>{t.d(e,{O5:()=>i,Uo:()=>o,n6:()=>a});var r=t(83179)
;function o(n,e){return c(n,e)||s(n,e)||u(n,e)}function i(n,e){return s(n,e)||c(n,e)||u(n,e)}function s(n,e){return r.y.indexOf(n.level)-r.y.indexOf(e.level)}
function c(n,e){const[t,r]=[n.location.region,e.location.region]
;return a(n.location.path,e.location.path)||(t?.startLine??0)-(r?.startLine??0)||(t?.startColumn??0)-(r?.startColumn??0)}function u(n,e){
return a(n.rule,e.rule)||a(n.message,e.message)}function a(n,e){return n<e?-1:n>e?1:0}},48507:(n,e,t)=>{t.d(e,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(n){
const e={error:0,warning:0,note:0};for(const{level:t}of n)e[t]++;return e}function o(n,e){const t=new Map;for(const r of n){const n=e(r);const o=t.get(n)
;if(o)o.push(r);else t.set(n,[r])}return t}function i(n){return n.split("/",1)[0]??n}},14922:(n,e,t)=>{t.d(e,{$d:()=>u,Au:()=>k,DC:()=>g,N$:()=>S,Qm:()=>p,
R9:()=>d,YD:()=>v,YS:()=>x,ew:()=>f,mN:()=>l,nO:()=>w,w1:()=>m,x5:()=>$});var r=t(15083);var o=t(83179);var i=t(48507);var s=t(65073);function c(n){
return o.y.filter(e=>n[e]>0).map(e=>(0,s.LS)(n[e],e)).join(", ")}function u(n){const e=l(n);const t=c((0,i.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"\u2716",text:t});if(e.length>0||n.verdict==="incomplete"){const o=`incomplete: ${(0,
s.LS)(e.length,"thing")} that should have run did not`;const i=n.verdict==="findings"||t===""?"":`; so far ${t}`;r.push({verdict:"incomplete",symbol:"\u26a0",
text:o+i})}if(r.length===0)r.push({verdict:"clean",symbol:"\u2714",text:t===""?"clean":a(n,t)});return r}function a(n,e){const{failOn:t}=n
;if(t==="never")return`passed with ${e}: nothing fails the run, as configured`;return`passed with ${e}: only ${(0,s.yZ)(o.y.filter(n=>(0,
o.O)(n,t)).map(n=>`${n}s`))} fail the run`}function l(n){return n.notifications.filter(({level:n})=>n==="error")}function f({message:n,remedy:e}){
return e===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${e}`}function d({message:n,location:e}){return n+h(e)}function $(n){const{path:e,region:t}=n
;return`${e}${t?`:${t.startLine}:${t.startColumn}`:""}${h(n)}`}function h({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function m(n){
const{files:e,bytes:t}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const o=n.timings["total"];const i=o===undefined?"":` in ${(0,s.a3)(o)}`
;const c=e===0?"no file was examined":`${(0,s.LS)(e,"file")} (${(0,s.z3)(t)})`;return e===0?`${(0,s.LS)(r,"check")} ran${i}; ${c}`:`${(0,
s.LS)(r,"check")} ran on ${c}${i}`}function g({runs:n}){return n.flatMap(({check:n,status:e,tool:t,files:r=0,cached:o=0})=>{
if(t===undefined||e==="skipped")return[];const i=o>0&&o===r?", known from before":"";return[`${n} ${t.version} (${t.origin}${i})`]})}function p({runs:n}){
return n.flatMap(({check:n,coverage:e})=>{if(e===undefined)return[];const{change:t}=e;const o=t?.unmeasured.length??0;const i=[`${n}: ${(0,
r.B)(e)} % of lines`,...t&&t.lines>0?[`${(0,r.B)(t)} % of the change`]:[],...o>0?[`nothing known of ${(0,s.LS)(o,"changed file")}`]:[]];return[i.join(", ")]})}
function v(n){const{kind:e,base:t,onlyNew:r}=n.scope;const o=t===undefined?"":` since ${t.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${o}`,staged:"what is staged"}[e];const s=r?"only what is new counts":undefined
;return[i,s].filter(n=>n!==undefined).join("; ")||undefined}function w(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function S(n){
return n.findings.filter(({fix:n})=>n).length}function k(n){const e=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
i.$z)(e,({reason:n="no reason given"})=>n)].sort(([,n],[,e])=>e.length-n.length)}const x={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
64715:(n,e,t)=>{t.d(e,{DV:()=>a,St:()=>d,Uw:()=>c,X1:()=>s,aY:()=>u,tp:()=>l,zH:()=>f});var r=t(15178);const o="&#8203;";const i={"&":"&amp;","<":"&lt;",
">":"&gt;"};function s(n){
return(0,r.RK)(n.replace(/\s+/g," ").trim()).replace(/[&<>]/g,n=>i[n]??n).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function c(n){return n.replaceAll(o,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,n=>Object.keys(i).find(e=>i[e]===n)??n)}
function u(n){const e=(0,r.RK)(n);if(e.trim()==="")return u(`"${n}"`);if(!/[`|]|##/.test(e)&&e.trim()===e)return`\`${e}\``
;return`<code>${e.replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function a(n,e=""){const t=n.map(n=>(0,
r.RK)(n).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...t.matchAll(/`+/g)].map(([n])=>n.length));const i="`".repeat(o+1)
;return`${i}${e}\n${t.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${i}`}function l(n,e,t=[]){const r=n.map((n,e)=>t.includes(e)?"--:":":--")
;return[n,r,...e].map(n=>`| ${n.join(" | ")} |`).join("\n")}function f(n,e){return`<details>\n<summary>${n}</summary>\n\n${e}\n\n</details>`}
function d({text:n}){const e=Math.max(2,...[...(n??"").matchAll(/`+/g)].map(([n])=>n.length));const t="`".repeat(e+1)
;return`${t}suggestion\n${n===undefined?"":`${n}\n`}${t}`}},8204:(n,e,t)=>{t.d(e,{i:()=>i,u:()=>o});var r=t(65073);function o({review:n}){
if(n===undefined)return undefined;if(n.skipped!==undefined)return`Not reviewed: ${n.skipped}`;const{all:e,known:t}=n.hunks;const o=t===0?"":` (${(0,
r.K9)(t)} judged before)`;const i=s(n);return`Reviewed ${(0,r.LS)(e,"hunk")}${o}${i===undefined?"":`: ${i}`}`}function i({review:n}){if(n===undefined)return[]
;const e=Object.values(n.dropped).reduce((n,e)=>n+e,0);return[...n.folded.length>0?[`${(0,
r.LS)(n.folded.length,"remark")} unclear or beyond the limit`]:[],...e>0?[`${(0,
r.LS)(e,"remark")} not made, for want of proof or because it was said already`]:[],...n.settled.length>0?[`${(0,
r.LS)(n.settled.length,"earlier remark")} settled`]:[],...n.leftOut.length>0?[`${(0,r.LS)(n.leftOut.length,"file")} not for review`]:[]]}
function s({calls:n,pricesOf:e}){if(n.length===0)return undefined;const t=e=>n.reduce((n,{usage:t})=>n+e(t),0);const o=`${(0,
r.K9)(t(({input:n})=>n))} tokens read (${(0,r.K9)(t(({cached:n})=>n))} from the cache), ${(0,r.K9)(t(({output:n})=>n))} answered`
;const i=n.every(({cost:n})=>n!==undefined);const s=n.reduce((n,{cost:e=0})=>n+e,0)
;const c=i?`$${s.toFixed(s<.1?4:2)} by the prices of ${e}`:"at an unknown price";const u=[...new Set(n.map(({model:n})=>n))].join(", ");return`${(0,
r.LS)(n.length,"question")} to ${u}, ${o}, ${c}`}},30140:(n,e,t)=>{t.d(e,{T:()=>d});var r=t(14922);var o=t(64715);var i=t(65073);var s=t(18748);var c=t(21511)
;var u=t(86485);const a=10;const l=10;const f=n=>n.length;function d(n,e){const t=(0,c.mP)(n,"###");const r=(0,c.OG)(n);let o=e-t.length-r.length-16
;const i=(n,e)=>{const t=e(Math.floor(o*n));o-=t===undefined?0:t.length+2;return t};const a=i(.3,e=>(0,c.wZ)(n,e,f));const l=i(.3,e=>(0,c.Al)(n,e,f))
;const d=i(.3,e=>(0,u.Y)(n,e,f));const m=i(.5,e=>$(n,e));const g=i(1,e=>h(n,e));return(0,s.t$)([t,a,d,m,g,l,r])}function $({findings:n},e){
if(n.length<=a)return undefined;const t=(0,c.iZ)(n);for(let n=Math.min(l,t.length);n>0;n--){
const s=t.slice(0,n).map(([n,e])=>[`${r.YS[e[0]?.level??"note"]} ${(0,c.Xt)(n)}`,(0,i.K9)(e.length),(0,c.MX)(e)]);const u=t.slice(n)
;const a=u.reduce((n,[,e])=>n+e.length,0);const l=u.length>0?[[`and ${(0,i.LS)(u.length,"more rule")}`,(0,i.K9)(a),""]]:[];const d=(0,
o.tp)(["Rule","Findings","Where"],[...s,...l],[1]);if(f(d)<=e)return d}return undefined}function h(n,e){const t=n.findings.length;if(t===0)return undefined
;if(t<=a)return(0,c.Sz)(n,e,f);const r=`${(0,i.LS)(t,"finding")}, worst first`;return(0,o.zH)(r,(0,c.Sz)(n,e-f((0,o.zH)(r,"")),f))}},18748:(n,e,t)=>{t.d(e,{
GS:()=>o,jC:()=>r,t$:()=>i});function r(n){return{text:n,stands:1}}function o(n,e,t,r){const o=n.map(({text:n})=>n).join("\n");if(t(o)<=e)return o
;let i=n.reduce((n,{stands:e})=>n+e,0);let s=e-t(r(i))-1;const c=[];for(const{text:e,stands:r}of n){s-=t(e)+1;if(s<0)break;c.push(e);i-=r}
return[...c,r(i)].join("\n")}function i(n){return`${n.filter(n=>n).join("\n\n")}\n`}},21511:(n,e,t)=>{t.d(e,{Al:()=>b,MX:()=>L,OG:()=>h,Qy:()=>w,Sz:()=>p,
TM:()=>K,Xt:()=>k,__:()=>j,aL:()=>x,iZ:()=>y,mP:()=>$,wZ:()=>m});var r=t(83179);var o=t(71753);var i=t(48507);var s=t(14922);var c=t(64715);var u=t(65073)
;var a=t(18748);const l=120;const f=400;const d=2;function $(n,e){const[t,...r]=(0,s.$d)(n);const o=(0,s.N$)(n);const i=o===0?[]:[`${(0,
u.LS)(o,"finding")} can be mended by \`kempt fix\`.`];const c=`${e} ${t?.symbol} Kempt: ${t?.text}`
;return[c,...r.map(({symbol:n,text:e})=>`**${n} ${e}**`),...i].join("\n\n")}function h(n){const e=(0,s.YD)(n);const t=(0,s.nO)(n);const r=[(0,
s.w1)(n),...e===undefined?[]:[`looked at ${e}`],...t.length>0?[`not counted: ${t.join(", ")}`]:[],`kempt ${n.tool.version}`];return`<sub>${r.map(n=>(0,c.X1)((0,
u.$Q)(n,f))).join(" \xb7 ")}</sub>`}function m({notifications:n},e,t){const o=r.y.flatMap(e=>n.filter(n=>n.level===e));return(0,
a.GS)(o.map(g).map(a.jC),e,t,n=>`- and ${(0,u.LS)(n,"more notification")}`)}function g({level:n,id:e,message:t,remedy:r,path:o}){
const i=o===undefined?"":` ${k(o)}:`;const c=r===undefined?"":` \u2014 ${x(r)}`;return`- ${s.YS[n]}${i} ${x(t)} (${k(e)})${c}`}function p(n,e,t){
const r=[...n.findings].sort(o.O5).map(n=>(0,a.jC)(v(n)));return(0,a.GS)(r,e,t,n=>`- and ${(0,u.K9)(n)} more`)}
function v({level:n,rule:e,message:t,location:r,related:o=[],fix:i}){const c=o.slice(0,d).map(n=>`; ${w(n.location)}: ${x(n.message)}`);const u=i?", fixable":""
;return`- ${s.YS[n]} ${w(r)} ${x(t)}${c.join("")} (${k(e)}${u})`}function w({path:n,region:e,commit:t}){const r=k(e?`${S(n)}:${e.startLine}`:S(n))
;return t===undefined?r:`${r} in ${k(t.slice(0,10))}`}function S(n){return n.length<=l?n:`\u2026${n.slice(1-l).replace(/^[\uDC00-\uDFFF]/,"")}`}function k(n){
return(0,c.aY)((0,u.$Q)(n,l+12))}function x(n){return(0,c.X1)((0,u.$Q)(n,f))}function y(n){const e=n=>Math.min(...n.map(({level:n})=>r.y.indexOf(n)))
;return[...(0,i.$z)([...n].sort(o.O5),({rule:n})=>n)].sort(([,n],[,t])=>e(n)-e(t)||t.length-n.length)}function L(n){const[e]=n;if(!e)return""
;const t=new Set(n.map(({location:n})=>n.path)).size;const r=n.length-1;const o=t>1?`in ${(0,u.LS)(t,"file")}`:"there";return w(e.location)+(r>0?` and ${(0,
u.K9)(r)} more ${o}`:"")}function b({notExamined:n},e,t){const r=n.reduce((n,{files:e})=>n+e,0);const o=`Not examined: ${(0,u.LS)(r,"file")}`
;const i=n.map(({reason:n,files:e,examples:t})=>{const r=t.slice(0,Math.min(3,e)).map(n=>k(S(n)));return{text:`- ${x(n)}: ${O(r,e)}`,stands:e}})
;return K(o,i,e,t,n=>`- and ${(0,u.LS)(n,"more file")}`)}function j(n,e,t){const r=(0,s.Au)(n);const o=r.reduce((n,[,e])=>n+e.length,0);const i=r.map(([n,e])=>{
const t=e.slice(0,12).map(({check:n})=>k(n));return{text:`- ${x(n)}: ${O(t,e.length)}`,stands:e.length}});return K(`Skipped: ${(0,
u.LS)(o,"check")}`,i,e,t,n=>`- and ${(0,u.LS)(n,"more check")}`)}function O(n,e){if(n.length===0)return(0,u.K9)(e);const t=e-n.length;return(0,
u.yZ)(t>0?[...n,`${(0,u.K9)(t)} more`]:n)}function K(n,e,t,r,o){if(e.length===0)return undefined;const i=r((0,c.zH)(n,""));return(0,c.zH)(n,(0,a.GS)(e,t-i,r,o))
}},86485:(n,e,t)=>{t.d(e,{Y:()=>c});var r=t(64715);var o=t(8204);var i=t(65073);var s=t(21511);function c(n,e,t){const{review:i}=n;const c=(0,o.u)(n)
;if(i===undefined||c===undefined)return undefined;const{summary:l,folded:f}=i;const d=l?.first.map(({path:n,line:e})=>(0,s.Xt)(`${n}:${e}`)).join(", ")
;const $=l?[`**The change** (risk: ${l.risk}): ${l.what.map(r.X1).join(" ")} Look first at ${d}.`]:[];const h=`<sub>${(0,r.X1)([c,...(0,
o.i)(n)].join(" \xb7 "))}</sub>`;const m=[...$,h].join("\n\n");if(t(m)>e)return t(h)>e?undefined:h;const g=[...$,...u(f),...a(i.proposed),h].join("\n\n")
;return t(g)>e?m:g}function u(n){if(n.length===0)return[];const e=n.map(({location:n,message:e})=>`- ${(0,s.Xt)(`${n.path}:${n.region?.startLine??1}`)} ${(0,
r.X1)(e)}`);return[(0,r.zH)(`${(0,i.LS)(n.length,"remark")} that may be worth a look`,e.join("\n"))]}function a(n){if(n===undefined)return[]
;const e="Remarks were turned down: commit this as .kempt/learned.yaml, and their like is not made again";return[(0,r.zH)(e,(0,
r.DV)(n.trimEnd().split("\n"),"yaml"))]}}};
