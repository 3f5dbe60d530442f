"use strict";exports.id=3731;exports.ids=[3731,6696,4315];exports.modules={15070:(e,n,t)=>{t.r(n);t.d(n,{hideSecrets:()=>i,withoutSecrets:()=>s});var r=t(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(e){return(0,r.Rd)(e).replace(o,(e,n)=>`${n}\u2026(${e.length-n.length})`)}function s(e){
const{message:n,snippet:t}=e;return{...e,message:i(n),...t!==undefined&&{snippet:i(t)}}}},15083:(e,n,t)=>{t.d(n,{B:()=>r,c:()=>o})
;function r({covered:e,lines:n}){return n===0?100:Math.floor(e*1e4/n)/100}function o(e,n,t){e.set(n,t||e.get(n)===true)}},7397:(e,n,t)=>{t.d(n,{KZ:()=>u,
R8:()=>a,cm:()=>l,ol:()=>o,tq:()=>i,vK:()=>s});var r=t(4877);function o(e){return(0,r.D)(e)}const i="\u2714 Settled: this is not said any more."
;function s({id:e,body:n},t=false){return`\x3c!-- kempt:${t?"withdrawn":"note"} ${e} ${o(n)} --\x3e`}
const c=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function u(e){const[,n,t,r]=c.exec(e)??[]
;return t===undefined||r===undefined?undefined:{id:t,digest:r,withdrawn:n==="withdrawn"}}function a(e,n,t){
return`\x3c!-- kempt:summary ${o(e)} ${n} ${t} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function l(e){
const[,n,t,r]=f.exec(e)??[];if(n===undefined||r===undefined)return undefined;return{digest:n,order:Number(t),head:r}}},71753:(e,n,t)=>{t.d(n,{O5:()=>i,Uo:()=>o,
n6:()=>a});var r=t(83179);function o(e,n){return c(e,n)||s(e,n)||u(e,n)}function i(e,n){return s(e,n)||c(e,n)||u(e,n)}function s(e,n){
return r.y.indexOf(e.level)-r.y.indexOf(n.level)}function c(e,n){const[t,r]=[e.location.region,n.location.region]
;return a(e.location.path,n.location.path)||(t?.startLine??0)-(r?.startLine??0)||(t?.startColumn??0)-(r?.startColumn??0)}function u(e,n){
return a(e.rule,n.rule)||a(e.message,n.message)}function a(e,n){return e<n?-1:e>n?1:0}},84597:(e,n,t)=>{t.d(n,{$H:()=>i,Yy:()=>o,fM:()=>r})
;function r({startLine:e,endLine:n,endColumn:t}){return t===1&&n>e?n-1:n}function o({location:e,snippet:n}){const{region:t}=e
;if(!t||n===undefined||t.startLine!==t.endLine)return undefined;if(t.endColumn-1>n.length)return undefined;const r=n.slice(t.startColumn-1,t.endColumn-1)
;return t.byteLength===undefined||Buffer.byteLength(r)===t.byteLength?r:undefined}function i(e){const{region:n}=e.location;if(n?.startColumn===1)return""
;return o(e)===undefined?undefined:e.snippet?.slice(0,(n?.startColumn??1)-1)}},48507:(e,n,t)=>{t.d(n,{$z:()=>o,EG:()=>i,ZT:()=>r});function r(e){const n={
error:0,warning:0,note:0};for(const{level:t}of e)n[t]++;return n}function o(e,n){const t=new Map;for(const r of e){const e=n(r);const o=t.get(e)
;if(o)o.push(r);else t.set(e,[r])}return t}function i(e){return e.split("/",1)[0]??e}},8342:(e,n,t)=>{t.d(n,{Q:()=>i});const r=e=>e>32?7:15;const o=11
;function i(e){const n=e.map(u);const t=n.reduce((e,{bytes:n})=>Math.min(e,n.length-1),r(e.length));const o=new Uint16Array(65536);const i=new Uint16Array(256)
;const l=new Uint16Array(256);const d=[];const p=new Uint16Array(65536);for(const e of n){const n=g(e.bytes,t);for(let r=n;r<n+t;r++){const n=s(e,r)
;for(const t of f(e,r)){if(o[t]===0)p[t]=d.push([])-1;o[t]=o[t]|n;d[p[t]].push({pattern:e,back:r+1,group:n})}c(i,e,r+2,n);c(l,e,r-1,n)}}const m=(e,n,r)=>{
const s=o;const c=i;const u=l;const f=n-1;for(let o=t;o<n;o+=t){const t=e[o-1]<<8|e[o];let i=s[t];if(o<f&&o>1)i&=c[e[o+1]]&u[e[o-2]];if(i===0)continue
;const l=d[p[t]];for(let t=0;t<l.length;t++){const{pattern:s,back:c,group:u}=l[t];if((u&i)===0)continue;const f=o-c;if(a(s,e,f,n)&&r(s.word,f))return true}}
return false};return{scan(e,n,t){m(e,n,(e,n)=>{t(e,n);return false})},has:(e,n)=>m(e,n,()=>true)}}function s({bytes:e},n){const t=e[n+2]
;if(t!==undefined)return 1<<t%o;return 1<<o+(e[n-1]??0)%(16-o)}function c(e,{bytes:n,ignoreCase:t},r,o){const i=n[r];if(i===undefined){if(e[0]&o)return
;for(let n=0;n<256;n++)e[n]=e[n]|o;return}e[i]=e[i]|o;if(t)e[d(i)]=e[d(i)]|o}function u({text:e,ignoreCase:n=false},t){const r=new Uint8Array(e.length)
;for(let t=0;t<e.length;t++){const o=e.charCodeAt(t);if(o>127)throw new Error(`A keyword must be ASCII: ${e}`);r[t]=n?l(o):o}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${e}`);return{word:t,bytes:r,ignoreCase:n}}function a({bytes:e,ignoreCase:n},t,r,o){
if(r<0||r+e.length>o)return false;for(let o=0;o<e.length;o++){const i=t[r+o];if(i!==e[o]&&!(n&&l(i)===e[o]))return false}return true}
function f({bytes:e,ignoreCase:n},t){const r=e[t];const o=e[t+1];if(!n)return[r<<8|o];const i=d(r);const s=d(o)
;return[r<<8|o,...i===r?[]:[i<<8|o],...s===o?[]:[r<<8|s],...i===r||s===o?[]:[i<<8|s]]}function l(e){return e>=65&&e<=90?e|32:e}function d(e){
return e>=97&&e<=122?e&223:e}function g(e,n){let t=0;let r=Number.POSITIVE_INFINITY;let o=0;for(let i=0;i+1<e.length;i++){o+=p[e[i]]*p[e[i+1]];const s=i-n+1
;if(s<0)continue;if(o<r){r=o;t=s}o-=p[e[s]]*p[e[s+1]]}return t}const p=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let e=0;e<m.length;e++)p[m.charCodeAt(e)]=4+e},64715:(e,n,t)=>{t.d(n,{DV:()=>a,St:()=>d,Uw:()=>c,X1:()=>s,aY:()=>u,tp:()=>f,zH:()=>l});var r=t(15178)
;const o="&#8203;";const i={"&":"&amp;","<":"&lt;",">":"&gt;"};function s(e){return(0,
r.RK)(e.replace(/\s+/g," ").trim()).replace(/[&<>]/g,e=>i[e]??e).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function c(e){return e.replaceAll(o,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,e=>Object.keys(i).find(n=>i[n]===e)??e)}
function u(e){const n=(0,r.RK)(e);if(n.trim()==="")return u(`"${e}"`);if(!/[`|]|##/.test(n)&&n.trim()===n)return`\`${n}\``
;return`<code>${n.replace(/[^\p{L}\p{N} ]/gu,e=>`&#${e.codePointAt(0)};`)}</code>`}function a(e,n=""){const t=e.map(e=>(0,
r.RK)(e).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...t.matchAll(/`+/g)].map(([e])=>e.length));const i="`".repeat(o+1)
;return`${i}${n}\n${t.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${i}`}function f(e,n,t=[]){const r=e.map((e,n)=>t.includes(n)?"--:":":--")
;return[e,r,...n].map(e=>`| ${e.join(" | ")} |`).join("\n")}function l(e,n){return`<details>\n<summary>${e}</summary>\n\n${n}\n\n</details>`}
function d({text:e}){const n=Math.max(2,...[...(e??"").matchAll(/`+/g)].map(([e])=>e.length));const t="`".repeat(n+1)
;return`${t}suggestion\n${e===undefined?"":`${e}\n`}${t}`}},67156:(e,n,t)=>{t.d(n,{$A:()=>c,qo:()=>i});var r=t(8342);const o=[{text:"RSA PRIVATE KEY",
begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function i(){return o.map(({text:e,begin:n})=>({
text:n?`BEGIN ${e}`:e}))}let s;function c(e,n,t){s??=(0,r.Q)(i());s.scan(e,n,(r,i)=>t(f(e,n,o[r],i)))}const u=65536;const a=45;function f(e,n,t,r){let o=r
;let i=r+t.text.length+(t.begin?6:0);if(t.begin){if(e[o-1]===32&&e[o-2]===a)o--;while(o>0&&e[o-1]===a&&r-o<6)o--;if(e[i]===32&&e[i+1]===a)i++
;for(let t=0;i<n&&e[i]===a&&t<5;t++)i++}const s=e.toString("latin1",i,Math.min(n,i+u));const c=t.begin?m(s,t):y(s);return{marker:t,offset:o,length:i-o,
blockLength:i-o+Math.max(0,c),body:c>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const g=new RegExp(`^${l}*(?:${d}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const p=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(e,n){
const t=g.exec(e)??p.exec(e);const r=t?.[1]??"";if(!t||!h(r))return-1;const o=`END ${n.text}`;const i=e.indexOf(o);if(i<0)return t[0].length
;return i+o.length+/^ ?-{0,5}/.exec(e.slice(i+o.length,i+o.length+6))[0].length}function h(e){if(!/\d/.test(e)||!/[A-Za-z]/.test(e))return false
;return new Set(e).size>=9}function y(e){const n=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(e);return n?n[0].length:-1}}}
;
