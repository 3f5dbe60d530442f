"use strict";exports.id=9940;exports.ids=[9940,6696,4315];exports.modules={15070:(t,n,e)=>{e.r(n);e.d(n,{hideSecrets:()=>s,withoutSecrets:()=>i});var r=e(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function s(t){return(0,r.Rd)(t).replace(o,(t,n)=>`${n}\u2026(${t.length-n.length})`)}function i(t){
const{message:n,snippet:e}=t;return{...t,message:s(n),...e!==undefined&&{snippet:s(e)}}}},76977:(t,n,e)=>{e.d(n,{publish:()=>F,sayStatus:()=>V});var r=e(22690)
;var o=e(4877);var s=e(71753);var i=e(84597);var a=e(48507);var c=e(14922);var u=e(65073);var f=e(30140);var d=e(34435);var l=e(64715);const h=40
;function g(t,n){const e=Math.min(...t.edits.map(({region:t})=>t.startLine));const r=Math.max(e,...t.edits.map(({region:t})=>(0,i.fM)(t)));const o=(0,
d.ou)(n,e,r);if(o===undefined||r-e>=h)return undefined;const s=o.lines.slice(e-o.start,r+1-o.start).map(t=>`${t}\n`);const a=p(s,e,t)
;const c=t=>t.replace(/\r|\uFEFF/g,"").replace(/\n$/,"");if(a===undefined||c(a)===c(s.join("")))return undefined;if(a==="")return{startLine:e,endLine:r,
text:undefined};return a.endsWith("\n")?{startLine:e,endLine:r,text:a.slice(0,-1).replace(/\r$/,"")}:undefined}function p(t,n,{edits:e}){const r=t.join("")
;const o=[0];for(const n of t)o.push(o.at(-1)+n.length);const s=(t,e)=>(o[t-n]??Number.NaN)+e-1;let i="";let a=0;for(const{region:t,text:n}of e){
const e=s(t.startLine,t.startColumn);const o=s(t.endLine,t.endColumn);if(!(e>=a&&o>=e&&o<=r.length))return undefined;i+=r.slice(a,e)+n;a=o}return i+r.slice(a)}
const m=3;const w=20;const y=2e3;function b(t,n,e){const r=[];const o=[];for(const e of[...t].sort(s.O5)){const t=$(e,n.get(e.location.path))!==undefined
;(t?o:r).push(e)}const i=(0,a.$z)(o,({rule:t,location:n})=>`${t}\0${n.path}`);const c=[...i.values()].flatMap(t=>{const r=n.get(t[0].location.path)
;if(t.length>m)return[S(t,r)];return t.map(t=>x(t,r,e))});const u=c.sort((t,n)=>(0,s.O5)(t.findings[0],n.findings[0]));return{
notes:u.slice(0,e.most).map(({note:t})=>t),elsewhere:r,crowded:u.slice(e.most).flatMap(t=>t.findings)}}function $({location:{region:t,commit:n}},e){
if(t===undefined||n!==undefined||e===undefined)return undefined;const{startLine:r}=t;const o=(0,i.fM)(t);if((0,d.ou)(e,r,o))return{startLine:r,endLine:o}
;return(0,d.ou)(e,r,r)&&{startLine:r,endLine:r}}function x(t,n,{capabilities:e,hide:r}){const s=t.fix&&e.suggestion&&g(t.fix,n)
;const i=s&&r(s.text??"")===(s.text??"");const a=i?e.suggestion?.(s):undefined;const c=(a===undefined?undefined:s)??$(t,n)
;const u=[A(t),...a===undefined?[]:[a]].join("\n\n");const f=(0,o.D)(`${t.rule}\0${t.location.path}\0${t.fingerprint}`);return{note:v(f,t,c,u),findings:[t]}}
function S(t,n){const[e,...r]=t;const s=r.map(({location:t})=>String(t.region.startLine));const i=s.length-w;const a=i>0?[...s.slice(0,w),(0,
u.LS)(i,"more line")]:s;const c=`${A(e)}\n\nThe same in ${s.length===1?"line":"lines"} ${(0,u.yZ)(a)}.`;const f=(0,o.D)(`${e.rule}\0${e.location.path}`);return{
note:v(f,e,$(e,n),c),findings:t}}function v(t,{level:n,location:e},{startLine:r,endLine:o},s){return{id:t,level:n,path:e.path,startLine:r,endLine:o,body:s}}
function A({level:t,message:n,rule:e,related:r=[]}){const o=r.map(t=>`; ${(0,l.aY)((0,u.$Q)(t.location.path,120))}: ${(0,l.X1)((0,u.$Q)(t.message,400))}`)
;return`${c.YS[t]} ${(0,l.X1)((0,u.$Q)(n,y))}${o.slice(0,2).join("")} (${(0,l.aY)((0,u.$Q)(e,120))})`}var E=e(7397);function L(t,n){const e={post:[],edit:[],
restore:[]};const r=new Set(n.filter(({withdrawn:t,resolved:n})=>!t&&!n));const o=(0,a.$z)(n,({id:t})=>t);for(const n of t){const t=o.get(n.id)??[]
;const s=t.find(N)??t.find(({withdrawn:t,resolved:n})=>n&&!t);const i=t.find(({withdrawn:t,outdated:n,answered:e})=>t&&(!n||e));if(s){r.delete(s)
;if(!s.resolved&&s.digest!==(0,E.ol)(n.body))e.edit.push([s,n])}else if(i)e.restore.push([i,n]);else e.post.push(n)}return{...e,withdraw:[...r]}}
function N({withdrawn:t,resolved:n,outdated:e,answered:r}){return!t&&!n&&(!e||r)}const k={posted:0,edited:0,withdrawn:0,kept:0,refused:[]};const C=2
;async function I(t,n){for(let e=1;;e++){try{return await Y(t,n)}catch(t){if(t instanceof r.n8)return{...k,outcome:"read-only"}
;if(!(t instanceof r.gA)||!T(t)||e===C)throw t}}}function T({status:t}){return t===undefined||t>=500||t===409}async function Y(t,n){
const e=await t.fetchPull(n.number);if(!e.open)return{...k,outcome:"closed"};if(e.head!==n.head||P(e,n))return{...k,outcome:"outdated"}
;const r=await(n.notes?.(e));const o=r&&L(r,e.notes);const s=o?await R(t,e,o):[];await M(t,e,n,s);const i=o?o.post.length+o.edit.length+o.restore.length:0
;return{outcome:"published",posted:(o?.post.length??0)+(o?.restore.length??0)-s.length,edited:o?.edit.length??0,withdrawn:o?.withdraw.length??0,
kept:(r?.length??0)-i,refused:s}}function P({summary:t},{head:n,order:e}){return t!==undefined&&t.head===n&&t.order>e}async function R(t,n,e){
const r=e.post.length>0?await t.postNotes(n,e.post):[];for(const[r,o]of e.restore)await t.restoreNote(n,r,o);for(const[r,o]of e.edit)await t.editNote(n,r,o)
;for(const r of e.withdraw)await t.withdrawNote(n,r);return r}async function M(t,n,{summary:e,worthSaying:r,order:o,head:s},i){
if(e===undefined||n.summary===undefined&&!r)return;const a=e(i);if(n.summary?.digest===(0,E.ol)(a))return;await t.putSummary(n,{body:a,order:o,head:s})}
async function O(t,n){for(let e=1;;e++){try{await t.putStatus(n);return true}catch(t){if(t instanceof r.n8)return false
;if(!(t instanceof r.gA)||!T(t)||e===C)throw t}}}var K=e(15070);var D=e(66889);async function F(t,n){const e=[];const o=[];let s=false;const i=async t=>{try{
const n=await t();if(n!==undefined)e.push(n)}catch(t){if(t instanceof r.n8)s=true;else if(t instanceof r.gA)o.push(t.message);else throw t}}
;const{settings:a,pull:c,report:u,build:f}=n;if(c!==undefined&&(a.comments||a.summary)){await i(async()=>{const e=await G(t,n,c);s||=e.outcome==="read-only"
;return j(e,c)})}await i(async()=>{s||=!await V(t,n);return undefined});if(a.sarif){const n=await(0,D.Y_)("sarif",u,{color:false,width:120})
;const e=c===undefined?f.ref:`refs/pull/${c}/head`;await i(async()=>{
if(t.putSarif===undefined)return`SARIF was not uploaded: ${t.id} takes no SARIF; write it to a file with --output sarif=FILE`;await t.putSarif(n,f.commit,e)
;return"SARIF uploaded"})}return{messages:e,readOnly:s,failures:o}}async function V(t,n){const{status:e}=t.capabilities
;if(!n.settings.status||e===undefined)return true;return await O(t,W(n,e))}async function G(t,n,e){const{report:r,settings:o,build:s}=n;let i;return await I(t,{
number:e,head:s.commit,order:s.order,worthSaying:r.findings.length>0||r.notifications.length>0||r.verdict!=="clean",notes:o.comments?async e=>{
const s=new Set(r.findings.map(({location:t})=>t.path));const a=s.size>0?await t.fetchShownLines(e,s):new Map;i=b(r.findings,a,{most:o.maxComments,
capabilities:n.fix==="off"?{...t.capabilities,suggestion:undefined}:t.capabilities,hide:K.hideSecrets});return i.notes}:undefined,
summary:o.summary?e=>B(n,t.capabilities.comment,i,e.length):undefined})}const z=1e3;function B({report:t,origin:n},e,r,o){const s=(0,f.T)({...t,timings:{}},e-z)
;const i=(r?.elsewhere.length??0)+o
;const a=[...r&&i>0?[`${(0,u.LS)(i,"finding")} without a comment: the pull request does not show the line`]:[],...r&&r.crowded.length>0?[`${(0,
u.LS)(r.crowded.length,"finding")} without a comment: there is room for ${(0,u.K9)(r.notes.length)}`]:[],...n===undefined?[]:[n]]
;return a.length===0?s:`${s}\n<sub>${a.join(" \xb7 ")}</sub>\n`}function W({report:t,build:n,pull:e,origin:r},i){const d=i.text===0?"":(0,f.T)({...t,timings:{}
},i.text-z);const l=t.findings.length-i.annotations;const h=[...l>0?[`${(0,u.LS)(l,"finding")} without an annotation: there is room for ${(0,
u.K9)(i.annotations)}`]:[],...r===undefined?[]:[r]];const g={commit:n.commit,pull:e,counts:(0,a.ZT)(t.findings),failed:t.verdict!=="clean",title:(0,u.yZ)((0,
c.$d)(t).map(({text:t})=>t)),summary:h.length===0||d===""?d:`${d}\n<sub>${h.join(" \xb7 ")}</sub>\n`,
annotations:[...t.findings].sort(s.O5).slice(0,i.annotations).map(Z)};return{...g,digest:(0,o.D)(JSON.stringify(g))}}
function Z({level:t,rule:n,message:e,location:{path:r,region:o}}){const s=o?.startLine??1;const a=o?(0,i.fM)(o):1
;const c=o&&s===o.endLine&&o.endColumn>o.startColumn;return{level:t,path:r,startLine:s,endLine:a,...c&&{startColumn:o.startColumn,endColumn:o.endColumn-1},
title:n,message:e}}function j({outcome:t,posted:n,edited:e,withdrawn:r,kept:o,refused:s},i){const a=`pull request ${i}`
;if(t==="closed")return`Nothing was said: ${a} is not open`;if(t==="outdated")return`Nothing was said: ${a} has a newer head, or a later run has spoken`
;if(t==="read-only")return`Nothing was said on ${a}: the token may only read`
;const c=[[n,"posted"],[e,"edited"],[r,"withdrawn"],[o,"kept"],[s.length,"refused"]];const f=c.filter(([t])=>t>0).map(([t,n])=>`${(0,u.K9)(t)} ${n}`)
;return`Comments on ${a}: ${f.length===0?"none":f.join(", ")}`}},7397:(t,n,e)=>{e.d(n,{KZ:()=>c,R8:()=>u,cm:()=>d,ol:()=>o,tq:()=>s,vK:()=>i});var r=e(4877)
;function o(t){return(0,r.D)(t)}const s="\u2714 Settled: this is not said any more.";function i({id:t,body:n},e=false){
return`\x3c!-- kempt:${e?"withdrawn":"note"} ${t} ${o(n)} --\x3e`}const a=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(t){
const[,n,e,r]=a.exec(t)??[];return e===undefined||r===undefined?undefined:{id:e,digest:r,withdrawn:n==="withdrawn"}}function u(t,n,e){
return`\x3c!-- kempt:summary ${o(t)} ${n} ${e} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function d(t){
const[,n,e,r]=f.exec(t)??[];if(n===undefined||r===undefined)return undefined;return{digest:n,order:Number(e),head:r}}},34435:(t,n,e)=>{e.d(n,{QT:()=>s,S3:()=>a,
iz:()=>o,ou:()=>i});const r=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function o(t){const n=[];for(const e of t.split("\n")){const t=n.at(-1)
;if(t&&t.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){t.lines.push(e.slice(1));t.left--;continue}const[o,,s,i="1"]=r.exec(e)??[]
;if(o!==undefined)n.push({start:Number(s),lines:[],left:Number(i)})}return n.filter(({lines:t})=>t.length>0).map(({start:t,lines:n})=>({start:t,lines:n}))}
function s(t){const n=new Map;let[e,o,s]=[0,0,0];for(const i of t.split("\n")){const t=i[0]??" ";if(s>0&&(t==="+"||t===" ")){const r=t==="+";n.set(o++,{
line:r?e:e++,added:r});s--;continue}const[a,c,u,f="1"]=r.exec(i)??[];if(a!==undefined)[e,o,s]=[Number(c),Number(u),Number(f)];else if(t==="-")e++}return n}
function i(t,n,e){return t.find(({start:t,lines:r})=>t<=n&&e<t+r.length)}function a(t){const n=`\n${t}`.split("\ndiff --git ").slice(1)
;return new Map(n.flatMap(t=>{const n=t.search(/^@@ /m);const e=/^\+\+\+ (.+)$/m.exec(t.slice(0,Math.max(0,n)))?.[1]
;const r=e===undefined?undefined:/^b\/(.*)$/s.exec(u(e))?.[1];return r===undefined?[]:[[r,t.slice(n)]]}))}const c={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function u(t){const n=t.replace(/\t$/,"");const e=/^"(.*)"$/.exec(n)?.[1];if(e===undefined)return n
;const r=[...e.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,t,n,e])=>{if(e!==undefined)return Buffer.from(e)
;return Buffer.from([t===undefined?c[n??""]??63:Number.parseInt(t,8)])});return Buffer.concat(r).toString("utf8")}},84597:(t,n,e)=>{e.d(n,{$H:()=>s,Yy:()=>o,
fM:()=>r});function r({startLine:t,endLine:n,endColumn:e}){return e===1&&n>t?n-1:n}function o({location:t,snippet:n}){const{region:e}=t
;if(!e||n===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>n.length)return undefined;const r=n.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function s(t){const{region:n}=t.location;if(n?.startColumn===1)return""
;return o(t)===undefined?undefined:t.snippet?.slice(0,(n?.startColumn??1)-1)}},86859:(t,n,e)=>{e.d(n,{T2:()=>h,eo:()=>d,lM:()=>g,yi:()=>l});var r=e(16117)
;const o=1024*1024;const s=32;const i=3;const a=128*1024;let c;let u;const f=new Map;function d(){c??=p();return c}async function l(){const t=await d()
;if(u!==undefined)return undefined;u=t;return u?.slab}function h(){u=undefined;f.clear()}function g(t){return u!==undefined&&u.slab===t?u:undefined}
async function p(){const{code:t}=await e.e(6611).then(e.bind(e,46611));try{const n=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(t,"base64")))
;const{memory:e,allocate:c,textFacts:u,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:g,findWords:p}=n.exports;const m=c(s+o)+s;const w=c(20);const y=Array.from({
length:i},()=>({groups:c(2*r.hl),words:c(4*a),hits:c(4*(1+2*r.G))}));const{buffer:b}=e;const $=Buffer.from(b);const x=$.write('{"a": [1, "b"]}\n',m,"latin1")
;u(m,x);g(m,x,w);d(m,x,false);h(m,x);const{groups:S,words:v,hits:A}=y[0];p(m,1,x,1,S,v,A);return{slab:Buffer.from(b,m,o),textFacts:t=>u(m,t),
acceptJson:(t,n)=>d(m,t,n),acceptXml:t=>l(m,t),acceptYaml:t=>h(m,t),blobId(t){const n=Buffer.from(`blob ${t}\0`,"latin1");$.set(n,m-n.length)
;g(m-n.length,n.length+t,w);return $.toString("hex",w,w+20)},wordFinder(t,n){const e=f.get(n);const o=y[f.size]
;if(e!==undefined||o===undefined||n.length>a)return e;new Uint16Array(b,o.groups).set(t);new Int32Array(b,o.words).set(n);const s={
hits:new Int32Array(b,o.hits,1+2*r.G),find:(t,n,e)=>p(m,t,n,e,o.groups,o.words,o.hits)};f.set(n,s);return s}}}catch{return undefined}}},16117:(t,n,e)=>{e.d(n,{
DY:()=>a,G:()=>c,Gs:()=>o,N:()=>r,OW:()=>i,ZB:()=>u,hl:()=>s,jp:()=>l});const r=65536;const o=r+256;const s=o+256;const i=65536;const a=6;const c=1e3
;function u(t,n,e,r,o,s,i){let u=0;let l=n;for(;l<e;l+=r){const n=f(t,l,e,o);if(n===0)continue;const r=s[t[l-1]<<8|t[l]];const h=s[r];if(u+h>c)break
;for(let o=0;o<h;o++){const c=r+1+o*a;const f=l-s[c+1];if((s[c+2]&n)===0||!d(t,f,e,s,c))continue;i[1+2*u]=s[c];i[2+2*u++]=f}}i[0]=l;return u}
function f(t,n,e,s){const i=s[t[n-1]<<8|t[n]];if(n<2||n>=e-1)return i;return i&s[r+t[n+1]]&s[o+t[n-2]]}function d(t,n,e,r,o){const s=r[o+3];const i=r[o+4]
;const a=r[o+5]===1;if(n<0||n+i>e)return false;for(let e=0;e<i;e++){const o=t[n+e];if(o!==r[s+e]&&!(a&&l(o)===r[s+e]))return false}return true}function l(t){
return t>=65&&t<=90?t|32:t}},69874:(t,n,e)=>{e.d(n,{Q:()=>w});var r=e(86859);var o=e(16117);const s=t=>t>32?7:15;const i=11;function a(t){const n=c(t)
;const{bytes:e,starts:r}=n;let i=s(t.length);for(let n=0;n<t.length;n++)i=Math.min(i,r[n+1]-r[n]-1);const a=new Uint16Array(o.hl);const h={pairs:[],words:[],
places:[]};for(let n=0;n<t.length;n++){const s=r[n];const c=r[n+1];const f=t[n].ignoreCase===true;const p=g(e,s,c,i);for(let t=p;t<p+i;t++){const r=d(e,s,c,t)
;u(e,t,n,f,h);for(let n=h.pairs.length-1;n>=0&&h.places[n]===t;n--)a[h.pairs[n]]|=r;l(a,o.N,t+2<c?e[t+2]:undefined,f,r);l(a,o.Gs,t>s?e[t-1]:undefined,f,r)}}
return{step:i,groups:a,words:f(t,n,h)}}function c(t){const n=[0];let e=0;for(const{text:r}of t){
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${r}`);e+=r.length;n.push(e)}const r=new Uint8Array(e)
;for(let n=0,e=0;n<t.length;n++){const{text:s,ignoreCase:i=false}=t[n];for(let t=0;t<s.length;t++){const n=s.charCodeAt(t)
;if(n>127)throw new Error(`A keyword must be ASCII: ${s}`);r[e++]=i?(0,o.jp)(n):n}}return{bytes:r,starts:n}}function u(t,n,e,r,{pairs:o,words:s,places:i}){
const[a,c]=[t[n],t[n+1]];const u=o.length;o.push(a<<8|c);if(r){const[t,n]=[h(a),h(c)];if(t!==a)o.push(t<<8|c);if(n!==c)o.push(a<<8|n)
;if(t!==a&&n!==c)o.push(t<<8|n)}for(let t=u;t<o.length;t++){s.push(e);i.push(n)}}function f(t,{bytes:n,starts:e},{pairs:r,words:s,places:i}){
const a=new Int32Array(o.OW+n.length+r.length*(1+o.DY));a.set(n,o.OW);for(const t of r)a[t]++;let c=o.OW+n.length;for(let u=0;u<r.length;u++){const f=r[u]
;let l=a[f];if(l<o.OW){if(l>o.G)throw new Error(`More than ${o.G} keywords have the same pair of characters`);const t=1+l*o.DY;l=c;a[f]=l;c+=t}const h=s[u]
;const[g,p]=[e[h],i[u]];let m=l+1+a[l]++*o.DY;a[m++]=h;a[m++]=p-g+1;a[m++]=d(n,g,e[h+1],p);a[m++]=o.OW+g;a[m++]=e[h+1]-g;a[m]=t[h].ignoreCase?1:0}
return a.subarray(0,c)}function d(t,n,e,r){if(r+2<e)return 1<<t[r+2]%i;return 1<<i+(r>n?t[r-1]:0)%(16-i)}function l(t,n,e,r,o){if(e===undefined){
if(t[n]&o)return;for(let e=n;e<n+256;e++)t[e]|=o;return}t[n+e]|=o;if(r)t[n+h(e)]|=o}function h(t){return t>=97&&t<=122?t&223:t}function g(t,n,e,r){let o=n
;let s=Number.POSITIVE_INFINITY;let i=0;for(let a=n;a+1<e;a++){i+=p[t[a]]*p[t[a+1]];const e=a-r+1;if(e<n)continue;if(i<s){s=i;o=e}i-=p[t[e]]*p[t[e+1]]}return o}
const p=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let t=0;t<m.length;t++)p[m.charCodeAt(t)]=4+t;function w(t){
const{step:n,groups:e,words:s}=a(t);const i=new Int32Array(1+2*o.G);const c=t=>({hits:i,find:(n,r,a)=>(0,o.ZB)(t,n,r,a,e,s,i)});const u=(t,o,i)=>{const a=(0,
r.lM)(t)?.wordFinder(e,s)??c(t);for(let t=n;t<o;t=a.hits[0]){const e=a.find(t,o,n);for(let t=1;t<=2*e;t+=2)if(i(a.hits[t],a.hits[t+1]))return true}return false}
;return{scan(t,n,e){u(t,n,(t,n)=>{e(t,n);return false})},has:(t,n)=>u(t,n,()=>true)}}},67156:(t,n,e)=>{e.d(n,{$A:()=>a,qo:()=>s});var r=e(69874);const o=[{
text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,
name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{
text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{
text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{
text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{
text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function s(){
return o.map(({text:t,begin:n})=>({text:n?`BEGIN ${t}`:t}))}let i;function a(t,n,e){i??=(0,r.Q)(s());i.scan(t,n,(r,s)=>e(f(t,n,o[r],s)))}const c=65536
;const u=45;function f(t,n,e,r){let o=r;let s=r+e.text.length+(e.begin?6:0);if(e.begin){if(t[o-1]===32&&t[o-2]===u)o--;while(o>0&&t[o-1]===u&&r-o<6)o--
;if(t[s]===32&&t[s+1]===u)s++;for(let e=0;s<n&&t[s]===u&&e<5;e++)s++}const i=t.toString("latin1",s,Math.min(n,s+c));const a=e.begin?p(i,e):w(i);return{marker:e,
offset:o,length:s-o,blockLength:s-o+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(i)}}
const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function p(t,n){
const e=h.exec(t)??g.exec(t);const r=e?.[1]??"";if(!e||!m(r))return-1;const o=`END ${n.text}`;const s=t.indexOf(o);if(s<0)return e[0].length
;return s+o.length+/^ ?-{0,5}/.exec(t.slice(s+o.length,s+o.length+6))[0].length}function m(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function w(t){const n=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return n?n[0].length:-1}}}
;
