"use strict";exports.id=9940;exports.ids=[9940,6696,4315];exports.modules={15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>i,withoutSecrets:()=>s});var o=e(22395)
;const r=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(n){return(0,o.Rd)(n).replace(r,(n,t)=>`${t}\u2026(${n.length-t.length})`)}function s(n){
const{message:t,snippet:e}=n;return{...n,message:i(t),...e!==undefined&&{snippet:i(e)}}}},76977:(n,t,e)=>{e.d(t,{publish:()=>V,sayStatus:()=>z});var o=e(22690)
;var r=e(4877);var i=e(71753);var s=e(84597);var a=e(48507);var c=e(14922);var u=e(65073);var f=e(30140);var d=e(34435);var l=e(64715);const h=40
;function g(n,t){const e=Math.min(...n.edits.map(({region:n})=>n.startLine));const o=Math.max(e,...n.edits.map(({region:n})=>(0,s.fM)(n)));const r=(0,
d.ou)(t,e,o);if(r===undefined||o-e>=h)return undefined;const i=r.lines.slice(e-r.start,o+1-r.start).map(n=>`${n}\n`);const a=m(i,e,n)
;const c=n=>n.replace(/\r|\uFEFF/g,"").replace(/\n$/,"");if(a===undefined||c(a)===c(i.join("")))return undefined;if(a==="")return{startLine:e,endLine:o,
text:undefined};return a.endsWith("\n")?{startLine:e,endLine:o,text:a.slice(0,-1).replace(/\r$/,"")}:undefined}function m(n,t,{edits:e}){const o=n.join("")
;const r=[0];for(const t of n)r.push(r.at(-1)+t.length);const i=(n,e)=>(r[n-t]??Number.NaN)+e-1;let s="";let a=0;for(const{region:n,text:t}of e){
const e=i(n.startLine,n.startColumn);const r=i(n.endLine,n.endColumn);if(!(e>=a&&r>=e&&r<=o.length))return undefined;s+=o.slice(a,e)+t;a=r}return s+o.slice(a)}
const p=3;const w=20;const y=2e3;function b(n,t,e){const o=[];const r=[];for(const e of[...n].sort(i.O5)){const n=$(e,t.get(e.location.path))!==undefined
;(n?r:o).push(e)}const s=(0,a.$z)(r,({rule:n,location:t})=>`${n}\0${t.path}`);const c=[...s.values()].flatMap(n=>{const o=t.get(n[0].location.path)
;if(n.length>p)return[S(n,o)];return n.map(n=>x(n,o,e))});const u=c.sort((n,t)=>(0,i.O5)(n.findings[0],t.findings[0]));return{
notes:u.slice(0,e.most).map(({note:n})=>n),elsewhere:o,crowded:u.slice(e.most).flatMap(n=>n.findings)}}function $({location:{region:n,commit:t}},e){
if(n===undefined||t!==undefined||e===undefined)return undefined;const{startLine:o}=n;const r=(0,s.fM)(n);if((0,d.ou)(e,o,r))return{startLine:o,endLine:r}
;return(0,d.ou)(e,o,o)&&{startLine:o,endLine:o}}function x(n,t,{capabilities:e,hide:o}){const i=n.fix&&e.suggestion&&g(n.fix,t)
;const s=i&&o(i.text??"")===(i.text??"");const a=s?e.suggestion?.(i):undefined;const c=(a===undefined?undefined:i)??$(n,t)
;const u=[A(n),...a===undefined?[]:[a]].join("\n\n");const f=(0,r.D)(`${n.rule}\0${n.location.path}\0${n.fingerprint}`);return{note:v(f,n,c,u),findings:[n]}}
function S(n,t){const[e,...o]=n;const i=o.map(({location:n})=>String(n.region.startLine));const s=i.length-w;const a=s>0?[...i.slice(0,w),(0,
u.LS)(s,"more line")]:i;const c=`${A(e)}\n\nThe same in ${i.length===1?"line":"lines"} ${(0,u.yZ)(a)}.`;const f=(0,r.D)(`${e.rule}\0${e.location.path}`);return{
note:v(f,e,$(e,t),c),findings:n}}function v(n,{level:t,location:e},{startLine:o,endLine:r},i){return{id:n,level:t,path:e.path,startLine:o,endLine:r,body:i}}
function A({level:n,message:t,rule:e,related:o=[]}){const r=o.map(n=>`; ${(0,l.aY)((0,u.$Q)(n.location.path,120))}: ${(0,l.X1)((0,u.$Q)(n.message,400))}`)
;return`${c.YS[n]} ${(0,l.X1)((0,u.$Q)(t,y))}${r.slice(0,2).join("")} (${(0,l.aY)((0,u.$Q)(e,120))})`}var E=e(7397);function L(n,t){const e={post:[],edit:[],
restore:[]};const o=new Set(t.filter(({withdrawn:n,resolved:t})=>!n&&!t));const r=(0,a.$z)(t,({id:n})=>n);for(const t of n){const n=r.get(t.id)??[]
;const i=n.find(k)??n.find(({withdrawn:n,resolved:t})=>t&&!n);const s=n.find(({withdrawn:n,outdated:t,answered:e})=>n&&(!t||e));if(i){o.delete(i)
;if(!i.resolved&&i.digest!==(0,E.ol)(t.body))e.edit.push([i,t])}else if(s)e.restore.push([s,t]);else e.post.push(t)}return{...e,withdraw:[...o]}}
function k({withdrawn:n,resolved:t,outdated:e,answered:o}){return!n&&!t&&(!e||o)}const C={posted:0,edited:0,withdrawn:0,kept:0,refused:[]};const N=2
;async function I(n,t){for(let e=1;;e++){try{return await P(n,t)}catch(n){if(n instanceof o.n8)return{...C,outcome:"read-only"}
;if(!(n instanceof o.gA)||!T(n)||e===N)throw n}}}function T({status:n}){return n===undefined||n>=500||n===409}async function P(n,t){
const e=await n.fetchPull(t.number);if(!e.open)return{...C,outcome:"closed"};if(e.head!==t.head||Y(e,t))return{...C,outcome:"outdated"}
;const o=await(t.notes?.(e));const r=o&&L(o,e.notes);const i=r?await R(n,e,r):[];await M(n,e,t,i);const s=r?r.post.length+r.edit.length+r.restore.length:0
;return{outcome:"published",posted:(r?.post.length??0)+(r?.restore.length??0)-i.length,edited:r?.edit.length??0,withdrawn:r?.withdraw.length??0,
kept:(o?.length??0)-s,refused:i}}function Y({summary:n},{head:t,order:e}){return n!==undefined&&n.head===t&&n.order>e}async function R(n,t,e){
const o=e.post.length>0?await n.postNotes(t,e.post):[];for(const[o,r]of e.restore)await n.restoreNote(t,o,r);for(const[o,r]of e.edit)await n.editNote(t,o,r)
;for(const o of e.withdraw)await n.withdrawNote(t,o);return o}async function M(n,t,{summary:e,worthSaying:o,order:r,head:i},s){
if(e===undefined||t.summary===undefined&&!o)return;const a=e(s);if(t.summary?.digest===(0,E.ol)(a))return;await n.putSummary(t,{body:a,order:r,head:i})}
async function O(n,t){for(let e=1;;e++){try{await n.putStatus(t);return true}catch(n){if(n instanceof o.n8)return false
;if(!(n instanceof o.gA)||!T(n)||e===N)throw n}}}var K=e(15070);var F=e(66889);async function V(n,t){const e=[];const r=[];let i=false;const s=async n=>{try{
const t=await n();if(t!==undefined)e.push(t)}catch(n){if(n instanceof o.n8)i=true;else if(n instanceof o.gA)r.push(n.message);else throw n}}
;const{settings:a,pull:c,report:u,build:f}=t;if(c!==undefined&&(a.comments||a.summary)){await s(async()=>{const e=await B(n,t,c);i||=e.outcome==="read-only"
;return j(e,c)})}await s(async()=>{i||=!await z(n,t);return undefined});if(a.sarif){const t=await(0,F.Y_)("sarif",u,{color:false,width:120})
;const e=c===undefined?f.ref:`refs/pull/${c}/head`;await s(async()=>{
if(n.putSarif===undefined)return`SARIF was not uploaded: ${n.id} takes no SARIF; write it to a file with --output sarif=FILE`;await n.putSarif(t,f.commit,e)
;return"SARIF uploaded"})}return{messages:e,readOnly:i,failures:r}}async function z(n,t){const{status:e}=n.capabilities
;if(!t.settings.status||e===undefined)return true;return await O(n,G(t,e))}async function B(n,t,e){const{report:o,settings:r,build:i}=t;let s;return await I(n,{
number:e,head:i.commit,order:i.order,worthSaying:o.findings.length>0||o.notifications.length>0||o.verdict!=="clean",notes:r.comments?async e=>{
const i=new Set(o.findings.map(({location:n})=>n.path));const a=i.size>0?await n.fetchShownLines(e,i):new Map;s=b(o.findings,a,{most:r.maxComments,
capabilities:t.fix==="off"?{...n.capabilities,suggestion:undefined}:n.capabilities,hide:K.hideSecrets});return s.notes}:undefined,
summary:r.summary?e=>Z(t,n.capabilities.comment,s,e.length):undefined})}const D=1e3;function Z({report:n,origin:t},e,o,r){const i=(0,f.T)({...n,timings:{}},e-D)
;const s=(o?.elsewhere.length??0)+r
;const a=[...o&&s>0?[`${(0,u.LS)(s,"finding")} without a comment: the pull request does not show the line`]:[],...o&&o.crowded.length>0?[`${(0,
u.LS)(o.crowded.length,"finding")} without a comment: there is room for ${(0,u.K9)(o.notes.length)}`]:[],...t===undefined?[]:[t]]
;return a.length===0?i:`${i}\n<sub>${a.join(" \xb7 ")}</sub>\n`}function G({report:n,build:t,pull:e,origin:o},s){const d=s.text===0?"":(0,f.T)({...n,timings:{}
},s.text-D);const l=n.findings.length-s.annotations;const h=[...l>0?[`${(0,u.LS)(l,"finding")} without an annotation: there is room for ${(0,
u.K9)(s.annotations)}`]:[],...o===undefined?[]:[o]];const g={commit:t.commit,pull:e,counts:(0,a.ZT)(n.findings),failed:n.verdict!=="clean",title:(0,u.yZ)((0,
c.$d)(n).map(({text:n})=>n)),summary:h.length===0||d===""?d:`${d}\n<sub>${h.join(" \xb7 ")}</sub>\n`,
annotations:[...n.findings].sort(i.O5).slice(0,s.annotations).map(W)};return{...g,digest:(0,r.D)(JSON.stringify(g))}}
function W({level:n,rule:t,message:e,location:{path:o,region:r}}){const i=r?.startLine??1;const a=r?(0,s.fM)(r):1
;const c=r&&i===r.endLine&&r.endColumn>r.startColumn;return{level:n,path:o,startLine:i,endLine:a,...c&&{startColumn:r.startColumn,endColumn:r.endColumn-1},
title:t,message:e}}function j({outcome:n,posted:t,edited:e,withdrawn:o,kept:r,refused:i},s){const a=`pull request ${s}`
;if(n==="closed")return`Nothing was said: ${a} is not open`;if(n==="outdated")return`Nothing was said: ${a} has a newer head, or a later run has spoken`
;if(n==="read-only")return`Nothing was said on ${a}: the token may only read`
;const c=[[t,"posted"],[e,"edited"],[o,"withdrawn"],[r,"kept"],[i.length,"refused"]];const f=c.filter(([n])=>n>0).map(([n,t])=>`${(0,u.K9)(n)} ${t}`)
;return`Comments on ${a}: ${f.length===0?"none":f.join(", ")}`}},7397:(n,t,e)=>{e.d(t,{KZ:()=>c,R8:()=>u,cm:()=>d,ol:()=>r,tq:()=>i,vK:()=>s});var o=e(4877)
;function r(n){return(0,o.D)(n)}const i="\u2714 Settled: this is not said any more.";function s({id:n,body:t},e=false){
return`\x3c!-- kempt:${e?"withdrawn":"note"} ${n} ${r(t)} --\x3e`}const a=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(n){
const[,t,e,o]=a.exec(n)??[];return e===undefined||o===undefined?undefined:{id:e,digest:o,withdrawn:t==="withdrawn"}}function u(n,t,e){
return`\x3c!-- kempt:summary ${r(n)} ${t} ${e} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function d(n){
const[,t,e,o]=f.exec(n)??[];if(t===undefined||o===undefined)return undefined;return{digest:t,order:Number(e),head:o}}},34435:(n,t,e)=>{e.d(t,{QT:()=>i,S3:()=>a,
iz:()=>r,ou:()=>s});const o=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function r(n){const t=[];for(const e of n.split("\n")){const n=t.at(-1)
;if(n&&n.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){n.lines.push(e.slice(1));n.left--;continue}const[r,,i,s="1"]=o.exec(e)??[]
;if(r!==undefined)t.push({start:Number(i),lines:[],left:Number(s)})}return t.filter(({lines:n})=>n.length>0).map(({start:n,lines:t})=>({start:n,lines:t}))}
function i(n){const t=new Map;let[e,r,i]=[0,0,0];for(const s of n.split("\n")){const n=s[0]??" ";if(i>0&&(n==="+"||n===" ")){const o=n==="+";t.set(r++,{
line:o?e:e++,added:o});i--;continue}const[a,c,u,f="1"]=o.exec(s)??[];if(a!==undefined)[e,r,i]=[Number(c),Number(u),Number(f)];else if(n==="-")e++}return t}
function s(n,t,e){return n.find(({start:n,lines:o})=>n<=t&&e<n+o.length)}function a(n){const t=`\n${n}`.split("\ndiff --git ").slice(1)
;return new Map(t.flatMap(n=>{const t=n.search(/^@@ /m);const e=/^\+\+\+ (.+)$/m.exec(n.slice(0,Math.max(0,t)))?.[1]
;const o=e===undefined?undefined:/^b\/(.*)$/s.exec(u(e))?.[1];return o===undefined?[]:[[o,n.slice(t)]]}))}const c={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function u(n){const t=n.replace(/\t$/,"");const e=/^"(.*)"$/.exec(t)?.[1];if(e===undefined)return t
;const o=[...e.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,n,t,e])=>{if(e!==undefined)return Buffer.from(e)
;return Buffer.from([n===undefined?c[t??""]??63:Number.parseInt(n,8)])});return Buffer.concat(o).toString("utf8")}},84597:(n,t,e)=>{e.d(t,{$H:()=>i,Yy:()=>r,
fM:()=>o});function o({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function r({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const o=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(o)===e.byteLength?o:undefined}function i(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return r(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},86859:(n,t,e)=>{e.d(t,{T2:()=>l,lM:()=>h,yi:()=>d});var o=e(16117)
;const r=1024*1024;const i=32;const s=3;const a=128*1024;let c;let u;const f=new Map;async function d(){c??=g();const n=await c
;if(u!==undefined)return undefined;u=n;return u?.slab}function l(){u=undefined;f.clear()}function h(n){return u!==undefined&&u.slab===n?u:undefined}
async function g(){const{code:n}=await e.e(6611).then(e.bind(e,46611));try{const t=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(n,"base64")))
;const{memory:e,allocate:c,textFacts:u,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:g,findWords:m}=t.exports;const p=c(i+r)+i;const w=c(20);const y=Array.from({
length:s},()=>({groups:c(2*o.hl),words:c(4*a),hits:c(4*(1+2*o.G))}));const{buffer:b}=e;const $=Buffer.from(b);return{slab:Buffer.from(b,p,r),
textFacts:n=>u(p,n),acceptJson:(n,t)=>d(p,n,t),acceptXml:n=>l(p,n),acceptYaml:n=>h(p,n),blobId(n){const t=Buffer.from(`blob ${n}\0`,"latin1")
;$.set(t,p-t.length);g(p-t.length,t.length+n,w);return $.toString("hex",w,w+20)},wordFinder(n,t){const e=f.get(t);const r=y[f.size]
;if(e!==undefined||r===undefined||t.length>a)return e;new Uint16Array(b,r.groups).set(n);new Int32Array(b,r.words).set(t);const i={
hits:new Int32Array(b,r.hits,1+2*o.G),find:(n,t,e)=>m(p,n,t,e,r.groups,r.words,r.hits)};f.set(t,i);return i}}}catch{return undefined}}},16117:(n,t,e)=>{e.d(t,{
G:()=>c,Gs:()=>r,N:()=>o,OW:()=>s,ZB:()=>u,hl:()=>i,jp:()=>l});const o=65536;const r=o+256;const i=r+256;const s=65536;const a=6;const c=1e3
;function u(n,t,e,o,r,i,s){let u=0;let l=t;for(;l<e;l+=o){const t=f(n,l,e,r);if(t===0)continue;const o=i[n[l-1]<<8|n[l]];const h=i[o];if(u+h>c)break
;for(let r=0;r<h;r++){const c=o+1+r*a;const f=l-i[c+1];if((i[c+2]&t)===0||!d(n,f,e,i,c))continue;s[1+2*u]=i[c];s[2+2*u++]=f}}s[0]=l;return u}
function f(n,t,e,i){const s=i[n[t-1]<<8|n[t]];if(t<2||t>=e-1)return s;return s&i[o+n[t+1]]&i[r+n[t-2]]}function d(n,t,e,o,r){const i=o[r+3];const s=o[r+4]
;const a=o[r+5]===1;if(t<0||t+s>e)return false;for(let e=0;e<s;e++){const r=n[t+e];if(r!==o[i+e]&&!(a&&l(r)===o[i+e]))return false}return true}function l(n){
return n>=65&&n<=90?n|32:n}},8342:(n,t,e)=>{e.d(t,{Q:()=>a});var o=e(86859);var r=e(16117);const i=n=>n>32?7:15;const s=11;function a(n){const t=n.map(h)
;const e=t.reduce((n,{bytes:t})=>Math.min(n,t.length-1),i(n.length));const s=new Uint16Array(r.hl);const a=new Map;for(const n of t){const t=p(n.bytes,e)
;for(let o=t;o<t+e;o++){const t=d(n,o);for(const e of g(n,o)){s[e]=s[e]|t;const r=a.get(e);if(r)r.push({pattern:n,back:o+1,group:t});else a.set(e,[{pattern:n,
back:o+1,group:t}])}l(s,r.N,n,o+2,t);l(s,r.Gs,n,o-1,t)}}const c=f(t,a);const m=(n,t,r)=>{const i=(0,o.lM)(n)?.wordFinder(s,c)??u(n,s,c)
;for(let n=e;n<t;n=i.hits[0]){const o=i.find(n,t,e);for(let n=1;n<=2*o;n+=2)if(r(i.hits[n],i.hits[n+1]))return true}return false};return{scan(n,t,e){
m(n,t,(n,t)=>{e(n,t);return false})},has:(n,t)=>m(n,t,()=>true)}}const c=new Int32Array(1+2*r.G);function u(n,t,e){return{hits:c,find:(o,i,s)=>(0,
r.ZB)(n,o,i,s,t,e,c)}}function f(n,t){const e=[];const o=n.map(({bytes:n})=>r.OW+e.push(...n)-n.length);const i=[];for(const[n,s]of t){
i.push([n,r.OW+e.push(s.length)-1]);for(const{pattern:n,back:t,group:r}of s){const{word:i,bytes:s,ignoreCase:a}=n;e.push(i,t,r,o[i],s.length,a?1:0)}}
const s=new Int32Array(r.OW+e.length);for(const[n,t]of i)s[n]=t;s.set(e,r.OW);return s}function d({bytes:n},t){const e=n[t+2];if(e!==undefined)return 1<<e%s
;return 1<<s+(n[t-1]??0)%(16-s)}function l(n,t,{bytes:e,ignoreCase:o},r,i){const s=e[r];if(s===undefined){if(n[t]&i)return;for(let e=t;e<t+256;e++)n[e]=n[e]|i
;return}const a=e=>{n[t+e]=n[t+e]|i};a(s);if(o)a(m(s))}function h({text:n,ignoreCase:t=false},e){const o=new Uint8Array(n.length);for(let e=0;e<n.length;e++){
const i=n.charCodeAt(e);if(i>127)throw new Error(`A keyword must be ASCII: ${n}`);o[e]=t?(0,r.jp)(i):i}
if(o.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:e,bytes:o,ignoreCase:t}}function g({bytes:n,ignoreCase:t},e){
const o=n[e];const r=n[e+1];if(!t)return[o<<8|r];const i=m(o);const s=m(r);return[o<<8|r,...i===o?[]:[i<<8|r],...s===r?[]:[o<<8|s],...i===o||s===r?[]:[i<<8|s]]}
function m(n){return n>=97&&n<=122?n&223:n}function p(n,t){let e=0;let o=Number.POSITIVE_INFINITY;let r=0;for(let i=0;i+1<n.length;i++){r+=w[n[i]]*w[n[i+1]]
;const s=i-t+1;if(s<0)continue;if(r<o){o=r;e=s}r-=w[n[s]]*w[n[s+1]]}return e}const w=new Uint8Array(256).fill(3);const y="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<y.length;n++)w[y.charCodeAt(n)]=4+n},67156:(n,t,e)=>{e.d(t,{$A:()=>a,qo:()=>i});var o=e(8342);const r=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function i(){return r.map(({text:n,begin:t})=>({
text:t?`BEGIN ${n}`:n}))}let s;function a(n,t,e){s??=(0,o.Q)(i());s.scan(n,t,(o,i)=>e(f(n,t,r[o],i)))}const c=65536;const u=45;function f(n,t,e,o){let r=o
;let i=o+e.text.length+(e.begin?6:0);if(e.begin){if(n[r-1]===32&&n[r-2]===u)r--;while(r>0&&n[r-1]===u&&o-r<6)r--;if(n[i]===32&&n[i+1]===u)i++
;for(let e=0;i<t&&n[i]===u&&e<5;e++)i++}const s=n.toString("latin1",i,Math.min(t,i+c));const a=e.begin?m(s,e):w(s);return{marker:e,offset:r,length:i-r,
blockLength:i-r+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(n,t){
const e=h.exec(n)??g.exec(n);const o=e?.[1]??"";if(!e||!p(o))return-1;const r=`END ${t.text}`;const i=n.indexOf(r);if(i<0)return e[0].length
;return i+r.length+/^ ?-{0,5}/.exec(n.slice(i+r.length,i+r.length+6))[0].length}function p(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false
;return new Set(n).size>=9}function w(n){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}}}
;
