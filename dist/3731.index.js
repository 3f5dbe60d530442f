"use strict";exports.id=3731;exports.ids=[3731,6696,4315];exports.modules={15070:(t,n,e)=>{e.r(n);e.d(n,{hideSecrets:()=>i,withoutSecrets:()=>s});var r=e(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(t){return(0,r.Rd)(t).replace(o,(t,n)=>`${n}…(${t.length-n.length})`)}function s(t){
const{message:n,snippet:e}=t;return{...t,message:i(n),...e!==undefined&&{snippet:i(e)}}}},15083:(t,n,e)=>{e.d(n,{B:()=>r,c:()=>o})
;function r({covered:t,lines:n}){return n===0?100:Math.floor(t*1e4/n)/100}function o(t,n,e){t.set(n,e||t.get(n)===true)}},4877:(t,n,e)=>{e.d(n,{D:()=>r})
;function r(t){let n=2654435769;let e=2246822507;for(let r=0;r<t.length;r++){const o=t.charCodeAt(r);n=Math.imul(n^o,668265263);e=Math.imul(e^o,374761393)}
return i(o(n^e>>>15))+i(o(e^n>>>13))}function o(t){const n=Math.imul(t^t>>>16,2246822507);const e=Math.imul(n^n>>>13,3266489909);return e^e>>>16}function i(t){
return(t>>>0).toString(16).padStart(8,"0")}},7397:(t,n,e)=>{e.d(n,{KZ:()=>c,R8:()=>a,cm:()=>l,ol:()=>o,tq:()=>i,vK:()=>s});var r=e(4877);function o(t){return(0,
r.D)(t)}const i="✔ Settled: this is not said any more.";function s({id:t,body:n},e=false){return`\x3c!-- kempt:${e?"withdrawn":"note"} ${t} ${o(n)} --\x3e`}
const u=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(t){const[,n,e,r]=u.exec(t)??[]
;return e===undefined||r===undefined?undefined:{id:e,digest:r,withdrawn:n==="withdrawn"}}function a(t,n,e){
return`\x3c!-- kempt:summary ${o(t)} ${n} ${e} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function l(t){
const[,n,e,r]=f.exec(t)??[];if(n===undefined||r===undefined)return undefined;return{digest:n,order:Number(e),head:r}}},71753:(t,n,e)=>{e.d(n,{O5:()=>i,Uo:()=>o,
n6:()=>a});var r=e(83179);function o(t,n){return u(t,n)||s(t,n)||c(t,n)}function i(t,n){return s(t,n)||u(t,n)||c(t,n)}function s(t,n){
return r.y.indexOf(t.level)-r.y.indexOf(n.level)}function u(t,n){const[e,r]=[t.location.region,n.location.region]
;return a(t.location.path,n.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function c(t,n){
return a(t.rule,n.rule)||a(t.message,n.message)}function a(t,n){return t<n?-1:t>n?1:0}},84597:(t,n,e)=>{e.d(n,{$H:()=>i,Yy:()=>o,fM:()=>r})
;function r({startLine:t,endLine:n,endColumn:e}){return e===1&&n>t?n-1:n}function o({location:t,snippet:n}){const{region:e}=t
;if(!e||n===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>n.length)return undefined;const r=n.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function i(t){const{region:n}=t.location;if(n?.startColumn===1)return""
;return o(t)===undefined?undefined:t.snippet?.slice(0,(n?.startColumn??1)-1)}},48507:(t,n,e)=>{e.d(n,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(t){const n={
error:0,warning:0,note:0};for(const{level:e}of t)n[e]++;return n}function o(t,n){const e=new Map;for(const r of t){const t=n(r);const o=e.get(t)
;if(o)o.push(r);else e.set(t,[r])}return e}function i(t){return t.split("/",1)[0]??t}},8342:(t,n,e)=>{e.d(n,{Q:()=>i});const r=t=>t>32?7:15;const o=11
;function i(t){const n=t.map(c);const e=n.reduce((t,{bytes:n})=>Math.min(t,n.length-1),r(t.length));const o=new Uint16Array(65536);const i=new Uint16Array(256)
;const l=new Uint16Array(256);const d=[];const m=new Uint16Array(65536);for(const t of n){const n=g(t.bytes,e);for(let r=n;r<n+e;r++){const n=s(t,r)
;for(const e of f(t,r)){if(o[e]===0)m[e]=d.push([])-1;o[e]=o[e]|n;d[m[e]].push({pattern:t,back:r+1,group:n})}u(i,t,r+2,n);u(l,t,r-1,n)}}const p=(t,n,r)=>{
const s=o;const u=i;const c=l;const f=n-1;for(let o=e;o<n;o+=e){const e=t[o-1]<<8|t[o];let i=s[e];if(o<f&&o>1)i&=u[t[o+1]]&c[t[o-2]];if(i===0)continue
;const l=d[m[e]];for(let e=0;e<l.length;e++){const{pattern:s,back:u,group:c}=l[e];if((c&i)===0)continue;const f=o-u;if(a(s,t,f,n)&&r(s.word,f))return true}}
return false};return{scan(t,n,e){p(t,n,(t,n)=>{e(t,n);return false})},has:(t,n)=>p(t,n,()=>true)}}function s({bytes:t},n){const e=t[n+2]
;if(e!==undefined)return 1<<e%o;return 1<<o+(t[n-1]??0)%(16-o)}function u(t,{bytes:n,ignoreCase:e},r,o){const i=n[r];if(i===undefined){if(t[0]&o)return
;for(let n=0;n<256;n++)t[n]=t[n]|o;return}t[i]=t[i]|o;if(e)t[d(i)]=t[d(i)]|o}function c({text:t,ignoreCase:n=false},e){const r=new Uint8Array(t.length)
;for(let e=0;e<t.length;e++){const o=t.charCodeAt(e);if(o>127)throw new Error(`A keyword must be ASCII: ${t}`);r[e]=n?l(o):o}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:e,bytes:r,ignoreCase:n}}function a({bytes:t,ignoreCase:n},e,r,o){
if(r<0||r+t.length>o)return false;for(let o=0;o<t.length;o++){const i=e[r+o];if(i!==t[o]&&!(n&&l(i)===t[o]))return false}return true}
function f({bytes:t,ignoreCase:n},e){const r=t[e];const o=t[e+1];if(!n)return[r<<8|o];const i=d(r);const s=d(o)
;return[r<<8|o,...i===r?[]:[i<<8|o],...s===o?[]:[r<<8|s],...i===r||s===o?[]:[i<<8|s]]}function l(t){return t>=65&&t<=90?t|32:t}function d(t){
return t>=97&&t<=122?t&223:t}function g(t,n){let e=0;let r=Number.POSITIVE_INFINITY;let o=0;for(let i=0;i+1<t.length;i++){o+=m[t[i]]*m[t[i+1]];const s=i-n+1
;if(s<0)continue;if(o<r){r=o;e=s}o-=m[t[s]]*m[t[s+1]]}return e}const m=new Uint8Array(256).fill(3);const p="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<p.length;t++)m[p.charCodeAt(t)]=4+t},64715:(t,n,e)=>{e.d(n,{DV:()=>a,St:()=>d,Uw:()=>u,X1:()=>s,aY:()=>c,tp:()=>f,zH:()=>l});var r=e(15178)
;const o="&#8203;";const i={"&":"&amp;","<":"&lt;",">":"&gt;"};function s(t){return(0,
r.RK)(t.replace(/\s+/g," ").trim()).replace(/[&<>]/g,t=>i[t]??t).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function u(t){return t.replaceAll(o,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,t=>Object.keys(i).find(n=>i[n]===t)??t)}
function c(t){const n=(0,r.RK)(t);if(n.trim()==="")return c(`"${t}"`);if(!/[`|]|##/.test(n)&&n.trim()===n)return`\`${n}\``
;return`<code>${n.replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function a(t,n=""){const e=t.map(t=>(0,
r.RK)(t).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...e.matchAll(/`+/g)].map(([t])=>t.length));const i="`".repeat(o+1)
;return`${i}${n}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${i}`}function f(t,n,e=[]){const r=t.map((t,n)=>e.includes(n)?"--:":":--")
;return[t,r,...n].map(t=>`| ${t.join(" | ")} |`).join("\n")}function l(t,n){return`<details>\n<summary>${t}</summary>\n\n${n}\n\n</details>`}
function d({text:t}){const n=Math.max(2,...[...(t??"").matchAll(/`+/g)].map(([t])=>t.length));const e="`".repeat(n+1)
;return`${e}suggestion\n${t===undefined?"":`${t}\n`}${e}`}},67156:(t,n,e)=>{e.d(n,{$A:()=>u,qo:()=>i});var r=e(8342);const o=[{text:"RSA PRIVATE KEY",
begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function i(){return o.map(({text:t,begin:n})=>({
text:n?`BEGIN ${t}`:t}))}let s;function u(t,n,e){s??=(0,r.Q)(i());s.scan(t,n,(r,i)=>e(f(t,n,o[r],i)))}const c=65536;const a=45;function f(t,n,e,r){let o=r
;let i=r+e.text.length+(e.begin?6:0);if(e.begin){if(t[o-1]===32&&t[o-2]===a)o--;while(o>0&&t[o-1]===a&&r-o<6)o--;if(t[i]===32&&t[i+1]===a)i++
;for(let e=0;i<n&&t[i]===a&&e<5;e++)i++}const s=t.toString("latin1",i,Math.min(n,i+c));const u=e.begin?p(s,e):y(s);return{marker:e,offset:o,length:i-o,
blockLength:i-o+Math.max(0,u),body:u>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const g=new RegExp(`^${l}*(?:${d}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const m=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function p(t,n){
const e=g.exec(t)??m.exec(t);const r=e?.[1]??"";if(!e||!h(r))return-1;const o=`END ${n.text}`;const i=t.indexOf(o);if(i<0)return e[0].length
;return i+o.length+/^ ?-{0,5}/.exec(t.slice(i+o.length,i+o.length+6))[0].length}function h(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function y(t){const n=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return n?n[0].length:-1}}}
;
