"use strict";exports.id=4244;exports.ids=[4244];exports.modules={16403:(e,t,r)=>{r.d(t,{CN:()=>u,M8:()=>o});function o(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const r=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[o,c,u,d]=t?[t[1],t[2],t[3],t[4]]:["ssh",r?.[1],"",r?.[2]];if(c===undefined||d===undefined)return undefined;const a=c.toLowerCase()
;const p=/^http/i.test(o??"")?`${o?.toLowerCase()}://${a}${u??""}`:`https://${a}`;const f=i(a);return{forge:f,host:a,...s(f,p,n(d))}}function n(e){
const t=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(t)}catch{return t}}function i(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function s(e,t,r){if(e==="azure-devops")return c(t,r);const o={
github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${t}/api/v1`,
none:""}[e];return{repository:r,server:t,api:o}}function c(e,t){const r=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection")
;const o=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e);const[n,...i]=o?[o[1]??"",...r]:[r[0]??"",...r.slice(1)];const s=i.at(-1)??""
;const c=`https://dev.azure.com/${n}`;return{repository:`${i.length>1?i[0]:s}/${s}`,server:c,api:c}}function u(e){const{host:t,...r}=(e?o(e):undefined)??d
;return r}const d={forge:"none",host:"",repository:"",server:"",api:""}},22267:(e,t,r)=>{r.d(t,{a:()=>o});function o(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},24244:(e,t,r)=>{r.r(t);r.d(t,{woodpecker:()=>s});var o=r(16403);var n=r(22267);const i={
github:"github",gitlab:"gitlab",bitbucket:"bitbucket",gitea:"gitea",forgejo:"gitea"};const s={id:"woodpecker",summary:"Woodpecker CI",
source:"https://woodpecker-ci.org/docs/usage/environment",detect({env:e}){if(e["CI"]!=="woodpecker")return undefined;const t=e["CI_COMMIT_SHA"]??""
;const r=e["CI_COMMIT_PULL_REQUEST"];const s=(0,o.CN)(e["CI_REPO_CLONE_URL"]??e["CI_REPO_URL"]);const c=i[e["CI_FORGE_TYPE"]??""]??s.forge
;const u=r===undefined?undefined:{number:(0,n.a)(r),head:t,target:e["CI_COMMIT_TARGET_BRANCH"],fork:false};return{ci:"woodpecker",
event:u?"pull-request":e["CI_PIPELINE_EVENT"]==="push"?"push":"other",...s,forge:c,...c==="gitea"&&{api:`${s.server}/api/v1`},...c==="gitlab"&&{
api:`${s.server}/api/v4`},commit:t,order:(0,n.a)(e["CI_PIPELINE_NUMBER"]),ref:e["CI_COMMIT_REF"]??"",pull:u,before:u?undefined:e["CI_PREV_COMMIT_SHA"],
history:"the clone step with partial: false and depth: 0",channels:{}}}}}};
