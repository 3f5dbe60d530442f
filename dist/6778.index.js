"use strict";exports.id=6778;exports.ids=[6778,779,7455];exports.modules={19836:(t,e,n)=>{n.r(e);n.d(e,{loadDirty:()=>d,loadIgnored:()=>l,startChange:()=>a,
startGitWork:()=>c,withSubjects:()=>u});var s=n(22690);var r=n(55952);var i=n(70779);var o=n(27419);function a(t,{repository:e},n){const i=(0,o.C2)(t)
;if(i===undefined)return undefined;if(e!==undefined)return f((0,r.tp)(e,i,n))
;throw new s.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}
function c({repository:t},e){if(t===undefined)return{};return{dirty:f(d(t)),ignored:e?f(l(t)):undefined}}function u({repository:t},e){return f(e.then(async e=>{
if(t===undefined||e.head===undefined)return e;return{...e,subjects:await(0,r.mU)(t,e.base,e.head)}}))}function f(t){t.catch(()=>undefined);return t}
async function d(t){const e=await(0,i.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(e.toString("utf8").split("\0").filter(Boolean))}
async function l(t){const e=await(0,i.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return e.toString("utf8").split("\0").filter(Boolean)}},64848:(t,e,n)=>{n.d(e,{_:()=>r});var s=n(22906);async function r(t,{repository:e}){
if(t.change===undefined||e?.top===undefined)return{entries:t.tree.entries,index:t.index};const n=(0,s.vY)(e);return{entries:n?.entries??t.tree.entries,index:n}}
},2622:(t,e,n)=>{n.r(e);n.d(e,{startTools:()=>b,toToolsInput:()=>v});var s=n(26491);var r=n(19836);var i=n(31351);var o=n(79151);var a=n(56291);var c=n(11836)
;var u=n(82082);var f=n(74923);async function d(t){const e=t.entries.map(({path:t})=>t);const n=(0,u.g)({...t,paths:e})
;if(n.chosen.length+n.skipped.length===0)return undefined;const{share:s}=t;const r=n.chosen.filter(({setting:t})=>!s||(0,a.a)(t)||s.runs(t.id))
;const i=new f.Z(t,r);const o=await i.run();const c=o.filter(({elsewhere:t})=>!t);const d=n.skipped.map(({id:t,reason:e})=>({check:t,status:"skipped",reason:e,
findings:0}));const y=new Set(c.map(({id:t})=>t));return{findings:c.flatMap(({findings:t})=>t),runs:[...c.map(h),...d],notifications:c.flatMap(m),rules:w(c,r),
timings:Object.fromEntries(c.flatMap(g)),paths:Object.fromEntries(c.flatMap(({id:t,copy:e})=>e?[[t,e.path]]:[])),policies:Object.fromEntries(r.flatMap(p)),
equivalents:Object.fromEntries(r.flatMap(l)),elsewhere:n.chosen.map(({setting:t})=>t.id).filter(t=>!y.has(t)),
base:async()=>(await i.runBase(c)).flatMap(({findings:t})=>t)}}function l({setting:{id:t,tool:e}}){
return Object.entries(e.equivalents??{}).map(([e,n])=>[`${t}/${e}`,n])}function p({setting:{id:t,tool:e}}){return[[t,e.base??(0,
c.US)(e.check.scope)],...o.q.map(e=>[`${t}/${e}`,"off"])]}function g({id:t,ms:e,copyMs:n=0}){const s=t=>Math.round(t*10)/10
;return[[t,s(e)],...s(n)>0?[[`${t}/copy`,s(n)]]:[]]}function h({id:t,status:e,reason:n,copy:s,findings:r,files:i,cached:o,coverage:a}){return{check:t,status:e,
...n!==undefined&&{reason:n},findings:r.length,...s&&{tool:{version:s.version,origin:s.origin}},files:i,cached:o,...a&&{coverage:a}}}
function m({id:t,status:e,reason:n,remedy:s,copy:r}){if(e==="failed"){return[{level:"error",id:t,message:`${t} could not do its work: ${n??"it failed"}`,...s&&{
remedy:s}}]}if(r?.unlocked){return[{level:"note",id:t,message:`${t} ${r.version} was installed without lock data: only its registry vouches for it`}]}return[]}
function w(t,e){const n=new Map(e.map(({setting:t})=>[t.id,t.tool]));const s=new Map;for(const e of t.flatMap(({findings:t})=>t)){if(s.has(e.rule))continue
;const[t=""]=e.rule.split("/",1);const r=n.get(t);const i=e.rule.slice(t.length+1);const o=r?.["rule-url"]
;const a=o===undefined||i===""?r?.homepage:o.replaceAll("{rule}",()=>i);const c=`${r?.title??t}${i===""?"":`: ${i}`}`;s.set(e.rule,{id:e.rule,level:e.level,
summary:c,help:c,...a&&{helpUri:a}})}return[...s.values()]}var y=n(64848);async function b(t){return await d(await v(t))}
async function v({request:t,place:e,config:n,work:s,scope:o,share:a,reach:c}){const{repository:u,top:f}=e;const{entries:d,index:l}=await(0,y._)(o,e)
;const p=u?.top!==undefined;return{configs:n?.tools??{},only:t.only,skip:t.skip,repository:u,top:f,entries:d,files:o.files,index:l,change:o.change,
dirty:s.dirty??(p&&o.change?.files.length!==0?(0,r.loadDirty)(u):undefined),staged:t.staged===true,commit:(0,i.D)(t,o),cache:t.cache??n?.cache??true,
figures:t.ignoreFigures?undefined:await j(t,e),share:a,reach:c,progress:t.said}}async function j({trust:t},{repository:e,top:r}){
if(t===undefined||e===undefined)return(0,s.QM)(r);return await(await n.e(3744).then(n.bind(n,1363))).figuresOf(e,r,t)}},15083:(t,e,n)=>{n.d(e,{B:()=>s,c:()=>r})
;function s({covered:t,lines:e}){return e===0?100:Math.floor(t*1e4/e)/100}function r(t,e,n){t.set(e,n||t.get(e)===true)}},64238:(t,e,n)=>{n.d(e,{pt:()=>$,
Ko:()=>K,rV:()=>k});const s={generated:1<<10,vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const r={source:1<<14,data:1<<15,works:1<<16,
trees:1<<17,resources:1<<18};const{generated:i,vendored:o,fixture:a,test:c,built:u,manual:f}=s;const d=i|o|a|c|u|f
;const l=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",o],["externallib externallibs external_lib external_libs external-lib external-libs",o],["testdata test_data test-data testfiles test_files test-files testcases corpus",a],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",a],["generated __generated__ autogen",i],[".idea .run .junit.run .settings",i],["__tests__",c],["dist",u],["man man1 man2 man3 man4 man5 man6 man7 man8",f],["src",r.source],["data assets dummy",r.data],["input inputs output outputs expected stub stubs",r.works],["in out",r.trees],["resources projects",r.resources]]
;const p=new Map(l.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));p.set("test data",a);p.set("test files",a)
;const g=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const h=[[/^[\w.-]*[Ff]ixtures?$/,a],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,c],[/^[\w-]+\.(?:in|out)$/,r.trees],[/\.xcodeproj$|^generated[_-]\w+$/,i]]
;const m=new Map;let w="";let y=0;function b(t){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==w){w=e;y=v(e)}return y}function v(t){let e=0;let n=0;let s=0
;for(let i=0,o=t.indexOf("/");o>=0;i=o+1,o=t.indexOf("/",i)){const u=x(t.slice(i,o));if((e&c)!==0&&j(u,s,n,e))e|=a;e|=u&d;if((e&c)!==0)e|=u&r.trees;n=s;s=u}
return e&d}function j(t,e,n,s){if((t&r.works)!==0||(s&r.trees)!==0)return true;if((e&c)===0)return false
;return(t&r.data)!==0||(t&r.resources)!==0&&(n&r.source)!==0}function x(t){let e=m.get(t);if(e===undefined){e=p.get(t)??(p.get(t.toLowerCase())??0)&(o|a|i)
;if(g.test(t))for(const[n,s]of h)if(n.test(t))e|=s;m.set(t,e)}return e}const $={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const k=$.generated|$.vendored|$.fixture;const S=1<<28;const _=s.test|s.built|s.manual;const O=~(S|s.built|s.manual)
;const{json:M,jsonc:A,yaml:E,toml:T,xml:C,notebook:I,editorconfig:L,markdown:N,patch:q,generated:D}=$
;const B=new Map([["json",M],["jsonc",A],["json5",0],["code-workspace",A],["webmanifest",M],["geojson",M],["topojson",M],["jsonld",M],["har",M],["sarif",M],["yaml",E],["yml",E],["toml",T],["xml",C],["svg",C|D],["drawio",C|D],["excalidraw",M|D],["xsd",C],["xsl",C],["xslt",C],["rng",C],["wsdl",C],["plist",C],["csproj",C],["vbproj",C],["fsproj",C],["vcxproj",C],["props",C],["targets",C],["nuspec",C],["resx",C],["xaml",C],["pom",C],["ipynb",I],["md",N],["markdown",N],["mdx",N],["patch",q],["diff",q],["rej",q],["snap",D],["map",M|D],["lock",D],["sln",D],["dotsettings",D],["api",D]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
B.set(t,S)}const P=M|A|E|T|C|I|N|q|S;const U=/(?:^|\/)(?:(?:readme|changelog|contributing)[^/]*|cmakelists\.txt|[^/]+(?:proj|\.props|\.targets))$/i
;const F=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const H=/\.[1-8]$/
;const G=new Map([[".editorconfig",L],[".clang-format",E],[".clang-tidy",E],[".gemrc",E],["citation.cff",E],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",A],[".jscsrc",A],[".eslintrc.json",A],[".swcrc",A],[".hintrc",A],[".devcontainer.json",A],["devcontainer.json",A],["tslint.json",A],["api-extractor.json",A],["turbo.json",A],["angular.json",A],[".luarc.json",A],["language-configuration.json",A],["rush.json",A],["renovate.json",A],[".renovaterc",A],[".renovaterc.json",A],[".oxlintrc.json",A],[".markdownlint.json",A],["typedoc.json",A],[".cspell.json",A],["cspell.json",A],["pyrightconfig.json",A],["biome.json",A],["deno.json",A],["bun.lock",A|D],["composer.lock",M|D],["flake.lock",M|D],["package-lock.json",M|D],["devcontainer-lock.json",M|D],["npm-shrinkwrap.json",M|D],["pipfile.lock",M|D],["pnpm-lock.yaml",E|D],["cargo.lock",T|D],["poetry.lock",T|D],["uv.lock",T|D],["pdm.lock",T|D],["pipfile",T],["go.sum",D]])
;const W=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const R=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const z=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const J=/[.-]min\.(?:js|mjs|cjs|css)$/;function K(t){const e=b(t);const n=V(t)|e
;return((e&_)===0?n:Q(t,n))&O}function Q(t,e){const n=(e&$.test)!==0&&(e&P)!==0&&!U.test(t)?$.fixture:0;const r=(e&s.built)!==0&&F.test(t)?D:0
;const i=(e&s.manual)!==0&&H.test(t)?D:0;return e|n|r|i}function V(t){const e=t.slice(t.lastIndexOf("/")+1).toLowerCase();const n=G.get(e)
;if(n!==undefined)return n;const s=B.get(e.slice(e.lastIndexOf(".")+1))??0;if(s===M&&(W.test(e)||R.test(t)))return A;if(s===E&&z.test(t))return E|$.workflow
;if((s&O)===0&&J.test(e))return D;return s}},6908:(t,e,n)=>{n.d(e,{U:()=>i,b:()=>u});var s=n(4877);const r=240;function i(t){
const{rule:e,level:n,message:s,path:i,region:u,commit:f,fix:d,related:l=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(i==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(d&&!o(d.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${i}`);const g=t.snippet??(u?a(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:i,...u&&{region:u},...f&&{commit:f}},...l.length>0&&{related:l},...g!==undefined&&{snippet:g.slice(0,r)},...d&&{fix:d},...p&&{
origin:p},fingerprint:c(e,t.subject)}}function o(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function a(t){return t.slice(0,t.search(/[\r\n]|$/))}function c(t,e){const n=e.replace(/\s+/g,"");return(0,s.D)(`${t}\0${n}`)}function u(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#t;#e
;reset(t,e,n,s,r,i){this.path=t;this.mode=e;this.types=n;this.facts=s;this.buffer=r;this.length=i;this.#t=undefined;this.#e=undefined}text(){
this.#t??=this.buffer.toString("utf8",0,this.length);return this.#t}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#e??=r(this.buffer,this.length);return this.#e}lineIndex(t){const e=this.lineStarts();let n=0;let s=e.length-1;while(n<s){const r=n+s+1>>1
;if(e[r]<=t)n=r;else s=r-1}return n}lineEnd(t){let e=this.lineStarts()[t+1]??this.length;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--
;return Math.max(e,this.lineStarts()[t])}line(t){return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t)
;const s=e===0?n:this.lineIndex(t+e);return{startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function r(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},26491:(t,e,n)=>{n.d(e,{GB:()=>u,Ln:()=>h,QM:()=>f,j1:()=>d})
;var s=n(73024);var r=n.n(s);var i=n(76760);var o=n.n(i);var a=n(22690);var c=n(84966);const u="kempt-coverage.json";function f(t){const e=(0,i.join)(t,u)
;return(0,s.existsSync)(e)?d((0,s.readFileSync)(e,"utf8")):{}}function d(t){const e=l(t);const n=p(e)&&e["version"]===1?e["lines"]:undefined
;if(!p(n)||!Object.values(n).every(g))throw new a.yo(`${u} says no figures`,"Write it anew: kempt check --update-coverage");return n}function l(t){try{
return JSON.parse(t)}catch{return undefined}}function p(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function g(t){
return typeof t==="number"&&t>=0&&t<=100}function h(t,e){const n=Object.fromEntries(Object.entries(e).sort(([t],[e])=>t<e?-1:1));(0,c.v)((0,
i.join)(t,u),Buffer.from(`${JSON.stringify({version:1,lines:n},undefined,2)}\n`))}},55952:(t,e,n)=>{n.d(e,{tp:()=>h,mU:()=>j,U5:()=>b});var s=n(22690)
;var r=n(37478);var i=n(19626);function o(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(t){const e=[];const n=new i.C(t);while(t[n.at]===58){
const[t="",s="",i,o,c=""]=n.next().toString("latin1",1).split(" ");const f=a[c[0]??""]??"modified";const d=(0,r.q0)(n.next())
;const l=f==="renamed"||f==="copied"?(0,r.q0)(n.next()):d;e.push({status:f,path:l.path,base:u(d,t,i),head:u(l,s,o),hunks:[]})}
if(!n.isDone())d(e,t.toString("utf8",n.at+1));return e.filter(t=>t.status!=="unmerged")}function u(t,e,n){const s=Number.parseInt(e,8);if(s===0)return undefined
;return{...t,mode:s,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const f=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function d(t,e){
const n=t.filter(t=>t.status!=="unmerged");const s=`\n${e}`.split("\ndiff --git ").slice(1);let r=0;for(const t of n){t.hunks=l(s[r]??"")
;if(t.status==="type-changed"&&s.length>n.length)t.hunks=l(s[++r]??"");r++}}function l(t){const e=[];for(const n of t.split("\n")){const t=f.exec(n)
;const s=e.at(-1);if(s&&n.startsWith("+")&&s.added.length<s.headCount){s.added.push(n.slice(1).replace(/\r$/,""))}else if(t){
const[n,s,r,i]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:n,baseCount:s,headStart:r,headCount:i,added:[]})}}return e}var p=n(70779);var g=n(24055)
;async function h(t,e,n){if(e.kind==="staged")return await y(t,n);if(e.kind==="work-tree"){const s=e.ref??await $(t);k(s);const r=v(t,s,"HEAD")
;const i=(...e)=>(0,p.git)(t,["diff",...o(n),...e,"--"]);const[a,u]=await Promise.all([r,i("--merge-base",s).catch(async()=>await i(await r))]);return{base:a,
files:c(u),subjects:[]}}const{base:s,head:r,exact:i}=e;for(const t of[s,r])k(t);const a=i?`${s}..${r}`:`${s}...${r}`;try{const[e,u]=await Promise.all([(0,
p.git)(t,["diff",...o(n),a,"--"]),i&&m(s)&&m(r)?{base:s,head:r}:w(t,a)]);return{...u,files:c(e),subjects:[]}}catch(e){throw S(e,t,s,r)}}function m(t){
return/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(t)}async function w(t,e){const n=(await(0,p.git)(t,["rev-parse","--revs-only",e])).toString("latin1").split("\n")
;const s=n.find(t=>t.startsWith("^"));return{head:n[0]??"",base:s?.slice(1)??""}}async function y(t,e){const n=await(0,
p.git)(t,["diff","--cached",...o(e),"--"]);return{base:"HEAD",files:c(n),subjects:[]}}async function b(t){const e=await $(t);return{ref:e,
base:await v(t,e,"HEAD")}}async function v(t,e,n){k(e);try{return(await(0,p.git)(t,["merge-base",e,n])).toString("latin1").trim()}catch(s){throw S(s,t,e,n)}}
async function j(t,e,n){const s=await(0,p.git)(t,["log","--format=%H%x00%s",`${e}..${n}`,"--"]);const r=s.toString("utf8").split("\n").filter(Boolean)
;return r.map(t=>({commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const x=["origin/HEAD","origin/main","origin/master","main","master"]
;async function $(t){for(const e of x){try{await(0,p.git)(t,["rev-parse","--verify","--quiet",`${e}^{commit}`]);return e}catch(t){
if(!(t instanceof s.gA)||t.status===undefined)throw t}}throw new s.yo("There is no default branch to compare with","Name one: --changed=REF")}function k(t){
if(t.startsWith("-")||t==="")throw new s.yo(`${JSON.stringify(t)} is not a revision`)}function S(t,e,n,r){if(!(t instanceof s.gA)||t.status===undefined)return t
;const i=/bad (?:revision|object)|unknown revision|Not a valid (?:object|commit) name|ambiguous argument|Invalid (?:symmetric difference|revision range)/i.test(t.message)
;if(!i&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,g.isShallow)(e)){
return new s.yo(`This clone is shallow: the commits between ${n} and ${r} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(i)return new s.yo(`git does not know the revision ${n} or ${r}`,"Fetch it first.",{cause:t})
;return new s.yo(`${n} and ${r} have no common ancestor`,"Name a base on the same history.",{cause:t})}},70779:(t,e,n)=>{n.d(e,{git:()=>c,startGit:()=>a})
;var s=n(31421);var r=n.n(s);var i=n(22690);const o=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="]
;function a(t,e,n={},r="pipe"){const i=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,s.spawn)("git",[...i,...o,...e],{stdio:[r,"pipe","pipe"],
env:{...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(t,e,n,s){
const r=a(t,e,s,n===undefined?"ignore":"pipe");return await u(r,`git ${e[0]??""}`,n)}async function u(t,e,n){const s=[];const r=[]
;t.stdout?.on("data",t=>s.push(t));t.stderr?.on("data",t=>r.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const o=await f(t,e)
;if(o===0)return s.length===1?s[0]:Buffer.concat(s);const a=Buffer.concat(r).toString("utf8").trim();throw new i.gA(e,a===""?`${e} ended with status ${o}`:a,{
status:o})}async function f(t,e){return await new Promise((n,s)=>{t.on("error",t=>{
const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;s(new i.gA(e,n,{cause:t}))});t.on("close",(t,r)=>{
if(t===null)s(new i.gA(e,`${e} was ended by ${r??"a signal"}`));else n(t)})})}}};
