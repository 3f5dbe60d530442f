"use strict";exports.id=1615;exports.ids=[1615,5178,6696,3731,5073,4315];exports.modules={15070:(n,e,t)=>{t.r(e);t.d(e,{hideSecrets:()=>o,withoutSecrets:()=>s})
;var r=t(22395);const i=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(n){return(0,r.Rd)(n).replace(i,(n,e)=>`${e}\u2026(${n.length-e.length})`)
}function s(n){const{message:e,snippet:t}=n;return{...n,message:o(e),...t!==undefined&&{snippet:o(t)}}}},96873:(n,e,t)=>{t.d(e,{j:()=>l,r:()=>d});var r=t(70779)
;var i=t(24055);var o=t(51775);var s=t(27419);var c=t(14353);function u({gateway:n,packs:e,lenses:t,context:r}){const i=[undefined,...t]
;const o=i.flatMap(t=>e.map(e=>n.estimate((0,c.qu)(e,t,r))));const s=n=>o.reduce((e,{usage:t})=>e+n(t),0);const u=o.every(({cost:n})=>n!==undefined);return{
questions:o.length,usage:{input:s(({input:n})=>n),output:s(({output:n})=>n)},...u&&{cost:o.reduce((n,{cost:e})=>n+(e??0),0)},pricesOf:n.pricesOf}}var a=t(21997)
;var f=t(96610);async function d(n){const{checked:e,order:t}=await p(n);return(0,a.onlyReview)(e.report,await(0,f.runReview)(e,t))}async function l(n){
const{checked:e,order:t}=await p(n);const r=await(0,f.prepareToReview)(e,t);return typeof r==="string"?r:u(r)}async function p(n){const e=(0,s.iK)(n)?n:{...n,
changed:""};const t=await(0,o.sb)(e);const r=(0,s.x5)(e);const{env:i,model:c,lenses:u,record:a,replay:f,full:d}=n
;const l=n.cache===false?undefined:await g(r.repository?.top??e.cwd,t.report);const p={config:t.config?.review,env:i,model:c,lenses:u,record:a,replay:f,full:d,
name:l};return{checked:t,order:{...p,tools:n.gitDir===undefined&&n.head===undefined}}}async function g(n,{scope:e}){const t=(0,i.W1)(n)
;if(t===undefined)return`${n} ${e.base} ${e.head}`;const o=await(0,r.git)(t,["rev-parse","--abbrev-ref","HEAD"])
;return`${t.gitDir} ${e.base} ${o.toString("utf8").trim()}`}},21997:(n,e,t)=>{t.r(e);t.d(e,{onlyReview:()=>u,withReview:()=>c});var r=t(6908);var i=t(19946)
;var o=t(71753);var s=t(65073);function c(n,e,t){const{section:s}=e;const c=[...n.findings,...(0,r.b)(e.findings)].sort(o.Uo)
;const u=[...n.notifications,...e.told,...a(e,t)];return{...n,findings:c,rules:[...n.rules,...f([...e.findings,...s.folded])],runs:[...n.runs,{check:"review",
status:s.skipped===undefined?"ran":"skipped",...s.skipped!==undefined&&{reason:s.skipped},findings:e.findings.length}],notifications:u,review:s,verdict:(0,
i.ds)(c,u,n.failOn)}}function u(n,e){const t={...n,findings:[],suppressed:[],rules:[],runs:[],notifications:[],existing:0};return c(t,e,true)}
function a({section:n,strict:e},t){const{skipped:r,unreviewed:i}=n;if(r!==undefined){return t?[{level:"error",id:"review",message:`Nothing was reviewed: ${r}`
}]:[]}const[o]=i;if(o===undefined)return[];const c=`${(0,s.LS)(i.length,"part")} of the change could not be reviewed, first ${o.path}:${o.startLine}`
;const u=e?"error":"warning";return[{level:u,id:"review",message:`${c}: ${o.reason}`}]}function f(n){const e=new Map(n.map(({rule:n,level:e})=>[n,e]))
;return[...e].map(([n,e])=>{const t=`Review: ${n.slice(n.indexOf("/")+1).replaceAll("-"," ")}`;return{id:n,level:e,summary:t,
help:`${t}. A model has found it, a second look has confirmed it.`}})}},15083:(n,e,t)=>{t.d(e,{B:()=>r,c:()=>i});function r({covered:n,lines:e}){
return e===0?100:Math.floor(n*1e4/e)/100}function i(n,e,t){n.set(e,t||n.get(e)===true)}},7397:(n,e,t)=>{t.d(e,{KZ:()=>u,R8:()=>a,cm:()=>d,ol:()=>i,tq:()=>o,
vK:()=>s});var r=t(4877);function i(n){return(0,r.D)(n)}const o="\u2714 Settled: this is not said any more.";function s({id:n,body:e},t=false){
return`\x3c!-- kempt:${t?"withdrawn":"note"} ${n} ${i(e)} --\x3e`}const c=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function u(n){
const[,e,t,r]=c.exec(n)??[];return t===undefined||r===undefined?undefined:{id:t,digest:r,withdrawn:e==="withdrawn"}}function a(n,e,t){
return`\x3c!-- kempt:summary ${i(n)} ${e} ${t} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function d(n){
const[,e,t,r]=f.exec(n)??[];if(e===undefined||r===undefined)return undefined;return{digest:e,order:Number(t),head:r}}},71753:(n,e,t)=>{t.d(e,{O5:()=>o,Uo:()=>i,
n6:()=>a});var r=t(83179);function i(n,e){return c(n,e)||s(n,e)||u(n,e)}function o(n,e){return s(n,e)||c(n,e)||u(n,e)}function s(n,e){
return r.y.indexOf(n.level)-r.y.indexOf(e.level)}function c(n,e){const[t,r]=[n.location.region,e.location.region]
;return a(n.location.path,e.location.path)||(t?.startLine??0)-(r?.startLine??0)||(t?.startColumn??0)-(r?.startColumn??0)}function u(n,e){
return a(n.rule,e.rule)||a(n.message,e.message)}function a(n,e){return n<e?-1:n>e?1:0}},84597:(n,e,t)=>{t.d(e,{$H:()=>o,Yy:()=>i,fM:()=>r})
;function r({startLine:n,endLine:e,endColumn:t}){return t===1&&e>n?e-1:e}function i({location:n,snippet:e}){const{region:t}=n
;if(!t||e===undefined||t.startLine!==t.endLine)return undefined;if(t.endColumn-1>e.length)return undefined;const r=e.slice(t.startColumn-1,t.endColumn-1)
;return t.byteLength===undefined||Buffer.byteLength(r)===t.byteLength?r:undefined}function o(n){const{region:e}=n.location;if(e?.startColumn===1)return""
;return i(n)===undefined?undefined:n.snippet?.slice(0,(e?.startColumn??1)-1)}},48507:(n,e,t)=>{t.d(e,{$z:()=>i,EG:()=>o,ZT:()=>r});function r(n){const e={
error:0,warning:0,note:0};for(const{level:t}of n)e[t]++;return e}function i(n,e){const t=new Map;for(const r of n){const n=e(r);const i=t.get(n)
;if(i)i.push(r);else t.set(n,[r])}return t}function o(n){return n.split("/",1)[0]??n}},8342:(n,e,t)=>{t.d(e,{Q:()=>o});const r=n=>n>32?7:15;const i=11
;function o(n){const e=n.map(u);const t=e.reduce((n,{bytes:e})=>Math.min(n,e.length-1),r(n.length));const i=new Uint16Array(65536);const o=new Uint16Array(256)
;const d=new Uint16Array(256);const l=[];const g=new Uint16Array(65536);for(const n of e){const e=p(n.bytes,t);for(let r=e;r<e+t;r++){const e=s(n,r)
;for(const t of f(n,r)){if(i[t]===0)g[t]=l.push([])-1;i[t]=i[t]|e;l[g[t]].push({pattern:n,back:r+1,group:e})}c(o,n,r+2,e);c(d,n,r-1,e)}}const m=(n,e,r)=>{
const s=i;const c=o;const u=d;const f=e-1;for(let i=t;i<e;i+=t){const t=n[i-1]<<8|n[i];let o=s[t];if(i<f&&i>1)o&=c[n[i+1]]&u[n[i-2]];if(o===0)continue
;const d=l[g[t]];for(let t=0;t<d.length;t++){const{pattern:s,back:c,group:u}=d[t];if((u&o)===0)continue;const f=i-c;if(a(s,n,f,e)&&r(s.word,f))return true}}
return false};return{scan(n,e,t){m(n,e,(n,e)=>{t(n,e);return false})},has:(n,e)=>m(n,e,()=>true)}}function s({bytes:n},e){const t=n[e+2]
;if(t!==undefined)return 1<<t%i;return 1<<i+(n[e-1]??0)%(16-i)}function c(n,{bytes:e,ignoreCase:t},r,i){const o=e[r];if(o===undefined){if(n[0]&i)return
;for(let e=0;e<256;e++)n[e]=n[e]|i;return}n[o]=n[o]|i;if(t)n[l(o)]=n[l(o)]|i}function u({text:n,ignoreCase:e=false},t){const r=new Uint8Array(n.length)
;for(let t=0;t<n.length;t++){const i=n.charCodeAt(t);if(i>127)throw new Error(`A keyword must be ASCII: ${n}`);r[t]=e?d(i):i}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:t,bytes:r,ignoreCase:e}}function a({bytes:n,ignoreCase:e},t,r,i){
if(r<0||r+n.length>i)return false;for(let i=0;i<n.length;i++){const o=t[r+i];if(o!==n[i]&&!(e&&d(o)===n[i]))return false}return true}
function f({bytes:n,ignoreCase:e},t){const r=n[t];const i=n[t+1];if(!e)return[r<<8|i];const o=l(r);const s=l(i)
;return[r<<8|i,...o===r?[]:[o<<8|i],...s===i?[]:[r<<8|s],...o===r||s===i?[]:[o<<8|s]]}function d(n){return n>=65&&n<=90?n|32:n}function l(n){
return n>=97&&n<=122?n&223:n}function p(n,e){let t=0;let r=Number.POSITIVE_INFINITY;let i=0;for(let o=0;o+1<n.length;o++){i+=g[n[o]]*g[n[o+1]];const s=o-e+1
;if(s<0)continue;if(i<r){r=i;t=s}i-=g[n[s]]*g[n[s+1]]}return t}const g=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<m.length;n++)g[m.charCodeAt(n)]=4+n},64715:(n,e,t)=>{t.d(e,{DV:()=>a,St:()=>l,Uw:()=>c,X1:()=>s,aY:()=>u,tp:()=>f,zH:()=>d});var r=t(15178)
;const i="&#8203;";const o={"&":"&amp;","<":"&lt;",">":"&gt;"};function s(n){return(0,
r.RK)(n.replace(/\s+/g," ").trim()).replace(/[&<>]/g,n=>o[n]??n).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${i}`)
}function c(n){return n.replaceAll(i,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,n=>Object.keys(o).find(e=>o[e]===n)??n)}
function u(n){const e=(0,r.RK)(n);if(e.trim()==="")return u(`"${n}"`);if(!/[`|]|##/.test(e)&&e.trim()===e)return`\`${e}\``
;return`<code>${e.replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function a(n,e=""){const t=n.map(n=>(0,
r.RK)(n).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const i=Math.max(2,...[...t.matchAll(/`+/g)].map(([n])=>n.length));const o="`".repeat(i+1)
;return`${o}${e}\n${t.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${o}`}function f(n,e,t=[]){const r=n.map((n,e)=>t.includes(e)?"--:":":--")
;return[n,r,...e].map(n=>`| ${n.join(" | ")} |`).join("\n")}function d(n,e){return`<details>\n<summary>${n}</summary>\n\n${e}\n\n</details>`}
function l({text:n}){const e=Math.max(2,...[...(n??"").matchAll(/`+/g)].map(([n])=>n.length));const t="`".repeat(e+1)
;return`${t}suggestion\n${n===undefined?"":`${n}\n`}${t}`}},69963:(n,e,t)=>{t.d(e,{b:()=>o});var r=t(73024);var i=t.n(r);function o(n){try{return(0,
r.readFileSync)(n,"utf8")}catch{return undefined}}},65073:(n,e,t)=>{t.d(e,{$Q:()=>u,K9:()=>r,LS:()=>i,a3:()=>s,yZ:()=>c,z3:()=>o});function r(n){
return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function i(n,e,t=`${e}s`){return`${r(n)} ${n===1?e:t}`}function o(n){const e=["B","kB","MB","GB","TB"]
;const t=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),e.length-1);const r=n/1e3**t;return`${t===0||r>=99.95?Math.round(r):r.toFixed(1)} ${e[t]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const e=Math.round(n/1e3)
;return`${Math.floor(e/60)} min ${e%60} s`}function c(n,e="and"){const t=n.at(-1)??"";return n.length<2?t:`${n.slice(0,-1).join(", ")} ${e} ${t}`}
function u(n,e){if(n.length<=e)return n;return`${n.slice(0,Math.max(0,e-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,e,t)=>{t.d(e,{Ql:()=>p,RK:()=>s,
Vj:()=>y,_R:()=>l,aB:()=>g,kw:()=>c,logLines:()=>d,sN:()=>f,sc:()=>v});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>i.test(n)?n:o[n]??c(n))}
function c(n){const e=n.codePointAt(0)??0;if(e<256)return`\\x${e.toString(16).padStart(2,"0")}`
;return e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\u{${e.toString(16)}}`}const u=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function f(n){
return s(n).replace(u,"#\\x23").replace(a,"$1\\x3a")}function d(n){return n.split("\n").map(f).join("\n")}function l(n){
return new Set([...n.matchAll(u)].map(({index:n})=>n+1))}function p(n){return n.replace(a,"$1\\x3a")}function g(n){
const e=JSON.stringify(n,null,2).replace(u,"#\\u0023");return`${e.replace(r,n=>n==="\n"||i.test(n)?n:m(n))}\n`}function m(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const h=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const $=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function y(n){if(n<="\u02ff")return 1;if($.test(n))return 0;return h.test(n)&&!w.test(n)?2:1}
function v(n){let e=0;for(const t of n)e+=y(t);return e}},67156:(n,e,t)=>{t.d(e,{$A:()=>c,qo:()=>o});var r=t(8342);const i=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function o(){return i.map(({text:n,begin:e})=>({
text:e?`BEGIN ${n}`:n}))}let s;function c(n,e,t){s??=(0,r.Q)(o());s.scan(n,e,(r,o)=>t(f(n,e,i[r],o)))}const u=65536;const a=45;function f(n,e,t,r){let i=r
;let o=r+t.text.length+(t.begin?6:0);if(t.begin){if(n[i-1]===32&&n[i-2]===a)i--;while(i>0&&n[i-1]===a&&r-i<6)i--;if(n[o]===32&&n[o+1]===a)o++
;for(let t=0;o<e&&n[o]===a&&t<5;t++)o++}const s=n.toString("latin1",o,Math.min(e,o+u));const c=t.begin?m(s,t):$(s);return{marker:t,offset:i,length:o-i,
blockLength:o-i+Math.max(0,c),body:c>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const p=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(n,e){
const t=p.exec(n)??g.exec(n);const r=t?.[1]??"";if(!t||!h(r))return-1;const i=`END ${e.text}`;const o=n.indexOf(i);if(o<0)return t[0].length
;return o+i.length+/^ ?-{0,5}/.exec(n.slice(o+i.length,o+i.length+6))[0].length}function h(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false
;return new Set(n).size>=9}function $(n){const e=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return e?e[0].length:-1}}}
;
