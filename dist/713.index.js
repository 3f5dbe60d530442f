"use strict";exports.id=713;exports.ids=[713];exports.modules={98699:(n,t,e)=>{e.d(t,{V:()=>p,v:()=>h});var r=e(77598);var i=e.n(r);var s=e(73024);var o=e.n(s)
;var a=e(76760);var c=e.n(a);var u=e(42352);var f=e(22906);var l=e(52336);var d=e(41600);class h{#n;#t;#e=new Map;#r;constructor(n,t,e,r){this.#n=n
;const i=e&&r?.entries===t?r:undefined;this.#t=new Map(t.map(({path:n},t)=>[n,i&&!e?.has(n)?(0,f.VE)(i,t):undefined]));const s=y(n).filter(n=>!this.#t.has(n))
;this.#r=[...this.#t.keys(),...s]}id(n){const t=this.#t.get(n)??this.#e.get(n);if(t!==undefined)return t;const e=w((0,a.join)(this.#n,n));this.#e.set(n,e)
;return e}digestFor(n){const t=p(n,this.#r,this.#n,n=>this.#t.has(n));return t.length===0?"":this.digestOf(t)}digestOf(n){const t=(0,r.createHash)("sha256")
;for(const e of[...n].sort())t.update(`${e}\0${this.id(e)}\n`);return t.digest("hex")}}function p({cache:n,root:t=[]},e,r,i){
const s=g([...n?.inputs??[],...t],e);if(!n?.["inputs-name"])return s;return[...new Set([...s,...s.flatMap(n=>m(n,r,i))])]}function g(n,t){
if(n.length===0)return[];const e=n.filter(n=>/[*?[\]{}()!/]/.test(n));const r=new Set(n.filter(n=>!e.includes(n)));const i=e.length===0?()=>false:(0,
l.toMatcher)(e.map(d.M));return t.filter(n=>r.has(n.slice(n.lastIndexOf("/")+1))||i(n))}function m(n,t,e){const r=v((0,
a.join)(t,n)).toString("utf8").split(/[\r\n,;="'`[\](){}]+|:\s/);const i=a.posix.dirname(n)
;return r.flatMap(n=>[a.posix.normalize(n.trim()),a.posix.join(i,n.trim())]).filter(e)}function v(n){try{return(0,s.readFileSync)(n)}catch{
return Buffer.alloc(0)}}function w(n){try{return(0,u.z)((0,s.readFileSync)(n))}catch{return"absent"}}function y(n){try{return(0,s.readdirSync)(n,{
withFileTypes:true}).filter(n=>n.isFile()).map(({name:n})=>n)}catch{return[]}}},765:(n,t,e)=>{e.d(t,{d:()=>p});var r=e(73024);var i=e(76760);var s=e(30291)
;var o=e(56102);var a=e(97936);var c=e(52336);const u=20;function f(n,t,e){const s=t.search(/[*?[{]/);const o=s<0?[(0,
i.resolve)(n,t)]:l(n,t,t.lastIndexOf("/",s)+1);return o.filter(n=>d(n,e)).map(n=>(0,r.readFileSync)(n,"utf8"))}function l(n,t,e){const s=(0,
i.resolve)(n,t.slice(0,e));if(!(0,r.statSync)(s,{throwIfNoEntry:false})?.isDirectory())return[];const o=(0,c.toMatcher)([t.slice(e)]);return(0,
r.readdirSync)(s,{recursive:true,encoding:"utf8"}).filter(n=>!/(?:^|[\\/])(?:node_modules|\.git)[\\/]/.test(n)&&o(n.split(i.sep).join("/"))).map(n=>(0,
i.resolve)(s,n)).sort()}function d(n,t){const e=(0,r.statSync)(n,{throwIfNoEntry:false});return e?.isFile()===true&&e.mtimeMs>=t-u}var h=e(97992)
;async function p({tool:n,id:t},e,c,u,l){const d=u.outdir??(0,o.wE)(`kempt-${t}-`);const p=Date.now();try{const t=(0,i.join)(d,"output");(0,r.rmSync)(t,{
force:true});const o=(0,i.resolve)(u.top,c.cwd);const m={outfile:t,outdir:d,cachedir:d,root:o,version:l.version,...u.values};const[,...v]=(0,h.s_)(c,m)
;const w=await(0,s.m)([...l.start,...v],{cwd:o,env:(0,a.u)(u.env,{...n.env,set:g(n.env?.set,m),folders:l.folders}),timeout:(e.timeout??600)*1e3,
maxOutput:(e.output?.["max-mb"]??64)*1024*1024});const y=e.output?.from==="file";const b=y&&(0,r.existsSync)(t)?(0,r.readFileSync)(t,"utf8"):undefined
;const x=(0,h.GS)(e.coverage?.file??"",m);return{...w,file:b,...x!==""&&{coverage:f(o,x,p)}}}finally{if(u.outdir===undefined)(0,o.yu)(d)}}function g(n={},t){
return Object.fromEntries(Object.entries(n).map(([n,e])=>[n,(0,h.GS)(e,t)]))}},22955:(n,t,e)=>{e.d(t,{V:()=>Y,q:()=>q});var r=e(73024);var i=e(76760)
;var s=e(56102);var o=e(97992);var a=e(9304);const c="flaky-test";async function u(n,t,e){let r=n.findings;for(let i=2;i<=t+1&&n.class==="findings";i++){
const n=r.filter(({test:n,rule:t})=>n!==undefined&&t!==c);if(n.length===0)break;const t=await e(n,i)
;if(t===undefined||t.class!=="clean"&&t.class!=="findings")break;const s=f(t);r=r.map(t=>s.has(t.test?.id??"")&&n.includes(t)?l(t,i):t)}return{...n,findings:r}}
function f({passed:n=[],findings:t}){const e=new Map;for(const r of[...n,...t.flatMap(({test:n})=>n?.id??[])])e.set(r,(e.get(r)??0)+1)
;return new Set(n.filter(n=>e.get(n)===1))}function l(n,t){return{...n,rule:c,level:"note",message:`Passed on try ${t} only. ${n.message}`}}function d(n){
const t=n.map(n=>n.split(/[^\p{L}\p{N}_]+/u).filter(Boolean).join(".*"));return t.includes("")?".*":[...new Set(t)].join("|")}var h=e(37958);var p=e(91952)
;var g=e(97689);var m=e(78187);class v{#n;#i;#s=new Map;constructor(n){this.#n=n;this.#i=(0,r.realpathSync)(n)}open(n){
if(!this.#s.has(n))this.#s.set(n,this.#e(n));return this.#s.get(n)}#e(n){try{const t=(0,r.readFileSync)((0,i.join)(this.#n,n));const e=new m.s
;e.reset(n,g.K.file,0,0,t,t.length);return e}catch{return undefined}}inside(n,t){const e=n.startsWith("file://")?w(n.slice("file://".length)):n;const r=(0,
i.isAbsolute)(e)?e:(0,i.join)(this.#n,t,e);for(const n of[this.#n,this.#i]){const t=(0,i.relative)(n,r).split(i.sep).join("/")
;if(t!==""&&t!==".."&&!t.startsWith("../")&&!(0,i.isAbsolute)(t))return t}return r===this.#n||r===this.#i?".":undefined}}function w(n){try{
return decodeURIComponent(n)}catch{return n}}var y=e(62563);const b={
cobertura:()=>Promise.all([e.e(9800),e.e(5212)]).then(e.bind(e,95212)).then(n=>n.cobertura),
"coverage-py":()=>Promise.all([e.e(737),e.e(4623)]).then(e.bind(e,64623)).then(n=>n.coveragePy),go:()=>e.e(8755).then(e.bind(e,68755)).then(n=>n.go),
lcov:()=>e.e(5149).then(e.bind(e,25149)).then(n=>n.lcov)};var x=e(28313);async function $({coverage:n},t,{coverage:e=[]},r,{top:i,has:s}){
if(n===undefined||t.class==="error"||t.class==="nothing")return{};if(e.length===0)return{class:"error",reason:`it wrote no coverage to ${n.file}`}
;const{parse:o}=await b[n.format]();const a=M(e,o);if(typeof a==="string")return{class:"error",reason:`its coverage ${a}`};const c=new v(i);const u=(0,
x.PV)(a,n=>{const t=c.inside(n,r);return t!==undefined&&s(t)?t:undefined});if((0,x.tC)(u).lines>0)return{coverage:u};return{class:"error",
reason:"its coverage names no executable line of the repository"}}function M(n,t){try{return n.flatMap(t)}catch(n){if(n instanceof y.F)return n.message;throw n}
}var S=e(19880);function j(n,t,e,{errorRules:r,secret:i},s){const o=O(n,t,e,r,s);if(!i||o.class!=="error")return o
;const{code:a,failure:c,timedOut:u,truncated:f}=t;if(c!==undefined||u||f||a===null)return o;return{...o,
reason:`it ended with code ${a}; what it printed may hold a secret, and is not shown`}}function O(n,t,e,r,i){const s=I(n,t,i)
;const o="output"in s?s.output.findings:[];const a=F(n,t);if(a!==undefined)return{class:"error",findings:n.parse.format==="none"?[]:o,reason:a};const c=E(n,t)
;const u=P(n.output?.["nothing-if"],t);if(c.nothing||u!==undefined){return{class:"nothing",findings:[],reason:u??N(t)??"it found nothing to look at"}}
if(!c.clean&&!c.findings){return{class:"error",findings:n.parse.format==="none"?[]:o,reason:`it ended with code ${t.code}${B(t)}`}}if("problem"in s)return{
class:"error",findings:[],reason:`${s.problem}${B(t)}`};return k(n,t,s.output,c,e,r)}function k(n,t,e,r,i,s){const o=n.parse.format==="none"
;const a=o&&r.clean?[]:e.findings;const c=a.find(({rule:n})=>n!==undefined&&s.includes(n));if(c)return{class:"error",findings:a,reason:c.message}
;if(!r.clean&&a.length===0){return{class:"error",findings:a,reason:`it ended with code ${t.code}, which means findings, but told none${B(t)}`}}
const u=e.examined??L(n,t);if(u===0&&n.parse.format==="junit"&&a.length===0)return{class:"nothing",findings:a,reason:"it ran no test"}
;if(u===0&&i>0&&n.parse.format!=="junit"){return{class:"error",findings:a,reason:`it was given ${i} ${i===1?"file":"files"} and looked at none`}}return{
class:a.length>0?"findings":"clean",findings:a,columnUnit:e.columnUnit,passed:e.passed}}function F({output:n,timeout:t},e){
if(e.failure!==undefined)return`it could not be started: ${e.failure}`;if(e.timedOut)return`it was ended after ${t??600} seconds`
;if(e.code===null)return`it was ended by ${e.signal??"a signal"}`;if(e.truncated)return"it printed more than is read (output.max-mb)"
;const r=P(n?.["error-if"],e);return r===undefined?undefined:`it said: ${r}`}function E({exit:n={}},{code:t}){if(t===null)return{clean:false,findings:true,
nothing:false};if(n.bits){const e=(0,S.c)(t,n.bits.error);return{clean:t===0,findings:!e&&(0,S.c)(t,n.bits.findings),nothing:false}}return{clean:(0,
S.u)(n.clean??[0],t),findings:(0,S.u)(n.findings??[1],t),nothing:(0,S.u)(n.nothing??[],t)}}function I(n,t,e){
const r=n.parse.format==="changes"?"file":n.output?.from??"stdout";const i={stdout:t.stdout,stderr:t.stderr,both:`${t.stdout}\n${t.stderr}`,file:t.file}[r]
;if(i===undefined)return{problem:"it wrote no result file"};try{return{output:e(i,n.parse)}}catch(n){if(n instanceof y.F)return{
problem:`its output ${n.message}`};throw n}}function L({examined:n},{stdout:t,stderr:e}){if(n===undefined)return undefined;const r=new RegExp(n.pattern,"gm")
;const i=[...`${t}\n${e}`.matchAll(r)].map(n=>Number(n[1]));if(i.length===0)return n.optional?undefined:0;return i.reduce((n,t)=>n+t,0)}
function P(n,{stdout:t,stderr:e}){for(const r of n??[]){const n=new RegExp(`^.*(?:${r}).*$`,"m").exec(`${t}\n${e}`);if(n)return n[0].trim().slice(0,300)}
return undefined}function N({stdout:n,stderr:t}){const e=(t.trim()||n.trim()).split("\n");return e.at(-1)?.trim().slice(0,300)||undefined}function B(n){
const t=N(n);return t===undefined?"":`: ${t}`}var C=e(98699);var R=e(765);async function V(n,t,e,r,i){const o=(0,s.wE)();try{(0,
s.s)(o,r.top,new Set([...e.files,...(0,C.V)(n.tool,r.files,r.top,r.has)]));(0,s.x)(o,r.top,[e.cwd]);const a=await(0,R.d)(n,t,e,{...r,top:o},i)
;if(t.parse.format!=="changes")return a;return{...a,file:await U(e.files,r.top,o)}}finally{(0,s.yu)(o)}}function z(n){return(0,r.existsSync)(n)?(0,
r.readFileSync)(n):undefined}async function U(n,t,r){const{createTwoFilesPatch:s}=await Promise.all([e.e(7291),e.e(1157)]).then(e.bind(e,21157))
;const o=n.flatMap(n=>{const[e,o]=[(0,i.join)(t,n),(0,i.join)(r,n)].map(z);if(e===undefined||o===undefined||e.equals(o))return[]
;const a=s("a","b",e.toString("utf8"),o.toString("utf8"),undefined,undefined,{context:0});return`--- ${(0,i.join)(t,n)}\n+++ ${n}\n${a.slice(a.indexOf("@@"))}`
});return o.join("")}const W={checkstyle:()=>Promise.all([e.e(9800),e.e(9072)]).then(e.bind(e,89072)).then(n=>n.checkstyle),
diff:()=>e.e(6350).then(e.bind(e,16350)).then(n=>n.diff),errorformat:()=>e.e(9216).then(e.bind(e,49216)).then(n=>n.errorformat),
github:()=>e.e(3182).then(e.bind(e,3182)).then(n=>n.github),json:()=>e.e(9170).then(e.bind(e,9170)).then(n=>n.json),
junit:()=>Promise.all([e.e(9800),e.e(5005)]).then(e.bind(e,75005)).then(n=>n.junit),list:()=>e.e(8309).then(e.bind(e,28309)).then(n=>n.list),
none:()=>e.e(4755).then(e.bind(e,24755)).then(n=>n.none),regex:()=>e.e(9530).then(e.bind(e,69530)).then(n=>n.regex),
sarif:()=>Promise.all([e.e(737),e.e(9644)]).then(e.bind(e,9644)).then(n=>n.sarif)};async function _(n){const{parse:t}=await W[n==="changes"?"diff":n]();return t
}async function A({setting:n,command:t,invocation:e,place:r,copy:i}){const{tool:s}=n;const o=await _(t.parse.format)
;const a=t.parse.format==="changes"||s.effect==="write";const c=a?V:R.d;const u=r.replay?.()??await c(n,t,e,r,i);r.observe?.(u);const f=e.given?e.files.length:0
;const l={errorRules:s["error-rules"]??[],secret:s.secret??false};return{reading:j(t,u,f,l,o),result:u}}async function D({command:n,...t},e){const r=T(t,e)
;const{retry:i,coverage:s,...a}=n;const c=r===undefined?i?.args.filter(n=>!n.includes("{files}")):i?.args;const u={...a,argv:[...t.invocation.argv,...c??[]]}
;const[f=t.invocation]=(0,o.Rr)({command:{...u,scope:"workspace"},files:r??t.invocation.files,rootOf:()=>t.invocation.cwd,top:t.place.top,
share:Number.POSITIVE_INFINITY});const l=d(e.flatMap(({test:n})=>n?.name??[]));const h={...t.place,values:{...t.place.values,tests:l}};return(await A({...t,
command:u,invocation:f,place:h})).reading}function T({place:n,invocation:t},e){const r=new v(n.top)
;const i=e.map(({test:n})=>n?.path===undefined?undefined:r.inside(n.path,t.cwd));const s=i.filter(t=>t!==undefined&&n.has(t))
;return s.length===e.length?[...new Set(s)]:undefined}var G=e(66111);async function q(n,t,e,r){const{tool:i}=n;const s=(0,h.V)(i.root??[],e.has)
;if(t.length===0&&i.files!==undefined)return[];const c=await r("");const u=(0,G.a6)(n,c.version,t);if(u.length===0&&i.files!==undefined)return[];const f=(0,
G.Bp)(n,c.version);const l=n.coverage&&f.coverage;const d=[...X(f,e.top),...l?.args??[],...n.args];const p={...Z(f,d),coverage:l};const g=(0,a.x)(i,p)
;const m=u.length/e.limiter.partsOf(u.length*g);const v=(0,o.Rr)({command:p,files:u,rootOf:s,top:e.top,share:m});const w=p.weight==="all"?e.cores:p.weight??1
;const y=async t=>await e.limiter.run({weight:w,size:t.files.length*g},async()=>H(n,p,t,e,await r(t.cwd)));if(!p.serial)return await Promise.all(v.map(y))
;const b=[];for(const n of v)b.push(await y(n));return b}async function H(n,t,e,r,i){const o=performance.now();const a=n.retries>0?(0,
s.wE)(`kempt-${n.id}-`):undefined;try{const s={setting:n,command:t,invocation:e,place:{...r,outdir:a},copy:i};const{reading:f,result:l}=await A(s)
;const d=await u(f,n.retries,n=>D(s,n));const h=Y(n,t,e.cwd,r,d);const g=d.findings.flatMap(n=>(0,p.S)([n],n.rule===c?{...h,level:undefined}:h))
;const m=n.tool.effect==="write"?K(g,e.files):g;const v=await $(t,d,l,e.cwd,r);return{invocation:e,class:d.class,reason:d.reason,findings:m,...v,
ms:performance.now()-o}}finally{if(a!==undefined)(0,s.yu)(a)}}function K(n,t){const e=new Set(t);return n.filter(({location:n})=>e.has(n.path))}
function Y({id:n,tool:t,level:e},r,i,{top:s,has:o},a={}){const c=new v(s);return{id:n,tool:t,level:e,units:{"column-unit":a.columnUnit,...J(r.parse)},
toPath:n=>c.inside(n,i),open:n=>c.open(n),manifest:Q(t.root??[],i,o)}}function J(n){
const t=Object.entries(n).filter(([n])=>/^(?:line|column)-|^end-inclusive$/.test(n));return Object.fromEntries(t)}function Q(n,t,e){const r=t===""?"":`${t}/`
;const i=n.find(n=>e(`${r}${n}`));return i===undefined?t||".":`${r}${i}`}function X(n,t){
return(n["args-if"]??[]).flatMap(({contains:{file:n,pattern:e},args:s})=>{const o=(0,i.join)(t,n);return(0,r.existsSync)(o)&&new RegExp(e,"m").test((0,
r.readFileSync)(o,"utf8"))?s:[]})}function Z(n,t){if(t.length===0)return n;const e=n.argv.findIndex(n=>n==="--"||/\{(?:files|file|dir)\}/.test(n))
;const r=e<0?n.argv.length:e;return{...n,argv:[...n.argv.slice(0,r),...t,...n.argv.slice(r)]}}},66111:(n,t,e)=>{e.d(t,{BW:()=>f,a6:()=>l,Bp:()=>u})
;var r=e(52336);var i=e(62088);var s=e.n(i);function o(n,t){const e=s().coerce(n);return e===null||s().satisfies(e,t)}var a=e(41600);function c({tool:n},t){
return n.variants?.find(({when:n})=>o(t,n))}function u(n,t){return{...n.tool.check,...c(n,t)?.check}}function f(n,t){const{fix:e}=n.tool;return e&&{...e,
...c(n,t)?.fix}}function l(n,t,e){const i=c(n,t)?.exclude;if(i===undefined)return e;const s=(0,r.toMatcher)(i.map(a.M));return e.filter(n=>!s(n))}},
62563:(n,t,e)=>{e.d(t,{F:()=>r});class r extends Error{name="UnreadableOutput"}},28313:(n,t,e)=>{e.d(t,{I6:()=>a,PV:()=>i,tC:()=>o});var r=e(15083)
;function i(n,t){const e=new Map;for(const{paths:i,lines:o}of n){const n=s(i,t);if(n===undefined)continue;const a=e.get(n)??new Map;for(const[n,t]of o)(0,
r.c)(a,n,t);e.set(n,a)}return e}function s(n,t){for(const e of n){const n=t(e);if(n!==undefined)return n}return undefined}function o(n){
const t=[...n.values()].flatMap(n=>[...n.values()]);return{covered:t.filter(Boolean).length,lines:t.length}}function a(n,t,e){
const r=new Set([...n.keys()].map(f));const i=t.filter(({hunks:n})=>n.some(({headCount:n})=>n>0))
;const s=i.map(({path:n})=>n).filter(t=>!n.has(t)&&r.has(f(t))&&e(t));const o=i.flatMap(t=>c(t,n));const a=o.flat();return{
covered:a.filter(({covered:n})=>n).length,lines:a.length,gaps:o.flatMap(u),unmeasured:s}}function c({path:n,hunks:t},e){
const r=[...e.get(n)??[]].sort(([n],[t])=>n-t);return t.map(({headStart:t,headCount:e})=>r.filter(([n])=>n>=t&&n<t+e).map(([t,e])=>({path:n,line:t,covered:e})))
}function u(n){const t=[];let e=false;for(const{path:r,line:i,covered:s}of n){const n=e&&!s?t.pop():undefined;if(!s)t.push({path:r,from:n?.from??i,to:i});e=!s}
return t}function f(n){return/\.[^./]*$/.exec(n)?.[0]??""}},19880:(n,t,e)=>{e.d(t,{c:()=>i,u:()=>r});function r(n,t){return n.some(n=>{
if(typeof n==="number")return n===t;const[e=0,r=0]=n.split("-").map(Number);return t>=e&&t<=r})}function i(n,t){return(n&t)!==0}},97992:(n,t,e)=>{e.d(t,{
GS:()=>h,Rr:()=>s,s_:()=>d});const r=5e3;const i=4e5;function s(n){const{command:t,files:e,rootOf:r}=n;const i=t.scope??"batch"
;if(i==="repository")return[c("",e,n)];const s=l(e,r);return[...s].flatMap(([t,e])=>o(i,e,n).map(e=>c(t,e,n)))}function o(n,t,e){
if(n==="file")return t.map(n=>[n]);if(n==="directory")return[...l(t,f).values()];return n==="workspace"?[t]:a(t,e)}function a(n,{command:t,share:e}){
const{files:s=r,bytes:o=i}=t.batch??{};const a=t.weight==="all"||t.serial;const c=a?1:Math.ceil(n.length/e);const u=Math.min(s,Math.ceil(n.length/c));const f=[]
;let l=0;for(const t of n){const n=Buffer.byteLength(t)+1;const e=f.at(-1);if(e&&e.length<u&&l+n<=o)e.push(t);else{f.push([t]);l=0}l+=n}return f}
function c(n,t,{command:e,top:r}){const{argv:i,paths:s="plain"}=e;const o=t.map(t=>u(t,n,r,s));const a=u(f(t[0]??""),n,r,s);return{argv:i,paths:o,folder:a,
cwd:n,files:t,given:i.some(n=>/\{(?:files|file|dir)\}/.test(n))}}function u(n,t,e,r){if(r==="absolute")return n===""?e:`${e}/${n}`
;const i=(t===""?n:n.slice(t.length+1))||".";const s={plain:()=>i,escaped:()=>i.replace(/[\\*?[\](){}!@+]/g,"\\$&"),
bracketed:()=>i.replace(/[*?[\](){}]/g,"[$&]")}[r]();return/^[-@+:]/.test(s)||s.startsWith("\\@")||s.startsWith("\\+")?`./${s}`:s}function f(n){
return n.slice(0,Math.max(0,n.lastIndexOf("/")))}function l(n,t){const e=new Map;for(const r of n){const n=e.get(t(r));if(n)n.push(r);else e.set(t(r),[r])}
return e}function d({argv:n,paths:t,folder:e},r){const i={...r,file:t[0]??"",dir:e};return n.flatMap(n=>n.includes("{files}")?t.map(t=>h(n,{...i,files:t
})):[h(n,i)])}function h(n,t){return n.replace(/\{(\w+)\}/g,(n,e)=>t[e]??n)}},96107:(n,t,e)=>{e.d(t,{j:()=>s});const r=5e3;const i=1.25;class s{#o;#a=[];#c=0
;#u=0;#f=false;constructor(n){this.#o=Math.max(1,n)}announce(n){let t=0;const e=n=>{this.#u+=n-t;t=n};e(n);return e}partsOf(n){const t=this.#u/this.#o
;return Math.max(1,Math.ceil((n-r)/(i*t)))}async run({weight:n,size:t},e){const r=Math.min(n,this.#o);await new Promise(n=>this.#l({weight:r,size:t,start:n}))
;try{return await e()}finally{this.#c-=r;this.#d()}}#l(n){this.#a=[...this.#a,n].sort((n,t)=>t.weight-n.weight||t.size-n.size)
;if(!this.#f)setImmediate(()=>this.#d());this.#f=true}#d(){this.#f=false;this.#a=this.#a.filter(({weight:n,start:t})=>{if(this.#c+n>this.#o)return true
;this.#c+=n;t();return false})}}},9304:(n,t,e)=>{e.d(t,{x:()=>r});function r({category:n,install:t},{pace:e}){if(e!==undefined)return e;if(n==="test")return 100
;return t?.registry==="npm"||t?.registry==="pypi"?10:1}},37958:(n,t,e)=>{e.d(t,{V:()=>r});function r(n,t){if(n.length===0)return()=>"";const e=new Map
;const r=i=>{const s=e.get(i);if(s!==undefined)return s;const o=i===""?"":`${i}/`;const a=n.some(n=>t(`${o}${n}`))
;const c=a||i===""?i:r(i.slice(0,Math.max(0,i.lastIndexOf("/"))));e.set(i,c);return c};return n=>r(n.slice(0,Math.max(0,n.lastIndexOf("/"))))}},91952:(n,t,e)=>{
e.d(t,{S:()=>v});var r=e(6908);const i={error:"error",fatal:"error",failure:"error",critical:"error",high:"error",warning:"warning",warn:"warning",
medium:"warning",moderate:"warning",note:"note",notice:"note",info:"note",information:"note",low:"note",hint:"note",style:"note",none:"note"}
;function s({levels:n={}},t,{rule:e,level:r}){if(t)return t;const s=Object.entries(n["by-rule"]??{}).find(([n])=>e!==undefined&&o(n,e));if(s)return s[1]
;const a=r===undefined?undefined:n["by-level"]?.[r]??i[r.toLowerCase()];return a??n.default??"warning"}function o(n,t){
const e=n.replace(/[\\^$.+?()[\]{}|]/g,"\\$&").replace(/\*/g,".*");return new RegExp(`^${e}$`).test(t)}function a(n,t,e){
const{line:r,column:i,endLine:s,endColumn:o}=t;const a={line:c(r),column:c(i),endLine:c(s),endColumn:c(o)};const l=f(n,a.line,e)
;if(l===undefined)return undefined;const h=a.column===undefined?n.lineStarts()[l]:d(n,l,a.column,e);const p=Math.max(h,u(n,a,l,h,e));return n.region(h,p-h)}
function c(n){return Number.isInteger(n)?n:undefined}function u(n,t,e,r,i){const s=f(n,t.endLine,i)??e;if(t.endColumn!==undefined){
const o=t.endColumn+(i["end-inclusive"]?1:0);return s<e?r:d(n,s,o,i,l(n,t.endLine,i))}if(t.column===undefined||s>e)return n.lineEnd(Math.max(s,e))
;const o=n.bytes().toString("utf8",r,n.lineEnd(e));const a=/^(?:[\p{L}\p{N}_]+|.)/su.exec(o)?.[0]??"";return Math.min(r+Buffer.byteLength(a),n.lineEnd(e))}
function f(n,t,e){if(t===undefined)return undefined;const r=t-(e["line-base"]??1);return r<0?undefined:Math.min(r,n.lineStarts().length-1)}function l(n,t,e){
return t!==undefined&&t-(e["line-base"]??1)>=n.lineStarts().length}function d(n,t,e,r,i=false){if(i)return n.length;const s=n.lineStarts()[t]+(t===0?h(n):0)
;const o=n.lineStarts()[t+1]??n.length;const a=Math.max(0,e-(r["column-base"]??1));const c=n.bytes().toString("utf8",s,o)
;const u=r["column-unit"]==="byte"?a:Buffer.byteLength(p(c,a,r["column-unit"]));return Math.min(s+u,o)}function h(n){const t=n.bytes()
;return t[0]===239&&t[1]===187&&t[2]===191?3:0}function p(n,t,e="utf-16"){if(e==="utf-16")return g(n.slice(0,t));let r=0;let i=0;for(const s of n){if(r>=t)break
;r=e==="tab-8"&&s==="\t"?r+8-r%8:r+1;i+=s.length}return n.slice(0,i)}function g(n){return n.replace(/[\uD800-\uDBFF]$/,"")}function m(n,t,e="utf-16"){
const r=Math.max(0,t);if(e==="byte")return Math.min(r,n.length);const i=n.text();const s=i.startsWith("\ufeff")?1:0
;const o=e==="utf-16"?g(i.slice(0,r+s)):[...i].slice(0,r+s).join("");return Math.min(Buffer.byteLength(o),n.length)}function v(n,t){return n.map(n=>{
const e=n.path?t.toPath(n.path):undefined;if(e)return y(n,e,t);const{path:r,fix:i,message:s,...o}=n;const a={...o,message:r?`${r}: ${s}`:s}
;return y(a,t.manifest,t)})}const w=5;function y(n,t,e){const{id:i,tool:o,units:c}=e;const u=n.rule===undefined?i:`${i}/${n.rule}`
;const f=n.path===undefined?undefined:e.open(t);const l=f&&a(f,n,c);const d=f&&l?x(f,l):"";const h=f&&n.fix&&!o.secret?$(f,n.fix,e):undefined;return(0,r.U)({
rule:u,level:s(o,e.level,n),message:(o.secret?b(d,n.message.trim()):n.message.trim())||"no message",path:t,region:l,
subject:`${d}\n${n.message.replace(/\d+/g,"#")}`,...l&&{snippet:o.secret?"[redacted]":d.split("\n",1)[0]},...h&&{fix:h}})}function b(n,t){
return t.replace(/[^\s'"`=:,;()]{6,}/g,t=>n.includes(t)?"[redacted]":t)}function x(n,t){const e=t.startLine-1;const r=t.endLine-t.startLine<w?t.endLine-1:e
;return Array.from({length:r-e+1},(t,r)=>n.line(e+r)).join("\n")}function $(n,t,{id:e,tool:r,units:i}){
const s=r.check?.parse.format==="json"?r.check.parse.fix?.["offset-unit"]:undefined;const o=t.flatMap(t=>{const e=c(t.offset)
;const r=e===undefined?a(n,t,i):M(n,e,c(t.endOffset),s);return r?[{region:r,text:S(t.text,n)}]:[]});o.sort((n,t)=>n.region.byteOffset-t.region.byteOffset)
;let u=0;for(const{region:n}of o){if(n.byteOffset<u)return undefined;u=n.byteOffset+n.byteLength}return o.length===t.length?{
description:`as ${r.title??e} has it`,edits:o}:undefined}function M(n,t,e,r){const i=m(n,t,r);return n.region(i,Math.max(0,m(n,e??t,r)-i))}function S(n,t){
if(!n.includes("\n")||n.includes("\r"))return n;return t.bytes().includes("\r\n")?n.replace(/\n/g,"\r\n"):n}}};
