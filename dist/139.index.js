"use strict";exports.id=139;exports.ids=[139];exports.modules={37788:(e,t,o)=>{var n;n={value:true};n=n=n=n=n=n=t.BF=void 0;var a=o(56579)
;Object.defineProperty(t,"BF",{enumerable:true,get:function(){return a.EventStreamCodec}});n={enumerable:true,get:function(){return a.HeaderMarshaller}};n={
enumerable:true,get:function(){return a.Int64}};n={enumerable:true,get:function(){return a.MessageDecoderStream}};n={enumerable:true,get:function(){
return a.MessageEncoderStream}};n={enumerable:true,get:function(){return a.SmithyMessageDecoderStream}};n={enumerable:true,get:function(){
return a.SmithyMessageEncoderStream}}},71577:(e,t,o)=>{var n;n={value:true};t.Pq=n=t.ar=void 0;var a=o(92430);Object.defineProperty(t,"ar",{enumerable:true,
get:function(){return a.fromUtf8}});n={enumerable:true,get:function(){return a.toUint8Array}};Object.defineProperty(t,"Pq",{enumerable:true,get:function(){
return a.toUtf8}})},90139:(e,t,o)=>{o.d(t,{createAmazonBedrock:()=>ha});var n=o(90583);var a=o(49415);var i=o(11479);var s=o(80737);const r=(0,a.ID)(()=>(0,
a.C_)(s.Ikc({type:s.euz("error"),error:s.Ikc({type:s.YjP(),message:s.YjP(),details:s.Ikc({error_code:s.YjP().nullish().catch(void 0),
unsupported:s.YOg(s.YjP()).nullish().catch(void 0)}).nullish().catch(void 0)})})));const l=(0,a.sl)({errorSchema:r,errorToMessage:e=>e.error.message})
;const c=(0,a.ID)(()=>(0,a.C_)(s.Ikc({id:s.YjP(),type:s.euz("file").nullish(),filename:s.YjP().nullish(),mime_type:s.YjP().nullish(),
size_bytes:s.aig().nullish(),created_at:s.YjP().nullish(),downloadable:s.zMY().nullish(),expires_at:s.YjP().nullish()})));const u=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
type:s.euz("file_deleted").nullish(),id:s.YjP()})));var d=class{get provider(){return this.config.provider}constructor(e){this.config=e
;this.specificationVersion="v4"}getFileId(e){const t=e.anthropic;if(t==null||t.trim()==="")throw new InvalidArgumentError({argument:"file",
message:"file reference is missing an 'anthropic' file id."});return t}async getHeaders(e){return combineHeaders(await resolve(this.config.headers),{
"anthropic-beta":"files-api-2025-04-14"},e)}async uploadFile({data:e,mediaType:t,filename:o,abortSignal:n,headers:a}){
const i=convertInlineFileDataToUint8Array(e);const s=new Blob([i],{type:t});const r=new FormData;if(o!=null)r.append("file",s,o);else r.append("file",s)
;const{value:u}=await postFormDataToApi({url:`${this.config.baseURL}/files`,headers:await this.getHeaders(a),formData:r,failedResponseHandler:l,
successfulResponseHandler:createJsonResponseHandler(c),abortSignal:n,fetch:this.config.fetch});return{warnings:[],providerReference:{anthropic:u.id},
mediaType:u.mime_type??t,filename:u.filename??o,byteSize:u.size_bytes??void 0,createdAt:u.created_at!=null?new Date(u.created_at):void 0,
expiresAt:u.expires_at!=null?new Date(u.expires_at):void 0,providerMetadata:{anthropic:this.toFileMetadata(u)}}}
async deleteFile({file:e,abortSignal:t,headers:o}){const n=this.getFileId(e);const{value:a}=await deleteFromApi({
url:`${this.config.baseURL}/files/${encodePathSegment(n)}`,headers:await this.getHeaders(o),abortSignal:t,fetch:this.config.fetch,failedResponseHandler:l,
successfulResponseHandler:createJsonResponseHandler(u)});return{warnings:[],providerReference:{anthropic:a.id},deleted:true}}
async getFileMetadata({file:e,abortSignal:t,headers:o}){const n=this.getFileId(e);const{value:a}=await getFromApi({
url:`${this.config.baseURL}/files/${encodePathSegment(n)}`,headers:await this.getHeaders(o),abortSignal:t,fetch:this.config.fetch,failedResponseHandler:l,
successfulResponseHandler:createJsonResponseHandler(c),validateUrl:false});return{warnings:[],providerReference:{anthropic:a.id},filename:a.filename??void 0,
mediaType:a.mime_type??void 0,byteSize:a.size_bytes??void 0,createdAt:a.created_at!=null?new Date(a.created_at):void 0,
expiresAt:a.expires_at!=null?new Date(a.expires_at):void 0,providerMetadata:{anthropic:this.toFileMetadata(a)}}}toFileMetadata(e){return{...e.filename!=null?{
filename:e.filename}:{},...e.mime_type!=null?{mimeType:e.mime_type}:{},...e.size_bytes!=null?{sizeBytes:e.size_bytes}:{},...e.created_at!=null?{
createdAt:e.created_at}:{},...e.downloadable!=null?{downloadable:e.downloadable}:{},...e.expires_at!=null?{expiresAt:e.expires_at}:{}}}
async downloadFile({file:e,abortSignal:t,headers:o}){const n=this.getFileId(e);const{value:a,responseHeaders:i}=await getFromApi({
url:`${this.config.baseURL}/files/${encodePathSegment(n)}/content`,headers:await this.getHeaders(o),abortSignal:t,fetch:this.config.fetch,
failedResponseHandler:l,successfulResponseHandler:createBinaryStreamResponseHandler(),validateUrl:false});const s=i?.["content-type"]?.split(";")[0].trim()
;return{warnings:[],content:a,...s?{mediaType:s}:{}}}};const p={language:{thread:{description:"Create or continue a short-lived message thread."},
sendReasoning:{description:"Whether to send reasoning to the model."},includePings:{description:"Include transient ping events in streams."},
structuredOutputMode:{description:"How structured outputs are generated."},thinking:{description:"Extended thinking configuration."},disableParallelToolUse:{
description:"Use at most one tool per response."},cacheControl:{description:"Prompt cache control settings."},metadata:{
description:"Request metadata, such as a user ID."},mcpServers:{description:"MCP servers to use in the request."},container:{
description:"Container and Agent Skills configuration."},toolStreaming:{description:"Fine-grained streaming of tool inputs and outputs."},effort:{
description:"Effort spent on thinking, text, and tool calls."},taskBudget:{description:"Advisory token budget for an agentic task."},speed:{
description:"Fast mode for faster output token speeds."},serviceTier:{description:"Service tier for the request."},inferenceGeo:{
description:"Where model inference runs."},fallbacks:{description:"Server-side fallback models."},anthropicBeta:{
description:"Additional beta features to enable."},safeguards:{description:"Server-side safeguards to run."},compaction:{
description:"On-demand conversation summary."},contextManagement:{description:"Server-side context management."}}};const h=f({});const _=f({
maxOutputTokens:128e3,nativeStructuredOutput:true,adaptiveThinking:true});const m=f({..._,samplingParameters:false,xhighEffort:true});function f(e){return{
maxOutputTokens:4096,nativeStructuredOutput:false,adaptiveThinking:false,samplingParameters:true,xhighEffort:false,thinkingCanBeDisabledAboveHighEffort:true,
thinkingCanBeDisabled:true,budgetThinking:true,forcedToolUse:true,betweenToolsThinking:false,knownModel:true,...e}}const g=[{
matches:e=>e.includes("claude-sonnet-5-5"),definition:f({...m,thinkingCanBeDisabledAboveHighEffort:false,thinkingCanBeDisabled:false,budgetThinking:false,
forcedToolUse:false,betweenToolsThinking:true})},{matches:e=>e.includes("claude-opus-5-5"),definition:f({...m,thinkingCanBeDisabledAboveHighEffort:false,
thinkingCanBeDisabled:false,budgetThinking:false,forcedToolUse:false})},{matches:e=>e.includes("claude-haiku-5-5"),definition:f({...m,
thinkingCanBeDisabledAboveHighEffort:false,budgetThinking:false})},{matches:e=>e.includes("claude-opus-5"),definition:f({...m,
thinkingCanBeDisabledAboveHighEffort:false})},{matches:e=>e.includes("claude-fable-5-2")||e.includes("claude-fable-5-1"),definition:f({...m,
thinkingCanBeDisabled:false,budgetThinking:false,forcedToolUse:false})},{matches:e=>e.includes("claude-fable-5"),definition:f({...m,thinkingCanBeDisabled:false,
budgetThinking:false})},{matches:e=>e.includes("claude-opus-4-8")||e.includes("claude-opus-4-7")||e.includes("claude-sonnet-5"),definition:m},{
matches:e=>e.includes("claude-sonnet-4-6")||e.includes("claude-opus-4-6"),definition:_},{
matches:e=>e.includes("claude-sonnet-4-5")||e.includes("claude-opus-4-5")||e.includes("claude-haiku-4-5"),definition:f({maxOutputTokens:64e3,
nativeStructuredOutput:true})},{matches:e=>e.includes("claude-opus-4-1"),definition:f({maxOutputTokens:32e3,nativeStructuredOutput:true})},{
matches:e=>/claude-sonnet-4(?:-|@)/.test(e),definition:f({maxOutputTokens:64e3})},{matches:e=>/claude-opus-4(?:-|@)/.test(e),definition:f({maxOutputTokens:32e3
})},{matches:e=>e.includes("claude-3-haiku"),definition:h},{matches:e=>/claude-(?:instant(?:-|$)|v?2(?=$|[-.:])|3(?=$|[-.]))/.test(e),definition:f({
knownModel:false})}];const y=Object.fromEntries(Object.entries({"claude-opus-5-5":{toolSearch:true,compaction:true,effort:true},"claude-opus-5":{
toolSearch:true,compaction:true,effort:true},"claude-sonnet-5-5":{toolSearch:true,compaction:true,effort:true},"claude-sonnet-5":{toolSearch:true,
compaction:true,effort:true},"claude-haiku-5-5":{toolSearch:true,compaction:true,effort:true},"claude-fable-5-2":{toolSearch:true,compaction:true,effort:true},
"claude-fable-5-1":{toolSearch:true,compaction:true,effort:true},"claude-fable-5":{toolSearch:true,compaction:true,effort:true},"claude-opus-4-8":{
toolSearch:true,compaction:true,effort:true},"claude-opus-4-7":{toolSearch:true,compaction:true,effort:true},"claude-opus-4-6":{toolSearch:true,compaction:true,
effort:true},"claude-sonnet-4-6":{toolSearch:true,compaction:true,effort:true},"claude-opus-4-5":{toolSearch:true,compaction:false,effort:true},
"claude-haiku-4-5":{toolSearch:true,compaction:false,effort:false},"claude-sonnet-4-5":{toolSearch:true,compaction:false,effort:false},"claude-opus-4-1":{
toolSearch:false,compaction:false,effort:false},"claude-opus-4-0":{toolSearch:false,compaction:false,effort:false},"claude-sonnet-4-0":{toolSearch:false,
compaction:false,effort:false},"claude-3-haiku-20240307":void 0,"claude-haiku-4-5-20251001":void 0,"claude-opus-4-1-20250805":void 0,
"claude-opus-4-20250514":void 0,"claude-opus-4-5-20251101":void 0,"claude-sonnet-4-20250514":void 0,"claude-sonnet-4-5-20250929":void 0
}).filter(([,e])=>e!=null).map(([e,t])=>[e,b(e,t)]));function k(e){return Object.prototype.hasOwnProperty.call(y,e)?y[e]:b(e)}function b(e,t){const o=x(e)
;const n=t!=null;const a=o.samplingParameters?true:{condition:"Only supported when thinking is disabled."};const i=o.adaptiveThinking||o.budgetThinking;return{
capabilities:{language:{inputs:{image:n?true:"unknown",audio:n?false:"unknown"},objectGeneration:n?true:"unknown",tools:{usage:n?true:"unknown",
streaming:n?true:"unknown",forcedChoice:o.forcedToolUse,computerUse:n?true:"unknown",webSearch:n?true:"unknown",toolSearch:t?.toolSearch??"unknown"},reasoning:{
support:i,efforts:o.xhighEffort?["low","medium","high","xhigh","max"]:void 0,adaptive:o.adaptiveThinking,budget:o.budgetThinking,
canDisable:o.thinkingCanBeDisabled,canDisableAboveHighEffort:o.thinkingCanBeDisabledAboveHighEffort,supportsXhighEffort:o.xhighEffort,
betweenTools:o.betweenToolsThinking},sampling:{temperature:a,topP:a,topK:a,logprobs:false},structuredOutput:{native:o.nativeStructuredOutput},
compaction:t?.compaction??"unknown"}},providerOptions:{language:v(p.language,n?true:"unknown",{includePings:true,thinking:i,effort:t?.effort??"unknown",
speed:n?e==="claude-opus-4-6":"unknown",taskBudget:e==="claude-opus-4-7"?true:"unknown"})},requestConfig:{language:{maxOutputTokens:o.maxOutputTokens,
knownModel:o.knownModel}}}}function v(e,t,o){return Object.fromEntries(Object.keys(e).map(e=>[e,o[e]??t]))}function x(e){const t=g.find(t=>t.matches(e))
;if(t!=null)return t.definition;return e.includes("claude-")?f({...m,thinkingCanBeDisabledAboveHighEffort:false,knownModel:false}):f({knownModel:false})}
function I(e){const{capabilities:{language:t},requestConfig:{language:o}}=k(e);return{maxOutputTokens:o.maxOutputTokens,
supportsStructuredOutput:t.structuredOutput.native,supportsAdaptiveThinking:t.reasoning.adaptive,rejectsSamplingParameters:t.sampling.temperature!==true,
supportsXhighEffort:t.reasoning.supportsXhighEffort,rejectsThinkingDisabledAboveHighEffort:!t.reasoning.canDisableAboveHighEffort,
rejectsThinkingDisabled:!t.reasoning.canDisable,rejectsBudgetThinking:!t.reasoning.budget,rejectsForcedToolUse:!t.tools.forcedChoice,
supportsBetweenToolsThinking:t.reasoning.betweenTools,isKnownModel:o.knownModel}}function w(e,t){
if(e.type==="web_search_result_location"||e.type==="search_result_location"){const t=e.type==="web_search_result_location"?e.url:e.source;return{source:{
type:"source",sourceType:"url",id:t,url:t,title:e.title??void 0,providerMetadata:{anthropic:{...e}}},citedText:e.cited_text}}const o=t[e.document_index];return{
source:{type:"source",sourceType:"document",id:e.file_id??String(e.document_index),mediaType:o?.mediaType??"text/plain",
title:e.document_title??o?.title??`Document ${e.document_index}`,filename:o?.filename,providerMetadata:{anthropic:{...e}}},citedText:e.cited_text}}
const P=()=>s.Ikc({type:s.euz("fallback"),from:s.Ikc({model:s.YjP()}),to:s.Ikc({model:s.YjP()})});const j=(0,a.ID)(()=>(0,a.C_)(P()));const C=()=>s.Ikc({
type:s.YjP(),category:s.YjP().nullish(),explanation:s.YjP().nullish(),recommended_model:s.YjP().nullish()});const T=()=>s.Ikc({type:s.YjP(),status:s.Ikc({
type:s.YjP(),tool_uses:s.g1P(s.YjP(),s.Ikc({type:s.YjP(),outcome:s.YjP().nullish(),explanation:s.YjP().nullish()})).nullish()})});const Y=()=>s.KCZ([s.Ikc({
type:s.euz("code_execution_20250825"),tool_id:s.YjP()}),s.Ikc({type:s.euz("code_execution_20260120"),tool_id:s.YjP()}),s.Ikc({type:s.euz("direct")})])
;const S=()=>s.gMt("type",[s.Ikc({type:s.euz("web_search_result_location"),cited_text:s.YjP(),url:s.YjP(),title:s.YjP().nullable(),encrypted_index:s.YjP()
}),s.Ikc({type:s.euz("page_location"),cited_text:s.YjP(),document_index:s.aig(),document_title:s.YjP().nullable(),start_page_number:s.aig(),
end_page_number:s.aig(),file_id:s.YjP().nullish()}),s.Ikc({type:s.euz("char_location"),cited_text:s.YjP(),document_index:s.aig(),
document_title:s.YjP().nullable(),start_char_index:s.aig(),end_char_index:s.aig(),file_id:s.YjP().nullish()}),s.Ikc({type:s.euz("content_block_location"),
cited_text:s.YjP(),document_index:s.aig(),document_title:s.YjP().nullable(),start_block_index:s.aig(),end_block_index:s.aig(),file_id:s.YjP().nullable()
}),s.Ikc({type:s.euz("search_result_location"),cited_text:s.YjP(),search_result_index:s.aig(),source:s.YjP(),title:s.YjP().nullable(),start_block_index:s.aig(),
end_block_index:s.aig()})]);const O=()=>s.KCZ([s.YjP(),s.YOg(s.KCZ([s.YjP(),s.Ikc({type:s.euz("text"),text:s.YjP(),
citations:s.YOg(s.Pq9()).nullable().optional()})]))]);const z=()=>s.Ikc({type:s.YjP(),path:s.YjP(),reason:s.YjP()});const A=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
type:s.euz("message"),id:s.YjP().nullish(),model:s.YjP().nullish(),content:s.YOg(s.gMt("type",[s.Ikc({type:s.euz("text"),text:s.YjP(),
citations:s.YOg(S()).nullable().optional()}),s.Ikc({type:s.euz("thinking"),thinking:s.YjP(),signature:s.YjP()}),s.Ikc({type:s.euz("redacted_thinking"),
data:s.YjP()}),s.Ikc({type:s.euz("compaction"),content:s.YjP().nullish(),signature:s.YjP().nullish()}),s.Ikc({type:s.euz("tool_use"),id:s.YjP(),name:s.YjP(),
input:s.L5J(),caller:Y().optional(),toolset_name:s.YjP().nullish()}),s.Ikc({type:s.euz("server_tool_use"),id:s.YjP(),name:s.YjP(),
input:s.g1P(s.YjP(),s.L5J()).nullish(),caller:Y().optional()}),s.Ikc({type:s.euz("mcp_tool_use"),id:s.YjP(),name:s.YjP(),input:s.L5J(),server_name:s.YjP()
}),s.Ikc({type:s.euz("mcp_tool_result"),tool_use_id:s.YjP(),is_error:s.zMY(),content:O()}),s.Ikc({type:s.euz("web_fetch_tool_result"),tool_use_id:s.YjP(),
caller:Y().optional(),content:s.KCZ([s.Ikc({type:s.euz("web_fetch_result"),url:s.YjP(),retrieved_at:s.YjP().nullable(),content:s.Ikc({type:s.euz("document"),
title:s.YjP().nullable(),citations:s.Ikc({enabled:s.zMY()}).optional(),source:s.KCZ([s.Ikc({type:s.euz("base64"),media_type:s.euz("application/pdf"),
data:s.YjP()}),s.Ikc({type:s.euz("text"),media_type:s.euz("text/plain"),data:s.YjP()})])})}),s.Ikc({type:s.euz("web_fetch_tool_result_error"),error_code:s.YjP()
})])}),s.Ikc({type:s.euz("web_search_tool_result"),tool_use_id:s.YjP(),caller:Y().optional(),content:s.KCZ([s.YOg(s.Ikc({type:s.euz("web_search_result"),
url:s.YjP(),title:s.YjP().nullable(),encrypted_content:s.YjP(),page_age:s.YjP().nullish()})),s.Ikc({type:s.euz("web_search_tool_result_error"),
error_code:s.YjP()})])}),s.Ikc({type:s.euz("code_execution_tool_result"),tool_use_id:s.YjP(),content:s.KCZ([s.Ikc({type:s.euz("code_execution_result"),
stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig(),content:s.YOg(s.Ikc({type:s.euz("code_execution_output"),file_id:s.YjP()})).optional().default([])}),s.Ikc({
type:s.euz("encrypted_code_execution_result"),encrypted_stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig(),content:s.YOg(s.Ikc({
type:s.euz("code_execution_output"),file_id:s.YjP()})).optional().default([])}),s.Ikc({type:s.euz("code_execution_tool_result_error"),error_code:s.YjP()})])
}),s.Ikc({type:s.euz("bash_code_execution_tool_result"),tool_use_id:s.YjP(),content:s.gMt("type",[s.Ikc({type:s.euz("bash_code_execution_result"),
content:s.YOg(s.Ikc({type:s.euz("bash_code_execution_output"),file_id:s.YjP()})),stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig()}),s.Ikc({
type:s.euz("bash_code_execution_tool_result_error"),error_code:s.YjP()})])}),s.Ikc({type:s.euz("text_editor_code_execution_tool_result"),tool_use_id:s.YjP(),
content:s.gMt("type",[s.Ikc({type:s.euz("text_editor_code_execution_tool_result_error"),error_code:s.YjP()}),s.Ikc({
type:s.euz("text_editor_code_execution_view_result"),content:s.YjP(),file_type:s.YjP(),num_lines:s.aig().nullable(),start_line:s.aig().nullable(),
total_lines:s.aig().nullable()}),s.Ikc({type:s.euz("text_editor_code_execution_create_result"),is_file_update:s.zMY()}),s.Ikc({
type:s.euz("text_editor_code_execution_str_replace_result"),lines:s.YOg(s.YjP()).nullable(),new_lines:s.aig().nullable(),new_start:s.aig().nullable(),
old_lines:s.aig().nullable(),old_start:s.aig().nullable()})])}),s.Ikc({type:s.euz("tool_search_tool_result"),tool_use_id:s.YjP(),content:s.KCZ([s.Ikc({
type:s.euz("tool_search_tool_search_result"),tool_references:s.YOg(s.Ikc({type:s.euz("tool_reference"),tool_name:s.YjP()}))}),s.Ikc({
type:s.euz("tool_search_tool_result_error"),error_code:s.YjP()})])}),s.Ikc({type:s.euz("container_upload"),file_id:s.YjP()}),s.Ikc({
type:s.euz("advisor_tool_result"),tool_use_id:s.YjP(),content:s.gMt("type",[s.Ikc({type:s.euz("advisor_result"),text:s.YjP(),stop_reason:s.YjP().nullish()
}),s.Ikc({type:s.euz("advisor_redacted_result"),encrypted_content:s.YjP(),stop_reason:s.YjP().nullish()}),s.Ikc({type:s.euz("advisor_tool_result_error"),
error_code:s.YjP()})])}),P()])),stop_reason:s.YjP().nullish(),stop_sequence:s.YjP().nullish(),service_tier:s.YjP().nullish(),stop_details:C().nullish(),
input_transformations:s.YOg(z()).nullish(),safeguard_results:s.YOg(T()).nullish(),usage:s._H3({service_tier:s.YjP().nullish(),input_tokens:s.aig(),
output_tokens:s.aig(),output_tokens_details:s.Ikc({thinking_tokens:s.aig().nullish()}).nullish(),cache_creation_input_tokens:s.aig().nullish(),
cache_read_input_tokens:s.aig().nullish(),iterations:s.YOg(s.Ikc({
type:s.KCZ([s.euz("compaction"),s.euz("message"),s.euz("advisor_message"),s.euz("fallback_message")]),model:s.YjP().nullish(),input_tokens:s.aig(),
output_tokens:s.aig(),cache_creation_input_tokens:s.aig().nullish(),cache_read_input_tokens:s.aig().nullish()})).nullish()}),container:s.Ikc({
expires_at:s.YjP(),id:s.YjP(),skills:s.YOg(s.Ikc({type:s.KCZ([s.euz("anthropic"),s.euz("custom")]),skill_id:s.YjP(),version:s.YjP()})).nullish()}).nullish(),
context_management:s.Ikc({applied_edits:s.YOg(s.KCZ([s.Ikc({type:s.euz("clear_tool_uses_20250919"),cleared_tool_uses:s.aig(),cleared_input_tokens:s.aig()
}),s.Ikc({type:s.euz("clear_thinking_20251015"),cleared_thinking_turns:s.aig(),cleared_input_tokens:s.aig()}),s.Ikc({type:s.euz("compact_20260112")})]))
}).nullish()})));const N=(0,a.ID)(()=>(0,a.C_)(s.gMt("type",[s.Ikc({type:s.euz("message_start"),message:s.Ikc({id:s.YjP().nullish(),model:s.YjP().nullish(),
role:s.YjP().nullish(),service_tier:s.YjP().nullish(),usage:s._H3({service_tier:s.YjP().nullish(),input_tokens:s.aig(),
cache_creation_input_tokens:s.aig().nullish(),cache_read_input_tokens:s.aig().nullish()}),content:s.YOg(s.gMt("type",[s.Ikc({type:s.euz("tool_use"),id:s.YjP(),
name:s.YjP(),input:s.L5J(),caller:Y().optional(),toolset_name:s.YjP().nullish()})])).nullish(),stop_reason:s.YjP().nullish(),
input_transformations:s.YOg(z()).nullish(),container:s.Ikc({expires_at:s.YjP(),id:s.YjP()}).nullish()})}),s.Ikc({type:s.euz("content_block_start"),
index:s.aig(),content_block:s.gMt("type",[s.Ikc({type:s.euz("text"),text:s.YjP()}),s.Ikc({type:s.euz("thinking"),thinking:s.YjP()}),s.Ikc({
type:s.euz("tool_use"),id:s.YjP(),name:s.YjP(),input:s.g1P(s.YjP(),s.L5J()).optional(),caller:Y().optional(),toolset_name:s.YjP().nullish()}),s.Ikc({
type:s.euz("redacted_thinking"),data:s.YjP()}),s.Ikc({type:s.euz("compaction"),content:s.YjP().nullish(),signature:s.YjP().nullish()}),s.Ikc({
type:s.euz("server_tool_use"),id:s.YjP(),name:s.YjP(),input:s.g1P(s.YjP(),s.L5J()).nullish(),caller:Y().optional()}),s.Ikc({type:s.euz("mcp_tool_use"),
id:s.YjP(),name:s.YjP(),input:s.L5J(),server_name:s.YjP()}),s.Ikc({type:s.euz("mcp_tool_result"),tool_use_id:s.YjP(),is_error:s.zMY(),content:O()}),s.Ikc({
type:s.euz("web_fetch_tool_result"),tool_use_id:s.YjP(),caller:Y().optional(),content:s.KCZ([s.Ikc({type:s.euz("web_fetch_result"),url:s.YjP(),
retrieved_at:s.YjP().nullable(),content:s.Ikc({type:s.euz("document"),title:s.YjP().nullable(),citations:s.Ikc({enabled:s.zMY()}).optional(),
source:s.KCZ([s.Ikc({type:s.euz("base64"),media_type:s.euz("application/pdf"),data:s.YjP()}),s.Ikc({type:s.euz("text"),media_type:s.euz("text/plain"),
data:s.YjP()})])})}),s.Ikc({type:s.euz("web_fetch_tool_result_error"),error_code:s.YjP()})])}),s.Ikc({type:s.euz("web_search_tool_result"),tool_use_id:s.YjP(),
caller:Y().optional(),content:s.KCZ([s.YOg(s.Ikc({type:s.euz("web_search_result"),url:s.YjP(),title:s.YjP().nullable(),encrypted_content:s.YjP(),
page_age:s.YjP().nullish()})),s.Ikc({type:s.euz("web_search_tool_result_error"),error_code:s.YjP()})])}),s.Ikc({type:s.euz("code_execution_tool_result"),
tool_use_id:s.YjP(),content:s.KCZ([s.Ikc({type:s.euz("code_execution_result"),stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig(),content:s.YOg(s.Ikc({
type:s.euz("code_execution_output"),file_id:s.YjP()})).optional().default([])}),s.Ikc({type:s.euz("encrypted_code_execution_result"),encrypted_stdout:s.YjP(),
stderr:s.YjP(),return_code:s.aig(),content:s.YOg(s.Ikc({type:s.euz("code_execution_output"),file_id:s.YjP()})).optional().default([])}),s.Ikc({
type:s.euz("code_execution_tool_result_error"),error_code:s.YjP()})])}),s.Ikc({type:s.euz("bash_code_execution_tool_result"),tool_use_id:s.YjP(),
content:s.gMt("type",[s.Ikc({type:s.euz("bash_code_execution_result"),content:s.YOg(s.Ikc({type:s.euz("bash_code_execution_output"),file_id:s.YjP()})),
stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig()}),s.Ikc({type:s.euz("bash_code_execution_tool_result_error"),error_code:s.YjP()})])}),s.Ikc({
type:s.euz("text_editor_code_execution_tool_result"),tool_use_id:s.YjP(),content:s.gMt("type",[s.Ikc({
type:s.euz("text_editor_code_execution_tool_result_error"),error_code:s.YjP()}),s.Ikc({type:s.euz("text_editor_code_execution_view_result"),content:s.YjP(),
file_type:s.YjP(),num_lines:s.aig().nullable(),start_line:s.aig().nullable(),total_lines:s.aig().nullable()}),s.Ikc({
type:s.euz("text_editor_code_execution_create_result"),is_file_update:s.zMY()}),s.Ikc({type:s.euz("text_editor_code_execution_str_replace_result"),
lines:s.YOg(s.YjP()).nullable(),new_lines:s.aig().nullable(),new_start:s.aig().nullable(),old_lines:s.aig().nullable(),old_start:s.aig().nullable()})])
}),s.Ikc({type:s.euz("tool_search_tool_result"),tool_use_id:s.YjP(),content:s.KCZ([s.Ikc({type:s.euz("tool_search_tool_search_result"),
tool_references:s.YOg(s.Ikc({type:s.euz("tool_reference"),tool_name:s.YjP()}))}),s.Ikc({type:s.euz("tool_search_tool_result_error"),error_code:s.YjP()})])
}),s.Ikc({type:s.euz("advisor_tool_result"),tool_use_id:s.YjP(),content:s.gMt("type",[s.Ikc({type:s.euz("advisor_result"),text:s.YjP(),
stop_reason:s.YjP().nullish()}),s.Ikc({type:s.euz("advisor_redacted_result"),encrypted_content:s.YjP(),stop_reason:s.YjP().nullish()}),s.Ikc({
type:s.euz("advisor_tool_result_error"),error_code:s.YjP()})])}),P()])}),s.Ikc({type:s.euz("content_block_delta"),index:s.aig(),delta:s.gMt("type",[s.Ikc({
type:s.euz("input_json_delta"),partial_json:s.YjP()}),s.Ikc({type:s.euz("text_delta"),text:s.YjP()}),s.Ikc({type:s.euz("thinking_delta"),thinking:s.YjP()
}),s.Ikc({type:s.euz("signature_delta"),signature:s.YjP()}),s.Ikc({type:s.euz("compaction_delta"),content:s.YjP().nullish()}),s.Ikc({
type:s.euz("citations_delta"),citation:S()})])}),s.Ikc({type:s.euz("content_block_stop"),index:s.aig()}),s.Ikc({type:s.euz("error"),error:s.Ikc({type:s.YjP(),
message:s.YjP(),code:s.KCZ([s.YjP(),s.aig()]).nullish(),statusCode:s.aig().nullish(),isRetryable:s.zMY().nullish(),data:s.L5J().nullish()})}),s.Ikc({
type:s.euz("message_delta"),delta:s.Ikc({stop_reason:s.YjP().nullish(),stop_sequence:s.YjP().nullish(),stop_details:C().nullish(),
safeguard_results:s.YOg(T()).nullish(),container:s.Ikc({expires_at:s.YjP(),id:s.YjP(),skills:s.YOg(s.Ikc({type:s.KCZ([s.euz("anthropic"),s.euz("custom")]),
skill_id:s.YjP(),version:s.YjP()})).nullish()}).nullish()}),usage:s._H3({service_tier:s.YjP().nullish(),input_tokens:s.aig().nullish(),output_tokens:s.aig(),
output_tokens_details:s.Ikc({thinking_tokens:s.aig().nullish()}).nullish(),cache_creation_input_tokens:s.aig().nullish(),
cache_read_input_tokens:s.aig().nullish(),iterations:s.YOg(s.Ikc({
type:s.KCZ([s.euz("compaction"),s.euz("message"),s.euz("advisor_message"),s.euz("fallback_message")]),model:s.YjP().nullish(),input_tokens:s.aig(),
output_tokens:s.aig(),cache_creation_input_tokens:s.aig().nullish(),cache_read_input_tokens:s.aig().nullish()})).nullish()}),
input_transformations:s.YOg(z()).nullish(),context_management:s.Ikc({applied_edits:s.YOg(s.KCZ([s.Ikc({type:s.euz("clear_tool_uses_20250919"),
cleared_tool_uses:s.aig(),cleared_input_tokens:s.aig()}),s.Ikc({type:s.euz("clear_thinking_20251015"),cleared_thinking_turns:s.aig(),
cleared_input_tokens:s.aig()}),s.Ikc({type:s.euz("compact_20260112")})]))}).nullish()}),s.Ikc({type:s.euz("message_stop")}),s.Ikc({type:s.euz("ping")})])))
;const R=(0,a.ID)(()=>(0,a.C_)(s.Ikc({signature:s.YjP().optional(),redactedData:s.YjP().optional()})));const E=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
containerUpload:s.zMY().optional(),citations:s.Ikc({enabled:s.zMY()}).optional(),title:s.YjP().optional(),context:s.YjP().optional()})));const M=(0,
a.ID)(()=>(0,a.C_)(s.Ikc({clearAt:s.euz("next_user_message").optional(),effort:s.k5n(["low","medium","high","xhigh","max"]).optional(),
toolChanges:s.YOg(s.KCZ([s.Ikc({type:s.euz("tool_addition"),toolName:s.YjP()}),s.Ikc({type:s.euz("tool_addition"),tool:s.KCZ([s._H3({type:s.euz("function"),
name:s.YjP(),inputSchema:s.g1P(s.YjP(),s.L5J())}),s._H3({type:s.euz("provider"),id:s.YjP(),name:s.YjP(),args:s.g1P(s.YjP(),s.L5J())})])}),s.Ikc({
type:s.euz("tool_removal"),toolName:s.YjP()})])).optional()})));const D=(0,a.ID)(()=>(0,a.C_)(s.Ikc({thread:s.gMt("type",[s.Ikc({type:s.euz("create")}),s.Ikc({
type:s.euz("continue"),previousMessageId:s.YjP().min(1)})]).optional(),sendReasoning:s.zMY().optional(),
structuredOutputMode:s.k5n(["outputFormat","jsonTool","auto"]).optional(),includePings:s.zMY().optional(),thinking:s.KCZ([s.gMt("type",[s.Ikc({
type:s.euz("adaptive"),display:s.k5n(["omitted","summarized","updates"]).optional(),blockBinding:s.Ikc({prefixMismatchBehavior:s.k5n(["error","drop_block"])
}).optional()}),s.Ikc({type:s.euz("enabled"),budgetTokens:s.aig().optional()}),s.Ikc({type:s.euz("disabled")}),s.Ikc({type:s.euz("between_tools")})]),s.Ikc({
type:s.ZmZ().optional(),blockBinding:s.Ikc({prefixMismatchBehavior:s.k5n(["error","drop_block"])})})]).optional(),disableParallelToolUse:s.zMY().optional(),
cacheControl:s.Ikc({type:s.euz("ephemeral"),ttl:s.KCZ([s.euz("5m"),s.euz("1h")]).optional()}).optional(),metadata:s.Ikc({userId:s.YjP().optional()}).optional(),
mcpServers:s.YOg(s.Ikc({type:s.euz("url"),name:s.YjP(),url:s.YjP(),authorizationToken:s.YjP().nullish(),toolConfiguration:s.Ikc({enabled:s.zMY().nullish(),
allowedTools:s.YOg(s.YjP()).nullish()}).nullish()})).optional(),container:s.Ikc({id:s.YjP().optional(),skills:s.YOg(s.gMt("type",[s.Ikc({
type:s.euz("anthropic"),skillId:s.YjP(),version:s.YjP().optional()}),s.Ikc({type:s.euz("custom"),providerReference:s.g1P(s.YjP(),s.YjP()),
version:s.YjP().optional()})])).optional()}).optional(),toolStreaming:s.zMY().optional(),effort:s.k5n(["low","medium","high","xhigh","max"]).optional(),
taskBudget:s.Ikc({type:s.euz("tokens"),total:s.aig().int().min(2e4),remaining:s.aig().int().min(0).optional()}).optional(),
speed:s.k5n(["fast","standard"]).optional(),serviceTier:s.k5n(["auto","standard_only","standard","priority"]).optional(),
inferenceGeo:s.k5n(["us","global"]).optional(),fallbacks:s.KCZ([s.euz("default"),s.YOg(s.Ikc({model:s.YjP(),max_tokens:s.aig().int().optional(),
thinking:s.g1P(s.YjP(),s.L5J()).optional(),output_config:s.g1P(s.YjP(),s.L5J()).optional(),speed:s.k5n(["fast","standard"]).optional()}))]).optional(),
anthropicBeta:s.YOg(s.YjP()).optional(),safeguards:s.YOg(s.Ikc({type:s.euz("dangerous_tool_use"),classifierContext:s.g1P(s.YjP(),s.L5J()).optional()
})).optional(),compaction:s.Ikc({type:s.euz("summarize"),instructions:s.YjP().optional()}).optional(),contextManagement:s.Ikc({edits:s.YOg(s.gMt("type",[s.Ikc({
type:s.euz("clear_tool_uses_20250919"),trigger:s.gMt("type",[s.Ikc({type:s.euz("input_tokens"),value:s.aig()}),s.Ikc({type:s.euz("tool_uses"),value:s.aig()
})]).optional(),keep:s.Ikc({type:s.euz("tool_uses"),value:s.aig()}).optional(),clearAtLeast:s.Ikc({type:s.euz("input_tokens"),value:s.aig()}).optional(),
clearToolInputs:s.zMY().optional(),excludeTools:s.YOg(s.YjP()).optional()}),s.Ikc({type:s.euz("clear_thinking_20251015"),keep:s.KCZ([s.euz("all"),s.Ikc({
type:s.euz("thinking_turns"),value:s.aig()})]).optional()}),s.Ikc({type:s.euz("compact_20260112"),trigger:s.Ikc({type:s.euz("input_tokens"),value:s.aig()
}).optional(),pauseAfterCompaction:s.zMY().optional(),instructions:s.YjP().optional()})]))}).optional()})));const q=4;function U(e,t){const o=e?.[t]
;const n=e?.anthropic;return o?.cacheControl??o?.cache_control??n?.cacheControl??n?.cache_control}var $=class{constructor(e="anthropic",t=0){
this.providerOptionsName=e;this.breakpointCount=0;this.warnings=[];this.breakpointCount=t}getCacheControl(e,t){const o=U(e,this.providerOptionsName)
;if(!o)return;if(!t.canCache){this.warnings.push({type:"unsupported",feature:"cache_control on non-cacheable context",
details:`cache_control cannot be set on ${t.type}. It will be ignored.`});return}this.breakpointCount++;if(this.breakpointCount>q){this.warnings.push({
type:"unsupported",feature:"cacheControl breakpoint limit",
details:`Maximum ${q} cache breakpoints exceeded (found ${this.breakpointCount}). This breakpoint will be ignored.`});return}return o}getWarnings(){
return this.warnings}};const B=(0,a.ID)(()=>(0,a.C_)(s.Ikc({model:s.YjP(),maxUses:s.aig().optional(),maxTokens:s.aig().int().min(1024).optional(),
caching:s.Ikc({type:s.euz("ephemeral"),ttl:s.KCZ([s.euz("5m"),s.euz("1h")])}).optional()})));const F=(0,a.ID)(()=>(0,a.C_)(s.gMt("type",[s.Ikc({
type:s.euz("advisor_result"),text:s.YjP(),stopReason:s.YjP().optional()}),s.Ikc({type:s.euz("advisor_redacted_result"),encryptedContent:s.YjP(),
stopReason:s.YjP().optional()}),s.Ikc({type:s.euz("advisor_tool_result_error"),errorCode:s.YjP()})])));const H=(0,a.ID)(()=>(0,a.C_)(s.Ikc({}).strict()))
;const L=(0,a.z)({id:"anthropic.advisor_20260301",inputSchema:H,outputSchema:F,supportsDeferredResults:true});const K=e=>L(e)
;const V=["screenshot","zoom","left_click","right_click","middle_click","double_click","triple_click","left_click_drag","mouse_move","left_mouse_down","left_mouse_up","cursor_position","scroll","type","key","hold_key","wait"]
;const J=e=>(0,a.ID)(()=>(0,a.C_)(s.Ikc({action:s.k5n(V.filter(t=>e?.[t]?.enabled!==false)),coordinate:s.PVZ([s.aig().int(),s.aig().int()]).optional(),
duration:s.aig().optional(),region:s.PVZ([s.aig().int(),s.aig().int(),s.aig().int(),s.aig().int()]).optional(),repeat:s.aig().int().optional(),
scroll_amount:s.aig().optional(),scroll_direction:s.k5n(["up","down","left","right"]).optional(),
start_coordinate:s.PVZ([s.aig().int(),s.aig().int()]).optional(),text:s.YjP().optional()})));const W=(0,a.ID)(()=>(0,a.C_)(s.Ikc({configs:s.jgl(s.k5n(V),s.Ikc({
enabled:s.zMY().optional(),deferLoading:s.zMY().optional()})).optional()})));const Z=(0,a.hL)({id:"anthropic.computer_toolset_20260801",inputSchema:J()})
;const G=e=>({...Z(e),inputSchema:J(e.configs)});const X=(0,a.ID)(()=>(0,a.C_)(s.Ikc({maxCharacters:s.aig().optional()})));const Q=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
command:s.k5n(["view","create","str_replace","insert"]),path:s.YjP(),file_text:s.YjP().optional(),insert_line:s.aig().int().optional(),
new_str:s.YjP().optional(),insert_text:s.YjP().optional(),old_str:s.YjP().optional(),view_range:s.YOg(s.aig().int()).optional()})));const ee=(0,a.hL)({
id:"anthropic.text_editor_20250728",inputSchema:Q});const te=(e={})=>ee(e);const oe=(0,a.ID)(()=>(0,a.C_)(s.Ikc({maxUses:s.aig().optional(),
allowedDomains:s.YOg(s.YjP()).optional(),blockedDomains:s.YOg(s.YjP()).optional(),userLocation:s.Ikc({type:s.euz("approximate"),city:s.YjP().optional(),
region:s.YjP().optional(),country:s.YjP().optional(),timezone:s.YjP().optional()}).optional(),responseInclusion:s.k5n(["full","excluded"]).optional()})))
;const ne=(0,a.ID)(()=>(0,a.C_)(s.YOg(s.Ikc({url:s.YjP(),title:s.YjP().nullable(),pageAge:s.YjP().nullable(),encryptedContent:s.YjP(),
type:s.euz("web_search_result")}))));const ae=(0,a.ID)(()=>(0,a.C_)(s.Ikc({query:s.YjP()})));const ie=(0,a.z)({id:"anthropic.web_search_20260318",
inputSchema:ae,outputSchema:ne,supportsDeferredResults:true});const se=(e={})=>ie(e);const re=(0,a.ID)(()=>(0,a.C_)(s.Ikc({maxUses:s.aig().optional(),
allowedDomains:s.YOg(s.YjP()).optional(),blockedDomains:s.YOg(s.YjP()).optional(),userLocation:s.Ikc({type:s.euz("approximate"),city:s.YjP().optional(),
region:s.YjP().optional(),country:s.YjP().optional(),timezone:s.YjP().optional()}).optional()})));const le=(0,a.ID)(()=>(0,a.C_)(s.YOg(s.Ikc({url:s.YjP(),
title:s.YjP().nullable(),pageAge:s.YjP().nullable(),encryptedContent:s.YjP(),type:s.euz("web_search_result")}))));const ce=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
query:s.YjP()})));const ue=(0,a.z)({id:"anthropic.web_search_20260209",inputSchema:ce,outputSchema:le,supportsDeferredResults:true});const de=(e={})=>ue(e)
;const pe=(0,a.ID)(()=>(0,a.C_)(s.Ikc({maxUses:s.aig().optional(),allowedDomains:s.YOg(s.YjP()).optional(),blockedDomains:s.YOg(s.YjP()).optional(),
userLocation:s.Ikc({type:s.euz("approximate"),city:s.YjP().optional(),region:s.YjP().optional(),country:s.YjP().optional(),timezone:s.YjP().optional()
}).optional()})));const he=(0,a.ID)(()=>(0,a.C_)(s.YOg(s.Ikc({url:s.YjP(),title:s.YjP().nullable(),pageAge:s.YjP().nullable(),encryptedContent:s.YjP(),
type:s.euz("web_search_result")}))));const _e=(0,a.ID)(()=>(0,a.C_)(s.Ikc({query:s.YjP()})));const me=(0,a.z)({id:"anthropic.web_search_20250305",
inputSchema:_e,outputSchema:he,supportsDeferredResults:true});const fe=(e={})=>me(e);const ge=(0,a.ID)(()=>(0,a.C_)(s.Ikc({maxUses:s.aig().optional(),
allowedDomains:s.YOg(s.YjP()).optional(),blockedDomains:s.YOg(s.YjP()).optional(),citations:s.Ikc({enabled:s.zMY()}).optional(),
maxContentTokens:s.aig().optional(),useCache:s.zMY().optional(),responseInclusion:s.k5n(["full","excluded"]).optional()})));const ye=(0,a.ID)(()=>(0,
a.C_)(s.Ikc({type:s.euz("web_fetch_result"),url:s.YjP(),content:s.Ikc({type:s.euz("document"),title:s.YjP().nullable(),citations:s.Ikc({enabled:s.zMY()
}).optional(),source:s.KCZ([s.Ikc({type:s.euz("base64"),mediaType:s.euz("application/pdf"),data:s.YjP()}),s.Ikc({type:s.euz("text"),
mediaType:s.euz("text/plain"),data:s.YjP()})])}),retrievedAt:s.YjP().nullable()})));const ke=(0,a.ID)(()=>(0,a.C_)(s.Ikc({url:s.YjP()})));const be=(0,a.z)({
id:"anthropic.web_fetch_20260318",inputSchema:ke,outputSchema:ye,supportsDeferredResults:true});const ve=(e={})=>be(e);const xe=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
maxUses:s.aig().optional(),allowedDomains:s.YOg(s.YjP()).optional(),blockedDomains:s.YOg(s.YjP()).optional(),citations:s.Ikc({enabled:s.zMY()}).optional(),
maxContentTokens:s.aig().optional()})));const Ie=(0,a.ID)(()=>(0,a.C_)(s.Ikc({type:s.euz("web_fetch_result"),url:s.YjP(),content:s.Ikc({type:s.euz("document"),
title:s.YjP().nullable(),citations:s.Ikc({enabled:s.zMY()}).optional(),source:s.KCZ([s.Ikc({type:s.euz("base64"),mediaType:s.euz("application/pdf"),data:s.YjP()
}),s.Ikc({type:s.euz("text"),mediaType:s.euz("text/plain"),data:s.YjP()})])}),retrievedAt:s.YjP().nullable()})));const we=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
url:s.YjP()})));const Pe=(0,a.z)({id:"anthropic.web_fetch_20260209",inputSchema:we,outputSchema:Ie,supportsDeferredResults:true});const je=(e={})=>Pe(e)
;const Ce=(0,a.ID)(()=>(0,a.C_)(s.Ikc({maxUses:s.aig().optional(),allowedDomains:s.YOg(s.YjP()).optional(),blockedDomains:s.YOg(s.YjP()).optional(),
citations:s.Ikc({enabled:s.zMY()}).optional(),maxContentTokens:s.aig().optional()})));const Te=(0,a.ID)(()=>(0,a.C_)(s.Ikc({type:s.euz("web_fetch_result"),
url:s.YjP(),content:s.Ikc({type:s.euz("document"),title:s.YjP().nullable(),citations:s.Ikc({enabled:s.zMY()}).optional(),source:s.KCZ([s.Ikc({
type:s.euz("base64"),mediaType:s.euz("application/pdf"),data:s.YjP()}),s.Ikc({type:s.euz("text"),mediaType:s.euz("text/plain"),data:s.YjP()})])}),
retrievedAt:s.YjP().nullable()})));const Ye=(0,a.ID)(()=>(0,a.C_)(s.Ikc({url:s.YjP()})));const Se=(0,a.z)({id:"anthropic.web_fetch_20250910",inputSchema:Ye,
outputSchema:Te,supportsDeferredResults:true});const Oe=(e={})=>Se(e)
;async function ze({tools:e,toolChoice:t,hasInlineTools:o=false,disableParallelToolUse:i,cacheControlValidator:s,supportsStructuredOutput:r,supportsStrictTools:l,defaultEagerInputStreaming:c=false,rejectsForcedToolUse:u=false}){
e=e?.length?e:void 0;const d=[];const p=new Set;const h=s||new $;if(e==null&&!o)return{tools:void 0,toolChoice:void 0,toolWarnings:d,betas:p};const _=[]
;for(const t of e??[])switch(t.type){case"function":{const e=h.getCacheControl(t.providerOptions,{type:"tool definition",canCache:true})
;const o=t.providerOptions?.anthropic;const n=o?.eagerInputStreaming??c;const a=o?.deferLoading;const i=o?.allowedCallers;if(!l&&t.strict===true)d.push({
type:"unsupported",feature:"strict",
details:`Tool '${t.name}' has strict: ${t.strict}, but strict mode is not supported by this provider. The strict property will be ignored.`});_.push({
name:t.name,description:t.description,input_schema:t.inputSchema,cache_control:e,...n?{eager_input_streaming:true}:{},...l===true&&t.strict!=null?{
strict:t.strict}:{},...a!=null?{defer_loading:a}:{},...i!=null?{allowed_callers:i}:{},...t.inputExamples!=null?{input_examples:t.inputExamples.map(e=>e.input)
}:{}});if(r===true&&l===true)p.add("structured-outputs-2025-11-13");if(t.inputExamples!=null||i!=null)p.add("advanced-tool-use-2025-11-20");break}
case"provider":switch(t.id){case"anthropic.code_execution_20250522":p.add("code-execution-2025-05-22");_.push({type:"code_execution_20250522",
name:"code_execution",cache_control:void 0});break;case"anthropic.code_execution_20250825":p.add("code-execution-2025-08-25");_.push({
type:"code_execution_20250825",name:"code_execution"});break;case"anthropic.code_execution_20260120":_.push({type:"code_execution_20260120",
name:"code_execution"});break;case"anthropic.computer_20250124":p.add("computer-use-2025-01-24");_.push({name:"computer",type:"computer_20250124",
display_width_px:t.args.displayWidthPx,display_height_px:t.args.displayHeightPx,display_number:t.args.displayNumber,cache_control:void 0});break
;case"anthropic.computer_20251124":p.add("computer-use-2025-11-24");_.push({name:"computer",type:"computer_20251124",display_width_px:t.args.displayWidthPx,
display_height_px:t.args.displayHeightPx,display_number:t.args.displayNumber,enable_zoom:t.args.enableZoom,cache_control:void 0});break
;case"anthropic.computer_toolset_20260801":{const e=await(0,a.k5)({value:t.args,schema:W})
;const o=e.configs!=null?Object.fromEntries(Object.entries(e.configs).map(([e,t])=>[e,{...t?.enabled!=null&&{enabled:t.enabled},...t?.deferLoading!=null&&{
defer_loading:t.deferLoading}}])):void 0;_.push({type:"computer_toolset_20260801",...o!=null&&{configs:o},cache_control:void 0});break}
case"anthropic.computer_20241022":p.add("computer-use-2024-10-22");_.push({name:"computer",type:"computer_20241022",display_width_px:t.args.displayWidthPx,
display_height_px:t.args.displayHeightPx,display_number:t.args.displayNumber,cache_control:void 0});break;case"anthropic.text_editor_20250124":
p.add("computer-use-2025-01-24");_.push({name:"str_replace_editor",type:"text_editor_20250124",cache_control:void 0});break
;case"anthropic.text_editor_20241022":p.add("computer-use-2024-10-22");_.push({name:"str_replace_editor",type:"text_editor_20241022",cache_control:void 0})
;break;case"anthropic.text_editor_20250429":p.add("computer-use-2025-01-24");_.push({name:"str_replace_based_edit_tool",type:"text_editor_20250429",
cache_control:void 0});break;case"anthropic.text_editor_20250728":{const e=await(0,a.k5)({value:t.args,schema:X});_.push({name:"str_replace_based_edit_tool",
type:"text_editor_20250728",max_characters:e.maxCharacters,cache_control:void 0});break}case"anthropic.bash_20250124":p.add("computer-use-2025-01-24");_.push({
name:"bash",type:"bash_20250124",cache_control:void 0});break;case"anthropic.bash_20241022":p.add("computer-use-2024-10-22");_.push({name:"bash",
type:"bash_20241022",cache_control:void 0});break;case"anthropic.memory_20250818":p.add("context-management-2025-06-27");_.push({name:"memory",
type:"memory_20250818"});break;case"anthropic.web_fetch_20250910":{p.add("web-fetch-2025-09-10");const e=await(0,a.k5)({value:t.args,schema:Ce});_.push({
type:"web_fetch_20250910",name:"web_fetch",max_uses:e.maxUses,allowed_domains:e.allowedDomains,blocked_domains:e.blockedDomains,citations:e.citations,
max_content_tokens:e.maxContentTokens,cache_control:void 0});break}case"anthropic.web_fetch_20260209":{p.add("code-execution-web-tools-2026-02-09")
;const e=await(0,a.k5)({value:t.args,schema:xe});_.push({type:"web_fetch_20260209",name:"web_fetch",max_uses:e.maxUses,allowed_domains:e.allowedDomains,
blocked_domains:e.blockedDomains,citations:e.citations,max_content_tokens:e.maxContentTokens,cache_control:void 0});break}case"anthropic.web_fetch_20260318":{
const e=await(0,a.k5)({value:t.args,schema:ge});_.push({type:"web_fetch_20260318",name:"web_fetch",max_uses:e.maxUses,allowed_domains:e.allowedDomains,
blocked_domains:e.blockedDomains,citations:e.citations,max_content_tokens:e.maxContentTokens,use_cache:e.useCache,response_inclusion:e.responseInclusion,
cache_control:void 0});break}case"anthropic.web_search_20250305":{const e=await(0,a.k5)({value:t.args,schema:pe});_.push({type:"web_search_20250305",
name:"web_search",max_uses:e.maxUses,allowed_domains:e.allowedDomains,blocked_domains:e.blockedDomains,user_location:e.userLocation,cache_control:void 0});break
}case"anthropic.web_search_20260209":{p.add("code-execution-web-tools-2026-02-09");const e=await(0,a.k5)({value:t.args,schema:re});_.push({
type:"web_search_20260209",name:"web_search",max_uses:e.maxUses,allowed_domains:e.allowedDomains,blocked_domains:e.blockedDomains,user_location:e.userLocation,
cache_control:void 0});break}case"anthropic.web_search_20260318":{const e=await(0,a.k5)({value:t.args,schema:oe});_.push({type:"web_search_20260318",
name:"web_search",max_uses:e.maxUses,allowed_domains:e.allowedDomains,blocked_domains:e.blockedDomains,user_location:e.userLocation,
response_inclusion:e.responseInclusion,cache_control:void 0});break}case"anthropic.tool_search_regex_20251119":_.push({type:"tool_search_tool_regex_20251119",
name:"tool_search_tool_regex"});break;case"anthropic.tool_search_bm25_20251119":_.push({type:"tool_search_tool_bm25_20251119",name:"tool_search_tool_bm25"})
;break;case"anthropic.advisor_20260301":{p.add("advisor-tool-2026-03-01");const e=await(0,a.k5)({value:t.args,schema:B});_.push({type:"advisor_20260301",
name:"advisor",model:e.model,...e.maxUses!==void 0&&{max_uses:e.maxUses},...e.maxTokens!==void 0&&{max_tokens:e.maxTokens},...e.caching!==void 0&&{
caching:e.caching}});break}default:d.push({type:"unsupported",feature:`provider-defined tool ${t.id}`})}break;default:d.push({type:"unsupported",
feature:`tool ${t}`})}const m=e==null?void 0:_;if(t==null)return{tools:m,toolChoice:i?{type:"auto",disable_parallel_tool_use:i}:void 0,toolWarnings:d,betas:p}
;const f=t.type;switch(f){case"auto":return{tools:m,toolChoice:{type:"auto",disable_parallel_tool_use:i},toolWarnings:d,betas:p};case"required":if(u){d.push({
type:"unsupported",feature:"toolChoice",
details:"toolChoice 'required' is not supported with this model or thinking configuration. Using 'auto' instead. Instruct the model to use a tool in the prompt and verify that a tool call was made."
});return{tools:m,toolChoice:{type:"auto",disable_parallel_tool_use:i},toolWarnings:d,betas:p}}return{tools:m,toolChoice:{type:"any",disable_parallel_tool_use:i
},toolWarnings:d,betas:p};case"none":return{tools:m,toolChoice:{type:"none"},toolWarnings:d,betas:p};case"tool":if(u){d.push({type:"unsupported",
feature:"toolChoice",
details:`toolChoice 'tool' is not supported with this model or thinking configuration. Only the '${t.toolName}' tool is sent with 'auto' tool choice. Instruct the model to use the tool in the prompt and verify that a tool call was made.`
});return{tools:m?.filter(e=>"name"in e&&e.name===t.toolName),toolChoice:{type:"auto",disable_parallel_tool_use:i},toolWarnings:d,betas:p}}return{tools:m,
toolChoice:{type:"tool",name:t.toolName,disable_parallel_tool_use:i},toolWarnings:d,betas:p};default:throw new n.b8({functionality:`tool choice type: ${f}`})}}
function Ae({usage:e,rawUsage:t}){const o=e.cache_creation_input_tokens??0;const n=e.cache_read_input_tokens??0
;const a=e.output_tokens_details?.thinking_tokens??void 0;let i;let s;const r=e.iterations?.some(e=>e.type==="fallback_message")
;if(e.iterations&&e.iterations.length>0&&!r){const t=e.iterations.filter(e=>e.type==="compaction"||e.type==="message");if(t.length>0){const e=t.reduce((e,t)=>({
input:e.input+t.input_tokens,output:e.output+t.output_tokens}),{input:0,output:0});i=e.input;s=e.output}else{i=e.input_tokens;s=e.output_tokens}}else{
i=e.input_tokens;s=e.output_tokens}return{inputTokens:{total:i+o+n,noCache:i,cacheRead:n,cacheWrite:o},outputTokens:{total:s,text:a==null?void 0:s-a,reasoning:a
},raw:t??e}}const Ne=(0,a.ID)(()=>(0,a.C_)(s.Ikc({type:s.euz("code_execution_result"),stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig(),content:s.YOg(s.Ikc({
type:s.euz("code_execution_output"),file_id:s.YjP()})).optional().default([])})));const Re=(0,a.ID)(()=>(0,a.C_)(s.Ikc({code:s.YjP()})));const Ee=(0,a.z)({
id:"anthropic.code_execution_20250522",inputSchema:Re,outputSchema:Ne});const Me=(e={})=>Ee(e);const De=(0,a.ID)(()=>(0,a.C_)(s.gMt("type",[s.Ikc({
type:s.euz("code_execution_result"),stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig(),content:s.YOg(s.Ikc({type:s.euz("code_execution_output"),file_id:s.YjP()
})).optional().default([])}),s.Ikc({type:s.euz("bash_code_execution_result"),content:s.YOg(s.Ikc({type:s.euz("bash_code_execution_output"),file_id:s.YjP()})),
stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig()}),s.Ikc({type:s.euz("bash_code_execution_tool_result_error"),error_code:s.YjP()}),s.Ikc({
type:s.euz("text_editor_code_execution_tool_result_error"),error_code:s.YjP()}),s.Ikc({type:s.euz("text_editor_code_execution_view_result"),content:s.YjP(),
file_type:s.YjP(),num_lines:s.aig().nullable(),start_line:s.aig().nullable(),total_lines:s.aig().nullable()}),s.Ikc({
type:s.euz("text_editor_code_execution_create_result"),is_file_update:s.zMY()}),s.Ikc({type:s.euz("text_editor_code_execution_str_replace_result"),
lines:s.YOg(s.YjP()).nullable(),new_lines:s.aig().nullable(),new_start:s.aig().nullable(),old_lines:s.aig().nullable(),old_start:s.aig().nullable()})])))
;const qe=(0,a.ID)(()=>(0,a.C_)(s.gMt("type",[s.Ikc({type:s.euz("programmatic-tool-call"),code:s.YjP()}),s.Ikc({type:s.euz("bash_code_execution"),
command:s.YjP()}),s.gMt("command",[s.Ikc({type:s.euz("text_editor_code_execution"),command:s.euz("view"),path:s.YjP()}),s.Ikc({
type:s.euz("text_editor_code_execution"),command:s.euz("create"),path:s.YjP(),file_text:s.YjP().nullish()}),s.Ikc({type:s.euz("text_editor_code_execution"),
command:s.euz("str_replace"),path:s.YjP(),old_str:s.YjP(),new_str:s.YjP()})])])));const Ue=(0,a.z)({id:"anthropic.code_execution_20250825",inputSchema:qe,
outputSchema:De,supportsDeferredResults:true});const $e=(e={})=>(0,a.rV)(Ue(e),{type:"provider",prepareProviderOptions:e=>{const t=e?.anthropic;return{...e,
anthropic:{...t,allowedCallers:[...new Set([...t?.allowedCallers??[],"code_execution_20250825"])]}}}});const Be=(0,a.ID)(()=>(0,a.C_)(s.gMt("type",[s.Ikc({
type:s.euz("code_execution_result"),stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig(),content:s.YOg(s.Ikc({type:s.euz("code_execution_output"),file_id:s.YjP()
})).optional().default([])}),s.Ikc({type:s.euz("encrypted_code_execution_result"),encrypted_stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig(),
content:s.YOg(s.Ikc({type:s.euz("code_execution_output"),file_id:s.YjP()})).optional().default([])}),s.Ikc({type:s.euz("bash_code_execution_result"),
content:s.YOg(s.Ikc({type:s.euz("bash_code_execution_output"),file_id:s.YjP()})),stdout:s.YjP(),stderr:s.YjP(),return_code:s.aig()}),s.Ikc({
type:s.euz("bash_code_execution_tool_result_error"),error_code:s.YjP()}),s.Ikc({type:s.euz("text_editor_code_execution_tool_result_error"),error_code:s.YjP()
}),s.Ikc({type:s.euz("text_editor_code_execution_view_result"),content:s.YjP(),file_type:s.YjP(),num_lines:s.aig().nullable(),start_line:s.aig().nullable(),
total_lines:s.aig().nullable()}),s.Ikc({type:s.euz("text_editor_code_execution_create_result"),is_file_update:s.zMY()}),s.Ikc({
type:s.euz("text_editor_code_execution_str_replace_result"),lines:s.YOg(s.YjP()).nullable(),new_lines:s.aig().nullable(),new_start:s.aig().nullable(),
old_lines:s.aig().nullable(),old_start:s.aig().nullable()})])));const Fe=(0,a.ID)(()=>(0,a.C_)(s.gMt("type",[s.Ikc({type:s.euz("programmatic-tool-call"),
code:s.YjP()}),s.Ikc({type:s.euz("bash_code_execution"),command:s.YjP()}),s.gMt("command",[s.Ikc({type:s.euz("text_editor_code_execution"),
command:s.euz("view"),path:s.YjP()}),s.Ikc({type:s.euz("text_editor_code_execution"),command:s.euz("create"),path:s.YjP(),file_text:s.YjP().nullish()}),s.Ikc({
type:s.euz("text_editor_code_execution"),command:s.euz("str_replace"),path:s.YjP(),old_str:s.YjP(),new_str:s.YjP()})])])));const He=(0,a.z)({
id:"anthropic.code_execution_20260120",inputSchema:Fe,outputSchema:Be,supportsDeferredResults:true});const Le=(e={})=>(0,a.rV)(He(e),{type:"provider",
prepareProviderOptions:e=>{const t=e?.anthropic;return{...e,anthropic:{...t,allowedCallers:[...new Set([...t?.allowedCallers??[],"code_execution_20260120"])]}}}
});const Ke=(0,a.ID)(()=>(0,a.C_)(s.YOg(s.Ikc({type:s.euz("tool_reference"),toolName:s.YjP()}))));const Ve=(0,a.ID)(()=>(0,a.C_)(s.Ikc({pattern:s.YjP(),
limit:s.aig().optional()})));const Je=(0,a.z)({id:"anthropic.tool_search_regex_20251119",inputSchema:Ve,outputSchema:Ke,supportsDeferredResults:true})
;const We=(e={})=>Je(e);function Ze(e){if(typeof e==="string")return(new TextDecoder).decode(convertBase64ToUint8Array(e));return(new TextDecoder).decode(e)}
function Ge(e){try{if(typeof e==="string")return secureJsonParse(e);else if(typeof e==="object"&&e!==null)return e}catch{const t=e?.errorCode;return{
errorCode:typeof t==="string"?t:"unavailable"}}return{}}function Xe(e){return e.type==="provider"&&e.id.startsWith("anthropic.computer_")}async function Qe(e){
const t=[];for(const o of e){if(o.role!=="system"||o.providerOptions==null)continue;const e=await parseProviderOptions({provider:"anthropic",
providerOptions:o.providerOptions,schema:M});for(const o of e?.toolChanges??[])if("tool"in o){const e=o.tool;if(!Xe(e))t.push(e)}}return t}
async function et({prompt:e,sendReasoning:t,warnings:o,cacheControlValidator:n,toolNameMapping:a,toolsetNames:i={},convertMediaPart:s,convertInlineTool:r}){
const l=new Set;const c=tt(e);const u=n||new $;let d=void 0;const p=[];let h=-1;async function _(e){return(await parseProviderOptions({provider:"anthropic",
providerOptions:e,schema:E}))?.citations?.enabled??false}async function m(e){return(await parseProviderOptions({provider:"anthropic",providerOptions:e,schema:E
}))?.containerUpload??false}async function f(e){const t=await parseProviderOptions({provider:"anthropic",providerOptions:e,schema:E});return{title:t?.title,
context:t?.context}}for(let e=0;e<c.length;e++){const n=c[e];const g=e===c.length-1;const y=n.type;switch(y){case"system":{const t=[]
;for(const{content:e,providerOptions:i}of n.messages){const n=await parseProviderOptions({provider:"anthropic",providerOptions:i,schema:M})
;const s=n?.toolChanges??[];const c=[];if(e!==""||s.length===0&&n?.clearAt==null&&n?.effort==null)c.push({type:"text",text:e,cache_control:u.getCacheControl(i,{
type:"system message",canCache:true})});let d=0;let p=false;for(const e of s){if("tool"in e){if(r==null)throw new UnsupportedFunctionalityError({
functionality:"tool additions by value in mid-conversation tool changes"});const t=e.tool;if(Xe(t)){o.push({type:"other",
message:`The tool '${t.name}' cannot be added by value in a tool change. Declare it in the tools option and add it by reference with toolName. The tool change has been ignored.`
});continue}const{definition:n,warnings:a,betas:i}=await r(t);o.push(...a);for(const e of i)l.add(e);if(n==null)continue;c.push({type:"tool_addition",tool:{
type:"tool_definition",definition:n}});d++;p=true;continue}c.push({type:e.type,tool:{type:"tool_reference",name:a.toProviderToolName(e.toolName)}});d++}
if(c.length===0&&n?.clearAt==null&&n?.effort==null)continue;t.push({content:c,clearAt:n?.clearAt,effort:n?.effort,toolChangeCount:d,hasInlineToolDefinition:p})}
const i=t.reduce((e,t)=>e+t.toolChangeCount,0);const s=t.some(e=>e.clearAt!=null||e.effort!=null);if(e===0||d==null&&i===0&&!s){if(i>0)o.push({type:"other",
message:"tool changes on the initial system message are not supported by Anthropic. Configure the initial tool set via the tools option instead. The tool changes have been ignored."
});for(const e of t)if(e.content.length===0&&e.clearAt==null&&e.effort!=null){p.push({role:"system",content:[],output_config:{effort:e.effort}})
;l.add("mid-conversation-output-config-2026-07-01")}else if(e.clearAt!=null||e.effort!=null)o.push({type:"other",
message:"clearAt and effort on this initial system message are not supported by Anthropic. Use a separate effort-only system message with empty content to set effort. These options have been ignored."
});d=t.flatMap(e=>e.content.filter(e=>e.type==="text"))}else{l.add("mid-conversation-system-2026-04-07");for(const e of t){p.push({role:"system",
content:e.content,...e.clearAt!=null&&{clear_at:e.clearAt},...e.effort!=null&&{output_config:{effort:e.effort}}})
;if(e.hasInlineToolDefinition)l.add("inline-tools-2026-09-15");else if(e.toolChangeCount>0)l.add("mid-conversation-tool-changes-2026-07-01")
;if(e.clearAt!=null)l.add("mid-conversation-system-clear-at-2026-08-21");if(e.effort!=null)l.add("mid-conversation-output-config-2026-07-01")}}break}case"user":
{const e=[];for(const t of n.messages){const{role:n,content:a}=t;switch(n){case"user":if(a.length>0)h=p.length;for(let o=0;o<a.length;o++){const n=a[o]
;const i=o===a.length-1;const r=u.getCacheControl(n.providerOptions,{type:"user message part",canCache:true})??(i?u.getCacheControl(t.providerOptions,{
type:"user message",canCache:true}):void 0);switch(n.type){case"text":e.push({type:"text",text:n.text,cache_control:r});break;case"file":{const t=await(s?.(n))
;if(t!=null){e.push({...t,cache_control:r});break}switch(n.data.type){case"reference":{const t=resolveProviderReference({reference:n.data.reference,
provider:"anthropic"});l.add("files-api-2025-04-14");if(await m(n.providerOptions))e.push({type:"container_upload",file_id:t
});else if(getTopLevelMediaType(n.mediaType)==="image")e.push({type:"image",source:{type:"file",file_id:t},cache_control:r});else e.push({type:"document",
source:{type:"file",file_id:t},cache_control:r});break}case"text":{const t=await _(n.providerOptions);const o=await f(n.providerOptions);e.push({
type:"document",source:{type:"text",media_type:"text/plain",data:n.data.text},title:o.title??n.filename,...o.context&&{context:o.context},...t&&{citations:{
enabled:true}},cache_control:r});break}case"url":case"data":{const t=getTopLevelMediaType(n.mediaType);if(t==="image")e.push({type:"image",
source:n.data.type==="url"?{type:"url",url:n.data.url.toString()}:{type:"base64",media_type:resolveFullMediaType({part:n}),data:convertToBase64(n.data.data)},
cache_control:r});else if(t==="application"&&(n.data.type==="url"?n.mediaType==="application/pdf":resolveFullMediaType({part:n})==="application/pdf")){
l.add("pdfs-2024-09-25");const t=await _(n.providerOptions);const o=await f(n.providerOptions);e.push({type:"document",source:n.data.type==="url"?{type:"url",
url:n.data.url.toString()}:{type:"base64",media_type:"application/pdf",data:convertToBase64(n.data.data)},title:o.title??n.filename,...o.context&&{
context:o.context},...t&&{citations:{enabled:true}},cache_control:r})}else if(n.mediaType==="text/plain"){const t=await _(n.providerOptions)
;const o=await f(n.providerOptions);e.push({type:"document",source:n.data.type==="url"?{type:"url",url:n.data.url.toString()}:{type:"text",
media_type:"text/plain",data:Ze(n.data.data)},title:o.title??n.filename,...o.context&&{context:o.context},...t&&{citations:{enabled:true}},cache_control:r})
}else throw new UnsupportedFunctionalityError({functionality:`media type: ${n.mediaType}`});break}}break}}}break;case"tool":for(let n=0;n<a.length;n++){
const s=a[n];if(s.type==="tool-approval-response")continue;const r=s.output
;const c="providerOptions"in r?r.providerOptions:r.type==="content"?r.value.find(e=>e.providerOptions!=null)?.providerOptions:void 0;const d=n===a.length-1
;const p=u.getCacheControl(s.providerOptions,{type:"tool result part",canCache:true})??u.getCacheControl(c,{type:"tool result output",canCache:true
})??(d?u.getCacheControl(t.providerOptions,{type:"tool result message",canCache:true}):void 0);let h;switch(r.type){case"content":h=r.value.map(e=>{
switch(e.type){case"text":return{type:"text",text:e.text};case"file":{const t=getTopLevelMediaType(e.mediaType);if(e.data.type==="reference"){
const o=resolveProviderReference({reference:e.data.reference,provider:"anthropic"});l.add("files-api-2025-04-14");if(t==="image")return{type:"image",source:{
type:"file",file_id:o}};return{type:"document",source:{type:"file",file_id:o}}}if(e.data.type==="url"){if(t==="image")return{type:"image",source:{type:"url",
url:e.data.url.toString()}};return{type:"document",source:{type:"url",url:e.data.url.toString()}}}if(e.data.type==="data"){if(t==="image")return{type:"image",
source:{type:"base64",media_type:resolveFullMediaType({part:e}),data:convertToBase64(e.data.data)}};if(resolveFullMediaType({part:e})==="application/pdf"){
l.add("pdfs-2024-09-25");return{type:"document",source:{type:"base64",media_type:"application/pdf",data:convertToBase64(e.data.data)}}}o.push({type:"other",
message:`unsupported tool content part type: ${e.type} with media type: ${e.mediaType}`});return}o.push({type:"other",
message:`unsupported tool content part type: ${e.type} with data type: ${e.data.type}`});return}case"custom":{const t=e.providerOptions?.anthropic
;if(t?.type==="tool-reference")return{type:"tool_reference",tool_name:t.toolName};o.push({type:"other",message:`unsupported custom tool content part`});return}
default:o.push({type:"other",message:`unsupported tool content part type: ${e.type}`});return}}).filter(isNonNullable);break;case"text":case"error-text":
h=r.value;break;case"execution-denied":h=r.reason??"Tool call execution denied.";break;default:h=stringifyWithBigIntAndCycles(r.value)}const _=nt({
toolName:s.toolName,providerOptions:s.providerOptions,toolsetNames:i});e.push({type:"tool_result",tool_use_id:s.toolCallId,..._!=null&&{toolset_name:_},
content:h,is_error:r.type==="error-text"||r.type==="error-json"?true:void 0,cache_control:p})}break;default:throw new Error(`Unsupported role: ${n}`)}}p.push({
role:"user",content:e});break}case"assistant":{const e=[];const s=new Set;for(let r=0;r<n.messages.length;r++){const c=n.messages[r]
;const d=r===n.messages.length-1;const p=c.content.filter(e=>e.type!=="text"||e.text.length>0);for(let n=0;n<p.length;n++){const r=p[n];const h=n===p.length-1
;const _=u.getCacheControl(r.providerOptions,{type:"assistant message part",canCache:true})??(h?u.getCacheControl(c.providerOptions,{type:"assistant message",
canCache:true}):void 0);switch(r.type){case"text":{const t=r.providerOptions?.anthropic;if(t?.type==="compaction"){if(r.text==="")break
;if(typeof t.signature==="string")l.add("compact-2026-09-04");e.push({type:"compaction",content:r.text,...typeof t.signature==="string"&&{signature:t.signature
},cache_control:_})}else e.push({type:"text",text:g&&d&&h?r.text.trim():r.text,...t?.citations!=null&&{citations:t.citations},cache_control:_});break}
case"reasoning":if(t){const t=await parseProviderOptions({provider:"anthropic",providerOptions:r.providerOptions,schema:R});if(t!=null){if(t.signature!=null){
u.getCacheControl(r.providerOptions,{type:"thinking block",canCache:false});e.push({type:"thinking",thinking:r.text,signature:t.signature})
}else if(t.redactedData!=null){u.getCacheControl(r.providerOptions,{type:"redacted thinking block",canCache:false});e.push({type:"redacted_thinking",
data:t.redactedData})}else o.push({type:"other",message:"unsupported reasoning metadata"})}else o.push({type:"other",message:"unsupported reasoning metadata"})
}else o.push({type:"other",message:"sending reasoning content is disabled for this model"});break;case"custom":{if(r.kind!=="anthropic.fallback")break
;const t=await safeValidateTypes({value:r.providerOptions?.anthropic,schema:j});if(!t.success){o.push({type:"other",
message:"anthropic fallback metadata must include from.model and to.model"});break}l.add("server-side-fallback-2026-06-01");e.push({type:"fallback",
from:t.value.from,to:t.value.to});break}case"tool-call":{const t=at(r.providerOptions);if(r.providerExecuted){const n=a.toProviderToolName(r.toolName)
;if(r.providerOptions?.anthropic?.type==="mcp-tool-use"){s.add(r.toolCallId);const t=r.providerOptions?.anthropic?.serverName;if(t==null||typeof t!=="string"){
o.push({type:"other",message:"mcp tool use server name is required and must be a string"});break}e.push({type:"mcp_tool_use",id:r.toolCallId,name:r.toolName,
input:r.input,server_name:t,cache_control:_})
}else if(n==="code_execution"&&r.input!=null&&typeof r.input==="object"&&"type"in r.input&&typeof r.input.type==="string"&&(r.input.type==="bash_code_execution"||r.input.type==="text_editor_code_execution")){
const{type:o,...n}=r.input;e.push({type:"server_tool_use",id:r.toolCallId,name:o,input:n,...t&&{caller:t},cache_control:_})
}else if(n==="code_execution"&&r.input!=null&&typeof r.input==="object"&&"type"in r.input&&r.input.type==="programmatic-tool-call"){const{type:o,...n}=r.input
;e.push({type:"server_tool_use",id:r.toolCallId,name:"code_execution",input:n,...t&&{caller:t},cache_control:_})
}else if(n==="code_execution"||n==="web_fetch"||n==="web_search")e.push({type:"server_tool_use",id:r.toolCallId,name:n,input:r.input,...t&&{caller:t},
cache_control:_});else if(n==="tool_search_tool_regex"||n==="tool_search_tool_bm25")e.push({type:"server_tool_use",id:r.toolCallId,name:n,input:r.input,...t&&{
caller:t},cache_control:_});else if(n==="advisor")e.push({type:"server_tool_use",id:r.toolCallId,name:"advisor",input:{},...t&&{caller:t},cache_control:_
});else o.push({type:"other",message:`provider executed tool call for tool ${r.toolName} is not supported`});break}const n=nt({toolName:r.toolName,
providerOptions:r.providerOptions,toolsetNames:i});if(n!=null){const a=it(r.input);const{action:i}=a;const s=typeof i==="string";if(!s)o.push({type:"other",
message:`toolset tool call for tool ${r.toolName} is missing the action`});e.push({type:"tool_use",id:r.toolCallId,name:s?i:n,toolset_name:n,input:a,...t&&{
caller:t},cache_control:_});break}e.push({type:"tool_use",id:r.toolCallId,name:r.toolName,input:it(r.input),...t&&{caller:t},cache_control:_});break}
case"tool-result":{const t=a.toProviderToolName(r.toolName);const n=at(r.providerOptions);if(s.has(r.toolCallId)){const t=r.output
;if(t.type!=="json"&&t.type!=="error-json"){o.push({type:"other",
message:`provider executed tool result output type ${t.type} for tool ${r.toolName} is not supported`});break}e.push({type:"mcp_tool_result",
tool_use_id:r.toolCallId,is_error:t.type==="error-json",content:t.value,cache_control:_})}else if(t==="code_execution"){const t=r.output
;if(t.type==="error-text"||t.type==="error-json"){let o={};try{
if(typeof t.value==="string")o=secureJsonParse(t.value);else if(typeof t.value==="object"&&t.value!==null)o=t.value}catch{}
if(o.type==="code_execution_tool_result_error")e.push({type:"code_execution_tool_result",tool_use_id:r.toolCallId,content:{
type:"code_execution_tool_result_error",error_code:o.errorCode??"unknown"},cache_control:_});else e.push({type:"bash_code_execution_tool_result",
tool_use_id:r.toolCallId,cache_control:_,content:{type:"bash_code_execution_tool_result_error",error_code:o.errorCode??"unknown"}});break}if(t.type!=="json"){
o.push({type:"other",message:`provider executed tool result output type ${t.type} for tool ${r.toolName} is not supported`});break}
if(t.value==null||typeof t.value!=="object"||!("type"in t.value)||typeof t.value.type!=="string"){o.push({type:"other",
message:`provider executed tool result output value is not a valid code execution result for tool ${r.toolName}`});break}
if(t.value.type==="code_execution_result"){const o=await validateTypes({value:t.value,schema:Ne});e.push({type:"code_execution_tool_result",
tool_use_id:r.toolCallId,content:{type:o.type,stdout:o.stdout,stderr:o.stderr,return_code:o.return_code,content:o.content??[]},cache_control:_})
}else if(t.value.type==="encrypted_code_execution_result"){const o=await validateTypes({value:t.value,schema:Be})
;if(o.type==="encrypted_code_execution_result")e.push({type:"code_execution_tool_result",tool_use_id:r.toolCallId,content:{type:o.type,
encrypted_stdout:o.encrypted_stdout,stderr:o.stderr,return_code:o.return_code,content:o.content??[]},cache_control:_})}else{const o=await validateTypes({
value:t.value,schema:De});if(o.type==="code_execution_result")e.push({type:"code_execution_tool_result",tool_use_id:r.toolCallId,content:{type:o.type,
stdout:o.stdout,stderr:o.stderr,return_code:o.return_code,content:o.content??[]},cache_control:_
});else if(o.type==="bash_code_execution_result"||o.type==="bash_code_execution_tool_result_error")e.push({type:"bash_code_execution_tool_result",
tool_use_id:r.toolCallId,cache_control:_,content:o.type==="bash_code_execution_result"?{type:o.type,stdout:o.stdout,stderr:o.stderr,return_code:o.return_code,
content:o.content}:o});else e.push({type:"text_editor_code_execution_tool_result",tool_use_id:r.toolCallId,cache_control:_,content:o})}break}
if(t==="web_fetch"){const t=r.output;if(t.type==="error-json"){e.push({type:"web_fetch_tool_result",tool_use_id:r.toolCallId,content:{
type:"web_fetch_tool_result_error",error_code:Ge(t.value).errorCode??"unavailable"},...n&&{caller:n},cache_control:_});break}if(t.type!=="json"){o.push({
type:"other",message:`provider executed tool result output type ${t.type} for tool ${r.toolName} is not supported`});break}const a=await validateTypes({
value:t.value,schema:Te});e.push({type:"web_fetch_tool_result",tool_use_id:r.toolCallId,content:{type:"web_fetch_result",url:a.url,retrieved_at:a.retrievedAt,
content:{type:"document",title:a.content.title,citations:a.content.citations,source:{type:a.content.source.type,media_type:a.content.source.mediaType,
data:a.content.source.data}}},...n&&{caller:n},cache_control:_});break}if(t==="web_search"){const t=r.output;if(t.type==="error-json"){e.push({
type:"web_search_tool_result",tool_use_id:r.toolCallId,content:{type:"web_search_tool_result_error",error_code:Ge(t.value).errorCode??"unavailable"},...n&&{
caller:n},cache_control:_});break}if(t.type!=="json"){o.push({type:"other",
message:`provider executed tool result output type ${t.type} for tool ${r.toolName} is not supported`});break}const a=await validateTypes({value:t.value,
schema:he});e.push({type:"web_search_tool_result",tool_use_id:r.toolCallId,content:a.map(e=>({url:e.url,title:e.title,page_age:e.pageAge,
encrypted_content:e.encryptedContent,type:e.type})),...n&&{caller:n},cache_control:_});break}if(t==="tool_search_tool_regex"||t==="tool_search_tool_bm25"){
const t=r.output
;if(t.type==="error-json"||t.type==="json"&&t.value!=null&&typeof t.value==="object"&&!Array.isArray(t.value)&&"type"in t.value&&t.value.type==="tool_search_tool_result_error"){
e.push({type:"tool_search_tool_result",tool_use_id:r.toolCallId,content:{type:"tool_search_tool_result_error",error_code:Ge(t.value).errorCode??"unavailable"},
cache_control:_});break}if(t.type!=="json"){o.push({type:"other",
message:`provider executed tool result output type ${t.type} for tool ${r.toolName} is not supported`});break}const n=(await validateTypes({value:t.value,
schema:Ke})).map(e=>({type:"tool_reference",tool_name:e.toolName}));e.push({type:"tool_search_tool_result",tool_use_id:r.toolCallId,content:{
type:"tool_search_tool_search_result",tool_references:n},cache_control:_});break}if(t==="advisor"){const t=r.output;if(t.type!=="json"&&t.type!=="error-json"){
o.push({type:"other",message:`provider executed tool result output type ${t.type} for tool ${r.toolName} is not supported`});break}const n=await validateTypes({
value:t.value,schema:F});if(n.type==="advisor_result")e.push({type:"advisor_tool_result",tool_use_id:r.toolCallId,content:{type:"advisor_result",text:n.text,
...n.stopReason!==void 0&&{stop_reason:n.stopReason}},cache_control:_});else if(n.type==="advisor_redacted_result")e.push({type:"advisor_tool_result",
tool_use_id:r.toolCallId,content:{type:"advisor_redacted_result",encrypted_content:n.encryptedContent,...n.stopReason!==void 0&&{stop_reason:n.stopReason}},
cache_control:_});else e.push({type:"advisor_tool_result",tool_use_id:r.toolCallId,content:{type:"advisor_tool_result_error",error_code:n.errorCode},
cache_control:_});break}o.push({type:"other",message:`provider executed tool result for tool ${r.toolName} is not supported`});break}}}}if(e.length>0)p.push({
role:"assistant",content:ot(e)});break}default:throw new Error(`content type: ${y}`)}}const g=new Set;for(const e of p){if(e.role!=="assistant")continue
;for(const t of e.content)if(t.type==="server_tool_use"&&t.name==="code_execution")g.add(t.id)}const y=new Set;for(let e=0;e<h;e++){const t=p[e]
;if(t.role!=="assistant")continue;for(const e of t.content){if(!("caller"in e))continue;const t=e.caller
;if(t==null||t.type==="direct"||g.has(t.tool_id))continue;const n="id"in e?e.id:e.tool_use_id;delete e.caller;if(!y.has(n)){y.add(n);o.push({type:"other",
message:`Omitted caller metadata for tool ${n} because source code execution tool ${t.tool_id} is missing from the conversation history.`})}}}return{prompt:{
system:d,messages:p},betas:l}}function tt(e){const t=[];let o=void 0;for(const n of e){const{role:e}=n;switch(e){case"system":if(o?.type!=="system"){o={
type:"system",messages:[]};t.push(o)}o.messages.push(n);break;case"assistant":if(o?.type!=="assistant"){o={type:"assistant",messages:[]};t.push(o)}
o.messages.push(n);break;case"user":if(o?.type!=="user"){o={type:"user",messages:[]};t.push(o)}o.messages.push(n);break;case"tool":if(o?.type!=="user"){o={
type:"user",messages:[]};t.push(o)}o.messages.push(n);break;default:throw new Error(`Unsupported role: ${e}`)}}return t}function ot(e){const t=[];let o=[]
;function n(){t.push(...o.filter(e=>e.type!=="tool_use"),...o.filter(e=>e.type==="tool_use"));o=[]}
for(const a of e)if(a.type==="thinking"||a.type==="redacted_thinking"||a.type==="fallback"){n();t.push(a)}else o.push(a);n();return t}
function nt({toolName:e,providerOptions:t,toolsetNames:o}){const n=o[e];if(n!=null)return n;const a=(t?.anthropic)?.toolsetName
;return typeof a==="string"?a:void 0}function at(e){const t=(e?.anthropic)?.caller
;if((t?.type==="code_execution_20250825"||t?.type==="code_execution_20260120")&&t.toolId)return{type:t.type,tool_id:t.toolId};return t?.type==="direct"?{
type:"direct"}:void 0}function it(e){if(typeof e==="string")try{const t=secureJsonParse(e);if(typeof t==="object"&&t!==null&&!Array.isArray(t))return t}catch{}
return typeof e==="object"&&e!==null&&!Array.isArray(e)?e:{rawInvalidInput:e}}function st({finishReason:e,isJsonResponseFromTool:t}){switch(e){case"pause_turn":
case"end_turn":case"stop_sequence":return"stop";case"refusal":return"content-filter";case"tool_use":return t?"stop":"tool-calls";case"max_tokens":
case"model_context_window_exceeded":return"length";case"compaction":return"other";default:return"other"}}
const rt=new Set(["date-time","time","date","duration","email","hostname","uri","ipv4","ipv6","uuid"])
;const lt=["minimum","maximum","exclusiveMinimum","exclusiveMaximum","multipleOf","minLength","maxLength","pattern","minItems","maxItems","uniqueItems","minProperties","maxProperties","not"]
;function ct(e){return dt(e)}function ut(e){if(typeof e==="boolean"||!(0,a.u4)(e))return e;return dt(e)}function dt(e){const t={};if(e.$ref!=null)return{
$ref:e.$ref,...pt(e)};if(e.$schema!=null)t.$schema=e.$schema;if(e.$id!=null)t.$id=e.$id;if(e.title!=null)t.title=e.title
;if(e.description!=null)t.description=e.description;if(e.default!==void 0)t.default=e.default;if(e.const!==void 0)t.const=e.const;if(e.enum!=null)t.enum=e.enum
;if(e.type!=null)t.type=e.type;if(e.anyOf!=null)t.anyOf=e.anyOf.map(ut);else if(e.oneOf!=null)t.anyOf=e.oneOf.map(ut);if(e.allOf!=null)t.allOf=e.allOf.map(ut)
;Object.assign(t,pt(e));if(e.type==="object"||e.properties!=null){
if(e.properties!=null)t.properties=Object.fromEntries(Object.entries(e.properties).map(([e,t])=>[e,ut(t)]));t.additionalProperties=false
;if(e.required!=null)t.required=e.required}if(e.items!=null)t.items=Array.isArray(e.items)?e.items.map(ut):ut(e.items)
;if(typeof e.format==="string"&&rt.has(e.format))t.format=e.format;const o=ht(e);if(o!=null)t.description=t.description==null?o:`${t.description}\n${o}`
;return t}function pt(e){const{$defs:t}=e;const o=e=>Object.fromEntries(Object.entries(e).map(([e,t])=>[e,ut(t)]));return{...e.definitions!=null&&{
definitions:o(e.definitions)},...t!=null&&{$defs:o(t)}}}function ht(e){const t=lt.flatMap(t=>{const o=e[t];if(o==null||o===false)return[]
;return`${_t(t)}: ${mt(o)}`});if(typeof e.format==="string"&&!rt.has(e.format))t.push(`format: ${e.format}`);return t.length===0?void 0:`${t.join("; ")}.`}
function _t(e){return e.replace(/[A-Z]/g,e=>` ${e.toLowerCase()}`)}function mt(e){if(typeof e==="string")return e;return JSON.stringify(e)}
const ft=new Set(["dependentSchemas","patternProperties","properties"]);const gt=new Set(["const","default","enum","examples"]);function yt(e){const t=new Set
;const o=new Set;const n=a=>{if(t.has(a))return true;if(o.has(a))return false;const i=bt(e,a);if(i===void 0)return false;t.add(a);const s=kt(i).some(n)
;t.delete(a);o.add(a);return s};return n("#")}function kt(e,t=[]){if(Array.isArray(e)){for(const o of e)kt(o,t);return t}if(!isRecord(e))return t
;for(const[o,n]of Object.entries(e))if(o==="$ref"){if(typeof n==="string"&&n.startsWith("#"))t.push(n)
}else if(ft.has(o)&&isRecord(n))for(const e of Object.values(n))kt(e,t);else if(o!=="$defs"&&o!=="definitions"&&!gt.has(o))kt(n,t);return t}function bt(e,t){
if(t==="#")return e;if(!t.startsWith("#/"))return;let o;try{o=decodeURIComponent(t.slice(2))}catch{return}let n=e;for(const e of o.split("/")){
const t=e.replace(/~1/g,"/").replace(/~0/g,"~");if(Array.isArray(n))n=n[Number(t)];else if(isRecord(n))n=n[t];else return}return n}const vt=10
;const xt=null&&["additionalProperties","contains","else","if","items","not","then"];const It=null&&["allOf","anyOf","oneOf","prefixItems"]
;const wt=null&&["dependentSchemas","patternProperties","properties"];function Pt(e){if(yt(e))return false
;const{optionalProperties:t,hasOpenObject:o}=jt(e,e,new Map);return!o&&t<=vt}function jt(e,t,o){const n={optionalProperties:0,hasOpenObject:false}
;if(!isRecord(e))return n;const a=e=>{const a=jt(e,t,o);n.optionalProperties+=a.optionalProperties;n.hasOpenObject||=a.hasOpenObject}
;if(typeof e.$ref==="string"&&e.$ref.startsWith("#")){let a=o.get(e.$ref);if(a==null){a=jt(bt(t,e.$ref),t,o);o.set(e.$ref,a)}
n.optionalProperties+=a.optionalProperties;n.hasOpenObject||=a.hasOpenObject}if(Ct(e))n.hasOpenObject=true;if(isRecord(e.properties)){
const t=new Set(Array.isArray(e.required)?e.required:[]);n.optionalProperties+=Object.keys(e.properties).filter(e=>!t.has(e)).length}for(const t of xt){
const o=e[t];if(Array.isArray(o))o.forEach(a);else a(o)}for(const t of It){const o=e[t];if(Array.isArray(o))o.forEach(a)}for(const t of wt){const o=e[t]
;if(isRecord(o))Object.values(o).forEach(a)}return n}function Ct(e){const{additionalProperties:t,patternProperties:o,properties:n,type:a}=e
;if(t===true||isRecord(t))return true;if(isRecord(o)&&Object.keys(o).length>0)return true
;return(a==="object"||Array.isArray(a)&&a.includes("object"))&&n==null&&t!==false}function Tt({toolsetName:e,memberName:t,tools:o}){
const n=o?.find(e=>"type"in e&&e.type==="computer_toolset_20260801")
;if(e!=="computer"||n==null||!V.some(e=>e===t)||n.configs?.[t]?.enabled===false)throw new InvalidResponseDataError({data:{toolsetName:e,memberName:t},
message:`Received an unavailable toolset member: ${e}.${t}.`})}function Yt(e){const t=St(e.type);return createProviderStreamError({message:e.message,
type:e.type,code:e.code??void 0,statusCode:e.statusCode??t.statusCode,isRetryable:e.isRetryable??t.isRetryable,data:"data"in e?e.data:e})}function St(e){
switch(e){case"api_error":return{statusCode:500,isRetryable:true};case"overloaded_error":return{statusCode:529,isRetryable:true};case"rate_limit_error":return{
statusCode:429,isRetryable:true};case"request_too_large":return{statusCode:413,isRetryable:false};case"authentication_error":return{statusCode:401,
isRetryable:false};case"permission_error":return{statusCode:403,isRetryable:false};case"not_found_error":return{statusCode:404,isRetryable:false}
;case"billing_error":case"invalid_request_error":return{statusCode:400,isRetryable:false};default:return{}}}function Ot(e,t,o){
if(e.type==="web_search_result_location")return{type:"source",sourceType:"url",id:o(),url:e.url,title:e.title??void 0,providerMetadata:{anthropic:{
citedText:e.cited_text,encryptedIndex:e.encrypted_index}}};if(e.type!=="page_location"&&e.type!=="char_location")return;const n=t[e.document_index];if(!n)return
;return{type:"source",sourceType:"document",id:o(),mediaType:n.mediaType,title:e.document_title??n.title,filename:n.filename,providerMetadata:{
anthropic:e.type==="page_location"?{citedText:e.cited_text,startPageNumber:e.start_page_number,endPageNumber:e.end_page_number}:{citedText:e.cited_text,
startCharIndex:e.start_char_index,endCharIndex:e.end_char_index}}}}function zt(e){return e==null?void 0:{type:e.type,toolId:"tool_id"in e?e.tool_id:void 0}}
function At(e){const t=zt(e);return t==null?{}:{providerMetadata:{anthropic:{caller:t}}}}function Nt(e){const t={}
;for(const o of e??[])if(o.type==="provider"&&o.id==="anthropic.computer_toolset_20260801")t[o.name]="computer";return t}function Rt({memberName:e,input:t}){
if(typeof t!=="object"||t===null||Array.isArray(t))throw new InvalidResponseDataError({data:t,message:"Invalid toolset member input: expected an object."})
;return{...t,action:e}}function Et(e){const t=e.indexOf(".");return t===-1?e:e.substring(0,t)}const Mt={googleVertex:["vertex"]}
;const Dt=new Set(["redacted_thinking","text","thinking"]);function qt(e){return e==="pause_turn"||e==="tool_use"}function Ut(e,t){const o=new Set
;if(qt(t))return o;for(const t of e){if(t.type==="tool_use"&&t.name==="json")return new Set;if(t.type==="text")o.add(t);else if(!Dt.has(t.type))o.clear()}
return o}var $t=class e{static[i.V](e){return serializeModelOptions({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}
constructor(e,t){this.specificationVersion="v4";this.modelId=e;this.config=t;this.generateId=t.generateId??generateId}supportsUrl(e){
return e.protocol==="https:"}get provider(){return this.config.provider}get supportedUrls(){return this.config.supportedUrls?.()??{}}
static async prepareRequest({modelId:e,config:t,options:{userSuppliedBetas:o,prompt:n,maxOutputTokens:a,temperature:i,topP:s,topK:r,frequencyPenalty:l,presencePenalty:c,stopSequences:u,responseFormat:d,seed:p,tools:h,toolChoice:_,reasoning:m,providerOptions:f,stream:g}}){
const y=[];if(l!=null)y.push({type:"unsupported",feature:"frequencyPenalty"});if(c!=null)y.push({type:"unsupported",feature:"presencePenalty"})
;if(p!=null)y.push({type:"unsupported",feature:"seed"});const k=t.maxTemperature??1;const b=t.maxTemperature==null?"anthropic":Et(t.provider);if(i!=null&&i>k){
y.push({type:"unsupported",feature:"temperature",details:`${i} exceeds ${b} maximum of ${k.toFixed(1)}. clamped to ${k.toFixed(1)}`});i=k}else if(i!=null&&i<0){
y.push({type:"unsupported",feature:"temperature",details:`${i} is below ${b} minimum of 0. clamped to 0`});i=0}if(d?.type==="json"){if(d.schema==null)y.push({
type:"unsupported",feature:"responseFormat",details:"JSON response format requires a schema. The response format is ignored."})}const v=Et(t.provider)
;const x=await parseProviderOptions({provider:"anthropic",providerOptions:f,schema:D});const{options:w,namespaces:[P]}=await resolveProviderOptions({
providerOptions:f,namespaces:v!=="anthropic"?[v,...Object.hasOwn(Mt,v)?Mt[v]:[]]:[],resolution:"first",schema:D});const j=P===v
;const C=Object.assign({},x??{},w??{});if(C.serviceTier!=null){const e=v==="anthropic"?["auto","standard_only"]:v==="minimax"?["standard","priority"]:void 0
;if(e!=null&&!e.includes(C.serviceTier)){y.push({type:"unsupported",feature:"serviceTier",
details:`serviceTier "${C.serviceTier}" is not supported by ${v}. Use ${e.map(e=>`"${e}"`).join(" or ")}.`});C.serviceTier=void 0}}
const{maxOutputTokens:T,supportsStructuredOutput:Y,supportsAdaptiveThinking:S,rejectsSamplingParameters:O,supportsXhighEffort:z,rejectsThinkingDisabledAboveHighEffort:A,rejectsThinkingDisabled:N,rejectsBudgetThinking:R,rejectsForcedToolUse:E,supportsBetweenToolsThinking:M,isKnownModel:q}=I(e)
;if(!q&&a==null)y.push({type:"compatibility",feature:"maxOutputTokens",
details:`The model "${e}" is unknown. The max output tokens have been limited to ${T}. Set maxOutputTokens explicitly to override this limit.`});if(O){
if(i!=null){y.push({type:"unsupported",feature:"temperature",details:`temperature is not supported by ${e} and will be ignored`});i=void 0}if(r!=null){y.push({
type:"unsupported",feature:"topK",details:`topK is not supported by ${e} and will be ignored`});r=void 0}if(s!=null){y.push({type:"unsupported",feature:"topP",
details:`topP is not supported by ${e} and will be ignored`});s=void 0}}const U=q||e.includes("claude-");const B=(t.supportsNativeStructuredOutput??true)&&Y
;const F=d?.type!=="json"||d.schema==null||Pt(d.schema);const H=(t.supportsStrictTools??true)&&Y;const L=C?.structuredOutputMode??"auto"
;let K=L==="outputFormat"||L==="auto"&&B&&F;if(!K&&E&&Y&&d?.type==="json"&&d.schema!=null&&Pt(d.schema)){y.push({type:"unsupported",
feature:"providerOptions.anthropic.structuredOutputMode",
details:`structuredOutputMode 'jsonTool' is not supported by ${e} because it rejects forced tool use. Using 'outputFormat' instead.`});K=true}
const V=d?.type==="json"&&d.schema!=null&&!K?{type:"function",name:"json",description:"Respond with a JSON object.",inputSchema:d.schema}:void 0
;if(V!=null&&C?.disableParallelToolUse===false)y.push({type:"unsupported",feature:"providerOptions.anthropic.disableParallelToolUse",
details:"`disableParallelToolUse: false` is ignored when using the JSON response tool. Parallel tool use is disabled to ensure a single coherent JSON tool call."
});const J=C?.contextManagement;const W=C?.compaction;if(J!=null&&W!=null)throw new InvalidArgumentError({argument:"providerOptions",
message:"Anthropic provider options `compaction` and `contextManagement` cannot be used together."});const Z=C?.thread
;if(Z!=null&&t.supportsMessageThreads!==true)throw new UnsupportedFunctionalityError({functionality:"Anthropic message threads",
message:`${t.provider} does not support Anthropic message threads.`})
;if(Z!=null&&(W!=null||J?.edits.some(e=>e.type!=="clear_thinking_20251015"||e.keep!=="all")))throw new InvalidArgumentError({
argument:"providerOptions.anthropic.thread",
message:'Anthropic message threads do not support compaction or context editing, except clear_thinking_20251015 with keep: "all".'})
;const G=new $(t.cacheControlProviderOptionsName,Z!=null&&C?.cacheControl!=null?1:0);const X=g&&(C?.toolStreaming??true);const Q=await Qe(n)
;const ee=createToolNameMapping({tools:[...Q,...h??[]],providerToolNames:{"anthropic.code_execution_20250522":"code_execution",
"anthropic.code_execution_20250825":"code_execution","anthropic.code_execution_20260120":"code_execution","anthropic.computer_20241022":"computer",
"anthropic.computer_20250124":"computer","anthropic.computer_20251124":"computer","anthropic.computer_toolset_20260801":"computer",
"anthropic.text_editor_20241022":"str_replace_editor","anthropic.text_editor_20250124":"str_replace_editor",
"anthropic.text_editor_20250429":"str_replace_based_edit_tool","anthropic.text_editor_20250728":"str_replace_based_edit_tool","anthropic.bash_20241022":"bash",
"anthropic.bash_20250124":"bash","anthropic.memory_20250818":"memory","anthropic.web_search_20250305":"web_search","anthropic.web_search_20260209":"web_search",
"anthropic.web_search_20260318":"web_search","anthropic.web_fetch_20250910":"web_fetch","anthropic.web_fetch_20260209":"web_fetch",
"anthropic.web_fetch_20260318":"web_fetch","anthropic.tool_search_regex_20251119":"tool_search_tool_regex",
"anthropic.tool_search_bm25_20251119":"tool_search_tool_bm25","anthropic.advisor_20260301":"advisor"}});const te=Nt(h);const oe=[]
;const{prompt:ne,betas:ae}=await et({prompt:n,sendReasoning:C?.sendReasoning??true,warnings:y,cacheControlValidator:G,toolNameMapping:ee,toolsetNames:te,
convertMediaPart:t.convertMediaPart,convertInlineTool:async e=>{const{tools:t,toolWarnings:o,betas:n}=await ze({tools:[e],toolChoice:void 0,
cacheControlValidator:G,supportsStructuredOutput:B,supportsStrictTools:H});if(t?.[0]!=null)oe.push({sdkName:e.name,definition:t[0]});return{definition:t?.[0],
warnings:o,betas:n}}});if(Z!=null){const e=[...ae].filter(e=>!o.has(e)&&!C?.anthropicBeta?.includes(e));if(e.length>0)y.push({type:"compatibility",
feature:"providerOptions.anthropic.thread",
details:`Message content enabled beta headers: ${e.join(", ")}. Thread requests require the same beta set on every turn. Pin these values with anthropicBeta on every request, or start a new thread when the set changes.`
});if(Z.type==="continue"&&(ne.system!=null||(h?.length??0)>0))y.push({type:"compatibility",feature:"providerOptions.anthropic.thread",
details:"Continuation uses the system prompt and tool definitions stored by the create request; supplied definitions are omitted from the wire request. Supply identical tools for local tool handling and fixed request settings. To change system instructions or tools, start a new thread."
})}if(isCustomReasoning(m)&&C?.effort==null){const t=Ft({reasoning:m,modelId:e,supportsAdaptiveThinking:S,supportsXhighEffort:z,rejectsThinkingDisabled:N,
supportsBetweenToolsThinking:M,maxOutputTokensForModel:T,warnings:y});if(t!=null){if(C.thinking==null)C.thinking=t.thinking
;if(t.effort!=null&&C.thinking?.type!=="disabled")C.effort=t.effort}}if(N&&C?.thinking!=null){const t=C.thinking;if(t.type==="disabled"&&M){y.push({
type:"unsupported",feature:"providerOptions.anthropic.thinking",
details:`thinking cannot be disabled for ${e}. Using 'between_tools' thinking, the lowest thinking setting, instead.`});C.thinking={type:"between_tools"}
}else if(t.type==="disabled"){y.push({type:"unsupported",feature:"providerOptions.anthropic.thinking",
details:`thinking cannot be disabled for ${e}; it always uses adaptive thinking. The thinking setting has been removed. Lower 'effort' to reduce thinking.`})
;C.thinking=void 0}}if(R&&C?.thinking?.type==="enabled"){y.push({type:"unsupported",feature:"providerOptions.anthropic.thinking",
details:N?`budget-based thinking is not supported by ${e}; it always uses adaptive thinking. Using adaptive thinking instead. Use 'effort' to control how much the model thinks.`:`budget-based thinking is not supported by ${e}. Using adaptive thinking instead. Use 'effort' to control how much the model thinks.`
});C.thinking={type:"adaptive"}}if(A&&C?.thinking?.type==="disabled"&&(C.effort==="xhigh"||C.effort==="max")){y.push({type:"unsupported",
feature:"providerOptions.anthropic.effort",
details:`effort '${C.effort}' is not supported by ${e} when thinking is disabled. The effort has been lowered to 'high'.`});C.effort="high"}
if(C?.thinking?.type==="between_tools"&&(C.effort==="xhigh"||C.effort==="max")){y.push({type:"unsupported",feature:"providerOptions.anthropic.effort",
details:`effort '${C.effort}' is not supported with 'between_tools' thinking. The effort has been lowered to 'high'.`});C.effort="high"}
const ie=C?.thinking?.type;const se=ie==="enabled"||ie==="adaptive"||ie==="between_tools"
;const re=C?.thinking!=null&&"blockBinding"in C.thinking?C.thinking.blockBinding:void 0;const le=se||ie==="disabled"||re!=null
;let ce=ie==="enabled"?C?.thinking?.budgetTokens:void 0;const ue=ie==="adaptive"?C?.thinking?.display:void 0;const de=a??T;const pe={model:e,max_tokens:de,
temperature:i,top_k:r,top_p:s,stop_sequences:u,...le&&{thinking:{...ie!=null&&{type:ie},...ce!=null&&{budget_tokens:ce},...ue!=null&&{display:ue},...re!=null&&{
block_binding:{prefix_mismatch_behavior:re.prefixMismatchBehavior}}}},...(C?.effort||C?.taskBudget||K&&d?.type==="json"&&d.schema!=null)&&{output_config:{
...C?.effort&&{effort:C.effort},...C?.taskBudget&&{task_budget:{type:C.taskBudget.type,total:C.taskBudget.total,...C.taskBudget.remaining!=null&&{
remaining:C.taskBudget.remaining}}},...K&&d?.type==="json"&&d.schema!=null&&{format:{type:"json_schema",schema:ct(d.schema)}}}},...C?.speed&&{speed:C.speed},
...C?.serviceTier&&{service_tier:C.serviceTier},...C?.inferenceGeo&&{inference_geo:C.inferenceGeo},
...C?.fallbacks!=null&&(C.fallbacks==="default"||C.fallbacks.length>0)&&{fallbacks:C.fallbacks},...C?.cacheControl&&{cache_control:C.cacheControl},
...C?.metadata?.userId!=null&&{metadata:{user_id:C.metadata.userId}},...C?.mcpServers&&C.mcpServers.length>0&&{mcp_servers:C.mcpServers.map(e=>({type:e.type,
name:e.name,url:e.url,authorization_token:e.authorizationToken,tool_configuration:e.toolConfiguration?{allowed_tools:e.toolConfiguration.allowedTools,
enabled:e.toolConfiguration.enabled}:void 0}))},...C?.container&&{container:C.container.skills&&C.container.skills.length>0?{id:C.container.id,
skills:C.container.skills.map(e=>({type:e.type,skill_id:e.type==="custom"?resolveProviderReference({reference:e.providerReference,provider:"anthropic"
}):e.skillId,version:e.version}))}:C.container.id},system:Z?.type==="continue"?void 0:ne.system,...Z!=null&&{thread:Z.type==="create"?{type:"create"}:{
type:"continue",previous_message_id:Z.previousMessageId}},messages:ne.messages,...C?.safeguards&&C.safeguards.length>0&&{safeguards:C.safeguards.map(e=>({
type:e.type,...e.classifierContext!==void 0&&{classifier_context:e.classifierContext}}))},...W&&{compaction:{type:W.type,...W.instructions!==void 0&&{
instructions:W.instructions}}},...J&&{context_management:{edits:J.edits.map(e=>{const t=e.type;switch(t){case"clear_tool_uses_20250919":return{type:e.type,
...e.trigger!==void 0&&{trigger:e.trigger},...e.keep!==void 0&&{keep:e.keep},...e.clearAtLeast!==void 0&&{clear_at_least:e.clearAtLeast},
...e.clearToolInputs!==void 0&&{clear_tool_inputs:e.clearToolInputs},...e.excludeTools!==void 0&&{exclude_tools:e.excludeTools}};case"clear_thinking_20251015":
return{type:e.type,...e.keep!==void 0&&{keep:e.keep}};case"compact_20260112":return{type:e.type,...e.trigger!==void 0&&{trigger:e.trigger},
...e.pauseAfterCompaction!==void 0&&{pause_after_compaction:e.pauseAfterCompaction},...e.instructions!==void 0&&{instructions:e.instructions}};default:y.push({
type:"other",message:`Unknown context management strategy: ${t}`});return}}).filter(e=>e!==void 0)}}};if(se){if(ie==="enabled"&&ce==null){y.push({
type:"compatibility",feature:"extended thinking",details:"thinking budget is required when thinking is enabled. using default budget of 1024 tokens."})
;pe.thinking={type:"enabled",budget_tokens:1024};ce=1024}if(pe.temperature!=null&&!t.supportsTemperatureAndTopPWithThinking){pe.temperature=void 0;y.push({
type:"unsupported",feature:"temperature",details:"temperature is not supported when thinking is enabled"})}if(r!=null){pe.top_k=void 0;y.push({
type:"unsupported",feature:"topK",details:"topK is not supported when thinking is enabled"})}if(s!=null&&!t.supportsTemperatureAndTopPWithThinking){
pe.top_p=void 0;y.push({type:"unsupported",feature:"topP",details:"topP is not supported when thinking is enabled"})}pe.max_tokens=de+(ce??0)
}else if(U&&s!=null&&i!=null){y.push({type:"unsupported",feature:"topP",details:`topP is not supported when temperature is set. topP is ignored.`})
;pe.top_p=void 0}if(q&&pe.max_tokens>T){if(a!=null)y.push({type:"unsupported",feature:"maxOutputTokens",
details:`${pe.max_tokens} (maxOutputTokens + thinkingBudget) is greater than ${e} ${T} max output tokens. The max output tokens have been limited to ${T}.`})
;pe.max_tokens=T}if(C?.mcpServers&&C.mcpServers.length>0)ae.add("mcp-client-2025-04-04")
;if(C?.safeguards&&C.safeguards.length>0)ae.add("dangerous-tool-use-2026-09-03");if(W)ae.add("compact-2026-09-04");if(J){ae.add("context-management-2025-06-27")
;if(J.edits.some(e=>e.type==="compact_20260112"))ae.add("compact-2026-01-12")}if(C?.container&&C.container.skills&&C.container.skills.length>0){
ae.add("code-execution-2025-08-25");ae.add("skills-2025-10-02");ae.add("files-api-2025-04-14")
;if(!h?.some(e=>e.type==="provider"&&(e.id==="anthropic.code_execution_20250825"||e.id==="anthropic.code_execution_20260120")))y.push({type:"other",
message:"code execution tool is required when using skills"})}if(C?.taskBudget)ae.add("task-budgets-2026-03-13")
;if(C?.speed==="fast")ae.add("fast-mode-2026-02-01");if(ue==="updates")ae.add("thinking-display-updates-2026-08-18")
;if(re!=null)ae.add("thinking-binding-controls-2026-08-01")
;if(C?.fallbacks==="default")ae.add("server-side-fallback-2026-07-01");else if(C?.fallbacks&&C.fallbacks.length>0)ae.add("server-side-fallback-2026-06-01")
;const{tools:he,toolChoice:_e,toolWarnings:me,betas:fe}=await ze(V!=null?{
tools:[...(h??[]).filter(e=>_?.type!=="none"&&(_?.type!=="tool"||e.name===_.toolName)),V],toolChoice:{type:"required"},disableParallelToolUse:true,
cacheControlValidator:G,supportsStructuredOutput:false,supportsStrictTools:H,defaultEagerInputStreaming:X,rejectsForcedToolUse:E||ie==="enabled"}:{tools:h??[],
toolChoice:_,hasInlineTools:Q.length>0,disableParallelToolUse:C?.disableParallelToolUse,cacheControlValidator:G,supportsStructuredOutput:B,
supportsStrictTools:H,defaultEagerInputStreaming:X,rejectsForcedToolUse:E||ie==="enabled"})
;if(_?.type==="tool"&&(_e?.type==="auto"||V!=null)||_?.type==="none"&&V!=null){for(const e of pe.mcp_servers??[])e.tool_configuration={
allowed_tools:e.tool_configuration?.allowed_tools,enabled:false}
;const e=new Set(ne.messages.flatMap(e=>e.role==="system"?e.content.flatMap(e=>e.type==="tool_addition"&&e.tool.type==="tool_definition"?[e.tool.definition]:[]):[]))
;const t=_.type==="tool"?_.toolName:void 0;const o=h?.find(e=>e.name===t);const n=V!=null&&t!=null&&o?.type!=="function"?ee.toProviderToolName(t):t
;const a=oe.find(({sdkName:o,definition:a})=>e.has(a)&&(_.type==="none"||V!=null&&o!==t||!("name"in a)||a.name!==n));if(a!=null){
const e="name"in a.definition?a.definition.name:a.definition.type;const t=_.type==="tool"?`named tool choice '${_.toolName}'`:`tool choice 'none'`
;throw new InvalidArgumentError({argument:"toolChoice",
message:`Inline tool '${e}' conflicts with ${t}. Inline definitions must respect the tool choice when forced tool use falls back or the JSON response tool is used.`
})}}const ge=G.getWarnings();return{args:{...pe,tools:Z?.type==="continue"?void 0:he,tool_choice:_e,stream:g===true?true:void 0},warnings:[...y,...me,...ge],
betas:new Set([...Z!=null?["message-threads-2026-08-12"]:[],...ae,...fe,...o,...C?.anthropicBeta??[]]),markCodeExecutionDynamic:Bt(he),
usesJsonResponseTool:V!=null,includePings:g===true&&C?.includePings===true,toolNameMapping:ee,preparedTools:he,providerOptionsName:v,usedCustomProviderKey:j}}
getArgs(t){return e.prepareRequest({modelId:this.modelId,config:this.config,options:t})}async getHeaders({betas:e,configHeaders:t,headers:o,providerOptions:n}){
const a=combineHeaders(t,o,e.size>0?{"anthropic-beta":Array.from(e).join(",")}:{})
;return this.config.transformRequestHeaders?this.config.transformRequestHeaders(a,n):a}getBetasFromHeaders(e,t){const o=e?.["anthropic-beta"]??""
;const n=t?.["anthropic-beta"]??"";return new Set([...o.toLowerCase().split(","),...n.toLowerCase().split(",")].map(e=>e.trim()).filter(e=>e!==""))}
buildRequestUrl(e){return this.config.buildRequestUrl?.(this.config.baseURL,e)??`${this.config.baseURL}/messages`}transformRequestBody(e,t){
return this.config.transformRequestBody?.(e,t)??e}extractCitationDocuments(e){const t=e=>{if(e.type!=="file")return false
;if(e.mediaType!=="application/pdf"&&e.mediaType!=="text/plain")return false;return((e.providerOptions?.anthropic)?.citations)?.enabled??false}
;return e.filter(e=>e.role==="user").flatMap(e=>e.content).filter(t).map(e=>{const t=e;return{title:t.filename??"Untitled Document",filename:t.filename,
mediaType:t.mediaType}})}async doGenerate(e){const t=this.config.headers?await resolve(this.config.headers):void 0
;const{args:o,warnings:n,betas:a,usesJsonResponseTool:i,markCodeExecutionDynamic:s,toolNameMapping:r,preparedTools:c,providerOptionsName:u,usedCustomProviderKey:d}=await this.getArgs({
...e,stream:false,userSuppliedBetas:this.getBetasFromHeaders(t,e.headers)});const p=[...this.extractCitationDocuments(e.prompt)]
;const{responseHeaders:h,value:_,rawValue:m}=await postJsonToApi({url:this.buildRequestUrl(false),headers:await this.getHeaders({betas:a,configHeaders:t,
headers:e.headers,providerOptions:e.providerOptions}),body:this.transformRequestBody(o,a),failedResponseHandler:l,
successfulResponseHandler:createJsonResponseHandler(A),abortSignal:e.abortSignal,fetch:this.config.fetch});const f=[];const g={};const y={};let k=false
;const b=_.content.some(e=>e.type==="web_search_tool_result"&&Array.isArray(e.content)&&e.content.length>0);const v=i?Ut(_.content,_.stop_reason):void 0
;for(const e of _.content)switch(e.type){case"text":if(v==null||v.has(e)){const t=e.citations??[];f.push({type:"text",text:e.text,...t.length>0&&{
citations:t.map(e=>w(e,p))},...t.length>0&&{providerMetadata:{anthropic:{citations:t}}}});if(e.citations)for(const t of e.citations){
if(t.type==="web_search_result_location"&&b)continue;const e=Ot(t,p,this.generateId);if(e)f.push(e)}}break;case"thinking":f.push({type:"reasoning",
text:e.thinking,providerMetadata:{anthropic:{signature:e.signature}}});break;case"redacted_thinking":f.push({type:"reasoning",text:"",providerMetadata:{
anthropic:{redactedData:e.data}}});break;case"container_upload":f.push({type:"custom",kind:"anthropic.container_upload",providerMetadata:{anthropic:{
fileId:e.file_id}}});break;case"compaction":if(!e.content)break;f.push({type:"text",text:e.content,providerMetadata:{anthropic:{type:"compaction",
...e.signature!=null&&{signature:e.signature}}}});break;case"tool_use":if(i&&e.name==="json"){k=true;f.push({type:"text",text:JSON.stringify(e.input)})
}else if(e.toolset_name!=null){Tt({toolsetName:e.toolset_name,memberName:e.name,tools:c});f.push({type:"tool-call",toolCallId:e.id,
toolName:r.toCustomToolName(e.toolset_name),input:JSON.stringify(Rt({memberName:e.name,input:e.input})),providerMetadata:{anthropic:{toolsetName:e.toolset_name,
...At(e.caller).providerMetadata?.anthropic}}})}else f.push({type:"tool-call",toolCallId:e.id,toolName:e.name,input:JSON.stringify(e.input),...At(e.caller)})
;break;case"server_tool_use":if(e.name==="text_editor_code_execution"||e.name==="bash_code_execution")f.push({type:"tool-call",toolCallId:e.id,
toolName:r.toCustomToolName("code_execution"),input:JSON.stringify({type:e.name,...e.input}),providerExecuted:true,...s&&true?{dynamic:true}:{},...At(e.caller)
});else if(e.name==="web_search"||e.name==="code_execution"||e.name==="web_fetch"){
const t=e.name==="code_execution"&&e.input!=null&&typeof e.input==="object"&&"code"in e.input&&!("type"in e.input)?{type:"programmatic-tool-call",...e.input
}:e.input;f.push({type:"tool-call",toolCallId:e.id,toolName:r.toCustomToolName(e.name),input:JSON.stringify(t),providerExecuted:true,
...s&&e.name==="code_execution"?{dynamic:true}:{},...At(e.caller)})}else if(e.name==="tool_search_tool_regex"||e.name==="tool_search_tool_bm25"){y[e.id]=e.name
;f.push({type:"tool-call",toolCallId:e.id,toolName:r.toCustomToolName(e.name),input:JSON.stringify(e.input),providerExecuted:true,...At(e.caller)})
}else if(e.name==="advisor")f.push({type:"tool-call",toolCallId:e.id,toolName:r.toCustomToolName("advisor"),input:JSON.stringify(e.input),providerExecuted:true,
...At(e.caller)});break;case"mcp_tool_use":g[e.id]={type:"tool-call",toolCallId:e.id,toolName:e.name,input:JSON.stringify(e.input),providerExecuted:true,
dynamic:true,providerMetadata:{anthropic:{type:"mcp-tool-use",serverName:e.server_name}}};f.push(g[e.id]);break;case"mcp_tool_result":f.push({
type:"tool-result",toolCallId:e.tool_use_id,toolName:g[e.tool_use_id].toolName,isError:e.is_error,result:e.content,dynamic:true,
providerMetadata:g[e.tool_use_id].providerMetadata});break;case"web_fetch_tool_result":if(e.content.type==="web_fetch_result"){p.push({
title:e.content.content.title??e.content.url,mediaType:e.content.content.source.media_type});f.push({type:"tool-result",toolCallId:e.tool_use_id,
toolName:r.toCustomToolName("web_fetch"),result:{type:"web_fetch_result",url:e.content.url,retrievedAt:e.content.retrieved_at,content:{
type:e.content.content.type,title:e.content.content.title,citations:e.content.content.citations,source:{type:e.content.content.source.type,
mediaType:e.content.content.source.media_type,data:e.content.content.source.data}}},...At(e.caller)})
}else if(e.content.type==="web_fetch_tool_result_error")f.push({type:"tool-result",toolCallId:e.tool_use_id,toolName:r.toCustomToolName("web_fetch"),
isError:true,result:{type:"web_fetch_tool_result_error",errorCode:e.content.error_code},...At(e.caller)});break;case"web_search_tool_result":
if(Array.isArray(e.content)){f.push({type:"tool-result",toolCallId:e.tool_use_id,toolName:r.toCustomToolName("web_search"),result:e.content.map(e=>({url:e.url,
...e.title!=null?{title:e.title}:{},pageAge:e.page_age??null,encryptedContent:e.encrypted_content,type:e.type})),...At(e.caller)})
;for(const t of e.content)f.push({type:"source",sourceType:"url",id:this.generateId(),url:t.url,...t.title!=null?{title:t.title}:{},providerMetadata:{
anthropic:{pageAge:t.page_age??null}}})}else f.push({type:"tool-result",toolCallId:e.tool_use_id,toolName:r.toCustomToolName("web_search"),isError:true,result:{
type:"web_search_tool_result_error",errorCode:e.content.error_code},...At(e.caller)});break;case"code_execution_tool_result":
if(e.content.type==="code_execution_result")f.push({type:"tool-result",toolCallId:e.tool_use_id,toolName:r.toCustomToolName("code_execution"),result:{
type:e.content.type,stdout:e.content.stdout,stderr:e.content.stderr,return_code:e.content.return_code,content:e.content.content??[]}
});else if(e.content.type==="encrypted_code_execution_result")f.push({type:"tool-result",toolCallId:e.tool_use_id,toolName:r.toCustomToolName("code_execution"),
result:{type:e.content.type,encrypted_stdout:e.content.encrypted_stdout,stderr:e.content.stderr,return_code:e.content.return_code,content:e.content.content??[]}
});else if(e.content.type==="code_execution_tool_result_error")f.push({type:"tool-result",toolCallId:e.tool_use_id,
toolName:r.toCustomToolName("code_execution"),isError:true,result:{type:"code_execution_tool_result_error",errorCode:e.content.error_code}});break
;case"bash_code_execution_tool_result":case"text_editor_code_execution_tool_result":f.push({type:"tool-result",toolCallId:e.tool_use_id,
toolName:r.toCustomToolName("code_execution"),result:e.content});break;case"tool_search_tool_result":{let t=y[e.tool_use_id];if(t==null){
const e=r.toCustomToolName("tool_search_tool_bm25");const o=r.toCustomToolName("tool_search_tool_regex")
;if(e!=="tool_search_tool_bm25")t="tool_search_tool_bm25";else if(o!=="tool_search_tool_regex")t="tool_search_tool_regex";else t="tool_search_tool_regex"}
if(e.content.type==="tool_search_tool_search_result")f.push({type:"tool-result",toolCallId:e.tool_use_id,toolName:r.toCustomToolName(t),
result:e.content.tool_references.map(e=>({type:e.type,toolName:e.tool_name}))});else f.push({type:"tool-result",toolCallId:e.tool_use_id,
toolName:r.toCustomToolName(t),isError:true,result:{type:"tool_search_tool_result_error",errorCode:e.content.error_code}});break}case"advisor_tool_result":{
const t=r.toCustomToolName("advisor");if(e.content.type==="advisor_result")f.push({type:"tool-result",toolCallId:e.tool_use_id,toolName:t,result:{
type:"advisor_result",text:e.content.text,...e.content.stop_reason!=null&&{stopReason:e.content.stop_reason}}
});else if(e.content.type==="advisor_redacted_result")f.push({type:"tool-result",toolCallId:e.tool_use_id,toolName:t,result:{type:"advisor_redacted_result",
encryptedContent:e.content.encrypted_content,...e.content.stop_reason!=null&&{stopReason:e.content.stop_reason}}});else f.push({type:"tool-result",
toolCallId:e.tool_use_id,toolName:t,isError:true,result:{type:"advisor_tool_result_error",errorCode:e.content.error_code}});break}case"fallback":f.push({
type:"custom",kind:"anthropic.fallback",providerMetadata:{anthropic:{type:"fallback",from:e.from,to:e.to}}})}return{content:f,finishReason:{unified:st({
finishReason:_.stop_reason,isJsonResponseFromTool:k}),raw:_.stop_reason??void 0},usage:Ae({usage:_.usage}),request:{body:o},response:{id:_.id??void 0,
modelId:_.model??void 0,headers:h,body:m},warnings:n,providerMetadata:(()=>{const e=Lt(_.stop_details);const t=_.usage.service_tier??_.service_tier;const o={
usage:_.usage,stopSequence:_.stop_sequence??null,...t!=null?{serviceTier:t}:{},...e!=null?{stopDetails:e}:{},..._.input_transformations!=null?{
inputTransformations:_.input_transformations}:{},..._.safeguard_results!=null?{safeguardResults:_.safeguard_results}:{},
iterations:_.usage.iterations?_.usage.iterations.map(e=>({type:e.type,...e.model!=null?{model:e.model}:{},inputTokens:e.input_tokens,
outputTokens:e.output_tokens,...e.cache_creation_input_tokens?{cacheCreationInputTokens:e.cache_creation_input_tokens}:{},...e.cache_read_input_tokens?{
cacheReadInputTokens:e.cache_read_input_tokens}:{}})):null,container:_.container?{expiresAt:_.container.expires_at,id:_.container.id,
skills:_.container.skills?.map(e=>({type:e.type,skillId:e.skill_id,version:e.version}))??null}:null,contextManagement:Ht(_.context_management)??null};const n={
anthropic:o};if(d&&u!=="anthropic")n[u]=o;return n})()}}async doStream(e){"use step";const t=this.config.headers?await resolve(this.config.headers):void 0
;const{args:o,warnings:n,betas:a,usesJsonResponseTool:i,markCodeExecutionDynamic:s,includePings:r,toolNameMapping:c,preparedTools:u,providerOptionsName:d,usedCustomProviderKey:p}=await this.getArgs({
...e,stream:true,userSuppliedBetas:this.getBetasFromHeaders(t,e.headers)});const h=[...this.extractCitationDocuments(e.prompt)]
;const _=this.buildRequestUrl(true);const{responseHeaders:m,value:f}=await postJsonToApi({url:_,headers:await this.getHeaders({betas:a,configHeaders:t,
headers:e.headers,providerOptions:e.providerOptions}),body:this.transformRequestBody(o,a),failedResponseHandler:l,
successfulResponseHandler:createEventSourceResponseHandler(N),abortSignal:e.abortSignal,fetch:this.config.fetch});let g={unified:"other",raw:void 0};const y={
input_tokens:0,output_tokens:0,cache_creation_input_tokens:0,cache_read_input_tokens:0,iterations:null};const k={};const b={};const v={};let x=null;let I=void 0
;let P=null;let j=null;let C=void 0;let T;let Y;let S=null;let O=false;const z=[];const A=new Map;const R=(e,t)=>({type:"text-end",id:e,...t.length>0&&{
citations:t.map(e=>w(e,h)),providerMetadata:{anthropic:{citations:t}}}});let E=false;const M=[];let D=false;let q;let U=false;let $=void 0
;const B=this.generateId;const F=f.pipeThrough(new TransformStream({start(e){e.enqueue({type:"stream-start",warnings:n})},transform(t,o){if(U)return
;if(e.includeRawChunks)o.enqueue({type:"raw",rawValue:t.rawValue});if(!t.success){o.enqueue({type:"error",error:t.error});return}const n=t.value;switch(n.type){
case"ping":if(r)o.enqueue({type:"ping"});return;case"content_block_start":{const e=n.content_block;const t=e.type;if(t==="fallback"){o.enqueue({type:"custom",
kind:"anthropic.fallback",providerMetadata:{anthropic:{type:"fallback",from:e.from,to:e.to}}});return}$=t;if(!Dt.has(t))z.length=0;switch(t){case"text":if(i){
const e={id:String(n.index),text:"",citations:[]};z.push(e);A.set(n.index,e);return}k[n.index]={type:"text",citations:[]};o.enqueue({type:"text-start",
id:String(n.index)});return;case"thinking":k[n.index]={type:"reasoning"};o.enqueue({type:"reasoning-start",id:String(n.index)});return;case"redacted_thinking":
k[n.index]={type:"reasoning"};o.enqueue({type:"reasoning-start",id:String(n.index),providerMetadata:{anthropic:{redactedData:e.data}}});return;case"compaction":
k[n.index]={type:"text",citations:[]};o.enqueue({type:"text-start",id:String(n.index),providerMetadata:{anthropic:{type:"compaction",...e.signature!=null&&{
signature:e.signature}}}});if(e.signature!=null&&e.content!=null&&e.content!=="")o.enqueue({type:"text-delta",id:String(n.index),delta:e.content});return
;case"tool_use":if(i&&e.name==="json"){O=true;k[n.index]={type:"text",citations:[]};o.enqueue({type:"text-start",id:String(n.index)})
}else if(e.toolset_name!=null){Tt({toolsetName:e.toolset_name,memberName:e.name,tools:u});const t=zt(e.caller);const a=c.toCustomToolName(e.toolset_name)
;const i=e.input&&Object.keys(e.input).length>0;k[n.index]={type:"tool-call",toolCallId:e.id,toolName:a,input:i?JSON.stringify(e.input):"",firstDelta:true,
toolset:{name:e.toolset_name,memberName:e.name},...t&&{caller:t}};o.enqueue({type:"tool-input-start",id:e.id,toolName:a})}else{const t=zt(e.caller)
;const a=e.input&&Object.keys(e.input).length>0?JSON.stringify(e.input):"";k[n.index]={type:"tool-call",toolCallId:e.id,toolName:e.name,input:a,
firstDelta:a.length===0,...t&&{caller:t}};o.enqueue({type:"tool-input-start",id:e.id,toolName:e.name})}return;case"server_tool_use":{const t=zt(e.caller)
;if(["web_fetch","web_search","code_execution","text_editor_code_execution","bash_code_execution"].includes(e.name)){
const a=e.name==="text_editor_code_execution"||e.name==="bash_code_execution"?"code_execution":e.name
;const i=e.name==="text_editor_code_execution"||e.name==="bash_code_execution"?e.name:e.name==="code_execution"?"programmatic-tool-call":void 0
;const r=c.toCustomToolName(a);const l=e.input!=null&&typeof e.input==="object"&&Object.keys(e.input).length>0?JSON.stringify(e.input):"";k[n.index]={
type:"tool-call",toolCallId:e.id,toolName:r,input:l,providerExecuted:true,...s&&a==="code_execution"?{dynamic:true}:{},firstDelta:l.length===0,
providerToolName:a,providerToolInputType:i,...t&&{caller:t}};o.enqueue({type:"tool-input-start",id:e.id,toolName:r,providerExecuted:true,
...s&&a==="code_execution"?{dynamic:true}:{}})}else if(e.name==="tool_search_tool_regex"||e.name==="tool_search_tool_bm25"){v[e.id]=e.name
;const a=c.toCustomToolName(e.name);k[n.index]={type:"tool-call",toolCallId:e.id,toolName:a,input:"",providerExecuted:true,firstDelta:true,
providerToolName:e.name,...t&&{caller:t}};o.enqueue({type:"tool-input-start",id:e.id,toolName:a,providerExecuted:true})}else if(e.name==="advisor"){
const a=c.toCustomToolName("advisor");k[n.index]={type:"tool-call",toolCallId:e.id,toolName:a,input:"{}",providerExecuted:true,firstDelta:true,
providerToolName:e.name,...t&&{caller:t}};o.enqueue({type:"tool-input-start",id:e.id,toolName:a,providerExecuted:true})}return}case"web_fetch_tool_result":
if(e.content.type==="web_fetch_result"){h.push({title:e.content.content.title??e.content.url,mediaType:e.content.content.source.media_type});o.enqueue({
type:"tool-result",toolCallId:e.tool_use_id,toolName:c.toCustomToolName("web_fetch"),result:{type:"web_fetch_result",url:e.content.url,
retrievedAt:e.content.retrieved_at,content:{type:e.content.content.type,title:e.content.content.title,citations:e.content.content.citations,source:{
type:e.content.content.source.type,mediaType:e.content.content.source.media_type,data:e.content.content.source.data}}},...At(e.caller)})
}else if(e.content.type==="web_fetch_tool_result_error")o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,toolName:c.toCustomToolName("web_fetch"),
isError:true,result:{type:"web_fetch_tool_result_error",errorCode:e.content.error_code},...At(e.caller)});return;case"web_search_tool_result":
if(Array.isArray(e.content)){o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,toolName:c.toCustomToolName("web_search"),result:e.content.map(e=>({
url:e.url,...e.title!=null?{title:e.title}:{},pageAge:e.page_age??null,encryptedContent:e.encrypted_content,type:e.type})),...At(e.caller)})
;for(const t of e.content){E=true;o.enqueue({type:"source",sourceType:"url",id:B(),url:t.url,...t.title!=null?{title:t.title}:{},providerMetadata:{anthropic:{
pageAge:t.page_age??null}}})}}else o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,toolName:c.toCustomToolName("web_search"),isError:true,result:{
type:"web_search_tool_result_error",errorCode:e.content.error_code},...At(e.caller)});return;case"code_execution_tool_result":
if(e.content.type==="code_execution_result")o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,toolName:c.toCustomToolName("code_execution"),result:{
type:e.content.type,stdout:e.content.stdout,stderr:e.content.stderr,return_code:e.content.return_code,content:e.content.content??[]}
});else if(e.content.type==="encrypted_code_execution_result")o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,
toolName:c.toCustomToolName("code_execution"),result:{type:e.content.type,encrypted_stdout:e.content.encrypted_stdout,stderr:e.content.stderr,
return_code:e.content.return_code,content:e.content.content??[]}});else if(e.content.type==="code_execution_tool_result_error")o.enqueue({type:"tool-result",
toolCallId:e.tool_use_id,toolName:c.toCustomToolName("code_execution"),isError:true,result:{type:"code_execution_tool_result_error",
errorCode:e.content.error_code}});return;case"bash_code_execution_tool_result":case"text_editor_code_execution_tool_result":o.enqueue({type:"tool-result",
toolCallId:e.tool_use_id,toolName:c.toCustomToolName("code_execution"),result:e.content});return;case"tool_search_tool_result":{let t=v[e.tool_use_id]
;if(t==null){const e=c.toCustomToolName("tool_search_tool_bm25");const o=c.toCustomToolName("tool_search_tool_regex")
;if(e!=="tool_search_tool_bm25")t="tool_search_tool_bm25";else if(o!=="tool_search_tool_regex")t="tool_search_tool_regex";else t="tool_search_tool_regex"}
if(e.content.type==="tool_search_tool_search_result")o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,toolName:c.toCustomToolName(t),
result:e.content.tool_references.map(e=>({type:e.type,toolName:e.tool_name}))});else o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,
toolName:c.toCustomToolName(t),isError:true,result:{type:"tool_search_tool_result_error",errorCode:e.content.error_code}});return}case"advisor_tool_result":{
const t=c.toCustomToolName("advisor");if(e.content.type==="advisor_result")o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,toolName:t,result:{
type:"advisor_result",text:e.content.text,...e.content.stop_reason!=null&&{stopReason:e.content.stop_reason}}
});else if(e.content.type==="advisor_redacted_result")o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,toolName:t,result:{type:"advisor_redacted_result",
encryptedContent:e.content.encrypted_content,...e.content.stop_reason!=null&&{stopReason:e.content.stop_reason}}});else o.enqueue({type:"tool-result",
toolCallId:e.tool_use_id,toolName:t,isError:true,result:{type:"advisor_tool_result_error",errorCode:e.content.error_code}});return}case"mcp_tool_use":b[e.id]={
type:"tool-call",toolCallId:e.id,toolName:e.name,input:JSON.stringify(e.input),providerExecuted:true,dynamic:true,providerMetadata:{anthropic:{
type:"mcp-tool-use",serverName:e.server_name}}};o.enqueue(b[e.id]);return;case"mcp_tool_result":o.enqueue({type:"tool-result",toolCallId:e.tool_use_id,
toolName:b[e.tool_use_id].toolName,isError:e.is_error,result:e.content,dynamic:true,providerMetadata:b[e.tool_use_id].providerMetadata});return;default:
throw new Error(`Unsupported content block type: ${t}`)}}case"content_block_stop":if(k[n.index]!=null){const e=k[n.index];switch(e.type){case"text":
o.enqueue(R(String(n.index),e.citations));break;case"reasoning":o.enqueue({type:"reasoning-end",id:String(n.index)});break;case"tool-call":
if(!(i&&e.toolName==="json")){if(e.toolset!=null){let t={};try{t=e.input===""?{}:secureJsonParse(e.input)}catch{throw new InvalidResponseDataError({
data:e.input,message:"Invalid toolset member input JSON."})}e.input=JSON.stringify(Rt({memberName:e.toolset.memberName,input:t}));o.enqueue({
type:"tool-input-delta",id:e.toolCallId,delta:e.input})}o.enqueue({type:"tool-input-end",id:e.toolCallId});let t=e.input===""?"{}":e.input
;if(e.providerToolName==="code_execution")try{const e=secureJsonParse(t);if(e!=null&&typeof e==="object"&&"code"in e&&!("type"in e))t=JSON.stringify({
type:"programmatic-tool-call",...e})}catch{}o.enqueue({type:"tool-call",toolCallId:e.toolCallId,toolName:e.toolName,input:t,providerExecuted:e.providerExecuted,
...s&&e.providerToolName==="code_execution"?{dynamic:true}:{},...(e.caller||e.toolset)&&{providerMetadata:{anthropic:{...e.toolset&&{toolsetName:e.toolset.name
},...e.caller&&{caller:e.caller}}}}})}}delete k[n.index]}$=void 0;return;case"content_block_delta":{const e=n.delta.type;switch(e){case"text_delta":if(i){
const e=A.get(n.index);if(e!=null)e.text+=n.delta.text;return}o.enqueue({type:"text-delta",id:String(n.index),delta:n.delta.text});return;case"thinking_delta":
o.enqueue({type:"reasoning-delta",id:String(n.index),delta:n.delta.thinking});return;case"signature_delta":if($==="thinking")o.enqueue({type:"reasoning-delta",
id:String(n.index),delta:"",providerMetadata:{anthropic:{signature:n.delta.signature}}});return;case"compaction_delta":if(n.delta.content!=null)o.enqueue({
type:"text-delta",id:String(n.index),delta:n.delta.content});return;case"input_json_delta":{const e=k[n.index];let t=n.delta.partial_json;if(t.length===0)return
;if(O){if(e?.type!=="text")return;o.enqueue({type:"text-delta",id:String(n.index),delta:t})}else{if(e?.type!=="tool-call")return;if(e.toolset!=null){e.input+=t
;return}if(e.firstDelta&&e.providerToolInputType!=null)t=`{"type": "${e.providerToolInputType}",${t.substring(1)}`;o.enqueue({type:"tool-input-delta",
id:e.toolCallId,delta:t});e.input+=t;e.firstDelta=false}return}case"citations_delta":{const e=n.delta.citation;const t=k[n.index]
;if(t?.type==="text")t.citations.push(e);A.get(n.index)?.citations.push(e);if(e.type==="web_search_result_location")M.push(e);else{const t=Ot(e,h,B)
;if(t)o.enqueue(t)}return}default:throw new Error(`Unsupported delta type: ${e}`)}}case"message_start":if(D){if(q===n.message.id)return;U=true;o.enqueue({
type:"error",error:new InvalidResponseDataError({data:n,
message:`Received message_start for message ${JSON.stringify(n.message.id)} while message ${JSON.stringify(q)} is still open.`})});return}
j=n.message.usage.service_tier??n.message.service_tier??null;D=true;q=n.message.id;A.clear();y.input_tokens=n.message.usage.input_tokens
;y.cache_read_input_tokens=n.message.usage.cache_read_input_tokens??0;y.cache_creation_input_tokens=n.message.usage.cache_creation_input_tokens??0;I={
...n.message.usage};if(n.message.input_transformations!=null)T=n.message.input_transformations;if(n.message.container!=null)S={
expiresAt:n.message.container.expires_at,id:n.message.container.id,skills:null};if(n.message.stop_reason!=null)g={unified:st({
finishReason:n.message.stop_reason,isJsonResponseFromTool:O}),raw:n.message.stop_reason};o.enqueue({type:"response-metadata",id:n.message.id??void 0,
modelId:n.message.model??void 0});o.enqueue({type:"custom",kind:"anthropic.message_start",providerMetadata:{anthropic:{id:n.message.id??null,
model:n.message.model??null,usage:I}}});if(n.message.content!=null)for(let e=0;e<n.message.content.length;e++){const t=n.message.content[e]
;if(t.type==="tool_use"){const e=zt(t.caller);o.enqueue({type:"tool-input-start",id:t.id,toolName:t.name});const n=JSON.stringify(t.input??{});o.enqueue({
type:"tool-input-delta",id:t.id,delta:n});o.enqueue({type:"tool-input-end",id:t.id});o.enqueue({type:"tool-call",toolCallId:t.id,toolName:t.name,input:n,...e&&{
providerMetadata:{anthropic:{caller:e}}}})}}return;case"message_delta":
if(n.usage.input_tokens!=null&&y.input_tokens!==n.usage.input_tokens)y.input_tokens=n.usage.input_tokens;y.output_tokens=n.usage.output_tokens
;if(n.usage.output_tokens_details!=null)y.output_tokens_details=n.usage.output_tokens_details
;if(n.usage.cache_read_input_tokens!=null)y.cache_read_input_tokens=n.usage.cache_read_input_tokens
;if(n.usage.cache_creation_input_tokens!=null)y.cache_creation_input_tokens=n.usage.cache_creation_input_tokens
;if(n.usage.iterations!=null)y.iterations=n.usage.iterations;g={unified:st({finishReason:n.delta.stop_reason,isJsonResponseFromTool:O}),
raw:n.delta.stop_reason??void 0};P=n.delta.stop_sequence??null;C=Lt(n.delta.stop_details);S=n.delta.container!=null?{expiresAt:n.delta.container.expires_at,
id:n.delta.container.id,skills:n.delta.container.skills?.map(e=>({type:e.type,skillId:e.skill_id,version:e.version}))??null}:null
;if(n.context_management)x=Ht(n.context_management);if(n.input_transformations!=null)T=n.input_transformations
;if(n.delta.safeguard_results!=null)Y=n.delta.safeguard_results;j=n.usage.service_tier??j;I={...I,...n.usage};return;case"message_stop":{D=false;q=void 0
;const e={usage:I??null,stopSequence:P,...j!=null?{serviceTier:j}:{},...C!=null?{stopDetails:C}:{},...T!=null?{inputTransformations:T}:{},...Y!=null?{
safeguardResults:Y}:{},iterations:y.iterations?y.iterations.map(e=>({type:e.type,...e.model!=null?{model:e.model}:{},inputTokens:e.input_tokens,
outputTokens:e.output_tokens,...e.cache_creation_input_tokens?{cacheCreationInputTokens:e.cache_creation_input_tokens}:{},...e.cache_read_input_tokens?{
cacheReadInputTokens:e.cache_read_input_tokens}:{}})):null,container:S,contextManagement:x};const t={anthropic:e};if(p&&d!=="anthropic")t[d]=e
;if(!E)for(const e of M){const t=Ot(e,h,B);if(t)o.enqueue(t)}M.length=0;if(!O&&!qt(g.raw))for(const{id:e,text:t,citations:n}of z){if(t.length===0)continue
;o.enqueue({type:"text-start",id:e});o.enqueue({type:"text-delta",id:e,delta:t});o.enqueue(R(e,n))}z.length=0;o.enqueue({type:"finish",finishReason:g,usage:Ae({
usage:y,rawUsage:I}),providerMetadata:t});return}case"error":o.enqueue({type:"error",error:Yt(n.error)});return;default:
throw new Error(`Unsupported chunk type: ${n}`)}}}));let H=false;let L=false;let K;const[V,J]=F.pipeThrough(new TransformStream({transform(e,t){switch(e.type){
case"response-metadata":H=false;break;case"finish":H=false;K=e;break;case"error":L=true;break;case"text-delta":case"reasoning-delta":case"tool-input-delta":
H||=e.delta.length>0;break;case"tool-call":H=true}t.enqueue(e)},flush(e){if(H&&!L)e.enqueue({type:"finish",finishReason:{unified:"interrupted",raw:void 0},
usage:K?.usage??{inputTokens:{total:void 0,noCache:void 0,cacheRead:void 0,cacheWrite:void 0},outputTokens:{total:void 0,text:void 0,reasoning:void 0}},
...K?.providerMetadata!=null?{providerMetadata:K.providerMetadata}:{}})}})).tee();const W=V.getReader();try{await W.read();let e=await W.read()
;while(e.value?.type==="raw"||e.value?.type==="ping")e=await W.read();if(e.value?.type==="error"){const t=e.value.error
;if(!isProviderStreamError(t))throw new Error("Expected a normalized Anthropic stream error");throw new APICallError({message:t.message,url:_,
requestBodyValues:o,statusCode:t.statusCode??500,responseHeaders:m,responseBody:JSON.stringify(t.data),isRetryable:t.isRetryable??false})}}finally{
W.cancel().catch(()=>{});W.releaseLock()}return{stream:J,request:{body:o},response:{headers:m}}}};function Bt(e){if(!e)return false;let t=false;let o=false
;for(const n of e){
if("type"in n&&(n.type==="web_fetch_20260209"||n.type==="web_fetch_20260318"||n.type==="web_search_20260209"||n.type==="web_search_20260318")){t=true;continue}
if("type"in n&&(n.type==="code_execution_20250522"||n.type==="code_execution_20250825"||n.type==="code_execution_20260120")){o=true;break}}return t&&!o}
function Ft({reasoning:e,modelId:t,supportsAdaptiveThinking:o,supportsXhighEffort:n,rejectsThinkingDisabled:a,supportsBetweenToolsThinking:i,maxOutputTokensForModel:s,warnings:r}){
if(!isCustomReasoning(e))return;if(e==="none"){if(i){r.push({type:"compatibility",feature:"reasoning",
details:`reasoning 'none' is not supported by ${t}; thinking cannot be disabled. Using 'between_tools' thinking, the lowest thinking setting, instead.`})
;return{thinking:{type:"between_tools"}}}if(a){r.push({type:"compatibility",feature:"reasoning",
details:`reasoning 'none' is not supported by ${t}; it always uses adaptive thinking. Using effort 'low' to minimize thinking instead.`});return{effort:"low"}}
return{thinking:{type:"disabled"}}}if(o)return{thinking:{type:"adaptive",display:"summarized"},effort:mapReasoningToProviderEffort({reasoning:e,effortMap:{
low:"low",medium:"medium",high:"high",...n&&{xhigh:"xhigh"},max:"max"},warnings:r})};return{thinking:{type:"enabled",budgetTokens:mapReasoningToProviderBudget({
reasoning:e,maxOutputTokens:s,maxReasoningBudget:s,warnings:r})}}}function Ht(e){return e?{appliedEdits:e.applied_edits.map(e=>{switch(e.type){
case"clear_tool_uses_20250919":return{type:e.type,clearedToolUses:e.cleared_tool_uses,clearedInputTokens:e.cleared_input_tokens};case"clear_thinking_20251015":
return{type:e.type,clearedThinkingTurns:e.cleared_thinking_turns,clearedInputTokens:e.cleared_input_tokens};case"compact_20260112":return{type:e.type}}
}).filter(e=>e!==void 0)}:null}function Lt(e){if(e==null)return;return{type:e.type,...e.category!=null?{category:e.category}:{},...e.explanation!=null?{
explanation:e.explanation}:{},...e.recommended_model!=null?{recommendedModel:e.recommended_model}:{}}}const Kt=(0,a.ID)(()=>(0,a.C_)(s.Ikc({command:s.YjP(),
restart:s.zMY().optional()})));const Vt=(0,a.hL)({id:"anthropic.bash_20241022",inputSchema:Kt});function Jt(e={}){const{execute:t,...o}=e
;if(t===void 0)return Vt({...o,execute:async({command:e},{abortSignal:t,experimental_sandbox:o})=>{if(!o)throw new Error("Sandbox session is not available")
;return await o.run({command:e,abortSignal:t})}});return Vt({...o,...t===null?{}:{execute:t}})}const Wt=(0,a.ID)(()=>(0,a.C_)(s.Ikc({command:s.YjP(),
restart:s.zMY().optional()})));const Zt=(0,a.hL)({id:"anthropic.bash_20250124",inputSchema:Wt});function Gt(e={}){const{execute:t,...o}=e
;if(t===void 0)return Zt({...o,execute:async({command:e},{abortSignal:t,experimental_sandbox:o})=>{if(!o)throw new Error("Sandbox session is not available")
;return await o.run({command:e,abortSignal:t})}});return Zt({...o,...t===null?{}:{execute:t}})}const Xt=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
action:s.k5n(["key","type","mouse_move","left_click","left_click_drag","right_click","middle_click","double_click","screenshot","cursor_position"]),
coordinate:s.YOg(s.aig().int()).optional(),text:s.YjP().optional()})));const Qt=(0,a.hL)({id:"anthropic.computer_20241022",inputSchema:Xt});const eo=(0,
a.ID)(()=>(0,a.C_)(s.Ikc({
action:s.k5n(["key","hold_key","type","cursor_position","mouse_move","left_mouse_down","left_mouse_up","left_click","left_click_drag","right_click","middle_click","double_click","triple_click","scroll","wait","screenshot"]),
coordinate:s.PVZ([s.aig().int(),s.aig().int()]).optional(),duration:s.aig().optional(),scroll_amount:s.aig().optional(),
scroll_direction:s.k5n(["up","down","left","right"]).optional(),start_coordinate:s.PVZ([s.aig().int(),s.aig().int()]).optional(),text:s.YjP().optional()})))
;const to=(0,a.hL)({id:"anthropic.computer_20250124",inputSchema:eo});const oo=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
action:s.k5n(["key","hold_key","type","cursor_position","mouse_move","left_mouse_down","left_mouse_up","left_click","left_click_drag","right_click","middle_click","double_click","triple_click","scroll","wait","screenshot","zoom"]),
coordinate:s.PVZ([s.aig().int(),s.aig().int()]).optional(),duration:s.aig().optional(),
region:s.PVZ([s.aig().int(),s.aig().int(),s.aig().int(),s.aig().int()]).optional(),scroll_amount:s.aig().optional(),
scroll_direction:s.k5n(["up","down","left","right"]).optional(),start_coordinate:s.PVZ([s.aig().int(),s.aig().int()]).optional(),text:s.YjP().optional()})))
;const no=(0,a.hL)({id:"anthropic.computer_20251124",inputSchema:oo});const ao=(0,a.ID)(()=>(0,a.C_)(s.gMt("command",[s.Ikc({command:s.euz("view"),path:s.YjP(),
view_range:s.PVZ([s.aig(),s.aig()]).optional()}),s.Ikc({command:s.euz("create"),path:s.YjP(),file_text:s.YjP()}),s.Ikc({command:s.euz("str_replace"),
path:s.YjP(),old_str:s.YjP(),new_str:s.YjP()}),s.Ikc({command:s.euz("insert"),path:s.YjP(),insert_line:s.aig(),insert_text:s.YjP()}),s.Ikc({
command:s.euz("delete"),path:s.YjP()}),s.Ikc({command:s.euz("rename"),old_path:s.YjP(),new_path:s.YjP()})])));const io=(0,a.hL)({id:"anthropic.memory_20250818",
inputSchema:ao});const so=(0,a.ID)(()=>(0,a.C_)(s.Ikc({command:s.k5n(["view","create","str_replace","insert","undo_edit"]),path:s.YjP(),
file_text:s.YjP().optional(),insert_line:s.aig().int().optional(),new_str:s.YjP().optional(),insert_text:s.YjP().optional(),old_str:s.YjP().optional(),
view_range:s.YOg(s.aig().int()).optional()})));const ro=(0,a.hL)({id:"anthropic.text_editor_20241022",inputSchema:so});const lo=(0,a.ID)(()=>(0,a.C_)(s.Ikc({
command:s.k5n(["view","create","str_replace","insert","undo_edit"]),path:s.YjP(),file_text:s.YjP().optional(),insert_line:s.aig().int().optional(),
new_str:s.YjP().optional(),insert_text:s.YjP().optional(),old_str:s.YjP().optional(),view_range:s.YOg(s.aig().int()).optional()})));const co=(0,a.hL)({
id:"anthropic.text_editor_20250124",inputSchema:lo});const uo=(0,a.ID)(()=>(0,a.C_)(s.Ikc({command:s.k5n(["view","create","str_replace","insert"]),path:s.YjP(),
file_text:s.YjP().optional(),insert_line:s.aig().int().optional(),new_str:s.YjP().optional(),insert_text:s.YjP().optional(),old_str:s.YjP().optional(),
view_range:s.YOg(s.aig().int()).optional()})));const po=(0,a.hL)({id:"anthropic.text_editor_20250429",inputSchema:uo});const ho=(0,a.ID)(()=>(0,
a.C_)(s.YOg(s.Ikc({type:s.euz("tool_reference"),toolName:s.YjP()}))));const _o=(0,a.ID)(()=>(0,a.C_)(s.Ikc({query:s.YjP(),limit:s.aig().optional()})))
;const mo=(0,a.z)({id:"anthropic.tool_search_bm25_20251119",inputSchema:_o,outputSchema:ho,supportsDeferredResults:true});const fo=(e={})=>mo(e);const go={
advisor_20260301:K,bash_20241022:Jt,bash_20250124:Gt,codeExecution_20250522:Me,codeExecution_20250825:$e,codeExecution_20260120:Le,computer_20241022:Qt,
computer_20250124:to,computer_20251124:no,computerToolset_20260801:G,memory_20250818:io,textEditor_20241022:ro,textEditor_20250124:co,textEditor_20250429:po,
textEditor_20250728:te,webFetch_20250910:Oe,webFetch_20260209:je,webFetch_20260318:ve,webSearch_20250305:fe,webSearch_20260209:de,webSearch_20260318:se,
toolSearchRegex_20251119:We,toolSearchBm25_20251119:fo};const yo=(0,a.ID)(()=>(0,a.C_)(s.Ikc({id:s.YjP(),display_title:s.YjP().nullish(),name:s.YjP().nullish(),
description:s.YjP().nullish(),latest_version:s.YjP().nullish(),source:s.YjP(),created_at:s.YjP(),updated_at:s.YjP()})));(0,a.ID)(()=>(0,a.C_)(s.Ikc({
data:s.YOg(s.Ikc({version:s.YjP()}))})));const ko=(0,a.ID)(()=>(0,a.C_)(s.Ikc({type:s.YjP(),skill_id:s.YjP(),name:s.YjP().nullish(),
description:s.YjP().nullish()})));var bo=class{get provider(){return this.config.provider}constructor(e){this.config=e;this.specificationVersion="v4"}
async getHeaders(){return combineHeaders(await resolve(this.config.headers),{"anthropic-beta":"skills-2025-10-02"})}
async fetchVersionMetadata({skillId:e,version:t}){const{value:o}=await getFromApi({
url:`${this.config.baseURL}/skills/${encodePathSegment(e)}/versions/${encodePathSegment(t)}`,validateUrl:false,headers:await this.getHeaders(),
failedResponseHandler:l,successfulResponseHandler:createJsonResponseHandler(ko),fetch:this.config.fetch});return{...o.name!=null?{name:o.name}:{},
...o.description!=null?{description:o.description}:{}}}async uploadSkill(e){const t=[];const o=new FormData
;if(e.displayTitle!=null)o.append("display_title",e.displayTitle);for(const t of e.files){const e=convertInlineFileDataToUint8Array(t.data)
;o.append("files[]",new Blob([e]),t.path)}const{value:n}=await postFormDataToApi({url:`${this.config.baseURL}/skills`,headers:await this.getHeaders(),
formData:o,failedResponseHandler:l,successfulResponseHandler:createJsonResponseHandler(yo),fetch:this.config.fetch})
;const a=n.latest_version!=null?await this.fetchVersionMetadata({skillId:n.id,version:n.latest_version}):{};const i=a.name??n.name
;const s=a.description??n.description;return{providerReference:{anthropic:n.id},...n.display_title!=null?{displayTitle:n.display_title}:{},...i!=null?{name:i
}:{},...s!=null?{description:s}:{},...n.latest_version!=null?{latestVersion:n.latest_version}:{},providerMetadata:{anthropic:{...n.source!=null?{source:n.source
}:{},...n.created_at!=null?{createdAt:n.created_at}:{},...n.updated_at!=null?{updatedAt:n.updated_at}:{}}},warnings:t}}};var vo=o(37788);var xo=o(71577)
;const Io=new TextEncoder;const wo={appstream2:"appstream",cloudhsmv2:"cloudhsm",email:"ses",marketplace:"aws-marketplace",mobile:"AWSMobileHubService",
pinpoint:"mobiletargeting",queue:"sqs","git-codecommit":"codecommit","mturk-requester-sandbox":"mturk-requester","personalize-runtime":"personalize"}
;const Po=new Set(["authorization","content-type","content-length","user-agent","presigned-expires","expect","x-amzn-trace-id","range","connection"]);class jo{
constructor({accessKeyId:e,secretAccessKey:t,sessionToken:o,service:n,region:a,cache:i,retries:s,initRetryMs:r}){
if(e==null)throw new TypeError("accessKeyId is a required option");if(t==null)throw new TypeError("secretAccessKey is a required option");this.accessKeyId=e
;this.secretAccessKey=t;this.sessionToken=o;this.service=n;this.region=a;this.cache=i||new Map;this.retries=s!=null?s:10;this.initRetryMs=r||50}async sign(e,t){
if(e instanceof Request){const{method:o,url:n,headers:a,body:i}=e;t=Object.assign({method:o,url:n,headers:a},t);if(t.body==null&&a.has("Content-Type")){
t.body=i!=null&&a.has("X-Amz-Content-Sha256")?i:await e.clone().arrayBuffer()}e=n}const o=new Co(Object.assign({url:e.toString()},t,this,t&&t.aws))
;const n=Object.assign({},t,await o.sign());delete n.aws;try{return new Request(n.url.toString(),n)}catch(e){if(e instanceof TypeError){
return new Request(n.url.toString(),Object.assign({duplex:"half"},n))}throw e}}async fetch(e,t){for(let o=0;o<=this.retries;o++){
const n=fetch(await this.sign(e,t));if(o===this.retries){return n}const a=await n;if(a.status<500&&a.status!==429){return a}
await new Promise(e=>setTimeout(e,Math.random()*this.initRetryMs*Math.pow(2,o)))}throw new Error("An unknown error occurred, ensure retries is not negative")}}
class Co{
constructor({method:e,url:t,headers:o,body:n,accessKeyId:a,secretAccessKey:i,sessionToken:s,service:r,region:l,cache:c,datetime:u,signQuery:d,appendSessionToken:p,allHeaders:h,singleEncode:_}){
if(t==null)throw new TypeError("url is a required option");if(a==null)throw new TypeError("accessKeyId is a required option")
;if(i==null)throw new TypeError("secretAccessKey is a required option");this.method=e||(n?"POST":"GET");this.url=new URL(t);this.headers=new Headers(o||{})
;this.body=n;this.accessKeyId=a;this.secretAccessKey=i;this.sessionToken=s;let m,f;if(!r||!l){[m,f]=Ao(this.url,this.headers)}this.service=r||m||""
;this.region=l||f||"us-east-1";this.cache=c||new Map;this.datetime=u||(new Date).toISOString().replace(/[:-]|\.\d{3}/g,"");this.signQuery=d
;this.appendSessionToken=p||this.service==="iotdevicegateway";this.headers.delete("Host")
;if(this.service==="s3"&&!this.signQuery&&!this.headers.has("X-Amz-Content-Sha256")){this.headers.set("X-Amz-Content-Sha256","UNSIGNED-PAYLOAD")}
const g=this.signQuery?this.url.searchParams:this.headers;g.set("X-Amz-Date",this.datetime);if(this.sessionToken&&!this.appendSessionToken){
g.set("X-Amz-Security-Token",this.sessionToken)}this.signableHeaders=["host",...this.headers.keys()].filter(e=>h||!Po.has(e)).sort()
;this.signedHeaders=this.signableHeaders.join(";")
;this.canonicalHeaders=this.signableHeaders.map(e=>e+":"+(e==="host"?this.url.host:(this.headers.get(e)||"").replace(/\s+/g," "))).join("\n")
;this.credentialString=[this.datetime.slice(0,8),this.region,this.service,"aws4_request"].join("/");if(this.signQuery){
if(this.service==="s3"&&!g.has("X-Amz-Expires")){g.set("X-Amz-Expires","86400")}g.set("X-Amz-Algorithm","AWS4-HMAC-SHA256")
;g.set("X-Amz-Credential",this.accessKeyId+"/"+this.credentialString);g.set("X-Amz-SignedHeaders",this.signedHeaders)}if(this.service==="s3"){try{
this.encodedPath=decodeURIComponent(this.url.pathname.replace(/\+/g," "))}catch(e){this.encodedPath=this.url.pathname}}else{
this.encodedPath=this.url.pathname.replace(/\/+/g,"/")}if(!_){this.encodedPath=encodeURIComponent(this.encodedPath).replace(/%2F/g,"/")}
this.encodedPath=zo(this.encodedPath);const y=new Set;this.encodedSearch=[...this.url.searchParams].filter(([e])=>{if(!e)return false;if(this.service==="s3"){
if(y.has(e))return false;y.add(e)}return true
}).map(e=>e.map(e=>zo(encodeURIComponent(e)))).sort(([e,t],[o,n])=>e<o?-1:e>o?1:t<n?-1:t>n?1:0).map(e=>e.join("=")).join("&")}async sign(){if(this.signQuery){
this.url.searchParams.set("X-Amz-Signature",await this.signature());if(this.sessionToken&&this.appendSessionToken){
this.url.searchParams.set("X-Amz-Security-Token",this.sessionToken)}}else{this.headers.set("Authorization",await this.authHeader())}return{method:this.method,
url:this.url,headers:this.headers,body:this.body}}async authHeader(){
return["AWS4-HMAC-SHA256 Credential="+this.accessKeyId+"/"+this.credentialString,"SignedHeaders="+this.signedHeaders,"Signature="+await this.signature()].join(", ")
}async signature(){const e=this.datetime.slice(0,8);const t=[this.secretAccessKey,e,this.region,this.service].join();let o=this.cache.get(t);if(!o){
const n=await To("AWS4"+this.secretAccessKey,e);const a=await To(n,this.region);const i=await To(a,this.service);o=await To(i,"aws4_request")
;this.cache.set(t,o)}return Oo(await To(o,await this.stringToSign()))}async stringToSign(){
return["AWS4-HMAC-SHA256",this.datetime,this.credentialString,Oo(await Yo(await this.canonicalString()))].join("\n")}async canonicalString(){
return[this.method.toUpperCase(),this.encodedPath,this.encodedSearch,this.canonicalHeaders+"\n",this.signedHeaders,await this.hexBodyHash()].join("\n")}
async hexBodyHash(){let e=this.headers.get("X-Amz-Content-Sha256")||(this.service==="s3"&&this.signQuery?"UNSIGNED-PAYLOAD":null);if(e==null){
if(this.body&&typeof this.body!=="string"&&!("byteLength"in this.body)){
throw new Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header")}e=Oo(await Yo(this.body||""))}
return e}}async function To(e,t){const o=await crypto.subtle.importKey("raw",typeof e==="string"?Io.encode(e):e,{name:"HMAC",hash:{name:"SHA-256"}
},false,["sign"]);return crypto.subtle.sign("HMAC",o,Io.encode(t))}async function Yo(e){
return crypto.subtle.digest("SHA-256",typeof e==="string"?Io.encode(e):e)}const So=["0","1","2","3","4","5","6","7","8","9","a","b","c","d","e","f"]
;function Oo(e){const t=new Uint8Array(e);let o="";for(let e=0;e<t.length;e++){const n=t[e];o+=So[n>>>4&15];o+=So[n&15]}return o}function zo(e){
return e.replace(/[!'()*]/g,e=>"%"+e.charCodeAt(0).toString(16).toUpperCase())}function Ao(e,t){const{hostname:o,pathname:n}=e;if(o.endsWith(".on.aws")){
const e=o.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);return e!=null?["lambda",e[1]||""]:["",""]}if(o.endsWith(".r2.cloudflarestorage.com")){
return["s3","auto"]}if(o.endsWith(".backblazeb2.com")){const e=o.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/)
;return e!=null?["s3",e[1]||""]:["",""]}const a=o.replace("dualstack.","").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);let i=a&&a[1]||""
;let s=a&&a[2];if(s==="us-gov"){s="us-gov-west-1"}else if(s==="s3"||s==="s3-accelerate"){s="us-east-1";i="s3"}else if(i==="iot"){if(o.startsWith("iot.")){
i="execute-api"}else if(o.startsWith("data.jobs.iot.")){i="iot-jobs-data"}else{i=n==="/mqtt"?"iotdevicegateway":"iotdata"}}else if(i==="autoscaling"){
const e=(t.get("X-Amz-Target")||"").split(".")[0];if(e==="AnyScaleFrontendService"){i="application-autoscaling"
}else if(e==="AnyScaleScalingPlannerFrontendService"){i="autoscaling-plans"}}else if(s==null&&i.startsWith("s3-")){s=i.slice(3).replace(/^fips-|^external-1/,"")
;i="s3"}else if(i.endsWith("-fips")){i=i.slice(0,-5)}else if(s&&/-\d$/.test(i)&&!/-\d$/.test(s)){[i,s]=[s,i]}return[wo[i]||i,s||""]}
var No=["stop","stop_sequence","end_turn","length","max_tokens","content-filter","content_filtered","guardrail_intervened","tool-calls","tool_use"];var Ro={
"image/jpeg":"jpeg","image/png":"png","image/gif":"gif","image/webp":"webp"};var Eo={"application/pdf":"pdf","text/csv":"csv","application/msword":"doc",
"application/vnd.openxmlformats-officedocument.wordprocessingml.document":"docx","application/vnd.ms-excel":"xls",
"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":"xlsx","text/html":"html","text/plain":"txt","text/markdown":"md"};var Mo={
"video/x-matroska":"mkv","video/quicktime":"mov","video/mp4":"mp4","video/webm":"webm","video/x-flv":"flv","video/mpeg":"mpeg","video/mpg":"mpg",
"video/wmv":"wmv","video/x-ms-wmv":"wmv","video/3gpp":"three_gp"};var Do=s.Ikc({citations:s.Ikc({enabled:s.zMY()}).optional()});var qo=s.Ikc({
guardContent:s.zMY().optional(),guardContentQualifiers:s.YOg(s.k5n(["grounding_source","query","guard_content"])).optional()});var Uo=s.Ikc({
guardContent:s.zMY().optional()});var $o=s.Ikc({structuredOutputMode:s.k5n(["outputFormat","jsonTool","auto"]).optional(),
additionalModelRequestFields:s.g1P(s.YjP(),s.bzn()).optional(),reasoningConfig:s.Ikc({
type:s.KCZ([s.euz("enabled"),s.euz("disabled"),s.euz("adaptive")]).optional(),budgetTokens:s.aig().optional(),
maxReasoningEffort:s.k5n(["low","medium","high","xhigh","max"]).optional(),display:s.k5n(["omitted","summarized"]).optional()}).optional(),
anthropicBeta:s.YOg(s.YjP()).optional(),serviceTier:s.k5n(["reserved","priority","default","flex"]).optional()})
;function Bo({modelId:e,modelFamily:t,reasoningBudgetTokens:o}){
return t==="anthropic"||e.includes("anthropic")||e.includes(":application-inference-profile/")&&o!=null}function Fo(e){return!Vo(e,Lo)}function Ho(e){
return!Vo(e,Ko)}var Lo=["claude-opus-4-7","claude-opus-4-8","claude-opus-5","claude-fable-5","claude-sonnet-5"]
;var Ko=[...Lo,"claude-sonnet-4-6","claude-haiku-4-5"];function Vo(e,t){return t.some(t=>e.includes(t))}var Jo=s.Ikc({message:s.YjP(),type:s.YjP().nullish()})
;var Wo=(0,a.sl)({errorSchema:Jo,errorToMessage:e=>e.type==null?e.message:`${e.type}: ${e.message}`});function Zo(e,t){const o=new vo.BF(xo.Pq,xo.ar)
;let n=new Uint8Array(0);const a=new TextDecoder;return e.pipeThrough(new TransformStream({async transform(e,i){const s=new Uint8Array(n.length+e.length)
;s.set(n);s.set(e,n.length);n=s;while(n.length>=4){const e=new DataView(n.buffer,n.byteOffset,n.byteLength).getUint32(0,false);if(n.length<e){break}
const s=n.subarray(0,e);const r=o.decode(s);n=n.slice(e);const l=r.headers[":message-type"]?.value;const c=r.headers[":event-type"]?.value
;const u=r.headers[":exception-type"]?.value;const d=a.decode(r.body);await t({messageType:l,eventType:c,exceptionType:u,data:d},i)}},flush(){if(n.length>0){
throw new Error(`Incomplete Amazon Bedrock event-stream frame: ${n.length} buffered bytes remain at end of stream.`)}}}))}var Go=e=>async({response:t})=>{
const o=(0,a.PX)(t);if(t.body==null){throw new n.Tt({})}return{responseHeaders:o,value:Zo(t.body,async(t,o)=>{
const n=t.messageType==="event"?t.eventType:t.messageType==="exception"?t.exceptionType:void 0;if(n==null){return}const i=await(0,a.N8)({text:t.data})
;if(!i.success){o.enqueue(i);return}delete i.value.p;const s={[n]:i.value};const r=await(0,a.ZZ)({value:s,schema:e});if(!r.success){o.enqueue(r)}else{
o.enqueue({success:true,value:r.value,rawValue:s})}})}};function Xo(e){switch(e){case"internalServerException":case"InternalServerException":return{
statusCode:500,isRetryable:true};case"modelStreamErrorException":case"ModelStreamErrorException":return{statusCode:424,isRetryable:true}
;case"serviceUnavailableException":case"ServiceUnavailableException":return{statusCode:503,isRetryable:true};case"throttlingException":
case"ThrottlingException":return{statusCode:429,isRetryable:true};case"validationException":case"ValidationException":return{statusCode:400,isRetryable:false}
;default:return{}}}
async function Qo({tools:e,toolChoice:t,modelId:o,modelFamily:i,reasoningBudgetTokens:s,disableParallelToolUse:r,rejectsForcedToolUse:l=false}){const c=[]
;const u=new Set;if(e==null||e.length===0){return{toolConfig:{},additionalTools:void 0,betas:u,toolWarnings:c}}const d=e.filter(e=>{
if(e.type==="provider"&&(e.id==="anthropic.web_search_20250305"||e.id==="anthropic.web_search_20260318"||e.id==="anthropic.web_fetch_20260318")){c.push({
type:"unsupported",feature:`${e.id.slice("anthropic.".length)} tool`,details:`The ${e.id.slice("anthropic.".length)} tool is not supported on Amazon Bedrock.`})
;return false}return true});if(d.length===0){return{toolConfig:{},additionalTools:void 0,betas:u,toolWarnings:c}}const p=Bo({modelId:o,modelFamily:i,
reasoningBudgetTokens:s});const h=d.filter(e=>e.type==="provider");const _=d.filter(e=>e.type==="function")
;const m=p&&l&&(t?.type==="required"||t?.type==="tool");const f=m&&t.type==="tool"?h.filter(e=>e.name===t.toolName):h;let g=void 0;const y=[]
;const k=p&&f.length>0;if(k){const{toolChoice:e,toolWarnings:o,betas:n}=await ze({tools:h,toolChoice:t,disableParallelToolUse:r,supportsStructuredOutput:false,
supportsStrictTools:false,rejectsForcedToolUse:l});c.push(...o);n.forEach(e=>u.add(e));if(e){g={tool_choice:e}}for(const e of f){
const t=Object.values(go).find(t=>{const o=t({});return o.id===e.id});if(t!=null){const o=t({});y.push({toolSpec:{name:e.name,inputSchema:{json:await(0,
a.mD)(o.inputSchema).jsonSchema}}})}else{c.push({type:"unsupported",feature:"tool ${tool.id}"})}}}else{for(const e of f){c.push({type:"unsupported",
feature:`tool ${e.id}`})}}let b=t;if(!k&&m){if(t.type==="tool"){c.push({type:"unsupported",feature:"toolChoice",
details:`toolChoice 'tool' is not supported by this model because it rejects forced tool use. Only the '${t.toolName}' tool is sent with 'auto' tool choice. Instruct the model to use the tool in the prompt and verify that a tool call was made.`
})}else{c.push({type:"unsupported",feature:"toolChoice",
details:`toolChoice 'required' is not supported by this model because it rejects forced tool use. Using 'auto' instead. Instruct the model to use a tool in the prompt and verify that a tool call was made.`
})}b={type:"auto"}}const v=t?.type==="tool"?_.filter(e=>e.name===t.toolName):_;const x=Fo(o);for(const e of v){const t=x&&(e.strict!==true||en(e.inputSchema))
;if(!x&&e.strict!=null){c.push({type:"unsupported",feature:"strict",
details:`Tool '${e.name}' has strict: ${e.strict}, but strict mode is not supported by this model on Amazon Bedrock. The strict property will be ignored.`})
}else if(e.strict===true&&!t){c.push({type:"unsupported",feature:"strict",
details:`Tool '${e.name}' has strict: true, but Amazon Bedrock requires every object in a strict tool schema to set additionalProperties: false. The strict property will be ignored.`
})}y.push({toolSpec:{name:e.name,...e.description?.trim()!==""?{description:e.description}:{},...e.strict!=null&&t?{strict:e.strict}:{},inputSchema:{
json:e.inputSchema}}})}if(p&&!k&&r&&y.length>0&&b?.type!=="none"){g={tool_choice:b?.type==="required"?{type:"any",disable_parallel_tool_use:true
}:b?.type==="tool"?{type:"tool",name:b.toolName,disable_parallel_tool_use:true}:{type:"auto",disable_parallel_tool_use:true}}}let I=void 0
;if(!k&&g?.tool_choice==null&&y.length>0&&b){const e=b.type;switch(e){case"auto":I={auto:{}};break;case"required":I={any:{}};break;case"none":y.length=0
;I=void 0;break;case"tool":I={tool:{name:b.toolName}};break;default:{const t=e;throw new n.b8({functionality:`tool choice type: ${t}`})}}}const w=y.length>0?{
tools:y,toolChoice:I}:{};return{toolConfig:w,additionalTools:g,betas:u,toolWarnings:c}}function en(e){if(typeof e==="boolean"){return true}const t=e
;if((e.type==="object"||Array.isArray(e.type)&&e.type.includes("object"))&&e.additionalProperties!==false){return false}
const o=[e.properties,e.patternProperties,e.definitions,t.$defs];for(const e of o){if(e!=null&&Object.values(e).some(e=>!en(e))){return false}}
if(e.dependencies!=null&&Object.values(e.dependencies).some(e=>!Array.isArray(e)&&!en(e))){return false}
const n=[e.propertyNames,e.contains,e.not,e.if,e.then,e.else];if(n.some(e=>e!=null&&!en(e))){return false}
if(e.items!=null&&(Array.isArray(e.items)?e.items.some(e=>!en(e)):!en(e.items))){return false}return[e.anyOf,e.allOf,e.oneOf].every(e=>e==null||e.every(en))}
function tn(e){if(e==null){return(0,a.EK)()}const t=e.inputTokens;const o=e.outputTokens;const n=e.cacheReadInputTokens??0;const i=e.cacheWriteInputTokens??0
;return{inputTokens:{total:t+n+i,noCache:t,cacheRead:n,cacheWrite:i},outputTokens:{total:o,text:o,reasoning:void 0},raw:e}}var on=s.Ikc({
signature:s.YjP().optional(),redactedData:s.YjP().optional(),redactedContent:s.YjP().optional()});function nn(e){return e.includes("mistral.")}function an(e,t){
if(!t){return e}if(/^[a-zA-Z0-9]{9}$/.test(e)){return e}return hn(e)}var sn="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
;var rn=BigInt(sn.length);var ln=9;var cn=rn**BigInt(ln);var un=BigInt("14695981039346656037");var dn=BigInt("1099511628211")
;var pn=BigInt("18446744073709551615");function hn(e){let t=un;for(let o=0;o<e.length;o++){t^=BigInt(e.charCodeAt(o));t=t*dn&pn}let o=t%cn;let n=""
;for(let e=0;e<ln;e++){n=sn[Number(o%rn)]+n;o/=rn}return n}function _n(e){const t=e?.amazonBedrock?.cachePoint??e?.bedrock?.cachePoint;if(!t){return void 0}
return{cachePoint:t}}function mn(e,t){const o=_n(t);if(o){e.push(o)}}function fn(e){return e.replace(/[^a-zA-Z0-9_-]/g,"")||"_"}function gn(e){return(0,
a.Qj)(e).replace(/\s+/g," ").replace(/[^a-zA-Z0-9 ()[\]-]/g,"").trim().slice(0,200).trim()}function yn({data:e,functionality:t}){switch(e.type){case"data":
return{bytes:(0,a.ej)(e.data)};case"url":if(e.url.protocol!=="s3:"){throw new n.b8({functionality:t})}return{s3Location:{uri:e.url.toString()}}}}
async function kn(e){const t=await(0,a.xI)({provider:"amazonBedrock",providerOptions:e,schema:Do})??await(0,a.xI)({provider:"bedrock",providerOptions:e,
schema:Do});return t?.citations?.enabled??false}async function bn(e){return await(0,a.xI)({provider:"amazonBedrock",providerOptions:e,schema:qo})??await(0,
a.xI)({provider:"bedrock",providerOptions:e,schema:qo})}async function vn(e){return await(0,a.xI)({provider:"amazonBedrock",providerOptions:e,schema:Uo
})??await(0,a.xI)({provider:"bedrock",providerOptions:e,schema:Uo})}async function xn(e,t=false){const o=Sn(e);let i=[];const s=[];let r=0
;const l=()=>`document-${++r}`;const c=e=>e&&gn(e)||l();for(let e=0;e<o.length;e++){const r=o[e];const l=e===o.length-1;const u=r.type;switch(u){case"system":{
if(s.length>0){throw new n.b8({functionality:"Multiple system messages that are separated by user/assistant messages"})}for(const e of r.messages){i.push({
text:e.content});const t=_n(e.providerOptions);if(t){i.push(t)}}break}case"user":{const e=[];for(const o of r.messages){
const{role:i,content:s,providerOptions:r}=o;switch(i){case"user":{for(let t=0;t<s.length;t++){const o=s[t];switch(o.type){case"text":{
const t=await bn(o.providerOptions);if(t?.guardContent){e.push({guardContent:{text:{text:o.text,qualifiers:t.guardContentQualifiers}}})}else{e.push({text:o.text
})}break}case"file":{switch(o.data.type){case"reference":{throw new n.b8({functionality:"file parts with provider references"})}case"url":{
if(o.data.url.protocol!=="s3:"){throw new n.b8({functionality:"File URL data"})}const t=(0,a.SL)({part:o});switch((0,a.yu)(t)){case"image":{e.push({image:{
format:jn(t),source:yn({data:o.data,functionality:"File URL data"})}});break}case"video":{e.push({video:{format:Tn(t),source:yn({data:o.data,
functionality:"File URL data"})}});break}default:{throw new n.b8({functionality:"File URL data"})}}break}case"text":{const t=(0,
a.Cs)(o.mediaType)?o.mediaType:"text/plain";const n=await kn(o.providerOptions);e.push({document:{format:Cn(t),name:c(o.filename),source:{bytes:(0,
a.ej)((new TextEncoder).encode(o.data.text))},...n&&{citations:{enabled:true}}}});break}case"data":{const t=(0,a.SL)({part:o});switch((0,a.yu)(t)){case"image":{
const n=await vn(o.providerOptions);const a={image:{format:jn(t),source:yn({data:o.data,functionality:"File URL data"})}};if(n?.guardContent){e.push({
guardContent:a})}else{e.push(a)}break}case"video":{e.push({video:{format:Tn(t),source:yn({data:o.data,functionality:"File URL data"})}});break}default:{
const n=await kn(o.providerOptions);e.push({document:{format:Cn(t),name:c(o.filename),source:{bytes:(0,a.ej)(o.data.data)},...n&&{citations:{enabled:true}}}})}}
break}}break}}mn(e,o.providerOptions)}break}case"tool":{for(const o of s){if(o.type==="tool-approval-response"){continue}e.push({toolResult:{
toolUseId:an(o.toolCallId,t),content:await wn({output:o.output,getDocumentName:c})}});mn(e,o.providerOptions)}break}default:{const e=i
;throw new Error(`Unsupported role: ${e}`)}}mn(e,r)}In(s,e);break}case"assistant":{let e=[];let o=[];const n=()=>{if(e.some(e=>!("cachePoint"in e))){s.push({
role:"assistant",content:e})}e=[]};const i=()=>{if(o.length>0){In(s,o);o=[]}};for(let s=0;s<r.messages.length;s++){const u=r.messages[s]
;const d=s===r.messages.length-1;const{content:p}=u;const h=p.some(e=>e.type==="reasoning");for(let s=0;s<p.length;s++){const r=p[s];const u=s===p.length-1
;if(r.type!=="tool-result"){i()}switch(r.type){case"text":{if(!r.text.trim()&&!h){break}e.push({text:Yn(l,d,u,r.text)});break}case"reasoning":{const t=await(0,
a.xI)({provider:"amazonBedrock",providerOptions:r.providerOptions,schema:on})??await(0,a.xI)({provider:"bedrock",providerOptions:r.providerOptions,schema:on})
;if(t?.signature!=null){e.push({reasoningContent:{reasoningText:{text:r.text,signature:t.signature}}})}else if(t?.redactedContent!=null){e.push({
reasoningContent:{redactedContent:t.redactedContent}})}else if(t?.redactedData!=null){e.push({reasoningContent:{redactedReasoning:{data:t.redactedData}}})}break
}case"tool-call":{e.push({toolUse:{toolUseId:an(r.toolCallId,t),name:fn(r.toolName),input:Pn(r.input)}});break}case"tool-result":{n();o.push({toolResult:{
toolUseId:an(r.toolCallId,t),content:await wn({output:r.output,getDocumentName:c})}});break}}mn(r.type==="tool-result"?o:e,r.providerOptions)}
mn(p[p.length-1]?.type==="tool-result"?o:e,u.providerOptions)}i();n();break}default:{const e=u;throw new Error(`Unsupported type: ${e}`)}}}return{system:i,
messages:s}}function In(e,t){const o=e[e.length-1];if(o?.role==="user"&&o.content.some(e=>"toolResult"in e)){o.content.push(...t)}else{e.push({role:"user",
content:t})}}async function wn({output:e,getDocumentName:t}){switch(e.type){case"content":{return Promise.all(e.value.map(async e=>{switch(e.type){case"text":
return{text:e.text};case"file":{if(e.data.type!=="data"&&(e.data.type!=="url"||e.data.url.protocol!=="s3:")){throw new n.b8({
functionality:`tool result file data of type "${e.data.type}"`})}const o=(0,a.SL)({part:e});switch((0,a.yu)(o)){case"image":return{image:{format:jn(o),
source:yn({data:e.data,functionality:`tool result file data of type "${e.data.type}"`})}};case"video":return{video:{format:Tn(o),source:yn({data:e.data,
functionality:`tool result file data of type "${e.data.type}"`})}};default:{if(e.data.type!=="data"){throw new n.b8({
functionality:`tool result file data of type "${e.data.type}"`})}const i=await kn(e.providerOptions);return{document:{format:Cn(o),name:t(e.filename),source:{
bytes:(0,a.ej)(e.data.data)},...i&&{citations:{enabled:true}}}}}}}default:throw new n.b8({functionality:`unsupported tool content part type: ${e.type}`})}}))}
case"text":case"error-text":return[{text:e.value}];case"execution-denied":return[{text:e.reason??"Tool call execution denied."}];case"json":case"error-json":
default:return[{text:JSON.stringify(e.value)}]}}function Pn(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)?e:{rawInvalidInput:e}}function jn(e){
const t=Ro[e];if(!t){throw new n.b8({functionality:`image mime type: ${e}`,
message:`Unsupported image mime type: ${e}, expected one of: ${Object.keys(Ro).join(", ")}`})}return t}function Cn(e){const t=Eo[e];if(!t){throw new n.b8({
functionality:`file mime type: ${e}`,message:`Unsupported file mime type: ${e}, expected one of: ${Object.keys(Eo).join(", ")}`})}return t}function Tn(e){
const t=Mo[e];if(!t){throw new n.b8({functionality:`video mime type: ${e}`,
message:`Unsupported video mime type: ${e}, expected one of: ${Object.keys(Mo).join(", ")}`})}return t}function Yn(e,t,o,n){return e&&t&&o?n.trim():n}
function Sn(e){const t=[];let o=void 0;for(const n of e){const{role:e}=n;switch(e){case"system":{if(o?.type!=="system"){o={type:"system",messages:[]};t.push(o)}
o.messages.push(n);break}case"assistant":{if(o?.type!=="assistant"){o={type:"assistant",messages:[]};t.push(o)}o.messages.push(n);break}case"user":{
if(o?.type!=="user"){o={type:"user",messages:[]};t.push(o)}o.messages.push(n);break}case"tool":{if(o?.type!=="user"){o={type:"user",messages:[]};t.push(o)}
o.messages.push(n);break}default:{const t=e;throw new Error(`Unsupported role: ${t}`)}}}return t}function On(e,t){switch(e){case"stop_sequence":case"end_turn":
return"stop";case"max_tokens":return"length";case"content_filtered":case"guardrail_intervened":return"content-filter";case"tool_use":
return t?"stop":"tool-calls";default:return"other"}}var zn=s.Ikc({disableParallelToolUse:s.zMY().optional(),
structuredOutputMode:s.k5n(["outputFormat","jsonTool","auto"]).optional()});function An({type:e,error:t,data:o}){
const n=typeof t.message==="string"?t.message:`Amazon Bedrock stream failed with ${e}`;return(0,a.iH)({message:n,type:e,...Xo(e),data:o})}var Nn=class e{
constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4";this.provider="amazon-bedrock";this.supportedUrls={"image/*":[/^s3:\/\//],
"video/*":[/^s3:\/\//]}}static[i.V](e){return(0,a.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}
async getArgs({prompt:e,maxOutputTokens:t,temperature:o,topP:n,topK:i,frequencyPenalty:s,presencePenalty:r,stopSequences:l,responseFormat:c,seed:u,tools:d,toolChoice:p,reasoning:h,providerOptions:_}){
let m=await(0,a.xI)({provider:"amazonBedrock",providerOptions:_,schema:$o})??await(0,a.xI)({provider:"bedrock",providerOptions:_,schema:$o})??{}
;const f=await(0,a.xI)({provider:"anthropic",providerOptions:_,schema:zn});const g=[]
;const{supportsStructuredOutput:y,rejectsSamplingParameters:k,rejectsForcedToolUse:b}=I(this.modelId);if(s!=null){g.push({type:"unsupported",
feature:"frequencyPenalty"})}if(r!=null){g.push({type:"unsupported",feature:"presencePenalty"})}if(u!=null){g.push({type:"unsupported",feature:"seed"})}if(k){
if(o!=null){g.push({type:"unsupported",feature:"temperature",details:`temperature is not supported by ${this.modelId} and will be ignored`});o=void 0}
if(i!=null){g.push({type:"unsupported",feature:"topK",details:`topK is not supported by ${this.modelId} and will be ignored`});i=void 0}if(n!=null){g.push({
type:"unsupported",feature:"topP",details:`topP is not supported by ${this.modelId} and will be ignored`});n=void 0}}
const v=/^(?:[^.]+\.)?(openai\..+)$/.exec(this.modelId)?.[1];const x=v!=null;const w=v?.startsWith("openai.gpt-oss-")??false;const P=Ln(this.modelId)
;const j=!x||w;if(j&&o!=null&&o>1){g.push({type:"unsupported",feature:"temperature",details:`${o} exceeds bedrock maximum of 1.0. clamped to 1.0`});o=1
}else if(j&&o!=null&&o<0){g.push({type:"unsupported",feature:"temperature",details:`${o} is below bedrock minimum of 0. clamped to 0`});o=0}
if(c!=null&&c.type!=="text"&&c.type!=="json"){g.push({type:"unsupported",feature:"responseFormat",details:"Only text and json response formats are supported."})
}const C=Bo({modelId:this.modelId,modelFamily:this.config.modelFamily,reasoningBudgetTokens:m.reasoningConfig?.budgetTokens});m=Kn({reasoning:h,
amazonBedrockOptions:m,warnings:g,isAnthropicModel:C,isOpenAIModel:x,modelId:this.modelId})
;const T=m.reasoningConfig?.type==="enabled"||m.reasoningConfig?.type==="adaptive";const Y=m.structuredOutputMode??f?.structuredOutputMode??"auto"
;if(Y==="jsonTool"){const e={...m.additionalModelRequestFields};const t=e.output_config;if(t!=null&&typeof t==="object"&&!Array.isArray(t)){const o={...t}
;delete o.format;if(Object.keys(o).length>0){e.output_config=o}else{delete e.output_config}m={...m,additionalModelRequestFields:e}}}
const S=Ho(this.modelId)&&(y||T||this.config.modelFamily==="anthropic");const O=C&&c?.type==="json"&&c.schema!=null&&(Y==="outputFormat"||Y==="auto"&&S)
;const z=!O&&C&&c?.type==="json"&&c.schema!=null&&(b||Y!=="jsonTool"&&!Fo(this.modelId)&&d!=null&&d.length>0);const A=c?.type==="json"&&c.schema!=null&&!O&&!z?{
type:"function",name:"json",description:"Respond with a JSON object.",inputSchema:c.schema}:void 0
;const{toolConfig:N,additionalTools:R,toolWarnings:E,betas:M}=await Qo({tools:A?[...d??[],A]:d,toolChoice:A!=null?{type:"required"}:p,modelId:this.modelId,
modelFamily:this.config.modelFamily,reasoningBudgetTokens:m.reasoningConfig?.budgetTokens,disableParallelToolUse:f?.disableParallelToolUse,
rejectsForcedToolUse:b});g.push(...E);if(R){m.additionalModelRequestFields={...m.additionalModelRequestFields,...R}}if(M.size>0||m.anthropicBeta){
const e=m.anthropicBeta??[];const t=M.size>0?[...e,...Array.from(M)]:e;m.additionalModelRequestFields={...m.additionalModelRequestFields,anthropic_beta:t}}
const D=m.reasoningConfig?.type;const q=D==="enabled"?m.reasoningConfig?.budgetTokens:void 0;const U=D==="adaptive"?m.reasoningConfig?.display:void 0
;const $=C&&T;const B={...t!=null&&{maxTokens:t},...o!=null&&{temperature:o},...n!=null&&{topP:n},...i!=null&&{topK:i},...l!=null&&{stopSequences:l}};if($){
if(q!=null){if(B.maxTokens!=null){B.maxTokens+=q}else{B.maxTokens=q+4096}m.additionalModelRequestFields={...m.additionalModelRequestFields,thinking:{
type:"enabled",budget_tokens:q}}}else if(D==="adaptive"){m.additionalModelRequestFields={...m.additionalModelRequestFields,thinking:{type:"adaptive",
...U!=null&&{display:U}}}}}else if(!C){if(m.reasoningConfig?.budgetTokens!=null){g.push({type:"unsupported",feature:"budgetTokens",
details:"budgetTokens applies only to Anthropic models on Bedrock and will be ignored for this model."})}if(D==="adaptive"){g.push({type:"unsupported",
feature:"adaptive thinking",details:"adaptive thinking type applies only to Anthropic models on Bedrock."})}}const F=m.reasoningConfig?.maxReasoningEffort
;if(F!=null){if(C){m.additionalModelRequestFields={...m.additionalModelRequestFields,output_config:{...m.additionalModelRequestFields?.output_config,effort:F}}
}else if(x){m.additionalModelRequestFields=w?{...m.additionalModelRequestFields,reasoning_effort:F}:{...m.additionalModelRequestFields,reasoning:{
...m.additionalModelRequestFields?.reasoning,effort:F}}}else{m.additionalModelRequestFields={...m.additionalModelRequestFields,reasoningConfig:{
...D!=null&&D!=="adaptive"&&{type:D},...q!=null&&{budgetTokens:q},maxReasoningEffort:F}}}}
if(P&&D==="enabled"&&(F==="high"||F==="xhigh"||F==="max")&&B.maxTokens!=null){delete B.maxTokens;g.push({type:"unsupported",feature:"maxOutputTokens",
details:`maxOutputTokens is not supported by ${this.modelId} when high reasoning is enabled and will be ignored`})}if(O){m.additionalModelRequestFields={
...m.additionalModelRequestFields,output_config:{...m.additionalModelRequestFields?.output_config,format:{type:"json_schema",schema:ct(c.schema)}}}}
if($&&B.temperature!=null){delete B.temperature;g.push({type:"unsupported",feature:"temperature",details:"temperature is not supported when thinking is enabled"
})}if($&&B.topP!=null){delete B.topP;g.push({type:"unsupported",feature:"topP",details:"topP is not supported when thinking is enabled"})}if($&&B.topK!=null){
delete B.topK;g.push({type:"unsupported",feature:"topK",details:"topK is not supported when thinking is enabled"})}if(x){
const e=w?["stopSequences"]:["temperature","topP","stopSequences"];for(const t of e){if(B[t]!=null){delete B[t];g.push({type:"unsupported",feature:t,
details:`${t} is not supported by this OpenAI model on the Converse API`})}}}const H=(N.tools?.length??0)>0||R;let L=e;if(!H){
const t=e.some(e=>"content"in e&&Array.isArray(e.content)&&e.content.some(e=>e.type==="tool-call"||e.type==="tool-result"));if(t){
L=e.map(e=>e.role==="system"?e:{...e,content:e.content.filter(e=>e.type!=="tool-call"&&e.type!=="tool-result")
}).filter(e=>e.role==="system"||e.content.length>0);g.push({type:"unsupported",feature:"toolContent",
details:"Tool calls and results removed from conversation because Bedrock does not support tool content without active tools."})}}if(z){L=(0,a._s)({messages:L,
schema:c.schema,
schemaSuffix:"You MUST answer with only a JSON object that matches the JSON schema above. Do not wrap it in markdown fences or include any other text."})}
const K=nn(this.modelId);const{system:V,messages:J}=await xn(L,K)
;const{reasoningConfig:W,additionalModelRequestFields:Z,serviceTier:G,structuredOutputMode:X,...Q}=_?.amazonBedrock??_?.bedrock??{}
;const ee=C?["/delta/stop_sequence"]:void 0;return{command:{system:V,messages:J,additionalModelRequestFields:m.additionalModelRequestFields,...ee&&{
additionalModelResponseFieldPaths:ee},...Object.keys(B).length>0&&{inferenceConfig:B},...m.serviceTier!=null&&{serviceTier:{type:m.serviceTier}},...Q,
...N.tools!==void 0&&N.tools.length>0?{toolConfig:N}:{}},warnings:g,usesJsonInstruction:z,usesJsonResponseTool:A!=null,betas:M}}async getHeaders({headers:e}){
return(0,a.m2)(this.config.headers?await(0,a.hd)(this.config.headers):void 0,e)}async doGenerate(e){
const{command:t,warnings:o,usesJsonInstruction:n,usesJsonResponseTool:i}=await this.getArgs(e);const s=`${this.getUrl(this.modelId)}/converse`
;const{value:r,responseHeaders:l}=await(0,a.GU)({url:s,headers:await this.getHeaders({headers:e.headers}),body:t,failedResponseHandler:(0,a.sl)({errorSchema:Jo,
errorToMessage:e=>`${e.message??"Unknown error"}`}),successfulResponseHandler:(0,a.cV)(Bn),abortSignal:e.abortSignal,fetch:this.config.fetch});const c=[]
;let u=false;const d=n?new Rn:void 0;for(const e of r.output.message.content){
const t=e.text!=null?[e.text]:e.citationsContent?.content?.flatMap(e=>e.text==null?[]:[e.text])??[];for(const e of t){c.push({type:"text",text:d?.process(e)??e
})}if(e.reasoningContent){if("reasoningText"in e.reasoningContent){const t={type:"reasoning",text:e.reasoningContent.reasoningText.text}
;if(e.reasoningContent.reasoningText.signature){const o={signature:e.reasoningContent.reasoningText.signature};t.providerMetadata={amazonBedrock:o,bedrock:o}}
c.push(t)}else if("redactedReasoning"in e.reasoningContent){const t={redactedData:e.reasoningContent.redactedReasoning.data??""};c.push({type:"reasoning",
text:"",providerMetadata:{amazonBedrock:t,bedrock:t}})}else if("redactedContent"in e.reasoningContent){const t={
redactedContent:e.reasoningContent.redactedContent};c.push({type:"reasoning",text:"",providerMetadata:{amazonBedrock:t,bedrock:t}})}}if(e.toolUse){
const t=i&&e.toolUse.name==="json";if(t){u=true;c.push({type:"text",text:JSON.stringify(e.toolUse.input)})}else{const t=nn(this.modelId)
;const o=e.toolUse?.toolUseId||this.config.generateId();c.push({type:"tool-call",toolCallId:an(o,t),
toolName:e.toolUse?.name??`tool-${this.config.generateId()}`,input:JSON.stringify(e.toolUse?.input??{})})}}}
const p=r.additionalModelResponseFields?.delta?.stop_sequence??null;const h=r.trace||r.usage||r.performanceConfig||r.serviceTier||u||p?{
...r.trace&&typeof r.trace==="object"?{trace:r.trace}:{},...r.performanceConfig&&{performanceConfig:r.performanceConfig},...r.serviceTier&&{
serviceTier:r.serviceTier},...(r.usage?.cacheWriteInputTokens!=null||r.usage?.cacheDetails!=null)&&{usage:{...r.usage.cacheWriteInputTokens!=null&&{
cacheWriteInputTokens:r.usage.cacheWriteInputTokens},...r.usage.cacheDetails!=null&&{cacheDetails:r.usage.cacheDetails}}},...u&&{isJsonResponseFromTool:true},
stopSequence:p}:void 0;const _=h?{amazonBedrock:h,bedrock:h}:void 0;return{content:c,finishReason:{unified:On(r.stopReason,u),raw:r.stopReason??void 0},
usage:tn(r.usage),response:{id:l?.["x-amzn-requestid"]??void 0,timestamp:l?.["date"]!=null?new Date(l["date"]):void 0,modelId:this.modelId,headers:l},
warnings:o,request:{body:t},..._&&{providerMetadata:_}}}async doStream(e){
const{command:t,warnings:o,usesJsonInstruction:n,usesJsonResponseTool:i}=await this.getArgs(e);const s=this.modelId;const r=nn(s)
;const l=`${this.getUrl(s)}/converse-stream`;const{value:c,responseHeaders:u}=await(0,a.GU)({url:l,headers:await this.getHeaders({headers:e.headers}),body:t,
failedResponseHandler:Wo,successfulResponseHandler:Go(Fn),abortSignal:e.abortSignal,fetch:this.config.fetch});let d={unified:"other",raw:void 0};let p=void 0
;let h=void 0;let _=false;let m=null;const f=n?new Rn:void 0;const g={};return{stream:c.pipeThrough(new TransformStream({start(e){e.enqueue({
type:"stream-start",warnings:o});e.enqueue({type:"response-metadata",id:u?.["x-amzn-requestid"]??void 0,timestamp:u?.["date"]!=null?new Date(u["date"]):void 0,
modelId:s})},transform(t,o){function n(e,n){d={unified:"error",raw:void 0};o.enqueue({type:"error",error:An({type:e,error:n,data:t.rawValue})})}
if(e.includeRawChunks){o.enqueue({type:"raw",rawValue:t.rawValue})}if(!t.success){d={unified:"error",raw:void 0};o.enqueue({type:"error",error:t.error});return}
const a=t.value;if(a.internalServerException){n("internalServerException",a.internalServerException);return}if(a.modelStreamErrorException){
n("modelStreamErrorException",a.modelStreamErrorException);return}if(a.serviceUnavailableException){
n("serviceUnavailableException",a.serviceUnavailableException);return}if(a.throttlingException){n("throttlingException",a.throttlingException);return}
if(a.validationException){n("validationException",a.validationException);return}if(a.messageStop){d={unified:On(a.messageStop.stopReason,_),
raw:a.messageStop.stopReason??void 0};m=a.messageStop.additionalModelResponseFields?.delta?.stop_sequence??null}if(a.metadata){if(a.metadata.usage){
p=a.metadata.usage}const e=a.metadata.usage?.cacheWriteInputTokens!=null||a.metadata.usage?.cacheDetails!=null?{usage:{
...a.metadata.usage?.cacheWriteInputTokens!=null&&{cacheWriteInputTokens:a.metadata.usage.cacheWriteInputTokens},...a.metadata.usage?.cacheDetails!=null&&{
cacheDetails:a.metadata.usage.cacheDetails}}}:void 0;const t=a.metadata.trace?{trace:a.metadata.trace}:void 0
;if(e||t||a.metadata.performanceConfig||a.metadata.serviceTier){const o={...e,...t,...a.metadata.performanceConfig&&{
performanceConfig:a.metadata.performanceConfig},...a.metadata.serviceTier&&{serviceTier:a.metadata.serviceTier}};h={amazonBedrock:o,bedrock:o}}}
if(a.contentBlockStart?.contentBlockIndex!=null&&!a.contentBlockStart?.start?.toolUse){const e=a.contentBlockStart.contentBlockIndex;g[e]={type:"text"}
;o.enqueue({type:"text-start",id:String(e)})}if(a.contentBlockDelta?.delta&&"text"in a.contentBlockDelta.delta&&a.contentBlockDelta.delta.text){
const e=a.contentBlockDelta.contentBlockIndex||0;if(g[e]==null){g[e]={type:"text"};o.enqueue({type:"text-start",id:String(e)})}
const t=f?.process(a.contentBlockDelta.delta.text)??a.contentBlockDelta.delta.text;if(t.length>0){o.enqueue({type:"text-delta",id:String(e),delta:t})}}
if(a.contentBlockStop?.contentBlockIndex!=null){const e=a.contentBlockStop.contentBlockIndex;const t=g[e];if(t!=null){if(t.type==="reasoning"){
const n=t.redactedContent!=null?{redactedContent:t.redactedContent}:null;o.enqueue({type:"reasoning-end",id:String(e),...n!=null?{providerMetadata:{
amazonBedrock:n,bedrock:n}}:{}})}else if(t.type==="text"){o.enqueue({type:"text-end",id:String(e)})}else if(t.type==="tool-call"){if(t.isJsonResponseTool){
_=true;o.enqueue({type:"text-start",id:String(e)});o.enqueue({type:"text-delta",id:String(e),delta:t.jsonText});o.enqueue({type:"text-end",id:String(e)})}else{
o.enqueue({type:"tool-input-end",id:t.toolCallId});o.enqueue({type:"tool-call",toolCallId:t.toolCallId,toolName:t.toolName,input:t.jsonText===""?"{}":t.jsonText
})}}delete g[e]}}if(a.contentBlockDelta?.delta&&"reasoningContent"in a.contentBlockDelta.delta&&a.contentBlockDelta.delta.reasoningContent){
const e=a.contentBlockDelta.contentBlockIndex||0;const t=a.contentBlockDelta.delta.reasoningContent;if("text"in t&&t.text){if(g[e]==null){g[e]={type:"reasoning"
};o.enqueue({type:"reasoning-start",id:String(e)})}o.enqueue({type:"reasoning-delta",id:String(e),delta:t.text})}else if("signature"in t&&t.signature){
if(g[e]==null){g[e]={type:"reasoning"};o.enqueue({type:"reasoning-start",id:String(e)})}{const n={signature:t.signature};o.enqueue({type:"reasoning-delta",
id:String(e),delta:"",providerMetadata:{amazonBedrock:n,bedrock:n}})}}else if("data"in t&&t.data){if(g[e]==null){g[e]={type:"reasoning"};o.enqueue({
type:"reasoning-start",id:String(e)})}{const n={redactedData:t.data};o.enqueue({type:"reasoning-delta",id:String(e),delta:"",providerMetadata:{amazonBedrock:n,
bedrock:n}})}}else if("redactedContent"in t&&t.redactedContent){if(g[e]==null){g[e]={type:"reasoning"};o.enqueue({type:"reasoning-start",id:String(e)})}
const n=g[e];if(n.type==="reasoning"){n.redactedContent=(n.redactedContent??"")+t.redactedContent}}}const s=a.contentBlockStart;if(s?.start?.toolUse!=null){
const e=s.start.toolUse;const t=s.contentBlockIndex;const n=i&&e.name==="json";const a=an(e.toolUseId,r);g[t]={type:"tool-call",toolCallId:a,toolName:e.name,
jsonText:"",isJsonResponseTool:n};if(!n){o.enqueue({type:"tool-input-start",id:a,toolName:e.name})}}const l=a.contentBlockDelta
;if(l?.delta&&"toolUse"in l.delta&&l.delta.toolUse){const e=l.contentBlockIndex;const t=g[e];if(t?.type==="tool-call"){const e=l.delta.toolUse.input??""
;if(!t.isJsonResponseTool){o.enqueue({type:"tool-input-delta",id:t.toolCallId,delta:e})}t.jsonText+=e}}},flush(e){if(_||m!=null){const e={
...h?.amazonBedrock??h?.bedrock,..._&&{isJsonResponseFromTool:true},stopSequence:m};h={...h,amazonBedrock:e,bedrock:e}}e.enqueue({type:"finish",finishReason:d,
usage:tn(p),...h&&{providerMetadata:h}})}})),request:{body:t},response:{headers:u}}}getUrl(e){return`${this.config.baseUrl()}/model/${encodeURIComponent(e)}`}}
;var Rn=class{constructor(){this.started=false;this.completed=false;this.depth=0;this.inString=false;this.escaped=false}process(e){let t="";for(const o of e){
if(this.completed){break}if(!this.started){if(o!=="{"){continue}this.started=true;this.depth=1;t+=o;continue}t+=o;if(this.escaped){this.escaped=false;continue}
if(o==="\\"&&this.inString){this.escaped=true;continue}if(o==='"'){this.inString=!this.inString;continue}if(this.inString){continue}if(o==="{"){this.depth++
}else if(o==="}"){this.depth--;if(this.depth===0){this.completed=true}}}return t}};var En=s.KCZ([s.k5n(No),s.YjP()]);var Mn=s.Ikc({delta:s.Ikc({
stop_sequence:s.YjP().nullish()}).nullish()}).catchall(s.L5J());var Dn=s.Ikc({toolUseId:s.YjP(),name:s.YjP(),input:s.L5J().optional()});var qn=s.Ikc({
signature:s.YjP().nullish(),text:s.YjP()});var Un=s.Ikc({data:s.YjP()});var $n=s.Ikc({inputTokens:s.aig(),ttl:s.YjP()}).catchall(s.Pq9());var Bn=s.Ikc({
metrics:s.Ikc({latencyMs:s.aig()}).nullish(),output:s.Ikc({message:s.Ikc({content:s.YOg(s.Ikc({text:s.YjP().nullish(),citationsContent:s.Ikc({
content:s.YOg(s.Ikc({text:s.YjP().nullish()})).nullish()}).nullish(),toolUse:Dn.nullish(),reasoningContent:s.KCZ([s.Ikc({reasoningText:qn}),s.Ikc({
redactedReasoning:Un}),s.Ikc({redactedContent:s.YjP()})]).nullish()})),role:s.YjP()})}),stopReason:En,additionalModelResponseFields:Mn.nullish(),
trace:s.L5J().nullish(),performanceConfig:s.Ikc({latency:s.YjP()}).nullish(),serviceTier:s.Ikc({type:s.YjP()}).nullish(),usage:s.Ikc({inputTokens:s.aig(),
outputTokens:s.aig(),totalTokens:s.aig(),cacheReadInputTokens:s.aig().nullish(),cacheWriteInputTokens:s.aig().nullish(),cacheDetails:s.YOg($n).nullish()
}).catchall(s.Pq9())});var Fn=s.Ikc({contentBlockDelta:s.Ikc({contentBlockIndex:s.aig(),delta:s.KCZ([s.Ikc({text:s.YjP()}),s.Ikc({
citation:s.g1P(s.YjP(),s.L5J())}),s.Ikc({toolUse:s.Ikc({input:s.YjP()})}),s.Ikc({reasoningContent:s.Ikc({text:s.YjP()})}),s.Ikc({reasoningContent:s.Ikc({
signature:s.YjP()})}),s.Ikc({reasoningContent:s.Ikc({data:s.YjP()})}),s.Ikc({reasoningContent:s.Ikc({redactedContent:s.YjP()})})]).nullish()}).nullish(),
contentBlockStart:s.Ikc({contentBlockIndex:s.aig(),start:s.Ikc({toolUse:Dn.nullish()}).nullish()}).nullish(),contentBlockStop:s.Ikc({contentBlockIndex:s.aig()
}).nullish(),internalServerException:s.g1P(s.YjP(),s.L5J()).nullish(),messageStop:s.Ikc({additionalModelResponseFields:Mn.nullish(),stopReason:En}).nullish(),
metadata:s.Ikc({trace:s.L5J().nullish(),performanceConfig:s.Ikc({latency:s.YjP()}).nullish(),serviceTier:s.Ikc({type:s.YjP()}).nullish(),usage:s.Ikc({
cacheReadInputTokens:s.aig().nullish(),cacheWriteInputTokens:s.aig().nullish(),cacheDetails:s.YOg($n).nullish(),inputTokens:s.aig(),outputTokens:s.aig(),
totalTokens:s.aig().optional()}).catchall(s.Pq9()).nullish()}).nullish(),modelStreamErrorException:s.g1P(s.YjP(),s.L5J()).nullish(),
serviceUnavailableException:s.g1P(s.YjP(),s.L5J()).nullish(),throttlingException:s.g1P(s.YjP(),s.L5J()).nullish(),
validationException:s.g1P(s.YjP(),s.L5J()).nullish()});var Hn={minimal:"low",low:"low",medium:"medium",high:"high",xhigh:"max"};function Ln(e){
return e.includes("amazon.nova-2-lite-v1:0")}function Kn({reasoning:e,amazonBedrockOptions:t,warnings:o,isAnthropicModel:n,isOpenAIModel:i,modelId:s}){if(!(0,
a.g6)(e)){return t}const r={...t};const l=e!=="none";const c=t.reasoningConfig!=null;const u=Ln(s);const d=i||u;if(n){const n=I(s);if(e==="none"){
r.reasoningConfig={type:"disabled"}}else if(n.supportsAdaptiveThinking){const n=(0,a.jv)({reasoning:e,effortMap:Hn,warnings:o});r.reasoningConfig={
type:"adaptive",maxReasoningEffort:n,...t.reasoningConfig}}else{const i=(0,a.sq)({reasoning:e,maxOutputTokens:n.maxOutputTokens,
maxReasoningBudget:n.maxOutputTokens,warnings:o});if(i!=null){r.reasoningConfig={type:"enabled",budgetTokens:i,...t.reasoningConfig}}}}else if(l){if(d||c){
const n=(0,a.jv)({reasoning:e,effortMap:Hn,warnings:o});r.reasoningConfig={...u&&{type:"enabled"},maxReasoningEffort:n,...t.reasoningConfig}}else{o.push({
type:"unsupported",feature:"reasoning",
details:"Portable reasoning is not supported for this model and will be ignored. If the model supports a provider-specific reasoning configuration, use providerOptions.amazonBedrock.reasoningConfig."
})}}if(r.reasoningConfig?.type==="disabled"){delete r.reasoningConfig.maxReasoningEffort;delete r.reasoningConfig.budgetTokens}return r}var Vn=s.Ikc({
dimensions:s.KCZ([s.euz(1024),s.euz(512),s.euz(256)]).optional(),normalize:s.zMY().optional(),
embeddingDimension:s.KCZ([s.euz(256),s.euz(384),s.euz(1024),s.euz(3072)]).optional(),
embeddingPurpose:s.k5n(["GENERIC_INDEX","TEXT_RETRIEVAL","IMAGE_RETRIEVAL","VIDEO_RETRIEVAL","DOCUMENT_RETRIEVAL","AUDIO_RETRIEVAL","GENERIC_RETRIEVAL","CLASSIFICATION","CLUSTERING"]).optional(),
inputType:s.k5n(["search_document","search_query","classification","clustering"]).optional(),truncate:s.k5n(["NONE","START","END"]).optional(),
outputDimension:s.KCZ([s.euz(256),s.euz(512),s.euz(1024),s.euz(1536)]).optional()});var Jn=class e{constructor(e,t){this.modelId=e;this.config=t
;this.specificationVersion="v4";this.provider="amazon-bedrock";this.supportsParallelCalls=true}get maxEmbeddingsPerCall(){
return this.modelFamily==="cohere"?96:1}get modelFamily(){return this.config.modelFamily??Gn(this.modelId)}static[i.V](e){return(0,a.Qf)({modelId:e.modelId,
config:e.config})}static[i.C](t){return new e(t.modelId,t.config)}getUrl(e){const t=encodeURIComponent(e);return`${this.config.baseUrl()}/model/${t}/invoke`}
async doEmbed({values:e,headers:t,abortSignal:o,providerOptions:i}){if(e.length>this.maxEmbeddingsPerCall){throw new n.Ch({provider:this.provider,
modelId:this.modelId,maxEmbeddingsPerCall:this.maxEmbeddingsPerCall,values:e})}const s=await(0,a.xI)({provider:"amazonBedrock",providerOptions:i,schema:Vn
})??await(0,a.xI)({provider:"bedrock",providerOptions:i,schema:Vn})??{};const r=this.modelFamily;const l=r==="nova"?{taskType:"SINGLE_EMBEDDING",
singleEmbeddingParams:{embeddingPurpose:s.embeddingPurpose??"GENERIC_INDEX",embeddingDimension:s.embeddingDimension??1024,text:{
truncationMode:s.truncate??"END",value:e[0]}}}:r==="cohere"?{input_type:s.inputType??"search_query",texts:e,truncate:s.truncate,
output_dimension:s.outputDimension}:{inputText:e[0],dimensions:s.dimensions,normalize:s.normalize};const c=this.getUrl(this.modelId)
;const{value:u,responseHeaders:d}=await(0,a.GU)({url:c,headers:await(0,a.hd)((0,a.m2)(this.config.headers?await(0,a.hd)(this.config.headers):void 0,t)),body:l,
failedResponseHandler:Wo,successfulResponseHandler:(0,a.cV)(Xn),fetch:this.config.fetch,abortSignal:o});let p;if("embedding"in u){p=[u.embedding]
}else if(Array.isArray(u.embeddings)){const e=u.embeddings[0];if(typeof e==="object"&&e!==null&&"embeddingType"in e){p=[e.embedding]}else{p=u.embeddings}}else{
p=u.embeddings.float}const h=Number(d?.["x-amzn-bedrock-input-token-count"])
;const _="inputTextTokenCount"in u?u.inputTextTokenCount:"inputTokenCount"in u?u.inputTokenCount??0:h;return{embeddings:p,usage:{tokens:_},warnings:[]}}}
;function Wn(e){return e.includes("cohere.embed-")}function Zn(e){return e.includes("amazon.nova-")&&e.includes("embed")}function Gn(e){
return Zn(e)?"nova":Wn(e)?"cohere":"titan"}var Xn=s.KCZ([s.Ikc({embedding:s.YOg(s.aig()),inputTextTokenCount:s.aig()}),s.Ikc({embeddings:s.YOg(s.Ikc({
embeddingType:s.YjP(),embedding:s.YOg(s.aig())})),inputTokenCount:s.aig().optional()}),s.Ikc({embeddings:s.YOg(s.YOg(s.aig()))}),s.Ikc({embeddings:s.Ikc({
float:s.YOg(s.YOg(s.aig()))})})]);var Qn={"amazon.nova-canvas-v1:0":5};var ea=(0,a.ID)(()=>(0,a.C_)(s.Ikc({quality:s.k5n(["standard","premium"]).optional(),
negativeText:s.YjP().optional(),cfgScale:s.aig().optional(),
style:s.k5n(["3D_ANIMATED_FAMILY_FILM","DESIGN_SKETCH","FLAT_VECTOR_ILLUSTRATION","GRAPHIC_NOVEL_ILLUSTRATION","MAXIMALISM","MIDCENTURY_RETRO","PHOTOREALISM","SOFT_DIGITAL_PAINTING"]).optional(),
taskType:s.k5n(["TEXT_IMAGE","IMAGE_VARIATION","INPAINTING","OUTPAINTING","BACKGROUND_REMOVAL"]).optional(),maskPrompt:s.YjP().optional(),
outPaintingMode:s.k5n(["DEFAULT","PRECISE"]).optional(),similarityStrength:s.aig().optional()})));var ta=class e{constructor(e,t){this.modelId=e;this.config=t
;this.specificationVersion="v4";this.provider="amazon-bedrock"}static[i.V](e){return(0,a.Qf)({modelId:e.modelId,config:e.config})}static[i.C](t){
return new e(t.modelId,t.config)}get maxImagesPerCall(){return Qn[this.modelId]??1}get supportsFileInputs(){
return this.modelId==="amazon.nova-canvas-v1:0"?true:void 0}get supportsMaskInputs(){return this.modelId==="amazon.nova-canvas-v1:0"?true:void 0}getUrl(e){
const t=encodeURIComponent(e);return`${this.config.baseUrl()}/model/${t}/invoke`}
async doGenerate({prompt:e,n:t,size:o,aspectRatio:n,seed:i,providerOptions:s,headers:r,abortSignal:l,files:c,mask:u}){const d=[]
;const[p,h]=o?o.split("x").map(Number):[];const _=c!=null&&c.length>0;const m=await(0,a.xI)({provider:"amazonBedrock",providerOptions:s,schema:ea})??await(0,
a.xI)({provider:"bedrock",providerOptions:s,schema:ea})??{};const f={...p?{width:p}:{},...h?{height:h}:{},...i?{seed:i}:{},...t?{numberOfImages:t}:{},
...m?.quality?{quality:m.quality}:{},...m?.cfgScale?{cfgScale:m.cfgScale}:{}};let g;if(_){const t=u?.type!=null;const o=m?.maskPrompt!=null
;const n=m?.taskType??(t||o?"INPAINTING":"IMAGE_VARIATION");const a=oa(c[0]);switch(n){case"INPAINTING":{const n={image:a,...e?{text:e}:{},...m?.negativeText?{
negativeText:m.negativeText}:{}};if(t){n.maskImage=oa(u)}else if(o){n.maskPrompt=m.maskPrompt}g={taskType:"INPAINTING",inPaintingParams:n,
imageGenerationConfig:f};break}case"OUTPAINTING":{const n={image:a,...e?{text:e}:{},...m?.negativeText?{negativeText:m.negativeText}:{},...m?.outPaintingMode?{
outPaintingMode:m.outPaintingMode}:{}};if(t){n.maskImage=oa(u)}else if(o){n.maskPrompt=m.maskPrompt}g={taskType:"OUTPAINTING",outPaintingParams:n,
imageGenerationConfig:f};break}case"BACKGROUND_REMOVAL":{g={taskType:"BACKGROUND_REMOVAL",backgroundRemovalParams:{image:a}};break}case"IMAGE_VARIATION":{
const t=c.map(e=>oa(e));const o={images:t,...e?{text:e}:{},...m?.negativeText?{negativeText:m.negativeText}:{},...m?.similarityStrength!=null?{
similarityStrength:m.similarityStrength}:{}};g={taskType:"IMAGE_VARIATION",imageVariationParams:o,imageGenerationConfig:f};break}default:
throw new Error(`Unsupported task type: ${n}`)}}else{g={taskType:"TEXT_IMAGE",textToImageParams:{text:e,...m?.negativeText?{negativeText:m.negativeText}:{},
...m?.style?{style:m.style}:{}},imageGenerationConfig:f}}if(n!=void 0){d.push({type:"unsupported",feature:"aspectRatio",
details:"This model does not support aspect ratio. Use `size` instead."})}const y=this.config._internal?.currentDate?.()??new Date
;const{value:k,responseHeaders:b}=await(0,a.GU)({url:this.getUrl(this.modelId),headers:await(0,a.hd)((0,a.m2)(this.config.headers?await(0,
a.hd)(this.config.headers):void 0,r)),body:g,failedResponseHandler:Wo,successfulResponseHandler:(0,a.cV)(na),abortSignal:l,fetch:this.config.fetch})
;if(k.status==="Request Moderated"){const e=k.details?.["Moderation Reasons"];const t=Array.isArray(e)?e:["Unknown"]
;throw new Error(`Amazon Bedrock request was moderated: ${t.join(", ")}`)}if(!k.images||k.images.length===0){
throw new Error("Amazon Bedrock returned no images. "+(k.status?`Status: ${k.status}`:""))}return{images:k.images,warnings:d,response:{timestamp:y,
modelId:this.modelId,headers:b}}}};function oa(e){if(e.type==="url"){
throw new Error("URL-based images are not supported for Amazon Bedrock image editing. Please provide the image data directly.")}
if(e.data instanceof Uint8Array){return(0,a.n_)(e.data)}return e.data}var na=s.Ikc({images:s.YOg(s.YjP()).optional(),id:s.YjP().optional(),
status:s.YjP().optional(),result:s.L5J().optional(),progress:s.L5J().optional(),details:s.g1P(s.YjP(),s.L5J()).optional(),preview:s.L5J().optional()})
;var aa=true?"5.0.101":0;function ia(e,t,o="bedrock"){return async(n,i)=>{const s=t??globalThis.fetch;const r=n instanceof Request?n:void 0;const l=(0,a.m2)((0,
a.qx)(r?.headers),(0,a.qx)(i?.headers));const c=(0,a.WZ)(l,`ai-sdk-amazon-bedrock/${aa}`,(0,a.G1)());let u=i?.body??void 0;if(u===void 0&&r&&r.body!==null){try{
u=await r.clone().text()}catch{}}const d=i?.method??r?.method;if(d?.toUpperCase()!=="POST"||!u){return s(n,{...i,headers:c})}
const p=typeof n==="string"?n:n instanceof URL?n.href:n.url;const h=sa(u);const _=await e();const m=new Co({url:p,method:"POST",headers:Object.entries(c),
body:h,region:_.region,accessKeyId:_.accessKeyId,secretAccessKey:_.secretAccessKey,sessionToken:_.sessionToken,service:o});const f=await m.sign();const g=(0,
a.qx)(f.headers);const y=(0,a.m2)(c,g);return s(n,{...i,body:h,headers:y})}}function sa(e){if(typeof e==="string"){return e}else if(e instanceof Uint8Array){
return(new TextDecoder).decode(e)}else if(e instanceof ArrayBuffer){return(new TextDecoder).decode(new Uint8Array(e))}else{return JSON.stringify(e)}}
function ra(e,t){return async(o,n)=>{const i=t??globalThis.fetch;const s=(0,a.qx)(n?.headers);const r=(0,a.WZ)(s,`ai-sdk-amazon-bedrock/${aa}`,(0,a.G1)())
;const l=(0,a.m2)(r,{Authorization:`Bearer ${e}`});return i(o,{...n,headers:l})}}var la=(0,a.ID)(()=>(0,a.C_)(s.Ikc({results:s.YOg(s.Ikc({index:s.aig(),
relevanceScore:s.aig()})),nextToken:s.YjP().optional()})));var ca=(0,a.ID)(()=>(0,a.C_)(s.Ikc({nextToken:s.YjP().optional(),
additionalModelRequestFields:s.g1P(s.YjP(),s.bzn()).optional()})));var ua=class{constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4"
;this.provider="amazon-bedrock"}async doRerank({documents:e,headers:t,query:o,topN:n,abortSignal:i,providerOptions:s}){const r=await(0,a.xI)({
provider:"amazonBedrock",providerOptions:s,schema:ca})??await(0,a.xI)({provider:"bedrock",providerOptions:s,schema:ca})
;const{value:l,responseHeaders:c,rawValue:u}=await(0,a.GU)({url:`${this.config.baseUrl()}/rerank`,headers:await(0,a.hd)((0,a.m2)(await(0,
a.hd)(this.config.headers),t)),body:{nextToken:r?.nextToken,queries:[{textQuery:{text:o},type:"TEXT"}],rerankingConfiguration:{bedrockRerankingConfiguration:{
modelConfiguration:{modelArn:`arn:aws:bedrock:${this.config.region}::foundation-model/${this.modelId}`,
additionalModelRequestFields:r?.additionalModelRequestFields},numberOfResults:n},type:"BEDROCK_RERANKING_MODEL"},sources:e.values.map(t=>({type:"INLINE",
inlineDocumentSource:e.type==="text"?{type:"TEXT",textDocument:{text:t}}:{type:"JSON",jsonDocument:t}}))},failedResponseHandler:Wo,successfulResponseHandler:(0,
a.cV)(la),fetch:this.config.fetch,abortSignal:i});return{ranking:l.results,response:{headers:c,body:u}}}};var da=[{regionPrefix:"cn-",
dnsSuffix:"amazonaws.com.cn"},{regionPrefix:"us-iso-",dnsSuffix:"c2s.ic.gov"},{regionPrefix:"us-isob-",dnsSuffix:"sc2s.sgov.gov"},{regionPrefix:"eu-isoe-",
dnsSuffix:"cloud.adc-e.uk"},{regionPrefix:"us-isof-",dnsSuffix:"csp.hci.ic.gov"},{regionPrefix:"eusc-",dnsSuffix:"amazonaws.eu"}]
;function pa({baseURL:e,getRegion:t,service:o,serviceEndpointUrlEnvironmentVariableName:n}){const i=e??(0,a.x3)({settingValue:void 0,environmentVariableName:n
})??(0,a.x3)({settingValue:void 0,environmentVariableName:"AWS_ENDPOINT_URL"});if(i!=null){return(0,a.ae)(i)??i}const s=t()
;const r=da.find(({regionPrefix:e})=>s.startsWith(e))?.dnsSuffix??"amazonaws.com";const l=`https://${o}.${s}.${r}`;return(0,a.ae)(l)??l}function ha(e={}){
const t=(0,a.x3)({settingValue:e.apiKey,environmentVariableName:"AWS_BEARER_TOKEN_BEDROCK"});const o=t&&t.trim().length>0?t.trim():void 0
;const n=o?ra(o,e.fetch):ia(async()=>{const t=(0,a.Fv)({settingValue:e.region,settingName:"region",environmentVariableName:"AWS_REGION",description:"AWS region"
});if(e.credentialProvider){try{return{...await e.credentialProvider(),region:t}}catch(e){const t=e instanceof Error?e.message:String(e)
;throw new Error(`AWS credential provider failed: ${t}. Please ensure your credential provider returns valid AWS credentials with accessKeyId and secretAccessKey properties.`)
}}try{return{region:t,accessKeyId:(0,a.Fv)({settingValue:e.accessKeyId,settingName:"accessKeyId",environmentVariableName:"AWS_ACCESS_KEY_ID",
description:"AWS access key ID"}),secretAccessKey:(0,a.Fv)({settingValue:e.secretAccessKey,settingName:"secretAccessKey",
environmentVariableName:"AWS_SECRET_ACCESS_KEY",description:"AWS secret access key"}),
sessionToken:e.accessKeyId!=null&&e.secretAccessKey!=null?e.sessionToken:(0,a.x3)({settingValue:e.sessionToken,environmentVariableName:"AWS_SESSION_TOKEN"})}
}catch(e){const t=e instanceof Error?e.message:String(e);if(t.includes("AWS_ACCESS_KEY_ID")||t.includes("accessKeyId")){
throw new Error(`AWS SigV4 authentication requires AWS credentials. Please provide either:\n1. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY environment variables\n2. Provide accessKeyId and secretAccessKey in options\n3. Use a credentialProvider function\n4. Use API key authentication with AWS_BEARER_TOKEN_BEDROCK or apiKey option\nOriginal error: ${t}`)
}if(t.includes("AWS_SECRET_ACCESS_KEY")||t.includes("secretAccessKey")){
throw new Error(`AWS SigV4 authentication requires both AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. Please ensure both credentials are provided.\nOriginal error: ${t}`)
}throw e}},e.fetch);const i=()=>{const t=e.headers??{};return(0,a.WZ)(t,`ai-sdk-amazon-bedrock/${aa}`)};const s=()=>pa({baseURL:e.baseURL,getRegion:()=>(0,
a.Fv)({settingValue:e.region,settingName:"region",environmentVariableName:"AWS_REGION",description:"AWS region"}),service:"bedrock-runtime",
serviceEndpointUrlEnvironmentVariableName:"AWS_ENDPOINT_URL_BEDROCK_RUNTIME"});const r=()=>pa({baseURL:e.baseURL,getRegion:()=>(0,a.Fv)({settingValue:e.region,
settingName:"region",environmentVariableName:"AWS_REGION",description:"AWS region"}),service:"bedrock-agent-runtime",
serviceEndpointUrlEnvironmentVariableName:"AWS_ENDPOINT_URL_BEDROCK_AGENT_RUNTIME"});const l=(e,t={})=>new Nn(e,{baseUrl:s,headers:i,fetch:n,generateId:a.$C,
modelFamily:t.modelFamily});const c=function(e,t){if(new.target){throw new Error("The Amazon Bedrock model function cannot be called with the new keyword.")}
return l(e,t)};const u=(e,t={})=>new Jn(e,{baseUrl:s,headers:i,fetch:n,modelFamily:t.modelFamily});const d=e=>new ta(e,{baseUrl:s,headers:i,fetch:n})
;const p=t=>new ua(t,{baseUrl:r,region:(0,a.Fv)({settingValue:e.region,settingName:"region",environmentVariableName:"AWS_REGION",description:"AWS region"}),
headers:i,fetch:n});c.specificationVersion="v4";c.languageModel=l;c.embedding=u;c.embeddingModel=u;c.textEmbedding=u;c.textEmbeddingModel=u;c.image=d
;c.imageModel=d;c.reranking=p;c.rerankingModel=p;c.tools=go;return c}var _a=ha()}};
