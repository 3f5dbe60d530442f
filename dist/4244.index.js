"use strict";exports.id=4244;exports.ids=[4244];exports.modules={22267:(e,t,r)=>{r.d(t,{a:()=>o});function o(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},24244:(e,t,r)=>{r.r(t);r.d(t,{woodpecker:()=>s});var o=r(16403);var i=r(22267);const n={
github:"github",gitlab:"gitlab",bitbucket:"bitbucket",gitea:"gitea",forgejo:"gitea"};const s={id:"woodpecker",summary:"Woodpecker CI",
source:"https://woodpecker-ci.org/docs/usage/environment",detect({env:e}){if(e["CI"]!=="woodpecker")return undefined;const t=e["CI_COMMIT_SHA"]??""
;const r=e["CI_COMMIT_PULL_REQUEST"];const s=(0,o.CN)(e["CI_REPO_CLONE_URL"]??e["CI_REPO_URL"]);const d=n[e["CI_FORGE_TYPE"]??""]??s.forge
;const a=r===undefined?undefined:{number:(0,i.a)(r),head:t,target:e["CI_COMMIT_TARGET_BRANCH"],fork:false};return{ci:"woodpecker",
event:a?"pull-request":e["CI_PIPELINE_EVENT"]==="push"?"push":"other",...s,forge:d,...d==="gitea"&&{api:`${s.server}/api/v1`},...d==="gitlab"&&{
api:`${s.server}/api/v4`},commit:t,order:(0,i.a)(e["CI_PIPELINE_NUMBER"]),ref:e["CI_COMMIT_REF"]??"",pull:a,before:a?undefined:e["CI_PREV_COMMIT_SHA"],
history:"the clone step with partial: false and depth: 0",channels:{}}}}}};
