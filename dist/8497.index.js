"use strict";exports.id=8497;exports.ids=[8497,5178,7557,6696,4315];exports.modules={75729:(n,t,e)=>{e.d(t,{FV:()=>h,ct:()=>d,pS:()=>g});var r=e(73024)
;var o=e.n(r);var i=e(76760);var s=e.n(i);var c=e(37291);var a=e(15178);var u=e(84966);var f=e(15070);function d(n){const t=[];try{for(const e of n){l(e)
;if(e.kind==="rename")t.unshift(e)}}catch(n){for(const{from:n,to:e}of t)if(!(0,r.existsSync)(n))(0,r.renameSync)(e,n);throw n}}function l(n){
if(n.kind==="rename")(0,r.renameSync)(n.from,n.to);else if(n.kind==="remove")(0,r.rmSync)(n.path);else{(0,r.mkdirSync)((0,i.dirname)(n.path),{recursive:true})
;const t=(0,r.existsSync)(n.path)?(0,r.realpathSync)(n.path):n.path;const e=(0,r.statSync)(t,{throwIfNoEntry:false});(0,
u.v)(t,Buffer.from(n.after),n.mode??(e&&e.mode&4095))}}function h(n,t){return(0,f.hideSecrets)(n.map(n=>p(n,t)).join(""))}function p(n,t){
if(n.kind==="rename")return`rename from ${g(n.from,t)}\nrename to ${g(n.to,t)}\n`;const e=g(n.path,t)
;const[r,o]=n.kind==="remove"?[n.before,undefined]:[n.before,n.after];const i=(n,t)=>t===undefined?"/dev/null":`${n}/${e}`;return(0,
c.ss)(i("a",r),i("b",o),r??"",o??"")}function g(n,t){const e=(0,i.relative)(t,n);return(0,a.RK)(e.startsWith("..")?n:e.split(i.sep).join("/"))}},
15070:(n,t,e)=>{e.r(t);e.d(t,{hideSecrets:()=>i,withoutSecrets:()=>s});var r=e(22395);const o=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(n){
return(0,r.Rd)(n).replace(o,(n,t)=>`${t}\u2026(${n.length-t.length})`)}function s(n){const{message:t,snippet:e}=n;return{...n,message:i(t),...e!==undefined&&{
snippet:i(e)}}}},99089:(n,t,e)=>{e.d(t,{P:()=>f,y:()=>h});var r=e(73024);var o=e.n(r);var i=e(76760);var s=e.n(i);var c=e(22690);var a=e(97557);var u=e(27419)
;async function f(n,t,e){const{repository:r}=(0,u.x5)({cwd:n,paths:[]})
;if(r?.top===undefined)throw new c.yo(`${n} is in no work tree of git`,"Hooks belong to a repository: git init makes one.");const{top:o,commonDir:s,gitDir:f}=r
;const l=await(0,a.git)(r,["rev-parse","--git-path","hooks/pre-commit"]);const p=(0,i.resolve)(o,l.toString("utf8").replace(/\r?\n$/,""));const g=d(p,s)||d(p,f)
;const m=!g&&d(p,o);if(!g&&!m&&!e){throw new c.yo(`core.hooksPath leads out of this repository, to ${(0,
i.dirname)(p)}: a hook there runs in others too`,"If that is meant: --shared. Otherwise: git config core.hooksPath .git/hooks")}return{top:o,hookPath:p,
inTree:m,hookText:h(p),program:t}}function d(n,t){const e=(0,i.relative)(l(t),l(n));return e!==""&&e!==".."&&!e.startsWith(`..${i.sep}`)&&(0,i.resolve)(e)!==e}
function l(n){if((0,r.existsSync)(n))return(0,r.realpathSync)(n);return(0,i.dirname)(n)===n?n:(0,i.join)(l((0,i.dirname)(n)),(0,i.basename)(n))}function h(n){
const t=(0,r.statSync)(n,{throwIfNoEntry:false});if(t===undefined)return undefined
;if(!t.isFile())throw new c.yo(`${n} is not a file`,"Move it away, and try again.");return(0,r.readFileSync)(n,"utf8")}},27419:(n,t,e)=>{e.d(t,{C2:()=>d,
iK:()=>f,x5:()=>u});var r=e(73024);var o=e.n(r);var i=e(76760);var s=e.n(i);var c=e(22690);var a=e(24055);function u(n){const t=(0,r.statSync)(n.cwd,{
throwIfNoEntry:false});if(!t?.isDirectory())throw new c.yo(`There is no directory ${n.cwd}`,"Check the path behind --cwd.");const e=(0,a.W1)(n.cwd,n.gitDir)
;return{repository:e,top:e?.top??(0,i.resolve)(n.cwd)}}function f(n){return d(n)!==undefined}function d({base:n,head:t,exactBase:e,changed:r,staged:o}){
const i=[n!==undefined||t!==undefined,r!==undefined,o===true].filter(Boolean)
;if(i.length>1)throw new c.yo("--base/--head, --changed and --staged exclude each other");if(o)return{kind:"staged"};if(r!==undefined)return{kind:"work-tree",
ref:r===""?undefined:r};if(n!==undefined)return{kind:"commits",base:n,head:t??"HEAD",exact:e===true};return undefined}},21579:(n,t,e)=>{e.d(t,{G:()=>r})
;function r(n){return n}},86859:(n,t,e)=>{e.d(t,{T2:()=>h,eo:()=>d,lM:()=>p,yi:()=>l});var r=e(16117);const o=1024*1024;const i=32;const s=3;const c=128*1024
;let a;let u;const f=new Map;function d(){a??=g();return a}async function l(){const n=await d();if(u!==undefined)return undefined;u=n;return u?.slab}
function h(){u=undefined;f.clear()}function p(n){return u!==undefined&&u.slab===n?u:undefined}async function g(){
const{code:n}=await e.e(6611).then(e.bind(e,46611));try{const t=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(n,"base64")))
;const{memory:e,allocate:a,textFacts:u,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:p,findWords:g}=t.exports;const m=a(i+o)+i;const y=a(20);const w=Array.from({
length:s},()=>({groups:a(2*r.hl),words:a(4*c),hits:a(4*(1+2*r.G))}));const{buffer:S}=e;const v=Buffer.from(S);const x=v.write('{"a": [1, "b"]}\n',m,"latin1")
;u(m,x);p(m,x,y);d(m,x,false);h(m,x);const{groups:b,words:E,hits:$}=w[0];g(m,1,x,1,b,E,$);return{slab:Buffer.from(S,m,o),textFacts:n=>u(m,n),
acceptJson:(n,t)=>d(m,n,t),acceptXml:n=>l(m,n),acceptYaml:n=>h(m,n),blobId(n){const t=Buffer.from(`blob ${n}\0`,"latin1");v.set(t,m-t.length)
;p(m-t.length,t.length+n,y);return v.toString("hex",y,y+20)},wordFinder(n,t){const e=f.get(t);const o=w[f.size]
;if(e!==undefined||o===undefined||t.length>c)return e;new Uint16Array(S,o.groups).set(n);new Int32Array(S,o.words).set(t);const i={
hits:new Int32Array(S,o.hits,1+2*r.G),find:(n,t,e)=>g(m,n,t,e,o.groups,o.words,o.hits)};f.set(t,i);return i}}}catch{return undefined}}},16117:(n,t,e)=>{e.d(t,{
DY:()=>c,G:()=>a,Gs:()=>o,N:()=>r,OW:()=>s,ZB:()=>u,hl:()=>i,jp:()=>l});const r=65536;const o=r+256;const i=o+256;const s=65536;const c=6;const a=1e3
;function u(n,t,e,r,o,i,s){let u=0;let l=t;for(;l<e;l+=r){const t=f(n,l,e,o);if(t===0)continue;const r=i[n[l-1]<<8|n[l]];const h=i[r];if(u+h>a)break
;for(let o=0;o<h;o++){const a=r+1+o*c;const f=l-i[a+1];if((i[a+2]&t)===0||!d(n,f,e,i,a))continue;s[1+2*u]=i[a];s[2+2*u++]=f}}s[0]=l;return u}
function f(n,t,e,i){const s=i[n[t-1]<<8|n[t]];if(t<2||t>=e-1)return s;return s&i[r+n[t+1]]&i[o+n[t-2]]}function d(n,t,e,r,o){const i=r[o+3];const s=r[o+4]
;const c=r[o+5]===1;if(t<0||t+s>e)return false;for(let e=0;e<s;e++){const o=n[t+e];if(o!==r[i+e]&&!(c&&l(o)===r[i+e]))return false}return true}function l(n){
return n>=65&&n<=90?n|32:n}},97557:(n,t,e)=>{e.d(t,{M:()=>g,git:()=>p,startGit:()=>h});var r=e(31421);var o=e(73024);var i=e(22690);var s=e(48161)
;var c=e(76760);let a=0;function u(){const n=(0,c.join)((0,s.tmpdir)(),`kempt-${process.pid}-${a++}`);let t;try{t=(0,o.openSync)(n,"wx+",384);(0,
o.unlinkSync)(n);return t}catch{if(t!==undefined)(0,o.closeSync)(t);return undefined}}function f(n){const t=Buffer.allocUnsafeSlow((0,o.fstatSync)(n).size)
;let e=0;while(e<t.length){const r=(0,o.readSync)(n,t,e,t.length-e,e);if(r===0)break;e+=r}return t.subarray(0,e)}const d={"core.bigFileThreshold":"512m",
"core.quotePath":"false","core.fsmonitor":"false","diff.external":"","diff.interHunkContext":"0","diff.mnemonicPrefix":"false","diff.noprefix":"false",
"diff.submodule":"short","grep.column":"false","log.showRoot":"true","log.showSignature":"false"};const l=Object.entries(d).flatMap(([n,t])=>["-c",`${n}=${t}`])
;function h(n,t,e={},o="pipe"){const i=n.top===undefined?["--git-dir",n.gitDir]:["-C",n.top];return(0,r.spawn)("git",[...i,...l,...t],{stdio:o,env:{
...process.env,GIT_DIFF_OPTS:"",GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function p(n,t,e,r){
const o=`git ${t.find((n,e)=>n!=="-c"&&t[e-1]!=="-c")??""}`;const i=e===undefined?await w(n,t,o,r):undefined;return i??await S(h(n,t,r),o,e)}function g(n){
return n.reduce((n,t)=>n+t.length+3,0)<3e4}const m=128;const y=/No space left on device|Disk quota exceeded/;async function w(n,t,e,r){const i=u();const s=u()
;try{if(i===undefined||s===undefined)return undefined;const o=await x(h(n,t,r,["ignore",i,s]),e);if(o===0)return f(i);const c=f(s).toString("utf8").trim()
;const a=c===""?o===m:y.test(c);return a?undefined:v(e,c,o)}finally{for(const n of[i,s])if(n!==undefined)(0,o.closeSync)(n)}}async function S(n,t,e){const r=[]
;const o=[];n.stdout?.on("data",n=>r.push(n));n.stderr?.on("data",n=>o.push(n));n.stdin?.on("error",()=>undefined);n.stdin?.end(e);const i=await x(n,t)
;if(i===0)return r.length===1?r[0]:Buffer.concat(r);const s=Buffer.concat(o).toString("utf8").trim();return v(t,s,i)}function v(n,t,e){
throw new i.gA(n,t===""?`${n} ended with status ${e}`:t,{status:e})}async function x(n,t){return await new Promise((e,r)=>{n.on("error",n=>{
const e=n.code==="ENOENT"?"git was not found on the PATH; install git":n.message;r(new i.gA(t,e,{cause:n}))});n.on("close",(n,o)=>{
if(n===null)r(new i.gA(t,`${t} was ended by ${o??"a signal"}`));else e(n)})})}},24055:(n,t,e)=>{e.d(t,{Qo:()=>h,W1:()=>a,isShallow:()=>g,jh:()=>p})
;var r=e(73024);var o=e.n(r);var i=e(76760);var s=e.n(i);var c=e(22690);function a(n,t){if(t!==undefined)return u((0,i.resolve)(n,t))
;const e=process.env["GIT_DIR"];if(e)return{...u((0,i.resolve)(e)),top:(0,i.resolve)(process.env["GIT_WORK_TREE"]??n)};for(let t=(0,i.resolve)(n);;t=(0,
i.dirname)(t)){const n=f((0,i.join)(t,".git"));if(n)return{gitDir:n,commonDir:l(n),top:t};if(d(t))return{gitDir:t,commonDir:l(t),top:undefined};if(t===(0,
i.dirname)(t))return undefined}}function u(n){const t=f(n)??f((0,i.join)(n,".git"))
;if(!t)throw new c.yo(`${n} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:t,commonDir:l(t),top:undefined}}function f(n){
const t=(0,r.statSync)(n,{throwIfNoEntry:false});if(t?.isDirectory())return d(n)?n:undefined;if(!t?.isFile())return undefined
;const e=/^gitdir: (.+?)\r?\n?$/.exec((0,r.readFileSync)(n,"utf8"))?.[1];return e===undefined?undefined:(0,i.resolve)((0,i.dirname)(n),e)}function d(n){
return(0,r.existsSync)((0,i.join)(n,"HEAD"))&&((0,r.existsSync)((0,i.join)(n,"objects"))||(0,r.existsSync)((0,i.join)(n,"commondir")))}function l(n){const t=(0,
i.join)(n,"commondir");return(0,r.existsSync)(t)?(0,i.resolve)(n,(0,r.readFileSync)(t,"utf8").trim()):n}function h({gitDir:n,commonDir:t}){try{const e=(0,
r.readFileSync)((0,i.join)(n,"HEAD"),"latin1").trim();const o=/^ref: (.+)$/.exec(e)?.[1];const s=o===undefined?e:(0,r.readFileSync)((0,
i.join)(t,o),"latin1").trim();return p(s)?s:undefined}catch{return undefined}}function p(n){return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(n)}function g(n){
return(0,r.existsSync)((0,i.join)(n.commonDir,"shallow"))}},69874:(n,t,e)=>{e.d(t,{Q:()=>y});var r=e(86859);var o=e(16117);const i=n=>n>32?7:15;const s=11
;function c(n){const t=a(n);const{bytes:e,starts:r}=t;let s=i(n.length);for(let t=0;t<n.length;t++)s=Math.min(s,r[t+1]-r[t]-1);const c=new Uint16Array(o.hl)
;const h={pairs:[],words:[],places:[]};for(let t=0;t<n.length;t++){const i=r[t];const a=r[t+1];const f=n[t].ignoreCase===true;const g=p(e,i,a,s)
;for(let n=g;n<g+s;n++){const r=d(e,i,a,n);u(e,n,t,f,h);for(let t=h.pairs.length-1;t>=0&&h.places[t]===n;t--)c[h.pairs[t]]|=r
;l(c,o.N,n+2<a?e[n+2]:undefined,f,r);l(c,o.Gs,n>i?e[n-1]:undefined,f,r)}}return{step:s,groups:c,words:f(n,t,h)}}function a(n){const t=[0];let e=0
;for(const{text:r}of n){if(r.length<2)throw new Error(`A keyword must have at least two characters: ${r}`);e+=r.length;t.push(e)}const r=new Uint8Array(e)
;for(let t=0,e=0;t<n.length;t++){const{text:i,ignoreCase:s=false}=n[t];for(let n=0;n<i.length;n++){const t=i.charCodeAt(n)
;if(t>127)throw new Error(`A keyword must be ASCII: ${i}`);r[e++]=s?(0,o.jp)(t):t}}return{bytes:r,starts:t}}function u(n,t,e,r,{pairs:o,words:i,places:s}){
const[c,a]=[n[t],n[t+1]];const u=o.length;o.push(c<<8|a);if(r){const[n,t]=[h(c),h(a)];if(n!==c)o.push(n<<8|a);if(t!==a)o.push(c<<8|t)
;if(n!==c&&t!==a)o.push(n<<8|t)}for(let n=u;n<o.length;n++){i.push(e);s.push(t)}}function f(n,{bytes:t,starts:e},{pairs:r,words:i,places:s}){
const c=new Int32Array(o.OW+t.length+r.length*(1+o.DY));c.set(t,o.OW);for(const n of r)c[n]++;let a=o.OW+t.length;for(let u=0;u<r.length;u++){const f=r[u]
;let l=c[f];if(l<o.OW){if(l>o.G)throw new Error(`More than ${o.G} keywords have the same pair of characters`);const n=1+l*o.DY;l=a;c[f]=l;a+=n}const h=i[u]
;const[p,g]=[e[h],s[u]];let m=l+1+c[l]++*o.DY;c[m++]=h;c[m++]=g-p+1;c[m++]=d(t,p,e[h+1],g);c[m++]=o.OW+p;c[m++]=e[h+1]-p;c[m]=n[h].ignoreCase?1:0}
return c.subarray(0,a)}function d(n,t,e,r){if(r+2<e)return 1<<n[r+2]%s;return 1<<s+(r>t?n[r-1]:0)%(16-s)}function l(n,t,e,r,o){if(e===undefined){
if(n[t]&o)return;for(let e=t;e<t+256;e++)n[e]|=o;return}n[t+e]|=o;if(r)n[t+h(e)]|=o}function h(n){return n>=97&&n<=122?n&223:n}function p(n,t,e,r){let o=t
;let i=Number.POSITIVE_INFINITY;let s=0;for(let c=t;c+1<e;c++){s+=g[n[c]]*g[n[c+1]];const e=c-r+1;if(e<t)continue;if(s<i){i=s;o=e}s-=g[n[e]]*g[n[e+1]]}return o}
const g=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let n=0;n<m.length;n++)g[m.charCodeAt(n)]=4+n;function y(n){
const{step:t,groups:e,words:i}=c(n);const s=new Int32Array(1+2*o.G);const a=n=>({hits:s,find:(t,r,c)=>(0,o.ZB)(n,t,r,c,e,i,s)});const u=(n,o,s)=>{const c=(0,
r.lM)(n)?.wordFinder(e,i)??a(n);for(let n=t;n<o;n=c.hits[0]){const e=c.find(n,o,t);for(let n=1;n<=2*e;n+=2)if(s(c.hits[n],c.hits[n+1]))return true}return false}
;return{scan(n,t,e){u(n,t,(n,t)=>{e(n,t);return false})},has:(n,t)=>u(n,t,()=>true)}}},15178:(n,t,e)=>{e.d(t,{Ql:()=>h,RK:()=>s,Vj:()=>S,_R:()=>l,aB:()=>p,
kw:()=>c,logLines:()=>d,sN:()=>f,sc:()=>v});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>o.test(n)?n:i[n]??c(n))}function c(n){const t=n.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const a=/##(?=\w*\[)/g
;const u=/^(\s*):(?=:)/;function f(n){return s(n).replace(a,"#\\x23").replace(u,"$1\\x3a")}function d(n){return n.split("\n").map(f).join("\n")}function l(n){
return new Set([...n.matchAll(a)].map(({index:n})=>n+1))}function h(n){return n.replace(u,"$1\\x3a")}function p(n){
const t=JSON.stringify(n,null,2).replace(a,"#\\u0023");return`${t.replace(r,n=>n==="\n"||o.test(n)?n:g(n))}\n`}function g(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const m=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function S(n){if(n<="\u02ff")return 1;if(y.test(n))return 0;return m.test(n)&&!w.test(n)?2:1}
function v(n){let t=0;for(const e of n)t+=S(e);return t}},58294:(n,t,e)=>{e.d(t,{B5:()=>a,Wq:()=>p,hN:()=>c,ji:()=>u});var r=e(57975);var o=e.n(r)
;var i=e(38815);var s=e(22690);function c(n,t){const e=new i.LineCounter;const r=(0,i.parseDocument)(n,{lineCounter:e,prettyErrors:false});const[o]=r.errors
;if(o===undefined)return r;const{line:c,col:a}=e.linePos(o.pos[0]);throw new s.yo(`${t}:${c}:${a}: ${o.message}`,"Mend the YAML.")}function a(n,t,e,r){
const o=c(n,r);const s=o.getIn(t,true);if(!(0,i.isSeq)(s))return u(n,t,[e],r);const a=l(n,s,n=>[e,n.length]);return m(n,r,a,n=>{const r=n.getIn(t,true);if((0,
i.isSeq)(r)&&r.items.length===0)r.flow=false;n.addIn(t,n.createNode(e))})}function u(n,t,e,r){const o=c(n,r);if(o.contents===null){
const r=n===""||n.endsWith("\n")?n:`${n}\n`;return`${r}${(0,i.stringify)(f(t,e),{lineWidth:0})}`}let s=0;while((0,i.isMap)(o.getIn(t.slice(0,s+1),true)))s++
;const a=o.getIn(t.slice(0,s),true);const u=(0,i.isMap)(a)?l(n,a,()=>[f(t.slice(s),e),0]):undefined;return m(n,r,u,n=>{
n.setIn(t.slice(0,s+1),n.createNode(d(f(t.slice(s),e))))})}function f(n,t){return n.reduceRight((n,t)=>({[t]:n}),t)}function d(n){return Object.values(n)[0]}
function l(n,t,e){const r=t.items.at(-1);const o=t.flow?undefined:h(n,r);if(o===undefined)return undefined;const[s,c]=e(o.prefix)
;const a=n.includes("\r\n")?"\r\n":"\n";const u=(0,i.stringify)(s,{lineWidth:0}).trimEnd().split("\n")
;const f=u.map((n,t)=>`${t===0||c===0?o.prefix:" ".repeat(c)}${n}`);const d=n.slice(0,o.end);const l=d.endsWith("\n")?"":a
;return`${d}${l}${f.join(a)}${a}${n.slice(o.end)}`}function h(n,t){const e=(0,i.isPair)(t)?t.key:t;const r=(0,i.isPair)(t)?t.value??t.key:t
;if(!e?.range||!r?.range)return undefined;const o=n.lastIndexOf("\n",e.range[0]-1)+1;const s=n.slice(o,e.range[0]);if(!((0,
i.isPair)(t)?/^ *$/:/^ *- +$/).test(s))return undefined;const c=n.slice(0,r.range[1]).trimEnd().length;const a=n.indexOf("\n",c);return{start:o,
end:a<0?n.length:a+1,prefix:s}}function p(n,t,e,r){const o=c(n,r);const s=[...t];while(s.length>e+1&&g(o,s.slice(0,-1)).length===1)s.pop()
;const a=g(o,s.slice(0,-1));if(s.length===1&&a.length===1)return"";const u=s.at(-1);const f=typeof u==="number"?a[u]:a.find(n=>(0,
i.isPair)(n)&&String(n.key)===u);const d=a.length>1?h(n,f):undefined;const l=d&&`${n.slice(0,d.start)}${n.slice(d.end)}`;return m(n,r,l,n=>n.deleteIn(s))}
function g(n,t){const e=n.getIn(t,true);return(0,i.isSeq)(e)||(0,i.isMap)(e)?e.items:[]}function m(n,t,e,o){const s=c(n,t);o(s);if(e!==undefined){const n=(0,
i.parseDocument)(e,{prettyErrors:false});if(n.errors.length===0&&(0,r.isDeepStrictEqual)(n.toJS(),s.toJS()))return e}return s.toString({lineWidth:0})}},
67156:(n,t,e)=>{e.d(t,{$A:()=>c,qo:()=>i});var r=e(69874);const o=[{text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",
begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{
text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",
begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,
name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,
name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,
name:"PuTTY private key"}];function i(){return o.map(({text:n,begin:t})=>({text:t?`BEGIN ${n}`:n}))}let s;function c(n,t,e){s??=(0,r.Q)(i())
;s.scan(n,t,(r,i)=>e(f(n,t,o[r],i)))}const a=65536;const u=45;function f(n,t,e,r){let o=r;let i=r+e.text.length+(e.begin?6:0);if(e.begin){
if(n[o-1]===32&&n[o-2]===u)o--;while(o>0&&n[o-1]===u&&r-o<6)o--;if(n[i]===32&&n[i+1]===u)i++;for(let e=0;i<t&&n[i]===u&&e<5;e++)i++}
const s=n.toString("latin1",i,Math.min(t,i+a));const c=e.begin?g(s,e):y(s);return{marker:e,offset:o,length:i-o,blockLength:i-o+Math.max(0,c),body:c>0,
quoted:/^(?:\\+[nr])*["'`]/.test(s)}}const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`
;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;const h=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`)
;const p=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function g(n,t){const e=h.exec(n)??p.exec(n);const r=e?.[1]??"";if(!e||!m(r))return-1
;const o=`END ${t.text}`;const i=n.indexOf(o);if(i<0)return e[0].length;return i+o.length+/^ ?-{0,5}/.exec(n.slice(i+o.length,i+o.length+6))[0].length}
function m(n){if(!/\d/.test(n)||!/[A-Za-z]/.test(n))return false;return new Set(n).size>=9}function y(n){
const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(n);return t?t[0].length:-1}}};
