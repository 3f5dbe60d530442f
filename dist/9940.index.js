"use strict";exports.id=9940;exports.ids=[9940,6696,4315];exports.modules={15070:(t,n,e)=>{e.r(n);e.d(n,{hideSecrets:()=>o,withoutSecrets:()=>s});var i=e(22395)
;const r=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(t){return(0,i.Rd)(t).replace(r,(t,n)=>`${n}…(${t.length-n.length})`)}function s(t){
const{message:n,snippet:e}=t;return{...t,message:o(n),...e!==undefined&&{snippet:o(e)}}}},76977:(t,n,e)=>{e.d(n,{publish:()=>D,sayStatus:()=>z});var i=e(22690)
;var r=e(4877);var o=e(71753);var s=e(84597);var a=e(48507);var u=e(14922);var c=e(65073);var d=e(30140);var f=e(34435);var l=e(64715);const h=40
;function g(t,n){const e=Math.min(...t.edits.map(({region:t})=>t.startLine));const i=Math.max(e,...t.edits.map(({region:t})=>(0,s.fM)(t)));const r=(0,
f.ou)(n,e,i);if(r===undefined||i-e>=h)return undefined;const o=r.lines.slice(e-r.start,i+1-r.start).map(t=>`${t}\n`);const a=m(o,e,t)
;const u=t=>t.replace(/\r|\uFEFF/g,"").replace(/\n$/,"");if(a===undefined||u(a)===u(o.join("")))return undefined;if(a==="")return{startLine:e,endLine:i,
text:undefined};return a.endsWith("\n")?{startLine:e,endLine:i,text:a.slice(0,-1).replace(/\r$/,"")}:undefined}function m(t,n,{edits:e}){const i=t.join("")
;const r=[0];for(const n of t)r.push(r.at(-1)+n.length);const o=(t,e)=>(r[t-n]??Number.NaN)+e-1;let s="";let a=0;for(const{region:t,text:n}of e){
const e=o(t.startLine,t.startColumn);const r=o(t.endLine,t.endColumn);if(!(e>=a&&r>=e&&r<=i.length))return undefined;s+=i.slice(a,e)+n;a=r}return s+i.slice(a)}
const p=3;const w=20;const y=2e3;function $(t,n,e){const i=[];const r=[];for(const e of[...t].sort(o.O5)){const t=b(e,n.get(e.location.path))!==undefined
;(t?r:i).push(e)}const s=(0,a.$z)(r,({rule:t,location:n})=>`${t}\0${n.path}`);const u=[...s.values()].flatMap(t=>{const i=n.get(t[0].location.path)
;if(t.length>p)return[S(t,i)];return t.map(t=>x(t,i,e))});const c=u.sort((t,n)=>(0,o.O5)(t.findings[0],n.findings[0]));return{
notes:c.slice(0,e.most).map(({note:t})=>t),elsewhere:i,crowded:c.slice(e.most).flatMap(t=>t.findings)}}function b({location:{region:t,commit:n}},e){
if(t===undefined||n!==undefined||e===undefined)return undefined;const{startLine:i}=t;const r=(0,s.fM)(t);if((0,f.ou)(e,i,r))return{startLine:i,endLine:r}
;return(0,f.ou)(e,i,i)&&{startLine:i,endLine:i}}function x(t,n,{capabilities:e,hide:i}){const o=t.fix&&e.suggestion&&g(t.fix,n)
;const s=o&&i(o.text??"")===(o.text??"");const a=s?e.suggestion?.(o):undefined;const u=(a===undefined?undefined:o)??b(t,n)
;const c=[A(t),...a===undefined?[]:[a]].join("\n\n");const d=(0,r.D)(`${t.rule}\0${t.location.path}\0${t.fingerprint}`);return{note:v(d,t,u,c),findings:[t]}}
function S(t,n){const[e,...i]=t;const o=i.map(({location:t})=>String(t.region.startLine));const s=o.length-w;const a=s>0?[...o.slice(0,w),(0,
c.LS)(s,"more line")]:o;const u=`${A(e)}\n\nThe same in ${o.length===1?"line":"lines"} ${(0,c.yZ)(a)}.`;const d=(0,r.D)(`${e.rule}\0${e.location.path}`);return{
note:v(d,e,b(e,n),u),findings:t}}function v(t,{level:n,location:e},{startLine:i,endLine:r},o){return{id:t,level:n,path:e.path,startLine:i,endLine:r,body:o}}
function A({level:t,message:n,rule:e,related:i=[]}){const r=i.map(t=>`; ${(0,l.aY)((0,c.$Q)(t.location.path,120))}: ${(0,l.X1)((0,c.$Q)(t.message,400))}`)
;return`${u.YS[t]} ${(0,l.X1)((0,c.$Q)(n,y))}${r.slice(0,2).join("")} (${(0,l.aY)((0,c.$Q)(e,120))})`}var E=e(7397);function L(t,n){const e={post:[],edit:[],
restore:[]};const i=new Set(n.filter(({withdrawn:t,resolved:n})=>!t&&!n));const r=(0,a.$z)(n,({id:t})=>t);for(const n of t){const t=r.get(n.id)??[]
;const o=t.find(C)??t.find(({withdrawn:t,resolved:n})=>n&&!t);const s=t.find(({withdrawn:t,outdated:n,answered:e})=>t&&(!n||e));if(o){i.delete(o)
;if(!o.resolved&&o.digest!==(0,E.ol)(n.body))e.edit.push([o,n])}else if(s)e.restore.push([s,n]);else e.post.push(n)}return{...e,withdraw:[...i]}}
function C({withdrawn:t,resolved:n,outdated:e,answered:i}){return!t&&!n&&(!e||i)}const k={posted:0,edited:0,withdrawn:0,kept:0,refused:[]};const N=2
;async function T(t,n){for(let e=1;;e++){try{return await I(t,n)}catch(t){if(t instanceof i.n8)return{...k,outcome:"read-only"}
;if(!(t instanceof i.gA)||!P(t)||e===N)throw t}}}function P({status:t}){return t===undefined||t>=500||t===409}async function I(t,n){
const e=await t.fetchPull(n.number);if(!e.open)return{...k,outcome:"closed"};if(e.head!==n.head||Y(e,n))return{...k,outcome:"outdated"}
;const i=await(n.notes?.(e));const r=i&&L(i,e.notes);const o=r?await R(t,e,r):[];await M(t,e,n,o);const s=r?r.post.length+r.edit.length+r.restore.length:0
;return{outcome:"published",posted:(r?.post.length??0)+(r?.restore.length??0)-o.length,edited:r?.edit.length??0,withdrawn:r?.withdraw.length??0,
kept:(i?.length??0)-s,refused:o}}function Y({summary:t},{head:n,order:e}){return t!==undefined&&t.head===n&&t.order>e}async function R(t,n,e){
const i=e.post.length>0?await t.postNotes(n,e.post):[];for(const[i,r]of e.restore)await t.restoreNote(n,i,r);for(const[i,r]of e.edit)await t.editNote(n,i,r)
;for(const i of e.withdraw)await t.withdrawNote(n,i);return i}async function M(t,n,{summary:e,worthSaying:i,order:r,head:o},s){
if(e===undefined||n.summary===undefined&&!i)return;const a=e(s);if(n.summary?.digest===(0,E.ol)(a))return;await t.putSummary(n,{body:a,order:r,head:o})}
async function K(t,n){for(let e=1;;e++){try{await t.putStatus(n);return true}catch(t){if(t instanceof i.n8)return false
;if(!(t instanceof i.gA)||!P(t)||e===N)throw t}}}var O=e(15070);var V=e(66889);async function D(t,n){const e=[];const r=[];let o=false;const s=async t=>{try{
const n=await t();if(n!==undefined)e.push(n)}catch(t){if(t instanceof i.n8)o=true;else if(t instanceof i.gA)r.push(t.message);else throw t}}
;const{settings:a,pull:u,report:c,build:d}=n;if(u!==undefined&&(a.comments||a.summary)){await s(async()=>{const e=await F(t,n,u);o||=e.outcome==="read-only"
;return q(e,u)})}await s(async()=>{o||=!await z(t,n);return undefined});if(a.sarif){const n=await(0,V.Y_)("sarif",c,{color:false,width:120})
;const e=u===undefined?d.ref:`refs/pull/${u}/head`;await s(async()=>{
if(t.putSarif===undefined)return`SARIF was not uploaded: ${t.id} takes no SARIF; write it to a file with --output sarif=FILE`;await t.putSarif(n,d.commit,e)
;return"SARIF uploaded"})}return{messages:e,readOnly:o,failures:r}}async function z(t,n){const{status:e}=t.capabilities
;if(!n.settings.status||e===undefined)return true;return await K(t,U(n,e))}async function F(t,n,e){const{report:i,settings:r,build:o}=n;let s;return await T(t,{
number:e,head:o.commit,order:o.order,worthSaying:i.findings.length>0||i.notifications.length>0||i.verdict!=="clean",notes:r.comments?async e=>{
const o=new Set(i.findings.map(({location:t})=>t.path));const a=o.size>0?await t.fetchShownLines(e,o):new Map;s=$(i.findings,a,{most:r.maxComments,
capabilities:n.fix==="off"?{...t.capabilities,suggestion:undefined}:t.capabilities,hide:O.hideSecrets});return s.notes}:undefined,
summary:r.summary?e=>j(n,t.capabilities.comment,s,e.length):undefined})}const Z=1e3;function j({report:t,origin:n},e,i,r){const o=(0,d.T)({...t,timings:{}},e-Z)
;const s=(i?.elsewhere.length??0)+r
;const a=[...i&&s>0?[`${(0,c.LS)(s,"finding")} without a comment: the pull request does not show the line`]:[],...i&&i.crowded.length>0?[`${(0,
c.LS)(i.crowded.length,"finding")} without a comment: there is room for ${(0,c.K9)(i.notes.length)}`]:[],...n===undefined?[]:[n]]
;return a.length===0?o:`${o}\n<sub>${a.join(" · ")}</sub>\n`}function U({report:t,build:n,pull:e,origin:i},s){const f=s.text===0?"":(0,d.T)({...t,timings:{}
},s.text-Z);const l=t.findings.length-s.annotations;const h=[...l>0?[`${(0,c.LS)(l,"finding")} without an annotation: there is room for ${(0,
c.K9)(s.annotations)}`]:[],...i===undefined?[]:[i]];const g={commit:n.commit,pull:e,counts:(0,a.ZT)(t.findings),failed:t.verdict!=="clean",title:(0,c.yZ)((0,
u.$d)(t).map(({text:t})=>t)),summary:h.length===0||f===""?f:`${f}\n<sub>${h.join(" · ")}</sub>\n`,
annotations:[...t.findings].sort(o.O5).slice(0,s.annotations).map(Q)};return{...g,digest:(0,r.D)(JSON.stringify(g))}}
function Q({level:t,rule:n,message:e,location:{path:i,region:r}}){const o=r?.startLine??1;const a=r?(0,s.fM)(r):1
;const u=r&&o===r.endLine&&r.endColumn>r.startColumn;return{level:t,path:i,startLine:o,endLine:a,...u&&{startColumn:r.startColumn,endColumn:r.endColumn-1},
title:n,message:e}}function q({outcome:t,posted:n,edited:e,withdrawn:i,kept:r,refused:o},s){const a=`pull request ${s}`
;if(t==="closed")return`Nothing was said: ${a} is not open`;if(t==="outdated")return`Nothing was said: ${a} has a newer head, or a later run has spoken`
;if(t==="read-only")return`Nothing was said on ${a}: the token may only read`
;const u=[[n,"posted"],[e,"edited"],[i,"withdrawn"],[r,"kept"],[o.length,"refused"]];const d=u.filter(([t])=>t>0).map(([t,n])=>`${(0,c.K9)(t)} ${n}`)
;return`Comments on ${a}: ${d.length===0?"none":d.join(", ")}`}},4877:(t,n,e)=>{e.d(n,{D:()=>i});function i(t){let n=2654435769;let e=2246822507
;for(let i=0;i<t.length;i++){const r=t.charCodeAt(i);n=Math.imul(n^r,668265263);e=Math.imul(e^r,374761393)}return o(r(n^e>>>15))+o(r(e^n>>>13))}function r(t){
const n=Math.imul(t^t>>>16,2246822507);const e=Math.imul(n^n>>>13,3266489909);return e^e>>>16}function o(t){return(t>>>0).toString(16).padStart(8,"0")}},
7397:(t,n,e)=>{e.d(n,{KZ:()=>u,R8:()=>c,cm:()=>f,ol:()=>r,tq:()=>o,vK:()=>s});var i=e(4877);function r(t){return(0,i.D)(t)}
const o="✔ Settled: this is not said any more.";function s({id:t,body:n},e=false){return`\x3c!-- kempt:${e?"withdrawn":"note"} ${t} ${r(n)} --\x3e`}
const a=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function u(t){const[,n,e,i]=a.exec(t)??[]
;return e===undefined||i===undefined?undefined:{id:e,digest:i,withdrawn:n==="withdrawn"}}function c(t,n,e){
return`\x3c!-- kempt:summary ${r(t)} ${n} ${e} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function f(t){
const[,n,e,i]=d.exec(t)??[];if(n===undefined||i===undefined)return undefined;return{digest:n,order:Number(e),head:i}}},34435:(t,n,e)=>{e.d(n,{QT:()=>o,S3:()=>a,
iz:()=>r,ou:()=>s});const i=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function r(t){const n=[];for(const e of t.split("\n")){const t=n.at(-1)
;if(t&&t.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){t.lines.push(e.slice(1));t.left--;continue}const[r,,o,s="1"]=i.exec(e)??[]
;if(r!==undefined)n.push({start:Number(o),lines:[],left:Number(s)})}return n.filter(({lines:t})=>t.length>0).map(({start:t,lines:n})=>({start:t,lines:n}))}
function o(t){const n=new Map;let[e,r,o]=[0,0,0];for(const s of t.split("\n")){const t=s[0]??" ";if(o>0&&(t==="+"||t===" ")){const i=t==="+";n.set(r++,{
line:i?e:e++,added:i});o--;continue}const[a,u,c,d="1"]=i.exec(s)??[];if(a!==undefined)[e,r,o]=[Number(u),Number(c),Number(d)];else if(t==="-")e++}return n}
function s(t,n,e){return t.find(({start:t,lines:i})=>t<=n&&e<t+i.length)}function a(t){const n=`\n${t}`.split("\ndiff --git ").slice(1)
;return new Map(n.flatMap(t=>{const n=t.search(/^@@ /m);const e=/^\+\+\+ (.+)$/m.exec(t.slice(0,Math.max(0,n)))?.[1]
;const i=e===undefined?undefined:/^b\/(.*)$/s.exec(c(e))?.[1];return i===undefined?[]:[[i,t.slice(n)]]}))}const u={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function c(t){const n=t.replace(/\t$/,"");const e=/^"(.*)"$/.exec(n)?.[1];if(e===undefined)return n
;const i=[...e.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,t,n,e])=>{if(e!==undefined)return Buffer.from(e)
;return Buffer.from([t===undefined?u[n??""]??63:Number.parseInt(t,8)])});return Buffer.concat(i).toString("utf8")}},84597:(t,n,e)=>{e.d(n,{$H:()=>o,Yy:()=>r,
fM:()=>i});function i({startLine:t,endLine:n,endColumn:e}){return e===1&&n>t?n-1:n}function r({location:t,snippet:n}){const{region:e}=t
;if(!e||n===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>n.length)return undefined;const i=n.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(i)===e.byteLength?i:undefined}function o(t){const{region:n}=t.location;if(n?.startColumn===1)return""
;return r(t)===undefined?undefined:t.snippet?.slice(0,(n?.startColumn??1)-1)}},8342:(t,n,e)=>{e.d(n,{Q:()=>o});const i=t=>t>32?7:15;const r=11;function o(t){
const n=t.map(u);const e=n.reduce((t,{bytes:n})=>Math.min(t,n.length-1),i(t.length));const r=new Uint16Array(65536);const o=new Uint16Array(256)
;const f=new Uint16Array(256);const l=[];const g=new Uint16Array(65536);for(const t of n){const n=h(t.bytes,e);for(let i=n;i<n+e;i++){const n=s(t,i)
;for(const e of d(t,i)){if(r[e]===0)g[e]=l.push([])-1;r[e]=r[e]|n;l[g[e]].push({pattern:t,back:i+1,group:n})}a(o,t,i+2,n);a(f,t,i-1,n)}}const m=(t,n,i)=>{
const s=r;const a=o;const u=f;const d=n-1;for(let r=e;r<n;r+=e){const e=t[r-1]<<8|t[r];let o=s[e];if(r<d&&r>1)o&=a[t[r+1]]&u[t[r-2]];if(o===0)continue
;const f=l[g[e]];for(let e=0;e<f.length;e++){const{pattern:s,back:a,group:u}=f[e];if((u&o)===0)continue;const d=r-a;if(c(s,t,d,n)&&i(s.word,d))return true}}
return false};return{scan(t,n,e){m(t,n,(t,n)=>{e(t,n);return false})},has:(t,n)=>m(t,n,()=>true)}}function s({bytes:t},n){const e=t[n+2]
;if(e!==undefined)return 1<<e%r;return 1<<r+(t[n-1]??0)%(16-r)}function a(t,{bytes:n,ignoreCase:e},i,r){const o=n[i];if(o===undefined){if(t[0]&r)return
;for(let n=0;n<256;n++)t[n]=t[n]|r;return}t[o]=t[o]|r;if(e)t[l(o)]=t[l(o)]|r}function u({text:t,ignoreCase:n=false},e){const i=new Uint8Array(t.length)
;for(let e=0;e<t.length;e++){const r=t.charCodeAt(e);if(r>127)throw new Error(`A keyword must be ASCII: ${t}`);i[e]=n?f(r):r}
if(i.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:e,bytes:i,ignoreCase:n}}function c({bytes:t,ignoreCase:n},e,i,r){
if(i<0||i+t.length>r)return false;for(let r=0;r<t.length;r++){const o=e[i+r];if(o!==t[r]&&!(n&&f(o)===t[r]))return false}return true}
function d({bytes:t,ignoreCase:n},e){const i=t[e];const r=t[e+1];if(!n)return[i<<8|r];const o=l(i);const s=l(r)
;return[i<<8|r,...o===i?[]:[o<<8|r],...s===r?[]:[i<<8|s],...o===i||s===r?[]:[o<<8|s]]}function f(t){return t>=65&&t<=90?t|32:t}function l(t){
return t>=97&&t<=122?t&223:t}function h(t,n){let e=0;let i=Number.POSITIVE_INFINITY;let r=0;for(let o=0;o+1<t.length;o++){r+=g[t[o]]*g[t[o+1]];const s=o-n+1
;if(s<0)continue;if(r<i){i=r;e=s}r-=g[t[s]]*g[t[s+1]]}return e}const g=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<m.length;t++)g[m.charCodeAt(t)]=4+t},67156:(t,n,e)=>{e.d(n,{$A:()=>a,qo:()=>o});var i=e(8342);const r=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function o(){return r.map(({text:t,begin:n})=>({
text:n?`BEGIN ${t}`:t}))}let s;function a(t,n,e){s??=(0,i.Q)(o());s.scan(t,n,(i,o)=>e(d(t,n,r[i],o)))}const u=65536;const c=45;function d(t,n,e,i){let r=i
;let o=i+e.text.length+(e.begin?6:0);if(e.begin){if(t[r-1]===32&&t[r-2]===c)r--;while(r>0&&t[r-1]===c&&i-r<6)r--;if(t[o]===32&&t[o+1]===c)o++
;for(let e=0;o<n&&t[o]===c&&e<5;e++)o++}const s=t.toString("latin1",o,Math.min(n,o+u));const a=e.begin?m(s,e):w(s);return{marker:e,offset:r,length:o-r,
blockLength:o-r+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const f=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${f}*(?:${l}${f}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(t,n){
const e=h.exec(t)??g.exec(t);const i=e?.[1]??"";if(!e||!p(i))return-1;const r=`END ${n.text}`;const o=t.indexOf(r);if(o<0)return e[0].length
;return o+r.length+/^ ?-{0,5}/.exec(t.slice(o+r.length,o+r.length+6))[0].length}function p(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function w(t){const n=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return n?n[0].length:-1}}}
;
