"use strict";exports.id=2664;exports.ids=[2664,81];exports.modules={63160:(t,e,n)=>{n.r(e);n.d(e,{planShards:()=>x});var s=n(72408);var o=n(52336)
;var r=n(56291);var i=n(11836);var c=n(82082);var a=n(2622);var l=n(41600);var f=n(73024);var u=n(76760);async function d(t,{repository:e,top:s}){
if(e===undefined||e.top!==undefined)return t.map(t=>p(t,s));const{git:o}=await Promise.resolve().then(n.bind(n,97557))
;const r=t.map(({oid:t})=>`${t??""}\n`).join("");const i=await o(e,["cat-file","--batch-check=%(objectsize)"],r)
;return i.toString("latin1").split("\n").slice(0,t.length).map(t=>Number(t)||0)}function p({path:t,raw:e,size:n},s){if(n)return n
;const o=e?Buffer.concat([Buffer.from(`${s}/`),e]):(0,u.join)(s,t);return(0,f.lstatSync)(o,{throwIfNoEntry:false})?.size??0}const h=512;const g=1/1e5
;const m=1/1e3;const j=1e3;const w=6e4;const b=64;async function x(t,e){const{files:n,tools:o}=await v(t);return(0,s.Qr)(e==="auto"?(0,s.n_)(n,o,w,b):e,n,o)}
async function v(t){const{scope:e,place:n,timings:s={}}=t;const o=t.tools?await(0,a.toToolsInput)(t):undefined;const r=o?k(o):[];const i=o?.entries??[]
;const c=new Map(await y(i,n));for(const[t,s]of await y(e.files.filter(({path:t})=>!c.has(t)),n))c.set(t,s);const l=t=>(c.get(t)??0)+h
;const f=new Map(e.files.map(({path:t})=>[t,l(t)*g]));const u=[];for(const{id:t,divisible:e,paths:n}of r){const o=n.reduce((t,e)=>t+l(e),0)
;const r=s[t]??Math.max(j,o*m);if(!e)u.push({id:t,weight:r});else for(const t of n)f.set(t,(f.get(t)??0)+r*l(t)/o)}return{files:[...f].map(([t,e])=>({id:t,
weight:e})),tools:u}}async function y(t,e){const n=await d(t,e);return t.map(({path:t},e)=>[t,n[e]??0])}function k(t){const e=t.entries.map(({path:t})=>t)
;const{chosen:n}=(0,c.g)({...t,paths:e});return n.flatMap(n=>{const{id:s,tool:a}=n.setting;const f=(0,l.n)(n.setting,o.toMatcher,t.top)
;const u=t.files.map(({path:t})=>t).filter(f);if((0,c.r)(a,u.length,t.change!==undefined)!==undefined)return[];return[{id:s,divisible:(0,r.a)(n.setting),
paths:(0,i.i0)(n)?e.filter(f).filter((0,i.It)(n.setting,t)):u}]})}},72408:(t,e,n)=>{n.d(e,{Qr:()=>r,bf:()=>a,n_:()=>l});var s=n(4877);var o=n(71753)
;function r(t,e,n){const r=Array.from({length:t},()=>({weight:0,tools:[]}));for(const{id:t,weight:e}of[...n].sort((t,e)=>e.weight-t.weight||(0,
o.n6)(t.id,e.id))){const n=r.reduce((t,e)=>e.weight<t.weight?e:t);n.weight+=e;n.tools.push(t)}const c=[...e].sort((t,e)=>(0,o.n6)(t.id,e.id))
;const a=i(r.map(({weight:t})=>t),c);const l=r.map(({weight:t,tools:e},n)=>{const{from:s,added:r}=a[n]??{from:undefined,added:0};return{weight:Math.round(t+r),
...s!==undefined&&{from:s},tools:e.sort(o.n6)}});return{kind:"kempt-shards",digest:(0,s.Dc)(JSON.stringify(l)),shards:l}}function i(t,e){
const n=e.reduce((t,{weight:e})=>t+e,0);const s=c(t,n);const o=t.map(()=>({from:undefined,added:0}));let r=0;const i=t.map(t=>r+=Math.max(0,s-t));let a=0
;let l=0;for(const{id:t,weight:n}of e){while(l<i.length-1&&a+n/2>=i[l])l++;const e=o[l];e.from??=t;e.added+=n;a+=n}
const f=o.find(({from:t})=>t!==undefined)??o[0];f.from="";return o}function c(t,e){const n=[...t].sort((t,e)=>t-e);let s=e;for(const[t,e]of n.entries()){s+=e
;const o=s/(t+1);const r=n[t+1];if(r===undefined||o<=r)return o}return 0}function a({shards:t},e){let n=0
;for(const[s,{from:o}]of t.entries())if(o!==undefined&&o<=e)n=s;return n}function l(t,e,n,s){const o=[...t,...e].reduce((t,{weight:e})=>t+e,0)
;const r=e.reduce((t,{weight:e})=>Math.max(t,e),n);return Math.max(1,Math.min(s,Math.ceil(o/r)))}},64238:(t,e,n)=>{n.d(e,{pt:()=>k,Ko:()=>W,rV:()=>$});const s={
generated:1<<10,vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const o={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:r,vendored:i,fixture:c,test:a,built:l,manual:f}=s;const u=r|i|c|a|l|f
;const d=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",i],["externallib externallibs external_lib external_libs external-lib external-libs",i],["testdata test_data test-data testfiles test_files test-files testcases corpus",c],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",c],["generated __generated__ autogen",r],[".idea .run .junit.run .settings",r],["__tests__",a],["dist",l],["man man1 man2 man3 man4 man5 man6 man7 man8",f],["src",o.source],["data assets dummy",o.data],["input inputs output outputs expected stub stubs",o.works],["in out",o.trees],["resources projects",o.resources]]
;const p=new Map(d.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));p.set("test data",c);p.set("test files",c)
;const h=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const g=[[/^[\w.-]*[Ff]ixtures?$/,c],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,a],[/^[\w-]+\.(?:in|out)$/,o.trees],[/\.xcodeproj$|^generated[_-]\w+$/,r]]
;const m=new Map;let j="";let w=0;function b(t){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==j){j=e;w=x(e)}return w}function x(t){let e=0;let n=0;let s=0
;for(let r=0,i=t.indexOf("/");i>=0;r=i+1,i=t.indexOf("/",r)){const l=y(t.slice(r,i));if((e&a)!==0&&v(l,s,n,e))e|=c;e|=l&u;if((e&a)!==0)e|=l&o.trees;n=s;s=l}
return e&u}function v(t,e,n,s){if((t&o.works)!==0||(s&o.trees)!==0)return true;if((e&a)===0)return false
;return(t&o.data)!==0||(t&o.resources)!==0&&(n&o.source)!==0}function y(t){let e=m.get(t);if(e===undefined){e=p.get(t)??(p.get(t.toLowerCase())??0)&(i|c|r)
;if(h.test(t))for(const[n,s]of g)if(n.test(t))e|=s;m.set(t,e)}return e}const k={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const $=k.generated|k.vendored|k.fixture;const _=1<<28;const S=s.test|s.built|s.manual;const M=~(_|s.built|s.manual)
;const{json:O,jsonc:I,yaml:L,toml:E,xml:C,notebook:N,editorconfig:A,markdown:B,patch:T,generated:z}=k
;const J=new Map([["json",O],["jsonc",I],["json5",0],["code-workspace",I],["webmanifest",O],["geojson",O],["topojson",O],["jsonld",O],["har",O],["sarif",O],["yaml",L],["yml",L],["toml",E],["xml",C],["svg",C|z],["drawio",C|z],["excalidraw",O|z],["xsd",C],["xsl",C],["xslt",C],["rng",C],["wsdl",C],["plist",C],["csproj",C],["vbproj",C],["fsproj",C],["vcxproj",C],["props",C],["targets",C],["nuspec",C],["resx",C],["xaml",C],["pom",C],["ipynb",N],["md",B],["markdown",B],["mdx",B],["patch",T],["diff",T],["rej",T],["snap",z],["map",O|z],["lock",z],["sln",z],["dotsettings",z],["api",z]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
J.set(t,_)}const q=O|I|L|E|C|N|B|T|_;const F=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/
;const Q=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const D=/\.[1-8]$/
;const U=new Map([[".editorconfig",A],[".clang-format",L],[".clang-tidy",L],[".gemrc",L],["citation.cff",L],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",I],[".jscsrc",I],[".eslintrc.json",I],[".swcrc",I],[".hintrc",I],[".devcontainer.json",I],["devcontainer.json",I],["tslint.json",I],["api-extractor.json",I],["turbo.json",I],["angular.json",I],[".luarc.json",I],["language-configuration.json",I],["rush.json",I],["renovate.json",I],[".renovaterc",I],[".renovaterc.json",I],[".oxlintrc.json",I],[".markdownlint.json",I],["typedoc.json",I],[".cspell.json",I],["cspell.json",I],["pyrightconfig.json",I],["biome.json",I],["deno.json",I],["bun.lock",I|z],["composer.lock",O|z],["flake.lock",O|z],["package-lock.json",O|z],["devcontainer-lock.json",O|z],["npm-shrinkwrap.json",O|z],["pipfile.lock",O|z],["pnpm-lock.yaml",L|z],["cargo.lock",E|z],["poetry.lock",E|z],["uv.lock",E|z],["pdm.lock",E|z],["pipfile",E],["go.sum",z]])
;const G=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const K=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const P=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const V=/[.-]min\.(?:js|mjs|cjs|css)$/;function W(t){const e=b(t)
;const n=t.slice(t.lastIndexOf("/")+1).toLowerCase();const s=R(n,t)|e;return((e&S)===0?s:H(n,s))&M}function H(t,e){
const n=(e&k.test)!==0&&(e&q)!==0&&!F.test(t)?k.fixture:0;const o=(e&s.built)!==0&&Q.test(t)?z:0;const r=(e&s.manual)!==0&&D.test(t)?z:0;return e|n|o|r}
function R(t,e){const n=U.get(t);if(n!==undefined)return n;const s=J.get(t.slice(t.lastIndexOf(".")+1))??0;if(s===O&&(G.test(t)||K.test(e)))return I
;if(s===L&&P.test(e))return L|k.workflow;if((s&M)===0&&V.test(t))return z;return s}},6908:(t,e,n)=>{n.d(e,{U:()=>r,b:()=>l});var s=n(4877);const o=240
;function r(t){const{rule:e,level:n,message:s,path:r,region:l,commit:f,fix:u,related:d=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(r==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(u&&!i(u.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${r}`);const h=t.snippet??(l?c(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:r,...l&&{region:l},...f&&{commit:f}},...d.length>0&&{related:d},...h!==undefined&&{snippet:h.slice(0,o)},...u&&{fix:u},...p&&{
origin:p},fingerprint:a(e,t.subject)}}function i(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function c(t){return t.slice(0,t.search(/[\r\n]|$/))}function a(t,e){const n=e.replace(/\s+/g,"");return(0,s.Dc)(`${t}\0${n}`)}function l(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},71753:(t,e,n)=>{n.d(e,{O5:()=>r,Uo:()=>o,n6:()=>l});var s=n(83179);function o(t,e){return c(t,e)||i(t,e)||a(t,e)}
function r(t,e){return i(t,e)||c(t,e)||a(t,e)}function i(t,e){return s.y.indexOf(t.level)-s.y.indexOf(e.level)}function c(t,e){
const[n,s]=[t.location.region,e.location.region]
;return l(t.location.path,e.location.path)||(n?.startLine??0)-(s?.startLine??0)||(n?.startColumn??0)-(s?.startColumn??0)}function a(t,e){
return l(t.rule,e.rule)||l(t.message,e.message)}function l(t,e){return t<e?-1:t>e?1:0}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{path="";mode=0;types=0;facts=0
;length=0;buffer=Buffer.alloc(0);#t;#e;reset(t,e,n,s,o,r){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=o;this.length=r;this.#t=undefined
;this.#e=undefined}text(){this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#e??=o(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0;let s=e.length-1;while(n<s){const o=n+s+1>>1
;if(e[o]<=t)n=o;else s=o-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--
;return Math.max(e,this.lineStarts()[t])}line(t){return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t)
;const s=e===0?n:this.lineIndex(t+e);return{startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function o(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},26491:(t,e,n)=>{n.d(e,{GB:()=>l,Ln:()=>g,QM:()=>f,j1:()=>u})
;var s=n(73024);var o=n.n(s);var r=n(76760);var i=n.n(r);var c=n(22690);var a=n(84966);const l="kempt-coverage.json";function f(t){const e=(0,r.join)(t,l)
;return(0,s.existsSync)(e)?u((0,s.readFileSync)(e,"utf8")):{}}function u(t){const e=d(t);const n=p(e)&&e["version"]===1?e["lines"]:undefined
;if(!p(n)||!Object.values(n).every(h))throw new c.yo(`${l} says no figures`,"Write it anew: kempt check --update-coverage");return n}function d(t){try{
return JSON.parse(t)}catch{return undefined}}function p(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function h(t){
return typeof t==="number"&&t>=0&&t<=100}function g(t,e){const n=Object.fromEntries(Object.entries(e).sort(([t],[e])=>t<e?-1:1));(0,a.v)((0,
r.join)(t,l),Buffer.from(`${JSON.stringify({version:1,lines:n},undefined,2)}\n`))}}};
