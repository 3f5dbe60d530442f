"use strict";exports.id=9234;exports.ids=[9234];exports.modules={97689:(t,e,n)=>{n.d(e,{$:()=>i,K:()=>s});const s={file:33188,executable:33261,symlink:40960,
submodule:57344};function i(t){return t.mode===s.file||t.mode===s.executable}},74486:(t,e,n)=>{n.d(e,{a:()=>i,d:()=>s});const s={trailingBlank:1<<0,crlf:1<<1,
lf:1<<2,cr:1<<3,nonAscii:1<<4,conflict:1<<5,noFinalNewline:1<<6,extraFinalNewline:1<<7,byteOrderMark:1<<8,shebang:1<<9,executable:1<<10,tabIndent:1<<11,
spaceIndent:1<<12,empty:1<<13};const i=1<<16},64238:(t,e,n)=>{n.d(e,{pt:()=>k,Ko:()=>P,rV:()=>$});const s={generated:1<<10,vendored:1<<11,fixture:1<<12,
test:1<<13,built:1<<29,manual:1<<30};const i={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:r,vendored:o,fixture:c,test:a,built:l,manual:f}=s;const u=r|o|c|a|l|f
;const d=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",o],["externallib externallibs external_lib external_libs external-lib external-libs",o],["testdata test_data test-data testfiles test_files test-files testcases corpus",c],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",c],["generated __generated__ autogen",r],[".idea .run .junit.run .settings",r],["__tests__",a],["dist",l],["man man1 man2 man3 man4 man5 man6 man7 man8",f],["src",i.source],["data assets dummy",i.data],["input inputs output outputs expected stub stubs",i.works],["in out",i.trees],["resources projects",i.resources]]
;const p=new Map(d.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));p.set("test data",c);p.set("test files",c)
;const h=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const g=[[/^[\w.-]*[Ff]ixtures?$/,c],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,a],[/^[\w-]+\.(?:in|out)$/,i.trees],[/\.xcodeproj$|^generated[_-]\w+$/,r]]
;const m=new Map;let b="";let x=0;function y(t){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==b){b=e;x=v(e)}return x}function v(t){let e=0;let n=0;let s=0
;for(let r=0,o=t.indexOf("/");o>=0;r=o+1,o=t.indexOf("/",r)){const l=j(t.slice(r,o));if((e&a)!==0&&w(l,s,n,e))e|=c;e|=l&u;if((e&a)!==0)e|=l&i.trees;n=s;s=l}
return e&u}function w(t,e,n,s){if((t&i.works)!==0||(s&i.trees)!==0)return true;if((e&a)===0)return false
;return(t&i.data)!==0||(t&i.resources)!==0&&(n&i.source)!==0}function j(t){let e=m.get(t);if(e===undefined){e=p.get(t)??(p.get(t.toLowerCase())??0)&(o|c|r)
;if(h.test(t))for(const[n,s]of g)if(n.test(t))e|=s;m.set(t,e)}return e}const k={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const $=k.generated|k.vendored|k.fixture;const S=1<<28;const O=s.test|s.built|s.manual;const _=~(S|s.built|s.manual)
;const{json:M,jsonc:F,yaml:I,toml:B,xml:L,notebook:K,editorconfig:C,markdown:A,patch:E,generated:N}=k
;const q=new Map([["json",M],["jsonc",F],["json5",0],["code-workspace",F],["webmanifest",M],["geojson",M],["topojson",M],["jsonld",M],["har",M],["sarif",M],["yaml",I],["yml",I],["toml",B],["xml",L],["svg",L|N],["drawio",L|N],["excalidraw",M|N],["xsd",L],["xsl",L],["xslt",L],["rng",L],["wsdl",L],["plist",L],["csproj",L],["vbproj",L],["fsproj",L],["vcxproj",L],["props",L],["targets",L],["nuspec",L],["resx",L],["xaml",L],["pom",L],["ipynb",K],["md",A],["markdown",A],["mdx",A],["patch",E],["diff",E],["rej",E],["snap",N],["map",M|N],["lock",N],["sln",N],["dotsettings",N],["api",N]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
q.set(t,S)}const z=M|F|I|B|L|K|A|E|S;const T=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/
;const W=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const Q=/\.[1-8]$/
;const U=new Map([[".editorconfig",C],[".clang-format",I],[".clang-tidy",I],[".gemrc",I],["citation.cff",I],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",F],[".jscsrc",F],[".eslintrc.json",F],[".swcrc",F],[".hintrc",F],[".devcontainer.json",F],["devcontainer.json",F],["tslint.json",F],["api-extractor.json",F],["turbo.json",F],["angular.json",F],[".luarc.json",F],["language-configuration.json",F],["rush.json",F],["renovate.json",F],[".renovaterc",F],[".renovaterc.json",F],[".oxlintrc.json",F],[".markdownlint.json",F],["typedoc.json",F],[".cspell.json",F],["cspell.json",F],["pyrightconfig.json",F],["biome.json",F],["deno.json",F],["bun.lock",F|N],["composer.lock",M|N],["flake.lock",M|N],["package-lock.json",M|N],["devcontainer-lock.json",M|N],["npm-shrinkwrap.json",M|N],["pipfile.lock",M|N],["pnpm-lock.yaml",I|N],["cargo.lock",B|N],["poetry.lock",B|N],["uv.lock",B|N],["pdm.lock",B|N],["pipfile",B],["go.sum",N]])
;const R=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const D=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const G=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const J=/[.-]min\.(?:js|mjs|cjs|css)$/;function P(t){const e=y(t)
;const n=t.slice(t.lastIndexOf("/")+1).toLowerCase();const s=H(n,t)|e;return((e&O)===0?s:V(n,s))&_}function V(t,e){
const n=(e&k.test)!==0&&(e&z)!==0&&!T.test(t)?k.fixture:0;const i=(e&s.built)!==0&&W.test(t)?N:0;const r=(e&s.manual)!==0&&Q.test(t)?N:0;return e|n|i|r}
function H(t,e){const n=U.get(t);if(n!==undefined)return n;const s=q.get(t.slice(t.lastIndexOf(".")+1))??0;if(s===M&&(R.test(t)||D.test(e)))return F
;if(s===I&&G.test(e))return I|k.workflow;if((s&_)===0&&J.test(t))return N;return s}},6908:(t,e,n)=>{n.d(e,{U:()=>r,b:()=>l});var s=n(4877);const i=240
;function r(t){const{rule:e,level:n,message:s,path:r,region:l,commit:f,fix:u,related:d=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(r==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(u&&!o(u.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${r}`);const h=t.snippet??(l?c(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:r,...l&&{region:l},...f&&{commit:f}},...d.length>0&&{related:d},...h!==undefined&&{snippet:h.slice(0,i)},...u&&{fix:u},...p&&{
origin:p},fingerprint:a(e,t.subject)}}function o(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function c(t){return t.slice(0,t.search(/[\r\n]|$/))}function a(t,e){const n=e.replace(/\s+/g,"");return(0,s.Dc)(`${t}\0${n}`)}function l(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},37478:(t,e,n)=>{n.d(e,{BB:()=>o,Fl:()=>r,q0:()=>s});function s(t){const e=t.toString("utf8")
;if(!e.includes("\ufffd")||Buffer.from(e,"utf8").equals(t))return{path:e};return{path:i(t),raw:Buffer.from(t)}}function i(t){let e='"';for(const n of t){
if(n===34||n===92)e+=`\\${String.fromCharCode(n)}`;else if(n<32||n>126)e+=`\\${n.toString(8).padStart(3,"0")}`;else e+=String.fromCharCode(n)}return`${e}"`}
function r(t){return t.slice(t.lastIndexOf("/")+1)}function o(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{
path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#t;#e;reset(t,e,n,s,i,r){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=i
;this.length=r;this.#t=undefined;this.#e=undefined}text(){this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){
return this.buffer.subarray(0,this.length)}lineStarts(){this.#e??=i(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0
;let s=e.length-1;while(n<s){const i=n+s+1>>1;if(e[i]<=t)n=i;else s=i-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length
;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--;return Math.max(e,this.lineStarts()[t])}line(t){
return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t);const s=e===0?n:this.lineIndex(t+e);return{
startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function i(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},28266:(t,e,n)=>{n.d(e,{Q:()=>o,h:()=>a})
;const s=/(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/
;const i=/<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;const r=/[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;function o(t,e){const n=e?i:s;const r=[]
;let o=0;t.split("\n").forEach((t,e)=>{const s=t.includes("kempt-ignore")?n.exec(t):null;if(s)r.push(c(s,t,e,o));o+=t.length+1});return r}function c(t,e,n,s){
const[i,o,c=""]=t;const a=c.replace(r,"");const l=a.indexOf(":");const f=l<0?a:a.slice(0,l)
;const u=f.split(/[\s,]+/).filter(t=>/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(t));const d=i.indexOf("kempt-ignore");const p=e.slice(0,t.index).trim()===""
;const h=p?n+1:n;return{rules:u,reason:l<0?"":a.slice(l+1).trim(),...o===undefined&&{lines:[n,h]},at:{offset:s+t.index+d,length:i.length-d-(c.length-a.length)},
line:n}}function a(t,e,n){const s=t.rules.some(t=>t===e||e.startsWith(`${t}/`));if(!s||t.lines===undefined)return s
;return n!==undefined&&n>=t.lines[0]&&n<=t.lines[1]}},26771:(t,e,n)=>{n.d(e,{G:()=>o,v:()=>c});var s=n(97689);var i=n(74486);var r=n(91578);function o(t,e){
return t.subarray(0,Math.min(e,r.S)).includes(0)}function c(t,e,n){const r=t===s.K.executable?i.d.executable:0;if(n===0)return r|i.d.empty;const o=e[0]
;const c=o===35&&e[1]===33&&n>1?i.d.shebang:0;const l=o===239&&e[1]===187&&e[2]===191&&n>2?i.d.byteOrderMark:0;return r|c|l|a(e,n)}function a(t,e){
const n=t[e-1];if(n!==10&&n!==13){return i.d.noFinalNewline|(n===32||n===9?i.d.trailingBlank:0)}const s=n===10&&t[e-2]===13?e-3:e-2
;const r=s<0||t[s]===10||t[s]===13;return r?i.d.extraFinalNewline:0}},33103:(t,e,n)=>{n.d(e,{K:()=>r});var s=n(97689);var i=n(37478);async function r(t,e,n,s){
const i=[...new Set(t.flatMap(({check:t})=>t.reads??[]))];const r=new Map;if(i.length===0)return r
;const a=s?c(n,i,s.head).filter(({path:t})=>e.exists(t)):n.filter(({path:t})=>o(t,i));await e.visit(a,{file:({path:t},e,n)=>{r.set(t,e.toString("utf8",0,n))
;return undefined},problem:()=>undefined});return r}function o(t,e){return e.some(e=>t.endsWith(e)&&(t.length===e.length||t.at(-e.length-1)==="/"))}
function c(t,e,n){const r=new Set([""]);for(const{path:e}of t)for(let t=(0,i.BB)(e);t!=="";t=(0,i.BB)(t))r.add(t);return[...r].flatMap(t=>e.map(e=>{
const i=t===""?e:`${t}/${e}`;return{path:i,mode:s.K.file,oid:n===undefined?undefined:`${n}:${i}`}}))}},88847:(t,e,n)=>{n.d(e,{S:()=>h,z:()=>p});var s=n(97689)
;var i=n(74486);var r=n(64238);var o=n(6908);var c=n(78187);var a=n(28266);var l=n(86859);var f=n(8342);var u=n(26771);var d=n(91578)
;async function p(t,e,n,s,i={}){for(const{check:t}of n)await(t.prepare?.());const r=new m(n,s,i);await t.visit(e,r);return r.result()}function h(t,e,n){
const s={generated:0,vendored:0,fixture:0};const i=n?0:t.reduce((t,{check:e})=>t|(e.except??0),0);if(i!==0)for(const{path:t}of e)g(s,(0,r.Ko)(t)&i);return s}
function g(t,e){if(e&r.pt.generated)t.generated++;else if(e&r.pt.vendored)t.vendored++;else if(e&r.pt.fixture)t.fixture++}class m{#s;#i;#r;#o;#c;#a;#l=new c.s
;#f=[];#u=[];#d=[];#p=[];#h={generated:0,vendored:0,fixture:0};#g=0;#m=0;#b=0;#x=0;#y=0;#v;constructor(t,e,n){const s=[];const r=[];let o=i.a;this.#s=t.map(t=>{
const{facts:e=0,types:i=0,binary:c=false}=t.check;const a=n.everything?0:t.check.except??0;this.#g|=a;const l=t.check.keywords?.()??[];if(l.length===0)return{
selected:t,facts:e,types:i,except:a,binary:c};for(const t of l){s.push(t);r.push(o)}const f={selected:t,facts:o,types:i,except:a,binary:c};o<<=1;return f})
;this.#r=r;this.#i=s.length>0?(0,f.Q)(s):undefined;this.#o=this.#s.find(t=>t.selected.check.id==="suppressions")?.facts??0;this.#c=n;this.#a=t=>e.get(t)}
result(){return{findings:this.#f,suppressions:this.#u,unread:this.#d,notifications:this.#p,passedOver:this.#h,files:this.#m,bytes:this.#b}}file(t,e,n){
if(t.mode===s.K.symlink)return undefined;this.#m++;this.#b+=n;this.#v=t;this.#x=this.#f.length;const o=(0,u.v)(t.mode,e,n);const c=(0,
l.lM)(e)?.textFacts(n)??(0,d.R)(e,n);const a=c<0;this.#y=a?o&(i.d.executable|i.d.shebang|i.d.empty):o|c|this.#w(e,n);this.#l.reset(t.path,t.mode,(0,
r.Ko)(t.path),this.#y,e,n);g(this.#h,this.#l.types&this.#g);return this.#j(0,a)}problem(t,e,n){this.#d.push({path:t.path,problem:e,detail:n})}#w(t,e){let n=0
;this.#i?.scan(t,e,t=>{n|=this.#r[t]});return n}#j(t,e){const{types:n}=this.#l;for(let s=t;s<this.#s.length;s++){const t=this.#s[s];if(e&&!t.binary)continue
;if(t.facts!==0&&(this.#y&t.facts)===0)continue;if(t.types!==0&&(n&t.types)===0)continue;if((n&t.except)!==0)continue;const i=this.#k(t.selected)
;if(i)return i.then(()=>this.#j(s+1,e))}this.#$();return undefined}#k({check:t,level:e,options:n,excludes:s}){const i=n=>{if(s(this.#l.path))return
;if(!this.#c.everything&&t.spares?.(this.#l,n,this.#a))return;this.#f.push(x(this.#l,t,e,n))};try{return t.run(this.#l,i,n,this.#a)?.catch(e=>this.#S(t.id,e))
}catch(e){this.#S(t.id,e);return undefined}}#S(t,e){this.#p.push({level:"error",id:"check-failed",
message:`The check ${t} failed: ${e instanceof Object&&"stack"in e?String(e.stack):String(e)}`,remedy:"Please report this as a bug of Kempt.",path:this.#l.path
})}#$(){const t=this.#f.length>this.#x;if(t||(this.#y&this.#o)!==0)this.#O(t);else if(this.#v)this.#c.clean?.(this.#v);this.#c.progress?.(this.#m)}#O(t){
if(t&&this.#l.bytes().indexOf("kempt-ignore")<0)return;const e=this.#l.text();const n=(0,a.Q)(e,(this.#l.types&r.pt.markdown)!==0);if(n.length===0)return
;const s=n.map(({rules:t,reason:n,lines:s,at:i})=>({rules:t,reason:n,...s&&{lines:s},region:b(this.#l,e,i)}));this.#u.push({path:this.#l.path,comments:s})}}
function b(t,e,{offset:n,length:s}){const i=Buffer.byteLength(e.slice(0,n));return t.region(i,Buffer.byteLength(e.slice(n,n+s)))}function x(t,e,n,s){
const i=s.at&&t.region(s.at.offset,s.at.length);return(0,o.U)({rule:s.rule===undefined?e.id:`${e.id}/${s.rule}`,level:n??s.level??e.level,message:s.message,
path:t.path,region:i,subject:i?y(t,i):"",snippet:s.snippet,fix:s.fix&&v(t,s.fix)})}function y(t,e){const n=e.startLine-1;const s=Math.min(e.endLine-1,n+2)
;return t.buffer.toString("utf8",t.lineStarts()[n],t.lineEnd(s))}function v(t,e){return{description:e.description,
edits:e.edits.map(({offset:e,length:n,text:s})=>({region:t.region(e,n),text:s}))}}},92142:(t,e,n)=>{n.d(e,{W:()=>s});function s(t,e){
return t.filter(({check:t})=>t.scope===e)}},28369:(t,e,n)=>{n.d(e,{p:()=>r});var s=n(6908);var i=n(28266);function r(t,e,n){if(e.length===0)return{findings:t,
suppressed:[]};const s=new Map(e.map(t=>[t.path,t]));const r=new Set;const c=[];const a=[];for(const e of t){const t=e.location.region?.startLine
;const n=e.rule.startsWith("suppressions/")?[]:s.get(e.location.path)?.comments??[];const o=n.find(n=>(0,i.h)(n,e.rule,t===undefined?undefined:t-1))
;if(o===undefined){c.push(e)}else{r.add(o);a.push({finding:e,suppression:{kind:"inSource",justification:o.reason}})}}
if(n)for(const t of e)c.push(...o(t,r,n.level,n.ran));return{findings:c,suppressed:a}}function o(t,e,n,i){
const r=t.comments.filter(t=>!e.has(t)&&t.rules.length>0&&t.rules.every(t=>i.has(t.split("/")[0])));return r.map(e=>(0,s.U)({rule:"suppressions/unused",level:n,
message:`Nothing here needs to be suppressed: ${e.rules.join(", ")} found nothing`,path:t.path,region:e.region,subject:e.rules.join(","),
snippet:`kempt-ignore ${e.rules.join(", ")}: ${e.reason}`}))}},91578:(t,e,n)=>{n.d(e,{S:()=>y,R:()=>w});var s=n(74486);class i{bits=0}const r=new i
;const o=-2139062144;function c(t,e,n){const s=f(t);const i=Math.min(s.length,n>>2);let c=r.bits;let a=e;for(;a<n;a++){if((a&3)===0){let t=a>>2;for(;t<i;t++){
const e=s[t];c|=e;if((e-235802126&~e&o)!==0)break}if(t>a>>2)a=t*4;if(a>=n)break}const e=t[a];c|=e;if(e<14)break}r.bits=c;return a}let a;let l=new Int32Array
;function f(t){if(t===a)return l;a=t;l=t.byteOffset%4===0?new Int32Array(t.buffer,t.byteOffset,t.length>>2):new Int32Array;return l}const u=s.d.trailingBlank
;const d=s.d.crlf;const p=s.d.lf;const h=s.d.cr;const g=s.d.nonAscii;const m=s.d.conflict;const b=s.d.tabIndent;const x=s.d.spaceIndent;const y=8e3
;const v=1<<31;function w(t,e){r.bits=0;let n=S(t,0,e);for(let s=c(t,0,e);s<e;s=c(t,s+1,e)){const i=t[s]
;if(i===10)n|=j(t,s,e);else if(i===13)n|=k(t,s,e);else if(i===0&&s<y)return v}return(r.bits&o)!==0?n|g:n}function j(t,e,n){const s=e>0?t[e-1]:0
;const i=S(t,e+1,n);if(s!==13)return i|p|($(s)?u:0);return i|d|(e>1&&$(t[e-2])?u:0)}function k(t,e,n){if(e+1<n&&t[e+1]===10)return 0
;return h|(e>0&&$(t[e-1])?u:0)}function $(t){return t===32||t===9}function S(t,e,n){if(e>=n)return 0;const s=t[e];if(s>62&&s!==124)return 0;if(s===9)return b
;if(s===32)return x;if(s!==60&&s!==61&&s!==62&&s!==124)return 0;for(let i=e+1;i<e+7;i++)if(i>=n||t[i]!==s)return 0;return m}}};
