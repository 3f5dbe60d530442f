"use strict";exports.id=713;exports.ids=[713];exports.modules={98699:(n,e,t)=>{t.d(e,{V:()=>g,v:()=>p});var r=t(77598);var i=t.n(r);var s=t(73024);var o=t.n(s)
;var c=t(76760);var a=t.n(c);var u=t(42352);var f=t(22906);var l=t(52336);var d=t(69963);var h=t(41600);class p{#n;#e;#t=new Map;#r;#i;constructor(n,e,t,r){
this.#n=n;this.#e=e;this.#r=[...e.keys(),...t];this.#i=r}static ofFolder(n,e,t,r){const i=t&&r?.entries===e?r:undefined
;const s=new Map(e.map(({path:n},e)=>[n,i&&!t?.has(n)?(0,f.VE)(i,e):undefined]));const o=y(n).filter(n=>!s.has(n));return new p(n,s,o,new Set)}
static ofTree(n,e,t){return new p(n,new Map(e.map(({path:n,oid:e})=>[n,e])),[],t)}id(n){const e=this.#e.get(n)??this.#t.get(n);if(e!==undefined)return e
;const t=w((0,c.join)(this.#n,n));this.#t.set(n,t);return t}digestFor(n){const e=g(n,this.#r,this.#n,n=>this.#e.has(n))
;if(n.cache?.["inputs-name"]&&e.some(n=>this.#i.has(n)))return undefined;return e.length===0?"":this.digestOf(e)}digestOf(n){const e=(0,r.createHash)("sha256")
;for(const t of[...n].sort())e.update(`${t}\0${this.id(t)}\n`);return e.digest("hex")}}function g({cache:n,root:e=[]},t,r,i){
const s=m([...n?.inputs??[],...e],t);if(!n?.["inputs-name"])return s;return[...new Set([...s,...s.flatMap(n=>v(n,r,i))])]}function m(n,e){
if(n.length===0)return[];const t=n.filter(n=>/[*?[\]{}()!/]/.test(n));const r=new Set(n.filter(n=>!t.includes(n)));const i=t.length===0?()=>false:(0,
l.toMatcher)(t.map(h.M));return e.filter(n=>r.has(n.slice(n.lastIndexOf("/")+1))||i(n))}function v(n,e,t){const r=((0,d.b)((0,
c.join)(e,n))??"").split(/[\r\n,;="'`[\](){}]+|:\s/);const i=c.posix.dirname(n)
;return r.flatMap(n=>[c.posix.normalize(n.trim()),c.posix.join(i,n.trim())]).filter(t)}function w(n){try{return(0,u.blobId)((0,s.readFileSync)(n))}catch{
return"absent"}}function y(n){try{return(0,s.readdirSync)(n,{withFileTypes:true}).filter(n=>n.isFile()).map(({name:n})=>n)}catch{return[]}}},765:(n,e,t)=>{
t.d(e,{d:()=>p});var r=t(73024);var i=t(76760);var s=t(30291);var o=t(56102);var c=t(97936);var a=t(52336);const u=20;function f(n,e,t){
const s=e.search(/[*?[{]/);const o=s<0?[(0,i.resolve)(n,e)]:l(n,e,e.lastIndexOf("/",s)+1);return o.filter(n=>d(n,t)).map(n=>(0,r.readFileSync)(n,"utf8"))}
function l(n,e,t){const s=(0,i.resolve)(n,e.slice(0,t));if(!(0,r.statSync)(s,{throwIfNoEntry:false})?.isDirectory())return[];const o=(0,
a.toMatcher)([e.slice(t)]);return(0,r.readdirSync)(s,{recursive:true,encoding:"utf8"
}).filter(n=>!/(?:^|[\\/])(?:node_modules|\.git)[\\/]/.test(n)&&o(n.split(i.sep).join("/"))).map(n=>(0,i.resolve)(s,n)).sort()}function d(n,e){const t=(0,
r.statSync)(n,{throwIfNoEntry:false});return t?.isFile()===true&&t.mtimeMs>=e-u}var h=t(97992);async function p({tool:n,id:e},t,a,u,l){const d=u.outdir??(0,
o.wE)(`kempt-${e}-`);const p=Date.now();try{const e=(0,i.join)(d,"output");(0,r.rmSync)(e,{force:true});const o=(0,i.resolve)(u.top,a.cwd);const m={outfile:e,
outdir:d,cachedir:d,root:o,version:l.version,...u.values};const[,...v]=(0,h.s_)(a,m);const w=await(0,s.m)([...l.start,...v],{cwd:o,env:(0,c.u)(u.env,{...n.env,
set:g(n.env?.set,m),folders:l.folders}),timeout:(t.timeout??600)*1e3,maxOutput:(t.output?.["max-mb"]??64)*1024*1024});const y=t.output?.from==="file"
;const b=y&&(0,r.existsSync)(e)?(0,r.readFileSync)(e,"utf8"):undefined;const x=(0,h.GS)(t.coverage?.file??"",m);return{...w,file:b,...x!==""&&{coverage:f(o,x,p)
}}}finally{if(u.outdir===undefined)(0,o.yu)(d)}}function g(n={},e){return Object.fromEntries(Object.entries(n).map(([n,t])=>[n,(0,h.GS)(t,e)]))}},
22955:(n,e,t)=>{t.d(e,{V:()=>Q,q:()=>H});var r=t(73024);var i=t(76760);var s=t(56102);var o=t(97992);var c=t(9304);const a="flaky-test";async function u(n,e,t){
let r=n.findings;for(let i=2;i<=e+1&&n.class==="findings";i++){const n=r.filter(({test:n,rule:e})=>n!==undefined&&e!==a);if(n.length===0)break
;const e=await t(n,i);if(e===undefined||e.class!=="clean"&&e.class!=="findings")break;const s=f(e);r=r.map(e=>s.has(e.test?.id??"")&&n.includes(e)?l(e,i):e)}
return{...n,findings:r}}function f({passed:n=[],findings:e}){const t=new Map;for(const r of[...n,...e.flatMap(({test:n})=>n?.id??[])])t.set(r,(t.get(r)??0)+1)
;return new Set(n.filter(n=>t.get(n)===1))}function l(n,e){return{...n,rule:a,level:"note",message:`Passed on try ${e} only. ${n.message}`}}function d(n){
const e=n.map(n=>n.split(/[^\p{L}\p{N}_]+/u).filter(Boolean).join(".*"));return e.includes("")?".*":[...new Set(e)].join("|")}var h=t(37958);var p=t(91952)
;var g=t(97689);var m=t(78187);class v{#n;#s;#o=new Map;constructor(n){this.#n=n;this.#s=(0,r.realpathSync)(n)}open(n){
if(!this.#o.has(n))this.#o.set(n,this.#t(n));return this.#o.get(n)}#t(n){try{const e=(0,r.readFileSync)((0,i.join)(this.#n,n));const t=new m.s
;t.reset(n,g.Kt.file,0,0,e,e.length);return t}catch{return undefined}}inside(n,e){const t=n.startsWith("file://")?w(n.slice("file://".length)):n;const r=(0,
i.isAbsolute)(t)?t:(0,i.join)(this.#n,e,t);for(const n of[this.#n,this.#s]){const e=(0,i.relative)(n,r).split(i.sep).join("/")
;if(e!==""&&e!==".."&&!e.startsWith("../")&&!(0,i.isAbsolute)(e))return e}return r===this.#n||r===this.#s?".":undefined}}function w(n){try{
return decodeURIComponent(n)}catch{return n}}var y=t(62563);const b={
cobertura:()=>Promise.all([t.e(9800),t.e(5212)]).then(t.bind(t,95212)).then(n=>n.cobertura),
"coverage-py":()=>Promise.all([t.e(737),t.e(4623)]).then(t.bind(t,64623)).then(n=>n.coveragePy),go:()=>t.e(8755).then(t.bind(t,68755)).then(n=>n.go),
lcov:()=>t.e(5149).then(t.bind(t,25149)).then(n=>n.lcov)};var x=t(28313);async function $({coverage:n},e,{coverage:t=[]},r,{top:i,has:s}){
if(n===undefined||e.class==="error"||e.class==="nothing")return{};if(t.length===0)return{class:"error",reason:`it wrote no coverage to ${n.file}`}
;const{parse:o}=await b[n.format]();const c=S(t,o);if(typeof c==="string")return{class:"error",reason:`its coverage ${c}`};const a=new v(i);const u=(0,
x.PV)(c,n=>{const e=a.inside(n,r);return e!==undefined&&s(e)?e:undefined});if((0,x.tC)(u).lines>0)return{coverage:u};return{class:"error",
reason:"its coverage names no executable line of the repository"}}function S(n,e){try{return n.flatMap(e)}catch(n){if(n instanceof y.F)return n.message;throw n}
}var M=t(19880);function j(n,e,t,{errorRules:r,secret:i},s){const o=O(n,e,t,r,s);if(!i||o.class!=="error")return o
;const{code:c,failure:a,timedOut:u,truncated:f}=e;if(a!==undefined||u||f||c===null)return o;return{...o,
reason:`it ended with code ${c}; what it printed may hold a secret, and is not shown`}}function O(n,e,t,r,i){const s=I(n,e,i)
;const o="output"in s?s.output.findings:[];const c=F(n,e);if(c!==undefined)return{class:"error",findings:n.parse.format==="none"?[]:o,reason:c};const a=E(n,e)
;const u=P(n.output?.["nothing-if"],e);if(a.nothing||u!==undefined){return{class:"nothing",findings:[],reason:u??N(e)??"it found nothing to look at"}}
if(!a.clean&&!a.findings){return{class:"error",findings:n.parse.format==="none"?[]:o,reason:`it ended with code ${e.code}${C(e)}`}}if("problem"in s)return{
class:"error",findings:[],reason:`${s.problem}${C(e)}`};return k(n,e,s.output,a,t,r)}function k(n,e,t,r,i,s){const o=n.parse.format==="none"
;const c=o&&r.clean?[]:t.findings;const a=c.find(({rule:n})=>n!==undefined&&s.includes(n));if(a)return{class:"error",findings:c,reason:a.message}
;if(!r.clean&&c.length===0){return{class:"error",findings:c,reason:`it ended with code ${e.code}, which means findings, but told none${C(e)}`}}
const u=t.examined??L(n,e);const f=u==="untold";const l=f?0:u;if(l===0&&n.parse.format==="junit"&&c.length===0)return{class:"nothing",findings:c,
reason:"it ran no test"};if(l===0&&i>0&&n.parse.format!=="junit"){return{class:"error",findings:c,
reason:`it was given ${i} ${i===1?"file":"files"} and looked at none`,untold:f}}return{class:c.length>0?"findings":"clean",findings:c,columnUnit:t.columnUnit,
passed:t.passed}}function F({output:n,timeout:e},t){if(t.failure!==undefined)return`it could not be started: ${t.failure}`
;if(t.timedOut)return`it was ended after ${e??600} seconds`;if(t.code===null)return`it was ended by ${t.signal??"a signal"}`
;if(t.truncated)return"it printed more than is read (output.max-mb)";const r=P(n?.["error-if"],t);return r===undefined?undefined:`it said: ${r}`}
function E({exit:n={}},{code:e}){if(e===null)return{clean:false,findings:true,nothing:false};if(n.bits){const t=(0,M.c)(e,n.bits.error);return{clean:e===0,
findings:!t&&(0,M.c)(e,n.bits.findings),nothing:false}}return{clean:(0,M.u)(n.clean??[0],e),findings:(0,M.u)(n.findings??[1],e),nothing:(0,M.u)(n.nothing??[],e)
}}function I(n,e,t){const r=n.parse.format==="changes"?"file":n.output?.from??"stdout";const i={stdout:e.stdout,stderr:e.stderr,both:`${e.stdout}\n${e.stderr}`,
file:e.file}[r];if(i===undefined)return{problem:"it wrote no result file"};try{return{output:t(i,n.parse)}}catch(n){if(n instanceof y.F)return{
problem:`its output ${n.message}`};throw n}}function L({examined:n},{stdout:e,stderr:t}){if(n===undefined)return undefined;const r=new RegExp(n.pattern,"gm")
;const i=[...`${e}\n${t}`.matchAll(r)].map(n=>Number(n[1]));if(i.length===0)return n.optional?undefined:"untold";return i.reduce((n,e)=>n+e,0)}
function P(n,{stdout:e,stderr:t}){for(const r of n??[]){const n=new RegExp(`^.*(?:${r}).*$`,"m").exec(`${e}\n${t}`);if(n)return n[0].trim().slice(0,300)}
return undefined}function N({stdout:n,stderr:e}){const t=(e.trim()||n.trim()).split("\n");return t.at(-1)?.trim().slice(0,300)||undefined}function C(n){
const e=N(n);return e===undefined?"":`: ${e}`}var R=t(98699);var B=t(765);async function U(n,e,t,r,i){const o=(0,s.wE)();try{(0,
s.s)(o,r.top,new Set([...t.files,...(0,R.V)(n.tool,r.files,r.top,r.has)]));(0,s.x)(o,r.top,[t.cwd]);const c=await(0,B.d)(n,e,t,{...r,top:o},i)
;if(e.parse.format!=="changes")return c;return{...c,file:await _(t.files,r.top,o)}}finally{(0,s.yu)(o)}}function V(n){return(0,r.existsSync)(n)?(0,
r.readFileSync)(n):undefined}async function _(n,e,r){const{createTwoFilesPatch:s}=await Promise.all([t.e(7291),t.e(1157)]).then(t.bind(t,21157))
;const o=n.flatMap(n=>{const[t,o]=[(0,i.join)(e,n),(0,i.join)(r,n)].map(V);if(t===undefined||o===undefined||t.equals(o))return[]
;const c=s("a","b",t.toString("utf8"),o.toString("utf8"),undefined,undefined,{context:0});return`--- ${(0,i.join)(e,n)}\n+++ ${n}\n${c.slice(c.indexOf("@@"))}`
});return o.join("")}const z={checkstyle:()=>Promise.all([t.e(9800),t.e(9072)]).then(t.bind(t,89072)).then(n=>n.checkstyle),
diff:()=>t.e(6350).then(t.bind(t,16350)).then(n=>n.diff),errorformat:()=>t.e(9216).then(t.bind(t,49216)).then(n=>n.errorformat),
github:()=>t.e(3182).then(t.bind(t,3182)).then(n=>n.github),json:()=>t.e(9170).then(t.bind(t,9170)).then(n=>n.json),
junit:()=>Promise.all([t.e(9800),t.e(5005)]).then(t.bind(t,75005)).then(n=>n.junit),list:()=>t.e(8309).then(t.bind(t,28309)).then(n=>n.list),
none:()=>t.e(4755).then(t.bind(t,24755)).then(n=>n.none),regex:()=>t.e(9530).then(t.bind(t,69530)).then(n=>n.regex),
sarif:()=>Promise.all([t.e(737),t.e(9644)]).then(t.bind(t,9644)).then(n=>n.sarif)};async function W(n){const{parse:e}=await z[n==="changes"?"diff":n]();return e
}async function D(n){const e=await T(n);return e.reading.untold&&n.place.replay===undefined?await T(n):e}
async function T({setting:n,command:e,invocation:t,place:r,copy:i}){const{tool:s}=n;const o=await W(e.parse.format)
;const c=e.parse.format==="changes"||s.effect==="write";const a=c?U:B.d;const u=r.replay?.()??await a(n,e,t,r,i);r.observe?.(u);const f=t.given?t.files.length:0
;const l={errorRules:s["error-rules"]??[],secret:s.secret??false};return{reading:j(e,u,f,l,o),result:u}}async function A({command:n,...e},t){const r=G(e,t)
;const{retry:i,coverage:s,...c}=n;const a=r===undefined?i?.args.filter(n=>!n.includes("{files}")):i?.args;const u={...c,argv:[...e.invocation.argv,...a??[]]}
;const[f=e.invocation]=(0,o.Rr)({command:{...u,scope:"workspace"},files:r??e.invocation.files,rootOf:()=>e.invocation.cwd,top:e.place.top,
share:Number.POSITIVE_INFINITY});const l=d(t.flatMap(({test:n})=>n?.name??[]));const h={...e.place,values:{...e.place.values,tests:l}};return(await D({...e,
command:u,invocation:f,place:h})).reading}function G({place:n,invocation:e},t){const r=new v(n.top)
;const i=t.map(({test:n})=>n?.path===undefined?undefined:r.inside(n.path,e.cwd));const s=i.filter(e=>e!==undefined&&n.has(e))
;return s.length===t.length?[...new Set(s)]:undefined}var q=t(11836);var Y=t(66111);async function H(n,e,t,r){const{tool:i}=n;const s=(0,h.V)(i.root??[],t.has)
;if(e.length===0&&i.files!==undefined)return[];const a=await r("");const u=(0,Y.a6)(n,a.version,e);if(u.length===0&&i.files!==undefined)return[];const f=(0,
Y.Bp)(n,a.version);const l=n.coverage&&f.coverage;const d=[...nn(f,t.top),...l?.args??[],...n.args];const p={...en(f,d),coverage:l};const g=(0,c.x)(i,p)
;const m=u.length/t.limiter.partsOf(u.length*g);const v=(0,o.Rr)({command:p,files:u,rootOf:s,top:t.top,share:m});const w=p.weight==="all"?t.cores:p.weight??1
;const y=async e=>await t.limiter.run({weight:w,size:e.files.length*g},async()=>K(n,p,e,t,await r(e.cwd)));if(!p.serial)return await Promise.all(v.map(y))
;const b=[];for(const n of v)b.push(await y(n));return b}async function K(n,e,t,r,i){const o=performance.now();const c=n.retries>0?(0,
s.wE)(`kempt-${n.id}-`):undefined;try{const s={setting:n,command:e,invocation:t,place:{...r,outdir:c},copy:i};const{reading:f,result:l}=await D(s)
;const d=await u(f,n.retries,n=>A(s,n));const h=Q(n,e,t.cwd,r,d);const g=d.findings.flatMap(n=>(0,p.S)([n],n.rule===a?{...h,level:undefined}:h))
;const m=n.tool.effect==="write"&&(0,q.US)(e.scope)==="rerun";const v=m?J(g,t.files,r.has):g;const w=await $(e,d,l,t.cwd,r);return{invocation:t,class:d.class,
reason:d.reason,findings:v,...w,ms:performance.now()-o}}finally{if(c!==undefined)(0,s.yu)(c)}}function J(n,e,t){const r=new Set(e)
;return n.filter(({location:{path:n}})=>r.has(n)||!t(n))}function Q({id:n,tool:e,level:t},r,i,{top:s,has:o},c={}){const a=new v(s);return{id:n,tool:e,level:t,
units:{"column-unit":c.columnUnit,...X(r.parse)},toPath:n=>a.inside(n,i),open:n=>a.open(n),manifest:Z(e.root??[],i,o)}}function X(n){
const e=Object.entries(n).filter(([n])=>/^(?:line|column)-|^end-inclusive$/.test(n));return Object.fromEntries(e)}function Z(n,e,t){const r=e===""?"":`${e}/`
;const i=n.find(n=>t(`${r}${n}`));return i===undefined?e||".":`${r}${i}`}function nn(n,e){
return(n["args-if"]??[]).flatMap(({contains:{file:n,pattern:t},args:s})=>{const o=(0,i.join)(e,n);return(0,r.existsSync)(o)&&new RegExp(t,"m").test((0,
r.readFileSync)(o,"utf8"))?s:[]})}function en(n,e){if(e.length===0)return n;const t=n.argv.findIndex(n=>n==="--"||/\{(?:files|file|dir)\}/.test(n))
;const r=t<0?n.argv.length:t;return{...n,argv:[...n.argv.slice(0,r),...e,...n.argv.slice(r)]}}},11836:(n,e,t)=>{t.d(e,{It:()=>r,US:()=>s,i0:()=>i})
;function r({coverage:n},{reach:e}){return t=>n!==undefined||e===undefined||e.has(t)}function i({setting:n}){return s(n.tool.check.scope)==="lines"}
function s(n){return n==="repository"||n==="workspace"?"lines":"rerun"}},66111:(n,e,t)=>{t.d(e,{BW:()=>f,a6:()=>l,Bp:()=>u});var r=t(52336);var i=t(62088)
;var s=t.n(i);function o(n,e){const t=s().coerce(n);return t===null||s().satisfies(t,e)}var c=t(41600);function a({tool:n},e){
return n.variants?.find(({when:n})=>o(e,n))}function u(n,e){return{...n.tool.check,...a(n,e)?.check}}function f(n,e){const{fix:t}=n.tool;return t&&{...t,
...a(n,e)?.fix}}function l(n,e,t){const i=a(n,e)?.exclude;if(i===undefined)return t;const s=(0,r.toMatcher)(i.map(c.M));return t.filter(n=>!s(n))}},
62563:(n,e,t)=>{t.d(e,{F:()=>r});class r extends Error{name="UnreadableOutput"}},56102:(n,e,t)=>{t.d(e,{U6:()=>p,s:()=>h,wE:()=>l,x:()=>g,yu:()=>d})
;var r=t(73024);var i=t.n(r);var s=t(48161);var o=t.n(s);var c=t(76760);var a=t.n(c);const u=new Set;let f=false;function l(n="kempt-"){const e=(0,
r.mkdtempSync)((0,c.join)((0,s.tmpdir)(),n));u.add(e);if(!f)process.on("exit",()=>[...u].forEach(d));f=true;return e}function d(n){u.delete(n);(0,r.rmSync)(n,{
recursive:true,force:true,maxRetries:3})}function h(n,e,t){const i=new Set;for(const s of t){const t=(0,c.join)(e,s);if(!(0,r.statSync)(t,{throwIfNoEntry:false
})?.isFile())continue;const o=(0,c.join)(n,s);const a=(0,c.dirname)(o);if(!i.has(a))(0,r.mkdirSync)(a,{recursive:true});i.add(a);(0,
r.copyFileSync)(t,o,r.constants.COPYFILE_FICLONE)}}function p(n,e,t,i=false){const s=(0,c.join)(n,e);(0,r.mkdirSync)((0,c.dirname)(s),{recursive:true});(0,
r.writeFileSync)(s,t);if(i)(0,r.chmodSync)(s,493)}function g(n,e,t){for(const i of new Set(["",...t])){for(const t of["node_modules",".venv","venv"]){
const s=(0,c.join)(e,i,t);const o=(0,c.join)(n,i,t);if(!(0,r.existsSync)(s)||!(0,r.statSync)(s).isDirectory()||(0,r.existsSync)(o))continue;(0,r.mkdirSync)((0,
c.dirname)(o),{recursive:true});(0,r.symlinkSync)(s,o,"dir")}}}},28313:(n,e,t)=>{t.d(e,{I6:()=>c,PV:()=>i,tC:()=>o});var r=t(15083);function i(n,e){
const t=new Map;for(const{paths:i,lines:o}of n){const n=s(i,e);if(n===undefined)continue;const c=t.get(n)??new Map;for(const[n,e]of o)(0,r.c)(c,n,e);t.set(n,c)}
return t}function s(n,e){for(const t of n){const n=e(t);if(n!==undefined)return n}return undefined}function o(n){
const e=[...n.values()].flatMap(n=>[...n.values()]);return{covered:e.filter(Boolean).length,lines:e.length}}function c(n,e,t){
const r=new Set([...n.keys()].map(f));const i=e.filter(({hunks:n})=>n.some(({headCount:n})=>n>0))
;const s=i.map(({path:n})=>n).filter(e=>!n.has(e)&&r.has(f(e))&&t(e));const o=i.flatMap(e=>a(e,n));const c=o.flat();return{
covered:c.filter(({covered:n})=>n).length,lines:c.length,gaps:o.flatMap(u),unmeasured:s}}function a({path:n,hunks:e},t){
const r=[...t.get(n)??[]].sort(([n],[e])=>n-e);return e.map(({headStart:e,headCount:t})=>r.filter(([n])=>n>=e&&n<e+t).map(([e,t])=>({path:n,line:e,covered:t})))
}function u(n){const e=[];let t=false;for(const{path:r,line:i,covered:s}of n){const n=t&&!s?e.pop():undefined;if(!s)e.push({path:r,from:n?.from??i,to:i});t=!s}
return e}function f(n){return/\.[^./]*$/.exec(n)?.[0]??""}},19880:(n,e,t)=>{t.d(e,{c:()=>i,u:()=>r});function r(n,e){return n.some(n=>{
if(typeof n==="number")return n===e;const[t=0,r=0]=n.split("-").map(Number);return e>=t&&e<=r})}function i(n,e){return(n&e)!==0}},97992:(n,e,t)=>{t.d(e,{
GS:()=>h,Rr:()=>s,s_:()=>d});const r=5e3;const i=4e5;function s(n){const{command:e,files:t,rootOf:r}=n;const i=e.scope??"batch"
;if(i==="repository")return[a("",t,n)];const s=l(t,r);return[...s].flatMap(([e,t])=>o(i,t,n).map(t=>a(e,t,n)))}function o(n,e,t){
if(n==="file")return e.map(n=>[n]);if(n==="directory")return[...l(e,f).values()];return n==="workspace"?[e]:c(e,t)}function c(n,{command:e,share:t}){
const{files:s=r,bytes:o=i}=e.batch??{};const c=e.weight==="all"||e.serial;const a=c?1:Math.ceil(n.length/t);const u=Math.min(s,Math.ceil(n.length/a));const f=[]
;let l=0;for(const e of n){const n=Buffer.byteLength(e)+1;const t=f.at(-1);if(t&&t.length<u&&l+n<=o)t.push(e);else{f.push([e]);l=0}l+=n}return f}
function a(n,e,{command:t,top:r}){const{argv:i,paths:s="plain"}=t;const o=e.map(e=>u(e,n,r,s));const c=u(f(e[0]??""),n,r,s);return{argv:i,paths:o,folder:c,
cwd:n,files:e,given:i.some(n=>/\{(?:files|file|dir)\}/.test(n))}}function u(n,e,t,r){if(r==="absolute")return n===""?t:`${t}/${n}`
;const i=(e===""?n:n.slice(e.length+1))||".";const s={plain:()=>i,escaped:()=>i.replace(/[\\*?[\](){}!@+]/g,"\\$&"),
bracketed:()=>i.replace(/[*?[\](){}]/g,"[$&]")}[r]();return/^[-@+:]/.test(s)||s.startsWith("\\@")||s.startsWith("\\+")?`./${s}`:s}function f(n){
return n.slice(0,Math.max(0,n.lastIndexOf("/")))}function l(n,e){const t=new Map;for(const r of n){const n=t.get(e(r));if(n)n.push(r);else t.set(e(r),[r])}
return t}function d({argv:n,paths:e,folder:t},r){const i={...r,file:e[0]??"",dir:t};return n.flatMap(n=>n.includes("{files}")?e.map(e=>h(n,{...i,files:e
})):[h(n,i)])}function h(n,e){return n.replace(/\{(\w+)\}/g,(n,t)=>e[t]??n)}},96107:(n,e,t)=>{t.d(e,{j:()=>s});const r=5e3;const i=1.25;class s{#c;#a=[];#u=0
;#f=0;#l=false;constructor(n){this.#c=Math.max(1,n)}announce(n){let e=0;const t=n=>{this.#f+=n-e;e=n};t(n);return t}partsOf(n){
const e=Math.max(this.#f,n)/this.#c;return Math.max(1,Math.ceil((n-r)/(i*e)))}async run({weight:n,size:e},t){const r=Math.min(n,this.#c)
;await new Promise(n=>this.#d({weight:r,size:e,start:n}));try{return await t()}finally{this.#u-=r;this.#h()}}#d(n){
this.#a=[...this.#a,n].sort((n,e)=>e.weight-n.weight||e.size-n.size);if(!this.#l)setImmediate(()=>this.#h());this.#l=true}#h(){this.#l=false
;this.#a=this.#a.filter(({weight:n,start:e})=>{if(this.#u+n>this.#c)return true;this.#u+=n;e();return false})}}},9304:(n,e,t)=>{t.d(e,{x:()=>i})
;const r=["go","crates","download"];function i({category:n,install:e},{pace:t}){if(t!==undefined)return t;if(n==="test")return 100
;return e!==undefined&&r.includes(e.registry)?1:10}},37958:(n,e,t)=>{t.d(e,{V:()=>r});function r(n,e){if(n.length===0)return()=>"";const t=new Map;const r=i=>{
const s=t.get(i);if(s!==undefined)return s;const o=i===""?"":`${i}/`;const c=n.some(n=>e(`${o}${n}`))
;const a=c||i===""?i:r(i.slice(0,Math.max(0,i.lastIndexOf("/"))));t.set(i,a);return a};return n=>r(n.slice(0,Math.max(0,n.lastIndexOf("/"))))}},91952:(n,e,t)=>{
t.d(e,{S:()=>v});var r=t(6908);const i={error:"error",fatal:"error",failure:"error",critical:"error",high:"error",warning:"warning",warn:"warning",
medium:"warning",moderate:"warning",note:"note",notice:"note",info:"note",information:"note",low:"note",hint:"note",style:"note",none:"note"}
;function s({levels:n={}},e,{rule:t,level:r}){if(e)return e;const s=Object.entries(n["by-rule"]??{}).find(([n])=>t!==undefined&&o(n,t));if(s)return s[1]
;const c=r===undefined?undefined:n["by-level"]?.[r]??i[r.toLowerCase()];return c??n.default??"warning"}function o(n,e){
const t=n.replace(/[\\^$.+?()[\]{}|]/g,"\\$&").replace(/\*/g,".*");return new RegExp(`^${t}$`).test(e)}function c(n,e,t){
const{line:r,column:i,endLine:s,endColumn:o}=e;const c={line:a(r),column:a(i),endLine:a(s),endColumn:a(o)};const l=f(n,c.line,t)
;if(l===undefined)return undefined;const h=c.column===undefined?n.lineStarts()[l]:d(n,l,c.column,t);const p=Math.max(h,u(n,c,l,h,t));return n.region(h,p-h)}
function a(n){return Number.isInteger(n)?n:undefined}function u(n,e,t,r,i){const s=f(n,e.endLine,i)??t;if(e.endColumn!==undefined){
const o=e.endColumn+(i["end-inclusive"]?1:0);return s<t?r:d(n,s,o,i,l(n,e.endLine,i))}if(e.column===undefined||s>t)return n.lineEnd(Math.max(s,t))
;const o=n.bytes().toString("utf8",r,n.lineEnd(t));const c=/^(?:[\p{L}\p{N}_]+|.)/su.exec(o)?.[0]??"";return Math.min(r+Buffer.byteLength(c),n.lineEnd(t))}
function f(n,e,t){if(e===undefined)return undefined;const r=e-(t["line-base"]??1);return r<0?undefined:Math.min(r,n.lineStarts().length-1)}function l(n,e,t){
return e!==undefined&&e-(t["line-base"]??1)>=n.lineStarts().length}function d(n,e,t,r,i=false){if(i)return n.length;const s=n.lineStarts()[e]+(e===0?h(n):0)
;const o=n.lineStarts()[e+1]??n.length;const c=Math.max(0,t-(r["column-base"]??1));const a=n.bytes().toString("utf8",s,o)
;const u=r["column-unit"]==="byte"?c:Buffer.byteLength(p(a,c,r["column-unit"]));return Math.min(s+u,o)}function h(n){const e=n.bytes()
;return e[0]===239&&e[1]===187&&e[2]===191?3:0}function p(n,e,t="utf-16"){if(t==="utf-16")return g(n.slice(0,e));let r=0;let i=0;for(const s of n){if(r>=e)break
;r=t==="tab-8"&&s==="\t"?r+8-r%8:r+1;i+=s.length}return n.slice(0,i)}function g(n){return n.replace(/[\uD800-\uDBFF]$/,"")}function m(n,e,t="utf-16"){
const r=Math.max(0,e);if(t==="byte")return Math.min(r,n.length);const i=n.text();const s=i.startsWith("\ufeff")?1:0
;const o=t==="utf-16"?g(i.slice(0,r+s)):[...i].slice(0,r+s).join("");return Math.min(Buffer.byteLength(o),n.length)}function v(n,e){return n.map(n=>{
const t=n.path?e.toPath(n.path):undefined;if(t)return y(n,t,e);const{path:r,fix:i,message:s,...o}=n;const c={...o,message:r?`${r}: ${s}`:s}
;return y(c,e.manifest,e)})}const w=5;function y(n,e,t){const{id:i,tool:o,units:a}=t;const u=n.rule===undefined?i:`${i}/${n.rule}`
;const f=n.path===undefined?undefined:t.open(e);const l=f&&c(f,n,a);const d=f&&l?x(f,l):"";const h=f&&n.fix&&!o.secret?$(f,n.fix,t):undefined;return(0,r.U)({
rule:u,level:s(o,t.level,n),message:(o.secret?b(d,n.message.trim()):n.message.trim())||"no message",path:e,region:l,
subject:`${d}\n${n.message.replace(/\d+/g,"#")}`,...l&&{snippet:o.secret?"[redacted]":d.split("\n",1)[0]},...h&&{fix:h}})}function b(n,e){
return e.replace(/[^\s'"`=:,;()]{6,}/g,e=>n.includes(e)?"[redacted]":e)}function x(n,e){const t=e.startLine-1;const r=e.endLine-e.startLine<w?e.endLine-1:t
;return Array.from({length:r-t+1},(e,r)=>n.line(t+r)).join("\n")}function $(n,e,{id:t,tool:r,units:i}){
const s=r.check?.parse.format==="json"?r.check.parse.fix?.["offset-unit"]:undefined;const o=e.flatMap(e=>{const t=a(e.offset)
;const r=t===undefined?c(n,e,i):S(n,t,a(e.endOffset),s);return r?[{region:r,text:M(e.text,n)}]:[]});o.sort((n,e)=>n.region.byteOffset-e.region.byteOffset)
;let u=0;for(const{region:n}of o){if(n.byteOffset<u)return undefined;u=n.byteOffset+n.byteLength}return o.length===e.length?{
description:`as ${r.title??t} has it`,edits:o}:undefined}function S(n,e,t,r){const i=m(n,e,r);return n.region(i,Math.max(0,m(n,t??e,r)-i))}function M(n,e){
if(!n.includes("\n")||n.includes("\r"))return n;return e.bytes().includes("\r\n")?n.replace(/\n/g,"\r\n"):n}}};
