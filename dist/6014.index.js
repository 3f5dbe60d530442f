"use strict";exports.id=6014;exports.ids=[6014];exports.modules={72284:(e,t,n)=>{n.d(t,{ce:()=>f,x8:()=>g,io:()=>h});var o=n(96708);var s=n(44986)
;const r=/context.{0,20}(?:length|window|size)|prompt (?:is )?too long|input (?:is )?too long|too many (?:input )?tokens|exceeds? the (?:maximum|limit|available context)|reduce the length|input token count/i
;const i=/content_filter|content management policy|responsible ai|safety (?:filter|polic|system)/i;const a=300;function c(e,t){if(t.aborted)return t.reason
;const n=typeof e==="object"&&e!==null?e:{};const o=typeof n.statusCode==="number"?n.statusCode:undefined
;const r=typeof n.responseBody==="string"?n.responseBody:"";const i=d(n,r,o).slice(0,a);const c=p(n.responseHeaders);return new s.m(u(o,`${r} ${i}`),i,{cause:e,
retryAfter:c})}function u(e,t){if(e===undefined&&/credential|authenticat|api.?key/i.test(t))return"denied";if(e===undefined||e<400||e>=500)return"down"
;if(e===429)return"busy";if(e===408)return"down";if(e===413||r.test(t))return"overflow";if(e===401||e===403)return"denied";return i.test(t)?"refused":"invalid"}
function d(e,t,n){const o=typeof e.message==="string"&&e.message!==""?e.message:t;const{code:s,message:r}=e.cause??{}
;const i=[s,r].filter(e=>typeof e==="string"&&!o.includes(e));return[...n===undefined?[]:[`HTTP ${n}`],o,...i.slice(0,1)].join(": ")}function p(e){
if(typeof e!=="object"||e===null)return undefined;const t=e["retry-after"];if(typeof t!=="string")return undefined
;if(/^\d+(?:\.\d+)?$/.test(t))return Number(t)*1e3;const n=Date.parse(t);return Number.isNaN(n)?undefined:Math.max(0,n-Date.now())}function f(e,t){
return async n=>{try{return m(await e.doGenerate(l(n,t)))}catch(e){throw c(e,n.signal)}}}function l(e,{output:t,options:n,cacheMark:s}){
const{prompt:r,schema:i,schemaName:a,maxOutput:c,signal:u}=e;const d=t==="schema"?e.system:(0,o.M)(e);return{prompt:[{role:"system",content:d,...s&&{
providerOptions:s}},{role:"user",content:[{type:"text",text:r}]}],maxOutputTokens:c,abortSignal:u,...t==="schema"&&{responseFormat:{type:"json",schema:i,name:a}
},...t==="json"&&{responseFormat:{type:"json"}},...n&&{providerOptions:n(e)}}}function m({content:e,finishReason:t,usage:n}){
const o=e.map(e=>e.type==="text"?e.text:"").join("");const s={"content-filter":"refused",length:"cut"};const r=t.unified in s?s[t.unified]:"done";return{text:o,
usage:y(n),end:r}}function y({inputTokens:e,outputTokens:t}){return{input:e.total??0,cached:e.cacheRead??0,...e.cacheWrite&&{written:e.cacheWrite},
output:t.total??0,reasoning:t.reasoning??0}}const g=async(e,t)=>await fetch(e,{...t,redirect:"error"});function h(e){
if(typeof e!=="object"||e===null)return true;const{properties:t,required:n,additionalProperties:o}=e;if(typeof t==="object"&&t!==null){
const e=Array.isArray(n)?n:[];if(o!==false||Object.keys(t).some(t=>!e.includes(t)))return false}return Object.values(e).every(h)}},93633:(e,t,n)=>{n.d(t,{
openGemini:()=>s});var o=n(72284);async function s(e){const{createGoogle:t}=await Promise.all([n.e(9415),n.e(8372),n.e(785)]).then(n.bind(n,785));const s=t({
apiKey:e.apiKey??"",baseURL:e.baseUrl??"https://generativelanguage.googleapis.com/v1beta",fetch:o.x8});return(0,o.ce)(s(e.model),{output:e.output??"schema",
options:()=>({google:e.options})})}},96708:(e,t,n)=>{n.d(t,{M:()=>o});function o({system:e,schema:t}){
return`${e}\n\nAnswer with one JSON value and nothing else: no prose, no code fence. It must conform to this JSON Schema:\n${JSON.stringify(t)}`}}};
