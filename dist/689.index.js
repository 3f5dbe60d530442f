"use strict";exports.id=689;exports.ids=[689];exports.modules={18587:(e,n,t)=>{t.d(n,{d:()=>o});var i=t(65890);async function o(){const e=[]
;for(const n of i.A)e.push(await n.load());return e}},27419:(e,n,t)=>{t.d(n,{C2:()=>f,iK:()=>c,x5:()=>d});var i=t(73024);var o=t.n(i);var s=t(76760)
;var r=t.n(s);var a=t(22690);var l=t(24055);function d(e){const n=(0,i.statSync)(e.cwd,{throwIfNoEntry:false})
;if(!n?.isDirectory())throw new a.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.");const t=(0,l.W)(e.cwd,e.gitDir);return{repository:t,
top:t?.top??(0,s.resolve)(e.cwd)}}function c(e){return f(e)!==undefined}function f({base:e,head:n,exactBase:t,changed:i,staged:o}){
const s=[e!==undefined||n!==undefined,i!==undefined,o===true].filter(Boolean)
;if(s.length>1)throw new a.yo("--base/--head, --changed and --staged exclude each other");if(o)return{kind:"staged"};if(i!==undefined)return{kind:"work-tree",
ref:i===""?undefined:i};if(e!==undefined)return{kind:"commits",base:e,head:n??"HEAD",exact:t===true};return undefined}},66735:(e,n,t)=>{t.d(n,{l:()=>u})
;var i=t(73024);var o=t.n(i);var s=t(76760);var r=t.n(s);var a=t(19880);var l=t(97992);var d=t(37958);var c=t(765);var f=t(66111);async function u(e,n,t,o){
const r=(0,f.BW)(e,o.version);if(r===undefined)return{contents:new Map};const a=(0,f.a6)(e,o.version,n);const u=new Map(a.map(e=>[e,(0,i.readFileSync)((0,
s.join)(t.top,e))]));const p=(0,d.V)(e.tool.root??[],t.has);for(const n of(0,l.Rr)({command:r,files:a,rootOf:p,top:t.top,split:1})){const i=await(0,
c.d)(e,r,n,t,o);const s=h(r,i);if(s!==undefined)return{contents:new Map,reason:s}}const m=new Map;for(const[e,n]of u){const o=(0,s.join)(t.top,e);if(!(0,
i.existsSync)(o))return{contents:new Map,reason:`it removed ${e}`};const r=(0,i.readFileSync)(o);if(!r.equals(n))m.set(e,r)}return{contents:m}}
function h({exit:e={},timeout:n},t){if(t.failure!==undefined)return`it could not be started: ${t.failure}`
;if(t.timedOut)return`it was ended after ${n??600} seconds`;if(t.code===null)return`it was ended by ${t.signal??"a signal"}`
;const i=[...e.clean??[0],...e.findings??[1],...e.nothing??[]];if((0,a.u)(i,t.code))return undefined
;const o=(t.stderr.trim()||t.stdout.trim()).split("\n").at(-1)??"";return`it ended with code ${t.code}${o===""?"":`: ${o.slice(0,300)}`}`}},90872:(e,n,t)=>{
t.d(n,{F:()=>l});var i=t(73024);var o=t.n(i);var s=t(76760);var r=t.n(s);var a=t(22690);const l={async read(e){if(!(0,i.existsSync)(e))return undefined;try{
return(0,i.readFileSync)(e,"utf8")}catch(n){throw new a.yo(`The configuration ${e} cannot be read`,"Check that it exists and can be read.",{cause:n})}},
shown:e=>(0,s.relative)(process.cwd(),e)||e,beside:(e,n)=>(0,s.resolve)((0,s.dirname)(e),n),findPackage(e,n){for(let t=(0,s.dirname)((0,
i.realpathSync)(n));;t=(0,s.dirname)(t)){const n=(0,s.join)(t,"node_modules",e);if((0,i.existsSync)(n))return n;if(t===(0,s.dirname)(t))return undefined}}}},
25503:(e,n,t)=>{t.d(n,{FG:()=>a,FQ:()=>d,Z9:()=>l});var i=t(76760);var o=t.n(i);var s=t(22690);var r=t(90872)
;const a=["kempt.yaml",".kempt.yaml",".github/kempt.yaml","kempt.toml"];async function l(e,n,t,i=r.F){return(await d(e,n,t,i))?.config}
async function d(e,n,o,a=r.F){const l=n===undefined?await c(e,a):(0,i.resolve)(n);if(l===undefined)return undefined
;if(await a.read(l)===undefined)throw new s.yo(`There is no configuration at ${l}`,"Check the path behind --config.")
;const{parseConfigAt:d}=await Promise.all([t.e(737),t.e(8815),t.e(3292),t.e(2828),t.e(3090)]).then(t.bind(t,43090));return await d({files:a,path:l},await o())}
async function c(e,n){const t=[];for(const o of a)if(await n.read((0,i.join)(e,o))!==undefined)t.push(o);if(t.length>1){
throw new s.yo(`There are several configurations: ${t.join(", ")}`,"Keep one of them.")}return t[0]===undefined?undefined:(0,i.join)(e,t[0])}},15083:(e,n,t)=>{
t.d(n,{B:()=>i,c:()=>o});function i({covered:e,lines:n}){return n===0?100:Math.floor(e*1e4/n)/100}function o(e,n,t){e.set(n,t||e.get(n)===true)}},
97689:(e,n,t)=>{t.d(n,{$:()=>o,K:()=>i});const i={file:33188,executable:33261,symlink:40960,submodule:57344};function o(e){
return e.mode===i.file||e.mode===i.executable}},6908:(e,n,t)=>{t.d(n,{U:()=>s,b:()=>d});var i=t(4877);const o=240;function s(e){
const{rule:n,level:t,message:i,path:s,region:d,commit:c,fix:f,related:u=[],origin:h}=e
;if(n===""||i==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(e)}`)
;if(s==="")throw new Error(`A finding needs a primary location: ${n}`)
;if(f&&!r(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${n} in ${s}`);const p=e.snippet??(d?a(e.subject):undefined);return{rule:n,
level:t,message:i,location:{path:s,...d&&{region:d},...c&&{commit:c}},...u.length>0&&{related:u},...p!==undefined&&{snippet:p.slice(0,o)},...f&&{fix:f},...h&&{
origin:h},fingerprint:l(n,e.subject)}}function r(e){let n=0;return e.every(({region:e})=>{const t=e.byteOffset>=n;n=e.byteOffset+e.byteLength;return t})}
function a(e){return e.slice(0,e.search(/[\r\n]|$/))}function l(e,n){const t=n.replace(/\s+/g,"");return(0,i.D)(`${e}\0${t}`)}function d(e){const n=new Map
;return e.map(e=>{const t=`${e.location.path}\0${e.location.commit??""}\0${e.fingerprint}`;const i=(n.get(t)??0)+1;n.set(t,i);return i===1?e:{...e,
fingerprint:`${e.fingerprint}:${i}`}})}},4877:(e,n,t)=>{t.d(n,{D:()=>i});function i(e){let n=2654435769;let t=2246822507;for(let i=0;i<e.length;i++){
const o=e.charCodeAt(i);n=Math.imul(n^o,668265263);t=Math.imul(t^o,374761393)}return s(o(n^t>>>15))+s(o(t^n>>>13))}function o(e){
const n=Math.imul(e^e>>>16,2246822507);const t=Math.imul(n^n>>>13,3266489909);return t^t>>>16}function s(e){return(e>>>0).toString(16).padStart(8,"0")}},
78187:(e,n,t)=>{t.d(n,{s:()=>i});class i{path="";mode=0;types=0;facts=0;length=0;buffer=Buffer.alloc(0);#e;#n;reset(e,n,t,i,o,s){this.path=e;this.mode=n
;this.types=t;this.facts=i;this.buffer=o;this.length=s;this.#e=undefined;this.#n=undefined}text(){this.#e??=this.buffer.toString("utf8",0,this.length)
;return this.#e}bytes(){return this.buffer.subarray(0,this.length)}lineStarts(){this.#n??=o(this.buffer,this.length);return this.#n}lineIndex(e){
const n=this.lineStarts();let t=0;let i=n.length-1;while(t<i){const o=t+i+1>>1;if(n[o]<=e)t=o;else i=o-1}return t}lineEnd(e){
let n=this.lineStarts()[e+1]??this.length;if(n>0&&this.buffer[n-1]===10)n--;if(n>0&&this.buffer[n-1]===13)n--;return Math.max(n,this.lineStarts()[e])}line(e){
return this.buffer.toString("utf8",this.lineStarts()[e],this.lineEnd(e))}region(e,n){const t=this.lineIndex(e);const i=n===0?t:this.lineIndex(e+n);return{
startLine:t+1,startColumn:this.#t(t,e),endLine:i+1,endColumn:this.#t(i,e+n),byteOffset:e,byteLength:n}}#t(e,n){
return this.buffer.toString("utf8",this.lineStarts()[e],n).length+1}}function o(e,n){const t=[0];for(let i=0;i<n;i++){const n=e[i]
;if(n===10||n===13&&e[i+1]!==10)t.push(i+1)}if(t.length>1&&t.at(-1)===n)t.pop();return t}},21579:(e,n,t)=>{t.d(n,{G:()=>i});function i(e){return e}},
76491:(e,n,t)=>{t.r(n);t.d(n,{toolsCommand:()=>R});var i=t(76760);var o=t(25503);var s=t(12828);var r=t(22690);var a=t(89227);var l=t(47100)
;async function d(e,n){if(e.registry==="npm")return(await(0,l.P)(["npm","view",e.package,"version"],".",n)).trim();if(e.registry==="pypi"){const t=await(0,
l.P)(["python3","-m","pip","index","versions",e.package],".",n);return/\(([^)]+)\)/.exec(t)?.[1]}if(e.registry==="crates"){
return/^version: (\S+)/m.exec(await(0,l.P)(["cargo","info","--quiet",e.package],"/",n))?.[1]}return e.registry==="go"?await c(e.package,n):undefined}
async function c(e,n){for(let t=e;t.includes("/");t=t.slice(0,t.lastIndexOf("/"))){try{const e=await(0,
l.P)(["go","list","-m","-f","{{.Version}}",`${t}@latest`],"/",n);return e.trim().replace(/^v/,"")}catch{}}return undefined}var f=t(97936);var u=t(40634)
;var h=t(18587);var p=t(27419);var m=t(12794);var y=t(94915);var g=t(48161);var w=t(52336);var v=t(56102);var b=t(35141);var $=t(96107);var x=t(66735)
;var k=t(22955);var I=t(41600);async function S(e,n,t,i){const o=i?undefined:n.needs?.find(e=>(0,b.K)(e,t.env["PATH"])===undefined);if(o)return{name:n.name,
status:"skipped",detail:`${o} is not here`,results:[]};const s=(0,v.wE)("kempt-test-");try{for(const[e,t]of Object.entries(n.files)){(0,
v.U6)(s,e.replace(/\*$/,""),t,e.endsWith("*"))}return await j(e,n,{...t,top:s},i)}finally{(0,v.yu)(s)}}async function j(e,n,t,o){const s=n.expect.uncovered&&{}
;const r={...e,retries:n.retries??0,coverage:s};const a=Object.keys(n.files).map(e=>e.replace(/\*$/,""));const l=new Set(a);const d=o?{start:[],path:"",
folders:[],origin:"managed",version:r.tool.version?.default??"unknown"}:await(0,y.V)(r,"",t);if("missing"in d)return{name:n.name,status:"failed",
detail:d.missing,results:[]};const c=[];const f=o?.map(e=>C(e,"{top}",t.top));const u={top:t.top,files:a,has:e=>l.has(e),env:t.env,limiter:new $.j((0,
g.availableParallelism)()),cores:1,values:{},observe:e=>c.push(C(e,t.top,"{top}")),...f&&{replay:()=>f.shift()??f[0]}};const h=n.paths??a.filter((0,
I.n)(r,w.toMatcher,(0,i.join)(t.top)));const p=await(0,k.q)(r,h,u,async()=>d);const m={class:P(p.map(e=>e.class)),
findings:p.flatMap(e=>e.findings).map(e=>D(e,r.id)).sort(),uncovered:p.flatMap(e=>E(e.coverage)).sort()};const v=p.find(e=>e.reason)?.reason
;const b=M(n,m,v)??(o?undefined:await F(r,n,h,u,d));const{version:x,origin:S}=d;return{name:n.name,status:b===undefined?"passed":"failed",detail:b,version:x,
origin:S,results:c}}function P(e){return["error","findings","clean","nothing"].find(n=>e.includes(n))??"nothing"}
function D({location:{path:e,region:n},level:t,rule:i},o){const s=n?`${e}:${n.startLine}:${n.startColumn}`:e;return`${s} ${t} ${i===o?"-":i.slice(o.length+1)}`}
function E(e=new Map){return[...e].flatMap(([e,n])=>[...n].flatMap(([n,t])=>t?[]:`${e}:${n}`))}function M({expect:e},n,t){const i=[...e.findings??[]].sort()
;const o=t===undefined?"":` (${t})`;if(e.class!==n.class)return`expected ${e.class}, got ${n.class}${o}${O(n.findings)}`
;if(e.class==="error"&&e.findings===undefined)return undefined;if(i.join("\n")!==n.findings.join("\n"))return`expected:${O(i)}\n  got:${O(n.findings)}`
;if(e.uncovered===undefined||[...e.uncovered].sort().join("\n")===n.uncovered.join("\n"))return undefined
;return`expected uncovered:${O(e.uncovered)}\n  got:${O(n.uncovered)}`}function O(e){return e.map(e=>`\n    ${e}`).join("")}
async function F(e,{expect:n},t,i,o){if(n.fixed===undefined)return undefined;const{contents:s,reason:r}=await(0,x.l)(e,t,i,o)
;if(r!==undefined)return`the fix failed: ${r}`;for(const[e,t]of Object.entries(n.fixed)){const n=s.get(e)?.toString("utf8")
;if(n!==t)return`${e} was to become ${JSON.stringify(t)}, and is ${JSON.stringify(n??"unchanged")}`}return undefined}function C(e,n,t){
const i=e=>e.replaceAll(n,()=>t);const{stdout:o,stderr:s,file:r,coverage:a}=e;return{...e,stdout:i(o),stderr:i(s),...r!==undefined&&{file:i(r)},...a&&{
coverage:a.map(i)}}}async function N({cwd:e,config:n,progress:i}){const{top:s}=(0,p.x5)({cwd:e,paths:[]});const r=await(0,o.Z9)(s,n,h.d);const l=(0,a.n)()
;const d=new u.o(l);const c=async()=>(await t.e(4710).then(t.bind(t,64710))).locks;const f={top:s,cache:l,env:process.env,mayInstall:true,locks:c,progress:i,
versions:d};return{configs:r?.tools??{},options:f,versions:d}}async function T(e){return(0,m.X)((await N(e)).configs)}async function U(e,n){return(0,
m.u)(n,(await N(e)).configs).tool}async function A(e,n){const{configs:t,options:i,versions:o}=await N(e);const s=n.map(e=>(0,m.u)(e,t))
;const r=await Promise.all(s.map(async e=>{const n=await(0,y.V)(e,"",i);return"missing"in n?{id:e.id,problem:`${n.missing}. ${n.remedy}`}:{id:e.id,copy:n}}))
;o.save();return r}async function L(e,n){const{configs:t,options:i,versions:o}=await N(e);const s=e.file===undefined?t:await K(e.cwd,e.file)
;const r=e.file===undefined?n:Object.keys(s);const a=[];for(const n of r){const t=W((0,m.u)(n,s));const o=e.latest?await q(t,i):t;for(const t of await J(o)){
const s=await S(o,t,i);a.push(s);e.done(n,s)}}o.save();return a}function W(e){
if(e.tool.install?.registry===undefined||e.tool.version?.default===undefined)return e;return{...e,tool:{...e.tool,resolve:["managed"]}}}
async function q(e,{env:n}){const{install:t}=e.tool;const i=t&&await d(t,(0,f.u)(n,{}));if(i===undefined)return e;return{...e,tool:{...e.tool,version:{
...e.tool.version,default:i}}}}async function J({id:e,tool:n}){if(n.tests)return n.tests;return(await t.e(5807).then(t.bind(t,45807))).toolTests[e]??[]}
async function K(e,n){const[{readFile:o},{parse:a}]=await Promise.all([Promise.resolve().then(t.t.bind(t,51455,23)),t.e(8815).then(t.t.bind(t,38815,19))])
;const l=(0,i.resolve)(e,n);const d=await o(l,"utf8").catch(()=>undefined);if(d===undefined)throw new r.yo(`There is no file ${n}`);const c=s.wl.safeParse(a(d))
;if(c.success)return{[(0,i.basename)(l).replace(/\.ya?ml$/,"")]:c.data};const f=c.error.issues.map(e=>`${n}: ${e.path.join(".")}: ${e.message}`)
;throw new r.yo(f.join("\n"),"The fields of a tool are described in docs/tools.md.")}var B=t(19946);var z=t(21579);var G=t(60387);const R=(0,z.G)({name:"tools",
summary:"List, show, install and test the tools that Kempt can run",usage:"list | show ID | install ID… | test ID… | new NAME",
description:`list: every tool of the catalogue and of the configuration. show: one of them, as it could stand under\ntools: in kempt.yaml. install: make tools ready now, so that later runs need no network. test: run the examples of\ntools on the version that Kempt installs. new: print a description of a tool of your own to begin with, every key explained: keep it\nin a file, mend it until kempt tools test --file FILE passes, and put it under tools: in kempt.yaml, or into the catalogue.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},config:{type:"string",value:"FILE",
summary:"the configuration, instead of kempt.yaml and its like at the top"},latest:{type:"boolean",summary:"test the newest versions"},file:{type:"string",
value:"FILE",summary:"test the tool that this file describes"},json:{type:"boolean",summary:"print JSON"},quiet:{type:"boolean",
summary:"say nothing of what passed"}},async run(e,[n,...t]){const o=(0,i.resolve)(e.cwd??".");const s=e=>(0,G.qz)(`${e}\n`);const a={cwd:o,config:e.config&&(0,
i.resolve)(o,e.config),...!e.quiet&&{progress:s}};if(n==="list"&&t.length===0)return await V(a,e.json);if(n==="show"&&t.length===1)return await _(a,t[0],e.json)
;if(n==="install"&&t.length>0)return await Z(a,t,e.json);if(n==="test"&&(t.length>0||e.file!==undefined))return await Q({...a,...e,cwd:o},t)
;if(n==="new"&&t.length===1)return await H(t[0])
;throw new r.yo("kempt tools takes: list, show ID, install ID…, test ID…, new NAME","For example: kempt tools show ruff")}});async function V(e,n){
const t=await T(e);if(n){(0,G.yy)(`${JSON.stringify(t.map(({id:e,tool:{title:n,category:t,version:i,homepage:o}})=>({id:e,title:n,category:t,version:i?.default,
homepage:o})),null,2)}\n`);return B.yU.clean}const i=Math.max(...t.map(({id:e})=>e.length))+2;const o=t.map(({id:e,tool:n})=>{
const t=n["opt-in"]?" (on request)":"";return`${e.padEnd(i)}${(n.category??"").padEnd(16)}${(n.version?.default??"").padEnd(12)}${n.title??""}${t}`});(0,
G.yy)(`${o.join("\n")}\n`);return B.yU.clean}async function _(e,n,i){const o=await U(e,n);if(i)(0,G.yy)(`${JSON.stringify(o,null,2)}\n`);else(0,
G.yy)((await t.e(8815).then(t.t.bind(t,38815,19))).stringify({[n]:o},{lineWidth:120}));return B.yU.clean}async function H(e){(0,
G.yy)((await Promise.all([t.e(8815),t.e(9357)]).then(t.bind(t,9357))).newTool(e));return B.yU.clean}async function Z(e,n,t){const i=await A(e,n)
;const o=i.some(({copy:e})=>e===undefined);if(t)(0,G.yy)(`${JSON.stringify(i,null,2)}\n`);else(0,
G.yy)(i.map(({id:e,copy:n,problem:t})=>n?`✔ ${e} ${n.version} (${n.origin}: ${n.path})\n`:`✘ ${e}: ${t}\n`).join(""));return o?B.yU.incomplete:B.yU.clean}
async function Q(e,n){const t={passed:"✔",failed:"✘",skipped:"-"};const i=await L({...e,done:(n,{name:i,status:o,detail:s,version:r,origin:a})=>{
if(e.json||e.quiet&&o==="passed")return;const l=r===undefined?"":` (${r}, ${a})`;(0,G.yy)(`${t[o]} ${n}: ${i}${l}${s===undefined?"":`\n  ${s}`}\n`)}},n)
;if(e.json)(0,G.yy)(`${JSON.stringify(i,null,2)}\n`);return i.some(({status:e})=>e==="failed")?B.yU.findings:B.yU.clean}},24055:(e,n,t)=>{t.d(n,{W:()=>l,
isShallow:()=>h});var i=t(73024);var o=t.n(i);var s=t(76760);var r=t.n(s);var a=t(22690);function l(e,n){if(n!==undefined)return d((0,s.resolve)(e,n))
;const t=process.env["GIT_DIR"];if(t)return{...d((0,s.resolve)(t)),top:(0,s.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let n=(0,s.resolve)(e);;n=(0,
s.dirname)(n)){const e=c((0,s.join)(n,".git"));if(e)return{gitDir:e,commonDir:u(e),top:n};if(f(n))return{gitDir:n,commonDir:u(n),top:undefined};if(n===(0,
s.dirname)(n))return undefined}}function d(e){const n=c(e)??c((0,s.join)(e,".git"))
;if(!n)throw new a.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:n,commonDir:u(n),top:undefined}}function c(e){
const n=(0,i.statSync)(e,{throwIfNoEntry:false});if(n?.isDirectory())return f(e)?e:undefined;if(!n?.isFile())return undefined
;const t=/^gitdir: (.+?)\r?\n?$/.exec((0,i.readFileSync)(e,"utf8"))?.[1];return t===undefined?undefined:(0,s.resolve)((0,s.dirname)(e),t)}function f(e){
return(0,i.existsSync)((0,s.join)(e,"HEAD"))&&((0,i.existsSync)((0,s.join)(e,"objects"))||(0,i.existsSync)((0,s.join)(e,"commondir")))}function u(e){const n=(0,
s.join)(e,"commondir");return(0,i.existsSync)(n)?(0,s.resolve)(e,(0,i.readFileSync)(n,"utf8").trim()):e}function h(e){return(0,i.existsSync)((0,
s.join)(e.commonDir,"shallow"))}},47100:(e,n,t)=>{t.d(n,{P:()=>r});var i=t(22690);var o=t(30291);const s=30*6e4;async function r(e,n,t){const r=await(0,o.m)(e,{
cwd:n,env:t,timeout:s,maxOutput:4*1024*1024});if(r.code===0)return r.stdout;const l=e.slice(0,3).join(" ")
;if(r.failure!==undefined)throw new i.gA(e[0]??"",`${e[0]} cannot be run: ${r.failure}`);const d=a((r.stderr.trim()||r.stdout.trim()).split("\n")).join("\n")
;const c=r.timedOut?"took more than 30 minutes":`ended with code ${r.code??r.signal}`;throw new i.gA(l,`${l} ${c}${d===""?"":`:\n${d}`}`,{
status:r.code??undefined})}function a(e){return e.length<=8?e:[...e.slice(0,3),"…",...e.slice(-5)]}},84966:(e,n,t)=>{t.d(n,{v:()=>d});var i=t(77598)
;var o=t.n(i);var s=t(73024);var r=t.n(s);var a=t(76760);var l=t.n(a);function d(e,n,t,o=(0,a.dirname)(e)){const r=(0,a.join)(o,`.${(0,
a.basename)(e)}.kempt-${(0,i.randomBytes)(6).toString("hex")}`);try{const i=(0,s.openSync)(r,"wx",t??438);try{if(t!==undefined)(0,s.fchmodSync)(i,t)
;for(let e=0;e<n.length;)e+=(0,s.writeSync)(i,n,e);(0,s.fsyncSync)(i)}finally{(0,s.closeSync)(i)}(0,s.renameSync)(r,e)}catch(i){(0,s.rmSync)(r,{force:true})
;if(o===(0,a.dirname)(e))throw i;d(e,n,t)}}},65890:(e,n,t)=>{t.d(n,{A:()=>i});const i=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>t.e(1638).then(t.bind(t,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(9919)]).then(t.bind(t,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>t.e(464).then(t.bind(t,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([t.e(7537),t.e(3079)]).then(t.bind(t,83079)).then(e=>e.zeroWidth)}]}};
