"use strict";exports.id=7749;exports.ids=[7749];exports.modules={22267:(e,t,n)=>{n.d(t,{a:()=>r});function r(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},57749:(e,t,n)=>{n.r(t);n.d(t,{teamcity:()=>i});var r=n(16403);var s=n(22267);const i={id:"teamcity",
summary:"TeamCity, with its build feature Pull Requests",source:"https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html",
detect({env:e,read:t}){if(e["TEAMCITY_VERSION"]===undefined)return undefined;const n=u(e["TEAMCITY_BUILD_PROPERTIES_FILE"],t);const i={...n,
...u(n["teamcity.configuration.properties.file"],t)};const c=i["build.vcs.number"]??e["BUILD_VCS_NUMBER"]??"";const a=i["teamcity.pullRequest.number"]
;const d=i["teamcity.pullRequest.target.branch"]?.replace(/^refs\/heads\//,"");const l=i["teamcity.pullRequest.source.branch"]?.includes(":")??false
;const o=a===undefined?undefined:{number:(0,s.a)(a),head:c,target:d,fork:l};return{ci:"teamcity",event:o?"pull-request":"push",...(0,r.CN)(i["vcsroot.url"]),
commit:c,order:(0,s.a)(i["teamcity.build.id"]??e["BUILD_NUMBER"]),ref:i["teamcity.build.branch"]??"",pull:o,history:"teamcity.git.shallowClone=false",channels:{
log:"teamcity"}}}};function u(e,t){const n=(e===undefined?"":t(e)??"").split("\n");return Object.fromEntries(n.flatMap(e=>{
const[,t,n]=/^\s*([^#!\s=:]+)\s*=\s*(.*?)\s*$/.exec(e)??[];return t===undefined?[]:[[t,(n??"").replace(/\\(.)/g,"$1")]]}))}}};
