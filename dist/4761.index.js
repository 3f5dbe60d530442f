"use strict";exports.id=4761;exports.ids=[4761];exports.modules={22267:(e,_,E)=>{E.d(_,{a:()=>t});function t(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},84761:(e,_,E)=>{E.r(_);E.d(_,{gitlabCi:()=>r});var t=E(22267);const r={id:"gitlab-ci",
summary:"GitLab CI, of gitlab.com and of one\u2019s own",source:"https://docs.gitlab.com/ci/variables/predefined_variables/",detect({env:e}){
if(e["GITLAB_CI"]!=="true")return undefined;const _=i(e);const E=e["CI_MERGE_REQUEST_EVENT_TYPE"]==="merge_train";return{ci:"gitlab-ci",event:n(e,E),
forge:"gitlab",repository:e["CI_PROJECT_PATH"]??"",api:e["CI_API_V4_URL"]??"https://gitlab.com/api/v4",server:e["CI_SERVER_URL"]??"https://gitlab.com",
commit:E?e["CI_COMMIT_SHA"]??"":_?.head??e["CI_COMMIT_SHA"]??"",order:(0,t.a)(e["CI_JOB_ID"]),
ref:e["CI_COMMIT_REF_NAME"]?`refs/heads/${e["CI_COMMIT_REF_NAME"]}`:"",pull:E?undefined:_,before:E?e["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"]??_?.base:C(e),
history:"GIT_DEPTH: 0",channels:{}}}};function n(e,_){const E=e["CI_PIPELINE_SOURCE"];if(E==="merge_request_event")return _?"merge-queue":"pull-request"
;return E==="push"?"push":"other"}function i(e){const _=e["CI_MERGE_REQUEST_IID"];if(_===undefined)return undefined;return{number:(0,t.a)(_),
head:e["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"]??e["CI_COMMIT_SHA"]??"",base:e["CI_MERGE_REQUEST_TARGET_BRANCH_SHA"]??e["CI_MERGE_REQUEST_DIFF_BASE_SHA"],
target:e["CI_MERGE_REQUEST_TARGET_BRANCH_NAME"],fork:e["CI_MERGE_REQUEST_SOURCE_PROJECT_ID"]!==e["CI_MERGE_REQUEST_PROJECT_ID"]}}function C(e){
const _=e["CI_COMMIT_BEFORE_SHA"];return _===undefined||/^0+$/.test(_)?undefined:_}}};
