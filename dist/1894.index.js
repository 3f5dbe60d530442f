"use strict";exports.id=1894;exports.ids=[1894];exports.modules={16403:(e,t,r)=>{r.d(t,{CN:()=>c,M8:()=>n});function n(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const r=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[n,u,c,a]=t?[t[1],t[2],t[3],t[4]]:["ssh",r?.[1],"",r?.[2]];if(u===undefined||a===undefined)return undefined;const d=u.toLowerCase()
;const p=/^http/i.test(n??"")?`${n?.toLowerCase()}://${d}${c??""}`:`https://${d}`;const f=o(d);return{forge:f,host:d,...s(f,p,i(a))}}function i(e){
const t=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(t)}catch{return t}}function o(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function s(e,t,r){if(e==="azure-devops")return u(t,r);const n={
github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${t}/api/v1`,
none:""}[e];return{repository:r,server:t,api:n}}function u(e,t){const r=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection")
;const n=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e);const[i,...o]=n?[n[1]??"",...r]:[r[0]??"",...r.slice(1)];const s=o.at(-1)??""
;const u=`https://dev.azure.com/${i}`;return{repository:`${o.length>1?o[0]:s}/${s}`,server:u,api:u}}function c(e){const{host:t,...r}=(e?n(e):undefined)??a
;return r}const a={forge:"none",host:"",repository:"",server:"",api:""}},31894:(e,t,r)=>{r.r(t);r.d(t,{azurePipelines:()=>o});var n=r(16403);var i=r(22267)
;const o={id:"azure-pipelines",summary:"Azure Pipelines, with repositories on Azure DevOps, GitHub and Bitbucket",
source:"https://learn.microsoft.com/azure/devops/pipelines/build/variables",detect({env:e}){if(e["TF_BUILD"]?.toLowerCase()!=="true")return undefined
;const t=u(e);return{ci:"azure-pipelines",event:t?"pull-request":/CI$/.test(e["BUILD_REASON"]??"")?"push":"other",...(0,n.CN)(e["BUILD_REPOSITORY_URI"]),
...s(e),commit:t?.head??e["BUILD_SOURCEVERSION"]??"",order:(0,i.a)(e["BUILD_BUILDID"]),ref:e["BUILD_SOURCEBRANCH"]??"",pull:t,
history:"checkout: self, with fetchDepth: 0",channels:{log:"azure"}}}};function s(e){if(e["BUILD_REPOSITORY_PROVIDER"]!=="TfsGit")return{}
;const t=(e["SYSTEM_COLLECTIONURI"]??"").replace(/\/+$/,"");return{forge:"azure-devops",api:t,server:t,
repository:`${e["SYSTEM_TEAMPROJECT"]??""}/${e["BUILD_REPOSITORY_NAME"]??""}`}}function u(e){
const t=e["SYSTEM_PULLREQUEST_PULLREQUESTNUMBER"]??e["SYSTEM_PULLREQUEST_PULLREQUESTID"];if(t===undefined)return undefined;return{number:(0,i.a)(t),
head:e["SYSTEM_PULLREQUEST_SOURCECOMMITID"]??e["BUILD_SOURCEVERSION"]??"",target:e["SYSTEM_PULLREQUEST_TARGETBRANCH"]?.replace(/^refs\/heads\//,""),
fork:e["SYSTEM_PULLREQUEST_ISFORK"]?.toLowerCase()==="true"}}},22267:(e,t,r)=>{r.d(t,{a:()=>n});function n(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}}};
