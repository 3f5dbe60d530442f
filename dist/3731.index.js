"use strict";exports.id=3731;exports.ids=[3731,4315];exports.modules={15070:(t,e,n)=>{n.r(e);n.d(e,{hideSecrets:()=>i,withoutSecrets:()=>s});var r=n(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(t){return(0,r.Rd)(t).replace(o,(t,e)=>`${e}…(${t.length-e.length})`)}function s(t){
const{message:e,snippet:n}=t;return{...t,message:i(e),...n!==undefined&&{snippet:i(n)}}}},15083:(t,e,n)=>{n.d(e,{B:()=>r,c:()=>o})
;function r({covered:t,lines:e}){return e===0?100:Math.floor(t*1e4/e)/100}function o(t,e,n){t.set(e,n||t.get(e)===true)}},4877:(t,e,n)=>{n.d(e,{D:()=>r})
;function r(t){let e=2654435769;let n=2246822507;for(let r=0;r<t.length;r++){const o=t.charCodeAt(r);e=Math.imul(e^o,668265263);n=Math.imul(n^o,374761393)}
return i(o(e^n>>>15))+i(o(n^e>>>13))}function o(t){const e=Math.imul(t^t>>>16,2246822507);const n=Math.imul(e^e>>>13,3266489909);return n^n>>>16}function i(t){
return(t>>>0).toString(16).padStart(8,"0")}},7397:(t,e,n)=>{n.d(e,{KZ:()=>c,R8:()=>a,cm:()=>l,ol:()=>o,tq:()=>i,vK:()=>s});var r=n(4877);function o(t){return(0,
r.D)(t)}const i="✔ Settled: this is not said any more.";function s({id:t,body:e},n=false){return`\x3c!-- kempt:${n?"withdrawn":"note"} ${t} ${o(e)} --\x3e`}
const u=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(t){const[,e,n,r]=u.exec(t)??[]
;return n===undefined||r===undefined?undefined:{id:n,digest:r,withdrawn:e==="withdrawn"}}function a(t,e,n){
return`\x3c!-- kempt:summary ${o(t)} ${e} ${n} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function l(t){
const[,e,n,r]=f.exec(t)??[];if(e===undefined||r===undefined)return undefined;return{digest:e,order:Number(n),head:r}}},71753:(t,e,n)=>{n.d(e,{O5:()=>i,Uo:()=>o,
n6:()=>a});var r=n(83179);function o(t,e){return u(t,e)||s(t,e)||c(t,e)}function i(t,e){return s(t,e)||u(t,e)||c(t,e)}function s(t,e){
return r.y.indexOf(t.level)-r.y.indexOf(e.level)}function u(t,e){const[n,r]=[t.location.region,e.location.region]
;return a(t.location.path,e.location.path)||(n?.startLine??0)-(r?.startLine??0)||(n?.startColumn??0)-(r?.startColumn??0)}function c(t,e){
return a(t.rule,e.rule)||a(t.message,e.message)}function a(t,e){return t<e?-1:t>e?1:0}},84597:(t,e,n)=>{n.d(e,{$H:()=>i,Yy:()=>o,fM:()=>r})
;function r({startLine:t,endLine:e,endColumn:n}){return n===1&&e>t?e-1:e}function o({location:t,snippet:e}){const{region:n}=t
;if(!n||e===undefined||n.startLine!==n.endLine)return undefined;if(n.endColumn-1>e.length)return undefined;const r=e.slice(n.startColumn-1,n.endColumn-1)
;return n.byteLength===undefined||Buffer.byteLength(r)===n.byteLength?r:undefined}function i(t){const{region:e}=t.location;if(e?.startColumn===1)return""
;return o(t)===undefined?undefined:t.snippet?.slice(0,(e?.startColumn??1)-1)}},48507:(t,e,n)=>{n.d(e,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(t){const e={
error:0,warning:0,note:0};for(const{level:n}of t)e[n]++;return e}function o(t,e){const n=new Map;for(const r of t){const t=e(r);const o=n.get(t)
;if(o)o.push(r);else n.set(t,[r])}return n}function i(t){return t.split("/",1)[0]??t}},8342:(t,e,n)=>{n.d(e,{Q:()=>i});const r=t=>t>32?7:15;const o=11
;function i(t){const e=t.map(c);const n=e.reduce((t,{bytes:e})=>Math.min(t,e.length-1),r(t.length));const o=new Uint16Array(65536);const i=new Uint16Array(256)
;const l=new Uint16Array(256);const d=[];const m=new Uint16Array(65536);for(const t of e){const e=g(t.bytes,n);for(let r=e;r<e+n;r++){const e=s(t,r)
;for(const n of f(t,r)){if(o[n]===0)m[n]=d.push([])-1;o[n]=o[n]|e;d[m[n]].push({pattern:t,back:r+1,group:e})}u(i,t,r+2,e);u(l,t,r-1,e)}}const p=(t,e,r)=>{
const s=o;const u=i;const c=l;const f=e-1;for(let o=n;o<e;o+=n){const n=t[o-1]<<8|t[o];let i=s[n];if(o<f&&o>1)i&=u[t[o+1]]&c[t[o-2]];if(i===0)continue
;const l=d[m[n]];for(let n=0;n<l.length;n++){const{pattern:s,back:u,group:c}=l[n];if((c&i)===0)continue;const f=o-u;if(a(s,t,f,e)&&r(s.word,f))return true}}
return false};return{scan(t,e,n){p(t,e,(t,e)=>{n(t,e);return false})},has:(t,e)=>p(t,e,()=>true)}}function s({bytes:t},e){const n=t[e+2]
;if(n!==undefined)return 1<<n%o;return 1<<o+(t[e-1]??0)%(16-o)}function u(t,{bytes:e,ignoreCase:n},r,o){const i=e[r];if(i===undefined){if(t[0]&o)return
;for(let e=0;e<256;e++)t[e]=t[e]|o;return}t[i]=t[i]|o;if(n)t[d(i)]=t[d(i)]|o}function c({text:t,ignoreCase:e=false},n){const r=new Uint8Array(t.length)
;for(let n=0;n<t.length;n++){const o=t.charCodeAt(n);if(o>127)throw new Error(`A keyword must be ASCII: ${t}`);r[n]=e?l(o):o}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:n,bytes:r,ignoreCase:e}}function a({bytes:t,ignoreCase:e},n,r,o){
if(r<0||r+t.length>o)return false;for(let o=0;o<t.length;o++){const i=n[r+o];if(i!==t[o]&&!(e&&l(i)===t[o]))return false}return true}
function f({bytes:t,ignoreCase:e},n){const r=t[n];const o=t[n+1];if(!e)return[r<<8|o];const i=d(r);const s=d(o)
;return[r<<8|o,...i===r?[]:[i<<8|o],...s===o?[]:[r<<8|s],...i===r||s===o?[]:[i<<8|s]]}function l(t){return t>=65&&t<=90?t|32:t}function d(t){
return t>=97&&t<=122?t&223:t}function g(t,e){let n=0;let r=Number.POSITIVE_INFINITY;let o=0;for(let i=0;i+1<t.length;i++){o+=m[t[i]]*m[t[i+1]];const s=i-e+1
;if(s<0)continue;if(o<r){r=o;n=s}o-=m[t[s]]*m[t[s+1]]}return n}const m=new Uint8Array(256).fill(3);const p="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<p.length;t++)m[p.charCodeAt(t)]=4+t},64715:(t,e,n)=>{n.d(e,{DV:()=>a,Uw:()=>u,X1:()=>s,aY:()=>c,tp:()=>f,zH:()=>l});var r=n(15178)
;const o="&#8203;";const i={"&":"&amp;","<":"&lt;",">":"&gt;"};function s(t){return(0,
r.RK)(t.replace(/\s+/g," ").trim()).replace(/[&<>]/g,t=>i[t]??t).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function u(t){return t.replaceAll(o,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,t=>Object.keys(i).find(e=>i[e]===t)??t)}
function c(t){const e=(0,r.RK)(t);if(e.trim()==="")return c(`"${t}"`);if(!/[`|]|##/.test(e)&&e.trim()===e)return`\`${e}\``
;return`<code>${e.replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function a(t,e=""){const n=t.map(t=>(0,
r.RK)(t).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...n.matchAll(/`+/g)].map(([t])=>t.length));const i="`".repeat(o+1)
;return`${i}${e}\n${n.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${i}`}function f(t,e,n=[]){const r=t.map((t,e)=>n.includes(e)?"--:":":--")
;return[t,r,...e].map(t=>`| ${t.join(" | ")} |`).join("\n")}function l(t,e){return`<details>\n<summary>${t}</summary>\n\n${e}\n\n</details>`}},67156:(t,e,n)=>{
n.d(e,{$A:()=>u,qo:()=>i});var r=n(8342);const o=[{text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,
name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{
text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",
begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,
name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,
name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,
name:"PuTTY private key"}];function i(){return o.map(({text:t,begin:e})=>({text:e?`BEGIN ${t}`:t}))}let s;function u(t,e,n){s??=(0,r.Q)(i())
;s.scan(t,e,(r,i)=>n(f(t,e,o[r],i)))}const c=65536;const a=45;function f(t,e,n,r){let o=r;let i=r+n.text.length+(n.begin?6:0);if(n.begin){
if(t[o-1]===32&&t[o-2]===a)o--;while(o>0&&t[o-1]===a&&r-o<6)o--;if(t[i]===32&&t[i+1]===a)i++;for(let n=0;i<e&&t[i]===a&&n<5;n++)i++}
const s=t.toString("latin1",i,Math.min(e,i+c));const u=n.begin?p(s,n):y(s);return{marker:n,offset:o,length:i-o,blockLength:i-o+Math.max(0,u),body:u>0,
quoted:/^(?:\\+[nr])*["'`]/.test(s)}}const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`
;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;const g=new RegExp(`^${l}*(?:${d}${l}*){0,8}([A-Za-z0-9+/=]{24,})`)
;const m=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function p(t,e){const n=g.exec(t)??m.exec(t);const r=n?.[1]??"";if(!n||!h(r))return-1
;const o=`END ${e.text}`;const i=t.indexOf(o);if(i<0)return n[0].length;return i+o.length+/^ ?-{0,5}/.exec(t.slice(i+o.length,i+o.length+6))[0].length}
function h(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false;return new Set(t).size>=9}function y(t){
const e=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return e?e[0].length:-1}}};
