"use strict";exports.id=4298;exports.ids=[4298,5178,5073];exports.modules={15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>o});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function o(n,t,e){n.set(t,e||n.get(t)===true)}},71753:(n,t,e)=>{e.d(t,{O5:()=>i,Uo:()=>o,n6:()=>a});var r=e(83179)
;function o(n,t){return c(n,t)||s(n,t)||u(n,t)}function i(n,t){return s(n,t)||c(n,t)||u(n,t)}function s(n,t){return r.y.indexOf(n.level)-r.y.indexOf(t.level)}
function c(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function u(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},48507:(n,t,e)=>{e.d(t,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(n){
const t={error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function o(n,t){const e=new Map;for(const r of n){const n=t(r);const o=e.get(n)
;if(o)o.push(r);else e.set(n,[r])}return e}function i(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>u,Au:()=>k,DC:()=>h,N$:()=>w,Qm:()=>g,
R9:()=>d,YD:()=>v,YS:()=>x,ew:()=>l,mN:()=>f,nO:()=>S,w1:()=>m,x5:()=>$});var r=e(15083);var o=e(83179);var i=e(48507);var s=e(65073);function c(n){
return o.y.filter(t=>n[t]>0).map(t=>(0,s.LS)(n[t],t)).join(", ")}function u(n){const t=f(n);const e=c((0,i.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"\u2716",text:e});if(t.length>0||n.verdict==="incomplete"){const o=`incomplete: ${(0,
s.LS)(t.length,"thing")} that should have run did not`;const i=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"\u26a0",
text:o+i})}if(r.length===0)r.push({verdict:"clean",symbol:"\u2714",text:e===""?"clean":a(n,e)});return r}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,s.yZ)(o.y.filter(n=>(0,
o.O)(n,e)).map(n=>`${n}s`))} fail the run`}function f(n){return n.notifications.filter(({level:n})=>n==="error")}function l({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function d({message:n,location:t}){return n+p(t)}function $(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${p(n)}`}function p({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function m(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const o=n.timings["total"];const i=o===undefined?"":` in ${(0,s.a3)(o)}`
;const c=t===0?"no file was examined":`${(0,s.LS)(t,"file")} (${(0,s.z3)(e)})`;return t===0?`${(0,s.LS)(r,"check")} ran${i}; ${c}`:`${(0,
s.LS)(r,"check")} ran on ${c}${i}`}function h({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:o=0})=>{
if(e===undefined||t==="skipped")return[];const i=o>0&&o===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${i})`]})}function g({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const o=e?.unmeasured.length??0;const i=[`${n}: ${(0,
r.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,r.B)(e)} % of the change`]:[],...o>0?[`nothing known of ${(0,s.LS)(o,"changed file")}`]:[]];return[i.join(", ")]})}
function v(n){const{kind:t,base:e,onlyNew:r}=n.scope;const o=e===undefined?"":` since ${e.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${o}`,staged:"what is staged"}[t];const s=r?"only what is new counts":undefined
;return[i,s].filter(n=>n!==undefined).join("; ")||undefined}function S(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function w(n){
return n.findings.filter(({fix:n})=>n).length}function k(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
i.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const x={error:"\u274c",warning:"\u26a0\ufe0f",note:"\u{1f4a1}"}},
64715:(n,t,e)=>{e.d(t,{DV:()=>a,St:()=>d,Uw:()=>c,X1:()=>s,aY:()=>u,tp:()=>f,zH:()=>l});var r=e(15178);const o="&#8203;";const i={"&":"&amp;","<":"&lt;",
">":"&gt;"};function s(n){
return(0,r.RK)(n.replace(/\s+/g," ").trim()).replace(/[&<>]/g,n=>i[n]??n).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function c(n){return n.replaceAll(o,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,n=>Object.keys(i).find(t=>i[t]===n)??n)}
function u(n){const t=(0,r.RK)(n);if(t.trim()==="")return u(`"${n}"`);if(!/[`|]|##/.test(t)&&t.trim()===t)return`\`${t}\``
;return`<code>${t.replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function a(n,t=""){const e=n.map(n=>(0,
r.RK)(n).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...e.matchAll(/`+/g)].map(([n])=>n.length));const i="`".repeat(o+1)
;return`${i}${t}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${i}`}function f(n,t,e=[]){const r=n.map((n,t)=>e.includes(t)?"--:":":--")
;return[n,r,...t].map(n=>`| ${n.join(" | ")} |`).join("\n")}function l(n,t){return`<details>\n<summary>${n}</summary>\n\n${t}\n\n</details>`}
function d({text:n}){const t=Math.max(2,...[...(n??"").matchAll(/`+/g)].map(([n])=>n.length));const e="`".repeat(t+1)
;return`${e}suggestion\n${n===undefined?"":`${n}\n`}${e}`}},8204:(n,t,e)=>{e.d(t,{i:()=>i,u:()=>o});var r=e(65073);function o({review:n}){
if(n===undefined)return undefined;if(n.skipped!==undefined)return`Not reviewed: ${n.skipped}`;const{all:t,known:e}=n.hunks;const o=e===0?"":` (${(0,
r.K9)(e)} judged before)`;const i=s(n);return`Reviewed ${(0,r.LS)(t,"hunk")}${o}${i===undefined?"":`: ${i}`}`}function i({review:n}){if(n===undefined)return[]
;const t=Object.values(n.dropped).reduce((n,t)=>n+t,0);return[...n.folded.length>0?[`${(0,
r.LS)(n.folded.length,"remark")} unclear or beyond the limit`]:[],...t>0?[`${(0,
r.LS)(t,"remark")} not made, for want of proof or because it was said already`]:[],...n.settled.length>0?[`${(0,
r.LS)(n.settled.length,"earlier remark")} settled`]:[],...n.leftOut.length>0?[`${(0,r.LS)(n.leftOut.length,"file")} not for review`]:[]]}
function s({calls:n,pricesOf:t}){if(n.length===0)return undefined;const e=t=>n.reduce((n,{usage:e})=>n+t(e),0);const o=`${(0,
r.K9)(e(({input:n})=>n))} tokens read (${(0,r.K9)(e(({cached:n})=>n))} from the cache), ${(0,r.K9)(e(({output:n})=>n))} answered`
;const i=n.every(({cost:n})=>n!==undefined);const s=n.reduce((n,{cost:t=0})=>n+t,0)
;const c=i?`$${s.toFixed(s<.1?4:2)} by the prices of ${t}`:"at an unknown price";const u=[...new Set(n.map(({model:n})=>n))].join(", ");return`${(0,
r.LS)(n.length,"question")} to ${u}, ${o}, ${c}`}},65073:(n,t,e)=>{e.d(t,{$Q:()=>u,K9:()=>r,LS:()=>o,a3:()=>s,yZ:()=>c,z3:()=>i});function r(n){
return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function i(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function c(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function u(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>$,RK:()=>s,
Vj:()=>S,_R:()=>d,aB:()=>p,kw:()=>c,logLines:()=>l,sN:()=>f,sc:()=>w});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>o.test(n)?n:i[n]??c(n))}
function c(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function f(n){
return s(n).replace(u,"#\\x23").replace(a,"$1\\x3a")}function l(n){return n.split("\n").map(f).join("\n")}function d(n){
return new Set([...n.matchAll(u)].map(({index:n})=>n+1))}function $(n){return n.replace(a,"$1\\x3a")}function p(n){
const t=JSON.stringify(n,null,2).replace(u,"#\\u0023");return`${t.replace(r,n=>n==="\n"||o.test(n)?n:m(n))}\n`}function m(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const h=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const g=/[\p{Mn}\p{Me}\p{Cf}]/u;const v=/[\uFF61-\uFFDC]/;function S(n){if(n<="\u02ff")return 1;if(g.test(n))return 0;return h.test(n)&&!v.test(n)?2:1}
function w(n){let t=0;for(const e of n)t+=S(e);return t}},18748:(n,t,e)=>{e.d(t,{GS:()=>o,jC:()=>r,t$:()=>i});function r(n){return{text:n,stands:1}}
function o(n,t,e,r){const o=n.map(({text:n})=>n).join("\n");if(e(o)<=t)return o;let i=n.reduce((n,{stands:t})=>n+t,0);let s=t-e(r(i))-1;const c=[]
;for(const{text:t,stands:r}of n){s-=e(t)+1;if(s<0)break;c.push(t);i-=r}return[...c,r(i)].join("\n")}function i(n){return`${n.filter(n=>n).join("\n\n")}\n`}},
21511:(n,t,e)=>{e.d(t,{Al:()=>L,MX:()=>j,OG:()=>p,Qy:()=>S,Sz:()=>g,TM:()=>F,Xt:()=>k,__:()=>b,aL:()=>x,iZ:()=>y,mP:()=>$,wZ:()=>m});var r=e(83179)
;var o=e(71753);var i=e(48507);var s=e(14922);var c=e(64715);var u=e(65073);var a=e(18748);const f=120;const l=400;const d=2;function $(n,t){const[e,...r]=(0,
s.$d)(n);const o=(0,s.N$)(n);const i=o===0?[]:[`${(0,u.LS)(o,"finding")} can be mended by \`kempt fix\`.`];const c=`${t} ${e?.symbol} Kempt: ${e?.text}`
;return[c,...r.map(({symbol:n,text:t})=>`**${n} ${t}**`),...i].join("\n\n")}function p(n){const t=(0,s.YD)(n);const e=(0,s.nO)(n);const r=[(0,
s.w1)(n),...t===undefined?[]:[`looked at ${t}`],...e.length>0?[`not counted: ${e.join(", ")}`]:[],`kempt ${n.tool.version}`];return`<sub>${r.map(n=>(0,c.X1)((0,
u.$Q)(n,l))).join(" \xb7 ")}</sub>`}function m({notifications:n},t,e){const o=r.y.flatMap(t=>n.filter(n=>n.level===t));return(0,
a.GS)(o.map(h).map(a.jC),t,e,n=>`- and ${(0,u.LS)(n,"more notification")}`)}function h({level:n,id:t,message:e,remedy:r,path:o}){
const i=o===undefined?"":` ${k(o)}:`;const c=r===undefined?"":` \u2014 ${x(r)}`;return`- ${s.YS[n]}${i} ${x(e)} (${k(t)})${c}`}function g(n,t,e){
const r=[...n.findings].sort(o.O5).map(n=>(0,a.jC)(v(n)));return(0,a.GS)(r,t,e,n=>`- and ${(0,u.K9)(n)} more`)}
function v({level:n,rule:t,message:e,location:r,related:o=[],fix:i}){const c=o.slice(0,d).map(n=>`; ${S(n.location)}: ${x(n.message)}`);const u=i?", fixable":""
;return`- ${s.YS[n]} ${S(r)} ${x(e)}${c.join("")} (${k(t)}${u})`}function S({path:n,region:t,commit:e}){const r=k(t?`${w(n)}:${t.startLine}`:w(n))
;return e===undefined?r:`${r} in ${k(e.slice(0,10))}`}function w(n){return n.length<=f?n:`\u2026${n.slice(1-f).replace(/^[\uDC00-\uDFFF]/,"")}`}function k(n){
return(0,c.aY)((0,u.$Q)(n,f+12))}function x(n){return(0,c.X1)((0,u.$Q)(n,l))}function y(n){const t=n=>Math.min(...n.map(({level:n})=>r.y.indexOf(n)))
;return[...(0,i.$z)([...n].sort(o.O5),({rule:n})=>n)].sort(([,n],[,e])=>t(n)-t(e)||e.length-n.length)}function j(n){const[t]=n;if(!t)return""
;const e=new Set(n.map(({location:n})=>n.path)).size;const r=n.length-1;const o=e>1?`in ${(0,u.LS)(e,"file")}`:"there";return S(t.location)+(r>0?` and ${(0,
u.K9)(r)} more ${o}`:"")}function L({notExamined:n},t,e){const r=n.reduce((n,{files:t})=>n+t,0);const o=`Not examined: ${(0,u.LS)(r,"file")}`
;const i=n.map(({reason:n,files:t,examples:e})=>{const r=e.slice(0,Math.min(3,t)).map(n=>k(w(n)));return{text:`- ${x(n)}: ${M(r,t)}`,stands:t}})
;return F(o,i,t,e,n=>`- and ${(0,u.LS)(n,"more file")}`)}function b(n,t,e){const r=(0,s.Au)(n);const o=r.reduce((n,[,t])=>n+t.length,0);const i=r.map(([n,t])=>{
const e=t.slice(0,12).map(({check:n})=>k(n));return{text:`- ${x(n)}: ${M(e,t.length)}`,stands:t.length}});return F(`Skipped: ${(0,
u.LS)(o,"check")}`,i,t,e,n=>`- and ${(0,u.LS)(n,"more check")}`)}function M(n,t){if(n.length===0)return(0,u.K9)(t);const e=t-n.length;return(0,
u.yZ)(e>0?[...n,`${(0,u.K9)(e)} more`]:n)}function F(n,t,e,r,o){if(t.length===0)return undefined;const i=r((0,c.zH)(n,""));return(0,c.zH)(n,(0,a.GS)(t,e-i,r,o))
}},86485:(n,t,e)=>{e.d(t,{Y:()=>c});var r=e(64715);var o=e(8204);var i=e(65073);var s=e(21511);function c(n,t,e){const{review:i}=n;const c=(0,o.u)(n)
;if(i===undefined||c===undefined)return undefined;const{summary:f,folded:l}=i;const d=f?.first.map(({path:n,line:t})=>(0,s.Xt)(`${n}:${t}`)).join(", ")
;const $=f?[`**The change** (risk: ${f.risk}): ${f.what.map(r.X1).join(" ")} Look first at ${d}.`]:[];const p=`<sub>${(0,r.X1)([c,...(0,
o.i)(n)].join(" \xb7 "))}</sub>`;const m=[...$,p].join("\n\n");if(e(m)>t)return e(p)>t?undefined:p;const h=[...$,...u(l),...a(i.proposed),p].join("\n\n")
;return e(h)>t?m:h}function u(n){if(n.length===0)return[];const t=n.map(({location:n,message:t})=>`- ${(0,s.Xt)(`${n.path}:${n.region?.startLine??1}`)} ${(0,
r.X1)(t)}`);return[(0,r.zH)(`${(0,i.LS)(n.length,"remark")} that may be worth a look`,t.join("\n"))]}function a(n){if(n===undefined)return[]
;const t="Remarks were turned down: commit this as .kempt/learned.yaml, and their like is not made again";return[(0,r.zH)(t,(0,
r.DV)(n.trimEnd().split("\n"),"yaml"))]}},94298:(n,t,e)=>{e.r(t);e.d(t,{summary:()=>b});var r=e(48507);var o=e(14922);var i=e(64715);var s=e(65073)
;var c=e(15178);var u=e(18748);var a=e(21511);var f=e(86485);const l=40;const d=20;const $=200;const p=25;const m=n=>Buffer.byteLength(n);function h(n,t){
const e=(0,a.mP)(n,"##");const r=(0,a.OG)(n);let o=t-m(e)-m(r)-32;const i=(n,t)=>{const e=t(Math.floor(o*n));o-=e===undefined?0:m(e)+2;return e}
;const s=i(.1,t=>(0,a.wZ)(n,t,m));const c=i(.2,t=>(0,f.Y)(n,t,m));const l=g(v(n),i,.2);const d=g(w(n.findings),i,.2);const $=i(.1,t=>(0,a.__)(n,t,m))
;const p=i(.1,t=>(0,a.Al)(n,t,m));const h=i(.2,t=>y(n,t));const S=g(j(n),i,.1);const k=i(1,t=>x(n,t));return(0,u.t$)([e,s,c,d,l,k,h,$,p,S,r])}function g(n,t,e){
return t(e,t=>n!==undefined&&m(n)<=t?n:undefined)}function v(n){const{runs:t,findings:e}=n;const c=(0,r.$z)(e,({rule:n})=>(0,r.EG)(n))
;const u=t.filter(({status:n})=>n==="ran").map(({check:n})=>n);const f=[...c].sort(([,n],[,t])=>t.length-n.length).map(([n,t])=>S(n,t))
;const l=u.filter(n=>!c.has(n));const d=l.slice(0,$).map(a.Xt).join(", ");const p=l.length>$?` and ${(0,s.K9)(l.length-$)} more`:"";const m=(0,o.DC)(n)
;return[...f.length>0?[(0,i.tp)(["Check","Errors","Warnings","Notes","Files"],f.slice(0,$),[1,2,3,4])]:[],...m.length>0?[`With ${(0,
s.yZ)(m.map(a.Xt))}.`]:[],...(0,o.Qm)(n).map(n=>`Covered by ${(0,a.aL)(n)}.`),...l.length>0?[(0,i.zH)(`${(0,
s.LS)(l.length,"check")} ran and found nothing`,d+p)]:[]].join("\n\n")}function S(n,t){const e=(0,r.ZT)(t);const o=new Set(t.map(({location:n})=>n.path)).size
;return[(0,a.Xt)(n),...[e.error,e.warning,e.note,o].map(n=>n===0?"":(0,s.K9)(n))]}function w(n){if(n.length<2)return undefined;const t=(0,
a.iZ)(n).map(([n,t])=>({rule:(0,s.$Q)((0,c.RK)(n),40),count:t.length}));const e=[...t].sort((n,t)=>t.count-n.count).slice(0,d);const r=e[0]?.count??1
;const o=Math.max(...e.map(({rule:n})=>(0,c.sc)(n)));const u=e.map(({rule:n,count:t})=>{const e=" ".repeat(o-(0,c.sc)(n));return`${n}${e}  ${k(t/r)} ${(0,
s.K9)(t)}`});const f=t.length-e.length;return(0,i.DV)(f>0?[...u,`and ${(0,s.LS)(f,"more rule")}`]:u,"text")}function k(n){const t=Math.max(1,Math.round(n*l*8))
;return"\u2588".repeat(Math.floor(t/8))+["","\u258f","\u258e","\u258d","\u258c","\u258b","\u258a","\u2589"][t%8]}function x(n,t){const e=n.findings.length
;if(e===0)return undefined;if(e<=p)return(0,a.Sz)(n,t,m);const r=`${(0,s.LS)(e,"finding")}, worst first`;return(0,i.zH)(r,(0,a.Sz)(n,t-m((0,i.zH)(r,"")),m))}
function y({suppressed:n},t){const e=n.map(({finding:n,suppression:{kind:t,justification:e=""}})=>{const r=t==="inSource"?"in the file":"in the baseline"
;const o=e===""?"":`: ${(0,a.aL)(e)}`;return(0,u.jC)(`- ${(0,a.Qy)(n.location)} ${(0,a.Xt)(n.rule)} ${r}${o}`)});return(0,a.TM)(`Suppressed: ${(0,
s.LS)(e.length,"finding")}`,e,t,m,n=>`- and ${(0,s.K9)(n)} more`)}function j({timings:n}){const t=Object.entries(n).map(([n,t])=>[(0,i.aY)((0,s.$Q)(n,60)),(0,
s.a3)(t)]);return t.length===0?undefined:(0,i.zH)("Times",(0,i.tp)(["Phase","Time"],t,[1]))}const L=1024*1024;const b={id:"summary",
summary:"Markdown for GitHub's job summary, at most 1 MiB",
source:"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary",print:n=>h(n,L)}}};
