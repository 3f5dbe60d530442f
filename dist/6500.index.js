"use strict";exports.id=6500;exports.ids=[6500];exports.modules={56500:(e,t,n)=>{n.r(t);n.d(t,{buildkite:()=>o});var r=n(16403);var i=n(22267);const o={
id:"buildkite",summary:"Buildkite",source:"https://buildkite.com/docs/pipelines/configure/environment-variables",detect({env:e}){
if(e["BUILDKITE"]!=="true")return undefined;const t=e["BUILDKITE_COMMIT"]??"";const n=e["BUILDKITE_PULL_REQUEST"];const o=(0,r.CN)(e["BUILDKITE_REPO"])
;const s=e["BUILDKITE_PULL_REQUEST_REPO"];const d=s!==undefined&&(0,r.CN)(s).repository!==o.repository;const u=n===undefined?undefined:{number:(0,i.a)(n),
head:t,target:e["BUILDKITE_PULL_REQUEST_BASE_BRANCH"],fork:d};return{ci:"buildkite",event:u?"pull-request":e["BUILDKITE_SOURCE"]==="webhook"?"push":"other",
...o,commit:t,order:(0,i.a)(e["BUILDKITE_BUILD_NUMBER"]),ref:e["BUILDKITE_BRANCH"]?`refs/heads/${e["BUILDKITE_BRANCH"]}`:"",pull:u,
history:"no --depth in BUILDKITE_GIT_CLONE_FLAGS",channels:{}}}}},22267:(e,t,n)=>{n.d(t,{a:()=>r});function r(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}}};
