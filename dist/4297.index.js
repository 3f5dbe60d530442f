"use strict";exports.id=4297;exports.ids=[4297];exports.modules={22267:(e,n,i)=>{i.d(n,{a:()=>t});function t(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},34297:(e,n,i)=>{i.r(n);i.d(n,{jenkins:()=>s});var t=i(16403);var r=i(22267);const s={id:"jenkins",
summary:"Jenkins, with repositories on GitHub, GitLab, Bitbucket and Gitea",
source:"https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables",detect({env:e}){
if(e["JENKINS_URL"]===undefined||e["BUILD_ID"]===undefined)return undefined;const n=e["GIT_COMMIT"]??"";const i=/\d+$/.exec(e["CHANGE_ID"]??"")?.[0]
;const s=i===undefined?undefined:{number:(0,r.a)(i),head:n,target:e["CHANGE_TARGET"],fork:e["CHANGE_FORK"]!==undefined};return{ci:"jenkins",
event:s?"pull-request":e["BRANCH_NAME"]?"push":"other",...(0,t.CN)(e["GIT_URL"]),commit:n,order:(0,r.a)(e["BUILD_NUMBER"]),
ref:e["BRANCH_NAME"]?`refs/heads/${e["BRANCH_NAME"]}`:"",pull:s,before:s?undefined:e["GIT_PREVIOUS_COMMIT"],
history:"no shallow clone among the behaviours of the branch source",channels:{}}}}}};
