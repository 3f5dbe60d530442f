"use strict";exports.id=9778;exports.ids=[9778];exports.modules={16403:(t,e,n)=>{n.d(e,{CN:()=>c,M8:()=>r});function r(t){
const e=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(t.trim());const n=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(t.trim())
;const[r,u,c,d]=e?[e[1],e[2],e[3],e[4]]:["ssh",n?.[1],"",n?.[2]];if(u===undefined||d===undefined)return undefined;const a=u.toLowerCase()
;const f=/^http/i.test(r??"")?`${r?.toLowerCase()}://${a}${c??""}`:`https://${a}`;const p=s(a);return{forge:p,host:a,...o(p,f,i(d))}}function i(t){
const e=t.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(e)}catch{return e}}function s(t){const e=t.split(".")
;if(e.includes("github")||t.endsWith(".ghe.com"))return"github";if(e.includes("gitlab"))return"gitlab";if(e.includes("bitbucket"))return"bitbucket"
;if(t==="dev.azure.com"||t==="ssh.dev.azure.com"||e.includes("visualstudio"))return"azure-devops"
;if(e.includes("gitea")||e.includes("forgejo")||t==="codeberg.org")return"gitea";return"none"}function o(t,e,n){if(t==="azure-devops")return u(e,n);const r={
github:e==="https://github.com"?"https://api.github.com":`${e}/api/v3`,gitlab:`${e}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${e}/api/v1`,
none:""}[t];return{repository:n,server:e,api:r}}function u(t,e){const n=e.split("/").filter(t=>t!=="_git"&&t!=="v3"&&t!=="DefaultCollection")
;const r=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(t);const[i,...s]=r?[r[1]??"",...n]:[n[0]??"",...n.slice(1)];const o=s.at(-1)??""
;const u=`https://dev.azure.com/${i}`;return{repository:`${s.length>1?s[0]:o}/${o}`,server:u,api:u}}function c(t){const{host:e,...n}=(t?r(t):undefined)??d
;return n}const d={forge:"none",host:"",repository:"",server:"",api:""}},22267:(t,e,n)=>{n.d(e,{a:()=>r});function r(t){
return t!==undefined&&/^\d{1,15}$/.test(t)?Number(t):0}},49778:(t,e,n)=>{n.r(e);n.d(e,{travis:()=>s});var r=n(16403);var i=n(22267);const s={id:"travis",
summary:"Travis CI, with repositories on GitHub",source:"https://docs.travis-ci.com/user/environment-variables/#default-environment-variables",detect({env:t}){
if(t["TRAVIS"]!=="true")return undefined;const e=t["TRAVIS_PULL_REQUEST"];const n=t["TRAVIS_REPO_SLUG"]??""
;const s=t["TRAVIS_PULL_REQUEST_SHA"]??t["TRAVIS_COMMIT"]??"";const o=t["TRAVIS_BRANCH"];const u=t["TRAVIS_PULL_REQUEST_SLUG"]!==n
;const c=e===undefined?undefined:{number:(0,i.a)(e),head:s,target:o,fork:u};const d=t["TRAVIS_COMMIT_RANGE"]?.split("...")[0];return{ci:"travis",
event:c?"pull-request":t["TRAVIS_EVENT_TYPE"]==="push"?"push":"other",...(0,r.CN)(`https://github.com/${n}`),commit:s,order:(0,i.a)(t["TRAVIS_BUILD_NUMBER"]),
ref:c||o===undefined?"":`refs/heads/${o}`,pull:c,before:c||d===undefined||/^0*$/.test(d)?undefined:d,history:"git: depth: false",channels:{}}}}}};
