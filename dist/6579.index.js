exports.id=6579;exports.ids=[6579];exports.modules={99542:(e,t,n)=>{const{createReadStream:r}=n(73024);const{Writable:s}=n(57075)
;const{toUint8Array:o,concatBytes:i}=n(92430);const{createHash:a,createHmac:c}=n(77598);const u=n(38522);async function f(e,t,n=1024*1024){const r=e.size
;let s=0;while(s<r){const o=e.slice(s,Math.min(r,s+n));t(new Uint8Array(await o.arrayBuffer()));s+=o.size}}const l=async function e(t,n){const r=new t
;await f(n,e=>{r.update(e)});return r.digest()};class d extends s{hash;constructor(e,t){super(t);this.hash=e}_write(e,t,n){try{this.hash.update(o(e))}catch(e){
return n(e)}n()}}const h=(e,t)=>new Promise((n,s)=>{if(!m(t)){s(new Error("Unable to calculate hash for non-file streams."));return}const o=r(t.path,{
start:t.start,end:t.end});const i=new e;const a=new d(i);o.pipe(a);o.on("error",e=>{a.end();s(e)});a.on("error",s);a.on("finish",function(){
i.digest().then(n).catch(s)})});const m=e=>typeof e.path==="string";const p=(e,t)=>{if(t.readableFlowing!==null){
throw new Error("Unable to calculate hash for flowing readable stream")}const n=new e;const r=new d(n);t.pipe(r);return new Promise((e,s)=>{t.on("error",e=>{
r.end();s(e)});r.on("error",s);r.on("finish",()=>{n.digest().then(e).catch(s)})})};class y{digestLength=16;state=Uint32Array.from(g)
;writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(e){const t=o(e);let n=0;let r=t.byteLength;this.bytesHashed+=r;while(r>0){
this.writeBuffer.setUint8(this.bufferLength++,t[n++]);--r;if(this.bufferLength===64){E(this.state,this.writeBuffer);this.bufferLength=0}}}async digest(){
const e=Uint32Array.from(this.state);const t=new DataView(this.writeBuffer.buffer.slice(0));let n=this.bufferLength;const r=this.bytesHashed*8
;t.setUint8(n++,128);if(this.bufferLength%64>=56){for(let e=n;e<64;++e){t.setUint8(e,0)}E(e,t);n=0}for(let e=n;e<56;++e){t.setUint8(e,0)}
t.setUint32(56,r>>>0,true);t.setUint32(60,Math.floor(r/2**32),true);E(e,t);const s=new Uint8Array(16);const o=new DataView(s.buffer);for(let t=0;t<4;++t){
o.setUint32(t*4,e[t],true)}return s}reset(){this.state.set(g);this.writeBuffer=new DataView(new ArrayBuffer(64));this.bufferLength=0;this.bytesHashed=0}}
const g=[1732584193,4023233417,2562383102,271733878];const b=4294967295;const w=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21);const S=Array.from({
length:64},(e,t)=>Math.abs(Math.sin(t+1))*2**32>>>0);function E(e,t){let n=e[0],r=e[1],s=e[2],o=e[3];for(let e=0;e<64;++e){let i,a;if(e<16){i=r&s|~r&o;a=e
}else if(e<32){i=o&r|s&~o;a=(5*e+1)%16}else if(e<48){i=r^s^o;a=(3*e+5)%16}else{i=s^(r|~o);a=7*e%16}const c=t.getUint32(a*4,true);const u=o;o=s;s=r
;const f=w[(e>>4)*4+(e&3)];const l=(n+i&b)+(c+S[e]&b)&b;r=r+((l<<f|l>>>32-f)>>>0)&b;n=u}e[0]=e[0]+n&b;e[1]=e[1]+r&b;e[2]=e[2]+s&b;e[3]=e[3]+o&b}const v=(()=>{
try{a("md5");return true}catch{return false}})();const T=v?A():y;function A(){return class e{digestLength=16;hash=a("md5");update(e){this.hash.update(o(e))}
async digest(){const e=this.hash.copy().digest();return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=a("md5")}}}
const $=new Uint32Array(256);for(let e=0;e<256;++e){let t=e;for(let e=0;e<8;++e){t=t&1?3988292384^t>>>1:t>>>1}$[e]=t>>>0}const C=4294967295;class I{
digestLength=4;checksum=C;update(e){for(let t=0;t<e.length;++t){this.checksum=this.checksum>>>8^$[(this.checksum^e[t])&255]}}digestSync(){
return(this.checksum^C)>>>0}async digest(){const e=this.digestSync();const t=new Uint8Array(4);new DataView(t.buffer).setUint32(0,e,false);return t}reset(){
this.checksum=C}}const O=typeof u.crc32==="function"?u.crc32:undefined;const R=O?N(O):I;function N(e){return class t{digestLength=4;value=0;update(t){
this.value=e(t,this.value)}digestSync(){return this.value>>>0}async digest(){const e=new Uint8Array(4)
;new DataView(e.buffer).setUint32(0,this.digestSync(),false);return e}reset(){this.value=0}}}const x=64;const U=32;const M=2**53-1;class _{digestLength=U
;state=Int32Array.from(L);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=false;inner;outer;constructor(e){if(e){const t=_.normalizeKey(e)
;this.inner=new _;this.outer=new _;const{inner:n,outer:r}=this;const s=new Uint8Array(x*2);for(let e=0;e<x;++e){s[e]=54^t[e];s[e+x]=92^t[e]}
n.update(s.subarray(0,x));r.update(s.subarray(x))}}update(e){if(this.finished){throw new Error("Attempted to update an already finished HMAC.")}if(this.inner){
this.inner.update(e);return}const t=o(e);let n=0;let{byteLength:r}=t;this.bytesHashed+=r;if(this.bytesHashed*8>M){
throw new Error("Cannot hash more than 2^53 - 1 bits")}while(r>0){this.buffer[this.bufferLength++]=t[n++];r--;if(this.bufferLength===x){this.hashBuffer()
;this.bufferLength=0}}}async digest(){const{inner:e,outer:t}=this;if(e&&t){if(this.finished){throw new Error("Attempted to digest an already finished HMAC.")}
this.finished=true;const n=e.digestSync();t.update(n);return t.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(L)
;this.buffer=new Uint8Array(64);this.bufferLength=0;this.bytesHashed=0}digestSync(){const e=this.state.slice();const t=this.buffer.slice()
;let n=this.bufferLength;const r=this.bytesHashed*8;const s=new DataView(t.buffer,t.byteOffset,t.byteLength);s.setUint8(n++,128);if((n-1)%x>=x-8){
for(let e=n;e<x;++e){s.setUint8(e,0)}this.hashBufferWith(e,t);n=0}for(let e=n;e<x-8;++e){s.setUint8(e,0)}s.setUint32(x-8,Math.floor(r/4294967296),false)
;s.setUint32(x-4,r,false);this.hashBufferWith(e,t);const o=new Uint8Array(U);for(let t=0;t<8;++t){o[t*4]=e[t]>>>24&255;o[t*4+1]=e[t]>>>16&255
;o[t*4+2]=e[t]>>>8&255;o[t*4+3]=e[t]>>>0&255}return o}static normalizeKey(e){const t=o(e);if(t.byteLength>x){const e=new _;e.update(t);const n=e.digestSync()
;const r=new Uint8Array(x);r.set(n);return r}if(t.byteLength<x){const e=new Uint8Array(x);e.set(t);return e}return t}hashBuffer(){
this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,t){const n=this.w??=new Int32Array(64);let r=e[0],s=e[1],o=e[2],i=e[3],a=e[4],c=e[5],u=e[6],f=e[7]
;for(let e=0;e<x;++e){if(e<16){n[e]=(t[e*4]&255)<<24|(t[e*4+1]&255)<<16|(t[e*4+2]&255)<<8|t[e*4+3]&255}else{let t=n[e-2]
;const r=(t>>>17|t<<15)^(t>>>19|t<<13)^t>>>10;t=n[e-15];const s=(t>>>7|t<<25)^(t>>>18|t<<14)^t>>>3;n[e]=(r+n[e-7]|0)+(s+n[e-16]|0)}
const l=(((a>>>6|a<<26)^(a>>>11|a<<21)^(a>>>25|a<<7))+(a&c^~a&u)|0)+(f+(D[e]+n[e]|0)|0)|0;const d=((r>>>2|r<<30)^(r>>>13|r<<19)^(r>>>22|r<<10))+(r&s^r&o^s&o)|0
;f=u;u=c;c=a;a=i+l|0;i=o;o=s;s=r;r=l+d|0}e[0]+=r;e[1]+=s;e[2]+=o;e[3]+=i;e[4]+=a;e[5]+=c;e[6]+=u;e[7]+=f}}
const L=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225])
;const D=new Int32Array([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,3329325298])
;const k=(()=>{try{a("sha256");return true}catch{return false}})();const P=k?F():_;function F(){return class e{digestLength=32;secret;hash;isHmac;finished=false
;constructor(e){this.secret=e;this.isHmac=!!e;this.hash=this.createHash()}update(e){if(this.finished){
throw new Error("Attempted to update an already finished hash.")}this.hash.update(e)}async digest(){let e;if(this.isHmac){this.finished=true
;e=this.hash.digest()}else{e=this.hash.copy().digest()}return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash()
;this.finished=false}createHash(){return this.secret?c("sha256",B(this.secret)):a("sha256")}}}function B(e){if(typeof e==="string"){return e}
if(ArrayBuffer.isView(e)){return Buffer.from(e.buffer,e.byteOffset,e.byteLength)}return Buffer.from(e)}
const{digest:j,sign:z,importKey:H}=globalThis?.crypto?.subtle??{}
;const V=typeof j==="function"&&typeof z==="function"&&typeof H==="function"?globalThis.crypto.subtle:undefined;const W=8*1024*1024;class q{digestLength=32
;secret;pending=[];pendingBytes=0;fallback;finished=false;constructor(e){if(e){this.secret=o(e)}}update(e){if(this.finished){
throw new Error("Attempted to update an already finished HMAC.")}if(this.fallback){this.fallback.update(e);return}this.pending.push(e.slice())
;this.pendingBytes+=e.byteLength;if(this.pendingBytes>=W){this.switchToFallback()}}async digest(){if(this.fallback){return this.fallback.digest()}
if(this.secret&&this.finished){throw new Error("Attempted to digest an already finished HMAC.")}const e=i(this.pending);if(V){if(this.secret){this.finished=true
;const t=await V.importKey("raw",this.secret,{name:"HMAC",hash:"SHA-256"},false,["sign"]);const n=await V.sign("HMAC",t,e);return new Uint8Array(n)}
const t=await V.digest("SHA-256",e);return new Uint8Array(t)}const t=new _(this.secret);t.update(e);return t.digest()}reset(){this.pending=[]
;this.pendingBytes=0;this.fallback=undefined;this.finished=false}switchToFallback(){const e=new _(this.secret);for(const t of this.pending){e.update(t)}
this.fallback=e;this.pending=[];this.pendingBytes=0}}t.Crc32=R;t.Crc32Js=I;t.Crc32Node=R;t.Md5=T;t.Md5Js=y;t.Md5Node=T;t.Sha256=P;t.Sha256Js=_;t.Sha256Node=P
;t.Sha256WebCrypto=q;t.blobHasher=l;t.blobReader=f;t.fileStreamHasher=h;t.readableStreamHasher=p},92658:(e,t,n)=>{const{hasOwn:r}=n(34534)
;const{getSmithyContext:s,normalizeProvider:o}=n(34534);t.getSmithyContext=s;t.normalizeProvider=o;const{SMITHY_CONTEXT_KEY:i,AlgorithmId:a}=n(90690)
;t.AlgorithmId=a;const{NormalizedSchema:c}=n(26890);const u=(e,t)=>{const n=[];if(e){n.push(e)}if(t){for(const e of t){n.push(e)}}return n}
;const f=(e,t)=>`${e||"anonymous"}${t&&t.length>0?` (a.k.a. ${t.join(",")})`:""}`;const l=()=>{let e=[];let t=[];let n=false;const r=new Set
;const s=e=>e.sort((e,t)=>d[t.step]-d[e.step]||h[t.priority||"normal"]-h[e.priority||"normal"]);const o=n=>{let s=false;const o=e=>{const t=u(e.name,e.aliases)
;if(t.includes(n)){s=true;for(const e of t){r.delete(e)}return false}return true};e=e.filter(o);t=t.filter(o);return s};const i=n=>{let s=false;const o=e=>{
if(e.middleware===n){s=true;for(const t of u(e.name,e.aliases)){r.delete(t)}return false}return true};e=e.filter(o);t=t.filter(o);return s};const a=n=>{
e.forEach(e=>{n.add(e.middleware,{...e})});t.forEach(e=>{n.addRelativeTo(e.middleware,{...e})});n.identifyOnResolve?.(p.identifyOnResolve());return n}
;const c=e=>{const t=[];e.before.forEach(e=>{if(e.before.length===0&&e.after.length===0){t.push(e)}else{t.push(...c(e))}});t.push(e)
;e.after.reverse().forEach(e=>{if(e.before.length===0&&e.after.length===0){t.push(e)}else{t.push(...c(e))}});return t};const m=(n=false)=>{const r=[];const o=[]
;const i={};e.forEach(e=>{const t={...e,before:[],after:[]};for(const e of u(t.name,t.aliases)){i[e]=t}r.push(t)});t.forEach(e=>{const t={...e,before:[],
after:[]};for(const e of u(t.name,t.aliases)){i[e]=t}o.push(t)});o.forEach(e=>{if(e.toMiddleware){const t=i[e.toMiddleware];if(t===undefined){if(n){return}
throw new Error(`${e.toMiddleware} is not found when adding `+`${f(e.name,e.aliases)} `+`middleware ${e.relation} ${e.toMiddleware}`)}if(e.relation==="after"){
t.after.push(e)}if(e.relation==="before"){t.before.push(e)}}});const a=s(r).map(c).reduce((e,t)=>{e.push(...t);return e},[]);return a};const p={add:(t,n={})=>{
const{name:s,override:o,aliases:i}=n;const a={step:"initialize",priority:"normal",middleware:t,...n};const c=u(s,i);if(c.length>0){if(c.some(e=>r.has(e))){
if(!o){throw new Error(`Duplicate middleware name '${f(s,i)}'`)}for(const t of c){const n=e.findIndex(e=>e.name===t||e.aliases?.some(e=>e===t));if(n===-1){
continue}const r=e[n];if(r.step!==a.step||a.priority!==r.priority){
throw new Error(`"${f(r.name,r.aliases)}" middleware with `+`${r.priority} priority in ${r.step} step cannot `+`be overridden by "${f(s,i)}" middleware with `+`${a.priority} priority in ${a.step} step.`)
}e.splice(n,1)}}for(const e of c){r.add(e)}}e.push(a)},addRelativeTo:(e,n)=>{const{name:s,override:o,aliases:i}=n;const a={middleware:e,...n};const c=u(s,i)
;if(c.length>0){if(c.some(e=>r.has(e))){if(!o){throw new Error(`Duplicate middleware name '${f(s,i)}'`)}for(const e of c){
const n=t.findIndex(t=>t.name===e||t.aliases?.some(t=>t===e));if(n===-1){continue}const r=t[n];if(r.toMiddleware!==a.toMiddleware||r.relation!==a.relation){
throw new Error(`"${f(r.name,r.aliases)}" middleware `+`${r.relation} "${r.toMiddleware}" middleware cannot be overridden `+`by "${f(s,i)}" middleware ${a.relation} `+`"${a.toMiddleware}" middleware.`)
}t.splice(n,1)}}for(const e of c){r.add(e)}}t.push(a)},clone:()=>a(l()),use:e=>{e.applyToStack(p)},remove:e=>{if(typeof e==="string"){return o(e)}else{
return i(e)}},removeByTag:n=>{let s=false;const o=e=>{const{tags:t,name:o,aliases:i}=e;if(t&&t.includes(n)){const e=u(o,i);for(const t of e){r.delete(t)}s=true
;return false}return true};e=e.filter(o);t=t.filter(o);return s},concat:e=>{const t=a(l());t.use(e)
;t.identifyOnResolve(n||t.identifyOnResolve()||(e.identifyOnResolve?.()??false));return t},applyToStack:a,identify:()=>m(true).map(e=>{
const t=e.step??e.relation+" "+e.toMiddleware;return f(e.name,e.aliases)+" - "+t}),identifyOnResolve(e){if(typeof e==="boolean"){n=e}return n},resolve:(e,t)=>{
for(const n of m().map(e=>e.middleware).reverse()){e=n(e,t)}if(n){console.log(p.identify())}return e}};return p};const d={initialize:5,serialize:4,build:3,
finalizeRequest:2,deserialize:1};const h={high:3,normal:2,low:1};const m=e=>()=>{throw new Error(e)};const p=e=>()=>Promise.reject(e);const y=()=>{
const e=new WeakSet;return(t,n)=>{if(typeof n==="object"&&n!==null){if(e.has(n)){return"[Circular]"}e.add(n)}return n}}
;const g=e=>new Promise(t=>setTimeout(t,e*1e3));const b={minDelay:2,maxDelay:120};var w;(function(e){e["ABORTED"]="ABORTED";e["FAILURE"]="FAILURE"
;e["SUCCESS"]="SUCCESS";e["RETRY"]="RETRY";e["TIMEOUT"]="TIMEOUT"})(w||(w={}));const S=e=>{if(e.state===w.ABORTED){const t=new Error(`${JSON.stringify({...e,
reason:"Request was aborted"},y())}`);t.name="AbortError";throw t}else if(e.state===w.TIMEOUT){const t=new Error(`${JSON.stringify({...e,
reason:"Waiter has timed out"},y())}`);t.name="TimeoutError";throw t}else if(e.state!==w.SUCCESS){throw new Error(`${JSON.stringify(e,y())}`)}return e}
;const E=async({minDelay:e,maxDelay:t,maxWaitTime:n,abortController:r,client:s,abortSignal:o},i,a)=>{const c={};const[u,f]=[e*1e3,t*1e3];let l=0
;const d=Date.now()+n*1e3;const h=Date.now()+6e4;let m=false;while(true){if(l>0){const e=A(u,f,l,d);if(r?.signal?.aborted||o?.aborted){
const e="AbortController signal aborted.";c[e]|=0;c[e]+=1;return{state:w.ABORTED,observedResponses:c}}if(Date.now()+e>d){return{state:w.TIMEOUT,
observedResponses:c}}await g(e/1e3)}const{state:e,reason:t}=await a(s,i);if(t){const e=T(t);c[e]|=0;c[e]+=1}if(e!==w.RETRY){return{state:e,reason:t,final:t,
observedResponses:c}}l+=1;if(!m&&Date.now()>=h){v(c,s);m=true}}};const v=(e={},t)=>{const n=Object.keys(e);let r=0;for(const t of n){const n=e[t]|0
;if(t.startsWith("403:")){r+=n}}const s=t?.config?.logger;const o=typeof s?.warn==="function"&&!s.constructor?.name?.includes?.("NoOpLogger")?s:console
;if(r>=3||n[n.length-1]?.startsWith("403:")){o.warn(`@smithy/util-waiter WARN - 403 status code encountered during waiter polling.`)}};const T=e=>{
const t=e?.$response?.statusCode??e?.$metadata?.httpStatusCode;if(e?.$responseBodyText){
return`${t?t+": ":""}Deserialization error for body: ${e.$responseBodyText}`}if(t){if(e?.$response||e?.message){return`${t??"Unknown"}: ${e?.message}`}
return`${t}: OK`}return String(e?.message??JSON.stringify(e,y())??"Unknown")};const A=(e,t,n,r)=>{const s=Math.log(t/e)/Math.log(2)+1;if(n>s){return t}
const o=e*2**(n-1);const i=Math.min(o,t);const a=$(e,i);if(Date.now()+a>r){const e=r-Date.now();return Math.max(0,e-500)}return a}
;const $=(e,t)=>e+Math.random()*(t-e);const C=e=>{if(e.maxWaitTime<=0){throw new Error(`WaiterConfiguration.maxWaitTime must be greater than 0`)
}else if(e.minDelay<=0){throw new Error(`WaiterConfiguration.minDelay must be greater than 0`)}else if(e.maxDelay<=0){
throw new Error(`WaiterConfiguration.maxDelay must be greater than 0`)}else if(e.maxWaitTime<=e.minDelay){
throw new Error(`WaiterConfiguration.maxWaitTime [${e.maxWaitTime}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`)
}else if(e.maxDelay<e.minDelay){
throw new Error(`WaiterConfiguration.maxDelay [${e.maxDelay}] must be greater than WaiterConfiguration.minDelay [${e.minDelay}] for this waiter`)}};const I=e=>{
let t;const n=new Promise(n=>{t=()=>n({state:w.ABORTED});if(typeof e.addEventListener==="function"){e.addEventListener("abort",t)}else{e.onabort=t}});return{
clearListener(){if(typeof e.removeEventListener==="function"){e.removeEventListener("abort",t)}},aborted:n}};const O=async(e,t,n)=>{const r={...b,...e};C(r)
;const s=[E(r,t,n)];const o=[];if(e.abortSignal){const{aborted:t,clearListener:n}=I(e.abortSignal);o.push(n);s.push(t)}if(e.abortController?.signal){
const{aborted:t,clearListener:n}=I(e.abortController.signal);o.push(n);s.push(t)}return Promise.race(s).then(e=>{for(const e of o){e()}return e})};class R{
config;middlewareStack=l();initConfig;handlers;constructor(e){this.config=e;const{protocol:t,protocolSettings:n}=e;if(n){if(typeof t==="function"){
e.protocol=new t(n)}}}send(e,t,n){const r=typeof t!=="function"?t:undefined;const s=typeof t==="function"?t:n
;const o=r===undefined&&this.config.cacheMiddleware===true;let i;if(o){if(!this.handlers){this.handlers=new WeakMap}const t=this.handlers
;if(t.has(e.constructor)){i=t.get(e.constructor)}else{i=e.resolveMiddleware(this.middlewareStack,this.config,r);t.set(e.constructor,i)}}else{
delete this.handlers;i=e.resolveMiddleware(this.middlewareStack,this.config,r)}if(s){i(e).then(e=>s(null,e.output),e=>s(e)).catch(()=>{})}else{
return i(e).then(e=>e.output)}}destroy(){this.config?.requestHandler?.destroy?.();delete this.handlers}}const N="***SensitiveInformation***";function x(e,t){
if(t==null){return t}const n=c.of(e);if(n.getMergedTraits().sensitive){return N}if(n.isListSchema()){const e=n.getValueSchema()
;if(e.getMergedTraits().sensitive){return N}if(Array.isArray(t)){return t.map(t=>x(e,t))}}else if(n.isMapSchema()){const e=n.getValueSchema()
;if(n.getKeySchema().getMergedTraits().sensitive||e.getMergedTraits().sensitive){return N}if(typeof t==="object"){
return Object.fromEntries(Object.entries(t).map(([t,n])=>[t,x(e,n)]))}}else if(n.isStructSchema()&&typeof t==="object"){const e=t;const r={}
;for(const[t,s]of n.structIterator()){if(e[t]!=null){r[t]=x(s,e[t])}}return r}return t}const U=Symbol.for("@smithy/op-event-stream");class M{middlewareStack=l()
;schema;static classBuilder(){return new _}
resolveMiddlewareWithContext(e,t,n,{middlewareFn:r,clientName:s,commandName:o,inputFilterSensitiveLog:a,outputFilterSensitiveLog:u,smithyContext:f,additionalContext:l,CommandCtor:d}){
for(const s of r.bind(this)(d,e,t,n)){this.middlewareStack.use(s)}const h=e.concat(this.middlewareStack);const{logger:m}=t;const p=l[i];const y={logger:m,
clientName:s,commandName:o,inputFilterSensitiveLog:a,outputFilterSensitiveLog:u,...l,[i]:{...p,commandInstance:this,...f,...n?.metricsRecorder===undefined?{}:{
metricsRecorder:n.metricsRecorder},...n?.abortSignal===undefined?{}:{abortSignal:n.abortSignal}}};const{requestHandler:g}=t;let b=n??{};if(b.metricsRecorder){
b={...b};delete b.metricsRecorder}let w;const S=this.schema;const E=S?.[U];if(E!==undefined){w=E}else if(S){if(Array.isArray(S)&&S[0]===9){const[,,,,e,t]=S
;w=S[U]=Boolean(c.of(e).getEventStreamMember()||c.of(t).getEventStreamMember())}}if(w){b={isEventStream:w,...b}}return h.resolve(e=>g.handle(e.request,b),y)}}
class _{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=undefined
;_outputFilterSensitiveLog=undefined;_serializer=null;_deserializer=null;_operationSchema;init(e){this._init=e}ep(e){this._ep=e;return this}m(e){
this._middlewareFn=e;return this}s(e,t,n={}){this._smithyContext={service:e,operation:t,...n};return this}c(e={}){this._additionalContext=e;return this}n(e,t){
this._clientName=e;this._commandName=t;return this}f(e=e=>e,t=e=>e){this._inputFilterSensitiveLog=e;this._outputFilterSensitiveLog=t;return this}ser(e){
this._serializer=e;return this}de(e){this._deserializer=e;return this}sc(e){this._operationSchema=e;this._smithyContext.operationSchema=e;return this}build(){
const e=this;let t;return t=class extends M{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[t]){super();this.input=t??{}
;e._init(this);this.schema=e._operationSchema}resolveMiddleware(n,r,s){const o=e._operationSchema;const i=o?.[4]??o?.input;const a=o?.[5]??o?.output
;return this.resolveMiddlewareWithContext(n,r,s,{CommandCtor:t,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,
inputFilterSensitiveLog:e._inputFilterSensitiveLog??(o?x.bind(null,i):e=>e),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(o?x.bind(null,a):e=>e),
smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e._serializer;deserialize=e._deserializer}}}
const L="***SensitiveInformation***";const D=(e,t,n)=>{for(const[n,r]of Object.entries(e)){const e=async function(e,t,n){const s=new r(e)
;if(typeof t==="function"){this.send(s,t)}else if(typeof n==="function"){if(typeof t!=="object"){throw new Error(`Expected http options but got ${typeof t}`)}
this.send(s,t||{},n)}else{return this.send(s,t)}};const s=(n[0].toLowerCase()+n.slice(1)).replace(/Command$/,"");t.prototype[s]=e}
const{paginators:r={},waiters:s={}}=n??{};for(const[e,n]of Object.entries(r)){if(t.prototype[e]===void 0){t.prototype[e]=function(e={},t,...r){return n({...t,
client:this},e,...r)}}}for(const[e,n]of Object.entries(s)){if(t.prototype[e]===void 0){t.prototype[e]=async function(e={},t,...r){let s=t
;if(typeof t==="number"){s={maxWaitTime:t}}return n({...s,client:this},e,...r)}}}};class k extends Error{
static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){super(e.message)
;Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype);this.name=e.name;this.$fault=e.$fault;this.$metadata=e.$metadata}
static isInstance(e){if(!e){return false}const t=e
;return k.prototype.isPrototypeOf(t)||Boolean(t.$fault)&&Boolean(t.$metadata)&&(t.$fault==="client"||t.$fault==="server")}static[Symbol.hasInstance](e){if(!e){
return false}const t=e;if(this===k){return k.isInstance(e)}if(k.isInstance(e)){if(this.prototype.isPrototypeOf(e)){return true}
const n=Object.prototype.hasOwnProperty.call(this,"shapeId")?this.shapeId:undefined;let r=false;if(n){let e=Object.getPrototypeOf(t)
;while(e&&e!==Object.prototype){const t=e.constructor;const s=t!==k&&Object.prototype.hasOwnProperty.call(t,"shapeId")?t?.shapeId:undefined;if(s){r=true
;if(s===n){return true}}e=Object.getPrototypeOf(e)}}if(n&&r){return false}const s=this.name;if(s&&s.length>=6){if(t.name===s){return true}
let e=Object.getPrototypeOf(t);while(e&&e!==Object.prototype){const t=e.constructor?.name;if(t&&t!=="Error"&&t===s){return true}e=Object.getPrototypeOf(e)}}}
return false}}const P=(e,t={})=>{Object.entries(t).filter(([,e])=>e!==undefined).forEach(([t,n])=>{if(e[t]==undefined||e[t]===""){e[t]=n}})
;const n=e.message||e.Message||"UnknownError";e.message=n;delete e.Message;return e};const F=({output:e,parsedBody:t,exceptionCtor:n,errorCode:r})=>{
const s=j(e);const o=s.httpStatusCode?s.httpStatusCode+"":undefined;const i=new n({name:t?.code||t?.Code||r||o||"UnknownError",$fault:"client",$metadata:s})
;throw P(i,t)};const B=e=>({output:t,parsedBody:n,errorCode:r})=>{F({output:t,parsedBody:n,exceptionCtor:e,errorCode:r})};const j=e=>({
httpStatusCode:e.statusCode,requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],
extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["x-amz-cf-id"]});const z=e=>{switch(e){case"standard":return{retryMode:"standard",
connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",
connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};let H=false;const V=e=>{
if(e&&!H&&parseInt(e.substring(1,e.indexOf(".")))<16){H=true}};const W=Object.values(a);const q=e=>{const t=[];for(const n in a){if(!r(a,n)){continue}
const s=a[n];if(e[s]===undefined){continue}t.push({algorithmId:()=>s,checksumConstructor:()=>e[s]})}for(const[n,r]of Object.entries(e.checksumAlgorithms??{})){
t.push({algorithmId:()=>n,checksumConstructor:()=>r})}return{addChecksumAlgorithm(n){e.checksumAlgorithms=e.checksumAlgorithms??{};const r=n.algorithmId()
;const s=n.checksumConstructor();if(W.includes(r)){e.checksumAlgorithms[r.toUpperCase()]=s}else{e.checksumAlgorithms[r]=s}t.push(n)},checksumAlgorithms(){
return t}}};const G=e=>{const t={};e.checksumAlgorithms().forEach(e=>{const n=e.algorithmId();if(W.includes(n)){t[n]=e.checksumConstructor()}});return t}
;const J=e=>({setRetryStrategy(t){e.retryStrategy=t},retryStrategy(){return e.retryStrategy}});const K=e=>{const t={};t.retryStrategy=e.retryStrategy();return t
};const Y=e=>Object.assign(q(e),J(e));const Z=Y;const X=e=>Object.assign(G(e),K(e));const Q=e=>Array.isArray(e)?e:[e];const ee=e=>{const t="#text"
;for(const n in e){if(!r(e,n)){continue}if(e[n][t]!==undefined){e[n]=e[n][t]}else if(typeof e[n]==="object"&&e[n]!==null){e[n]=ee(e[n])}}return e}
;const te=e=>e!=null;class ne{trace(){}debug(){}info(){}warn(){}error(){}}function re(e,t,n){let s;let o;let i
;if(typeof t==="undefined"&&typeof n==="undefined"){s={};i=e}else{s=e;if(typeof t==="function"){o=t;i=n;return ie(s,o,i)}else{i=t}}for(const e in i){
if(!r(i,e)){continue}if(!Array.isArray(i[e])){s[e]=i[e];continue}ae(s,null,i,e)}return s}const se=e=>{const t={};for(const[n,r]of Object.entries(e||{})){
t[n]=[,r]}return t};const oe=(e,t)=>{const n={};for(const s in t){if(!r(t,s)){continue}ae(n,e,t,s)}return n}
;const ie=(e,t,n)=>re(e,Object.entries(n).reduce((e,[n,r])=>{if(Array.isArray(r)){e[n]=r}else{if(typeof r==="function"){e[n]=[t,r()]}else{e[n]=[t,r]}}return e
},{}));const ae=(e,t,n,r)=>{if(t!==null){let s=n[r];if(typeof s==="function"){s=[,s]}const[o=ce,i=ue,a=r]=s
;if(typeof o==="function"&&o(t[a])||typeof o!=="function"&&!!o){e[r]=i(t[a])}return}let[s,o]=n[r];if(typeof o==="function"){let t
;const n=s===undefined&&(t=o())!=null;const i=typeof s==="function"&&!!s(void 0)||typeof s!=="function"&&!!s;if(n){e[r]=t}else if(i){e[r]=o()}}else{
const t=s===undefined&&o!=null;const n=typeof s==="function"&&!!s(o)||typeof s!=="function"&&!!s;if(t||n){e[r]=o}}};const ce=e=>e!=null;const ue=e=>e
;const fe=e=>{if(e!==e){return"NaN"}switch(e){case Infinity:return"Infinity";case-Infinity:return"-Infinity";default:return e}}
;const le=e=>e.toISOString().replace(".000Z","Z");const de=e=>{if(e==null){return{}}if(Array.isArray(e)){return e.filter(e=>e!=null).map(de)}
if(typeof e==="object"){const t={};for(const n in e){if(!r(e,n)){continue}if(e[n]==null){continue}t[n]=de(e[n])}return t}return e};function he(e,t,n,r){
return function s(o,i,a,c,u={}){const f=Object.assign({},e,o);return M.classBuilder().ep(f).m(function(e,t,n,s){const o=i.call(this,e,t,n,s)
;o.unshift(r(n,e.getEndpointParameterInstructions()));return o}).s(t,a,u).n(n,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}t.Client=R
;t.Command=M;t.NoOpLogger=ne;t.SENSITIVE_STRING=L;t.ServiceException=k;t.WaiterState=w;t._json=de;t.checkExceptions=S;t.constructStack=l;t.convertMap=se
;t.createAggregatedClient=D;t.createWaiter=O;t.decorateServiceException=P;t.emitWarningIfUnsupportedVersion=V;t.getArrayIfSingleItem=Q
;t.getChecksumConfiguration=q;t.getDefaultClientConfiguration=Z;t.getDefaultExtensionConfiguration=Y;t.getRetryConfiguration=J;t.getValueFromTextNode=ee
;t.invalidFunction=m;t.invalidProvider=p;t.isSerializableHeaderValue=te;t.loadConfigsForDefaultMode=z;t.makeBuilder=he;t.map=re;t.resolveChecksumRuntimeConfig=G
;t.resolveDefaultRuntimeConfig=X;t.resolveRetryRuntimeConfig=K;t.schemaLogFilter=x;t.serializeDateTime=le;t.serializeFloat=fe;t.take=oe;t.throwDefaultError=F
;t.waiterServiceDefaults=b;t.withBaseException=B},47291:(e,t,n)=>{const{homedir:r}=n(48161);const{sep:s,join:o}=n(76760);const{createHash:i}=n(77598)
;const{readFile:a}=n(51455);const{IniSectionType:c}=n(90690);const{normalizeProvider:u}=n(92658);const{isValidHostLabel:f}=n(34534);class l extends Error{
name="ProviderError";tryNextLink;constructor(e,t=true){let n;let r=true;if(typeof t==="boolean"){n=undefined;r=t}else if(t!=null&&typeof t==="object"){
n=t.logger;r=t.tryNextLink??true}super(e);this.tryNextLink=r;Object.setPrototypeOf(this,l.prototype)
;n?.debug?.(`@smithy/property-provider ${r?"->":"(!)"} ${e}`)}static from(e,t=true){return Object.assign(new this(e.message,t),e)}}class d extends l{
name="CredentialsProviderError";constructor(e,t=true){super(e,t);Object.setPrototypeOf(this,d.prototype)}}class h extends l{name="TokenProviderError"
;constructor(e,t=true){super(e,t);Object.setPrototypeOf(this,h.prototype)}}const m=(...e)=>async()=>{if(e.length===0){throw new l("No providers in chain")}let t
;for(const n of e){try{const e=await n();return e}catch(e){t=e;if(e?.tryNextLink){continue}throw e}}throw t};const p=e=>()=>Promise.resolve(e)
;const y=(e,t,n)=>{let r;let s;let o;let i=false;const a=async()=>{if(!s){s=e()}try{r=await s;o=true;i=false}finally{s=undefined}return r};if(t===undefined){
return async e=>{if(!o||e?.forceRefresh){r=await a()}return r}}return async e=>{if(!o||e?.forceRefresh){r=await a()}if(i){return r}if(n&&!n(r)){i=true;return r}
if(t(r)){await a();return r}return r}};const g=(e,t,n)=>{if(!(t in e)){return undefined}if(e[t]==="true"){return true}if(e[t]==="false"){return false}
throw new Error(`Cannot load ${n} "${t}". Expected "true" or "false", got ${e[t]}.`)};const b=(e,t,n)=>{if(!(t in e)){return undefined}const r=parseInt(e[t],10)
;if(Number.isNaN(r)){throw new TypeError(`Cannot load ${n} '${t}'. Expected number, got '${e[t]}'.`)}return r};var w;(function(e){e["ENV"]="env"
;e["CONFIG"]="shared config entry"})(w||(w={}));const S={};const E=()=>{if(process&&process.geteuid){return`${process.geteuid()}`}return"DEFAULT"};const v=()=>{
const{HOME:e,USERPROFILE:t,HOMEPATH:n,HOMEDRIVE:o=`C:${s}`}=process.env;if(e){return e}if(t){return t}if(n){return`${o}${n}`}const i=E();if(!S[i]){S[i]=r()}
return S[i]};const T="AWS_PROFILE";const A="default";const $=e=>e.profile||process.env[T]||A;const C=e=>{const t=i("sha1");const n=t.update(e).digest("hex")
;return o(v(),".aws","sso","cache",`${n}.json`)};const I={};const O=async e=>{if(I[e]){return I[e]}const t=C(e);const n=await a(t,"utf8");return JSON.parse(n)}
;const R=".";const N=e=>Object.entries(e).filter(([e])=>{const t=e.indexOf(R);if(t===-1){return false}return Object.values(c).includes(e.substring(0,t))
}).reduce((e,[t,n])=>{const r=t.indexOf(R);const s=t.substring(0,r)===c.PROFILE?t.substring(r+1):t;e[s]=n;return e},{...e.default&&{default:e.default}})
;const x="AWS_CONFIG_FILE";const U=()=>process.env[x]||o(v(),".aws","config");const M="AWS_SHARED_CREDENTIALS_FILE"
;const _=()=>process.env[M]||o(v(),".aws","credentials");const L=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/;const D=["__proto__","profile __proto__"];const k=e=>{
const t={};let n;let r;for(const s of e.split(/\r?\n/)){const e=s.split(/(^|\s)[;#]/)[0].trim();const o=e[0]==="["&&e[e.length-1]==="]";if(o){n=undefined
;r=undefined;const t=e.substring(1,e.length-1);const s=L.exec(t);if(s){const[,e,,t]=s;if(Object.values(c).includes(e)){n=[e,t].join(R)}}else{n=t}
if(D.includes(t)){throw new Error(`Found invalid profile name "${t}"`)}}else if(n){const o=e.indexOf("=");if(![0,-1].includes(o)){
const[i,a]=[e.substring(0,o).trim(),e.substring(o+1).trim()];if(a===""){r=i}else{if(r&&s.trimStart()===s){r=undefined}t[n]=t[n]||{};const e=r?[r,i].join(R):i
;t[n][e]=a}}}}return t};const P={};const F={};const B=(e,t)=>{if(F[e]!==undefined){return F[e]}if(!P[e]||t?.ignoreCache){P[e]=a(e,"utf8")}return P[e]}
;const j=()=>({});const z=async(e={})=>{const{filepath:t=_(),configFilepath:n=U()}=e;const r=v();const s="~/";let i=t;if(t.startsWith(s)){i=o(r,t.slice(2))}
let a=n;if(n.startsWith(s)){a=o(r,n.slice(2))}const c=await Promise.all([B(a,{ignoreCache:e.ignoreCache}).then(k).then(N).catch(j),B(i,{
ignoreCache:e.ignoreCache}).then(k).catch(j)]);return{configFile:c[0],credentialsFile:c[1]}}
;const H=e=>Object.entries(e).filter(([e])=>e.startsWith(c.SSO_SESSION+R)).reduce((e,[t,n])=>({...e,[t.substring(t.indexOf(R)+1)]:n}),{});const V=()=>({})
;const W=async(e={})=>B(e.configFilepath??U()).then(k).then(H).catch(V);const q=(...e)=>{const t={};for(const n of e){for(const[e,r]of Object.entries(n)){
if(t[e]!==undefined){Object.assign(t[e],r)}else{t[e]=r}}}return t};const G=async e=>{const t=await z(e);return q(t.configFile,t.credentialsFile)};const J={
getFileRecord(){return F},interceptFile(e,t){F[e]=Promise.resolve(t)},getTokenRecord(){return I},interceptToken(e,t){I[e]=t}};function K(e){try{
const t=new Set(Array.from(e.match(/([A-Z_]){3,}/g)??[]));t.delete("CONFIG");t.delete("CONFIG_PREFIX_SEPARATOR");t.delete("ENV");return[...t].join(", ")
}catch(t){return e}}const Y=(e,t)=>async()=>{try{const n=e(process.env,t);if(n===undefined){throw new Error}return n}catch(n){
throw new d(n.message||`Not found in ENV: ${K(e.toString())}`,{logger:t?.logger})}};const Z=(e,{preferredFile:t="config",...n}={})=>async()=>{const r=$(n)
;const{configFile:s,credentialsFile:o}=await z(n);const i=o[r]||{};const a=s[r]||{};const c=t==="config"?{...i,...a}:{...a,...i};try{const n=t==="config"?s:o
;const r=e(c,n);if(r===undefined){throw new Error}return r}catch(t){throw new d(t.message||`Not found in config files w/ profile [${r}]: ${K(e.toString())}`,{
logger:n.logger})}};const X=e=>typeof e==="function";const Q=e=>X(e)?async()=>await e():p(e)
;const ee=({environmentVariableSelector:e,configFileSelector:t,default:n},r={})=>{const{signingName:s,logger:o}=r;const i={signingName:s,logger:o}
;return y(m(Y(e,i),Z(t,r),Q(n)))};const te="AWS_USE_DUALSTACK_ENDPOINT";const ne="use_dualstack_endpoint";const re=false;const se={
environmentVariableSelector:e=>g(e,te,w.ENV),configFileSelector:e=>g(e,ne,w.CONFIG),default:false};const oe={environmentVariableSelector:e=>g(e,te,w.ENV),
configFileSelector:e=>g(e,ne,w.CONFIG),default:undefined};const ie="AWS_USE_FIPS_ENDPOINT";const ae="use_fips_endpoint";const ce=false;const ue={
environmentVariableSelector:e=>g(e,ie,w.ENV),configFileSelector:e=>g(e,ae,w.CONFIG),default:false};const fe={environmentVariableSelector:e=>g(e,ie,w.ENV),
configFileSelector:e=>g(e,ae,w.CONFIG),default:undefined};const le=e=>{const{tls:t,endpoint:n,urlParser:r,useDualstackEndpoint:s}=e;return Object.assign(e,{
tls:t??true,endpoint:u(typeof n==="string"?r(n):n),isCustomEndpoint:true,useDualstackEndpoint:u(s??false)})};const de=async e=>{const{tls:t=true}=e
;const n=await e.region();const r=new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/);if(!r.test(n)){
throw new Error("Invalid region in client config")}const s=await e.useDualstackEndpoint();const o=await e.useFipsEndpoint()
;const{hostname:i}=await e.regionInfoProvider(n,{useDualstackEndpoint:s,useFipsEndpoint:o})??{};if(!i){
throw new Error("Cannot resolve hostname from client config")}return e.urlParser(`${t?"https:":"http:"}//${i}`)};const he=e=>{
const t=u(e.useDualstackEndpoint??false);const{endpoint:n,useFipsEndpoint:r,urlParser:s,tls:o}=e;return Object.assign(e,{tls:o??true,
endpoint:n?u(typeof n==="string"?s(n):n):()=>de({...e,useDualstackEndpoint:t,useFipsEndpoint:r}),isCustomEndpoint:!!n,useDualstackEndpoint:t})}
;const me="AWS_EXECUTION_ENV";const pe="AWS_REGION";const ye="AWS_DEFAULT_REGION";const ge="AWS_EC2_METADATA_DISABLED"
;const be=["in-region","cross-region","mobile","standard","legacy"];const we="/latest/meta-data/placement/region";const Se="/latest/api/token"
;const Ee="x-aws-ec2-metadata-token";const ve="x-aws-ec2-metadata-token-ttl-seconds";const Te=1e3;const Ae=6e4;let $e=0;const Ce=async()=>{if(process.env[ge]){
return undefined}if(Date.now()<$e){return undefined}try{const e=Oe();const t=(await Re({...e,path:Se,method:"PUT",headers:{[ve]:"21600"}})).toString()
;const n=(await Re({...e,path:we,method:"GET",headers:{[Ee]:t}})).toString().trim();return n||Ie()}catch{return Ie()}};const Ie=()=>{$e=Date.now()+Ae
;return undefined};const Oe=()=>{const e=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(e){const t=new URL(e);return{
hostname:t.hostname.replace(/^\[(.+)]$/,"$1"),port:t.port?Number(t.port):undefined}}if(process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"){return{
hostname:"fd00:ec2::254"}}return{hostname:"169.254.169.254"}};const Re=async e=>{const{request:t}=n(37067);return new Promise((n,r)=>{const s=t({
hostname:e.hostname,port:e.port,path:e.path,method:e.method,headers:e.headers,timeout:Te,signal:AbortSignal.timeout(Te)});s.on("error",e=>{r(e);s.destroy()})
;s.on("timeout",()=>{r(new Error("TimeoutError from instance metadata service"));s.destroy()});s.on("response",e=>{const{statusCode:t=400}=e;if(t<200||t>=300){
r(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:t}));s.destroy();return}const o=[];e.on("data",e=>o.push(e))
;e.on("end",()=>{n(Buffer.concat(o));s.destroy()})});s.end()})};const Ne="AWS_REGION";const xe="region";const Ue={environmentVariableSelector:e=>e[Ne],
configFileSelector:e=>e[xe],default:async()=>{const e=await Ce();if(e){return e}throw new Error("Region is missing")}};const Me={preferredFile:"credentials"}
;const _e=new Set;const Le=(e,t=f)=>{if(!_e.has(e)&&!t(e)){if(e==="*"){
console.warn(`@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.`)
}else{throw new Error(`Region not accepted: region="${e}" is not a valid hostname component.`)}}else{_e.add(e)}}
;const De=e=>typeof e==="string"&&(e.startsWith("fips-")||e.endsWith("-fips"))
;const ke=e=>De(e)?["fips-aws-global","aws-fips"].includes(e)?"us-east-1":e.replace(/fips-(dkr-|prod-)?|-fips/,""):e;const Pe=e=>{
const{region:t,useFipsEndpoint:n}=e;if(!t){throw new Error("Region is missing")}return Object.assign(e,{region:async()=>{
const e=typeof t==="function"?await t():t;const n=ke(e);Le(n);return n},useFipsEndpoint:async()=>{const e=typeof t==="string"?t:await t();if(De(e)){return true}
return typeof n!=="function"?Promise.resolve(!!n):n()}})}
;const Fe=(e=[],{useFipsEndpoint:t,useDualstackEndpoint:n})=>e.find(({tags:e})=>t===e.includes("fips")&&n===e.includes("dualstack"))?.hostname
;const Be=(e,{regionHostname:t,partitionHostname:n})=>t?t:n?n.replace("{region}",e):undefined
;const je=(e,{partitionHash:t})=>Object.keys(t||{}).find(n=>t[n].regions.includes(e))??"aws";const ze=(e,{signingRegion:t,regionRegex:n,useFipsEndpoint:r})=>{
if(t){return t}else if(r){const t=n.replace("\\\\","\\").replace(/^\^/g,"\\.").replace(/\$$/g,"\\.");const r=e.match(t);if(r){return r[0].slice(1,-1)}}}
;const He=(e,{useFipsEndpoint:t=false,useDualstackEndpoint:n=false,signingService:r,regionHash:s,partitionHash:o})=>{const i=je(e,{partitionHash:o})
;const a=e in s?e:o[i]?.endpoint??e;const c={useFipsEndpoint:t,useDualstackEndpoint:n};const u=Fe(s[a]?.variants,c);const f=Fe(o[i]?.variants,c);const l=Be(a,{
regionHostname:u,partitionHostname:f});if(l===undefined){throw new Error(`Endpoint resolution failed for: ${{resolvedRegion:a,useFipsEndpoint:t,
useDualstackEndpoint:n}}`)}const d=ze(l,{signingRegion:s[a]?.signingRegion,regionRegex:o[i].regionRegex,useFipsEndpoint:t});return{partition:i,signingService:r,
hostname:l,...d&&{signingRegion:d},...s[a]?.signingService&&{signingService:s[a].signingService}}};const Ve="AWS_DEFAULTS_MODE";const We="defaults_mode"
;const qe={environmentVariableSelector:e=>e[Ve],configFileSelector:e=>e[We],default:"legacy"}
;const Ge=({region:e=ee(Ue),defaultsMode:t=ee(qe)}={})=>y(async()=>{const n=typeof t==="function"?await t():t;switch(n?.toLowerCase()){case"auto":return Je(e)
;case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(n?.toLocaleLowerCase());case undefined:
return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${be.join(", ")}, got ${n}`)}});const Je=async e=>{if(e){
const t=typeof e==="function"?await e():e;const n=await Ke();if(!n){return"standard"}if(t===n){return"in-region"}else{return"cross-region"}}return"standard"}
;const Ke=async()=>{if(process.env[me]&&(process.env[pe]||process.env[ye])){return process.env[pe]??process.env[ye]}return Ce()};t.CONFIG_PREFIX_SEPARATOR=R
;t.CONFIG_USE_DUALSTACK_ENDPOINT=ne;t.CONFIG_USE_FIPS_ENDPOINT=ae;t.CredentialsProviderError=d;t.DEFAULT_PROFILE=A;t.DEFAULT_USE_DUALSTACK_ENDPOINT=re
;t.DEFAULT_USE_FIPS_ENDPOINT=ce;t.ENV_PROFILE=T;t.ENV_USE_DUALSTACK_ENDPOINT=te;t.ENV_USE_FIPS_ENDPOINT=ie;t.NODE_REGION_CONFIG_FILE_OPTIONS=Me
;t.NODE_REGION_CONFIG_OPTIONS=Ue;t.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS=se;t.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS=ue;t.ProviderError=l
;t.REGION_ENV_NAME=Ne;t.REGION_INI_NAME=xe;t.SelectorType=w;t.TokenProviderError=h;t.booleanSelector=g;t.chain=m;t.externalDataInterceptor=J;t.fromStatic=Q
;t.fromValue=p;t.getHomeDir=v;t.getProfileName=$;t.getRegionInfo=He;t.getSSOTokenFilepath=C;t.getSSOTokenFromFile=O;t.loadConfig=ee;t.loadSharedConfigFiles=z
;t.loadSsoSessionData=W;t.memoize=y;t.nodeDualstackConfigSelectors=oe;t.nodeFipsConfigSelectors=fe;t.numberSelector=b;t.parseKnownFiles=G;t.readFile=B
;t.resolveCustomEndpointsConfig=le;t.resolveDefaultsModeConfig=Ge;t.resolveEndpointsConfig=he;t.resolveRegionConfig=Pe},62085:(e,t,n)=>{
const{CONFIG_PREFIX_SEPARATOR:r,booleanSelector:s,SelectorType:o,loadConfig:i}=n(47291)
;const{toEndpointV1:a,getSmithyContext:c,normalizeProvider:u,isValidHostLabel:f,hasOwn:l}=n(34534);t.isValidHostLabel=f;t.middlewareEndpointToEndpointV1=a
;t.toEndpointV1=a;const{EndpointURLScheme:d}=n(90690);const h="AWS_ENDPOINT_URL";const m="endpoint_url";const p=e=>({environmentVariableSelector:t=>{
const n=e.split(" ").map(e=>e.toUpperCase());const r=t[[h,...n].join("_")];if(r){return r}const s=t[h];if(s){return s}return undefined},
configFileSelector:(t,n)=>{if(t.services){const s=["services",t.services].join(r);if(!n||!n[s]){
throw new Error(`The services section "${t.services}" specified in the profile is not present in the shared configuration file.`)}const o=n[s]
;const i=e.split(" ").map(e=>e.toLowerCase());const a=o[[i.join("_"),m].join(r)];if(a){return a}}const s=t[m];if(s){return s}return undefined},default:undefined
});const y="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS";const g="ignore_configured_endpoint_urls";const b={environmentVariableSelector:e=>s(e,y,o.ENV),
configFileSelector:e=>s(e,g,o.CONFIG),default:false};const w=async e=>{const t=await i(b)();if(t){return undefined}return i(p(e??""))()};const S=async e=>{
const t=e?.Bucket||"";if(typeof e.Bucket==="string"){e.Bucket=t.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))}if($(t)){
if(e.ForcePathStyle===true){throw new Error("Path-style addressing cannot be used with ARN buckets")}
}else if(!A(t)||t.indexOf(".")!==-1&&!String(e.Endpoint).startsWith("http:")||t.toLowerCase()!==t||t.length<3){e.ForcePathStyle=true}
if(e.DisableMultiRegionAccessPoints){e.disableMultiRegionAccessPoints=true;e.DisableMRAP=true}return e};const E=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
;const v=/(\d+\.){3}\d+/;const T=/\.\./;const A=e=>E.test(e)&&!v.test(e)&&!T.test(e);const $=e=>{const[t,n,r,,,s]=e.split(":")
;const o=t==="arn"&&e.split(":").length>=6;const i=Boolean(o&&n&&r&&s);if(o&&!i){throw new Error(`Invalid ARN: ${e} was an invalid ARN.`)}return i}
;const C=(e,t,n,r=false)=>{const s=async()=>{let s;if(r){const r=n.clientContextParams;const o=r?.[e];s=o??n[e]??n[t]}else{s=n[e]??n[t]}
if(typeof s==="function"){return s()}return s};if(e==="credentialScope"||t==="CredentialScope"){return async()=>{
const e=typeof n.credentials==="function"?await n.credentials():n.credentials;const t=e?.credentialScope??e?.CredentialScope;return t}}
if(e==="accountId"||t==="AccountId"){return async()=>{const e=typeof n.credentials==="function"?await n.credentials():n.credentials
;const t=e?.accountId??e?.AccountId;return t}}if(e==="endpoint"||t==="endpoint"){return async()=>{if(n.isCustomEndpoint===false){return undefined}
const e=await s();if(e&&typeof e==="object"){if("url"in e){return e.url.href}if("hostname"in e){const{protocol:t,hostname:n,port:r,path:s}=e
;return`${t}//${n}${r?":"+r:""}${s}`}}return e}}return s};function I(e){return async(t,n,r,s)=>{if(!r.isCustomEndpoint&&!r.ignoreConfiguredEndpointUrls){let t
;if(r.serviceConfiguredEndpoint){t=await r.serviceConfiguredEndpoint()}else{t=await e(r.serviceId)}if(t){r.endpoint=()=>Promise.resolve(a(t))
;r.isCustomEndpoint=true;s?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${t}`)}}const o=await O(t,n,r)
;if(typeof r.endpointProvider!=="function"){throw new Error("config.endpointProvider is not set.")}const i=r.endpointProvider(o,s)
;if(r.isCustomEndpoint&&r.endpoint){const e=await r.endpoint();if(e?.headers){i.headers??={};for(const[t,n]of Object.entries(e.headers)){
i.headers[t]=Array.isArray(n)?n:[n]}}}return i}}const O=async(e,t,n)=>{const r={};const s=t?.getEndpointParameterInstructions?.()||{}
;for(const[t,o]of Object.entries(s)){switch(o.type){case"staticContextParams":r[t]=o.value;break;case"contextParams":r[t]=e[o.name];break
;case"clientContextParams":case"builtInParams":r[t]=await C(o.name,t,n,o.type!=="builtInParams")();break;case"operationContextParams":r[t]=o.get(e);break
;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(o))}}if(Object.keys(s).length===0){Object.assign(r,n)}
if(String(n.serviceId).toLowerCase()==="s3"){await S(r)}return r};function R(e,t,n){if(!e.__smithy_context){e.__smithy_context={features:{}}
}else if(!e.__smithy_context.features){e.__smithy_context.features={}}e.__smithy_context.features[t]=n}function N(e){const t=I(e)
;return({config:e,instructions:n})=>(r,s)=>async o=>{if(e.isCustomEndpoint){R(s,"ENDPOINT_OVERRIDE","N")}const i=await t(o.input,{
getEndpointParameterInstructions(){return n}},{...e},s);s.endpointV2=i;s.authSchemes=i.properties?.authSchemes;const a=s.authSchemes?.[0];if(a){
s["signing_region"]=a.signingRegion;s["signing_service"]=a.signingName;const e=c(s);const t=e?.selectedHttpAuthScheme?.httpAuthOption;if(t){
t.signingProperties=Object.assign(t.signingProperties||{},{signing_region:a.signingRegion,signingRegion:a.signingRegion,signing_service:a.signingName,
signingName:a.signingName,signingRegionSet:a.signingRegionSet},a.properties)}}return r({...o})}}const x={name:"serializerMiddleware"};const U={step:"serialize",
tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:true,relation:"before",toMiddleware:x.name};function M(e){
const t=N(e);return(e,n)=>({applyToStack:r=>{r.addRelativeTo(t({config:e,instructions:n}),U)}})}function _(e){return t=>{const n=t.tls??true
;const{endpoint:r,useDualstackEndpoint:s,useFipsEndpoint:o}=t;const i=r!=null?async()=>a(await u(r)()):undefined;const c=!!r;const f=Object.assign(t,{
endpoint:i,tls:n,isCustomEndpoint:c,useDualstackEndpoint:u(s??false),useFipsEndpoint:u(o??false),ignoreConfiguredEndpointUrls:!!t.ignoreConfiguredEndpointUrls})
;let l=undefined;f.serviceConfiguredEndpoint=async()=>{if(t.serviceId&&!l){l=e(t.serviceId)}return l};return f}}class L{nodes;root;conditions;results
;constructor(e,t,n,r){this.nodes=e;this.root=t;this.conditions=n;this.results=r}static from(e,t,n,r){return new L(e,t,n,r)}}class D{capacity;data=new Map
;parameters=[];constructor({size:e,params:t}){this.capacity=e??50;if(t){this.parameters=t}}get(e,t){const n=this.hash(e);if(n===false){return t()}
if(!this.data.has(n)){if(this.data.size>this.capacity+10){const e=this.data.keys();let t=0;while(true){const{value:n,done:r}=e.next();this.data.delete(n)
;if(r||++t>10){break}}}this.data.set(n,t())}return this.data.get(n)}size(){return this.data.size}hash(e){let t="";const{parameters:n}=this;if(n.length===0){
return false}for(const r of n){const n=e[r];const s=n==null?"\0":String(n);if(s.includes("|;")){return false}t+=s+"|;"}return t}}class k extends Error{
constructor(e){super(e);this.name="EndpointError"}}const P="endpoints";function F(e){if(typeof e!=="object"||e==null){return e}if("ref"in e){
return`$${F(e.ref)}`}if("fn"in e){return`${e.fn}(${(e.argv||[]).map(F).join(", ")})`}return JSON.stringify(e,null,2)}const B={};const j=(e,t)=>e===t
;function z(...e){for(const t of e){if(t!=null){return t}}return undefined}const H=e=>{const t=e.split(".");const n=[];for(const r of t){const t=r.indexOf("[")
;if(t!==-1){if(r.indexOf("]")!==r.length-1){throw new k(`Path: '${e}' does not end with ']'`)}const s=r.slice(t+1,-1);if(Number.isNaN(parseInt(s))){
throw new k(`Invalid array index: '${s}' in path: '${e}'`)}if(t!==0){n.push(r.slice(0,t))}n.push(s)}else{n.push(r)}}return n}
;const V=(e,t)=>H(t).reduce((n,r)=>{if(typeof n!=="object"){throw new k(`Index '${r}' in '${t}' not found in '${JSON.stringify(e)}'`)}else if(Array.isArray(n)){
const e=parseInt(r);return n[e<0?n.length+e:e]}return n[r]},e);const W=e=>e!=null;function q(e,t,n){return e?t:n}const G=e=>!e
;const J=new RegExp(`^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$`)
;const K=e=>J.test(e)||e.startsWith("[")&&e.endsWith("]");const Y={[d.HTTP]:80,[d.HTTPS]:443};const Z=e=>{const t=(()=>{try{if(e instanceof URL){return e}
if(typeof e==="object"&&"hostname"in e){const{hostname:t,port:n,protocol:r="",path:s="",query:o={}}=e;const i=new URL(`${r}//${t}${n?`:${n}`:""}${s}`)
;i.search=Object.entries(o).map(([e,t])=>`${e}=${t}`).join("&");return i}return new URL(e)}catch(e){return null}})();if(!t){
console.error(`Unable to parse ${JSON.stringify(e)} as a whatwg URL.`);return null}const n=t.href;const{host:r,hostname:s,pathname:o,protocol:i,search:a}=t
;if(a){return null}const c=i.slice(0,-1);if(!Object.values(d).includes(c)){return null}const u=K(s)
;const f=n.includes(`${r}:${Y[c]}`)||typeof e==="string"&&e.includes(`${r}:${Y[c]}`);const l=`${r}${f?`:${Y[c]}`:``}`;return{scheme:c,authority:l,path:o,
normalizedPath:o.endsWith("/")?o:`${o}/`,isIp:u}};function X(e,t,n){if(n===1){return[e]}if(e===""){return[""]}const r=e.split(t);if(n===0){return r}
return r.slice(0,n-1).concat(r.slice(1).join(t))}const Q=(e,t)=>e===t;const ee=(e,t,n,r)=>{if(e==null||t>=n||e.length<n||/[^\u0000-\u007f]/.test(e)){return null
}if(!r){return e.substring(t,n)}return e.substring(e.length-n,e.length-t)}
;const te=e=>encodeURIComponent(e).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`);const ne={booleanEquals:j,coalesce:z,getAttr:V,
isSet:W,isValidHostLabel:f,ite:q,not:G,parseURL:Z,split:X,stringEquals:Q,substring:ee,uriEncode:te};const re=(e,t)=>{const n=[]
;const{referenceRecord:r,endpointParams:s}=t;let o=0;while(o<e.length){const t=e.indexOf("{",o);if(t===-1){n.push(e.slice(o));break}n.push(e.slice(o,t))
;const i=e.indexOf("}",t);if(i===-1){n.push(e.slice(t));break}if(e[t+1]==="{"&&e[i+1]==="}"){n.push(e.slice(t+1,i));o=i+2}const a=e.substring(t+1,i)
;if(a.includes("#")){const[e,t]=a.split("#");n.push(V(r[e]??s[e],t))}else{n.push(r[a]??s[a])}o=i+1}return n.join("")}
;const se=({ref:e},t)=>t.referenceRecord[e]??t.endpointParams[e];const oe=(e,t,n)=>{if(typeof e==="string"){return re(e,n)}else if(e["fn"]){
return ae.callFunction(e,n)}else if(e["ref"]){return se(e,n)}throw new k(`'${t}': ${String(e)} is not a string, function or reference.`)}
;const ie=({fn:e,argv:t},n)=>{const r=Array(t.length);for(let e=0;e<r.length;++e){const s=t[e];if(typeof s==="boolean"||typeof s==="number"){r[e]=s}else{
r[e]=ae.evaluateExpression(s,"arg",n)}}const s=e.indexOf(".");if(s!==-1){const t=B[e.slice(0,s)];const n=t?.[e.slice(s+1)];if(typeof n==="function"){
return n(...r)}}const o=ne[e];if(typeof o==="function"){return o(...r)}throw new Error(`function ${e} not loaded in endpointFunctions.`)};const ae={
evaluateExpression:oe,callFunction:ie};const ce=(e,t)=>{const{assign:n}=e;if(n&&n in t.referenceRecord){
throw new k(`'${n}' is already defined in Reference Record.`)}const r=ie(e,t);t.logger?.debug?.(`${P} evaluateCondition: ${F(e)} = ${F(r)}`)
;const s=r===""?true:!!r;if(n!=null){return{result:s,toAssign:{name:n,value:r}}}return{result:s}};const ue=(e,t)=>Object.entries(e??{}).reduce((e,[n,r])=>{
e[n]=r.map(e=>{const r=oe(e,"Header value entry",t);if(typeof r!=="string"){throw new k(`Header '${n}' value '${r}' is not a string`)}return r});return e},{})
;const fe=(e,t)=>Object.entries(e).reduce((e,[n,r])=>{e[n]=de.getEndpointProperty(r,t);return e},{});const le=(e,t)=>{if(Array.isArray(e)){
return e.map(e=>le(e,t))}switch(typeof e){case"string":return re(e,t);case"object":if(e===null){throw new k(`Unexpected endpoint property: ${e}`)}
return de.getEndpointProperties(e,t);case"boolean":return e;default:throw new k(`Unexpected endpoint property type: ${typeof e}`)}};const de={
getEndpointProperty:le,getEndpointProperties:fe};const he=(e,t)=>{const n=oe(e,"Endpoint URL",t);if(typeof n==="string"){try{return new URL(n)}catch(e){
console.error(`Failed to construct URL with ${n}`,e);throw e}}throw new k(`Endpoint URL must be a string, got ${typeof n}`)};const me=1e8;const pe=(e,t)=>{
const{nodes:n,root:r,results:s,conditions:o}=e;let i=r;const a={};const c={referenceRecord:a,endpointParams:t.endpointParams,logger:t.logger}
;while(i!==1&&i!==-1&&i<me){const e=3*(Math.abs(i)-1);const[t,r,s]=[n[e],n[e+1],n[e+2]];const[u,f,l]=o[t];const d=ce({fn:u,assign:l,argv:f},c);if(d.toAssign){
const{name:e,value:t}=d.toAssign;a[e]=t}i=i>=0===d.result?r:s}if(i>=me){const e=s[i-me];if(e[0]===-1){const[,t]=e;throw new k(oe(t,"Error",c))}const[t,n,r]=e
;return{url:he(t,c),properties:fe(n,c),headers:ue(r??{},c)}}throw new k(`No matching endpoint.`)};const ye=(e=[],t)=>{const n={};const r={...t,referenceRecord:{
...t.referenceRecord}};let s=false;for(const o of e){const{result:e,toAssign:i}=ce(o,r);if(!e){return{result:e}}if(i){s=true;n[i.name]=i.value
;r.referenceRecord[i.name]=i.value;t.logger?.debug?.(`${P} assign: ${i.name} := ${F(i.value)}`)}}if(s){return{result:true,referenceRecord:n}}return{result:true}
};const ge=(e,t)=>{const{conditions:n,endpoint:r}=e;const{result:s,referenceRecord:o}=ye(n,t);if(!s){return}const i=o?{...t,referenceRecord:{
...t.referenceRecord,...o}}:t;const{url:a,properties:c,headers:u}=r;t.logger?.debug?.(`${P} Resolving endpoint from template: ${F(r)}`);const f={url:he(a,i)}
;if(u!=null){f.headers=ue(u,i)}if(c!=null){f.properties=fe(c,i)}return f};const be=(e,t)=>{const{conditions:n,error:r}=e
;const{result:s,referenceRecord:o}=ye(n,t);if(!s){return}const i=o?{...t,referenceRecord:{...t.referenceRecord,...o}}:t;throw new k(oe(r,"Error",i))}
;const we=(e,t)=>{for(const n of e){if(n.type==="endpoint"){const e=ge(n,t);if(e){return e}}else if(n.type==="error"){be(n,t)}else if(n.type==="tree"){
const e=Ee.evaluateTreeRule(n,t);if(e){return e}}else{throw new k(`Unknown endpoint rule: ${n}`)}}throw new k(`Rules evaluation failed`)};const Se=(e,t)=>{
const{conditions:n,rules:r}=e;const{result:s,referenceRecord:o}=ye(n,t);if(!s){return}const i=o?{...t,referenceRecord:{...t.referenceRecord,...o}}:t
;return Ee.evaluateRules(r,i)};const Ee={evaluateRules:we,evaluateTreeRule:Se};const ve=(e,t)=>{const{endpointParams:n,logger:r}=t;const{parameters:s,rules:o}=e
;t.logger?.debug?.(`${P} Initial EndpointParams: ${F(n)}`);for(const e in s){if(!l(s,e)){continue}const t=s[e];const r=n[e];if(r==null&&t.default!=null){
n[e]=t.default;continue}if(t.required&&r==null){throw new k(`Missing required parameter: '${e}'`)}}const i=we(o,{endpointParams:n,logger:r,referenceRecord:{}})
;t.logger?.debug?.(`${P} Resolved endpoint: ${F(i)}`);return i};const Te=e=>{const{endpoint:t}=e;if(t===undefined){e.endpoint=async()=>{
throw new Error("@smithy/middleware-endpoint: (default endpointRuleSet) endpoint is not set - you must configure an endpoint.")}}return e};const Ae=I(w)
;const $e=_(w);const Ce=N(w);const Ie=M(w);t.BinaryDecisionDiagram=L;t.EndpointCache=D;t.EndpointError=k;t.customEndpointFunctions=B;t.decideEndpoint=pe
;t.endpointMiddleware=Ce;t.endpointMiddlewareOptions=U;t.getEndpointFromInstructions=Ae;t.getEndpointPlugin=Ie;t.isIpAddress=K;t.resolveEndpoint=ve
;t.resolveEndpointConfig=$e;t.resolveEndpointRequiredConfig=Te;t.resolveParams=O},56579:(e,t,n)=>{const{Crc32:r}=n(99542);const{hasOwn:s}=n(34534)
;const{toHex:o,fromHex:i,toUtf8:a,fromUtf8:c}=n(92430);const{Readable:u}=n(57075);const{TypeRegistry:f}=n(26890);class l{bytes;constructor(e){this.bytes=e
;if(e.byteLength!==8){throw new Error("Int64 buffers must be exactly 8 bytes")}}static fromNumber(e){if(e>0x8000000000000000||e<-0x8000000000000000){
throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)}const t=new Uint8Array(8)
;for(let n=7,r=Math.abs(Math.round(e));n>-1&&r>0;n--,r/=256){t[n]=r}if(e<0){d(t)}return new l(t)}valueOf(){const e=this.bytes.slice(0);const t=e[0]&128;if(t){
d(e)}return parseInt(o(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function d(e){for(let t=0;t<8;t++){e[t]^=255}for(let t=7;t>-1;t--){e[t]++
;if(e[t]!==0){break}}}class h{toUtf8;fromUtf8;constructor(e,t){this.toUtf8=e;this.fromUtf8=t}format(e){const t=[];for(const n in e){if(!s(e,n)){continue}
const r=this.fromUtf8(n);if(r.byteLength>255){throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${r.byteLength}`)}
t.push(Uint8Array.from([r.byteLength]),r,this.formatHeaderValue(e[n]))}const n=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0));let r=0;for(const e of t){
n.set(e,r);r+=e.byteLength}return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":
return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));t.setUint8(0,3);t.setInt16(1,e.value,false)
;return new Uint8Array(t.buffer);case"integer":const n=new DataView(new ArrayBuffer(5));n.setUint8(0,4);n.setInt32(1,e.value,false)
;return new Uint8Array(n.buffer);case"long":const r=new Uint8Array(9);r[0]=5;r.set(e.value.bytes,1);return r;case"binary":if(e.value.byteLength>$){
throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${$} bytes: ${e.value.byteLength}`)}
const s=new DataView(new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6);s.setUint16(1,e.value.byteLength,false);const o=new Uint8Array(s.buffer)
;o.set(e.value,3);return o;case"string":const a=this.fromUtf8(e.value);if(a.byteLength>$){
throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${$} bytes: ${a.byteLength}`)}const c=new DataView(new ArrayBuffer(3+a.byteLength))
;c.setUint8(0,7);c.setUint16(1,a.byteLength,false);const u=new Uint8Array(c.buffer);u.set(a,3);return u;case"timestamp":const f=new Uint8Array(9);f[0]=8
;f.set(l.fromNumber(e.value.valueOf()).bytes,1);return f;case"uuid":if(!A.test(e.value)){throw new Error(`Invalid UUID received: ${e.value}`)}
const d=new Uint8Array(17);d[0]=9;d.set(i(e.value.replace(/-/g,"")),1);return d}}parse(e){const t={};let n=0;while(n<e.byteLength){const r=e.getUint8(n++)
;const s=this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+n,r));n+=r;switch(e.getUint8(n++)){case 0:t[s]={type:p,value:true};break;case 1:t[s]={type:p,
value:false};break;case 2:t[s]={type:y,value:e.getInt8(n++)};break;case 3:t[s]={type:g,value:e.getInt16(n,false)};n+=2;break;case 4:t[s]={type:b,
value:e.getInt32(n,false)};n+=4;break;case 5:t[s]={type:w,value:new l(new Uint8Array(e.buffer,e.byteOffset+n,8))};n+=8;break;case 6:const r=e.getUint16(n,false)
;n+=2;t[s]={type:S,value:new Uint8Array(e.buffer,e.byteOffset+n,r)};n+=r;break;case 7:const i=e.getUint16(n,false);n+=2;t[s]={type:E,
value:this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+n,i))};n+=i;break;case 8:t[s]={type:v,
value:new Date(new l(new Uint8Array(e.buffer,e.byteOffset+n,8)).valueOf())};n+=8;break;case 9:const a=new Uint8Array(e.buffer,e.byteOffset+n,16);n+=16;t[s]={
type:T,value:`${o(a.subarray(0,4))}-${o(a.subarray(4,6))}-${o(a.subarray(6,8))}-${o(a.subarray(8,10))}-${o(a.subarray(10))}`};break;default:
throw new Error(`Unrecognized header type tag`)}}return t}}var m;(function(e){e[e["boolTrue"]=0]="boolTrue";e[e["boolFalse"]=1]="boolFalse"
;e[e["byte"]=2]="byte";e[e["short"]=3]="short";e[e["integer"]=4]="integer";e[e["long"]=5]="long";e[e["byteArray"]=6]="byteArray";e[e["string"]=7]="string"
;e[e["timestamp"]=8]="timestamp";e[e["uuid"]=9]="uuid"})(m||(m={}));const p="boolean";const y="byte";const g="short";const b="integer";const w="long"
;const S="binary";const E="string";const v="timestamp";const T="uuid";const A=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;const $=32767
;const C=4;const I=C*2;const O=4;const R=I+O*2;function N({byteLength:e,byteOffset:t,buffer:n}){if(e<R){
throw new Error("Provided message too short to accommodate event stream message overhead")}const s=new DataView(n,t,e);const o=s.getUint32(0,false);if(e!==o){
throw new Error("Reported message length does not match received message length")}const i=s.getUint32(C,false);const a=s.getUint32(I,false)
;const c=s.getUint32(e-O,false);const u=new r;u.update(new Uint8Array(n,t,I));if(a!==u.digestSync()){
throw new Error(`The prelude checksum specified in the message (${a}) does not match the calculated CRC32 checksum (${u.digestSync()})`)}
u.update(new Uint8Array(n,t+I,e-(I+O)));if(c!==u.digestSync()){
throw new Error(`The message checksum (${u.digestSync()}) did not match the expected value of ${c}`)}return{headers:new DataView(n,t+I+O,i),
body:new Uint8Array(n,t+I+O+i,o-i-(I+O+O))}}class x{headerMarshaller;messageBuffer;isEndOfStream;constructor(e,t){this.headerMarshaller=new h(e,t)
;this.messageBuffer=[];this.isEndOfStream=false}feed(e){this.messageBuffer.push(this.decode(e))}endOfStream(){this.isEndOfStream=true}getMessage(){
const e=this.messageBuffer.pop();const t=this.isEndOfStream;return{getMessage(){return e},isEndOfStream(){return t}}}getAvailableMessages(){
const e=this.messageBuffer;this.messageBuffer=[];const t=this.isEndOfStream;return{getMessages(){return e},isEndOfStream(){return t}}}
encode({headers:e,body:t}){const n=this.headerMarshaller.format(e);const s=n.byteLength+t.byteLength+16;const o=new Uint8Array(s)
;const i=new DataView(o.buffer,o.byteOffset,o.byteLength);const a=new r;i.setUint32(0,s,false);i.setUint32(4,n.byteLength,false);a.update(o.subarray(0,8))
;i.setUint32(8,a.digestSync(),false);o.set(n,12);o.set(t,n.byteLength+12);a.update(o.subarray(8,s-4));i.setUint32(s-4,a.digestSync(),false);return o}decode(e){
const{headers:t,body:n}=N(e);return{headers:this.headerMarshaller.parse(t),body:n}}formatHeaders(e){return this.headerMarshaller.format(e)}}class U{options
;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.inputStream){
const t=this.options.decoder.decode(e);yield t}}}class M{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}
async*asyncIterator(){for await(const e of this.options.messageStream){const t=this.options.encoder.encode(e);yield t}if(this.options.includeEndFrame){
yield new Uint8Array(0)}}}class _{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){
for await(const e of this.options.messageStream){const t=await this.options.deserializer(e);if(t===undefined){continue}yield t}}}class L{options;constructor(e){
this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const e of this.options.inputStream){
const t=this.options.serializer(e);yield t}}}function D(e){let t=0;let n=0;let r=null;let s=null;const o=e=>{if(typeof e!=="number"){
throw new Error("Attempted to allocate an event message where size was not a number: "+e)}t=e;n=4;r=new Uint8Array(e);const s=new DataView(r.buffer)
;s.setUint32(0,e,false)};const i=async function*(){const i=e[Symbol.asyncIterator]();while(true){const{value:e,done:a}=await i.next();if(a){if(!t){return
}else if(t===n){yield r}else{throw new Error("Truncated event message received.")}return}const c=e.length;let u=0;while(u<c){if(!r){const t=c-u;if(!s){
s=new Uint8Array(4)}const r=Math.min(4-n,t);s.set(e.slice(u,u+r),n);n+=r;u+=r;if(n<4){break}o(new DataView(s.buffer).getUint32(0,false));s=null}
const i=Math.min(t-n,c-u);r.set(e.slice(u,u+i),n);n+=i;u+=i;if(t&&t===n){yield r;r=null;t=0;n=0}}}};return{[Symbol.asyncIterator]:i}}function k(e,t){
const n=P(t.deserializer,t.toUtf8);return{[Symbol.asyncIterator]:async function*(){for await(const r of e){const e=t.eventStreamCodec.decode(r)
;const s=await n(e);if(s===undefined){continue}yield s}}}}function P(e,t){return async function(n){const{value:r}=n.headers[":message-type"];if(r==="error"){
const e=new Error(n.headers[":error-message"].value||"UnknownError");e.name=n.headers[":error-code"].value;throw e}else if(r==="exception"){
const r=n.headers[":exception-type"].value;const s={[r]:n};const o=await e(s);if(o.$unknown){const e=new Error(t(n.body));e.name=r;throw e}throw o[r]
}else if(r==="event"){const t={[n.headers[":event-type"].value]:n};const r=await e(t);if(r.$unknown){return}return r}else{
throw Error(`Unrecognizable event type: ${n.headers[":event-type"].value}`)}}}let F=class e{eventStreamCodec;utfEncoder
;constructor({utf8Encoder:e,utf8Decoder:t}){this.eventStreamCodec=new x(e,t);this.utfEncoder=e}deserialize(e,t){const n=D(e);return new _({messageStream:new U({
inputStream:n,decoder:this.eventStreamCodec}),deserializer:P(t,this.utfEncoder)})}serialize(e,t){return new M({messageStream:new L({inputStream:e,serializer:t
}),encoder:this.eventStreamCodec,includeEndFrame:true})}};const B=e=>new F(e);class j{universalMarshaller;constructor({utf8Encoder:e,utf8Decoder:t}){
this.universalMarshaller=new F({utf8Decoder:t,utf8Encoder:e})}deserialize(e,t){const n=typeof e[Symbol.asyncIterator]==="function"?e:H(e)
;return this.universalMarshaller.deserialize(n,t)}serialize(e,t){return u.from(this.universalMarshaller.serialize(e,t))}}const z=e=>new j(e)
;async function*H(e){let t=false;let n=false;const r=new Array;e.on("error",e=>{if(!t){t=true}if(e){throw e}});e.on("data",e=>{r.push(e)});e.on("end",()=>{
t=true});while(!n){const e=await new Promise(e=>setTimeout(()=>e(r.shift()),0));if(e){yield e}n=t&&r.length===0}}const V=e=>({
[Symbol.asyncIterator]:async function*(){const t=e.getReader();try{while(true){const{done:e,value:n}=await t.read();if(e){return}yield n}}finally{
t.releaseLock()}}});const W=e=>{const t=e[Symbol.asyncIterator]();return new ReadableStream({async pull(e){const{done:n,value:r}=await t.next();if(n){
return e.close()}e.enqueue(r)}})};const q=e=>Object.assign(e,{eventStreamMarshaller:e.eventStreamSerdeProvider(e)});class G{marshaller;serializer;deserializer
;serdeContext;defaultContentType;compositeErrorRegistry
;constructor({marshaller:e,serializer:t,deserializer:n,serdeContext:r,defaultContentType:s,compositeErrorRegistry:o}){this.marshaller=e;this.serializer=t
;this.deserializer=n;this.serdeContext=r;this.defaultContentType=s;this.compositeErrorRegistry=o}
async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:n,initialMessageType:r}){const o=this.marshaller;const i=t.getEventStreamMember()
;const a=t.getMemberSchema(i);const c=this.serializer;const u=this.defaultContentType;const f=Symbol("initialRequestMarker");const l={
async*[Symbol.asyncIterator](){if(n){const e={":event-type":{type:"string",value:r??"initial-request"},":message-type":{type:"string",value:"event"},
":content-type":{type:"string",value:u}};c.write(t,n);const s=c.flush();yield{[f]:true,headers:e,body:s}}for await(const t of e){yield t}}}
;return o.serialize(l,e=>{if(e[f]){return{headers:e.headers,body:e.body}}let t="";for(const n in e){if(!s(e,n)){continue}if(n!=="__type"){t=n;break}}
const{additionalHeaders:n,body:r,eventType:o,explicitPayloadContentType:i}=this.writeEventBody(t,a,e);const c={":event-type":{type:"string",value:o},
":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:i??u},...n};return{headers:c,body:r}})}
async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:n,initialMessageType:r}){const o=this.marshaller
;const i=t.getEventStreamMember();const c=t.getMemberSchema(i);const u=c.getMemberSchemas();const f=Symbol("initialResponseMarker")
;const l=o.deserialize(e.body,async e=>{let n="";for(const t in e){if(!s(e,t)){continue}if(t!=="__type"){n=t;break}}const o=e[n].body
;if(n===(r??"initial-response")){const e=await this.deserializer.read(t,o);delete e[i];return{[f]:true,...e}}else if(n in u){const t=u[n]
;if(t.isStructSchema()){const r={};let s=false;for(const[i,c]of t.structIterator()){const{eventHeader:t,eventPayload:u}=c.getMergedTraits();s=s||Boolean(t||u)
;if(u){if(c.isBlobSchema()){r[i]=o}else if(c.isStringSchema()){r[i]=(this.serdeContext?.utf8Encoder??a)(o)}else if(c.isStructSchema()){
r[i]=await this.deserializer.read(c,o)}}else if(t){const t=e[n].headers[i]?.value;if(t!=null){if(c.isNumericSchema()){if(t&&typeof t==="object"&&"bytes"in t){
r[i]=BigInt(t.toString())}else{r[i]=Number(t)}}else{r[i]=t}}}}return{[n]:await this.readEventMember(t,o,s,r)}}return{[n]:await this.deserializer.read(t,o)}
}else{return{$unknown:e}}});const d=l[Symbol.asyncIterator]();const h=await d.next();if(h.done){return l}if(h.value?.[f]){if(!t){
throw new Error("@smithy::core/protocols - initial-response event encountered in event stream but no response schema given.")}for(const e in h.value){
if(!s(h.value,e)){continue}n[e]=h.value[e]}}return{async*[Symbol.asyncIterator](){if(!h?.value?.[f]){yield h.value}while(true){
const{done:e,value:t}=await d.next();if(e){break}yield t}}}}async readEventMember(e,t,n,r){let s;const o=e.getSchema();if(Array.isArray(o)&&o[0]===-3){
const e=o[1];const t=f.for(e);this.compositeErrorRegistry?.copyFrom(t);s=(this.compositeErrorRegistry??t)?.getErrorCtor(o)}
const i=n?r:t.byteLength===0?{}:await this.deserializer.read(e,t);if(s){const t=i.message??i.Message??"Unknown";const n={};const r=e.getMergedTraits().error
;if(r){n.$fault=r}return Object.assign(new s({}),n,{message:t},i)}return i}writeEventBody(e,t,n){const r=this.serializer;let s=e;let o=null;let i;const a=(()=>{
const n=t.getSchema();return n[4].includes(e)})();const u={};if(!a){const[t,o]=n[e];s=t;r.write(15,o)}else{const s=t.getMemberSchema(e);if(s.isStructSchema()){
for(const[t,r]of s.structIterator()){const{eventHeader:s,eventPayload:i}=r.getMergedTraits();if(i){o=t}else if(s){const s=n[e][t];let o="binary"
;if(r.isNumericSchema()){if((-2)**31<=s&&s<=2**31-1){o="integer"}else{o="long"}}else if(r.isTimestampSchema()){o="timestamp"}else if(r.isStringSchema()){
o="string"}else if(r.isBooleanSchema()){o="boolean"}if(s!=null){u[t]={type:o,value:s};delete n[e][t]}}}if(o!==null){const t=s.getMemberSchema(o)
;if(t.isBlobSchema()){i="application/octet-stream"}else if(t.isStringSchema()){i="text/plain"}r.write(t,n[e][o])}else{r.write(s,n[e])}
}else if(s.isUnitSchema()){r.write(s,{})}else{throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.")}}
const f=r.flush()??new Uint8Array;const l=typeof f==="string"?(this.serdeContext?.utf8Decoder??c)(f):f;return{body:l,eventType:s,explicitPayloadContentType:i,
additionalHeaders:u}}}t.EventStreamCodec=x;t.EventStreamMarshaller=j;t.EventStreamSerde=G;t.HeaderMarshaller=h;t.Int64=l;t.MessageDecoderStream=U
;t.MessageEncoderStream=M;t.SmithyMessageDecoderStream=_;t.SmithyMessageEncoderStream=L;t.UniversalEventStreamMarshaller=F;t.eventStreamSerdeProvider=z
;t.getChunkedStream=D;t.getMessageUnmarshaller=P;t.getUnmarshalledStream=k;t.iterableToReadableStream=W;t.readableStreamToIterable=V
;t.resolveEventStreamSerdeConfig=q;t.universalEventStreamSerdeProvider=B},26890:(e,t,n)=>{const{getSmithyContext:r,HttpResponse:s,toEndpointV1:o}=n(34534)
;const i=e=>{if(typeof e==="function"){return e()}return e};const a=(e,t,n,r,s)=>({name:t,namespace:e,traits:n,input:r,output:s});const c=e=>(t,n)=>async o=>{
const{response:i}=await t(o);const{operationSchema:c}=r(n);const[,f,l,d,h,m]=c??[];try{const t=await e.protocol.deserializeResponse(a(f,l,d,h,m),{...e,...n},i)
;return{response:i,output:t}}catch(e){Object.defineProperty(e,"$response",{value:i,enumerable:false,writable:false,configurable:false});if(!("$metadata"in e)){
const t=`Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;try{e.message+="\n  "+t}catch(e){
if(!n.logger||n.logger?.constructor?.name==="NoOpLogger"){console.warn(t)}else{n.logger?.warn?.(t)}}if(typeof e.$responseBodyText!=="undefined"){
if(e.$response){e.$response.body=e.$responseBodyText}}try{if(s.isInstance(i)){const{headers:t={},statusCode:n}=i;const r=Object.entries(t);e.$metadata={
httpStatusCode:n,requestId:u(/^x-[\w-]+-request-?id$/,r),extendedRequestId:u(/^x-[\w-]+-id-2$/,r),cfId:u(/^x-[\w-]+-cf-id$/,r)}}}catch(e){}}throw e}}
;const u=(e,t)=>(t.find(([t])=>t.match(e))||[void 0,void 0])[1];const f=e=>(t,n)=>async s=>{const{operationSchema:i}=r(n);const[,c,u,f,l,d]=i??[]
;const h=n.endpointV2?async()=>o(n.endpointV2):e.endpoint;const m=await e.protocol.serializeRequest(a(c,u,f,l,d),s.input,{...e,...n,endpoint:h});return t({...s,
request:m})};const l={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:true};const d={name:"serializerMiddleware",
step:"serialize",tags:["SERIALIZER"],override:true};function h(e){return{applyToStack:t=>{t.add(f(e),d);t.add(c(e),l);e.protocol.setSerdeContext(e)}}}class m{
name;namespace;traits;static assign(e,t){const n=Object.assign(e,t);return n}static[Symbol.hasInstance](e){const t=this.prototype.isPrototypeOf(e)
;if(!t&&typeof e==="object"&&e!==null){const t=e;return t.symbol===this.symbol}return t}getName(){return this.namespace+"#"+this.name}}class p extends m{
static symbol=Symbol.for("@smithy/lis");valueSchema;symbol=p.symbol}const y=(e,t,n,r)=>m.assign(new p,{name:t,namespace:e,traits:n,valueSchema:r})
;class g extends m{static symbol=Symbol.for("@smithy/map");keySchema;valueSchema;symbol=g.symbol}const b=(e,t,n,r,s)=>m.assign(new g,{name:t,namespace:e,
traits:n,keySchema:r,valueSchema:s});class w extends m{static symbol=Symbol.for("@smithy/ope");input;output;symbol=w.symbol}
const S=(e,t,n,r,s)=>m.assign(new w,{name:t,namespace:e,traits:n,input:r,output:s});class E extends m{static symbol=Symbol.for("@smithy/str");memberNames
;memberList;symbol=E.symbol}const v=(e,t,n,r,s)=>m.assign(new E,{name:t,namespace:e,traits:n,memberNames:r,memberList:s});class T extends E{
static symbol=Symbol.for("@smithy/err");ctor;symbol=T.symbol}const A=(e,t,n,r,s,o)=>m.assign(new T,{name:t,namespace:e,traits:n,memberNames:r,memberList:s,
ctor:null});const $=[];function C(e){if(typeof e==="object"){return e}e=e|0;if($[e]){return $[e]}const t={};let n=0
;for(const r of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQueryParams"]){if((e>>n++&1)===1){t[r]=1}}
return $[e]=t}const I={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")};const O=[];const R={};class N{ref;memberName
;static symbol=Symbol.for("@smithy/nor");symbol=N.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,t){this.ref=e
;this.memberName=t;const n=[];let r=e;let s=e;this._isMemberSchema=false;while(U(r)){n.push(r[1]);r=r[0];s=i(r);this._isMemberSchema=true}if(n.length>0){
this.memberTraits={};for(let e=n.length-1;e>=0;--e){const t=n[e];Object.assign(this.memberTraits,C(t))}}else{this.memberTraits=0}if(s instanceof N){
const e=this.memberTraits;Object.assign(this,s);this.memberTraits=Object.assign({},e,s.getMemberTraits(),this.getMemberTraits());this.normalizedTraits=void 0
;this.memberName=t??s.memberName;return}this.schema=i(s);if(M(this.schema)){this.name=`${this.schema[1]}#${this.schema[2]}`;this.traits=this.schema[3]}else{
this.name=this.memberName??String(s);this.traits=0}if(this._isMemberSchema&&!t){
throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(true)} missing member name.`)}}static[Symbol.hasInstance](e){
const t=this.prototype.isPrototypeOf(e);if(!t&&typeof e==="object"&&e!==null){const t=e;return t.symbol===this.symbol}return t}static of(e){
const t=typeof e==="function"||typeof e==="object"&&e!==null;if(typeof e==="number"){if(O[e]){return O[e]}}else if(typeof e==="string"){if(R[e]){return R[e]}
}else if(t){if(e[I.ns]){return e[I.ns]}}const n=i(e);if(n instanceof N){return n}if(U(n)){const[t,r]=n;if(t instanceof N){
Object.assign(t.getMergedTraits(),C(r));return t}throw new Error(`@smithy/core/schema - may not init unwrapped member schema=${JSON.stringify(e,null,2)}.`)}
const r=new N(n);if(t){return e[I.ns]=r}if(typeof n==="string"){return R[n]=r}if(typeof n==="number"){return O[n]=r}return r}getSchema(){const e=this.schema
;if(Array.isArray(e)&&e[0]===0){return e[4]}return e}getName(e=false){const{name:t}=this;const n=!e&&t&&t.includes("#");return n?t.split("#")[1]:t||undefined}
getMemberName(){return this.memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const e=this.getSchema()
;return typeof e==="number"?e>=64&&e<128:e[0]===1}isMapSchema(){const e=this.getSchema();return typeof e==="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){
const e=this.getSchema();if(typeof e!=="object"){return false}const t=e[0];return t===3||t===-3||t===4}isUnionSchema(){const e=this.getSchema()
;if(typeof e!=="object"){return false}return e[0]===4}isBlobSchema(){const e=this.getSchema();return e===21||e===42}isTimestampSchema(){const e=this.getSchema()
;return typeof e==="number"&&e>=4&&e<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){
return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){
return this.getSchema()===17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:e}=this.getMergedTraits()
;return!!e||this.getSchema()===42}isIdempotencyToken(){return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){
return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){return C(this.memberTraits)}
getOwnTraits(){return C(this.traits)}getKeySchema(){const[e,t]=[this.isDocumentSchema(),this.isMapSchema()];if(!e&&!t){
throw new Error(`@smithy/core/schema - cannot get key for non-map: ${this.getName(true)}`)}const n=this.getSchema();const r=e?15:n[4]??0;return x([r,0],"key")}
getValueSchema(){const e=this.getSchema();const[t,n,r]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()]
;const s=typeof e==="number"?63&e:e&&typeof e==="object"&&(n||r)?e[3+e[0]]:t?15:void 0;if(s!=null){return x([s,0],n?"value":"member")}
throw new Error(`@smithy/core/schema - ${this.getName(true)} has no value member.`)}getMemberSchema(e){const t=this.getSchema()
;if(this.isStructSchema()&&t[4].includes(e)){const n=t[4].indexOf(e);const r=t[5][n];return x(U(r)?r:[r,0],e)}if(this.isDocumentSchema()){return x([15,0],e)}
throw new Error(`@smithy/core/schema - ${this.getName(true)} has no member=${e}.`)}getMemberSchemas(){const e={};try{for(const[t,n]of this.structIterator()){
e[t]=n}}catch(e){}return e}getEventStreamMember(){if(this.isStructSchema()){for(const[e,t]of this.structIterator()){if(t.isStreaming()&&t.isStructSchema()){
return e}}}return""}*structIterator(){if(this.isUnitSchema()){return}if(!this.isStructSchema()){
throw new Error("@smithy/core/schema - cannot iterate non-struct schema.")}const e=this.getSchema();const t=e[4].length;let n=e[I.it];if(n&&t===n.length){
yield*n;return}n=Array(t);for(let r=0;r<t;++r){const t=e[4][r];const s=x([e[5][r],0],t);yield n[r]=[t,s]}e[I.it]=n}}function x(e,t){if(e instanceof N){
return Object.assign(e,{memberName:t,_isMemberSchema:true})}const n=N;return new n(e,t)}const U=e=>Array.isArray(e)&&e.length===2
;const M=e=>Array.isArray(e)&&e.length>=5;class _ extends m{static symbol=Symbol.for("@smithy/sim");schemaRef;symbol=_.symbol}
const L=(e,t,n,r)=>m.assign(new _,{name:t,namespace:e,traits:r,schemaRef:n});const D=(e,t,n,r)=>m.assign(new _,{name:t,namespace:e,traits:n,schemaRef:r})
;const k={BLOB:21,STREAMING_BLOB:42,BOOLEAN:2,STRING:0,NUMERIC:1,BIG_INTEGER:17,BIG_DECIMAL:19,DOCUMENT:15,TIMESTAMP_DEFAULT:4,TIMESTAMP_DATE_TIME:5,
TIMESTAMP_HTTP_DATE:6,TIMESTAMP_EPOCH_SECONDS:7,LIST_MODIFIER:64,MAP_MODIFIER:128};class P{namespace;schemas;exceptions;static registries=new Map
;constructor(e,t=new Map,n=new Map){this.namespace=e;this.schemas=t;this.exceptions=n;if(!P.registries.has(e)){P.registries.set(e,this)}}static for(e){
return P.registries.get(e)??new P(e)}copyFrom(e){const{schemas:t,exceptions:n}=this;for(const[n,r]of e.schemas){if(!t.has(n)){t.set(n,r)}}
for(const[t,r]of e.exceptions){if(!n.has(t)){n.set(t,r)}}}register(e,t){const n=this.normalizeShapeId(e);for(const e of[this,P.for(n.split("#")[0])]){
if(!e.schemas.has(n)){e.schemas.set(n,t)}}}getSchema(e){const t=this.normalizeShapeId(e);if(!this.schemas.has(t)){if(!e.includes("#")){const t="#"+e;const n=[]
;for(const[e,r]of this.schemas.entries()){if(e.endsWith(t)){n.push(r)}}if(n.length===1){return n[0]}}
throw new Error(`@smithy/core/schema - schema not found for ${t}`)}return this.schemas.get(t)}registerError(e,t){const n=e;const r=n[1];const s=r+"#"+n[2]
;if(!t.hasOwnProperty?.("shapeId")){t.shapeId=s}for(const e of[this,P.for(r)]){if(!e.schemas.has(s)&&!e.exceptions.has(n)){e.schemas.set(s,n)
;e.exceptions.set(n,t)}}}getErrorCtor(e){const t=e;if(this.exceptions.has(t)){return this.exceptions.get(t)}const n=P.for(t[1]);return n.exceptions.get(t)}
getBaseException(){for(const e of this.exceptions.keys()){if(Array.isArray(e)){const[,t,n]=e;const r=t+"#"+n
;if(r.startsWith("smithy.ts.sdk.synthetic.")&&r.endsWith("ServiceException")){return e}}}return undefined}find(e){for(const t of this.schemas.values()){
if(e(t)){return t}}return undefined}clear(){this.schemas.clear();this.exceptions.clear()}normalizeShapeId(e){if(e.includes("#")){return e}
return this.namespace+"#"+e}}t.ErrorSchema=T;t.ListSchema=p;t.MapSchema=g;t.NormalizedSchema=N;t.OperationSchema=w;t.SCHEMA=k;t.Schema=m;t.SimpleSchema=_
;t.StructureSchema=E;t.TypeRegistry=P;t.deref=i;t.deserializerMiddlewareOption=l;t.error=A;t.getSchemaSerdePlugin=h;t.isStaticSchema=M;t.list=y;t.map=b;t.op=S
;t.operation=a;t.serializerMiddlewareOption=d;t.sim=L;t.simAdapter=D;t.simpleSchemaCacheN=O;t.simpleSchemaCacheS=R;t.struct=v;t.traitsCache=$
;t.translateTraits=C},92430:(e,t,n)=>{const{createHmac:r,createHash:s,getRandomValues:o}=n(77598);const{hasOwn:i,HttpResponse:a}=n(34534);t.hasOwn=i
;const{ReadStream:c,lstatSync:u,fstatSync:f}=n(73024);const{toEndpointV1:l}=n(62085);const{Readable:d,Writable:h,PassThrough:m}=n(57075)
;const p=e=>typeof ArrayBuffer==="function"&&e instanceof ArrayBuffer||Object.prototype.toString.call(e)==="[object ArrayBuffer]"
;const y=(e,t=0,n=e.byteLength-t)=>{if(!p(e)){throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof e} (${e})`)}
return Buffer.from(e,t,n)};const g=(e,t)=>{if(typeof e!=="string"){
throw new TypeError(`The "input" argument must be of type string. Received type ${typeof e} (${e})`)}return t?Buffer.from(e,t):Buffer.from(e)}
;const b=/^[A-Za-z0-9+/]*={0,2}$/;const w=e=>{if(e.length*3%4!==0){throw new TypeError(`Incorrect padding on base64 string.`)}if(!b.exec(e)){
throw new TypeError(`Invalid base64 string.`)}const t=g(e,"base64");return new Uint8Array(t.buffer,t.byteOffset,t.byteLength)};const S=e=>{const t=g(e,"utf8")
;return new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.BYTES_PER_ELEMENT)};const E=e=>{let t;if(typeof e==="string"){t=S(e)}else{t=e}
if(typeof t!=="object"||typeof t.byteOffset!=="number"||typeof t.byteLength!=="number"){
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")}
return y(t.buffer,t.byteOffset,t.byteLength).toString("base64")};function v(e,t,n,r){return class s extends Uint8Array{static fromString(e,n="utf-8"){
if(typeof e==="string"){if(n==="base64"){return s.mutate(r(e))}return s.mutate(t(e))}
throw new Error(`Unsupported conversion from ${typeof e} to Uint8ArrayBlobAdapter.`)}static mutate(e){Object.setPrototypeOf(e,s.prototype);return e}
transformToString(t="utf-8"){if(t==="base64"){return n(this)}return e(this)}}}const T=e=>{if(typeof e==="string"){return e}
if(typeof e!=="object"||typeof e.byteOffset!=="number"||typeof e.byteLength!=="number"){
throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")}return y(e.buffer,e.byteOffset,e.byteLength).toString("utf8")}
;const A=Array.from({length:256},(e,t)=>t.toString(16).padStart(2,"0"));function $(e){if(typeof crypto!=="undefined"&&typeof crypto.randomUUID==="function"){
return()=>crypto.randomUUID()}return()=>{const t=new Uint8Array(16);e(t);t[6]=t[6]&15|64;t[8]=t[8]&63|128
;return A[t[0]]+A[t[1]]+A[t[2]]+A[t[3]]+"-"+A[t[4]]+A[t[5]]+"-"+A[t[6]]+A[t[7]]+"-"+A[t[8]]+A[t[9]]+"-"+A[t[10]]+A[t[11]]+A[t[12]]+A[t[13]]+A[t[14]]+A[t[15]]}}
const C=(e,t,n=e=>e)=>e;const I=e=>{switch(e){case"true":return true;case"false":return false;default:throw new Error(`Unable to parse boolean value "${e}"`)}}
;const O=e=>{if(e===null||e===undefined){return undefined}if(typeof e==="number"){if(e===0||e===1){oe.warn(se(`Expected boolean, got ${typeof e}: ${e}`))}
if(e===0){return false}if(e===1){return true}}if(typeof e==="string"){const t=e.toLowerCase();if(t==="false"||t==="true"){
oe.warn(se(`Expected boolean, got ${typeof e}: ${e}`))}if(t==="false"){return false}if(t==="true"){return true}}if(typeof e==="boolean"){return e}
throw new TypeError(`Expected boolean, got ${typeof e}: ${e}`)};const R=e=>{if(e===null||e===undefined){return undefined}if(typeof e==="string"){
const t=parseFloat(e);if(!Number.isNaN(t)){if(String(t)!==String(e)){oe.warn(se(`Expected number but observed string: ${e}`))}return t}}if(typeof e==="number"){
return e}throw new TypeError(`Expected number, got ${typeof e}: ${e}`)};const N=Math.ceil(2**127*(2-2**-23));const x=e=>{const t=R(e)
;if(t!==undefined&&!Number.isNaN(t)&&t!==Infinity&&t!==-Infinity){if(Math.abs(t)>N){throw new TypeError(`Expected 32-bit float, got ${e}`)}}return t}
;const U=e=>{if(e===null||e===undefined){return undefined}if(Number.isInteger(e)&&!Number.isNaN(e)){return e}
throw new TypeError(`Expected integer, got ${typeof e}: ${e}`)};const M=U;const _=e=>k(e,32);const L=e=>k(e,16);const D=e=>k(e,8);const k=(e,t)=>{const n=U(e)
;if(n!==undefined&&P(n,t)!==n){throw new TypeError(`Expected ${t}-bit integer, got ${e}`)}return n};const P=(e,t)=>{switch(t){case 32:return Int32Array.of(e)[0]
;case 16:return Int16Array.of(e)[0];case 8:return Int8Array.of(e)[0]}};const F=(e,t)=>{if(e===null||e===undefined){if(t){
throw new TypeError(`Expected a non-null value for ${t}`)}throw new TypeError("Expected a non-null value")}return e};const B=e=>{if(e===null||e===undefined){
return undefined}if(typeof e==="object"&&!Array.isArray(e)){return e}const t=Array.isArray(e)?"array":typeof e
;throw new TypeError(`Expected object, got ${t}: ${e}`)};const j=e=>{if(e===null||e===undefined){return undefined}if(typeof e==="string"){return e}
if(["boolean","number","bigint"].includes(typeof e)){oe.warn(se(`Expected string, got ${typeof e}: ${e}`));return String(e)}
throw new TypeError(`Expected string, got ${typeof e}: ${e}`)};const z=e=>{if(e===null||e===undefined){return undefined}const t=B(e);const n=[]
;for(const e in t){if(!i(t,e)){continue}if(t[e]!=null){n.push(e)}}if(n.length===0){
throw new TypeError(`Unions must have exactly one non-null member. None were found.`)}if(n.length>1){
throw new TypeError(`Unions must have exactly one non-null member. Keys ${n} were not null.`)}return t};const H=e=>{if(typeof e=="string"){return R(G(e))}
return R(e)};const V=H;const W=e=>{if(typeof e=="string"){return x(G(e))}return x(e)}
;const q=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g;const G=e=>{const t=e.match(q);if(t===null||t[0].length!==e.length){
throw new TypeError(`Expected real number, got implicit NaN`)}return parseFloat(e)};const J=e=>{if(typeof e=="string"){return X(e)}return R(e)};const K=J
;const Y=J;const Z=e=>{if(typeof e=="string"){return X(e)}return x(e)};const X=e=>{switch(e){case"NaN":return NaN;case"Infinity":return Infinity
;case"-Infinity":return-Infinity;default:throw new Error(`Unable to parse float value: ${e}`)}};const Q=e=>{if(typeof e==="string"){return U(G(e))}return U(e)}
;const ee=Q;const te=e=>{if(typeof e==="string"){return _(G(e))}return _(e)};const ne=e=>{if(typeof e==="string"){return L(G(e))}return L(e)};const re=e=>{
if(typeof e==="string"){return D(G(e))}return D(e)}
;const se=e=>String(new TypeError(e).stack||e).split("\n").slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join("\n");const oe={warn:console.warn}
;const ie=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"];const ae=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function ce(e){
const t=e.getUTCFullYear();const n=e.getUTCMonth();const r=e.getUTCDay();const s=e.getUTCDate();const o=e.getUTCHours();const i=e.getUTCMinutes()
;const a=e.getUTCSeconds();const c=s<10?`0${s}`:`${s}`;const u=o<10?`0${o}`:`${o}`;const f=i<10?`0${i}`:`${i}`;const l=a<10?`0${a}`:`${a}`
;return`${ie[r]}, ${c} ${ae[n]} ${t} ${u}:${f}:${l} GMT`}const ue=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/)
;const fe=e=>{if(e===null||e===undefined){return undefined}if(typeof e!=="string"){throw new TypeError("RFC-3339 date-times must be expressed as strings")}
const t=ue.exec(e);if(!t){throw new TypeError("Invalid RFC-3339 date-time value")}const[n,r,s,o,i,a,c,u]=t;const f=ne(Re(r));const l=Ce(s,"month",1,12)
;const d=Ce(o,"day",1,31);return be(f,l,d,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u})}
;const le=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/);const de=e=>{if(e===null||e===undefined){
return undefined}if(typeof e!=="string"){throw new TypeError("RFC-3339 date-times must be expressed as strings")}const t=le.exec(e);if(!t){
throw new TypeError("Invalid RFC-3339 date-time value")}const[n,r,s,o,i,a,c,u,f]=t;const l=ne(Re(r));const d=Ce(s,"month",1,12);const h=Ce(o,"day",1,31)
;const m=be(l,d,h,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u});if(f.toUpperCase()!="Z"){m.setTime(m.getTime()-Oe(f))}return m}
;const he=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
;const me=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/)
;const pe=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/)
;const ye=e=>{if(e===null||e===undefined){return undefined}if(typeof e!=="string"){throw new TypeError("RFC-7231 date-times must be expressed as strings")}
let t=he.exec(e);if(t){const[e,n,r,s,o,i,a,c]=t;return be(ne(Re(s)),ve(r),Ce(n,"day",1,31),{hours:o,minutes:i,seconds:a,fractionalMilliseconds:c})}t=me.exec(e)
;if(t){const[e,n,r,s,o,i,a,c]=t;return Ee(be(we(s),ve(r),Ce(n,"day",1,31),{hours:o,minutes:i,seconds:a,fractionalMilliseconds:c}))}t=pe.exec(e);if(t){
const[e,n,r,s,o,i,a,c]=t;return be(ne(Re(c)),ve(n),Ce(r.trimLeft(),"day",1,31),{hours:s,minutes:o,seconds:i,fractionalMilliseconds:a})}
throw new TypeError("Invalid RFC-7231 date-time value")};const ge=e=>{if(e===null||e===undefined){return undefined}let t;if(typeof e==="number"){t=e
}else if(typeof e==="string"){t=H(e)}else if(typeof e==="object"&&e.tag===1){t=e.value}else{
throw new TypeError("Epoch timestamps must be expressed as floating point numbers or their string representation")}
if(Number.isNaN(t)||t===Infinity||t===-Infinity){throw new TypeError("Epoch timestamps must be valid, non-Infinite, non-NaN numerics")}
return new Date(Math.round(t*1e3))};const be=(e,t,n,r)=>{const s=t-1;Ae(e,s,n)
;return new Date(Date.UTC(e,s,n,Ce(r.hours,"hour",0,23),Ce(r.minutes,"minute",0,59),Ce(r.seconds,"seconds",0,60),Ie(r.fractionalMilliseconds)))};const we=e=>{
const t=(new Date).getUTCFullYear();const n=Math.floor(t/100)*100+ne(Re(e));if(n<t){return n+100}return n};const Se=50*365*24*60*60*1e3;const Ee=e=>{
if(e.getTime()-(new Date).getTime()>Se){
return new Date(Date.UTC(e.getUTCFullYear()-100,e.getUTCMonth(),e.getUTCDate(),e.getUTCHours(),e.getUTCMinutes(),e.getUTCSeconds(),e.getUTCMilliseconds()))}
return e};const ve=e=>{const t=ae.indexOf(e);if(t<0){throw new TypeError(`Invalid month: ${e}`)}return t+1};const Te=[31,28,31,30,31,30,31,31,30,31,30,31]
;const Ae=(e,t,n)=>{let r=Te[t];if(t===1&&$e(e)){r=29}if(n>r){throw new TypeError(`Invalid day for ${ae[t]} in ${e}: ${n}`)}}
;const $e=e=>e%4===0&&(e%100!==0||e%400===0);const Ce=(e,t,n,r)=>{const s=re(Re(e));if(s<n||s>r){
throw new TypeError(`${t} must be between ${n} and ${r}, inclusive`)}return s};const Ie=e=>{if(e===null||e===undefined){return 0}return W("0."+e)*1e3}
;const Oe=e=>{const t=e[0];let n=1;if(t=="+"){n=1}else if(t=="-"){n=-1}else{throw new TypeError(`Offset direction, ${t}, must be "+" or "-"`)}
const r=Number(e.substring(1,3));const s=Number(e.substring(4,6));return n*(r*60+s)*60*1e3};const Re=e=>{let t=0;while(t<e.length-1&&e.charAt(t)==="0"){t++}
if(t===0){return e}return e.slice(t)};const Ne=function e(t){const n=Object.assign(new String(t),{deserializeJSON(){return JSON.parse(String(t))},toString(){
return String(t)},toJSON(){return String(t)}});return n};Ne.from=e=>{if(e&&typeof e==="object"&&(e instanceof Ne||"deserializeJSON"in e)){return e
}else if(typeof e==="string"||Object.getPrototypeOf(e)===String.prototype){return Ne(String(e))}return Ne(JSON.stringify(e))};Ne.fromObject=Ne.from
;function xe(e){if(e.includes(",")||e.includes('"')){e=`"${e.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`}return e}
const Ue=`(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?`;const Me=`(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)`
;const _e=`(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?`;const Le=`(\\d?\\d)`;const De=`(\\d{4})`
;const ke=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/)
;const Pe=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/
;const Fe=new RegExp(`^${Ue}, ${Le} ${Me} ${De} ${_e} GMT$`);const Be=new RegExp(`^${Ue}, ${Le}-${Me}-(\\d\\d) ${_e} GMT$`)
;const je=new RegExp(`^${Ue} ${Me} ( [1-9]|\\d\\d) ${_e} ${De}$`);const ze=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]
;const He=e=>{if(e==null){return void 0}let t=NaN;if(typeof e==="number"){t=e}else if(typeof e==="string"){if(!/^-?\d*\.?\d+$/.test(e)){
throw new TypeError(`parseEpochTimestamp - numeric string invalid.`)}t=Number.parseFloat(e)}else if(typeof e==="object"&&e.tag===1){t=e.value}
if(isNaN(t)||Math.abs(t)===Infinity){throw new TypeError("Epoch timestamps must be valid finite numbers.")}return new Date(Math.round(t*1e3))};const Ve=e=>{
if(e==null){return void 0}if(typeof e!=="string"){throw new TypeError("RFC3339 timestamps must be strings")}const t=ke.exec(e);if(!t){
throw new TypeError(`Invalid RFC3339 timestamp format ${e}`)}const[,n,r,s,o,i,a,,c,u]=t;qe(r,1,12);qe(s,1,31);qe(o,0,23);qe(i,0,59);qe(a,0,60)
;const f=new Date(Date.UTC(Number(n),Number(r)-1,Number(s),Number(o),Number(i),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0))
;f.setUTCFullYear(Number(n));if(u.toUpperCase()!="Z"){const[,e,t,n]=/([+-])(\d\d):(\d\d)/.exec(u)||[void 0,"+",0,0];const r=e==="-"?1:-1
;f.setTime(f.getTime()+r*(Number(t)*60*60*1e3+Number(n)*60*1e3))}return f};const We=e=>{if(e==null){return void 0}if(typeof e!=="string"){
throw new TypeError("RFC7231 timestamps must be strings.")}if(Pe.test(e)){return new Date(e)}let t;let n;let r;let s;let o;let i;let a;let c;if(c=Fe.exec(e)){
[,t,n,r,s,o,i,a]=c}else if(c=Be.exec(e)){[,t,n,r,s,o,i,a]=c;r=(Number(r)+1900).toString()}else if(c=je.exec(e)){[,n,t,s,o,i,a,r]=c}if(r&&i){
const e=Date.UTC(Number(r),ze.indexOf(n),Number(t),Number(s),Number(o),Number(i),a?Math.round(parseFloat(`0.${a}`)*1e3):0);qe(t,1,31);qe(s,0,23);qe(o,0,59)
;qe(i,0,60);const c=new Date(e);c.setUTCFullYear(Number(r));return c}throw new TypeError(`Invalid RFC7231 date-time value ${e}.`)};function qe(e,t,n){
const r=Number(e);if(r<t||r>n){throw new Error(`Value ${r} out of range [${t}, ${n}]`)}}function Ge(e,t,n){if(n<=0||!Number.isInteger(n)){
throw new Error("Invalid number of delimiters ("+n+") for splitEvery.")}const r=e.split(t);if(n===1){return r}const s=[];let o="";for(let e=0;e<r.length;e++){
if(o===""){o=r[e]}else{o+=t+r[e]}if((e+1)%n===0){s.push(o);o=""}}if(o!==""){s.push(o)}return s}const Je=e=>{const t=e.length;const n=[];let r=false;let s=false
;let o=0;for(let i=0;i<t;++i){const t=e[i];switch(t){case`"`:if(!s){r=!r}break;case",":if(!r){n.push(e.slice(o,i));o=i+1}break}s=t==="\\"&&!s}n.push(e.slice(o))
;return n.map(e=>{e=e.trim();const t=e.length;if(t<2){return e}if(e[0]===`"`&&e[t-1]===`"`){e=e.slice(1,t-1);return e.replace(/\\(["\\])/g,"$1")}
return e.replace(/\\"/g,'"')})};const Ke=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;class Ye{string;type;constructor(e,t){this.string=e;this.type=t
;if(!Ke.test(e)){throw new Error(`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}}toString(){
return this.string}static[Symbol.hasInstance](e){if(!e||typeof e!=="object"){return false}const t=e
;return Ye.prototype.isPrototypeOf(e)||t.type==="bigDecimal"&&Ke.test(t.string)}}function Ze(e){return new Ye(String(e),"bigDecimal")}const Xe={};const Qe={}
;for(let e=0;e<256;e++){let t=e.toString(16).toLowerCase();if(t.length===1){t=`0${t}`}Xe[e]=t;Qe[t]=e}function et(e){if(e.length%2!==0){
throw new Error("Hex encoded strings must have an even number length")}const t=new Uint8Array(e.length/2);for(let n=0;n<e.length;n+=2){
const r=e.slice(n,n+2).toLowerCase();if(r in Qe){t[n/2]=Qe[r]}else{throw new Error(`Cannot decode unrecognized sequence ${r} as hexadecimal`)}}return t}
function tt(e){let t="";for(let n=0;n<e.byteLength;n++){t+=Xe[e[n]]}return t}const nt=e=>{if(!e){return 0}if(typeof e==="string"){return Buffer.byteLength(e)
}else if(typeof e.byteLength==="number"){return e.byteLength}else if(typeof e.size==="number"){return e.size
}else if(typeof e.start==="number"&&typeof e.end==="number"){return e.end+1-e.start}else if(e instanceof c){if(e.path!=null){return u(e.path).size
}else if(typeof e.fd==="number"){return f(e.fd).size}}throw new Error(`Body Length computation failed for ${e}`)};const rt=e=>{if(e instanceof Uint8Array){
return e}if(typeof e==="string"){return S(e)}if(ArrayBuffer.isView(e)){return new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT)}
return new Uint8Array(e)};function st(e,t){if(t===undefined){t=0;for(const n of e){t+=n.byteLength}}const n=new Uint8Array(t);let r=0;for(const t of e){
n.set(t,r);r+=t.byteLength}return n}const ot=(e,t)=>(n,r)=>async s=>{const{response:o}=await n(s);try{const n=await t(o,e);return{response:o,output:n}}catch(e){
Object.defineProperty(e,"$response",{value:o,enumerable:false,writable:false,configurable:false});if(!("$metadata"in e)){
const t=`Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.`;try{e.message+="\n  "+t}catch(e){
if(!r.logger||r.logger?.constructor?.name==="NoOpLogger"){console.warn(t)}else{r.logger?.warn?.(t)}}if(typeof e.$responseBodyText!=="undefined"){
if(e.$response){e.$response.body=e.$responseBodyText}}try{if(a.isInstance(o)){const{headers:t={}}=o;const n=Object.entries(t);e.$metadata={
httpStatusCode:o.statusCode,requestId:it(/^x-[\w-]+-request-?id$/,n),extendedRequestId:it(/^x-[\w-]+-id-2$/,n),cfId:it(/^x-[\w-]+-cf-id$/,n)}}}catch(e){}}
throw e}};const it=(e,t)=>(t.find(([t])=>t.match(e))||[void 0,void 0])[1];const at=(e,t)=>(n,r)=>async s=>{const o=e
;const i=r.endpointV2?async()=>l(r.endpointV2):o.endpoint;if(!i){throw new Error("No valid endpoint provider available.")}const a=await t(s.input,{...e,
endpoint:i});return n({...s,request:a})};const ct={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:true};const ut={
name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:true};function ft(e,t,n){return{applyToStack:r=>{r.add(ot(e,n),ct);r.add(at(e,t),ut)}}
}class lt{algorithmIdentifier;secret;hash;constructor(e,t){this.algorithmIdentifier=e;this.secret=t;this.reset()}update(e,t){this.hash.update(rt(dt(e,t)))}
digest(){return Promise.resolve(this.hash.digest())}reset(){this.hash=this.secret?r(this.algorithmIdentifier,dt(this.secret)):s(this.algorithmIdentifier)}}
function dt(e,t){if(Buffer.isBuffer(e)){return e}if(typeof e==="string"){return g(e,t)}if(ArrayBuffer.isView(e)){return y(e.buffer,e.byteOffset,e.byteLength)}
return y(e)}let ht=class e extends d{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder
;constructor({expectedChecksum:e,checksum:t,source:n,checksumSourceLocation:r,base64Encoder:s}){super();if(typeof n.pipe!=="function"){
throw new Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name??n} in ChecksumStream.`)}this.source=n;this.base64Encoder=s??E
;this.expectedChecksum=e;this.checksum=t;this.checksumSourceLocation=r;this.source.on("data",this.onSourceData);this.source.on("end",this.onSourceEnd)
;this.source.on("error",this.onSourceError);this.source.on("close",this.onSourceClose);this.source.pause()}onSourceData=e=>{if(this.destroyed){return}try{
this.checksum.update(e)}catch(e){this.destroy(e);return}if(!this.push(e)){this.source.pause()}};onSourceEnd=async()=>{if(this.destroyed){return}try{
const e=await this.checksum.digest();const t=this.base64Encoder(e);if(this.expectedChecksum!==t){
this.destroy(new Error(`Checksum mismatch: expected "${this.expectedChecksum}" but received "${t}"`+` in response header "${this.checksumSourceLocation}".`))
;return}}catch(e){this.destroy(e);return}this.push(null)};onSourceError=e=>{this.destroy(e)};onSourceClose=()=>{if(!this.destroyed&&!this.source.readableEnded){
this.destroy(new Error("Connection lost or stream closed before all data was received."))}};_read(e){this.source.resume()}_destroy(e,t){
this.source?.removeListener("data",this.onSourceData);this.source?.removeListener("end",this.onSourceEnd)
;this.source?.removeListener("error",this.onSourceError);this.source?.removeListener("close",this.onSourceClose);this.source?.destroy();t(e)}}
;const mt=e=>typeof ReadableStream==="function"&&(e?.constructor?.name===ReadableStream.name||e instanceof ReadableStream)
;const pt=e=>typeof Blob==="function"&&(e?.constructor?.name===Blob.name||e instanceof Blob);const yt=e=>(new TextEncoder).encode(e)
;const gt=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`;Object.entries(gt).reduce((e,[t,n])=>{e[n]=Number(t);return e},{})
;const bt=gt.split("");const wt=6;const St=8;const Et=63;function vt(e){let t;if(typeof e==="string"){t=yt(e)}else{t=e}
const n=typeof t==="object"&&typeof t.length==="number";const r=typeof t==="object"&&typeof t.byteOffset==="number"&&typeof t.byteLength==="number";if(!n&&!r){
throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.")}let s="";for(let e=0;e<t.length;e+=3){let n=0;let r=0
;for(let s=e,o=Math.min(e+3,t.length);s<o;s++){n|=t[s]<<(o-s-1)*St;r+=St}const o=Math.ceil(r/wt);n<<=o*wt-r;for(let e=1;e<=o;e++){const t=(o-e)*wt
;s+=bt[(n&Et<<t)>>t]}s+="==".slice(0,4-o)}return s}const Tt=typeof ReadableStream==="function"?ReadableStream:function(){};class At extends Tt{}
const $t=({expectedChecksum:e,checksum:t,source:n,checksumSourceLocation:r,base64Encoder:s})=>{if(!mt(n)){
throw new Error(`@smithy/util-stream: unsupported source type ${n?.constructor?.name??n} in ChecksumStream.`)}const o=s??vt
;if(typeof TransformStream!=="function"){
throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.")}
const i=new TransformStream({start(){},async transform(e,n){t.update(e);n.enqueue(e)},async flush(n){const s=await t.digest();const i=o(s);if(e!==i){
const t=new Error(`Checksum mismatch: expected "${e}" but received "${i}"`+` in response header "${r}".`);n.error(t)}else{n.terminate()}}});n.pipeThrough(i)
;const a=i.readable;Object.setPrototypeOf(a,At.prototype);return a};function Ct(e){if(typeof ReadableStream==="function"&&mt(e.source)){return $t(e)}
return new ht(e)}class It{allocByteArray;byteLength=0;byteArrays=[];constructor(e){this.allocByteArray=e}push(e){this.byteArrays.push(e)
;this.byteLength+=e.byteLength}flush(){if(this.byteArrays.length===1){const e=this.byteArrays[0];this.reset();return e}
const e=this.allocByteArray(this.byteLength);let t=0;for(let n=0;n<this.byteArrays.length;++n){const r=this.byteArrays[n];e.set(r,t);t+=r.byteLength}
this.reset();return e}reset(){this.byteArrays=[];this.byteLength=0}}function Ot(e,t,n){const r=e.getReader();let s=false;let o=0
;const i=["",new It(e=>new Uint8Array(e))];let a=-1;const c=async e=>{const{value:u,done:f}=await r.read();const l=u;if(f){if(a!==-1){const t=Nt(i,a)
;if(xt(t)>0){e.enqueue(t)}}e.close()}else{const r=Ut(l,false);if(a!==r){if(a>=0){e.enqueue(Nt(i,a))}a=r}if(a===-1){e.enqueue(l);return}const u=xt(l);o+=u
;const f=xt(i[a]);if(u>=t&&f===0){e.enqueue(l)}else{const r=Rt(i,a,l);if(!s&&o>t*2){s=true
;n?.warn(`@smithy/util-stream - stream chunk size ${u} is below threshold of ${t}, automatically buffering.`)}if(r>=t){e.enqueue(Nt(i,a))}else{await c(e)}}}}
;return new ReadableStream({pull:c})}function Rt(e,t,n){switch(t){case 0:e[0]+=n;return xt(e[0]);case 1:case 2:e[t].push(n);return xt(e[t])}}function Nt(e,t){
switch(t){case 0:const n=e[0];e[0]="";return n;case 1:case 2:return e[t].flush()}throw new Error(`@smithy/util-stream - invalid index ${t} given to flush()`)}
function xt(e){return e?.byteLength??e?.length??0}function Ut(e,t=true){if(t&&typeof Buffer!=="undefined"&&e instanceof Buffer){return 2}
if(e instanceof Uint8Array){return 1}if(typeof e==="string"){return 0}return-1}function Mt(e,t,n){if(mt(e)){return Ot(e,t,n)}const r=new d({read(){}})
;let s=false;let o=0;const i=["",new It(e=>new Uint8Array(e)),new It(e=>Buffer.from(new Uint8Array(e)))];let a=-1;e.on("data",e=>{const c=Ut(e,true);if(a!==c){
if(a>=0){r.push(Nt(i,a))}a=c}if(a===-1){r.push(e);return}const u=xt(e);o+=u;const f=xt(i[a]);if(u>=t&&f===0){r.push(e)}else{const c=Rt(i,a,e);if(!s&&o>t*2){
s=true;n?.warn(`@smithy/util-stream - stream chunk size ${u} is below threshold of ${t}, automatically buffering.`)}if(c>=t){r.push(Nt(i,a))}}})
;e.on("end",()=>{if(a!==-1){const e=Nt(i,a);if(xt(e)>0){r.push(e)}}r.push(null)});return r}const _t=(e,t)=>{
const{base64Encoder:n,bodyLengthChecker:r,checksumAlgorithmFn:s,checksumLocationName:o,streamHasher:i}=t
;const a=n!==undefined&&r!==undefined&&s!==undefined&&o!==undefined&&i!==undefined;const c=a?i(s,e):undefined;Promise.resolve(c).catch(()=>{})
;const u=e.getReader();return new ReadableStream({async pull(e){const{value:t,done:s}=await u.read();if(s){e.enqueue(`0\r\n`);if(a){const t=n(await c)
;e.enqueue(`${o}:${t}\r\n`);e.enqueue(`\r\n`)}e.close()}else{e.enqueue(`${(r(t)||0).toString(16)}\r\n${t}\r\n`)}}})};function Lt(e,t){const n=e;const r=e
;if(mt(r)){return _t(r,t)}const{base64Encoder:s,bodyLengthChecker:o,checksumAlgorithmFn:i,checksumLocationName:a,streamHasher:c}=t
;const u=s!==undefined&&i!==undefined&&a!==undefined&&c!==undefined;const f=u?c(i,n):undefined;Promise.resolve(f).catch(()=>{});const l=new d({read(){n.resume()
}});n.on("data",e=>{const t=o(e)||0;if(t===0){return}l.push(`${t.toString(16)}\r\n`);l.push(e);if(!l.push("\r\n")){n.pause()}});n.on("error",e=>{l.destroy(e)})
;n.pause();n.on("end",async()=>{try{l.push(`0\r\n`);if(u){const e=s(await f);l.push(`${a}:${e}\r\n`);l.push(`\r\n`)}l.push(null)}catch(e){l.destroy(e)}})
;return l}async function Dt(e,t){let n=0;const r=[];const s=e.getReader();let o=false;while(!o){const{done:e,value:i}=await s.read();if(i){r.push(i)
;n+=i?.byteLength??0}if(n>=t){break}o=e}s.releaseLock();const i=new Uint8Array(Math.min(t,n));let a=0;for(const e of r){if(e.byteLength>i.byteLength-a){
i.set(e.subarray(0,i.byteLength-a),a);break}else{i.set(e,a)}a+=e.length}return i}const kt=(e,t)=>{if(mt(e)){return Dt(e,t)}return new Promise((n,r)=>{
const s=new Pt;s.limit=t;e.pipe(s);e.on("error",e=>{s.end();r(e)});s.on("error",r);s.on("finish",function(){const e=st(this.buffers);n(e)})})}
;let Pt=class e extends h{buffers=[];limit=Infinity;bytesBuffered=0;_write(e,t,n){this.buffers.push(e);this.bytesBuffered+=e.byteLength??0
;if(this.bytesBuffered>=this.limit){const e=this.bytesBuffered-this.limit;const t=this.buffers[this.buffers.length-1]
;this.buffers[this.buffers.length-1]=t.subarray(0,t.byteLength-e);this.emit("finish")}n()}};const Ft=e=>{if(typeof e==="string"){return e}
if(typeof e!=="object"||typeof e.byteOffset!=="number"||typeof e.byteLength!=="number"){
throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.")}return new TextDecoder("utf-8").decode(e)};const Bt=async e=>{
if(pt(e)){return jt(e)}return zt(e)};async function jt(e){return e.arrayBuffer().then(e=>new Uint8Array(e))}async function zt(e){const t=[]
;const n=e.getReader();let r=0;while(true){const{done:e,value:s}=await n.read();if(s){t.push(s);r+=s.length}if(e){break}}return st(t,r)}
const Ht="The stream has already been transformed.";const Vt=e=>{if(!Wt(e)&&!mt(e)){const t=e?.__proto__?.constructor?.name||e
;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${t}`)}let t=false;const n=async()=>{if(t){throw new Error(Ht)}t=true
;return await Bt(e)};const r=e=>{if(typeof e.stream!=="function"){
throw new Error("Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.\n"+"If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body")
}return e.stream()};return Object.assign(e,{transformToByteArray:n,transformToString:async e=>{const t=await n();if(e==="base64"){return vt(t)
}else if(e==="hex"){return tt(t)}else if(e===undefined||e==="utf8"||e==="utf-8"){return Ft(t)}else if(typeof TextDecoder==="function"){
return new TextDecoder(e).decode(t)}else{throw new Error("TextDecoder is not available, please make sure polyfill is provided.")}},transformToWebStream:()=>{
if(t){throw new Error(Ht)}t=true;if(Wt(e)){return r(e)}else if(mt(e)){return e}else{throw new Error(`Cannot transform payload to web stream, got ${e}`)}}})}
;const Wt=e=>typeof Blob==="function"&&e instanceof Blob;const qt=e=>{if(pt(e)){return jt(e)}if(mt(e)){return zt(e)}return new Promise((t,n)=>{const r=new Gt
;const s=e;s.pipe(r);s.on("error",e=>{r.end();n(e)});r.on("error",n);r.on("finish",function(){const e=st(this.bufferedBytes);t(e)})})};class Gt extends h{
bufferedBytes=[];_write(e,t,n){this.bufferedBytes.push(e);n()}}const Jt="The stream has already been transformed.";const Kt=e=>{if(!(e instanceof d)){try{
return Vt(e)}catch(t){const n=e?.__proto__?.constructor?.name||e;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${n}`)}
}let t=false;const n=async()=>{if(t){throw new Error(Jt)}t=true;return await qt(e)};return Object.assign(e,{transformToByteArray:n,transformToString:async e=>{
const t=await n();if(e===undefined||Buffer.isEncoding(e)){return y(t.buffer,t.byteOffset,t.byteLength).toString(e)}else{const n=new TextDecoder(e)
;return n.decode(t)}},transformToWebStream:()=>{if(t){throw new Error(Jt)}if(e.readableFlowing!==null){
throw new Error("The stream has been consumed by other callbacks.")}if(typeof d.toWeb!=="function"){
throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill is available.")}t=true;return d.toWeb(e)}})};async function Yt(e){
if(typeof e.stream==="function"){e=e.stream()}const t=e;return t.tee()}async function Zt(e){if(mt(e)||pt(e)){return Yt(e)}const t=new m;const n=new m;e.pipe(t)
;e.pipe(n);return[t,n]}function Xt(e){Object.defineProperty(e,"__proto__",{value:undefined,writable:true,enumerable:true,configurable:true})}
class Qt extends(v(T,S,E,w)){}const en=o;const tn=$(en);const nn=tn;t.ChecksumStream=ht;t.Hash=lt;t.LazyJsonString=Ne;t.NumericValue=Ye
;t.Uint8ArrayBlobAdapter=Qt;t._parseEpochTimestamp=He;t._parseRfc3339DateTimeWithOffset=Ve;t._parseRfc7231DateTime=We;t.calculateBodyLength=nt;t.concatBytes=st
;t.copyDocumentWithTransform=C;t.createBufferedReadable=Mt;t.createChecksumStream=Ct;t.dateToUtcString=ce;t.deserializerMiddleware=ot
;t.deserializerMiddlewareOption=ct;t.expectBoolean=O;t.expectByte=D;t.expectFloat32=x;t.expectInt=M;t.expectInt32=_;t.expectLong=U;t.expectNonNull=F
;t.expectNumber=R;t.expectObject=B;t.expectShort=L;t.expectString=j;t.expectUnion=z;t.fromArrayBuffer=y;t.fromBase64=w;t.fromHex=et;t.fromString=g;t.fromUtf8=S
;t.generateIdempotencyToken=nn;t.getAwsChunkedEncodingStream=Lt;t.getSerdePlugin=ft;t.handleFloat=K;t.headStream=kt;t.isArrayBuffer=p;t.isBlob=pt
;t.isReadableStream=mt;t.limitedParseDouble=J;t.limitedParseFloat=Y;t.limitedParseFloat32=Z;t.logger=oe;t.nv=Ze;t.parseBoolean=I;t.parseEpochTimestamp=ge
;t.parseRfc3339DateTime=fe;t.parseRfc3339DateTimeWithOffset=de;t.parseRfc7231DateTime=ye;t.quoteHeader=xe;t.sdkStreamMixin=Kt;t.serializerMiddleware=at
;t.serializerMiddlewareOption=ut;t.splitEvery=Ge;t.splitHeader=Je;t.splitStream=Zt;t.streamCollector=qt;t.strictParseByte=re;t.strictParseDouble=H
;t.strictParseFloat=V;t.strictParseFloat32=W;t.strictParseInt=ee;t.strictParseInt32=te;t.strictParseLong=Q;t.strictParseShort=ne;t.toBase64=E;t.toHex=tt
;t.toUint8Array=rt;t.toUtf8=T;t.v4=tn;t.writeKey=Xt},34534:(e,t,n)=>{const{SMITHY_CONTEXT_KEY:r}=n(90690);const s=e=>e[r]||(e[r]={});function o(e,t){
return Object.prototype.hasOwnProperty.call(e,t)}class i{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){
this.method=e.method||"GET";this.hostname=e.hostname||"localhost";this.port=e.port;this.query=e.query||{};this.headers=e.headers||{};this.body=e.body
;this.protocol=e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}:`:e.protocol:"https:";this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/"
;this.username=e.username;this.password=e.password;this.fragment=e.fragment}static clone(e){const t=new i({...e,headers:{...e.headers}});if(t.query){
t.query=a(t.query)}return t}static isInstance(e){if(!e){return false}const t=e
;return"method"in t&&"protocol"in t&&"hostname"in t&&"path"in t&&typeof t["query"]==="object"&&typeof t["headers"]==="object"}clone(){return i.clone(this)}}
function a(e){return Object.keys(e).reduce((t,n)=>{const r=e[n];return{...t,[n]:Array.isArray(r)?[...r]:r}},{})}class c{statusCode;reason;headers;body
;constructor(e){this.statusCode=e.statusCode;this.reason=e.reason;this.headers=e.headers||{};this.body=e.body}static isInstance(e){if(!e){return false}const t=e
;return typeof t.statusCode==="number"&&typeof t.headers==="object"}}const u=new RegExp(`^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$`);const f=(e,t=false)=>{if(!t){
return u.test(e)}const n=e.split(".");for(const e of n){if(!f(e)){return false}}return true};function l(e){const t=/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/
;return t.test(e)}const d=e=>{if(typeof e==="function"){return e}const t=Promise.resolve(e);return()=>t};function h(e){const t={};e=e.replace(/^\?/,"");if(e){
for(const n of e.split("&")){let[e,r=null]=n.split("=");e=decodeURIComponent(e);if(r){r=decodeURIComponent(r)}if(!(e in t)){t[e]=r}else if(Array.isArray(t[e])){
t[e].push(r)}else{t[e]=[t[e],r]}}}return t}const m=e=>{if(typeof e==="string"){return m(new URL(e))}const{hostname:t,pathname:n,port:r,protocol:s,search:o}=e
;let i;if(o){i=h(o)}return{hostname:t,port:r?parseInt(r):undefined,protocol:s,path:n,query:i}};const p=e=>{if(typeof e==="object"){if("url"in e){
const t=m(e.url);if(e.headers){t.headers={};for(const n in e.headers){if(!o(e.headers,n)){continue}t.headers[n.toLowerCase()]=e.headers[n].join(", ")}}return t}
return e}return m(e)};t.HttpRequest=i;t.HttpResponse=c;t.getSmithyContext=s;t.hasOwn=o;t.isValidHostLabel=f;t.isValidHostname=l;t.normalizeProvider=d
;t.parseQueryString=h;t.parseUrl=m;t.toEndpointV1=p},90690:(e,t)=>{var n;(function(e){e["HEADER"]="header";e["QUERY"]="query"})(n||(n={}));var r;(function(e){
e["HEADER"]="header";e["QUERY"]="query"})(r||(r={}));var s;(function(e){e["HTTP"]="http";e["HTTPS"]="https"})(s||(s={}));var o;(function(e){e["MD5"]="md5"
;e["CRC32"]="crc32";e["CRC32C"]="crc32c";e["SHA1"]="sha1";e["SHA256"]="sha256"})(o||(o={}));const i=e=>{const t=[];if(e.sha256!==undefined){t.push({
algorithmId:()=>o.SHA256,checksumConstructor:()=>e.sha256})}if(e.md5!=undefined){t.push({algorithmId:()=>o.MD5,checksumConstructor:()=>e.md5})}return{
addChecksumAlgorithm(e){t.push(e)},checksumAlgorithms(){return t}}};const a=e=>{const t={};e.checksumAlgorithms().forEach(e=>{
t[e.algorithmId()]=e.checksumConstructor()});return t};const c=e=>i(e);const u=e=>a(e);var f;(function(e){e[e["HEADER"]=0]="HEADER";e[e["TRAILER"]=1]="TRAILER"
})(f||(f={}));const l="__smithy_context";var d;(function(e){e["PROFILE"]="profile";e["SSO_SESSION"]="sso-session";e["SERVICES"]="services"})(d||(d={}));var h
;(function(e){e["HTTP_0_9"]="http/0.9";e["HTTP_1_0"]="http/1.0";e["TDS_8_0"]="tds/8.0"})(h||(h={}));t.AlgorithmId=o;t.EndpointURLScheme=s;t.FieldPosition=f
;t.HttpApiKeyAuthLocation=r;t.HttpAuthLocation=n;t.IniSectionType=d;t.RequestHandlerProtocol=h;t.SMITHY_CONTEXT_KEY=l;t.getDefaultClientConfiguration=c
;t.resolveDefaultRuntimeConfig=u}};
