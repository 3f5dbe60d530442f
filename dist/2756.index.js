"use strict";exports.id=2756;exports.ids=[2756];exports.modules={72756:(e,t,s)=>{s.r(t);s.d(t,{bitbucketPipelines:()=>r});var i=s(22267);const r={
id:"bitbucket-pipelines",summary:"Bitbucket Pipelines, of Bitbucket Cloud",source:"https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/",
detect({env:e}){if(e["BITBUCKET_BUILD_NUMBER"]===undefined)return undefined;const t=e["BITBUCKET_COMMIT"]??"";const s=e["BITBUCKET_PR_ID"]
;const r=s===undefined?undefined:{number:(0,i.a)(s),head:t,base:e["BITBUCKET_PR_DESTINATION_COMMIT"],target:e["BITBUCKET_PR_DESTINATION_BRANCH"],fork:false}
;return{ci:"bitbucket-pipelines",event:r?"pull-request":e["BITBUCKET_BRANCH"]?"push":"other",forge:"bitbucket",repository:e["BITBUCKET_REPO_FULL_NAME"]??"",
api:e["BITBUCKET_API_URL"]??"https://api.bitbucket.org/2.0",server:"https://bitbucket.org",commit:t,order:(0,i.a)(e["BITBUCKET_BUILD_NUMBER"]),
ref:e["BITBUCKET_BRANCH"]?`refs/heads/${e["BITBUCKET_BRANCH"]}`:"",pull:r,history:"clone: depth: full",channels:{}}}}},22267:(e,t,s)=>{s.d(t,{a:()=>i})
;function i(e){return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}}};
