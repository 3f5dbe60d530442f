"use strict";exports.id=503;exports.ids=[503];exports.modules={22267:(e,t,r)=>{r.d(t,{a:()=>c});function c(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},50503:(e,t,r)=>{r.r(t);r.d(t,{circleci:()=>C});var c=r(16403);var i=r(22267);const C={id:"circleci",
summary:"CircleCI, with repositories on GitHub, Bitbucket and GitLab",source:"https://circleci.com/docs/reference/variables/",detect({env:e}){
if(e["CIRCLECI"]!=="true")return undefined;const t=e["KEMPT_PULL_REQUEST"]??e["CIRCLE_PULL_REQUEST"]?.split("/").at(-1)??e["CIRCLE_PR_NUMBER"]
;const r=e["CIRCLE_SHA1"]??"";const C=`${e["CIRCLE_PROJECT_USERNAME"]??""}/${e["CIRCLE_PROJECT_REPONAME"]??""}`;const s=t?{number:(0,i.a)(t),head:r,
target:e["KEMPT_TARGET_BRANCH"],fork:e["CIRCLE_PR_USERNAME"]!==undefined}:undefined;return{ci:"circleci",event:s?"pull-request":"push",...(0,
c.CN)(e["CIRCLE_REPOSITORY_URL"]??`https://github.com/${C}`),commit:r,order:(0,i.a)(e["CIRCLE_BUILD_NUM"]),
ref:e["CIRCLE_BRANCH"]?`refs/heads/${e["CIRCLE_BRANCH"]}`:"",pull:s,history:"checkout with method: full",channels:{}}}}}};
