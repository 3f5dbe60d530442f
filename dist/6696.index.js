"use strict";exports.id=6696;exports.ids=[6696];exports.modules={15070:(e,t,n)=>{n.r(t);n.d(t,{hideSecrets:()=>a,withoutSecrets:()=>s});var r=n(22395)
;const i=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function a(e){return(0,r.Rd)(e).replace(i,(e,t)=>`${t}\u2026(${e.length-t.length})`)}function s(e){
const{message:t,snippet:n}=e;return{...e,message:a(t),...n!==undefined&&{snippet:a(n)}}}},67156:(e,t,n)=>{n.d(t,{$A:()=>c,qo:()=>a});var r=n(69874);const i=[{
text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,
name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{
text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{
text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{
text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{
text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function a(){
return i.map(({text:e,begin:t})=>({text:t?`BEGIN ${e}`:e}))}let s;function c(e,t,n){s??=(0,r.Q)(a());s.scan(e,t,(r,a)=>n(g(e,t,i[r],a)))}const o=65536
;const u=45;function g(e,t,n,r){let i=r;let a=r+n.text.length+(n.begin?6:0);if(n.begin){if(e[i-1]===32&&e[i-2]===u)i--;while(i>0&&e[i-1]===u&&r-i<6)i--
;if(e[a]===32&&e[a+1]===u)a++;for(let n=0;a<t&&e[a]===u&&n<5;n++)a++}const s=e.toString("latin1",a,Math.min(t,a+o));const c=n.begin?l(s,n):f(s);return{marker:n,
offset:i,length:a-i,blockLength:a-i+Math.max(0,c),body:c>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const E=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const x=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const p=new RegExp(`^${E}*(?:${x}${E}*){0,8}([A-Za-z0-9+/=]{24,})`);const P=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function l(e,t){
const n=p.exec(e)??P.exec(e);const r=n?.[1]??"";if(!n||!S(r))return-1;const i=`END ${t.text}`;const a=e.indexOf(i);if(a<0)return n[0].length
;return a+i.length+/^ ?-{0,5}/.exec(e.slice(a+i.length,a+i.length+6))[0].length}function S(e){if(!/\d/.test(e)||!/[A-Za-z]/.test(e))return false
;return new Set(e).size>=9}function f(e){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(e);return t?t[0].length:-1}}}
;
