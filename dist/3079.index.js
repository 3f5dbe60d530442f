"use strict";exports.id=3079;exports.ids=[3079];exports.modules={74486:(e,t,n)=>{n.d(t,{a:()=>r,d:()=>s});const s={trailingBlank:1<<0,crlf:1<<1,lf:1<<2,cr:1<<3,
nonAscii:1<<4,conflict:1<<5,noFinalNewline:1<<6,extraFinalNewline:1<<7,byteOrderMark:1<<8,shebang:1<<9,executable:1<<10,tabIndent:1<<11,spaceIndent:1<<12,
empty:1<<13};const r=1<<16},37478:(e,t,n)=>{n.d(t,{BB:()=>o,Fl:()=>i,q0:()=>s});function s(e){const t=e.toString("utf8")
;if(!t.includes("\ufffd")||Buffer.from(t,"utf8").equals(e))return{path:t};return{path:r(e),raw:Buffer.from(e)}}function r(e){let t='"';for(const n of e){
if(n===34||n===92)t+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)t+=`\\${n.toString(8).padStart(3,"0")}`;else t+=String.fromCharCode(n)}return`${t}"`}
function i(e){return e.slice(e.lastIndexOf("/")+1)}function o(e){return e.slice(0,Math.max(0,e.lastIndexOf("/")))}},28266:(e,t,n)=>{n.d(t,{Q:()=>o,h:()=>f})
;const s=/(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/
;const r=/<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;const i=/[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;function o(e,t){const n=t?r:s;const i=[]
;let o=0;e.split("\n").forEach((e,t)=>{const s=e.includes("kempt-ignore")?n.exec(e):null;if(s)i.push(a(s,e,t,o));o+=e.length+1});return i}function a(e,t,n,s){
const[r,o,a=""]=e;const f=a.replace(i,"");const l=f.indexOf(":");const c=l<0?f:f.slice(0,l)
;const u=c.split(/[\s,]+/).filter(e=>/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(e));const d=r.indexOf("kempt-ignore");const h=t.slice(0,e.index).trim()===""
;const p=h?n+1:n;return{rules:u,reason:l<0?"":f.slice(l+1).trim(),...o===undefined&&{lines:[n,p]},at:{offset:s+e.index+d,length:r.length-d-(a.length-f.length)},
line:n}}function f(e,t,n){const s=e.rules.some(e=>e===t||t.startsWith(`${e}/`));if(!s||e.lines===undefined)return s
;return n!==undefined&&n>=e.lines[0]&&n<=e.lines[1]}},8342:(e,t,n)=>{n.d(t,{Q:()=>i});const s=e=>e>32?7:15;const r=11;function i(e){const t=e.map(f)
;const n=t.reduce((e,{bytes:t})=>Math.min(e,t.length-1),s(e.length));const r=new Uint16Array(65536);const i=new Uint16Array(256);const u=new Uint16Array(256)
;const d=[];const p=new Uint16Array(65536);for(const e of t){const t=h(e.bytes,n);for(let s=t;s<t+n;s++){const t=o(e,s);for(const n of c(e,s)){
if(r[n]===0)p[n]=d.push([])-1;r[n]=r[n]|t;d[p[n]].push({pattern:e,back:s+1,group:t})}a(i,e,s+2,t);a(u,e,s-1,t)}}const m=(e,t,s)=>{const o=r;const a=i;const f=u
;const c=t-1;for(let r=n;r<t;r+=n){const n=e[r-1]<<8|e[r];let i=o[n];if(r<c&&r>1)i&=a[e[r+1]]&f[e[r-2]];if(i===0)continue;const u=d[p[n]]
;for(let n=0;n<u.length;n++){const{pattern:o,back:a,group:f}=u[n];if((f&i)===0)continue;const c=r-a;if(l(o,e,c,t)&&s(o.word,c))return true}}return false}
;return{scan(e,t,n){m(e,t,(e,t)=>{n(e,t);return false})},has:(e,t)=>m(e,t,()=>true)}}function o({bytes:e},t){const n=e[t+2];if(n!==undefined)return 1<<n%r
;return 1<<r+(e[t-1]??0)%(16-r)}function a(e,{bytes:t,ignoreCase:n},s,r){const i=t[s];if(i===undefined){if(e[0]&r)return;for(let t=0;t<256;t++)e[t]=e[t]|r
;return}e[i]=e[i]|r;if(n)e[d(i)]=e[d(i)]|r}function f({text:e,ignoreCase:t=false},n){const s=new Uint8Array(e.length);for(let n=0;n<e.length;n++){
const r=e.charCodeAt(n);if(r>127)throw new Error(`A keyword must be ASCII: ${e}`);s[n]=t?u(r):r}
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${e}`);return{word:n,bytes:s,ignoreCase:t}}function l({bytes:e,ignoreCase:t},n,s,r){
if(s<0||s+e.length>r)return false;for(let r=0;r<e.length;r++){const i=n[s+r];if(i!==e[r]&&!(t&&u(i)===e[r]))return false}return true}
function c({bytes:e,ignoreCase:t},n){const s=e[n];const r=e[n+1];if(!t)return[s<<8|r];const i=d(s);const o=d(r)
;return[s<<8|r,...i===s?[]:[i<<8|r],...o===r?[]:[s<<8|o],...i===s||o===r?[]:[i<<8|o]]}function u(e){return e>=65&&e<=90?e|32:e}function d(e){
return e>=97&&e<=122?e&223:e}function h(e,t){let n=0;let s=Number.POSITIVE_INFINITY;let r=0;for(let i=0;i+1<e.length;i++){r+=p[e[i]]*p[e[i+1]];const o=i-t+1
;if(o<0)continue;if(r<s){s=r;n=o}r-=p[e[o]]*p[e[o+1]]}return n}const p=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let e=0;e<m.length;e++)p[m.charCodeAt(e)]=4+e},83079:(e,t,n)=>{n.r(t);n.d(t,{bidirectionalControl:()=>o,byteOrderMark:()=>Y,editorconfigSyntax:()=>X,
executableWithoutShebang:()=>q,finalNewline:()=>H,indentation:()=>G,jsonSyntax:()=>Qe,mergeConflict:()=>Ze,mixedLineEndings:()=>tt,nonUtf8:()=>ot,
notebookSyntax:()=>bt,privateKey:()=>kt,secrets:()=>$t,shebangNotExecutable:()=>Tt,suppressions:()=>jt,tomlSyntax:()=>Ft,trailingWhitespace:()=>Rt,
xmlSyntax:()=>Jt,yamlSyntax:()=>is,zeroWidth:()=>os});var s=n(74486);var r=n(64238);var i=n(64674);const o=(0,i.XD)({id:"bidirectional-control",scope:"file",
summary:"Characters that make code read differently from how it runs (Trojan Source)",level:"error",facts:s.d.nonAscii,except:r.pt.generated,
source:"https://www.unicode.org/reports/tr55/#Bidirectional-Ordering",
docs:`Embeddings, overrides and isolates reorder what is shown of a line, so that a comment may look like code and the\nother way round (CVE-2021-42574). They are reported where a line leaves one open, or has an override; text in\nright-to-left scripts needs none of them. The marks U+200E and U+200F, which reorder nothing, are left alone, and so are\nisolates and embeddings that are closed on their line in Markdown and other prose.`,
examples:()=>[{title:"An override",files:{"a.js":'if (access !== "user\u202e") {\n}\n'},findings:["a.js:1"]},{title:"Hebrew",files:{
"a.js":'const name = "\u05e9\u05dc\u05d5\u05dd";\n'},findings:[]}],run(e,t){if(!a(e.buffer,e.length))return
;const n=(e.types&r.pt.markdown)!==0||/\.(?:txt|rst|adoc|po|html?)$/i.test(e.path);for(let s=0;s<e.lineStarts().length;s++){const r=e.line(s);const i=f.exec(r)
;if(i===null||n&&c(r))continue;t({message:`The character ${l(i[0])} reorders what is shown of this line`,at:{
offset:e.lineStarts()[s]+Buffer.byteLength(r.slice(0,i.index)),length:3},snippet:r.replace(new RegExp(f,"g"),e=>`<${l(e)}>`)})}}});function a(e,t){
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
;if(e!=="root"&&!n)return`${e} has no effect before the first section`;const s=d.get(e);if(!s||s.pattern.test(t)||t==="unset"&&e!=="root")return undefined
;return`${e} must be ${s.expected}${t===""?"":`, not ${t}`}`}function m(e){const t=[];const n=[];let s=false
;const r=e.replace(/^\u{feff}/u,"").split(/\r\n|\n|\r/);for(const[e,i]of r.entries()){const r=g(i.trim());if(r===undefined)continue
;if(r.kind==="section")t.push({glob:r.glob,properties:{}});else if(r.kind==="unknown")n.push({message:r.message,line:e});else{const i=t.at(-1)
;const o=p(r.name,r.value,i!==undefined);if(o)n.push({message:o,line:e});else if(i)i.properties[r.name]=r.value;else s=r.value==="true"}}return{root:s,
sections:t,problems:n}}function g(e){if(e===""||e.startsWith("#")||e.startsWith(";"))return undefined;const t=e.replace(/\s+[#;].*$/,"");if(t.startsWith("[")){
if(t.endsWith("]")&&t.length>2)return{kind:"section",glob:t.slice(1,-1)};return{kind:"unknown",
message:t==="[]"?"A section needs a pattern":"Expected ] at the end of the section header"}}const n=t.indexOf("=");const s=t.slice(0,n).trim().toLowerCase()
;if(n<0||s==="")return{kind:"unknown",message:"Expected a comment, a [section] or name = value"};const r=t.slice(n+1).trim();return{kind:"property",name:s,
value:h.has(s)?r.toLowerCase():r}}function b(e){const{source:t,ranges:n}=x(w(e));const s=new RegExp(`^${t}$`,"su");return e=>{const t=s.exec(e)
;return t?.slice(1).every((e,t)=>e===undefined||y(Number(e),n[t]))??false}}function y(e,[t,n]){return e>=t&&e<=n}function w(e){
if(!e.includes("/"))return`**/${e}`;return e.startsWith("/")?e.slice(1):e}function x(e){const t=[];const n=k(e);const s=[];let r="";for(let i=0;i<e.length;i++){
const o=e[i];const a=e.slice(i);const f=o==="["?/^\[(!?)((?:\\[^/]|[^\]\\/])+)\]/.exec(a):null;const l=o==="{"?/^\{([+-]?\d+)\.\.([+-]?\d+)\}/.exec(a):null
;if(o==="\\"&&i+1<e.length){r+=v(e[++i])}else if(i===0&&a.startsWith("**/")){r+="(?:.*/)?";i+=2}else if(a.startsWith("/**/")){r+="/(?:.*/)?";i+=3
}else if(o==="*"){r+=a.startsWith("**")?".*":"[^/]*";if(a.startsWith("**"))i++}else if(o==="?"){r+="[^/]"}else if(f){r+=`(?![/])[${f[1]?"^":""}${A(f[2])}]`
;i+=f[0].length-1}else if(l){const e=[Number(l[1]),Number(l[2])];t.push([Math.min(...e),Math.max(...e)]);r+="([+-]?(?:0|[1-9]\\d*))";i+=l[0].length-1
}else if(o==="{"&&n.has(i)){s.push(n.get(i));r+="(?:"}else if(s.at(-1)===i){s.pop();r+=")"}else{r+=o===","&&s.length>0?"|":v(o)}}return{source:r,ranges:t}}
function k(e){const t=new Map;const n=[];for(let s=0;s<e.length;s++){const r=e[s];if(r==="\\")s++;else if(r==="{")n.push({at:s,hasComma:false
});else if(r===","&&n.length>0)n.at(-1).hasComma=true;else if(r==="}"){const e=n.pop();if(e?.hasComma)t.set(e.at,s)}}return t}function v(e){
return/[\\^$.*+?()[\]{}|/]/.test(e)?`\\${e}`:e}function A(e){return e.replace(/\\(.)|([[\]^&~|])/gsu,(e,t,n)=>{const s=t??n
;return/[\\\][^\-/]/.test(s)?`\\${s}`:s})}const E=new Map;function S(e,t){const n={};for(const{dir:s,config:r}of $(e,t)){const e=s===""?t:t.slice(s.length+1)
;for(const t of r.sections){if(T(t.glob)(e))Object.assign(n,t.properties)}}return C(n)}function $(e,t){
const n=e.filter(({dir:e})=>e===""||t.startsWith(`${e}/`)).sort((e,t)=>e.dir.length-t.dir.length)
;return n.slice(Math.max(0,n.findLastIndex(({config:e})=>e.root)))}function T(e){let t=E.get(e);if(!t){t=b(e);E.set(e,t)}return t}function C(e){
const t=Object.fromEntries(Object.entries(e).filter(([,e])=>e!=="unset"));const{indent_style:n,tab_width:s}=t;let r=t["indent_size"]
;if(r===undefined&&n==="tab")r="tab";if(r==="tab"&&s!==undefined)r=s;if(r!==undefined)t["indent_size"]=r
;if(r!==undefined&&r!=="tab"&&s===undefined)t["tab_width"]=r;return t}const _=new Map;function j(e,t){const n=[];for(let s=(0,u.BB)(e);;s=(0,u.BB)(s)){
const r=t(s===""?".editorconfig":`${s}/.editorconfig`);if(r!==undefined)n.push({dir:s,config:I(r)});if(s==="")return n.length===0?{}:S(n,e)}}function I(e){
let t=_.get(e);if(t===undefined){t=m(e);_.set(e,t)}return t}const F=new Map;function M(e,t){for(let n=(0,u.BB)(e);;n=(0,u.BB)(n)){
const s=t(n===""?".prettierignore":`${n}/.prettierignore`);if(s!==undefined&&O(N(s),n===""?e:e.slice(n.length+1)))return true;if(n==="")return false}}
function O(e,t){for(let n=t.indexOf("/");;n=t.indexOf("/",n+1)){const s=n>=0;const r=s?t.slice(0,n):t
;const i=e.findLast(e=>(s||!e.foldersOnly)&&e.matches.test(r));if(i&&!i.negated)return true;if(!s)return false}}function N(e){let t=F.get(e);if(t===undefined){
t=e.split(/\r?\n/).flatMap(e=>P(e.trim())??[]);F.set(e,t)}return t}function P(e){if(e===""||e.startsWith("#")||/^(?:\*\*\/)?\*?\.\w+$/.test(e))return undefined
;const t=e.startsWith("!");const n=(t?e.slice(1):e).replace(/^\\(?=[#!])/,"");const s=n.replace(/\/$/,"");const r=s.replace(/^\//,"").replace(L,e=>B[e]??U(e))
;return{negated:t,foldersOnly:s!==n,matches:new RegExp(`^${s.includes("/")?"":"(?:.*/)?"}${r}$`)}}
const L=/^\*\*\/|\/\*\*\/|\/\*\*$|\*+|\?|\[!?[^\]/]+\]|\\?[^\w/-]/g;const B={"**/":"(?:.*/)?","/**/":"/(?:.*/)?","/**":"/.*","*":"[^/]*","**":"[^/]*","?":"[^/]"
};function U(e){if(e.length>1&&e.startsWith("["))return e.replace("[!","[^").replace(/\\/g,"\\\\");return`\\${e.at(-1)}`}const R=1e3
;const D=/@generated\b|\b(?:file|code|document|content)s?\s(?:(?:is|was|are|were|has been)\s)?(?:(?:auto(?:matically)?|procedurally|machine|code)[ -]?)?generated\b|\bauto-?generated (?:by|from|with|code|file)\b|^[^\w\n]*generated (?:by|from|with)\b|\bdo not (?:edit|modify)\b|^<mxfile\b/im
;const K=[".editorconfig",".prettierignore"];function V(e,t){return D.test(e.buffer.toString("latin1",0,Math.min(e.length,R)))||M(e.path,t)}function W(e,t,n,s){
return j(e.path,t)[n]===s}const Y=(0,i.XD)({id:"byte-order-mark",scope:"file",summary:"A UTF-8 byte-order mark at the start of a file",level:"warning",
facts:s.d.byteOrderMark,except:r.rV,reads:K,source:"https://www.unicode.org/faq/utf_bom.html#bom5",
docs:`UTF-8 needs no byte-order mark, and many readers do not expect one: a shebang line behind it is not\nrecognised, and JSON with it is invalid (RFC 8259, section 8.1). Formats whose own tools write the mark are left alone:\nthe project files of Visual Studio, PowerShell, and CSV for Excel. So are files whose head says that they are generated or that \`.prettierignore\` names,\nand files that \`.editorconfig\` gives \`charset = utf-8-bom\`.`,
examples:()=>[{title:"In front of code",files:{"a.py":"\ufeffx = 1\n"},findings:["a.py:1"],fixed:{"a.py":"x = 1\n"}},{title:"Declared to be meant",files:{
".editorconfig":"[*.txt]\ncharset = utf-8-bom\n","a.txt":"\ufeffone\n"},findings:[]},{title:"Written by Visual Studio",files:{"a.csproj":"\ufeff<Project />\n"},
findings:[]}],run(e,t){if(z.test(e.path))return;const n={offset:0,length:3};t({message:"The file begins with a byte-order mark",at:n,fix:{
description:"Remove it",edits:[{...n,text:""}]}})},spares(e,t,n){return V(e,n)||W(e,n,"charset","utf-8-bom")}})
;const z=/\.(?:sln|\w+proj|props|targets|resx|cs|vb|fs|cshtml|razor|xaml|config|rc|ps1|psm1|psd1|csv|nuspec|vsixmanifest)$/i;const X=(0,i.XD)({
id:"editorconfig-syntax",scope:"file",summary:"Lines of .editorconfig that editors ignore",level:"error",source:"https://spec.editorconfig.org/",
types:r.pt.editorconfig,except:r.pt.vendored|r.pt.fixture,
docs:`\nAn editor skips what it does not understand in silence. Reported are lines that are neither a comment, a section nor\n\`name = value\`; values that the specification does not know for its own properties; \`root\` in a section; and any other\nproperty before the first section.\n\nLeft alone: properties that other tools define, \`unset\`, and files in folders of test data or of other people's code.\n`,
examples:()=>[{title:"Properties of the specification and of others",files:{
".editorconfig":"root = true\n\n[*]\nindent_style = Space\nindent_size = unset\nmax_line_length = 120\n"},findings:[]},{title:"Values that nothing understands",
files:{".editorconfig":"[*]\nindent_style = spaces\nend_of_line = lf\ncharset = utf8\n"},findings:[".editorconfig:2",".editorconfig:4"]},{
title:"Lines in the wrong place or shape",files:{".editorconfig":"indent_size = 2\n[*.md\n[*.js]\nroot = true\nindent_size 4\n"},
findings:[".editorconfig:1",".editorconfig:2",".editorconfig:4",".editorconfig:5"]}],run(e,t){for(const{message:n,line:s}of m(e.text()).problems){
const r=e.lineStarts()[s];t({message:n,at:{offset:r,length:e.lineEnd(s)-r}})}}});const q=(0,i.XD)({id:"executable-without-shebang",scope:"file",
summary:"Executable text files that do not say what runs them",level:"warning",facts:s.d.executable,except:r.rV,
docs:`The mode says that the file can be run, but it has no \`#!\` line: running it hands it to whatever shell calls it.\nEither the line is missing, or the mode is there by accident (\`git update-index --chmod=-x FILE\`). Batch files, which\nWindows runs by their name, and the hooks of husky, which it hands to \`sh\`, are left alone.`,
examples:()=>[{title:"Without",files:{run:{content:"echo hello\n",mode:33261}},findings:["run:1"]},{title:"With",files:{run:{content:"#!/bin/sh\necho hello\n",
mode:33261}},findings:[]}],run(e,t){if(e.facts&s.d.shebang||/\.(?:bat|cmd|exe|ps1)$|(?:^|\/)\.husky\//i.test(e.path))return;const n=e.length>0?{offset:0,
length:e.lineEnd(0)}:undefined;t({message:"The file is executable but has no #! line",at:n})}});const H=(0,i.XD)({id:"final-newline",scope:"file",
summary:"Text that does not end with exactly one line end",level:"warning",facts:s.d.noFinalNewline|s.d.extraFinalNewline,except:r.rV,reads:K,
source:"https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap03.html#tag_03_185",
docs:`POSIX defines a line as ending with a line end. Without the last one, tools that join or append to files run lines\ntogether, and the next edit shows a line as changed that is not; several are noise. Empty files are left alone, files whose head says that they are generated or that \`.prettierignore\` names, and files that\n\`.editorconfig\` gives \`insert_final_newline = false\`.`,
examples:()=>[{title:"None",files:{"a.txt":"one\ntwo"},findings:["a.txt:2"],fixed:{"a.txt":"one\ntwo\n"}},{title:"Several",files:{"a.txt":"one\n\n\n"},
findings:["a.txt:2"],fixed:{"a.txt":"one\n"}},{title:"Nothing but line ends",files:{"a.txt":"\n\n"},findings:["a.txt:1"],fixed:{"a.txt":""}},{
title:"In the style of the file",files:{"a.txt":"one\r\ntwo"},findings:["a.txt:2"],fixed:{"a.txt":"one\r\ntwo\r\n"}},{
title:"Declared to be meant, and generated",files:{".editorconfig":"[*.in]\ninsert_final_newline = false\n","a.in":"one",
"a.go":"// Code generated by stringer. DO NOT EDIT.\n\n"},findings:[]},{title:"Exactly one, or an empty file",files:{"a.txt":"one\n","b.txt":""},findings:[]}],
run(e,t){if(e.facts&s.d.noFinalNewline){const n=(e.facts&(s.d.lf|s.d.cr))===0&&(e.facts&s.d.crlf)!==0?"\r\n":"\n";t({message:"The last line has no line end",
at:{offset:e.length,length:0},fix:{description:"End the last line",edits:[{offset:e.length,length:0,text:n}]}});return}const n=J(e.buffer,e.length);const r={
offset:n,length:e.length-n};t({message:n===0?"The file consists of line ends":"Blank lines at the end of the file",at:r,fix:{description:"Remove them",edits:[{
...r,text:""}]}})},spares(e,t,n){return V(e,n)||W(e,n,"insert_final_newline","false")}});function J(e,t){let n=t;while(n>0&&(e[n-1]===10||e[n-1]===13))n--
;if(n===0)return 0;return n+(e[n]===13&&e[n+1]===10?2:1)}const G=(0,i.XD)({id:"indentation",scope:"file",
summary:"Lines that are not indented as .editorconfig says",level:"note",facts:s.d.tabIndent|s.d.spaceIndent,except:r.rV|r.pt.markdown|r.pt.patch,reads:K,
source:"https://spec.editorconfig.org/",
docs:`Where an \`.editorconfig\` gives the file an \`indent_style\`, a line that begins with the other kind of blank is\nreported: one finding a file, with the number of lines. Spaces behind tabs align and are left alone, and so are lines that\ncontinue a comment (\` *\`). Tabs are also left alone where the format asks for them (Go, make, git's own files), and so\nare files whose head says that they are generated or that \`.prettierignore\` names. Without \`indent_style\` nothing is said: which blanks are right is the project's matter.`,
examples:()=>[{title:"A tab among spaces",files:{".editorconfig":"[*.py]\nindent_style = space\n","a.py":"if x:\n\ty = 1\n"},findings:["a.py:2"]},{
title:"Spaces among tabs",files:{".editorconfig":"[*]\nindent_style = tab\n","src/a.c":"void f()\n{\n    g();\n\th();\n}\n"},findings:["src/a.c:3"]},{
title:"As it should be, and a comment",files:{".editorconfig":"[*.ts]\nindent_style = tab\n","a.ts":"/**\n * Text\n */\n\tcall();\n"},findings:[]},{
title:"Tabs that must be",files:{".editorconfig":"[*]\nindent_style = space\n",Makefile:"all:\n\techo\n","a.go":"func f() {\n\tg()\n}\n"},findings:[]},{
title:"Nothing is said",files:{"a.py":"if x:\n\ty = 1\n"},findings:[]}],run(e,t,n,r){const i=j(e.path,r)["indent_style"];if(i==="space"&&Q.test(e.path))return
;const o=i==="tab"?s.d.spaceIndent:i==="space"?s.d.tabIndent:0;if((e.facts&o)!==0)Z(e,t,i==="tab"?32:9)},spares:(e,t,n)=>V(e,n)})
;const Q=/\.(?:go|mk|mak|tsv)$|(?:^|\/)(?:(?:gnu)?makefile(?:\.[\w.-]+)?|go\.(?:mod|work)|\.git(?:modules|config))$/i;function Z(e,t,n){
const s=e.lineStarts().flatMap((t,s)=>ee(e,t,s,n)?[s]:[]);const[r]=s;if(r===undefined)return;const i=n===9?["a tab","spaces"]:["spaces","tabs"]
;const o=s.length===1?"This line begins":`${s.length} lines, this one first, begin`;t({message:`${o} with ${i[0]}; .editorconfig asks for ${i[1]}`,at:{
offset:e.lineStarts()[r],length:1}})}function ee(e,t,n,s){if(e.buffer[t]!==s)return false;const r=e.lineEnd(n);let i=t;while(i<r&&e.buffer[i]===s)i++
;if(i===r)return false;return s===9||i-t>1&&e.buffer[i]!==42}var te=n(4573);var ne=n(37263);let se;function re(){const e=se;se=undefined;return e}
function ie(e,t,n){se={message:n,offset:e,length:t};return-1}function oe(e,t,n,s){const r=e[t]
;if(r===47&&t+1<n&&(e[t+1]===47||e[t+1]===42))return ie(t,2,"JSON has no comments");if(r===35)return ie(t,1,"JSON has no comments");return ie(t,pe(e,t,n)-t,s)}
function ae(e,t,n){if(n<0)return ie(t,0,"Expected a value, but the file is blank");const s=e[n]===123?"object":"array"
;return ie(t,0,`The ${s} that begins on line ${(0,ne.mh)(e,n)} is never closed`)}function fe(e,t,n,s){
if(e[t]===125)return ie(t,1,"Expected another name after the comma, or no comma before }")
;if(e[t]===39)return ie(t,1,"Expected a name in double quotes, not in single quotes")
;return oe(e,t,n,s?"Expected a name in double quotes":"Expected a name in double quotes, or }")}function le(e,t,n){switch(e[t]){case 93:case 125:
return ie(t,1,`Expected a value before ${he(e[t])}`);case 44:return ie(t,1,"Expected a value before the comma");case 39:
return ie(t,1,"Expected a string in double quotes, not in single quotes");case 43:return ie(t,1,"A number may not begin with a plus sign");case 46:
return ie(t,1,"Expected a digit before the decimal point");default:return ce(e,t,n)}}function ce(e,t,n){const s=e.toString("latin1",t,Math.min(pe(e,t,n),t+40))
;if(/^(?:true|false|null)$/i.test(s))return oe(e,t,n,`Expected ${s.toLowerCase()}, not ${s}`)
;return oe(e,t,n,/^\w+$/.test(s)?`${s} is no JSON value`:"Expected a value")}function ue(e,t,n){
if(n===10||n===13)return ie(e,t-e,"This string is not closed on its line");return ie(t,1,`${he(n)} must be escaped in a string`)}function de(e,t){
return ie(e,t-e,"This string is never closed")}function he(e){if(e>32&&e<127)return String.fromCharCode(e)
;return e===32?"A space":`Byte 0x${e.toString(16).toUpperCase().padStart(2,"0")}`}function pe(e,t,n){let s=t
;while(s<n&&/[\w$-]/.test(String.fromCharCode(e[s])))s++;if(s>t)return s;while(++s<n&&(e[s]&192)===128);return s}const me={seen:0};function ge(e,t,n){let s=0
;for(let r=t+1;r<n;r++){const i=e[r];if(i===34){me.seen|=s;return r+1}if(i<32)return ue(t,r,i);s|=i;if(i===92){r=be(e,r,n);if(r===-1)return-1}}return de(t,n)}
function be(e,t,n){if(t+1>=n)return n;const s=e[t+1];if(s===34||s===92||s===47||s===98||s===102||s===110||s===114||s===116){return t+1}
if(s!==117)return ie(t,2,`${he(s)} after a backslash is no escape that JSON knows`);for(let s=t+2;s<t+6;s++){
if(s>=n||!ye(e[s]))return ie(t,2,"Expected four hexadecimal digits after \\u")}return t+5}function ye(e){return e>=48&&e<=57||e>=97&&e<=102||e>=65&&e<=70}
function we(e,t,n){const s=e[t]===45?t+1:t;let r=xe(e,s,n);if(r===s)return ie(t,1,"Expected a digit after the minus sign")
;if(e[s]===48&&r>s+1)return ie(t,r-t,"A number may not begin with a superfluous 0");if(r<n&&e[r]===46){const s=r+1;r=xe(e,s,n)
;if(r===s)return ie(t,r-t,"Expected a digit after the decimal point")}if(r<n&&(e[r]===101||e[r]===69)){if(++r<n&&(e[r]===43||e[r]===45))r++;const s=r
;r=xe(e,s,n);if(r===s)return ie(t,r-t,"Expected a digit in the exponent")}return r}function xe(e,t,n){let s=t;while(s<n&&e[s]>=48&&e[s]<=57)s++;return s}
function ke(e,t,n){const s=n-t;const r=e[t];const i=r===102?t+5:t+4
;const o=r===116&&s>=4&&e[t+1]===114&&e[t+2]===117&&e[t+3]===101||r===110&&s>=4&&e[t+1]===117&&e[t+2]===108&&e[t+3]===108||r===102&&s>=5&&e[t+1]===97&&e[t+2]===108&&e[t+3]===115&&e[t+4]===101
;return o?i:le(e,t,n)}function ve(e,t,n){const s=t+1<n?e[t+1]:0;if(s!==47&&s!==42)return oe(e,t,n,"Expected // or /* at the begin of a comment")
;for(let r=t+2;r<n;r++){const t=e[r];me.seen|=t;if(s===47){if(t===10||t===13)return r}else if(t===42&&r+1<n&&e[r+1]===47)return r+2}
return s===47?n:ie(t,2,"This comment is never closed")}class Ae{count=0;#e=new Int32Array(1024);#t=new Int32Array(1024);push(e,t){
if(this.count===this.#e.length)this.#n();this.#e[this.count]=e;this.#t[this.count++]=t}offset(e){return this.#t[e]}hasEqualHashes(e){const{count:t}=this
;if(t-e>24)return this.#s(e);const n=this.#e;for(let s=e+1;s<t;s++){const t=n[s];for(let r=e;r<s;r++)if(n[r]===t)return true}return false}#s(e){
const t=this.#e.slice(e,this.count).sort();for(let e=1;e<t.length;e++)if(t[e]===t[e-1])return true;return false}#n(){const e=new Int32Array(this.count*2)
;const t=new Int32Array(this.count*2);e.set(this.#e);t.set(this.#t);this.#e=e;this.#t=t}}function Ee(e,t,n){let s=2166136261|0
;for(let r=t;r<n;r++)s=Math.imul(s^e[r],16777619);return s}function Se(e,t){if((0,te.isUtf8)(e.subarray(0,t)))return undefined;const n=$e(e,t)
;const s=e[n].toString(16).toUpperCase().padStart(2,"0");return{message:`Byte 0x${s} is not valid UTF-8`,offset:n,length:1}}function $e(e,t){let n=0;let s=t
;while(s-n>8){const t=Te(e,n,n+s>>1);if(t===n)break;if((0,te.isUtf8)(e.subarray(n,t)))n=t;else s=t}while(n<s){const s=Ce(e[n]);if(s===0||n+s>t||!(0,
te.isUtf8)(e.subarray(n,n+s)))break;n+=s}return Math.min(n,t-1)}function Te(e,t,n){let s=n;while(s>t&&(e[s]&192)===128)s--;return s}function Ce(e){
if(e<128)return 1;if(e>=194&&e<224)return 2;if(e>=224&&e<240)return 3;return e>=240&&e<245?4:0}const _e={comments:false,trailingCommas:false};const je={
comments:true,trailingCommas:true};const Ie=0;const Fe=1;const Me=2;const Oe=3;const Ne=4;const Pe=new Ae;let Le=new Int32Array(256);let Be=new Int32Array(256)
;let Ue=0;function Re(e,t,n=_e){Pe.count=0;Ue=0;me.seen=0;if(De(e,(0,ne.kX)(e,t),t,n)===-1)return re();return me.seen>=128?Se(e,t):undefined}
function De(e,t,n,s){let r=Ie;let i=t;for(;;){while(i<n&&(e[i]===32||e[i]===10||e[i]===13||e[i]===9))i++;if(i>=n){const t=Ue===0&&(r===Me||s.comments)
;return t?n:ae(e,n,Ue===0?-1:Le[Ue-1])}const t=e[i];if(t===47&&s.comments){i=ve(e,i,n)}else if(r===Me){
if(Ue===0)return oe(e,i,n,"Expected nothing after the value of the document");const s=Be[Ue-1]>=0;if(t===44){r=s?Oe:Ie;i++
}else if(t===(s?125:93))i=Ye(e,i);else return oe(e,i,n,`Expected a comma or ${s?"}":"]"} after the value`)}else if(r>=Oe){if(t===34){i=He(e,i,n,s);r=Ie
}else if(t===125&&(r===Ne||s.trailingCommas)){i=Ye(e,i);r=Me}else return fe(e,i,n,r===Oe)}else if(t===123||t===91){Ve(i++,t===123);r=t===123?Ne:Fe}else{
if(t===34)i=ge(e,i,n);else if(t===45||t>=48&&t<=57)i=we(e,i,n);else if(t===93&&Ke(r,s))i=Ye(e,i);else i=ke(e,i,n);r=Me}if(i===-1)return-1}}function Ke(e,t){
return e===Fe||t.trailingCommas&&Ue>0&&Be[Ue-1]<0}function Ve(e,t){if(Ue===Le.length){Le=We(Le);Be=We(Be)}Le[Ue]=e;Be[Ue++]=t?Pe.count:-1}function We(e){
const t=new Int32Array(e.length*2);t.set(e);return t}function Ye(e,t){const n=Be[--Ue];if(n<0)return t+1;if(Pe.count-n>1&&Pe.hasEqualHashes(n)&&ze(e,n))return-1
;Pe.count=n;return t+1}function ze(e,t){const n=new Map;for(let s=t;s<Pe.count;s++){const t=Pe.offset(s);const r=qe(e,t);const i=e.toString("utf8",t,r)
;const o=JSON.parse(i);const a=n.get(o);if(a!==undefined&&(0,te.isUtf8)(e.subarray(t,r))){ie(t,r-t,`The object already has the name ${Xe(i)}, on line ${(0,
ne.mh)(e,a)}`);return true}n.set(o,t)}return false}function Xe(e){return e.length>60?`${e.slice(0,57)}..."`:e}function qe(e,t){let n=t+1
;while(e[n]!==34)n+=e[n]===92?2:1;return n+1}function He(e,t,n,s){let r=2166136261|0;let i=0;let o=t+1;for(;;o++){if(o>=n)return de(t,n);const s=e[o]
;if(s===34)break;if(s<32||s===92){o=ge(e,t,n)-1;if(o<0)return-1;r=Je(e,t,o+1);break}i|=s;r=Math.imul(r^s,16777619)}me.seen|=i;Pe.push(r,t);return Ge(e,o+1,n,s)}
function Je(e,t,n){const s=Buffer.from(JSON.parse(e.toString("utf8",t,n)));return Ee(s,0,s.length)}function Ge(e,t,n,s){let r=t;while(r<n&&r!==-1){const t=e[r]
;if(t===58)return r+1;if(t===47&&s.comments)r=ve(e,r,n);else if(t===32||t===10||t===13||t===9)r++;else return oe(e,r,n,"Expected a colon after the name")}
return r===-1?-1:ae(e,n,Le[Ue-1])}const Qe=(0,i.XD)({id:"json-syntax",scope:"file",
summary:"JSON that its readers cannot parse, and names that an object has twice",level:"error",source:"https://www.rfc-editor.org/rfc/rfc8259",
types:r.pt.json|r.pt.jsonc,except:r.pt.vendored|r.pt.fixture,
docs:`\nFiles are held to RFC 8259: no comments, no trailing commas, one value, UTF-8. Files whose ecosystem reads JSON with\ncomments (\`.jsonc\`, \`tsconfig.json\`, \`.vscode/*.json\` and others) may have comments, trailing commas, and no value.\n\nA name that an object has twice is an error: most readers keep the last value in silence. Names are compared after their\nescapes are resolved.\n\nLeft alone: files of zero bytes, a byte-order mark (another check's matter), JSON5, how deeply a document nests, and files\nin folders of test data or of other people's code.\n`,
examples:()=>[{title:"One value",files:{"package.json":'{ "name": "kempt", "files": ["dist"] }\n'},findings:[]},{title:"An empty file",files:{"empty.json":""},
findings:[]},{title:"Comments where they are usual",files:{"tsconfig.json":'{\n  // The newest\n  "target": "es2023",\n}\n'},findings:[]},{
title:"A trailing comma and a comment",files:{"a.json":'{\n  "a": 1,\n}\n',"b.json":"[\n  // one\n  1\n]\n"},findings:["a.json:3","b.json:2"]},{
title:"A name twice, once with an escape",files:{"names.json":'{\n  "name": 1,\n  "n\\u0061me": 2\n}\n'},findings:["names.json:3"]},{
title:"More than one value",files:{"lines.json":'{"a": 1}\n{"a": 2}\n'},findings:["lines.json:2"]}],run(e,t){if(e.length===0)return
;const n=e.types&r.pt.jsonc?je:_e;(0,ne.kM)(Re(e.buffer,e.length,n),t)}});const Ze=(0,i.XD)({id:"merge-conflict",scope:"file",
summary:"Conflict markers that a merge left behind",level:"error",facts:s.d.conflict,except:r.pt.patch|r.pt.vendored,
source:"https://git-scm.com/docs/git-merge#_how_conflicts_are_presented",
docs:`A conflict is reported where its markers stand in their order, each at the start of a line: seven \`<\`, then seven\n\`=\`, then seven \`>\`. So underlines of seven \`=\` and quotations of seven \`>\` are left alone. Files that contain\nconflicts on purpose, such as tests of a merge tool, are a matter for \`exclude\`.`,
examples:()=>[{title:"A conflict",files:{"a.py":`${"<".repeat(7)} HEAD\nx = 1\n${"=".repeat(7)}\nx = 2\n${">".repeat(7)} topic\n`},findings:["a.py:1"]},{
title:"A heading",files:{"a.rst":"Kempt 1\n=======\n\nText.\n"},findings:[]}],run(e,t){const n=e.lineStarts();let s;let r=false;for(let i=0;i<n.length;i++){
const o=et(e,n[i],e.lineEnd(i));if(o==="<"){s=i;r=false}else if(o==="="&&s!==undefined){r=true}else if(o===">"&&s!==undefined&&r){const r=n[s];t({
message:`A merge conflict that was not resolved, to line ${i+1}`,at:{offset:r,length:e.lineEnd(s)-r}});s=undefined}}}});function et(e,t,n){const s=e.buffer[t]
;if(n-t<7||s!==60&&s!==61&&s!==62)return undefined;for(let n=t+1;n<t+7;n++)if(e.buffer[n]!==s)return undefined;const r=e.buffer[t+7]
;return n-t===7||r===32?String.fromCharCode(s):undefined}const tt=(0,i.XD)({id:"mixed-line-endings",scope:"file",
summary:"Lines that end in different ways within one file",level:"warning",facts:s.d.crlf|s.d.cr,except:r.rV,reads:K,
docs:`A file in which some lines end with LF and others with CR LF (or a lone CR) is shown differently by different\neditors, and is rewritten as a whole by some of them. The fix uses the line end that most lines have; at a tie, LF.\nFiles that use CR LF throughout are left alone: that is what \`.gitattributes\` is for. Files whose head says that\nthey are generated or that \`.prettierignore\` names are left alone too.`,
examples:()=>[{title:"One line out of three",files:{"a.txt":"one\r\ntwo\nthree\r\n"},findings:["a.txt:2"],fixed:{"a.txt":"one\r\ntwo\r\nthree\r\n"}},{
title:"Windows throughout",files:{"a.txt":"one\r\ntwo\r\n"},findings:[]},{title:"Unix throughout",files:{"a.txt":"one\ntwo\n"},findings:[]}],run(e,t){
const n=[s.d.crlf,s.d.lf,s.d.cr].filter(t=>(e.facts&t)!==0);if(n.length<2)return;const r=[...rt(e)];const i=it(r.map(e=>e.text))
;const o=r.filter(e=>e.text!==i).map(e=>({...e,text:i}));const[a]=o;if(a===undefined)return
;const f=o.length===1?"this line":`${o.length} lines, this one first,`;t({message:`Most lines end with ${nt[i]}, ${f} with ${nt[st(e,a)]}`,at:{offset:a.offset,
length:0},fix:{description:`End all lines with ${nt[i]}`,edits:o}})},spares:(e,t,n)=>V(e,n)});const nt={"\r\n":"CR LF","\n":"LF","\r":"CR"}
;function st(e,{offset:t,length:n}){return e.buffer.toString("latin1",t,t+n)}function*rt(e){for(let t=0;t<e.length;t++){const n=e.buffer[t];if(n===10)yield{
offset:t,length:1,text:"\n"};if(n!==13)continue;if(t+1<e.length&&e.buffer[t+1]===10)yield{offset:t++,length:2,text:"\r\n"};else yield{offset:t,length:1,
text:"\r"}}}function it(e){const t=t=>e.filter(e=>e===t).length;return["\n","\r\n","\r"].reduce((e,n)=>t(n)>t(e)?n:e)}const ot=(0,i.XD)({id:"non-utf-8",
scope:"file",summary:"Text that is not valid UTF-8",level:"warning",facts:s.d.nonAscii,except:r.rV|r.pt.json|r.pt.jsonc|r.pt.yaml|r.pt.toml|r.pt.notebook,
source:"https://www.rfc-editor.org/rfc/rfc3629",
docs:`Text in another encoding is shown as something else by whoever guesses wrong, git and the forges among them.\nA file whose first two lines declare its encoding (as Python, Ruby, XML and HTML do) is left alone, and so is UTF-16,\nwhich git treats as binary. JSON, YAML, TOML and notebooks have to be UTF-8: their own checks say it.`,
examples:()=>[{title:"Latin-1",files:{"a.txt":{content:Buffer.from("caf\xe9\n","latin1")}},findings:["a.txt:1"]},{title:"Latin-1, and says so",files:{"a.py":{
content:Buffer.from('# -*- coding: latin-1 -*-\nx = "caf\xe9"\n',"latin1")}},findings:[]},{title:"UTF-8",files:{"a.txt":"caf\xe9\n"},findings:[]}],run(e,t){
if((0,te.isUtf8)(e.bytes()))return;const n=e.buffer.toString("latin1",0,Math.min(e.length,1024))
;if(/(?:coding|charset)\s*[:=]\s*["']?[\w.-]+|<\?xml[^>]+encoding=/i.test(n))return;const s=at(e.bytes());t({
message:`The byte 0x${e.buffer[s].toString(16).toUpperCase()} is not valid UTF-8 here`,at:{offset:s,length:1}})}});function at(e){let t=0;let n=e.length
;while(n-t>1){const s=t+n>>1;if((0,te.isUtf8)(e.subarray(0,ft(e,s))))t=s;else n=s}return ft(e,t)}function ft(e,t){let n=t;while(n>0&&t-n<3&&(e[n]&192)===128)n--
;return n}function lt(e,t,n){let s=dt(e,(0,ne.kX)(e,t));for(const r of n){const n=ct(e,t,s,r);if(n===undefined)break;s=n}const r=e[s]===123||e[s]===91;return{
offset:s,length:r?1:ut(e,t,s)-s}}function ct(e,t,n,s){const r=e[n]===123;let i=dt(e,n+1);for(let n=0;e[i]!==125&&e[i]!==93;n++){let o=n;if(r){const n=ge(e,i,t)
;o=JSON.parse(e.toString("utf8",i,n));i=dt(e,dt(e,n)+1)}if(o===s)return i;i=dt(e,ut(e,t,i));if(e[i]===44)i=dt(e,i+1)}return undefined}function ut(e,t,n){let s=0
;let r=n;do{const n=e[r];if(n===34)r=ge(e,r,t);else if(n===123||n===91){s++;r++}else if(n===125||n===93){s--;r++
}else if(n===45||n>=48&&n<=57)r=we(e,r,t);else if(n>=97)r=ke(e,r,t);else r++}while(s>0);return r}function dt(e,t){let n=t;while(e[n]<=32)n++;return n}
function ht(e,t){const n=Re(e,t);if(n)return n;const s=e.toString("utf8",0,t).replace(/^\u{feff}/u,"");const r=mt(JSON.parse(s));return r&&{message:r.message,
...lt(e,t,r.path)}}function pt(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function mt(e){if(!pt(e))return{
message:"A notebook must be an object",path:[]};const{nbformat:t,cells:n}=e;if(!Number.isInteger(t)||t<3){return{
message:"nbformat must be an integer of at least 3",path:t===undefined?[]:["nbformat"]}}if(t===3)return undefined;if(!Array.isArray(n))return{
message:"cells must be an array",path:n===undefined?[]:["cells"]};for(const[e,t]of n.entries()){const n=gt(t,["cells",e]);if(n)return n}return undefined}
function gt(e,t){if(!pt(e))return{message:"A cell must be an object",path:t};const{cell_type:n,source:s}=e;if(typeof n!=="string"){return{
message:"A cell needs a cell_type, which is a string",path:"cell_type"in e?[...t,"cell_type"]:t}}const r=typeof s==="string"?s.split("\n"):s
;if(!Array.isArray(r)||!r.every(e=>typeof e==="string")){const n="A cell needs a source, which is a string or an array of strings";return{message:n,
path:"source"in e?[...t,"source"]:t}}const i=r.findIndex(e=>/^(?:<{7}|>{7}) /.test(e));if(i<0)return undefined
;const o=typeof s==="string"?[...t,"source"]:[...t,"source",i];return{message:"The source of this cell holds a merge conflict",path:o}}const bt=(0,i.XD)({
id:"notebook-syntax",scope:"file",summary:"Jupyter notebooks that do not open",level:"error",
source:"https://nbformat.readthedocs.io/en/latest/format_description.html",types:r.pt.notebook,except:r.pt.vendored|r.pt.fixture,
docs:`\nA notebook must be JSON, name its format (\`nbformat\`, 3 or later), and from format 4 on have an array of cells, each with\na \`cell_type\` and a \`source\`. A line of a cell that begins with a conflict marker is reported as well, because a merge\nmay leave the JSON intact.\n\nLeft alone: outputs, metadata, the order of cells, the cells of format 3, files of zero bytes, and files\nin folders of test data or of other people's code.\n`,
examples:()=>[{title:"A notebook",files:{"a.ipynb":'{"cells": [{"cell_type": "code", "source": ["1 + 1"]}], "nbformat": 4}\n'},findings:[]},{
title:"A cell without source",files:{"a.ipynb":'{\n  "nbformat": 4,\n  "cells": [\n    {"cell_type": "raw", "source": ""},\n    {"cell_type": "code"}\n  ]\n}\n'
},findings:["a.ipynb:5"]},{title:"A merge conflict, in a cell and in the JSON",files:{
"a.ipynb":'{\n  "nbformat": 4,\n  "cells": [{"cell_type": "code", "source": [\n    "a",\n    "<<<<<<< HEAD\\n"\n  ]}]\n}\n',
"b.ipynb":'{\n  "cells": [\n<<<<<<< HEAD\n  ]\n}\n'},findings:["a.ipynb:5","b.ipynb:3"]}],run(e,t){if(e.length===0)return;(0,ne.kM)(ht(e.buffer,e.length),t)}})
;var yt=n(67156);const wt=e=>`-----BEGIN ${e}PRIVATE${" "}KEY-----`;const xt=Array.from({length:3
},(e,t)=>`MIIEpAIBAAKCAQEA${t}Zk3Qw9xT7bLr2VnY5sHcU8dJfGgKpMa`).join("\n");const kt=(0,i.XD)({scope:"file",id:"private-key",
summary:"Finds private keys: PEM, OpenSSH, PGP, PuTTY, SSH2, OpenVPN, Sigstore",level:"error",keywords:yt.qo,except:r.pt.fixture|r.pt.test,
source:"https://github.com/pre-commit/pre-commit-hooks#detect-private-key",
docs:`Whoever can read the repository, now or from its history later, has the key. Take it out, and replace it\nwherever it was in use: it has to be considered lost.\n\nThe rule \`private-key/key\` is a header with a key behind it, the rule \`private-key/header\` is a header alone. A header\nthat stands in quotes, with the closing quote right behind it, is left alone: that is code that reads or writes keys.\nKeys in folders of tests and test data are made for tests and left alone; \`--everything\` reports them.\npre-commit's hook \`detect-private-key\` reports that too, and reports once for each file.`,
examples:()=>[{title:"A key",files:{id_rsa:`${wt("RSA ")}\n${xt}\n${wt("RSA ").replace("BEGIN","END")}\n`},findings:["id_rsa:1 key"]},{title:"A header alone",
files:{"notes.md":`The file begins with\n\n    ${wt("")}\n`},findings:["notes.md:3 header"]},{title:"Code that speaks of keys",files:{
"pem.ts":`const begin = '${wt("OPENSSH ")}';\n`},findings:[]}],run(e,t){(0,yt.$A)(e.buffer,e.length,({marker:n,offset:s,length:r,body:i,quoted:o})=>{
if(!i&&o)return;t({rule:i?"key":"header",message:i?`${vt(n.name)} in the repository`:`Header of a private key (${n.text})`,at:{offset:s,length:r},
snippet:e.buffer.toString("latin1",s,s+r)})})}});function vt(e){return e.slice(0,1).toUpperCase()+e.slice(1)}let At
;const Et=["AKIA","Q3X7ZK2M","VB5WN6RT"].join("");const St=["AKIA","IOSFODNN7","EXAMPLE"].join("");const $t=(0,i.XD)({scope:"file",id:"secrets",
summary:"Finds API keys, tokens and other credentials of well-known services",level:"error",prepare:async()=>{
At=await Promise.all([n.e(2395),n.e(3828)]).then(n.bind(n,73828))},keywords:()=>At.secretKeywords(),options:{allow:{type:"expressions",default:[],
summary:"Regular expressions of values that are no secrets; one that matches anywhere in the value lets it pass"}},
docs:`Whoever can read the repository, now or from its history later, can use the credential. Take it out, and revoke\nit with its provider: it has to be considered lost.\n\nEach rule \`secrets/<family>\` knows the form that a provider gives its tokens: prefix, alphabet, length, and checksum\nwhere there is one. Values without a form of their own (\`aws_secret_access_key = \u2026\`) are judged by the name they are\nassigned to. Published examples, placeholders and values that are too regular to be generated are left alone, and so are\npasswords and keys without a known form. Keys of a provider's sandbox are notes. Private keys are the matter of the check\n\`private-key\`. No output of Kempt shows more than the first four characters of a secret.`,
examples:()=>[{title:"A key in a settings file",files:{".env":`AWS_KEY=${Et}\n`},findings:[".env:1 aws-access-key-id"]},{
title:"The example of the provider's documentation",files:{"a.md":`\`${St}\`\n`},findings:[]},{title:"A value that the configuration allows",files:{
".env":`AWS_KEY=${Et}\n`},options:{allow:["^AKIAQ3"]},findings:[]}],run:(e,t,{allow:n})=>At.reportSecrets(e,t,n)});const Tt=(0,i.XD)({
id:"shebang-not-executable",scope:"file",summary:"Scripts that are not executable",level:"note",facts:s.d.shebang,except:r.rV|r.pt.markdown|r.pt.test,
docs:`The file names its interpreter in a \`#!\` line, but its mode does not let it be run\n(\`git update-index --chmod=+x FILE\`). Only a line that names its interpreter by a path counts: \`#![\` begins an attribute\nin Rust. Left alone are templates, PowerShell, folders of tests, and what is read by another program whatever its mode:\nmodules of Ansible (in \`library/\`, or Python in \`modules/\`), modules of Perl, and files of zsh, which are mostly\nsourced.`,
examples:()=>[{title:"Not executable",files:{"run.sh":"#!/bin/sh\necho hello\n"},findings:["run.sh:1"]},{
title:"A module of Ansible, and a line for another program",files:{"plugins/modules/a.py":"#!/usr/bin/python\n","a.js":'#!"use strict"\n'},findings:[]},{
title:"An attribute of Rust",files:{"a.rs":"#![allow(dead_code)]\n"},findings:[]}],run(e,t){
if(e.facts&s.d.executable||Ct.test(e.path)||!/^#!\s*\/\w/.test(e.line(0)))return;t({message:"The script has a #! line but is not executable",at:{offset:0,
length:e.lineEnd(0)}})}});const Ct=/\.(?:j2|tmpl|template|tt|erb|in|txt|ps1|psm1|pm|zsh|zsh-theme)$|(?:^|\/)(?:library\/|modules\/(?:.*\/)?[^/]*\.py$)/i
;var _t=n(28266);const jt=(0,i.XD)({id:"suppressions",scope:"file",summary:"Comments that suppress nothing, or do not say what and why",level:"warning",
keywords:()=>[{text:"kempt-ignore"}],
docs:`A comment can set a finding apart, in any language that has comments:\n\n    value = "x"  # kempt${"-"}ignore RULE: why it is meant to be so\n\nIt speaks of its own line, or, alone on its line, of the next one; \`kempt-ignore-file RULE: reason\` speaks of the whole\nfile. It must name the rule (or several, with commas; a check's id stands for all its rules) and the reason. One that\nsuppresses nothing is reported as \`suppressions/unused\`, unless a check it names did not run.`,
examples:()=>[{title:"Names no rule, gives no reason",files:{"a.py":`x = 1  # kempt${"-"}ignore\ny = 2  # kempt${"-"}ignore no-such-check\n`},
findings:["a.py:1 malformed","a.py:2 malformed"]},{title:"Suppresses nothing",files:{"a.py":`x = 1  # kempt${"-"}ignore suppressions: none\n`},
findings:["a.py:1 unused"]},{title:"In prose",files:{"a.md":"Write `# kempt-ignore`.\n"},findings:[]}],run(e,t){const n=e.text();for(const s of(0,
_t.Q)(n,(e.types&r.pt.markdown)!==0)){const e=s.rules.length===0?"which rule it suppresses":s.reason===""?"why":undefined;if(e===undefined)continue
;const r=Buffer.byteLength(n.slice(0,s.at.offset));t({rule:"malformed",message:`The comment does not say ${e}: kempt${"-"}ignore RULE: reason`,at:{offset:r,
length:s.at.length}})}}});async function It(e,t){const s=Se(e,t);if(s)return s;const r=e.toString("utf8",0,t)
;const{judgeToml:i}=await Promise.all([n.e(3292),n.e(8952)]).then(n.bind(n,78952));return i(r)}const Ft=(0,i.XD)({id:"toml-syntax",scope:"file",
summary:"TOML that cannot be parsed",level:"error",source:"https://toml.io/en/v1.0.0",types:r.pt.toml,except:r.pt.vendored|r.pt.fixture,
docs:`\nFiles are held to TOML, which forbids keys and tables that are defined twice, and must be UTF-8.\n\nLeft alone: a byte-order mark (another check's matter), integers of any size, and files in folders of test data or of\nother people's code.\n`,
examples:()=>[{title:"Tables",files:{"Cargo.toml":'[package]\nname = "kempt"\nversion = "0.1.0"\n'},findings:[]},{title:"A key twice",files:{
"a.toml":"[a]\nb = 1\nb = 2\n"},findings:["a.toml:3"]},{title:"A value that is none",files:{"a.toml":"a = 1\nb = yes\n"},findings:["a.toml:2"]},{
title:"Bytes that are not UTF-8",files:{"a.toml":{content:Buffer.from('a = "\xe9"\n',"latin1")}},findings:["a.toml:1"]}],async run(e,t){(0,
ne.kM)(await It(e.buffer,e.length),t)}});var Mt=n(68878);var Ot=n(1700)
;const Nt=new Set("javascript python ruby go rust kotlin scala groovy csharp swift dart shell elixir terraform".split(" "));let Pt;function Lt(e,t){const n=(0,
Ot.r)(e.path);if(n===undefined||!Nt.has(n.language))return false;const s=Bt(e.text(),n);return s.endsInString(t+1)&&!(n.language==="python"&&Ut(s,t+1))}
function Bt(e,t){if(Pt?.text!==e)Pt={text:e,lexed:(0,Mt.d)(e,t)};return Pt.lexed}function Ut(e,t){let n=t;while(n>1&&e.endsInString(n-1))n--
;return/^\s*[rbuf]{0,2}(?:"""|''')\s*$/i.test(e.code(n))}const Rt=(0,i.XD)({id:"trailing-whitespace",scope:"file",summary:"Blanks at the end of a line",
level:"warning",facts:s.d.trailingBlank,except:r.rV|r.pt.patch,reads:K,
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
findings:["a.txt:1"],fixed:{"a.txt":"one\r\ntwo\r\n"}}],run(e,t,n){const s=n["markdown-hard-breaks"]&&(e.types&r.pt.markdown)!==0;const i=e.lineStarts()
;for(let n=0;n<i.length;n++)Dt(e,t,i[n],e.lineEnd(n),s)},spares(e,{at:t},n){
return e.path.endsWith(".tsv")||V(e,n)||W(e,n,"trim_trailing_whitespace","false")||t!==undefined&&Lt(e,e.lineIndex(t.offset))}});function Dt(e,t,n,s,r){let i=s
;while(i>n&&(e.buffer[i-1]===32||e.buffer[i-1]===9))i--;if(i===s)return;if(r&&i>n&&s-i>=2&&e.buffer[i]===32)return;const o={offset:i,length:s-i};t({
message:i===n?"Blank line with blanks":"Blanks at the end of the line",at:o,fix:e.path.endsWith(".properties")?undefined:{description:"Remove the blanks",
edits:[{...o,text:""}]}})}const Kt=/<[%#]|<\?php|\{\{|\{%/;function Vt(e){return Kt.test(e)}
const Wt=/^[ \t]*(?:- +)*(?:[^\s"'#][^"'#\n]*:[ \t]+)?(?:\{\{|\{%|\{#|<%|<\?)/m;function Yt(e){return Wt.test(e)}async function zt(e,t){const s=Xt(e,t)
;if(s===undefined)return undefined;const r=s==="utf8"?Se(e,t):undefined;if(r)return r;const i=e.toString(s,0,t)
;const{judgeXml:o}=await Promise.all([n.e(9800),n.e(8243)]).then(n.bind(n,8243));const a=o(i);if(!a||Vt(i))return undefined;const f=s==="utf8"?(0,
ne.s$)(i,a.index):a.index*(s==="utf16le"?2:1);return{message:a.message,offset:f,length:Math.min(1,t-f)}}function Xt(e,t){
if(t>=2&&e[0]===255&&e[1]===254)return"utf16le";if(t>=2&&e[0]===254&&e[1]===255)return undefined;const n=e.toString("latin1",0,Math.min(t,200))
;const s=/^(?:\xEF\xBB\xBF)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/.exec(n)?.[1]?.toLowerCase()??"utf-8"
;if(/^(?:utf-?8|us-ascii|ascii)$/.test(s))return"utf8";return/^(?:iso-8859-1|latin-?1|windows-1252)$/.test(s)?"latin1":undefined}
const qt=/\.(?:plist|props|targets)$/i;const Ht=/^\s*</;const Jt=(0,i.XD)({id:"xml-syntax",scope:"file",summary:"XML that is not well-formed",level:"error",
source:"https://www.w3.org/TR/xml/",types:r.pt.xml,except:r.pt.vendored|r.pt.fixture,
docs:`\nFiles must be well-formed: tags that match, one root, attributes that are quoted and not repeated. Nothing outside of the\nfile is read, and nothing is validated. Prefixes of namespaces need no declaration.\n\nLeft alone: files of zero bytes, and in folders of test data or of other people's code; entities that a document type may declare; encodings other than UTF-8, UTF-16\n(little-endian, with its mark), ASCII and Latin-1; \`.plist\`, \`.props\` and \`.targets\` files that do not begin with a tag;\nand files that fail but are templates, which have \`<%\`, \`<#\`, \`<?php\`, \`{{\` or \`{%\` in them.\n`,
examples:()=>[{title:"A picture",files:{"a.svg":'<svg xmlns="http://www.w3.org/2000/svg">\n  <g/>\n</svg>\n'},findings:[]},{
title:"An entity of the document type",files:{"a.xml":'<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>\n'},findings:[]},{title:"A template",files:{
"a.xml":"<a>\n<% if b %>\n</a>\n"},findings:[]},{title:"Tags that do not match",files:{"a.xml":"<a>\n  <b>\n</a>\n"},findings:["a.xml:3"]},{
title:"An ampersand",files:{"a.xml":"<a>\n  b & c\n</a>\n"},findings:["a.xml:2"]},{title:"An attribute twice",files:{"a.svg":'<svg id="a"\n  id="b"/>\n'},
findings:["a.svg:2"]}],async run(e,t){if(e.length===0)return;if(qt.test(e.path)&&!Ht.test(e.text().replace(/^\u{feff}/u,"")))return;(0,
ne.kM)(await zt(e.buffer,e.length),t)}});async function Gt(e,t){const s=Se(e,t);if(s)return s;const r=e.toString("utf8",0,t)
;const{judgeYaml:i}=await Promise.all([n.e(8815),n.e(4331)]).then(n.bind(n,14331));const o=i(r);return o&&Yt(r)?undefined:o}const Qt={bits:0,lines:false}
;const Zt=10;const en=32;const tn=new Uint8Array(256);for(let e=0;e<en;e++)if(e!==9)tn[e]=1;tn[35]=tn[58]=1;const nn=Uint8Array.from(tn)
;for(const e of",[]{}")nn[e.charCodeAt(0)]=1;const sn=new Uint8Array(256);for(let e=0;e<=en;e++)sn[e]=1;for(const e of",[]{}#&*!|>'\"%@`")sn[e.charCodeAt(0)]=1
;for(const e of"-?:")sn[e.charCodeAt(0)]=2;function rn(e,t,n){return t<n?e[t]:Zt}function on(e,t,n){let s=t;while(s<n&&e[s]===en)s++;return s}
function an(e,t,n){let s=0;let r=t;for(;r<n;r++){const t=e[r];if(t===Zt)break;if(t<en&&t!==9)return-1;s|=t}Qt.bits|=s;return r}function fn(e,t,n){
const s=on(e,t,n);const r=rn(e,s,n);if(r===Zt)return s;return r===35&&s>t?an(e,s,n):-1}function ln(e,t,n){const s=sn[e[t]]
;if(s===1||s===2&&rn(e,t+1,n)<=en)return-1;return cn(e,t,n)}function cn(e,t,n){let s=0;let r=t;for(;r<n;r++){const t=e[r];s|=t;if(tn[t]===0)continue
;if(t===Zt)break;if(t===58){const t=rn(e,r+1,n);if(t===en||t===Zt)break;if(t<en)return-1}else if(t===35){if(e[r-1]===en)break;if(e[r-1]===9)return-1
}else return-1}Qt.bits|=s;return r}function un(e,t,n){const s=sn[e[t]];if(s===1)return-1;if(s===2&&(rn(e,t+1,n)<=en||nn[e[t+1]]===1))return-1;let r=0;let i=t
;for(;i<n;i++){const t=e[i];r|=t;if(nn[t]===0)continue;if(t===58){const t=rn(e,i+1,n);if(t===en||t===Zt)break;if(t<en||nn[t]===1)return-1}else if(t===35){
if(e[i-1]===en)break;if(e[i-1]===9)return-1}else if(t===Zt||t>en)break;else return-1}Qt.bits|=r;return i}function dn(e,t,n,s){const r=e[t];let i=0
;Qt.lines=false;for(let o=t+1;o<n;o++){const t=e[o];i|=t;if(t===r){if(t===34||rn(e,o+1,n)!==t){Qt.bits|=i;return o+1}o++}else if(t===92&&r===34){o=hn(e,o,n)
}else if(t<en&&t!==9){o=t===Zt?pn(e,o+1,n,s)-1:-1;Qt.lines=true}if(o<0)return-1}return-1}function hn(e,t,n){const s=rn(e,t+1,n);if(s===Zt)return t
;const r=s===120?2:s===117?4:0;if(r===0)return'0abtnvfre "/\\N_LP'.includes(String.fromCharCode(s))?t+1:-2;for(let s=t+2;s<t+2+r;s++){const t=rn(e,s,n)|32
;if(!(t>=48&&t<=57||t>=97&&t<=102))return-2}return t+1+r}function pn(e,t,n,s){let r=t;for(;;){const t=on(e,r,n);if(t>=n)return-1
;if(e[t]!==Zt)return e[t]>en&&t-r>s?t:-1;r=t+1}}function mn(e,t,n,s){const r=rn(e,t+1,n);let i=fn(e,r===43||r===45?t+2:t+1,n);let o=-1;let a=0
;while(i!==-1&&i<n){const t=i+1;const r=on(e,t,n);if(rn(e,r,n)===Zt){if(o<0)a=Math.max(a,r-t);i=r;continue}const f=r-t;if(f<=s)return o<0&&a>0?-1:i;if(o<0)o=f
;if(f<o||a>o||e[r]<en)return-1;i=an(e,r,n)}return i}const gn=64;function bn(e,t,n,s,r=0){if(r===gn)return-1;const i=e[t]===123;const o=i?125:93
;const a=s.keys.count;const f=s.column();let l=yn(e,t+1,n,f,r);while(l!==-1&&e[l]!==o){l=i?wn(e,l,n,s,r):kn(e,l,n,s,r);if(l===-1)return-1;l=yn(e,l,n,f,r)
;if(l===-1||e[l]===o)break;l=e[l]===44?yn(e,l+1,n,f,r):-1}return l!==-1&&s.closeKeys(a)?l+1:-1}function yn(e,t,n,s,r){let i=-1;let o=t;for(;;){o=on(e,o,n)
;if(o>=n)return-1;const a=e[o];if(a===10){i=++o}else if(a===35){if(o===t)return-1;o=an(e,o,n);if(o===-1)return-1}else{if(i===-1||o-i>s)return a>32?o:-1
;return r===0&&o-i===s&&(a===93||a===125)?o:-1}}}function wn(e,t,n,s,r){const i=e[t];const o=i===34||i===39;let a=o?dn(e,t,n,n):un(e,t,n)
;if(a===-1||a-t>1e3)return-1;if(!xn(e,o?t+1:t,o?a-1:a,o,s))return-1;if(o)a=on(e,a,n);if(rn(e,a,n)!==58)return a;a=yn(e,a+1,n,s.column(),r)
;if(a===-1||e[a]===44||e[a]===125)return a;return kn(e,a,n,s,r)}function xn(e,t,n,s,r){let i=n;if(s){for(let s=t;s<n;s++)if(e[s]===92||e[s]===39)return false
}else{while(i>t&&(e[i-1]===32||e[i-1]===9))i--}if(i-t===2&&e[t]===60&&e[t+1]===60)return true;r.keys.push(Ee(e,t,i),t);return true}function kn(e,t,n,s,r){
const i=e[t];if(i===34||i===39)return dn(e,t,n,s.column());if(i===91||i===123)return bn(e,t,n,s,r+1);if(i===42)return vn(e,t,n,s);const o=un(e,t,n)
;return o!==-1&&rn(e,o,n)===58?-1:o}function vn(e,t,n,s){const r=s.readAnchor(e,t,n);if(r===-1)return-1;const i=rn(e,r,n)
;return i===32||i===44||i===93||i===125?r:-1}const An=400;class En{keys=new Ae;depth=0;#r=new Int32Array(An);#i=new Int32Array(An);#o=[];reset(){this.depth=0
;this.keys.count=0;this.#o.length=0}column(){return this.depth===0?-1:this.#r[this.depth-1]}isMapping(){return this.depth>0&&this.#i[this.depth-1]>=0}
sharesColumn(){return this.depth>1&&!this.isMapping()&&this.#r[this.depth-2]===this.column()}open(e,t){if(this.depth===An)return false;this.#r[this.depth]=e
;this.#i[this.depth++]=t?this.keys.count:-1;return true}close(){const e=this.#i[--this.depth];return e<0||this.closeKeys(e)}closeKeys(e){
if(this.keys.count-e>1&&this.keys.hasEqualHashes(e))return false;this.keys.count=e;return true}closeAll(){while(this.depth>0)if(!this.close())return false
;this.reset();return true}readAnchor(e,t,n){let s=t+1;while(s<n&&Sn(e[s]))s++;if(s===t+1)return-1
;if(e[t]===38)this.#o.push(t+1,s);else if(!this.#a(e,t+1,s))return-1;return s}#a(e,t,n){for(let s=0;s<this.#o.length;s+=2){
if(e.compare(e,t,n,this.#o[s],this.#o[s+1])===0)return true}return false}}function Sn(e){return e>=97&&e<=122||e>=65&&e<=90||e>=48&&e<=57||e===95||e===45}
const $n=0;const Tn=1;const Cn=2;const _n=new En;let jn=Buffer.alloc(0);let In=0;let Fn=0;let Mn=false;let On=false;let Nn=false;let Pn=false;let Ln=false
;let Bn=false;const Un=Buffer.from("\ufeff");function Rn(e,t){jn=e;In=t;_n.reset();Qt.bits=0;Mn=On=Nn=Pn=Ln=Bn=false;const n=(0,ne.kX)(e,t)
;for(let e=n;e<In;e++){e=Kn(e);if(e===-1)return false}return _n.closeAll()&&(Qt.bits<128||Dn(e.subarray(n,t)))}function Dn(e){return(0,
te.isUtf8)(e)&&!e.includes(Un)}function Kn(e){Fn=e;const t=on(jn,e,In);const n=rn(jn,t,In);if(n===10)return t;if(n===35){Nn=false;Pn=true;return an(jn,t,In)}
const s=t-e;if(s===0&&Wn(n))return Yn(n);if(n<32||Bn)return-1;if(Nn&&s>_n.column())return zn(t);Nn=false;const r=n===45&&rn(jn,t+1,In)<=32;const i=Xn(s,r)
;if(i===-1)return-1;if(r)return Hn(t);return i===Tn&&Pn?Vn(t):Gn(t,i)}function Vn(e){const{depth:t}=_n;const n=Gn(e,Tn);return _n.depth>t?n:-1}function Wn(e){
if(e!==45&&e!==46)return false;return rn(jn,Fn+1,In)===e&&rn(jn,Fn+2,In)===e&&rn(jn,Fn+3,In)<=32}function Yn(e){if(e===46&&!Ln)return-1
;if(!_n.closeAll())return-1;Mn=On=Nn=Ln=false;Bn=e===46;return fn(jn,Fn+3,In)}function zn(e){const t=cn(jn,e,In);const n=rn(jn,t,In);if(t===-1||n===58)return-1
;Nn=n===10;return Nn?t:an(jn,t,In)}function Xn(e,t){while(_n.column()>e){if(!_n.close())return-1;Mn=false}if(!Ln)return qn(e,t);const n=e>_n.column()
;if(Mn&&(n||t&&_n.isMapping())){Mn=false;return t&&!_n.open(e,false)?-1:Tn}Mn=On=false;if(n)return-1;if(!t&&_n.sharesColumn()&&!_n.close())return-1
;return t===_n.isMapping()?-1:Cn}function qn(e,t){Ln=true;return _n.open(e,!t)?Cn:-1}function Hn(e){const t=on(jn,e+1,In);const n=rn(jn,t,In);On=false
;if(n===10||n===35)return Jn(t);if(n!==45||rn(jn,t+1,In)>32)return Gn(t,Tn);return _n.open(t-Fn,false)?Hn(t):-1}function Jn(e){Mn=true;Pn=false
;return rn(jn,e,In)===10?e:an(jn,e,In)}function Gn(e,t){const n=jn[e];if(n===34||n===39)return Zn(e,t);switch(n){case 91:case 123:
return t===Cn?-1:Qn(bn(jn,e,In,_n));case 124:case 62:return t===Cn||e===Fn?-1:mn(jn,e,In,_n.column());case 42:return t===Cn||On?-1:Qn(_n.readAnchor(jn,e,In))
;case 38:case 33:return t===Cn||On?-1:ns(e);default:return es(e,t)}}function Qn(e){return e===-1?-1:fn(jn,e,In)}function Zn(e,t){const n=dn(jn,e,In,_n.column())
;if(n===-1)return-1;const s=Qt.lines?n:on(jn,n,In);if(rn(jn,s,In)!==58)return t===Cn?-1:fn(jn,n,In);if(rn(jn,s+1,In)>32||Qt.lines)return-1
;return ts(e,t,e+1,n-1,true,s)}function es(e,t){const n=ln(jn,e,In);if(n===-1)return-1;const s=rn(jn,n,In);if(s===58)return ts(e,t,e,n,false,n)
;if(t===Cn)return-1;Nn=s===10;return Nn?n:an(jn,n,In)}function ts(e,t,n,s,r,i){if(t===$n||s-n>1e3)return-1;if(t===Tn&&!_n.open(e-Fn,true))return-1
;if(!xn(jn,n,s,r,_n))return-1;On=false;const o=on(jn,i+1,In);const a=rn(jn,o,In);return a===10||a===35?Jn(o):Gn(o,$n)}function ns(e){
let t=jn[e]===38?_n.readAnchor(jn,e,In):ss(e);if(t===-1||rn(jn,t,In)>32)return-1;t=on(jn,t,In);On=true;const n=rn(jn,t,In);return n===10||n===35?Jn(t):Gn(t,$n)}
function ss(e){let t=e+1;while(t<In&&rs(jn[t]))t++;return t>e+1?t:-1}function rs(e){const t=e|32;return e>=45&&e<=58||t>=97&&t<=122||e===95}const is=(0,i.XD)({
id:"yaml-syntax",scope:"file",summary:"YAML that cannot be parsed, and keys that a mapping has twice",level:"error",source:"https://yaml.org/spec/1.2.2/",
types:r.pt.yaml,except:r.pt.vendored|r.pt.fixture,
docs:`\nFiles are held to YAML 1.2, any number of documents in each. A key that a mapping has twice is an error: keys are compared\nas they are written, so \`1.10\` and \`1.1\` are two. Merge keys (\`<<\`) may be repeated, and so may keys with \`{{\`, which a\ntemplate expands. An alias must follow its anchor. Any tag is accepted, and no scalar is wrong for its type.\n\nLines of a quoted text that are not indented more than its key are forbidden but widely accepted: a warning.\n\nLeft alone: folders of test data or of other people's code, and files that fail but are templates of YAML (Helm, Jinja, ERB). A file counts as one if a line, or its value,\nbegins with \`{{\`, \`{%\`, \`{#\`, \`<%\` or \`<?\` outside of quotes.\n`,
examples:()=>[{title:"Documents, anchors, tags and merge keys",files:{"a.yaml":"---\nbase: &base\n  a: !vault x\nother:\n  <<: *base\n---\n- 1\n- 2\n"},
findings:[]},{title:"A template",files:{"templates/service.yaml":"spec:\n  {{- if .Values.type }}\n  type: {{ .Values.type }}\n  {{- end }}\n"},findings:[]},{
title:"A key twice",files:{"a.yml":"on: push\njobs: {}\non: pull_request\n"},findings:["a.yml:3"]},{title:"Indentation that fits nothing, and a tab",files:{
"a.yml":"a:\n    b: 1\n  c: 2\n","b.yml":"a:\n\tb: 1\n"},findings:["a.yml:3","b.yml:2"]},{title:"A colon that makes a second key",files:{
"a.yml":"title: Kempt: tidy\n"},findings:["a.yml:1"]},{title:"An alias without its anchor",files:{"a.yml":"a: 1\nb: *missing\n"},findings:["a.yml:2"]}],
run(e,t){if(Rn(e.buffer,e.length))return undefined;return Gt(e.buffer,e.length).then(e=>(0,ne.kM)(e,t))}});const os=(0,i.XD)({id:"zero-width",scope:"file",
summary:"Invisible characters in code",level:"warning",facts:s.d.nonAscii,except:r.rV|r.pt.markdown|r.pt.test,source:"https://www.unicode.org/reports/tr55/",
docs:`A zero-width space, a word joiner, a byte-order mark in the middle of a file or a tag character (U+E0000 to U+E007F)\ncannot be seen: two names look the same and are not, and text can be hidden from a reviewer. Zero-width joiners and\nnon-joiners are left alone between letters of scripts that need them and within emoji, and so are zero-width spaces in\nlines of Khmer, Lao, Myanmar or Thai, which part words with them, and in \`*/\` where it must not end a comment. Prose is\nleft alone, and so are folders of tests, which try out such characters.`,
examples:()=>[{title:"A zero-width space in a name",files:{"a.js":"const use\u200br = 1;\n"},findings:["a.js:1"]},{title:"An emoji that is joined",files:{
"a.js":'const a = "\u{1f468}\u200d\u{1f469}";\n'},findings:[]},{title:"Persian",files:{"a.js":'const a = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";\n'
},findings:[]},{title:"Words of Khmer, and a comment within a comment",files:{"km.json":'{ "a": "\u1794\u17b6\u1793\u200b\u1795\u17d2" }\n',
"a.js":"/** f(/* 1 *\u200b/) */\n"},findings:[]}],run(e,t){if(/\.(?:txt|rst|adoc|html?|po|csv|tsv)$/i.test(e.path)||!fs(e.buffer,e.length))return
;us??=new RegExp(cs,"u");for(let n=0;n<e.lineStarts().length;n++){const s=e.line(n);const r=us.exec(as(n===0?s.replace(/^\uFEFF/," "):s));if(r===null)continue
;const i=Buffer.byteLength(s.slice(0,r.index));t({message:`The invisible character ${ds(r[0])}`,at:{offset:e.lineStarts()[n]+i,length:Buffer.byteLength(r[0])},
snippet:s.replace(new RegExp(cs,"gu"),e=>`<${ds(e)}>`)})}}});function as(e){if(!e.includes("\u200b"))return e
;const t=/[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}]/u;return t.test(e)?e.replaceAll("\u200b","_"):e.replace(/(?<=\*)\u200B(?=\/)/g,"_")}
function fs(e,t){for(let n=0;n+2<t;n++){const t=e[n];if(t<226)continue;const s=e[n+1];if(t===226&&(s===128&&e[n+2]<=141||s===129&&e[n+2]===160))return true
;if(t===239&&s===187&&e[n+2]===191||t===243&&s===160)return true}return false}
const ls="(?<![\\p{L}\\p{M}\\p{Extended_Pictographic}\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}])[\\u200C\\u200D]|(?<=[\\p{Script=Latin}])[\\u200C\\u200D]"
;const cs=`[\\u200B\\u2060\\uFEFF]|[\\u{E0000}-\\u{E007F}](?<!\\u{1F3F4}[\\u{E0000}-\\u{E007F}]+)|${ls}`;let us;function ds(e){
return`U+${e.codePointAt(0).toString(16).toUpperCase().padStart(4,"0")}`}},67156:(e,t,n)=>{n.d(t,{$A:()=>a,qo:()=>i});var s=n(8342);const r=[{
text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,
name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{text:"PRIVATE KEY",begin:true,name:"private key"},{
text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",begin:true,name:"SSH2 private key"},{
text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,name:"Sigstore private key"},{
text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,name:"OpenVPN static key"},{
text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,name:"PuTTY private key"}];function i(){
return r.map(({text:e,begin:t})=>({text:t?`BEGIN ${e}`:e}))}let o;function a(e,t,n){o??=(0,s.Q)(i());o.scan(e,t,(s,i)=>n(c(e,t,r[s],i)))}const f=65536
;const l=45;function c(e,t,n,s){let r=s;let i=s+n.text.length+(n.begin?6:0);if(n.begin){if(e[r-1]===32&&e[r-2]===l)r--;while(r>0&&e[r-1]===l&&s-r<6)r--
;if(e[i]===32&&e[i+1]===l)i++;for(let n=0;i<t&&e[i]===l&&n<5;n++)i++}const o=e.toString("latin1",i,Math.min(t,i+f));const a=n.begin?m(o,n):b(o);return{marker:n,
offset:r,length:i-r,blockLength:i-r+Math.max(0,a),body:a>0,quoted:/^(?:\\+[nr])*["'`]/.test(o)}}
const u=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;const d=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`
;const h=new RegExp(`^${u}*(?:${d}${u}*){0,8}([A-Za-z0-9+/=]{24,})`);const p=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(e,t){
const n=h.exec(e)??p.exec(e);const s=n?.[1]??"";if(!n||!g(s))return-1;const r=`END ${t.text}`;const i=e.indexOf(r);if(i<0)return n[0].length
;return i+r.length+/^ ?-{0,5}/.exec(e.slice(i+r.length,i+r.length+6))[0].length}function g(e){if(!/\d/.test(e)||!/[A-Za-z]/.test(e))return false
;return new Set(e).size>=9}function b(e){const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(e);return t?t[0].length:-1}},
37263:(e,t,n)=>{n.d(t,{kM:()=>o,kX:()=>r,mh:()=>s,s$:()=>i});function s(e,t){let n=1;for(let s=e.indexOf(10);s!==-1&&s<t;s=e.indexOf(10,s+1))n++;return n}
function r(e,t){return t>=3&&e[0]===239&&e[1]===187&&e[2]===191?3:0}function i(e,t){return Buffer.byteLength(e.slice(0,t))}function o(e,t){if(!e)return
;const{message:n,offset:s,length:r,tolerated:i}=e;t({message:n,at:{offset:s,length:r},level:i?"warning":undefined})}}};
