"use strict";exports.id=9778;exports.ids=[9778];exports.modules={22267:(e,t,s)=>{s.d(t,{a:()=>r});function r(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},49778:(e,t,s)=>{s.r(t);s.d(t,{travis:()=>i});var r=s(16403);var n=s(22267);const i={id:"travis",
summary:"Travis CI, with repositories on GitHub",source:"https://docs.travis-ci.com/user/environment-variables/#default-environment-variables",detect({env:e}){
if(e["TRAVIS"]!=="true")return undefined;const t=e["TRAVIS_PULL_REQUEST"];const s=e["TRAVIS_REPO_SLUG"]??""
;const i=e["TRAVIS_PULL_REQUEST_SHA"]??e["TRAVIS_COMMIT"]??"";const d=e["TRAVIS_BRANCH"];const o=e["TRAVIS_PULL_REQUEST_SLUG"]!==s
;const u=t===undefined?undefined:{number:(0,n.a)(t),head:i,target:d,fork:o};const a=e["TRAVIS_COMMIT_RANGE"]?.split("...")[0];return{ci:"travis",
event:u?"pull-request":e["TRAVIS_EVENT_TYPE"]==="push"?"push":"other",...(0,r.CN)(`https://github.com/${s}`),commit:i,order:(0,n.a)(e["TRAVIS_BUILD_NUMBER"]),
ref:u||d===undefined?"":`refs/heads/${d}`,pull:u,before:u||a===undefined||/^0*$/.test(a)?undefined:a,history:"git: depth: false",channels:{}}}}}};
