"use strict";exports.id=81;exports.ids=[81];exports.modules={89:(t,e,n)=>{n.d(e,{c:()=>s});function s(t,e){let n={folder:"",value:t,outer:undefined};return t=>{
while(t.slice(0,n.folder.length)!==n.folder)n=n.outer;for(let s=t.indexOf("/",n.folder.length)+1;s>0;s=t.indexOf("/",s)+1){const r=t.slice(0,s);n={folder:r,
value:e(n.value,r,n.folder.length),outer:n}}return n.value}}},64238:(t,e,n)=>{n.d(e,{pt:()=>y,Ko:()=>V,rV:()=>k});var s=n(89);const r={generated:1<<10,
vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const o={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:i,vendored:a,fixture:c,test:l,built:u,manual:f}=r;const d=i|a|c|l|u|f
;const p=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",a],["externallib externallibs external_lib external_libs external-lib external-libs",a],["testdata test_data test-data testfiles test_files test-files testcases corpus",c],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",c],["generated __generated__ autogen",i],[".idea .run .junit.run .settings",i],["__tests__",l],["dist",u],["man man1 man2 man3 man4 man5 man6 man7 man8",f],["src",o.source],["data assets dummy",o.data],["input inputs output outputs expected stub stubs",o.works],["in out",o.trees],["resources projects",o.resources]]
;const g=new Map(p.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));g.set("test data",c);g.set("test files",c)
;const h=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const m=[[/^[\w.-]*[Ff]ixtures?$/,c],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,l],[/^[\w-]+\.(?:in|out)$/,o.trees],[/\.xcodeproj$|^generated[_-]\w+$/,i]]
;const j=new Map;const b=(0,s.c)({all:0,own:0,parent:0},(t,e,n)=>{const s=w(e.slice(n,-1));let{all:r}=t;if((r&l)!==0&&v(s,t))r|=c;r|=s&d
;if((r&l)!==0)r|=s&o.trees;return{all:r,own:s,parent:t.own}});function x(t){return b(t).all&d}function v(t,e){
if((t&o.works)!==0||(e.all&o.trees)!==0)return true;if((e.own&l)===0)return false;return(t&o.data)!==0||(t&o.resources)!==0&&(e.parent&o.source)!==0}
function w(t){let e=j.get(t);if(e===undefined){e=g.get(t)??(g.get(t.toLowerCase())??0)&(a|c|i);if(h.test(t))for(const[n,s]of m)if(n.test(t))e|=s;j.set(t,e)}
return e}const y={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,
generated:r.generated,vendored:r.vendored,fixture:r.fixture,test:r.test};const k=y.generated|y.vendored|y.fixture;const $=1<<28;const _=1<<27
;const S=r.test|r.built|r.manual;const O=~($|_|r.built|r.manual)
;const{json:M,jsonc:L,yaml:E,toml:I,xml:A,notebook:C,editorconfig:T,markdown:W,patch:q,generated:B}=y
;const F=new Map([["json",M],["jsonc",L],["json5",0],["code-workspace",L],["webmanifest",M],["geojson",M],["topojson",M],["jsonld",M],["har",M],["sarif",M],["yaml",E],["yml",E],["toml",I],["xml",A],["svg",A|B],["drawio",A|B],["excalidraw",M|B],["xsd",A],["xsl",A],["xslt",A],["rng",A],["wsdl",A],["plist",A],["csproj",A],["vbproj",A],["fsproj",A],["vcxproj",A],["props",A],["targets",A],["nuspec",A],["resx",A],["xaml",A],["pom",A],["ipynb",C],["md",W],["markdown",W],["mdx",W],["patch",q],["diff",q],["rej",q],["snap",B],["map",M|B],["lock",B],["sln",B],["dotsettings",B],["api",B]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
F.set(t,$)}for(const t of["js","mjs","cjs","css"])F.set(t,(F.get(t)??0)|_);const J=M|L|E|I|A|C|W|q|$
;const N=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/;const z=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const D=/\.[1-8]$/
;const G=new Map([[".editorconfig",T],[".clang-format",E],[".clang-tidy",E],[".gemrc",E],["citation.cff",E],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",L],[".jscsrc",L],[".eslintrc.json",L],[".swcrc",L],[".hintrc",L],[".devcontainer.json",L],["devcontainer.json",L],["tslint.json",L],["api-extractor.json",L],["turbo.json",L],["angular.json",L],[".luarc.json",L],["language-configuration.json",L],["rush.json",L],["renovate.json",L],[".renovaterc",L],[".renovaterc.json",L],[".oxlintrc.json",L],[".markdownlint.json",L],["typedoc.json",L],[".cspell.json",L],["cspell.json",L],["pyrightconfig.json",L],["biome.json",L],["deno.json",L],["bun.lock",L|B],["composer.lock",M|B],["flake.lock",M|B],["package-lock.json",M|B],["devcontainer-lock.json",M|B],["npm-shrinkwrap.json",M|B],["pipfile.lock",M|B],["pnpm-lock.yaml",E|B],["cargo.lock",I|B],["poetry.lock",I|B],["uv.lock",I|B],["pdm.lock",I|B],["pipfile",I],["go.sum",B]])
;const K=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const Q=".github/workflows/";const U=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;function V(t){
const e=x(t);const n=t.slice(t.lastIndexOf("/")+1).toLowerCase();const s=P(n,t)|e;return((e&S)===0?s:H(n,s))&O}function H(t,e){
const n=(e&y.test)!==0&&(e&J)!==0&&!N.test(t)?y.fixture:0;const s=(e&r.built)!==0&&z.test(t)?B:0;const o=(e&r.manual)!==0&&D.test(t)?B:0;return e|n|s|o}
function P(t,e){const n=G.get(t);if(n!==undefined)return n;const s=t.lastIndexOf(".");const r=F.get(t.slice(s+1))??0;if(r===M&&(K.test(t)||U.test(e)))return L
;if(r===E&&R(e))return E|y.workflow;const o=t[s-4];if((r&_)!==0&&(o==="."||o==="-")&&t.startsWith("min",s-3))return B;return r}function R(t){
const e=t.lastIndexOf("/")+1;if(t.startsWith("action.y",e))return/^action\.ya?ml$/.test(t.slice(e));return e===Q.length&&t.startsWith(Q)&&/\.ya?ml$/.test(t)}},
6908:(t,e,n)=>{n.d(e,{U:()=>o,b:()=>l});var s=n(4877);const r=240;function o(t){
const{rule:e,level:n,message:s,path:o,region:l,commit:u,fix:f,related:d=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(o==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(f&&!i(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${o}`);const g=t.snippet??(l?a(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:o,...l&&{region:l},...u&&{commit:u}},...d.length>0&&{related:d},...g!==undefined&&{snippet:g.slice(0,r)},...f&&{fix:f},...p&&{
origin:p},fingerprint:c(e,t.subject)}}function i(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function a(t){return t.slice(0,t.search(/[\r\n]|$/))}function c(t,e){const n=e.replace(/\s+/g,"");return(0,s.D)(`${t}\0${n}`)}function l(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#t;#e
;reset(t,e,n,s,r,o){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=r;this.length=o;this.#t=undefined;this.#e=undefined}text(){
this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#e??=r(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0;let s=e.length-1;while(n<s){const r=n+s+1>>1
;if(e[r]<=t)n=r;else s=r-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--
;return Math.max(e,this.lineStarts()[t])}line(t){return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t)
;const s=e===0?n:this.lineIndex(t+e);return{startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function r(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},26491:(t,e,n)=>{n.d(e,{GB:()=>l,Ln:()=>h,QM:()=>u,j1:()=>f})
;var s=n(73024);var r=n.n(s);var o=n(76760);var i=n.n(o);var a=n(22690);var c=n(84966);const l="kempt-coverage.json";function u(t){const e=(0,o.join)(t,l)
;return(0,s.existsSync)(e)?f((0,s.readFileSync)(e,"utf8")):{}}function f(t){const e=d(t);const n=p(e)&&e["version"]===1?e["lines"]:undefined
;if(!p(n)||!Object.values(n).every(g))throw new a.yo(`${l} says no figures`,"Write it anew: kempt check --update-coverage");return n}function d(t){try{
return JSON.parse(t)}catch{return undefined}}function p(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function g(t){
return typeof t==="number"&&t>=0&&t<=100}function h(t,e){const n=Object.fromEntries(Object.entries(e).sort(([t],[e])=>t<e?-1:1));(0,c.v)((0,
o.join)(t,l),Buffer.from(`${JSON.stringify({version:1,lines:n},undefined,2)}\n`))}}};
