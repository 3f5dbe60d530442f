"use strict";exports.id=8245;exports.ids=[8245];exports.modules={7397:(t,e,n)=>{n.d(e,{KZ:()=>c,R8:()=>u,cm:()=>f,ol:()=>a,tq:()=>o,vK:()=>i});var s=n(4877)
;function a(t){return(0,s.D)(t)}const o="\u2714 Settled: this is not said any more.";function i({id:t,body:e},n=false){
return`\x3c!-- kempt:${n?"withdrawn":"note"} ${t} ${a(e)} --\x3e`}const r=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(t){
const[,e,n,s]=r.exec(t)??[];return n===undefined||s===undefined?undefined:{id:n,digest:s,withdrawn:e==="withdrawn"}}function u(t,e,n){
return`\x3c!-- kempt:summary ${a(t)} ${e} ${n} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function f(t){
const[,e,n,s]=d.exec(t)??[];if(e===undefined||s===undefined)return undefined;return{digest:e,order:Number(n),head:s}}},34435:(t,e,n)=>{n.d(e,{QT:()=>o,S3:()=>r,
iz:()=>a,ou:()=>i});const s=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function a(t){const e=[];for(const n of t.split("\n")){const t=e.at(-1)
;if(t&&t.left>0&&(n.startsWith("+")||n.startsWith(" ")||n==="")){t.lines.push(n.slice(1));t.left--;continue}const[a,,o,i="1"]=s.exec(n)??[]
;if(a!==undefined)e.push({start:Number(o),lines:[],left:Number(i)})}return e.filter(({lines:t})=>t.length>0).map(({start:t,lines:e})=>({start:t,lines:e}))}
function o(t){const e=new Map;let[n,a,o]=[0,0,0];for(const i of t.split("\n")){const t=i[0]??" ";if(o>0&&(t==="+"||t===" ")){const s=t==="+";e.set(a++,{
line:s?n:n++,added:s});o--;continue}const[r,c,u,d="1"]=s.exec(i)??[];if(r!==undefined)[n,a,o]=[Number(c),Number(u),Number(d)];else if(t==="-")n++}return e}
function i(t,e,n){return t.find(({start:t,lines:s})=>t<=e&&n<t+s.length)}function r(t){const e=`\n${t}`.split("\ndiff --git ").slice(1)
;return new Map(e.flatMap(t=>{const e=t.search(/^@@ /m);const n=/^\+\+\+ (.+)$/m.exec(t.slice(0,Math.max(0,e)))?.[1]
;const s=n===undefined?undefined:/^b\/(.*)$/s.exec(u(n))?.[1];return s===undefined?[]:[[s,t.slice(e)]]}))}const c={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function u(t){const e=t.replace(/\t$/,"");const n=/^"(.*)"$/.exec(e)?.[1];if(n===undefined)return e
;const s=[...n.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,t,e,n])=>{if(n!==undefined)return Buffer.from(n)
;return Buffer.from([t===undefined?c[e??""]??63:Number.parseInt(t,8)])});return Buffer.concat(s).toString("utf8")}},48644:(t,e,n)=>{n.d(e,{P:()=>d,f:()=>f})
;var s=n(22690);var a=n(65073);const o=3e4;const i=120;const r=2;const c=[300,1200];const u=300;function d(t){return async e=>{for(let n=0;;n++){
const s=await m(t,e);const a=(e.method??"GET")==="GET"?c[n]:undefined;if(!(s instanceof Error))return s;if(!h(s)||a===undefined)throw s;await w(a)}}}
function f(t,e,n,a){const o=t.safeParse(e);if(o.success)return o.data;throw new s.gA(n,`${a} failed: the answer is none that ${n} gives`,{cause:o.error})}
function h(t){return t instanceof s.gA&&(t.status===undefined||t.status>=500)}async function m(t,e){const{who:n}=t;try{const s=await p(t,e)
;const a=await s.text();if(s.status===203)return g(n,e,401,"it asks to sign in");if(!s.ok)return g(n,e,s.status,a)
;const o=/\bjson\b/.test(s.headers.get("content-type")??"");const i=o&&a!==""?JSON.parse(a):a||undefined;return{data:i,headers:s.headers}}catch(t){
const{message:a,cause:o}=t;return new s.gA(n,`${e.what} failed: ${o instanceof Error?o.message:a}`,{cause:t})}}
async function p({api:t,headers:e,send:n=fetch},s){const{method:a="GET",path:c,query:u={},body:d}=s;const f=new URLSearchParams
;for(const[t,e]of Object.entries(u))for(const n of Array.isArray(e)?e:[String(e)])f.append(t,n);for(let s=0;;s++){
const u=await n(`${t}${c}${f.size>0?`?${f.toString()}`:""}`,{method:a,headers:{accept:"application/json","user-agent":"kempt",...e,...d!==undefined&&l},
body:d===undefined?null:JSON.stringify(d),signal:AbortSignal.timeout(o)});const h=Number(u.headers.get("retry-after")??Number.NaN)
;if(u.status!==429||!(h<=i)||s===r)return u;await(u.body?.cancel());await w(h*1e3)}}const l={"content-type":"application/json"};async function w(t){
await new Promise(e=>setTimeout(e,t))}function g(t,{what:e,method:n="GET"},o,i){const r=(0,a.$Q)(y(i),u);if(o===403&&n!=="GET")return new s.n8(`${e}: ${r}`)
;const c=o===401?"; check the token":"";return new s.gA(t,`${e} failed with status ${o}: ${r}${c}`,{status:o})}function y(t){try{
const{message:e,error_description:n,error:s}=JSON.parse(t);const a=e??n??s??t;if(a instanceof Object&&"message"in a)return String(a.message)
;return typeof a==="string"?a:JSON.stringify(a)}catch{return t}}},98245:(t,e,n)=>{n.r(e);n.d(e,{openGitLab:()=>C});var s=n(34435);var a=n(22690);var o=n(48644)
;const i="GitLab";const r=100;function c(t,e,{token:n,job:s}){const a=(0,o.P)({who:i,api:t.replace(/\/$/,""),headers:s?{"job-token":n}:{
authorization:`Bearer ${n}`}});const c=s?t=>u(a(t),t):a;const d=({path:t,...n})=>({...n,path:`/projects/${encodeURIComponent(e)}${t}`});const f=async(t,e)=>(0,
o.f)(t,(await c(e)).data,i,e.what);return{ask:f,read:(t,e)=>f(t,d(e)),list:async(t,e)=>{const n=[];for(let s="1";s!=="";){const a={...e.query,per_page:r,page:s}
;const{data:u,headers:f}=await c({...d(e),query:a});n.push(...(0,o.f)(t.array(),u,i,e.what));s=f.get("x-next-page")??""}return n},
write:async t=>void await c(d(t))}}async function u(t,{what:e}){try{return await t}catch(t){
if(!(t instanceof a.gA)||![401,403,404].includes(t.status??0))throw t;throw new a.n8(`${e}: the token of a job may not`,{cause:t})}}var d=n(80737)
;const f=d.YOg(d.Ikc({base_commit_sha:d.YjP(),start_commit_sha:d.YjP(),head_commit_sha:d.YjP()}));const h=d.Ikc({old_path:d.YjP(),new_path:d.YjP(),diff:d.YjP()
});async function m(t,e){const n=`/merge_requests/${e}`;const o="listing the files of the merge request";const[i]=await t.read(f,{what:o,path:`${n}/versions`,
query:{per_page:1}});if(i===undefined)throw new a.gA("GitLab",`merge request ${e} has no diff yet`);const r=await t.list(h,{what:o,path:`${n}/diffs`})
;const c=({old_path:t,diff:e})=>({oldPath:t,patch:e,lines:(0,s.QT)(e)});return{base:i.base_commit_sha,start:i.start_commit_sha,head:i.head_commit_sha,
files:new Map(r.map(t=>[t.new_path,c(t)]))}}var p=n(77598);var l=n(7397);async function w(t,{number:e},n,s){const a=[]
;for(const o of n)if(!await g(t,e,o,s))a.push(o);return a}async function g({write:t},e,n,s){const o=y(n,s);if(o===undefined)return false
;const i=`${n.body}\n\n${(0,l.vK)(n)}`;try{await t({what:"posting a note",method:"POST",path:`/merge_requests/${e}/discussions`,body:{body:i,position:o}})
;return true}catch(t){if(t instanceof a.gA&&(t.status===400||t.status===422))return false;throw t}}
function y({path:t,startLine:e,endLine:n},{base:s,start:a,head:o,files:i}){const r=i.get(t);const c=r&&$(t,r,n);const u=r&&$(t,r,e)
;if(!r||!c||!u)return undefined;const{line_code:d,type:f,...h}=c;return{position_type:"text",base_sha:s,start_sha:a,head_sha:o,old_path:r.oldPath,new_path:t,
...h,...e<n&&{line_range:{start:u,end:c}}}}function $(t,{lines:e},n){const s=e.get(n);if(s===undefined)return undefined;return{line_code:`${(0,
p.createHash)("sha1").update(t).digest("hex")}_${s.line}_${n}`,type:s.added?"new":"old",new_line:n,...!s.added&&{old_line:s.line}}}
async function b({write:t},{number:e},{handle:n},s){const a=`/merge_requests/${e}/discussions/${n.thread}/notes/${n.comment}`;await t({what:"editing a note",
method:"PUT",path:a,body:{body:s}})}async function _(t,e,n,s){await b(t,e,n,`${s.body}\n\n${(0,l.vK)(s)}`)}async function k(t,e,n){
const{id:s,handle:o,answered:i}=n;if(i){await b(t,e,n,`${l.tq}\n\n${(0,l.vK)({id:s,body:l.tq},true)}`);await j(t,e,o.thread,true);return}
const r=`/merge_requests/${e.number}/discussions/${o.thread}/notes/${o.comment}`;try{await t.write({what:"deleting a note",method:"DELETE",path:r})}catch(t){
if(!(t instanceof a.gA)||t.status!==404)throw t}}async function P(t,e,n,s){await j(t,e,n.handle.thread,false);await _(t,e,n,s)}
async function j({write:t},{number:e},n,s){const a=`/merge_requests/${e}/discussions/${n}`;const o=s?"resolving a thread":"reopening a thread";await t({what:o,
method:"PUT",path:a,body:{resolved:s}})}async function v({write:t},e,{body:n,order:s,head:a}){const o=`/merge_requests/${e.number}/notes`;const{summary:i}=e
;await t({what:"posting the summary",method:i?"PUT":"POST",path:i?`${o}/${i.handle}`:o,body:{body:`${n}\n${(0,l.R8)(n,s,a)}`}})}const x=d.Ikc({id:d.Whr(),
username:d.YjP()});const Y=d.Ikc({access_level:d.Whr()}).nullish();const N=d.Ikc({permissions:d.Ikc({project_access:Y,group_access:Y})});const q=30
;async function S({ask:t}){return await t(x,{what:"asking whose the token is",path:"/user"})}const I=d.Ikc({scopes:d.YOg(d.YjP())});async function T(t){
const{username:e}=await S(t);const n="asking for the scopes of the token";const{scopes:s}=await t.ask(I,{what:n,path:"/personal_access_tokens/self"})
;const{permissions:a}=await t.read(N,{what:"asking for the rights of the token",path:""});const{project_access:o,group_access:i}=a
;const r=Math.max(o?.access_level??0,i?.access_level??0);return{login:e,write:r>=q&&s.includes("api")}}const O=d.Ikc({state:d.YjP(),sha:d.YjP()})
;const M=d.Ikc({id:d.YjP(),individual_note:d.zMY(),notes:d.YOg(d.Ikc({id:d.Whr(),body:d.YjP(),author:d.Ikc({id:d.Whr()}),system:d.zMY(),
resolved:d.zMY().nullish(),position:d.Ikc({head_sha:d.YjP().nullish()}).nullish()}))});async function A(t,e){const{id:n}=await S(t)
;const s=`/merge_requests/${e}`;const a="reading the merge request";const{state:o,sha:i}=await t.read(O,{what:a,path:s});const r=await t.list(M,{what:a,
path:`${s}/discussions`});const c=r.filter(({notes:[t]})=>t!==undefined&&!t.system&&t.author.id===n);const[u]=c.flatMap(t=>L(t)??[]);return{number:e,head:i,
open:o==="opened",notes:c.flatMap(t=>E(t,i)??[]),summary:u}}function E({id:t,notes:e},n){const[s,...a]=e;const o=s&&(0,l.KZ)(s.body);return o&&{...o,handle:{
thread:t,comment:s.id},outdated:s.position?.head_sha!==n,resolved:s.resolved===true,answered:a.some(({system:t})=>!t)}}
function L({individual_note:t,notes:[e]}){const n=t&&e?(0,l.cm)(e.body):undefined;return n&&e&&{...n,handle:e.id}}var G=n(65073);const z="kempt";const K=255
;const B=d.YOg(d.Ikc({status:d.YjP(),description:d.YjP().nullish()}));async function W({read:t,write:e},{commit:n,failed:s,title:o}){
const i=s?"failed":"success";const r=(0,G.$Q)(o,K);const c=`/repository/commits/${n}/statuses`;const u=await t(B,{what:"listing the statuses",path:c,query:{
name:z}});if(u.some(t=>t.status===i&&t.description===r))return;const d={state:i,name:z,description:r};try{await e({what:"posting the status",method:"POST",
path:`/statuses/${n}`,body:d})}catch(t){if(!(t instanceof a.gA)||t.status!==404)throw t}}const J=d.Ikc({id:d.YjP()});async function R({read:t},e,n){const s={
"refs[]":[e,n]};return(await t(J,{what:"comparing the commits",path:"/repository/merge_base",query:s})).id}const U=1e6;const Q=100
;function C({api:t,repository:e},n,a){const o=c(t,e,{token:n,job:a==="CI_JOB_TOKEN"});const i=new Map;const r=({number:t,head:e})=>{const n=i.get(e)??m(o,t)
;i.set(e,n);return n};return{id:"gitlab",capabilities:{comment:U,status:{text:0,annotations:0},suggestion:D},fetchRights:()=>T(o),fetchPull:t=>A(o,t),
fetchShownLines:async t=>{const{files:e}=await r(t);return new Map([...e].map(([t,{patch:e}])=>[t,(0,s.iz)(e)]))},postNotes:async(t,e)=>w(o,t,e,await r(t)),
editNote:(t,e,n)=>_(o,t,e,n),withdrawNote:(t,e)=>k(o,t,e),restoreNote:(t,e,n)=>P(o,t,e,n),putSummary:(t,e)=>v(o,t,e),putStatus:t=>W(o,t),
fetchMergeBase:(t,e)=>R(o,t,e)}}function D({startLine:t,endLine:e,text:n}){const s=e-t;if(s>Q||n?.includes("```"))return undefined
;return`\`\`\`suggestion:-${s}+0\n${n===undefined?"":`${n}\n`}\`\`\``}}};
