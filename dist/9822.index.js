"use strict";exports.id=9822;exports.ids=[9822];exports.modules={4877:(e,t,n)=>{n.d(t,{D:()=>r});function r(e){let t=2654435769;let n=2246822507
;for(let r=0;r<e.length;r++){const o=e.charCodeAt(r);t=Math.imul(t^o,668265263);n=Math.imul(n^o,374761393)}return s(o(t^n>>>15))+s(o(n^t>>>13))}function o(e){
const t=Math.imul(e^e>>>16,2246822507);const n=Math.imul(t^t>>>13,3266489909);return n^n>>>16}function s(e){return(e>>>0).toString(16).padStart(8,"0")}},
7397:(e,t,n)=>{n.d(t,{KZ:()=>i,R8:()=>c,cm:()=>d,ol:()=>o,vK:()=>s});var r=n(4877);function o(e){return(0,r.D)(e)}function s({id:e,body:t},n=false){
return`\x3c!-- kempt:${n?"withdrawn":"note"} ${e} ${o(t)} --\x3e`}const a=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function i(e){
const[,t,n,r]=a.exec(e)??[];return n===undefined||r===undefined?undefined:{id:n,digest:r,withdrawn:t==="withdrawn"}}function c(e,t,n){
return`\x3c!-- kempt:summary ${o(e)} ${t} ${n} --\x3e`}const u=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function d(e){
const[,t,n,r]=u.exec(e)??[];if(t===undefined||r===undefined)return undefined;return{digest:t,order:Number(n),head:r}}},34435:(e,t,n)=>{n.d(t,{i:()=>o,o:()=>s})
;const r=/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function o(e){const t=[];for(const n of e.split("\n")){const e=t.at(-1)
;if(e&&e.left>0&&(n.startsWith("+")||n.startsWith(" ")||n==="")){e.lines.push(n.slice(1));e.left--;continue}const[o,s,a="1"]=r.exec(n)??[]
;if(o!==undefined)t.push({start:Number(s),lines:[],left:Number(a)})}return t.filter(({lines:e})=>e.length>0).map(({start:e,lines:t})=>({start:e,lines:t}))}
function s(e,t,n){return e.find(({start:e,lines:r})=>e<=t&&n<e+r.length)}},49822:(e,t,n)=>{n.r(t);n.d(t,{openGitHub:()=>fe});var r=n(75250);var o=n(49735)
;var s=n(86856);var a=n(31015);var i=n(62203);var c=n.n(i);var u=n(22690);const d=r.gq.plugin(s.A,o.L);const l=3e4;const f=120;const m=2;function h(e,t,n){
const r=new d({auth:`token ${n}`,baseUrl:e.replace(/\/$/,""),userAgent:"kempt",log:w,request:{fetch:g},throttle:{write:p(),notifications:p(),
onRateLimit:(e,t,n,r)=>e<=f&&r<m,onSecondaryRateLimit:(e,t,n,r)=>e<=f&&r<m},retry:{retries:2,doNotRetry:[400,401,403,404,409,410,413,422,429,451]}})
;r.hook.before("request",e=>{if(e.method==="POST"&&!e.url.endsWith("/graphql"))e.request["retries"]=0});const[o="",s=""]=t.split("/");return{octokit:r,owner:o,
repo:s,ask:y}}function p(){return new(c().Group)({maxConcurrent:1,reservoir:60,reservoirRefreshAmount:60,reservoirRefreshInterval:6e4})}const w={
debug:()=>undefined,info:()=>undefined,warn:()=>undefined,error:()=>undefined};async function g(e,t){for(let n=0;;n++){const r=await fetch(e,{...t,
signal:AbortSignal.timeout(l)});const o=Number(r.headers.get("retry-after")??Number.NaN);const s=r.status===429||r.status===403;if(!s||!(o<=f)||n===m)return r
;await(r.body?.cancel());await new Promise(e=>setTimeout(e,o*1e3))}}async function y(e,t){try{return await t()}catch(t){
if(b(t,"FORBIDDEN"))throw new u.n8(`${e}: it is forbidden`,{cause:t});if(b(t,"NOT_FOUND")){throw new u.gA("GitHub",`${e} failed: it is not there`,{cause:t,
status:404})}if(!(t instanceof a.G)){const n=t instanceof Error?t.message:String(t);throw new u.gA("GitHub",`${e} failed: ${n}`,{cause:t})}const{status:n}=t
;const r=t.message.replace(/ - https:\/\/docs\.github\.com\S*$/,"");if(n===403&&/not accessible by|read-only|must have/i.test(r)){throw new u.n8(`${e}: ${r}`,{
cause:t})}const o=n===401?"; check the token":"";throw new u.gA("GitHub",`${e} failed with status ${n}: ${r}${o}`,{cause:t,status:n})}}function b(e,t){
const n=e instanceof Object&&"errors"in e?e.errors:undefined;return Array.isArray(n)&&n.some(e=>e.type===t)}
async function k({octokit:e,owner:t,repo:n,ask:r},o,s){const{data:a}=await r("comparing the commits",()=>e.rest.repos.compareCommitsWithBasehead({owner:t,
repo:n,basehead:`${o}...${s}`,per_page:1}));return a.merge_base_commit.sha}async function $(e,t){const{octokit:n,owner:r,repo:o,ask:s}=e
;const a=t.repository?.split("/",1)[0];if(a===undefined||t.branch==="")return undefined
;const{data:i}=await s("looking for the pull request",()=>n.rest.pulls.list({owner:r,repo:o,state:"open",head:`${a}:${t.branch}`,per_page:100}))
;return i.find(({head:e})=>e.sha===t.head&&e.repo?.full_name===t.repository)?.number}async function v({octokit:e,owner:t,repo:n,ask:r},o,s,a){
const{data:i}=await r("listing what the run left",()=>e.rest.actions.listWorkflowRunArtifacts({owner:t,repo:n,run_id:o.id,name:s,per_page:100}))
;const c=i.artifacts.find(e=>e.name===s&&!e.expired);if(c===undefined)return undefined;if(c.size_in_bytes>a)throw I(s,a)
;return await r("fetching what the run left",async()=>{
const{data:r}=await e.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{owner:t,repo:n,artifact_id:c.id,
archive_format:"zip",request:{parseSuccessResponseBody:false}});return await _(r,a,s)})}async function _(e,t,n){const r=[];let o=0;for await(const s of e){
o+=s.length;if(o>t)throw I(n,t);r.push(s)}return Buffer.concat(r)}function I(e,t){
return new u.gA("GitHub",`${e} of the earlier run has more than ${t} bytes: it is not read`,{status:413})}var R=n(7397);function A(e,t=false){
return`${e.body}\n\n${(0,R.vK)(e,t)}`}async function x(e,t,n){if(await N(()=>S(e,t,n)))return[];const[r]=n
;if(n.length===1&&r)return await N(()=>C(e,t,r))?[]:[r];const o=n.length>>1;return[...await x(e,t,n.slice(0,o)),...await x(e,t,n.slice(o))]}async function N(e){
try{await e();return true}catch(e){if(e instanceof u.gA&&e.status===422)return false;throw e}}async function S({octokit:e,owner:t,repo:n,ask:r},o,s){
const a=s.map(e=>({path:e.path,body:A(e),side:"RIGHT",line:e.endLine,...e.startLine<e.endLine&&{start_line:e.startLine,start_side:"RIGHT"}}));const i={owner:t,
repo:n,pull_number:o.number,commit_id:o.head,event:"COMMENT",comments:a};await r("posting the review",()=>e.rest.pulls.createReview(i))}
async function C({octokit:e,owner:t,repo:n,ask:r},o,s){const a=s.startLine===s.endLine?`Line ${s.endLine}`:`Lines ${s.startLine} to ${s.endLine}`
;await r("posting a comment on a file",()=>e.rest.pulls.createReviewComment({owner:t,repo:n,pull_number:o.number,commit_id:o.head,path:s.path,
subject_type:"file",body:`${a}: ${s.body}\n\n${(0,R.vK)(s)}`}))}async function P({octokit:e,owner:t,repo:n,ask:r},{handle:o},s){const a=A(s)
;await r("editing a comment",()=>e.rest.pulls.updateReviewComment({owner:t,repo:n,comment_id:o.comment,body:a}))}async function q(e,{id:t,handle:n,answered:r}){
const{octokit:o,owner:s,repo:a,ask:i}=e;if(!r){try{await i("deleting a comment",()=>o.rest.pulls.deleteReviewComment({owner:s,repo:a,comment_id:n.comment}))
}catch(e){if(!(e instanceof u.gA)||e.status!==404)throw e}return}const c={id:t,body:"✔ Settled: this is not found any more."}
;await i("editing a comment",()=>o.rest.pulls.updateReviewComment({owner:s,repo:a,comment_id:n.comment,body:A(c,true)}));await L(e,n.thread,true)}
async function D(e,t,n){await L(e,t.handle.thread,false);await P(e,t,n)}async function L({octokit:e,ask:t},n,r){
const o=r?"resolveReviewThread":"unresolveReviewThread";const s=`mutation ($thread: ID!) { ${o}(input: { threadId: $thread }) { thread { id } } }`
;await t(r?"resolving a thread":"reopening a thread",()=>e.graphql(s,{thread:n}))}async function M(e,t,{body:n,order:r,head:o}){
const{octokit:s,owner:a,repo:i,ask:c}=e;const u=`${n}\n${(0,R.R8)(n,r,o)}`;const{summary:d}=t;await c("posting the summary",async()=>{
if(d)return await s.rest.issues.updateComment({owner:a,repo:i,comment_id:d.handle,body:u});return await s.rest.issues.createComment({owner:a,repo:i,
issue_number:t.number,body:u})})}var O=n(80737);var T=n(49567);var Y=n(34435);const G=O.Ikc({hasNextPage:O.zMY(),endCursor:O.YjP().nullable()});const j={
body:O.YjP(),viewerDidAuthor:O.zMY()};const H=T.ai().int();const z=O.Ikc({repository:O.Ikc({pullRequest:O.Ikc({state:O.YjP(),headRefOid:O.YjP(),
reviewThreads:O.Ikc({pageInfo:G,nodes:O.YOg(O.Ikc({id:O.YjP(),isResolved:O.zMY(),isOutdated:O.zMY(),comments:O.Ikc({totalCount:O.aig(),nodes:O.YOg(O.Ikc({
fullDatabaseId:H,...j}))})}))}),comments:O.Ikc({pageInfo:G,nodes:O.YOg(O.Ikc({fullDatabaseId:H,...j}))})}).nullable()})})
;const E=`query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      state\n      headRefOid\n      reviewThreads(first: 100, after: $threads) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          isResolved\n          isOutdated\n          comments(first: 1) { totalCount nodes { fullDatabaseId body viewerDidAuthor } }\n        }\n      }\n      comments(first: 100, after: $comments) {\n        pageInfo { hasNextPage endCursor }\n        nodes { fullDatabaseId body viewerDidAuthor }\n      }\n    }\n  }\n}`
;async function K(e,t){const n=[];let r;let o=null;let s=null;for(;;){const a=await W(e,{number:t,threads:o,comments:s})
;for(const e of a.reviewThreads.nodes)n.push(...B(e));for(const e of a.comments.nodes)r??=F(e);const[i,c]=[a.reviewThreads.pageInfo,a.comments.pageInfo]
;if(!i.hasNextPage&&!c.hasNextPage){return{number:t,head:a.headRefOid,open:a.state==="OPEN",notes:U(n),summary:r}}o=i.endCursor??o;s=c.endCursor??s}}
async function W({octokit:e,owner:t,repo:n,ask:r},o){const s=await r("reading the pull request",()=>e.graphql(E,{owner:t,repo:n,...o}))
;const{pullRequest:a}=z.parse(s).repository;if(a)return a;throw new u.gA("GitHub",`${t}/${n} has no pull request ${o.number}`,{status:404})}function B(e){
const[t]=e.comments.nodes;const n=t?.viewerDidAuthor?(0,R.KZ)(t.body):undefined;if(t===undefined||n===undefined)return[];return[{...n,handle:{thread:e.id,
comment:t.fullDatabaseId},outdated:e.isOutdated,resolved:e.isResolved,answered:e.comments.totalCount>1}]}
function F({fullDatabaseId:e,body:t,viewerDidAuthor:n}){const r=n?(0,R.cm)(t):undefined;return r&&{...r,handle:e}}function U(e){
return[...new Map(e.map(e=>[e.handle.thread,e])).values()]}async function Z({octokit:e,owner:t,repo:n,ask:r},{number:o}){
const s=await r("listing the files of the pull request",()=>e.paginate(e.rest.pulls.listFiles,{owner:t,repo:n,pull_number:o,per_page:100}))
;return new Map(s.map(({filename:e,patch:t=""})=>[e,(0,Y.i)(t)]))}const J=O.Ikc({viewer:O.Ikc({login:O.YjP()}),repository:O.Ikc({
viewerPermission:O.YjP().nullable()}).nullable()});const Q=["ADMIN","MAINTAIN","WRITE"]
;const V=`query ($owner: String!, $repo: String!) {\n  viewer { login }\n  repository(owner: $owner, name: $repo) { viewerPermission }\n}`
;async function X({octokit:e,owner:t,repo:n,ask:r}){const o=J.parse(await r("asking for the rights of the token",()=>e.graphql(V,{owner:t,repo:n})))
;if(o.repository===null)throw new u.gA("GitHub",`the token does not see ${t}/${n}`,{status:404});const s=o.repository.viewerPermission;return{
login:o.viewer.login,write:s===null?undefined:Q.includes(s)}}var ee=n(38522);const te="Kempt";const ne=50;const re={message:16e3,title:255};const oe={
error:"failure",warning:"warning",note:"notice"};async function se({octokit:e,owner:t,repo:n,ask:r},o){
const{data:s}=await r("listing the check runs",()=>e.rest.checks.listForRef({owner:t,repo:n,ref:o.commit,check_name:te,filter:"latest"}))
;if(s.check_runs.some(e=>e.external_id===o.digest&&e.status==="completed"))return;const[a=[],...i]=ae(o.annotations);const c={title:o.title,summary:o.summary}
;const u=await r("creating the check run",()=>e.rest.checks.create({owner:t,repo:n,name:te,head_sha:o.commit,external_id:i.length===0?o.digest:"",
status:"completed",conclusion:o.failed?"failure":"success",output:{...c,annotations:a}}));for(const[s,a]of i.entries()){const d=s===i.length-1?{
external_id:o.digest}:{};await r("adding annotations to the check run",()=>e.rest.checks.update({owner:t,repo:n,check_run_id:u.data.id,...d,output:{...c,
annotations:a}}))}}function ae(e){const t=Math.ceil(e.length/ne);return Array.from({length:t},(t,n)=>e.slice(n*ne,(n+1)*ne).map(ie))}
function ie({level:e,path:t,startLine:n,endLine:r,startColumn:o,endColumn:s,title:a,message:i}){const c=n===r&&o!==undefined&&s!==undefined;return{path:t,
start_line:n,end_line:r,...c&&{start_column:o,end_column:s},annotation_level:oe[e],title:a.slice(0,re.title),message:i.slice(0,re.message)}}
const ce=10*1024*1024;async function ue({octokit:e,owner:t,repo:n,ask:r},o,s,a){const i=(0,ee.gzipSync)(o);await r("uploading SARIF",async()=>{
if(i.length>ce)throw new Error(`it has ${i.length} bytes, code scanning takes ${ce}`);return await e.rest.codeScanning.uploadSarif({owner:t,repo:n,commit_sha:s,
ref:a,sarif:i.toString("base64"),tool_name:te})})}const de={comment:65536,text:65535};const le=1e3;function fe({api:e,repository:t},n){const r=h(e,t,n);return{
id:"github",capabilities:{comment:de.comment,status:{text:de.text,annotations:le},suggestion:me},fetchRights:()=>X(r),fetchPull:e=>K(r,e),
fetchShownLines:e=>Z(r,e),postNotes:(e,t)=>x(r,e,t),editNote:(e,t)=>P(r,e,t),withdrawNote:e=>q(r,e),restoreNote:(e,t)=>D(r,e,t),putSummary:(e,t)=>M(r,e,t),
putStatus:e=>se(r,e),putSarif:(e,t,n)=>ue(r,e,t,n),fetchMergeBase:(e,t)=>k(r,e,t),findPull:e=>$(r,e),fetchArtifact:(e,t,n)=>v(r,e,t,n)}}function me({text:e}){
const t=Math.max(2,...[...(e??"").matchAll(/`+/g)].map(([e])=>e.length));const n="`".repeat(t+1);return`${n}suggestion\n${e===undefined?"":`${e}\n`}${n}`}}};
