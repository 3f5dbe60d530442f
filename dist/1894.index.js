"use strict";exports.id=1894;exports.ids=[1894];exports.modules={31894:(e,r,t)=>{t.r(r);t.d(r,{azurePipelines:()=>n});var s=t(16403);var i=t(22267);const n={
id:"azure-pipelines",summary:"Azure Pipelines, with repositories on Azure DevOps, GitHub and Bitbucket",
source:"https://learn.microsoft.com/azure/devops/pipelines/build/variables",detect({env:e}){if(e["TF_BUILD"]?.toLowerCase()!=="true")return undefined
;const r=E(e);return{ci:"azure-pipelines",event:r?"pull-request":/CI$/.test(e["BUILD_REASON"]??"")?"push":"other",...(0,s.CN)(e["BUILD_REPOSITORY_URI"]),
...u(e),commit:r?.head??e["BUILD_SOURCEVERSION"]??"",order:(0,i.a)(e["BUILD_BUILDID"]),ref:e["BUILD_SOURCEBRANCH"]??"",pull:r,
history:"checkout: self, with fetchDepth: 0",channels:{log:"azure"}}}};function u(e){if(e["BUILD_REPOSITORY_PROVIDER"]!=="TfsGit")return{}
;const r=(e["SYSTEM_COLLECTIONURI"]??"").replace(/\/+$/,"");return{forge:"azure-devops",api:r,server:r,
repository:`${e["SYSTEM_TEAMPROJECT"]??""}/${e["BUILD_REPOSITORY_NAME"]??""}`}}function E(e){
const r=e["SYSTEM_PULLREQUEST_PULLREQUESTNUMBER"]??e["SYSTEM_PULLREQUEST_PULLREQUESTID"];if(r===undefined)return undefined;return{number:(0,i.a)(r),
head:e["SYSTEM_PULLREQUEST_SOURCECOMMITID"]??e["BUILD_SOURCEVERSION"]??"",target:e["SYSTEM_PULLREQUEST_TARGETBRANCH"]?.replace(/^refs\/heads\//,""),
fork:e["SYSTEM_PULLREQUEST_ISFORK"]?.toLowerCase()==="true"}}},22267:(e,r,t)=>{t.d(r,{a:()=>s});function s(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}}};
