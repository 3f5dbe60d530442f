"use strict";exports.id=4315;exports.ids=[4315,6696];exports.modules={15070:(t,e,n)=>{n.r(e);n.d(e,{hideSecrets:()=>s,withoutSecrets:()=>c});var r=n(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function s(t){return(0,r.Rd)(t).replace(o,(t,e)=>`${e}\u2026(${t.length-e.length})`)}function c(t){
const{message:e,snippet:n}=t;return{...t,message:s(e),...n!==undefined&&{snippet:s(n)}}}},86859:(t,e,n)=>{n.d(e,{T2:()=>h,eo:()=>l,lM:()=>d,yi:()=>g})
;var r=n(16117);const o=1024*1024;const s=32;const c=3;const i=128*1024;let a;let u;const f=new Map;function l(){a??=p();return a}async function g(){
const t=await l();if(u!==undefined)return undefined;u=t;return u?.slab}function h(){u=undefined;f.clear()}function d(t){
return u!==undefined&&u.slab===t?u:undefined}async function p(){const{code:t}=await n.e(6611).then(n.bind(n,46611));try{
const e=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(t,"base64")))
;const{memory:n,allocate:a,textFacts:u,acceptJson:l,acceptXml:g,acceptYaml:h,sha1:d,findWords:p}=e.exports;const b=a(s+o)+s;const y=a(20);const m=Array.from({
length:c},()=>({groups:a(2*r.hl),words:a(4*i),hits:a(4*(1+2*r.G))}));const{buffer:A}=n;const E=Buffer.from(A);return{slab:Buffer.from(A,b,o),
textFacts:t=>u(b,t),acceptJson:(t,e)=>l(b,t,e),acceptXml:t=>g(b,t),acceptYaml:t=>h(b,t),blobId(t){const e=Buffer.from(`blob ${t}\0`,"latin1")
;E.set(e,b-e.length);d(b-e.length,e.length+t,y);return E.toString("hex",y,y+20)},wordFinder(t,e){const n=f.get(e);const o=m[f.size]
;if(n!==undefined||o===undefined||e.length>i)return n;new Uint16Array(A,o.groups).set(t);new Int32Array(A,o.words).set(e);const s={
hits:new Int32Array(A,o.hits,1+2*r.G),find:(t,e,n)=>p(b,t,e,n,o.groups,o.words,o.hits)};f.set(e,s);return s}}}catch{return undefined}}},16117:(t,e,n)=>{n.d(e,{
G:()=>a,Gs:()=>o,N:()=>r,OW:()=>c,ZB:()=>u,hl:()=>s,jp:()=>g});const r=65536;const o=r+256;const s=o+256;const c=65536;const i=6;const a=1e3
;function u(t,e,n,r,o,s,c){let u=0;let g=e;for(;g<n;g+=r){const e=f(t,g,n,o);if(e===0)continue;const r=s[t[g-1]<<8|t[g]];const h=s[r];if(u+h>a)break
;for(let o=0;o<h;o++){const a=r+1+o*i;const f=g-s[a+1];if((s[a+2]&e)===0||!l(t,f,n,s,a))continue;c[1+2*u]=s[a];c[2+2*u++]=f}}c[0]=g;return u}
function f(t,e,n,s){const c=s[t[e-1]<<8|t[e]];if(e<2||e>=n-1)return c;return c&s[r+t[e+1]]&s[o+t[e-2]]}function l(t,e,n,r,o){const s=r[o+3];const c=r[o+4]
;const i=r[o+5]===1;if(e<0||e+c>n)return false;for(let n=0;n<c;n++){const o=t[e+n];if(o!==r[s+n]&&!(i&&g(o)===r[s+n]))return false}return true}function g(t){
return t>=65&&t<=90?t|32:t}},8342:(t,e,n)=>{n.d(e,{Q:()=>i});var r=n(86859);var o=n(16117);const s=t=>t>32?7:15;const c=11;function i(t){const e=t.map(l)
;const n=e.reduce((t,{bytes:e})=>Math.min(t,e.length-1),s(t.length));const c=new Uint16Array(o.hl);const i=new Map;for(const t of e){const e=d(t.bytes,n)
;for(let r=e;r<e+n;r++){const e=u(t,r);for(const n of g(t,r)){c[n]=c[n]|e;const o=i.get(n);if(o)o.push({pattern:t,back:r+1,group:e});else i.set(n,[{pattern:t,
back:r+1,group:e}])}f(c,o.N,t,r+2,e);f(c,o.Gs,t,r-1,e)}}const h=a(e,i);const p=new Int32Array(1+2*o.G);const b=t=>({hits:p,find:(e,n,r)=>(0,o.ZB)(t,e,n,r,c,h,p)
});const y=(t,e,o)=>{const s=(0,r.lM)(t)?.wordFinder(c,h)??b(t);for(let t=n;t<e;t=s.hits[0]){const r=s.find(t,e,n)
;for(let t=1;t<=2*r;t+=2)if(o(s.hits[t],s.hits[t+1]))return true}return false};return{scan(t,e,n){y(t,e,(t,e)=>{n(t,e);return false})},
has:(t,e)=>y(t,e,()=>true)}}function a(t,e){const n=[];const r=t.map(({bytes:t})=>o.OW+n.push(...t)-t.length);const s=[];for(const[t,c]of e){
if(c.length>o.G)throw new Error(`More than ${o.G} keywords have the same pair of characters`);s.push([t,o.OW+n.push(c.length)-1])
;for(const{pattern:t,back:e,group:o}of c){const{word:s,bytes:c,ignoreCase:i}=t;n.push(s,e,o,r[s],c.length,i?1:0)}}const c=new Int32Array(o.OW+n.length)
;for(const[t,e]of s)c[t]=e;c.set(n,o.OW);return c}function u({bytes:t},e){const n=t[e+2];if(n!==undefined)return 1<<n%c;return 1<<c+(t[e-1]??0)%(16-c)}
function f(t,e,{bytes:n,ignoreCase:r},o,s){const c=n[o];if(c===undefined){if(t[e]&s)return;for(let n=e;n<e+256;n++)t[n]=t[n]|s;return}const i=n=>{
t[e+n]=t[e+n]|s};i(c);if(r)i(h(c))}function l({text:t,ignoreCase:e=false},n){const r=new Uint8Array(t.length);for(let n=0;n<t.length;n++){
const s=t.charCodeAt(n);if(s>127)throw new Error(`A keyword must be ASCII: ${t}`);r[n]=e?(0,o.jp)(s):s}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:n,bytes:r,ignoreCase:e}}function g({bytes:t,ignoreCase:e},n){
const r=t[n];const o=t[n+1];if(!e)return[r<<8|o];const s=h(r);const c=h(o);return[r<<8|o,...s===r?[]:[s<<8|o],...c===o?[]:[r<<8|c],...s===r||c===o?[]:[s<<8|c]]}
function h(t){return t>=97&&t<=122?t&223:t}function d(t,e){let n=0;let r=Number.POSITIVE_INFINITY;let o=0;for(let s=0;s+1<t.length;s++){o+=p[t[s]]*p[t[s+1]]
;const c=s-e+1;if(c<0)continue;if(o<r){r=o;n=c}o-=p[t[c]]*p[t[c+1]]}return n}const p=new Uint8Array(256).fill(3);const b="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<b.length;t++)p[b.charCodeAt(t)]=4+t},67156:(t,e,n)=>{n.d(e,{$A:()=>i,qo:()=>s});var r=n(8342);const o=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function s(){return o.map(({text:t,begin:e})=>({
text:e?`BEGIN ${t}`:t}))}let c;function i(t,e,n){c??=(0,r.Q)(s());c.scan(t,e,(r,s)=>n(f(t,e,o[r],s)))}const a=65536;const u=45;function f(t,e,n,r){let o=r
;let s=r+n.text.length+(n.begin?6:0);if(n.begin){if(t[o-1]===32&&t[o-2]===u)o--;while(o>0&&t[o-1]===u&&r-o<6)o--;if(t[s]===32&&t[s+1]===u)s++
;for(let n=0;s<e&&t[s]===u&&n<5;n++)s++}const c=t.toString("latin1",s,Math.min(e,s+a));const i=n.begin?p(c,n):y(c);return{marker:n,offset:o,length:s-o,
blockLength:s-o+Math.max(0,i),body:i>0,quoted:/^(?:\\+[nr])*["'`]/.test(c)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const g=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${l}*(?:${g}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const d=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function p(t,e){
const n=h.exec(t)??d.exec(t);const r=n?.[1]??"";if(!n||!b(r))return-1;const o=`END ${e.text}`;const s=t.indexOf(o);if(s<0)return n[0].length
;return s+o.length+/^ ?-{0,5}/.exec(t.slice(s+o.length,s+o.length+6))[0].length}function b(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function y(t){const e=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return e?e[0].length:-1}}}
;
