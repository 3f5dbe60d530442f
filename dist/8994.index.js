"use strict";exports.id=8994;exports.ids=[8994];exports.modules={8994:(e,t,n)=>{n.r(t);n.d(t,{github:()=>ae});var o=n(5250);var a=n(9735);var r=n(6856)
;var s=n(1015);var i=n(2690);const c=o.gq.plugin(r.A,a.L);const u=3e4;const d=120;const l=2;function m(e,t,n){const o=new c({auth:`token ${n}`,
baseUrl:e.replace(/\/$/,""),userAgent:"kempt",log:h,request:{fetch:f},throttle:{onRateLimit:(e,t,n,o)=>e<=d&&o<l,onSecondaryRateLimit:(e,t,n,o)=>e<=d&&o<l},
retry:{retries:2,doNotRetry:[400,401,403,404,409,410,413,422,429,451]}});o.hook.before("request",e=>{
if(e.method==="POST"&&!e.url.endsWith("/graphql"))e.request["retries"]=0});const[a="",r=""]=t.split("/");return{octokit:o,owner:a,repo:r,ask:p}}const h={
debug:()=>undefined,info:()=>undefined,warn:()=>undefined,error:()=>undefined};async function f(e,t){for(let n=0;;n++){const o=await fetch(e,{...t,
signal:AbortSignal.timeout(u)});const a=Number(o.headers.get("retry-after")??Number.NaN);const r=o.status===429||o.status===403;if(!r||!(a<=d)||n===l)return o
;await(o.body?.cancel());await new Promise(e=>setTimeout(e,a*1e3))}}async function p(e,t){try{return await t()}catch(t){if(!(t instanceof s.G)){
const n=t instanceof Error?t.message:String(t);throw new i.gA("GitHub",`${e} failed: ${n}`,{cause:t})}const{status:n}=t
;const o=t.message.replace(/ - https:\/\/docs\.github\.com\S*$/,"");if(n===403&&/not accessible by|read-only|must have/i.test(o)){throw new i.n8(`${e}: ${o}`,{
cause:t})}const a=n===401?"; check the token":"";throw new i.gA("GitHub",`${e} failed with status ${n}: ${o}${a}`,{cause:t,status:n})}}
async function w({octokit:e,owner:t,repo:n,ask:o},a,r){const{data:s}=await o("comparing the commits",()=>e.rest.repos.compareCommitsWithBasehead({owner:t,
repo:n,basehead:`${a}...${r}`,per_page:1}));return s.merge_base_commit.sha}async function g(e,t){const{octokit:n,owner:o,repo:a,ask:r}=e
;const s=t.repository?.split("/",1)[0];if(s===undefined||t.branch==="")return undefined
;const{data:i}=await r("looking for the pull request",()=>n.rest.pulls.list({owner:o,repo:a,state:"open",head:`${s}:${t.branch}`,per_page:100}))
;return i.find(({head:e})=>e.sha===t.head&&e.repo?.full_name===t.repository)?.number}async function y({octokit:e,owner:t,repo:n,ask:o},a,r,s){
const{data:i}=await o("listing what the run left",()=>e.rest.actions.listWorkflowRunArtifacts({owner:t,repo:n,run_id:a.id,name:r,per_page:100}))
;const c=i.artifacts.find(e=>e.name===r&&!e.expired);if(c===undefined)return undefined;if(c.size_in_bytes>s)throw k(r,s)
;return await o("fetching what the run left",async()=>{
const{data:o}=await e.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{owner:t,repo:n,artifact_id:c.id,
archive_format:"zip",request:{parseSuccessResponseBody:false}});return await b(o,s,r)})}async function b(e,t,n){const o=[];let a=0;for await(const r of e){
a+=r.length;if(a>t)throw k(n,t);o.push(r)}return Buffer.concat(o)}function k(e,t){
return new i.gA("GitHub",`${e} of the earlier run has more than ${t} bytes: it is not read`,{status:413})}var $=n(7397);function v(e,t=false){
return`${e.body}\n\n${(0,$.vK)(e,t)}`}async function _(e,t,n){if(await I(()=>R(e,t,n)))return[];const[o]=n
;if(n.length===1&&o)return await I(()=>S(e,t,o))?[]:[o];const a=n.length>>1;return[...await _(e,t,n.slice(0,a)),...await _(e,t,n.slice(a))]}async function I(e){
try{await e();return true}catch(e){if(e instanceof i.gA&&e.status===422)return false;throw e}}async function R({octokit:e,owner:t,repo:n,ask:o},a,r){
const s=r.map(e=>({path:e.path,body:v(e),side:"RIGHT",line:e.endLine,...e.startLine<e.endLine&&{start_line:e.startLine,start_side:"RIGHT"}}));const i={owner:t,
repo:n,pull_number:a.number,commit_id:a.head,event:"COMMENT",comments:s};await o("posting the review",()=>e.rest.pulls.createReview(i))}
async function S({octokit:e,owner:t,repo:n,ask:o},a,r){const s=r.startLine===r.endLine?`Line ${r.endLine}`:`Lines ${r.startLine} to ${r.endLine}`
;await o("posting a comment on a file",()=>e.rest.pulls.createReviewComment({owner:t,repo:n,pull_number:a.number,commit_id:a.head,path:r.path,
subject_type:"file",body:v({id:r.id,body:`${s}: ${r.body}`})}))}async function A({octokit:e,owner:t,repo:n,ask:o},{handle:a},r){const s=v(r)
;await o("editing a comment",()=>e.rest.pulls.updateReviewComment({owner:t,repo:n,comment_id:a.comment,body:s}))}async function C(e,{id:t,handle:n,answered:o}){
const{octokit:a,owner:r,repo:s,ask:i}=e;if(!o){await i("deleting a comment",()=>a.rest.pulls.deleteReviewComment({owner:r,repo:s,comment_id:n.comment}));return}
const c={id:t,body:"✔ Settled: this is not found any more."};await i("editing a comment",()=>a.rest.pulls.updateReviewComment({owner:r,repo:s,
comment_id:n.comment,body:v(c,true)}));await x(e,n.thread,true)}async function q(e,t,n){await x(e,t.handle.thread,false);await A(e,t,n)}
async function x({octokit:e,ask:t},n,o){const a=o?"resolveReviewThread":"unresolveReviewThread"
;const r=`mutation ($thread: ID!) { ${a}(input: { threadId: $thread }) { thread { id } } }`
;await t(o?"resolving a thread":"reopening a thread",()=>e.graphql(r,{thread:n}))}async function L(e,t,{body:n,order:o,head:a}){
const{octokit:r,owner:s,repo:i,ask:c}=e;const u=`${n}\n${(0,$.R8)(n,o,a)}`;const{summary:d}=t;await c("posting the summary",async()=>{
if(d)return await r.rest.issues.updateComment({owner:s,repo:i,comment_id:d.handle,body:u});return await r.rest.issues.createComment({owner:s,repo:i,
issue_number:t.number,body:u})})}var N=n(6921);var P=n(9567);var D=n(4435);const O=N.Ikc({hasNextPage:N.zMY(),endCursor:N.YjP().nullable()});const T={
body:N.YjP(),viewerDidAuthor:N.zMY()};const Y=P.ai().int();const M=N.Ikc({repository:N.Ikc({pullRequest:N.Ikc({state:N.YjP(),headRefOid:N.YjP(),
reviewThreads:N.Ikc({pageInfo:O,nodes:N.YOg(N.Ikc({id:N.YjP(),isResolved:N.zMY(),isOutdated:N.zMY(),comments:N.Ikc({totalCount:N.aig(),nodes:N.YOg(N.Ikc({
fullDatabaseId:Y,...T}))})}))}),comments:N.Ikc({pageInfo:O,nodes:N.YOg(N.Ikc({fullDatabaseId:Y,...T}))})}).nullable()})})
;const G=`query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      state\n      headRefOid\n      reviewThreads(first: 100, after: $threads) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          isResolved\n          isOutdated\n          comments(first: 1) { totalCount nodes { fullDatabaseId body viewerDidAuthor } }\n        }\n      }\n      comments(first: 100, after: $comments) {\n        pageInfo { hasNextPage endCursor }\n        nodes { fullDatabaseId body viewerDidAuthor }\n      }\n    }\n  }\n}`
;async function H(e,t){const n=[];let o;let a=null;let r=null;for(;;){const s=await z(e,{number:t,threads:a,comments:r})
;for(const e of s.reviewThreads.nodes)n.push(...j(e));for(const e of s.comments.nodes)o??=E(e);const[i,c]=[s.reviewThreads.pageInfo,s.comments.pageInfo]
;if(!i.hasNextPage&&!c.hasNextPage){return{number:t,head:s.headRefOid,open:s.state==="OPEN",notes:B(n),summary:o}}a=i.endCursor??a;r=c.endCursor??r}}
async function z({octokit:e,owner:t,repo:n,ask:o},a){const r=await o("reading the pull request",()=>e.graphql(G,{owner:t,repo:n,...a}))
;const{pullRequest:s}=M.parse(r).repository;if(s)return s;throw new i.gA("GitHub",`${t}/${n} has no pull request ${a.number}`,{status:404})}function j(e){
const[t]=e.comments.nodes;const n=t?.viewerDidAuthor?(0,$.KZ)(t.body):undefined;if(t===undefined||n===undefined)return[];return[{...n,handle:{thread:e.id,
comment:t.fullDatabaseId},outdated:e.isOutdated,resolved:e.isResolved,answered:e.comments.totalCount>1}]}
function E({fullDatabaseId:e,body:t,viewerDidAuthor:n}){const o=n?(0,$.cm)(t):undefined;return o&&{...o,handle:e}}function B(e){
return[...new Map(e.map(e=>[e.handle.thread,e])).values()]}async function F({octokit:e,owner:t,repo:n,ask:o},{number:a}){
const r=await o("listing the files of the pull request",()=>e.paginate(e.rest.pulls.listFiles,{owner:t,repo:n,pull_number:a,per_page:100}))
;return new Map(r.map(({filename:e,patch:t=""})=>[e,(0,D.i)(t)]))}var K=n(8522);const W="Kempt";const U=50;const Z={message:16e3,title:255};const J={
error:"failure",warning:"warning",note:"notice"};async function Q({octokit:e,owner:t,repo:n,ask:o},a){
const{data:r}=await o("listing the check runs",()=>e.rest.checks.listForRef({owner:t,repo:n,ref:a.commit,check_name:W,filter:"latest"}))
;if(r.check_runs.some(e=>e.external_id===a.digest&&e.status==="completed"))return;const[s=[],...i]=V(a.annotations);const c={title:a.title,summary:a.summary}
;const u=await o("creating the check run",()=>e.rest.checks.create({owner:t,repo:n,name:W,head_sha:a.commit,external_id:i.length===0?a.digest:"",
status:"completed",conclusion:a.failed?"failure":"success",output:{...c,annotations:s}}));for(const[r,s]of i.entries()){const d=r===i.length-1?{
external_id:a.digest}:{};await o("adding annotations to the check run",()=>e.rest.checks.update({owner:t,repo:n,check_run_id:u.data.id,...d,output:{...c,
annotations:s}}))}}function V(e){const t=Math.ceil(e.length/U);return Array.from({length:t},(t,n)=>e.slice(n*U,(n+1)*U).map(X))}
function X({level:e,path:t,startLine:n,endLine:o,startColumn:a,endColumn:r,title:s,message:i}){const c=n===o&&a!==undefined&&r!==undefined;return{path:t,
start_line:n,end_line:o,...c&&{start_column:a,end_column:r},annotation_level:J[e],title:s.slice(0,Z.title),message:i.slice(0,Z.message)}}const ee=10*1024*1024
;async function te({octokit:e,owner:t,repo:n,ask:o},a,r,s){const i=(0,K.gzipSync)(a);await o("uploading SARIF",async()=>{
if(i.length>ee)throw new Error(`it has ${i.length} bytes, code scanning takes ${ee}`);return await e.rest.codeScanning.uploadSarif({owner:t,repo:n,commit_sha:r,
ref:s,sarif:i.toString("base64"),tool_name:W})})}const ne={comment:65536,text:65535};const oe=1e3;const ae={id:"github",
summary:"GitHub and GitHub Enterprise Server: review, summary comment, check run, code scanning",async open({api:e,repository:t},n){const o=m(e,t,n);return{
id:"github",capabilities:{comment:ne.comment,status:{text:ne.text,annotations:oe},suggestion:re},fetchPull:e=>H(o,e),fetchShownLines:e=>F(o,e),
postNotes:(e,t)=>_(o,e,t),editNote:(e,t)=>A(o,e,t),withdrawNote:e=>C(o,e),restoreNote:(e,t)=>q(o,e,t),putSummary:(e,t)=>L(o,e,t),putStatus:e=>Q(o,e),
putSarif:(e,t,n)=>te(o,e,t,n),fetchMergeBase:(e,t)=>w(o,e,t),findPull:e=>g(o,e),fetchArtifact:(e,t,n)=>y(o,e,t,n)}}};function re({text:e}){
const t=Math.max(2,...[...(e??"").matchAll(/`+/g)].map(([e])=>e.length));const n="`".repeat(t+1);return`${n}suggestion\n${e===undefined?"":`${e}\n`}${n}`}}};
