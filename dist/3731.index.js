"use strict";exports.id=3731;exports.ids=[3731,6696,4315];exports.modules={15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>s,withoutSecrets:()=>i});var r=e(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function s(n){return(0,r.Rd)(n).replace(o,(n,t)=>`${t}\u2026(${n.length-t.length})`)}function i(n){
const{message:t,snippet:e}=n;return{...n,message:s(t),...e!==undefined&&{snippet:s(e)}}}},15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>o})
;function r({covered:n,lines:t}){return t===0?100:Math.floor(n*1e4/t)/100}function o(n,t,e){n.set(t,e||n.get(t)===true)}},7397:(n,t,e)=>{e.d(t,{KZ:()=>u,
R8:()=>a,cm:()=>l,ol:()=>o,tq:()=>s,vK:()=>i});var r=e(4877);function o(n){return(0,r.D)(n)}const s="\u2714 Settled: this is not said any more."
;function i({id:n,body:t},e=false){return`\x3c!-- kempt:${e?"withdrawn":"note"} ${n} ${o(t)} --\x3e`}
const c=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function u(n){const[,t,e,r]=c.exec(n)??[]
;return e===undefined||r===undefined?undefined:{id:e,digest:r,withdrawn:t==="withdrawn"}}function a(n,t,e){
return`\x3c!-- kempt:summary ${o(n)} ${t} ${e} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function l(n){
const[,t,e,r]=f.exec(n)??[];if(t===undefined||r===undefined)return undefined;return{digest:t,order:Number(e),head:r}}},71753:(n,t,e)=>{e.d(t,{O5:()=>s,Uo:()=>o,
n6:()=>a});var r=e(83179);function o(n,t){return c(n,t)||i(n,t)||u(n,t)}function s(n,t){return i(n,t)||c(n,t)||u(n,t)}function i(n,t){
return r.y.indexOf(n.level)-r.y.indexOf(t.level)}function c(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function u(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},84597:(n,t,e)=>{e.d(t,{$H:()=>s,Yy:()=>o,fM:()=>r})
;function r({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function o({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const r=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function s(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return o(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},48507:(n,t,e)=>{e.d(t,{$z:()=>o,EG:()=>s,ZT:()=>r});function r(n){const t={
error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function o(n,t){const e=new Map;for(const r of n){const n=t(r);const o=e.get(n)
;if(o)o.push(r);else e.set(n,[r])}return e}function s(n){return n.split("/",1)[0]??n}},86859:(n,t,e)=>{e.d(t,{T2:()=>g,eo:()=>l,lM:()=>p,yi:()=>d})
;var r=e(16117);const o=1024*1024;const s=32;const i=3;const c=128*1024;let u;let a;const f=new Map;function l(){u??=h();return u}async function d(){
const n=await l();if(a!==undefined)return undefined;a=n;return a?.slab}function g(){a=undefined;f.clear()}function p(n){
return a!==undefined&&a.slab===n?a:undefined}async function h(){const{code:n}=await e.e(6611).then(e.bind(e,46611));try{
const t=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(n,"base64")))
;const{memory:e,allocate:u,textFacts:a,acceptJson:l,acceptXml:d,acceptYaml:g,sha1:p,findWords:h}=t.exports;const m=u(s+o)+s;const y=u(20);const b=Array.from({
length:i},()=>({groups:u(2*r.hl),words:u(4*c),hits:u(4*(1+2*r.G))}));const{buffer:w}=e;const x=Buffer.from(w);return{slab:Buffer.from(w,m,o),
textFacts:n=>a(m,n),acceptJson:(n,t)=>l(m,n,t),acceptXml:n=>d(m,n),acceptYaml:n=>g(m,n),blobId(n){const t=Buffer.from(`blob ${n}\0`,"latin1")
;x.set(t,m-t.length);p(m-t.length,t.length+n,y);return x.toString("hex",y,y+20)},wordFinder(n,t){const e=f.get(t);const o=b[f.size]
;if(e!==undefined||o===undefined||t.length>c)return e;new Uint16Array(w,o.groups).set(n);new Int32Array(w,o.words).set(t);const s={
hits:new Int32Array(w,o.hits,1+2*r.G),find:(n,t,e)=>h(m,n,t,e,o.groups,o.words,o.hits)};f.set(t,s);return s}}}catch{return undefined}}},16117:(n,t,e)=>{e.d(t,{
G:()=>u,Gs:()=>o,N:()=>r,OW:()=>i,ZB:()=>a,hl:()=>s,jp:()=>d});const r=65536;const o=r+256;const s=o+256;const i=65536;const c=6;const u=1e3
;function a(n,t,e,r,o,s,i){let a=0;let d=t;for(;d<e;d+=r){const t=f(n,d,e,o);if(t===0)continue;const r=s[n[d-1]<<8|n[d]];const g=s[r];if(a+g>u)break
;for(let o=0;o<g;o++){const u=r+1+o*c;const f=d-s[u+1];if((s[u+2]&t)===0||!l(n,f,e,s,u))continue;i[1+2*a]=s[u];i[2+2*a++]=f}}i[0]=d;return a}
function f(n,t,e,s){const i=s[n[t-1]<<8|n[t]];if(t<2||t>=e-1)return i;return i&s[r+n[t+1]]&s[o+n[t-2]]}function l(n,t,e,r,o){const s=r[o+3];const i=r[o+4]
;const c=r[o+5]===1;if(t<0||t+i>e)return false;for(let e=0;e<i;e++){const o=n[t+e];if(o!==r[s+e]&&!(c&&d(o)===r[s+e]))return false}return true}function d(n){
return n>=65&&n<=90?n|32:n}},8342:(n,t,e)=>{e.d(t,{Q:()=>c});var r=e(86859);var o=e(16117);const s=n=>n>32?7:15;const i=11;function c(n){const t=n.map(l)
;const e=t.reduce((n,{bytes:t})=>Math.min(n,t.length-1),s(n.length));const i=new Uint16Array(o.hl);const c=new Map;for(const n of t){const t=p(n.bytes,e)
;for(let r=t;r<t+e;r++){const t=a(n,r);for(const e of d(n,r)){i[e]=i[e]|t;const o=c.get(e);if(o)o.push({pattern:n,back:r+1,group:t});else c.set(e,[{pattern:n,
back:r+1,group:t}])}f(i,o.N,n,r+2,t);f(i,o.Gs,n,r-1,t)}}const g=u(t,c);const h=new Int32Array(1+2*o.G);const m=n=>({hits:h,find:(t,e,r)=>(0,o.ZB)(n,t,e,r,i,g,h)
});const y=(n,t,o)=>{const s=(0,r.lM)(n)?.wordFinder(i,g)??m(n);for(let n=e;n<t;n=s.hits[0]){const r=s.find(n,t,e)
;for(let n=1;n<=2*r;n+=2)if(o(s.hits[n],s.hits[n+1]))return true}return false};return{scan(n,t,e){y(n,t,(n,t)=>{e(n,t);return false})},
has:(n,t)=>y(n,t,()=>true)}}function u(n,t){const e=[];const r=n.map(({bytes:n})=>o.OW+e.push(...n)-n.length);const s=[];for(const[n,i]of t){
if(i.length>o.G)throw new Error(`More than ${o.G} keywords have the same pair of characters`);s.push([n,o.OW+e.push(i.length)-1])
;for(const{pattern:n,back:t,group:o}of i){const{word:s,bytes:i,ignoreCase:c}=n;e.push(s,t,o,r[s],i.length,c?1:0)}}const i=new Int32Array(o.OW+e.length)
;for(const[n,t]of s)i[n]=t;i.set(e,o.OW);return i}function a({bytes:n},t){const e=n[t+2];if(e!==undefined)return 1<<e%i;return 1<<i+(n[t-1]??0)%(16-i)}
function f(n,t,{bytes:e,ignoreCase:r},o,s){const i=e[o];if(i===undefined){if(n[t]&s)return;for(let e=t;e<t+256;e++)n[e]=n[e]|s;return}const c=e=>{
n[t+e]=n[t+e]|s};c(i);if(r)c(g(i))}function l({text:n,ignoreCase:t=false},e){const r=new Uint8Array(n.length);for(let e=0;e<n.length;e++){
const s=n.charCodeAt(e);if(s>127)throw new Error(`A keyword must be ASCII: ${n}`);r[e]=t?(0,o.jp)(s):s}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:e,bytes:r,ignoreCase:t}}function d({bytes:n,ignoreCase:t},e){
const r=n[e];const o=n[e+1];if(!t)return[r<<8|o];const s=g(r);const i=g(o);return[r<<8|o,...s===r?[]:[s<<8|o],...i===o?[]:[r<<8|i],...s===r||i===o?[]:[s<<8|i]]}
function g(n){return n>=97&&n<=122?n&223:n}function p(n,t){let e=0;let r=Number.POSITIVE_INFINITY;let o=0;for(let s=0;s+1<n.length;s++){o+=h[n[s]]*h[n[s+1]]
;const i=s-t+1;if(i<0)continue;if(o<r){r=o;e=i}o-=h[n[i]]*h[n[i+1]]}return e}const h=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<m.length;n++)h[m.charCodeAt(n)]=4+n},64715:(n,t,e)=>{e.d(t,{DV:()=>a,St:()=>d,Uw:()=>c,X1:()=>i,aY:()=>u,tp:()=>f,zH:()=>l});var r=e(15178)
;const o="&#8203;";const s={"&":"&amp;","<":"&lt;",">":"&gt;"};function i(n){return(0,
r.RK)(n.replace(/\s+/g," ").trim()).replace(/[&<>]/g,n=>s[n]??n).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function c(n){return n.replaceAll(o,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,n=>Object.keys(s).find(t=>s[t]===n)??n)}
function u(n){const t=(0,r.RK)(n);if(t.trim()==="")return u(`"${n}"`);if(!/[`|]|##/.test(t)&&t.trim()===t)return`\`${t}\``
;return`<code>${t.replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function a(n,t=""){const e=n.map(n=>(0,
r.RK)(n).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...e.matchAll(/`+/g)].map(([n])=>n.length));const s="`".repeat(o+1)
;return`${s}${t}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${s}`}function f(n,t,e=[]){const r=n.map((n,t)=>e.includes(t)?"--:":":--")
;return[n,r,...t].map(n=>`| ${n.join(" | ")} |`).join("\n")}function l(n,t){return`<details>\n<summary>${n}</summary>\n\n${t}\n\n</details>`}
function d({text:n}){const t=Math.max(2,...[...(n??"").matchAll(/`+/g)].map(([n])=>n.length));const e="`".repeat(t+1)
;return`${e}suggestion\n${n===undefined?"":`${n}\n`}${e}`}},67156:(n,t,e)=>{e.d(t,{$A:()=>c,qo:()=>s});var r=e(8342);const o=[{text:"RSA PRIVATE KEY",
begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function s(){return o.map(({text:n,begin:t})=>({
text:t?`BEGIN ${n}`:n}))}let i;function c(n,t,e){i??=(0,r.Q)(s());i.scan(n,t,(r,s)=>e(f(n,t,o[r],s)))}const u=65536;const a=45;function f(n,t,e,r){let o=r
;let s=r+e.text.length+(e.begin?6:0);if(e.begin){if(n[o-1]===32&&n[o-2]===a)o--;while(o>0&&n[o-1]===a&&r-o<6)o--;if(n[s]===32&&n[s+1]===a)s++
;for(let e=0;s<t&&n[s]===a&&e<5;e++)s++}const i=n.toString("latin1",s,Math.min(t,s+u));const c=e.begin?h(i,e):y(i);return{marker:e,offset:o,length:s-o,
blockLength:s-o+Math.max(0,c),body:c>0,quoted:/^(?:\\+[nr])*["'`]/.test(i)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const g=new RegExp(`^${l}*(?:${d}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const p=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function h(n,t){
const e=g.exec(n)??p.exec(n);const r=e?.[1]??"";if(!e||!m(r))return-1;const o=`END ${t.text}`;const s=n.indexOf(o);if(s<0)return e[0].length
;return s+o.length+/^ ?-{0,5}/.exec(n.slice(s+o.length,s+o.length+6))[0].length}function m(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false
;return new Set(n).size>=9}function y(n){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}}}
;
