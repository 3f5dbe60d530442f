"use strict";exports.id=785;exports.ids=[785];exports.modules={785:(e,t,n)=>{n.d(t,{createGoogle:()=>No});var o=n(49415);var i=n(11479);var s=n(28372)
;var a=n(90583);var r=n(80737);const l=(0,o.ID)(()=>{const e=r.aig().min(0).max(1);return(0,o.C_)(r.Ikc({answers:r.g1P(r.YjP(),r.gMt("type",[r.Ikc({
type:r.euz("noul"),noul:e,confidence:e.nullish()}),r.Ikc({type:r.euz("choice"),choice:r.YjP(),probabilities:r.g1P(r.YjP(),e),confidence:e.nullish()}),r.Ikc({
type:r.euz("score"),score:r.aig(),probabilities:r.g1P(r.YjP(),e),confidence:e.nullish(),legend:r.g1P(r.YjP(),r.YjP()).nullish()})])).nullish(),usage:r.Ikc({
total_input_tokens:r.aig().nullish(),total_output_tokens:r.aig().nullish(),total_tokens:r.aig().nullish(),input_tokens_by_modality:r.YOg(r.Ikc({
modality:r.YjP(),tokens:r.aig()})).nullish()}).nullish(),prompt_feedback:r.Ikc({block_reason:r.YjP().nullish(),block_reason_message:r.YjP().nullish()
}).nullish()}))});const u=()=>r.Ikc({code:r.aig().nullable(),message:r.YjP(),status:r.YjP(),details:r.YOg(r.L5J()).nullish()});const c=(0,o.ID)(()=>(0,
o.C_)(r.Ikc({error:u()})));const d=(0,o.sl)({errorSchema:c,errorToMessage:e=>e.error.message});function p(e){switch(e){case"CANCELLED":return 499
;case"INVALID_ARGUMENT":case"FAILED_PRECONDITION":case"OUT_OF_RANGE":return 400;case"DEADLINE_EXCEEDED":return 504;case"NOT_FOUND":return 404
;case"ALREADY_EXISTS":case"ABORTED":return 409;case"PERMISSION_DENIED":return 403;case"UNAUTHENTICATED":return 401;case"RESOURCE_EXHAUSTED":return 429
;case"UNIMPLEMENTED":return 501;case"UNKNOWN":case"INTERNAL":case"DATA_LOSS":return 500;case"UNAVAILABLE":return 503;default:return}}var g=class e{
constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4";this.supportedQuestionTypes=["choice","score","boolean"]}get provider(){
return this.config.provider}static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}doEvaluate(e){
return this.doDecide(e)}async doDecide({state:e,questions:t,maxOutputTokens:n,reasoning:i,abortSignal:s,headers:r,providerOptions:u}){s?.throwIfAborted()
;const c=Object.entries(t);if(c.length===0)throw new a.Di({argument:"questions",message:"Google Decisions requires at least one question."})
;const p=Object.fromEntries(c.map(([e,t])=>{if(t.type==="box")throw new a.LB({questionId:e,questionType:t.type,provider:this.provider,modelId:this.modelId})
;if(t.instructions==null)throw new a.Di({argument:`questions.${e}.instructions`,message:"Google Decisions requires instructions for every question."})
;const n=h(t.instructions);if(t.type==="boolean")return[e,{type:"noul",instructions:n,criteria:t.criteria==null?void 0:{
true_description:t.criteria.true==null?void 0:h(t.criteria.true),false_description:t.criteria.false==null?void 0:h(t.criteria.false)}}]
;const o=Object.keys(t.criteria).length;if(o<2||o>255)throw new a.Di({argument:`questions.${e}.criteria`,
message:"Google Decisions requires 2 to 255 options or score levels."});if(t.type==="score"&&t.criteria.some(e=>e==null||e===""))throw new a.Di({
argument:`questions.${e}.criteria`,message:"Google Decisions requires non-empty score level descriptions."});return[e,{type:t.type,instructions:n,
criteria:t.type==="choice"?Object.fromEntries(Object.entries(t.criteria).map(([e,t])=>[e,t==null?null:h(t)])):t.criteria.map(e=>h(e))}]}));const g=e.map(e=>{
if(e.type==="text")return{type:"text",text:e.text};if(e.type==="json")return{type:"text",text:JSON.stringify(e.value)}
;const t=e.mediaType==="application/pdf"?"document":e.mediaType.split("/")[0];if(!["image","audio","video","document"].includes(t))throw new a.b8({
functionality:`Google decision file media type: ${e.mediaType}`});if(e.data.type!=="data"&&e.data.type!=="url")throw new a.b8({
functionality:`Google decision file input: ${e.data.type}`});return{type:t,mime_type:e.mediaType,...e.data.type==="url"?{uri:e.data.url.toString()}:{
data:typeof e.data.data==="string"?e.data.data:(0,o.n_)(e.data.data)}}});const{value:f,rawValue:m,responseHeaders:y}=await(0,o.GU)({
url:`${this.config.baseURL}/decisions`,headers:(0,o.m2)(await(0,o.hd)(this.config.headers),r),body:{model:this.modelId,input:g,questions:p},
failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(l),abortSignal:s,fetch:this.config.fetch});s?.throwIfAborted()
;const v=f.prompt_feedback?.block_reason!=null;const I=f.answers
;if(!v&&(I==null||Object.keys(I).length!==c.length||c.some(([e])=>!Object.prototype.hasOwnProperty.call(I,e))))throw new a.xn({data:m,
message:"Google Decisions must return exactly one answer for every question."});return{answers:Object.fromEntries(c.map(([e,t])=>{if(v)return[e,{type:"refusal"
}];const n=I[e];if(t.type==="boolean"&&n.type==="noul")return[e,{type:"boolean",probability:n.noul}]
;if(t.type==="choice"&&n.type==="choice"&&Object.prototype.hasOwnProperty.call(t.criteria,n.choice))return[e,{type:"choice",choice:n.choice,
probabilities:n.probabilities}];if(t.type==="score"&&n.type==="score"&&n.score>=0&&n.score<=t.criteria.length-1)return[e,{type:"score",score:n.score,
probabilities:n.probabilities}];throw new a.xn({data:m,message:`Google Decisions returned an invalid answer for question "${e}".`})})),
usage:f.usage==null?void 0:{inputTokens:f.usage.total_input_tokens??void 0,outputTokens:f.usage.total_output_tokens??void 0},warnings:[...n!=null?[{
type:"unsupported",feature:"maxOutputTokens"}]:[],...i!=null?[{type:"unsupported",feature:"reasoning"}]:[],...Object.keys(u?.google??{}).map(e=>({
type:"unsupported",feature:`providerOptions.google.${e}`}))],providerMetadata:{google:{...f.usage==null?{}:{usage:f.usage},...f.prompt_feedback==null?{}:{
promptFeedback:f.prompt_feedback},confidence:Object.fromEntries(Object.entries(I??{}).flatMap(([e,t])=>t.confidence==null?[]:[[e,t.confidence]])),
legend:Object.fromEntries(Object.entries(I??{}).flatMap(([e,t])=>t.type==="score"&&t.legend!=null?[[e,t.legend]]:[]))}},response:{modelId:this.modelId,
headers:y,body:m}}}};function h(e){return typeof e==="string"?e:JSON.stringify(e)}const f="4.0.121";const m=()=>r.KCZ([r.Ikc({text:r.YjP()}),r.Ikc({
inlineData:r.Ikc({mimeType:r.YjP(),data:r.YjP()})}),r.Ikc({fileData:r.Ikc({fileUri:r.YjP(),mimeType:r.YjP()})})]);const y=(0,o.ID)(()=>(0,o.C_)(r.Ikc({
outputDimensionality:r.aig().optional(),
taskType:r.k5n(["SEMANTIC_SIMILARITY","CLASSIFICATION","CLUSTERING","RETRIEVAL_DOCUMENT","RETRIEVAL_QUERY","QUESTION_ANSWERING","FACT_VERIFICATION","CODE_RETRIEVAL_QUERY"]).optional(),
content:r.YOg(r.YOg(m()).min(1).nullable()).optional()})));var v=class e{static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}get provider(){return this.config.provider}constructor(e,t){this.specificationVersion="v4";this.maxEmbeddingsPerCall=100
;this.supportsParallelCalls=true;this[o.ao]=({providerOptions:e,values:t,startIndex:n,endIndex:o})=>{const i=e?.google?.content;if(!Array.isArray(i))return e
;w({multimodalContent:i,values:t});return{...e,google:{...e?.google,content:i.slice(n,o)}}};this.modelId=e;this.config=t}
async doEmbed({values:e,dimensions:t,headers:n,abortSignal:i,providerOptions:s}){const r=await(0,o.xI)({provider:"google",providerOptions:s,schema:y})
;if(e.length>this.maxEmbeddingsPerCall)throw new a.Ch({provider:this.provider,modelId:this.modelId,maxEmbeddingsPerCall:this.maxEmbeddingsPerCall,values:e})
;const l=(0,o.m2)(this.config.headers?await(0,o.hd)(this.config.headers):void 0,n);const u=r?.content;w({multimodalContent:u,values:e});if(e.length===1){
const n=u?.[0];const s=e[0]?[{text:e[0]}]:[];const a=n!=null?[...s,...n]:[{text:e[0]}];const{responseHeaders:c,value:p,rawValue:g}=await(0,o.GU)({
url:`${this.config.baseURL}/models/${this.modelId}:embedContent`,headers:l,body:{model:`models/${this.modelId}`,content:{parts:a},
outputDimensionality:r?.outputDimensionality??t,taskType:r?.taskType},failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(k),abortSignal:i,
fetch:this.config.fetch});return{warnings:[],embeddings:[p.embedding.values],usage:void 0,response:{headers:c,body:g}}}
const{responseHeaders:c,value:p,rawValue:g}=await(0,o.GU)({url:`${this.config.baseURL}/models/${this.modelId}:batchEmbedContents`,headers:l,body:{
requests:e.map((e,n)=>{const o=u?.[n];const i=e?[{text:e}]:[];return{model:`models/${this.modelId}`,content:{role:"user",parts:o!=null?[...i,...o]:[{text:e}]},
outputDimensionality:r?.outputDimensionality??t,taskType:r?.taskType}})},failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(I),abortSignal:i,
fetch:this.config.fetch});return{warnings:[],embeddings:p.embeddings.map(e=>e.values),usage:void 0,response:{headers:c,body:g}}}};const I=(0,o.ID)(()=>(0,
o.C_)(r.Ikc({embeddings:r.YOg(r.Ikc({values:r.YOg(r.aig())}))})));const k=(0,o.ID)(()=>(0,o.C_)(r.Ikc({embedding:r.Ikc({values:r.YOg(r.aig())})})))
;function w({multimodalContent:e,values:t}){
if(e!=null&&e.length!==t.length)throw new Error(`The number of multimodal content entries (${e.length}) must match the number of values (${t.length}).`)}
function b(e){return e.includes("/")?e:`models/${e}`}function C({stream:e,getContinuationToken:t,continueStream:n}){let o=e.getReader();let i
;return new ReadableStream({async pull(e){while(true){const{done:s,value:a}=await o.read();if(!s){if(a.success){const e=t(a.value);if(e!=null)i=e}e.enqueue(a)
;return}if(i==null){e.close();return}const r=i;i=void 0;try{o=(await n(r)).getReader();e.enqueue({type:"continuation-start"});return}catch(t){e.enqueue({
success:false,error:t,rawValue:void 0});e.close();return}}},async cancel(e){await o.cancel(e)}})}function _(e){if(e==null)return(0,o.EK)()
;const t=e.promptTokenCount??0;const n=e.candidatesTokenCount??0;const i=e.toolUsePromptTokenCount??0;const s=e.cachedContentTokenCount??0
;const a=e.thoughtsTokenCount??0;const r=t+i;return{inputTokens:{total:r,noCache:r-s,cacheRead:s,cacheWrite:void 0},outputTokens:{total:n+a,text:n,reasoning:a},
raw:e}}function T(e,t){if(e==null||t==null)return t??e;return{...e,...t,promptTokenCount:x(e.promptTokenCount,t.promptTokenCount),
candidatesTokenCount:x(e.candidatesTokenCount,t.candidatesTokenCount),toolUsePromptTokenCount:x(e.toolUsePromptTokenCount,t.toolUsePromptTokenCount),
totalTokenCount:x(e.totalTokenCount,t.totalTokenCount),cachedContentTokenCount:x(e.cachedContentTokenCount,t.cachedContentTokenCount),
thoughtsTokenCount:x(e.thoughtsTokenCount,t.thoughtsTokenCount),promptTokensDetails:S(e.promptTokensDetails,t.promptTokensDetails),
cacheTokensDetails:S(e.cacheTokensDetails,t.cacheTokensDetails),candidatesTokensDetails:S(e.candidatesTokensDetails,t.candidatesTokensDetails),
toolUsePromptTokensDetails:S(e.toolUsePromptTokensDetails,t.toolUsePromptTokensDetails)}}function x(e,t){return e==null&&t==null?t??e:(e??0)+(t??0)}
function S(e,t){if(e==null||t==null)return t??e;const n=new Map;for(const{modality:o,tokenCount:i}of[...e,...t])n.set(o,(n.get(o)??0)+i)
;return Array.from(n,([e,t])=>({modality:e,tokenCount:t}))}const O=r.Ikc({startOffset:r.YjP().optional(),endOffset:r.YjP().optional(),
fps:r.aig().gt(0).max(24).optional()});const R=r.Ikc({language:r.YjP().describe("The programming language of the code."),
code:r.YjP().describe("The code to be executed.")});const P=r.Ikc({outcome:r.YjP().describe('The outcome of the execution (e.g., "OUTCOME_OK").'),
output:r.YjP().describe("The output from the code execution.")});const j=(0,o.z)({id:"google.code_execution",inputSchema:R,outputSchema:P})
;const Y="skip_thought_signature_validator";const A=/^data:([^;,]+);base64,(.+)$/s;function E(e){const t=A.exec(e);if(t==null)return;return{mediaType:t[1],
data:t[2]}}function M(e){const t=E(e);if(t==null)return;return{inlineData:{mimeType:t.mediaType,data:t.data}}}function N(e,t=new WeakSet){
if(e===null||typeof e!=="object")return false;if(t.has(e))return false;t.add(e);if(Array.isArray(e))return e.some(e=>N(e,t))
;return Object.entries(e).some(([e,n])=>e==="$ref"||N(n,t))}function D(e){if(N(e))return(0,o.f3)(e);return L(e)?(0,o.ZA)((0,o.f3)(e)):e}function L(e,t=new Set){
if(typeof e==="bigint")return true;if(typeof e!=="object"||e===null)return false;if(typeof e.toJSON==="function")return true;if(t.has(e))return true;t.add(e)
;try{return Object.values(e).some(e=>L(e,t))}finally{t.delete(e)}}function U(e,t,n,i,s=true,a={}){const r=[];const l=[];for(const e of n)switch(e.type){
case"text":l.push(e.text);break;case"file":if(e.data.type==="data")r.push({inlineData:{mimeType:(0,o.SL)({part:e}),data:(0,o.ej)(e.data.data)}
});else if(e.data.type==="url"){const t=e.data.url.toString();const n=M(t);const i=e.data.url.protocol==="gs:"&&e.data.originalUrl!=null?e.data.originalUrl:t
;if(n!=null)r.push(n);else if((0,o.Cs)(e.mediaType)&&(0,o.qs)({url:i,mediaType:e.mediaType,supportedUrls:a}))r.push({fileData:{mimeType:e.mediaType,fileUri:i}
});else l.push(JSON.stringify(e))}else l.push(JSON.stringify(e));break;default:l.push(JSON.stringify(e))}e.push({functionResponse:{...s&&i!=null?{id:i}:{},
name:t,response:{name:t,content:l.length>0?l.join("\n"):"Tool executed successfully."},...r.length>0?{parts:r}:{}}})}function q(e,t,n,i,s=true){
for(const a of n)switch(a.type){case"text":e.push({functionResponse:{...s&&i!=null?{id:i}:{},name:t,response:{name:t,content:a.text}}});break;case"file":
if(a.data.type==="data"){const t=(0,o.yu)(a.mediaType);e.push({inlineData:{mimeType:(0,o.SL)({part:a}),data:(0,o.ej)(a.data.data)}},{
text:`Tool executed successfully and returned this ${t==="image"?"image":"file"} as a response`})}else e.push({text:JSON.stringify(a)});break;default:e.push({
text:JSON.stringify(a)})}}function $(e,t){const n=[];const i=[];let s=true;const r=t?.isGemmaModel??false;const l=t?.isGemini3Model??false;const u=t?.onWarning
;const c=t?.providerOptionsNames??["google"];const d=!c.includes("google");const p=t?.supportsFunctionResponseParts??true
;const g=t?.includeFunctionCallIds??true;const h=t?.supportedFunctionResponseUrls??{};let f=false;const m=[];const y=e=>{m.push(e);f=true;return Y};const v=e=>{
for(const t of c){const n=e.providerOptions?.[t];if(n!=null)return n}if(d)return e.providerOptions?.google
;return e.providerOptions?.googleVertex??e.providerOptions?.vertex};for(const{role:t,content:r}of e)switch(t){case"system":if(!s)throw new a.b8({
functionality:"system messages are only supported at the beginning of the conversation"});n.push({text:r});break;case"user":{s=false;const e=[]
;for(const t of r)switch(t.type){case"text":e.push({text:t.text});break;case"file":{const n=v(t)?.videoMetadata;const i=n==null?void 0:O.parse(n)
;switch(t.data.type){case"url":e.push({fileData:{mimeType:(0,o.SL)({part:t}),
fileUri:t.data.url.protocol==="gs:"&&t.data.originalUrl!=null?t.data.originalUrl:t.data.url.toString()},...i!=null?{videoMetadata:i}:{}});break;case"reference":
if(d)throw new a.b8({functionality:"file parts with provider references"});e.push({fileData:{mimeType:(0,o.SL)({part:t}),fileUri:(0,o.p5)({
reference:t.data.reference,provider:"google"})},...i!=null?{videoMetadata:i}:{}});break;case"text":e.push({inlineData:{mimeType:(0,
o.Cs)(t.mediaType)?t.mediaType:"text/plain",data:(0,o.ej)((new TextEncoder).encode(t.data.text))},...i!=null?{videoMetadata:i}:{}});break;case"data":e.push({
inlineData:{mimeType:(0,o.SL)({part:t}),data:(0,o.ej)(t.data.data)},...i!=null?{videoMetadata:i}:{}})}break}}i.push({role:"user",parts:e});break}
case"assistant":{s=false;let e=false;i.push({role:"model",parts:r.map(t=>{const n=v(t);const i=n?.thoughtSignature!=null?String(n.thoughtSignature):void 0
;switch(t.type){case"text":return t.text.length===0&&i==null?void 0:{text:t.text,thoughtSignature:i};case"reasoning":return t.text.length===0&&i==null?void 0:{
text:t.text,thought:true,thoughtSignature:i};case"reasoning-file":switch(t.data.type){case"url":throw new a.b8({
functionality:"File data URLs in assistant messages are not supported"});case"data":return{inlineData:{mimeType:t.mediaType,data:(0,o.ej)(t.data.data)},
thought:true,thoughtSignature:i}}break;case"file":switch(t.data.type){case"url":throw new a.b8({
functionality:"File data URLs in assistant messages are not supported"});case"reference":if(d)throw new a.b8({
functionality:"file parts with provider references"});return{fileData:{mimeType:t.mediaType,fileUri:(0,o.p5)({reference:t.data.reference,provider:"google"})},
...n?.thought===true?{thought:true}:{},thoughtSignature:i};case"text":return{inlineData:{mimeType:(0,o.Cs)(t.mediaType)?t.mediaType:"text/plain",data:(0,
o.ej)((new TextEncoder).encode(t.data.text))},...n?.thought===true?{thought:true}:{},thoughtSignature:i};case"data":return{inlineData:{mimeType:t.mediaType,
data:(0,o.ej)(t.data.data)},...n?.thought===true?{thought:true}:{},thoughtSignature:i}}break;case"tool-call":{
if(t.providerExecuted===true&&t.toolName==="code_execution")return{executableCode:R.parse(typeof t.input==="string"?(0,o.ZA)(t.input):t.input)}
;const s=n?.serverToolCallId!=null?String(n.serverToolCallId):void 0;const a=n?.serverToolType!=null?String(n.serverToolType):void 0;const r=s!=null&&a!=null
;const u=i??(l&&!(!r&&i==null&&e)?y(t.toolName):void 0);if(!r&&i!=null)e=true;if(r)return{toolCall:{toolType:a,args:typeof t.input==="string"?(0,
o.ZA)(t.input):t.input,id:s},thoughtSignature:u};return{functionCall:{...g&&t.toolCallId!=null?{id:t.toolCallId}:{},name:t.toolName,args:G(t.input)},
thoughtSignature:u}}case"tool-result":{if(t.toolName==="code_execution"&&t.output.type==="json")return{codeExecutionResult:P.parse(t.output.value)}
;const e=n?.serverToolCallId!=null?String(n.serverToolCallId):void 0;const o=n?.serverToolType!=null?String(n.serverToolType):void 0;if(e&&o)return{
toolResponse:{toolType:o,response:t.output.type==="json"?t.output.value:{},id:e},thoughtSignature:i};return}}}).filter(e=>e!==void 0)});break}case"tool":{
s=false;const e=[];for(const t of r){if(t.type==="tool-approval-response")continue;const n=v(t)
;const o=n?.serverToolCallId!=null?String(n.serverToolCallId):void 0;const s=n?.serverToolType!=null?String(n.serverToolType):void 0;if(o&&s){
const e=n?.thoughtSignature!=null?String(n.thoughtSignature):void 0;if(i.length>0){const n=i[i.length-1];if(n.role==="model"){n.parts.push({toolResponse:{
toolType:s,response:t.output.type==="json"?t.output.value:{},id:o},thoughtSignature:e});continue}}}const a=t.output;if(a.type==="content"){
if(p)U(e,t.toolName,a.value,t.toolCallId,g,h);else q(e,t.toolName,a.value,t.toolCallId,g)}else{
const n=a.type==="error-text"||a.type==="error-json"||a.type==="execution-denied";e.push({functionResponse:{...g&&t.toolCallId!=null?{id:t.toolCallId}:{},
name:t.toolName,response:{name:t.toolName,...n?{error:a.type==="execution-denied"?a.reason??"Tool call execution denied.":D(a.value)}:{content:D(a.value)}}}})}}
i.push({role:"user",parts:e});break}}if(r&&n.length>0&&i.length>0&&i[0].role==="user"){const e=n.map(e=>e.text).join("\n\n");i[0].parts.unshift({text:e+"\n\n"})
}if(f&&u!=null){const e=Array.from(new Set(m));u({type:"other",
message:`Replayed ${m.length} \`functionCall\` part(s) for a Gemini 3 model without a \`thoughtSignature\` (tools: ${e.map(e=>`\`${e}\``).join(", ")}). Injected the documented \`skip_thought_signature_validator\` sentinel to keep the request from failing with HTTP 400. The likely cause is application code that drops \`providerOptions.google.thoughtSignature\` when persisting or serializing assistant tool-call messages. See https://ai.google.dev/gemini-api/docs/thought-signatures.`
})}return{systemInstruction:n.length>0&&!r?{parts:n}:void 0,contents:i}}function G(e){if(typeof e!=="string")return e;try{return(0,o.ZA)(e)}catch{return e}}
async function V(e,{abortSignal:t,fetch:n,maxBytes:o,supportedUrls:i={}}){const s=[];for(const a of e){if(a.role==="assistant"){const e=[]
;for(const s of a.content)e.push(s.type==="tool-result"?{...s,output:await F(s.output,{abortSignal:t,fetch:n,maxBytes:o,supportedUrls:i})}:s);s.push({...a,
content:e});continue}if(a.role==="tool"){const e=[];for(const s of a.content){if(s.type!=="tool-result"){e.push(s);continue}e.push({...s,
output:await F(s.output,{abortSignal:t,fetch:n,maxBytes:o,supportedUrls:i})})}s.push({...a,content:e});continue}s.push(a)}return s}
async function F(e,{abortSignal:t,fetch:n,maxBytes:i,supportedUrls:s}){if(e.type!=="content")return e;const a=[];for(const r of e.value){
if(r.type!=="file"||r.data.type!=="url"){a.push(r);continue}if((0,o.qs)({url:r.data.url.toString(),mediaType:r.mediaType,supportedUrls:s})){a.push(r);continue}
const e=await(0,o.WN)(r.data.url.toString(),{abortSignal:t,fetch:n,maxBytes:i});const l=new Uint8Array(await e.arrayBuffer());const u=(0,o.sM)({data:l,
topLevelType:"image"});a.push({...r,data:{type:"data",data:l},mediaType:u??(e.type&&!(0,o.Cs)(r.mediaType)?e.type:r.mediaType)})}return{...e,value:a}}
function H(e){const{const:t,properties:n,items:o,additionalProperties:i,anyOf:s,oneOf:a,...r}=e;return{...r,...t!==void 0?{enum:[t]}:{},...n!=null?{
properties:z(n)}:{},...o!=null?{items:Array.isArray(o)?o.map(B):B(o)}:{},...i!=null?{additionalProperties:typeof i==="boolean"?i:B(i)}:{},...s!=null?{
anyOf:s.map(B)}:{},...a!=null?{oneOf:a.map(B)}:{},...r.$defs!=null?{$defs:z(r.$defs)}:{}}}function z(e){
return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,B(t)]))}function B(e){return typeof e==="boolean"?e:H(e)}const W=(0,o.ID)(()=>(0,o.C_)(r.Ikc({
responseModalities:r.YOg(r.k5n(["TEXT","IMAGE","AUDIO"])).optional(),thinkingConfig:r.Ikc({thinkingBudget:r.aig().optional(),includeThoughts:r.zMY().optional(),
thinkingLevel:r.k5n(["minimal","low","medium","high","xhigh"]).optional()}).optional(),cachedContent:r.YjP().optional(),structuredOutputs:r.zMY().optional(),
safetySettings:r.YOg(r.Ikc({
category:r.k5n(["HARM_CATEGORY_UNSPECIFIED","HARM_CATEGORY_HATE_SPEECH","HARM_CATEGORY_DANGEROUS_CONTENT","HARM_CATEGORY_HARASSMENT","HARM_CATEGORY_SEXUALLY_EXPLICIT","HARM_CATEGORY_CIVIC_INTEGRITY"]),
threshold:r.k5n(["HARM_BLOCK_THRESHOLD_UNSPECIFIED","BLOCK_LOW_AND_ABOVE","BLOCK_MEDIUM_AND_ABOVE","BLOCK_ONLY_HIGH","BLOCK_NONE","OFF"])})).optional(),
threshold:r.k5n(["HARM_BLOCK_THRESHOLD_UNSPECIFIED","BLOCK_LOW_AND_ABOVE","BLOCK_MEDIUM_AND_ABOVE","BLOCK_ONLY_HIGH","BLOCK_NONE","OFF"]).optional(),
audioTimestamp:r.zMY().optional(),labels:r.g1P(r.YjP(),r.YjP()).optional(),
mediaResolution:r.k5n(["MEDIA_RESOLUTION_UNSPECIFIED","MEDIA_RESOLUTION_LOW","MEDIA_RESOLUTION_MEDIUM","MEDIA_RESOLUTION_HIGH"]).optional(),imageConfig:r.Ikc({
aspectRatio:r.k5n(["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]).optional(),
imageSize:r.k5n(["1K","2K","4K","512"]).optional(),personGeneration:r.k5n(["PERSON_GENERATION_UNSPECIFIED","ALLOW_ALL","ALLOW_ADULT","ALLOW_NONE"]).optional(),
prominentPeople:r.k5n(["PROMINENT_PEOPLE_UNSPECIFIED","ALLOW_PROMINENT_PEOPLE","BLOCK_PROMINENT_PEOPLE"]).optional(),imageOutputOptions:r.Ikc({
mimeType:r.k5n(["image/jpeg","image/png"]).optional(),compressionQuality:r.aig().optional()}).optional()}).optional(),retrievalConfig:r.Ikc({latLng:r.Ikc({
latitude:r.aig(),longitude:r.aig()}).optional()}).optional(),streamFunctionCallArguments:r.zMY().optional(),
serviceTier:r.k5n(["standard","flex","priority"]).optional(),continuationToken:r.YjP().optional(),
sharedRequestType:r.k5n(["priority","flex","standard"]).optional(),requestType:r.k5n(["shared"]).optional()})));const J=/(^|[/.])gemini-1(?:[.-]|$)/i
;const K=/(^|[/.])gemini-2(?:[.-]|$)/i;const Z=/(^|[/.])gemini-2\.5(?:[.-]|$)/i;const X=/(^|[/.])gemini-/i;const Q={language:{responseModalities:{
description:"Response modalities to generate."},thinkingConfig:{description:"Thinking budget, level, and thought output."},cachedContent:{
description:"Cached content to use as request context."},structuredOutputs:{description:"Whether to send the JSON response schema."},safetySettings:{
description:"Safety settings for the request."},threshold:{description:"Default threshold for configurable safety categories."},audioTimestamp:{
description:"Enable timestamp understanding for audio."},labels:{description:"Billing labels. Vertex AI only."},mediaResolution:{
description:"Resolution used to process media inputs."},imageConfig:{description:"Image generation configuration."},retrievalConfig:{
description:"Retrieval configuration for tools."},streamFunctionCallArguments:{description:"Stream function arguments. Vertex AI only."},serviceTier:{
description:"Service tier. Gemini API only."},continuationToken:{description:"Resume a response using its continuation token."},sharedRequestType:{
description:"Shared PayGo tier. Vertex AI only."},requestType:{description:"Request routing type. Vertex AI only."}}};const ee={image:true,
objectGeneration:true,tools:true,streaming:true,googleSearch:true,urlContext:true};const te=Object.fromEntries(Object.entries({"gemini-nano-banana-2.1":{
image:true,objectGeneration:false,tools:false,streaming:false,googleSearch:true,urlContext:false},"gemini-4-argon":ee,"gemini-4-carbon":ee,
"gemini-4-hydrogen":ee,"gemini-3.8-flash":ee,"gemini-3.7-flash":ee,"gemini-3.6-flash":ee,"gemini-3.5-flash":ee,"gemini-3.5-flash-lite":ee,
"gemini-3.1-pro-preview":ee,"gemini-3.1-flash-image-preview":ee,"gemini-3.1-flash-lite-preview":ee,"gemini-3-pro-preview":ee,"gemini-3-pro-image-preview":ee,
"gemini-3-flash-preview":ee,"gemini-2.5-pro":ee,"gemini-2.5-flash":ee,"gemini-2.5-flash-lite":ee,"gemini-2.5-flash-lite-preview-06-17":ee,"gemini-2.0-flash":ee,
aqa:void 0,"deep-research-max-preview-04-2026":void 0,"deep-research-preview-04-2026":void 0,"deep-research-pro-preview-12-2025":void 0,
"gemini-2.0-flash-001":void 0,"gemini-2.0-flash-lite":void 0,"gemini-2.0-flash-lite-001":void 0,"gemini-2.5-computer-use-preview-10-2025":void 0,
"gemini-2.5-flash-image":void 0,"gemini-2.5-flash-native-audio-latest":void 0,"gemini-2.5-flash-native-audio-preview-09-2025":void 0,
"gemini-2.5-flash-native-audio-preview-12-2025":void 0,"gemini-2.5-flash-preview-tts":void 0,"gemini-2.5-pro-preview-tts":void 0,
"gemini-3.1-flash-tts-preview":void 0,"gemini-3.1-pro-preview-customtools":void 0,"gemini-flash-latest":void 0,"gemini-flash-lite-latest":void 0,
"gemini-pro-latest":void 0,"gemini-robotics-er-1.5-preview":void 0,"gemma-3-12b-it":void 0,"gemma-3-1b-it":void 0,"gemma-3-27b-it":void 0,
"gemma-3-4b-it":void 0,"gemma-3n-e2b-it":void 0,"gemma-3n-e4b-it":void 0,"nano-banana-pro-preview":void 0}).filter(([,e])=>e!=null).map(([e,t])=>[e,oe(e,t)]))
;function ne(e){return Object.prototype.hasOwnProperty.call(te,e)?te[e]:oe(e)}function oe(e,t){const n=ae(e);const o=t!=null;const i=e.toLowerCase()
;const s=n.usesGemini3Features&&!e.includes("gemini-3-pro-image")?"level":"budget";const a=/(^|[/.])gemini-4-hydrogen(?:-|$)/i.test(e);const r=a?"low":re(e)
;return{capabilities:{language:{inputs:{image:t?.image??"unknown",audio:"unknown"},objectGeneration:t?.objectGeneration??"unknown",tools:{
usage:t?.tools??"unknown",streaming:t?.streaming??"unknown",gemini2:n.supportsGemini2Tools,googleSearch:t?.googleSearch??"unknown",
urlContext:t?.urlContext??"unknown",fileSearch:n.supportsFileSearch,mixed:n.usesGemini3Features,functionResponseParts:n.usesGemini3Features},reasoning:{
support:"unknown",efforts:s==="level"?[...r==="minimal"?["minimal"]:[],"low","medium","high",...a?["xhigh"]:[]]:void 0,minBudget:i.includes("2.5-pro")?128:0,
maxBudget:i.includes("2.5-pro")||i.includes("gemini-3-pro-image")?32768:24576},sampling:{temperature:"unknown",topP:"unknown",topK:"unknown",logprobs:false,
penalties:Z.test(e)?{condition:"Only supported on the Vertex AI API."}:true},structuredOutput:{withFunctionTools:n.usesGemini3Features}}},providerOptions:{
language:ie(o?true:"unknown",{labels:{condition:"Only supported on the Vertex AI API."},sharedRequestType:{condition:"Only supported on the Vertex AI API."},
requestType:{condition:"Only supported on the Vertex AI API."},serviceTier:{condition:"Only supported on the Gemini API."},streamFunctionCallArguments:{
condition:"Only supported for streaming requests on the Vertex AI API with Gemini 3 or newer."}})},requestConfig:{language:{
systemInstruction:i.startsWith("gemma-")?"user":"system",thinkingFormat:s,reasoningMaxOutputTokens:65536,jsonResponseTool:/(^|\/)gemini-/i.test(e)}}}}
function ie(e,t){return Object.fromEntries(Object.keys(Q.language).map(n=>[n,t[n]??e]))}function se(e){
return J.test(e)||/(^|[/.])gemini-pro(?:-vision)?$/i.test(e)||/(^|[/.])gemini-robotics-er-1\.5(?:[.-]|$)/i.test(e)}function ae(e){const t=X.test(e)
;const n=K.test(e);const o=se(e);const i=t&&!(o||n);return{supportsGemini2Tools:t&&!o||e.toLowerCase().includes("nano-banana"),supportsFileSearch:Z.test(e)||i,
usesGemini3Features:i}}function re(e){const t=/(?:^|[/.])(gemini-[^/]*)$/i.exec(e)?.[1].toLowerCase();if(t==="gemini-flash-latest")return"low"
;const n=/^gemini-(\d+)(?:\.\d+)?-pro(?:$|-)/.exec(t??"");if(Number(n?.[1])>=3)return"low"
;const o=/^gemini-(\d+)\.(\d+)-flash(?:$|-(?!lite(?:-|$)))/.exec(t??"");if(o==null)return"minimal";const i=Number(o[1]);const s=Number(o[2])
;return i>3||i===3&&s>=7?"low":"minimal"}function le(e){const{tools:t}=ne(e).capabilities.language;return{supportsGemini2Tools:t.gemini2,
supportsFileSearch:t.fileSearch,usesGemini3Features:t.mixed}}function ue({tools:e,toolChoice:t,modelId:n,isVertexProvider:o=false}){
if(t?.type==="none")e=e?.filter(e=>e.type==="function");e=e?.length?e:void 0;const i=[]
;const{supportsGemini2Tools:s,supportsFileSearch:r,usesGemini3Features:l}=le(n);if(e==null)return{tools:void 0,toolConfig:void 0,toolWarnings:i}
;const u=e.some(e=>e.type==="function");const c=e.some(e=>e.type==="provider");if(u&&c&&!l)i.push({type:"unsupported",
feature:`combination of function and provider-defined tools`});if(c){const n=[];e.filter(e=>e.type==="provider").forEach(e=>{switch(e.id){
case"google.google_search":if(s)n.push({googleSearch:{...e.args}});else i.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"Google Search requires Gemini 2.0 or newer."});break;case"google.enterprise_web_search":if(s)n.push({enterpriseWebSearch:{}});else i.push({
type:"unsupported",feature:`provider-defined tool ${e.id}`,details:"Enterprise Web Search requires Gemini 2.0 or newer."});break;case"google.url_context":
if(s)n.push({urlContext:{}});else i.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"The URL context tool is not supported with other Gemini models than Gemini 2."});break;case"google.code_execution":if(s)n.push({codeExecution:{}
});else i.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"The code execution tool is not supported with other Gemini models than Gemini 2."});break;case"google.file_search":if(r)n.push({fileSearch:{...e.args}
});else i.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"The file search tool is only supported with Gemini 2.5 models and Gemini 3 models."});break;case"google.vertex_rag_store":if(s)n.push({retrieval:{
vertex_rag_store:{rag_resources:{rag_corpus:e.args.ragCorpus},similarity_top_k:e.args.topK}}});else i.push({type:"unsupported",
feature:`provider-defined tool ${e.id}`,details:"The RAG store tool is not supported with other Gemini models than Gemini 2."});break;case"google.google_maps":
if(s)n.push({googleMaps:{}});else i.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"The Google Maps grounding tool is not supported with Gemini models other than Gemini 2 or newer."});break;default:i.push({type:"unsupported",
feature:`provider-defined tool ${e.id}`})}});if(u&&l&&n.length>0){const s=[];for(const t of e)if(t.type==="function")s.push(ce(t));const a={
functionCallingConfig:{mode:"VALIDATED"},...!o&&{includeServerSideToolInvocations:true}};if(t!=null)switch(t.type){case"auto":break;case"none":
a.functionCallingConfig={mode:"NONE"};break;case"required":a.functionCallingConfig={mode:"ANY"};break;case"tool":a.functionCallingConfig={mode:"ANY",
allowedFunctionNames:[t.toolName]}}return{tools:[...n,{functionDeclarations:s}],toolConfig:a,toolWarnings:i}}return{tools:n.length>0?n:void 0,toolConfig:void 0,
toolWarnings:i}}const d=[];let p=false;for(const t of e)switch(t.type){case"function":d.push(ce(t));if(t.strict===true)p=true;break;default:i.push({
type:"unsupported",feature:`function tool ${t.name}`})}if(t==null)return{tools:[{functionDeclarations:d}],toolConfig:p?{functionCallingConfig:{mode:"VALIDATED"}
}:void 0,toolWarnings:i};const g=t.type;switch(g){case"auto":return{tools:[{functionDeclarations:d}],toolConfig:{functionCallingConfig:{
mode:p?"VALIDATED":"AUTO"}},toolWarnings:i};case"none":return{tools:[{functionDeclarations:d}],toolConfig:{functionCallingConfig:{mode:"NONE"}},toolWarnings:i}
;case"required":return{tools:[{functionDeclarations:d}],toolConfig:{functionCallingConfig:{mode:"ANY"}},toolWarnings:i};case"tool":return{tools:[{
functionDeclarations:d}],toolConfig:{functionCallingConfig:{mode:"ANY",allowedFunctionNames:[t.toolName]}},toolWarnings:i};default:throw new a.b8({
functionality:`tool choice type: ${g}`})}}function ce(e){return{name:e.name,description:e.description??"",parametersJsonSchema:e.inputSchema}}var de=class{
constructor(){this.accumulatedArgs={};this.jsonText="";this.pathStack=[];this.stringOpen=false}processPartialArgs(e){let t="";for(const n of e){
const e=n.jsonPath.endsWith("[]");const o=(e?n.jsonPath.slice(0,-2):n.jsonPath).replace(/^\$\./,"");if(!o||o==="$")continue;const i=pe(o)
;if(!ye(this.accumulatedArgs,i))continue;const s=me(this.accumulatedArgs,i);if(n.stringValue!=null&&s!==void 0){
const e=JSON.stringify(n.stringValue).slice(1,-1);ve(this.accumulatedArgs,i,s+n.stringValue);t+=e;if(n.willContinue!==true)t+=this.closeOpenString();continue}
const a=Ie(n);if(a==null){if(s!==void 0){if(typeof s==="string"&&n.willContinue!==true)t+=this.closeOpenString();continue}if(n.willContinue===true)continue
;ve(this.accumulatedArgs,i,e?[]:{});t+=this.emitContainer(i,e);continue}ve(this.accumulatedArgs,i,a.value);t+=this.emitNavigationTo(i,n,a.json)}this.jsonText+=t
;return{currentJSON:this.accumulatedArgs,textDelta:t}}finalize(){const e=JSON.stringify(this.accumulatedArgs);return{finalJSON:e,
closingDelta:e.slice(this.jsonText.length)}}closeOpenString(){if(!this.stringOpen)return"";this.stringOpen=false;return'"'}ensureRoot(){
if(this.pathStack.length===0){this.pathStack.push({segment:"",isArray:false,childCount:0});return"{"}return""}emitNavigationTo(e,t,n){
let o=this.closeOpenString();o+=this.ensureRoot();const i=e.slice(0,-1);const s=e[e.length-1];const a=this.findCommonStackDepth(i);o+=this.closeDownTo(a)
;o+=this.openDownTo(i,s);o+=this.emitLeaf(s,t,n);return o}emitContainer(e,t){let n=this.closeOpenString();n+=this.ensureRoot()
;const o=this.findCommonStackDepth(e);n+=this.closeDownTo(o);n+=this.openDownTo(e,t?0:"");return n}findCommonStackDepth(e){
const t=Math.min(this.pathStack.length-1,e.length);let n=0;for(let o=0;o<t;o++)if(this.pathStack[o+1].segment===e[o])n++;else break;return n+1}closeDownTo(e){
let t="";while(this.pathStack.length>e){const e=this.pathStack.pop();t+=e.isArray?"]":"}"}return t}openDownTo(e,t){let n="";const o=this.pathStack.length-1
;for(let i=o;i<e.length;i++){const o=e[i];const s=this.pathStack[this.pathStack.length-1];if(s.childCount>0)n+=",";s.childCount++
;if(typeof o==="string")n+=`${JSON.stringify(o)}:`;const a=typeof(i+1<e.length?e[i+1]:t)==="number";n+=a?"[":"{";this.pathStack.push({segment:o,isArray:a,
childCount:0})}return n}emitLeaf(e,t,n){let o="";const i=this.pathStack[this.pathStack.length-1];if(i.childCount>0)o+=",";i.childCount++
;if(typeof e==="string")o+=`${JSON.stringify(e)}:`;if(t.stringValue!=null&&t.willContinue){o+=n.slice(0,-1);this.stringOpen=true}else o+=n;return o}}
;function pe(e){const t=[];for(const n of e.split(".")){const e=n.indexOf("[");if(e===-1)t.push(n);else{if(e>0)t.push(n.slice(0,e))
;for(const e of n.matchAll(/\[(\d+)\]/g))t.push(parseInt(e[1],10))}}return t}const ge=Object.prototype.hasOwnProperty;function he(e,t){return ge.call(e,t)}
function fe(e,t,n){Object.defineProperty(e,t,{value:n,enumerable:true,configurable:true,writable:true})}function me(e,t){let n=e;for(const e of t){
if(n==null||typeof n!=="object")return void 0;const t=n;if(!he(t,e))return void 0;n=t[e]}return n}function ye(e,t){let n=e;for(let e=0;e<t.length;e++){
let o=t[e];if(Array.isArray(n)&&typeof o==="string"){const n=Number(o);if(Number.isInteger(n)&&n>=0&&n<2**32-1&&String(n)===o){o=n;t[e]=n}}
if(typeof o==="number"){const e=Array.isArray(n)?n.length:n==null?0:void 0;if(e!==void 0&&o>e)return false}n=n!=null&&typeof n==="object"&&he(n,o)?n[o]:void 0}
return true}function ve(e,t,n){let o=e;for(let e=0;e<t.length-1;e++){const n=t[e];const i=t[e+1];if(!he(o,n)||o[n]==null)fe(o,n,typeof i==="number"?[]:{})
;o=o[n]}fe(o,t[t.length-1],n)}function Ie(e){const t=e.stringValue??e.numberValue??e.boolValue;if(t!=null)return{value:t,json:JSON.stringify(t)}
;if("nullValue"in e)return{value:null,json:"null"}}function ke({finishReason:e,hasToolCalls:t}){switch(e){case"STOP":return t?"tool-calls":"stop"
;case"MAX_TOKENS":case"CONTINUATION":return"length";case"IMAGE_SAFETY":case"RECITATION":case"SAFETY":case"BLOCKLIST":case"PROHIBITED_CONTENT":case"SPII":
return"content-filter";case"MALFORMED_FUNCTION_CALL":return"error";default:return"other"}}
const we=["HARM_CATEGORY_HATE_SPEECH","HARM_CATEGORY_DANGEROUS_CONTENT","HARM_CATEGORY_HARASSMENT","HARM_CATEGORY_SEXUALLY_EXPLICIT"];const be={
"image/png":[/^gs:\/\/.*$/],"image/jpeg":[/^gs:\/\/.*$/],"image/webp":[/^gs:\/\/.*$/],"application/pdf":[/^gs:\/\/.*$/],"text/plain":[/^gs:\/\/.*$/]}
;var Ce=class e{static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}constructor(e,t){
this.specificationVersion="v4";this.modelId=e;this.config=t;this.generateId=t.generateId??o.$C}get provider(){return this.config.provider}get supportedUrls(){
return this.config.supportedUrls?.()??{}}
static async prepareRequest({modelId:e,config:t,options:{prompt:n,maxOutputTokens:i,temperature:s,topP:a,topK:r,frequencyPenalty:l,presencePenalty:u,stopSequences:c,responseFormat:d,seed:p,tools:g,toolChoice:h,reasoning:f,providerOptions:m,abortSignal:y},isStreaming:v=false}){
const I=[];const k=t.provider.includes("vertex")?["googleVertex","vertex"]:["google"];const{options:w}=await(0,o.Wo)({providerOptions:m,
namespaces:[...k,"google"],resolution:"first",schema:W});const b=t.provider.startsWith("google.vertex.")
;if(g?.some(e=>e.type==="provider"&&e.id==="google.vertex_rag_store")&&!b)I.push({type:"other",
message:`The 'vertex_rag_store' tool is only supported with the Google Vertex provider and might not be supported or could behave unexpectedly with the current Google provider (${t.provider}).`
});if(w?.streamFunctionCallArguments&&!b)I.push({type:"other",
message:`'streamFunctionCallArguments' is only supported on the Vertex AI API and will be ignored with the current Google provider (${t.provider}). See https://docs.cloud.google.com/vertex-ai/generative-ai/docs/multimodal/function-calling#streaming-fc`
});if(w?.serviceTier&&b)I.push({type:"other",
message:"'serviceTier' is a Gemini API option and is not supported on Vertex AI. Use 'sharedRequestType' (and optionally 'requestType') instead. See https://docs.cloud.google.com/vertex-ai/generative-ai/docs/priority-paygo"
});if((w?.sharedRequestType||w?.requestType)&&!b)I.push({type:"other",
message:`'sharedRequestType' and 'requestType' are Vertex AI options and are ignored with the current Google provider (${t.provider}).`})
;const C=b&&(w?.sharedRequestType||w?.requestType)?{...w.sharedRequestType&&{"X-Vertex-AI-LLM-Shared-Request-Type":w.sharedRequestType},...w.requestType&&{
"X-Vertex-AI-LLM-Request-Type":w.requestType}}:void 0;const _=b?void 0:w?.serviceTier;let T=w?.imageConfig;if(T!=null&&!b){
const{personGeneration:e,prominentPeople:n,imageOutputOptions:o,...i}=T;const s=Object.entries({personGeneration:e,prominentPeople:n,imageOutputOptions:o
}).filter(([,e])=>e!=null).map(([e])=>`'imageConfig.${e}'`);if(s.length>0){I.push({type:"other",
message:`${s.join(", ")} ${s.length===1?"is a Vertex AI option and is":"are Vertex AI options and are"} ignored with the current Google provider (${t.provider}).`
});T=i}}const x=ne(e);const S=x.requestConfig.language.systemInstruction==="user";const O=!b&&x.capabilities.language.sampling.penalties!==true
;if(O&&l!=null)I.push({type:"unsupported",feature:"frequencyPenalty"});if(O&&u!=null)I.push({type:"unsupported",feature:"presencePenalty"})
;const R=x.capabilities.language.tools.functionResponseParts;const P=R&&t.downloadToolResultFiles?.supportsGoogleCloudStorageUrls?be:void 0
;const{contents:j,systemInstruction:Y}=$(t.downloadToolResultFiles?await V(n,{abortSignal:y,maxBytes:t.downloadToolResultFiles.maxBytes,
fetch:t.downloadToolResultFiles.fetch,supportedUrls:P}):n,{isGemmaModel:S,isGemini3Model:R,onWarning:e=>I.push(e),providerOptionsNames:k,
supportsFunctionResponseParts:R,includeFunctionCallIds:!b,supportedFunctionResponseUrls:P});const{tools:A,toolConfig:E,toolWarnings:M}=ue({tools:g,toolChoice:h,
modelId:e,isVertexProvider:b});const N=(0,o.CR)({tools:g,providerToolNames:{"google.code_execution":"code_execution"}})
;const D=w?.thinkingConfig?.thinkingBudget!=null||w?.thinkingConfig?.thinkingLevel!=null?void 0:_e({reasoning:f,modelId:e,warnings:I})
;const L=w?.thinkingConfig||D?{...D,...w?.thinkingConfig}:void 0;const U=v&&b?w?.streamFunctionCallArguments??false:void 0;const q=w?.threshold
;const G=w?.safetySettings??(q!=null?we.map(e=>({category:e,threshold:q})):void 0);const F=E||U||w?.retrievalConfig?{...E,...U&&{functionCallingConfig:{
...E?.functionCallingConfig,streamFunctionCallArguments:true}},...w?.retrievalConfig&&{retrievalConfig:w.retrievalConfig}}:void 0;return{args:{
generationConfig:{maxOutputTokens:i,temperature:s,topK:r,topP:a,frequencyPenalty:O?void 0:l,presencePenalty:O?void 0:u,stopSequences:c,seed:p,
responseMimeType:d?.type==="json"?"application/json":void 0,
responseJsonSchema:d?.type==="json"&&d.schema!=null&&(w?.structuredOutputs??true)?H(d.schema):void 0,...w?.audioTimestamp&&{audioTimestamp:w.audioTimestamp},
responseModalities:w?.responseModalities,thinkingConfig:L,...w?.mediaResolution&&{mediaResolution:w.mediaResolution},...T&&{imageConfig:T}},contents:j,
systemInstruction:S?void 0:Y,safetySettings:G,tools:A,toolConfig:F,cachedContent:w?.cachedContent,labels:w?.labels,serviceTier:_,
...w?.continuationToken!=null&&{continuationToken:w.continuationToken}},warnings:[...I,...M],providerOptionsNames:k,extraHeaders:C,toolNameMapping:N}}
async getArgs(t,{isStreaming:n=false}={}){const{responseFormat:o,toolChoice:i}=t;const s=i?.type==="none"?t.tools?.filter(e=>e.type==="function"):t.tools
;const a=ne(this.modelId);const{structuredOutput:r}=a.capabilities.language;let l
;if(o?.type==="json"&&o.schema!=null&&s?.some(e=>e.type==="function")&&a.requestConfig.language.jsonResponseTool&&(!r.withFunctionTools||i?.type==="required"||i?.type==="tool")){
let e="json";for(let t=1;s.some(t=>t.name===e);t++)e=`json_${t}`;l={type:"function",name:e,description:o.description??"Respond with a JSON object.",
inputSchema:o.schema}}return{...await e.prepareRequest({modelId:this.modelId,config:this.config,options:l==null?t:{...t,responseFormat:void 0,
tools:[...s??[],l],toolChoice:i?.type==="tool"?i:i?.type==="none"?{type:"tool",toolName:l.name}:{type:"required"}},isStreaming:n}),jsonResponseToolName:l?.name}
}
static convertGenerateContentResponse({config:e,response:t,responseHeaders:n,warnings:o,providerOptionsNames:i,toolNameMapping:s,jsonResponseToolName:a,initialPromptTokenCount:r,groundingMetadataPerRequest:l}){
const u=e=>Object.fromEntries(i.map(t=>[t,e]));const c=t.candidates?.[0];const d=t.promptFeedback?.blockReason;const p=De(d)?d:void 0
;const g=c?.finishReason==null&&p!=null;const h=c?.finishReason??p;const f=[];const m=c?.content?.parts??[];const y=t.usageMetadata;let v;let I
;for(const t of m)if("executableCode"in t&&t.executableCode?.code){const n=e.generateId();v=n;f.push({type:"tool-call",toolCallId:n,
toolName:s?.toCustomToolName("code_execution")??"code_execution",input:JSON.stringify(t.executableCode),providerExecuted:true})
}else if("codeExecutionResult"in t&&t.codeExecutionResult)f.push({type:"tool-result",toolCallId:v,
toolName:s?.toCustomToolName("code_execution")??"code_execution",result:{outcome:t.codeExecutionResult.outcome,output:t.codeExecutionResult.output??""}
});else if("text"in t&&t.text!=null){if(a!=null&&t.thought!==true)continue;const e=t.thoughtSignature?u({thoughtSignature:t.thoughtSignature}):void 0
;if(t.text.length===0){if(e!=null&&f.length>0){const t=f[f.length-1];t.providerMetadata=e}}else f.push({type:t.thought===true?"reasoning":"text",text:t.text,
providerMetadata:e})}else if("functionCall"in t&&t.functionCall.name!=null){if(t.functionCall.name===a){f.push({type:"text",
text:typeof t.functionCall.args==="string"?t.functionCall.args:JSON.stringify(t.functionCall.args??{}),...t.thoughtSignature?{providerMetadata:u({
thoughtSignature:t.thoughtSignature})}:{}});continue}f.push({type:"tool-call",toolCallId:t.functionCall.id||e.generateId(),toolName:t.functionCall.name,
input:JSON.stringify(t.functionCall.args??{}),providerMetadata:t.thoughtSignature?u({thoughtSignature:t.thoughtSignature}):void 0})}else if("inlineData"in t){
const e=t.thought===true;const n=!!t.thoughtSignature;f.push({type:e?"reasoning-file":"file",data:{type:"data",data:t.inlineData.data},
mediaType:t.inlineData.mimeType,providerMetadata:n?u({thoughtSignature:t.thoughtSignature}):void 0})}else if("toolCall"in t&&t.toolCall){
const n=t.toolCall.id||e.generateId();I=n;f.push({type:"tool-call",toolCallId:n,toolName:`server:${t.toolCall.toolType}`,
input:JSON.stringify(t.toolCall.args??{}),providerExecuted:true,dynamic:true,providerMetadata:t.thoughtSignature?u({thoughtSignature:t.thoughtSignature,
serverToolCallId:n,serverToolType:t.toolCall.toolType}):u({serverToolCallId:n,serverToolType:t.toolCall.toolType})})
}else if("toolResponse"in t&&t.toolResponse){const n=I||t.toolResponse.id||e.generateId();f.push({type:"tool-result",toolCallId:n,
toolName:`server:${t.toolResponse.toolType}`,result:t.toolResponse.response??{},providerMetadata:t.thoughtSignature?u({thoughtSignature:t.thoughtSignature,
serverToolCallId:n,serverToolType:t.toolResponse.toolType}):u({serverToolCallId:n,serverToolType:t.toolResponse.toolType})});I=void 0}const k=Se({
groundingMetadata:c?.groundingMetadata,generateId:e.generateId})??[];for(const e of k)f.push(e);return{content:f,finishReason:{unified:g?"content-filter":ke({
finishReason:h,hasToolCalls:f.some(e=>e.type==="tool-call"&&!e.providerExecuted)}),raw:h},usage:_(y),warnings:o,providerMetadata:u({
promptFeedback:t.promptFeedback??null,groundingMetadata:c?.groundingMetadata??null,...l!=null?{groundingMetadataPerRequest:l}:{},
urlContextMetadata:c?.urlContextMetadata??null,safetyRatings:c?.safetyRatings??null,usageMetadata:y??null,finishMessage:c?.finishMessage??null,
serviceTier:y?.serviceTier??n?.["x-gemini-service-tier"]??null,...c?.continuationToken!=null?{continuationToken:c.continuationToken}:{},...r!=null?{
initialPromptTokenCount:r}:{}}),response:{id:t.responseId??void 0}}}async doGenerate(t){
const{args:n,warnings:i,providerOptionsNames:s,extraHeaders:a,toolNameMapping:r,jsonResponseToolName:l}=await this.getArgs(t);const u=async e=>(0,o.GU)({
url:`${this.config.baseURL}/${b(this.modelId)}:generateContent`,headers:(0,o.m2)(await(0,o.hd)(this.config.headers),t.headers,a),body:e,failedResponseHandler:d,
successfulResponseHandler:(0,o.cV)(Me),abortSignal:t.abortSignal,fetch:this.config.fetch});let{responseHeaders:c,value:p,rawValue:g}=await u(n);const h=[]
;const f=[];let m;const y=p.usageMetadata?.promptTokenCount;let v=false;while(true){const t=p.candidates?.[0];f.push(t?.groundingMetadata??null)
;const o=t?.finishReason==="CONTINUATION"?t.continuationToken:void 0;m=T(m,p.usageMetadata??void 0);if(o==null)break
;h.push(...e.convertGenerateContentResponse({config:this.config,response:p,warnings:i,providerOptionsNames:s,toolNameMapping:r,jsonResponseToolName:l}).content)
;v=true;({responseHeaders:c,value:p,rawValue:g}=await u({...n,continuationToken:o}))}const I=e.convertGenerateContentResponse({config:this.config,response:{
...p,usageMetadata:m},responseHeaders:c,warnings:i,providerOptionsNames:s,toolNameMapping:r,jsonResponseToolName:l,initialPromptTokenCount:v?y:void 0,
groundingMetadataPerRequest:v?f:void 0});const k={...I,content:[...h,...I.content]};return{...k,request:{body:n},response:{...k.response,headers:c,body:g}}}
async doStream(e){const{args:t,warnings:n,providerOptionsNames:i,extraHeaders:s,toolNameMapping:a,jsonResponseToolName:r}=await this.getArgs(e,{isStreaming:true
});const l=e=>Object.fromEntries(i.map(t=>[t,e]));const u=async t=>(0,o.GU)({url:`${this.config.baseURL}/${b(this.modelId)}:streamGenerateContent?alt=sse`,
headers:(0,o.m2)(await(0,o.hd)(this.config.headers),e.headers,s),body:t,failedResponseHandler:d,successfulResponseHandler:(0,o.Ds)(Ne),
abortSignal:e.abortSignal,fetch:this.config.fetch});const{responseHeaders:c,value:g}=await u(t);const h=[];let f=null;const m=C({stream:g,
getContinuationToken:e=>{const t=e.candidates?.[0];if(t?.groundingMetadata!=null)f=t.groundingMetadata
;return t?.finishReason==="CONTINUATION"?t.continuationToken??void 0:void 0},continueStream:async e=>{const{value:n}=await u({...t,continuationToken:e})
;h.push(f);f=null;return n}});let y={unified:"interrupted",raw:void 0};let v=void 0;let I=void 0;let k=void 0;let w=null;let x=null;let S=null;let O=null
;let R=null;let P=null;let j;const Y=this.config.generateId;let A=false;let E=false;let M=null;let N=null;let D=0;const L=new Set;let U;let q;const $=[]
;const G=e=>{const t=$.pop();if(t==null)return;if(M!==null){e.enqueue({type:"text-end",id:M});M=null}if(N!==null){e.enqueue({type:"reasoning-end",id:N});N=null}
const{finalJSON:n,closingDelta:o}=t.accumulator.finalize();if(o.length>0)e.enqueue({type:"tool-input-delta",id:t.toolCallId,delta:o,
providerMetadata:t.providerMetadata});e.enqueue({type:"tool-input-end",id:t.toolCallId,providerMetadata:t.providerMetadata});e.enqueue({type:"tool-call",
toolCallId:t.toolCallId,toolName:t.toolName,input:n,providerMetadata:t.providerMetadata});A=true};const V={stream:m.pipeThrough(new TransformStream({start(e){
e.enqueue({type:"stream-start",warnings:n})},transform(t,n){if("type"in t){y={unified:"interrupted",raw:void 0};return}if(e.includeRawChunks)n.enqueue({
type:"raw",rawValue:t.rawValue});if(!t.success){if(y.unified==="interrupted")y={unified:"error",raw:void 0};n.enqueue({type:"error",error:t.error});return}
const i=t.value;if(i.error!=null){y={unified:"error",raw:void 0};const e=i.error;const t=e.code??p(e.status);n.enqueue({type:"error",error:(0,o.iH)({
message:e.message,type:e.status,code:e.code??void 0,statusCode:t,isRetryable:t!=null&&(t===408||t===409||t===429||t>=500),data:e})});return}
if(!E&&i.responseId!=null){E=true;n.enqueue({type:"response-metadata",id:i.responseId})}const s=i.usageMetadata;if(s!=null)v=s
;if(i.promptFeedback!=null&&j==null){w=i.promptFeedback;if(De(i.promptFeedback.blockReason)){j=i.promptFeedback.blockReason;y={unified:"content-filter",raw:j}}}
const r=i.candidates?.[0];if(r!=null){if(r.groundingMetadata!=null)x=r.groundingMetadata;if(r.urlContextMetadata!=null)S=r.urlContextMetadata
;if(r.safetyRatings!=null)O=r.safetyRatings;if(r.finishMessage!=null)R=r.finishMessage;if(r.continuationToken!=null)P=r.continuationToken}
if(j!=null||r==null)return;const u=r.content;const c=Se({groundingMetadata:r.groundingMetadata,generateId:Y,emittedSourceKeys:L})
;if(c!=null)for(const e of c)n.enqueue(e);if(u!=null){const e=u.parts??[];for(const t of e)if("executableCode"in t&&t.executableCode?.code){const e=Y();U=e
;n.enqueue({type:"tool-call",toolCallId:e,toolName:a.toCustomToolName("code_execution"),input:JSON.stringify(t.executableCode),providerExecuted:true})
}else if("codeExecutionResult"in t&&t.codeExecutionResult){const e=U;if(e)n.enqueue({type:"tool-result",toolCallId:e,
toolName:a.toCustomToolName("code_execution"),result:{outcome:t.codeExecutionResult.outcome,output:t.codeExecutionResult.output??""}})
}else if("text"in t&&t.text!=null){const e=t.thoughtSignature?l({thoughtSignature:t.thoughtSignature}):void 0;if(t.text.length===0){if(e!=null){
if(M!==null)n.enqueue({type:"text-delta",id:M,delta:"",providerMetadata:e});else{if(N!==null){n.enqueue({type:"reasoning-end",id:N});N=null}const o=String(D++)
;const i=t.thought===true?"reasoning":"text";n.enqueue({type:`${i}-start`,id:o,providerMetadata:e});n.enqueue({type:`${i}-delta`,id:o,delta:"",
providerMetadata:e});n.enqueue({type:`${i}-end`,id:o})}}}else if(t.thought===true){if(M!==null){n.enqueue({type:"text-end",id:M});M=null}if(N===null){
N=String(D++);n.enqueue({type:"reasoning-start",id:N,providerMetadata:e})}n.enqueue({type:"reasoning-delta",id:N,delta:t.text,providerMetadata:e})}else{
if(N!==null){n.enqueue({type:"reasoning-end",id:N});N=null}if(M===null){M=String(D++);n.enqueue({type:"text-start",id:M,providerMetadata:e})}n.enqueue({
type:"text-delta",id:M,delta:t.text,providerMetadata:e})}}else if("inlineData"in t){if(M!==null){n.enqueue({type:"text-end",id:M});M=null}if(N!==null){
n.enqueue({type:"reasoning-end",id:N});N=null}const e=t.thought===true;const o=!!t.thoughtSignature?l({thoughtSignature:t.thoughtSignature}):void 0;n.enqueue({
type:e?"reasoning-file":"file",mediaType:t.inlineData.mimeType,data:{type:"data",data:t.inlineData.data},providerMetadata:o})
}else if("toolCall"in t&&t.toolCall){const e=t.toolCall.id||Y();q=e;const o=l({...t.thoughtSignature?{thoughtSignature:t.thoughtSignature}:{},
serverToolCallId:e,serverToolType:t.toolCall.toolType});n.enqueue({type:"tool-call",toolCallId:e,toolName:`server:${t.toolCall.toolType}`,
input:JSON.stringify(t.toolCall.args??{}),providerExecuted:true,dynamic:true,providerMetadata:o})}else if("toolResponse"in t&&t.toolResponse){
const e=q||t.toolResponse.id||Y();const o=l({...t.thoughtSignature?{thoughtSignature:t.thoughtSignature}:{},serverToolCallId:e,
serverToolType:t.toolResponse.toolType});n.enqueue({type:"tool-result",toolCallId:e,toolName:`server:${t.toolResponse.toolType}`,
result:t.toolResponse.response??{},providerMetadata:o});q=void 0}else if("functionCall"in t){const e=t.thoughtSignature?l({thoughtSignature:t.thoughtSignature
}):void 0;const o=t.functionCall.partialArgs!=null||t.functionCall.name!=null&&t.functionCall.willContinue===true
;const i=t.functionCall.name==null&&t.functionCall.args==null&&t.functionCall.partialArgs==null&&t.functionCall.willContinue==null
;const s=t.functionCall.name!=null&&t.functionCall.args!=null&&t.functionCall.partialArgs==null
;const a=t.functionCall.name!=null&&t.functionCall.args==null&&t.functionCall.partialArgs==null&&t.functionCall.willContinue!==true;if(!o&&(s||a)){if(M!==null){
n.enqueue({type:"text-end",id:M});M=null}if(N!==null){n.enqueue({type:"reasoning-end",id:N});N=null}}if(o){if(t.functionCall.name!=null){
const o=t.functionCall.id||Y();const i=new de;$.push({toolCallId:o,toolName:t.functionCall.name,accumulator:i,providerMetadata:e});n.enqueue({
type:"tool-input-start",id:o,toolName:t.functionCall.name,providerMetadata:e});if(t.functionCall.partialArgs!=null){const s=t.functionCall.partialArgs
;const{textDelta:a}=i.processPartialArgs(s);if(a.length>0)n.enqueue({type:"tool-input-delta",id:o,delta:a,providerMetadata:e})
;if(t.functionCall.willContinue!==true&&s.every(e=>e.willContinue!==true))G(n)}}else if(t.functionCall.partialArgs!=null&&$.length>0){const o=$[$.length-1]
;const i=t.functionCall.partialArgs;const{textDelta:s}=o.accumulator.processPartialArgs(i);if(s.length>0)n.enqueue({type:"tool-input-delta",id:o.toolCallId,
delta:s,providerMetadata:e});if(t.functionCall.willContinue!==true&&i.every(e=>e.willContinue!==true))G(n)}}else if(i&&$.length>0)G(n);else if(s){
const o=t.functionCall.id||Y();const i=t.functionCall.name
;const s=typeof t.functionCall.args==="string"?t.functionCall.args:JSON.stringify(t.functionCall.args??{});n.enqueue({type:"tool-input-start",id:o,toolName:i,
providerMetadata:e});n.enqueue({type:"tool-input-delta",id:o,delta:s,providerMetadata:e});n.enqueue({type:"tool-input-end",id:o,providerMetadata:e});n.enqueue({
type:"tool-call",toolCallId:o,toolName:i,input:s,providerMetadata:e});A=true}else if(a){const o=t.functionCall.id||Y();const i=t.functionCall.name;n.enqueue({
type:"tool-input-start",id:o,toolName:i,providerMetadata:e});n.enqueue({type:"tool-input-end",id:o,providerMetadata:e});n.enqueue({type:"tool-call",
toolCallId:o,toolName:i,input:"{}",providerMetadata:e});A=true}}}if(r.finishReason==="CONTINUATION"){if(I==null)k=v?.promptTokenCount;I=T(I,v);v=void 0}
if(r.finishReason!=null)y={unified:ke({finishReason:r.finishReason,hasToolCalls:A}),raw:r.finishReason}},flush(e){v=T(I,v);if(M!==null)e.enqueue({
type:"text-end",id:M});if(N!==null)e.enqueue({type:"reasoning-end",id:N});e.enqueue({type:"finish",finishReason:y,usage:_(v),providerMetadata:l({
promptFeedback:w,groundingMetadata:x,...h.length>0?{groundingMetadataPerRequest:[...h,f]}:{},urlContextMetadata:S,safetyRatings:O,usageMetadata:v??null,
finishMessage:R,serviceTier:v?.serviceTier??c?.["x-gemini-service-tier"]??null,...P!=null&&(y.raw==="MAX_TOKENS"||y.raw==="CONTINUATION")?{continuationToken:P
}:{},...k!=null?{initialPromptTokenCount:k}:{}})})}})),response:{headers:c},request:{body:t}};return{...V,stream:r==null?V.stream:V.stream.pipeThrough((0,
o.hr)(r))}}};function _e({reasoning:e,modelId:t,warnings:n}){if(!(0,o.g6)(e))return;if(ne(t).requestConfig.language.thinkingFormat==="level")return Te({
reasoning:e,modelId:t,warnings:n});return xe({reasoning:e,modelId:t,warnings:n})}function Te({reasoning:e,modelId:t,warnings:n}){
const i=ne(t).capabilities.language.reasoning.efforts;const s=(0,o.jv)({reasoning:e,effortMap:Object.fromEntries((i??[]).map(e=>[e,e])),warnings:n})
;if(s==null)return;return{thinkingLevel:s}}function xe({reasoning:e,modelId:t,warnings:n}){const i=ne(t);const s=i.capabilities.language.reasoning.minBudget
;if(e==="none"&&s===0)return{thinkingBudget:0};return{thinkingBudget:(0,o.sq)({reasoning:e,maxOutputTokens:i.requestConfig.language.reasoningMaxOutputTokens,
maxReasoningBudget:i.capabilities.language.reasoning.maxBudget,minReasoningBudget:s,warnings:n})}}
function Se({groundingMetadata:e,generateId:t,emittedSourceKeys:n}){if(!e?.groundingChunks)return;const o=[];const i=(e,t)=>{if(n?.has(t))return;n?.add(t)
;o.push(e)};for(const n of e.groundingChunks)if(n.web!=null)i({type:"source",sourceType:"url",id:t(),url:n.web.uri,title:n.web.title??void 0
},JSON.stringify(["url",n.web.uri]));else if(n.image!=null)i({type:"source",sourceType:"url",id:t(),url:n.image.sourceUri,title:n.image.title??void 0
},JSON.stringify(["url",n.image.sourceUri]));else if(n.retrievedContext!=null){const e=n.retrievedContext.uri;const o=n.retrievedContext.fileSearchStore
;if(e&&(e.startsWith("http://")||e.startsWith("https://")))i({type:"source",sourceType:"url",id:t(),url:e,title:n.retrievedContext.title??void 0
},JSON.stringify(["url",e]));else if(e){const o=n.retrievedContext.title??"Unknown Document";let s="application/octet-stream";let a=void 0
;if(e.endsWith(".pdf")){s="application/pdf";a=e.split("/").pop()}else if(e.endsWith(".txt")){s="text/plain";a=e.split("/").pop()}else if(e.endsWith(".docx")){
s="application/vnd.openxmlformats-officedocument.wordprocessingml.document";a=e.split("/").pop()}else if(e.endsWith(".doc")){s="application/msword"
;a=e.split("/").pop()}else if(e.match(/\.(md|markdown)$/)){s="text/markdown";a=e.split("/").pop()}else a=e.split("/").pop();i({type:"source",
sourceType:"document",id:t(),mediaType:s,title:o,filename:a},JSON.stringify(["document",e]))}else if(o){const e=n.retrievedContext.title??"Unknown Document";i({
type:"source",sourceType:"document",id:t(),mediaType:"application/octet-stream",title:e,filename:o.split("/").pop()},JSON.stringify(["file-search",o,e]))}
}else if(n.maps!=null){if(n.maps.uri)i({type:"source",sourceType:"url",id:t(),url:n.maps.uri,title:n.maps.title??void 0},JSON.stringify(["url",n.maps.uri]))}
return o.length>0?o:void 0}const Oe=()=>r.Ikc({webSearchQueries:r.YOg(r.YjP()).nullish(),imageSearchQueries:r.YOg(r.YjP()).nullish(),
retrievalQueries:r.YOg(r.YjP()).nullish(),searchEntryPoint:r.Ikc({renderedContent:r.YjP()}).nullish(),groundingChunks:r.YOg(r.Ikc({web:r.Ikc({uri:r.YjP(),
title:r.YjP().nullish()}).nullish(),image:r.Ikc({sourceUri:r.YjP(),imageUri:r.YjP(),title:r.YjP().nullish(),domain:r.YjP().nullish()}).nullish(),
retrievedContext:r.Ikc({uri:r.YjP().nullish(),title:r.YjP().nullish(),text:r.YjP().nullish(),fileSearchStore:r.YjP().nullish(),customMetadata:r.YOg(r.Ikc({
key:r.YjP(),stringValue:r.YjP().nullish(),numericValue:r.aig().nullish(),stringListValue:r.Ikc({values:r.YOg(r.YjP()).nullish()}).nullish()})).nullish()
}).nullish(),maps:r.Ikc({uri:r.YjP().nullish(),title:r.YjP().nullish(),text:r.YjP().nullish(),placeId:r.YjP().nullish()}).nullish()})).nullish(),
groundingSupports:r.YOg(r.Ikc({segment:r.Ikc({startIndex:r.aig().nullish(),endIndex:r.aig().nullish(),text:r.YjP().nullish()}).nullish(),
segment_text:r.YjP().nullish(),groundingChunkIndices:r.YOg(r.aig()).nullish(),supportChunkIndices:r.YOg(r.aig()).nullish(),
confidenceScores:r.YOg(r.aig()).nullish(),confidenceScore:r.YOg(r.aig()).nullish()})).nullish(),retrievalMetadata:r.KCZ([r.Ikc({webDynamicRetrievalScore:r.aig()
}),r.Ikc({})]).nullish()});const Re=()=>r.Ikc({jsonPath:r.YjP(),stringValue:r.YjP().nullish(),numberValue:r.aig().nullish(),boolValue:r.zMY().nullish(),
nullValue:r.L5J().nullish(),willContinue:r.zMY().nullish()});const Pe=()=>r.Ikc({parts:r.YOg(r.KCZ([r.Ikc({functionCall:r.Ikc({id:r.YjP().nullish(),
name:r.YjP().nullish(),args:r.L5J().nullish(),partialArgs:r.YOg(Re()).nullish(),willContinue:r.zMY().nullish()}),thoughtSignature:r.YjP().nullish()}),r.Ikc({
inlineData:r.Ikc({mimeType:r.YjP(),data:r.YjP()}),thought:r.zMY().nullish(),thoughtSignature:r.YjP().nullish()}),r.Ikc({toolCall:r.Ikc({toolType:r.YjP(),
args:r.L5J().nullish(),id:r.YjP()}),thoughtSignature:r.YjP().nullish()}),r.Ikc({toolResponse:r.Ikc({toolType:r.YjP(),response:r.L5J().nullish(),id:r.YjP()}),
thoughtSignature:r.YjP().nullish()}),r.Ikc({executableCode:r.Ikc({language:r.YjP(),code:r.YjP()}).nullish(),codeExecutionResult:r.Ikc({outcome:r.YjP(),
output:r.YjP().nullish()}).nullish(),text:r.YjP().nullish(),thought:r.zMY().nullish(),thoughtSignature:r.YjP().nullish()})])).nullish()});const je=()=>r.Ikc({
category:r.YjP().nullish(),probability:r.YjP().nullish(),probabilityScore:r.aig().nullish(),severity:r.YjP().nullish(),severityScore:r.aig().nullish(),
blocked:r.zMY().nullish()});const Ye=()=>r.YOg(r.Ikc({modality:r.YjP(),tokenCount:r.aig()}).loose()).nullish();const Ae=()=>r.Ikc({
cachedContentTokenCount:r.aig().nullish(),thoughtsTokenCount:r.aig().nullish(),promptTokenCount:r.aig().nullish(),candidatesTokenCount:r.aig().nullish(),
toolUsePromptTokenCount:r.aig().nullish(),totalTokenCount:r.aig().nullish(),trafficType:r.YjP().nullish(),serviceTier:r.YjP().nullish(),
promptTokensDetails:Ye(),cacheTokensDetails:Ye(),candidatesTokensDetails:Ye(),toolUsePromptTokensDetails:Ye()}).loose();const Ee=()=>r.Ikc({
urlMetadata:r.YOg(r.Ikc({retrievedUrl:r.YjP(),urlRetrievalStatus:r.YjP()})).nullish()});const Me=(0,o.ID)(()=>(0,o.C_)(r.Ikc({responseId:r.YjP().nullish(),
candidates:r.YOg(r.Ikc({content:Pe().nullish().or(r.Ikc({}).strict()),finishReason:r.YjP().nullish(),finishMessage:r.YjP().nullish(),
continuationToken:r.YjP().nullish(),safetyRatings:r.YOg(je()).nullish(),groundingMetadata:Oe().nullish(),urlContextMetadata:Ee().nullish()})).nullish(),
usageMetadata:Ae().nullish(),promptFeedback:r.Ikc({blockReason:r.YjP().nullish(),safetyRatings:r.YOg(je()).nullish()}).nullish()})));const Ne=(0,o.ID)(()=>(0,
o.C_)(r.Ikc({error:u().nullish(),responseId:r.YjP().nullish(),candidates:r.YOg(r.Ikc({content:Pe().nullish(),finishReason:r.YjP().nullish(),
finishMessage:r.YjP().nullish(),continuationToken:r.YjP().nullish(),safetyRatings:r.YOg(je()).nullish(),groundingMetadata:Oe().nullish(),
urlContextMetadata:Ee().nullish()})).nullish(),usageMetadata:Ae().nullish(),promptFeedback:r.Ikc({blockReason:r.YjP().nullish(),
safetyRatings:r.YOg(je()).nullish()}).nullish()})));function De(e){return e!=null&&e!==""&&e!=="BLOCK_REASON_UNSPECIFIED"&&e!=="BLOCKED_REASON_UNSPECIFIED"}
const Le=()=>r._H3({searchTypes:r.Ikc({webSearch:r.Ikc({}).optional(),imageSearch:r.Ikc({}).optional()}).optional(),timeRangeFilter:r.Ikc({startTime:r.YjP(),
endTime:r.YjP()}).optional()});const Ue=(0,o.z)({id:"google.google_search",inputSchema:(0,o.ID)(()=>(0,o.C_)(r.Ikc({}))),outputSchema:(0,o.ID)(()=>(0,
o.C_)(r.Ikc({})))});const qe=(0,o.ID)(()=>(0,o.C_)(r.Ikc({googleSearch:Le().optional()})));const $e=2147483648;const Ge=2e7
;const Ve=new Set(["text","reasoning","source","tool-call","tool-result"]);function Fe(e){for(const t of e){const e=t.type
;if(e!=="text"&&e!=="image")throw new a.b8({functionality:`batch request type: ${e}`,
message:`The Google Batch API does not support batch requests with type "${e}".`})}}const He=()=>r.Ikc({code:r.KCZ([r.aig(),r.YjP()]).nullish(),
message:r.YjP().nullish(),status:r.YjP().nullish()});const ze=()=>r.Ikc({requestCount:r.KCZ([r.YjP(),r.aig()]).nullish(),
successfulRequestCount:r.KCZ([r.YjP(),r.aig()]).nullish(),failedRequestCount:r.KCZ([r.YjP(),r.aig()]).nullish(),
pendingRequestCount:r.KCZ([r.YjP(),r.aig()]).nullish()});const Be=()=>r.Ikc({responsesFile:r.YjP().nullish(),inlinedResponses:r.Ikc({
inlinedResponses:r.YOg(r.Ikc({metadata:r.Ikc({key:r.YjP()}),response:r.L5J().nullish(),error:He().nullish()}))}).nullish()});const We=()=>r.Ikc({name:r.YjP(),
metadata:r.Ikc({state:r.YjP().nullish(),createTime:r.YjP().nullish(),batchStats:ze().nullish(),output:Be().nullish()}).nullish(),done:r.zMY().nullish(),
error:He().nullish(),response:Be().nullish()});const Je=(0,o.ID)(()=>(0,o.C_)(We()));const Ke=(0,o.ID)(()=>(0,o.C_)(r.Ikc({operations:r.YOg(We()).nullish(),
nextPageToken:r.YjP().nullish()})));const Ze=(0,o.ID)(()=>(0,o.C_)(r.Ikc({})));const Xe=(0,o.ID)(()=>(0,o.C_)(r.Ikc({file:r.Ikc({name:r.YjP(),
expirationTime:r.YjP().nullish()})})));const Qe=(0,o.ID)(()=>(0,o.C_)(r.Ikc({key:r.YjP(),response:r.L5J().nullish(),error:He().nullish()})));const et=(0,
o.ID)(()=>(0,o.C_)(r.Ikc({candidates:r.YOg(r.L5J()).nullish(),promptFeedback:r.Ikc({blockReason:r.YjP().nullish()}).nullish()})));var tt=class{constructor(e){
this.specificationVersion="v4";this.provider=e.provider;this.batchConfig=e.config;this.supportedUrls=e.supportedUrls
;this.batchGenerateId=e.config.generateId??o.$C;this.maxLineBytes=e.maxLineBytes}async doStartBatch(e){Fe(e.requests);const t=lt(e.requests);const n=[]
;const i=`ai-sdk-batch-${this.batchGenerateId()}`;const s=[];const r={batch:{displayName:i,...e.webhookUrl!=null&&{webhookConfig:{uris:[e.webhookUrl]}},
inputConfig:{requests:{requests:s}}}};const l=new TextEncoder;let u=l.encode(JSON.stringify(r)).byteLength;let c;for(const t of e.requests){
const e=t.type==="text"?await Ce.prepareRequest({modelId:t.modelId,config:this.batchConfig,options:t.options}):await this.prepareImageRequest(t);const o={
request:e.args,metadata:{key:t.id}};if(c==null){const n=l.encode(JSON.stringify(o)).byteLength;const i=u+n+(s.length>0?1:0);if(i<Ge){s.push(o);u=i}else{c=[]
;for(const e of s)c.push(JSON.stringify({key:e.metadata.key,request:e.request}),"\n");s.length=0;c.push(JSON.stringify({key:t.id,request:e.args}),"\n")}
}else c.push(JSON.stringify({key:t.id,request:e.args}),"\n");for(const o of e.warnings)n.push({requestId:t.id,warning:o})}
const p=`${this.batchConfig.baseURL}/${b(t)}:batchGenerateContent`;if(c==null){const{value:t}=await(0,o.GU)({url:p,headers:await this.getHeaders(e.headers),
body:r,failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(Je),abortSignal:e.abortSignal,fetch:this.batchConfig.fetch});return{batchId:t.name,...nt(t),
warnings:n}}const g=new Blob(c,{type:"application/jsonl"});c.length=0;if(g.size>$e)throw new a.Di({argument:"requests",
message:"Google batch input files must not exceed 2 GB."});const{value:h}=await(0,o.GU)({url:`${this.getBaseOrigin()}/upload/v1beta/files`,headers:(0,
o.m2)(await this.getHeaders(e.headers),{"X-Goog-Upload-Protocol":"resumable","X-Goog-Upload-Command":"start",
"X-Goog-Upload-Header-Content-Length":String(g.size),"X-Goog-Upload-Header-Content-Type":"application/jsonl"}),body:{file:{display_name:`${i}-input`}},
failedResponseHandler:d,successfulResponseHandler:rt,abortSignal:e.abortSignal,fetch:this.batchConfig.fetch});const{value:f}=await(0,o.SP)({url:h,headers:{
"X-Goog-Upload-Offset":"0","X-Goog-Upload-Command":"upload, finalize","Content-Type":"application/jsonl"},body:{content:g,values:{byteLength:g.size,
mediaType:"application/jsonl"}},failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(Xe),abortSignal:e.abortSignal,fetch:this.batchConfig.fetch})
;const{value:m}=await(0,o.GU)({url:p,headers:await this.getHeaders(e.headers),body:{batch:{displayName:i,...e.webhookUrl!=null&&{webhookConfig:{
uris:[e.webhookUrl]}},inputConfig:{fileName:f.file.name}}},failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(Je),abortSignal:e.abortSignal,
fetch:this.batchConfig.fetch});return{batchId:m.name,...nt(m),providerMetadata:{google:{inputFileId:f.file.name,...f.file.expirationTime!=null?{
inputFileExpiresAt:f.file.expirationTime}:{}}},warnings:n}}async doGetBatchStatus(e){return nt(await this.retrieveBatch(e))}async doCancelBatch(e){await(0,
o.GU)({url:`${this.batchConfig.baseURL}/${e.batchId}:cancel`,headers:await this.getHeaders(e.headers),body:{},failedResponseHandler:d,
successfulResponseHandler:(0,o.cV)(Ze),abortSignal:e.abortSignal,fetch:this.batchConfig.fetch});return{}}async doListBatches(e){
const t=new URL(`${this.batchConfig.baseURL}/batches`);if(e.limit!=null)t.searchParams.set("pageSize",String(e.limit))
;if(e.cursor!=null)t.searchParams.set("pageToken",e.cursor);const{value:n}=await(0,o.$b)({url:t.toString(),headers:await this.getHeaders(e.headers),
failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(Ke),abortSignal:e.abortSignal,fetch:this.batchConfig.fetch,validateUrl:false});return{
batches:(n.operations??[]).map(e=>({batchId:e.name,...nt(e)})),...n.nextPageToken!=null?{nextCursor:n.nextPageToken}:{}}}async doGetBatchResults(e){
const t=await this.retrieveBatch(e);const n=nt(t);if(n.status==="pending")throw new a.Di({argument:"batchId",
message:`Google batch "${e.batchId}" is not complete.`})
;const i=t.metadata?.output?.inlinedResponses?.inlinedResponses??t.response?.inlinedResponses?.inlinedResponses;if(i!=null)return(0,
o.NR)(this.iterateBatchResults(i.map(e=>({key:e.metadata.key,response:e.response,error:e.error}))))
;const s=t.metadata?.output?.responsesFile??t.response?.responsesFile;if(s==null){if(n.status==="completed")throw new a.xn({data:t,
message:`Google batch "${e.batchId}" completed without batch output.`});return new ReadableStream({start(e){e.close()}})}
const r=s.split("/").map(e=>encodeURIComponent(e)).join("/");const{value:l}=await(0,o.$b)({
url:`${this.getBaseOrigin()}/download/v1beta/${r}:download?alt=media`,headers:await this.getHeaders(e.headers),failedResponseHandler:d,
successfulResponseHandler:(0,o.ny)(Qe,{maxLineBytes:this.maxLineBytes}),abortSignal:e.abortSignal,fetch:this.batchConfig.fetch,validateUrl:false});return(0,
o.NR)(this.iterateBatchResults(l))}async retrieveBatch(e){const{value:t}=await(0,o.$b)({url:`${this.batchConfig.baseURL}/${e.batchId}`,
headers:await this.getHeaders(e.headers),failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(Je),abortSignal:e.abortSignal,fetch:this.batchConfig.fetch,
validateUrl:false});return t}async*iterateBatchResults(e){for await(const t of e){if(t.error!=null){const e=at(t.error,"Google batch request failed.")
;const n=t.error.status==="CANCELLED"||String(t.error.code)==="1"?"cancelled":"failed";yield{type:"text",id:t.key,status:n,error:e};continue}
if(t.response==null){yield{type:"text",id:t.key,status:"failed",error:{message:"Google returned a batch result without a response or error.",
code:"invalid_batch_result"}};continue}const e=await(0,o.ZZ)({value:t.response,schema:et})
;if(e.success&&(e.value.candidates==null||e.value.candidates.length===0)){const n=e.value.promptFeedback??void 0;const o=n?.blockReason??void 0;yield{
type:"text",id:t.key,status:"failed",error:{
message:o==null?"Google returned a batch response without any candidates.":`Google blocked the batch request (${o}).`,
code:o==null?"invalid_response":"prompt_blocked",...o!=null?{type:o}:{}},...n!=null?{providerMetadata:{google:{promptFeedback:{blockReason:n.blockReason??null}}
}}:{}};continue}const n=await(0,o.ZZ)({value:t.response,schema:Me});if(!n.success){yield{type:"text",id:t.key,status:"failed",error:{
message:"Google returned an invalid GenerateContent batch result.",code:"invalid_response"}};continue}const i=Ce.convertGenerateContentResponse({
config:this.batchConfig,response:n.value,warnings:[],providerOptionsNames:["google"]});const s=ut(i);if(s!=null){yield{type:"image",id:t.key,status:"succeeded",
result:s};continue}const a=i.content.find(e=>!Ve.has(e.type));if(a!=null){yield{type:"text",id:t.key,status:"failed",error:{
message:`Google returned a "${a.type}" content block, but that content is not supported in AI SDK text batches.`,code:"unsupported_content"}};continue}yield{
type:"text",id:t.key,status:"succeeded",result:i}}}async prepareImageRequest(e){
const{prompt:t,n,size:i,aspectRatio:s,seed:r,files:l,mask:u,providerOptions:c}=e.options;const d=[];if(u!=null)throw new a.b8({
functionality:"mask-based image editing in Google batches"});if(n>1)throw new a.b8({functionality:"multiple images per Google batch request"})
;if(i!=null)d.push({type:"unsupported",feature:"size",details:"This model does not support the `size` option. Use `aspectRatio` instead."});const p=[]
;if(t!=null)p.push({type:"text",text:t});for(const e of l??[])p.push(e.type==="url"?{type:"file",data:{type:"url",url:new URL(e.url)},mediaType:"image/*"}:{
type:"file",data:{type:"data",data:e.data},mediaType:e.mediaType});const g=await(0,o.xI)({provider:"google",providerOptions:c,schema:qe})
;const{responseModalities:h,imageConfig:f,...m}=await(0,o.xI)({provider:"google",providerOptions:c,schema:W})??{};const y=await(0,o.xI)({provider:"google",
providerOptions:{google:{...m,responseModalities:["IMAGE"],imageConfig:s!=null||f!=null?{...f,...s!=null?{aspectRatio:s}:{}}:void 0}},schema:W})
;const v=await Ce.prepareRequest({modelId:e.modelId,config:this.batchConfig,options:{prompt:[{role:"user",content:p}],seed:r,providerOptions:{google:y??{
responseModalities:["IMAGE"]}},tools:g?.googleSearch!=null?[{type:"provider",id:"google.google_search",name:"google_search",args:g.googleSearch}]:void 0}})
;return{...v,warnings:[...d,...v.warnings]}}async getHeaders(e){return(0,o.m2)(this.batchConfig.headers?await(0,o.hd)(this.batchConfig.headers):void 0,e)}
getBaseOrigin(){return this.batchConfig.baseURL.replace(/\/v1beta$/,"")}};function nt(e){const t=e.metadata?.state??void 0;const n=it(e.metadata?.batchStats)
;const o=e.metadata?.createTime??void 0;const i=e.error!=null?at(e.error,"Google batch failed."):void 0;return{status:ot({rawStatus:t,done:e.done??void 0,
hasError:i!=null}),...t!=null?{rawStatus:t}:{},...n!=null?{requestCounts:n}:{},...i!=null?{error:i}:{},...o!=null?{createdAt:o}:{}}}
function ot({rawStatus:e,done:t,hasError:n}){if(n)return"failed";if(e==null)return t?"completed":"pending";switch(e.replace(/^(?:BATCH|JOB)_STATE_/,"")){
case"SUCCEEDED":return"completed";case"FAILED":case"CANCELLED":case"EXPIRED":return"failed";default:return"pending"}}function it(e){const t=st(e?.requestCount)
;const n=st(e?.successfulRequestCount??0);const i=st(e?.failedRequestCount??0);const s=st(e?.pendingRequestCount??0);return(0,o.F8)({total:t,pending:s,
completed:n,failed:i})}function st(e){const t=typeof e==="string"&&/^\d+$/.test(e)?Number(e):e
;return typeof t==="number"&&Number.isSafeInteger(t)&&t>=0?t:void 0}function at(e,t){return{message:e.message??t,...e.status!=null?{type:e.status}:{},
...e.code!=null?{code:String(e.code)}:{}}}const rt=async({response:e})=>{const t=e.headers.get("x-goog-upload-url");if(t==null)throw new a.xn({data:e.headers,
message:"Google did not return a resumable upload URL."});return{value:t}};function lt(e){const t=e[0]?.modelId;if(t==null)throw new a.Di({argument:"requests",
message:"Google batches require at least one request."});for(const n of e)if(n.modelId!==t)throw new a.Di({argument:"requests",
message:"Google batches require every request to use the same model because the model is part of the batch endpoint."});return t}function ut(e){
const t=e.content.flatMap(e=>e.type==="file"&&e.mediaType.startsWith("image/")&&e.data.type==="data"?[(0,o.ej)(e.data.data)]:[]);if(t.length===0)return void 0
;const n=e.providerMetadata?.google??{};return{images:t,warnings:e.warnings,providerMetadata:{google:{...n,images:t.map(()=>({}))}},response:{
timestamp:new Date,modelId:e.response?.modelId??"",headers:e.response?.headers},usage:{inputTokens:e.usage.inputTokens.total,
outputTokens:e.usage.outputTokens.total,totalTokens:(e.usage.inputTokens.total??0)+(e.usage.outputTokens.total??0)}}}const ct=(0,o.z)({
id:"google.enterprise_web_search",inputSchema:(0,o.ID)(()=>(0,o.C_)(r.Ikc({}))),outputSchema:(0,o.ID)(()=>(0,o.C_)(r.Ikc({})))});(0,o.ID)(()=>(0,o.C_)(r._H3({
fileSearchStoreNames:r.YOg(r.YjP()).describe("The names of the file_search_stores to retrieve from. Example: `fileSearchStores/my-file-search-store-123`"),
topK:r.aig().int().positive().describe("The number of file search retrieval chunks to retrieve.").optional(),
metadataFilter:r.YjP().describe("Metadata filter to apply to the file search retrieval documents. See https://google.aip.dev/160 for the syntax of the filter expression.").optional()
})));const dt=(0,o.z)({id:"google.file_search",inputSchema:(0,o.ID)(()=>(0,o.C_)(r.Ikc({}))),outputSchema:(0,o.ID)(()=>(0,o.C_)(r.Ikc({})))});const pt={
googleSearch:Ue,enterpriseWebSearch:ct,googleMaps:(0,o.z)({id:"google.google_maps",inputSchema:(0,o.ID)(()=>(0,o.C_)(r.Ikc({}))),outputSchema:(0,o.ID)(()=>(0,
o.C_)(r.Ikc({})))}),urlContext:(0,o.z)({id:"google.url_context",inputSchema:(0,o.ID)(()=>(0,o.C_)(r.Ikc({}))),outputSchema:(0,o.ID)(()=>(0,o.C_)(r.Ikc({})))}),
fileSearch:dt,codeExecution:j,vertexRagStore:(0,o.z)({id:"google.vertex_rag_store",inputSchema:(0,o.ID)(()=>(0,o.C_)(r.Ikc({}))),outputSchema:(0,o.ID)(()=>(0,
o.C_)(r.Ikc({})))})};const gt=new Set(["gemini-2.5-flash-image","gemini-3-pro-image-preview","gemini-3.1-flash-image-preview","gemini-nano-banana-2.1"])
;var ht=class e{static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,{},t.config)}get maxImagesPerCall(){
if(this.settings.maxImagesPerCall!=null)return this.settings.maxImagesPerCall;return 1}get supportsFileInputs(){return gt.has(this.modelId)?true:void 0}
get supportsMaskInputs(){return this.supportsFileInputs===true?false:void 0}get provider(){return this.config.provider}constructor(e,t,n){this.modelId=e
;this.settings=t;this.config=n;this.specificationVersion="v4"}async doGenerate(e){
if(!this.modelId.startsWith("gemini-"))throw new Error("Google image models other than Gemini are no longer supported. Use a model ID that starts with `gemini-`.")
;const{prompt:t,size:n,aspectRatio:i,seed:s,providerOptions:a,headers:r,abortSignal:l,files:u,mask:c}=e;const d=[]
;if(c!=null)throw new Error("Gemini image models do not support mask-based image editing.");if(n!=null)d.push({type:"unsupported",feature:"size",
details:"This model does not support the `size` option. Use `aspectRatio` instead."});const p=[];if(t!=null)p.push({type:"text",text:t})
;if(u!=null&&u.length>0)for(const e of u)if(e.type==="url")p.push({type:"file",data:{type:"url",url:new URL(e.url)},mediaType:"image/*"});else p.push({
type:"file",data:{type:"data",data:typeof e.data==="string"?e.data:new Uint8Array(e.data)},mediaType:e.mediaType});const g=[{role:"user",content:p}]
;const h=await(0,o.xI)({provider:"google",providerOptions:a,schema:qe});const{googleSearch:f,responseModalities:m,imageConfig:y,...v}=a?.google??{}
;const I=await new Ce(this.modelId,{provider:this.config.provider,baseURL:this.config.baseURL,headers:this.config.headers??{},fetch:this.config.fetch,
generateId:this.config.generateId??o.$C}).doGenerate({prompt:g,seed:s,providerOptions:{google:{...v,responseModalities:["IMAGE"],imageConfig:i!=null||y!=null?{
...y,...i!=null?{aspectRatio:i}:{}}:void 0}},tools:h?.googleSearch!=null?[{type:"provider",id:"google.google_search",name:"google_search",args:h.googleSearch
}]:void 0,headers:r,abortSignal:l});const k=this.config._internal?.currentDate?.()??new Date;const w=[]
;for(const e of I.content)if(e.type==="file"&&e.mediaType.startsWith("image/")&&e.data.type==="data")w.push((0,o.ej)(e.data.data))
;const b=I.providerMetadata?.google??{};return{images:w,...I.finishReason.unified==="content-filter"?{isRetryable:false}:{},warnings:d,providerMetadata:{
google:{...b,finishReason:I.finishReason.raw??null,images:w.map(()=>({}))}},response:{timestamp:k,modelId:this.modelId,headers:I.response?.headers},
usage:I.usage?{inputTokens:I.usage.inputTokens.total,outputTokens:I.usage.outputTokens.total,
totalTokens:(I.usage.inputTokens.total??0)+(I.usage.outputTokens.total??0)}:void 0}}};var ft=class{get provider(){return this.config.provider}constructor(e){
this.config=e;this.specificationVersion="v4"}async uploadFile(e){const t=await(0,o.xI)({provider:"google",providerOptions:e.providerOptions,schema:vt})
;const n=async()=>(0,o.m2)(await(0,o.hd)(this.config.headers),e.headers);const i=this.config.fetch??globalThis.fetch;const s=[];if(e.filename!=null)s.push({
type:"unsupported",feature:"filename"});const r=(0,o.XQ)(e.data);const l=e.mediaType;const u=t?.displayName
;const c=await i(`${this.config.baseURL.replace(/\/v1beta$/,"")}/upload/v1beta/files`,{method:"POST",headers:{...await n(),"X-Goog-Upload-Protocol":"resumable",
"X-Goog-Upload-Command":"start","X-Goog-Upload-Header-Content-Length":String(r.length),"X-Goog-Upload-Header-Content-Type":l,"Content-Type":"application/json"},
body:JSON.stringify({file:{...u!=null?{display_name:u}:{}}}),signal:e.abortSignal});if(!c.ok){const e=await c.text();throw new a.bD({
name:"GOOGLE_FILES_UPLOAD_ERROR",message:`Failed to initiate resumable upload: ${c.status} ${e}`})}const p=c.headers.get("x-goog-upload-url")
;if(!p)throw new a.bD({name:"GOOGLE_FILES_UPLOAD_ERROR",message:"No upload URL returned from initiation request"});const g=await i(p,{method:"POST",headers:{
"X-Goog-Upload-Offset":"0","X-Goog-Upload-Command":"upload, finalize"},body:mt(r),signal:e.abortSignal});if(!g.ok){const e=await g.text();throw new a.bD({
name:"GOOGLE_FILES_UPLOAD_ERROR",message:`Failed to upload file data: ${g.status} ${e}`})}let h=(await g.json()).file;const f=t?.pollIntervalMs??2e3
;const m=t?.pollTimeoutMs??3e5;const y=Date.now();while(h.state==="PROCESSING"){if(Date.now()-y>m)throw new a.bD({name:"GOOGLE_FILES_UPLOAD_TIMEOUT",
message:`File processing timed out after ${m}ms`});await(0,o.cb)(f,{abortSignal:e.abortSignal});const t=/^files\/([^/]+)$/.exec(h.name)
;const i=t!=null?`files/${(0,o.$9)(t[1])}`:(0,o.$9)(h.name);const{value:s}=await(0,o.$b)({url:`${this.config.baseURL}/${i}`,validateUrl:false,headers:await n(),
successfulResponseHandler:(0,o.cV)(yt),failedResponseHandler:d,abortSignal:e.abortSignal,fetch:this.config.fetch});h=s}if(h.state==="FAILED")throw new a.bD({
name:"GOOGLE_FILES_UPLOAD_FAILED",message:`File processing failed for ${h.name}`});return{warnings:s,providerReference:{google:h.uri},
mediaType:h.mimeType??e.mediaType,providerMetadata:{google:{name:h.name,displayName:h.displayName,mimeType:h.mimeType,sizeBytes:h.sizeBytes,state:h.state,
uri:h.uri,...h.createTime!=null?{createTime:h.createTime}:{},...h.updateTime!=null?{updateTime:h.updateTime}:{},...h.expirationTime!=null?{
expirationTime:h.expirationTime}:{},...h.sha256Hash!=null?{sha256Hash:h.sha256Hash}:{}}}}}};function mt(e){if(e.buffer instanceof ArrayBuffer)return e
;return new Uint8Array(e)}const yt=(0,o.ID)(()=>(0,o.C_)(r.Ikc({name:r.YjP(),displayName:r.YjP().nullish(),mimeType:r.YjP(),sizeBytes:r.YjP().nullish(),
createTime:r.YjP().nullish(),updateTime:r.YjP().nullish(),expirationTime:r.YjP().nullish(),sha256Hash:r.YjP().nullish(),uri:r.YjP(),state:r.YjP()})))
;const vt=(0,o.ID)(()=>(0,o.C_)(r._H3({displayName:r.YjP().nullish(),pollIntervalMs:r.aig().positive().nullish(),pollTimeoutMs:r.aig().positive().nullish()})))
;const It=(0,o.ID)(()=>(0,o.C_)(r._H3({pollIntervalMs:r.aig().positive().nullish(),pollTimeoutMs:r.aig().positive().nullish(),
personGeneration:r.k5n(["dont_allow","allow_adult","allow_all"]).nullish(),negativePrompt:r.YjP().nullish(),referenceImages:r.YOg(r.Ikc({
bytesBase64Encoded:r.YjP().nullish(),gcsUri:r.YjP().nullish()})).nullish()})));function kt(e){return e.frameImages?.find(e=>e.frameType==="first_frame")?.image}
function wt(e){return kt(e)??e.image}function bt(e){return e.frameImages?.find(e=>e.frameType==="last_frame")?.image}function Ct(e){
if(e.frameImages!=null&&e.frameImages.length>0)return;return e.inputReferences!=null&&e.inputReferences.length>0?e.inputReferences:void 0}function _t(e,t){
if(e.type==="url"){if(e.url.startsWith("gs://"))return{gcsUri:e.url,mimeType:"image/png"};t.push({type:"unsupported",feature:"URL-based image input",
details:"Google Generative AI video models require base64-encoded images or GCS URIs. URL will be ignored."});return}return{
bytesBase64Encoded:typeof e.data==="string"?e.data:(0,o.n_)(e.data),mimeType:e.mediaType||"image/png"}}function Tt(e){if(e.bytesBase64Encoded)return{image:{
bytesBase64Encoded:e.bytesBase64Encoded,mimeType:"image/png"},referenceType:"asset"};if(e.gcsUri)return{image:{gcsUri:e.gcsUri,mimeType:"image/png"},
referenceType:"asset"};return e}function xt(e,t){const n=_t(e,t);return n!=null?{image:n,referenceType:"asset"}:void 0}var St=class{get provider(){
return this.config.provider}get maxVideosPerCall(){return 4}constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4"}async buildRequest(e){
const t=[];const n=await(0,o.xI)({provider:"google",providerOptions:e.providerOptions,schema:It});const i=[{}];const s=i[0];if(e.prompt!=null)s.prompt=e.prompt
;const a=wt(e);if(a!=null){const e=_t(a,t);if(e!=null)s.image=e}const r=bt(e);if(r!=null){const e=_t(r,t);if(e!=null)s.lastFrame=e}const l=Ct(e)
;if(l!=null)s.referenceImages=l.flatMap(e=>{const n=xt(e,t);return n!=null?[n]:[]
});else if(n?.referenceImages!=null)s.referenceImages=n.referenceImages.map(e=>Tt(e));const u={sampleCount:e.n};if(e.aspectRatio)u.aspectRatio=e.aspectRatio
;if(e.resolution)u.resolution={"1280x720":"720p","1920x1080":"1080p","3840x2160":"4k"}[e.resolution]||e.resolution;if(e.duration)u.durationSeconds=e.duration
;if(e.seed!=null)u.seed=e.seed;if(n!=null){const e=n;if(e.personGeneration!==void 0&&e.personGeneration!==null)u.personGeneration=e.personGeneration
;if(e.negativePrompt!==void 0&&e.negativePrompt!==null)u.negativePrompt=e.negativePrompt
;for(const[t,n]of Object.entries(e))if(!["pollIntervalMs","pollTimeoutMs","personGeneration","negativePrompt","referenceImages"].includes(t))u[t]=n}return{
instances:i,parameters:u,warnings:t,googleOptions:n}}async buildCompletedResult(e,t,n,i){const s=e.response
;if(!s?.generateVideoResponse?.generatedSamples||s.generateVideoResponse.generatedSamples.length===0)throw new a.bD({name:"GOOGLE_VIDEO_GENERATION_ERROR",
message:`No videos in response. Response: ${JSON.stringify(e)}`});const r=[];const l=[];const u=(await(0,o.hd)(this.config.headers))?.["x-goog-api-key"]
;for(const e of s.generateVideoResponse.generatedSamples)if(e.video?.uri){const t=u&&(0,
o.J6)(e.video.uri,this.config.baseURL)?`${e.video.uri}${e.video.uri.includes("?")?"&":"?"}key=${u}`:e.video.uri;r.push({type:"url",url:t,mediaType:"video/mp4"})
;l.push({uri:e.video.uri})}if(r.length===0)throw new a.bD({name:"GOOGLE_VIDEO_GENERATION_ERROR",message:"No valid videos in response"});return{
status:"completed",videos:r,warnings:n,response:{timestamp:i,modelId:this.modelId,headers:t},providerMetadata:{google:{videos:l}}}}async doStart(e){
const t=this.config._internal?.currentDate?.()??new Date;const{instances:n,parameters:i,warnings:s}=await this.buildRequest(e)
;const{value:r,responseHeaders:l}=await(0,o.GU)({url:`${this.config.baseURL}/models/${this.modelId}:predictLongRunning`,headers:(0,o.m2)(await(0,
o.hd)(this.config.headers),e.headers),body:{instances:n,parameters:i},successfulResponseHandler:(0,o.cV)(Ot),failedResponseHandler:d,abortSignal:e.abortSignal,
fetch:this.config.fetch});const u=r.name;if(!u)throw new a.bD({name:"GOOGLE_VIDEO_GENERATION_ERROR",message:"No operation name returned from API"});return{
operation:{operationName:u},warnings:s,response:{timestamp:t,modelId:this.modelId,headers:l}}}async doStatus(e){
const t=this.config._internal?.currentDate?.()??new Date;const{operationName:n}=e.operation;const{value:i,responseHeaders:s}=await(0,o.$b)({
url:`${this.config.baseURL}/${n}`,validateUrl:false,headers:(0,o.m2)(await(0,o.hd)(this.config.headers),e.headers),successfulResponseHandler:(0,o.cV)(Ot),
failedResponseHandler:d,abortSignal:e.abortSignal,fetch:this.config.fetch});if(!i.done)return{status:"pending",response:{timestamp:t,modelId:this.modelId,
headers:s}};if(i.error)return{status:"error",error:`Video generation failed: ${i.error.message}`,response:{timestamp:t,modelId:this.modelId,headers:s}}
;return this.buildCompletedResult(i,s,[],t)}};const Ot=(0,o.ID)(()=>(0,o.C_)(r.Ikc({name:r.YjP().nullish(),done:r.zMY().nullish(),error:r.Ikc({
code:r.aig().nullish(),message:r.YjP(),status:r.YjP().nullish()}).nullish(),response:r.Ikc({generateVideoResponse:r.Ikc({generatedSamples:r.YOg(r.Ikc({
video:r.Ikc({uri:r.YjP().nullish()}).nullish()})).nullish()}).nullish()}).nullish()})));const Rt=(0,o.ID)(()=>(0,o.C_)(r.Ikc({candidates:r.YOg(r.Ikc({
content:r.Ikc({parts:r.YOg(r.Ikc({inlineData:r.Ikc({mimeType:r.YjP().nullish(),data:r.YjP().nullish()}).nullish()})).nullish()}).nullish()})).nullish(),
usageMetadata:r.g1P(r.YjP(),r.Pq9()).nullish()})));function Pt({text:e,voice:t,providerOptions:n}){const o=n?.google
;const i=o!=null&&typeof o==="object"?o:void 0;const s=i&&"turns"in i?i.turns:void 0;const a=[];if(Array.isArray(s)&&s.length>0){for(const e of s){
if(e==null||typeof e!=="object"||!("text"in e)||typeof e.text!=="string")break;a.push(e.text)}if(a.length===s.length)e=a.join("")}
const r=i&&"multiSpeakerVoiceConfig"in i?i.multiSpeakerVoiceConfig:void 0
;const l=r!=null&&typeof r==="object"&&"speakerVoiceConfigs"in r&&Array.isArray(r.speakerVoiceConfigs)?r.speakerVoiceConfigs:[];return{text:e,
usesCustomVoice:t?.startsWith("voice_")===true||t?.startsWith("voicekey_")===true||l.some(e=>e!=null&&typeof e==="object"&&"voiceConfig"in e&&e.voiceConfig!=null&&typeof e.voiceConfig==="object"&&"voice"in e.voiceConfig)
}}const jt=()=>r.Ikc({voiceName:r.YjP()});const Yt=()=>r.Ikc({prebuiltVoiceConfig:jt(),voice:r.ZmZ().optional()});const At=()=>r.Ikc({
speaker:r.YjP().min(1).optional(),style:r.YjP().optional()});const Et=(0,o.ID)(()=>(0,o.C_)(r.Ikc({speechMetadata:At().optional(),turns:r.YOg(r.Ikc({
text:r.YjP(),speechMetadata:At().optional()})).min(1).optional(),multiSpeakerVoiceConfig:r.Ikc({speakerVoiceConfigs:r.YOg(r.Ikc({speaker:r.YjP(),
voiceConfig:Yt()}))}).optional()})));const Mt="Kore";const Nt=24e3;var Dt=class e{static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}
static[i.C](t){return new e(t.modelId,t.config)}get provider(){return this.config.provider}constructor(e,t){this.modelId=e;this.config=t
;this.specificationVersion="v4"}async getArgs({text:e,voice:t=Mt,outputFormat:n,instructions:i,speed:s,language:r,providerOptions:l}){const u=[]
;const c=this.config.provider.includes("vertex")?["googleVertex","vertex"]:["google"];let d;for(const e of c){d=await(0,o.xI)({provider:e,providerOptions:l,
schema:Et});if(d!=null)break}if(d==null&&!c.includes("google"))d=await(0,o.xI)({provider:"google",providerOptions:l,schema:Et})
;const p=!this.modelId.startsWith("gemini-2.5-")&&!this.modelId.startsWith("gemini-3.1-");const g=Pt({text:e,voice:t,providerOptions:{google:d}})
;if(g.usesCustomVoice)throw new a.Di({argument:"voice",message:"Custom voices are not supported. Use a prebuilt voice instead."})
;const h=d?.multiSpeakerVoiceConfig;const f=r==="auto"?void 0:r;const m=h?{multiSpeakerVoiceConfig:h,...f!=null&&{languageCode:f}}:{voiceConfig:{
prebuiltVoiceConfig:{voiceName:t}},...f!=null&&{languageCode:f}};let y=e;if(i!=null&&!p){if(h)u.push({type:"unsupported",feature:"instructions",
details:"Google Gemini TTS ignores `instructions` when `multiSpeakerVoiceConfig` is set, because prepending them would break multi-speaker transcript parsing."
});else y=`${i}: ${e}`}let v=[{text:y}];if(p){if(d?.turns&&d.speechMetadata)throw new a.Di({argument:"providerOptions",
message:"Set speechMetadata on each turn when using turns."});if(d?.turns&&e!=="")u.push({type:"unsupported",feature:"text",
details:"Google TTS turns replace the top-level text."});v=(d?.turns??[{text:e,speechMetadata:d?.speechMetadata}]).map(e=>{const t=e.speechMetadata?.style??i
;const n=e.speechMetadata?.speaker;if(h&&!h.speakerVoiceConfigs.some(e=>e.speaker===n))throw new a.Di({argument:"speechMetadata.speaker",
message:"Every multi-speaker turn must specify a speechMetadata.speaker matching a configured speaker."});return{text:e.text,...t!=null||n!=null?{
speechMetadata:{style:t,speaker:n}}:{}}})}else if(d?.turns||d?.speechMetadata)throw new a.Di({argument:"providerOptions",
message:"Structured speech metadata and turns require Gemini 3.8 TTS."});if(g.text.length===0)throw new a.Di({argument:"text",
message:"Speech input must contain a non-empty transcript."});if(s!=null)u.push({type:"unsupported",feature:"speed",
details:"Google Gemini TTS models do not support the `speed` option. It was ignored."});const I=p?{wav:"AUDIO_WAV","audio/wav":"AUDIO_WAV",pcm:"AUDIO_L16",
"audio/l16":"AUDIO_L16",mulaw:"AUDIO_MULAW","audio/mulaw":"AUDIO_MULAW",alaw:"AUDIO_ALAW","audio/alaw":"AUDIO_ALAW"}:{wav:"AUDIO_WAV",pcm:"AUDIO_L16"}
;let k="wav";if(n!=null&&Object.prototype.hasOwnProperty.call(I,n))k=n;else if(n!=null)u.push({type:"unsupported",feature:"outputFormat",
details:`Unsupported output format: ${n}. Using wav instead.`});return{requestBody:{contents:[{role:"user",parts:v}],generationConfig:{
responseModalities:["AUDIO"],speechConfig:m,...p&&n!=null?{responseFormat:{audio:{mimeType:I[k]}}}:{}}},warnings:u,outputFormat:I[k],usesStructuredSpeech:p}}
async doGenerate(e){const t=this.config._internal?.currentDate?.()??new Date
;const{requestBody:n,warnings:i,outputFormat:s,usesStructuredSpeech:a}=await this.getArgs(e);const{value:r,responseHeaders:l,rawValue:u}=await(0,o.GU)({
url:`${this.config.baseURL}/models/${this.modelId}:generateContent`,headers:(0,o.m2)(this.config.headers?await(0,o.hd)(this.config.headers):void 0,e.headers),
body:n,failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(Rt),abortSignal:e.abortSignal,fetch:this.config.fetch});let c;let p
;for(const e of r.candidates??[]){for(const t of e.content?.parts??[])if(t.inlineData?.data){c=t.inlineData.data;p=t.inlineData.mimeType??void 0;break}
if(c!=null)break}const g=Lt(p)??Nt;const h=c!=null?(0,o.Z9)(c):new Uint8Array(0);const f=/^audio\/(?:l16|pcm)(?:;|$)/i.test(p??"")||p==null&&!a
;const m=s==="AUDIO_WAV"&&f&&h.length>0?Ut(h,g):h;if(s==="AUDIO_L16"&&h.length>0&&!a)i.push({type:"unsupported",feature:"outputFormat",
details:`Returning raw PCM audio (signed 16-bit little-endian, mono, ${g} Hz). These bytes have no container header and are not directly playable; see providerMetadata.google for the sample rate and mime type.`
});return{audio:m,warnings:i,...r.usageMetadata!=null&&{usage:r.usageMetadata},request:{body:JSON.stringify(n)},response:{timestamp:t,modelId:this.modelId,
headers:l,body:u},providerMetadata:{google:{sampleRate:g,mimeType:p??null}}}}};function Lt(e){if(e==null)return;const t=/rate=(\d+)/.exec(e)
;return t?Number.parseInt(t[1],10):void 0}function Ut(e,t){const n=1;const o=16;const i=2;const s=t*i;const a=e.length;const r=new ArrayBuffer(44+a)
;const l=new DataView(r);qt(l,0,"RIFF");l.setUint32(4,36+a,true);qt(l,8,"WAVE");qt(l,12,"fmt ");l.setUint32(16,16,true);l.setUint16(20,1,true)
;l.setUint16(22,n,true);l.setUint32(24,t,true);l.setUint32(28,s,true);l.setUint16(32,i,true);l.setUint16(34,o,true);qt(l,36,"data");l.setUint32(40,a,true)
;const u=new Uint8Array(r);u.set(e,44);return u}function qt(e,t,n){for(let o=0;o<n.length;o++)e.setUint8(t+o,n.charCodeAt(o))}function $t(e){
if(e==null)return(0,o.EK)();const t=e.total_input_tokens??0;const n=e.total_output_tokens??0;const i=e.total_thought_tokens??0;const s=e.total_cached_tokens??0
;return{inputTokens:{total:e.total_input_tokens??void 0,noCache:e.total_input_tokens==null?void 0:t-s,cacheRead:e.total_cached_tokens??void 0,cacheWrite:void 0
},outputTokens:{total:e.total_output_tokens==null&&e.total_thought_tokens==null?void 0:n+i,text:e.total_output_tokens??void 0,
reasoning:e.total_thought_tokens??void 0},raw:e}}function Gt(e){const t=e?.output_tokens_by_modality;if(t==null)return;const n={}
;for(const e of t)if(e?.modality!=null&&e.tokens!=null)n[e.modality]=e.tokens;return Object.keys(n).length>0?n:void 0}const Vt={pdf:"application/pdf",
txt:"text/plain",md:"text/markdown",markdown:"text/markdown",doc:"application/msword",
docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document"};function Ft(e){const t=e.toLowerCase()
;for(const[e,n]of Object.entries(Vt))if(t.endsWith(`.${e}`))return n;return"application/octet-stream"}function Ht(e){const t=e.split("/");const n=t[t.length-1]
;return n&&n.length>0?n:void 0}function zt({annotation:e,generateId:t}){switch(e.type){case"url_citation":{const n=e;if(n.url==null||n.url.length===0)return
;return{type:"source",sourceType:"url",id:t(),url:n.url,...n.title!=null?{title:n.title}:{}}}case"file_citation":{const n=e
;const o=n.url??n.document_uri??n.file_name;if(o==null||o.length===0)return void 0;if(o.startsWith("http://")||o.startsWith("https://"))return{type:"source",
sourceType:"url",id:t(),url:o,...n.file_name!=null?{title:n.file_name}:{}};const i=n.file_name??Ht(o);const s=Ft(o);return{type:"source",sourceType:"document",
id:t(),mediaType:s,title:n.file_name??i??o,...i!=null?{filename:i}:{}}}case"place_citation":{const n=e;if(n.url==null||n.url.length===0)return;return{
type:"source",sourceType:"url",id:t(),url:n.url,...n.name!=null?{title:n.name}:{}}}default:return}}function Bt({block:e,generateId:t}){const n=[]
;switch(e.type){case"url_context_result":{const o=e.result??[];for(const e of o){if(e?.url==null||e.url.length===0)continue
;if(e.status!=null&&e.status!=="success")continue;n.push({type:"source",sourceType:"url",id:t(),url:e.url})}break}case"google_search_result":{
const o=e.result??[];for(const e of o){const o=e?.url;if(o==null||o.length===0)continue;n.push({type:"source",sourceType:"url",id:t(),url:o,...e.title!=null?{
title:e.title}:{}})}break}case"google_maps_result":{const o=e.result??[];for(const e of o)for(const o of e.places??[]){if(o.url==null||o.url.length===0)continue
;n.push({type:"source",sourceType:"url",id:t(),url:o.url,...o.name!=null?{title:o.name}:{}})}break}case"file_search_result":{const o=e.result??[]
;for(const e of o){if(e==null||typeof e!=="object")continue;const o=e;const i=o.url??o.document_uri??o.file_name;if(i==null||i.length===0)continue
;if(i.startsWith("http://")||i.startsWith("https://")){n.push({type:"source",sourceType:"url",id:t(),url:i,...o.title!=null?{title:o.title}:{}});continue}
const s=o.file_name??Ht(i);const a=Ft(i);n.push({type:"source",sourceType:"document",id:t(),mediaType:a,title:o.title??o.file_name??s??i,...s!=null?{filename:s
}:{}})}break}}return n}function Wt({annotations:e,generateId:t}){if(e==null)return[];const n=new Set;const o=[];for(const i of e){const e=zt({annotation:i,
generateId:t});if(e==null)continue;const s=e.sourceType==="url"?`url:${e.url}`:`doc:${e.filename??e.title}`;if(n.has(s))continue;n.add(s);o.push(e)}return o}
function Jt({status:e,hasFunctionCall:t}){switch(e){case"completed":return t?"tool-calls":"stop";case"requires_action":return"tool-calls";case"failed":
return"error";case"incomplete":return"length";case"cancelled":return"other";default:return"other"}}
const Kt=new Set(["google_search_call","code_execution_call","url_context_call","file_search_call","google_maps_call","mcp_server_tool_call"])
;const Zt=new Set(["google_search_result","code_execution_result","url_context_result","file_search_result","google_maps_result","mcp_server_tool_result"])
;function Xt(e){return e.replace(/_call$/,"")}function Qt(e){return e.replace(/_result$/,"")}
function en({warnings:e,generateId:t,includeRawChunks:n,serviceTier:i}){let s;let a;let r=i;let l;let u=false;let c=false;const d=new Map;const p=new Set
;function g(e){return e.sourceType==="url"?`url:${e.url}`:`doc:${e.filename??e.title}`}return new TransformStream({start(t){t.enqueue({type:"stream-start",
warnings:e})},transform(e,i){if(n)i.enqueue({type:"raw",rawValue:e.rawValue});if(!e.success){l="failed";i.enqueue({type:"error",error:e.error});return}
const h=e.value;const f=h.event_type;switch(f){case"interaction.created":{const e=h.interaction;s=e?.id!=null&&e.id.length>0?e.id:void 0;const t=e?.created
;let n;if(typeof t==="string"){const e=new Date(t);if(!Number.isNaN(e.getTime()))n=e}i.enqueue({type:"response-metadata",...s!=null?{id:s}:{},modelId:e?.model,
...n?{timestamp:n}:{}});break}case"step.start":{const e=h;const n=e.step;const o=e.index;const a=`${s??"interaction"}:${o}`;const r=n?.type
;if(r==="model_output"){const e=n?.content?.[0];if(e?.type==="text"){d.set(o,{kind:"text",id:a,emittedSourceKeys:new Set});i.enqueue({type:"text-start",id:a})
;const n=Wt({annotations:e.annotations,generateId:t});for(const e of n){const t=g(e);if(p.has(t))continue;p.add(t);i.enqueue(e)}
}else if(e?.type==="image")d.set(o,{kind:"image",id:a,...e.data!=null?{data:e.data}:{},...e.mime_type!=null?{mimeType:e.mime_type}:{},...e.uri!=null?{uri:e.uri
}:{}});else d.set(o,{kind:"pending_model_output",id:a})}else if(r==="thought"){const e=n?.signature;d.set(o,{kind:"reasoning",id:a,...e!=null?{signature:e}:{}})
;i.enqueue({type:"reasoning-start",id:a});if(Array.isArray(n?.summary)){for(const e of n.summary)if(e?.type==="text"&&typeof e.text==="string")i.enqueue({
type:"reasoning-delta",id:a,delta:e.text})}}else if(r==="processing_call"||r==="processing_result"){const e={};if(n?.signature!=null)e.signature=n.signature
;if(s!=null)e.interactionId=s;if(r==="processing_call")e.processingId=n?.id||a;else e.processingCallId=n?.call_id||a;d.set(o,{kind:"custom",id:a,
customKind:`google.${r}`,google:e})}else if(r==="function_call"){const e=n?.id||a;const t=n?.name??"unknown";u=true;const s={kind:"function_call",id:a,
toolCallId:e,toolName:t,argumentsAccum:"",...n?.signature!=null?{signature:n.signature}:{}};d.set(o,s);i.enqueue({type:"tool-input-start",id:e,toolName:t})
}else if(r!=null&&Kt.has(r)){const e=r==="mcp_server_tool_call"?n?.name??"mcp_server_tool":Xt(r);const t={kind:"builtin_tool_call",id:a,blockType:r,
toolCallId:n?.id||a,toolName:e,arguments:n?.arguments??{},callEmitted:false};d.set(o,t)}else if(r!=null&&Zt.has(r)){
const e=r==="mcp_server_tool_result"?n?.name??"mcp_server_tool":Qt(r);const t={kind:"builtin_tool_result",id:a,blockType:r,callId:n?.call_id||a,toolName:e,
result:n?.result??null,...n?.is_error!=null?{isError:n.is_error}:{},resultEmitted:false};d.set(o,t)}else d.set(o,{kind:"unknown",id:a});break}case"step.delta":{
const e=h;let n=d.get(e.index);if(n==null)break;const o=e.delta?.type;if(n.kind==="pending_model_output"){
if(o==="text"||o==="text_annotation"||o==="text_annotation_delta"){const t={kind:"text",id:n.id,emittedSourceKeys:new Set};d.set(e.index,t);n=t;i.enqueue({
type:"text-start",id:t.id})}}if(o==="image"&&(n.kind==="pending_model_output"||n.kind==="text"||n.kind==="image")){const t=e.delta;const o={}
;if(s!=null)o.interactionId=s;const a=Object.keys(o).length>0?{google:o}:void 0;if(t?.data!=null&&t.data.length>0)i.enqueue({type:"file",
mediaType:t.mime_type??"image/png",data:{type:"data",data:t.data},...a?{providerMetadata:a}:{}});else if(t?.uri!=null&&t.uri.length>0)i.enqueue({type:"file",
mediaType:t.mime_type??"image/png",data:{type:"url",url:new URL(t.uri)},...a?{providerMetadata:a}:{}});if(n.kind==="image"){n.data=void 0;n.uri=void 0}break}
if(o==="video"&&(n.kind==="pending_model_output"||n.kind==="text")){const t=e.delta;const n={};if(s!=null)n.interactionId=s;const o=Object.keys(n).length>0?{
google:n}:void 0;if(t?.data!=null&&t.data.length>0)i.enqueue({type:"file",mediaType:t.mime_type??"video/mp4",data:{type:"data",data:t.data},...o?{
providerMetadata:o}:{}});else if(t?.uri!=null&&t.uri.length>0)i.enqueue({type:"file",mediaType:t.mime_type??"video/mp4",data:{type:"url",url:new URL(t.uri)},
...o?{providerMetadata:o}:{}});break}const a=e.delta;if(n.kind==="custom"&&(a?.type==="processing_call"||a?.type==="processing_result")){
if(a.signature!=null)n.google.signature=a.signature;if(a.type==="processing_call"&&a.id!=null&&a.id.length>0)n.google.processingId=a.id
;if(a.type==="processing_result"&&a.call_id!=null&&a.call_id.length>0)n.google.processingCallId=a.call_id}else if(n.kind==="text"&&a?.type==="text"){
const e=a.text??"";if(e.length>0)i.enqueue({type:"text-delta",id:n.id,delta:e})
}else if(n.kind==="text"&&(a?.type==="text_annotation"||a?.type==="text_annotation_delta")){const e=Wt({annotations:a.annotations,generateId:t})
;for(const t of e){const e=g(t);if(p.has(e))continue;p.add(e);n.emittedSourceKeys.add(e);i.enqueue(t)}}else if(n.kind==="image"&&a?.type==="image"){
if(a.data!=null)n.data=a.data;if(a.mime_type!=null)n.mimeType=a.mime_type;if(a.uri!=null)n.uri=a.uri}else if(n.kind==="reasoning"){
if(a?.type==="thought_summary"){const e=a.content;if(e?.type==="text"&&typeof e.text==="string")i.enqueue({type:"reasoning-delta",id:n.id,delta:e.text})
}else if(a?.type==="thought_signature"){const e=a.signature;if(e!=null)n.signature=e}}else if(n.kind==="function_call"&&a?.type==="arguments_delta"){
const e=typeof a.arguments==="string"?a.arguments:"";if(e.length>0){n.argumentsAccum+=e;i.enqueue({type:"tool-input-delta",id:n.toolCallId,delta:e})}
if(a.id!=null&&a.id.length>0)n.toolCallId=a.id;if(a.signature!=null)n.signature=a.signature;u=true}else if(n.kind==="builtin_tool_call"&&a?.type===n.blockType){
if(a.id!=null&&a.id.length>0)n.toolCallId=a.id;if(a.arguments!=null&&typeof a.arguments==="object")n.arguments=a.arguments
;if(a.name!=null&&n.blockType==="mcp_server_tool_call")n.toolName=a.name}else if(n.kind==="builtin_tool_result"&&a?.type===n.blockType){
if(a.call_id!=null&&a.call_id.length>0)n.callId=a.call_id;if(a.result!==void 0)n.result=a.result;if(a.is_error!=null)n.isError=a.is_error
;if(a.name!=null&&n.blockType==="mcp_server_tool_result")n.toolName=a.name}break}case"step.stop":{const e=h;const n=d.get(e.index);if(n==null)break
;if(n.kind==="text"){const e=s!=null?{google:{interactionId:s}}:void 0;i.enqueue({type:"text-end",id:n.id,...e?{providerMetadata:e}:{}})
}else if(n.kind==="reasoning"){const e={};if(n.signature!=null)e.signature=n.signature;if(s!=null)e.interactionId=s;const t=Object.keys(e).length>0?{google:e
}:void 0;i.enqueue({type:"reasoning-end",id:n.id,...t?{providerMetadata:t}:{}})}else if(n.kind==="image"){const e={};if(s!=null)e.interactionId=s
;const t=Object.keys(e).length>0?{google:e}:void 0;if(n.data!=null&&n.data.length>0)i.enqueue({type:"file",mediaType:n.mimeType??"image/png",data:{type:"data",
data:n.data},...t?{providerMetadata:t}:{}});else if(n.uri!=null&&n.uri.length>0)i.enqueue({type:"file",mediaType:n.mimeType??"image/png",data:{type:"url",
url:new URL(n.uri)},...t?{providerMetadata:t}:{}})}else if(n.kind==="function_call"){const e=n.argumentsAccum.length>0?n.argumentsAccum:"{}";i.enqueue({
type:"tool-input-end",id:n.toolCallId});const t={};if(n.signature!=null)t.signature=n.signature;if(s!=null)t.interactionId=s;const o=Object.keys(t).length>0?{
google:t}:void 0;i.enqueue({type:"tool-call",toolCallId:n.toolCallId,toolName:n.toolName,input:e,...o?{providerMetadata:o}:{}})
}else if(n.kind==="custom")i.enqueue({type:"custom",kind:n.customKind,providerMetadata:{google:n.google}
});else if(n.kind==="builtin_tool_call"&&!n.callEmitted){i.enqueue({type:"tool-call",toolCallId:n.toolCallId,toolName:n.toolName,
input:JSON.stringify(n.arguments??{}),providerExecuted:true});n.callEmitted=true}else if(n.kind==="builtin_tool_result"&&!n.resultEmitted){i.enqueue({
type:"tool-result",toolCallId:n.callId,toolName:n.toolName,result:n.result??null});n.resultEmitted=true;const e=Bt({block:{type:n.blockType,call_id:n.callId,
result:n.result},generateId:t});for(const t of e){const e=g(t);if(p.has(e))continue;p.add(e);i.enqueue(t)}}d.delete(e.index);break}
case"interaction.status_update":case"interaction.in_progress":case"interaction.requires_action":{const e=h
;if(e.status!=null)l=e.status;else if(f==="interaction.requires_action")l="requires_action";else l="in_progress";break}case"interaction.completed":{c=true
;const e=h.interaction;if(e?.id!=null&&e.id.length>0)s=e.id;if(e?.status!=null)l=e.status;if(e?.usage!=null)a=e.usage;if(e?.service_tier!=null)r=e.service_tier
;break}case"error":{const e=h;l="failed";i.enqueue({type:"error",error:(0,o.iH)({message:e.error?.message??"Unknown interaction error",type:e.event_type,
code:e.error?.code??void 0,data:e})});break}}},flush(e){const t=!c&&(l==null||l==="in_progress");const n={unified:t?"interrupted":Jt({status:l,hasFunctionCall:u
}),raw:t?void 0:l};const o=Gt(a);const i={google:{...s!=null?{interactionId:s}:{},...r!=null?{serviceTier:r}:{},...o!=null?{outputTokensByModality:o}:{}}}
;e.enqueue({type:"finish",finishReason:n,usage:$t(a),providerMetadata:i})}})}function tn({prompt:e,previousInteractionId:t,store:n,mediaResolution:o}){
const i=[];const s=t!=null&&n===false;const a=t!=null&&n!==false;if(s)i.push({type:"other",
message:"google.interactions: providerOptions.google.previousInteractionId was set together with store: false. These are incoherent (the prior interaction cannot be referenced when nothing was stored on the server); the full history will be sent and previous_interaction_id will still be emitted."
});const r=a?sn({prompt:e,previousInteractionId:t}):e;const l=[];const u=[];for(const e of r)switch(e.role){case"system":l.push(e.content);break;case"user":{
const t=[];for(const n of e.content)if(n.type==="text")t.push({type:"text",text:n.text});else if(n.type==="file"){const e=nn({part:n,warnings:i,
mediaResolution:o});if(e!=null)t.push(e)}const n=un(t);if(n.length>0)u.push({type:"user_input",content:n});break}case"assistant":{let t=[];const n=()=>{
if(t.length>0){u.push({type:"model_output",content:t});t=[]}};for(const s of e.content)if(s.type==="text")t.push({type:"text",text:s.text
});else if(s.type==="reasoning"){n();const e=s.providerOptions?.google?.signature;u.push({type:"thought",...e!=null?{signature:e}:{},summary:s.text.length>0?[{
type:"text",text:s.text}]:void 0})}else if(s.type==="file"){const e=nn({part:s,warnings:i,mediaResolution:o});if(e!=null)t.push(e)}else if(s.type==="custom"){
n();const e=s.providerOptions?.google;const t=typeof e?.signature==="string"?e.signature:void 0
;if(s.kind==="google.processing_call"&&typeof e?.processingId==="string")u.push({type:"processing_call",id:e.processingId,...t!=null?{signature:t}:{}
});else if(s.kind==="google.processing_result"&&typeof e?.processingCallId==="string")u.push({type:"processing_result",call_id:e.processingCallId,...t!=null?{
signature:t}:{}});else i.push({type:"other",message:`google.interactions: unsupported or invalid custom assistant content part "${s.kind}"; part dropped.`})
}else if(s.type==="tool-call"){n();const e=s.providerOptions?.google?.signature;const t=typeof s.input==="string"?an(s.input):s.input??{};u.push({
type:"function_call",id:s.toolCallId,name:s.toolName,arguments:t,...e!=null?{signature:e}:{}})}else i.push({type:"other",
message:`google.interactions: unsupported assistant content part type "${s.type}"; part dropped.`});n();break}case"tool":{const t=[];for(const n of e.content){
if(n.type!=="tool-result"){i.push({type:"other",message:`google.interactions: unsupported tool message part type "${n.type}"; part dropped.`});continue}
const e=rn({toolCallId:n.toolCallId,toolName:n.toolName,output:n.output,signature:n.providerOptions?.google?.signature,warnings:i});t.push(e)}
if(t.length>0)u.push({type:"user_input",content:t});break}}return{input:u,systemInstruction:l.length>0?l.join("\n\n"):void 0,warnings:i}}
function nn({part:e,warnings:t,mediaResolution:n}){if(e.data.type==="text")return{type:"text",text:e.data.text};const i=(0,o.yu)(e.mediaType);let s;switch(i){
case"image":s="image";break;case"audio":s="audio";break;case"video":s="video";break;case"application":case"text":s="document";break;default:s=void 0}
if(s==null){t.push({type:"other",message:`google.interactions: unsupported file media type "${e.mediaType}"; part dropped.`});return}
const a=n!=null&&(s==="image"||s==="video")?{resolution:n}:{};const r=s==="video"?on({part:e,warnings:t}):{};switch(e.data.type){case"data":{const t=(0,o.SL)({
part:e});return{type:s,data:(0,o.ej)(e.data.data),mime_type:t,...a,...r}}case"url":return{type:s,uri:e.data.url.toString(),...(0,o.Cs)(e.mediaType)?{
mime_type:e.mediaType}:{},...a,...r};case"reference":{const t=(0,o.p5)({reference:e.data.reference,provider:"google"});return{type:s,uri:t,...(0,
o.Cs)(e.mediaType)?{mime_type:e.mediaType}:{},...a,...r}}}}function on({part:e,warnings:t}){const n=(e.providerOptions?.google)?.processing;if(n==null)return{}
;if(n==="agentic"||n==="static")return{processing:n};if(typeof n==="object"&&!Array.isArray(n)&&n.type==="static"){const e=n;return{processing:{type:"static",
...typeof e.startOffset==="number"?{start_offset:`${e.startOffset}s`}:{},...typeof e.endOffset==="number"?{end_offset:`${e.endOffset}s`}:{},
...typeof e.fps==="number"?{fps:e.fps}:{}}}}t.push({type:"other",
message:'google.interactions: invalid providerOptions.google.processing on video file part; expected "agentic", "static", or a static processing configuration. Option dropped.'
});return{}}function sn({prompt:e,previousInteractionId:t}){const n=[];const o=new Set;for(const i of e){if(i.role==="assistant"){
if(i.content.some(e=>e.providerOptions?.google?.interactionId===t)){for(const e of i.content)if(e.type==="tool-call")o.add(e.toolCallId);continue}n.push(i)
;continue}if(i.role==="tool"){const e=i.content.filter(e=>{if(e.type!=="tool-result")return true;return!o.has(e.toolCallId)});if(e.length===0)continue;n.push({
...i,content:e});continue}n.push(i)}return n}function an(e){try{const t=(0,o.ZA)(e);if(t!=null&&typeof t==="object"&&!Array.isArray(t))return t;return{value:t}
}catch{return{value:e}}}function rn({toolCallId:e,toolName:t,output:n,signature:i,warnings:s}){const a={type:"function_result",call_id:e,name:t,...i!=null?{
signature:i}:{}};switch(n.type){case"text":return{...a,result:n.value};case"json":return{...a,result:JSON.stringify(n.value)};case"error-text":return{...a,
is_error:true,result:n.value};case"error-json":return{...a,is_error:true,result:JSON.stringify(n.value)};case"execution-denied":return{...a,is_error:true,
result:n.reason??"Tool execution denied by user."};case"content":{const e=[];for(const t of n.value)if(t.type==="text")e.push({type:"text",text:t.text
});else if(t.type==="file"){if((0,o.yu)(t.mediaType)!=="image"){s.push({type:"other",
message:`google.interactions: tool-result file with mediaType "${t.mediaType}" is not supported (Interactions \`function_result.result\` accepts only text and image content); part dropped.`
});continue}const n=ln({part:t,warnings:s});if(n!=null)e.push(n)}else s.push({type:"other",
message:`google.interactions: tool-result content part type "${t.type}" is not supported; part dropped.`});return{...a,result:e}}}}
function ln({part:e,warnings:t}){switch(e.data.type){case"data":{const t=(0,o.Cs)(e.mediaType)?e.mediaType:(0,o.SL)({part:{type:"file",mediaType:e.mediaType,
data:e.data}});return{type:"image",data:(0,o.ej)(e.data.data),mime_type:t}}case"url":return{type:"image",uri:e.data.url.toString(),...(0,o.Cs)(e.mediaType)?{
mime_type:e.mediaType}:{}};case"reference":return{type:"image",uri:(0,o.p5)({reference:e.data.reference,provider:"google"}),...(0,o.Cs)(e.mediaType)?{
mime_type:e.mediaType}:{}};case"text":t.push({type:"other",
message:'google.interactions: tool-result image part with `data.type === "text"` is not representable as an image; part dropped.'});return}}function un(e){
if(e.length<2)return e;const t=[];for(const n of e){const e=t[t.length-1]
;if(n.type==="text"&&e!=null&&e.type==="text"&&e.annotations==null&&n.annotations==null){const o={type:"text",text:`${e.text}\n\n${n.text}`};t[t.length-1]=o
;continue}t.push(n)}return t}const cn=()=>r.Ikc({modality:r.YjP().nullish(),tokens:r.aig().nullish()}).loose();const dn=()=>r.Ikc({
total_input_tokens:r.aig().nullish(),total_output_tokens:r.aig().nullish(),total_thought_tokens:r.aig().nullish(),total_cached_tokens:r.aig().nullish(),
total_tool_use_tokens:r.aig().nullish(),total_tokens:r.aig().nullish(),input_tokens_by_modality:r.YOg(cn()).nullish(),
output_tokens_by_modality:r.YOg(cn()).nullish(),cached_tokens_by_modality:r.YOg(cn()).nullish(),tool_use_tokens_by_modality:r.YOg(cn()).nullish(),
grounding_tool_count:r.YOg(r.Ikc({type:r.YjP().nullish(),count:r.aig().nullish()}).loose()).nullish()}).loose()
;const pn=()=>r.k5n(["in_progress","requires_action","completed","failed","cancelled","incomplete"]);const gn=()=>{const e=r.Ikc({type:r.euz("url_citation"),
url:r.YjP().nullish(),title:r.YjP().nullish(),start_index:r.aig().nullish(),end_index:r.aig().nullish()}).loose();const t=r.Ikc({type:r.euz("file_citation"),
file_name:r.YjP().nullish(),document_uri:r.YjP().nullish(),url:r.YjP().nullish(),page_number:r.aig().nullish(),media_id:r.YjP().nullish(),
start_index:r.aig().nullish(),end_index:r.aig().nullish(),custom_metadata:r.g1P(r.YjP(),r.L5J()).nullish()}).loose();const n=r.Ikc({
type:r.euz("place_citation"),name:r.YjP().nullish(),url:r.YjP().nullish(),place_id:r.YjP().nullish(),start_index:r.aig().nullish(),end_index:r.aig().nullish()
}).loose();return r.KCZ([e,t,n,r.Ikc({type:r.YjP()}).loose()])};const hn=()=>r.Ikc({type:r.YjP(),text:r.YjP().nullish(),data:r.YjP().nullish(),
mime_type:r.YjP().nullish()}).loose();const fn=()=>{const e=r.Ikc({type:r.euz("text"),text:r.YjP(),annotations:r.YOg(gn()).nullish()}).loose();const t=r.Ikc({
type:r.euz("image"),data:r.YjP().nullish(),mime_type:r.YjP().nullish(),resolution:r.k5n(["low","medium","high","ultra_high"]).nullish(),uri:r.YjP().nullish()
}).loose();const n=r.Ikc({type:r.euz("video"),data:r.YjP().nullish(),mime_type:r.YjP().nullish(),uri:r.YjP().nullish()}).loose();return r.KCZ([e,t,n,r.Ikc({
type:r.YjP()}).loose()])};const mn=["google_search_call","code_execution_call","url_context_call","file_search_call","google_maps_call","mcp_server_tool_call"]
;const yn=["google_search_result","code_execution_result","url_context_result","file_search_result","google_maps_result","mcp_server_tool_result"]
;const vn=()=>{const e=r.Ikc({type:r.euz("user_input"),content:r.YOg(fn()).nullish()}).loose();const t=r.Ikc({type:r.euz("model_output"),
content:r.YOg(fn()).nullish()}).loose();const n=r.Ikc({type:r.euz("function_call"),id:r.YjP(),name:r.YjP(),arguments:r.g1P(r.YjP(),r.L5J()).nullish(),
signature:r.YjP().nullish()}).loose();const o=r.Ikc({type:r.euz("thought"),signature:r.YjP().nullish(),summary:r.YOg(hn()).nullish()}).loose();const i=r.Ikc({
type:r.euz("processing_call"),id:r.YjP(),signature:r.YjP().nullish()}).loose();const s=r.Ikc({type:r.euz("processing_result"),call_id:r.YjP(),
signature:r.YjP().nullish()}).loose();const a=r.Ikc({type:r.k5n(mn),id:r.YjP(),arguments:r.g1P(r.YjP(),r.L5J()).nullish(),name:r.YjP().nullish(),
server_name:r.YjP().nullish(),search_type:r.YjP().nullish(),signature:r.YjP().nullish()}).loose();const l=r.Ikc({type:r.k5n(yn),call_id:r.YjP(),
result:r.L5J().nullish(),is_error:r.zMY().nullish(),name:r.YjP().nullish(),server_name:r.YjP().nullish(),signature:r.YjP().nullish()}).loose()
;return r.KCZ([e,t,n,o,i,s,a,l,r.Ikc({type:r.YjP()}).loose()])};const In=(0,o.ID)(()=>(0,o.C_)(r.Ikc({id:r.YjP().nullish(),created:r.YjP().nullish(),
updated:r.YjP().nullish(),status:pn(),model:r.YjP().nullish(),agent:r.YjP().nullish(),steps:r.YOg(vn()).nullish(),usage:dn().nullish(),
service_tier:r.YjP().nullish(),previous_interaction_id:r.YjP().nullish(),response_modalities:r.YOg(r.YjP()).nullish()}).loose()));const kn=(0,o.ID)(()=>(0,
o.C_)((()=>{const e=pn();const t=gn();const n=hn();const o=r.Ikc({event_type:r.euz("interaction.created"),event_id:r.YjP().nullish(),interaction:r.Ikc({
id:r.YjP().nullish(),created:r.YjP().nullish(),model:r.YjP().nullish(),agent:r.YjP().nullish(),status:e.nullish()}).loose()}).loose();const i=r.Ikc({
event_type:r.euz("step.start"),event_id:r.YjP().nullish(),index:r.aig(),step:vn()}).loose();const s=r.Ikc({type:r.euz("text"),text:r.YjP()}).loose()
;const a=r.Ikc({type:r.euz("thought_summary"),content:n.nullish()}).loose();const l=r.Ikc({type:r.euz("thought_signature"),signature:r.YjP().nullish()}).loose()
;const u=r.Ikc({type:r.euz("arguments_delta"),arguments:r.YjP().nullish(),id:r.YjP().nullish(),signature:r.YjP().nullish()}).loose();const c=r.Ikc({
type:r.k5n(["text_annotation_delta","text_annotation"]),annotations:r.YOg(t).nullish()}).loose();const d=r.Ikc({type:r.euz("image"),data:r.YjP().nullish(),
mime_type:r.YjP().nullish(),resolution:r.k5n(["low","medium","high","ultra_high"]).nullish(),uri:r.YjP().nullish()}).loose();const p=r.Ikc({type:r.euz("video"),
data:r.YjP().nullish(),mime_type:r.YjP().nullish(),uri:r.YjP().nullish()}).loose();const g=r.Ikc({type:r.k5n(mn),id:r.YjP().nullish(),
arguments:r.g1P(r.YjP(),r.L5J()).nullish(),name:r.YjP().nullish(),server_name:r.YjP().nullish(),search_type:r.YjP().nullish(),signature:r.YjP().nullish()
}).loose();const h=r.Ikc({type:r.k5n(yn),call_id:r.YjP().nullish(),result:r.L5J().nullish(),is_error:r.zMY().nullish(),name:r.YjP().nullish(),
server_name:r.YjP().nullish(),signature:r.YjP().nullish()}).loose();const f=r.Ikc({type:r.YjP()}).loose();const m=r.KCZ([s,d,p,a,l,u,c,g,h,f]);const y=r.Ikc({
event_type:r.euz("step.delta"),event_id:r.YjP().nullish(),index:r.aig(),delta:m}).loose();const v=r.Ikc({event_type:r.euz("step.stop"),
event_id:r.YjP().nullish(),index:r.aig()}).loose();const I=r.Ikc({event_type:r.euz("interaction.status_update"),event_id:r.YjP().nullish(),
interaction_id:r.YjP().nullish(),status:e.nullish()}).loose();const k=r.Ikc({event_type:r.euz("interaction.in_progress"),event_id:r.YjP().nullish(),
interaction_id:r.YjP().nullish(),status:e.nullish()}).loose();const w=r.Ikc({event_type:r.euz("interaction.requires_action"),event_id:r.YjP().nullish(),
interaction_id:r.YjP().nullish(),status:e.nullish()}).loose();const b=r.Ikc({event_type:r.euz("interaction.completed"),event_id:r.YjP().nullish(),
interaction:r.Ikc({id:r.YjP().nullish(),status:e.nullish(),usage:dn().nullish(),service_tier:r.YjP().nullish()}).loose()}).loose();const C=r.Ikc({
event_type:r.euz("error"),event_id:r.YjP().nullish(),error:r.Ikc({code:r.YjP().nullish(),message:r.YjP().nullish()}).loose().nullish()}).loose();const _=r.Ikc({
event_type:r.YjP()}).loose();return r.KCZ([o,i,y,v,I,k,w,b,C,_])})()));const wn=(0,o.ID)(()=>(0,o.C_)(r.Ikc({labels:r.g1P(r.YjP(),r.YjP()).nullish(),
previousInteractionId:r.YjP().nullish(),store:r.zMY().nullish(),agent:r.YjP().nullish(),agentConfig:r.KCZ([r.Ikc({type:r.euz("dynamic")}).loose(),r.Ikc({
type:r.euz("deep-research"),thinkingSummaries:r.k5n(["auto","none"]).nullish(),visualization:r.k5n(["off","auto"]).nullish(),
collaborativePlanning:r.zMY().nullish()})]).nullish(),thinkingLevel:r.k5n(["minimal","low","medium","high","xhigh"]).nullish(),
thinkingSummaries:r.k5n(["auto","none"]).nullish(),responseFormat:r.YOg(r.KCZ([r.Ikc({type:r.euz("text"),mimeType:r.YjP().nullish(),schema:r.L5J().nullish()
}).loose(),r.Ikc({type:r.euz("image"),mimeType:r.YjP().nullish(),
aspectRatio:r.k5n(["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]).nullish(),
imageSize:r.k5n(["1K","2K","4K","512"]).nullish()}).loose(),r.Ikc({type:r.euz("audio"),mimeType:r.YjP().nullish()}).loose(),r.Ikc({type:r.euz("video"),
aspectRatio:r.k5n(["16:9","9:16"]).nullish(),resolution:r.k5n(["360p","720p","1080p","4k"]).nullish(),duration:r.YjP().nullish(),
delivery:r.k5n(["inline","uri"]).nullish(),gcsUri:r.YjP().nullish()}).loose()])).nullish(),imageConfig:r.Ikc({
aspectRatio:r.k5n(["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]).nullish(),
imageSize:r.k5n(["1K","2K","4K","512"]).nullish()}).nullish(),mediaResolution:r.k5n(["low","medium","high","ultra_high"]).nullish(),
responseModalities:r.YOg(r.k5n(["text","image","audio","video","document"])).nullish(),serviceTier:r.k5n(["flex","standard","priority"]).nullish(),
systemInstruction:r.YjP().nullish(),signature:r.YjP().nullish(),interactionId:r.YjP().nullish(),pollingTimeoutMs:r.aig().int().positive().nullish(),
background:r.zMY().nullish(),environment:r.KCZ([r.YjP(),r.Ikc({type:r.euz("remote"),sources:r.YOg(r.KCZ([r.Ikc({type:r.euz("gcs"),source:r.YjP(),
target:r.YjP().nullish()}),r.Ikc({type:r.euz("repository"),source:r.YjP(),target:r.YjP().nullish()}),r.Ikc({type:r.euz("inline"),content:r.YjP(),target:r.YjP()
})])).nullish(),network:r.KCZ([r.euz("disabled"),r.Ikc({allowlist:r.YOg(r.Ikc({domain:r.YjP(),transform:r.YOg(r.g1P(r.YjP(),r.YjP())).nullish()}))})]).nullish()
})]).nullish()})));function bn({signature:e,interactionId:t,processingId:n,processingCallId:o}){const i={};if(e!=null)i.signature=e;if(t!=null)i.interactionId=t
;if(n!=null)i.processingId=n;if(o!=null)i.processingCallId=o;return Object.keys(i).length>0?{providerMetadata:{google:i}}:{}}
const Cn=new Set(["google_search_call","code_execution_call","url_context_call","file_search_call","google_maps_call","mcp_server_tool_call"])
;const _n=new Set(["google_search_result","code_execution_result","url_context_result","file_search_result","google_maps_result","mcp_server_tool_result"])
;function Tn(e){return e.replace(/_call$/,"")}function xn(e){return e.replace(/_result$/,"")}function Sn({steps:e,generateId:t,interactionId:n}){const o=[]
;let i=false;if(e==null)return{content:o,hasFunctionCall:i};for(const s of e){if(s==null||typeof s!=="object")continue;const e=s.type
;if(typeof e!=="string")continue;switch(e){case"user_input":break;case"model_output":{const e=s.content??[];for(const i of e){
if(i==null||typeof i!=="object")continue;const e=i.type;if(e==="text"){const e=i.text??"";const s=i.annotations;o.push({type:"text",text:e,...bn({
interactionId:n})});const a=Wt({annotations:s,generateId:t});for(const e of a)o.push(e)}else if(e==="image"){const e=i;if(e.data!=null&&e.data.length>0)o.push({
type:"file",mediaType:e.mime_type??"image/png",data:{type:"data",data:e.data},...bn({interactionId:n})});else if(e.uri!=null&&e.uri.length>0)o.push({
type:"file",mediaType:e.mime_type??"image/png",data:{type:"url",url:new URL(e.uri)},...bn({interactionId:n})})}else if(e==="video"){const e=i
;if(e.data!=null&&e.data.length>0)o.push({type:"file",mediaType:e.mime_type??"video/mp4",data:{type:"data",data:e.data},...bn({interactionId:n})
});else if(e.uri!=null&&e.uri.length>0)o.push({type:"file",mediaType:e.mime_type??"video/mp4",data:{type:"url",url:new URL(e.uri)},...bn({interactionId:n})})}}
break}case"thought":{const e=s;const t=(Array.isArray(e.summary)?e.summary:[]).filter(e=>e?.type==="text"&&typeof e.text==="string").map(e=>e.text).join("\n")
;o.push({type:"reasoning",text:t,...bn({signature:e.signature,interactionId:n})});break}case"processing_call":{const e=s;const i=e.id||t();o.push({
type:"custom",kind:"google.processing_call",...bn({signature:e.signature,interactionId:n,processingId:i})});break}case"processing_result":{const e=s
;const i=e.call_id||t();o.push({type:"custom",kind:"google.processing_result",...bn({signature:e.signature,interactionId:n,processingCallId:i})});break}
case"function_call":{i=true;const e=s;o.push({type:"tool-call",toolCallId:e.id,toolName:e.name,input:JSON.stringify(e.arguments??{}),...bn({
signature:e.signature,interactionId:n})});break}default:if(Cn.has(e)){const n=s;const i=e==="mcp_server_tool_call"?n.name??"mcp_server_tool":Tn(e)
;const a=JSON.stringify(n.arguments??{});o.push({type:"tool-call",toolCallId:n.id||t(),toolName:i,input:a,providerExecuted:true})}else if(_n.has(e)){const n=s
;const i=e==="mcp_server_tool_result"?n.name??"mcp_server_tool":xn(e);o.push({type:"tool-result",toolCallId:n.call_id||t(),toolName:i,result:n.result??null})
;const a=Bt({block:s,generateId:t});for(const e of a)o.push(e)}}}return{content:o,hasFunctionCall:i}}const On=()=>globalThis.fetch
;async function Rn({baseURL:e,interactionId:t,headers:n,fetch:i=On()}){if(t==null||t.length===0)return
;const s=`${e}/interactions/${encodeURIComponent(t)}/cancel`;try{const e=await i(s,{method:"POST",headers:(0,o.WZ)((0,o.m2)({"Content-Type":"application/json"
},await(0,o.hd)(n)),(0,o.G1)()),body:"{}"});try{await e.text()}catch{}}catch{}}const Pn=new Set(["completed","failed","cancelled","incomplete"]);function jn(e){
return e!=null&&Pn.has(e)}const Yn=1e3;const An=1e4;const En=18e5
;async function Mn({baseURL:e,interactionId:t,headers:n,fetch:i,abortSignal:s,initialDelayMs:a=Yn,maxDelayMs:r=An,timeoutMs:l=En}){
if(t==null||t.length===0)throw new Error("google.interactions: cannot poll a background interaction without an id. The POST response did not include an interaction id.")
;const u=Date.now();let c=a;const p=`${e}/interactions/${encodeURIComponent(t)}`;const g=()=>Rn({baseURL:e,interactionId:t,headers:n,fetch:i});try{while(true){
if(s?.aborted){await g();throw new DOMException("Polling was aborted","AbortError")}
if(Date.now()-u>l)throw new Error(`google.interactions: timed out polling interaction ${t} after ${l}ms.`);await(0,o.cb)(c,{abortSignal:s})
;const{value:e,rawValue:a,responseHeaders:h}=await(0,o.$b)({url:p,validateUrl:false,headers:await(0,o.hd)(n),failedResponseHandler:d,
successfulResponseHandler:(0,o.cV)(In),abortSignal:s,fetch:i});if(jn(e.status))return{response:e,rawResponse:a,responseHeaders:h};c=Math.min(c*2,r)}}catch(e){
if((0,o.zf)(e))await g();throw e}}function Nn({tools:e,toolChoice:t}){const n=[];if(t?.type==="none")return{tools:void 0,toolChoice:void 0,toolWarnings:n}
;const o=e?.length?e:void 0;if(o==null)return{tools:void 0,toolChoice:void 0,toolWarnings:n};const i=[];for(const e of o){if(e.type==="function"){i.push({
type:"function",name:e.name,description:e.description??"",parameters:e.inputSchema});continue}if(e.type==="provider"){const t=e.args??{};switch(e.id){
case"google.google_search":{const e=t.searchTypes;let n;if(e!=null&&typeof e==="object"){const t=[];if(e.webSearch!=null)t.push("web_search")
;if(e.imageSearch!=null)t.push("image_search");if(t.length>0)n=t}i.push({type:"google_search",...n!=null?{search_types:n}:{}});break}
case"google.code_execution":i.push({type:"code_execution"});break;case"google.url_context":i.push({type:"url_context"});break;case"google.file_search":i.push({
type:"file_search",...t.fileSearchStoreNames!=null?{file_search_store_names:t.fileSearchStoreNames}:{},...t.topK!=null?{top_k:t.topK}:{},
...t.metadataFilter!=null?{metadata_filter:t.metadataFilter}:{}});break;case"google.google_maps":i.push({type:"google_maps",...t.latitude!=null?{
latitude:t.latitude}:{},...t.longitude!=null?{longitude:t.longitude}:{},...t.enableWidget!=null?{enable_widget:t.enableWidget}:{}});break
;case"google.computer_use":i.push({type:"computer_use",environment:t.environment??"browser",...t.excludedPredefinedFunctions!=null?{
excludedPredefinedFunctions:t.excludedPredefinedFunctions}:{}});break;case"google.mcp_server":i.push({type:"mcp_server",...t.name!=null?{name:t.name}:{},
...t.url!=null?{url:t.url}:{},...t.headers!=null?{headers:t.headers}:{},...t.allowedTools!=null?{allowed_tools:t.allowedTools}:{}});break
;case"google.retrieval":{const e=t.vertexAiSearchConfig??void 0;i.push({type:"retrieval",...t.retrievalTypes!=null?{retrieval_types:t.retrievalTypes}:{
retrieval_types:["vertex_ai_search"]},...e!=null?{vertex_ai_search_config:e}:{}});break}default:n.push({type:"unsupported",
feature:`provider-defined tool ${e.id}`,details:`provider-defined tool ${e.id} is not supported by google.interactions; tool dropped.`})}continue}n.push({
type:"unsupported",feature:`tool of type ${e.type}`,
details:"Only function tools and google.* provider-defined tools are supported by google.interactions; tool dropped."})}const s=i.some(e=>e.type==="function")
;let a;if(t!=null&&s)switch(t.type){case"auto":a="auto";break;case"required":a="any";break;case"tool":a={allowed_tools:{mode:"validated",tools:[t.toolName]}}}
return{tools:i.length>0?i:void 0,toolChoice:a,toolWarnings:n}}const Dn=3;const Ln=500
;function Un({baseURL:e,interactionId:t,headers:n,fetch:i,abortSignal:s,maxRetries:a=Dn,retryDelayMs:r=Ln}){
if(t.length===0)throw new Error("google.interactions: cannot stream a background interaction without an id.");let l;let u=false;let c=0;let p=false;let g
;const h=new AbortController;const f=()=>h.abort();if(s!=null){if(s.aborted)h.abort();else s.addEventListener("abort",f,{once:true})}const m=h.signal
;function y(){const n=`${e}/interactions/${encodeURIComponent(t)}`;const o=new URLSearchParams({stream:"true"});if(l!=null)o.set("last_event_id",l)
;return`${n}?${o.toString()}`}async function v(){const{value:e}=await(0,o.$b)({url:y(),validateUrl:false,headers:{...await(0,o.hd)(n),accept:"text/event-stream"
},failedResponseHandler:d,successfulResponseHandler:(0,o.Ds)(kn),abortSignal:m,fetch:i});return e.getReader()}return new ReadableStream({async start(d){try{
while(!u&&!m.aborted){if(g==null)try{g=await v();p=false}catch(e){if((0,o.zf)(e)||m.aborted){d.error(e);return}c++;if(c>=a){d.error(e);return}await(0,
o.cb)(r*c,{abortSignal:m});continue}try{const{done:e,value:t}=await g.read();if(e){g=void 0;if(u)break;if(!p){c++;if(c>=a){
d.error(new Error("google.interactions: SSE stream closed without producing any events."));return}await(0,o.cb)(r*c,{abortSignal:m})}else c=0;continue}p=true
;if(t.success){const e=t.value;if(typeof e.event_id==="string"&&e.event_id.length>0)l=e.event_id
;if(e.event_type==="interaction.completed"||e.event_type==="error")u=true}d.enqueue(t)}catch(e){if((0,o.zf)(e)||m.aborted){d.error(e);return}g=void 0;c++
;if(c>=a){d.error(e);return}await(0,o.cb)(r*c,{abortSignal:m})}}d.close()}catch(e){d.error(e)}finally{if(s!=null)s.removeEventListener("abort",f)
;g?.cancel().catch(()=>{});g=void 0;if(m.aborted&&!u)await Rn({baseURL:e,interactionId:t,headers:n,fetch:i})}},cancel(){h.abort();g?.cancel().catch(()=>{})
;g=void 0}})}function qn({response:e,warnings:t,generateId:n,includeRawChunks:o,headerServiceTier:i}){return new ReadableStream({start(s){s.enqueue({
type:"stream-start",warnings:t});const a=typeof e.id==="string"&&e.id.length>0?e.id:void 0;let r;const l=e.created;if(typeof l==="string"){const e=new Date(l)
;if(!Number.isNaN(e.getTime()))r=e}s.enqueue({type:"response-metadata",...a!=null?{id:a}:{},modelId:e.model??void 0,...r?{timestamp:r}:{}});if(o)s.enqueue({
type:"raw",rawValue:e});const{content:u,hasFunctionCall:c}=Sn({steps:e.steps??null,generateId:n,interactionId:a});let d=0;const p=()=>`${a??"agent"}:${d++}`
;for(const e of u)switch(e.type){case"text":{const t=p();const n=e.providerMetadata;s.enqueue({type:"text-start",id:t});if(e.text.length>0)s.enqueue({
type:"text-delta",id:t,delta:e.text});s.enqueue({type:"text-end",id:t,...n?{providerMetadata:n}:{}});break}case"reasoning":{const t=p()
;const n=e.providerMetadata;s.enqueue({type:"reasoning-start",id:t});if(e.text.length>0)s.enqueue({type:"reasoning-delta",id:t,delta:e.text});s.enqueue({
type:"reasoning-end",id:t,...n?{providerMetadata:n}:{}});break}case"tool-call":{const t=e.providerMetadata;s.enqueue({type:"tool-input-start",id:e.toolCallId,
toolName:e.toolName,...e.providerExecuted?{providerExecuted:e.providerExecuted}:{}});s.enqueue({type:"tool-input-delta",id:e.toolCallId,delta:e.input})
;s.enqueue({type:"tool-input-end",id:e.toolCallId});s.enqueue({type:"tool-call",toolCallId:e.toolCallId,toolName:e.toolName,input:e.input,
...e.providerExecuted?{providerExecuted:e.providerExecuted}:{},...t?{providerMetadata:t}:{}});break}case"tool-result":s.enqueue({type:"tool-result",
toolCallId:e.toolCallId,toolName:e.toolName,result:e.result});break;case"source":case"file":s.enqueue(e)}const g=e.service_tier??i;const h={unified:Jt({
status:e.status,hasFunctionCall:c}),raw:e.status};const f={google:{...a!=null?{interactionId:a}:{},...g!=null?{serviceTier:g}:{}}};s.enqueue({type:"finish",
finishReason:h,usage:$t(e.usage),providerMetadata:f});s.close()}})}var $n=class e{static[i.V](e){return{...(0,o.Qf)({modelId:e.modelId,config:e.config}),
agent:e.agent}}static[i.C](t){return new e(t.agent!=null?{agent:t.agent}:t.modelId,t.config)}constructor(e,t){this.specificationVersion="v4"
;if(typeof e==="string"){this.modelId=e;this.agent=void 0}else if("managedAgent"in e){this.modelId=e.managedAgent;this.agent=e.managedAgent}else{
this.modelId=e.agent;this.agent=e.agent}this.config=t}get provider(){return this.config.provider}get supportedUrls(){
if(this.config.supportedUrls)return this.config.supportedUrls();return{"image/*":[/^https?:\/\/.+/],"application/pdf":[/^https?:\/\/.+/],
"audio/*":[/^https?:\/\/.+/],"video/*":[/^https?:\/\/(www\.)?youtube\.com\/watch\?v=.+/,/^https?:\/\/youtu\.be\/.+/,/^gs:\/\/.+/]}}async getArgs(e){const t=[]
;const n=await(0,o.xI)({provider:"google",providerOptions:e.providerOptions,schema:wn});const i=this.agent!=null;if(!i){if(e.frequencyPenalty!=null)t.push({
type:"unsupported",feature:"frequencyPenalty"});if(e.presencePenalty!=null)t.push({type:"unsupported",feature:"presencePenalty"})}
const s=e.tools!=null&&e.tools.length>0;let a;let r;if(s){const n=Nn({tools:e.tools,toolChoice:e.toolChoice});a=n.tools;r=n.toolChoice;t.push(...n.toolWarnings)
}const l=[];if(e.responseFormat?.type==="json"){if(i)t.push({type:"other",
message:"google.interactions: structured output (responseFormat) is not supported when an agent is set; responseFormat will be ignored."});else{const t={
type:"text",mime_type:"application/json",...e.responseFormat.schema!=null?{schema:e.responseFormat.schema}:{}};l.push(t)}}if(n?.responseFormat!=null){
for(const e of n.responseFormat)if(e.type==="text")l.push(Gn({type:"text",mime_type:e.mimeType??void 0,schema:e.schema??void 0
}));else if(e.type==="image")l.push(Gn({type:"image",mime_type:e.mimeType??void 0,aspect_ratio:e.aspectRatio??void 0,image_size:e.imageSize??void 0
}));else if(e.type==="audio")l.push(Gn({type:"audio",mime_type:e.mimeType??void 0}));else if(e.type==="video")l.push(Gn({type:"video",
aspect_ratio:e.aspectRatio??void 0,resolution:e.resolution??void 0,duration:e.duration??void 0,delivery:e.delivery??void 0,gcs_uri:e.gcsUri??void 0}))}
const{input:u,systemInstruction:c,warnings:d}=tn({prompt:e.prompt,previousInteractionId:n?.previousInteractionId??void 0,store:n?.store??void 0,
mediaResolution:n?.mediaResolution??void 0});t.push(...d);let p=c;const g=n?.systemInstruction??void 0;if(p!=null&&g!=null)t.push({type:"other",
message:"google.interactions: both AI SDK system message and providerOptions.google.systemInstruction were set; using the AI SDK system message."
});else if(p==null&&g!=null)p=g;let h;if(i){const i=[];if(e.temperature!=null)i.push("temperature");if(e.topP!=null)i.push("topP")
;if(e.topK!=null)i.push("topK");if(e.frequencyPenalty!=null)i.push("frequencyPenalty");if(e.presencePenalty!=null)i.push("presencePenalty")
;if(e.seed!=null)i.push("seed");if(e.stopSequences!=null&&e.stopSequences.length>0)i.push("stopSequences");if(e.maxOutputTokens!=null)i.push("maxOutputTokens")
;if((0,o.g6)(e.reasoning))i.push("reasoning");if(n?.thinkingLevel!=null)i.push("thinkingLevel");if(n?.thinkingSummaries!=null)i.push("thinkingSummaries")
;if(n?.imageConfig!=null)i.push("imageConfig");if(i.length>0)t.push({type:"other",
message:`google.interactions: ${i.join(", ")} ${i.length===1?"is":"are"} not supported when an agent is set; use providerOptions.google.agentConfig instead. Dropped from the request body.`
});h=void 0}else{h=Gn({temperature:e.temperature??void 0,top_p:e.topP??void 0,top_k:e.topK??void 0,seed:e.seed??void 0,
stop_sequences:e.stopSequences!=null&&e.stopSequences.length>0?e.stopSequences:void 0,max_output_tokens:e.maxOutputTokens??void 0,thinking_level:(0,o.jv)({
reasoning:e.reasoning,providerOptionsEffort:n?.thinkingLevel,
effortMap:Object.fromEntries((ne(this.modelId).capabilities.language.reasoning.efforts??[]).map(e=>[e,e])),warnings:t}),
thinking_summaries:n?.thinkingSummaries??void 0,tool_choice:r});if(n?.imageConfig!=null){const e=l.some(e=>e.type==="image");t.push({type:"other",
message:e?"google.interactions: providerOptions.google.imageConfig is deprecated and was ignored because providerOptions.google.responseFormat already supplies an image entry. Use responseFormat exclusively.":'google.interactions: providerOptions.google.imageConfig is deprecated. Use providerOptions.google.responseFormat with a { type: "image", ... } entry instead.'
});if(!e)l.push({type:"image",mime_type:"image/png",...n.imageConfig.aspectRatio!=null?{aspect_ratio:n.imageConfig.aspectRatio}:{},
...n.imageConfig.imageSize!=null?{image_size:n.imageConfig.imageSize}:{}})}}let f;if(i&&n?.agentConfig!=null){const e=n.agentConfig
;if(e.type==="deep-research")f=Gn({type:"deep-research",thinking_summaries:e.thinkingSummaries??void 0,visualization:e.visualization??void 0,
collaborative_planning:e.collaborativePlanning??void 0});else if(e.type==="dynamic")f={type:"dynamic"}}let m;if(n?.environment!=null){if(!i)t.push({
type:"other",message:"google.interactions: environment is only supported when an agent is set; environment will be omitted from the request body."
});else if(typeof n.environment==="string")m=n.environment;else{const e=n.environment;const t=e.sources?.map(e=>{if(e.type==="inline")return{type:"inline",
content:e.content,target:e.target};return Gn({type:e.type,source:e.source,target:e.target??void 0})});let o
;if(e.network==="disabled")o="disabled";else if(e.network!=null)o={allowlist:e.network.allowlist.map(e=>Gn({domain:e.domain,transform:e.transform??void 0}))}
;m=Gn({type:"remote",sources:t!=null&&t.length>0?t:void 0,network:o})}}return{args:Gn({...i?{agent:this.agent}:{model:this.modelId},input:u,
labels:n?.labels??void 0,system_instruction:p,tools:a,response_format:l.length>0?l:void 0,
response_modalities:n?.responseModalities!=null?n.responseModalities:void 0,previous_interaction_id:n?.previousInteractionId??void 0,
service_tier:n?.serviceTier??void 0,store:n?.store??void 0,generation_config:h!=null&&Object.keys(h).length>0?h:void 0,agent_config:f,environment:m,
background:n?.background??void 0}),warnings:t,isAgent:i,isBackground:n?.background===true,pollingTimeoutMs:n?.pollingTimeoutMs??void 0}}async doGenerate(e){
const{args:t,warnings:n,isAgent:i,isBackground:s,pollingTimeoutMs:a}=await this.getArgs(e);const r=`${this.config.baseURL}/interactions`;const l=async()=>(0,
o.m2)(await(0,o.hd)(this.config.headers),e.headers);let{responseHeaders:u,value:c,rawValue:p}=await(0,o.GU)({url:r,headers:await(0,o.hd)(l),body:t,
failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(In),abortSignal:e.abortSignal,fetch:this.config.fetch});if((i||s)&&!jn(c.status)){const t=await Mn({
baseURL:this.config.baseURL,interactionId:c.id,headers:l,fetch:this.config.fetch,abortSignal:e.abortSignal,timeoutMs:a});c=t.response;p=t.rawResponse
;u=t.responseHeaders??u}const g=typeof c.id==="string"&&c.id.length>0?c.id:void 0;const{content:h,hasFunctionCall:f}=Sn({steps:c.steps??null,
generateId:this.config.generateId??o.$C,interactionId:g});const m={unified:Jt({status:c.status,hasFunctionCall:f}),raw:c.status}
;const y=c.service_tier??u?.["x-gemini-service-tier"]??void 0;const v=Gt(c.usage);const I={google:{...g!=null?{interactionId:g}:{},...y!=null?{serviceTier:y
}:{},...v!=null?{outputTokensByModality:v}:{}}};let k;if(typeof c.created==="string"){const e=new Date(c.created);if(!Number.isNaN(e.getTime()))k=e}return{
content:h,finishReason:m,usage:$t(c.usage),warnings:n,providerMetadata:I,request:{body:t},response:{headers:u,body:p,...g!=null?{id:g}:{},...k?{timestamp:k}:{},
modelId:c.model??void 0}}}async doStream(e){const{args:t,warnings:n,isBackground:i,pollingTimeoutMs:s}=await this.getArgs(e)
;const a=`${this.config.baseURL}/interactions`;const r=async()=>(0,o.m2)(await(0,o.hd)(this.config.headers),e.headers);if(i)return this.doStreamBackground({
args:t,warnings:n,url:a,mergedHeaders:r,options:e,pollingTimeoutMs:s});const l={...t,stream:true};const{responseHeaders:u,value:c}=await(0,o.GU)({url:a,
headers:await(0,o.hd)(r),body:l,failedResponseHandler:d,successfulResponseHandler:(0,o.Ds)(kn),abortSignal:e.abortSignal,fetch:this.config.fetch})
;const p=u?.["x-gemini-service-tier"];const g=en({warnings:n,generateId:this.config.generateId??o.$C,includeRawChunks:e.includeRawChunks,serviceTier:p});return{
stream:c.pipeThrough(g),request:{body:l},response:{headers:u}}}async doStreamBackground({args:e,warnings:t,url:n,mergedHeaders:i,options:s,pollingTimeoutMs:a}){
const{responseHeaders:r,value:l}=await(0,o.GU)({url:n,headers:await(0,o.hd)(i),body:e,failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(In),
abortSignal:s.abortSignal,fetch:this.config.fetch});const u=l.id
;if(u==null||u.length===0)throw new Error("google.interactions: background POST response did not include an interaction id; cannot stream the result.")
;const c=r?.["x-gemini-service-tier"];if(jn(l.status))return{stream:qn({response:l,warnings:t,generateId:this.config.generateId??o.$C,
includeRawChunks:s.includeRawChunks,headerServiceTier:c}),request:{body:e},response:{headers:r}};const p=Un({baseURL:this.config.baseURL,interactionId:u,
headers:i,fetch:this.config.fetch,abortSignal:s.abortSignal});const g=en({warnings:t,generateId:this.config.generateId??o.$C,
includeRawChunks:s.includeRawChunks,serviceTier:c});return{stream:p.pipeThrough(g),request:{body:e},response:{headers:r}}}};function Gn(e){const t={}
;for(const[n,o]of Object.entries(e)){if(o===void 0)continue;t[n]=o}return t}function Vn(e){const t=new URL(e);const n=t.pathname.split("/");const o=n.at(-1)
;if(o==="v1beta"||o==="v1alpha"){n.pop();t.pathname=n.join("/")||"/"}return t}function Fn(e,t){const n=Vn(e);n.protocol=n.protocol==="https:"?"wss:":"ws:"
;n.pathname=`${n.pathname.replace(/\/$/,"")}/ws/${t}`;return n}var Hn=class{constructor(){this.turnCounter=0;this.inputTranscriptionCounter=0
;this.inputTranscriptionBuffer="";this.inputTranscriptionBoundary="none";this.preserveInputTranscriptionAcrossTurnComplete=false;this.hasAudio=false
;this.hasText=false;this.hasTranscript=false;this.turnClosed=false;this.inputAudioRate=16e3}get responseId(){return`google-resp-${this.turnCounter}`}
get itemId(){return`google-item-${this.turnCounter}`}beginTurnIfClosed(){if(!this.turnClosed)return;this.turnCounter++;this.hasAudio=false;this.hasText=false
;this.hasTranscript=false;this.turnClosed=false;this.preserveInputTranscriptionAcrossTurnComplete=false}accumulateInputTranscription({text:e,finished:t}){
if(!e){if(t===true)this.finishInputTranscription();return}const n=t!=null
;if(this.inputTranscriptionBuffer!==""&&(this.inputTranscriptionBoundary==="interrupted"||this.inputTranscriptionBoundary==="turn-complete"&&!n))this.finishInputTranscription()
;this.inputTranscriptionBoundary="none";this.inputTranscriptionBuffer+=e;const o={itemId:`google-input-${this.inputTranscriptionCounter}`,
transcript:this.inputTranscriptionBuffer};if(t===true)this.finishInputTranscription();return o}finishInputTranscription(){
if(this.inputTranscriptionBuffer==="")return;this.inputTranscriptionCounter++;this.inputTranscriptionBuffer=""}parseServerEvent(e){const t=this.parseEvent(e)
;const n=zn(e.usageMetadata);if(n==null)return t;const o=Array.isArray(t)?t:[t];if(o.some(e=>e.type==="response-done")){
const e=o.map(e=>e.type==="response-done"?{...e,usage:n}:e);return Array.isArray(t)?e:e[0]}const i={type:"custom",rawType:"usageMetadata",usage:n,raw:e}
;if(o.length===1&&o[0].type==="custom"&&o[0].rawType==="usageMetadata")return i;return[...o,i]}parseEvent(e){const t=e;if(t.setupComplete!=null)return{
type:"session-created",raw:e};if(t.toolCall!=null){this.beginTurnIfClosed();return(t.toolCall.functionCalls??[]).flatMap(t=>{const n=JSON.stringify(t.args??{})
;return[{type:"function-call-arguments-delta",responseId:this.responseId,itemId:this.itemId,callId:t.id,delta:n,raw:e},{type:"function-call-arguments-done",
responseId:this.responseId,itemId:this.itemId,callId:t.id,name:t.name,arguments:n,raw:e}]})}if(t.toolCallCancellation!=null)return{type:"custom",
rawType:"toolCallCancellation",raw:e};if(t.goAway!=null)return{type:"custom",rawType:"goAway",raw:e};if(t.sessionResumptionUpdate!=null)return{type:"custom",
rawType:"sessionResumptionUpdate",raw:e};if(t.serverContent!=null)return this.parseServerContent(t.serverContent,e);if(t.inputTranscription!=null){
const n=this.accumulateInputTranscription(t.inputTranscription);if(n!=null)return{type:"input-transcription-completed",...n,raw:e}}return{type:"custom",
rawType:String(Object.keys(t)[0]),raw:e}}parseServerContent(e,t){const n=[];if(e.interrupted){this.inputTranscriptionBoundary="interrupted"
;this.preserveInputTranscriptionAcrossTurnComplete=true;this.turnClosed=true;n.push({type:"speech-started",raw:t})}if(e.modelTurn?.parts){
this.beginTurnIfClosed();for(const o of e.modelTurn.parts){if(o.inlineData?.data){this.hasAudio=true;n.push({type:"audio-delta",responseId:this.responseId,
itemId:this.itemId,delta:o.inlineData.data,raw:t})}if(o.text){this.hasText=true;n.push({type:"text-delta",responseId:this.responseId,itemId:this.itemId,
delta:o.text,raw:t})}}}if(e.outputTranscription?.text){this.hasTranscript=true;n.push({type:"audio-transcript-delta",responseId:this.responseId,
itemId:this.itemId,delta:e.outputTranscription.text,raw:t})}if(e.inputTranscription!=null){const o=this.accumulateInputTranscription(e.inputTranscription)
;if(o!=null)n.push({type:"input-transcription-completed",...o,raw:t})}if(e.generationComplete)n.push({type:"custom",rawType:"generationComplete",raw:t})
;if(e.interactionStatus!=null)n.push({type:"custom",rawType:"interactionStatus",raw:t});if(e.waitingForInput)n.push({type:"custom",rawType:"waitingForInput",
raw:t});if(e.turnComplete){if(this.hasAudio)n.push({type:"audio-done",responseId:this.responseId,itemId:this.itemId,raw:t});if(this.hasText)n.push({
type:"text-done",responseId:this.responseId,itemId:this.itemId,raw:t});if(this.hasTranscript)n.push({type:"audio-transcript-done",responseId:this.responseId,
itemId:this.itemId,raw:t});n.push({type:"response-done",responseId:this.responseId,status:"completed",raw:t});this.turnClosed=true
;if(this.preserveInputTranscriptionAcrossTurnComplete)this.preserveInputTranscriptionAcrossTurnComplete=false;else if(this.inputTranscriptionBoundary!=="interrupted")this.inputTranscriptionBoundary="turn-complete"
}if(n.length===0)return{type:"custom",rawType:"serverContent",raw:t};return n.length===1?n[0]:n}serializeClientEvent(e,t){switch(e.type){case"session-update":
if(e.config.inputAudioFormat?.rate!=null)this.inputAudioRate=e.config.inputAudioFormat.rate;return{setup:Xn(e.config,t)};case"input-audio-append":return{
realtimeInput:{audio:{data:e.audio,mimeType:`audio/pcm;rate=${this.inputAudioRate}`}}};case"input-audio-commit":return{realtimeInput:{audioStreamEnd:true}}
;case"input-audio-clear":case"response-create":case"response-cancel":case"conversation-item-truncate":return null;case"conversation-item-create":{const t=e.item
;switch(t.type){case"text-message":return{realtimeInput:{text:t.text}};case"function-call-output":return Kn(t);case"audio-message":return null}break}}
return null}};function zn(e){if(e==null)return void 0;const t=Bn(e.promptTokensDetails);const n=Bn(e.responseTokensDetails);return Wn({
inputTokens:e.promptTokenCount!=null?e.promptTokenCount+(e.toolUsePromptTokenCount??0):void 0,
outputTokens:e.responseTokenCount!=null?e.responseTokenCount+(e.thoughtsTokenCount??0):void 0,cachedInputTokens:e.cachedContentTokenCount,
inputTextTokens:t.text,inputAudioTokens:t.audio,outputTextTokens:n.text,outputAudioTokens:n.audio})}function Bn(e){if(e==null)return{};const t={}
;for(const n of e){const e=n.tokenCount;if(e==null)continue;const o=n.modality?.toUpperCase()
;if(o==="AUDIO")t.audio=(t.audio??0)+e;else if(o==="TEXT")t.text=(t.text??0)+e}return t}function Wn(e){const t={}
;for(const[n,o]of Object.entries(e))if(o!=null)t[n]=o;return Object.keys(t).length>0?t:void 0}function Jn(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)?e:{output:e}}async function Kn(e){const t=await(0,o.N8)({text:e.output});const n=t.success?Jn(t.value):{
output:e.output};return{toolResponse:{functionResponses:[{id:e.callId,name:e.name,response:n}]}}}function Zn(e){const t=e.split("/").at(-1)?.toLowerCase()??""
;return/^gemini-\d+\.\d+-live\b.*thinking/.test(t)}function Xn(e,t){const n={model:b(t)};const{google:i,...s}=e?.providerOptions??{};const a=(0,
o.u4)(i)?i:void 0;const r={};if(e?.outputModalities!=null)r.responseModalities=e.outputModalities.map(e=>e.toUpperCase());else r.responseModalities=["AUDIO"]
;if(e?.voice!=null)r.speechConfig={voiceConfig:{prebuiltVoiceConfig:{voiceName:e.voice}}};n.generationConfig=r;if(e?.instructions!=null)n.systemInstruction={
parts:[{text:e.instructions}]};if(e?.tools!=null&&e.tools.length>0)n.tools=[{functionDeclarations:e.tools.map(e=>({name:e.name,description:e.description,
parametersJsonSchema:e.parameters,...a?.defaultToolBehavior!=null?{behavior:a.defaultToolBehavior}:{}}))}]
;if(e?.inputAudioTranscription!=null)n.inputAudioTranscription={};if(e?.outputAudioTranscription!=null)n.outputAudioTranscription={};const l=s.generationConfig
;const u=a?.thinkingConfig??((0,o.u4)(l)&&(0,o.u4)(l.thinkingConfig)?l.thinkingConfig:void 0);const c=Zn(t)&&u?.thinkingLevel==null&&u?.thinkingBudget==null?{
...u,thinkingLevel:"low"}:a?.thinkingConfig;const d=()=>{if(c==null)return;const e=(0,o.u4)(n.generationConfig)?n.generationConfig:r;n.generationConfig={...e,
thinkingConfig:c}};if(e?.providerOptions==null){d();return n}Object.assign(n,s);if(a?.translationConfig!=null)n.generationConfig={...(0,
o.u4)(n.generationConfig)?n.generationConfig:r,translationConfig:a.translationConfig};d();return n}
const Qn="google.ai.generativelanguage.v1alpha.GenerativeService.BidiGenerateContentConstrained"
;const eo="google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent";function to(e){const t=Vn(e)
;t.pathname=`${t.pathname.replace(/\/$/,"")}/v1alpha/auth_tokens`;return t.toString()}function no(e){return Fn(e,Qn).toString()}function oo(e){const t=Vn(e)
;t.protocol=t.protocol==="https:"?"wss:":"ws:";t.pathname=`${t.pathname.replace(/\/$/,"")}/ws/${eo}`;return t.toString()}var io=class{constructor(e,t){
this.specificationVersion="v4";this.capabilities={conversation:"turn-based",transports:["websocket"],connections:["client-secret-websocket","server-websocket"]}
;this.mapper=new Hn;this.modelId=e;this.provider=t.provider;this.config=t}async doCreateClientSecret(e){const t=this.config.fetch??fetch;const n=(await(0,
o.hd)(this.config.headers))["x-goog-api-key"];if(!n)throw new Error("Google Generative AI API key is required for realtime token creation.");const i=Date.now()
;const s=(e.expiresAfterSeconds??60)*1e3;const a=new Date(i+s).toISOString();const r=new Date(i+s+18e5).toISOString();const l=Xn(e.sessionConfig,this.modelId)
;const u=await t(`${to(this.config.baseURL)}?key=${encodeURIComponent(n)}`,{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify({
uses:0,expireTime:r,newSessionExpireTime:a,bidiGenerateContentSetup:l})});if(!u.ok){const e=await u.text()
;throw new Error(`Google realtime auth token request failed: ${u.status} ${e}`)}const c=await u.json();return{token:c.name,url:no(this.config.baseURL),
expiresAt:c.expireTime?Math.floor(new Date(c.expireTime).getTime()/1e3):void 0}}getWebSocketConfig(e){return{
url:`${e.url}?access_token=${encodeURIComponent(e.token)}`}}getServerWebSocketConfig(e){this.assertConversationIntent(e);return(0,o.H)(this.config.headers,e=>({
url:oo(this.config.baseURL),headers:(0,o.RG)(e)}))}assertConversationIntent(e){
if(e?.intent!=null&&e.intent!=="conversation")throw new Error(`Google realtime does not support the '${e.intent}' session intent.`)}parseServerEvent(e){
return this.mapper.parseServerEvent(e)}createServerEventParser(){const e=new Hn;return t=>e.parseServerEvent(t)}serializeClientEvent(e,t){
this.assertConversationIntent(t);return this.mapper.serializeClientEvent(e,this.modelId)}buildSessionConfig(e,t){this.assertConversationIntent(t)
;return Xn(e,this.modelId)}};const so=(0,o.ID)(()=>(0,o.C_)(r.Ikc({languageCodes:r.YOg(r.YjP()).optional(),customVocabulary:r.YOg(r.YjP()).optional(),
wordTimestamp:r.zMY().optional(),diarization:r.zMY().optional(),mode:r.k5n(["SMART","VERBATIM"]).optional()})))
;const ao="google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent";const ro=3e3;function lo(e,t){const n=Fn(e,ao);n.searchParams.set("key",t)
;return n}function uo(e){return e.includes("-live")}var co=class e{static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}get provider(){return this.config.provider}constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4"}
async parseOptions(e){return(0,o.xI)({provider:"google",providerOptions:e,schema:so})}async doGenerate(e){if(uo(this.modelId))throw new a.Di({
argument:"modelId",
message:`Model '${this.modelId}' only supports streaming transcription. Use experimental_streamTranscribe, or a unary model such as 'gemini-3.5-transcribe'.`})
;const t=this.config._internal?.currentDate?.()??new Date;const n=[];const i=ho(await this.parseOptions(e.providerOptions));const s={model:this.modelId,input:[{
type:"audio",data:(0,o.ej)(e.audio),mime_type:e.mediaType}],...i!=null?{generation_config:{transcription_config:i}}:{}}
;const{value:r,responseHeaders:l,rawValue:u}=await(0,o.GU)({url:`${this.config.baseURL}/interactions`,headers:(0,o.m2)(this.config.headers?await(0,
o.hd)(this.config.headers):void 0,e.headers),body:s,failedResponseHandler:d,successfulResponseHandler:(0,o.cV)(vo),abortSignal:e.abortSignal,
fetch:this.config.fetch});let c="";const p=[];for(const e of r.steps??[])for(const t of e.content??[]){if(t.type!=="text"||t.text==null)continue;c+=t.text
;for(const e of t.annotations??[]){if(e.type!=="word_info")continue;const t=fo(e.start_offset);const n=fo(e.end_offset)
;if(e.text==null||t==null||n==null)continue;p.push({text:e.text,startSecond:t,endSecond:n})}}return{text:c,segments:p,language:void 0,durationInSeconds:void 0,
warnings:n,...r.usage!=null&&{usage:r.usage},response:{timestamp:t,modelId:this.modelId,headers:l,body:u},...r.usage!=null?{providerMetadata:{google:{
usage:r.usage}}}:{}}}async doStream(e){if(!uo(this.modelId))throw new a.Di({argument:"modelId",
message:`Model '${this.modelId}' does not support streaming transcription. Use a live model such as 'gemini-3.5-transcribe-live'.`})
;const t=this.config._internal?.currentDate?.()??new Date;const n=[];const i=await this.parseOptions(e.providerOptions);mo(e.inputAudioFormat);const s=(0,
o.m2)(this.config.headers?await(0,o.hd)(this.config.headers):void 0,e.headers);let r
;for(const[e,t]of Object.entries(s))if(e.toLowerCase()==="x-goog-api-key"&&t!=null)r=t
;if(r==null)throw new Error("Google Generative AI API key is required for streaming transcription.")
;const l=Object.fromEntries(Object.entries(s).filter(([e])=>e.toLowerCase()!=="x-goog-api-key"));const u={model:b(this.modelId),
inputAudioTranscription:go(i)??{}};return{request:{body:u},response:{timestamp:t,modelId:this.modelId},stream:po({webSocket:this.config.webSocket,
url:lo(this.config.baseURL,r),headers:l,setup:u,inputAudioRate:e.inputAudioFormat.rate??16e3,finishGraceMs:this.config._internal?.finishGraceMs??ro,warnings:n,
audio:e.audio,abortSignal:e.abortSignal,includeRawChunks:e.includeRawChunks})}}}
;function po({webSocket:e,url:t,headers:n,setup:i,inputAudioRate:s,finishGraceMs:a,warnings:r,audio:l,abortSignal:u,includeRawChunks:c}){let d=false
;let p=()=>{};return new ReadableStream({start:g=>{let h;let f;let m;const y=new Promise(e=>{m=e});let v=0;let I="";let k="";let w="";let b;let C=false;let _
;let T;const x=()=>`google-segment-${v}`;const S=()=>{if(T!=null){clearTimeout(T);T=void 0}};const O=()=>{if(d||!C)return;S();T=setTimeout(()=>{T=void 0;j()},a)
};p=e=>{S();if(h!=null)h.cancel().catch(()=>{});else l.cancel().catch(()=>{});f?.close(e)};const R=e=>{if(d)return;d=true;p();g.error(e)};const P=()=>{
if(I===""){if(w==="")return;I=w}w="";g.enqueue({type:"transcript-final",id:x(),text:I});k+=k===""?I:` ${I}`;I="";v++};const j=()=>{if(d)return;P();d=true
;g.enqueue({type:"finish",text:k,segments:[],language:b,durationInSeconds:void 0,usage:_,..._!=null?{providerMetadata:{google:{usageMetadata:_}}}:{}});g.close()
;p(1e3)};const Y=async e=>{h=l.getReader();try{while(true){const{done:t,value:n}=await h.read();if(t||d)break;e.send(JSON.stringify({realtimeInput:{audio:{
data:(0,o.ej)(n),mimeType:`audio/pcm;rate=${s}`}}}));await(0,o.E8)(e)}}finally{h.releaseLock();h=void 0}if(!d){e.send(JSON.stringify({realtimeInput:{
audioStreamEnd:true}}));C=true;O()}};f=(0,o.L8)({url:t,headers:n,webSocket:e,abortSignal:u,onAbort:R,onProcessingError:R,onOpen:e=>{g.enqueue({
type:"stream-start",warnings:r});e.send(JSON.stringify({setup:i}));y.then(()=>d?void 0:Y(e)).catch(R)},onMessageText:async e=>{if(d)return;const t=await(0,
o.N8)({text:e});if(!t.success)return;const n=t.value;if(c)g.enqueue({type:"raw",rawValue:n});if(n.setupComplete!=null)m()
;if(n.usageMetadata!=null)_=n.usageMetadata;if(n.error!=null){R(new Error(n.error.message??"Google Live API error"));return}const i=n.serverContent
;const s=i?.interimInputTranscription;if(s?.text){O();w=s.text;g.enqueue({type:"transcript-partial",id:x(),text:s.text})}
const a=i?.inputTranscription??n.inputTranscription;if(a!=null){if(a.languageCode!=null)b=a.languageCode;if(a.text){O();w="";I+=a.text;g.enqueue({
type:"transcript-delta",id:x(),delta:a.text})}if(a.finished===true)P()}if(i?.turnComplete)P();const r=i?.interactionStatus
;if(C&&(r==="IDLE"||r==="REQUIRES_ACTION"||i?.turnComplete===true&&r==null))j()},onSocketError:()=>{R(new Error("Google Live transcription error"))},
onClose:({code:e,reason:t})=>{if(d)return;if(C){j();return}
R(new Error(`Google Live transcription WebSocket closed unexpectedly before finishing (code ${e??"unknown"}${t?`, reason: ${t}`:""}).`))}})},cancel:()=>{
if(d)return;d=true;p()}})}function go(e){if(e==null)return void 0;const t={};if(e.languageCodes!=null)t.languageCodes=e.languageCodes
;if(e.customVocabulary!=null)t.customVocabulary=e.customVocabulary;if(e.wordTimestamp!=null)t.wordTimestamp=e.wordTimestamp
;if(e.diarization!=null)t.diarization=e.diarization;if(e.mode!=null)t.mode=e.mode;return Object.keys(t).length>0?t:void 0}function ho(e){
if(e==null)return void 0;const t={};if(e.languageCodes!=null)t.language_codes=e.languageCodes;if(e.customVocabulary!=null)t.custom_vocabulary=e.customVocabulary
;if(e.mode!=null||e.diarization===true||e.wordTimestamp===true)t.mode={type:(e.mode??"VERBATIM").toLowerCase(),...e.diarization===true?{
diarization_mode:"speaker"}:{},...e.wordTimestamp===true?{timestamp_granularities:["word"]}:{}};return Object.keys(t).length>0?t:void 0}function fo(e){
if(e==null)return void 0;const t=Number.parseFloat(e);return Number.isFinite(t)?t:void 0}function mo(e){
if(e.type!=="audio/pcm"||e.rate!=null&&e.rate!==16e3)throw new a.Di({argument:"inputAudioFormat",
message:"The Gemini Live transcription API only supports 16kHz 16-bit PCM input audio."})}const yo=()=>r.Ikc({type:r.YjP().nullish(),text:r.YjP().nullish(),
speaker:r.YjP().nullish(),start_offset:r.YjP().nullish(),end_offset:r.YjP().nullish()});const vo=(0,o.ID)(()=>(0,o.C_)(r.Ikc({status:r.YjP().nullish(),
steps:r.YOg(r.Ikc({type:r.YjP().nullish(),content:r.YOg(r.Ikc({type:r.YjP().nullish(),text:r.YjP().nullish(),annotations:r.YOg(yo()).nullish()})).nullish()
})).nullish(),usage:r.g1P(r.YjP(),r.Pq9()).nullish()})));const Io=(0,o.ID)(()=>(0,o.C_)(r.Ikc({echoTargetLanguage:r.zMY().optional()})))
;const ko="google.ai.generativelanguage.v1beta.GenerativeService.BidiGenerateContent";const wo=1e3;const bo=24e3;const Co=128;function _o(e,t){const n=Fn(e,ko)
;n.searchParams.set("key",t);return n}var To=class e{static[i.V](e){return(0,o.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}get provider(){return this.config.provider}constructor(e,t){this.specificationVersion="v4";this.modelId=e;this.config=t}
async doStream(e){if(e.targetLanguage==null)throw new a.Di({argument:"targetLanguage",
message:`targetLanguage is required for translation model '${this.modelId}'.`});const t=this.config._internal?.currentDate?.()??new Date;const n=await(0,o.xI)({
provider:"google",providerOptions:e.providerOptions,schema:Io});const i=[];Po(e.inputAudioFormat);if(e.sourceLanguage!=null)i.push({type:"unsupported",
feature:"sourceLanguage",details:"The Gemini Live translation API auto-detects the source language and does not accept a source language."})
;if(e.outputAudioFormat!=null)i.push({type:"unsupported",feature:"outputAudioFormat",
details:"The Gemini Live API always outputs 24kHz 16-bit PCM audio and does not accept an output audio format."});const s=(0,o.m2)(await(0,
o.hd)(this.config.headers),e.headers);let r;for(const[e,t]of Object.entries(s))if(e.toLowerCase()==="x-goog-api-key"&&t!=null)r=t
;if(r==null)throw new Error("Google Generative AI API key is required for streaming translation.")
;const l=Object.fromEntries(Object.entries(s).filter(([e])=>e.toLowerCase()!=="x-goog-api-key"));const u=Ro({modelId:this.modelId,
targetLanguage:e.targetLanguage,providerOptions:n});return{request:{body:u},response:{timestamp:t,modelId:this.modelId},stream:xo({
webSocket:this.config.webSocket,url:_o(this.config.baseURL,r),headers:l,setup:u,inputAudioRate:e.inputAudioFormat.rate??16e3,
finishGraceMs:this.config._internal?.finishGraceMs??wo,warnings:i,audio:e.audio,abortSignal:e.abortSignal,includeRawChunks:e.includeRawChunks})}}}
;function xo({webSocket:e,url:t,headers:n,setup:i,inputAudioRate:s,finishGraceMs:a,warnings:r,audio:l,abortSignal:u,includeRawChunks:c}){let d=false
;let p=()=>{};return new ReadableStream({start:g=>{let h;let f;let m;const y=new Promise(e=>{m=e});let v=0;let I="";let k="";let w="";let b="";let C=false;let _
;let T=false;let x=false;let S=0;let O;const R=()=>`google-item-${v}`;const P=()=>{if(O!=null){clearTimeout(O);O=void 0}};const j=()=>{if(d||O!=null)return
;O=setTimeout(()=>{O=void 0;E()},a)};const Y=()=>{T=true;S=0;P()};p=e=>{P();if(h!=null)h.cancel().catch(()=>{});else l.cancel().catch(()=>{});f?.close(e)}
;const A=e=>{if(d)return;d=true;p();g.error(e)};const E=()=>{if(d)return;if(k!==""||b!=="")M();d=true;g.enqueue({type:"finish",sourceText:I,outputText:w,usage:_
});g.close();p(1e3)};const M=()=>{if(k!==""){g.enqueue({type:"source-transcript-final",id:R(),text:k});I+=k;k=""}if(b!==""){g.enqueue({type:"output-text-final",
id:R(),text:b});w+=b;b=""}v++};const N=async e=>{h=l.getReader();try{while(true){const{done:t,value:n}=await h.read();if(t||d)break;e.send(JSON.stringify({
realtimeInput:{audio:{data:(0,o.ej)(n),mimeType:`audio/pcm;rate=${s}`}}}));await(0,o.E8)(e)}}finally{h.releaseLock();h=void 0}if(!d){e.send(JSON.stringify({
realtimeInput:{audioStreamEnd:true}}));C=true;if(x&&!T)j()}};f=(0,o.L8)({url:t,headers:n,webSocket:e,abortSignal:u,onAbort:A,onProcessingError:A,onOpen:e=>{
g.enqueue({type:"stream-start",warnings:r});e.send(JSON.stringify({setup:i}));y.then(()=>d?void 0:N(e)).catch(A)},onMessageText:async e=>{if(d)return
;const t=await(0,o.N8)({text:e});if(!t.success)return;const n=t.value;if(c)g.enqueue({type:"raw",rawValue:n});if(n.setupComplete!=null)m()
;if(n.usageMetadata!=null)_=So(_,n.usageMetadata);if(n.error!=null){A(new Error(n.error.message??"Google Live API error"));return}
const i=n.serverContent?.inputTranscription?.text??n.inputTranscription?.text;if(i){Y();k+=i;g.enqueue({type:"source-transcript-delta",id:R(),delta:i})}
const s=n.serverContent;if(s==null)return;for(const e of s.modelTurn?.parts??[])if(e.inlineData?.data){g.enqueue({type:"audio",id:R(),audio:e.inlineData.data})
;const t=Oo(e.inlineData.data);if(C&&t!=null){S+=t;if(S>=a){E();return}}else Y()}if(s.outputTranscription?.text){Y();b+=s.outputTranscription.text;g.enqueue({
type:"output-text-delta",id:R(),delta:s.outputTranscription.text})}if(s.turnComplete){M();T=false;x=true;if(C)j()}},onSocketError:()=>{
A(new Error("Google Live translation error"))},onClose:({code:e,reason:t})=>{if(d)return;if(O!=null){E();return}
A(new Error(`Google Live translation WebSocket closed unexpectedly before finishing (code ${e??"unknown"}${t?`, reason: ${t}`:""}).`))}})},cancel:()=>{
if(d)return;d=true;p()}})}function So(e,t){let n=e?.inputAudioTokens;let o=e?.outputAudioTokens
;for(const e of t.promptTokensDetails??[])if(e.modality==="AUDIO"&&e.tokenCount!=null)n=(n??0)+e.tokenCount
;for(const e of t.responseTokensDetails??[])if(e.modality==="AUDIO"&&e.tokenCount!=null)o=(o??0)+e.tokenCount;if(n==null&&o==null)return e;return{...e,
...n!=null?{inputAudioTokens:n}:{},...o!=null?{outputAudioTokens:o}:{}}}function Oo(e){let t;try{t=(0,o.Z9)(e)}catch{return}if(t.byteLength<2)return
;const n=new DataView(t.buffer,t.byteOffset,t.byteLength);const i=Math.floor(t.byteLength/2);for(let e=0;e<i;e++)if(Math.abs(n.getInt16(e*2,true))>Co)return
;return i/bo*1e3}function Ro({modelId:e,targetLanguage:t,providerOptions:n}){return{model:b(e),generationConfig:{responseModalities:["AUDIO"],
translationConfig:{targetLanguageCode:t,...n?.echoTargetLanguage!=null?{echoTargetLanguage:n.echoTargetLanguage}:{}}},inputAudioTranscription:{},
outputAudioTranscription:{}}}function Po(e){if(e.type!=="audio/pcm"||e.rate!=null&&e.rate!==16e3)throw new a.Di({argument:"inputAudioFormat",
message:"The Gemini Live translation API only supports 16kHz 16-bit PCM input audio."})}const jo="https://generativelanguage.googleapis.com/v1beta"
;const Yo=/^https:\/\/generativelanguage\.googleapis\.com\/v1beta\/files\/.*$/
;const Ao=["text/html","text/css","text/plain","text/xml","text/csv","text/rtf","text/javascript","application/json","application/pdf","image/bmp","image/jpeg","image/png","image/webp","video/mp4","video/mpeg","video/quicktime","video/avi","video/x-flv","video/mpg","video/webm","video/wmv","video/3gpp"]
;const Eo=/^https:\/\/.*$/;function Mo(e){return/(^|\/)gemini-/.test(e)&&!/(^|\/)gemini-2\.0/.test(e)}function No(e={}){const t=(0,o.ae)(e.baseURL)??jo
;const n=e.name??"google.generative-ai";const i=()=>(0,o.H)(e.apiKey,t=>(0,o.WZ)({"x-goog-api-key":(0,o.WL)({apiKey:t,
environmentVariableName:"GOOGLE_GENERATIVE_AI_API_KEY",description:"Google Generative AI"}),...e.headers},`ai-sdk-google/${f}`))
;const a=(e,n=e==null||Mo(e))=>({
"*":[Yo,new RegExp(`^${t}/files/.*$`),new RegExp(`^https://(?:www\\.)?youtube\\.com/watch\\?v=[\\w-]+(?:&[\\w=&.-]*)?$`),new RegExp(`^https://youtu\\.be/[\\w-]+(?:\\?[\\w=&.-]*)?$`)],
...n?Object.fromEntries(Ao.map(e=>[e,[Eo]])):{}});const r={provider:n,baseURL:t,headers:i,generateId:e.generateId??o.$C,fetch:e.fetch};const l=e=>new Ce(e,{
...r,supportedUrls:()=>a(e)});const u=()=>new tt({provider:`${n.replace(/\.generative-ai$/,"")}.batch`,maxLineBytes:e.batchResultDownloads?.maxLineBytes,
config:r,supportedUrls:a(void 0,false)});const c=o=>new v(o,{provider:n,baseURL:t,headers:i,fetch:e.fetch});const d=(o,s={})=>new ht(o,s,{provider:n,baseURL:t,
headers:i,fetch:e.fetch});const p=()=>new ft({provider:n,baseURL:t,headers:i,fetch:e.fetch});const h=s=>new St(s,{provider:n,baseURL:t,headers:i,fetch:e.fetch,
generateId:e.generateId??o.$C});const m=o=>new io(o,{provider:`${n}.realtime`,baseURL:t,headers:i,fetch:e.fetch});const y=o=>new To(o,{
provider:`${n}.speech-translation`,baseURL:t,headers:i,webSocket:e.webSocket});const I=o=>new Dt(o,{provider:`${n}.speech`,baseURL:t,headers:i,fetch:e.fetch})
;const k=o=>new co(o,{provider:`${n}.transcription`,baseURL:t,headers:i,fetch:e.fetch,webSocket:e.webSocket});const w=Object.assign(e=>m(e),{getToken:async e=>{
const t=await m(e.model).doCreateClientSecret({sessionConfig:e.sessionConfig,expiresAfterSeconds:e.expiresAfterSeconds});return{token:t.token,url:t.url,
expiresAt:t.expiresAt}}});const b=s=>new $n(s,{provider:`${n}.interactions`,baseURL:t,headers:i,generateId:e.generateId??o.$C,fetch:e.fetch})
;const C=function(e){if(new.target)throw new Error("The Google Generative AI model function cannot be called with the new keyword.");return l(e)}
;C.specificationVersion="v4";C.languageModel=l;C.chat=l;C.generativeAI=l;C.decisionModel=o=>new g(o,{provider:`${n.replace(/\.generative-ai$/,"")}.decision`,
baseURL:t,headers:i,fetch:e.fetch});C.evaluationModel=C.decisionModel;C.extractionModel=e=>new s.k({model:l(e),
provider:`${n.replace(/\.generative-ai$/,"")}.extraction`});C.experimental_batch=u;C.embedding=c;C.embeddingModel=c;C.textEmbedding=c;C.textEmbeddingModel=c
;C.image=d;C.imageModel=d;C.video=h;C.videoModel=h;C.experimental_realtime=w;C.files=p;C.speech=I;C.speechModel=I;C.transcription=k;C.transcriptionModel=k
;C.translation=y;C.speechTranslationModel=y;C.interactions=b;C.tools=pt;return C}const Do=No()}};
