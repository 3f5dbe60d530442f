"use strict";exports.id=4678;exports.ids=[4678];exports.modules={44678:(e,t,o)=>{o.d(t,{createOpenAI:()=>ds});var n=o(49415);var i=o(11479);var s=o(28372)
;var a=o(90583);var r=o(80737);var l=o(49567);function p(e){
if(e.provider==null)throw new Error("OpenAI model is missing provider after workflow deserialization.");return{...e,provider:e.provider,
url:typeof e.url==="function"?e.url:({path:t})=>{if(e.baseURL==null)throw new Error("OpenAI model is missing baseURL after workflow deserialization.")
;return`${e.baseURL}${t}`},headers:typeof e.headers==="function"?e.headers:e.headers==null?void 0:()=>e.headers}}const u=()=>r.Ikc({error:r.Ikc({
message:r.YjP(),type:r.YjP().nullish(),param:r.bzn().nullish(),code:r.KCZ([r.YjP(),r.aig()]).nullish()})});const c=(0,n.ID)(()=>(0,n.C_)(u()));const d=(0,
n.sl)({errorSchema:c,errorToMessage:e=>e.error.message});const m=(0,n.ID)(()=>(0,n.C_)(r.Ikc({safetyIdentifier:r.YjP().max(128).optional(),
promptCacheKey:r.YjP().optional()})));const f=()=>r.aig().min(0).max(1);const g=(0,n.ID)(()=>(0,n.C_)(r.Ikc({model:r.YjP().nullish(),usage:r.Ikc({
input_tokens:r.aig().nullish(),input_tokens_details:r.Ikc({cached_tokens:r.aig().nullish(),cache_write_tokens:r.aig().nullish()}).nullish(),
output_tokens:r.aig().nullish(),output_tokens_details:r.Ikc({reasoning_tokens:r.aig().nullish()}).nullish(),total_tokens:r.aig().nullish()}).nullish(),
answers:r.YOg(r.gMt("type",[r.Ikc({type:r.euz("refusal"),name:r.YjP().nullable()}),r.Ikc({type:r.euz("predicate"),name:r.YjP(),probability:f()}),r.Ikc({
type:r.euz("choice"),name:r.YjP(),choice:r.YjP(),confidence:f().nullish(),probabilities:r.YOg(r.Ikc({value:r.YjP(),probability:f()}))}),r.Ikc({
type:r.euz("score"),name:r.YjP(),score:r.aig(),confidence:f().nullish(),probabilities:r.YOg(r.Ikc({value:r.aig().int().nonnegative(),probability:f()}))})]))})))
;var h=class e{constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4";this.supportedQuestionTypes=["choice","score","boolean"]}
get provider(){return this.config.provider}static[i.V](e){return(0,n.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,p(t.config))
}doEvaluate(e){return this.doDecide(e)}async doDecide({state:e,questions:t,maxOutputTokens:o,reasoning:i,headers:s,abortSignal:r,providerOptions:l}){
const p=await(0,n.xI)({provider:"openai",providerOptions:l,schema:m});const{value:u,rawValue:c,responseHeaders:f}=await(0,n.GU)({url:this.config.url({
path:"/decisions",modelId:this.modelId}),headers:(0,n.m2)(await(0,n.hd)(this.config.headers),s),body:{model:this.modelId,safety_identifier:p?.safetyIdentifier,
prompt_cache_key:p?.promptCacheKey,input:[{role:"user",content:e.map(e=>{if(e.type==="text")return{type:"input_text",text:e.text}
;if(e.type==="json")return b(e.value)?{type:"input_json",data:e.value}:{type:"input_text",text:JSON.stringify(e.value)};if(e.data.type!=="data")throw new a.b8({
functionality:`OpenAI decision file input: ${e.mediaType} (${e.data.type})`});const t=(0,n.Cs)(e.mediaType)?e.mediaType:(0,n.sM)({data:e.data.data,
topLevelType:"image"});if(!["image/png","image/jpeg","image/webp","image/gif"].includes(t??""))throw new a.b8({
functionality:`OpenAI decision image media type: ${e.mediaType}`});const o=e.providerOptions?.openai?.imageDetail;return{type:"input_image",
image_url:`data:${t};base64,${typeof e.data.data==="string"?e.data.data:(0,n.n_)(e.data.data)}`,...o!=null&&{detail:o}}})}],
questions:Object.entries(t).map(([e,t])=>{const o=t.instructions==null?t.instructions:_(t.instructions);switch(t.type){case"boolean":return{type:"predicate",
name:e,
instructions:[o,t.criteria?.true==null?void 0:`Criteria for true:\n${_(t.criteria.true)}`,t.criteria?.false==null?void 0:`Criteria for false:\n${_(t.criteria.false)}`].filter(e=>e!=null).join("\n\n")
};case"choice":return{type:"choice",name:e,instructions:o,choices:Object.entries(t.criteria).map(([e,t])=>({value:e,...t==null?{}:{description:_(t)}}))}
;case"score":return{type:"score",name:e,instructions:o,levels:t.criteria.map((e,t)=>({label:String(t),...e==null?{}:{description:_(e)}}))}}})},abortSignal:r,
fetch:this.config.fetch,failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(g)});const h=Object.fromEntries(u.answers.map(e=>{if(e.type==="refusal"){
if(e.name===null)throw new a.xn({data:c,message:"OpenAI Decisions refused an unnamed question."});return[e.name,{type:"refusal"}]}
if(e.type==="predicate")return[e.name,{type:"boolean",probability:e.probability}]
;const t=Object.fromEntries(e.probabilities.map(({value:e,probability:t})=>[e,t]));if(Object.keys(t).length!==e.probabilities.length)throw new a.xn({data:c,
message:"Decisions returned duplicate probability values."});return[e.name,e.type==="choice"?{type:"choice",choice:e.choice,probabilities:t}:{type:"score",
score:e.score,probabilities:t}]}));const v=u.answers.map(e=>e.name)
;if(v.length!==Object.keys(t).length||new Set(v).size!==v.length||v.some(e=>typeof e!=="string"||!Object.prototype.hasOwnProperty.call(t,e)))throw new a.xn({
data:c,message:"Decisions must return exactly one answer for every question."});return{answers:h,usage:u.usage==null?void 0:{
inputTokens:u.usage.input_tokens??void 0,outputTokens:u.usage.output_tokens??void 0},rounding:{probabilityDecimals:2,scoreDecimals:2},warnings:[...o!=null?[{
type:"unsupported",feature:"maxOutputTokens"}]:[],...i!=null?[{type:"unsupported",feature:"reasoning"
}]:[],...Object.keys(l?.openai??{}).filter(e=>!y.has(e)).map(e=>({type:"unsupported",feature:`providerOptions.openai.${e}`}))],providerMetadata:{openai:{
...u.usage==null?{}:{usage:u.usage},
confidence:Object.fromEntries(u.answers.flatMap(e=>(e.type==="choice"||e.type==="score")&&e.confidence!=null?[[e.name,e.confidence]]:[]))}},response:{
modelId:u.model??this.modelId,headers:f,body:c}}}};const y=new Set(["safetyIdentifier","promptCacheKey"]);function _(e){
return typeof e==="string"?e:JSON.stringify(e)}const v=32;const I=1e4;const k=262144;function b(e){return(Array.isArray(e)?e.length>0&&e.every(P):P(e))&&w(e)}
function w(e){let t=0;const o=(e,n)=>{t+=1;if(t>I)return false;if(e===null||typeof e!=="object")return true;if(n>v)return false
;return(Array.isArray(e)?e:Object.values(e)).every(e=>o(e,n+1))};return o(e,1)&&(new TextEncoder).encode(JSON.stringify(e)).length<=k}function P(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)}const j={language:{conversation:{description:"OpenAI Conversation ID to continue."},include:{
description:"Extra fields to include in the response."},includeWebSearchSources:{description:"Include web search action sources."},instructions:{
description:"Instructions for the model."},logprobs:{description:"Return token log probabilities."},maxToolCalls:{
description:"Maximum number of built-in tool calls."},metadata:{description:"Metadata to store with the generation."},parallelToolCalls:{
description:"Whether to use parallel tool calls."},previousResponseId:{description:"Previous response ID to continue."},promptCacheKey:{
description:"Cache key for prompt caching."},promptCacheOptions:{description:"Prompt cache mode, TTL, prewarm, and diagnostics."},promptCacheRetention:{
description:"Prompt cache retention policy."},reasoningEffort:{description:"Reasoning effort."},reasoningEffortUpdate:{
description:"Reasoning effort update from this response onward."},reasoningMode:{description:"Standard or pro reasoning mode."},reasoningContext:{
description:"Which reasoning items can be used."},reasoningSummary:{description:"Reasoning summary output."},safetyIdentifier:{
description:"Identifier for safety monitoring."},serviceTier:{description:"Service tier for the request."},store:{description:"Whether to store the generation."
},passThroughUnsupportedFiles:{description:"Send non-image file types as generic input files."},strictJsonSchema:{
description:"Use strict JSON schema validation."},textVerbosity:{description:"Verbosity of text responses."},textFormat:{
description:"Stable request-level text format."},truncation:{description:"Output truncation behavior."},user:{
description:"End-user identifier for abuse monitoring."},systemMessageMode:{description:"System message role override."},forceReasoning:{
description:"Treat the model as a reasoning model."},contextManagement:{description:"Server-side context compaction."},compactionTrigger:{
description:"Request explicit compaction."},allowedTools:{description:"Restrict callable tools to a subset."}}};const x={capabilities:{language:{reasoning:{
support:true,efforts:["none","low","medium","high","xhigh","max"],sampling:"reasoning-effort-none"}}}};const Y=Object.fromEntries(Object.entries({
"gpt-6-astra":{endpoints:["chat","responses"],definition:{}},"gpt-6.1-sol":{endpoints:["chat","responses"],definition:{}},"gpt-6.1-terra":{
endpoints:["chat","responses"],definition:x},"gpt-6-luna":{endpoints:["chat","responses"],definition:x},"gpt-6-sol":{endpoints:["chat","responses"],definition:x
},"gpt-5.6":{endpoints:["chat","responses"],definition:{}},"gpt-5.6-luna":{endpoints:["chat","responses"],definition:{}},"gpt-5.6-sol":{
endpoints:["chat","responses"],definition:{}},"gpt-5.6-terra":{endpoints:["chat","responses"],definition:{}},"gpt-5.5":{endpoints:["chat","responses"],
definition:{}},"gpt-5.4-pro":{endpoints:["chat","responses"],definition:{}},"gpt-5.4":{endpoints:["chat","responses"],definition:{}},"gpt-5.4-mini":{
endpoints:["chat","responses"],definition:{}},"gpt-5.4-nano":{endpoints:["chat","responses"],definition:{}},"gpt-5.3-chat-latest":{
endpoints:["chat","responses"],definition:{}},"gpt-5.2-pro":{endpoints:["chat","responses"],definition:{}},"gpt-5.2-chat-latest":{
endpoints:["chat","responses"],definition:{}},"gpt-5.2":{endpoints:["chat","responses"],definition:{}},"gpt-5.1-codex-mini":{endpoints:["responses"],
definition:{}},"gpt-5.1-codex":{endpoints:["responses"],definition:{}},"gpt-5.1-chat-latest":{endpoints:["chat","responses"],definition:{}},"gpt-5.1":{
endpoints:["chat","responses"],definition:{}},"gpt-5-pro":{endpoints:["responses"],definition:{}},"gpt-5":{endpoints:["chat","responses"],definition:{}},
"gpt-5-mini":{endpoints:["chat","responses"],definition:{}},"gpt-5-nano":{endpoints:["chat","responses"],definition:{}},"gpt-5-codex":{endpoints:["responses"],
definition:{}},"gpt-5-chat-latest":{endpoints:["chat","responses"],definition:{capabilities:{language:{objectGeneration:false,tools:{usage:false,
streaming:false,async:false}}}}},"gpt-4.1":{endpoints:["chat","responses"],definition:{}},"gpt-4.1-mini":{endpoints:["chat","responses"],definition:{}},
"gpt-4.1-nano":{endpoints:["chat","responses"],definition:{}},"gpt-4o":{endpoints:["chat","responses"],definition:{}},"gpt-4o-mini":{
endpoints:["chat","responses"],definition:{}},"gpt-3.5-turbo":{endpoints:["chat","responses"],definition:void 0},"gpt-3.5-turbo-0125":{
endpoints:["chat","responses"],definition:void 0},"gpt-3.5-turbo-1106":{endpoints:["chat","responses"],definition:void 0},"gpt-3.5-turbo-16k":{
endpoints:["chat"],definition:void 0},"gpt-4.1-2025-04-14":{endpoints:["chat","responses"],definition:void 0},"gpt-4.1-mini-2025-04-14":{
endpoints:["chat","responses"],definition:void 0},"gpt-4.1-nano-2025-04-14":{endpoints:["chat","responses"],definition:void 0},"gpt-4o-2024-05-13":{
endpoints:["chat","responses"],definition:void 0},"gpt-4o-2024-08-06":{endpoints:["chat","responses"],definition:void 0},"gpt-4o-2024-11-20":{
endpoints:["chat","responses"],definition:void 0},"gpt-4o-audio-preview":{endpoints:["chat"],definition:void 0},"gpt-4o-audio-preview-2024-12-17":{
endpoints:["chat"],definition:void 0},"gpt-4o-audio-preview-2025-06-03":{endpoints:["chat"],definition:void 0},"gpt-4o-mini-2024-07-18":{
endpoints:["chat","responses"],definition:void 0},"gpt-4o-mini-audio-preview":{endpoints:["chat"],definition:void 0},"gpt-4o-mini-audio-preview-2024-12-17":{
endpoints:["chat"],definition:void 0},"gpt-4o-mini-search-preview":{endpoints:["chat"],definition:void 0},"gpt-4o-mini-search-preview-2025-03-11":{
endpoints:["chat"],definition:void 0},"gpt-4o-search-preview":{endpoints:["chat"],definition:void 0},"gpt-4o-search-preview-2025-03-11":{endpoints:["chat"],
definition:void 0},"gpt-5-2025-08-07":{endpoints:["chat","responses"],definition:void 0},"gpt-5-mini-2025-08-07":{endpoints:["chat","responses"],
definition:void 0},"gpt-5-nano-2025-08-07":{endpoints:["chat","responses"],definition:void 0},"gpt-5.1-2025-11-13":{endpoints:["chat","responses"],
definition:void 0},"gpt-5.2-2025-12-11":{endpoints:["chat","responses"],definition:void 0},"gpt-5.2-pro-2025-12-11":{endpoints:["chat","responses"],
definition:void 0},"gpt-5.4-2026-03-05":{endpoints:["chat","responses"],definition:void 0},"gpt-5.4-mini-2026-03-17":{endpoints:["chat","responses"],
definition:void 0},"gpt-5.4-nano-2026-03-17":{endpoints:["chat","responses"],definition:void 0},"gpt-5.4-pro-2026-03-05":{endpoints:["chat","responses"],
definition:void 0},"gpt-5.5-2026-04-23":{endpoints:["chat","responses"],definition:void 0},o1:{endpoints:["chat","responses"],definition:void 0},
"o1-2024-12-17":{endpoints:["chat","responses"],definition:void 0},o3:{endpoints:["chat","responses"],definition:void 0},"o3-2025-04-16":{
endpoints:["chat","responses"],definition:void 0},"o3-mini":{endpoints:["chat","responses"],definition:void 0},"o3-mini-2025-01-31":{
endpoints:["chat","responses"],definition:void 0},"o4-mini":{endpoints:["chat","responses"],definition:void 0},"o4-mini-2025-04-16":{
endpoints:["chat","responses"],definition:void 0},"gpt-5-pro-2025-10-06":{endpoints:["responses"],definition:void 0},"gpt-5.1-codex-max":{
endpoints:["responses"],definition:void 0},"gpt-5.2-codex":{endpoints:["responses"],definition:void 0},"gpt-5.3-codex":{endpoints:["responses"],
definition:void 0}}).filter(([,{definition:e}])=>e!=null).map(([e,{definition:t}])=>[e,C(e,t)]));function C(e,t){const o=q(e);const n=z(e)
;const i=o!=null||n!=null||/^gpt-4o(?:-|$)/.test(e);const s=n?.minor==null&&(n?.variant?.startsWith("chat")??false)
;const a=n?.variant?.startsWith("nano")??false;const r=n!=null&&n.major>=6;const l=r||n?.major===5&&(n.minor??0)>=6
;const p=n?.major===5&&(n.variant==null||/^(?:(?:mini|nano|sol|luna|terra)(?:-\d{4}-\d{2}-\d{2})?|\d{4}-\d{2}-\d{2})$/.test(n.variant))
;const u=o!=null&&o>=3||n!=null&&n.major>=5&&!s;const c=e.startsWith("gpt-4")||n!=null&&n.major>=5&&!a&&!s||o!=null&&o>=3
;const d=o!=null||n!=null&&n.major>=5&&!s
;const m=t?.capabilities?.language?.reasoning?.sampling??(!r&&n!=null&&(n.major>5||n.major===5&&(n.minor??0)>=1)?"reasoning-effort-none":"unsupported")
;const f=!i?"unknown":!d?true:m==="reasoning-effort-none"?{condition:"Only when reasoning effort is none."}:false
;const g=!e.startsWith("gpt-4o-search-preview")&&!e.startsWith("gpt-4o-mini-search-preview");const h={capabilities:{language:{
inputs:t?.capabilities?.language?.inputs??{image:t!=null?true:"unknown",audio:t!=null?false:"unknown"},
objectGeneration:t?.capabilities?.language?.objectGeneration??(t!=null?true:"unknown"),tools:t?.capabilities?.language?.tools??{usage:t!=null?true:"unknown",
streaming:t!=null?true:"unknown",async:r},reasoning:{support:i?d:"unknown",
efforts:t?.capabilities?.language?.reasoning?.efforts??(r?["low","medium","high","xhigh","max"]:p?S(n.minor??0):void 0),sampling:m},sampling:{temperature:g?f:{
condition:"Not supported by Chat Completions search preview models."},topP:f,logprobs:d&&!r?{
condition:m==="reasoning-effort-none"?"Chat Completions requires reasoning effort none; Responses support is model-dependent.":"Not supported by Chat Completions while reasoning; Responses support is model-dependent."
}:f},serviceTiers:{flex:u,priority:c},configurationUpdates:r,promptCache:{retention:!r,options:i?l:"unknown"},endpoints:{chat:{temperatureWithoutReasoning:g,
functionToolsWithReasoning:!(n?.major===5&&(n.minor??0)>=6)},responses:{logprobsRequireNonReasoning:r}}}},requestConfig:{language:{
systemMessageMode:t?.requestConfig?.language?.systemMessageMode??(d?"developer":"system")}}};const{language:y}=h.capabilities;return{...h,providerOptions:{
language:O(j.language,t!=null?true:"unknown",{logprobs:y.sampling.logprobs,maxToolCalls:y.tools.usage,parallelToolCalls:y.tools.usage,
allowedTools:y.tools.usage,reasoningEffort:y.reasoning.support,reasoningSummary:y.reasoning.support,reasoningMode:y.reasoning.support,
reasoningContext:y.reasoning.support,reasoningEffortUpdate:y.configurationUpdates,promptCacheOptions:y.promptCache.options,
promptCacheRetention:y.promptCache.retention})}}}function O(e,t,o){return Object.fromEntries(Object.keys(e).map(e=>[e,o[e]??t]))}function S(e){
if(e===0)return["minimal","low","medium","high"];if(e===1)return["none","low","medium","high"];if(e<6)return["none","low","medium","high","xhigh"]
;return["none","low","medium","high","xhigh","max"]}function q(e){const t=/^o(\d+)(?:-|$)/.exec(e);return t==null?void 0:Number(t[1])}function z(e){
const t=/^gpt-(\d+)(?:\.(\d+))?(?:-(.+))?$/.exec(e);return t==null?void 0:{major:Number(t[1]),minor:t[2]==null?void 0:Number(t[2]),variant:t[3]}}const N={
"text-embedding-3-large":{capabilities:{embedding:{defaultDimensions:3072,customDimensions:true}}},"text-embedding-3-small":{capabilities:{embedding:{
defaultDimensions:1536,customDimensions:true}}},"text-embedding-ada-002":{capabilities:{embedding:{defaultDimensions:1536,customDimensions:false}}}}
;const T=["1024x1024","1536x1024","1024x1536"];const M={description:"Standard presets and custom dimensions"};function $(e){return{capabilities:{image:{sizes:e,
fileInput:true,maskInput:true,maxImagesPerCall:10}},requestConfig:{image:{responseFormat:"provider-default"}}}}const R={"gpt-image-2.6-flare":$(M),
"gpt-image-2.6-sunburst":$(M),"gpt-image-2.5-flare":$(M),"gpt-image-2.5-sunburst":$(M),"gpt-image-2":$(T),"gpt-image-1.5":$(T),"gpt-image-1-mini":$(T),
"gpt-image-1":$(T),"dall-e-3":{capabilities:{image:{sizes:["1024x1024","1792x1024","1024x1792"],fileInput:false,maskInput:false,maxImagesPerCall:1}},
requestConfig:{image:{responseFormat:"b64_json"}}},"dall-e-2":{capabilities:{image:{sizes:["256x256","512x512","1024x1024"],fileInput:true,maskInput:true,
maxImagesPerCall:10}},requestConfig:{image:{responseFormat:"b64_json"}}}};const A={"gpt-image-2.5-flare-2026-09-08":R["gpt-image-2.5-flare"],
"gpt-image-2.5-sunburst-2026-09-08":R["gpt-image-2.5-sunburst"],"chatgpt-image-latest":$({description:"Unknown"})};function D(e){
if(Object.prototype.hasOwnProperty.call(R,e))return R[e];if(Object.prototype.hasOwnProperty.call(A,e))return A[e];return{capabilities:{image:{sizes:{
description:"Unknown"},fileInput:"unknown",maskInput:"unknown",maxImagesPerCall:e.startsWith("gpt-image-")?10:1}},requestConfig:{image:{
responseFormat:e.startsWith("chatgpt-image-")||e.startsWith("gpt-image-")?"provider-default":"b64_json"}}}}Object.fromEntries(Object.entries({...R,...A
}).map(([e,t])=>[e,t.capabilities.image.maxImagesPerCall??1]));const E={languageField:"language"};const U={"whisper-1":{capabilities:{transcription:{
transcription:true,streaming:false,streamingDelay:false,duration:true,segments:true,language:true}},requestConfig:{transcription:{...E,
responseFormat:"verbose_json"}}},"gpt-4o-mini-transcribe":{capabilities:{transcription:{transcription:true,streaming:false,streamingDelay:false,duration:false,
segments:false,language:false}},requestConfig:{transcription:E}},"gpt-4o-transcribe":{capabilities:{transcription:{transcription:true,streaming:false,
streamingDelay:false,duration:false,segments:false,language:false}},requestConfig:{transcription:E}},"gpt-4o-transcribe-diarize":{capabilities:{transcription:{
transcription:true,streaming:false,streamingDelay:false,duration:true,segments:true,language:false}},requestConfig:{transcription:{...E,
responseFormat:"diarized_json",chunkingStrategy:"auto"}}},"gpt-transcribe":{capabilities:{transcription:{transcription:true,streaming:true,streamingDelay:false,
duration:false,segments:false,language:true}},requestConfig:{transcription:{languageField:"languages"}}},"gpt-live-transcribe":{capabilities:{transcription:{
transcription:false,streaming:true,streamingDelay:true,duration:false,segments:false,language:false}},requestConfig:{transcription:{languageField:"languages"}}
},"gpt-realtime-whisper":{capabilities:{transcription:{transcription:false,streaming:true,streamingDelay:true,duration:false,segments:false,language:false}},
requestConfig:{transcription:E}},"gpt-4o-mini-transcribe-2025-03-20":void 0,"gpt-4o-mini-transcribe-2025-12-15":void 0}
;const L=["gpt-transcribe","gpt-live-transcribe","gpt-realtime-whisper"];function F(e){if(Object.prototype.hasOwnProperty.call(U,e)){const t=U[e]
;if(t!=null)return t}for(const t of L)if(e.startsWith(`${t}-`))return U[t];return{capabilities:{transcription:{transcription:"unknown",streaming:"unknown",
streamingDelay:"unknown",duration:"unknown",segments:"unknown",language:"unknown"}},requestConfig:{transcription:E}}}const V={"gpt-realtime-translate":{
capabilities:{speechTranslation:{translatedAudio:true,translatedText:true,sourceTranscript:true}}}};const H={"tts-1":{capabilities:{speech:{instructions:false}}
},"tts-1-hd":{capabilities:{speech:{instructions:false}}},"gpt-4o-mini-tts":{capabilities:{speech:{instructions:true}}},"gpt-4o-mini-tts-2025-03-20":void 0,
"gpt-4o-mini-tts-2025-12-15":void 0,"tts-1-1106":void 0,"tts-1-hd-1106":void 0};const J={capabilities:{realtime:{conversation:"continuous",
transports:["websocket","webrtc"],connections:["server-websocket","webrtc"]}},requestConfig:{realtime:{api:"live",startup:"session-start",
finalization:"session-close"}}};const B={capabilities:{realtime:{conversation:"turn-based",transports:["websocket"],
connections:["client-secret-websocket","server-websocket"]}},requestConfig:{realtime:{api:"realtime",startup:"session-update",finalization:"transport-close"}}}
;const W={"gpt-live-1":J,"gpt-realtime":B};const K={...J.capabilities.realtime,startup:J.requestConfig.realtime.startup,
finalization:J.requestConfig.realtime.finalization};const Z=G([Y,N,R,U,V,H,W]);function G(e){const t=new Map
;for(const o of e)for(const[e,n]of Object.entries(o)){if(n==null)continue;const o=t.get(e);t.set(e,{capabilities:{...o?.capabilities,...n.capabilities},
...o?.providerOptions!=null||n.providerOptions!=null?{providerOptions:{...o?.providerOptions,...n.providerOptions}}:{},
...o?.requestConfig!=null||n.requestConfig!=null?{requestConfig:{...o?.requestConfig,...n.requestConfig}}:{}})}return Object.fromEntries(t)}function Q(e){
return Object.prototype.hasOwnProperty.call(Z,e)?Z[e]:void 0}function X(e){const t=Q(e)
;return t?.capabilities.language!=null&&t.providerOptions?.language!=null&&t.requestConfig?.language!=null?{capabilities:{language:t.capabilities.language},
providerOptions:{language:t.providerOptions.language},requestConfig:{language:t.requestConfig.language}}:C(e)}function ee(e){const t=Q(e)
;return t?.capabilities.image!=null&&t.requestConfig?.image!=null?{capabilities:{image:t.capabilities.image},requestConfig:{image:t.requestConfig.image}}:D(e)}
function te(e){const t=Q(e);return t?.capabilities.transcription!=null&&t.requestConfig?.transcription!=null?{capabilities:{
transcription:t.capabilities.transcription},requestConfig:{transcription:t.requestConfig.transcription}}:F(e)}function oe(e,t){const o=Q(e)
;if(o?.capabilities.realtime!=null&&o.requestConfig?.realtime!=null&&(t==null||o.requestConfig.realtime.api===t))return{capabilities:{
realtime:o.capabilities.realtime},requestConfig:{realtime:o.requestConfig.realtime}};return t==="live"?J:B}function ne(e){const t=le(e);if(t==null)return
;const o=pe(t);return(0,n.iH)({message:t.message,type:t.type??void 0,code:t.code??void 0,statusCode:o,isRetryable:ge(t,o),data:e})}
async function ie({stream:e,getError:t,isOutputChunk:o,isAcceptedChunk:n,acceptedGraceMs:i=50,url:s,requestBodyValues:a,responseHeaders:r}){const[l,p]=e.tee()
;const u=l.getReader();let c=false;try{let e=false;while(true){let l;if(e){const e=await ae(u.read(),i);if(e.timedOut)return p;l=e.value}else l=await u.read()
;if(l.done)return p;const d=l.value;if(!d.success)return p;const m=t(d.value);if(m!=null){c=true;se(u).catch(()=>{});se(p.getReader()).catch(()=>{});throw re({
frame:m,url:s,requestBodyValues:a,responseHeaders:r})}if(o(d.value))return p;if(!e&&n?.(d.value)===true)e=true}}finally{if(!c){u.cancel().catch(()=>{})
;u.releaseLock()}}}async function se(e){try{while(!(await e.read()).done);}catch{}finally{e.releaseLock()}}async function ae(e,t){let o;const n=e.then(e=>({
timedOut:false,value:e}));try{const e=await Promise.race([n,new Promise(e=>{o=setTimeout(()=>e({timedOut:true}),t)})]);if(e.timedOut)n.catch(()=>{});return e
}finally{clearTimeout(o)}}function re({frame:e,url:t,requestBodyValues:o,responseHeaders:n}){const i=ne(e);return new a.hL({
message:i?.message??"OpenAI stream failed before any output was generated",url:t,requestBodyValues:o,statusCode:i?.statusCode??500,responseHeaders:n,
responseBody:JSON.stringify(e),data:e,isRetryable:i?.isRetryable})}function le(e){const t=ue(e);if(t==null)return;if(t.type==="response.failed"){
const e=ue(ue(t.response)?.error);return typeof e?.message==="string"?{message:e.message,code:ce(e.code),type:"response.failed"}:void 0}const o=ue(t.error)??t
;return typeof o.message==="string"&&(ue(t.error)!=null||typeof o.type==="string"||"code"in o||"param"in o)?{message:o.message,code:ce(o.code),
type:typeof o.type==="string"?o.type:void 0}:void 0}function pe(e){const t=me(e.code);if(t!=null)return t
;const o=[e.code,e.type].filter(e=>typeof e==="string"||typeof e==="number").join(" ").toLowerCase()
;if(["insufficient_quota","rate_limit"].some(e=>o.includes(e)))return 429;if(o.includes("authentication"))return 401;if(o.includes("permission"))return 403
;if(o.includes("not_found"))return 404;if(["invalid","bad_request","context_length"].some(e=>o.includes(e)))return 400;if(o.includes("overload"))return 503
;if(o.includes("timeout"))return 504;return 500}function ue(e){return typeof e==="object"&&e!=null?e:void 0}function ce(e){
return typeof e==="string"||typeof e==="number"?e:void 0}function de(e){return Number.isInteger(e)&&e>=400&&e<=599}function me(e){
const t=typeof e==="string"&&/^\d{3}$/.test(e)?Number(e):e;return typeof t==="number"&&de(t)?t:void 0}function fe(e){return e===408||e===409||e===429||e>=500}
function ge(e,t){if(e.code==="insufficient_quota"||e.type==="insufficient_quota")return false;return fe(t)}
const he=["none","minimal","low","medium","high","xhigh","max"];function ye({providerReasoningEffort:e,reasoning:t,supportedReasoningEfforts:o,warnings:i}){
return(0,n.jv)({reasoning:t,providerOptionsEffort:e,effortMap:Object.fromEntries((o??he).map(e=>[e,e])),warnings:i})}function _e(e){if(e==null)return(0,n.EK)()
;const t=e.prompt_tokens??0;const o=e.completion_tokens??0;const i=e.prompt_tokens_details?.cached_tokens??0
;const s=e.prompt_tokens_details?.cache_write_tokens??void 0;const a=e.completion_tokens_details?.reasoning_tokens??0;return{inputTokens:{total:t,
noCache:t-i-(s??0),cacheRead:i,cacheWrite:s},outputTokens:{total:o,text:Math.max(0,o-a),reasoning:a},raw:e}}const ve=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
logitBias:r.g1P(l.ai(),r.aig()).optional(),logprobs:r.KCZ([r.zMY(),r.aig()]).optional(),parallelToolCalls:r.zMY().optional(),user:r.YjP().optional(),
reasoningEffort:r.k5n(["none","minimal","low","medium","high","xhigh","max"]).optional(),maxCompletionTokens:r.aig().optional(),store:r.zMY().optional(),
metadata:r.g1P(r.YjP().max(64),r.YjP().max(512)).optional(),prediction:r.g1P(r.YjP(),r.bzn()).optional(),
serviceTier:r.k5n(["auto","flex","priority","fast","ultrafast","default"]).optional(),strictJsonSchema:r.zMY().optional(),
textVerbosity:r.k5n(["low","medium","high"]).optional(),promptCacheKey:r.YjP().optional(),promptCacheOptions:r.Ikc({
mode:r.k5n(["implicit","explicit"]).optional(),ttl:r.euz("30m").optional()}).optional(),promptCacheRetention:r.k5n(["in_memory","24h"]).optional(),
safetyIdentifier:r.YjP().optional(),systemMessageMode:r.k5n(["system","developer","remove"]).optional(),forceReasoning:r.zMY().optional()})));const Ie=(0,
n.ID)(()=>(0,n.C_)(r.Ikc({name:r.YjP().optional()})));function ke(e){if(typeof e==="string")try{const t=(0,n.ZA)(e)
;if(typeof t!=="object"||t===null||Array.isArray(t))return"{}";return e}catch{return"{}"}return(0,n.f3)(typeof e==="object"&&e!==null&&!Array.isArray(e)?e:{})}
function be(e){return e?.openai?.promptCacheBreakpoint}async function we({prompt:e,systemMessageMode:t="system"}){const o=[];const i=[]
;for(const{role:s,content:r,providerOptions:l}of e){const e=(await(0,n.xI)({provider:"openai",providerOptions:l,schema:Ie}))?.name;switch(s){case"system":
switch(t){case"system":{const t=be(l);o.push({role:"system",...e!=null&&{name:e},content:t==null?r:[{type:"text",text:r,prompt_cache_breakpoint:t}]});break}
case"developer":{const t=be(l);o.push({role:"developer",...e!=null&&{name:e},content:t==null?r:[{type:"text",text:r,prompt_cache_breakpoint:t}]});break}
case"remove":i.push({type:"other",message:"system messages are removed for this model"});break;default:throw new Error(`Unsupported system message mode: ${t}`)}
break;case"user":if(r.length===1&&r[0].type==="text"&&be(r[0].providerOptions)==null){o.push({role:"user",content:r[0].text,...e!=null&&{name:e}});break}
o.push({role:"user",...e!=null&&{name:e},content:r.map((e,t)=>{switch(e.type){case"text":{const t=be(e.providerOptions);return{type:"text",text:e.text,
...t!=null&&{prompt_cache_breakpoint:t}}}case"file":{const o=be(e.providerOptions);switch(e.data.type){case"reference":return{type:"file",file:{file_id:(0,
n.p5)({reference:e.data.reference,provider:"openai"})},...o!=null&&{prompt_cache_breakpoint:o}};case"text":throw new a.b8({functionality:"text file parts"})
;case"url":case"data":{const i=(0,n.yu)(e.mediaType);if(i==="image")return{type:"image_url",image_url:{url:e.data.type==="url"?e.data.url.toString():`data:${(0,
n.SL)({part:e})};base64,${(0,n.ej)(e.data.data)}`,detail:e.providerOptions?.openai?.imageDetail},...o!=null&&{prompt_cache_breakpoint:o}};else if(i==="audio"){
if(e.data.type==="url")throw new a.b8({functionality:"audio file parts with URLs"});const t=(0,n.SL)({part:e});switch(t){case"audio/wav":return{
type:"input_audio",input_audio:{data:(0,n.ej)(e.data.data),format:"wav"},...o!=null&&{prompt_cache_breakpoint:o}};case"audio/mp3":case"audio/mpeg":return{
type:"input_audio",input_audio:{data:(0,n.ej)(e.data.data),format:"mp3"},...o!=null&&{prompt_cache_breakpoint:o}};default:throw new a.b8({
functionality:`audio content parts with media type ${t}`})}}{const i=(0,n.SL)({part:e});if(i!=="application/pdf")throw new a.b8({
functionality:`file part media type ${i}`});if(e.data.type==="url")throw new a.b8({functionality:"PDF file parts with URLs"});return{type:"file",file:{
filename:e.filename??`part-${t}.pdf`,file_data:`data:application/pdf;base64,${(0,n.ej)(e.data.data)}`},...o!=null&&{prompt_cache_breakpoint:o}}}}}}}})});break
;case"assistant":{let t="";const n=[];let i=false;const s=[];for(const e of r)switch(e.type){case"text":{const o=be(e.providerOptions);t+=e.text;n.push({
type:"text",text:e.text,...o!=null&&{prompt_cache_breakpoint:o}});i||=o!=null;break}case"tool-call":s.push({id:e.toolCallId,type:"function",function:{
name:e.toolName,arguments:ke(e.input)}})}o.push({role:"assistant",...e!=null&&{name:e},content:i?n:s.length>0?t||null:t,tool_calls:s.length>0?s:void 0});break}
case"tool":if(e!=null)i.push({type:"unsupported",feature:"message name on tool messages"});for(const e of r){if(e.type==="tool-approval-response")continue
;const t=e.output;const i=(t.type==="content"?t.value.map(e=>be(e.providerOptions)).find(e=>e!=null):be(t.providerOptions))??be(e.providerOptions);let s
;switch(t.type){case"text":s=t.value;break;case"error-text":case"error-json":s=(0,n.f3)({error:t.value});break;case"execution-denied":
s=t.reason??"Tool call execution denied.";break;case"content":case"json":s=(0,n.f3)(t.value)}o.push({role:"tool",tool_call_id:e.toolCallId,content:i==null?s:[{
type:"text",text:s,prompt_cache_breakpoint:i}]})}break;default:throw new Error(`Unsupported role: ${s}`)}}return{messages:o,warnings:i}}
function Pe({id:e,model:t,created:o}){return(0,n.qX)({id:e,model:t,created:o||void 0})}function je({finishReason:e,hasRefusal:t=false}){switch(e){case"stop":
return t?"content-filter":"stop";case"length":return"length";case"content_filter":return"content-filter";case"function_call":case"tool_calls":return"tool-calls"
;default:return"other"}}const xe=(0,n.ID)(()=>(0,n.C_)(r.Ikc({id:r.YjP().nullish(),created:r.aig().nullish(),model:r.YjP().nullish(),choices:r.YOg(r.Ikc({
message:r.Ikc({role:r.euz("assistant").nullish(),content:r.YjP().nullish(),refusal:r.YjP().nullish(),audio:r.Ikc({transcript:r.YjP().nullish()}).nullish(),
tool_calls:r.YOg(r.Ikc({id:r.YjP().nullish(),type:r.euz("function"),function:r.Ikc({name:r.YjP(),arguments:r.YjP()})})).nullish(),annotations:r.YOg(r.Ikc({
type:r.euz("url_citation"),url_citation:r.Ikc({start_index:r.aig(),end_index:r.aig(),url:r.YjP(),title:r.YjP()})})).nullish()}),index:r.aig(),logprobs:r.Ikc({
content:r.YOg(r.Ikc({token:r.YjP(),logprob:r.aig(),top_logprobs:r.YOg(r.Ikc({token:r.YjP(),logprob:r.aig()}))})).nullish(),refusal:r.YOg(r.Ikc({token:r.YjP(),
logprob:r.aig(),top_logprobs:r.YOg(r.Ikc({token:r.YjP(),logprob:r.aig()}))})).nullish()}).nullish(),finish_reason:r.YjP().nullish()})),usage:r.Ikc({
prompt_tokens:r.aig().nullish(),completion_tokens:r.aig().nullish(),total_tokens:r.aig().nullish(),prompt_tokens_details:r.Ikc({cached_tokens:r.aig().nullish(),
cache_write_tokens:r.aig().nullish()}).nullish(),completion_tokens_details:r.Ikc({reasoning_tokens:r.aig().nullish(),
accepted_prediction_tokens:r.aig().nullish(),rejected_prediction_tokens:r.aig().nullish()}).nullish()}).nullish()})));const Ye=(0,n.ID)(()=>(0,
n.C_)(r.KCZ([r.Ikc({id:r.YjP().nullish(),created:r.aig().nullish(),model:r.YjP().nullish(),choices:r.YOg(r.Ikc({delta:r.Ikc({
role:r.k5n(["assistant"]).nullish(),content:r.YjP().nullish(),refusal:r.YjP().nullish(),tool_calls:r.YOg(r.Ikc({index:r.aig(),id:r.YjP().nullish(),
type:r.euz("function").nullish(),function:r.Ikc({name:r.YjP().nullish(),arguments:r.YjP().nullish()})})).nullish(),annotations:r.YOg(r.Ikc({
type:r.euz("url_citation"),url_citation:r.Ikc({start_index:r.aig(),end_index:r.aig(),url:r.YjP(),title:r.YjP()})})).nullish()}).nullish(),logprobs:r.Ikc({
content:r.YOg(r.Ikc({token:r.YjP(),logprob:r.aig(),top_logprobs:r.YOg(r.Ikc({token:r.YjP(),logprob:r.aig()}))})).nullish(),refusal:r.YOg(r.Ikc({token:r.YjP(),
logprob:r.aig(),top_logprobs:r.YOg(r.Ikc({token:r.YjP(),logprob:r.aig()}))})).nullish()}).nullish(),finish_reason:r.YjP().nullish(),index:r.aig()})),
usage:r.Ikc({prompt_tokens:r.aig().nullish(),completion_tokens:r.aig().nullish(),total_tokens:r.aig().nullish(),prompt_tokens_details:r.Ikc({
cached_tokens:r.aig().nullish(),cache_write_tokens:r.aig().nullish()}).nullish(),completion_tokens_details:r.Ikc({reasoning_tokens:r.aig().nullish(),
accepted_prediction_tokens:r.aig().nullish(),rejected_prediction_tokens:r.aig().nullish()}).nullish()}).nullish()}),u()])));function Ce(e){let t=false
;let o=false;const n=s(e,true);const i=[];if(t)i.push({type:"compatibility",feature:"JSON Schema propertyNames",
details:"OpenAI does not support JSON Schema propertyNames. It was removed before sending the schema, so OpenAI will not enforce property-name constraints."})
;if(o)i.push({type:"compatibility",feature:"JSON Schema pattern with regex lookaround",
details:"OpenAI does not support regex lookaround in JSON Schema patterns. The pattern was removed before sending the schema, so OpenAI will not enforce that constraint."
});return{schema:n,warnings:i};function s(e,n=false){const i=e.propertyNames;if(i!=null){
if(typeof i==="boolean"||i.type!=null&&i.type!=="string")throw new a.b8({functionality:"JSON Schema propertyNames that does not use a string schema"});t=true}
const s={...e};delete s.propertyNames;if(s.pattern!=null&&Oe(s.pattern)){delete s.pattern;o=true}if(s.properties!=null)s.properties=p(s.properties)
;if(s.patternProperties!=null)s.patternProperties=p(s.patternProperties);if(s.additionalProperties!=null)s.additionalProperties=u(s.additionalProperties)
;if(s.additionalItems!=null)s.additionalItems=u(s.additionalItems);if(s.items!=null)s.items=Array.isArray(s.items)?s.items.map(u):u(s.items)
;if(s.contains!=null)s.contains=u(s.contains);if(s.not!=null)s.not=u(s.not);if(s.allOf!=null)s.allOf=s.allOf.map(u);if(s.anyOf!=null)s.anyOf=s.anyOf.map(u)
;if(s.oneOf!=null)s.oneOf=s.oneOf.map(u);if(s.definitions!=null)s.definitions=p(s.definitions);if(s.$defs!=null)s.$defs=p(s.$defs)
;if(s.dependencies!=null)s.dependencies=Object.fromEntries(Object.entries(s.dependencies).map(([e,t])=>[e,Array.isArray(t)?t:u(t)]))
;for(const e of["if","then","else"]){const t=s[e];if(t!=null)s[e]=u(t)}const c=r(s);if(c==null)return s;const{allOf:d,...m}=s;if(!n)return{...m,$ref:c}
;const f=l(c,s);if(f==null)return s;return{...f,...m}}function r(e){if(e.allOf?.length!==1)return;const[t]=e.allOf
;return typeof t==="object"&&t!=null&&Object.keys(t).length===1&&typeof t.$ref==="string"?t.$ref:void 0}function l(e,t){
const o=/^#\/(definitions|\$defs)\/(.+)$/.exec(e);if(o==null)return;const[,n,i]=o;const s=i.replace(/~1/g,"/").replace(/~0/g,"~")
;const a=n==="definitions"?t.definitions?.[s]:t.$defs?.[s];return typeof a==="object"&&a!=null?a:void 0}function p(e){
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,u(t)]))}function u(e){return typeof e==="boolean"?e:s(e)}}function Oe(e){let t=false;let o=false
;for(let n=0;n<e.length;n++){const i=e[n];if(t){t=false;continue}if(i==="\\"){t=true;continue}if(i==="["){o=true;continue}if(i==="]"){o=false;continue}
if(!o&&i==="("&&e[n+1]==="?"){const t=e[n+2];if(t==="="||t==="!")return true;if(t==="<"&&(e[n+3]==="="||e[n+3]==="!"))return true}}return false}
function Se({tools:e,toolChoice:t}){e=e?.length?e:void 0;const o=[];if(e==null)return{tools:void 0,toolChoice:void 0,toolWarnings:o};const n=[]
;for(const t of e)switch(t.type){case"function":{const e=Ce(t.inputSchema);o.push(...e.warnings);n.push({type:"function",function:{name:t.name,
description:t.description,parameters:e.schema,...t.strict!=null?{strict:t.strict}:{}}});break}default:o.push({type:"unsupported",feature:`tool type: ${t.type}`
})}if(t==null)return{tools:n,toolChoice:void 0,toolWarnings:o};const i=t.type;switch(i){case"auto":case"none":case"required":return{tools:n,toolChoice:i,
toolWarnings:o};case"tool":return{tools:n,toolChoice:{type:"function",function:{name:t.toolName}},toolWarnings:o};default:throw new a.b8({
functionality:`tool choice type: ${i}`})}}var qe=class e{static[i.V](e){return(0,n.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}constructor(e,t){this.specificationVersion="v4";this.supportedUrls={"image/*":[/^https?:\/\/.*$/]};this.modelId=e;this.config=t
}get provider(){return this.config.provider}
async getArgs({prompt:e,maxOutputTokens:t,temperature:o,topP:i,topK:s,frequencyPenalty:a,presencePenalty:r,stopSequences:l,responseFormat:p,seed:u,tools:c,toolChoice:d,reasoning:m,providerOptions:f}){
const g=[];const h=this.config.provider.includes("azure")?["openai","azure"]:["openai"];const y=(await(0,n.Wo)({providerOptions:f,namespaces:h,
resolution:"merge",schema:ve})).options??{};const{capabilities:{language:_},requestConfig:{language:v}}=X(this.modelId)
;const I=!_.endpoints.chat.functionToolsWithReasoning&&y.reasoningEffort==null&&(c?.some(e=>e.type==="function")??false);if(I&&(0,n.g6)(m)&&m!=="none")g.push({
type:"compatibility",feature:"reasoning",
details:`${this.modelId} does not support function tools with reasoning in the Chat Completions API. reasoning effort set to "none". Use the Responses API to combine reasoning with function tools.`
});const k=I?"none":ye({providerReasoningEffort:y.reasoningEffort,reasoning:m,supportedReasoningEfforts:_.reasoning.efforts?.filter(e=>e!=="max"),warnings:g})
;const b=y.forceReasoning??_.reasoning.support===true;if(s!=null)g.push({type:"unsupported",feature:"topK"})
;if(h.some(e=>f?.[e]?.reasoningSummary!=null))g.push({type:"unsupported",feature:"reasoningSummary",
details:"reasoningSummary is only supported by the Responses API, not the Chat Completions API"});const{messages:w,warnings:P}=await we({prompt:e,
systemMessageMode:y.systemMessageMode??(b?"developer":v.systemMessageMode)});g.push(...P);const j=y.strictJsonSchema??true
;const x=p?.type==="json"&&p.schema!=null?Ce(p.schema):void 0;if(x!=null)g.push(...x.warnings);const Y={model:this.config.requestModelId??this.modelId,
logit_bias:y.logitBias,logprobs:y.logprobs===true||typeof y.logprobs==="number"?true:void 0,
top_logprobs:typeof y.logprobs==="number"?y.logprobs:typeof y.logprobs==="boolean"?y.logprobs?0:void 0:void 0,user:y.user,
parallel_tool_calls:y.parallelToolCalls,max_tokens:t,temperature:o,top_p:i,frequency_penalty:a,presence_penalty:r,response_format:p?.type==="json"?x!=null?{
type:"json_schema",json_schema:{schema:x.schema,strict:j,name:p.name??"response",description:p.description}}:{type:"json_object"}:void 0,stop:l,seed:u,
verbosity:y.textVerbosity,max_completion_tokens:y.maxCompletionTokens,store:y.store,metadata:y.metadata,prediction:y.prediction,reasoning_effort:k,
service_tier:y.serviceTier,prompt_cache_key:y.promptCacheKey,prompt_cache_options:y.promptCacheOptions,prompt_cache_retention:y.promptCacheRetention,
safety_identifier:y.safetyIdentifier,messages:w};if(!_.promptCache.retention&&Y.prompt_cache_retention!=null){Y.prompt_cache_retention=void 0;g.push({
type:"unsupported",feature:"promptCacheRetention",details:"promptCacheRetention is not supported by GPT-6 and later models; use promptCacheOptions instead"})}
if(b){if(k!=="none"||_.reasoning.sampling!=="reasoning-effort-none"){if(Y.temperature!=null){Y.temperature=void 0;g.push({type:"unsupported",
feature:"temperature",details:"temperature is not supported for reasoning models"})}if(Y.top_p!=null){Y.top_p=void 0;g.push({type:"unsupported",feature:"topP",
details:"topP is not supported for reasoning models"})}if(Y.logprobs!=null){Y.logprobs=void 0;g.push({type:"other",
message:"logprobs is not supported for reasoning models"})}}if(Y.frequency_penalty!=null){Y.frequency_penalty=void 0;g.push({type:"unsupported",
feature:"frequencyPenalty",details:"frequencyPenalty is not supported for reasoning models"})}if(Y.presence_penalty!=null){Y.presence_penalty=void 0;g.push({
type:"unsupported",feature:"presencePenalty",details:"presencePenalty is not supported for reasoning models"})}if(Y.logit_bias!=null){Y.logit_bias=void 0
;g.push({type:"other",message:"logitBias is not supported for reasoning models"})}if(Y.top_logprobs!=null){Y.top_logprobs=void 0;g.push({type:"other",
message:"topLogprobs is not supported for reasoning models"})}if(Y.max_tokens!=null){if(Y.max_completion_tokens==null)Y.max_completion_tokens=Y.max_tokens
;Y.max_tokens=void 0}}else if(!_.endpoints.chat.temperatureWithoutReasoning){if(Y.temperature!=null){Y.temperature=void 0;g.push({type:"unsupported",
feature:"temperature",details:"temperature is not supported for the search preview models and has been removed."})}}
if(y.serviceTier==="flex"&&!_.serviceTiers.flex){g.push({type:"unsupported",feature:"serviceTier",
details:"flex processing is only available for o3, o4-mini, and gpt-5 models"});Y.service_tier=void 0}
if((y.serviceTier==="priority"||y.serviceTier==="fast")&&!_.serviceTiers.priority){g.push({type:"unsupported",feature:"serviceTier",
details:"priority processing is only available for supported models (gpt-4, gpt-5, gpt-5-mini, o3, o4-mini) and requires Enterprise access. gpt-5-nano is not supported"
});Y.service_tier=void 0}const{tools:C,toolChoice:O,toolWarnings:S}=Se({tools:c,toolChoice:d});return{args:{...Y,tools:C,tool_choice:O},warnings:[...g,...S]}}
async doGenerate(e){const{args:t,warnings:o}=await this.getArgs(e);const i=this.config.url({path:"/chat/completions",
modelId:this.config.requestModelId??this.modelId});const{responseHeaders:s,value:r,rawValue:l}=await(0,n.GU)({url:i,headers:(0,n.m2)(await(0,
n.hd)(this.config.headers),e.headers),body:t,failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(xe),abortSignal:e.abortSignal,fetch:this.config.fetch})
;const p=r.choices[0];if(p==null)throw new a.xn({data:l,message:"Response did not contain any choices."});const u=[]
;const c=p.message.content!=null&&p.message.content.length>0?p.message.content:p.message.audio?.transcript;if(c!=null&&c.length>0)u.push({type:"text",text:c})
;const m=p.message.refusal;const f=m!=null&&m.length>0;if(f)u.push({type:"text",text:m});for(const e of p.message.tool_calls??[])u.push({type:"tool-call",
toolCallId:e.id||(0,n.$C)(),toolName:e.function.name,input:e.function.arguments});for(const e of p.message.annotations??[])u.push({type:"source",
sourceType:"url",id:(0,n.$C)(),url:e.url_citation.url,title:e.url_citation.title});const g=r.usage?.completion_tokens_details;const h={openai:{}}
;if(g?.accepted_prediction_tokens!=null)h.openai.acceptedPredictionTokens=g?.accepted_prediction_tokens
;if(g?.rejected_prediction_tokens!=null)h.openai.rejectedPredictionTokens=g?.rejected_prediction_tokens;const y=p.logprobs?.content;const _=p.logprobs?.refusal
;if(y!=null||_!=null)h.openai.logprobs=[...y??[],..._??[]];return{content:u,finishReason:{unified:je({finishReason:p.finish_reason,hasRefusal:f}),
raw:p.finish_reason??void 0},usage:_e(r.usage),request:{body:t,url:i},response:{...Pe(r),headers:s,body:l},warnings:o,providerMetadata:h}}async doStream(e){
const{args:t,warnings:o}=await this.getArgs(e);const i={...t,stream:true,stream_options:{include_usage:true}};const s=this.config.url({path:"/chat/completions",
modelId:this.config.requestModelId??this.modelId});const{responseHeaders:a,value:r}=await(0,n.GU)({url:s,headers:(0,n.m2)(await(0,
n.hd)(this.config.headers),e.headers),body:i,failedResponseHandler:d,successfulResponseHandler:(0,n.Ds)(Ye),abortSignal:e.abortSignal,fetch:this.config.fetch})
;const l=await ie({stream:r,getError:e=>"error"in e?e.error:void 0,isOutputChunk:ze,url:s,requestBodyValues:i,responseHeaders:a});let p;let u={
unified:"interrupted",raw:void 0};let c=void 0;let m=false;let f=false;let g=false;let h=void 0;let y=false;const _=[];const v={openai:{}};return{
stream:l.pipeThrough(new TransformStream({start(e){p=new n.HE(e,{generateId:n.$C,typeValidation:"if-present"});e.enqueue({type:"stream-start",warnings:o})},
transform(t,o){if(e.includeRawChunks)o.enqueue({type:"raw",rawValue:t.rawValue});if(!t.success){u={unified:"error",raw:void 0};h=void 0;o.enqueue({type:"error",
error:t.error});return}const i=t.value;if("error"in i){u={unified:"error",raw:void 0};h=void 0;o.enqueue({type:"error",error:ne(i.error)??i.error});return}
if(!m){const e=Pe(i);if(Object.values(e).some(Boolean)){m=true;o.enqueue({type:"response-metadata",...Pe(i)})}}if(i.usage!=null){c=i.usage
;if(i.usage.completion_tokens_details?.accepted_prediction_tokens!=null)v.openai.acceptedPredictionTokens=i.usage.completion_tokens_details?.accepted_prediction_tokens
;if(i.usage.completion_tokens_details?.rejected_prediction_tokens!=null)v.openai.rejectedPredictionTokens=i.usage.completion_tokens_details?.rejected_prediction_tokens
}const s=i.choices[0];if(s?.finish_reason!=null)h=s.finish_reason;if(s?.logprobs!=null){const e=s.logprobs.content;const t=s.logprobs.refusal
;if(e!=null||t!=null){y=true;_.push(...e??[],...t??[])}}if(s?.delta==null)return;const a=s.delta;const r=[]
;if(a.content!=null&&a.content.length>0)r.push(a.content);if(a.refusal!=null&&a.refusal.length>0){g=true;r.push(a.refusal)}
if(r.length===0&&a.content==="")r.push(a.content);for(const e of r){if(!f){o.enqueue({type:"text-start",id:"0"});f=true}o.enqueue({type:"text-delta",id:"0",
delta:e})}if(a.tool_calls!=null)for(const e of a.tool_calls)p.processDelta(e);if(a.annotations!=null)for(const e of a.annotations)o.enqueue({type:"source",
sourceType:"url",id:(0,n.$C)(),url:e.url_citation.url,title:e.url_citation.title})},flush(e){if(f)e.enqueue({type:"text-end",id:"0"});p.flush();if(h!=null)u={
unified:je({finishReason:h,hasRefusal:g}),raw:h};if(y)v.openai.logprobs=_;e.enqueue({type:"finish",finishReason:u,usage:_e(c),...v!=null?{providerMetadata:v}:{}
})}})),request:{body:i,url:s},response:{headers:a}}}};function ze(e){if("error"in e)return false;return e.choices.some(e=>{const t=e.delta
;return t?.content!=null&&t.content.length>0||t?.refusal!=null&&t.refusal.length>0||t?.tool_calls!=null&&t.tool_calls.length>0||t?.annotations!=null&&t.annotations.length>0
})}function Ne(e){if(e==null)return(0,n.EK)();const t=e.prompt_tokens??0;const o=e.completion_tokens??0;return{inputTokens:{total:e.prompt_tokens??void 0,
noCache:t,cacheRead:void 0,cacheWrite:void 0},outputTokens:{total:e.completion_tokens??void 0,text:o,reasoning:void 0},raw:e}}
function Te({prompt:e,user:t="user",assistant:o="assistant"}){let n="";if(e[0].role==="system"){n+=`${e[0].content}\n\n`;e=e.slice(1)}
for(const{role:i,content:s}of e)switch(i){case"system":throw new a.M3({message:`Unexpected system message in prompt: ${s}`,prompt:e});case"user":{
const e=s.map(e=>{switch(e.type){case"text":return e.text}}).filter(Boolean).join("");n+=`${t}:\n${e}\n\n`;break}case"assistant":{const e=s.map(e=>{
switch(e.type){case"text":return e.text;case"tool-call":throw new a.b8({functionality:"tool-call messages"})}}).join("");n+=`${o}:\n${e}\n\n`;break}case"tool":
throw new a.b8({functionality:"tool messages"});default:throw new Error(`Unsupported role: ${i}`)}n+=`${o}:\n`;return{prompt:n,stopSequences:[`\n${t}:`]}}
function Me(e){switch(e){case"stop":return"stop";case"length":return"length";case"content_filter":return"content-filter";case"function_call":case"tool_calls":
return"tool-calls";default:return"other"}}const $e=(0,n.ID)(()=>(0,n.C_)(r.Ikc({id:r.YjP().nullish(),created:r.aig().nullish(),model:r.YjP().nullish(),
choices:r.YOg(r.Ikc({text:r.YjP(),finish_reason:r.YjP(),logprobs:r.Ikc({tokens:r.YOg(r.YjP()),token_logprobs:r.YOg(r.aig()),
top_logprobs:r.YOg(r.g1P(r.YjP(),r.aig())).nullish()}).nullish()})),usage:r.Ikc({prompt_tokens:r.aig(),completion_tokens:r.aig(),total_tokens:r.aig()
}).nullish()})));const Re=(0,n.ID)(()=>(0,n.C_)(r.KCZ([r.Ikc({id:r.YjP().nullish(),created:r.aig().nullish(),model:r.YjP().nullish(),choices:r.YOg(r.Ikc({
text:r.YjP(),finish_reason:r.YjP().nullish(),index:r.aig(),logprobs:r.Ikc({tokens:r.YOg(r.YjP()),token_logprobs:r.YOg(r.aig()),
top_logprobs:r.YOg(r.g1P(r.YjP(),r.aig())).nullish()}).nullish()})),usage:r.Ikc({prompt_tokens:r.aig(),completion_tokens:r.aig(),total_tokens:r.aig()
}).nullish()}),u()])));const Ae=(0,n.ID)(()=>(0,n.C_)(r.Ikc({echo:r.zMY().optional(),logitBias:r.g1P(r.YjP(),r.aig()).optional(),suffix:r.YjP().optional(),
user:r.YjP().optional(),logprobs:r.KCZ([r.zMY(),r.aig()]).optional()})));var De=class e{get providerOptionsName(){
return this.config.provider.split(".")[0].trim()}static[i.V](e){return(0,n.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}constructor(e,t){this.specificationVersion="v4";this.supportedUrls={};this.modelId=e;this.config=t}get provider(){
return this.config.provider}
async getArgs({prompt:e,maxOutputTokens:t,temperature:o,topP:i,topK:s,frequencyPenalty:a,presencePenalty:r,stopSequences:l,responseFormat:p,tools:u,toolChoice:c,seed:d,providerOptions:m}){
const f=[];const g=(await(0,n.Wo)({providerOptions:m,namespaces:["openai",this.providerOptionsName],resolution:"merge",schema:Ae})).options??{}
;if(s!=null)f.push({type:"unsupported",feature:"topK"});if(u?.length)f.push({type:"unsupported",feature:"tools"});if(c!=null)f.push({type:"unsupported",
feature:"toolChoice"});if(p!=null&&p.type!=="text")f.push({type:"unsupported",feature:"responseFormat",details:"JSON response format is not supported."})
;const{prompt:h,stopSequences:y}=Te({prompt:e});const _=[...y??[],...l??[]];return{args:{model:this.config.requestModelId??this.modelId,echo:g.echo,
logit_bias:g.logitBias,logprobs:g?.logprobs===true?0:g?.logprobs===false?void 0:g?.logprobs,suffix:g.suffix,user:g.user,max_tokens:t,temperature:o,top_p:i,
frequency_penalty:a,presence_penalty:r,seed:d,prompt:h,stop:_.length>0?_:void 0},warnings:f}}async doGenerate(e){const{args:t,warnings:o}=await this.getArgs(e)
;const{responseHeaders:i,value:s,rawValue:a}=await(0,n.GU)({url:this.config.url({path:"/completions",modelId:this.config.requestModelId??this.modelId}),
headers:(0,n.m2)(await(0,n.hd)(this.config.headers),e.headers),body:t,failedResponseHandler:d,successfulResponseHandler:(0,n.cV)($e),abortSignal:e.abortSignal,
fetch:this.config.fetch});const r=s.choices[0];const l={openai:{}};if(r.logprobs!=null)l.openai.logprobs=r.logprobs;return{content:[{type:"text",text:r.text}],
usage:Ne(s.usage),finishReason:{unified:Me(r.finish_reason),raw:r.finish_reason??void 0},request:{body:t},response:{...(0,n.qX)(s),headers:i,body:a},
providerMetadata:l,warnings:o}}async doStream(e){const{args:t,warnings:o}=await this.getArgs(e);const i={...t,stream:true,stream_options:{include_usage:true}}
;const s=this.config.url({path:"/completions",modelId:this.config.requestModelId??this.modelId});const{responseHeaders:a,value:r}=await(0,n.GU)({url:s,
headers:(0,n.m2)(await(0,n.hd)(this.config.headers),e.headers),body:i,failedResponseHandler:d,successfulResponseHandler:(0,n.Ds)(Re),abortSignal:e.abortSignal,
fetch:this.config.fetch});const l=await ie({stream:r,getError:e=>"error"in e?e.error:void 0,isOutputChunk:Ee,url:s,requestBodyValues:i,responseHeaders:a})
;let p={unified:"interrupted",raw:void 0};const u={openai:{}};let c=void 0;let m=true;return{stream:l.pipeThrough(new TransformStream({start(e){e.enqueue({
type:"stream-start",warnings:o})},transform(t,o){if(e.includeRawChunks)o.enqueue({type:"raw",rawValue:t.rawValue});if(!t.success){p={unified:"error",raw:void 0}
;o.enqueue({type:"error",error:t.error});return}const i=t.value;if("error"in i){p={unified:"error",raw:void 0};o.enqueue({type:"error",
error:ne(i.error)??i.error});return}if(m){m=false;o.enqueue({type:"response-metadata",...(0,n.qX)(i)});o.enqueue({type:"text-start",id:"0"})}
if(i.usage!=null)c=i.usage;const s=i.choices[0];if(s?.finish_reason!=null)p={unified:Me(s.finish_reason),raw:s.finish_reason}
;if(s?.logprobs!=null)u.openai.logprobs=s.logprobs;if(s?.text!=null&&s.text.length>0)o.enqueue({type:"text-delta",id:"0",delta:s.text})},flush(e){
if(!m)e.enqueue({type:"text-end",id:"0"});e.enqueue({type:"finish",finishReason:p,providerMetadata:u,usage:Ne(c)})}})),request:{body:i},response:{headers:a}}}}
;function Ee(e){return!("error"in e)&&e.choices.some(e=>e.text.length>0)}const Ue=(0,n.ID)(()=>(0,n.C_)(r.Ikc({dimensions:r.aig().optional(),
user:r.YjP().optional()})));const Le=(0,n.ID)(()=>(0,n.C_)(r.Ikc({data:r.YOg(r.Ikc({embedding:r.YOg(r.aig())})),usage:r.Ikc({prompt_tokens:r.aig()}).nullish()
})));var Fe=class e{static[i.V](e){return(0,n.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}get provider(){
return this.config.provider}constructor(e,t){this.specificationVersion="v4";this.maxEmbeddingsPerCall=2048;this[n.cI]=3e5;this.supportsParallelCalls=true
;this.modelId=e;this.config=t}async doEmbed({values:e,dimensions:t,headers:o,abortSignal:i,providerOptions:s}){
if(e.length>this.maxEmbeddingsPerCall)throw new a.Ch({provider:this.provider,modelId:this.modelId,maxEmbeddingsPerCall:this.maxEmbeddingsPerCall,values:e})
;const r=await(0,n.xI)({provider:"openai",providerOptions:s,schema:Ue})??{};const{responseHeaders:l,value:p,rawValue:u}=await(0,n.GU)({url:this.config.url({
path:"/embeddings",modelId:this.modelId}),headers:(0,n.m2)(await(0,n.hd)(this.config.headers),o),body:{model:this.modelId,input:e,encoding_format:"float",
dimensions:r.dimensions??t,user:r.user},failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(Le),abortSignal:i,fetch:this.config.fetch});return{
warnings:[],embeddings:p.data.map(e=>e.embedding),usage:p.usage?{tokens:p.usage.prompt_tokens}:void 0,response:{headers:l,body:u}}}};const Ve=(0,n.ID)(()=>(0,
n.C_)(r.Ikc({id:r.YjP(),object:r.YjP().nullish(),bytes:r.aig().nullish(),created_at:r.aig().nullish(),filename:r.YjP().nullish(),purpose:r.YjP().nullish(),
status:r.YjP().nullish(),expires_at:r.aig().nullish()})));const He=(0,n.ID)(()=>(0,n.C_)(r.Ikc({id:r.YjP(),object:r.YjP().nullish(),deleted:r.zMY()})))
;const Je=(0,n.ID)(()=>(0,n.C_)(r.Ikc({purpose:r.YjP().optional(),expiresAfter:r.aig().optional()})));var Be=class{get provider(){return this.config.provider}
constructor(e){this.config=e;this.specificationVersion="v4"}getFileId(e){const t=e.openai;if(t==null||t.trim()==="")throw new a.Di({argument:"file",
message:"file reference is missing an 'openai' file id."});return t}async getHeaders(e){return(0,n.m2)(await(0,n.hd)(this.config.headers),e)}
async uploadFile({data:e,mediaType:t,filename:o,abortSignal:i,headers:s,providerOptions:a}){let r;try{r=await(0,n.xI)({provider:"openai",providerOptions:a,
schema:Je})}catch(t){if(e.type==="stream")await e.stream.cancel(t).catch(()=>{});throw t}const l=r?.purpose??"assistants";const p=await this.getHeaders(s)
;const u=`${this.config.baseURL}/files`;let c;if(e.type==="stream"){const s=[{type:"field",name:"purpose",value:l}];if(r?.expiresAfter!=null)s.push({
type:"field",name:"expires_after[anchor]",value:"created_at"},{type:"field",name:"expires_after[seconds]",value:String(r.expiresAfter)});s.push({type:"file",
name:"file",filename:o,mediaType:t,content:e.stream});({value:c}=await(0,n.st)({url:u,headers:p,parts:s,failedResponseHandler:d,successfulResponseHandler:(0,
n.cV)(Ve),abortSignal:i,fetch:this.config.fetch}))}else{const s=(0,n.XQ)(e);const a=new Blob([s],{type:t});const m=new FormData
;if(o!=null)m.append("file",a,o);else m.append("file",a);m.append("purpose",l);if(r?.expiresAfter!=null){m.append("expires_after[anchor]","created_at")
;m.append("expires_after[seconds]",String(r.expiresAfter))}({value:c}=await(0,n.S)({url:u,headers:p,formData:m,failedResponseHandler:d,
successfulResponseHandler:(0,n.cV)(Ve),abortSignal:i,fetch:this.config.fetch}))}return{warnings:[],providerReference:{openai:c.id},...c.filename??o?{
filename:c.filename??o}:{},...t!=null?{mediaType:t}:{},...c.bytes!=null?{byteSize:c.bytes}:{},...c.created_at!=null?{createdAt:new Date(c.created_at*1e3)}:{},
...c.expires_at!=null?{expiresAt:new Date(c.expires_at*1e3)}:{},providerMetadata:{openai:this.toFileMetadata(c)}}}
async getFileMetadata({file:e,abortSignal:t,headers:o}){const i=this.getFileId(e);const{value:s}=await(0,n.$b)({url:`${this.config.baseURL}/files/${(0,
n.$9)(i)}`,headers:await this.getHeaders(o),failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(Ve),abortSignal:t,fetch:this.config.fetch,
validateUrl:false});return{warnings:[],providerReference:{openai:s.id},...s.filename!=null?{filename:s.filename}:{},...s.bytes!=null?{byteSize:s.bytes}:{},
...s.created_at!=null?{createdAt:new Date(s.created_at*1e3)}:{},...s.expires_at!=null?{expiresAt:new Date(s.expires_at*1e3)}:{},providerMetadata:{
openai:this.toFileMetadata(s)}}}async downloadFile({file:e,abortSignal:t,headers:o}){const i=this.getFileId(e);const{value:s,responseHeaders:a}=await(0,n.$b)({
url:`${this.config.baseURL}/files/${(0,n.$9)(i)}/content`,headers:await this.getHeaders(o),failedResponseHandler:d,successfulResponseHandler:(0,n.JM)(),
abortSignal:t,fetch:this.config.fetch,validateUrl:false});const r=a?.["content-type"]?.split(";")[0].trim();return{warnings:[],content:s,...r?{mediaType:r}:{}}}
async deleteFile({file:e,abortSignal:t,headers:o}){const i=this.getFileId(e);const{value:s}=await(0,n._$)({url:`${this.config.baseURL}/files/${(0,n.$9)(i)}`,
headers:await this.getHeaders(o),failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(He),abortSignal:t,fetch:this.config.fetch});return{warnings:[],
providerReference:{openai:s.id},deleted:s.deleted}}toFileMetadata(e){return{...e.filename!=null?{filename:e.filename}:{},...e.purpose!=null?{purpose:e.purpose
}:{},...e.bytes!=null?{bytes:e.bytes}:{},...e.created_at!=null?{createdAt:e.created_at}:{},...e.status!=null?{status:e.status}:{},...e.expires_at!=null?{
expiresAt:e.expires_at}:{}}}};const We=(0,n.ID)(()=>(0,n.C_)(r.Ikc({created:r.aig().nullish(),data:r.YOg(r.Ikc({b64_json:r.YjP(),
revised_prompt:r.YjP().nullish()})),background:r.YjP().nullish(),output_format:r.YjP().nullish(),size:r.YjP().nullish(),quality:r.YjP().nullish(),usage:r.Ikc({
input_tokens:r.aig().nullish(),output_tokens:r.aig().nullish(),total_tokens:r.aig().nullish(),input_tokens_details:r.Ikc({image_tokens:r.aig().nullish(),
text_tokens:r.aig().nullish()}).nullish()}).nullish()})));function Ke(e){return ee(e).requestConfig.image.responseFormat==="provider-default"}function Ze(e){
return ee(e).capabilities.image.maxImagesPerCall??1}const Ge=()=>r.Ikc({quality:r.k5n(["standard","hd","low","medium","high","xhigh","max","auto"]).optional(),
background:r.k5n(["transparent","opaque","auto"]).optional(),outputFormat:r.k5n(["png","jpeg","webp"]).optional(),
complexity:r.k5n(["low","medium","high"]).optional(),outputCompression:r.aig().int().min(0).max(100).optional(),user:r.YjP().optional(),
safetyIdentifier:r.YjP().max(128).optional()});(0,n.ID)(()=>(0,n.C_)(Ge()));const Qe=()=>Ge().extend({style:r.k5n(["vivid","natural"]).optional(),
outputFormat:r.k5n(["png","jpeg","webp","gif"]).optional(),frameCount:r.aig().int().min(2).max(64).optional(),
frameDurationMs:r.aig().int().min(20).max(2e3).optional(),moderation:r.k5n(["auto","low"]).optional()}).shape;const Xe=(0,n.ID)(()=>(0,n.C_)(r.Ikc(Qe())))
;const et=()=>Ge().extend({inputFidelity:r.k5n(["high","low"]).optional(),markup:r.YjP().optional(),moderation:r.k5n(["auto","low"]).optional()}).shape
;const tt=(0,n.ID)(()=>(0,n.C_)(r.Ikc(et())));var ot=class e{static[i.V](e){return(0,n.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}get maxImagesPerCall(){return Ze(this.modelId)}get supportsFileInputs(){
if(this.config.imageInputCapabilities!=null)return this.config.imageInputCapabilities.supportsFileInputs;const e=ee(this.modelId).capabilities.image.fileInput
;return typeof e==="boolean"?e:void 0}get supportsMaskInputs(){
if(this.config.imageInputCapabilities!=null)return this.config.imageInputCapabilities.supportsMaskInputs;const e=ee(this.modelId).capabilities.image.maskInput
;return typeof e==="boolean"?e:void 0}get provider(){return this.config.provider}constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4"}
async doGenerate({prompt:e,files:t,mask:o,n:i,size:s,aspectRatio:r,seed:l,providerOptions:p,headers:u,abortSignal:c}){const m=[];if(r!=null)m.push({
type:"unsupported",feature:"aspectRatio",details:"This model does not support aspect ratio. Use `size` instead."});if(l!=null)m.push({type:"unsupported",
feature:"seed"});const f=this.config._internal?.currentDate?.()??new Date;if(t!=null){const r=await(0,n.xI)({provider:"openai",providerOptions:p,schema:tt})??{}
;if(o!=null&&r.markup!=null)throw new a.Di({argument:"providerOptions.openai.markup",message:"`markup` cannot be combined with `mask`."})
;const{value:l,responseHeaders:g}=await(0,n.S)({url:this.config.url({path:"/images/edits",modelId:this.modelId}),headers:(0,n.m2)(await(0,
n.hd)(this.config.headers),u),formData:(0,n.jW)({model:this.modelId,prompt:e,
image:await Promise.all(t.map(e=>e.type==="file"?new Blob([e.data instanceof Uint8Array?new Blob([e.data],{type:e.mediaType}):new Blob([(0,n.Z9)(e.data)],{
type:e.mediaType})],{type:e.mediaType}):(0,n.WN)(e.url,{abortSignal:c,fetch:this.config.downloadFetch??this.config.fetch}))),
mask:o!=null?await st(o,c,this.config.downloadFetch??this.config.fetch):void 0,
markup:r.markup!=null?await it(r.markup,c,this.config.downloadFetch??this.config.fetch):void 0,n:i,size:s,quality:r.quality,background:r.background,
output_format:r.outputFormat,output_compression:r.outputCompression,complexity:r.complexity,input_fidelity:r.inputFidelity,moderation:r.moderation,user:r.user,
safety_identifier:r.safetyIdentifier}),failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(We),abortSignal:c,fetch:this.config.fetch});return{
images:l.data.map(e=>e.b64_json),warnings:m,usage:l.usage!=null?{inputTokens:l.usage.input_tokens??void 0,outputTokens:l.usage.output_tokens??void 0,
totalTokens:l.usage.total_tokens??void 0}:void 0,response:{timestamp:f,modelId:this.modelId,headers:g},providerMetadata:{openai:{images:l.data.map((e,t)=>({
...e.revised_prompt?{revisedPrompt:e.revised_prompt}:{},created:l.created??void 0,size:l.size??void 0,quality:l.quality??void 0,background:l.background??void 0,
outputFormat:l.output_format??void 0,...nt(l.usage?.input_tokens_details,t,l.data.length)}))}}}}const g=await(0,n.xI)({provider:"openai",providerOptions:p,
schema:Xe})??{};const{value:h,responseHeaders:y}=await(0,n.GU)({url:this.config.url({path:"/images/generations",modelId:this.modelId}),headers:(0,n.m2)(await(0,
n.hd)(this.config.headers),u),body:{model:this.modelId,prompt:e,n:i,size:s,quality:g.quality,style:g.style,background:g.background,moderation:g.moderation,
output_format:g.outputFormat,output_compression:g.outputCompression,complexity:g.complexity,frame_count:g.frameCount,frame_duration_ms:g.frameDurationMs,
user:g.user,safety_identifier:g.safetyIdentifier,...!Ke(this.modelId)?{response_format:"b64_json"}:{}},failedResponseHandler:d,successfulResponseHandler:(0,
n.cV)(We),abortSignal:c,fetch:this.config.fetch});return{images:h.data.map(e=>e.b64_json),warnings:m,usage:h.usage!=null?{
inputTokens:h.usage.input_tokens??void 0,outputTokens:h.usage.output_tokens??void 0,totalTokens:h.usage.total_tokens??void 0}:void 0,response:{timestamp:f,
modelId:this.modelId,headers:y},providerMetadata:{openai:{images:h.data.map((e,t)=>({...e.revised_prompt?{revisedPrompt:e.revised_prompt}:{},
created:h.created??void 0,size:h.size??void 0,quality:h.quality??void 0,background:h.background??void 0,outputFormat:h.output_format??void 0,
...nt(h.usage?.input_tokens_details,t,h.data.length)}))}}}}};function nt(e,t,o){if(e==null)return{};const n={};if(e.image_tokens!=null){
const i=Math.floor(e.image_tokens/o);const s=e.image_tokens-i*(o-1);n.imageTokens=t===o-1?s:i}if(e.text_tokens!=null){const i=Math.floor(e.text_tokens/o)
;const s=e.text_tokens-i*(o-1);n.textTokens=t===o-1?s:i}return n}async function it(e,t,o){const i=/^data:([^;,]*)(;base64)?,(.*)$/s.exec(e);if(i==null)return(0,
n.WN)(e,{abortSignal:t,fetch:o});if(i[2]==null)throw new a.Di({argument:"providerOptions.openai.markup",message:"`markup` data URLs must be base64 encoded."})
;return new Blob([(0,n.Z9)(i[3])],{type:i[1]||"image/png"})}async function st(e,t,o){if(!e)return void 0;if(e.type==="url")return(0,n.WN)(e.url,{abortSignal:t,
fetch:o});const i=e.data instanceof Uint8Array?e.data:(0,n.Z9)(e.data);return new Blob([i],{type:e.mediaType})}const at=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
callId:r.YjP(),operation:r.gMt("type",[r.Ikc({type:r.euz("create_file"),path:r.YjP(),diff:r.YjP()}),r.Ikc({type:r.euz("delete_file"),path:r.YjP()}),r.Ikc({
type:r.euz("update_file"),path:r.YjP(),diff:r.YjP()})])})));const rt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({status:r.k5n(["completed","failed"]),output:r.YjP().optional()
})));(0,n.ID)(()=>(0,n.C_)(r.Ikc({})));const lt=(0,n.J2)({id:"openai.apply_patch",inputSchema:at,outputSchema:rt});function pt(e,t,o=false){if(e==="mcp")return{
...t,...t.authorization!=null?{authorization:"[redacted]"}:{},...ct(t.headers)?{headers:Object.fromEntries(Object.keys(t.headers).map(e=>[e,"[redacted]"]))}:{}}
;const n=e==="code_interpreter"?"container":e==="shell"?"environment":void 0;if(n==null||!ct(t[n]))return t;const i=t[n]
;const s=o?"network_policy":"networkPolicy";const a=o?"domain_secrets":"domainSecrets";const r=i[s];if(!ct(r)||!Array.isArray(r[a]))return t;return{...t,[n]:{
...i,[s]:{...r,[a]:r[a].map(e=>ct(e)&&"value"in e?{...e,value:"[redacted]"}:e)}}}}function ut(e){if(!ct(e)||!Array.isArray(e.tools))return e;return(0,
n.jN)(e,e=>({...e,tools:e.tools.map(e=>ct(e)?pt(e.type,e,true):e)}))}function ct(e){return e!=null&&typeof e==="object"&&!Array.isArray(e)}const dt=(0,
n.ID)(()=>(0,n.C_)(r.Ikc({code:r.YjP().nullish(),containerId:r.YjP()})));const mt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({outputs:r.YOg(r.gMt("type",[r.Ikc({
type:r.euz("logs"),logs:r.YjP()}),r.Ikc({type:r.euz("image"),url:r.YjP()})])).nullish()})));const ft=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
container:r.KCZ([r.YjP(),r.Ikc({fileIds:r.YOg(r.YjP()).optional(),memoryLimit:r.k5n(["1g","4g","16g","64g"]).optional(),networkPolicy:r.gMt("type",[r.Ikc({
type:r.euz("disabled")}),r.Ikc({type:r.euz("allowlist"),allowedDomains:r.YOg(r.YjP()),domainSecrets:r.YOg(r.Ikc({domain:r.YjP(),name:r.YjP(),value:r.YjP()
})).optional()})]).optional()})]).optional()})));const gt=(0,n.z)({id:"openai.code_interpreter",redactArgs:e=>pt("code_interpreter",e),inputSchema:dt,
outputSchema:mt});const ht=(e={})=>gt(e);const yt=()=>r.Ikc({id:r.YjP(),code:r.YjP().optional(),message:r.YjP().optional()});const _t=()=>r.gMt("type",[r.Ikc({
type:r.euz("click"),button:r.k5n(["left","right","wheel","back","forward"]),x:r.aig(),y:r.aig(),keys:r.YOg(r.YjP()).optional()}),r.Ikc({
type:r.euz("double_click"),x:r.aig(),y:r.aig(),keys:r.YOg(r.YjP()).optional()}),r.Ikc({type:r.euz("drag"),path:r.YOg(r.Ikc({x:r.aig(),y:r.aig()})),
keys:r.YOg(r.YjP()).optional()}),r.Ikc({type:r.euz("keypress"),keys:r.YOg(r.YjP())}),r.Ikc({type:r.euz("move"),x:r.aig(),y:r.aig(),
keys:r.YOg(r.YjP()).optional()}),r.Ikc({type:r.euz("screenshot")}),r.Ikc({type:r.euz("scroll"),x:r.aig(),y:r.aig(),scrollX:r.aig(),scrollY:r.aig(),
keys:r.YOg(r.YjP()).optional()}),r.Ikc({type:r.euz("type"),text:r.YjP()}),r.Ikc({type:r.euz("wait")})]);const vt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
actions:r.YOg(_t()),pendingSafetyChecks:r.YOg(yt()),status:r.k5n(["in_progress","completed","incomplete"])})));const It=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
output:r.KCZ([r.Ikc({type:r.euz("computer_screenshot"),imageUrl:r.YjP(),fileId:r.YjP().optional(),detail:r.k5n(["auto","low","high","original"]).optional()
}),r.Ikc({type:r.euz("computer_screenshot"),fileId:r.YjP(),imageUrl:r.YjP().optional(),detail:r.k5n(["auto","low","high","original"]).optional()})]),
acknowledgedSafetyChecks:r.YOg(yt()).optional()})));const kt=(0,n.J2)({id:"openai.computer",inputSchema:vt,outputSchema:It});const bt=(e={})=>kt(e);const wt=(0,
n.ID)(()=>(0,n.C_)(r.Ikc({description:r.YjP().optional(),async:r.zMY().optional(),format:r.KCZ([r.Ikc({type:r.euz("grammar"),syntax:r.k5n(["regex","lark"]),
definition:r.YjP()}),r.Ikc({type:r.euz("text")})]).optional()})));const Pt=(0,n.ID)(()=>(0,n.C_)(r.YjP()));const jt=(0,n.hL)({id:"openai.custom",inputSchema:Pt
});const xt=e=>jt(e);const Yt=()=>r.Ikc({key:r.YjP(),type:r.k5n(["eq","ne","gt","gte","lt","lte","in","nin"]),
value:r.KCZ([r.YjP(),r.aig(),r.zMY(),r.YOg(r.YjP())])});let Ct;const Ot=()=>Ct??=r.Ikc({type:r.k5n(["and","or"]),filters:r.YOg(r.KCZ([Yt(),r.RZV(()=>Ot())]))})
;const St=(0,n.ID)(()=>(0,n.C_)(r.Ikc({vectorStoreIds:r.YOg(r.YjP()),maxNumResults:r.aig().optional(),ranking:r.Ikc({ranker:r.YjP().optional(),
scoreThreshold:r.aig().optional()}).optional(),filters:r.KCZ([Yt(),Ot()]).optional()})));const qt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({queries:r.YOg(r.YjP()),
results:r.YOg(r.Ikc({attributes:r.g1P(r.YjP(),r.L5J()),fileId:r.YjP(),filename:r.YjP(),score:r.aig(),text:r.YjP()})).nullable()})));const zt=(0,n.z)({
id:"openai.file_search",inputSchema:r.Ikc({}),outputSchema:qt});const Nt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({action:r.k5n(["generate","edit","auto"]).optional(),
background:r.k5n(["auto","opaque","transparent"]).optional(),inputFidelity:r.k5n(["low","high"]).optional(),inputImageMask:r.Ikc({fileId:r.YjP().optional(),
imageUrl:r.YjP().optional()}).optional(),model:r.YjP().optional(),moderation:r.k5n(["auto","low"]).optional(),
outputCompression:r.aig().int().min(0).max(100).optional(),outputFormat:r.k5n(["png","jpeg","webp"]).optional(),
partialImages:r.aig().int().min(0).max(3).optional(),quality:r.k5n(["auto","low","medium","high","xhigh","max"]).optional(),
size:r.KCZ([r.k5n(["1024x1024","1024x1536","1536x1024","auto"]),r.YjP().regex(/^\d+x\d+$/)]).optional()}).strict()));const Tt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({})))
;const Mt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({result:r.YjP()})));const $t=(0,n.z)({id:"openai.image_generation",inputSchema:Tt,outputSchema:Mt});const Rt=(e={})=>$t(e)
;const At=(0,n.ID)(()=>(0,n.C_)(r.Ikc({action:r.Ikc({type:r.euz("exec"),command:r.YOg(r.YjP()),timeoutMs:r.aig().optional(),user:r.YjP().optional(),
workingDirectory:r.YjP().optional(),env:r.g1P(r.YjP(),r.YjP()).optional()})})));const Dt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({output:r.YjP()})));const Et=(0,n.J2)({
id:"openai.local_shell",inputSchema:At,outputSchema:Dt});const Ut=(0,n.ID)(()=>(0,n.C_)(r.Ikc({action:r.Ikc({commands:r.YOg(r.YjP()),
timeoutMs:r.aig().optional(),maxOutputLength:r.aig().optional()})})));const Lt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({maxOutputLength:r.aig().optional(),
output:r.YOg(r.Ikc({stdout:r.YjP(),stderr:r.YjP(),outcome:r.gMt("type",[r.Ikc({type:r.euz("timeout")}),r.Ikc({type:r.euz("exit"),exitCode:r.aig()})])}))})))
;const Ft=()=>r.YOg(r.gMt("type",[r.Ikc({type:r.euz("skillReference"),providerReference:r.g1P(r.YjP(),r.YjP()),version:r.YjP().optional()}),r.Ikc({
type:r.euz("inline"),name:r.YjP(),description:r.YjP(),source:r.Ikc({type:r.euz("base64"),mediaType:r.euz("application/zip"),data:r.YjP()})})])).optional()
;const Vt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({environment:r.KCZ([r.Ikc({type:r.euz("containerAuto"),fileIds:r.YOg(r.YjP()).optional(),
memoryLimit:r.k5n(["1g","4g","16g","64g"]).optional(),networkPolicy:r.gMt("type",[r.Ikc({type:r.euz("disabled")}),r.Ikc({type:r.euz("allowlist"),
allowedDomains:r.YOg(r.YjP()),domainSecrets:r.YOg(r.Ikc({domain:r.YjP(),name:r.YjP(),value:r.YjP()})).optional()})]).optional(),skills:Ft()}),r.Ikc({
type:r.euz("containerReference"),containerId:r.YjP()}),r.Ikc({type:r.euz("local").optional(),skills:r.YOg(r.Ikc({name:r.YjP(),description:r.YjP(),path:r.YjP()
})).optional()})]).optional()})));const Ht=(0,n.J2)({id:"openai.shell",redactArgs:e=>pt("shell",e),inputSchema:Ut,outputSchema:Lt});const Jt=(0,n.ID)(()=>(0,
n.C_)(r.Ikc({execution:r.k5n(["server","client"]).optional(),description:r.YjP().optional(),parameters:r.g1P(r.YjP(),r.L5J()).optional()})));const Bt=(0,
n.ID)(()=>(0,n.C_)(r.Ikc({arguments:r.L5J().optional(),call_id:r.YjP().nullish()})));const Wt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({tools:r.YOg(r.g1P(r.YjP(),r.L5J()))
})));const Kt=(0,n.J2)({id:"openai.tool_search",inputSchema:Bt,outputSchema:Wt});const Zt=(e={})=>Kt(e);const Gt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
externalWebAccess:r.zMY().optional(),filters:r.Ikc({allowedDomains:r.YOg(r.YjP()).optional(),blockedDomains:r.YOg(r.YjP()).optional()}).optional(),
searchContextSize:r.k5n(["low","medium","high"]).optional(),userLocation:r.Ikc({type:r.euz("approximate"),country:r.YjP().optional(),city:r.YjP().optional(),
region:r.YjP().optional(),timezone:r.YjP().optional()}).optional()})));const Qt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({})));const Xt=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
action:r.gMt("type",[r.Ikc({type:r.euz("search"),query:r.YjP().optional(),queries:r.YOg(r.YjP()).optional()}),r.Ikc({type:r.euz("openPage"),
url:r.YjP().nullish()}),r.Ikc({type:r.euz("findInPage"),url:r.YjP().nullish(),pattern:r.YjP().nullish()})]).optional(),sources:r.YOg(r.gMt("type",[r.Ikc({
type:r.euz("url"),url:r.YjP()}),r.Ikc({type:r.euz("api"),name:r.YjP()})])).optional()})));const eo=(0,n.z)({id:"openai.web_search",inputSchema:Qt,
outputSchema:Xt});const to=(e={})=>eo(e);const oo=(0,n.ID)(()=>(0,n.C_)(r.Ikc({searchContextSize:r.k5n(["low","medium","high"]).optional(),userLocation:r.Ikc({
type:r.euz("approximate"),country:r.YjP().optional(),city:r.YjP().optional(),region:r.YjP().optional(),timezone:r.YjP().optional()}).optional()})));const no=(0,
n.ID)(()=>(0,n.C_)(r.Ikc({})));const io=(0,n.ID)(()=>(0,n.C_)(r.Ikc({action:r.gMt("type",[r.Ikc({type:r.euz("search"),query:r.YjP().optional()}),r.Ikc({
type:r.euz("openPage"),url:r.YjP().nullish()}),r.Ikc({type:r.euz("findInPage"),url:r.YjP().nullish(),pattern:r.YjP().nullish()})]).optional()})));const so=(0,
n.z)({id:"openai.web_search_preview",inputSchema:no,outputSchema:io});let ao
;const ro=()=>ao??=r.RZV(()=>r.KCZ([r.YjP(),r.aig(),r.zMY(),r.chJ(),r.YOg(ro()),r.g1P(r.YjP(),ro())]));const lo=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
serverLabel:r.YjP(),allowedTools:r.KCZ([r.YOg(r.YjP()),r.Ikc({readOnly:r.zMY().optional(),toolNames:r.YOg(r.YjP()).optional()})]).optional(),
authorization:r.YjP().optional(),connectorId:r.YjP().optional(),headers:r.g1P(r.YjP(),r.YjP()).optional(),
requireApproval:r.KCZ([r.k5n(["always","never"]),r.Ikc({never:r.Ikc({toolNames:r.YOg(r.YjP()).optional()}).optional()})]).optional(),
serverDescription:r.YjP().optional(),serverUrl:r.YjP().optional(),tunnelId:r.YjP().optional()
}).refine(e=>e.serverUrl!=null||e.connectorId!=null||e.tunnelId!=null,"One of serverUrl, connectorId, or tunnelId must be provided.").refine(e=>e.tunnelId==null||e.serverUrl==null&&e.connectorId==null,"tunnelId cannot be combined with serverUrl or connectorId.")))
;const po=(0,n.ID)(()=>(0,n.C_)(r.Ikc({})));const uo=(0,n.ID)(()=>(0,n.C_)(r.Ikc({type:r.euz("call"),serverLabel:r.YjP(),name:r.YjP(),arguments:r.YjP(),
output:r.YjP().nullish(),error:r.KCZ([r.YjP(),ro()]).optional()})));const co=(0,n.z)({id:"openai.mcp",redactArgs:e=>pt("mcp",e),inputSchema:po,outputSchema:uo})
;const mo=e=>co(e);const fo=(0,n.ID)(()=>(0,n.C_)(r.Ikc({code:r.YjP(),fingerprint:r.YjP()})));const go=(0,n.ID)(()=>(0,n.C_)(r.Ikc({result:r.YjP(),
status:r.k5n(["completed","incomplete"])})));const ho=(0,n.z)({id:"openai.programmatic_tool_calling",inputSchema:fo,outputSchema:go,supportsDeferredResults:true
});const yo=()=>(0,n.rV)(ho({}),{type:"provider",prepareProviderOptions:e=>{const t=e?.openai;return{...e,openai:{...t,
allowedCallers:[...new Set([...t?.allowedCallers??[],"programmatic"])]}}}});const _o={applyPatch:lt,customTool:xt,codeInterpreter:ht,computer:bt,fileSearch:zt,
imageGeneration:Rt,localShell:Et,shell:Ht,webSearchPreview:so,webSearch:to,mcp:mo,programmaticToolCalling:yo,toolSearch:Zt};function vo(e){if(e==null)return(0,
n.EK)();const t=e.input_tokens;const o=e.output_tokens;const i=e.input_tokens_details?.cached_tokens??0
;const s=e.input_tokens_details?.cache_write_tokens??void 0;const a=e.output_tokens_details?.reasoning_tokens??0;return{inputTokens:{total:t,noCache:t-i-(s??0),
cacheRead:i,cacheWrite:s},outputTokens:{total:o,text:o-a,reasoning:a},raw:e}}function Io({finishReason:e,hasFunctionCall:t,hasRefusal:o=false}){switch(e){
case void 0:case null:if(t)return"tool-calls";return o?"content-filter":"stop";case"max_output_tokens":return"length";case"content_filter":
return"content-filter";default:return t?"tool-calls":"other"}}let ko
;const bo=()=>ko??=r.RZV(()=>r.KCZ([r.YjP(),r.aig(),r.zMY(),r.chJ(),r.YOg(bo()),r.g1P(r.YjP(),bo().optional())]));const wo=()=>r.g1P(r.YjP(),bo().optional())
;const Po=()=>r.Ikc({type:r.YjP(),reason:r.YjP().nullish(),cache_missed_tokens:r.aig().nullish(),comparison_reusable_tokens:r.aig().nullish()})
;const jo=()=>r.E$q(wo(),r.Ikc({input_tokens:r.aig(),input_tokens_details:r.E$q(wo(),r.Ikc({cached_tokens:r.aig().nullish(),
cache_write_tokens:r.aig().nullish(),cache_write_tokens_details:r.E$q(wo(),r.Ikc({ttl_30m_tokens:r.aig().nullish(),ttl_12h_tokens:r.aig().nullish()
})).nullish(),orchestration_input_tokens:r.aig().nullish(),orchestration_input_cached_tokens:r.aig().nullish()})).nullish(),output_tokens:r.aig(),
output_tokens_details:r.E$q(wo(),r.Ikc({reasoning_tokens:r.aig().nullish(),orchestration_output_tokens:r.aig().nullish()})).nullish(),
total_tokens:r.aig().optional()}));const xo=()=>r.Ikc({id:r.YjP(),code:r.YjP().nullish(),message:r.YjP().nullish()});const Yo=()=>r.gMt("type",[r.Ikc({
type:r.euz("click"),button:r.k5n(["left","right","wheel","back","forward"]),x:r.aig(),y:r.aig(),keys:r.YOg(r.YjP()).nullish()}),r.Ikc({
type:r.euz("double_click"),x:r.aig(),y:r.aig(),keys:r.YOg(r.YjP()).nullish()}),r.Ikc({type:r.euz("drag"),path:r.YOg(r.Ikc({x:r.aig(),y:r.aig()})),
keys:r.YOg(r.YjP()).nullish()}),r.Ikc({type:r.euz("keypress"),keys:r.YOg(r.YjP())}),r.Ikc({type:r.euz("move"),x:r.aig(),y:r.aig(),keys:r.YOg(r.YjP()).nullish()
}),r.Ikc({type:r.euz("screenshot")}),r.Ikc({type:r.euz("scroll"),x:r.aig(),y:r.aig(),scroll_x:r.aig(),scroll_y:r.aig(),keys:r.YOg(r.YjP()).nullish()}),r.Ikc({
type:r.euz("type"),text:r.YjP()}),r.Ikc({type:r.euz("wait")})]);const Co=()=>r.Ikc({type:r.euz("computer_call"),id:r.YjP(),call_id:r.YjP().nullish(),
status:r.k5n(["in_progress","completed","incomplete"]),action:Yo().nullish(),actions:r.YOg(Yo()).nullish(),pending_safety_checks:r.YOg(xo()).nullish()})
;const Oo=()=>r.gMt("type",[r.Ikc({type:r.euz("direct")}),r.Ikc({type:r.euz("program"),caller_id:r.YjP()})]);const So=()=>r.Ikc({type:r.euz("program"),
id:r.YjP(),call_id:r.YjP(),code:r.YjP(),fingerprint:r.YjP()});const qo=()=>r.Ikc({type:r.euz("program_output"),id:r.YjP(),call_id:r.YjP(),result:r.YjP(),
status:r.k5n(["completed","incomplete"])});const zo=()=>r.Ikc({type:r.euz("local_shell_call"),id:r.YjP(),call_id:r.YjP(),action:r.Ikc({type:r.euz("exec"),
command:r.YOg(r.YjP()),timeout_ms:r.aig().optional(),user:r.YjP().optional(),working_directory:r.YjP().optional(),env:r.g1P(r.YjP(),r.YjP()).optional()})})
;const No=()=>r.Ikc({type:r.euz("error"),sequence_number:r.aig(),error:r.Ikc({type:r.YjP(),code:r.YjP().nullish(),message:r.YjP(),param:r.YjP().nullish()})})
;const To=()=>r.Ikc({type:r.euz("error"),sequence_number:r.aig(),code:r.YjP().nullish(),message:r.YjP(),param:r.YjP().nullish()})
;const Mo=new Set(["error","response.apply_patch_call_operation_diff.delta","response.apply_patch_call_operation_diff.done","response.code_interpreter_call_code.delta","response.code_interpreter_call_code.done","response.completed","response.created","response.custom_tool_call_input.delta","response.failed","response.function_call_arguments.delta","response.function_call_arguments.done","response.image_generation_call.partial_image","response.in_progress","response.incomplete","response.output_item.added","response.output_item.done","response.output_text.annotation.added","response.output_text.delta","response.refusal.delta","response.refusal.done","response.reasoning_summary_part.added","response.reasoning_summary_part.done","response.reasoning_summary_text.delta"])
;const $o=new Set(["apply_patch_call","code_interpreter_call","compaction","computer_call","custom_tool_call","file_search_call","function_call","image_generation_call","local_shell_call","mcp_approval_request","mcp_call","mcp_list_tools","message","program","program_output","reasoning","shell_call","shell_call_output","tool_search_call","tool_search_output","web_search_call"])
;function Ro(e){if(typeof e.type!=="string"||!Mo.has(e.type))return false
;if(e.type!=="response.output_item.added"&&e.type!=="response.output_item.done")return true;if(!(0,n.u4)(e.item)||typeof e.item.type!=="string")return true
;return $o.has(e.item.type)}const Ao=(0,n.ID)(()=>(0,n.C_)(r.KCZ([r.Ikc({type:r.euz("response.output_text.delta"),item_id:r.YjP(),
output_index:r.aig().nullish(),delta:r.YjP(),logprobs:r.YOg(r.Ikc({token:r.YjP(),logprob:r.aig(),top_logprobs:r.YOg(r.Ikc({token:r.YjP(),logprob:r.aig()}))
})).nullish()}),r.Ikc({type:r.euz("response.refusal.delta"),item_id:r.YjP(),output_index:r.aig().nullish(),content_index:r.aig().nullish(),delta:r.YjP()
}),r.Ikc({type:r.euz("response.refusal.done"),item_id:r.YjP(),output_index:r.aig().nullish(),content_index:r.aig().nullish(),refusal:r.YjP()}),r.Ikc({
type:r.k5n(["response.completed","response.incomplete"]),response:r.Ikc({prompt_cache_diagnostics:Po().nullish(),incomplete_details:r.Ikc({reason:r.YjP()
}).nullish(),usage:jo().nullish(),reasoning:r.Ikc({context:r.YjP().nullish()}).nullish(),service_tier:r.YjP().nullish()})}),r.Ikc({
type:r.euz("response.failed"),sequence_number:r.aig(),response:r.Ikc({prompt_cache_diagnostics:Po().nullish(),error:r.Ikc({code:r.YjP().nullish(),
message:r.YjP()}).nullish(),incomplete_details:r.Ikc({reason:r.YjP()}).nullish(),usage:jo().nullish(),reasoning:r.Ikc({context:r.YjP().nullish()}).nullish(),
service_tier:r.YjP().nullish()})}),r.Ikc({type:r.euz("response.created"),response:r.Ikc({id:r.YjP(),created_at:r.aig(),model:r.YjP(),
service_tier:r.YjP().nullish()})}),r.Ikc({type:r.euz("response.in_progress"),response:r.Ikc({id:r.YjP(),created_at:r.aig(),model:r.YjP(),
service_tier:r.YjP().nullish()})}),r.Ikc({type:r.euz("response.output_item.added"),output_index:r.aig(),item:r.gMt("type",[r.Ikc({type:r.euz("message"),
id:r.YjP(),phase:r.k5n(["commentary","final_answer"]).nullish()}),r.Ikc({type:r.euz("reasoning"),id:r.YjP(),encrypted_content:r.YjP().nullish()}),r.Ikc({
type:r.euz("function_call"),id:r.YjP(),call_id:r.YjP(),name:r.YjP(),arguments:r.YjP(),async:r.zMY().nullish(),namespace:r.YjP().nullish(),caller:Oo().nullish()
}),So(),qo(),r.Ikc({type:r.euz("web_search_call"),id:r.YjP(),status:r.YjP()}),Co(),r.Ikc({type:r.euz("file_search_call"),id:r.YjP()}),zo(),r.Ikc({
type:r.euz("image_generation_call"),id:r.YjP()}),r.Ikc({type:r.euz("code_interpreter_call"),id:r.YjP(),container_id:r.YjP(),code:r.YjP().nullable(),
outputs:r.YOg(r.gMt("type",[r.Ikc({type:r.euz("logs"),logs:r.YjP()}),r.Ikc({type:r.euz("image"),url:r.YjP()})])).nullable(),status:r.YjP()}),r.Ikc({
type:r.euz("mcp_call"),id:r.YjP(),status:r.YjP(),approval_request_id:r.YjP().nullish()}),r.Ikc({type:r.euz("mcp_list_tools"),id:r.YjP()}),r.Ikc({
type:r.euz("mcp_approval_request"),id:r.YjP()}),r.Ikc({type:r.euz("apply_patch_call"),id:r.YjP(),call_id:r.YjP(),status:r.k5n(["in_progress","completed"]),
operation:r.gMt("type",[r.Ikc({type:r.euz("create_file"),path:r.YjP(),diff:r.YjP()}),r.Ikc({type:r.euz("delete_file"),path:r.YjP()}),r.Ikc({
type:r.euz("update_file"),path:r.YjP(),diff:r.YjP()})])}),r.Ikc({type:r.euz("custom_tool_call"),id:r.YjP(),call_id:r.YjP(),name:r.YjP(),input:r.YjP(),
async:r.zMY().nullish()}),r.Ikc({type:r.euz("shell_call"),id:r.YjP(),call_id:r.YjP(),status:r.k5n(["in_progress","completed","incomplete"]),action:r.Ikc({
commands:r.YOg(r.YjP()),timeout_ms:r.aig().nullish(),max_output_length:r.aig().nullish()})}),r.Ikc({type:r.euz("compaction"),id:r.YjP(),
encrypted_content:r.YjP().nullish()}),r.Ikc({type:r.euz("shell_call_output"),id:r.YjP(),call_id:r.YjP(),status:r.k5n(["in_progress","completed","incomplete"]),
max_output_length:r.aig().nullish(),output:r.YOg(r.Ikc({stdout:r.YjP(),stderr:r.YjP(),outcome:r.gMt("type",[r.Ikc({type:r.euz("timeout")}),r.Ikc({
type:r.euz("exit"),exit_code:r.aig()})])}))}),r.Ikc({type:r.euz("tool_search_call"),id:r.YjP(),execution:r.k5n(["server","client"]),call_id:r.YjP().nullable(),
status:r.k5n(["in_progress","completed","incomplete"]),arguments:r.L5J()}),r.Ikc({type:r.euz("tool_search_output"),id:r.YjP(),
execution:r.k5n(["server","client"]),call_id:r.YjP().nullable(),status:r.k5n(["in_progress","completed","incomplete"]),
tools:r.YOg(r.g1P(r.YjP(),bo().optional()))})])}),r.Ikc({type:r.euz("response.output_item.done"),output_index:r.aig(),item:r.gMt("type",[r.Ikc({
type:r.euz("message"),id:r.YjP(),phase:r.k5n(["commentary","final_answer"]).nullish()}),r.Ikc({type:r.euz("reasoning"),id:r.YjP(),
encrypted_content:r.YjP().nullish()}),r.Ikc({type:r.euz("function_call"),id:r.YjP(),call_id:r.YjP(),name:r.YjP(),arguments:r.YjP(),async:r.zMY().nullish(),
status:r.k5n(["in_progress","completed","incomplete"]),namespace:r.YjP().nullish(),caller:Oo().nullish()}),So(),qo(),r.Ikc({type:r.euz("custom_tool_call"),
id:r.YjP(),call_id:r.YjP(),name:r.YjP(),input:r.YjP(),async:r.zMY().nullish(),status:r.euz("completed")}),r.Ikc({type:r.euz("code_interpreter_call"),id:r.YjP(),
code:r.YjP().nullable(),container_id:r.YjP(),outputs:r.YOg(r.gMt("type",[r.Ikc({type:r.euz("logs"),logs:r.YjP()}),r.Ikc({type:r.euz("image"),url:r.YjP()
})])).nullable()}),r.Ikc({type:r.euz("image_generation_call"),id:r.YjP(),result:r.YjP()}),r.Ikc({type:r.euz("web_search_call"),id:r.YjP(),status:r.YjP(),
action:r.gMt("type",[r.Ikc({type:r.euz("search"),query:r.YjP().nullish(),queries:r.YOg(r.YjP()).nullish(),sources:r.YOg(r.gMt("type",[r.Ikc({type:r.euz("url"),
url:r.YjP()}),r.Ikc({type:r.euz("api"),name:r.YjP()})])).nullish()}),r.Ikc({type:r.euz("open_page"),url:r.YjP().nullish()}),r.Ikc({type:r.euz("find_in_page"),
url:r.YjP().nullish(),pattern:r.YjP().nullish()})]).nullish()}),r.Ikc({type:r.euz("file_search_call"),id:r.YjP(),queries:r.YOg(r.YjP()),results:r.YOg(r.Ikc({
attributes:r.g1P(r.YjP(),r.KCZ([r.YjP(),r.aig(),r.zMY()])),file_id:r.YjP(),filename:r.YjP(),score:r.aig(),text:r.YjP()})).nullish()}),zo(),Co(),r.Ikc({
type:r.euz("mcp_call"),id:r.YjP(),status:r.YjP(),arguments:r.YjP(),name:r.YjP(),server_label:r.YjP(),output:r.YjP().nullish(),error:r.KCZ([r.YjP(),r.Ikc({
type:r.YjP().optional(),code:r.KCZ([r.aig(),r.YjP()]).optional(),message:r.YjP().optional()}).loose()]).nullish(),approval_request_id:r.YjP().nullish()
}),r.Ikc({type:r.euz("mcp_list_tools"),id:r.YjP(),server_label:r.YjP(),tools:r.YOg(r.Ikc({name:r.YjP(),description:r.YjP().optional(),input_schema:r.bzn(),
annotations:r.g1P(r.YjP(),r.L5J()).optional()})),error:r.KCZ([r.YjP(),r.Ikc({type:r.YjP().optional(),code:r.KCZ([r.aig(),r.YjP()]).optional(),
message:r.YjP().optional()}).loose()]).optional()}),r.Ikc({type:r.euz("mcp_approval_request"),id:r.YjP(),server_label:r.YjP(),name:r.YjP(),arguments:r.YjP(),
approval_request_id:r.YjP().optional()}),r.Ikc({type:r.euz("apply_patch_call"),id:r.YjP(),call_id:r.YjP(),status:r.k5n(["in_progress","completed"]),
operation:r.gMt("type",[r.Ikc({type:r.euz("create_file"),path:r.YjP(),diff:r.YjP()}),r.Ikc({type:r.euz("delete_file"),path:r.YjP()}),r.Ikc({
type:r.euz("update_file"),path:r.YjP(),diff:r.YjP()})])}),r.Ikc({type:r.euz("shell_call"),id:r.YjP(),call_id:r.YjP(),
status:r.k5n(["in_progress","completed","incomplete"]),action:r.Ikc({commands:r.YOg(r.YjP()),timeout_ms:r.aig().nullish(),max_output_length:r.aig().nullish()})
}),r.Ikc({type:r.euz("compaction"),id:r.YjP(),encrypted_content:r.YjP()}),r.Ikc({type:r.euz("shell_call_output"),id:r.YjP(),call_id:r.YjP(),
status:r.k5n(["in_progress","completed","incomplete"]),max_output_length:r.aig().nullish(),output:r.YOg(r.Ikc({stdout:r.YjP(),stderr:r.YjP(),
outcome:r.gMt("type",[r.Ikc({type:r.euz("timeout")}),r.Ikc({type:r.euz("exit"),exit_code:r.aig()})])}))}),r.Ikc({type:r.euz("tool_search_call"),id:r.YjP(),
execution:r.k5n(["server","client"]),call_id:r.YjP().nullable(),status:r.k5n(["in_progress","completed","incomplete"]),arguments:r.L5J()}),r.Ikc({
type:r.euz("tool_search_output"),id:r.YjP(),execution:r.k5n(["server","client"]),call_id:r.YjP().nullable(),
status:r.k5n(["in_progress","completed","incomplete"]),tools:r.YOg(r.g1P(r.YjP(),bo().optional()))})])}),r.Ikc({
type:r.euz("response.function_call_arguments.delta"),item_id:r.YjP(),output_index:r.aig(),delta:r.YjP()}),r.Ikc({
type:r.euz("response.function_call_arguments.done"),item_id:r.YjP(),output_index:r.aig(),arguments:r.YjP()}),r.Ikc({
type:r.euz("response.custom_tool_call_input.delta"),item_id:r.YjP(),output_index:r.aig(),delta:r.YjP()}),r.Ikc({
type:r.euz("response.image_generation_call.partial_image"),item_id:r.YjP(),output_index:r.aig(),partial_image_b64:r.YjP()}),r.Ikc({
type:r.euz("response.code_interpreter_call_code.delta"),item_id:r.YjP(),output_index:r.aig(),delta:r.YjP()}),r.Ikc({
type:r.euz("response.code_interpreter_call_code.done"),item_id:r.YjP(),output_index:r.aig(),code:r.YjP()}),r.Ikc({
type:r.euz("response.output_text.annotation.added"),annotation:r.gMt("type",[r.Ikc({type:r.euz("url_citation"),start_index:r.aig(),end_index:r.aig(),
url:r.YjP(),title:r.YjP()}),r.Ikc({type:r.euz("file_citation"),file_id:r.YjP(),filename:r.YjP(),index:r.aig()}),r.Ikc({type:r.euz("container_file_citation"),
container_id:r.YjP(),file_id:r.YjP(),filename:r.YjP(),start_index:r.aig(),end_index:r.aig()}),r.Ikc({type:r.euz("file_path"),file_id:r.YjP(),index:r.aig()})])
}),r.Ikc({type:r.euz("response.reasoning_summary_part.added"),item_id:r.YjP(),output_index:r.aig().nullish(),summary_index:r.aig()}),r.Ikc({
type:r.euz("response.reasoning_summary_text.delta"),item_id:r.YjP(),output_index:r.aig().nullish(),summary_index:r.aig(),delta:r.YjP()}),r.Ikc({
type:r.euz("response.reasoning_summary_part.done"),item_id:r.YjP(),output_index:r.aig().nullish(),summary_index:r.aig()}),r.Ikc({
type:r.euz("response.apply_patch_call_operation_diff.delta"),item_id:r.YjP(),output_index:r.aig(),delta:r.YjP(),obfuscation:r.YjP().nullish()}),r.Ikc({
type:r.euz("response.apply_patch_call_operation_diff.done"),item_id:r.YjP(),output_index:r.aig(),diff:r.YjP()}),No(),To(),r.Ikc({type:r.YjP()
}).loose().refine(e=>!Ro(e),{message:"Known response chunk failed schema validation"}).transform(e=>({type:"unknown_chunk",message:e.type}))])));const Do=(0,
n.ID)(()=>(0,n.C_)(r.Ikc({id:r.YjP().optional(),created_at:r.aig().optional(),error:r.Ikc({message:r.YjP(),type:r.YjP(),param:r.YjP().nullish(),code:r.YjP()
}).nullish(),model:r.YjP().optional(),output:r.YOg(r.gMt("type",[r.Ikc({type:r.euz("message"),role:r.euz("assistant"),id:r.YjP(),
phase:r.k5n(["commentary","final_answer"]).nullish(),content:r.YOg(r.gMt("type",[r.Ikc({type:r.euz("output_text"),text:r.YjP(),logprobs:r.YOg(r.Ikc({
token:r.YjP(),logprob:r.aig(),top_logprobs:r.YOg(r.Ikc({token:r.YjP(),logprob:r.aig()}))})).nullish(),annotations:r.YOg(r.gMt("type",[r.Ikc({
type:r.euz("url_citation"),start_index:r.aig(),end_index:r.aig(),url:r.YjP(),title:r.YjP()}),r.Ikc({type:r.euz("file_citation"),file_id:r.YjP(),
filename:r.YjP(),index:r.aig()}),r.Ikc({type:r.euz("container_file_citation"),container_id:r.YjP(),file_id:r.YjP(),filename:r.YjP(),start_index:r.aig(),
end_index:r.aig()}),r.Ikc({type:r.euz("file_path"),file_id:r.YjP(),index:r.aig()})]))}),r.Ikc({type:r.euz("refusal"),refusal:r.YjP()})]))}),r.Ikc({
type:r.euz("web_search_call"),id:r.YjP(),status:r.YjP(),action:r.gMt("type",[r.Ikc({type:r.euz("search"),query:r.YjP().nullish(),
queries:r.YOg(r.YjP()).nullish(),sources:r.YOg(r.gMt("type",[r.Ikc({type:r.euz("url"),url:r.YjP()}),r.Ikc({type:r.euz("api"),name:r.YjP()})])).nullish()
}),r.Ikc({type:r.euz("open_page"),url:r.YjP().nullish()}),r.Ikc({type:r.euz("find_in_page"),url:r.YjP().nullish(),pattern:r.YjP().nullish()})]).nullish()
}),r.Ikc({type:r.euz("file_search_call"),id:r.YjP(),queries:r.YOg(r.YjP()),results:r.YOg(r.Ikc({attributes:r.g1P(r.YjP(),r.KCZ([r.YjP(),r.aig(),r.zMY()])),
file_id:r.YjP(),filename:r.YjP(),score:r.aig(),text:r.YjP()})).nullish()}),r.Ikc({type:r.euz("code_interpreter_call"),id:r.YjP(),code:r.YjP().nullable(),
container_id:r.YjP(),outputs:r.YOg(r.gMt("type",[r.Ikc({type:r.euz("logs"),logs:r.YjP()}),r.Ikc({type:r.euz("image"),url:r.YjP()})])).nullable()}),r.Ikc({
type:r.euz("image_generation_call"),id:r.YjP(),result:r.YjP()}),zo(),r.Ikc({type:r.euz("function_call"),call_id:r.YjP(),name:r.YjP(),arguments:r.YjP(),
id:r.YjP(),async:r.zMY().nullish(),namespace:r.YjP().nullish(),caller:Oo().nullish()}),So(),qo(),r.Ikc({type:r.euz("custom_tool_call"),call_id:r.YjP(),
name:r.YjP(),input:r.YjP(),id:r.YjP(),async:r.zMY().nullish()}),Co(),r.Ikc({type:r.euz("reasoning"),id:r.YjP(),encrypted_content:r.YjP().nullish(),
summary:r.YOg(r.Ikc({type:r.euz("summary_text"),text:r.YjP()}))}),r.Ikc({type:r.euz("mcp_call"),id:r.YjP(),status:r.YjP(),arguments:r.YjP(),name:r.YjP(),
server_label:r.YjP(),output:r.YjP().nullish(),error:r.KCZ([r.YjP(),r.Ikc({type:r.YjP().optional(),code:r.KCZ([r.aig(),r.YjP()]).optional(),
message:r.YjP().optional()}).loose()]).nullish(),approval_request_id:r.YjP().nullish()}),r.Ikc({type:r.euz("mcp_list_tools"),id:r.YjP(),server_label:r.YjP(),
tools:r.YOg(r.Ikc({name:r.YjP(),description:r.YjP().optional(),input_schema:r.bzn(),annotations:r.g1P(r.YjP(),r.L5J()).optional()})),
error:r.KCZ([r.YjP(),r.Ikc({type:r.YjP().optional(),code:r.KCZ([r.aig(),r.YjP()]).optional(),message:r.YjP().optional()}).loose()]).optional()}),r.Ikc({
type:r.euz("mcp_approval_request"),id:r.YjP(),server_label:r.YjP(),name:r.YjP(),arguments:r.YjP(),approval_request_id:r.YjP().optional()}),r.Ikc({
type:r.euz("apply_patch_call"),id:r.YjP(),call_id:r.YjP(),status:r.k5n(["in_progress","completed"]),operation:r.gMt("type",[r.Ikc({type:r.euz("create_file"),
path:r.YjP(),diff:r.YjP()}),r.Ikc({type:r.euz("delete_file"),path:r.YjP()}),r.Ikc({type:r.euz("update_file"),path:r.YjP(),diff:r.YjP()})])}),r.Ikc({
type:r.euz("shell_call"),id:r.YjP(),call_id:r.YjP(),status:r.k5n(["in_progress","completed","incomplete"]),action:r.Ikc({commands:r.YOg(r.YjP()),
timeout_ms:r.aig().nullish(),max_output_length:r.aig().nullish()})}),r.Ikc({type:r.euz("compaction"),id:r.YjP(),encrypted_content:r.YjP()}),r.Ikc({
type:r.euz("shell_call_output"),id:r.YjP(),call_id:r.YjP(),status:r.k5n(["in_progress","completed","incomplete"]),max_output_length:r.aig().nullish(),
output:r.YOg(r.Ikc({stdout:r.YjP(),stderr:r.YjP(),outcome:r.gMt("type",[r.Ikc({type:r.euz("timeout")}),r.Ikc({type:r.euz("exit"),exit_code:r.aig()})])}))
}),r.Ikc({type:r.euz("tool_search_call"),id:r.YjP(),execution:r.k5n(["server","client"]),call_id:r.YjP().nullable(),
status:r.k5n(["in_progress","completed","incomplete"]),arguments:r.L5J()}),r.Ikc({type:r.euz("tool_search_output"),id:r.YjP(),
execution:r.k5n(["server","client"]),call_id:r.YjP().nullable(),status:r.k5n(["in_progress","completed","incomplete"]),
tools:r.YOg(r.g1P(r.YjP(),bo().optional()))})])).optional(),service_tier:r.YjP().nullish(),prompt_cache_diagnostics:Po().nullish(),reasoning:r.Ikc({
context:r.YjP().nullish()}).nullish(),incomplete_details:r.Ikc({reason:r.YjP()}).nullish(),usage:jo().nullish()})));const Eo=()=>r.gMt("type",[r.Ikc({
type:r.euz("text")}),r.Ikc({type:r.euz("json_schema"),name:r.YjP().min(1).max(64).regex(/^[a-zA-Z0-9_-]+$/),schema:r.g1P(r.YjP(),r.Pq9()),
description:r.YjP().optional(),strict:r.zMY().optional()})]);function Uo(e,t){if(e.type==="text")return e;const o=Ce(e.schema);t.push(...o.warnings);return{
...e,schema:o.schema}}const Lo=(0,n.ID)(()=>(0,n.C_)(r.Ikc({conversation:r.YjP().nullish(),
include:r.YOg(r.k5n(["reasoning.encrypted_content","file_search_call.results","web_search_call.results","message.output_text.logprobs"])).nullish(),
includeWebSearchSources:r.zMY().optional(),instructions:r.YjP().nullish(),logprobs:r.KCZ([r.zMY(),r.aig().min(1).max(20)]).optional(),
maxToolCalls:r.aig().nullish(),metadata:r.bzn().nullish(),parallelToolCalls:r.zMY().nullish(),previousResponseId:r.YjP().nullish(),
promptCacheKey:r.YjP().nullish(),promptCacheOptions:r.Ikc({mode:r.k5n(["implicit","explicit"]).optional(),ttl:r.k5n(["30m","12h"]).optional(),
prewarm:r.zMY().optional(),comparisonResponseId:r.YjP().optional()}).optional(),promptCacheRetention:r.k5n(["in_memory","24h"]).nullish(),
reasoningEffort:r.YjP().nullish(),reasoningEffortUpdate:r.k5n(["none","low","medium","high","xhigh","max"]).optional(),
reasoningMode:r.k5n(["standard","pro"]).optional(),reasoningContext:r.k5n(["auto","current_turn","all_turns"]).optional(),reasoningSummary:r.YjP().nullish(),
safetyIdentifier:r.YjP().nullish(),serviceTier:r.k5n(["auto","flex","priority","fast","ultrafast","default"]).nullish(),store:r.zMY().nullish(),
passThroughUnsupportedFiles:r.zMY().optional(),strictJsonSchema:r.zMY().nullish(),textVerbosity:r.k5n(["low","medium","high"]).nullish(),
textFormat:Eo().optional(),truncation:r.k5n(["auto","disabled"]).nullish(),user:r.YjP().nullish(),
systemMessageMode:r.k5n(["system","developer","remove"]).optional(),forceReasoning:r.zMY().optional(),contextManagement:r.YOg(r.Ikc({type:r.euz("compaction"),
compactThreshold:r.aig()})).nullish(),compactionTrigger:r.zMY().optional(),allowedTools:r.Ikc({toolNames:r.YOg(r.YjP()).min(1),
mode:r.k5n(["auto","required"]).optional()}).optional()})));const Fo=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
reasoningEffortUpdate:r.k5n(["none","low","medium","high","xhigh","max"]).optional(),textFormatUpdate:Eo().optional(),additionalTools:r.YOg(Jo()).optional()})))
;const Vo=(0,n.ID)(()=>(0,n.C_)(r.Ikc({additionalTools:r.YOg(Jo()).optional()})));function Ho(){return r.rej({type:r.euz("function"),name:r.YjP().min(1),
description:r.YjP().optional(),parameters:r.g1P(r.YjP(),r.Pq9()),strict:r.zMY().optional(),defer_loading:r.zMY().optional()})}function Jo(){
return r.gMt("type",[Ho(),r.rej({type:r.euz("custom"),name:r.YjP().min(1),description:r.YjP().optional(),format:r.gMt("type",[r.rej({type:r.euz("text")
}),r.rej({type:r.euz("grammar"),syntax:r.k5n(["regex","lark"]),definition:r.YjP()})]).optional()}),r.rej({type:r.euz("namespace"),name:r.YjP().min(1),
description:r.YjP(),tools:r.YOg(Ho()).min(1)})])}const Bo="parallel";const Wo="functions.";function Ko({providerOptions:e,providerOptionsName:t}){
const o=e?.[t]?.parallelToolCall
;if(!(0,a.k9)(o)||typeof o.itemId!=="string"||typeof o.toolCallId!=="string"||typeof o.toolName!=="string"||o.input!==void 0&&typeof o.input!=="string"||typeof o.index!=="number"||!Number.isInteger(o.index)||typeof o.count!=="number"||!Number.isInteger(o.count)||o.index<0||o.count<=o.index)return
;return o}function Zo({toolName:e,tools:t}){return e===Bo&&!t.some(e=>e.name===Bo)}async function Go({toolCall:e,tools:t,providerOptionsName:o,itemId:i}){
if(!Zo({toolName:e.toolName,tools:t}))return;const s=await(0,n.N8)({text:e.input});if(!s.success||!(0,a.k9)(s.value))return;const r=s.value.tool_uses
;if(!Array.isArray(r)||r.length===0)return;const l=new Set(t.map(e=>e.name));const p=[];for(const[t,n]of r.entries()){if(!(0,a.k9)(n))return
;const s=n.recipient_name;const u=n.parameters;if(typeof s!=="string"||!s.startsWith(Wo)||!(0,a.k9)(u))return;const c=s.slice(10)
;if(c.length===0||!l.has(c))return;p.push({type:"tool-call",toolCallId:`${e.toolCallId}_${t}`,toolName:c,input:JSON.stringify(u),providerMetadata:{[o]:{
parallelToolCall:{itemId:i,toolCallId:e.toolCallId,toolName:e.toolName,...t===0&&{input:e.input},index:t,count:r.length}}}})}return p}function Qo(e){
if(typeof e==="string")try{(0,n.ZA)(e);return e}catch{return(0,n.f3)(e)}return(0,n.f3)(e===void 0?{}:e)}function Xo(e){
return e==null?void 0:e.type==="program"?{type:"program",caller_id:e.callerId}:e}async function en({output:e,id:t}){if(e.type!=="json")return;const o=await(0,
n.ZZ)({value:e.value,schema:Xt});if(!o.success||o.value.action==null)return;const{action:i,sources:s}=o.value;switch(i.type){case"search":return{
type:"web_search_call",id:t,status:"completed",action:{type:"search",...i.query!=null&&{query:i.query},...i.queries!=null&&{queries:i.queries},...s!=null&&{
sources:s}}};case"openPage":return{type:"web_search_call",id:t,status:"completed",action:{type:"open_page",url:i.url}};case"findInPage":return{
type:"web_search_call",id:t,status:"completed",action:{type:"find_in_page",url:i.url,pattern:i.pattern}}}}
async function tn({output:e,toolName:t,outputSchemaToolNames:o,promptCacheBreakpoint:i,providerOptionsName:s,warnings:a}){const r=o?.has(t)
;const l=e=>i==null?e:[{type:"input_text",text:e,prompt_cache_breakpoint:i}];switch(e.type){case"text":return l(r?(0,n.f3)(e.value):e.value);case"error-text":
case"error-json":return l((0,n.f3)({error:e.value}));case"execution-denied":{const t=e.reason??"Tool call execution denied.";return l(r?(0,n.f3)(t):t)}
case"json":return l((0,n.f3)(e.value));case"content":return e.value.map(e=>{const t=sn(e.providerOptions,s);switch(e.type){case"text":return{type:"input_text",
text:e.text,...t!=null&&{prompt_cache_breakpoint:t}};case"file":{const o=(0,n.yu)(e.mediaType);const i=e.providerOptions?.[s]?.imageDetail
;if(e.data.type==="reference"){const a=(0,n.p5)({reference:e.data.reference,provider:s});if(o==="image")return{type:"input_image",file_id:a,detail:i,
...t!=null&&{prompt_cache_breakpoint:t}};return{type:"input_file",file_id:a,...t!=null&&{prompt_cache_breakpoint:t}}}if(e.data.type==="data"){const s=(0,n.SL)({
part:e});if(o==="image")return{type:"input_image",image_url:`data:${s};base64,${(0,n.ej)(e.data.data)}`,detail:i,...t!=null&&{prompt_cache_breakpoint:t}}
;return{type:"input_file",filename:e.filename??"data",file_data:`data:${s};base64,${(0,n.ej)(e.data.data)}`,...t!=null&&{prompt_cache_breakpoint:t}}}
if(e.data.type==="url"){if(o==="image")return{type:"input_image",image_url:e.data.url.toString(),detail:i,...t!=null&&{prompt_cache_breakpoint:t}};return{
type:"input_file",file_url:e.data.url.toString(),...t!=null&&{prompt_cache_breakpoint:t}}}a.push({type:"other",
message:`unsupported tool content part type: ${e.type} with data type: ${e.data.type}`});return}default:a.push({type:"other",
message:`unsupported tool content part type: ${e.type}`});return}}).filter(n.R)}}function on(e,t){
return e.itemId===t.itemId&&e.toolCallId===t.toolCallId&&e.toolName===t.toolName&&(e.input===void 0||t.input===void 0||e.input===t.input)&&e.count===t.count}
function nn({prompt:e,providerOptionsName:t}){const o=new Map;for(const n of e){if(n.role!=="tool")continue;for(const e of n.content){
if(e.type!=="tool-result")continue;const n=Ko({providerOptions:e.providerOptions,providerOptionsName:t});if(n==null)continue;const i=o.get(n.toolCallId)
;if(i==null){o.set(n.toolCallId,{metadata:n,results:new Map([[n.index,e]]),invalid:false});continue}if(!on(i.metadata,n)||i.results.has(n.index)){i.invalid=true
;continue}if(i.metadata.input===void 0&&n.input!==void 0)i.metadata=n;i.results.set(n.index,e)}}const i=new Map;for(const[e,t]of o){
if(t.invalid||t.results.size!==t.metadata.count||t.metadata.input===void 0)continue;const o=Array.from({length:t.metadata.count},(e,o)=>t.results.get(o))
;if(o.every(n.R))i.set(e,{metadata:{...t.metadata,input:t.metadata.input},results:o})}return i}function sn(e,t){return e?.[t]?.promptCacheBreakpoint}
function an({output:e,toolResultProviderOptions:t,providerOptionsName:o}){return e.type==="content"?void 0:sn(e.providerOptions,o)??sn(t,o)}function rn(e,t){
if(!t)return false;return t.some(t=>e.startsWith(t))}
async function ln({prompt:e,toolNameMapping:t,systemMessageMode:o,providerOptionsName:i,explicitMessageItemType:s=false,fileIdPrefixes:r,passThroughUnsupportedFiles:l=false,store:p,isReasoningModel:u=false,hasConversation:c=false,hasPreviousResponseId:d=false,hasLocalShellTool:m=false,hasShellTool:f=false,hasApplyPatchTool:g=false,hasComputerTool:h=false,toolSearchToolName:y,customProviderToolNames:_,outputSchemaToolNames:v,configurationUpdateUnsupportedReason:I}){
let k=[];const b=[];const w=new Set;const P=new Set;const j=c||d?nn({prompt:e,providerOptionsName:i}):new Map;const x=new Set;const Y=new Set
;for(const{role:C,content:O,providerOptions:S}of e)switch(C){case"system":{let e=await(0,n.xI)({provider:i,providerOptions:S,schema:Fo})
;if(e==null&&i!=="openai")e=await(0,n.xI)({provider:"openai",providerOptions:S,schema:Fo});const t=e?.reasoningEffortUpdate;const r=e?.textFormatUpdate
;const l=e?.additionalTools;if(t!=null||r!=null||l!=null){const e=t!=null||r!=null
;const o=t!=null?"reasoningEffortUpdate":r!=null?"textFormatUpdate":"additionalTools"
;const n=O!==""?`Message-level ${o} requires empty system message content.`:e?I:void 0;if(n!=null)throw new a.b8({functionality:`Message-level ${o}`,message:n})
;if(e)k.push({type:"configuration_update",...t!=null&&{reasoning:{effort:t}},...r!=null&&{text:{format:Uo(r,b)}}});if(l!=null&&l.length>0)k.push({
type:"additional_tools",role:"developer",tools:l});break}switch(o){case"system":{const e=sn(S,i);k.push({...s&&{type:"message"},role:"system",
content:e==null?O:[{type:"input_text",text:O,prompt_cache_breakpoint:e}]});break}case"developer":{const e=sn(S,i);k.push({...s&&{type:"message"},
role:"developer",content:e==null?O:[{type:"input_text",text:O,prompt_cache_breakpoint:e}]});break}case"remove":b.push({type:"other",
message:"system messages are removed for this model"});break;default:throw new Error(`Unsupported system message mode: ${o}`)}break}case"user":k.push({...s&&{
type:"message"},role:"user",content:O.map((e,t)=>{switch(e.type){case"text":{const t=sn(e.providerOptions,i);return{type:"input_text",text:e.text,...t!=null&&{
prompt_cache_breakpoint:t}}}case"file":{const o=sn(e.providerOptions,i);switch(e.data.type){case"reference":{const t=(0,n.p5)({reference:e.data.reference,
provider:i});if((0,n.yu)(e.mediaType)==="image")return{type:"input_image",file_id:t,detail:e.providerOptions?.[i]?.imageDetail,...o!=null&&{
prompt_cache_breakpoint:o}};return{type:"input_file",file_id:t,...o!=null&&{prompt_cache_breakpoint:o}}}case"text":throw new a.b8({
functionality:"text file parts"});case"url":case"data":if((0,n.yu)(e.mediaType)==="image")return{type:"input_image",...e.data.type==="url"?{
image_url:e.data.url.toString()}:typeof e.data.data==="string"&&rn(e.data.data,r)?{file_id:e.data.data}:{image_url:`data:${(0,n.SL)({part:e})};base64,${(0,
n.ej)(e.data.data)}`},detail:e.providerOptions?.[i]?.imageDetail,...o!=null&&{prompt_cache_breakpoint:o}};else{if(e.data.type==="url")return{type:"input_file",
file_url:e.data.url.toString(),...o!=null&&{prompt_cache_breakpoint:o}};const i=(0,n.SL)({part:e});if(i!=="application/pdf"&&!l)throw new a.b8({
functionality:`file part media type ${i}`});return{type:"input_file",...typeof e.data.data==="string"&&rn(e.data.data,r)?{file_id:e.data.data}:{
filename:e.filename??(i==="application/pdf"?`part-${t}.pdf`:`part-${t}`),file_data:`data:${i};base64,${(0,n.ej)(e.data.data)}`},...o!=null&&{
prompt_cache_breakpoint:o}}}}}}})});break;case"assistant":{const e={};const o=new Set;let a=false;for(const r of O)switch(r.type){case"text":{
const e=r.providerOptions?.[i];const t=e?.itemId;const n=e?.phase;if(c&&t!=null)break;if(p&&t!=null&&(!u||a)){if(!o.has(t)){o.add(t);k.push({
type:"item_reference",id:t})}break}k.push({...s&&{type:"message"},role:"assistant",content:r.text,...n!=null&&{phase:n}});break}case"tool-call":{const e=Ko({
providerOptions:r.providerOptions,providerOptionsName:i});const o=e==null?void 0:j.get(e.toolCallId);if(e!=null&&o!=null&&on(o.metadata,e)){
if(!x.has(o.metadata.toolCallId)){x.add(o.metadata.toolCallId);if(!c)k.push({type:"function_call",call_id:o.metadata.toolCallId,name:o.metadata.toolName,
arguments:o.metadata.input})}break}const s=r.providerOptions?.[i]?.itemId??r.providerMetadata?.[i]?.itemId
;const a=r.providerOptions?.[i]?.namespace??r.providerMetadata?.[i]?.namespace;const l=r.providerOptions?.[i]?.async??r.providerMetadata?.[i]?.async
;const u=r.providerOptions?.[i]?.caller;if(u?.type==="program")P.add(r.toolCallId);if(c&&s!=null)break;const v=t.toProviderToolName(r.toolName)
;if(r.toolName===y){if(p&&s!=null){k.push({type:"item_reference",id:s});break}const e=typeof r.input==="string"?await(0,n.y6)({text:r.input,schema:Bt}):await(0,
n.k5)({value:r.input,schema:Bt});const t=e.call_id!=null?"client":"server";k.push({type:"tool_search_call",id:s??r.toolCallId,execution:t,
call_id:e.call_id??null,status:"completed",arguments:e.arguments});break}if(v==="programmatic_tool_calling"){if(p&&s!=null){k.push({type:"item_reference",id:s})
;break}const e=await(0,n.k5)({value:r.input,schema:fo});k.push({type:"program",id:s??r.toolCallId,call_id:r.toolCallId,code:e.code,fingerprint:e.fingerprint})
;break}if(r.providerExecuted){if(p&&s!=null)k.push({type:"item_reference",id:s});if(p||!f||v!=="shell")break}
const I=m&&v==="local_shell"||f&&v==="shell"||g&&v==="apply_patch"||h&&v==="computer"||(_?.has(v)??false);if(d&&p&&s!=null&&I)break;if(p&&s!=null&&I){k.push({
type:"item_reference",id:s});break}if(m&&v==="local_shell"){const e=await(0,n.k5)({value:r.input,schema:At});k.push({type:"local_shell_call",
call_id:r.toolCallId,id:s,action:{type:"exec",command:e.action.command,timeout_ms:e.action.timeoutMs,user:e.action.user,
working_directory:e.action.workingDirectory,env:e.action.env}});break}if(f&&v==="shell"){const e=await(0,n.k5)({value:r.input,schema:Ut});k.push({
type:"shell_call",call_id:r.toolCallId,id:s,status:"completed",action:{commands:e.action.commands,timeout_ms:e.action.timeoutMs,
max_output_length:e.action.maxOutputLength}});break}if(g&&v==="apply_patch"){const e=await(0,n.k5)({value:r.input,schema:at});k.push({type:"apply_patch_call",
call_id:e.callId,id:s,status:"completed",operation:e.operation});break}if(h&&v==="computer"){const e=await(0,n.k5)({value:r.input,schema:vt});k.push({
type:"computer_call",call_id:r.toolCallId,id:s,status:e.status,actions:e.actions.map(e=>{switch(e.type){case"click":case"double_click":case"move":return{...e,
keys:e.keys};case"drag":return{...e,keys:e.keys};case"scroll":return{type:"scroll",x:e.x,y:e.y,scroll_x:e.scrollX,scroll_y:e.scrollY,keys:e.keys};default:
return e}}),pending_safety_checks:e.pendingSafetyChecks.map(e=>({id:e.id,code:e.code,message:e.message}))});break}if(_?.has(v)){k.push({type:"custom_tool_call",
call_id:r.toolCallId,name:v,input:typeof r.input==="string"?r.input:(0,n.f3)(r.input),...l!=null&&{async:l},id:s});break}k.push({type:"function_call",
call_id:r.toolCallId,name:v,arguments:Qo(r.input),...l!=null&&{async:l},...a!=null&&{namespace:a},...u!=null&&{caller:Xo(u)}});break}case"tool-result":{
if(r.output.type==="execution-denied"||r.output.type==="json"&&typeof r.output.value==="object"&&r.output.value!=null&&"type"in r.output.value&&r.output.value.type==="execution-denied")break
;if(c)break;const e=t.toProviderToolName(r.toolName);if(e==="web_search"||e==="web_search_preview"){const e=(r.providerOptions?.[i])?.itemId??r.toolCallId
;if(p){k.push({type:"item_reference",id:e});break}const t=await en({output:r.output,id:e});if(t!=null){k.push(t);break}}if(r.toolName===y){
const e=r.providerOptions?.[i]?.itemId??r.providerMetadata?.[i]?.itemId??r.toolCallId;if(p)k.push({type:"item_reference",id:e});else if(r.output.type==="json"){
const t=await(0,n.k5)({value:r.output.value,schema:Wt});k.push({type:"tool_search_output",id:e,execution:"server",call_id:null,status:"completed",tools:t.tools
})}break}if(e==="programmatic_tool_calling"){const e=r.providerOptions?.[i]?.itemId??r.providerMetadata?.[i]?.itemId??r.toolCallId;if(p)k.push({
type:"item_reference",id:e});else if(r.output.type==="json"){const t=await(0,n.k5)({value:r.output.value,schema:go});k.push({type:"program_output",id:e,
call_id:r.toolCallId,result:t.result,status:t.status})}break}if(f&&e==="shell"){if(r.output.type==="json"){const e=await(0,n.k5)({value:r.output.value,schema:Lt
});k.push({type:"shell_call_output",call_id:r.toolCallId,...e.maxOutputLength!=null&&{max_output_length:e.maxOutputLength},output:e.output.map(e=>({
stdout:e.stdout,stderr:e.stderr,outcome:e.outcome.type==="timeout"?{type:"timeout"}:{type:"exit",exit_code:e.outcome.exitCode}}))})}break}if(p){
const e=(r.providerOptions?.[i])?.itemId??r.toolCallId;k.push({type:"item_reference",id:e})}else b.push({type:"other",
message:`Results for OpenAI tool ${r.toolName} are not sent to the API when store is false`});break}case"reasoning":{a=true;const t=await(0,n.xI)({provider:i,
providerOptions:r.providerOptions,schema:pn});const o=t?.itemId;if((c||d)&&o!=null)break;if(o!=null){const i=e[o];if(p){if(i===void 0){k.push({
type:"item_reference",id:o});e[o]={type:"reasoning",id:o,summary:[]}}}else{const s=[];if(r.text.length>0)s.push({type:"summary_text",text:r.text
});else if(i!==void 0)b.push({type:"other",message:`Cannot append empty reasoning part to existing reasoning sequence. Skipping reasoning part: ${(0,n.f3)(r)}.`
});if(i===void 0){e[o]={type:"reasoning",id:o,encrypted_content:t?.reasoningEncryptedContent,summary:s};k.push(e[o])}else{i.summary.push(...s)
;if(t?.reasoningEncryptedContent!=null)i.encrypted_content=t.reasoningEncryptedContent}}}else{const e=t?.reasoningEncryptedContent;if(e!=null){const t=[]
;if(r.text.length>0)t.push({type:"summary_text",text:r.text});k.push({type:"reasoning",encrypted_content:e,summary:t})}else b.push({type:"other",
message:`Non-OpenAI reasoning parts are not supported. Skipping reasoning part: ${(0,n.f3)(r)}.`})}break}case"custom":if(r.kind==="openai.compaction"){
const e=r.providerOptions?.[i];const t=e?.itemId;if(c&&t!=null)break;if(p&&t!=null){k.push({type:"item_reference",id:t});break}const o=e?.encryptedContent
;if(t!=null)k.push({type:"compaction",id:t,encrypted_content:o})}}break}case"tool":for(const e of O){if(e.type==="tool-approval-response"){const t=e
;if(w.has(t.approvalId))continue;w.add(t.approvalId);if(p&&!c&&!d)k.push({type:"item_reference",id:t.approvalId});k.push({type:"mcp_approval_response",
approval_request_id:t.approvalId,approve:t.approved});continue}const o=Ko({providerOptions:e.providerOptions,providerOptionsName:i})
;const s=o==null?void 0:j.get(o.toolCallId);if(o!=null&&s!=null&&on(s.metadata,o)){if(!Y.has(s.metadata.toolCallId)){Y.add(s.metadata.toolCallId)
;const e=await Promise.all(s.results.map(async e=>{const t=an({output:e.output,toolResultProviderOptions:e.providerOptions,providerOptionsName:i});return{
output:await tn({output:e.output,toolName:e.toolName,outputSchemaToolNames:v,providerOptionsName:i,warnings:b}),promptCacheBreakpoint:t}}))
;const t=e.map(({output:e})=>typeof e==="string"?e:(0,n.f3)(e));const o=e.some(({promptCacheBreakpoint:e})=>e!=null);k.push({type:"function_call_output",
call_id:s.metadata.toolCallId,output:o?t.map((t,o)=>({type:"input_text",text:o===0?t:`\n${t}`,...e[o].promptCacheBreakpoint!=null&&{
prompt_cache_breakpoint:e[o].promptCacheBreakpoint}})):t.join("\n")});for(const e of s.results){const t=await un({providerOptions:e.providerOptions,
providerOptionsName:i});if(t?.length)k.push({type:"additional_tools",role:"developer",tools:t})}}continue}const r=e.output;if(r.type==="execution-denied"){
if((r.providerOptions?.openai)?.approvalId)continue}const l=t.toProviderToolName(e.toolName);if(e.toolName===y&&r.type==="json"){const t=await(0,n.k5)({
value:r.value,schema:Wt});k.push({type:"tool_search_output",execution:"client",call_id:e.toolCallId,status:"completed",tools:t.tools});continue}
if(m&&l==="local_shell"&&r.type==="json"){const t=await(0,n.k5)({value:r.value,schema:Dt});k.push({type:"local_shell_call_output",call_id:e.toolCallId,
output:t.output});continue}if(f&&l==="shell"&&r.type==="json"){const t=await(0,n.k5)({value:r.value,schema:Lt});k.push({type:"shell_call_output",
call_id:e.toolCallId,...t.maxOutputLength!=null&&{max_output_length:t.maxOutputLength},output:t.output.map(e=>({stdout:e.stdout,stderr:e.stderr,
outcome:e.outcome.type==="timeout"?{type:"timeout"}:{type:"exit",exit_code:e.outcome.exitCode}}))});continue}if(g&&e.toolName==="apply_patch"&&r.type==="json"){
const t=await(0,n.k5)({value:r.value,schema:rt});k.push({type:"apply_patch_call_output",call_id:e.toolCallId,status:t.status,output:t.output});continue}
if(h&&l==="computer"&&r.type==="json"){const t=await(0,n.k5)({value:r.value,schema:It});k.push({type:"computer_call_output",call_id:e.toolCallId,output:{
type:"computer_screenshot",image_url:t.output.imageUrl,file_id:t.output.fileId,detail:t.output.detail},
acknowledged_safety_checks:t.acknowledgedSafetyChecks?.map(e=>({id:e.id,code:e.code,message:e.message}))});continue}if(_?.has(l)){const t=an({output:r,
toolResultProviderOptions:e.providerOptions,providerOptionsName:i});const o=e=>t==null?e:[{type:"input_text",text:e,prompt_cache_breakpoint:t}];let s
;switch(r.type){case"text":s=o(r.value);break;case"error-text":case"error-json":s=o((0,n.f3)({error:r.value}));break;case"execution-denied":
s=o(r.reason??"Tool call execution denied.");break;case"json":s=o((0,n.f3)(r.value));break;case"content":s=r.value.map(e=>{const t=sn(e.providerOptions,i)
;switch(e.type){case"text":return{type:"input_text",text:e.text,...t!=null&&{prompt_cache_breakpoint:t}};case"file":{const o=(0,n.yu)(e.mediaType)
;const s=e.providerOptions?.[i]?.imageDetail;if(e.data.type==="data"){const i=(0,n.SL)({part:e});if(o==="image")return{type:"input_image",
image_url:`data:${i};base64,${(0,n.ej)(e.data.data)}`,detail:s,...t!=null&&{prompt_cache_breakpoint:t}};return{type:"input_file",filename:e.filename??"data",
file_data:`data:${i};base64,${(0,n.ej)(e.data.data)}`,...t!=null&&{prompt_cache_breakpoint:t}}}if(e.data.type==="url"){if(o==="image")return{type:"input_image",
image_url:e.data.url.toString(),detail:s,...t!=null&&{prompt_cache_breakpoint:t}};return{type:"input_file",file_url:e.data.url.toString(),...t!=null&&{
prompt_cache_breakpoint:t}}}b.push({type:"other",message:`unsupported custom tool content part type: ${e.type} with data type: ${e.data.type}`});return}default:
b.push({type:"other",message:`unsupported custom tool content part type: ${e.type}`});return}}).filter(n.R);break;default:s=""}k.push({
type:"custom_tool_call_output",call_id:e.toolCallId,output:s});continue}const u=e.providerOptions?.[i]?.caller
;if(r.type==="execution-denied"&&(u?.type==="program"||P.has(e.toolCallId)))throw new a.b8({functionality:"execution-denied results for programmatic tool calls"
});const I=await tn({output:r,toolName:e.toolName,outputSchemaToolNames:v,promptCacheBreakpoint:an({output:r,toolResultProviderOptions:e.providerOptions,
providerOptionsName:i}),providerOptionsName:i,warnings:b});const x=Xo(u);k.push({type:"function_call_output",call_id:e.toolCallId,output:I,...x!=null&&{caller:x
}});const C=await un({providerOptions:e.providerOptions,providerOptionsName:i});if(C?.length)k.push({type:"additional_tools",role:"developer",tools:C})}break
;default:throw new Error(`Unsupported role: ${C}`)}if(!p&&k.some(e=>"type"in e&&e.type==="reasoning"&&e.encrypted_content==null)){b.push({type:"other",
message:"Reasoning parts without encrypted content are not supported when store is false. Skipping reasoning parts."})
;k=k.filter(e=>!("type"in e)||e.type!=="reasoning"||e.encrypted_content!=null)}return{input:k,warnings:b}}const pn=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
itemId:r.YjP().nullish(),reasoningEncryptedContent:r.YjP().nullish()})));async function un({providerOptions:e,providerOptionsName:t}){const o=await(0,n.xI)({
provider:t,providerOptions:e,schema:Vo});if(o?.additionalTools!=null||t==="openai")return o?.additionalTools;return(await(0,n.xI)({provider:"openai",
providerOptions:e,schema:Vo}))?.additionalTools}function cn(e,t,o){if(e.type==="url_citation")return{type:"source",sourceType:"url",id:o,url:e.url,title:e.title
};const n=e.type==="file_path"?e.file_id:e.filename;return{type:"source",sourceType:"document",id:o,
mediaType:e.type==="file_path"?"application/octet-stream":"text/plain",title:n,filename:n,providerMetadata:{[t]:{type:e.type,fileId:e.file_id,
...e.type==="container_file_citation"?{containerId:e.container_id}:{index:e.index}}}}}function dn(e,t){return e.flatMap(e=>e.type==="file_path"?[]:[{
source:cn(e,t,e.type==="url_citation"?e.url:e.file_id),..."start_index"in e?{startIndex:e.start_index,endIndex:e.end_index}:{}}])}
async function mn({tools:e,toolChoice:t,allowedTools:o,toolNameMapping:i,customProviderToolNames:s,outputSchemaToolNames:r,supportsAsyncToolCalling:l=true,providerOptionsName:p="openai"}){
e=e?.length?e:void 0;const u=[];if(e==null)return{tools:void 0,toolChoice:void 0,toolWarnings:u};const c=[];const d=new Map;const m=s??new Set;const f=new Map
;const g=new Map;const h=(e,t,o)=>{f.set(e,t);if(o==null||o===e)return;const n=g.get(o)
;if(n==null)g.set(o,t);else if(n!=="ambiguous"&&!gn(n,t))g.set(o,"ambiguous")};for(const s of e)switch(s.type){case"function":{
const e=s.providerOptions?.[p]??s.providerOptions?.openai;if(e?.outputSchema!=null)r?.add(s.name);if(e?.omitFromRequestTools===true){h(s.name,{supported:false,
reason:"tools omitted from the request tools array cannot be allow-listed"},void 0);if(o==null&&t?.type==="tool"&&t.toolName===s.name)throw new a.b8({
functionality:`forcing tool "${s.name}" omitted from the request tools array; use automatic tool choice for history-loaded tools`});break}const n=yn({tool:s,
options:e,toolWarnings:u,async:_n({value:e?.async,supportsAsyncToolCalling:l,toolName:s.name,toolWarnings:u})});const i=e?.namespace;if(i==null)c.push(n);else{
let e=d.get(i.name);if(e==null){e={type:"namespace",name:i.name,description:i.description,tools:[]};d.set(i.name,e);c.push(e)
}else if(e.description!==i.description)throw new a.b8({functionality:`conflicting descriptions for OpenAI tool namespace "${i.name}"`});e.tools.push(n)}
h(s.name,i!=null?{supported:false,reason:"tools inside an OpenAI tool namespace are not visible to tool_choice.allowed_tools"}:e?.deferLoading===true?{
supported:false,reason:"deferred tools are not visible to tool_choice.allowed_tools"}:{supported:true,entry:{type:"function",name:s.name}},void 0);break}
case"provider":{const e=c.length;switch(s.id){case"openai.file_search":{const e=await(0,n.k5)({value:s.args,schema:St});c.push({type:"file_search",
vector_store_ids:e.vectorStoreIds,max_num_results:e.maxNumResults,ranking_options:e.ranking?{ranker:e.ranking.ranker,score_threshold:e.ranking.scoreThreshold
}:void 0,filters:e.filters});break}case"openai.local_shell":c.push({type:"local_shell"});break;case"openai.shell":{const e=await(0,n.k5)({value:s.args,schema:Vt
});c.push({type:"shell",...e.environment&&{environment:vn(e.environment)}});break}case"openai.apply_patch":c.push({type:"apply_patch"});break
;case"openai.computer":c.push({type:"computer"});break;case"openai.web_search_preview":{const e=await(0,n.k5)({value:s.args,schema:oo});c.push({
type:"web_search_preview",search_context_size:e.searchContextSize,user_location:e.userLocation});break}case"openai.web_search":{const e=await(0,n.k5)({
value:s.args,schema:Gt});c.push({type:"web_search",filters:e.filters!=null?{allowed_domains:e.filters.allowedDomains,blocked_domains:e.filters.blockedDomains
}:void 0,external_web_access:e.externalWebAccess,search_context_size:e.searchContextSize,user_location:e.userLocation});break}case"openai.code_interpreter":{
const e=await(0,n.k5)({value:s.args,schema:ft});c.push({type:"code_interpreter",container:e.container==null?{type:"auto",file_ids:void 0
}:typeof e.container==="string"?e.container:{type:"auto",file_ids:e.container.fileIds,memory_limit:e.container.memoryLimit,
network_policy:e.container.networkPolicy==null?void 0:e.container.networkPolicy.type==="disabled"?{type:"disabled"}:{type:"allowlist",
allowed_domains:e.container.networkPolicy.allowedDomains,domain_secrets:e.container.networkPolicy.domainSecrets}}});break}case"openai.image_generation":{
const e=await(0,n.k5)({value:s.args,schema:Nt});c.push({type:"image_generation",action:e.action,background:e.background,input_fidelity:e.inputFidelity,
input_image_mask:e.inputImageMask?{file_id:e.inputImageMask.fileId,image_url:e.inputImageMask.imageUrl}:void 0,model:e.model,moderation:e.moderation,
partial_images:e.partialImages,quality:e.quality,output_compression:e.outputCompression,output_format:e.outputFormat,size:e.size});break}case"openai.mcp":{
const e=await(0,n.k5)({value:s.args,schema:lo});const t=e=>({tool_names:e.toolNames});const o=e.requireApproval
;const i=o==null?void 0:typeof o==="string"?o:o.never!=null?{never:t(o.never)}:void 0;c.push({type:"mcp",server_label:e.serverLabel,
allowed_tools:Array.isArray(e.allowedTools)?e.allowedTools:e.allowedTools?{read_only:e.allowedTools.readOnly,tool_names:e.allowedTools.toolNames}:void 0,
authorization:e.authorization,connector_id:e.connectorId,headers:e.headers,require_approval:i??"never",server_description:e.serverDescription,
server_url:e.serverUrl,tunnel_id:e.tunnelId});break}case"openai.custom":{const e=await(0,n.k5)({value:s.args,schema:wt});c.push({type:"custom",name:s.name,
description:e.description,..._n({value:e.async,supportsAsyncToolCalling:l,toolName:s.name,toolWarnings:u})!=null?{async:e.async}:{},format:e.format})
;m.add(s.name);break}case"openai.programmatic_tool_calling":c.push({type:"programmatic_tool_calling"});break;case"openai.tool_search":{const e=await(0,n.k5)({
value:s.args,schema:Jt});c.push({type:"tool_search",...e.execution!=null?{execution:e.execution}:{},...e.description!=null?{description:e.description}:{},
...e.parameters!=null?{parameters:e.parameters}:{}});break}}if(c.length>e){const t=c[e];h(s.name,hn(t),i?.toProviderToolName(s.name))}break}default:u.push({
type:"unsupported",feature:`function tool ${s}`})}if(o!=null){const e=[];const t=[];for(const n of o.toolNames){const o=f.get(n);const s=o??g.get(n)
;if(o!=null&&g.has(n))u.push({type:"unsupported",feature:`allowedTools entry "${n}"`,
details:"this name is both a tool name and the provider tool name of another tool in this request; the tool with this name is allowed"});if(s==="ambiguous"){
u.push({type:"unsupported",feature:`allowedTools entry "${n}"`,
details:"several tools in this request share this provider tool name; use the tool name from the tools for this request instead"});t.push(n);continue}
if(s==null){u.push({type:"unsupported",feature:`allowedTools entry "${n}"`,
details:"the tool is not part of the tools for this request and is sent as a function tool"});e.push({type:"function",name:i?.toProviderToolName(n)??n})
;continue}if(!s.supported){u.push({type:"unsupported",feature:`allowedTools entry "${n}"`,details:`${s.reason}; the tool is removed from the allowed tools`})
;t.push(n);continue}e.push(s.entry)}if(e.length===0)throw new a.b8({functionality:`allowedTools with only tools that cannot be allow-listed (${t.join(", ")})`})
;return{tools:c,toolChoice:{type:"allowed_tools",mode:o.mode??"auto",tools:e},toolWarnings:u}}if(t==null)return{tools:c,toolChoice:void 0,toolWarnings:u}
;const y=t.type;switch(y){case"auto":case"none":case"required":return{tools:c,toolChoice:y,toolWarnings:u};case"tool":{
const e=i?.toProviderToolName(t.toolName)??t.toolName;return{tools:c,
toolChoice:e==="code_interpreter"||e==="file_search"||e==="image_generation"||e==="web_search_preview"||e==="web_search"||e==="mcp"||e==="apply_patch"||e==="computer"||e==="programmatic_tool_calling"?{
type:e}:m.has(e)?{type:"custom",name:e}:{type:"function",name:e},toolWarnings:u}}default:throw new a.b8({functionality:`tool choice type: ${y}`})}}
function fn(e){switch(e.type){case"mcp":return`mcp:${e.server_label}`;case"function":case"custom":return`${e.type}:${e.name}`;default:return e.type}}
function gn(e,t){if(e.supported&&t.supported)return fn(e.entry)===fn(t.entry);if(!e.supported&&!t.supported)return e.reason===t.reason;return false}
function hn(e){switch(e.type){case"custom":return{supported:true,entry:{type:"custom",name:e.name}};case"mcp":return{supported:true,entry:{type:"mcp",
server_label:e.server_label}};case"file_search":case"web_search":case"web_search_preview":case"image_generation":case"code_interpreter":case"computer":
case"apply_patch":case"shell":case"local_shell":case"programmatic_tool_calling":return{supported:true,entry:{type:e.type}};default:return{supported:false,
reason:`OpenAI does not support ${e.type} tools in tool_choice.allowed_tools`}}}function yn({tool:e,options:t,toolWarnings:o,async:n}){const i=t?.deferLoading
;const s=Ce(e.inputSchema);const a=t?.outputSchema!=null?Ce(t.outputSchema):void 0;o.push(...s.warnings,...a?.warnings??[]);return{type:"function",name:e.name,
description:e.description,parameters:s.schema,...n!=null?{async:n}:{},strict:e.strict??false,...i!=null?{defer_loading:i}:{},...t?.allowedCallers!=null?{
allowed_callers:t.allowedCallers}:{},...t?.outputSchema!=null?{output_schema:a?.schema}:{}}}
function _n({value:e,supportsAsyncToolCalling:t,toolName:o,toolWarnings:n}){if(e!==true||t)return e;n.push({type:"unsupported",
feature:`async tool calling for "${o}"`,details:"Async tool calling is only supported by GPT-6 and later models."})}function vn(e){
if(e.type==="containerReference")return{type:"container_reference",container_id:e.containerId};if(e.type==="containerAuto"){const t=e;return{
type:"container_auto",file_ids:t.fileIds,memory_limit:t.memoryLimit,network_policy:t.networkPolicy==null?void 0:t.networkPolicy.type==="disabled"?{
type:"disabled"}:{type:"allowlist",allowed_domains:t.networkPolicy.allowedDomains,domain_secrets:t.networkPolicy.domainSecrets},skills:In(t.skills)}}return{
type:"local",skills:e.skills}}function In(e){return e?.map(e=>e.type==="skillReference"?{type:"skill_reference",skill_id:(0,n.p5)({
reference:e.providerReference??{},provider:"openai"}),version:e.version??"latest"}:{type:"inline",name:e.name,description:e.description,source:{type:"base64",
media_type:e.source.mediaType,data:e.source.data}})}function kn(e){const t={};for(const o of e){if(o.role!=="assistant")continue;for(const e of o.content){
if(e.type!=="tool-call")continue;const o=e.providerOptions?.openai?.approvalRequestId;if(o!=null)t[o]=e.toolCallId}}return t}function bn(e){switch(e.type){
case"click":return{type:"click",button:e.button,x:e.x,y:e.y,...e.keys!=null&&{keys:e.keys}};case"double_click":return{type:"double_click",x:e.x,y:e.y,
...e.keys!=null&&{keys:e.keys}};case"drag":return{type:"drag",path:e.path,...e.keys!=null&&{keys:e.keys}};case"keypress":return e;case"move":return{type:"move",
x:e.x,y:e.y,...e.keys!=null&&{keys:e.keys}};case"screenshot":return e;case"scroll":return{type:"scroll",x:e.x,y:e.y,scrollX:e.scroll_x,scrollY:e.scroll_y,
...e.keys!=null&&{keys:e.keys}};case"type":return e;case"wait":return e}}function wn({action:e,actions:t,pending_safety_checks:o,status:n}){return{
actions:(t??(e!=null?[e]:[])).map(bn),pendingSafetyChecks:o?.map(e=>({id:e.id,...e.code!=null&&{code:e.code},...e.message!=null&&{message:e.message}}))??[],
status:n}}const Pn={"image/*":[/^https?:\/\/.*$/],"application/pdf":[/^https?:\/\/.*$/]};function jn({modelCapabilities:e,options:t}){
if(!e.configurationUpdates)return"Configuration updates are only supported by GPT-6 and later models"
;if(t?.reasoningMode==="pro"||t?.contextManagement!=null||t?.truncation==="auto")return"Configuration updates require standard reasoning mode without automatic compaction or automatic truncation"
}var xn=class e{static[i.V](e){return(0,n.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,p(t.config))}constructor(e,t){
this.specificationVersion="v4";this.supportedUrls=Pn;this.modelId=e;this.config=t}get provider(){return this.config.provider}
static async prepareRequest({modelId:e,config:t,options:{maxOutputTokens:o,temperature:i,stopSequences:s,topP:r,topK:l,presencePenalty:p,frequencyPenalty:u,seed:c,prompt:d,reasoning:m,providerOptions:f,tools:g,toolChoice:h,responseFormat:y}}){
const _=[];const{capabilities:{language:v},requestConfig:{language:I}}=X(e);if(l!=null)_.push({type:"unsupported",feature:"topK"});if(c!=null)_.push({
type:"unsupported",feature:"seed"});if(p!=null)_.push({type:"unsupported",feature:"presencePenalty"});if(u!=null)_.push({type:"unsupported",
feature:"frequencyPenalty"});if(s!=null)_.push({type:"unsupported",feature:"stopSequences"});const k=t.provider.includes("azure")?"azure":"openai"
;const{options:b}=await(0,n.Wo)({providerOptions:f,namespaces:[k,"openai"],resolution:"first",schema:Lo});const w=ye({
providerReasoningEffort:b?.reasoningEffort,reasoning:m,supportedReasoningEfforts:v.reasoning.efforts,warnings:_})
;const P=b?.reasoningSummary!==void 0?b.reasoningSummary:w!=null&&w!=="none"?"detailed":void 0;const j=b?.forceReasoning??v.reasoning.support===true
;if(b?.conversation&&b?.previousResponseId)_.push({type:"unsupported",feature:"conversation",
details:"conversation and previousResponseId cannot be used together"});const x=(0,n.CR)({tools:g,providerToolNames:{
"openai.code_interpreter":"code_interpreter","openai.computer":"computer","openai.file_search":"file_search","openai.image_generation":"image_generation",
"openai.local_shell":"local_shell","openai.shell":"shell","openai.web_search":"web_search","openai.web_search_preview":"web_search_preview","openai.mcp":"mcp",
"openai.apply_patch":"apply_patch","openai.tool_search":"tool_search","openai.programmatic_tool_calling":"programmatic_tool_calling"}});const Y=new Set
;const C=new Set;const{tools:O,toolChoice:S,toolWarnings:q}=await mn({tools:g,toolChoice:h,allowedTools:b?.allowedTools??void 0,toolNameMapping:x,
customProviderToolNames:Y,outputSchemaToolNames:C,supportsAsyncToolCalling:v.tools.async,providerOptionsName:k});const z=jn({modelCapabilities:v,options:b})
;const{input:N,warnings:T}=await ln({prompt:d,toolNameMapping:x,systemMessageMode:b?.systemMessageMode??(j?"developer":I.systemMessageMode),
providerOptionsName:k,configurationUpdateUnsupportedReason:z,explicitMessageItemType:t.explicitMessageItemType,fileIdPrefixes:t.fileIdPrefixes,
passThroughUnsupportedFiles:b?.passThroughUnsupportedFiles??false,store:b?.store??true,isReasoningModel:j,hasConversation:b?.conversation!=null,
hasPreviousResponseId:b?.previousResponseId!=null,hasLocalShellTool:H("openai.local_shell"),hasShellTool:H("openai.shell"),
hasApplyPatchTool:H("openai.apply_patch"),hasComputerTool:H("openai.computer"),toolSearchToolName:V("openai.tool_search"),
customProviderToolNames:Y.size>0?Y:void 0,outputSchemaToolNames:C.size>0?C:void 0});_.push(...T);const M=v.reasoning.efforts
;const $=t=>t!=null&&M?.includes(t)===false?`${e} only supports the following reasoning efforts: ${M.join(", ")}`:void 0
;for(const e of N)if(e.type==="configuration_update"){const t=$(e.reasoning?.effort);if(t!=null)throw new a.b8({
functionality:"Message-level reasoningEffortUpdate",message:t})}const R=b?.reasoningEffortUpdate;const A=z??$(R);if(R!=null&&A!=null)_.push({type:"unsupported",
feature:"reasoningEffortUpdate",details:A});else if(R!=null){const e=N[0];if(e?.type!=="configuration_update"||e.reasoning?.effort!==R)N.unshift({
type:"configuration_update",reasoning:{effort:R}})}
for(let e=1;e<N.length;e++)if(N[e-1].type==="configuration_update"&&N[e].type==="configuration_update")throw new a.b8({
functionality:"Adjacent configuration updates",
message:"Configuration updates cannot be consecutive. Set reasoningEffortUpdate and textFormatUpdate in the same empty system message, and omit request-level reasoningEffortUpdate when using message-level updates."
});if(b?.compactionTrigger)N.push({type:"compaction_trigger"});const D=b?.strictJsonSchema??true
;const E=b?.textFormat==null&&y?.type==="json"&&y.schema!=null?Ce(y.schema):void 0;if(E!=null)_.push(...E.warnings)
;const U=b?.textFormat!=null?Uo(b.textFormat,_):void 0;let L=b?.include;function F(e){if(L==null)L=[e];else if(!L.includes(e))L=[...L,e]}function V(e){
return g?.find(t=>t.type==="provider"&&t.id===e)?.name}function H(e){return V(e)!=null}
const J=typeof b?.logprobs==="number"?b?.logprobs:b?.logprobs===true?20:void 0;if(J)F("message.output_text.logprobs")
;const B=(g?.find(e=>e.type==="provider"&&(e.id==="openai.web_search"||e.id==="openai.web_search_preview")))?.name
;if(B&&t.supportsWebSearchSourcesInclude!==false&&b?.includeWebSearchSources!==false)F("web_search_call.action.sources")
;if(H("openai.code_interpreter"))F("code_interpreter_call.outputs");const W=b?.store;if(W===false&&j)F("reasoning.encrypted_content");const K={
model:t.requestModelId??e,input:N,temperature:i,top_p:r,max_output_tokens:o,...(y?.type==="json"||U!=null||b?.textVerbosity)&&{text:{...U!=null?{format:U
}:y?.type==="json"&&{format:E!=null?{type:"json_schema",strict:D,name:y.name??"response",description:y.description,schema:E.schema}:{type:"json_object"}},
...b?.textVerbosity&&{verbosity:b.textVerbosity}}},conversation:b?.conversation,max_tool_calls:b?.maxToolCalls,metadata:b?.metadata,
parallel_tool_calls:b?.parallelToolCalls,previous_response_id:b?.previousResponseId,store:W,user:b?.user,instructions:b?.instructions,
service_tier:b?.serviceTier,include:L,prompt_cache_key:b?.promptCacheKey,prompt_cache_options:b?.promptCacheOptions&&{mode:b.promptCacheOptions.mode,
ttl:b.promptCacheOptions.ttl,prewarm:b.promptCacheOptions.prewarm,comparison_response_id:b.promptCacheOptions.comparisonResponseId},
prompt_cache_retention:b?.promptCacheRetention,safety_identifier:b?.safetyIdentifier,top_logprobs:J,truncation:b?.truncation,...b?.contextManagement&&{
context_management:b.contextManagement.map(e=>({type:e.type,compact_threshold:e.compactThreshold}))},
...j&&(w!=null||P!=null||b?.reasoningMode!=null||b?.reasoningContext!=null)&&{reasoning:{...w!=null&&{effort:w},...P!=null&&{summary:P},
...b?.reasoningMode!=null&&{mode:b.reasoningMode},...b?.reasoningContext!=null&&{context:b.reasoningContext}}}}
;if(!v.promptCache.retention&&K.prompt_cache_retention!=null){K.prompt_cache_retention=void 0;_.push({type:"unsupported",feature:"promptCacheRetention",
details:"promptCacheRetention is not supported by GPT-6 and later models; use promptCacheOptions instead"})}if(j){let e=w
;for(const t of N)if(t.type==="configuration_update")e=t.reasoning?.effort??e;if(!(e==="none"&&v.reasoning.sampling==="reasoning-effort-none")){
if(K.temperature!=null){K.temperature=void 0;_.push({type:"unsupported",feature:"temperature",details:"temperature is not supported for reasoning models"})}
if(K.top_p!=null){K.top_p=void 0;_.push({type:"unsupported",feature:"topP",details:"topP is not supported for reasoning models"})}
if(v.endpoints.responses.logprobsRequireNonReasoning&&(K.top_logprobs!=null||K.include?.includes("message.output_text.logprobs"))){K.top_logprobs=void 0
;const e=K.include?.filter(e=>e!=="message.output_text.logprobs");K.include=e!=null&&e.length>0?e:void 0;_.push({type:"unsupported",feature:"logprobs",
details:"logprobs is not supported for reasoning models"})}}}else{if(b?.reasoningEffort!=null)_.push({type:"unsupported",feature:"reasoningEffort",
details:"reasoningEffort is not supported for non-reasoning models"});if(b?.reasoningSummary!=null)_.push({type:"unsupported",feature:"reasoningSummary",
details:"reasoningSummary is not supported for non-reasoning models"});if(b?.reasoningMode!=null)_.push({type:"unsupported",feature:"reasoningMode",
details:"reasoningMode is not supported for non-reasoning models"});if(b?.reasoningContext!=null)_.push({type:"unsupported",feature:"reasoningContext",
details:"reasoningContext is not supported for non-reasoning models"})}if(b?.serviceTier==="flex"&&!v.serviceTiers.flex){_.push({type:"unsupported",
feature:"serviceTier",details:"flex processing is only available for o3, o4-mini, and gpt-5 models"});delete K.service_tier}
if((b?.serviceTier==="priority"||b?.serviceTier==="fast")&&!v.serviceTiers.priority){_.push({type:"unsupported",feature:"serviceTier",
details:"priority processing is only available for supported models (gpt-4, gpt-5, gpt-5-mini, o3, o4-mini) and requires Enterprise access. gpt-5-nano is not supported"
});delete K.service_tier}const Z=(g?.find(e=>e.type==="provider"&&e.id==="openai.shell"))?.args?.environment?.type
;const G=Z==="containerAuto"||Z==="containerReference";return{webSearchToolName:B,args:ut({...K,tools:O,tool_choice:S}),warnings:[..._,...q],store:W,
toolNameMapping:x,providerOptionsName:k,isShellProviderExecuted:G}}getArgs(t){return e.prepareRequest({modelId:this.modelId,config:this.config,options:t})}
async doGenerate(e){const{args:t,warnings:o,webSearchToolName:i,toolNameMapping:s,providerOptionsName:r,isShellProviderExecuted:l}=await this.getArgs(e)
;const p=this.config.url({path:"/responses",modelId:this.config.requestModelId??this.modelId});const u=kn(e.prompt)
;const{responseHeaders:c,value:m,rawValue:f}=await(0,n.GU)({url:p,headers:(0,n.m2)(await(0,n.hd)(this.config.headers),e.headers),body:t,failedResponseHandler:d,
successfulResponseHandler:(0,n.cV)(Do),abortSignal:e.abortSignal,fetch:this.config.fetch});if(m.error)throw new a.hL({message:m.error.message,url:p,
requestBodyValues:t,statusCode:400,responseHeaders:c,responseBody:f,isRetryable:false});if(m.output==null){const e=m.incomplete_details?.reason;throw new a.hL({
message:e?`Responses API returned no output (${e})`:"Responses API returned no output",url:p,requestBodyValues:t,statusCode:500,responseHeaders:c,
responseBody:f,isRetryable:false})}const g=[];const h=[];const y=e.tools?.filter(e=>e.type==="function")??[]
;const _=m.output.some(e=>e.type==="web_search_call"&&e.action?.type==="search"&&e.action.sources?.some(e=>e.type==="url"))
;const v=m.output.some(e=>e.type==="file_search_call"&&(e.results?.length??0)>0);const I=new Set;let k=false;const b=[];let w=false;let P
;for(const t of m.output)switch(t.type){case"reasoning":if(t.summary.length===0)t.summary.push({type:"summary_text",text:""});for(const e of t.summary)g.push({
type:"reasoning",text:e.text,providerMetadata:{[r]:{itemId:t.id,reasoningEncryptedContent:t.encrypted_content??null}}});break;case"image_generation_call":
g.push({type:"tool-call",toolCallId:t.id,toolName:s.toCustomToolName("image_generation"),input:"{}",providerExecuted:true});g.push({type:"tool-result",
toolCallId:t.id,toolName:s.toCustomToolName("image_generation"),result:{result:t.result}});break;case"tool_search_call":{const e=t.call_id??t.id
;const o=t.execution==="server";if(o)b.push(e);g.push({type:"tool-call",toolCallId:e,toolName:s.toCustomToolName("tool_search"),input:JSON.stringify({
arguments:t.arguments,call_id:t.call_id}),...o?{providerExecuted:true}:{},providerMetadata:{[r]:{itemId:t.id}}});break}case"tool_search_output":{
const e=t.call_id??b.shift()??t.id;g.push({type:"tool-result",toolCallId:e,toolName:s.toCustomToolName("tool_search"),result:{tools:t.tools},providerMetadata:{
[r]:{itemId:t.id}}});break}case"local_shell_call":g.push({type:"tool-call",toolCallId:t.call_id,toolName:s.toCustomToolName("local_shell"),
input:JSON.stringify({action:t.action}),providerMetadata:{[r]:{itemId:t.id}}});break;case"shell_call":g.push({type:"tool-call",toolCallId:t.call_id,
toolName:s.toCustomToolName("shell"),input:JSON.stringify({action:{commands:t.action.commands,timeoutMs:t.action.timeout_ms??void 0,
maxOutputLength:t.action.max_output_length??void 0}}),...l&&{providerExecuted:true},providerMetadata:{[r]:{itemId:t.id}}});break;case"shell_call_output":
g.push({type:"tool-result",toolCallId:t.call_id,toolName:s.toCustomToolName("shell"),result:{...t.max_output_length!=null&&{maxOutputLength:t.max_output_length
},output:t.output.map(e=>({stdout:e.stdout,stderr:e.stderr,outcome:e.outcome.type==="exit"?{type:"exit",exitCode:e.outcome.exit_code}:{type:"timeout"}}))}})
;break;case"message":if(e.responseFormat?.type==="json"&&t.phase==="final_answer")P=t.content.map(e=>e.type==="output_text"?e.text:e.refusal).join("")
;for(const o of t.content){if(o.type==="refusal"){w=true;g.push({type:"text",text:o.refusal,providerMetadata:{[r]:{itemId:t.id,...t.phase!=null&&{phase:t.phase}
}}});continue}if(e.providerOptions?.[r]?.logprobs&&o.logprobs)h.push(o.logprobs);const i={itemId:t.id,...t.phase!=null&&{phase:t.phase},
...o.annotations.length>0&&{annotations:o.annotations}};g.push({type:"text",text:o.text,...o.annotations.some(e=>e.type!=="file_path")&&{
citations:dn(o.annotations,r)},providerMetadata:{[r]:i}});for(const e of o.annotations){if(e.type==="url_citation"&&_||e.type==="file_citation"&&v)continue
;g.push(cn(e,r,this.config.generateId?.()??(0,n.$C)()))}}break;case"function_call":{k=true;const e=await Go({toolCall:{toolCallId:t.call_id,toolName:t.name,
input:t.arguments},tools:y,providerOptionsName:r,itemId:t.id});if(e!=null){g.push(...e);break}g.push({type:"tool-call",toolCallId:t.call_id,toolName:t.name,
input:t.arguments,providerMetadata:{[r]:{itemId:t.id,...t.async!=null&&{async:t.async},...t.namespace!=null&&{namespace:t.namespace},...t.caller!=null&&{
caller:t.caller.type==="program"?{type:"program",callerId:t.caller.caller_id}:t.caller}}}});break}case"program":g.push({type:"tool-call",toolCallId:t.call_id,
toolName:s.toCustomToolName("programmatic_tool_calling"),input:JSON.stringify({code:t.code,fingerprint:t.fingerprint}),providerExecuted:true,providerMetadata:{
[r]:{itemId:t.id}}});break;case"program_output":g.push({type:"tool-result",toolCallId:t.call_id,toolName:s.toCustomToolName("programmatic_tool_calling"),
result:{result:t.result,status:t.status},providerMetadata:{[r]:{itemId:t.id}}});break;case"custom_tool_call":{k=true;const e=s.toCustomToolName(t.name);g.push({
type:"tool-call",toolCallId:t.call_id,toolName:e,input:JSON.stringify(t.input),providerMetadata:{[r]:{itemId:t.id,...t.async!=null&&{async:t.async}}}});break}
case"web_search_call":g.push({type:"tool-call",toolCallId:t.id,toolName:s.toCustomToolName(i??"web_search"),input:JSON.stringify({}),providerExecuted:true})
;g.push({type:"tool-result",toolCallId:t.id,toolName:s.toCustomToolName(i??"web_search"),...Kn(t)});if(t.action?.type==="search"){
for(const e of t.action.sources??[])if(e.type==="url")g.push({type:"source",sourceType:"url",id:this.config.generateId?.()??(0,n.$C)(),url:e.url})}break
;case"mcp_call":{const e=t.approval_request_id!=null?u[t.approval_request_id]??t.id:t.id;const o=`mcp.${t.name}`;g.push({type:"tool-call",toolCallId:e,
toolName:o,input:t.arguments,providerExecuted:true,dynamic:true});g.push({type:"tool-result",toolCallId:e,toolName:o,result:{type:"call",
serverLabel:t.server_label,name:t.name,arguments:t.arguments,...t.output!=null?{output:t.output}:{},...t.error!=null?{error:t.error}:{}},providerMetadata:{[r]:{
itemId:t.id}}});break}case"mcp_list_tools":break;case"mcp_approval_request":{const e=t.approval_request_id??t.id;const o=this.config.generateId?.()??(0,n.$C)()
;const i=`mcp.${t.name}`;g.push({type:"tool-call",toolCallId:o,toolName:i,input:t.arguments,providerExecuted:true,dynamic:true});g.push({
type:"tool-approval-request",approvalId:e,toolCallId:o});break}case"computer_call":{if(t.call_id==null){g.push({type:"tool-call",toolCallId:t.id,
toolName:s.toCustomToolName("computer_use"),input:"",providerExecuted:true});g.push({type:"tool-result",toolCallId:t.id,
toolName:s.toCustomToolName("computer_use"),result:{type:"computer_use_tool_result",status:t.status}});break}k=true;const e=s.toCustomToolName("computer")
;g.push({type:"tool-call",toolCallId:t.call_id,toolName:e,input:JSON.stringify(wn(t)),providerMetadata:{[r]:{itemId:t.id}}});break}case"file_search_call":
g.push({type:"tool-call",toolCallId:t.id,toolName:s.toCustomToolName("file_search"),input:"{}",providerExecuted:true});g.push({type:"tool-result",
toolCallId:t.id,toolName:s.toCustomToolName("file_search"),result:{queries:t.queries,results:t.results?.map(e=>({attributes:e.attributes,fileId:e.file_id,
filename:e.filename,score:e.score,text:e.text}))??null}});for(const e of t.results??[]){if(I.has(e.file_id))continue;I.add(e.file_id);g.push({type:"source",
sourceType:"document",id:this.config.generateId?.()??(0,n.$C)(),mediaType:"text/plain",title:e.filename,filename:e.filename,providerMetadata:{[r]:{
type:"file_search",fileId:e.file_id}}})}break;case"code_interpreter_call":g.push({type:"tool-call",toolCallId:t.id,
toolName:s.toCustomToolName("code_interpreter"),input:JSON.stringify({code:t.code,containerId:t.container_id}),providerExecuted:true});g.push({
type:"tool-result",toolCallId:t.id,toolName:s.toCustomToolName("code_interpreter"),result:{outputs:t.outputs}});break;case"apply_patch_call":k=true;g.push({
type:"tool-call",toolCallId:t.call_id,toolName:s.toCustomToolName("apply_patch"),input:JSON.stringify({callId:t.call_id,operation:t.operation}),
providerMetadata:{[r]:{itemId:t.id}}});break;case"compaction":g.push({type:"custom",kind:"openai.compaction",providerMetadata:{[r]:{type:"compaction",
itemId:t.id,encryptedContent:t.encrypted_content}}})}const j={[r]:{responseId:m.id,...h.length>0?{logprobs:h}:{},...typeof m.service_tier==="string"?{
serviceTier:m.service_tier}:{},...m.reasoning?.context!=null?{reasoningContext:m.reasoning.context}:{},...m.prompt_cache_diagnostics!=null?{
promptCacheDiagnostics:m.prompt_cache_diagnostics}:{}}};const x=m.usage;return{content:g,...P!==void 0&&{structuredOutputText:P},finishReason:{unified:Io({
finishReason:m.incomplete_details?.reason,hasFunctionCall:k,hasRefusal:w}),raw:m.incomplete_details?.reason??void 0},usage:vo(x),request:{body:t},response:{
id:m.id,timestamp:new Date(m.created_at*1e3),modelId:m.model,headers:c,body:ut(f)},providerMetadata:j,warnings:o}}async doStream(e){
const{args:t,warnings:o,webSearchToolName:i,toolNameMapping:s,store:a,providerOptionsName:r,isShellProviderExecuted:l}=await this.getArgs(e)
;const p=this.config.url({path:"/responses",modelId:this.config.requestModelId??this.modelId});const{responseHeaders:u,value:c}=await(0,n.GU)({url:p,headers:(0,
n.m2)(await(0,n.hd)(this.config.headers),e.headers),body:ut({...t,stream:true}),failedResponseHandler:d,successfulResponseHandler:(0,n.Ds)(Ao),
abortSignal:e.abortSignal,fetch:this.config.fetch});const m=await ie({stream:c,getError:e=>Jn(e)||Mn(e)&&e.response.error!=null?e:void 0,isOutputChunk:Wn,
isAcceptedChunk:Bn,url:p,requestBodyValues:t,responseHeaders:u});const f=this;const g=kn(e.prompt);const h=e.tools?.filter(e=>e.type==="function")??[]
;const y=new Map;let _={unified:"interrupted",raw:void 0};let v=void 0;const I=[];let k=null;const b={};let w=[];let P=false;let j=false;const x=new Set
;const Y=[];let C;let O=false;let S=false;const q={};const z={};const N=({itemId:e,outputIndex:t})=>t==null?e:z[t]??e;let T;let M;let $;const R=[];let A=false
;return{stream:m.pipeThrough(new TransformStream({start(e){e.enqueue({type:"stream-start",warnings:o})},transform(o,c){if(e.includeRawChunks)c.enqueue({
type:"raw",rawValue:o.rawValue});if(!o.success){const e=Sn(o.rawValue)?qn({value:o.rawValue,cause:o.error,url:p,requestBodyValues:t,responseHeaders:u}):o.error
;A=true;_={unified:"error",raw:void 0};c.enqueue({type:"error",error:e});return}const d=o.value;if(Vn(d)){if(d.item.type==="function_call"){const e=Zo({
toolName:d.item.name,tools:h});b[d.output_index]={toolName:d.item.name,toolCallId:d.item.call_id,suppressInputStreaming:e,bufferedInputDeltas:e?[]:void 0,
async:d.item.async};if(!e)c.enqueue({type:"tool-input-start",id:d.item.call_id,toolName:d.item.name})}else if(d.item.type==="custom_tool_call"){
const e=s.toCustomToolName(d.item.name);b[d.output_index]={toolName:e,toolCallId:d.item.call_id,async:d.item.async};c.enqueue({type:"tool-input-start",
id:d.item.call_id,toolName:e,inputEncoding:"text"})}else if(d.item.type==="web_search_call"){b[d.output_index]={toolName:s.toCustomToolName(i??"web_search"),
toolCallId:d.item.id};c.enqueue({type:"tool-input-start",id:d.item.id,toolName:s.toCustomToolName(i??"web_search"),providerExecuted:true});c.enqueue({
type:"tool-input-end",id:d.item.id});c.enqueue({type:"tool-call",toolCallId:d.item.id,toolName:s.toCustomToolName(i??"web_search"),input:JSON.stringify({}),
providerExecuted:true})}else if(d.item.type==="computer_call"){const e=d.item.call_id??d.item.id;b[d.output_index]={toolName:s.toCustomToolName("computer"),
toolCallId:e};c.enqueue({type:"tool-input-start",id:e,toolName:s.toCustomToolName("computer")})}else if(d.item.type==="code_interpreter_call"){
b[d.output_index]={toolName:s.toCustomToolName("code_interpreter"),toolCallId:d.item.id,codeInterpreter:{containerId:d.item.container_id}};c.enqueue({
type:"tool-input-start",id:d.item.id,toolName:s.toCustomToolName("code_interpreter"),providerExecuted:true});c.enqueue({type:"tool-input-delta",id:d.item.id,
delta:`{"containerId":"${d.item.container_id}","code":"`})}else if(d.item.type==="file_search_call")c.enqueue({type:"tool-call",toolCallId:d.item.id,
toolName:s.toCustomToolName("file_search"),input:"{}",providerExecuted:true});else if(d.item.type==="image_generation_call")c.enqueue({type:"tool-call",
toolCallId:d.item.id,toolName:s.toCustomToolName("image_generation"),input:"{}",providerExecuted:true});else if(d.item.type==="tool_search_call"){
const e=d.item.id;const t=s.toCustomToolName("tool_search");const o=d.item.execution==="server";b[d.output_index]={toolName:t,toolCallId:e,
toolSearchExecution:d.item.execution??"server"};if(o)c.enqueue({type:"tool-input-start",id:e,toolName:t,providerExecuted:true})
}else if(d.item.type==="tool_search_output"){}else if(d.item.type==="mcp_call"||d.item.type==="mcp_list_tools"||d.item.type==="mcp_approval_request"){}else if(d.item.type==="apply_patch_call"){
const{call_id:e,operation:t}=d.item;b[d.output_index]={toolName:s.toCustomToolName("apply_patch"),toolCallId:e,applyPatch:{hasDiff:t.type==="delete_file",
endEmitted:t.type==="delete_file"}};c.enqueue({type:"tool-input-start",id:e,toolName:s.toCustomToolName("apply_patch")});if(t.type==="delete_file"){
const o=JSON.stringify({callId:e,operation:t});c.enqueue({type:"tool-input-delta",id:e,delta:o});c.enqueue({type:"tool-input-end",id:e})}else c.enqueue({
type:"tool-input-delta",id:e,delta:`{"callId":"${Gn(e)}","operation":{"type":"${Gn(t.type)}","path":"${Gn(t.path)}","diff":"`})
}else if(d.item.type==="shell_call")b[d.output_index]={toolName:s.toCustomToolName("shell"),toolCallId:d.item.call_id
};else if(d.item.type==="shell_call_output"){}else if(d.item.type==="message"){z[d.output_index]=d.item.id;w=[];C=d.item.phase??void 0;c.enqueue({
type:"text-start",id:d.item.id,providerMetadata:{[r]:{itemId:d.item.id,...d.item.phase!=null&&{phase:d.item.phase}}}})
}else if(Vn(d)&&d.item.type==="reasoning"){z[d.output_index]=d.item.id;q[d.item.id]={encryptedContent:d.item.encrypted_content,summaryParts:{0:"active"}}
;c.enqueue({type:"reasoning-start",id:`${d.item.id}:0`,providerMetadata:{[r]:{itemId:d.item.id,reasoningEncryptedContent:d.item.encrypted_content??null}}})}
}else if(Nn(d)){if(d.item.type==="message"){const e=N({itemId:d.item.id,outputIndex:d.output_index});const t=d.item.phase??C;C=void 0;c.enqueue({
type:"text-end",id:e,...w.some(e=>e.type!=="file_path")&&{citations:dn(w,r)},providerMetadata:{[r]:{itemId:e,...t!=null&&{phase:t},...w.length>0&&{annotations:w
}}}});z[d.output_index]=void 0}else if(d.item.type==="function_call"){const e=d.item;const t=b[d.output_index];b[d.output_index]=void 0;O=true
;const o=t?.suppressInputStreaming??Zo({toolName:e.name,tools:h});const n=()=>{if(o){c.enqueue({type:"tool-input-start",id:e.call_id,toolName:e.name})
;const o=t?.bufferedInputDeltas??[];if(o.length>0)for(const t of o)c.enqueue({type:"tool-input-delta",id:e.call_id,delta:t
});else if(e.arguments.length>0)c.enqueue({type:"tool-input-delta",id:e.call_id,delta:e.arguments})}c.enqueue({type:"tool-input-end",id:e.call_id,
...e.namespace!=null&&{providerMetadata:{[r]:{namespace:e.namespace}}}});c.enqueue({type:"tool-call",toolCallId:e.call_id,toolName:e.name,input:e.arguments,
providerMetadata:{[r]:{itemId:e.id,...e.async!=null?{async:e.async}:t?.async!=null?{async:t.async}:{},...e.namespace!=null&&{namespace:e.namespace},
...e.caller!=null&&{caller:e.caller.type==="program"?{type:"program",callerId:e.caller.caller_id}:e.caller}}}})};if(!o){n();return}return Go({toolCall:{
toolCallId:e.call_id,toolName:e.name,input:e.arguments},tools:h,providerOptionsName:r,itemId:e.id}).then(e=>{if(e==null){n();return}for(const t of e){
c.enqueue({type:"tool-input-start",id:t.toolCallId,toolName:t.toolName});c.enqueue({type:"tool-input-delta",id:t.toolCallId,delta:t.input});c.enqueue({
type:"tool-input-end",id:t.toolCallId});c.enqueue(t)}})}else if(d.item.type==="program")c.enqueue({type:"tool-call",toolCallId:d.item.call_id,
toolName:s.toCustomToolName("programmatic_tool_calling"),input:JSON.stringify({code:d.item.code,fingerprint:d.item.fingerprint}),providerExecuted:true,
providerMetadata:{[r]:{itemId:d.item.id}}});else if(d.item.type==="program_output")c.enqueue({type:"tool-result",toolCallId:d.item.call_id,
toolName:s.toCustomToolName("programmatic_tool_calling"),result:{result:d.item.result,status:d.item.status},providerMetadata:{[r]:{itemId:d.item.id}}
});else if(d.item.type==="custom_tool_call"){const e=b[d.output_index];b[d.output_index]=void 0;O=true;const t=s.toCustomToolName(d.item.name);c.enqueue({
type:"tool-input-end",id:d.item.call_id});c.enqueue({type:"tool-call",toolCallId:d.item.call_id,toolName:t,input:JSON.stringify(d.item.input),providerMetadata:{
[r]:{itemId:d.item.id,...d.item.async!=null?{async:d.item.async}:e?.async!=null?{async:e.async}:{}}}})}else if(d.item.type==="web_search_call"){
b[d.output_index]=void 0;c.enqueue({type:"tool-result",toolCallId:d.item.id,toolName:s.toCustomToolName(i??"web_search"),...Kn(d.item)})
;if(d.item.action?.type==="search"){for(const e of d.item.action.sources??[])if(e.type==="url"){P=true;c.enqueue({type:"source",sourceType:"url",
id:f.config.generateId?.()??(0,n.$C)(),url:e.url})}}}else if(d.item.type==="computer_call"){b[d.output_index]=void 0;if(d.item.call_id==null){c.enqueue({
type:"tool-input-end",id:d.item.id});c.enqueue({type:"tool-call",toolCallId:d.item.id,toolName:s.toCustomToolName("computer_use"),input:"",providerExecuted:true
});c.enqueue({type:"tool-result",toolCallId:d.item.id,toolName:s.toCustomToolName("computer_use"),result:{type:"computer_use_tool_result",status:d.item.status}
});return}O=true;const e=s.toCustomToolName("computer");const t=JSON.stringify(wn(d.item));c.enqueue({type:"tool-input-delta",id:d.item.call_id,delta:t})
;c.enqueue({type:"tool-input-end",id:d.item.call_id});c.enqueue({type:"tool-call",toolCallId:d.item.call_id,toolName:e,input:t,providerMetadata:{[r]:{
itemId:d.item.id}}})}else if(d.item.type==="file_search_call"){b[d.output_index]=void 0;c.enqueue({type:"tool-result",toolCallId:d.item.id,
toolName:s.toCustomToolName("file_search"),result:{queries:d.item.queries,results:d.item.results?.map(e=>({attributes:e.attributes,fileId:e.file_id,
filename:e.filename,score:e.score,text:e.text}))??null}});for(const e of d.item.results??[]){j=true;if(x.has(e.file_id))continue;x.add(e.file_id);c.enqueue({
type:"source",sourceType:"document",id:f.config.generateId?.()??(0,n.$C)(),mediaType:"text/plain",title:e.filename,filename:e.filename,providerMetadata:{[r]:{
type:"file_search",fileId:e.file_id}}})}}else if(d.item.type==="code_interpreter_call"){b[d.output_index]=void 0;c.enqueue({type:"tool-result",
toolCallId:d.item.id,toolName:s.toCustomToolName("code_interpreter"),result:{outputs:d.item.outputs}})}else if(d.item.type==="image_generation_call")c.enqueue({
type:"tool-result",toolCallId:d.item.id,toolName:s.toCustomToolName("image_generation"),result:{result:d.item.result}
});else if(d.item.type==="tool_search_call"){const e=b[d.output_index];const t=d.item.execution==="server";if(e!=null){
const o=t?e.toolCallId:d.item.call_id??d.item.id;if(t)R.push(o);else c.enqueue({type:"tool-input-start",id:o,toolName:e.toolName});c.enqueue({
type:"tool-input-end",id:o});c.enqueue({type:"tool-call",toolCallId:o,toolName:e.toolName,input:JSON.stringify({arguments:d.item.arguments,call_id:t?null:o}),
...t?{providerExecuted:true}:{},providerMetadata:{[r]:{itemId:d.item.id}}})}b[d.output_index]=void 0}else if(d.item.type==="tool_search_output"){
const e=d.item.call_id??R.shift()??d.item.id;c.enqueue({type:"tool-result",toolCallId:e,toolName:s.toCustomToolName("tool_search"),result:{tools:d.item.tools},
providerMetadata:{[r]:{itemId:d.item.id}}})}else if(d.item.type==="mcp_call"){b[d.output_index]=void 0;const e=d.item.approval_request_id??void 0
;const t=e!=null?y.get(e)??g[e]??d.item.id:d.item.id;const o=`mcp.${d.item.name}`;c.enqueue({type:"tool-call",toolCallId:t,toolName:o,input:d.item.arguments,
providerExecuted:true,dynamic:true});c.enqueue({type:"tool-result",toolCallId:t,toolName:o,result:{type:"call",serverLabel:d.item.server_label,name:d.item.name,
arguments:d.item.arguments,...d.item.output!=null?{output:d.item.output}:{},...d.item.error!=null?{error:d.item.error}:{}},providerMetadata:{[r]:{
itemId:d.item.id}}})}else if(d.item.type==="mcp_list_tools")b[d.output_index]=void 0;else if(d.item.type==="apply_patch_call"){const e=b[d.output_index]
;if(e?.applyPatch&&!e.applyPatch.endEmitted&&d.item.operation.type!=="delete_file"){if(!e.applyPatch.hasDiff)c.enqueue({type:"tool-input-delta",id:e.toolCallId,
delta:Gn(d.item.operation.diff)});c.enqueue({type:"tool-input-delta",id:e.toolCallId,delta:'"}}'});c.enqueue({type:"tool-input-end",id:e.toolCallId})
;e.applyPatch.endEmitted=true}if(e&&d.item.status==="completed"){O=true;c.enqueue({type:"tool-call",toolCallId:e.toolCallId,
toolName:s.toCustomToolName("apply_patch"),input:JSON.stringify({callId:d.item.call_id,operation:d.item.operation}),providerMetadata:{[r]:{itemId:d.item.id}}})}
b[d.output_index]=void 0}else if(d.item.type==="mcp_approval_request"){b[d.output_index]=void 0;const e=f.config.generateId?.()??(0,n.$C)()
;const t=d.item.approval_request_id??d.item.id;y.set(t,e);const o=`mcp.${d.item.name}`;c.enqueue({type:"tool-call",toolCallId:e,toolName:o,
input:d.item.arguments,providerExecuted:true,dynamic:true});c.enqueue({type:"tool-approval-request",approvalId:t,toolCallId:e})
}else if(d.item.type==="local_shell_call"){b[d.output_index]=void 0;c.enqueue({type:"tool-call",toolCallId:d.item.call_id,
toolName:s.toCustomToolName("local_shell"),input:JSON.stringify({action:{type:"exec",command:d.item.action.command,timeoutMs:d.item.action.timeout_ms,
user:d.item.action.user,workingDirectory:d.item.action.working_directory,env:d.item.action.env}}),providerMetadata:{[r]:{itemId:d.item.id}}})
}else if(d.item.type==="shell_call"){b[d.output_index]=void 0;c.enqueue({type:"tool-call",toolCallId:d.item.call_id,toolName:s.toCustomToolName("shell"),
input:JSON.stringify({action:{commands:d.item.action.commands,timeoutMs:d.item.action.timeout_ms??void 0,maxOutputLength:d.item.action.max_output_length??void 0
}}),...l&&{providerExecuted:true},providerMetadata:{[r]:{itemId:d.item.id}}})}else if(d.item.type==="shell_call_output")c.enqueue({type:"tool-result",
toolCallId:d.item.call_id,toolName:s.toCustomToolName("shell"),result:{...d.item.max_output_length!=null&&{maxOutputLength:d.item.max_output_length},
output:d.item.output.map(e=>({stdout:e.stdout,stderr:e.stderr,outcome:e.outcome.type==="exit"?{type:"exit",exitCode:e.outcome.exit_code}:{type:"timeout"}}))}
});else if(d.item.type==="reasoning"){const e=N({itemId:d.item.id,outputIndex:d.output_index});const t=q[e];if(t!=null){
const o=Object.entries(t.summaryParts).filter(([e,t])=>t==="active"||t==="can-conclude").map(([e])=>e);for(const t of o)c.enqueue({type:"reasoning-end",
id:`${e}:${t}`,providerMetadata:{[r]:{itemId:e,reasoningEncryptedContent:d.item.encrypted_content??null}}});delete q[e]}z[d.output_index]=void 0
}else if(d.item.type==="compaction")c.enqueue({type:"custom",kind:"openai.compaction",providerMetadata:{[r]:{type:"compaction",itemId:d.item.id,
encryptedContent:d.item.encrypted_content}}})}else if(Rn(d)){const e=b[d.output_index];if(e!=null){
if(e.suppressInputStreaming)e.bufferedInputDeltas?.push(d.delta);else c.enqueue({type:"tool-input-delta",id:e.toolCallId,delta:d.delta})}}else if(An(d)){
const e=b[d.output_index];if(e!=null)c.enqueue({type:"tool-input-delta",id:e.toolCallId,delta:d.delta})}else if(Ln(d)){const e=b[d.output_index]
;if(e?.applyPatch){c.enqueue({type:"tool-input-delta",id:e.toolCallId,delta:Gn(d.delta)});e.applyPatch.hasDiff=true}}else if(Fn(d)){const e=b[d.output_index]
;if(e?.applyPatch&&!e.applyPatch.endEmitted){if(!e.applyPatch.hasDiff){c.enqueue({type:"tool-input-delta",id:e.toolCallId,delta:Gn(d.diff)})
;e.applyPatch.hasDiff=true}c.enqueue({type:"tool-input-delta",id:e.toolCallId,delta:'"}}'});c.enqueue({type:"tool-input-end",id:e.toolCallId})
;e.applyPatch.endEmitted=true}}else if(Dn(d))c.enqueue({type:"tool-result",toolCallId:d.item_id,toolName:s.toCustomToolName("image_generation"),result:{
result:d.partial_image_b64},preliminary:true});else if(En(d)){const e=b[d.output_index];if(e!=null)c.enqueue({type:"tool-input-delta",id:e.toolCallId,
delta:Gn(d.delta)})}else if(Un(d)){const e=b[d.output_index];if(e!=null){c.enqueue({type:"tool-input-delta",id:e.toolCallId,delta:'"}'});c.enqueue({
type:"tool-input-end",id:e.toolCallId});c.enqueue({type:"tool-call",toolCallId:e.toolCallId,toolName:s.toCustomToolName("code_interpreter"),
input:JSON.stringify({code:d.code,containerId:e.codeInterpreter.containerId}),providerExecuted:true})}}else if($n(d)){k=d.response.id;c.enqueue({
type:"response-metadata",id:d.response.id,timestamp:new Date(d.response.created_at*1e3),modelId:d.response.model})}else if(Yn(d)){const t=N({itemId:d.item_id,
outputIndex:d.output_index});c.enqueue({type:"text-delta",id:t,delta:d.delta});if(e.providerOptions?.[r]?.logprobs&&d.logprobs)I.push(d.logprobs)
}else if(Cn(d)){S=true;const e=N({itemId:d.item_id,outputIndex:d.output_index});c.enqueue({type:"text-delta",id:e,delta:d.delta})
}else if(On(d))S=true;else if(d.type==="response.reasoning_summary_part.added"){const e=N({itemId:d.item_id,outputIndex:d.output_index});if(d.summary_index>0){
const t=q[e];if(t!=null){t.summaryParts[d.summary_index]="active";for(const o of Object.keys(t.summaryParts))if(t.summaryParts[o]==="can-conclude"){c.enqueue({
type:"reasoning-end",id:`${e}:${o}`,providerMetadata:{[r]:{itemId:e}}});t.summaryParts[o]="concluded"}c.enqueue({type:"reasoning-start",
id:`${e}:${d.summary_index}`,providerMetadata:{[r]:{itemId:e,reasoningEncryptedContent:t.encryptedContent??null}}})}}
}else if(d.type==="response.reasoning_summary_text.delta"){const e=N({itemId:d.item_id,outputIndex:d.output_index});c.enqueue({type:"reasoning-delta",
id:`${e}:${d.summary_index}`,delta:d.delta,providerMetadata:{[r]:{itemId:e}}})}else if(d.type==="response.reasoning_summary_part.done"){const e=N({
itemId:d.item_id,outputIndex:d.output_index});const t=q[e];if(t!=null){if(a){c.enqueue({type:"reasoning-end",id:`${e}:${d.summary_index}`,providerMetadata:{
[r]:{itemId:e}}});t.summaryParts[d.summary_index]="concluded"}else t.summaryParts[d.summary_index]="can-conclude"}}else if(Tn(d)){if(!A)_={unified:Io({
finishReason:d.response.incomplete_details?.reason,hasFunctionCall:O,hasRefusal:S}),raw:d.response.incomplete_details?.reason??void 0}
;v=d.response.usage??void 0;$=d.response.prompt_cache_diagnostics??void 0;if(typeof d.response.service_tier==="string")T=d.response.service_tier
;if(d.response.reasoning?.context!=null)M=d.response.reasoning.context}else if(Mn(d)){$=d.response.prompt_cache_diagnostics??void 0
;const e=d.response.incomplete_details?.reason;_={unified:e?Io({finishReason:e,hasFunctionCall:O}):"error",raw:e??"error"};v=d.response.usage??void 0
;if(d.response.reasoning?.context!=null)M=d.response.reasoning.context;if(!A&&d.response.error!=null){A=true;const e={type:"response.failed",
sequence_number:d.sequence_number,response:{error:d.response.error,incomplete_details:d.response.incomplete_details,service_tier:d.response.service_tier}}
;c.enqueue({type:"error",error:ne(e)??e})}}else if(Hn(d)){w.push(d.annotation)
;if(d.annotation.type==="url_citation"||d.annotation.type==="file_citation")Y.push(d.annotation);else c.enqueue(cn(d.annotation,r,f.config.generateId?.()??(0,
n.$C)()))}else if(Jn(d)){A=true;_={unified:"error",raw:"error"};c.enqueue({type:"error",error:ne(d)??d})}},flush(e){for(const t of Y){
if(t.type==="url_citation"&&P||t.type==="file_citation"&&j)continue;e.enqueue(cn(t,r,f.config.generateId?.()??(0,n.$C)()))}for(const t of Object.values(b)){
if(!t?.suppressInputStreaming)continue;e.enqueue({type:"tool-input-start",id:t.toolCallId,toolName:t.toolName})
;for(const o of t.bufferedInputDeltas??[])e.enqueue({type:"tool-input-delta",id:t.toolCallId,delta:o})}const t={[r]:{responseId:k,...I.length>0?{logprobs:I}:{},
...T!==void 0?{serviceTier:T}:{},...M!==void 0?{reasoningContext:M}:{},...$!==void 0?{promptCacheDiagnostics:$}:{}}};e.enqueue({type:"finish",finishReason:_,
usage:vo(v),providerMetadata:t})}})),request:{body:t},response:{headers:u}}}};function Yn(e){return e.type==="response.output_text.delta"}function Cn(e){
return e.type==="response.refusal.delta"}function On(e){return e.type==="response.refusal.done"}function Sn(e){const t=zn(e)
;return t!=null&&Array.isArray(t.choices)&&typeof t.type!=="string"}function qn({value:e,cause:t,url:o,requestBodyValues:n,responseHeaders:i}){return new a.hL({
message:"Received a Chat Completions stream while using the OpenAI Responses API. The default OpenAI provider model uses the Responses API. If your custom baseURL targets a Chat Completions-compatible endpoint, use openai.chat('model-id') or createOpenAI(...).chat('model-id') instead. You can also use @ai-sdk/openai-compatible for OpenAI-compatible providers.",
url:o,requestBodyValues:n,responseHeaders:i,responseBody:JSON.stringify(e),cause:t,data:e,isRetryable:false})}function zn(e){
return typeof e==="object"&&e!=null?e:void 0}function Nn(e){return e.type==="response.output_item.done"}function Tn(e){
return e.type==="response.completed"||e.type==="response.incomplete"}function Mn(e){return e.type==="response.failed"}function $n(e){
return e.type==="response.created"}function Rn(e){return e.type==="response.function_call_arguments.delta"}function An(e){
return e.type==="response.custom_tool_call_input.delta"}function Dn(e){return e.type==="response.image_generation_call.partial_image"}function En(e){
return e.type==="response.code_interpreter_call_code.delta"}function Un(e){return e.type==="response.code_interpreter_call_code.done"}function Ln(e){
return e.type==="response.apply_patch_call_operation_diff.delta"}function Fn(e){return e.type==="response.apply_patch_call_operation_diff.done"}function Vn(e){
return e.type==="response.output_item.added"}function Hn(e){return e.type==="response.output_text.annotation.added"}function Jn(e){return e.type==="error"}
function Bn(e){return e.type==="response.in_progress"}function Wn(e){
return!(e.type==="response.created"||e.type==="response.in_progress"||e.type==="response.failed"||e.type==="error"||e.type==="unknown_chunk")}
function Kn({action:e,status:t}){return t==="completed"?{result:Zn(e)}:{isError:true,result:{status:t}}}function Zn(e){if(e==null)return{};switch(e.type){
case"search":return{action:{type:"search",query:e.query??void 0,...e.queries!=null&&{queries:e.queries}},...e.sources!=null&&{sources:e.sources}}
;case"open_page":return{action:{type:"openPage",url:e.url}};case"find_in_page":return{action:{type:"findInPage",url:e.url,pattern:e.pattern}}}}function Gn(e){
return JSON.stringify(e).slice(1,-1)}const Qn="/v1/responses";const Xn=172800;const ei=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
inputFileExpiresAfter:r.aig().int().min(3600).max(2592e3).optional()})));function ti(e){for(const t of e){const e=t.type;if(e!=="text")throw new a.b8({
functionality:`batch request type: ${e}`,message:`The OpenAI Batch API does not support batch requests with type "${e}".`})}}const oi=()=>r.Ikc({id:r.YjP(),
status:r.YjP(),output_file_id:r.YjP().nullish(),error_file_id:r.YjP().nullish(),created_at:r.aig().nullish(),expires_at:r.aig().nullish(),request_counts:r.Ikc({
total:r.aig().nullish(),completed:r.aig().nullish(),failed:r.aig().nullish()}).nullish(),errors:r.Ikc({data:r.YOg(r.Ikc({code:r.YjP().nullish(),
message:r.YjP().nullish()})).nullish()}).nullish()});const ni=(0,n.ID)(()=>(0,n.C_)(oi()));const ii=(0,n.ID)(()=>(0,n.C_)(r.Ikc({custom_id:r.YjP(),
response:r.Ikc({status_code:r.aig(),request_id:r.YjP().nullish(),body:r.L5J()}).nullish(),error:r.Ikc({code:r.YjP(),message:r.YjP()}).nullish()})));const si=(0,
n.ID)(()=>(0,n.C_)(r.Ikc({data:r.YOg(oi()),has_more:r.zMY(),last_id:r.YjP().nullish()})));var ai=class{constructor(e){this.options=e
;this.specificationVersion="v4";this.supportedUrls=Pn;this.provider=e.provider}async doStartBatch(e){ti(e.requests);ri(e.requests);const t=[]
;const o=e.webhookUrl==null?[]:[{warning:{type:"unsupported",feature:"webhookUrl",details:"The OpenAI Batch API does not support per-batch webhook URLs."}}]
;const i=(await this.parseBatchProviderOptions(e.providerOptions))?.inputFileExpiresAfter??Xn;for(const n of e.requests){const e=await this.prepareRequest(n)
;t.push(JSON.stringify({custom_id:n.id,method:"POST",url:Qn,body:e.body}),"\n");for(const t of e.warnings)o.push({requestId:n.id,warning:t})
;for(const e of n.options.tools??[])if(e.type==="provider"&&!li.has(e.id))o.push({requestId:n.id,warning:{type:"unsupported",
feature:`batch result conversion for tool "${e.name}"`,details:"OpenAI may return output for this tool that AI SDK text batches cannot currently convert."}})}
const s="batch.jsonl";const a=new Blob(t,{type:"application/jsonl"});t.length=0;const r=new FormData;r.append("file",a,s);r.append("purpose","batch")
;r.append("expires_after[anchor]","created_at");r.append("expires_after[seconds]",String(i));const{value:l}=await(0,n.SP)({url:this.getUrl("/files"),headers:(0,
n.m2)(await(0,n.hd)(this.options.config.headers),e.headers),body:{content:r,values:{purpose:"batch","expires_after[anchor]":"created_at",
"expires_after[seconds]":String(i),file:{name:s,type:a.type,size:a.size}}},failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(Ve),
abortSignal:e.abortSignal,fetch:this.options.config.fetch});const{value:p}=await(0,n.GU)({url:this.getUrl("/batches"),headers:(0,n.m2)(await(0,
n.hd)(this.options.config.headers),e.headers),body:{input_file_id:l.id,endpoint:Qn,completion_window:"24h"},failedResponseHandler:d,
successfulResponseHandler:(0,n.cV)(ni),abortSignal:e.abortSignal,fetch:this.options.config.fetch});const u=di(l.expires_at);return{batchId:p.id,...pi(p),
providerMetadata:{openai:{inputFileId:l.id,...u!=null?{inputFileExpiresAt:u}:{}}},warnings:o}}async parseBatchProviderOptions(e){
const t=this.options.config.provider.includes("azure")?"azure":"openai";let o=await(0,n.xI)({provider:t,providerOptions:e,schema:ei})
;if(o==null&&t!=="openai")o=await(0,n.xI)({provider:"openai",providerOptions:e,schema:ei});return o}async doGetBatchStatus(e){
return pi(await this.retrieveBatch(e))}async doCancelBatch(e){await(0,n.GU)({url:this.getUrl(`/batches/${encodeURIComponent(e.batchId)}/cancel`),headers:(0,
n.m2)(await(0,n.hd)(this.options.config.headers),e.headers),body:{},failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(ni),abortSignal:e.abortSignal,
fetch:this.options.config.fetch});return{}}async doListBatches(e){const t=new URL(this.getUrl("/batches"))
;if(e.limit!=null)t.searchParams.set("limit",String(e.limit));if(e.cursor!=null)t.searchParams.set("after",e.cursor);const{value:o}=await(0,n.$b)({
url:t.toString(),headers:(0,n.m2)(await(0,n.hd)(this.options.config.headers),e.headers),failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(si),
abortSignal:e.abortSignal,fetch:this.options.config.fetch,validateUrl:false});return{batches:o.data.map(e=>({batchId:e.id,...pi(e)})),
...o.has_more&&o.last_id!=null?{nextCursor:o.last_id}:{}}}async doGetBatchResults(e){const t=await this.retrieveBatch(e);const o=pi(t)
;if(o.status==="pending")throw new a.Di({argument:"batchId",message:`OpenAI batch "${e.batchId}" is not complete.`})
;const i=[t.output_file_id,t.error_file_id].filter(e=>e!=null);if(o.status==="completed"&&i.length===0)throw new a.xn({data:t,
message:`OpenAI batch "${e.batchId}" completed without batch output.`});const s=this.iterateBatchResults({fileIds:i,options:e});return(0,n.NR)(s)}
async retrieveBatch(e){const{value:t}=await(0,n.$b)({url:this.getUrl(`/batches/${encodeURIComponent(e.batchId)}`),headers:(0,n.m2)(await(0,
n.hd)(this.options.config.headers),e.headers),failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(ni),abortSignal:e.abortSignal,
fetch:this.options.config.fetch,validateUrl:false});return t}async*iterateBatchResults({fileIds:e,options:t}){for(const o of e){const{value:e}=await(0,n.$b)({
url:this.getUrl(`/files/${encodeURIComponent(o)}/content`),headers:(0,n.m2)(await(0,n.hd)(this.options.config.headers),t.headers),failedResponseHandler:d,
successfulResponseHandler:(0,n.ny)(ii,{maxLineBytes:this.options.maxLineBytes}),abortSignal:t.abortSignal,fetch:this.options.config.fetch,validateUrl:false})
;for await(const t of e)yield await this.convertResultLine(t)}}async convertResultLine(e){if(e.error!=null){const t={message:e.error.message,code:e.error.code}
;if(e.error.code==="batch_cancelled")return{type:"text",id:e.custom_id,status:"cancelled",error:t};if(e.error.code==="batch_expired")return{type:"text",
id:e.custom_id,status:"expired",error:t};return{type:"text",id:e.custom_id,status:"failed",error:t}}if(e.response==null)return{type:"text",id:e.custom_id,
status:"failed",error:{message:"OpenAI returned a batch result without a response or error.",code:"invalid_batch_result"}}
;if(e.response.status_code<200||e.response.status_code>=300)return{type:"text",id:e.custom_id,status:"failed",error:await mi({body:e.response.body,
statusCode:e.response.status_code})};const t=await fi(e.response.body);if(!t.success)return{type:"text",id:e.custom_id,status:"failed",error:t.error};return{
type:"text",id:e.custom_id,status:"succeeded",result:t.result}}async prepareRequest(e){const{args:t,warnings:o}=await xn.prepareRequest({modelId:e.modelId,
config:this.options.config,options:e.options});return{body:t,warnings:o}}getUrl(e){return this.options.config.url({path:e,modelId:""})}};function ri(e){
const t=e[0]?.modelId;for(const o of e)if(o.modelId!==t)throw new a.Di({argument:"requests",
message:`The OpenAI Batch API requires all requests in a batch to use the same model. Found "${t}" and "${o.modelId}".`})}
const li=new Set(["openai.code_interpreter","openai.custom","openai.file_search","openai.web_search","openai.web_search_preview"]);function pi(e){
const t=ui(e.status);const o=e.errors?.data?.[0];const n=ci(e.request_counts);const i=di(e.created_at);const s=di(e.expires_at);return{status:t,
rawStatus:e.status,...n!=null?{requestCounts:n}:{},...o!=null?{error:{message:o.message??"OpenAI batch failed.",...o.code!=null?{code:o.code}:{}}}:{},
...i!=null?{createdAt:i}:{},...s!=null?{expiresAt:s}:{}}}function ui(e){switch(e){case"completed":return"completed";case"failed":case"expired":case"cancelled":
return"failed";default:return"pending"}}function ci(e){const t=e?.total;const o=e?.completed;const i=e?.failed;return(0,n.F8)({total:t,
pending:t!=null&&o!=null&&i!=null?t-o-i:void 0,completed:o,failed:i})}function di(e){if(e==null||!Number.isFinite(e))return;const t=new Date(e*1e3)
;return Number.isNaN(t.getTime())?void 0:t.toISOString()}async function mi({body:e,statusCode:t}){const o=await(0,n.ZZ)({value:e,schema:c})
;if(!o.success)return{message:`OpenAI batch request failed with status code ${t}.`,statusCode:t};return{message:o.value.error.message,
type:o.value.error.type??void 0,code:o.value.error.code!=null?String(o.value.error.code):void 0,statusCode:t}}async function fi(e){const t=await(0,n.ZZ)({
value:e,schema:Do});if(!t.success)return{success:false,error:{message:"OpenAI returned an invalid Responses batch result.",code:"invalid_response"}}
;const o=t.value;if(o.error!=null)return{success:false,error:{message:o.error.message,type:o.error.type,code:o.error.code}};if(o.output==null){
const e=o.incomplete_details?.reason;return{success:false,error:{
message:e!=null?`OpenAI Responses returned no output (${e}).`:"OpenAI Responses returned no output.",code:"invalid_response"}}}const i=[];const s=[];let a=false
;let r=false;for(const e of o.output)switch(e.type){case"reasoning":{const t=e.summary.length>0?e.summary:[{type:"summary_text",text:""}]
;for(const o of t)i.push({type:"reasoning",text:o.text,providerMetadata:{openai:{itemId:e.id,reasoningEncryptedContent:e.encrypted_content??null}}});break}
case"message":for(const t of e.content){if(t.type==="refusal"){r=true;i.push({type:"text",text:t.refusal});continue}i.push({type:"text",text:t.text})
;if(t.logprobs!=null)s.push(t.logprobs)}break;case"function_call":a=true;i.push({type:"tool-call",toolCallId:e.call_id,toolName:e.name,input:e.arguments,
providerMetadata:{openai:{itemId:e.id,...e.namespace!=null&&{namespace:e.namespace},...e.caller!=null&&{caller:e.caller.type==="program"?{type:"program",
callerId:e.caller.caller_id}:e.caller}}}});break;case"custom_tool_call":a=true;i.push({type:"tool-call",toolCallId:e.call_id,toolName:e.name,
input:JSON.stringify(e.input),providerMetadata:{openai:{itemId:e.id}}});break;case"web_search_call":i.push({type:"tool-call",toolCallId:e.id,
toolName:"web_search",input:"{}",providerExecuted:true,dynamic:true});i.push({type:"tool-result",toolCallId:e.id,toolName:"web_search",...Kn(e),dynamic:true})
;break;case"file_search_call":i.push({type:"tool-call",toolCallId:e.id,toolName:"file_search",input:"{}",providerExecuted:true,dynamic:true});i.push({
type:"tool-result",toolCallId:e.id,toolName:"file_search",result:{queries:e.queries,results:e.results?.map(e=>({attributes:e.attributes,fileId:e.file_id,
filename:e.filename,score:e.score,text:e.text}))??null},dynamic:true});break;case"code_interpreter_call":i.push({type:"tool-call",toolCallId:e.id,
toolName:"code_interpreter",input:JSON.stringify({code:e.code,containerId:e.container_id}),providerExecuted:true,dynamic:true});i.push({type:"tool-result",
toolCallId:e.id,toolName:"code_interpreter",result:{outputs:e.outputs},dynamic:true});break;default:return{success:false,error:{
message:`OpenAI returned an unsupported "${e.type}" output item in an AI SDK text batch.`,code:"unsupported_content"}}}const l={openai:{responseId:o.id,
...s.length>0?{logprobs:s}:{},...typeof o.service_tier==="string"?{serviceTier:o.service_tier}:{},...o.reasoning?.context!=null?{
reasoningContext:o.reasoning.context}:{},...o.prompt_cache_diagnostics!=null?{promptCacheDiagnostics:o.prompt_cache_diagnostics}:{}}};return{success:true,
result:{content:i,finishReason:{unified:Io({finishReason:o.incomplete_details?.reason,hasFunctionCall:a,hasRefusal:r}),raw:o.incomplete_details?.reason??void 0
},usage:vo(o.usage),response:{id:o.id,timestamp:o.created_at!=null?new Date(o.created_at*1e3):void 0,modelId:o.model},providerMetadata:l,warnings:[]}}}
const gi=r.rej({type:r.YjP(),responseEvent:r.YjP().optional()
}).refine(e=>e.type==="response.event"===(e.responseEvent!==void 0),"responseEvent is required for response.event and forbidden for other event types.")
;const hi=r.rej({client:r.rej({dataChannel:r.rej({allowedClientEvents:r.KCZ([r.euz("all"),r.YOg(r.YjP())]).optional(),
allowedServerEvents:r.KCZ([r.euz("all"),r.YOg(gi)]).optional()})}).optional(),delegation:r.rej({type:r.euz("client")}).nullable().optional(),
input:r.YOg(r.gMt("role",[r.rej({type:r.euz("message"),role:r.k5n(["developer","user"]),content:r.PVZ([r.rej({type:r.euz("input_text"),text:r.YjP()})])
}),r.rej({type:r.euz("message"),role:r.euz("assistant"),content:r.PVZ([r.rej({type:r.k5n(["text","output_text"]),text:r.YjP()})])})])).max(128).optional(),
store:r.zMY().optional(),voice:r.rej({id:r.YjP().min(1)}).optional()});const yi=r.KCZ([r.rej({type:r.euz("audio/pcm"),rate:r.KCZ([r.euz(16e3),r.euz(24e3)])
}),r.rej({type:r.k5n(["audio/pcma","audio/pcmu"]),rate:r.euz(8e3)})]);function _i(e,t,o="websocket"){
for(const t of Object.keys(e))if(!["instructions","voice","inputAudioFormat","outputAudioFormat","providerOptions"].includes(t))throw new a.b8({
functionality:`OpenAI Live session setting: ${t}`});if(r.Ikc({delegation:r.Ikc({type:r.euz("responses")})
}).safeParse(e.providerOptions?.openai).success)throw new a.b8({functionality:"OpenAI Live Responses delegation; only client delegation is supported"})
;const n=hi.parse(e.providerOptions?.openai??{});if(n.client!==void 0&&o!=="webrtc")throw new a.b8({
functionality:"OpenAI Live client permissions outside WebRTC startup"});if(n.voice!=null&&e.voice!=null)throw new a.Di({argument:"voice",
message:"Choose either voice or providerOptions.openai.voice."});if(o==="webrtc"&&(e.inputAudioFormat!==void 0||e.outputAudioFormat!==void 0))throw new a.b8({
functionality:"Fixed audio formats for OpenAI Live WebRTC; audio is negotiated through SDP"})
;const i=e.inputAudioFormat==null?void 0:yi.parse(e.inputAudioFormat);const s=e.outputAudioFormat==null?void 0:yi.parse(e.outputAudioFormat)
;if(i!=null&&s!=null&&(i.type!==s.type||i.rate!==s.rate))throw new a.Di({argument:"outputAudioFormat",
message:"OpenAI Live requires the same input and output audio format."});return{model:t,...e.instructions!==void 0?{instructions:e.instructions}:{},audio:{
...o==="websocket"?{format:i??s??{type:"audio/pcm",rate:24e3}}:{},output:{voice:n.voice??e.voice??"marin"}},...n.delegation!==void 0?{delegation:n.delegation
}:{},...n.client!==void 0?{client:{data_channel:{...n.client.dataChannel.allowedClientEvents!==void 0?{
allowed_client_events:n.client.dataChannel.allowedClientEvents}:{},...n.client.dataChannel.allowedServerEvents!==void 0?{
allowed_server_events:n.client.dataChannel.allowedServerEvents==="all"?"all":n.client.dataChannel.allowedServerEvents.map(e=>({type:e.type,
...e.responseEvent!==void 0?{response_event:e.responseEvent}:{}}))}:{}}}}:{},...n.input!==void 0?{input:n.input}:{},...n.store!==void 0?{store:n.store}:{}}}
const vi=r.Ikc({id:r.YjP().min(1)});const Ii=vi.extend({delegation:r.Ikc({type:r.k5n(["client","responses"])}).nullish()});const ki=r.Ikc({
seconds:r.aig().nonnegative()});const bi={delta:r.YjP(),start_ms:r.aig().nonnegative(),end_ms:r.aig().nonnegative()};const wi={client_event_id:r.YjP().nullish()
};const Pi={...wi,start_ms:r.aig().nonnegative(),end_ms:r.aig().nonnegative()};const ji=r.gMt("type",[r.Ikc({type:r.euz("session.started"),session:Ii}),r.Ikc({
type:r.euz("session.closed"),session:vi.nullish(),usage:ki,reason:r.YjP()}),r.Ikc({type:r.euz("session.usage.updated"),usage:ki,context_window:r.Ikc({
usage_ratio:r.aig().min(0).max(1)}).nullish()}),r.Ikc({type:r.euz("session.output_audio.delta"),delta:r.YjP()}),r.Ikc({
type:r.euz("session.input_transcript.delta"),...bi}),r.Ikc({type:r.euz("session.output_transcript.delta"),...bi}),r.Ikc({
type:r.euz("session.delegation.created"),offset_ms:r.aig().nonnegative().nullish(),delegation:r.Ikc({id:r.YjP().min(1),
target:r.k5n(["client","responses"]).nullish(),response_id:r.YjP().min(1).nullish()})}),r.Ikc({type:r.euz("session.updated"),session:vi,...wi}),r.Ikc({
type:r.euz("session.input_audio.muted"),...wi}),r.Ikc({type:r.euz("session.input_audio.unmuted"),...wi}),r.Ikc({type:r.euz("session.instructions.appended"),
...Pi}),r.Ikc({type:r.euz("session.thinking.appended"),...Pi}),r.Ikc({type:r.euz("session.commentary.appended"),...Pi}),r.Ikc({type:r.euz("error"),error:r.Ikc({
message:r.YjP(),code:r.YjP().nullish(),client_event_id:r.YjP().nullish()})})]);const xi=new Set(ji.options.map(e=>e.shape.type.value));const Yi=r.Ikc({
type:r.YjP()});function Ci(){return e=>Oi(e)}function Oi(e){return[Si(e)]}function Si(e){const t=Yi.safeParse(e);if(t.success&&!xi.has(t.data.type))return{
type:"custom",rawType:t.data.type,raw:e};const o=ji.safeParse(e);if(!o.success)return{type:"error",code:"invalid_server_event",
message:"Invalid OpenAI Live server event.",raw:e};const n=o.data;if("start_ms"in n&&n.end_ms<n.start_ms)return{type:"error",code:"invalid_server_event",
message:"Invalid OpenAI Live event time interval.",raw:e};switch(n.type){case"session.started":return{type:"session-started",sessionId:n.session.id,
delegationMode:n.session.delegation?.type==="responses"?"provider":"client",raw:e};case"session.closed":return{type:"session-closed",sessionId:n.session?.id,
usage:n.usage,reason:n.reason,raw:e};case"session.usage.updated":return{type:"session-usage",usage:n.usage,
contextWindowUsageRatio:n.context_window?.usage_ratio,raw:e};case"session.output_audio.delta":return{type:"audio-chunk",delta:n.delta,raw:e}
;case"session.input_transcript.delta":case"session.output_transcript.delta":return{type:"transcript-fragment",
speaker:n.type==="session.input_transcript.delta"?"user":"assistant",delta:n.delta,startMs:n.start_ms,endMs:n.end_ms,raw:e};case"session.delegation.created":
return{type:"delegation-created",delegationId:n.delegation.id,target:n.delegation.target==="responses"?"provider":n.delegation.target??void 0,
offsetMs:n.offset_ms??void 0,...n.delegation.response_id!=null?{responseId:n.delegation.response_id}:{},raw:e};case"error":return{type:"error",
message:n.error.message,code:n.error.code??void 0,clientEventId:n.error.client_event_id??void 0,raw:e};case"session.updated":return{type:"command-acknowledged",
command:"session.update",clientEventId:n.client_event_id??void 0,raw:e};case"session.input_audio.muted":case"session.input_audio.unmuted":return{
type:"command-acknowledged",command:n.type.slice(0,-1),clientEventId:n.client_event_id??void 0,raw:e};case"session.instructions.appended":
case"session.thinking.appended":case"session.commentary.appended":return{type:"command-acknowledged",command:n.type.slice(0,-2),
clientEventId:n.client_event_id??void 0,raw:e}}}function qi(e,t){const o="eventId"in e&&e.eventId!==void 0?{event_id:e.eventId}:{};switch(e.type){
case"session-start":return{type:"session.start",session:_i(e.config,t),...o};case"session-update":throw new a.b8({
functionality:"OpenAI Live session-update; startup settings are immutable; use context-append or input-audio-mute/input-audio-unmute"});case"session-close":
return{type:"session.close",...o};case"input-audio-append":return{type:"session.input_audio.append",audio:e.audio,...o};case"input-audio-mute":return{
type:"session.input_audio.mute",...o};case"input-audio-unmute":return{type:"session.input_audio.unmute",...o};case"context-append":{const t=r.Ikc({
content:r.YjP(),delegationId:r.YjP().min(1).nullable()}).parse(e);return{type:`session.${r.rej({
channel:r.k5n(["instructions","thinking","commentary"]).optional()}).parse(e.providerOptions?.openai??{}).channel??"thinking"}.append`,content:t.content,
delegation_id:t.delegationId,...o}}default:throw new a.b8({
functionality:`OpenAI Live command: ${e.type}; use continuous audio and context-append instead of voice-turn commands`})}}const zi=(0,n.ID)(()=>(0,n.C_)(r.Ikc({
session:r.Ikc({id:r.YjP().min(1)}),transport:r.Ikc({type:r.euz("webrtc"),sdp:r.YjP().min(1)})})));var Ni=class{constructor(e,t){this.modelId=e;this.config=t
;this.specificationVersion="v4";this.capabilities=K}get provider(){return this.config.provider}getWebRTCConfig(){return{dataChannelLabel:"oai-events"}}
getServerWebSocketConfig(e){this.assertConversationIntent(e);return(0,n.H)(this.config.headers,e=>{const t=new URL(`${this.config.baseURL}/live/sessions`)
;t.protocol=t.protocol==="http:"?"ws:":"wss:";const o={};for(const[t,n]of Object.entries(e))if(n!==void 0)o[t]=n;return{url:t.toString(),headers:o}})}
async doCreateWebRTCSession({sdp:e,sessionConfig:t={},abortSignal:o}){const i=_i(t,this.modelId,"webrtc");const{value:s}=await(0,n.GU)({
url:`${this.config.baseURL}/live/sessions`,headers:await(0,n.hd)(this.config.headers),body:{session:i,transport:{type:"webrtc",sdp:r.YjP().min(1).parse(e)}},
failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(zi),abortSignal:o,fetch:this.config.fetch});return{sessionId:s.session.id,sdp:s.transport.sdp}}
parseServerEvent(e){return Oi(e)}createServerEventParser(){return Ci()}assertConversationIntent(e){
if(e?.intent!=null&&e.intent!=="conversation")throw new Error(`OpenAI Live session intent '${e.intent}' is not supported.`)}serializeClientEvent(e,t){
this.assertConversationIntent(t);return qi(e,this.modelId)}buildSessionConfig(e,t){this.assertConversationIntent(t);return _i(e,this.modelId)}};function Ti(e){
const t=e;const o=t.type;switch(o){case"session.created":return{type:"session-created",sessionId:t.session?.id,raw:e};case"session.updated":return{
type:"session-updated",raw:e};case"input_audio_buffer.speech_started":return{type:"speech-started",itemId:t.item_id,raw:e}
;case"input_audio_buffer.speech_stopped":return{type:"speech-stopped",itemId:t.item_id,raw:e};case"input_audio_buffer.committed":return{type:"audio-committed",
itemId:t.item_id,previousItemId:t.previous_item_id,raw:e};case"conversation.item.added":return{type:"conversation-item-added",itemId:t.item?.id??t.item_id,
item:t.item,raw:e};case"conversation.item.input_audio_transcription.completed":{const o=$i(t.usage);return{type:"input-transcription-completed",
itemId:t.item_id,transcript:t.transcript??"",...o!=null?{usage:o}:{},raw:e}}case"response.created":return{type:"response-created",
responseId:t.response?.id??t.response_id,raw:e};case"response.done":{const o=Mi(t.response?.usage);return{type:"response-done",
responseId:t.response?.id??t.response_id,status:t.response?.status??"completed",...o!=null?{usage:o}:{},raw:e}}case"response.output_item.added":return{
type:"output-item-added",responseId:t.response_id,itemId:t.item?.id??t.item_id,raw:e};case"response.output_item.done":return{type:"output-item-done",
responseId:t.response_id,itemId:t.item?.id??t.item_id,raw:e};case"response.content_part.added":return{type:"content-part-added",responseId:t.response_id,
itemId:t.item_id,raw:e};case"response.content_part.done":return{type:"content-part-done",responseId:t.response_id,itemId:t.item_id,raw:e}
;case"response.output_audio.delta":return{type:"audio-delta",responseId:t.response_id,itemId:t.item_id,delta:t.delta,raw:e};case"response.output_audio.done":
return{type:"audio-done",responseId:t.response_id,itemId:t.item_id,raw:e};case"response.output_audio_transcript.delta":return{type:"audio-transcript-delta",
responseId:t.response_id,itemId:t.item_id,delta:t.delta,raw:e};case"response.output_audio_transcript.done":return{type:"audio-transcript-done",
responseId:t.response_id,itemId:t.item_id,transcript:t.transcript,raw:e};case"response.output_text.delta":return{type:"text-delta",responseId:t.response_id,
itemId:t.item_id,delta:t.delta,raw:e};case"response.output_text.done":return{type:"text-done",responseId:t.response_id,itemId:t.item_id,text:t.text,raw:e}
;case"response.function_call_arguments.delta":return{type:"function-call-arguments-delta",responseId:t.response_id,itemId:t.item_id,callId:t.call_id,
delta:t.delta,raw:e};case"response.function_call_arguments.done":return{type:"function-call-arguments-done",responseId:t.response_id,itemId:t.item_id,
callId:t.call_id,name:t.name,arguments:t.arguments,raw:e};case"error":return{type:"error",message:t.error?.message??t.message??"Unknown error",
code:t.error?.code??t.code,clientEventId:t.error?.event_id??void 0,raw:e};default:return{type:"custom",rawType:o,raw:e}}}function Mi(e){if(e==null)return void 0
;const t=e.input_token_details;const o=e.output_token_details;const n=t?.cached_tokens_details;return Ri({inputTokens:e.input_tokens,
outputTokens:e.output_tokens,cachedInputTokens:t?.cached_tokens,inputAudioTokens:t?.audio_tokens,inputTextTokens:t?.text_tokens,
outputAudioTokens:o?.audio_tokens,outputTextTokens:o?.text_tokens,cachedInputAudioTokens:n?.audio_tokens,cachedInputTextTokens:n?.text_tokens})}function $i(e){
if(e==null)return void 0;if(e.type==="duration")return e.seconds!=null?{seconds:e.seconds}:void 0;const t=e.input_token_details;return Ri({
inputTokens:e.input_tokens,outputTokens:e.output_tokens,inputAudioTokens:t?.audio_tokens,inputTextTokens:t?.text_tokens,outputTextTokens:e.output_tokens})}
function Ri(e){const t={};for(const[o,n]of Object.entries(e))if(n!=null)t[o]=n;return Object.keys(t).length>0?t:void 0}function Ai(e,t,o){Ei(o?.intent)
;switch(e.type){case"session-update":return{type:"session.update",session:Di(e.config,t,o),...e.eventId!=null?{event_id:e.eventId}:{}};case"input-audio-append":
return{type:"input_audio_buffer.append",audio:e.audio,...e.eventId!=null?{event_id:e.eventId}:{}};case"input-audio-commit":return{
type:"input_audio_buffer.commit"};case"input-audio-clear":return{type:"input_audio_buffer.clear"};case"conversation-item-create":{const t=e.item;switch(t.type){
case"text-message":return{type:"conversation.item.create",item:{type:"message",role:t.role,content:[{type:"input_text",text:t.text}]}};case"audio-message":
return{type:"conversation.item.create",item:{type:"message",role:t.role,content:[{type:"input_audio",audio:t.audio}]}};case"function-call-output":return{
type:"conversation.item.create",item:{type:"function_call_output",call_id:t.callId,output:t.output}}}break}case"conversation-item-truncate":return{
type:"conversation.item.truncate",item_id:e.itemId,content_index:e.contentIndex,audio_end_ms:e.audioEndMs};case"response-create":return{type:"response.create",
...e.options!=null?{response:{...e.options.modalities!=null?{output_modalities:e.options.modalities}:{},...e.options.instructions!=null?{
instructions:e.options.instructions}:{},...e.options.metadata!=null?{metadata:e.options.metadata}:{}}}:{}};case"response-cancel":return{type:"response.cancel"}}
}function Di(e,t,o){const n=o?.intent??"conversation";Ei(n);if(n==="transcription"){
for(const t of["instructions","voice","outputModalities","outputAudioFormat","outputAudioTranscription","tools"])if(e[t]!=null)throw new Error(`OpenAI realtime transcription sessions do not support '${t}'.`)
}const i={type:n==="transcription"?"transcription":"realtime",...n==="conversation"?{model:t}:{}}
;if(n==="conversation"&&e.instructions!=null)i.instructions=e.instructions
;if(n==="conversation"&&e.outputModalities!=null)i.output_modalities=e.outputModalities;const s={}
;if(n==="transcription"||e.inputAudioFormat!=null||e.inputAudioTranscription!=null||e.turnDetection!=null){const o={};if(e.inputAudioFormat!=null)o.format={
type:e.inputAudioFormat.type,...e.inputAudioFormat.rate!=null?{rate:e.inputAudioFormat.rate}:{}};if(e.turnDetection!=null){
if(e.turnDetection.type==="disabled")o.turn_detection=null;else{const t={type:e.turnDetection.type==="server-vad"?"server_vad":"semantic_vad"}
;if(e.turnDetection.threshold!=null)t.threshold=e.turnDetection.threshold
;if(e.turnDetection.silenceDurationMs!=null)t.silence_duration_ms=e.turnDetection.silenceDurationMs
;if(e.turnDetection.prefixPaddingMs!=null)t.prefix_padding_ms=e.turnDetection.prefixPaddingMs;o.turn_detection=t}}if(n==="transcription")o.transcription={
model:e.inputAudioTranscription?.model??t,...e.inputAudioTranscription?.language!=null?{language:e.inputAudioTranscription.language}:{},
...e.inputAudioTranscription?.prompt!=null?{prompt:e.inputAudioTranscription.prompt}:{}};else if(e.inputAudioTranscription!=null)o.transcription={
model:e.inputAudioTranscription.model??"gpt-realtime-whisper",...e.inputAudioTranscription.language!=null?{language:e.inputAudioTranscription.language}:{},
...e.inputAudioTranscription.prompt!=null?{prompt:e.inputAudioTranscription.prompt}:{}};s.input=o}
if(n==="conversation"&&(e.outputAudioFormat!=null||e.voice!=null)){const t={};if(e.outputAudioFormat!=null)t.format={type:e.outputAudioFormat.type,
...e.outputAudioFormat.rate!=null?{rate:e.outputAudioFormat.rate}:{}};if(e.voice!=null)t.voice=e.voice;s.output=t}if(Object.keys(s).length>0)i.audio=s
;if(n==="conversation"&&e.tools!=null&&e.tools.length>0){i.tools=e.tools.map(e=>({type:e.type,name:e.name,description:e.description,parameters:e.parameters}))
;i.tool_choice="auto"}if(e.providerOptions!=null)Object.assign(i,e.providerOptions);return i}function Ei(e){
if(e!=null&&e!=="conversation"&&e!=="transcription")throw new Error(`OpenAI realtime session intent '${e}' is not supported.`)}var Ui=class{constructor(e,t){
this.specificationVersion="v4";this.capabilities={conversation:"turn-based",transports:["websocket"],connections:["client-secret-websocket","server-websocket"]}
;this.modelId=e;this.provider=t.provider;this.config=t}async doCreateClientSecret(e){const t=this.config.fetch??fetch
;const o=`${this.config.baseURL}/realtime/client_secrets`;const i=e.sessionConfig!=null?Di(e.sessionConfig,this.modelId):{type:"realtime",model:this.modelId}
;const s=await t(o,{method:"POST",headers:{...await(0,n.hd)(this.config.headers),"Content-Type":"application/json"},body:JSON.stringify({session:i,
...e.expiresAfterSeconds!=null?{expires_after:{anchor:"created_at",seconds:e.expiresAfterSeconds}}:{}})});if(!s.ok){const e=await s.text()
;throw new Error(`OpenAI realtime client secret request failed: ${s.status} ${e}`)}const a=await s.json();return{token:a.value,
url:`wss://${new URL(this.config.baseURL).host}/v1/realtime?model=${encodeURIComponent(this.modelId)}`,expiresAt:a.expires_at}}getWebSocketConfig(e){return{
url:e.url,protocols:["realtime",`openai-insecure-api-key.${e.token}`]}}getServerWebSocketConfig(e){return(0,n.H)(this.config.headers,t=>({
url:Li(this.config.baseURL,this.modelId,e?.intent??"conversation"),headers:(0,n.RG)(t)}))}parseServerEvent(e){return Ti(e)}serializeClientEvent(e,t){
return Ai(e,this.modelId,t)}buildSessionConfig(e,t){return Di(e,this.modelId,t)}};function Li(e,t,o){const n=new URL(e)
;const i=`${n.protocol==="http:"?"ws:":"wss:"}//${n.host}${n.pathname.replace(/\/$/,"")}`;switch(o){case"transcription":
return`${i}/realtime?intent=transcription`;case"conversation":return`${i}/realtime?model=${encodeURIComponent(t)}`;default:
throw new Error(`OpenAI realtime session intent '${o}' is not supported.`)}}function Fi(e,{api:t}={}){if(t!==void 0){
if(t!=="live"&&t!=="realtime")throw new a.Di({argument:"api",message:'OpenAI realtime api must be "live" or "realtime".'});return t}
return oe(e).requestConfig.realtime.api}function Vi(e){const t=(t,o)=>{const n=Fi(t,o);const i={...e,provider:`${e.provider}.${n}`}
;return n==="live"?new Ni(t,i):new Ui(t,i)};return Object.assign(t,{getToken:async e=>{const o=t(e.model,e);if(o instanceof Ni)throw new a.b8({
functionality:"Short-lived OpenAI credentials for the Live API. Use server WebSocket setup via getServerWebSocketConfig() with a server-side API key instead."})
;const n=await o.doCreateClientSecret({sessionConfig:e.sessionConfig,expiresAfterSeconds:e.expiresAfterSeconds});return{token:n.token,url:n.url,
expiresAt:n.expiresAt}}})}const Hi=()=>({instructions:r.YjP().nullish(),speed:r.aig().min(.25).max(4).nullish()});const Ji=(0,n.ID)(()=>(0,n.C_)(r.Ikc(Hi())))
;var Bi=class e{static[i.V](e){return(0,n.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}get provider(){
return this.config.provider}constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4"}
async getArgs({text:e,voice:t="alloy",outputFormat:o="mp3",speed:i,instructions:s,language:a,providerOptions:r}){const l=[];const p=await(0,n.xI)({
provider:"openai",providerOptions:r,schema:Ji});const u={model:this.modelId,input:e,voice:t,response_format:"mp3",speed:i,instructions:s};if(o){
if(["mp3","opus","aac","flac","wav","pcm"].includes(o))u.response_format=o;else l.push({type:"unsupported",feature:"outputFormat",
details:`Unsupported output format: ${o}. Using mp3 instead.`})}if(p){const e={speed:p.speed??void 0,instructions:p.instructions??void 0};for(const t in e){
const o=e[t];if(o!==void 0)u[t]=o}}if(a)l.push({type:"unsupported",feature:"language",
details:`OpenAI speech models do not support language selection. Language parameter "${a}" was ignored.`});return{requestBody:u,warnings:l}}async doGenerate(e){
const t=this.config._internal?.currentDate?.()??new Date;const{requestBody:o,warnings:i}=await this.getArgs(e)
;const{value:s,responseHeaders:a,rawValue:r}=await(0,n.GU)({url:this.config.url({path:"/audio/speech",modelId:this.modelId}),headers:(0,n.m2)(await(0,
n.hd)(this.config.headers),e.headers),body:o,failedResponseHandler:d,successfulResponseHandler:(0,n.HD)(),abortSignal:e.abortSignal,fetch:this.config.fetch})
;return{audio:s,warnings:i,request:{body:JSON.stringify(o)},response:{timestamp:t,modelId:this.modelId,headers:a,body:r}}}};const Wi=(0,n.ID)(()=>(0,
n.C_)(r.Ikc({text:r.YjP(),language:r.YjP().nullish(),languages:r.YOg(r.Ikc({code:r.YjP()})).nullish(),duration:r.aig().nullish(),words:r.YOg(r.Ikc({
word:r.YjP(),start:r.aig(),end:r.aig()})).nullish(),segments:r.YOg(r.KCZ([r.Ikc({id:r.aig(),seek:r.aig(),start:r.aig(),end:r.aig(),text:r.YjP(),
tokens:r.YOg(r.aig()),temperature:r.aig(),avg_logprob:r.aig(),compression_ratio:r.aig(),no_speech_prob:r.aig()}),r.Ikc({type:r.euz("transcript.text.segment"),
id:r.YjP(),start:r.aig(),end:r.aig(),text:r.YjP(),speaker:r.YjP()})])).nullish(),usage:r.g1P(r.YjP(),r.Pq9()).nullish()})));const Ki=()=>({
include:r.YOg(r.YjP()).optional(),language:r.YjP().optional(),languages:r.YOg(r.YjP()).optional(),keywords:r.YOg(r.YjP()).optional(),prompt:r.YjP().optional(),
temperature:r.aig().min(0).max(1).default(0).optional(),timestampGranularities:r.YOg(r.k5n(["word","segment"])).optional(),
responseFormat:r.k5n(["json","verbose_json","diarized_json"]).optional(),chunkingStrategy:r.KCZ([r.euz("auto"),r.Ikc({type:r.euz("server_vad"),
threshold:r.aig().min(0).max(1).optional(),prefixPaddingMs:r.aig().int().min(0).optional(),silenceDurationMs:r.aig().int().min(0).optional()})]).optional(),
streaming:r.Ikc({delay:r.k5n(["minimal","low","medium","high","xhigh"]).optional(),include:r.YOg(r.YjP()).optional()}).optional()});const Zi=(0,n.ID)(()=>(0,
n.C_)(r.Ikc(Ki())));const Gi={afrikaans:"af",arabic:"ar",armenian:"hy",azerbaijani:"az",belarusian:"be",bosnian:"bs",bulgarian:"bg",catalan:"ca",chinese:"zh",
croatian:"hr",czech:"cs",danish:"da",dutch:"nl",english:"en",estonian:"et",finnish:"fi",french:"fr",galician:"gl",german:"de",greek:"el",hebrew:"he",hindi:"hi",
hungarian:"hu",icelandic:"is",indonesian:"id",italian:"it",japanese:"ja",kannada:"kn",kazakh:"kk",korean:"ko",latvian:"lv",lithuanian:"lt",macedonian:"mk",
malay:"ms",marathi:"mr",maori:"mi",nepali:"ne",norwegian:"no",persian:"fa",polish:"pl",portuguese:"pt",romanian:"ro",russian:"ru",serbian:"sr",slovak:"sk",
slovenian:"sl",spanish:"es",swahili:"sw",swedish:"sv",tagalog:"tl",tamil:"ta",thai:"th",turkish:"tr",ukrainian:"uk",urdu:"ur",vietnamese:"vi",welsh:"cy"}
;function Qi(e){return e!=null&&/^[a-z]{2}$/.test(e)}var Xi=class e{static[i.V](e){return(0,n.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}get provider(){return this.config.provider}constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4"}
async getArgs({audio:e,mediaType:t,providerOptions:o,timestampGranularities:i}){const s=[];const a=await(0,n.xI)({provider:"openai",providerOptions:o,schema:Zi
});const r=new FormData;const l=e instanceof Uint8Array?new Blob([e]):new Blob([(0,n.Z9)(e)]);r.append("model",this.modelId);const p=(0,n.HQ)(t)
;r.append("file",new File([l],"audio",{type:t}),`audio.${p}`);const{transcription:u}=te(this.modelId).requestConfig;const c=a?.responseFormat??u.responseFormat
;const d=a?.timestampGranularities??i??(c==="verbose_json"?["segment"]:void 0)
;for(const e of i??[])if(a?.timestampGranularities!=null&&!a.timestampGranularities.includes(e))s.push({type:"unsupported",feature:"timestampGranularities",
details:`The "${e}" timestamp granularity is excluded by providerOptions.openai.timestampGranularities.`})
;for(const e of d??[])if(c!=="verbose_json"&&!(c==="diarized_json"&&e==="segment"))s.push({type:"unsupported",
feature:a?.timestampGranularities!=null?"providerOptions.openai.timestampGranularities":"timestampGranularities",
details:`OpenAI transcription with the ${c??"default JSON"} response format does not support ${e} timestamps.`});const m=a?.chunkingStrategy??u.chunkingStrategy
;const f={response_format:c,include:a?.include,language:a?.language,languages:a?.languages,keywords:a?.keywords,prompt:a?.prompt,temperature:a?.temperature,
timestamp_granularities:c==="verbose_json"?d:void 0};for(const[e,t]of Object.entries(f))if(t!=null){
if(Array.isArray(t))for(const o of t)r.append(`${e}[]`,String(o));else r.append(e,String(t))}
if(m!=null)r.append("chunking_strategy",typeof m==="string"?m:JSON.stringify({type:m.type,...m.threshold!=null&&{threshold:m.threshold},
...m.prefixPaddingMs!=null&&{prefix_padding_ms:m.prefixPaddingMs},...m.silenceDurationMs!=null&&{silence_duration_ms:m.silenceDurationMs}}));return{formData:r,
warnings:s}}async doGenerate(e){if(te(this.modelId).capabilities.transcription.transcription===false)throw new a.b8({
functionality:`non-streaming transcription with ${this.modelId}`});const t=this.config._internal?.currentDate?.()??new Date
;const{formData:o,warnings:i}=await this.getArgs(e);const{value:s,responseHeaders:r,rawValue:l}=await(0,n.S)({url:this.config.url({path:"/audio/transcriptions",
modelId:this.modelId}),headers:(0,n.m2)(await(0,n.hd)(this.config.headers),e.headers),formData:o,failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(Wi),
abortSignal:e.abortSignal,fetch:this.config.fetch})
;const p=(Qi(s.language)?s.language:s.language!=null&&Object.prototype.hasOwnProperty.call(Gi,s.language)?Gi[s.language]:void 0)??(s.languages?.length===1&&Qi(s.languages[0].code)?s.languages[0].code:void 0)
;const u=s.segments?.flatMap(e=>"speaker"in e?[{text:e.text,startSecond:e.start,endSecond:e.end,speaker:e.speaker}]:[]);const c=s.words?.map(e=>({text:e.word,
startSecond:e.start,endSecond:e.end}));return{text:s.text,segments:s.segments?.map(e=>({text:e.text,startSecond:e.start,endSecond:e.end}))??c??[],
...c!=null&&c.length>0?{words:c}:{},language:p,
durationInSeconds:s.duration??(s.usage?.type==="duration"&&typeof s.usage.seconds==="number"?s.usage.seconds:void 0),warnings:i,...s.usage!=null&&{usage:s.usage
},response:{timestamp:t,modelId:this.modelId,headers:r,body:l},...(u!=null&&u.length>0||s.languages!=null)&&{providerMetadata:{openai:{...u!=null&&u.length>0&&{
segments:u},...s.languages!=null&&{languages:s.languages}}}}}}async doStream(e){const t=te(this.modelId)
;if(t.capabilities.transcription.streaming!==true)throw new a.b8({functionality:`streaming transcription with ${this.modelId}`})
;const o=this.config._internal?.currentDate?.()??new Date;const i=await(0,n.xI)({provider:"openai",providerOptions:e.providerOptions,schema:Zi});const s=[]
;const r=e.providerOptions?.openai??{};for(const e of["include","languages","keywords","prompt","temperature","timestampGranularities"])if(r[e]!=null)s.push({
type:"unsupported",feature:`providerOptions.openai.${e}`,details:`OpenAI streaming transcription does not support ${e}.`})
;const l=t.capabilities.transcription.streamingDelay===true;if(!l&&i?.streaming?.delay!=null)s.push({type:"unsupported",
feature:"providerOptions.openai.streaming.delay",details:`OpenAI streaming transcription with ${this.modelId} does not support delay.`});const p=(0,
n.m2)(await(0,n.hd)(this.config.headers),e.headers);const u=ts({modelId:this.modelId,inputAudioFormat:e.inputAudioFormat,providerOptions:i,supportsDelay:l})
;return{request:{body:u},response:{timestamp:o,modelId:this.modelId},stream:es({webSocket:this.config.webSocket,url:(0,n.S8)(this.config.url({
path:"/realtime?intent=transcription",modelId:this.modelId})),headers:p,sessionUpdate:u,language:i?.language,warnings:s,audio:e.audio,abortSignal:e.abortSignal,
includeRawChunks:e.includeRawChunks})}}}
;function es({webSocket:e,url:t,headers:o,sessionUpdate:i,language:s,warnings:a,audio:r,abortSignal:l,includeRawChunks:p}){let u=false;let c=()=>{}
;return new ReadableStream({start:d=>{const m=os(o);let f;let g;c=e=>{if(f!=null)f.cancel().catch(()=>{});else r.cancel().catch(()=>{});g?.close(e)}
;const h=e=>{if(u)return;u=true;c();d.error(e)};const y=(e,t)=>{if(u)return;u=true;if(t!=null)d.enqueue({type:"transcript-final",id:t,text:e});d.enqueue({
type:"finish",text:e,segments:[],language:s});d.close();c(1e3)};const _=async e=>{f=r.getReader();try{while(true){const{done:t,value:o}=await f.read()
;if(t||u)break;e.send(JSON.stringify({type:"input_audio_buffer.append",audio:(0,n.ej)(o)}));await(0,n.E8)(e)}}finally{f.releaseLock();f=void 0}
if(!u)e.send(JSON.stringify({type:"input_audio_buffer.commit"}))};g=(0,n.L8)({url:t,protocols:m.protocols,headers:m.headers,webSocket:e,abortSignal:l,onAbort:h,
onProcessingError:h,onOpen:e=>{d.enqueue({type:"stream-start",warnings:a});e.send(JSON.stringify(i));_(e).catch(h)},onMessageText:async e=>{const t=await(0,
n.N8)({text:e});if(!t.success)return;const o=t.value;if(p)d.enqueue({type:"raw",rawValue:o});switch(o.type){
case"conversation.item.input_audio_transcription.delta":d.enqueue({type:"transcript-delta",id:o.item_id,delta:o.delta??""});break
;case"conversation.item.input_audio_transcription.completed":y(o.transcript??"",o.item_id);break;case"error":
h(new Error(o.error?.message??"OpenAI realtime error"))}},onSocketError:()=>{h(new Error("OpenAI realtime transcription error"))},onClose:()=>{if(u)return
;u=true;c();d.close()}})},cancel:()=>{if(u)return;u=true;c()}})}function ts({modelId:e,inputAudioFormat:t,providerOptions:o,supportsDelay:n}){return{
type:"session.update",session:{type:"transcription",audio:{input:{format:{type:t.type,...t.rate!=null?{rate:t.rate}:{}},transcription:{model:e,
...o?.language!=null?te(e).requestConfig.transcription.languageField==="languages"?{languages:[o.language]}:{language:o.language}:{},
...n&&o?.streaming?.delay!=null?{delay:o.streaming.delay}:{}},turn_detection:null}},...o?.streaming?.include!=null?{include:o.streaming.include}:{}}}}
function os(e){let t;for(const[o,n]of Object.entries(e))if(o.toLowerCase()==="authorization"&&n!=null)t=n;const o=t?.match(/^bearer\s+(.+)$/i)?.[1]
;if(o==null)return{protocols:["realtime"],headers:e};return{protocols:["realtime",`openai-insecure-api-key.${o}`],
headers:Object.fromEntries(Object.entries(e).filter(([e])=>e.toLowerCase()!=="authorization"))}}const ns=(0,n.ID)(()=>(0,n.C_)(r.Ikc({})));var is=class e{
static[i.V](e){return(0,n.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}get provider(){return this.config.provider}
constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4"}async doStream(e){if(e.targetLanguage==null)throw new a.Di({
argument:"targetLanguage",message:`targetLanguage is required for translation model '${this.modelId}'.`})
;const t=this.config._internal?.currentDate?.()??new Date;await(0,n.xI)({provider:"openai",providerOptions:e.providerOptions,schema:ns});const o=[]
;rs(e.inputAudioFormat);if(e.sourceLanguage!=null)o.push({type:"unsupported",feature:"sourceLanguage",
details:"The OpenAI Realtime translation API auto-detects the source language and does not accept a source language."});if(e.outputAudioFormat!=null)o.push({
type:"unsupported",feature:"outputAudioFormat",
details:"The OpenAI Realtime translation API always outputs 24kHz 16-bit PCM audio and does not accept an output audio format."});const i=(0,n.m2)(await(0,
n.hd)(this.config.headers),e.headers);const s=as({targetLanguage:e.targetLanguage});return{request:{body:s},response:{timestamp:t,modelId:this.modelId},
stream:ss({webSocket:this.config.webSocket,url:(0,n.S8)(this.config.url({path:`/realtime/translations?model=${encodeURIComponent(this.modelId)}`,
modelId:this.modelId})),headers:i,sessionUpdate:s,warnings:o,audio:e.audio,abortSignal:e.abortSignal,includeRawChunks:e.includeRawChunks})}}}
;function ss({webSocket:e,url:t,headers:o,sessionUpdate:i,warnings:s,audio:a,abortSignal:r,includeRawChunks:l}){let p=false;let u=()=>{}
;return new ReadableStream({start:c=>{const d=ls(o);let m;let f;let g="";let h="";u=e=>{if(m!=null)m.cancel().catch(()=>{});else a.cancel().catch(()=>{})
;f?.close(e)};const y=e=>{if(p)return;p=true;u();c.error(e)};const _=()=>{if(p)return;p=true;if(g!=="")c.enqueue({type:"source-transcript-final",text:g})
;if(h!=="")c.enqueue({type:"output-text-final",text:h});c.enqueue({type:"finish",sourceText:g,outputText:h,usage:void 0});c.close();u(1e3)};const v=async e=>{
m=a.getReader();try{while(true){const{done:t,value:o}=await m.read();if(t||p)break;e.send(JSON.stringify({type:"session.input_audio_buffer.append",audio:(0,
n.ej)(o)}));await(0,n.E8)(e)}}finally{m.releaseLock();m=void 0}if(!p)e.send(JSON.stringify({type:"session.close"}))};f=(0,n.L8)({url:t,protocols:d.protocols,
headers:d.headers,webSocket:e,abortSignal:r,onAbort:y,onProcessingError:y,onOpen:e=>{c.enqueue({type:"stream-start",warnings:s});e.send(JSON.stringify(i))
;v(e).catch(y)},onMessageText:async e=>{if(p)return;const t=await(0,n.N8)({text:e});if(!t.success)return;const o=t.value;if(l)c.enqueue({type:"raw",rawValue:o})
;switch(o.type){case"session.output_audio.delta":if(o.delta)c.enqueue({type:"audio",audio:o.delta});break;case"session.output_transcript.delta":h+=o.delta??""
;c.enqueue({type:"output-text-delta",delta:o.delta??""});break;case"session.input_transcript.delta":g+=o.delta??"";c.enqueue({type:"source-transcript-delta",
delta:o.delta??""});break;case"session.closed":_();break;case"error":c.enqueue({type:"error",error:new Error(o.error?.message??"OpenAI realtime error")})}},
onSocketError:()=>{y(new Error("OpenAI realtime translation error"))},onClose:({code:e,reason:t})=>{if(p)return
;y(new Error(`OpenAI realtime translation WebSocket closed unexpectedly before finishing (code ${e??"unknown"}${t?`, reason: ${t}`:""}).`))}})},cancel:()=>{
if(p)return;p=true;u()}})}function as({targetLanguage:e}){return{type:"session.update",session:{audio:{input:{transcription:{model:"gpt-realtime-whisper"},
noise_reduction:null},output:{language:e}}}}}function rs(e){if(e.type!=="audio/pcm"||e.rate!=null&&e.rate!==24e3)throw new a.Di({argument:"inputAudioFormat",
message:"The OpenAI Realtime translation API only supports 24kHz 16-bit PCM input audio."})}function ls(e){let t
;for(const[o,n]of Object.entries(e))if(o.toLowerCase()==="authorization"&&n!=null)t=n;const o=t?.match(/^bearer\s+(.+)$/i)?.[1];if(o==null)return{
protocols:["realtime"],headers:e};return{protocols:["realtime",`openai-insecure-api-key.${o}`],
headers:Object.fromEntries(Object.entries(e).filter(([e])=>e.toLowerCase()!=="authorization"))}}const ps=(0,n.ID)(()=>(0,n.C_)(r.Ikc({id:r.YjP(),
name:r.YjP().nullish(),description:r.YjP().nullish(),default_version:r.YjP().nullish(),latest_version:r.YjP().nullish(),created_at:r.aig(),
updated_at:r.aig().nullish()})));(0,n.ID)(()=>(0,n.C_)(r.Ikc({id:r.YjP(),version:r.YjP().nullish(),name:r.YjP().nullish(),description:r.YjP().nullish()})))
;var us=class{get provider(){return this.config.provider}constructor(e){this.config=e;this.specificationVersion="v4"}async uploadSkill(e){const t=[]
;if(e.displayTitle!=null)t.push({type:"unsupported",feature:"displayTitle"});const o=new FormData;for(const t of e.files){const e=(0,n.XQ)(t.data)
;o.append("files[]",new Blob([e]),t.path)}const{value:i}=await(0,n.S)({url:this.config.url({path:"/skills"}),headers:(0,n.m2)(await(0,
n.hd)(this.config.headers)),formData:o,failedResponseHandler:d,successfulResponseHandler:(0,n.cV)(ps),fetch:this.config.fetch});return{providerReference:{
openai:i.id},...i.name!=null?{name:i.name}:{},...i.description!=null?{description:i.description}:{},...i.latest_version!=null?{latestVersion:i.latest_version
}:{},providerMetadata:{openai:{...i.default_version!=null?{defaultVersion:i.default_version}:{},...i.created_at!=null?{createdAt:i.created_at}:{},
...i.updated_at!=null?{updatedAt:i.updated_at}:{}}},warnings:t}}};const cs="4.0.118";function ds(e={}){const t=(0,n.ae)((0,n.Nv)((0,n.x3)({
settingValue:e.baseURL,environmentVariableName:"OPENAI_BASE_URL"})))??"https://api.openai.com/v1";const o=e.name??"openai";const i=()=>(0,n.H)(e.apiKey,t=>(0,
n.WZ)({Authorization:`Bearer ${(0,n.WL)({apiKey:t,environmentVariableName:"OPENAI_API_KEY",description:"OpenAI"})}`,"OpenAI-Organization":e.organization,
"OpenAI-Project":e.project,...e.headers},`ai-sdk-openai/${cs}`));const a=n=>new qe(n,{provider:`${o}.chat`,url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch})
;const r=n=>new De(n,{provider:`${o}.completion`,url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch});const l=n=>new Fe(n,{provider:`${o}.embedding`,
url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch});const p=n=>new ot(n,{provider:`${o}.image`,url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch})
;const u=n=>new Xi(n,{provider:`${o}.transcription`,url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch,webSocket:e.webSocket});const c=n=>new is(n,{
provider:`${o}.speech-translation`,url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch,webSocket:e.webSocket});const d=n=>new Bi(n,{provider:`${o}.speech`,
url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch});const m=()=>new Be({provider:`${o}.files`,baseURL:t,headers:i,fetch:e.fetch});const f=()=>new us({
provider:`${o}.skills`,url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch});const g=e=>{
if(new.target)throw new Error("The OpenAI model function cannot be called with the new keyword.");return y(e)};const y=n=>new xn(n,{provider:`${o}.responses`,
baseURL:t,url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch,fileIdPrefixes:["file-"]});const _=()=>new ai({provider:`${o}.batch`,
maxLineBytes:e.batchResultDownloads?.maxLineBytes,config:{provider:`${o}.responses`,baseURL:t,url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch,
fileIdPrefixes:["file-"]}});const v=function(e){return g(e)};v.specificationVersion="v4";v.languageModel=g;v.chat=a;v.completion=r;v.responses=y
;v.decisionModel=n=>new h(n,{baseURL:t,url:({path:e})=>`${t}${e}`,headers:i,fetch:e.fetch,provider:`${o}.decision`});v.evaluationModel=v.decisionModel
;v.extractionModel=e=>new s.k({model:g(e),provider:`${o}.extraction`});v.embedding=l;v.embeddingModel=l;v.textEmbedding=l;v.textEmbeddingModel=l;v.image=p
;v.imageModel=p;v.transcription=u;v.transcriptionModel=u;v.translation=c;v.speechTranslationModel=c;v.speech=d;v.speechModel=d;v.files=m;v.skills=f
;v.experimental_batch=_;v.experimental_realtime=Vi({provider:o,baseURL:t,headers:i,fetch:e.fetch});v.tools=_o;return v}const ms=ds()},49567:(e,t,o)=>{o.d(t,{
ai:()=>a});var n=o(43759);var i=o(80737);function s(e){return core._coercedString(schemas.ZodString,e)}function a(e){return n.qG(i.rSt,e)}function r(e){
return core._coercedBoolean(schemas.ZodBoolean,e)}function l(e){return core._coercedBigint(schemas.ZodBigInt,e)}function p(e){
return core._coercedDate(schemas.ZodDate,e)}}};
