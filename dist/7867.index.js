"use strict";exports.id=7867;exports.ids=[7867];exports.modules={4877:(e,t,n)=>{n.d(t,{D:()=>o});function o(e){let t=2654435769;let n=2246822507
;for(let o=0;o<e.length;o++){const r=e.charCodeAt(o);t=Math.imul(t^r,668265263);n=Math.imul(n^r,374761393)}return s(r(t^n>>>15))+s(r(n^t>>>13))}function r(e){
const t=Math.imul(e^e>>>16,2246822507);const n=Math.imul(t^t>>>13,3266489909);return n^n>>>16}function s(e){return(e>>>0).toString(16).padStart(8,"0")}},
7397:(e,t,n)=>{n.d(t,{KZ:()=>c,R8:()=>u,cm:()=>l,ol:()=>r,tq:()=>s,vK:()=>a});var o=n(4877);function r(e){return(0,o.D)(e)}
const s="✔ Settled: this is not said any more.";function a({id:e,body:t},n=false){return`\x3c!-- kempt:${n?"withdrawn":"note"} ${e} ${r(t)} --\x3e`}
const i=/<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;function c(e){const[,t,n,o]=i.exec(e)??[]
;return n===undefined||o===undefined?undefined:{id:n,digest:o,withdrawn:t==="withdrawn"}}function u(e,t,n){
return`\x3c!-- kempt:summary ${r(e)} ${t} ${n} --\x3e`}const d=/<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;function l(e){
const[,t,n,o]=d.exec(e)??[];if(t===undefined||o===undefined)return undefined;return{digest:t,order:Number(n),head:o}}},34435:(e,t,n)=>{n.d(t,{QT:()=>s,iz:()=>r,
ou:()=>a});const o=/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;function r(e){const t=[];for(const n of e.split("\n")){const e=t.at(-1)
;if(e&&e.left>0&&(n.startsWith("+")||n.startsWith(" ")||n==="")){e.lines.push(n.slice(1));e.left--;continue}const[r,,s,a="1"]=o.exec(n)??[]
;if(r!==undefined)t.push({start:Number(s),lines:[],left:Number(a)})}return t.filter(({lines:e})=>e.length>0).map(({start:e,lines:t})=>({start:e,lines:t}))}
function s(e){const t=new Map;let[n,r,s]=[0,0,0];for(const a of e.split("\n")){const e=a[0]??" ";if(s>0&&(e==="+"||e===" ")){const o=e==="+";t.set(r++,{
line:o?n:n++,added:o});s--;continue}const[i,c,u,d="1"]=o.exec(a)??[];if(i!==undefined)[n,r,s]=[Number(c),Number(u),Number(d)];else if(e==="-")n++}return t}
function a(e,t,n){return e.find(({start:e,lines:o})=>e<=t&&n<e+o.length)}},27867:(e,t,n)=>{n.r(t);n.d(t,{openGitHub:()=>be});var o=n(75250);var r=n(49735)
;var s=n(86856);var a=n(31015);var i=n(62203);var c=n.n(i);var u=n(22690);const d=o.gq.plugin(s.A,r.L);const l=3e4;const f=120;const m=2;function h(e,t,n){
const o=new d({auth:`token ${n}`,baseUrl:e.replace(/\/$/,""),userAgent:"kempt",log:w,request:{fetch:g},throttle:{write:p(),notifications:p(),
onRateLimit:(e,t,n,o)=>e<=f&&o<m,onSecondaryRateLimit:(e,t,n,o)=>e<=f&&o<m},retry:{retries:2,doNotRetry:[400,401,403,404,409,410,413,422,429,451]}})
;o.hook.before("request",e=>{if(e.method==="POST"&&!e.url.endsWith("/graphql"))e.request["retries"]=0});const[r="",s=""]=t.split("/");return{octokit:o,owner:r,
repo:s,ask:b}}function p(){return new(c().Group)({maxConcurrent:1,reservoir:60,reservoirRefreshAmount:60,reservoirRefreshInterval:6e4})}const w={
debug:()=>undefined,info:()=>undefined,warn:()=>undefined,error:()=>undefined};async function g(e,t){for(let n=0;;n++){const o=await fetch(e,{...t,
signal:AbortSignal.timeout(l)});const r=Number(o.headers.get("retry-after")??Number.NaN);const s=o.status===429||o.status===403;if(!s||!(r<=f)||n===m)return o
;await(o.body?.cancel());await new Promise(e=>setTimeout(e,r*1e3))}}async function b(e,t){try{return await t()}catch(t){
if(y(t,"FORBIDDEN"))throw new u.n8(`${e}: it is forbidden`,{cause:t});if(y(t,"NOT_FOUND")){throw new u.gA("GitHub",`${e} failed: it is not there`,{cause:t,
status:404})}if(!(t instanceof a.G)){const n=t instanceof Error?t.message:String(t);throw new u.gA("GitHub",`${e} failed: ${n}`,{cause:t})}const{status:n}=t
;const o=t.message.replace(/ - https:\/\/docs\.github\.com\S*$/,"");if(n===403&&/not accessible by|read-only|must have/i.test(o)){throw new u.n8(`${e}: ${o}`,{
cause:t})}const r=n===401?"; check the token":"";throw new u.gA("GitHub",`${e} failed with status ${n}: ${o}${r}`,{cause:t,status:n})}}function y(e,t){
const n=e instanceof Object&&"errors"in e?e.errors:undefined;return Array.isArray(n)&&n.some(e=>e.type===t)}
async function k({octokit:e,owner:t,repo:n,ask:o},r,s){const{data:a}=await o("comparing the commits",()=>e.rest.repos.compareCommitsWithBasehead({owner:t,
repo:n,basehead:`${r}...${s}`,per_page:1}));return a.merge_base_commit.sha}async function $(e,t){const{octokit:n,owner:o,repo:r,ask:s}=e
;const a=t.repository?.split("/",1)[0];if(a===undefined||t.branch==="")return undefined
;const{data:i}=await s("looking for the pull request",()=>n.rest.pulls.list({owner:o,repo:r,state:"open",head:`${a}:${t.branch}`,per_page:100}))
;const c=i.find(({head:e})=>e.sha===t.head&&e.repo?.full_name===t.repository);return c&&{number:c.number,target:c.base.ref}}
async function v({octokit:e,owner:t,repo:n,ask:o},r,s,a){const{data:i}=await o("listing what the run left",()=>e.rest.actions.listWorkflowRunArtifacts({owner:t,
repo:n,run_id:r.id,name:s,per_page:100}));const c=i.artifacts.find(e=>e.name===s&&!e.expired);if(c===undefined)return undefined
;if(c.size_in_bytes>a)throw _(s,a);return await o("fetching what the run left",async()=>{
const{data:o}=await e.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{owner:t,repo:n,artifact_id:c.id,
archive_format:"zip",request:{parseSuccessResponseBody:false}});return await I(o,a,s)})}async function I(e,t,n){const o=[];let r=0;for await(const s of e){
r+=s.length;if(r>t)throw _(n,t);o.push(s)}return Buffer.concat(o)}function _(e,t){
return new u.gA("GitHub",`${e} of the earlier run has more than ${t} bytes: it is not read`,{status:413})}var R=n(7397);function A(e,t=false){
return`${e.body}\n\n${(0,R.vK)(e,t)}`}async function N(e,t,n){if(await x(()=>P(e,t,n)))return[];const[o]=n
;if(n.length===1&&o)return await x(()=>S(e,t,o))?[]:[o];const r=n.length>>1;return[...await N(e,t,n.slice(0,r)),...await N(e,t,n.slice(r))]}async function x(e){
try{await e();return true}catch(e){if(e instanceof u.gA&&e.status===422)return false;throw e}}async function P({octokit:e,owner:t,repo:n,ask:o},r,s){
const a=s.map(e=>({path:e.path,body:A(e),side:"RIGHT",line:e.endLine,...e.startLine<e.endLine&&{start_line:e.startLine,start_side:"RIGHT"}}));const i={owner:t,
repo:n,pull_number:r.number,commit_id:r.head,event:"COMMENT",comments:a};await o("posting the review",()=>e.rest.pulls.createReview(i))}
async function S({octokit:e,owner:t,repo:n,ask:o},r,s){const a=s.startLine===s.endLine?`Line ${s.endLine}`:`Lines ${s.startLine} to ${s.endLine}`
;await o("posting a comment on a file",()=>e.rest.pulls.createReviewComment({owner:t,repo:n,pull_number:r.number,commit_id:r.head,path:s.path,
subject_type:"file",body:`${a}: ${s.body}\n\n${(0,R.vK)(s)}`}))}async function C({octokit:e,owner:t,repo:n,ask:o},{handle:r},s){const a=A(s)
;await o("editing a comment",()=>e.rest.pulls.updateReviewComment({owner:t,repo:n,comment_id:r.comment,body:a}))}async function O(e,{id:t,handle:n,answered:o}){
const{octokit:r,owner:s,repo:a,ask:i}=e;if(!o){try{await i("deleting a comment",()=>r.rest.pulls.deleteReviewComment({owner:s,repo:a,comment_id:n.comment}))
}catch(e){if(!(e instanceof u.gA)||e.status!==404)throw e}return}const c={id:t,body:R.tq};await i("editing a comment",()=>r.rest.pulls.updateReviewComment({
owner:s,repo:a,comment_id:n.comment,body:A(c,true)}));await M(e,n.thread,true)}async function q(e,t,n){await M(e,t.handle.thread,false);await C(e,t,n)}
async function M({octokit:e,ask:t},n,o){const r=o?"resolveReviewThread":"unresolveReviewThread"
;const s=`mutation ($thread: ID!) { ${r}(input: { threadId: $thread }) { thread { id } } }`
;await t(o?"resolving a thread":"reopening a thread",()=>e.graphql(s,{thread:n}))}async function Y(e,t,{body:n,order:o,head:r}){
const{octokit:s,owner:a,repo:i,ask:c}=e;const u=`${n}\n${(0,R.R8)(n,o,r)}`;const{summary:d}=t;await c("posting the summary",async()=>{
if(d)return await s.rest.issues.updateComment({owner:a,repo:i,comment_id:d.handle,body:u});return await s.rest.issues.createComment({owner:a,repo:i,
issue_number:t.number,body:u})})}var L=n(80737);var T=n(49567);var D=n(34435);const G=L.Ikc({hasNextPage:L.zMY(),endCursor:L.YjP().nullable()});const j={
body:L.YjP(),viewerDidAuthor:L.zMY()};const z=T.ai().int();const H=L.Ikc({repository:L.Ikc({pullRequest:L.Ikc({state:L.YjP(),headRefOid:L.YjP(),
reviewThreads:L.Ikc({pageInfo:G,nodes:L.YOg(L.Ikc({id:L.YjP(),isResolved:L.zMY(),isOutdated:L.zMY(),comments:L.Ikc({totalCount:L.aig(),nodes:L.YOg(L.Ikc({
fullDatabaseId:z,...j}))})}))}),comments:L.Ikc({pageInfo:G,nodes:L.YOg(L.Ikc({fullDatabaseId:z,...j}))})}).nullable()})})
;const E=`query ($owner: String!, $repo: String!, $number: Int!, $threads: String, $comments: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      state\n      headRefOid\n      reviewThreads(first: 100, after: $threads) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          id\n          isResolved\n          isOutdated\n          comments(first: 1) { totalCount nodes { fullDatabaseId body viewerDidAuthor } }\n        }\n      }\n      comments(first: 100, after: $comments) {\n        pageInfo { hasNextPage endCursor }\n        nodes { fullDatabaseId body viewerDidAuthor }\n      }\n    }\n  }\n}`
;async function B(e,t){const n=[];let o;let r=null;let s=null;for(;;){const a=await W(e,{number:t,threads:r,comments:s})
;for(const e of a.reviewThreads.nodes)n.push(...K(e));for(const e of a.comments.nodes)o??=F(e);const[i,c]=[a.reviewThreads.pageInfo,a.comments.pageInfo]
;if(!i.hasNextPage&&!c.hasNextPage){return{number:t,head:a.headRefOid,open:a.state==="OPEN",notes:U(n),summary:o}}r=i.endCursor??r;s=c.endCursor??s}}
async function W({octokit:e,owner:t,repo:n,ask:o},r){const s=await o("reading the pull request",()=>e.graphql(E,{owner:t,repo:n,...r}))
;const{pullRequest:a}=H.parse(s).repository;if(a)return a;throw new u.gA("GitHub",`${t}/${n} has no pull request ${r.number}`,{status:404})}function K(e){
const[t]=e.comments.nodes;const n=t?.viewerDidAuthor?(0,R.KZ)(t.body):undefined;if(t===undefined||n===undefined)return[];return[{...n,handle:{thread:e.id,
comment:t.fullDatabaseId},outdated:e.isOutdated,resolved:e.isResolved,answered:e.comments.totalCount>1}]}
function F({fullDatabaseId:e,body:t,viewerDidAuthor:n}){const o=n?(0,R.cm)(t):undefined;return o&&{...o,handle:e}}function U(e){
return[...new Map(e.map(e=>[e.handle.thread,e])).values()]}async function Z({octokit:e,owner:t,repo:n,ask:o},{number:r}){
const s=await o("listing the files of the pull request",()=>e.paginate(e.rest.pulls.listFiles,{owner:t,repo:n,pull_number:r,per_page:100}))
;return new Map(s.map(({filename:e,patch:t=""})=>[e,(0,D.iz)(t)]))}const Q=L.Ikc({viewer:L.Ikc({login:L.YjP()}),repository:L.Ikc({
viewerPermission:L.YjP().nullable()}).nullable()});const J=["ADMIN","MAINTAIN","WRITE"]
;const V=`query ($owner: String!, $repo: String!) {\n  viewer { login }\n  repository(owner: $owner, name: $repo) { viewerPermission }\n}`
;async function X({octokit:e,owner:t,repo:n,ask:o}){const r=Q.parse(await o("asking for the rights of the token",()=>e.graphql(V,{owner:t,repo:n})))
;if(r.repository===null)throw new u.gA("GitHub",`the token does not see ${t}/${n}`,{status:404});const s=r.repository.viewerPermission;return{
login:r.viewer.login,write:s===null?undefined:J.includes(s)}}var ee=n(38522);const te="Kempt";const ne=50;const oe={message:16e3,title:255};const re={
error:"failure",warning:"warning",note:"notice"};async function se({octokit:e,owner:t,repo:n,ask:o},r){
const{data:s}=await o("listing the check runs",()=>e.rest.checks.listForRef({owner:t,repo:n,ref:r.commit,check_name:te,filter:"latest"}))
;if(s.check_runs.some(e=>e.external_id===r.digest&&e.status==="completed"))return;const[a=[],...i]=ae(r.annotations);const c={title:r.title,summary:r.summary}
;const u=await o("creating the check run",()=>e.rest.checks.create({owner:t,repo:n,name:te,head_sha:r.commit,external_id:i.length===0?r.digest:"",
status:"completed",conclusion:r.failed?"failure":"success",output:{...c,annotations:a}}));for(const[s,a]of i.entries()){const d=s===i.length-1?{
external_id:r.digest}:{};await o("adding annotations to the check run",()=>e.rest.checks.update({owner:t,repo:n,check_run_id:u.data.id,...d,output:{...c,
annotations:a}}))}}function ae(e){const t=Math.ceil(e.length/ne);return Array.from({length:t},(t,n)=>e.slice(n*ne,(n+1)*ne).map(ie))}
function ie({level:e,path:t,startLine:n,endLine:o,startColumn:r,endColumn:s,title:a,message:i}){const c=n===o&&r!==undefined&&s!==undefined;return{path:t,
start_line:n,end_line:o,...c&&{start_column:r,end_column:s},annotation_level:re[e],title:a.slice(0,oe.title),message:i.slice(0,oe.message)}}
const ce=10*1024*1024;async function ue({octokit:e,owner:t,repo:n,ask:o},r,s,a){const i=(0,ee.gzipSync)(r);await o("uploading SARIF",async()=>{
if(i.length>ce)throw new Error(`it has ${i.length} bytes, code scanning takes ${ce}`);return await e.rest.codeScanning.uploadSarif({owner:t,repo:n,commit_sha:s,
ref:a,sarif:i.toString("base64"),tool_name:te})})}const de=L.aig().nullable();const le=L.Ikc({repository:L.Ikc({pullRequest:L.Ikc({reviewThreads:L.Ikc({
pageInfo:L.Ikc({hasNextPage:L.zMY(),endCursor:L.YjP().nullable()}),nodes:L.YOg(L.Ikc({path:L.YjP(),line:de,startLine:de,isResolved:L.zMY(),isOutdated:L.zMY(),
comments:L.Ikc({nodes:L.YOg(L.Ikc({body:L.YjP(),viewerDidAuthor:L.zMY(),authorAssociation:L.YjP(),reactionGroups:L.YOg(L.Ikc({content:L.YjP(),reactors:L.Ikc({
totalCount:L.aig()})})).nullable()}))})}))})})})})
;const fe=`query ($owner: String!, $repo: String!, $number: Int!, $after: String) {\n  repository(owner: $owner, name: $repo) {\n    pullRequest(number: $number) {\n      reviewThreads(first: 50, after: $after) {\n        pageInfo { hasNextPage endCursor }\n        nodes {\n          path\n          line\n          startLine\n          isResolved\n          isOutdated\n          comments(first: 20) {\n            nodes {\n              body\n              viewerDidAuthor\n              authorAssociation\n              reactionGroups { content reactors { totalCount } }\n            }\n          }\n        }\n      }\n    }\n  }\n}`
;const me=["OWNER","MEMBER","COLLABORATOR"];async function he({octokit:e,owner:t,repo:n,ask:o},r){const s=[];for(let a=null;;){const i={owner:t,repo:n,number:r,
after:a};const c=await o("reading what was said",()=>e.graphql(fe,i));const{nodes:u,pageInfo:d}=le.parse(c).repository.pullRequest.reviewThreads
;s.push(...u.map(pe));if(!d.hasNextPage)return s;a=d.endCursor}}function pe({path:e,line:t,startLine:n,isResolved:o,isOutdated:r,comments:s}){
const a=s.nodes[0]?.reactionGroups??[];const i=e=>a.find(({content:t})=>t===e)?.reactors.totalCount??0;return{path:e,lines:t===null||r?undefined:{
startLine:n??t,endLine:t},resolved:o,disliked:i("THUMBS_DOWN")>i("THUMBS_UP"),comments:s.nodes.map(({body:e,viewerDidAuthor:t,authorAssociation:n})=>({body:e,
own:t,member:me.includes(n)}))}}const we={comment:65536,text:65535};const ge=1e3;function be({api:e,repository:t},n){const o=h(e,t,n);return{id:"github",
capabilities:{comment:we.comment,status:{text:we.text,annotations:ge},suggestion:ye},fetchRights:()=>X(o),fetchPull:e=>B(o,e),fetchThreads:e=>he(o,e),
fetchShownLines:e=>Z(o,e),postNotes:(e,t)=>N(o,e,t),editNote:(e,t,n)=>C(o,t,n),withdrawNote:(e,t)=>O(o,t),restoreNote:(e,t,n)=>q(o,t,n),
putSummary:(e,t)=>Y(o,e,t),putStatus:e=>se(o,e),putSarif:(e,t,n)=>ue(o,e,t,n),fetchMergeBase:(e,t)=>k(o,e,t),earlier:{findPull:e=>$(o,e),
fetchArtifact:(e,t,n)=>v(o,e,t,n)}}}function ye({text:e}){const t=Math.max(2,...[...(e??"").matchAll(/`+/g)].map(([e])=>e.length));const n="`".repeat(t+1)
;return`${n}suggestion\n${e===undefined?"":`${e}\n`}${n}`}}};
