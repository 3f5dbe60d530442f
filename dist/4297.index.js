"use strict";exports.id=4297;exports.ids=[4297];exports.modules={16403:(e,t,n)=>{n.d(t,{CN:()=>c,M8:()=>i});function i(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const n=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[i,u,c,d]=t?[t[1],t[2],t[3],t[4]]:["ssh",n?.[1],"",n?.[2]];if(u===undefined||d===undefined)return undefined;const a=u.toLowerCase()
;const f=/^http/i.test(i??"")?`${i?.toLowerCase()}://${a}${c??""}`:`https://${a}`;const p=o(a);return{forge:p,host:a,...s(p,f,r(d))}}function r(e){
const t=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(t)}catch{return t}}function o(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function s(e,t,n){if(e==="azure-devops")return u(t,n);const i={
github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${t}/api/v1`,
none:""}[e];return{repository:n,server:t,api:i}}function u(e,t){const n=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection")
;const i=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e);const[r,...o]=i?[i[1]??"",...n]:[n[0]??"",...n.slice(1)];const s=o.at(-1)??""
;const u=`https://dev.azure.com/${r}`;return{repository:`${o.length>1?o[0]:s}/${s}`,server:u,api:u}}function c(e){const{host:t,...n}=(e?i(e):undefined)??d
;return n}const d={forge:"none",host:"",repository:"",server:"",api:""}},22267:(e,t,n)=>{n.d(t,{a:()=>i});function i(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},34297:(e,t,n)=>{n.r(t);n.d(t,{jenkins:()=>o});var i=n(16403);var r=n(22267);const o={id:"jenkins",
summary:"Jenkins, with repositories on GitHub, GitLab, Bitbucket and Gitea",
source:"https://www.jenkins.io/doc/book/pipeline/jenkinsfile/#using-environment-variables",detect({env:e}){
if(e["JENKINS_URL"]===undefined||e["BUILD_ID"]===undefined)return undefined;const t=e["GIT_COMMIT"]??"";const n=/\d+$/.exec(e["CHANGE_ID"]??"")?.[0]
;const o=n===undefined?undefined:{number:(0,r.a)(n),head:t,target:e["CHANGE_TARGET"],fork:e["CHANGE_FORK"]!==undefined};return{ci:"jenkins",
event:o?"pull-request":e["BRANCH_NAME"]?"push":"other",...(0,i.CN)(e["GIT_URL"]),commit:t,order:(0,r.a)(e["BUILD_NUMBER"]),
ref:e["BRANCH_NAME"]?`refs/heads/${e["BRANCH_NAME"]}`:"",pull:o,before:o?undefined:e["GIT_PREVIOUS_COMMIT"],
history:"no shallow clone among the behaviours of the branch source",channels:{}}}}}};
