"use strict";exports.id=260;exports.ids=[260];exports.modules={72284:(e,t,n)=>{n.d(t,{ce:()=>p,x8:()=>h,io:()=>g});var o=n(96708);var r=n(44986)
;const s=/context.{0,20}(?:length|window|size)|prompt (?:is )?too long|input (?:is )?too long|too many (?:input )?tokens|exceeds? the (?:maximum|limit|available context)|reduce the length|input token count/i
;const i=/content_filter|content management policy|responsible ai|safety (?:filter|polic|system)/i;const c=300;function u(e,t){if(t.aborted)return t.reason
;const n=typeof e==="object"&&e!==null?e:{};const o=typeof n.statusCode==="number"?n.statusCode:undefined
;const s=typeof n.responseBody==="string"?n.responseBody:"";const i=d(n,s,o).slice(0,c);const u=f(n.responseHeaders);return new r.m(a(o,`${s} ${i}`),i,{cause:e,
retryAfter:u})}function a(e,t){if(e===undefined&&/credential|authenticat|api.?key/i.test(t))return"denied";if(e===undefined||e<400||e>=500)return"down"
;if(e===429)return"busy";if(e===408)return"down";if(e===413||s.test(t))return"overflow";if(e===401||e===403)return"denied";return i.test(t)?"refused":"invalid"}
function d(e,t,n){const o=typeof e.message==="string"&&e.message!==""?e.message:t;const{code:r,message:s}=e.cause??{}
;const i=[r,s].filter(e=>typeof e==="string"&&!o.includes(e));return[...n===undefined?[]:[`HTTP ${n}`],o,...i.slice(0,1)].join(": ")}function f(e){
if(typeof e!=="object"||e===null)return undefined;const t=e["retry-after"];if(typeof t!=="string")return undefined
;if(/^\d+(?:\.\d+)?$/.test(t))return Number(t)*1e3;const n=Date.parse(t);return Number.isNaN(n)?undefined:Math.max(0,n-Date.now())}function p(e,t){
return async n=>{try{return m(await e.doGenerate(l(n,t)))}catch(e){throw u(e,n.signal)}}}function l(e,{output:t,options:n,cacheMark:r}){
const{prompt:s,schema:i,schemaName:c,maxOutput:u,signal:a}=e;const d=t==="schema"?e.system:(0,o.M)(e);return{prompt:[{role:"system",content:d,...r&&{
providerOptions:r}},{role:"user",content:[{type:"text",text:s}]}],maxOutputTokens:u,abortSignal:a,...t==="schema"&&{responseFormat:{type:"json",schema:i,name:c}
},...t==="json"&&{responseFormat:{type:"json"}},...n&&{providerOptions:n(e)}}}function m({content:e,finishReason:t,usage:n}){
const o=e.map(e=>e.type==="text"?e.text:"").join("");const r={"content-filter":"refused",length:"cut"};const s=t.unified in r?r[t.unified]:"done";return{text:o,
usage:y(n),end:s}}function y({inputTokens:e,outputTokens:t}){return{input:e.total??0,cached:e.cacheRead??0,...e.cacheWrite&&{written:e.cacheWrite},
output:t.total??0,reasoning:t.reasoning??0}}const h=async(e,t)=>await fetch(e,{...t,redirect:"error"});function g(e){
if(typeof e!=="object"||e===null)return true;const{properties:t,required:n,additionalProperties:o}=e;if(typeof t==="object"&&t!==null){
const e=Array.isArray(n)?n:[];if(o!==false||Object.keys(t).some(t=>!e.includes(t)))return false}return Object.values(e).every(g)}},96708:(e,t,n)=>{n.d(t,{
M:()=>o});function o({system:e,schema:t}){
return`${e}\n\nAnswer with one JSON value and nothing else: no prose, no code fence. It must conform to this JSON Schema:\n${JSON.stringify(t)}`}},
10260:(e,t,n)=>{n.d(t,{openVertex:()=>r});var o=n(72284);async function r(e,t,r){
const{createGoogleVertex:s}=await Promise.all([n.e(9415),n.e(1114)]).then(n.bind(n,61114));const i=s({project:t,location:r,fetch:o.x8,
...e.baseUrl!==undefined&&{baseURL:e.baseUrl}});return(0,o.ce)(i(e.model),{output:e.output??"schema",options:()=>({google:e.options})})}}};
