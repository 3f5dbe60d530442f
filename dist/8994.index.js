"use strict";exports.id=8994;exports.ids=[8994];exports.modules={68994:(e,t,n)=>{n.r(t);n.d(t,{github:()=>ce});var o=n(75250);var r=n(49735);var a=n(86856)
;var s=n(31015);var i=n(62203);var c=n.n(i);var u=n(22690);const d=o.gq.plugin(a.A,r.L);const l=3e4;const m=120;const f=2;function h(e,t,n){const o=new d({
auth:`token ${n}`,baseUrl:e.replace(/\/$/,""),userAgent:"kempt",log:w,request:{fetch:g},throttle:{write:p(),notifications:p(),onRateLimit:(e,t,n,o)=>e<=m&&o<f,
onSecondaryRateLimit:(e,t,n,o)=>e<=m&&o<f},retry:{retries:2,doNotRetry:[400,401,403,404,409,410,413,422,429,451]}});o.hook.before("request",e=>{
if(e.method==="POST"&&!e.url.endsWith("/graphql"))e.request["retries"]=0});const[r="",a=""]=t.split("/");return{octokit:o,owner:r,repo:a,ask:y}}function p(){
return new(c().Group)({maxConcurrent:1,reservoir:60,reservoirRefreshAmount:60,reservoirRefreshInterval:6e4})}const w={debug:()=>undefined,info:()=>undefined,
warn:()=>undefined,error:()=>undefined};async function g(e,t){for(let n=0;;n++){const o=await fetch(e,{...t,signal:AbortSignal.timeout(l)})
;const r=Number(o.headers.get("retry-after")??Number.NaN);const a=o.status===429||o.status===403;if(!a||!(r<=m)||n===f)return o;await(o.body?.cancel())
;await new Promise(e=>setTimeout(e,r*1e3))}}async function y(e,t){try{return await t()}catch(t){if(b(t,"FORBIDDEN"))throw new u.n8(`${e}: it is forbidden`,{
cause:t});if(b(t,"NOT_FOUND")){throw new u.gA("GitHub",`${e} failed: it is not there`,{cause:t,status:404})}if(!(t instanceof s.G)){
const n=t instanceof Error?t.message:String(t);throw new u.gA("GitHub",`${e} failed: ${n}`,{cause:t})}const{status:n}=t
;const o=t.message.replace(/ - https:\/\/docs\.github\.com\S*$/,"");if(n===403&&/not accessible by|read-only|must have/i.test(o)){throw new u.n8(`${e}: ${o}`,{
cause:t})}const r=n===401?"; check the token":"";throw new u.gA("GitHub",`${e} failed with status ${n}: ${o}${r}`,{cause:t,status:n})}}function b(e,t){
const n=e instanceof Object&&"errors"in e?e.errors:undefined;return Array.isArray(n)&&n.some(e=>e.type===t)}
async function k({octokit:e,owner:t,repo:n,ask:o},r,a){const{data:s}=await o("comparing the commits",()=>e.rest.repos.compareCommitsWithBasehead({owner:t,
repo:n,basehead:`${r}...${a}`,per_page:1}));return s.merge_base_commit.sha}async function v(e,t){const{octokit:n,owner:o,repo:r,ask:a}=e
;const s=t.repository?.split("/",1)[0];if(s===undefined||t.branch==="")return undefined
;const{data:i}=await a("looking for the pull request",()=>n.rest.pulls.list({owner:o,repo:r,state:"open",head:`${s}:${t.branch}`,per_page:100}))
;return i.find(({head:e})=>e.sha===t.head&&e.repo?.full_name===t.repository)?.number}async function $({octokit:e,owner:t,repo:n,ask:o},r,a,s){
const{data:i}=await o("listing what the run left",()=>e.rest.actions.listWorkflowRunArtifacts({owner:t,repo:n,run_id:r.id,name:a,per_page:100}))
;const c=i.artifacts.find(e=>e.name===a&&!e.expired);if(c===undefined)return undefined;if(c.size_in_bytes>s)throw I(a,s)
;return await o("fetching what the run left",async()=>{
const{data:o}=await e.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{owner:t,repo:n,artifact_id:c.id,
archive_format:"zip",request:{parseSuccessResponseBody:false}});return await _(o,s,a)})}async function _(e,t,n){const o=[];let r=0;for await(const a of e){
r+=a.length;if(r>t)throw I(n,t);o.push(a)}return Buffer.concat(o)}function I(e,t){
return new u.gA("GitHub",`${e} of the earlier run has more than ${t} bytes: it is not read`,{status:413})}var R=n(7397);function A(e,t=false){
return`${e.body}\n\n${(0,R.vK)(e,t)}`}async function S(e,t,n){if(await C(()=>N(e,t,n)))return[];const[o]=n
;if(n.length===1&&o)return await C(()=>x(e,t,o))?[]:[o];const r=n.length>>1;return[...await S(e,t,n.slice(0,r)),...await S(e,t,n.slice(r))]}async function C(e){
try{await e();return true}catch(e){if(e instanceof u.gA&&e.status===422)return false;throw e}}async function N({octokit:e,owner:t,repo:n,ask:o},r,a){
const s=a.map(e=>({path:e.path,body:A(e),side:"RIGHT",line:e.endLine,...e.startLine<e.endLine&&{start_line:e.startLine,start_side:"RIGHT"}}));const i={owner:t,
repo:n,pull_number:r.number,commit_id:r.head,event:"COMMENT",comments:s};await o("posting the review",()=>e.rest.pulls.createReview(i))}
async function x({octokit:e,owner:t,repo:n,ask:o},r,a){const s=a.startLine===a.endLine?`Line ${a.endLine}`:`Lines ${a.startLine} to ${a.endLine}`
;await o("posting a comment on a file",()=>e.rest.pulls.createReviewComment({owner:t,repo:n,pull_number:r.number,commit_id:r.head,path:a.path,
subject_type:"file",body:`${s}: ${a.body}\n\n${(0,R.vK)(a)}`}))}async function q({octokit:e,owner:t,repo:n,ask:o},{handle:r},a){const s=A(a)
;await o("editing a comment",()=>e.rest.pulls.updateReviewComment({owner:t,repo:n,comment_id:r.comment,body:s}))}async function L(e,{id:t,handle:n,answered:o}){
const{octokit:r,owner:a,repo:s,ask:i}=e;if(!o){try{await i("deleting a comment",()=>r.rest.pulls.deleteReviewComment({owner:a,repo:s,comment_id:n.comment}))
}catch(e){if(!(e instanceof u.gA)||e.status!==404)throw e}return}const c={id:t,body:"✔ Settled: this is not found any more."}
;await i("editing a comment",()=>r.rest.pulls.updateReviewComment({owner:a,repo:s,comment_id:n.comment,body:A(c,true)}));await D(e,n.thread,true)}
async function O(e,t,n){await D(e,t.handle.thread,false);await q(e,t,n)}async function D({octokit:e,ask:t},n,o){
const r=o?"resolveReviewThread":"unresolveReviewThread";const a=`mutation ($thread: ID!) { ${r}(input: { threadId: $thread }) { thread { id } } }`
;await t(o?"resolving a thread":"reopening a thread",()=>e.graphql(a,{thread:n}))}async function P(e,t,{body:n,order:o,head:r}){
const{octokit:a,owner:s,repo:i,ask:c}=e;const u=`${n}\n${(0,R.R8)(n,o,r)}`;const{summary:d}=t;await c("posting the summary",async()=>{
if(d)return await a.rest.issues.updateComment({owner:s,repo:i,comment_id:d.handle,body:u});return await a.rest.issues.createComment({owner:s,repo:i,
issue_number:t.number,body:u})})}var T=n(26921);var G=n(49567);var Y=n(34435);const M=T.Ikc({hasNextPage:T.zMY(),endCursor:T.YjP().nullable()});const H={
body:T.YjP(),viewerDidAuthor:T.zMY()};const j=G.ai().int();const z=T.Ikc({repository:T.Ikc({pullRequest:T.Ikc({state:T.YjP(),headRefOid:T.YjP(),
reviewThreads:T.Ikc({pageInfo:M,nodes:T.YOg(T.Ikc({id:T.YjP(),isResolved:T.zMY(),isOutdated:T.zMY(),comments:T.Ikc({totalCount:T.aig(),nodes:T.YOg(T.Ikc({
fullDatabaseId:j,...H}))})}))}),comments:T.Ikc({pageInfo:M,nodes:T.YOg(T.Ikc({fullDatabaseId:j,...H}))})}).nullable()})})
;const E=`query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      state\n      headRefOid\n      reviewThreads(first: 100, after: $threads) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          isResolved\n          isOutdated\n          comments(first: 1) { totalCount nodes { fullDatabaseId body viewerDidAuthor } }\n        }\n      }\n      comments(first: 100, after: $comments) {\n        pageInfo { hasNextPage endCursor }\n        nodes { fullDatabaseId body viewerDidAuthor }\n      }\n    }\n  }\n}`
;async function B(e,t){const n=[];let o;let r=null;let a=null;for(;;){const s=await F(e,{number:t,threads:r,comments:a})
;for(const e of s.reviewThreads.nodes)n.push(...K(e));for(const e of s.comments.nodes)o??=W(e);const[i,c]=[s.reviewThreads.pageInfo,s.comments.pageInfo]
;if(!i.hasNextPage&&!c.hasNextPage){return{number:t,head:s.headRefOid,open:s.state==="OPEN",notes:U(n),summary:o}}r=i.endCursor??r;a=c.endCursor??a}}
async function F({octokit:e,owner:t,repo:n,ask:o},r){const a=await o("reading the pull request",()=>e.graphql(E,{owner:t,repo:n,...r}))
;const{pullRequest:s}=z.parse(a).repository;if(s)return s;throw new u.gA("GitHub",`${t}/${n} has no pull request ${r.number}`,{status:404})}function K(e){
const[t]=e.comments.nodes;const n=t?.viewerDidAuthor?(0,R.KZ)(t.body):undefined;if(t===undefined||n===undefined)return[];return[{...n,handle:{thread:e.id,
comment:t.fullDatabaseId},outdated:e.isOutdated,resolved:e.isResolved,answered:e.comments.totalCount>1}]}
function W({fullDatabaseId:e,body:t,viewerDidAuthor:n}){const o=n?(0,R.cm)(t):undefined;return o&&{...o,handle:e}}function U(e){
return[...new Map(e.map(e=>[e.handle.thread,e])).values()]}async function Z({octokit:e,owner:t,repo:n,ask:o},{number:r}){
const a=await o("listing the files of the pull request",()=>e.paginate(e.rest.pulls.listFiles,{owner:t,repo:n,pull_number:r,per_page:100}))
;return new Map(a.map(({filename:e,patch:t=""})=>[e,(0,Y.i)(t)]))}var J=n(38522);const Q="Kempt";const V=50;const X={message:16e3,title:255};const ee={
error:"failure",warning:"warning",note:"notice"};async function te({octokit:e,owner:t,repo:n,ask:o},r){
const{data:a}=await o("listing the check runs",()=>e.rest.checks.listForRef({owner:t,repo:n,ref:r.commit,check_name:Q,filter:"latest"}))
;if(a.check_runs.some(e=>e.external_id===r.digest&&e.status==="completed"))return;const[s=[],...i]=ne(r.annotations);const c={title:r.title,summary:r.summary}
;const u=await o("creating the check run",()=>e.rest.checks.create({owner:t,repo:n,name:Q,head_sha:r.commit,external_id:i.length===0?r.digest:"",
status:"completed",conclusion:r.failed?"failure":"success",output:{...c,annotations:s}}));for(const[a,s]of i.entries()){const d=a===i.length-1?{
external_id:r.digest}:{};await o("adding annotations to the check run",()=>e.rest.checks.update({owner:t,repo:n,check_run_id:u.data.id,...d,output:{...c,
annotations:s}}))}}function ne(e){const t=Math.ceil(e.length/V);return Array.from({length:t},(t,n)=>e.slice(n*V,(n+1)*V).map(oe))}
function oe({level:e,path:t,startLine:n,endLine:o,startColumn:r,endColumn:a,title:s,message:i}){const c=n===o&&r!==undefined&&a!==undefined;return{path:t,
start_line:n,end_line:o,...c&&{start_column:r,end_column:a},annotation_level:ee[e],title:s.slice(0,X.title),message:i.slice(0,X.message)}}const re=10*1024*1024
;async function ae({octokit:e,owner:t,repo:n,ask:o},r,a,s){const i=(0,J.gzipSync)(r);await o("uploading SARIF",async()=>{
if(i.length>re)throw new Error(`it has ${i.length} bytes, code scanning takes ${re}`);return await e.rest.codeScanning.uploadSarif({owner:t,repo:n,commit_sha:a,
ref:s,sarif:i.toString("base64"),tool_name:Q})})}const se={comment:65536,text:65535};const ie=1e3;const ce={id:"github",
summary:"GitHub and GitHub Enterprise Server: review, summary comment, check run, code scanning",async open({api:e,repository:t},n){const o=h(e,t,n);return{
id:"github",capabilities:{comment:se.comment,status:{text:se.text,annotations:ie},suggestion:ue},fetchPull:e=>B(o,e),fetchShownLines:e=>Z(o,e),
postNotes:(e,t)=>S(o,e,t),editNote:(e,t)=>q(o,e,t),withdrawNote:e=>L(o,e),restoreNote:(e,t)=>O(o,e,t),putSummary:(e,t)=>P(o,e,t),putStatus:e=>te(o,e),
putSarif:(e,t,n)=>ae(o,e,t,n),fetchMergeBase:(e,t)=>k(o,e,t),findPull:e=>v(o,e),fetchArtifact:(e,t,n)=>$(o,e,t,n)}}};function ue({text:e}){
const t=Math.max(2,...[...(e??"").matchAll(/`+/g)].map(([e])=>e.length));const n="`".repeat(t+1);return`${n}suggestion\n${e===undefined?"":`${e}\n`}${n}`}}};
