"use strict";exports.id=4315;exports.ids=[4315,6696];exports.modules={15070:(e,t,n)=>{n.r(t);n.d(t,{hideSecrets:()=>i,withoutSecrets:()=>s});var r=n(22395)
;const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(e){return(0,r.Rd)(e).replace(o,(e,t)=>`${t}\u2026(${e.length-t.length})`)}function s(e){
const{message:t,snippet:n}=e;return{...e,message:i(t),...n!==undefined&&{snippet:i(n)}}}},8342:(e,t,n)=>{n.d(t,{Q:()=>i});const r=e=>e>32?7:15;const o=11
;function i(e){const t=e.map(a);const n=t.reduce((e,{bytes:t})=>Math.min(e,t.length-1),r(e.length));const o=new Uint16Array(65536);const i=new Uint16Array(256)
;const l=new Uint16Array(256);const g=[];const h=new Uint16Array(65536);for(const e of t){const t=E(e.bytes,n);for(let r=t;r<t+n;r++){const t=s(e,r)
;for(const n of f(e,r)){if(o[n]===0)h[n]=g.push([])-1;o[n]=o[n]|t;g[h[n]].push({pattern:e,back:r+1,group:t})}c(i,e,r+2,t);c(l,e,r-1,t)}}const p=(e,t,r)=>{
const s=o;const c=i;const a=l;const f=t-1;for(let o=n;o<t;o+=n){const n=e[o-1]<<8|e[o];let i=s[n];if(o<f&&o>1)i&=c[e[o+1]]&a[e[o-2]];if(i===0)continue
;const l=g[h[n]];for(let n=0;n<l.length;n++){const{pattern:s,back:c,group:a}=l[n];if((a&i)===0)continue;const f=o-c;if(u(s,e,f,t)&&r(s.word,f))return true}}
return false};return{scan(e,t,n){p(e,t,(e,t)=>{n(e,t);return false})},has:(e,t)=>p(e,t,()=>true)}}function s({bytes:e},t){const n=e[t+2]
;if(n!==undefined)return 1<<n%o;return 1<<o+(e[t-1]??0)%(16-o)}function c(e,{bytes:t,ignoreCase:n},r,o){const i=t[r];if(i===undefined){if(e[0]&o)return
;for(let t=0;t<256;t++)e[t]=e[t]|o;return}e[i]=e[i]|o;if(n)e[g(i)]=e[g(i)]|o}function a({text:e,ignoreCase:t=false},n){const r=new Uint8Array(e.length)
;for(let n=0;n<e.length;n++){const o=e.charCodeAt(n);if(o>127)throw new Error(`A keyword must be ASCII: ${e}`);r[n]=t?l(o):o}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${e}`);return{word:n,bytes:r,ignoreCase:t}}function u({bytes:e,ignoreCase:t},n,r,o){
if(r<0||r+e.length>o)return false;for(let o=0;o<e.length;o++){const i=n[r+o];if(i!==e[o]&&!(t&&l(i)===e[o]))return false}return true}
function f({bytes:e,ignoreCase:t},n){const r=e[n];const o=e[n+1];if(!t)return[r<<8|o];const i=g(r);const s=g(o)
;return[r<<8|o,...i===r?[]:[i<<8|o],...s===o?[]:[r<<8|s],...i===r||s===o?[]:[i<<8|s]]}function l(e){return e>=65&&e<=90?e|32:e}function g(e){
return e>=97&&e<=122?e&223:e}function E(e,t){let n=0;let r=Number.POSITIVE_INFINITY;let o=0;for(let i=0;i+1<e.length;i++){o+=h[e[i]]*h[e[i+1]];const s=i-t+1
;if(s<0)continue;if(o<r){r=o;n=s}o-=h[e[s]]*h[e[s+1]]}return n}const h=new Uint8Array(256).fill(3);const p="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let e=0;e<p.length;e++)h[p.charCodeAt(e)]=4+e},67156:(e,t,n)=>{n.d(t,{$A:()=>c,qo:()=>i});var r=n(8342);const o=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function i(){return o.map(({text:e,begin:t})=>({
text:t?`BEGIN ${e}`:e}))}let s;function c(e,t,n){s??=(0,r.Q)(i());s.scan(e,t,(r,i)=>n(f(e,t,o[r],i)))}const a=65536;const u=45;function f(e,t,n,r){let o=r
;let i=r+n.text.length+(n.begin?6:0);if(n.begin){if(e[o-1]===32&&e[o-2]===u)o--;while(o>0&&e[o-1]===u&&r-o<6)o--;if(e[i]===32&&e[i+1]===u)i++
;for(let n=0;i<t&&e[i]===u&&n<5;n++)i++}const s=e.toString("latin1",i,Math.min(t,i+a));const c=n.begin?p(s,n):A(s);return{marker:n,offset:o,length:i-o,
blockLength:i-o+Math.max(0,c),body:c>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const g=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const E=new RegExp(`^${l}*(?:${g}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const h=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function p(e,t){
const n=E.exec(e)??h.exec(e);const r=n?.[1]??"";if(!n||!y(r))return-1;const o=`END ${t.text}`;const i=e.indexOf(o);if(i<0)return n[0].length
;return i+o.length+/^ ?-{0,5}/.exec(e.slice(i+o.length,i+o.length+6))[0].length}function y(e){if(!/\d/.test(e)||!/[A-Za-z]/.test(e))return false
;return new Set(e).size>=9}function A(e){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(e);return t?t[0].length:-1}}}
;
