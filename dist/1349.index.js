"use strict";exports.id=1349;exports.ids=[1349];exports.modules={4877:(t,e,n)=>{n.d(e,{D:()=>s});function s(t){let e=2654435769;let n=2246822507
;for(let s=0;s<t.length;s++){const a=t.charCodeAt(s);e=Math.imul(e^a,668265263);n=Math.imul(n^a,374761393)}return o(a(e^n>>>15))+o(a(n^e>>>13))}function a(t){
const e=Math.imul(t^t>>>16,2246822507);const n=Math.imul(e^e>>>13,3266489909);return n^n>>>16}function o(t){return(t>>>0).toString(16).padStart(8,"0")}},
7397:(t,e,n)=>{n.d(e,{KZ:()=>c,R8:()=>u,cm:()=>h,ol:()=>a,tq:()=>o,vK:()=>i});var s=n(4877);function a(t){return(0,s.D)(t)}
const o="✔ Settled: this is not said any more.";function i({id:t,body:e},n=false){return`\x3c!-- kempt:${n?"withdrawn":"note"} ${t} ${a(e)} --\x3e`}
const r=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(t){const[,e,n,s]=r.exec(t)??[]
;return n===undefined||s===undefined?undefined:{id:n,digest:s,withdrawn:e==="withdrawn"}}function u(t,e,n){
return`\x3c!-- kempt:summary ${a(t)} ${e} ${n} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function h(t){
const[,e,n,s]=d.exec(t)??[];if(e===undefined||s===undefined)return undefined;return{digest:e,order:Number(n),head:s}}},34435:(t,e,n)=>{n.d(e,{QT:()=>o,iz:()=>a,
ou:()=>i});const s=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function a(t){const e=[];for(const n of t.split("\n")){const t=e.at(-1)
;if(t&&t.left>0&&(n.startsWith("+")||n.startsWith(" ")||n==="")){t.lines.push(n.slice(1));t.left--;continue}const[a,,o,i="1"]=s.exec(n)??[]
;if(a!==undefined)e.push({start:Number(o),lines:[],left:Number(i)})}return e.filter(({lines:t})=>t.length>0).map(({start:t,lines:e})=>({start:t,lines:e}))}
function o(t){const e=new Map;let[n,a,o]=[0,0,0];for(const i of t.split("\n")){const t=i[0]??" ";if(o>0&&(t==="+"||t===" ")){const s=t==="+";e.set(a++,{
line:s?n:n++,added:s});o--;continue}const[r,c,u,d="1"]=s.exec(i)??[];if(r!==undefined)[n,a,o]=[Number(c),Number(u),Number(d)];else if(t==="-")n++}return e}
function i(t,e,n){return t.find(({start:t,lines:s})=>t<=e&&n<t+s.length)}},51349:(t,e,n)=>{n.r(e);n.d(e,{openGitLab:()=>at});var s=n(34435);var a=n(22690)
;var o=n(65073);const i=3e4;const r=120;const c=2;const u=[300,1200];const d=300;function h(t){return async e=>{for(let n=0;;n++){const s=await p(t,e)
;const a=(e.method??"GET")==="GET"?u[n]:undefined;if(!(s instanceof Error))return s;if(!f(s)||a===undefined)throw s;await w(a)}}}function f(t){
return t instanceof a.gA&&(t.status===undefined||t.status>=500)}async function p(t,e){const{who:n}=t;try{const s=await l(t,e);const a=await s.text()
;if(!s.ok)return g(n,e,s.status,a);const o=/\bjson\b/.test(s.headers.get("content-type")??"");const i=o&&a!==""?JSON.parse(a):a||undefined;return{data:i,
headers:s.headers}}catch(t){const{message:s,cause:o}=t;return new a.gA(n,`${e.what} failed: ${o instanceof Error?o.message:s}`,{cause:t})}}
async function l({api:t,headers:e},n){const{method:s="GET",path:a,query:o={},body:u}=n;const d=new URLSearchParams
;for(const[t,e]of Object.entries(o))for(const n of Array.isArray(e)?e:[String(e)])d.append(t,n);for(let n=0;;n++){
const o=await fetch(`${t}${a}${d.size>0?`?${d.toString()}`:""}`,{method:s,headers:{accept:"application/json","user-agent":"kempt",...e,...u!==undefined&&m},
body:u===undefined?null:JSON.stringify(u),signal:AbortSignal.timeout(i)});const h=Number(o.headers.get("retry-after")??Number.NaN)
;if(o.status!==429||!(h<=r)||n===c)return o;await(o.body?.cancel());await w(h*1e3)}}const m={"content-type":"application/json"};async function w(t){
await new Promise(e=>setTimeout(e,t))}function g(t,{what:e,method:n="GET"},s,i){const r=(0,o.$Q)(y(i),d);if(s===403&&n!=="GET")return new a.n8(`${e}: ${r}`)
;const c=s===401?"; check the token":"";return new a.gA(t,`${e} failed with status ${s}: ${r}${c}`,{status:s})}function y(t){try{
const{message:e,error_description:n,error:s}=JSON.parse(t);const a=e??n??s??t;if(a instanceof Object&&"message"in a)return String(a.message)
;return typeof a==="string"?a:JSON.stringify(a)}catch{return t}}const $=100;function _(t,e,{token:n,job:s}){const a=h({who:"GitLab",api:t.replace(/\/$/,""),
headers:s?{"job-token":n}:{authorization:`Bearer ${n}`}});const o=s?t=>b(a(t),t):a;const i=({path:t,...n})=>({...n,path:`/projects/${encodeURIComponent(e)}${t}`
});return{project:e,ask:o,inProject:async t=>(await o(i(t))).data,list:async t=>{const e=[];for(let n="1";n!=="";){const s={...t.query,per_page:$,page:n}
;const{data:a,headers:r}=await o({...i(t),query:s});e.push(...Array.isArray(a)?a:[]);n=r.get("x-next-page")??""}return e}}}async function b(t,{what:e}){try{
return await t}catch(t){if(!(t instanceof a.gA)||![401,403,404].includes(t.status??0))throw t;throw new a.n8(`${e}: the token of a job may not`,{cause:t})}}
var j=n(80737);const P=j.YOg(j.Ikc({base_commit_sha:j.YjP(),start_commit_sha:j.YjP(),head_commit_sha:j.YjP()}));const k=j.YOg(j.Ikc({old_path:j.YjP(),
new_path:j.YjP(),diff:j.YjP()}));async function Y(t,e){const n=`/merge_requests/${e}`;const o="listing the files of the merge request"
;const[i]=P.parse(await t.inProject({what:o,path:`${n}/versions`,query:{per_page:1}}))
;if(i===undefined)throw new a.gA("GitLab",`merge request ${e} has no diff yet`);const r=k.parse(await t.list({what:o,path:`${n}/diffs`}))
;const c=({old_path:t,diff:e})=>({oldPath:t,patch:e,lines:(0,s.QT)(e)});return{base:i.base_commit_sha,start:i.start_commit_sha,head:i.head_commit_sha,
files:new Map(r.map(t=>[t.new_path,c(t)]))}}var v=n(77598);var q=n(7397);async function x(t,{number:e},n,s){const a=[]
;for(const o of n)if(!await N(t,e,o,s))a.push(o);return a}async function N({inProject:t},e,n,s){const o=S(n,s);if(o===undefined)return false
;const i=`${n.body}\n\n${(0,q.vK)(n)}`;try{await t({what:"posting a note",method:"POST",path:`/merge_requests/${e}/discussions`,body:{body:i,position:o}})
;return true}catch(t){if(t instanceof a.gA&&(t.status===400||t.status===422))return false;throw t}}
function S({path:t,startLine:e,endLine:n},{base:s,start:a,head:o,files:i}){const r=i.get(t);const c=r&&O(t,r,n);const u=r&&O(t,r,e)
;if(!r||!c||!u)return undefined;const{line_code:d,type:h,...f}=c;return{position_type:"text",base_sha:s,start_sha:a,head_sha:o,old_path:r.oldPath,new_path:t,
...f,...e<n&&{line_range:{start:u,end:c}}}}function O(t,{lines:e},n){const s=e.get(n);if(s===undefined)return undefined;return{line_code:`${(0,
v.createHash)("sha1").update(t).digest("hex")}_${s.line}_${n}`,type:s.added?"new":"old",new_line:n,...!s.added&&{old_line:s.line}}}
async function I({inProject:t},{number:e},{handle:n},s){const a=`/merge_requests/${e}/discussions/${n.thread}/notes/${n.comment}`;await t({
what:"editing a note",method:"PUT",path:a,body:{body:s}})}async function T(t,e,n,s){await I(t,e,n,`${s.body}\n\n${(0,q.vK)(s)}`)}async function M(t,e,n){
const{id:s,handle:o,answered:i}=n;if(i){await I(t,e,n,`${q.tq}\n\n${(0,q.vK)({id:s,body:q.tq},true)}`);await E(t,e,o.thread,true);return}
const r=`/merge_requests/${e.number}/discussions/${o.thread}/notes/${o.comment}`;try{await t.inProject({what:"deleting a note",method:"DELETE",path:r})
}catch(t){if(!(t instanceof a.gA)||t.status!==404)throw t}}async function A(t,e,n,s){await E(t,e,n.handle.thread,false);await T(t,e,n,s)}
async function E({inProject:t},{number:e},n,s){const a=`/merge_requests/${e}/discussions/${n}`;const o=s?"resolving a thread":"reopening a thread";await t({
what:o,method:"PUT",path:a,body:{resolved:s}})}async function L({inProject:t},e,{body:n,order:s,head:a}){const o=`/merge_requests/${e.number}/notes`
;const{summary:i}=e;await t({what:"posting the summary",method:i?"PUT":"POST",path:i?`${o}/${i.handle}`:o,body:{body:`${n}\n${(0,q.R8)(n,s,a)}`}})}
const G=j.Ikc({id:j.Whr(),username:j.YjP()});const z=j.Ikc({access_level:j.Whr()}).nullish();const K=j.Ikc({permissions:j.Ikc({project_access:z,group_access:z})
});const W=30;async function J({ask:t}){return G.parse((await t({what:"asking whose the token is",path:"/user"})).data)}const R=j.Ikc({scopes:j.YOg(j.YjP())})
;async function U(t){const{username:e}=await J(t);const n="asking for the scopes of the token";const{scopes:s}=R.parse((await t.ask({what:n,
path:"/personal_access_tokens/self"})).data);const a=await t.inProject({what:"asking for the rights of the token",path:""})
;const{project_access:o,group_access:i}=K.parse(a).permissions;const r=Math.max(o?.access_level??0,i?.access_level??0);return{login:e,
write:r>=W&&s.includes("api")}}const Q=j.Ikc({state:j.YjP(),sha:j.YjP()});const B=j.YOg(j.Ikc({id:j.YjP(),individual_note:j.zMY(),notes:j.YOg(j.Ikc({id:j.Whr(),
body:j.YjP(),author:j.Ikc({id:j.Whr()}),system:j.zMY(),resolved:j.zMY().nullish(),position:j.Ikc({head_sha:j.YjP().nullish()}).nullish()}))}))
;async function C(t,e){const{id:n}=await J(t);const s=`/merge_requests/${e}`;const a="reading the merge request"
;const{state:o,sha:i}=Q.parse(await t.inProject({what:a,path:s}));const r=B.parse(await t.list({what:a,path:`${s}/discussions`}))
;const c=r.filter(({notes:[t]})=>t!==undefined&&!t.system&&t.author.id===n);const[u]=c.flatMap(t=>Z(t)??[]);return{number:e,head:i,open:o==="opened",
notes:c.flatMap(t=>D(t,i)??[]),summary:u}}function D({id:t,notes:e},n){const[s,...a]=e;const o=s&&(0,q.KZ)(s.body);return o&&{...o,handle:{thread:t,comment:s.id
},outdated:s.position?.head_sha!==n,resolved:s.resolved===true,answered:a.some(({system:t})=>!t)}}function Z({individual_note:t,notes:[e]}){const n=t&&e?(0,
q.cm)(e.body):undefined;return n&&e&&{...n,handle:e.id}}const H="kempt";const F=255;const V=j.YOg(j.Ikc({status:j.YjP(),description:j.YjP().nullish()}))
;async function X({inProject:t},{commit:e,failed:n,title:s}){const i=n?"failed":"success";const r=(0,o.$Q)(s,F);const c=`/repository/commits/${e}/statuses`
;const u=V.parse(await t({what:"listing the statuses",path:c,query:{name:H}}));if(u.some(t=>t.status===i&&t.description===r))return;const d={state:i,name:H,
description:r};try{await t({what:"posting the status",method:"POST",path:`/statuses/${e}`,body:d})}catch(t){if(!(t instanceof a.gA)||t.status!==404)throw t}}
const tt=j.Ikc({id:j.YjP()});async function et({inProject:t},e,n){const s={"refs[]":[e,n]};return tt.parse(await t({what:"comparing the commits",
path:"/repository/merge_base",query:s})).id}const nt=1e6;const st=100;function at({api:t,repository:e},n,a){const o=_(t,e,{token:n,job:a==="CI_JOB_TOKEN"})
;const i=new Map;const r=({number:t,head:e})=>{const n=i.get(e)??Y(o,t);i.set(e,n);return n};return{id:"gitlab",capabilities:{comment:nt,status:{text:0,
annotations:0},suggestion:ot},fetchRights:()=>U(o),fetchPull:t=>C(o,t),fetchShownLines:async t=>{const{files:e}=await r(t)
;return new Map([...e].map(([t,{patch:e}])=>[t,(0,s.iz)(e)]))},postNotes:async(t,e)=>x(o,t,e,await r(t)),editNote:(t,e,n)=>T(o,t,e,n),
withdrawNote:(t,e)=>M(o,t,e),restoreNote:(t,e,n)=>A(o,t,e,n),putSummary:(t,e)=>L(o,t,e),putStatus:t=>X(o,t),fetchMergeBase:(t,e)=>et(o,t,e)}}
function ot({startLine:t,endLine:e,text:n}){const s=e-t;if(s>st||n?.includes("```"))return undefined
;return`\`\`\`suggestion:-${s}+0\n${n===undefined?"":`${n}\n`}\`\`\``}}};
