"use strict";exports.id=2129;exports.ids=[2129];exports.modules={16403:(e,t,n)=>{n.d(t,{CN:()=>c,M8:()=>r});function r(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const n=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[r,u,c,d]=t?[t[1],t[2],t[3],t[4]]:["ssh",n?.[1],"",n?.[2]];if(u===undefined||d===undefined)return undefined;const a=u.toLowerCase()
;const p=/^http/i.test(r??"")?`${r?.toLowerCase()}://${a}${c??""}`:`https://${a}`;const f=i(a);return{forge:f,host:a,...s(f,p,o(d))}}function o(e){
const t=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(t)}catch{return t}}function i(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function s(e,t,n){if(e==="azure-devops")return u(t,n);const r={
github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${t}/api/v1`,
none:""}[e];return{repository:n,server:t,api:r}}function u(e,t){const n=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection")
;const r=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e);const[o,...i]=r?[r[1]??"",...n]:[n[0]??"",...n.slice(1)];const s=i.at(-1)??""
;const u=`https://dev.azure.com/${o}`;return{repository:`${i.length>1?i[0]:s}/${s}`,server:u,api:u}}function c(e){const{host:t,...n}=(e?r(e):undefined)??d
;return n}const d={forge:"none",host:"",repository:"",server:"",api:""}},22267:(e,t,n)=>{n.d(t,{a:()=>r});function r(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},72129:(e,t,n)=>{n.r(t);n.d(t,{drone:()=>i});var r=n(16403);var o=n(22267);const i={id:"drone",
summary:"Drone, now Harness Open Source",source:"https://docs.drone.io/pipeline/environment/reference/",detect({env:e}){if(e["DRONE"]!=="true")return undefined
;const t=e["DRONE_COMMIT_SHA"]??"";const n=e["DRONE_PULL_REQUEST"];const i=e["DRONE_SOURCE_REPO"]??e["DRONE_REPO"];const s=n===undefined?undefined:{number:(0,
o.a)(n),head:t,target:e["DRONE_TARGET_BRANCH"],fork:i!==e["DRONE_REPO"]};return{ci:"drone",
event:s?"pull-request":e["DRONE_BUILD_EVENT"]==="push"?"push":"other",...(0,r.CN)(e["DRONE_GIT_HTTP_URL"]??e["DRONE_REMOTE_URL"]),commit:t,order:(0,
o.a)(e["DRONE_BUILD_NUMBER"]),ref:e["DRONE_COMMIT_REF"]??"",pull:s,before:s||/^0*$/.test(e["DRONE_COMMIT_BEFORE"]??"")?undefined:e["DRONE_COMMIT_BEFORE"],
history:"clone: depth: 0",channels:{}}}}}};
