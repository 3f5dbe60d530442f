"use strict";exports.id=1623;exports.ids=[1623,5178,779,6696,4315];exports.modules={75729:(n,e,t)=>{t.d(e,{FV:()=>p,ct:()=>d,pS:()=>h});var r=t(73024)
;var o=t.n(r);var i=t(76760);var s=t.n(i);var c=t(37291);var a=t(15178);var u=t(84966);var f=t(15070);function d(n){const e=[];try{for(const t of n){l(t)
;if(t.kind==="rename")e.unshift(t)}}catch(n){for(const{from:n,to:t}of e)if(!(0,r.existsSync)(n))(0,r.renameSync)(t,n);throw n}}function l(n){
if(n.kind==="rename")(0,r.renameSync)(n.from,n.to);else if(n.kind==="remove")(0,r.rmSync)(n.path);else{(0,r.mkdirSync)((0,i.dirname)(n.path),{recursive:true})
;const e=(0,r.existsSync)(n.path)?(0,r.realpathSync)(n.path):n.path;const t=(0,r.statSync)(e,{throwIfNoEntry:false});(0,
u.v)(e,Buffer.from(n.after),n.mode??(t&&t.mode&4095))}}function p(n,e){return(0,f.hideSecrets)(n.map(n=>g(n,e)).join(""))}function g(n,e){
if(n.kind==="rename")return`rename from ${h(n.from,e)}\nrename to ${h(n.to,e)}\n`;const t=h(n.path,e)
;const[r,o]=n.kind==="remove"?[n.before,undefined]:[n.before,n.after];const i=(n,e)=>e===undefined?"/dev/null":`${n}/${t}`;return(0,
c.ss)(i("a",r),i("b",o),r??"",o??"")}function h(n,e){const t=(0,i.relative)(e,n);return(0,a.RK)(t.startsWith("..")?n:t.split(i.sep).join("/"))}},
15070:(n,e,t)=>{t.r(e);t.d(e,{hideSecrets:()=>i,withoutSecrets:()=>s});var r=t(22395);const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(n){
return(0,r.Rd)(n).replace(o,(n,e)=>`${e}…(${n.length-e.length})`)}function s(n){const{message:e,snippet:t}=n;return{...n,message:i(e),...t!==undefined&&{
snippet:i(t)}}}},99089:(n,e,t)=>{t.d(e,{P:()=>f,y:()=>p});var r=t(73024);var o=t.n(r);var i=t(76760);var s=t.n(i);var c=t(22690);var a=t(70779);var u=t(27419)
;async function f(n,e,t){const{repository:r}=(0,u.x5)({cwd:n,paths:[]})
;if(r?.top===undefined)throw new c.yo(`${n} is in no work tree of git`,"Hooks belong to a repository: git init makes one.");const{top:o,commonDir:s,gitDir:f}=r
;const l=await(0,a.git)(r,["rev-parse","--git-path","hooks/pre-commit"]);const g=(0,i.resolve)(o,l.toString("utf8").replace(/\r?\n$/,""));const h=d(g,s)||d(g,f)
;const m=!h&&d(g,o);if(!h&&!m&&!t){throw new c.yo(`core.hooksPath leads out of this repository, to ${(0,
i.dirname)(g)}: a hook there runs in others too`,"If that is meant: --shared. Otherwise: git config core.hooksPath .git/hooks")}return{top:o,hookPath:g,
inTree:m,hookText:p(g),program:e}}function d(n,e){const t=(0,i.relative)(l(e),l(n));return t!==""&&t!==".."&&!t.startsWith(`..${i.sep}`)&&(0,i.resolve)(t)!==t}
function l(n){if((0,r.existsSync)(n))return(0,r.realpathSync)(n);return(0,i.dirname)(n)===n?n:(0,i.join)(l((0,i.dirname)(n)),(0,i.basename)(n))}function p(n){
const e=(0,r.statSync)(n,{throwIfNoEntry:false});if(e===undefined)return undefined
;if(!e.isFile())throw new c.yo(`${n} is not a file`,"Move it away, and try again.");return(0,r.readFileSync)(n,"utf8")}},27419:(n,e,t)=>{t.d(e,{C2:()=>d,
iK:()=>f,x5:()=>u});var r=t(73024);var o=t.n(r);var i=t(76760);var s=t.n(i);var c=t(22690);var a=t(24055);function u(n){const e=(0,r.statSync)(n.cwd,{
throwIfNoEntry:false});if(!e?.isDirectory())throw new c.yo(`There is no directory ${n.cwd}`,"Check the path behind --cwd.");const t=(0,a.W)(n.cwd,n.gitDir)
;return{repository:t,top:t?.top??(0,i.resolve)(n.cwd)}}function f(n){return d(n)!==undefined}function d({base:n,head:e,exactBase:t,changed:r,staged:o}){
const i=[n!==undefined||e!==undefined,r!==undefined,o===true].filter(Boolean)
;if(i.length>1)throw new c.yo("--base/--head, --changed and --staged exclude each other");if(o)return{kind:"staged"};if(r!==undefined)return{kind:"work-tree",
ref:r===""?undefined:r};if(n!==undefined)return{kind:"commits",base:n,head:e??"HEAD",exact:t===true};return undefined}},21579:(n,e,t)=>{t.d(e,{G:()=>r})
;function r(n){return n}},16887:(n,e,t)=>{t.d(e,{D:()=>i});var r=t(76760);var o=t.n(r);function i(){return{node:process.execPath,cli:(0,
r.resolve)(process.argv[1]??"kempt")}}},70779:(n,e,t)=>{t.d(e,{git:()=>a,startGit:()=>c});var r=t(31421);var o=t.n(r);var i=t(22690)
;const s=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function c(n,e,t={},o="pipe"){
const i=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,r.spawn)("git",[...i,...s,...e],{stdio:[o,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...t}})}async function a(n,e,t,r){
const o=c(n,e,r,t===undefined?"ignore":"pipe");return await u(o,`git ${e[0]??""}`,t)}async function u(n,e,t){const r=[];const o=[]
;n.stdout?.on("data",n=>r.push(n));n.stderr?.on("data",n=>o.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(t);const s=await f(n,e)
;if(s===0)return r.length===1?r[0]:Buffer.concat(r);const c=Buffer.concat(o).toString("utf8").trim();throw new i.gA(e,c===""?`${e} ended with status ${s}`:c,{
status:s})}async function f(n,e){return await new Promise((t,r)=>{n.on("error",n=>{
const t=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message;r(new i.gA(e,t,{cause:n}))});n.on("close",(n,o)=>{
if(n===null)r(new i.gA(e,`${e} was ended by ${o??"a signal"}`));else t(n)})})}},24055:(n,e,t)=>{t.d(e,{W:()=>a,isShallow:()=>p});var r=t(73024);var o=t.n(r)
;var i=t(76760);var s=t.n(i);var c=t(22690);function a(n,e){if(e!==undefined)return u((0,i.resolve)(n,e));const t=process.env["GIT_DIR"];if(t)return{...u((0,
i.resolve)(t)),top:(0,i.resolve)(process.env["GIT_WORK_TREE"]??n)};for(let e=(0,i.resolve)(n);;e=(0,i.dirname)(e)){const n=f((0,i.join)(e,".git"));if(n)return{
gitDir:n,commonDir:l(n),top:e};if(d(e))return{gitDir:e,commonDir:l(e),top:undefined};if(e===(0,i.dirname)(e))return undefined}}function u(n){const e=f(n)??f((0,
i.join)(n,".git"));if(!e)throw new c.yo(`${n} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:e,commonDir:l(e),
top:undefined}}function f(n){const e=(0,r.statSync)(n,{throwIfNoEntry:false});if(e?.isDirectory())return d(n)?n:undefined;if(!e?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,r.readFileSync)(n,"utf8"))?.[1];return t===undefined?undefined:(0,i.resolve)((0,i.dirname)(n),t)}function d(n){
return(0,r.existsSync)((0,i.join)(n,"HEAD"))&&((0,r.existsSync)((0,i.join)(n,"objects"))||(0,r.existsSync)((0,i.join)(n,"commondir")))}function l(n){const e=(0,
i.join)(n,"commondir");return(0,r.existsSync)(e)?(0,i.resolve)(n,(0,r.readFileSync)(e,"utf8").trim()):n}function p(n){return(0,r.existsSync)((0,
i.join)(n.commonDir,"shallow"))}},8342:(n,e,t)=>{t.d(e,{Q:()=>i});const r=n=>n>32?7:15;const o=11;function i(n){const e=n.map(a)
;const t=e.reduce((n,{bytes:e})=>Math.min(n,e.length-1),r(n.length));const o=new Uint16Array(65536);const i=new Uint16Array(256);const d=new Uint16Array(256)
;const l=[];const g=new Uint16Array(65536);for(const n of e){const e=p(n.bytes,t);for(let r=e;r<e+t;r++){const e=s(n,r);for(const t of f(n,r)){
if(o[t]===0)g[t]=l.push([])-1;o[t]=o[t]|e;l[g[t]].push({pattern:n,back:r+1,group:e})}c(i,n,r+2,e);c(d,n,r-1,e)}}const h=(n,e,r)=>{const s=o;const c=i;const a=d
;const f=e-1;for(let o=t;o<e;o+=t){const t=n[o-1]<<8|n[o];let i=s[t];if(o<f&&o>1)i&=c[n[o+1]]&a[n[o-2]];if(i===0)continue;const d=l[g[t]]
;for(let t=0;t<d.length;t++){const{pattern:s,back:c,group:a}=d[t];if((a&i)===0)continue;const f=o-c;if(u(s,n,f,e)&&r(s.word,f))return true}}return false}
;return{scan(n,e,t){h(n,e,(n,e)=>{t(n,e);return false})},has:(n,e)=>h(n,e,()=>true)}}function s({bytes:n},e){const t=n[e+2];if(t!==undefined)return 1<<t%o
;return 1<<o+(n[e-1]??0)%(16-o)}function c(n,{bytes:e,ignoreCase:t},r,o){const i=e[r];if(i===undefined){if(n[0]&o)return;for(let e=0;e<256;e++)n[e]=n[e]|o
;return}n[i]=n[i]|o;if(t)n[l(i)]=n[l(i)]|o}function a({text:n,ignoreCase:e=false},t){const r=new Uint8Array(n.length);for(let t=0;t<n.length;t++){
const o=n.charCodeAt(t);if(o>127)throw new Error(`A keyword must be ASCII: ${n}`);r[t]=e?d(o):o}
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${n}`);return{word:t,bytes:r,ignoreCase:e}}function u({bytes:n,ignoreCase:e},t,r,o){
if(r<0||r+n.length>o)return false;for(let o=0;o<n.length;o++){const i=t[r+o];if(i!==n[o]&&!(e&&d(i)===n[o]))return false}return true}
function f({bytes:n,ignoreCase:e},t){const r=n[t];const o=n[t+1];if(!e)return[r<<8|o];const i=l(r);const s=l(o)
;return[r<<8|o,...i===r?[]:[i<<8|o],...s===o?[]:[r<<8|s],...i===r||s===o?[]:[i<<8|s]]}function d(n){return n>=65&&n<=90?n|32:n}function l(n){
return n>=97&&n<=122?n&223:n}function p(n,e){let t=0;let r=Number.POSITIVE_INFINITY;let o=0;for(let i=0;i+1<n.length;i++){o+=g[n[i]]*g[n[i+1]];const s=i-e+1
;if(s<0)continue;if(o<r){r=o;t=s}o-=g[n[s]]*g[n[s+1]]}return t}const g=new Uint8Array(256).fill(3);const h="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let n=0;n<h.length;n++)g[h.charCodeAt(n)]=4+n},15178:(n,e,t)=>{t.d(e,{Ql:()=>p,RK:()=>s,Vj:()=>S,_R:()=>l,aB:()=>g,kw:()=>c,logLines:()=>d,sN:()=>f,
sc:()=>w});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n","\r":"\\r","\t":"\\t"}
;function s(n){return n.replace(r,n=>o.test(n)?n:i[n]??c(n))}function c(n){const e=n.codePointAt(0)??0;if(e<256)return`\\x${e.toString(16).padStart(2,"0")}`
;return e<65536?`\\u${e.toString(16).padStart(4,"0")}`:`\\u{${e.toString(16)}}`}const a=/##(?=\w*\[)/g;const u=/^(\s*):(?=:)/;function f(n){
return s(n).replace(a,"#\\x23").replace(u,"$1\\x3a")}function d(n){return n.split("\n").map(f).join("\n")}function l(n){
return new Set([...n.matchAll(a)].map(({index:n})=>n+1))}function p(n){return n.replace(u,"$1\\x3a")}function g(n){
const e=JSON.stringify(n,null,2).replace(a,"#\\u0023");return`${e.replace(r,n=>n==="\n"||o.test(n)?n:h(n))}\n`}function h(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const v=/[\uFF61-\uFFDC]/;function S(n){if(n<="˿")return 1;if(y.test(n))return 0;return m.test(n)&&!v.test(n)?2:1}
function w(n){let e=0;for(const t of n)e+=S(t);return e}},58294:(n,e,t)=>{t.d(e,{B5:()=>a,Wq:()=>g,hN:()=>c,ji:()=>u});var r=t(57975);var o=t.n(r)
;var i=t(38815);var s=t(22690);function c(n,e){const t=new i.LineCounter;const r=(0,i.parseDocument)(n,{lineCounter:t,prettyErrors:false});const[o]=r.errors
;if(o===undefined)return r;const{line:c,col:a}=t.linePos(o.pos[0]);throw new s.yo(`${e}:${c}:${a}: ${o.message}`,"Mend the YAML.")}function a(n,e,t,r){
const o=c(n,r);const s=o.getIn(e,true);if(!(0,i.isSeq)(s))return u(n,e,[t],r);const a=l(n,s,n=>[t,n.length]);return m(n,r,a,n=>{const r=n.getIn(e,true);if((0,
i.isSeq)(r)&&r.items.length===0)r.flow=false;n.addIn(e,n.createNode(t))})}function u(n,e,t,r){const o=c(n,r);if(o.contents===null){
const r=n===""||n.endsWith("\n")?n:`${n}\n`;return`${r}${(0,i.stringify)(f(e,t),{lineWidth:0})}`}let s=0;while((0,i.isMap)(o.getIn(e.slice(0,s+1),true)))s++
;const a=o.getIn(e.slice(0,s),true);const u=(0,i.isMap)(a)?l(n,a,()=>[f(e.slice(s),t),0]):undefined;return m(n,r,u,n=>{
n.setIn(e.slice(0,s+1),n.createNode(d(f(e.slice(s),t))))})}function f(n,e){return n.reduceRight((n,e)=>({[e]:n}),e)}function d(n){return Object.values(n)[0]}
function l(n,e,t){const r=e.items.at(-1);const o=e.flow?undefined:p(n,r);if(o===undefined)return undefined;const[s,c]=t(o.prefix)
;const a=n.includes("\r\n")?"\r\n":"\n";const u=(0,i.stringify)(s,{lineWidth:0}).trimEnd().split("\n")
;const f=u.map((n,e)=>`${e===0||c===0?o.prefix:" ".repeat(c)}${n}`);const d=n.slice(0,o.end);const l=d.endsWith("\n")?"":a
;return`${d}${l}${f.join(a)}${a}${n.slice(o.end)}`}function p(n,e){const t=(0,i.isPair)(e)?e.key:e;const r=(0,i.isPair)(e)?e.value??e.key:e
;if(!t?.range||!r?.range)return undefined;const o=n.lastIndexOf("\n",t.range[0]-1)+1;const s=n.slice(o,t.range[0]);if(!((0,
i.isPair)(e)?/^ *$/:/^ *- +$/).test(s))return undefined;const c=n.slice(0,r.range[1]).trimEnd().length;const a=n.indexOf("\n",c);return{start:o,
end:a<0?n.length:a+1,prefix:s}}function g(n,e,t,r){const o=c(n,r);const s=[...e];while(s.length>t+1&&h(o,s.slice(0,-1)).length===1)s.pop()
;const a=h(o,s.slice(0,-1));if(s.length===1&&a.length===1)return"";const u=s.at(-1);const f=typeof u==="number"?a[u]:a.find(n=>(0,
i.isPair)(n)&&String(n.key)===u);const d=a.length>1?p(n,f):undefined;const l=d&&`${n.slice(0,d.start)}${n.slice(d.end)}`;return m(n,r,l,n=>n.deleteIn(s))}
function h(n,e){const t=n.getIn(e,true);return(0,i.isSeq)(t)||(0,i.isMap)(t)?t.items:[]}function m(n,e,t,o){const s=c(n,e);o(s);if(t!==undefined){const n=(0,
i.parseDocument)(t,{prettyErrors:false});if(n.errors.length===0&&(0,r.isDeepStrictEqual)(n.toJS(),s.toJS()))return t}return s.toString({lineWidth:0})}},
67156:(n,e,t)=>{t.d(e,{$A:()=>c,qo:()=>i});var r=t(8342);const o=[{text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,
name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{
text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",
begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,
name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,
name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,
name:"PuTTY private key"}];function i(){return o.map(({text:n,begin:e})=>({text:e?`BEGIN ${n}`:n}))}let s;function c(n,e,t){s??=(0,r.Q)(i())
;s.scan(n,e,(r,i)=>t(f(n,e,o[r],i)))}const a=65536;const u=45;function f(n,e,t,r){let o=r;let i=r+t.text.length+(t.begin?6:0);if(t.begin){
if(n[o-1]===32&&n[o-2]===u)o--;while(o>0&&n[o-1]===u&&r-o<6)o--;if(n[i]===32&&n[i+1]===u)i++;for(let t=0;i<e&&n[i]===u&&t<5;t++)i++}
const s=n.toString("latin1",i,Math.min(e,i+a));const c=t.begin?h(s,t):y(s);return{marker:t,offset:o,length:i-o,blockLength:i-o+Math.max(0,c),body:c>0,
quoted:/^(?:\\+[nr])*["'`]/.test(s)}}const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`
;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;const p=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`)
;const g=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function h(n,e){const t=p.exec(n)??g.exec(n);const r=t?.[1]??"";if(!t||!m(r))return-1
;const o=`END ${e.text}`;const i=n.indexOf(o);if(i<0)return t[0].length;return i+o.length+/^ ?-{0,5}/.exec(n.slice(i+o.length,i+o.length+6))[0].length}
function m(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false;return new Set(n).size>=9}function y(n){
const e=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return e?e[0].length:-1}}};
