"use strict";exports.id=9032;exports.ids=[9032];exports.modules={4877:(t,n,e)=>{e.d(n,{D:()=>a});function a(t){let n=2654435769;let e=2246822507
;for(let a=0;a<t.length;a++){const r=t.charCodeAt(a);n=Math.imul(n^r,668265263);e=Math.imul(e^r,374761393)}return s(r(n^e>>>15))+s(r(e^n>>>13))}function r(t){
const n=Math.imul(t^t>>>16,2246822507);const e=Math.imul(n^n>>>13,3266489909);return e^e>>>16}function s(t){return(t>>>0).toString(16).padStart(8,"0")}},
7397:(t,n,e)=>{e.d(n,{KZ:()=>c,R8:()=>u,cm:()=>f,ol:()=>r,tq:()=>s,vK:()=>o});var a=e(4877);function r(t){return(0,a.D)(t)}
const s="✔ Settled: this is not said any more.";function o({id:t,body:n},e=false){return`\x3c!-- kempt:${e?"withdrawn":"note"} ${t} ${r(n)} --\x3e`}
const i=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(t){const[,n,e,a]=i.exec(t)??[]
;return e===undefined||a===undefined?undefined:{id:e,digest:a,withdrawn:n==="withdrawn"}}function u(t,n,e){
return`\x3c!-- kempt:summary ${r(t)} ${n} ${e} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function f(t){
const[,n,e,a]=d.exec(t)??[];if(n===undefined||a===undefined)return undefined;return{digest:n,order:Number(e),head:a}}},34435:(t,n,e)=>{e.d(n,{QT:()=>s,S3:()=>i,
iz:()=>r,ou:()=>o});const a=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function r(t){const n=[];for(const e of t.split("\n")){const t=n.at(-1)
;if(t&&t.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){t.lines.push(e.slice(1));t.left--;continue}const[r,,s,o="1"]=a.exec(e)??[]
;if(r!==undefined)n.push({start:Number(s),lines:[],left:Number(o)})}return n.filter(({lines:t})=>t.length>0).map(({start:t,lines:n})=>({start:t,lines:n}))}
function s(t){const n=new Map;let[e,r,s]=[0,0,0];for(const o of t.split("\n")){const t=o[0]??" ";if(s>0&&(t==="+"||t===" ")){const a=t==="+";n.set(r++,{
line:a?e:e++,added:a});s--;continue}const[i,c,u,d="1"]=a.exec(o)??[];if(i!==undefined)[e,r,s]=[Number(c),Number(u),Number(d)];else if(t==="-")e++}return n}
function o(t,n,e){return t.find(({start:t,lines:a})=>t<=n&&e<t+a.length)}function i(t){const n=`\n${t}`.split("\ndiff --git ").slice(1)
;return new Map(n.flatMap(t=>{const n=t.search(/^@@ /m);const e=/^\+\+\+ (.+)$/m.exec(t.slice(0,Math.max(0,n)))?.[1]
;const a=e===undefined?undefined:/^b\/(.*)$/s.exec(u(e))?.[1];return a===undefined?[]:[[a,t.slice(n)]]}))}const c={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function u(t){const n=t.replace(/\t$/,"");const e=/^"(.*)"$/.exec(n)?.[1];if(e===undefined)return n
;const a=[...e.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,t,n,e])=>{if(e!==undefined)return Buffer.from(e)
;return Buffer.from([t===undefined?c[n??""]??63:Number.parseInt(t,8)])});return Buffer.concat(a).toString("utf8")}},64715:(t,n,e)=>{e.d(n,{DV:()=>u,St:()=>h,
Uw:()=>i,X1:()=>o,aY:()=>c,tp:()=>d,zH:()=>f});var a=e(15178);const r="&#8203;";const s={"&":"&amp;","<":"&lt;",">":"&gt;"};function o(t){return(0,
a.RK)(t.replace(/\s+/g," ").trim()).replace(/[&<>]/g,t=>s[t]??t).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${r}`)
}function i(t){return t.replaceAll(r,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,t=>Object.keys(s).find(n=>s[n]===t)??t)}
function c(t){const n=(0,a.RK)(t);if(n.trim()==="")return c(`"${t}"`);if(!/[`|]|##/.test(n)&&n.trim()===n)return`\`${n}\``
;return`<code>${n.replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function u(t,n=""){const e=t.map(t=>(0,
a.RK)(t).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const r=Math.max(2,...[...e.matchAll(/`+/g)].map(([t])=>t.length));const s="`".repeat(r+1)
;return`${s}${n}\n${e.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${s}`}function d(t,n,e=[]){const a=t.map((t,n)=>e.includes(n)?"--:":":--")
;return[t,a,...n].map(t=>`| ${t.join(" | ")} |`).join("\n")}function f(t,n){return`<details>\n<summary>${t}</summary>\n\n${n}\n\n</details>`}
function h({text:t}){const n=Math.max(2,...[...(t??"").matchAll(/`+/g)].map(([t])=>t.length));const e="`".repeat(n+1)
;return`${e}suggestion\n${t===undefined?"":`${t}\n`}${e}`}},48644:(t,n,e)=>{e.d(n,{P:()=>d,f:()=>f});var a=e(22690);var r=e(65073);const s=3e4;const o=120
;const i=2;const c=[300,1200];const u=300;function d(t){return async n=>{for(let e=0;;e++){const a=await l(t,n);const r=(n.method??"GET")==="GET"?c[e]:undefined
;if(!(a instanceof Error))return a;if(!h(a)||r===undefined)throw a;await w(r)}}}function f(t,n,e,r){const s=t.safeParse(n);if(s.success)return s.data
;throw new a.gA(e,`${r} failed: the answer is none that ${e} gives`,{cause:s.error})}function h(t){
return t instanceof a.gA&&(t.status===undefined||t.status>=500)}async function l(t,n){const{who:e}=t;try{const a=await p(t,n);const r=await a.text()
;if(a.status===203)return g(e,n,401,"it asks to sign in");if(!a.ok)return g(e,n,a.status,r);const s=/\bjson\b/.test(a.headers.get("content-type")??"")
;const o=s&&r!==""?JSON.parse(r):r||undefined;return{data:o,headers:a.headers}}catch(t){const{message:r,cause:s}=t
;return new a.gA(e,`${n.what} failed: ${s instanceof Error?s.message:r}`,{cause:t})}}async function p({api:t,headers:n,send:e=fetch},a){
const{method:r="GET",path:c,query:u={},body:d}=a;const f=new URLSearchParams
;for(const[t,n]of Object.entries(u))for(const e of Array.isArray(n)?n:[String(n)])f.append(t,e);for(let a=0;;a++){
const u=await e(`${t}${c}${f.size>0?`?${f.toString()}`:""}`,{method:r,headers:{accept:"application/json","user-agent":"kempt",...n,...d!==undefined&&m},
body:d===undefined?null:JSON.stringify(d),signal:AbortSignal.timeout(s)});const h=Number(u.headers.get("retry-after")??Number.NaN)
;if(u.status!==429||!(h<=o)||a===i)return u;await(u.body?.cancel());await w(h*1e3)}}const m={"content-type":"application/json"};async function w(t){
await new Promise(n=>setTimeout(n,t))}function g(t,{what:n,method:e="GET"},s,o){const i=(0,r.$Q)($(o),u);if(s===403&&e!=="GET")return new a.n8(`${n}: ${i}`)
;const c=s===401?"; check the token":"";return new a.gA(t,`${n} failed with status ${s}: ${i}${c}`,{status:s})}function $(t){try{
const{message:n,error_description:e,error:a}=JSON.parse(t);const r=n??e??a??t;if(r instanceof Object&&"message"in r)return String(r.message)
;return typeof r==="string"?r:JSON.stringify(r)}catch{return t}}},89032:(t,n,e)=>{e.r(n);e.d(n,{openBitbucket:()=>it,openThroughProxy:()=>ct});var a=e(64715)
;var r=e(80737);var s=e(22690);const o=r.Ikc({uuid:r.YjP(),display_name:r.YjP().optional()});async function i({ask:t}){try{return await t(o,{
what:"asking whose the token is",path:"/user"})}catch(t){if(!(t instanceof s.gA)||t.status!==403)throw t;if(!/scope/i.test(t.message))return undefined
;throw new s.gA("Bitbucket",`${t.message}; give the token read:user:bitbucket`,{status:403})}}async function c(t){await t.read(r.L5J(),{
what:"asking for the repository",path:""});const n=await i(t);return{login:n?n.display_name??n.uuid:"with an access token",write:undefined}}var u=e(77598)
;var d=e(48644);var f=e(37067);function h(t){const{hostname:n,port:e}=new URL(t);return(t,{method:a="GET",headers:r,body:s,signal:o})=>new Promise((i,c)=>{
const{host:u}=new URL(t);const d=(0,f.request)({hostname:n,port:e,method:a,path:t,headers:{...r,host:u},...o&&{signal:o}});d.on("error",c);d.on("response",t=>{
const n=[];t.on("data",t=>n.push(t));t.on("error",c);t.on("end",()=>i(l(t.statusCode??502,t.headers,Buffer.concat(n))))});d.end(s)})}function l(t,n,e){
const a=n["retry-after"];const r=e.length===0||t===204||t===304?null:new Uint8Array(e);return new Response(r,{status:t,headers:typeof a==="string"?{
"retry-after":a}:{}})}const p="Bitbucket";function m({api:t,repository:n},e){const a=`Basic ${Buffer.from(e).toString("base64")}`
;const r=e.includes(":")?a:`Bearer ${e}`;const s=t=>(0,u.createHmac)("sha256",e).update(t).digest("hex").slice(0,16);return $({api:t.replace(/\/$/,""),headers:{
authorization:r}},n,s)}function w({api:t,repository:n},e){const a=t.replace(/\/$/,"").replace(/^https:/,"http:");return $({api:a,headers:{},send:h(e)},n,()=>"")
}const g=r.Ikc({values:r.YOg(r.L5J()),next:r.YjP().optional()});function $(t,n,e){const a=(0,d.P)({who:p,...t})
;const r=`/repositories/${n.split("/").map(encodeURIComponent).join("/")}`;const s=({path:t,...n})=>({...n,path:r+t});const o=async(t,n)=>(0,
d.f)(t,(await a(n)).data,p,n.what);return{repository:n,seal:e,ask:o,read:(t,n)=>o(t,s(n)),list:async(n,e)=>{const a=[];for(let n=s(e);n!==undefined;){
const r=await o(g,n);a.push(...r.values);const s=r.next?.startsWith(`${t.api}/`)?r.next.slice(t.api.length):undefined;n=s===undefined?undefined:{what:e.what,
path:s}}return(0,d.f)(n.array(),a,p,e.what)},write:async t=>void await a(s(t))}}var y=e(7397);const b=/<!-- (kempt:[^>]*) -->\s*$/
;const k=/\[\/\/\]: # \((kempt:.*) ([0-9a-f]{16})\)\s*$/;function S({seal:t},n){return N(n.replace(b,(n,e)=>`[//]: # (${e} ${t(e)})`))}function v({seal:t},n,e){
return n.replace(k,(n,a,r)=>e&&r!==t(a)?"":`\x3c!-- ${a} --\x3e`)}const x=/^(?<fence>`{3,})[^\n]*\n[\s\S]*?^\k<fence>$/
;const E=/\\.|`[^`\n]+`|<details>\n<summary>(?<title>.*?)<\/summary>|\n\n<\/details>|<\/?sub>|<code>(?<code>.*?)<\/code>|&(?:#\d+|amp|lt|gt);/
;const P=new RegExp(`${x.source}|${E.source}`,"gm");function N(t){return t.replace(P,(t,...n)=>{const{title:e,code:a}=n.at(-1);if(e!==undefined)return`**${e}**`
;if(a!==undefined)return A(M(a));if(t.startsWith("&"))return M(t);return t.startsWith("<")||t.startsWith("\n")?"":t})}function M(t){const n={amp:"&",lt:"<",
gt:">"};return t.replace(/&(?:#(\d+)|(\w+));/g,(t,e,a)=>e===undefined?n[a]??"":String.fromCodePoint(Number(e)))}function A(t){
const n=Math.max(0,...[...t.matchAll(/`+/g)].map(([t])=>t.length));const e="`".repeat(n+1);return`${e} ${t} ${e}`}async function j(t,n,e){const a=[]
;for(const r of e){const{path:e,startLine:s,endLine:o,body:i}=r;const c=s===o?`Line ${o}`:`Lines ${s} to ${o}`;const u=(0,y.vK)(r)
;const d=await I(t,n,`${i}\n\n${u}`,{path:e,to:o,...s<o&&{start_to:s}})||await I(t,n,`${c}: ${i}\n\n${u}`,{path:e});if(!d)a.push(r)}return a}
async function I(t,n,e,a){const r={content:{raw:S(t,e)},inline:a};try{await t.write({what:"posting a comment",method:"POST",path:Y(n),body:r});return true
}catch(t){if(t instanceof s.gA&&t.status===400)return false;throw t}}async function L(t,n,{handle:e},a){await T(t,n,e.comment,`${a.body}\n\n${(0,y.vK)(a)}`)}
async function T(t,n,e,a){const r={content:{raw:S(t,a)}};await t.write({what:"editing a comment",method:"PUT",path:Y(n,e),body:r})}
async function B(t,n,{id:e,handle:a,answered:r}){const s=Y(n,a.comment);if(!r){await O(404,t,{what:"deleting a comment",method:"DELETE",path:s});return}
await T(t,n,a.comment,`${y.tq}\n\n${(0,y.vK)({id:e,body:y.tq},true)}`);await O(409,t,{what:"resolving a thread",method:"POST",path:`${s}/resolve`})}
async function R(t,n,e,a){const r=`${Y(n,e.handle.comment)}/resolve`;if(e.resolved)await O(404,t,{what:"reopening a thread",method:"DELETE",path:r})
;await L(t,n,e,a)}async function O(t,{write:n},e){try{await n(e)}catch(n){if(!(n instanceof s.gA)||n.status!==t)throw n}}
async function U(t,n,{body:e,order:a,head:r}){const s=`${e}\n${(0,y.R8)(e,a,r)}`;if(n.summary)await T(t,n,n.summary.handle,s);else{const e=Y(n);const a={
raw:S(t,s)};await t.write({what:"posting the summary",method:"POST",path:e,body:{content:a}})}}function Y({number:t},n){
return`/pullrequests/${t}/comments${n===undefined?"":`/${n}`}`}var q=e(34435);const D=r.Ikc({state:r.YjP(),source:r.Ikc({commit:r.Ikc({hash:r.YjP()})})})
;const _=r.Ikc({hash:r.YjP()});const G=r.Ikc({id:r.Whr(),content:r.Ikc({raw:r.YjP().nullish()}).nullish(),user:r.Ikc({type:r.YjP(),uuid:r.YjP().optional()
}).nullish(),deleted:r.zMY().nullish(),parent:r.Ikc({id:r.Whr()}).nullish(),inline:r.Ikc({outdated:r.zMY().nullish()}).nullish(),resolution:r.Ikc({}).nullish()
});async function K(t,n){const e=`/pullrequests/${n}`;const{state:a,source:r}=await t.read(D,{what:"reading the pull request",path:e});const s={
what:"reading the comments",path:`${e}/comments`,query:{pagelen:100}};const o=(await t.list(G,s)).filter(({deleted:t})=>t!==true);const i=await C(t,o)
;const c=new Set(o.map(({parent:t})=>t?.id));return{number:n,head:await W(t,r.commit.hash),open:a==="OPEN",notes:i.flatMap(([t,n])=>z(t,n,c.has(t.id))),
summary:i.map(([t,n])=>J(t,n)).find(t=>t!==undefined)}}async function W({read:t},n){if(n.length>=40)return n;const e={
what:"reading the head of the pull request",path:`/commit/${n}`};return(await t(_,e)).hash}async function C(t,n){const e=await i(t)
;const a=({user:t,parent:n})=>!n&&(e?t?.uuid===e.uuid:t?.type==="app_user");return n.filter(a).map(n=>[n,v(t,n.content?.raw??"",e===undefined)])}
function z({id:t,inline:n,resolution:e},a,r){const s=(0,y.KZ)(a);if(s===undefined||!n)return[];return[{...s,handle:{thread:String(t),comment:t},
outdated:n.outdated===true,resolved:Boolean(e),answered:r}]}function J({id:t,inline:n},e){const a=n?undefined:(0,y.cm)(e);return a&&{...a,handle:t}}
async function H({read:t},{number:n}){const e={what:"reading the diff of the pull request",path:`/pullrequests/${n}/diff`};const a=(0,
q.S3)(await t(r.YjP().optional(),e)??"");return new Map([...a].map(([t,n])=>[t,(0,q.iz)(n)]))}async function Q({read:t},n,e){
const a=`/merge-base/${encodeURIComponent(n)}..${encodeURIComponent(e)}`;return(await t(_,{what:"asking for the merge base",path:a})).hash}var Z=e(65073)
;const F=100;const V={summary:450,details:2e3};const X={error:"HIGH",warning:"MEDIUM",note:"LOW"};const tt={error:"BUG",warning:"CODE_SMELL",note:"CODE_SMELL"}
;const nt=r.Ikc({link:r.YjP().nullish()});async function et(t,n){const{write:e,repository:a}=t;const r=`/commit/${n.commit}/reports/kempt`;const s=await at(t,r)
;const o=`https://bitbucket.org/${a}/commits/${n.commit}#kempt-${n.digest}`;if(s?.link===o)return;if(s)await e({what:"deleting the old report",method:"DELETE",
path:r});const i=rt(n);const c=async t=>{await e({what:"creating the report",method:"PUT",path:r,body:t})};if(n.annotations.length>0)await c({...i,
result:"PENDING"});for(let t=0;t<n.annotations.length;t+=F){const a=n.annotations.slice(t,t+F).map((e,a)=>st(e,`kempt-${n.digest}-${t+a}`));await e({
what:"adding annotations",method:"POST",path:`${r}/annotations`,body:a})}await c({...i,link:o})}async function at({read:t},n){try{return await t(nt,{
what:"reading the report",path:n})}catch(t){if(t instanceof s.gA&&t.status===404)return undefined;throw t}}
function rt({failed:t,title:n,counts:e,annotations:a}){const r=e.error+e.warning+e.note;const s=a.length<r?` The worst ${a.length} are annotated.`:"";return{
title:"Kempt",details:(0,Z.$Q)(n+s,V.details),report_type:"BUG",reporter:"Kempt",result:t?"FAILED":"PASSED",data:[{title:"Errors",type:"NUMBER",value:e.error},{
title:"Warnings",type:"NUMBER",value:e.warning},{title:"Notes",type:"NUMBER",value:e.note}]}}function st({level:t,path:n,startLine:e,title:a,message:r},s){
const o=`${r} (${a})`;return{external_id:s,annotation_type:tt[t],severity:X[t],path:n,line:e,summary:(0,Z.$Q)(o,V.summary),...o.length>V.summary&&{details:(0,
Z.$Q)(o,V.details)}}}const ot={comment:32768,status:{text:4e3,annotations:1e3},suggestion:a.St};function it(t,n){const e=m(t,n);return{id:"bitbucket",
capabilities:ot,fetchRights:()=>c(e),fetchPull:t=>K(e,t),fetchShownLines:t=>H(e,t),postNotes:(t,n)=>j(e,t,n),editNote:(t,n,a)=>L(e,t,n,a),
withdrawNote:(t,n)=>B(e,t,n),restoreNote:(t,n,a)=>R(e,t,n,a),putSummary:(t,n)=>U(e,t,n),putStatus:t=>et(e,t),fetchMergeBase:(t,n)=>Q(e,t,n)}}
function ct(t,n="http://localhost:29418"){const e=w(t,n);return{capabilities:ot,putStatus:t=>et(e,t)}}}};
