"use strict";exports.id=9032;exports.ids=[9032];exports.modules={7397:(t,e,n)=>{n.d(e,{KZ:()=>c,R8:()=>u,cm:()=>f,ol:()=>r,tq:()=>s,vK:()=>o});var a=n(4877)
;function r(t){return(0,a.D)(t)}const s="\u2714 Settled: this is not said any more.";function o({id:t,body:e},n=false){
return`\x3c!-- kempt:${n?"withdrawn":"note"} ${t} ${r(e)} --\x3e`}const i=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(t){
const[,e,n,a]=i.exec(t)??[];return n===undefined||a===undefined?undefined:{id:n,digest:a,withdrawn:e==="withdrawn"}}function u(t,e,n){
return`\x3c!-- kempt:summary ${r(t)} ${e} ${n} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function f(t){
const[,e,n,a]=d.exec(t)??[];if(e===undefined||a===undefined)return undefined;return{digest:e,order:Number(n),head:a}}},34435:(t,e,n)=>{n.d(e,{QT:()=>s,S3:()=>i,
iz:()=>r,ou:()=>o});const a=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function r(t){const e=[];for(const n of t.split("\n")){const t=e.at(-1)
;if(t&&t.left>0&&(n.startsWith("+")||n.startsWith(" ")||n==="")){t.lines.push(n.slice(1));t.left--;continue}const[r,,s,o="1"]=a.exec(n)??[]
;if(r!==undefined)e.push({start:Number(s),lines:[],left:Number(o)})}return e.filter(({lines:t})=>t.length>0).map(({start:t,lines:e})=>({start:t,lines:e}))}
function s(t){const e=new Map;let[n,r,s]=[0,0,0];for(const o of t.split("\n")){const t=o[0]??" ";if(s>0&&(t==="+"||t===" ")){const a=t==="+";e.set(r++,{
line:a?n:n++,added:a});s--;continue}const[i,c,u,d="1"]=a.exec(o)??[];if(i!==undefined)[n,r,s]=[Number(c),Number(u),Number(d)];else if(t==="-")n++}return e}
function o(t,e,n){return t.find(({start:t,lines:a})=>t<=e&&n<t+a.length)}function i(t){const e=`\n${t}`.split("\ndiff --git ").slice(1)
;return new Map(e.flatMap(t=>{const e=t.search(/^@@ /m);const n=/^\+\+\+ (.+)$/m.exec(t.slice(0,Math.max(0,e)))?.[1]
;const a=n===undefined?undefined:/^b\/(.*)$/s.exec(u(n))?.[1];return a===undefined?[]:[[a,t.slice(e)]]}))}const c={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function u(t){const e=t.replace(/\t$/,"");const n=/^"(.*)"$/.exec(e)?.[1];if(n===undefined)return e
;const a=[...n.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,t,e,n])=>{if(n!==undefined)return Buffer.from(n)
;return Buffer.from([t===undefined?c[e??""]??63:Number.parseInt(t,8)])});return Buffer.concat(a).toString("utf8")}},64715:(t,e,n)=>{n.d(e,{DV:()=>u,St:()=>h,
Uw:()=>i,X1:()=>o,aY:()=>c,tp:()=>d,zH:()=>f});var a=n(15178);const r="&#8203;";const s={"&":"&amp;","<":"&lt;",">":"&gt;"};function o(t){return(0,
a.RK)(t.replace(/\s+/g," ").trim()).replace(/[&<>]/g,t=>s[t]??t).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${r}`)
}function i(t){return t.replaceAll(r,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,t=>Object.keys(s).find(e=>s[e]===t)??t)}
function c(t){const e=(0,a.RK)(t);if(e.trim()==="")return c(`"${t}"`);if(!/[`|]|##/.test(e)&&e.trim()===e)return`\`${e}\``
;return`<code>${e.replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function u(t,e=""){const n=t.map(t=>(0,
a.RK)(t).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const r=Math.max(2,...[...n.matchAll(/`+/g)].map(([t])=>t.length));const s="`".repeat(r+1)
;return`${s}${e}\n${n.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${s}`}function d(t,e,n=[]){const a=t.map((t,e)=>n.includes(e)?"--:":":--")
;return[t,a,...e].map(t=>`| ${t.join(" | ")} |`).join("\n")}function f(t,e){return`<details>\n<summary>${t}</summary>\n\n${e}\n\n</details>`}
function h({text:t}){const e=Math.max(2,...[...(t??"").matchAll(/`+/g)].map(([t])=>t.length));const n="`".repeat(e+1)
;return`${n}suggestion\n${t===undefined?"":`${t}\n`}${n}`}},48644:(t,e,n)=>{n.d(e,{P:()=>d,f:()=>f});var a=n(22690);var r=n(65073);const s=3e4;const o=120
;const i=2;const c=[300,1200];const u=300;function d(t){return async e=>{for(let n=0;;n++){const a=await l(t,e);const r=(e.method??"GET")==="GET"?c[n]:undefined
;if(!(a instanceof Error))return a;if(!h(a)||r===undefined)throw a;await w(r)}}}function f(t,e,n,r){const s=t.safeParse(e);if(s.success)return s.data
;throw new a.gA(n,`${r} failed: the answer is none that ${n} gives`,{cause:s.error})}function h(t){
return t instanceof a.gA&&(t.status===undefined||t.status>=500)}async function l(t,e){const{who:n}=t;try{const a=await p(t,e);const r=await a.text()
;if(a.status===203)return g(n,e,401,"it asks to sign in");if(!a.ok)return g(n,e,a.status,r);const s=/\bjson\b/.test(a.headers.get("content-type")??"")
;const o=s&&r!==""?JSON.parse(r):r||undefined;return{data:o,headers:a.headers}}catch(t){const{message:r,cause:s}=t
;return new a.gA(n,`${e.what} failed: ${s instanceof Error?s.message:r}`,{cause:t})}}async function p({api:t,headers:e,send:n=fetch},a){
const{method:r="GET",path:c,query:u={},body:d}=a;const f=new URLSearchParams
;for(const[t,e]of Object.entries(u))for(const n of Array.isArray(e)?e:[String(e)])f.append(t,n);for(let a=0;;a++){
const u=await n(`${t}${c}${f.size>0?`?${f.toString()}`:""}`,{method:r,headers:{accept:"application/json","user-agent":"kempt",...e,...d!==undefined&&m},
body:d===undefined?null:JSON.stringify(d),signal:AbortSignal.timeout(s)});const h=Number(u.headers.get("retry-after")??Number.NaN)
;if(u.status!==429||!(h<=o)||a===i)return u;await(u.body?.cancel());await w(h*1e3)}}const m={"content-type":"application/json"};async function w(t){
await new Promise(e=>setTimeout(e,t))}function g(t,{what:e,method:n="GET"},s,o){const i=(0,r.$Q)($(o),u);if(s===403&&n!=="GET")return new a.n8(`${e}: ${i}`)
;const c=s===401?"; check the token":"";return new a.gA(t,`${e} failed with status ${s}: ${i}${c}`,{status:s})}function $(t){try{
const{message:e,error_description:n,error:a}=JSON.parse(t);const r=e??n??a??t;if(r instanceof Object&&"message"in r)return String(r.message)
;return typeof r==="string"?r:JSON.stringify(r)}catch{return t}}},89032:(t,e,n)=>{n.r(e);n.d(e,{openBitbucket:()=>it,openThroughProxy:()=>ct});var a=n(64715)
;var r=n(80737);var s=n(22690);const o=r.Ikc({uuid:r.YjP(),display_name:r.YjP().optional()});async function i({ask:t}){try{return await t(o,{
what:"asking whose the token is",path:"/user"})}catch(t){if(!(t instanceof s.gA)||t.status!==403)throw t;if(!/scope/i.test(t.message))return undefined
;throw new s.gA("Bitbucket",`${t.message}; give the token read:user:bitbucket`,{status:403})}}async function c(t){await t.read(r.L5J(),{
what:"asking for the repository",path:""});const e=await i(t);return{login:e?e.display_name??e.uuid:"with an access token",write:undefined}}var u=n(77598)
;var d=n(48644);var f=n(37067);function h(t){const{hostname:e,port:n}=new URL(t);return(t,{method:a="GET",headers:r,body:s,signal:o})=>new Promise((i,c)=>{
const{host:u}=new URL(t);const d=(0,f.request)({hostname:e,port:n,method:a,path:t,headers:{...r,host:u},...o&&{signal:o}});d.on("error",c);d.on("response",t=>{
const e=[];t.on("data",t=>e.push(t));t.on("error",c);t.on("end",()=>i(l(t.statusCode??502,t.headers,Buffer.concat(e))))});d.end(s)})}function l(t,e,n){
const a=e["retry-after"];const r=n.length===0||t===204||t===304?null:new Uint8Array(n);return new Response(r,{status:t,headers:typeof a==="string"?{
"retry-after":a}:{}})}const p="Bitbucket";function m({api:t,repository:e},n){const a=`Basic ${Buffer.from(n).toString("base64")}`
;const r=n.includes(":")?a:`Bearer ${n}`;const s=t=>(0,u.createHmac)("sha256",n).update(t).digest("hex").slice(0,16);return $({api:t.replace(/\/$/,""),headers:{
authorization:r}},e,s)}function w({api:t,repository:e},n){const a=t.replace(/\/$/,"").replace(/^https:/,"http:");return $({api:a,headers:{},send:h(n)},e,()=>"")
}const g=r.Ikc({values:r.YOg(r.L5J()),next:r.YjP().optional()});function $(t,e,n){const a=(0,d.P)({who:p,...t})
;const r=`/repositories/${e.split("/").map(encodeURIComponent).join("/")}`;const s=({path:t,...e})=>({...e,path:r+t});const o=async(t,e)=>(0,
d.f)(t,(await a(e)).data,p,e.what);return{repository:e,seal:n,ask:o,read:(t,e)=>o(t,s(e)),list:async(e,n)=>{const a=[];for(let e=s(n);e!==undefined;){
const r=await o(g,e);a.push(...r.values);const s=r.next?.startsWith(`${t.api}/`)?r.next.slice(t.api.length):undefined;e=s===undefined?undefined:{what:n.what,
path:s}}return(0,d.f)(e.array(),a,p,n.what)},write:async t=>void await a(s(t))}}var y=n(7397);const b=/<!-- (kempt:[^>]*) -->\s*$/
;const k=/\[\/\/\]: # \((kempt:.*) ([0-9a-f]{16})\)\s*$/;function v({seal:t},e){return N(e.replace(b,(e,n)=>`[//]: # (${n} ${t(n)})`))}function x({seal:t},e,n){
return e.replace(k,(e,a,r)=>n&&r!==t(a)?"":`\x3c!-- ${a} --\x3e`)}const S=/^(?<fence>`{3,})[^\n]*\n[\s\S]*?^\k<fence>$/
;const E=/\\.|`[^`\n]+`|<details>\n<summary>(?<title>.*?)<\/summary>|\n\n<\/details>|<\/?sub>|<code>(?<code>.*?)<\/code>|&(?:#\d+|amp|lt|gt);/
;const P=new RegExp(`${S.source}|${E.source}`,"gm");function N(t){return t.replace(P,(t,...e)=>{const{title:n,code:a}=e.at(-1);if(n!==undefined)return`**${n}**`
;if(a!==undefined)return A(j(a));if(t.startsWith("&"))return j(t);return t.startsWith("<")||t.startsWith("\n")?"":t})}function j(t){const e={amp:"&",lt:"<",
gt:">"};return t.replace(/&(?:#(\d+)|(\w+));/g,(t,n,a)=>n===undefined?e[a]??"":String.fromCodePoint(Number(n)))}function A(t){
const e=Math.max(0,...[...t.matchAll(/`+/g)].map(([t])=>t.length));const n="`".repeat(e+1);return`${n} ${t} ${n}`}async function I(t,e,n){const a=[]
;for(const r of n){const{path:n,startLine:s,endLine:o,body:i}=r;const c=s===o?`Line ${o}`:`Lines ${s} to ${o}`;const u=(0,y.vK)(r)
;const d=await L(t,e,`${i}\n\n${u}`,{path:n,to:o,...s<o&&{start_to:s}})||await L(t,e,`${c}: ${i}\n\n${u}`,{path:n});if(!d)a.push(r)}return a}
async function L(t,e,n,a){const r={content:{raw:v(t,n)},inline:a};try{await t.write({what:"posting a comment",method:"POST",path:Y(e),body:r});return true
}catch(t){if(t instanceof s.gA&&t.status===400)return false;throw t}}async function M(t,e,{handle:n},a){await T(t,e,n.comment,`${a.body}\n\n${(0,y.vK)(a)}`)}
async function T(t,e,n,a){const r={content:{raw:v(t,a)}};await t.write({what:"editing a comment",method:"PUT",path:Y(e,n),body:r})}
async function B(t,e,{id:n,handle:a,answered:r}){const s=Y(e,a.comment);if(!r){await O(404,t,{what:"deleting a comment",method:"DELETE",path:s});return}
await T(t,e,a.comment,`${y.tq}\n\n${(0,y.vK)({id:n,body:y.tq},true)}`);await O(409,t,{what:"resolving a thread",method:"POST",path:`${s}/resolve`})}
async function R(t,e,n,a){const r=`${Y(e,n.handle.comment)}/resolve`;if(n.resolved)await O(404,t,{what:"reopening a thread",method:"DELETE",path:r})
;await M(t,e,n,a)}async function O(t,{write:e},n){try{await e(n)}catch(e){if(!(e instanceof s.gA)||e.status!==t)throw e}}
async function U(t,e,{body:n,order:a,head:r}){const s=`${n}\n${(0,y.R8)(n,a,r)}`;if(e.summary)await T(t,e,e.summary.handle,s);else{const n=Y(e);const a={
raw:v(t,s)};await t.write({what:"posting the summary",method:"POST",path:n,body:{content:a}})}}function Y({number:t},e){
return`/pullrequests/${t}/comments${e===undefined?"":`/${e}`}`}var q=n(34435);const _=r.Ikc({state:r.YjP(),source:r.Ikc({commit:r.Ikc({hash:r.YjP()})})})
;const D=r.Ikc({hash:r.YjP()});const G=r.Ikc({id:r.Whr(),content:r.Ikc({raw:r.YjP().nullish()}).nullish(),user:r.Ikc({type:r.YjP(),uuid:r.YjP().optional()
}).nullish(),deleted:r.zMY().nullish(),parent:r.Ikc({id:r.Whr()}).nullish(),inline:r.Ikc({outdated:r.zMY().nullish()}).nullish(),resolution:r.Ikc({}).nullish()
});async function K(t,e){const n=`/pullrequests/${e}`;const{state:a,source:r}=await t.read(_,{what:"reading the pull request",path:n});const s={
what:"reading the comments",path:`${n}/comments`,query:{pagelen:100}};const o=(await t.list(G,s)).filter(({deleted:t})=>t!==true);const i=await z(t,o)
;const c=new Set(o.map(({parent:t})=>t?.id));return{number:e,head:await W(t,r.commit.hash),open:a==="OPEN",notes:i.flatMap(([t,e])=>C(t,e,c.has(t.id))),
summary:i.map(([t,e])=>J(t,e)).find(t=>t!==undefined)}}async function W({read:t},e){if(e.length>=40)return e;const n={
what:"reading the head of the pull request",path:`/commit/${e}`};return(await t(D,n)).hash}async function z(t,e){const n=await i(t)
;const a=({user:t,parent:e})=>!e&&(n?t?.uuid===n.uuid:t?.type==="app_user");return e.filter(a).map(e=>[e,x(t,e.content?.raw??"",n===undefined)])}
function C({id:t,inline:e,resolution:n},a,r){const s=(0,y.KZ)(a);if(s===undefined||!e)return[];return[{...s,handle:{thread:String(t),comment:t},
outdated:e.outdated===true,resolved:Boolean(n),answered:r}]}function J({id:t,inline:e},n){const a=e?undefined:(0,y.cm)(n);return a&&{...a,handle:t}}
async function H({read:t},{number:e}){const n={what:"reading the diff of the pull request",path:`/pullrequests/${e}/diff`};const a=(0,
q.S3)(await t(r.YjP().optional(),n)??"");return new Map([...a].map(([t,e])=>[t,(0,q.iz)(e)]))}async function Q({read:t},e,n){
const a=`/merge-base/${encodeURIComponent(e)}..${encodeURIComponent(n)}`;return(await t(D,{what:"asking for the merge base",path:a})).hash}var Z=n(65073)
;const F=100;const V={summary:450,details:2e3};const X={error:"HIGH",warning:"MEDIUM",note:"LOW"};const tt={error:"BUG",warning:"CODE_SMELL",note:"CODE_SMELL"}
;const et=r.Ikc({link:r.YjP().nullish()});async function nt(t,e){const{write:n,repository:a}=t;const r=`/commit/${e.commit}/reports/kempt`;const s=await at(t,r)
;const o=`https://bitbucket.org/${a}/commits/${e.commit}#kempt-${e.digest}`;if(s?.link===o)return;if(s)await n({what:"deleting the old report",method:"DELETE",
path:r});const i=rt(e);const c=async t=>{await n({what:"creating the report",method:"PUT",path:r,body:t})};if(e.annotations.length>0)await c({...i,
result:"PENDING"});for(let t=0;t<e.annotations.length;t+=F){const a=e.annotations.slice(t,t+F).map((n,a)=>st(n,`kempt-${e.digest}-${t+a}`));await n({
what:"adding annotations",method:"POST",path:`${r}/annotations`,body:a})}await c({...i,link:o})}async function at({read:t},e){try{return await t(et,{
what:"reading the report",path:e})}catch(t){if(t instanceof s.gA&&t.status===404)return undefined;throw t}}
function rt({failed:t,title:e,counts:n,annotations:a}){const r=n.error+n.warning+n.note;const s=a.length<r?` The worst ${a.length} are annotated.`:"";return{
title:"Kempt",details:(0,Z.$Q)(e+s,V.details),report_type:"BUG",reporter:"Kempt",result:t?"FAILED":"PASSED",data:[{title:"Errors",type:"NUMBER",value:n.error},{
title:"Warnings",type:"NUMBER",value:n.warning},{title:"Notes",type:"NUMBER",value:n.note}]}}function st({level:t,path:e,startLine:n,title:a,message:r},s){
const o=`${r} (${a})`;return{external_id:s,annotation_type:tt[t],severity:X[t],path:e,line:n,summary:(0,Z.$Q)(o,V.summary),...o.length>V.summary&&{details:(0,
Z.$Q)(o,V.details)}}}const ot={comment:32768,status:{text:4e3,annotations:1e3},suggestion:a.St};function it(t,e){const n=m(t,e);return{id:"bitbucket",
capabilities:ot,fetchRights:()=>c(n),fetchPull:t=>K(n,t),fetchShownLines:t=>H(n,t),postNotes:(t,e)=>I(n,t,e),editNote:(t,e,a)=>M(n,t,e,a),
withdrawNote:(t,e)=>B(n,t,e),restoreNote:(t,e,a)=>R(n,t,e,a),putSummary:(t,e)=>U(n,t,e),putStatus:t=>nt(n,t),fetchMergeBase:(t,e)=>Q(n,t,e)}}
function ct(t,e="http://localhost:29418"){const n=w(t,e);return{capabilities:ot,putStatus:t=>nt(n,t)}}}};
