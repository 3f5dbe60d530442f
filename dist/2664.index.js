"use strict";exports.id=2664;exports.ids=[2664,81];exports.modules={63160:(t,e,n)=>{n.r(e);n.d(e,{planShards:()=>b});var s=n(72408);var o=n(52336)
;var r=n(56291);var i=n(11836);var a=n(82082);var c=n(2622);var l=n(41600);var u=n(73024);var f=n(76760);async function d(t,{repository:e,top:s}){
if(e===undefined||e.top!==undefined)return t.map(t=>p(t,s));const{git:o}=await Promise.resolve().then(n.bind(n,97557))
;const r=t.map(({oid:t})=>`${t??""}\n`).join("");const i=await o(e,["cat-file","--batch-check=%(objectsize)"],r)
;return i.toString("latin1").split("\n").slice(0,t.length).map(t=>Number(t)||0)}function p({path:t,raw:e,size:n},s){if(n)return n
;const o=e?Buffer.concat([Buffer.from(`${s}/`),e]):(0,f.join)(s,t);return(0,u.lstatSync)(o,{throwIfNoEntry:false})?.size??0}const h=512;const g=1/1e5
;const m=1/1e3;const w=1e3;const j=6e4;const v=64;async function b(t,e){const{files:n,tools:o}=await x(t);return(0,s.Qr)(e==="auto"?(0,s.n_)(n,o,j,v):e,n,o)}
async function x(t){const{scope:e,place:n,timings:s={}}=t;const o=t.tools?await(0,c.toToolsInput)(t):undefined;const r=o?k(o):[];const i=o?.entries??[]
;const a=new Map(await y(i,n));for(const[t,s]of await y(e.files.filter(({path:t})=>!a.has(t)),n))a.set(t,s);const l=t=>(a.get(t)??0)+h
;const u=new Map(e.files.map(({path:t})=>[t,l(t)*g]));const f=[];for(const{id:t,divisible:e,paths:n}of r){const o=n.reduce((t,e)=>t+l(e),0)
;const r=s[t]??Math.max(w,o*m);if(!e)f.push({id:t,weight:r});else for(const t of n)u.set(t,(u.get(t)??0)+r*l(t)/o)}return{files:[...u].map(([t,e])=>({id:t,
weight:e})),tools:f}}async function y(t,e){const n=await d(t,e);return t.map(({path:t},e)=>[t,n[e]??0])}function k(t){const e=t.entries.map(({path:t})=>t)
;const{chosen:n}=(0,a.g)({...t,paths:e});return n.flatMap(n=>{const{id:s,tool:c}=n.setting;const u=(0,l.n)(n.setting,o.toMatcher,t.top)
;const f=t.files.map(({path:t})=>t).filter(u);if((0,a.r)(c,f.length,t.change!==undefined)!==undefined)return[];return[{id:s,divisible:(0,r.a)(n.setting),
paths:(0,i.i0)(n)?e.filter(u).filter((0,i.It)(n.setting,t)):f}]})}},89:(t,e,n)=>{n.d(e,{c:()=>s});function s(t,e){let n={folder:"",value:t,outer:undefined}
;return t=>{while(t.slice(0,n.folder.length)!==n.folder)n=n.outer;for(let s=t.indexOf("/",n.folder.length)+1;s>0;s=t.indexOf("/",s)+1){const o=t.slice(0,s);n={
folder:o,value:e(n.value,o,n.folder.length),outer:n}}return n.value}}},72408:(t,e,n)=>{n.d(e,{Qr:()=>r,bf:()=>c,n_:()=>l});var s=n(4877);var o=n(71753)
;function r(t,e,n){const r=Array.from({length:t},()=>({weight:0,tools:[]}));for(const{id:t,weight:e}of[...n].sort((t,e)=>e.weight-t.weight||(0,
o.n6)(t.id,e.id))){const n=r.reduce((t,e)=>e.weight<t.weight?e:t);n.weight+=e;n.tools.push(t)}const a=[...e].sort((t,e)=>(0,o.n6)(t.id,e.id))
;const c=i(r.map(({weight:t})=>t),a);const l=r.map(({weight:t,tools:e},n)=>{const{from:s,added:r}=c[n]??{from:undefined,added:0};return{weight:Math.round(t+r),
...s!==undefined&&{from:s},tools:e.sort(o.n6)}});return{kind:"kempt-shards",digest:(0,s.D)(JSON.stringify(l)),shards:l}}function i(t,e){
const n=e.reduce((t,{weight:e})=>t+e,0);const s=a(t,n);const o=t.map(()=>({from:undefined,added:0}));let r=0;const i=t.map(t=>r+=Math.max(0,s-t));let c=0
;let l=0;for(const{id:t,weight:n}of e){while(l<i.length-1&&c+n/2>=i[l])l++;const e=o[l];e.from??=t;e.added+=n;c+=n}
const u=o.find(({from:t})=>t!==undefined)??o[0];u.from="";return o}function a(t,e){const n=[...t].sort((t,e)=>t-e);let s=e;for(const[t,e]of n.entries()){s+=e
;const o=s/(t+1);const r=n[t+1];if(r===undefined||o<=r)return o}return 0}function c({shards:t},e){let n=0
;for(const[s,{from:o}]of t.entries())if(o!==undefined&&o<=e)n=s;return n}function l(t,e,n,s){const o=[...t,...e].reduce((t,{weight:e})=>t+e,0)
;const r=e.reduce((t,{weight:e})=>Math.max(t,e),n);return Math.max(1,Math.min(s,Math.ceil(o/r)))}},64238:(t,e,n)=>{n.d(e,{pt:()=>y,Ko:()=>P,rV:()=>k})
;var s=n(89);const o={generated:1<<10,vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const r={source:1<<14,data:1<<15,works:1<<16,
trees:1<<17,resources:1<<18};const{generated:i,vendored:a,fixture:c,test:l,built:u,manual:f}=o;const d=i|a|c|l|u|f
;const p=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",a],["externallib externallibs external_lib external_libs external-lib external-libs",a],["testdata test_data test-data testfiles test_files test-files testcases corpus",c],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",c],["generated __generated__ autogen",i],[".idea .run .junit.run .settings",i],["__tests__",l],["dist",u],["man man1 man2 man3 man4 man5 man6 man7 man8",f],["src",r.source],["data assets dummy",r.data],["input inputs output outputs expected stub stubs",r.works],["in out",r.trees],["resources projects",r.resources]]
;const h=new Map(p.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));h.set("test data",c);h.set("test files",c)
;const g=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const m=[[/^[\w.-]*[Ff]ixtures?$/,c],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,l],[/^[\w-]+\.(?:in|out)$/,r.trees],[/\.xcodeproj$|^generated[_-]\w+$/,i]]
;const w=new Map;const j=(0,s.c)({all:0,own:0,parent:0},(t,e,n)=>{const s=x(e.slice(n,-1));let{all:o}=t;if((o&l)!==0&&b(s,t))o|=c;o|=s&d
;if((o&l)!==0)o|=s&r.trees;return{all:o,own:s,parent:t.own}});function v(t){return j(t).all&d}function b(t,e){
if((t&r.works)!==0||(e.all&r.trees)!==0)return true;if((e.own&l)===0)return false;return(t&r.data)!==0||(t&r.resources)!==0&&(e.parent&r.source)!==0}
function x(t){let e=w.get(t);if(e===undefined){e=h.get(t)??(h.get(t.toLowerCase())??0)&(a|c|i);if(g.test(t))for(const[n,s]of m)if(n.test(t))e|=s;w.set(t,e)}
return e}const y={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,
generated:o.generated,vendored:o.vendored,fixture:o.fixture,test:o.test};const k=y.generated|y.vendored|y.fixture;const $=1<<28;const _=1<<27
;const S=o.test|o.built|o.manual;const M=~($|_|o.built|o.manual)
;const{json:O,jsonc:I,yaml:L,toml:E,xml:C,notebook:N,editorconfig:A,markdown:B,patch:T,generated:z}=y
;const J=new Map([["json",O],["jsonc",I],["json5",0],["code-workspace",I],["webmanifest",O],["geojson",O],["topojson",O],["jsonld",O],["har",O],["sarif",O],["yaml",L],["yml",L],["toml",E],["xml",C],["svg",C|z],["drawio",C|z],["excalidraw",O|z],["xsd",C],["xsl",C],["xslt",C],["rng",C],["wsdl",C],["plist",C],["csproj",C],["vbproj",C],["fsproj",C],["vcxproj",C],["props",C],["targets",C],["nuspec",C],["resx",C],["xaml",C],["pom",C],["ipynb",N],["md",B],["markdown",B],["mdx",B],["patch",T],["diff",T],["rej",T],["snap",z],["map",O|z],["lock",z],["sln",z],["dotsettings",z],["api",z]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
J.set(t,$)}for(const t of["js","mjs","cjs","css"])J.set(t,(J.get(t)??0)|_);const W=O|I|L|E|C|N|B|T|$
;const q=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/;const F=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const Q=/\.[1-8]$/
;const D=new Map([[".editorconfig",A],[".clang-format",L],[".clang-tidy",L],[".gemrc",L],["citation.cff",L],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",I],[".jscsrc",I],[".eslintrc.json",I],[".swcrc",I],[".hintrc",I],[".devcontainer.json",I],["devcontainer.json",I],["tslint.json",I],["api-extractor.json",I],["turbo.json",I],["angular.json",I],[".luarc.json",I],["language-configuration.json",I],["rush.json",I],["renovate.json",I],[".renovaterc",I],[".renovaterc.json",I],[".oxlintrc.json",I],[".markdownlint.json",I],["typedoc.json",I],[".cspell.json",I],["cspell.json",I],["pyrightconfig.json",I],["biome.json",I],["deno.json",I],["bun.lock",I|z],["composer.lock",O|z],["flake.lock",O|z],["package-lock.json",O|z],["devcontainer-lock.json",O|z],["npm-shrinkwrap.json",O|z],["pipfile.lock",O|z],["pnpm-lock.yaml",L|z],["cargo.lock",E|z],["poetry.lock",E|z],["uv.lock",E|z],["pdm.lock",E|z],["pipfile",E],["go.sum",z]])
;const U=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const G=".github/workflows/";const K=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;function P(t){
const e=v(t);const n=t.slice(t.lastIndexOf("/")+1).toLowerCase();const s=H(n,t)|e;return((e&S)===0?s:V(n,s))&M}function V(t,e){
const n=(e&y.test)!==0&&(e&W)!==0&&!q.test(t)?y.fixture:0;const s=(e&o.built)!==0&&F.test(t)?z:0;const r=(e&o.manual)!==0&&Q.test(t)?z:0;return e|n|s|r}
function H(t,e){const n=D.get(t);if(n!==undefined)return n;const s=t.lastIndexOf(".");const o=J.get(t.slice(s+1))??0;if(o===O&&(U.test(t)||K.test(e)))return I
;if(o===L&&R(e))return L|y.workflow;const r=t[s-4];if((o&_)!==0&&(r==="."||r==="-")&&t.startsWith("min",s-3))return z;return o}function R(t){
const e=t.lastIndexOf("/")+1;if(t.startsWith("action.y",e))return/^action\.ya?ml$/.test(t.slice(e));return e===G.length&&t.startsWith(G)&&/\.ya?ml$/.test(t)}},
6908:(t,e,n)=>{n.d(e,{U:()=>r,b:()=>l});var s=n(4877);const o=240;function r(t){
const{rule:e,level:n,message:s,path:r,region:l,commit:u,fix:f,related:d=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(r==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(f&&!i(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${r}`);const h=t.snippet??(l?a(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:r,...l&&{region:l},...u&&{commit:u}},...d.length>0&&{related:d},...h!==undefined&&{snippet:h.slice(0,o)},...f&&{fix:f},...p&&{
origin:p},fingerprint:c(e,t.subject)}}function i(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function a(t){return t.slice(0,t.search(/[\r\n]|$/))}function c(t,e){const n=e.replace(/\s+/g,"");return(0,s.D)(`${t}\0${n}`)}function l(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},71753:(t,e,n)=>{n.d(e,{O5:()=>r,Uo:()=>o,n6:()=>l});var s=n(83179);function o(t,e){return a(t,e)||i(t,e)||c(t,e)}
function r(t,e){return i(t,e)||a(t,e)||c(t,e)}function i(t,e){return s.y.indexOf(t.level)-s.y.indexOf(e.level)}function a(t,e){
const[n,s]=[t.location.region,e.location.region]
;return l(t.location.path,e.location.path)||(n?.startLine??0)-(s?.startLine??0)||(n?.startColumn??0)-(s?.startColumn??0)}function c(t,e){
return l(t.rule,e.rule)||l(t.message,e.message)}function l(t,e){return t<e?-1:t>e?1:0}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{path="";mode=0;types=0;facts=0
;length=0;buffer=Buffer.alloc(0);#t;#e;reset(t,e,n,s,o,r){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=o;this.length=r;this.#t=undefined
;this.#e=undefined}text(){this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#e??=o(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0;let s=e.length-1;while(n<s){const o=n+s+1>>1
;if(e[o]<=t)n=o;else s=o-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--
;return Math.max(e,this.lineStarts()[t])}line(t){return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t)
;const s=e===0?n:this.lineIndex(t+e);return{startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function o(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},26491:(t,e,n)=>{n.d(e,{GB:()=>l,Ln:()=>g,QM:()=>u,j1:()=>f})
;var s=n(73024);var o=n.n(s);var r=n(76760);var i=n.n(r);var a=n(22690);var c=n(84966);const l="kempt-coverage.json";function u(t){const e=(0,r.join)(t,l)
;return(0,s.existsSync)(e)?f((0,s.readFileSync)(e,"utf8")):{}}function f(t){const e=d(t);const n=p(e)&&e["version"]===1?e["lines"]:undefined
;if(!p(n)||!Object.values(n).every(h))throw new a.yo(`${l} says no figures`,"Write it anew: kempt check --update-coverage");return n}function d(t){try{
return JSON.parse(t)}catch{return undefined}}function p(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function h(t){
return typeof t==="number"&&t>=0&&t<=100}function g(t,e){const n=Object.fromEntries(Object.entries(e).sort(([t],[e])=>t<e?-1:1));(0,c.v)((0,
r.join)(t,l),Buffer.from(`${JSON.stringify({version:1,lines:n},undefined,2)}\n`))}}};
