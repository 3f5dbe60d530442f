"use strict";exports.id=620;exports.ids=[620];exports.modules={7242:(e,t,n)=>{n.d(t,{z:()=>X});var s=n(5503);var i=n(2586);var r=n(5993);var o=n(9224)
;var a=n(5890);var c=n(3103);var f=n(7689);var l=n(9506);var u=n(1753);var d=n(245);var p=n(6771);var h=n(6760);const g=/(?:^|\/)\.git(?:attributes|modules)$/
;async function m(e,t){const n=t.length===0?new Map:await y(e);const s=new Map(n);const i={entries:e.entries,candidates:e.candidates,
linkTarget:e=>e.mode===f.K.symlink?s.get(e.path):undefined,exists:t=>e.snapshot.exists(h.posix.normalize(t)),submoduleHead:e.submoduleHead,read:e=>s.get(e),
ignoredTracked:e.ignoredTracked};const r={findings:[],notifications:[]};for(const e of t)await b(e,t=>e.check.run(i,t,e.options),r);return r}
async function y({snapshot:e,entries:t,candidates:n}){const s=n.filter(e=>e.mode===f.K.symlink);const i=t.filter(e=>e.mode!==f.K.symlink&&g.test(e.path))
;const r=new Map;await e.visit([...s,...i],{file:(e,t,n)=>{r.set(e.path,t.toString("utf8",0,n));return undefined},problem:()=>undefined});return r}
async function b({check:e,level:t,excludes:n},s,i){const r=(s,r)=>{if(n(s))return;const{line:o,column:a=1}=r;i.findings.push((0,l.U)({
rule:r.rule===undefined?e.id:`${e.id}/${r.rule}`,level:t??r.level??e.level,message:r.message,path:s,subject:r.snippet??"",snippet:r.snippet,
region:o===undefined?undefined:w(o,a,r.snippet??"")}))};try{await s(r)}catch(t){i.notifications.push({level:"error",id:"check-failed",
message:`The check ${e.id} failed: ${t instanceof Object&&"stack"in t?String(t.stack):String(t)}`,remedy:"Please report this as a bug of Kempt."})}}
function w(e,t,n){return{startLine:e,startColumn:t,endLine:e,endColumn:Math.max(t,n.length+1)}}async function v(e,t,n){const s={findings:[],notifications:[]}
;if(e===undefined||n.length===0)return s;const i=await k(e.files,t);const r={...e,text:e=>i.get(e.path),has:e=>t.exists(e)};for(const e of n){
await b(e,t=>e.check.run(r,t,e.options),s)}return s}async function k(e,t){const n=new Map;const s=e.flatMap(e=>e.head&&(0,f.$)(e.head)?[e.head]:[])
;await t.visit(s,{file:(e,t,s)=>{if(!(0,p.Go)(t,s))n.set(e.path,t.toString("utf8",0,s));return undefined},problem:()=>undefined});return n}function x(e,t,n){
const s=new Map(n.map(e=>[e.path,e]));const i=new Map;for(const e of t){const t=j(e,e.location.path);i.set(t,(i.get(t)??0)+1)}const r=new Set
;for(const[t,n]of $(e,e=>j(e,s.get(e.location.path)?.base?.path))){const e=n.length-(i.get(t)??0);if(e<=0)continue
;const o=[...n].sort((e,t)=>Number(S(t,s))-Number(S(e,s)));for(const t of o.slice(0,e))r.add(t)}return e.filter(e=>r.has(e))}function j(e,t){
return`${t??""}\0${e.fingerprint.split(":")[0]}`}function $(e,t){const n=new Map;for(const s of e){const e=n.get(t(s));if(e)e.push(s);else n.set(t(s),[s])}
return n}function S(e,t){const n=e.location.region?.startLine;const s=t.get(e.location.path)?.hunks??[]
;return n!==undefined&&s.some(e=>n>=e.headStart&&n<e.headStart+e.headCount)}var M=n(3859);var O=n(2142);var _=n(8369);async function A(e){
const t=await C(e,e.tree,e.files,e.change);const n=await I(t.findings,e);const s=e.baseline?(0,d.Q)(n,e.baseline):{findings:n,suppressed:[],stale:[]};return{
...t,findings:s.findings,suppressed:[...t.suppressed,...s.suppressed],stale:s.stale,existing:t.findings.length-n.length}}
async function C({checks:e,inputs:t,scan:n},s,i,r){const o=(0,O.W)(e,"file");const{findings:a,suppressions:c,notifications:f,...d}=await(0,
M.z)(s.snapshot,i,o,t,n);const p=await m(s,(0,O.W)(e,"tree"));const h=await v(r,s.snapshot,(0,O.W)(e,"change"))
;const g=[...a,...p.findings,...h.findings].sort(u.Uo);const y=(0,_.p)((0,l.b)(g),c,N(e));return{...d,...y,
notifications:[...f,...p.notifications,...h.notifications]}}async function I(e,t){const{change:n,base:s}=t
;if(n===undefined||s===undefined||e.length===0)return e;const i=new Set(e.map(e=>e.location.path));const r=n.files.flatMap(e=>e.base&&i.has(e.path)?[e.base]:[])
;const o=F(t.tree.entries,n);const a={...L,snapshot:s(o),entries:o,candidates:r};const c={...t,scan:{everything:t.scan?.everything}}
;const l=await C(c,a,r.filter(f.$),undefined);return x(e,l.findings,n.files)}function F(e,t){const n=new Set(t.files.flatMap(e=>e.head?[e.head.path]:[]))
;const s=t.files.flatMap(e=>e.base&&e.status!=="copied"?[e.base]:[]);return[...e.filter(e=>!n.has(e.path)),...s]}const L={submoduleHead:()=>undefined,
ignoredTracked:async()=>[]};function N(e){const t=e.find(({check:e})=>e.id==="suppressions");if(!t)return undefined
;const n=new Set(e.filter(({check:e})=>e.scope!=="change").map(({check:e})=>e.id));return{level:t.level??t.check.level,ran:n}}var K=n(8587)
;const T=/[A-Za-z0-9_+/=.~%-]{16}/;function U({message:e,snippet:t=""}){return T.test(t)||T.test(e)}var z=n(9946);const B=1
;const E="https://raw.githubusercontent.com/kempt/kempt/v1/schema/report.schema.json";function q(e,t,n,s,i,o){
const a=[...n.findings,...s?.findings??[]].sort(u.Uo).map(o)
;const c=[...n.notifications,...s?.notifications??[],...n.unread.flatMap(e=>J(e)),...P(n.stale.length,t.baseline)];const f=W(t,a);return{$schema:E,version:B,
tool:{name:"kempt",version:r.r},verdict:(0,z.ds)(a,c,t.failOn),failOn:t.failOn,scope:{kind:e.kind,...e.change&&{base:e.change.base},
...e.change?.head!==undefined&&{head:e.change.head},onlyNew:e.change!==undefined&&t.onlyNew,files:n.files,bytes:n.bytes},findings:a,
suppressed:n.suppressed.map(e=>({...e,finding:o(e.finding)})),rules:G(t,[...a,...n.suppressed.map(e=>e.finding)]),runs:f,notExamined:R(e,n),notifications:c,
existing:n.existing,timings:i,environment:{node:process.versions.node,platform:`${process.platform} ${process.arch}`,
startedAt:new Date(performance.timeOrigin).toISOString()}}}function W(e,t){const n=new Map;for(const{rule:e}of t)n.set(Q(e),(n.get(Q(e))??0)+1)
;const s=e.checks.map(({check:e})=>({check:e.id,status:"ran",findings:n.get(e.id)??0}));const i=e.skipped.map(({id:e,reason:t})=>({check:e,status:"skipped",
reason:t,findings:0}));return[...s,...i].sort((e,t)=>e.check<t.check?-1:1)}function Q(e){return e.slice(0,e.indexOf("/")<0?e.length:e.indexOf("/"))}
function G(e,t){const n=new Map(t.map(e=>[e.rule,e.level]));const s=new Map(e.checks.map(({check:e})=>[e.id,e]));return[...n.keys()].sort().flatMap(e=>{
const t=s.get(Q(e));if(t===undefined)return[];const{summary:i,docs:r,source:o}=t;return[{id:e,level:n.get(e),summary:i,help:r,...o!==undefined&&{helpUri:o}}]})}
const H={missing:undefined,"too-large":undefined,"not-a-file":({path:e})=>({level:"warning",id:"not-a-file",
message:`${e} is tracked as a file, but something else stands there`,path:e}),unreadable:({path:e,detail:t})=>({level:"error",id:"unreadable",
message:`${e} could not be read: ${t}`,remedy:"Make it readable, or leave it out under files.exclude.",path:e})};function J(e){const t=H[e.problem]?.(e)
;return t?[t]:[]}function P(e,t){if(e===0||t===undefined)return[];const n=e===1?"1 entry of the baseline":`${e} entries of the baseline`
;const s=`${n} ${t} ${e===1?"is":"are"} no longer found`;return[{level:"note",id:"stale-baseline",message:s,remedy:"Shrink it: kempt check --update-baseline"}]}
function R(e,t){const{generated:n,vendored:s,fixture:i}=t.passedOver;const r=e=>t.unread.filter(t=>t.problem===e).map(e=>e.path);const o=[{
reason:"larger than files.max-size: not read",files:r("too-large").length,examples:r("too-large")},{reason:"deleted in the work tree",files:r("missing").length,
examples:r("missing")},{reason:"left out by the sparse checkout",files:e.sparse,examples:[]},{reason:"left out by files.include and files.exclude",
files:e.excluded,examples:[]},{reason:"generated: text checks left them alone",files:n,examples:[]},{reason:"vendored: text checks left them alone",files:s,
examples:[]},{reason:"test data: text checks left them alone",files:i,examples:[]}];return o.filter(({files:e})=>e>0).map(e=>({...e,
examples:e.examples.slice(0,5)}))}var D=n(5664);async function X(e){const t=new Z;const f=(0,D.x5)(e);const l=await(0,s.Z)(f.top,e.config,K.d);const u=await(0,
i.R4)(l,e);const d=V(e,u)&&f.repository?.top?await n.e(397).then(n.bind(n,8397)):undefined;const p=d&&f.repository&&d.startDirtyFiles(f.repository)
;p?.catch(()=>undefined);const{selected:h,skipped:g}=(0,i.oL)(l,e,a.A,(0,D.iK)(e));const[m,y]=await Promise.all([(0,D.PQ)(e,f,{...u,
patch:h.some(e=>e.scope==="change"),subjects:h.some(e=>e.id==="commit-subject")}),(0,i.o$)(l,h)]);const b={...u,checks:y,skipped:g};const w=m.change&&{
head:m.change.head};const v=await(0,c.K)((0,O.W)(b.checks,"file"),m.beside,w?m.files:m.tree.entries,w);t.lap("list");const k={
settings:[r.r,l,e.only,e.skip,b.everything],inputs:v};const x=d&&p&&f.repository&&m.index?await d.findClean(f.repository,m.index,m,k,p):undefined
;const j=x?.toScan??m.files;const $=await A({checks:b.checks,tree:m.tree,inputs:v,files:j,change:m.change,base:b.onlyNew?m.base:undefined,
baseline:b.baseline===undefined||e.ignoreBaseline?undefined:(0,o.o)(m.top,b.baseline),scan:{everything:b.everything,
progress:e.progress&&(t=>e.progress?.(t,j.length)),clean:x?.remember}});await(x?.save());t.lap("check")
;const S=e.history?await(await n.e(13).then(n.bind(n,8013))).searchHistory(m,b):undefined;if(S)t.lap("history");const M=x?Y($,x,b):$
;const _=[...M.findings,...M.suppressed.map(e=>e.finding),...S?.findings??[]]
;const C=_.some(U)?(await Promise.all([n.e(395),n.e(315)]).then(n.bind(n,5070))).withoutSecrets:e=>e;return{report:q(m,b,M,S,t.finish(),C),scope:m,settings:b}}
function V(e,t){return t.cache&&!e.staged&&[e.changed,e.base,e.head,e.gitDir].every(e=>e===undefined)}function Y(e,{clean:t},n){let s=0
;for(const e of t)s+=e.size??0;const i=(0,M.S)((0,O.W)(n.checks,"file"),t,n.everything);return{...e,files:e.files+t.length,bytes:e.bytes+s,passedOver:{
generated:e.passedOver.generated+i.generated,vendored:e.passedOver.vendored+i.vendored,fixture:e.passedOver.fixture+i.fixture}}}class Z{#e=performance.now()
;#t={};#n=this.#e;lap(e){const t=performance.now();this.#t[e]=Math.round((t-this.#n)*10)/10;this.#n=t}finish(){return{...this.#t,
total:Math.round((performance.now()-this.#e)*10)/10}}}},6889:(e,t,n)=>{n.d(t,{Y_:()=>o,M:()=>r,S:()=>i});const s={
checkstyle:()=>n.e(486).then(n.bind(n,8486)).then(e=>e.checkstyle),codequality:()=>n.e(713).then(n.bind(n,9713)).then(e=>e.codequality),
github:()=>n.e(892).then(n.bind(n,8892)).then(e=>e.github),json:()=>n.e(525).then(n.bind(n,6525)).then(e=>e.json),
junit:()=>n.e(743).then(n.bind(n,1743)).then(e=>e.junit),markdown:()=>n.e(619).then(n.bind(n,4619)).then(e=>e.markdown),
pretty:()=>n.e(76).then(n.bind(n,9076)).then(e=>e.pretty),rdjson:()=>n.e(199).then(n.bind(n,5199)).then(e=>e.rdjson),
sarif:()=>n.e(762).then(n.bind(n,2762)).then(e=>e.sarif),summary:()=>n.e(298).then(n.bind(n,4298)).then(e=>e.summary)};const i={
checkstyle:"Checkstyle XML, for Jenkins and other tools that know it",codequality:"GitLab's Code Quality report, for `artifacts:reports:codequality`",
github:"GitHub's workflow commands: annotations of a pull request's files, without a token",
json:"The report itself, for programs and for later stages of Kempt",junit:"JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure",
markdown:"Markdown for a comment on a pull request, at most 65,536 characters",pretty:"Text for people, in a terminal or a log",
rdjson:"reviewdog's diagnostic format, with the fixes as suggestions",sarif:"SARIF 2.1.0, for code scanning and editors",
summary:"Markdown for GitHub's job summary, at most 1 MiB"};const r=Object.keys(s);async function o(e,t,n){const i=await s[e]();return i.print(t,n)}},
4486:(e,t,n)=>{n.d(t,{a:()=>i,d:()=>s});const s={trailingBlank:1<<0,crlf:1<<1,lf:1<<2,cr:1<<3,nonAscii:1<<4,conflict:1<<5,noFinalNewline:1<<6,
extraFinalNewline:1<<7,byteOrderMark:1<<8,shebang:1<<9,executable:1<<10,tabIndent:1<<11,spaceIndent:1<<12,empty:1<<13};const i=1<<16},4238:(e,t,n)=>{n.d(t,{
pt:()=>j,Ko:()=>R,rV:()=>$});const s={generated:1<<10,vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const i={source:1<<14,data:1<<15,
works:1<<16,trees:1<<17,resources:1<<18};const{generated:r,vendored:o,fixture:a,test:c,built:f,manual:l}=s;const u=r|o|a|c|f|l
;const d=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",o],["externallib externallibs external_lib external_libs external-lib external-libs",o],["testdata test_data test-data testfiles test_files test-files testcases corpus",a],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",a],["generated __generated__ autogen",r],[".idea .run .junit.run .settings",r],["__tests__",c],["dist",f],["man man1 man2 man3 man4 man5 man6 man7 man8",l],["src",i.source],["data assets dummy",i.data],["input inputs output outputs expected stub stubs",i.works],["in out",i.trees],["resources projects",i.resources]]
;const p=new Map(d.flatMap(([e,t])=>e.split(" ").map(e=>[e,t])));p.set("test data",a);p.set("test files",a)
;const h=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const g=[[/^[\w.-]*[Ff]ixtures?$/,a],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,c],[/^[\w-]+\.(?:in|out)$/,i.trees],[/\.xcodeproj$|^generated[_-]\w+$/,r]]
;const m=new Map;let y="";let b=0;function w(e){const t=e.slice(0,e.lastIndexOf("/")+1);if(t!==y){y=t;b=v(t)}return b}function v(e){let t=0;let n=0;let s=0
;for(let r=0,o=e.indexOf("/");o>=0;r=o+1,o=e.indexOf("/",r)){const f=x(e.slice(r,o));if((t&c)!==0&&k(f,s,n,t))t|=a;t|=f&u;if((t&c)!==0)t|=f&i.trees;n=s;s=f}
return t&u}function k(e,t,n,s){if((e&i.works)!==0||(s&i.trees)!==0)return true;if((t&c)===0)return false
;return(e&i.data)!==0||(e&i.resources)!==0&&(n&i.source)!==0}function x(e){let t=m.get(e);if(t===undefined){t=p.get(e)??(p.get(e.toLowerCase())??0)&(o|a|r)
;if(h.test(e))for(const[n,s]of g)if(n.test(e))t|=s;m.set(e,t)}return t}const j={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,
editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,generated:s.generated,vendored:s.vendored,fixture:s.fixture,test:s.test}
;const $=j.generated|j.vendored|j.fixture;const S=1<<28;const M=s.test|s.built|s.manual;const O=~(S|s.built|s.manual)
;const{json:_,jsonc:A,yaml:C,toml:I,xml:F,notebook:L,editorconfig:N,markdown:K,patch:T,generated:U}=j
;const z=new Map([["json",_],["jsonc",A],["json5",0],["code-workspace",A],["webmanifest",_],["geojson",_],["topojson",_],["jsonld",_],["har",_],["sarif",_],["yaml",C],["yml",C],["toml",I],["xml",F],["svg",F|U],["drawio",F|U],["excalidraw",_|U],["xsd",F],["xsl",F],["xslt",F],["rng",F],["wsdl",F],["plist",F],["csproj",F],["vbproj",F],["fsproj",F],["vcxproj",F],["props",F],["targets",F],["nuspec",F],["resx",F],["xaml",F],["pom",F],["ipynb",L],["md",K],["markdown",K],["mdx",K],["patch",T],["diff",T],["rej",T],["snap",U],["map",_|U],["lock",U],["sln",U],["dotsettings",U],["api",U]])
;for(const e of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
z.set(e,S)}const B=_|A|C|I|F|L|K|T|S;const E=/(?:^|\/)(?:(?:readme|changelog|contributing)[^/]*|cmakelists\.txt|[^/]+(?:proj|\.props|\.targets))$/i
;const q=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const W=/\.[1-8]$/
;const Q=new Map([[".editorconfig",N],[".clang-format",C],[".clang-tidy",C],[".gemrc",C],["citation.cff",C],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",A],[".jscsrc",A],[".eslintrc.json",A],[".swcrc",A],[".hintrc",A],[".devcontainer.json",A],["devcontainer.json",A],["tslint.json",A],["api-extractor.json",A],["turbo.json",A],["angular.json",A],[".luarc.json",A],["language-configuration.json",A],["rush.json",A],["renovate.json",A],[".renovaterc",A],[".renovaterc.json",A],[".oxlintrc.json",A],[".markdownlint.json",A],["typedoc.json",A],[".cspell.json",A],["cspell.json",A],["pyrightconfig.json",A],["biome.json",A],["deno.json",A],["bun.lock",A|U],["composer.lock",_|U],["flake.lock",_|U],["package-lock.json",_|U],["devcontainer-lock.json",_|U],["npm-shrinkwrap.json",_|U],["pipfile.lock",_|U],["pnpm-lock.yaml",C|U],["cargo.lock",I|U],["poetry.lock",I|U],["uv.lock",I|U],["pdm.lock",I|U],["pipfile",I],["go.sum",U]])
;const G=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const H=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/
;const J=/^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;const P=/[.-]min\.(?:js|mjs|cjs|css)$/;function R(e){const t=w(e);const n=X(e)|t
;return((t&M)===0?n:D(e,n))&O}function D(e,t){const n=(t&j.test)!==0&&(t&B)!==0&&!E.test(e)?j.fixture:0;const i=(t&s.built)!==0&&q.test(e)?U:0
;const r=(t&s.manual)!==0&&W.test(e)?U:0;return t|n|i|r}function X(e){const t=e.slice(e.lastIndexOf("/")+1).toLowerCase();const n=Q.get(t)
;if(n!==undefined)return n;const s=z.get(t.slice(t.lastIndexOf(".")+1))??0;if(s===_&&(G.test(t)||H.test(e)))return A;if(s===C&&J.test(e))return C|j.workflow
;if((s&O)===0&&P.test(t))return U;return s}},9506:(e,t,n)=>{n.d(t,{U:()=>a,b:()=>u});function s(e){let t=2654435769;let n=2246822507
;for(let s=0;s<e.length;s++){const i=e.charCodeAt(s);t=Math.imul(t^i,668265263);n=Math.imul(n^i,374761393)}return r(i(t^n>>>15))+r(i(n^t>>>13))}function i(e){
const t=Math.imul(e^e>>>16,2246822507);const n=Math.imul(t^t>>>13,3266489909);return n^n>>>16}function r(e){return(e>>>0).toString(16).padStart(8,"0")}
const o=240;function a(e){const{rule:t,level:n,message:s,path:i,region:r,commit:a,fix:u}=e
;if(t===""||s==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(e)}`)
;if(i==="")throw new Error(`A finding needs a primary location: ${t}`)
;if(u&&!c(u.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${t} in ${i}`);const d=e.snippet??(r?f(e.subject):undefined);return{rule:t,
level:n,message:s,location:{path:i,...r&&{region:r},...a&&{commit:a}},...d!==undefined&&{snippet:d.slice(0,o)},...u&&{fix:u},fingerprint:l(t,e.subject)}}
function c(e){let t=0;return e.every(({region:e})=>{const n=e.byteOffset>=t;t=e.byteOffset+e.byteLength;return n})}function f(e){
return e.slice(0,e.search(/[\r\n]|$/))}function l(e,t){const n=t.replace(/\s+/g,"");return s(`${e}\0${n}`)}function u(e){const t=new Map;return e.map(e=>{
const n=`${e.location.path}\0${e.location.commit??""}\0${e.fingerprint}`;const s=(t.get(n)??0)+1;t.set(n,s);return s===1?e:{...e,
fingerprint:`${e.fingerprint}:${s}`}})}},1753:(e,t,n)=>{n.d(t,{O5:()=>r,Uo:()=>i,n6:()=>f});var s=n(3179);function i(e,t){return a(e,t)||o(e,t)||c(e,t)}
function r(e,t){return o(e,t)||a(e,t)||c(e,t)}function o(e,t){return s.y.indexOf(e.level)-s.y.indexOf(t.level)}function a(e,t){
const[n,s]=[e.location.region,t.location.region]
;return f(e.location.path,t.location.path)||(n?.startLine??0)-(s?.startLine??0)||(n?.startColumn??0)-(s?.startColumn??0)}function c(e,t){
return f(e.rule,t.rule)||f(e.message,t.message)}function f(e,t){return e<t?-1:e>t?1:0}},8266:(e,t,n)=>{n.d(t,{Q:()=>o,h:()=>c})
;const s=/(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/
;const i=/<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;const r=/[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;function o(e,t){const n=t?i:s;const r=[]
;let o=0;e.split("\n").forEach((e,t)=>{const s=e.includes("kempt-ignore")?n.exec(e):null;if(s)r.push(a(s,e,t,o));o+=e.length+1});return r}function a(e,t,n,s){
const[i,o,a=""]=e;const c=a.replace(r,"");const f=c.indexOf(":");const l=f<0?c:c.slice(0,f)
;const u=l.split(/[\s,]+/).filter(e=>/^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(e));const d=i.indexOf("kempt-ignore");const p=t.slice(0,e.index).trim()===""
;const h=p?n+1:n;return{rules:u,reason:f<0?"":c.slice(f+1).trim(),...o===undefined&&{lines:[n,h]},at:{offset:s+e.index+d,length:i.length-d-(a.length-c.length)},
line:n}}function c(e,t,n){const s=e.rules.some(e=>e===t||t.startsWith(`${e}/`));if(!s||e.lines===undefined)return s
;return n!==undefined&&n>=e.lines[0]&&n<=e.lines[1]}},9224:(e,t,n)=>{n.d(t,{X:()=>p,o:()=>f});var s=n(3024);var i=n.n(s);var r=n(6760);var o=n.n(r)
;var a=n(2690);var c=n(4966);function f(e,t){const n=(0,r.resolve)(e,t);let i;try{i=(0,s.readFileSync)(n,"utf8")}catch(e){
throw new a.y(`The baseline ${t} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}const o=l(i)
;if(o===undefined)throw new a.y(`${t} is no baseline`,"Write it anew: kempt check --update-baseline");return o}function l(e){try{const t=JSON.parse(e)
;const n=u(t)&&t["version"]===1?t["findings"]:undefined;return Array.isArray(n)&&n.every(d)?{findings:n}:undefined}catch{return undefined}}function u(e){
return typeof e==="object"&&e!==null}function d(e){return u(e)&&["path","rule","fingerprint"].every(t=>typeof e[t]==="string")}function p(e,t,n){
const s=n.findings.map(e=>`    ${JSON.stringify(e)}`);const i=s.length===0?"[]":`[\n${s.join(",\n")}\n  ]`;(0,c.v)((0,
r.resolve)(e,t),Buffer.from(`{\n  "version": 1,\n  "findings": ${i}\n}\n`))}},8342:(e,t,n)=>{n.d(t,{Q:()=>r});const s=7;const i=11;function r(e){
const t=e.map(c);const n=t.reduce((e,{bytes:t})=>Math.min(e,t.length-1),s);const i=new Uint16Array(65536);const r=new Uint16Array(256)
;const u=new Uint16Array(256);const d=[];const h=new Uint16Array(65536);for(const e of t){const t=p(e.bytes,n);for(let s=t;s<t+n;s++){const t=o(e,s)
;for(const n of l(e,s)){if(i[n]===0)h[n]=d.push([])-1;i[n]=i[n]|t;d[h[n]].push({pattern:e,back:s+1,group:t})}a(r,e,s+2,t);a(u,e,s-1,t)}}const g=(e,t,s)=>{
const o=i;const a=r;const c=u;const l=t-1;for(let i=n;i<t;i+=n){const n=e[i-1]<<8|e[i];let r=o[n];if(i<l&&i>1)r&=a[e[i+1]]&c[e[i-2]];if(r===0)continue
;const u=d[h[n]];for(let n=0;n<u.length;n++){const{pattern:o,back:a,group:c}=u[n];if((c&r)===0)continue;const l=i-a;if(f(o,e,l,t)&&s(o.word,l))return true}}
return false};return{scan(e,t,n){g(e,t,(e,t)=>{n(e,t);return false})},has:(e,t)=>g(e,t,()=>true)}}function o({bytes:e},t){const n=e[t+2]
;if(n!==undefined)return 1<<n%i;return 1<<i+(e[t-1]??0)%(16-i)}function a(e,{bytes:t,ignoreCase:n},s,i){const r=t[s];if(r===undefined){if(e[0]&i)return
;for(let t=0;t<256;t++)e[t]=e[t]|i;return}e[r]=e[r]|i;if(n)e[d(r)]=e[d(r)]|i}function c({text:e,ignoreCase:t=false},n){const s=new Uint8Array(e.length)
;for(let n=0;n<e.length;n++){const i=e.charCodeAt(n);if(i>127)throw new Error(`A keyword must be ASCII: ${e}`);s[n]=t?u(i):i}
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${e}`);return{word:n,bytes:s,ignoreCase:t}}function f({bytes:e,ignoreCase:t},n,s,i){
if(s<0||s+e.length>i)return false;for(let i=0;i<e.length;i++){const r=n[s+i];if(r!==e[i]&&!(t&&u(r)===e[i]))return false}return true}
function l({bytes:e,ignoreCase:t},n){const s=e[n];const i=e[n+1];if(!t)return[s<<8|i];const r=d(s);const o=d(i)
;return[s<<8|i,...r===s?[]:[r<<8|i],...o===i?[]:[s<<8|o],...r===s||o===i?[]:[r<<8|o]]}function u(e){return e>=65&&e<=90?e|32:e}function d(e){
return e>=97&&e<=122?e&223:e}function p(e,t){let n=0;let s=Number.POSITIVE_INFINITY;let i=0;for(let r=0;r+1<e.length;r++){i+=h[e[r]]*h[e[r+1]];const o=r-t+1
;if(o<0)continue;if(i<s){s=i;n=o}i-=h[e[o]]*h[e[o+1]]}return n}const h=new Uint8Array(256).fill(3);const g="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let e=0;e<g.length;e++)h[g.charCodeAt(e)]=4+e},4966:(e,t,n)=>{n.d(t,{v:()=>a});var s=n(3024);var i=n.n(s);var r=n(6760);var o=n.n(r);function a(e,t,n){
const i=(0,r.join)((0,r.dirname)(e),`.${(0,r.basename)(e)}.kempt-${process.pid}`);try{const r=(0,s.openSync)(i,"wx",n??438);try{if(n!==undefined)(0,
s.fchmodSync)(r,n);for(let e=0;e<t.length;)e+=(0,s.writeSync)(r,t,e);(0,s.fsyncSync)(r)}finally{(0,s.closeSync)(r)}(0,s.renameSync)(i,e)}catch(e){(0,
s.rmSync)(i,{force:true});throw e}}},245:(e,t,n)=>{n.d(t,{F:()=>r,Q:()=>s});function s(e,t){const n=new Map(t.findings.map(e=>[i(e.path,e),e]))
;const s=new Set(e.map(e=>e.location.path));const r=[];const o=(e,t)=>{if(t===undefined||!n.delete(t))return false;r.push({finding:e,suppression:{
kind:"external",justification:"in the baseline"}});return true};const a=e.filter(e=>!o(e,i(e.location.path,e)));const c=new Map
;for(const[e,t]of n)if(!s.has(t.path))c.set(`${t.rule}\0${t.fingerprint}`,e);const f=a.filter(e=>!o(e,c.get(`${e.rule}\0${e.fingerprint}`)));return{findings:f,
suppressed:r,stale:[...n.values()]}}function i(e,{rule:t,fingerprint:n}){return`${e}\0${t}\0${n}`}function r(e){
const t=e.map(({location:e,rule:t,fingerprint:n})=>({path:e.path,rule:t,fingerprint:n}));return{findings:t.sort((e,t)=>o(i(e.path,e),i(t.path,t)))}}
function o(e,t){return e<t?-1:e>t?1:0}},6771:(e,t,n)=>{n.d(t,{Go:()=>g,R_:()=>b,vA:()=>m});var s=n(7689);var i=n(4486)
;const{trailingBlank:r,crlf:o,lf:a,cr:c,nonAscii:f,conflict:l,tabIndent:u,spaceIndent:d}=i.d;const p=8e3;const h=1<<31;function g(e,t){
return e.subarray(0,Math.min(t,p)).includes(0)}function m(e,t,n){const r=e===s.K.executable?i.d.executable:0;if(n===0)return r|i.d.empty;const o=t[0]
;const a=o===35&&t[1]===33&&n>1?i.d.shebang:0;const c=o===239&&t[1]===187&&t[2]===191&&n>2?i.d.byteOrderMark:0;return r|a|c|y(t,n)}function y(e,t){
const n=e[t-1];if(n!==10&&n!==13){return i.d.noFinalNewline|(n===32||n===9?r:0)}const s=n===10&&e[t-2]===13?t-3:t-2;const o=s<0||e[s]===10||e[s]===13
;return o?i.d.extraFinalNewline:0}function b(e,t){const n=k(e);const s=Math.min(n.length,t>>2);let i=M(e,0,t);let r=0;for(let o=0;o<s&&i>=0;o++){const s=n[o]
;r|=s;if((s-235802126&~s&2155905152)!==0)i|=x(e,o*4,o*4+4,t)}if(i>=0)i|=x(e,s*4,t,t);return(r&2155905152)!==0?i|f:i}let w;let v=new Int32Array;function k(e){
if(e===w)return v;w=e;v=e.byteOffset%4===0?new Int32Array(e.buffer,e.byteOffset,e.length>>2):new Int32Array;return v}function x(e,t,n,s){let i=0
;for(let r=t;r<n;r++){const t=e[r];if(t>127)i|=f;else if(t===10)i|=j(e,r,s);else if(t===13)i|=$(e,r,s);else if(t===0&&r<p)return h}return i}function j(e,t,n){
const s=t>0?e[t-1]:0;const i=M(e,t+1,n);if(s!==13)return i|a|(S(s)?r:0);return i|o|(t>1&&S(e[t-2])?r:0)}function $(e,t,n){if(t+1<n&&e[t+1]===10)return 0
;return c|(t>0&&S(e[t-1])?r:0)}function S(e){return e===32||e===9}function M(e,t,n){if(t>=n)return 0;const s=e[t];if(s>62&&s!==124)return 0;if(s===9)return u
;if(s===32)return d;if(s!==60&&s!==61&&s!==62&&s!==124)return 0;for(let i=t+1;i<t+7;i++)if(i>=n||e[i]!==s)return 0;return l}},3103:(e,t,n)=>{n.d(t,{K:()=>r})
;var s=n(7689);var i=n(7478);async function r(e,t,n,s){const r=new Set(e.flatMap(({check:e})=>e.reads??[]));const a=new Map;if(r.size===0)return a
;const c=s?o(n,[...r],s.head):n.filter(({path:e})=>r.has((0,i.Fl)(e)));await t.visit(c,{file:({path:e},t,n)=>{a.set(e,t.toString("utf8",0,n));return undefined},
problem:()=>undefined});return a}function o(e,t,n){const r=new Set([""]);for(const{path:t}of e)for(let e=(0,i.BB)(t);e!=="";e=(0,i.BB)(e))r.add(e)
;return[...r].flatMap(e=>t.map(t=>{const i=e===""?t:`${e}/${t}`;return{path:i,mode:s.K.file,oid:n===undefined?undefined:`${n}:${i}`}}))}},3859:(e,t,n)=>{n.d(t,{
S:()=>p,z:()=>d});var s=n(7689);var i=n(4486);var r=n(4238);var o=n(9506);class a{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#s;#i
;reset(e,t,n,s,i,r){this.path=e;this.mode=t;this.types=n;this.facts=s;this.buffer=i;this.length=r;this.#s=undefined;this.#i=undefined}text(){
this.#s??=this.buffer.toString("utf8",0,this.length);return this.#s}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){
this.#i??=c(this.buffer,this.length);return this.#i}lineIndex(e){const t=this.lineStarts();let n=0;let s=t.length-1;while(n<s){const i=n+s+1>>1
;if(t[i]<=e)n=i;else s=i-1}return n}lineEnd(e){let t=this.lineStarts()[e+1]??this.length;if(t>0&&this.buffer[t-1]===10)t--;if(t>0&&this.buffer[t-1]===13)t--
;return Math.max(t,this.lineStarts()[e])}line(e){return this.buffer.toString("utf8",this.lineStarts()[e],this.lineEnd(e))}region(e,t){const n=this.lineIndex(e)
;const s=t===0?n:this.lineIndex(e+t);return{startLine:n+1,startColumn:this.#r(n,e),endLine:s+1,endColumn:this.#r(s,e+t),byteOffset:e,byteLength:t}}#r(e,t){
return this.buffer.toString("utf8",this.lineStarts()[e],t).length+1}}function c(e,t){const n=[0];for(let s=0;s<t;s++){const t=e[s]
;if(t===10||t===13&&e[s+1]!==10)n.push(s+1)}if(n.length>1&&n.at(-1)===t)n.pop();return n}var f=n(8266);var l=n(8342);var u=n(6771)
;async function d(e,t,n,s,i={}){for(const{check:e}of n)await(e.prepare?.());const r=new g(n,s,i);await e.visit(t,r);return r.result()}function p(e,t,n){
const s={generated:0,vendored:0,fixture:0};const i=n?0:e.reduce((e,{check:t})=>e|(t.except??0),0);if(i!==0)for(const{path:e}of t)h(s,(0,r.Ko)(e)&i);return s}
function h(e,t){if(t&r.pt.generated)e.generated++;else if(t&r.pt.vendored)e.vendored++;else if(t&r.pt.fixture)e.fixture++}class g{#o;#a;#c;#f;#l;#u;#d=new a
;#p=[];#h=[];#g=[];#m=[];#y={generated:0,vendored:0,fixture:0};#b=0;#w=0;#v=0;#k=0;#x=0;#j;constructor(e,t,n){const s=[];const r=[];let o=i.a;this.#o=e.map(e=>{
const{facts:t=0,types:i=0,binary:a=false}=e.check;const c=n.everything?0:e.check.except??0;this.#b|=c;const f=e.check.keywords?.()??[];if(f.length===0)return{
selected:e,facts:t,types:i,except:c,binary:a};for(const e of f){s.push(e);r.push(o)}const l={selected:e,facts:o,types:i,except:c,binary:a};o<<=1;return l})
;this.#c=r;this.#a=s.length>0?(0,l.Q)(s):undefined;this.#f=this.#o.find(e=>e.selected.check.id==="suppressions")?.facts??0;this.#l=n;this.#u=e=>t.get(e)}
result(){return{findings:this.#p,suppressions:this.#h,unread:this.#g,notifications:this.#m,passedOver:this.#y,files:this.#w,bytes:this.#v}}file(e,t,n){
if(e.mode===s.K.symlink)return undefined;this.#w++;this.#v+=n;this.#j=e;this.#k=this.#p.length;const o=(0,u.vA)(e.mode,t,n);const a=(0,u.R_)(t,n);const c=a<0
;this.#x=c?o&(i.d.executable|i.d.shebang|i.d.empty):o|a|this.#$(t,n);this.#d.reset(e.path,e.mode,(0,r.Ko)(e.path),this.#x,t,n);h(this.#y,this.#d.types&this.#b)
;return this.#S(0,c)}problem(e,t,n){this.#g.push({path:e.path,problem:t,detail:n})}#$(e,t){let n=0;this.#a?.scan(e,t,e=>{n|=this.#c[e]});return n}#S(e,t){
const{types:n}=this.#d;for(let s=e;s<this.#o.length;s++){const e=this.#o[s];if(t&&!e.binary)continue;if(e.facts!==0&&(this.#x&e.facts)===0)continue
;if(e.types!==0&&(n&e.types)===0)continue;if((n&e.except)!==0)continue;const i=this.#M(e.selected);if(i)return i.then(()=>this.#S(s+1,t))}this.#O()
;return undefined}#M({check:e,level:t,options:n,excludes:s}){const i=n=>{if(s(this.#d.path))return;if(!this.#l.everything&&e.spares?.(this.#d,n,this.#u))return
;this.#p.push(y(this.#d,e,t,n))};try{return e.run(this.#d,i,n,this.#u)?.catch(t=>this.#_(e.id,t))}catch(t){this.#_(e.id,t);return undefined}}#_(e,t){
this.#m.push({level:"error",id:"check-failed",message:`The check ${e} failed: ${t instanceof Object&&"stack"in t?String(t.stack):String(t)}`,
remedy:"Please report this as a bug of Kempt.",path:this.#d.path})}#O(){const e=this.#p.length>this.#k
;if(e||(this.#x&this.#f)!==0)this.#A(e);else if(this.#j)this.#l.clean?.(this.#j);this.#l.progress?.(this.#w)}#A(e){
if(e&&this.#d.bytes().indexOf("kempt-ignore")<0)return;const t=this.#d.text();const n=(0,f.Q)(t,(this.#d.types&r.pt.markdown)!==0);if(n.length===0)return
;const s=new Map(n.map(e=>[e,m(this.#d,t,e)]));this.#h.push({path:this.#d.path,comments:n,region:e=>s.get(e)})}}function m(e,t,n){const{offset:s,length:i}=n.at
;const r=Buffer.byteLength(t.slice(0,s));return e.region(r,Buffer.byteLength(t.slice(s,s+i)))}function y(e,t,n,s){
const i=s.at&&e.region(s.at.offset,s.at.length);return(0,o.U)({rule:s.rule===undefined?t.id:`${t.id}/${s.rule}`,level:n??s.level??t.level,message:s.message,
path:e.path,region:i,subject:i?b(e,i):"",snippet:s.snippet,fix:s.fix&&w(e,s.fix)})}function b(e,t){const n=t.startLine-1;const s=Math.min(t.endLine-1,n+2)
;return e.buffer.toString("utf8",e.lineStarts()[n],e.lineEnd(s))}function w(e,t){return{description:t.description,
edits:t.edits.map(({offset:t,length:n,text:s})=>({region:e.region(t,n),text:s}))}}},2142:(e,t,n)=>{n.d(t,{W:()=>s});function s(e,t){
return e.filter(({check:e})=>e.scope===t)}},8369:(e,t,n)=>{n.d(t,{p:()=>r});var s=n(9506);var i=n(8266);function r(e,t,n){if(t.length===0)return{findings:e,
suppressed:[]};const s=new Map(t.map(e=>[e.path,e]));const r=new Set;const a=[];const c=[];for(const t of e){const e=t.location.region?.startLine
;const n=t.rule.startsWith("suppressions/")?[]:s.get(t.location.path)?.comments??[];const o=n.find(n=>(0,i.h)(n,t.rule,e===undefined?undefined:e-1))
;if(o===undefined){a.push(t)}else{r.add(o);c.push({finding:t,suppression:{kind:"inSource",justification:o.reason}})}}
if(n)for(const e of t)a.push(...o(e,r,n.level,n.ran));return{findings:a,suppressed:c}}function o(e,t,n,i){
const r=e.comments.filter(e=>!t.has(e)&&e.rules.length>0&&e.rules.every(e=>i.has(e.split("/")[0])));return r.map(t=>(0,s.U)({rule:"suppressions/unused",level:n,
message:`Nothing here needs to be suppressed: ${t.rules.join(", ")} found nothing`,path:e.path,region:e.region(t),subject:t.rules.join(","),
snippet:`kempt-ignore ${t.rules.join(", ")}: ${t.reason}`}))}}};
