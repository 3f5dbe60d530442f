"use strict";exports.id=3007;exports.ids=[3007,5178];exports.modules={97689:(t,n,e)=>{e.d(n,{$:()=>r,K:()=>a});const a={file:33188,executable:33261,
symlink:40960,submodule:57344};function r(t){return t.mode===a.file||t.mode===a.executable}},37478:(t,n,e)=>{e.d(n,{BB:()=>i,Fl:()=>o,q0:()=>a});function a(t){
const n=t.toString("utf8");if(!n.includes("�")||Buffer.from(n,"utf8").equals(t))return{path:n};return{path:r(t),raw:Buffer.from(t)}}function r(t){let n='"'
;for(const e of t){if(e===34||e===92)n+=`\\${String.fromCharCode(e)}`;else if(e<32||e>126)n+=`\\${e.toString(8).padStart(3,"0")}`;else n+=String.fromCharCode(e)
}return`${n}"`}function o(t){return t.slice(t.lastIndexOf("/")+1)}function i(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},43171:(t,n,e)=>{e.r(n)
;e.d(n,{planCommand:()=>j});var a=e(76760);var r=e(25503);var o=e(92586);var i=e(65890);var s=e(51775);var c=e(27419);var u=e(31351);async function f(t,n,a){
const[{planShards:r},{loadReport:o}]=await Promise.all([Promise.all([e.e(4006),e.e(2088),e.e(9932),e.e(7054),e.e(2082),e.e(713),e.e(4923),e.e(9910),e.e(8985)]).then(e.bind(e,63160)),e.e(3673).then(e.bind(e,33673))])
;const i=a===undefined?undefined:await o(a);const{input:s,wanted:c}=await d(t);return await r({...s,tools:c.run,timings:i?.timings},n)}async function d(t){
const n=(0,c.x5)(t);const a=await(0,r.Z9)(n.top,t.config,i.A);const f=await(0,o.R4)(a,t);const d=await(0,s.T2)(t,a)
;const{startChange:l}=await e.e(7455).then(e.bind(e,19836));const h={change:l(t,n,false)};const p=await(0,u.P)(t,n,f,await h.change)
;const m=t.affected?await(await Promise.all([e.e(4006),e.e(6745)]).then(e.bind(e,36745))).loadReach(t,n,p):undefined;return{input:{request:t,place:n,config:a,
work:h,scope:p,reach:m},wanted:d}}async function l(t){const{input:n,wanted:e}=await d(t);const{config:a,scope:r,reach:s}=n;const{selected:u,skipped:f}=(0,
o.oL)(a,e.checks,i.A,(0,c.iK)(t));const l=u.map(({id:n,optIn:e})=>({check:n,runs:true,
why:t.only?"named by --only":e?"turned on in the configuration":"on by default"}));const p=f.map(({id:t,reason:n})=>({check:t,runs:false,why:n}))
;const m=e.run?await h(n):[];return{scope:{kind:r.kind,files:r.files.length,...s&&{unreached:s.unreached.workspaces},...r.change&&{base:r.change.base},
...r.change?.head!==undefined&&{head:r.change.head}},checks:[...l,...p].sort((t,n)=>t.check<n.check?-1:1),tools:m,files:r.files.map(t=>t.path)}}
async function h(t){
const[{planTools:n},{toToolsInput:a}]=await Promise.all([Promise.all([e.e(4006),e.e(2088),e.e(9932),e.e(7054),e.e(2082),e.e(5471)]).then(e.bind(e,35471)),Promise.all([e.e(4006),e.e(2088),e.e(9932),e.e(7054),e.e(2082),e.e(713),e.e(4923),e.e(6778)]).then(e.bind(e,2622))])
;return await n(await a(t))}function p({shards:t}){return t.map((n,e)=>`${e+1}/${t.length}`)}const m=t=>`${JSON.stringify(t)}\n`;const g={json:{
summary:"the plan itself, for --plan of kempt check",print:t=>`${JSON.stringify(t,undefined,2)}\n`},github:{
summary:"a matrix of GitHub Actions, for fromJSON()",print:t=>m({shard:p(t)})},gitlab:{
summary:"the matrix of the job kempt-shard, to be included in a child pipeline of GitLab CI",print:t=>{const n=p(t).map(t=>`'${t}'`)
;return`kempt-shard:\n  parallel:\n    matrix:\n      - KEMPT_SHARD: [${n.join(", ")}]\n`}},circleci:{
summary:"the parameters of a continued pipeline of CircleCI, for parallelism",print:t=>m({"kempt-shards":t.shards.length})},azure:{
summary:"a matrix of Azure Pipelines, for an output variable",print:t=>m(Object.fromEntries(p(t).map((t,n)=>[`shard_${n+1}`,{KEMPT_SHARD:t}])))},jenkins:{
summary:"branches and their shards as JSON, for parallel of Jenkins",print:t=>m(Object.fromEntries(p(t).map((t,n)=>[`shard-${n+1}`,t])))}};var w=e(22690)
;var $=e(65073);var y=e(15178);var k=e(84966);var b=e(21579);var S=e(11945);var v=e(60387)
;const x=Object.entries(g).map(([t,{summary:n}])=>`  ${t.padEnd(10)}${n}`);const j=(0,b.G)({name:"plan",
summary:"Print what check would run, on what and why, without running it, or divide it among machines",usage:"[paths…]",
description:`Takes the flags of check that say what is looked at. Of each tool: what tells that it is used here or who named it,\nhow many files it would be given, and which copy of it would run. Nothing is installed or started for that; the version of\na copy that was never asked for it is unknown.\nWith --shards the work is divided into parts of equal weight, one for each machine, as --for says:\n${x.join("\n")}`,
flags:{...S.SV,...S.pN,files:{type:"boolean",summary:"list the files, too"},json:{type:"boolean",summary:"print the plan as JSON"},shards:{type:"string",
value:"N",summary:"divide the work into N parts; auto: one for each minute of it"},for:{type:"string",value:"CI",
summary:"with --shards: how to print them; default json"},output:{type:"string",value:"FILE",
summary:"with --shards: also write the plan, for --plan of kempt check"},"timings-from":S.wW["timings-from"]},async run(t,n){const e={...(0,S.d_)(t,n),
affected:t.affected};if(t.shards!==undefined)return await F(e,t.shards,t)
;for(const n of["for","output","timings-from"])if(t[n]!==undefined)throw new w.yo(`--${n} is for --shards`,`For example: --shards 4 --${n} ${t[n]}`)
;const a=await l(e);const r=t.files?a:{...a,files:[]};(0,v.yy)(t.json?`${JSON.stringify(r,undefined,2)}\n`:O(r));return 0}});async function F(t,n,e){
const{for:r="json",output:o,"timings-from":i}=e;if(!Object.hasOwn(g,r))throw new w.yo(`--for does not know ${r}`,`It takes ${(0,$.yZ)(Object.keys(g),"or")}.`)
;const s=i===undefined?undefined:(0,a.resolve)(t.cwd,i);const c=await f(t,C(n),s);if(o!==undefined)(0,k.v)((0,a.resolve)(t.cwd,o),Buffer.from(g.json.print(c)))
;(0,v.yy)(g[r].print(c));return 0}function C(t){if(t==="auto")return t;if(/^[1-9]\d{0,3}$/.test(t))return Number(t)
;throw new w.yo(`--shards takes a number or auto, not ${JSON.stringify(t)}`)}function O({scope:t,checks:n,tools:e,files:a}){const r={all:"every tracked file",
paths:"the named paths",changed:"what changed",staged:"what is staged"}[t.kind];const o=t.base===undefined?"":` since ${t.base}`
;const i=Math.max(...[...n.map(({check:t})=>t),...e.map(({tool:t})=>t)].map(t=>t.length));const s=(t,n,e)=>`${n?"✔":"–"} ${t.padEnd(i)}  ${e}`
;const c=[[`${t.files} files: ${r}${o}`,...t.unreached?.length?[`Not reached: ${t.unreached.map(y.RK).join(", ")}`]:[]],n.map(({check:t,runs:n,why:e})=>s(t,n,e)),e.map(t=>s(t.tool,t.runs,(0,
y.RK)(M(t)))),a.map(y.RK)];return`${c.filter(t=>t.length>0).map(t=>`${t.join("\n")}\n`).join("\n")}`}function M({why:t,files:n,copy:e}){
return[t,...n===undefined?[]:[(0,$.LS)(n,"file")],...e?[N(e)]:[]].join("; ")}function N(t){if(t.state==="missing")return`no copy: ${t.reason}`
;const{state:n,version:e,origin:a}=t;return n==="there"?`${e} (${a})`:`${e}, to be installed from ${a}`}},42352:(t,n,e)=>{e.d(n,{z:()=>o});var a=e(77598)
;var r=e.n(a);function o(t,n=t.length){return(0,a.createHash)("sha1").update(`blob ${n}\0`).update(t.subarray(0,n)).digest("hex")}},65073:(t,n,e)=>{e.d(n,{
$Q:()=>c,K9:()=>a,LS:()=>r,a3:()=>i,yZ:()=>s,z3:()=>o});function a(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function r(t,n,e=`${n}s`){
return`${a(t)} ${t===1?n:e}`}function o(t){const n=["B","kB","MB","GB","TB"];const e=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),n.length-1)
;const a=t/1e3**e;return`${e===0||a>=99.95?Math.round(a):a.toFixed(1)} ${n[e]}`}function i(t){if(t<999.5)return`${Math.round(t)} ms`
;if(t<59950)return`${(t/1e3).toFixed(1)} s`;const n=Math.round(t/1e3);return`${Math.floor(n/60)} min ${n%60} s`}function s(t,n="and"){const e=t.at(-1)??""
;return t.length<2?e:`${t.slice(0,-1).join(", ")} ${n} ${e}`}function c(t,n){if(t.length<=n)return t
;return`${t.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(t,n,e)=>{e.d(n,{Ql:()=>h,RK:()=>i,Vj:()=>y,_R:()=>l,aB:()=>p,kw:()=>s,
logLines:()=>d,sN:()=>f,sc:()=>k});const a=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function i(t){return t.replace(a,t=>r.test(t)?t:o[t]??s(t))}function s(t){const n=t.codePointAt(0)??0
;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const c=/##(?=\w*\[)/g
;const u=/^(\s*):(?=:)/;function f(t){return i(t).replace(c,"#\\x23").replace(u,"$1\\x3a")}function d(t){return t.split("\n").map(f).join("\n")}function l(t){
return new Set([...t.matchAll(c)].map(({index:t})=>t+1))}function h(t){return t.replace(u,"$1\\x3a")}function p(t){
const n=JSON.stringify(t,null,2).replace(c,"#\\u0023");return`${n.replace(a,t=>t==="\n"||r.test(t)?t:m(t))}\n`}function m(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const w=/[\p{Mn}\p{Me}\p{Cf}]/u;const $=/[\uFF61-\uFFDC]/;function y(t){if(t<="˿")return 1;if(w.test(t))return 0;return g.test(t)&&!$.test(t)?2:1}
function k(t){let n=0;for(const e of t)n+=y(e);return n}}};
