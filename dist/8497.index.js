"use strict";exports.id=8497;exports.ids=[8497,5178,779,6696,4315];exports.modules={75729:(n,t,e)=>{e.d(t,{FV:()=>p,ct:()=>d,pS:()=>h});var r=e(73024)
;var i=e.n(r);var o=e(76760);var s=e.n(o);var c=e(37291);var a=e(15178);var u=e(84966);var f=e(15070);function d(n){const t=[];try{for(const e of n){l(e)
;if(e.kind==="rename")t.unshift(e)}}catch(n){for(const{from:n,to:e}of t)if(!(0,r.existsSync)(n))(0,r.renameSync)(e,n);throw n}}function l(n){
if(n.kind==="rename")(0,r.renameSync)(n.from,n.to);else if(n.kind==="remove")(0,r.rmSync)(n.path);else{(0,r.mkdirSync)((0,o.dirname)(n.path),{recursive:true})
;const t=(0,r.existsSync)(n.path)?(0,r.realpathSync)(n.path):n.path;const e=(0,r.statSync)(t,{throwIfNoEntry:false});(0,
u.v)(t,Buffer.from(n.after),n.mode??(e&&e.mode&4095))}}function p(n,t){return(0,f.hideSecrets)(n.map(n=>g(n,t)).join(""))}function g(n,t){
if(n.kind==="rename")return`rename from ${h(n.from,t)}\nrename to ${h(n.to,t)}\n`;const e=h(n.path,t)
;const[r,i]=n.kind==="remove"?[n.before,undefined]:[n.before,n.after];const o=(n,t)=>t===undefined?"/dev/null":`${n}/${e}`;return(0,
c.ss)(o("a",r),o("b",i),r??"",i??"")}function h(n,t){const e=(0,o.relative)(t,n);return(0,a.RK)(e.startsWith("..")?n:e.split(o.sep).join("/"))}},
15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>o,withoutSecrets:()=>s});var r=e(22395);const i=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function o(n){
return(0,r.Rd)(n).replace(i,(n,t)=>`${t}\u2026(${n.length-t.length})`)}function s(n){const{message:t,snippet:e}=n;return{...n,message:o(t),...e!==undefined&&{
snippet:o(e)}}}},99089:(n,t,e)=>{e.d(t,{P:()=>f,y:()=>p});var r=e(73024);var i=e.n(r);var o=e(76760);var s=e.n(o);var c=e(22690);var a=e(70779);var u=e(27419)
;async function f(n,t,e){const{repository:r}=(0,u.x5)({cwd:n,paths:[]})
;if(r?.top===undefined)throw new c.yo(`${n} is in no work tree of git`,"Hooks belong to a repository: git init makes one.");const{top:i,commonDir:s,gitDir:f}=r
;const l=await(0,a.git)(r,["rev-parse","--git-path","hooks/pre-commit"]);const g=(0,o.resolve)(i,l.toString("utf8").replace(/\r?\n$/,""));const h=d(g,s)||d(g,f)
;const m=!h&&d(g,i);if(!h&&!m&&!e){throw new c.yo(`core.hooksPath leads out of this repository, to ${(0,
o.dirname)(g)}: a hook there runs in others too`,"If that is meant: --shared. Otherwise: git config core.hooksPath .git/hooks")}return{top:i,hookPath:g,
inTree:m,hookText:p(g),program:t}}function d(n,t){const e=(0,o.relative)(l(t),l(n));return e!==""&&e!==".."&&!e.startsWith(`..${o.sep}`)&&(0,o.resolve)(e)!==e}
function l(n){if((0,r.existsSync)(n))return(0,r.realpathSync)(n);return(0,o.dirname)(n)===n?n:(0,o.join)(l((0,o.dirname)(n)),(0,o.basename)(n))}function p(n){
const t=(0,r.statSync)(n,{throwIfNoEntry:false});if(t===undefined)return undefined
;if(!t.isFile())throw new c.yo(`${n} is not a file`,"Move it away, and try again.");return(0,r.readFileSync)(n,"utf8")}},27419:(n,t,e)=>{e.d(t,{C2:()=>d,
iK:()=>f,x5:()=>u});var r=e(73024);var i=e.n(r);var o=e(76760);var s=e.n(o);var c=e(22690);var a=e(24055);function u(n){const t=(0,r.statSync)(n.cwd,{
throwIfNoEntry:false});if(!t?.isDirectory())throw new c.yo(`There is no directory ${n.cwd}`,"Check the path behind --cwd.");const e=(0,a.W1)(n.cwd,n.gitDir)
;return{repository:e,top:e?.top??(0,o.resolve)(n.cwd)}}function f(n){return d(n)!==undefined}function d({base:n,head:t,exactBase:e,changed:r,staged:i}){
const o=[n!==undefined||t!==undefined,r!==undefined,i===true].filter(Boolean)
;if(o.length>1)throw new c.yo("--base/--head, --changed and --staged exclude each other");if(i)return{kind:"staged"};if(r!==undefined)return{kind:"work-tree",
ref:r===""?undefined:r};if(n!==undefined)return{kind:"commits",base:n,head:t??"HEAD",exact:e===true};return undefined}},21579:(n,t,e)=>{e.d(t,{G:()=>r})
;function r(n){return n}},70779:(n,t,e)=>{e.d(t,{git:()=>a,startGit:()=>c});var r=e(31421);var i=e.n(r);var o=e(22690)
;const s=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function c(n,t,e={},i="pipe"){
const o=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,r.spawn)("git",[...o,...s,...t],{stdio:[i,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function a(n,t,e,r){
const i=c(n,t,r,e===undefined?"ignore":"pipe");return await u(i,`git ${t[0]??""}`,e)}async function u(n,t,e){const r=[];const i=[]
;n.stdout?.on("data",n=>r.push(n));n.stderr?.on("data",n=>i.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const s=await f(n,t)
;if(s===0)return r.length===1?r[0]:Buffer.concat(r);const c=Buffer.concat(i).toString("utf8").trim();throw new o.gA(t,c===""?`${t} ended with status ${s}`:c,{
status:s})}async function f(n,t){return await new Promise((e,r)=>{n.on("error",n=>{
const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message;r(new o.gA(t,e,{cause:n}))});n.on("close",(n,i)=>{
if(n===null)r(new o.gA(t,`${t} was ended by ${i??"a signal"}`));else e(n)})})}},24055:(n,t,e)=>{e.d(t,{Qo:()=>p,W1:()=>a,isShallow:()=>h,jh:()=>g})
;var r=e(73024);var i=e.n(r);var o=e(76760);var s=e.n(o);var c=e(22690);function a(n,t){if(t!==undefined)return u((0,o.resolve)(n,t))
;const e=process.env["GIT_DIR"];if(e)return{...u((0,o.resolve)(e)),top:(0,o.resolve)(process.env["GIT_WORK_TREE"]??n)};for(let t=(0,o.resolve)(n);;t=(0,
o.dirname)(t)){const n=f((0,o.join)(t,".git"));if(n)return{gitDir:n,commonDir:l(n),top:t};if(d(t))return{gitDir:t,commonDir:l(t),top:undefined};if(t===(0,
o.dirname)(t))return undefined}}function u(n){const t=f(n)??f((0,o.join)(n,".git"))
;if(!t)throw new c.yo(`${n} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:t,commonDir:l(t),top:undefined}}function f(n){
const t=(0,r.statSync)(n,{throwIfNoEntry:false});if(t?.isDirectory())return d(n)?n:undefined;if(!t?.isFile())return undefined
;const e=/^gitdir: (.+?)\r?\n?$/.exec((0,r.readFileSync)(n,"utf8"))?.[1];return e===undefined?undefined:(0,o.resolve)((0,o.dirname)(n),e)}function d(n){
return(0,r.existsSync)((0,o.join)(n,"HEAD"))&&((0,r.existsSync)((0,o.join)(n,"objects"))||(0,r.existsSync)((0,o.join)(n,"commondir")))}function l(n){const t=(0,
o.join)(n,"commondir");return(0,r.existsSync)(t)?(0,o.resolve)(n,(0,r.readFileSync)(t,"utf8").trim()):n}function p({gitDir:n,commonDir:t}){try{const e=(0,
r.readFileSync)((0,o.join)(n,"HEAD"),"latin1").trim();const i=/^ref: (.+)$/.exec(e)?.[1];const s=i===undefined?e:(0,r.readFileSync)((0,
o.join)(t,i),"latin1").trim();return g(s)?s:undefined}catch{return undefined}}function g(n){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n)}function h(n){
return(0,r.existsSync)((0,o.join)(n.commonDir,"shallow"))}},8342:(n,t,e)=>{e.d(t,{Q:()=>o});const r=n=>n>32?7:15;const i=11;function o(n){const t=n.map(a)
;const e=t.reduce((n,{bytes:t})=>Math.min(n,t.length-1),r(n.length));const i=new Uint16Array(65536);const o=new Uint16Array(256);const d=new Uint16Array(256)
;const l=[];const g=new Uint16Array(65536);for(const n of t){const t=p(n.bytes,e);for(let r=t;r<t+e;r++){const t=s(n,r);for(const e of f(n,r)){
if(i[e]===0)g[e]=l.push([])-1;i[e]=i[e]|t;l[g[e]].push({pattern:n,back:r+1,group:t})}c(o,n,r+2,t);c(d,n,r-1,t)}}const h=(n,t,r)=>{const s=i;const c=o;const a=d
;const f=t-1;for(let i=e;i<t;i+=e){const e=n[i-1]<<8|n[i];let o=s[e];if(i<f&&i>1)o&=c[n[i+1]]&a[n[i-2]];if(o===0)continue;const d=l[g[e]]
;for(let e=0;e<d.length;e++){const{pattern:s,back:c,group:a}=d[e];if((a&o)===0)continue;const f=i-c;if(u(s,n,f,t)&&r(s.word,f))return true}}return false}
;return{scan(n,t,e){h(n,t,(n,t)=>{e(n,t);return false})},has:(n,t)=>h(n,t,()=>true)}}function s({bytes:n},t){const e=n[t+2];if(e!==undefined)return 1<<e%i
;return 1<<i+(n[t-1]??0)%(16-i)}function c(n,{bytes:t,ignoreCase:e},r,i){const o=t[r];if(o===undefined){if(n[0]&i)return;for(let t=0;t<256;t++)n[t]=n[t]|i
;return}n[o]=n[o]|i;if(e)n[l(o)]=n[l(o)]|i}function a({text:n,ignoreCase:t=false},e){const r=new Uint8Array(n.length);for(let e=0;e<n.length;e++){
const i=n.charCodeAt(e);if(i>127)throw new Error(`A keyword must be ASCII: ${n}`);r[e]=t?d(i):i}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:e,bytes:r,ignoreCase:t}}function u({bytes:n,ignoreCase:t},e,r,i){
if(r<0||r+n.length>i)return false;for(let i=0;i<n.length;i++){const o=e[r+i];if(o!==n[i]&&!(t&&d(o)===n[i]))return false}return true}
function f({bytes:n,ignoreCase:t},e){const r=n[e];const i=n[e+1];if(!t)return[r<<8|i];const o=l(r);const s=l(i)
;return[r<<8|i,...o===r?[]:[o<<8|i],...s===i?[]:[r<<8|s],...o===r||s===i?[]:[o<<8|s]]}function d(n){return n>=65&&n<=90?n|32:n}function l(n){
return n>=97&&n<=122?n&223:n}function p(n,t){let e=0;let r=Number.POSITIVE_INFINITY;let i=0;for(let o=0;o+1<n.length;o++){i+=g[n[o]]*g[n[o+1]];const s=o-t+1
;if(s<0)continue;if(i<r){r=i;e=s}i-=g[n[s]]*g[n[s+1]]}return e}const g=new Uint8Array(256).fill(3);const h="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<h.length;n++)g[h.charCodeAt(n)]=4+n},15178:(n,t,e)=>{e.d(t,{Ql:()=>p,RK:()=>s,Vj:()=>v,_R:()=>l,aB:()=>g,kw:()=>c,logLines:()=>d,sN:()=>f,
sc:()=>w});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n","\r":"\\r","\t":"\\t"}
;function s(n){return n.replace(r,n=>i.test(n)?n:o[n]??c(n))}function c(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const a=/##(?=\w*\[)/g;const u=/^(\s*):(?=:)/;function f(n){
return s(n).replace(a,"#\\x23").replace(u,"$1\\x3a")}function d(n){return n.split("\n").map(f).join("\n")}function l(n){
return new Set([...n.matchAll(a)].map(({index:n})=>n+1))}function p(n){return n.replace(u,"$1\\x3a")}function g(n){
const t=JSON.stringify(n,null,2).replace(a,"#\\u0023");return`${t.replace(r,n=>n==="\n"||i.test(n)?n:h(n))}\n`}function h(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const S=/[\uFF61-\uFFDC]/;function v(n){if(n<="\u02ff")return 1;if(y.test(n))return 0;return m.test(n)&&!S.test(n)?2:1}
function w(n){let t=0;for(const e of n)t+=v(e);return t}},58294:(n,t,e)=>{e.d(t,{B5:()=>a,Wq:()=>g,hN:()=>c,ji:()=>u});var r=e(57975);var i=e.n(r)
;var o=e(38815);var s=e(22690);function c(n,t){const e=new o.LineCounter;const r=(0,o.parseDocument)(n,{lineCounter:e,prettyErrors:false});const[i]=r.errors
;if(i===undefined)return r;const{line:c,col:a}=e.linePos(i.pos[0]);throw new s.yo(`${t}:${c}:${a}: ${i.message}`,"Mend the YAML.")}function a(n,t,e,r){
const i=c(n,r);const s=i.getIn(t,true);if(!(0,o.isSeq)(s))return u(n,t,[e],r);const a=l(n,s,n=>[e,n.length]);return m(n,r,a,n=>{const r=n.getIn(t,true);if((0,
o.isSeq)(r)&&r.items.length===0)r.flow=false;n.addIn(t,n.createNode(e))})}function u(n,t,e,r){const i=c(n,r);if(i.contents===null){
const r=n===""||n.endsWith("\n")?n:`${n}\n`;return`${r}${(0,o.stringify)(f(t,e),{lineWidth:0})}`}let s=0;while((0,o.isMap)(i.getIn(t.slice(0,s+1),true)))s++
;const a=i.getIn(t.slice(0,s),true);const u=(0,o.isMap)(a)?l(n,a,()=>[f(t.slice(s),e),0]):undefined;return m(n,r,u,n=>{
n.setIn(t.slice(0,s+1),n.createNode(d(f(t.slice(s),e))))})}function f(n,t){return n.reduceRight((n,t)=>({[t]:n}),t)}function d(n){return Object.values(n)[0]}
function l(n,t,e){const r=t.items.at(-1);const i=t.flow?undefined:p(n,r);if(i===undefined)return undefined;const[s,c]=e(i.prefix)
;const a=n.includes("\r\n")?"\r\n":"\n";const u=(0,o.stringify)(s,{lineWidth:0}).trimEnd().split("\n")
;const f=u.map((n,t)=>`${t===0||c===0?i.prefix:" ".repeat(c)}${n}`);const d=n.slice(0,i.end);const l=d.endsWith("\n")?"":a
;return`${d}${l}${f.join(a)}${a}${n.slice(i.end)}`}function p(n,t){const e=(0,o.isPair)(t)?t.key:t;const r=(0,o.isPair)(t)?t.value??t.key:t
;if(!e?.range||!r?.range)return undefined;const i=n.lastIndexOf("\n",e.range[0]-1)+1;const s=n.slice(i,e.range[0]);if(!((0,
o.isPair)(t)?/^ *$/:/^ *- +$/).test(s))return undefined;const c=n.slice(0,r.range[1]).trimEnd().length;const a=n.indexOf("\n",c);return{start:i,
end:a<0?n.length:a+1,prefix:s}}function g(n,t,e,r){const i=c(n,r);const s=[...t];while(s.length>e+1&&h(i,s.slice(0,-1)).length===1)s.pop()
;const a=h(i,s.slice(0,-1));if(s.length===1&&a.length===1)return"";const u=s.at(-1);const f=typeof u==="number"?a[u]:a.find(n=>(0,
o.isPair)(n)&&String(n.key)===u);const d=a.length>1?p(n,f):undefined;const l=d&&`${n.slice(0,d.start)}${n.slice(d.end)}`;return m(n,r,l,n=>n.deleteIn(s))}
function h(n,t){const e=n.getIn(t,true);return(0,o.isSeq)(e)||(0,o.isMap)(e)?e.items:[]}function m(n,t,e,i){const s=c(n,t);i(s);if(e!==undefined){const n=(0,
o.parseDocument)(e,{prettyErrors:false});if(n.errors.length===0&&(0,r.isDeepStrictEqual)(n.toJS(),s.toJS()))return e}return s.toString({lineWidth:0})}},
67156:(n,t,e)=>{e.d(t,{$A:()=>c,qo:()=>o});var r=e(8342);const i=[{text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,
name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{
text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",
begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,
name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,
name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,
name:"PuTTY private key"}];function o(){return i.map(({text:n,begin:t})=>({text:t?`BEGIN ${n}`:n}))}let s;function c(n,t,e){s??=(0,r.Q)(o())
;s.scan(n,t,(r,o)=>e(f(n,t,i[r],o)))}const a=65536;const u=45;function f(n,t,e,r){let i=r;let o=r+e.text.length+(e.begin?6:0);if(e.begin){
if(n[i-1]===32&&n[i-2]===u)i--;while(i>0&&n[i-1]===u&&r-i<6)i--;if(n[o]===32&&n[o+1]===u)o++;for(let e=0;o<t&&n[o]===u&&e<5;e++)o++}
const s=n.toString("latin1",o,Math.min(t,o+a));const c=e.begin?h(s,e):y(s);return{marker:e,offset:i,length:o-i,blockLength:o-i+Math.max(0,c),body:c>0,
quoted:/^(?:\\+[nr])*["'`]/.test(s)}}const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`
;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;const p=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`)
;const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function h(n,t){const e=p.exec(n)??g.exec(n);const r=e?.[1]??"";if(!e||!m(r))return-1
;const i=`END ${t.text}`;const o=n.indexOf(i);if(o<0)return e[0].length;return o+i.length+/^ ?-{0,5}/.exec(n.slice(o+i.length,o+i.length+6))[0].length}
function m(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false;return new Set(n).size>=9}function y(n){
const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}}};
