"use strict";exports.id=9940;exports.ids=[9940,4315];exports.modules={15070:(t,n,e)=>{e.r(n);e.d(n,{hideSecrets:()=>r,withoutSecrets:()=>s});var i=e(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function r(t){return(0,i.Rd)(t).replace(o,(t,n)=>`${n}…(${t.length-n.length})`)}function s(t){
const{message:n,snippet:e}=t;return{...t,message:r(n),...e!==undefined&&{snippet:r(e)}}}},76977:(t,n,e)=>{e.d(n,{publish:()=>D});var i=e(22690);var o=e(4877)
;var r=e(71753);var s=e(84597);var a=e(14922);var u=e(65073);var c=e(30140);var d=e(34435);var f=e(48507);var l=e(64715);const h=40;function g(t,n){
const e=Math.min(...t.edits.map(({region:t})=>t.startLine));const i=Math.max(e,...t.edits.map(({region:t})=>(0,s.fM)(t)));const o=(0,d.ou)(n,e,i)
;if(o===undefined||i-e>=h)return undefined;const r=o.lines.slice(e-o.start,i+1-o.start).map(t=>`${t}\n`);const a=m(r,e,t)
;const u=t=>t.replace(/\r|\uFEFF/g,"").replace(/\n$/,"");if(a===undefined||u(a)===u(r.join("")))return undefined;if(a==="")return{startLine:e,endLine:i,
text:undefined};return a.endsWith("\n")?{startLine:e,endLine:i,text:a.slice(0,-1).replace(/\r$/,"")}:undefined}function m(t,n,{edits:e}){const i=t.join("")
;const o=[0];for(const n of t)o.push(o.at(-1)+n.length);const r=(t,e)=>(o[t-n]??Number.NaN)+e-1;let s="";let a=0;for(const{region:t,text:n}of e){
const e=r(t.startLine,t.startColumn);const o=r(t.endLine,t.endColumn);if(!(e>=a&&o>=e&&o<=i.length))return undefined;s+=i.slice(a,e)+n;a=o}return s+i.slice(a)}
const p=3;const w=20;const y=2e3;function $(t,n,e){const i=[];const o=[];for(const e of[...t].sort(r.O5)){const t=b(e,n.get(e.location.path))!==undefined
;(t?o:i).push(e)}const s=(0,f.$z)(o,({rule:t,location:n})=>`${t}\0${n.path}`);const a=[...s.values()].flatMap(t=>{const i=n.get(t[0].location.path)
;if(t.length>p)return[S(t,i)];return t.map(t=>x(t,i,e))});const u=a.sort((t,n)=>(0,r.O5)(t.findings[0],n.findings[0]));return{
notes:u.slice(0,e.most).map(({note:t})=>t),elsewhere:i,crowded:u.slice(e.most).flatMap(t=>t.findings)}}function b({location:{region:t,commit:n}},e){
if(t===undefined||n!==undefined||e===undefined)return undefined;const{startLine:i}=t;const o=(0,s.fM)(t);if((0,d.ou)(e,i,o))return{startLine:i,endLine:o}
;return(0,d.ou)(e,i,i)&&{startLine:i,endLine:i}}function x(t,n,{capabilities:e,hide:i}){const r=t.fix&&e.suggestion&&g(t.fix,n)
;const s=r&&i(r.text??"")===(r.text??"");const a=s?e.suggestion?.(r):undefined;const u=(a===undefined?undefined:r)??b(t,n)
;const c=[A(t),...a===undefined?[]:[a]].join("\n\n");const d=(0,o.D)(`${t.rule}\0${t.location.path}\0${t.fingerprint}`);return{note:v(d,t,u,c),findings:[t]}}
function S(t,n){const[e,...i]=t;const r=i.map(({location:t})=>String(t.region.startLine));const s=r.length-w;const a=s>0?[...r.slice(0,w),(0,
u.LS)(s,"more line")]:r;const c=`${A(e)}\n\nThe same in ${r.length===1?"line":"lines"} ${(0,u.yZ)(a)}.`;const d=(0,o.D)(`${e.rule}\0${e.location.path}`);return{
note:v(d,e,b(e,n),c),findings:t}}function v(t,{level:n,location:e},{startLine:i,endLine:o},r){return{id:t,level:n,path:e.path,startLine:i,endLine:o,body:r}}
function A({level:t,message:n,rule:e,related:i=[]}){const o=i.map(t=>`; ${(0,l.aY)((0,u.$Q)(t.location.path,120))}: ${(0,l.X1)((0,u.$Q)(t.message,400))}`)
;return`${a.YS[t]} ${(0,l.X1)((0,u.$Q)(n,y))}${o.slice(0,2).join("")} (${(0,l.aY)((0,u.$Q)(e,120))})`}var E=e(7397);function L(t,n){const e={post:[],edit:[],
restore:[]};const i=new Set(n.filter(({withdrawn:t,resolved:n})=>!t&&!n));const o=(0,f.$z)(n,({id:t})=>t);for(const n of t){const t=o.get(n.id)??[]
;const r=t.find(C)??t.find(({withdrawn:t,resolved:n})=>n&&!t);const s=t.find(({withdrawn:t})=>t);if(r){i.delete(r);if(!r.resolved&&r.digest!==(0,
E.ol)(n.body))e.edit.push([r,n])}else if(s)e.restore.push([s,n]);else e.post.push(n)}return{...e,withdraw:[...i]}}
function C({withdrawn:t,resolved:n,outdated:e,answered:i}){return!t&&!n&&(!e||i)}const k={posted:0,edited:0,withdrawn:0,kept:0,refused:[]};const N=2
;async function T(t,n){for(let e=1;;e++){try{return await I(t,n)}catch(t){if(t instanceof i.n8)return{...k,outcome:"read-only"}
;if(!(t instanceof i.gA)||!P(t)||e===N)throw t}}}function P({status:t}){return t===undefined||t>=500||t===409}async function I(t,n){
const e=await t.fetchPull(n.number);if(!e.open)return{...k,outcome:"closed"};if(e.head!==n.head||Y(e,n))return{...k,outcome:"outdated"}
;const i=await(n.notes?.(e));const o=i&&L(i,e.notes);const r=o?await R(t,e,o):[];await K(t,e,n,r);const s=o?o.post.length+o.edit.length+o.restore.length:0
;return{outcome:"published",posted:(o?.post.length??0)+(o?.restore.length??0)-r.length,edited:o?.edit.length??0,withdrawn:o?.withdraw.length??0,
kept:(i?.length??0)-s,refused:r}}function Y({summary:t},{head:n,order:e}){return t!==undefined&&t.head===n&&t.order>e}async function R(t,n,e){
const i=e.post.length>0?await t.postNotes(n,e.post):[];for(const[i,o]of e.restore)await t.restoreNote(n,i,o);for(const[i,o]of e.edit)await t.editNote(n,i,o)
;for(const i of e.withdraw)await t.withdrawNote(n,i);return i}async function K(t,n,{summary:e,worthSaying:i,order:o,head:r},s){
if(e===undefined||n.summary===undefined&&!i)return;const a=e(s);if(n.summary?.digest===(0,E.ol)(a))return;await t.putSummary(n,{body:a,order:o,head:r})}
async function M(t,n){for(let e=1;;e++){try{await t.putStatus(n);return true}catch(t){if(t instanceof i.n8)return false
;if(!(t instanceof i.gA)||!P(t)||e===N)throw t}}}var O=e(15070);var V=e(66889);async function D(t,n){const e=[];const o=[];let r=false;const s=async t=>{try{
const n=await t();if(n!==undefined)e.push(n)}catch(t){if(t instanceof i.n8)r=true;else if(t instanceof i.gA)o.push(t.message);else throw t}}
;const{settings:a,pull:u,report:c,build:d}=n;if(u!==undefined&&(a.comments||a.summary)){await s(async()=>{const e=await F(t,n,u);r||=e.outcome==="read-only"
;return Q(e,u)})}const{status:f}=t.capabilities;if(a.status&&f){await s(async()=>{const e=await M(t,j(n,f));r||=!e;return undefined})}if(a.sarif){
const n=await(0,V.Y_)("sarif",c,{color:false,width:120});const e=u===undefined?d.ref:`refs/pull/${u}/head`;await s(async()=>{
if(t.putSarif===undefined)return`SARIF was not uploaded: ${t.id} takes no SARIF; write it to a file with --output sarif=FILE`;await t.putSarif(n,d.commit,e)
;return"SARIF uploaded"})}return{messages:e,readOnly:r,failures:o}}async function F(t,n,e){const{report:i,settings:o,build:r}=n;let s;return await T(t,{
number:e,head:r.commit,order:r.order,worthSaying:i.findings.length>0||i.notifications.length>0||i.verdict!=="clean",notes:o.comments?async e=>{
const r=i.findings.length>0;const a=r?await t.fetchShownLines(e):new Map;s=$(i.findings,a,{most:o.maxComments,capabilities:n.fix==="off"?{...t.capabilities,
suggestion:undefined}:t.capabilities,hide:O.hideSecrets});return s.notes}:undefined,summary:o.summary?e=>Z(n,t.capabilities.comment,s,e.length):undefined})}
const z=1e3;function Z({report:t,origin:n},e,i,o){const r=(0,c.T)({...t,timings:{}},e-z);const s=(i?.elsewhere.length??0)+o;const a=[...i&&s>0?[`${(0,
u.LS)(s,"finding")} without a comment: the pull request does not show the line`]:[],...i&&i.crowded.length>0?[`${(0,
u.LS)(i.crowded.length,"finding")} without a comment: there is room for ${(0,u.K9)(i.notes.length)}`]:[],...n===undefined?[]:[n]]
;return a.length===0?r:`${r}\n<sub>${a.join(" · ")}</sub>\n`}function j({report:t,build:n,origin:e},i){const s=i.text===0?"":(0,c.T)({...t,timings:{}},i.text-z)
;const d=t.findings.length-i.annotations;const f=[...d>0?[`${(0,u.LS)(d,"finding")} without an annotation: there is room for ${(0,
u.K9)(i.annotations)}`]:[],...e===undefined?[]:[e]];const l={commit:n.commit,failed:t.verdict!=="clean",title:(0,u.yZ)((0,a.$d)(t).map(({text:t})=>t)),
summary:f.length===0||s===""?s:`${s}\n<sub>${f.join(" · ")}</sub>\n`,annotations:[...t.findings].sort(r.O5).slice(0,i.annotations).map(U)};return{...l,
digest:(0,o.D)(JSON.stringify(l))}}function U({level:t,rule:n,message:e,location:{path:i,region:o}}){const r=o?.startLine??1;const a=o?(0,s.fM)(o):1
;const u=o&&r===o.endLine&&o.endColumn>o.startColumn;return{level:t,path:i,startLine:r,endLine:a,...u&&{startColumn:o.startColumn,endColumn:o.endColumn-1},
title:n,message:e}}function Q({outcome:t,posted:n,edited:e,withdrawn:i,kept:o,refused:r},s){const a=`pull request ${s}`
;if(t==="closed")return`Nothing was said: ${a} is not open`;if(t==="outdated")return`Nothing was said: ${a} has a newer head, or a later run has spoken`
;if(t==="read-only")return`Nothing was said on ${a}: the token may only read`
;const c=[[n,"posted"],[e,"edited"],[i,"withdrawn"],[o,"kept"],[r.length,"refused"]];const d=c.filter(([t])=>t>0).map(([t,n])=>`${(0,u.K9)(t)} ${n}`)
;return`Comments on ${a}: ${d.length===0?"none":d.join(", ")}`}},4877:(t,n,e)=>{e.d(n,{D:()=>i});function i(t){let n=2654435769;let e=2246822507
;for(let i=0;i<t.length;i++){const o=t.charCodeAt(i);n=Math.imul(n^o,668265263);e=Math.imul(e^o,374761393)}return r(o(n^e>>>15))+r(o(e^n>>>13))}function o(t){
const n=Math.imul(t^t>>>16,2246822507);const e=Math.imul(n^n>>>13,3266489909);return e^e>>>16}function r(t){return(t>>>0).toString(16).padStart(8,"0")}},
7397:(t,n,e)=>{e.d(n,{KZ:()=>u,R8:()=>c,cm:()=>f,ol:()=>o,tq:()=>r,vK:()=>s});var i=e(4877);function o(t){return(0,i.D)(t)}
const r="✔ Settled: this is not said any more.";function s({id:t,body:n},e=false){return`\x3c!-- kempt:${e?"withdrawn":"note"} ${t} ${o(n)} --\x3e`}
const a=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function u(t){const[,n,e,i]=a.exec(t)??[]
;return e===undefined||i===undefined?undefined:{id:e,digest:i,withdrawn:n==="withdrawn"}}function c(t,n,e){
return`\x3c!-- kempt:summary ${o(t)} ${n} ${e} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function f(t){
const[,n,e,i]=d.exec(t)??[];if(n===undefined||i===undefined)return undefined;return{digest:n,order:Number(e),head:i}}},34435:(t,n,e)=>{e.d(n,{QT:()=>r,iz:()=>o,
ou:()=>s});const i=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function o(t){const n=[];for(const e of t.split("\n")){const t=n.at(-1)
;if(t&&t.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){t.lines.push(e.slice(1));t.left--;continue}const[o,,r,s="1"]=i.exec(e)??[]
;if(o!==undefined)n.push({start:Number(r),lines:[],left:Number(s)})}return n.filter(({lines:t})=>t.length>0).map(({start:t,lines:n})=>({start:t,lines:n}))}
function r(t){const n=new Map;let[e,o,r]=[0,0,0];for(const s of t.split("\n")){const t=s[0]??" ";if(r>0&&(t==="+"||t===" ")){const i=t==="+";n.set(o++,{
line:i?e:e++,added:i});r--;continue}const[a,u,c,d="1"]=i.exec(s)??[];if(a!==undefined)[e,o,r]=[Number(u),Number(c),Number(d)];else if(t==="-")e++}return n}
function s(t,n,e){return t.find(({start:t,lines:i})=>t<=n&&e<t+i.length)}},84597:(t,n,e)=>{e.d(n,{$H:()=>r,Yy:()=>o,fM:()=>i})
;function i({startLine:t,endLine:n,endColumn:e}){return e===1&&n>t?n-1:n}function o({location:t,snippet:n}){const{region:e}=t
;if(!e||n===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>n.length)return undefined;const i=n.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(i)===e.byteLength?i:undefined}function r(t){const{region:n}=t.location;if(n?.startColumn===1)return""
;return o(t)===undefined?undefined:t.snippet?.slice(0,(n?.startColumn??1)-1)}},8342:(t,n,e)=>{e.d(n,{Q:()=>r});const i=t=>t>32?7:15;const o=11;function r(t){
const n=t.map(u);const e=n.reduce((t,{bytes:n})=>Math.min(t,n.length-1),i(t.length));const o=new Uint16Array(65536);const r=new Uint16Array(256)
;const f=new Uint16Array(256);const l=[];const g=new Uint16Array(65536);for(const t of n){const n=h(t.bytes,e);for(let i=n;i<n+e;i++){const n=s(t,i)
;for(const e of d(t,i)){if(o[e]===0)g[e]=l.push([])-1;o[e]=o[e]|n;l[g[e]].push({pattern:t,back:i+1,group:n})}a(r,t,i+2,n);a(f,t,i-1,n)}}const m=(t,n,i)=>{
const s=o;const a=r;const u=f;const d=n-1;for(let o=e;o<n;o+=e){const e=t[o-1]<<8|t[o];let r=s[e];if(o<d&&o>1)r&=a[t[o+1]]&u[t[o-2]];if(r===0)continue
;const f=l[g[e]];for(let e=0;e<f.length;e++){const{pattern:s,back:a,group:u}=f[e];if((u&r)===0)continue;const d=o-a;if(c(s,t,d,n)&&i(s.word,d))return true}}
return false};return{scan(t,n,e){m(t,n,(t,n)=>{e(t,n);return false})},has:(t,n)=>m(t,n,()=>true)}}function s({bytes:t},n){const e=t[n+2]
;if(e!==undefined)return 1<<e%o;return 1<<o+(t[n-1]??0)%(16-o)}function a(t,{bytes:n,ignoreCase:e},i,o){const r=n[i];if(r===undefined){if(t[0]&o)return
;for(let n=0;n<256;n++)t[n]=t[n]|o;return}t[r]=t[r]|o;if(e)t[l(r)]=t[l(r)]|o}function u({text:t,ignoreCase:n=false},e){const i=new Uint8Array(t.length)
;for(let e=0;e<t.length;e++){const o=t.charCodeAt(e);if(o>127)throw new Error(`A keyword must be ASCII: ${t}`);i[e]=n?f(o):o}
if(i.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:e,bytes:i,ignoreCase:n}}function c({bytes:t,ignoreCase:n},e,i,o){
if(i<0||i+t.length>o)return false;for(let o=0;o<t.length;o++){const r=e[i+o];if(r!==t[o]&&!(n&&f(r)===t[o]))return false}return true}
function d({bytes:t,ignoreCase:n},e){const i=t[e];const o=t[e+1];if(!n)return[i<<8|o];const r=l(i);const s=l(o)
;return[i<<8|o,...r===i?[]:[r<<8|o],...s===o?[]:[i<<8|s],...r===i||s===o?[]:[r<<8|s]]}function f(t){return t>=65&&t<=90?t|32:t}function l(t){
return t>=97&&t<=122?t&223:t}function h(t,n){let e=0;let i=Number.POSITIVE_INFINITY;let o=0;for(let r=0;r+1<t.length;r++){o+=g[t[r]]*g[t[r+1]];const s=r-n+1
;if(s<0)continue;if(o<i){i=o;e=s}o-=g[t[s]]*g[t[s+1]]}return e}const g=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<m.length;t++)g[m.charCodeAt(t)]=4+t},67156:(t,n,e)=>{e.d(n,{$A:()=>a,qo:()=>r});var i=e(8342);const o=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function r(){return o.map(({text:t,begin:n})=>({
text:n?`BEGIN ${t}`:t}))}let s;function a(t,n,e){s??=(0,i.Q)(r());s.scan(t,n,(i,r)=>e(d(t,n,o[i],r)))}const u=65536;const c=45;function d(t,n,e,i){let o=i
;let r=i+e.text.length+(e.begin?6:0);if(e.begin){if(t[o-1]===32&&t[o-2]===c)o--;while(o>0&&t[o-1]===c&&i-o<6)o--;if(t[r]===32&&t[r+1]===c)r++
;for(let e=0;r<n&&t[r]===c&&e<5;e++)r++}const s=t.toString("latin1",r,Math.min(n,r+u));const a=e.begin?m(s,e):w(s);return{marker:e,offset:o,length:r-o,
blockLength:r-o+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const f=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${f}*(?:${l}${f}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(t,n){
const e=h.exec(t)??g.exec(t);const i=e?.[1]??"";if(!e||!p(i))return-1;const o=`END ${n.text}`;const r=t.indexOf(o);if(r<0)return e[0].length
;return r+o.length+/^ ?-{0,5}/.exec(t.slice(r+o.length,r+o.length+6))[0].length}function p(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function w(t){const n=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return n?n[0].length:-1}}}
;
