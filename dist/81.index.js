"use strict";exports.id=81;exports.ids=[81];exports.modules={64238:(t,e,n)=>{n.d(e,{pt:()=>k,Ko:()=>H,rV:()=>$});const s={generated:1<<10,vendored:1<<11,
fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const r={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:o,vendored:i,fixture:c,test:a,built:l,manual:u}=s;const f=o|i|c|a|l|u
;const d=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",i],["externallib externallibs external_lib external_libs external-lib external-libs",i],["testdata test_data test-data testfiles test_files test-files testcases corpus",c],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",c],["generated __generated__ autogen",o],[".idea .run .junit.run .settings",o],["__tests__",a],["dist",l],["man man1 man2 man3 man4 man5 man6 man7 man8",u],["src",r.source],["data assets dummy",r.data],["input inputs output outputs expected stub stubs",r.works],["in out",r.trees],["resources projects",r.resources]]
;const p=new Map(d.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));p.set("test data",c);p.set("test files",c)
;const g=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const m=[[/^[\w.-]*[Ff]ixtures?$/,c],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,a],[/^[\w-]+\.(?:in|out)$/,r.trees],[/\.xcodeproj$|^generated[_-]\w+$/,o]]
;const h=new Map;let j="";let b=0;function x(t){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==j){j=e;b=v(e)}return b}function v(t){let e=0;let n=0;let s=0
;for(let o=0,i=t.indexOf("/");i>=0;o=i+1,i=t.indexOf("/",o)){const l=y(t.slice(o,i));if((e&a)!==0&&w(l,s,n,e))e|=c;e|=l&f;if((e&a)!==0)e|=l&r.trees;n=s;s=l}
return e&f}function w(t,e,n,s){if((t&r.works)!==0||(s&r.trees)!==0)return true;if((e&a)===0)return false
;return(t&r.data)!==0||(t&r.resources)!==0&&(n&r.source)!==0}function y(t){let e=h.get(t);if(e===undefined){e=p.get(t)??(p.get(t.toLowerCase())??0)&(i|c|o)
;if(g.test(t))for(const[n,s]of m)if(n.test(t))e|=s;h.set(t,e)}return e}const k={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const $=k.generated|k.vendored|k.fixture;const _=1<<28;const S=s.test|s.built|s.manual;const O=~(_|s.built|s.manual)
;const{json:M,jsonc:L,yaml:E,toml:I,xml:A,notebook:C,editorconfig:T,markdown:q,patch:B,generated:F}=k
;const J=new Map([["json",M],["jsonc",L],["json5",0],["code-workspace",L],["webmanifest",M],["geojson",M],["topojson",M],["jsonld",M],["har",M],["sarif",M],["yaml",E],["yml",E],["toml",I],["xml",A],["svg",A|F],["drawio",A|F],["excalidraw",M|F],["xsd",A],["xsl",A],["xslt",A],["rng",A],["wsdl",A],["plist",A],["csproj",A],["vbproj",A],["fsproj",A],["vcxproj",A],["props",A],["targets",A],["nuspec",A],["resx",A],["xaml",A],["pom",A],["ipynb",C],["md",q],["markdown",q],["mdx",q],["patch",B],["diff",B],["rej",B],["snap",F],["map",M|F],["lock",F],["sln",F],["dotsettings",F],["api",F]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
J.set(t,_)}const N=M|L|E|I|A|C|q|B|_;const z=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/
;const D=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const G=/\.[1-8]$/
;const K=new Map([[".editorconfig",T],[".clang-format",E],[".clang-tidy",E],[".gemrc",E],["citation.cff",E],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",L],[".jscsrc",L],[".eslintrc.json",L],[".swcrc",L],[".hintrc",L],[".devcontainer.json",L],["devcontainer.json",L],["tslint.json",L],["api-extractor.json",L],["turbo.json",L],["angular.json",L],[".luarc.json",L],["language-configuration.json",L],["rush.json",L],["renovate.json",L],[".renovaterc",L],[".renovaterc.json",L],[".oxlintrc.json",L],[".markdownlint.json",L],["typedoc.json",L],[".cspell.json",L],["cspell.json",L],["pyrightconfig.json",L],["biome.json",L],["deno.json",L],["bun.lock",L|F],["composer.lock",M|F],["flake.lock",M|F],["package-lock.json",M|F],["devcontainer-lock.json",M|F],["npm-shrinkwrap.json",M|F],["pipfile.lock",M|F],["pnpm-lock.yaml",E|F],["cargo.lock",I|F],["poetry.lock",I|F],["uv.lock",I|F],["pdm.lock",I|F],["pipfile",I],["go.sum",F]])
;const Q=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const U=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const V=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const W=/[.-]min\.(?:js|mjs|cjs|css)$/;function H(t){const e=x(t)
;const n=t.slice(t.lastIndexOf("/")+1).toLowerCase();const s=R(n,t)|e;return((e&S)===0?s:P(n,s))&O}function P(t,e){
const n=(e&k.test)!==0&&(e&N)!==0&&!z.test(t)?k.fixture:0;const r=(e&s.built)!==0&&D.test(t)?F:0;const o=(e&s.manual)!==0&&G.test(t)?F:0;return e|n|r|o}
function R(t,e){const n=K.get(t);if(n!==undefined)return n;const s=J.get(t.slice(t.lastIndexOf(".")+1))??0;if(s===M&&(Q.test(t)||U.test(e)))return L
;if(s===E&&V.test(e))return E|k.workflow;if((s&O)===0&&W.test(t))return F;return s}},6908:(t,e,n)=>{n.d(e,{U:()=>o,b:()=>l});var s=n(4877);const r=240
;function o(t){const{rule:e,level:n,message:s,path:o,region:l,commit:u,fix:f,related:d=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(o==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(f&&!i(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${o}`);const g=t.snippet??(l?c(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:o,...l&&{region:l},...u&&{commit:u}},...d.length>0&&{related:d},...g!==undefined&&{snippet:g.slice(0,r)},...f&&{fix:f},...p&&{
origin:p},fingerprint:a(e,t.subject)}}function i(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function c(t){return t.slice(0,t.search(/[\r\n]|$/))}function a(t,e){const n=e.replace(/\s+/g,"");return(0,s.Dc)(`${t}\0${n}`)}function l(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#t;#e
;reset(t,e,n,s,r,o){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=r;this.length=o;this.#t=undefined;this.#e=undefined}text(){
this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#e??=r(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0;let s=e.length-1;while(n<s){const r=n+s+1>>1
;if(e[r]<=t)n=r;else s=r-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--
;return Math.max(e,this.lineStarts()[t])}line(t){return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t)
;const s=e===0?n:this.lineIndex(t+e);return{startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function r(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},26491:(t,e,n)=>{n.d(e,{GB:()=>l,Ln:()=>m,QM:()=>u,j1:()=>f})
;var s=n(73024);var r=n.n(s);var o=n(76760);var i=n.n(o);var c=n(22690);var a=n(84966);const l="kempt-coverage.json";function u(t){const e=(0,o.join)(t,l)
;return(0,s.existsSync)(e)?f((0,s.readFileSync)(e,"utf8")):{}}function f(t){const e=d(t);const n=p(e)&&e["version"]===1?e["lines"]:undefined
;if(!p(n)||!Object.values(n).every(g))throw new c.yo(`${l} says no figures`,"Write it anew: kempt check --update-coverage");return n}function d(t){try{
return JSON.parse(t)}catch{return undefined}}function p(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function g(t){
return typeof t==="number"&&t>=0&&t<=100}function m(t,e){const n=Object.fromEntries(Object.entries(e).sort(([t],[e])=>t<e?-1:1));(0,a.v)((0,
o.join)(t,l),Buffer.from(`${JSON.stringify({version:1,lines:n},undefined,2)}\n`))}}};
