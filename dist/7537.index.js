"use strict";exports.id=7537;exports.ids=[7537];exports.modules={89:(t,e,s)=>{s.d(e,{c:()=>n});function n(t,e){let s={folder:"",value:t,outer:undefined}
;return t=>{while(t.slice(0,s.folder.length)!==s.folder)s=s.outer;for(let n=t.indexOf("/",s.folder.length)+1;n>0;n=t.indexOf("/",n)+1){const o=t.slice(0,n);s={
folder:o,value:e(s.value,o,s.folder.length),outer:s}}return s.value}}},64238:(t,e,s)=>{s.d(e,{pt:()=>y,Ko:()=>U,rV:()=>v});var n=s(89);const o={generated:1<<10,
vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const r={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:i,vendored:a,fixture:l,test:c,built:u,manual:g}=o;const h=i|a|l|c|u|g
;const d=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",a],["externallib externallibs external_lib external_libs external-lib external-libs",a],["testdata test_data test-data testfiles test_files test-files testcases corpus",l],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",l],["generated __generated__ autogen",i],[".idea .run .junit.run .settings",i],["__tests__",c],["dist",u],["man man1 man2 man3 man4 man5 man6 man7 man8",g],["src",r.source],["data assets dummy",r.data],["input inputs output outputs expected stub stubs",r.works],["in out",r.trees],["resources projects",r.resources]]
;const m=new Map(d.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));m.set("test data",l);m.set("test files",l)
;const f=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const p=[[/^[\w.-]*[Ff]ixtures?$/,l],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,c],[/^[\w-]+\.(?:in|out)$/,r.trees],[/\.xcodeproj$|^generated[_-]\w+$/,i]]
;const x=new Map;const k=(0,n.c)({all:0,own:0,parent:0},(t,e,s)=>{const n=w(e.slice(s,-1));let{all:o}=t;if((o&c)!==0&&b(n,t))o|=l;o|=n&h
;if((o&c)!==0)o|=n&r.trees;return{all:o,own:n,parent:t.own}});function j(t){return k(t).all&h}function b(t,e){
if((t&r.works)!==0||(e.all&r.trees)!==0)return true;if((e.own&c)===0)return false;return(t&r.data)!==0||(t&r.resources)!==0&&(e.parent&r.source)!==0}
function w(t){let e=x.get(t);if(e===undefined){e=m.get(t)??(m.get(t.toLowerCase())??0)&(a|l|i);if(f.test(t))for(const[s,n]of p)if(s.test(t))e|=n;x.set(t,e)}
return e}const y={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,
generated:o.generated,vendored:o.vendored,fixture:o.fixture,test:o.test};const v=y.generated|y.vendored|y.fixture;const C=1<<28;const _=1<<27
;const $=o.test|o.built|o.manual;const O=~(C|_|o.built|o.manual)
;const{json:I,jsonc:M,yaml:W,toml:E,xml:A,notebook:B,editorconfig:q,markdown:z,patch:L,generated:Z}=y
;const T=new Map([["json",I],["jsonc",M],["json5",0],["code-workspace",M],["webmanifest",I],["geojson",I],["topojson",I],["jsonld",I],["har",I],["sarif",I],["yaml",W],["yml",W],["toml",E],["xml",A],["svg",A|Z],["drawio",A|Z],["excalidraw",I|Z],["xsd",A],["xsl",A],["xslt",A],["rng",A],["wsdl",A],["plist",A],["csproj",A],["vbproj",A],["fsproj",A],["vcxproj",A],["props",A],["targets",A],["nuspec",A],["resx",A],["xaml",A],["pom",A],["ipynb",B],["md",z],["markdown",z],["mdx",z],["patch",L],["diff",L],["rej",L],["snap",Z],["map",I|Z],["lock",Z],["sln",Z],["dotsettings",Z],["api",Z]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
T.set(t,C)}for(const t of["js","mjs","cjs","css"])T.set(t,(T.get(t)??0)|_);const D=I|M|W|E|A|B|z|L|C
;const F=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/;const H=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const R=/\.[1-8]$/
;const S=new Map([[".editorconfig",q],[".clang-format",W],[".clang-tidy",W],[".gemrc",W],["citation.cff",W],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",M],[".jscsrc",M],[".eslintrc.json",M],[".swcrc",M],[".hintrc",M],[".devcontainer.json",M],["devcontainer.json",M],["tslint.json",M],["api-extractor.json",M],["turbo.json",M],["angular.json",M],[".luarc.json",M],["language-configuration.json",M],["rush.json",M],["renovate.json",M],[".renovaterc",M],[".renovaterc.json",M],[".oxlintrc.json",M],[".markdownlint.json",M],["typedoc.json",M],[".cspell.json",M],["cspell.json",M],["pyrightconfig.json",M],["biome.json",M],["deno.json",M],["bun.lock",M|Z],["composer.lock",I|Z],["flake.lock",I|Z],["package-lock.json",I|Z],["devcontainer-lock.json",I|Z],["npm-shrinkwrap.json",I|Z],["pipfile.lock",I|Z],["pnpm-lock.yaml",W|Z],["cargo.lock",E|Z],["poetry.lock",E|Z],["uv.lock",E|Z],["pdm.lock",E|Z],["pipfile",E],["go.sum",Z]])
;const G=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const J=".github/workflows/";const K=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;function U(t){
const e=j(t);const s=t.slice(t.lastIndexOf("/")+1).toLowerCase();const n=X(s,t)|e;return((e&$)===0?n:V(s,n))&O}function V(t,e){
const s=(e&y.test)!==0&&(e&D)!==0&&!F.test(t)?y.fixture:0;const n=(e&o.built)!==0&&H.test(t)?Z:0;const r=(e&o.manual)!==0&&R.test(t)?Z:0;return e|s|n|r}
function X(t,e){const s=S.get(t);if(s!==undefined)return s;const n=t.lastIndexOf(".");const o=T.get(t.slice(n+1))??0;if(o===I&&(G.test(t)||K.test(e)))return M
;if(o===W&&N(e))return W|y.workflow;const r=t[n-4];if((o&_)!==0&&(r==="."||r==="-")&&t.startsWith("min",n-3))return Z;return o}function N(t){
const e=t.lastIndexOf("/")+1;if(t.startsWith("action.y",e))return/^action\.ya?ml$/.test(t.slice(e));return e===J.length&&t.startsWith(J)&&/\.ya?ml$/.test(t)}},
68878:(t,e,s)=>{s.d(e,{d:()=>o});const n={code:0,string:1,comment:2};function o(t,e){const s=new Uint8Array(t.length);const o=[0]
;for(let e=t.indexOf("\n");e>=0;e=t.indexOf("\n",e+1))o.push(e+1);new r(t,e,s).scan();const i=(e,n)=>{const r=o[e-1];if(r===undefined)return""
;const i=(o[e]??t.length+1)-1;let a="";for(let e=r;e<i;e++)a+=s[e]===n?t[e]:" ";return a};return{lines:o.length,code:t=>i(t,n.code),comment:t=>i(t,n.comment),
endsInString:t=>{const e=(o[t]??0)-1;return e>0&&s[e]===n.string&&s[e-1]===n.string}}}class r{#t;#e;#s;#n;#o=[];#r=0;constructor(t,e,s){this.#t=t;this.#e=e
;this.#s=s;const n=e.blockComments.map(([t])=>t);const o=e.strings.map(({open:t})=>t)
;this.#n=new Set([...e.lineComments,...n,...o,"'","/","<","\\","\n"].map(t=>t[0]))}scan(){while(this.#r<this.#t.length){
if(!this.#n.has(this.#t[this.#r])||!this.#i())this.#r++}}#i(){const{blockComments:t,strings:e,escapes:s}=this.#e
;if(this.#t[this.#r]==="\n"&&this.#o.length>0)return this.#a();for(const[e,s]of t){
if(this.#t.startsWith(e,this.#r))return this.#l(n.comment,this.#c(s,this.#r+e.length,s.length))}if(this.#u())return this.#l(n.comment,this.#c("\n",this.#r,0))
;for(const t of e)if(this.#t.startsWith(t.open,this.#r))return this.#g(t);if(s&&this.#t[this.#r]==="\\")return this.#h(2);return this.#d()||this.#m()||this.#f()
}#u(){const{lineComments:t,blankBeforeComment:e}=this.#e;if(!t.some(t=>this.#t.startsWith(t,this.#r)))return false
;return!e||this.#r===0||/\s/.test(this.#t[this.#r-1])}#d(){const{heredoc:t}=this.#e;if(t===undefined||this.#t[this.#r]!=="<")return false;t.lastIndex=this.#r
;const e=t.exec(this.#t);if(e===null)return false;this.#o.push(e[1]);return this.#h(e[0].length)}#a(){for(const t of this.#o){
const e=new RegExp(`\\n[ \\t]*${t}\\b`,"g");e.lastIndex=this.#r;const s=e.exec(this.#t);if(s===null)continue;this.#l(n.string,s.index);this.#s[s.index]=n.string
}this.#o=[];return this.#h(1)}#g(t){const e=this.#r+t.open.length;const s=this.#p(t,e);this.#s.fill(n.string,e,s)
;this.#r=this.#t.startsWith(t.close,s)?s+t.close.length:s;return true}#p(t,e){const s=this.#t;for(let n=e;n<s.length;n++){
if(t.escapes&&s[n]==="\\")n++;else if(s.startsWith(t.close,n))return n;else if(!t.multiline&&s[n]==="\n")return n;else if(t.holes&&s.startsWith("${",n))n=this.#x(t,n+2)
}return s.length}#x(t,e){const s=this.#t;let n=0;for(let o=e;o<s.length;o++){
if(s[o]==="{")n++;else if(s[o]==="}"&&n--===0)return o;else if(s[o]===t.open)o=this.#p(t,o+1);else if(s[o]==='"'||s[o]==="'"){const t=s.indexOf(s[o],o+1)
;if(t>0&&!s.slice(o,t).includes("\n"))o=t}}return s.length}#m(){if(!this.#e.characters||this.#t[this.#r]!=="'")return false;const t=/'(?:\\[^\n']*.|[^\\\n])'/uy
;t.lastIndex=this.#r;const e=t.exec(this.#t);if(e===null)return false;this.#s.fill(n.string,this.#r+1,this.#r+e[0].length-1);return this.#h(e[0].length)}#f(){
if(!this.#e.regexes||this.#t[this.#r]!=="/")return false;const t=this.#t.slice(Math.max(0,this.#r-24),this.#r).trimEnd()
;if(!/(?:^|[=([{,;:!&|?+~<>]|\b(?:return|typeof|case|when|if|unless|and|or|in|of))$/.test(t))return false
;const e=/\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//y;e.lastIndex=this.#r;const s=e.exec(this.#t);if(s===null)return false
;this.#s.fill(n.string,this.#r+1,this.#r+s[0].length-1);return this.#h(s[0].length)}#c(t,e,s){const n=this.#t.indexOf(t,e);return n<0?this.#t.length:n+s}
#l(t,e){this.#s.fill(t,this.#r,e);this.#r=e;return true}#h(t){this.#r+=t;return true}}},1700:(t,e,s)=>{s.d(e,{r:()=>I});const n=(t,e=false)=>({open:t,close:t,
escapes:true,multiline:e});const o=(t,e=t)=>({open:t,close:e,escapes:false,multiline:true});const r=n('"');const i=n("'");const a=n('"""',true);const l={
...n("`",true),holes:true};const c={lineComments:["//"],blockComments:[["/*","*/"]]};const u={lineComments:["#"],blockComments:[]};const g={...u,
blankBeforeComment:true,strings:[r,i]};const h={lineComments:["--"],blockComments:[],strings:[r,i]};const d={lineComments:[],
blockComments:[["\x3c!--","--\x3e"]],strings:[]};const m={lineComments:["//"],blockComments:[...d.blockComments,...c.blockComments],strings:[],
blankBeforeComment:true};const f={...c,strings:[a,r,i]};const p={...c,language:"c",strings:[r],characters:true};const x={...c,language:"css",lineComments:[],
strings:[r,i]};const k={...c,language:"javascript",strings:[r,i,l],regexes:true};const j={...u,language:"python",strings:[a,n("'''",true),r,i]};const b={...g,
language:"shell",strings:[n('"',true),o("'")],heredoc:/<<-?\s*\\?["']?([A-Za-z_]\w*)["']?/y,escapes:true};const w={...u,language:"ruby",
blockComments:[["\n=begin","\n=end"]],strings:[r,i,n("`")],regexes:true,heredoc:/<<(?:[~-]["'`]?|["'`]?(?=[A-Z]))([A-Za-z_]\w*)["'`]?/y};const y={...c,
language:"php",lineComments:["//","# ","#\n"],strings:[n('"',true),n("'",true)],heredoc:/<<<\s*["']?([A-Za-z_]\w*)["']?/y};const v={...c,language:"rust",
strings:[o('r##"','"##'),o('r#"','"#'),o('r"','"'),n('"',true)],characters:true};const C={...c,language:"csharp",strings:[a,o('@"','"'),r,i]}
;const _=[["js jsx mjs cjs ts tsx mts cts",k],["vue svelte astro",{...m,language:"javascript"}],["py pyi",j],["rb rake gemspec",w],["php",y],["go",{...c,
language:"go",strings:[r,i,o("`")]}],["rs",v],["java",{...f,language:"java"}],["kt kts",{...f,language:"kotlin"}],["scala sc",{...f,language:"scala",
characters:true,strings:[a,r]}],["groovy gradle",{...f,language:"groovy"}],["cs",C],["swift",{...c,language:"swift",strings:[a,r]}],["dart",{...c,
language:"dart",strings:[a,n("'''",true),r,i]}],["c h cc cpp cxx hh hpp hxx m mm",p],["proto",{...c,language:"proto",strings:[r,i]}],["css",x],["scss less",{
...x,lineComments:["//"],blankBeforeComment:true}],["sh bash zsh",b],["ex exs",{...u,language:"elixir",strings:[a,r,i]}],["yml yaml",{...g,language:"yaml"
}],["toml",{...g,language:"toml"}],["tf hcl",{...c,language:"terraform",lineComments:["#","//"],strings:[r],heredoc:/<<-?([A-Z]\w*)/y}],["pl pm",{...g,
language:"perl"}],["lua",{...h,language:"lua",blockComments:[["--[[","]]"]]}],["sql",{...h,language:"sql",blockComments:[["/*","*/"]]}],["hs",{...h,
language:"haskell",blockComments:[["{-","-}"]]}],["html htm xml",{...d,language:"markup"}],["mk",{...g,language:"make",strings:[]}]]
;const $=new Map(_.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));const O=new Map([["Makefile",{...g,language:"make",strings:[]}],["Dockerfile",{...g,
language:"docker",strings:[]}],["Gemfile",w],["Rakefile",w],["Jenkinsfile",{...f,language:"groovy"}]]);function I(t){const e=t.slice(t.lastIndexOf("/")+1)
;const s=e.lastIndexOf(".");return O.get(e)??(s<0?undefined:$.get(e.slice(s+1).toLowerCase()))}},64674:(t,e,s)=>{s.d(e,{XD:()=>n,rk:()=>r,vy:()=>o})
;function n(t){return t}function o(t){return t}function r(t){return t}}};
