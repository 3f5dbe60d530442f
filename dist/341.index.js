"use strict";exports.id=341;exports.ids=[341];exports.modules={7397:(t,n,e)=>{e.d(n,{KZ:()=>c,R8:()=>u,cm:()=>f,ol:()=>a,tq:()=>o,vK:()=>i});var s=e(4877)
;function a(t){return(0,s.D)(t)}const o="\u2714 Settled: this is not said any more.";function i({id:t,body:n},e=false){
return`\x3c!-- kempt:${e?"withdrawn":"note"} ${t} ${a(n)} --\x3e`}const r=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(t){
const[,n,e,s]=r.exec(t)??[];return e===undefined||s===undefined?undefined:{id:e,digest:s,withdrawn:n==="withdrawn"}}function u(t,n,e){
return`\x3c!-- kempt:summary ${a(t)} ${n} ${e} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function f(t){
const[,n,e,s]=d.exec(t)??[];if(n===undefined||s===undefined)return undefined;return{digest:n,order:Number(e),head:s}}},34435:(t,n,e)=>{e.d(n,{QT:()=>o,S3:()=>r,
iz:()=>a,ou:()=>i});const s=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function a(t){const n=[];for(const e of t.split("\n")){const t=n.at(-1)
;if(t&&t.left>0&&(e.startsWith("+")||e.startsWith(" ")||e==="")){t.lines.push(e.slice(1));t.left--;continue}const[a,,o,i="1"]=s.exec(e)??[]
;if(a!==undefined)n.push({start:Number(o),lines:[],left:Number(i)})}return n.filter(({lines:t})=>t.length>0).map(({start:t,lines:n})=>({start:t,lines:n}))}
function o(t){const n=new Map;let[e,a,o]=[0,0,0];for(const i of t.split("\n")){const t=i[0]??" ";if(o>0&&(t==="+"||t===" ")){const s=t==="+";n.set(a++,{
line:s?e:e++,added:s});o--;continue}const[r,c,u,d="1"]=s.exec(i)??[];if(r!==undefined)[e,a,o]=[Number(c),Number(u),Number(d)];else if(t==="-")e++}return n}
function i(t,n,e){return t.find(({start:t,lines:s})=>t<=n&&e<t+s.length)}function r(t){const n=`\n${t}`.split("\ndiff --git ").slice(1)
;return new Map(n.flatMap(t=>{const n=t.search(/^@@ /m);const e=/^\+\+\+ (.+)$/m.exec(t.slice(0,Math.max(0,n)))?.[1]
;const s=e===undefined?undefined:/^b\/(.*)$/s.exec(u(e))?.[1];return s===undefined?[]:[[s,t.slice(n)]]}))}const c={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function u(t){const n=t.replace(/\t$/,"");const e=/^"(.*)"$/.exec(n)?.[1];if(e===undefined)return n
;const s=[...e.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,t,n,e])=>{if(e!==undefined)return Buffer.from(e)
;return Buffer.from([t===undefined?c[n??""]??63:Number.parseInt(t,8)])});return Buffer.concat(s).toString("utf8")}},23027:(t,n,e)=>{e.d(n,{x:()=>s})
;async function s(t,n){if(t.length===0||await n(t))return[];if(t.length===1)return t;const e=t.length>>1
;return[...await s(t.slice(0,e),n),...await s(t.slice(e),n)]}},48644:(t,n,e)=>{e.d(n,{P:()=>d,f:()=>f});var s=e(22690);var a=e(65073);const o=3e4;const i=120
;const r=2;const c=[300,1200];const u=300;function d(t){return async n=>{for(let e=0;;e++){const s=await l(t,n);const a=(n.method??"GET")==="GET"?c[e]:undefined
;if(!(s instanceof Error))return s;if(!h(s)||a===undefined)throw s;await w(a)}}}function f(t,n,e,a){const o=t.safeParse(n);if(o.success)return o.data
;throw new s.gA(e,`${a} failed: the answer is none that ${e} gives`,{cause:o.error})}function h(t){
return t instanceof s.gA&&(t.status===undefined||t.status>=500)}async function l(t,n){const{who:e}=t;try{const s=await m(t,n);const a=await s.text()
;if(s.status===203)return y(e,n,401,"it asks to sign in");if(!s.ok)return y(e,n,s.status,a);const o=/\bjson\b/.test(s.headers.get("content-type")??"")
;const i=o&&a!==""?JSON.parse(a):a||undefined;return{data:i,headers:s.headers}}catch(t){const{message:a,cause:o}=t
;return new s.gA(e,`${n.what} failed: ${o instanceof Error?o.message:a}`,{cause:t})}}async function m({api:t,headers:n,send:e=fetch},s){
const{method:a="GET",path:c,query:u={},body:d}=s;const f=new URLSearchParams
;for(const[t,n]of Object.entries(u))for(const e of Array.isArray(n)?n:[String(n)])f.append(t,e);for(let s=0;;s++){
const u=await e(`${t}${c}${f.size>0?`?${f.toString()}`:""}`,{method:a,headers:{accept:"application/json","user-agent":"kempt",...n,...d!==undefined&&p},
body:d===undefined?null:JSON.stringify(d),signal:AbortSignal.timeout(o)});const h=Number(u.headers.get("retry-after")??Number.NaN)
;if(u.status!==429||!(h<=i)||s===r)return u;await(u.body?.cancel());await w(h*1e3)}}const p={"content-type":"application/json"};async function w(t){
await new Promise(n=>setTimeout(n,t))}function y(t,{what:n,method:e="GET"},o,i){const r=(0,a.$Q)(g(i),u);if(o===403&&e!=="GET")return new s.n8(`${n}: ${r}`)
;const c=o===401?"; check the token":"";return new s.gA(t,`${n} failed with status ${o}: ${r}${c}`,{status:o})}function g(t){try{
const{message:n,error_description:e,error:s}=JSON.parse(t);const a=n??e??s??t;if(a instanceof Object&&"message"in a)return String(a.message)
;return typeof a==="string"?a:JSON.stringify(a)}catch{return t}}},60341:(t,n,e)=>{e.r(n);e.d(n,{openGitea:()=>B});var s=e(48644);const a="Gitea";const o=50
;function i(t,n,e){const i=(0,s.P)({who:a,api:t.replace(/\/$/,"").replace(/(?<!\/api\/v1)$/,"/api/v1"),headers:{authorization:`token ${e}`}})
;const r=`/repos/${n.split("/").map(encodeURIComponent).join("/")}`;const c=({path:t,...n})=>({...n,path:`${r}${t}`});const u=async(t,n)=>(0,
s.f)(t,(await i(n)).data,a,n.what);return{ask:u,read:(t,n)=>u(t,c(n)),list:async(t,n)=>{const e=[];for(let r=1;;r++){const{data:u,headers:d}=await i({...c(n),
query:{...n.query,page:r,limit:o}});const f=(0,s.f)(t.array(),u,a,n.what);e.push(...f)
;if(f.length===0||e.length===Number(d.get("x-total-count")??Number.NaN))return e}},write:async t=>void await i(c(t))}}var r=e(22690);var c=e(7397)
;var u=e(23027);async function d(t,n,e){const s=e=>f([422],()=>h(t,n,e));return await(0,u.x)(e,s)}async function f(t,n){try{await n();return true}catch(n){
if(n instanceof r.gA&&t.includes(n.status??0))return false;throw n}}async function h({write:t},{number:n,head:e},s){const a=s.map(t=>({path:t.path,
body:`${t.body}\n\n${(0,c.vK)(t)}`,new_position:t.endLine}));const o={event:"COMMENT",commit_id:e,comments:a};await t({what:"posting the review",method:"POST",
path:`/pulls/${n}/reviews`,body:o})}async function l({write:t},n,e,s){await t({what:e,method:"PATCH",path:`/issues/comments/${n}`,body:{body:s}})}
async function m(t,{handle:n},e){await l(t,n.comment,"editing a comment",`${e.body}\n\n${(0,c.vK)(e)}`)}const p=[404,405];async function w(t,{number:n},e){
const{id:s,handle:a,answered:o}=e;const i=`/pulls/${n}/reviews/${a.thread}/comments/${a.comment}`;const r=()=>t.write({what:"deleting a comment",
method:"DELETE",path:i});if(!o&&await f(p,r))return;const u=`${c.tq}\n\n${(0,c.vK)({id:s,body:c.tq},true)}`
;if(await f([404],()=>l(t,a.comment,"editing a comment",u)))await g(t,a.comment,true)}async function y(t,n,e){await g(t,n.handle.comment,false);await m(t,n,e)}
async function g({write:t},n,e){const s=`/pulls/comments/${n}/${e?"resolve":"unresolve"}`;const a=e?"resolving a conversation":"reopening a conversation"
;await f(p,()=>t({what:a,method:"POST",path:s}))}async function $(t,n,{body:e,order:s,head:a}){const o=`${e}\n${(0,c.R8)(e,s,a)}`;const i="posting the summary"
;if(n.summary)await l(t,n.summary.handle,i,o);else await t.write({what:i,method:"POST",path:`/issues/${n.number}/comments`,body:{body:o}})}var b=e(80737)
;var v=e(34435);const k=b.Ikc({id:b.Whr(),login:b.YjP()});const N=b.Ikc({permissions:b.Ikc({push:b.zMY()})});async function P({ask:t}){return await t(k,{
what:"asking whose the token is",path:"/user"})}async function x(t){const{login:n}=await P(t);const{permissions:e}=await t.read(N,{
what:"asking for the rights of the token",path:""});return{login:n,write:e.push}}const S=b.Ikc({id:b.Whr()});const j=b.Ikc({state:b.YjP(),head:b.Ikc({
sha:b.YjP()}),merge_base:b.YjP()});const Y=b.Ikc({id:b.Whr(),user:S.nullish(),state:b.YjP(),comments_count:b.Whr()});const T=b.YOg(b.Ikc({id:b.Whr(),
body:b.YjP(),user:S.nullish(),resolver:S.nullish(),path:b.YjP(),position:b.Whr(),diff_hunk:b.YjP()}));const E=b.YOg(b.Ikc({id:b.Whr(),body:b.YjP(),
user:S.nullish()}));async function I(t,n){const{id:e}=await P(t);const s="reading the pull request";const{state:a,head:o}=await O(t,n);const i=await t.read(E,{
what:s,path:`/issues/${n}/comments`});const[r]=i.flatMap(t=>t.user?.id===e?W(t)??[]:[]);const c=`/pulls/${n}/reviews`;const u=await t.list(Y,{what:s,path:c})
;const d=u.filter(t=>t.user?.id===e&&t.state!=="PENDING"&&t.comments_count>0);const f=d.length>0?await M(t,n):new Map;const h=[];for(const{id:n}of d){
const a=await t.read(T,{what:s,path:`${c}/${n}/comments`});const o=a.filter(({user:t})=>t?.id===e);h.push(...o.flatMap(t=>A(t,n,a,f)??[]))}return{number:n,
head:o.sha,open:a==="open",notes:h,summary:r}}async function O(t,n){const e="reading the pull request";return await t.read(j,{what:e,path:`/pulls/${n}`})}
async function M({read:t},n){const e="reading the diff of the pull request";const s=(0,v.S3)(await t(b.YjP().optional(),{what:e,path:`/pulls/${n}.diff`})??"")
;return new Map([...s].map(([t,n])=>[t,(0,v.iz)(n)]))}function A(t,n,e,s){const a=(0,c.KZ)(t.body);const{id:o,path:i,position:r,user:u,resolver:d}=t
;const f=e.some(t=>t.path===i&&t.position===r&&t.user?.id!==u?.id);return a&&{...a,handle:{thread:String(n),comment:o},outdated:q(t,s.get(i)??[]),
resolved:d!=null,answered:f}}function q({position:t,diff_hunk:n},e){const s=(0,v.ou)(e,t,t);const a=n.trimEnd()===""?undefined:(0,v.iz)(n).at(-1)?.lines.at(-1)
;return s===undefined||a!==undefined&&s.lines[t-s.start]!==a}function W({id:t,body:n}){const e=(0,c.cm)(n);return e&&{...e,handle:t}}const G="kempt"
;const _=b.Ikc({id:b.Whr(),status:b.YjP(),context:b.YjP(),description:b.YjP()});async function z({list:t,write:n},{commit:e,failed:s,title:a}){
const o=`/statuses/${e}`;const i=await t(_,{what:"listing the statuses",path:o});const[r]=i.filter(t=>t.context===G).sort((t,n)=>n.id-t.id)
;const c=s?"failure":"success";if(r?.status===c&&r.description===a)return;const u={context:G,state:c,description:a};await n({what:"posting the status",
method:"POST",path:o,body:u})}async function K(t,n,e){const s=await O(t,e);if(s.head.sha===n)return s.merge_base
;throw new r.gA("Gitea",`pull request ${e} has a newer head than ${n.slice(0,10)}`)}const R=16e3;function B({api:t,repository:n},e){const s=i(t,n,e);return{
id:"gitea",capabilities:{comment:R,status:{text:0,annotations:0}},fetchRights:()=>x(s),fetchPull:t=>I(s,t),fetchShownLines:({number:t})=>M(s,t),
postNotes:(t,n)=>d(s,t,n),editNote:(t,n,e)=>m(s,n,e),withdrawNote:(t,n)=>w(s,t,n),restoreNote:(t,n,e)=>y(s,n,e),putSummary:(t,n)=>$(s,t,n),putStatus:t=>z(s,t),
fetchMergeBase:(t,n,e)=>K(s,n,e)}}}};
