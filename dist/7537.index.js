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
generated:o.generated,vendored:o.vendored,fixture:o.fixture,test:o.test};const v=y.generated|y.vendored|y.fixture;const C=1<<28;const _=o.test|o.built|o.manual
;const $=~(C|o.built|o.manual);const{json:M,jsonc:O,yaml:I,toml:E,xml:A,notebook:B,editorconfig:W,markdown:q,patch:z,generated:L}=y
;const Z=new Map([["json",M],["jsonc",O],["json5",0],["code-workspace",O],["webmanifest",M],["geojson",M],["topojson",M],["jsonld",M],["har",M],["sarif",M],["yaml",I],["yml",I],["toml",E],["xml",A],["svg",A|L],["drawio",A|L],["excalidraw",M|L],["xsd",A],["xsl",A],["xslt",A],["rng",A],["wsdl",A],["plist",A],["csproj",A],["vbproj",A],["fsproj",A],["vcxproj",A],["props",A],["targets",A],["nuspec",A],["resx",A],["xaml",A],["pom",A],["ipynb",B],["md",q],["markdown",q],["mdx",q],["patch",z],["diff",z],["rej",z],["snap",L],["map",M|L],["lock",L],["sln",L],["dotsettings",L],["api",L]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
Z.set(t,C)}const T=M|O|I|E|A|B|q|z|C;const D=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/
;const F=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const H=/\.[1-8]$/
;const R=new Map([[".editorconfig",W],[".clang-format",I],[".clang-tidy",I],[".gemrc",I],["citation.cff",I],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",O],[".jscsrc",O],[".eslintrc.json",O],[".swcrc",O],[".hintrc",O],[".devcontainer.json",O],["devcontainer.json",O],["tslint.json",O],["api-extractor.json",O],["turbo.json",O],["angular.json",O],[".luarc.json",O],["language-configuration.json",O],["rush.json",O],["renovate.json",O],[".renovaterc",O],[".renovaterc.json",O],[".oxlintrc.json",O],[".markdownlint.json",O],["typedoc.json",O],[".cspell.json",O],["cspell.json",O],["pyrightconfig.json",O],["biome.json",O],["deno.json",O],["bun.lock",O|L],["composer.lock",M|L],["flake.lock",M|L],["package-lock.json",M|L],["devcontainer-lock.json",M|L],["npm-shrinkwrap.json",M|L],["pipfile.lock",M|L],["pnpm-lock.yaml",I|L],["cargo.lock",E|L],["poetry.lock",E|L],["uv.lock",E|L],["pdm.lock",E|L],["pipfile",E],["go.sum",L]])
;const S=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const G=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const J=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const K=/[.-]min\.(?:js|mjs|cjs|css)$/;function U(t){const e=j(t)
;const s=t.slice(t.lastIndexOf("/")+1).toLowerCase();const n=X(s,t)|e;return((e&_)===0?n:V(s,n))&$}function V(t,e){
const s=(e&y.test)!==0&&(e&T)!==0&&!D.test(t)?y.fixture:0;const n=(e&o.built)!==0&&F.test(t)?L:0;const r=(e&o.manual)!==0&&H.test(t)?L:0;return e|s|n|r}
function X(t,e){const s=R.get(t);if(s!==undefined)return s;const n=Z.get(t.slice(t.lastIndexOf(".")+1))??0;if(n===M&&(S.test(t)||G.test(e)))return O
;if(n===I&&J.test(e))return I|y.workflow;if((n&$)===0&&K.test(t))return L;return n}},68878:(t,e,s)=>{s.d(e,{d:()=>o});const n={code:0,string:1,comment:2}
;function o(t,e){const s=new Uint8Array(t.length);const o=[0];for(let e=t.indexOf("\n");e>=0;e=t.indexOf("\n",e+1))o.push(e+1);new r(t,e,s).scan()
;const i=(e,n)=>{const r=o[e-1];if(r===undefined)return"";const i=(o[e]??t.length+1)-1;let a="";for(let e=r;e<i;e++)a+=s[e]===n?t[e]:" ";return a};return{
lines:o.length,code:t=>i(t,n.code),comment:t=>i(t,n.comment),endsInString:t=>{const e=(o[t]??0)-1;return e>0&&s[e]===n.string&&s[e-1]===n.string}}}class r{#t;#e
;#s;#n;#o=[];#r=0;constructor(t,e,s){this.#t=t;this.#e=e;this.#s=s;const n=e.blockComments.map(([t])=>t);const o=e.strings.map(({open:t})=>t)
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
#l(t,e){this.#s.fill(t,this.#r,e);this.#r=e;return true}#h(t){this.#r+=t;return true}}},1700:(t,e,s)=>{s.d(e,{r:()=>O});const n=(t,e=false)=>({open:t,close:t,
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
;const $=new Map(_.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));const M=new Map([["Makefile",{...g,language:"make",strings:[]}],["Dockerfile",{...g,
language:"docker",strings:[]}],["Gemfile",w],["Rakefile",w],["Jenkinsfile",{...f,language:"groovy"}]]);function O(t){const e=t.slice(t.lastIndexOf("/")+1)
;const s=e.lastIndexOf(".");return M.get(e)??(s<0?undefined:$.get(e.slice(s+1).toLowerCase()))}},64674:(t,e,s)=>{s.d(e,{XD:()=>n,rk:()=>r,vy:()=>o})
;function n(t){return t}function o(t){return t}function r(t){return t}}};
