"use strict";exports.id=178;exports.ids=[178];exports.modules={7397:(t,e,n)=>{n.d(e,{KZ:()=>c,R8:()=>u,cm:()=>h,ol:()=>s,tq:()=>i,vK:()=>o});var a=n(4877)
;function s(t){return(0,a.D)(t)}const i="\u2714 Settled: this is not said any more.";function o({id:t,body:e},n=false){
return`\x3c!-- kempt:${n?"withdrawn":"note"} ${t} ${s(e)} --\x3e`}const r=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(t){
const[,e,n,a]=r.exec(t)??[];return n===undefined||a===undefined?undefined:{id:n,digest:a,withdrawn:e==="withdrawn"}}function u(t,e,n){
return`\x3c!-- kempt:summary ${s(t)} ${e} ${n} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function h(t){
const[,e,n,a]=d.exec(t)??[];if(e===undefined||a===undefined)return undefined;return{digest:e,order:Number(n),head:a}}},5380:(t,e,n)=>{n.d(e,{s:()=>a})
;async function a(t,e,n){const a=[];const s=t.entries();const i=async()=>{for(const[t,e]of s)a[t]=await n(e)};await Promise.all(Array.from({
length:Math.min(t.length,Math.max(1,e))},i));return a}},64715:(t,e,n)=>{n.d(e,{DV:()=>u,St:()=>f,Uw:()=>r,X1:()=>o,aY:()=>c,tp:()=>d,zH:()=>h});var a=n(15178)
;const s="&#8203;";const i={"&":"&amp;","<":"&lt;",">":"&gt;"};function o(t){return(0,
a.RK)(t.replace(/\s+/g," ").trim()).replace(/[&<>]/g,t=>i[t]??t).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${s}`)
}function r(t){return t.replaceAll(s,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,t=>Object.keys(i).find(e=>i[e]===t)??t)}
function c(t){const e=(0,a.RK)(t);if(e.trim()==="")return c(`"${t}"`);if(!/[`|]|##/.test(e)&&e.trim()===e)return`\`${e}\``
;return`<code>${e.replace(/[^\p{L}\p{N} ]/gu,t=>`&#${t.codePointAt(0)};`)}</code>`}function u(t,e=""){const n=t.map(t=>(0,
a.RK)(t).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const s=Math.max(2,...[...n.matchAll(/`+/g)].map(([t])=>t.length));const i="`".repeat(s+1)
;return`${i}${e}\n${n.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${i}`}function d(t,e,n=[]){const a=t.map((t,e)=>n.includes(e)?"--:":":--")
;return[t,a,...e].map(t=>`| ${t.join(" | ")} |`).join("\n")}function h(t,e){return`<details>\n<summary>${t}</summary>\n\n${e}\n\n</details>`}
function f({text:t}){const e=Math.max(2,...[...(t??"").matchAll(/`+/g)].map(([t])=>t.length));const n="`".repeat(e+1)
;return`${n}suggestion\n${t===undefined?"":`${t}\n`}${n}`}},48644:(t,e,n)=>{n.d(e,{P:()=>d,f:()=>h});var a=n(22690);var s=n(65073);const i=3e4;const o=120
;const r=2;const c=[300,1200];const u=300;function d(t){return async e=>{for(let n=0;;n++){const a=await m(t,e);const s=(e.method??"GET")==="GET"?c[n]:undefined
;if(!(a instanceof Error))return a;if(!f(a)||s===undefined)throw a;await w(s)}}}function h(t,e,n,s){const i=t.safeParse(e);if(i.success)return i.data
;throw new a.gA(n,`${s} failed: the answer is none that ${n} gives`,{cause:i.error})}function f(t){
return t instanceof a.gA&&(t.status===undefined||t.status>=500)}async function m(t,e){const{who:n}=t;try{const a=await l(t,e);const s=await a.text()
;if(a.status===203)return g(n,e,401,"it asks to sign in");if(!a.ok)return g(n,e,a.status,s);const i=/\bjson\b/.test(a.headers.get("content-type")??"")
;const o=i&&s!==""?JSON.parse(s):s||undefined;return{data:o,headers:a.headers}}catch(t){const{message:s,cause:i}=t
;return new a.gA(n,`${e.what} failed: ${i instanceof Error?i.message:s}`,{cause:t})}}async function l({api:t,headers:e,send:n=fetch},a){
const{method:s="GET",path:c,query:u={},body:d}=a;const h=new URLSearchParams
;for(const[t,e]of Object.entries(u))for(const n of Array.isArray(e)?e:[String(e)])h.append(t,n);for(let a=0;;a++){
const u=await n(`${t}${c}${h.size>0?`?${h.toString()}`:""}`,{method:s,headers:{accept:"application/json","user-agent":"kempt",...e,...d!==undefined&&p},
body:d===undefined?null:JSON.stringify(d),signal:AbortSignal.timeout(i)});const f=Number(u.headers.get("retry-after")??Number.NaN)
;if(u.status!==429||!(f<=o)||a===r)return u;await(u.body?.cancel());await w(f*1e3)}}const p={"content-type":"application/json"};async function w(t){
await new Promise(e=>setTimeout(e,t))}function g(t,{what:e,method:n="GET"},i,o){const r=(0,s.$Q)(y(o),u);if(i===403&&n!=="GET")return new a.n8(`${e}: ${r}`)
;const c=i===401?"; check the token":"";return new a.gA(t,`${e} failed with status ${i}: ${r}${c}`,{status:i})}function y(t){try{
const{message:e,error_description:n,error:a}=JSON.parse(t);const s=e??n??a??t;if(s instanceof Object&&"message"in s)return String(s.message)
;return typeof s==="string"?s:JSON.stringify(s)}catch{return t}}},40178:(t,e,n)=>{n.r(e);n.d(e,{openAzureDevops:()=>X});var a=n(64715);var s=n(80737)
;const i=s.Ikc({authenticatedUser:s.Ikc({id:s.YjP(),providerDisplayName:s.YjP().nullish()})});async function o({ask:t}){const e={"api-version":"7.1-preview"}
;const n={what:"asking whose the token is",path:"/_apis/connectionData",query:e};return(await t(i,n)).authenticatedUser}async function r(t){
await t.read(s.L5J(),{what:"asking for the repository",path:""});const{id:e,providerDisplayName:n}=await o(t);return{login:n??e,write:undefined}}var c=n(22690)
;var u=n(5380);const d=s.Ikc({value:s.YOg(s.Ikc({id:s.Whr(),sourceRefCommit:s.Ikc({commitId:s.YjP()}).nullish()}))});const h=s.Ikc({changeTrackingId:s.Whr(),
changeType:s.YjP(),item:s.Ikc({path:s.YjP().nullish()}).nullish()});const f=s.Ikc({changeEntries:s.YOg(h).default([]),nextSkip:s.Whr().nullish()})
;async function m({read:t},e,n){const a=`/pullRequests/${e}/iterations`;const{value:s}=await t(d,{what:"listing the iterations",path:a})
;return s.findLast(({sourceRefCommit:t})=>t?.commitId===n)?.id}async function l(t,{number:e,head:n}){const a=await m(t,e,n)
;if(a===undefined)throw new c.gA("Azure DevOps",`no iteration of pull request ${e} has ${n}`,{status:409});const s=`/pullRequests/${e}/iterations/${a}/changes`
;const i=new Map;for(let e=0;e!==undefined;){const n={$top:1e3,$skip:e};const a=await t.read(f,{what:"listing the changes",path:s,query:n})
;for(const{changeTrackingId:t,changeType:e,item:n}of a.changeEntries)if(!/\bdelete\b/.test(e)&&n?.path)i.set(n.path.slice(1),t);e=a.nextSkip||undefined}return{
id:a,files:i}}const p=6;async function w(t,e,n){const{files:a}=await l(t,e);const s=[...n].filter(t=>a.has(t));const i=await(0,u.s)(s,p,n=>g(t,n,e.head))
;return new Map(s.map((t,e)=>[t,[{start:1,lines:i[e]??[]}]]))}async function g({read:t},e,n){const a={path:`/${e}`,"versionDescriptor.version":n,
"versionDescriptor.versionType":"commit",$format:"text"};const i=await t(s.YjP().default(""),{what:`reading ${e}`,path:"/items",query:a})
;return i.replace(/\n$/,"").split("\n")}var y=n(48644);const $="Azure DevOps";const k="7.1";function v({api:t,repository:e},n,a){
const s=`Basic ${Buffer.from(`:${n}`).toString("base64")}`;const i=a==="SYSTEM_ACCESSTOKEN"?`Bearer ${n}`:s;const o=(0,y.P)({who:$,api:t.replace(/\/+$/,""),
headers:{authorization:i}});const[r="",c=""]=e.split("/").map(encodeURIComponent);const u=async({query:t,...e})=>(await o({...e,query:{"api-version":k,...t}
})).data;const d=({path:t,...e})=>({...e,path:`/${r}/_apis/git/repositories/${c}${t}`});const h=async(t,e)=>(0,y.f)(t,await u(e),$,e.what);return{ask:h,
read:(t,e)=>h(t,d(e)),write:async t=>void await u(d(t))}}var I=n(7397);async function b(t,e,n){const a=await l(t,e);const s=[]
;for(const i of n)if(!await x(t,e,i,a))s.push(i);return s}async function x(t,e,n,{id:a,files:s}){const{path:i,startLine:o,endLine:r,body:u}=n;const d={
...P(`${u}\n\n${(0,I.vK)(n)}`,"active"),threadContext:{filePath:`/${i}`,rightFileStart:{line:o,offset:1},rightFileEnd:{line:r,offset:1}},
pullRequestThreadContext:{changeTrackingId:s.get(i),iterationContext:{firstComparingIteration:a,secondComparingIteration:a}}};try{await t.write({
what:"posting a thread",method:"POST",path:O(e),body:d});return true}catch(t){if(t instanceof c.gA&&t.status===400)return false;throw t}}function P(t,e){return{
comments:[{parentCommentId:0,content:t,commentType:"text"}],status:e}}async function S(t,e,{handle:n},a){await Y(t,O(e,n.thread),n.comment,`${a.body}\n\n${(0,
I.vK)(a)}`)}async function Y({write:t},e,n,a){const s=`${e}/comments/${n}`;await t({what:"editing a comment",method:"PATCH",path:s,body:{content:a}})}
async function j(t,e,{id:n,handle:a,answered:s}){const i=O(e,a.thread);if(s){const e=`${I.tq}\n\n${(0,I.vK)({id:n,body:I.tq},true)}`;await Y(t,i,a.comment,e)
;await A(t,i,"fixed");return}const o=`${i}/comments/${a.comment}`;try{await t.write({what:"deleting a comment",method:"DELETE",path:o})}catch(t){
if(!(t instanceof c.gA)||t.status!==404)throw t}}async function T(t,e,n,a){await A(t,O(e,n.handle.thread),"active");await S(t,e,n,a)}
async function A({write:t},e,n){await t({what:"setting the status of a thread",method:"PATCH",path:e,body:{status:n}})}const C=s.Ikc({comments:s.YOg(s.Ikc({
id:s.Whr()})).min(1)});async function q(t,e,{body:n,order:a,head:s}){const i=`${n}\n${(0,I.R8)(n,a,s)}`;if(e.summary===undefined){const n={
what:"posting the summary",method:"POST",path:O(e)};await t.write({...n,body:P(i,"closed")});return}const o=O(e,String(e.summary.handle))
;const{comments:r}=await t.read(C,{what:"reading the summary",path:o});await Y(t,o,r[0].id,i)}function O({number:t},e){
return`/pullRequests/${t}/threads${e===undefined?"":`/${e}`}`}const D=s.Ikc({status:s.YjP(),lastMergeSourceCommit:s.Ikc({commitId:s.YjP()})});const N=s.Ikc({
id:s.Whr(),content:s.YjP().nullish(),author:s.Ikc({id:s.YjP()}).nullish(),isDeleted:s.zMY().nullish(),commentType:s.YjP().nullish()});const E=s.Ikc({id:s.Whr(),
status:s.YjP().nullish(),isDeleted:s.zMY().nullish(),threadContext:s.Ikc({}).nullish(),comments:s.YOg(N).default([])});const R=s.Ikc({value:s.YOg(E)})
;const M=["fixed","wontFix","closed","byDesign"];async function K(t,e){const n={what:"reading the pull request",path:`/pullrequests/${e}`}
;const{status:a,lastMergeSourceCommit:s}=await t.read(D,n);const{id:i}=await o(t);const r={what:"reading the threads",path:`/pullRequests/${e}/threads`}
;const c=(await t.read(R,r)).value.filter(t=>z(t,i));return{number:e,head:s.commitId,open:a==="active",notes:c.flatMap(L),
summary:c.map(W).find(t=>t!==undefined)}}function z({isDeleted:t,comments:[e]},n){return t!==true&&e?.isDeleted!==true&&e?.author?.id===n}
function L({id:t,status:e,threadContext:n,comments:[a,...s]}){const i=n?(0,I.KZ)(a?.content??""):undefined;if(a===undefined||i===undefined)return[]
;const o=s.some(({isDeleted:t,commentType:e})=>t!==true&&e!=="system");const r={thread:String(t),comment:a.id};return[{...i,handle:r,outdated:false,
resolved:M.includes(e??""),answered:o}]}function W({id:t,threadContext:e,comments:[n]}){const a=e?undefined:(0,I.cm)(n?.content??"");return a&&{...a,handle:t}}
const G=s.Ikc({commonCommit:s.YjP()});async function _({read:t},e,n){const a={baseVersion:e,baseVersionType:/^[0-9a-f]{40}$/.test(e)?"commit":"branch",
targetVersion:n,targetVersionType:"commit",$top:1};const s={what:"comparing the commits",path:"/diffs/commits",query:a};return(await t(G,s)).commonCommit}
var J=n(65073);const U={genre:"kempt",name:"check"};const V=250;const B=s.Ikc({id:s.Whr().default(0),state:s.YjP().nullish(),description:s.YjP().nullish(),
iterationId:s.Whr().nullish(),context:s.Ikc({genre:s.YjP().nullish(),name:s.YjP().nullish()}).nullish()});const H=s.Ikc({value:s.YOg(B)})
;async function F(t,{commit:e,pull:n,failed:a,title:s}){const i=n===undefined?undefined:await m(t,n,e)
;const o=i===undefined?`/commits/${e}/statuses`:`/pullRequests/${n}/statuses`;const r={state:a?"failed":"succeeded",description:(0,J.$Q)(s,V),
...i!==undefined&&{iterationId:i}};const c=await Q(t,o);const u=c?.state===r.state&&c.description===r.description
;if(u&&(c.iterationId??undefined)===r.iterationId)return;await t.write({what:"posting the status",method:"POST",path:o,body:{...r,context:U}})}
async function Q({read:t},e){const{value:n}=await t(H,{what:"listing the statuses",path:e})
;return n.filter(t=>t.context?.genre===U.genre&&t.context.name===U.name).sort((t,e)=>t.id-e.id).at(-1)}const Z=15e4;function X(t,e,n){const s=v(t,e,n);return{
id:"azure-devops",capabilities:{comment:Z,status:{text:0,annotations:0},suggestion:a.St},fetchRights:()=>r(s),fetchPull:t=>K(s,t),
fetchShownLines:(t,e)=>w(s,t,e),postNotes:(t,e)=>b(s,t,e),editNote:(t,e,n)=>S(s,t,e,n),withdrawNote:(t,e)=>j(s,t,e),restoreNote:(t,e,n)=>T(s,t,e,n),
putSummary:(t,e)=>q(s,t,e),putStatus:t=>F(s,t),fetchMergeBase:(t,e)=>_(s,t,e)}}}};
