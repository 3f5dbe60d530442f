"use strict";exports.id=4315;exports.ids=[4315,6696];exports.modules={15070:(t,e,n)=>{n.r(e);n.d(e,{hideSecrets:()=>o,withoutSecrets:()=>c});var r=n(22395)
;const s=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(t){return(0,r.Rd)(t).replace(s,(t,e)=>`${e}\u2026(${t.length-e.length})`)}function c(t){
const{message:e,snippet:n}=t;return{...t,message:o(e),...n!==undefined&&{snippet:o(n)}}}},86859:(t,e,n)=>{n.d(e,{T2:()=>g,lM:()=>h,yi:()=>l});var r=n(16117)
;const s=1024*1024;const o=32;const c=3;const i=128*1024;let a;let u;const f=new Map;async function l(){a??=d();const t=await a
;if(u!==undefined)return undefined;u=t;return u?.slab}function g(){u=undefined;f.clear()}function h(t){return u!==undefined&&u.slab===t?u:undefined}
async function d(){const{code:t}=await n.e(6611).then(n.bind(n,46611));try{const e=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(t,"base64")))
;const{memory:n,allocate:a,textFacts:u,acceptJson:l,acceptXml:g,acceptYaml:h,sha1:d,findWords:p}=e.exports;const b=a(o+s)+o;const y=a(20);const m=Array.from({
length:c},()=>({groups:a(2*r.hl),words:a(4*i),hits:a(4*(1+2*r.G))}));const{buffer:A}=n;const E=Buffer.from(A);return{slab:Buffer.from(A,b,s),
textFacts:t=>u(b,t),acceptJson:(t,e)=>l(b,t,e),acceptXml:t=>g(b,t),acceptYaml:t=>h(b,t),blobId(t){const e=Buffer.from(`blob ${t}\0`,"latin1")
;E.set(e,b-e.length);d(b-e.length,e.length+t,y);return E.toString("hex",y,y+20)},wordFinder(t,e){const n=f.get(e);const s=m[f.size]
;if(n!==undefined||s===undefined||e.length>i)return n;new Uint16Array(A,s.groups).set(t);new Int32Array(A,s.words).set(e);const o={
hits:new Int32Array(A,s.hits,1+2*r.G),find:(t,e,n)=>p(b,t,e,n,s.groups,s.words,s.hits)};f.set(e,o);return o}}}catch{return undefined}}},16117:(t,e,n)=>{n.d(e,{
G:()=>a,Gs:()=>s,N:()=>r,OW:()=>c,ZB:()=>u,hl:()=>o,jp:()=>g});const r=65536;const s=r+256;const o=s+256;const c=65536;const i=6;const a=1e3
;function u(t,e,n,r,s,o,c){let u=0;let g=e;for(;g<n;g+=r){const e=f(t,g,n,s);if(e===0)continue;const r=o[t[g-1]<<8|t[g]];const h=o[r];if(u+h>a)break
;for(let s=0;s<h;s++){const a=r+1+s*i;const f=g-o[a+1];if((o[a+2]&e)===0||!l(t,f,n,o,a))continue;c[1+2*u]=o[a];c[2+2*u++]=f}}c[0]=g;return u}
function f(t,e,n,o){const c=o[t[e-1]<<8|t[e]];if(e<2||e>=n-1)return c;return c&o[r+t[e+1]]&o[s+t[e-2]]}function l(t,e,n,r,s){const o=r[s+3];const c=r[s+4]
;const i=r[s+5]===1;if(e<0||e+c>n)return false;for(let n=0;n<c;n++){const s=t[e+n];if(s!==r[o+n]&&!(i&&g(s)===r[o+n]))return false}return true}function g(t){
return t>=65&&t<=90?t|32:t}},8342:(t,e,n)=>{n.d(e,{Q:()=>i});var r=n(86859);var s=n(16117);const o=t=>t>32?7:15;const c=11;function i(t){const e=t.map(l)
;const n=e.reduce((t,{bytes:e})=>Math.min(t,e.length-1),o(t.length));const c=new Uint16Array(s.hl);const i=new Map;for(const t of e){const e=d(t.bytes,n)
;for(let r=e;r<e+n;r++){const e=u(t,r);for(const n of g(t,r)){c[n]=c[n]|e;const s=i.get(n);if(s)s.push({pattern:t,back:r+1,group:e});else i.set(n,[{pattern:t,
back:r+1,group:e}])}f(c,s.N,t,r+2,e);f(c,s.Gs,t,r-1,e)}}const h=a(e,i);const p=new Int32Array(1+2*s.G);const b=t=>({hits:p,find:(e,n,r)=>(0,s.ZB)(t,e,n,r,c,h,p)
});const y=(t,e,s)=>{const o=(0,r.lM)(t)?.wordFinder(c,h)??b(t);for(let t=n;t<e;t=o.hits[0]){const r=o.find(t,e,n)
;for(let t=1;t<=2*r;t+=2)if(s(o.hits[t],o.hits[t+1]))return true}return false};return{scan(t,e,n){y(t,e,(t,e)=>{n(t,e);return false})},
has:(t,e)=>y(t,e,()=>true)}}function a(t,e){const n=[];const r=t.map(({bytes:t})=>s.OW+n.push(...t)-t.length);const o=[];for(const[t,c]of e){
if(c.length>s.G)throw new Error(`More than ${s.G} keywords have the same pair of characters`);o.push([t,s.OW+n.push(c.length)-1])
;for(const{pattern:t,back:e,group:s}of c){const{word:o,bytes:c,ignoreCase:i}=t;n.push(o,e,s,r[o],c.length,i?1:0)}}const c=new Int32Array(s.OW+n.length)
;for(const[t,e]of o)c[t]=e;c.set(n,s.OW);return c}function u({bytes:t},e){const n=t[e+2];if(n!==undefined)return 1<<n%c;return 1<<c+(t[e-1]??0)%(16-c)}
function f(t,e,{bytes:n,ignoreCase:r},s,o){const c=n[s];if(c===undefined){if(t[e]&o)return;for(let n=e;n<e+256;n++)t[n]=t[n]|o;return}const i=n=>{
t[e+n]=t[e+n]|o};i(c);if(r)i(h(c))}function l({text:t,ignoreCase:e=false},n){const r=new Uint8Array(t.length);for(let n=0;n<t.length;n++){
const o=t.charCodeAt(n);if(o>127)throw new Error(`A keyword must be ASCII: ${t}`);r[n]=e?(0,s.jp)(o):o}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:n,bytes:r,ignoreCase:e}}function g({bytes:t,ignoreCase:e},n){
const r=t[n];const s=t[n+1];if(!e)return[r<<8|s];const o=h(r);const c=h(s);return[r<<8|s,...o===r?[]:[o<<8|s],...c===s?[]:[r<<8|c],...o===r||c===s?[]:[o<<8|c]]}
function h(t){return t>=97&&t<=122?t&223:t}function d(t,e){let n=0;let r=Number.POSITIVE_INFINITY;let s=0;for(let o=0;o+1<t.length;o++){s+=p[t[o]]*p[t[o+1]]
;const c=o-e+1;if(c<0)continue;if(s<r){r=s;n=c}s-=p[t[c]]*p[t[c+1]]}return n}const p=new Uint8Array(256).fill(3);const b="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<b.length;t++)p[b.charCodeAt(t)]=4+t},67156:(t,e,n)=>{n.d(e,{$A:()=>i,qo:()=>o});var r=n(8342);const s=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function o(){return s.map(({text:t,begin:e})=>({
text:e?`BEGIN ${t}`:t}))}let c;function i(t,e,n){c??=(0,r.Q)(o());c.scan(t,e,(r,o)=>n(f(t,e,s[r],o)))}const a=65536;const u=45;function f(t,e,n,r){let s=r
;let o=r+n.text.length+(n.begin?6:0);if(n.begin){if(t[s-1]===32&&t[s-2]===u)s--;while(s>0&&t[s-1]===u&&r-s<6)s--;if(t[o]===32&&t[o+1]===u)o++
;for(let n=0;o<e&&t[o]===u&&n<5;n++)o++}const c=t.toString("latin1",o,Math.min(e,o+a));const i=n.begin?p(c,n):y(c);return{marker:n,offset:s,length:o-s,
blockLength:o-s+Math.max(0,i),body:i>0,quoted:/^(?:\\+[nr])*["'`]/.test(c)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const g=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${l}*(?:${g}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const d=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function p(t,e){
const n=h.exec(t)??d.exec(t);const r=n?.[1]??"";if(!n||!b(r))return-1;const s=`END ${e.text}`;const o=t.indexOf(s);if(o<0)return n[0].length
;return o+s.length+/^ ?-{0,5}/.exec(t.slice(o+s.length,o+s.length+6))[0].length}function b(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function y(t){const e=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return e?e[0].length:-1}}}
;
