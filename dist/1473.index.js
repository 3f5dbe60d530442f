"use strict";exports.id=1473;exports.ids=[1473,5178,6696,3731,4315];exports.modules={15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>o,withoutSecrets:()=>s})
;var r=e(22395);const i=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(n){return(0,r.Rd)(n).replace(i,(n,t)=>`${t}…(${n.length-t.length})`)}
function s(n){const{message:t,snippet:e}=n;return{...n,message:o(t),...e!==undefined&&{snippet:o(e)}}}},96873:(n,t,e)=>{e.d(t,{j:()=>d,r:()=>l});var r=e(70779)
;var i=e(24055);var o=e(51775);var s=e(27419);var c=e(14353);function u({gateway:n,packs:t,lenses:e,context:r}){const i=[undefined,...e]
;const o=i.flatMap(e=>t.map(t=>n.estimate((0,c.qu)(t,e,r))));const s=n=>o.reduce((t,{usage:e})=>t+n(e),0);const u=o.every(({cost:n})=>n!==undefined);return{
questions:o.length,usage:{input:s(({input:n})=>n),output:s(({output:n})=>n)},...u&&{cost:o.reduce((n,{cost:t})=>n+(t??0),0)},pricesOf:n.pricesOf}}var a=e(21997)
;var f=e(96610);async function l(n){const{checked:t,order:e}=await p(n);return(0,a.onlyReview)(t.report,await(0,f.runReview)(t,e))}async function d(n){
const{checked:t,order:e}=await p(n);const r=await(0,f.prepareToReview)(t,e);return typeof r==="string"?r:u(r)}async function p(n){const t=(0,s.iK)(n)?n:{...n,
changed:""};const e=await(0,o.sb)(t);const r=(0,s.x5)(t);const{env:i,model:c,lenses:u,record:a,replay:f,full:l}=n
;const d=n.cache===false?undefined:await g(r.repository?.top??t.cwd,e.report);const p={config:e.config?.review,env:i,model:c,lenses:u,record:a,replay:f,full:l,
name:d};return{checked:e,order:{...p,tools:n.gitDir===undefined&&n.head===undefined}}}async function g(n,{scope:t}){const e=(0,i.W)(n)
;if(e===undefined)return`${n} ${t.base} ${t.head}`;const o=await(0,r.git)(e,["rev-parse","--abbrev-ref","HEAD"])
;return`${e.gitDir} ${t.base} ${o.toString("utf8").trim()}`}},21997:(n,t,e)=>{e.r(t);e.d(t,{onlyReview:()=>u,withReview:()=>c});var r=e(6908);var i=e(19946)
;var o=e(71753);var s=e(65073);function c(n,t,e){const{section:s}=t;const c=[...n.findings,...(0,r.b)(t.findings)].sort(o.Uo)
;const u=[...n.notifications,...t.told,...a(t,e)];return{...n,findings:c,rules:[...n.rules,...f([...t.findings,...s.folded])],runs:[...n.runs,{check:"review",
status:s.skipped===undefined?"ran":"skipped",...s.skipped!==undefined&&{reason:s.skipped},findings:t.findings.length}],notifications:u,review:s,verdict:(0,
i.ds)(c,u,n.failOn)}}function u(n,t){const e={...n,findings:[],suppressed:[],rules:[],runs:[],notifications:[],existing:0};return c(e,t,true)}
function a({section:n,strict:t},e){const{skipped:r,unreviewed:i}=n;if(r!==undefined){return e?[{level:"error",id:"review",message:`Nothing was reviewed: ${r}`
}]:[]}const[o]=i;if(o===undefined)return[];const c=`${(0,s.LS)(i.length,"part")} of the change could not be reviewed, first ${o.path}:${o.startLine}`
;const u=t?"error":"warning";return[{level:u,id:"review",message:`${c}: ${o.reason}`}]}function f(n){const t=new Map(n.map(({rule:n,level:t})=>[n,t]))
;return[...t].map(([n,t])=>{const e=`Review: ${n.slice(n.indexOf("/")+1).replaceAll("-"," ")}`;return{id:n,level:t,summary:e,
help:`${e}. A model has found it, a second look has confirmed it.`}})}},15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>i});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function i(n,t,e){n.set(t,e||n.get(t)===true)}},4877:(n,t,e)=>{e.d(t,{D:()=>r});function r(n){let t=2654435769
;let e=2246822507;for(let r=0;r<n.length;r++){const i=n.charCodeAt(r);t=Math.imul(t^i,668265263);e=Math.imul(e^i,374761393)}return o(i(t^e>>>15))+o(i(e^t>>>13))
}function i(n){const t=Math.imul(n^n>>>16,2246822507);const e=Math.imul(t^t>>>13,3266489909);return e^e>>>16}function o(n){
return(n>>>0).toString(16).padStart(8,"0")}},7397:(n,t,e)=>{e.d(t,{KZ:()=>u,R8:()=>a,cm:()=>l,ol:()=>i,tq:()=>o,vK:()=>s});var r=e(4877);function i(n){return(0,
r.D)(n)}const o="✔ Settled: this is not said any more.";function s({id:n,body:t},e=false){return`\x3c!-- kempt:${e?"withdrawn":"note"} ${n} ${i(t)} --\x3e`}
const c=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function u(n){const[,t,e,r]=c.exec(n)??[]
;return e===undefined||r===undefined?undefined:{id:e,digest:r,withdrawn:t==="withdrawn"}}function a(n,t,e){
return`\x3c!-- kempt:summary ${i(n)} ${t} ${e} --\x3e`}const f=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function l(n){
const[,t,e,r]=f.exec(n)??[];if(t===undefined||r===undefined)return undefined;return{digest:t,order:Number(e),head:r}}},71753:(n,t,e)=>{e.d(t,{O5:()=>o,Uo:()=>i,
n6:()=>a});var r=e(83179);function i(n,t){return c(n,t)||s(n,t)||u(n,t)}function o(n,t){return s(n,t)||c(n,t)||u(n,t)}function s(n,t){
return r.y.indexOf(n.level)-r.y.indexOf(t.level)}function c(n,t){const[e,r]=[n.location.region,t.location.region]
;return a(n.location.path,t.location.path)||(e?.startLine??0)-(r?.startLine??0)||(e?.startColumn??0)-(r?.startColumn??0)}function u(n,t){
return a(n.rule,t.rule)||a(n.message,t.message)}function a(n,t){return n<t?-1:n>t?1:0}},84597:(n,t,e)=>{e.d(t,{$H:()=>o,Yy:()=>i,fM:()=>r})
;function r({startLine:n,endLine:t,endColumn:e}){return e===1&&t>n?t-1:t}function i({location:n,snippet:t}){const{region:e}=n
;if(!e||t===undefined||e.startLine!==e.endLine)return undefined;if(e.endColumn-1>t.length)return undefined;const r=t.slice(e.startColumn-1,e.endColumn-1)
;return e.byteLength===undefined||Buffer.byteLength(r)===e.byteLength?r:undefined}function o(n){const{region:t}=n.location;if(t?.startColumn===1)return""
;return i(n)===undefined?undefined:n.snippet?.slice(0,(t?.startColumn??1)-1)}},48507:(n,t,e)=>{e.d(t,{$z:()=>i,EG:()=>o,ZT:()=>r});function r(n){const t={
error:0,warning:0,note:0};for(const{level:e}of n)t[e]++;return t}function i(n,t){const e=new Map;for(const r of n){const n=t(r);const i=e.get(n)
;if(i)i.push(r);else e.set(n,[r])}return e}function o(n){return n.split("/",1)[0]??n}},8342:(n,t,e)=>{e.d(t,{Q:()=>o});const r=n=>n>32?7:15;const i=11
;function o(n){const t=n.map(u);const e=t.reduce((n,{bytes:t})=>Math.min(n,t.length-1),r(n.length));const i=new Uint16Array(65536);const o=new Uint16Array(256)
;const l=new Uint16Array(256);const d=[];const g=new Uint16Array(65536);for(const n of t){const t=p(n.bytes,e);for(let r=t;r<t+e;r++){const t=s(n,r)
;for(const e of f(n,r)){if(i[e]===0)g[e]=d.push([])-1;i[e]=i[e]|t;d[g[e]].push({pattern:n,back:r+1,group:t})}c(o,n,r+2,t);c(l,n,r-1,t)}}const h=(n,t,r)=>{
const s=i;const c=o;const u=l;const f=t-1;for(let i=e;i<t;i+=e){const e=n[i-1]<<8|n[i];let o=s[e];if(i<f&&i>1)o&=c[n[i+1]]&u[n[i-2]];if(o===0)continue
;const l=d[g[e]];for(let e=0;e<l.length;e++){const{pattern:s,back:c,group:u}=l[e];if((u&o)===0)continue;const f=i-c;if(a(s,n,f,t)&&r(s.word,f))return true}}
return false};return{scan(n,t,e){h(n,t,(n,t)=>{e(n,t);return false})},has:(n,t)=>h(n,t,()=>true)}}function s({bytes:n},t){const e=n[t+2]
;if(e!==undefined)return 1<<e%i;return 1<<i+(n[t-1]??0)%(16-i)}function c(n,{bytes:t,ignoreCase:e},r,i){const o=t[r];if(o===undefined){if(n[0]&i)return
;for(let t=0;t<256;t++)n[t]=n[t]|i;return}n[o]=n[o]|i;if(e)n[d(o)]=n[d(o)]|i}function u({text:n,ignoreCase:t=false},e){const r=new Uint8Array(n.length)
;for(let e=0;e<n.length;e++){const i=n.charCodeAt(e);if(i>127)throw new Error(`A keyword must be ASCII: ${n}`);r[e]=t?l(i):i}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:e,bytes:r,ignoreCase:t}}function a({bytes:n,ignoreCase:t},e,r,i){
if(r<0||r+n.length>i)return false;for(let i=0;i<n.length;i++){const o=e[r+i];if(o!==n[i]&&!(t&&l(o)===n[i]))return false}return true}
function f({bytes:n,ignoreCase:t},e){const r=n[e];const i=n[e+1];if(!t)return[r<<8|i];const o=d(r);const s=d(i)
;return[r<<8|i,...o===r?[]:[o<<8|i],...s===i?[]:[r<<8|s],...o===r||s===i?[]:[o<<8|s]]}function l(n){return n>=65&&n<=90?n|32:n}function d(n){
return n>=97&&n<=122?n&223:n}function p(n,t){let e=0;let r=Number.POSITIVE_INFINITY;let i=0;for(let o=0;o+1<n.length;o++){i+=g[n[o]]*g[n[o+1]];const s=o-t+1
;if(s<0)continue;if(i<r){r=i;e=s}i-=g[n[s]]*g[n[s+1]]}return e}const g=new Uint8Array(256).fill(3);const h="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<h.length;n++)g[h.charCodeAt(n)]=4+n},64715:(n,t,e)=>{e.d(t,{DV:()=>a,St:()=>d,Uw:()=>c,X1:()=>s,aY:()=>u,tp:()=>f,zH:()=>l});var r=e(15178)
;const i="&#8203;";const o={"&":"&amp;","<":"&lt;",">":"&gt;"};function s(n){return(0,
r.RK)(n.replace(/\s+/g," ").trim()).replace(/[&<>]/g,n=>o[n]??n).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${i}`)
}function c(n){return n.replaceAll(i,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,n=>Object.keys(o).find(t=>o[t]===n)??n)}
function u(n){const t=(0,r.RK)(n);if(t.trim()==="")return u(`"${n}"`);if(!/[`|]|##/.test(t)&&t.trim()===t)return`\`${t}\``
;return`<code>${t.replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function a(n,t=""){const e=n.map(n=>(0,
r.RK)(n).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const i=Math.max(2,...[...e.matchAll(/`+/g)].map(([n])=>n.length));const o="`".repeat(i+1)
;return`${o}${t}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${o}`}function f(n,t,e=[]){const r=n.map((n,t)=>e.includes(t)?"--:":":--")
;return[n,r,...t].map(n=>`| ${n.join(" | ")} |`).join("\n")}function l(n,t){return`<details>\n<summary>${n}</summary>\n\n${t}\n\n</details>`}
function d({text:n}){const t=Math.max(2,...[...(n??"").matchAll(/`+/g)].map(([n])=>n.length));const e="`".repeat(t+1)
;return`${e}suggestion\n${n===undefined?"":`${n}\n`}${e}`}},65073:(n,t,e)=>{e.d(t,{$Q:()=>u,K9:()=>r,LS:()=>i,a3:()=>s,yZ:()=>c,z3:()=>o});function r(n){
return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function i(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function o(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function c(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function u(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>p,RK:()=>s,
Vj:()=>y,_R:()=>d,aB:()=>g,kw:()=>c,logLines:()=>l,sN:()=>f,sc:()=>v});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>i.test(n)?n:o[n]??c(n))}
function c(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function f(n){
return s(n).replace(u,"#\\x23").replace(a,"$1\\x3a")}function l(n){return n.split("\n").map(f).join("\n")}function d(n){
return new Set([...n.matchAll(u)].map(({index:n})=>n+1))}function p(n){return n.replace(a,"$1\\x3a")}function g(n){
const t=JSON.stringify(n,null,2).replace(u,"#\\u0023");return`${t.replace(r,n=>n==="\n"||i.test(n)?n:h(n))}\n`}function h(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const $=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function y(n){if(n<="˿")return 1;if($.test(n))return 0;return m.test(n)&&!w.test(n)?2:1}
function v(n){let t=0;for(const e of n)t+=y(e);return t}},67156:(n,t,e)=>{e.d(t,{$A:()=>c,qo:()=>o});var r=e(8342);const i=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function o(){return i.map(({text:n,begin:t})=>({
text:t?`BEGIN ${n}`:n}))}let s;function c(n,t,e){s??=(0,r.Q)(o());s.scan(n,t,(r,o)=>e(f(n,t,i[r],o)))}const u=65536;const a=45;function f(n,t,e,r){let i=r
;let o=r+e.text.length+(e.begin?6:0);if(e.begin){if(n[i-1]===32&&n[i-2]===a)i--;while(i>0&&n[i-1]===a&&r-i<6)i--;if(n[o]===32&&n[o+1]===a)o++
;for(let e=0;o<t&&n[o]===a&&e<5;e++)o++}const s=n.toString("latin1",o,Math.min(t,o+u));const c=e.begin?h(s,e):$(s);return{marker:e,offset:i,length:o-i,
blockLength:o-i+Math.max(0,c),body:c>0,quoted:/^(?:\\+[nr])*["'`]/.test(s)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const p=new RegExp(`^${l}*(?:${d}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function h(n,t){
const e=p.exec(n)??g.exec(n);const r=e?.[1]??"";if(!e||!m(r))return-1;const i=`END ${t.text}`;const o=n.indexOf(i);if(o<0)return e[0].length
;return o+i.length+/^ ?-{0,5}/.exec(n.slice(o+i.length,o+i.length+6))[0].length}function m(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false
;return new Set(n).size>=9}function $(n){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}}}
;
