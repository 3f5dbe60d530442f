"use strict";exports.id=9415;exports.ids=[9415];exports.modules={49415:(e,t,r)=>{r.d(t,{cI:()=>Je,ao:()=>We,HE:()=>Is,mD:()=>Rr,m2:()=>b,L8:()=>P,NR:()=>C,
Z9:()=>M,XQ:()=>V,hr:()=>Z,ej:()=>q,jW:()=>D,n_:()=>_,HD:()=>Kn,JM:()=>Gn,Ds:()=>Hn,sl:()=>Un,ny:()=>Jn,cV:()=>zn,qX:()=>U,EK:()=>H,hL:()=>dn,J2:()=>fn,
z:()=>pn,iH:()=>W,zt:()=>Qn,CR:()=>z,cb:()=>x,_$:()=>ue,sM:()=>xe,WN:()=>ze,$9:()=>Ke,rV:()=>Fs,PX:()=>Q,$C:()=>Ye,$b:()=>tt,G1:()=>X,yu:()=>Se,_s:()=>ot,
zf:()=>Y,g6:()=>vt,Cs:()=>Ie,R:()=>ut,ks:()=>K,u4:()=>lt,J6:()=>Ce,qs:()=>dt,Jk:()=>pt,ID:()=>Mr,WL:()=>mt,x3:()=>ht,Fv:()=>yt,sq:()=>xt,jv:()=>bt,HQ:()=>St,
F8:()=>It,qx:()=>ae,y6:()=>Hr,xI:()=>Kr,S:()=>nn,GU:()=>rn,st:()=>en,SP:()=>sn,RG:()=>w,hd:()=>mn,SL:()=>yn,Wo:()=>Gr,p5:()=>gn,H:()=>hn,N8:()=>zr,ZZ:()=>Ur,
ZA:()=>Pt,Qf:()=>ns,f3:()=>Ds,Qj:()=>As,S8:()=>A,Nv:()=>Rs,k5:()=>Dr,E8:()=>O,jN:()=>cn,WZ:()=>oe,ae:()=>Ls,C_:()=>Zr});var n=r(90583);var s=r(69171)
;var a=r(88532);var o=r(98439);var i=r(30252);class u extends Error{constructor(e,t){super(e),this.name="ParseError",this.type=t.type,this.field=t.field,
this.value=t.value,this.line=t.line}}const c=10,l=13,d=32;function f(e){}function p(e){
if(typeof e=="function")throw new TypeError("`config` must be an object, got a function instead. Did you mean `createParser({onEvent: fn})`?")
;const{onEvent:t=f,onError:r=f,onRetry:n=f,onComment:s,maxBufferSize:a}=e,o=[];let i=0,p=!0,y,g="",v=0,b,w=!1;function x(e){
if(w)throw new Error("Cannot feed parser: it was terminated after exceeding the configured max buffer size. Call `reset()` to resume parsing.");if(p&&(p=!1,
e.charCodeAt(0)===239&&e.charCodeAt(1)===187&&e.charCodeAt(2)===191&&(e=e.slice(3))),o.length===0){const t=I(e);t!==""&&(o.push(t),i=t.length),S();return}
if(e.indexOf(`\n`)===-1&&e.indexOf("\r")===-1){o.push(e),i+=e.length,S();return}o.push(e);const t=o.join("");o.length=0,i=0;const r=I(t);r!==""&&(o.push(r),
i=r.length),S()}function S(){a!==void 0&&(i+g.length<=a||(w=!0,o.length=0,i=0,y=void 0,g="",v=0,b=void 0,
r(new u(`Buffered data exceeded max buffer size of ${a} characters`,{type:"max-buffer-size-exceeded"}))))}function I(e){let r=0;if(e.indexOf("\r")===-1){
let n=e.indexOf(`\n`,r);for(;n!==-1;){if(r===n){v>0&&t({id:y,event:b,data:g}),y=void 0,g="",v=0,b=void 0,r=n+1,n=e.indexOf(`\n`,r);continue}
const s=e.charCodeAt(r);if(m(e,r,s)){const s=e.charCodeAt(r+5)===d?r+6:r+5,a=e.slice(s,n);if(v===0&&e.charCodeAt(n+1)===c){t({id:y,event:b,data:a}),y=void 0,
g="",b=void 0,r=n+2,n=e.indexOf(`\n`,r);continue}g=v===0?a:`${g}\n${a}`,v++}else h(e,r,s)?b=e.slice(e.charCodeAt(r+6)===d?r+7:r+6,n)||void 0:A(e,r,n);r=n+1,
n=e.indexOf(`\n`,r)}return e.slice(r)}for(;r<e.length;){const t=e.indexOf("\r",r),n=e.indexOf(`\n`,r);let s=-1
;if(t!==-1&&n!==-1?s=t<n?t:n:t!==-1?t===e.length-1?s=-1:s=t:n!==-1&&(s=n),s===-1)break;A(e,r,s),r=s+1,e.charCodeAt(r-1)===l&&e.charCodeAt(r)===c&&r++}
return e.slice(r)}function A(e,t,r){if(t===r){T();return}const n=e.charCodeAt(t);if(m(e,t,n)){const n=e.charCodeAt(t+5)===d?t+6:t+5,s=e.slice(n,r)
;g=v===0?s:`${g}\n${s}`,v++;return}if(h(e,t,n)){b=e.slice(e.charCodeAt(t+6)===d?t+7:t+6,r)||void 0;return}
if(n===105&&e.charCodeAt(t+1)===100&&e.charCodeAt(t+2)===58){const n=e.slice(e.charCodeAt(t+3)===d?t+4:t+3,r);n.includes("\0")||(y=n);return}if(n===58){if(s){
const n=e.slice(t,r);s(n.slice(e.charCodeAt(t+1)===d?2:1))}return}const a=e.slice(t,r),o=a.indexOf(":");if(o===-1){k(a,"",a);return}
const i=a.slice(0,o),u=a.charCodeAt(o+1)===d?2:1,c=a.slice(o+u);k(i,c,a)}function k(e,t,s){switch(e){case"event":b=t||void 0;break;case"data":
g=v===0?t:`${g}\n${t}`,v++;break;case"id":t.includes("\0")||(y=t);break;case"retry":
/^\d+$/.test(t)?n(parseInt(t,10)):r(new u(`Invalid \`retry\` value: "${t}"`,{type:"invalid-retry",value:t,line:s}));break;default:
r(new u(`Unknown field "${e.length>20?`${e.slice(0,20)}\u2026`:e}"`,{type:"unknown-field",field:e,value:t,line:s}));break}}function T(){v>0&&t({id:y,event:b,
data:g}),y=void 0,g="",v=0,b=void 0}function $(e={}){if(e.consume&&o.length>0){const e=o.join("");A(e,0,e.length)}p=!0,y=void 0,g="",v=0,b=void 0,o.length=0,
i=0,w=!1}return{feed:x,reset:$}}function m(e,t,r){
return r===100&&e.charCodeAt(t+1)===97&&e.charCodeAt(t+2)===116&&e.charCodeAt(t+3)===97&&e.charCodeAt(t+4)===58}function h(e,t,r){
return r===101&&e.charCodeAt(t+1)===118&&e.charCodeAt(t+2)===101&&e.charCodeAt(t+3)===110&&e.charCodeAt(t+4)===116&&e.charCodeAt(t+5)===58}
class y extends TransformStream{constructor({onError:e,onRetry:t,onComment:r,maxBufferSize:n}={}){let s;super({start(a){s=p({onEvent:e=>{a.enqueue(e)},
onError(t){typeof e=="function"&&e(t),(e==="terminate"||t.type==="max-buffer-size-exceeded")&&a.error(t)},onRetry:t,onComment:r,maxBufferSize:n})},transform(e){
s.feed(e)}})}}var g=r(11479);function v(e){return e===void 0?[]:Array.isArray(e)?e:[e]}function b(...e){return e.reduce((e,t)=>({...e,...t}),{})}function w(e){
return Object.fromEntries(Object.entries(e).filter(([e,t])=>t!=null))}async function x(e,t){if(e==null)return;const r=t?.abortSignal;return new Promise((t,n)=>{
if(r?.aborted){n(S());return}const s=setTimeout(()=>{a();t()},e);const a=()=>{clearTimeout(s);r?.removeEventListener("abort",o)};const o=()=>{a();n(S())}
;r?.addEventListener("abort",o)})}function S(){return new DOMException("Delay was aborted","AbortError")}function I(e){const t=e??globalThis.WebSocket
;if(t==null)throw new Error("No WebSocket implementation available.");return t}function A(e){const t=new URL(e)
;if(t.protocol==="http:")t.protocol="ws:";else if(t.protocol==="https:")t.protocol="wss:";return t}const k=new TextDecoder;async function T(e){
if(typeof e==="string")return e;if(e instanceof ArrayBuffer)return k.decode(e);if(ArrayBuffer.isView(e))return k.decode(e)
;if(typeof Blob!=="undefined"&&e instanceof Blob)return e.text();return String(e)}const $=1
;async function O(e,{highWaterMark:t=1048576,pollIntervalMs:r=20,abortSignal:n}={}){while(e.readyState===$&&(e.bufferedAmount??0)>t){if(n?.aborted===true)return
;await x(r)}}
function P({url:e,protocols:t,headers:r,webSocket:n,abortSignal:s,onOpen:a,onMessageText:o,onProcessingError:i,onSocketError:u,onClose:c,onAbort:l}){let d;let f
;const p=e=>{if(f!=null){s?.removeEventListener("abort",f);f=void 0}try{d?.close(e)}catch{}};if(s?.aborted){l?.(s.reason??new Error("Aborted"));return{
socket:void 0,close:p}}try{d=new(I(n))(e,t,{headers:w(r??{})})}catch(e){i(e);return{socket:void 0,close:p}}if(s!=null&&l!=null){
f=()=>l(s.reason??new Error("Aborted"));s.addEventListener("abort",f,{once:true})}const m=d;d.onopen=()=>{try{a?.(m)}catch(e){i(e)}};let h=Promise.resolve()
;d.onmessage=e=>{h=h.then(()=>T(e.data)).then(e=>o(e)).catch(i)};d.onerror=()=>{h=h.then(()=>u?.()).catch(i)};d.onclose=e=>{const t=e
;const r=typeof t?.code==="number"?t.code:void 0;const n=typeof t?.reason==="string"?t.reason:void 0;h=h.then(()=>c?.({code:r,reason:n})).catch(i)};return{
socket:d,close:p}}function C(e){let t=false;return new ReadableStream({async pull(r){if(t)return;try{const{value:t,done:n}=await e.next()
;if(n)r.close();else r.enqueue(t)}catch(e){r.error(e)}},async cancel(r){t=true;if(e.return)try{await e.return(r)}catch{}}})}const{btoa:E,atob:j}=globalThis
;function M(e){const t=e.replace(/-/g,"+").replace(/_/g,"/");const r=j(t);const n=new Uint8Array(r.length);for(let e=0;e<r.length;e++)n[e]=r.charCodeAt(e)
;return n}function _(e){if(typeof globalThis.Buffer?.from==="function")return globalThis.Buffer.from(e.buffer,e.byteOffset,e.byteLength).toString("base64")
;const t=[];const r=4096;for(let n=0;n<e.length;n+=r)t.push(String.fromCodePoint(...e.subarray(n,n+r)));return E(t.join(""))}
const N=Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype),Symbol.toStringTag).get
;const R=Object.getOwnPropertyDescriptor(ArrayBuffer.prototype,"byteLength").get;function L(e){return ArrayBuffer.isView(e)&&N.call(e)==="Uint8Array"}
function B(e){if(typeof e!=="object"||e===null||!("byteLength"in e))return false;try{R.call(e);return true}catch{return false}}function q(e){return L(e)?_(e):e}
function V(e){if(e.type==="stream"){const t=new n.b8({functionality:"streaming file upload"});e.stream.cancel(t).catch(()=>{});throw t}
if(e.type==="text")return(new TextEncoder).encode(e.text);if(e.data instanceof Uint8Array)return e.data
;if(L(e.data))return new Uint8Array(e.data.buffer,e.data.byteOffset,e.data.byteLength);if(B(e.data))return new Uint8Array(e.data);return M(e.data)}
function F(e){if(e.type==="url")return e.url;return`data:${e.mediaType};base64,${typeof e.data==="string"?e.data:_(e.data)}`}function Z(e){const t=new Set
;const r=new Set;let n=false;let s=false;return new TransformStream({transform(a,o){switch(a.type){case"text-start":case"text-delta":case"text-end":return
;case"tool-input-start":if(a.toolName===e){t.add(a.id);o.enqueue({type:"text-start",id:a.id,...a.providerMetadata&&{providerMetadata:a.providerMetadata}})
;return}break;case"tool-input-delta":if(t.has(a.id)){if(a.delta.length>0)r.add(a.id);o.enqueue({type:"text-delta",id:a.id,delta:a.delta,...a.providerMetadata&&{
providerMetadata:a.providerMetadata}});return}break;case"tool-input-end":if(t.has(a.id))return;break;case"tool-call":if(a.toolName===e){
if(!r.has(a.toolCallId))o.enqueue({type:"text-delta",id:a.toolCallId,delta:a.input,...a.providerMetadata&&{providerMetadata:a.providerMetadata}});o.enqueue({
type:"text-end",id:a.toolCallId,...a.providerMetadata&&{providerMetadata:a.providerMetadata}});n=true;return}if(!a.providerExecuted)s=true;break;case"finish":
if(n&&!s&&a.finishReason.unified==="tool-calls"){o.enqueue({...a,finishReason:{...a.finishReason,unified:"stop"}});return}}o.enqueue(a)}})}function D(e,t={}){
const{useArrayBrackets:r=true}=t;const n=new FormData;for(const[t,s]of Object.entries(e)){if(s==null)continue;if(Array.isArray(s)){if(s.length===1){
n.append(t,s[0]);continue}const e=r?`${t}[]`:t;for(const t of s)n.append(e,t);continue}n.append(t,s)}return n}function U({id:e,model:t,created:r}){return{
id:e??void 0,modelId:t??void 0,timestamp:r!=null?new Date(r*1e3):void 0}}function H(){return{inputTokens:{total:void 0,noCache:void 0,cacheRead:void 0,
cacheWrite:void 0},outputTokens:{total:void 0,text:void 0,reasoning:void 0},raw:void 0}}function z({tools:e=[],providerToolNames:t}){const r={};const n={}
;for(const s of e)if(s.type==="provider"&&s.id in t){const e=t[s.id];r[s.name]=e;n[e]=s.name}return{toProviderToolName:e=>r[e]??e,toCustomToolName:e=>n[e]??e}}
const J=Symbol.for("vercel.ai.providerStreamError");function W({message:e,type:t,code:r,statusCode:n,isRetryable:s,data:a}){const o={message:e,type:t,code:r,
statusCode:n,isRetryable:s,data:a};Object.defineProperty(o,J,{value:true});return o}function K(e){return typeof e==="object"&&e!=null&&e[J]===true}var G=class{
constructor(){this.status={type:"pending"};this._resolve=void 0;this._reject=void 0}get promise(){if(this._promise)return this._promise
;this._promise=new Promise((e,t)=>{if(this.status.type==="resolved")e(this.status.value);else if(this.status.type==="rejected")t(this.status.error)
;this._resolve=e;this._reject=t});return this._promise}resolve(e){this.status={type:"resolved",value:e};if(this._promise)this._resolve?.(e)}reject(e){
this.status={type:"rejected",error:e};if(this._promise)this._reject?.(e)}isResolved(){return this.status.type==="resolved"}isRejected(){
return this.status.type==="rejected"}isPending(){return this.status.type==="pending"}};function Q(e){return Object.fromEntries([...e.headers])}
function X(e=globalThis){if(e.navigator?.userAgent)return e.navigator.userAgent.toLowerCase();if(e.process?.versions?.node)return`node.js/${e.process.version}`
;if(e.EdgeRuntime)return"vercel-edge";return""}function Y(e){
return(e instanceof Error||typeof DOMException==="function"&&e instanceof DOMException)&&(e.name==="AbortError"||e.name==="ResponseAborted"||e.name==="TimeoutError")
}const ee=["fetch failed","failed to fetch"]
;const te=new Set(["ConnectionRefused","ConnectionClosed","FailedToOpenSocket","ECONNRESET","ECONNREFUSED","ETIMEDOUT","EPIPE","UND_ERR_SOCKET","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","UND_ERR_CONNECT_TIMEOUT"])
;function re(e){const t=new Set;let r=e;while(r instanceof Error&&!t.has(r)){t.add(r);const e=r;if(typeof e.code==="string"&&te.has(e.code))return e;r=r.cause}}
function ne({error:e,url:t,requestBodyValues:r}){if(Y(e))return e;if(e instanceof TypeError&&ee.includes(e.message.toLowerCase())){const s=e.cause
;if(s!=null)return new n.hL({message:`Cannot connect to API: ${s.message}`,cause:s,url:t,requestBodyValues:r,isRetryable:true})}const s=re(e);if(s!=null){
if(n.hL.isInstance(e))return new n.hL({message:e.message,cause:e.cause,url:e.url,requestBodyValues:e.requestBodyValues,statusCode:e.statusCode,
responseHeaders:e.responseHeaders,responseBody:e.responseBody,data:e.data,isRetryable:true});return new n.hL({
message:`Cannot connect to API: ${e instanceof Error?e.message:s.message}`,cause:e,url:t,requestBodyValues:r,isRetryable:true})}return e}const se="5.0.81"
;function ae(e){if(e==null)return{};const t={};if(e instanceof Headers)e.forEach((e,r)=>{t[r.toLowerCase()]=e});else{if(!Array.isArray(e))e=Object.entries(e)
;for(const[r,n]of e)if(n!=null)t[r.toLowerCase()]=n}return t}function oe(e,...t){const r=new Headers(ae(e));const n=r.get("user-agent")||""
;r.set("user-agent",[n,...t].filter(Boolean).join(" "));return Object.fromEntries(r.entries())}const ie=()=>globalThis.fetch
;const ue=async({url:e,headers:t={},failedResponseHandler:r,successfulResponseHandler:s,abortSignal:a,fetch:o=ie()})=>{try{const i=await o(e,{method:"DELETE",
headers:oe(t,`ai-sdk-provider-utils/${se}`,X()),signal:a});const u=Q(i);if(!i.ok){let t;try{t=await r({response:i,url:e,requestBodyValues:{}})}catch(t){
if(Y(t)||n.hL.isInstance(t))throw t;throw new n.hL({message:"Failed to process error response",cause:t,statusCode:i.status,url:e,responseHeaders:u,
requestBodyValues:{}})}throw t.value}try{return await s({response:i,url:e,requestBodyValues:{}})}catch(t){if(t instanceof Error){
if(Y(t)||n.hL.isInstance(t))throw t}throw new n.hL({message:"Failed to process successful response",cause:t,statusCode:i.status,url:e,responseHeaders:u,
requestBodyValues:{}})}}catch(t){throw ne({error:t,url:e,requestBodyValues:{}})}};const ce=[{mediaType:"image/gif",bytesPrefix:[71,73,70,56,55,97]},{
mediaType:"image/gif",bytesPrefix:[71,73,70,56,57,97]},{mediaType:"image/png",bytesPrefix:[137,80,78,71]},{mediaType:"image/jpeg",bytesPrefix:[255,216]},{
mediaType:"image/webp",bytesPrefix:[82,73,70,70,null,null,null,null,87,69,66,80]},{mediaType:"image/bmp",bytesPrefix:[66,77,null,null,null,null,0,0,0,0]},{
mediaType:"image/tiff",bytesPrefix:[73,73,42,0]},{mediaType:"image/tiff",bytesPrefix:[77,77,0,42]},{mediaType:"image/avif",
bytesPrefix:[0,0,0,null,102,116,121,112,97,118,105,102]},{mediaType:"image/heic",bytesPrefix:[0,0,0,null,102,116,121,112,104,101,105,99]}];const le=[{
mediaType:"application/pdf",bytesPrefix:[37,80,68,70]}];const de=[{mediaType:"audio/aac",bytesPrefix:[255,240]},{mediaType:"audio/aac",bytesPrefix:[255,241]},{
mediaType:"audio/aac",bytesPrefix:[255,248]},{mediaType:"audio/aac",bytesPrefix:[255,249]},{mediaType:"audio/mpeg",bytesPrefix:[255,251]},{
mediaType:"audio/mpeg",bytesPrefix:[255,250]},{mediaType:"audio/mpeg",bytesPrefix:[255,243]},{mediaType:"audio/mpeg",bytesPrefix:[255,242]},{
mediaType:"audio/mpeg",bytesPrefix:[255,227]},{mediaType:"audio/mpeg",bytesPrefix:[255,226]},{mediaType:"audio/wav",
bytesPrefix:[82,73,70,70,null,null,null,null,87,65,86,69]},{mediaType:"audio/ogg",bytesPrefix:[79,103,103,83]},{mediaType:"audio/flac",
bytesPrefix:[102,76,97,67]},{mediaType:"audio/aac",bytesPrefix:[64,21,0,0]},{mediaType:"audio/webm",bytesPrefix:[26,69,223,163]}];const fe=[...de,{
mediaType:"audio/mp4",bytesPrefix:[0,0,0,null,102,116,121,112]}];const pe=[{mediaType:"video/mp4",bytesPrefix:[0,0,0,null,102,116,121,112]},{
mediaType:"video/webm",bytesPrefix:[26,69,223,163]},{mediaType:"video/quicktime",bytesPrefix:[0,0,0,20,102,116,121,112,113,116]},{mediaType:"video/x-msvideo",
bytesPrefix:[82,73,70,70]}];const me=18;const he=131084;function ye(e,t){if(typeof e!=="string")return e.length>t?e.subarray(0,t):e;const r=Math.ceil(t/3)*4
;const n=M(e.substring(0,Math.min(e.length,r)));return n.length>t?n.subarray(0,t):n}function ge(e){return e.length>10&&e[0]===73&&e[1]===68&&e[2]===51}
const ve=e=>{const t=(e[6]&127)<<21|(e[7]&127)<<14|(e[8]&127)<<7|e[9]&127;return e.subarray(t+10)};function be({data:e,signatures:t}){let r=ye(e,me)
;if(ge(r))r=ve(ye(e,he));for(const e of t)if(r.length>=e.bytesPrefix.length&&e.bytesPrefix.every((e,t)=>e===null||r[t]===e))return e.mediaType}const we={
image:ce,audio:fe,video:pe,application:le};function xe({data:e,topLevelType:t}){if(t===void 0)return be({data:e,signatures:[...ce,...le,...de,...pe]})
;if(!Object.prototype.hasOwnProperty.call(we,t))return;return be({data:e,signatures:we[t]})}function Se(e){const t=e.indexOf("/")
;return t===-1?e:e.substring(0,t)}function Ie(e){const t=e.indexOf("/");if(t===-1)return false;const r=e.substring(t+1);return r.length>0&&r!=="*"}
async function Ae(e){try{await(e.body?.cancel())}catch{}}const ke="AI_DownloadError";const Te=`vercel.ai.error.${ke}`;const $e=Symbol.for(Te)
;var Oe=class extends n.bD{
constructor({url:e,statusCode:t,statusText:r,cause:n,message:s=(n==null?`Failed to download ${e}: ${t} ${r}`:`Failed to download ${e}: ${n}`)}){super({name:ke,
message:s,cause:n});this[$e]=true;this.url=e;this.statusCode=t;this.statusText=r}static isInstance(e){return n.bD.hasMarker(e,Te)}};function Pe(e=globalThis){
return e.window!=null}function Ce(e,t){try{return new URL(e).origin===new URL(t).origin}catch{return false}}
const Ee=["connection","keep-alive","te","trailer","transfer-encoding","upgrade","host","forwarded","proxy-authorization","via","x-forwarded-for","x-forwarded-host","x-forwarded-proto","x-real-ip","metadata","metadata-flavor","x-aws-ec2-metadata-token","x-metadata-token","cookie","set-cookie"]
;function je(e){const t=new Headers(e);for(const e of Ee)t.delete(e);return t}function Me(e){let t;try{t=new URL(e)}catch{throw new Oe({url:e,
message:`Invalid URL: ${e}`})}if(t.protocol==="data:")return;if(t.protocol!=="http:"&&t.protocol!=="https:")throw new Oe({url:e,
message:`URL scheme must be http, https, or data, got ${t.protocol}`});const r=t.hostname.toLowerCase().replace(/\.+$/,"");if(!r)throw new Oe({url:e,
message:`URL must have a hostname`});if(r==="localhost"||r.endsWith(".local")||r.endsWith(".localhost")||r.endsWith(".internal"))throw new Oe({url:e,
message:`URL with hostname ${r} is not allowed`});if(r.startsWith("[")&&r.endsWith("]")){if(Le(r.slice(1,-1)))throw new Oe({url:e,
message:`URL with IPv6 address ${r} is not allowed`});return}if(_e(r)){if(Ne(r))throw new Oe({url:e,message:`URL with IP address ${r} is not allowed`})}}
function _e(e){const t=e.split(".");if(t.length!==4)return false;return t.every(e=>{const t=Number(e);return Number.isInteger(t)&&t>=0&&t<=255&&String(t)===e})}
function Ne(e){const[t,r,n]=e.split(".").map(Number);if(t===0)return true;if(t===10)return true;if(t===100&&r>=64&&r<=127)return true;if(t===127)return true
;if(t===169&&r===254)return true;if(t===172&&r>=16&&r<=31)return true;if(t===192&&r===0&&n===0)return true;if(t===192&&r===0&&n===2)return true
;if(t===192&&r===168)return true;if(t===198&&(r===18||r===19))return true;if(t===198&&r===51&&n===100)return true;if(t===203&&r===0&&n===113)return true
;if(t>=224)return true;return false}function Re(e){let t=e.toLowerCase();const r=t.indexOf("%");if(r!==-1)t=t.slice(0,r);const n=t.split("::")
;if(n.length>2)return null;const s=e=>{if(e==="")return[];const t=[];const r=e.split(":");for(let e=0;e<r.length;e++){const n=r[e];if(n.includes(".")){
if(e!==r.length-1||!_e(n))return null;const[s,a,o,i]=n.split(".").map(Number);t.push(s<<8|a,o<<8|i);continue}if(!/^[0-9a-f]{1,4}$/.test(n))return null
;t.push(parseInt(n,16))}return t};const a=s(n[0]);if(a===null)return null;if(n.length===2){const e=s(n[1]);if(e===null)return null;const t=8-a.length-e.length
;if(t<0)return null;return[...a,...new Array(t).fill(0),...e]}return a.length===8?a:null}function Le(e){const t=Re(e);if(t===null)return true
;const r=e=>t.slice(0,e).every(e=>e===0);if(r(7)&&(t[7]===0||t[7]===1))return true;if((t[0]&65024)===64512)return true;if((t[0]&65472)===65152)return true
;if((t[0]&65472)===65216)return true;if((t[0]&65280)===65280)return true;if(t[0]===8193&&t[1]===3512)return true;if(t[0]===16383&&(t[1]&61440)===0)return true
;if(r(6)||r(5)&&t[5]===65535||r(4)&&t[4]===65535&&t[5]===0||t[0]===100&&t[1]===65435&&t[2]===0&&t[3]===0&&t[4]===0&&t[5]===0||t[0]===100&&t[1]===65435&&t[2]===1)return Ne(`${t[6]>>8&255}.${t[6]&255}.${t[7]>>8&255}.${t[7]&255}`)
;return false}const Be=10;const qe=new Set([301,302,303,307,308])
;async function Ve({url:e,init:t,fetch:r,trustedOrigin:n,redirect:s="error",requireDnsValidation:a=false}){const o=e.toString();if(!(n!==void 0&&Ce(o,n))){Me(o)
;if(a&&(r==null||r===globalThis.fetch)&&!(Pe()&&typeof document!=="undefined"))throw new Oe({url:o,
message:"This server runtime requires a custom fetch with connect-time DNS validation for untrusted URLs"})}return await(r??globalThis.fetch)(e,{...t,redirect:s
})}async function Fe({url:e,headers:t,abortSignal:r,maxRedirects:n=Be,fetch:s,trustedOrigin:a}){let o=t===void 0?void 0:je(t);const i=e=>{const t={signal:r,
redirect:e};if(o!==void 0)t.headers=new Headers(o);return t};let u=e;for(let t=0;t<=n;t++){if(!(a!==void 0&&Ce(u,a)))Me(u);const t=s??globalThis.fetch
;const r=await t(u,i("manual"));if(r.type==="opaqueredirect"){if(!Pe())throw new Oe({url:e,message:`Redirect from ${u} could not be validated and was blocked`})
;return await t(u,i("follow"))}const n=r.headers?.get("location");if(qe.has(r.status)&&n){Ae(r);const t=new URL(n,u).toString()
;if(new URL(u).protocol==="https:"&&new URL(t).protocol==="http:")throw new Oe({url:e,message:"Redirect from HTTPS to HTTP was blocked"})
;if(o!==void 0&&!Ce(t,u)){const e=o.get("user-agent");o=new Headers(e==null?void 0:{"user-agent":e})}u=t;continue}return r}throw new Oe({url:e,
message:`Too many redirects (max ${n})`})}
const Ze=new Set(["accept","accept-language","baggage","cache-control","idempotency-key","if-match","if-modified-since","if-none-match","if-range","if-unmodified-since","pragma","range","traceparent","tracestate","user-agent","x-correlation-id","x-request-id"])
;async function De({headers:e,credentialedOrigin:t,untrustedFirstHopHeaders:r,...n}){let s;if(e!==void 0){s=je(e);const a=t??n.trustedOrigin
;if(a===void 0||!Ce(n.url,a)){const e=new Set([...Ze,...(r??[]).map(e=>e.toLowerCase())]);s=new Headers([...s].filter(([t])=>e.has(t)))}}return Fe({...n,
headers:s})}const Ue=2147483648;async function He({response:e,url:t,maxBytes:r=Ue,onChunk:n}){const s=e.headers.get("content-length");if(s!=null){
const n=parseInt(s,10);if(!isNaN(n)&&n>r){await Ae(e);throw new Oe({url:t,message:`Download of ${t} exceeded maximum size of ${r} bytes (Content-Length: ${n}).`
})}}const a=e.body;if(a==null)return new Uint8Array(0);const o=a.getReader();const i=[];let u=0;try{while(true){const{done:e,value:s}=await o.read();if(e)break
;u+=s.length;if(u>r)throw new Oe({url:t,message:`Download of ${t} exceeded maximum size of ${r} bytes.`});if(n!=null){n(s);continue}
i.push(s.byteLength<s.buffer.byteLength?new Uint8Array(s):s)}}finally{try{await o.cancel()}catch{}finally{o.releaseLock()}}const c=new Uint8Array(n!=null?0:u)
;let l=0;for(const e of i){c.set(e,l);l+=e.length}return c}async function ze(e,t){try{const r=await De({url:e,abortSignal:t?.abortSignal,fetch:t?.fetch})
;if(!r.ok){await Ae(r);throw new Oe({url:e,statusCode:r.status,statusText:r.statusText})}const n=await He({response:r,url:e,maxBytes:t?.maxBytes??2147483648})
;const s=r.headers.get("content-type")??void 0;return new Blob([n],s?{type:s}:void 0)}catch(t){if(Oe.isInstance(t))throw t;throw new Oe({url:e,cause:t})}}
const Je=Symbol.for("vercel.ai.embeddingModel.maxInputBytesPerCall");const We=Symbol.for("vercel.ai.embeddingModel.providerOptionsTransformer");function Ke(e){
const t=encodeURIComponent(e);return t==="."?"%252E":t===".."?"%252E%252E":t}function Ge({text:e,startLine:t,endLine:r}){if(t==null&&r==null)return e
;const n=e.includes("\r\n")?"\r\n":e.includes("\n")?"\n":e.includes("\r")?"\r":"\n";const s=e.split(n);const a=Math.max(1,t??1)-1
;const o=Math.min(s.length,r??s.length);return s.slice(a,o).join(n)}function Qe(...e){return e.filter(e=>e!=null)}
const Xe=({prefix:e,size:t=16,alphabet:r="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",separator:s="-"}={})=>{const a=()=>{const e=r.length
;const n=new Array(t);for(let s=0;s<t;s++)n[s]=r[Math.random()*e|0];return n.join("")};if(e==null)return a;if(r.includes(s))throw new n.Di({
argument:"separator",message:`The separator "${s}" must not be part of the alphabet "${r}".`});return()=>`${e}${s}${a()}`};const Ye=Xe()
;const et=()=>globalThis.fetch
;const tt=async({url:e,headers:t={},successfulResponseHandler:r,failedResponseHandler:s,abortSignal:a,fetch:o,validateUrl:i,credentialedOrigin:u,trustedOrigin:c})=>{
try{const l=o??et();const d=oe(u!==void 0&&!Ce(e,u)?{}:t,`ai-sdk-provider-utils/${se}`,X());const f=i?await Fe({url:e,headers:d,abortSignal:a,fetch:o,
trustedOrigin:c}):await l(e,{method:"GET",headers:d,signal:a});const p=Q(f);if(!f.ok){let t;try{t=await s({response:f,url:e,requestBodyValues:{}})}catch(t){
if(Y(t)||n.hL.isInstance(t))throw t;throw new n.hL({message:"Failed to process error response",cause:t,statusCode:f.status,url:e,responseHeaders:p,
requestBodyValues:{}})}throw t.value}try{return await r({response:f,url:e,requestBodyValues:{}})}catch(t){if(t instanceof Error){
if(Y(t)||n.hL.isInstance(t))throw t}throw new n.hL({message:"Failed to process successful response",cause:t,statusCode:f.status,url:e,responseHeaders:p,
requestBodyValues:{}})}}catch(t){throw ne({error:t,url:e,requestBodyValues:{}})}};const rt="JSON schema:"
;const nt="You MUST answer with a JSON object that matches the JSON schema above.";const st="You MUST answer with JSON."
;function at({prompt:e,schema:t,schemaPrefix:r=(t!=null?rt:void 0),schemaSuffix:n=(t!=null?nt:st)}){
return[e!=null&&e.length>0?e:void 0,e!=null&&e.length>0?"":void 0,r,t!=null?JSON.stringify(t):void 0,n].filter(e=>e!=null).join("\n")}
function ot({messages:e,schema:t,schemaPrefix:r,schemaSuffix:n}){const s=e[0]?.role==="system"?{...e[0]}:{role:"system",content:""};s.content=at({
prompt:s.content,schema:t,schemaPrefix:r,schemaSuffix:n});return[s,...e[0]?.role==="system"?e.slice(1):e]}function it(e){
return globalThis.Buffer?.isBuffer(e)??false}function ut(e){return e!=null}function ct(e){
return typeof e==="object"&&e!==null&&!L(e)&&!(e instanceof URL)&&!B(e)&&!it(e)&&!("type"in e)}function lt(e){
return e!=null&&typeof e==="object"&&!Array.isArray(e)}function dt({mediaType:e,url:t,supportedUrls:r}){e=e.toLowerCase();const n=!e.includes("/")
;return Object.entries(r).map(([e,t])=>{const r=e.toLowerCase();return r==="*"||r==="*/*"?{mediaTypePrefix:"",regexes:t}:{mediaTypePrefix:r.replace(/\*/,""),
regexes:t}}).filter(({mediaTypePrefix:t})=>{if(t==="")return true;if(n)return`${e}/`===t;return t.endsWith("/")?e.startsWith(t):e===t
}).flatMap(({regexes:e})=>e).some(e=>ft(e,t))}function ft(e,t){if(!e.global&&!e.sticky)return e.test(t);const r=e.lastIndex;e.lastIndex=0;try{return e.test(t)
}finally{e.lastIndex=r}}function pt(e){return/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.exec(e)?.[0]===e}
function mt({apiKey:e,environmentVariableName:t,apiKeyParameterName:r="apiKey",description:s}){if(typeof e==="string")return e;if(e!=null)throw new n.Kq({
message:`${s} API key must be a string.`});if(typeof process==="undefined")throw new n.Kq({
message:`${s} API key is missing. Pass it using the '${r}' parameter. Environment variables are not supported in this environment.`});e=process.env[t]
;if(e==null)throw new n.Kq({message:`${s} API key is missing. Pass it using the '${r}' parameter or the ${t} environment variable.`})
;if(typeof e!=="string")throw new n.Kq({message:`${s} API key must be a string. The value of the ${t} environment variable is not a string.`});return e}
function ht({settingValue:e,environmentVariableName:t}){if(typeof e==="string")return e;if(e!=null||typeof process==="undefined")return;e=process.env[t]
;if(e==null||typeof e!=="string")return;return e}function yt({settingValue:e,environmentVariableName:t,settingName:r,description:s}){
if(typeof e==="string")return e;if(e!=null)throw new n.Vf({message:`${s} setting must be a string.`});if(typeof process==="undefined")throw new n.Vf({
message:`${s} setting is missing. Pass it using the '${r}' parameter. Environment variables are not supported in this environment.`});e=process.env[t]
;if(e==null)throw new n.Vf({message:`${s} setting is missing. Pass it using the '${r}' parameter or the ${t} environment variable.`})
;if(typeof e!=="string")throw new n.Vf({message:`${s} setting must be a string. The value of the ${t} environment variable is not a string.`});return e}
const gt=["minimal","low","medium","high","xhigh","max"];function vt(e){return e!==void 0&&e!=="provider-default"}
function bt({reasoning:e,effortMap:t,providerOptionsEffort:r,warnings:n}){if(r!=null)return r;if(!vt(e))return;const s=gt.indexOf(e)
;const a=[e,...gt.slice(0,Math.max(s,0)).reverse(),...gt.slice(s+1)].find(e=>t[e]!=null);if(a==null){n.push({type:"unsupported",feature:"reasoning",
details:`reasoning "${e}" is not supported by this model.`});return}const o=t[a];if(o!==e)n.push({type:"compatibility",feature:"reasoning",
details:`reasoning "${e}" is not directly supported by this model. mapped to effort "${o}".`});return o}const wt={minimal:.02,low:.1,medium:.3,high:.6,xhigh:.9,
max:.95};function xt({reasoning:e,maxOutputTokens:t,maxReasoningBudget:r,minReasoningBudget:n=1024,budgetPercentages:s,warnings:a}){if(e==="none"){a.push({
type:"compatibility",feature:"reasoning",details:`reasoning "none" is not supported by this model. mapped to the minimum reasoning budget of ${n} tokens.`})
;return n}const o=s?.[e]??wt[e];return Math.min(r,Math.max(n,Math.round(t*o)))}function St(e){const[t,r=""]=e.toLowerCase().split("/");return{mpeg:"mp3",
"x-wav":"wav",opus:"ogg",mp4:"m4a","x-m4a":"m4a"}[r]??r}function It({total:e,pending:t,completed:r,failed:n}){if(At(e)&&At(t)&&At(r)&&At(n)&&t+r+n===e)return{
total:e,pending:t,completed:r,failed:n}}function At(e){return e!=null&&Number.isSafeInteger(e)&&e>=0}
const kt=/"(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])"\s*:/
;const Tt=/"(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)"\s*:/
;function $t(e){const t=JSON.parse(e);if(t===null||typeof t!=="object")return t;if(kt.test(e)===false&&Tt.test(e)===false)return t;return Ot(t)}function Ot(e){
let t=[e];while(t.length){const e=t;t=[];for(const r of e){
if(Object.prototype.hasOwnProperty.call(r,"__proto__"))throw new SyntaxError("Object contains forbidden prototype property")
;if(Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor!==null&&typeof r.constructor==="object"&&Object.prototype.hasOwnProperty.call(r.constructor,"prototype"))throw new SyntaxError("Object contains forbidden prototype property")
;for(const e in r){const n=r[e];if(n&&typeof n==="object")t.push(n)}}}return e}function Pt(e){const{stackTraceLimit:t}=Error;try{Error.stackTraceLimit=0}catch{
return $t(e)}try{return $t(e)}finally{Error.stackTraceLimit=t}}function Ct(e){if(e.type==="object"||Array.isArray(e.type)&&e.type.includes("object")){
const{additionalProperties:t}=e;e.additionalProperties=t!=null&&typeof t!=="boolean"?Et(t):false;const{properties:r}=e
;if(r!=null)for(const e of Object.keys(r))r[e]=Et(r[e])}if(e.items!=null)e.items=Array.isArray(e.items)?e.items.map(Et):Et(e.items)
;if(e.anyOf!=null)e.anyOf=e.anyOf.map(Et);if(e.allOf!=null)e.allOf=e.allOf.map(Et);if(e.oneOf!=null)e.oneOf=e.oneOf.map(Et);const{definitions:t}=e
;if(t!=null)for(const e of Object.keys(t))t[e]=Et(t[e]);return e}function Et(e){if(typeof e==="boolean")return e;return Ct(e)}
const jt=Symbol("Let zodToJsonSchema decide on which parser to use");const Mt={name:void 0,$refStrategy:"root",basePath:["#"],effectStrategy:"input",
pipeStrategy:"all",dateStrategy:"format:date-time",mapStrategy:"entries",removeAdditionalStrategy:"passthrough",allowedAdditionalProperties:true,
rejectedAdditionalProperties:false,definitionPath:"definitions",strictUnions:false,definitions:{},errorMessages:false,patternStrategy:"escape",
applyRegexFlags:false,emailStrategy:"format:email",base64Strategy:"contentEncoding:base64",nameStrategy:"ref"};const _t=e=>typeof e==="string"?{...Mt,name:e}:{
...Mt,...e};function Nt(){return{}}function Rt(e,t){const r={type:"array"};if(e.type?._def&&e.type?._def?.typeName!=="ZodAny")r.items=$r(e.type._def,{...t,
currentPath:[...t.currentPath,"items"]});if(e.minLength)r.minItems=e.minLength.value;if(e.maxLength)r.maxItems=e.maxLength.value;if(e.exactLength){
r.minItems=e.exactLength.value;r.maxItems=e.exactLength.value}return r}function Lt(e){const t={type:"integer",format:"int64"};if(!e.checks)return t
;for(const r of e.checks)switch(r.kind){case"min":if(r.inclusive)t.minimum=r.value;else t.exclusiveMinimum=r.value;break;case"max":
if(r.inclusive)t.maximum=r.value;else t.exclusiveMaximum=r.value;break;case"multipleOf":t.multipleOf=r.value}return t}function Bt(){return{type:"boolean"}}
function qt(e,t){return $r(e.type._def,t)}const Vt=(e,t)=>$r(e.innerType._def,t);function Ft(e,t,r){const n=r??t.dateStrategy;if(Array.isArray(n))return{
anyOf:n.map(r=>Ft(e,t,r))};switch(n){case"string":case"format:date-time":return{type:"string",format:"date-time"};case"format:date":return{type:"string",
format:"date"};case"integer":return Zt(e)}}const Zt=e=>{const t={type:"integer",format:"unix-time"};for(const r of e.checks)switch(r.kind){case"min":
t.minimum=r.value;break;case"max":t.maximum=r.value}return t};function Dt(e,t){return{...$r(e.innerType._def,t),default:e.defaultValue()}}function Ut(e,t){
return t.effectStrategy==="input"?$r(e.schema._def,t):Nt()}function Ht(e){return{type:"string",enum:Array.from(e.values)}}const zt=e=>{
if("type"in e&&e.type==="string")return false;return"allOf"in e};function Jt(e,t){const r=[$r(e.left._def,{...t,currentPath:[...t.currentPath,"allOf","0"]
}),$r(e.right._def,{...t,currentPath:[...t.currentPath,"allOf","1"]})].filter(e=>!!e);const n=[];r.forEach(e=>{if(zt(e))n.push(...e.allOf);else{let t=e
;if("additionalProperties"in e&&e.additionalProperties===false){const{additionalProperties:r,...n}=e;t=n}n.push(t)}});return n.length?{allOf:n}:void 0}
function Wt(e){const t=typeof e.value;if(t!=="bigint"&&t!=="number"&&t!=="boolean"&&t!=="string")return{type:Array.isArray(e.value)?"array":"object"};return{
type:t==="bigint"?"integer":t,const:e.value}}let Kt=void 0;const Gt={cuid:/^[cC][^\s-]{8,}$/,cuid2:/^[0-9a-z]+$/,ulid:/^[0-9A-HJKMNP-TV-Z]{26}$/,
email:/^(?!\.)(?!.*\.\.)([a-zA-Z0-9_'+\-.]*)[a-zA-Z0-9_+-]@([a-zA-Z0-9][a-zA-Z0-9-]*\.)+[a-zA-Z]{2,}$/,emoji:()=>{
if(Kt===void 0)Kt=RegExp("^(\\p{Extended_Pictographic}|\\p{Emoji_Component})+$","u");return Kt},
uuid:/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/,
ipv4:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ipv4Cidr:/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/(3[0-2]|[12]?[0-9])$/,
ipv6:/^(([a-f0-9]{1,4}:){7}|::([a-f0-9]{1,4}:){0,6}|([a-f0-9]{1,4}:){1}:([a-f0-9]{1,4}:){0,5}|([a-f0-9]{1,4}:){2}:([a-f0-9]{1,4}:){0,4}|([a-f0-9]{1,4}:){3}:([a-f0-9]{1,4}:){0,3}|([a-f0-9]{1,4}:){4}:([a-f0-9]{1,4}:){0,2}|([a-f0-9]{1,4}:){5}:([a-f0-9]{1,4}:){0,1})([a-f0-9]{1,4}|(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2}))\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([0-9]{1,2})))$/,
ipv6Cidr:/^(([0-9a-fA-F]{1,4}:){7,7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:)|fe80:(:[0-9a-fA-F]{0,4}){0,4}%[0-9a-zA-Z]{1,}|::(ffff(:0{1,4}){0,1}:){0,1}((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])|([0-9a-fA-F]{1,4}:){1,4}:((25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9])\.){3,3}(25[0-5]|(2[0-4]|1{0,1}[0-9]){0,1}[0-9]))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64:/^([0-9a-zA-Z+/]{4})*(([0-9a-zA-Z+/]{2}==)|([0-9a-zA-Z+/]{3}=))?$/,base64url:/^([0-9a-zA-Z-_]{4})*(([0-9a-zA-Z-_]{2}(==)?)|([0-9a-zA-Z-_]{3}(=)?))?$/,
nanoid:/^[a-zA-Z0-9_-]{21}$/,jwt:/^[A-Za-z0-9-_]+\.[A-Za-z0-9-_]+\.[A-Za-z0-9-_]*$/};function Qt(e,t){const r={type:"string"}
;if(e.checks)for(const n of e.checks)switch(n.kind){case"min":r.minLength=typeof r.minLength==="number"?Math.max(r.minLength,n.value):n.value;break;case"max":
r.maxLength=typeof r.maxLength==="number"?Math.min(r.maxLength,n.value):n.value;break;case"email":switch(t.emailStrategy){case"format:email":
tr(r,"email",n.message,t);break;case"format:idn-email":tr(r,"idn-email",n.message,t);break;case"pattern:zod":rr(r,Gt.email,n.message,t)}break;case"url":
tr(r,"uri",n.message,t);break;case"uuid":tr(r,"uuid",n.message,t);break;case"regex":rr(r,n.regex,n.message,t);break;case"cuid":rr(r,Gt.cuid,n.message,t);break
;case"cuid2":rr(r,Gt.cuid2,n.message,t);break;case"startsWith":rr(r,RegExp(`^${Xt(n.value,t)}`),n.message,t);break;case"endsWith":
rr(r,RegExp(`${Xt(n.value,t)}$`),n.message,t);break;case"datetime":tr(r,"date-time",n.message,t);break;case"date":tr(r,"date",n.message,t);break;case"time":
tr(r,"time",n.message,t);break;case"duration":tr(r,"duration",n.message,t);break;case"length":
r.minLength=typeof r.minLength==="number"?Math.max(r.minLength,n.value):n.value;r.maxLength=typeof r.maxLength==="number"?Math.min(r.maxLength,n.value):n.value
;break;case"includes":rr(r,RegExp(Xt(n.value,t)),n.message,t);break;case"ip":if(n.version!=="v6")tr(r,"ipv4",n.message,t)
;if(n.version!=="v4")tr(r,"ipv6",n.message,t);break;case"base64url":rr(r,Gt.base64url,n.message,t);break;case"jwt":rr(r,Gt.jwt,n.message,t);break;case"cidr":
if(n.version!=="v6")rr(r,Gt.ipv4Cidr,n.message,t);if(n.version!=="v4")rr(r,Gt.ipv6Cidr,n.message,t);break;case"emoji":rr(r,Gt.emoji(),n.message,t);break
;case"ulid":rr(r,Gt.ulid,n.message,t);break;case"base64":switch(t.base64Strategy){case"format:binary":tr(r,"binary",n.message,t);break
;case"contentEncoding:base64":r.contentEncoding="base64";break;case"pattern:zod":rr(r,Gt.base64,n.message,t)}break;case"nanoid":rr(r,Gt.nanoid,n.message,t)}
return r}function Xt(e,t){return t.patternStrategy==="escape"?er(e):e}const Yt=new Set("ABCDEFGHIJKLMNOPQRSTUVXYZabcdefghijklmnopqrstuvxyz0123456789")
;function er(e){let t="";for(let r=0;r<e.length;r++){if(!Yt.has(e[r]))t+="\\";t+=e[r]}return t}function tr(e,t,r,n){if(e.format||e.anyOf?.some(e=>e.format)){
if(!e.anyOf)e.anyOf=[];if(e.format){e.anyOf.push({format:e.format});delete e.format}e.anyOf.push({format:t,...r&&n.errorMessages&&{errorMessage:{format:r}}})
}else e.format=t}function rr(e,t,r,n){if(e.pattern||e.allOf?.some(e=>e.pattern)){if(!e.allOf)e.allOf=[];if(e.pattern){e.allOf.push({pattern:e.pattern})
;delete e.pattern}e.allOf.push({pattern:nr(t,n),...r&&n.errorMessages&&{errorMessage:{pattern:r}}})}else e.pattern=nr(t,n)}function nr(e,t){
if(!t.applyRegexFlags||!e.flags)return e.source;const r={i:e.flags.includes("i"),m:e.flags.includes("m"),s:e.flags.includes("s")}
;const n=r.i?e.source.toLowerCase():e.source;let s="";let a=false;let o=false;let i=false;for(let e=0;e<n.length;e++){if(a){s+=n[e];a=false;continue}if(r.i){
if(o){if(n[e].match(/[a-z]/)){if(i){s+=n[e];s+=`${n[e-2]}-${n[e]}`.toUpperCase();i=false}else if(n[e+1]==="-"&&n[e+2]?.match(/[a-z]/)){s+=n[e];i=true
}else s+=`${n[e]}${n[e].toUpperCase()}`;continue}}else if(n[e].match(/[a-z]/)){s+=`[${n[e]}${n[e].toUpperCase()}]`;continue}}if(r.m){if(n[e]==="^"){
s+=`(^|(?<=[\r\n]))`;continue}else if(n[e]==="$"){s+=`($|(?=[\r\n]))`;continue}}if(r.s&&n[e]==="."){s+=o?`${n[e]}\r\n`:`[${n[e]}\r\n]`;continue}s+=n[e]
;if(n[e]==="\\")a=true;else if(o&&n[e]==="]")o=false;else if(!o&&n[e]==="[")o=true}try{new RegExp(s)}catch{
console.warn(`Could not convert regex pattern at ${t.currentPath.join("/")} to a flag-independent form! Falling back to the flag-ignorant source`)
;return e.source}return s}function sr(e,t){const r={type:"object",additionalProperties:$r(e.valueType._def,{...t,
currentPath:[...t.currentPath,"additionalProperties"]})??t.allowedAdditionalProperties}
;if(e.keyType?._def.typeName==="ZodString"&&e.keyType._def.checks?.length){const{type:n,...s}=Qt(e.keyType._def,t);return{...r,propertyNames:s}
}else if(e.keyType?._def.typeName==="ZodEnum")return{...r,propertyNames:{enum:e.keyType._def.values}
};else if(e.keyType?._def.typeName==="ZodBranded"&&e.keyType._def.type._def.typeName==="ZodString"&&e.keyType._def.type._def.checks?.length){
const{type:n,...s}=qt(e.keyType._def,t);return{...r,propertyNames:s}}return r}function ar(e,t){if(t.mapStrategy==="record")return sr(e,t);return{type:"array",
maxItems:125,items:{type:"array",items:[$r(e.keyType._def,{...t,currentPath:[...t.currentPath,"items","items","0"]})||Nt(),$r(e.valueType._def,{...t,
currentPath:[...t.currentPath,"items","items","1"]})||Nt()],minItems:2,maxItems:2}}}function or(e){const t=e.values
;const r=Object.keys(e.values).filter(e=>typeof t[t[e]]!=="number").map(e=>t[e]);const n=Array.from(new Set(r.map(e=>typeof e)));return{
type:n.length===1?n[0]==="string"?"string":"number":["string","number"],enum:r}}function ir(){return{not:Nt()}}function ur(){return{type:"null"}}const cr={
ZodString:"string",ZodNumber:"number",ZodBigInt:"integer",ZodBoolean:"boolean",ZodNull:"null"};function lr(e,t){
const r=e.options instanceof Map?Array.from(e.options.values()):e.options;if(r.every(e=>e._def.typeName in cr&&(!e._def.checks||!e._def.checks.length))){
const e=r.reduce((e,t)=>{const r=cr[t._def.typeName];return r&&!e.includes(r)?[...e,r]:e},[]);return{type:e.length>1?e:e[0]}
}else if(r.every(e=>e._def.typeName==="ZodLiteral"&&!e.description)){const e=r.reduce((e,t)=>{const r=typeof t._def.value;switch(r){case"string":case"number":
case"boolean":return[...e,r];case"bigint":return[...e,"integer"];case"object":if(t._def.value===null)return[...e,"null"];default:return e}},[])
;if(e.length===r.length){const t=e.filter((e,t,r)=>r.indexOf(e)===t);return{type:t.length>1?t:t[0],
enum:r.reduce((e,t)=>e.includes(t._def.value)?e:[...e,t._def.value],[])}}}else if(r.every(e=>e._def.typeName==="ZodEnum"))return{type:"string",
enum:r.reduce((e,t)=>[...e,...t._def.values.filter(t=>!e.includes(t))],[])};return dr(e,t)}const dr=(e,t)=>{
const r=(e.options instanceof Map?Array.from(e.options.values()):e.options).map((e,r)=>$r(e._def,{...t,currentPath:[...t.currentPath,"anyOf",`${r}`]
})).filter(e=>!!e&&(!t.strictUnions||typeof e==="object"&&Object.keys(e).length>0));return r.length?{anyOf:r}:void 0};function fr(e,t){
if(["ZodString","ZodNumber","ZodBigInt","ZodBoolean","ZodNull"].includes(e.innerType._def.typeName)&&(!e.innerType._def.checks||!e.innerType._def.checks.length))return{
type:[cr[e.innerType._def.typeName],"null"]};const r=$r(e.innerType._def,{...t,currentPath:[...t.currentPath,"anyOf","0"]});return r&&{anyOf:[r,{type:"null"}]}}
function pr(e){const t={type:"number"};if(!e.checks)return t;for(const r of e.checks)switch(r.kind){case"int":t.type="integer";break;case"min":
if(r.inclusive)t.minimum=r.value;else t.exclusiveMinimum=r.value;break;case"max":if(r.inclusive)t.maximum=r.value;else t.exclusiveMaximum=r.value;break
;case"multipleOf":t.multipleOf=r.value}return t}function mr(e,t){const r={type:"object",properties:{}};const n=[];const s=e.shape();for(const e in s){let a=s[e]
;if(a===void 0||a._def===void 0)continue;const o=yr(a);const i=$r(a._def,{...t,currentPath:[...t.currentPath,"properties",e],
propertyPath:[...t.currentPath,"properties",e]});if(i===void 0)continue;r.properties[e]=i;if(!o)n.push(e)}if(n.length)r.required=n;const a=hr(e,t)
;if(a!==void 0)r.additionalProperties=a;return r}function hr(e,t){if(e.catchall._def.typeName!=="ZodNever")return $r(e.catchall._def,{...t,
currentPath:[...t.currentPath,"additionalProperties"]});switch(e.unknownKeys){case"passthrough":return t.allowedAdditionalProperties;case"strict":
return t.rejectedAdditionalProperties;case"strip":return t.removeAdditionalStrategy==="strict"?t.allowedAdditionalProperties:t.rejectedAdditionalProperties}}
function yr(e){try{return e.isOptional()}catch{return true}}const gr=(e,t)=>{
if(t.currentPath.toString()===t.propertyPath?.toString())return $r(e.innerType._def,t);const r=$r(e.innerType._def,{...t,
currentPath:[...t.currentPath,"anyOf","1"]});return r?{anyOf:[{not:Nt()},r]}:Nt()};const vr=(e,t)=>{
if(t.pipeStrategy==="input")return $r(e.in._def,t);else if(t.pipeStrategy==="output")return $r(e.out._def,t);const r=$r(e.in._def,{...t,
currentPath:[...t.currentPath,"allOf","0"]});return{allOf:[r,$r(e.out._def,{...t,currentPath:[...t.currentPath,"allOf",r?"1":"0"]})].filter(e=>e!==void 0)}}
;function br(e,t){return $r(e.type._def,t)}function wr(e,t){const r={type:"array",uniqueItems:true,items:$r(e.valueType._def,{...t,
currentPath:[...t.currentPath,"items"]})};if(e.minSize)r.minItems=e.minSize.value;if(e.maxSize)r.maxItems=e.maxSize.value;return r}function xr(e,t){
if(e.rest)return{type:"array",minItems:e.items.length,items:e.items.map((e,r)=>$r(e._def,{...t,currentPath:[...t.currentPath,"items",`${r}`]
})).reduce((e,t)=>t===void 0?e:[...e,t],[]),additionalItems:$r(e.rest._def,{...t,currentPath:[...t.currentPath,"additionalItems"]})};else return{type:"array",
minItems:e.items.length,maxItems:e.items.length,items:e.items.map((e,r)=>$r(e._def,{...t,currentPath:[...t.currentPath,"items",`${r}`]
})).reduce((e,t)=>t===void 0?e:[...e,t],[])}}function Sr(){return{not:Nt()}}function Ir(){return Nt()}const Ar=(e,t)=>$r(e.innerType._def,t);const kr=(e,t,r)=>{
switch(t){case"ZodString":return Qt(e,r);case"ZodNumber":return pr(e);case"ZodObject":return mr(e,r);case"ZodBigInt":return Lt(e);case"ZodBoolean":return Bt()
;case"ZodDate":return Ft(e,r);case"ZodUndefined":return Sr();case"ZodNull":return ur();case"ZodArray":return Rt(e,r);case"ZodUnion":case"ZodDiscriminatedUnion":
return lr(e,r);case"ZodIntersection":return Jt(e,r);case"ZodTuple":return xr(e,r);case"ZodRecord":return sr(e,r);case"ZodLiteral":return Wt(e);case"ZodEnum":
return Ht(e);case"ZodNativeEnum":return or(e);case"ZodNullable":return fr(e,r);case"ZodOptional":return gr(e,r);case"ZodMap":return ar(e,r);case"ZodSet":
return wr(e,r);case"ZodLazy":return()=>e.getter()._def;case"ZodPromise":return br(e,r);case"ZodNaN":case"ZodNever":return ir();case"ZodEffects":return Ut(e,r)
;case"ZodAny":return Nt();case"ZodUnknown":return Ir();case"ZodDefault":return Dt(e,r);case"ZodBranded":return qt(e,r);case"ZodReadonly":return Ar(e,r)
;case"ZodCatch":return Vt(e,r);case"ZodPipeline":return vr(e,r);case"ZodFunction":case"ZodVoid":case"ZodSymbol":return;default:return(e=>void 0)(t)}}
;const Tr=(e,t)=>{let r=0;for(;r<e.length&&r<t.length;r++)if(e[r]!==t[r])break;return[(e.length-r).toString(),...t.slice(r)].join("/")}
;function $r(e,t,r=false){const n=t.seen.get(e);if(t.override){const s=t.override?.(e,t,n,r);if(s!==jt)return s}if(n&&!r){const e=Or(n,t);if(e!==void 0)return e
}const s={def:e,path:t.currentPath,jsonSchema:void 0};t.seen.set(e,s);const a=kr(e,e.typeName,t);const o=typeof a==="function"?$r(a(),t):a;if(o)Pr(e,t,o)
;if(t.postProcess){const r=t.postProcess(o,e,t);s.jsonSchema=o;return r}s.jsonSchema=o;return o}const Or=(e,t)=>{switch(t.$refStrategy){case"root":return{
$ref:e.path.join("/")};case"relative":return{$ref:Tr(t.currentPath,e.path)};case"none":case"seen":
if(e.path.length<t.currentPath.length&&e.path.every((e,r)=>t.currentPath[r]===e)){
console.warn(`Recursive reference detected at ${t.currentPath.join("/")}! Defaulting to any`);return Nt()}return t.$refStrategy==="seen"?Nt():void 0}}
;const Pr=(e,t,r)=>{if(e.description)r.description=e.description;return r};const Cr=e=>{const t=_t(e)
;const r=t.name!==void 0?[...t.basePath,t.definitionPath,t.name]:t.basePath;return{...t,currentPath:r,propertyPath:void 0,
seen:new Map(Object.entries(t.definitions).map(([e,r])=>[r._def,{def:r._def,path:[...t.basePath,t.definitionPath,e],jsonSchema:void 0}]))}};const Er=(e,t)=>{
const r=Cr(t);let n=typeof t==="object"&&t.definitions?Object.entries(t.definitions).reduce((e,[t,n])=>({...e,[t]:$r(n._def,{...r,
currentPath:[...r.basePath,r.definitionPath,t]},true)??Nt()}),{}):void 0;const s=typeof t==="string"?t:t?.nameStrategy==="title"?void 0:t?.name
;const a=$r(e._def,s===void 0?r:{...r,currentPath:[...r.basePath,r.definitionPath,s]},false)??Nt()
;const o=typeof t==="object"&&t.name!==void 0&&t.nameStrategy==="title"?t.name:void 0;if(o!==void 0)a.title=o;const i=s===void 0?n?{...a,[r.definitionPath]:n
}:a:{$ref:[...r.$refStrategy==="relative"?[]:r.basePath,r.definitionPath,s].join("/"),[r.definitionPath]:{...n,[s]:a}}
;i.$schema="http://json-schema.org/draft-07/schema#";return i};const jr=Symbol.for("vercel.ai.schema");function Mr(e){let t;return()=>{if(t==null)t=e();return t
}}function _r(e,{validate:t}={}){return{[jr]:true,_type:void 0,get jsonSchema(){if(typeof e==="function")e=e();return e},validate:t}}function Nr(e){
return typeof e==="object"&&e!==null&&jr in e&&e[jr]===true&&"jsonSchema"in e&&"validate"in e}function Rr(e){return e==null?_r({type:"object",properties:{},
additionalProperties:false}):Nr(e)?e:"~standard"in e?e["~standard"].vendor==="zod"?Zr(e):Lr(e):e()}function Lr(e){return _r(()=>{
if(!Br(e))throw new Error(`Standard schema vendor '${e["~standard"].vendor}' does not support JSON Schema conversion.`)
;return Ct(e["~standard"].jsonSchema.input({target:"draft-07"}))},{validate:async t=>{const r=await e["~standard"].validate(t);return"value"in r?{success:true,
value:r.value}:{success:false,error:new n.iM({value:t,cause:r.issues})}}})}function Br(e){return e["~standard"].jsonSchema!=null}function qr(e,t){
const r=t?.useReferences??false;return _r(()=>Er(e,{$refStrategy:r?"root":"none"}),{validate:async t=>{const r=await e.safeParseAsync(t);return r.success?{
success:true,value:r.data}:{success:false,error:r.error}}})}function Vr(e,t){if(!(0,a.$W)().localeError)(0,a.$W)((0,i.A)());const r=t?.useReferences??false
;return _r(()=>Ct((0,o.bl)(e,{target:"draft-7",io:"input",reused:r?"ref":"inline"})),{validate:async t=>{const r=await(0,s.bp)(e,t);return r.success?{
success:true,value:r.data}:{success:false,error:r.error}}})}function Fr(e){return"_zod"in e}function Zr(e,t){if(Fr(e))return Vr(e,t);else return qr(e,t)}
async function Dr({value:e,schema:t,context:r}){const s=await Ur({value:e,schema:t,context:r});if(!s.success)throw n.iM.wrap({value:e,cause:s.error,context:r})
;return s.value}async function Ur({value:e,schema:t,context:r}){const s=Rr(t);try{if(s.validate==null)return{success:true,value:e,rawValue:e}
;const t=await s.validate(e);if(t.success)return{success:true,value:t.value,rawValue:e};return{success:false,error:n.iM.wrap({value:e,cause:t.error,context:r}),
rawValue:e}}catch(t){return{success:false,error:n.iM.wrap({value:e,cause:t,context:r}),rawValue:e}}}async function Hr({text:e,schema:t}){try{const r=Pt(e)
;if(t==null)return r;return await Dr({value:r,schema:t})}catch(t){if(n.u6.isInstance(t)||n.iM.isInstance(t))throw t;throw new n.u6({text:e,cause:t})}}
async function zr({text:e,schema:t}){try{const r=Pt(e);if(t==null)return{success:true,value:r,rawValue:r};return await Ur({value:r,schema:t})}catch(t){return{
success:false,error:n.u6.isInstance(t)?t:new n.u6({text:e,cause:t}),rawValue:void 0}}}function Jr(e){try{Pt(e);return true}catch{return false}}
function Wr({stream:e,schema:t}){return e.pipeThrough(new TextDecoderStream).pipeThrough(new y).pipeThrough(new TransformStream({async transform({data:e},r){
if(e==="[DONE]")return;r.enqueue(await zr({text:e,schema:t}))}}))}async function Kr({provider:e,providerOptions:t,schema:r}){if(t?.[e]==null)return
;const s=await Ur({value:t[e],schema:r});if(!s.success)throw new n.Di({argument:"providerOptions",message:`invalid ${e} provider options`,cause:s.error})
;return s.value}async function Gr({providerOptions:e,namespaces:t,resolution:r,schema:n}){const s=[];const a=[];for(const o of new Set(t)){const t=await Kr({
provider:o,providerOptions:e,schema:n});if(t==null)continue;if(r==="first")return{options:t,namespaces:[o]};s.push(t);a.push(o)}return{
options:s.length===0?void 0:Object.assign({},...s),namespaces:a}}const Qr=()=>globalThis.fetch;function Xr(e){
return e.replace(/[\r\n]/g,"").replace(/\\/g,"\\\\").replace(/"/g,'\\"')}function Yr(e,t){const r=new TextEncoder;let n=false;let s;const a=new Set
;async function*o(){for(const o of e){if(n)return;const e=`--${t}\r\nContent-Disposition: form-data; name="${Xr(o.name)}"`;if(o.type==="field"){
yield r.encode(`${e}\r\n\r\n${o.value}\r\n`);continue}const i=`; filename="${Xr(o.filename??"blob")}"`
;const u=(o.mediaType??"application/octet-stream").replace(/[\r\n]/g,"");yield r.encode(`${e}${i}\r\nContent-Type: ${u}\r\n\r\n`)
;if(o.content instanceof Uint8Array)yield o.content;else{const e=o.content.getReader();s=e;a.add(o.content);let t=false;try{while(true){
const{done:r,value:s}=await e.read();if(r||n){t=r;break}yield s}}finally{s=void 0;if(!t)await e.cancel().catch(()=>{});e.releaseLock()}if(n)return}
yield r.encode("\r\n")}yield r.encode(`--${t}--\r\n`)}return{stream:C(o()),async dispose(t){if(n)return;n=true;const r=s
;if(r!=null)await r.cancel(t).catch(()=>{})
;for(const r of e)if(r.type==="file"&&!(r.content instanceof Uint8Array)&&!a.has(r.content))await r.content.cancel(t).catch(()=>{})}}}
const en=async({url:e,headers:t={},parts:r,failedResponseHandler:s,successfulResponseHandler:a,abortSignal:o,fetch:i=Qr()})=>{const u=`ai-sdk-multipart-${Ye()}`
;const c=Object.fromEntries(r.map(e=>[e.name,e.type==="field"?e.value:`<file:${e.filename??e.name}>`]));const l=Yr(r,u);try{const r=await i(e,{method:"POST",
headers:oe({...t,"Content-Type":`multipart/form-data; boundary=${u}`},`ai-sdk-provider-utils/${se}`,X()),body:l.stream,duplex:"half",signal:o});const d=Q(r)
;if(!r.ok){let t;try{t=await s({response:r,url:e,requestBodyValues:c})}catch(t){if(Y(t)||n.hL.isInstance(t))throw t;throw new n.hL({
message:"Failed to process error response",cause:t,statusCode:r.status,url:e,responseHeaders:d,requestBodyValues:c})}throw t.value}try{return await a({
response:r,url:e,requestBodyValues:c})}catch(t){if(t instanceof Error){if(Y(t)||n.hL.isInstance(t))throw t}throw new n.hL({
message:"Failed to process successful response",cause:t,statusCode:r.status,url:e,responseHeaders:d,requestBodyValues:c})}}catch(t){await l.dispose(t)
;throw ne({error:t,url:e,requestBodyValues:c})}};const tn=()=>globalThis.fetch
;const rn=async({url:e,headers:t,body:r,failedResponseHandler:n,successfulResponseHandler:s,abortSignal:a,fetch:o})=>await sn({url:e,headers:{
"Content-Type":"application/json",...t},body:{content:JSON.stringify(r),values:r},failedResponseHandler:n,successfulResponseHandler:s,abortSignal:a,fetch:o})
;const nn=async({url:e,headers:t,formData:r,failedResponseHandler:n,successfulResponseHandler:s,abortSignal:a,fetch:o})=>await sn({url:e,headers:t,body:{
content:r,values:Object.fromEntries(r.entries())},failedResponseHandler:n,successfulResponseHandler:s,abortSignal:a,fetch:o})
;const sn=async({url:e,headers:t={},body:r,successfulResponseHandler:s,failedResponseHandler:a,abortSignal:o,fetch:i=tn()})=>{try{const u=await i(e,{
method:"POST",headers:oe(t,`ai-sdk-provider-utils/${se}`,X()),body:r.content,signal:o});const c=Q(u);if(!u.ok){let t;try{t=await a({response:u,url:e,
requestBodyValues:r.values})}catch(t){if(Y(t)||n.hL.isInstance(t))throw t;throw new n.hL({message:"Failed to process error response",cause:t,
statusCode:u.status,url:e,responseHeaders:c,requestBodyValues:r.values})}throw t.value}try{return await s({response:u,url:e,requestBodyValues:r.values})
}catch(t){if(t instanceof Error){if(Y(t)||n.hL.isInstance(t))throw t}throw new n.hL({message:"Failed to process successful response",cause:t,
statusCode:u.status,url:e,responseHeaders:c,requestBodyValues:r.values})}}catch(t){throw ne({error:t,url:e,requestBodyValues:r.values})}};function an(e){
return e}function on(e){return{...e,type:"dynamic"}}const un=Symbol.for("vercel.ai.telemetry.redact");function cn(e,t){
return Object.create(Object.getPrototypeOf(e),{...Object.getOwnPropertyDescriptors(e),[un]:{value:t,configurable:true}})}function ln(e){
if(e==null||typeof e!=="object")return e;const t=Object.getOwnPropertyDescriptor(e,un)?.value;if(typeof t!=="function")return e;try{return t(e)}catch{return}}
function dn({id:e,inputSchema:t,redactArgs:r}){
return({execute:n,outputSchema:s,needsApproval:a,toModelOutput:o,onInputStart:i,onInputDelta:u,onInputAvailable:c,...l})=>an({type:"provider",
isProviderExecuted:false,id:e,args:r==null?l:cn(l,r),inputSchema:t,outputSchema:s,execute:n,needsApproval:a,toModelOutput:o,onInputStart:i,onInputDelta:u,
onInputAvailable:c})}function fn({id:e,inputSchema:t,outputSchema:r,redactArgs:n}){
return({execute:s,needsApproval:a,toModelOutput:o,onInputStart:i,onInputDelta:u,onInputAvailable:c,...l})=>an({type:"provider",isProviderExecuted:false,id:e,
args:n==null?l:cn(l,n),inputSchema:t,outputSchema:r,execute:s,needsApproval:a,toModelOutput:o,onInputStart:i,onInputDelta:u,onInputAvailable:c})}
function pn({id:e,inputSchema:t,outputSchema:r,supportsDeferredResults:n,redactArgs:s}){return({onInputStart:a,onInputDelta:o,onInputAvailable:i,...u})=>an({
type:"provider",isProviderExecuted:true,id:e,args:s==null?u:cn(u,s),inputSchema:t,outputSchema:r,onInputStart:a,onInputDelta:o,onInputAvailable:i,
supportsDeferredResults:n})}async function mn(e){if(typeof e==="function")e=e();return e}function hn(e,t){const r=typeof e==="function"?e():e
;if(r!=null&&(typeof r==="object"||typeof r==="function")&&typeof r.then==="function")return Promise.resolve(r).then(t);return t(r)}function yn({part:e}){
if(Ie(e.mediaType))return e.mediaType;if(e.data.type==="data"){const t=xe({data:e.data.data,topLevelType:Se(e.mediaType)});if(t)return t;throw new n.b8({
functionality:`file of media type "${e.mediaType}" must specify subtype since it could not be auto-detected`})}throw new n.b8({
functionality:`file of media type "${e.mediaType}" must specify subtype since it is not passed as inline bytes`})}function gn({reference:e,provider:t}){
const r=e[t];if(r!=null)return r;throw new n.vb({provider:t,reference:e})}
const vn=({maxRetries:e=2,initialDelayInMs:t=2e3,backoffFactor:r=2,abortSignal:n,shouldRetry:s,getDelayInMs:a=({exponentialBackoffDelay:e})=>e,createRetryError:o=({message:e})=>new Error(e)})=>async i=>bn(i,{
maxRetries:e,delayInMs:t,backoffFactor:r,abortSignal:n,shouldRetry:s,getDelayInMs:a,createRetryError:o})
;async function bn(e,{maxRetries:t,delayInMs:r,backoffFactor:n,abortSignal:s,shouldRetry:a,getDelayInMs:o,createRetryError:i},u=[]){try{return await e()
}catch(c){if(Y(c))throw c;if(t===0)throw c;const l=getErrorMessage(c);const d=[...u,c];const f=d.length;if(f>t)throw i({
message:`Failed after ${f} attempts. Last error: ${l}`,reason:"maxRetriesExceeded",errors:d});if(await a(c)&&f<=t){await x(o({error:c,exponentialBackoffDelay:r
}),{abortSignal:s});return bn(e,{maxRetries:t,delayInMs:n*r,backoffFactor:n,abortSignal:s,shouldRetry:a,getDelayInMs:o,createRetryError:i},d)}if(f===1)throw c
;throw i({message:`Failed after ${f} attempts with non-retryable error: '${l}'`,reason:"errorNotRetryable",errors:d})}}const wn=65536;const xn=34;const Sn=92
;const In=61;const An=44;const kn=58;const Tn=123;const $n=125;const On=91;const Pn=93;const Cn=0;const En=1;const jn=2;const Mn=3;function _n(e){
const t=new Map;for(const r of e){if(!/^(?:[\w-]+|\[\*])(?:\.[\w-]+|\[\*])*$/.test(r))throw new n.Di({argument:"experimental_binaryFields",
message:`Invalid binary field path "${r}"`});let e=t;for(const t of r.match(/\[\*]|[\w-]+/g)){const r=t==="[*]"?[null]:(new TextEncoder).encode(`${t}"`)
;for(const t of r){let r=e.get(t);if(r===void 0)e.set(t,r=new Map);e=r}}e.set(true,e)}return t}function Nn(e,t){const r=new Uint8Array(t);let n=0
;for(const t of e){r.set(t,n);n+=t.length}return r}function Rn(e,t=wn){const r=new Uint8Array(256).fill(64)
;for(let e=0;e<64;e++)r["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".charCodeAt(e)]=e;const n=new TextEncoder;const s=[]
;let a=new Uint8Array(65536);let o=0;let i=0;const u=new Map;const c=[];let l=0;let d=Cn;let f=false;let p=0;let m;let h=[];let y=new Uint8Array(0);let g=0
;let v=0;let b=0;let w=0;let x=0;const S=e=>{for(let t=0;t<e.length;){const r=Math.min(a.length-o,e.length-t);a.set(e.subarray(t,t+r),o);o+=r;t+=r;i+=r
;if(o===a.length){s.push(a);a=new Uint8Array(65536);o=0}}};const I=(e,t,r)=>S(e.subarray(t,r));const A=()=>{h=[];y=new Uint8Array(0);g=0;v=0;b=0;w=0;x=0}
;const k=()=>{if(g>0)h.push(y.subarray(0,g));y=new Uint8Array(Math.min(Math.max(v,4096),4<<20));g=0};const T=()=>b<<(4-w)*6;const $=()=>{
for(const e of[...h,y.subarray(0,g)])S(n.encode(_(e)));const e=T();S(n.encode(_(Uint8Array.of(e>>16,e>>8,e)).slice(0,w)+"=".repeat(x)));A()};const O=()=>{d=Cn
;const e=w&&w-1;if(x===(4-w)%4&&!(b&(1<<(4-w)*2)-1)&&v+e>=t){const t=T();const r=Nn([...h,y.subarray(0,g)],v+e);for(let n=0;n<e;n++)r[v+n]=t>>16-8*n
;const s=`[binary data: ${r.length} bytes; ref ${crypto.getRandomValues(new Uint32Array(2)).join("-")}]`;u.set(s,r);S(n.encode(s));A()}else $()};const P=t=>{
let n=0;const{length:s}=t;for(let a=0;a<s;a++){let o=t[a];if(d===Mn){if(x===0){let e=b;let n=w;for(let o;a<s&&(o=r[t[a]])<64;a++){e=e<<6|o;if(++n===4){
if(g+3>y.length)k();y[g++]=e>>16;y[g++]=e>>8;y[g++]=e;v+=3;e=0;n=0}}b=e;w=n}if(a>=s)break;o=t[a];if(o===xn){O();n=a}else if(o===In&&w>1&&x<4-w)x++;else{$();d=jn
;n=a--}}else if(d!==Cn){if(d===En)m=m?.get(o);if(f)f=false;else if(o===Sn)f=true;else if(o===xn){if(d===En)c.at(-1).next=m;d=Cn}}else if(o===xn){
const r=c.at(-1);if(l>0)d=jn;else if(r?.keys&&(p===Tn||p===An)){d=En;m=r.keys}else if((r?r.next:e)?.get(true)){d=Mn;I(t,n,a+1)}else d=jn
}else if(o===Tn||o===On){p=o;const t=c.at(-1);const r=l>0?void 0:t?t.next:e;const n=r?.get(null);if(o===Tn&&r)c.push({keys:r});else if(o===On&&n)c.push({
keys:null,next:n});else l++}else if(o===$n||o===Pn){if(l>0)l--;else c.pop()}else if(o===An||o===kn)p=o}if(d!==Mn)I(t,n,s)};const C=()=>{if(d===Mn)$();return{
text:(new TextDecoder).decode(Nn([...s,a.subarray(0,o)],i)),binaries:u}};return{push:P,finish:C}}function Ln(e,t){if(typeof e==="string")return t.get(e)??e
;if(Array.isArray(e))return e.map(e=>Ln(e,t));if(e!=null&&typeof e==="object")return Object.fromEntries(Object.entries(e).map(([e,r])=>[e,Ln(r,t)]));return e}
function Bn(e){for(const[t,r]of e)Object.defineProperty(r,"toJSON",{value:()=>t,configurable:true});return()=>{
for(const t of e.values())Reflect.deleteProperty(t,"toJSON")}}function qn(e,t){if(t.size===0)return e;const r=Rr(e);return _r({},{validate:async e=>{
const n=Ln(e,t);const s=Bn(t);const a=r.validate?await r.validate(n):{success:true,value:n};if(a.success)s();return a}})}const Vn=new TextDecoder
;const Fn=67108864;function Zn({stream:e,url:t,requestBodyValues:r,statusCode:s,responseHeaders:a}){const o=e.getReader();let i=false;const u=()=>{if(!i){
o.releaseLock();i=true}};return new ReadableStream({async pull(e){try{const{done:t,value:r}=await o.read();if(t){u();e.close()}else e.enqueue(r)}catch(o){u()
;if(Y(o)){e.error(o);return}e.error(ne({error:new n.hL({message:"Failed to process successful response",cause:o,statusCode:s,url:t,responseHeaders:a,
requestBodyValues:r}),url:t,requestBodyValues:r}))}},async cancel(e){try{await o.cancel(e)}finally{u()}}})}async function Dn({response:e,url:t}){
return Vn.decode(await He({response:e,url:t}))}const Un=({errorSchema:e,errorToMessage:t,isRetryable:r})=>async({response:s,url:a,requestBodyValues:o})=>{
const i=await Dn({response:s,url:a});const u=Q(s);if(i.trim()==="")return{responseHeaders:u,value:new n.hL({message:s.statusText,url:a,requestBodyValues:o,
statusCode:s.status,responseHeaders:u,responseBody:i,isRetryable:r?.(s)})};try{const c=await Hr({text:i,schema:e});return{responseHeaders:u,value:new n.hL({
message:t(c),url:a,requestBodyValues:o,statusCode:s.status,responseHeaders:u,responseBody:i,data:c,isRetryable:r?.(s,c)})}}catch{return{responseHeaders:u,
value:new n.hL({message:s.statusText,url:a,requestBodyValues:o,statusCode:s.status,responseHeaders:u,responseBody:i,isRetryable:r?.(s)})}}}
;const Hn=e=>async({response:t,url:r,requestBodyValues:s})=>{const a=Q(t);if(t.body==null)throw new n.Tt({});return{responseHeaders:a,value:Wr({stream:Zn({
stream:t.body,url:r,requestBodyValues:s,statusCode:t.status,responseHeaders:a}),schema:e})}};const zn=(e,{experimental_binaryFields:t}={})=>{
const r=t?.length?_n(t):void 0;return async({response:t,url:s,requestBodyValues:a})=>{let o;let i=e;if(r==null)o=await Dn({response:t,url:s});else{const n=Rn(r)
;await He({response:t,url:s,onChunk:n.push});const a=n.finish();o=a.text;i=qn(e,a.binaries)}const u=await zr({text:o,schema:i});const c=Q(t)
;if(!u.success)throw new n.hL({message:"Invalid JSON response",cause:u.error,statusCode:t.status,responseHeaders:c,responseBody:o,url:s,requestBodyValues:a})
;return{responseHeaders:c,value:u.value,rawValue:u.rawValue}}};const Jn=(e,{maxLineBytes:t=Fn}={})=>{if(!Number.isSafeInteger(t)||t<=0)throw new n.Di({
argument:"maxLineBytes",message:"maxLineBytes must be a positive safe integer."});return async({response:r,url:s})=>{const a=Q(r)
;if(r.body==null)throw new n.Tt({});return{responseHeaders:a,value:Wn({stream:r.body,schema:e,url:s,maxLineBytes:t})}}}
;async function*Wn({stream:e,schema:t,url:r,maxLineBytes:n}){const s=e.getReader();const a=new TextDecoder;let o="";let i=0;let u=false;try{while(true){
const{done:e,value:c}=await s.read();if(e){u=true;o+=a.decode();break}let l=0;while(l<c.length){const e=c.indexOf(10,l);const s=e===-1?c.length:e;i+=s-l
;if(i>n)throw new Oe({message:`JSON Lines response exceeded maximum line size of ${n} bytes.`,url:r});const u=e===-1?s:e+1;o+=a.decode(c.subarray(l,u),{
stream:true});if(e===-1)break;const d=o.slice(0,-1).replace(/\r$/,"");o="";i=0;l=u;if(d.trim().length>0)yield await Hr({text:d,schema:t})}}
const e=o.replace(/\r$/,"");if(e.trim().length>0)yield await Hr({text:e,schema:t})}finally{if(!u)await s.cancel().catch(()=>{});s.releaseLock()}}
const Kn=()=>async({response:e,url:t,requestBodyValues:r})=>{const s=Q(e);if(!e.body)throw new n.hL({message:"Response body is empty",url:t,requestBodyValues:r,
statusCode:e.status,responseHeaders:s,responseBody:void 0});try{const t=await e.arrayBuffer();return{responseHeaders:s,value:new Uint8Array(t)}}catch(a){
throw new n.hL({message:"Failed to read response as array buffer",url:t,requestBodyValues:r,statusCode:e.status,responseHeaders:s,responseBody:void 0,cause:a})}
};const Gn=()=>async({response:e,url:t,requestBodyValues:r})=>{const s=Q(e);if(e.body==null)throw new n.Tt({});return{responseHeaders:s,value:Zn({stream:e.body,
url:t,requestBodyValues:r,statusCode:e.status,responseHeaders:s})}};const Qn=()=>async({response:e,url:t,requestBodyValues:r})=>{const s=Q(e);const a=await Dn({
response:e,url:t});return{responseHeaders:s,value:new n.hL({message:e.statusText,url:t,requestBodyValues:r,statusCode:e.status,responseHeaders:s,responseBody:a
})}};function Xn(e){if(e===null||e===void 0)return true;const t=typeof e;if(t==="string"||t==="number"||t==="boolean")return true
;if(t==="function"||t==="symbol"||t==="bigint")return false;if(Array.isArray(e))return e.every(Xn)
;if(Object.getPrototypeOf(e)===Object.prototype)return Object.values(e).every(Xn);return false}const Yn="AI_SerializationError";const es=`vercel.ai.error.${Yn}`
;const ts=Symbol.for(es);var rs=class extends n.bD{constructor({message:e="Failed to serialize value.",cause:t}={}){super({name:Yn,message:e,cause:t})
;this[ts]=true}static isInstance(e){return n.bD.hasMarker(e,es)}};function ns(e){const t={};for(const[r,n]of Object.entries(e.config))if(r==="headers"){
const e=ss(n);if(Xn(e))t[r]=e}else if(Xn(n))t[r]=n;return{modelId:e.modelId,config:t}}function ss(e){let t=e;if(typeof e==="function")t=e()
;if(t instanceof Promise)throw new rs({message:"Cannot serialize asynchronous model options."});return t}const as="speech-stream.start"
;const os="speech-stream.text-delta";const is="speech-stream.text-done";const us={instructions:"string",language:"string",speed:"number",voice:"string",
includeRawChunks:"boolean"};function cs(e){let t;try{t=Pt(e)}catch{return{type:"invalid",message:"malformed JSON"}}if(!lt(t))return{type:"invalid",
message:"frame must be a JSON object"};if(typeof t.type!=="string")return{type:"invalid",message:"frame type must be a string"};switch(t.type){case as:{
for(const[e,r]of Object.entries(us))if(t[e]!==void 0&&typeof t[e]!==r)return{type:"invalid",message:`${e} must be a ${r} when present`}
;if(t.outputFormat!==void 0&&!bs(t.outputFormat))return{type:"invalid",message:"outputFormat must be an audio format object ({ type, rate? }) when present"}
;if(t.providerOptions!==void 0&&!vs(t.providerOptions))return{type:"invalid",message:"providerOptions must be an object of provider objects when present"}
;const e={type:as};for(const r of Object.keys(us))if(t[r]!==void 0)e[r]=t[r];if(t.outputFormat!==void 0){const{type:r,rate:n}=t.outputFormat;e.outputFormat={
type:r,...n!==void 0&&{rate:n}}}if(t.providerOptions!==void 0)e.providerOptions=t.providerOptions;return{type:"start",frame:e}}case os:
if(typeof t.delta!=="string")return{type:"invalid",message:"text-delta frame must have a string delta"};if(t.voice!==void 0&&typeof t.voice!=="string")return{
type:"invalid",message:"text-delta voice must be a string when present"};if(t.providerOptions!==void 0&&!vs(t.providerOptions))return{type:"invalid",
message:"text-delta providerOptions must be an object of provider objects when present"};return{type:"text-delta",delta:t.delta,...t.voice!==void 0&&{
voice:t.voice},...t.providerOptions!==void 0&&{providerOptions:t.providerOptions}};case is:return{type:"text-done"};default:return{type:"unknown"}}}
function ls(e){try{if(e.type==="audio"&&e.audio instanceof Uint8Array)return JSON.stringify({...e,audio:_(e.audio)})
;if(e.type==="error"&&ds(e.error))return JSON.stringify({...e,error:{name:e.error.name,message:e.error.message}});return JSON.stringify(e)}catch{return}}
function ds(e){return e instanceof Error||Object.prototype.toString.call(e)==="[object Error]"}function fs(e){let t;try{t=Pt(e)}catch{return}if(!lt(t))return
;const r=t;switch(r.type){case"stream-start":{if(!Array.isArray(r.warnings))return;const e=r.warnings.filter(e=>!ys(e));return e.every(gs)?{...r,warnings:e
}:void 0}case"audio":return ps(r.audio)&&bs(r.audioFormat)&&ms(r.id,ps)&&ms(r.providerMetadata,lt)?r:void 0;case"finish":
return ms(r.usage,ws)&&ms(r.providerMetadata,lt)?r:void 0;case"response-metadata":{if(!(ms(r.modelId,ps)&&ms(r.headers,lt)))return;const e=r.timestamp
;if(e==null)return{...r,timestamp:void 0};if(typeof e!=="string")return;const t=new Date(e);return Number.isNaN(t.getTime())?void 0:{...r,timestamp:t}}
case"raw":return"rawValue"in r?r:void 0;case"error":return"error"in r?r:void 0;default:return}}function ps(e){return typeof e==="string"}function ms(e,t){
return e===void 0||t(e)}const hs=new Set(["compatibility","deprecated","other","unsupported"]);function ys(e){return lt(e)&&ps(e.type)&&!hs.has(e.type)}
function gs(e){if(!lt(e))return false;switch(e.type){case"compatibility":case"unsupported":return ps(e.feature)&&ms(e.details,ps);case"deprecated":
return ps(e.setting)&&ps(e.message);case"other":return ps(e.message);default:return false}}function vs(e){return lt(e)&&Object.values(e).every(lt)}
function bs(e){return lt(e)&&ps(e.type)&&e.type.length>0&&ms(e.rate,e=>typeof e==="number"&&Number.isFinite(e)&&e>0)}function ws(e){
return lt(e)&&["inputCharacters","inputTokens","outputTokens"].every(t=>ms(e[t],e=>typeof e==="number"))}function xs(e){if(typeof e!=="string")return false
;const t=e.trimStart()[0];return t==="{"||t==="["}var Ss=class{constructor(e=""){this.structure={kind:"undetermined"};this.append(e)}
get hasCompleteStructuredValue(){return this.structure.kind==="structured"&&this.structure.complete===true}append(e){let t=this.structure;for(const r of e){
if(t.kind==="undetermined"){if(/\s/.test(r))continue;if(r!=="{"&&r!=="["){t={kind:"other"};continue}t={kind:"structured",stack:[r],inString:false,escaped:false,
complete:false};continue}if(t.kind!=="structured"||t.complete)continue;if(t.inString){
if(t.escaped)t.escaped=false;else if(r==="\\")t.escaped=true;else if(r==='"')t.inString=false;continue}
if(r==='"')t.inString=true;else if(r==="{"||r==="[")t.stack.push(r);else if(r==="}"||r==="]"){const e=r==="}"?"{":"[";if(t.stack.at(-1)!==e){t={kind:"other"}
;continue}t.stack.pop();if(t.stack.length===0)t.complete=true}}this.structure=t}};var Is=class{constructor(e,t={}){this.toolCalls=[];this.toolCallsById=new Map
;this.toolCallsByIndex=new Map;this.usedToolCallIds=new Set;this.nextGeneratedIdSuffixes=new Map;this.controller=e;this._generateId=t.generateId??Ye
;this.typeValidation=t.typeValidation??"none";this.extractMetadata=t.extractMetadata;this.buildToolCallProviderMetadata=t.buildToolCallProviderMetadata}
processDelta(e){const t=e.function?.name;const r=typeof t==="string"&&t.trim().length===0;const n=this.getNonBlankString(e.id);const s=this.getNonBlankString(t)
;const a=e.function?.arguments;const{index:o}=e;const i=this.resolveToolCall({wireId:n,index:o,name:s,hasExplicitCallStart:s!=null&&xs(a),
hasEmptyArguments:a==null||a.trim().length===0});if(i.kind==="ambiguous")return;let u;if(i.kind==="new"){if(r)return;u=this.processNewToolCall(e,{wireId:n,
index:o,name:s})}else{u=i.toolCall;if(n!=null)this.associateWireId(u,n);this.processExistingToolCall(u,e)}if(o!=null)this.associateIndex(u,o)}flush(){
const e=this.toolCalls.every(e=>e.index!=null)?[...this.toolCalls].sort((e,t)=>e.index-t.index||e.sequence-t.sequence):this.toolCalls
;for(const t of e)if(!t.hasFinished)this.finishToolCall(t)}resolveToolCall({wireId:e,index:t,name:r,hasExplicitCallStart:n,hasEmptyArguments:s}){
const a=t!=null?this.toolCallsByIndex.get(t):void 0;const o=this.filterToolCallsByName(a,r);if(e!=null){const i=this.toolCallsById.get(e);if(i!=null){
if(t!=null){const e=o.filter(e=>i.has(e));const t=this.resolveMatchingToolCall(e,n);if(t.kind!=="new")return t;if(r!=null)return{kind:"new"};if(a!=null)return{
kind:"ambiguous"};return this.resolveMatchingToolCall([...i],false)}if(r!=null){const e=[...i].filter(e=>e.function.name===r)
;return this.resolveMatchingToolCall(e,n)}return this.resolveMatchingToolCall([...i],false)}if(o.length>0)return n?{kind:"new"
}:this.resolveMatchingToolCall(o,r!=null&&s);return{kind:"new"}}if(a!=null)return this.resolveMatchingToolCall(o,n);if(r!=null)return{kind:"new"}
;const i=this.toolCalls.filter(e=>!e.hasFinished);return this.resolveMatchingToolCall(i,false)}filterToolCallsByName(e,t){if(e==null)return[]
;return[...e].filter(e=>t==null||e.function.name===t)}resolveMatchingToolCall(e,t){if(e.length===0)return{kind:"new"}
;const r=e.filter(e=>!e.argumentState.hasCompleteStructuredValue);if(!t&&e.length===1)return{kind:"existing",toolCall:e[0]};if(r.length===1)return{
kind:"existing",toolCall:r[0]};if(r.length>1||!t)return{kind:"ambiguous"};return{kind:"new"}}processNewToolCall(e,{wireId:t,index:r,name:s}){
if(this.typeValidation==="required"){if(e.type!=="function")throw new n.xn({data:e,message:`Expected 'function' type.`})
}else if(this.typeValidation==="if-present"){if(e.type!=null&&e.type!=="function")throw new n.xn({data:e,message:`Expected 'function' type.`})}
if(s==null)throw new n.xn({data:e,message:`Expected 'function.name' to be a string.`});const a=this.createToolCallId(t);this.controller.enqueue({
type:"tool-input-start",id:a,toolName:s});const o=this.extractMetadata?.(e);const i=e.function?.arguments??"";const u={id:a,index:r??void 0,
sequence:this.toolCalls.length,type:"function",function:{name:s,arguments:i},argumentState:new Ss(i),hasFinished:false,metadata:o};this.toolCalls.push(u)
;if(t!=null)this.associateWireId(u,t);if(u.function.arguments.length>0)this.controller.enqueue({type:"tool-input-delta",id:u.id,delta:u.function.arguments})
;return u}associateWireId(e,t){let r=this.toolCallsById.get(t);if(r==null){r=new Set;this.toolCallsById.set(t,r)}r.add(e)}associateIndex(e,t){
let r=this.toolCallsByIndex.get(t);if(r==null){r=new Set;this.toolCallsByIndex.set(t,r)}r.add(e)}createToolCallId(e){if(e!=null&&!this.usedToolCallIds.has(e)){
this.usedToolCallIds.add(e);return e}const t=this.getNonBlankString(this._generateId())??"tool-call";if(!this.usedToolCallIds.has(t)){
this.usedToolCallIds.add(t);return t}const r=this.nextGeneratedIdSuffixes.get(t)??1;const n=r+this.usedToolCallIds.size;for(let e=r;e<=n;e++){
const r=`${t}-${e}`;if(!this.usedToolCallIds.has(r)){this.usedToolCallIds.add(r);this.nextGeneratedIdSuffixes.set(t,e+1);return r}}
throw new Error("Failed to create a unique tool call ID.")}getNonBlankString(e){return e!=null&&e.trim().length>0?e:void 0}processExistingToolCall(e,t){
if(e.hasFinished)return;if(t.function?.arguments!=null){e.argumentState.append(t.function.arguments);e.function.arguments+=t.function.arguments
;this.controller.enqueue({type:"tool-input-delta",id:e.id,delta:t.function.arguments})}}finishToolCall(e){this.controller.enqueue({type:"tool-input-end",id:e.id
});const t=this.buildToolCallProviderMetadata?.(e.metadata);this.controller.enqueue({type:"tool-call",toolCallId:e.id,toolName:e.function.name,
input:e.function.arguments,...t?{providerMetadata:t}:{}});e.hasFinished=true}};function As(e){const t=e.indexOf(".");return t===-1?e:e.slice(0,t)}
const ks="transcription-stream.start";const Ts="transcription-stream.audio-done";function $s(e){let t;try{t=Pt(e)}catch{return{type:"invalid",
message:"malformed JSON"}}if(t==null||typeof t!=="object"||Array.isArray(t))return{type:"invalid",message:"frame must be a JSON object"};const r=t
;if(typeof r.type!=="string")return{type:"invalid",message:"frame type must be a string"};switch(r.type){case ks:{const e=r.inputAudioFormat
;if(e==null||typeof e!=="object"||Array.isArray(e)||typeof e.type!=="string")return{type:"invalid",
message:"start frame must have an inputAudioFormat object with a string type"};if(e.rate!==void 0&&typeof e.rate!=="number")return{type:"invalid",
message:"inputAudioFormat.rate must be a number when present"}
;if(r.providerOptions!==void 0&&(r.providerOptions==null||typeof r.providerOptions!=="object"||Array.isArray(r.providerOptions)))return{type:"invalid",
message:"providerOptions must be an object when present"};if(r.includeRawChunks!==void 0&&typeof r.includeRawChunks!=="boolean")return{type:"invalid",
message:"includeRawChunks must be a boolean when present"};return{type:"start",frame:r}}case Ts:return{type:"audio-done"};default:return{type:"unknown"}}}
function Os(e){try{if(e.type==="error"&&Ps(e.error))return JSON.stringify({...e,error:{name:e.error.name,message:e.error.message}});return JSON.stringify(e)
}catch{return}}function Ps(e){return e instanceof Error||Object.prototype.toString.call(e)==="[object Error]"}function Cs(e){let t;try{t=Pt(e)}catch{return}
if(t==null||typeof t!=="object"||Array.isArray(t))return;const r=t;switch(r.type){case"stream-start":
return Array.isArray(r.warnings)&&r.warnings.every(_s)?r:void 0;case"transcript-delta":return Es(r.delta)&&Ms(r.id,Es)&&Ms(r.providerMetadata,lt)?r:void 0
;case"transcript-partial":
return Es(r.text)&&Ms(r.id,Es)&&Ms(r.startSecond,js)&&Ms(r.durationInSeconds,js)&&Ms(r.channelIndex,js)&&Ms(r.providerMetadata,lt)?r:void 0
;case"transcript-final":return Es(r.text)&&Ms(r.id,Es)&&Ms(r.startSecond,js)&&Ms(r.endSecond,js)&&Ms(r.channelIndex,js)&&Ms(r.providerMetadata,lt)?r:void 0
;case"finish":
return Es(r.text)&&Array.isArray(r.segments)&&r.segments.every(Ns)&&Ms(r.language,Es)&&Ms(r.durationInSeconds,js)&&Ms(r.usage,lt)&&Ms(r.providerMetadata,lt)?r:void 0
;case"response-metadata":{if(!(Ms(r.modelId,Es)&&Ms(r.headers,lt)))return;const e=r.timestamp;if(e==null)return{...r,timestamp:void 0}
;if(typeof e!=="string")return;const t=new Date(e);return Number.isNaN(t.getTime())?void 0:{...r,timestamp:t}}case"raw":return"rawValue"in r?r:void 0
;case"error":return"error"in r?r:void 0;default:return}}function Es(e){return typeof e==="string"}function js(e){return typeof e==="number"}function Ms(e,t){
return e===void 0||t(e)}function _s(e){return lt(e)&&Es(e.type)}function Ns(e){return lt(e)&&Es(e.text)&&js(e.startSecond)&&js(e.endSecond)}function Rs(e){
if(e?.trim()==="")throw new n.Di({argument:"baseURL",message:"baseURL must be a non-empty string."});return e}function Ls(e){return e?.replace(/\/$/,"")}
function Bs(e){return e!=null&&typeof e.execute==="function"}function qs(e){return e!=null&&typeof e[Symbol.asyncIterator]==="function"}
async function*Vs({tool:e,input:t,options:r}){const n=e.execute(t,r);if(qs(n)){let e;for await(const t of n){e=t;yield{type:"preliminary",output:t}}yield{
type:"final",output:e}}else yield{type:"final",output:await n}}function Fs(e,t){return Object.defineProperty({...e},"experimental_toolCaller",{value:t})}
function Zs(e){return e?.experimental_toolCaller}function Ds(e){const t=[];return JSON.stringify(e,function(e,r){if(typeof r==="bigint")return r.toString()
;if(typeof r!=="object"||r===null)return r;while(t.length>0&&t.at(-1)!==this)t.pop();if(t.includes(r))return"[Circular]";t.push(r);return r})}},90583:(e,t,r)=>{
r.d(t,{Ch:()=>ye,Di:()=>_,Kq:()=>G,LB:()=>c,M3:()=>B,Tt:()=>g,Uc:()=>P,Vf:()=>ee,b8:()=>Ae,bD:()=>a,eM:()=>ue,hL:()=>p,iM:()=>we,k9:()=>Oe,u6:()=>z,vb:()=>fe,
xn:()=>Z});const n="vercel.ai.error";const s=Symbol.for(n);var a=class e extends Error{constructor({name:e,message:t,cause:r}){super(t);this[s]=true;this.name=e
;this.cause=r}static isInstance(t){return e.hasMarker(t,n)}static hasMarker(e,t){const r=Symbol.for(t)
;return e!=null&&typeof e==="object"&&r in e&&typeof e[r]==="boolean"&&e[r]===true}};const o="AI_DecisionUnsupportedQuestionTypeError"
;const i=`vercel.ai.error.${o}`;const u=Symbol.for(i);var c=class extends a{
constructor({questionId:e,questionType:t,provider:r,modelId:n,message:s=`Question "${e}" has type "${t}", which is not supported by provider "${r}" and model "${n}".`}){
super({name:o,message:s});this[u]=true;this.questionId=e;this.questionType=t;this.provider=r;this.modelId=n}static isInstance(e){return a.hasMarker(e,i)}}
;const l="AI_APICallError";const d=`vercel.ai.error.${l}`;const f=Symbol.for(d);var p=class extends a{
constructor({message:e,url:t,requestBodyValues:r,statusCode:n,responseHeaders:s,responseBody:a,cause:o,isRetryable:i=n!=null&&(n===408||n===409||n===429||n>=500),data:u}){
super({name:l,message:e,cause:o});this[f]=true;this.url=t;this.requestBodyValues=r;this.statusCode=n;this.responseHeaders=s;this.responseBody=a
;this.isRetryable=i;this.data=u}static isInstance(e){return a.hasMarker(e,d)}};const m="AI_EmptyResponseBodyError";const h=`vercel.ai.error.${m}`
;const y=Symbol.for(h);var g=class extends a{constructor({message:e="Empty response body"}={}){super({name:m,message:e});this[y]=true}static isInstance(e){
return a.hasMarker(e,h)}};const v="AI_DecisionRefusalError";const b=`vercel.ai.error.${v}`;const w=Symbol.for(b);var x=class extends a{
constructor({questionIds:e,provider:t,modelId:r,message:n=`Decision model "${r}" from provider "${t}" refused ${e.length===1?"question":"questions"} ${e.map(e=>JSON.stringify(e)).join(", ")}.`}){
super({name:v,message:n});this[w]=true;this.questionIds=e;this.provider=t;this.modelId=r}static isInstance(e){return a.hasMarker(e,b)}}
;const S="AI_ExtractionRefusalError";const I=`vercel.ai.error.${S}`;const A=Symbol.for(I);var k=class extends a{
constructor({fieldIds:e,provider:t,modelId:r,message:n=`Extraction model "${r}" from provider "${t}" refused ${e.length===1?"field":"fields"} ${e.map(e=>JSON.stringify(e)).join(", ")}.`}){
super({name:S,message:n});this[A]=true;this.fieldIds=e;this.provider=t;this.modelId=r}static isInstance(e){return a.hasMarker(e,I)}}
;const T="AI_ExtractionUnsupportedFieldTypeError";const $=`vercel.ai.error.${T}`;const O=Symbol.for($);var P=class extends a{
constructor({fieldId:e,fieldType:t,provider:r,modelId:n,message:s=`Field "${e}" has type "${t}", which is not supported by provider "${r}" and model "${n}".`}){
super({name:T,message:s});this[O]=true;this.fieldId=e;this.fieldType=t;this.provider=r;this.modelId=n}static isInstance(e){return a.hasMarker(e,$)}}
;function C(e){if(e==null)return"unknown error";if(typeof e==="string")return e;if(e instanceof Error)return e.toString();return JSON.stringify(e)}
const E="AI_InvalidArgumentError";const j=`vercel.ai.error.${E}`;const M=Symbol.for(j);var _=class extends a{constructor({message:e,cause:t,argument:r}){super({
name:E,message:e,cause:t});this[M]=true;this.argument=r}static isInstance(e){return a.hasMarker(e,j)}};const N="AI_InvalidPromptError"
;const R=`vercel.ai.error.${N}`;const L=Symbol.for(R);var B=class extends a{constructor({prompt:e,message:t,cause:r}){super({name:N,
message:`Invalid prompt: ${t}`,cause:r});this[L]=true;this.prompt=e}static isInstance(e){return a.hasMarker(e,R)}};const q="AI_InvalidResponseDataError"
;const V=`vercel.ai.error.${q}`;const F=Symbol.for(V);var Z=class extends a{constructor({data:e,message:t=`Invalid response data: ${JSON.stringify(e)}.`}){
super({name:q,message:t});this[F]=true;this.data=e}static isInstance(e){return a.hasMarker(e,V)}};const D="AI_JSONParseError";const U=`vercel.ai.error.${D}`
;const H=Symbol.for(U);var z=class extends a{constructor({text:e,cause:t}){super({name:D,message:`JSON parsing failed: Text: ${e}.\nError message: ${C(t)}`,
cause:t});this[H]=true;this.text=e}static isInstance(e){return a.hasMarker(e,U)}};const J="AI_LoadAPIKeyError";const W=`vercel.ai.error.${J}`
;const K=Symbol.for(W);var G=class extends a{constructor({message:e}){super({name:J,message:e});this[K]=true}static isInstance(e){return a.hasMarker(e,W)}}
;const Q="AI_LoadSettingError";const X=`vercel.ai.error.${Q}`;const Y=Symbol.for(X);var ee=class extends a{constructor({message:e}){super({name:Q,message:e})
;this[Y]=true}static isInstance(e){return a.hasMarker(e,X)}};const te="AI_NoContentGeneratedError";const re=`vercel.ai.error.${te}`;const ne=Symbol.for(re)
;var se=class extends a{constructor({message:e="No content generated."}={}){super({name:te,message:e});this[ne]=true}static isInstance(e){
return a.hasMarker(e,re)}};const ae="AI_NoSuchModelError";const oe=`vercel.ai.error.${ae}`;const ie=Symbol.for(oe);var ue=class extends a{
constructor({errorName:e=ae,modelId:t,modelType:r,message:n=`No such ${r}: ${t}`}){super({name:e,message:n});this[ie]=true;this.modelId=t;this.modelType=r}
static isInstance(e){return a.hasMarker(e,oe)}};const ce="AI_NoSuchProviderReferenceError";const le=`vercel.ai.error.${ce}`;const de=Symbol.for(le)
;var fe=class extends a{
constructor({provider:e,reference:t,message:r=`No provider reference found for provider '${e}'. Available providers: ${Object.keys(t).join(", ")}`}){super({
name:ce,message:r});this[de]=true;this.provider=e;this.reference=t}static isInstance(e){return a.hasMarker(e,le)}}
;const pe="AI_TooManyEmbeddingValuesForCallError";const me=`vercel.ai.error.${pe}`;const he=Symbol.for(me);var ye=class extends a{constructor(e){super({name:pe,
message:`Too many values for a single embedding call. The ${e.provider} model "${e.modelId}" can only embed up to ${e.maxEmbeddingsPerCall} values per call, but ${e.values.length} values were provided.`
});this[he]=true;this.provider=e.provider;this.modelId=e.modelId;this.maxEmbeddingsPerCall=e.maxEmbeddingsPerCall;this.values=e.values}static isInstance(e){
return a.hasMarker(e,me)}};const ge="AI_TypeValidationError";const ve=`vercel.ai.error.${ge}`;const be=Symbol.for(ve);var we=class e extends a{
constructor({value:e,cause:t,context:r}){let n="Type validation failed";if(r?.field)n+=` for ${r.field}`;if(r?.entityName||r?.entityId){n+=" (";const e=[]
;if(r.entityName)e.push(r.entityName);if(r.entityId)e.push(`id: "${r.entityId}"`);n+=e.join(", ");n+=")"}super({name:ge,
message:`${n}: Value: ${JSON.stringify(e)}.\nError message: ${C(t)}`,cause:t});this[be]=true;this.value=e;this.context=r}static isInstance(e){
return a.hasMarker(e,ve)}static wrap({value:t,cause:r,context:n}){
if(e.isInstance(r)&&r.value===t&&r.context?.field===n?.field&&r.context?.entityName===n?.entityName&&r.context?.entityId===n?.entityId)return r;return new e({
value:t,cause:r,context:n})}};const xe="AI_UnsupportedFunctionalityError";const Se=`vercel.ai.error.${xe}`;const Ie=Symbol.for(Se);var Ae=class extends a{
constructor({functionality:e,message:t=`'${e}' functionality not supported.`}){super({name:xe,message:t});this[Ie]=true;this.functionality=e}
static isInstance(e){return a.hasMarker(e,Se)}};const ke=null&&c;function Te(e){
if(e===null||typeof e==="string"||typeof e==="number"||typeof e==="boolean")return true;if(Array.isArray(e))return e.every(Te)
;if(typeof e==="object")return Object.entries(e).every(([e,t])=>typeof e==="string"&&(t===void 0||Te(t)));return false}function $e(e){
return Array.isArray(e)&&e.every(Te)}function Oe(e){
return e!=null&&typeof e==="object"&&Object.entries(e).every(([e,t])=>typeof e==="string"&&(t===void 0||Te(t)))}},11479:(e,t,r)=>{r.d(t,{C:()=>s,V:()=>n})
;const n=Symbol.for("workflow-serialize");const s=Symbol.for("workflow-deserialize")}};
