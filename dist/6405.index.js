"use strict";exports.id=6405;exports.ids=[6405,5178,5073];exports.modules={43171:(n,t,e)=>{e.r(t);e.d(t,{planCommand:()=>x});var r=e(76760);var o=e(25503)
;var a=e(92586);var s=e(65890);var i=e(51775);var c=e(27419);var u=e(24802);async function f(n,t,r){
const[{planShards:o},{loadReport:a}]=await Promise.all([Promise.all([e.e(4006),e.e(2088),e.e(9932),e.e(7054),e.e(2082),e.e(713),e.e(4923),e.e(7039),e.e(2664)]).then(e.bind(e,63160)),e.e(3673).then(e.bind(e,33673))])
;const s=r===undefined?undefined:await a(r);const{input:i,wanted:c}=await d(n);return await o({...i,tools:c.run,timings:s?.timings},t)}async function d(n){
const t=(0,c.x5)(n);const r=await(0,o.Z9)(t.top,n.config,s.A);const f=await(0,a.R4)(r,n);const d=await(0,i.T2)(n,r)
;const{startChange:l}=await e.e(7455).then(e.bind(e,19836));const h={change:l(n,t,false)};const p=await(0,u.PQ)(n,t,f,await h.change)
;const m=n.affected?await(await Promise.all([e.e(4006),e.e(6745)]).then(e.bind(e,36745))).loadReach(n,t,p):undefined;return{input:{request:n,place:t,config:r,
work:h,scope:p,reach:m},wanted:d}}async function l(n){const{input:t,wanted:e}=await d(n);const{config:r,scope:o,reach:i}=t;const{selected:u,skipped:f}=(0,
a.oL)(r,e.checks,s.A,(0,c.iK)(n));const l=u.map(({id:t,optIn:e})=>({check:t,runs:true,
why:n.only?"named by --only":e?"turned on in the configuration":"on by default"}));const p=f.map(({id:n,reason:t})=>({check:n,runs:false,why:t}))
;const m=e.run?await h(t):[];const w=await(o.change?.range());return{scope:{kind:o.kind,files:o.files.length,...i&&{unreached:i.unreached.workspaces},...w&&{
base:w.base},...w?.head!==undefined&&{head:w.head}},checks:[...l,...p].sort((n,t)=>n.check<t.check?-1:1),tools:m,files:o.files.map(n=>n.path)}}
async function h(n){
const[{planTools:t},{toToolsInput:r}]=await Promise.all([Promise.all([e.e(4006),e.e(2088),e.e(9932),e.e(7054),e.e(2082),e.e(8029)]).then(e.bind(e,35471)),Promise.all([e.e(4006),e.e(2088),e.e(9932),e.e(7054),e.e(2082),e.e(713),e.e(4923),e.e(7039),e.e(81)]).then(e.bind(e,2622))])
;return await t(await r(n))}function p({shards:n}){return n.map((t,e)=>`${e+1}/${n.length}`)}const m=n=>`${JSON.stringify(n)}\n`;const w={json:{
summary:"the plan itself, for --plan of kempt check",print:n=>`${JSON.stringify(n,undefined,2)}\n`},github:{
summary:"a matrix of GitHub Actions, for fromJSON()",print:n=>m({shard:p(n)})},gitlab:{
summary:"the matrix of the job kempt-shard, to be included in a child pipeline of GitLab CI",print:n=>{const t=p(n).map(n=>`'${n}'`)
;return`kempt-shard:\n  parallel:\n    matrix:\n      - KEMPT_SHARD: [${t.join(", ")}]\n`}},circleci:{
summary:"the parameters of a continued pipeline of CircleCI, for parallelism",print:n=>m({"kempt-shards":n.shards.length})},azure:{
summary:"a matrix of Azure Pipelines, for an output variable",print:n=>m(Object.fromEntries(p(n).map((n,t)=>[`shard_${t+1}`,{KEMPT_SHARD:n}])))},jenkins:{
summary:"branches and their shards as JSON, for parallel of Jenkins",print:n=>m(Object.fromEntries(p(n).map((n,t)=>[`shard-${t+1}`,n])))}};var g=e(22690)
;var y=e(65073);var $=e(15178);var b=e(84966);var k=e(21579);var v=e(11945);var S=e(60387)
;const j=Object.entries(w).map(([n,{summary:t}])=>`  ${n.padEnd(10)}${t}`);const x=(0,k.G)({name:"plan",
summary:"Print what check would run, on what and why, without running it, or divide it among machines",usage:"[paths\u2026]",
description:`Takes the flags of check that say what is looked at. Of each tool: what tells that it is used here or who named it,\nhow many files it would be given, and which copy of it would run. Nothing is installed or started for that; the version of\na copy that was never asked for it is unknown.\nWith --shards the work is divided into parts of equal weight, one for each machine, as --for says:\n${j.join("\n")}`,
flags:{...v.SV,...v.pN,files:{type:"boolean",summary:"list the files, too"},json:{type:"boolean",summary:"print the plan as JSON"},shards:{type:"string",
value:"N",summary:"divide the work into N parts; auto: one for each minute of it"},for:{type:"string",value:"CI",
summary:"with --shards: how to print them; default json"},output:{type:"string",value:"FILE",
summary:"with --shards: also write the plan, for --plan of kempt check"},"timings-from":v.wW["timings-from"]},async run(n,t){const e={...(0,v.d_)(n,t),
affected:n.affected};if(n.shards!==undefined)return await F(e,n.shards,n)
;for(const t of["for","output","timings-from"])if(n[t]!==undefined)throw new g.yo(`--${t} is for --shards`,`For example: --shards 4 --${t} ${n[t]}`)
;const r=await l(e);const o=n.files?r:{...r,files:[]};(0,S.yy)(n.json?`${JSON.stringify(o,undefined,2)}\n`:N(o));return 0}});async function F(n,t,e){
const{for:o="json",output:a,"timings-from":s}=e;if(!Object.hasOwn(w,o))throw new g.yo(`--for does not know ${o}`,`It takes ${(0,y.yZ)(Object.keys(w),"or")}.`)
;const i=s===undefined?undefined:(0,r.resolve)(n.cwd,s);const c=await f(n,M(t),i);if(a!==undefined)(0,b.v)((0,r.resolve)(n.cwd,a),Buffer.from(w.json.print(c)))
;(0,S.yy)(w[o].print(c));return 0}function M(n){if(n==="auto")return n;if(/^[1-9]\d{0,3}$/.test(n))return Number(n)
;throw new g.yo(`--shards takes a number or auto, not ${JSON.stringify(n)}`)}function N({scope:n,checks:t,tools:e,files:r}){const o={all:"every tracked file",
paths:"the named paths",changed:"what changed",staged:"what is staged"}[n.kind];const a=n.base===undefined?"":` since ${n.base}`
;const s=Math.max(...[...t.map(({check:n})=>n),...e.map(({tool:n})=>n)].map(n=>n.length));const i=(n,t,e)=>`${t?"\u2714":"\u2013"} ${n.padEnd(s)}  ${e}`
;const c=[[`${n.files} files: ${o}${a}`,...n.unreached?.length?[`Not reached: ${n.unreached.map($.RK).join(", ")}`]:[]],t.map(({check:n,runs:t,why:e})=>i(n,t,e)),e.map(n=>i(n.tool,n.runs,(0,
$.RK)(O(n)))),r.map($.RK)];return`${c.filter(n=>n.length>0).map(n=>`${n.join("\n")}\n`).join("\n")}`}function O({why:n,files:t,copy:e}){
return[n,...t===undefined?[]:[(0,y.LS)(t,"file")],...e?[A(e)]:[]].join("; ")}function A(n){if(n.state==="missing")return`no copy: ${n.reason}`
;const{state:t,version:e,origin:r}=n;return t==="there"?`${e} (${r})`:`${e}, to be installed from ${r}`}},86859:(n,t,e)=>{e.d(t,{T2:()=>h,eo:()=>d,lM:()=>p,
yi:()=>l});var r=e(16117);const o=1024*1024;const a=32;const s=3;const i=128*1024;let c;let u;const f=new Map;function d(){c??=m();return c}async function l(){
const n=await d();if(u!==undefined)return undefined;u=n;return u?.slab}function h(){u=undefined;f.clear()}function p(n){
return u!==undefined&&u.slab===n?u:undefined}async function m(){const{code:n}=await e.e(6611).then(e.bind(e,46611));try{
const t=new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(n,"base64")))
;const{memory:e,allocate:c,textFacts:u,acceptJson:d,acceptXml:l,acceptYaml:h,sha1:p,findWords:m}=t.exports;const w=c(a+o)+a;const g=c(20);const y=Array.from({
length:s},()=>({groups:c(2*r.hl),words:c(4*i),hits:c(4*(1+2*r.G))}));const{buffer:$}=e;const b=Buffer.from($);const k=b.write('{"a": [1, "b"]}\n',w,"latin1")
;u(w,k);p(w,k,g);d(w,k,false);h(w,k);const{groups:v,words:S,hits:j}=y[0];m(w,1,k,1,v,S,j);return{slab:Buffer.from($,w,o),textFacts:n=>u(w,n),
acceptJson:(n,t)=>d(w,n,t),acceptXml:n=>l(w,n),acceptYaml:n=>h(w,n),blobId(n){const t=Buffer.from(`blob ${n}\0`,"latin1");b.set(t,w-t.length)
;p(w-t.length,t.length+n,g);return b.toString("hex",g,g+20)},wordFinder(n,t){const e=f.get(t);const o=y[f.size]
;if(e!==undefined||o===undefined||t.length>i)return e;new Uint16Array($,o.groups).set(n);new Int32Array($,o.words).set(t);const a={
hits:new Int32Array($,o.hits,1+2*r.G),find:(n,t,e)=>m(w,n,t,e,o.groups,o.words,o.hits)};f.set(t,a);return a}}}catch{return undefined}}},16117:(n,t,e)=>{e.d(t,{
DY:()=>i,G:()=>c,Gs:()=>o,N:()=>r,OW:()=>s,ZB:()=>u,hl:()=>a,jp:()=>l});const r=65536;const o=r+256;const a=o+256;const s=65536;const i=6;const c=1e3
;function u(n,t,e,r,o,a,s){let u=0;let l=t;for(;l<e;l+=r){const t=f(n,l,e,o);if(t===0)continue;const r=a[n[l-1]<<8|n[l]];const h=a[r];if(u+h>c)break
;for(let o=0;o<h;o++){const c=r+1+o*i;const f=l-a[c+1];if((a[c+2]&t)===0||!d(n,f,e,a,c))continue;s[1+2*u]=a[c];s[2+2*u++]=f}}s[0]=l;return u}
function f(n,t,e,a){const s=a[n[t-1]<<8|n[t]];if(t<2||t>=e-1)return s;return s&a[r+n[t+1]]&a[o+n[t-2]]}function d(n,t,e,r,o){const a=r[o+3];const s=r[o+4]
;const i=r[o+5]===1;if(t<0||t+s>e)return false;for(let e=0;e<s;e++){const o=n[t+e];if(o!==r[a+e]&&!(i&&l(o)===r[a+e]))return false}return true}function l(n){
return n>=65&&n<=90?n|32:n}},65073:(n,t,e)=>{e.d(t,{$Q:()=>c,K9:()=>r,LS:()=>o,a3:()=>s,yZ:()=>i,z3:()=>a});function r(n){
return String(n).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(n,t,e=`${t}s`){return`${r(n)} ${n===1?t:e}`}function a(n){const t=["B","kB","MB","GB","TB"]
;const e=Math.min(Math.floor(Math.log10(Math.max(1,n))/3),t.length-1);const r=n/1e3**e;return`${e===0||r>=99.95?Math.round(r):r.toFixed(1)} ${t[e]}`}
function s(n){if(n<999.5)return`${Math.round(n)} ms`;if(n<59950)return`${(n/1e3).toFixed(1)} s`;const t=Math.round(n/1e3)
;return`${Math.floor(t/60)} min ${t%60} s`}function i(n,t="and"){const e=n.at(-1)??"";return n.length<2?e:`${n.slice(0,-1).join(", ")} ${t} ${e}`}
function c(n,t){if(n.length<=t)return n;return`${n.slice(0,Math.max(0,t-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(n,t,e)=>{e.d(t,{Ql:()=>h,RK:()=>s,
Vj:()=>$,_R:()=>l,aB:()=>p,kw:()=>i,logLines:()=>d,sN:()=>f,sc:()=>b});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu
;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const a={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(n){return n.replace(r,n=>o.test(n)?n:a[n]??i(n))}
function i(n){const t=n.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g;const u=/^(\s*):(?=:)/;function f(n){
return s(n).replace(c,"#\\x23").replace(u,"$1\\x3a")}function d(n){return n.split("\n").map(f).join("\n")}function l(n){
return new Set([...n.matchAll(c)].map(({index:n})=>n+1))}function h(n){return n.replace(u,"$1\\x3a")}function p(n){
const t=JSON.stringify(n,null,2).replace(c,"#\\u0023");return`${t.replace(r,n=>n==="\n"||o.test(n)?n:m(n))}\n`}function m(n){
return n.split("").map(n=>`\\u${n.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const w=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const g=/[\p{Mn}\p{Me}\p{Cf}]/u;const y=/[\uFF61-\uFFDC]/;function $(n){if(n<="\u02ff")return 1;if(g.test(n))return 0;return w.test(n)&&!y.test(n)?2:1}
function b(n){let t=0;for(const e of n)t+=$(e);return t}}};
