"use strict";exports.id=426;exports.ids=[426,2352];exports.modules={64238:(t,e,n)=>{n.d(e,{pt:()=>y,Ko:()=>Q,rV:()=>$});const s={generated:1<<10,vendored:1<<11,
fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const o={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:r,vendored:i,fixture:a,test:c,built:l,manual:u}=s;const f=r|i|a|c|l|u
;const d=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",i],["externallib externallibs external_lib external_libs external-lib external-libs",i],["testdata test_data test-data testfiles test_files test-files testcases corpus",a],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",a],["generated __generated__ autogen",r],[".idea .run .junit.run .settings",r],["__tests__",c],["dist",l],["man man1 man2 man3 man4 man5 man6 man7 man8",u],["src",o.source],["data assets dummy",o.data],["input inputs output outputs expected stub stubs",o.works],["in out",o.trees],["resources projects",o.resources]]
;const p=new Map(d.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));p.set("test data",a);p.set("test files",a)
;const g=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const h=[[/^[\w.-]*[Ff]ixtures?$/,a],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,c],[/^[\w-]+\.(?:in|out)$/,o.trees],[/\.xcodeproj$|^generated[_-]\w+$/,r]]
;const m=new Map;let j="";let b=0;function x(t){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==j){j=e;b=w(e)}return b}function w(t){let e=0;let n=0;let s=0
;for(let r=0,i=t.indexOf("/");i>=0;r=i+1,i=t.indexOf("/",r)){const l=k(t.slice(r,i));if((e&c)!==0&&v(l,s,n,e))e|=a;e|=l&f;if((e&c)!==0)e|=l&o.trees;n=s;s=l}
return e&f}function v(t,e,n,s){if((t&o.works)!==0||(s&o.trees)!==0)return true;if((e&c)===0)return false
;return(t&o.data)!==0||(t&o.resources)!==0&&(n&o.source)!==0}function k(t){let e=m.get(t);if(e===undefined){e=p.get(t)??(p.get(t.toLowerCase())??0)&(i|a|r)
;if(g.test(t))for(const[n,s]of h)if(n.test(t))e|=s;m.set(t,e)}return e}const y={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const $=y.generated|y.vendored|y.fixture;const _=1<<28;const S=s.test|s.built|s.manual;const O=~(_|s.built|s.manual)
;const{json:I,jsonc:M,yaml:L,toml:E,xml:C,notebook:T,editorconfig:q,markdown:A,patch:F,generated:z}=y
;const B=new Map([["json",I],["jsonc",M],["json5",0],["code-workspace",M],["webmanifest",I],["geojson",I],["topojson",I],["jsonld",I],["har",I],["sarif",I],["yaml",L],["yml",L],["toml",E],["xml",C],["svg",C|z],["drawio",C|z],["excalidraw",I|z],["xsd",C],["xsl",C],["xslt",C],["rng",C],["wsdl",C],["plist",C],["csproj",C],["vbproj",C],["fsproj",C],["vcxproj",C],["props",C],["targets",C],["nuspec",C],["resx",C],["xaml",C],["pom",C],["ipynb",T],["md",A],["markdown",A],["mdx",A],["patch",F],["diff",F],["rej",F],["snap",z],["map",I|z],["lock",z],["sln",z],["dotsettings",z],["api",z]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
B.set(t,_)}const D=I|M|L|E|C|T|A|F|_;const H=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/
;const J=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const K=/\.[1-8]$/
;const N=new Map([[".editorconfig",q],[".clang-format",L],[".clang-tidy",L],[".gemrc",L],["citation.cff",L],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",M],[".jscsrc",M],[".eslintrc.json",M],[".swcrc",M],[".hintrc",M],[".devcontainer.json",M],["devcontainer.json",M],["tslint.json",M],["api-extractor.json",M],["turbo.json",M],["angular.json",M],[".luarc.json",M],["language-configuration.json",M],["rush.json",M],["renovate.json",M],[".renovaterc",M],[".renovaterc.json",M],[".oxlintrc.json",M],[".markdownlint.json",M],["typedoc.json",M],[".cspell.json",M],["cspell.json",M],["pyrightconfig.json",M],["biome.json",M],["deno.json",M],["bun.lock",M|z],["composer.lock",I|z],["flake.lock",I|z],["package-lock.json",I|z],["devcontainer-lock.json",I|z],["npm-shrinkwrap.json",I|z],["pipfile.lock",I|z],["pnpm-lock.yaml",L|z],["cargo.lock",E|z],["poetry.lock",E|z],["uv.lock",E|z],["pdm.lock",E|z],["pipfile",E],["go.sum",z]])
;const U=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const V=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const G=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const P=/[.-]min\.(?:js|mjs|cjs|css)$/;function Q(t){const e=x(t)
;const n=t.slice(t.lastIndexOf("/")+1).toLowerCase();const s=W(n,t)|e;return((e&S)===0?s:R(n,s))&O}function R(t,e){
const n=(e&y.test)!==0&&(e&D)!==0&&!H.test(t)?y.fixture:0;const o=(e&s.built)!==0&&J.test(t)?z:0;const r=(e&s.manual)!==0&&K.test(t)?z:0;return e|n|o|r}
function W(t,e){const n=N.get(t);if(n!==undefined)return n;const s=B.get(t.slice(t.lastIndexOf(".")+1))??0;if(s===I&&(U.test(t)||V.test(e)))return M
;if(s===L&&G.test(e))return L|y.workflow;if((s&O)===0&&P.test(t))return z;return s}},6908:(t,e,n)=>{n.d(e,{U:()=>r,b:()=>l});var s=n(4877);const o=240
;function r(t){const{rule:e,level:n,message:s,path:r,region:l,commit:u,fix:f,related:d=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(r==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(f&&!i(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${r}`);const g=t.snippet??(l?a(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:r,...l&&{region:l},...u&&{commit:u}},...d.length>0&&{related:d},...g!==undefined&&{snippet:g.slice(0,o)},...f&&{fix:f},...p&&{
origin:p},fingerprint:c(e,t.subject)}}function i(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function a(t){return t.slice(0,t.search(/[\r\n]|$/))}function c(t,e){const n=e.replace(/\s+/g,"");return(0,s.Dc)(`${t}\0${n}`)}function l(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#t;#e
;reset(t,e,n,s,o,r){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=o;this.length=r;this.#t=undefined;this.#e=undefined}text(){
this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#e??=o(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0;let s=e.length-1;while(n<s){const o=n+s+1>>1
;if(e[o]<=t)n=o;else s=o-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--
;return Math.max(e,this.lineStarts()[t])}line(t){return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t)
;const s=e===0?n:this.lineIndex(t+e);return{startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function o(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},42352:(t,e,n)=>{n.r(e);n.d(e,{blobId:()=>r});var s=n(77598)
;var o=n.n(s);function r(t,e=t.length){return(0,s.createHash)("sha1").update(`blob ${e}\0`).update(t.subarray(0,e)).digest("hex")}}};
