"use strict";exports.id=4315;exports.ids=[4315,6696];exports.modules={15070:(t,e,n)=>{n.r(e);n.d(e,{hideSecrets:()=>o,withoutSecrets:()=>c});var r=n(22395)
;const s=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(t){return(0,r.Rd)(t).replace(s,(t,e)=>`${e}\u2026(${t.length-e.length})`)}function c(t){
const{message:e,snippet:n}=t;return{...t,message:o(e),...n!==undefined&&{snippet:o(n)}}}},86859:(t,e,n)=>{n.d(e,{T2:()=>d,eo:()=>l,lM:()=>g,yi:()=>h})
;var r=n(16117);const s=1024*1024;const o=32;const c=3;const i=128*1024;let a;let u;const f=new Map;function l(){a??=p();return a}async function h(){
const t=await l();if(u!==undefined)return undefined;u=t;return u?.slab}function d(){u=undefined;f.clear()}function g(t){
return u!==undefined&&u.slab===t?u:undefined}async function p(){const{code:t}=await n.e(6611).then(n.bind(n,46611));try{
const e=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(t,"base64")))
;const{memory:n,allocate:a,textFacts:u,acceptJson:l,acceptXml:h,acceptYaml:d,sha1:g,findWords:p}=e.exports;const b=a(o+s)+o;const w=a(20);const y=Array.from({
length:c},()=>({groups:a(2*r.hl),words:a(4*i),hits:a(4*(1+2*r.G))}));const{buffer:m}=n;const A=Buffer.from(m);const E=A.write('{"a": [1, "b"]}\n',b,"latin1")
;u(b,E);g(b,E,w);l(b,E,false);d(b,E);const{groups:x,words:P,hits:S}=y[0];p(b,1,E,1,x,P,S);return{slab:Buffer.from(m,b,s),textFacts:t=>u(b,t),
acceptJson:(t,e)=>l(b,t,e),acceptXml:t=>h(b,t),acceptYaml:t=>d(b,t),blobId(t){const e=Buffer.from(`blob ${t}\0`,"latin1");A.set(e,b-e.length)
;g(b-e.length,e.length+t,w);return A.toString("hex",w,w+20)},wordFinder(t,e){const n=f.get(e);const s=y[f.size]
;if(n!==undefined||s===undefined||e.length>i)return n;new Uint16Array(m,s.groups).set(t);new Int32Array(m,s.words).set(e);const o={
hits:new Int32Array(m,s.hits,1+2*r.G),find:(t,e,n)=>p(b,t,e,n,s.groups,s.words,s.hits)};f.set(e,o);return o}}}catch{return undefined}}},16117:(t,e,n)=>{n.d(e,{
DY:()=>i,G:()=>a,Gs:()=>s,N:()=>r,OW:()=>c,ZB:()=>u,hl:()=>o,jp:()=>h});const r=65536;const s=r+256;const o=s+256;const c=65536;const i=6;const a=1e3
;function u(t,e,n,r,s,o,c){let u=0;let h=e;for(;h<n;h+=r){const e=f(t,h,n,s);if(e===0)continue;const r=o[t[h-1]<<8|t[h]];const d=o[r];if(u+d>a)break
;for(let s=0;s<d;s++){const a=r+1+s*i;const f=h-o[a+1];if((o[a+2]&e)===0||!l(t,f,n,o,a))continue;c[1+2*u]=o[a];c[2+2*u++]=f}}c[0]=h;return u}
function f(t,e,n,o){const c=o[t[e-1]<<8|t[e]];if(e<2||e>=n-1)return c;return c&o[r+t[e+1]]&o[s+t[e-2]]}function l(t,e,n,r,s){const o=r[s+3];const c=r[s+4]
;const i=r[s+5]===1;if(e<0||e+c>n)return false;for(let n=0;n<c;n++){const s=t[e+n];if(s!==r[o+n]&&!(i&&h(s)===r[o+n]))return false}return true}function h(t){
return t>=65&&t<=90?t|32:t}},69874:(t,e,n)=>{n.d(e,{Q:()=>w});var r=n(86859);var s=n(16117);const o=t=>t>32?7:15;const c=11;function i(t){const e=a(t)
;const{bytes:n,starts:r}=e;let c=o(t.length);for(let e=0;e<t.length;e++)c=Math.min(c,r[e+1]-r[e]-1);const i=new Uint16Array(s.hl);const d={pairs:[],words:[],
places:[]};for(let e=0;e<t.length;e++){const o=r[e];const a=r[e+1];const f=t[e].ignoreCase===true;const p=g(n,o,a,c);for(let t=p;t<p+c;t++){const r=l(n,o,a,t)
;u(n,t,e,f,d);for(let e=d.pairs.length-1;e>=0&&d.places[e]===t;e--)i[d.pairs[e]]|=r;h(i,s.N,t+2<a?n[t+2]:undefined,f,r);h(i,s.Gs,t>o?n[t-1]:undefined,f,r)}}
return{step:c,groups:i,words:f(t,e,d)}}function a(t){const e=[0];let n=0;for(const{text:r}of t){
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${r}`);n+=r.length;e.push(n)}const r=new Uint8Array(n)
;for(let e=0,n=0;e<t.length;e++){const{text:o,ignoreCase:c=false}=t[e];for(let t=0;t<o.length;t++){const e=o.charCodeAt(t)
;if(e>127)throw new Error(`A keyword must be ASCII: ${o}`);r[n++]=c?(0,s.jp)(e):e}}return{bytes:r,starts:e}}function u(t,e,n,r,{pairs:s,words:o,places:c}){
const[i,a]=[t[e],t[e+1]];const u=s.length;s.push(i<<8|a);if(r){const[t,e]=[d(i),d(a)];if(t!==i)s.push(t<<8|a);if(e!==a)s.push(i<<8|e)
;if(t!==i&&e!==a)s.push(t<<8|e)}for(let t=u;t<s.length;t++){o.push(n);c.push(e)}}function f(t,{bytes:e,starts:n},{pairs:r,words:o,places:c}){
const i=new Int32Array(s.OW+e.length+r.length*(1+s.DY));i.set(e,s.OW);for(const t of r)i[t]++;let a=s.OW+e.length;for(let u=0;u<r.length;u++){const f=r[u]
;let h=i[f];if(h<s.OW){if(h>s.G)throw new Error(`More than ${s.G} keywords have the same pair of characters`);const t=1+h*s.DY;h=a;i[f]=h;a+=t}const d=o[u]
;const[g,p]=[n[d],c[u]];let b=h+1+i[h]++*s.DY;i[b++]=d;i[b++]=p-g+1;i[b++]=l(e,g,n[d+1],p);i[b++]=s.OW+g;i[b++]=n[d+1]-g;i[b]=t[d].ignoreCase?1:0}
return i.subarray(0,a)}function l(t,e,n,r){if(r+2<n)return 1<<t[r+2]%c;return 1<<c+(r>e?t[r-1]:0)%(16-c)}function h(t,e,n,r,s){if(n===undefined){
if(t[e]&s)return;for(let n=e;n<e+256;n++)t[n]|=s;return}t[e+n]|=s;if(r)t[e+d(n)]|=s}function d(t){return t>=97&&t<=122?t&223:t}function g(t,e,n,r){let s=e
;let o=Number.POSITIVE_INFINITY;let c=0;for(let i=e;i+1<n;i++){c+=p[t[i]]*p[t[i+1]];const n=i-r+1;if(n<e)continue;if(c<o){o=c;s=n}c-=p[t[n]]*p[t[n+1]]}return s}
const p=new Uint8Array(256).fill(3);const b="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let t=0;t<b.length;t++)p[b.charCodeAt(t)]=4+t;function w(t){
const{step:e,groups:n,words:o}=i(t);const c=new Int32Array(1+2*s.G);const a=t=>({hits:c,find:(e,r,i)=>(0,s.ZB)(t,e,r,i,n,o,c)});const u=(t,s,c)=>{const i=(0,
r.lM)(t)?.wordFinder(n,o)??a(t);for(let t=e;t<s;t=i.hits[0]){const n=i.find(t,s,e);for(let t=1;t<=2*n;t+=2)if(c(i.hits[t],i.hits[t+1]))return true}return false}
;return{scan(t,e,n){u(t,e,(t,e)=>{n(t,e);return false})},has:(t,e)=>u(t,e,()=>true)}}},67156:(t,e,n)=>{n.d(e,{$A:()=>i,qo:()=>o});var r=n(69874);const s=[{
text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,
name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{
text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{
text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{
text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{
text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function o(){
return s.map(({text:t,begin:e})=>({text:e?`BEGIN ${t}`:t}))}let c;function i(t,e,n){c??=(0,r.Q)(o());c.scan(t,e,(r,o)=>n(f(t,e,s[r],o)))}const a=65536
;const u=45;function f(t,e,n,r){let s=r;let o=r+n.text.length+(n.begin?6:0);if(n.begin){if(t[s-1]===32&&t[s-2]===u)s--;while(s>0&&t[s-1]===u&&r-s<6)s--
;if(t[o]===32&&t[o+1]===u)o++;for(let n=0;o<e&&t[o]===u&&n<5;n++)o++}const c=t.toString("latin1",o,Math.min(e,o+a));const i=n.begin?p(c,n):w(c);return{marker:n,
offset:s,length:o-s,blockLength:o-s+Math.max(0,i),body:i>0,quoted:/^(?:\\+[nr])*["'`]/.test(c)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const h=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const d=new RegExp(`^${l}*(?:${h}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function p(t,e){
const n=d.exec(t)??g.exec(t);const r=n?.[1]??"";if(!n||!b(r))return-1;const s=`END ${e.text}`;const o=t.indexOf(s);if(o<0)return n[0].length
;return o+s.length+/^ ?-{0,5}/.exec(t.slice(o+s.length,o+s.length+6))[0].length}function b(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function w(t){const e=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return e?e[0].length:-1}}}
;
