"use strict";exports.id=4244;exports.ids=[4244];exports.modules={16403:(e,t,o)=>{o.d(t,{CN:()=>c,M8:()=>i});function i(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const o=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[i,u,c,d]=t?[t[1],t[2],t[3],t[4]]:["ssh",o?.[1],"",o?.[2]];if(u===undefined||d===undefined)return undefined;const a=u.toLowerCase()
;const p=/^http/i.test(i??"")?`${i?.toLowerCase()}://${a}${c??""}`:`https://${a}`;const f=n(a);return{forge:f,host:a,...s(f,p,r(d))}}function r(e){
return decodeURIComponent(e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,""))}function n(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function s(e,t,o){if(e==="azure-devops")return u(t,o);const i={
github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${t}/api/v1`,
none:""}[e];return{repository:o,server:t,api:i}}function u(e,t){const o=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection")
;const i=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e);const[r,...n]=i?[i[1]??"",...o]:[o[0]??"",...o.slice(1)];const s=n.at(-1)??""
;const u=`https://dev.azure.com/${r}`;return{repository:`${n.length>1?n[0]:s}/${s}`,server:u,api:u}}function c(e){const{host:t,...o}=(e?i(e):undefined)??d
;return o}const d={forge:"none",host:"",repository:"",server:"",api:""}},22267:(e,t,o)=>{o.d(t,{a:()=>i});function i(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},24244:(e,t,o)=>{o.r(t);o.d(t,{woodpecker:()=>s});var i=o(16403);var r=o(22267);const n={
github:"github",gitlab:"gitlab",bitbucket:"bitbucket",gitea:"gitea",forgejo:"gitea"};const s={id:"woodpecker",summary:"Woodpecker CI",
source:"https://woodpecker-ci.org/docs/usage/environment",detect({env:e}){if(e["CI"]!=="woodpecker")return undefined;const t=e["CI_COMMIT_SHA"]??""
;const o=e["CI_COMMIT_PULL_REQUEST"];const s=(0,i.CN)(e["CI_REPO_CLONE_URL"]??e["CI_REPO_URL"]);const u=n[e["CI_FORGE_TYPE"]??""]??s.forge
;const c=o===undefined?undefined:{number:(0,r.a)(o),head:t,target:e["CI_COMMIT_TARGET_BRANCH"],fork:false};return{ci:"woodpecker",
event:c?"pull-request":e["CI_PIPELINE_EVENT"]==="push"?"push":"other",...s,forge:u,...u==="gitea"&&{api:`${s.server}/api/v1`},...u==="gitlab"&&{
api:`${s.server}/api/v4`},commit:t,order:(0,r.a)(e["CI_PIPELINE_NUMBER"]),ref:e["CI_COMMIT_REF"]??"",pull:c,before:c?undefined:e["CI_PREV_COMMIT_SHA"],
history:"the clone step with partial: false and depth: 0",channels:{}}}}}};
