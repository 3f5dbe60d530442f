"use strict";exports.id=5904;exports.ids=[5904,5178];exports.modules={97689:(t,n,e)=>{e.d(n,{$:()=>o,K:()=>a});const a={file:33188,executable:33261,
symlink:40960,submodule:57344};function o(t){return t.mode===a.file||t.mode===a.executable}},37478:(t,n,e)=>{e.d(n,{BB:()=>s,Fl:()=>r,q0:()=>a});function a(t){
const n=t.toString("utf8");if(!n.includes("�")||Buffer.from(n,"utf8").equals(t))return{path:n};return{path:o(t),raw:Buffer.from(t)}}function o(t){let n='"'
;for(const e of t){if(e===34||e===92)n+=`\\${String.fromCharCode(e)}`;else if(e<32||e>126)n+=`\\${e.toString(8).padStart(3,"0")}`;else n+=String.fromCharCode(e)
}return`${n}"`}function r(t){return t.slice(t.lastIndexOf("/")+1)}function s(t){return t.slice(0,Math.max(0,t.lastIndexOf("/")))}},24988:(t,n,e)=>{e.r(n)
;e.d(n,{planCommand:()=>$});var a=e(25503);var o=e(92586);var r=e(65890);var s=e(51775);var i=e(18587);var c=e(27419);var u=e(31351);async function l(t){
const n=(0,c.x5)(t);const l=await(0,a.Z9)(n.top,t.config,i.d);const h=await(0,o.R4)(l,t);const d=await(0,s.T2)(t,l);const{selected:p,skipped:m}=(0,
o.oL)(l,d.checks,r.A,(0,c.iK)(t));const{startGitWork:g}=await e.e(7455).then(e.bind(e,19836));const $=g(t,n,{patch:false,subjects:false,dirty:false,
ignored:false});const w=await(0,u.P)(t,n,h,await $.change);const y=p.map(({id:n,optIn:e})=>({check:n,runs:true,
why:t.only?"named by --only":e?"turned on in the configuration":"on by default"}));const k=m.map(({id:t,reason:n})=>({check:t,runs:false,why:n}))
;const S=d.run?await f({request:t,place:n,config:l,work:$,scope:w}):[];return{scope:{kind:w.kind,files:w.files.length,...w.change&&{base:w.change.base},
...w.change?.head!==undefined&&{head:w.change.head}},checks:[...y,...k].sort((t,n)=>t.check<n.check?-1:1),tools:S,files:w.files.map(t=>t.path)}}
async function f(t){
const[{planTools:n},{toToolsInput:a}]=await Promise.all([Promise.all([e.e(737),e.e(4006),e.e(2088),e.e(1338),e.e(9194),e.e(5922),e.e(713),e.e(2082),e.e(6241),e.e(3591)]).then(e.bind(e,35471)),Promise.all([e.e(737),e.e(4006),e.e(2088),e.e(1338),e.e(9194),e.e(5922),e.e(713),e.e(2082),e.e(6241),e.e(692)]).then(e.bind(e,65652))])
;return await n(await a(t))}var h=e(65073);var d=e(15178);var p=e(21579);var m=e(11945);var g=e(60387);const $=(0,p.G)({name:"plan",
summary:"Print what check would run, on what and why, without running it",usage:"[paths…]",
description:`Takes the flags of check that say what is looked at. Of each tool: what tells that it is used here or who named it,\nhow many files it would be given, and which copy of it would run. Nothing is installed or started for that; the version of\na copy that was never asked for it is unknown.`,
flags:{...m.SV,files:{type:"boolean",summary:"list the files, too"},json:{type:"boolean",summary:"print the plan as JSON"}},async run(t,n){const e=await l((0,
m.d_)(t,n));const a=t.files?e:{...e,files:[]};(0,g.yy)(t.json?`${JSON.stringify(a,undefined,2)}\n`:w(a));return 0}})
;function w({scope:t,checks:n,tools:e,files:a}){const o={all:"every tracked file",paths:"the named paths",changed:"what changed",staged:"what is staged"
}[t.kind];const r=t.base===undefined?"":` since ${t.base}`;const s=Math.max(...[...n.map(({check:t})=>t),...e.map(({tool:t})=>t)].map(t=>t.length))
;const i=(t,n,e)=>`${n?"✔":"–"} ${t.padEnd(s)}  ${e}`
;const c=[[`${t.files} files: ${o}${r}`],n.map(({check:t,runs:n,why:e})=>i(t,n,e)),e.map(t=>i(t.tool,t.runs,(0,d.RK)(y(t)))),a.map(d.RK)]
;return`${c.filter(t=>t.length>0).map(t=>`${t.join("\n")}\n`).join("\n")}`}function y({why:t,files:n,copy:e}){return[t,...n===undefined?[]:[(0,
h.LS)(n,"file")],...e?[k(e)]:[]].join("; ")}function k(t){if(t.state==="missing")return`no copy: ${t.reason}`;const{state:n,version:e,origin:a}=t
;return n==="there"?`${e} (${a})`:`${e}, to be installed from ${a}`}},42352:(t,n,e)=>{e.d(n,{z:()=>r});var a=e(77598);var o=e.n(a);function r(t,n=t.length){
return(0,a.createHash)("sha1").update(`blob ${n}\0`).update(t.subarray(0,n)).digest("hex")}},65073:(t,n,e)=>{e.d(n,{$Q:()=>c,K9:()=>a,LS:()=>o,a3:()=>s,
yZ:()=>i,z3:()=>r});function a(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function o(t,n,e=`${n}s`){return`${a(t)} ${t===1?n:e}`}function r(t){
const n=["B","kB","MB","GB","TB"];const e=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),n.length-1);const a=t/1e3**e
;return`${e===0||a>=99.95?Math.round(a):a.toFixed(1)} ${n[e]}`}function s(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`
;const n=Math.round(t/1e3);return`${Math.floor(n/60)} min ${n%60} s`}function i(t,n="and"){const e=t.at(-1)??""
;return t.length<2?e:`${t.slice(0,-1).join(", ")} ${n} ${e}`}function c(t,n){if(t.length<=n)return t
;return`${t.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}…`}},15178:(t,n,e)=>{e.d(n,{Ql:()=>d,RK:()=>s,Vj:()=>y,_R:()=>h,aB:()=>p,kw:()=>i,
logLines:()=>f,sN:()=>l,sc:()=>k});const a=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const r={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function s(t){return t.replace(a,t=>o.test(t)?t:r[t]??i(t))}function i(t){const n=t.codePointAt(0)??0
;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const c=/##(?=\w*\[)/g
;const u=/^(\s*):(?=:)/;function l(t){return s(t).replace(c,"#\\x23").replace(u,"$1\\x3a")}function f(t){return t.split("\n").map(l).join("\n")}function h(t){
return new Set([...t.matchAll(c)].map(({index:t})=>t+1))}function d(t){return t.replace(u,"$1\\x3a")}function p(t){
const n=JSON.stringify(t,null,2).replace(c,"#\\u0023");return`${n.replace(a,t=>t==="\n"||o.test(t)?t:m(t))}\n`}function m(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const $=/[\p{Mn}\p{Me}\p{Cf}]/u;const w=/[\uFF61-\uFFDC]/;function y(t){if(t<="˿")return 1;if($.test(t))return 0;return g.test(t)&&!w.test(t)?2:1}
function k(t){let n=0;for(const e of t)n+=y(e);return n}}};
