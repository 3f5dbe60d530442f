"use strict";exports.id=8504;exports.ids=[8504,7131];exports.modules={21997:(e,n,t)=>{t.r(n);t.d(n,{onlyReview:()=>c,withReview:()=>a});var r=t(6908)
;var i=t(19946);var s=t(71753);var o=t(65073);function a(e,n,t){const{section:o}=n;const a=[...e.findings,...(0,r.b)(n.findings)].sort(s.Uo)
;const c=[...e.notifications,...n.told,...u(n,t)];return{...e,findings:a,rules:[...e.rules,...f([...n.findings,...o.folded])],runs:[...e.runs,{check:"review",
status:o.skipped===undefined?"ran":"skipped",...o.skipped!==undefined&&{reason:o.skipped},findings:n.findings.length}],notifications:c,review:o,verdict:(0,
i.ds)(a,c,e.failOn)}}function c(e,n){const t={...e,findings:[],suppressed:[],rules:[],runs:[],notifications:[],existing:0};return a(t,n,true)}
function u({section:e,strict:n},t){const{skipped:r,unreviewed:i}=e;if(r!==undefined){return t?[{level:"error",id:"review",message:`Nothing was reviewed: ${r}`
}]:[]}const[s]=i;if(s===undefined)return[];const a=`${(0,o.LS)(i.length,"part")} of the change could not be reviewed, first ${s.path}:${s.startLine}`
;const c=n?"error":"warning";return[{level:c,id:"review",message:`${a}: ${s.reason}`}]}function f(e){const n=new Map(e.map(({rule:e,level:n})=>[e,n]))
;return[...n].map(([e,n])=>{const t=`Review: ${e.slice(e.indexOf("/")+1).replaceAll("-"," ")}`;return{id:e,level:n,summary:t,
help:`${t}. A model has found it, a second look has confirmed it.`}})}},98504:(e,n,t)=>{t.r(n);t.d(n,{reviewEarlier:()=>d});var r=t(22690);var i=t(94739)
;var s=t(51775);var o=t(83063);var a=t(27419);var c=t(21997);var u=t(96610);var f=t(57131);async function d(e,n,t){const i=h(e);try{return await l(i,n,t)
}catch(e){if(!(e instanceof r.gA))throw e;return{report:i,failures:[`The change was not reviewed: ${e.message}`]}}}
async function l(e,{request:n,build:t,access:r,forge:d,pull:l},h){const{cwd:w,env:v,model:g,cache:p,review:m}=n;const{repository:$}=(0,a.x5)({cwd:w,paths:[]})
;if($===undefined)return{report:e,failures:["The change was not reviewed: check out the default branch before, with actions/checkout"]};const k=e.scope.head
;const b=await d.fetchMergeBase(l.target,k,l.number);const y={server:t.server,user:(0,o.VD)(r),token:r.token};await(0,i.fetchCommits)($,[b,k],y);const T={cwd:w,
paths:[],base:b,head:k,exactBase:true,trust:b,tools:false,cache:false};const A={...await(0,s.sb)(T),report:e}
;const x=p===false?undefined:`${t.server}/${t.repository}#${l.number}`;const I=(0,f.listenTo)(d,l.number);const O=await(0,u.runReview)(A,{config:h,env:v,
model:g,name:x,talk:I,tools:false});return{report:(0,c.withReview)(e,O,m==="on"),failures:I.failures}}function h(e){return{...e,review:undefined,
findings:e.findings.filter(({rule:e})=>!e.startsWith("review/")),runs:e.runs.filter(({check:e})=>e!=="review")}}},57131:(e,n,t)=>{t.r(n);t.d(n,{listenTo:()=>i})
;var r=t(22690);function i(e,n){const t=[];const i=async()=>{try{return await(e?.fetchThreads?.(n))??[]}catch(e){
if(!(e instanceof r.gA||e instanceof r.n8))throw e;t.push(`What people said of earlier remarks is not known: ${e.message}`);return[]}};return{where:`#${n}`,
threads:i,failures:t}}},94739:(e,n,t)=>{t.d(n,{fetchCommits:()=>o,findMergeBase:()=>u});var r=t(22690);var i=t(97557);var s=t(24055);async function o(e,n,t){
const o=await a(e,n);if(o.length===0)return;const u=(0,s.isShallow)(e)?["--depth=1"]:[]
;const f=["fetch","--quiet","--no-tags","--no-write-fetch-head","--no-recurse-submodules",...u];const d=[...f,"--end-of-options","origin",...o];try{await(0,
i.git)(e,d)}catch(n){if(!(n instanceof r.gA)||t.token===undefined)throw n;await(0,i.git)(e,d,undefined,c(t.server,`${t.user}:${t.token}`))}}
async function a(e,n){const t=await(0,i.git)(e,["cat-file","--batch-check"],`${n.join("\n")}\n`);const r=t.toString("latin1").split("\n")
;return n.filter((e,n)=>!/ commit \d+$/.test(r[n]??""))}function c(e,n){const t=Buffer.from(n).toString("base64");return{GIT_CONFIG_COUNT:"1",
GIT_CONFIG_KEY_0:`http.${e}/.extraheader`,GIT_CONFIG_VALUE_0:`AUTHORIZATION: basic ${t}`}}async function u(e,n,t){try{return(await(0,
i.git)(e,["merge-base",n,t])).toString("latin1").trim()}catch(e){if(e instanceof r.gA)return undefined;throw e}}}};
