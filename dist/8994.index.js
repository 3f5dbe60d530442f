"use strict";exports.id=8994;exports.ids=[8994];exports.modules={4877:(e,t,n)=>{n.d(t,{D:()=>r});function r(e){let t=2654435769;let n=2246822507
;for(let r=0;r<e.length;r++){const o=e.charCodeAt(r);t=Math.imul(t^o,668265263);n=Math.imul(n^o,374761393)}return a(o(t^n>>>15))+a(o(n^t>>>13))}function o(e){
const t=Math.imul(e^e>>>16,2246822507);const n=Math.imul(t^t>>>13,3266489909);return n^n>>>16}function a(e){return(e>>>0).toString(16).padStart(8,"0")}},
7397:(e,t,n)=>{n.d(t,{KZ:()=>i,R8:()=>c,cm:()=>d,ol:()=>o,vK:()=>a});var r=n(4877);function o(e){return(0,r.D)(e)}function a({id:e,body:t},n=false){
return`\x3c!-- kempt:${n?"withdrawn":"note"} ${e} ${o(t)} --\x3e`}const s=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function i(e){
const[,t,n,r]=s.exec(e)??[];return n===undefined||r===undefined?undefined:{id:n,digest:r,withdrawn:t==="withdrawn"}}function c(e,t,n){
return`\x3c!-- kempt:summary ${o(e)} ${t} ${n} --\x3e`}const u=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function d(e){
const[,t,n,r]=u.exec(e)??[];if(t===undefined||r===undefined)return undefined;return{digest:t,order:Number(n),head:r}}},34435:(e,t,n)=>{n.d(t,{i:()=>o,o:()=>a})
;const r=/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function o(e){const t=[];for(const n of e.split("\n")){const e=t.at(-1)
;if(e&&e.left>0&&(n.startsWith("+")||n.startsWith(" ")||n==="")){e.lines.push(n.slice(1));e.left--;continue}const[o,a,s="1"]=r.exec(n)??[]
;if(o!==undefined)t.push({start:Number(a),lines:[],left:Number(s)})}return t.filter(({lines:e})=>e.length>0).map(({start:e,lines:t})=>({start:e,lines:t}))}
function a(e,t,n){return e.find(({start:e,lines:r})=>e<=t&&n<e+r.length)}},68994:(e,t,n)=>{n.r(t);n.d(t,{github:()=>ce});var r=n(75250);var o=n(49735)
;var a=n(86856);var s=n(31015);var i=n(62203);var c=n.n(i);var u=n(22690);const d=r.gq.plugin(a.A,o.L);const l=3e4;const f=120;const m=2;function h(e,t,n){
const r=new d({auth:`token ${n}`,baseUrl:e.replace(/\/$/,""),userAgent:"kempt",log:w,request:{fetch:g},throttle:{write:p(),notifications:p(),
onRateLimit:(e,t,n,r)=>e<=f&&r<m,onSecondaryRateLimit:(e,t,n,r)=>e<=f&&r<m},retry:{retries:2,doNotRetry:[400,401,403,404,409,410,413,422,429,451]}})
;r.hook.before("request",e=>{if(e.method==="POST"&&!e.url.endsWith("/graphql"))e.request["retries"]=0});const[o="",a=""]=t.split("/");return{octokit:r,owner:o,
repo:a,ask:y}}function p(){return new(c().Group)({maxConcurrent:1,reservoir:60,reservoirRefreshAmount:60,reservoirRefreshInterval:6e4})}const w={
debug:()=>undefined,info:()=>undefined,warn:()=>undefined,error:()=>undefined};async function g(e,t){for(let n=0;;n++){const r=await fetch(e,{...t,
signal:AbortSignal.timeout(l)});const o=Number(r.headers.get("retry-after")??Number.NaN);const a=r.status===429||r.status===403;if(!a||!(o<=f)||n===m)return r
;await(r.body?.cancel());await new Promise(e=>setTimeout(e,o*1e3))}}async function y(e,t){try{return await t()}catch(t){
if(b(t,"FORBIDDEN"))throw new u.n8(`${e}: it is forbidden`,{cause:t});if(b(t,"NOT_FOUND")){throw new u.gA("GitHub",`${e} failed: it is not there`,{cause:t,
status:404})}if(!(t instanceof s.G)){const n=t instanceof Error?t.message:String(t);throw new u.gA("GitHub",`${e} failed: ${n}`,{cause:t})}const{status:n}=t
;const r=t.message.replace(/ - https:\/\/docs\.github\.com\S*$/,"");if(n===403&&/not accessible by|read-only|must have/i.test(r)){throw new u.n8(`${e}: ${r}`,{
cause:t})}const o=n===401?"; check the token":"";throw new u.gA("GitHub",`${e} failed with status ${n}: ${r}${o}`,{cause:t,status:n})}}function b(e,t){
const n=e instanceof Object&&"errors"in e?e.errors:undefined;return Array.isArray(n)&&n.some(e=>e.type===t)}
async function k({octokit:e,owner:t,repo:n,ask:r},o,a){const{data:s}=await r("comparing the commits",()=>e.rest.repos.compareCommitsWithBasehead({owner:t,
repo:n,basehead:`${o}...${a}`,per_page:1}));return s.merge_base_commit.sha}async function $(e,t){const{octokit:n,owner:r,repo:o,ask:a}=e
;const s=t.repository?.split("/",1)[0];if(s===undefined||t.branch==="")return undefined
;const{data:i}=await a("looking for the pull request",()=>n.rest.pulls.list({owner:r,repo:o,state:"open",head:`${s}:${t.branch}`,per_page:100}))
;return i.find(({head:e})=>e.sha===t.head&&e.repo?.full_name===t.repository)?.number}async function v({octokit:e,owner:t,repo:n,ask:r},o,a,s){
const{data:i}=await r("listing what the run left",()=>e.rest.actions.listWorkflowRunArtifacts({owner:t,repo:n,run_id:o.id,name:a,per_page:100}))
;const c=i.artifacts.find(e=>e.name===a&&!e.expired);if(c===undefined)return undefined;if(c.size_in_bytes>s)throw I(a,s)
;return await r("fetching what the run left",async()=>{
const{data:r}=await e.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{owner:t,repo:n,artifact_id:c.id,
archive_format:"zip",request:{parseSuccessResponseBody:false}});return await _(r,s,a)})}async function _(e,t,n){const r=[];let o=0;for await(const a of e){
o+=a.length;if(o>t)throw I(n,t);r.push(a)}return Buffer.concat(r)}function I(e,t){
return new u.gA("GitHub",`${e} of the earlier run has more than ${t} bytes: it is not read`,{status:413})}var R=n(7397);function x(e,t=false){
return`${e.body}\n\n${(0,R.vK)(e,t)}`}async function A(e,t,n){if(await S(()=>N(e,t,n)))return[];const[r]=n
;if(n.length===1&&r)return await S(()=>C(e,t,r))?[]:[r];const o=n.length>>1;return[...await A(e,t,n.slice(0,o)),...await A(e,t,n.slice(o))]}async function S(e){
try{await e();return true}catch(e){if(e instanceof u.gA&&e.status===422)return false;throw e}}async function N({octokit:e,owner:t,repo:n,ask:r},o,a){
const s=a.map(e=>({path:e.path,body:x(e),side:"RIGHT",line:e.endLine,...e.startLine<e.endLine&&{start_line:e.startLine,start_side:"RIGHT"}}));const i={owner:t,
repo:n,pull_number:o.number,commit_id:o.head,event:"COMMENT",comments:s};await r("posting the review",()=>e.rest.pulls.createReview(i))}
async function C({octokit:e,owner:t,repo:n,ask:r},o,a){const s=a.startLine===a.endLine?`Line ${a.endLine}`:`Lines ${a.startLine} to ${a.endLine}`
;await r("posting a comment on a file",()=>e.rest.pulls.createReviewComment({owner:t,repo:n,pull_number:o.number,commit_id:o.head,path:a.path,
subject_type:"file",body:`${s}: ${a.body}\n\n${(0,R.vK)(a)}`}))}async function q({octokit:e,owner:t,repo:n,ask:r},{handle:o},a){const s=x(a)
;await r("editing a comment",()=>e.rest.pulls.updateReviewComment({owner:t,repo:n,comment_id:o.comment,body:s}))}async function D(e,{id:t,handle:n,answered:r}){
const{octokit:o,owner:a,repo:s,ask:i}=e;if(!r){try{await i("deleting a comment",()=>o.rest.pulls.deleteReviewComment({owner:a,repo:s,comment_id:n.comment}))
}catch(e){if(!(e instanceof u.gA)||e.status!==404)throw e}return}const c={id:t,body:"✔ Settled: this is not found any more."}
;await i("editing a comment",()=>o.rest.pulls.updateReviewComment({owner:a,repo:s,comment_id:n.comment,body:x(c,true)}));await O(e,n.thread,true)}
async function L(e,t,n){await O(e,t.handle.thread,false);await q(e,t,n)}async function O({octokit:e,ask:t},n,r){
const o=r?"resolveReviewThread":"unresolveReviewThread";const a=`mutation ($thread: ID!) { ${o}(input: { threadId: $thread }) { thread { id } } }`
;await t(r?"resolving a thread":"reopening a thread",()=>e.graphql(a,{thread:n}))}async function M(e,t,{body:n,order:r,head:o}){
const{octokit:a,owner:s,repo:i,ask:c}=e;const u=`${n}\n${(0,R.R8)(n,r,o)}`;const{summary:d}=t;await c("posting the summary",async()=>{
if(d)return await a.rest.issues.updateComment({owner:s,repo:i,comment_id:d.handle,body:u});return await a.rest.issues.createComment({owner:s,repo:i,
issue_number:t.number,body:u})})}var P=n(80737);var T=n(49567);var G=n(34435);const Y=P.Ikc({hasNextPage:P.zMY(),endCursor:P.YjP().nullable()});const H={
body:P.YjP(),viewerDidAuthor:P.zMY()};const j=T.ai().int();const z=P.Ikc({repository:P.Ikc({pullRequest:P.Ikc({state:P.YjP(),headRefOid:P.YjP(),
reviewThreads:P.Ikc({pageInfo:Y,nodes:P.YOg(P.Ikc({id:P.YjP(),isResolved:P.zMY(),isOutdated:P.zMY(),comments:P.Ikc({totalCount:P.aig(),nodes:P.YOg(P.Ikc({
fullDatabaseId:j,...H}))})}))}),comments:P.Ikc({pageInfo:Y,nodes:P.YOg(P.Ikc({fullDatabaseId:j,...H}))})}).nullable()})})
;const E=`query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      state\n      headRefOid\n      reviewThreads(first: 100, after: $threads) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          isResolved\n          isOutdated\n          comments(first: 1) { totalCount nodes { fullDatabaseId body viewerDidAuthor } }\n        }\n      }\n      comments(first: 100, after: $comments) {\n        pageInfo { hasNextPage endCursor }\n        nodes { fullDatabaseId body viewerDidAuthor }\n      }\n    }\n  }\n}`
;async function K(e,t){const n=[];let r;let o=null;let a=null;for(;;){const s=await B(e,{number:t,threads:o,comments:a})
;for(const e of s.reviewThreads.nodes)n.push(...F(e));for(const e of s.comments.nodes)r??=W(e);const[i,c]=[s.reviewThreads.pageInfo,s.comments.pageInfo]
;if(!i.hasNextPage&&!c.hasNextPage){return{number:t,head:s.headRefOid,open:s.state==="OPEN",notes:U(n),summary:r}}o=i.endCursor??o;a=c.endCursor??a}}
async function B({octokit:e,owner:t,repo:n,ask:r},o){const a=await r("reading the pull request",()=>e.graphql(E,{owner:t,repo:n,...o}))
;const{pullRequest:s}=z.parse(a).repository;if(s)return s;throw new u.gA("GitHub",`${t}/${n} has no pull request ${o.number}`,{status:404})}function F(e){
const[t]=e.comments.nodes;const n=t?.viewerDidAuthor?(0,R.KZ)(t.body):undefined;if(t===undefined||n===undefined)return[];return[{...n,handle:{thread:e.id,
comment:t.fullDatabaseId},outdated:e.isOutdated,resolved:e.isResolved,answered:e.comments.totalCount>1}]}
function W({fullDatabaseId:e,body:t,viewerDidAuthor:n}){const r=n?(0,R.cm)(t):undefined;return r&&{...r,handle:e}}function U(e){
return[...new Map(e.map(e=>[e.handle.thread,e])).values()]}async function Z({octokit:e,owner:t,repo:n,ask:r},{number:o}){
const a=await r("listing the files of the pull request",()=>e.paginate(e.rest.pulls.listFiles,{owner:t,repo:n,pull_number:o,per_page:100}))
;return new Map(a.map(({filename:e,patch:t=""})=>[e,(0,G.i)(t)]))}var J=n(38522);const Q="Kempt";const V=50;const X={message:16e3,title:255};const ee={
error:"failure",warning:"warning",note:"notice"};async function te({octokit:e,owner:t,repo:n,ask:r},o){
const{data:a}=await r("listing the check runs",()=>e.rest.checks.listForRef({owner:t,repo:n,ref:o.commit,check_name:Q,filter:"latest"}))
;if(a.check_runs.some(e=>e.external_id===o.digest&&e.status==="completed"))return;const[s=[],...i]=ne(o.annotations);const c={title:o.title,summary:o.summary}
;const u=await r("creating the check run",()=>e.rest.checks.create({owner:t,repo:n,name:Q,head_sha:o.commit,external_id:i.length===0?o.digest:"",
status:"completed",conclusion:o.failed?"failure":"success",output:{...c,annotations:s}}));for(const[a,s]of i.entries()){const d=a===i.length-1?{
external_id:o.digest}:{};await r("adding annotations to the check run",()=>e.rest.checks.update({owner:t,repo:n,check_run_id:u.data.id,...d,output:{...c,
annotations:s}}))}}function ne(e){const t=Math.ceil(e.length/V);return Array.from({length:t},(t,n)=>e.slice(n*V,(n+1)*V).map(re))}
function re({level:e,path:t,startLine:n,endLine:r,startColumn:o,endColumn:a,title:s,message:i}){const c=n===r&&o!==undefined&&a!==undefined;return{path:t,
start_line:n,end_line:r,...c&&{start_column:o,end_column:a},annotation_level:ee[e],title:s.slice(0,X.title),message:i.slice(0,X.message)}}const oe=10*1024*1024
;async function ae({octokit:e,owner:t,repo:n,ask:r},o,a,s){const i=(0,J.gzipSync)(o);await r("uploading SARIF",async()=>{
if(i.length>oe)throw new Error(`it has ${i.length} bytes, code scanning takes ${oe}`);return await e.rest.codeScanning.uploadSarif({owner:t,repo:n,commit_sha:a,
ref:s,sarif:i.toString("base64"),tool_name:Q})})}const se={comment:65536,text:65535};const ie=1e3;const ce={id:"github",
summary:"GitHub and GitHub Enterprise Server: review, summary comment, check run, code scanning",async open({api:e,repository:t},n){const r=h(e,t,n);return{
id:"github",capabilities:{comment:se.comment,status:{text:se.text,annotations:ie},suggestion:ue},fetchPull:e=>K(r,e),fetchShownLines:e=>Z(r,e),
postNotes:(e,t)=>A(r,e,t),editNote:(e,t)=>q(r,e,t),withdrawNote:e=>D(r,e),restoreNote:(e,t)=>L(r,e,t),putSummary:(e,t)=>M(r,e,t),putStatus:e=>te(r,e),
putSarif:(e,t,n)=>ae(r,e,t,n),fetchMergeBase:(e,t)=>k(r,e,t),findPull:e=>$(r,e),fetchArtifact:(e,t,n)=>v(r,e,t,n)}}};function ue({text:e}){
const t=Math.max(2,...[...(e??"").matchAll(/`+/g)].map(([e])=>e.length));const n="`".repeat(t+1);return`${n}suggestion\n${e===undefined?"":`${e}\n`}${n}`}}};
