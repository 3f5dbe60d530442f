"use strict";exports.id=9778;exports.ids=[9778];exports.modules={16403:(e,t,n)=>{n.d(t,{CN:()=>c,M8:()=>i});function i(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const n=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[i,u,c,d]=t?[t[1],t[2],t[3],t[4]]:["ssh",n?.[1],"",n?.[2]];if(u===undefined||d===undefined)return undefined;const a=u.toLowerCase()
;const f=/^http/i.test(i??"")?`${i?.toLowerCase()}://${a}${c??""}`:`https://${a}`;const p=s(a);return{forge:p,host:a,...o(p,f,r(d))}}function r(e){
return decodeURIComponent(e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,""))}function s(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function o(e,t,n){if(e==="azure-devops")return u(t,n);const i={
github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${t}/api/v1`,
none:""}[e];return{repository:n,server:t,api:i}}function u(e,t){const n=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection")
;const i=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e);const[r,...s]=i?[i[1]??"",...n]:[n[0]??"",...n.slice(1)];const o=s.at(-1)??""
;const u=`https://dev.azure.com/${r}`;return{repository:`${s.length>1?s[0]:o}/${o}`,server:u,api:u}}function c(e){const{host:t,...n}=(e?i(e):undefined)??d
;return n}const d={forge:"none",host:"",repository:"",server:"",api:""}},22267:(e,t,n)=>{n.d(t,{a:()=>i});function i(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},49778:(e,t,n)=>{n.r(t);n.d(t,{travis:()=>s});var i=n(16403);var r=n(22267);const s={id:"travis",
summary:"Travis CI, with repositories on GitHub",source:"https://docs.travis-ci.com/user/environment-variables/#default-environment-variables",detect({env:e}){
if(e["TRAVIS"]!=="true")return undefined;const t=e["TRAVIS_PULL_REQUEST"];const n=e["TRAVIS_REPO_SLUG"]??""
;const s=e["TRAVIS_PULL_REQUEST_SHA"]??e["TRAVIS_COMMIT"]??"";const o=e["TRAVIS_BRANCH"];const u=e["TRAVIS_PULL_REQUEST_SLUG"]!==n
;const c=t===undefined?undefined:{number:(0,r.a)(t),head:s,target:o,fork:u};const d=e["TRAVIS_COMMIT_RANGE"]?.split("...")[0];return{ci:"travis",
event:c?"pull-request":e["TRAVIS_EVENT_TYPE"]==="push"?"push":"other",...(0,i.CN)(`https://github.com/${n}`),commit:s,order:(0,r.a)(e["TRAVIS_BUILD_NUMBER"]),
ref:c||o===undefined?"":`refs/heads/${o}`,pull:c,before:c||d===undefined||/^0*$/.test(d)?undefined:d,history:"git: depth: false",channels:{}}}}}};
