"use strict";exports.id=692;exports.ids=[692,779,7455];exports.modules={19836:(t,e,n)=>{n.r(e);n.d(e,{loadDirty:()=>f,loadIgnored:()=>d,startGitWork:()=>a})
;var s=n(22690);var o=n(55952);var r=n(70779);var i=n(27419);function a(t,{repository:e},n){const o=(0,i.C2)(t);if(e===undefined){if(o===undefined)return{}
;throw new s.yo(`${t.cwd} is in no git repository`,"Without --changed, --staged, --base and --head the directory itself is checked.")}return{
change:o&&c(u(e,o,n)),dirty:n.dirty?c(f(e)):undefined,ignored:n.ignored?c(d(e)):undefined}}function c(t){t.catch(()=>undefined);return t}
async function u(t,e,n){const s=await(0,o.tp)(t,e,n.patch);if(!n.subjects||s.head===undefined)return s;return{...s,subjects:await(0,o.mU)(t,s.base,s.head)}}
async function f(t){const e=await(0,r.git)(t,["diff-files","--name-only","-z","--no-ext-diff"]);return new Set(e.toString("utf8").split("\0").filter(Boolean))}
async function d(t){const e=await(0,r.git)(t,["ls-files","-c","-i","--exclude-per-directory=.gitignore","-z"])
;return e.toString("utf8").split("\0").filter(Boolean)}},65652:(t,e,n)=>{n.r(e);n.d(e,{startTools:()=>$,toToolsInput:()=>k});var s=n(26491);var o=n(22906)
;var r=n(19836);var i=n(31351);var a=n(79151);var c=n(83179);function u(t,e){const n=new Map;const s=[];for(const o of t){const t=p(o,e)
;const r=o.location.region?.startLine;if(t===undefined||r===undefined){s.push(o);continue}const i=`${o.location.path}\0${r}\0${t}`;const a=n.get(i)
;if(a)a.push(o);else n.set(i,[o])}for(const t of n.values())s.push(...f(t));return s}function f(t){const[e]=[...t].sort(d);if(e===undefined)return[]
;const n=l(e);const s=[...new Set(t.filter(t=>l(t)!==n).map(t=>t.rule))].sort();const o=t.filter(t=>l(t)===n);return s.length===0?o:o.map(t=>({...t,
equivalents:s}))}function d(t,e){return c.y.indexOf(t.level)-c.y.indexOf(e.level)||Number(e.fix!==undefined)-Number(t.fix!==undefined)||(t.rule<e.rule?-1:1)}
function l({rule:t}){return t.split("/",1)[0]??t}function p({rule:t},e){const n=t.split("/",1)[0]??t;return e.get(n)?.[t.slice(n.length+1)]}var g=n(82082)
;var h=n(46241);async function m(t){const e=t.entries.map(({path:t})=>t);const n=(0,g.g)({...t,paths:e})
;if(n.chosen.length+n.skipped.length===0)return undefined;const s=new h.ZG(t,n.chosen);const o=await s.run();const r=n.skipped.map(({id:t,reason:e})=>({check:t,
status:"skipped",reason:e,findings:0}));return{findings:w(o,n.chosen),runs:[...o.map(b),...r],notifications:o.flatMap(x),rules:j(o,n.chosen),
timings:Object.fromEntries(o.flatMap(v)),paths:Object.fromEntries(o.flatMap(({id:t,copy:e})=>e?[[t,e.path]]:[])),
ran:new Set(o.filter(({status:t})=>t==="ran").map(({id:t})=>t)),policies:new Map(n.chosen.flatMap(y)),base:async t=>w(await s.runBase(t),n.chosen)}}
function w(t,e){const n=new Map(e.map(({setting:t})=>[t.id,t.tool.equivalents??{}]));return u(t.flatMap(({findings:t})=>t),n)}
function y({setting:{id:t,tool:e}}){return[[t,e.base??(0,h.US)(e.check.scope)],...a.q.map(e=>[`${t}/${e}`,"off"])]}function v({id:t,ms:e,copyMs:n=0}){
const s=t=>Math.round(t*10)/10;return[[t,s(e)],...s(n)>0?[[`${t}/copy`,s(n)]]:[]]}
function b({id:t,status:e,reason:n,copy:s,findings:o,files:r,cached:i,coverage:a}){return{check:t,status:e,...n!==undefined&&{reason:n},findings:o.length,
...s&&{tool:{version:s.version,origin:s.origin}},files:r,cached:i,...a&&{coverage:a}}}function x({id:t,status:e,reason:n,remedy:s,copy:o}){if(e==="failed"){
return[{level:"error",id:t,message:`${t} could not do its work: ${n??"it failed"}`,...s&&{remedy:s}}]}if(o?.unlocked){return[{level:"note",id:t,
message:`${t} ${o.version} was installed without lock data: only its registry vouches for it`}]}return[]}function j(t,e){
const n=new Map(e.map(({setting:t})=>[t.id,t.tool]));const s=new Map;for(const e of t.flatMap(({findings:t})=>t)){if(s.has(e.rule))continue
;const[t=""]=e.rule.split("/",1);const o=n.get(t);const r=e.rule.slice(t.length+1);const i=o?.["rule-url"]
;const a=i===undefined||r===""?o?.homepage:i.replaceAll("{rule}",()=>r);const c=`${o?.title??t}${r===""?"":`: ${r}`}`;s.set(e.rule,{id:e.rule,level:e.level,
summary:c,help:c,...a&&{helpUri:a}})}return[...s.values()]}async function $(t){return await m(await k(t))}
async function k({request:t,place:e,config:n,work:s,scope:o}){const{repository:a,top:c}=e;const{entries:u,index:f}=await M(o,e);const d=a?.top!==undefined
;return{configs:n?.tools??{},only:t.only,skip:t.skip,repository:a,top:c,entries:u,files:o.files,index:f,change:o.change,dirty:s.dirty??(d?(0,
r.loadDirty)(a):undefined),staged:t.staged===true,commit:(0,i.D)(t,o),cache:t.cache??n?.cache??true,figures:t.ignoreFigures?undefined:await S(t,e),
progress:t.said}}async function S({trust:t},{repository:e,top:o}){if(t===undefined||e===undefined)return(0,s.QM)(o)
;return await(await n.e(3744).then(n.bind(n,1363))).figuresOf(e,o,t)}async function M(t,{repository:e}){if(t.change===undefined||e?.top===undefined)return{
entries:t.tree.entries,index:t.index};const n=(0,o.vY)(e);return{entries:n?.entries??t.tree.entries,index:n}}},15083:(t,e,n)=>{n.d(e,{B:()=>s,c:()=>o})
;function s({covered:t,lines:e}){return e===0?100:Math.floor(t*1e4/e)/100}function o(t,e,n){t.set(e,n||t.get(e)===true)}},64238:(t,e,n)=>{n.d(e,{pt:()=>$,
Ko:()=>K,rV:()=>k});const s={generated:1<<10,vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const o={source:1<<14,data:1<<15,works:1<<16,
trees:1<<17,resources:1<<18};const{generated:r,vendored:i,fixture:a,test:c,built:u,manual:f}=s;const d=r|i|a|c|u|f
;const l=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",i],["externallib externallibs external_lib external_libs external-lib external-libs",i],["testdata test_data test-data testfiles test_files test-files testcases corpus",a],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",a],["generated __generated__ autogen",r],[".idea .run .junit.run .settings",r],["__tests__",c],["dist",u],["man man1 man2 man3 man4 man5 man6 man7 man8",f],["src",o.source],["data assets dummy",o.data],["input inputs output outputs expected stub stubs",o.works],["in out",o.trees],["resources projects",o.resources]]
;const p=new Map(l.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])));p.set("test data",a);p.set("test files",a)
;const g=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const h=[[/^[\w.-]*[Ff]ixtures?$/,a],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,c],[/^[\w-]+\.(?:in|out)$/,o.trees],[/\.xcodeproj$|^generated[_-]\w+$/,r]]
;const m=new Map;let w="";let y=0;function v(t){const e=t.slice(0,t.lastIndexOf("/")+1);if(e!==w){w=e;y=b(e)}return y}function b(t){let e=0;let n=0;let s=0
;for(let r=0,i=t.indexOf("/");i>=0;r=i+1,i=t.indexOf("/",r)){const u=j(t.slice(r,i));if((e&c)!==0&&x(u,s,n,e))e|=a;e|=u&d;if((e&c)!==0)e|=u&o.trees;n=s;s=u}
return e&d}function x(t,e,n,s){if((t&o.works)!==0||(s&o.trees)!==0)return true;if((e&c)===0)return false
;return(t&o.data)!==0||(t&o.resources)!==0&&(n&o.source)!==0}function j(t){let e=m.get(t);if(e===undefined){e=p.get(t)??(p.get(t.toLowerCase())??0)&(i|a|r)
;if(g.test(t))for(const[n,s]of h)if(n.test(t))e|=s;m.set(t,e)}return e}const $={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const k=$.generated|$.vendored|$.fixture;const S=1<<28;const M=s.test|s.built|s.manual;const _=~(S|s.built|s.manual)
;const{json:O,jsonc:A,yaml:T,toml:E,xml:C,notebook:L,editorconfig:I,markdown:N,patch:D,generated:q}=$
;const B=new Map([["json",O],["jsonc",A],["json5",0],["code-workspace",A],["webmanifest",O],["geojson",O],["topojson",O],["jsonld",O],["har",O],["sarif",O],["yaml",T],["yml",T],["toml",E],["xml",C],["svg",C|q],["drawio",C|q],["excalidraw",O|q],["xsd",C],["xsl",C],["xslt",C],["rng",C],["wsdl",C],["plist",C],["csproj",C],["vbproj",C],["fsproj",C],["vcxproj",C],["props",C],["targets",C],["nuspec",C],["resx",C],["xaml",C],["pom",C],["ipynb",L],["md",N],["markdown",N],["mdx",N],["patch",D],["diff",D],["rej",D],["snap",q],["map",O|q],["lock",q],["sln",q],["dotsettings",q],["api",q]])
;for(const t of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
B.set(t,S)}const P=O|A|T|E|C|L|N|D|S;const U=/(?:^|\/)(?:(?:readme|changelog|contributing)[^/]*|cmakelists\.txt|[^/]+(?:proj|\.props|\.targets))$/i
;const F=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const G=/\.[1-8]$/
;const H=new Map([[".editorconfig",I],[".clang-format",T],[".clang-tidy",T],[".gemrc",T],["citation.cff",T],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",A],[".jscsrc",A],[".eslintrc.json",A],[".swcrc",A],[".hintrc",A],[".devcontainer.json",A],["devcontainer.json",A],["tslint.json",A],["api-extractor.json",A],["turbo.json",A],["angular.json",A],[".luarc.json",A],["language-configuration.json",A],["rush.json",A],["renovate.json",A],[".renovaterc",A],[".renovaterc.json",A],[".oxlintrc.json",A],[".markdownlint.json",A],["typedoc.json",A],[".cspell.json",A],["cspell.json",A],["pyrightconfig.json",A],["biome.json",A],["deno.json",A],["bun.lock",A|q],["composer.lock",O|q],["flake.lock",O|q],["package-lock.json",O|q],["devcontainer-lock.json",O|q],["npm-shrinkwrap.json",O|q],["pipfile.lock",O|q],["pnpm-lock.yaml",T|q],["cargo.lock",E|q],["poetry.lock",E|q],["uv.lock",E|q],["pdm.lock",E|q],["pipfile",E],["go.sum",q]])
;const R=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const W=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const z=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const J=/[.-]min\.(?:js|mjs|cjs|css)$/;function K(t){const e=v(t);const n=V(t)|e
;return((e&M)===0?n:Q(t,n))&_}function Q(t,e){const n=(e&$.test)!==0&&(e&P)!==0&&!U.test(t)?$.fixture:0;const o=(e&s.built)!==0&&F.test(t)?q:0
;const r=(e&s.manual)!==0&&G.test(t)?q:0;return e|n|o|r}function V(t){const e=t.slice(t.lastIndexOf("/")+1).toLowerCase();const n=H.get(e)
;if(n!==undefined)return n;const s=B.get(e.slice(e.lastIndexOf(".")+1))??0;if(s===O&&(R.test(e)||W.test(t)))return A;if(s===T&&z.test(t))return T|$.workflow
;if((s&_)===0&&J.test(e))return q;return s}},6908:(t,e,n)=>{n.d(e,{U:()=>r,b:()=>u});var s=n(4877);const o=240;function r(t){
const{rule:e,level:n,message:s,path:r,region:u,commit:f,fix:d,related:l=[],origin:p}=t
;if(e===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(t)}`)
;if(r==="")throw new Error(`A finding needs a primary location: ${e}`)
;if(d&&!i(d.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${e} in ${r}`);const g=t.snippet??(u?a(t.subject):undefined);return{rule:e,
level:n,message:s,location:{path:r,...u&&{region:u},...f&&{commit:f}},...l.length>0&&{related:l},...g!==undefined&&{snippet:g.slice(0,o)},...d&&{fix:d},...p&&{
origin:p},fingerprint:c(e,t.subject)}}function i(t){let e=0;return t.every(({region:t})=>{const n=t.byteOffset>=e;e=t.byteOffset+t.byteLength;return n})}
function a(t){return t.slice(0,t.search(/[\r\n]|$/))}function c(t,e){const n=e.replace(/\s+/g,"");return(0,s.D)(`${t}\0${n}`)}function u(t){const e=new Map
;return t.map(t=>{const n=`${t.location.path}\0${t.location.commit??""}\0${t.fingerprint}`;const s=(e.get(n)??0)+1;e.set(n,s);return s===1?t:{...t,
fingerprint:`${t.fingerprint}:${s}`}})}},4877:(t,e,n)=>{n.d(e,{D:()=>s});function s(t){let e=2654435769;let n=2246822507;for(let s=0;s<t.length;s++){
const o=t.charCodeAt(s);e=Math.imul(e^o,668265263);n=Math.imul(n^o,374761393)}return r(o(e^n>>>15))+r(o(n^e>>>13))}function o(t){
const e=Math.imul(t^t>>>16,2246822507);const n=Math.imul(e^e>>>13,3266489909);return n^n>>>16}function r(t){return(t>>>0).toString(16).padStart(8,"0")}},
78187:(t,e,n)=>{n.d(e,{s:()=>s});class s{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#t;#e;reset(t,e,n,s,o,r){this.path=t;this.mode=e
;this.types=n;this.facts=s;this.buffer=o;this.length=r;this.#t=undefined;this.#e=undefined}text(){this.#t??=this.buffer.toString("utf8",0,this.length)
;return this.#t}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){this.#e??=o(this.buffer,this.length);return this.#e}lineIndex(t){
const e=this.lineStarts();let n=0;let s=e.length-1;while(n<s){const o=n+s+1>>1;if(e[o]<=t)n=o;else s=o-1}return n}lineEnd(t){
let e=this.lineStarts()[t+1]??this.length;if(e>0&&this.buffer[e-1]===10)e--;if(e>0&&this.buffer[e-1]===13)e--;return Math.max(e,this.lineStarts()[t])}line(t){
return this.buffer.toString("utf8",this.lineStarts()[t],this.lineEnd(t))}region(t,e){const n=this.lineIndex(t);const s=e===0?n:this.lineIndex(t+e);return{
startLine:n+1,startColumn:this.#n(n,t),endLine:s+1,endColumn:this.#n(s,t+e),byteOffset:t,byteLength:e}}#n(t,e){
return this.buffer.toString("utf8",this.lineStarts()[t],e).length+1}}function o(t,e){const n=[0];for(let s=0;s<e;s++){const e=t[s]
;if(e===10||e===13&&t[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===e)n.pop();return n}},26491:(t,e,n)=>{n.d(e,{GB:()=>u,Ln:()=>h,QM:()=>f,j1:()=>d})
;var s=n(73024);var o=n.n(s);var r=n(76760);var i=n.n(r);var a=n(22690);var c=n(84966);const u="kempt-coverage.json";function f(t){const e=(0,r.join)(t,u)
;return(0,s.existsSync)(e)?d((0,s.readFileSync)(e,"utf8")):{}}function d(t){const e=l(t);const n=p(e)&&e["version"]===1?e["lines"]:undefined
;if(!p(n)||!Object.values(n).every(g))throw new a.yo(`${u} says no figures`,"Write it anew: kempt check --update-coverage");return n}function l(t){try{
return JSON.parse(t)}catch{return undefined}}function p(t){return typeof t==="object"&&t!==null&&!Array.isArray(t)}function g(t){
return typeof t==="number"&&t>=0&&t<=100}function h(t,e){const n=Object.fromEntries(Object.entries(e).sort(([t],[e])=>t<e?-1:1));(0,c.v)((0,
r.join)(t,u),Buffer.from(`${JSON.stringify({version:1,lines:n},undefined,2)}\n`))}},55952:(t,e,n)=>{n.d(e,{tp:()=>h,mU:()=>v,U5:()=>w});var s=n(22690)
;var o=n(37478);var r=n(19626);function i(t){const e=t?["--raw","-p","-U0"]:["--raw"]
;return[...e,"-z","--abbrev=40","--full-index","-M","--no-ext-diff","--no-textconv","--no-color","--ignore-submodules=dirty"]}const a={A:"added",C:"copied",
D:"deleted",M:"modified",R:"renamed",T:"type-changed",U:"unmerged"};function c(t){const e=[];const n=new r.C(t);while(t[n.at]===58){
const[t="",s="",r,i,c=""]=n.next().toString("latin1",1).split(" ");const f=a[c[0]??""]??"modified";const d=(0,o.q0)(n.next())
;const l=f==="renamed"||f==="copied"?(0,o.q0)(n.next()):d;e.push({status:f,path:l.path,base:u(d,t,r),head:u(l,s,i),hunks:[]})}
if(!n.isDone())d(e,t.toString("utf8",n.at+1));return e.filter(t=>t.status!=="unmerged")}function u(t,e,n){const s=Number.parseInt(e,8);if(s===0)return undefined
;return{...t,mode:s,oid:n===undefined||/^0+$/.test(n)?undefined:n}}const f=/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;function d(t,e){
const n=t.filter(t=>t.status!=="unmerged");const s=`\n${e}`.split("\ndiff --git ").slice(1);let o=0;for(const t of n){t.hunks=l(s[o]??"")
;if(t.status==="type-changed"&&s.length>n.length)t.hunks=l(s[++o]??"");o++}}function l(t){const e=[];for(const n of t.split("\n")){const t=f.exec(n)
;const s=e.at(-1);if(s&&n.startsWith("+")&&s.added.length<s.headCount){s.added.push(n.slice(1).replace(/\r$/,""))}else if(t){
const[n,s,o,r]=t.slice(1).map(t=>Number(t??1));e.push({baseStart:n,baseCount:s,headStart:o,headCount:r,added:[]})}}return e}var p=n(70779);var g=n(24055)
;async function h(t,e,n){if(e.kind==="staged")return await m(t,n);if(e.kind==="work-tree"){const s=e.ref===undefined?(await w(t)).base:await y(t,e.ref,"HEAD")
;const o=await(0,p.git)(t,["diff",...i(n),s,"--"]);return{base:s,files:c(o),subjects:[]}}const{base:s,head:o,exact:r}=e;for(const t of[s,o])j(t);try{
const e=await(0,p.git)(t,["diff",...i(n),r?`${s}..${o}`:`${s}...${o}`,"--"]);return{base:s,head:o,files:c(e),subjects:[]}}catch(e){throw $(e,t,s,o)}}
async function m(t,e){const n=await(0,p.git)(t,["diff","--cached",...i(e),"--"]);return{base:"HEAD",files:c(n),subjects:[]}}async function w(t){
const e=await x(t);return{ref:e,base:await y(t,e,"HEAD")}}async function y(t,e,n){j(e);try{return(await(0,
p.git)(t,["merge-base",e,n])).toString("latin1").trim()}catch(s){throw $(s,t,e,n)}}async function v(t,e,n){const s=await(0,
p.git)(t,["log","--format=%H%x00%s",`${e}..${n}`,"--"]);const o=s.toString("utf8").split("\n").filter(Boolean);return o.map(t=>({
commit:t.slice(0,t.indexOf("\0")),subject:t.slice(t.indexOf("\0")+1)}))}const b=["origin/HEAD","origin/main","origin/master","main","master"]
;async function x(t){for(const e of b){try{await(0,p.git)(t,["rev-parse","--verify","--quiet",`${e}^{commit}`]);return e}catch(t){
if(!(t instanceof s.gA)||t.status===undefined)throw t}}throw new s.yo("There is no default branch to compare with","Name one: --changed=REF")}function j(t){
if(t.startsWith("-")||t==="")throw new s.yo(`${JSON.stringify(t)} is not a revision`)}function $(t,e,n,o){if(!(t instanceof s.gA)||t.status===undefined)return t
;const r=/bad revision|unknown revision|Not a valid object name|ambiguous argument/i.test(t.message)
;if(!r&&!/no merge base|ended with status 1/.test(t.message))return t;if((0,g.isShallow)(e)){
return new s.yo(`This clone is shallow: the commits between ${n} and ${o} are not all here`,"Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0",{
cause:t})}if(r)return new s.yo(`git does not know the revision ${n} or ${o}`,"Fetch it first.",{cause:t})
;return new s.yo(`${n} and ${o} have no common ancestor`,"Name a base on the same history.",{cause:t})}},70779:(t,e,n)=>{n.d(e,{git:()=>c,startGit:()=>a})
;var s=n(31421);var o=n.n(s);var r=n(22690);const i=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function a(t,e,n={}){
const o=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,s.spawn)("git",[...o,...i,...e],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function c(t,e,n,s){
return await u(a(t,e,s),`git ${e[0]??""}`,n)}async function u(t,e,n){const s=[];const o=[];t.stdout?.on("data",t=>s.push(t));t.stderr?.on("data",t=>o.push(t))
;t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const i=await f(t,e);if(i===0)return s.length===1?s[0]:Buffer.concat(s)
;const a=Buffer.concat(o).toString("utf8").trim();throw new r.gA(e,a===""?`${e} ended with status ${i}`:a,{status:i})}async function f(t,e){
return await new Promise((n,s)=>{t.on("error",t=>{const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;s(new r.gA(e,n,{cause:t}))})
;t.on("close",(t,o)=>{if(t===null)s(new r.gA(e,`${e} was ended by ${o??"a signal"}`));else n(t)})})}},84966:(t,e,n)=>{n.d(e,{v:()=>u});var s=n(77598)
;var o=n.n(s);var r=n(73024);var i=n.n(r);var a=n(76760);var c=n.n(a);function u(t,e,n,o=(0,a.dirname)(t)){const i=(0,a.join)(o,`.${(0,
a.basename)(t)}.kempt-${(0,s.randomBytes)(6).toString("hex")}`);try{const s=(0,r.openSync)(i,"wx",n??438);try{if(n!==undefined)(0,r.fchmodSync)(s,n)
;for(let t=0;t<e.length;)t+=(0,r.writeSync)(s,e,t);(0,r.fsyncSync)(s)}finally{(0,r.closeSync)(s)}(0,r.renameSync)(i,t)}catch(s){(0,r.rmSync)(i,{force:true})
;if(o===(0,a.dirname)(t))throw s;u(t,e,n)}}}};
