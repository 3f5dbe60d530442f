"use strict";exports.id=7749;exports.ids=[7749];exports.modules={16403:(e,t,n)=>{n.d(t,{CN:()=>u,M8:()=>i});function i(e){
const t=/^([a-z][a-z\d+.-]*):\/\/(?:[^/@]*@)?([\w.-]+)(:\d+)?\/(.*)$/i.exec(e.trim());const n=/^(?:[^/@:]+@)?([\w-]+(?:\.[\w-]+)+):(?!\/\/)(.*)$/.exec(e.trim())
;const[i,o,u,a]=t?[t[1],t[2],t[3],t[4]]:["ssh",n?.[1],"",n?.[2]];if(o===undefined||a===undefined)return undefined;const d=o.toLowerCase()
;const l=/^http/i.test(i??"")?`${i?.toLowerCase()}://${d}${u??""}`:`https://${d}`;const p=s(d);return{forge:p,host:d,...c(p,l,r(a))}}function r(e){
const t=e.replace(/^\/+|\/+$/g,"").replace(/\.git$/,"");try{return decodeURIComponent(t)}catch{return t}}function s(e){const t=e.split(".")
;if(t.includes("github")||e.endsWith(".ghe.com"))return"github";if(t.includes("gitlab"))return"gitlab";if(t.includes("bitbucket"))return"bitbucket"
;if(e==="dev.azure.com"||e==="ssh.dev.azure.com"||t.includes("visualstudio"))return"azure-devops"
;if(t.includes("gitea")||t.includes("forgejo")||e==="codeberg.org")return"gitea";return"none"}function c(e,t,n){if(e==="azure-devops")return o(t,n);const i={
github:t==="https://github.com"?"https://api.github.com":`${t}/api/v3`,gitlab:`${t}/api/v4`,bitbucket:"https://api.bitbucket.org/2.0",gitea:`${t}/api/v1`,
none:""}[e];return{repository:n,server:t,api:i}}function o(e,t){const n=t.split("/").filter(e=>e!=="_git"&&e!=="v3"&&e!=="DefaultCollection")
;const i=/^https?:\/\/([\w-]+)\.visualstudio\.com/.exec(e);const[r,...s]=i?[i[1]??"",...n]:[n[0]??"",...n.slice(1)];const c=s.at(-1)??""
;const o=`https://dev.azure.com/${r}`;return{repository:`${s.length>1?s[0]:c}/${c}`,server:o,api:o}}function u(e){const{host:t,...n}=(e?i(e):undefined)??a
;return n}const a={forge:"none",host:"",repository:"",server:"",api:""}},22267:(e,t,n)=>{n.d(t,{a:()=>i});function i(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},57749:(e,t,n)=>{n.r(t);n.d(t,{teamcity:()=>s});var i=n(16403);var r=n(22267);const s={id:"teamcity",
summary:"TeamCity, with its build feature Pull Requests",source:"https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html",
detect({env:e,read:t}){if(e["TEAMCITY_VERSION"]===undefined)return undefined;const n=c(e["TEAMCITY_BUILD_PROPERTIES_FILE"],t);const s={...n,
...c(n["teamcity.configuration.properties.file"],t)};const o=s["build.vcs.number"]??e["BUILD_VCS_NUMBER"]??"";const u=s["teamcity.pullRequest.number"]
;const a=s["teamcity.pullRequest.target.branch"]?.replace(/^refs\/heads\//,"");const d=s["teamcity.pullRequest.source.branch"]?.includes(":")??false
;const l=u===undefined?undefined:{number:(0,r.a)(u),head:o,target:a,fork:d};return{ci:"teamcity",event:l?"pull-request":"push",...(0,i.CN)(s["vcsroot.url"]),
commit:o,order:(0,r.a)(s["teamcity.build.id"]??e["BUILD_NUMBER"]),ref:s["teamcity.build.branch"]??"",pull:l,history:"teamcity.git.shallowClone=false",channels:{
log:"teamcity"}}}};function c(e,t){const n=(e===undefined?"":t(e)??"").split("\n");return Object.fromEntries(n.flatMap(e=>{
const[,t,n]=/^\s*([^#!\s=:]+)\s*=\s*(.*?)\s*$/.exec(e)??[];return t===undefined?[]:[[t,(n??"").replace(/\\(.)/g,"$1")]]}))}}};
