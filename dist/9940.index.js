"use strict";exports.id=9940;exports.ids=[9940,4315,3919];exports.modules={15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>i,withoutSecrets:()=>s});var r=e(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(n){return(0,r.Rd)(n).replace(o,(n,t)=>`${t}…(${n.length-t.length})`)}function s(n){
const{message:t,snippet:e}=n;return{...n,message:i(t),...e!==undefined&&{snippet:i(e)}}}},76977:(n,t,e)=>{e.r(t);e.d(t,{openForge:()=>D,publish:()=>Z})
;var r=e(22690);var o=e(4877);var i=e(71753);var s=e(84597);var c=e(14922);var a=e(65073);var u=e(83919);var f=e(30140);var d=e(34435);var l=e(48507)
;var h=e(64715);const g=40;function m(n,t){const e=Math.min(...n.edits.map(({region:n})=>n.startLine));const r=Math.max(e,...n.edits.map(({region:n})=>(0,
s.fM)(n)));const o=(0,d.o)(t,e,r);if(o===undefined||r-e>=g)return undefined;const i=o.lines.slice(e-o.start,r+1-o.start).map(n=>`${n}\n`);const c=p(i,e,n)
;const a=n=>n.replace(/\r|\uFEFF/g,"").replace(/\n$/,"");if(c===undefined||a(c)===a(i.join("")))return undefined;if(c==="")return{startLine:e,endLine:r,
text:undefined};return c.endsWith("\n")?{startLine:e,endLine:r,text:c.slice(0,-1).replace(/\r$/,"")}:undefined}function p(n,t,{edits:e}){const r=n.join("")
;const o=[0];for(const t of n)o.push(o.at(-1)+t.length);const i=(n,e)=>(o[n-t]??Number.NaN)+e-1;let s="";let c=0;for(const{region:n,text:t}of e){
const e=i(n.startLine,n.startColumn);const o=i(n.endLine,n.endColumn);if(!(e>=c&&o>=e&&o<=r.length))return undefined;s+=r.slice(c,e)+t;c=o}return s+r.slice(c)}
const $=3;const w=20;const y=2e3;function v(n,t,e){const r=[];const o=[];for(const e of[...n].sort(i.O5)){const n=b(e,t.get(e.location.path))!==undefined
;(n?o:r).push(e)}const s=(0,l.$z)(o,({rule:n,location:t})=>`${n}\0${t.path}`);const c=[...s.values()].flatMap(n=>{const r=t.get(n[0].location.path)
;if(n.length>$)return[S(n,r)];return n.map(n=>x(n,r,e))});const a=c.sort((n,t)=>(0,i.O5)(n.findings[0],t.findings[0]));return{
notes:a.slice(0,e.most).map(({note:n})=>n),elsewhere:r,crowded:a.slice(e.most).flatMap(n=>n.findings)}}function b({location:{region:n,commit:t}},e){
if(n===undefined||t!==undefined||e===undefined)return undefined;const{startLine:r}=n;const o=(0,s.fM)(n);if((0,d.o)(e,r,o))return{startLine:r,endLine:o}
;return(0,d.o)(e,r,r)&&{startLine:r,endLine:r}}function x(n,t,{capabilities:e,hide:r}){const i=n.fix&&e.suggestion&&m(n.fix,t)
;const s=i&&r(i.text??"")===(i.text??"")?i:undefined;const c=s??b(n,t);const a=[k(n),...s?[e.suggestion(s)]:[]].join("\n\n");const u=(0,
o.D)(`${n.rule}\0${n.location.path}\0${n.fingerprint}`);return{note:L(u,n,c,a),findings:[n]}}function S(n,t){const[e,...r]=n
;const i=r.map(({location:n})=>String(n.region.startLine));const s=i.length-w;const c=s>0?[...i.slice(0,w),(0,a.LS)(s,"more line")]:i
;const u=`${k(e)}\n\nThe same in ${i.length===1?"line":"lines"} ${(0,a.yZ)(c)}.`;const f=(0,o.D)(`${e.rule}\0${e.location.path}`);return{note:L(f,e,b(e,t),u),
findings:n}}function L(n,{level:t,location:e},{startLine:r,endLine:o},i){return{id:n,level:t,path:e.path,startLine:r,endLine:o,body:i}}
function k({level:n,message:t,rule:e,related:r=[]}){const o=r.map(n=>`; ${(0,h.aY)((0,a.$Q)(n.location.path,120))}: ${(0,h.X1)((0,a.$Q)(n.message,400))}`)
;return`${c.YS[n]} ${(0,h.X1)((0,a.$Q)(t,y))}${o.slice(0,2).join("")} (${(0,h.aY)((0,a.$Q)(e,120))})`}var A=e(7397);function C(n,t){const e={post:[],edit:[],
restore:[]};const r=new Set(t.filter(({withdrawn:n,resolved:t})=>!n&&!t));const o=(0,l.$z)(t,({id:n})=>n);for(const t of n){const n=o.get(t.id)??[]
;const i=n.find(E)??n.find(({withdrawn:n,resolved:t})=>t&&!n);const s=n.find(({withdrawn:n})=>n);if(i){r.delete(i);if(!i.resolved&&i.digest!==(0,
A.ol)(t.body))e.edit.push([i,t])}else if(s)e.restore.push([s,t]);else e.post.push(t)}return{...e,withdraw:[...r]}}
function E({withdrawn:n,resolved:t,outdated:e,answered:r}){return!n&&!t&&(!e||r)}const N={posted:0,edited:0,withdrawn:0,kept:0,refused:[]};const P=2
;async function T(n,t){for(let e=1;;e++){try{return await K(n,t)}catch(n){if(n instanceof r.n8)return{...N,outcome:"read-only"}
;if(!(n instanceof r.gA)||!Y(n)||e===P)throw n}}}function Y({status:n}){return n===undefined||n>=500||n===409}async function K(n,t){
const e=await n.fetchPull(t.number);if(!e.open)return{...N,outcome:"closed"};if(e.head!==t.head||M(e,t))return{...N,outcome:"outdated"}
;const r=await(t.notes?.(e));const o=r&&C(r,e.notes);const i=o?await O(n,e,o):[];await R(n,e,t,i);const s=o?o.post.length+o.edit.length+o.restore.length:0
;return{outcome:"published",posted:(o?.post.length??0)+(o?.restore.length??0)-i.length,edited:o?.edit.length??0,withdrawn:o?.withdraw.length??0,
kept:(r?.length??0)-s,refused:i}}function M({summary:n},{head:t,order:e}){return n!==undefined&&n.head===t&&n.order>e}async function O(n,t,e){
const r=e.post.length>0?await n.postNotes(t,e.post):[];for(const[t,r]of e.restore)await n.restoreNote(t,r);for(const[t,r]of e.edit)await n.editNote(t,r)
;for(const t of e.withdraw)await n.withdrawNote(t);return r}async function R(n,t,{summary:e,worthSaying:r,order:o,head:i},s){
if(e===undefined||t.summary===undefined&&!r)return;const c=e(s);if(t.summary?.digest===(0,A.ol)(c))return;await n.putSummary(t,{body:c,order:o,head:i})}
async function j(n,t){for(let e=1;;e++){try{await n.putStatus(t);return true}catch(n){if(n instanceof r.n8)return false
;if(!(n instanceof r.gA)||!Y(n)||e===P)throw n}}}var I=e(15070);var z=e(66889);async function D(n,t){const e=await u.forges[n.forge]();return await e.open(n,t)}
async function Z(n,t){const e=[];const o=[];let i=false;const s=async n=>{try{const t=await n();if(t!==undefined)e.push(t)}catch(n){
if(n instanceof r.n8)i=true;else if(n instanceof r.gA)o.push(n.message);else throw n}};const{settings:c,pull:a,report:u,build:f}=t
;if(a!==undefined&&(c.comments||c.summary)){await s(async()=>{const e=await V(n,t,a);i||=e.outcome==="read-only";return U(e,a)})}const{status:d}=n.capabilities
;if(c.status&&d){await s(async()=>{const e=await j(n,H(t,d));i||=!e;return undefined})}if(c.sarif){const t=await(0,z.Y_)("sarif",u,{color:false,width:120})
;const e=a===undefined?f.ref:`refs/pull/${a}/head`;await s(async()=>{await n.putSarif(t,f.commit,e);return"SARIF uploaded"})}return{messages:e,readOnly:i,
failures:o}}async function V(n,t,e){const{report:r,settings:o,build:i}=t;let s;return await T(n,{number:e,head:i.commit,order:i.order,
worthSaying:r.findings.length>0||r.notifications.length>0||r.verdict!=="clean",notes:o.comments?async t=>{const e=r.findings.length>0
;const i=e?await n.fetchShownLines(t):new Map;s=v(r.findings,i,{most:o.maxComments,capabilities:n.capabilities,hide:I.hideSecrets});return s.notes}:undefined,
summary:o.summary?e=>G(t,n.capabilities.comment,s,e.length):undefined})}const F=1e3;function G({report:n,origin:t},e,r,o){const i=(0,f.T)({...n,timings:{}},e-F)
;const s=(r?.elsewhere.length??0)+o
;const c=[...r&&s>0?[`${(0,a.LS)(s,"finding")} without a comment: the pull request does not show the line`]:[],...r&&r.crowded.length>0?[`${(0,
a.LS)(r.crowded.length,"finding")} without a comment: there is room for ${(0,a.K9)(r.notes.length)}`]:[],...t===undefined?[]:[t]]
;return c.length===0?i:`${i}\n<sub>${c.join(" · ")}</sub>\n`}function H({report:n,build:t,origin:e},r){const s=(0,f.T)({...n,timings:{}},r.text-F)
;const u=n.findings.length-r.annotations;const d=[...u>0?[`${(0,a.LS)(u,"finding")} without an annotation: there is room for ${(0,
a.K9)(r.annotations)}`]:[],...e===undefined?[]:[e]];const l={commit:t.commit,failed:n.verdict!=="clean",title:(0,a.yZ)((0,c.$d)(n).map(({text:n})=>n)),
summary:d.length===0?s:`${s}\n<sub>${d.join(" · ")}</sub>\n`,annotations:[...n.findings].sort(i.O5).slice(0,r.annotations).map(Q)};return{...l,digest:(0,
o.D)(JSON.stringify(l))}}function Q({level:n,rule:t,message:e,location:{path:r,region:o}}){const i=o?.startLine??1;const c=o?(0,s.fM)(o):1
;const a=o&&i===o.endLine&&o.endColumn>o.startColumn;return{level:n,path:r,startLine:i,endLine:c,...a&&{startColumn:o.startColumn,endColumn:o.endColumn-1},
title:t,message:e}}function U({outcome:n,posted:t,edited:e,withdrawn:r,kept:o,refused:i},s){const c=`pull request ${s}`
;if(n==="closed")return`Nothing was said: ${c} is not open`;if(n==="outdated")return`Nothing was said: ${c} has a newer head, or a later run has spoken`
;if(n==="read-only")return`Nothing was said on ${c}: the token may only read`
;const u=[[t,"posted"],[e,"edited"],[r,"withdrawn"],[o,"kept"],[i.length,"refused"]];const f=u.filter(([n])=>n>0).map(([n,t])=>`${(0,a.K9)(n)} ${t}`)
;return`Comments on ${c}: ${f.length===0?"none":f.join(", ")}`}},4877:(n,t,e)=>{e.d(t,{D:()=>r});function r(n){let t=2654435769;let e=2246822507
;for(let r=0;r<n.length;r++){const o=n.charCodeAt(r);t=Math.imul(t^o,668265263);e=Math.imul(e^o,374761393)}return i(o(t^e>>>15))+i(o(e^t>>>13))}function o(n){
const t=Math.imul(n^n>>>16,2246822507);const e=Math.imul(t^t>>>13,3266489909);return e^e>>>16}function i(n){return(n>>>0).toString(16).padStart(8,"0")}},
7397:(n,t,e)=>{e.d(t,{KZ:()=>c,R8:()=>a,cm:()=>f,ol:()=>o,vK:()=>i});var r=e(4877);function o(n){return(0,r.D)(n)}function i({id:n,body:t},e=false){
return`\x3c!-- kempt:${e?"withdrawn":"note"} ${n} ${o(t)} --\x3e`}const s=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(n){
const[,t,e,r]=s.exec(n)??[];return e===undefined||r===undefined?undefined:{id:e,digest:r,withdrawn:t==="withdrawn"}}function a(n,t,e){
return`\x3c!-- kempt:summary ${o(n)} ${t} ${e} --\x3e`}const u=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function f(n){
const[,t,e,r]=u.exec(n)??[];if(t===undefined||r===undefined)return undefined;return{digest:t,order:Number(e),head:r}}},71753:(n,t,e)=>{e.d(t,{O5:()=>i,Uo:()=>o,
n6:()=>u});var r=e(83179);function o(n,t){return c(n,t)||s(n,t)||a(n,t)}function i(n,t){return s(n,t)||c(n,t)||a(n,t)}function s(n,t){
return r.y.indexOf(n.level)-r.y.indexOf(t.level)}function c(n,t){const[e,r]=[n.location.region,t.location.region]
;return u(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function a(n,t){
return u(n.rule,t.rule)||u(n.message,t.message)}function u(n,t){return n<t?-1:n>t?1:0}},34435:(n,t,e)=>{e.d(t,{i:()=>o,o:()=>i})
;const r=/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function o(n){const t=[];for(const e of n.split("\n")){const n=t.at(-1)
;if(n&&n.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){n.lines.push(e.slice(1));n.left--;continue}const[o,i,s="1"]=r.exec(e)??[]
;if(o!==undefined)t.push({start:Number(i),lines:[],left:Number(s)})}return t.filter(({lines:n})=>n.length>0).map(({start:n,lines:t})=>({start:n,lines:t}))}
function i(n,t,e){return n.find(({start:n,lines:r})=>n<=t&&e<n+r.length)}},84597:(n,t,e)=>{e.d(t,{$H:()=>i,Yy:()=>o,fM:()=>r})
;function r({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function o({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const r=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function i(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return o(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},48507:(n,t,e)=>{e.d(t,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(n){const t={
error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function o(n,t){const e=new Map;for(const r of n){const n=t(r);const o=e.get(n)
;if(o)o.push(r);else e.set(n,[r])}return e}function i(n){return n.split("/",1)[0]??n}},14922:(n,t,e)=>{e.d(t,{$d:()=>c,Au:()=>y,DC:()=>m,N$:()=>w,R9:()=>d,
YD:()=>p,YS:()=>v,ew:()=>f,mN:()=>u,nO:()=>$,w1:()=>g,x5:()=>l});var r=e(83179);var o=e(48507);var i=e(65073);function s(n){
return r.y.filter(t=>n[t]>0).map(t=>(0,i.LS)(n[t],t)).join(", ")}function c(n){const t=u(n);const e=s((0,o.ZT)(n.findings));const r=[]
;if(n.verdict==="findings")r.push({verdict:"findings",symbol:"✖",text:e});if(t.length>0||n.verdict==="incomplete"){const o=`incomplete: ${(0,
i.LS)(t.length,"thing")} that should have run did not`;const s=n.verdict==="findings"||e===""?"":`; so far ${e}`;r.push({verdict:"incomplete",symbol:"⚠",
text:o+s})}if(r.length===0)r.push({verdict:"clean",symbol:"✔",text:e===""?"clean":a(n,e)});return r}function a(n,t){const{failOn:e}=n
;if(e==="never")return`passed with ${t}: nothing fails the run, as configured`;return`passed with ${t}: only ${(0,i.yZ)(r.y.filter(n=>(0,
r.O)(n,e)).map(n=>`${n}s`))} fail the run`}function u(n){return n.notifications.filter(({level:n})=>n==="error")}function f({message:n,remedy:t}){
return t===undefined?`Incomplete: ${n}`:`Incomplete: ${n}. ${t}`}function d({message:n,location:t}){return n+h(t)}function l(n){const{path:t,region:e}=n
;return`${t}${e?`:${e.startLine}:${e.startColumn}`:""}${h(n)}`}function h({commit:n}){return n===undefined?"":` (in commit ${n.slice(0,10)})`}function g(n){
const{files:t,bytes:e}=n.scope;const r=n.runs.filter(({status:n})=>n==="ran").length;const o=n.timings["total"];const s=o===undefined?"":` in ${(0,i.a3)(o)}`
;const c=t===0?"no file was examined":`${(0,i.LS)(t,"file")} (${(0,i.z3)(e)})`;return t===0?`${(0,i.LS)(r,"check")} ran${s}; ${c}`:`${(0,
i.LS)(r,"check")} ran on ${c}${s}`}function m({runs:n}){return n.flatMap(({check:n,status:t,tool:e,files:r=0,cached:o=0})=>{
if(e===undefined||t==="skipped")return[];const i=o>0&&o===r?", known from before":"";return[`${n} ${e.version} (${e.origin}${i})`]})}function p(n){
const{kind:t,base:e,onlyNew:r}=n.scope;const o=e===undefined?"":` since ${e.slice(0,10)}`;const i={all:undefined,paths:"the given paths",
changed:`the files changed${o}`,staged:"what is staged"}[t];const s=r?"only what is new counts":undefined
;return[i,s].filter(n=>n!==undefined).join("; ")||undefined}function $(n){return[...n.suppressed.length>0?[`${(0,
i.K9)(n.suppressed.length)} suppressed`]:[],...n.existing>0?[`${(0,i.K9)(n.existing)} in the base already`]:[]]}function w(n){
return n.findings.filter(({fix:n})=>n).length}function y(n){const t=n.runs.filter(({status:n})=>n==="skipped");return[...(0,
o.$z)(t,({reason:n="no reason given"})=>n)].sort(([,n],[,t])=>t.length-n.length)}const v={error:"❌",warning:"⚠️",note:"💡"}},8342:(n,t,e)=>{e.d(t,{Q:()=>i})
;const r=n=>n>32?7:15;const o=11;function i(n){const t=n.map(a);const e=t.reduce((n,{bytes:t})=>Math.min(n,t.length-1),r(n.length))
;const o=new Uint16Array(65536);const i=new Uint16Array(256);const d=new Uint16Array(256);const l=[];const g=new Uint16Array(65536);for(const n of t){
const t=h(n.bytes,e);for(let r=t;r<t+e;r++){const t=s(n,r);for(const e of f(n,r)){if(o[e]===0)g[e]=l.push([])-1;o[e]=o[e]|t;l[g[e]].push({pattern:n,back:r+1,
group:t})}c(i,n,r+2,t);c(d,n,r-1,t)}}const m=(n,t,r)=>{const s=o;const c=i;const a=d;const f=t-1;for(let o=e;o<t;o+=e){const e=n[o-1]<<8|n[o];let i=s[e]
;if(o<f&&o>1)i&=c[n[o+1]]&a[n[o-2]];if(i===0)continue;const d=l[g[e]];for(let e=0;e<d.length;e++){const{pattern:s,back:c,group:a}=d[e];if((a&i)===0)continue
;const f=o-c;if(u(s,n,f,t)&&r(s.word,f))return true}}return false};return{scan(n,t,e){m(n,t,(n,t)=>{e(n,t);return false})},has:(n,t)=>m(n,t,()=>true)}}
function s({bytes:n},t){const e=n[t+2];if(e!==undefined)return 1<<e%o;return 1<<o+(n[t-1]??0)%(16-o)}function c(n,{bytes:t,ignoreCase:e},r,o){const i=t[r]
;if(i===undefined){if(n[0]&o)return;for(let t=0;t<256;t++)n[t]=n[t]|o;return}n[i]=n[i]|o;if(e)n[l(i)]=n[l(i)]|o}function a({text:n,ignoreCase:t=false},e){
const r=new Uint8Array(n.length);for(let e=0;e<n.length;e++){const o=n.charCodeAt(e);if(o>127)throw new Error(`A keyword must be ASCII: ${n}`);r[e]=t?d(o):o}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:e,bytes:r,ignoreCase:t}}function u({bytes:n,ignoreCase:t},e,r,o){
if(r<0||r+n.length>o)return false;for(let o=0;o<n.length;o++){const i=e[r+o];if(i!==n[o]&&!(t&&d(i)===n[o]))return false}return true}
function f({bytes:n,ignoreCase:t},e){const r=n[e];const o=n[e+1];if(!t)return[r<<8|o];const i=l(r);const s=l(o)
;return[r<<8|o,...i===r?[]:[i<<8|o],...s===o?[]:[r<<8|s],...i===r||s===o?[]:[i<<8|s]]}function d(n){return n>=65&&n<=90?n|32:n}function l(n){
return n>=97&&n<=122?n&223:n}function h(n,t){let e=0;let r=Number.POSITIVE_INFINITY;let o=0;for(let i=0;i+1<n.length;i++){o+=g[n[i]]*g[n[i+1]];const s=i-t+1
;if(s<0)continue;if(o<r){r=o;e=s}o-=g[n[s]]*g[n[s+1]]}return e}const g=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<m.length;n++)g[m.charCodeAt(n)]=4+n},64715:(n,t,e)=>{e.d(t,{DV:()=>a,X1:()=>s,aY:()=>c,tp:()=>u,zH:()=>f});var r=e(15178);const o="&#8203;"
;const i={"&":"&amp;","<":"&lt;",">":"&gt;"};function s(n){
return(0,r.RK)(n.replace(/\s+/g," ").trim()).replace(/[&<>]/g,n=>i[n]??n).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function c(n){const t=(0,r.RK)(n);if(t.trim()==="")return c(`"${n}"`);if(!/[`|]|##/.test(t)&&t.trim()===t)return`\`${t}\``
;return`<code>${t.replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function a(n,t=""){const e=n.map(n=>(0,
r.RK)(n).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...e.matchAll(/`+/g)].map(([n])=>n.length));const i="`".repeat(o+1)
;return`${i}${t}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${i}`}function u(n,t,e=[]){const r=n.map((n,t)=>e.includes(t)?"--:":":--")
;return[n,r,...t].map(n=>`| ${n.join(" | ")} |`).join("\n")}function f(n,t){return`<details>\n<summary>${n}</summary>\n\n${t}\n\n</details>`}},67156:(n,t,e)=>{
e.d(t,{$A:()=>c,qo:()=>i});var r=e(8342);const o=[{text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,
name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{
text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",
begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,
name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,
name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,
name:"PuTTY private key"}];function i(){return o.map(({text:n,begin:t})=>({text:t?`BEGIN ${n}`:n}))}let s;function c(n,t,e){s??=(0,r.Q)(i())
;s.scan(n,t,(r,i)=>e(f(n,t,o[r],i)))}const a=65536;const u=45;function f(n,t,e,r){let o=r;let i=r+e.text.length+(e.begin?6:0);if(e.begin){
if(n[o-1]===32&&n[o-2]===u)o--;while(o>0&&n[o-1]===u&&r-o<6)o--;if(n[i]===32&&n[i+1]===u)i++;for(let e=0;i<t&&n[i]===u&&e<5;e++)i++}
const s=n.toString("latin1",i,Math.min(t,i+a));const c=e.begin?m(s,e):$(s);return{marker:e,offset:o,length:i-o,blockLength:i-o+Math.max(0,c),body:c>0,
quoted:/^(?:\\+[nr])*["'`]/.test(s)}}const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`
;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;const h=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`)
;const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(n,t){const e=h.exec(n)??g.exec(n);const r=e?.[1]??"";if(!e||!p(r))return-1
;const o=`END ${t.text}`;const i=n.indexOf(o);if(i<0)return e[0].length;return i+o.length+/^ ?-{0,5}/.exec(n.slice(i+o.length,i+o.length+6))[0].length}
function p(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false;return new Set(n).size>=9}function $(n){
const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}},83919:(n,t,e)=>{e.d(t,{forges:()=>r})
;const r={github:()=>Promise.all([e.e(737),e.e(4119),e.e(7199),e.e(8994)]).then(e.bind(e,68994)).then(n=>n.github)}},30140:(n,t,e)=>{e.d(t,{T:()=>d})
;var r=e(14922);var o=e(64715);var i=e(65073);var s=e(18748);var c=e(21511);const a=10;const u=10;const f=n=>n.length;function d(n,t){const e=(0,c.mP)(n,"###")
;const r=(0,c.OG)(n);let o=t-e.length-r.length-16;const i=(n,t)=>{const e=t(Math.floor(o*n));o-=e===undefined?0:e.length+2;return e};const a=i(.3,t=>(0,
c.wZ)(n,t,f));const u=i(.3,t=>(0,c.Al)(n,t,f));const d=i(.5,t=>l(n,t));const g=i(1,t=>h(n,t));return(0,s.t$)([e,a,d,g,u,r])}function l({findings:n},t){
if(n.length<=a)return undefined;const e=(0,c.iZ)(n);for(let n=Math.min(u,e.length);n>0;n--){
const s=e.slice(0,n).map(([n,t])=>[`${r.YS[t[0]?.level??"note"]} ${(0,c.Xt)(n)}`,(0,i.K9)(t.length),(0,c.MX)(t)]);const a=e.slice(n)
;const u=a.reduce((n,[,t])=>n+t.length,0);const d=a.length>0?[[`and ${(0,i.LS)(a.length,"more rule")}`,(0,i.K9)(u),""]]:[];const l=(0,
o.tp)(["Rule","Findings","Where"],[...s,...d],[1]);if(f(l)<=t)return l}return undefined}function h(n,t){const e=n.findings.length;if(e===0)return undefined
;if(e<=a)return(0,c.Sz)(n,t,f);const r=`${(0,i.LS)(e,"finding")}, worst first`;return(0,o.zH)(r,(0,c.Sz)(n,t-f((0,o.zH)(r,"")),f))}},18748:(n,t,e)=>{e.d(t,{
GS:()=>o,jC:()=>r,t$:()=>i});function r(n){return{text:n,stands:1}}function o(n,t,e,r){const o=n.map(({text:n})=>n).join("\n");if(e(o)<=t)return o
;let i=n.reduce((n,{stands:t})=>n+t,0);let s=t-e(r(i))-1;const c=[];for(const{text:t,stands:r}of n){s-=e(t)+1;if(s<0)break;c.push(t);i-=r}
return[...c,r(i)].join("\n")}function i(n){return`${n.filter(n=>n).join("\n\n")}\n`}},21511:(n,t,e)=>{e.d(t,{Al:()=>k,MX:()=>L,OG:()=>g,Qy:()=>y,Sz:()=>$,
TM:()=>E,Xt:()=>b,__:()=>A,aL:()=>x,iZ:()=>S,mP:()=>h,wZ:()=>m});var r=e(83179);var o=e(71753);var i=e(48507);var s=e(14922);var c=e(64715);var a=e(65073)
;var u=e(18748);const f=120;const d=400;const l=2;function h(n,t){const[e,...r]=(0,s.$d)(n);const o=(0,s.N$)(n);const i=o===0?[]:[`${(0,
a.LS)(o,"finding")} can be mended by \`kempt fix\`.`];const c=`${t} ${e?.symbol} Kempt: ${e?.text}`
;return[c,...r.map(({symbol:n,text:t})=>`**${n} ${t}**`),...i].join("\n\n")}function g(n){const t=(0,s.YD)(n);const e=(0,s.nO)(n);const r=[(0,
s.w1)(n),...t===undefined?[]:[`looked at ${t}`],...e.length>0?[`not counted: ${e.join(", ")}`]:[],`kempt ${n.tool.version}`];return`<sub>${r.map(n=>(0,c.X1)((0,
a.$Q)(n,d))).join(" · ")}</sub>`}function m({notifications:n},t,e){const o=r.y.flatMap(t=>n.filter(n=>n.level===t));return(0,
u.GS)(o.map(p).map(u.jC),t,e,n=>`- and ${(0,a.LS)(n,"more notification")}`)}function p({level:n,id:t,message:e,remedy:r,path:o}){
const i=o===undefined?"":` ${b(o)}:`;const c=r===undefined?"":` — ${x(r)}`;return`- ${s.YS[n]}${i} ${x(e)} (${b(t)})${c}`}function $(n,t,e){
const r=[...n.findings].sort(o.O5).map(n=>(0,u.jC)(w(n)));return(0,u.GS)(r,t,e,n=>`- and ${(0,a.K9)(n)} more`)}
function w({level:n,rule:t,message:e,location:r,related:o=[],fix:i}){const c=o.slice(0,l).map(n=>`; ${y(n.location)}: ${x(n.message)}`);const a=i?", fixable":""
;return`- ${s.YS[n]} ${y(r)} ${x(e)}${c.join("")} (${b(t)}${a})`}function y({path:n,region:t,commit:e}){const r=b(t?`${v(n)}:${t.startLine}`:v(n))
;return e===undefined?r:`${r} in ${b(e.slice(0,10))}`}function v(n){return n.length<=f?n:`…${n.slice(1-f).replace(/^[\uDC00-\uDFFF]/,"")}`}function b(n){
return(0,c.aY)((0,a.$Q)(n,f+12))}function x(n){return(0,c.X1)((0,a.$Q)(n,d))}function S(n){const t=n=>Math.min(...n.map(({level:n})=>r.y.indexOf(n)))
;return[...(0,i.$z)([...n].sort(o.O5),({rule:n})=>n)].sort(([,n],[,e])=>t(n)-t(e)||e.length-n.length)}function L(n){const[t]=n;if(!t)return""
;const e=new Set(n.map(({location:n})=>n.path)).size;const r=n.length-1;const o=e>1?`in ${(0,a.LS)(e,"file")}`:"there";return y(t.location)+(r>0?` and ${(0,
a.K9)(r)} more ${o}`:"")}function k({notExamined:n},t,e){const r=n.reduce((n,{files:t})=>n+t,0);const o=`Not examined: ${(0,a.LS)(r,"file")}`
;const i=n.map(({reason:n,files:t,examples:e})=>{const r=e.slice(0,Math.min(3,t)).map(n=>b(v(n)));return{text:`- ${x(n)}: ${C(r,t)}`,stands:t}})
;return E(o,i,t,e,n=>`- and ${(0,a.LS)(n,"more file")}`)}function A(n,t,e){const r=(0,s.Au)(n);const o=r.reduce((n,[,t])=>n+t.length,0);const i=r.map(([n,t])=>{
const e=t.slice(0,12).map(({check:n})=>b(n));return{text:`- ${x(n)}: ${C(e,t.length)}`,stands:t.length}});return E(`Skipped: ${(0,
a.LS)(o,"check")}`,i,t,e,n=>`- and ${(0,a.LS)(n,"more check")}`)}function C(n,t){if(n.length===0)return(0,a.K9)(t);const e=t-n.length;return(0,
a.yZ)(e>0?[...n,`${(0,a.K9)(e)} more`]:n)}function E(n,t,e,r,o){if(t.length===0)return undefined;const i=r((0,c.zH)(n,""));return(0,c.zH)(n,(0,u.GS)(t,e-i,r,o))
}}};
