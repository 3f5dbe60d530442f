"use strict";exports.id=9940;exports.ids=[9940,6696,4315];exports.modules={15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>i,withoutSecrets:()=>s});var r=e(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(n){return(0,r.Rd)(n).replace(o,(n,t)=>`${t}\u2026(${n.length-t.length})`)}function s(n){
const{message:t,snippet:e}=n;return{...n,message:i(t),...e!==undefined&&{snippet:i(e)}}}},76977:(n,t,e)=>{e.d(t,{publish:()=>V,sayStatus:()=>G});var r=e(22690)
;var o=e(4877);var i=e(71753);var s=e(84597);var a=e(48507);var c=e(14922);var u=e(65073);var f=e(30140);var d=e(34435);var l=e(64715);const h=40
;function g(n,t){const e=Math.min(...n.edits.map(({region:n})=>n.startLine));const r=Math.max(e,...n.edits.map(({region:n})=>(0,s.fM)(n)));const o=(0,
d.ou)(t,e,r);if(o===undefined||r-e>=h)return undefined;const i=o.lines.slice(e-o.start,r+1-o.start).map(n=>`${n}\n`);const a=m(i,e,n)
;const c=n=>n.replace(/\r|\uFEFF/g,"").replace(/\n$/,"");if(a===undefined||c(a)===c(i.join("")))return undefined;if(a==="")return{startLine:e,endLine:r,
text:undefined};return a.endsWith("\n")?{startLine:e,endLine:r,text:a.slice(0,-1).replace(/\r$/,"")}:undefined}function m(n,t,{edits:e}){const r=n.join("")
;const o=[0];for(const t of n)o.push(o.at(-1)+t.length);const i=(n,e)=>(o[n-t]??Number.NaN)+e-1;let s="";let a=0;for(const{region:n,text:t}of e){
const e=i(n.startLine,n.startColumn);const o=i(n.endLine,n.endColumn);if(!(e>=a&&o>=e&&o<=r.length))return undefined;s+=r.slice(a,e)+t;a=o}return s+r.slice(a)}
const p=3;const w=20;const y=2e3;function b(n,t,e){const r=[];const o=[];for(const e of[...n].sort(i.O5)){const n=$(e,t.get(e.location.path))!==undefined
;(n?o:r).push(e)}const s=(0,a.$z)(o,({rule:n,location:t})=>`${n}\0${t.path}`);const c=[...s.values()].flatMap(n=>{const r=t.get(n[0].location.path)
;if(n.length>p)return[S(n,r)];return n.map(n=>x(n,r,e))});const u=c.sort((n,t)=>(0,i.O5)(n.findings[0],t.findings[0]));return{
notes:u.slice(0,e.most).map(({note:n})=>n),elsewhere:r,crowded:u.slice(e.most).flatMap(n=>n.findings)}}function $({location:{region:n,commit:t}},e){
if(n===undefined||t!==undefined||e===undefined)return undefined;const{startLine:r}=n;const o=(0,s.fM)(n);if((0,d.ou)(e,r,o))return{startLine:r,endLine:o}
;return(0,d.ou)(e,r,r)&&{startLine:r,endLine:r}}function x(n,t,{capabilities:e,hide:r}){const i=n.fix&&e.suggestion&&g(n.fix,t)
;const s=i&&r(i.text??"")===(i.text??"");const a=s?e.suggestion?.(i):undefined;const c=(a===undefined?undefined:i)??$(n,t)
;const u=[A(n),...a===undefined?[]:[a]].join("\n\n");const f=(0,o.D)(`${n.rule}\0${n.location.path}\0${n.fingerprint}`);return{note:v(f,n,c,u),findings:[n]}}
function S(n,t){const[e,...r]=n;const i=r.map(({location:n})=>String(n.region.startLine));const s=i.length-w;const a=s>0?[...i.slice(0,w),(0,
u.LS)(s,"more line")]:i;const c=`${A(e)}\n\nThe same in ${i.length===1?"line":"lines"} ${(0,u.yZ)(a)}.`;const f=(0,o.D)(`${e.rule}\0${e.location.path}`);return{
note:v(f,e,$(e,t),c),findings:n}}function v(n,{level:t,location:e},{startLine:r,endLine:o},i){return{id:n,level:t,path:e.path,startLine:r,endLine:o,body:i}}
function A({level:n,message:t,rule:e,related:r=[]}){const o=r.map(n=>`; ${(0,l.aY)((0,u.$Q)(n.location.path,120))}: ${(0,l.X1)((0,u.$Q)(n.message,400))}`)
;return`${c.YS[n]} ${(0,l.X1)((0,u.$Q)(t,y))}${o.slice(0,2).join("")} (${(0,l.aY)((0,u.$Q)(e,120))})`}var E=e(7397);function L(n,t){const e={post:[],edit:[],
restore:[]};const r=new Set(t.filter(({withdrawn:n,resolved:t})=>!n&&!t));const o=(0,a.$z)(t,({id:n})=>n);for(const t of n){const n=o.get(t.id)??[]
;const i=n.find(k)??n.find(({withdrawn:n,resolved:t})=>t&&!n);const s=n.find(({withdrawn:n,outdated:t,answered:e})=>n&&(!t||e));if(i){r.delete(i)
;if(!i.resolved&&i.digest!==(0,E.ol)(t.body))e.edit.push([i,t])}else if(s)e.restore.push([s,t]);else e.post.push(t)}return{...e,withdraw:[...r]}}
function k({withdrawn:n,resolved:t,outdated:e,answered:r}){return!n&&!t&&(!e||r)}const C={posted:0,edited:0,withdrawn:0,kept:0,refused:[]};const N=2
;async function I(n,t){for(let e=1;;e++){try{return await P(n,t)}catch(n){if(n instanceof r.n8)return{...C,outcome:"read-only"}
;if(!(n instanceof r.gA)||!T(n)||e===N)throw n}}}function T({status:n}){return n===undefined||n>=500||n===409}async function P(n,t){
const e=await n.fetchPull(t.number);if(!e.open)return{...C,outcome:"closed"};if(e.head!==t.head||Y(e,t))return{...C,outcome:"outdated"}
;const r=await(t.notes?.(e));const o=r&&L(r,e.notes);const i=o?await R(n,e,o):[];await M(n,e,t,i);const s=o?o.post.length+o.edit.length+o.restore.length:0
;return{outcome:"published",posted:(o?.post.length??0)+(o?.restore.length??0)-i.length,edited:o?.edit.length??0,withdrawn:o?.withdraw.length??0,
kept:(r?.length??0)-s,refused:i}}function Y({summary:n},{head:t,order:e}){return n!==undefined&&n.head===t&&n.order>e}async function R(n,t,e){
const r=e.post.length>0?await n.postNotes(t,e.post):[];for(const[r,o]of e.restore)await n.restoreNote(t,r,o);for(const[r,o]of e.edit)await n.editNote(t,r,o)
;for(const r of e.withdraw)await n.withdrawNote(t,r);return r}async function M(n,t,{summary:e,worthSaying:r,order:o,head:i},s){
if(e===undefined||t.summary===undefined&&!r)return;const a=e(s);if(t.summary?.digest===(0,E.ol)(a))return;await n.putSummary(t,{body:a,order:o,head:i})}
async function O(n,t){for(let e=1;;e++){try{await n.putStatus(t);return true}catch(n){if(n instanceof r.n8)return false
;if(!(n instanceof r.gA)||!T(n)||e===N)throw n}}}var K=e(15070);var F=e(66889);async function V(n,t){const e=[];const o=[];let i=false;const s=async n=>{try{
const t=await n();if(t!==undefined)e.push(t)}catch(n){if(n instanceof r.n8)i=true;else if(n instanceof r.gA)o.push(n.message);else throw n}}
;const{settings:a,pull:c,report:u,build:f}=t;if(c!==undefined&&(a.comments||a.summary)){await s(async()=>{const e=await z(n,t,c);i||=e.outcome==="read-only"
;return j(e,c)})}await s(async()=>{i||=!await G(n,t);return undefined});if(a.sarif){const t=await(0,F.Y_)("sarif",u,{color:false,width:120})
;const e=c===undefined?f.ref:`refs/pull/${c}/head`;await s(async()=>{
if(n.putSarif===undefined)return`SARIF was not uploaded: ${n.id} takes no SARIF; write it to a file with --output sarif=FILE`;await n.putSarif(t,f.commit,e)
;return"SARIF uploaded"})}return{messages:e,readOnly:i,failures:o}}async function G(n,t){const{status:e}=n.capabilities
;if(!t.settings.status||e===undefined)return true;return await O(n,Z(t,e))}async function z(n,t,e){const{report:r,settings:o,build:i}=t;let s;return await I(n,{
number:e,head:i.commit,order:i.order,worthSaying:r.findings.length>0||r.notifications.length>0||r.verdict!=="clean",notes:o.comments?async e=>{
const i=new Set(r.findings.map(({location:n})=>n.path));const a=i.size>0?await n.fetchShownLines(e,i):new Map;s=b(r.findings,a,{most:o.maxComments,
capabilities:t.fix==="off"?{...n.capabilities,suggestion:undefined}:n.capabilities,hide:K.hideSecrets});return s.notes}:undefined,
summary:o.summary?e=>D(t,n.capabilities.comment,s,e.length):undefined})}const B=1e3;function D({report:n,origin:t},e,r,o){const i=(0,f.T)({...n,timings:{}},e-B)
;const s=(r?.elsewhere.length??0)+o
;const a=[...r&&s>0?[`${(0,u.LS)(s,"finding")} without a comment: the pull request does not show the line`]:[],...r&&r.crowded.length>0?[`${(0,
u.LS)(r.crowded.length,"finding")} without a comment: there is room for ${(0,u.K9)(r.notes.length)}`]:[],...t===undefined?[]:[t]]
;return a.length===0?i:`${i}\n<sub>${a.join(" \xb7 ")}</sub>\n`}function Z({report:n,build:t,pull:e,origin:r},s){const d=s.text===0?"":(0,f.T)({...n,timings:{}
},s.text-B);const l=n.findings.length-s.annotations;const h=[...l>0?[`${(0,u.LS)(l,"finding")} without an annotation: there is room for ${(0,
u.K9)(s.annotations)}`]:[],...r===undefined?[]:[r]];const g={commit:t.commit,pull:e,counts:(0,a.ZT)(n.findings),failed:n.verdict!=="clean",title:(0,u.yZ)((0,
c.$d)(n).map(({text:n})=>n)),summary:h.length===0||d===""?d:`${d}\n<sub>${h.join(" \xb7 ")}</sub>\n`,
annotations:[...n.findings].sort(i.O5).slice(0,s.annotations).map(W)};return{...g,digest:(0,o.D)(JSON.stringify(g))}}
function W({level:n,rule:t,message:e,location:{path:r,region:o}}){const i=o?.startLine??1;const a=o?(0,s.fM)(o):1
;const c=o&&i===o.endLine&&o.endColumn>o.startColumn;return{level:n,path:r,startLine:i,endLine:a,...c&&{startColumn:o.startColumn,endColumn:o.endColumn-1},
title:t,message:e}}function j({outcome:n,posted:t,edited:e,withdrawn:r,kept:o,refused:i},s){const a=`pull request ${s}`
;if(n==="closed")return`Nothing was said: ${a} is not open`;if(n==="outdated")return`Nothing was said: ${a} has a newer head, or a later run has spoken`
;if(n==="read-only")return`Nothing was said on ${a}: the token may only read`
;const c=[[t,"posted"],[e,"edited"],[r,"withdrawn"],[o,"kept"],[i.length,"refused"]];const f=c.filter(([n])=>n>0).map(([n,t])=>`${(0,u.K9)(n)} ${t}`)
;return`Comments on ${a}: ${f.length===0?"none":f.join(", ")}`}},7397:(n,t,e)=>{e.d(t,{KZ:()=>c,R8:()=>u,cm:()=>d,ol:()=>o,tq:()=>i,vK:()=>s});var r=e(4877)
;function o(n){return(0,r.D)(n)}const i="\u2714 Settled: this is not said any more.";function s({id:n,body:t},e=false){
return`\x3c!-- kempt:${e?"withdrawn":"note"} ${n} ${o(t)} --\x3e`}const a=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(n){
const[,t,e,r]=a.exec(n)??[];return e===undefined||r===undefined?undefined:{id:e,digest:r,withdrawn:t==="withdrawn"}}function u(n,t,e){
return`\x3c!-- kempt:summary ${o(n)} ${t} ${e} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function d(n){
const[,t,e,r]=f.exec(n)??[];if(t===undefined||r===undefined)return undefined;return{digest:t,order:Number(e),head:r}}},34435:(n,t,e)=>{e.d(t,{QT:()=>i,S3:()=>a,
iz:()=>o,ou:()=>s});const r=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function o(n){const t=[];for(const e of n.split("\n")){const n=t.at(-1)
;if(n&&n.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){n.lines.push(e.slice(1));n.left--;continue}const[o,,i,s="1"]=r.exec(e)??[]
;if(o!==undefined)t.push({start:Number(i),lines:[],left:Number(s)})}return t.filter(({lines:n})=>n.length>0).map(({start:n,lines:t})=>({start:n,lines:t}))}
function i(n){const t=new Map;let[e,o,i]=[0,0,0];for(const s of n.split("\n")){const n=s[0]??" ";if(i>0&&(n==="+"||n===" ")){const r=n==="+";t.set(o++,{
line:r?e:e++,added:r});i--;continue}const[a,c,u,f="1"]=r.exec(s)??[];if(a!==undefined)[e,o,i]=[Number(c),Number(u),Number(f)];else if(n==="-")e++}return t}
function s(n,t,e){return n.find(({start:n,lines:r})=>n<=t&&e<n+r.length)}function a(n){const t=`\n${n}`.split("\ndiff --git ").slice(1)
;return new Map(t.flatMap(n=>{const t=n.search(/^@@ /m);const e=/^\+\+\+ (.+)$/m.exec(n.slice(0,Math.max(0,t)))?.[1]
;const r=e===undefined?undefined:/^b\/(.*)$/s.exec(u(e))?.[1];return r===undefined?[]:[[r,n.slice(t)]]}))}const c={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function u(n){const t=n.replace(/\t$/,"");const e=/^"(.*)"$/.exec(t)?.[1];if(e===undefined)return t
;const r=[...e.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,n,t,e])=>{if(e!==undefined)return Buffer.from(e)
;return Buffer.from([n===undefined?c[t??""]??63:Number.parseInt(n,8)])});return Buffer.concat(r).toString("utf8")}},84597:(n,t,e)=>{e.d(t,{$H:()=>i,Yy:()=>o,
fM:()=>r});function r({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function o({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const r=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function i(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return o(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},86859:(n,t,e)=>{e.d(t,{T2:()=>h,eo:()=>d,lM:()=>g,yi:()=>l});var r=e(16117)
;const o=1024*1024;const i=32;const s=3;const a=128*1024;let c;let u;const f=new Map;function d(){c??=m();return c}async function l(){const n=await d()
;if(u!==undefined)return undefined;u=n;return u?.slab}function h(){u=undefined;f.clear()}function g(n){return u!==undefined&&u.slab===n?u:undefined}
async function m(){const{code:n}=await e.e(6611).then(e.bind(e,46611));try{const t=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(n,"base64")))
;const{memory:e,allocate:c,textFacts:u,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:g,findWords:m}=t.exports;const p=c(i+o)+i;const w=c(20);const y=Array.from({
length:s},()=>({groups:c(2*r.hl),words:c(4*a),hits:c(4*(1+2*r.G))}));const{buffer:b}=e;const $=Buffer.from(b);return{slab:Buffer.from(b,p,o),
textFacts:n=>u(p,n),acceptJson:(n,t)=>d(p,n,t),acceptXml:n=>l(p,n),acceptYaml:n=>h(p,n),blobId(n){const t=Buffer.from(`blob ${n}\0`,"latin1")
;$.set(t,p-t.length);g(p-t.length,t.length+n,w);return $.toString("hex",w,w+20)},wordFinder(n,t){const e=f.get(t);const o=y[f.size]
;if(e!==undefined||o===undefined||t.length>a)return e;new Uint16Array(b,o.groups).set(n);new Int32Array(b,o.words).set(t);const i={
hits:new Int32Array(b,o.hits,1+2*r.G),find:(n,t,e)=>m(p,n,t,e,o.groups,o.words,o.hits)};f.set(t,i);return i}}}catch{return undefined}}},16117:(n,t,e)=>{e.d(t,{
G:()=>c,Gs:()=>o,N:()=>r,OW:()=>s,ZB:()=>u,hl:()=>i,jp:()=>l});const r=65536;const o=r+256;const i=o+256;const s=65536;const a=6;const c=1e3
;function u(n,t,e,r,o,i,s){let u=0;let l=t;for(;l<e;l+=r){const t=f(n,l,e,o);if(t===0)continue;const r=i[n[l-1]<<8|n[l]];const h=i[r];if(u+h>c)break
;for(let o=0;o<h;o++){const c=r+1+o*a;const f=l-i[c+1];if((i[c+2]&t)===0||!d(n,f,e,i,c))continue;s[1+2*u]=i[c];s[2+2*u++]=f}}s[0]=l;return u}
function f(n,t,e,i){const s=i[n[t-1]<<8|n[t]];if(t<2||t>=e-1)return s;return s&i[r+n[t+1]]&i[o+n[t-2]]}function d(n,t,e,r,o){const i=r[o+3];const s=r[o+4]
;const a=r[o+5]===1;if(t<0||t+s>e)return false;for(let e=0;e<s;e++){const o=n[t+e];if(o!==r[i+e]&&!(a&&l(o)===r[i+e]))return false}return true}function l(n){
return n>=65&&n<=90?n|32:n}},8342:(n,t,e)=>{e.d(t,{Q:()=>a});var r=e(86859);var o=e(16117);const i=n=>n>32?7:15;const s=11;function a(n){const t=n.map(d)
;const e=t.reduce((n,{bytes:t})=>Math.min(n,t.length-1),i(n.length));const s=new Uint16Array(o.hl);const a=new Map;for(const n of t){const t=g(n.bytes,e)
;for(let r=t;r<t+e;r++){const t=u(n,r);for(const e of l(n,r)){s[e]=s[e]|t;const o=a.get(e);if(o)o.push({pattern:n,back:r+1,group:t});else a.set(e,[{pattern:n,
back:r+1,group:t}])}f(s,o.N,n,r+2,t);f(s,o.Gs,n,r-1,t)}}const h=c(t,a);const m=new Int32Array(1+2*o.G);const p=n=>({hits:m,find:(t,e,r)=>(0,o.ZB)(n,t,e,r,s,h,m)
});const w=(n,t,o)=>{const i=(0,r.lM)(n)?.wordFinder(s,h)??p(n);for(let n=e;n<t;n=i.hits[0]){const r=i.find(n,t,e)
;for(let n=1;n<=2*r;n+=2)if(o(i.hits[n],i.hits[n+1]))return true}return false};return{scan(n,t,e){w(n,t,(n,t)=>{e(n,t);return false})},
has:(n,t)=>w(n,t,()=>true)}}function c(n,t){const e=[];const r=n.map(({bytes:n})=>o.OW+e.push(...n)-n.length);const i=[];for(const[n,s]of t){
if(s.length>o.G)throw new Error(`More than ${o.G} keywords have the same pair of characters`);i.push([n,o.OW+e.push(s.length)-1])
;for(const{pattern:n,back:t,group:o}of s){const{word:i,bytes:s,ignoreCase:a}=n;e.push(i,t,o,r[i],s.length,a?1:0)}}const s=new Int32Array(o.OW+e.length)
;for(const[n,t]of i)s[n]=t;s.set(e,o.OW);return s}function u({bytes:n},t){const e=n[t+2];if(e!==undefined)return 1<<e%s;return 1<<s+(n[t-1]??0)%(16-s)}
function f(n,t,{bytes:e,ignoreCase:r},o,i){const s=e[o];if(s===undefined){if(n[t]&i)return;for(let e=t;e<t+256;e++)n[e]=n[e]|i;return}const a=e=>{
n[t+e]=n[t+e]|i};a(s);if(r)a(h(s))}function d({text:n,ignoreCase:t=false},e){const r=new Uint8Array(n.length);for(let e=0;e<n.length;e++){
const i=n.charCodeAt(e);if(i>127)throw new Error(`A keyword must be ASCII: ${n}`);r[e]=t?(0,o.jp)(i):i}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:e,bytes:r,ignoreCase:t}}function l({bytes:n,ignoreCase:t},e){
const r=n[e];const o=n[e+1];if(!t)return[r<<8|o];const i=h(r);const s=h(o);return[r<<8|o,...i===r?[]:[i<<8|o],...s===o?[]:[r<<8|s],...i===r||s===o?[]:[i<<8|s]]}
function h(n){return n>=97&&n<=122?n&223:n}function g(n,t){let e=0;let r=Number.POSITIVE_INFINITY;let o=0;for(let i=0;i+1<n.length;i++){o+=m[n[i]]*m[n[i+1]]
;const s=i-t+1;if(s<0)continue;if(o<r){r=o;e=s}o-=m[n[s]]*m[n[s+1]]}return e}const m=new Uint8Array(256).fill(3);const p="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<p.length;n++)m[p.charCodeAt(n)]=4+n},67156:(n,t,e)=>{e.d(t,{$A:()=>a,qo:()=>i});var r=e(8342);const o=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function i(){return o.map(({text:n,begin:t})=>({
text:t?`BEGIN ${n}`:n}))}let s;function a(n,t,e){s??=(0,r.Q)(i());s.scan(n,t,(r,i)=>e(f(n,t,o[r],i)))}const c=65536;const u=45;function f(n,t,e,r){let o=r
;let i=r+e.text.length+(e.begin?6:0);if(e.begin){if(n[o-1]===32&&n[o-2]===u)o--;while(o>0&&n[o-1]===u&&r-o<6)o--;if(n[i]===32&&n[i+1]===u)i++
;for(let e=0;i<t&&n[i]===u&&e<5;e++)i++}const s=n.toString("latin1",i,Math.min(t,i+c));const a=e.begin?m(s,e):w(s);return{marker:e,offset:o,length:i-o,
blockLength:i-o+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(n,t){
const e=h.exec(n)??g.exec(n);const r=e?.[1]??"";if(!e||!p(r))return-1;const o=`END ${t.text}`;const i=n.indexOf(o);if(i<0)return e[0].length
;return i+o.length+/^ ?-{0,5}/.exec(n.slice(i+o.length,i+o.length+6))[0].length}function p(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false
;return new Set(n).size>=9}function w(n){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}}}
;
