"use strict";exports.id=503;exports.ids=[503];exports.modules={16403:(e,t,i)=>{i.d(t,{CN:()=>u,M8:()=>r});function r(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const i=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[r,s,u,d]=t?[t[1],t[2],t[3],t[4]]:["ssh",i?.[1],"",i?.[2]];if(s===undefined||d===undefined)return undefined;const a=s.toLowerCase()
;const l=/^http/i.test(r??"")?`${r?.toLowerCase()}://${a}${u??""}`:`https://${a}`;const C=o(a);return{forge:C,host:a,...c(C,l,n(d))}}function n(e){
const t=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(t)}catch{return t}}function o(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function c(e,t,i){if(e==="azure-devops")return s(t,i);const r={
github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${t}/api/v1`,
none:""}[e];return{repository:i,server:t,api:r}}function s(e,t){const i=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection")
;const r=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e);const[n,...o]=r?[r[1]??"",...i]:[i[0]??"",...i.slice(1)];const c=o.at(-1)??""
;const s=`https://dev.azure.com/${n}`;return{repository:`${o.length>1?o[0]:c}/${c}`,server:s,api:s}}function u(e){const{host:t,...i}=(e?r(e):undefined)??d
;return i}const d={forge:"none",host:"",repository:"",server:"",api:""}},22267:(e,t,i)=>{i.d(t,{a:()=>r});function r(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},50503:(e,t,i)=>{i.r(t);i.d(t,{circleci:()=>o});var r=i(16403);var n=i(22267);const o={id:"circleci",
summary:"CircleCI, with repositories on GitHub, Bitbucket and GitLab",source:"https://circleci.com/docs/reference/variables/",detect({env:e}){
if(e["CIRCLECI"]!=="true")return undefined;const t=e["KEMPT_PULL_REQUEST"]??e["CIRCLE_PULL_REQUEST"]?.split("/").at(-1)??e["CIRCLE_PR_NUMBER"]
;const i=e["CIRCLE_SHA1"]??"";const o=`${e["CIRCLE_PROJECT_USERNAME"]??""}/${e["CIRCLE_PROJECT_REPONAME"]??""}`;const c=t?{number:(0,n.a)(t),head:i,
target:e["KEMPT_TARGET_BRANCH"],fork:e["CIRCLE_PR_USERNAME"]!==undefined}:undefined;return{ci:"circleci",event:c?"pull-request":"push",...(0,
r.CN)(e["CIRCLE_REPOSITORY_URL"]??`https://github.com/${o}`),commit:i,order:(0,n.a)(e["CIRCLE_BUILD_NUM"]),
ref:e["CIRCLE_BRANCH"]?`refs/heads/${e["CIRCLE_BRANCH"]}`:"",pull:c,history:"checkout with method: full",channels:{}}}}}};
