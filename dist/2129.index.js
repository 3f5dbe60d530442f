"use strict";exports.id=2129;exports.ids=[2129];exports.modules={22267:(e,n,r)=>{r.d(n,{a:()=>t});function t(e){
return e!==undefined&&/^\d{1,15}$/.test(e)?Number(e):0}},72129:(e,n,r)=>{r.r(n);r.d(n,{drone:()=>o});var t=r(16403);var E=r(22267);const o={id:"drone",
summary:"Drone, now Harness Open Source",source:"https://docs.drone.io/pipeline/environment/reference/",detect({env:e}){if(e["DRONE"]!=="true")return undefined
;const n=e["DRONE_COMMIT_SHA"]??"";const r=e["DRONE_PULL_REQUEST"];const o=e["DRONE_SOURCE_REPO"]??e["DRONE_REPO"];const R=r===undefined?undefined:{number:(0,
E.a)(r),head:n,target:e["DRONE_TARGET_BRANCH"],fork:o!==e["DRONE_REPO"]};return{ci:"drone",
event:R?"pull-request":e["DRONE_BUILD_EVENT"]==="push"?"push":"other",...(0,t.CN)(e["DRONE_GIT_HTTP_URL"]??e["DRONE_REMOTE_URL"]),commit:n,order:(0,
E.a)(e["DRONE_BUILD_NUMBER"]),ref:e["DRONE_COMMIT_REF"]??"",pull:R,before:R||/^0*$/.test(e["DRONE_COMMIT_BEFORE"]??"")?undefined:e["DRONE_COMMIT_BEFORE"],
history:"clone: depth: 0",channels:{}}}}}};
