"use strict";exports.id=9940;exports.ids=[9940,6696,4315];exports.modules={15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>o,withoutSecrets:()=>s});var i=e(22395)
;const r=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(n){return(0,i.Rd)(n).replace(r,(n,t)=>`${t}\u2026(${n.length-t.length})`)}function s(n){
const{message:t,snippet:e}=n;return{...n,message:o(t),...e!==undefined&&{snippet:o(e)}}}},76977:(n,t,e)=>{e.d(t,{publish:()=>D,sayStatus:()=>z});var i=e(22690)
;var r=e(4877);var o=e(71753);var s=e(84597);var a=e(48507);var u=e(14922);var c=e(65073);var d=e(30140);var f=e(34435);var l=e(64715);const h=40
;function g(n,t){const e=Math.min(...n.edits.map(({region:n})=>n.startLine));const i=Math.max(e,...n.edits.map(({region:n})=>(0,s.fM)(n)));const r=(0,
f.ou)(t,e,i);if(r===undefined||i-e>=h)return undefined;const o=r.lines.slice(e-r.start,i+1-r.start).map(n=>`${n}\n`);const a=m(o,e,n)
;const u=n=>n.replace(/\r|\uFEFF/g,"").replace(/\n$/,"");if(a===undefined||u(a)===u(o.join("")))return undefined;if(a==="")return{startLine:e,endLine:i,
text:undefined};return a.endsWith("\n")?{startLine:e,endLine:i,text:a.slice(0,-1).replace(/\r$/,"")}:undefined}function m(n,t,{edits:e}){const i=n.join("")
;const r=[0];for(const t of n)r.push(r.at(-1)+t.length);const o=(n,e)=>(r[n-t]??Number.NaN)+e-1;let s="";let a=0;for(const{region:n,text:t}of e){
const e=o(n.startLine,n.startColumn);const r=o(n.endLine,n.endColumn);if(!(e>=a&&r>=e&&r<=i.length))return undefined;s+=i.slice(a,e)+t;a=r}return s+i.slice(a)}
const p=3;const w=20;const y=2e3;function $(n,t,e){const i=[];const r=[];for(const e of[...n].sort(o.O5)){const n=b(e,t.get(e.location.path))!==undefined
;(n?r:i).push(e)}const s=(0,a.$z)(r,({rule:n,location:t})=>`${n}\0${t.path}`);const u=[...s.values()].flatMap(n=>{const i=t.get(n[0].location.path)
;if(n.length>p)return[S(n,i)];return n.map(n=>x(n,i,e))});const c=u.sort((n,t)=>(0,o.O5)(n.findings[0],t.findings[0]));return{
notes:c.slice(0,e.most).map(({note:n})=>n),elsewhere:i,crowded:c.slice(e.most).flatMap(n=>n.findings)}}function b({location:{region:n,commit:t}},e){
if(n===undefined||t!==undefined||e===undefined)return undefined;const{startLine:i}=n;const r=(0,s.fM)(n);if((0,f.ou)(e,i,r))return{startLine:i,endLine:r}
;return(0,f.ou)(e,i,i)&&{startLine:i,endLine:i}}function x(n,t,{capabilities:e,hide:i}){const o=n.fix&&e.suggestion&&g(n.fix,t)
;const s=o&&i(o.text??"")===(o.text??"");const a=s?e.suggestion?.(o):undefined;const u=(a===undefined?undefined:o)??b(n,t)
;const c=[A(n),...a===undefined?[]:[a]].join("\n\n");const d=(0,r.D)(`${n.rule}\0${n.location.path}\0${n.fingerprint}`);return{note:v(d,n,u,c),findings:[n]}}
function S(n,t){const[e,...i]=n;const o=i.map(({location:n})=>String(n.region.startLine));const s=o.length-w;const a=s>0?[...o.slice(0,w),(0,
c.LS)(s,"more line")]:o;const u=`${A(e)}\n\nThe same in ${o.length===1?"line":"lines"} ${(0,c.yZ)(a)}.`;const d=(0,r.D)(`${e.rule}\0${e.location.path}`);return{
note:v(d,e,b(e,t),u),findings:n}}function v(n,{level:t,location:e},{startLine:i,endLine:r},o){return{id:n,level:t,path:e.path,startLine:i,endLine:r,body:o}}
function A({level:n,message:t,rule:e,related:i=[]}){const r=i.map(n=>`; ${(0,l.aY)((0,c.$Q)(n.location.path,120))}: ${(0,l.X1)((0,c.$Q)(n.message,400))}`)
;return`${u.YS[n]} ${(0,l.X1)((0,c.$Q)(t,y))}${r.slice(0,2).join("")} (${(0,l.aY)((0,c.$Q)(e,120))})`}var E=e(7397);function L(n,t){const e={post:[],edit:[],
restore:[]};const i=new Set(t.filter(({withdrawn:n,resolved:t})=>!n&&!t));const r=(0,a.$z)(t,({id:n})=>n);for(const t of n){const n=r.get(t.id)??[]
;const o=n.find(C)??n.find(({withdrawn:n,resolved:t})=>t&&!n);const s=n.find(({withdrawn:n,outdated:t,answered:e})=>n&&(!t||e));if(o){i.delete(o)
;if(!o.resolved&&o.digest!==(0,E.ol)(t.body))e.edit.push([o,t])}else if(s)e.restore.push([s,t]);else e.post.push(t)}return{...e,withdraw:[...i]}}
function C({withdrawn:n,resolved:t,outdated:e,answered:i}){return!n&&!t&&(!e||i)}const k={posted:0,edited:0,withdrawn:0,kept:0,refused:[]};const N=2
;async function T(n,t){for(let e=1;;e++){try{return await I(n,t)}catch(n){if(n instanceof i.n8)return{...k,outcome:"read-only"}
;if(!(n instanceof i.gA)||!P(n)||e===N)throw n}}}function P({status:n}){return n===undefined||n>=500||n===409}async function I(n,t){
const e=await n.fetchPull(t.number);if(!e.open)return{...k,outcome:"closed"};if(e.head!==t.head||Y(e,t))return{...k,outcome:"outdated"}
;const i=await(t.notes?.(e));const r=i&&L(i,e.notes);const o=r?await R(n,e,r):[];await K(n,e,t,o);const s=r?r.post.length+r.edit.length+r.restore.length:0
;return{outcome:"published",posted:(r?.post.length??0)+(r?.restore.length??0)-o.length,edited:r?.edit.length??0,withdrawn:r?.withdraw.length??0,
kept:(i?.length??0)-s,refused:o}}function Y({summary:n},{head:t,order:e}){return n!==undefined&&n.head===t&&n.order>e}async function R(n,t,e){
const i=e.post.length>0?await n.postNotes(t,e.post):[];for(const[i,r]of e.restore)await n.restoreNote(t,i,r);for(const[i,r]of e.edit)await n.editNote(t,i,r)
;for(const i of e.withdraw)await n.withdrawNote(t,i);return i}async function K(n,t,{summary:e,worthSaying:i,order:r,head:o},s){
if(e===undefined||t.summary===undefined&&!i)return;const a=e(s);if(t.summary?.digest===(0,E.ol)(a))return;await n.putSummary(t,{body:a,order:r,head:o})}
async function M(n,t){for(let e=1;;e++){try{await n.putStatus(t);return true}catch(n){if(n instanceof i.n8)return false
;if(!(n instanceof i.gA)||!P(n)||e===N)throw n}}}var O=e(15070);var V=e(66889);async function D(n,t){const e=[];const r=[];let o=false;const s=async n=>{try{
const t=await n();if(t!==undefined)e.push(t)}catch(n){if(n instanceof i.n8)o=true;else if(n instanceof i.gA)r.push(n.message);else throw n}}
;const{settings:a,pull:u,report:c,build:d}=t;if(u!==undefined&&(a.comments||a.summary)){await s(async()=>{const e=await F(n,t,u);o||=e.outcome==="read-only"
;return q(e,u)})}await s(async()=>{o||=!await z(n,t);return undefined});if(a.sarif){const t=await(0,V.Y_)("sarif",c,{color:false,width:120})
;const e=u===undefined?d.ref:`refs/pull/${u}/head`;await s(async()=>{
if(n.putSarif===undefined)return`SARIF was not uploaded: ${n.id} takes no SARIF; write it to a file with --output sarif=FILE`;await n.putSarif(t,d.commit,e)
;return"SARIF uploaded"})}return{messages:e,readOnly:o,failures:r}}async function z(n,t){const{status:e}=n.capabilities
;if(!t.settings.status||e===undefined)return true;return await M(n,U(t,e))}async function F(n,t,e){const{report:i,settings:r,build:o}=t;let s;return await T(n,{
number:e,head:o.commit,order:o.order,worthSaying:i.findings.length>0||i.notifications.length>0||i.verdict!=="clean",notes:r.comments?async e=>{
const o=new Set(i.findings.map(({location:n})=>n.path));const a=o.size>0?await n.fetchShownLines(e,o):new Map;s=$(i.findings,a,{most:r.maxComments,
capabilities:t.fix==="off"?{...n.capabilities,suggestion:undefined}:n.capabilities,hide:O.hideSecrets});return s.notes}:undefined,
summary:r.summary?e=>j(t,n.capabilities.comment,s,e.length):undefined})}const Z=1e3;function j({report:n,origin:t},e,i,r){const o=(0,d.T)({...n,timings:{}},e-Z)
;const s=(i?.elsewhere.length??0)+r
;const a=[...i&&s>0?[`${(0,c.LS)(s,"finding")} without a comment: the pull request does not show the line`]:[],...i&&i.crowded.length>0?[`${(0,
c.LS)(i.crowded.length,"finding")} without a comment: there is room for ${(0,c.K9)(i.notes.length)}`]:[],...t===undefined?[]:[t]]
;return a.length===0?o:`${o}\n<sub>${a.join(" \xb7 ")}</sub>\n`}function U({report:n,build:t,pull:e,origin:i},s){const f=s.text===0?"":(0,d.T)({...n,timings:{}
},s.text-Z);const l=n.findings.length-s.annotations;const h=[...l>0?[`${(0,c.LS)(l,"finding")} without an annotation: there is room for ${(0,
c.K9)(s.annotations)}`]:[],...i===undefined?[]:[i]];const g={commit:t.commit,pull:e,counts:(0,a.ZT)(n.findings),failed:n.verdict!=="clean",title:(0,c.yZ)((0,
u.$d)(n).map(({text:n})=>n)),summary:h.length===0||f===""?f:`${f}\n<sub>${h.join(" \xb7 ")}</sub>\n`,
annotations:[...n.findings].sort(o.O5).slice(0,s.annotations).map(Q)};return{...g,digest:(0,r.D)(JSON.stringify(g))}}
function Q({level:n,rule:t,message:e,location:{path:i,region:r}}){const o=r?.startLine??1;const a=r?(0,s.fM)(r):1
;const u=r&&o===r.endLine&&r.endColumn>r.startColumn;return{level:n,path:i,startLine:o,endLine:a,...u&&{startColumn:r.startColumn,endColumn:r.endColumn-1},
title:t,message:e}}function q({outcome:n,posted:t,edited:e,withdrawn:i,kept:r,refused:o},s){const a=`pull request ${s}`
;if(n==="closed")return`Nothing was said: ${a} is not open`;if(n==="outdated")return`Nothing was said: ${a} has a newer head, or a later run has spoken`
;if(n==="read-only")return`Nothing was said on ${a}: the token may only read`
;const u=[[t,"posted"],[e,"edited"],[i,"withdrawn"],[r,"kept"],[o.length,"refused"]];const d=u.filter(([n])=>n>0).map(([n,t])=>`${(0,c.K9)(n)} ${t}`)
;return`Comments on ${a}: ${d.length===0?"none":d.join(", ")}`}},7397:(n,t,e)=>{e.d(t,{KZ:()=>u,R8:()=>c,cm:()=>f,ol:()=>r,tq:()=>o,vK:()=>s});var i=e(4877)
;function r(n){return(0,i.D)(n)}const o="\u2714 Settled: this is not said any more.";function s({id:n,body:t},e=false){
return`\x3c!-- kempt:${e?"withdrawn":"note"} ${n} ${r(t)} --\x3e`}const a=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function u(n){
const[,t,e,i]=a.exec(n)??[];return e===undefined||i===undefined?undefined:{id:e,digest:i,withdrawn:t==="withdrawn"}}function c(n,t,e){
return`\x3c!-- kempt:summary ${r(n)} ${t} ${e} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function f(n){
const[,t,e,i]=d.exec(n)??[];if(t===undefined||i===undefined)return undefined;return{digest:t,order:Number(e),head:i}}},34435:(n,t,e)=>{e.d(t,{QT:()=>o,S3:()=>a,
iz:()=>r,ou:()=>s});const i=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function r(n){const t=[];for(const e of n.split("\n")){const n=t.at(-1)
;if(n&&n.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){n.lines.push(e.slice(1));n.left--;continue}const[r,,o,s="1"]=i.exec(e)??[]
;if(r!==undefined)t.push({start:Number(o),lines:[],left:Number(s)})}return t.filter(({lines:n})=>n.length>0).map(({start:n,lines:t})=>({start:n,lines:t}))}
function o(n){const t=new Map;let[e,r,o]=[0,0,0];for(const s of n.split("\n")){const n=s[0]??" ";if(o>0&&(n==="+"||n===" ")){const i=n==="+";t.set(r++,{
line:i?e:e++,added:i});o--;continue}const[a,u,c,d="1"]=i.exec(s)??[];if(a!==undefined)[e,r,o]=[Number(u),Number(c),Number(d)];else if(n==="-")e++}return t}
function s(n,t,e){return n.find(({start:n,lines:i})=>n<=t&&e<n+i.length)}function a(n){const t=`\n${n}`.split("\ndiff --git ").slice(1)
;return new Map(t.flatMap(n=>{const t=n.search(/^@@ /m);const e=/^\+\+\+ (.+)$/m.exec(n.slice(0,Math.max(0,t)))?.[1]
;const i=e===undefined?undefined:/^b\/(.*)$/s.exec(c(e))?.[1];return i===undefined?[]:[[i,n.slice(t)]]}))}const u={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function c(n){const t=n.replace(/\t$/,"");const e=/^"(.*)"$/.exec(t)?.[1];if(e===undefined)return t
;const i=[...e.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,n,t,e])=>{if(e!==undefined)return Buffer.from(e)
;return Buffer.from([n===undefined?u[t??""]??63:Number.parseInt(n,8)])});return Buffer.concat(i).toString("utf8")}},84597:(n,t,e)=>{e.d(t,{$H:()=>o,Yy:()=>r,
fM:()=>i});function i({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function r({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const i=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(i)===e.byteLength?i:undefined}function o(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return r(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},8342:(n,t,e)=>{e.d(t,{Q:()=>o});const i=n=>n>32?7:15;const r=11;function o(n){
const t=n.map(u);const e=t.reduce((n,{bytes:t})=>Math.min(n,t.length-1),i(n.length));const r=new Uint16Array(65536);const o=new Uint16Array(256)
;const f=new Uint16Array(256);const l=[];const g=new Uint16Array(65536);for(const n of t){const t=h(n.bytes,e);for(let i=t;i<t+e;i++){const t=s(n,i)
;for(const e of d(n,i)){if(r[e]===0)g[e]=l.push([])-1;r[e]=r[e]|t;l[g[e]].push({pattern:n,back:i+1,group:t})}a(o,n,i+2,t);a(f,n,i-1,t)}}const m=(n,t,i)=>{
const s=r;const a=o;const u=f;const d=t-1;for(let r=e;r<t;r+=e){const e=n[r-1]<<8|n[r];let o=s[e];if(r<d&&r>1)o&=a[n[r+1]]&u[n[r-2]];if(o===0)continue
;const f=l[g[e]];for(let e=0;e<f.length;e++){const{pattern:s,back:a,group:u}=f[e];if((u&o)===0)continue;const d=r-a;if(c(s,n,d,t)&&i(s.word,d))return true}}
return false};return{scan(n,t,e){m(n,t,(n,t)=>{e(n,t);return false})},has:(n,t)=>m(n,t,()=>true)}}function s({bytes:n},t){const e=n[t+2]
;if(e!==undefined)return 1<<e%r;return 1<<r+(n[t-1]??0)%(16-r)}function a(n,{bytes:t,ignoreCase:e},i,r){const o=t[i];if(o===undefined){if(n[0]&r)return
;for(let t=0;t<256;t++)n[t]=n[t]|r;return}n[o]=n[o]|r;if(e)n[l(o)]=n[l(o)]|r}function u({text:n,ignoreCase:t=false},e){const i=new Uint8Array(n.length)
;for(let e=0;e<n.length;e++){const r=n.charCodeAt(e);if(r>127)throw new Error(`A keyword must be ASCII: ${n}`);i[e]=t?f(r):r}
if(i.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:e,bytes:i,ignoreCase:t}}function c({bytes:n,ignoreCase:t},e,i,r){
if(i<0||i+n.length>r)return false;for(let r=0;r<n.length;r++){const o=e[i+r];if(o!==n[r]&&!(t&&f(o)===n[r]))return false}return true}
function d({bytes:n,ignoreCase:t},e){const i=n[e];const r=n[e+1];if(!t)return[i<<8|r];const o=l(i);const s=l(r)
;return[i<<8|r,...o===i?[]:[o<<8|r],...s===r?[]:[i<<8|s],...o===i||s===r?[]:[o<<8|s]]}function f(n){return n>=65&&n<=90?n|32:n}function l(n){
return n>=97&&n<=122?n&223:n}function h(n,t){let e=0;let i=Number.POSITIVE_INFINITY;let r=0;for(let o=0;o+1<n.length;o++){r+=g[n[o]]*g[n[o+1]];const s=o-t+1
;if(s<0)continue;if(r<i){i=r;e=s}r-=g[n[s]]*g[n[s+1]]}return e}const g=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<m.length;n++)g[m.charCodeAt(n)]=4+n},67156:(n,t,e)=>{e.d(t,{$A:()=>a,qo:()=>o});var i=e(8342);const r=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function o(){return r.map(({text:n,begin:t})=>({
text:t?`BEGIN ${n}`:n}))}let s;function a(n,t,e){s??=(0,i.Q)(o());s.scan(n,t,(i,o)=>e(d(n,t,r[i],o)))}const u=65536;const c=45;function d(n,t,e,i){let r=i
;let o=i+e.text.length+(e.begin?6:0);if(e.begin){if(n[r-1]===32&&n[r-2]===c)r--;while(r>0&&n[r-1]===c&&i-r<6)r--;if(n[o]===32&&n[o+1]===c)o++
;for(let e=0;o<t&&n[o]===c&&e<5;e++)o++}const s=n.toString("latin1",o,Math.min(t,o+u));const a=e.begin?m(s,e):w(s);return{marker:e,offset:r,length:o-r,
blockLength:o-r+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const f=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${f}*(?:${l}${f}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(n,t){
const e=h.exec(n)??g.exec(n);const i=e?.[1]??"";if(!e||!p(i))return-1;const r=`END ${t.text}`;const o=n.indexOf(r);if(o<0)return e[0].length
;return o+r.length+/^ ?-{0,5}/.exec(n.slice(o+r.length,o+r.length+6))[0].length}function p(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false
;return new Set(n).size>=9}function w(n){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}}}
;
