"use strict";exports.id=1615;exports.ids=[1615,5178,6696,3731,5073,4315];exports.modules={15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>s,withoutSecrets:()=>i})
;var r=e(22395);const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function s(n){return(0,r.Rd)(n).replace(o,(n,t)=>`${t}\u2026(${n.length-t.length})`)
}function i(n){const{message:t,snippet:e}=n;return{...n,message:s(t),...e!==undefined&&{snippet:s(e)}}}},96873:(n,t,e)=>{e.d(t,{j:()=>d,r:()=>l});var r=e(97557)
;var o=e(24055);var s=e(51775);var i=e(27419);var c=e(14353);function u({gateway:n,packs:t,lenses:e,context:r}){const o=[undefined,...e]
;const s=o.flatMap(e=>t.map(t=>n.estimate((0,c.qu)(t,e,r))));const i=n=>s.reduce((t,{usage:e})=>t+n(e),0);const u=s.every(({cost:n})=>n!==undefined);return{
questions:s.length,usage:{input:i(({input:n})=>n),output:i(({output:n})=>n)},...u&&{cost:s.reduce((n,{cost:t})=>n+(t??0),0)},pricesOf:n.pricesOf}}var a=e(21997)
;var f=e(96610);async function l(n){const{checked:t,order:e}=await p(n);return(0,a.onlyReview)(t.report,await(0,f.runReview)(t,e))}async function d(n){
const{checked:t,order:e}=await p(n);const r=await(0,f.prepareToReview)(t,e);return typeof r==="string"?r:u(r)}async function p(n){const t=(0,i.iK)(n)?n:{...n,
changed:""};const e=await(0,s.sb)(t);const r=(0,i.x5)(t);const{env:o,model:c,lenses:u,record:a,replay:f,full:l}=n
;const d=n.cache===false?undefined:await g(r.repository?.top??t.cwd,e.report);const p={config:e.config?.review,env:o,model:c,lenses:u,record:a,replay:f,full:l,
name:d};return{checked:e,order:{...p,tools:n.gitDir===undefined&&n.head===undefined}}}async function g(n,{scope:t}){const e=(0,o.W1)(n)
;if(e===undefined)return`${n} ${t.base} ${t.head}`;const s=await(0,r.git)(e,["rev-parse","--abbrev-ref","HEAD"])
;return`${e.gitDir} ${t.base} ${s.toString("utf8").trim()}`}},21997:(n,t,e)=>{e.r(t);e.d(t,{onlyReview:()=>u,withReview:()=>c});var r=e(6908);var o=e(19946)
;var s=e(71753);var i=e(65073);function c(n,t,e){const{section:i}=t;const c=[...n.findings,...(0,r.b)(t.findings)].sort(s.Uo)
;const u=[...n.notifications,...t.told,...a(t,e)];return{...n,findings:c,rules:[...n.rules,...f([...t.findings,...i.folded])],runs:[...n.runs,{check:"review",
status:i.skipped===undefined?"ran":"skipped",...i.skipped!==undefined&&{reason:i.skipped},findings:t.findings.length}],notifications:u,review:i,verdict:(0,
o.ds)(c,u,n.failOn)}}function u(n,t){const e={...n,findings:[],suppressed:[],rules:[],runs:[],notifications:[],existing:0};return c(e,t,true)}
function a({section:n,strict:t},e){const{skipped:r,unreviewed:o}=n;if(r!==undefined){return e?[{level:"error",id:"review",message:`Nothing was reviewed: ${r}`
}]:[]}const[s]=o;if(s===undefined)return[];const c=`${(0,i.LS)(o.length,"part")} of the change could not be reviewed, first ${s.path}:${s.startLine}`
;const u=t?"error":"warning";return[{level:u,id:"review",message:`${c}: ${s.reason}`}]}function f(n){const t=new Map(n.map(({rule:n,level:t})=>[n,t]))
;return[...t].map(([n,t])=>{const e=`Review: ${n.slice(n.indexOf("/")+1).replaceAll("-"," ")}`;return{id:n,level:t,summary:e,
help:`${e}. A model has found it, a second look has confirmed it.`}})}},15083:(n,t,e)=>{e.d(t,{B:()=>r,c:()=>o});function r({covered:n,lines:t}){
return t===0?100:Math.floor(n*1e4/t)/100}function o(n,t,e){n.set(t,e||n.get(t)===true)}},7397:(n,t,e)=>{e.d(t,{KZ:()=>u,R8:()=>a,cm:()=>l,ol:()=>o,tq:()=>s,
vK:()=>i});var r=e(4877);function o(n){return(0,r.D)(n)}const s="\u2714 Settled: this is not said any more.";function i({id:n,body:t},e=false){
return`\x3c!-- kempt:${e?"withdrawn":"note"} ${n} ${o(t)} --\x3e`}const c=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function u(n){
const[,t,e,r]=c.exec(n)??[];return e===undefined||r===undefined?undefined:{id:e,digest:r,withdrawn:t==="withdrawn"}}function a(n,t,e){
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
;if(o)o.push(r);else e.set(n,[r])}return e}function s(n){return n.split("/",1)[0]??n}},86859:(n,t,e)=>{e.d(t,{T2:()=>p,eo:()=>l,lM:()=>g,yi:()=>d})
;var r=e(16117);const o=1024*1024;const s=32;const i=3;const c=128*1024;let u;let a;const f=new Map;function l(){u??=h();return u}async function d(){
const n=await l();if(a!==undefined)return undefined;a=n;return a?.slab}function p(){a=undefined;f.clear()}function g(n){
return a!==undefined&&a.slab===n?a:undefined}async function h(){const{code:n}=await e.e(6611).then(e.bind(e,46611));try{
const t=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(n,"base64")))
;const{memory:e,allocate:u,textFacts:a,acceptJson:l,acceptXml:d,acceptYaml:p,sha1:g,findWords:h}=t.exports;const m=u(s+o)+s;const w=u(20);const $=Array.from({
length:i},()=>({groups:u(2*r.hl),words:u(4*c),hits:u(4*(1+2*r.G))}));const{buffer:y}=e;const v=Buffer.from(y);const x=v.write('{"a": [1, "b"]}\n',m,"latin1")
;a(m,x);g(m,x,w);l(m,x,false);p(m,x);const{groups:b,words:A,hits:S}=$[0];h(m,1,x,1,b,A,S);return{slab:Buffer.from(y,m,o),textFacts:n=>a(m,n),
acceptJson:(n,t)=>l(m,n,t),acceptXml:n=>d(m,n),acceptYaml:n=>p(m,n),blobId(n){const t=Buffer.from(`blob ${n}\0`,"latin1");v.set(t,m-t.length)
;g(m-t.length,t.length+n,w);return v.toString("hex",w,w+20)},wordFinder(n,t){const e=f.get(t);const o=$[f.size]
;if(e!==undefined||o===undefined||t.length>c)return e;new Uint16Array(y,o.groups).set(n);new Int32Array(y,o.words).set(t);const s={
hits:new Int32Array(y,o.hits,1+2*r.G),find:(n,t,e)=>h(m,n,t,e,o.groups,o.words,o.hits)};f.set(t,s);return s}}}catch{return undefined}}},16117:(n,t,e)=>{e.d(t,{
DY:()=>c,G:()=>u,Gs:()=>o,N:()=>r,OW:()=>i,ZB:()=>a,hl:()=>s,jp:()=>d});const r=65536;const o=r+256;const s=o+256;const i=65536;const c=6;const u=1e3
;function a(n,t,e,r,o,s,i){let a=0;let d=t;for(;d<e;d+=r){const t=f(n,d,e,o);if(t===0)continue;const r=s[n[d-1]<<8|n[d]];const p=s[r];if(a+p>u)break
;for(let o=0;o<p;o++){const u=r+1+o*c;const f=d-s[u+1];if((s[u+2]&t)===0||!l(n,f,e,s,u))continue;i[1+2*a]=s[u];i[2+2*a++]=f}}i[0]=d;return a}
function f(n,t,e,s){const i=s[n[t-1]<<8|n[t]];if(t<2||t>=e-1)return i;return i&s[r+n[t+1]]&s[o+n[t-2]]}function l(n,t,e,r,o){const s=r[o+3];const i=r[o+4]
;const c=r[o+5]===1;if(t<0||t+i>e)return false;for(let e=0;e<i;e++){const o=n[t+e];if(o!==r[s+e]&&!(c&&d(o)===r[s+e]))return false}return true}function d(n){
return n>=65&&n<=90?n|32:n}},69874:(n,t,e)=>{e.d(t,{Q:()=>w});var r=e(86859);var o=e(16117);const s=n=>n>32?7:15;const i=11;function c(n){const t=u(n)
;const{bytes:e,starts:r}=t;let i=s(n.length);for(let t=0;t<n.length;t++)i=Math.min(i,r[t+1]-r[t]-1);const c=new Uint16Array(o.hl);const p={pairs:[],words:[],
places:[]};for(let t=0;t<n.length;t++){const s=r[t];const u=r[t+1];const f=n[t].ignoreCase===true;const h=g(e,s,u,i);for(let n=h;n<h+i;n++){const r=l(e,s,u,n)
;a(e,n,t,f,p);for(let t=p.pairs.length-1;t>=0&&p.places[t]===n;t--)c[p.pairs[t]]|=r;d(c,o.N,n+2<u?e[n+2]:undefined,f,r);d(c,o.Gs,n>s?e[n-1]:undefined,f,r)}}
return{step:i,groups:c,words:f(n,t,p)}}function u(n){const t=[0];let e=0;for(const{text:r}of n){
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${r}`);e+=r.length;t.push(e)}const r=new Uint8Array(e)
;for(let t=0,e=0;t<n.length;t++){const{text:s,ignoreCase:i=false}=n[t];for(let n=0;n<s.length;n++){const t=s.charCodeAt(n)
;if(t>127)throw new Error(`A keyword must be ASCII: ${s}`);r[e++]=i?(0,o.jp)(t):t}}return{bytes:r,starts:t}}function a(n,t,e,r,{pairs:o,words:s,places:i}){
const[c,u]=[n[t],n[t+1]];const a=o.length;o.push(c<<8|u);if(r){const[n,t]=[p(c),p(u)];if(n!==c)o.push(n<<8|u);if(t!==u)o.push(c<<8|t)
;if(n!==c&&t!==u)o.push(n<<8|t)}for(let n=a;n<o.length;n++){s.push(e);i.push(t)}}function f(n,{bytes:t,starts:e},{pairs:r,words:s,places:i}){
const c=new Int32Array(o.OW+t.length+r.length*(1+o.DY));c.set(t,o.OW);for(const n of r)c[n]++;let u=o.OW+t.length;for(let a=0;a<r.length;a++){const f=r[a]
;let d=c[f];if(d<o.OW){if(d>o.G)throw new Error(`More than ${o.G} keywords have the same pair of characters`);const n=1+d*o.DY;d=u;c[f]=d;u+=n}const p=s[a]
;const[g,h]=[e[p],i[a]];let m=d+1+c[d]++*o.DY;c[m++]=p;c[m++]=h-g+1;c[m++]=l(t,g,e[p+1],h);c[m++]=o.OW+g;c[m++]=e[p+1]-g;c[m]=n[p].ignoreCase?1:0}
return c.subarray(0,u)}function l(n,t,e,r){if(r+2<e)return 1<<n[r+2]%i;return 1<<i+(r>t?n[r-1]:0)%(16-i)}function d(n,t,e,r,o){if(e===undefined){
if(n[t]&o)return;for(let e=t;e<t+256;e++)n[e]|=o;return}n[t+e]|=o;if(r)n[t+p(e)]|=o}function p(n){return n>=97&&n<=122?n&223:n}function g(n,t,e,r){let o=t
;let s=Number.POSITIVE_INFINITY;let i=0;for(let c=t;c+1<e;c++){i+=h[n[c]]*h[n[c+1]];const e=c-r+1;if(e<t)continue;if(i<s){s=i;o=e}i-=h[n[e]]*h[n[e+1]]}return o}
const h=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let n=0;n<m.length;n++)h[m.charCodeAt(n)]=4+n;function w(n){
const{step:t,groups:e,words:s}=c(n);const i=new Int32Array(1+2*o.G);const u=n=>({hits:i,find:(t,r,c)=>(0,o.ZB)(n,t,r,c,e,s,i)});const a=(n,o,i)=>{const c=(0,
r.lM)(n)?.wordFinder(e,s)??u(n);for(let n=t;n<o;n=c.hits[0]){const e=c.find(n,o,t);for(let n=1;n<=2*e;n+=2)if(i(c.hits[n],c.hits[n+1]))return true}return false}
;return{scan(n,t,e){a(n,t,(n,t)=>{e(n,t);return false})},has:(n,t)=>a(n,t,()=>true)}}},64715:(n,t,e)=>{e.d(t,{DV:()=>a,St:()=>d,Uw:()=>c,X1:()=>i,aY:()=>u,
tp:()=>f,zH:()=>l});var r=e(15178);const o="&#8203;";const s={"&":"&amp;","<":"&lt;",">":"&gt;"};function i(n){return(0,
r.RK)(n.replace(/\s+/g," ").trim()).replace(/[&<>]/g,n=>s[n]??n).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function c(n){return n.replaceAll(o,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,n=>Object.keys(s).find(t=>s[t]===n)??n)}
function u(n){const t=(0,r.RK)(n);if(t.trim()==="")return u(`"${n}"`);if(!/[`|]|##/.test(t)&&t.trim()===t)return`\`${t}\``
;return`<code>${t.replace(/[^\p{L}\p{N} ]/gu,n=>`&#${n.codePointAt(0)};`)}</code>`}function a(n,t=""){const e=n.map(n=>(0,
r.RK)(n).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...e.matchAll(/`+/g)].map(([n])=>n.length));const s="`".repeat(o+1)
;return`${s}${t}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${s}`}function f(n,t,e=[]){const r=n.map((n,t)=>e.includes(t)?"--:":":--")
;return[n,r,...t].map(n=>`| ${n.join(" | ")} |`).join("\n")}function l(n,t){return`<details>\n<summary>${n}</summary>\n\n${t}\n\n</details>`}
function d({text:n}){const t=Math.max(2,...[...(n??"").matchAll(/`+/g)].map(([n])=>n.length));const e="`".repeat(t+1)
;return`${e}suggestion\n${n===undefined?"":`${n}\n`}${e}`}},69963:(n,t,e)=>{e.d(t,{b:()=>s});var r=e(73024);var o=e.n(r);function s(n){try{return(0,
r.readFileSync)(n,"utf8")}catch{return undefined}}},65073:(n,t,e)=>{e.d(t,{$Q:()=>u,K9:()=>r,LS:()=>o,a3:()=>i,yZ:()=>c,z3:()=>s});function r(n){
return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function s(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function i(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function c(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function u(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>p,RK:()=>i,
Vj:()=>y,_R:()=>d,aB:()=>g,kw:()=>c,logLines:()=>l,sN:()=>f,sc:()=>v});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const s={"\n":"\\n","\r":"\\r","\t":"\\t"};function i(n){return n.replace(r,n=>o.test(n)?n:s[n]??c(n))}
function c(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const u=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function f(n){
return i(n).replace(u,"#\\x23").replace(a,"$1\\x3a")}function l(n){return n.split("\n").map(f).join("\n")}function d(n){
return new Set([...n.matchAll(u)].map(({index:n})=>n+1))}function p(n){return n.replace(a,"$1\\x3a")}function g(n){
const t=JSON.stringify(n,null,2).replace(u,"#\\u0023");return`${t.replace(r,n=>n==="\n"||o.test(n)?n:h(n))}\n`}function h(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const $=/[\uFF61-\uFFDC]/;function y(n){if(n<="\u02ff")return 1;if(w.test(n))return 0;return m.test(n)&&!$.test(n)?2:1}
function v(n){let t=0;for(const e of n)t+=y(e);return t}},67156:(n,t,e)=>{e.d(t,{$A:()=>c,qo:()=>s});var r=e(69874);const o=[{text:"RSA PRIVATE KEY",begin:true,
name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{
text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,
name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,
name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,
name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,
name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function s(){return o.map(({text:n,begin:t})=>({
text:t?`BEGIN ${n}`:n}))}let i;function c(n,t,e){i??=(0,r.Q)(s());i.scan(n,t,(r,s)=>e(f(n,t,o[r],s)))}const u=65536;const a=45;function f(n,t,e,r){let o=r
;let s=r+e.text.length+(e.begin?6:0);if(e.begin){if(n[o-1]===32&&n[o-2]===a)o--;while(o>0&&n[o-1]===a&&r-o<6)o--;if(n[s]===32&&n[s+1]===a)s++
;for(let e=0;s<t&&n[s]===a&&e<5;e++)s++}const i=n.toString("latin1",s,Math.min(t,s+u));const c=e.begin?h(i,e):w(i);return{marker:e,offset:o,length:s-o,
blockLength:s-o+Math.max(0,c),body:c>0,quoted:/^(?:\\+[nr])*["'`]/.test(i)}}
const l=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const p=new RegExp(`^${l}*(?:${d}${l}*){0,8}([A-Za-z0-9+/=]{24,})`);const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function h(n,t){
const e=p.exec(n)??g.exec(n);const r=e?.[1]??"";if(!e||!m(r))return-1;const o=`END ${t.text}`;const s=n.indexOf(o);if(s<0)return e[0].length
;return s+o.length+/^ ?-{0,5}/.exec(n.slice(s+o.length,s+o.length+6))[0].length}function m(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false
;return new Set(n).size>=9}function w(n){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}}}
;
