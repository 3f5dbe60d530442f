"use strict";exports.id=5212;exports.ids=[5212,5178,5073];exports.modules={97689:(n,t,e)=>{e.d(t,{$:()=>r,K:()=>a});const a={file:33188,executable:33261,
symlink:40960,submodule:57344};function r(n){return n.mode===a.file||n.mode===a.executable}},37478:(n,t,e)=>{e.d(t,{BB:()=>i,Fl:()=>o,q0:()=>a});function a(n){
const t=n.toString("utf8");if(!t.includes("\ufffd")||Buffer.from(t,"utf8").equals(n))return{path:t};return{path:r(n),raw:Buffer.from(n)}}function r(n){let t='"'
;for(const e of n){if(e===34||e===92)t+=`\\${String.fromCharCode(e)}`;else if(e<32||e>126)t+=`\\${e.toString(8).padStart(3,"0")}`;else t+=String.fromCharCode(e)
}return`${t}"`}function o(n){return n.slice(n.lastIndexOf("/")+1)}function i(n){return n.slice(0,Math.max(0,n.lastIndexOf("/")))}},43171:(n,t,e)=>{e.r(t)
;e.d(t,{planCommand:()=>j});var a=e(76760);var r=e(25503);var o=e(92586);var i=e(65890);var s=e(51775);var c=e(27419);var u=e(96896);async function f(n,t,a){
const[{planShards:r},{loadReport:o}]=await Promise.all([Promise.all([e.e(4006),e.e(1688),e.e(2082),e.e(760),e.e(9434)]).then(e.bind(e,63160)),e.e(3673).then(e.bind(e,33673))])
;const i=a===undefined?undefined:await o(a);const{input:s,wanted:c}=await d(n);return await r({...s,tools:c.run,timings:i?.timings},t)}async function d(n){
const t=(0,c.x5)(n);const a=await(0,r.Z9)(t.top,n.config,i.A);const f=await(0,o.R4)(a,n);const d=await(0,s.T2)(n,a)
;const{startChange:l}=await e.e(7455).then(e.bind(e,19836));const h={change:l(n,t,false)};const p=await(0,u.PQ)(n,t,f,await h.change)
;const m=n.affected?await(await Promise.all([e.e(4006),e.e(6745)]).then(e.bind(e,36745))).loadReach(n,t,p):undefined;return{input:{request:n,place:t,config:a,
work:h,scope:p,reach:m},wanted:d}}async function l(n){const{input:t,wanted:e}=await d(n);const{config:a,scope:r,reach:s}=t;const{selected:u,skipped:f}=(0,
o.oL)(a,e.checks,i.A,(0,c.iK)(n));const l=u.map(({id:t,optIn:e})=>({check:t,runs:true,
why:n.only?"named by --only":e?"turned on in the configuration":"on by default"}));const p=f.map(({id:n,reason:t})=>({check:n,runs:false,why:t}))
;const m=e.run?await h(t):[];return{scope:{kind:r.kind,files:r.files.length,...s&&{unreached:s.unreached.workspaces},...r.change&&{base:r.change.base},
...r.change?.head!==undefined&&{head:r.change.head}},checks:[...l,...p].sort((n,t)=>n.check<t.check?-1:1),tools:m,files:r.files.map(n=>n.path)}}
async function h(n){
const[{planTools:t},{toToolsInput:a}]=await Promise.all([Promise.all([e.e(4006),e.e(2088),e.e(1688),e.e(2082),e.e(5922),e.e(8029)]).then(e.bind(e,35471)),Promise.all([e.e(1688),e.e(2082),e.e(760),e.e(6491)]).then(e.bind(e,2622))])
;return await t(await a(n))}function p({shards:n}){return n.map((t,e)=>`${e+1}/${n.length}`)}const m=n=>`${JSON.stringify(n)}\n`;const w={json:{
summary:"the plan itself, for --plan of kempt check",print:n=>`${JSON.stringify(n,undefined,2)}\n`},github:{
summary:"a matrix of GitHub Actions, for fromJSON()",print:n=>m({shard:p(n)})},gitlab:{
summary:"the matrix of the job kempt-shard, to be included in a child pipeline of GitLab CI",print:n=>{const t=p(n).map(n=>`'${n}'`)
;return`kempt-shard:\n  parallel:\n    matrix:\n      - KEMPT_SHARD: [${t.join(", ")}]\n`}},circleci:{
summary:"the parameters of a continued pipeline of CircleCI, for parallelism",print:n=>m({"kempt-shards":n.shards.length})},azure:{
summary:"a matrix of Azure Pipelines, for an output variable",print:n=>m(Object.fromEntries(p(n).map((n,t)=>[`shard_${t+1}`,{KEMPT_SHARD:n}])))},jenkins:{
summary:"branches and their shards as JSON, for parallel of Jenkins",print:n=>m(Object.fromEntries(p(n).map((n,t)=>[`shard-${t+1}`,n])))}};var g=e(22690)
;var y=e(65073);var $=e(15178);var b=e(84966);var k=e(21579);var S=e(11945);var v=e(60387)
;const x=Object.entries(w).map(([n,{summary:t}])=>`  ${n.padEnd(10)}${t}`);const j=(0,k.G)({name:"plan",
summary:"Print what check would run, on what and why, without running it, or divide it among machines",usage:"[paths\u2026]",
description:`Takes the flags of check that say what is looked at. Of each tool: what tells that it is used here or who named it,\nhow many files it would be given, and which copy of it would run. Nothing is installed or started for that; the version of\na copy that was never asked for it is unknown.\nWith --shards the work is divided into parts of equal weight, one for each machine, as --for says:\n${x.join("\n")}`,
flags:{...S.SV,...S.pN,files:{type:"boolean",summary:"list the files, too"},json:{type:"boolean",summary:"print the plan as JSON"},shards:{type:"string",
value:"N",summary:"divide the work into N parts; auto: one for each minute of it"},for:{type:"string",value:"CI",
summary:"with --shards: how to print them; default json"},output:{type:"string",value:"FILE",
summary:"with --shards: also write the plan, for --plan of kempt check"},"timings-from":S.wW["timings-from"]},async run(n,t){const e={...(0,S.d_)(n,t),
affected:n.affected};if(n.shards!==undefined)return await F(e,n.shards,n)
;for(const t of["for","output","timings-from"])if(n[t]!==undefined)throw new g.yo(`--${t} is for --shards`,`For example: --shards 4 --${t} ${n[t]}`)
;const a=await l(e);const r=n.files?a:{...a,files:[]};(0,v.yy)(n.json?`${JSON.stringify(r,undefined,2)}\n`:C(r));return 0}});async function F(n,t,e){
const{for:r="json",output:o,"timings-from":i}=e;if(!Object.hasOwn(w,r))throw new g.yo(`--for does not know ${r}`,`It takes ${(0,y.yZ)(Object.keys(w),"or")}.`)
;const s=i===undefined?undefined:(0,a.resolve)(n.cwd,i);const c=await f(n,M(t),s);if(o!==undefined)(0,b.v)((0,a.resolve)(n.cwd,o),Buffer.from(w.json.print(c)))
;(0,v.yy)(w[r].print(c));return 0}function M(n){if(n==="auto")return n;if(/^[1-9]\d{0,3}$/.test(n))return Number(n)
;throw new g.yo(`--shards takes a number or auto, not ${JSON.stringify(n)}`)}function C({scope:n,checks:t,tools:e,files:a}){const r={all:"every tracked file",
paths:"the named paths",changed:"what changed",staged:"what is staged"}[n.kind];const o=n.base===undefined?"":` since ${n.base}`
;const i=Math.max(...[...t.map(({check:n})=>n),...e.map(({tool:n})=>n)].map(n=>n.length));const s=(n,t,e)=>`${t?"\u2714":"\u2013"} ${n.padEnd(i)}  ${e}`
;const c=[[`${n.files} files: ${r}${o}`,...n.unreached?.length?[`Not reached: ${n.unreached.map($.RK).join(", ")}`]:[]],t.map(({check:n,runs:t,why:e})=>s(n,t,e)),e.map(n=>s(n.tool,n.runs,(0,
$.RK)(O(n)))),a.map($.RK)];return`${c.filter(n=>n.length>0).map(n=>`${n.join("\n")}\n`).join("\n")}`}function O({why:n,files:t,copy:e}){
return[n,...t===undefined?[]:[(0,y.LS)(t,"file")],...e?[B(e)]:[]].join("; ")}function B(n){if(n.state==="missing")return`no copy: ${n.reason}`
;const{state:t,version:e,origin:a}=n;return t==="there"?`${e} (${a})`:`${e}, to be installed from ${a}`}},86859:(n,t,e)=>{e.d(t,{T2:()=>s,lM:()=>c,yi:()=>i})
;const a=1024*1024;let r;let o;async function i(){r??=u();const n=await r;if(o!==undefined)return undefined;o=n;return o?.slab}function s(){o=undefined}
function c(n){return o!==undefined&&o.slab===n?o:undefined}async function u(){const{code:n}=await e.e(6611).then(e.bind(e,46611));try{
const t=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(n,"base64")))
;const{memory:e,allocate:r,textFacts:o,acceptJson:i,acceptXml:s,acceptYaml:c}=t.exports;const u=r(a);return{slab:Buffer.from(e.buffer,u,a),textFacts:n=>o(u,n),
acceptJson:(n,t)=>i(u,n,t),acceptXml:n=>s(u,n),acceptYaml:n=>c(u,n)}}catch{return undefined}}},65073:(n,t,e)=>{e.d(t,{$Q:()=>c,K9:()=>a,LS:()=>r,a3:()=>i,
yZ:()=>s,z3:()=>o});function a(n){return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(n,t,e=`${t}s`){return`${a(n)} ${n===1?t:e}`}function o(n){
const t=["B","kB","MB","GB","TB"];const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const a=n/1e3**e
;return`${e===0||a>=99.95?Math.round(a):a.toFixed(1)} ${t[e]}`}function i(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`
;const t=Math.round(n/1e3);return`${Math.floor(t/60)} min ${t%60} s`}function s(n,t="and"){const e=n.at(-1)??""
;return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}function c(n,t){if(n.length<=t)return n
;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>h,RK:()=>i,Vj:()=>$,_R:()=>l,aB:()=>p,kw:()=>s,
logLines:()=>d,sN:()=>f,sc:()=>b});const a=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function i(n){return n.replace(a,n=>r.test(n)?n:o[n]??s(n))}function s(n){const t=n.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g
;const u=/^(\s*):(?=:)/;function f(n){return i(n).replace(c,"#\\x23").replace(u,"$1\\x3a")}function d(n){return n.split("\n").map(f).join("\n")}function l(n){
return new Set([...n.matchAll(c)].map(({index:n})=>n+1))}function h(n){return n.replace(u,"$1\\x3a")}function p(n){
const t=JSON.stringify(n,null,2).replace(c,"#\\u0023");return`${t.replace(a,n=>n==="\n"||r.test(n)?n:m(n))}\n`}function m(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const w=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const g=/[\p{Mn}\p{Me}\p{Cf}]/u;const y=/[\uFF61-\uFFDC]/;function $(n){if(n<="\u02ff")return 1;if(g.test(n))return 0;return w.test(n)&&!y.test(n)?2:1}
function b(n){let t=0;for(const e of n)t+=$(e);return t}}};
