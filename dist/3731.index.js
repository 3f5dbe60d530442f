"use strict";exports.id=3731;exports.ids=[3731,6696,4315];exports.modules={15070:(t,n,e)=>{e.r(n);e.d(n,{hideSecrets:()=>s,withoutSecrets:()=>i});var r=e(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function s(t){return(0,r.Rd)(t).replace(o,(t,n)=>`${n}\u2026(${t.length-n.length})`)}function i(t){
const{message:n,snippet:e}=t;return{...t,message:s(n),...e!==undefined&&{snippet:s(e)}}}},15083:(t,n,e)=>{e.d(n,{B:()=>r,c:()=>o})
;function r({covered:t,lines:n}){return n===0?100:Math.floor(t*1e4/n)/100}function o(t,n,e){t.set(n,e||t.get(n)===true)}},7397:(t,n,e)=>{e.d(n,{KZ:()=>u,
R8:()=>a,cm:()=>l,ol:()=>o,tq:()=>s,vK:()=>i});var r=e(4877);function o(t){return(0,r.D)(t)}const s="\u2714 Settled: this is not said any more."
;function i({id:t,body:n},e=false){return`\x3c!-- kempt:${e?"withdrawn":"note"} ${t} ${o(n)} --\x3e`}
const c=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function u(t){const[,n,e,r]=c.exec(t)??[]
;return e===undefined||r===undefined?undefined:{id:e,digest:r,withdrawn:n==="withdrawn"}}function a(t,n,e){
return`\x3c!-- kempt:summary ${o(t)} ${n} ${e} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function l(t){
const[,n,e,r]=f.exec(t)??[];if(n===undefined||r===undefined)return undefined;return{digest:n,order:Number(e),head:r}}},71753:(t,n,e)=>{e.d(n,{O5:()=>s,Uo:()=>o,
n6:()=>a});var r=e(83179);function o(t,n){return c(t,n)||i(t,n)||u(t,n)}function s(t,n){return i(t,n)||c(t,n)||u(t,n)}function i(t,n){
return r.y.indexOf(t.level)-r.y.indexOf(n.level)}function c(t,n){const[e,r]=[t.location.region,n.location.region]
;return a(t.location.path,n.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function u(t,n){
return a(t.rule,n.rule)||a(t.message,n.message)}function a(t,n){return t<n?-1:t>n?1:0}},84597:(t,n,e)=>{e.d(n,{$H:()=>s,Yy:()=>o,fM:()=>r})
;function r({startLine:t,endLine:n,endColumn:e}){return e===1&&n>t?n-1:n}function o({location:t,snippet:n}){const{region:e}=t
;if(!e||n===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>n.length)return undefined;const r=n.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function s(t){const{region:n}=t.location;if(n?.startColumn===1)return""
;return o(t)===undefined?undefined:t.snippet?.slice(0,(n?.startColumn??1)-1)}},48507:(t,n,e)=>{e.d(n,{$z:()=>o,EG:()=>s,ZT:()=>r});function r(t){const n={
error:0,warning:0,note:0};for(const{level:e}of t)n[e]++;return n}function o(t,n){const e=new Map;for(const r of t){const t=n(r);const o=e.get(t)
;if(o)o.push(r);else e.set(t,[r])}return e}function s(t){return t.split("/",1)[0]??t}},86859:(t,n,e)=>{e.d(n,{T2:()=>g,eo:()=>l,lM:()=>p,yi:()=>d})
;var r=e(16117);const o=1024*1024;const s=32;const i=3;const c=128*1024;let u;let a;const f=new Map;function l(){u??=h();return u}async function d(){
const t=await l();if(a!==undefined)return undefined;a=t;return a?.slab}function g(){a=undefined;f.clear()}function p(t){
return a!==undefined&&a.slab===t?a:undefined}async function h(){const{code:t}=await e.e(6611).then(e.bind(e,46611));try{
const n=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(t,"base64")))
;const{memory:e,allocate:u,textFacts:a,acceptJson:l,acceptXml:d,acceptYaml:g,sha1:p,findWords:h}=n.exports;const m=u(s+o)+s;const w=u(20);const y=Array.from({
length:i},()=>({groups:u(2*r.hl),words:u(4*c),hits:u(4*(1+2*r.G))}));const{buffer:b}=e;const x=Buffer.from(b);const $=x.write('{"a": [1, "b"]}\n',m,"latin1")
;a(m,$);p(m,$,w);l(m,$,false);g(m,$);const{groups:A,words:E,hits:v}=y[0];h(m,1,$,1,A,E,v);return{slab:Buffer.from(b,m,o),textFacts:t=>a(m,t),
acceptJson:(t,n)=>l(m,t,n),acceptXml:t=>d(m,t),acceptYaml:t=>g(m,t),blobId(t){const n=Buffer.from(`blob ${t}\0`,"latin1");x.set(n,m-n.length)
;p(m-n.length,n.length+t,w);return x.toString("hex",w,w+20)},wordFinder(t,n){const e=f.get(n);const o=y[f.size]
;if(e!==undefined||o===undefined||n.length>c)return e;new Uint16Array(b,o.groups).set(t);new Int32Array(b,o.words).set(n);const s={
hits:new Int32Array(b,o.hits,1+2*r.G),find:(t,n,e)=>h(m,t,n,e,o.groups,o.words,o.hits)};f.set(n,s);return s}}}catch{return undefined}}},16117:(t,n,e)=>{e.d(n,{
DY:()=>c,G:()=>u,Gs:()=>o,N:()=>r,OW:()=>i,ZB:()=>a,hl:()=>s,jp:()=>d});const r=65536;const o=r+256;const s=o+256;const i=65536;const c=6;const u=1e3
;function a(t,n,e,r,o,s,i){let a=0;let d=n;for(;d<e;d+=r){const n=f(t,d,e,o);if(n===0)continue;const r=s[t[d-1]<<8|t[d]];const g=s[r];if(a+g>u)break
;for(let o=0;o<g;o++){const u=r+1+o*c;const f=d-s[u+1];if((s[u+2]&n)===0||!l(t,f,e,s,u))continue;i[1+2*a]=s[u];i[2+2*a++]=f}}i[0]=d;return a}
function f(t,n,e,s){const i=s[t[n-1]<<8|t[n]];if(n<2||n>=e-1)return i;return i&s[r+t[n+1]]&s[o+t[n-2]]}function l(t,n,e,r,o){const s=r[o+3];const i=r[o+4]
;const c=r[o+5]===1;if(n<0||n+i>e)return false;for(let e=0;e<i;e++){const o=t[n+e];if(o!==r[s+e]&&!(c&&d(o)===r[s+e]))return false}return true}function d(t){
return t>=65&&t<=90?t|32:t}},69874:(t,n,e)=>{e.d(n,{Q:()=>w});var r=e(86859);var o=e(16117);const s=t=>t>32?7:15;const i=11;function c(t){const n=u(t)
;const{bytes:e,starts:r}=n;let i=s(t.length);for(let n=0;n<t.length;n++)i=Math.min(i,r[n+1]-r[n]-1);const c=new Uint16Array(o.hl);const g={pairs:[],words:[],
places:[]};for(let n=0;n<t.length;n++){const s=r[n];const u=r[n+1];const f=t[n].ignoreCase===true;const h=p(e,s,u,i);for(let t=h;t<h+i;t++){const r=l(e,s,u,t)
;a(e,t,n,f,g);for(let n=g.pairs.length-1;n>=0&&g.places[n]===t;n--)c[g.pairs[n]]|=r;d(c,o.N,t+2<u?e[t+2]:undefined,f,r);d(c,o.Gs,t>s?e[t-1]:undefined,f,r)}}
return{step:i,groups:c,words:f(t,n,g)}}function u(t){const n=[0];let e=0;for(const{text:r}of t){
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${r}`);e+=r.length;n.push(e)}const r=new Uint8Array(e)
;for(let n=0,e=0;n<t.length;n++){const{text:s,ignoreCase:i=false}=t[n];for(let t=0;t<s.length;t++){const n=s.charCodeAt(t)
;if(n>127)throw new Error(`A keyword must be ASCII: ${s}`);r[e++]=i?(0,o.jp)(n):n}}return{bytes:r,starts:n}}function a(t,n,e,r,{pairs:o,words:s,places:i}){
const[c,u]=[t[n],t[n+1]];const a=o.length;o.push(c<<8|u);if(r){const[t,n]=[g(c),g(u)];if(t!==c)o.push(t<<8|u);if(n!==u)o.push(c<<8|n)
;if(t!==c&&n!==u)o.push(t<<8|n)}for(let t=a;t<o.length;t++){s.push(e);i.push(n)}}function f(t,{bytes:n,starts:e},{pairs:r,words:s,places:i}){
const c=new Int32Array(o.OW+n.length+r.length*(1+o.DY));c.set(n,o.OW);for(const t of r)c[t]++;let u=o.OW+n.length;for(let a=0;a<r.length;a++){const f=r[a]
;let d=c[f];if(d<o.OW){if(d>o.G)throw new Error(`More than ${o.G} keywords have the same pair of characters`);const t=1+d*o.DY;d=u;c[f]=d;u+=t}const g=s[a]
;const[p,h]=[e[g],i[a]];let m=d+1+c[d]++*o.DY;c[m++]=g;c[m++]=h-p+1;c[m++]=l(n,p,e[g+1],h);c[m++]=o.OW+p;c[m++]=e[g+1]-p;c[m]=t[g].ignoreCase?1:0}
return c.subarray(0,u)}function l(t,n,e,r){if(r+2<e)return 1<<t[r+2]%i;return 1<<i+(r>n?t[r-1]:0)%(16-i)}function d(t,n,e,r,o){if(e===undefined){
if(t[n]&o)return;for(let e=n;e<n+256;e++)t[e]|=o;return}t[n+e]|=o;if(r)t[n+g(e)]|=o}function g(t){return t>=97&&t<=122?t&223:t}function p(t,n,e,r){let o=n
;let s=Number.POSITIVE_INFINITY;let i=0;for(let c=n;c+1<e;c++){i+=h[t[c]]*h[t[c+1]];const e=c-r+1;if(e<n)continue;if(i<s){s=i;o=e}i-=h[t[e]]*h[t[e+1]]}return o}
const h=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let t=0;t<m.length;t++)h[m.charCodeAt(t)]=4+t;function w(t){
const{step:n,groups:e,words:s}=c(t);const i=new Int32Array(1+2*o.G);const u=t=>({hits:i,find:(n,r,c)=>(0,o.ZB)(t,n,r,c,e,s,i)});const a=(t,o,i)=>{const c=(0,
r.lM)(t)?.wordFinder(e,s)??u(t);for(let t=n;t<o;t=c.hits[0]){const e=c.find(t,o,n);for(let t=1;t<=2*e;t+=2)if(i(c.hits[t],c.hits[t+1]))return true}return false}
;return{scan(t,n,e){a(t,n,(t,n)=>{e(t,n);return false})},has:(t,n)=>a(t,n,()=>true)}}},64715:(t,n,e)=>{e.d(n,{DV:()=>a,St:()=>d,Uw:()=>c,X1:()=>i,aY:()=>u,
tp:()=>f,zH:()=>l});var r=e(15178);const o="&#8203;";const s={"&":"&amp;","<":"&lt;",">":"&gt;"};function i(t){return(0,
r.RK)(t.replace(/\s+/g," ").trim()).replace(/[&<>]/g,t=>s[t]??t).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function c(t){return t.replaceAll(o,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,t=>Object.keys(s).find(n=>s[n]===t)??t)}
function u(t){const n=(0,r.RK)(t);if(n.trim()==="")return u(`"${t}"`);if(!/[`|]|##/.test(n)&&n.trim()===n)return`\`${n}\``
;return`<code>${n.replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function a(t,n=""){const e=t.map(t=>(0,
r.RK)(t).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...e.matchAll(/`+/g)].map(([t])=>t.length));const s="`".repeat(o+1)
;return`${s}${n}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${s}`}function f(t,n,e=[]){const r=t.map((t,n)=>e.includes(n)?"--:":":--")
;return[t,r,...n].map(t=>`| ${t.join(" | ")} |`).join("\n")}function l(t,n){return`<details>\n<summary>${t}</summary>\n\n${n}\n\n</details>`}
function d({text:t}){const n=Math.max(2,...[...(t??"").matchAll(/`+/g)].map(([t])=>t.length));const e="`".repeat(n+1)
;return`${e}suggestion\n${t===undefined?"":`${t}\n`}${e}`}},67156:(t,n,e)=>{e.d(n,{$A:()=>c,qo:()=>s});var r=e(69874);const o=[{text:"RSA PRIVATE KEY",
begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function s(){return o.map(({text:t,begin:n})=>({
text:n?`BEGIN ${t}`:t}))}let i;function c(t,n,e){i??=(0,r.Q)(s());i.scan(t,n,(r,s)=>e(f(t,n,o[r],s)))}const u=65536;const a=45;function f(t,n,e,r){let o=r
;let s=r+e.text.length+(e.begin?6:0);if(e.begin){if(t[o-1]===32&&t[o-2]===a)o--;while(o>0&&t[o-1]===a&&r-o<6)o--;if(t[s]===32&&t[s+1]===a)s++
;for(let e=0;s<n&&t[s]===a&&e<5;e++)s++}const i=t.toString("latin1",s,Math.min(n,s+u));const c=e.begin?h(i,e):w(i);return{marker:e,offset:o,length:s-o,
blockLength:s-o+Math.max(0,c),body:c>0,quoted:/^(?:\\+[nr])*["'`]/.test(i)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const g=new RegExp(`^${l}*(?:${d}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const p=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function h(t,n){
const e=g.exec(t)??p.exec(t);const r=e?.[1]??"";if(!e||!m(r))return-1;const o=`END ${n.text}`;const s=t.indexOf(o);if(s<0)return e[0].length
;return s+o.length+/^ ?-{0,5}/.exec(t.slice(s+o.length,s+o.length+6))[0].length}function m(t){if(!/\d/.test(t)||!/[A-Za-z]/.test(t))return false
;return new Set(t).size>=9}function w(t){const n=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(t);return n?n[0].length:-1}}}
;
