"use strict";exports.id=8347;exports.ids=[8347];exports.modules={74486:(e,t,n)=>{n.d(t,{a:()=>s,d:()=>r});const r={trailingBlank:1<<0,crlf:1<<1,lf:1<<2,cr:1<<3,
nonAscii:1<<4,conflict:1<<5,noFinalNewline:1<<6,extraFinalNewline:1<<7,byteOrderMark:1<<8,shebang:1<<9,executable:1<<10,tabIndent:1<<11,spaceIndent:1<<12,
empty:1<<13};const s=1<<16},37478:(e,t,n)=>{n.d(t,{BB:()=>f,Fl:()=>i,Zv:()=>a,ev:()=>o,q0:()=>r});function r(e){const t=e.toString("utf8")
;if(!t.includes("\ufffd")||Buffer.from(t,"utf8").equals(e))return{path:t};return{path:s(e),raw:Buffer.from(e)}}function s(e){let t='"';for(const n of e){
if(n===34||n===92)t+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)t+=`\\${n.toString(8).padStart(3,"0")}`;else t+=String.fromCharCode(n)}return`${t}"`}
function i(e){return e.slice(e.lastIndexOf("/")+1)}function o(e,t){return t.some(t=>e.endsWith(t)&&(e.length===t.length||e.at(-t.length-1)==="/"))}
function a(e){const t=new Set([""]);for(const n of e)for(let e=f(n);!t.has(e);e=f(e))t.add(e);return t}function f(e){
return e.slice(0,Math.max(0,e.lastIndexOf("/")))}},28266:(e,t,n)=>{n.d(t,{Q:()=>o,h:()=>f})
;const r=/(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/
;const s=/<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;const i=/[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;function o(e,t){const n=t?s:r;const i=[]
;let o=0;e.split("\n").forEach((e,t)=>{const r=e.includes("kempt-ignore")?n.exec(e):null;if(r)i.push(a(r,e,t,o));o+=e.length+1});return i}function a(e,t,n,r){
const[s,o,a=""]=e;const f=a.replace(i,"");const l=f.indexOf(":");const c=l<0?f:f.slice(0,l)
;const u=c.split(/[\s,]+/).filter(e=>/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(e));const d=s.indexOf("kempt-ignore");const h=t.slice(0,e.index).trim()===""
;const p=h?n+1:n;return{rules:u,reason:l<0?"":f.slice(l+1).trim(),...o===undefined&&{lines:[n,p]},at:{offset:r+e.index+d,length:s.length-d-(a.length-f.length)},
line:n}}function f(e,t,n){const r=e.rules.some(e=>e===t||t.startsWith(`${e}/`));if(!r||e.lines===undefined)return r
;return n!==undefined&&n>=e.lines[0]&&n<=e.lines[1]}},86859:(e,t,n)=>{n.d(t,{T2:()=>h,eo:()=>u,lM:()=>p,yi:()=>d});var r=n(16117);const s=1024*1024;const i=32
;const o=3;const a=128*1024;let f;let l;const c=new Map;function u(){f??=m();return f}async function d(){const e=await u();if(l!==undefined)return undefined;l=e
;return l?.slab}function h(){l=undefined;c.clear()}function p(e){return l!==undefined&&l.slab===e?l:undefined}async function m(){
const{code:e}=await n.e(6611).then(n.bind(n,46611));try{const t=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(e,"base64")))
;const{memory:n,allocate:f,textFacts:l,acceptJson:u,acceptXml:d,acceptYaml:h,sha1:p,findWords:m}=t.exports;const g=f(i+s)+i;const b=f(20);const y=Array.from({
length:o},()=>({groups:f(2*r.hl),words:f(4*a),hits:f(4*(1+2*r.G))}));const{buffer:w}=n;const x=Buffer.from(w);const k=x.write('{"a": [1, "b"]}\n',g,"latin1")
;l(g,k);p(g,k,b);u(g,k,false);h(g,k);const{groups:v,words:A,hits:E}=y[0];m(g,1,k,1,v,A,E);return{slab:Buffer.from(w,g,s),textFacts:e=>l(g,e),
acceptJson:(e,t)=>u(g,e,t),acceptXml:e=>d(g,e),acceptYaml:e=>h(g,e),blobId(e){const t=Buffer.from(`blob ${e}\0`,"latin1");x.set(t,g-t.length)
;p(g-t.length,t.length+e,b);return x.toString("hex",b,b+20)},wordFinder(e,t){const n=c.get(t);const s=y[c.size]
;if(n!==undefined||s===undefined||t.length>a)return n;new Uint16Array(w,s.groups).set(e);new Int32Array(w,s.words).set(t);const i={
hits:new Int32Array(w,s.hits,1+2*r.G),find:(e,t,n)=>m(g,e,t,n,s.groups,s.words,s.hits)};c.set(t,i);return i}}}catch{return undefined}}},16117:(e,t,n)=>{n.d(t,{
DY:()=>a,G:()=>f,Gs:()=>s,N:()=>r,OW:()=>o,ZB:()=>l,hl:()=>i,jp:()=>d});const r=65536;const s=r+256;const i=s+256;const o=65536;const a=6;const f=1e3
;function l(e,t,n,r,s,i,o){let l=0;let d=t;for(;d<n;d+=r){const t=c(e,d,n,s);if(t===0)continue;const r=i[e[d-1]<<8|e[d]];const h=i[r];if(l+h>f)break
;for(let s=0;s<h;s++){const f=r+1+s*a;const c=d-i[f+1];if((i[f+2]&t)===0||!u(e,c,n,i,f))continue;o[1+2*l]=i[f];o[2+2*l++]=c}}o[0]=d;return l}
function c(e,t,n,i){const o=i[e[t-1]<<8|e[t]];if(t<2||t>=n-1)return o;return o&i[r+e[t+1]]&i[s+e[t-2]]}function u(e,t,n,r,s){const i=r[s+3];const o=r[s+4]
;const a=r[s+5]===1;if(t<0||t+o>n)return false;for(let n=0;n<o;n++){const s=e[t+n];if(s!==r[i+n]&&!(a&&d(s)===r[i+n]))return false}return true}function d(e){
return e>=65&&e<=90?e|32:e}},69874:(e,t,n)=>{n.d(t,{Q:()=>b});var r=n(86859);var s=n(16117);const i=e=>e>32?7:15;const o=11;function a(e){const t=f(e)
;const{bytes:n,starts:r}=t;let o=i(e.length);for(let t=0;t<e.length;t++)o=Math.min(o,r[t+1]-r[t]-1);const a=new Uint16Array(s.hl);const h={pairs:[],words:[],
places:[]};for(let t=0;t<e.length;t++){const i=r[t];const f=r[t+1];const c=e[t].ignoreCase===true;const m=p(n,i,f,o);for(let e=m;e<m+o;e++){const r=u(n,i,f,e)
;l(n,e,t,c,h);for(let t=h.pairs.length-1;t>=0&&h.places[t]===e;t--)a[h.pairs[t]]|=r;d(a,s.N,e+2<f?n[e+2]:undefined,c,r);d(a,s.Gs,e>i?n[e-1]:undefined,c,r)}}
return{step:o,groups:a,words:c(e,t,h)}}function f(e){const t=[0];let n=0;for(const{text:r}of e){
if(r.length<2)throw new Error(`A keyword must have at least two characters: ${r}`);n+=r.length;t.push(n)}const r=new Uint8Array(n)
;for(let t=0,n=0;t<e.length;t++){const{text:i,ignoreCase:o=false}=e[t];for(let e=0;e<i.length;e++){const t=i.charCodeAt(e)
;if(t>127)throw new Error(`A keyword must be ASCII: ${i}`);r[n++]=o?(0,s.jp)(t):t}}return{bytes:r,starts:t}}function l(e,t,n,r,{pairs:s,words:i,places:o}){
const[a,f]=[e[t],e[t+1]];const l=s.length;s.push(a<<8|f);if(r){const[e,t]=[h(a),h(f)];if(e!==a)s.push(e<<8|f);if(t!==f)s.push(a<<8|t)
;if(e!==a&&t!==f)s.push(e<<8|t)}for(let e=l;e<s.length;e++){i.push(n);o.push(t)}}function c(e,{bytes:t,starts:n},{pairs:r,words:i,places:o}){
const a=new Int32Array(s.OW+t.length+r.length*(1+s.DY));a.set(t,s.OW);for(const e of r)a[e]++;let f=s.OW+t.length;for(let l=0;l<r.length;l++){const c=r[l]
;let d=a[c];if(d<s.OW){if(d>s.G)throw new Error(`More than ${s.G} keywords have the same pair of characters`);const e=1+d*s.DY;d=f;a[c]=d;f+=e}const h=i[l]
;const[p,m]=[n[h],o[l]];let g=d+1+a[d]++*s.DY;a[g++]=h;a[g++]=m-p+1;a[g++]=u(t,p,n[h+1],m);a[g++]=s.OW+p;a[g++]=n[h+1]-p;a[g]=e[h].ignoreCase?1:0}
return a.subarray(0,f)}function u(e,t,n,r){if(r+2<n)return 1<<e[r+2]%o;return 1<<o+(r>t?e[r-1]:0)%(16-o)}function d(e,t,n,r,s){if(n===undefined){
if(e[t]&s)return;for(let n=t;n<t+256;n++)e[n]|=s;return}e[t+n]|=s;if(r)e[t+h(n)]|=s}function h(e){return e>=97&&e<=122?e&223:e}function p(e,t,n,r){let s=t
;let i=Number.POSITIVE_INFINITY;let o=0;for(let a=t;a+1<n;a++){o+=m[e[a]]*m[e[a+1]];const n=a-r+1;if(n<t)continue;if(o<i){i=o;s=n}o-=m[e[n]]*m[e[n+1]]}return s}
const m=new Uint8Array(256).fill(3);const g="-._zqxjkvbywgpfmuhdlcsrnoiate ";for(let e=0;e<g.length;e++)m[g.charCodeAt(e)]=4+e;function b(e){
const{step:t,groups:n,words:i}=a(e);const o=new Int32Array(1+2*s.G);const f=e=>({hits:o,find:(t,r,a)=>(0,s.ZB)(e,t,r,a,n,i,o)});const l=(e,s,o)=>{const a=(0,
r.lM)(e)?.wordFinder(n,i)??f(e);for(let e=t;e<s;e=a.hits[0]){const n=a.find(e,s,t);for(let e=1;e<=2*n;e+=2)if(o(a.hits[e],a.hits[e+1]))return true}return false}
;return{scan(e,t,n){l(e,t,(e,t)=>{n(e,t);return false})},has:(e,t)=>l(e,t,()=>true)}}},58347:(e,t,n)=>{n.r(t);n.d(t,{bidirectionalControl:()=>o,
byteOrderMark:()=>V,editorconfigSyntax:()=>X,executableWithoutShebang:()=>q,finalNewline:()=>J,indentation:()=>G,jsonSyntax:()=>wt,mergeConflict:()=>xt,
mixedLineEndings:()=>vt,nonUtf8:()=>Tt,notebookSyntax:()=>Lt,privateKey:()=>Wt,secrets:()=>Xt,shebangNotExecutable:()=>qt,suppressions:()=>Gt,tomlSyntax:()=>Qt,
trailingWhitespace:()=>fn,xmlSyntax:()=>Zn,yamlSyntax:()=>ys,zeroWidth:()=>ws});var r=n(74486);var s=n(64238);var i=n(64674);const o=(0,i.XD)({
id:"bidirectional-control",scope:"file",summary:"Characters that make code read differently from how it runs (Trojan Source)",level:"error",facts:r.d.nonAscii,
except:s.pt.generated,source:"https://www.unicode.org/reports/tr55/#Bidirectional-Ordering",
docs:`Embeddings, overrides and isolates reorder what is shown of a line, so that a comment may look like code and the\nother way round (CVE-2021-42574). They are reported where a line leaves one open, or has an override; text in\nright-to-left scripts needs none of them. The marks U+200E and U+200F, which reorder nothing, are left alone, and so are\nisolates and embeddings that are closed on their line in Markdown and other prose.`,
examples:()=>[{title:"An override",files:{"a.js":'if (access !== "user\u202e") {\n}\n'},findings:["a.js:1"]},{title:"Hebrew",files:{
"a.js":'const name = "\u05e9\u05dc\u05d5\u05dd";\n'},findings:[]}],run(e,t){if(!a(e.buffer,e.length))return
;const n=(e.types&s.pt.markdown)!==0||/\.(?:txt|rst|adoc|po|html?)$/i.test(e.path);for(let r=0;r<e.lineStarts().length;r++){const s=e.line(r);const i=f.exec(s)
;if(i===null||n&&c(s))continue;t({message:`The character ${l(i[0])} reorders what is shown of this line`,at:{
offset:e.lineStarts()[r]+Buffer.byteLength(s.slice(0,i.index)),length:3},snippet:s.replace(new RegExp(f,"g"),e=>`<${l(e)}>`)})}}});function a(e,t){
for(let n=e.indexOf(226);n>=0&&n+2<t;n=e.indexOf(226,n+1)){const t=e[n+2];if(e[n+1]===128&&t>=170&&t<=174)return true
;if(e[n+1]===129&&t>=166&&t<=169)return true}return false}const f=/[\u202a-\u202e\u2066-\u2069]/;function l(e){
return`U+${e.charCodeAt(0).toString(16).toUpperCase()}`}function c(e){if(/[\u202d\u202e]/.test(e))return false;const t=[]
;for(const n of e.match(new RegExp(f,"g"))??[]){if(n==="\u202c"||n==="\u2069"){if(t.pop()!==n)return false}else{t.push(n>="\u2066"?"\u2069":"\u202c")}}
return t.length===0}var u=n(37478);const d=new Map([["indent_style",{pattern:/^(?:tab|space)$/,expected:"tab or space"}],["indent_size",{
pattern:/^(?:tab|0*[1-9]\d*)$/,expected:"a positive number or tab"}],["tab_width",{pattern:/^0*[1-9]\d*$/,expected:"a positive number"}],["end_of_line",{
pattern:/^(?:lf|cr|crlf)$/,expected:"lf, crlf or cr"}],["charset",{pattern:/^(?:latin1|utf-8|utf-8-bom|utf-16be|utf-16le)$/,
expected:"latin1, utf-8, utf-8-bom, utf-16be or utf-16le"}],["trim_trailing_whitespace",{pattern:/^(?:true|false)$/,expected:"true or false"
}],["insert_final_newline",{pattern:/^(?:true|false)$/,expected:"true or false"}],["root",{pattern:/^(?:true|false)$/,expected:"true or false"}]])
;const h=new Set(d.keys());function p(e,t,n){if(e==="root"&&n)return"root has no effect in a section; it belongs before the first"
;if(e!=="root"&&!n)return`${e} has no effect before the first section`;const r=d.get(e);if(!r||r.pattern.test(t)||t==="unset"&&e!=="root")return undefined
;return`${e} must be ${r.expected}${t===""?"":`, not ${t}`}`}function m(e){const t=[];const n=[];let r=false
;const s=e.replace(/^\u{feff}/u,"").split(/\r\n|\n|\r/);for(const[e,i]of s.entries()){const s=g(i.trim());if(s===undefined)continue
;if(s.kind==="section")t.push({glob:s.glob,properties:{}});else if(s.kind==="unknown")n.push({message:s.message,line:e});else{const i=t.at(-1)
;const o=p(s.name,s.value,i!==undefined);if(o)n.push({message:o,line:e});else if(i)i.properties[s.name]=s.value;else r=s.value==="true"}}return{root:r,
sections:t,problems:n}}function g(e){if(e===""||e.startsWith("#")||e.startsWith(";"))return undefined;const t=e.replace(/\s+[#;].*$/,"");if(t.startsWith("[")){
if(t.endsWith("]")&&t.length>2)return{kind:"section",glob:t.slice(1,-1)};return{kind:"unknown",
message:t==="[]"?"A section needs a pattern":"Expected ] at the end of the section header"}}const n=t.indexOf("=");const r=t.slice(0,n).trim().toLowerCase()
;if(n<0||r==="")return{kind:"unknown",message:"Expected a comment, a [section] or name = value"};const s=t.slice(n+1).trim();return{kind:"property",name:r,
value:h.has(r)?s.toLowerCase():s}}function b(e){const{source:t,ranges:n}=x(w(e));const r=new RegExp(`^${t}$`,"su");return e=>{const t=r.exec(e)
;return t?.slice(1).every((e,t)=>e===undefined||y(Number(e),n[t]))??false}}function y(e,[t,n]){return e>=t&&e<=n}function w(e){
if(!e.includes("/"))return`**/${e}`;return e.startsWith("/")?e.slice(1):e}function x(e){const t=[];const n=k(e);const r=[];let s="";for(let i=0;i<e.length;i++){
const o=e[i];const a=e.slice(i);const f=o==="["?/^\[(!?)((?:\\[^/]|[^\]\\/])+)\]/.exec(a):null;const l=o==="{"?/^\{([+-]?\d+)\.\.([+-]?\d+)\}/.exec(a):null
;if(o==="\\"&&i+1<e.length){s+=v(e[++i])}else if(i===0&&a.startsWith("**/")){s+="(?:.*/)?";i+=2}else if(a.startsWith("/**/")){s+="/(?:.*/)?";i+=3
}else if(o==="*"){s+=a.startsWith("**")?".*":"[^/]*";if(a.startsWith("**"))i++}else if(o==="?"){s+="[^/]"}else if(f){s+=`(?![/])[${f[1]?"^":""}${A(f[2])}]`
;i+=f[0].length-1}else if(l){const e=[Number(l[1]),Number(l[2])];t.push([Math.min(...e),Math.max(...e)]);s+="([+-]?(?:0|[1-9]\\d*))";i+=l[0].length-1
}else if(o==="{"&&n.has(i)){r.push(n.get(i));s+="(?:"}else if(r.at(-1)===i){r.pop();s+=")"}else{s+=o===","&&r.length>0?"|":v(o)}}return{source:s,ranges:t}}
function k(e){const t=new Map;const n=[];for(let r=0;r<e.length;r++){const s=e[r];if(s==="\\")r++;else if(s==="{")n.push({at:r,hasComma:false
});else if(s===","&&n.length>0)n.at(-1).hasComma=true;else if(s==="}"){const e=n.pop();if(e?.hasComma)t.set(e.at,r)}}return t}function v(e){
return/[\\^$.*+?()[\]{}|/]/.test(e)?`\\${e}`:e}function A(e){return e.replace(/\\(.)|([[\]^&~|])/gsu,(e,t,n)=>{const r=t??n
;return/[\\\][^\-/]/.test(r)?`\\${r}`:r})}const E=new Map;function S(e,t){const n={};for(const{dir:r,config:s}of $(e,t)){const e=r===""?t:t.slice(r.length+1)
;for(const t of s.sections){if(T(t.glob)(e))Object.assign(n,t.properties)}}return I(n)}function $(e,t){
const n=e.filter(({dir:e})=>e===""||t.startsWith(`${e}/`)).sort((e,t)=>e.dir.length-t.dir.length)
;return n.slice(Math.max(0,n.findLastIndex(({config:e})=>e.root)))}function T(e){let t=E.get(e);if(!t){t=b(e);E.set(e,t)}return t}function I(e){
const t=Object.fromEntries(Object.entries(e).filter(([,e])=>e!=="unset"));const{indent_style:n,tab_width:r}=t;let s=t["indent_size"]
;if(s===undefined&&n==="tab")s="tab";if(s==="tab"&&r!==undefined)s=r;if(s!==undefined)t["indent_size"]=s
;if(s!==undefined&&s!=="tab"&&r===undefined)t["tab_width"]=s;return t}const j=new Map;function _(e,t){const n=[];for(let r=(0,u.BB)(e);;r=(0,u.BB)(r)){
const s=t(r===""?".editorconfig":`${r}/.editorconfig`);if(s!==undefined)n.push({dir:r,config:C(s)});if(r==="")return n.length===0?{}:S(n,e)}}function C(e){
let t=j.get(e);if(t===undefined){t=m(e);j.set(e,t)}return t}const F=new Map;function M(e,t){for(let n=(0,u.BB)(e);;n=(0,u.BB)(n)){
const r=t(n===""?".prettierignore":`${n}/.prettierignore`);if(r!==undefined&&O(N(r),n===""?e:e.slice(n.length+1)))return true;if(n==="")return false}}
function O(e,t){for(let n=t.indexOf("/");;n=t.indexOf("/",n+1)){const r=n>=0;const s=r?t.slice(0,n):t
;const i=e.findLast(e=>(r||!e.foldersOnly)&&e.matches.test(s));if(i&&!i.negated)return true;if(!r)return false}}function N(e){let t=F.get(e);if(t===undefined){
t=e.split(/\r?\n/).flatMap(e=>P(e.trim())??[]);F.set(e,t)}return t}function P(e){if(e===""||e.startsWith("#")||/^(?:\*\*\/)?\*?\.\w+$/.test(e))return undefined
;const t=e.startsWith("!");const n=(t?e.slice(1):e).replace(/^\\(?=[#!])/,"");const r=n.replace(/\/$/,"");const s=r.replace(/^\//,"").replace(B,e=>L[e]??D(e))
;return{negated:t,foldersOnly:r!==n,matches:new RegExp(`^${r.includes("/")?"":"(?:.*/)?"}${s}$`)}}
const B=/^\*\*\/|\/\*\*\/|\/\*\*$|\*+|\?|\[!?[^\]/]+\]|\\?[^\w/-]/g;const L={"**/":"(?:.*/)?","/**/":"/(?:.*/)?","/**":"/.*","*":"[^/]*","**":"[^/]*","?":"[^/]"
};function D(e){if(e.length>1&&e.startsWith("["))return e.replace("[!","[^").replace(/\\/g,"\\\\");return`\\${e.at(-1)}`}const R=1e3
;const U=/@generated\b|\b(?:file|code|document|content)s?\s(?:(?:is|was|are|were|has been)\s)?(?:(?:auto(?:matically)?|procedurally|machine|code)[ -]?)?generated\b|\bauto-?generated (?:by|from|with|code|file)\b|^[^\w\n]*generated (?:by|from|with)\b|\bdo not (?:edit|modify)\b|^<mxfile\b/im
;const W=[".editorconfig",".prettierignore"];function Y(e,t){return U.test(e.buffer.toString("latin1",0,Math.min(e.length,R)))||M(e.path,t)}function K(e,t,n,r){
return _(e.path,t)[n]===r}const V=(0,i.XD)({id:"byte-order-mark",scope:"file",summary:"A UTF-8 byte-order mark at the start of a file",level:"warning",
facts:r.d.byteOrderMark,except:s.rV,reads:W,source:"https://www.unicode.org/faq/utf_bom.html#bom5",
docs:`UTF-8 needs no byte-order mark, and many readers do not expect one: a shebang line behind it is not\nrecognised, and JSON with it is invalid (RFC 8259, section 8.1). Formats whose own tools write the mark are left alone:\nthe project files of Visual Studio, PowerShell, and CSV for Excel. So are files whose head says that they are generated or that \`.prettierignore\` names,\nand files that \`.editorconfig\` gives \`charset = utf-8-bom\`.`,
examples:()=>[{title:"In front of code",files:{"a.py":"\ufeffx = 1\n"},findings:["a.py:1"],fixed:{"a.py":"x = 1\n"}},{title:"Declared to be meant",files:{
".editorconfig":"[*.txt]\ncharset = utf-8-bom\n","a.txt":"\ufeffone\n"},findings:[]},{title:"Written by Visual Studio",files:{"a.csproj":"\ufeff<Project />\n"},
findings:[]}],run(e,t){if(z.test(e.path))return;const n={offset:0,length:3};t({message:"The file begins with a byte-order mark",at:n,fix:{
description:"Remove it",edits:[{...n,text:""}]}})},spares(e,t,n){return Y(e,n)||K(e,n,"charset","utf-8-bom")}})
;const z=/\.(?:sln|\w+proj|props|targets|resx|cs|vb|fs|cshtml|razor|xaml|config|rc|ps1|psm1|psd1|csv|nuspec|vsixmanifest)$/i;const X=(0,i.XD)({
id:"editorconfig-syntax",scope:"file",summary:"Lines of .editorconfig that editors ignore",level:"error",source:"https://spec.editorconfig.org/",
types:s.pt.editorconfig,except:s.pt.vendored|s.pt.fixture,
docs:`\nAn editor skips what it does not understand in silence. Reported are lines that are neither a comment, a section nor\n\`name = value\`; values that the specification does not know for its own properties; \`root\` in a section; and any other\nproperty before the first section.\n\nLeft alone: properties that other tools define, \`unset\`, and files in folders of test data or of other people's code.\n`,
examples:()=>[{title:"Properties of the specification and of others",files:{
".editorconfig":"root = true\n\n[*]\nindent_style = Space\nindent_size = unset\nmax_line_length = 120\n"},findings:[]},{title:"Values that nothing understands",
files:{".editorconfig":"[*]\nindent_style = spaces\nend_of_line = lf\ncharset = utf8\n"},findings:[".editorconfig:2",".editorconfig:4"]},{
title:"Lines in the wrong place or shape",files:{".editorconfig":"indent_size = 2\n[*.md\n[*.js]\nroot = true\nindent_size 4\n"},
findings:[".editorconfig:1",".editorconfig:2",".editorconfig:4",".editorconfig:5"]}],run(e,t){for(const{message:n,line:r}of m(e.text()).problems){
const s=e.lineStarts()[r];t({message:n,at:{offset:s,length:e.lineEnd(r)-s}})}}});const q=(0,i.XD)({id:"executable-without-shebang",scope:"file",
summary:"Executable text files that do not say what runs them",level:"warning",facts:r.d.executable,except:s.rV,
docs:`The mode says that the file can be run, but it has no \`#!\` line: running it hands it to whatever shell calls it.\nEither the line is missing, or the mode is there by accident (\`git update-index --chmod=-x FILE\`). Batch files, which\nWindows runs by their name, and the hooks of husky, which it hands to \`sh\`, are left alone.`,
examples:()=>[{title:"Without",files:{run:{content:"echo hello\n",mode:33261}},findings:["run:1"]},{title:"With",files:{run:{content:"#!/bin/sh\necho hello\n",
mode:33261}},findings:[]}],run(e,t){if(e.facts&r.d.shebang||/\.(?:bat|cmd|exe|ps1)$|(?:^|\/)\.husky\//i.test(e.path))return;const n=e.length>0?{offset:0,
length:e.lineEnd(0)}:undefined;t({message:"The file is executable but has no #! line",at:n})}});const J=(0,i.XD)({id:"final-newline",scope:"file",
summary:"Text that does not end with exactly one line end",level:"warning",facts:r.d.noFinalNewline|r.d.extraFinalNewline,except:s.rV,reads:W,
source:"https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap03.html#tag_03_185",
docs:`POSIX defines a line as ending with a line end. Without the last one, tools that join or append to files run lines\ntogether, and the next edit shows a line as changed that is not; several are noise. Empty files are left alone, files whose head says that they are generated or that \`.prettierignore\` names, and files that\n\`.editorconfig\` gives \`insert_final_newline = false\`.`,
examples:()=>[{title:"None",files:{"a.txt":"one\ntwo"},findings:["a.txt:2"],fixed:{"a.txt":"one\ntwo\n"}},{title:"Several",files:{"a.txt":"one\n\n\n"},
findings:["a.txt:2"],fixed:{"a.txt":"one\n"}},{title:"Nothing but line ends",files:{"a.txt":"\n\n"},findings:["a.txt:1"],fixed:{"a.txt":""}},{
title:"In the style of the file",files:{"a.txt":"one\r\ntwo"},findings:["a.txt:2"],fixed:{"a.txt":"one\r\ntwo\r\n"}},{
title:"Declared to be meant, and generated",files:{".editorconfig":"[*.in]\ninsert_final_newline = false\n","a.in":"one",
"a.go":"// Code generated by stringer. DO NOT EDIT.\n\n"},findings:[]},{title:"Exactly one, or an empty file",files:{"a.txt":"one\n","b.txt":""},findings:[]}],
run(e,t){if(e.facts&r.d.noFinalNewline){const n=(e.facts&(r.d.lf|r.d.cr))===0&&(e.facts&r.d.crlf)!==0?"\r\n":"\n";t({message:"The last line has no line end",
at:{offset:e.length,length:0},fix:{description:"End the last line",edits:[{offset:e.length,length:0,text:n}]}});return}const n=H(e.buffer,e.length);const s={
offset:n,length:e.length-n};t({message:n===0?"The file consists of line ends":"Blank lines at the end of the file",at:s,fix:{description:"Remove them",edits:[{
...s,text:""}]}})},spares(e,t,n){return Y(e,n)||K(e,n,"insert_final_newline","false")}});function H(e,t){let n=t;while(n>0&&(e[n-1]===10||e[n-1]===13))n--
;if(n===0)return 0;return n+(e[n]===13&&e[n+1]===10?2:1)}const G=(0,i.XD)({id:"indentation",scope:"file",
summary:"Lines that are not indented as .editorconfig says",level:"note",facts:r.d.tabIndent|r.d.spaceIndent,except:s.rV|s.pt.markdown|s.pt.patch,reads:W,
source:"https://spec.editorconfig.org/",
docs:`Where an \`.editorconfig\` gives the file an \`indent_style\`, a line that begins with the other kind of blank is\nreported: one finding a file, with the number of lines. Spaces behind tabs align and are left alone, and so are lines that\ncontinue a comment (\` *\`). Tabs are also left alone where the format asks for them (Go, make, git's own files), and so\nare files whose head says that they are generated or that \`.prettierignore\` names. Without \`indent_style\` nothing is said: which blanks are right is the project's matter.`,
examples:()=>[{title:"A tab among spaces",files:{".editorconfig":"[*.py]\nindent_style = space\n","a.py":"if x:\n\ty = 1\n"},findings:["a.py:2"]},{
title:"Spaces among tabs",files:{".editorconfig":"[*]\nindent_style = tab\n","src/a.c":"void f()\n{\n    g();\n\th();\n}\n"},findings:["src/a.c:3"]},{
title:"As it should be, and a comment",files:{".editorconfig":"[*.ts]\nindent_style = tab\n","a.ts":"/**\n * Text\n */\n\tcall();\n"},findings:[]},{
title:"Tabs that must be",files:{".editorconfig":"[*]\nindent_style = space\n",Makefile:"all:\n\techo\n","a.go":"func f() {\n\tg()\n}\n"},findings:[]},{
title:"Nothing is said",files:{"a.py":"if x:\n\ty = 1\n"},findings:[]}],run(e,t,n,s){const i=_(e.path,s)["indent_style"];if(i==="space"&&Z.test(e.path))return
;const o=i==="tab"?r.d.spaceIndent:i==="space"?r.d.tabIndent:0;if((e.facts&o)!==0)Q(e,t,i==="tab"?32:9)},spares:(e,t,n)=>Y(e,n)})
;const Z=/\.(?:go|mk|mak|tsv)$|(?:^|\/)(?:(?:gnu)?makefile(?:\.[\w.-]+)?|go\.(?:mod|work)|\.git(?:modules|config))$/i;function Q(e,t,n){
const r=e.lineStarts().flatMap((t,r)=>ee(e,t,r,n)?[r]:[]);const[s]=r;if(s===undefined)return;const i=n===9?["a tab","spaces"]:["spaces","tabs"]
;const o=r.length===1?"This line begins":`${r.length} lines, this one first, begin`;t({message:`${o} with ${i[0]}; .editorconfig asks for ${i[1]}`,at:{
offset:e.lineStarts()[s],length:1}})}function ee(e,t,n,r){if(e.buffer[t]!==r)return false;const s=e.lineEnd(n);let i=t;while(i<s&&e.buffer[i]===r)i++
;if(i===s)return false;return r===9||i-t>1&&e.buffer[i]!==42}var te=n(86859);const ne=0;const re=1;const se=2;function ie(e,t){
return t>=3&&e[0]===239&&e[1]===187&&e[2]===191?3:0}var oe=n(37263);let ae;function fe(){const e=ae;ae=undefined;return e}function le(e,t,n){ae={message:n,
offset:e,length:t};return-1}function ce(e,t,n,r){const s=e[t];if(s===47&&t+1<n&&(e[t+1]===47||e[t+1]===42))return le(t,2,"JSON has no comments")
;if(s===35)return le(t,1,"JSON has no comments");return le(t,Te(e,t,n)-t,r)}function ue(e,t,n){
return ce(e,t,n,"Expected nothing after the value of the document")}function de(e,t,n,r){return ce(e,t,n,`Expected a comma or ${r?"}":"]"} after the value`)}
function he(e,t,n){return ce(e,t,n,"Expected a colon after the name")}function pe(e,t,n){return ce(e,t,n,"Expected // or /* at the begin of a comment")}
function me(e){return le(e,2,"This comment is never closed")}function ge(e,t){return le(e,2,`${$e(t)} after a backslash is no escape that JSON knows`)}
function be(e){return le(e,2,"Expected four hexadecimal digits after \\u")}function ye(e,t){return le(e,t-e,"A number may not begin with a superfluous 0")}
function we(e,t,n){return le(e,t-e,`Expected a digit ${n}`)}function xe(e,t,n){if(n<0)return le(t,0,"Expected a value, but the file is blank")
;const r=e[n]===123?"object":"array";return le(t,0,`The ${r} that begins on line ${(0,oe.mh)(e,n)} is never closed`)}function ke(e,t,n,r){
if(e[t]===125)return le(t,1,"Expected another name after the comma, or no comma before }")
;if(e[t]===39)return le(t,1,"Expected a name in double quotes, not in single quotes")
;return ce(e,t,n,r?"Expected a name in double quotes":"Expected a name in double quotes, or }")}function ve(e,t,n){switch(e[t]){case 93:case 125:
return le(t,1,`Expected a value before ${$e(e[t])}`);case 44:return le(t,1,"Expected a value before the comma");case 39:
return le(t,1,"Expected a string in double quotes, not in single quotes");case 43:return le(t,1,"A number may not begin with a plus sign");case 46:
return le(t,1,"Expected a digit before the decimal point");default:return Ae(e,t,n)}}function Ae(e,t,n){const r=e.toString("latin1",t,Math.min(Te(e,t,n),t+40))
;if(/^(?:true|false|null)$/i.test(r))return ce(e,t,n,`Expected ${r.toLowerCase()}, not ${r}`)
;return ce(e,t,n,/^\w+$/.test(r)?`${r} is no JSON value`:"Expected a value")}function Ee(e,t,n){
if(n===10||n===13)return le(e,t-e,"This string is not closed on its line");return le(t,1,`${$e(n)} must be escaped in a string`)}function Se(e,t){
return le(e,t-e,"This string is never closed")}function $e(e){if(e>32&&e<127)return String.fromCharCode(e)
;return e===32?"A space":`Byte 0x${e.toString(16).toUpperCase().padStart(2,"0")}`}function Te(e,t,n){let r=t
;while(r<n&&/[\w$-]/.test(String.fromCharCode(e[r])))r++;if(r>t)return r;while(++r<n&&(e[r]&192)===128);return r}function Ie(e){
const t=new Int32Array(e.length*2);t.set(e);return t}var je=n(4573);const _e=16*1024;class Ce{count=0;#e=new Int32Array(_e);#t=new Int32Array(_e)
;#n=new Int32Array(_e);push(e,t){if(this.count===this.#e.length){this.#e=Ie(this.#e);this.#t=Ie(this.#t);this.#n=Ie(this.#n)
;if(this.count===this.#e.length)return false}this.#e[this.count]=e;this.#t[this.count++]=t;return true}offset(e){return this.#t[e]}hasEqualHashes(e){
if(this.count-e>24)return this.#r(e);const t=this.#e;for(let n=e+1;n<this.count;n++){const r=t[n];for(let s=e;s<n;s++)if(t[s]===r)return true}return false}
#r(e){const t=this.#n;const n=this.count-e;for(let r=0;r<n;r++)t[r]=this.#e[e+r];Fe(t,n);for(let e=1;e<n;e++)if(t[e]===t[e-1])return true;return false}}
function Fe(e,t){let n=1;while(n<t)n=n*3+1;while(n>1){n=(n-1)/3|0;for(let r=n;r<t;r++){const t=e[r];let s=r;for(;s>=n&&e[s-n]>t;s-=n)e[s]=e[s-n];e[s]=t}}}
const Me=-2128831035;function Oe(e,t){return Math.imul(e^t,16777619)}function Ne(e,t,n){let r=Me;for(let s=t;s<n;s++)r=Oe(r,e[s]);return r}function Pe(e,t,n,r){
const s=Buffer.from(JSON.parse(e.toString("utf8",n,r)));return t.push(Ne(s,0,s.length),n)}function Be(e,t,n){const r=new Map;for(let s=n;s<t.count;s++){
const n=t.offset(s);const i=De(e,n);const o=e.toString("utf8",n,i);const a=JSON.parse(o);const f=r.get(a);if(f!==undefined&&(0,je.isUtf8)(e.subarray(n,i))){
le(n,i-n,`The object already has the name ${Le(o)}, on line ${(0,oe.mh)(e,f)}`);return true}r.set(a,n)}return false}function Le(e){
return e.length>60?`${e.slice(0,57)}..."`:e}function De(e,t){let n=t+1;while(e[n]!==34)n+=e[n]===92?2:1;return n+1}class Re{seen=0}const Ue=new Re
;function We(e,t,n){let r=t;while(r<n&&e[r]<=32&&(e[r]===32||e[r]===10||e[r]===13||e[r]===9))r++;return r}function Ye(e,t,n){let r=0;let s=t;for(;s<n;s++){
const t=e[s];if(t===34||t===92||t<32)break;r|=t}Ue.seen|=r;return s}function Ke(e,t,n){for(let r=Ye(e,t+1,n);r<n;r=Ye(e,r,n)){const s=e[r];if(s===34)return r+1
;if(s!==92)return Ee(t,r,s);r=Ve(e,r,n);if(r===-1)return-1}return Se(t,n)}function Ve(e,t,n){if(t+1>=n)return n;const r=e[t+1]
;if(r===34||r===92||r===47||r===98||r===102||r===110||r===114||r===116){return t+2}if(r!==117)return ge(t,r);for(let r=t+2;r<t+6;r++){
if(r>=n||!ze(e[r]))return be(t)}return t+6}function ze(e){return e>=48&&e<=57||e>=97&&e<=102||e>=65&&e<=70}function Xe(e,t,n){const r=e[t]===45?t+1:t
;let s=qe(e,r,n);if(s===r)return we(t,t+1,"after the minus sign");if(e[r]===48&&s>r+1)return ye(t,s);if(s<n&&e[s]===46){const r=s+1;s=qe(e,r,n)
;if(s===r)return we(t,s,"after the decimal point")}if(s<n&&(e[s]===101||e[s]===69)){if(++s<n&&(e[s]===43||e[s]===45))s++;const r=s;s=qe(e,r,n)
;if(s===r)return we(t,s,"in the exponent")}return s}function qe(e,t,n){let r=t;while(r<n&&e[r]>=48&&e[r]<=57)r++;return r}function Je(e,t,n){const r=n-t
;const s=e[t];const i=s===102?t+5:t+4
;const o=s===116&&r>=4&&e[t+1]===114&&e[t+2]===117&&e[t+3]===101||s===110&&r>=4&&e[t+1]===117&&e[t+2]===108&&e[t+3]===108||s===102&&r>=5&&e[t+1]===97&&e[t+2]===108&&e[t+3]===115&&e[t+4]===101
;return o?i:ve(e,t,n)}function He(e,t,n){const r=t+1<n?e[t+1]:0;if(r!==47&&r!==42)return pe(e,t,n);for(let s=t+2;s<n;s++){const t=e[s];Ue.seen|=t;if(r===47){
if(t===10||t===13)return s}else if(t===42&&s+1<n&&e[s+1]===47)return s+2}return r===47?n:me(t)}const Ge=0;const Ze=1;const Qe=2;const et=3;const tt=4
;const nt=new Ce;let rt=new Int32Array(256);let st=new Int32Array(256);let it=0;function ot(e,t,n){if(at(e,t,n)===-1)return ne;return Ue.seen<128?re:se}
function at(e,t,n){nt.count=0;it=0;Ue.seen=0;let r=Ge;let s=ie(e,t);for(;;){s=We(e,s,t);if(s>=t){const s=it===0&&(r===Qe||n)
;return s?t:xe(e,t,it===0?-1:rt[it-1])}const i=e[s];if(i===47&&n){s=He(e,s,t)}else if(r===Qe){if(it===0)return ue(e,s,t);const n=st[it-1]>=0;if(i===44){
r=n?et:Ge;s++}else if(i===(n?125:93))s=ct(e,s);else return de(e,s,t,n)}else if(r>=et){if(i===34){s=ut(e,s,t,n);r=Ge}else if(i===125&&(r===tt||n)){s=ct(e,s);r=Qe
}else return ke(e,s,t,r===et)}else if(i===123||i===91){if(!lt(s++,i===123))return-1;r=i===123?tt:Ze}else{
if(i===34)s=Ke(e,s,t);else if(i===45||i>=48&&i<=57)s=Xe(e,s,t);else if(i===93&&ft(r,n))s=ct(e,s);else s=Je(e,s,t);r=Qe}if(s===-1)return-1}}function ft(e,t){
return e===Ze||t&&it>0&&st[it-1]<0}function lt(e,t){if(it===rt.length){rt=Ie(rt);st=Ie(st);if(it===rt.length)return false}rt[it]=e;st[it++]=t?nt.count:-1
;return true}function ct(e,t){const n=st[--it];if(n<0)return t+1;if(nt.count-n>1&&nt.hasEqualHashes(n)&&Be(e,nt,n))return-1;nt.count=n;return t+1}
function ut(e,t,n,r){const s=Ye(e,t+1,n);if(s>=n)return Se(t,n);if(e[s]===34){if(!nt.push(Ne(e,t+1,s),t))return-1;return dt(e,s+1,n,r)}const i=Ke(e,t,n)
;return i!==-1&&Pe(e,nt,t,i)?dt(e,i,n,r):-1}function dt(e,t,n,r){let s=We(e,t,n);while(s<n&&e[s]===47&&r){s=He(e,s,n);if(s===-1)return-1;s=We(e,s,n)}
if(s>=n)return xe(e,n,rt[it-1]);return e[s]===58?s+1:he(e,s,n)}function ht(e,t,n){return e===re||e===se&&(0,je.isUtf8)(t)&&!t.includes(n)}function pt(e,t){
if((0,je.isUtf8)(e.subarray(0,t)))return undefined;const n=mt(e,t);const r=e[n].toString(16).toUpperCase().padStart(2,"0");return{
message:`Byte 0x${r} is not valid UTF-8`,offset:n,length:1}}function mt(e,t){let n=0;let r=t;while(r-n>8){const t=gt(e,n,n+r>>1);if(t===n)break;if((0,
je.isUtf8)(e.subarray(n,t)))n=t;else r=t}while(n<r){const r=bt(e[n]);if(r===0||n+r>t||!(0,je.isUtf8)(e.subarray(n,n+r)))break;n+=r}return Math.min(n,t-1)}
function gt(e,t,n){let r=n;while(r>t&&(e[r]&192)===128)r--;return r}function bt(e){if(e<128)return 1;if(e>=194&&e<224)return 2;if(e>=224&&e<240)return 3
;return e>=240&&e<245?4:0}function yt(e,t,n=false){const r=(0,te.lM)(e)?.acceptJson(t,n)??ne;const s=r===ne?ot(e,t,n):r;if(s===ne)return fe()
;return s===se?pt(e,t):undefined}const wt=(0,i.XD)({id:"json-syntax",scope:"file",
summary:"JSON that its readers cannot parse, and names that an object has twice",level:"error",source:"https://www.rfc-editor.org/rfc/rfc8259",
types:s.pt.json|s.pt.jsonc,except:s.pt.vendored|s.pt.fixture,
docs:`\nFiles are held to RFC 8259: no comments, no trailing commas, one value, UTF-8. Files whose ecosystem reads JSON with\ncomments (\`.jsonc\`, \`tsconfig.json\`, \`.vscode/*.json\` and others) may have comments, trailing commas, and no value.\n\nA name that an object has twice is an error: most readers keep the last value in silence. Names are compared after their\nescapes are resolved.\n\nLeft alone: files of zero bytes, a byte-order mark (another check's matter), JSON5, how deeply a document nests, and files\nin folders of test data or of other people's code.\n`,
examples:()=>[{title:"One value",files:{"package.json":'{ "name": "kempt", "files": ["dist"] }\n'},findings:[]},{title:"An empty file",files:{"empty.json":""},
findings:[]},{title:"Comments where they are usual",files:{"tsconfig.json":'{\n  // The newest\n  "target": "es2023",\n}\n'},findings:[]},{
title:"A trailing comma and a comment",files:{"a.json":'{\n  "a": 1,\n}\n',"b.json":"[\n  // one\n  1\n]\n"},findings:["a.json:3","b.json:2"]},{
title:"A name twice, once with an escape",files:{"names.json":'{\n  "name": 1,\n  "n\\u0061me": 2\n}\n'},findings:["names.json:3"]},{
title:"More than one value",files:{"lines.json":'{"a": 1}\n{"a": 2}\n'},findings:["lines.json:2"]}],run(e,t){if(e.length===0)return
;const n=(e.types&s.pt.jsonc)!==0;(0,oe.kM)(yt(e.buffer,e.length,n),t)}});const xt=(0,i.XD)({id:"merge-conflict",scope:"file",
summary:"Conflict markers that a merge left behind",level:"error",facts:r.d.conflict,except:s.pt.patch|s.pt.vendored,
source:"https://git-scm.com/docs/git-merge#_how_conflicts_are_presented",
docs:`A conflict is reported where its markers stand in their order, each at the start of a line: seven \`<\`, then seven\n\`=\`, then seven \`>\`. So underlines of seven \`=\` and quotations of seven \`>\` are left alone. Files that contain\nconflicts on purpose, such as tests of a merge tool, are a matter for \`exclude\`.`,
examples:()=>[{title:"A conflict",files:{"a.py":`${"<".repeat(7)} HEAD\nx = 1\n${"=".repeat(7)}\nx = 2\n${">".repeat(7)} topic\n`},findings:["a.py:1"]},{
title:"A heading",files:{"a.rst":"Kempt 1\n=======\n\nText.\n"},findings:[]}],run(e,t){const n=e.lineStarts();let r;let s=false;for(let i=0;i<n.length;i++){
const o=kt(e,n[i],e.lineEnd(i));if(o==="<"){r=i;s=false}else if(o==="="&&r!==undefined){s=true}else if(o===">"&&r!==undefined&&s){const s=n[r];t({
message:`A merge conflict that was not resolved, to line ${i+1}`,at:{offset:s,length:e.lineEnd(r)-s}});r=undefined}}}});function kt(e,t,n){const r=e.buffer[t]
;if(n-t<7||r!==60&&r!==61&&r!==62)return undefined;for(let n=t+1;n<t+7;n++)if(e.buffer[n]!==r)return undefined;const s=e.buffer[t+7]
;return n-t===7||s===32?String.fromCharCode(r):undefined}const vt=(0,i.XD)({id:"mixed-line-endings",scope:"file",
summary:"Lines that end in different ways within one file",level:"warning",facts:r.d.crlf|r.d.cr,except:s.rV,reads:W,
docs:`A file in which some lines end with LF and others with CR LF (or a lone CR) is shown differently by different\neditors, and is rewritten as a whole by some of them. The fix uses the line end that most lines have; at a tie, LF.\nFiles that use CR LF throughout are left alone: that is what \`.gitattributes\` is for. Files whose head says that\nthey are generated or that \`.prettierignore\` names are left alone too.`,
examples:()=>[{title:"One line out of three",files:{"a.txt":"one\r\ntwo\nthree\r\n"},findings:["a.txt:2"],fixed:{"a.txt":"one\r\ntwo\r\nthree\r\n"}},{
title:"Windows throughout",files:{"a.txt":"one\r\ntwo\r\n"},findings:[]},{title:"Unix throughout",files:{"a.txt":"one\ntwo\n"},findings:[]}],run(e,t){
const n=[r.d.crlf,r.d.lf,r.d.cr].filter(t=>(e.facts&t)!==0);if(n.length<2)return;const s=[...St(e)];const i=$t(s.map(e=>e.text))
;const o=s.filter(e=>e.text!==i).map(e=>({...e,text:i}));const[a]=o;if(a===undefined)return
;const f=o.length===1?"this line":`${o.length} lines, this one first,`;t({message:`Most lines end with ${At[i]}, ${f} with ${At[Et(e,a)]}`,at:{offset:a.offset,
length:0},fix:{description:`End all lines with ${At[i]}`,edits:o}})},spares:(e,t,n)=>Y(e,n)});const At={"\r\n":"CR LF","\n":"LF","\r":"CR"}
;function Et(e,{offset:t,length:n}){return e.buffer.toString("latin1",t,t+n)}function*St(e){for(let t=0;t<e.length;t++){const n=e.buffer[t];if(n===10)yield{
offset:t,length:1,text:"\n"};if(n!==13)continue;if(t+1<e.length&&e.buffer[t+1]===10)yield{offset:t++,length:2,text:"\r\n"};else yield{offset:t,length:1,
text:"\r"}}}function $t(e){const t=t=>e.filter(e=>e===t).length;return["\n","\r\n","\r"].reduce((e,n)=>t(n)>t(e)?n:e)}const Tt=(0,i.XD)({id:"non-utf-8",
scope:"file",summary:"Text that is not valid UTF-8",level:"warning",facts:r.d.nonAscii,except:s.rV|s.pt.json|s.pt.jsonc|s.pt.yaml|s.pt.toml|s.pt.notebook,
source:"https://www.rfc-editor.org/rfc/rfc3629",
docs:`Text in another encoding is shown as something else by whoever guesses wrong, git and the forges among them.\nA file whose first two lines declare its encoding (as Python, Ruby, XML and HTML do) is left alone, and so is UTF-16,\nwhich git treats as binary. JSON, YAML, TOML and notebooks have to be UTF-8: their own checks say it.`,
examples:()=>[{title:"Latin-1",files:{"a.txt":{content:Buffer.from("caf\xe9\n","latin1")}},findings:["a.txt:1"]},{title:"Latin-1, and says so",files:{"a.py":{
content:Buffer.from('# -*- coding: latin-1 -*-\nx = "caf\xe9"\n',"latin1")}},findings:[]},{title:"UTF-8",files:{"a.txt":"caf\xe9\n"},findings:[]}],run(e,t){
if((0,je.isUtf8)(e.bytes()))return;const n=e.buffer.toString("latin1",0,Math.min(e.length,1024))
;if(/(?:coding|charset)\s*[:=]\s*["']?[\w.-]+|<\?xml[^>]+encoding=/i.test(n))return;const r=It(e.bytes());t({
message:`The byte 0x${e.buffer[r].toString(16).toUpperCase()} is not valid UTF-8 here`,at:{offset:r,length:1}})}});function It(e){let t=0;let n=e.length
;while(n-t>1){const r=t+n>>1;if((0,je.isUtf8)(e.subarray(0,jt(e,r))))t=r;else n=r}return jt(e,t)}function jt(e,t){let n=t;while(n>0&&t-n<3&&(e[n]&192)===128)n--
;return n}function _t(e,t,n){let r=Mt(e,ie(e,t));for(const s of n){const n=Ct(e,t,r,s);if(n===undefined)break;r=n}const s=e[r]===123||e[r]===91;return{offset:r,
length:s?1:Ft(e,t,r)-r}}function Ct(e,t,n,r){const s=e[n]===123;let i=Mt(e,n+1);for(let n=0;e[i]!==125&&e[i]!==93;n++){let o=n;if(s){const n=Ke(e,i,t)
;o=JSON.parse(e.toString("utf8",i,n));i=Mt(e,Mt(e,n)+1)}if(o===r)return i;i=Mt(e,Ft(e,t,i));if(e[i]===44)i=Mt(e,i+1)}return undefined}function Ft(e,t,n){let r=0
;let s=n;do{const n=e[s];if(n===34)s=Ke(e,s,t);else if(n===123||n===91){r++;s++}else if(n===125||n===93){r--;s++
}else if(n===45||n>=48&&n<=57)s=Xe(e,s,t);else if(n>=97)s=Je(e,s,t);else s++}while(r>0);return s}function Mt(e,t){let n=t;while(e[n]<=32)n++;return n}
function Ot(e,t){const n=yt(e,t);if(n)return n;const r=e.toString("utf8",0,t).replace(/^\u{feff}/u,"");const s=Pt(JSON.parse(r));return s&&{message:s.message,
..._t(e,t,s.path)}}function Nt(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function Pt(e){if(!Nt(e))return{
message:"A notebook must be an object",path:[]};const{nbformat:t,cells:n}=e;if(!Number.isInteger(t)||t<3){return{
message:"nbformat must be an integer of at least 3",path:t===undefined?[]:["nbformat"]}}if(t===3)return undefined;if(!Array.isArray(n))return{
message:"cells must be an array",path:n===undefined?[]:["cells"]};for(const[e,t]of n.entries()){const n=Bt(t,["cells",e]);if(n)return n}return undefined}
function Bt(e,t){if(!Nt(e))return{message:"A cell must be an object",path:t};const{cell_type:n,source:r}=e;if(typeof n!=="string"){return{
message:"A cell needs a cell_type, which is a string",path:"cell_type"in e?[...t,"cell_type"]:t}}const s=typeof r==="string"?r.split("\n"):r
;if(!Array.isArray(s)||!s.every(e=>typeof e==="string")){const n="A cell needs a source, which is a string or an array of strings";return{message:n,
path:"source"in e?[...t,"source"]:t}}const i=s.findIndex(e=>/^(?:<{7}|>{7}) /.test(e));if(i<0)return undefined
;const o=typeof r==="string"?[...t,"source"]:[...t,"source",i];return{message:"The source of this cell holds a merge conflict",path:o}}const Lt=(0,i.XD)({
id:"notebook-syntax",scope:"file",summary:"Jupyter notebooks that do not open",level:"error",
source:"https://nbformat.readthedocs.io/en/latest/format_description.html",types:s.pt.notebook,except:s.pt.vendored|s.pt.fixture,
docs:`\nA notebook must be JSON, name its format (\`nbformat\`, 3 or later), and from format 4 on have an array of cells, each with\na \`cell_type\` and a \`source\`. A line of a cell that begins with a conflict marker is reported as well, because a merge\nmay leave the JSON intact.\n\nLeft alone: outputs, metadata, the order of cells, the cells of format 3, files of zero bytes, and files\nin folders of test data or of other people's code.\n`,
examples:()=>[{title:"A notebook",files:{"a.ipynb":'{"cells": [{"cell_type": "code", "source": ["1 + 1"]}], "nbformat": 4}\n'},findings:[]},{
title:"A cell without source",files:{"a.ipynb":'{\n  "nbformat": 4,\n  "cells": [\n    {"cell_type": "raw", "source": ""},\n    {"cell_type": "code"}\n  ]\n}\n'
},findings:["a.ipynb:5"]},{title:"A merge conflict, in a cell and in the JSON",files:{
"a.ipynb":'{\n  "nbformat": 4,\n  "cells": [{"cell_type": "code", "source": [\n    "a",\n    "<<<<<<< HEAD\\n"\n  ]}]\n}\n',
"b.ipynb":'{\n  "cells": [\n<<<<<<< HEAD\n  ]\n}\n'},findings:["a.ipynb:5","b.ipynb:3"]}],run(e,t){if(e.length===0)return;(0,oe.kM)(Ot(e.buffer,e.length),t)}})
;var Dt=n(67156);const Rt=e=>`-----BEGIN ${e}PRIVATE${" "}KEY-----`;const Ut=Array.from({length:3
},(e,t)=>`MIIEpAIBAAKCAQEA${t}Zk3Qw9xT7bLr2VnY5sHcU8dJfGgKpMa`).join("\n");const Wt=(0,i.XD)({scope:"file",id:"private-key",
summary:"Finds private keys: PEM, OpenSSH, PGP, PuTTY, SSH2, OpenVPN, Sigstore",level:"error",keywords:Dt.qo,except:s.pt.fixture|s.pt.test,
source:"https://github.com/pre-commit/pre-commit-hooks#detect-private-key",
docs:`Whoever can read the repository, now or from its history later, has the key. Take it out, and replace it\nwherever it was in use: it has to be considered lost.\n\nThe rule \`private-key/key\` is a header with a key behind it, the rule \`private-key/header\` is a header alone. A header\nthat stands in quotes, with the closing quote right behind it, is left alone: that is code that reads or writes keys.\nKeys in folders of tests and test data are made for tests and left alone; \`--everything\` reports them.\npre-commit's hook \`detect-private-key\` reports that too, and reports once for each file.`,
examples:()=>[{title:"A key",files:{id_rsa:`${Rt("RSA ")}\n${Ut}\n${Rt("RSA ").replace("BEGIN","END")}\n`},findings:["id_rsa:1 key"]},{title:"A header alone",
files:{"notes.md":`The file begins with\n\n    ${Rt("")}\n`},findings:["notes.md:3 header"]},{title:"Code that speaks of keys",files:{
"pem.ts":`const begin = '${Rt("OPENSSH ")}';\n`},findings:[]}],run(e,t){(0,Dt.$A)(e.buffer,e.length,({marker:n,offset:r,length:s,body:i,quoted:o})=>{
if(!i&&o)return;t({rule:i?"key":"header",message:i?`${Yt(n.name)} in the repository`:`Header of a private key (${n.text})`,at:{offset:r,length:s},
snippet:e.buffer.toString("latin1",r,r+s)})})}});function Yt(e){return e.slice(0,1).toUpperCase()+e.slice(1)}let Kt
;const Vt=["AKIA","Q3X7ZK2M","VB5WN6RT"].join("");const zt=["AKIA","IOSFODNN7","EXAMPLE"].join("");const Xt=(0,i.XD)({scope:"file",id:"secrets",
summary:"Finds API keys, tokens and other credentials of well-known services",level:"error",prepare:async()=>{
Kt=await Promise.all([n.e(2395),n.e(3828)]).then(n.bind(n,73828))},keywords:()=>Kt.secretKeywords(),options:{allow:{type:"expressions",default:[],
summary:"Regular expressions of values that are no secrets; one that matches anywhere in the value lets it pass"}},
docs:`Whoever can read the repository, now or from its history later, can use the credential. Take it out, and revoke\nit with its provider: it has to be considered lost.\n\nEach rule \`secrets/<family>\` knows the form that a provider gives its tokens: prefix, alphabet, length, and checksum\nwhere there is one. Values without a form of their own (\`aws_secret_access_key = \u2026\`) are judged by the name they are\nassigned to. Published examples, placeholders and values that are too regular to be generated are left alone, and so are\npasswords and keys without a known form. Keys of a provider's sandbox are notes. Private keys are the matter of the check\n\`private-key\`. No output of Kempt shows more than the first four characters of a secret.`,
examples:()=>[{title:"A key in a settings file",files:{".env":`AWS_KEY=${Vt}\n`},findings:[".env:1 aws-access-key-id"]},{
title:"The example of the provider's documentation",files:{"a.md":`\`${zt}\`\n`},findings:[]},{title:"A value that the configuration allows",files:{
".env":`AWS_KEY=${Vt}\n`},options:{allow:["^AKIAQ3"]},findings:[]}],run:(e,t,{allow:n})=>Kt.reportSecrets(e,t,n)});const qt=(0,i.XD)({
id:"shebang-not-executable",scope:"file",summary:"Scripts that are not executable",level:"note",facts:r.d.shebang,except:s.rV|s.pt.markdown|s.pt.test,
docs:`The file names its interpreter in a \`#!\` line, but its mode does not let it be run\n(\`git update-index --chmod=+x FILE\`). Only a line that names its interpreter by a path counts: \`#![\` begins an attribute\nin Rust. Left alone are templates, PowerShell, folders of tests, and what is read by another program whatever its mode:\nmodules of Ansible (in \`library/\`, or Python in \`modules/\`), modules of Perl, and files of zsh, which are mostly\nsourced.`,
examples:()=>[{title:"Not executable",files:{"run.sh":"#!/bin/sh\necho hello\n"},findings:["run.sh:1"]},{
title:"A module of Ansible, and a line for another program",files:{"plugins/modules/a.py":"#!/usr/bin/python\n","a.js":'#!"use strict"\n'},findings:[]},{
title:"An attribute of Rust",files:{"a.rs":"#![allow(dead_code)]\n"},findings:[]}],run(e,t){
if(e.facts&r.d.executable||Jt.test(e.path)||!/^#!\s*\/\w/.test(e.line(0)))return;t({message:"The script has a #! line but is not executable",at:{offset:0,
length:e.lineEnd(0)}})}});const Jt=/\.(?:j2|tmpl|template|tt|erb|in|txt|ps1|psm1|pm|zsh|zsh-theme)$|(?:^|\/)(?:library\/|modules\/(?:.*\/)?[^/]*\.py$)/i
;var Ht=n(28266);const Gt=(0,i.XD)({id:"suppressions",scope:"file",summary:"Comments that suppress nothing, or do not say what and why",level:"warning",
keywords:()=>[{text:"kempt-ignore"}],
docs:`A comment can set a finding apart, in any language that has comments:\n\n    value = "x"  # kempt${"-"}ignore RULE: why it is meant to be so\n\nIt speaks of its own line, or, alone on its line, of the next one; \`kempt-ignore-file RULE: reason\` speaks of the whole\nfile. It must name the rule (or several, with commas; a check's id stands for all its rules) and the reason. One that\nsuppresses nothing is reported as \`suppressions/unused\`, unless a check it names did not run.`,
examples:()=>[{title:"Names no rule, gives no reason",files:{"a.py":`x = 1  # kempt${"-"}ignore\ny = 2  # kempt${"-"}ignore no-such-check\n`},
findings:["a.py:1 malformed","a.py:2 malformed"]},{title:"Suppresses nothing",files:{"a.py":`x = 1  # kempt${"-"}ignore suppressions: none\n`},
findings:["a.py:1 unused"]},{title:"In prose",files:{"a.md":"Write `# kempt-ignore`.\n"},findings:[]}],run(e,t){const n=e.text();for(const r of(0,
Ht.Q)(n,(e.types&s.pt.markdown)!==0)){const e=r.rules.length===0?"which rule it suppresses":r.reason===""?"why":undefined;if(e===undefined)continue
;const s=Buffer.byteLength(n.slice(0,r.at.offset));t({rule:"malformed",message:`The comment does not say ${e}: kempt${"-"}ignore RULE: reason`,at:{offset:s,
length:r.at.length}})}}});async function Zt(e,t){const r=pt(e,t);if(r)return r;const s=e.toString("utf8",0,t)
;const{judgeToml:i}=await Promise.all([n.e(3292),n.e(8952)]).then(n.bind(n,78952));return i(s)}const Qt=(0,i.XD)({id:"toml-syntax",scope:"file",
summary:"TOML that cannot be parsed",level:"error",source:"https://toml.io/en/v1.0.0",types:s.pt.toml,except:s.pt.vendored|s.pt.fixture,
docs:`\nFiles are held to TOML, which forbids keys and tables that are defined twice, and must be UTF-8.\n\nLeft alone: a byte-order mark (another check's matter), integers of any size, and files in folders of test data or of\nother people's code.\n`,
examples:()=>[{title:"Tables",files:{"Cargo.toml":'[package]\nname = "kempt"\nversion = "0.1.0"\n'},findings:[]},{title:"A key twice",files:{
"a.toml":"[a]\nb = 1\nb = 2\n"},findings:["a.toml:3"]},{title:"A value that is none",files:{"a.toml":"a = 1\nb = yes\n"},findings:["a.toml:2"]},{
title:"Bytes that are not UTF-8",files:{"a.toml":{content:Buffer.from('a = "\xe9"\n',"latin1")}},findings:["a.toml:1"]}],async run(e,t){(0,
oe.kM)(await Zt(e.buffer,e.length),t)}});var en=n(68878);var tn=n(1700)
;const nn=new Set("javascript python ruby go rust kotlin scala groovy csharp swift dart shell elixir terraform".split(" "));let rn;function sn(e,t){const n=(0,
tn.r)(e.path);if(n===undefined||!nn.has(n.language))return false;const r=on(e.text(),n);return r.endsInString(t+1)&&!(n.language==="python"&&an(r,t+1))}
function on(e,t){if(rn?.text!==e)rn={text:e,lexed:(0,en.d)(e,t)};return rn.lexed}function an(e,t){let n=t;while(n>1&&e.endsInString(n-1))n--
;return/^\s*[rbuf]{0,2}(?:"""|''')\s*$/i.test(e.code(n))}const fn=(0,i.XD)({id:"trailing-whitespace",scope:"file",summary:"Blanks at the end of a line",
level:"warning",facts:r.d.trailingBlank,except:s.rV|s.pt.patch,reads:W,
docs:`Blanks at the end of a line are invisible, and show up as noise in diffs when an editor removes them.\n\nTwo or more spaces at the end of a Markdown line that has text and is not the last of its paragraph are a hard line\nbreak and are left alone; with \`markdown-hard-breaks: false\` they are not. Patches are left alone: their context lines\nmay end with blanks. So are tables of tabs (\`.tsv\`), lines within a literal of several lines, whose value the blanks are\npart of, files whose head says that they are generated or that \`.prettierignore\` names, and files that \`.editorconfig\` gives\n\`trim_trailing_whitespace = false\`. In \`.properties\` files a blank at the end is part of the value: there is no fix.`,
options:{"markdown-hard-breaks":{type:"boolean",default:true,summary:"leave the hard line breaks of Markdown alone"}},examples:()=>[{title:"Blanks after code",
files:{"a.py":"x = 1  \ny = 2\n\t\nz = 3\t\n"},findings:["a.py:1","a.py:3","a.py:4"],fixed:{"a.py":"x = 1\ny = 2\n\nz = 3\n"}},{
title:"A hard line break in Markdown",files:{"a.md":"first  \nsecond \n   \n"},findings:["a.md:2","a.md:3"],fixed:{"a.md":"first  \nsecond\n\n"}},{
title:"A patch",files:{"a.patch":" context \n"},findings:[]},{title:"Within a literal, and behind one",files:{"a.go":"var a = `one \ntwo` \n",
"a.py":'a = """one \n"""\ndef f():\n    """Text \n    """\n'},findings:["a.go:2","a.py:4"],fixed:{"a.go":"var a = `one \ntwo`\n",
"a.py":'a = """one \n"""\ndef f():\n    """Text\n    """\n'}},{title:"Generated",files:{"a.js":"// This file was generated from a.y. Do not edit. \n"},
findings:[]},{title:"Declared to be meant",files:{".editorconfig":"[*.out]\ntrim_trailing_whitespace = false\n","a.out":"one \n","a.in":"one \n"},
findings:["a.in:1"],fixed:{"a.in":"one\n"}},{title:"Kept from the formatter, as a folder; a kind of files does not count",files:{
".prettierignore":"# Inputs\n/tests/format/**/*.*\n!/tests/**/format.test.js\n*.md\n","tests/format/a/a.js":"f(); \n","tests/format/a/format.test.js":"f(); \n",
"a.md":"one \n"},findings:["a.md:1","tests/format/a/format.test.js:1"],fixed:{"a.md":"one\n","tests/format/a/format.test.js":"f();\n"}},{
title:"Part of a value",files:{"a.properties":"key = value \n"},findings:["a.properties:1"]},{title:"Windows line ends stay",files:{"a.txt":"one \r\ntwo\r\n"},
findings:["a.txt:1"],fixed:{"a.txt":"one\r\ntwo\r\n"}}],run(e,t,n){const r=n["markdown-hard-breaks"]&&(e.types&s.pt.markdown)!==0;const i=e.lineStarts()
;for(let n=0;n<i.length;n++)ln(e,t,i[n],e.lineEnd(n),r)},spares(e,{at:t},n){
return e.path.endsWith(".tsv")||Y(e,n)||K(e,n,"trim_trailing_whitespace","false")||t!==undefined&&sn(e,e.lineIndex(t.offset))}});function ln(e,t,n,r,s){let i=r
;while(i>n&&(e.buffer[i-1]===32||e.buffer[i-1]===9))i--;if(i===r)return;if(s&&i>n&&r-i>=2&&e.buffer[i]===32)return;const o={offset:i,length:r-i};t({
message:i===n?"Blank line with blanks":"Blanks at the end of the line",at:o,fix:e.path.endsWith(".properties")?undefined:{description:"Remove the blanks",
edits:[{...o,text:""}]}})}const cn=/<[%#]|<\?php|\{\{|\{%/;function un(e){return cn.test(e)}
const dn=/^[ \t]*(?:- +)*(?:[^\s"'#][^"'#\n]*:[ \t]+)?(?:\{\{|\{%|\{#|<%|<\?)/m;function hn(e){return dn.test(e)}function pn(e){return e===32||e===10||e===9}
function mn(e){const t=e|32;return t>=97&&t<=122||e===95}function gn(e){return mn(e)||e>=48&&e<=58||e===45||e===46}function bn(e){if(e>=48&&e<=57)return e-48
;const t=e|32;return t>=97&&t<=102?t-87:16}const yn=400;let wn=Buffer.alloc(0);let xn=0;let kn=0;let vn=0;const An=new Int32Array(yn)
;const En=new Int32Array(yn);const Sn=new Ce;function $n(e,t){wn=e;xn=t;kn=0;vn=0;let n=_n(ie(e,t));let r=false;let s=false;for(;;){n=In(n)
;if(n===-1||n>=xn)break;if(wn[n]!==60)return ne;const e=Tn(n+1);if(e===63)n=On(n);else if(e===33&&Tn(n+2)===45)n=Nn(n);else if(e===33){if(r||s)return ne;r=true
;n=Fn(n)}else{if(s)return ne;s=true;n=Ln(n)}}if(n===-1||!s)return ne;return kn<128?re:se}function Tn(e){return e<xn?wn[e]:0}function In(e){let t=e;while(t<xn){
const e=wn[t];if(!pn(e)){if(e!==13)break;if(Tn(t+1)!==10)return-1}t++}return t}function jn(e,t){
for(let n=0;n<e.length;n++)if(Tn(t+n)!==e.charCodeAt(n))return false;return true}function _n(e){if(!jn("<?xml",e)||gn(Tn(e+5)))return e;let t=In(e+5)
;if(!jn('version="1.0"',t)&&!jn("version='1.0'",t))return-1;t+=13;let n=In(t);if(n>t&&jn("encoding=",n)){t=Cn(n+9);n=t===-1?-1:In(t)}
if(n!==-1&&n>t&&(jn('standalone="yes"',n)||jn('standalone="no"',n))){n=In(n+(jn('standalone="yes"',n)?16:15))}return n!==-1&&jn("?>",n)?n+2:-1}function Cn(e){
const t=Tn(e);if(t!==34&&t!==39)return-1;let n=e+1;if(!mn(Tn(n)))return-1;while(gn(Tn(n)))n++;return Tn(n)===t?n+1:-1}function Fn(e){
if(!jn("<!DOCTYPE ",e))return-1;let t=In(e+10);const n=t;t=Bn(t);if(t===n)return-1;for(;;){t=In(t);const e=t===-1?0:Tn(t);if(e===62)return t+1
;if(e===34||e===39)t=Mn(t+1,e);else if(mn(e))t=Bn(t);else return-1;if(t===-1)return-1}}function Mn(e,t){let n=e;while(n<xn&&wn[n]!==t){const e=wn[n++]
;if(e<32?e!==10:e>126||e===60||e===62||e===91)return-1}return n<xn?n+1:-1}function On(e){let t=Bn(e+2);const n=t-e-2
;if(n===0||n===3&&(wn[e+2]|32)===120)return-1;if(Tn(t)===63?Tn(t+1)!==62:!pn(Tn(t)))return-1;for(;t<xn;t++){if(wn[t]===63&&Tn(t+1)===62)return t+2
;if(!Pn(t))return-1}return-1}function Nn(e){if(!jn("\x3c!--",e))return-1;for(let t=e+4;t<xn;t++){if(wn[t]===45&&Tn(t+1)===45)return Tn(t+2)===62?t+3:-1
;if(!Pn(t))return-1}return-1}function Pn(e){const t=wn[e];kn|=t;return t>=32||pn(t)||t===13&&Tn(e+1)===10}function Bn(e){if(!mn(Tn(e)))return e;let t=e+1
;while(t<xn&&gn(wn[t]))t++;return t}function Ln(e){let t=Yn(e);while(t!==-1&&vn>0){t=Dn(t);if(t===-1)return-1;const e=Tn(t+1)
;if(e===47)t=Vn(t);else if(e===63)t=On(t);else if(e!==33)t=Yn(t);else t=Tn(t+2)===45?Nn(t):Rn(t)}return t}function Dn(e){for(let t=e;t<xn;t++){const e=wn[t]
;if(e===60)return t;if(e===38){t=Un(t)-1;if(t<0)return-1}else if(e===93&&Tn(t+1)===93&&Tn(t+2)===62)return-1;else if(!Pn(t))return-1}return-1}function Rn(e){
if(!jn("<![CDATA[",e))return-1;for(let t=e+9;t<xn;t++){if(wn[t]===93&&Tn(t+1)===93&&Tn(t+2)===62)return t+3;if(!Pn(t))return-1}return-1}function Un(e){
if(Tn(e+1)===35)return Wn(e+2);if(jn("&amp;",e))return e+5;if(jn("&lt;",e)||jn("&gt;",e))return e+4;return jn("&quot;",e)||jn("&apos;",e)?e+6:-1}function Wn(e){
const t=Tn(e)===120?16:10;const n=t===16?e+1:e;let r=0;let s=n;for(;s<xn&&wn[s]!==59;s++){const e=bn(wn[s]);if(e>=t||r>65535)return-1;r=r*t+e}
const i=r>=32?r<55296||r>57343&&r<65534:r===9||r===10;return s<xn&&s>n&&i?s+1:-1}function Yn(e){let t=Bn(e+1);if(t===e+1||vn===yn)return-1;const n=t;Sn.count=0
;for(;;){const r=In(t);if(r===-1)return-1;const s=Tn(r);if(s===62){An[vn]=e+1;En[vn++]=n;t=r+1;break}if(s===47){t=Tn(r+1)===62?r+2:-1;break}if(r===t)return-1
;t=Kn(r);if(t===-1)return-1}return Sn.count>1&&Sn.hasEqualHashes(0)?-1:t}function Kn(e){const t=Bn(e);if(t===e)return-1;if(!Sn.push(Ne(wn,e,t),e))return-1
;let n=In(t);if(n===-1||Tn(n)!==61)return-1;n=In(n+1);const r=n===-1?0:Tn(n);if(r!==34&&r!==39)return-1;for(n++;n<xn;n++){const e=wn[n];if(e===r)return n+1
;if(e===38){n=Un(n)-1;if(n<0)return-1}else if(e===60||!Pn(n))return-1}return-1}function Vn(e){vn--;const t=An[vn];const n=En[vn]-t
;for(let r=0;r<n;r++)if(Tn(e+2+r)!==wn[t+r])return-1;const r=In(e+2+n);return r!==-1&&Tn(r)===62?r+1:-1}async function zn(e,t){const r=Jn(e,t)
;if(r===undefined||r==="utf8"&&qn(e,t))return undefined;const s=r==="utf8"?pt(e,t):undefined;if(s)return s;const i=e.toString(r,0,t);if(un(i))return undefined
;const{judgeXml:o}=await Promise.all([n.e(9800),n.e(8243)]).then(n.bind(n,8243));const a=o(i);if(!a)return undefined;const f=r==="utf8"?(0,
oe.s$)(i,a.index):a.index*(r==="utf16le"?2:1);return{message:a.message,offset:f,length:Math.min(1,t-f)}}const Xn=Buffer.from([239,191]);function qn(e,t){
const n=(0,te.lM)(e)?.acceptXml(t)??$n(e,t);return ht(n,e.subarray(0,t),Xn)}function Jn(e,t){if(t>=2&&e[0]===255&&e[1]===254)return"utf16le"
;if(t>=2&&e[0]===254&&e[1]===255)return undefined;const n=e.toString("latin1",0,Math.min(t,200))
;const r=/^(?:\xEF\xBB\xBF)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/.exec(n)?.[1]?.toLowerCase()??"utf-8"
;if(/^(?:utf-?8|us-ascii|ascii)$/.test(r))return"utf8";return/^(?:iso-8859-1|latin-?1|windows-1252)$/.test(r)?"latin1":undefined}
const Hn=/\.(?:plist|props|targets)$/i;const Gn=/^\s*</;const Zn=(0,i.XD)({id:"xml-syntax",scope:"file",summary:"XML that is not well-formed",level:"error",
source:"https://www.w3.org/TR/xml/",types:s.pt.xml,except:s.pt.vendored|s.pt.fixture,
docs:`\nFiles must be well-formed: tags that match, one root, attributes that are quoted and not repeated. Nothing outside of the\nfile is read, and nothing is validated. Prefixes of namespaces need no declaration.\n\nLeft alone: files of zero bytes, and in folders of test data or of other people's code; entities that a document type may declare; encodings other than UTF-8, UTF-16\n(little-endian, with its mark), ASCII and Latin-1; \`.plist\`, \`.props\` and \`.targets\` files that do not begin with a tag;\nand files that fail but are templates, which have \`<%\`, \`<#\`, \`<?php\`, \`{{\` or \`{%\` in them.\n`,
examples:()=>[{title:"A picture",files:{"a.svg":'<svg xmlns="http://www.w3.org/2000/svg">\n  <g/>\n</svg>\n'},findings:[]},{
title:"An entity of the document type",files:{"a.xml":'<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>\n'},findings:[]},{title:"A template",files:{
"a.xml":"<a>\n<% if b %>\n</a>\n"},findings:[]},{title:"Tags that do not match",files:{"a.xml":"<a>\n  <b>\n</a>\n"},findings:["a.xml:3"]},{
title:"An ampersand",files:{"a.xml":"<a>\n  b & c\n</a>\n"},findings:["a.xml:2"]},{title:"An attribute twice",files:{"a.svg":'<svg id="a"\n  id="b"/>\n'},
findings:["a.svg:2"]}],async run(e,t){if(e.length===0)return;if(Hn.test(e.path)&&!Gn.test(e.text().replace(/^\u{feff}/u,"")))return;(0,
oe.kM)(await zn(e.buffer,e.length),t)}});class Qn{bits=0;lines=false}const er=new Qn;const tr=10;const nr=32;const rr=ar("#:");const sr=ar("#:,[]{}")
;const ir=ar(",[]{}#&*!|>'\"%@` \t");const or=ar('0abtnvfre "/\\N_LP');for(let e=0;e<nr;e++){if(e!==9)rr[e]=sr[e]=ir[e]=1}ir[45]=ir[63]=ir[58]=2;function ar(e){
const t=new Uint8Array(256);for(let n=0;n<e.length;n++)t[e.charCodeAt(n)]=1;return t}function fr(e,t,n){return t<n?e[t]:tr}function lr(e,t,n){let r=t
;while(r<n&&e[r]===nr)r++;return r}function cr(e,t,n){let r=0;let s=t;for(;s<n;s++){const t=e[s];if(t===tr)break;if(t<nr&&t!==9)return-1;r|=t}er.bits|=r
;return s}function ur(e,t,n){const r=lr(e,t,n);const s=fr(e,r,n);if(s===tr)return r;return s===35&&r>t?cr(e,r,n):-1}function dr(e,t,n){const r=ir[e[t]]
;if(r===1||r===2&&fr(e,t+1,n)<=nr)return-1;return hr(e,t,n)}function hr(e,t,n){let r=0;let s=t;for(;s<n;s++){const t=e[s];r|=t;if(rr[t]===0)continue
;if(t===tr)break;if(t===58){const t=fr(e,s+1,n);if(t===nr||t===tr)break;if(t<nr)return-1}else if(t===35){if(e[s-1]===nr)break;if(e[s-1]===9)return-1
}else return-1}er.bits|=r;return s}function pr(e,t,n){const r=ir[e[t]];if(r===1)return-1;if(r===2&&(fr(e,t+1,n)<=nr||sr[e[t+1]]===1))return-1;let s=0;let i=t
;for(;i<n;i++){const t=e[i];s|=t;if(sr[t]===0)continue;if(t===58){const t=fr(e,i+1,n);if(t===nr||t===tr)break;if(t<nr||sr[t]===1)return-1}else if(t===35){
if(e[i-1]===nr)break;if(e[i-1]===9)return-1}else if(t===tr||t>nr)break;else return-1}er.bits|=s;return i}function mr(e,t,n,r){const s=e[t];let i=0
;er.lines=false;for(let o=t+1;o<n;o++){const t=e[o];i|=t;if(t===s){if(t===34||fr(e,o+1,n)!==t){er.bits|=i;return o+1}o++}else if(t===92&&s===34){o=gr(e,o,n)
}else if(t<nr&&t!==9){o=t===tr?br(e,o+1,n,r)-1:-1;er.lines=true}if(o<0)return-1}return-1}function gr(e,t,n){const r=fr(e,t+1,n);if(r===tr)return t
;const s=r===120?2:r===117?4:r===85?8:0;if(s===0)return or[r]===1?t+1:-2;for(let r=t+2;r<t+2+s;r++){const i=fr(e,r,n)|32
;if(!(i>=48&&i<=57||i>=97&&i<=102))return-2;if(s===8&&r<t+5&&i!==48)return-2}return t+1+s}function br(e,t,n,r){let s=t;for(;;){const t=lr(e,s,n)
;if(t>=n)return-1;if(e[t]!==tr)return e[t]>nr&&t-s>r?t:-1;s=t+1}}function yr(e,t,n,r){const s=fr(e,t+1,n);let i=ur(e,s===43||s===45?t+2:t+1,n);let o=-1;let a=0
;while(i!==-1&&i<n){const t=i+1;const s=lr(e,t,n);if(fr(e,s,n)===tr){if(o<0&&s-t>a)a=s-t;i=s;continue}const f=s-t;if(f<=r)return o<0&&a>0?-1:i;if(o<0)o=f
;if(f<o||a>o||e[s]<nr)return-1;i=cr(e,s,n)}return i}const wr=64;function xr(e,t,n,r,s=0){if(s===wr)return-1;const i=e[t]===123;const o=i?125:93
;const a=r.keys.count;const f=r.indent();let l=kr(e,t+1,n,f,s);while(l!==-1&&e[l]!==o){l=i?vr(e,l,n,r,s):Sr(e,l,n,r,s);if(l===-1)return-1;l=kr(e,l,n,f,s)
;if(l===-1||e[l]===o)break;l=e[l]===44?kr(e,l+1,n,f,s):-1}return l!==-1&&r.closeKeys(a)?l+1:-1}function kr(e,t,n,r,s){let i=-1;let o=t;for(;;){o=lr(e,o,n)
;if(o>=n)return-1;const a=e[o];if(a===10){i=++o}else if(a===35){if(o===t)return-1;o=cr(e,o,n);if(o===-1)return-1}else{if(i===-1||o-i>r)return a>32?o:-1
;return s===0&&o-i===r&&(a===93||a===125)?o:-1}}}function vr(e,t,n,r,s){const i=e[t];const o=i===34||i===39;let a=o?mr(e,t,n,n):pr(e,t,n)
;if(a===-1||a-t>1e3)return-1;if(!Ar(e,o?t+1:t,o?a-1:a,o,r))return-1;if(o)a=lr(e,a,n);if(fr(e,a,n)!==58)return a;a=kr(e,a+1,n,r.indent(),s)
;if(a===-1||e[a]===44||e[a]===125)return a;return Sr(e,a,n,r,s)}function Ar(e,t,n,r,s){let i=n;while(!r&&i>t&&(e[i-1]===32||e[i-1]===9))i--
;if(i-t===2&&e[t]===60&&e[t+1]===60)return true;if(r)return Er(e,t,n,s);return s.keys.push(Ne(e,t,i),t)}function Er(e,t,n,r){const s=e[n]===34?92:39;let i=Me
;for(let r=t;r<n;r++){let t=e[r];if(t===s){t=e[++r];if(s===92&&t!==92&&t!==34&&t!==47)return false}i=Oe(i,t)}return r.keys.push(i,t)}function Sr(e,t,n,r,s){
const i=e[t];if(i===34||i===39)return mr(e,t,n,r.indent());if(i===91||i===123)return xr(e,t,n,r,s+1);if(i===42)return $r(e,t,n,r);const o=pr(e,t,n)
;return o!==-1&&fr(e,o,n)===58?-1:o}function $r(e,t,n,r){const s=r.readAnchor(e,t,n);if(s===-1)return-1;const i=fr(e,s,n)
;return i===32||i===44||i===93||i===125?s:-1}const Tr=400;const Ir=400;class jr{keys=new Ce;depth=0;#s=new Int32Array(Tr);#i=new Int32Array(Tr)
;#o=new Int32Array(2*Ir);#a=0;reset(){this.depth=0;this.keys.count=0;this.#a=0}column(){return this.depth===0?-1:this.#s[this.depth-1]}indent(){
return this.depth===0?0:this.column()}isMapping(){return this.depth>0&&this.#i[this.depth-1]>=0}sharesColumn(){
return this.depth>1&&!this.isMapping()&&this.#s[this.depth-2]===this.column()}open(e,t){if(this.depth===Tr)return false;this.#s[this.depth]=e
;this.#i[this.depth++]=t?this.keys.count:-1;return true}close(){const e=this.#i[--this.depth];return e<0||this.closeKeys(e)}closeKeys(e){
if(this.keys.count-e>1&&this.keys.hasEqualHashes(e))return false;this.keys.count=e;return true}closeAll(){while(this.depth>0)if(!this.close())return false
;this.reset();return true}readAnchor(e,t,n){let r=t+1;while(r<n&&Cr(e[r]))r++;if(r===t+1)return-1;if(e[t]!==38)return this.#f(e,t+1,r)?r:-1
;if(this.#a===Ir)return-1;this.#o[2*this.#a]=t+1;this.#o[2*this.#a+++1]=r;return r}#f(e,t,n){for(let r=0;r<this.#a;r++){const s=this.#o[2*r]
;if(this.#o[2*r+1]-s===n-t&&_r(e,s,t,n-t))return true}return false}}function _r(e,t,n,r){for(let s=0;s<r;s++)if(e[t+s]!==e[n+s])return false;return true}
function Cr(e){return e>=97&&e<=122||e>=65&&e<=90||e>=48&&e<=57||e===95||e===45}const Fr=0;const Mr=1;const Or=2;const Nr=new jr;let Pr=Buffer.alloc(0);let Br=0
;let Lr=0;let Dr=false;let Rr=false;let Ur=false;let Wr=false;let Yr=false;let Kr=false;function Vr(e,t){Pr=e;Br=t;Nr.reset();er.bits=0;Dr=Rr=Ur=Wr=Yr=Kr=false
;for(let n=ie(e,t);n<Br;n++){n=zr(n);if(n===-1)return ne}if(!Nr.closeAll())return ne;return er.bits<128?re:se}function zr(e){Lr=e;const t=lr(Pr,e,Br)
;const n=fr(Pr,t,Br);if(n===10)return t;if(n===35){Ur=false;Wr=true;return cr(Pr,t,Br)}const r=t-e;if(r===0&&Gr(n))return Zr(n);if(n<32||Kr)return-1
;if(Ur&&r>Nr.column())return Qr(t);Ur=false;const s=n===45&&fr(Pr,t+1,Br)<=32;if(!Yr&&!s){const e=Jr(t);if(e!==qr)return e}const i=es(r,s);if(i===-1)return-1
;if(s)return ns(t);return i===Mr&&Wr?Xr(t):ss(t,i)}function Xr(e){const t=Nr.depth;const n=ss(e,Mr);return Nr.depth>t?n:-1}const qr=-2;function Jr(e){
const t=Pr[e];if(t===91||t===123){Yr=true;return is(xr(Pr,e,Br,Nr))}const n=Hr(t)?dr(Pr,e,Br):-1;if(n===-1||fr(Pr,n,Br)!==10)return qr;Yr=Ur=true;return n}
function Hr(e){const t=e|32;return t>=97&&t<=122||e>=48&&e<=57||e===36}function Gr(e){if(e!==45&&e!==46)return false
;return fr(Pr,Lr+1,Br)===e&&fr(Pr,Lr+2,Br)===e&&fr(Pr,Lr+3,Br)<=32}function Zr(e){if(e===46&&!Yr)return-1;if(!Nr.closeAll())return-1;Dr=Rr=Ur=Yr=false;Kr=e===46
;const t=lr(Pr,Lr+3,Br);return!Kr&&fr(Pr,t,Br)===33?is(us(t)):ur(Pr,Lr+3,Br)}function Qr(e){if(Nr.depth===0&&!Hr(Pr[e]))return-1;const t=hr(Pr,e,Br)
;const n=fr(Pr,t,Br);if(t===-1||n===58)return-1;Ur=n===10;return Ur?t:cr(Pr,t,Br)}function es(e,t){while(Nr.column()>e){if(!Nr.close())return-1;Dr=false}
if(!Yr)return ts(e,t);const n=e>Nr.column();if(Dr&&(n||t&&Nr.isMapping())){Dr=false;return t&&!Nr.open(e,false)?-1:Mr}Dr=Rr=false;if(n)return-1
;if(!t&&Nr.sharesColumn()&&!Nr.close())return-1;return t===Nr.isMapping()?-1:Or}function ts(e,t){Yr=true;return Nr.open(e,!t)?Or:-1}function ns(e){
const t=lr(Pr,e+1,Br);const n=fr(Pr,t,Br);Rr=false;if(n===10||n===35)return rs(t);if(n!==45||fr(Pr,t+1,Br)>32)return ss(t,Mr)
;return Nr.open(t-Lr,false)?ns(t):-1}function rs(e){Dr=true;Wr=false;return fr(Pr,e,Br)===10?e:cr(Pr,e,Br)}function ss(e,t){const n=Pr[e]
;if(n===34||n===39)return os(e,t);switch(n){case 91:case 123:return t===Or?-1:is(xr(Pr,e,Br,Nr));case 124:case 62:
return t===Or||e===Lr?-1:yr(Pr,e,Br,Nr.column());case 42:return t===Or||Rr?-1:is(Nr.readAnchor(Pr,e,Br));case 38:case 33:return t===Or||Rr?-1:ls(e);default:
return as(e,t)}}function is(e){return e===-1?-1:ur(Pr,e,Br)}function os(e,t){const n=mr(Pr,e,Br,Nr.column());if(n===-1)return-1;const r=er.lines?n:lr(Pr,n,Br)
;if(fr(Pr,r,Br)!==58)return t===Or?-1:ur(Pr,n,Br);if(fr(Pr,r+1,Br)>32||er.lines)return-1;return fs(e,t,e+1,n-1,true,r)}function as(e,t){const n=dr(Pr,e,Br)
;if(n===-1)return-1;const r=fr(Pr,n,Br);if(r===58)return fs(e,t,e,n,false,n);if(t===Or)return-1;Ur=r===10;return Ur?n:cr(Pr,n,Br)}function fs(e,t,n,r,s,i){
if(t===Fr||r-n>1e3)return-1;if(t===Mr&&!Nr.open(e-Lr,true))return-1;if(!Ar(Pr,n,r,s,Nr))return-1;Rr=false;const o=lr(Pr,i+1,Br);const a=fr(Pr,o,Br)
;return a===10||a===35?rs(o):ss(o,Fr)}function ls(e){let t=cs(e);const n=Pr[e]===38?33:38;if(t!==-1&&fr(Pr,t,Br)===n)t=cs(t);if(t===-1)return-1;Rr=true
;const r=fr(Pr,t,Br);return r===10||r===35?rs(t):ss(t,Fr)}function cs(e){const t=Pr[e]===38?Nr.readAnchor(Pr,e,Br):us(e)
;return t===-1||fr(Pr,t,Br)>32?-1:lr(Pr,t,Br)}function us(e){const t=fr(Pr,e+1,Br)===33?e+2:e+1;let n=t;while(n<Br&&ds(Pr[n]))n++;return n>t?n:-1}
function ds(e){const t=e|32;return e>=45&&e<=58||t>=97&&t<=122||e===95}const hs=Buffer.from("\ufeff");let ps=Buffer.alloc(0);function ms(e,t){
const n=e.indexOf(10);if(n<1||n>=t||e[n-1]!==13)return gs(e,t);if(ps.length<t)ps=Buffer.allocUnsafeSlow(t);let r=0;for(let n=0;n<t;n++){
if(e[n]!==13||n+1===t||e[n+1]!==10)ps[r++]=e[n]}return gs(ps,r)}function gs(e,t){const n=(0,te.lM)(e)?.acceptYaml(t)??Vr(e,t)
;return ht(n,e.subarray(ie(e,t),t),hs)}async function bs(e,t){const r=pt(e,t);if(r)return r;const s=e.toString("utf8",0,t);if(hn(s))return undefined
;const{judgeYaml:i}=await Promise.all([n.e(8815),n.e(4331)]).then(n.bind(n,14331));return i(s)}const ys=(0,i.XD)({id:"yaml-syntax",scope:"file",
summary:"YAML that cannot be parsed, and keys that a mapping has twice",level:"error",source:"https://yaml.org/spec/1.2.2/",types:s.pt.yaml,
except:s.pt.vendored|s.pt.fixture,
docs:`\nFiles are held to YAML 1.2, any number of documents in each. A key that a mapping has twice is an error: keys are compared\nas they are written, so \`1.10\` and \`1.1\` are two. Merge keys (\`<<\`) may be repeated, and so may keys with \`{{\`, which a\ntemplate expands. An alias must follow its anchor. Any tag is accepted, and no scalar is wrong for its type.\n\nLines of a quoted text that are not indented more than its key are forbidden but widely accepted: a warning.\n\nLeft alone: folders of test data or of other people's code, and files that fail but are templates of YAML (Helm, Jinja, ERB). A file counts as one if a line, or its value,\nbegins with \`{{\`, \`{%\`, \`{#\`, \`<%\` or \`<?\` outside of quotes.\n`,
examples:()=>[{title:"Documents, anchors, tags and merge keys",files:{"a.yaml":"---\nbase: &base\n  a: !vault x\nother:\n  <<: *base\n---\n- 1\n- 2\n"},
findings:[]},{title:"A template",files:{"templates/service.yaml":"spec:\n  {{- if .Values.type }}\n  type: {{ .Values.type }}\n  {{- end }}\n"},findings:[]},{
title:"A key twice",files:{"a.yml":"on: push\njobs: {}\non: pull_request\n"},findings:["a.yml:3"]},{title:"Indentation that fits nothing, and a tab",files:{
"a.yml":"a:\n    b: 1\n  c: 2\n","b.yml":"a:\n\tb: 1\n"},findings:["a.yml:3","b.yml:2"]},{title:"A colon that makes a second key",files:{
"a.yml":"title: Kempt: tidy\n"},findings:["a.yml:1"]},{title:"An alias without its anchor",files:{"a.yml":"a: 1\nb: *missing\n"},findings:["a.yml:2"]}],
run(e,t){if(ms(e.buffer,e.length))return undefined;return bs(e.buffer,e.length).then(e=>(0,oe.kM)(e,t))}});const ws=(0,i.XD)({id:"zero-width",scope:"file",
summary:"Invisible characters in code",level:"warning",facts:r.d.nonAscii,except:s.rV|s.pt.markdown|s.pt.test,source:"https://www.unicode.org/reports/tr55/",
docs:`A zero-width space, a word joiner, a byte-order mark in the middle of a file or a tag character (U+E0000 to U+E007F)\ncannot be seen: two names look the same and are not, and text can be hidden from a reviewer. Zero-width joiners and\nnon-joiners are left alone between letters of scripts that need them and within emoji, and so are zero-width spaces in\nlines of Khmer, Lao, Myanmar or Thai, which part words with them, and in \`*/\` where it must not end a comment. Prose is\nleft alone, and so are folders of tests, which try out such characters.`,
examples:()=>[{title:"A zero-width space in a name",files:{"a.js":"const use\u200br = 1;\n"},findings:["a.js:1"]},{title:"An emoji that is joined",files:{
"a.js":'const a = "\u{1f468}\u200d\u{1f469}";\n'},findings:[]},{title:"Persian",files:{"a.js":'const a = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";\n'
},findings:[]},{title:"Words of Khmer, and a comment within a comment",files:{"km.json":'{ "a": "\u1794\u17b6\u1793\u200b\u1795\u17d2" }\n',
"a.js":"/** f(/* 1 *\u200b/) */\n"},findings:[]}],run(e,t){if(/\.(?:txt|rst|adoc|html?|po|csv|tsv)$/i.test(e.path)||!ks(e.buffer,e.length))return
;Es??=new RegExp(As,"u");for(let n=0;n<e.lineStarts().length;n++){const r=e.line(n);const s=Es.exec(xs(n===0?r.replace(/^\uFEFF/," "):r));if(s===null)continue
;const i=Buffer.byteLength(r.slice(0,s.index));t({message:`The invisible character ${Ss(s[0])}`,at:{offset:e.lineStarts()[n]+i,length:Buffer.byteLength(s[0])},
snippet:r.replace(new RegExp(As,"gu"),e=>`<${Ss(e)}>`)})}}});function xs(e){if(!e.includes("\u200b"))return e
;const t=/[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}]/u;return t.test(e)?e.replaceAll("\u200b","_"):e.replace(/(?<=\*)\u200B(?=\/)/g,"_")}
function ks(e,t){for(let n=0;n+2<t;n++){const t=e[n];if(t<226)continue;const r=e[n+1];if(t===226&&(r===128&&e[n+2]<=141||r===129&&e[n+2]===160))return true
;if(t===239&&r===187&&e[n+2]===191||t===243&&r===160)return true}return false}
const vs="(?<![\\p{L}\\p{M}\\p{Extended_Pictographic}\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}])[\\u200C\\u200D]|(?<=[\\p{Script=Latin}])[\\u200C\\u200D]"
;const As=`[\\u200B\\u2060\\uFEFF]|[\\u{E0000}-\\u{E007F}](?<!\\u{1F3F4}[\\u{E0000}-\\u{E007F}]+)|${vs}`;let Es;function Ss(e){
return`U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}`}},67156:(e,t,n)=>{n.d(t,{$A:()=>a,qo:()=>i});var r=n(69874);const s=[{
text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,
name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{
text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{
text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{
text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{
text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function i(){
return s.map(({text:e,begin:t})=>({text:t?`BEGIN ${e}`:e}))}let o;function a(e,t,n){o??=(0,r.Q)(i());o.scan(e,t,(r,i)=>n(c(e,t,s[r],i)))}const f=65536
;const l=45;function c(e,t,n,r){let s=r;let i=r+n.text.length+(n.begin?6:0);if(n.begin){if(e[s-1]===32&&e[s-2]===l)s--;while(s>0&&e[s-1]===l&&r-s<6)s--
;if(e[i]===32&&e[i+1]===l)i++;for(let n=0;i<t&&e[i]===l&&n<5;n++)i++}const o=e.toString("latin1",i,Math.min(t,i+f));const a=n.begin?m(o,n):b(o);return{marker:n,
offset:s,length:i-s,blockLength:i-s+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(o)}}
const u=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${u}*(?:${d}${u}*){0,8}([A-Za-z0-9+/=]{24,})`);const p=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(e,t){
const n=h.exec(e)??p.exec(e);const r=n?.[1]??"";if(!n||!g(r))return-1;const s=`END ${t.text}`;const i=e.indexOf(s);if(i<0)return n[0].length
;return i+s.length+/^ ?-{0,5}/.exec(e.slice(i+s.length,i+s.length+6))[0].length}function g(e){if(!/\d/.test(e)||!/[A-Za-z]/.test(e))return false
;return new Set(e).size>=9}function b(e){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(e);return t?t[0].length:-1}},
37263:(e,t,n)=>{n.d(t,{kM:()=>i,mh:()=>r,s$:()=>s});function r(e,t){let n=1;for(let r=e.indexOf(10);r!==-1&&r<t;r=e.indexOf(10,r+1))n++;return n}
function s(e,t){return Buffer.byteLength(e.slice(0,t))}function i(e,t){if(!e)return;const{message:n,offset:r,length:s,tolerated:i}=e;t({message:n,at:{offset:r,
length:s},level:i?"warning":undefined})}}};
