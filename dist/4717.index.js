"use strict";exports.id=4717;exports.ids=[4717];exports.modules={97689:(t,e,n)=>{n.d(e,{$:()=>r,K:()=>s});const s={file:33188,executable:33261,symlink:40960,
submodule:57344};function r(t){return t.mode===s.file||t.mode===s.executable}},74486:(t,e,n)=>{n.d(e,{a:()=>r,d:()=>s});const s={trailingBlank:1<<0,crlf:1<<1,
lf:1<<2,cr:1<<3,nonAscii:1<<4,conflict:1<<5,noFinalNewline:1<<6,extraFinalNewline:1<<7,byteOrderMark:1<<8,shebang:1<<9,executable:1<<10,tabIndent:1<<11,
spaceIndent:1<<12,empty:1<<13};const r=1<<16},64238:(t,e,n)=>{n.d(e,{pt:()=>k,Ko:()=>G,rV:()=>$});const s={generated:1<<10,vendored:1<<11,fixture:1<<12,
test:1<<13,built:1<<29,manual:1<<30};const r={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:i,vendored:o,fixture:c,test:a,built:f,manual:l}=s;const u=i|o|c|a|f|l
;const d=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",o],["externallib externallibs external_lib external_libs external-lib external-libs",o],["testdata test_data test-data testfiles test_files test-files testcases corpus",c],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",c],["generated __generated__ autogen",i],[".idea .run .junit.run .settings",i],["__tests__",a],["dist",f],["man man1 man2 man3 man4 man5 man6 man7 man8",l],["src",r.source],["data assets dummy",r.data],["input inputs output outputs expected stub stubs",r.works],["in out",r.trees],["resources projects",r.resources]]
;const h=new Map(d.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));h.set("test data",c);h.set("test files",c)
;const p=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const g=[[/^[\w.-]*[Ff]ixtures?$/,c],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,a],[/^[\w-]+\.(?:in|out)$/,r.trees],[/\.xcodeproj$|^generated[_-]\w+$/,i]]
;const m=new Map;let b="";let y=0;function x(t){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==b){b=e;y=w(e)}return y}function w(t){let e=0;let n=0;let s=0
;for(let i=0,o=t.indexOf("/");o>=0;i=o+1,o=t.indexOf("/",i)){const f=j(t.slice(i,o));if((e&a)!==0&&v(f,s,n,e))e|=c;e|=f&u;if((e&a)!==0)e|=f&r.trees;n=s;s=f}
return e&u}function v(t,e,n,s){if((t&r.works)!==0||(s&r.trees)!==0)return true;if((e&a)===0)return false
;return(t&r.data)!==0||(t&r.resources)!==0&&(n&r.source)!==0}function j(t){let e=m.get(t);if(e===undefined){e=h.get(t)??(h.get(t.toLowerCase())??0)&(o|c|i)
;if(p.test(t))for(const[n,s]of g)if(n.test(t))e|=s;m.set(t,e)}return e}const k={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const $=k.generated|k.vendored|k.fixture;const S=1<<28;const _=s.test|s.built|s.manual;const O=~(S|s.built|s.manual)
;const{json:M,jsonc:I,yaml:A,toml:F,xml:C,notebook:B,editorconfig:L,markdown:E,patch:K,generated:N}=k
;const U=new Map([["json",M],["jsonc",I],["json5",0],["code-workspace",I],["webmanifest",M],["geojson",M],["topojson",M],["jsonld",M],["har",M],["sarif",M],["yaml",A],["yml",A],["toml",F],["xml",C],["svg",C|N],["drawio",C|N],["excalidraw",M|N],["xsd",C],["xsl",C],["xslt",C],["rng",C],["wsdl",C],["plist",C],["csproj",C],["vbproj",C],["fsproj",C],["vcxproj",C],["props",C],["targets",C],["nuspec",C],["resx",C],["xaml",C],["pom",C],["ipynb",B],["md",E],["markdown",E],["mdx",E],["patch",K],["diff",K],["rej",K],["snap",N],["map",M|N],["lock",N],["sln",N],["dotsettings",N],["api",N]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
U.set(t,S)}const z=M|I|A|F|C|B|E|K|S;const T=/(?:^|\/)(?:(?:readme|changelog|contributing)[^/]*|cmakelists\.txt|[^/]+(?:proj|\.props|\.targets))$/i
;const q=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const Q=/\.[1-8]$/
;const W=new Map([[".editorconfig",L],[".clang-format",A],[".clang-tidy",A],[".gemrc",A],["citation.cff",A],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",I],[".jscsrc",I],[".eslintrc.json",I],[".swcrc",I],[".hintrc",I],[".devcontainer.json",I],["devcontainer.json",I],["tslint.json",I],["api-extractor.json",I],["turbo.json",I],["angular.json",I],[".luarc.json",I],["language-configuration.json",I],["rush.json",I],["renovate.json",I],[".renovaterc",I],[".renovaterc.json",I],[".oxlintrc.json",I],[".markdownlint.json",I],["typedoc.json",I],[".cspell.json",I],["cspell.json",I],["pyrightconfig.json",I],["biome.json",I],["deno.json",I],["bun.lock",I|N],["composer.lock",M|N],["flake.lock",M|N],["package-lock.json",M|N],["devcontainer-lock.json",M|N],["npm-shrinkwrap.json",M|N],["pipfile.lock",M|N],["pnpm-lock.yaml",A|N],["cargo.lock",F|N],["poetry.lock",F|N],["uv.lock",F|N],["pdm.lock",F|N],["pipfile",F],["go.sum",N]])
;const D=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const P=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const R=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const V=/[.-]min\.(?:js|mjs|cjs|css)$/;function G(t){const e=x(t);const n=J(t)|e
;return((e&_)===0?n:H(t,n))&O}function H(t,e){const n=(e&k.test)!==0&&(e&z)!==0&&!T.test(t)?k.fixture:0;const r=(e&s.built)!==0&&q.test(t)?N:0
;const i=(e&s.manual)!==0&&Q.test(t)?N:0;return e|n|r|i}function J(t){const e=t.slice(t.lastIndexOf("/")+1).toLowerCase();const n=W.get(e)
;if(n!==undefined)return n;const s=U.get(e.slice(e.lastIndexOf(".")+1))??0;if(s===M&&(D.test(e)||P.test(t)))return I;if(s===A&&R.test(t))return A|k.workflow
;if((s&O)===0&&V.test(e))return N;return s}},6908:(t,e,n)=>{n.d(e,{U:()=>i,b:()=>f});var s=n(4877);const r=240;function i(t){
const{rule:e,level:n,message:s,path:i,region:f,commit:l,fix:u,related:d=[],origin:h}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(i==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(u&&!o(u.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${i}`);const p=t.snippet??(f?c(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:i,...f&&{region:f},...l&&{commit:l}},...d.length>0&&{related:d},...p!==undefined&&{snippet:p.slice(0,r)},...u&&{fix:u},...h&&{
origin:h},fingerprint:a(e,t.subject)}}function o(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function c(t){return t.slice(0,t.search(/[\r\n]|$/))}function a(t,e){const n=e.replace(/\s+/g,"");return(0,s.D)(`${t}\0${n}`)}function f(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},4877:(t,e,n)=>{n.d(e,{D:()=>s});function s(t){let e=2654435769;let n=2246822507;for(let s=0;s<t.length;s++){
const r=t.charCodeAt(s);e=Math.imul(e^r,668265263);n=Math.imul(n^r,374761393)}return i(r(e^n>>>15))+i(r(n^e>>>13))}function r(t){
const e=Math.imul(t^t>>>16,2246822507);const n=Math.imul(e^e>>>13,3266489909);return n^n>>>16}function i(t){return(t>>>0).toString(16).padStart(8,"0")}},
37478:(t,e,n)=>{n.d(e,{BB:()=>o,Fl:()=>i,q0:()=>s});function s(t){const e=t.toString("utf8");if(!e.includes("�")||Buffer.from(e,"utf8").equals(t))return{path:e}
;return{path:r(t),raw:Buffer.from(t)}}function r(t){let e='"';for(const n of t){
if(n===34||n===92)e+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)e+=`\\${n.toString(8).padStart(3,"0")}`;else e+=String.fromCharCode(n)}return`${e}"`}
function i(t){return t.slice(t.lastIndexOf("/")+1)}function o(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{
path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#t;#e;reset(t,e,n,s,r,i){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=r
;this.length=i;this.#t=undefined;this.#e=undefined}text(){this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){
return this.buffer.subarray(0,this.length)}lineStarts(){this.#e??=r(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0
;let s=e.length-1;while(n<s){const r=n+s+1>>1;if(e[r]<=t)n=r;else s=r-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length
;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--;return Math.max(e,this.lineStarts()[t])}line(t){
return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t);const s=e===0?n:this.lineIndex(t+e);return{
startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function r(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},28266:(t,e,n)=>{n.d(e,{Q:()=>o,h:()=>a})
;const s=/(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/
;const r=/<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;const i=/[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;function o(t,e){const n=e?r:s;const i=[]
;let o=0;t.split("\n").forEach((t,e)=>{const s=t.includes("kempt-ignore")?n.exec(t):null;if(s)i.push(c(s,t,e,o));o+=t.length+1});return i}function c(t,e,n,s){
const[r,o,c=""]=t;const a=c.replace(i,"");const f=a.indexOf(":");const l=f<0?a:a.slice(0,f)
;const u=l.split(/[\s,]+/).filter(t=>/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(t));const d=r.indexOf("kempt-ignore");const h=e.slice(0,t.index).trim()===""
;const p=h?n+1:n;return{rules:u,reason:f<0?"":a.slice(f+1).trim(),...o===undefined&&{lines:[n,p]},at:{offset:s+t.index+d,length:r.length-d-(c.length-a.length)},
line:n}}function a(t,e,n){const s=t.rules.some(t=>t===e||e.startsWith(`${t}/`));if(!s||t.lines===undefined)return s
;return n!==undefined&&n>=t.lines[0]&&n<=t.lines[1]}},42352:(t,e,n)=>{n.d(e,{z:()=>i});var s=n(77598);var r=n.n(s);function i(t,e=t.length){return(0,
s.createHash)("sha1").update(`blob ${e}\0`).update(t.subarray(0,e)).digest("hex")}},8342:(t,e,n)=>{n.d(e,{Q:()=>i});const s=t=>t>32?7:15;const r=11
;function i(t){const e=t.map(a);const n=e.reduce((t,{bytes:e})=>Math.min(t,e.length-1),s(t.length));const r=new Uint16Array(65536);const i=new Uint16Array(256)
;const u=new Uint16Array(256);const d=[];const p=new Uint16Array(65536);for(const t of e){const e=h(t.bytes,n);for(let s=e;s<e+n;s++){const e=o(t,s)
;for(const n of l(t,s)){if(r[n]===0)p[n]=d.push([])-1;r[n]=r[n]|e;d[p[n]].push({pattern:t,back:s+1,group:e})}c(i,t,s+2,e);c(u,t,s-1,e)}}const g=(t,e,s)=>{
const o=r;const c=i;const a=u;const l=e-1;for(let r=n;r<e;r+=n){const n=t[r-1]<<8|t[r];let i=o[n];if(r<l&&r>1)i&=c[t[r+1]]&a[t[r-2]];if(i===0)continue
;const u=d[p[n]];for(let n=0;n<u.length;n++){const{pattern:o,back:c,group:a}=u[n];if((a&i)===0)continue;const l=r-c;if(f(o,t,l,e)&&s(o.word,l))return true}}
return false};return{scan(t,e,n){g(t,e,(t,e)=>{n(t,e);return false})},has:(t,e)=>g(t,e,()=>true)}}function o({bytes:t},e){const n=t[e+2]
;if(n!==undefined)return 1<<n%r;return 1<<r+(t[e-1]??0)%(16-r)}function c(t,{bytes:e,ignoreCase:n},s,r){const i=e[s];if(i===undefined){if(t[0]&r)return
;for(let e=0;e<256;e++)t[e]=t[e]|r;return}t[i]=t[i]|r;if(n)t[d(i)]=t[d(i)]|r}function a({text:t,ignoreCase:e=false},n){const s=new Uint8Array(t.length)
;for(let n=0;n<t.length;n++){const r=t.charCodeAt(n);if(r>127)throw new Error(`A keyword must be ASCII: ${t}`);s[n]=e?u(r):r}
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${t}`);return{word:n,bytes:s,ignoreCase:e}}function f({bytes:t,ignoreCase:e},n,s,r){
if(s<0||s+t.length>r)return false;for(let r=0;r<t.length;r++){const i=n[s+r];if(i!==t[r]&&!(e&&u(i)===t[r]))return false}return true}
function l({bytes:t,ignoreCase:e},n){const s=t[n];const r=t[n+1];if(!e)return[s<<8|r];const i=d(s);const o=d(r)
;return[s<<8|r,...i===s?[]:[i<<8|r],...o===r?[]:[s<<8|o],...i===s||o===r?[]:[i<<8|o]]}function u(t){return t>=65&&t<=90?t|32:t}function d(t){
return t>=97&&t<=122?t&223:t}function h(t,e){let n=0;let s=Number.POSITIVE_INFINITY;let r=0;for(let i=0;i+1<t.length;i++){r+=p[t[i]]*p[t[i+1]];const o=i-e+1
;if(o<0)continue;if(r<s){s=r;n=o}r-=p[t[o]]*p[t[o+1]]}return n}const p=new Uint8Array(256).fill(3);const g="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let t=0;t<g.length;t++)p[g.charCodeAt(t)]=4+t},26771:(t,e,n)=>{n.d(e,{Go:()=>g,R_:()=>y,vA:()=>m});var s=n(97689);var r=n(74486)
;const{trailingBlank:i,crlf:o,lf:c,cr:a,nonAscii:f,conflict:l,tabIndent:u,spaceIndent:d}=r.d;const h=8e3;const p=1<<31;function g(t,e){
return t.subarray(0,Math.min(e,h)).includes(0)}function m(t,e,n){const i=t===s.K.executable?r.d.executable:0;if(n===0)return i|r.d.empty;const o=e[0]
;const c=o===35&&e[1]===33&&n>1?r.d.shebang:0;const a=o===239&&e[1]===187&&e[2]===191&&n>2?r.d.byteOrderMark:0;return i|c|a|b(e,n)}function b(t,e){
const n=t[e-1];if(n!==10&&n!==13){return r.d.noFinalNewline|(n===32||n===9?i:0)}const s=n===10&&t[e-2]===13?e-3:e-2;const o=s<0||t[s]===10||t[s]===13
;return o?r.d.extraFinalNewline:0}function y(t,e){const n=v(t);const s=Math.min(n.length,e>>2);let r=_(t,0,e);let i=0;for(let o=0;o<s&&r>=0;o++){const s=n[o]
;i|=s;if((s-235802126&~s&2155905152)!==0)r|=j(t,o*4,o*4+4,e)}if(r>=0)r|=j(t,s*4,e,e);return(i&2155905152)!==0?r|f:r}let x;let w=new Int32Array;function v(t){
if(t===x)return w;x=t;w=t.byteOffset%4===0?new Int32Array(t.buffer,t.byteOffset,t.length>>2):new Int32Array;return w}function j(t,e,n,s){let r=0
;for(let i=e;i<n;i++){const e=t[i];if(e>127)r|=f;else if(e===10)r|=k(t,i,s);else if(e===13)r|=$(t,i,s);else if(e===0&&i<h)return p}return r}function k(t,e,n){
const s=e>0?t[e-1]:0;const r=_(t,e+1,n);if(s!==13)return r|c|(S(s)?i:0);return r|o|(e>1&&S(t[e-2])?i:0)}function $(t,e,n){if(e+1<n&&t[e+1]===10)return 0
;return a|(e>0&&S(t[e-1])?i:0)}function S(t){return t===32||t===9}function _(t,e,n){if(e>=n)return 0;const s=t[e];if(s>62&&s!==124)return 0;if(s===9)return u
;if(s===32)return d;if(s!==60&&s!==61&&s!==62&&s!==124)return 0;for(let r=e+1;r<e+7;r++)if(r>=n||t[r]!==s)return 0;return l}},33103:(t,e,n)=>{n.d(e,{K:()=>i})
;var s=n(97689);var r=n(37478);async function i(t,e,n,s){const i=new Set(t.flatMap(({check:t})=>t.reads??[]));const c=new Map;if(i.size===0)return c
;const a=s?o(n,[...i],s.head):n.filter(({path:t})=>i.has((0,r.Fl)(t)));await e.visit(a,{file:({path:t},e,n)=>{c.set(t,e.toString("utf8",0,n));return undefined},
problem:()=>undefined});return c}function o(t,e,n){const i=new Set([""]);for(const{path:e}of t)for(let t=(0,r.BB)(e);t!=="";t=(0,r.BB)(t))i.add(t)
;return[...i].flatMap(t=>e.map(e=>{const r=t===""?e:`${t}/${e}`;return{path:r,mode:s.K.file,oid:n===undefined?undefined:`${n}:${r}`}}))}},88847:(t,e,n)=>{
n.d(e,{S:()=>d,z:()=>u});var s=n(97689);var r=n(74486);var i=n(64238);var o=n(6908);var c=n(78187);var a=n(28266);var f=n(8342);var l=n(26771)
;async function u(t,e,n,s,r={}){for(const{check:t}of n)await(t.prepare?.());const i=new p(n,s,r);await t.visit(e,i);return i.result()}function d(t,e,n){
const s={generated:0,vendored:0,fixture:0};const r=n?0:t.reduce((t,{check:e})=>t|(e.except??0),0);if(r!==0)for(const{path:t}of e)h(s,(0,i.Ko)(t)&r);return s}
function h(t,e){if(e&i.pt.generated)t.generated++;else if(e&i.pt.vendored)t.vendored++;else if(e&i.pt.fixture)t.fixture++}class p{#s;#r;#i;#o;#c;#a;#f=new c.s
;#l=[];#u=[];#d=[];#h=[];#p={generated:0,vendored:0,fixture:0};#g=0;#m=0;#b=0;#y=0;#x=0;#w;constructor(t,e,n){const s=[];const i=[];let o=r.a;this.#s=t.map(t=>{
const{facts:e=0,types:r=0,binary:c=false}=t.check;const a=n.everything?0:t.check.except??0;this.#g|=a;const f=t.check.keywords?.()??[];if(f.length===0)return{
selected:t,facts:e,types:r,except:a,binary:c};for(const t of f){s.push(t);i.push(o)}const l={selected:t,facts:o,types:r,except:a,binary:c};o<<=1;return l})
;this.#i=i;this.#r=s.length>0?(0,f.Q)(s):undefined;this.#o=this.#s.find(t=>t.selected.check.id==="suppressions")?.facts??0;this.#c=n;this.#a=t=>e.get(t)}
result(){return{findings:this.#l,suppressions:this.#u,unread:this.#d,notifications:this.#h,passedOver:this.#p,files:this.#m,bytes:this.#b}}file(t,e,n){
if(t.mode===s.K.symlink)return undefined;this.#m++;this.#b+=n;this.#w=t;this.#y=this.#l.length;const o=(0,l.vA)(t.mode,e,n);const c=(0,l.R_)(e,n);const a=c<0
;this.#x=a?o&(r.d.executable|r.d.shebang|r.d.empty):o|c|this.#v(e,n);this.#f.reset(t.path,t.mode,(0,i.Ko)(t.path),this.#x,e,n);h(this.#p,this.#f.types&this.#g)
;return this.#j(0,a)}problem(t,e,n){this.#d.push({path:t.path,problem:e,detail:n})}#v(t,e){let n=0;this.#r?.scan(t,e,t=>{n|=this.#i[t]});return n}#j(t,e){
const{types:n}=this.#f;for(let s=t;s<this.#s.length;s++){const t=this.#s[s];if(e&&!t.binary)continue;if(t.facts!==0&&(this.#x&t.facts)===0)continue
;if(t.types!==0&&(n&t.types)===0)continue;if((n&t.except)!==0)continue;const r=this.#k(t.selected);if(r)return r.then(()=>this.#j(s+1,e))}this.#$()
;return undefined}#k({check:t,level:e,options:n,excludes:s}){const r=n=>{if(s(this.#f.path))return;if(!this.#c.everything&&t.spares?.(this.#f,n,this.#a))return
;this.#l.push(m(this.#f,t,e,n))};try{return t.run(this.#f,r,n,this.#a)?.catch(e=>this.#S(t.id,e))}catch(e){this.#S(t.id,e);return undefined}}#S(t,e){
this.#h.push({level:"error",id:"check-failed",message:`The check ${t} failed: ${e instanceof Object&&"stack"in e?String(e.stack):String(e)}`,
remedy:"Please report this as a bug of Kempt.",path:this.#f.path})}#$(){const t=this.#l.length>this.#y
;if(t||(this.#x&this.#o)!==0)this.#_(t);else if(this.#w)this.#c.clean?.(this.#w);this.#c.progress?.(this.#m)}#_(t){
if(t&&this.#f.bytes().indexOf("kempt-ignore")<0)return;const e=this.#f.text();const n=(0,a.Q)(e,(this.#f.types&i.pt.markdown)!==0);if(n.length===0)return
;const s=new Map(n.map(t=>[t,g(this.#f,e,t)]));this.#u.push({path:this.#f.path,comments:n,region:t=>s.get(t)})}}function g(t,e,n){const{offset:s,length:r}=n.at
;const i=Buffer.byteLength(e.slice(0,s));return t.region(i,Buffer.byteLength(e.slice(s,s+r)))}function m(t,e,n,s){
const r=s.at&&t.region(s.at.offset,s.at.length);return(0,o.U)({rule:s.rule===undefined?e.id:`${e.id}/${s.rule}`,level:n??s.level??e.level,message:s.message,
path:t.path,region:r,subject:r?b(t,r):"",snippet:s.snippet,fix:s.fix&&y(t,s.fix)})}function b(t,e){const n=e.startLine-1;const s=Math.min(e.endLine-1,n+2)
;return t.buffer.toString("utf8",t.lineStarts()[n],t.lineEnd(s))}function y(t,e){return{description:e.description,
edits:e.edits.map(({offset:e,length:n,text:s})=>({region:t.region(e,n),text:s}))}}},92142:(t,e,n)=>{n.d(e,{W:()=>s});function s(t,e){
return t.filter(({check:t})=>t.scope===e)}},28369:(t,e,n)=>{n.d(e,{p:()=>i});var s=n(6908);var r=n(28266);function i(t,e,n){if(e.length===0)return{findings:t,
suppressed:[]};const s=new Map(e.map(t=>[t.path,t]));const i=new Set;const c=[];const a=[];for(const e of t){const t=e.location.region?.startLine
;const n=e.rule.startsWith("suppressions/")?[]:s.get(e.location.path)?.comments??[];const o=n.find(n=>(0,r.h)(n,e.rule,t===undefined?undefined:t-1))
;if(o===undefined){c.push(e)}else{i.add(o);a.push({finding:e,suppression:{kind:"inSource",justification:o.reason}})}}
if(n)for(const t of e)c.push(...o(t,i,n.level,n.ran));return{findings:c,suppressed:a}}function o(t,e,n,r){
const i=t.comments.filter(t=>!e.has(t)&&t.rules.length>0&&t.rules.every(t=>r.has(t.split("/")[0])));return i.map(e=>(0,s.U)({rule:"suppressions/unused",level:n,
message:`Nothing here needs to be suppressed: ${e.rules.join(", ")} found nothing`,path:t.path,region:t.region(e),subject:e.rules.join(","),
snippet:`kempt-ignore ${e.rules.join(", ")}: ${e.reason}`}))}}};
