"use strict";exports.id=7703;exports.ids=[7703];exports.modules={57703:(e,t,n)=>{n.d(t,{createOpenAICompatible:()=>J});var s=n(90583);var o=n(49415)
;var i=n(11479);var r=n(80737);const a={language:{user:{
description:"A unique identifier representing your end-user, which can help providers to monitor and detect abuse."},reasoningEffort:{
description:'Reasoning effort for reasoning models. Defaults to `medium`. Set to `null` to send `"reasoning_effort": null`, for providers that treat an explicit `null` differently from an omitted field.'
},textVerbosity:{description:"Controls the verbosity of the generated text. Defaults to `medium`."},strictJsonSchema:{
description:"Whether to use strict JSON schema validation. When true, the model uses constrained decoding to guarantee schema compliance. Only used when the provider supports structured outputs and a schema is provided."
},echo:{description:"Echo back the prompt in addition to the completion."},logitBias:{
description:"Modify the likelihood of specified tokens appearing in the completion. Accepts a JSON object that maps tokens (specified by their token ID in the GPT tokenizer) to an associated bias value from -100 to 100."
},suffix:{description:"The suffix that comes after a completion of inserted text."}},embedding:{dimensions:{
description:"The number of dimensions the resulting output embeddings should have. Only supported in text-embedding-3 and later models."},user:{
description:"A unique identifier representing your end-user, which can help providers to monitor and detect abuse."}},image:{size:{
description:"Dimensions of the generated image. Supported values depend on the provider and model."},quality:{
description:"Quality of the generated image. Supported values depend on the provider and model."},output_format:{
description:"File format of the generated image. Supported values depend on the provider and model."},output_compression:{
description:"Compression level for JPEG and WebP images."},background:{
description:"Background behavior for the generated image. Supported values depend on the provider and model."}}};const l={embedding:{maxEmbeddingsPerCall:2048,
supportsParallelCalls:true},image:{maxImagesPerCall:10},language:{supportsStructuredOutputs:false}};function u(e){return{capabilities:{language:{inputs:{
image:"unknown",audio:"unknown"},objectGeneration:"unknown",tools:{usage:"unknown",streaming:"unknown"},reasoning:{support:"unknown"},sampling:{
temperature:"unknown",topP:"unknown",logprobs:"unknown"}},image:{sizes:{description:"Depends on the configured backend and model."},fileInput:"unknown",
maskInput:"unknown",maxImagesPerCall:l.image.maxImagesPerCall}},providerOptions:{language:Object.fromEntries(Object.keys(a.language).map(e=>[e,"unknown"])),
embedding:Object.fromEntries(Object.keys(a.embedding).map(e=>[e,"unknown"])),image:Object.fromEntries(Object.keys(a.image).map(e=>[e,"unknown"]))},
requestConfig:l}}u("*");function c(e){return e.replace(/[_-]([a-z])/g,e=>e[1].toUpperCase())}function d(e,t){const n=c(e);if(n!==e&&t?.[n]!=null)return n
;return e}function p({rawName:e,providerOptions:t,warnings:n}){const s=c(e);if(s!==e&&t?.[e]!=null)n.push({type:"deprecated",
setting:`providerOptions key '${e}'`,message:`Use '${s}' instead.`})}const h={errorSchema:r.Ikc({error:r.Ikc({message:r.YjP(),type:r.YjP().nullish(),
param:r.bzn().nullish(),code:r.KCZ([r.YjP(),r.aig()]).nullish()})}),errorToMessage:e=>e.error.message};function g(e){if(e==null)return(0,o.EK)()
;const t=e.prompt_tokens??0;const n=e.completion_tokens??0;const s=e.prompt_tokens_details?.cached_tokens??0
;const i=e.completion_tokens_details?.reasoning_tokens??0;return{inputTokens:{total:t,noCache:t-s,cacheRead:s,cacheWrite:void 0},outputTokens:{total:n,
text:Math.max(0,n-i),reasoning:i},raw:e}}function f(e){return e?.providerOptions?.openaiCompatible??{}}function m(e){switch(e){case"audio/wav":return"wav"
;case"audio/mp3":case"audio/mpeg":return"mp3";default:return null}}function y(e,t){const n=f(e);switch(e.type){case"text":return{type:"text",text:e.text,...n}
;case"file":switch(e.data.type){case"reference":return{type:"file",file:{file_id:(0,o.p5)({reference:e.data.reference,provider:t})},...n};case"text":if((0,
o.yu)(e.mediaType)==="text")return{type:"text",text:e.data.text,...n};throw new s.b8({functionality:"text file parts"});case"url":case"data":{const t=(0,
o.yu)(e.mediaType);if(t==="image")return{type:"image_url",image_url:{url:e.data.type==="url"?e.data.url.toString():`data:${(0,o.SL)({part:e})};base64,${(0,
o.ej)(e.data.data)}`},...n};if(t==="video")return{type:"video_url",video_url:{url:e.data.type==="url"?e.data.url.toString():`data:${(0,o.SL)({part:e
})};base64,${(0,o.ej)(e.data.data)}`},...n};if(t==="audio"){if(e.data.type==="url")throw new s.b8({functionality:"audio file parts with URLs"});const t=(0,
o.SL)({part:e});const i=m(t);if(i===null)throw new s.b8({functionality:`audio media type ${t}`});return{type:"input_audio",input_audio:{data:(0,
o.ej)(e.data.data),format:i},...n}}if(t==="application"){if(e.data.type==="url")throw new s.b8({functionality:"PDF file parts with URLs"});const t=(0,o.SL)({
part:e});if(t!=="application/pdf")throw new s.b8({functionality:`file part media type ${t}`});return{type:"file",file:{filename:e.filename??"document.pdf",
file_data:`data:application/pdf;base64,${(0,o.ej)(e.data.data)}`},...n}}if(t==="text")return{type:"text",
text:e.data.type==="url"?e.data.url.toString():typeof e.data.data==="string"?(new TextDecoder).decode((0,
o.Z9)(e.data.data)):(new TextDecoder).decode(e.data.data),...n};throw new s.b8({functionality:`file part media type ${e.mediaType}`})}}}}function v(e,t){
if(e.type==="custom")throw new s.b8({functionality:"custom tool content parts"});return y(e,t)}function w(e){if(typeof e==="string")try{(0,o.ZA)(e);return e
}catch{return JSON.stringify(e)}return(0,o.f3)(e)}
function _(e,{provider:t="openaiCompatible",providerOptionsKey:n="google",supportsMultiPartToolContent:s=false}={}){const i=[]
;for(const{role:r,content:a,...l}of e){const e=f({...l});switch(r){case"system":i.push({role:"system",content:a,...e});break;case"user":
if(a.length===1&&a[0].type==="text"){i.push({role:"user",content:a[0].text,...f(a[0])});break}i.push({role:"user",content:a.map(e=>y(e,t)),...e});break
;case"assistant":{let t="";let s="";const o=[];for(const e of a){const i=f(e);switch(e.type){case"text":t+=e.text;break;case"reasoning":s+=e.text;break
;case"tool-call":{const t=e.providerOptions?.[n]?.thoughtSignature??e.providerOptions?.google?.thoughtSignature;o.push({id:e.toolCallId,type:"function",
function:{name:e.toolName,arguments:w(e.input)},...i,...t?{extra_content:{google:{thought_signature:String(t)}}}:{}});break}}}i.push({role:"assistant",
content:o.length>0?t||null:t,...s.length>0?{reasoning_content:s}:{},tool_calls:o.length>0?o:void 0,...e});break}case"tool":for(const e of a){
if(e.type==="tool-approval-response")continue;const n=e.output;let r;switch(n.type){case"text":case"error-text":r=n.value;break;case"execution-denied":
r=n.reason??"Tool call execution denied.";break;case"json":case"error-json":r=(0,o.f3)(n.value);break;case"content":r=s?n.value.map(e=>v(e,t)):(0,o.f3)(n.value)
}const a=f(e);i.push({role:"tool",tool_call_id:e.toolCallId,content:r,...a})}break;default:throw new Error(`Unsupported role: ${r}`)}}return i}
function b({id:e,model:t,created:n}){return(0,o.qX)({id:e,model:t,created:n||void 0})}function k(e,{hasRefusal:t=false}={}){switch(e){case"stop":
return t?"content-filter":"stop";case"length":return"length";case"content_filter":return"content-filter";case"function_call":case"tool_calls":return"tool-calls"
;default:return"other"}}const x=r.Ikc({user:r.YjP().optional(),reasoningEffort:r.YjP().nullish(),textVerbosity:r.YjP().optional(),
strictJsonSchema:r.zMY().optional()});function I({tools:e,toolChoice:t}){e=e?.length?e:void 0;const n=[];if(e==null)return{tools:void 0,toolChoice:void 0,
toolWarnings:n};const o=[];for(const t of e)if(t.type==="provider")n.push({type:"unsupported",feature:`provider-defined tool ${t.id}`});else o.push({
type:"function",function:{name:t.name,description:t.description,parameters:t.inputSchema,...t.strict!=null?{strict:t.strict}:{}}});if(t==null)return{tools:o,
toolChoice:void 0,toolWarnings:n};const i=t.type;switch(i){case"auto":case"none":case"required":return{tools:o,toolChoice:i,toolWarnings:n};case"tool":return{
tools:o,toolChoice:{type:"function",function:{name:t.toolName}},toolWarnings:n};default:throw new s.b8({functionality:`tool choice type: ${i}`})}}var O=class e{
static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}constructor(e,t){
this.specificationVersion="v4";this.modelId=e;this.config=t;const n=t.errorStructure??h;this.chunkSchema=q(n.errorSchema);this.failedResponseHandler=(0,o.sl)(n)
;this.supportsStructuredOutputs=t.supportsStructuredOutputs??l.language.supportsStructuredOutputs}get provider(){return this.config.provider}
get providerOptionsName(){return this.config.provider.split(".")[0].trim()}get supportedUrls(){return this.config.supportedUrls?.()??{}}
transformRequestBody(e,t){return this.config.transformRequestBody?.(e,t)??e}convertUsage(e){return this.config.convertUsage?.(e)??g(e)}
async getArgs({prompt:e,maxOutputTokens:t,temperature:n,topP:s,topK:i,frequencyPenalty:r,presencePenalty:a,reasoning:l,providerOptions:u,stopSequences:h,responseFormat:g,seed:f,toolChoice:m,tools:y}){
const v=[];const{options:w,namespaces:b}=await(0,o.Wo)({providerOptions:u,
namespaces:["openai-compatible","openaiCompatible",this.providerOptionsName,c(this.providerOptionsName)],resolution:"merge",schema:x})
;if(b.includes("openai-compatible"))v.push({type:"deprecated",setting:"providerOptions key 'openai-compatible'",message:"Use 'openaiCompatible' instead."});p({
rawName:this.providerOptionsName,providerOptions:u,warnings:v});const k=w??{};const O=k?.strictJsonSchema??true;if(i!=null)v.push({type:"unsupported",
feature:"topK"});if(g?.type==="json"&&g.schema!=null&&!this.supportsStructuredOutputs)v.push({type:"unsupported",feature:"responseFormat",
details:"JSON response format schema is only supported with structuredOutputs"});const{tools:j,toolChoice:P,toolWarnings:S}=I({tools:y,toolChoice:m})
;const C=d(this.providerOptionsName,u);const R=k.reasoningEffort!==void 0?k.reasoningEffort:(0,
o.g6)(l)?this.config.mapReasoning!=null?this.config.mapReasoning({reasoning:l,warnings:v}):l:void 0;return{metadataKey:C,args:{model:this.modelId,user:k.user,
max_tokens:t,temperature:n,top_p:s,frequency_penalty:r,presence_penalty:a,
response_format:g?.type==="json"?this.supportsStructuredOutputs===true&&g.schema!=null?{type:"json_schema",json_schema:{schema:g.schema,strict:O,
name:g.name??"response",description:g.description}}:{type:"json_object"}:void 0,stop:h,seed:f,...Object.fromEntries(Object.entries({
...u?.[this.providerOptionsName],...u?.[c(this.providerOptionsName)]}).filter(([e])=>!Object.keys(x.shape).includes(e))),...R!==void 0?{reasoning_effort:R}:{},
...k.textVerbosity!==void 0?{verbosity:k.textVerbosity}:{},messages:_(e,{provider:this.providerOptionsName,providerOptionsKey:C,
supportsMultiPartToolContent:this.config.supportsMultiPartToolContent}),tools:j,tool_choice:P},warnings:[...v,...S]}}async prepareRequest(e){
const{body:t,warnings:n}=await this.prepareGenerateRequest(e);return{body:t,warnings:n}}async convertResponse({body:e,providerOptions:t}){const n=await(0,
o.k5)({value:e,schema:C});return{...await this.convertGenerateResponse({response:n,rawResponse:e,metadataKey:d(this.providerOptionsName,t)}),warnings:[]}}
async prepareGenerateRequest(e){const{args:t,warnings:n,metadataKey:s}=await this.getArgs({...e});return{body:this.transformRequestBody(t,n),warnings:n,
metadataKey:s}}async convertGenerateResponse({response:e,rawResponse:t,metadataKey:n}){const i=e.choices[0];if(i==null)throw new s.xn({data:t,
message:"Response did not contain any choices."});const r=[];const a=i.message.reasoning_content??i.message.reasoning;if(a!=null&&a.length>0)r.push({
type:"reasoning",text:a});r.push(...S(i.message.content));const l=i.message.refusal;const u=l!=null&&l.length>0;if(u)r.push({type:"text",text:l})
;if(i.message.tool_calls!=null)for(const e of i.message.tool_calls){const t=e.extra_content?.google?.thought_signature;r.push({type:"tool-call",
toolCallId:e.id||(0,o.$C)(),toolName:e.function.name,input:e.function.arguments,...t?{providerMetadata:{[n]:{thoughtSignature:t}}}:{}})}const c={[n]:{},
...await(this.config.metadataExtractor?.extractMetadata?.({parsedBody:t}))};const d=e.usage?.completion_tokens_details
;if(d?.accepted_prediction_tokens!=null)c[n].acceptedPredictionTokens=d?.accepted_prediction_tokens
;if(d?.rejected_prediction_tokens!=null)c[n].rejectedPredictionTokens=d?.rejected_prediction_tokens;return{content:r,finishReason:{unified:k(i.finish_reason,{
hasRefusal:u}),raw:i.finish_reason??void 0},usage:this.convertUsage(e.usage),providerMetadata:c,response:b(e)}}async doGenerate(e){
const{body:t,warnings:n,metadataKey:s}=await this.prepareGenerateRequest(e);const i=JSON.stringify(t);const{responseHeaders:r,value:a,rawValue:l}=await(0,
o.GU)({url:this.config.url({path:"/chat/completions",modelId:this.modelId}),headers:(0,o.m2)(await(0,o.hd)(this.config.headers),e.headers),body:t,
failedResponseHandler:this.failedResponseHandler,successfulResponseHandler:(0,o.cV)(C),abortSignal:e.abortSignal,fetch:this.config.fetch})
;const u=await this.convertGenerateResponse({response:a,rawResponse:l,metadataKey:s});return{...u,request:{body:i},response:{...u.response,headers:r,body:l},
warnings:n}}async doStream(e){const{args:t,warnings:n,metadataKey:i}=await this.getArgs({...e});const r=this.transformRequestBody({...t,stream:true,
stream_options:this.config.includeUsage?{include_usage:true}:void 0},n);const a=this.config.metadataExtractor?.createStreamExtractor()
;const{responseHeaders:l,value:u}=await(0,o.GU)({url:this.config.url({path:"/chat/completions",modelId:this.modelId}),headers:(0,o.m2)(await(0,
o.hd)(this.config.headers),e.headers),body:r,failedResponseHandler:this.failedResponseHandler,successfulResponseHandler:(0,o.Ds)(this.chunkSchema),
abortSignal:e.abortSignal,fetch:this.config.fetch});const c=i;let d;const p=new Map;const h=new Set;const g=e=>{const t=e.index;if(t==null||h.has(t)){
d.processDelta(e);return}let n=p.get(t);if(n==null){n={id:e.id??null,bufferedArguments:"",extraContent:e.extra_content??null};p.set(t,n)}else{
if(n.id==null&&e.id!=null)n.id=e.id;if(n.extraContent==null&&e.extra_content!=null)n.extraContent=e.extra_content}const s=e.function?.arguments
;if(s!=null)n.bufferedArguments+=s;const o=e.function?.name;if(o!=null){const e={index:t,id:n.id,function:{name:o,arguments:n.bufferedArguments},
extra_content:n.extraContent??void 0};d.processDelta(e);p.delete(t);h.add(t)}};let f;let m=void 0;let y=void 0;let v=false;let w=false;let _=false;let x=false
;const I=e=>this.convertUsage(e);return{stream:u.pipeThrough(new TransformStream({start(e){d=new o.HE(e,{generateId:o.$C,extractMetadata:e=>{
const t=e.extra_content?.google?.thought_signature;return t?{[c]:{thoughtSignature:t}}:void 0},buildToolCallProviderMetadata:e=>e});e.enqueue({
type:"stream-start",warnings:n})},transform(t,n){if(e.includeRawChunks)n.enqueue({type:"raw",rawValue:t.rawValue});if(!t.success){f={unified:"error",raw:void 0}
;m=void 0;n.enqueue({type:"error",error:t.error});return}a?.processChunk(t.rawValue);if("error"in t.value){f={unified:"error",raw:void 0};m=void 0;n.enqueue({
type:"error",error:t.value.error});return}const s=t.value;if(!v){const e=b(s);if(Object.values(e).some(Boolean)){v=true;n.enqueue({type:"response-metadata",...e
})}}if(s.usage!=null)y=s.usage;const o=s.choices[0];if(o?.finish_reason!=null)m=o.finish_reason;if(o?.delta==null)return;const i=o.delta;const r=e=>{if(_){
n.enqueue({type:"text-end",id:"txt-0"});_=false}if(!w){n.enqueue({type:"reasoning-start",id:"reasoning-0"});w=true}n.enqueue({type:"reasoning-delta",
id:"reasoning-0",delta:e})};const l=e=>{if(w){n.enqueue({type:"reasoning-end",id:"reasoning-0"});w=false}if(!_){n.enqueue({type:"text-start",id:"txt-0"});_=true
}n.enqueue({type:"text-delta",id:"txt-0",delta:e})};const u=i.reasoning_content??i.reasoning;if(u)r(u)
;for(const e of S(i.content))if(e.type==="reasoning")r(e.text);else l(e.text);const c=i.refusal;if(c!=null&&c.length>0){x=true;l(c)}
if(i.tool_calls!=null&&i.tool_calls.length>0){if(w){n.enqueue({type:"reasoning-end",id:"reasoning-0"});w=false}for(const e of i.tool_calls)g(e)}},flush(e){
if(w)e.enqueue({type:"reasoning-end",id:"reasoning-0"});if(_)e.enqueue({type:"text-end",id:"txt-0"});for(const[e,t]of p)d.processDelta({index:e,id:t.id,
function:{arguments:t.bufferedArguments}});p.clear();d.flush();if(m!=null)f={unified:k(m,{hasRefusal:x}),raw:m};if(f==null){f={unified:"error",raw:void 0}
;e.enqueue({type:"error",error:new s.xn({data:void 0,message:"Response stream ended without a finish reason."})})}const t={[c]:{},...a?.buildMetadata()}
;if(y?.completion_tokens_details?.accepted_prediction_tokens!=null)t[c].acceptedPredictionTokens=y?.completion_tokens_details?.accepted_prediction_tokens
;if(y?.completion_tokens_details?.rejected_prediction_tokens!=null)t[c].rejectedPredictionTokens=y?.completion_tokens_details?.rejected_prediction_tokens
;e.enqueue({type:"finish",finishReason:f,usage:I(y),providerMetadata:t})}})),request:{body:r},response:{headers:l}}}};const j=()=>r._H3({
prompt_tokens:r.aig().nullish(),completion_tokens:r.aig().nullish(),total_tokens:r.aig().nullish(),prompt_tokens_details:r._H3({cached_tokens:r.aig().nullish()
}).nullish(),completion_tokens_details:r._H3({reasoning_tokens:r.aig().nullish(),accepted_prediction_tokens:r.aig().nullish(),
rejected_prediction_tokens:r.aig().nullish()}).nullish()}).nullish();const P=()=>r.KCZ([r.YjP(),r.YOg(r._H3({type:r.YjP()}))]).nullish();function S(e){
if(e==null)return[];if(typeof e==="string")return e.length>0?[{type:"text",text:e}]:[];const t=[]
;for(const n of e)if(n.type==="text"&&typeof n.text==="string"){if(n.text.length>0)t.push({type:"text",text:n.text})
}else if(n.type==="thinking"&&Array.isArray(n.thinking)){
const e=n.thinking.filter(e=>e!=null&&typeof e==="object"&&"type"in e&&e.type==="text"&&"text"in e&&typeof e.text==="string").map(e=>e.text).join("")
;if(e.length>0)t.push({type:"reasoning",text:e})}return t}const C=(0,o.ID)(()=>(0,o.C_)(r._H3({id:r.YjP().nullish(),created:r.aig().nullish(),
model:r.YjP().nullish(),choices:r.YOg(r.Ikc({message:r.Ikc({role:r.euz("assistant").nullish(),content:P(),
refusal:r.L5J().nullish().transform(e=>typeof e==="string"?e:void 0),reasoning_content:r.YjP().nullish(),reasoning:r.YjP().nullish(),tool_calls:r.YOg(r.Ikc({
id:r.YjP().nullish(),function:r.Ikc({name:r.YjP(),arguments:r.YjP()}),extra_content:r.Ikc({google:r.Ikc({thought_signature:r.YjP().nullish()}).nullish()
}).nullish()})).nullish()}),finish_reason:r.YjP().nullish()})),usage:j()})));const R=()=>r._H3({id:r.YjP().nullish(),created:r.aig().nullish(),
model:r.YjP().nullish(),choices:r.YOg(r.Ikc({delta:r.Ikc({role:r.k5n(["assistant",""]).nullish(),content:P(),
refusal:r.L5J().nullish().transform(e=>typeof e==="string"?e:void 0),reasoning_content:r.YjP().nullish(),reasoning:r.YjP().nullish(),tool_calls:r.YOg(r.Ikc({
index:r.aig().nullish(),id:r.YjP().nullish(),function:r.Ikc({name:r.YjP().nullish(),arguments:r.YjP().nullish()}),extra_content:r.Ikc({google:r.Ikc({
thought_signature:r.YjP().nullish()}).nullish()}).nullish()})).nullish()}).nullish(),finish_reason:r.YjP().nullish()})),usage:j()});const q=e=>r.KCZ([R(),e])
;function Y(e){if(e==null)return(0,o.EK)();const t=e.prompt_tokens??0;const n=e.completion_tokens??0;return{inputTokens:{total:t,noCache:t,cacheRead:void 0,
cacheWrite:void 0},outputTokens:{total:n,text:n,reasoning:void 0},raw:e}}function H({prompt:e,user:t="user",assistant:n="assistant"}){let o=""
;if(e[0].role==="system"){o+=`${e[0].content}\n\n`;e=e.slice(1)}for(const{role:i,content:r}of e)switch(i){case"system":throw new s.M3({
message:`Unexpected system message in prompt: ${r}`,prompt:e});case"user":{const e=r.map(e=>{switch(e.type){case"text":return e.text}}).filter(Boolean).join("")
;o+=`${t}:\n${e}\n\n`;break}case"assistant":{const e=r.map(e=>{switch(e.type){case"text":return e.text;case"tool-call":throw new s.b8({
functionality:"tool-call messages"})}}).join("");o+=`${n}:\n${e}\n\n`;break}case"tool":throw new s.b8({functionality:"tool messages"});default:
throw new Error(`Unsupported role: ${i}`)}o+=`${n}:\n`;return{prompt:o,stopSequences:[`\n${t}:`]}}function U(e){switch(e){case"stop":return"stop";case"length":
return"length";case"content_filter":return"content-filter";case"function_call":case"tool_calls":return"tool-calls";default:return"other"}}const T=(0,
o.ID)(()=>(0,o.C_)(r.Ikc({echo:r.zMY().optional(),logitBias:r.g1P(r.YjP(),r.aig()).optional(),suffix:r.YjP().optional(),user:r.YjP().optional()})))
;var N=class e{static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}constructor(e,t){
this.specificationVersion="v4";this.modelId=e;this.config=t;const n=t.errorStructure??h;this.chunkSchema=M(n.errorSchema);this.failedResponseHandler=(0,o.sl)(n)
}get provider(){return this.config.provider}get providerOptionsName(){return this.config.provider.split(".")[0].trim()}get supportedUrls(){
return this.config.supportedUrls?.()??{}}
async getArgs({prompt:e,maxOutputTokens:t,temperature:n,topP:s,topK:i,frequencyPenalty:r,presencePenalty:a,stopSequences:l,responseFormat:u,seed:d,providerOptions:h,tools:g,toolChoice:f}){
const m=[];p({rawName:this.providerOptionsName,providerOptions:h,warnings:m});const y=Object.assign(await(0,o.xI)({provider:this.providerOptionsName,
providerOptions:h,schema:T})??{},await(0,o.xI)({provider:c(this.providerOptionsName),providerOptions:h,schema:T})??{});if(i!=null)m.push({type:"unsupported",
feature:"topK"});if(g?.length)m.push({type:"unsupported",feature:"tools"});if(f!=null)m.push({type:"unsupported",feature:"toolChoice"})
;if(u!=null&&u.type!=="text")m.push({type:"unsupported",feature:"responseFormat",details:"JSON response format is not supported."})
;const{prompt:v,stopSequences:w}=H({prompt:e});const _=[...w??[],...l??[]];return{args:{model:this.modelId,echo:y.echo,logit_bias:y.logitBias,suffix:y.suffix,
user:y.user,max_tokens:t,temperature:n,top_p:s,frequency_penalty:r,presence_penalty:a,seed:d,...h?.[this.providerOptionsName],
...h?.[c(this.providerOptionsName)],prompt:v,stop:_.length>0?_:void 0},warnings:m}}async doGenerate(e){const{args:t,warnings:n}=await this.getArgs(e)
;const{responseHeaders:s,value:i,rawValue:r}=await(0,o.GU)({url:this.config.url({path:"/completions",modelId:this.modelId}),headers:(0,o.m2)(await(0,
o.hd)(this.config.headers),e.headers),body:t,failedResponseHandler:this.failedResponseHandler,successfulResponseHandler:(0,o.cV)($),abortSignal:e.abortSignal,
fetch:this.config.fetch});const a=i.choices[0];const l=[];if(a.text!=null&&a.text.length>0)l.push({type:"text",text:a.text});return{content:l,usage:Y(i.usage),
finishReason:{unified:U(a.finish_reason),raw:a.finish_reason},request:{body:t},response:{...(0,o.qX)(i),headers:s,body:r},warnings:n}}async doStream(e){
const{args:t,warnings:n}=await this.getArgs(e);const s={...t,stream:true,stream_options:this.config.includeUsage?{include_usage:true}:void 0}
;const{responseHeaders:i,value:r}=await(0,o.GU)({url:this.config.url({path:"/completions",modelId:this.modelId}),headers:(0,o.m2)(await(0,
o.hd)(this.config.headers),e.headers),body:s,failedResponseHandler:this.failedResponseHandler,successfulResponseHandler:(0,o.Ds)(this.chunkSchema),
abortSignal:e.abortSignal,fetch:this.config.fetch});let a={unified:"other",raw:void 0};let l=void 0;let u=true;return{stream:r.pipeThrough(new TransformStream({
start(e){e.enqueue({type:"stream-start",warnings:n})},transform(t,n){if(e.includeRawChunks)n.enqueue({type:"raw",rawValue:t.rawValue});if(!t.success){a={
unified:"error",raw:void 0};n.enqueue({type:"error",error:t.error});return}const s=t.value;if("error"in s){a={unified:"error",raw:void 0};n.enqueue({
type:"error",error:s.error});return}if(u){u=false;n.enqueue({type:"response-metadata",...(0,o.qX)(s)});n.enqueue({type:"text-start",id:"0"})}
if(s.usage!=null)l=s.usage;const i=s.choices[0];if(i?.finish_reason!=null)a={unified:U(i.finish_reason),raw:i.finish_reason??void 0}
;if(i?.text!=null)n.enqueue({type:"text-delta",id:"0",delta:i.text})},flush(e){if(!u)e.enqueue({type:"text-end",id:"0"});e.enqueue({type:"finish",
finishReason:a,usage:Y(l)})}})),request:{body:s},response:{headers:i}}}};const E=()=>r._H3({prompt_tokens:r.aig(),completion_tokens:r.aig(),total_tokens:r.aig()
});const $=(0,o.ID)(()=>(0,o.C_)(r.Ikc({id:r.YjP().nullish(),created:r.aig().nullish(),model:r.YjP().nullish(),choices:r.YOg(r.Ikc({text:r.YjP(),
finish_reason:r.YjP()})),usage:E().nullish()})));const M=e=>r.KCZ([r.Ikc({id:r.YjP().nullish(),created:r.aig().nullish(),model:r.YjP().nullish(),
choices:r.YOg(r.Ikc({text:r.YjP(),finish_reason:r.YjP().nullish(),index:r.aig()})),usage:E().nullish()}),e]);const V=(0,o.ID)(()=>(0,o.C_)(r.Ikc({
dimensions:r.aig().optional(),user:r.YjP().optional()})));var K=class e{get provider(){return this.config.provider}get maxEmbeddingsPerCall(){
return this.config.maxEmbeddingsPerCall??l.embedding.maxEmbeddingsPerCall}get supportsParallelCalls(){
return this.config.supportsParallelCalls??l.embedding.supportsParallelCalls}static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}constructor(e,t){this.specificationVersion="v4";this.modelId=e;this.config=t}get providerOptionsName(){
return this.config.provider.split(".")[0].trim()}async doEmbed({values:e,dimensions:t,headers:n,abortSignal:i,providerOptions:r}){const a=[];const l=await(0,
o.xI)({provider:"openai-compatible",providerOptions:r,schema:V});if(l!=null)a.push({type:"deprecated",setting:"providerOptions key 'openai-compatible'",
message:"Use 'openaiCompatible' instead."});p({rawName:this.providerOptionsName,providerOptions:r,warnings:a});const u=Object.assign(l??{},await(0,o.xI)({
provider:"openaiCompatible",providerOptions:r,schema:V})??{},await(0,o.xI)({provider:this.providerOptionsName,providerOptions:r,schema:V})??{})
;if(e.length>this.maxEmbeddingsPerCall)throw new s.Ch({provider:this.provider,modelId:this.modelId,maxEmbeddingsPerCall:this.maxEmbeddingsPerCall,values:e})
;const{responseHeaders:c,value:d,rawValue:g}=await(0,o.GU)({url:this.config.url({path:"/embeddings",modelId:this.modelId}),headers:(0,o.m2)(await(0,
o.hd)(this.config.headers),n),body:{model:this.modelId,input:e,encoding_format:"float",dimensions:u.dimensions??t,user:u.user},failedResponseHandler:(0,
o.sl)(this.config.errorStructure??h),successfulResponseHandler:(0,o.cV)(D),abortSignal:i,fetch:this.config.fetch});return{warnings:a,
embeddings:d.data.map(e=>e.embedding),usage:d.usage?{tokens:d.usage.prompt_tokens}:void 0,providerMetadata:d.providerMetadata,response:{headers:c,body:g}}}}
;const D=(0,o.ID)(()=>(0,o.C_)(r.Ikc({data:r.YOg(r.Ikc({embedding:r.YOg(r.aig())})),usage:r.Ikc({prompt_tokens:r.aig()}).nullish(),
providerMetadata:r.g1P(r.YjP(),r.g1P(r.YjP(),r.bzn())).optional()})));var A=class e{get provider(){return this.config.provider}get providerOptionsKey(){
return this.config.provider.split(".")[0].trim()}static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4";this.maxImagesPerCall=l.image.maxImagesPerCall
;this.supportsFileInputs=void 0;this.supportsMaskInputs=void 0}getArgs(e,t){p({rawName:this.providerOptionsKey,providerOptions:e,warnings:t});return{
...e[this.providerOptionsKey],...e[c(this.providerOptionsKey)]}}
async doGenerate({prompt:e,n:t,size:n,aspectRatio:s,seed:i,providerOptions:r,headers:a,abortSignal:l,files:u,mask:c}){const d=[];if(s!=null)d.push({
type:"unsupported",feature:"aspectRatio",details:"This model does not support aspect ratio. Use `size` instead."});if(i!=null)d.push({type:"unsupported",
feature:"seed"});const p=this.config._internal?.currentDate?.()??new Date;const g=this.getArgs(r,d);const f=u!=null&&u.length>0;const m=this.config.url({
path:f?"/images/edits":"/images/generations",modelId:this.modelId});const y=(0,o.m2)(await(0,o.hd)(this.config.headers),a);if(f){
const{value:s,responseHeaders:i}=await(0,o.S)({url:m,headers:y,formData:(0,o.jW)({model:this.modelId,prompt:e,
image:await Promise.all(u.map(e=>B(e,this.config.fetch))),mask:c!=null?await B(c,this.config.fetch):void 0,n:t,size:n,...g}),failedResponseHandler:(0,
o.sl)(this.config.errorStructure??h),successfulResponseHandler:(0,o.cV)(z),abortSignal:l,fetch:this.config.fetch});return{images:await this.getImages(s.data,{
url:m,headers:a,abortSignal:l}),warnings:d,usage:G(s.usage),response:{timestamp:p,modelId:this.modelId,headers:i}}}const{value:v,responseHeaders:w}=await(0,
o.GU)({url:m,headers:y,body:{model:this.modelId,prompt:e,n:t,size:n,...g},failedResponseHandler:(0,o.sl)(this.config.errorStructure??h),
successfulResponseHandler:(0,o.cV)(z),abortSignal:l,fetch:this.config.fetch});return{images:await this.getImages(v.data,{url:m,headers:a,abortSignal:l}),
warnings:d,usage:G(v.usage),response:{timestamp:p,modelId:this.modelId,headers:w}}}async getImages(e,t){
if(e.every(e=>e.b64_json!=null))return e.map(e=>e.b64_json);return Promise.all(e.map(async e=>{if(e.b64_json!=null)return(0,o.Z9)(e.b64_json)
;if(e.url==null)throw new s.xn({data:e,message:"Expected url in the image response"});const{value:n}=await(0,o.$b)({url:e.url,validateUrl:true,
trustedOrigin:t.url,credentialedOrigin:t.url,headers:(0,o.m2)(await(0,o.hd)(this.config.headers),t.headers),abortSignal:t.abortSignal,fetch:this.config.fetch,
successfulResponseHandler:(0,o.HD)(),failedResponseHandler:(0,o.zt)()});return n}))}};function G(e){return e==null?void 0:{inputTokens:e.input_tokens??void 0,
outputTokens:e.output_tokens??void 0,totalTokens:e.total_tokens??void 0}}const z=(0,o.ID)(()=>(0,o.C_)(r.Ikc({data:r.YOg(r.Ikc({b64_json:r.YjP().nullish(),
url:r.YjP().nullish()}).refine(e=>e.b64_json!=null||e.url!=null,{message:"Expected b64_json or url in the image response"})),usage:r.Ikc({
input_tokens:r.aig().nullish(),output_tokens:r.aig().nullish(),total_tokens:r.aig().nullish()}).nullish()})));async function B(e,t){if(e.type==="url")return(0,
o.WN)(e.url,{fetch:t});const n=e.data instanceof Uint8Array?e.data:(0,o.Z9)(e.data);return new Blob([n],{type:e.mediaType})}const W="3.0.92";function J(e){
const t=(0,o.ae)(e.baseURL);const n=e.name;const s=e.apiKey;const i={...e.headers};const r=()=>(0,o.H)(s,e=>(0,o.WZ)({...e&&{Authorization:`Bearer ${e}`},...i
},`ai-sdk-openai-compatible/${W}`));const a=s=>({provider:`${n}.${s}`,url:({path:n})=>{const s=new URL(`${t}${n}`)
;if(e.queryParams)s.search=new URLSearchParams(e.queryParams).toString();return s.toString()},headers:r,fetch:e.fetch});const l=e=>u(e);const u=t=>new O(t,{
...a("chat"),includeUsage:e.includeUsage,supportsStructuredOutputs:e.supportsStructuredOutputs,supportsMultiPartToolContent:e.supportsMultiPartToolContent,
supportedUrls:e.supportedUrls,transformRequestBody:e.transformRequestBody,metadataExtractor:e.metadataExtractor,convertUsage:e.convertUsage})
;const c=t=>new N(t,{...a("completion"),includeUsage:e.includeUsage});const d=e=>new K(e,{...a("embedding")});const p=e=>new A(e,a("image"));const h=e=>l(e)
;h.specificationVersion="v4";h.languageModel=l;h.chatModel=u;h.completionModel=c;h.embeddingModel=d;h.textEmbeddingModel=d;h.imageModel=p;return h}}};
