"use strict";exports.id=7706;exports.ids=[7706];exports.modules={27706:(e,r,t)=>{t.r(r);t.d(r,{githubActions:()=>a});var n=t(80737);var o=t(22690)
;const u=n.YjP().regex(/^[0-9a-f]{40,64}$/);const s=n.Ikc({full_name:n.YjP()}).nullish();const i=n.Ikc({pull_request:n.Ikc({number:n.Whr().positive(),
title:n.YjP().nullish(),body:n.YjP().nullish(),head:n.Ikc({sha:u,repo:s}),base:n.Ikc({sha:u,repo:s})}).optional(),merge_group:n.Ikc({base_sha:u,head_sha:u
}).optional(),workflow_run:n.Ikc({id:n.Whr().positive(),head_sha:u,head_branch:n.YjP().nullish(),head_repository:s}).optional(),before:u.optional(),
after:u.optional()});const a={id:"github-actions",summary:"GitHub Actions, also on GitHub Enterprise Server",
source:"https://docs.github.com/en/actions/reference/workflows-and-actions/variables",detect({env:e,read:r}){if(e["GITHUB_ACTIONS"]!=="true")return undefined
;const t=h(e["GITHUB_EVENT_PATH"],r);const n=e["GITHUB_EVENT_NAME"]??"";const o=t.pull_request&&l(t.pull_request);const u=e["GITHUB_STEP_SUMMARY"];return{
ci:"github-actions",event:_(n,t),forge:e["GITEA_ACTIONS"]==="true"||e["FORGEJO_ACTIONS"]==="true"?"gitea":"github",repository:d(e,"GITHUB_REPOSITORY"),
api:e["GITHUB_API_URL"]??"https://api.github.com",server:e["GITHUB_SERVER_URL"]??"https://github.com",
commit:o?.head??t.merge_group?.head_sha??d(e,"GITHUB_SHA"),order:Number(e["GITHUB_RUN_ID"]??0)*1e3+Number(e["GITHUB_RUN_ATTEMPT"]??0),ref:e["GITHUB_REF"]??"",
pull:o,before:t.merge_group?.base_sha??(n==="push"&&!/^0+$/.test(t.before??"0")?t.before:undefined),earlier:t.workflow_run&&c(t.workflow_run),
history:"actions/checkout with fetch-depth: 0",channels:{log:"github",page:u?{format:"summary",path:u}:undefined}}}};function h(e,r){
const t=e===undefined?undefined:r(e);if(t===undefined)return{};try{return i.parse(JSON.parse(t))}catch(r){
throw new o.yo(`The event in ${e} is none that GitHub sends`,"See GITHUB_EVENT_PATH.",{cause:r})}}function _(e,r){
if((e==="pull_request"||e==="pull_request_target")&&r.pull_request)return"pull-request";if(e==="merge_group"&&r.merge_group)return"merge-queue"
;if(e==="workflow_run"&&r.workflow_run)return"after-run";return e==="push"?"push":"other"}function l({number:e,title:r,body:t,head:n,base:o}){
const u=n.repo?.full_name===undefined||n.repo.full_name!==o.repo?.full_name;return{number:e,title:r??undefined,body:t??undefined,head:n.sha,base:o.sha,fork:u}}
function c(e){return{id:e.id,head:e.head_sha,branch:e.head_branch??"",repository:e.head_repository?.full_name}}function d(e,r){const t=e[r];if(t)return t
;throw new o.yo(`GITHUB_ACTIONS is set, but ${r} is not`,"GitHub sets both.")}}};
