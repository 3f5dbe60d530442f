"use strict";exports.id=7867;exports.ids=[7867];exports.modules={7397:(e,t,n)=>{n.d(t,{KZ:()=>c,R8:()=>u,cm:()=>l,ol:()=>o,tq:()=>s,vK:()=>a});var r=n(4877)
;function o(e){return(0,r.D)(e)}const s="\u2714 Settled: this is not said any more.";function a({id:e,body:t},n=false){
return`\x3c!-- kempt:${n?"withdrawn":"note"} ${e} ${o(t)} --\x3e`}const i=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(e){
const[,t,n,r]=i.exec(e)??[];return n===undefined||r===undefined?undefined:{id:n,digest:r,withdrawn:t==="withdrawn"}}function u(e,t,n){
return`\x3c!-- kempt:summary ${o(e)} ${t} ${n} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function l(e){
const[,t,n,r]=d.exec(e)??[];if(t===undefined||r===undefined)return undefined;return{digest:t,order:Number(n),head:r}}},34435:(e,t,n)=>{n.d(t,{QT:()=>s,S3:()=>i,
iz:()=>o,ou:()=>a});const r=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function o(e){const t=[];for(const n of e.split("\n")){const e=t.at(-1)
;if(e&&e.left>0&&(n.startsWith("+")||n.startsWith(" ")||n==="")){e.lines.push(n.slice(1));e.left--;continue}const[o,,s,a="1"]=r.exec(n)??[]
;if(o!==undefined)t.push({start:Number(s),lines:[],left:Number(a)})}return t.filter(({lines:e})=>e.length>0).map(({start:e,lines:t})=>({start:e,lines:t}))}
function s(e){const t=new Map;let[n,o,s]=[0,0,0];for(const a of e.split("\n")){const e=a[0]??" ";if(s>0&&(e==="+"||e===" ")){const r=e==="+";t.set(o++,{
line:r?n:n++,added:r});s--;continue}const[i,c,u,d="1"]=r.exec(a)??[];if(i!==undefined)[n,o,s]=[Number(c),Number(u),Number(d)];else if(e==="-")n++}return t}
function a(e,t,n){return e.find(({start:e,lines:r})=>e<=t&&n<e+r.length)}function i(e){const t=`\n${e}`.split("\ndiff --git ").slice(1)
;return new Map(t.flatMap(e=>{const t=e.search(/^@@ /m);const n=/^\+\+\+ (.+)$/m.exec(e.slice(0,Math.max(0,t)))?.[1]
;const r=n===undefined?undefined:/^b\/(.*)$/s.exec(u(n))?.[1];return r===undefined?[]:[[r,e.slice(t)]]}))}const c={a:7,b:8,t:9,n:10,v:11,f:12,r:13,'"':34,
"\\":92};function u(e){const t=e.replace(/\t$/,"");const n=/^"(.*)"$/.exec(t)?.[1];if(n===undefined)return t
;const r=[...n.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([,e,t,n])=>{if(n!==undefined)return Buffer.from(n)
;return Buffer.from([e===undefined?c[t??""]??63:Number.parseInt(e,8)])});return Buffer.concat(r).toString("utf8")}},23027:(e,t,n)=>{n.d(t,{x:()=>r})
;async function r(e,t){if(e.length===0||await t(e))return[];if(e.length===1)return e;const n=e.length>>1
;return[...await r(e.slice(0,n),t),...await r(e.slice(n),t)]}},64715:(e,t,n)=>{n.d(t,{DV:()=>u,St:()=>f,Uw:()=>i,X1:()=>a,aY:()=>c,tp:()=>d,zH:()=>l})
;var r=n(15178);const o="&#8203;";const s={"&":"&amp;","<":"&lt;",">":"&gt;"};function a(e){return(0,
r.RK)(e.replace(/\s+/g," ").trim()).replace(/[&<>]/g,e=>s[e]??e).replace(/[\\`*_[\]{}|~#$^]/g,"\\$&").replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi,`$&${o}`)
}function i(e){return e.replaceAll(o,"").replace(/\\([\\`*_[\]{}|~#$^])/g,"$1").replace(/&(?:lt|gt|amp);/g,e=>Object.keys(s).find(t=>s[t]===e)??e)}
function c(e){const t=(0,r.RK)(e);if(t.trim()==="")return c(`"${e}"`);if(!/[`|]|##/.test(t)&&t.trim()===t)return`\`${t}\``
;return`<code>${t.replace(/[^\p{L}\p{N} ]/gu,e=>`&#${e.codePointAt(0)};`)}</code>`}function u(e,t=""){const n=e.map(e=>(0,
r.RK)(e).replace(/##(?=\w*\[)/g,"#\\x23")).join("\n");const o=Math.max(2,...[...n.matchAll(/`+/g)].map(([e])=>e.length));const s="`".repeat(o+1)
;return`${s}${t}\n${n.replace(/^(\s*):(?=:)/gm,"$1\\x3a")}\n${s}`}function d(e,t,n=[]){const r=e.map((e,t)=>n.includes(t)?"--:":":--")
;return[e,r,...t].map(e=>`| ${e.join(" | ")} |`).join("\n")}function l(e,t){return`<details>\n<summary>${e}</summary>\n\n${t}\n\n</details>`}
function f({text:e}){const t=Math.max(2,...[...(e??"").matchAll(/`+/g)].map(([e])=>e.length));const n="`".repeat(t+1)
;return`${n}suggestion\n${e===undefined?"":`${e}\n`}${n}`}},27867:(e,t,n)=>{n.r(t);n.d(t,{openGitHub:()=>ke});var r=n(64715);var o=n(75250);var s=n(49735)
;var a=n(86856);var i=n(31015);var c=n(62203);var u=n.n(c);var d=n(961);var l=n(22690);const f=o.gq.plugin(a.A,s.L);const m=3e4;const p=120;const h=2
;function w(e,t,n){const r=new f({auth:`token ${n}`,baseUrl:e.replace(/\/$/,""),userAgent:"kempt",log:b,request:{fetch:y},throttle:{write:g(),notifications:g(),
onRateLimit:(e,t,n,r)=>e<=p&&r<h,onSecondaryRateLimit:(e,t,n,r)=>e<=p&&r<h},retry:{retries:2,doNotRetry:[400,401,403,404,409,410,413,422,429,451]}})
;r.hook.before("request",e=>{if(e.method==="POST"&&!e.url.endsWith("/graphql"))e.request["retries"]=0});const[o="",s=""]=t.split("/");return{octokit:r,owner:o,
repo:s,ask:$}}function g(){return new(u().Group)({maxConcurrent:1,reservoir:60,reservoirRefreshAmount:60,reservoirRefreshInterval:6e4})}const b={
debug:()=>undefined,info:()=>undefined,warn:()=>undefined,error:()=>undefined};async function y(e,t){for(let n=0;;n++){const r=await fetch(e,{...t,
signal:AbortSignal.timeout(m)});const o=Number(r.headers.get("retry-after")??Number.NaN);const s=r.status===429||r.status===403;if(!s||!(o<=p)||n===h)return r
;await(r.body?.cancel());await new Promise(e=>setTimeout(e,o*1e3))}}async function $(e,t){try{return await t()}catch(t){
if(k(t,"FORBIDDEN"))throw new l.n8(`${e}: it is forbidden`,{cause:t});if(k(t,"NOT_FOUND")){throw new l.gA("GitHub",`${e} failed: it is not there`,{cause:t,
status:404})}if(!(t instanceof i.G)){const n=t instanceof d.G?"the answer is none that GitHub gives":String(t.message)
;throw new l.gA("GitHub",`${e} failed: ${n}`,{cause:t})}const{status:n}=t;const r=t.message.replace(/ - https:\/\/docs\.github\.com\S*$/,"")
;if(n===403&&/not accessible by|read-only|must have/i.test(r)){throw new l.n8(`${e}: ${r}`,{cause:t})}const o=n===401?"; check the token":""
;throw new l.gA("GitHub",`${e} failed with status ${n}: ${r}${o}`,{cause:t,status:n})}}function k(e,t){
const n=e instanceof Object&&"errors"in e?e.errors:undefined;return Array.isArray(n)&&n.some(e=>e.type===t)}
async function v({octokit:e,owner:t,repo:n,ask:r},o,s){const{data:a}=await r("comparing the commits",()=>e.rest.repos.compareCommitsWithBasehead({owner:t,
repo:n,basehead:`${o}...${s}`,per_page:1}));return a.merge_base_commit.sha}async function I(e,t){const{octokit:n,owner:r,repo:o,ask:s}=e
;const a=t.repository?.split("/",1)[0];if(a===undefined||t.branch==="")return undefined
;const{data:i}=await s("looking for the pull request",()=>n.rest.pulls.list({owner:r,repo:o,state:"open",head:`${a}:${t.branch}`,per_page:100}))
;const c=i.find(({head:e})=>e.sha===t.head&&e.repo?.full_name===t.repository);return c&&{number:c.number,target:c.base.ref}}
async function _({octokit:e,owner:t,repo:n,ask:r},o,s,a){const{data:i}=await r("listing what the run left",()=>e.rest.actions.listWorkflowRunArtifacts({owner:t,
repo:n,run_id:o.id,name:s,per_page:100}));const c=i.artifacts.find(e=>e.name===s&&!e.expired);if(c===undefined)return undefined
;if(c.size_in_bytes>a)throw A(s,a);return await r("fetching what the run left",async()=>{
const{data:r}=await e.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{owner:t,repo:n,artifact_id:c.id,
archive_format:"zip",request:{parseSuccessResponseBody:false}});return await R(r,a,s)})}async function R(e,t,n){const r=[];let o=0;for await(const s of e){
o+=s.length;if(o>t)throw A(n,t);r.push(s)}return Buffer.concat(r)}function A(e,t){
return new l.gA("GitHub",`${e} of the earlier run has more than ${t} bytes: it is not read`,{status:413})}var x=n(7397);var N=n(23027);function S(e,t=false){
return`${e.body}\n\n${(0,x.vK)(e,t)}`}async function P(e,t,n){const r=await(0,N.x)(n,n=>O(()=>Y(e,t,n)));const o=[]
;for(const n of r)if(!await O(()=>q(e,t,n)))o.push(n);return o}async function O(e){try{await e();return true}catch(e){
if(e instanceof l.gA&&e.status===422)return false;throw e}}async function Y({octokit:e,owner:t,repo:n,ask:r},o,s){const a=s.map(e=>({path:e.path,body:S(e),
side:"RIGHT",line:e.endLine,...e.startLine<e.endLine&&{start_line:e.startLine,start_side:"RIGHT"}}));const i={owner:t,repo:n,pull_number:o.number,
commit_id:o.head,event:"COMMENT",comments:a};await r("posting the review",()=>e.rest.pulls.createReview(i))}
async function q({octokit:e,owner:t,repo:n,ask:r},o,s){const a=s.startLine===s.endLine?`Line ${s.endLine}`:`Lines ${s.startLine} to ${s.endLine}`
;await r("posting a comment on a file",()=>e.rest.pulls.createReviewComment({owner:t,repo:n,pull_number:o.number,commit_id:o.head,path:s.path,
subject_type:"file",body:`${a}: ${s.body}\n\n${(0,x.vK)(s)}`}))}async function C({octokit:e,owner:t,repo:n,ask:r},{handle:o},s){const a=S(s)
;await r("editing a comment",()=>e.rest.pulls.updateReviewComment({owner:t,repo:n,comment_id:o.comment,body:a}))}async function M(e,{id:t,handle:n,answered:r}){
const{octokit:o,owner:s,repo:a,ask:i}=e;if(!r){try{await i("deleting a comment",()=>o.rest.pulls.deleteReviewComment({owner:s,repo:a,comment_id:n.comment}))
}catch(e){if(!(e instanceof l.gA)||e.status!==404)throw e}return}const c={id:t,body:x.tq};await i("editing a comment",()=>o.rest.pulls.updateReviewComment({
owner:s,repo:a,comment_id:n.comment,body:S(c,true)}));await T(e,n.thread,true)}async function L(e,t,n){await T(e,t.handle.thread,false);await C(e,t,n)}
async function T({octokit:e,ask:t},n,r){const o=r?"resolveReviewThread":"unresolveReviewThread"
;const s=`mutation ($thread: ID!) { ${o}(input: { threadId: $thread }) { thread { id } } }`
;await t(r?"resolving a thread":"reopening a thread",()=>e.graphql(s,{thread:n}))}async function D(e,t,{body:n,order:r,head:o}){
const{octokit:s,owner:a,repo:i,ask:c}=e;const u=`${n}\n${(0,x.R8)(n,r,o)}`;const{summary:d}=t;await c("posting the summary",async()=>{
if(d)return await s.rest.issues.updateComment({owner:a,repo:i,comment_id:d.handle,body:u});return await s.rest.issues.createComment({owner:a,repo:i,
issue_number:t.number,body:u})})}var j=n(80737);var G=n(49567);var z=n(34435);const H=j.Ikc({hasNextPage:j.zMY(),endCursor:j.YjP().nullable()});const B={
body:j.YjP(),viewerDidAuthor:j.zMY()};const E=G.ai().int();const K=j.Ikc({repository:j.Ikc({pullRequest:j.Ikc({state:j.YjP(),headRefOid:j.YjP(),
reviewThreads:j.Ikc({pageInfo:H,nodes:j.YOg(j.Ikc({id:j.YjP(),isResolved:j.zMY(),isOutdated:j.zMY(),comments:j.Ikc({totalCount:j.aig(),nodes:j.YOg(j.Ikc({
fullDatabaseId:E,...B}))})}))}),comments:j.Ikc({pageInfo:H,nodes:j.YOg(j.Ikc({fullDatabaseId:E,...B}))})}).nullable()})})
;const W=`query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      state\n      headRefOid\n      reviewThreads(first: 100, after: $threads) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          isResolved\n          isOutdated\n          comments(first: 1) { totalCount nodes { fullDatabaseId body viewerDidAuthor } }\n        }\n      }\n      comments(first: 100, after: $comments) {\n        pageInfo { hasNextPage endCursor }\n        nodes { fullDatabaseId body viewerDidAuthor }\n      }\n    }\n  }\n}`
;async function U(e,t){const n=[];let r;let o=null;let s=null;for(;;){const a=await F(e,{number:t,threads:o,comments:s})
;for(const e of a.reviewThreads.nodes)n.push(...Z(e));for(const e of a.comments.nodes)r??=Q(e);const[i,c]=[a.reviewThreads.pageInfo,a.comments.pageInfo]
;if(!i.hasNextPage&&!c.hasNextPage){return{number:t,head:a.headRefOid,open:a.state==="OPEN",notes:V(n),summary:r}}o=i.endCursor??o;s=c.endCursor??s}}
async function F({octokit:e,owner:t,repo:n,ask:r},o){const{repository:s}=await r("reading the pull request",async()=>K.parse(await e.graphql(W,{owner:t,repo:n,
...o})));const{pullRequest:a}=s;if(a)return a;throw new l.gA("GitHub",`${t}/${n} has no pull request ${o.number}`,{status:404})}function Z(e){
const[t]=e.comments.nodes;const n=t?.viewerDidAuthor?(0,x.KZ)(t.body):undefined;if(t===undefined||n===undefined)return[];return[{...n,handle:{thread:e.id,
comment:t.fullDatabaseId},outdated:e.isOutdated,resolved:e.isResolved,answered:e.comments.totalCount>1}]}
function Q({fullDatabaseId:e,body:t,viewerDidAuthor:n}){const r=n?(0,x.cm)(t):undefined;return r&&{...r,handle:e}}function V(e){
return[...new Map(e.map(e=>[e.handle.thread,e])).values()]}async function X({octokit:e,owner:t,repo:n,ask:r},{number:o}){
const s=await r("listing the files of the pull request",()=>e.paginate(e.rest.pulls.listFiles,{owner:t,repo:n,pull_number:o,per_page:100}))
;return new Map(s.map(({filename:e,patch:t=""})=>[e,(0,z.iz)(t)]))}const J=j.Ikc({viewer:j.Ikc({login:j.YjP()}),repository:j.Ikc({
viewerPermission:j.YjP().nullable()}).nullable()});const ee=["ADMIN","MAINTAIN","WRITE"]
;const te=`query ($owner: String!, $repo: String!) {\n  viewer { login }\n  repository(owner: $owner, name: $repo) { viewerPermission }\n}`
;async function ne({octokit:e,owner:t,repo:n,ask:r}){const o=await r("asking for the rights of the token",async()=>J.parse(await e.graphql(te,{owner:t,repo:n
})));if(o.repository===null)throw new l.gA("GitHub",`the token does not see ${t}/${n}`,{status:404});const s=o.repository.viewerPermission;return{
login:o.viewer.login,write:s===null?undefined:ee.includes(s)}}var re=n(38522);const oe="Kempt";const se=50;const ae={message:16e3,title:255};const ie={
error:"failure",warning:"warning",note:"notice"};async function ce({octokit:e,owner:t,repo:n,ask:r},o){
const{data:s}=await r("listing the check runs",()=>e.rest.checks.listForRef({owner:t,repo:n,ref:o.commit,check_name:oe,filter:"latest"}))
;if(s.check_runs.some(e=>e.external_id===o.digest&&e.status==="completed"))return;const[a=[],...i]=ue(o.annotations);const c={title:o.title,summary:o.summary}
;const u=await r("creating the check run",()=>e.rest.checks.create({owner:t,repo:n,name:oe,head_sha:o.commit,external_id:i.length===0?o.digest:"",
status:"completed",conclusion:o.failed?"failure":"success",output:{...c,annotations:a}}));for(const[s,a]of i.entries()){const d=s===i.length-1?{
external_id:o.digest}:{};await r("adding annotations to the check run",()=>e.rest.checks.update({owner:t,repo:n,check_run_id:u.data.id,...d,output:{...c,
annotations:a}}))}}function ue(e){const t=Math.ceil(e.length/se);return Array.from({length:t},(t,n)=>e.slice(n*se,(n+1)*se).map(de))}
function de({level:e,path:t,startLine:n,endLine:r,startColumn:o,endColumn:s,title:a,message:i}){const c=n===r&&o!==undefined&&s!==undefined;return{path:t,
start_line:n,end_line:r,...c&&{start_column:o,end_column:s},annotation_level:ie[e],title:a.slice(0,ae.title),message:i.slice(0,ae.message)}}
const le=10*1024*1024;async function fe({octokit:e,owner:t,repo:n,ask:r},o,s,a){const i=(0,re.gzipSync)(o);await r("uploading SARIF",async()=>{
if(i.length>le)throw new Error(`it has ${i.length} bytes, code scanning takes ${le}`);return await e.rest.codeScanning.uploadSarif({owner:t,repo:n,commit_sha:s,
ref:a,sarif:i.toString("base64"),tool_name:oe})})}const me=j.aig().nullable();const pe=j.Ikc({repository:j.Ikc({pullRequest:j.Ikc({reviewThreads:j.Ikc({
pageInfo:j.Ikc({hasNextPage:j.zMY(),endCursor:j.YjP().nullable()}),nodes:j.YOg(j.Ikc({path:j.YjP(),line:me,startLine:me,isResolved:j.zMY(),isOutdated:j.zMY(),
comments:j.Ikc({nodes:j.YOg(j.Ikc({body:j.YjP(),viewerDidAuthor:j.zMY(),authorAssociation:j.YjP(),reactionGroups:j.YOg(j.Ikc({content:j.YjP(),reactors:j.Ikc({
totalCount:j.aig()})})).nullable()}))})}))})})})})
;const he=`query ($owner: String!, $repo: String!, $number: Int!, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      reviewThreads(first: 50, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          path\n          line\n          startLine\n          isResolved\n          isOutdated\n          comments(first: 20) {\n            nodes {\n              body\n              viewerDidAuthor\n              authorAssociation\n              reactionGroups { content reactors { totalCount } }\n            }\n          }\n        }\n      }\n    }\n  }\n}`
;const we=["OWNER","MEMBER","COLLABORATOR"];async function ge({octokit:e,owner:t,repo:n,ask:r},o){const s=[];for(let a=null;;){const i={owner:t,repo:n,number:o,
after:a};const c=await r("reading what was said",()=>e.graphql(he,i));const{nodes:u,pageInfo:d}=pe.parse(c).repository.pullRequest.reviewThreads
;s.push(...u.map(be));if(!d.hasNextPage)return s;a=d.endCursor}}function be({path:e,line:t,startLine:n,isResolved:r,isOutdated:o,comments:s}){
const a=s.nodes[0]?.reactionGroups??[];const i=e=>a.find(({content:t})=>t===e)?.reactors.totalCount??0;return{path:e,lines:t===null||o?undefined:{
startLine:n??t,endLine:t},resolved:r,disliked:i("THUMBS_DOWN")>i("THUMBS_UP"),comments:s.nodes.map(({body:e,viewerDidAuthor:t,authorAssociation:n})=>({body:e,
own:t,member:we.includes(n)}))}}const ye={comment:65536,text:65535};const $e=1e3;function ke({api:e,repository:t},n){const o=w(e,t,n);return{id:"github",
capabilities:{comment:ye.comment,status:{text:ye.text,annotations:$e},suggestion:r.St},fetchRights:()=>ne(o),fetchPull:e=>U(o,e),fetchThreads:e=>ge(o,e),
fetchShownLines:e=>X(o,e),postNotes:(e,t)=>P(o,e,t),editNote:(e,t,n)=>C(o,t,n),withdrawNote:(e,t)=>M(o,t),restoreNote:(e,t,n)=>L(o,t,n),
putSummary:(e,t)=>D(o,e,t),putStatus:e=>ce(o,e),putSarif:(e,t,n)=>fe(o,e,t,n),fetchMergeBase:(e,t)=>v(o,e,t),earlier:{findPull:e=>I(o,e),
fetchArtifact:(e,t,n)=>_(o,e,t,n)}}}}};
