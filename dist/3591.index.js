"use strict";exports.id=3591;exports.ids=[3591,779];exports.modules={35471:(t,e,n)=>{n.r(e);n.d(e,{planTools:()=>f});var s=n(89227);var o=n(52336)
;var r=n(40634);var i=n(94915);var a=n(76289);var c=n(82082);var l=n(74923);var u=n(41600);async function f(t){const{chosen:e,skipped:n}=(0,c.g)({...t,
paths:t.entries.map(({path:t})=>t)});const s=p(t);const o=await Promise.all(e.map(async e=>await d(e,t,s)));const r=n.map(({id:t,reason:e})=>({tool:t,
runs:false,why:e}));return[...o,...r].sort((t,e)=>t.tool<e.tool?-1:1)}async function d(t,e,n){const{setting:s,why:r}=t;const{id:i,tool:a}=s;const f=(0,
u.n)(s,o.toMatcher,e.top);const d=e.files.filter(({path:t})=>f(t));const p=(0,c.r)(a,d.length,e.change!==undefined);if(p!==undefined)return{tool:i,runs:false,
why:p};const h=(0,l.It)(s,e);const m=(0,l.i0)(t)?e.entries.filter(({path:t})=>f(t)&&h(t)):d;return{tool:i,runs:true,why:r,files:m.length,copy:await g(t,n)}}
function p({top:t}){const e=(0,s.n)();const o=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const i=new r.o(e);return{top:t,cache:e,env:process.env,
mayInstall:false,mayStart:false,locks:o,versions:i}}async function g({setting:t},e){const{install:n,version:s,resolve:o=["project","managed","system"]}=t.tool
;const r=[];for(const c of o){const o=await(0,i.V)({...t,tool:{...t.tool,resolve:[c]}},"",e);if(!("missing"in o))return{state:"there",origin:c,version:o.version
};const l=n&&(0,a.VQ)(n,e.env);if(c==="managed"&&n&&s?.default!==undefined&&l===undefined)return{state:"to-install",origin:n.registry,version:s.default}
;r.push(c==="managed"&&l!==undefined?`${l} is not installed`:o.missing)}return{state:"missing",reason:[...new Set(r)].join("; ")}}},15083:(t,e,n)=>{n.d(e,{
B:()=>s,c:()=>o});function s({covered:t,lines:e}){return e===0?100:Math.floor(t*1e4/e)/100}function o(t,e,n){t.set(e,n||t.get(e)===true)}},64238:(t,e,n)=>{
n.d(e,{pt:()=>k,Ko:()=>z,rV:()=>$});const s={generated:1<<10,vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const o={source:1<<14,data:1<<15,
works:1<<16,trees:1<<17,resources:1<<18};const{generated:r,vendored:i,fixture:a,test:c,built:l,manual:u}=s;const f=r|i|a|c|l|u
;const d=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",i],["externallib externallibs external_lib external_libs external-lib external-libs",i],["testdata test_data test-data testfiles test_files test-files testcases corpus",a],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",a],["generated __generated__ autogen",r],[".idea .run .junit.run .settings",r],["__tests__",c],["dist",l],["man man1 man2 man3 man4 man5 man6 man7 man8",u],["src",o.source],["data assets dummy",o.data],["input inputs output outputs expected stub stubs",o.works],["in out",o.trees],["resources projects",o.resources]]
;const p=new Map(d.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));p.set("test data",a);p.set("test files",a)
;const g=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const h=[[/^[\w.-]*[Ff]ixtures?$/,a],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,c],[/^[\w-]+\.(?:in|out)$/,o.trees],[/\.xcodeproj$|^generated[_-]\w+$/,r]]
;const m=new Map;let j="";let v=0;function w(t){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==j){j=e;v=b(e)}return v}function b(t){let e=0;let n=0;let s=0
;for(let r=0,i=t.indexOf("/");i>=0;r=i+1,i=t.indexOf("/",r)){const l=x(t.slice(r,i));if((e&c)!==0&&y(l,s,n,e))e|=a;e|=l&f;if((e&c)!==0)e|=l&o.trees;n=s;s=l}
return e&f}function y(t,e,n,s){if((t&o.works)!==0||(s&o.trees)!==0)return true;if((e&c)===0)return false
;return(t&o.data)!==0||(t&o.resources)!==0&&(n&o.source)!==0}function x(t){let e=m.get(t);if(e===undefined){e=p.get(t)??(p.get(t.toLowerCase())??0)&(i|a|r)
;if(g.test(t))for(const[n,s]of h)if(n.test(t))e|=s;m.set(t,e)}return e}const k={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const $=k.generated|k.vendored|k.fixture;const _=1<<28;const S=s.test|s.built|s.manual;const O=~(_|s.built|s.manual)
;const{json:L,jsonc:T,yaml:I,toml:A,xml:M,notebook:E,editorconfig:C,markdown:P,patch:N,generated:B}=k
;const G=new Map([["json",L],["jsonc",T],["json5",0],["code-workspace",T],["webmanifest",L],["geojson",L],["topojson",L],["jsonld",L],["har",L],["sarif",L],["yaml",I],["yml",I],["toml",A],["xml",M],["svg",M|B],["drawio",M|B],["excalidraw",L|B],["xsd",M],["xsl",M],["xslt",M],["rng",M],["wsdl",M],["plist",M],["csproj",M],["vbproj",M],["fsproj",M],["vcxproj",M],["props",M],["targets",M],["nuspec",M],["resx",M],["xaml",M],["pom",M],["ipynb",E],["md",P],["markdown",P],["mdx",P],["patch",N],["diff",N],["rej",N],["snap",B],["map",L|B],["lock",B],["sln",B],["dotsettings",B],["api",B]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
G.set(t,_)}const q=L|T|I|A|M|E|P|N|_;const F=/(?:^|\/)(?:(?:readme|changelog|contributing)[^/]*|cmakelists\.txt|[^/]+(?:proj|\.props|\.targets))$/i
;const J=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const R=/\.[1-8]$/
;const V=new Map([[".editorconfig",C],[".clang-format",I],[".clang-tidy",I],[".gemrc",I],["citation.cff",I],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",T],[".jscsrc",T],[".eslintrc.json",T],[".swcrc",T],[".hintrc",T],[".devcontainer.json",T],["devcontainer.json",T],["tslint.json",T],["api-extractor.json",T],["turbo.json",T],["angular.json",T],[".luarc.json",T],["language-configuration.json",T],["rush.json",T],["renovate.json",T],[".renovaterc",T],[".renovaterc.json",T],[".oxlintrc.json",T],[".markdownlint.json",T],["typedoc.json",T],[".cspell.json",T],["cspell.json",T],["pyrightconfig.json",T],["biome.json",T],["deno.json",T],["bun.lock",T|B],["composer.lock",L|B],["flake.lock",L|B],["package-lock.json",L|B],["devcontainer-lock.json",L|B],["npm-shrinkwrap.json",L|B],["pipfile.lock",L|B],["pnpm-lock.yaml",I|B],["cargo.lock",A|B],["poetry.lock",A|B],["uv.lock",A|B],["pdm.lock",A|B],["pipfile",A],["go.sum",B]])
;const D=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const H=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const K=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const Q=/[.-]min\.(?:js|mjs|cjs|css)$/;function z(t){const e=w(t);const n=W(t)|e
;return((e&S)===0?n:U(t,n))&O}function U(t,e){const n=(e&k.test)!==0&&(e&q)!==0&&!F.test(t)?k.fixture:0;const o=(e&s.built)!==0&&J.test(t)?B:0
;const r=(e&s.manual)!==0&&R.test(t)?B:0;return e|n|o|r}function W(t){const e=t.slice(t.lastIndexOf("/")+1).toLowerCase();const n=V.get(e)
;if(n!==undefined)return n;const s=G.get(e.slice(e.lastIndexOf(".")+1))??0;if(s===L&&(D.test(e)||H.test(t)))return T;if(s===I&&K.test(t))return I|k.workflow
;if((s&O)===0&&Q.test(e))return B;return s}},6908:(t,e,n)=>{n.d(e,{U:()=>r,b:()=>l});var s=n(4877);const o=240;function r(t){
const{rule:e,level:n,message:s,path:r,region:l,commit:u,fix:f,related:d=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(r==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(f&&!i(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${r}`);const g=t.snippet??(l?a(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:r,...l&&{region:l},...u&&{commit:u}},...d.length>0&&{related:d},...g!==undefined&&{snippet:g.slice(0,o)},...f&&{fix:f},...p&&{
origin:p},fingerprint:c(e,t.subject)}}function i(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function a(t){return t.slice(0,t.search(/[\r\n]|$/))}function c(t,e){const n=e.replace(/\s+/g,"");return(0,s.D)(`${t}\0${n}`)}function l(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#t;#e
;reset(t,e,n,s,o,r){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=o;this.length=r;this.#t=undefined;this.#e=undefined}text(){
this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#e??=o(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0;let s=e.length-1;while(n<s){const o=n+s+1>>1
;if(e[o]<=t)n=o;else s=o-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--
;return Math.max(e,this.lineStarts()[t])}line(t){return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t)
;const s=e===0?n:this.lineIndex(t+e);return{startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function o(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},26491:(t,e,n)=>{n.d(e,{GB:()=>l,Ln:()=>h,QM:()=>u,j1:()=>f})
;var s=n(73024);var o=n.n(s);var r=n(76760);var i=n.n(r);var a=n(22690);var c=n(84966);const l="kempt-coverage.json";function u(t){const e=(0,r.join)(t,l)
;return(0,s.existsSync)(e)?f((0,s.readFileSync)(e,"utf8")):{}}function f(t){const e=d(t);const n=p(e)&&e["version"]===1?e["lines"]:undefined
;if(!p(n)||!Object.values(n).every(g))throw new a.yo(`${l} says no figures`,"Write it anew: kempt check --update-coverage");return n}function d(t){try{
return JSON.parse(t)}catch{return undefined}}function p(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function g(t){
return typeof t==="number"&&t>=0&&t<=100}function h(t,e){const n=Object.fromEntries(Object.entries(e).sort(([t],[e])=>t<e?-1:1));(0,c.v)((0,
r.join)(t,l),Buffer.from(`${JSON.stringify({version:1,lines:n},undefined,2)}\n`))}},70779:(t,e,n)=>{n.d(e,{git:()=>c,startGit:()=>a});var s=n(31421)
;var o=n.n(s);var r=n(22690);const i=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,e,n={},o="pipe"){
const r=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,s.spawn)("git",[...r,...i,...e],{stdio:[o,"pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(t,e,n,s){
const o=a(t,e,s,n===undefined?"ignore":"pipe");return await l(o,`git ${e[0]??""}`,n)}async function l(t,e,n){const s=[];const o=[]
;t.stdout?.on("data",t=>s.push(t));t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const i=await u(t,e)
;if(i===0)return s.length===1?s[0]:Buffer.concat(s);const a=Buffer.concat(o).toString("utf8").trim();throw new r.gA(e,a===""?`${e} ended with status ${i}`:a,{
status:i})}async function u(t,e){return await new Promise((n,s)=>{t.on("error",t=>{
const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;s(new r.gA(e,n,{cause:t}))});t.on("close",(t,o)=>{
if(t===null)s(new r.gA(e,`${e} was ended by ${o??"a signal"}`));else n(t)})})}}};
