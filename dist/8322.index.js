"use strict";exports.id=8322;exports.ids=[8322];exports.modules={89:(t,e,n)=>{n.d(e,{c:()=>s});function s(t,e){let n={folder:"",value:t,outer:undefined}
;return t=>{while(t.slice(0,n.folder.length)!==n.folder)n=n.outer;for(let s=t.indexOf("/",n.folder.length)+1;s>0;s=t.indexOf("/",s)+1){const r=t.slice(0,s);n={
folder:r,value:e(n.value,r,n.folder.length),outer:n}}return n.value}}},74486:(t,e,n)=>{n.d(e,{a:()=>r,d:()=>s});const s={trailingBlank:1<<0,crlf:1<<1,lf:1<<2,
cr:1<<3,nonAscii:1<<4,conflict:1<<5,noFinalNewline:1<<6,extraFinalNewline:1<<7,byteOrderMark:1<<8,shebang:1<<9,executable:1<<10,tabIndent:1<<11,
spaceIndent:1<<12,empty:1<<13};const r=1<<16},64238:(t,e,n)=>{n.d(e,{pt:()=>w,Ko:()=>J,rV:()=>k});var s=n(89);const r={generated:1<<10,vendored:1<<11,
fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const i={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:o,vendored:c,fixture:a,test:l,built:f,manual:u}=r;const d=o|c|a|l|f|u
;const p=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",c],["externallib externallibs external_lib external_libs external-lib external-libs",c],["testdata test_data test-data testfiles test_files test-files testcases corpus",a],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",a],["generated __generated__ autogen",o],[".idea .run .junit.run .settings",o],["__tests__",l],["dist",f],["man man1 man2 man3 man4 man5 man6 man7 man8",u],["src",i.source],["data assets dummy",i.data],["input inputs output outputs expected stub stubs",i.works],["in out",i.trees],["resources projects",i.resources]]
;const h=new Map(p.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));h.set("test data",a);h.set("test files",a)
;const g=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const m=[[/^[\w.-]*[Ff]ixtures?$/,a],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,l],[/^[\w-]+\.(?:in|out)$/,i.trees],[/\.xcodeproj$|^generated[_-]\w+$/,o]]
;const b=new Map;const x=(0,s.c)({all:0,own:0,parent:0},(t,e,n)=>{const s=j(e.slice(n,-1));let{all:r}=t;if((r&l)!==0&&y(s,t))r|=a;r|=s&d
;if((r&l)!==0)r|=s&i.trees;return{all:r,own:s,parent:t.own}});function v(t){return x(t).all&d}function y(t,e){
if((t&i.works)!==0||(e.all&i.trees)!==0)return true;if((e.own&l)===0)return false;return(t&i.data)!==0||(t&i.resources)!==0&&(e.parent&i.source)!==0}
function j(t){let e=b.get(t);if(e===undefined){e=h.get(t)??(h.get(t.toLowerCase())??0)&(c|a|o);if(g.test(t))for(const[n,s]of m)if(n.test(t))e|=s;b.set(t,e)}
return e}const w={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,
generated:r.generated,vendored:r.vendored,fixture:r.fixture,test:r.test};const k=w.generated|w.vendored|w.fixture;const $=1<<28;const S=1<<27
;const _=r.test|r.built|r.manual;const O=~($|S|r.built|r.manual)
;const{json:F,jsonc:M,yaml:I,toml:L,xml:A,notebook:E,editorconfig:B,markdown:K,patch:N,generated:W}=w
;const z=new Map([["json",F],["jsonc",M],["json5",0],["code-workspace",M],["webmanifest",F],["geojson",F],["topojson",F],["jsonld",F],["har",F],["sarif",F],["yaml",I],["yml",I],["toml",L],["xml",A],["svg",A|W],["drawio",A|W],["excalidraw",F|W],["xsd",A],["xsl",A],["xslt",A],["rng",A],["wsdl",A],["plist",A],["csproj",A],["vbproj",A],["fsproj",A],["vcxproj",A],["props",A],["targets",A],["nuspec",A],["resx",A],["xaml",A],["pom",A],["ipynb",E],["md",K],["markdown",K],["mdx",K],["patch",N],["diff",N],["rej",N],["snap",W],["map",F|W],["lock",W],["sln",W],["dotsettings",W],["api",W]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
z.set(t,$)}for(const t of["js","mjs","cjs","css"])z.set(t,(z.get(t)??0)|S);const T=F|M|I|L|A|E|K|N|$
;const C=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/;const q=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const Q=/\.[1-8]$/
;const U=new Map([[".editorconfig",B],[".clang-format",I],[".clang-tidy",I],[".gemrc",I],["citation.cff",I],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",M],[".jscsrc",M],[".eslintrc.json",M],[".swcrc",M],[".hintrc",M],[".devcontainer.json",M],["devcontainer.json",M],["tslint.json",M],["api-extractor.json",M],["turbo.json",M],["angular.json",M],[".luarc.json",M],["language-configuration.json",M],["rush.json",M],["renovate.json",M],[".renovaterc",M],[".renovaterc.json",M],[".oxlintrc.json",M],[".markdownlint.json",M],["typedoc.json",M],[".cspell.json",M],["cspell.json",M],["pyrightconfig.json",M],["biome.json",M],["deno.json",M],["bun.lock",M|W],["composer.lock",F|W],["flake.lock",F|W],["package-lock.json",F|W],["devcontainer-lock.json",F|W],["npm-shrinkwrap.json",F|W],["pipfile.lock",F|W],["pnpm-lock.yaml",I|W],["cargo.lock",L|W],["poetry.lock",L|W],["uv.lock",L|W],["pdm.lock",L|W],["pipfile",L],["go.sum",W]])
;const R=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const D=".github/workflows/";const G=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;function J(t){
const e=v(t);const n=t.slice(t.lastIndexOf("/")+1).toLowerCase();const s=V(n,t)|e;return((e&_)===0?s:P(n,s))&O}function P(t,e){
const n=(e&w.test)!==0&&(e&T)!==0&&!C.test(t)?w.fixture:0;const s=(e&r.built)!==0&&q.test(t)?W:0;const i=(e&r.manual)!==0&&Q.test(t)?W:0;return e|n|s|i}
function V(t,e){const n=U.get(t);if(n!==undefined)return n;const s=t.lastIndexOf(".");const r=z.get(t.slice(s+1))??0;if(r===F&&(R.test(t)||G.test(e)))return M
;if(r===I&&H(e))return I|w.workflow;const i=t[s-4];if((r&S)!==0&&(i==="."||i==="-")&&t.startsWith("min",s-3))return W;return r}function H(t){
const e=t.lastIndexOf("/")+1;if(t.startsWith("action.y",e))return/^action\.ya?ml$/.test(t.slice(e));return e===D.length&&t.startsWith(D)&&/\.ya?ml$/.test(t)}},
6908:(t,e,n)=>{n.d(e,{U:()=>i,b:()=>l});var s=n(4877);const r=240;function i(t){
const{rule:e,level:n,message:s,path:i,region:l,commit:f,fix:u,related:d=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(i==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(u&&!o(u.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${i}`);const h=t.snippet??(l?c(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:i,...l&&{region:l},...f&&{commit:f}},...d.length>0&&{related:d},...h!==undefined&&{snippet:h.slice(0,r)},...u&&{fix:u},...p&&{
origin:p},fingerprint:a(e,t.subject)}}function o(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function c(t){return t.slice(0,t.search(/[\r\n]|$/))}function a(t,e){const n=e.replace(/\s+/g,"");return(0,s.D)(`${t}\0${n}`)}function l(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#t;#e
;reset(t,e,n,s,r,i){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=r;this.length=i;this.#t=undefined;this.#e=undefined}text(){
this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#e??=r(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0;let s=e.length-1;while(n<s){const r=n+s+1>>1
;if(e[r]<=t)n=r;else s=r-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--
;return Math.max(e,this.lineStarts()[t])}line(t){return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t)
;const s=e===0?n:this.lineIndex(t+e);return{startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function r(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},28266:(t,e,n)=>{n.d(e,{Q:()=>o,h:()=>a})
;const s=/(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/
;const r=/<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;const i=/[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;function o(t,e){const n=e?r:s;const i=[]
;let o=0;t.split("\n").forEach((t,e)=>{const s=t.includes("kempt-ignore")?n.exec(t):null;if(s)i.push(c(s,t,e,o));o+=t.length+1});return i}function c(t,e,n,s){
const[r,o,c=""]=t;const a=c.replace(i,"");const l=a.indexOf(":");const f=l<0?a:a.slice(0,l)
;const u=f.split(/[\s,]+/).filter(t=>/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(t));const d=r.indexOf("kempt-ignore");const p=e.slice(0,t.index).trim()===""
;const h=p?n+1:n;return{rules:u,reason:l<0?"":a.slice(l+1).trim(),...o===undefined&&{lines:[n,h]},at:{offset:s+t.index+d,length:r.length-d-(c.length-a.length)},
line:n}}function a(t,e,n){const s=t.rules.some(t=>t===e||e.startsWith(`${t}/`));if(!s||t.lines===undefined)return s
;return n!==undefined&&n>=t.lines[0]&&n<=t.lines[1]}},26771:(t,e,n)=>{n.d(e,{G:()=>o,v:()=>c});var s=n(97689);var r=n(74486);var i=n(91578);function o(t,e){
return t.subarray(0,Math.min(e,i.S)).includes(0)}function c(t,e,n){const i=t===s.Kt.executable?r.d.executable:0;if(n===0)return i|r.d.empty;const o=e[0]
;const c=o===35&&e[1]===33&&n>1?r.d.shebang:0;const l=o===239&&e[1]===187&&e[2]===191&&n>2?r.d.byteOrderMark:0;return i|c|l|a(e,n)}function a(t,e){
const n=t[e-1];if(n!==10&&n!==13){return r.d.noFinalNewline|(n===32||n===9?r.d.trailingBlank:0)}const s=n===10&&t[e-2]===13?e-3:e-2
;const i=s<0||t[s]===10||t[s]===13;return i?r.d.extraFinalNewline:0}},61935:(t,e,n)=>{n.d(e,{h:()=>i});var s=n(74486);var r=n(69874);async function i(t,e){
for(const{check:e}of t)await(e.prepare?.());const n=[];const i=[];let o=s.a;const c=t.map(t=>{const{facts:s=0,types:r=0,binary:c=false}=t.check
;const a=e?0:t.check.except??0;const l=t.check.keywords?.()??[];if(l.length===0)return{selected:t,facts:s,types:r,except:a,binary:c};for(const t of l){n.push(t)
;i.push(o)}const f={selected:t,facts:o,types:r,except:a,binary:c};o<<=1;return f});return{steps:c,keywords:n.length>0?(0,r.Q)(n):undefined,keywordFacts:i,
suppressionFact:c.find(({selected:t})=>t.check.id==="suppressions")?.facts??0,excepted:c.reduce((t,{except:e})=>t|e,0),everything:e}}},88847:(t,e,n)=>{n.d(e,{
S:()=>p,z:()=>d});var s=n(97689);var r=n(74486);var i=n(64238);var o=n(6908);var c=n(78187);var a=n(28266);var l=n(86859);var f=n(26771);var u=n(91578)
;async function d(t,e,n,s,r={}){const i=new g(n,s,r);await t.visit(e,i);return i.result()}function p({excepted:t},e){const n={generated:0,vendored:0,fixture:0}
;if(t!==0)for(const{path:s}of e)h(n,(0,i.Ko)(s)&t);return n}function h(t,e){
if(e&i.pt.generated)t.generated++;else if(e&i.pt.vendored)t.vendored++;else if(e&i.pt.fixture)t.fixture++}class g{#s;#r;#i;#o=new c.s;#c=[];#a=[];#l=[];#f=[]
;#u={generated:0,vendored:0,fixture:0};#d=0;#p=0;#h=0;#g=0;#m;constructor(t,e,n){this.#s=t;this.#r=n;this.#i=t=>e.get(t)}result(){return{findings:this.#c,
suppressions:this.#a,unread:this.#l,notifications:this.#f,passedOver:this.#u,files:this.#d,bytes:this.#p}}file(t,e,n){if(t.mode===s.Kt.symlink)return undefined
;this.#d++;this.#p+=n;this.#m=t;this.#h=this.#c.length;const o=(0,f.v)(t.mode,e,n);const c=(0,l.lM)(e)?.textFacts(n)??(0,u.R)(e,n);const a=c<0
;this.#g=a?o&(r.d.executable|r.d.shebang|r.d.empty):o|c|this.#b(e,n);this.#o.reset(t.path,t.mode,(0,i.Ko)(t.path),this.#g,e,n)
;h(this.#u,this.#o.types&this.#s.excepted);return this.#x(0,a)}problem(t,e,n){this.#l.push({path:t.path,problem:e,detail:n})}#b(t,e){
const{keywords:n,keywordFacts:s}=this.#s;let r=0;n?.scan(t,e,t=>{r|=s[t]});return r}#x(t,e){const{types:n}=this.#o;const{steps:s}=this.#s
;for(let r=t;r<s.length;r++){const t=s[r];if(e&&!t.binary)continue;if(t.facts!==0&&(this.#g&t.facts)===0)continue;if(t.types!==0&&(n&t.types)===0)continue
;if((n&t.except)!==0)continue;const i=this.#v(t.selected);if(i)return i.then(()=>this.#x(r+1,e))}this.#y();return undefined}
#v({check:t,level:e,options:n,excludes:s}){const r=n=>{if(s(this.#o.path))return;if(!this.#s.everything&&t.spares?.(this.#o,n,this.#i))return
;this.#c.push(b(this.#o,t,e,n))};try{return t.run(this.#o,r,n,this.#i)?.catch(e=>this.#j(t.id,e))}catch(e){this.#j(t.id,e);return undefined}}#j(t,e){
this.#f.push({level:"error",id:"check-failed",message:`The check ${t} failed: ${e instanceof Object&&"stack"in e?String(e.stack):String(e)}`,
remedy:"Please report this as a bug of Kempt.",path:this.#o.path})}#y(){const t=this.#c.length>this.#h
;if(t||(this.#g&this.#s.suppressionFact)!==0)this.#w(t);else if(this.#m)this.#r.clean?.(this.#m);this.#r.progress?.(this.#d)}#w(t){
if(t&&this.#o.bytes().indexOf("kempt-ignore")<0)return;const e=this.#o.text();const n=(0,a.Q)(e,(this.#o.types&i.pt.markdown)!==0);if(n.length===0)return
;const s=n.map(({rules:t,reason:n,lines:s,at:r})=>({rules:t,reason:n,...s&&{lines:s},region:m(this.#o,e,r)}));this.#a.push({path:this.#o.path,comments:s})}}
function m(t,e,{offset:n,length:s}){const r=Buffer.byteLength(e.slice(0,n));return t.region(r,Buffer.byteLength(e.slice(n,n+s)))}function b(t,e,n,s){
const r=s.at&&t.region(s.at.offset,s.at.length);return(0,o.U)({rule:s.rule===undefined?e.id:`${e.id}/${s.rule}`,level:n??s.level??e.level,message:s.message,
path:t.path,region:r,subject:r?x(t,r):"",snippet:s.snippet,fix:s.fix&&v(t,s.fix)})}function x(t,e){const n=e.startLine-1;const s=Math.min(e.endLine-1,n+2)
;return t.buffer.toString("utf8",t.lineStarts()[n],t.lineEnd(s))}function v(t,e){return{description:e.description,
edits:e.edits.map(({offset:e,length:n,text:s})=>({region:t.region(e,n),text:s}))}}},92142:(t,e,n)=>{n.d(e,{W:()=>s});function s(t,e){
return t.filter(({check:t})=>t.scope===e)}},28369:(t,e,n)=>{n.d(e,{p:()=>i});var s=n(6908);var r=n(28266);function i(t,e,n){if(e.length===0)return{findings:t,
suppressed:[]};const s=new Map(e.map(t=>[t.path,t]));const i=new Set;const c=[];const a=[];for(const e of t){const t=e.location.region?.startLine
;const n=e.rule.startsWith("suppressions/")?[]:s.get(e.location.path)?.comments??[];const o=n.find(n=>(0,r.h)(n,e.rule,t===undefined?undefined:t-1))
;if(o===undefined){c.push(e)}else{i.add(o);a.push({finding:e,suppression:{kind:"inSource",justification:o.reason}})}}
if(n)for(const t of e)c.push(...o(t,i,n.level,n.ran));return{findings:c,suppressed:a}}function o(t,e,n,r){
const i=t.comments.filter(t=>!e.has(t)&&t.rules.length>0&&t.rules.every(t=>r.has(t.split("/")[0])));return i.map(e=>(0,s.U)({rule:"suppressions/unused",level:n,
message:`Nothing here needs to be suppressed: ${e.rules.join(", ")} found nothing`,path:t.path,region:e.region,subject:e.rules.join(","),
snippet:`kempt-ignore ${e.rules.join(", ")}: ${e.reason}`}))}},91578:(t,e,n)=>{n.d(e,{S:()=>v,R:()=>j});var s=n(74486);class r{bits=0}const i=new r
;const o=-2139062144;function c(t,e,n){const s=f(t);const r=Math.min(s.length,n>>2);let c=i.bits;let a=e;for(;a<n;a++){if((a&3)===0){let t=a>>2;for(;t<r;t++){
const e=s[t];c|=e;if((e-235802126&~e&o)!==0)break}if(t>a>>2)a=t*4;if(a>=n)break}const e=t[a];c|=e;if(e<14)break}i.bits=c;return a}let a;let l=new Int32Array
;function f(t){if(t===a)return l;a=t;l=t.byteOffset%4===0?new Int32Array(t.buffer,t.byteOffset,t.length>>2):new Int32Array;return l}const u=s.d.trailingBlank
;const d=s.d.crlf;const p=s.d.lf;const h=s.d.cr;const g=s.d.nonAscii;const m=s.d.conflict;const b=s.d.tabIndent;const x=s.d.spaceIndent;const v=8e3
;const y=1<<31;function j(t,e){i.bits=0;let n=S(t,0,e);for(let s=c(t,0,e);s<e;s=c(t,s+1,e)){const r=t[s]
;if(r===10)n|=w(t,s,e);else if(r===13)n|=k(t,s,e);else if(r===0&&s<v)return y}return(i.bits&o)!==0?n|g:n}function w(t,e,n){const s=e>0?t[e-1]:0
;const r=S(t,e+1,n);if(s!==13)return r|p|($(s)?u:0);return r|d|(e>1&&$(t[e-2])?u:0)}function k(t,e,n){if(e+1<n&&t[e+1]===10)return 0
;return h|(e>0&&$(t[e-1])?u:0)}function $(t){return t===32||t===9}function S(t,e,n){if(e>=n)return 0;const s=t[e];if(s>62&&s!==124)return 0;if(s===9)return b
;if(s===32)return x;if(s!==60&&s!==61&&s!==62&&s!==124)return 0;for(let r=e+1;r<e+7;r++)if(r>=n||t[r]!==s)return 0;return m}}};
