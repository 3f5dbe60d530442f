"use strict";exports.id=9940;exports.ids=[9940,4315];exports.modules={15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>i,withoutSecrets:()=>s});var o=e(22395)
;const r=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(n){return(0,o.Rd)(n).replace(r,(n,t)=>`${t}…(${n.length-t.length})`)}function s(n){
const{message:t,snippet:e}=n;return{...n,message:i(t),...e!==undefined&&{snippet:i(e)}}}},76977:(n,t,e)=>{e.d(t,{publish:()=>I});var o=e(22690);var r=e(4877)
;var i=e(71753);var s=e(84597);var c=e(14922);var a=e(65073);var u=e(64188);var f=e(34435);var d=e(48507);var l=e(64715);const h=40;function g(n,t){
const e=Math.min(...n.edits.map(({region:n})=>n.startLine));const o=Math.max(e,...n.edits.map(({region:n})=>(0,s.fM)(n)));const r=(0,f.o)(t,e,o)
;if(r===undefined||o-e>=h)return undefined;const i=r.lines.slice(e-r.start,o+1-r.start).map(n=>`${n}\n`);const c=m(i,e,n)
;const a=n=>n.replace(/\r|\uFEFF/g,"").replace(/\n$/,"");if(c===undefined||a(c)===a(i.join("")))return undefined;if(c==="")return{startLine:e,endLine:o,
text:undefined};return c.endsWith("\n")?{startLine:e,endLine:o,text:c.slice(0,-1).replace(/\r$/,"")}:undefined}function m(n,t,{edits:e}){const o=n.join("")
;const r=[0];for(const t of n)r.push(r.at(-1)+t.length);const i=(n,e)=>(r[n-t]??Number.NaN)+e-1;let s="";let c=0;for(const{region:n,text:t}of e){
const e=i(n.startLine,n.startColumn);const r=i(n.endLine,n.endColumn);if(!(e>=c&&r>=e&&r<=o.length))return undefined;s+=o.slice(c,e)+t;c=r}return s+o.slice(c)}
const p=3;const $=20;const w=2e3;function y(n,t,e){const o=[];const r=[];for(const e of[...n].sort(i.O5)){const n=v(e,t.get(e.location.path))!==undefined
;(n?r:o).push(e)}const s=(0,d.$z)(r,({rule:n,location:t})=>`${n}\0${t.path}`);const c=[...s.values()].flatMap(n=>{const o=t.get(n[0].location.path)
;if(n.length>p)return[S(n,o)];return n.map(n=>b(n,o,e))});const a=c.sort((n,t)=>(0,i.O5)(n.findings[0],t.findings[0]));return{
notes:a.slice(0,e.most).map(({note:n})=>n),elsewhere:o,crowded:a.slice(e.most).flatMap(n=>n.findings)}}function v({location:{region:n,commit:t}},e){
if(n===undefined||t!==undefined||e===undefined)return undefined;const{startLine:o}=n;const r=(0,s.fM)(n);if((0,f.o)(e,o,r))return{startLine:o,endLine:r}
;return(0,f.o)(e,o,o)&&{startLine:o,endLine:o}}function b(n,t,{capabilities:e,hide:o}){const i=n.fix&&e.suggestion&&g(n.fix,t)
;const s=i&&o(i.text??"")===(i.text??"")?i:undefined;const c=s??v(n,t);const a=[L(n),...s?[e.suggestion(s)]:[]].join("\n\n");const u=(0,
r.D)(`${n.rule}\0${n.location.path}\0${n.fingerprint}`);return{note:x(u,n,c,a),findings:[n]}}function S(n,t){const[e,...o]=n
;const i=o.map(({location:n})=>String(n.region.startLine));const s=i.length-$;const c=s>0?[...i.slice(0,$),(0,a.LS)(s,"more line")]:i
;const u=`${L(e)}\n\nThe same in ${i.length===1?"line":"lines"} ${(0,a.yZ)(c)}.`;const f=(0,r.D)(`${e.rule}\0${e.location.path}`);return{note:x(f,e,v(e,t),u),
findings:n}}function x(n,{level:t,location:e},{startLine:o,endLine:r},i){return{id:n,level:t,path:e.path,startLine:o,endLine:r,body:i}}
function L({level:n,message:t,rule:e,related:o=[]}){const r=o.map(n=>`; ${(0,l.aY)((0,a.$Q)(n.location.path,120))}: ${(0,l.X1)((0,a.$Q)(n.message,400))}`)
;return`${c.YS[n]} ${(0,l.X1)((0,a.$Q)(t,w))}${r.slice(0,2).join("")} (${(0,l.aY)((0,a.$Q)(e,120))})`}var k=e(7397);function A(n,t){const e={post:[],edit:[],
restore:[]};const o=new Set(t.filter(({withdrawn:n,resolved:t})=>!n&&!t));const r=(0,d.$z)(t,({id:n})=>n);for(const t of n){const n=r.get(t.id)??[]
;const i=n.find(C)??n.find(({withdrawn:n,resolved:t})=>t&&!n);const s=n.find(({withdrawn:n})=>n);if(i){o.delete(i);if(!i.resolved&&i.digest!==(0,
k.ol)(t.body))e.edit.push([i,t])}else if(s)e.restore.push([s,t]);else e.post.push(t)}return{...e,withdraw:[...o]}}
function C({withdrawn:n,resolved:t,outdated:e,answered:o}){return!n&&!t&&(!e||o)}const E={posted:0,edited:0,withdrawn:0,kept:0,refused:[]};const K=2
;async function N(n,t){for(let e=1;;e++){try{return await T(n,t)}catch(n){if(n instanceof o.n8)return{...E,outcome:"read-only"}
;if(!(n instanceof o.gA)||!j(n)||e===K)throw n}}}function j({status:n}){return n===undefined||n>=500||n===409}async function T(n,t){
const e=await n.fetchPull(t.number);if(!e.open)return{...E,outcome:"closed"};if(e.head!==t.head||Y(e,t))return{...E,outcome:"outdated"}
;const o=await(t.notes?.(e));const r=o&&A(o,e.notes);const i=r?await P(n,e,r):[];await O(n,e,t,i);const s=r?r.post.length+r.edit.length+r.restore.length:0
;return{outcome:"published",posted:(r?.post.length??0)+(r?.restore.length??0)-i.length,edited:r?.edit.length??0,withdrawn:r?.withdraw.length??0,
kept:(o?.length??0)-s,refused:i}}function Y({summary:n},{head:t,order:e}){return n!==undefined&&n.head===t&&n.order>e}async function P(n,t,e){
const o=e.post.length>0?await n.postNotes(t,e.post):[];for(const[t,o]of e.restore)await n.restoreNote(t,o);for(const[t,o]of e.edit)await n.editNote(t,o)
;for(const t of e.withdraw)await n.withdrawNote(t);return o}async function O(n,t,{summary:e,worthSaying:o,order:r,head:i},s){
if(e===undefined||t.summary===undefined&&!o)return;const c=e(s);if(t.summary?.digest===(0,k.ol)(c))return;await n.putSummary(t,{body:c,order:r,head:i})}
async function M(n,t){for(let e=1;;e++){try{await n.putStatus(t);return true}catch(n){if(n instanceof o.n8)return false
;if(!(n instanceof o.gA)||!j(n)||e===K)throw n}}}var R=e(15070);var z=e(66889);async function I(n,t){const e=[];const r=[];let i=false;const s=async n=>{try{
const t=await n();if(t!==undefined)e.push(t)}catch(n){if(n instanceof o.n8)i=true;else if(n instanceof o.gA)r.push(n.message);else throw n}}
;const{settings:c,pull:a,report:u,build:f}=t;if(a!==undefined&&(c.comments||c.summary)){await s(async()=>{const e=await D(n,t,a);i||=e.outcome==="read-only"
;return G(e,a)})}const{status:d}=n.capabilities;if(c.status&&d){await s(async()=>{const e=await M(n,X(t,d));i||=!e;return undefined})}if(c.sarif){
const t=await(0,z.Y_)("sarif",u,{color:false,width:120});const e=a===undefined?f.ref:`refs/pull/${a}/head`;await s(async()=>{await n.putSarif(t,f.commit,e)
;return"SARIF uploaded"})}return{messages:e,readOnly:i,failures:r}}async function D(n,t,e){const{report:o,settings:r,build:i}=t;let s;return await N(n,{
number:e,head:i.commit,order:i.order,worthSaying:o.findings.length>0||o.notifications.length>0||o.verdict!=="clean",notes:r.comments?async e=>{
const i=o.findings.length>0;const c=i?await n.fetchShownLines(e):new Map;s=y(o.findings,c,{most:r.maxComments,capabilities:t.fix==="off"?{...n.capabilities,
suggestion:undefined}:n.capabilities,hide:R.hideSecrets});return s.notes}:undefined,summary:r.summary?e=>V(t,n.capabilities.comment,s,e.length):undefined})}
const Z=1e3;function V({report:n,origin:t},e,o,r){const i=(0,u.T)({...n,timings:{}},e-Z);const s=(o?.elsewhere.length??0)+r;const c=[...o&&s>0?[`${(0,
a.LS)(s,"finding")} without a comment: the pull request does not show the line`]:[],...o&&o.crowded.length>0?[`${(0,
a.LS)(o.crowded.length,"finding")} without a comment: there is room for ${(0,a.K9)(o.notes.length)}`]:[],...t===undefined?[]:[t]]
;return c.length===0?i:`${i}\n<sub>${c.join(" · ")}</sub>\n`}function X({report:n,build:t,origin:e},o){const s=(0,u.T)({...n,timings:{}},o.text-Z)
;const f=n.findings.length-o.annotations;const d=[...f>0?[`${(0,a.LS)(f,"finding")} without an annotation: there is room for ${(0,
a.K9)(o.annotations)}`]:[],...e===undefined?[]:[e]];const l={commit:t.commit,failed:n.verdict!=="clean",title:(0,a.yZ)((0,c.$d)(n).map(({text:n})=>n)),
summary:d.length===0?s:`${s}\n<sub>${d.join(" · ")}</sub>\n`,annotations:[...n.findings].sort(i.O5).slice(0,o.annotations).map(F)};return{...l,digest:(0,
r.D)(JSON.stringify(l))}}function F({level:n,rule:t,message:e,location:{path:o,region:r}}){const i=r?.startLine??1;const c=r?(0,s.fM)(r):1
;const a=r&&i===r.endLine&&r.endColumn>r.startColumn;return{level:n,path:o,startLine:i,endLine:c,...a&&{startColumn:r.startColumn,endColumn:r.endColumn-1},
title:t,message:e}}function G({outcome:n,posted:t,edited:e,withdrawn:o,kept:r,refused:i},s){const c=`pull request ${s}`
;if(n==="closed")return`Nothing was said: ${c} is not open`;if(n==="outdated")return`Nothing was said: ${c} has a newer head, or a later run has spoken`
;if(n==="read-only")return`Nothing was said on ${c}: the token may only read`
;const u=[[t,"posted"],[e,"edited"],[o,"withdrawn"],[r,"kept"],[i.length,"refused"]];const f=u.filter(([n])=>n>0).map(([n,t])=>`${(0,a.K9)(n)} ${t}`)
;return`Comments on ${c}: ${f.length===0?"none":f.join(", ")}`}},15083:(n,t,e)=>{e.d(t,{B:()=>o,c:()=>r});function o({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function r(n,t,e){n.set(t,e||n.get(t)===true)}},4877:(n,t,e)=>{e.d(t,{D:()=>o});function o(n){let t=2654435769
;let e=2246822507;for(let o=0;o<n.length;o++){const r=n.charCodeAt(o);t=Math.imul(t^r,668265263);e=Math.imul(e^r,374761393)}return i(r(t^e>>>15))+i(r(e^t>>>13))
}function r(n){const t=Math.imul(n^n>>>16,2246822507);const e=Math.imul(t^t>>>13,3266489909);return e^e>>>16}function i(n){
return(n>>>0).toString(16).padStart(8,"0")}},7397:(n,t,e)=>{e.d(t,{KZ:()=>c,R8:()=>a,cm:()=>f,ol:()=>r,vK:()=>i});var o=e(4877);function r(n){return(0,o.D)(n)}
function i({id:n,body:t},e=false){return`\x3c!-- kempt:${e?"withdrawn":"note"} ${n} ${r(t)} --\x3e`}
const s=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(n){const[,t,e,o]=s.exec(n)??[]
;return e===undefined||o===undefined?undefined:{id:e,digest:o,withdrawn:t==="withdrawn"}}function a(n,t,e){
return`\x3c!-- kempt:summary ${r(n)} ${t} ${e} --\x3e`}const u=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function f(n){
const[,t,e,o]=u.exec(n)??[];if(t===undefined||o===undefined)return undefined;return{digest:t,order:Number(e),head:o}}},71753:(n,t,e)=>{e.d(t,{O5:()=>i,Uo:()=>r,
n6:()=>u});var o=e(83179);function r(n,t){return c(n,t)||s(n,t)||a(n,t)}function i(n,t){return s(n,t)||c(n,t)||a(n,t)}function s(n,t){
return o.y.indexOf(n.level)-o.y.indexOf(t.level)}function c(n,t){const[e,o]=[n.location.region,t.location.region]
;return u(n.location.path,t.location.path)||(e?.startLine??0)-(o?.startLine??0)||(e?.startColumn??0)-(o?.startColumn??0)}function a(n,t){
return u(n.rule,t.rule)||u(n.message,t.message)}function u(n,t){return n<t?-1:n>t?1:0}},34435:(n,t,e)=>{e.d(t,{i:()=>r,o:()=>i})
;const o=/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function r(n){const t=[];for(const e of n.split("\n")){const n=t.at(-1)
;if(n&&n.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){n.lines.push(e.slice(1));n.left--;continue}const[r,i,s="1"]=o.exec(e)??[]
;if(r!==undefined)t.push({start:Number(i),lines:[],left:Number(s)})}return t.filter(({lines:n})=>n.length>0).map(({start:n,lines:t})=>({start:n,lines:t}))}
function i(n,t,e){return n.find(({start:n,lines:o})=>n<=t&&e<n+o.length)}},84597:(n,t,e)=>{e.d(t,{$H:()=>i,Yy:()=>r,fM:()=>o})
;function o({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function r({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const o=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(o)===e.byteLength?o:undefined}function i(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return r(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},48507:(n,t,e)=>{e.d(t,{$z:()=>r,EG:()=>i,ZT:()=>o});function o(n){const t={
error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function r(n,t){const e=new Map;for(const o of n){const n=t(o);const r=e.get(n)
;if(r)r.push(o);else e.set(n,[o])}return e}function i(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>a,Au:()=>b,DC:()=>p,N$:()=>v,Qm:()=>$,
R9:()=>l,YD:()=>w,YS:()=>S,ew:()=>d,mN:()=>f,nO:()=>y,w1:()=>m,x5:()=>h});var o=e(15083);var r=e(83179);var i=e(48507);var s=e(65073);function c(n){
return r.y.filter(t=>n[t]>0).map(t=>(0,s.LS)(n[t],t)).join(", ")}function a(n){const t=f(n);const e=c((0,i.ZT)(n.findings));const o=[]
;if(n.verdict==="findings")o.push({verdict:"findings",symbol:"✖",text:e});if(t.length>0||n.verdict==="incomplete"){const r=`incomplete: ${(0,
s.LS)(t.length,"thing")} that should have run did not`;const i=n.verdict==="findings"||e===""?"":`; so far ${e}`;o.push({verdict:"incomplete",symbol:"⚠",
text:r+i})}if(o.length===0)o.push({verdict:"clean",symbol:"✔",text:e===""?"clean":u(n,e)});return o}function u(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,s.yZ)(r.y.filter(n=>(0,
r.O)(n,e)).map(n=>`${n}s`))} fail the run`}function f(n){return n.notifications.filter(({level:n})=>n==="error")}function d({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function l({message:n,location:t}){return n+g(t)}function h(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${g(n)}`}function g({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function m(n){
const{files:t,bytes:e}=n.scope;const o=n.runs.filter(({status:n})=>n==="ran").length;const r=n.timings["total"];const i=r===undefined?"":` in ${(0,s.a3)(r)}`
;const c=t===0?"no file was examined":`${(0,s.LS)(t,"file")} (${(0,s.z3)(e)})`;return t===0?`${(0,s.LS)(o,"check")} ran${i}; ${c}`:`${(0,
s.LS)(o,"check")} ran on ${c}${i}`}function p({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:o=0,cached:r=0})=>{
if(e===undefined||t==="skipped")return[];const i=r>0&&r===o?", known from before":"";return[`${n} ${e.version} (${e.origin}${i})`]})}function $({runs:n}){
return n.flatMap(({check:n,coverage:t})=>{if(t===undefined)return[];const{change:e}=t;const r=e?.unmeasured.length??0;const i=[`${n}: ${(0,
o.B)(t)} % of lines`,...e&&e.lines>0?[`${(0,o.B)(e)} % of the change`]:[],...r>0?[`nothing known of ${(0,s.LS)(r,"changed file")}`]:[]];return[i.join(", ")]})}
function w(n){const{kind:t,base:e,onlyNew:o}=n.scope;const r=e===undefined?"":` since ${e.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${r}`,staged:"what is staged"}[t];const s=o?"only what is new counts":undefined
;return[i,s].filter(n=>n!==undefined).join("; ")||undefined}function y(n){return[...n.suppressed.length>0?[`${(0,
s.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,s.K9)(n.existing)} in the base already`]:[]]}function v(n){
return n.findings.filter(({fix:n})=>n).length}function b(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
i.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const S={error:"❌",warning:"⚠️",note:"💡"}},8342:(n,t,e)=>{e.d(t,{Q:()=>i})
;const o=n=>n>32?7:15;const r=11;function i(n){const t=n.map(a);const e=t.reduce((n,{bytes:t})=>Math.min(n,t.length-1),o(n.length))
;const r=new Uint16Array(65536);const i=new Uint16Array(256);const d=new Uint16Array(256);const l=[];const g=new Uint16Array(65536);for(const n of t){
const t=h(n.bytes,e);for(let o=t;o<t+e;o++){const t=s(n,o);for(const e of f(n,o)){if(r[e]===0)g[e]=l.push([])-1;r[e]=r[e]|t;l[g[e]].push({pattern:n,back:o+1,
group:t})}c(i,n,o+2,t);c(d,n,o-1,t)}}const m=(n,t,o)=>{const s=r;const c=i;const a=d;const f=t-1;for(let r=e;r<t;r+=e){const e=n[r-1]<<8|n[r];let i=s[e]
;if(r<f&&r>1)i&=c[n[r+1]]&a[n[r-2]];if(i===0)continue;const d=l[g[e]];for(let e=0;e<d.length;e++){const{pattern:s,back:c,group:a}=d[e];if((a&i)===0)continue
;const f=r-c;if(u(s,n,f,t)&&o(s.word,f))return true}}return false};return{scan(n,t,e){m(n,t,(n,t)=>{e(n,t);return false})},has:(n,t)=>m(n,t,()=>true)}}
function s({bytes:n},t){const e=n[t+2];if(e!==undefined)return 1<<e%r;return 1<<r+(n[t-1]??0)%(16-r)}function c(n,{bytes:t,ignoreCase:e},o,r){const i=t[o]
;if(i===undefined){if(n[0]&r)return;for(let t=0;t<256;t++)n[t]=n[t]|r;return}n[i]=n[i]|r;if(e)n[l(i)]=n[l(i)]|r}function a({text:n,ignoreCase:t=false},e){
const o=new Uint8Array(n.length);for(let e=0;e<n.length;e++){const r=n.charCodeAt(e);if(r>127)throw new Error(`A keyword must be ASCII: ${n}`);o[e]=t?d(r):r}
if(o.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:e,bytes:o,ignoreCase:t}}function u({bytes:n,ignoreCase:t},e,o,r){
if(o<0||o+n.length>r)return false;for(let r=0;r<n.length;r++){const i=e[o+r];if(i!==n[r]&&!(t&&d(i)===n[r]))return false}return true}
function f({bytes:n,ignoreCase:t},e){const o=n[e];const r=n[e+1];if(!t)return[o<<8|r];const i=l(o);const s=l(r)
;return[o<<8|r,...i===o?[]:[i<<8|r],...s===r?[]:[o<<8|s],...i===o||s===r?[]:[i<<8|s]]}function d(n){return n>=65&&n<=90?n|32:n}function l(n){
return n>=97&&n<=122?n&223:n}function h(n,t){let e=0;let o=Number.POSITIVE_INFINITY;let r=0;for(let i=0;i+1<n.length;i++){r+=g[n[i]]*g[n[i+1]];const s=i-t+1
;if(s<0)continue;if(r<o){o=r;e=s}r-=g[n[s]]*g[n[s+1]]}return e}const g=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<m.length;n++)g[m.charCodeAt(n)]=4+n},64715:(n,t,e)=>{e.d(t,{DV:()=>a,X1:()=>s,aY:()=>c,tp:()=>u,zH:()=>f});var o=e(15178);const r="&#8203;"
;const i={"&":"&amp;","<":"&lt;",">":"&gt;"};function s(n){
return(0,o.RK)(n.replace(/\s+/g," ").trim()).replace(/[&<>]/g,n=>i[n]??n).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${r}`)
}function c(n){const t=(0,o.RK)(n);if(t.trim()==="")return c(`"${n}"`);if(!/[`|]|##/.test(t)&&t.trim()===t)return`\`${t}\``
;return`<code>${t.replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function a(n,t=""){const e=n.map(n=>(0,
o.RK)(n).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const r=Math.max(2,...[...e.matchAll(/`+/g)].map(([n])=>n.length));const i="`".repeat(r+1)
;return`${i}${t}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${i}`}function u(n,t,e=[]){const o=n.map((n,t)=>e.includes(t)?"--:":":--")
;return[n,o,...t].map(n=>`| ${n.join(" | ")} |`).join("\n")}function f(n,t){return`<details>\n<summary>${n}</summary>\n\n${t}\n\n</details>`}},8204:(n,t,e)=>{
e.d(t,{i:()=>i,u:()=>r});var o=e(65073);function r({review:n}){if(n===undefined)return undefined;if(n.skipped!==undefined)return`Not reviewed: ${n.skipped}`
;const{all:t,known:e}=n.hunks;const r=e===0?"":` (${(0,o.K9)(e)} judged before)`;const i=s(n);return`Reviewed ${(0,
o.LS)(t,"hunk")}${r}${i===undefined?"":`: ${i}`}`}function i({review:n}){if(n===undefined)return[];const t=Object.values(n.dropped).reduce((n,t)=>n+t,0)
;return[...n.folded.length>0?[`${(0,o.LS)(n.folded.length,"remark")} unclear or beyond the limit`]:[],...t>0?[`${(0,
o.LS)(t,"remark")} not made, for want of proof or because it was said already`]:[],...n.settled.length>0?[`${(0,
o.LS)(n.settled.length,"earlier remark")} settled`]:[],...n.leftOut.length>0?[`${(0,o.LS)(n.leftOut.length,"file")} not for review`]:[]]}
function s({calls:n,pricesOf:t}){if(n.length===0)return undefined;const e=t=>n.reduce((n,{usage:e})=>n+t(e),0);const r=`${(0,
o.K9)(e(({input:n})=>n))} tokens read (${(0,o.K9)(e(({cached:n})=>n))} from the cache), ${(0,o.K9)(e(({output:n})=>n))} answered`
;const i=n.every(({cost:n})=>n!==undefined);const s=n.reduce((n,{cost:t=0})=>n+t,0)
;const c=i?`$${s.toFixed(s<.1?4:2)} by the prices of ${t}`:"at an unknown price";const a=[...new Set(n.map(({model:n})=>n))].join(", ");return`${(0,
o.LS)(n.length,"question")} to ${a}, ${r}, ${c}`}},67156:(n,t,e)=>{e.d(t,{$A:()=>c,qo:()=>i});var o=e(8342);const r=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function i(){return r.map(({text:n,begin:t})=>({
text:t?`BEGIN ${n}`:n}))}let s;function c(n,t,e){s??=(0,o.Q)(i());s.scan(n,t,(o,i)=>e(f(n,t,r[o],i)))}const a=65536;const u=45;function f(n,t,e,o){let r=o
;let i=o+e.text.length+(e.begin?6:0);if(e.begin){if(n[r-1]===32&&n[r-2]===u)r--;while(r>0&&n[r-1]===u&&o-r<6)r--;if(n[i]===32&&n[i+1]===u)i++
;for(let e=0;i<t&&n[i]===u&&e<5;e++)i++}const s=n.toString("latin1",i,Math.min(t,i+a));const c=e.begin?m(s,e):$(s);return{marker:e,offset:r,length:i-r,
blockLength:i-r+Math.max(0,c),body:c>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(n,t){
const e=h.exec(n)??g.exec(n);const o=e?.[1]??"";if(!e||!p(o))return-1;const r=`END ${t.text}`;const i=n.indexOf(r);if(i<0)return e[0].length
;return i+r.length+/^ ?-{0,5}/.exec(n.slice(i+r.length,i+r.length+6))[0].length}function p(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false
;return new Set(n).size>=9}function $(n){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}},
64188:(n,t,e)=>{e.d(t,{T:()=>h});var o=e(14922);var r=e(64715);var i=e(65073);var s=e(18748);var c=e(21511);var a=e(8204);function u(n,t,e){const{review:o}=n
;const s=(0,a.u)(n);if(o===undefined||s===undefined)return undefined;const{summary:u,folded:f}=o;const d=u?.first.map(({path:n,line:t})=>(0,
c.Xt)(`${n}:${t}`)).join(", ");const l=u?[`**The change** (risk: ${u.risk}): ${u.what.map(r.X1).join(" ")} Look first at ${d}.`]:[];const h=`<sub>${(0,
r.X1)([s,...(0,a.i)(n)].join(" · "))}</sub>`;const g=[...l,h].join("\n\n");if(e(g)>t)return e(h)>t?undefined:h;if(f.length===0)return g;const m=`${(0,
i.LS)(f.length,"remark")} that may be worth a look`;const p=f.map(({location:n,message:t})=>`- ${(0,c.Xt)(`${n.path}:${n.region?.startLine??1}`)} ${(0,
r.X1)(t)}`);const $=[...l,(0,r.zH)(m,p.join("\n")),h].join("\n\n");return e($)>t?g:$}const f=10;const d=10;const l=n=>n.length;function h(n,t){const e=(0,
c.mP)(n,"###");const o=(0,c.OG)(n);let r=t-e.length-o.length-16;const i=(n,t)=>{const e=t(Math.floor(r*n));r-=e===undefined?0:e.length+2;return e}
;const a=i(.3,t=>(0,c.wZ)(n,t,l));const f=i(.3,t=>(0,c.Al)(n,t,l));const d=i(.3,t=>u(n,t,l));const h=i(.5,t=>g(n,t));const p=i(1,t=>m(n,t));return(0,
s.t$)([e,a,d,h,p,f,o])}function g({findings:n},t){if(n.length<=f)return undefined;const e=(0,c.iZ)(n);for(let n=Math.min(d,e.length);n>0;n--){
const s=e.slice(0,n).map(([n,t])=>[`${o.YS[t[0]?.level??"note"]} ${(0,c.Xt)(n)}`,(0,i.K9)(t.length),(0,c.MX)(t)]);const a=e.slice(n)
;const u=a.reduce((n,[,t])=>n+t.length,0);const f=a.length>0?[[`and ${(0,i.LS)(a.length,"more rule")}`,(0,i.K9)(u),""]]:[];const d=(0,
r.tp)(["Rule","Findings","Where"],[...s,...f],[1]);if(l(d)<=t)return d}return undefined}function m(n,t){const e=n.findings.length;if(e===0)return undefined
;if(e<=f)return(0,c.Sz)(n,t,l);const o=`${(0,i.LS)(e,"finding")}, worst first`;return(0,r.zH)(o,(0,c.Sz)(n,t-l((0,r.zH)(o,"")),l))}},18748:(n,t,e)=>{e.d(t,{
GS:()=>r,jC:()=>o,t$:()=>i});function o(n){return{text:n,stands:1}}function r(n,t,e,o){const r=n.map(({text:n})=>n).join("\n");if(e(r)<=t)return r
;let i=n.reduce((n,{stands:t})=>n+t,0);let s=t-e(o(i))-1;const c=[];for(const{text:t,stands:o}of n){s-=e(t)+1;if(s<0)break;c.push(t);i-=o}
return[...c,o(i)].join("\n")}function i(n){return`${n.filter(n=>n).join("\n\n")}\n`}},21511:(n,t,e)=>{e.d(t,{Al:()=>k,MX:()=>L,OG:()=>g,Qy:()=>y,Sz:()=>$,
TM:()=>E,Xt:()=>b,__:()=>A,aL:()=>S,iZ:()=>x,mP:()=>h,wZ:()=>m});var o=e(83179);var r=e(71753);var i=e(48507);var s=e(14922);var c=e(64715);var a=e(65073)
;var u=e(18748);const f=120;const d=400;const l=2;function h(n,t){const[e,...o]=(0,s.$d)(n);const r=(0,s.N$)(n);const i=r===0?[]:[`${(0,
a.LS)(r,"finding")} can be mended by \`kempt fix\`.`];const c=`${t} ${e?.symbol} Kempt: ${e?.text}`
;return[c,...o.map(({symbol:n,text:t})=>`**${n} ${t}**`),...i].join("\n\n")}function g(n){const t=(0,s.YD)(n);const e=(0,s.nO)(n);const o=[(0,
s.w1)(n),...t===undefined?[]:[`looked at ${t}`],...e.length>0?[`not counted: ${e.join(", ")}`]:[],`kempt ${n.tool.version}`];return`<sub>${o.map(n=>(0,c.X1)((0,
a.$Q)(n,d))).join(" · ")}</sub>`}function m({notifications:n},t,e){const r=o.y.flatMap(t=>n.filter(n=>n.level===t));return(0,
u.GS)(r.map(p).map(u.jC),t,e,n=>`- and ${(0,a.LS)(n,"more notification")}`)}function p({level:n,id:t,message:e,remedy:o,path:r}){
const i=r===undefined?"":` ${b(r)}:`;const c=o===undefined?"":` — ${S(o)}`;return`- ${s.YS[n]}${i} ${S(e)} (${b(t)})${c}`}function $(n,t,e){
const o=[...n.findings].sort(r.O5).map(n=>(0,u.jC)(w(n)));return(0,u.GS)(o,t,e,n=>`- and ${(0,a.K9)(n)} more`)}
function w({level:n,rule:t,message:e,location:o,related:r=[],fix:i}){const c=r.slice(0,l).map(n=>`; ${y(n.location)}: ${S(n.message)}`);const a=i?", fixable":""
;return`- ${s.YS[n]} ${y(o)} ${S(e)}${c.join("")} (${b(t)}${a})`}function y({path:n,region:t,commit:e}){const o=b(t?`${v(n)}:${t.startLine}`:v(n))
;return e===undefined?o:`${o} in ${b(e.slice(0,10))}`}function v(n){return n.length<=f?n:`…${n.slice(1-f).replace(/^[\uDC00-\uDFFF]/,"")}`}function b(n){
return(0,c.aY)((0,a.$Q)(n,f+12))}function S(n){return(0,c.X1)((0,a.$Q)(n,d))}function x(n){const t=n=>Math.min(...n.map(({level:n})=>o.y.indexOf(n)))
;return[...(0,i.$z)([...n].sort(r.O5),({rule:n})=>n)].sort(([,n],[,e])=>t(n)-t(e)||e.length-n.length)}function L(n){const[t]=n;if(!t)return""
;const e=new Set(n.map(({location:n})=>n.path)).size;const o=n.length-1;const r=e>1?`in ${(0,a.LS)(e,"file")}`:"there";return y(t.location)+(o>0?` and ${(0,
a.K9)(o)} more ${r}`:"")}function k({notExamined:n},t,e){const o=n.reduce((n,{files:t})=>n+t,0);const r=`Not examined: ${(0,a.LS)(o,"file")}`
;const i=n.map(({reason:n,files:t,examples:e})=>{const o=e.slice(0,Math.min(3,t)).map(n=>b(v(n)));return{text:`- ${S(n)}: ${C(o,t)}`,stands:t}})
;return E(r,i,t,e,n=>`- and ${(0,a.LS)(n,"more file")}`)}function A(n,t,e){const o=(0,s.Au)(n);const r=o.reduce((n,[,t])=>n+t.length,0);const i=o.map(([n,t])=>{
const e=t.slice(0,12).map(({check:n})=>b(n));return{text:`- ${S(n)}: ${C(e,t.length)}`,stands:t.length}});return E(`Skipped: ${(0,
a.LS)(r,"check")}`,i,t,e,n=>`- and ${(0,a.LS)(n,"more check")}`)}function C(n,t){if(n.length===0)return(0,a.K9)(t);const e=t-n.length;return(0,
a.yZ)(e>0?[...n,`${(0,a.K9)(e)} more`]:n)}function E(n,t,e,o,r){if(t.length===0)return undefined;const i=o((0,c.zH)(n,""));return(0,c.zH)(n,(0,u.GS)(t,e-i,o,r))
}}};
