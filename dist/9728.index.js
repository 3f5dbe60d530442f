exports.id=9728;exports.ids=[9728];exports.modules={37889:function(e,t){"use strict";var n=this&&this.__awaiter||function(e,t,n,r){function s(e){
return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{
c(r["throw"](e))}catch(e){i(e)}}function c(e){e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};Object.defineProperty(t,"__esModule",{
value:true});t.ClientStreamingCall=void 0;class r{constructor(e,t,n,r,s,i,o){this.method=e;this.requestHeaders=t;this.requests=n;this.headers=r;this.response=s
;this.status=i;this.trailers=o}then(e,t){return this.promiseFinished().then(t=>e?Promise.resolve(e(t)):t,e=>t?Promise.resolve(t(e)):Promise.reject(e))}
promiseFinished(){return n(this,void 0,void 0,function*(){let[e,t,n,r]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{
method:this.method,requestHeaders:this.requestHeaders,headers:e,response:t,status:n,trailers:r}})}}t.ClientStreamingCall=r},71409:(e,t)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.Deferred=t.DeferredState=void 0;var n;(function(e){e[e["PENDING"]=0]="PENDING"
;e[e["REJECTED"]=1]="REJECTED";e[e["RESOLVED"]=2]="RESOLVED"})(n=t.DeferredState||(t.DeferredState={}));class r{constructor(e=true){this._state=n.PENDING
;this._promise=new Promise((e,t)=>{this._resolve=e;this._reject=t});if(e){this._promise.catch(e=>{})}}get state(){return this._state}get promise(){
return this._promise}resolve(e){if(this.state!==n.PENDING)throw new Error(`cannot resolve ${n[this.state].toLowerCase()}`);this._resolve(e)
;this._state=n.RESOLVED}reject(e){if(this.state!==n.PENDING)throw new Error(`cannot reject ${n[this.state].toLowerCase()}`);this._reject(e)
;this._state=n.REJECTED}resolvePending(e){if(this._state===n.PENDING)this.resolve(e)}rejectPending(e){if(this._state===n.PENDING)this.reject(e)}}t.Deferred=r},
36826:function(e,t){"use strict";var n=this&&this.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};Object.defineProperty(t,"__esModule",{value:true});t.DuplexStreamingCall=void 0
;class r{constructor(e,t,n,r,s,i,o){this.method=e;this.requestHeaders=t;this.requests=n;this.headers=r;this.responses=s;this.status=i;this.trailers=o}then(e,t){
return this.promiseFinished().then(t=>e?Promise.resolve(e(t)):t,e=>t?Promise.resolve(t(e)):Promise.reject(e))}promiseFinished(){
return n(this,void 0,void 0,function*(){let[e,t,n]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,headers:e,status:t,trailers:n}})}}t.DuplexStreamingCall=r},44420:(e,t,n)=>{"use strict";var r;r={value:true};var s=n(56892)
;Object.defineProperty(t,"C0",{enumerable:true,get:function(){return s.ServiceType}});var i=n(62496);r={enumerable:true,get:function(){
return i.readMethodOptions}};r={enumerable:true,get:function(){return i.readMethodOption}};r={enumerable:true,get:function(){return i.readServiceOption}}
;var o=n(78636);r={enumerable:true,get:function(){return o.RpcError}};var a=n(28576);r={enumerable:true,get:function(){return a.mergeRpcOptions}};var c=n(72726)
;r={enumerable:true,get:function(){return c.RpcOutputStreamController}};var l=n(79122);r={enumerable:true,get:function(){return l.TestTransport}};var d=n(71409)
;r={enumerable:true,get:function(){return d.Deferred}};r={enumerable:true,get:function(){return d.DeferredState}};var u=n(36826);r={enumerable:true,
get:function(){return u.DuplexStreamingCall}};var m=n(37889);r={enumerable:true,get:function(){return m.ClientStreamingCall}};var p=n(46173);r={enumerable:true,
get:function(){return p.ServerStreamingCall}};var f=n(29288);r={enumerable:true,get:function(){return f.UnaryCall}};var h=n(52849);r={enumerable:true,
get:function(){return h.stackIntercept}};r={enumerable:true,get:function(){return h.stackDuplexStreamingInterceptors}};r={enumerable:true,get:function(){
return h.stackClientStreamingInterceptors}};r={enumerable:true,get:function(){return h.stackServerStreamingInterceptors}};r={enumerable:true,get:function(){
return h.stackUnaryInterceptors}};var g=n(43352);r={enumerable:true,get:function(){return g.ServerCallContextController}}},62496:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.readServiceOption=t.readMethodOption=t.readMethodOptions=t.normalizeMethodInfo=void 0;const r=n(68886)
;function s(e,t){var n,s,i;let o=e;o.service=t;o.localName=(n=o.localName)!==null&&n!==void 0?n:r.lowerCamelCase(o.name);o.serverStreaming=!!o.serverStreaming
;o.clientStreaming=!!o.clientStreaming;o.options=(s=o.options)!==null&&s!==void 0?s:{};o.idempotency=(i=o.idempotency)!==null&&i!==void 0?i:undefined;return o}
t.normalizeMethodInfo=s;function i(e,t,n,r){var s;const i=(s=e.methods.find((e,n)=>e.localName===t||n===t))===null||s===void 0?void 0:s.options
;return i&&i[n]?r.fromJson(i[n]):undefined}t.readMethodOptions=i;function o(e,t,n,r){var s
;const i=(s=e.methods.find((e,n)=>e.localName===t||n===t))===null||s===void 0?void 0:s.options;if(!i){return undefined}const o=i[n];if(o===undefined){return o}
return r?r.fromJson(o):o}t.readMethodOption=o;function a(e,t,n){const r=e.options;if(!r){return undefined}const s=r[t];if(s===undefined){return s}
return n?n.fromJson(s):s}t.readServiceOption=a},78636:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.RpcError=void 0
;class n extends Error{constructor(e,t="UNKNOWN",n){super(e);this.name="RpcError";Object.setPrototypeOf(this,new.target.prototype);this.code=t
;this.meta=n!==null&&n!==void 0?n:{}}toString(){const e=[this.name+": "+this.message];if(this.code){e.push("");e.push("Code: "+this.code)}
if(this.serviceName&&this.methodName){e.push("Method: "+this.serviceName+"/"+this.methodName)}let t=Object.entries(this.meta);if(t.length){e.push("")
;e.push("Meta:");for(let[n,r]of t){e.push(`  ${n}: ${r}`)}}return e.join("\n")}}t.RpcError=n},52849:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true})
;t.stackDuplexStreamingInterceptors=t.stackClientStreamingInterceptors=t.stackServerStreamingInterceptors=t.stackUnaryInterceptors=t.stackIntercept=void 0
;const r=n(68886);function s(e,t,n,s,i){var o,a,c,l;if(e=="unary"){let e=(e,n,r)=>t.unary(e,n,r)
;for(const t of((o=s.interceptors)!==null&&o!==void 0?o:[]).filter(e=>e.interceptUnary).reverse()){const n=e;e=(e,r,s)=>t.interceptUnary(n,e,r,s)}
return e(n,i,s)}if(e=="serverStreaming"){let e=(e,n,r)=>t.serverStreaming(e,n,r)
;for(const t of((a=s.interceptors)!==null&&a!==void 0?a:[]).filter(e=>e.interceptServerStreaming).reverse()){const n=e
;e=(e,r,s)=>t.interceptServerStreaming(n,e,r,s)}return e(n,i,s)}if(e=="clientStreaming"){let e=(e,n)=>t.clientStreaming(e,n)
;for(const t of((c=s.interceptors)!==null&&c!==void 0?c:[]).filter(e=>e.interceptClientStreaming).reverse()){const n=e
;e=(e,r)=>t.interceptClientStreaming(n,e,r)}return e(n,s)}if(e=="duplex"){let e=(e,n)=>t.duplex(e,n)
;for(const t of((l=s.interceptors)!==null&&l!==void 0?l:[]).filter(e=>e.interceptDuplex).reverse()){const n=e;e=(e,r)=>t.interceptDuplex(n,e,r)}return e(n,s)}
r.assertNever(e)}t.stackIntercept=s;function i(e,t,n,r){return s("unary",e,t,r,n)}t.stackUnaryInterceptors=i;function o(e,t,n,r){
return s("serverStreaming",e,t,r,n)}t.stackServerStreamingInterceptors=o;function a(e,t,n){return s("clientStreaming",e,t,n)}
t.stackClientStreamingInterceptors=a;function c(e,t,n){return s("duplex",e,t,n)}t.stackDuplexStreamingInterceptors=c},28576:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.mergeRpcOptions=void 0;const r=n(68886);function s(e,t){if(!t)return e;let n={};i(e,n);i(t,n)
;for(let s of Object.keys(t)){let o=t[s];switch(s){case"jsonOptions":n.jsonOptions=r.mergeJsonOptions(e.jsonOptions,n.jsonOptions);break;case"binaryOptions":
n.binaryOptions=r.mergeBinaryOptions(e.binaryOptions,n.binaryOptions);break;case"meta":n.meta={};i(e.meta,n.meta);i(t.meta,n.meta);break;case"interceptors":
n.interceptors=e.interceptors?e.interceptors.concat(o):o.concat();break}}return n}t.mergeRpcOptions=s;function i(e,t){if(!e)return;let n=t
;for(let[t,r]of Object.entries(e)){if(r instanceof Date)n[t]=new Date(r.getTime());else if(Array.isArray(r))n[t]=r.concat();else n[t]=r}}},72726:(e,t,n)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:true});t.RpcOutputStreamController=void 0;const r=n(71409);const s=n(68886);class i{constructor(){
this._lis={nxt:[],msg:[],err:[],cmp:[]};this._closed=false;this._itState={q:[]}}onNext(e){return this.addLis(e,this._lis.nxt)}onMessage(e){
return this.addLis(e,this._lis.msg)}onError(e){return this.addLis(e,this._lis.err)}onComplete(e){return this.addLis(e,this._lis.cmp)}addLis(e,t){t.push(e)
;return()=>{let n=t.indexOf(e);if(n>=0)t.splice(n,1)}}clearLis(){for(let e of Object.values(this._lis))e.splice(0,e.length)}get closed(){
return this._closed!==false}notifyNext(e,t,n){s.assert((e?1:0)+(t?1:0)+(n?1:0)<=1,"only one emission at a time");if(e)this.notifyMessage(e)
;if(t)this.notifyError(t);if(n)this.notifyComplete()}notifyMessage(e){s.assert(!this.closed,"stream is closed");this.pushIt({value:e,done:false})
;this._lis.msg.forEach(t=>t(e));this._lis.nxt.forEach(t=>t(e,undefined,false))}notifyError(e){s.assert(!this.closed,"stream is closed");this._closed=e
;this.pushIt(e);this._lis.err.forEach(t=>t(e));this._lis.nxt.forEach(t=>t(undefined,e,false));this.clearLis()}notifyComplete(){
s.assert(!this.closed,"stream is closed");this._closed=true;this.pushIt({value:null,done:true});this._lis.cmp.forEach(e=>e())
;this._lis.nxt.forEach(e=>e(undefined,undefined,true));this.clearLis()}[Symbol.asyncIterator](){if(this._closed===true)this.pushIt({value:null,done:true
});else if(this._closed!==false)this.pushIt(this._closed);return{next:()=>{let e=this._itState;s.assert(e,"bad state");s.assert(!e.p,"iterator contract broken")
;let t=e.q.shift();if(t)return"value"in t?Promise.resolve(t):Promise.reject(t);e.p=new r.Deferred;return e.p.promise}}}pushIt(e){let t=this._itState;if(t.p){
const n=t.p;s.assert(n.state==r.DeferredState.PENDING,"iterator contract broken");"value"in e?n.resolve(e):n.reject(e);delete t.p}else{t.q.push(e)}}}
t.RpcOutputStreamController=i},43352:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.ServerCallContextController=void 0;class n{
constructor(e,t,n,r,s={code:"OK",detail:""}){this._cancelled=false;this._listeners=[];this.method=e;this.headers=t;this.deadline=n;this.trailers={}
;this._sendRH=r;this.status=s}notifyCancelled(){if(!this._cancelled){this._cancelled=true;for(let e of this._listeners){e()}}}sendResponseHeaders(e){
this._sendRH(e)}get cancelled(){return this._cancelled}onCancel(e){const t=this._listeners;t.push(e);return()=>{let n=t.indexOf(e);if(n>=0)t.splice(n,1)}}}
t.ServerCallContextController=n},46173:function(e,t){"use strict";var n=this&&this.__awaiter||function(e,t,n,r){function s(e){
return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{
c(r["throw"](e))}catch(e){i(e)}}function c(e){e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};Object.defineProperty(t,"__esModule",{
value:true});t.ServerStreamingCall=void 0;class r{constructor(e,t,n,r,s,i,o){this.method=e;this.requestHeaders=t;this.request=n;this.headers=r;this.responses=s
;this.status=i;this.trailers=o}then(e,t){return this.promiseFinished().then(t=>e?Promise.resolve(e(t)):t,e=>t?Promise.resolve(t(e)):Promise.reject(e))}
promiseFinished(){return n(this,void 0,void 0,function*(){let[e,t,n]=yield Promise.all([this.headers,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,request:this.request,headers:e,status:t,trailers:n}})}}t.ServerStreamingCall=r},56892:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.ServiceType=void 0;const r=n(62496);class s{constructor(e,t,n){this.typeName=e
;this.methods=t.map(e=>r.normalizeMethodInfo(e,this));this.options=n!==null&&n!==void 0?n:{}}}t.ServiceType=s},79122:function(e,t,n){"use strict"
;var r=this&&this.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){
function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){e.done?n(e.value):s(e.value).then(o,a)}
c((r=r.apply(e,t||[])).next())})};Object.defineProperty(t,"__esModule",{value:true});t.TestTransport=void 0;const s=n(78636);const i=n(68886);const o=n(72726)
;const a=n(28576);const c=n(29288);const l=n(46173);const d=n(37889);const u=n(36826);class m{constructor(e){this.suppressUncaughtRejections=true
;this.headerDelay=10;this.responseDelay=50;this.betweenResponseDelay=10;this.afterResponseDelay=10;this.data=e!==null&&e!==void 0?e:{}}get sentMessages(){
if(this.lastInput instanceof f){return this.lastInput.sent}else if(typeof this.lastInput=="object"){return[this.lastInput.single]}return[]}get sendComplete(){
if(this.lastInput instanceof f){return this.lastInput.completed}else if(typeof this.lastInput=="object"){return true}return false}promiseHeaders(){var e
;const t=(e=this.data.headers)!==null&&e!==void 0?e:m.defaultHeaders;return t instanceof s.RpcError?Promise.reject(t):Promise.resolve(t)}
promiseSingleResponse(e){if(this.data.response instanceof s.RpcError){return Promise.reject(this.data.response)}let t;if(Array.isArray(this.data.response)){
i.assert(this.data.response.length>0);t=this.data.response[0]}else if(this.data.response!==undefined){t=this.data.response}else{t=e.O.create()}
i.assert(e.O.is(t));return Promise.resolve(t)}streamResponses(e,t,n){return r(this,void 0,void 0,function*(){const r=[];if(this.data.response===undefined){
r.push(e.O.create())}else if(Array.isArray(this.data.response)){for(let t of this.data.response){i.assert(e.O.is(t));r.push(t)}
}else if(!(this.data.response instanceof s.RpcError)){i.assert(e.O.is(this.data.response));r.push(this.data.response)}try{
yield p(this.responseDelay,n)(undefined)}catch(e){t.notifyError(e);return}if(this.data.response instanceof s.RpcError){t.notifyError(this.data.response);return}
for(let e of r){t.notifyMessage(e);try{yield p(this.betweenResponseDelay,n)(undefined)}catch(e){t.notifyError(e);return}}
if(this.data.status instanceof s.RpcError){t.notifyError(this.data.status);return}if(this.data.trailers instanceof s.RpcError){t.notifyError(this.data.trailers)
;return}t.notifyComplete()})}promiseStatus(){var e;const t=(e=this.data.status)!==null&&e!==void 0?e:m.defaultStatus
;return t instanceof s.RpcError?Promise.reject(t):Promise.resolve(t)}promiseTrailers(){var e
;const t=(e=this.data.trailers)!==null&&e!==void 0?e:m.defaultTrailers;return t instanceof s.RpcError?Promise.reject(t):Promise.resolve(t)}
maybeSuppressUncaught(...e){if(this.suppressUncaughtRejections){for(let t of e){t.catch(()=>{})}}}mergeOptions(e){return a.mergeRpcOptions({},e)}unary(e,t,n){
var r
;const s=(r=n.meta)!==null&&r!==void 0?r:{},i=this.promiseHeaders().then(p(this.headerDelay,n.abort)),o=i.catch(e=>{}).then(p(this.responseDelay,n.abort)).then(t=>this.promiseSingleResponse(e)),a=o.catch(e=>{}).then(p(this.afterResponseDelay,n.abort)).then(e=>this.promiseStatus()),l=o.catch(e=>{}).then(p(this.afterResponseDelay,n.abort)).then(e=>this.promiseTrailers())
;this.maybeSuppressUncaught(a,l);this.lastInput={single:t};return new c.UnaryCall(e,s,t,i,o,a,l)}serverStreaming(e,t,n){var r
;const s=(r=n.meta)!==null&&r!==void 0?r:{},i=this.promiseHeaders().then(p(this.headerDelay,n.abort)),a=new o.RpcOutputStreamController,c=i.then(p(this.responseDelay,n.abort)).catch(()=>{}).then(()=>this.streamResponses(e,a,n.abort)).then(p(this.afterResponseDelay,n.abort)),d=c.then(()=>this.promiseStatus()),u=c.then(()=>this.promiseTrailers())
;this.maybeSuppressUncaught(d,u);this.lastInput={single:t};return new l.ServerStreamingCall(e,s,t,i,a,d,u)}clientStreaming(e,t){var n
;const r=(n=t.meta)!==null&&n!==void 0?n:{},s=this.promiseHeaders().then(p(this.headerDelay,t.abort)),i=s.catch(e=>{}).then(p(this.responseDelay,t.abort)).then(t=>this.promiseSingleResponse(e)),o=i.catch(e=>{}).then(p(this.afterResponseDelay,t.abort)).then(e=>this.promiseStatus()),a=i.catch(e=>{}).then(p(this.afterResponseDelay,t.abort)).then(e=>this.promiseTrailers())
;this.maybeSuppressUncaught(o,a);this.lastInput=new f(this.data,t.abort);return new d.ClientStreamingCall(e,r,this.lastInput,s,i,o,a)}duplex(e,t){var n
;const r=(n=t.meta)!==null&&n!==void 0?n:{},s=this.promiseHeaders().then(p(this.headerDelay,t.abort)),i=new o.RpcOutputStreamController,a=s.then(p(this.responseDelay,t.abort)).catch(()=>{}).then(()=>this.streamResponses(e,i,t.abort)).then(p(this.afterResponseDelay,t.abort)),c=a.then(()=>this.promiseStatus()),l=a.then(()=>this.promiseTrailers())
;this.maybeSuppressUncaught(c,l);this.lastInput=new f(this.data,t.abort);return new u.DuplexStreamingCall(e,r,this.lastInput,s,i,c,l)}}t.TestTransport=m
;m.defaultHeaders={responseHeader:"test"};m.defaultStatus={code:"OK",detail:"all good"};m.defaultTrailers={responseTrailer:"test"};function p(e,t){
return n=>new Promise((r,i)=>{if(t===null||t===void 0?void 0:t.aborted){i(new s.RpcError("user cancel","CANCELLED"))}else{const o=setTimeout(()=>r(n),e);if(t){
t.addEventListener("abort",e=>{clearTimeout(o);i(new s.RpcError("user cancel","CANCELLED"))})}}})}class f{constructor(e,t){this._completed=false;this._sent=[]
;this.data=e;this.abort=t}get sent(){return this._sent}get completed(){return this._completed}send(e){if(this.data.inputMessage instanceof s.RpcError){
return Promise.reject(this.data.inputMessage)}const t=this.data.inputMessage===undefined?10:this.data.inputMessage;return Promise.resolve(undefined).then(()=>{
this._sent.push(e)}).then(p(t,this.abort))}complete(){if(this.data.inputComplete instanceof s.RpcError){return Promise.reject(this.data.inputComplete)}
const e=this.data.inputComplete===undefined?10:this.data.inputComplete;return Promise.resolve(undefined).then(()=>{this._completed=true}).then(p(e,this.abort))}
}},29288:function(e,t){"use strict";var n=this&&this.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};Object.defineProperty(t,"__esModule",{value:true});t.UnaryCall=void 0;class r{
constructor(e,t,n,r,s,i,o){this.method=e;this.requestHeaders=t;this.request=n;this.headers=r;this.response=s;this.status=i;this.trailers=o}then(e,t){
return this.promiseFinished().then(t=>e?Promise.resolve(e(t)):t,e=>t?Promise.resolve(t(e)):Promise.reject(e))}promiseFinished(){
return n(this,void 0,void 0,function*(){let[e,t,n,r]=yield Promise.all([this.headers,this.response,this.status,this.trailers]);return{method:this.method,
requestHeaders:this.requestHeaders,request:this.request,headers:e,response:t,status:n,trailers:r}})}}t.UnaryCall=r},8602:(e,t)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.assertFloat32=t.assertUInt32=t.assertInt32=t.assertNever=t.assert=void 0;function n(e,t){if(!e){
throw new Error(t)}}t.assert=n;function r(e,t){throw new Error(t!==null&&t!==void 0?t:"Unexpected object: "+e)}t.assertNever=r
;const s=34028234663852886e22,i=-34028234663852886e22,o=4294967295,a=2147483647,c=-2147483648;function l(e){
if(typeof e!=="number")throw new Error("invalid int 32: "+typeof e);if(!Number.isInteger(e)||e>a||e<c)throw new Error("invalid int 32: "+e)}t.assertInt32=l
;function d(e){if(typeof e!=="number")throw new Error("invalid uint 32: "+typeof e);if(!Number.isInteger(e)||e>o||e<0)throw new Error("invalid uint 32: "+e)}
t.assertUInt32=d;function u(e){if(typeof e!=="number")throw new Error("invalid float 32: "+typeof e);if(!Number.isFinite(e))return
;if(e>s||e<i)throw new Error("invalid float 32: "+e)}t.assertFloat32=u},26335:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.base64encode=t.base64decode=void 0;let n="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("");let r=[]
;for(let e=0;e<n.length;e++)r[n[e].charCodeAt(0)]=e;r["-".charCodeAt(0)]=n.indexOf("+");r["_".charCodeAt(0)]=n.indexOf("/");function s(e){let t=e.length*3/4
;if(e[e.length-2]=="=")t-=2;else if(e[e.length-1]=="=")t-=1;let n=new Uint8Array(t),s=0,i=0,o,a=0;for(let t=0;t<e.length;t++){o=r[e.charCodeAt(t)]
;if(o===undefined){switch(e[t]){case"=":i=0;case"\n":case"\r":case"\t":case" ":continue;default:throw Error(`invalid base64 string.`)}}switch(i){case 0:a=o;i=1
;break;case 1:n[s++]=a<<2|(o&48)>>4;a=o;i=2;break;case 2:n[s++]=(a&15)<<4|(o&60)>>2;a=o;i=3;break;case 3:n[s++]=(a&3)<<6|o;i=0;break}}
if(i==1)throw Error(`invalid base64 string.`);return n.subarray(0,s)}t.base64decode=s;function i(e){let t="",r=0,s,i=0;for(let o=0;o<e.length;o++){s=e[o]
;switch(r){case 0:t+=n[s>>2];i=(s&3)<<4;r=1;break;case 1:t+=n[i|s>>4];i=(s&15)<<2;r=2;break;case 2:t+=n[i|s>>6];t+=n[s&63];r=0;break}}if(r){t+=n[i];t+="="
;if(r==1)t+="="}return t}t.base64encode=i},54816:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.WireType=t.mergeBinaryOptions=t.UnknownFieldHandler=void 0;var n;(function(e){e.symbol=Symbol.for("protobuf-ts/unknown");e.onRead=(n,r,s,i,o)=>{
let a=t(r)?r[e.symbol]:r[e.symbol]=[];a.push({no:s,wireType:i,data:o})};e.onWrite=(t,n,r)=>{for(let{no:t,wireType:s,data:i}of e.list(n))r.tag(t,s).raw(i)}
;e.list=(n,r)=>{if(t(n)){let t=n[e.symbol];return r?t.filter(e=>e.no==r):t}return[]};e.last=(t,n)=>e.list(t,n).slice(-1)[0]
;const t=t=>t&&Array.isArray(t[e.symbol])})(n=t.UnknownFieldHandler||(t.UnknownFieldHandler={}));function r(e,t){return Object.assign(Object.assign({},e),t)}
t.mergeBinaryOptions=r;var s;(function(e){e[e["Varint"]=0]="Varint";e[e["Bit64"]=1]="Bit64";e[e["LengthDelimited"]=2]="LengthDelimited"
;e[e["StartGroup"]=3]="StartGroup";e[e["EndGroup"]=4]="EndGroup";e[e["Bit32"]=5]="Bit32"})(s=t.WireType||(t.WireType={}))},92889:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.BinaryReader=t.binaryReadOptions=void 0;const r=n(54816);const s=n(61753);const i=n(93223);const o={
readUnknownField:true,readerFactory:e=>new c(e)};function a(e){return e?Object.assign(Object.assign({},o),e):o}t.binaryReadOptions=a;class c{constructor(e,t){
this.varint64=i.varint64read;this.uint32=i.varint32read;this.buf=e;this.len=e.length;this.pos=0;this.view=new DataView(e.buffer,e.byteOffset,e.byteLength)
;this.textDecoder=t!==null&&t!==void 0?t:new TextDecoder("utf-8",{fatal:true,ignoreBOM:true})}tag(){let e=this.uint32(),t=e>>>3,n=e&7
;if(t<=0||n<0||n>5)throw new Error("illegal tag: field no "+t+" wire type "+n);return[t,n]}skip(e){let t=this.pos;switch(e){case r.WireType.Varint:
while(this.buf[this.pos++]&128){}break;case r.WireType.Bit64:this.pos+=4;case r.WireType.Bit32:this.pos+=4;break;case r.WireType.LengthDelimited:
let t=this.uint32();this.pos+=t;break;case r.WireType.StartGroup:let n;while((n=this.tag()[1])!==r.WireType.EndGroup){this.skip(n)}break;default:
throw new Error("cant skip wire type "+e)}this.assertBounds();return this.buf.subarray(t,this.pos)}assertBounds(){
if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let e=this.uint32();return e>>>1^-(e&1)}int64(){
return new s.PbLong(...this.varint64())}uint64(){return new s.PbULong(...this.varint64())}sint64(){let[e,t]=this.varint64();let n=-(e&1);e=(e>>>1|(t&1)<<31)^n
;t=t>>>1^n;return new s.PbLong(e,t)}bool(){let[e,t]=this.varint64();return e!==0||t!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,true)}sfixed32(){
return this.view.getInt32((this.pos+=4)-4,true)}fixed64(){return new s.PbULong(this.sfixed32(),this.sfixed32())}sfixed64(){
return new s.PbLong(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,true)}double(){
return this.view.getFloat64((this.pos+=8)-8,true)}bytes(){let e=this.uint32();let t=this.pos;this.pos+=e;this.assertBounds();return this.buf.subarray(t,t+e)}
string(){return this.textDecoder.decode(this.bytes())}}t.BinaryReader=c},23957:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.BinaryWriter=t.binaryWriteOptions=void 0;const r=n(61753);const s=n(93223);const i=n(8602);const o={writeUnknownFields:true,writerFactory:()=>new c}
;function a(e){return e?Object.assign(Object.assign({},o),e):o}t.binaryWriteOptions=a;class c{constructor(e){this.stack=[]
;this.textEncoder=e!==null&&e!==void 0?e:new TextEncoder;this.chunks=[];this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.buf));let e=0
;for(let t=0;t<this.chunks.length;t++)e+=this.chunks[t].length;let t=new Uint8Array(e);let n=0;for(let e=0;e<this.chunks.length;e++){t.set(this.chunks[e],n)
;n+=this.chunks[e].length}this.chunks=[];return t}fork(){this.stack.push({chunks:this.chunks,buf:this.buf});this.chunks=[];this.buf=[];return this}join(){
let e=this.finish();let t=this.stack.pop();if(!t)throw new Error("invalid state, fork stack empty");this.chunks=t.chunks;this.buf=t.buf
;this.uint32(e.byteLength);return this.raw(e)}tag(e,t){return this.uint32((e<<3|t)>>>0)}raw(e){if(this.buf.length){this.chunks.push(new Uint8Array(this.buf))
;this.buf=[]}this.chunks.push(e);return this}uint32(e){i.assertUInt32(e);while(e>127){this.buf.push(e&127|128);e=e>>>7}this.buf.push(e);return this}int32(e){
i.assertInt32(e);s.varint32write(e,this.buf);return this}bool(e){this.buf.push(e?1:0);return this}bytes(e){this.uint32(e.byteLength);return this.raw(e)}
string(e){let t=this.textEncoder.encode(e);this.uint32(t.byteLength);return this.raw(t)}float(e){i.assertFloat32(e);let t=new Uint8Array(4)
;new DataView(t.buffer).setFloat32(0,e,true);return this.raw(t)}double(e){let t=new Uint8Array(8);new DataView(t.buffer).setFloat64(0,e,true);return this.raw(t)
}fixed32(e){i.assertUInt32(e);let t=new Uint8Array(4);new DataView(t.buffer).setUint32(0,e,true);return this.raw(t)}sfixed32(e){i.assertInt32(e)
;let t=new Uint8Array(4);new DataView(t.buffer).setInt32(0,e,true);return this.raw(t)}sint32(e){i.assertInt32(e);e=(e<<1^e>>31)>>>0;s.varint32write(e,this.buf)
;return this}sfixed64(e){let t=new Uint8Array(8);let n=new DataView(t.buffer);let s=r.PbLong.from(e);n.setInt32(0,s.lo,true);n.setInt32(4,s.hi,true)
;return this.raw(t)}fixed64(e){let t=new Uint8Array(8);let n=new DataView(t.buffer);let s=r.PbULong.from(e);n.setInt32(0,s.lo,true);n.setInt32(4,s.hi,true)
;return this.raw(t)}int64(e){let t=r.PbLong.from(e);s.varint64write(t.lo,t.hi,this.buf);return this}sint64(e){
let t=r.PbLong.from(e),n=t.hi>>31,i=t.lo<<1^n,o=(t.hi<<1|t.lo>>>31)^n;s.varint64write(i,o,this.buf);return this}uint64(e){let t=r.PbULong.from(e)
;s.varint64write(t.lo,t.hi,this.buf);return this}}t.BinaryWriter=c},70257:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.listEnumNumbers=t.listEnumNames=t.listEnumValues=t.isEnumObject=void 0;function n(e){if(typeof e!="object"||e===null){return false}if(!e.hasOwnProperty(0)){
return false}for(let t of Object.keys(e)){let n=parseInt(t);if(!Number.isNaN(n)){let t=e[n];if(t===undefined)return false;if(e[t]!==n)return false}else{
let n=e[t];if(n===undefined)return false;if(typeof n!=="number")return false;if(e[n]===undefined)return false}}return true}t.isEnumObject=n;function r(e){
if(!n(e))throw new Error("not a typescript enum object");let t=[];for(let[n,r]of Object.entries(e))if(typeof r=="number")t.push({name:n,number:r});return t}
t.listEnumValues=r;function s(e){return r(e).map(e=>e.name)}t.listEnumNames=s;function i(e){return r(e).map(e=>e.number).filter((e,t,n)=>n.indexOf(e)==t)}
t.listEnumNumbers=i},93223:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.varint32read=t.varint32write=t.int64toString=t.int64fromString=t.varint64write=t.varint64read=void 0;function n(){let e=0;let t=0;for(let n=0;n<28;n+=7){
let r=this.buf[this.pos++];e|=(r&127)<<n;if((r&128)==0){this.assertBounds();return[e,t]}}let n=this.buf[this.pos++];e|=(n&15)<<28;t=(n&112)>>4;if((n&128)==0){
this.assertBounds();return[e,t]}for(let n=3;n<=31;n+=7){let r=this.buf[this.pos++];t|=(r&127)<<n;if((r&128)==0){this.assertBounds();return[e,t]}}
throw new Error("invalid varint")}t.varint64read=n;function r(e,t,n){for(let r=0;r<28;r=r+7){const s=e>>>r;const i=!(s>>>7==0&&t==0);const o=(i?s|128:s)&255
;n.push(o);if(!i){return}}const r=e>>>28&15|(t&7)<<4;const s=!(t>>3==0);n.push((s?r|128:r)&255);if(!s){return}for(let e=3;e<31;e=e+7){const r=t>>>e
;const s=!(r>>>7==0);const i=(s?r|128:r)&255;n.push(i);if(!s){return}}n.push(t>>>31&1)}t.varint64write=r;const s=(1<<16)*(1<<16);function i(e){let t=e[0]=="-"
;if(t)e=e.slice(1);const n=1e6;let r=0;let i=0;function o(t,o){const a=Number(e.slice(t,o));i*=n;r=r*n+a;if(r>=s){i=i+(r/s|0);r=r%s}}o(-24,-18);o(-18,-12)
;o(-12,-6);o(-6);return[t,r,i]}t.int64fromString=i;function o(e,t){if(t>>>0<=2097151){return""+(s*t+(e>>>0))}let n=e&16777215;let r=(e>>>24|t<<8)>>>0&16777215
;let i=t>>16&65535;let o=n+r*6777216+i*6710656;let a=r+i*8147497;let c=i*2;let l=1e7;if(o>=l){a+=Math.floor(o/l);o%=l}if(a>=l){c+=Math.floor(a/l);a%=l}
function d(e,t){let n=e?String(e):"";if(t){return"0000000".slice(n.length)+n}return n}return d(c,0)+d(a,c)+d(o,1)}t.int64toString=o;function a(e,t){if(e>=0){
while(e>127){t.push(e&127|128);e=e>>>7}t.push(e)}else{for(let n=0;n<9;n++){t.push(e&127|128);e=e>>7}t.push(1)}}t.varint32write=a;function c(){
let e=this.buf[this.pos++];let t=e&127;if((e&128)==0){this.assertBounds();return t}e=this.buf[this.pos++];t|=(e&127)<<7;if((e&128)==0){this.assertBounds()
;return t}e=this.buf[this.pos++];t|=(e&127)<<14;if((e&128)==0){this.assertBounds();return t}e=this.buf[this.pos++];t|=(e&127)<<21;if((e&128)==0){
this.assertBounds();return t}e=this.buf[this.pos++];t|=(e&15)<<28;for(let t=5;(e&128)!==0&&t<10;t++)e=this.buf[this.pos++]
;if((e&128)!=0)throw new Error("invalid varint");this.assertBounds();return t>>>0}t.varint32read=c},68886:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});var r=n(49999);Object.defineProperty(t,"typeofJsonValue",{enumerable:true,get:function(){
return r.typeofJsonValue}});Object.defineProperty(t,"isJsonObject",{enumerable:true,get:function(){return r.isJsonObject}});var s=n(26335)
;Object.defineProperty(t,"base64decode",{enumerable:true,get:function(){return s.base64decode}});Object.defineProperty(t,"base64encode",{enumerable:true,
get:function(){return s.base64encode}});var i=n(58950);Object.defineProperty(t,"utf8read",{enumerable:true,get:function(){return i.utf8read}});var o=n(54816)
;Object.defineProperty(t,"WireType",{enumerable:true,get:function(){return o.WireType}});Object.defineProperty(t,"mergeBinaryOptions",{enumerable:true,
get:function(){return o.mergeBinaryOptions}});Object.defineProperty(t,"UnknownFieldHandler",{enumerable:true,get:function(){return o.UnknownFieldHandler}})
;var a=n(92889);Object.defineProperty(t,"BinaryReader",{enumerable:true,get:function(){return a.BinaryReader}});Object.defineProperty(t,"binaryReadOptions",{
enumerable:true,get:function(){return a.binaryReadOptions}});var c=n(23957);Object.defineProperty(t,"BinaryWriter",{enumerable:true,get:function(){
return c.BinaryWriter}});Object.defineProperty(t,"binaryWriteOptions",{enumerable:true,get:function(){return c.binaryWriteOptions}});var l=n(61753)
;Object.defineProperty(t,"PbLong",{enumerable:true,get:function(){return l.PbLong}});Object.defineProperty(t,"PbULong",{enumerable:true,get:function(){
return l.PbULong}});var d=n(29367);Object.defineProperty(t,"jsonReadOptions",{enumerable:true,get:function(){return d.jsonReadOptions}})
;Object.defineProperty(t,"jsonWriteOptions",{enumerable:true,get:function(){return d.jsonWriteOptions}});Object.defineProperty(t,"mergeJsonOptions",{
enumerable:true,get:function(){return d.mergeJsonOptions}});var u=n(43785);Object.defineProperty(t,"MESSAGE_TYPE",{enumerable:true,get:function(){
return u.MESSAGE_TYPE}});var m=n(15106);Object.defineProperty(t,"MessageType",{enumerable:true,get:function(){return m.MessageType}});var p=n(67910)
;Object.defineProperty(t,"ScalarType",{enumerable:true,get:function(){return p.ScalarType}});Object.defineProperty(t,"LongType",{enumerable:true,get:function(){
return p.LongType}});Object.defineProperty(t,"RepeatType",{enumerable:true,get:function(){return p.RepeatType}});Object.defineProperty(t,"normalizeFieldInfo",{
enumerable:true,get:function(){return p.normalizeFieldInfo}});Object.defineProperty(t,"readFieldOptions",{enumerable:true,get:function(){
return p.readFieldOptions}});Object.defineProperty(t,"readFieldOption",{enumerable:true,get:function(){return p.readFieldOption}})
;Object.defineProperty(t,"readMessageOption",{enumerable:true,get:function(){return p.readMessageOption}});var f=n(25167)
;Object.defineProperty(t,"ReflectionTypeCheck",{enumerable:true,get:function(){return f.ReflectionTypeCheck}});var h=n(75726)
;Object.defineProperty(t,"reflectionCreate",{enumerable:true,get:function(){return h.reflectionCreate}});var g=n(19526)
;Object.defineProperty(t,"reflectionScalarDefault",{enumerable:true,get:function(){return g.reflectionScalarDefault}});var y=n(98044)
;Object.defineProperty(t,"reflectionMergePartial",{enumerable:true,get:function(){return y.reflectionMergePartial}});var A=n(4827)
;Object.defineProperty(t,"reflectionEquals",{enumerable:true,get:function(){return A.reflectionEquals}});var b=n(89611)
;Object.defineProperty(t,"ReflectionBinaryReader",{enumerable:true,get:function(){return b.ReflectionBinaryReader}});var N=n(66907)
;Object.defineProperty(t,"ReflectionBinaryWriter",{enumerable:true,get:function(){return N.ReflectionBinaryWriter}});var C=n(46790)
;Object.defineProperty(t,"ReflectionJsonReader",{enumerable:true,get:function(){return C.ReflectionJsonReader}});var x=n(11094)
;Object.defineProperty(t,"ReflectionJsonWriter",{enumerable:true,get:function(){return x.ReflectionJsonWriter}});var S=n(59946)
;Object.defineProperty(t,"containsMessageType",{enumerable:true,get:function(){return S.containsMessageType}});var I=n(18063)
;Object.defineProperty(t,"isOneofGroup",{enumerable:true,get:function(){return I.isOneofGroup}});Object.defineProperty(t,"setOneofValue",{enumerable:true,
get:function(){return I.setOneofValue}});Object.defineProperty(t,"getOneofValue",{enumerable:true,get:function(){return I.getOneofValue}})
;Object.defineProperty(t,"clearOneofValue",{enumerable:true,get:function(){return I.clearOneofValue}});Object.defineProperty(t,"getSelectedOneofValue",{
enumerable:true,get:function(){return I.getSelectedOneofValue}});var w=n(70257);Object.defineProperty(t,"listEnumValues",{enumerable:true,get:function(){
return w.listEnumValues}});Object.defineProperty(t,"listEnumNames",{enumerable:true,get:function(){return w.listEnumNames}})
;Object.defineProperty(t,"listEnumNumbers",{enumerable:true,get:function(){return w.listEnumNumbers}});Object.defineProperty(t,"isEnumObject",{enumerable:true,
get:function(){return w.isEnumObject}});var E=n(4073);Object.defineProperty(t,"lowerCamelCase",{enumerable:true,get:function(){return E.lowerCamelCase}})
;var B=n(8602);Object.defineProperty(t,"assert",{enumerable:true,get:function(){return B.assert}});Object.defineProperty(t,"assertNever",{enumerable:true,
get:function(){return B.assertNever}});Object.defineProperty(t,"assertInt32",{enumerable:true,get:function(){return B.assertInt32}})
;Object.defineProperty(t,"assertUInt32",{enumerable:true,get:function(){return B.assertUInt32}});Object.defineProperty(t,"assertFloat32",{enumerable:true,
get:function(){return B.assertFloat32}})},29367:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.mergeJsonOptions=t.jsonWriteOptions=t.jsonReadOptions=void 0;const n={emitDefaultValues:false,enumAsInteger:false,useProtoFieldName:false,prettySpaces:0},r={
ignoreUnknownFields:false};function s(e){return e?Object.assign(Object.assign({},r),e):r}t.jsonReadOptions=s;function i(e){
return e?Object.assign(Object.assign({},n),e):n}t.jsonWriteOptions=i;function o(e,t){var n,r;let s=Object.assign(Object.assign({},e),t)
;s.typeRegistry=[...(n=e===null||e===void 0?void 0:e.typeRegistry)!==null&&n!==void 0?n:[],...(r=t===null||t===void 0?void 0:t.typeRegistry)!==null&&r!==void 0?r:[]]
;return s}t.mergeJsonOptions=o},49999:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.isJsonObject=t.typeofJsonValue=void 0
;function n(e){let t=typeof e;if(t=="object"){if(Array.isArray(e))return"array";if(e===null)return"null"}return t}t.typeofJsonValue=n;function r(e){
return e!==null&&typeof e=="object"&&!Array.isArray(e)}t.isJsonObject=r},4073:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.lowerCamelCase=void 0;function n(e){let t=false;const n=[];for(let r=0;r<e.length;r++){let s=e.charAt(r);if(s=="_"){t=true}else if(/\d/.test(s)){n.push(s)
;t=true}else if(t){n.push(s.toUpperCase());t=false}else if(r==0){n.push(s.toLowerCase())}else{n.push(s)}}return n.join("")}t.lowerCamelCase=n},43785:(e,t)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:true});t.MESSAGE_TYPE=void 0;t.MESSAGE_TYPE=Symbol.for("protobuf-ts/message-type")},15106:(e,t,n)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:true});t.MessageType=void 0;const r=n(43785);const s=n(67910);const i=n(25167);const o=n(46790)
;const a=n(11094);const c=n(89611);const l=n(66907);const d=n(75726);const u=n(98044);const m=n(49999);const p=n(29367);const f=n(4827);const h=n(23957)
;const g=n(92889);const y=Object.getOwnPropertyDescriptors(Object.getPrototypeOf({}));const A=y[r.MESSAGE_TYPE]={};class b{constructor(e,t,n){
this.defaultCheckDepth=16;this.typeName=e;this.fields=t.map(s.normalizeFieldInfo);this.options=n!==null&&n!==void 0?n:{};A.value=this
;this.messagePrototype=Object.create(null,y);this.refTypeCheck=new i.ReflectionTypeCheck(this);this.refJsonReader=new o.ReflectionJsonReader(this)
;this.refJsonWriter=new a.ReflectionJsonWriter(this);this.refBinReader=new c.ReflectionBinaryReader(this);this.refBinWriter=new l.ReflectionBinaryWriter(this)}
create(e){let t=d.reflectionCreate(this);if(e!==undefined){u.reflectionMergePartial(this,t,e)}return t}clone(e){let t=this.create()
;u.reflectionMergePartial(this,t,e);return t}equals(e,t){return f.reflectionEquals(this,e,t)}is(e,t=this.defaultCheckDepth){
return this.refTypeCheck.is(e,t,false)}isAssignable(e,t=this.defaultCheckDepth){return this.refTypeCheck.is(e,t,true)}mergePartial(e,t){
u.reflectionMergePartial(this,e,t)}fromBinary(e,t){let n=g.binaryReadOptions(t);return this.internalBinaryRead(n.readerFactory(e),e.byteLength,n)}fromJson(e,t){
return this.internalJsonRead(e,p.jsonReadOptions(t))}fromJsonString(e,t){let n=JSON.parse(e);return this.fromJson(n,t)}toJson(e,t){
return this.internalJsonWrite(e,p.jsonWriteOptions(t))}toJsonString(e,t){var n;let r=this.toJson(e,t)
;return JSON.stringify(r,null,(n=t===null||t===void 0?void 0:t.prettySpaces)!==null&&n!==void 0?n:0)}toBinary(e,t){let n=h.binaryWriteOptions(t)
;return this.internalBinaryWrite(e,n.writerFactory(),n).finish()}internalJsonRead(e,t,n){if(e!==null&&typeof e=="object"&&!Array.isArray(e)){
let r=n!==null&&n!==void 0?n:this.create();this.refJsonReader.read(e,r,t);return r}
throw new Error(`Unable to parse message ${this.typeName} from JSON ${m.typeofJsonValue(e)}.`)}internalJsonWrite(e,t){return this.refJsonWriter.write(e,t)}
internalBinaryWrite(e,t,n){this.refBinWriter.write(e,t,n);return t}internalBinaryRead(e,t,n,r){let s=r!==null&&r!==void 0?r:this.create()
;this.refBinReader.read(e,s,n,t);return s}}t.MessageType=b},18063:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.getSelectedOneofValue=t.clearOneofValue=t.setUnknownOneofValue=t.setOneofValue=t.getOneofValue=t.isOneofGroup=void 0;function n(e){
if(typeof e!="object"||e===null||!e.hasOwnProperty("oneofKind")){return false}switch(typeof e.oneofKind){case"string":if(e[e.oneofKind]===undefined)return false
;return Object.keys(e).length==2;case"undefined":return Object.keys(e).length==1;default:return false}}t.isOneofGroup=n;function r(e,t){return e[t]}
t.getOneofValue=r;function s(e,t,n){if(e.oneofKind!==undefined){delete e[e.oneofKind]}e.oneofKind=t;if(n!==undefined){e[t]=n}}t.setOneofValue=s
;function i(e,t,n){if(e.oneofKind!==undefined){delete e[e.oneofKind]}e.oneofKind=t;if(n!==undefined&&t!==undefined){e[t]=n}}t.setUnknownOneofValue=i
;function o(e){if(e.oneofKind!==undefined){delete e[e.oneofKind]}e.oneofKind=undefined}t.clearOneofValue=o;function a(e){if(e.oneofKind===undefined){
return undefined}return e[e.oneofKind]}t.getSelectedOneofValue=a},61753:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.PbLong=t.PbULong=t.detectBi=void 0;const r=n(93223);let s;function i(){const e=new DataView(new ArrayBuffer(8))
;const t=globalThis.BigInt!==undefined&&typeof e.getBigInt64==="function"&&typeof e.getBigUint64==="function"&&typeof e.setBigInt64==="function"&&typeof e.setBigUint64==="function"
;s=t?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("9223372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:e}:undefined}
t.detectBi=i;i();function o(e){if(!e)throw new Error("BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}
const a=/^-?[0-9]+$/;const c=4294967296;const l=2147483648;class d{constructor(e,t){this.lo=e|0;this.hi=t|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){
let e=this.hi*c+(this.lo>>>0);if(!Number.isSafeInteger(e))throw new Error("cannot convert to safe number");return e}}class u extends d{static from(e){
if(s)switch(typeof e){case"string":if(e=="0")return this.ZERO;if(e=="")throw new Error("string is no integer");e=s.C(e);case"number":if(e===0)return this.ZERO
;e=s.C(e);case"bigint":if(!e)return this.ZERO;if(e<s.UMIN)throw new Error("signed value for ulong");if(e>s.UMAX)throw new Error("ulong too large")
;s.V.setBigUint64(0,e,true);return new u(s.V.getInt32(0,true),s.V.getInt32(4,true))}else switch(typeof e){case"string":if(e=="0")return this.ZERO;e=e.trim()
;if(!a.test(e))throw new Error("string is no integer");let[t,n,s]=r.int64fromString(e);if(t)throw new Error("signed value for ulong");return new u(n,s)
;case"number":if(e==0)return this.ZERO;if(!Number.isSafeInteger(e))throw new Error("number is no integer");if(e<0)throw new Error("signed value for ulong")
;return new u(e,e/c)}throw new Error("unknown value "+typeof e)}toString(){return s?this.toBigInt().toString():r.int64toString(this.lo,this.hi)}toBigInt(){o(s)
;s.V.setInt32(0,this.lo,true);s.V.setInt32(4,this.hi,true);return s.V.getBigUint64(0,true)}}t.PbULong=u;u.ZERO=new u(0,0);class m extends d{static from(e){
if(s)switch(typeof e){case"string":if(e=="0")return this.ZERO;if(e=="")throw new Error("string is no integer");e=s.C(e);case"number":if(e===0)return this.ZERO
;e=s.C(e);case"bigint":if(!e)return this.ZERO;if(e<s.MIN)throw new Error("signed long too small");if(e>s.MAX)throw new Error("signed long too large")
;s.V.setBigInt64(0,e,true);return new m(s.V.getInt32(0,true),s.V.getInt32(4,true))}else switch(typeof e){case"string":if(e=="0")return this.ZERO;e=e.trim()
;if(!a.test(e))throw new Error("string is no integer");let[t,n,s]=r.int64fromString(e);if(t){if(s>l||s==l&&n!=0)throw new Error("signed long too small")
}else if(s>=l)throw new Error("signed long too large");let i=new m(n,s);return t?i.negate():i;case"number":if(e==0)return this.ZERO
;if(!Number.isSafeInteger(e))throw new Error("number is no integer");return e>0?new m(e,e/c):new m(-e,-e/c).negate()}throw new Error("unknown value "+typeof e)}
isNegative(){return(this.hi&l)!==0}negate(){let e=~this.hi,t=this.lo;if(t)t=~t+1;else e+=1;return new m(t,e)}toString(){if(s)return this.toBigInt().toString()
;if(this.isNegative()){let e=this.negate();return"-"+r.int64toString(e.lo,e.hi)}return r.int64toString(this.lo,this.hi)}toBigInt(){o(s)
;s.V.setInt32(0,this.lo,true);s.V.setInt32(4,this.hi,true);return s.V.getBigInt64(0,true)}}t.PbLong=m;m.ZERO=new m(0,0)},58950:(e,t)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.utf8read=void 0;const n=e=>String.fromCharCode.apply(String,e);function r(e){if(e.length<1)return""
;let t=0,r=[],s=[],i=0,o;let a=e.length;while(t<a){o=e[t++];if(o<128)s[i++]=o;else if(o>191&&o<224)s[i++]=(o&31)<<6|e[t++]&63;else if(o>239&&o<365){
o=((o&7)<<18|(e[t++]&63)<<12|(e[t++]&63)<<6|e[t++]&63)-65536;s[i++]=55296+(o>>10);s[i++]=56320+(o&1023)}else s[i++]=(o&15)<<12|(e[t++]&63)<<6|e[t++]&63
;if(i>8191){r.push(n(s));i=0}}if(r.length){if(i)r.push(n(s.slice(0,i)));return r.join("")}return n(s.slice(0,i))}t.utf8read=r},89611:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.ReflectionBinaryReader=void 0;const r=n(54816);const s=n(67910);const i=n(63402);const o=n(19526);class a{
constructor(e){this.info=e}prepare(){var e;if(!this.fieldNoToField){const t=(e=this.info.fields)!==null&&e!==void 0?e:[]
;this.fieldNoToField=new Map(t.map(e=>[e.no,e]))}}read(e,t,n,i){this.prepare();const o=i===undefined?e.len:e.pos+i;while(e.pos<o){
const[i,o]=e.tag(),a=this.fieldNoToField.get(i);if(!a){let s=n.readUnknownField
;if(s=="throw")throw new Error(`Unknown field ${i} (wire type ${o}) for ${this.info.typeName}`);let a=e.skip(o)
;if(s!==false)(s===true?r.UnknownFieldHandler.onRead:s)(this.info.typeName,t,i,o,a);continue}let c=t,l=a.repeat,d=a.localName;if(a.oneof){c=c[a.oneof]
;if(c.oneofKind!==d)c=t[a.oneof]={oneofKind:d}}switch(a.kind){case"scalar":case"enum":let t=a.kind=="enum"?s.ScalarType.INT32:a.T
;let i=a.kind=="scalar"?a.L:undefined;if(l){let n=c[d];if(o==r.WireType.LengthDelimited&&t!=s.ScalarType.STRING&&t!=s.ScalarType.BYTES){let r=e.uint32()+e.pos
;while(e.pos<r)n.push(this.scalar(e,t,i))}else n.push(this.scalar(e,t,i))}else c[d]=this.scalar(e,t,i);break;case"message":if(l){let t=c[d]
;let r=a.T().internalBinaryRead(e,e.uint32(),n);t.push(r)}else c[d]=a.T().internalBinaryRead(e,e.uint32(),n,c[d]);break;case"map":let[u,m]=this.mapEntry(a,e,n)
;c[d][u]=m;break}}}mapEntry(e,t,n){let r=t.uint32();let i=t.pos+r;let a=undefined;let c=undefined;while(t.pos<i){let[r,i]=t.tag();switch(r){case 1:
if(e.K==s.ScalarType.BOOL)a=t.bool().toString();else a=this.scalar(t,e.K,s.LongType.STRING);break;case 2:switch(e.V.kind){case"scalar":
c=this.scalar(t,e.V.T,e.V.L);break;case"enum":c=t.int32();break;case"message":c=e.V.T().internalBinaryRead(t,t.uint32(),n);break}break;default:
throw new Error(`Unknown field ${r} (wire type ${i}) in map entry for ${this.info.typeName}#${e.name}`)}}if(a===undefined){let t=o.reflectionScalarDefault(e.K)
;a=e.K==s.ScalarType.BOOL?t.toString():t}if(c===undefined)switch(e.V.kind){case"scalar":c=o.reflectionScalarDefault(e.V.T,e.V.L);break;case"enum":c=0;break
;case"message":c=e.V.T().create();break}return[a,c]}scalar(e,t,n){switch(t){case s.ScalarType.INT32:return e.int32();case s.ScalarType.STRING:return e.string()
;case s.ScalarType.BOOL:return e.bool();case s.ScalarType.DOUBLE:return e.double();case s.ScalarType.FLOAT:return e.float();case s.ScalarType.INT64:
return i.reflectionLongConvert(e.int64(),n);case s.ScalarType.UINT64:return i.reflectionLongConvert(e.uint64(),n);case s.ScalarType.FIXED64:
return i.reflectionLongConvert(e.fixed64(),n);case s.ScalarType.FIXED32:return e.fixed32();case s.ScalarType.BYTES:return e.bytes();case s.ScalarType.UINT32:
return e.uint32();case s.ScalarType.SFIXED32:return e.sfixed32();case s.ScalarType.SFIXED64:return i.reflectionLongConvert(e.sfixed64(),n)
;case s.ScalarType.SINT32:return e.sint32();case s.ScalarType.SINT64:return i.reflectionLongConvert(e.sint64(),n)}}}t.ReflectionBinaryReader=a},66907:(e,t,n)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:true});t.ReflectionBinaryWriter=void 0;const r=n(54816);const s=n(67910);const i=n(8602)
;const o=n(61753);class a{constructor(e){this.info=e}prepare(){if(!this.fields){const e=this.info.fields?this.info.fields.concat():[]
;this.fields=e.sort((e,t)=>e.no-t.no)}}write(e,t,n){this.prepare();for(const r of this.fields){let o,a,c=r.repeat,l=r.localName;if(r.oneof){const t=e[r.oneof]
;if(t.oneofKind!==l)continue;o=t[l];a=true}else{o=e[l];a=false}switch(r.kind){case"scalar":case"enum":let e=r.kind=="enum"?s.ScalarType.INT32:r.T;if(c){
i.assert(Array.isArray(o));if(c==s.RepeatType.PACKED)this.packed(t,e,r.no,o);else for(const n of o)this.scalar(t,e,r.no,n,true)
}else if(o===undefined)i.assert(r.opt);else this.scalar(t,e,r.no,o,a||r.opt);break;case"message":if(c){i.assert(Array.isArray(o))
;for(const e of o)this.message(t,n,r.T(),r.no,e)}else{this.message(t,n,r.T(),r.no,o)}break;case"map":i.assert(typeof o=="object"&&o!==null)
;for(const[e,s]of Object.entries(o))this.mapEntry(t,n,r,e,s);break}}let o=n.writeUnknownFields
;if(o!==false)(o===true?r.UnknownFieldHandler.onWrite:o)(this.info.typeName,e,t)}mapEntry(e,t,n,o,a){e.tag(n.no,r.WireType.LengthDelimited);e.fork();let c=o
;switch(n.K){case s.ScalarType.INT32:case s.ScalarType.FIXED32:case s.ScalarType.UINT32:case s.ScalarType.SFIXED32:case s.ScalarType.SINT32:c=Number.parseInt(o)
;break;case s.ScalarType.BOOL:i.assert(o=="true"||o=="false");c=o=="true";break}this.scalar(e,n.K,1,c,true);switch(n.V.kind){case"scalar":
this.scalar(e,n.V.T,2,a,true);break;case"enum":this.scalar(e,s.ScalarType.INT32,2,a,true);break;case"message":this.message(e,t,n.V.T(),2,a);break}e.join()}
message(e,t,n,s,i){if(i===undefined)return;n.internalBinaryWrite(i,e.tag(s,r.WireType.LengthDelimited).fork(),t);e.join()}scalar(e,t,n,r,s){
let[i,o,a]=this.scalarInfo(t,r);if(!a||s){e.tag(n,i);e[o](r)}}packed(e,t,n,o){if(!o.length)return;i.assert(t!==s.ScalarType.BYTES&&t!==s.ScalarType.STRING)
;e.tag(n,r.WireType.LengthDelimited);e.fork();let[,a]=this.scalarInfo(t);for(let t=0;t<o.length;t++)e[a](o[t]);e.join()}scalarInfo(e,t){let n=r.WireType.Varint
;let i;let a=t===undefined;let c=t===0;switch(e){case s.ScalarType.INT32:i="int32";break;case s.ScalarType.STRING:c=a||!t.length;n=r.WireType.LengthDelimited
;i="string";break;case s.ScalarType.BOOL:c=t===false;i="bool";break;case s.ScalarType.UINT32:i="uint32";break;case s.ScalarType.DOUBLE:n=r.WireType.Bit64
;i="double";break;case s.ScalarType.FLOAT:n=r.WireType.Bit32;i="float";break;case s.ScalarType.INT64:c=a||o.PbLong.from(t).isZero();i="int64";break
;case s.ScalarType.UINT64:c=a||o.PbULong.from(t).isZero();i="uint64";break;case s.ScalarType.FIXED64:c=a||o.PbULong.from(t).isZero();n=r.WireType.Bit64
;i="fixed64";break;case s.ScalarType.BYTES:c=a||!t.byteLength;n=r.WireType.LengthDelimited;i="bytes";break;case s.ScalarType.FIXED32:n=r.WireType.Bit32
;i="fixed32";break;case s.ScalarType.SFIXED32:n=r.WireType.Bit32;i="sfixed32";break;case s.ScalarType.SFIXED64:c=a||o.PbLong.from(t).isZero();n=r.WireType.Bit64
;i="sfixed64";break;case s.ScalarType.SINT32:i="sint32";break;case s.ScalarType.SINT64:c=a||o.PbLong.from(t).isZero();i="sint64";break}return[n,i,a||c]}}
t.ReflectionBinaryWriter=a},59946:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.containsMessageType=void 0;const r=n(43785)
;function s(e){return e[r.MESSAGE_TYPE]!=null}t.containsMessageType=s},75726:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.reflectionCreate=void 0;const r=n(19526);const s=n(43785);function i(e){
const t=e.messagePrototype?Object.create(e.messagePrototype):Object.defineProperty({},s.MESSAGE_TYPE,{value:e});for(let n of e.fields){let e=n.localName
;if(n.opt)continue;if(n.oneof)t[n.oneof]={oneofKind:undefined};else if(n.repeat)t[e]=[];else switch(n.kind){case"scalar":t[e]=r.reflectionScalarDefault(n.T,n.L)
;break;case"enum":t[e]=0;break;case"map":t[e]={};break}}return t}t.reflectionCreate=i},4827:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{
value:true});t.reflectionEquals=void 0;const r=n(67910);function s(e,t,n){if(t===n)return true;if(!t||!n)return false;for(let s of e.fields){let e=s.localName
;let l=s.oneof?t[s.oneof][e]:t[e];let d=s.oneof?n[s.oneof][e]:n[e];switch(s.kind){case"enum":case"scalar":let e=s.kind=="enum"?r.ScalarType.INT32:s.T
;if(!(s.repeat?a(e,l,d):o(e,l,d)))return false;break;case"map":
if(!(s.V.kind=="message"?c(s.V.T(),i(l),i(d)):a(s.V.kind=="enum"?r.ScalarType.INT32:s.V.T,i(l),i(d))))return false;break;case"message":let t=s.T()
;if(!(s.repeat?c(t,l,d):t.equals(l,d)))return false;break}}return true}t.reflectionEquals=s;const i=Object.values;function o(e,t,n){if(t===n)return true
;if(e!==r.ScalarType.BYTES)return false;let s=t;let i=n;if(s.length!==i.length)return false;for(let e=0;e<s.length;e++)if(s[e]!=i[e])return false;return true}
function a(e,t,n){if(t.length!==n.length)return false;for(let r=0;r<t.length;r++)if(!o(e,t[r],n[r]))return false;return true}function c(e,t,n){
if(t.length!==n.length)return false;for(let r=0;r<t.length;r++)if(!e.equals(t[r],n[r]))return false;return true}},67910:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true})
;t.readMessageOption=t.readFieldOption=t.readFieldOptions=t.normalizeFieldInfo=t.RepeatType=t.LongType=t.ScalarType=void 0;const r=n(4073);var s;(function(e){
e[e["DOUBLE"]=1]="DOUBLE";e[e["FLOAT"]=2]="FLOAT";e[e["INT64"]=3]="INT64";e[e["UINT64"]=4]="UINT64";e[e["INT32"]=5]="INT32";e[e["FIXED64"]=6]="FIXED64"
;e[e["FIXED32"]=7]="FIXED32";e[e["BOOL"]=8]="BOOL";e[e["STRING"]=9]="STRING";e[e["BYTES"]=12]="BYTES";e[e["UINT32"]=13]="UINT32";e[e["SFIXED32"]=15]="SFIXED32"
;e[e["SFIXED64"]=16]="SFIXED64";e[e["SINT32"]=17]="SINT32";e[e["SINT64"]=18]="SINT64"})(s=t.ScalarType||(t.ScalarType={}));var i;(function(e){
e[e["BIGINT"]=0]="BIGINT";e[e["STRING"]=1]="STRING";e[e["NUMBER"]=2]="NUMBER"})(i=t.LongType||(t.LongType={}));var o;(function(e){e[e["NO"]=0]="NO"
;e[e["PACKED"]=1]="PACKED";e[e["UNPACKED"]=2]="UNPACKED"})(o=t.RepeatType||(t.RepeatType={}));function a(e){var t,n,s,i
;e.localName=(t=e.localName)!==null&&t!==void 0?t:r.lowerCamelCase(e.name);e.jsonName=(n=e.jsonName)!==null&&n!==void 0?n:r.lowerCamelCase(e.name)
;e.repeat=(s=e.repeat)!==null&&s!==void 0?s:o.NO;e.opt=(i=e.opt)!==null&&i!==void 0?i:e.repeat?false:e.oneof?false:e.kind=="message";return e}
t.normalizeFieldInfo=a;function c(e,t,n,r){var s;const i=(s=e.fields.find((e,n)=>e.localName==t||n==t))===null||s===void 0?void 0:s.options
;return i&&i[n]?r.fromJson(i[n]):undefined}t.readFieldOptions=c;function l(e,t,n,r){var s
;const i=(s=e.fields.find((e,n)=>e.localName==t||n==t))===null||s===void 0?void 0:s.options;if(!i){return undefined}const o=i[n];if(o===undefined){return o}
return r?r.fromJson(o):o}t.readFieldOption=l;function d(e,t,n){const r=e.options;const s=r[t];if(s===undefined){return s}return n?n.fromJson(s):s}
t.readMessageOption=d},46790:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.ReflectionJsonReader=void 0;const r=n(49999)
;const s=n(26335);const i=n(67910);const o=n(61753);const a=n(8602);const c=n(63402);class l{constructor(e){this.info=e}prepare(){var e
;if(this.fMap===undefined){this.fMap={};const t=(e=this.info.fields)!==null&&e!==void 0?e:[];for(const e of t){this.fMap[e.name]=e;this.fMap[e.jsonName]=e
;this.fMap[e.localName]=e}}}assert(e,t,n){if(!e){let e=r.typeofJsonValue(n);if(e=="number"||e=="boolean")e=n.toString()
;throw new Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${t}`)}}read(e,t,n){this.prepare();const s=[];for(const[o,a]of Object.entries(e)){
const e=this.fMap[o];if(!e){
if(!n.ignoreUnknownFields)throw new Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${o}`);continue}
const c=e.localName;let l;if(e.oneof){if(a===null&&(e.kind!=="enum"||e.T()[0]!=="google.protobuf.NullValue")){continue}
if(s.includes(e.oneof))throw new Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`);s.push(e.oneof)
;l=t[e.oneof]={oneofKind:c}}else{l=t}if(e.kind=="map"){if(a===null){continue}this.assert(r.isJsonObject(a),e.name,a);const t=l[c]
;for(const[r,s]of Object.entries(a)){this.assert(s!==null,e.name+" map value",null);let o;switch(e.V.kind){case"message":o=e.V.T().internalJsonRead(s,n);break
;case"enum":o=this.enum(e.V.T(),s,e.name,n.ignoreUnknownFields);if(o===false)continue;break;case"scalar":o=this.scalar(s,e.V.T,e.V.L,e.name);break}
this.assert(o!==undefined,e.name+" map value",s);let a=r;if(e.K==i.ScalarType.BOOL)a=a=="true"?true:a=="false"?false:a
;a=this.scalar(a,e.K,i.LongType.STRING,e.name).toString();t[a]=o}}else if(e.repeat){if(a===null)continue;this.assert(Array.isArray(a),e.name,a);const t=l[c]
;for(const r of a){this.assert(r!==null,e.name,null);let s;switch(e.kind){case"message":s=e.T().internalJsonRead(r,n);break;case"enum":
s=this.enum(e.T(),r,e.name,n.ignoreUnknownFields);if(s===false)continue;break;case"scalar":s=this.scalar(r,e.T,e.L,e.name);break}
this.assert(s!==undefined,e.name,a);t.push(s)}}else{switch(e.kind){case"message":if(a===null&&e.T().typeName!="google.protobuf.Value"){
this.assert(e.oneof===undefined,e.name+" (oneof member)",null);continue}l[c]=e.T().internalJsonRead(a,n,l[c]);break;case"enum":if(a===null)continue
;let t=this.enum(e.T(),a,e.name,n.ignoreUnknownFields);if(t===false)continue;l[c]=t;break;case"scalar":if(a===null)continue;l[c]=this.scalar(a,e.T,e.L,e.name)
;break}}}}enum(e,t,n,r){
if(e[0]=="google.protobuf.NullValue")a.assert(t===null||t==="NULL_VALUE",`Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} only accepts null.`)
;if(t===null)return 0;switch(typeof t){case"number":
a.assert(Number.isInteger(t),`Unable to parse field ${this.info.typeName}#${n}, enum can only be integral number, got ${t}.`);return t;case"string":let s=t
;if(e[2]&&t.substring(0,e[2].length)===e[2])s=t.substring(e[2].length);let i=e[1][s];if(typeof i==="undefined"&&r){return false}
a.assert(typeof i=="number",`Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} has no value for "${t}".`);return i}
a.assert(false,`Unable to parse field ${this.info.typeName}#${n}, cannot parse enum value from ${typeof t}".`)}scalar(e,t,n,r){let l;try{switch(t){
case i.ScalarType.DOUBLE:case i.ScalarType.FLOAT:if(e===null)return 0;if(e==="NaN")return Number.NaN;if(e==="Infinity")return Number.POSITIVE_INFINITY
;if(e==="-Infinity")return Number.NEGATIVE_INFINITY;if(e===""){l="empty string";break}if(typeof e=="string"&&e.trim().length!==e.length){l="extra whitespace"
;break}if(typeof e!="string"&&typeof e!="number"){break}let r=Number(e);if(Number.isNaN(r)){l="not a number";break}if(!Number.isFinite(r)){
l="too large or small";break}if(t==i.ScalarType.FLOAT)a.assertFloat32(r);return r;case i.ScalarType.INT32:case i.ScalarType.FIXED32:case i.ScalarType.SFIXED32:
case i.ScalarType.SINT32:case i.ScalarType.UINT32:if(e===null)return 0;let d
;if(typeof e=="number")d=e;else if(e==="")l="empty string";else if(typeof e=="string"){if(e.trim().length!==e.length)l="extra whitespace";else d=Number(e)}
if(d===undefined)break;if(t==i.ScalarType.UINT32)a.assertUInt32(d);else a.assertInt32(d);return d;case i.ScalarType.INT64:case i.ScalarType.SFIXED64:
case i.ScalarType.SINT64:if(e===null)return c.reflectionLongConvert(o.PbLong.ZERO,n);if(typeof e!="number"&&typeof e!="string")break
;return c.reflectionLongConvert(o.PbLong.from(e),n);case i.ScalarType.FIXED64:case i.ScalarType.UINT64:
if(e===null)return c.reflectionLongConvert(o.PbULong.ZERO,n);if(typeof e!="number"&&typeof e!="string")break;return c.reflectionLongConvert(o.PbULong.from(e),n)
;case i.ScalarType.BOOL:if(e===null)return false;if(typeof e!=="boolean")break;return e;case i.ScalarType.STRING:if(e===null)return"";if(typeof e!=="string"){
l="extra whitespace";break}try{encodeURIComponent(e)}catch(l){l="invalid UTF8";break}return e;case i.ScalarType.BYTES:
if(e===null||e==="")return new Uint8Array(0);if(typeof e!=="string")break;return s.base64decode(e)}}catch(e){l=e.message}this.assert(false,r+(l?" - "+l:""),e)}}
t.ReflectionJsonReader=l},11094:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.ReflectionJsonWriter=void 0;const r=n(26335)
;const s=n(61753);const i=n(67910);const o=n(8602);class a{constructor(e){var t;this.fields=(t=e.fields)!==null&&t!==void 0?t:[]}write(e,t){const n={},r=e
;for(const e of this.fields){if(!e.oneof){let s=this.field(e,r[e.localName],t);if(s!==undefined)n[t.useProtoFieldName?e.name:e.jsonName]=s;continue}
const s=r[e.oneof];if(s.oneofKind!==e.localName)continue;const i=e.kind=="scalar"||e.kind=="enum"?Object.assign(Object.assign({},t),{emitDefaultValues:true}):t
;let a=this.field(e,s[e.localName],i);o.assert(a!==undefined);n[t.useProtoFieldName?e.name:e.jsonName]=a}return n}field(e,t,n){let r=undefined
;if(e.kind=="map"){o.assert(typeof t=="object"&&t!==null);const s={};switch(e.V.kind){case"scalar":for(const[n,r]of Object.entries(t)){
const t=this.scalar(e.V.T,r,e.name,false,true);o.assert(t!==undefined);s[n.toString()]=t}break;case"message":const r=e.V.T()
;for(const[i,a]of Object.entries(t)){const t=this.message(r,a,e.name,n);o.assert(t!==undefined);s[i.toString()]=t}break;case"enum":const i=e.V.T()
;for(const[r,a]of Object.entries(t)){o.assert(a===undefined||typeof a=="number");const t=this.enum(i,a,e.name,false,true,n.enumAsInteger)
;o.assert(t!==undefined);s[r.toString()]=t}break}if(n.emitDefaultValues||Object.keys(s).length>0)r=s}else if(e.repeat){o.assert(Array.isArray(t));const s=[]
;switch(e.kind){case"scalar":for(let n=0;n<t.length;n++){const r=this.scalar(e.T,t[n],e.name,e.opt,true);o.assert(r!==undefined);s.push(r)}break;case"enum":
const r=e.T();for(let i=0;i<t.length;i++){o.assert(t[i]===undefined||typeof t[i]=="number");const a=this.enum(r,t[i],e.name,e.opt,true,n.enumAsInteger)
;o.assert(a!==undefined);s.push(a)}break;case"message":const i=e.T();for(let r=0;r<t.length;r++){const a=this.message(i,t[r],e.name,n);o.assert(a!==undefined)
;s.push(a)}break}if(n.emitDefaultValues||s.length>0||n.emitDefaultValues)r=s}else{switch(e.kind){case"scalar":
r=this.scalar(e.T,t,e.name,e.opt,n.emitDefaultValues);break;case"enum":r=this.enum(e.T(),t,e.name,e.opt,n.emitDefaultValues,n.enumAsInteger);break
;case"message":r=this.message(e.T(),t,e.name,n);break}}return r}enum(e,t,n,r,s,i){if(e[0]=="google.protobuf.NullValue")return!s&&!r?undefined:null
;if(t===undefined){o.assert(r);return undefined}if(t===0&&!s&&!r)return undefined;o.assert(typeof t=="number");o.assert(Number.isInteger(t))
;if(i||!e[1].hasOwnProperty(t))return t;if(e[2])return e[2]+e[1][t];return e[1][t]}message(e,t,n,r){if(t===undefined)return r.emitDefaultValues?null:undefined
;return e.internalJsonWrite(t,r)}scalar(e,t,n,a,c){if(t===undefined){o.assert(a);return undefined}const l=c||a;switch(e){case i.ScalarType.INT32:
case i.ScalarType.SFIXED32:case i.ScalarType.SINT32:if(t===0)return l?0:undefined;o.assertInt32(t);return t;case i.ScalarType.FIXED32:case i.ScalarType.UINT32:
if(t===0)return l?0:undefined;o.assertUInt32(t);return t;case i.ScalarType.FLOAT:o.assertFloat32(t);case i.ScalarType.DOUBLE:if(t===0)return l?0:undefined
;o.assert(typeof t=="number");if(Number.isNaN(t))return"NaN";if(t===Number.POSITIVE_INFINITY)return"Infinity";if(t===Number.NEGATIVE_INFINITY)return"-Infinity"
;return t;case i.ScalarType.STRING:if(t==="")return l?"":undefined;o.assert(typeof t=="string");return t;case i.ScalarType.BOOL:
if(t===false)return l?false:undefined;o.assert(typeof t=="boolean");return t;case i.ScalarType.UINT64:case i.ScalarType.FIXED64:
o.assert(typeof t=="number"||typeof t=="string"||typeof t=="bigint");let e=s.PbULong.from(t);if(e.isZero()&&!l)return undefined;return e.toString()
;case i.ScalarType.INT64:case i.ScalarType.SFIXED64:case i.ScalarType.SINT64:o.assert(typeof t=="number"||typeof t=="string"||typeof t=="bigint")
;let n=s.PbLong.from(t);if(n.isZero()&&!l)return undefined;return n.toString();case i.ScalarType.BYTES:o.assert(t instanceof Uint8Array)
;if(!t.byteLength)return l?"":undefined;return r.base64encode(t)}}}t.ReflectionJsonWriter=a},63402:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{
value:true});t.reflectionLongConvert=void 0;const r=n(67910);function s(e,t){switch(t){case r.LongType.BIGINT:return e.toBigInt();case r.LongType.NUMBER:
return e.toNumber();default:return e.toString()}}t.reflectionLongConvert=s},98044:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.reflectionMergePartial=void 0;function n(e,t,n){let r,s=n,i;for(let n of e.fields){let e=n.localName;if(n.oneof){const o=s[n.oneof]
;if((o===null||o===void 0?void 0:o.oneofKind)==undefined){continue}r=o[e];i=t[n.oneof];i.oneofKind=o.oneofKind;if(r==undefined){delete i[e];continue}}else{
r=s[e];i=t;if(r==undefined){continue}}if(n.repeat)i[e].length=r.length;switch(n.kind){case"scalar":case"enum":
if(n.repeat)for(let t=0;t<r.length;t++)i[e][t]=r[t];else i[e]=r;break;case"message":let t=n.T()
;if(n.repeat)for(let n=0;n<r.length;n++)i[e][n]=t.create(r[n]);else if(i[e]===undefined)i[e]=t.create(r);else t.mergePartial(i[e],r);break;case"map":
switch(n.V.kind){case"scalar":case"enum":Object.assign(i[e],r);break;case"message":let t=n.V.T();for(let n of Object.keys(r))i[e][n]=t.create(r[n]);break}break}
}}t.reflectionMergePartial=n},19526:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.reflectionScalarDefault=void 0;const r=n(67910)
;const s=n(63402);const i=n(61753);function o(e,t=r.LongType.STRING){switch(e){case r.ScalarType.BOOL:return false;case r.ScalarType.UINT64:
case r.ScalarType.FIXED64:return s.reflectionLongConvert(i.PbULong.ZERO,t);case r.ScalarType.INT64:case r.ScalarType.SFIXED64:case r.ScalarType.SINT64:
return s.reflectionLongConvert(i.PbLong.ZERO,t);case r.ScalarType.DOUBLE:case r.ScalarType.FLOAT:return 0;case r.ScalarType.BYTES:return new Uint8Array(0)
;case r.ScalarType.STRING:return"";default:return 0}}t.reflectionScalarDefault=o},25167:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true
});t.ReflectionTypeCheck=void 0;const r=n(67910);const s=n(18063);class i{constructor(e){var t;this.fields=(t=e.fields)!==null&&t!==void 0?t:[]}prepare(){
if(this.data)return;const e=[],t=[],n=[];for(let r of this.fields){if(r.oneof){if(!n.includes(r.oneof)){n.push(r.oneof);e.push(r.oneof);t.push(r.oneof)}}else{
t.push(r.localName);switch(r.kind){case"scalar":case"enum":if(!r.opt||r.repeat)e.push(r.localName);break;case"message":if(r.repeat)e.push(r.localName);break
;case"map":e.push(r.localName);break}}}this.data={req:e,known:t,oneofs:Object.values(n)}}is(e,t,n=false){if(t<0)return true
;if(e===null||e===undefined||typeof e!="object")return false;this.prepare();let r=Object.keys(e),i=this.data
;if(r.length<i.req.length||i.req.some(e=>!r.includes(e)))return false;if(!n){if(r.some(e=>!i.known.includes(e)))return false}if(t<1){return true}
for(const r of i.oneofs){const i=e[r];if(!s.isOneofGroup(i))return false;if(i.oneofKind===undefined)continue
;const o=this.fields.find(e=>e.localName===i.oneofKind);if(!o)return false;if(!this.field(i[i.oneofKind],o,n,t))return false}for(const r of this.fields){
if(r.oneof!==undefined)continue;if(!this.field(e[r.localName],r,n,t))return false}return true}field(e,t,n,s){let i=t.repeat;switch(t.kind){case"scalar":
if(e===undefined)return t.opt;if(i)return this.scalars(e,t.T,s,t.L);return this.scalar(e,t.T,t.L);case"enum":if(e===undefined)return t.opt
;if(i)return this.scalars(e,r.ScalarType.INT32,s);return this.scalar(e,r.ScalarType.INT32);case"message":if(e===undefined)return true
;if(i)return this.messages(e,t.T(),n,s);return this.message(e,t.T(),n,s);case"map":if(typeof e!="object"||e===null)return false;if(s<2)return true
;if(!this.mapKeys(e,t.K,s))return false;switch(t.V.kind){case"scalar":return this.scalars(Object.values(e),t.V.T,s,t.V.L);case"enum":
return this.scalars(Object.values(e),r.ScalarType.INT32,s);case"message":return this.messages(Object.values(e),t.V.T(),n,s)}break}return true}message(e,t,n,r){
if(n){return t.isAssignable(e,r)}return t.is(e,r)}messages(e,t,n,r){if(!Array.isArray(e))return false;if(r<2)return true;if(n){
for(let n=0;n<e.length&&n<r;n++)if(!t.isAssignable(e[n],r-1))return false}else{for(let n=0;n<e.length&&n<r;n++)if(!t.is(e[n],r-1))return false}return true}
scalar(e,t,n){let s=typeof e;switch(t){case r.ScalarType.UINT64:case r.ScalarType.FIXED64:case r.ScalarType.INT64:case r.ScalarType.SFIXED64:
case r.ScalarType.SINT64:switch(n){case r.LongType.BIGINT:return s=="bigint";case r.LongType.NUMBER:return s=="number"&&!isNaN(e);default:return s=="string"}
case r.ScalarType.BOOL:return s=="boolean";case r.ScalarType.STRING:return s=="string";case r.ScalarType.BYTES:return e instanceof Uint8Array
;case r.ScalarType.DOUBLE:case r.ScalarType.FLOAT:return s=="number"&&!isNaN(e);default:return s=="number"&&Number.isInteger(e)}}scalars(e,t,n,r){
if(!Array.isArray(e))return false;if(n<2)return true;if(Array.isArray(e))for(let s=0;s<e.length&&s<n;s++)if(!this.scalar(e[s],t,r))return false;return true}
mapKeys(e,t,n){let s=Object.keys(e);switch(t){case r.ScalarType.INT32:case r.ScalarType.FIXED32:case r.ScalarType.SFIXED32:case r.ScalarType.SINT32:
case r.ScalarType.UINT32:return this.scalars(s.slice(0,n).map(e=>parseInt(e)),t,n);case r.ScalarType.BOOL:
return this.scalars(s.slice(0,n).map(e=>e=="true"?true:e=="false"?false:e),t,n);default:return this.scalars(s,t,n,r.LongType.STRING)}}}t.ReflectionTypeCheck=i},
70030:(e,t)=>{"use strict";var n;n={value:true};t.w=void 0;t.w={operationRequestMap:new WeakMap}},39437:(e,t)=>{"use strict";var n;n={value:true};t.w=void 0
;t.w={instrumenterImplementation:undefined}},38658:(e,t,n)=>{const r=n(64012);e.exports={version:r.version}},9728:(e,t,n)=>{"use strict";n.r(t);n.d(t,{
CACHE_READ_DENIED_PREFIX:()=>AO,CACHE_WRITE_DENIED_PREFIX:()=>gO,CacheReadDeniedError:()=>bO,CacheWriteDeniedError:()=>yO,FinalizeCacheError:()=>NO,
ReserveCacheError:()=>hO,ValidationError:()=>fO,isFeatureAvailable:()=>SO,restoreCache:()=>IO,saveCache:()=>BO});var r={};n.r(r);n.d(r,{AccessPolicy:()=>aN,
AppendBlobAppendBlockExceptionHeaders:()=>Fx,AppendBlobAppendBlockFromUrlExceptionHeaders:()=>jx,AppendBlobAppendBlockFromUrlHeaders:()=>_x,
AppendBlobAppendBlockHeaders:()=>Hx,AppendBlobCreateExceptionHeaders:()=>Ux,AppendBlobCreateHeaders:()=>Qx,AppendBlobSealExceptionHeaders:()=>Yx,
AppendBlobSealHeaders:()=>Gx,ArrowConfiguration:()=>BN,ArrowField:()=>vN,BlobAbortCopyFromURLExceptionHeaders:()=>dx,BlobAbortCopyFromURLHeaders:()=>lx,
BlobAcquireLeaseExceptionHeaders:()=>VC,BlobAcquireLeaseHeaders:()=>KC,BlobBreakLeaseExceptionHeaders:()=>nx,BlobBreakLeaseHeaders:()=>tx,
BlobChangeLeaseExceptionHeaders:()=>ex,BlobChangeLeaseHeaders:()=>ZC,BlobCopyFromURLExceptionHeaders:()=>cx,BlobCopyFromURLHeaders:()=>ax,
BlobCreateSnapshotExceptionHeaders:()=>sx,BlobCreateSnapshotHeaders:()=>rx,BlobDeleteExceptionHeaders:()=>OC,BlobDeleteHeaders:()=>TC,
BlobDeleteImmutabilityPolicyExceptionHeaders:()=>FC,BlobDeleteImmutabilityPolicyHeaders:()=>HC,BlobDownloadExceptionHeaders:()=>vC,BlobDownloadHeaders:()=>BC,
BlobFlatListSegment:()=>lN,BlobGetAccountInfoExceptionHeaders:()=>fx,BlobGetAccountInfoHeaders:()=>px,BlobGetPropertiesExceptionHeaders:()=>RC,
BlobGetPropertiesHeaders:()=>PC,BlobGetTagsExceptionHeaders:()=>Ax,BlobGetTagsHeaders:()=>yx,BlobHierarchyListSegment:()=>fN,BlobItemInternal:()=>dN,
BlobName:()=>uN,BlobPrefix:()=>hN,BlobPropertiesInternal:()=>mN,BlobQueryExceptionHeaders:()=>gx,BlobQueryHeaders:()=>hx,
BlobReleaseLeaseExceptionHeaders:()=>WC,BlobReleaseLeaseHeaders:()=>$C,BlobRenewLeaseExceptionHeaders:()=>XC,BlobRenewLeaseHeaders:()=>JC,
BlobServiceProperties:()=>Fb,BlobServiceStatistics:()=>$b,BlobSetExpiryExceptionHeaders:()=>zC,BlobSetExpiryHeaders:()=>kC,
BlobSetHttpHeadersExceptionHeaders:()=>qC,BlobSetHttpHeadersHeaders:()=>LC,BlobSetImmutabilityPolicyExceptionHeaders:()=>UC,
BlobSetImmutabilityPolicyHeaders:()=>QC,BlobSetLegalHoldExceptionHeaders:()=>jC,BlobSetLegalHoldHeaders:()=>_C,BlobSetMetadataExceptionHeaders:()=>YC,
BlobSetMetadataHeaders:()=>GC,BlobSetTagsExceptionHeaders:()=>Nx,BlobSetTagsHeaders:()=>bx,BlobSetTierExceptionHeaders:()=>mx,BlobSetTierHeaders:()=>ux,
BlobStartCopyFromURLExceptionHeaders:()=>ox,BlobStartCopyFromURLHeaders:()=>ix,BlobTag:()=>iN,BlobTags:()=>sN,BlobUndeleteExceptionHeaders:()=>MC,
BlobUndeleteHeaders:()=>DC,Block:()=>AN,BlockBlobCommitBlockListExceptionHeaders:()=>nS,BlockBlobCommitBlockListHeaders:()=>tS,
BlockBlobGetBlockListExceptionHeaders:()=>sS,BlockBlobGetBlockListHeaders:()=>rS,BlockBlobPutBlobFromUrlExceptionHeaders:()=>Wx,
BlockBlobPutBlobFromUrlHeaders:()=>$x,BlockBlobStageBlockExceptionHeaders:()=>Xx,BlockBlobStageBlockFromURLExceptionHeaders:()=>eS,
BlockBlobStageBlockFromURLHeaders:()=>Zx,BlockBlobStageBlockHeaders:()=>Jx,BlockBlobUploadExceptionHeaders:()=>Vx,BlockBlobUploadHeaders:()=>Kx,
BlockList:()=>yN,BlockLookupList:()=>gN,ClearRange:()=>CN,ContainerAcquireLeaseExceptionHeaders:()=>mC,ContainerAcquireLeaseHeaders:()=>uC,
ContainerBreakLeaseExceptionHeaders:()=>AC,ContainerBreakLeaseHeaders:()=>yC,ContainerChangeLeaseExceptionHeaders:()=>NC,ContainerChangeLeaseHeaders:()=>bC,
ContainerCreateExceptionHeaders:()=>YN,ContainerCreateHeaders:()=>GN,ContainerDeleteExceptionHeaders:()=>WN,ContainerDeleteHeaders:()=>$N,
ContainerFilterBlobsExceptionHeaders:()=>dC,ContainerFilterBlobsHeaders:()=>lC,ContainerGetAccessPolicyExceptionHeaders:()=>eC,
ContainerGetAccessPolicyHeaders:()=>ZN,ContainerGetAccountInfoExceptionHeaders:()=>EC,ContainerGetAccountInfoHeaders:()=>wC,
ContainerGetPropertiesExceptionHeaders:()=>VN,ContainerGetPropertiesHeaders:()=>KN,ContainerItem:()=>Xb,ContainerListBlobFlatSegmentExceptionHeaders:()=>xC,
ContainerListBlobFlatSegmentHeaders:()=>CC,ContainerListBlobHierarchySegmentExceptionHeaders:()=>IC,ContainerListBlobHierarchySegmentHeaders:()=>SC,
ContainerProperties:()=>Zb,ContainerReleaseLeaseExceptionHeaders:()=>fC,ContainerReleaseLeaseHeaders:()=>pC,ContainerRenameExceptionHeaders:()=>oC,
ContainerRenameHeaders:()=>iC,ContainerRenewLeaseExceptionHeaders:()=>gC,ContainerRenewLeaseHeaders:()=>hC,ContainerRestoreExceptionHeaders:()=>sC,
ContainerRestoreHeaders:()=>rC,ContainerSetAccessPolicyExceptionHeaders:()=>nC,ContainerSetAccessPolicyHeaders:()=>tC,
ContainerSetMetadataExceptionHeaders:()=>XN,ContainerSetMetadataHeaders:()=>JN,ContainerSubmitBatchExceptionHeaders:()=>cC,ContainerSubmitBatchHeaders:()=>aC,
CorsRule:()=>Yb,DelimitedTextConfiguration:()=>wN,FilterBlobItem:()=>rN,FilterBlobSegment:()=>nN,GeoReplication:()=>Wb,JsonTextConfiguration:()=>EN,
KeyInfo:()=>eN,ListBlobsFlatSegmentResponse:()=>cN,ListBlobsHierarchySegmentResponse:()=>pN,ListContainersSegmentResponse:()=>Jb,Logging:()=>_b,Metrics:()=>Gb,
PageBlobClearPagesExceptionHeaders:()=>Ex,PageBlobClearPagesHeaders:()=>wx,PageBlobCopyIncrementalExceptionHeaders:()=>qx,PageBlobCopyIncrementalHeaders:()=>Lx,
PageBlobCreateExceptionHeaders:()=>xx,PageBlobCreateHeaders:()=>Cx,PageBlobGetPageRangesDiffExceptionHeaders:()=>Ox,PageBlobGetPageRangesDiffHeaders:()=>Tx,
PageBlobGetPageRangesExceptionHeaders:()=>Rx,PageBlobGetPageRangesHeaders:()=>Px,PageBlobResizeExceptionHeaders:()=>Mx,PageBlobResizeHeaders:()=>Dx,
PageBlobUpdateSequenceNumberExceptionHeaders:()=>zx,PageBlobUpdateSequenceNumberHeaders:()=>kx,PageBlobUploadPagesExceptionHeaders:()=>Ix,
PageBlobUploadPagesFromURLExceptionHeaders:()=>vx,PageBlobUploadPagesFromURLHeaders:()=>Bx,PageBlobUploadPagesHeaders:()=>Sx,PageList:()=>bN,PageRange:()=>NN,
QueryFormat:()=>IN,QueryRequest:()=>xN,QuerySerialization:()=>SN,RetentionPolicy:()=>jb,ServiceFilterBlobsExceptionHeaders:()=>jN,
ServiceFilterBlobsHeaders:()=>_N,ServiceGetAccountInfoExceptionHeaders:()=>UN,ServiceGetAccountInfoHeaders:()=>QN,ServiceGetPropertiesExceptionHeaders:()=>ON,
ServiceGetPropertiesHeaders:()=>TN,ServiceGetStatisticsExceptionHeaders:()=>MN,ServiceGetStatisticsHeaders:()=>DN,
ServiceGetUserDelegationKeyExceptionHeaders:()=>qN,ServiceGetUserDelegationKeyHeaders:()=>LN,ServiceListContainersSegmentExceptionHeaders:()=>zN,
ServiceListContainersSegmentHeaders:()=>kN,ServiceSetPropertiesExceptionHeaders:()=>RN,ServiceSetPropertiesHeaders:()=>PN,
ServiceSubmitBatchExceptionHeaders:()=>FN,ServiceSubmitBatchHeaders:()=>HN,SignedIdentifier:()=>oN,StaticWebsite:()=>Kb,StorageError:()=>Vb,
UserDelegationKey:()=>tN});var s=n(33838);var i=n(16928);var o=n(41955);var a=n(79896);function c(e){const t={followSymbolicLinks:true,implicitDescendants:true,
matchDirectories:true,omitBrokenSymbolicLinks:true,excludeHiddenFiles:false};if(e){if(typeof e.followSymbolicLinks==="boolean"){
t.followSymbolicLinks=e.followSymbolicLinks;s.Yz(`followSymbolicLinks '${t.followSymbolicLinks}'`)}if(typeof e.implicitDescendants==="boolean"){
t.implicitDescendants=e.implicitDescendants;s.Yz(`implicitDescendants '${t.implicitDescendants}'`)}if(typeof e.matchDirectories==="boolean"){
t.matchDirectories=e.matchDirectories;s.Yz(`matchDirectories '${t.matchDirectories}'`)}if(typeof e.omitBrokenSymbolicLinks==="boolean"){
t.omitBrokenSymbolicLinks=e.omitBrokenSymbolicLinks;s.Yz(`omitBrokenSymbolicLinks '${t.omitBrokenSymbolicLinks}'`)}if(typeof e.excludeHiddenFiles==="boolean"){
t.excludeHiddenFiles=e.excludeHiddenFiles;s.Yz(`excludeHiddenFiles '${t.excludeHiddenFiles}'`)}}return t}var l=n(42613);const d=process.platform==="win32"
;function u(e){e=g(e);if(d&&/^\\\\[^\\]+(\\[^\\]+)?$/.test(e)){return e}let t=i.dirname(e);if(d&&/^\\\\[^\\]+\\[^\\]+\\$/.test(t)){t=g(t)}return t}
function m(e,t){l(e,`ensureAbsoluteRoot parameter 'root' must not be empty`);l(t,`ensureAbsoluteRoot parameter 'itemPath' must not be empty`);if(p(t)){return t}
if(d){if(t.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)){let e=process.cwd()
;l(e.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${e}'`);if(t[0].toUpperCase()===e[0].toUpperCase()){
if(t.length===2){return`${t[0]}:\\${e.substr(3)}`}else{if(!e.endsWith("\\")){e+="\\"}return`${t[0]}:\\${e.substr(3)}${t.substr(2)}`}}else{
return`${t[0]}:\\${t.substr(2)}`}}else if(h(t).match(/^\\$|^\\[^\\]/)){const e=process.cwd()
;l(e.match(/^[A-Z]:\\/i),`Expected current directory to start with an absolute drive root. Actual '${e}'`);return`${e[0]}:\\${t.substr(1)}`}}
l(p(e),`ensureAbsoluteRoot parameter 'root' must have an absolute root`);if(e.endsWith("/")||d&&e.endsWith("\\")){}else{e+=i.sep}return e+t}function p(e){
l(e,`hasAbsoluteRoot parameter 'itemPath' must not be empty`);e=h(e);if(d){return e.startsWith("\\\\")||/^[A-Z]:\\/i.test(e)}return e.startsWith("/")}
function f(e){l(e,`isRooted parameter 'itemPath' must not be empty`);e=h(e);if(d){return e.startsWith("\\")||/^[A-Z]:/i.test(e)}return e.startsWith("/")}
function h(e){e=e||"";if(d){e=e.replace(/\//g,"\\");const t=/^\\\\+[^\\]/.test(e);return(t?"\\":"")+e.replace(/\\\\+/g,"\\")}return e.replace(/\/\/+/g,"/")}
function g(e){if(!e){return""}e=h(e);if(!e.endsWith(i.sep)){return e}if(e===i.sep){return e}if(d&&/^[A-Z]:\\$/i.test(e)){return e}return e.substr(0,e.length-1)}
var y;(function(e){e[e["None"]=0]="None";e[e["Directory"]=1]="Directory";e[e["File"]=2]="File";e[e["All"]=3]="All"})(y||(y={}))
;const A=process.platform==="win32";function b(e){e=e.filter(e=>!e.negate);const t={};for(const n of e){const e=A?n.searchPath.toUpperCase():n.searchPath
;t[e]="candidate"}const n=[];for(const r of e){const e=A?r.searchPath.toUpperCase():r.searchPath;if(t[e]==="included"){continue}let s=false;let i=e;let o=u(i)
;while(o!==i){if(t[o]){s=true;break}i=o;o=u(i)}if(!s){n.push(r.searchPath);t[e]="included"}}return n}function N(e,t){let n=y.None;for(const r of e){
if(r.negate){n&=~r.match(t)}else{n|=r.match(t)}}return n}function C(e,t){return e.some(e=>!e.negate&&e.partialMatch(t))}var x=n(70857);const S=(e,t,n)=>{
const r=e instanceof RegExp?I(e,n):e;const s=t instanceof RegExp?I(t,n):t;const i=r!==null&&s!=null&&w(r,s,n);return i&&{start:i[0],end:i[1],
pre:n.slice(0,i[0]),body:n.slice(i[0]+r.length,i[1]),post:n.slice(i[1]+s.length)}};const I=(e,t)=>{const n=t.match(e);return n?n[0]:null};const w=(e,t,n)=>{
let r,s,i,o=undefined,a;let c=n.indexOf(e);let l=n.indexOf(t,c+1);let d=c;if(c>=0&&l>0){if(e===t){return[c,l]}r=[];i=n.length;while(d>=0&&!a){if(d===c){
r.push(d);c=n.indexOf(e,d+1)}else if(r.length===1){const e=r.pop();if(e!==undefined)a=[e,l]}else{s=r.pop();if(s!==undefined&&s<i){i=s;o=l}l=n.indexOf(t,d+1)}
d=c<l&&c>=0?c:l}if(r.length&&o!==undefined){a=[i,o]}}return a};const E="\0SLASH"+Math.random().toFixed(16)+"\0";const B="\0OPEN"+Math.random().toFixed(16)+"\0"
;const v="\0CLOSE"+Math.random().toFixed(16)+"\0";const P="\0COMMA"+Math.random().toFixed(16)+"\0";const R="\0PERIOD"+Math.random().toFixed(16)+"\0"
;const T=new RegExp(E,"g");const O=new RegExp(B,"g");const D=new RegExp(v,"g");const M=new RegExp(P,"g");const k=new RegExp(R,"g");const z=/\\\\/g
;const L=/\\{/g;const q=/\\}/g;const Q=/\\,/g;const U=/\\\./g;const H=1e5;const F=4e6;const _=1e3;const j=1e3;const G=2e7;const Y=16;function K(e){
return!isNaN(e)?parseInt(e,10):e.charCodeAt(0)}function V(e){return e.replace(z,E).replace(L,B).replace(q,v).replace(Q,P).replace(U,R)}function $(e){
return e.replace(T,"\\").replace(O,"{").replace(D,"}").replace(M,",").replace(k,".")}function W(e,t){for(let n=0;n<t.length;n++){e.push(t[n])}}
function J(e,t,n){if(n.remaining<0){return undefined}const r=w("{","}",t);const s=r!==undefined&&t.indexOf("{")<r[0];n.remaining-=r&&!s?r[1]+1:e.length
;if(!r||n.remaining<0){return undefined}return{end:r[1],pre:e.slice(0,r[0]),body:e.slice(r[0]+1,r[1]),post:e.slice(r[1]+1),unmatched:s}}function X(e,t){
t.remaining-=e.length;const n=[];for(let t=0;t<e.length;t++){const r=e.charCodeAt(t);if(r===123){n.push(t)}else if(r===125&&n.length){n.pop()}}let r="";let s=0
;for(let t=0;t<n.length;t++){const i=n[t];r+=e.slice(s,i)+"\0";s=i+1}return r+e.slice(s)}function Z(e,t){t.remaining-=e.length;if(t.remaining<0){return false}
let n=false;for(let t=e.length-1;t>=0;t--){const r=e.charCodeAt(t);if(r===125){n=true}else if(r===10||r===13||r===8232||r===8233){n=false
}else if(r===44&&n&&e.charCodeAt(t+1)!==44){return true}}return false}function ee(e,t){const n=[];let r="";for(;;){const s=J(e,e,t);if(t.remaining<0){
return undefined}if(!s){const t=e.split(",");t[0]=r+t[0];W(n,t);return n}const{pre:i,body:o,post:a}=s;const c=i.split(",");c[0]=r+c[0];c[c.length-1]+="{"+o+"}"
;if(!a.length){W(n,c);return n}r=c.pop();W(n,c);e=a}}function te(e,t){return e===undefined||isNaN(e)?t:e}function ne(e,t={}){if(!e){return[]}const n=te(t.max,H)
;const r=te(t.maxLength,F);const s=te(t.maxDepth,_);const i=te(t.maxRewrites,j);const o=te(t.maxSteps,G);if(e.slice(0,2)==="{}"){e="\\{\\}"+e.slice(2)}
return le(V(e),n,r,s,0,i,{remaining:o},true).map($)}function re(e){return"{"+e+"}"}function se(e){return/^-?0\d/.test(e)}function ie(e,t){return e<=t}
function oe(e,t){return e>=t}function ae(e,t,n,r,s,i,o){const a=[];let c=0;let l;e:for(let o=0;o<e.length;o++){const d=e[o]+t;let u=n;if(i&&!d){
if(!l)l=n.filter(e=>e);u=l}for(let e=0;e<u.length;e++){if(a.length>=r)break e;const t=d+u[e];if(c+t.length>s)break e;a.push(t);c+=t.length}}
o.remaining-=a.length;return a}function ce(e,t,n,r,s){const i=e.split(/\.\./);const o=[];if(i[0]===undefined||i[1]===undefined){return o}const a=K(i[0])
;const c=K(i[1]);const l=Math.max(i[0].length,i[1].length);let d=i.length===3&&i[2]!==undefined?Math.max(Math.abs(K(i[2])),1):1;let u=ie;const m=c<a;if(m){d*=-1
;u=oe}const p=i.some(se);const f=p?l:1;let h=0;for(let e=a;u(e,c)&&o.length<n;e+=d){s.remaining-=f;if(s.remaining<0){return undefined}let n;if(t){
n=String.fromCharCode(e);if(n==="\\"){n=""}}else{n=String(e);if(p){const t=l-n.length;if(t>0){const r=new Array(t+1).join("0");if(e<0){n="-"+r+n.slice(1)}else{
n=r+n}}}}if(h+n.length>r)break;o.push(n);h+=n.length}return o}function le(e,t,n,r,s,i,o,a){o.remaining-=Y;if(s>r){return[e]}let c=[""];let l=0;let d=false
;let u=true;let m=e;for(;;){const p=J(e,m,o);if(!p){return ae(c,e,[""],t,n,d,o)}if(p.unmatched){m=X(m,o)}const f=p.pre
;const h=()=>ae(c,f+"{"+p.body+"}"+p.post,[""],t,n,d,o);if(/\$$/.test(f)){c=ae(c,f+"{"+p.body+"}",[""],t,n,d&&!p.post.length,o);u=false;if(!p.post.length)break
;e=p.post;m=m.slice(p.end+1);continue}const g=/^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body);const y=/^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body)
;const A=g||y;const b=p.body.indexOf(",")>=0;if(!A&&!b){if(l<i&&Z(p.post,o)){l++;e=p.pre+"{"+p.body+v+p.post;m=m.slice(0,p.end)+v+m.slice(p.end+1);a=true
;continue}return h()}if(u){d=a&&!A;u=false}let N;if(A){N=ce(p.body,y,t,n,o);if(!N){return h()}}else{let a=ee(p.body,o);if(!a){return h()}
if(a.length===1&&a[0]!==undefined){a=le(a[0],t,n,r,s+1,i,o,false).map(re);if(o.remaining<0){return h()}if(a.length===1){
const r=ae(c,f+a[0],[""],t,n,d&&!p.post.length,o);if(o.remaining<0){return h()}c=r;if(!p.post.length)break;e=p.post;m=m.slice(p.end+1);continue}}
let l=d&&!p.post.length&&!f;for(let e=0;l&&e<c.length;e++){if(c[e]){l=false}}N=[];let u=0;e:for(let e=0;e<a.length;e++){const c=le(a[e],t,n,r,s+1,i,o,false)
;if(o.remaining<0){return h()}for(let e=0;e<c.length;e++){const r=c[e];if(l&&!r)continue;if(N.length>=t||u+r.length>n){break e}N.push(r);u+=r.length}}}
const C=ae(c,f,N,t,n,d&&!p.post.length,o);if(o.remaining<0){return h()}c=C;if(!p.post.length)break;e=p.post;m=m.slice(p.end+1)}return c}const de=1024*64
;const ue=e=>{if(typeof e!=="string"){throw new TypeError("invalid pattern")}if(e.length>de){throw new TypeError("pattern is too long")}};const me={
"[:alnum:]":["\\p{L}\\p{Nl}\\p{Nd}",true],"[:alpha:]":["\\p{L}\\p{Nl}",true],"[:ascii:]":["\\x"+"00-\\x"+"7f",false],"[:blank:]":["\\p{Zs}\\t",true],
"[:cntrl:]":["\\p{Cc}",true],"[:digit:]":["\\p{Nd}",true],"[:graph:]":["\\p{Z}\\p{C}",true,true],"[:lower:]":["\\p{Ll}",true],"[:print:]":["\\p{C}",true],
"[:punct:]":["\\p{P}",true],"[:space:]":["\\p{Z}\\t\\r\\n\\v\\f",true],"[:upper:]":["\\p{Lu}",true],"[:word:]":["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}",true],
"[:xdigit:]":["A-Fa-f0-9",false]};const pe=e=>e.replace(/[[\]\\-]/g,"\\$&");const fe=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const he=e=>e.join("")
;const ge=(e,t)=>{const n=t;if(e.charAt(n)!=="["){throw new Error("not in a brace expression")}const r=[];const s=[];let i=n+1;let o=false;let a=false
;let c=false;let l=false;let d=n;let u="";e:while(i<e.length){const t=e.charAt(i);if((t==="!"||t==="^")&&i===n+1){l=true;i++;continue}if(t==="]"&&o&&!c){d=i+1
;break}o=true;if(t==="\\"){if(!c){c=true;i++;continue}}if(t==="["&&!c){for(const[t,[o,c,l]]of Object.entries(me)){if(e.startsWith(t,i)){if(u){
return["$.",false,e.length-n,true]}i+=t.length;if(l)s.push(o);else r.push(o);a=a||c;continue e}}}c=false;if(u){if(t>u){r.push(pe(u)+"-"+pe(t))}else if(t===u){
r.push(pe(t))}u="";i++;continue}if(e.startsWith("-]",i+1)){r.push(pe(t+"-"));i+=2;continue}if(e.startsWith("-",i+1)){u=t;i+=2;continue}r.push(pe(t));i++}
if(d<i){return["",false,0,false]}if(!r.length&&!s.length){return["$.",false,e.length-n,true]}if(s.length===0&&r.length===1&&/^\\?.$/.test(r[0])&&!l){
const e=r[0].length===2?r[0].slice(-1):r[0];return[fe(e),false,d-n,false]}const m="["+(l?"^":"")+he(r)+"]";const p="["+(l?"":"^")+he(s)+"]"
;const f=r.length&&s.length?"("+m+"|"+p+")":r.length?m:p;return[f,a,d-n,true]};const ye=(e,{windowsPathsNoEscape:t=false,magicalBraces:n=true}={})=>{if(n){
return t?e.replace(/\[([^/\\])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\])\]/g,"$1$2").replace(/\\([^/])/g,"$1")}
return t?e.replace(/\[([^/\\{}])\]/g,"$1"):e.replace(/((?!\\).|^)\[([^/\\{}])\]/g,"$1$2").replace(/\\([^/{}])/g,"$1")};var Ae
;const be=new Set(["!","?","+","*","@"]);const Ne=e=>be.has(e);const Ce=e=>Ne(e.type)
;const xe=new Map([["!",["@"]],["?",["?","@"]],["@",["@"]],["*",["*","+","?","@"]],["+",["+","@"]]]);const Se=new Map([["!",["?"]],["@",["?"]],["+",["?","*"]]])
;const Ie=new Map([["!",["?","@"]],["?",["?","@"]],["@",["?","@"]],["*",["*","+","?","@"]],["+",["+","@","?","*"]]])
;const we=new Map([["!",new Map([["!","@"]])],["?",new Map([["*","*"],["+","*"]])],["@",new Map([["!","!"],["?","?"],["@","@"],["*","*"],["+","+"]])],["+",new Map([["?","*"],["*","*"]])]])
;const Ee="(?!(?:^|/)\\.\\.?(?:$|/))";const Be="(?!\\.)";const ve=new Set(["[","."]);const Pe=new Set(["..","."]);const Re=new Set("().*{}+?[]^$\\!")
;const Te=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&");const Oe="[^/]";const De=Oe+"*?";const Me=Oe+"+?";let ke=0;class ze{type;#e;#t;#n=false;#r=[];#s;#i;#o
;#a=false;#c;#l;#d=false;id=++ke;get depth(){return(this.#s?.depth??-1)+1}[Symbol.for("nodejs.util.inspect.custom")](){return{"@@type":"AST",id:this.id,
type:this.type,root:this.#e.id,parent:this.#s?.id,depth:this.depth,partsLength:this.#r.length,parts:this.#r}}constructor(e,t,n={}){this.type=e;if(e)this.#t=true
;this.#s=t;this.#e=this.#s?this.#s.#e:this;this.#c=this.#e===this?n:this.#e.#c;this.#o=this.#e===this?[]:this.#e.#o;if(e==="!"&&!this.#e.#a)this.#o.push(this)
;this.#i=this.#s?this.#s.#r.length:0}get hasMagic(){if(this.#t!==undefined)return this.#t;for(const e of this.#r){if(typeof e==="string")continue
;if(e.type||e.hasMagic)return this.#t=true}return this.#t}toString(){
return this.#l!==undefined?this.#l:!this.type?this.#l=this.#r.map(e=>String(e)).join(""):this.#l=this.type+"("+this.#r.map(e=>String(e)).join("|")+")"}#u(){
if(this!==this.#e)throw new Error("should only call on root");if(this.#a)return this;this.toString();this.#a=true;let e;while(e=this.#o.pop()){
if(e.type!=="!")continue;let t=e;let n=t.#s;while(n){for(let r=t.#i+1;!n.type&&r<n.#r.length;r++){for(const t of e.#r){if(typeof t==="string"){
throw new Error("string part in extglob AST??")}t.copyIn(n.#r[r])}}t=n;n=t.#s}}return this}push(...e){for(const t of e){if(t==="")continue
;if(typeof t!=="string"&&!(t instanceof Ae&&t.#s===this)){throw new Error("invalid part: "+t)}this.#r.push(t)}}toJSON(){
const e=this.type===null?this.#r.slice().map(e=>typeof e==="string"?e:e.toJSON()):[this.type,...this.#r.map(e=>e.toJSON())]
;if(this.isStart()&&!this.type)e.unshift([]);if(this.isEnd()&&(this===this.#e||this.#e.#a&&this.#s?.type==="!")){e.push({})}return e}isStart(){
if(this.#e===this)return true;if(!this.#s?.isStart())return false;if(this.#i===0)return true;const e=this.#s;for(let t=0;t<this.#i;t++){const n=e.#r[t]
;if(!(n instanceof Ae&&n.type==="!")){return false}}return true}isEnd(){if(this.#e===this)return true;if(this.#s?.type==="!")return true
;if(!this.#s?.isEnd())return false;if(!this.type)return this.#s?.isEnd();const e=this.#s?this.#s.#r.length:0;return this.#i===e-1}copyIn(e){
if(typeof e==="string")this.push(e);else this.push(e.clone(this))}clone(e){const t=new Ae(this.type,e);for(const e of this.#r){t.copyIn(e)}return t}
static#m(e,t,n,r,s){const i=r.maxExtglobRecursion??2;let o=false;let a=false;let c=-1;let l=false;if(t.type===null){let d=n;let u="";while(d<e.length){
const n=e.charAt(d++);if(o||n==="\\"){o=!o;u+=n;continue}if(a){if(d===c+1){if(n==="^"||n==="!"){l=true}}else if(n==="]"&&!(d===c+2&&l)){a=false}u+=n;continue
}else if(n==="["){a=true;c=d;l=false;u+=n;continue}const m=!r.noext&&Ne(n)&&e.charAt(d)==="("&&s<=i;if(m){t.push(u);u="";const i=new Ae(n,t)
;d=Ae.#m(e,i,d,r,s+1);t.push(i);continue}u+=n}t.push(u);return d}let d=n+1;let u=new Ae(null,t);const m=[];let p="";while(d<e.length){const n=e.charAt(d++)
;if(o||n==="\\"){o=!o;p+=n;continue}if(a){if(d===c+1){if(n==="^"||n==="!"){l=true}}else if(n==="]"&&!(d===c+2&&l)){a=false}p+=n;continue}else if(n==="["){a=true
;c=d;l=false;p+=n;continue}const f=!r.noext&&Ne(n)&&e.charAt(d)==="("&&(s<=i||t&&t.#p(n));if(f){const i=t&&t.#p(n)?0:1;u.push(p);p="";const o=new Ae(n,u)
;u.push(o);d=Ae.#m(e,o,d,r,s+i);continue}if(n==="|"){u.push(p);p="";m.push(u);u=new Ae(null,t);continue}if(n===")"){if(p===""&&t.#r.length===0){t.#d=true}
u.push(p);p="";t.push(...m,u);return d}p+=n}t.type=null;t.#t=undefined;t.#r=[e.substring(n-1)];return d}#f(e){return this.#h(e,Se)}#h(e,t=xe){
if(!e||typeof e!=="object"||e.type!==null||e.#r.length!==1||this.type===null){return false}const n=e.#r[0];if(!n||typeof n!=="object"||n.type===null){
return false}return this.#p(n.type,t)}#p(e,t=Ie){return!!t.get(this.type)?.includes(e)}#g(e,t){const n=e.#r[0];const r=new Ae(null,n,this.options);r.#r.push("")
;n.push(r);this.#y(e,t)}#y(e,t){const n=e.#r[0];this.#r.splice(t,1,...n.#r);for(const e of n.#r){if(typeof e==="object")e.#s=this}this.#l=undefined}#A(e){
const t=we.get(this.type);return!!t?.has(e)}#b(e){if(!e||typeof e!=="object"||e.type!==null||e.#r.length!==1||this.type===null||this.#r.length!==1){return false
}const t=e.#r[0];if(!t||typeof t!=="object"||t.type===null){return false}return this.#A(t.type)}#N(e){const t=we.get(this.type);const n=e.#r[0]
;const r=t?.get(n.type);if(!r)return false;this.#r=n.#r;for(const e of this.#r){if(typeof e==="object"){e.#s=this}}this.type=r;this.#l=undefined;this.#d=false}
static fromGlob(e,t={}){const n=new Ae(null,undefined,t);Ae.#m(e,n,0,t,0);return n}toMMPattern(){if(this!==this.#e)return this.#e.toMMPattern()
;const e=this.toString();const[t,n,r,s]=this.toRegExpSource();const i=r||this.#t||this.#c.nocase&&!this.#c.nocaseMagicOnly&&e.toUpperCase()!==e.toLowerCase()
;if(!i){return n}const o=(this.#c.nocase?"i":"")+(s?"u":"");return Object.assign(new RegExp(`^${t}$`,o),{_src:t,_glob:e})}get options(){return this.#c}
toRegExpSource(e){const t=e??!!this.#c.dot;if(this.#e===this){this.#C();this.#u()}if(!Ce(this)){
const n=this.isStart()&&this.isEnd()&&!this.#r.some(e=>typeof e!=="string");const r=this.#r.map(t=>{
const[r,s,i,o]=typeof t==="string"?Ae.#x(t,this.#t,n):t.toRegExpSource(e);this.#t=this.#t||i;this.#n=this.#n||o;return r}).join("");let s="";if(this.isStart()){
if(typeof this.#r[0]==="string"){const n=this.#r.length===1&&Pe.has(this.#r[0]);if(!n){const n=ve
;const i=t&&n.has(r.charAt(0))||r.startsWith("\\.")&&n.has(r.charAt(2))||r.startsWith("\\.\\.")&&n.has(r.charAt(4));const o=!t&&!e&&n.has(r.charAt(0))
;s=i?Ee:o?Be:""}}}let i="";if(this.isEnd()&&this.#e.#a&&this.#s?.type==="!"){i="(?:$|\\/)"}const o=s+r+i;return[o,ye(r),this.#t=!!this.#t,this.#n]}
const n=this.type==="*"||this.type==="+";const r=this.type==="!"?"(?:(?!(?:":"(?:";let s=this.#S(t);if(this.isStart()&&this.isEnd()&&!s&&this.type!=="!"){
const e=this.toString();const t=this;t.#r=[e];t.type=null;t.#t=undefined;return[e,ye(this.toString()),false,false]}let i=!n||e||t||!Be?"":this.#S(true)
;if(i===s){i=""}if(i){s=`(?:${s})(?:${i})*?`}let o="";if(this.type==="!"&&this.#d){o=(this.isStart()&&!t?Be:"")+Me}else{
const n=this.type==="!"?"))"+(this.isStart()&&!t&&!e?Be:"")+De+")":this.type==="@"?")":this.type==="?"?")?":this.type==="+"&&i?")":this.type==="*"&&i?`)?`:`)${this.type}`
;o=r+s+n}return[o,ye(s),this.#t=!!this.#t,this.#n]}#C(){if(!Ce(this)){for(const e of this.#r){if(typeof e==="object"){e.#C()}}}else{let e=0;let t=false;do{
t=true;for(let e=0;e<this.#r.length;e++){const n=this.#r[e];if(typeof n==="object"){n.#C();if(this.#h(n)){t=false;this.#y(n,e)}else if(this.#f(n)){t=false
;this.#g(n,e)}else if(this.#b(n)){t=false;this.#N(n)}}}}while(!t&&++e<10)}this.#l=undefined}#S(e){return this.#r.map(t=>{if(typeof t==="string"){
throw new Error("string type in extglob ast??")}const[n,r,s,i]=t.toRegExpSource(e);this.#n=this.#n||i;return n
}).filter(e=>!(this.isStart()&&this.isEnd())||!!e).join("|")}static#x(e,t,n=false){let r=false;let s="";let i=false;let o=false;for(let a=0;a<e.length;a++){
const c=e.charAt(a);if(r){r=false;s+=(Re.has(c)?"\\":"")+c;continue}if(c==="*"){if(o)continue;o=true;s+=n&&/^[*]+$/.test(e)?Me:De;t=true;continue}else{o=false}
if(c==="\\"){if(a===e.length-1){s+="\\\\"}else{r=true}continue}if(c==="["){const[n,r,o,c]=ge(e,a);if(o){s+=n;i=i||r;a+=o-1;t=t||c;continue}}if(c==="?"){s+=Oe
;t=true;continue}s+=Te(c)}return[s,ye(e),!!t,i]}}Ae=ze;const Le=(e,{windowsPathsNoEscape:t=false,magicalBraces:n=false}={})=>{if(n){
return t?e.replace(/[?*()[\]{}]/g,"[$&]"):e.replace(/[?*()[\]\\{}]/g,"\\$&")}return t?e.replace(/[?*()[\]]/g,"[$&]"):e.replace(/[?*()[\]\\]/g,"\\$&")}
;const qe=(e,t,n={})=>{ue(t);if(!n.nocomment&&t.charAt(0)==="#"){return false}return new Ct(t,n).match(e)};const Qe=/^\*+([^+@!?*[(]*)$/
;const Ue=e=>t=>!t.startsWith(".")&&t.endsWith(e);const He=e=>t=>t.endsWith(e);const Fe=e=>{e=e.toLowerCase()
;return t=>!t.startsWith(".")&&t.toLowerCase().endsWith(e)};const _e=e=>{e=e.toLowerCase();return t=>t.toLowerCase().endsWith(e)};const je=/^\*+\.\*+$/
;const Ge=e=>!e.startsWith(".")&&e.includes(".");const Ye=e=>e!=="."&&e!==".."&&e.includes(".");const Ke=/^\.\*+$/
;const Ve=e=>e!=="."&&e!==".."&&e.startsWith(".");const $e=/^\*+$/;const We=e=>e.length!==0&&!e.startsWith(".");const Je=e=>e.length!==0&&e!=="."&&e!==".."
;const Xe=/^\?+([^+@!?*[(]*)?$/;const Ze=([e,t=""])=>{const n=rt([e]);if(!t)return n;t=t.toLowerCase();return e=>n(e)&&e.toLowerCase().endsWith(t)}
;const et=([e,t=""])=>{const n=st([e]);if(!t)return n;t=t.toLowerCase();return e=>n(e)&&e.toLowerCase().endsWith(t)};const tt=([e,t=""])=>{const n=st([e])
;return!t?n:e=>n(e)&&e.endsWith(t)};const nt=([e,t=""])=>{const n=rt([e]);return!t?n:e=>n(e)&&e.endsWith(t)};const rt=([e])=>{const t=e.length
;return e=>e.length===t&&!e.startsWith(".")};const st=([e])=>{const t=e.length;return e=>e.length===t&&e!=="."&&e!==".."}
;const it=typeof process==="object"&&process?typeof process.env==="object"&&process.env&&process.env.__MINIMATCH_TESTING_PLATFORM__||process.platform:"posix"
;const ot={win32:{sep:"\\"},posix:{sep:"/"}};const at=it==="win32"?ot.win32.sep:ot.posix.sep;qe.sep=at;const ct=Symbol("globstar **");qe.GLOBSTAR=ct
;const lt="[^/]";const dt=lt+"*?";const ut="(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";const mt="(?:(?!(?:\\/|^)\\.).)*?";const pt=(e,t={})=>n=>qe(n,e,t)
;qe.filter=pt;const ft=(e,t={})=>Object.assign({},e,t);const ht=e=>{if(!e||typeof e!=="object"||!Object.keys(e).length){return qe}const t=qe
;const n=(n,r,s={})=>t(n,r,ft(e,s));return Object.assign(n,{Minimatch:class n extends t.Minimatch{constructor(t,n={}){super(t,ft(e,n))}static defaults(n){
return t.defaults(ft(e,n)).Minimatch}},AST:class n extends t.AST{constructor(t,n,r={}){super(t,n,ft(e,r))}static fromGlob(n,r={}){
return t.AST.fromGlob(n,ft(e,r))}},unescape:(n,r={})=>t.unescape(n,ft(e,r)),escape:(n,r={})=>t.escape(n,ft(e,r)),filter:(n,r={})=>t.filter(n,ft(e,r)),
defaults:n=>t.defaults(ft(e,n)),makeRe:(n,r={})=>t.makeRe(n,ft(e,r)),braceExpand:(n,r={})=>t.braceExpand(n,ft(e,r)),match:(n,r,s={})=>t.match(n,r,ft(e,s)),
sep:t.sep,GLOBSTAR:ct})};qe.defaults=ht;const gt=(e,t={})=>{ue(e);if(t.nobrace||!/\{(?:(?!\{).)*\}/.test(e)){return[e]}return ne(e,{max:t.braceExpandMax})}
;qe.braceExpand=gt;const yt=(e,t={})=>new Ct(e,t).makeRe();qe.makeRe=yt;const At=(e,t,n={})=>{const r=new Ct(t,n);e=e.filter(e=>r.match(e))
;if(r.options.nonull&&!e.length){e.push(t)}return e};qe.match=At;const bt=/[?*]|[+@!]\(.*?\)|\[|\]/;const Nt=e=>e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g,"\\$&")
;class Ct{options;set;pattern;windowsPathsNoEscape;nonegate;negate;comment;empty;preserveMultipleSlashes;partial;globSet;globParts;nocase;isWindows;platform
;windowsNoMagicRoot;maxGlobstarRecursion;regexp;constructor(e,t={}){ue(e);t=t||{};this.options=t;this.maxGlobstarRecursion=t.maxGlobstarRecursion??200
;this.pattern=e;this.platform=t.platform||it;this.isWindows=this.platform==="win32";const n="allowWindow"+"sEscape"
;this.windowsPathsNoEscape=!!t.windowsPathsNoEscape||t[n]===false;if(this.windowsPathsNoEscape){this.pattern=this.pattern.replace(/\\/g,"/")}
this.preserveMultipleSlashes=!!t.preserveMultipleSlashes;this.regexp=null;this.negate=false;this.nonegate=!!t.nonegate;this.comment=false;this.empty=false
;this.partial=!!t.partial;this.nocase=!!this.options.nocase
;this.windowsNoMagicRoot=t.windowsNoMagicRoot!==undefined?t.windowsNoMagicRoot:!!(this.isWindows&&this.nocase);this.globSet=[];this.globParts=[];this.set=[]
;this.make()}hasMagic(){if(this.options.magicalBraces&&this.set.length>1){return true}for(const e of this.set){for(const t of e){
if(typeof t!=="string")return true}}return false}debug(...e){}make(){const e=this.pattern;const t=this.options;if(!t.nocomment&&e.charAt(0)==="#"){
this.comment=true;return}if(!e){this.empty=true;return}this.parseNegate();this.globSet=[...new Set(this.braceExpand())];if(t.debug){
this.debug=(...e)=>console.error(...e)}this.debug(this.pattern,this.globSet);const n=this.globSet.map(e=>this.slashSplit(e));this.globParts=this.preprocess(n)
;this.debug(this.pattern,this.globParts);let r=this.globParts.map((e,t,n)=>{if(this.isWindows&&this.windowsNoMagicRoot){
const t=e[0]===""&&e[1]===""&&(e[2]==="?"||!bt.test(e[2]))&&!bt.test(e[3]);const n=/^[a-z]:/i.test(e[0]);if(t){
return[...e.slice(0,4),...e.slice(4).map(e=>this.parse(e))]}else if(n){return[e[0],...e.slice(1).map(e=>this.parse(e))]}}return e.map(e=>this.parse(e))})
;this.debug(this.pattern,r);this.set=r.filter(e=>e.indexOf(false)===-1);if(this.isWindows){for(let e=0;e<this.set.length;e++){const t=this.set[e]
;if(t[0]===""&&t[1]===""&&this.globParts[e][2]==="?"&&typeof t[3]==="string"&&/^[a-z]:$/i.test(t[3])){t[2]="?"}}}this.debug(this.pattern,this.set)}
preprocess(e){if(this.options.noglobstar){for(const t of e){for(let e=0;e<t.length;e++){if(t[e]==="**"){t[e]="*"}}}}const{optimizationLevel:t=1}=this.options
;if(t>=2){e=this.firstPhasePreProcess(e);e=this.secondPhasePreProcess(e)}else if(t>=1){e=this.levelOneOptimize(e)}else{e=this.adjascentGlobstarOptimize(e)}
return e}adjascentGlobstarOptimize(e){return e.map(e=>{let t=-1;while(-1!==(t=e.indexOf("**",t+1))){let n=t;while(e[n+1]==="**"){n++}if(n!==t){e.splice(t,n-t)}}
return e})}levelOneOptimize(e){return e.map(e=>{e=e.reduce((e,t)=>{const n=e[e.length-1];if(t==="**"&&n==="**"){return e}if(t===".."){
if(n&&n!==".."&&n!=="."&&n!=="**"){e.pop();return e}}e.push(t);return e},[]);return e.length===0?[""]:e})}levelTwoFileOptimize(e){if(!Array.isArray(e)){
e=this.slashSplit(e)}let t=false;do{t=false;if(!this.preserveMultipleSlashes){for(let n=1;n<e.length-1;n++){const r=e[n];if(n===1&&r===""&&e[0]==="")continue
;if(r==="."||r===""){t=true;e.splice(n,1);n--}}if(e[0]==="."&&e.length===2&&(e[1]==="."||e[1]==="")){t=true;e.pop()}}let n=0
;while(-1!==(n=e.indexOf("..",n+1))){const r=e[n-1];if(r&&r!=="."&&r!==".."&&r!=="**"&&!(this.isWindows&&/^[a-z]:$/i.test(r))){t=true;e.splice(n-1,2);n-=2}}
}while(t);return e.length===0?[""]:e}firstPhasePreProcess(e){let t=false;do{t=false;for(let n of e){let r=-1;while(-1!==(r=n.indexOf("**",r+1))){let s=r
;while(n[s+1]==="**"){s++}if(s>r){n.splice(r+1,s-r)}let i=n[r+1];const o=n[r+2];const a=n[r+3];if(i!=="..")continue
;if(!o||o==="."||o===".."||!a||a==="."||a===".."){continue}t=true;n.splice(r,1);const c=n.slice(0);c[r]="**";e.push(c);r--}if(!this.preserveMultipleSlashes){
for(let e=1;e<n.length-1;e++){const r=n[e];if(e===1&&r===""&&n[0]==="")continue;if(r==="."||r===""){t=true;n.splice(e,1);e--}}
if(n[0]==="."&&n.length===2&&(n[1]==="."||n[1]==="")){t=true;n.pop()}}let s=0;while(-1!==(s=n.indexOf("..",s+1))){const e=n[s-1]
;if(e&&e!=="."&&e!==".."&&e!=="**"){t=true;const e=s===1&&n[s+1]==="**";const r=e?["."]:[];n.splice(s-1,2,...r);if(n.length===0)n.push("");s-=2}}}}while(t)
;return e}secondPhasePreProcess(e){for(let t=0;t<e.length-1;t++){for(let n=t+1;n<e.length;n++){const r=this.partsMatch(e[t],e[n],!this.preserveMultipleSlashes)
;if(r){e[t]=[];e[n]=r;break}}}return e.filter(e=>e.length)}partsMatch(e,t,n=false){let r=0;let s=0;let i=[];let o="";while(r<e.length&&s<t.length){
if(e[r]===t[s]){i.push(o==="b"?t[s]:e[r]);r++;s++}else if(n&&e[r]==="**"&&t[s]===e[r+1]){i.push(e[r]);r++}else if(n&&t[s]==="**"&&e[r]===t[s+1]){i.push(t[s])
;s++}else if(e[r]==="*"&&t[s]&&(this.options.dot||!t[s].startsWith("."))&&t[s]!=="**"){if(o==="b")return false;o="a";i.push(e[r]);r++;s++
}else if(t[s]==="*"&&e[r]&&(this.options.dot||!e[r].startsWith("."))&&e[r]!=="**"){if(o==="a")return false;o="b";i.push(t[s]);r++;s++}else{return false}}
return e.length===t.length&&i}parseNegate(){if(this.nonegate)return;const e=this.pattern;let t=false;let n=0;for(let r=0;r<e.length&&e.charAt(r)==="!";r++){t=!t
;n++}if(n)this.pattern=e.slice(n);this.negate=t}matchOne(e,t,n=false){let r=0;let s=0;if(this.isWindows){const n=typeof e[0]==="string"&&/^[a-z]:$/i.test(e[0])
;const i=!n&&e[0]===""&&e[1]===""&&e[2]==="?"&&/^[a-z]:$/i.test(e[3]);const o=typeof t[0]==="string"&&/^[a-z]:$/i.test(t[0])
;const a=!o&&t[0]===""&&t[1]===""&&t[2]==="?"&&typeof t[3]==="string"&&/^[a-z]:$/i.test(t[3]);const c=i?3:n?0:undefined;const l=a?3:o?0:undefined
;if(typeof c==="number"&&typeof l==="number"){const[n,i]=[e[c],t[l]];if(n.toLowerCase()===i.toLowerCase()){t[l]=n;s=l;r=c}}}
const{optimizationLevel:i=1}=this.options;if(i>=2){e=this.levelTwoFileOptimize(e)}if(t.includes(ct)){return this.#I(e,t,n,r,s)}return this.#w(e,t,n,r,s)}
#I(e,t,n,r,s){const i=t.indexOf(ct,s);const o=t.lastIndexOf(ct);const[a,c,l]=n?[t.slice(s,i),t.slice(i+1),[]]:[t.slice(s,i),t.slice(i+1,o),t.slice(o+1)]
;if(a.length){const t=e.slice(r,r+a.length);if(!this.#w(t,a,n,0,0)){return false}r+=a.length;s+=a.length}let d=0;if(l.length){
if(l.length+r>e.length)return false;let t=e.length-l.length;if(this.#w(e,l,n,t,0)){d=l.length}else{if(e[e.length-1]!==""||r+l.length===e.length){return false}
t--;if(!this.#w(e,l,n,t,0)){return false}d=l.length+1}}if(!c.length){let t=!!d;for(let n=r;n<e.length-d;n++){const r=String(e[n]);t=true
;if(r==="."||r===".."||!this.options.dot&&r.startsWith(".")){return false}}return n||t}const u=[[[],0]];let m=u[0];let p=0;const f=[0];for(const e of c){
if(e===ct){f.push(p);m=[[],0];u.push(m)}else{m[0].push(e);p++}}let h=u.length-1;const g=e.length-d;for(const e of u){e[1]=g-(f[h--]+e[0].length)}
return!!this.#E(e,u,r,0,n,0,!!d)}#E(e,t,n,r,s,i,o){const a=t[r];if(!a){for(let t=n;t<e.length;t++){o=true;const n=e[t]
;if(n==="."||n===".."||!this.options.dot&&n.startsWith(".")){return false}}return o}const[c,l]=a;while(n<=l){const a=this.#w(e.slice(0,n+c.length),c,s,n,0)
;if(a&&i<this.maxGlobstarRecursion){const a=this.#E(e,t,n+c.length,r+1,s,i+1,o);if(a!==false){return a}}const l=e[n]
;if(l==="."||l===".."||!this.options.dot&&l.startsWith(".")){return false}n++}return s||null}#w(e,t,n,r,s){let i;let o;let a;let c;for(i=r,o=s,c=e.length,
a=t.length;i<c&&o<a;i++,o++){this.debug("matchOne loop");let n=t[o];let r=e[i];this.debug(t,n,r);if(n===false||n===ct){return false}let s
;if(typeof n==="string"){s=r===n;this.debug("string match",n,r,s)}else{s=n.test(r);this.debug("pattern match",n,r,s)}if(!s)return false}if(i===c&&o===a){
return true}else if(i===c){return n}else if(o===a){return i===c-1&&e[i]===""}else{throw new Error("wtf?")}}braceExpand(){return gt(this.pattern,this.options)}
parse(e){ue(e);const t=this.options;if(e==="**")return ct;if(e==="")return"";let n;let r=null;if(n=e.match($e)){r=t.dot?Je:We}else if(n=e.match(Qe)){
r=(t.nocase?t.dot?_e:Fe:t.dot?He:Ue)(n[1])}else if(n=e.match(Xe)){r=(t.nocase?t.dot?et:Ze:t.dot?tt:nt)(n)}else if(n=e.match(je)){r=t.dot?Ye:Ge
}else if(n=e.match(Ke)){r=Ve}const s=ze.fromGlob(e,this.options).toMMPattern();if(r&&typeof s==="object"){Reflect.defineProperty(s,"test",{value:r})}return s}
makeRe(){if(this.regexp||this.regexp===false)return this.regexp;const e=this.set;if(!e.length){this.regexp=false;return this.regexp}const t=this.options
;const n=t.noglobstar?dt:t.dot?ut:mt;const r=new Set(t.nocase?["i"]:[]);let s=e.map(e=>{const t=e.map(e=>{if(e instanceof RegExp){
for(const t of e.flags.split(""))r.add(t)}return typeof e==="string"?Nt(e):e===ct?ct:e._src});t.forEach((e,r)=>{const s=t[r+1];const i=t[r-1]
;if(e!==ct||i===ct){return}if(i===undefined){if(s!==undefined&&s!==ct){t[r+1]="(?:\\/|"+n+"\\/)?"+s}else{t[r]=n}}else if(s===undefined){
t[r-1]=i+"(?:\\/|\\/"+n+")?"}else if(s!==ct){t[r-1]=i+"(?:\\/|\\/"+n+"\\/)"+s;t[r+1]=ct}});const s=t.filter(e=>e!==ct);if(this.partial&&s.length>=1){const e=[]
;for(let t=1;t<=s.length;t++){e.push(s.slice(0,t).join("/"))}return"(?:"+e.join("|")+")"}return s.join("/")}).join("|")
;const[i,o]=e.length>1?["(?:",")"]:["",""];s="^"+i+s+o+"$";if(this.partial){s="^(?:\\/|"+i+s.slice(1,-1)+o+")$"}if(this.negate)s="^(?!"+s+").+$";try{
this.regexp=new RegExp(s,[...r].join(""))}catch{this.regexp=false}return this.regexp}slashSplit(e){if(this.preserveMultipleSlashes){return e.split("/")
}else if(this.isWindows&&/^\/\/[^/]+/.test(e)){return["",...e.split(/\/+/)]}else{return e.split(/\/+/)}}match(e,t=this.partial){
this.debug("match",e,this.pattern);if(this.comment){return false}if(this.empty){return e===""}if(e==="/"&&t){return true}const n=this.options
;if(this.isWindows){e=e.split("\\").join("/")}const r=this.slashSplit(e);this.debug(this.pattern,"split",r);const s=this.set;this.debug(this.pattern,"set",s)
;let i=r[r.length-1];if(!i){for(let e=r.length-2;!i&&e>=0;e--){i=r[e]}}for(const e of s){let s=r;if(n.matchBase&&e.length===1){s=[i]}
const o=this.matchOne(s,e,t);if(o){if(n.flipNegate){return true}return!this.negate}}if(n.flipNegate){return false}return this.negate}static defaults(e){
return qe.defaults(e).Minimatch}}qe.AST=ze;qe.Minimatch=Ct;qe.escape=Le;qe.unescape=ye;const xt=process.platform==="win32";class St{constructor(e){
this.segments=[];if(typeof e==="string"){l(e,`Parameter 'itemPath' must not be empty`);e=g(e);if(!f(e)){this.segments=e.split(i.sep)}else{let t=e;let n=u(t)
;while(n!==t){const e=i.basename(t);this.segments.unshift(e);t=n;n=u(t)}this.segments.unshift(t)}}else{
l(e.length>0,`Parameter 'itemPath' must not be an empty array`);for(let t=0;t<e.length;t++){let n=e[t]
;l(n,`Parameter 'itemPath' must not contain any empty segments`);n=h(e[t]);if(t===0&&f(n)){n=g(n)
;l(n===u(n),`Parameter 'itemPath' root segment contains information for multiple segments`);this.segments.push(n)}else{
l(!n.includes(i.sep),`Parameter 'itemPath' contains unexpected path separators`);this.segments.push(n)}}}}toString(){let e=this.segments[0]
;let t=e.endsWith(i.sep)||xt&&/^[A-Z]:$/i.test(e);for(let n=1;n<this.segments.length;n++){if(t){t=false}else{e+=i.sep}e+=this.segments[n]}return e}}
const It=process.platform==="win32";class wt{constructor(e,t=false,n,r){this.negate=false;let s;if(typeof e==="string"){s=e.trim()}else{n=n||[]
;l(n.length,`Parameter 'segments' must not empty`);const t=wt.getLiteral(n[0]);l(t&&p(t),`Parameter 'segments' first element must be a root path`)
;s=new St(n).toString().trim();if(e){s=`!${s}`}}while(s.startsWith("!")){this.negate=!this.negate;s=s.substr(1).trim()}s=wt.fixupPattern(s,r)
;this.segments=new St(s).segments;this.trailingSeparator=h(s).endsWith(i.sep);s=g(s);let o=false
;const a=this.segments.map(e=>wt.getLiteral(e)).filter(e=>!o&&!(o=e===""));this.searchPath=new St(a).toString()
;this.rootRegExp=new RegExp(wt.regExpEscape(a[0]),It?"i":"");this.isImplicitPattern=t;const c={dot:true,nobrace:true,nocase:It,nocomment:true,noext:true,
nonegate:true};s=It?s.replace(/\\/g,"/"):s;this.minimatch=new Ct(s,c)}match(e){if(this.segments[this.segments.length-1]==="**"){e=h(e)
;if(!e.endsWith(i.sep)&&this.isImplicitPattern===false){e=`${e}${i.sep}`}}else{e=g(e)}if(this.minimatch.match(e)){
return this.trailingSeparator?y.Directory:y.All}return y.None}partialMatch(e){e=g(e);if(u(e)===e){return this.rootRegExp.test(e)}
return this.minimatch.matchOne(e.split(It?/\\+/:/\/+/),this.minimatch.set[0],true)}static globEscape(e){
return(It?e:e.replace(/\\/g,"\\\\")).replace(/(\[)(?=[^/]+\])/g,"[[]").replace(/\?/g,"[?]").replace(/\*/g,"[*]")}static fixupPattern(e,t){
l(e,"pattern cannot be empty");const n=new St(e).segments.map(e=>wt.getLiteral(e))
;l(n.every((e,t)=>(e!=="."||t===0)&&e!==".."),`Invalid pattern '${e}'. Relative pathing '.' and '..' is not allowed.`)
;l(!f(e)||n[0],`Invalid pattern '${e}'. Root segment must not contain globs.`);e=h(e);if(e==="."||e.startsWith(`.${i.sep}`)){
e=wt.globEscape(process.cwd())+e.substr(1)}else if(e==="~"||e.startsWith(`~${i.sep}`)){t=t||x.homedir();l(t,"Unable to determine HOME directory")
;l(p(t),`Expected HOME directory to be a rooted path. Actual '${t}'`);e=wt.globEscape(t)+e.substr(1)
}else if(It&&(e.match(/^[A-Z]:$/i)||e.match(/^[A-Z]:[^\\]/i))){let t=m("C:\\dummy-root",e.substr(0,2));if(e.length>2&&!t.endsWith("\\")){t+="\\"}
e=wt.globEscape(t)+e.substr(2)}else if(It&&(e==="\\"||e.match(/^\\[^\\]/))){let t=m("C:\\dummy-root","\\");if(!t.endsWith("\\")){t+="\\"}
e=wt.globEscape(t)+e.substr(1)}else{e=m(wt.globEscape(process.cwd()),e)}return h(e)}static getLiteral(e){let t="";for(let n=0;n<e.length;n++){const r=e[n]
;if(r==="\\"&&!It&&n+1<e.length){t+=e[++n];continue}else if(r==="*"||r==="?"){return""}else if(r==="["&&n+1<e.length){let r="";let s=-1
;for(let t=n+1;t<e.length;t++){const n=e[t];if(n==="\\"&&!It&&t+1<e.length){r+=e[++t];continue}else if(n==="]"){s=t;break}else{r+=n}}if(s>=0){if(r.length>1){
return""}if(r){t+=r;n=s;continue}}}t+=r}return t}static regExpEscape(e){return e.replace(/[[\\^$.|?*+()]/g,"\\$&")}}class Et{constructor(e,t){this.path=e
;this.level=t}}var Bt=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};var vt=undefined&&undefined.__asyncValues||function(e){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var t=e[Symbol.asyncIterator],n
;return t?t.call(e):(e=typeof __values==="function"?__values(e):e[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.asyncIterator]=function(){
return this},n);function r(t){n[t]=e[t]&&function(n){return new Promise(function(r,i){n=e[t](n),s(r,i,n.done,n.value)})}}function s(e,t,n,r){
Promise.resolve(r).then(function(t){e({value:t,done:n})},t)}};var Pt=undefined&&undefined.__await||function(e){return this instanceof Pt?(this.v=e,
this):new Pt(e)};var Rt=undefined&&undefined.__asyncGenerator||function(e,t,n){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var r=n.apply(e,t||[]),s,i=[]
;return s=Object.create((typeof AsyncIterator==="function"?AsyncIterator:Object).prototype),a("next"),a("throw"),a("return",o),
s[Symbol.asyncIterator]=function(){return this},s;function o(e){return function(t){return Promise.resolve(t).then(e,u)}}function a(e,t){if(r[e]){
s[e]=function(t){return new Promise(function(n,r){i.push([e,t,n,r])>1||c(e,t)})};if(t)s[e]=t(s[e])}}function c(e,t){try{l(r[e](t))}catch(e){m(i[0][3],e)}}
function l(e){e.value instanceof Pt?Promise.resolve(e.value.v).then(d,u):m(i[0][2],e)}function d(e){c("next",e)}function u(e){c("throw",e)}function m(e,t){
if(e(t),i.shift(),i.length)c(i[0][0],i[0][1])}};const Tt=process.platform==="win32";class Ot{constructor(e){this.patterns=[];this.searchPaths=[]
;this.options=c(e)}getSearchPaths(){return this.searchPaths.slice()}glob(){return Bt(this,void 0,void 0,function*(){var e,t,n,r;const s=[];try{
for(var i=true,o=vt(this.globGenerator()),a;a=yield o.next(),e=a.done,!e;i=true){r=a.value;i=false;const e=r;s.push(e)}}catch(e){t={error:e}}finally{try{
if(!i&&!e&&(n=o.return))yield n.call(o)}finally{if(t)throw t.error}}return s})}globGenerator(){return Rt(this,arguments,function*e(){const t=c(this.options)
;const n=[];for(const e of this.patterns){n.push(e);if(t.implicitDescendants&&(e.trailingSeparator||e.segments[e.segments.length-1]!=="**")){
n.push(new wt(e.negate,true,e.segments.concat("**")))}}const r=[];for(const e of b(n)){s.Yz(`Search path '${e}'`);try{yield Pt(a.promises.lstat(e))}catch(e){
if(e.code==="ENOENT"){continue}throw e}r.unshift(new Et(e,1))}const o=[];while(r.length){const e=r.pop();const s=N(n,e.path);const c=!!s||C(n,e.path)
;if(!s&&!c){continue}const l=yield Pt(Ot.stat(e,t,o));if(!l){continue}if(t.excludeHiddenFiles&&i.basename(e.path).match(/^\./)){continue}if(l.isDirectory()){
if(s&y.Directory&&t.matchDirectories){yield yield Pt(e.path)}else if(!c){continue}const n=e.level+1
;const o=(yield Pt(a.promises.readdir(e.path))).map(t=>new Et(i.join(e.path,t),n));r.push(...o.reverse())}else if(s&y.File){yield yield Pt(e.path)}}})}
static create(e,t){return Bt(this,void 0,void 0,function*(){const n=new Ot(t);if(Tt){e=e.replace(/\r\n/g,"\n");e=e.replace(/\r/g,"\n")}
const r=e.split("\n").map(e=>e.trim());for(const e of r){if(!e||e.startsWith("#")){continue}else{n.patterns.push(new wt(e))}}
n.searchPaths.push(...b(n.patterns));return n})}static stat(e,t,n){return Bt(this,void 0,void 0,function*(){let r;if(t.followSymbolicLinks){try{
r=yield a.promises.stat(e.path)}catch(n){if(n.code==="ENOENT"){if(t.omitBrokenSymbolicLinks){s.Yz(`Broken symlink '${e.path}'`);return undefined}
throw new Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`)}throw n}}else{r=yield a.promises.lstat(e.path)}
if(r.isDirectory()&&t.followSymbolicLinks){const t=yield a.promises.realpath(e.path);while(n.length>=e.level){n.pop()}if(n.some(e=>e===t)){
s.Yz(`Symlink cycle detected for path '${e.path}' and realpath '${t}'`);return undefined}n.push(t)}return r})}}var Dt=n(76982);var Mt=n(2203);var kt=n(39023)
;var zt=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};var Lt=undefined&&undefined.__asyncValues||function(e){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var t=e[Symbol.asyncIterator],n
;return t?t.call(e):(e=typeof __values==="function"?__values(e):e[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.asyncIterator]=function(){
return this},n);function r(t){n[t]=e[t]&&function(n){return new Promise(function(r,i){n=e[t](n),s(r,i,n.done,n.value)})}}function s(e,t,n,r){
Promise.resolve(r).then(function(t){e({value:t,done:n})},t)}};function qt(e,t){return zt(this,arguments,void 0,function*(e,t,n=false){var r,s,i,o;var a
;const c=n?core.info:core.debug;let l=false;const d=t?t:(a=process.env["GITHUB_WORKSPACE"])!==null&&a!==void 0?a:process.cwd()
;const u=crypto.createHash("sha256");let m=0;try{for(var p=true,f=Lt(e.globGenerator()),h;h=yield f.next(),r=h.done,!r;p=true){o=h.value;p=false;const e=o;c(e)
;if(!e.startsWith(`${d}${path.sep}`)){c(`Ignore '${e}' since it is not under GITHUB_WORKSPACE.`);continue}if(fs.statSync(e).isDirectory()){
c(`Skip directory '${e}'.`);continue}const t=crypto.createHash("sha256");const n=util.promisify(stream.pipeline);yield n(fs.createReadStream(e),t)
;u.write(t.digest());m++;if(!l){l=true}}}catch(e){s={error:e}}finally{try{if(!p&&!r&&(i=f.return))yield i.call(f)}finally{if(s)throw s.error}}u.end();if(l){
c(`Found ${m} files to hash.`);return u.digest("hex")}else{c(`No matches found for glob`);return""}})}var Qt=undefined&&undefined.__awaiter||function(e,t,n,r){
function s(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}
function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};function Ut(e,t){
return Qt(this,void 0,void 0,function*(){return yield Ot.create(e,t)})}function Ht(e){return Qt(this,arguments,void 0,function*(e,t="",n,r=false){let s=true
;if(n&&typeof n.followSymbolicLinks==="boolean"){s=n.followSymbolicLinks}const i=yield Ut(e,{followSymbolicLinks:s});return _hashFiles(i,t,r)})}var Ft=n(88701)
;var _t=n(62088);var jt;(function(e){e["Gzip"]="cache.tgz";e["Zstd"]="cache.tzst"})(jt||(jt={}));var Gt;(function(e){e["Gzip"]="gzip"
;e["ZstdWithoutLong"]="zstd-without-long";e["Zstd"]="zstd"})(Gt||(Gt={}));var Yt;(function(e){e["GNU"]="gnu";e["BSD"]="bsd"})(Yt||(Yt={}));const Kt=2
;const Vt=5e3;const $t=5e3;const Wt=`${process.env["PROGRAMFILES"]}\\Git\\usr\\bin\\tar.exe`
;const Jt=`${process.env["SYSTEMDRIVE"]}\\Windows\\System32\\tar.exe`;const Xt="cache.tar";const Zt="manifest.txt";const en=10*Math.pow(1024,3)
;const tn="cache read denied:";var nn=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};var rn=undefined&&undefined.__asyncValues||function(e){
if(!Symbol.asyncIterator)throw new TypeError("Symbol.asyncIterator is not defined.");var t=e[Symbol.asyncIterator],n
;return t?t.call(e):(e=typeof __values==="function"?__values(e):e[Symbol.iterator](),n={},r("next"),r("throw"),r("return"),n[Symbol.asyncIterator]=function(){
return this},n);function r(t){n[t]=e[t]&&function(n){return new Promise(function(r,i){n=e[t](n),s(r,i,n.done,n.value)})}}function s(e,t,n,r){
Promise.resolve(r).then(function(t){e({value:t,done:n})},t)}};const sn="1.0";function on(){return nn(this,void 0,void 0,function*(){
const e=process.platform==="win32";let t=process.env["RUNNER_TEMP"]||"";if(!t){let n;if(e){n=process.env["USERPROFILE"]||"C:\\"}else{
if(process.platform==="darwin"){n="/Users"}else{n="/home"}}t=i.join(n,"actions","temp")}const n=i.join(t,Dt.randomUUID());yield Ft.U$(n);return n})}
function an(e){return a.statSync(e).size}function cn(e){return nn(this,void 0,void 0,function*(){var t,n,r,o;var a;const c=[]
;const l=(a=process.env["GITHUB_WORKSPACE"])!==null&&a!==void 0?a:process.cwd();const d=yield Ut(e.join("\n"),{implicitDescendants:false});try{
for(var u=true,m=rn(d.globGenerator()),p;p=yield m.next(),t=p.done,!t;u=true){o=p.value;u=false;const e=o
;const t=i.relative(l,e).replace(new RegExp(`\\${i.sep}`,"g"),"/");s.Yz(`Matched: ${t}`);if(t===""){c.push(".")}else{c.push(`${t}`)}}}catch(e){n={error:e}
}finally{try{if(!u&&!t&&(r=m.return))yield r.call(m)}finally{if(n)throw n.error}}return c})}function ln(e){return nn(this,void 0,void 0,function*(){
return kt.promisify(a.unlink)(e)})}function dn(e){return nn(this,arguments,void 0,function*(e,t=[]){let n="";t.push("--version")
;s.Yz(`Checking ${e} ${t.join(" ")}`);try{yield o.m(`${e}`,t,{ignoreReturnCode:true,silent:true,listeners:{stdout:e=>n+=e.toString(),stderr:e=>n+=e.toString()}
})}catch(e){s.Yz(e.message)}n=n.trim();s.Yz(n);return n})}function un(){return nn(this,void 0,void 0,function*(){const e=yield dn("zstd",["--quiet"])
;const t=_t.clean(e);s.Yz(`zstd version: ${t}`);if(e===""){return Gt.Gzip}else{return Gt.ZstdWithoutLong}})}function mn(e){return e===Gt.Gzip?jt.Gzip:jt.Zstd}
function pn(){return nn(this,void 0,void 0,function*(){if(a.existsSync(Wt)){return Wt}const e=yield dn("tar")
;return e.toLowerCase().includes("gnu tar")?Ft.K7("tar"):""})}function fn(e,t){if(t===undefined){throw Error(`Expected ${e} but value was undefiend`)}return t}
function hn(e,t,n=false){const r=e.slice();if(t){r.push(t)}if(process.platform==="win32"&&!n){r.push("windows-only")}r.push(sn)
;return Dt.createHash("sha256").update(r.join("|")).digest("hex")}function gn(){const e=process.env["ACTIONS_RUNTIME_TOKEN"];if(!e){
throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable")}return e}var yn=n(44942);var An=n(92145);var bn=n(87016);class Nn extends Error{
constructor(e){super(e);this.name="AbortError"}}var Cn=n(48161);var xn=n(57975);var Sn=n(1708);function In(e,...t){
Sn.stderr.write(`${xn.format(e,...t)}${Cn.EOL}`)}function wn(e){return Sn.env[e]}function En(e){process.emitWarning(e)}const Bn=false;const vn=false
;const Pn=typeof Sn.versions.deno==="string"&&Sn.versions.deno.length>0;const Rn=typeof Sn.versions.bun==="string"&&Sn.versions.bun.length>0;const Tn=true
;const On=!Rn&&!Pn;const Dn=false;const Mn=wn("DEBUG");let kn;let zn=[];let Ln=[];const qn=[];if(Mn){Un(Mn)}const Qn=Object.assign(e=>jn(e),{enable:Un,
enabled:Hn,disable:_n,log:In});function Un(e){kn=e;zn=[];Ln=[];const t=e.split(",").map(e=>e.trim());for(const e of t){if(e.startsWith("-")){
Ln.push(e.substring(1))}else{zn.push(e)}}for(const e of qn){e.enabled=Hn(e.namespace)}}function Hn(e){if(e.endsWith("*")){return true}for(const t of Ln){
if(Fn(e,t)){return false}}for(const t of zn){if(Fn(e,t)){return true}}return false}function Fn(e,t){if(t.indexOf("*")===-1){return e===t}let n=t
;if(t.indexOf("**")!==-1){const e=[];let r="";for(const n of t){if(n==="*"&&r==="*"){continue}else{r=n;e.push(n)}}n=e.join("")}let r=0;let s=0;const i=n.length
;const o=e.length;let a=-1;let c=-1;while(r<o&&s<i){if(n[s]==="*"){a=s;s++;if(s===i){return true}while(e[r]!==n[s]){r++;if(r===o){return false}}c=r;r++;s++
;continue}else if(n[s]===e[r]){s++;r++}else if(a>=0){s=a+1;r=c+1;if(r===o){return false}while(e[r]!==n[s]){r++;if(r===o){return false}}c=r;r++;s++;continue
}else{return false}}const l=r===e.length;const d=s===n.length;const u=s===n.length-1&&n[s]==="*";return l&&(d||u)}function _n(){const e=kn||"";Un("");return e}
function jn(e){const t=Object.assign(n,{enabled:Hn(e),destroy:Gn,log:Qn.log,namespace:e,extend:Yn});function n(...n){if(!t.enabled){return}if(n.length>0){
n[0]=`${e} ${n[0]}`}t.log(...n)}qn.push(t);return t}function Gn(){const e=qn.indexOf(this);if(e>=0){qn.splice(e,1);return true}return false}function Yn(e){
const t=jn(`${this.namespace}:${e}`);t.log=this.log;return t}const Kn=Qn;const Vn=["verbose","info","warning","error"];const $n={verbose:400,info:300,
warning:200,error:100};function Wn(e,t){t.log=(...t)=>{e.log(...t)}}function Jn(e){return Vn.includes(e)}function Xn(e){const t=new Set
;const n=wn(e.logLevelEnvVarName);let r;const s=Kn(e.namespace);s.log=(...e)=>{Kn.log(...e)};function i(e){if(e&&!Jn(e)){
throw new Error(`Unknown log level '${e}'. Acceptable values: ${Vn.join(",")}`)}r=e;const n=[];for(const e of t){if(o(e)){n.push(e.namespace)}}
Kn.enable(n.join(","))}if(n){if(Jn(n)){i(n)}else{
console.error(`${e.logLevelEnvVarName} set to unknown log level '${n}'; logging is not enabled. Acceptable values: ${Vn.join(", ")}.`)}}function o(e){
return Boolean(r&&$n[e.level]<=$n[r])}function a(e,n){const r=Object.assign(e.extend(n),{level:n});Wn(e,r);if(o(r)){const e=Kn.disable()
;Kn.enable(e+","+r.namespace)}t.add(r);return r}function c(){return r}function l(e){const t=s.extend(e);Wn(s,t);return{error:a(t,"error"),
warning:a(t,"warning"),info:a(t,"info"),verbose:a(t,"verbose")}}return{setLogLevel:i,getLogLevel:c,createClientLogger:l,logger:s}}const Zn=Xn({
logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typeSpecRuntime"});const er=Zn.logger;function tr(e){Zn.setLogLevel(e)}function nr(){
return Zn.getLogLevel()}function rr(e){return Zn.createClientLogger(e)}function sr(e){return e.toLowerCase()}function ir(e){
return String(e).trim().replace(/[\r\n]/g,"")}function*or(e){for(const t of e.values()){yield[t.name,t.value]}}class ar{_headersMap;constructor(e){
this._headersMap=new Map;if(e){for(const t of Object.keys(e)){this.set(t,e[t])}}}set(e,t){this._headersMap.set(sr(e),{name:e,value:ir(t)})}get(e){
return this._headersMap.get(sr(e))?.value}has(e){return this._headersMap.has(sr(e))}delete(e){this._headersMap.delete(sr(e))}toJSON(e={}){const t={}
;if(e.preserveCase){for(const e of this._headersMap.values()){t[e.name]=e.value}}else{for(const[e,n]of this._headersMap){t[e]=n.value}}return t}toString(){
return JSON.stringify(this.toJSON({preserveCase:true}))}[Symbol.iterator](){return or(this._headersMap)}}function cr(e){return new ar(e)}function lr(){
return globalThis.crypto.randomUUID()}class dr{url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes
;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides
;authSchemes;constructor(e){this.url=e.url;this.body=e.body;this.headers=e.headers??cr();this.method=e.method??"GET";this.timeout=e.timeout??0
;this.multipartBody=e.multipartBody;this.formData=e.formData;this.disableKeepAlive=e.disableKeepAlive??false;this.proxySettings=e.proxySettings
;this.streamResponseStatusCodes=e.streamResponseStatusCodes;this.withCredentials=e.withCredentials??false;this.abortSignal=e.abortSignal
;this.onUploadProgress=e.onUploadProgress;this.onDownloadProgress=e.onDownloadProgress;this.requestId=e.requestId||lr()
;this.allowInsecureConnection=e.allowInsecureConnection??false;this.enableBrowserStreams=e.enableBrowserStreams??false;this.requestOverrides=e.requestOverrides
;this.authSchemes=e.authSchemes}}function ur(e){return new dr(e)}const mr=new Set(["Deserialize","Serialize","Retry","Sign"]);class pr{_policies=[]
;_orderedPolicies;constructor(e){this._policies=e?.slice(0)??[];this._orderedPolicies=undefined}addPolicy(e,t={}){if(t.phase&&t.afterPhase){
throw new Error("Policies inside a phase cannot specify afterPhase.")}if(t.phase&&!mr.has(t.phase)){throw new Error(`Invalid phase name: ${t.phase}`)}
if(t.afterPhase&&!mr.has(t.afterPhase)){throw new Error(`Invalid afterPhase name: ${t.afterPhase}`)}this._policies.push({policy:e,options:t})
;this._orderedPolicies=undefined}removePolicy(e){const t=[];this._policies=this._policies.filter(n=>{
if(e.name&&n.policy.name===e.name||e.phase&&n.options.phase===e.phase){t.push(n.policy);return false}else{return true}});this._orderedPolicies=undefined
;return t}sendRequest(e,t){const n=this.getOrderedPolicies();const r=n.reduceRight((e,t)=>n=>t.sendRequest(n,e),t=>e.sendRequest(t));return r(t)}
getOrderedPolicies(){if(!this._orderedPolicies){this._orderedPolicies=this.orderPolicies()}return this._orderedPolicies}clone(){return new pr(this._policies)}
static create(){return new pr}orderPolicies(){const e=[];const t=new Map;function n(e){return{name:e,policies:new Set,hasRun:false,hasAfterPolicies:false}}
const r=n("Serialize");const s=n("None");const i=n("Deserialize");const o=n("Retry");const a=n("Sign");const c=[r,s,i,o,a];function l(e){if(e==="Retry"){
return o}else if(e==="Serialize"){return r}else if(e==="Deserialize"){return i}else if(e==="Sign"){return a}else{return s}}for(const e of this._policies){
const n=e.policy;const r=e.options;const s=n.name;if(t.has(s)){throw new Error("Duplicate policy names not allowed in pipeline")}const i={policy:n,
dependsOn:new Set,dependants:new Set};if(r.afterPhase){i.afterPhase=l(r.afterPhase);i.afterPhase.hasAfterPolicies=true}t.set(s,i);const o=l(r.phase)
;o.policies.add(i)}for(const e of this._policies){const{policy:n,options:r}=e;const s=n.name;const i=t.get(s);if(!i){
throw new Error(`Missing node for policy ${s}`)}if(r.afterPolicies){for(const e of r.afterPolicies){const n=t.get(e);if(n){i.dependsOn.add(n)
;n.dependants.add(i)}}}if(r.beforePolicies){for(const e of r.beforePolicies){const n=t.get(e);if(n){n.dependsOn.add(i);i.dependants.add(n)}}}}function d(n){
n.hasRun=true;for(const r of n.policies){if(r.afterPhase&&(!r.afterPhase.hasRun||r.afterPhase.policies.size)){continue}if(r.dependsOn.size===0){e.push(r.policy)
;for(const e of r.dependants){e.dependsOn.delete(r)}t.delete(r.policy.name);n.policies.delete(r)}}}function u(){for(const e of c){d(e)
;if(e.policies.size>0&&e!==s){if(!s.hasRun){d(s)}return}if(e.hasAfterPolicies){d(s)}}}let m=0;while(t.size>0){m++;const t=e.length;u();if(e.length<=t&&m>1){
throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}}return e}}function fr(){return pr.create()}function hr(e){
return typeof e==="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof RegExp)&&!(e instanceof Date)}function gr(e){if(hr(e)){const t=typeof e.name==="string"
;const n=typeof e.message==="string";return t&&n}return false}const yr=xn.inspect.custom;const Ar="REDACTED"
;const br=["x-ms-client-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-request-id","traceparent","azure-deprecating","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Control","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"]
;const Nr=["api-version"];class Cr{allowedHeaderNames;allowedQueryParameters
;constructor({additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=br.concat(e);t=Nr.concat(t)
;this.allowedHeaderNames=new Set(e.map(e=>e.toLowerCase()));this.allowedQueryParameters=new Set(t.map(e=>e.toLowerCase()))}sanitize(e){const t=new Set
;return JSON.stringify(e,(e,n)=>{if(n instanceof Error){return{...n,name:n.name,message:n.message}}if(e==="headers"&&hr(n)){return this.sanitizeHeaders(n)
}else if(e==="url"&&typeof n==="string"){return this.sanitizeUrl(n)}else if(e==="query"&&hr(n)){return this.sanitizeQuery(n)}else if(e==="body"){
return undefined}else if(e==="response"){return undefined}else if(e==="operationSpec"){return undefined}else if(Array.isArray(n)||hr(n)){if(t.has(n)){
return"[Circular]"}t.add(n)}return n},2)}sanitizeUrl(e){if(typeof e!=="string"||e===null||e===""){return e}const t=new URL(e);if(!t.search){return e}
for(const[e]of t.searchParams){if(!this.allowedQueryParameters.has(e.toLowerCase())){t.searchParams.set(e,Ar)}}return t.toString()}sanitizeHeaders(e){const t={}
;for(const n of Object.keys(e)){if(this.allowedHeaderNames.has(n.toLowerCase())){t[n]=e[n]}else{t[n]=Ar}}return t}sanitizeQuery(e){
if(typeof e!=="object"||e===null){return e}const t={};for(const n of Object.keys(e)){if(this.allowedQueryParameters.has(n.toLowerCase())){t[n]=e[n]}else{t[n]=Ar
}}return t}}const xr=new Cr;class Sr extends Error{static REQUEST_SEND_ERROR="REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request
;response;details;constructor(e,t={}){super(e);this.name="RestError";this.code=t.code;this.statusCode=t.statusCode;Object.defineProperty(this,"request",{
value:t.request,enumerable:false});Object.defineProperty(this,"response",{value:t.response,enumerable:false});const n=this.request?.agent?{
maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:undefined;Object.defineProperty(this,yr,{
value:()=>`RestError: ${this.message} \n ${xr.sanitize({...this,request:{...this.request,agent:n},response:this.response})}`,enumerable:false})
;Object.setPrototypeOf(this,Sr.prototype)}}function Ir(e){if(e instanceof Sr){return true}return gr(e)&&e.name==="RestError"}var wr=n(37067);var Er=n(44708)
;var Br=n(38522);var vr=n(57075);const Pr=rr("ts-http-runtime");function Rr(e){return Array.isArray(e[0])?e:Array.from({length:Math.ceil(e.length/2)
},(t,n)=>[e[n*2],e[n*2+1]])}function Tr(e){return Symbol.iterator in e&&typeof e[Symbol.iterator]==="function"}function Or(e){if(typeof e==="string"){
const t=e.split(",");const n=t.filter(e=>e.trim().toLowerCase()!=="100-continue");if(n.length===t.length){return e}
return n.map(e=>e.trim()).filter(Boolean).join(", ")||undefined}if(Array.isArray(e)){const t=e.map(Or).filter(e=>e!==undefined);return t.length>0?t:undefined}
return e}function Dr(e,t){const n=(e,n)=>{const r=e.toLowerCase();if(t&&(r==="content-length"||r==="transfer-encoding"||r==="trailer")){return undefined}
return r==="expect"?Or(n):n};const r=e=>e.flatMap(([e,t])=>{const r=typeof e==="string"?n(e,t):t;return r===undefined?[]:[[e,r]]});for(const[t,r]of e.headers){
const s=n(t,r);if(s===undefined){e.headers.delete(t)}else if(typeof s==="string"&&s!==r){e.headers.set(t,s)}}const s=e.requestOverrides
;if(!s||!("headers"in s)){return}const i=s.headers;if(Array.isArray(i)){const t=r(Rr(i));e.requestOverrides={...s,headers:Array.isArray(i[0])?t:t.flat()}
}else if(i&&typeof i==="object"&&Tr(i)){const t=Array.from(i,e=>{if(!Array.isArray(e)||e.length!==2){
throw new TypeError("Header entry must be a name/value pair")}return e});e.requestOverrides={...s,headers:r(t)}}else if(i&&typeof i==="object"){const t={}
;for(const[e,r]of Object.entries(i)){const s=n(e,r);if(s!==undefined){t[e]=s}}e.requestOverrides={...s,headers:t}}}function Mr(e){Dr(e,false)}function kr(e){
Dr(e,true)}const zr=1e3;function Lr(e,t){if(Array.isArray(e)){
return Rr(e).filter(([e])=>typeof e==="string"&&e.toLowerCase()===t).flatMap(([,e])=>Array.isArray(e)?e:[e])}if(e&&typeof e==="object"){
if("get"in e&&typeof e.get==="function"){const n=e.get(t);return n===undefined||n===null?[]:[n]}let n;for(const[r,s]of Object.entries(e)){
if(r.toLowerCase()===t){n=s}}return n===undefined?[]:Array.isArray(n)?n:[n]}return[]}function qr(e,t){
const n=e.requestOverrides&&"headers"in e.requestOverrides?e.requestOverrides.headers:e.headers;return Lr(n,t.toLowerCase())}function Qr(e){
return qr(e,"expect").some(e=>typeof e==="string"&&e.split(",").some(e=>e.trim().toLowerCase()==="100-continue"))}function Ur(e,t,n){if(!Array.isArray(e)){
return{...e,[t]:n}}return Array.isArray(e[0])?[...e,[t,n]]:[...e,t,n]}function Hr(e,t){if(Array.isArray(e)){
return Rr(e).some(([e])=>typeof e==="string"&&e.toLowerCase()===t)}return Object.keys(e??{}).some(e=>e.toLowerCase()===t)}function Fr(e,t){
if(Hr(e.headers,"content-length")||Hr(e.headers,"transfer-encoding")){return}
e.headers=Ur(e.headers,t===null?"Transfer-Encoding":"Content-Length",t===null?"chunked":String(t))}function _r(e){let t;let n=true;let r=false;let s=false;let i
;let o;const a=e.bodyStream;a?.once("error",d);if(a&&"errored"in a&&a.errored instanceof Error){process.nextTick(d,a.errored);return}try{i=e.createRequest(f)
}catch(e){l(e);return}function c(e=false){n=false;if(t!==undefined){clearTimeout(t);t=undefined}i?.removeListener("continue",u);i?.removeListener("socket",p)
;if(!e){a?.removeListener("error",d)}}function l(t){const n=t instanceof Error?t:new Error(String(t));if(!s){s=true;c();e.onError(n)}return n}function d(t){
if(s||!n&&!r){return}s=true;o=t instanceof Error?t:new Error(String(t));c();e.onBodyError(t);i?.destroy(o)}function u(){if(!n){return}r=true;c(true);try{
e.sendBody(i)}catch(e){d(e)}finally{a?.removeListener("error",d)}}function m(){c();e.onAbort(i)}function p(){if(!n){return}try{i.flushHeaders();if(!n){return}
i.write("",e=>{if(e){i.destroy(l(e))}else if(n){t=setTimeout(u,zr)}})}catch(e){i.destroy(l(e))}}function f(t){c();if(!r){i.shouldKeepAlive=false;const e=()=>{
t.removeListener("end",e);t.removeListener("close",e);i.destroy()};t.once("end",e);t.once("close",e);if(t.readableEnded||t.destroyed){e()}}e.onResponse(t)}
i.once("error",l);if(o){i.destroy(o);return}if(e.abortSignal.aborted){m();return}e.abortSignal.addEventListener("abort",m,{once:true});i.once("close",()=>c())
;if(i.destroyed||i.closed){c()}if(!n){return}i.once("continue",u);if(i.socket){p()}else{i.once("socket",p)}}const jr=new WeakMap;const Gr=new WeakMap
;const Yr=new WeakMap;const Kr=new WeakMap;function Vr(e,t){Yr.set(e,t);t.then(()=>Yr.get(e)===t&&Yr.delete(e)).catch(e=>{
Pr.warning("Error tracking request completion",e)})}function $r(e){return Yr.get(e)}function Wr(e,t){Kr.set(e,t)
;t.then(()=>Kr.get(e)===t&&Kr.delete(e)).catch(e=>{logger.warning("Error tracking response body completion",e)})}function Jr(e){return Kr.get(e)}function Xr(e){
return typeof e==="object"&&e!==null&&"resume"in e&&typeof e.resume==="function"}function Zr(e){
return"on"in e&&typeof e.on==="function"&&"once"in e&&typeof e.once==="function"&&"removeListener"in e&&typeof e.removeListener==="function"}function es(e){
return typeof e==="object"&&e!==null&&"cancel"in e&&typeof e.cancel==="function"}function ts(e,t){if(Xr(e)&&Xr(t)){jr.set(e,t)}}function ns(e,t){Gr.set(e,t)
;return()=>{if(Gr.get(e)===t){Gr.delete(e)}}}function rs(e,t=new Set){if(t.has(e)){return}t.add(e);const n=jr.get(e);jr.delete(e);if(e.closed!==true){
if(e.destroy){if(Zr(e)){const t=e=>{Pr.warning("Error disposing Node stream",e)};const n=()=>{e.removeListener("error",t)};e.on("error",t);e.once("close",n)
;try{e.destroy()}catch(r){e.removeListener("error",t);e.removeListener("close",n);throw r}}else{e.destroy()}}else{e.resume()}}if(n){rs(n,t)}}function ss(e){try{
rs(e)}catch(e){Pr.warning("Error disposing Node stream",e)}}async function is(e){try{const t=Gr.get(e);Gr.delete(e);try{const t=e.readableStreamBody;if(Xr(t)){
ss(t);return}const n=e.browserStreamBody;if(es(n)){await n.cancel()}}finally{t?.()}}catch(e){Pr.warning("Error disposing response body",e)}}const as={}
;function cs(e){return typeof e==="object"&&e!==null&&"pipe"in e&&typeof e.pipe==="function"}function ls(e){if(e.readable===false){return Promise.resolve()}
return new Promise(t=>{const n=()=>{t();e.removeListener("close",n);e.removeListener("end",n);e.removeListener("error",n)};e.on("close",n);e.on("end",n)
;e.on("error",n)})}function ds(e){return xn.types.isArrayBuffer(e)||ArrayBuffer.isView(e)}function us(e){if(Buffer.isBuffer(e)){return e}
return ArrayBuffer.isView(e)?Buffer.from(e.buffer,e.byteOffset,e.byteLength):Buffer.from(e)}class ms extends vr.Transform{loadedBytes=0;progressCallback
;_transform(e,t,n){this.push(e);this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.loadedBytes});n()}catch(e){n(e)}}constructor(e){super()
;this.progressCallback=e}}function ps(e,t,n,r,s){let i;let o;let a=false;let c;const l=new Promise(e=>{c=e});const d=()=>{a=true;i.removeListener("finish",d)
;i.removeListener("close",d);c()};const u=e=>{o=e;r({response:e,requestComplete:l,isRequestComplete:()=>a,disposeRequest:()=>{if(!a){i.destroy()}}})};return{
createRequest:(e=u)=>{i=n?wr.request(t,e):Er.request(t,e);i.once("finish",d);i.once("close",d);return i},onResponse:u,rejectRequest:t=>{s(hs(t,e))},
abortRequest:e=>{const t=new Nn("The operation was aborted. Rejecting from abort signal callback while making request.");o?.destroy(t);e.destroy(t);s(t)}}}
function hs(e,t){if(Ir(e)){return e}const n=e.code==="ERR_STREAM_PREMATURE_CLOSE";return new Sr(n?"Request body stream closed before ending":e.message,{
code:n?Sr.REQUEST_SEND_ERROR:e.code??Sr.REQUEST_SEND_ERROR,request:t})}function gs(e,t,n,r){if(t&&cs(t)){Cs(t,e,n,r)}else if(t){
if(typeof t==="string"||Buffer.isBuffer(t)){e.end(t)}else{Pr.error("Unrecognized body type",t);throw new Sr("Unrecognized body type",{request:n})}}else{e.end()}
}function ys(e,t){const n=e.body;const r=typeof n==="function"?n():n;const s=r&&ds(r)?us(r):r;if(!t&&s&&!e.headers.has("Content-Length")){const t=Is(s)
;if(t!==null){e.headers.set("Content-Length",t)}}if(!s||!e.onUploadProgress){return s}const i=new ms(e.onUploadProgress);i.on("error",e=>{
Pr.error("Error in upload progress",e)});if(cs(s)){Cs(s,i,e)}else{i.end(s)}return i}class As{cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){
const t=e.body;const n=new AbortController;let r;const s=e.abortSignal;if(s){if(s.aborted){
throw new Nn("The operation was aborted. Request has already been canceled.")}r=e=>{if(e.type==="abort"){n.abort()}};s.addEventListener("abort",r)}let i
;if(e.timeout>0){i=setTimeout(()=>{const t=new Cr;Pr.info(`request to '${t.sanitizeUrl(e.url)}' timed out. canceling...`);n.abort()},e.timeout)}
const o=e.headers.get("Accept-Encoding");const a=o?.includes("gzip")||o?.includes("deflate");let c;let l;let d=Promise.resolve();try{let r=Qr(e)
;const s=r&&typeof t!=="function"?Is(t??null):null;if(s===0){Mr(e);r=false}if(!r){c=ys(e,false)}const i=r?await this.makeRequestWithExpectContinue(e,n,()=>{
c=ys(e,true);return c},s):await this.makeRequest(e,n,c);d=i.requestComplete;const o=i.response;const u=bs(o);const m=o.statusCode??0;const p={status:m,
headers:u,request:e};if(!i.isRequestComplete()){Vr(p,i.requestComplete);const e=ns(p,i.disposeRequest);i.requestComplete.then(e).catch(e=>{
Pr.warning("Error disposing request",e)})}const f=typeof e.requestOverrides?.method==="string"?e.requestOverrides.method.toUpperCase():e.method;if(f==="HEAD"){
o.resume();return p}l=a?Ns(o,u,n.signal):o;const h=e.onDownloadProgress;if(h){const e=new ms(h);e.on("error",e=>{Pr.error("Error in download progress",e)})
;l=xs(l,e,n.signal)}if(e.streamResponseStatusCodes?.has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.has(p.status)){p.readableStreamBody=l}else{
p.bodyAsText=await Ss(l)}return p}catch(e){if(cs(c)){ss(c)}if(l){ss(l)}throw e}finally{if(i!==undefined){clearTimeout(i)}if(s&&r){let e=Promise.resolve()
;if(cs(c)){e=ls(c)}let t=Promise.resolve();if(cs(l)){t=ls(l)}Promise.all([d,e,t]).then(()=>{if(r){s.removeEventListener("abort",r)}}).catch(e=>{
Pr.warning("Error when cleaning up abortListener on httpRequest",e)})}}}makeRequest(e,t,n){const{options:r,isInsecure:s}=this.getRequestOptions(e)
;return new Promise((i,o)=>{const{createRequest:a,rejectRequest:c,abortRequest:l}=ps(e,r,s,i,o);const d=a();d.once("error",c)
;t.signal.addEventListener("abort",()=>l(d));gs(d,n,e,c)})}makeRequestWithExpectContinue(e,t,n,r){const{options:s,isInsecure:i}=this.getRequestOptions(e)
;Fr(s,r);return new Promise((r,o)=>{const{createRequest:a,onResponse:c,rejectRequest:l,abortRequest:d}=ps(e,s,i,r,o);_r({abortSignal:t.signal,
bodyStream:cs(e.body)?e.body:undefined,createRequest:a,onAbort:d,onError:l,onBodyError:o,onResponse:c,sendBody:t=>{const r=n();gs(t,r,e,l)}})})}
getRequestOptions(e){const t=new URL(e.url);const n=t.protocol!=="https:";if(n&&!e.allowInsecureConnection){
throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`)}const r=e.agent??this.getOrCreateAgent(e,n);return{isInsecure:n,options:{
agent:r,hostname:t.hostname,path:`${t.pathname}${t.search}`,port:t.port,method:e.method,headers:e.headers.toJSON({preserveCase:true}),...e.requestOverrides}}}
getOrCreateAgent(e,t){const n=e.disableKeepAlive;if(t){if(n){return wr.globalAgent}if(!this.cachedHttpAgent){this.cachedHttpAgent=new wr.Agent({keepAlive:true})
}return this.cachedHttpAgent}else{if(n&&!e.tlsSettings){return Er.globalAgent}const t=e.tlsSettings??as;let r=this.cachedHttpsAgents.get(t)
;if(r&&r.options.keepAlive===!n){return r}Pr.info("No cached TLS Agent exist, creating a new Agent");r=new Er.Agent({keepAlive:!n,...t})
;this.cachedHttpsAgents.set(t,r);return r}}}function bs(e){const t=cr();for(const n of Object.keys(e.headers)){const r=e.headers[n];if(Array.isArray(r)){
if(r.length>0){t.set(n,r[0])}}else if(r){t.set(n,r)}}return t}function Ns(e,t,n){const r=t.get("Content-Encoding");if(r==="gzip"){
return xs(e,Br.createGunzip(),n)}else if(r==="deflate"){return xs(e,Br.createInflate(),n)}return e}function Cs(e,t,n,r){let s=false;const i=(0,vr.finished)(e,{
writable:false},o);function o(e){i();t.removeListener("close",a);if(e&&!s){const s=hs(e,n);t.destroy(s);r?.(s)}}function a(){s=true;e.unpipe(t);ss(e)}
t.once("close",a);e.pipe(t)}function xs(e,t,n){ts(t,e);let r=()=>{};let s=()=>{};r=(0,vr.finished)(e,{writable:false},e=>{r();if(e){
t.destroy(n.aborted?new Nn:e)}});s=(0,vr.finished)(t,{writable:false},()=>{s();e.unpipe(t);if(e.readable){ss(e)}});return e.pipe(t)}function Ss(e){
return new Promise((t,n)=>{const r=[];const s=(0,vr.finished)(e,{writable:false},o);function i(e){if(Buffer.isBuffer(e)){r.push(e)}else{r.push(Buffer.from(e))}}
function o(o){s();e.removeListener("data",i);if(o?.name==="AbortError"){n(o)}else if(o){n(new Sr(`Error reading response as text: ${o.message}`,{
code:Sr.PARSE_ERROR}))}else{t(Buffer.concat(r).toString("utf8"))}}e.on("data",i)})}function Is(e){if(!e){return 0}else if(Buffer.isBuffer(e)){return e.length
}else if(cs(e)){return null}else if(ds(e)){return e.byteLength}else if(typeof e==="string"){return Buffer.byteLength(e)}else{return null}}function ws(){
return new As}function Es(){return ws()}const Bs="logPolicy";function vs(e={}){const t=e.logger??Pr.info;const n=new Cr({
additionalAllowedHeaderNames:e.additionalAllowedHeaderNames,additionalAllowedQueryParameters:e.additionalAllowedQueryParameters});return{name:Bs,
async sendRequest(e,r){if(!t.enabled){return r(e)}t(`Request: ${n.sanitize(e)}`);const s=await r(e);t(`Response status code: ${s.status}`)
;t(`Headers: ${n.sanitize({headers:s.headers})}`);return s}}}function Ps(){return"User-Agent"}async function Rs(e){if(process&&process.versions){
const t=`${os.type()} ${os.release()}; ${os.arch()}`;if(process.versions.bun){e.set("Bun",`${process.versions.bun} (${t})`)}else if(process.versions.deno){
e.set("Deno",`${process.versions.deno} (${t})`)}else if(process.versions.node){e.set("Node",`${process.versions.node} (${t})`)}}}function Ts(e){const t=[]
;for(const[n,r]of e){const e=r?`${n}/${r}`:n;t.push(e)}return t.join(" ")}function Os(){return Ps()}async function Ds(e){const t=new Map
;t.set("ts-http-runtime",SDK_VERSION);await setPlatformSpecificData(t);const n=Ts(t);const r=e?`${e} ${n}`:n;return r}const Ms=Os();const ks="userAgentPolicy"
;function zs(e={}){const t=getUserAgentValue(e.userAgentPrefix);return{name:ks,async sendRequest(e,n){if(!e.headers.has(Ms)){e.headers.set(Ms,await t)}
return n(e)}}}function Ls(e,t){e=Math.ceil(e);t=Math.floor(t);const n=Math.floor(Math.random()*(t-e+1));return n+e}function qs(e,t){
const n=t.retryDelayInMs*Math.pow(2,e);const r=Math.min(t.maxRetryDelayInMs,n);const s=r/2+Ls(0,r/2);return{retryAfterInMs:s}}
const Qs="The operation was aborted.";function Us(e,t,n){return new Promise((r,s)=>{let i=undefined;let o=undefined
;const a=()=>s(new Nn(n?.abortErrorMsg?n?.abortErrorMsg:Qs));const c=()=>{if(n?.abortSignal&&o){n.abortSignal.removeEventListener("abort",o)}};o=()=>{if(i){
clearTimeout(i)}c();return a()};if(n?.abortSignal&&n.abortSignal.aborted){return a()}i=setTimeout(()=>{c();r(t)},e);if(n?.abortSignal){
n.abortSignal.addEventListener("abort",o)}})}function Hs(e,t){const n=e.headers.get(t);if(!n)return;const r=Number(n);if(Number.isNaN(r))return;return r}
const Fs="Retry-After";const _s=["retry-after-ms","x-ms-retry-after-ms",Fs];function js(e){if(!(e&&[429,503].includes(e.status)))return undefined;try{
for(const t of _s){const n=Hs(e,t);if(n===0||n){const e=t===Fs?1e3:1;return n*e}}const t=e.headers.get(Fs);if(!t)return;const n=Date.parse(t)
;const r=n-Date.now();return Number.isFinite(r)?Math.max(0,r):undefined}catch{return undefined}}function Gs(e){return Number.isFinite(js(e))}function Ys(){
return{name:"throttlingRetryStrategy",retry({response:e}){const t=js(e);if(!Number.isFinite(t)){return{skipStrategy:true}}return{retryAfterInMs:t}}}}
const Ks=1e3;const Vs=1e3*64;function $s(e={}){const t=e.retryDelayInMs??Ks;const n=e.maxRetryDelayInMs??Vs;return{name:"exponentialRetryStrategy",
retry({retryCount:r,response:s,responseError:i}){const o=Js(i);const a=o&&e.ignoreSystemErrors;const c=Ws(s);const l=c&&e.ignoreHttpStatusCodes
;const d=s&&(Gs(s)||!c);if(d||l||a){return{skipStrategy:true}}if(i&&!o&&!c){return{errorToThrow:i}}return qs(r,{retryDelayInMs:t,maxRetryDelayInMs:n})}}}
function Ws(e){return Boolean(e&&e.status!==undefined&&(e.status>=500||e.status===408)&&e.status!==501&&e.status!==505)}function Js(e){if(!e){return false}
return e.code==="ETIMEDOUT"||e.code==="ESOCKETTIMEDOUT"||e.code==="ECONNREFUSED"||e.code==="ECONNRESET"||e.code==="ENOENT"||e.code==="ENOTFOUND"}
const Xs="0.3.10";const Zs=3;const ei=rr("ts-http-runtime retryPolicy");const ti="retryPolicy";function ni(e,t={maxRetries:Zs}){const n=t.logger||ei;return{
name:ti,async sendRequest(r,s){let i;let o;let a=-1;e:while(true){a+=1;o=undefined;try{n.info(`Retry ${a}: Attempting to send request`,r.requestId);i=await s(r)
;n.info(`Retry ${a}: Received a response from request`,r.requestId)}catch(e){n.error(`Retry ${a}: Received an error from request`,r.requestId);if(!Ir(e)){
throw e}o=e;i=e.response}if(r.abortSignal?.aborted){n.error(`Retry ${a}: Request aborted.`);const e=new Nn;throw e}if(a>=(t.maxRetries??Zs)){
n.info(`Retry ${a}: Maximum retries reached. Returning the last received response, or throwing the last received error.`);if(o){throw o}else if(i){return i
}else{throw new Error("Maximum retries reached with no response or error to throw")}}n.info(`Retry ${a}: Processing ${e.length} retry strategies.`)
;t:for(const t of e){const e=t.logger||n;e.info(`Retry ${a}: Processing retry strategy ${t.name}.`);const s=t.retry({retryCount:a,response:i,responseError:o})
;if(s.skipStrategy){e.info(`Retry ${a}: Skipped.`);continue t}const{errorToThrow:c,retryAfterInMs:l,redirectTo:d}=s;if(c){
e.error(`Retry ${a}: Retry strategy ${t.name} throws error:`,c);throw c}if(l||l===0){e.info(`Retry ${a}: Retry strategy ${t.name} retries after ${l}`);if(i){
await is(i)}await Us(l,undefined,{abortSignal:r.abortSignal});continue e}if(d){e.info(`Retry ${a}: Retry strategy ${t.name} redirects to ${d}`);if(i){
await is(i)}r.url=d;continue e}}if(o){n.info(`None of the retry strategies could work with the received error. Throwing it.`);throw o}if(i){
n.info(`None of the retry strategies could work with the received response. Returning it.`);return i}}}}}const ri="defaultRetryPolicy";function si(e={}){return{
name:ri,sendRequest:ni([Ys(),$s(e)],{maxRetries:e.maxRetries??Zs}).sendRequest}}function ii(e,t){return Buffer.from(e).toString(t)}function oi(e,t){
return Buffer.from(e,t)}function ai(e){if(typeof FormData!=="undefined"&&e instanceof FormData){const t={};for(const[n,r]of e.entries()){const e=t[n]
;if(Array.isArray(e)){e.push(r)}else{t[n]=e!==undefined?[e,r]:[r]}}return t}return undefined}const ci="formDataPolicy";function li(){return{name:ci,
async sendRequest(e,t){const n=ai(e.body);if(n){e.formData=n;e.body=undefined}if(e.formData){const t=e.headers.get("Content-Type")
;if(t&&t.indexOf("application/x-www-form-urlencoded")!==-1){e.body=di(e.formData)}else{await ui(e.formData,e)}e.formData=undefined}return t(e)}}}function di(e){
const t=new URLSearchParams;for(const[n,r]of Object.entries(e)){if(Array.isArray(r)){for(const e of r){t.append(n,e.toString())}}else{t.append(n,r.toString())}}
return t.toString()}async function ui(e,t){const n=t.headers.get("Content-Type");if(n&&!n.startsWith("multipart/form-data")){return}
t.headers.set("Content-Type",n??"multipart/form-data");const r=[];for(const[t,n]of Object.entries(e)){for(const e of Array.isArray(n)?n:[n]){
if(typeof e==="string"){r.push({headers:cr({"Content-Disposition":`form-data; name="${t}"`}),body:oi(e,"utf-8")})
}else if(e===undefined||e===null||typeof e!=="object"){throw new Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`)}else{
const n=e.name||"blob";const s=cr();s.set("Content-Disposition",`form-data; name="${t}"; filename="${n}"`)
;s.set("Content-Type",e.type||"application/octet-stream");r.push({headers:s,body:e})}}}t.multipartBody={parts:r}}var mi=n(69278);var pi=n(64756);var fi=n(2830)
;var hi=n(58611);var gi=n(65692);async function yi(e){let t=0;const n=[];for await(const r of e){t+=r.length;n.push(r)}return Buffer.concat(n,t)}
async function Ai(e){const t=await yi(e);const n=t.toString("utf8");try{return JSON.parse(n)}catch(e){const t=e;t.message+=` (input: ${n})`;throw t}}
function bi(e,t={}){const n=typeof e==="string"?e:e.href;const r=(n.startsWith("https:")?https:http).request(e,t);const s=new Promise((e,t)=>{
r.once("response",e).once("error",t).end()});r.then=s.then.bind(s);return r}const Ni=Symbol("AgentBaseInternalState");class Ci extends hi.Agent{constructor(e){
super(e);this[Ni]={}}isSecureEndpoint(e){if(e){if(typeof e.secureEndpoint==="boolean"){return e.secureEndpoint}if(typeof e.protocol==="string"){
return e.protocol==="https:"}}const{stack:t}=new Error;if(typeof t!=="string")return false
;return t.split("\n").some(e=>e.indexOf("(https.js:")!==-1||e.indexOf("node:https:")!==-1)}incrementSockets(e){
if(this.maxSockets===Infinity&&this.maxTotalSockets===Infinity){return null}if(!this.sockets[e]){this.sockets[e]=[]}const t=new mi.Socket({writable:false})
;this.sockets[e].push(t);this.totalSocketCount++;return t}decrementSockets(e,t){if(!this.sockets[e]||t===null){return}const n=this.sockets[e]
;const r=n.indexOf(t);if(r!==-1){n.splice(r,1);this.totalSocketCount--;if(n.length===0){delete this.sockets[e]}}}getName(e){const t=this.isSecureEndpoint(e)
;if(t){return gi.Agent.prototype.getName.call(this,e)}return super.getName(e)}createSocket(e,t,n){const r={...t,secureEndpoint:this.isSecureEndpoint(t)}
;const s=this.getName(r);const i=this.incrementSockets(s);Promise.resolve().then(()=>this.connect(e,r)).then(o=>{this.decrementSockets(s,i)
;if(typeof o.addRequest==="function"){try{return o.addRequest(e,r)}catch(e){return n(e)}}this[Ni].currentSocket=o;super.createSocket(e,t,n)},e=>{
this.decrementSockets(s,i);n(e)})}createConnection(){const e=this[Ni].currentSocket;this[Ni].currentSocket=undefined;if(!e){
throw new Error("No socket was returned in the `connect()` function")}return e}get defaultPort(){return this[Ni].defaultPort??(this.protocol==="https:"?443:80)}
set defaultPort(e){if(this[Ni]){this[Ni].defaultPort=e}}get protocol(){return this[Ni].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(e){
if(this[Ni]){this[Ni].protocol=e}}}const xi=fi("https-proxy-agent:parse-proxy-response");function Si(e){return new Promise((t,n)=>{let r=0;const s=[]
;function i(){const t=e.read();if(t)l(t);else e.once("readable",i)}function o(){e.removeListener("end",a);e.removeListener("error",c)
;e.removeListener("readable",i)}function a(){o();xi("onend");n(new Error("Proxy connection ended before receiving CONNECT response"))}function c(e){o()
;xi("onerror %o",e);n(e)}function l(a){s.push(a);r+=a.length;const c=Buffer.concat(s,r);const l=c.indexOf("\r\n\r\n");if(l===-1){
xi("have not received end of HTTP headers yet...");i();return}const d=c.slice(0,l).toString("ascii").split("\r\n");const u=d.shift();if(!u){e.destroy()
;return n(new Error("No header received from proxy CONNECT response"))}const m=u.split(" ");const p=+m[1];const f=m.slice(2).join(" ");const h={}
;for(const t of d){if(!t)continue;const r=t.indexOf(":");if(r===-1){e.destroy();return n(new Error(`Invalid header from proxy CONNECT response: "${t}"`))}
const s=t.slice(0,r).toLowerCase();const i=t.slice(r+1).trimStart();const o=h[s];if(typeof o==="string"){h[s]=[o,i]}else if(Array.isArray(o)){o.push(i)}else{
h[s]=i}}xi("got proxy server response: %o %o",u,h);o();t({connect:{statusCode:p,statusText:f,headers:h},buffered:c})}e.on("error",c);e.on("end",a);i()})}
function Ii(){return async({response:e,scheme:t})=>{if(t.toLowerCase()!=="negotiate"){throw new Error(`Expected Negotiate scheme but got "${t}"`)}let r;try{
r=await n.e(8050).then(n.t.bind(n,98050,19))}catch{
throw new Error('The "kerberos" package is required for Negotiate proxy authentication. '+"Install it with: npm install kerberos")}
const s=e.headers["proxy-authenticate"]||"";const i=Array.isArray(s)?s[0]:s
;const o=typeof i==="string"&&i.includes(" ")?i.split(" ").slice(1).join(" "):undefined;const a=await r.initializeClient("HTTP@proxy",{
mechOID:r.GSS_MECH_OID_SPNEGO});const c=await a.step(o||"");if(!c){throw new Error("Kerberos client.step() returned no token")}return{headers:{
"Proxy-Authorization":`Negotiate ${c}`}}}}const wi=fi("https-proxy-agent");const Ei=e=>{if(e.servername===undefined&&e.host&&!mi.isIP(e.host)){return{...e,
servername:e.host}}return e};class Bi extends Ci{constructor(e,t){super(t);this.options={path:undefined};this.proxy=typeof e==="string"?new bn.URL(e):e
;this.proxyHeaders=t?.headers??{};wi("Creating new HttpsProxyAgent instance: %o",this.proxy.href);if(t?.negotiate){this.onProxyAuth=Ii()
}else if(t?.onProxyAuth){this.onProxyAuth=t.onProxyAuth}const n=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,"")
;const r=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],
...t?Pi(t,"headers","onProxyAuth","negotiate"):null,host:n,port:r}}async connect(e,t){const{proxy:n}=this;if(!t.host){throw new TypeError('No "host" provided')}
let r;if(n.protocol==="https:"){wi("Creating `tls.Socket`: %o",this.connectOpts);r=pi.connect(Ei(this.connectOpts))}else{
wi("Creating `net.Socket`: %o",this.connectOpts);r=mi.connect(this.connectOpts)}const s=typeof this.proxyHeaders==="function"?this.proxyHeaders():{
...this.proxyHeaders};const i=mi.isIPv6(t.host)?`[${t.host}]`:t.host;let o=`CONNECT ${i}:${t.port} HTTP/1.1\r\n`;if(n.username||n.password){
const e=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;s["Proxy-Authorization"]=`Basic ${Buffer.from(e).toString("base64")}`}
s.Host=`${i}:${t.port}`;if(!s["Proxy-Connection"]){s["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close"}for(const e of Object.keys(s)){
o+=`${e}: ${s[e]}\r\n`}const a=Si(r);r.write(`${o}\r\n`);const{connect:c,buffered:d}=await a;e.emit("proxyConnect",c);this.emit("proxyConnect",c,e)
;e.emit("proxy",{proxy:this.proxy.href,socket:r});if(c.statusCode===200){e.once("socket",vi);if(t.secureEndpoint){wi("Upgrading socket connection to TLS")
;return pi.connect({...Pi(Ei(t),"host","path","port"),socket:r})}return r}if(c.statusCode===407&&this.onProxyAuth){
wi("Got 407 response, invoking onProxyAuth callback");r.destroy();const n=c.headers["proxy-authenticate"]||""
;const s=Array.isArray(n)?n[0].split(/\s/)[0]:n.split(/\s/)[0];const i=await this.onProxyAuth({response:c,scheme:s});return this._connectWithAuth(e,t,i.headers)
}r.destroy();const u=new mi.Socket({writable:false});u.readable=true;e.once("socket",e=>{wi("Replaying proxy buffer for failed request")
;l(e.listenerCount("data")>0);e.push(d);e.push(null)});return u}async _connectWithAuth(e,t,n){const{proxy:r}=this;let s;if(r.protocol==="https:"){
s=pi.connect(Ei(this.connectOpts))}else{s=mi.connect(this.connectOpts)}const i=typeof this.proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders}
;const o=mi.isIPv6(t.host)?`[${t.host}]`:t.host;let a=`CONNECT ${o}:${t.port} HTTP/1.1\r\n`;if(r.username||r.password){
const e=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`;i["Proxy-Authorization"]=`Basic ${Buffer.from(e).toString("base64")}`}
Object.assign(i,n);i.Host=`${o}:${t.port}`;if(!i["Proxy-Connection"]){i["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close"}for(const e of Object.keys(i)){
a+=`${e}: ${i[e]}\r\n`}const c=Si(s);s.write(`${a}\r\n`);const{connect:l}=await c;e.emit("proxyConnect",l);this.emit("proxyConnect",l,e);if(l.statusCode===200){
e.once("socket",vi);if(t.secureEndpoint){wi("Upgrading socket connection to TLS");return pi.connect({...Pi(Ei(t),"host","path","port"),socket:s})}return s}
s.destroy();throw new Error(`Proxy authentication failed with status ${l.statusCode} after retry`)}}Bi.protocols=["http","https"];function vi(e){
setImmediate(()=>{e.resume()})}function Pi(e,...t){const n={};let r;for(r in e){if(!t.includes(r)){n[r]=e[r]}}return n}var Ri=n(24434)
;const Ti=fi("http-proxy-agent");class Oi extends Ci{constructor(e,t){super(t);this.proxy=typeof e==="string"?new bn.URL(e):e;this.proxyHeaders=t?.headers??{}
;Ti("Creating new HttpProxyAgent instance: %o",this.proxy.href);if(t?.negotiate){this.onProxyAuth=Ii()}else if(t?.onProxyAuth){this.onProxyAuth=t.onProxyAuth}
const n=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,"");const r=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80
;this.connectOpts={...t?Di(t,"headers","onProxyAuth","negotiate"):null,host:n,port:r}}addRequest(e,t){e._header=null;this.setRequestProps(e,t)
;super.addRequest(e,t)}setRequestProps(e,t){const{proxy:n}=this;const r=t.secureEndpoint?"https:":"http:";const s=e.getHeader("host")||"localhost"
;const i=`${r}//${s}`;const o=new bn.URL(e.path,i);if(t.port!==80){o.port=String(t.port)}e.path=String(o)
;const a=typeof this.proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders};if(n.username||n.password){
const e=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;a["Proxy-Authorization"]=`Basic ${Buffer.from(e).toString("base64")}`}
if(!a["Proxy-Connection"]){a["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close"}for(const t of Object.keys(a)){const n=a[t];if(n){e.setHeader(t,n)}}}
async connect(e,t){e._header=null;if(!e.path.includes("://")){this.setRequestProps(e,t)}let n;let r;Ti("Regenerating stored HTTP header string for request")
;e._implicitHeader();if(e.outputData&&e.outputData.length>0){Ti("Patching connection write() output buffer with updated header");n=e.outputData[0].data
;r=n.indexOf("\r\n\r\n")+4;e.outputData[0].data=e._header+n.substring(r);Ti("Output buffer: %o",e.outputData[0].data)}let s;if(this.proxy.protocol==="https:"){
Ti("Creating `tls.Socket`: %o",this.connectOpts);s=pi.connect(this.connectOpts)}else{Ti("Creating `net.Socket`: %o",this.connectOpts)
;s=mi.connect(this.connectOpts)}await(0,Ri.once)(s,"connect");const i={socket:s};e.emit("proxyConnect",i);this.emit("proxyConnect",i,e);e.emit("proxy",{
proxy:this.proxy.href,socket:s});return s}}Oi.protocols=["http","https"];function Di(e,...t){const n={};let r;for(r in e){if(!t.includes(r)){n[r]=e[r]}}return n
}const Mi="HTTPS_PROXY";const ki="HTTP_PROXY";const zi="ALL_PROXY";const Li="NO_PROXY";const qi="proxyPolicy";const Qi=[];let Ui=false;const Hi=new Map
;function Fi(e){if(process.env[e]){return process.env[e]}else if(process.env[e.toLowerCase()]){return process.env[e.toLowerCase()]}return undefined}
function _i(){if(!process){return undefined}const e=Fi(Mi);const t=Fi(zi);const n=Fi(ki);return e||t||n}function ji(e,t,n){if(t.length===0){return false}
const r=new URL(e).hostname;if(n?.has(r)){return n.get(r)}let s=false;for(const e of t){if(e[0]==="."){if(r.endsWith(e)){s=true}else{
if(r.length===e.length-1&&r===e.slice(1)){s=true}}}else{if(r===e){s=true}}}n?.set(r,s);return s}function Gi(){const e=Fi(Li);Ui=true;if(e){
return e.split(",").map(e=>e.trim()).filter(e=>e.length)}return[]}function Yi(e){if(!e){e=_i();if(!e){return undefined}}const t=new URL(e)
;const n=t.protocol?t.protocol+"//":"";return{host:n+t.hostname,port:Number.parseInt(t.port||"80"),username:t.username,password:t.password}}function Ki(){
const e=_i();return e?new URL(e):undefined}function Vi(e){let t;try{t=new URL(e.host)}catch{
throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`)}t.port=String(e.port);if(e.username){t.username=e.username}
if(e.password){t.password=e.password}return t}function $i(e,t,n){if(e.agent){return}const r=new URL(e.url);const s=r.protocol!=="https:";if(e.tlsSettings){
Pr.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.")}if(s){if(!t.httpProxyAgent){
t.httpProxyAgent=new Oi(n)}e.agent=t.httpProxyAgent}else{if(!t.httpsProxyAgent){t.httpsProxyAgent=new Bi(n)}e.agent=t.httpsProxyAgent}}function Wi(e,t){if(!Ui){
Qi.push(...Gi())}const n=e?Vi(e):Ki();const r={};return{name:qi,async sendRequest(e,s){
if(!e.proxySettings&&n&&!ji(e.url,t?.customNoProxyList??Qi,t?.customNoProxyList?undefined:Hi)){$i(e,r,n)}else if(e.proxySettings){$i(e,r,Vi(e.proxySettings))}
return s(e)}}}const Ji="redirectPolicy";const Xi=["GET","HEAD"];function Zi(e={}){const{maxRetries:t=20,allowCrossOriginRedirects:n=false}=e;return{name:Ji,
async sendRequest(e,r){const s=await r(e);return eo(r,s,t,n)}}}async function eo(e,t,n,r,s=0){const{request:i,status:o,headers:a}=t;const c=a.get("location")
;if(c&&(o===300||o===301&&Xi.includes(i.method)||o===302&&Xi.includes(i.method)||o===303&&i.method==="POST"||o===307)&&s<n){const a=new URL(c,i.url);if(!r){
const e=new URL(i.url);if(a.origin!==e.origin){Pr.verbose(`Skipping cross-origin redirect from ${e.origin} to ${a.origin}.`);return t}}i.url=a.toString()
;if(o===303){i.method="GET";if(i.requestOverrides&&"method"in i.requestOverrides){i.requestOverrides={...i.requestOverrides,method:"GET"}}kr(i);delete i.body}
i.headers.delete("Authorization");await is(t);const l=await e(i);return eo(e,l,n,r,s+1)}return t}function to(e,t){if(t.agent){e.addPolicy(agentPolicy(t.agent))}
if(t.tlsOptions){e.addPolicy(tlsPolicy(t.tlsOptions))}e.addPolicy(proxyPolicy(t.proxyOptions));e.addPolicy(decompressResponsePolicy())
;e.addPolicy(redirectPolicy(t.redirectOptions),{afterPhase:"Retry"})}function no(e){return e instanceof Readable}function ro(e){
return e instanceof ReadableStream}function so(e){return e!==undefined&&(e instanceof Uint8Array||io(e)||typeof e==="function"||e instanceof Blob)}
function io(e){return isNodeReadableStream(e)||isWebReadableStream(e)}function oo(e){return e instanceof Blob}async function*ao(){const e=this.getReader();try{
while(true){const{done:t,value:n}=await e.read();if(t){return}yield n}}finally{e.releaseLock()}}function co(e){if(!e[Symbol.asyncIterator]){
e[Symbol.asyncIterator]=ao.bind(e)}if(!e.values){e.values=ao.bind(e)}}function lo(e){if(e instanceof ReadableStream){co(e);return Mt.Readable.fromWeb(e)}else{
return e}}function uo(e){if(e instanceof Uint8Array){return Mt.Readable.from(Buffer.from(e))}else if(oo(e)){return lo(e.stream())}else{return lo(e)}}
async function mo(e){return function(){const t=e.map(e=>typeof e==="function"?e():e).map(uo);return Mt.Readable.from(async function*(){for(const e of t){
for await(const t of e){yield t}}}())}}function po(){return`----AzSDKFormBoundary${lr()}`}function fo(e){let t="";for(const[n,r]of e){t+=`${n}: ${r}\r\n`}
return t}function ho(e){if(e instanceof Uint8Array){return e.byteLength}else if(oo(e)){return e.size===-1?undefined:e.size}else{return undefined}}
function go(e){let t=0;for(const n of e){const e=ho(n);if(e===undefined){return undefined}else{t+=e}}return t}async function yo(e,t,n){
const r=[oi(`--${n}`,"utf-8"),...t.flatMap(e=>[oi("\r\n","utf-8"),oi(fo(e.headers),"utf-8"),oi("\r\n","utf-8"),e.body,oi(`\r\n--${n}`,"utf-8")]),oi("--\r\n\r\n","utf-8")]
;const s=go(r);if(s){e.headers.set("Content-Length",s)}e.body=await mo(r)}const Ao="multipartPolicy";const bo=70
;const No=new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);function Co(e){if(e.length>bo){
throw new Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`)}if(Array.from(e).some(e=>!No.has(e))){
throw new Error(`Multipart boundary "${e}" contains invalid characters`)}}function xo(){return{name:Ao,async sendRequest(e,t){if(!e.multipartBody){return t(e)}
if(e.body){throw new Error("multipartBody and regular body cannot be set at the same time")}let n=e.multipartBody.boundary
;const r=e.headers.get("Content-Type")??"multipart/mixed";const s=r.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!s){
throw new Error(`Got multipart request body, but content-type header was not multipart: ${r}`)}const[,i,o]=s;if(o&&n&&o!==n){
throw new Error(`Multipart boundary was specified as ${o} in the header, but got ${n} in the request body`)}n??=o;if(n){Co(n)}else{n=po()}
e.headers.set("Content-Type",`${i}; boundary=${n}`);await yo(e,e.multipartBody.parts,n);e.multipartBody=undefined;return t(e)}}}function So(e){
const t=createEmptyPipeline();addPlatformPolicies(t,e);t.addPolicy(formDataPolicy(),{beforePolicies:[multipartPolicyName]})
;t.addPolicy(userAgentPolicy(e.userAgentOptions));t.addPolicy(multipartPolicy(),{afterPhase:"Deserialize"});t.addPolicy(defaultRetryPolicy(e.retryOptions),{
phase:"Retry"});t.addPolicy(logPolicy(e.loggingOptions),{afterPhase:"Sign"});return t}let Io=false;function wo(e,t){
if(t.allowInsecureConnection&&e.allowInsecureConnection){const t=new URL(e.url);if(t.hostname==="localhost"||t.hostname==="127.0.0.1"){return true}}return false
}function Eo(){const e="Sending token over insecure transport. Assume any token issued is compromised.";logger.warning(e);if(!Io){Io=true;emitNodeWarning(e)}}
function Bo(e,t){if(!e.url.toLowerCase().startsWith("https://")){if(wo(e,t)){Eo()}else{
throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.")}}}
const vo="apiKeyAuthenticationPolicy";function Po(e){return{name:vo,async sendRequest(t,n){ensureSecureConnection(t,e)
;const r=(t.authSchemes??e.authSchemes)?.find(e=>e.kind==="apiKey");if(!r){return n(t)}if(r.apiKeyLocation!=="header"){
throw new Error(`Unsupported API key location: ${r.apiKeyLocation}`)}t.headers.set(r.name,e.credential.key);return n(t)}}}const Ro="bearerAuthenticationPolicy"
;function To(e){return{name:Ro,async sendRequest(t,n){ensureSecureConnection(t,e)
;const r=(t.authSchemes??e.authSchemes)?.find(e=>e.kind==="http"&&e.scheme==="basic");if(!r){return n(t)}const{username:s,password:i}=e.credential
;const o=uint8ArrayToString(stringToUint8Array(`${s}:${i}`,"utf-8"),"base64");t.headers.set("Authorization",`Basic ${o}`);return n(t)}}}
const Oo="bearerAuthenticationPolicy";function Do(e){return{name:Oo,async sendRequest(t,n){ensureSecureConnection(t,e)
;const r=(t.authSchemes??e.authSchemes)?.find(e=>e.kind==="http"&&e.scheme==="bearer");if(!r){return n(t)}const s=await e.credential.getBearerToken({
abortSignal:t.abortSignal});t.headers.set("Authorization",`Bearer ${s}`);return n(t)}}}const Mo="oauth2AuthenticationPolicy";function ko(e){return{name:Mo,
async sendRequest(t,n){ensureSecureConnection(t,e);const r=(t.authSchemes??e.authSchemes)?.find(e=>e.kind==="oauth2");if(!r){return n(t)}
const s=await e.credential.getOAuth2Token(r.flows,{abortSignal:t.abortSignal});t.headers.set("Authorization",`Bearer ${s}`);return n(t)}}}let zo
;function Lo(e={}){const t=createPipelineFromOptions(e);t.addPolicy(apiVersionPolicy(e));const{credential:n,authSchemes:r,allowInsecureConnection:s}=e;if(n){
if(isApiKeyCredential(n)){t.addPolicy(apiKeyAuthenticationPolicy({authSchemes:r,credential:n,allowInsecureConnection:s}))}else if(isBasicCredential(n)){
t.addPolicy(basicAuthenticationPolicy({authSchemes:r,credential:n,allowInsecureConnection:s}))}else if(isBearerTokenCredential(n)){
t.addPolicy(bearerAuthenticationPolicy({authSchemes:r,credential:n,allowInsecureConnection:s}))}else if(isOAuth2TokenCredential(n)){
t.addPolicy(oauth2AuthenticationPolicy({authSchemes:r,credential:n,allowInsecureConnection:s}))}}return t}function qo(){if(!zo){zo=createDefaultHttpClient()}
return zo}function Qo(e,t){if(e.headers){const n=Object.keys(e.headers).find(e=>e.toLowerCase()===t.toLowerCase());if(n){return e.headers[n]}}return undefined}
function Uo(e){const t=Qo(e,"content-type");if(t){return t}if(e.contentType===null){return undefined}if(e.contentType){return e.contentType}const{body:n}=e
;if(n===null||n===undefined){return undefined}if(typeof n==="string"||typeof n==="number"||typeof n==="boolean"){return"text/plain; charset=UTF-8"}
if(n instanceof Blob){return n.type||"application/octet-stream"}if(isBinaryBody(n)){return"application/octet-stream"}return"application/json"}function Ho(e){
return JSON.stringify(e)}function Fo(e){const t=Qo(e,"content-disposition");if(t){return t}
if(e.dispositionType===undefined&&e.name===undefined&&e.filename===undefined){return undefined}const n=e.dispositionType??"form-data";let r=n;if(e.name){
r+=`; name=${Ho(e.name)}`}let s=undefined;if(e.filename){s=e.filename}else if(typeof File!=="undefined"&&e.body instanceof File){const t=e.body.name;if(t!==""){
s=t}}if(s){r+=`; filename=${Ho(s)}`}return r}function _o(e,t){if(e===undefined){return new Uint8Array([])}if(isBinaryBody(e)){return e}
if(typeof e==="string"||typeof e==="number"||typeof e==="boolean"){return stringToUint8Array(String(e),"utf-8")}
if(t&&/application\/(.+\+)?json(;.+)?/i.test(String(t))){return stringToUint8Array(JSON.stringify(e),"utf-8")}
throw new RestError(`Unsupported body/content-type combination: ${e}, ${t}`)}function jo(e){const t=Uo(e);const n=Fo(e);const r=createHttpHeaders(e.headers??{})
;if(t){r.set("content-type",t)}if(n){r.set("content-disposition",n)}const s=_o(e.body,t);return{headers:r,body:s}}function Go(e){return{parts:e.map(jo)}}
async function Yo(e,t,n,r={},s){const i=s??getCachedDefaultHttpsClient();const o=Vo(e,t,r);try{const e=await n.sendRequest(i,o);const t=e.headers.toJSON()
;const s=e.readableStreamBody??e.browserStreamBody;const a=r.responseAsStream||s!==undefined?undefined:Wo(e);const c=s??a;if(r?.onResponse){r.onResponse({...e,
request:o,rawHeaders:t,parsedBody:a})}return{request:o,headers:t,status:`${e.status}`,body:c}}catch(e){if(isRestError(e)&&e.response&&r.onResponse){
const{response:t}=e;const n=t.headers.toJSON();r?.onResponse({...t,request:o,rawHeaders:n},e)}throw e}}function Ko(e){if(e===undefined){return undefined}
if(e instanceof ArrayBuffer||ArrayBuffer.isView(e)){return"application/octet-stream"}if(isBlob(e)&&e.type){return e.type}if(typeof e==="string"){try{
JSON.parse(e);return"application/json"}catch(e){return undefined}}return"application/json"}function Vo(e,t,n={}){const r=createHttpHeaders(n.headers)
;let s=n.contentType;if(!s){s=r.get("content-type")}if(s===undefined){s=Ko(n.body)}const{body:i,multipartBody:o}=$o(n.body,s)
;const a=n.accept??r.get("accept")??(n.noDefaultAcceptHeader?undefined:"application/json");if(a!==undefined){r.set("accept",a)}if(s){r.set("content-type",s)}
const{allowInsecureConnection:c,abortSignal:l,onUploadProgress:d,onDownloadProgress:u,timeout:m,responseAsStream:p,noDefaultAcceptHeader:f,url:h,method:g,body:y,multipartBody:A,headers:b,...N}=n
;const C=createPipelineRequest({url:t,method:e,body:i,multipartBody:o,headers:r,allowInsecureConnection:c,abortSignal:l,onUploadProgress:d,onDownloadProgress:u,
timeout:m,enableBrowserStreams:true,streamResponseStatusCodes:p?new Set([Number.POSITIVE_INFINITY]):undefined});Object.assign(C,N);return C}function $o(e,t=""){
if(e===undefined){return{body:undefined}}if(typeof FormData!=="undefined"&&e instanceof FormData){return{body:e}}if(isBlob(e)){return{body:e}}
if(isReadableStream(e)){return{body:e}}if(typeof e==="function"){return{body:e}}if(e instanceof ArrayBuffer||ArrayBuffer.isView(e)){return{body:e}}
const n=t.split(";")[0];switch(n){case"application/json":return{body:JSON.stringify(e)};case"multipart/form-data":if(Array.isArray(e)){return{
multipartBody:buildMultipartBody(e)}}return{body:JSON.stringify(e)};case"text/plain":return{body:String(e)};default:if(typeof e==="string"){return{body:e}}
return{body:JSON.stringify(e)}}}function Wo(e){const t=e.headers.get("content-type")??"";const n=t.split(";")[0];const r=e.bodyAsText??"";if(n==="text/plain"){
return String(r)}try{return r?JSON.parse(r):undefined}catch(t){if(n==="application/json"){throw Jo(e,t)}return String(r)}}function Jo(e,t){
const n=`Error "${t}" occurred while parsing the response body - ${e.bodyAsText}.`;const r=t.code??RestError.PARSE_ERROR;return new RestError(n,{code:r,
statusCode:e.status,request:e.request,response:e})}function Xo(e,t={}){const n=t.pipeline??createDefaultPipeline(t);if(t.additionalPolicies?.length){
for(const{policy:e,position:r}of t.additionalPolicies){const t=r==="perRetry"?"Sign":undefined;n.addPolicy(e,{afterPhase:t})}}
const r=t.internal?.noDefaultAcceptHeader??false;const{allowInsecureConnection:s,httpClient:i}=t;const o=t.endpoint??e;const a=(e,...t)=>{
const a=n=>buildRequestUrl(o,e,t,{allowInsecureConnection:s,...n});return{get:(e={})=>Zo("GET",a(e),n,e,s,i,r),post:(e={})=>Zo("POST",a(e),n,e,s,i,r),
put:(e={})=>Zo("PUT",a(e),n,e,s,i,r),patch:(e={})=>Zo("PATCH",a(e),n,e,s,i,r),delete:(e={})=>Zo("DELETE",a(e),n,e,s,i,r),head:(e={})=>Zo("HEAD",a(e),n,e,s,i,r),
options:(e={})=>Zo("OPTIONS",a(e),n,e,s,i,r),trace:(e={})=>Zo("TRACE",a(e),n,e,s,i,r)}};return{path:a,pathUnchecked:a,pipeline:n}}
function Zo(e,t,n,r,s,i,o=false){s=r.allowInsecureConnection??s;return{then:function(a,c){return sendRequest(e,t,n,{...r,allowInsecureConnection:s,
noDefaultAcceptHeader:o},i).then(a,c)},async asBrowserStream(){if(isNodeLike){
throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.")
}else{return sendRequest(e,t,n,{...r,allowInsecureConnection:s,noDefaultAcceptHeader:o,responseAsStream:true},i)}},async asNodeStream(){if(isNodeLike){
return sendRequest(e,t,n,{...r,allowInsecureConnection:s,noDefaultAcceptHeader:o,responseAsStream:true},i)}else{
throw new Error("`isNodeStream` is not supported in the browser environment. Use `asBrowserStream` to obtain the response body stream.")}}}}function ea(e,t){
const n=typeof e==="string"?t:e;const r=n.body?.error??n.body;const s=typeof e==="string"?e:r?.message??`Unexpected status code: ${n.status}`
;return new RestError(s,{statusCode:na(n.status),code:r?.code,request:n.request,response:ta(n)})}function ta(e){return{headers:createHttpHeaders(e.headers),
request:e.request,status:na(e.status)??-1,...typeof e.body==="string"?{bodyAsText:e.body}:{}}}function na(e){const t=Number.parseInt(e)
;return Number.isNaN(t)?undefined:t}function ra(){return fr()}const sa=Xn({logLevelEnvVarName:"AZURE_LOG_LEVEL",namespace:"azure"});const ia=sa.logger
;function oa(e){sa.setLogLevel(e)}function aa(){return sa.getLogLevel()}function ca(e){return sa.createClientLogger(e)}const la=ca("core-rest-pipeline")
;const da="agentPolicy";function ua(e){return{name:da,sendRequest:async(t,n)=>{if(!t.agent){t.agent=e}return n(t)}}}const ma="decompressResponsePolicy"
;function pa(){return{name:ma,async sendRequest(e,t){if(e.method!=="HEAD"){e.headers.set("Accept-Encoding","gzip,deflate")}return t(e)}}}
const fa="exponentialRetryPolicy";function ha(e={}){return retryPolicy([exponentialRetryStrategy({...e,ignoreSystemErrors:true})],{
maxRetries:e.maxRetries??DEFAULT_RETRY_POLICY_COUNT})}const ga="systemErrorRetryPolicy";function ya(e={}){return{name:ga,
sendRequest:retryPolicy([exponentialRetryStrategy({...e,ignoreHttpStatusCodes:true})],{maxRetries:e.maxRetries??DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}
const Aa="throttlingRetryPolicy";function ba(e={}){return{name:Aa,sendRequest:retryPolicy([throttlingRetryStrategy()],{
maxRetries:e.maxRetries??DEFAULT_RETRY_POLICY_COUNT}).sendRequest}}const Na="tlsPolicy";function Ca(e){return{name:Na,sendRequest:async(t,n)=>{
if(!t.tlsSettings){t.tlsSettings=e}return n(t)}}}const xa=null&&tspLogPolicyName;function Sa(e={}){return vs({logger:la.info,...e})}const Ia=Ji
;function wa(e={}){return Zi(e)}function Ea(){return"User-Agent"}async function Ba(e){if(Sn&&Sn.versions){const t=`${Cn.type()} ${Cn.release()}; ${Cn.arch()}`
;const n=Sn.versions;if(n.bun){e.set("Bun",`${n.bun} (${t})`)}else if(n.deno){e.set("Deno",`${n.deno} (${t})`)}else if(n.node){e.set("Node",`${n.node} (${t})`)}
}}const va="1.22.3";const Pa=3;function Ra(e){const t=[];for(const[n,r]of e){const e=r?`${n}/${r}`:n;t.push(e)}return t.join(" ")}function Ta(){return Ea()}
async function Oa(e){const t=new Map;t.set("core-rest-pipeline",va);await Ba(t);const n=Ra(t);const r=e?`${e} ${n}`:n;return r}const Da=Ta()
;const Ma="userAgentPolicy";function ka(e={}){const t=Oa(e.userAgentPrefix);return{name:Ma,async sendRequest(e,n){if(!e.headers.has(Da)){
e.headers.set(Da,await t)}return n(e)}}}var za=n(77598);async function La(e,t,n){const r=Buffer.from(e,"base64")
;return createHmac("sha256",r).update(t).digest(n)}async function qa(e,t){return createHash("sha256").update(e).digest(t)}class Qa extends Error{constructor(e){
super(e);this.name="AbortError"}}function Ua(e,t){const{cleanupBeforeAbort:n,abortSignal:r,abortErrorMsg:s}=t??{};return new Promise((t,i)=>{function o(){
i(new Qa(s??"The operation was aborted."))}function a(){r?.removeEventListener("abort",c)}function c(){n?.();a();o()}if(r?.aborted){return o()}try{e(e=>{a()
;t(e)},e=>{a();i(e)})}catch(e){i(e)}r?.addEventListener("abort",c)})}const Ha="The delay was aborted.";function Fa(e,t){let n
;const{abortSignal:r,abortErrorMsg:s}=t??{};return Ua(t=>{n=setTimeout(t,e)},{cleanupBeforeAbort:()=>clearTimeout(n),abortSignal:r,abortErrorMsg:s??Ha})}
function _a(e){if(gr(e)){return e.message}else{let t;try{if(typeof e==="object"&&e){t=JSON.stringify(e)}else{t=String(e)}}catch(e){
t="[unable to stringify input]"}return`Unknown error ${t}`}}function ja(e,t){return tspRuntime.calculateRetryDelay(e,t)}function Ga(e,t){
return tspRuntime.computeSha256Hash(e,t)}function Ya(e,t,n){return tspRuntime.computeSha256Hmac(e,t,n)}function Ka(e,t){
return tspRuntime.getRandomIntegerInclusive(e,t)}function Va(e){return gr(e)}function $a(e){return tspRuntime.isObject(e)}function Wa(){return lr()}const Ja=Bn
;const Xa=Rn;const Za=Pn;const ec=Tn;const tc=Tn;const nc=On;const rc=Dn;const sc=vn;function ic(e,t){return ii(e,t)}function oc(e,t){return oi(e,t)}
function ac(e){return Boolean(e&&typeof e["pipe"]==="function")}const cc={arrayBuffer:()=>{throw new Error("Not implemented")},bytes:()=>{
throw new Error("Not implemented")},slice:()=>{throw new Error("Not implemented")},text:()=>{throw new Error("Not implemented")}};const lc=Symbol("rawContent")
;function dc(e){return typeof e[lc]==="function"}function uc(e){if(dc(e)){return e[lc]()}else{return e}}function mc(e,t,n={}){return{...cc,type:n.type??"",
lastModified:n.lastModified??(new Date).getTime(),webkitRelativePath:n.webkitRelativePath??"",size:n.size??-1,name:t,stream:()=>{const t=e();if(ac(t)){
throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.")}return t},[lc]:e}}function pc(e,t,n={}){if(isNodeLike){return{
...cc,type:n.type??"",lastModified:n.lastModified??(new Date).getTime(),webkitRelativePath:n.webkitRelativePath??"",size:e.byteLength,name:t,
arrayBuffer:async()=>e.buffer,stream:()=>new Blob([fc(e)]).stream(),[lc]:()=>e}}else{return new File([fc(e)],t,n)}}function fc(e){if("resize"in e.buffer){
return e}return e.map(e=>e)}const hc=Ao;function gc(){const e=xo();return{name:hc,sendRequest:async(t,n)=>{if(t.multipartBody){
for(const e of t.multipartBody.parts){if(dc(e.body)){e.body=uc(e.body)}}}return e.sendRequest(t,n)}}}const yc=ma;function Ac(){return pa()}
const bc=null&&tspDefaultRetryPolicyName;function Nc(e={}){return si(e)}const Cc=null&&tspFormDataPolicyName;function xc(){return li()}
const Sc=null&&tspProxyPolicyName;function Ic(e){return Yi(e)}function wc(e,t){return Wi(e,t)}const Ec="setClientRequestIdPolicy"
;function Bc(e="x-ms-client-request-id"){return{name:Ec,async sendRequest(t,n){if(!t.headers.has(e)){t.headers.set(e,t.requestId)}return n(t)}}}
const vc=null&&tspAgentPolicyName;function Pc(e){return ua(e)}const Rc=null&&tspTlsPolicyName;function Tc(e){return Ca(e)}const Oc={
span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for("@azure/core-tracing namespace")};function Dc(e={}){let t=new Mc(e.parentContext);if(e.span){
t=t.setValue(Oc.span,e.span)}if(e.namespace){t=t.setValue(Oc.namespace,e.namespace)}return t}class Mc{_contextMap;constructor(e){
this._contextMap=e instanceof Mc?new Map(e._contextMap):new Map}setValue(e,t){const n=new Mc(this);n._contextMap.set(e,t);return n}getValue(e){
return this._contextMap.get(e)}deleteValue(e){const t=new Mc(this);t._contextMap.delete(e);return t}}var kc=n(39437);const zc=kc.w;function Lc(){return{
end:()=>{},isRecording:()=>false,recordException:()=>{},setAttribute:()=>{},setStatus:()=>{},addEvent:()=>{}}}function qc(){return{
createRequestHeaders:()=>({}),parseTraceparentHeader:()=>undefined,startSpan:(e,t)=>({span:Lc(),tracingContext:Dc({parentContext:t.tracingContext})}),
withContext(e,t,...n){return t(...n)}}}function Qc(e){state.instrumenterImplementation=e}function Uc(){if(!zc.instrumenterImplementation){
zc.instrumenterImplementation=qc()}return zc.instrumenterImplementation}function Hc(e){const{namespace:t,packageName:n,packageVersion:r}=e;function s(e,s,i){
const o=Uc().startSpan(e,{...i,packageName:n,packageVersion:r,tracingContext:s?.tracingOptions?.tracingContext});let a=o.tracingContext;const c=o.span
;if(!a.getValue(Oc.namespace)){a=a.setValue(Oc.namespace,t)}c.setAttribute("az.namespace",a.getValue(Oc.namespace));const l=Object.assign({},s,{tracingOptions:{
...s?.tracingOptions,tracingContext:a}});return{span:c,updatedOptions:l}}async function i(e,t,n,r){const{span:i,updatedOptions:a}=s(e,t,r);try{
const e=await o(a.tracingOptions.tracingContext,()=>n(a,i));i.setStatus({status:"success"});return e}catch(e){i.setStatus({status:"error",error:e});throw e
}finally{i.end()}}function o(e,t,...n){return Uc().withContext(e,t,...n)}function a(e){return Uc().parseTraceparentHeader(e)}function c(e){
return Uc().createRequestHeaders(e)}return{startSpan:s,withSpan:i,withContext:o,parseTraceparentHeader:a,createRequestHeaders:c}}const Fc=Sr;function _c(e){
return Ir(e)}const jc="tracingPolicy";function Gc(e={}){const t=Oa(e.userAgentPrefix);const n=new Cr({
additionalAllowedQueryParameters:e.additionalAllowedQueryParameters});const r=Yc();return{name:jc,async sendRequest(e,s){if(!r){return s(e)}const i=await t
;const o={"http.url":n.sanitizeUrl(e.url),"http.method":e.method,"http.user_agent":i,requestId:e.requestId};if(i){o["http.user_agent"]=i}
const{span:a,tracingContext:c}=Kc(r,e,o)??{};if(!a||!c){return s(e)}try{const t=await r.withContext(c,s,e);$c(a,t);return t}catch(e){Vc(a,e);throw e}}}}
function Yc(){try{return Hc({namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:va})}catch(e){
la.warning(`Error when creating the TracingClient: ${_a(e)}`);return undefined}}function Kc(e,t,n){try{
const{span:r,updatedOptions:s}=e.startSpan(`HTTP ${t.method}`,{tracingOptions:t.tracingOptions},{spanKind:"client",spanAttributes:n});if(!r.isRecording()){
r.end();return undefined}const i=e.createRequestHeaders(s.tracingOptions.tracingContext);for(const[e,n]of Object.entries(i)){t.headers.set(e,n)}return{span:r,
tracingContext:s.tracingOptions.tracingContext}}catch(e){la.warning(`Skipping creating a tracing span due to an error: ${_a(e)}`);return undefined}}
function Vc(e,t){try{e.setStatus({status:"error",error:Va(t)?t:undefined});if(_c(t)&&t.statusCode){e.setAttribute("http.status_code",t.statusCode)}e.end()
}catch(e){la.warning(`Skipping tracing span processing due to an error: ${_a(e)}`)}}function $c(e,t){try{e.setAttribute("http.status_code",t.status)
;const n=t.headers.get("x-ms-request-id");if(n){e.setAttribute("serviceRequestId",n)}if(t.status>=400){e.setStatus({status:"error"})}e.end()}catch(e){
la.warning(`Skipping tracing span processing due to an error: ${_a(e)}`)}}function Wc(e){if(e instanceof AbortSignal){return{abortSignal:e}}if(e.aborted){
return{abortSignal:AbortSignal.abort(e.reason)}}const t=new AbortController;let n=true;function r(){if(n){e.removeEventListener("abort",s);n=false}}
function s(){t.abort(e.reason);r()}e.addEventListener("abort",s);return{abortSignal:t.signal,cleanup:r}}const Jc="wrapAbortSignalLikePolicy";function Xc(){
return{name:Jc,sendRequest:async(e,t)=>{if(!e.abortSignal){return t(e)}const{abortSignal:n,cleanup:r}=Wc(e.abortSignal);e.abortSignal=n;try{return await t(e)
}finally{r?.()}}}}function Zc(e){const t=ra();if(tc){if(e.agent){t.addPolicy(Pc(e.agent))}if(e.tlsOptions){t.addPolicy(Tc(e.tlsOptions))}
t.addPolicy(wc(e.proxyOptions));t.addPolicy(Ac())}t.addPolicy(Xc());t.addPolicy(xc(),{beforePolicies:[hc]});t.addPolicy(ka(e.userAgentOptions))
;t.addPolicy(Bc(e.telemetryOptions?.clientRequestIdHeaderName));t.addPolicy(gc(),{afterPhase:"Deserialize"});t.addPolicy(Nc(e.retryOptions),{phase:"Retry"})
;t.addPolicy(Gc({...e.userAgentOptions,...e.loggingOptions}),{afterPhase:"Retry"});if(tc){t.addPolicy(wa(e.redirectOptions),{afterPhase:"Retry"})}
t.addPolicy(Sa(e.loggingOptions),{afterPhase:"Sign"});return t}function el(){const e=Es();return{async sendRequest(t){
const{abortSignal:n,cleanup:r}=t.abortSignal?Wc(t.abortSignal):{};try{t.abortSignal=n;return await e.sendRequest(t)}finally{r?.()}}}}function tl(e){return cr(e)
}function nl(e){return ur(e)}const rl=null&&tspExponentialRetryPolicyName;function sl(e={}){return tspExponentialRetryPolicy(e)}
const il=null&&tspSystemErrorRetryPolicyName;function ol(e={}){return tspSystemErrorRetryPolicy(e)}const al=null&&tspThrottlingRetryPolicyName
;function cl(e={}){return tspThrottlingRetryPolicy(e)}const ll=ca("core-rest-pipeline retryPolicy");function dl(e,t={maxRetries:DEFAULT_RETRY_POLICY_COUNT}){
return tspRetryPolicy(e,{logger:ll,...t})}const ul={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function ml(e,t,n){
async function r(){if(Date.now()<n){try{return await e()}catch{return null}}else{const t=await e();if(t===null){
throw new Error("Failed to refresh access token.")}return t}}let s=await r();while(s===null){await Fa(t);s=await r()}return s}function pl(e,t){let n=null
;let r=null;let s;const i={...ul,...t};const o={get isRefreshing(){return n!==null},get shouldRefresh(){if(o.isRefreshing){return false}
if(r?.refreshAfterTimestamp&&r.refreshAfterTimestamp<Date.now()){return true}return(r?.expiresOnTimestamp??0)-i.refreshWindowInMs<Date.now()},get mustRefresh(){
return r===null||r.expiresOnTimestamp-i.forcedRefreshWindowInMs<Date.now()}};function a(t,a){if(!o.isRefreshing){const o=()=>e.getToken(t,a)
;n=ml(o,i.retryIntervalInMs,r?.expiresOnTimestamp??Date.now()).then(e=>{n=null;r=e;s=a.tenantId;return r}).catch(e=>{n=null;r=null;s=undefined;throw e})}
return n}return async(e,t)=>{const n=Boolean(t.claims);const i=s!==t.tenantId;if(n){r=null}const c=i||n||o.mustRefresh;if(c){return a(e,t)}if(o.shouldRefresh){
a(e,t)}return r}}const fl="bearerTokenAuthenticationPolicy";async function hl(e,t){try{return[await t(e),undefined]}catch(e){if(_c(e)&&e.response){
return[e.response,e]}else{throw e}}}async function gl(e){const{scopes:t,getAccessToken:n,request:r}=e;const s={abortSignal:r.abortSignal,
tracingOptions:r.tracingOptions,enableCae:true};const i=await n(t,s);if(i){e.request.headers.set("Authorization",`Bearer ${i.token}`)}}function yl(e){
return e.status===401&&e.headers.has("WWW-Authenticate")}async function Al(e,t){const{scopes:n}=e;const r=await e.getAccessToken(n,{enableCae:true,claims:t})
;if(!r){return false}e.request.headers.set("Authorization",`${r.tokenType??"Bearer"} ${r.token}`);return true}function bl(e){
const{credential:t,scopes:n,challengeCallbacks:r}=e;const s=e.logger||la;const i={authorizeRequest:r?.authorizeRequest?.bind(r)??gl,
authorizeRequestOnChallenge:r?.authorizeRequestOnChallenge?.bind(r)};const o=t?pl(t):()=>Promise.resolve(null);return{name:fl,async sendRequest(e,t){
if(!e.url.toLowerCase().startsWith("https://")){throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.")}
await i.authorizeRequest({scopes:Array.isArray(n)?n:[n],request:e,getAccessToken:o,logger:s});let r;let a;let c;[r,a]=await hl(e,t);if(yl(r)){
let l=Cl(r.headers.get("WWW-Authenticate"));if(l){let i;try{i=atob(l)}catch(e){
s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`)
;return r}c=await Al({scopes:Array.isArray(n)?n:[n],response:r,request:e,getAccessToken:o,logger:s},i);if(c){[r,a]=await hl(e,t)}
}else if(i.authorizeRequestOnChallenge){c=await i.authorizeRequestOnChallenge({scopes:Array.isArray(n)?n:[n],request:e,response:r,getAccessToken:o,logger:s})
;if(c){[r,a]=await hl(e,t)}if(yl(r)){l=Cl(r.headers.get("WWW-Authenticate"));if(l){let i;try{i=atob(l)}catch(e){
s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`)
;return r}c=await Al({scopes:Array.isArray(n)?n:[n],response:r,request:e,getAccessToken:o,logger:s},i);if(c){[r,a]=await hl(e,t)}}}}}if(a){throw a}else{return r
}}}}function Nl(e){const t=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;const n=/(\w+)="([^"]*)"/g;const r=[];let s;while((s=t.exec(e))!==null){const e=s[1]
;const t=s[2];const i={};let o;while((o=n.exec(t))!==null){i[o[1]]=o[2]}r.push({scheme:e,params:i})}return r}function Cl(e){if(!e){return}const t=Nl(e)
;return t.find(e=>e.scheme==="Bearer"&&e.params.claims&&e.params.error==="insufficient_claims")?.params.claims}const xl="auxiliaryAuthenticationHeaderPolicy"
;const Sl="x-ms-authorization-auxiliary";async function Il(e){const{scopes:t,getAccessToken:n,request:r}=e;const s={abortSignal:r.abortSignal,
tracingOptions:r.tracingOptions};return(await n(t,s))?.token??""}function wl(e){const{credentials:t,scopes:n}=e;const r=e.logger||coreLogger;const s=new WeakMap
;return{name:xl,async sendRequest(e,i){if(!e.url.toLowerCase().startsWith("https://")){
throw new Error("Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.")}if(!t||t.length===0){
r.info(`${xl} header will not be set due to empty credentials.`);return i(e)}const o=[];for(const i of t){let t=s.get(i);if(!t){t=createTokenCycler(i)
;s.set(i,t)}o.push(Il({scopes:Array.isArray(n)?n:[n],request:e,getAccessToken:t,logger:r}))}const a=(await Promise.all(o)).filter(e=>Boolean(e))
;if(a.length===0){r.warning(`None of the auxiliary tokens are valid. ${Sl} header will not be set.`);return i(e)}
e.headers.set(Sl,a.map(e=>`Bearer ${e}`).join(", "));return i(e)}}}function El(e){return isObjectWithProperties(e,["key"])&&typeof e.key==="string"}class Bl{
_key;_name;get key(){return this._key}get name(){return this._name}constructor(e,t){if(!e||!t){throw new TypeError("name and key must be non-empty strings")}
this._name=e;this._key=t}update(e,t){if(!e||!t){throw new TypeError("newName and newKey must be non-empty strings")}this._name=e;this._key=t}}function vl(e){
return isObjectWithProperties(e,["name","key"])&&typeof e.key==="string"&&typeof e.name==="string"}class Pl{_signature;get signature(){return this._signature}
constructor(e){if(!e){throw new Error("shared access signature must be a non-empty string")}this._signature=e}update(e){if(!e){
throw new Error("shared access signature must be a non-empty string")}this._signature=e}}function Rl(e){
return isObjectWithProperties(e,["signature"])&&typeof e.signature==="string"}function Tl(e){const t=e
;return t&&typeof t.getToken==="function"&&(t.signRequest===undefined||t.getToken.length>0)}const Ol="DisableKeepAlivePolicy";function Dl(){return{name:Ol,
sendRequest(e,t){e.disableKeepAlive=true;return t(e)}}}function Ml(e){return e.getOrderedPolicies().some(e=>e.name===Ol)}function kl(e){
return uint8ArrayToString(stringToUint8Array(e,"utf-8"),"base64")}function zl(e){return ic(e,"base64")}function Ll(e){return oc(e,"base64")}function ql(e){
return uint8ArrayToString(stringToUint8Array(e,"base64"),"utf-8")}const Ql="$";const Ul="_";function Hl(e,t){
return t!=="Composite"&&t!=="Dictionary"&&(typeof e==="string"||typeof e==="number"||typeof e==="boolean"||t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==null||e===undefined||e===null)
}
const Fl=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/
;function _l(e){return Fl.test(e)}const jl=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function Gl(e){return jl.test(e)}
function Yl(e){const t={...e.headers,...e.body};if(e.hasNullableType&&Object.getOwnPropertyNames(t).length===0){return e.shouldWrapBody?{body:null}:null}else{
return e.shouldWrapBody?{...e.headers,body:e.body}:t}}function Kl(e,t){const n=e.parsedHeaders;if(e.request.method==="HEAD"){return{...n,body:e.parsedBody}}
const r=t&&t.bodyMapper;const s=Boolean(r?.nullable);const i=r?.type.name;if(i==="Stream"){return{...n,blobBody:e.blobBody,
readableStreamBody:e.readableStreamBody}}const o=i==="Composite"&&r.type.modelProperties||{};const a=Object.keys(o).some(e=>o[e].serializedName==="")
;if(i==="Sequence"||a){const t=e.parsedBody??[];for(const n of Object.keys(o)){if(o[n].serializedName){t[n]=e.parsedBody?.[n]}}if(n){
for(const e of Object.keys(n)){t[e]=n[e]}}return s&&!e.parsedBody&&!n&&Object.getOwnPropertyNames(o).length===0?null:t}return Yl({body:e.parsedBody,headers:n,
hasNullableType:s,shouldWrapBody:Hl(e.parsedBody,i)})}class Vl{modelMappers;isXML;constructor(e={},t=false){this.modelMappers=e;this.isXML=t}
validateConstraints(e,t,n){const r=(e,r)=>{throw new Error(`"${n}" with value "${t}" should satisfy the constraint "${e}": ${r}.`)}
;if(e.constraints&&t!==undefined&&t!==null){
const{ExclusiveMaximum:n,ExclusiveMinimum:s,InclusiveMaximum:i,InclusiveMinimum:o,MaxItems:a,MaxLength:c,MinItems:l,MinLength:d,MultipleOf:u,Pattern:m,UniqueItems:p}=e.constraints
;if(n!==undefined&&t>=n){r("ExclusiveMaximum",n)}if(s!==undefined&&t<=s){r("ExclusiveMinimum",s)}if(i!==undefined&&t>i){r("InclusiveMaximum",i)}
if(o!==undefined&&t<o){r("InclusiveMinimum",o)}if(a!==undefined&&t.length>a){r("MaxItems",a)}if(c!==undefined&&t.length>c){r("MaxLength",c)}
if(l!==undefined&&t.length<l){r("MinItems",l)}if(d!==undefined&&t.length<d){r("MinLength",d)}if(u!==undefined&&t%u!==0){r("MultipleOf",u)}if(m){
const e=typeof m==="string"?new RegExp(m):m;if(typeof t!=="string"||t.match(e)===null){r("Pattern",m)}}if(p&&t.some((e,t,n)=>n.indexOf(e)!==t)){
r("UniqueItems",p)}}}serialize(e,t,n,r={xml:{}}){const s={xml:{rootName:r.xml.rootName??"",includeRoot:r.xml.includeRoot??false,xmlCharKey:r.xml.xmlCharKey??Ul}
};let i={};const o=e.type.name;if(!n){n=e.serializedName}if(o.match(/^Sequence$/i)!==null){i=[]}if(e.isConstant){t=e.defaultValue}const{required:a,nullable:c}=e
;if(a&&c&&t===undefined){throw new Error(`${n} cannot be undefined.`)}if(a&&!c&&(t===undefined||t===null)){throw new Error(`${n} cannot be null or undefined.`)}
if(!a&&c===false&&t===null){throw new Error(`${n} cannot be null.`)}if(t===undefined||t===null){i=t}else{if(o.match(/^any$/i)!==null){i=t
}else if(o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null){i=nd(o,n,t)}else if(o.match(/^Enum$/i)!==null){const r=e
;i=rd(n,r.type.allowedValues,t)}else if(o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==null){i=od(o,t,n)
}else if(o.match(/^ByteArray$/i)!==null){i=sd(n,t)}else if(o.match(/^Base64Url$/i)!==null){i=id(n,t)}else if(o.match(/^Sequence$/i)!==null){
i=ad(this,e,t,n,Boolean(this.isXML),s)}else if(o.match(/^Dictionary$/i)!==null){i=cd(this,e,t,n,Boolean(this.isXML),s)}else if(o.match(/^Composite$/i)!==null){
i=md(this,e,t,n,Boolean(this.isXML),s)}}return i}deserialize(e,t,n,r={xml:{}}){const s={xml:{rootName:r.xml.rootName??"",includeRoot:r.xml.includeRoot??false,
xmlCharKey:r.xml.xmlCharKey??Ul},ignoreUnknownProperties:r.ignoreUnknownProperties??false};if(t===undefined||t===null){
if(this.isXML&&e.type.name==="Sequence"&&!e.xmlIsWrapped){t=[]}if(e.defaultValue!==undefined){t=e.defaultValue}return t}let i;const o=e.type.name;if(!n){
n=e.serializedName}if(o.match(/^Composite$/i)!==null){i=hd(this,e,t,n,s)}else{if(this.isXML){const e=s.xml.xmlCharKey;if(t[Ql]!==undefined&&t[e]!==undefined){
t=t[e]}}if(o.match(/^Number$/i)!==null){i=parseFloat(t);if(isNaN(i)){i=t}}else if(o.match(/^Boolean$/i)!==null){if(t==="true"){i=true}else if(t==="false"){
i=false}else{i=t}}else if(o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null){i=t}else if(o.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==null){
i=new Date(t)}else if(o.match(/^UnixTime$/i)!==null){i=td(t)}else if(o.match(/^ByteArray$/i)!==null){i=Ll(t)}else if(o.match(/^Base64Url$/i)!==null){i=Xl(t)
}else if(o.match(/^Sequence$/i)!==null){i=yd(this,e,t,n,s)}else if(o.match(/^Dictionary$/i)!==null){i=gd(this,e,t,n,s)}}if(e.isConstant){i=e.defaultValue}
return i}}function $l(e={},t=false){return new Vl(e,t)}function Wl(e,t){let n=e.length;while(n-1>=0&&e[n-1]===t){--n}return e.substr(0,n)}function Jl(e){if(!e){
return undefined}if(!(e instanceof Uint8Array)){throw new Error(`Please provide an input of type Uint8Array for converting to Base64Url.`)}const t=zl(e)
;return Wl(t,"=").replace(/\+/g,"-").replace(/\//g,"_")}function Xl(e){if(!e){return undefined}if(e&&typeof e.valueOf()!=="string"){
throw new Error("Please provide an input of type string for converting to Uint8Array")}e=e.replace(/-/g,"+").replace(/_/g,"/");return Ll(e)}function Zl(e){
const t=[];let n="";if(e){const r=e.split(".");for(const e of r){if(e.charAt(e.length-1)==="\\"){n+=e.substr(0,e.length-1)+"."}else{n+=e;t.push(n);n=""}}}
return t}function ed(e){if(!e){return undefined}if(typeof e.valueOf()==="string"){e=new Date(e)}return Math.floor(e.getTime()/1e3)}function td(e){if(!e){
return undefined}return new Date(e*1e3)}function nd(e,t,n){if(n!==null&&n!==undefined){if(e.match(/^Number$/i)!==null){if(typeof n!=="number"){
throw new Error(`${t} with value ${n} must be of type number.`)}}else if(e.match(/^String$/i)!==null){if(typeof n.valueOf()!=="string"){
throw new Error(`${t} with value "${n}" must be of type string.`)}}else if(e.match(/^Uuid$/i)!==null){if(!(typeof n.valueOf()==="string"&&Gl(n))){
throw new Error(`${t} with value "${n}" must be of type string and a valid uuid.`)}}else if(e.match(/^Boolean$/i)!==null){if(typeof n!=="boolean"){
throw new Error(`${t} with value ${n} must be of type boolean.`)}}else if(e.match(/^Stream$/i)!==null){const e=typeof n
;if(e!=="string"&&typeof n.pipe!=="function"&&typeof n.tee!=="function"&&!(n instanceof ArrayBuffer)&&!ArrayBuffer.isView(n)&&!((typeof Blob==="function"||typeof Blob==="object")&&n instanceof Blob)&&e!=="function"){
throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)}}}return n}function rd(e,t,n){if(!t){
throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`)}const r=t.some(e=>{if(typeof e.valueOf()==="string"){
return e.toLowerCase()===n.toLowerCase()}return e===n});if(!r){
throw new Error(`${n} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`)}return n}function sd(e,t){if(t!==undefined&&t!==null){
if(!(t instanceof Uint8Array)){throw new Error(`${e} must be of type Uint8Array.`)}t=zl(t)}return t}function id(e,t){if(t!==undefined&&t!==null){
if(!(t instanceof Uint8Array)){throw new Error(`${e} must be of type Uint8Array.`)}t=Jl(t)}return t}function od(e,t,n){if(t!==undefined&&t!==null){
if(e.match(/^Date$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()==="string"&&!isNaN(Date.parse(t)))){
throw new Error(`${n} must be an instanceof Date or a string in ISO8601 format.`)}
t=t instanceof Date?t.toISOString().substring(0,10):new Date(t).toISOString().substring(0,10)}else if(e.match(/^DateTime$/i)!==null){
if(!(t instanceof Date||typeof t.valueOf()==="string"&&!isNaN(Date.parse(t)))){throw new Error(`${n} must be an instanceof Date or a string in ISO8601 format.`)
}t=t instanceof Date?t.toISOString():new Date(t).toISOString()}else if(e.match(/^DateTimeRfc1123$/i)!==null){
if(!(t instanceof Date||typeof t.valueOf()==="string"&&!isNaN(Date.parse(t)))){
throw new Error(`${n} must be an instanceof Date or a string in RFC-1123 format.`)}t=t instanceof Date?t.toUTCString():new Date(t).toUTCString()
}else if(e.match(/^UnixTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()==="string"&&!isNaN(Date.parse(t)))){
throw new Error(`${n} must be an instanceof Date or a string in RFC-1123/ISO8601 format `+`for it to be serialized in UnixTime/Epoch format.`)}t=ed(t)
}else if(e.match(/^TimeSpan$/i)!==null){if(!_l(t)){throw new Error(`${n} must be a string in ISO 8601 format. Instead was "${t}".`)}}}return t}
function ad(e,t,n,r,s,i){if(!Array.isArray(n)){throw new Error(`${r} must be of type Array.`)}let o=t.type.element;if(!o||typeof o!=="object"){
throw new Error(`"element" metadata for an Array must be defined in the `+`mapper and it must be of type "object" in ${r}.`)}
if(o.type.name==="Composite"&&o.type.className){o=e.modelMappers[o.type.className]??o}const a=[];for(let t=0;t<n.length;t++){const c=e.serialize(o,n[t],r,i)
;if(s&&o.xmlNamespace){const e=o.xmlNamespacePrefix?`xmlns:${o.xmlNamespacePrefix}`:"xmlns";if(o.type.name==="Composite"){a[t]={...c};a[t][Ql]={
[e]:o.xmlNamespace}}else{a[t]={};a[t][i.xml.xmlCharKey]=c;a[t][Ql]={[e]:o.xmlNamespace}}}else{a[t]=c}}return a}function cd(e,t,n,r,s,i){if(typeof n!=="object"){
throw new Error(`${r} must be of type object.`)}const o=t.type.value;if(!o||typeof o!=="object"){
throw new Error(`"value" metadata for a Dictionary must be defined in the `+`mapper and it must of type "object" in ${r}.`)}const a={}
;for(const t of Object.keys(n)){const c=e.serialize(o,n[t],r,i);Object.defineProperty(a,t,{value:pd(o,c,s,i),enumerable:true,configurable:true,writable:true})}
if(s&&t.xmlNamespace){const e=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:"xmlns";const n=a;n[Ql]={[e]:t.xmlNamespace};return n}return a}
function ld(e,t,n){const r=t.type.additionalProperties;if(!r&&t.type.className){const r=dd(e,t,n);return r?.type.additionalProperties}return r}
function dd(e,t,n){const r=t.type.className;if(!r){
throw new Error(`Class name for model "${n}" is not provided in the mapper "${JSON.stringify(t,undefined,2)}".`)}return e.modelMappers[r]}function ud(e,t,n){
let r=t.type.modelProperties;if(!r){const s=dd(e,t,n);if(!s){throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`)}
r=s?.type.modelProperties;if(!r){
throw new Error(`modelProperties cannot be null or undefined in the `+`mapper "${JSON.stringify(s)}" of type "${t.type.className}" for object "${n}".`)}}
return r}function md(e,t,n,r,s,i){if(Nd(e,t)){t=bd(e,t,n,"clientName")}if(n!==undefined&&n!==null){const o={};const a=ud(e,t,r);for(const c of Object.keys(a)){
const l=a[c];if(l.readOnly){continue}let d;let u=o;if(e.isXML){if(l.xmlIsWrapped){d=l.xmlName}else{d=l.xmlElementName||l.xmlName}}else{
const e=Zl(l.serializedName);d=e.pop();for(const t of e){const e=u[t]
;if((e===undefined||e===null)&&(n[c]!==undefined&&n[c]!==null||l.defaultValue!==undefined)){u[t]={}}u=u[t]}}if(u!==undefined&&u!==null){if(s&&t.xmlNamespace){
const e=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:"xmlns";u[Ql]={...u[Ql],[e]:t.xmlNamespace}}const o=l.serializedName!==""?r+"."+l.serializedName:r
;let a=n[c];const m=Nd(e,t);if(m&&m.clientName===c&&(a===undefined||a===null)){a=t.serializedName}const p=e.serialize(l,a,o,i)
;if(p!==undefined&&d!==undefined&&d!==null){const e=pd(l,p,s,i);if(s&&l.xmlIsAttribute){u[Ql]=u[Ql]||{};u[Ql][d]=p}else if(s&&l.xmlIsWrapped){u[d]={
[l.xmlElementName]:e}}else{u[d]=e}}}}const c=ld(e,t,r);if(c){const t=Object.keys(a);for(const s of Object.keys(n)){const a=t.every(e=>e!==s);if(a){
Object.defineProperty(o,s,{value:e.serialize(c,n[s],r+'["'+s+'"]',i),enumerable:true,configurable:true,writable:true})}}}return o}return n}function pd(e,t,n,r){
if(!n||!e.xmlNamespace){return t}const s=e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xmlns";const i={[s]:e.xmlNamespace}
;if(["Composite"].includes(e.type.name)){if(t[Ql]){return t}else{const e={...t};e[Ql]=i;return e}}const o={};o[r.xml.xmlCharKey]=t;o[Ql]=i;return o}
function fd(e,t){return[Ql,t.xml.xmlCharKey].includes(e)}function hd(e,t,n,r,s){const i=s.xml.xmlCharKey??Ul;if(Nd(e,t)){t=bd(e,t,n,"serializedName")}
const o=ud(e,t,r);let a={};const c=[];for(const l of Object.keys(o)){const d=o[l];const u=Zl(o[l].serializedName);c.push(u[0])
;const{serializedName:m,xmlName:p,xmlElementName:f}=d;let h=r;if(m!==""&&m!==undefined){h=r+"."+m}const g=d.headerCollectionPrefix;if(g){const t={}
;for(const r of Object.keys(n)){if(r.startsWith(g)){Object.defineProperty(t,r.substring(g.length),{value:e.deserialize(d.type.value,n[r],h,s),enumerable:true,
configurable:true,writable:true})}c.push(r)}a[l]=t}else if(e.isXML){if(d.xmlIsAttribute&&n[Ql]){a[l]=e.deserialize(d,n[Ql][p],h,s)}else if(d.xmlIsMsText){
if(n[i]!==undefined){a[l]=n[i]}else if(typeof n==="string"){a[l]=n}}else{const t=f||p||m;if(d.xmlIsWrapped){const t=n[p];const r=t?.[f]??[]
;Object.defineProperty(a,l,{value:e.deserialize(d,r,h,s),enumerable:true,configurable:true,writable:true});c.push(p)}else{const r=n[t]
;a[l]=e.deserialize(d,r,h,s);c.push(t)}}}else{let r;let i=n;let c=0;for(const e of u){if(!i)break;c++;i=i[e]}if(i===null&&c<u.length){i=undefined}r=i
;const m=t.type.polymorphicDiscriminator;if(m&&l===m.clientName&&(r===undefined||r===null)){r=t.serializedName}let p
;if(Array.isArray(n[l])&&o[l].serializedName===""){r=n[l];const t=e.deserialize(d,r,h,s);for(const[e,n]of Object.entries(a)){
if(!Object.prototype.hasOwnProperty.call(t,e)){t[e]=n}}a=t}else if(r!==undefined||d.defaultValue!==undefined){p=e.deserialize(d,r,h,s);a[l]=p}}}
const l=t.type.additionalProperties;if(l){const t=e=>{for(const t of Object.keys(o)){const n=Zl(o[t].serializedName);if(n[0]===e){return false}}return true}
;for(const i of Object.keys(n)){if(t(i)){const t=e.deserialize(l,n[i],r+'["'+i+'"]',s);Object.defineProperty(a,i,{value:t,enumerable:true,configurable:true,
writable:true})}}}else if(n&&!s.ignoreUnknownProperties){for(const e of Object.keys(n)){if(a[e]===undefined&&!c.includes(e)&&!fd(e,s)){
Object.defineProperty(a,e,{value:n[e],enumerable:true,configurable:true,writable:true})}}}return a}function gd(e,t,n,r,s){const i=t.type.value
;if(!i||typeof i!=="object"){throw new Error(`"value" metadata for a Dictionary must be defined in the `+`mapper and it must of type "object" in ${r}`)}if(n){
const t={};for(const o of Object.keys(n)){Object.defineProperty(t,o,{value:e.deserialize(i,n[o],r,s),enumerable:true,configurable:true,writable:true})}return t}
return n}function yd(e,t,n,r,s){let i=t.type.element;if(!i||typeof i!=="object"){
throw new Error(`"element" metadata for an Array must be defined in the `+`mapper and it must be of type "object" in ${r}`)}if(n){if(!Array.isArray(n)){n=[n]}
if(i.type.name==="Composite"&&i.type.className){i=e.modelMappers[i.type.className]??i}const t=[];for(let o=0;o<n.length;o++){
t[o]=e.deserialize(i,n[o],`${r}[${o}]`,s)}return t}return n}function Ad(e,t,n){const r=[n];while(r.length){const n=r.shift();const s=t===n?t:n+"."+t
;if(Object.prototype.hasOwnProperty.call(e,s)){return e[s]}else{for(const[t,s]of Object.entries(e)){
if(t.startsWith(n+".")&&s.type.uberParent===n&&s.type.className){r.push(s.type.className)}}}}return undefined}function bd(e,t,n,r){const s=Nd(e,t);if(s){
let i=s[r];if(i){if(r==="serializedName"){i=i.replace(/\\/gi,"")}const s=n[i];const o=t.type.uberParent??t.type.className;if(typeof s==="string"&&o){
const n=Ad(e.modelMappers.discriminators,s,o);if(n){t=n}}}}return t}function Nd(e,t){
return t.type.polymorphicDiscriminator||Cd(e,t.type.uberParent)||Cd(e,t.type.className)}function Cd(e,t){
return t&&e.modelMappers[t]&&e.modelMappers[t].type.polymorphicDiscriminator}const xd={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",
Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",
Sequence:"Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"};var Sd=n(70030);const Id=Sd.w;function wd(e,t,n){
let r=t.parameterPath;const s=t.mapper;let i;if(typeof r==="string"){r=[r]}if(Array.isArray(r)){if(r.length>0){if(s.isConstant){i=s.defaultValue}else{
let t=Ed(e,r);if(!t.propertyFound&&n){t=Ed(n,r)}let o=false;if(!t.propertyFound){o=s.required||r[0]==="options"&&r.length===2}i=o?s.defaultValue:t.propertyValue
}}}else{if(s.required){i={}}for(const[t,o]of Object.entries(r)){const r=s.type.modelProperties[t];const a=wd(e,{parameterPath:o,mapper:r},n);if(a!==undefined){
if(!i){i={}}Object.defineProperty(i,t,{value:a,enumerable:true,configurable:true,writable:true})}}}return i}function Ed(e,t){const n={propertyFound:false}
;let r=0;for(;r<t.length;++r){const n=t[r];if(e&&n in e){e=e[n]}else{break}}if(r===t.length){n.propertyValue=e;n.propertyFound=true}return n}
const Bd=Symbol.for("@azure/core-client original request");function vd(e){return Bd in e}function Pd(e){if(vd(e)){return Pd(e[Bd])}
let t=Id.operationRequestMap.get(e);if(!t){t={};Id.operationRequestMap.set(e,t)}return t}const Rd=["application/json","text/json"]
;const Td=["application/xml","application/atom+xml"];const Od="deserializationPolicy";function Dd(e={}){const t=e.expectedContentTypes?.json??Rd
;const n=e.expectedContentTypes?.xml??Td;const r=e.parseXML;const s=e.serializerOptions;const i={xml:{rootName:s?.xml.rootName??"",
includeRoot:s?.xml.includeRoot??false,xmlCharKey:s?.xml.xmlCharKey??Ul}};return{name:Od,async sendRequest(e,s){const o=await s(e);return zd(t,n,o,i,r)}}}
function Md(e){let t;const n=e.request;const r=Pd(n);const s=r?.operationSpec;if(s){if(!r?.operationResponseGetter){t=s.responses[e.status]}else{
t=r?.operationResponseGetter(s,e)}}return t}function kd(e){const t=e.request;const n=Pd(t);const r=n?.shouldDeserialize;let s;if(r===undefined){s=true
}else if(typeof r==="boolean"){s=r}else{s=r(e)}return s}async function zd(e,t,n,r,s){const i=await Qd(e,t,n,r,s);if(!kd(i)){return i}const o=Pd(i.request)
;const a=o?.operationSpec;if(!a||!a.responses){return i}const c=Md(i);const{error:l,shouldReturnResponse:d}=qd(i,a,c,r);if(l){throw l}else if(d){return i}if(c){
if(c.bodyMapper){let e=i.parsedBody;if(a.isXML&&c.bodyMapper.type.name===xd.Sequence){e=typeof e==="object"?e[c.bodyMapper.xmlElementName]:[]}try{
i.parsedBody=a.serializer.deserialize(c.bodyMapper,e,"operationRes.parsedBody",r)}catch(e){
const t=new Fc(`Error ${e} occurred in deserializing the responseBody - ${i.bodyAsText}`,{statusCode:i.status,request:i.request,response:i});throw t}
}else if(a.httpMethod==="HEAD"){i.parsedBody=n.status>=200&&n.status<300}if(c.headersMapper){
i.parsedHeaders=a.serializer.deserialize(c.headersMapper,i.headers.toJSON(),"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:true})}}return i}
function Ld(e){const t=Object.keys(e.responses);return t.length===0||t.length===1&&t[0]==="default"}function qd(e,t,n,r){const s=200<=e.status&&e.status<300
;const i=Ld(t)?s:!!n;if(i){if(n){if(!n.isError){return{error:null,shouldReturnResponse:false}}}else{return{error:null,shouldReturnResponse:false}}}
const o=n??t.responses.default;const a=e.request.streamResponseStatusCodes?.has(e.status)?`Unexpected status code: ${e.status}`:e.bodyAsText;const c=new Fc(a,{
statusCode:e.status,request:e.request,response:e});if(!o&&!(e.parsedBody?.error?.code&&e.parsedBody?.error?.message)){throw c}const l=o?.bodyMapper
;const d=o?.headersMapper;try{if(e.parsedBody){const n=e.parsedBody;let s;if(l){let e=n;if(t.isXML&&l.type.name===xd.Sequence){e=[];const t=l.xmlElementName
;if(typeof n==="object"&&t){e=n[t]}}s=t.serializer.deserialize(l,e,"error.response.parsedBody",r)}const i=n.error||s||n;c.code=i.code;if(i.message){
c.message=i.message}if(l){c.response.parsedBody=s}}if(e.headers&&d){
c.response.parsedHeaders=t.serializer.deserialize(d,e.headers.toJSON(),"operationRes.parsedHeaders")}}catch(t){
c.message=`Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`}return{error:c,
shouldReturnResponse:false}}async function Qd(e,t,n,r,s){if(!n.request.streamResponseStatusCodes?.has(n.status)&&n.bodyAsText){const i=n.bodyAsText
;const o=n.headers.get("Content-Type")||"";const a=!o?[]:o.split(";").map(e=>e.toLowerCase());try{if(a.length===0||a.some(t=>e.indexOf(t)!==-1)){
n.parsedBody=JSON.parse(i);return n}else if(a.some(e=>t.indexOf(e)!==-1)){if(!s){throw new Error("Parsing XML not supported.")}const e=await s(i,r.xml)
;n.parsedBody=e;return n}}catch(e){const t=`Error "${e}" occurred while parsing the response body - ${n.bodyAsText}.`;const r=e.code||Fc.PARSE_ERROR
;const s=new Fc(t,{code:r,statusCode:n.status,request:n.request,response:n});throw s}}return n}function Ud(e){const t=new Set
;for(const[n,r]of Object.entries(e.responses)){if(r.bodyMapper&&r.bodyMapper.type.name===xd.Stream){t.add(Number(n))}}return t}function Hd(e){
const{parameterPath:t,mapper:n}=e;let r;if(typeof t==="string"){r=t}else if(Array.isArray(t)){r=t.join(".")}else{r=n.serializedName}return r}
const Fd="serializationPolicy";function _d(e={}){const t=e.stringifyXML;return{name:Fd,sendRequest(e,n){const r=Pd(e);const s=r?.operationSpec
;const i=r?.operationArguments;if(s&&i){jd(e,i,s);Gd(e,i,s,t)}return n(e)}}}function jd(e,t,n){if(n.headerParameters){for(const r of n.headerParameters){
let s=wd(t,r);if(s!==null&&s!==undefined||r.mapper.required){s=n.serializer.serialize(r.mapper,s,Hd(r));const t=r.mapper.headerCollectionPrefix;if(t){
for(const n of Object.keys(s)){e.headers.set(t+n,s[n])}}else{e.headers.set(r.mapper.serializedName||Hd(r),s)}}}}const r=t.options?.requestOptions?.customHeaders
;if(r){for(const t of Object.keys(r)){e.headers.set(t,r[t])}}}function Gd(e,t,n,r=function(){throw new Error("XML serialization unsupported!")}){
const s=t.options?.serializerOptions;const i={xml:{rootName:s?.xml.rootName??"",includeRoot:s?.xml.includeRoot??false,xmlCharKey:s?.xml.xmlCharKey??Ul}}
;const o=i.xml.xmlCharKey;if(n.requestBody&&n.requestBody.mapper){e.body=wd(t,n.requestBody);const s=n.requestBody.mapper
;const{required:a,serializedName:c,xmlName:l,xmlElementName:d,xmlNamespace:u,xmlNamespacePrefix:m,nullable:p}=s;const f=s.type.name;try{
if(e.body!==undefined&&e.body!==null||p&&e.body===null||a){const t=Hd(n.requestBody);e.body=n.serializer.serialize(s,e.body,t,i);const a=f===xd.Stream
;if(n.isXML){const t=m?`xmlns:${m}`:"xmlns";const n=Yd(u,t,f,e.body,i);if(f===xd.Sequence){e.body=r(Kd(n,d||l||c,t,u),{rootName:l||c,xmlCharKey:o})}else if(!a){
e.body=r(n,{rootName:l||c,xmlCharKey:o})}}else if(f===xd.String&&(n.contentType?.match("text/plain")||n.mediaType==="text")){return}else if(!a){
e.body=JSON.stringify(e.body)}}}catch(e){throw new Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(c,undefined,"  ")}.`,{
cause:e})}}else if(n.formDataParameters&&n.formDataParameters.length>0){e.formData={};for(const r of n.formDataParameters){const s=wd(t,r)
;if(s!==undefined&&s!==null){const t=r.mapper.serializedName||Hd(r);e.formData[t]=n.serializer.serialize(r.mapper,s,Hd(r),i)}}}}function Yd(e,t,n,r,s){
if(e&&!["Composite","Sequence","Dictionary"].includes(n)){const n={};n[s.xml.xmlCharKey]=r;n[Ql]={[t]:e};return n}return r}function Kd(e,t,n,r){
if(!Array.isArray(e)){e=[e]}if(!n||!r){return{[t]:e}}const s={[t]:e};s[Ql]={[n]:r};return s}function Vd(e={}){const t=Zc(e??{});if(e.credentialOptions){
t.addPolicy(bl({credential:e.credentialOptions.credential,scopes:e.credentialOptions.credentialScopes}))}t.addPolicy(_d(e.serializationOptions),{
phase:"Serialize"});t.addPolicy(Dd(e.deserializationOptions),{phase:"Deserialize"});return t}let $d;function Wd(){if(!$d){$d=el()}return $d}const Jd={CSV:",",
SSV:" ",Multi:"Multi",TSV:"\t",Pipes:"|"};function Xd(e,t,n,r){const s=eu(t,n,r);let i=false;let o=Zd(e,s);if(t.path){let e=Zd(t.path,s)
;if(t.path==="/{nextLink}"&&e.startsWith("/")){e=e.substring(1)}if(tu(e)){o=e;i=true}else{o=nu(o,e)}}const{queryParams:a,sequenceParams:c}=ru(t,n,r)
;o=iu(o,a,c,i);return o}function Zd(e,t){let n=e;for(const[e,r]of t){n=n.split(e).join(r)}return n}function eu(e,t,n){const r=new Map
;if(e.urlParameters?.length){for(const s of e.urlParameters){let i=wd(t,s,n);const o=Hd(s);i=e.serializer.serialize(s.mapper,i,o);if(!s.skipEncoding){
i=encodeURIComponent(i)}r.set(`{${s.mapper.serializedName||o}}`,i)}}return r}function tu(e){return e.includes("://")}function nu(e,t){if(!t){return e}
const n=new URL(e);let r=n.pathname;if(!r.endsWith("/")){r=`${r}/`}if(t.startsWith("/")){t=t.substring(1)}const s=t.indexOf("?");if(s!==-1){
const e=t.substring(0,s);const i=t.substring(s+1);r=r+e;if(i){n.search=n.search?`${n.search}&${i}`:i}}else{r=r+t}Object.assign(n,{pathname:r})
;return n.toString()}function ru(e,t,n){const r=new Map;const s=new Set;if(e.queryParameters?.length){for(const i of e.queryParameters){
if(i.mapper.type.name==="Sequence"&&i.mapper.serializedName){s.add(i.mapper.serializedName)}let o=wd(t,i,n);if(o!==undefined&&o!==null||i.mapper.required){
o=e.serializer.serialize(i.mapper,o,Hd(i));const t=i.collectionFormat?Jd[i.collectionFormat]:"";if(Array.isArray(o)){o=o.map(e=>{if(e===null||e===undefined){
return""}return e})}if(i.collectionFormat==="Multi"&&o.length===0){continue}else if(Array.isArray(o)&&(i.collectionFormat==="SSV"||i.collectionFormat==="TSV")){
o=o.join(t)}if(!i.skipEncoding){if(Array.isArray(o)){o=o.map(e=>encodeURIComponent(e))}else{o=encodeURIComponent(o)}}
if(Array.isArray(o)&&(i.collectionFormat==="CSV"||i.collectionFormat==="Pipes")){o=o.join(t)}r.set(i.mapper.serializedName||Hd(i),o)}}}return{queryParams:r,
sequenceParams:s}}function su(e){const t=new Map;if(!e||e[0]!=="?"){return t}e=e.slice(1);const n=e.split("&");for(const e of n){const[n,r]=e.split("=",2)
;const s=t.get(n);if(s){if(Array.isArray(s)){s.push(r)}else{t.set(n,[s,r])}}else{t.set(n,r)}}return t}function iu(e,t,n,r=false){if(t.size===0){return e}
const s=new URL(e);const i=su(s.search);for(const[e,s]of t){const t=i.get(e);if(Array.isArray(t)){if(Array.isArray(s)){t.push(...s);const n=new Set(t)
;i.set(e,Array.from(n))}else{t.push(s)}}else if(t){if(Array.isArray(s)){s.unshift(t)}else if(n.has(e)){i.set(e,[t,s])}if(!r){i.set(e,s)}}else{i.set(e,s)}}
const o=[];for(const[e,t]of i){if(typeof t==="string"){o.push(`${e}=${t}`)}else if(Array.isArray(t)){for(const n of t){o.push(`${e}=${n}`)}}else{
o.push(`${e}=${t}`)}}s.search=o.length?`?${o.join("&")}`:"";return s.toString()}const ou=ca("core-client");class au{_endpoint;_requestContentType
;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){this._requestContentType=e.requestContentType;this._endpoint=e.endpoint??e.baseUri
;if(e.baseUri){ou.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead.")}
this._allowInsecureConnection=e.allowInsecureConnection;this._httpClient=e.httpClient||Wd();this.pipeline=e.pipeline||cu(e);if(e.additionalPolicies?.length){
for(const{policy:t,position:n}of e.additionalPolicies){const e=n==="perRetry"?"Sign":undefined;this.pipeline.addPolicy(t,{afterPhase:e})}}}sendRequest(e){
return this.pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){const n=t.baseUrl||this._endpoint;if(!n){
throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.")}
const r=Xd(n,t,e,this);const s=nl({url:r});s.method=t.httpMethod;const i=Pd(s);i.operationSpec=t;i.operationArguments=e
;const o=t.contentType||this._requestContentType;if(o&&t.requestBody){s.headers.set("Content-Type",o)}const a=e.options;if(a){const e=a.requestOptions;if(e){
if(e.timeout){s.timeout=e.timeout}if(e.onUploadProgress){s.onUploadProgress=e.onUploadProgress}if(e.onDownloadProgress){
s.onDownloadProgress=e.onDownloadProgress}if(e.shouldDeserialize!==undefined){i.shouldDeserialize=e.shouldDeserialize}if(e.allowInsecureConnection){
s.allowInsecureConnection=true}}if(a.abortSignal){s.abortSignal=a.abortSignal}if(a.tracingOptions){s.tracingOptions=a.tracingOptions}}
if(this._allowInsecureConnection){s.allowInsecureConnection=true}if(s.streamResponseStatusCodes===undefined){s.streamResponseStatusCodes=Ud(t)}try{
const e=await this.sendRequest(s);const n=Kl(e,t.responses[e.status]);if(a?.onResponse){a.onResponse(e,n)}return n}catch(e){
if(typeof e==="object"&&e?.response){const n=e.response;const r=Kl(n,t.responses[e.statusCode]||t.responses["default"]);e.details=r;if(a?.onResponse){
a.onResponse(n,r,e)}}throw e}}}function cu(e){const t=lu(e);const n=e.credential&&t?{credentialScopes:t,credential:e.credential}:undefined;return Vd({...e,
credentialOptions:n})}function lu(e){if(e.credentialScopes){return e.credentialScopes}if(e.endpoint){return`${e.endpoint}/.default`}if(e.baseUri){
return`${e.baseUri}/.default`}if(e.credential){
throw new Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`)
}return undefined}function du(e){const t=`, ${e.trim()}`.split(", Bearer ").filter(e=>e);return t.map(e=>{const t=`${e.trim()}, `.split('", ').filter(e=>e)
;const n=t.map(e=>(([e,t])=>({[e]:t}))(e.trim().split('="')));return n.reduce((e,t)=>({...e,...t}),{})})}async function uu(e){const{scopes:t,response:n}=e
;const r=e.logger||coreClientLogger;const s=n.headers.get("WWW-Authenticate");if(!s){
r.info(`The WWW-Authenticate header was missing. Failed to perform the Continuous Access Evaluation authentication flow.`);return false}const i=du(s)||[]
;const o=i.find(e=>e.claims);if(!o){
r.info(`The WWW-Authenticate header was missing the necessary "claims" to perform the Continuous Access Evaluation authentication flow.`);return false}
const a=await e.getAccessToken(o.scope?[o.scope]:t,{claims:decodeStringToString(o.claims)});if(!a){return false}
e.request.headers.set("Authorization",`${a.tokenType??"Bearer"} ${a.token}`);return true}const mu={DefaultScope:"/.default",HeaderConstants:{
AUTHORIZATION:"authorization"}};function pu(e){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(e)}
const fu=async e=>{const t=bu(e.request);const n=yu(e.response);if(n){const r=Au(n);const s=gu(e,r);const i=hu(r);if(!i){return false}
const o=await e.getAccessToken(s,{...t,tenantId:i});if(!o){return false}
e.request.headers.set(mu.HeaderConstants.AUTHORIZATION,`${o.tokenType??"Bearer"} ${o.token}`);return true}return false};function hu(e){
const t=new URL(e.authorization_uri);const n=t.pathname.split("/");const r=n[1];if(r&&pu(r)){return r}return undefined}function gu(e,t){if(!t.resource_id){
return e.scopes}const n=new URL(t.resource_id);let r=new URL(mu.DefaultScope,n.origin).toString();if(r==="https://disk.azure.com/.default"){
r="https://disk.azure.com//.default"}return[r]}function yu(e){const t=e.headers.get("WWW-Authenticate");if(e.status===401&&t){return t}return}function Au(e){
const t=e.slice("Bearer ".length);const n=`${t.trim()} `.split(" ").filter(e=>e);const r=n.map(e=>(([e,t])=>({[e]:t}))(e.trim().split("=")))
;return r.reduce((e,t)=>({...e,...t}),{})}function bu(e){return{abortSignal:e.abortSignal,requestOptions:{timeout:e.timeout},tracingOptions:e.tracingOptions}}
const Nu=Symbol("Original PipelineRequest");const Cu=Symbol.for("@azure/core-client original request")
;const xu=new Set(["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","streamResponseStatusCodes","agent","requestOverrides"])
;function Su(e,t={}){const n=e;const r=n[Nu];const s=tl(e.headers.toJson({preserveCase:true}));if(r){r.headers=s;return r}else{const n=nl({url:e.url,
method:e.method,headers:s,withCredentials:e.withCredentials,timeout:e.timeout,requestId:e.requestId,abortSignal:e.abortSignal,body:e.body,formData:e.formData,
disableKeepAlive:!!e.keepAlive,onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.proxySettings,
streamResponseStatusCodes:e.streamResponseStatusCodes,agent:e.agent,requestOverrides:e.requestOverrides});if(t.originalRequest){n[Cu]=t.originalRequest}return n
}}function Iu(e,t){const n=t?.originalRequest??e;const r={url:e.url,method:e.method,headers:wu(e.headers),withCredentials:e.withCredentials,timeout:e.timeout,
requestId:e.headers.get("x-ms-client-request-id")||e.requestId,abortSignal:e.abortSignal,body:e.body,formData:e.formData,keepAlive:!!e.disableKeepAlive,
onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,
agent:e.agent,requestOverrides:e.requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")},prepare(){
throw new Error("WebResourceLike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};if(t?.createProxy){return new Proxy(r,{
get(t,s,i){if(s===Nu){return e}else if(s==="clone"){return()=>Iu(Su(r,{originalRequest:n}),{createProxy:true,originalRequest:n})}return Reflect.get(t,s,i)},
set(t,n,r,s){if(n==="keepAlive"){e.disableKeepAlive=!r}if(typeof n==="string"&&xu.has(n)){e[n]=r}return Reflect.set(t,n,r,s)}})}else{return r}}function wu(e){
return new Bu(e.toJSON({preserveCase:true}))}function Eu(e){return e.toLowerCase()}class Bu{_headersMap;constructor(e){this._headersMap={};if(e){
for(const t in e){this.set(t,e[t])}}}set(e,t){this._headersMap[Eu(e)]={name:e,value:t.toString()}}get(e){const t=this._headersMap[Eu(e)]
;return!t?undefined:t.value}contains(e){return!!this._headersMap[Eu(e)]}remove(e){const t=this.contains(e);delete this._headersMap[Eu(e)];return t}rawHeaders(){
return this.toJson({preserveCase:true})}headersArray(){const e=[];for(const t in this._headersMap){e.push(this._headersMap[t])}return e}headerNames(){const e=[]
;const t=this.headersArray();for(let n=0;n<t.length;++n){e.push(t[n].name)}return e}headerValues(){const e=[];const t=this.headersArray()
;for(let n=0;n<t.length;++n){e.push(t[n].value)}return e}toJson(e={}){const t={};if(e.preserveCase){for(const e in this._headersMap){const n=this._headersMap[e]
;t[n.name]=n.value}}else{for(const e in this._headersMap){const n=this._headersMap[e];t[Eu(n.name)]=n.value}}return t}toString(){
return JSON.stringify(this.toJson({preserveCase:true}))}clone(){const e={};for(const t in this._headersMap){const n=this._headersMap[t];e[n.name]=n.value}
return new Bu(e)}}const vu=Symbol("Original FullOperationResponse");function Pu(e,t){let n=Iu(e.request);let r=wu(e.headers);if(t?.createProxy){
return new Proxy(e,{get(t,s,i){if(s==="headers"){return r}else if(s==="request"){return n}else if(s===vu){return e}return Reflect.get(t,s,i)},set(e,t,s,i){
if(t==="headers"){r=s}else if(t==="request"){n=s}return Reflect.set(e,t,s,i)}})}else{return{...e,request:n,headers:r}}}function Ru(e){const t=e;const n=t[vu]
;const r=tl(e.headers.toJson({preserveCase:true}));if(n){n.headers=r;return n}else{return{...e,headers:r,request:Su(e.request)}}}class Tu extends au{
constructor(e){super(e);if(e.keepAliveOptions?.enable===false&&!Ml(this.pipeline)){this.pipeline.addPolicy(Dl())}if(e.redirectOptions?.handleRedirects===false){
this.pipeline.removePolicy({name:Ia})}}async sendOperationRequest(e,t){const n=e?.options?.onResponse;let r;function s(e,t,s){r=e;if(n){n(e,t,s)}}e.options={
...e.options,onResponse:s};const i=await super.sendOperationRequest(e,t);if(r){Object.defineProperty(i,"_response",{value:Pu(r)})}return i}}var Ou;(function(e){
e[e["ERROR"]=1]="ERROR";e[e["INFO"]=3]="INFO";e[e["OFF"]=0]="OFF";e[e["WARNING"]=2]="WARNING"})(Ou||(Ou={}));const Du={log(e,t){},shouldLog(e){return false}}
;const Mu="RequestPolicyFactoryPolicy";function ku(e){const t=e.slice().reverse();return{name:Mu,async sendRequest(e,n){let r={async sendRequest(e){
const t=await n(Su(e));return Pu(t,{createProxy:true})}};for(const e of t){r=e.create(r,Du)}const s=Iu(e,{createProxy:true});const i=await r.sendRequest(s)
;return Ru(i)}}}function zu(e){return{sendRequest:async t=>{const n=await e.sendRequest(Iu(t,{createProxy:true}));return Ru(n)}}}class Lu{constructor(e,t={},n){
this.pattern=e;this.separator=t.separator||".";this.segments=this._parse(e);this.data=n;this._hasDeepWildcard=this.segments.some(e=>e.type==="deep-wildcard")
;this._hasAttributeCondition=this.segments.some(e=>e.attrName!==undefined);this._hasPositionSelector=this.segments.some(e=>e.position!==undefined)}_parse(e){
const t=[];let n=0;let r="";while(n<e.length){if(e[n]===this.separator){if(n+1<e.length&&e[n+1]===this.separator){if(r.trim()){
t.push(this._parseSegment(r.trim()));r=""}t.push({type:"deep-wildcard"});n+=2}else{if(r.trim()){t.push(this._parseSegment(r.trim()))}r="";n++}}else{r+=e[n];n++}
}if(r.trim()){t.push(this._parseSegment(r.trim()))}return t}_parseSegment(e){const t={type:"tag"};let n=null;let r=e
;const s=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(s){r=s[1]+s[3];if(s[2]){const e=s[2].slice(1,-1);if(e){n=e}}}let i=undefined;let o=r;if(r.includes("::")){
const t=r.indexOf("::");i=r.substring(0,t).trim();o=r.substring(t+2).trim();if(!i){throw new Error(`Invalid namespace in pattern: ${e}`)}}let a=undefined
;let c=null;if(o.includes(":")){const e=o.lastIndexOf(":");const t=o.substring(0,e).trim();const n=o.substring(e+1).trim()
;const r=["first","last","odd","even"].includes(n)||/^nth\(\d+\)$/.test(n);if(r){a=t;c=n}else{a=o}}else{a=o}if(!a){
throw new Error(`Invalid segment pattern: ${e}`)}t.tag=a;if(i){t.namespace=i}if(n){if(n.includes("=")){const e=n.indexOf("=");t.attrName=n.substring(0,e).trim()
;t.attrValue=n.substring(e+1).trim()}else{t.attrName=n.trim()}}if(c){const e=c.match(/^nth\((\d+)\)$/);if(e){t.position="nth";t.positionValue=parseInt(e[1],10)
}else{t.position=c}}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){
return this._hasAttributeCondition}hasPositionSelector(){return this._hasPositionSelector}toString(){return this.pattern}}class qu{constructor(e){
this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){const e=this._matcher.path;return e.length>0?e[e.length-1].tag:undefined}
getCurrentNamespace(){const e=this._matcher.path;return e.length>0?e[e.length-1].namespace:undefined}getAttrValue(e){const t=this._matcher.path
;if(t.length===0)return undefined;return t[t.length-1].values?.[e]}hasAttr(e){const t=this._matcher.path;if(t.length===0)return false;const n=t[t.length-1]
;return n.values!==undefined&&e in n.values}getAnyParentAttr(e){return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){
return this._matcher.hasAnyParentAttr(e)}getPosition(){const e=this._matcher.path;if(e.length===0)return-1;return e[e.length-1].position??0}getCounter(){
const e=this._matcher.path;if(e.length===0)return-1;return e[e.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){
return this._matcher.path.length}toString(e,t=true){return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){
return this._matcher.matches(e)}matchesAny(e){return e.matchesAny(this._matcher)}}class Qu{constructor(e={}){this.separator=e.separator||".";this.path=[]
;this.siblingStacks=[];this._pathStringCache=null;this._view=new qu(this);this._keptAttrs=[]}push(e,t=null,n=null,r=null){this._pathStringCache=null
;if(this.path.length>0){this.path[this.path.length-1].values=undefined}const s=this.path.length;let i=this.siblingStacks[s];if(!i){i={counts:new Map,total:0}
;this.siblingStacks[s]=i}const o=n?`${n}:${e}`:e;const a=i.counts.get(o)||0;const c=i.total;i.counts.set(o,a+1);i.total++;const l={tag:e,position:c,counter:a}
;if(n!==null&&n!==undefined){l.namespace=n}if(t!==null&&t!==undefined){l.values=t}this.path.push(l);const d=this.path.length;const u=r!==null?r.keep:null
;if(u!==null&&u!==undefined&&u.length>0&&t){for(let e=0;e<u.length;e++){const n=u[e];if(t[n]!==undefined){this._keptAttrs.push({depth:d,name:n,value:t[n]})}}}}
pop(){if(this.path.length===0)return undefined;this._pathStringCache=null;const e=this.path.pop();if(this.siblingStacks.length>this.path.length+1){
this.siblingStacks.length=this.path.length+1}const t=this.path.length+1;while(this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.length-1].depth>=t){
this._keptAttrs.pop()}return e}updateCurrent(e){if(this.path.length>0){const t=this.path[this.path.length-1];if(e!==null&&e!==undefined){t.values=e}}}
getCurrentTag(){return this.path.length>0?this.path[this.path.length-1].tag:undefined}getCurrentNamespace(){
return this.path.length>0?this.path[this.path.length-1].namespace:undefined}getAttrValue(e){if(this.path.length===0)return undefined
;return this.path[this.path.length-1].values?.[e]}hasAttr(e){if(this.path.length===0)return false;const t=this.path[this.path.length-1]
;return t.values!==undefined&&e in t.values}getAnyParentAttr(e){const t=this._keptAttrs;for(let n=t.length-1;n>=0;n--){if(t[n].name===e)return t[n].value}
return undefined}hasAnyParentAttr(e){const t=this._keptAttrs;for(let n=t.length-1;n>=0;n--){if(t[n].name===e)return true}return false}getPosition(){
if(this.path.length===0)return-1;return this.path[this.path.length-1].position??0}getCounter(){if(this.path.length===0)return-1
;return this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.path.length}toString(e,t=true){
const n=e||this.separator;const r=n===this.separator&&t===true;if(r){if(this._pathStringCache!==null){return this._pathStringCache}
const e=this.path.map(e=>e.namespace?`${e.namespace}:${e.tag}`:e.tag).join(n);this._pathStringCache=e;return e}
return this.path.map(e=>t&&e.namespace?`${e.namespace}:${e.tag}`:e.tag).join(n)}toArray(){return this.path.map(e=>e.tag)}reset(){this._pathStringCache=null
;this.path=[];this.siblingStacks=[];this._keptAttrs=[]}matches(e){const t=e.segments;if(t.length===0){return false}if(e.hasDeepWildcard()){
return this._matchWithDeepWildcard(t)}return this._matchSimple(t)}_matchSimple(e){if(this.path.length!==e.length){return false}for(let t=0;t<e.length;t++){
if(!this._matchSegment(e[t],this.path[t],t===this.path.length-1)){return false}}return true}_matchWithDeepWildcard(e){let t=this.path.length-1;let n=e.length-1
;while(n>=0&&t>=0){const r=e[n];if(r.type==="deep-wildcard"){n--;if(n<0){return true}const r=e[n];let s=false;for(let e=t;e>=0;e--){
if(this._matchSegment(r,this.path[e],e===this.path.length-1)){t=e-1;n--;s=true;break}}if(!s){return false}}else{
if(!this._matchSegment(r,this.path[t],t===this.path.length-1)){return false}t--;n--}}return n<0}_matchSegment(e,t,n){if(e.tag!=="*"&&e.tag!==t.tag){return false
}if(e.namespace!==undefined){if(e.namespace!=="*"&&e.namespace!==t.namespace){return false}}if(e.attrName!==undefined){if(!n){return false}
if(!t.values||!(e.attrName in t.values)){return false}if(e.attrValue!==undefined){if(String(t.values[e.attrName])!==String(e.attrValue)){return false}}}
if(e.position!==undefined){if(!n){return false}const r=t.counter??0;if(e.position==="first"&&r!==0){return false}else if(e.position==="odd"&&r%2!==1){
return false}else if(e.position==="even"&&r%2!==0){return false}else if(e.position==="nth"&&r!==e.positionValue){return false}}return true}matchesAny(e){
return e.matchesAny(this)}snapshot(){return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.map(e=>e?{counts:new Map(e.counts),total:e.total
}:e),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){this._pathStringCache=null;this.path=e.path.map(e=>({...e}))
;this.siblingStacks=e.siblingStacks.map(e=>e?{counts:new Map(e.counts),total:e.total}:e);this._keptAttrs=(e.keptAttrs||[]).map(e=>({...e}))}readOnly(){
return this._view}}function Uu(e){return typeof e==="number"&&Object.is(e,-0)?"-0":String(e)}function Hu(e){
return Uu(e).replace(/--/g,"- -").replace(/--/g,"- -").replace(/-$/,"- ")}function Fu(e){return Uu(e).replace(/\]\]>/g,"]]]]><![CDATA[>")}function _u(e){
return Uu(e).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}function ju(e,t,n,r,s){if(!n.sanitizeName)return e;const i=!t&&e[0]==="?";const o=i?e.slice(1):e
;if(s(o))return e;const a=n.sanitizeName(o,{isAttribute:t,matcher:r.readOnly()});if(typeof a!=="string"||!s(a)){
throw new Error(`sanitizeName returned an invalid XML name for "${o}"`)}return i?"?"+a:a}
const Gu=":A-Za-z_"+"\xc0-\xd6\xd8-\xf6\xf8-\u02ff"+"\u0370-\u037d"+"\u037f-\u0486\u0488-\u1fff"+"\u200c-\u200d"+"\u2070-\u218f"+"\u2c00-\u2fef"+"\u3001-\ud7ff"+"\uf900-\ufdcf"+"\ufdf0-\ufffd"
;const Yu=Gu+"\\-\\.\\d"+"\xb7"+"\u0300-\u036f"+"\u203f-\u2040"
;const Ku=":A-Za-z_"+"\xc0-\u02ff"+"\u0370-\u037d"+"\u037f-\u0486\u0488-\u1fff"+"\u200c-\u200d"+"\u2070-\u218f"+"\u2c00-\u2fef"+"\u3001-\ud7ff"+"\uf900-\ufdcf"+"\ufdf0-\ufffd"+"\u{10000}-\u{effff}"
;const Vu=Ku+"\\-\\.\\d"+"\xb7"+"\u0300-\u036f"+"\u0487"+"\u203f-\u2040";const $u=(e,t,n="")=>{const r=e.replace(":","");const s=t.replace(":","")
;const i=`[${r}][${s}]*`;return{name:new RegExp(`^[${e}][${t}]*$`,n),ncName:new RegExp(`^${i}$`,n),qName:new RegExp(`^${i}(?::${i})?$`,n),
nmToken:new RegExp(`^[${t}]+$`,n),nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}]+)*$`,n)}};const Wu=$u(Gu,Yu);const Ju=$u(Ku,Vu,"u");const Xu=":A-Za-z_"
;const Zu=Xu+"\\-\\.\\d";const em=$u(Xu,Zu);const tm=(e="1.0",t=false)=>{if(t)return em;return e==="1.1"?Ju:Wu}
;const nm=(e,{xmlVersion:t="1.0",asciiOnly:n=false}={})=>tm(t,n).name.test(e);const rm=(e,{xmlVersion:t="1.0",asciiOnly:n=false}={})=>tm(t,n).ncName.test(e)
;const sm=(e,{xmlVersion:t="1.0",asciiOnly:n=false}={})=>tm(t,n).qName.test(e);const im=(e,{xmlVersion:t="1.0",asciiOnly:n=false}={})=>tm(t,n).nmToken.test(e)
;const om=(e,{xmlVersion:t="1.0",asciiOnly:n=false}={})=>tm(t,n).nmTokens.test(e);const am=["name","ncName","qName","nmToken","nmTokens"]
;const cm=(e,{xmlVersion:t="1.0",asciiOnly:n=false,maxCacheSize:r=2048}={})=>{if(!am.includes(e)){
throw new TypeError(`Unknown production "${e}". Must be one of: ${am.join(", ")}`)}const s=tm(t,n)[e];let i=new Map;const o=e=>{const t=i.get(e)
;if(t!==undefined)return t;const n=s.test(e);if(i.size<r)i.set(e,n);return n};o.reset=()=>{i=new Map};return o}
;const lm=(e,t,{xmlVersion:n="1.0",asciiOnly:r=false}={})=>{if(!am.includes(t)){
throw new TypeError(`Unknown production "${t}". Must be one of: ${am.join(", ")}`)}const s={name:nm,ncName:rm,qName:sm,nmToken:im,nmTokens:om};const i=s[t](e,{
xmlVersion:n,asciiOnly:r});if(i)return{valid:true,production:t,input:e};let o="Does not match the production rules";let a
;const c=r?/^[:A-Za-z_]/:/^[:A-Za-z_\u00C0-\uFFFD]/;const l=r?/[\w\-\\.:]/:/[\w\-\\.:\u00B7\u00C0-\uFFFD]/;if(e.length===0){o="Input is empty"
}else if(t==="ncName"&&e.includes(":")){a=e.indexOf(":");o="Colon is not allowed in NCName"}else if(t==="qName"&&e.startsWith(":")){
o="QName cannot start with a colon";a=0}else if(t==="qName"&&e.endsWith(":")){o="QName cannot end with a colon";a=e.length-1
}else if(t==="qName"&&(e.match(/:/g)||[]).length>1){o="QName can have at most one colon";a=e.lastIndexOf(":")
}else if(["name","ncName","qName"].includes(t)&&!c.test(e[0])){o=`First character "${e[0]}" is not a valid NameStartChar`;a=0}else{for(let t=0;t<e.length;t++){
if(!l.test(e[t])){o=`Character "${e[t]}" at position ${t} is not a valid NameChar`;a=t;break}}}return{valid:false,production:t,input:e,reason:o,position:a}}
;const dm=(e,t,n={})=>e.map(e=>lm(e,t,n));const um=(e,t="name",{replacement:n="_",asciiOnly:r=false}={})=>{if(!e)return n;let s=e;if(t==="ncName"){
s=s.replace(/:/g,"")}const i=r?/[^\w\-\.:]/g:/[^\w\-\.:\u00B7\u00C0-\uFFFD]/g;s=s.replace(i,n);if(t!=="nmToken"&&t!=="nmTokens"){if(/^[\-\.\d]/.test(s)){s=n+s}}
return s||n};const mm="\n";function pm(e,t){if(!Array.isArray(e)||e.length===0)return"1.0";const n=e[0];const r=bm(n);if(r==="?xml"){const e=n[":@"];if(e){
const n=t.attributeNamePrefix+"version";if(e[n])return e[n]}}return"1.0"}function fm(e,t){let n="";if(t.format){n=mm}const r=[]
;if(t.stopNodes&&Array.isArray(t.stopNodes)){for(let e=0;e<t.stopNodes.length;e++){const n=t.stopNodes[e];if(typeof n==="string"){r.push(new Lu(n))
}else if(n instanceof Lu){r.push(n)}}}const s=pm(e,t);const i=cm("qName",{xmlVersion:s});const o=new Qu;return hm(e,t,n,o,r,i)}function hm(e,t,n,r,s,i){let o=""
;let a=false;if(t.maxNestedTags&&r.getDepth()>t.maxNestedTags){throw new Error("Maximum nested tags exceeded")}if(!Array.isArray(e)){
if(e!==undefined&&e!==null){let n=Uu(e);n=xm(n,t);return n}return""}for(let c=0;c<e.length;c++){const l=e[c];const d=bm(l);if(d===undefined)continue
;const u=d===t.textNodeName||d===t.cdataPropName||d===t.commentPropName;const m=u?d:ju(d,false,t,r,i);const p=gm(l[":@"],t);r.push(m,p);const f=Cm(r,s)
;if(m===t.textNodeName){let e=l[d];if(!f){e=t.tagValueProcessor(m,e);e=xm(e,t)}e=Uu(e);if(a){o+=n}o+=e;a=false;r.pop();continue}else if(m===t.cdataPropName){
if(a){o+=n}const e=l[d][0][t.textNodeName];const s=Fu(e);o+=`<![CDATA[${s}]]>`;a=false;r.pop();continue}else if(m===t.commentPropName){
const e=l[d][0][t.textNodeName];const s=Hu(e);o+=n+`\x3c!--${s}--\x3e`;a=true;r.pop();continue}else if(m[0]==="?"){const e=Nm(l[":@"],t,f,r,i)
;const s=m==="?xml"?"":n;o+=s+`<${m}${e}?>`;a=true;r.pop();continue}let h=n;if(h!==""){h+=t.indentBy}const g=Nm(l[":@"],t,f,r,i);const y=n+`<${m}${g}`;let A
;if(f){A=ym(l[d],t,r.getDepth())}else{A=hm(l[d],t,h,r,s,i)}if(t.unpairedTags.indexOf(m)!==-1){if(t.suppressUnpairedNode)o+=y+">";else o+=y+"/>"
}else if((!A||A.length===0)&&t.suppressEmptyNode){o+=y+"/>"}else if(A&&A.endsWith(">")){o+=y+`>${A}${n}</${m}>`}else{o+=y+">"
;if(A&&n!==""&&(A.includes("/>")||A.includes("</"))){o+=n+t.indentBy+A+n}else{o+=A}o+=`</${m}>`}a=true;r.pop()}return o}function gm(e,t){
if(!e||t.ignoreAttributes)return null;const n={};let r=false;for(let s in e){if(!Object.prototype.hasOwnProperty.call(e,s))continue
;const i=s.startsWith(t.attributeNamePrefix)?s.substr(t.attributeNamePrefix.length):s;n[i]=_u(e[s]);r=true}return r?n:null}function ym(e,t,n=0){
if(t.maxNestedTags&&n>t.maxNestedTags){throw new Error("Maximum nested tags exceeded")}if(!Array.isArray(e)){if(e!==undefined&&e!==null){return Uu(e)}return""}
let r="";for(let s=0;s<e.length;s++){const i=e[s];const o=bm(i);if(o===t.textNodeName){r+=Uu(i[o])}else if(o===t.cdataPropName){r+=i[o][0][t.textNodeName]
}else if(o===t.commentPropName){r+=i[o][0][t.textNodeName]}else if(o&&o[0]==="?"){continue}else if(o){const e=Am(i[":@"],t);const s=ym(i[o],t,n+1)
;if(!s||s.length===0){r+=`<${o}${e}/>`}else{r+=`<${o}${e}>${s}</${o}>`}}}return r}function Am(e,t){let n="";if(e&&!t.ignoreAttributes){for(let r in e){
if(!Object.prototype.hasOwnProperty.call(e,r))continue;let s=e[r];if(s===true&&t.suppressBooleanAttributes){n+=` ${r.substr(t.attributeNamePrefix.length)}`
}else{n+=` ${r.substr(t.attributeNamePrefix.length)}="${_u(s)}"`}}}return n}function bm(e){const t=Object.keys(e);for(let n=0;n<t.length;n++){const r=t[n]
;if(!Object.prototype.hasOwnProperty.call(e,r))continue;if(r!==":@")return r}}function Nm(e,t,n,r,s){let i="";if(e&&!t.ignoreAttributes){for(let o in e){
if(!Object.prototype.hasOwnProperty.call(e,o))continue;const a=o.substr(t.attributeNamePrefix.length);const c=n?a:ju(a,true,t,r,s);let l;if(n){l=e[o]}else{
l=t.attributeValueProcessor(o,e[o]);l=xm(l,t)}if(l===true&&t.suppressBooleanAttributes){i+=` ${c}`}else{i+=` ${c}="${_u(l)}"`}}}return i}function Cm(e,t){
if(!t||t.length===0)return false;for(let n=0;n<t.length;n++){if(e.matches(t[n])){return true}}return false}function xm(e,t){
if(e&&e.length>0&&t.processEntities){for(let n=0;n<t.entities.length;n++){const r=t.entities[n];e=e.replace(r.regex,r.val)}}return e}function Sm(e){
if(typeof e==="function"){return e}if(Array.isArray(e)){return t=>{for(const n of e){if(typeof n==="string"&&t===n){return true}
if(n instanceof RegExp&&n.test(t)){return true}}}}return()=>false}const Im={attributeNamePrefix:"@_",attributesGroupName:false,textNodeName:"#text",
ignoreAttributes:true,cdataPropName:false,format:false,indentBy:"  ",suppressEmptyNode:false,suppressUnpairedNode:true,suppressBooleanAttributes:true,
tagValueProcessor:function(e,t){return t},attributeValueProcessor:function(e,t){return t},preserveOrder:false,commentPropName:false,unpairedTags:[],entities:[{
regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{
regex:new RegExp('"',"g"),val:"&quot;"}],processEntities:true,stopNodes:[],oneListGroup:false,maxNestedTags:100,jPath:true,sanitizeName:false};function wm(e){
this.options=Object.assign({},Im,e);if(this.options.stopNodes&&Array.isArray(this.options.stopNodes)){this.options.stopNodes=this.options.stopNodes.map(e=>{
if(typeof e==="string"&&e.startsWith("*.")){return".."+e.substring(2)}return e})}this.stopNodeExpressions=[]
;if(this.options.stopNodes&&Array.isArray(this.options.stopNodes)){for(let e=0;e<this.options.stopNodes.length;e++){const t=this.options.stopNodes[e]
;if(typeof t==="string"){this.stopNodeExpressions.push(new Lu(t))}else if(t instanceof Lu){this.stopNodeExpressions.push(t)}}}
if(this.options.ignoreAttributes===true||this.options.attributesGroupName){this.isAttribute=function(){return false}}else{
this.ignoreAttributesFn=Sm(this.options.ignoreAttributes);this.attrPrefixLen=this.options.attributeNamePrefix.length;this.isAttribute=Rm}
this.processTextOrObjNode=Bm;if(this.options.format){this.indentate=Pm;this.tagEndChar=">\n";this.newLine="\n"}else{this.indentate=function(){return""}
;this.tagEndChar=">";this.newLine=""}}function Em(e,t){const n=e["?xml"];if(n&&typeof n==="object"){if(t.attributesGroupName&&n[t.attributesGroupName]){
const e=n[t.attributesGroupName][t.attributeNamePrefix+"version"];if(e)return e}const e=n[t.attributeNamePrefix+"version"];if(e)return e}return"1.0"}
wm.prototype.build=function(e){if(this.options.preserveOrder){return fm(e,this.options)}else{
if(Array.isArray(e)&&this.options.arrayNodeName&&this.options.arrayNodeName.length>1){e={[this.options.arrayNodeName]:e}}const t=new Qu
;const n=Em(e,this.options);const r=cm("qName",{xmlVersion:n});return this.j2x(e,0,t,r).val}};wm.prototype.j2x=function(e,t,n,r){let s="";let i=""
;if(this.options.maxNestedTags&&n.getDepth()>=this.options.maxNestedTags){throw new Error("Maximum nested tags exceeded")}
const o=this.options.jPath?n.toString():n;const a=this.checkStopNode(n);for(let c in e){if(!Object.prototype.hasOwnProperty.call(e,c))continue
;const l=c===this.options.textNodeName||c===this.options.cdataPropName||c===this.options.commentPropName||this.options.attributesGroupName&&c===this.options.attributesGroupName||this.isAttribute(c)
;const d=l?c:ju(c,false,this.options,n,r);if(typeof e[c]==="undefined"){if(this.isAttribute(c)){i+=""}}else if(e[c]===null){if(this.isAttribute(c)){i+=""
}else if(d===this.options.cdataPropName||d===this.options.commentPropName){i+=""}else if(d[0]==="?"){i+=this.indentate(t)+"<"+d+"?"+this.tagEndChar}else{
i+=this.indentate(t)+"<"+d+"/"+this.tagEndChar}}else if(e[c]instanceof Date){i+=this.buildTextValNode(e[c],d,"",t,n)}else if(typeof e[c]!=="object"){
const l=this.isAttribute(c);if(l&&!this.ignoreAttributesFn(l,o)){const t=ju(l,true,this.options,n,r);s+=this.buildAttrPairStr(t,Uu(e[c]),a)}else if(!l){
if(c===this.options.textNodeName){let t=this.options.tagValueProcessor(c,Uu(e[c]));i+=this.replaceEntitiesValue(t)}else{n.push(d);const r=this.checkStopNode(n)
;n.pop();if(r){const n=Uu(e[c]);if(n===""){i+=this.indentate(t)+"<"+d+this.closeTag(d)+this.tagEndChar}else{
i+=this.indentate(t)+"<"+d+">"+n+"</"+d+this.tagEndChar}}else{i+=this.buildTextValNode(e[c],d,"",t,n)}}}}else if(Array.isArray(e[c])){const s=e[c].length
;let o="";let a="";for(let l=0;l<s;l++){const s=e[c][l];if(typeof s==="undefined"){}else if(s===null){
if(d[0]==="?")i+=this.indentate(t)+"<"+d+"?"+this.tagEndChar;else i+=this.indentate(t)+"<"+d+"/"+this.tagEndChar}else if(typeof s==="object"){
if(this.options.oneListGroup){n.push(d);const e=this.j2x(s,t+1,n,r);n.pop();o+=e.val
;if(this.options.attributesGroupName&&s.hasOwnProperty(this.options.attributesGroupName)){a+=e.attrStr}}else{o+=this.processTextOrObjNode(s,d,t,n,r)}}else{
if(this.options.oneListGroup){let e=this.options.tagValueProcessor(d,s);e=this.replaceEntitiesValue(e);e=Uu(e);o+=e}else{n.push(d);const e=this.checkStopNode(n)
;n.pop();if(e){const e=Uu(s);if(e===""){o+=this.indentate(t)+"<"+d+this.closeTag(d)+this.tagEndChar}else{o+=this.indentate(t)+"<"+d+">"+e+"</"+d+this.tagEndChar
}}else{o+=this.buildTextValNode(s,d,"",t,n)}}}}if(this.options.oneListGroup){o=this.buildObjectNode(o,d,a,t)}i+=o}else{
if(this.options.attributesGroupName&&c===this.options.attributesGroupName){const t=Object.keys(e[c]);const i=t.length;for(let o=0;o<i;o++){
const i=ju(t[o],true,this.options,n,r);s+=this.buildAttrPairStr(i,Uu(e[c][t[o]]),a)}}else{i+=this.processTextOrObjNode(e[c],d,t,n,r)}}}return{attrStr:s,val:i}}
;wm.prototype.buildAttrPairStr=function(e,t,n){if(!n){t=this.options.attributeValueProcessor(e,Uu(t));t=this.replaceEntitiesValue(t)}
if(this.options.suppressBooleanAttributes&&t==="true"){return" "+e}else return" "+e+'="'+_u(t)+'"'};function Bm(e,t,n,r,s){const i=this.extractAttributes(e)
;r.push(t,i);const o=this.checkStopNode(r);if(o){const s=this.buildRawContent(e,r.getDepth());const i=this.buildAttributesForStopNode(e);r.pop()
;return this.buildObjectNode(s,t,i,n)}const a=this.j2x(e,n+1,r,s);r.pop();if(t[0]==="?"){return this.buildTextValNode("",t,a.attrStr,n,r)
}else if(e[this.options.textNodeName]!==undefined&&Object.keys(e).length===1){return this.buildTextValNode(e[this.options.textNodeName],t,a.attrStr,n,r)}else{
return this.buildObjectNode(a.val,t,a.attrStr,n)}}wm.prototype.extractAttributes=function(e){if(!e||typeof e!=="object")return null;const t={};let n=false
;if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){const r=e[this.options.attributesGroupName];for(let e in r){
if(!Object.prototype.hasOwnProperty.call(r,e))continue
;const s=e.startsWith(this.options.attributeNamePrefix)?e.substring(this.options.attributeNamePrefix.length):e;t[s]=_u(r[e]);n=true}}else{for(let r in e){
if(!Object.prototype.hasOwnProperty.call(e,r))continue;const s=this.isAttribute(r);if(s){t[s]=_u(e[r]);n=true}}}return n?t:null}
;wm.prototype.buildRawContent=function(e,t=0){if(this.options.maxNestedTags&&t>=this.options.maxNestedTags){throw new Error("Maximum nested tags exceeded")}
if(typeof e==="string"){return e}if(typeof e!=="object"||e===null){return String(e)}if(e[this.options.textNodeName]!==undefined){
return e[this.options.textNodeName]}let n="";for(let r in e){if(!Object.prototype.hasOwnProperty.call(e,r))continue;if(this.isAttribute(r))continue
;if(this.options.attributesGroupName&&r===this.options.attributesGroupName)continue;const s=e[r];if(r===this.options.textNodeName){n+=s
}else if(Array.isArray(s)){for(let e of s){if(typeof e==="string"||typeof e==="number"){n+=`<${r}>${e}</${r}>`}else if(typeof e==="object"&&e!==null){
const s=this.buildRawContent(e,t+1);const i=this.buildAttributesForStopNode(e);if(s===""){n+=`<${r}${i}/>`}else{n+=`<${r}${i}>${s}</${r}>`}}}
}else if(typeof s==="object"&&s!==null){const e=this.buildRawContent(s,t+1);const i=this.buildAttributesForStopNode(s);if(e===""){n+=`<${r}${i}/>`}else{
n+=`<${r}${i}>${e}</${r}>`}}else{n+=`<${r}>${s}</${r}>`}}return n};wm.prototype.buildAttributesForStopNode=function(e){if(!e||typeof e!=="object")return""
;let t="";if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){const n=e[this.options.attributesGroupName];for(let e in n){
if(!Object.prototype.hasOwnProperty.call(n,e))continue
;const r=e.startsWith(this.options.attributeNamePrefix)?e.substring(this.options.attributeNamePrefix.length):e;const s=n[e]
;if(s===true&&this.options.suppressBooleanAttributes){t+=" "+r}else{t+=" "+r+'="'+_u(s)+'"'}}}else{for(let n in e){
if(!Object.prototype.hasOwnProperty.call(e,n))continue;const r=this.isAttribute(n);if(r){const s=e[n];if(s===true&&this.options.suppressBooleanAttributes){
t+=" "+r}else{t+=" "+r+'="'+_u(s)+'"'}}}}return t};wm.prototype.buildObjectNode=function(e,t,n,r){if(e===""){
if(t[0]==="?")return this.indentate(r)+"<"+t+n+"?"+this.tagEndChar;else{return this.indentate(r)+"<"+t+n+this.closeTag(t)+this.tagEndChar}}else if(t[0]==="?"){
return this.indentate(r)+"<"+t+n+"?"+this.tagEndChar}else{let s="</"+t+this.tagEndChar;let i="";if(t[0]==="?"){i="?";s=""}if((n||n==="")&&e.indexOf("<")===-1){
return this.indentate(r)+"<"+t+n+i+">"+e+s}else if(this.options.commentPropName!==false&&t===this.options.commentPropName&&i.length===0){
return this.indentate(r)+`\x3c!--${Hu(e)}--\x3e`+this.newLine}else{return this.indentate(r)+"<"+t+n+i+this.tagEndChar+e+this.indentate(r)+s}}}
;wm.prototype.closeTag=function(e){let t="";if(this.options.unpairedTags.indexOf(e)!==-1){if(!this.options.suppressUnpairedNode)t="/"
}else if(this.options.suppressEmptyNode){t="/"}else{t=`></${e}`}return t};wm.prototype.checkStopNode=function(e){
if(!this.stopNodeExpressions||this.stopNodeExpressions.length===0)return false;for(let t=0;t<this.stopNodeExpressions.length;t++){
if(e.matches(this.stopNodeExpressions[t])){return true}}return false};function vm(e,t,n,r){if(e!==""){return this.buildObjectNode(e,t,n,r)}else{
if(t[0]==="?")return this.indentate(r)+"<"+t+n+"?"+this.tagEndChar;else{return this.indentate(r)+"<"+t+n+"/"+this.tagEndChar}}}
wm.prototype.buildTextValNode=function(e,t,n,r,s){if(this.options.cdataPropName!==false&&t===this.options.cdataPropName){const t=Fu(e)
;return this.indentate(r)+`<![CDATA[${t}]]>`+this.newLine}else if(this.options.commentPropName!==false&&t===this.options.commentPropName){const t=Hu(e)
;return this.indentate(r)+`\x3c!--${t}--\x3e`+this.newLine}else if(t[0]==="?"){return this.indentate(r)+"<"+t+n+"?"+this.tagEndChar}else{
let s=this.options.tagValueProcessor(t,e);s=this.replaceEntitiesValue(s);s=Uu(s);if(s===""){return this.indentate(r)+"<"+t+n+this.closeTag(t)+this.tagEndChar
}else{return this.indentate(r)+"<"+t+n+">"+s+"</"+t+this.tagEndChar}}};wm.prototype.replaceEntitiesValue=function(e){
if(e&&e.length>0&&this.options.processEntities){for(let t=0;t<this.options.entities.length;t++){const n=this.options.entities[t];e=e.replace(n.regex,n.val)}}
return e};function Pm(e){return this.options.indentBy.repeat(e)}function Rm(e){
if(e.startsWith(this.options.attributeNamePrefix)&&e!==this.options.textNodeName){return e.substr(this.attrPrefixLen)}else{return false}}const Tm=wm
;const Om=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD"
;const Dm=Om+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040";const Mm="["+Om+"]["+Dm+"]*";const km=new RegExp("^"+Mm+"$");function zm(e,t){const n=[]
;let r=t.exec(e);while(r){const s=[];s.startIndex=t.lastIndex-r[0].length;const i=r.length;for(let e=0;e<i;e++){s.push(r[e])}n.push(s);r=t.exec(e)}return n}
const Lm=function(e){const t=km.exec(e);return!(t===null||typeof t==="undefined")};function qm(e){return typeof e!=="undefined"}function Qm(e){
return Object.keys(e).length===0}function Um(e){if(exports.isExist(e)){return e}else{return""}}
const Hm=["hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"]
;const Fm=["__proto__","constructor","prototype"];const _m={allowBooleanAttributes:false,unpairedTags:[]};function jm(e,t){t=Object.assign({},_m,t);const n=[]
;let r=false;let s=false;if(e[0]==="\ufeff"){e=e.substr(1)}for(let i=0;i<e.length;i++){if(e[i]==="<"&&e[i+1]==="?"){i+=2;i=Ym(e,i);if(i.err)return i
}else if(e[i]==="<"){let o=i;i++;if(e[i]==="!"){i=Km(e,i);continue}else{let a=false;if(e[i]==="/"){a=true;i++}let c=""
;for(;i<e.length&&e[i]!==">"&&e[i]!==" "&&e[i]!=="\t"&&e[i]!=="\n"&&e[i]!=="\r";i++){c+=e[i]}c=c.trim();if(c[c.length-1]==="/"){c=c.substring(0,c.length-1);i--}
if(!rp(c)){let t;if(c.trim().length===0){t="Invalid space after '<'."}else{t="Tag '"+c+"' is an invalid name."}return tp("InvalidTag",t,sp(e,i))}const l=Wm(e,i)
;if(l===false){return tp("InvalidAttr","Attributes for '"+c+"' have open quote.",sp(e,i))}let d=l.value;i=l.index;if(d[d.length-1]==="/"){const n=i-d.length
;d=d.substring(0,d.length-1);const s=Xm(d,t);if(s===true){r=true}else{return tp(s.err.code,s.err.msg,sp(e,n+s.err.line))}}else if(a){if(!l.tagClosed){
return tp("InvalidTag","Closing tag '"+c+"' doesn't have proper closing.",sp(e,i))}else if(d.trim().length>0){
return tp("InvalidTag","Closing tag '"+c+"' can't have attributes or invalid starting.",sp(e,o))}else if(n.length===0){
return tp("InvalidTag","Closing tag '"+c+"' has not been opened.",sp(e,o))}else{const t=n.pop();if(c!==t.tagName){let n=sp(e,t.tagStartPos)
;return tp("InvalidTag","Expected closing tag '"+t.tagName+"' (opened in line "+n.line+", col "+n.col+") instead of closing tag '"+c+"'.",sp(e,o))}
if(n.length==0){s=true}}}else{const a=Xm(d,t);if(a!==true){return tp(a.err.code,a.err.msg,sp(e,i-d.length+a.err.line))}if(s===true){
return tp("InvalidXml","Multiple possible root nodes found.",sp(e,i))}else if(t.unpairedTags.indexOf(c)!==-1){}else{n.push({tagName:c,tagStartPos:o})}r=true}
for(i++;i<e.length;i++){if(e[i]==="<"){if(e[i+1]==="!"){i++;i=Km(e,i);continue}else if(e[i+1]==="?"){i=Ym(e,++i);if(i.err)return i}else{break}
}else if(e[i]==="&"){const t=ep(e,i);if(t==-1)return tp("InvalidChar","char '&' is not expected.",sp(e,i));i=t}else{if(s===true&&!Gm(e[i])){
return tp("InvalidXml","Extra text at the end",sp(e,i))}}}if(e[i]==="<"){i--}}}else{if(Gm(e[i])){continue}
return tp("InvalidChar","char '"+e[i]+"' is not expected.",sp(e,i))}}if(!r){return tp("InvalidXml","Start tag expected.",1)}else if(n.length==1){
return tp("InvalidTag","Unclosed tag '"+n[0].tagName+"'.",sp(e,n[0].tagStartPos))}else if(n.length>0){
return tp("InvalidXml","Invalid '"+JSON.stringify(n.map(e=>e.tagName),null,4).replace(/\r?\n/g,"")+"' found.",{line:1,col:1})}return true}function Gm(e){
return e===" "||e==="\t"||e==="\n"||e==="\r"}function Ym(e,t){const n=t;for(;t<e.length;t++){if(e[t]=="?"||e[t]==" "){const r=e.substr(n,t-n)
;if(t>5&&r==="xml"){return tp("InvalidXml","XML declaration allowed only at the start of the document.",sp(e,t))}else if(e[t]=="?"&&e[t+1]==">"){t++;break}else{
continue}}}return t}function Km(e,t){if(e.length>t+5&&e[t+1]==="-"&&e[t+2]==="-"){for(t+=3;t<e.length;t++){if(e[t]==="-"&&e[t+1]==="-"&&e[t+2]===">"){t+=2;break
}}}else if(e.length>t+8&&e[t+1]==="D"&&e[t+2]==="O"&&e[t+3]==="C"&&e[t+4]==="T"&&e[t+5]==="Y"&&e[t+6]==="P"&&e[t+7]==="E"){let n=1;for(t+=8;t<e.length;t++){
if(e[t]==="<"){n++}else if(e[t]===">"){n--;if(n===0){break}}}
}else if(e.length>t+9&&e[t+1]==="["&&e[t+2]==="C"&&e[t+3]==="D"&&e[t+4]==="A"&&e[t+5]==="T"&&e[t+6]==="A"&&e[t+7]==="["){for(t+=8;t<e.length;t++){
if(e[t]==="]"&&e[t+1]==="]"&&e[t+2]===">"){t+=2;break}}}return t}const Vm='"';const $m="'";function Wm(e,t){let n="";let r="";let s=false;for(;t<e.length;t++){
if(e[t]===Vm||e[t]===$m){if(r===""){r=e[t]}else if(r!==e[t]){}else{r=""}}else if(e[t]===">"){if(r===""){s=true;break}}n+=e[t]}if(r!==""){return false}return{
value:n,index:t,tagClosed:s}}function Jm(e){const t=[];const n=e.length;let r=0;while(r<n){const s=r;while(r<n&&Gm(e[r]))r++;if(r>=n)break;if(e[r]==="="){r++
;continue}const i=e.slice(s,r);const o=r;while(r<n&&!Gm(e[r])&&e[r]!=="=")r++;const a=e.slice(o,r);let c;let l=r;while(l<n&&Gm(e[l]))l++;if(l<n&&e[l]==="="){
c=e.slice(r,l+1);r=l+1}let d;let u;let m=r;while(m<n&&Gm(e[m]))m++;if(m<n&&(e[m]==='"'||e[m]==="'")){const t=m+1;const n=e.indexOf(e[m],t);if(n!==-1){d=e[m]
;u=e.slice(t,n);r=n+1}}const p={startIndex:s};p[1]=i;p[2]=a;p[3]=c;p[4]=d!==undefined?true:undefined;p[5]=d;p[6]=u;t.push(p)}return t}function Xm(e,t){
const n=Jm(e);const r={};for(let e=0;e<n.length;e++){if(n[e][1].length===0){
return tp("InvalidAttr","Attribute '"+n[e][2]+"' has no space in starting.",ip(n[e]))}else if(n[e][3]!==undefined&&n[e][4]===undefined){
return tp("InvalidAttr","Attribute '"+n[e][2]+"' is without value.",ip(n[e]))}else if(n[e][3]===undefined&&!t.allowBooleanAttributes){
return tp("InvalidAttr","boolean attribute '"+n[e][2]+"' is not allowed.",ip(n[e]))}const s=n[e][2];if(!np(s)){
return tp("InvalidAttr","Attribute '"+s+"' is an invalid name.",ip(n[e]))}if(!Object.prototype.hasOwnProperty.call(r,s)){r[s]=1}else{
return tp("InvalidAttr","Attribute '"+s+"' is repeated.",ip(n[e]))}}return true}function Zm(e,t){let n=/\d/;if(e[t]==="x"){t++;n=/[\da-fA-F]/}
for(;t<e.length;t++){if(e[t]===";")return t;if(!e[t].match(n))break}return-1}function ep(e,t){t++;if(e[t]===";")return-1;if(e[t]==="#"){t++;return Zm(e,t)}
let n=0;for(;t<e.length;t++,n++){if(e[t].match(/\w/)&&n<20)continue;if(e[t]===";")break;return-1}return t}function tp(e,t,n){return{err:{code:e,msg:t,
line:n.line||n,col:n.col}}}function np(e){return Lm(e)}function rp(e){return Lm(e)}function sp(e,t){const n=e.substring(0,t).split(/\r?\n/);return{
line:n.length,col:n[n.length-1].length+1}}function ip(e){return e.startIndex+e[1].length}const op={validate:jm};const ap=e=>{if(Hm.includes(e)){return"__"+e}
return e};const cp={preserveOrder:false,attributeNamePrefix:"@_",attributesGroupName:false,textNodeName:"#text",ignoreAttributes:true,removeNSPrefix:false,
allowBooleanAttributes:false,parseTagValue:true,parseAttributeValue:false,trimValues:true,cdataPropName:false,numberParseOptions:{hex:true,leadingZeros:true,
eNotation:true,unicode:false},tagValueProcessor:function(e,t){return t},attributeValueProcessor:function(e,t){return t},stopNodes:[],alwaysCreateTextNode:false,
isArray:()=>false,commentPropName:false,unpairedTags:[],processEntities:true,htmlEntities:false,entityDecoder:null,ignoreDeclaration:false,ignorePiTags:false,
transformTagName:false,transformAttributeName:false,updateTag:function(e,t,n){return e},captureMetaData:false,maxNestedTags:100,strictReservedNames:true,
jPath:true,onDangerousProperty:ap};function lp(e,t){if(typeof e!=="string"){return}const n=e.toLowerCase();if(Hm.some(e=>n===e.toLowerCase())){
throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}if(Fm.some(e=>n===e.toLowerCase())){
throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}}function dp(e,t){
if(typeof e==="boolean"){return{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:Infinity,maxExpandedLength:1e5,maxEntityCount:1e3,
allowedTags:null,tagFilter:null,appliesTo:"all"}}if(typeof e==="object"&&e!==null){return{enabled:e.enabled!==false,
maxEntitySize:Math.max(1,e.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,e.maxExpansionDepth??1e4),
maxTotalExpansions:Math.max(1,e.maxTotalExpansions??Infinity),maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),
maxEntityCount:Math.max(1,e.maxEntityCount??1e3),allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??"all"}}return dp(true)}
const up=function(e){const t=Object.assign({},cp,e);const n=[{value:t.attributeNamePrefix,name:"attributeNamePrefix"},{value:t.attributesGroupName,
name:"attributesGroupName"},{value:t.textNodeName,name:"textNodeName"},{value:t.cdataPropName,name:"cdataPropName"},{value:t.commentPropName,
name:"commentPropName"}];for(const{value:e,name:t}of n){if(e){lp(e,t)}}if(t.onDangerousProperty===null){t.onDangerousProperty=ap}
t.processEntities=dp(t.processEntities,t.htmlEntities);t.unpairedTagsSet=new Set(t.unpairedTags);if(t.stopNodes&&Array.isArray(t.stopNodes)){
t.stopNodes=t.stopNodes.map(e=>{if(typeof e==="string"&&e.startsWith("*.")){return".."+e.substring(2)}return e})}return t};let mp
;if(typeof Symbol!=="function"){mp="@@xmlMetadata"}else{mp=Symbol("XML Node Metadata")}class pp{constructor(e){this.tagname=e;this.child=[]
;this[":@"]=Object.create(null)}add(e,t){if(e==="__proto__")e="#__proto__";this.child.push({[e]:t})}addChild(e,t){
if(e.tagname==="__proto__")e.tagname="#__proto__";if(e[":@"]&&Object.keys(e[":@"]).length>0){this.child.push({[e.tagname]:e.child,[":@"]:e[":@"]})}else{
this.child.push({[e.tagname]:e.child})}this.addStartIndex(t)}addStartIndex(e){if(e!==undefined){this.child[this.child.length-1][mp]={startIndex:e}}}
addEndIndex(e){const t=this.child[this.child.length-1];if(t!==undefined&&t[mp]!==undefined&&t[mp].endIndex===undefined){t[mp].endIndex=e}}
static getMetaDataSymbol(){return mp}}class fp{constructor(e,t){this.suppressValidationErr=!e;this.options=e;this.xmlVersion=t||1}setXmlVersion(e=1){
this.xmlVersion=e}readDocType(e,t){const n=Object.create(null);let r=0;if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+7]==="P"&&e[t+8]==="E"){
t=t+9;let s=1;let i=false,o=false;let a=null;let c="";for(;t<e.length;t++){if(a!==null){if(e[t]===a)a=null;c+=e[t];continue}
if(!i&&!o&&(e[t]==='"'||e[t]==="'")){a=e[t];c+=e[t];continue}if(e[t]==="<"&&!o){if(i&&gp(e,"!ENTITY",t)){t+=7;let s,i
;[s,i,t]=this.readEntityExp(e,t+1,this.suppressValidationErr);if(i.indexOf("&")===-1){
if(this.options.enabled!==false&&this.options.maxEntityCount!=null&&r>=this.options.maxEntityCount){
throw new Error(`Entity count (${r+1}) exceeds maximum allowed (${this.options.maxEntityCount})`)}n[s]=i;r++}}else if(i&&gp(e,"!ELEMENT",t)){t+=8
;const{index:n}=this.readElementExp(e,t+1);t=n}else if(i&&gp(e,"!ATTLIST",t)){t+=8}else if(i&&gp(e,"!NOTATION",t)){t+=9
;const{index:n}=this.readNotationExp(e,t+1,this.suppressValidationErr);t=n}else if(gp(e,"!--",t))o=true;else throw new Error(`Invalid DOCTYPE`);s++;c=""
}else if(e[t]===">"){if(o){if(e[t-1]==="-"&&e[t-2]==="-"){o=false;s--}}else{s--}if(s===0){break}}else if(e[t]==="["){i=true}else{c+=e[t]}}if(a!==null||s!==0){
throw new Error(`Unclosed DOCTYPE`)}}else{throw new Error(`Invalid Tag instead of DOCTYPE`)}return{entities:n,i:t}}readEntityExp(e,t){t=hp(e,t);const n=t
;while(t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'"){t++}let r=e.substring(n,t);yp(r,{xmlVersion:this.xmlVersion});t=hp(e,t)
;if(!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()==="SYSTEM"){throw new Error("External entities are not supported")}else if(e[t]==="%"){
throw new Error("Parameter entities are not supported")}}let s="";[t,s]=this.readIdentifierVal(e,t,"entity")
;if(this.options.enabled!==false&&this.options.maxEntitySize!=null&&s.length>this.options.maxEntitySize){
throw new Error(`Entity "${r}" size (${s.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`)}t--;return[r,s,t]}readNotationExp(e,t){
t=hp(e,t);const n=t;while(t<e.length&&!/\s/.test(e[t])){t++}let r=e.substring(n,t);!this.suppressValidationErr&&yp(r,{xmlVersion:this.xmlVersion});t=hp(e,t)
;const s=e.substring(t,t+6).toUpperCase();if(!this.suppressValidationErr&&s!=="SYSTEM"&&s!=="PUBLIC"){throw new Error(`Expected SYSTEM or PUBLIC, found "${s}"`)
}t+=s.length;t=hp(e,t);let i=null;let o=null;if(s==="PUBLIC"){[t,i]=this.readIdentifierVal(e,t,"publicIdentifier");t=hp(e,t);if(e[t]==='"'||e[t]==="'"){
[t,o]=this.readIdentifierVal(e,t,"systemIdentifier")}}else if(s==="SYSTEM"){[t,o]=this.readIdentifierVal(e,t,"systemIdentifier")
;if(!this.suppressValidationErr&&!o){throw new Error("Missing mandatory system identifier for SYSTEM notation")}}return{notationName:r,publicIdentifier:i,
systemIdentifier:o,index:--t}}readIdentifierVal(e,t,n){let r="";const s=e[t];if(s!=='"'&&s!=="'"){throw new Error(`Expected quoted string, found "${s}"`)}t++
;const i=t;while(t<e.length&&e[t]!==s){t++}r=e.substring(i,t);if(e[t]!==s){throw new Error(`Unterminated ${n} value`)}t++;return[t,r]}readElementExp(e,t){
t=hp(e,t);const n=t;while(t<e.length&&!/\s/.test(e[t])){t++}let r=e.substring(n,t);if(!this.suppressValidationErr&&!sm(r,{xmlVersion:this.xmlVersion})){
throw new Error(`Invalid element name: "${r}"`)}t=hp(e,t);let s="";if(e[t]==="E"&&gp(e,"MPTY",t))t+=4;else if(e[t]==="A"&&gp(e,"NY",t))t+=2;else if(e[t]==="("){
t++;const n=t;while(t<e.length&&e[t]!==")"){t++}s=e.substring(n,t);if(e[t]!==")"){throw new Error("Unterminated content model")}
}else if(!this.suppressValidationErr){throw new Error(`Invalid Element Expression, found "${e[t]}"`)}return{elementName:r,contentModel:s.trim(),index:t}}
readAttlistExp(e,t){t=hp(e,t);let n=t;while(t<e.length&&!/\s/.test(e[t])){t++}let r=e.substring(n,t);yp(r,{xmlVersion:this.xmlVersion});t=hp(e,t);n=t
;while(t<e.length&&!/\s/.test(e[t])){t++}let s=e.substring(n,t);if(!yp(s,{xmlVersion:this.xmlVersion})){throw new Error(`Invalid attribute name: "${s}"`)}
t=hp(e,t);let i="";if(e.substring(t,t+8).toUpperCase()==="NOTATION"){i="NOTATION";t+=8;t=hp(e,t);if(e[t]!=="("){throw new Error(`Expected '(', found "${e[t]}"`)
}t++;let n=[];while(t<e.length&&e[t]!==")"){const r=t;while(t<e.length&&e[t]!=="|"&&e[t]!==")"){t++}let s=e.substring(r,t);s=s.trim();if(!yp(s,{
xmlVersion:this.xmlVersion})){throw new Error(`Invalid notation name: "${s}"`)}n.push(s);if(e[t]==="|"){t++;t=hp(e,t)}}if(e[t]!==")"){
throw new Error("Unterminated list of notations")}t++;i+=" ("+n.join("|")+")"}else{const n=t;while(t<e.length&&!/\s/.test(e[t])){t++}i+=e.substring(n,t)
;const r=["CDATA","ID","IDREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!r.includes(i.toUpperCase())){
throw new Error(`Invalid attribute type: "${i}"`)}}t=hp(e,t);let o="";if(e.substring(t,t+8).toUpperCase()==="#REQUIRED"){o="#REQUIRED";t+=8
}else if(e.substring(t,t+7).toUpperCase()==="#IMPLIED"){o="#IMPLIED";t+=7}else{[t,o]=this.readIdentifierVal(e,t,"ATTLIST")}return{elementName:r,attributeName:s,
attributeType:i,defaultValue:o,index:t}}}const hp=(e,t)=>{while(t<e.length&&/\s/.test(e[t])){t++}return t};function gp(e,t,n){for(let r=0;r<t.length;r++){
if(t[r]!==e[n+r+1])return false}return true}function yp(e,t){if(sm(e,{xmlVersion:t}))return e;else throw new Error(`Invalid entity name ${e}`)}
const Ap=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032]
;const bp=255;const Np=new Map;const Cp=65535;const xp=1632;const Sp=xp;const Ip=Cp-xp+1;const wp=new Uint8Array(Ip).fill(bp);for(const e of Ap){
for(let t=0;t<10;t++){const n=e+t;if(n<=Cp){wp[n-Sp]=t}else{Np.set(n,t)}}}const Ep=48;const Bp=57;const vp=45;const Pp=new Set([8722,65293,65123])
;function Rp(e){if(typeof e!=="string")return e;const t=e.length;if(t===0)return e;let n=-1;for(let r=0;r<t;r++){const s=e.charCodeAt(r)
;if(s>=Ep&&s<=Bp||s===vp)continue;if(s<Sp){if(Pp.has(s)){n=r;break}continue}if(s>=55296&&s<=56319){if(r+1<t){const t=e.charCodeAt(r+1);if(t>=56320&&t<=57343){
const e=65536+(s-55296<<10)+(t-56320);if(Np.has(e)){n=r;break}}}continue}if(wp[s-Sp]!==bp||Pp.has(s)){n=r;break}}if(n===-1)return e;const r=[]
;if(n>0)r.push(e.slice(0,n));for(let s=n;s<t;s++){const n=e.charCodeAt(s);if(n>=Ep&&n<=Bp||n===vp){r.push(e[s]);continue}if(n<Sp){r.push(Pp.has(n)?"-":e[s])
;continue}if(n>=55296&&n<=56319){if(s+1<t){const t=e.charCodeAt(s+1);if(t>=56320&&t<=57343){const e=65536+(n-55296<<10)+(t-56320);const i=Np.get(e)
;if(i!==undefined){r.push(String.fromCharCode(i+48));s++;continue}}}r.push(e[s]);continue}if(Pp.has(n)){r.push("-");continue}const i=wp[n-Sp]
;r.push(i!==bp?String.fromCharCode(i+48):e[s])}return r.join("")}const Tp=Rp;const Op=/^[-+]?0x[a-fA-F0-9]+$/;const Dp=/^0b[01]+$/;const Mp=/^0o[0-7]+$/
;const kp=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/;const zp={hex:true,binary:false,octal:false,leadingZeros:true,decimalPoint:".",eNotation:true,
infinity:"original",unicode:false};function Lp(e,t={}){t=Object.assign({},zp,t);if(!e||typeof e!=="string")return e;let n=e.trim()
;if(n.length===0)return e;else if(t.skipLike!==undefined&&t.skipLike.test(n))return e;else if(n==="0")return 0;if(t.unicode){n=Tp(n);if(n==="0")return 0}
if(t.hex&&Op.test(n)){return Hp(n,16)}else if(t.binary&&Dp.test(n)){return Hp(n,2)}else if(t.octal&&Mp.test(n)){return Hp(n,8)}else if(!isFinite(n)){
const r=Number(n);if(Number.isNaN(r))return e;return Fp(e,r,t)}else if(n.includes("e")||n.includes("E")){return Qp(e,n,t)}else{const r=kp.exec(n);if(r){
const s=r[1]||"";const i=r[2];let o=Up(r[3]);const a=s?n[i.length+1]===".":n[i.length]===".";if(!t.leadingZeros&&(i.length>1||i.length===1&&!a)){return e}else{
const r=Number(n);const a=String(r);if(r===0)return r;if(a.search(/[eE]/)!==-1){if(t.eNotation)return r;else return e}else if(n.indexOf(".")!==-1){
if(a==="0")return r;else if(a===o)return r;else if(a===`${s}${o}`)return r;else return e}let c=i?o:n;if(i){return c===a||s+c===a?r:e}else{
return c===a||c===s+a?r:e}}}else{return e}}}const qp=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function Qp(e,t,n){if(!n.eNotation)return e;const r=t.match(qp)
;if(r){let s=r[1]||"";const i=r[3].indexOf("e")===-1?"E":"e";const o=r[2];const a=s?t[o.length+1]===i:t[o.length]===i
;if(o.length>1&&a)return e;else if(o.length===1&&(r[3].startsWith(`.${i}`)||r[3][0]===i)){return Number(t)}else if(o.length>0){if(n.leadingZeros&&!a){
return Number(t)}else return e}else{return Number(t)}}else{return e}}function Up(e){if(e&&e.indexOf(".")!==-1){let t=e.length
;while(t>0&&e.charCodeAt(t-1)===48)t--;e=e.slice(0,t);if(e===".")e="0";else if(e[0]===".")e="0"+e;else if(e[e.length-1]===".")e=e.substring(0,e.length-1)
;return e}return e}function Hp(e,t){const n=e.trim();if(t===2||t===8)e=n.substring(2)
;if(parseInt)return parseInt(e,t);else if(Number.parseInt)return Number.parseInt(e,t);else if(window&&window.parseInt)return window.parseInt(e,t);else throw new Error("parseInt, Number.parseInt, window.parseInt are not supported")
}function Fp(e,t,n){const r=t===Infinity;switch(n.infinity.toLowerCase()){case"null":return null;case"infinity":return t;case"string":
return r?"Infinity":"-Infinity";case"original":default:return e}}function _p(e){if(typeof e==="function"){return e}if(Array.isArray(e)){return t=>{
for(const n of e){if(typeof n==="string"&&t===n){return true}if(n instanceof RegExp&&n.test(t)){return true}}}}return()=>false}class jp{constructor(){
this._byDepthAndTag=new Map;this._wildcardByDepth=new Map;this._deepWildcards=[];this._deepByTerminalTag=new Map;this._patterns=new Set;this._sealed=false}
add(e){if(this._sealed){throw new TypeError("ExpressionSet is sealed. Create a new ExpressionSet to add more expressions.")}
if(this._patterns.has(e.pattern))return this;this._patterns.add(e.pattern);if(e.hasDeepWildcard()){const t=e.segments[e.segments.length-1]
;if(t&&t.type!=="deep-wildcard"&&t.tag!=="*"){const n=t.tag;if(!this._deepByTerminalTag.has(n))this._deepByTerminalTag.set(n,[])
;this._deepByTerminalTag.get(n).push(e)}else{this._deepWildcards.push(e)}return this}const t=e.length;const n=e.segments[e.segments.length-1];const r=n?.tag
;if(!r||r==="*"){if(!this._wildcardByDepth.has(t))this._wildcardByDepth.set(t,[]);this._wildcardByDepth.get(t).push(e)}else{const n=`${t}:${r}`
;if(!this._byDepthAndTag.has(n))this._byDepthAndTag.set(n,[]);this._byDepthAndTag.get(n).push(e)}return this}addAll(e){for(const t of e)this.add(t);return this}
has(e){return this._patterns.has(e.pattern)}get size(){return this._patterns.size}seal(){this._sealed=true;return this}get isSealed(){return this._sealed}
matchesAny(e){return this.findMatch(e)!==null}findMatch(e){const t=e.getDepth();const n=e.getCurrentTag();const r=`${t}:${n}`;const s=this._byDepthAndTag.get(r)
;if(s){for(let t=0;t<s.length;t++){if(e.matches(s[t]))return s[t]}}const i=this._wildcardByDepth.get(t);if(i){for(let t=0;t<i.length;t++){
if(e.matches(i[t]))return i[t]}}const o=this._deepByTerminalTag.get(n);if(o){for(let t=0;t<o.length;t++){if(e.matches(o[t]))return o[t]}}
for(let t=0;t<this._deepWildcards.length;t++){if(e.matches(this._deepWildcards[t]))return this._deepWildcards[t]}return null}}const Gp={amp:"&",AMP:"&",lt:"<",
LT:"<",gt:">",GT:">",quot:'"',QUOT:'"',apos:"'",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201c",rdquo:"\u201d",lsquor:"\u201a",rsquor:"\u2019",ldquor:"\u201e",
bdquo:"\u201e",comma:",",period:".",colon:":",semi:";",excl:"!",quest:"?",num:"#",dollar:"$",percent:"%",ast:"*",commat:"@",lowbar:"_",verbar:"|",vert:"|",
sol:"/",bsol:"\\",lbrace:"{",rbrace:"}",lbrack:"[",rbrack:"]",lpar:"(",rpar:")",nbsp:"\xa0",iexcl:"\xa1",cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",
brvbar:"\xa6",sect:"\xa7",uml:"\xa8",copy:"\xa9",COPY:"\xa9",ordf:"\xaa",laquo:"\xab",not:"\xac",shy:"\xad",reg:"\xae",REG:"\xae",macr:"\xaf",deg:"\xb0",
plusmn:"\xb1",sup2:"\xb2",sup3:"\xb3",acute:"\xb4",micro:"\xb5",para:"\xb6",middot:"\xb7",cedil:"\xb8",sup1:"\xb9",ordm:"\xba",raquo:"\xbb",frac14:"\xbc",
frac12:"\xbd",half:"\xbd",frac34:"\xbe",iquest:"\xbf",times:"\xd7",div:"\xf7",divide:"\xf7"};const Yp={Agrave:"\xc0",agrave:"\xe0",Aacute:"\xc1",aacute:"\xe1",
Acirc:"\xc2",acirc:"\xe2",Atilde:"\xc3",atilde:"\xe3",Auml:"\xc4",auml:"\xe4",Aring:"\xc5",aring:"\xe5",AElig:"\xc6",aelig:"\xe6",Ccedil:"\xc7",ccedil:"\xe7",
Egrave:"\xc8",egrave:"\xe8",Eacute:"\xc9",eacute:"\xe9",Ecirc:"\xca",ecirc:"\xea",Euml:"\xcb",euml:"\xeb",Igrave:"\xcc",igrave:"\xec",Iacute:"\xcd",
iacute:"\xed",Icirc:"\xce",icirc:"\xee",Iuml:"\xcf",iuml:"\xef",ETH:"\xd0",eth:"\xf0",Ntilde:"\xd1",ntilde:"\xf1",Ograve:"\xd2",ograve:"\xf2",Oacute:"\xd3",
oacute:"\xf3",Ocirc:"\xd4",ocirc:"\xf4",Otilde:"\xd5",otilde:"\xf5",Ouml:"\xd6",ouml:"\xf6",Oslash:"\xd8",oslash:"\xf8",Ugrave:"\xd9",ugrave:"\xf9",
Uacute:"\xda",uacute:"\xfa",Ucirc:"\xdb",ucirc:"\xfb",Uuml:"\xdc",uuml:"\xfc",Yacute:"\xdd",yacute:"\xfd",THORN:"\xde",thorn:"\xfe",szlig:"\xdf",yuml:"\xff",
Yuml:"\u0178"};const Kp={Amacr:"\u0100",amacr:"\u0101",Abreve:"\u0102",abreve:"\u0103",Aogon:"\u0104",aogon:"\u0105",Cacute:"\u0106",cacute:"\u0107",
Ccirc:"\u0108",ccirc:"\u0109",Cdot:"\u010a",cdot:"\u010b",Ccaron:"\u010c",ccaron:"\u010d",Dcaron:"\u010e",dcaron:"\u010f",Dstrok:"\u0110",dstrok:"\u0111",
Emacr:"\u0112",emacr:"\u0113",Ecaron:"\u011a",ecaron:"\u011b",Edot:"\u0116",edot:"\u0117",Eogon:"\u0118",eogon:"\u0119",Gcirc:"\u011c",gcirc:"\u011d",
Gbreve:"\u011e",gbreve:"\u011f",Gdot:"\u0120",gdot:"\u0121",Gcedil:"\u0122",Hcirc:"\u0124",hcirc:"\u0125",Hstrok:"\u0126",hstrok:"\u0127",Itilde:"\u0128",
itilde:"\u0129",Imacr:"\u012a",imacr:"\u012b",Iogon:"\u012e",iogon:"\u012f",Idot:"\u0130",IJlig:"\u0132",ijlig:"\u0133",Jcirc:"\u0134",jcirc:"\u0135",
Kcedil:"\u0136",kcedil:"\u0137",kgreen:"\u0138",Lacute:"\u0139",lacute:"\u013a",Lcedil:"\u013b",lcedil:"\u013c",Lcaron:"\u013d",lcaron:"\u013e",Lmidot:"\u013f",
lmidot:"\u0140",Lstrok:"\u0141",lstrok:"\u0142",Nacute:"\u0143",nacute:"\u0144",Ncaron:"\u0147",ncaron:"\u0148",Ncedil:"\u0145",ncedil:"\u0146",ENG:"\u014a",
eng:"\u014b",Omacr:"\u014c",omacr:"\u014d",Odblac:"\u0150",odblac:"\u0151",OElig:"\u0152",oelig:"\u0153",Racute:"\u0154",racute:"\u0155",Rcaron:"\u0158",
rcaron:"\u0159",Rcedil:"\u0156",rcedil:"\u0157",Sacute:"\u015a",sacute:"\u015b",Scirc:"\u015c",scirc:"\u015d",Scedil:"\u015e",scedil:"\u015f",Scaron:"\u0160",
scaron:"\u0161",Tcedil:"\u0162",tcedil:"\u0163",Tcaron:"\u0164",tcaron:"\u0165",Tstrok:"\u0166",tstrok:"\u0167",Utilde:"\u0168",utilde:"\u0169",Umacr:"\u016a",
umacr:"\u016b",Ubreve:"\u016c",ubreve:"\u016d",Uring:"\u016e",uring:"\u016f",Udblac:"\u0170",udblac:"\u0171",Uogon:"\u0172",uogon:"\u0173",Wcirc:"\u0174",
wcirc:"\u0175",Ycirc:"\u0176",ycirc:"\u0177",Zacute:"\u0179",zacute:"\u017a",Zdot:"\u017b",zdot:"\u017c",Zcaron:"\u017d",zcaron:"\u017e"};const Vp={
Alpha:"\u0391",alpha:"\u03b1",Beta:"\u0392",beta:"\u03b2",Gamma:"\u0393",gamma:"\u03b3",Delta:"\u0394",delta:"\u03b4",Epsilon:"\u0395",epsilon:"\u03b5",
epsiv:"\u03f5",varepsilon:"\u03f5",Zeta:"\u0396",zeta:"\u03b6",Eta:"\u0397",eta:"\u03b7",Theta:"\u0398",theta:"\u03b8",thetasym:"\u03d1",vartheta:"\u03d1",
Iota:"\u0399",iota:"\u03b9",Kappa:"\u039a",kappa:"\u03ba",kappav:"\u03f0",varkappa:"\u03f0",Lambda:"\u039b",lambda:"\u03bb",Mu:"\u039c",mu:"\u03bc",Nu:"\u039d",
nu:"\u03bd",Xi:"\u039e",xi:"\u03be",Omicron:"\u039f",omicron:"\u03bf",Pi:"\u03a0",pi:"\u03c0",piv:"\u03d6",varpi:"\u03d6",Rho:"\u03a1",rho:"\u03c1",
rhov:"\u03f1",varrho:"\u03f1",Sigma:"\u03a3",sigma:"\u03c3",sigmaf:"\u03c2",sigmav:"\u03c2",varsigma:"\u03c2",Tau:"\u03a4",tau:"\u03c4",Upsilon:"\u03a5",
upsilon:"\u03c5",upsi:"\u03c5",Upsi:"\u03d2",upsih:"\u03d2",Phi:"\u03a6",phi:"\u03c6",phiv:"\u03d5",varphi:"\u03d5",Chi:"\u03a7",chi:"\u03c7",Psi:"\u03a8",
psi:"\u03c8",Omega:"\u03a9",omega:"\u03c9",ohm:"\u03a9",Gammad:"\u03dc",gammad:"\u03dd",digamma:"\u03dd"};const $p={Afr:"\u{1d504}",afr:"\u{1d51e}",
Acy:"\u0410",acy:"\u0430",Bcy:"\u0411",bcy:"\u0431",Vcy:"\u0412",vcy:"\u0432",Gcy:"\u0413",gcy:"\u0433",Dcy:"\u0414",dcy:"\u0434",IEcy:"\u0415",iecy:"\u0435",
IOcy:"\u0401",iocy:"\u0451",ZHcy:"\u0416",zhcy:"\u0436",Zcy:"\u0417",zcy:"\u0437",Icy:"\u0418",icy:"\u0438",Jcy:"\u0419",jcy:"\u0439",Kcy:"\u041a",kcy:"\u043a",
Lcy:"\u041b",lcy:"\u043b",Mcy:"\u041c",mcy:"\u043c",Ncy:"\u041d",ncy:"\u043d",Ocy:"\u041e",ocy:"\u043e",Pcy:"\u041f",pcy:"\u043f",Rcy:"\u0420",rcy:"\u0440",
Scy:"\u0421",scy:"\u0441",Tcy:"\u0422",tcy:"\u0442",Ucy:"\u0423",ucy:"\u0443",Fcy:"\u0424",fcy:"\u0444",KHcy:"\u0425",khcy:"\u0445",TScy:"\u0426",tscy:"\u0446",
CHcy:"\u0427",chcy:"\u0447",SHcy:"\u0428",shcy:"\u0448",SHCHcy:"\u0429",shchcy:"\u0449",HARDcy:"\u042a",hardcy:"\u044a",Ycy:"\u042b",ycy:"\u044b",
SOFTcy:"\u042c",softcy:"\u044c",Ecy:"\u042d",ecy:"\u044d",YUcy:"\u042e",yucy:"\u044e",YAcy:"\u042f",yacy:"\u044f",DJcy:"\u0402",djcy:"\u0452",GJcy:"\u0403",
gjcy:"\u0453",Jukcy:"\u0404",jukcy:"\u0454",DScy:"\u0405",dscy:"\u0455",Iukcy:"\u0406",iukcy:"\u0456",YIcy:"\u0407",yicy:"\u0457",Jsercy:"\u0408",
jsercy:"\u0458",LJcy:"\u0409",ljcy:"\u0459",NJcy:"\u040a",njcy:"\u045a",TSHcy:"\u040b",tshcy:"\u045b",KJcy:"\u040c",kjcy:"\u045c",Ubrcy:"\u040e",ubrcy:"\u045e",
DZcy:"\u040f",dzcy:"\u045f"};const Wp={plus:"+",pm:"\xb1",times:"\xd7",div:"\xf7",divide:"\xf7",sdot:"\u22c5",star:"\u2606",starf:"\u2605",bigstar:"\u2605",
lowast:"\u2217",ast:"*",midast:"*",compfn:"\u2218",smallcircle:"\u2218",bullet:"\u2022",bull:"\u2022",nbsp:"\xa0",hellip:"\u2026",mldr:"\u2026",prime:"\u2032",
Prime:"\u2033",tprime:"\u2034",bprime:"\u2035",backprime:"\u2035",minus:"\u2212",minusd:"\u2238",dotminus:"\u2238",plusdo:"\u2214",dotplus:"\u2214",
plusmn:"\xb1",minusplus:"\u2213",mnplus:"\u2213",mp:"\u2213",setminus:"\u2216",smallsetminus:"\u2216",Backslash:"\u2216",setmn:"\u2216",ssetmn:"\u2216",
lowbar:"_",verbar:"|",vert:"|",VerticalLine:"|",colon:":",Colon:"\u2237",Proportion:"\u2237",ratio:"\u2236",equals:"=",ne:"\u2260",nequiv:"\u2262",
equiv:"\u2261",Congruent:"\u2261",sim:"\u223c",thicksim:"\u223c",thksim:"\u223c",sime:"\u2243",simeq:"\u2243",TildeEqual:"\u2243",asymp:"\u2248",
approx:"\u2248",thickapprox:"\u2248",thkap:"\u2248",TildeTilde:"\u2248",ncong:"\u2247",cong:"\u2245",TildeFullEqual:"\u2245",asympeq:"\u224d",CupCap:"\u224d",
bump:"\u224e",Bumpeq:"\u224e",HumpDownHump:"\u224e",bumpe:"\u224f",bumpeq:"\u224f",HumpEqual:"\u224f",le:"\u2264",LessEqual:"\u2264",ge:"\u2265",
GreaterEqual:"\u2265",lesseqgtr:"\u22da",lesseqqgtr:"\u2a8b",greater:">",less:"<"};const Jp={alefsym:"\u2135",aleph:"\u2135",beth:"\u2136",gimel:"\u2137",
daleth:"\u2138",forall:"\u2200",ForAll:"\u2200",part:"\u2202",PartialD:"\u2202",exist:"\u2203",Exists:"\u2203",nexist:"\u2204",nexists:"\u2204",empty:"\u2205",
emptyset:"\u2205",emptyv:"\u2205",varnothing:"\u2205",nabla:"\u2207",Del:"\u2207",isin:"\u2208",isinv:"\u2208",in:"\u2208",Element:"\u2208",notin:"\u2209",
notinva:"\u2209",ni:"\u220b",niv:"\u220b",SuchThat:"\u220b",ReverseElement:"\u220b",notni:"\u220c",notniva:"\u220c",prod:"\u220f",Product:"\u220f",
coprod:"\u2210",Coproduct:"\u2210",sum:"\u2211",Sum:"\u2211",minus:"\u2212",mp:"\u2213",plusdo:"\u2214",dotplus:"\u2214",setminus:"\u2216",lowast:"\u2217",
radic:"\u221a",Sqrt:"\u221a",prop:"\u221d",propto:"\u221d",Proportional:"\u221d",varpropto:"\u221d",infin:"\u221e",infintie:"\u29dd",ang:"\u2220",
angle:"\u2220",angmsd:"\u2221",measuredangle:"\u2221",angsph:"\u2222",mid:"\u2223",VerticalBar:"\u2223",nmid:"\u2224",nsmid:"\u2224",npar:"\u2226",
parallel:"\u2225",spar:"\u2225",nparallel:"\u2226",nspar:"\u2226",and:"\u2227",wedge:"\u2227",or:"\u2228",vee:"\u2228",cap:"\u2229",cup:"\u222a",int:"\u222b",
Integral:"\u222b",conint:"\u222e",ContourIntegral:"\u222e",Conint:"\u222f",DoubleContourIntegral:"\u222f",Cconint:"\u2230",there4:"\u2234",therefore:"\u2234",
Therefore:"\u2234",becaus:"\u2235",because:"\u2235",Because:"\u2235",ratio:"\u2236",Proportion:"\u2237",minusd:"\u2238",dotminus:"\u2238",mDDot:"\u223a",
homtht:"\u223b",sim:"\u223c",bsimg:"\u223d",backsim:"\u223d",ac:"\u223e",mstpos:"\u223e",acd:"\u223f",VerticalTilde:"\u2240",wr:"\u2240",wreath:"\u2240",
nsime:"\u2244",nsimeq:"\u2244",ncong:"\u2247",simne:"\u2246",ncongdot:"\u2a6d\u0338",ngsim:"\u2275",nsim:"\u2241",napprox:"\u2249",nap:"\u2249",ngeq:"\u2271",
nge:"\u2271",nleq:"\u2270",nle:"\u2270",ngtr:"\u226f",ngt:"\u226f",nless:"\u226e",nlt:"\u226e",nprec:"\u2280",npr:"\u2280",nsucc:"\u2281",nsc:"\u2281"}
;const Xp={larr:"\u2190",leftarrow:"\u2190",LeftArrow:"\u2190",uarr:"\u2191",uparrow:"\u2191",UpArrow:"\u2191",rarr:"\u2192",rightarrow:"\u2192",
RightArrow:"\u2192",darr:"\u2193",downarrow:"\u2193",DownArrow:"\u2193",harr:"\u2194",leftrightarrow:"\u2194",LeftRightArrow:"\u2194",varr:"\u2195",
updownarrow:"\u2195",UpDownArrow:"\u2195",nwarr:"\u2196",nwarrow:"\u2196",UpperLeftArrow:"\u2196",nearr:"\u2197",nearrow:"\u2197",UpperRightArrow:"\u2197",
searr:"\u2198",searrow:"\u2198",LowerRightArrow:"\u2198",swarr:"\u2199",swarrow:"\u2199",LowerLeftArrow:"\u2199",lArr:"\u21d0",Leftarrow:"\u21d0",uArr:"\u21d1",
Uparrow:"\u21d1",rArr:"\u21d2",Rightarrow:"\u21d2",dArr:"\u21d3",Downarrow:"\u21d3",hArr:"\u21d4",Leftrightarrow:"\u21d4",iff:"\u21d4",vArr:"\u21d5",
Updownarrow:"\u21d5",lAarr:"\u21da",Lleftarrow:"\u21da",rAarr:"\u21db",Rrightarrow:"\u21db",lrarr:"\u21c6",leftrightarrows:"\u21c6",rlarr:"\u21c4",
rightleftarrows:"\u21c4",lrhar:"\u21cb",leftrightharpoons:"\u21cb",ReverseEquilibrium:"\u21cb",rlhar:"\u21cc",rightleftharpoons:"\u21cc",Equilibrium:"\u21cc",
udarr:"\u21c5",UpArrowDownArrow:"\u21c5",duarr:"\u21f5",DownArrowUpArrow:"\u21f5",llarr:"\u21c7",leftleftarrows:"\u21c7",rrarr:"\u21c9",
rightrightarrows:"\u21c9",ddarr:"\u21ca",downdownarrows:"\u21ca",har:"\u21bd",lhard:"\u21bd",leftharpoondown:"\u21bd",lharu:"\u21bc",leftharpoonup:"\u21bc",
rhard:"\u21c1",rightharpoondown:"\u21c1",rharu:"\u21c0",rightharpoonup:"\u21c0",lsh:"\u21b0",Lsh:"\u21b0",rsh:"\u21b1",Rsh:"\u21b1",ldsh:"\u21b2",rdsh:"\u21b3",
hookleftarrow:"\u21a9",hookrightarrow:"\u21aa",mapstoleft:"\u21a4",mapstoup:"\u21a5",map:"\u21a6",mapsto:"\u21a6",mapstodown:"\u21a7",crarr:"\u21b5",
nleftarrow:"\u219a",nleftrightarrow:"\u21ae",nrightarrow:"\u219b",nrarr:"\u219b",larrtl:"\u21a2",rarrtl:"\u21a3",leftarrowtail:"\u21a2",rightarrowtail:"\u21a3",
twoheadleftarrow:"\u219e",twoheadrightarrow:"\u21a0",Larr:"\u219e",Rarr:"\u21a0",larrhk:"\u21a9",rarrhk:"\u21aa",larrlp:"\u21ab",looparrowleft:"\u21ab",
rarrlp:"\u21ac",looparrowright:"\u21ac",harrw:"\u21ad",leftrightsquigarrow:"\u21ad",nrarrw:"\u219d\u0338",rarrw:"\u219d",rightsquigarrow:"\u219d",
larrbfs:"\u291f",rarrbfs:"\u2920",nvHarr:"\u2904",nvlArr:"\u2902",nvrArr:"\u2903",larrfs:"\u291d",rarrfs:"\u291e",Map:"\u2905",larrsim:"\u2973",
rarrsim:"\u2974",harrcir:"\u2948",Uarrocir:"\u2949",lurdshar:"\u294a",ldrdhar:"\u2967",ldrushar:"\u294b",rdldhar:"\u2969",lrhard:"\u296d",uharr:"\u21be",
uharl:"\u21bf",dharr:"\u21c2",dharl:"\u21c3",Uarr:"\u219f",Darr:"\u21a1",zigrarr:"\u21dd",nwArr:"\u21d6",neArr:"\u21d7",seArr:"\u21d8",swArr:"\u21d9",
nharr:"\u21ae",nhArr:"\u21ce",nlarr:"\u219a",nlArr:"\u21cd",nrArr:"\u21cf",larrb:"\u21e4",LeftArrowBar:"\u21e4",rarrb:"\u21e5",RightArrowBar:"\u21e5"}
;const Zp={square:"\u25a1",Square:"\u25a1",squ:"\u25a1",squf:"\u25aa",squarf:"\u25aa",blacksquar:"\u25aa",blacksquare:"\u25aa",FilledVerySmallSquare:"\u25aa",
blk34:"\u2593",blk12:"\u2592",blk14:"\u2591",block:"\u2588",srect:"\u25ad",rect:"\u25ad",sdot:"\u22c5",sdotb:"\u22a1",dotsquare:"\u22a1",triangle:"\u25b5",
tri:"\u25b5",trine:"\u25b5",utri:"\u25b5",triangledown:"\u25bf",dtri:"\u25bf",tridown:"\u25bf",triangleleft:"\u25c3",ltri:"\u25c3",triangleright:"\u25b9",
rtri:"\u25b9",blacktriangle:"\u25b4",utrif:"\u25b4",blacktriangledown:"\u25be",dtrif:"\u25be",blacktriangleleft:"\u25c2",ltrif:"\u25c2",
blacktriangleright:"\u25b8",rtrif:"\u25b8",loz:"\u25ca",lozenge:"\u25ca",blacklozenge:"\u29eb",lozf:"\u29eb",bigcirc:"\u25ef",xcirc:"\u25ef",circ:"\u02c6",
Circle:"\u25cb",cir:"\u25cb",o:"\u25cb",bullet:"\u2022",bull:"\u2022",hellip:"\u2026",mldr:"\u2026",nldr:"\u2025",boxh:"\u2500",HorizontalLine:"\u2500",
boxv:"\u2502",boxdr:"\u250c",boxdl:"\u2510",boxur:"\u2514",boxul:"\u2518",boxvr:"\u251c",boxvl:"\u2524",boxhd:"\u252c",boxhu:"\u2534",boxvh:"\u253c",
boxH:"\u2550",boxV:"\u2551",boxdR:"\u2552",boxDr:"\u2553",boxDR:"\u2554",boxDl:"\u2555",boxdL:"\u2556",boxDL:"\u2557",boxuR:"\u2558",boxUr:"\u2559",
boxUR:"\u255a",boxUl:"\u255c",boxuL:"\u255b",boxUL:"\u255d",boxvR:"\u255e",boxVr:"\u255f",boxVR:"\u2560",boxVl:"\u2562",boxvL:"\u2561",boxVL:"\u2563",
boxHd:"\u2564",boxhD:"\u2565",boxHD:"\u2566",boxHu:"\u2567",boxhU:"\u2568",boxHU:"\u2569",boxvH:"\u256a",boxVh:"\u256b",boxVH:"\u256c"};const ef={excl:"!",
iexcl:"\xa1",brvbar:"\xa6",sect:"\xa7",uml:"\xa8",copy:"\xa9",ordf:"\xaa",laquo:"\xab",not:"\xac",shy:"\xad",reg:"\xae",macr:"\xaf",deg:"\xb0",plusmn:"\xb1",
sup2:"\xb2",sup3:"\xb3",acute:"\xb4",micro:"\xb5",para:"\xb6",middot:"\xb7",cedil:"\xb8",sup1:"\xb9",ordm:"\xba",raquo:"\xbb",frac14:"\xbc",frac12:"\xbd",
frac34:"\xbe",iquest:"\xbf",nbsp:"\xa0",comma:",",period:".",colon:":",semi:";",vert:"|",Verbar:"\u2016",verbar:"|",dblac:"\u02dd",circ:"\u02c6",caron:"\u02c7",
breve:"\u02d8",dot:"\u02d9",ring:"\u02da",ogon:"\u02db",tilde:"\u02dc",DiacriticalGrave:"`",DiacriticalAcute:"\xb4",DiacriticalTilde:"\u02dc",
DiacriticalDot:"\u02d9",DiacriticalDoubleAcute:"\u02dd",grave:"`"};const tf={cent:"\xa2",pound:"\xa3",curren:"\xa4",yen:"\xa5",euro:"\u20ac",dollar:"$",
fnof:"\u0192",inr:"\u20b9",af:"\u060b",birr:"\u1265\u122d",peso:"\u20b1",rub:"\u20bd",won:"\u20a9",yuan:"\xa5",cedil:"\xb8"};const nf={frac12:"\xbd",
half:"\xbd",frac13:"\u2153",frac14:"\xbc",frac15:"\u2155",frac16:"\u2159",frac18:"\u215b",frac23:"\u2154",frac25:"\u2156",frac34:"\xbe",frac35:"\u2157",
frac38:"\u215c",frac45:"\u2158",frac56:"\u215a",frac58:"\u215d",frac78:"\u215e",frasl:"\u2044"};const rf={trade:"\u2122",TRADE:"\u2122",telrec:"\u2315",
target:"\u2316",ulcorn:"\u231c",ulcorner:"\u231c",urcorn:"\u231d",urcorner:"\u231d",dlcorn:"\u231e",llcorner:"\u231e",drcorn:"\u231f",lrcorner:"\u231f",
intercal:"\u22ba",intcal:"\u22ba",oplus:"\u2295",CirclePlus:"\u2295",ominus:"\u2296",CircleMinus:"\u2296",otimes:"\u2297",CircleTimes:"\u2297",osol:"\u2298",
odot:"\u2299",CircleDot:"\u2299",oast:"\u229b",circledast:"\u229b",odash:"\u229d",circleddash:"\u229d",ocirc:"\u229a",circledcirc:"\u229a",boxplus:"\u229e",
plusb:"\u229e",boxminus:"\u229f",minusb:"\u229f",boxtimes:"\u22a0",timesb:"\u22a0",boxdot:"\u22a1",sdotb:"\u22a1",veebar:"\u22bb",vee:"\u2228",barvee:"\u22bd",
and:"\u2227",wedge:"\u2227",Cap:"\u22d2",Cup:"\u22d3",Fork:"\u22d4",pitchfork:"\u22d4",epar:"\u22d5",ltlarr:"\u2976",nvap:"\u224d\u20d2",nvsim:"\u223c\u20d2",
nvge:"\u2265\u20d2",nvle:"\u2264\u20d2",nvlt:"<\u20d2",nvgt:">\u20d2",nvltrie:"\u22b4\u20d2",nvrtrie:"\u22b5\u20d2",Vdash:"\u22a9",dashv:"\u22a3",
vDash:"\u22a8",Vvdash:"\u22aa",nvdash:"\u22ac",nvDash:"\u22ad",nVdash:"\u22ae",nVDash:"\u22af"};const sf={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'};const of={
nbsp:"\xa0",copy:"\xa9",reg:"\xae",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xab",raquo:"\xbb",lsquo:"\u2018",rsquo:"\u2019",
ldquo:"\u201c",rdquo:"\u201d",bull:"\u2022",para:"\xb6",sect:"\xa7",deg:"\xb0",frac12:"\xbd",frac14:"\xbc",frac34:"\xbe"};const af=Object.freeze({ALLOW:"allow",
BLOCK:"block",THROW:"throw"});const cf=new Set("!?\\\\/[]$%{}^&*()<>|+");function lf(e){if(e[0]==="#"){
throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`)}for(const t of e){if(cf.has(t)){
throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`)}}return e}function df(...e){const t=Object.create(null);for(const n of e){
if(!n)continue;for(const e of Object.keys(n)){const r=n[e];if(typeof r==="string"){t[e]=r}else if(r&&typeof r==="object"&&r.val!==undefined){const n=r.val
;if(typeof n==="string"){t[e]=n}}}}return t}const uf="external";const mf="base";const pf="all";function ff(e){if(!e||e===uf)return new Set([uf])
;if(e===pf)return new Set([pf]);if(e===mf)return new Set([mf]);if(Array.isArray(e))return new Set(e);return new Set([uf])}const hf=Object.freeze({allow:0,
leave:1,remove:2,throw:3});const gf=new Set([9,10,13]);function yf(e){if(!e){return{xmlVersion:1,onLevel:hf.allow,nullLevel:hf.remove}}
const t=e.xmlVersion===1.1?1.1:1;const n=hf[e.onNCR]??hf.allow;const r=hf[e.nullNCR]??hf.remove;const s=Math.max(r,hf.remove);return{xmlVersion:t,onLevel:n,
nullLevel:s}}class Af{constructor(e={}){this._limit=e.limit||{};this._maxTotalExpansions=this._limit.maxTotalExpansions||0
;this._maxExpandedLength=this._limit.maxExpandedLength||0;this._postCheck=typeof e.postCheck==="function"?e.postCheck:e=>e
;this._limitTiers=ff(this._limit.applyLimitsTo??uf);this._numericAllowed=e.numericAllowed??true;this._baseMap=df(sf,e.namedEntities||null)
;this._externalMap=Object.create(null);this._inputMap=Object.create(null);this._totalExpansions=0;this._expandedLength=0
;this._removeSet=new Set(e.remove&&Array.isArray(e.remove)?e.remove:[]);this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);const t=yf(e.ncr)
;this._ncrXmlVersion=t.xmlVersion;this._ncrOnLevel=t.onLevel;this._ncrNullLevel=t.nullLevel
;this._onExternalEntity=typeof e.onExternalEntity==="function"?e.onExternalEntity:null
;this._onInputEntity=typeof e.onInputEntity==="function"?e.onInputEntity:null}_applyRegistrationHook(e,t,n,r){if(!e)return true;const s=e(t,n)
;if(s===af.BLOCK)return false;if(s===af.THROW){throw new Error(`[EntityDecoder] Registration of ${r} entity "&${t};" was rejected by hook`)}return true}
setExternalEntities(e){if(e){for(const t of Object.keys(e)){lf(t)}}if(!this._onExternalEntity){this._externalMap=df(e);return}const t=df(e)
;const n=Object.create(null);for(const[e,r]of Object.entries(t)){if(this._applyRegistrationHook(this._onExternalEntity,e,r,"external")){n[e]=r}}
this._externalMap=n}addExternalEntity(e,t){lf(e);if(typeof t==="string"&&t.indexOf("&")===-1){
if(this._applyRegistrationHook(this._onExternalEntity,e,t,"external")){this._externalMap[e]=t}}}addInputEntities(e){this._totalExpansions=0
;this._expandedLength=0;if(!this._onInputEntity){this._inputMap=df(e);return}const t=df(e);const n=Object.create(null);for(const[e,r]of Object.entries(t)){
if(this._applyRegistrationHook(this._onInputEntity,e,r,"input")){n[e]=r}}this._inputMap=n}reset(){this._inputMap=Object.create(null);this._totalExpansions=0
;this._expandedLength=0;return this}setXmlVersion(e){this._ncrXmlVersion=e===1.1?1.1:1}decode(e){if(typeof e!=="string"||e.length===0)return e
;if(e.indexOf("&")===-1)return e;const t=e;const n=[];const r=e.length;let s=0;let i=0;const o=this._maxTotalExpansions>0;const a=this._maxExpandedLength>0
;const c=o||a;while(i<r){if(e.charCodeAt(i)!==38){i++;continue}let t=i+1;while(t<r&&e.charCodeAt(t)!==59&&t-i<=32)t++;if(t>=r||e.charCodeAt(t)!==59){i++
;continue}const l=e.slice(i+1,t);if(l.length===0){i++;continue}let d;let u;if(this._removeSet.has(l)){d="";if(u===undefined){u=uf}
}else if(this._leaveSet.has(l)){i++;continue}else if(l.charCodeAt(0)===35){const e=this._resolveNCR(l);if(e===undefined){i++;continue}d=e;u=mf}else{
const e=this._resolveName(l);d=e?.value;u=e?.tier}if(d===undefined){i++;continue}if(i>s)n.push(e.slice(s,i));n.push(d);s=t+1;i=s;if(c&&this._tierCounts(u)){
if(o){this._totalExpansions++;if(this._totalExpansions>this._maxTotalExpansions){
throw new Error(`[EntityReplacer] Entity expansion count limit exceeded: `+`${this._totalExpansions} > ${this._maxTotalExpansions}`)}}if(a){
const e=d.length-(l.length+2);if(e>0){this._expandedLength+=e;if(this._expandedLength>this._maxExpandedLength){
throw new Error(`[EntityReplacer] Expanded content length limit exceeded: `+`${this._expandedLength} > ${this._maxExpandedLength}`)}}}}}
if(s<r)n.push(e.slice(s));const l=n.length===0?e:n.join("");return this._postCheck(l,t)}_tierCounts(e){if(this._limitTiers.has(pf))return true
;return this._limitTiers.has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:uf};if(e in this._externalMap)return{
value:this._externalMap[e],tier:uf};if(e in this._baseMap)return{value:this._baseMap[e],tier:mf};return undefined}_classifyNCR(e){
if(e===0)return this._ncrNullLevel;if(e>=55296&&e<=57343)return hf.remove;if(this._ncrXmlVersion===1){if(e>=1&&e<=31&&!gf.has(e))return hf.remove}return-1}
_applyNCRAction(e,t,n){switch(e){case hf.allow:return String.fromCodePoint(n);case hf.remove:return"";case hf.leave:return undefined;case hf.throw:
throw new Error(`[EntityDecoder] Prohibited numeric character reference `+`&${t}; (U+${n.toString(16).toUpperCase().padStart(4,"0")})`);default:
return String.fromCodePoint(n)}}_resolveNCR(e){const t=e.charCodeAt(1);let n;if(t===120||t===88){n=parseInt(e.slice(2),16)}else{n=parseInt(e.slice(1),10)}
if(Number.isNaN(n)||n<0||n>1114111)return undefined;const r=this._classifyNCR(n);if(!this._numericAllowed&&r<hf.remove)return undefined
;const s=r===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,r);return this._applyNCRAction(s,e,n)}}const bf=[{id:"sql-block-comment-open",
description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",
description:"UNION SELECT \u2014 most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",
description:"DROP TABLE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",
description:"DROP DATABASE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},{id:"sql-insert-into",
description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",
description:"DELETE FROM \u2014 data deletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",
description:"UPDATE ... SET \u2014 data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},{id:"sql-exec-xp",
description:"EXEC xp_ \u2014 MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",
description:'Classic string tautology: \' OR \'1\'=\'1 or " OR "1"="1"',pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{
id:"sql-tautology-numeric",description:"Numeric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",
description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},{id:"sql-sleep-benchmark",
description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",
description:"MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",
description:"CHAR() function \u2014 used to obfuscate injected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",
description:"INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumeration",pattern:/\bINFORMATION_SCHEMA\b/i}];const Nf=bf;const Cf=[{
id:"sql-line-comment",description:"SQL line comment: -- followed by whitespace or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",
description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},{
id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}];const xf=[...Nf,...Cf];const Sf=xf
;const If=Object.freeze({colon:":",Tab:"\t",NewLine:"\n"});const wf=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g
;function Ef(e){if(e.indexOf("&")===-1)return e;return e.replace(wf,(e,t,n,r)=>{if(r!==undefined){return Object.prototype.hasOwnProperty.call(If,r)?If[r]:e}
const s=t!==undefined?parseInt(t,16):parseInt(n,10);if(!Number.isFinite(s)||s>1114111)return e;return String.fromCodePoint(s)})}const Bf=[{
id:"html-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing tag",
pattern:/<\/script[\s>]/i},{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",
pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},{id:"html-vbscript-protocol",
description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI \u2014 can execute scripts in browsers",
pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",
pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},{id:"html-data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",
pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-handler",
description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",
description:"HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{
id:"html-entity-obfuscated-javascript",description:'HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',
pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},{id:"html-style-expression",
description:"CSS expression() \u2014 IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"html-object-embed",
description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",
description:"<base href= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",
description:'<meta http-equiv="refresh" \u2014 can redirect users',pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",
description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe tag",
pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be used for phishing / credential harvesting injection",pattern:/<form[\s>/]/i}]
;const vf=Bf;const Pf=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of text node context",pattern:/<!\[CDATA\[/i},{
id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},{id:"xml-processing-instruction",
description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-injection",
description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",
description:"SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",
description:"PUBLIC keyword \u2014 used in external entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",
description:"<!ENTITY declaration \u2014 defines entities, potential XXE or entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",
description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},{id:"xml-namespace-confusion",
description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{id:"xml-comment-injection",
description:"\x3c!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",
description:"--\x3e closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/
}];const Rf=Pf;const Tf=[{id:"svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{
id:"svg-xlink-href-javascript",description:"xlink:href with javascript: \u2014 classic SVG XSS via <a> or <use>",
pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",description:"href= with javascript: in SVG context (<a>, <animate>, etc.)",
pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",description:"<foreignObject embeds HTML inside SVG \u2014 can execute scripts",
pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use xlink:href or href pointing to external resource (non-fragment URL)",
pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",
description:'<animate attributeName="href" \u2014 can dynamically change href to javascript:',
pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlinkhref",description:'<animate attributeName="xlink:href"',
pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascript",
description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{
id:"svg-event-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",
pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},{id:"svg-handler-generic",
description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",
description:"<feImage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{
id:"svg-image-external",description:"<image xlink:href with http/https or javascript protocol",
pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-style-javascript",
description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}];const Of=Tf
;const Df=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},{
id:"shell-path-traversal-windows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},{
id:"shell-path-traversal-encoded",description:"URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",
description:"Null byte injection: \\x00 or %00 \u2014 truncates strings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",
description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},{id:"shell-pipe",description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{
id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"shell-or-operator",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{
id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"shell-dollar-paren",
description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",
description:"Dollar-brace variable expansion: ${var} \u2014 can be abused for injection",pattern:/\$\{/},{id:"shell-redirect-out",
description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},{id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{
id:"shell-newline-injection",description:"Newline injection: \\n or \\r \u2014 can inject new shell commands",pattern:/[\n\r]/},{id:"shell-glob-star",
description:"Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},{id:"shell-absolute-root",
description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-drive",
description:"Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",
description:"curl/wget with URL or flags \u2014 can exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}];const Mf=Df
;const kf=[{id:"redos-nested-quantifier-plus",description:"Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",
pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Nested * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",
pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubly nested quantified groups: ((a+)+) \u2014 guaranteed catastrophic",
pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlapping alternation under quantifier: (a|a)+ \u2014 ambiguous NFA paths",
pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",
description:"(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",
description:"(.*){n,} or (.+){n,} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",
description:"Very large fixed or range repetition count {1000,} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{
id:"redos-catastrophic-alternation",description:"Long alternation with many similar branches \u2014 polynomial backtracking risk",
pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}];const zf=kf;const Lf=/["'\s]*:/;const qf="[\"'\\s]*:";const Qf=[{id:"nosql-where-operator",
description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${qf}`,"i")},{id:"nosql-ne-operator",
description:'$ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${qf}`,"i")},{id:"nosql-gt-operator",
description:'$gt \u2014 "greater than" used to bypass password/value checks',pattern:new RegExp(`\\$gte?${qf}`,"i")},{id:"nosql-lt-operator",
description:'$lt / $lte \u2014 "less than" bypass variants',pattern:new RegExp(`\\$lte?${qf}`,"i")},{id:"nosql-regex-operator",
description:"$regex \u2014 can be used to extract data character by character (blind injection)",pattern:new RegExp(`\\$regex${qf}`,"i")},{
id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\\$or${qf}\\s*\\[`,"i")},{
id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(`\\$and${qf}\\s*\\[`,"i")},{id:"nosql-nor-operator",
description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${qf}\\s*\\[`,"i")},{id:"nosql-exists-operator",
description:"$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${qf}`,"i")},{id:"nosql-in-operator",
description:"$in \u2014 matches any value in a list; can enumerate values",pattern:new RegExp(`\\$in${qf}\\s*\\[`,"i")},{id:"nosql-expr-operator",
description:"$expr \u2014 allows aggregation expressions in queries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${qf}`,"i")},{id:"nosql-function-operator",
description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4.4+",pattern:new RegExp(`\\$function${qf}`,"i")},{id:"nosql-accumulator-operator",
description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",pattern:new RegExp(`\\$accumulator${qf}`,"i")},{id:"nosql-proto-pollution",
description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},{id:"nosql-constructor-prototype",
description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},{
id:"nosql-proto-bracket",description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}];const Uf=Qf;const Hf=[{
id:"log-crlf-injection",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",
description:"URL-encoded CRLF: %0d, %0a, %0D, %0A \u2014 decoded by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",
description:"Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",
description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",
description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},{id:"log-log4j-lookup",
description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",
pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},{id:"log-ssti-double-brace",
description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-hash-brace",
description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",
description:"SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",
pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},{id:"log-ssti-percent-tag",
description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",
description:"Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",
description:"ANSI escape sequence: ESC[ \u2014 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}];const Ff=Hf;vf.label="HTML"
;Rf.label="XML";Of.label="SVG";vf.decodeEntities=true;Rf.decodeEntities=true;Of.decodeEntities=true;Nf.label="SQL";Sf.label="SQL-STRICT";Mf.label="SHELL"
;zf.label="REDOS";Uf.label="NOSQL";Ff.label="LOG";const _f=Object.freeze({HTML:vf,XML:Rf,SVG:Of,SQL:Nf,"SQL-STRICT":Sf,SHELL:Mf,REDOS:zf,NOSQL:Uf,LOG:Ff})
;function jf(e){if(typeof e!=="string"){throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`)}}function Gf(e){
if(e instanceof RegExp)return;if(Array.isArray(e)){if(e.length===0){throw new TypeError("is-unsafe: context must not be an empty array")}
if(Array.isArray(e[0])){for(const t of e){if(!Array.isArray(t)||t.length===0){
throw new TypeError("is-unsafe: each context in the array must be a non-empty pattern array (PatternList)")}}}return}
throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), `+`an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`)
}function Yf(e){if(e instanceof RegExp)return{lists:null,regex:e};if(Array.isArray(e[0]))return{lists:e,regex:null};return{lists:[e],regex:null}}
function Kf(e,t){if(!t.decodeEntities)return null;const n=Ef(e);return n===e?null:n}function Vf(e,t){const n=t.label??"CUSTOM";const r=Kf(e,t)
;for(const s of t){if(s.pattern.test(e)||r!==null&&s.pattern.test(r)){return{context:n,id:s.id,description:s.description,pattern:s.pattern}}}return null}
function $f(e,t){jf(e);Gf(t);const{lists:n,regex:r}=Yf(t);if(r)return r.test(e);for(const t of n){if(Vf(e,t)!==null)return true}return false}function Wf(e,t){
jf(e);Gf(t);const{lists:n,regex:r}=Yf(t);if(r){return r.test(e)?{context:"CUSTOM",id:"custom-regex",description:"Matched caller-supplied pattern",pattern:r
}:null}for(const t of n){const n=Vf(e,t);if(n!==null)return n}return null}function Jf(e,t){jf(e);Gf(t);const{lists:n,regex:r}=Yf(t);const s=[];if(r){
if(r.test(e)){s.push({context:"CUSTOM",id:"custom-regex",description:"Matched caller-supplied pattern",pattern:r})}return s}for(const t of n){
const n=t.label??"CUSTOM";const r=Kf(e,t);for(const i of t){if(i.pattern.test(e)||r!==null&&i.pattern.test(r)){s.push({context:n,id:i.id,
description:i.description,pattern:i.pattern})}}}return s}const Xf=null&&$f;function Zf(e,t){if(!e)return{}
;const n=t.attributesGroupName?e[t.attributesGroupName]:e;if(!n)return{};const r={};for(const e in n){if(e.startsWith(t.attributeNamePrefix)){
const s=e.substring(t.attributeNamePrefix.length);r[s]=n[e]}else{r[e]=n[e]}}return r}function eh(e){if(!e||typeof e!=="string")return undefined
;const t=e.indexOf(":");if(t!==-1&&t>0){const n=e.substring(0,t);if(n!=="xmlns"){return n}}return undefined}class th{constructor(e,t){this.options=e
;this.currentNode=null;this.tagsNodeStack=[];this.parseXml=ah;this.parseTextData=nh;this.resolveNameSpace=rh;this.buildAttributesMap=oh;this.isItStopNode=mh
;this.replaceEntitiesValue=dh;this.readStopNodeData=yh;this.saveTextToParentTag=uh;this.addChild=lh;this.ignoreAttributesFn=_p(this.options.ignoreAttributes)
;this.entityExpansionCount=0;this.currentExpandedLength=0;this.doctypefound=false;let n={...sf};if(this.options.entityDecoder){
this.entityDecoder=this.options.entityDecoder}else{
if(typeof this.options.htmlEntities==="object")n=this.options.htmlEntities;else if(this.options.htmlEntities===true)n={...of,...tf};this.entityDecoder=new Af({
namedEntities:{...n,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,
maxExpandedLength:this.options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},
onInputEntity:(e,t)=>$f(t,[vf,Rf])?af.BLOCK:af.ALLOW})}this.matcher=new Qu;this.readonlyMatcher=this.matcher.readOnly();this.isCurrentNodeStopNode=false
;this.stopNodeExpressionsSet=new jp;const r=this.options.stopNodes;if(r&&r.length>0){for(let e=0;e<r.length;e++){const t=r[e];if(typeof t==="string"){
this.stopNodeExpressionsSet.add(new Lu(t))}else if(t instanceof Lu){this.stopNodeExpressionsSet.add(t)}}this.stopNodeExpressionsSet.seal()}}}
function nh(e,t,n,r,s,i,o){const a=this.options;if(e!==undefined){if(a.trimValues&&!r){e=e.trim()}if(e.length>0){if(!o)e=this.replaceEntitiesValue(e,t,n)
;const r=a.jPath?n.toString():n;const c=a.tagValueProcessor(t,e,r,s,i);if(c===null||c===undefined){return e}else if(typeof c!==typeof e||c!==e){return c
}else if(a.trimValues){return Ah(e,a.parseTagValue,a.numberParseOptions)}else{const t=e.trim();if(t===e){return Ah(e,a.parseTagValue,a.numberParseOptions)}else{
return e}}}}}function rh(e){if(this.options.removeNSPrefix){const t=e.split(":");const n=e.charAt(0)==="/"?"/":"";if(t[0]==="xmlns"){return""}if(t.length===2){
e=n+t[1]}}return e}const sh=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function ih(e){return e[3]!==undefined?e[3]:e[4]}function oh(e,t,n,r=false){
const s=this.options;if(r===true||s.ignoreAttributes!==true&&typeof e==="string"){const r=zm(e,sh);const i=r.length;const o={};const a=new Array(i);let c=false
;const l={};for(let e=0;e<i;e++){const t=this.resolveNameSpace(r[e][1]);const i=ih(r[e]);if(t.length&&i!==undefined){let r=i;if(s.trimValues)r=r.trim()
;r=this.replaceEntitiesValue(r,n,this.readonlyMatcher);a[e]=r;l[t]=r;c=true}}if(c&&typeof t==="object"&&t.updateCurrent){t.updateCurrent(l)}
const d=s.jPath?t.toString():this.readonlyMatcher;let u=false;for(let e=0;e<i;e++){const t=this.resolveNameSpace(r[e][1])
;if(this.ignoreAttributesFn(t,d))continue;let n=s.attributeNamePrefix+t;if(t.length){if(s.transformAttributeName){n=s.transformAttributeName(n)}n=Ch(n,s)
;if(ih(r[e])!==undefined){const r=a[e];const i=s.attributeValueProcessor(t,r,d);if(i===null||i===undefined){o[n]=r}else if(typeof i!==typeof r||i!==r){o[n]=i
}else{o[n]=Ah(r,s.parseAttributeValue,s.numberParseOptions)}u=true}else if(s.allowBooleanAttributes){o[n]=true;u=true}}}if(!u)return
;if(s.attributesGroupName&&!s.preserveOrder){const e={};e[s.attributesGroupName]=o;return e}return o}}const ah=function(e){const t=this.options
;const n=t.captureMetaData?[]:undefined;e=e.replace(/\r\n?/g,t.captureMetaData?(e,t)=>{if(e.length===2){n.push(t-n.length)}return"\n"}:"\n")
;const r=new pp("!xml");let s=r;let i="";this.matcher.reset();this.entityDecoder.reset();this.entityExpansionCount=0;this.currentExpandedLength=0
;this.doctypefound=false;const o=new fp(t.processEntities);const a=e.length;for(let c=0;c<a;c++){const l=e[c];if(l==="<"){const l=e.charCodeAt(c+1);if(l===47){
const o=fh(e,">",c,"Closing Tag is not closed.");let a=e.substring(c+2,o).trim();if(t.removeNSPrefix){const e=a.indexOf(":");if(e!==-1){a=a.substr(e+1)}}
a=Nh(t.transformTagName,a,"",t).tagName;if(s){i=this.saveTextToParentTag(i,s,this.readonlyMatcher)}const l=this.matcher.getCurrentTag()
;if(a&&t.unpairedTagsSet.has(a)){throw new Error(`Unpaired tag can not be used as closing tag: </${a}>`)}if(l&&t.unpairedTagsSet.has(l)){this.matcher.pop()
;this.tagsNodeStack.pop()}this.matcher.pop();this.isCurrentNodeStopNode=false;s=this.tagsNodeStack.pop()||r;if(t.captureMetaData&&s){s.addEndIndex(ch(o+1,n))}
i="";c=o}else if(l===63){let r=gh(e,c,false,"?>");if(!r)throw new Error("Pi Tag is not closed.");i=this.saveTextToParentTag(i,s,this.readonlyMatcher)
;const a=this.buildAttributesMap(r.tagExp,this.matcher,r.tagName,true);if(a){const e=a[this.options.attributeNamePrefix+"version"]
;this.entityDecoder.setXmlVersion(Number(e)||1);o.setXmlVersion(Number(e)||1)}if(t.ignoreDeclaration&&r.tagName==="?xml"||t.ignorePiTags){}else{
const e=new pp(r.tagName);e.add(t.textNodeName,"");if(r.tagName!==r.tagExp&&r.attrExpPresent&&t.ignoreAttributes!==true){e[":@"]=a}
const i=t.captureMetaData?ch(c,n):c;this.addChild(s,e,this.readonlyMatcher,i);if(t.captureMetaData){s.addEndIndex(ch(r.closeIndex+2,n))}}c=r.closeIndex+1
}else if(l===33&&e.charCodeAt(c+2)===45&&e.charCodeAt(c+3)===45){const n=fh(e,"--\x3e",c+4,"Comment is not closed.");if(t.commentPropName){
const r=e.substring(c+4,n-2);i=this.saveTextToParentTag(i,s,this.readonlyMatcher);s.add(t.commentPropName,[{[t.textNodeName]:r}])}c=n
}else if(l===33&&e.charCodeAt(c+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=true
;const t=o.readDocType(e,c);this.entityDecoder.addInputEntities(t.entities);c=t.i}else if(l===33&&e.charCodeAt(c+2)===91){
const n=fh(e,"]]>",c,"CDATA is not closed.")-2;const r=e.substring(c+9,n);i=this.saveTextToParentTag(i,s,this.readonlyMatcher)
;let o=this.parseTextData(r,s.tagname,this.readonlyMatcher,true,false,true,true);if(o==undefined)o="";if(t.cdataPropName){s.add(t.cdataPropName,[{
[t.textNodeName]:r}])}else{s.add(t.textNodeName,o)}c=n+2}else{let o=gh(e,c,t.removeNSPrefix);if(!o){const t=e.substring(Math.max(0,c-50),Math.min(a,c+50))
;throw new Error(`readTagExp returned undefined at position ${c}. Context: "${t}"`)}let l=o.tagName;const d=o.rawTagName;let u=o.tagExp;let m=o.attrExpPresent
;let p=o.closeIndex;({tagName:l,tagExp:u}=Nh(t.transformTagName,l,u,t))
;if(t.strictReservedNames&&(l===t.commentPropName||l===t.cdataPropName||l===t.textNodeName||l===t.attributesGroupName)){
throw new Error(`Invalid tag name: ${l}`)}if(s&&i){if(s.tagname!=="!xml"){i=this.saveTextToParentTag(i,s,this.readonlyMatcher,false)}}const f=s
;if(f&&t.unpairedTagsSet.has(f.tagname)){s=this.tagsNodeStack.pop();this.matcher.pop()}let h=false;if(u.length>0&&u.lastIndexOf("/")===u.length-1){h=true
;if(l[l.length-1]==="/"){l=l.substr(0,l.length-1);u=l}else{u=u.substr(0,u.length-1)}m=l!==u}let g=null;let y={};let A=undefined;A=eh(d);if(l!==r.tagname){
this.matcher.push(l,{},A)}if(l!==u&&m){g=this.buildAttributesMap(u,this.matcher,l);if(g){y=Zf(g,t)}}if(l!==r.tagname){
this.isCurrentNodeStopNode=this.isItStopNode()}const b=t.captureMetaData?ch(c,n):c;if(this.isCurrentNodeStopNode){let r="";if(h){c=o.closeIndex
}else if(t.unpairedTagsSet.has(l)){c=o.closeIndex}else{const t=this.readStopNodeData(e,d,p+1);if(!t)throw new Error(`Unexpected end of ${d}`);c=t.i
;r=t.tagContent}const i=new pp(l);if(g){i[":@"]=g}i.add(t.textNodeName,r);this.matcher.pop();this.isCurrentNodeStopNode=false
;this.addChild(s,i,this.readonlyMatcher,b);if(t.captureMetaData){s.addEndIndex(ch(c+1,n))}}else{if(h){({tagName:l,tagExp:u}=Nh(t.transformTagName,l,u,t))
;const e=new pp(l);if(g){e[":@"]=g}this.addChild(s,e,this.readonlyMatcher,b);if(t.captureMetaData){s.addEndIndex(ch(p+1,n))}this.matcher.pop()
;this.isCurrentNodeStopNode=false}else if(t.unpairedTagsSet.has(l)){const e=new pp(l);if(g){e[":@"]=g}this.addChild(s,e,this.readonlyMatcher,b)
;if(t.captureMetaData){s.addEndIndex(ch(o.closeIndex+1,n))}this.matcher.pop();this.isCurrentNodeStopNode=false;c=o.closeIndex;continue}else{const e=new pp(l)
;if(this.tagsNodeStack.length>t.maxNestedTags){throw new Error("Maximum nested tags exceeded")}this.tagsNodeStack.push(s);if(g){e[":@"]=g}
this.addChild(s,e,this.readonlyMatcher,b);s=e}i="";c=p}}}else{i+=e[c]}}return r.child};function ch(e,t){let n=0;let r=t.length;while(n<r){
const s=Math.floor((n+r)/2);if(t[s]<e)n=s+1;else r=s}return e+n}function lh(e,t,n,r){if(!this.options.captureMetaData)r=undefined
;const s=this.options.jPath?n.toString():n;const i=this.options.updateTag(t.tagname,s,t[":@"]);if(i===false){}else if(typeof i==="string"){t.tagname=i
;e.addChild(t,r)}else{e.addChild(t,r)}}function dh(e,t,n){const r=this.options.processEntities;if(!r||!r.enabled){return e}if(r.allowedTags){
const s=this.options.jPath?n.toString():n;const i=Array.isArray(r.allowedTags)?r.allowedTags.includes(t):r.allowedTags(t,s);if(!i){return e}}if(r.tagFilter){
const s=this.options.jPath?n.toString():n;if(!r.tagFilter(t,s)){return e}}return this.entityDecoder.decode(e)}function uh(e,t,n,r){if(e){
if(r===undefined)r=t.child.length===0;e=this.parseTextData(e,t.tagname,n,false,t[":@"]?Object.keys(t[":@"]).length!==0:false,r)
;if(e!==undefined&&e!=="")t.add(this.options.textNodeName,e);e=""}return e}function mh(){if(this.stopNodeExpressionsSet.size===0)return false
;return this.matcher.matchesAny(this.stopNodeExpressionsSet)}function ph(e,t,n=">"){const r=e.length;const s=n.charCodeAt(0)
;const i=n.length>1?n.charCodeAt(1):-1;let o="";let a=t;for(let n=t;n<r;n++){const t=e.charCodeAt(n);if(t===34||t===39){n=e.indexOf(e[n],n+1);if(n===-1)return
}else if(t===s){if(i!==-1){if(e.charCodeAt(n+1)===i){o+=e.substring(a,n);return{data:o,index:n}}}else{o+=e.substring(a,n);return{data:o,index:n}}
}else if(t===9){o+=e.substring(a,n)+" ";a=n+1}}}function fh(e,t,n,r){const s=e.indexOf(t,n);if(s===-1){throw new Error(r)}else{return s+t.length-1}}
function hh(e,t,n,r){const s=e.indexOf(t,n);if(s===-1)throw new Error(r);return s}function gh(e,t,n,r=">"){const s=ph(e,t+1,r);if(!s)return;let i=s.data
;const o=s.index;const a=i.search(/\s/);let c=i;let l=true;if(a!==-1){c=i.substring(0,a);i=i.substring(a+1).trimStart()}const d=c;if(n){const e=c.indexOf(":")
;if(e!==-1){c=c.substr(e+1);l=c!==s.data.substr(e+1)}}return{tagName:c,tagExp:i,closeIndex:o,attrExpPresent:l,rawTagName:d}}function yh(e,t,n){const r=n;let s=1
;let i=false;let o=-1;const a=e.length;for(;n<a;n++){if(e[n]==="<"){const a=e.charCodeAt(n+1);if(a===47){const i=hh(e,">",n,`${t} is not closed`)
;let o=e.substring(n+2,i).trim();if(o===t){s--;if(s===0){return{tagContent:e.substring(r,n),i}}}n=i}else if(a===63){
const t=fh(e,"?>",n+1,"StopNode is not closed.");n=t}else if(a===33&&e.charCodeAt(n+2)===45&&e.charCodeAt(n+3)===45){
const t=fh(e,"--\x3e",n+3,"StopNode is not closed.");n=t}else if(a===33&&e.charCodeAt(n+2)===91){const t=fh(e,"]]>",n,"StopNode is not closed.")-2;n=t}else{
const r=i?undefined:gh(e,n,false);if(r){const e=r.tagName;if(e===t&&r.tagExp[r.tagExp.length-1]!=="/"){s++}n=r.closeIndex}else{i=true;if(o<n){o=e.indexOf(">",n)
;if(o===-1)return}const r=e.indexOf("<",n+1);if(r===-1||r>o){const r=e.substring(n+1,o);const i=r.search(/\s/);const a=i===-1?r:r.substring(0,i)
;if(a===t&&r[r.length-1]!=="/")s++;n=o}}}}}}function Ah(e,t,n){if(t&&typeof e==="string"){const t=e.trim()
;if(t==="true")return true;else if(t==="false")return false;else return Lp(e,n)}else{if(qm(e)){return e}else{return""}}}function bh(e,t,n){
const r=Number.parseInt(e,t);if(r>=0&&r<=1114111){return String.fromCodePoint(r)}else{return n+e+";"}}function Nh(e,t,n,r){if(e){const r=e(t);if(n===t){n=r}t=r}
t=Ch(t,r);return{tagName:t,tagExp:n}}function Ch(e,t){if(Fm.includes(e)){
throw new Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}else if(Hm.includes(e)){
return t.onDangerousProperty(e)}return e}const xh=pp.getMetaDataSymbol();function Sh(e,t){if(!e||typeof e!=="object")return{};if(!t)return e;const n={}
;for(const r in e){if(r.startsWith(t)){const s=r.substring(t.length);n[s]=e[r]}else{n[r]=e[r]}}return n}function Ih(e,t,n,r){return wh(e,t,n,r)}
function wh(e,t,n,r){let s;const i={};for(let o=0;o<e.length;o++){const a=e[o];const c=Eh(a);if(c!==undefined&&c!==t.textNodeName){
const e=Sh(a[":@"]||{},t.attributeNamePrefix);n.push(c,e)}if(c===t.textNodeName){if(s===undefined)s=a[c];else s+=""+a[c]}else if(c===undefined){continue
}else if(a[c]){let e=wh(a[c],t,n,r);const s=vh(e,t);if(Object.keys(e).length===0&&t.alwaysCreateTextNode){e[t.textNodeName]=""}if(a[":@"]){Bh(e,a[":@"],r,t)
}else if(Object.keys(e).length===1&&e[t.textNodeName]!==undefined&&!t.alwaysCreateTextNode){e=e[t.textNodeName]}else if(Object.keys(e).length===0){
if(t.alwaysCreateTextNode)e[t.textNodeName]="";else e=""}if(a[xh]!==undefined&&typeof e==="object"&&e!==null){e[xh]=a[xh]}
if(i[c]!==undefined&&Object.prototype.hasOwnProperty.call(i,c)){if(!Array.isArray(i[c])){i[c]=[i[c]]}i[c].push(e)}else{const n=t.jPath?r.toString():r
;if(t.isArray(c,n,s)){i[c]=[e]}else{i[c]=e}}if(c!==undefined&&c!==t.textNodeName){n.pop()}}}if(typeof s==="string"){if(s.length>0)i[t.textNodeName]=s
}else if(s!==undefined)i[t.textNodeName]=s;return i}function Eh(e){const t=Object.keys(e);for(let e=0;e<t.length;e++){const n=t[e];if(n!==":@")return n}}
function Bh(e,t,n,r){if(t){const s=Object.keys(t);const i=s.length;for(let o=0;o<i;o++){const i=s[o]
;const a=i.startsWith(r.attributeNamePrefix)?i.substring(r.attributeNamePrefix.length):i;const c=r.jPath?n.toString()+"."+a:n;if(r.isArray(i,c,true,true)){
e[i]=[t[i]]}else{e[i]=t[i]}}}}function vh(e,t){const{textNodeName:n}=t;const r=Object.keys(e).length;if(r===0){return true}
if(r===1&&(e[n]||typeof e[n]==="boolean"||e[n]===0)){return true}return false}class Ph{constructor(e){this.externalEntities={};this.options=up(e)}parse(e,t){
if(typeof e!=="string"&&e.toString){if(e instanceof Uint8Array&&!(typeof Buffer!=="undefined"&&Buffer.isBuffer(e))){e=new TextDecoder("utf-8",{ignoreBOM:true
}).decode(e)}else{e=e.toString()}}else if(typeof e!=="string"){throw new Error("XML data is accepted in String or Bytes[] form.")}if(t){if(t===true)t={}
;const n=jm(e,t);if(n!==true){throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`)}}const n=new th(this.options,this.externalEntities);const r=n.parseXml(e)
;if(this.options.preserveOrder||r===undefined)return r;else return Ih(r,this.options,n.matcher,n.readonlyMatcher)}addEntity(e,t){if(t.indexOf("&")!==-1){
throw new Error("Entity value can't have '&'")}else if(e.indexOf("&")!==-1||e.indexOf(";")!==-1){
throw new Error("An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'")}else if(t==="&"){
throw new Error("An entity with value '&' is not permitted")}else{this.externalEntities[e]=t}}static getMetaDataSymbol(){return pp.getMetaDataSymbol()}}
const Rh="$";const Th="_";function Oh(e){return{attributesGroupName:Rh,textNodeName:e.xmlCharKey??Th,ignoreAttributes:false,suppressBooleanAttributes:false}}
function Dh(e={}){return{...Oh(e),attributeNamePrefix:"@_",format:true,suppressEmptyNode:true,indentBy:"",rootNodeName:e.rootName??"root",
cdataPropName:e.cdataPropName??"__cdata"}}function Mh(e={}){return{...Oh(e),parseAttributeValue:false,parseTagValue:false,attributeNamePrefix:"",
stopNodes:e.stopNodes,processEntities:true,trimValues:false}}function kh(e,t={}){const n=Dh(t);const r=new Tm(n);const s={[n.rootNodeName]:e};const i=r.build(s)
;return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${i}`.replace(/\n/g,"")}async function zh(e,t={}){if(!e){throw new Error("Document is empty")}
const n=op.validate(e);if(n!==true){throw n}const r=new Ph(Mh(t));const s=r.parse(e);if(s["?xml"]){delete s["?xml"]}if(!t.includeRoot){const e=Object.keys(s)[0]
;if(e!==undefined){const t=s[e];return typeof t==="object"?{...t}:t}}return s}const Lh=ca("storage-blob");class qh extends vr.Readable{buffers;byteLength
;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(e,t,n){super(n);this.buffers=e;this.byteLength=t;this.byteOffsetInCurrentBuffer=0
;this.bufferIndex=0;this.pushedBytesLength=0;let r=0;for(const e of this.buffers){r+=e.byteLength}if(r<this.byteLength){
throw new Error("Data size shouldn't be larger than the total length of buffers.")}}_read(e){if(this.pushedBytesLength>=this.byteLength){this.push(null)}if(!e){
e=this.readableHighWaterMark}const t=[];let n=0;while(n<e&&this.pushedBytesLength<this.byteLength){const r=this.byteLength-this.pushedBytesLength
;const s=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer;const i=Math.min(s,r);if(i>e-n){const r=this.byteOffsetInCurrentBuffer+e-n
;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,r));this.pushedBytesLength+=e-n;this.byteOffsetInCurrentBuffer=r;n=e;break}else{
const e=this.byteOffsetInCurrentBuffer+i;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,e));if(i===s){
this.byteOffsetInCurrentBuffer=0;this.bufferIndex++}else{this.byteOffsetInCurrentBuffer=e}this.pushedBytesLength+=i;n+=i}}if(t.length>1){
this.push(Buffer.concat(t))}else if(t.length===1){this.push(t[0])}}}var Qh=n(4573);const Uh=Qh.constants.MAX_LENGTH;class Hh{buffers=[];capacity;_size
;get size(){return this._size}constructor(e,t,n){this.capacity=e;this._size=0;const r=Math.ceil(e/Uh);for(let t=0;t<r;t++){let n=t===r-1?e%Uh:Uh;if(n===0){n=Uh}
this.buffers.push(Buffer.allocUnsafe(n))}if(t){this.fill(t,n)}}fill(e,t){this._size=Math.min(this.capacity,t);let n=0,r=0,s=0,i=0,o=0;while(o<this._size){
const t=e[n];const a=this.buffers[r];const c=t.copy(a,s,i);o+=c;i+=c;s+=c;if(i===t.length){n++;i=0}if(s===a.length){r++;s=0}}e.splice(0,n);if(e.length>0){
e[0]=e[0].slice(i)}}getReadableStream(){return new qh(this.buffers,this.size)}}class Fh{bufferSize;maxBuffers;readable;outgoingHandler
;emitter=new Ri.EventEmitter;concurrency;offset=0;isStreamEnd=false;isError=false;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[]
;unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,n,r,s,i){if(t<=0){throw new RangeError(`bufferSize must be larger than 0, current is ${t}`)}
if(n<=0){throw new RangeError(`maxBuffers must be larger than 0, current is ${n}`)}if(s<=0){
throw new RangeError(`concurrency must be larger than 0, current is ${s}`)}this.bufferSize=t;this.maxBuffers=n;this.readable=e;this.outgoingHandler=r
;this.concurrency=s;this.encoding=i}async do(){return new Promise((e,t)=>{this.readable.on("data",e=>{e=typeof e==="string"?Buffer.from(e,this.encoding):e
;this.appendUnresolvedData(e);if(!this.resolveData()){this.readable.pause()}});this.readable.on("error",e=>{this.emitter.emit("error",e)})
;this.readable.on("end",()=>{this.isStreamEnd=true;this.emitter.emit("checkEnd")});this.emitter.on("error",e=>{this.isError=true;this.readable.pause();t(e)})
;this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0){
if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const n=this.shiftBufferFromUnresolvedDataArray()
;this.outgoingHandler(()=>n.getReadableStream(),n.size,this.offset).then(e).catch(t)}else if(this.unresolvedLength>=this.bufferSize){return}else{e()}}})})}
appendUnresolvedData(e){this.unresolvedDataArray.push(e);this.unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){if(!e){
e=new Hh(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength)}else{e.fill(this.unresolvedDataArray,this.unresolvedLength)}
this.unresolvedLength-=e.size;return e}resolveData(){while(this.unresolvedLength>=this.bufferSize){let e;if(this.incoming.length>0){e=this.incoming.shift()
;this.shiftBufferFromUnresolvedDataArray(e)}else{if(this.numBuffers<this.maxBuffers){e=this.shiftBufferFromUnresolvedDataArray();this.numBuffers++}else{
return false}}this.outgoing.push(e);this.triggerOutgoingHandlers()}return true}async triggerOutgoingHandlers(){let e;do{
if(this.executingOutgoingHandlers>=this.concurrency){return}e=this.outgoing.shift();if(e){this.triggerOutgoingHandler(e)}}while(e)}
async triggerOutgoingHandler(e){const t=e.size;this.executingOutgoingHandlers++;this.offset+=t;try{
await this.outgoingHandler(()=>e.getReadableStream(),t,this.offset-t)}catch(e){this.emitter.emit("error",e);return}this.executingOutgoingHandlers--
;this.reuseBuffer(e);this.emitter.emit("checkEnd")}reuseBuffer(e){this.incoming.push(e);if(!this.isError&&this.resolveData()&&!this.isStreamEnd){
this.readable.resume()}}}var _h=(()=>{var e=typeof document!=="undefined"&&document.currentScript?document.currentScript.src:undefined;return function(e){
e=e||{};var t=typeof e!="undefined"?e:{};var n,r;t["ready"]=new Promise(function(e,t){n=e;r=t})
;["_malloc","_free","_emscripten_bind_VoidPtr___destroy___0","_emscripten_bind_Crc64Hash_Crc64Hash_0","_emscripten_bind_Crc64Hash_OnAppend_2","_emscripten_bind_Crc64Hash_OnFinal_3","_emscripten_bind_Crc64Hash___destroy___0","_fflush","onRuntimeInitialized"].forEach(e=>{
if(!Object.getOwnPropertyDescriptor(t["ready"],e)){Object.defineProperty(t["ready"],e,{
get:()=>Be("You are getting "+e+" on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js"),
set:()=>Be("You are setting "+e+" on the Promise object, instead of the instance. Use .then() to get called back with the instance, see the MODULARIZE docs in src/settings.js")
})}});var s=Object.assign({},t);var i=[];var o="./this.program";var a=(e,t)=>{throw t};var c=typeof window=="object";var l=typeof importScripts=="function"
;var d=typeof process=="object"&&typeof process.versions=="object"&&typeof process.versions.node=="string";var u=!c&&!d&&!l;if(t["ENVIRONMENT"]){
throw new Error("Module.ENVIRONMENT has been deprecated. To force the environment, use the ENVIRONMENT compile-time option (for example, -sENVIRONMENT=web or -sENVIRONMENT=node)")
}var m="";function p(e){if(t["locateFile"]){return t["locateFile"](e,m)}return m+e}var f,h,g,y;function A(e){if(e instanceof _e)return;let t=e
;if(e&&typeof e=="object"&&e.stack){t=[e,e.stack]}N("exiting due to exception: "+t)}if(d){
if(typeof process=="undefined"||!process.release||process.release.name!=="node")throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)")
;if(process["argv"].length>1){o=process["argv"][1].replace(/\\/g,"/")}i=process["argv"].slice(2);process["on"]("uncaughtException",function(e){
if(!(e instanceof _e)){throw e}});process["on"]("unhandledRejection",function(e){throw e});a=(e,t)=>{if(me()){process["exitCode"]=e;throw t}A(t)
;process["exit"](e)};t["inspect"]=function(){return"[Emscripten Module object]"}}else if(u){
if(typeof process=="object"&&typeof require==="function"||typeof window=="object"||typeof importScripts=="function")throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)")
;if(typeof scriptArgs!="undefined"){i=scriptArgs}else if(typeof arguments!="undefined"){i=arguments}if(typeof quit=="function"){a=(e,t)=>{A(t);quit(e)}}
if(typeof print!="undefined"){if(typeof console=="undefined")console={};console.log=print;console.warn=console.error=typeof printErr!="undefined"?printErr:print
}}else if(c||l){
if(!(typeof window=="object"||typeof importScripts=="function"))throw new Error("not compiled for this environment (did you build to HTML and try to run it not on the web, or set ENVIRONMENT to something - like node - and run it someplace else - like on the web?)")
}else{throw new Error("environment detection error")}var b=t["print"]||console.log.bind(console);var N=t["printErr"]||console.warn.bind(console)
;Object.assign(t,s);s=null;lt();if(t["arguments"])i=t["arguments"];v("arguments","arguments_");if(t["thisProgram"])o=t["thisProgram"]
;v("thisProgram","thisProgram");if(t["quit"])a=t["quit"];v("quit","quit_")
;q(typeof t["memoryInitializerPrefixURL"]=="undefined","Module.memoryInitializerPrefixURL option was removed, use Module.locateFile instead")
;q(typeof t["pthreadMainPrefixURL"]=="undefined","Module.pthreadMainPrefixURL option was removed, use Module.locateFile instead")
;q(typeof t["cdInitializerPrefixURL"]=="undefined","Module.cdInitializerPrefixURL option was removed, use Module.locateFile instead")
;q(typeof t["filePackagePrefixURL"]=="undefined","Module.filePackagePrefixURL option was removed, use Module.locateFile instead")
;q(typeof t["read"]=="undefined","Module.read option was removed (modify read_ in JS)")
;q(typeof t["readAsync"]=="undefined","Module.readAsync option was removed (modify readAsync in JS)")
;q(typeof t["readBinary"]=="undefined","Module.readBinary option was removed (modify readBinary in JS)")
;q(typeof t["setWindowTitle"]=="undefined","Module.setWindowTitle option was removed (modify setWindowTitle in JS)")
;q(typeof t["TOTAL_MEMORY"]=="undefined","Module.TOTAL_MEMORY has been renamed Module.INITIAL_MEMORY");v("read","read_");v("readAsync","readAsync")
;v("readBinary","readBinary");v("setWindowTitle","setWindowTitle");var C="IDBFS is no longer included by default; build with -lidbfs.js"
;var x="PROXYFS is no longer included by default; build with -lproxyfs.js";var S="WORKERFS is no longer included by default; build with -lworkerfs.js"
;var I="NODEFS is no longer included by default; build with -lnodefs.js"
;q(!u,"shell environment detected but not enabled at build time.  Add 'shell' to `-sENVIRONMENT` to enable.");var w=16;var E=4;function B(e){switch(e){case"i1":
case"i8":case"u8":return 1;case"i16":case"u16":return 2;case"i32":case"u32":return 4;case"i64":case"u64":return 8;case"float":return 4;case"double":return 8
;default:{if(e[e.length-1]==="*"){return E}if(e[0]==="i"){const t=Number(e.substr(1));q(t%8===0,"getNativeTypeSize invalid bits "+t+", type "+e);return t/8}
return 0}}}function v(e,n){if(!Object.getOwnPropertyDescriptor(t,e)){Object.defineProperty(t,e,{configurable:true,get:function(){
Be("Module."+e+" has been replaced with plain "+n+" (the initial value can be provided on Module, but after startup the value is only looked for on a local variable of that name)")
}})}}function P(e){if(Object.getOwnPropertyDescriptor(t,e)){Be("`Module."+e+"` was supplied but `"+e+"` not included in INCOMING_MODULE_JS_API")}}function R(e){
return e==="FS_createPath"||e==="FS_createDataFile"||e==="FS_createPreloadedFile"||e==="FS_unlink"||e==="addRunDependency"||e==="FS_createLazyFile"||e==="FS_createDevice"||e==="removeRunDependency"
}function T(e){if(typeof globalThis!=="undefined"&&!Object.getOwnPropertyDescriptor(globalThis,e)){Object.defineProperty(globalThis,e,{configurable:true,
get:function(){
var t="`"+e+"` is a library symbol and not included by default; add it to your library.js __deps or to DEFAULT_LIBRARY_FUNCS_TO_INCLUDE on the command line"
;var n=e;if(!n.startsWith("_")){n="$"+e}t+=" (e.g. -sDEFAULT_LIBRARY_FUNCS_TO_INCLUDE="+n+")";if(R(e)){
t+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"}Ve(t);return undefined}})}}function O(e){
if(!Object.getOwnPropertyDescriptor(t,e)){Object.defineProperty(t,e,{configurable:true,get:function(){
var t="'"+e+"' was not exported. add it to EXPORTED_RUNTIME_METHODS (see the FAQ)";if(R(e)){
t+=". Alternatively, forcing filesystem support (-sFORCE_FILESYSTEM) can export this for you"}Be(t)}})}}var D;if(t["wasmBinary"])D=t["wasmBinary"]
;v("wasmBinary","wasmBinary");var M=t["noExitRuntime"]||true;v("noExitRuntime","noExitRuntime");if(typeof WebAssembly!="object"){
Be("no native wasm support detected")}var k;var z=false;var L;function q(e,t){if(!e){Be("Assertion failed"+(t?": "+t:""))}}
var Q=typeof TextDecoder!="undefined"?new TextDecoder("utf8"):undefined;function U(e,t,n){var r=t+n;var s=t;while(e[s]&&!(s>=r))++s;if(s-t>16&&e.buffer&&Q){
return Q.decode(e.subarray(t,s))}var i="";while(t<s){var o=e[t++];if(!(o&128)){i+=String.fromCharCode(o);continue}var a=e[t++]&63;if((o&224)==192){
i+=String.fromCharCode((o&31)<<6|a);continue}var c=e[t++]&63;if((o&240)==224){o=(o&15)<<12|a<<6|c}else{
if((o&248)!=240)Ve("Invalid UTF-8 leading byte "+Ye(o)+" encountered when deserializing a UTF-8 string in wasm memory to a JS string!")
;o=(o&7)<<18|a<<12|c<<6|e[t++]&63}if(o<65536){i+=String.fromCharCode(o)}else{var l=o-65536;i+=String.fromCharCode(55296|l>>10,56320|l&1023)}}return i}
function H(e,t){return e?U(V,e,t):""}function F(e,t,n,r){if(!(r>0))return 0;var s=n;var i=n+r-1;for(var o=0;o<e.length;++o){var a=e.charCodeAt(o)
;if(a>=55296&&a<=57343){var c=e.charCodeAt(++o);a=65536+((a&1023)<<10)|c&1023}if(a<=127){if(n>=i)break;t[n++]=a}else if(a<=2047){if(n+1>=i)break;t[n++]=192|a>>6
;t[n++]=128|a&63}else if(a<=65535){if(n+2>=i)break;t[n++]=224|a>>12;t[n++]=128|a>>6&63;t[n++]=128|a&63}else{if(n+3>=i)break
;if(a>1114111)Ve("Invalid Unicode code point "+Ye(a)+" encountered when serializing a JS string to a UTF-8 string in wasm memory! (Valid unicode code points should be in range 0-0x10FFFF).")
;t[n++]=240|a>>18;t[n++]=128|a>>12&63;t[n++]=128|a>>6&63;t[n++]=128|a&63}}t[n]=0;return n-s}function _(e,t,n){
q(typeof n=="number","stringToUTF8(str, outPtr, maxBytesToWrite) is missing the third parameter that specifies the length of the output buffer!")
;return F(e,V,t,n)}function j(e){var t=0;for(var n=0;n<e.length;++n){var r=e.charCodeAt(n);if(r<=127){t++}else if(r<=2047){t+=2}else if(r>=55296&&r<=57343){t+=4
;++n}else{t+=3}}return t}var G,Y,K,V,$,W,J,X,Z,ee;function te(e){Y=e;t["HEAP8"]=K=new Int8Array(e);t["HEAP16"]=$=new Int16Array(e)
;t["HEAP32"]=J=new Int32Array(e);t["HEAPU8"]=V=new Uint8Array(e);t["HEAPU16"]=W=new Uint16Array(e);t["HEAPU32"]=X=new Uint32Array(e)
;t["HEAPF32"]=Z=new Float32Array(e);t["HEAPF64"]=ee=new Float64Array(e)}var ne=5242880
;if(t["STACK_SIZE"])q(ne===t["STACK_SIZE"],"the stack size can no longer be determined at runtime");var re=t["INITIAL_MEMORY"]||16777216
;v("INITIAL_MEMORY","INITIAL_MEMORY");q(re>=ne,"INITIAL_MEMORY should be larger than STACK_SIZE, was "+re+"! (STACK_SIZE="+ne+")")
;q(typeof Int32Array!="undefined"&&typeof Float64Array!=="undefined"&&Int32Array.prototype.subarray!=undefined&&Int32Array.prototype.set!=undefined,"JS engine does not provide full typed array support")
;q(!t["wasmMemory"],"Use of `wasmMemory` detected.  Use -sIMPORTED_MEMORY to define wasmMemory externally")
;q(re==16777216,"Detected runtime INITIAL_MEMORY setting.  Use -sIMPORTED_MEMORY to define wasmMemory dynamically");var se;function ie(){var e=wt();q((e&3)==0)
;if(e==0){e+=4}X[e>>2]=34821223;X[e+4>>2]=2310721022;X[0]=1668509029}function oe(){if(z)return;var e=wt();if(e==0){e+=4}var t=X[e>>2];var n=X[e+4>>2]
;if(t!=34821223||n!=2310721022){
Be("Stack overflow! Stack cookie has been overwritten at "+Ye(e)+", expected hex dwords 0x89BACDFE and 0x2135467, but received "+Ye(n)+" "+Ye(t))}
if(X[0]!==1668509029){Be("Runtime error: The application has corrupted its heap memory area (address zero)!")}}(function(){var e=new Int16Array(1)
;var t=new Int8Array(e.buffer);e[0]=25459
;if(t[0]!==115||t[1]!==99)throw"Runtime error: expected the system to be little-endian! (Run with -sSUPPORT_BIG_ENDIAN to bypass)"})();var ae=[];var ce=[]
;var le=[];var de=[];var ue=false;function me(){return M}function pe(){if(t["preRun"]){if(typeof t["preRun"]=="function")t["preRun"]=[t["preRun"]]
;while(t["preRun"].length){ge(t["preRun"].shift())}}je(ae)}function fe(){q(!ue);ue=true;oe();je(ce)}function he(){oe();if(t["postRun"]){
if(typeof t["postRun"]=="function")t["postRun"]=[t["postRun"]];while(t["postRun"].length){be(t["postRun"].shift())}}je(de)}function ge(e){ae.unshift(e)}
function ye(e){ce.unshift(e)}function Ae(e){}function be(e){de.unshift(e)}
q(Math.imul,"This browser does not support Math.imul(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill")
;q(Math.fround,"This browser does not support Math.fround(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill")
;q(Math.clz32,"This browser does not support Math.clz32(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill")
;q(Math.trunc,"This browser does not support Math.trunc(), build with LEGACY_VM_SUPPORT or POLYFILL_OLD_MATH_FUNCTIONS to add in a polyfill");var Ne=0
;var Ce=null;var xe=null;var Se={};function Ie(e){var t=e;while(1){if(!Se[e])return e;e=t+Math.random()}}function we(e){Ne++;if(t["monitorRunDependencies"]){
t["monitorRunDependencies"](Ne)}if(e){q(!Se[e]);Se[e]=1;if(Ce===null&&typeof setInterval!="undefined"){Ce=setInterval(function(){if(z){clearInterval(Ce);Ce=null
;return}var e=false;for(var t in Se){if(!e){e=true;N("still waiting on run dependencies:")}N("dependency: "+t)}if(e){N("(end of list)")}},1e4)}}else{
N("warning: run dependency added without ID")}}function Ee(e){Ne--;if(t["monitorRunDependencies"]){t["monitorRunDependencies"](Ne)}if(e){q(Se[e]);delete Se[e]
}else{N("warning: run dependency removed without ID")}if(Ne==0){if(Ce!==null){clearInterval(Ce);Ce=null}if(xe){var n=xe;xe=null;n()}}}function Be(e){
if(t["onAbort"]){t["onAbort"](e)}e="Aborted("+e+")";N(e);z=true;L=1;var n=new WebAssembly.RuntimeError(e);r(n);throw n}var ve={error:function(){
Be("Filesystem support (FS) was not included. The problem is that you are using files from JS, but files were not used from C/C++, so filesystem support was not auto-included. You can force-include filesystem support with -sFORCE_FILESYSTEM")
},init:function(){ve.error()},createDataFile:function(){ve.error()},createPreloadedFile:function(){ve.error()},createLazyFile:function(){ve.error()},
open:function(){ve.error()},mkdev:function(){ve.error()},registerDevice:function(){ve.error()},analyzePath:function(){ve.error()},loadFilesFromDB:function(){
ve.error()},ErrnoError:function e(){ve.error()}};t["FS_createDataFile"]=ve.createDataFile;t["FS_createPreloadedFile"]=ve.createPreloadedFile
;var Pe="data:application/octet-stream;base64,";function Re(e){return e.startsWith(Pe)}function Te(e){return e.startsWith("file://")}function Oe(e,n){
return function(){var r=e;var s=n;if(!n){s=t["asm"]}q(ue,"native function `"+r+"` called before runtime initialization");if(!s[e]){
q(s[e],"exported native function `"+r+"` not found")}return s[e].apply(null,arguments)}}var De;De="crc64.wasm";if(!Re(De)){De=p(De)}
var Me=["AGFzbQEAAAABzYCAgAAMYAF/AX9gAAF/YAF/AGAAAGADf35/AX5gA39/fwBgBH9/f38AYAN/f38Bf2AFf39","/f38Bf2AEf39/fwF/YAR/f35/AX5gBH9+f38BfwKPgYCAAAUDZW52BWFib3J0AAMDZW52FmVtc2NyaXB0ZW","5fcmVzaXplX2hlYXAAABZ3YXNpX3NuYXBzaG90X3ByZXZpZXcxCGZkX2Nsb3NlAAAWd2FzaV9zbmFwc2hvd","F9wcmV2aWV3MQhmZF93cml0ZQAJFndhc2lfc25hcHNob3RfcHJldmlldzEHZmRfc2VlawAIA62AgIAALAMF","BgIBAAUGAgEBAAACAAIAAAAHBAQCAgEDAAIAAQIBAQIAAQMBAQEACggLBIWAgIAAAXABBAQFh4CAgAABAYA","CgIACBsiAgIAACn8BQYCAwAILfwFBAAt/AUEAC38BQQALfwBBnJHBAgt/AEGwkcECC38AQZyRwQILfwBBsJ","HBAgt/AEGwkcECC38AQZKSwQILB/qEgIAAGwZtZW1vcnkCABFfX3dhc21fY2FsbF9jdG9ycwAFJWVtc2Nya","XB0ZW5fYmluZF9Wb2lkUHRyX19fZGVzdHJveV9fXzAACCVlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX0Ny","YzY0SGFzaF8wAAkkZW1zY3JpcHRlbl9iaW5kX0NyYzY0SGFzaF9PbkFwcGVuZF8yAAsjZW1zY3JpcHRlbl9","iaW5kX0NyYzY0SGFzaF9PbkZpbmFsXzMADCdlbXNjcmlwdGVuX2JpbmRfQ3JjNjRIYXNoX19fZGVzdHJveV","9fXzAADRtfX2VtX2xpYl9kZXBzX3dlYmlkbF9iaW5kZXIDBCFfX2VtX2pzX19hcnJheV9ib3VuZHNfY2hlY","2tfZXJyb3IDBRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQAQX19lcnJub19sb2NhdGlvbgAPBmZmbHVz","aAAtBm1hbGxvYwARBGZyZWUAEhVlbXNjcmlwdGVuX3N0YWNrX2luaXQAKRllbXNjcmlwdGVuX3N0YWNrX2d","ldF9mcmVlACoZZW1zY3JpcHRlbl9zdGFja19nZXRfYmFzZQArGGVtc2NyaXB0ZW5fc3RhY2tfZ2V0X2VuZA","AsCXN0YWNrU2F2ZQAlDHN0YWNrUmVzdG9yZQAmCnN0YWNrQWxsb2MAJxxlbXNjcmlwdGVuX3N0YWNrX2dld","F9jdXJyZW50ACgTX19zdGFydF9lbV9saWJfZGVwcwMGEl9fc3RvcF9lbV9saWJfZGVwcwMHDV9fc3RhcnRf","ZW1fanMDCAxfX3N0b3BfZW1fanMDCQxkeW5DYWxsX2ppamkALwmJgICAAAEAQQELAxYYGgqtkYGAACwEABA","pC81IAvcCf6EFfiMAIQNBgAEhBCADIARrIQUgBSAANgJ8IAUgATYCeCAFIAI2AnQgBSgCfCEGIAUoAnghBy","AFIAc2AnAgBSgCdCEIIAghCSAJrCH6AiAGKQMIIfsCIPsCIPoCfCH8AiAGIPwCNwMIIAYpAwAh/QJCfyH+A","iD9AiD+AoUh/wIgBSD/AjcDaEIAIYADIAUggAM3A2AgBSgCdCEKIAUoAnQhC0EgIQwgCyAMbyENIAogDWsh","DiAFIA42AlwgBSgCXCEPQcAAIRAgDyERIBAhEiARIBJPIRNBASEUIBMgFHEhFQJAIBVFDQAgBSgCcCEWIAU","gFjYCWEIAIYEDIAUggQM3A1BCACGCAyAFIIIDNwNIQgAhgwMgBSCDAzcDQEIAIYQDIAUghAM3AzggBSkDYC","GFAyAFKAJcIRcgFyEYIBitIYYDIIUDIIYDfCGHA0IgIYgDIIcDIIgDfSGJAyAFIIkDNwMwIAUoAlwhGSAFK","AJ0IRogGiAZayEbIAUgGzYCdCAFKQNoIYoDIAUgigM3A1ACQANAIAUpA2AhiwMgBSkDMCGMAyCLAyGNAyCM","AyGOAyCNAyCOA1QhHEEBIR0gHCAdcSEeIB5FDQEgBSgCWCEfIB8pAwAhjwMgBSkDUCGQAyCPAyCQA4UhkQM","gBSCRAzcDKCAFKAJYISAgICkDCCGSAyAFKQNIIZMDIJIDIJMDhSGUAyAFIJQDNwMgIAUoAlghISAhKQMQIZ","UDIAUpA0AhlgMglQMglgOFIZcDIAUglwM3AxggBSgCWCEiICIpAxghmAMgBSkDOCGZAyCYAyCZA4UhmgMgB","SCaAzcDECAFKQMoIZsDQv8BIZwDIJsDIJwDgyGdA0KADiGeAyCdAyCeA3whnwMgnwOnISNBgIDAAiEkQQMh","JSAjICV0ISYgJCAmaiEnICcpAwAhoAMgBSCgAzcDUCAFKQMoIaEDQgghogMgoQMgogOIIaMDIAUgowM3Ayg","gBSkDICGkA0L/ASGlAyCkAyClA4MhpgNCgA4hpwMgpgMgpwN8IagDIKgDpyEoQYCAwAIhKUEDISogKCAqdC","ErICkgK2ohLCAsKQMAIakDIAUgqQM3A0ggBSkDICGqA0IIIasDIKoDIKsDiCGsAyAFIKwDNwMgIAUpAxghr","QNC/wEhrgMgrQMgrgODIa8DQoAOIbADIK8DILADfCGxAyCxA6chLUGAgMACIS5BAyEvIC0gL3QhMCAuIDBq","ITEgMSkDACGyAyAFILIDNwNAIAUpAxghswNCCCG0AyCzAyC0A4ghtQMgBSC1AzcDGCAFKQMQIbYDQv8BIbc","DILYDILcDgyG4A0KADiG5AyC4AyC5A3whugMgugOnITJBgIDAAiEzQQMhNCAyIDR0ITUgMyA1aiE2IDYpAw","AhuwMgBSC7AzcDOCAFKQMQIbwDQgghvQMgvAMgvQOIIb4DIAUgvgM3AxAgBSkDKCG/A0L/ASHAAyC/AyDAA","4MhwQNCgAwhwgMgwQMgwgN8IcMDIMMDpyE3QYCAwAIhOEEDITkgNyA5dCE6IDggOmohOyA7KQMAIcQDIAUp","A1AhxQMgxQMgxAOFIcYDIAUgxgM3A1AgBSkDKCHHA0IIIcgDIMcDIMgDiCHJAyAFIMkDNwMoIAUpAyAhygN","C/wEhywMgygMgywODIcwDQoAMIc0DIMwDIM0DfCHOAyDOA6chPEGAgMACIT1BAyE+IDwgPnQhPyA9ID9qIU","AgQCkDACHPAyAFKQNIIdADINADIM8DhSHRAyAFINEDNwNIIAUpAyAh0gNCCCHTAyDSAyDTA4gh1AMgBSDUA","zcDICAFKQMYIdUDQv8BIdYDINUDINYDgyHXA0KADCHYAyDXAyDYA3wh2QMg2QOnIUFBgIDAAiFCQQMhQyBB","IEN0IUQgQiBEaiFFIEUpAwAh2gMgBSkDQCHbAyDbAyDaA4Uh3AMgBSDcAzcDQCAFKQMYId0DQggh3gMg3QM","g3gOIId8DIAUg3wM3AxggBSkDECHgA0L/ASHhAyDgAyDhA4Mh4gNCgAwh4wMg4gMg4wN8IeQDIOQDpyFGQY","CAwAIhR0EDIUggRiBIdCFJIEcgSWohSiBKKQMAIeUDIAUpAzgh5gMg5gMg5QOFIecDIAUg5wM3AzggBSkDE","CHoA0IIIekDIOgDIOkDiCHqAyAFIOoDNwMQIAUpAygh6wNC/wEh7AMg6wMg7AODIe0DQoAKIe4DIO0DIO4D","fCHvAyDvA6chS0GAgMACIUxBAyFNIEsgTXQhTiBMIE5qIU8gTykDACHwAyAFKQNQIfEDIPEDIPADhSHyAyA","FIPIDNwNQIAUpAygh8wNCCCH0AyDzAyD0A4gh9QMgBSD1AzcDKCAFKQMgIfYDQv8BIfcDIPYDIPcDgyH4A0","KACiH5AyD4AyD5A3wh+gMg+gOnIVBBgIDAAiFRQQMhUiBQIFJ0IVMgUSBTaiFUIFQpAwAh+wMgBSkDSCH8A","yD8AyD7A4Uh/QMgBSD9AzcDSCAFKQMgIf4DQggh/wMg/gMg/wOIIYAEIAUggAQ3AyAgBSkDGCGBBEL/ASGC","BCCBBCCCBIMhgwRCgAohhAQggwQghAR8IYUEIIUEpyFVQYCAwAIhVkEDIVcgVSBXdCFYIFYgWGohWSBZKQM","AIYYEIAUpA0AhhwQghwQghgSFIYgEIAUgiAQ3A0AgBSkDGCGJBEIIIYoEIIkEIIoEiCGLBCAFIIsENwMYIA","UpAxAhjARC/wEhjQQgjAQgjQSDIY4EQoAKIY8EII4EII8EfCGQBCCQBKchWkGAgMACIVtBAyFcIFogXHQhX","SBbIF1qIV4gXikDACGRBCAFKQM4IZIEIJIEIJEEhSGTBCAFIJMENwM4IAUpAxAhlARCCCGVBCCUBCCVBIgh","lgQgBSCWBDcDECAFKQMoIZcEQv8BIZgEIJcEIJgEgyGZBEKACCGaBCCZBCCaBHwhmwQgmwSnIV9BgIDAAiF","gQQMhYSBfIGF0IWIgYCBiaiFjIGMpAwAhnAQgBSkDUCGdBCCdBCCcBIUhngQgBSCeBDcDUCAFKQMoIZ8EQg","ghoAQgnwQgoASIIaEEIAUgoQQ3AyggBSkDICGiBEL/ASGjBCCiBCCjBIMhpARCgAghpQQgpAQgpQR8IaYEI","KYEpyFkQYCAwAIhZUEDIWYgZCBmdCFnIGUgZ2ohaCBoKQMAIacEIAUpA0ghqAQgqAQgpwSFIakEIAUgqQQ3","A0ggBSkDICGqBEIIIasEIKoEIKsEiCGsBCAFIKwENwMgIAUpAxghrQRC/wEhrgQgrQQgrgSDIa8EQoAIIbA","EIK8EILAEfCGxBCCxBKchaUGAgMACIWpBAyFrIGkga3QhbCBqIGxqIW0gbSkDACGyBCAFKQNAIbMEILMEIL","IEhSG0BCAFILQENwNAIAUpAxghtQRCCCG2BCC1BCC2BIghtwQgBSC3BDcDGCAFKQMQIbgEQv8BIbkEILgEI","LkEgyG6BEKACCG7BCC6BCC7BHwhvAQgvASnIW5BgIDAAiFvQQMhcCBuIHB0IXEgbyBxaiFyIHIpAwAhvQQg","BSkDOCG+BCC+BCC9BIUhvwQgBSC/BDcDOCAFKQMQIcAEQgghwQQgwAQgwQSIIcIEIAUgwgQ3AxAgBSkDKCH","DBEL/ASHEBCDDBCDEBIMhxQRCgAYhxgQgxQQgxgR8IccEIMcEpyFzQYCAwAIhdEEDIXUgcyB1dCF2IHQgdm","ohdyB3KQMAIcgEIAUpA1AhyQQgyQQgyASFIcoEIAUgygQ3A1AgBSkDKCHLBEIIIcwEIMsEIMwEiCHNBCAFI","M0ENwMoIAUpAyAhzgRC/wEhzwQgzgQgzwSDIdAEQoAGIdEEINAEINEEfCHSBCDSBKcheEGAgMACIXlBAyF6","IHggenQheyB5IHtqIXwgfCkDACHTBCAFKQNIIdQEINQEINMEhSHVBCAFINUENwNIIAUpAyAh1gRCCCHXBCD","WBCDXBIgh2AQgBSDYBDcDICAFKQMYIdkEQv8BIdoEINkEINoEgyHbBEKABiHcBCDbBCDcBHwh3QQg3QSnIX","1BgIDAAiF+QQMhfyB9IH90IYABIH4ggAFqIYEBIIEBKQMAId4EIAUpA0Ah3wQg3wQg3gSFIeAEIAUg4AQ3A","0AgBSkDGCHhBEIIIeIEIOEEIOIEiCHjBCAFIOMENwMYIAUpAxAh5ARC/wEh5QQg5AQg5QSDIeYEQoAGIecE","IOYEIOcEfCHoBCDoBKchggFBgIDAAiGDAUEDIYQBIIIBIIQBdCGFASCDASCFAWohhgEghgEpAwAh6QQgBSk","DOCHqBCDqBCDpBIUh6wQgBSDrBDcDOCAFKQMQIewEQggh7QQg7AQg7QSIIe4EIAUg7gQ3AxAgBSkDKCHvBE","L/ASHwBCDvBCDwBIMh8QRCgAQh8gQg8QQg8gR8IfMEIPMEpyGHAUGAgMACIYgBQQMhiQEghwEgiQF0IYoBI","IgBIIoBaiGLASCLASkDACH0BCAFKQNQIfUEIPUEIPQEhSH2BCAFIPYENwNQIAUpAygh9wRCCCH4BCD3BCD4","BIgh+QQgBSD5BDcDKCAFKQMgIfoEQv8BIfsEIPoEIPsEgyH8BEKABCH9BCD8BCD9BHwh/gQg/gSnIYwBQYC","AwAIhjQFBAyGOASCMASCOAXQhjwEgjQEgjwFqIZABIJABKQMAIf8EIAUpA0ghgAUggAUg/wSFIYEFIAUggQ","U3A0ggBSkDICGCBUIIIYMFIIIFIIMFiCGEBSAFIIQFNwMgIAUpAxghhQVC/wEhhgUghQUghgWDIYcFQoAEI","YgFIIcFIIgFfCGJBSCJBachkQFBgIDAAiGSAUEDIZMBIJEBIJMBdCGUASCSASCUAWohlQEglQEpAwAhigUg","BSkDQCGLBSCLBSCKBYUhjAUgBSCMBTcDQCAFKQMYIY0FQgghjgUgjQUgjgWIIY8FIAUgjwU3AxggBSkDECG","QBUL/ASGRBSCQBSCRBYMhkgVCgAQhkwUgkgUgkwV8IZQFIJQFpyGWAUGAgMACIZcBQQMhmAEglgEgmAF0IZ","kBIJcBIJkBaiGaASCaASkDACGVBSAFKQM4IZYFIJYFIJUFhSGXBSAFIJcFNwM4IAUpAxAhmAVCCCGZBSCYB","SCZBYghmgUgBSCaBTcDECAFKQMoIZsFQv8BIZwFIJsFIJwFgyGdBUKAAiGeBSCdBSCeBXwhnwUgnwWnIZsB","QYCAwAIhnAFBAyGdASCbASCdAXQhngEgnAEgngFqIZ8BIJ8BKQMAIaAFIAUpA1AhoQUgoQUgoAWFIaIFIAU","gogU3A1AgBSkDKCGjBUIIIaQFIKMFIKQFiCGlBSAFIKUFNwMoIAUpAyAhpgVC/wEhpwUgpgUgpwWDIagFQo","ACIakFIKgFIKkFfCGqBSCqBachoAFBgIDAAiGhAUEDIaIBIKABIKIBdCGjASChASCjAWohpAEgpAEpAwAhq","wUgBSkDSCGsBSCsBSCrBYUhrQUgBSCtBTcDSCAFKQMgIa4FQgghrwUgrgUgrwWIIbAFIAUgsAU3AyAgBSkD","GCGxBUL/ASGyBSCxBSCyBYMhswVCgAIhtAUgswUgtAV8IbUFILUFpyGlAUGAgMACIaYBQQMhpwEgpQEgpwF","0IagBIKYBIKgBaiGpASCpASkDACG2BSAFKQNAIbcFILcFILYFhSG4BSAFILgFNwNAIAUpAxghuQVCCCG6BS","C5BSC6BYghuwUgBSC7BTcDGCAFKQMQIbwFQv8BIb0FILwFIL0FgyG+BUKAAiG/BSC+BSC/BXwhwAUgwAWnI","aoBQYCAwAIhqwFBAyGsASCqASCsAXQhrQEgqwEgrQFqIa4BIK4BKQMAIcEFIAUpAzghwgUgwgUgwQWFIcMF","IAUgwwU3AzggBSkDECHEBUIIIcUFIMQFIMUFiCHGBSAFIMYFNwMQIAUpAyghxwVC/wEhyAUgxwUgyAWDIck","FQgAhygUgyQUgygV8IcsFIMsFpyGvAUGAgMACIbABQQMhsQEgrwEgsQF0IbIBILABILIBaiGzASCzASkDAC","HMBSAFKQNQIc0FIM0FIMwFhSHOBSAFIM4FNwNQIAUpAyAhzwVC/wEh0AUgzwUg0AWDIdEFQgAh0gUg0QUg0","gV8IdMFINMFpyG0AUGAgMACIbUBQQMhtgEgtAEgtgF0IbcBILUBILcBaiG4ASC4ASkDACHUBSAFKQNIIdUF","INUFINQFhSHWBSAFINYFNwNIIAUpAxgh1wVC/wEh2AUg1wUg2AWDIdkFQgAh2gUg2QUg2gV8IdsFINsFpyG","5AUGAgMACIboBQQMhuwEguQEguwF0IbwBILoBILwBaiG9ASC9ASkDACHcBSAFKQNAId0FIN0FINwFhSHeBS","AFIN4FNwNAIAUpAxAh3wVC/wEh4AUg3wUg4AWDIeEFQgAh4gUg4QUg4gV8IeMFIOMFpyG+AUGAgMACIb8BQ","QMhwAEgvgEgwAF0IcEBIL8BIMEBaiHCASDCASkDACHkBSAFKQM4IeUFIOUFIOQFhSHmBSAFIOYFNwM4IAUp","A2Ah5wVCICHoBSDnBSDoBXwh6QUgBSDpBTcDYCAFKAJYIcMBQSAhxAEgwwEgxAFqIcUBIAUgxQE2AlgMAAs","AC0IAIeoFIAUg6gU3A2ggBSgCWCHGASDGASkDACHrBSAFKQNQIewFIOsFIOwFhSHtBSAFKQNoIe4FIO4FIO","0FhSHvBSAFIO8FNwNoIAUpA2gh8AVCCCHxBSDwBSDxBYgh8gUgBSkDaCHzBUL/ASH0BSDzBSD0BYMh9QUg9","QWnIccBQYCAwQIhyAFBAyHJASDHASDJAXQhygEgyAEgygFqIcsBIMsBKQMAIfYFIPIFIPYFhSH3BSAFIPcF","NwNoIAUpA2gh+AVCCCH5BSD4BSD5BYgh+gUgBSkDaCH7BUL/ASH8BSD7BSD8BYMh/QUg/QWnIcwBQYCAwQI","hzQFBAyHOASDMASDOAXQhzwEgzQEgzwFqIdABINABKQMAIf4FIPoFIP4FhSH/BSAFIP8FNwNoIAUpA2ghgA","ZCCCGBBiCABiCBBoghggYgBSkDaCGDBkL/ASGEBiCDBiCEBoMhhQYghQanIdEBQYCAwQIh0gFBAyHTASDRA","SDTAXQh1AEg0gEg1AFqIdUBINUBKQMAIYYGIIIGIIYGhSGHBiAFIIcGNwNoIAUpA2ghiAZCCCGJBiCIBiCJ","BoghigYgBSkDaCGLBkL/ASGMBiCLBiCMBoMhjQYgjQanIdYBQYCAwQIh1wFBAyHYASDWASDYAXQh2QEg1wE","g2QFqIdoBINoBKQMAIY4GIIoGII4GhSGPBiAFII8GNwNoIAUpA2ghkAZCCCGRBiCQBiCRBoghkgYgBSkDaC","GTBkL/ASGUBiCTBiCUBoMhlQYglQanIdsBQYCAwQIh3AFBAyHdASDbASDdAXQh3gEg3AEg3gFqId8BIN8BK","QMAIZYGIJIGIJYGhSGXBiAFIJcGNwNoIAUpA2ghmAZCCCGZBiCYBiCZBoghmgYgBSkDaCGbBkL/ASGcBiCb","BiCcBoMhnQYgnQanIeABQYCAwQIh4QFBAyHiASDgASDiAXQh4wEg4QEg4wFqIeQBIOQBKQMAIZ4GIJoGIJ4","GhSGfBiAFIJ8GNwNoIAUpA2ghoAZCCCGhBiCgBiChBoghogYgBSkDaCGjBkL/ASGkBiCjBiCkBoMhpQYgpQ","anIeUBQYCAwQIh5gFBAyHnASDlASDnAXQh6AEg5gEg6AFqIekBIOkBKQMAIaYGIKIGIKYGhSGnBiAFIKcGN","wNoIAUpA2ghqAZCCCGpBiCoBiCpBoghqgYgBSkDaCGrBkL/ASGsBiCrBiCsBoMhrQYgrQanIeoBQYCAwQIh","6wFBAyHsASDqASDsAXQh7QEg6wEg7QFqIe4BIO4BKQMAIa4GIKoGIK4GhSGvBiAFIK8GNwNoIAUoAlgh7wE","g7wEpAwghsAYgBSkDSCGxBiCwBiCxBoUhsgYgBSkDaCGzBiCzBiCyBoUhtAYgBSC0BjcDaCAFKQNoIbUGQg","ghtgYgtQYgtgaIIbcGIAUpA2ghuAZC/wEhuQYguAYguQaDIboGILoGpyHwAUGAgMECIfEBQQMh8gEg8AEg8","gF0IfMBIPEBIPMBaiH0ASD0ASkDACG7BiC3BiC7BoUhvAYgBSC8BjcDaCAFKQNoIb0GQgghvgYgvQYgvgaI","Ib8GIAUpA2ghwAZC/wEhwQYgwAYgwQaDIcIGIMIGpyH1AUGAgMECIfYBQQMh9wEg9QEg9wF0IfgBIPYBIPg","BaiH5ASD5ASkDACHDBiC/BiDDBoUhxAYgBSDEBjcDaCAFKQNoIcUGQgghxgYgxQYgxgaIIccGIAUpA2ghyA","ZC/wEhyQYgyAYgyQaDIcoGIMoGpyH6AUGAgMECIfsBQQMh/AEg+gEg/AF0If0BIPsBIP0BaiH+ASD+ASkDA","CHLBiDHBiDLBoUhzAYgBSDMBjcDaCAFKQNoIc0GQgghzgYgzQYgzgaIIc8GIAUpA2gh0AZC/wEh0QYg0AYg","0QaDIdIGINIGpyH/AUGAgMECIYACQQMhgQIg/wEggQJ0IYICIIACIIICaiGDAiCDAikDACHTBiDPBiDTBoU","h1AYgBSDUBjcDaCAFKQNoIdUGQggh1gYg1QYg1gaIIdcGIAUpA2gh2AZC/wEh2QYg2AYg2QaDIdoGINoGpy","GEAkGAgMECIYUCQQMhhgIghAIghgJ0IYcCIIUCIIcCaiGIAiCIAikDACHbBiDXBiDbBoUh3AYgBSDcBjcDa","CAFKQNoId0GQggh3gYg3QYg3gaIId8GIAUpA2gh4AZC/wEh4QYg4AYg4QaDIeIGIOIGpyGJAkGAgMECIYoC","QQMhiwIgiQIgiwJ0IYwCIIoCIIwCaiGNAiCNAikDACHjBiDfBiDjBoUh5AYgBSDkBjcDaCAFKQNoIeUGQgg","h5gYg5QYg5gaIIecGIAUpA2gh6AZC/wEh6QYg6AYg6QaDIeoGIOoGpyGOAkGAgMECIY8CQQMhkAIgjgIgkA","J0IZECII8CIJECaiGSAiCSAikDACHrBiDnBiDrBoUh7AYgBSDsBjcDaCAFKQNoIe0GQggh7gYg7QYg7gaII","e8GIAUpA2gh8AZC/wEh8QYg8AYg8QaDIfIGIPIGpyGTAkGAgMECIZQCQQMhlQIgkwIglQJ0IZYCIJQCIJYC","aiGXAiCXAikDACHzBiDvBiDzBoUh9AYgBSD0BjcDaCAFKAJYIZgCIJgCKQMQIfUGIAUpA0Ah9gYg9QYg9ga","FIfcGIAUpA2gh+AYg+AYg9waFIfkGIAUg+QY3A2ggBSkDaCH6BkIIIfsGIPoGIPsGiCH8BiAFKQNoIf0GQv","8BIf4GIP0GIP4GgyH/BiD/BqchmQJBgIDBAiGaAkEDIZsCIJkCIJsCdCGcAiCaAiCcAmohnQIgnQIpAwAhg","Acg/AYggAeFIYEHIAUggQc3A2ggBSkDaCGCB0IIIYMHIIIHIIMHiCGEByAFKQNoIYUHQv8BIYYHIIUHIIYH","gyGHByCHB6chngJBgIDBAiGfAkEDIaACIJ4CIKACdCGhAiCfAiChAmohogIgogIpAwAhiAcghAcgiAeFIYk","HIAUgiQc3A2ggBSkDaCGKB0IIIYsHIIoHIIsHiCGMByAFKQNoIY0HQv8BIY4HII0HII4HgyGPByCPB6chow","JBgIDBAiGkAkEDIaUCIKMCIKUCdCGmAiCkAiCmAmohpwIgpwIpAwAhkAcgjAcgkAeFIZEHIAUgkQc3A2ggB","SkDaCGSB0IIIZMHIJIHIJMHiCGUByAFKQNoIZUHQv8BIZYHIJUHIJYHgyGXByCXB6chqAJBgIDBAiGpAkED","IaoCIKgCIKoCdCGrAiCpAiCrAmohrAIgrAIpAwAhmAcglAcgmAeFIZkHIAUgmQc3A2ggBSkDaCGaB0IIIZs","HIJoHIJsHiCGcByAFKQNoIZ0HQv8BIZ4HIJ0HIJ4HgyGfByCfB6chrQJBgIDBAiGuAkEDIa8CIK0CIK8CdC","GwAiCuAiCwAmohsQIgsQIpAwAhoAcgnAcgoAeFIaEHIAUgoQc3A2ggBSkDaCGiB0IIIaMHIKIHIKMHiCGkB","yAFKQNoIaUHQv8BIaYHIKUHIKYHgyGnByCnB6chsgJBgIDBAiGzAkEDIbQCILICILQCdCG1AiCzAiC1Amoh","tgIgtgIpAwAhqAcgpAcgqAeFIakHIAUgqQc3A2ggBSkDaCGqB0IIIasHIKoHIKsHiCGsByAFKQNoIa0HQv8","BIa4HIK0HIK4HgyGvByCvB6chtwJBgIDBAiG4AkEDIbkCILcCILkCdCG6AiC4AiC6AmohuwIguwIpAwAhsA","cgrAcgsAeFIbEHIAUgsQc3A2ggBSkDaCGyB0IIIbMHILIHILMHiCG0ByAFKQNoIbUHQv8BIbYHILUHILYHg","yG3ByC3B6chvAJBgIDBAiG9AkEDIb4CILwCIL4CdCG/AiC9AiC/AmohwAIgwAIpAwAhuAcgtAcguAeFIbkH","IAUguQc3A2ggBSgCWCHBAiDBAikDGCG6ByAFKQM4IbsHILoHILsHhSG8ByAFKQNoIb0HIL0HILwHhSG+ByA","FIL4HNwNoIAUpA2ghvwdCCCHAByC/ByDAB4ghwQcgBSkDaCHCB0L/ASHDByDCByDDB4MhxAcgxAenIcICQY","CAwQIhwwJBAyHEAiDCAiDEAnQhxQIgwwIgxQJqIcYCIMYCKQMAIcUHIMEHIMUHhSHGByAFIMYHNwNoIAUpA","2ghxwdCCCHIByDHByDIB4ghyQcgBSkDaCHKB0L/ASHLByDKByDLB4MhzAcgzAenIccCQYCAwQIhyAJBAyHJ","AiDHAiDJAnQhygIgyAIgygJqIcsCIMsCKQMAIc0HIMkHIM0HhSHOByAFIM4HNwNoIAUpA2ghzwdCCCHQByD","PByDQB4gh0QcgBSkDaCHSB0L/ASHTByDSByDTB4Mh1Acg1AenIcwCQYCAwQIhzQJBAyHOAiDMAiDOAnQhzw","IgzQIgzwJqIdACINACKQMAIdUHINEHINUHhSHWByAFINYHNwNoIAUpA2gh1wdCCCHYByDXByDYB4gh2QcgB","SkDaCHaB0L/ASHbByDaByDbB4Mh3Acg3AenIdECQYCAwQIh0gJBAyHTAiDRAiDTAnQh1AIg0gIg1AJqIdUC","INUCKQMAId0HINkHIN0HhSHeByAFIN4HNwNoIAUpA2gh3wdCCCHgByDfByDgB4gh4QcgBSkDaCHiB0L/ASH","jByDiByDjB4Mh5Acg5AenIdYCQYCAwQIh1wJBAyHYAiDWAiDYAnQh2QIg1wIg2QJqIdoCINoCKQMAIeUHIO","EHIOUHhSHmByAFIOYHNwNoIAUpA2gh5wdCCCHoByDnByDoB4gh6QcgBSkDaCHqB0L/ASHrByDqByDrB4Mh7","Acg7AenIdsCQYCAwQIh3AJBAyHdAiDbAiDdAnQh3gIg3AIg3gJqId8CIN8CKQMAIe0HIOkHIO0HhSHuByAF","IO4HNwNoIAUpA2gh7wdCCCHwByDvByDwB4gh8QcgBSkDaCHyB0L/ASHzByDyByDzB4Mh9Acg9AenIeACQYC","AwQIh4QJBAyHiAiDgAiDiAnQh4wIg4QIg4wJqIeQCIOQCKQMAIfUHIPEHIPUHhSH2ByAFIPYHNwNoIAUpA2","gh9wdCCCH4ByD3ByD4B4gh+QcgBSkDaCH6B0L/ASH7ByD6ByD7B4Mh/Acg/AenIeUCQYCAwQIh5gJBAyHnA","iDlAiDnAnQh6AIg5gIg6AJqIekCIOkCKQMAIf0HIPkHIP0HhSH+ByAFIP4HNwNoIAUpA2Ah/wdCICGACCD/","ByCACHwhgQggBSCBCDcDYAtCACGCCCAFIIIINwMIAkADQCAFKQMIIYMIIAUoAnQh6gIg6gIh6wIg6wKsIYQ","IIIMIIYUIIIQIIYYIIIUIIIYIVCHsAkEBIe0CIOwCIO0CcSHuAiDuAkUNASAFKQNoIYcIQgghiAgghwggiA","iIIYkIIAUpA2ghigggBSgCcCHvAiAFKQNgIYsIIIsIpyHwAiDvAiDwAmoh8QIg8QItAAAh8gJB/wEh8wIg8","gIg8wJxIfQCIPQCrSGMCCCKCCCMCIUhjQhC/wEhjgggjQggjgiDIY8III8IpyH1AkGAgMECIfYCQQMh9wIg","9QIg9wJ0IfgCIPYCIPgCaiH5AiD5AikDACGQCCCJCCCQCIUhkQggBSCRCDcDaCAFKQMIIZIIQgEhkwggkgg","gkwh8IZQIIAUglAg3AwggBSkDYCGVCEIBIZYIIJUIIJYIfCGXCCAFIJcINwNgDAALAAsgBSkDaCGYCEJ/IZ","kIIJgIIJkIhSGaCCAGIJoINwMADwudAgIcfwV+IwAhBEEgIQUgBCAFayEGIAYkACAGIAA2AhwgBiABNgIYI","AYgAjYCFCAGIAM2AhAgBigCHCEHIAYoAhghCCAGKAIUIQkgByAIIAkQBiAGKAIQIQogBiAKNgIMQQAhCyAG","IAs2AggCQANAIAYoAgghDEEIIQ0gDCEOIA0hDyAOIA9JIRBBASERIBAgEXEhEiASRQ0BIAcpAwAhICAGKAI","IIRNBAyEUIBMgFHQhFSAVIRYgFq0hISAgICGIISJC/wEhIyAiICODISQgJKchFyAGKAIMIRggBigCCCEZIB","ggGWohGiAaIBc6AAAgBigCCCEbQQEhHCAbIBxqIR0gBiAdNgIIDAALAAtBICEeIAYgHmohHyAfJAAPC14BD","H8jACEBQRAhAiABIAJrIQMgAyQAIAMgADYCDCADKAIMIQRBACEFIAQhBiAFIQcgBiAHRiEIQQEhCSAIIAlx","IQoCQCAKDQAgBBAUC0EQIQsgAyALaiEMIAwkAA8LNQIEfwF+QRAhACAAEBMhAUIAIQQgASAENwMAQQghAiA","BIAJqIQMgAyAENwMAIAEQChogAQ8LPAIEfwJ+IwAhAUEQIQIgASACayEDIAMgADYCDCADKAIMIQRCACEFIA","QgBTcDAEIAIQYgBCAGNwMIIAQPC1kBCH8jACEDQRAhBCADIARrIQUgBSQAIAUgADYCDCAFIAE2AgggBSACN","gIEIAUoAgwhBiAFKAIIIQcgBSgCBCEIIAYgByAIEAZBECEJIAUgCWohCiAKJAAPC2kBCX8jACEEQRAhBSAE","IAVrIQYgBiQAIAYgADYCDCAGIAE2AgggBiACNgIEIAYgAzYCACAGKAIMIQcgBigCCCEIIAYoAgQhCSAGKAI","AIQogByAIIAkgChAHQRAhCyAGIAtqIQwgDCQADwteAQx/IwAhAUEQIQIgASACayEDIAMkACADIAA2AgwgAy","gCDCEEQQAhBSAEIQYgBSEHIAYgB0YhCEEBIQkgCCAJcSEKAkAgCg0AIAQQFAtBECELIAMgC2ohDCAMJAAPC","wcAPwBBEHQLBwBBlJLBAgtUAQJ/QQAoAoCQwQIiASAAQQdqQXhxIgJqIQACQAJAIAJFDQAgACABTQ0BCwJA","IAAQDk0NACAAEAFFDQELQQAgADYCgJDBAiABDwsQD0EwNgIAQX8LviwBC38jAEEQayIBJAACQAJAAkACQAJ","AAkACQAJAAkACQAJAAkACQAJAAkAgAEH0AUsNAAJAQQAoApiSwQIiAkEQIABBC2pBeHEgAEELSRsiA0EDdi","IEdiIAQQNxRQ0AAkACQCAAQX9zQQFxIARqIgVBA3QiBEHAksECaiIAIARByJLBAmooAgAiBCgCCCIDRw0AQ","QAgAkF+IAV3cTYCmJLBAgwBCyADIAA2AgwgACADNgIICyAEQQhqIQAgBCAFQQN0IgVBA3I2AgQgBCAFaiIE","IAQoAgRBAXI2AgQMDwsgA0EAKAKgksECIgZNDQECQCAARQ0AAkACQCAAIAR0QQIgBHQiAEEAIABrcnEiAEE","AIABrcWgiBEEDdCIAQcCSwQJqIgUgAEHIksECaigCACIAKAIIIgdHDQBBACACQX4gBHdxIgI2ApiSwQIMAQ","sgByAFNgIMIAUgBzYCCAsgACADQQNyNgIEIAAgA2oiByAEQQN0IgQgA2siBUEBcjYCBCAAIARqIAU2AgACQ","CAGRQ0AIAZBeHFBwJLBAmohA0EAKAKsksECIQQCQAJAIAJBASAGQQN2dCIIcQ0AQQAgAiAIcjYCmJLBAiAD","IQgMAQsgAygCCCEICyADIAQ2AgggCCAENgIMIAQgAzYCDCAEIAg2AggLIABBCGohAEEAIAc2AqySwQJBACA","FNgKgksECDA8LQQAoApySwQIiCUUNASAJQQAgCWtxaEECdEHIlMECaigCACIHKAIEQXhxIANrIQQgByEFAk","ADQAJAIAUoAhAiAA0AIAVBFGooAgAiAEUNAgsgACgCBEF4cSADayIFIAQgBSAESSIFGyEEIAAgByAFGyEHI","AAhBQwACwALIAcoAhghCgJAIAcoAgwiCCAHRg0AIAcoAggiAEEAKAKoksECSRogACAINgIMIAggADYCCAwO","CwJAIAdBFGoiBSgCACIADQAgBygCECIARQ0DIAdBEGohBQsDQCAFIQsgACIIQRRqIgUoAgAiAA0AIAhBEGo","hBSAIKAIQIgANAAsgC0EANgIADA0LQX8hAyAAQb9/Sw0AIABBC2oiAEF4cSEDQQAoApySwQIiBkUNAEEAIQ","sCQCADQYACSQ0AQR8hCyADQf///wdLDQAgA0EmIABBCHZnIgBrdkEBcSAAQQF0a0E+aiELC0EAIANrIQQCQ","AJAAkACQCALQQJ0QciUwQJqKAIAIgUNAEEAIQBBACEIDAELQQAhACADQQBBGSALQQF2ayALQR9GG3QhB0EA","IQgDQAJAIAUoAgRBeHEgA2siAiAETw0AIAIhBCAFIQggAg0AQQAhBCAFIQggBSEADAMLIAAgBUEUaigCACI","CIAIgBSAHQR12QQRxakEQaigCACIFRhsgACACGyEAIAdBAXQhByAFDQALCwJAIAAgCHINAEEAIQhBAiALdC","IAQQAgAGtyIAZxIgBFDQMgAEEAIABrcWhBAnRByJTBAmooAgAhAAsgAEUNAQsDQCAAKAIEQXhxIANrIgIgB","EkhBwJAIAAoAhAiBQ0AIABBFGooAgAhBQsgAiAEIAcbIQQgACAIIAcbIQggBSEAIAUNAAsLIAhFDQAgBEEA","KAKgksECIANrTw0AIAgoAhghCwJAIAgoAgwiByAIRg0AIAgoAggiAEEAKAKoksECSRogACAHNgIMIAcgADY","CCAwMCwJAIAhBFGoiBSgCACIADQAgCCgCECIARQ0DIAhBEGohBQsDQCAFIQIgACIHQRRqIgUoAgAiAA0AIA","dBEGohBSAHKAIQIgANAAsgAkEANgIADAsLAkBBACgCoJLBAiIAIANJDQBBACgCrJLBAiEEAkACQCAAIANrI","gVBEEkNAEEAIAU2AqCSwQJBACAEIANqIgc2AqySwQIgByAFQQFyNgIEIAQgAGogBTYCACAEIANBA3I2AgQM","AQtBAEEANgKsksECQQBBADYCoJLBAiAEIABBA3I2AgQgBCAAaiIAIAAoAgRBAXI2AgQLIARBCGohAAwNCwJ","AQQAoAqSSwQIiByADTQ0AQQAgByADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQIgBSAEQQFyNg","IEIAAgA0EDcjYCBCAAQQhqIQAMDQsCQAJAQQAoAvCVwQJFDQBBACgC+JXBAiEEDAELQQBCfzcC/JXBAkEAQ","oCggICAgAQ3AvSVwQJBACABQQxqQXBxQdiq1aoFczYC8JXBAkEAQQA2AoSWwQJBAEEANgLUlcECQYAgIQQL","QQAhACAEIANBL2oiBmoiAkEAIARrIgtxIgggA00NDEEAIQACQEEAKALQlcECIgRFDQBBACgCyJXBAiIFIAh","qIgkgBU0NDSAJIARLDQ0LAkACQEEALQDUlcECQQRxDQACQAJAAkACQAJAQQAoArCSwQIiBEUNAEHYlcECIQ","ADQAJAIAAoAgAiBSAESw0AIAUgACgCBGogBEsNAwsgACgCCCIADQALC0EAEBAiB0F/Rg0DIAghAgJAQQAoA","vSVwQIiAEF/aiIEIAdxRQ0AIAggB2sgBCAHakEAIABrcWohAgsgAiADTQ0DAkBBACgC0JXBAiIARQ0AQQAo","AsiVwQIiBCACaiIFIARNDQQgBSAASw0ECyACEBAiACAHRw0BDAULIAIgB2sgC3EiAhAQIgcgACgCACAAKAI","EakYNASAHIQALIABBf0YNAQJAIANBMGogAksNACAAIQcMBAsgBiACa0EAKAL4lcECIgRqQQAgBGtxIgQQEE","F/Rg0BIAQgAmohAiAAIQcMAwsgB0F/Rw0CC0EAQQAoAtSVwQJBBHI2AtSVwQILIAgQECEHQQAQECEAIAdBf","0YNBSAAQX9GDQUgByAATw0FIAAgB2siAiADQShqTQ0FC0EAQQAoAsiVwQIgAmoiADYCyJXBAgJAIABBACgC","zJXBAk0NAEEAIAA2AsyVwQILAkACQEEAKAKwksECIgRFDQBB2JXBAiEAA0AgByAAKAIAIgUgACgCBCIIakY","NAiAAKAIIIgANAAwFCwALAkACQEEAKAKoksECIgBFDQAgByAATw0BC0EAIAc2AqiSwQILQQAhAEEAIAI2At","yVwQJBACAHNgLYlcECQQBBfzYCuJLBAkEAQQAoAvCVwQI2ArySwQJBAEEANgLklcECA0AgAEEDdCIEQciSw","QJqIARBwJLBAmoiBTYCACAEQcySwQJqIAU2AgAgAEEBaiIAQSBHDQALQQAgAkFYaiIAQXggB2tBB3FBACAH","QQhqQQdxGyIEayIFNgKkksECQQAgByAEaiIENgKwksECIAQgBUEBcjYCBCAHIABqQSg2AgRBAEEAKAKAlsE","CNgK0ksECDAQLIAAtAAxBCHENAiAEIAVJDQIgBCAHTw0CIAAgCCACajYCBEEAIARBeCAEa0EHcUEAIARBCG","pBB3EbIgBqIgU2ArCSwQJBAEEAKAKkksECIAJqIgcgAGsiADYCpJLBAiAFIABBAXI2AgQgBCAHakEoNgIEQ","QBBACgCgJbBAjYCtJLBAgwDC0EAIQgMCgtBACEHDAgLAkAgB0EAKAKoksECIghPDQBBACAHNgKoksECIAch","CAsgByACaiEFQdiVwQIhAAJAAkACQAJAA0AgACgCACAFRg0BIAAoAggiAA0ADAILAAsgAC0ADEEIcUUNAQt","B2JXBAiEAA0ACQCAAKAIAIgUgBEsNACAFIAAoAgRqIgUgBEsNAwsgACgCCCEADAALAAsgACAHNgIAIAAgAC","gCBCACajYCBCAHQXggB2tBB3FBACAHQQhqQQdxG2oiCyADQQNyNgIEIAVBeCAFa0EHcUEAIAVBCGpBB3Eba","iICIAsgA2oiA2shAAJAIAIgBEcNAEEAIAM2ArCSwQJBAEEAKAKkksECIABqIgA2AqSSwQIgAyAAQQFyNgIE","DAgLAkAgAkEAKAKsksECRw0AQQAgAzYCrJLBAkEAQQAoAqCSwQIgAGoiADYCoJLBAiADIABBAXI2AgQgAyA","AaiAANgIADAgLIAIoAgQiBEEDcUEBRw0GIARBeHEhBgJAIARB/wFLDQAgAigCCCIFIARBA3YiCEEDdEHAks","ECaiIHRhoCQCACKAIMIgQgBUcNAEEAQQAoApiSwQJBfiAId3E2ApiSwQIMBwsgBCAHRhogBSAENgIMIAQgB","TYCCAwGCyACKAIYIQkCQCACKAIMIgcgAkYNACACKAIIIgQgCEkaIAQgBzYCDCAHIAQ2AggMBQsCQCACQRRq","IgUoAgAiBA0AIAIoAhAiBEUNBCACQRBqIQULA0AgBSEIIAQiB0EUaiIFKAIAIgQNACAHQRBqIQUgBygCECI","EDQALIAhBADYCAAwEC0EAIAJBWGoiAEF4IAdrQQdxQQAgB0EIakEHcRsiCGsiCzYCpJLBAkEAIAcgCGoiCD","YCsJLBAiAIIAtBAXI2AgQgByAAakEoNgIEQQBBACgCgJbBAjYCtJLBAiAEIAVBJyAFa0EHcUEAIAVBWWpBB","3EbakFRaiIAIAAgBEEQakkbIghBGzYCBCAIQRBqQQApAuCVwQI3AgAgCEEAKQLYlcECNwIIQQAgCEEIajYC","4JXBAkEAIAI2AtyVwQJBACAHNgLYlcECQQBBADYC5JXBAiAIQRhqIQADQCAAQQc2AgQgAEEIaiEHIABBBGo","hACAHIAVJDQALIAggBEYNACAIIAgoAgRBfnE2AgQgBCAIIARrIgdBAXI2AgQgCCAHNgIAAkAgB0H/AUsNAC","AHQXhxQcCSwQJqIQACQAJAQQAoApiSwQIiBUEBIAdBA3Z0IgdxDQBBACAFIAdyNgKYksECIAAhBQwBCyAAK","AIIIQULIAAgBDYCCCAFIAQ2AgwgBCAANgIMIAQgBTYCCAwBC0EfIQACQCAHQf///wdLDQAgB0EmIAdBCHZn","IgBrdkEBcSAAQQF0a0E+aiEACyAEIAA2AhwgBEIANwIQIABBAnRByJTBAmohBQJAAkACQEEAKAKcksECIgh","BASAAdCICcQ0AQQAgCCACcjYCnJLBAiAFIAQ2AgAgBCAFNgIYDAELIAdBAEEZIABBAXZrIABBH0YbdCEAIA","UoAgAhCANAIAgiBSgCBEF4cSAHRg0CIABBHXYhCCAAQQF0IQAgBSAIQQRxaiICQRBqKAIAIggNAAsgAkEQa","iAENgIAIAQgBTYCGAsgBCAENgIMIAQgBDYCCAwBCyAFKAIIIgAgBDYCDCAFIAQ2AgggBEEANgIYIAQgBTYC","DCAEIAA2AggLQQAoAqSSwQIiACADTQ0AQQAgACADayIENgKkksECQQBBACgCsJLBAiIAIANqIgU2ArCSwQI","gBSAEQQFyNgIEIAAgA0EDcjYCBCAAQQhqIQAMCAsQD0EwNgIAQQAhAAwHC0EAIQcLIAlFDQACQAJAIAIgAi","gCHCIFQQJ0QciUwQJqIgQoAgBHDQAgBCAHNgIAIAcNAUEAQQAoApySwQJBfiAFd3E2ApySwQIMAgsgCUEQQ","RQgCSgCECACRhtqIAc2AgAgB0UNAQsgByAJNgIYAkAgAigCECIERQ0AIAcgBDYCECAEIAc2AhgLIAJBFGoo","AgAiBEUNACAHQRRqIAQ2AgAgBCAHNgIYCyAGIABqIQAgAiAGaiICKAIEIQQLIAIgBEF+cTYCBCADIABBAXI","2AgQgAyAAaiAANgIAAkAgAEH/AUsNACAAQXhxQcCSwQJqIQQCQAJAQQAoApiSwQIiBUEBIABBA3Z0IgBxDQ","BBACAFIAByNgKYksECIAQhAAwBCyAEKAIIIQALIAQgAzYCCCAAIAM2AgwgAyAENgIMIAMgADYCCAwBC0EfI","QQCQCAAQf///wdLDQAgAEEmIABBCHZnIgRrdkEBcSAEQQF0a0E+aiEECyADIAQ2AhwgA0IANwIQIARBAnRB","yJTBAmohBQJAAkACQEEAKAKcksECIgdBASAEdCIIcQ0AQQAgByAIcjYCnJLBAiAFIAM2AgAgAyAFNgIYDAE","LIABBAEEZIARBAXZrIARBH0YbdCEEIAUoAgAhBwNAIAciBSgCBEF4cSAARg0CIARBHXYhByAEQQF0IQQgBS","AHQQRxaiIIQRBqKAIAIgcNAAsgCEEQaiADNgIAIAMgBTYCGAsgAyADNgIMIAMgAzYCCAwBCyAFKAIIIgAgA","zYCDCAFIAM2AgggA0EANgIYIAMgBTYCDCADIAA2AggLIAtBCGohAAwCCwJAIAtFDQACQAJAIAggCCgCHCIF","QQJ0QciUwQJqIgAoAgBHDQAgACAHNgIAIAcNAUEAIAZBfiAFd3EiBjYCnJLBAgwCCyALQRBBFCALKAIQIAh","GG2ogBzYCACAHRQ0BCyAHIAs2AhgCQCAIKAIQIgBFDQAgByAANgIQIAAgBzYCGAsgCEEUaigCACIARQ0AIA","dBFGogADYCACAAIAc2AhgLAkACQCAEQQ9LDQAgCCAEIANqIgBBA3I2AgQgCCAAaiIAIAAoAgRBAXI2AgQMA","QsgCCADQQNyNgIEIAggA2oiByAEQQFyNgIEIAcgBGogBDYCAAJAIARB/wFLDQAgBEF4cUHAksECaiEAAkAC","QEEAKAKYksECIgVBASAEQQN2dCIEcQ0AQQAgBSAEcjYCmJLBAiAAIQQMAQsgACgCCCEECyAAIAc2AgggBCA","HNgIMIAcgADYCDCAHIAQ2AggMAQtBHyEAAkAgBEH///8HSw0AIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPm","ohAAsgByAANgIcIAdCADcCECAAQQJ0QciUwQJqIQUCQAJAAkAgBkEBIAB0IgNxDQBBACAGIANyNgKcksECI","AUgBzYCACAHIAU2AhgMAQsgBEEAQRkgAEEBdmsgAEEfRht0IQAgBSgCACEDA0AgAyIFKAIEQXhxIARGDQIg","AEEddiEDIABBAXQhACAFIANBBHFqIgJBEGooAgAiAw0ACyACQRBqIAc2AgAgByAFNgIYCyAHIAc2AgwgByA","HNgIIDAELIAUoAggiACAHNgIMIAUgBzYCCCAHQQA2AhggByAFNgIMIAcgADYCCAsgCEEIaiEADAELAkAgCk","UNAAJAAkAgByAHKAIcIgVBAnRByJTBAmoiACgCAEcNACAAIAg2AgAgCA0BQQAgCUF+IAV3cTYCnJLBAgwCC","yAKQRBBFCAKKAIQIAdGG2ogCDYCACAIRQ0BCyAIIAo2AhgCQCAHKAIQIgBFDQAgCCAANgIQIAAgCDYCGAsg","B0EUaigCACIARQ0AIAhBFGogADYCACAAIAg2AhgLAkACQCAEQQ9LDQAgByAEIANqIgBBA3I2AgQgByAAaiI","AIAAoAgRBAXI2AgQMAQsgByADQQNyNgIEIAcgA2oiBSAEQQFyNgIEIAUgBGogBDYCAAJAIAZFDQAgBkF4cU","HAksECaiEDQQAoAqySwQIhAAJAAkBBASAGQQN2dCIIIAJxDQBBACAIIAJyNgKYksECIAMhCAwBCyADKAIII","QgLIAMgADYCCCAIIAA2AgwgACADNgIMIAAgCDYCCAtBACAFNgKsksECQQAgBDYCoJLBAgsgB0EIaiEACyAB","QRBqJAAgAAuDDQEHfwJAIABFDQAgAEF4aiIBIABBfGooAgAiAkF4cSIAaiEDAkAgAkEBcQ0AIAJBA3FFDQE","gASABKAIAIgJrIgFBACgCqJLBAiIESQ0BIAIgAGohAAJAAkACQCABQQAoAqySwQJGDQACQCACQf8BSw0AIA","EoAggiBCACQQN2IgVBA3RBwJLBAmoiBkYaAkAgASgCDCICIARHDQBBAEEAKAKYksECQX4gBXdxNgKYksECD","AULIAIgBkYaIAQgAjYCDCACIAQ2AggMBAsgASgCGCEHAkAgASgCDCIGIAFGDQAgASgCCCICIARJGiACIAY2","AgwgBiACNgIIDAMLAkAgAUEUaiIEKAIAIgINACABKAIQIgJFDQIgAUEQaiEECwNAIAQhBSACIgZBFGoiBCg","CACICDQAgBkEQaiEEIAYoAhAiAg0ACyAFQQA2AgAMAgsgAygCBCICQQNxQQNHDQJBACAANgKgksECIAMgAk","F+cTYCBCABIABBAXI2AgQgAyAANgIADwtBACEGCyAHRQ0AAkACQCABIAEoAhwiBEECdEHIlMECaiICKAIAR","w0AIAIgBjYCACAGDQFBAEEAKAKcksECQX4gBHdxNgKcksECDAILIAdBEEEUIAcoAhAgAUYbaiAGNgIAIAZF","DQELIAYgBzYCGAJAIAEoAhAiAkUNACAGIAI2AhAgAiAGNgIYCyABQRRqKAIAIgJFDQAgBkEUaiACNgIAIAI","gBjYCGAsgASADTw0AIAMoAgQiAkEBcUUNAAJAAkACQAJAAkAgAkECcQ0AAkAgA0EAKAKwksECRw0AQQAgAT","YCsJLBAkEAQQAoAqSSwQIgAGoiADYCpJLBAiABIABBAXI2AgQgAUEAKAKsksECRw0GQQBBADYCoJLBAkEAQ","QA2AqySwQIPCwJAIANBACgCrJLBAkcNAEEAIAE2AqySwQJBAEEAKAKgksECIABqIgA2AqCSwQIgASAAQQFy","NgIEIAEgAGogADYCAA8LIAJBeHEgAGohAAJAIAJB/wFLDQAgAygCCCIEIAJBA3YiBUEDdEHAksECaiIGRho","CQCADKAIMIgIgBEcNAEEAQQAoApiSwQJBfiAFd3E2ApiSwQIMBQsgAiAGRhogBCACNgIMIAIgBDYCCAwECy","ADKAIYIQcCQCADKAIMIgYgA0YNACADKAIIIgJBACgCqJLBAkkaIAIgBjYCDCAGIAI2AggMAwsCQCADQRRqI","gQoAgAiAg0AIAMoAhAiAkUNAiADQRBqIQQLA0AgBCEFIAIiBkEUaiIEKAIAIgINACAGQRBqIQQgBigCECIC","DQALIAVBADYCAAwCCyADIAJBfnE2AgQgASAAQQFyNgIEIAEgAGogADYCAAwDC0EAIQYLIAdFDQACQAJAIAM","gAygCHCIEQQJ0QciUwQJqIgIoAgBHDQAgAiAGNgIAIAYNAUEAQQAoApySwQJBfiAEd3E2ApySwQIMAgsgB0","EQQRQgBygCECADRhtqIAY2AgAgBkUNAQsgBiAHNgIYAkAgAygCECICRQ0AIAYgAjYCECACIAY2AhgLIANBF","GooAgAiAkUNACAGQRRqIAI2AgAgAiAGNgIYCyABIABBAXI2AgQgASAAaiAANgIAIAFBACgCrJLBAkcNAEEA","IAA2AqCSwQIPCwJAIABB/wFLDQAgAEF4cUHAksECaiECAkACQEEAKAKYksECIgRBASAAQQN2dCIAcQ0AQQA","gBCAAcjYCmJLBAiACIQAMAQsgAigCCCEACyACIAE2AgggACABNgIMIAEgAjYCDCABIAA2AggPC0EfIQICQC","AAQf///wdLDQAgAEEmIABBCHZnIgJrdkEBcSACQQF0a0E+aiECCyABIAI2AhwgAUIANwIQIAJBAnRByJTBA","mohBAJAAkACQAJAQQAoApySwQIiBkEBIAJ0IgNxDQBBACAGIANyNgKcksECIAQgATYCACABIAQ2AhgMAQsg","AEEAQRkgAkEBdmsgAkEfRht0IQIgBCgCACEGA0AgBiIEKAIEQXhxIABGDQIgAkEddiEGIAJBAXQhAiAEIAZ","BBHFqIgNBEGooAgAiBg0ACyADQRBqIAE2AgAgASAENgIYCyABIAE2AgwgASABNgIIDAELIAQoAggiACABNg","IMIAQgATYCCCABQQA2AhggASAENgIMIAEgADYCCAtBAEEAKAK4ksECQX9qIgFBfyABGzYCuJLBAgsLMQEBf","yAAQQEgABshAQJAA0AgARARIgANAQJAECIiAEUNACAAEQMADAELCxAAAAsgAAsGACAAEBILBAAgAAsLACAA","KAI8EBUQAgsVAAJAIAANAEEADwsQDyAANgIAQX8L4wIBB38jAEEgayIDJAAgAyAAKAIcIgQ2AhAgACgCFCE","FIAMgAjYCHCADIAE2AhggAyAFIARrIgE2AhQgASACaiEGIANBEGohBEECIQcCQAJAAkACQAJAIAAoAjwgA0","EQakECIANBDGoQAxAXRQ0AIAQhBQwBCwNAIAYgAygCDCIBRg0CAkAgAUF/Sg0AIAQhBQwECyAEIAEgBCgCB","CIISyIJQQN0aiIFIAUoAgAgASAIQQAgCRtrIghqNgIAIARBDEEEIAkbaiIEIAQoAgAgCGs2AgAgBiABayEG","IAUhBCAAKAI8IAUgByAJayIHIANBDGoQAxAXRQ0ACwsgBkF/Rw0BCyAAIAAoAiwiATYCHCAAIAE2AhQgACA","BIAAoAjBqNgIQIAIhAQwBC0EAIQEgAEEANgIcIABCADcDECAAIAAoAgBBIHI2AgAgB0ECRg0AIAIgBSgCBG","shAQsgA0EgaiQAIAELNwEBfyMAQRBrIgMkACAAIAEgAkH/AXEgA0EIahAwEBchAiADKQMIIQEgA0EQaiQAQ","n8gASACGwsNACAAKAI8IAEgAhAZCwIACwIACw4AQZCWwQIQG0GUlsECCwkAQZCWwQIQHAsEAEEBCwIACwcA","IAAoAgALCQBBnJbBAhAhCwYAIAAkAQsEACMBCwQAIwALBgAgACQACxIBAn8jACAAa0FwcSIBJAAgAQsEACM","ACxMAQYCAwAIkA0EAQQ9qQXBxJAILBwAjACMCawsEACMDCwQAIwILuAIBA38CQCAADQBBACEBAkBBACgCmJ","bBAkUNAEEAKAKYlsECEC0hAQsCQEEAKAKYkcECRQ0AQQAoApiRwQIQLSABciEBCwJAEB0oAgAiAEUNAANAQ","QAhAgJAIAAoAkxBAEgNACAAEB8hAgsCQCAAKAIUIAAoAhxGDQAgABAtIAFyIQELAkAgAkUNACAAECALIAAo","AjgiAA0ACwsQHiABDwtBACECAkAgACgCTEEASA0AIAAQHyECCwJAAkACQCAAKAIUIAAoAhxGDQAgAEEAQQA","gACgCJBEHABogACgCFA0AQX8hASACDQEMAgsCQCAAKAIEIgEgACgCCCIDRg0AIAAgASADa6xBASAAKAIoEQ","QAGgtBACEBIABBADYCHCAAQgA3AxAgAEIANwIEIAJFDQELIAAQIAsgAQsNACABIAIgAyAAEQQACyMBAX4gA","CABIAKtIAOtQiCGhCAEEC4hBSAFQiCIpxAjIAWnCxMAIAAgAacgAUIgiKcgAiADEAQLC7aSgYAABABBgIDA","AguAkAEAAAAAAAAAADGyfhfBM8W4CfdqdtFBU0U4RRRhEHKW/RLu1eyig6aKI1yr+2OwYzIbGb+ac8L1zyq","rwY2y8TB3T088gRYhlCF+/UKW1xJRmUa4VvfHYMdkdwoo4AZTAtxdoelttKIyq2wTl3p1kfcTVFaDG2XjYe","5l5P0MpNCkVp6eeAItQihDrywGFexx7fuXaRJ0/AN7BqbbbGM9ML6+jHCt7o/Bjsm9wtP5TvJLcYWHx5heg","N2MtDW5j5+zGDTR0USDO2O8YuBjOpT6UHna2CYu9eoi7yfplFDiKxEqn8M/kW+Z4Bro8o3veFjT31DKyPsZ","SKFJrft6hQ6JkowVPD3xBFqEUIYNj48Tm7eVPjXKm3KLxQPDBHjlZUr2xnsu0yTo+Af2DB9hWv85NDO0JyR","OnilGpUkWljCJ6HVg8XNyzYVMpcSnQsCzko2WAR96hafzneSX4ks32eRc11JaYZwYae4mYi1QLmZ+LxWnlW","hrch8/ZzFoWdkMCP5U9NCio4kGd8Z4xZMR9xG29b19q1TjcKaHK4Ca5p1nZ7TuOLBNXOrVRd5Pgf8i/RR2G","/e5ujacBASNCogISIvFN0iy7ey1h2Hn7OTcXsuQoNQpXOQb3/Gwpr+h1amh5nGVehn/AmBrw2RKbs6wHnwC","V4/W9vUKHRIlGSvHR3QK0xbckxPpdVHnLng4IlsLRiYdvYAaHh8nNm8rfSusYTD3XO7FAQegvUWt3rIwtd6","qhJ4bCgjwysuU7I33OUK03FXfSE9cpknQ8Q/sGW0UN8cwPCmhVVEjpiBOv1xk412x4X165E5InDxTjEqTf/","riK5K/jytHv/ZKgs0Z1nYNiF1D/txujXcNU8psUHu8xXNEC1+Vw4SAZyUbLQM+tTIZMtoexoafmdi/aO/28","a4rpqip3DNJlm6yybmupbSn3MzeeJ1gDMI4MdLcTcRa84pPxR1+AeLLz1ukDQyXH/p9JbPMP1Kn0NbkPn7O","YtDhZJopv/2naNkhjkivjzGV6JPwX2689C0v1IRVvaoovh5m+kJ8me0GJiPuI2zre/sXkZA0rdi+Qz06Ubk","fKY40DIgvrt4aS4w0zTvPzmjdcQV/RdgPWxjJYJu41KuLvJ9RKcbDarh5J2ls0qJ6yu/aWN6stbv5KmJydW","04CQgaFUPHEy/IO9+te4IHTthJSVBKMHlZGXqM6LFK/FeQ6AD9gPiCQFHbxUW4vZYhQalTuIkP6DaAmpYAo","6QpuzJrpneSFles81hjz6pTQ83jKvUym+E92iIZMIr+BcDWhsmU3M+3vsFH+lFk9/KqoFeIx5nGQNS3lrsC","IezrFTokSjJW3VlrLeV59+7lHH9M9QthE9SuAVs0OKSrJtLros5d8HAXYJW1D241yC8lgdQfHKM1Hpf/w94","vZo00PD5ObN5W+gWOQFmt7ZNCPctUOL2fBb8MeSovfKzAB2md1yPYfGRRWC+pNBlPoelgar1VCT03FFHYw0","LIDvKse3MCz3r/wttKwXzYu8wHY3KEaLmrvpGeQzYWrmqNVCa4TJOg4x/YM4n+7bciLB2Lsbv51jJei3aAC","YfB821OzqqiRkxBnH65mxA4W4CvuwGjVSw6kN0t/JLnUi1R7uhE9wOvIfU+TBLGsdE2NA2Jqv70xVckfx9X","z0a7QOVM2u/l7XrNV73qmNRfBNqWji8g7BoQu4b8ud3dqG6sR898ZRrvGqaU2aD2K11ksVXqZU4TGHDQRZj","zsyKqDseEqzYLCAHPSjZaBnw5s7Fd92nDxAH2pTznG1U5METbKyYokIFVoCYngvg012QSWDBDy/FvXFdMUV","O5Z5Jt5TJGkoqiKkdO88sge5JddvyN3OFIV+VOuZm98TrBGH8L56owCQSghHFipLmbiLW1wxyzeKhNDY2GC","NJo2tvwvDR2xanpHkiWn7dIGxguP6ctyV/aK+uHn2jdPspZfXqu2qMpC2q4wss+XiWvuhyU+owgMm6J2SzC","yTRTfvtP0fN7SkS/yIpp2dCLyQ05uh7oYvXezAp/ptAn4b/ceOlb4ZWfqB1LLOM1O57zKXOISASJ4OToQE3","wPMz0hfgy2w0NfoqSOQEetSfVSx+L8C7CFmc1CErD63ouIiFpWrF9hx+QX36bgrg/enSicj9SHGlLxtxl/m","HZ0XODyATuE08sQjG2Ey8gipRomneendG641koCYlc4n9bYW0d6EyQ6aZQ32P/jaMsHqul5vEEMaALmheY5","sUCZbOiUoyH1XDzTpPg8pAUQzb2uUszHaayBoGI+U0KZ4HDObC8WWt381XEgQ4nfLbAkHzk6tpwEhA0KtVY","pGfTI/GS7R2wBsNRZ2/cr84RAmKi1/YED5ywk5Kgx7Zxi3GgVxj/82XqYdLB5c5BG/2g4QRdCQZv93P32M4","4tBHgssQddgDxBYGitouLMUN7lmOFTjMb6Lob0XR+RCpaxAwQR7v8Eh/QbQA1LQEjra56wQbouUZJU3Zl1k","zvd/stYaTliVdPvjkAtJcfqn4MRxd1pNoSVKeGmsdV6mVlFfiNBmYv3V1Q7OwWFLkgbOKS+9cnfJiXmBf1X","rXwjaYqaeKfhjU1nm99g4/0o8iv3QOUTsdmcIV2whn8NlYHtMS8Dj0Fk7+MgahvLXcFQr0z1njsRMD62Ncr","dEiUZKzpZVVjiaehFNEgQQKZ1Tfp4JI/FVjm8lHKOf6Y6hfCJvuLgI8rJAeew86U7jtWkWPyfOr5+mVU2wA","AAAAAAAAASEfgaLc09/b7HVeJPU832bNat+GKe8Avnag5Sii4t4bV79kin4xAcGa1bsMV94BfLvKOq6LDd6","lRwuTMA1a2ORmFBKS0YkHPqt+zRT4ZgeDimFMtiS12Fsxq3YYr7gG/hC097pza9kk3d4oPFqE2Zn8wamehl","cGQooTJmQesbHPqwynxsJibhVmZnhA641uqEd5+eI3XrFw/LPDTLxTb9XdrELuYICwDxDGnWhJb7CyMdkcy","pW8b2vNGLVUE+tpKuwHNPbPOLbwIW3rcObXtk0AcmrSOgRplbu4UHyxCbcwmqfR3m3aaOpXzQ5YRDVoV3bS","j/qY5reNECZMzD1jZ5gxOc1u4bC4QvxTEujIX7j/3UyTShSMZydmhqnkn4G5gkeZKEZDUmZYivP3wGq9ZuW","r7HZitm65PFct3/wwOb99djJeXuzqYKe7WIHYxQVgGppHAHoZ1r/CIY061JLbYWcAkrt2Tgi+vc34ZPBn57","4A7OflUrs0YduaNWqoI9LWVrsq6wr/AQmMdkA0jNbuCTFXX7UuCj3W6eyVj4CBMAhMzYoOIl3j15YA4NGkd","AzXKyH/UAao3wjy3T75mC6IDrP8IXg68lvRaTFLp7zbtNHUEFQmHgdnDgyrnhywjGrQqYqBnRJQuQ9zR+tC","lHlWD85m9MM2pYXQF44GxP02Wa/mrxlFX+qKcDxic5rZw2VwgUNsG3sftq9Z+KYh1ZS7cfzZuaB3SGiuJhT","Tf/Fhh66bNcz+U71UcULJDVfNOwN3A+gS1m/n0KjZJXgJ6c4/qGQEZ4hLEux3vL+tsuWZ4akZnrIzR0Uyds","NT2OzBbN12fnLHbWOwDqmlBBXimSjoHiglCmM79DvB8uhgvL3d1MFPyX89HwEHHpdytQexigrAMlOqhhNW2","R/onsBZlX82H1W/39g3o+XAjEMecaklssbNYgHwC/lhGRevay+N0I4Zqo50ri8MXcZyNb6UgYdQGNcUoRUj","W4PHDdnLyqVybMew+NRLB66/GGqeIIgxCzrIf78/CZPX6RelclXWFf4GFxhTSle3ItXIwOiAbRmp2BZlyZ/","su3ULyb8E9TM9XOTJAiXqsp+ANxbb2SsbAQZgEJr4NJqj2rPPQDVeRSXzXM/9FEHEhy+PECWvi/4ppILOgI","6Uf4t4URFaQ/6gDVG+Eedi4SGvjW3OPBQzrlUVi3mxNSwv98lYpmv4RvBx4Lem1tlZcdM8ZHkOYpNLfbdpp","6tDjMrfa7p4cY7mFVlCVXjMr/mU+56GpxVTOD1lGNGhVHInvMfEAn6Ov01jQe3tfjOeUuLjMT6h6yWY2E26","M39OBIdZ72bgoJTJ7YZpTw+gKejyB8uT3H/ytkPQnyQoOxuXXFE9+PvkwVo2jrvRFOR8eykPGQ3HO6TA4zW","3hsrlAeH8tBVaGTrbLJZrk3P2OmYNieoxryXlv/FIQ68pcuP+0FfCDfWhPCQdPR2L3E48mTwinCkAneNBh+","imh4uQPeSm9yclV0PiPmud+KN+rOKDSoJ5AaJ/PVg8UPb7OpmK1R1Pd1nmSlUP0CWo38+lVbLxOil9E3aKa","krwE9OYe1TPa++ScUSoixWmhU33bUeLqIeazFWxlFRxe1tlyzfDUjBaRORp6xCN6pcuO+/C/41XtjG6TR4s","Uo8N+4DjlSGMKizkAUFJ8lPw4Y7ex2AdU03AkV9lvM6Ml6ZlnFMZS1yCh3od8cWYg1hKEMJ37HeD5WsPQ9U","wpFw90MV5e7upgpjx2vjZZ3pdQjywJ19OlV3/Ha+m/ZJGgibhbg9jFBGEZ8BxjsHIwlu9DRtRR+EtWwAsBN","DlPf6E2JfO6ku281p9ttFr6Woghad7u7RvQ8+FGlqkNc2fHFrBLHa6Nwf67UwNaTuV2ykylsAD5BPyxjIr4","RxlsS4V7fNa1l8fpRgzVnvJ3r15y+yMtqMBO1Ak7DGXvICZjPcz6Gt9KQcKoDWpSmKopdZz6nOHCHcj/5zq","zqYX9oEjTzUWHd3ML6hC67M8wk2NdJE0afGokgtdfjTU0LcTqYGt6w04RRRiEnGU/BlalcDOoksm1DBKRud","NS5v1L8vkO56UQ07l8Uqwk0rmb/pw6GxAlTyikK9uRa+VgYOPLsyZfEpYf06HUh8rTBleUQbww/iTw5M72X","bqF5N+siRY1DbETKYJ7mJ6vcmSAyjx49hhGk3Z5Zs8Xkj1TWTEhL38lCaSv7JWMgYMwCUyk0mzpNAT+uheI","2wi+fz6VX887YAlLyWNxPbXLq4i+yjl6VaMcvEk8iiDiQpbHiRPCZwIqIfN+5b1XaE2AZr919RCIJTdSSIN","GSj/EvSmIrA4N36wKHX9aIP9RB6jeCPNouLFvH+r/BdviBo6VkT8qk6Xm5iKlyNwKGNYri8S82UJfNkM88E","sv8QWBoraLiwC5QmHKAb989pew72GjfAtf3/cPCRRI/KlsrbjonjM8hiTqWIApB8twW9oy54iSCuATndKPP","6b9FqDHZW613T056ICFBgLpys/GcgutoCq9Zo4168UXHkqQPW9cJJ1lir91KLxMKlF9SaicH7KMaNCq4Nv/","2jtcJ1xTgUg7sSfncxvGqFMGExCFNTQm+KTQZyx9c8aQE+SQ2s4pcXGZn1D1hm6RGS6rpwP5Xvt+jz5mk7E","ZGxY4CpFlAkOs97JxUUpKBEyfBUWmvGT2wjSnhtEVLLEiXBCyJuOf65W9msnmzNesddUt/RE6AAAAAAAAAA","BdMxKlPcGwcbpmJEp7gmHj51U270ZD0ZIfXt/MpSIa8kJtzWmY46qDpTj7ht6gexH4C+kj42HLYFUvKcEYY","+3QCBw7ZCWiXaHvSQ2LY+GMM7J6Hy5eIDxCSnH2Db1B9yIXQuSogIBHU/AX0kfGw5bBrSTA4vsCJrDBzcXa","YuADlZz+139fIbPke6vhkBliYnYmmPM1JKPSB96TGhbHwhlng6AIs/oDqRZk9T5cvEB4hDnGLPmBgcj1lOL","sG3qD7kXJ0f6+R0JeNC6EyFEBAY+mc7fa9DzAP9eLvDPX36H0t9aPIXLiYETGMdoXnaQjlVRs6QU4meIlJe","kIHO2W5t4etDsOSKsnbm9Tbjin7WS//Q5dKgLQpQ+M9lbDITPExOyrZdGEDgV0nUww52tIRqUPEQP1znWHF","X68JzUsjoUzzuEUJ4mzRIO/BkERZvUHUi1bcgPDyMbiXKN56uArpyk8/kr4RRZmmU0ZH86qUCVI30Qs3A9t","5PiuKMXZN/QG3Yt19suSycdt+pKj/X2PhLxoz5Dv2LJFDBk3mwb7USTHeWqoFF5s5XcIjf0isSqmpprQzjA","UF2cW633q8PbsZTBbINniU9GkgCrHjNS8l+dRuJq/xhmqJuHJYrQvOklHKqk/hz2fdIaa2NjSC3AyxUtKhe","EZ1Q8E+zvSETjaLc29PY8iKn8QDA1MaHcckFZP3N41RA41a45sr81P5xaI76fPkHz1s7UuF753KcNc823GL","Coa0fnOrHZdhz4RGzWuUO3aDQO+CG/gnD1YNVFOLDEOYGsn9HPtgX+YYM7XkIxKH8VT3HKtTfpuIgbqnesO","K/x/Nfg41s+bjRPc/QBPLb6oTu/vpXLsDtmputlKNK/fS/SJy+8Jbm86DIIizOoPpFpRsTBp184UK7bkBoa","RjcW569cUI6xMdchG89TBV05TeBvAxmRqj+MJ/JXwiyzMMpuhpuIuEQ2C6lmtCw3ybEmKBJ4ZqM+t+fvjyy","9Hie4oab74PeK0L5gYOxkkN7srYyNmKjaShurTUoF/AH3AqQLA3EwS2P1osrEkR/v7Hgl50Xl06V4jyMmgn","iHfsWWLGDLDEs0UWEqoQ242DfajSI7zMwUfU56JPoLUUCm82MrvEIljOxnlC19hcWjSOgZqlAEsW8CfO6sk","cMsO9nB96PXilj3k1UApRZP61OHt2ctgtqfn80jkCtDHQLLFp6JJAVUdgdcCn4ixJOWKPiF86XpEuLkshEE","oyjVf7BprB2sbpwLfCM46qqvWr/vILMGojWbyyNqJ/Gk9FxWd7Ga6KuyFSK7+w4frXPSwpRfgZIqXlO2WBU","VZSyflCsMzqh8I9ndX8CEPIslGBqQjcLRbmnt7+RBiEWZbywoeRVT+IBgamEN2Rlsd2arpu32veP64YYnmT","r3dw3nR+AEbizKFOgBqXCiZl7j7sBvxDFl1Q/mWq6w/S9B+OCbaS2p9Pzh790gWWW+aBbpHOe5Shrnm24xZ","s2GUHNsaPChUNKLznVntugkHsFagmF3LZe61bjl6eO443afLBLvIn9+IkSRC+BkNgruDgX85qXx6sGqinFh","iHCeDeAehmdJtwNZO6OfaA/+d5VxN2huzjjDBnK8hGZU+bfKOChzYJU+Kp7jlWpv03deUqkBnWkSsL59DY4","Q7j8xyrFHGufo/vZX5Zyn/ue4vyMp1jMJ4Xl5NK2xZzXylZRAYfvzwvRUU901IE7b+xIaqflq2iz9091J1s","5VoXr+XD0ahMFWfD+boE5ffE9zedLUghXouHW4FGARFmNUfSLVFN1c96N74xKJiYdKunSlW/1Fzd5NcmScH","WppUcD1SR1ppiPFN/OI2vTy+Hgu/M6TgD6y7Nn6D1YzmqYOvnKbw0dW7JpJdFoE2gI3J1B7HE2uzn2zp33d","ik7h2Twq+vALOi2TqN38McyneUgVxPN3hdO1AoEz9bZDZyYBCt/9LIIT6kueKPvtRY6+kCMx9KsM+nLat8b","yassaXX44S3VHSm6RNKy8c4aN88XvEaV8wMSHCaWFUnoBAdjJIbnZXxkYrAVrLS5Z2N8xUbCQN1aelkWd+g","TAUF9RpbJei03XctDRfhQfutGzF0wqz6Kj3vVeOOaFNlTYNJiMdYa9uNCuWfi5zClP1m+eZe0XlFbZKdcRI","V0Aod/oEPEO+Y8sWMWRhcKzG9teBFYYlmimwlFCH2xaIjI1V4Pa3/420FLfF0+rMnxEpdnWiDZmp/m81pDB","QqrtbUvQUQaihUnixld8h9ZJA3YxUb1ASx3Yyyhe+wk/0ZJf31g6z4tCkdQzUKAO/47bQMRWYcli2gD93Vk","ngBYWSmkqX+ZH9jnu5qfYy8aC9aRyUN4KAR+hf89J0UxIa201W77XjY586VIPgsRhYwglGJt1wqCklXHDJm","zN5u3hvYmym8snKgGSLT0WTAqrdV5nqeFKy2zoCrwU+EWNJZzG9oAPQ0zjKFX1C+NL1iJcmb+fFE0X5cHNZ","CINQlGstQEutvpEkGtVLoo5d8O96iHiwK2AxXwtvLYbEJnKOmTIelGEbsz7oXveRWYJRG80DxIP8v5CrvOS","RtRP503ouuaKntsQSyl9BqU6VJ3MBPxyaXDAasrFO+89q31zxYNym/Hh6YTDQrQvYuJiaMvYdVuuqPafzRm","yxvpzS4bCX/uyNjnfccSePFIZnVD8Q7O9JtXXxAtFcnq7gQx5Eko0M89NRu3lTPX0AAAAAAAAAAF6RFQ9Ib","Nu/17G8RsP+b0uJIKlJi5K09K5jeY2G/d+W8PJsgs6RBCl50sXLRQOw3SdD0MQNb2tiN1RlQl7dZhlpxXBN","FrG9puDl2QSdIwlSvnTMC9VP0u2ZNxzP2CC5j8emCcCQTGIwToagiRve1sQQF7WGU7INe26oyoS8us0yMDn","fi/TWFo25GXbCf0SieeeIY803KHnGwMuzCTpHEqSeWqYGcivJGxd6D0/5uX3vSesaQLHVplBZ/K/G4merKw","dtusmqC3CUjk0TgCGZxGDQ3AaPafUf3/ef1ktkmnS9qQ7DRCz2rwIgLmoNp2Qb9n6/fwLvCMBJ3FCVCXl1m","2WCwYAGMRlA2gvhKU+6i/QuVXA8QPLnL5FyM+yE/4hE8yyi+Yu35J9MpYJQwjx2K7j7E0XNdBrwB+sE8Esn","qP18tZXlRG/EJsM8tUwN5FaSN2IkWQKsOkmIRWeJxqFVIuob9pzJ6Tn5VZLWNYBiq02hzEcgjyrHlh6y+F+","Nxc9WV+xpSoKNo43oZUnjywYxORw72PbETl3ioxybJgBDMonBQgozDwteUn7LKppGgMzmipW7j0nIoD01ha","w6z5sSME7bPS/A037r8VIdholY7F8FDIyThhCAhLorz0NCHe/v2HVeVk1VgzRn/H7/BN4RgJOi7+oLln1bL","LihKhPy6jbL5jA/HLqG7XRvEJZVMRRZgDGBg1p5eII/FsJTnnQX6V1IU0aRPHsy4sFz79i36YYWn+L61/+F","XamP9U9RrDdQ0tFkWl7kW4ttWETzF2/JP5kG1eYYJ6XkJiGWNtwqyo9Efwcj02KmVPv2J4qa6TTgD6i2n5W","hWDuw1gngl05Q+/mImPWYBjwgRgG4XNGNrpSyXylJ3sXCTw14apkayK0kbyb7jBWAwf/Qr9slXAtTSyTxSj","BTQz+Qm+FdhdUQjZ3gv8yQ2ljhRl827DmT03Pyq2h9LJybHykUTz78WJZwQnYRr+lX3hyZyZiPQB5Vji09x","h5VER3i9oJk8b8ai5+trjpgqhXD83YRs0ADXEhhwuXt0RZTAA0ZWsqSxpcNYnI4lAPTmEUOqYcdI3rRzpwd","c0Oyb96G8MbMU6XaWNVCy7cNNM9XnS4QCIQUZh4WvKT82oVzEV7Qf0P9xqPVU78UIaNXttob08+eKncfk5B","Be2p05gqc2C2g1QpZdZ43JWCcVMhgkX9JuyPd6MnY9NsP14N53Ne8t9RopDoME7HYvwr6qxkc+bRktXOLsF","VyJtBBLRqlWjpKC/49DRDcafgGhWOcBdMhlN066rysmqoGac60LbmV4mqycZNuaVHvBdkTzf98XqdpAqxE3","9UXLPu2WBpOwBhkl23nG9DCfrfztKJFQddx/59vHcxhfjh0DdvpkvBrNzxhAFa1s7vzMQ5rNOsirvx5YrCL","YgIHtfLwBH88kxK6upzfwCyEpzzpLtK7chWyM6FCCQT7NRt6KtC98KWkDnVivGZPgufesW/TDS3cdsu+J7/","WklVWYvesLWJmC8d3+ORBudl1eAj6C0l5kCvpHfVDJaIvosm0vMi3Ftv8WKGzgNvNZNsbcXeNtKYGhYpkeM","XYfbkMqs0xTkrJTVI72D4GJhLyQixtuFWUH4kcvXi3HfjENpWd0f6WanDCywzE8d4Gq33sTxQ102nAH7LeA","TqbBRugO/6ocxCXr1Rlb718WPt068eAV3fOhi/HmRFCeIbq9HgQMesxDXhAjE6g/j5FFJszaeMu+kh78FE3","cjv1ABcr7r5SkryLhZ8a4MOHs8PpRKXw1DI1kFtJ3q5FJzrYN5JhJ2WOc1OlJpV59Jt8G8n9Kl63S7gWppZ","IACZet17KTfeJBvf+1Vj5A9eX4vGdNCK8qSid83I84vX3uYj8OlA5Sn6ZIbWxwo2+IAg0uvmuVgEHS+R+9M","E9Y1na8XG8rebc0PpYODc/UiiOa003f1OJl558+LEs4YTswO3tvmSNX1NJzUT37x/rpxdcUfinczAYMB+BP","KocW3pujpQz4nCAxeeuPXpp4jQxuT8odSGO746jcehtRRmCaf3g/WINdVnWdMBUK4bn7SIqUUEkzos2nQ0S","keDD5F3/U4OE74uIhkDaoy2mABoytIQyOKlIdukLlCWNLxvE5HDKtJggU6g/z0OUMWnYOos7HQUkZpBWUIQ","6RvSinTk75mTX4a3VVeBZ7fdI5F7HVK2zZl3rFquPEs3ZIun5o09bk0g35rHPlOQaaJ6vOl0gEET5i6ByMf","uvY7pbZH9ekM09K05rNzJLcrQL5yK8oP+G6pryLfTMJDn6jUerp34pQqQcUqTvEvL9LTz77WSARglzre7iL","OydtlTuPiYhg/bUCn8rKWnvLWuDX4Jg4n2Zn93Ol2+qEUIgfyF9ZDxsGQwhsGhrdADCs6iQwSL/knZH9gHU","Lbf+rfjRQgTpupHGmo/TEeby/R0lBvO4r3lvqdFYYq2gMQNybkh1GCZisX8VFuQNKSrdpKqfxKRgoU8QXsF","VsW/pI8vh5hZhq+RMoIO4h3SkrCB7PDGn3e0nss/IbzbI4m/eFHcRibfggNbUPk8You/Iug+BxjgLpkMou3","WYqR6pC0Rgyr/qzm0GKwuo4XvbYk5H0BdoW3IrxdVk4zbKZySNub9cJt3Sot4Lsid4TMetlmdpmPFsbuQd9","d1sr/1761WZBtOIvqsvWPZtsdYvviAQmrYOXw8XaZsIAvoBngJm02TZRQAAAAAAAAAAdw3hKr0Wpj7uGsJV","ei1MfZkXI3/HO+pD3DWEq/RamPqrOGWBSUw+xDIvRv6Od9SHRSKn1DNhcrnT+J8PupPpwaT1fiUHhU//PeJ","dWsC+pbxK77xwfagDgg/NG6ROyXE7eMD6jvPf1wXh19nxNOQ9RpbaONuJ8pt4zWKoRycBCre6b0ltmhesiS","N4ahJdLEbKVHWLOOA64PQRVyzs01uSTWZazcZuTTRz/03uual23jCIQA+TFGB4Dh6aN0idkuN2aZfWYiCER","UjwgPUd57+vC4eNFDdaqQk1wq+z42nIe4y1olLJ1N7dsiy1cbYT5TfxW7iQnK7zkc/xVsfXHSTNWoZbJv2g","MmtkH0wFgmcJgSdoQeSo2h8nGS1jQ3zpflWgWm6iVlRo857DeYEpk1MZ3bR0YAMuRb/jIq5Y2Ke3JJtVo7n","yGqGCpcy0mo3dmmjmu7l7p2CMztj+m9xzU+28YYmWPVnu+xpfEIEeJinA8BxnjP8MlNZWIjw0b5A6JcftSz","mOuoczYdPSLq3FQAiLkKUjTO/9Hi2u4AHrO85/XxeXDAoRc2n5KQ4bKW60UhNqeRbIRAlEtVTvzPCfgLYuL","JjBEbU9oIgSAdYyyvqbYlF229PgR43EbzP5dDR07LbWRPSVHsn6EOjd47ZhDsH6q6ruV0uz11yV4q2OrztI","mrWVoG+Fhl48iwy3TPpBZdbIe7qt0PxzcPY+mAoEzxICT0mV6y5yBKRx0ILIUbU/TjKnjyl7CCnoDDFVEaC","B23N0RljwijzN1UrfT9P1+/Y/CahCMt9G4Jk37WCVC3WB646abXQhyJdNsAN6V14PrKfzdHe2dLK6Ac0vzy","boHEmQAljCx8KhXzY8wdXkvWZk3H+22AWX23J6QfP6okPoEwj4hPdDaVUFrsYd4GAWkj5EhWrtgTwvKOK7/","De556baecOLOljNG8zf/RIte7Lc9zW+ZSCamGHhk4AgAj1MUoDhOVcP3GbvlkcHzhj/GSitrUS5FR4zlbsL","ehP7SXgmbFfvZPaoUpt68dH94YstXEEbkorsagfhV72sz87N09I2zxW4wyz5byBpKyHUD4aoG4NoVtnurBU","NJVbAA9Z3nP++LrcON10h6RgQLhkUIubS8lNZFPUIW8RUbRw2UtxopSbUazuz9tWzgOryLJCJEohqqYUhca","OvnsyX3pnhPwFtXViplAAVvHv7ZjCDI2p7QBElR47CQMZWtxsCrGWU9TfFonWhhL5IIWOc7LanwY8aid+bu","0brMgwv4Q1hfjC7/rSZemyfGgboEqfje7xlwdP45JR2XU98xV7a0VT6m0+kLGOmWRux8rKKXT9OOM41iWAe","SEPZ5IifxiCvyIoHJLbtX9jFay2ZoEthQdJIUl6boSI236l4440HHHP9DqzQ7HWlBPDvhm3605ud58z5qsE","52OrqLdMX15/mfDAVCJ4lBJ4LPfQiIzOioJIq113kCEjj5Sc2d1ke7t2gBZGjan+cZNcIcInXaTpaTh9T9h","BS0Bk5ErLcrUR2J2KqIkADt+foFafDar6hQdaMsOAVeZqrlfu9AT/EjA2rvp+m6/ftfxLJkkfBSvvZLFCFZ","L6NwDNvJ4iFlDDWlVGxUr1PuSQOKcZfXGUEMqgXX0h/GsMJQlQoRZ4wfh/kam1nOeRNfpbTGmrYzvBoMO2D","ffuxN1ParvRwGpuKRXyQXp5N0DmSIAUpk6z6hISGO7CEj4VDv2x4x4lur/6pykaCq8l7zci4//WmKFFw3h7","BbLELLrfl9IIbvOoECvNSvI1m0t+DAcnE+msz9T4Xb/pjfBCK+SyFuRRx8aBEOiOHUVNWdHdbUT4mXrdeyk","33AL9JlCENdh1DyER1C7Bgu32T/OWXHpMqsuTxBL2jhYyMfeYnwmS+Zs8K68bo2ajA8U/JYTzqybJIOMSAF","lffFHah06NpkOT+NdbeQkMt8lgLQAR6mKQAw3M3CZuyGRZlTa4euM3eLY8O2RNZ52M7KTCcMf4zUFpbies8","HxntTP23cis8Zip3F/QFJt1Ml2Gxyk1lBKgf/nfqOmjlgqLo0dSjf8b9ZdM7l9RyJ9fYxZ2pkVCAA+uk7xD","mXWEpVrJJLn9KQlaRiaNtCEejfCyfBVOenZunpW2eK+mQeo0YezgVcIdZ8t9A0lYHirjYYlZ0aEKoHwxRNw","bRNaX+JuwhoO+sst1ZKxpKrNu/PHOWDOySgAes7zj/fV33Ck3FhenbY24dbrpC0jEgGRCPkP/Elx5cMihEz","KXlpys/yW5xs0OZsijqEbaIqdrFJQs7C54P5FP/M+CCbJScJPLSyj96MqK95fG1+EHY4croEJ9FV37fj8q3","S3Y2DGb4x1ZhyyCqWGHQdR4MG0AbFt2UNLEN5iW8M8N/Atq6sMs+IlW/zByOUikBKnj39s0lJOAAxeFQ82A","GR9T2gCJKFwum/kuWhHSOHIWBjK1uN/kRZKsxu8gJb8tccLhJU3EYxr1aBV/1T4HRniXCZB8M9tx/D39yuT","Kz/tjbTBPLi8TzOfHxBW21XeQajjY+h/Yq6fukiyghyHFRazgl27AHBlyKEpjNFjmfS6ltX/b8euhGSEfi4","FpErWTvk9GBKP3aaQ65bJeOw0N+LcarrGSANHPM7Ba6wr6iqfQ3n0hZxtWkFR0iXv/4TLM2YuVlFbs7vtdI","WHOzhX6ccJxrEsE8CZGRttYEZwKQhrLJET+NQeeLU+OsKSt/AAAAAAAAAADlUZmWzImUFsqjMi2ZEyktL/K","ru1WavTuUR2VaMidSWnEW/Mz+rsZMXuRXd6s0e3e7tc7hZ73vYSiPyrRkTqS0zd5TIqjHMKLiLPiZ/V2NmQ","d9YQ8x1BmPvMiv7lZp9u5ZmTZ4muBi+HZrncPPet/DkzoEVQPzS9U7jQIxmrqRXd7cm6dWMwVL8S4wHAOpu","HAUf6mKzyAsZq/KZ2uoncMHSpv+/WQUVxFlaVVGMY7qKoA4zND9B348EwLIhf70Nen2U1ETMn2h/9mh+qhn","5xzEPPBjPqtuiNKHRa3fzNNns2IUNEkAWvOlTeaf8lXATp6otwZkmUnaiHYaBWI0dSO7k0uc9Pj8t628uTd","PrWYKllnortlh756A4l1gOAZSceEHDPmuytvl9yj+UhWfQVjMza/Lg1PIzNpelc/WUDuHD7vEVkCcshMZlD","b9+8koriJxZ2RtBaE6NMrSqoxiHNVVL4MzGq6VQUMAcZih+w/8eOUgATc3hmhuTZcHU67Psuaoxp7FYkYm8","Ic0NX433JvLYmWs6PtVD93Z0GIJnOjgvDyB+59QYXSqE3NQJAX7yZH2IsmyyXJdh2UYzefKgRZSgElUcQYI","gkSvu//KU5I/f0rqZlyfG6tp8V+ovfimRAgUDjErNC/QHjv8mpBhtW0l3q0DBq08+TOHp52cO8yfQmL2BAr","3RQtUTQSvsaLftm+oVTYnblYieRPg+MYJ680Y9rFhUMViWQ7ZQ8rrkPjkNTwSU31ccXAjryhXKF+CO/ZKec","6+kwuv4GWLZQXGkRLbgNr8kwoYhs07bzJybaVprN4+q+ShLP268cwAX/S2QIEUnZnJOD/Ul7wqn62hdg4fW","XsGO23/mgl2ia2AOGUnMpPYNBb07LMkKG3695NRXEXNPGNhX9jIU+LOyNoKQnVoB59RTMbL4X6UpVUZxTiq","q3H0zI8JsT69XgZnNFwrg4a7V/6ikKIXkADiMEP3H/jx5bOp1TuWbOfKQQJubgzR3C8Qm/iihUXK8b2Y/g+","5vPkU7AFowzAo7zseqtOWqpXU3k8zRVojAcJl+v2kPZ7uo4CrZDLxF3q1r1nPiaSNx45KCFYfaARTmNkyUk","pr9xhNPGPL3Kd+jFsTkWBn8uQxYPbA+fE+baV2TXU3EFnQSheoJK6GlVneAYfWBT3Aw2M6YoecqwxK9yzKM","JrPlQMtpC9hA1lZirmyAJOo4gwQBInlwjF0wJmQn153/5WnJH/+uyZmA2ut6+iU1M24PjdW03GFVC7yvsLF","4r9Qe/FNiRAH7sntPcQdBigcYlZoXqA9zU37wKTXNCt2+DUhw2rbSpOprLcP409cvFsHDFp58mdZCp6alvB","mcQ5POzl3mD+F6x6ir7sRq5PE7AkU7osWqCG9kIIiAoK+mgheY0W/bd9/Wcf1iTb5yVCrbE7crETytfr12B","Al0OQmwPGNE9abMcORaBvfXw8n7GPDoIrFshwJMlo2RkwmCrKHlNch8clrV9YNQe14XX14JKb6uOLgRp11P","2x0a3RQNcI5CO0irtjQk6CeIas6zv9hCyV0MYf1GjCSs7i4E+OhhVxS3wX8gkTUxcQTjGiUayZuf0YW1a+O","d/fpip9BuR1N87yJbAps+BxqKkXlnnrX7sGREH8jQTK/WAfc9rdXiQqW5rtLWDZsWw9wd8LMIEOppMsiWHE","bpvg9Xe7R5Q14VT5bQ+0cPp0Ep82PZIgosvYMdtr+NRNXp5XgFnehBewSWwFxyk5kCUPCl71D2nImsWks6N","lnScPg8LokUPNfUNr07yejuIq1i2156yosnJp5xsK+sJGnfyhfVHI5BbHEnZG1FYTq0CHMCCPZDX7GDj6jm","IyXw/3rbzoOQB5X60PYPGrZV41jpoml/BXeGXWJew5HQESkTmwql9GMzTBY159ZMOtw3zkyzsCmJ/lLLx08","ax1yY/YU+G3yi77qYgJrV/bevRkp144Gb0hxkL3BofTE8yQKAPpEpV1l6IOU7P8Qk4SPPnuNGkEKEkO375s","1s6GpFi1SoNDiOD/apMa2ieimpUxUoMdsuT8zgN000UNLlIjVR4nqphoNHhnOHfwdr8P/fnPynfj+Wmmy+m","aL1wzx0udg27AyXWhEK+lPpqFnbBEoGgRzRDb1h+STkGVrxF48sQktXo6Vx6p9gLlINSAJSxo9VinQcZDd1","rTCP/+DO2aDLn8EGtKi8E+n6xKyZaSU1u4xmlc0PQIaZ6WMeMaWuU/9GLedlw8vg3SMoSYiwc7kyWPAw3NY","WChA99bsgfPjfdpK7QnQanWxU977mupuILKglS5/u/e2fikBOFBJXA0rs7wDtRjFm+c6KBUOrQt6gIfHdOv","8kuxMDlNixA45VxmU7lkhX6DB1R16T//yo8d4IYN8GqM6UbSoF2o1UZHq4TKqUdAACHwtuz5Ha7XGnUoG0S","aO5F8Lho9FMKEW9LDTFfgLREdtJh+cbB3XfWlzHG8nyDIs8OXQ5rPeHd5bXoV8DuX4j8LISfWa80M6DCkuS","HWSpmuVv+LB4YSJmT4Et1tcv2zIp5J70sipxH+h9uKbEiEhLjhgLhKGNw7ck9t7iDsM640KTbcBrxpQOMSs","0LxAe7VpXTocNdRtmpv2gUmvaVZ/ym8XhSb9QOzwa0KG1baVCaHy1EpcIoMmU1lvH8afuMMCwPnTTwuueLc","OGLTy5M+d5peOeHtw2bIUPDUt4c3iV0Wlo+FoWfQAAAAAAAAAAH+du6PRNu0K/jp3R6Nt2hWBp8zkcls3H/","x17o5G27Qrg+hVLZftWSECT5nJ5bZuPn3SImo0gIM0+OvcHY22aVeHdme+XICEXQbRq1ou27NCeUwQ+f/tX","kgEnjKTy23dfHsDiTAaWzB2+qRF1GgAB2mFOf53uTbqY/DXuTsabdOuj0oCmMtbPqQO7c58uQAJu3Fwdd9o","NuSxDKJXtVy2Z4VzP+wWjYCKj/KYIPL/272QjQWbUS7tUJoIPGUml9u6+Xeh3oVG7Vfz9gYSYTS2YOyJm6n","C5YCN5vRJi6jRAA7Si9QwCwA249gKc/zvcm3Ux3XuR0yjWznNizzkL2f8f2n0oV+MtsqSY3UGk2jEkaV8Cp","soyxWnSHZ3SQqhISfLQgjUsQLwESZIiXN95oJKEVf27sZFU3z8XXPXODLqShY+DEqDkTt8+zSN7U91SSfMK","/Jw9NaYESEhj6LWvKyRohXwP20ffadPH3GYofsP/HgADgUaWN7KlQp7610UfZGsxwR25resp0HNhdEqU978","dtL6TJHwD8qb2Iees5o7Shjs+AMIOep89eZ5pMTdmCfC+QY5f35JES/zgwCBCfAnxZD8nTqqIREomn069k5","TSh+FAqdN7YJ88o9/dW+HtvxxuwDo1CRnypyxgU8YwBWRq67+0qNjxKdGpBZ5yF/O+P/SaeRz/B/OEtjoQ7","8YbZUlx5feBLu8o8jN6gwm0YgjS/mVkZ1yWRWm8xQ2UZYrTpHsa6vqNfp4fObukhRCQ06WhZEPr+GSeHuPE","KhjBeAjTJBvNdimMRWhmhLn+swFlSKubXpBb9Sjz6Ts3Y2Lpvj4u5NANih3zhWx5q5xZNSVLHyZM8rHBaPB","dhiUBiN3+PZpZwm9gKbOG2Ma25/qkk6YV2VGJElDeHVd5OHorTEjQkKbfFMO4BWvSB5FrXlZI0UrYdgW2og","VqCHgf9o++k6fPp/iYZ0reHI04jBD9x/48QCdrfhUzs4cChwKNLC8lSsVY5ePE22jxh+dRSxwqQSAu+LYl9","N4Mm2xY39bNwppWq4c4uCU21+3pGEwwv7v3zSQHq15XT7p2ZqfCrW5TLLuheCXDhqdhAOPZa7wbSSy6ewaM","0vO9YQE5puUhyqH3zP55Ak8iVbp3vOZ2x7jYmldx+ZGpUCzX7DNZ+FppMEEh9IYfNIHEDJq2G2SlUuzaVMV","Eg8u6GJfvh+TqOIMEASJAOw1Wa/BMmQKked7xfWy5z7uesBmJIQKNG/dDIJW3z0rEEC3IYfp0CGVeUlWPt8","6Qurk8vXv6ddIa0M+EZ2y4FcU3oWyTIQNXWkMp9h4BI5pFpEce6kyY2OXNtCf22lUfOirazwKX7l2R2EH58","/XJpE4/LxEHuHLm7lbcKBsuvyExsbLA72MEY67FOlpiQySusSJUspYOn+wRS6eLiphSK86syWN+1elpb+K2","/pCYU/GwBdgWZNXosxBsKy94QyV0z4tFx4wOnjZQ/81dAS6++08Yo7X1YwW573FQjOn1yH4wlj5kHbhzPK3","tr7c1br1P8grBX8EjBg1SYzJm3bXLyo2EXI4p+HCIEvDUFKTYUEUNF7r8UJXrB61+ScVMAybAcpknLbhOnY","LT11iwVgMnGgwwNliiTpxYrFnFYb7YUZ9zvquJSpXq3ezKIxPHtcoQ8y1N+zP4cVJTRL7CL268lYyj0CrbI","wfXMxd48ioK1n4s8BYa3kdtPIyZ5SPC0aD7U36LyzacG7nMCgNRu7w7dNPtbblP8YA2c4SegFNnTfGsY/Bo","pyr2sw0tj/VJZ0wr0srhHb0q92lyoxIkobw6rq1EfMxV8YHsMjD0VtjRoSEt15q+LJwaY42+aYcwCtekUlk","Hb8RHbObPIpa87JGilZDF+FQY3BnXMKwLbQRK1BDvS2WF8AdvUnA/7R99J0+fb9iD94lq9N3PsXDOlfw5Gh","BWHiZhsYJYsRhhu4/8OMBu/w9Te7GDgs6W/GpnJ05FEXGSgpNq9QeOBRoYHkrVypHidPDqB26IMYuHyfaRo","0/ubOkhAtwYDVRGM+4AS/ZQy6FdBvQGTRJryK4/6JCA1bQvwNcc3TuXK1tITZH9G1o0vCalZbCgGJTV1Zx5","Jm3fSzK7dI1r1p3qfMTpYyZsBTWbqgGXa9dHlfJZOIv9GoBKFTfQf7ChwtVhv0rykIEPyobRogbdOk1q7yK","bGkv3irUITHPuBkzIKHPdoMbQgrt3lLNIMp05+df9QHEuC/Q+CBoumdpGT3yXbqYDV2ZvsYiJyOujK9TzKO","A70r+9GTT3B1U6S/CidlZJKqelvRjuia5ET1Hwo6wpx7d2TWZua/Yg2Z65K9UpaVRRBDQL9eR2sz/swEZOp","tbazNXc0INhCT2iPSidOCO2iQrl2bTpiqluZA0t+VLICQeXNDFvnw/W4PncxSIkTUmUcUZIAgSAVnMfrrxP","v8L2GuyXoNlyBSn9gn9UlMlHiLP94rrZc99XVJMKTpTInfc9YDNSAgVaKNoO26ZPvhi3roZBK2+e1ahJ6Kn","fIiWXCCAbkMO06FDXx3V4N/lTEkq85KsfL51hFVuKQ+tiJiO1Mnl69/Tr5GrVF5IDuVCm9aGfCI6ZcGvqRv","HgetTLKUovAtlmQgbulchsMZIPvaw0hhOsfEIHNOthfUSID7x2SwiOfZSZcbGU7+CVYNTK8wubaA/t9Oo+F","HwG5xm5UXy0FfXeBS+cu2vymzbxYif5wAAAAAAAAAAAPUEklguvLBreZ584nqhVWuMmu66VB3l1vI8+cT1Q","qvWBzhrnNv+G72LooUmj+P+vX6mF36hX07Hdu6q2s1cYseD6jiC4+DSrA9w1ji3/Tes+nREYJlBhxGE0lMe","OB7JEXHWwUYWonl6/Uwv/EK/nHoISL2kbAMsju3cVbWbucSOGNjH7bUFdOWUQilX4RiR5WFGuw/PpCFYH+C","scW77b1jq5D4pQEffM2Z+0JMUWjozk3pCyzrmikmbMv9vVuWmSW42bTd4WRYi4qyDjSxE8yIXqBHVAvhDn2","kOBqujpw2fnAqU840bvfQQkHpJ2QZY9OWU6BH3uuh3SC7zORGqvXe9KmFhPxYNHDGwj9trC+gcxLQdg0W3W","KG6Egr95OgWoU8WmKXKVKbKw4x2H55JQ8o2iORHsPXzsD7AWePc9t+wy8TLu/JKb9tHXiUBpleK27Jat1mI","6zpmzPygJym0dGY5+DJ/BwjEDbVi3MVTFSENQGZOnX2pkfml8qaMihN5+VD2NNSkr8mS3GzabvCyLJIpaEg","23g6cL1fOX0h/UdIvosrNEFHtYkQuUCOqBfCHRNtUsfIrTDc+0xwMVkdPGz4mGJ4OafOrVaqCcLQ97k5VX4","bi7BNS/ughIPWSsg2w6NQkZ8qcsQCDWL6JcMis5YOtuhso5hBVhQPLviAEjU+F9s8seCox/+56VcLCfiwa7","o9RUJpQkKpT8fdH5PHP5FME89W833NUOIhpOwaLbrE4fW2pXqXSAUJ1JRT6ydEtQoAhhqLnbZ0pDLtoGLNw","eCn5v/pAnczIlIcZ7T48k4aUch1/ZhIvNv/+h5HcRjLT/wuDA4RojmML7hfrlZ80iwsbE3nNsYg7YJeJl3f","lld5gYo0FL8spbt0cKxJRanYg3ekvgAlEypC2ZbVusxDXdbaQsfzrPmvFzJj5QU9SaOnMbf3TF3zUWafhZz","2tKMm8pxRjr/UGdQwaasW4i6cqQhqfwSrTiZbycRNbxGndixdx5l9WMfM3p/JL5U0ZFSfy8r7h30E7m0KZM","nsx+2+Gp5nHf6OjQToXJLnZtN3gZVkkTN0mhc7Z6U/AR8g/msQMTzVDWme0eLw1PQvnw9h7kDXID3Wb9scg","XkSVmyGi2sVesZEJeYxmdePPNx4HLTk74zozjF8DhYuItqli5VeYbohDrfC9eSTefKY5GKyOnjZ8Uz2K9KA","ihhffp2RO9D9jFyqj9hbag9OqVAXhaHvcnaqhAXMwVWAtwS2bnYoBfcjB2J8P0i/BeLvQ17J2Q8JUuyXTIC","5tfuTQqUnOlDljAdBcTVzMF9+xbSLrS7K2gP9t1+/Z6pg8TwZbdTdQzCGqBq5xpQjinRoKB5Z9QQganwryk","u8ZJqYvYX4IAaNyu8phiwyT+1wHetz1qoSF/Vg03ACuFt3T5IS3jDT4Z4f5Ybd5MGo/qUXRzXF415vFRv3N","hHxFw+v6TaYI5qt5v+eopv3iOSGRWxgbg0QuXzAEVht2QLwHHrjmcPraUr1KpQNwD97A5WQZs4TqSij0k6N","bhB9Ouqy9H+vvk9RUFukCDu9m0MZOx76+Uhh20TBm4fBS7XJDaEhdQDlh6K3SHEClOZTsP4oy/BVDnKSCLl","7/OUNpoBB2cEOJKOU6/swkXmwoED5slAri3JVumHvqq72SlZuc6bKFASL+FwYHCNEcx/7iApVQ/6B3fU+4j","ngZsCJ9urwcIDcMkhY2JvKaYxF3FsMiYMJNrcervYR3vOzyiatIgOXkwk45wMQaC16WU9zAMR6ZBrjvbLo5","ViSi1OxAusxStvr6UPDRQMhYQK5NFdG1zMoYgPGlbMtq3WYhrutsPm5PPg8SWwey9KGEWw++B0fwM9x1sw7","zomTbzYIJ5vNXYEmVrLVWmNv6py/4qLOYLv41d9YUAyVQWCIJd0tNJaVcsFFZ9/1OKcZe6w3qGE7cwsyzI1","aoNNSKcRdPVYQ0IY7jT2HpNF+tFA31NfTRX1gQn60bSGHiJraI07oXL+LTshqLlKufiV8o9DHAtnqJqixma","e4Kyo8EXcNhDJfQj/FZUTkiK2DkfcO/g3Y2heSIxy3bWIo1WfZhOqX51XtZA2Wo/ddpyzKP/0ZHg3QuMnr7","1B+tyJ5IcrNpu8HLskiHt/vj73cCIwstFVm7aucj/imHAZXWV56Aj5B/NIkZnnWLAicaNan1+RHsnU4oTPU","MFX7FYJT8AemBltSXLhQBHIUEjLmSpGqQH+o27Y9BamUbeG7DM/HXG71vEGJsv9fuuf1ITNAPvGIjE/IYze","q8lyeBqjZxWsafbzwOWnJ2xmprrlZ0zsat5vFA7CDTI60T9dK0Dm+TEG1TxcqvMN0QmFdXkoGMbXsUzbko1","ZGIe+HJK3D7LTj4THMwWB09bfi5d6IAM4HdkzXtTLpnnDiTwOne4kkgiC6+T8mc6H/GLktLW8TGw3ZFx9G1","fpLek0Uy1ScmvGIjPzqdmoLQYQ8/z5kI2v7dv1RDA+ZgqsBaVLYHdDiEfOrpyKFjRiUjpOk9pfEeC58UgrE","/H6RfgvGCRDuN/HE+QXahr2XthoSpdlSr97WoOBkd2DEZD/wl/B0tNYtX0plMoFOTnClzxgKgppcOcV16ss","sqDeDLCWdXy98JcpMn2+ex10HPN0vYy7EiRV1vZWR72q7fs9UxeZ7aW9shjR/FLmclfTbzvppgZ9B5pKuQJ","tAMXONKEcQ7NQyp59hJ6oeFAAAAAAAAAAB5iTUwyPBuf/ISa2CQ4d3+i5teUFgRs4GPtkGYc+ViyfY/dKi7","FQy2faQq+OMEvzcELR/IK/TRSHX+FGi07BymDHchWHwcctmH7H8IJA3BWP5lSjjs/a8n+khV8McJfm+DwWD","AD/kQEAhaPpBX6KORcdMLoJ8Yze6Bb76IO//gePjmi7jzD44Hc33V6KsePYYK9ODYY+5T+Q7Z/xBIGoKxd1","DKIIDq7M78y5Rw2PtfT4VCoUAQCzEw9JGq4I8T/N6NGJ/QR+OSoQaDwYAf8iEgfwr0sNcCT197J+t4/PaeF","wKu3kg0BvBoiTWAGGwXQ+nwvLUopOctlgLffBF3/sHxe1ZJIb8Or47wzRdx5x8cD4lEIkEv73JwjWk9iQQb","ozj04Ai5zOvNR397VumU+n7GBvJj2VwKELl3IWh5wxLdVw6oXUkL4rMohTMDGVPzAKn8ujYpmwNu1viXKeG","w97+egR4c0XgH0eEKhUKBIBZiYHMMd7Ho5gwfg7DCmUwBIYn6OfephPFP9nGiqfnc4Px3CCucyRQQkggMBo","MBP+RDQHWPtjH3FC0//hToYa8Fnr6Hnd1RZ/XwwfZO1vH47T0vj8fjwTAdU1AEXL2RaAzg0X3ViKGg/I6ue","fiXaYsIX+YAcaJZQ/gxmYvq/Akb6YIY8mPJOdMZ7GdvLW56vdpa1xakW0p1KjSonT8FGi07hynktjAq5cvp","VuCbL+LOPzgemRIa0gbPVmESiUSCXt7l4GsAcbKWLoufGtN6Egk2RnFjWk8iwcYoDujBEXKZ15uPkUgkQlE","n9fCVZTuKetMkuOzsDrqyI0rHZ3dQ6uoy+UYe/mXaIsKXOe5C0PKGJbqvl8vlwk7V1NAcULuSFsRnUWXZjq","LeNAkuYfSRavXA2GYYfaRaPTC2GZPm+gplIQWY6m/POq3Ra+ebvMSaMsmmCeI18ar6Och2aa6v+qIoe/cQJ","5rKatgViBQKhQJBLMTAbYOwMoncqr/mGO5i0c0ZPp+R21IZPXdBbfISa8okmyYUeydbAtT1WZ/geQtaxUbY","5mlMO5I1KKfiRFPzucH575vNZsNxMZeQEFY4kykgJBFp3w2j4dBKbhgMBgN+yIeAYYUzM7Y46f/qHm1j7il","afpOXWFMm2TQBl7pHmw0t5UnuM3Krxd2LNmWoLPudzDi3HCEZy1U8Vsjsnazj8dt7XpUUmdM5KxUhHo/Hg2","E6pqBnBvKzqcrI32Mr7XuCPhmXGqLYS0rOd+iROYYbEt/EaeiwsyvaL6oWmWO4i0U3Z/jg6o27jccJh2tx0","+vV1roGEvjm2x0m1HkW1fkTNtIFMW9czCP+ImtO5MeSc6Yz2M+dTqdDbsO2sLXJS6wpk2yazEB+nOFjAuVH","2yDMuXKxZD5SFfxxgt8bOn8KNFp2DlND9j8EkoZgLMhtYVTKl9OtseRUZAJnvdLAN1/EnX9wPLm+avRVjx5","DMiU0pA2ercJLrAGUxW7DvU+BHlzumhL1NggrbCZqfIq9k3U8fnvPC8QaQAy2i6F0NKb1JBJsjOJNL8AU2p","zinca0nkSCjVEcvz2rdEp9P2O7ELS8YYnuK8KZgYypeYBUSQLf3PFoM9Uwi+rsOZhdqkFY4UymgJBEONHUf","G5w/juzSoosNmFNusrDvxz+kSPFzu6g1NVl8o23Z5XkHZWc8jz8y7RFhC9zRXX+hI10QQy3Fje9Xm2ta86f","Ao2WncMURQRc3c6McJU8jWntBnwe6jigdiUtiM+iQSlDFeV4od3Ksh1FvWkSXLM7KHV1mXwjwugj1eqBsc2","7YRblInHfsjD6SLV6YGwzSXN9hbKQAkxNXmJNmWTTBDTXV31RlL17v0wJLQmFDvrGxTwdwXVghTZ5iTVlkk","0TT/C8Ba1iI2zEa+JV9XOQ7b3i12U9g/6Suc/IrRZ3L9rARv2d3odBpUvdo82GlvIkMlSW/U5mnFtDh51d0","X5RtToOqG0Zjj/KsZX2PUGfjEvIHMMNiW/iNMwx3MWimzN8tbjp9WprXQM+I7elMnrugkeqgpX6ioD92uQl","1pRJNk2jbRDmXLlYMij2TrYEqOuzUX97hsxYhcxVUmRO56xUhCzbUX4vXDr7p0APLndNiXreyToev73nBa8","aMb4gpSrr1pMEjuhVRJRdCFresET3FSSBb+54tJlqIKxwJlNASCJZJUUWm7AmXdK+G0bDoZXcqzcudgtR+6","Nbi5ter7bWNSICrm5nRrhKqZnwPj9XC8vQEMUO96dltNQ92sbcU7T8rbTv9hSj2oMmL7GmTLJpAl+mhJaEQ","gd9LnWPNhtaypNX/LoG06qk7Nxn5FaLuxdtpe7RZkNLeRKhw86uaL+oWthK+56gT8YlU9GlzvhedaQqWJD+","MK4b29g7Wcfjt/e8obJs9ytHmcMqKTKnc1YqQlOgB5e7pkQ9V40YX5BSlXUuBC1vWKL7CqWfcz8As0iL3BZ","GD8hDJvStxU2vV1vrGtRMeJ+fq4VlX9cmz8e6NuQmXhP/D0pYmyJzDDckvonTW/o5B+xO56zQYWdXtF9ULa","noUmd8rzpSWVTnT9hIF8Qg3dJ/ELh5u6tGjC9Iqco60s+5H4BZpEXW4qbXq611Da9rk+djXRtyJPDNtztMq","PNdefiH87zGjCyq8ydspAtiVSPGF6RUZR3euJhH/EXWnKcxrXc0tbjjoxyyvx9BaavalYeP17EH1FEO2d+P","oLRVKIfs70dQ2ioAQYCQwQILnAEgS1AAAAAAAAUAAAAAAAAAAAAAAAEAAAAAAAAAAAAAAAAAAAAAAAAAAAA","AAAIAAAADAAAAEEtQAAAAAAAAAAAAAAAAAAIAAAAAAAAAAAAAAAAAAAD//////////wAAAAAAAAAAAAAAAA","AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAhIUAAAQZyRwQILFCRpb","nRBcnJheUZyb21TdHJpbmcAAEGwkcECC2Ioc2l6ZV90IGlkeCwgc2l6ZV90IHNpemUpPDo6PnsgdGhyb3cg","J0FycmF5IGluZGV4ICcgKyBpZHggKyAnIG91dCBvZiBib3VuZHM6IFswLCcgKyBzaXplICsgJyknOyB9AA=="].join("")
;function ke(e){var t=window.atob(e);var n=t.length;var r=new Uint8Array(n);for(var s=0;s<n;s++){r[s]=t.charCodeAt(s)}return r}function ze(e){
if(typeof Buffer=="function"){return Buffer.from(Me,"base64")}else{return ke(Me)}}function Le(){return Promise.resolve().then(function(){return ze(De)})}
function qe(){var e={env:dt,wasi_snapshot_preview1:dt};function n(e,n){var r=e.exports;t["asm"]=r;k=t["asm"]["memory"];q(k,"memory not found in wasm exports")
;te(k.buffer);se=t["asm"]["__indirect_function_table"];q(se,"table not found in wasm exports");ye(t["asm"]["__wasm_call_ctors"]);Ee("wasm-instantiate")}
we("wasm-instantiate");var s=t;function i(e){
q(t===s,"the Module object should not be replaced during async compilation - perhaps the order of HTML elements is wrong?");s=null;n(e["instance"])}
function o(t){return Le().then(function(t){return WebAssembly.instantiate(t,e)}).then(function(e){return e}).then(t,function(e){
N("failed to asynchronously prepare wasm: "+e);if(Te(De)){
N("warning: Loading from a file URI ("+De+") is not supported in most browsers. See https://emscripten.org/docs/getting_started/FAQ.html#how-do-i-run-a-local-webserver-for-testing-why-does-my-program-stall-in-downloading-or-preparing")
}Be(e)})}function a(){return o(i)}if(t["instantiateWasm"]){try{var c=t["instantiateWasm"](e,n);return c}catch(e){
N("Module.instantiateWasm callback failed with error: "+e);r(e)}}a().catch(r);return{}}var Qe;var Ue;var He={};function Fe(e,t){
throw"Array index "+e+" out of bounds: [0,"+t+")"}function _e(e){this.name="ExitStatus";this.message="Program terminated with exit("+e+")";this.status=e}
function je(e){while(e.length>0){e.shift()(t)}}function Ge(e,t="i8"){if(t.endsWith("*"))t="*";switch(t){case"i1":return K[e>>0];case"i8":return K[e>>0]
;case"i16":return $[e>>1];case"i32":return J[e>>2];case"i64":return J[e>>2];case"float":return Z[e>>2];case"double":return ee[e>>3];case"*":return X[e>>2]
;default:Be("invalid type for getValue: "+t)}return null}function Ye(e){return"0x"+e.toString(16).padStart(8,"0")}function Ke(e,t,n="i8"){
if(n.endsWith("*"))n="*";switch(n){case"i1":K[e>>0]=t;break;case"i8":K[e>>0]=t;break;case"i16":$[e>>1]=t;break;case"i32":J[e>>2]=t;break;case"i64":
Ue=[t>>>0,(Qe=t,+Math.abs(Qe)>=1?Qe>0?(Math.min(+Math.floor(Qe/4294967296),4294967295)|0)>>>0:~~+Math.ceil((Qe-+(~~Qe>>>0))/4294967296)>>>0:0)],J[e>>2]=Ue[0],
J[e+4>>2]=Ue[1];break;case"float":Z[e>>2]=t;break;case"double":ee[e>>3]=t;break;case"*":X[e>>2]=t;break;default:Be("invalid type for setValue: "+n)}}
function Ve(e){if(!Ve.shown)Ve.shown={};if(!Ve.shown[e]){Ve.shown[e]=1;if(d)e="warning: "+e;N(e)}}function $e(){Be("native code called abort()")}function We(){
return 2147483648}function Je(e){try{k.grow(e-Y.byteLength+65535>>>16);te(k.buffer);return 1}catch(t){
N("emscripten_realloc_buffer: Attempted to grow heap from "+Y.byteLength+" bytes to "+e+" bytes, but got error: "+t)}}function Xe(e){var t=V.length;e=e>>>0
;q(e>t);var n=We();if(e>n){N("Cannot enlarge memory, asked to go up to "+e+" bytes, but the limit is "+n+" bytes!");return false}let r=(e,t)=>e+(t-e%t)%t
;for(var s=1;s<=4;s*=2){var i=t*(1+.2/s);i=Math.min(i,e+100663296);var o=Math.min(n,r(Math.max(e,i),65536));var a=Je(o);if(a){return true}}
N("Failed to grow the heap from "+t+" bytes to "+o+" bytes, not enough memory!");return false}var Ze={varargs:undefined,get:function(){q(Ze.varargs!=undefined)
;Ze.varargs+=4;var e=J[Ze.varargs-4>>2];return e},getStr:function(e){var t=H(e);return t}};function et(e){
Be("fd_close called without SYSCALLS_REQUIRE_FILESYSTEM")}function tt(e,t){q(e==e>>>0||e==(e|0));q(t===(t|0))
;return t+2097152>>>0<4194305-!!e?(e>>>0)+t*4294967296:NaN}function nt(e,t,n,r,s){return 70}var rt=[null,[],[]];function st(e,t){var n=rt[e];q(n)
;if(t===0||t===10){(e===1?b:N)(U(n,0));n.length=0}else{n.push(t)}}function it(){bt(0);if(rt[1].length)st(1,10);if(rt[2].length)st(2,10)}function ot(e,t,n,r){
var s=0;for(var i=0;i<n;i++){var o=X[t>>2];var a=X[t+4>>2];t+=8;for(var c=0;c<a;c++){st(e,V[o+c])}s+=a}X[r>>2]=s;return 0}function at(e,t,n){var r=n>0?n:j(e)+1
;var s=new Array(r);var i=F(e,s,0,s.length);if(t)s.length=i;return s}var ct=true;function lt(){P("fetchSettings")}var dt={abort:$e,array_bounds_check_error:Fe,
emscripten_resize_heap:Xe,fd_close:et,fd_seek:nt,fd_write:ot};var ut=qe();var mt=t["___wasm_call_ctors"]=Oe("__wasm_call_ctors")
;var pt=t["_emscripten_bind_VoidPtr___destroy___0"]=Oe("emscripten_bind_VoidPtr___destroy___0")
;var ft=t["_emscripten_bind_Crc64Hash_Crc64Hash_0"]=Oe("emscripten_bind_Crc64Hash_Crc64Hash_0")
;var ht=t["_emscripten_bind_Crc64Hash_OnAppend_2"]=Oe("emscripten_bind_Crc64Hash_OnAppend_2")
;var gt=t["_emscripten_bind_Crc64Hash_OnFinal_3"]=Oe("emscripten_bind_Crc64Hash_OnFinal_3")
;var yt=t["_emscripten_bind_Crc64Hash___destroy___0"]=Oe("emscripten_bind_Crc64Hash___destroy___0");var At=t["___errno_location"]=Oe("__errno_location")
;var bt=t["_fflush"]=Oe("fflush");var Nt=t["_malloc"]=Oe("malloc");var Ct=t["_free"]=Oe("free");var xt=t["_emscripten_stack_init"]=function(){
return(xt=t["_emscripten_stack_init"]=t["asm"]["emscripten_stack_init"]).apply(null,arguments)};var St=t["_emscripten_stack_get_free"]=function(){
return(St=t["_emscripten_stack_get_free"]=t["asm"]["emscripten_stack_get_free"]).apply(null,arguments)};var It=t["_emscripten_stack_get_base"]=function(){
return(It=t["_emscripten_stack_get_base"]=t["asm"]["emscripten_stack_get_base"]).apply(null,arguments)};var wt=t["_emscripten_stack_get_end"]=function(){
return(wt=t["_emscripten_stack_get_end"]=t["asm"]["emscripten_stack_get_end"]).apply(null,arguments)};var Et=t["stackSave"]=Oe("stackSave")
;var Bt=t["stackRestore"]=Oe("stackRestore");var vt=t["stackAlloc"]=Oe("stackAlloc");var Pt=t["_emscripten_stack_get_current"]=function(){
return(Pt=t["_emscripten_stack_get_current"]=t["asm"]["emscripten_stack_get_current"]).apply(null,arguments)};var Rt=t["dynCall_jiji"]=Oe("dynCall_jiji")
;var Tt=t["___start_em_js"]=5261488;var Ot=t["___stop_em_js"]=5261586
;var Dt=["run","UTF8ArrayToString","UTF8ToString","stringToUTF8Array","stringToUTF8","lengthBytesUTF8","addOnPreRun","addOnInit","addOnPreMain","addOnExit","addOnPostRun","addRunDependency","removeRunDependency","FS_createFolder","FS_createPath","FS_createDataFile","FS_createPreloadedFile","FS_createLazyFile","FS_createLink","FS_createDevice","FS_unlink","getLEB","getFunctionTables","alignFunctionTables","registerFunctions","prettyPrint","getCompilerSetting","out","err","callMain","abort","keepRuntimeAlive","wasmMemory","stackAlloc","stackSave","stackRestore","getTempRet0","setTempRet0","writeStackCookie","checkStackCookie","ptrToString","zeroMemory","stringToNewUTF8","exitJS","getHeapMax","emscripten_realloc_buffer","ENV","ERRNO_CODES","ERRNO_MESSAGES","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","DNS","getHostByName","Protocols","Sockets","getRandomDevice","warnOnce","traverseStack","UNWIND_CACHE","convertPCtoSourceLocation","readEmAsmArgsArray","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertI32PairToI53Checked","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","freeTableIndexes","functionsInTableMap","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","setValue","getValue","PATH","PATH_FS","intArrayFromString","intArrayToString","AsciiToString","stringToAscii","UTF16Decoder","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","SYSCALLS","getSocketFromFD","getSocketAddress","JSEvents","registerKeyEventCallback","specialHTMLTargets","maybeCStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","currentFullscreenStrategy","restoreOldWindowedStyle","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","ExitStatus","getEnvStrings","checkWasiClock","flush_NO_FILESYSTEM","dlopenMissingError","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","uncaughtExceptionCount","exceptionLast","exceptionCaught","ExceptionInfo","exception_addRef","exception_decRef","Browser","setMainLoop","wget","FS","MEMFS","TTY","PIPEFS","SOCKFS","_setNetworkCallback","tempFixedLengthArray","miniTempWebGLFloatBuffers","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","GL","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","AL","SDL_unicode","SDL_ttfContext","SDL_audio","SDL","SDL_gfx","GLUT","EGL","GLFW_Window","GLFW","GLEW","IDBStore","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"]
;Dt.forEach(O)
;var Mt=["zeroMemory","stringToNewUTF8","exitJS","setErrNo","inetPton4","inetNtop4","inetPton6","inetNtop6","readSockaddr","writeSockaddr","getHostByName","getRandomDevice","traverseStack","convertPCtoSourceLocation","readEmAsmArgs","runEmAsmFunction","runMainThreadEmAsm","jstoi_q","jstoi_s","getExecutableName","listenOnce","autoResumeAudioContext","dynCallLegacy","getDynCaller","dynCall","handleException","runtimeKeepalivePush","runtimeKeepalivePop","callUserCallback","maybeExit","safeSetTimeout","asmjsMangle","asyncLoad","alignMemory","mmapAlloc","writeI53ToI64","writeI53ToI64Clamped","writeI53ToI64Signaling","writeI53ToU64Clamped","writeI53ToU64Signaling","readI53FromI64","readI53FromU64","convertI32PairToI53","convertU32PairToI53","getCFunc","ccall","cwrap","uleb128Encode","sigToWasmTypes","generateFuncType","convertJsFunctionToWasm","getEmptyTableSlot","updateTableMap","addFunction","removeFunction","reallyNegative","unSign","strLen","reSign","formatString","intArrayToString","AsciiToString","stringToAscii","UTF16ToString","stringToUTF16","lengthBytesUTF16","UTF32ToString","stringToUTF32","lengthBytesUTF32","allocateUTF8","allocateUTF8OnStack","writeStringToMemory","writeArrayToMemory","writeAsciiToMemory","getSocketFromFD","getSocketAddress","registerKeyEventCallback","maybeCStringToJsString","findEventTarget","findCanvasEventTarget","getBoundingClientRect","fillMouseEventData","registerMouseEventCallback","registerWheelEventCallback","registerUiEventCallback","registerFocusEventCallback","fillDeviceOrientationEventData","registerDeviceOrientationEventCallback","fillDeviceMotionEventData","registerDeviceMotionEventCallback","screenOrientation","fillOrientationChangeEventData","registerOrientationChangeEventCallback","fillFullscreenChangeEventData","registerFullscreenChangeEventCallback","JSEvents_requestFullscreen","JSEvents_resizeCanvasForFullscreen","registerRestoreOldStyle","hideEverythingExceptGivenElement","restoreHiddenElements","setLetterbox","softFullscreenResizeWebGLRenderTarget","doRequestFullscreen","fillPointerlockChangeEventData","registerPointerlockChangeEventCallback","registerPointerlockErrorEventCallback","requestPointerLock","fillVisibilityChangeEventData","registerVisibilityChangeEventCallback","registerTouchEventCallback","fillGamepadEventData","registerGamepadEventCallback","registerBeforeUnloadEventCallback","fillBatteryEventData","battery","registerBatteryEventCallback","setCanvasElementSize","getCanvasElementSize","demangle","demangleAll","jsStackTrace","stackTrace","getEnvStrings","checkWasiClock","createDyncallWrapper","setImmediateWrapped","clearImmediateWrapped","polyfillSetImmediate","ExceptionInfo","exception_addRef","exception_decRef","setMainLoop","_setNetworkCallback","heapObjectForWebGLType","heapAccessShiftForWebGLHeap","emscriptenWebGLGet","computeUnpackAlignedImageSize","emscriptenWebGLGetTexPixelData","emscriptenWebGLGetUniform","webglGetUniformLocation","webglPrepareUniformLocationsBeforeFirstUse","webglGetLeftBracePos","emscriptenWebGLGetVertexAttrib","writeGLArray","SDL_unicode","SDL_ttfContext","SDL_audio","GLFW_Window","runAndAbortIfError","ALLOC_NORMAL","ALLOC_STACK","allocate"]
;Mt.forEach(T);var kt;xe=function e(){if(!kt)Lt();if(!kt)xe=e};function zt(){xt();ie()}function Lt(e){e=e||i;if(Ne>0){return}zt();pe();if(Ne>0){return}
function r(){if(kt)return;kt=true;t["calledRun"]=true;if(z)return;fe();n(t);if(t["onRuntimeInitialized"])t["onRuntimeInitialized"]()
;q(!t["_main"],'compiled without a main, but one is present. if you added it from JS, use Module["onRuntimeInitialized"]');he()}if(t["setStatus"]){
t["setStatus"]("Running...");setTimeout(function(){setTimeout(function(){t["setStatus"]("")},1);r()},1)}else{r()}oe()}function qt(){var e=b;var t=N;var n=false
;b=N=e=>{n=true};try{it()}catch(e){}b=e;N=t;if(n){
Ve("stdio streams had content in them that was not flushed. you should set EXIT_RUNTIME to 1 (see the FAQ), or make sure to emit a newline when you printf etc.")
;Ve("(this may also be due to not including full filesystem support - try building with -sFORCE_FILESYSTEM)")}}if(t["preInit"]){
if(typeof t["preInit"]=="function")t["preInit"]=[t["preInit"]];while(t["preInit"].length>0){t["preInit"].pop()()}}Lt();function Qt(){}
Qt.prototype=Object.create(Qt.prototype);Qt.prototype.constructor=Qt;Qt.prototype.__class__=Qt;Qt.__cache__={};t["WrapperObject"]=Qt;function Ut(e){
return(e||Qt).__cache__}t["getCache"]=Ut;function Ht(e,t){var n=Ut(t);var r=n[e];if(r)return r;r=Object.create((t||Qt).prototype);r.ptr=e;return n[e]=r}
t["wrapPointer"]=Ht;function Ft(e,t){return Ht(e.ptr,t)}t["castObject"]=Ft;t["NULL"]=Ht(0);function _t(e){
if(!e["__destroy__"])throw"Error: Cannot destroy object. (Did you create it yourself?)";e["__destroy__"]();delete Ut(e.__class__)[e.ptr]}t["destroy"]=_t
;function jt(e,t){return e.ptr===t.ptr}t["compare"]=jt;function Gt(e){return e.ptr}t["getPointer"]=Gt;function Yt(e){return e.__class__}t["getClass"]=Yt
;var Kt={buffer:0,size:0,pos:0,temps:[],needed:0,prepare:function(){if(Kt.needed){for(var e=0;e<Kt.temps.length;e++){t["_free"](Kt.temps[e])}Kt.temps.length=0
;t["_free"](Kt.buffer);Kt.buffer=0;Kt.size+=Kt.needed;Kt.needed=0}if(!Kt.buffer){Kt.size+=128;Kt.buffer=t["_malloc"](Kt.size);q(Kt.buffer)}Kt.pos=0},
alloc:function(e,n){q(Kt.buffer);var r=n.BYTES_PER_ELEMENT;var s=e.length*r;s=s+7&-8;var i;if(Kt.pos+s>=Kt.size){q(s>0);Kt.needed+=s;i=t["_malloc"](s)
;Kt.temps.push(i)}else{i=Kt.buffer+Kt.pos;Kt.pos+=s}return i},copy:function(e,t,n){n>>>=0;var r=t.BYTES_PER_ELEMENT;switch(r){case 2:n>>>=1;break;case 4:n>>>=2
;break;case 8:n>>>=3;break}for(var s=0;s<e.length;s++){t[n+s]=e[s]}}};function Vt(e){if(typeof e==="string"){var t=at(e);var n=Kt.alloc(t,K);Kt.copy(t,K,n)
;return n}return e}function $t(e){if(typeof e==="object"){var t=Kt.alloc(e,K);Kt.copy(e,K,t);return t}return e}function Wt(e){if(typeof e==="object"){
var t=Kt.alloc(e,$);Kt.copy(e,$,t);return t}return e}function Jt(e){if(typeof e==="object"){var t=Kt.alloc(e,J);Kt.copy(e,J,t);return t}return e}function Xt(e){
if(typeof e==="object"){var t=Kt.alloc(e,Z);Kt.copy(e,Z,t);return t}return e}function Zt(e){if(typeof e==="object"){var t=Kt.alloc(e,ee);Kt.copy(e,ee,t)
;return t}return e}function en(){throw"cannot construct a VoidPtr, no constructor in IDL"}en.prototype=Object.create(Qt.prototype);en.prototype.constructor=en
;en.prototype.__class__=en;en.__cache__={};t["VoidPtr"]=en;en.prototype["__destroy__"]=en.prototype.__destroy__=function(){var e=this.ptr;pt(e)};function tn(){
this.ptr=ft();Ut(tn)[this.ptr]=this}tn.prototype=Object.create(Qt.prototype);tn.prototype.constructor=tn;tn.prototype.__class__=tn;tn.__cache__={}
;t["Crc64Hash"]=tn;tn.prototype["OnAppend"]=tn.prototype.OnAppend=function(e,t){var n=this.ptr;if(e&&typeof e==="object")e=e.ptr
;if(t&&typeof t==="object")t=t.ptr;ht(n,e,t)};tn.prototype["OnFinal"]=tn.prototype.OnFinal=function(e,t,n){var r=this.ptr;if(e&&typeof e==="object")e=e.ptr
;if(t&&typeof t==="object")t=t.ptr;if(n&&typeof n==="object")n=n.ptr;gt(r,e,t,n)};tn.prototype["__destroy__"]=tn.prototype.__destroy__=function(){var e=this.ptr
;yt(e)};return e.ready}})();const jh=_h;class Gh{nativeCrc64Hash;static nativeInstance;constructor(){this.nativeCrc64Hash=new Gh.nativeInstance.Crc64Hash}
static initPromise;static async init(){if(!this.initPromise){this.initPromise=jh().then(e=>{this.nativeInstance=e;return})}return this.initPromise}append(e,t){
const n=Gh.nativeInstance._malloc(t);Gh.nativeInstance.HEAPU8.set(e,n);this.nativeCrc64Hash.OnAppend(n,t);Gh.nativeInstance._free(n)}final(e,t){
const n=Gh.nativeInstance._malloc(t);Gh.nativeInstance.HEAPU8.set(e,n);const r=Gh.nativeInstance._malloc(8);this.nativeCrc64Hash.OnFinal(n,t,r)
;Gh.nativeInstance._free(n);const s=new Uint8Array(8);s.set(Gh.nativeInstance.HEAPU8.subarray(r,r+8));Gh.nativeInstance._free(r);return s}}function Yh(e){
e(null)}const Kh=1;const Vh=13;const $h=10;const Wh=8;const Jh=4*1024*1024;var Xh;(function(e){e[e["StreamHeader"]=0]="StreamHeader"
;e[e["StreamFooter"]=1]="StreamFooter";e[e["SegmentHeader"]=2]="SegmentHeader";e[e["SegmentFooter"]=3]="SegmentFooter";e[e["SegmentContent"]=4]="SegmentContent"
;e[e["Completed"]=5]="Completed"})(Xh||(Xh={}));class Zh{pushData;contentLength;messageLength;constructor(e,t){this.pushData=e;this.contentLength=t
;this.contentOffset=0;this.currentDataOffset=0;this.segmentsCount=Math.ceil(this.contentLength/Jh)
;this.messageLength=this.contentLength+Vh+($h+Wh)*this.segmentsCount+Wh;this.messageHeaderBuffer=new Uint8Array(Vh);this.segmentNumber=0
;this.segmentContentLength=0;this.segmentContentOffset=0;this.state=Xh.StreamHeader;this.segmentCrc64=new Gh;this.messageCrc64=new Gh}currentDataOffset
;contentOffset;segmentsCount;messageHeaderBuffer;segmentNumber;segmentContentLength;segmentContentOffset;segmentCrc64;messageCrc64;state;sourceDataHandler=e=>{
this.currentDataOffset=0;if(this.state===Xh.StreamHeader){this.handlingMessageHeader()}while(this.segmentNumber<this.segmentsCount){
this.segmentContentLength=Math.min(Jh,this.contentLength-this.contentOffset);if(this.state===Xh.SegmentHeader){this.handlingSegmentHeader()}
if(this.state===Xh.SegmentContent){this.handlingSegmentContent(e)}if(this.state===Xh.SegmentFooter){this.handlingSegmentFooter()
;this.contentOffset+=this.segmentContentLength}if(this.currentDataOffset===e.length){break}}if(this.state===Xh.StreamFooter){this.handlingMessageFooter()}}
;handlingMessageHeader(){this.messageHeaderBuffer[0]=Kh;this.fillInt64(this.messageHeaderBuffer,1,this.messageLength)
;this.fillInt16(this.messageHeaderBuffer,9,1);this.fillInt16(this.messageHeaderBuffer,11,this.segmentsCount);this.pushData(this.messageHeaderBuffer)
;this.state=Xh.SegmentHeader}handlingSegmentHeader(){const e=new Uint8Array($h);this.fillInt16(e,0,this.segmentNumber+1)
;this.fillInt64(e,2,this.segmentContentLength);this.segmentContentOffset=0;this.pushData(e);this.state=Xh.SegmentContent}handlingSegmentContent(e){
const t=Math.min(this.segmentContentLength-this.segmentContentOffset,e.length-this.currentDataOffset);if(t!==0){
const n=Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t);this.messageCrc64.append(n,t);this.segmentCrc64.append(n,t)
;this.pushData(n)}this.segmentContentOffset+=t;this.currentDataOffset+=t;if(this.segmentContentOffset===this.segmentContentLength){this.state=Xh.SegmentFooter}}
handlingSegmentFooter(){const e=this.segmentCrc64.final(new Uint8Array([]),0);this.pushData(e);this.segmentCrc64=new Gh;++this.segmentNumber
;if(this.segmentNumber===this.segmentsCount){this.state=Xh.StreamFooter}else{this.state=Xh.SegmentHeader}}handlingMessageFooter(){
const e=this.messageCrc64.final(new Uint8Array([]),0);this.pushData(e);Yh(this.pushData);this.state=Xh.Completed}fillInt64(e,t,n){if(e.length<t+8){
throw new Error("Uint8Array length is not expected.")}const r=new DataView(e.buffer,e.byteOffset+t,8);r.setBigUint64(0,BigInt(n),true)}fillInt16(e,t,n){
if(e.length<t+2){throw new Error("Uint8Array length is not expected.")}const r=new DataView(e.buffer,e.byteOffset+t,2);r.setUint16(0,n,true)}}function eg(e){
return e!==null&&e instanceof Stream&&typeof e._read==="function"&&typeof e._readableState==="object"&&typeof e.pipe==="function"}async function tg(e,t){
if(e===null){return{body:e,encodedContentLength:t}}if(eg(e)){const n=new sg(e,t,{});return{body:n,encodedContentLength:n.messageLength()}}
if(typeof e==="function"){const n=new sg(e(),t,{});return{body:n,encodedContentLength:n.messageLength()}}if(e instanceof Blob){const n=await rg(e,t);return{
body:n.content,encodedContentLength:n.encodedContentLength}}if(typeof e==="string"){const t=new Readable;t._read=()=>{};t.push(e);t.push(null)
;const n=Buffer.byteLength(e);const r=await new sg(t,n,{});return{body:r,encodedContentLength:r.messageLength()}}if(e instanceof ArrayBuffer){
const n=Readable.from(Buffer.from(e));const r=await new sg(n,t,{});return{body:r,encodedContentLength:r.messageLength()}}if(e instanceof Buffer){
const n=Readable.from(e);const r=await new sg(n,t,{});return{body:r,encodedContentLength:r.messageLength()}}if(ArrayBuffer.isView(e)){
const n=Readable.from(Buffer.from(e.buffer,e.byteOffset,e.byteLength));const r=await new sg(n,t,{});return{body:r,encodedContentLength:r.messageLength()}}
throw new Error("The specified request body type is not supported for CRC64 checksum")}async function ng(e,t,n){const{done:r,value:s}=await e.read();if(r){
t.close();return}n.sourceDataHandler(Buffer.from(s))}async function rg(e,t){const n=e instanceof Blob?e.stream():e;const r=n.getReader();let s=undefined
;const i=new ReadableStream({start(e){s=new StructuredMessageEncoding(t=>{e.enqueue(t)},t)},pull(e){ng(r,e,s).then(()=>{}).catch(function(t){e.error(t)})}})
;const o=new Response(i);return{content:await o.blob(),encodedContentLength:s.messageLength}}class sg extends vr.Readable{source;encodingMethods
;constructor(e,t,n){super({highWaterMark:n.highWaterMark});this.source=e;this.encodingMethods=new Zh(t=>{if(!this.push(t)){e.pause()}},t)
;this.setSourceEventHandlers()}messageLength(){return this.encodingMethods.messageLength}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler)
;this.source.on("end",this.sourceErrorOrEndHandler);this.source.on("error",this.sourceErrorOrEndHandler);this.source.on("aborted",this.sourceAbortedHandler)}
removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler);this.source.removeListener("end",this.sourceErrorOrEndHandler)
;this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=e=>{
this.encodingMethods.sourceDataHandler(e)};sourceAbortedHandler=()=>{const e=new Qa("The operation was aborted.");this.destroy(e)};sourceErrorOrEndHandler=e=>{
if(e&&e.name==="AbortError"){this.destroy(e);return}this.removeSourceEventHandlers()};_read(){this.source.resume()}_destroy(e,t){
this.removeSourceEventHandlers();this.source.destroy();t(e===null?undefined:e)}}const ig=1;const og=13;const ag=10;const cg=8;var lg;(function(e){
e[e["StreamHeader"]=0]="StreamHeader";e[e["StreamFooter"]=1]="StreamFooter";e[e["SegmentHeader"]=2]="SegmentHeader";e[e["SegmentFooter"]=3]="SegmentFooter"
;e[e["SegmentContent"]=4]="SegmentContent"})(lg||(lg={}));class dg{pushData;segmentsCount;currentOffset;currentDataOffset;messageHeaderBuffer
;messageHeaderOffset;segmentNumber;segmentHeaderOffset;segmentHeaderBuffer;segmentContentOffset;segmentContentLength;segmentFooterOffset;segmentFooterBuffer
;messageFooterOffset;messageFooterBuffer;segmentCrc64;messageCrc64;state;constructor(e){this.pushData=e;this.currentOffset=0;this.segmentsCount=0
;this.messageHeaderOffset=0;this.messageHeaderBuffer=new Uint8Array(og);this.currentDataOffset=0;this.segmentNumber=0;this.segmentHeaderOffset=0
;this.segmentHeaderBuffer=new Uint8Array(ag);this.segmentContentOffset=0;this.segmentContentLength=0;this.state=lg.StreamHeader;this.segmentFooterOffset=0
;this.segmentFooterBuffer=new Uint8Array(cg);this.messageFooterOffset=0;this.messageFooterBuffer=new Uint8Array(cg);this.segmentCrc64=new Gh
;this.messageCrc64=new Gh}sourceDataHandler=e=>{this.currentDataOffset=0;if(this.state===lg.StreamHeader){this.parseMessageHeader(e)}
while(this.segmentNumber<this.segmentsCount&&this.currentDataOffset<e.length){if(this.state===lg.SegmentHeader){this.parseSegmentHeader(e)}
if(this.state===lg.SegmentContent){this.parseSegmentContent(e)}if(this.state===lg.SegmentFooter){this.parseSegmentFooter(e)}}if(this.state===lg.StreamFooter){
this.parseMessageFooter(e)}};parseMessageHeader(e){const t=Math.min(og-this.messageHeaderOffset,e.length-this.currentDataOffset)
;this.messageHeaderBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.messageHeaderOffset)
;this.currentDataOffset+=t;this.messageHeaderOffset+=t;this.currentOffset+=t;if(this.messageHeaderOffset===og){const e=this.messageHeaderBuffer[0];if(e!==ig){
throw new Error("Unexpected message version")}this.segmentsCount=this.toInt16(Uint8Array.prototype.slice.call(this.messageHeaderBuffer,11,13))
;this.state=lg.SegmentHeader}}parseSegmentHeader(e){const t=Math.min(ag-this.segmentHeaderOffset,e.length-this.currentDataOffset)
;this.segmentHeaderBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentHeaderOffset)
;this.currentDataOffset+=t;this.segmentHeaderOffset+=t;this.currentOffset+=t;if(this.segmentHeaderOffset===ag){
const e=this.toInt16(Uint8Array.prototype.slice.call(this.segmentHeaderBuffer,0,2));if(e!==this.segmentNumber+1){
throw new Error("Segment number is unexpected.")}this.segmentContentLength=this.toInt64(this.segmentHeaderBuffer,2);this.segmentContentOffset=0
;this.state=lg.SegmentContent}}parseSegmentContent(e){const t=Math.min(this.segmentContentLength-this.segmentContentOffset,e.length-this.currentDataOffset)
;const n=Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t);this.segmentCrc64.append(n,t);this.messageCrc64.append(n,t)
;this.pushData(n);this.currentDataOffset+=t;this.segmentContentOffset+=t;this.currentOffset+=t;if(this.segmentContentOffset===this.segmentContentLength){
this.state=lg.SegmentFooter}}parseSegmentFooter(e){const t=Math.min(cg-this.segmentFooterOffset,e.length-this.currentDataOffset)
;this.segmentFooterBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.segmentFooterOffset)
;this.currentDataOffset+=t;this.segmentFooterOffset+=t;this.currentOffset+=t;if(this.segmentFooterOffset===cg){
const e=this.segmentCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(e,this.segmentFooterBuffer)){
throw new Error(`Segment check sum mismatch, segmentNumber: ${this.segmentNumber}`)}++this.segmentNumber;if(this.segmentNumber===this.segmentsCount){
this.state=lg.StreamFooter}else{this.segmentHeaderOffset=0;this.segmentFooterOffset=0;this.segmentCrc64=new Gh;this.state=lg.SegmentHeader}}}
parseMessageFooter(e){const t=Math.min(cg-this.messageFooterOffset,e.length-this.currentDataOffset)
;this.messageFooterBuffer.set(Uint8Array.prototype.slice.call(e,this.currentDataOffset,this.currentDataOffset+t),this.messageFooterOffset)
;this.currentDataOffset+=t;this.messageFooterOffset+=t;this.currentOffset+=t;if(this.messageFooterOffset===cg){
const e=this.messageCrc64.final(new Uint8Array([]),0);if(!this.checkCrc64CheckSum(e,this.messageFooterBuffer)){throw new Error("Check sum mismatch")}
this.pushData(null)}}toInt64(e,t){if(e.length<t+8){throw new Error("CRC64 buffer error, something wrong with crc64 calculator")}
const n=new DataView(e.buffer,e.byteOffset+t,8);return Number(n.getBigUint64(0,true))}toInt16(e){if(e.length!==2){
throw new Error("CRC64 buffer error, something wrong with crc64 calculator")}return e[0]+e[1]*256}checkCrc64CheckSum(e,t){if(e.length!==8||t.length!==8){
throw new Error("CRC64 buffer error, something wrong with crc64 calculator")}for(let n=0;n<8;++n){if(e[n]!==t[n]){return false}}return true}}
async function ug(e){e;throw new Error("structuredMessageDecodingBrowser is only for Browser")}function mg(e,t){return new pg(e,t)}class pg extends vr.Readable{
source;decodingMethods;constructor(e,t){super({highWaterMark:t.highWaterMark});this.source=e;this.decodingMethods=new dg(t=>{if(!this.push(t)){e.pause()}})
;this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler)
;this.source.on("end",this.sourceErrorOrEndHandler);this.source.on("error",this.sourceErrorOrEndHandler);this.source.on("aborted",this.sourceAbortedHandler)}
removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler);this.source.removeListener("end",this.sourceErrorOrEndHandler)
;this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=e=>{try{
this.decodingMethods.sourceDataHandler(e)}catch(e){this.destroy(e)}};sourceAbortedHandler=()=>{const e=new Qa("The operation was aborted.");this.destroy(e)}
;sourceErrorOrEndHandler=e=>{if(e){this.destroy(e);return}this.removeSourceEventHandlers()};_destroy(e,t){this.removeSourceEventHandlers();this.source.destroy()
;t(e===null?undefined:e)}}function fg(){return tspCreateEmptyPipeline()}const hg=ca("core-rest-pipeline");const gg=null&&tspLogPolicyName;function yg(e={}){
return tspLogPolicy({logger:coreLogger.info,...e})}const Ag=null&&tspRedirectPolicyName;function bg(e={}){return tspRedirectPolicy(e)}function Ng(){
return"User-Agent"}async function Cg(e){if(process&&process.versions){const t=`${os.type()} ${os.release()}; ${os.arch()}`;if(process.versions.bun){
e.set("Bun",`${process.versions.bun} (${t})`)}else if(process.versions.deno){e.set("Deno",`${process.versions.deno} (${t})`)}else if(process.versions.node){
e.set("Node",`${process.versions.node} (${t})`)}}}function xg(e){const t=[];for(const[n,r]of e){const e=r?`${n}/${r}`:n;t.push(e)}return t.join(" ")}
function Sg(){return Ng()}async function Ig(e){const t=new Map;t.set("core-rest-pipeline",SDK_VERSION);await setPlatformSpecificData(t);const n=xg(t)
;const r=e?`${e} ${n}`:n;return r}const wg=Sg();const Eg="userAgentPolicy";function Bg(e={}){const t=getUserAgentValue(e.userAgentPrefix);return{name:Eg,
async sendRequest(e,n){if(!e.headers.has(wg)){e.headers.set(wg,await t)}return n(e)}}}function vg(e,t,n={}){return createRawFile(e,t,n)}function Pg(e){
return typeof e==="object"&&e!==null&&"pipe"in e&&typeof e.pipe==="function"}const Rg={arrayBuffer:()=>{throw new Error("Not implemented")},bytes:()=>{
throw new Error("Not implemented")},slice:()=>{throw new Error("Not implemented")},text:()=>{throw new Error("Not implemented")}};const Tg=Symbol("rawContent")
;function Og(e){return typeof e[Tg]==="function"}function Dg(e){if(Og(e)){return e[Tg]()}else{return e}}function Mg(e,t,n={}){return{...Rg,type:n.type??"",
lastModified:n.lastModified??(new Date).getTime(),webkitRelativePath:n.webkitRelativePath??"",size:e.byteLength,name:t,arrayBuffer:async()=>Lg(e).buffer,
stream:()=>new Blob([Lg(e)]).stream(),[Tg]:()=>e}}function kg(e,t,n={}){return{...Rg,type:n.type??"",lastModified:n.lastModified??(new Date).getTime(),
webkitRelativePath:n.webkitRelativePath??"",size:n.size??-1,name:t,stream:()=>{const t=e();if(Pg(t)){
throw new Error("Not supported: a Node stream was provided as input to createFileFromStream.")}return t},[Tg]:e}}function zg(e){return"resize"in e.buffer}
function Lg(e){if(zg(e)){if(e.byteOffset!==0||e.byteLength!==e.buffer.byteLength){return new Uint8Array(e)}return e}return e.map(e=>e)}
const qg=null&&tspMultipartPolicyName;function Qg(){const e=tspMultipartPolicy();return{name:qg,sendRequest:async(t,n)=>{if(t.multipartBody){
for(const e of t.multipartBody.parts){if(hasRawContent(e.body)){e.body=getRawContent(e.body)}}}return e.sendRequest(t,n)}}}
const Ug=null&&tspDecompressResponsePolicyName;function Hg(){return tspDecompressResponsePolicy()}const Fg=null&&tspDefaultRetryPolicyName;function _g(e={}){
return tspDefaultRetryPolicy(e)}const jg=null&&tspFormDataPolicyName;function Gg(){return tspFormDataPolicy()}const Yg=null&&tspProxyPolicyName;function Kg(e){
return tspGetDefaultProxySettings(e)}function Vg(e,t){return tspProxyPolicy(e,t)}const $g=null&&tspAgentPolicyName;function Wg(e){return tspAgentPolicy(e)}
const Jg=null&&tspTlsPolicyName;function Xg(e){return tspTlsPolicy(e)}const Zg=Sr;function ey(e){return Ir(e)}const ty="tracingPolicy";function ny(e={}){
const t=getUserAgentValue(e.userAgentPrefix);const n=new Sanitizer({additionalAllowedQueryParameters:e.additionalAllowedQueryParameters});const r=ry();return{
name:ty,async sendRequest(e,s){if(!r){return s(e)}const i=await t;const o={"http.url":n.sanitizeUrl(e.url),"http.method":e.method,"http.user_agent":i,
requestId:e.requestId};if(i){o["http.user_agent"]=i}const{span:a,tracingContext:c}=sy(r,e,o)??{};if(!a||!c){return s(e)}try{const t=await r.withContext(c,s,e)
;oy(a,t);return t}catch(e){iy(a,e);throw e}}}}function ry(){try{return createTracingClient({namespace:"",packageName:"@azure/core-rest-pipeline",
packageVersion:SDK_VERSION})}catch(e){logger.warning(`Error when creating the TracingClient: ${getErrorMessage(e)}`);return undefined}}function sy(e,t,n){try{
const{span:r,updatedOptions:s}=e.startSpan(`HTTP ${t.method}`,{tracingOptions:t.tracingOptions},{spanKind:"client",spanAttributes:n});if(!r.isRecording()){
r.end();return undefined}const i=e.createRequestHeaders(s.tracingOptions.tracingContext);for(const[e,n]of Object.entries(i)){t.headers.set(e,n)}return{span:r,
tracingContext:s.tracingOptions.tracingContext}}catch(e){logger.warning(`Skipping creating a tracing span due to an error: ${getErrorMessage(e)}`)
;return undefined}}function iy(e,t){try{e.setStatus({status:"error",error:isError(t)?t:undefined});if(isRestError(t)&&t.statusCode){
e.setAttribute("http.status_code",t.statusCode)}e.end()}catch(e){logger.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`)}}
function oy(e,t){try{e.setAttribute("http.status_code",t.status);const n=t.headers.get("x-ms-request-id");if(n){e.setAttribute("serviceRequestId",n)}
if(t.status>=400){e.setStatus({status:"error"})}e.end()}catch(e){logger.warning(`Skipping tracing span processing due to an error: ${getErrorMessage(e)}`)}}
function ay(e){const t=createEmptyPipeline();if(isNodeLike){if(e.agent){t.addPolicy(agentPolicy(e.agent))}if(e.tlsOptions){t.addPolicy(tlsPolicy(e.tlsOptions))}
t.addPolicy(proxyPolicy(e.proxyOptions));t.addPolicy(decompressResponsePolicy())}t.addPolicy(wrapAbortSignalLikePolicy());t.addPolicy(formDataPolicy(),{
beforePolicies:[multipartPolicyName]});t.addPolicy(userAgentPolicy(e.userAgentOptions))
;t.addPolicy(setClientRequestIdPolicy(e.telemetryOptions?.clientRequestIdHeaderName));t.addPolicy(multipartPolicy(),{afterPhase:"Deserialize"})
;t.addPolicy(defaultRetryPolicy(e.retryOptions),{phase:"Retry"});t.addPolicy(tracingPolicy({...e.userAgentOptions,...e.loggingOptions}),{afterPhase:"Retry"})
;if(isNodeLike){t.addPolicy(redirectPolicy(e.redirectOptions),{afterPhase:"Retry"})}t.addPolicy(logPolicy(e.loggingOptions),{afterPhase:"Sign"});return t}
function cy(e){if(e instanceof AbortSignal){return{abortSignal:e}}if(e.aborted){return{abortSignal:AbortSignal.abort("reason"in e?e.reason:undefined)}}
const t=new AbortController;let n=true;function r(){if(n){e.removeEventListener("abort",s);n=false}}function s(){t.abort("reason"in e?e.reason:undefined);r()}
e.addEventListener("abort",s);return{abortSignal:t.signal,cleanup:r}}function ly(){const e=Es();return{async sendRequest(t){
const{abortSignal:n,cleanup:r}=t.abortSignal?cy(t.abortSignal):{};try{t.abortSignal=n;return await e.sendRequest(t)}finally{r?.()}}}}function dy(e){
return tspCreateHttpHeaders(e)}function uy(e){return tspCreatePipelineRequest(e)}const my=null&&tspExponentialRetryPolicyName;function py(e={}){
return tspExponentialRetryPolicy(e)}const fy=null&&tspSystemErrorRetryPolicyName;function hy(e={}){return tspSystemErrorRetryPolicy(e)}
const gy=null&&tspThrottlingRetryPolicyName;function yy(e={}){return tspThrottlingRetryPolicy(e)}const Ay=ca("core-rest-pipeline retryPolicy");function by(e,t={
maxRetries:DEFAULT_RETRY_POLICY_COUNT}){return tspRetryPolicy(e,{logger:Ay,...t})}const Ny={forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,
refreshWindowInMs:1e3*60*2};async function Cy(e,t,n){async function r(){if(Date.now()<n){try{return await e()}catch{return null}}else{const t=await e()
;if(t===null){throw new Error("Failed to refresh access token.")}return t}}let s=await r();while(s===null){await delay(t);s=await r()}return s}function xy(e,t){
let n=null;let r=null;let s;const i={...Ny,...t};const o={get isRefreshing(){return n!==null},get shouldRefresh(){if(r===null){return true}if(o.isRefreshing){
return false}if(r.refreshAfterTimestamp&&r.refreshAfterTimestamp<Date.now()){return true}return r.expiresOnTimestamp-i.refreshWindowInMs<Date.now()},
get mustRefresh(){return r===null||r.expiresOnTimestamp-i.forcedRefreshWindowInMs<Date.now()}};function a(t,a){if(!o.isRefreshing){const o=()=>e.getToken(t,a)
;n=Cy(o,i.retryIntervalInMs,r?.expiresOnTimestamp??Date.now()).then(e=>{n=null;r=e;s=a.tenantId;return r}).catch(e=>{n=null;r=null;s=undefined;throw e})}
return n}return async(e,t)=>{const n=Boolean(t.claims);const i=s!==t.tenantId;if(n){r=null}const c=i||n||o.mustRefresh;if(c){return a(e,t)}if(o.shouldRefresh){
a(e,t)}return r}}const Sy="bearerTokenAuthenticationPolicy";async function Iy(e,t){try{return[await t(e),undefined]}catch(e){if(isRestError(e)&&e.response){
return[e.response,e]}else{throw e}}}async function wy(e){const{scopes:t,getAccessToken:n,request:r}=e;const s={abortSignal:r.abortSignal,
tracingOptions:r.tracingOptions,enableCae:true};const i=await n(t,s);if(i){e.request.headers.set("Authorization",`Bearer ${i.token}`)}}function Ey(e){
return e.status===401&&e.headers.has("WWW-Authenticate")}async function By(e,t){const{scopes:n}=e;const r=await e.getAccessToken(n,{enableCae:true,claims:t})
;if(!r){return false}e.request.headers.set("Authorization",`${r.tokenType??"Bearer"} ${r.token}`);return true}function vy(e){
const{credential:t,scopes:n,challengeCallbacks:r}=e;const s=e.logger||coreLogger;const i={authorizeRequest:r?.authorizeRequest?.bind(r)??wy,
authorizeRequestOnChallenge:r?.authorizeRequestOnChallenge?.bind(r)};const o=t?createTokenCycler(t):()=>Promise.resolve(null);return{name:Sy,
async sendRequest(e,t){if(!e.url.toLowerCase().startsWith("https://")){
throw new Error("Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.")}await i.authorizeRequest({scopes:Array.isArray(n)?n:[n],
request:e,getAccessToken:o,logger:s});let r;let a;let c;[r,a]=await Iy(e,t);if(Ey(r)){let l=Ry(r.headers.get("WWW-Authenticate"));if(l){let i;try{i=atob(l)
}catch(e){
s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`)
;return r}c=await By({scopes:Array.isArray(n)?n:[n],response:r,request:e,getAccessToken:o,logger:s},i);if(c){[r,a]=await Iy(e,t)}
}else if(i.authorizeRequestOnChallenge){c=await i.authorizeRequestOnChallenge({scopes:Array.isArray(n)?n:[n],request:e,response:r,getAccessToken:o,logger:s})
;if(c){[r,a]=await Iy(e,t)}if(Ey(r)){l=Ry(r.headers.get("WWW-Authenticate")??"");if(l){let i;try{i=atob(l)}catch(e){
s.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`)
;return r}c=await By({scopes:Array.isArray(n)?n:[n],response:r,request:e,getAccessToken:o,logger:s},i);if(c){[r,a]=await Iy(e,t)}}}}}if(a){throw a}else{return r
}}}}function Py(e){const t=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g;const n=/(\w+)="([^"]*)"/g;const r=[];let s;while((s=t.exec(e))!==null){const e=s[1]
;const t=s[2];const i={};let o;while((o=n.exec(t))!==null){i[o[1]]=o[2]}r.push({scheme:e,params:i})}return r}function Ry(e){if(!e){return}const t=Py(e)
;return t.find(e=>e.scheme==="Bearer"&&e.params.claims&&e.params.error==="insufficient_claims")?.params.claims}const Ty="auxiliaryAuthenticationHeaderPolicy"
;const Oy="x-ms-authorization-auxiliary";async function Dy(e){const{scopes:t,getAccessToken:n,request:r}=e;const s={abortSignal:r.abortSignal,
tracingOptions:r.tracingOptions};return(await n(t,s))?.token??""}function My(e){const{credentials:t,scopes:n}=e;const r=e.logger||coreLogger;const s=new WeakMap
;return{name:Ty,async sendRequest(e,i){if(!e.url.toLowerCase().startsWith("https://")){
throw new Error("Bearer token authentication for auxiliary header is not permitted for non-TLS protected (non-https) URLs.")}if(!t||t.length===0){
r.info(`${Ty} header will not be set due to empty credentials.`);return i(e)}const o=[];for(const i of t){let t=s.get(i);if(!t){t=createTokenCycler(i)
;s.set(i,t)}o.push(Dy({scopes:Array.isArray(n)?n:[n],request:e,getAccessToken:t,logger:r}))}const a=(await Promise.all(o)).filter(e=>Boolean(e))
;if(a.length===0){r.warning(`None of the auxiliary tokens are valid. ${Oy} header will not be set.`);return i(e)}
e.headers.set(Oy,a.map(e=>`Bearer ${e}`).join(", "));return i(e)}}}let ky;function zy(){if(!ky){ky=ly()}return ky}const Ly={Auto:"Auto",Xml:"Xml",Arrow:"Arrow"}
;class qy{_nextPolicy;_options;constructor(e,t){this._nextPolicy=e;this._options=t}shouldLog(e){return this._options.shouldLog(e)}log(e,t){
this._options.log(e,t)}}class Qy extends qy{constructor(e,t){super(e,t)}async sendRequest(e){return this._nextPolicy.sendRequest(e)}}class Uy{create(e,t){
return new Qy(e,t)}}class Hy extends qy{sendRequest(e){return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){return e}}class Fy extends Hy{
constructor(e,t){super(e,t)}}class _y{create(e,t){throw new Error("Method should be implemented in children classes.")}}class jy extends _y{create(e,t){
return new Fy(e,t)}}const Gy="12.5.0";const Yy={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",
TIMEOUT:"timeout"}};const Ky={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",
CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",
CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-none-match",
IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",
X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",
X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"}
;const Vy=null&&`DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`
;const $y=null&&["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","11102","11103","11104"]
;function Wy(e){const t=new URL(e);let n=t.pathname;n=n||"/";n=eA(n);t.pathname=n;return t.toString()}function Jy(e){let t=""
;if(e.search("DevelopmentStorageProxyUri=")!==-1){const n=e.split(";");for(const e of n){if(e.trim().startsWith("DevelopmentStorageProxyUri=")){
t=e.trim().match("DevelopmentStorageProxyUri=(.*)")[1]}}}return t}function Xy(e,t){const n=e.split(";");for(const e of n){if(e.trim().startsWith(t)){
return e.trim().match(t+"=(.*)")[1]}}return""}function Zy(e){let t="";if(e.startsWith("UseDevelopmentStorage=true")){t=Jy(e);e=DevelopmentConnectionString}
let n=Xy(e,"BlobEndpoint");n=n.endsWith("/")?n.slice(0,-1):n;if(e.search("DefaultEndpointsProtocol=")!==-1&&e.search("AccountKey=")!==-1){let r="";let s=""
;let i=stringToUint8Array("accountKey","base64");let o="";s=Xy(e,"AccountName");i=stringToUint8Array(Xy(e,"AccountKey"),"base64");if(!n){
r=Xy(e,"DefaultEndpointsProtocol");const t=r.toLowerCase();if(t!=="https"&&t!=="http"){
throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'")}o=Xy(e,"EndpointSuffix");if(!o){
throw new Error("Invalid EndpointSuffix in the provided Connection String")}n=`${r}://${s}.blob.${o}`}if(!s){
throw new Error("Invalid AccountName in the provided Connection String")}else if(i.length===0){
throw new Error("Invalid AccountKey in the provided Connection String")}return{kind:"AccountConnString",url:n,accountName:s,accountKey:i,proxyUri:t}}else{
let t=Xy(e,"SharedAccessSignature");let r=Xy(e,"AccountName");if(!r){r=yA(n)}if(!n){
throw new Error("Invalid BlobEndpoint in the provided SAS Connection String")}else if(!t){
throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}if(t.startsWith("?")){t=t.substring(1)}return{kind:"SASConnString",url:n,
accountName:r,accountSas:t}}}function eA(e){return encodeURIComponent(e).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}
function tA(e,t){const n=new URL(e);let r=n.pathname;r=r?r.endsWith("/")?`${r}${t}`:`${r}/${t}`:t;n.pathname=r;return n.toString()}function nA(e,t,n){
const r=new URL(e);const s=encodeURIComponent(t);const i=n?encodeURIComponent(n):undefined;const o=r.search===""?"?":r.search;const a=[]
;for(const e of o.slice(1).split("&")){if(e){const[t]=e.split("=",2);if(t!==s){a.push(e)}}}if(i){a.push(`${s}=${i}`)}r.search=a.length?`?${a.join("&")}`:""
;return r.toString()}function rA(e,t){const n=new URL(e);return n.searchParams.get(t)??undefined}function sA(e,t){const n=new URL(e);n.hostname=t
;return n.toString()}function iA(e){try{const t=new URL(e);return t.pathname}catch(e){return undefined}}function oA(e){try{const t=new URL(e)
;return t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol}catch(e){return undefined}}function aA(e){const t=new URL(e);const n=t.pathname;if(!n){
throw new RangeError("Invalid url without valid path.")}let r=t.search||"";r=r.trim();if(r!==""){r=r.startsWith("?")?r:`?${r}`}return`${n}${r}`}function cA(e){
let t=new URL(e).search;if(!t){return{}}t=t.trim();t=t.startsWith("?")?t.substring(1):t;let n=t.split("&");n=n.filter(e=>{const t=e.indexOf("=")
;const n=e.lastIndexOf("=");return t>0&&t===n&&n<e.length-1});const r={};for(const e of n){const t=e.split("=");const n=t[0];const s=t[1];r[n]=s}return r}
function lA(e,t){const n=new URL(e);let r=n.search;if(r){r+="&"+t}else{r=t}n.search=r;return n.toString()}function dA(e,t=true){const n=e.toISOString()
;return t?n.substring(0,n.length-1)+"0000"+"Z":n.substring(0,n.length-5)+"Z"}function uA(e,t){const n=48;const r=6;const s=n-r;if(e.length>s){e=e.slice(0,s)}
const i=e+pA(t.toString(),n-e.length,"0");return uint8ArrayToString(stringToUint8Array(i,"utf-8"),"base64")}async function mA(e,t,n){return new Promise((r,s)=>{
let i;const o=()=>{if(i!==undefined){clearTimeout(i)}s(n)};const a=()=>{if(t!==undefined){t.removeEventListener("abort",o)}r()};i=setTimeout(a,e)
;if(t!==undefined){t.addEventListener("abort",o)}})}function pA(e,t,n=" "){if(String.prototype.padStart){return e.padStart(t,n)}n=n||" ";if(e.length>t){return e
}else{t=t-e.length;if(t>n.length){n+=n.repeat(t/n.length)}return n.slice(0,t)+e}}function fA(e){let t=e;if(rA(t,URLConstants.Parameters.SIGNATURE)){
t=nA(t,URLConstants.Parameters.SIGNATURE,"*****")}return t}function hA(e){const t=createHttpHeaders();for(const[n,r]of e){
if(n.toLowerCase()===HeaderConstants.AUTHORIZATION.toLowerCase()){t.set(n,"*****")}else if(n.toLowerCase()===HeaderConstants.X_MS_COPY_SOURCE){t.set(n,fA(r))
}else{t.set(n,r)}}return t}function gA(e,t){return e.toLocaleLowerCase()===t.toLocaleLowerCase()}function yA(e){const t=new URL(e);let n;try{
if(t.hostname.split(".")[1]==="blob"){n=t.hostname.split(".")[0]}else if(AA(t)){n=t.pathname.split("/")[1]}else{n=""}return n}catch(e){
throw new Error("Unable to extract accountName with provided information.")}}function AA(e){const t=e.host
;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t)||Boolean(e.port)&&PathStylePorts.includes(e.port)
}function bA(e,t){e.credential=t;return e}function NA(e){return e?e.scheme+" "+e.value:undefined}function CA(e){const t=e.split("/")
;for(let e=0;e<t.length;e++){t[e]=encodeURIComponent(t[e])}return t.join("/")}function xA(e){if(`_response`in e){return e}
throw new TypeError(`Unexpected response object ${e}`)}
const SA=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0])
;const IA=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0])
;const wA=new Uint32Array([0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0])
;function EA(e,t){if(BA(e,t))return-1;return 1}function BA(e,t){const n=[SA,IA,wA];let r=0;let s=0;let i=0;while(r<n.length){if(r===n.length-1&&s!==i){
return s>i}const o=s<e.length?n[r][e[s].charCodeAt(0)]:1;const a=i<t.length?n[r][t[i].charCodeAt(0)]:1;if(o===1&&a===1){s=0;i=0;++r}else if(o===a){++s;++i
}else if(o===0){++s}else if(a===0){++i}else{return o<a}}return false}class vA extends Hy{factory;constructor(e,t,n){super(e,t);this.factory=n}signRequest(e){
e.headers.set(Ky.X_MS_DATE,(new Date).toUTCString());if(e.body&&(typeof e.body==="string"||e.body!==undefined)&&e.body.length>0){
e.headers.set(Ky.CONTENT_LENGTH,Buffer.byteLength(e.body))}
const t=[e.method.toUpperCase(),this.getHeaderValueToSign(e,Ky.CONTENT_LANGUAGE),this.getHeaderValueToSign(e,Ky.CONTENT_ENCODING),this.getHeaderValueToSign(e,Ky.CONTENT_LENGTH),this.getHeaderValueToSign(e,Ky.CONTENT_MD5),this.getHeaderValueToSign(e,Ky.CONTENT_TYPE),this.getHeaderValueToSign(e,Ky.DATE),this.getHeaderValueToSign(e,Ky.IF_MODIFIED_SINCE),this.getHeaderValueToSign(e,Ky.IF_MATCH),this.getHeaderValueToSign(e,Ky.IF_NONE_MATCH),this.getHeaderValueToSign(e,Ky.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(e,Ky.RANGE)].join("\n")+"\n"+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e)
;const n=this.factory.computeHMACSHA256(t);e.headers.set(Ky.AUTHORIZATION,`SharedKey ${this.factory.accountName}:${n}`);return e}getHeaderValueToSign(e,t){
const n=e.headers.get(t);if(!n){return""}if(t===Ky.CONTENT_LENGTH&&n==="0"){return""}return n}getCanonicalizedHeadersString(e){
let t=e.headers.headersArray().filter(e=>e.name.toLowerCase().startsWith(Ky.PREFIX_FOR_STORAGE));t.sort((e,t)=>EA(e.name.toLowerCase(),t.name.toLowerCase()))
;t=t.filter((e,t,n)=>{if(t>0&&e.name.toLowerCase()===n[t-1].name.toLowerCase()){return false}return true});let n="";t.forEach(e=>{
n+=`${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`});return n}getCanonicalizedResourceString(e){const t=iA(e.url)||"/";let n=""
;n+=`/${this.factory.accountName}${t}`;const r=cA(e.url);const s={};if(r){const e=[];for(const t in r){if(Object.prototype.hasOwnProperty.call(r,t)){
const n=t.toLowerCase();s[n]=r[t];e.push(n)}}e.sort();for(const t of e){n+=`\n${t}:${decodeURIComponent(s[t])}`}}return n}}class PA extends _y{accountName
;accountKey;constructor(e,t){super();this.accountName=e;this.accountKey=Buffer.from(t,"base64")}create(e,t){return new vA(e,t,this)}computeHMACSHA256(e){
return(0,za.createHmac)("sha256",this.accountKey).update(e,"utf8").digest("base64")}}const RA=ca("storage-common");var TA;(function(e){
e[e["EXPONENTIAL"]=0]="EXPONENTIAL";e[e["FIXED"]=1]="FIXED"})(TA||(TA={}));function OA(e){return{create:(t,n)=>new kA(t,n,e)}}const DA={
maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:TA.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:undefined}
;const MA=new Qa("The operation was aborted.");class kA extends qy{retryOptions;constructor(e,t,n=DA){super(e,t);this.retryOptions={
retryPolicyType:n.retryPolicyType?n.retryPolicyType:DA.retryPolicyType,maxTries:n.maxTries&&n.maxTries>=1?Math.floor(n.maxTries):DA.maxTries,
tryTimeoutInMs:n.tryTimeoutInMs&&n.tryTimeoutInMs>=0?n.tryTimeoutInMs:DA.tryTimeoutInMs,
retryDelayInMs:n.retryDelayInMs&&n.retryDelayInMs>=0?Math.min(n.retryDelayInMs,n.maxRetryDelayInMs?n.maxRetryDelayInMs:DA.maxRetryDelayInMs):DA.retryDelayInMs,
maxRetryDelayInMs:n.maxRetryDelayInMs&&n.maxRetryDelayInMs>=0?n.maxRetryDelayInMs:DA.maxRetryDelayInMs,
secondaryHost:n.secondaryHost?n.secondaryHost:DA.secondaryHost}}async sendRequest(e){return this.attemptSendRequest(e,false,1)}async attemptSendRequest(e,t,n){
const r=e.clone();const s=t||!this.retryOptions.secondaryHost||!(e.method==="GET"||e.method==="HEAD"||e.method==="OPTIONS")||n%2===1;if(!s){
r.url=sA(r.url,this.retryOptions.secondaryHost)}if(this.retryOptions.tryTimeoutInMs){
r.url=nA(r.url,Yy.Parameters.TIMEOUT,Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString())}let i;try{
RA.info(`RetryPolicy: =====> Try=${n} ${s?"Primary":"Secondary"}`);i=await this._nextPolicy.sendRequest(r);if(!this.shouldRetry(s,n,i)){return i}
t=t||!s&&i.status===404}catch(e){RA.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);if(!this.shouldRetry(s,n,i,e)){throw e}}
await this.delay(s,n,e.abortSignal);return this.attemptSendRequest(e,t,++n)}shouldRetry(e,t,n,r){if(t>=this.retryOptions.maxTries){
RA.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`);return false}
const s=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(r){for(const e of s){
if(r.name.toUpperCase().includes(e)||r.message.toUpperCase().includes(e)||r.code&&r.code.toString().toUpperCase()===e){
RA.info(`RetryPolicy: Network error ${e} found, will retry.`);return true}}}if(n||r){const t=n?n.status:r?r.statusCode:0;if(!e&&t===404){
RA.info(`RetryPolicy: Secondary access with 404, will retry.`);return true}if(t===503||t===500){RA.info(`RetryPolicy: Will retry for status code ${t}.`)
;return true}}if(n){if(n?.status>=400){const e=n.headers.get(Ky.X_MS_CopySourceErrorCode);if(e!==undefined){switch(e){case"InternalError":
case"OperationTimedOut":case"ServerBusy":return true}}}}if(r?.code==="PARSE_ERROR"&&r?.message.startsWith(`Error "Error: Unclosed root tag`)){
RA.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");return true}return false}async delay(e,t,n){let r=0;if(e){
switch(this.retryOptions.retryPolicyType){case TA.EXPONENTIAL:
r=Math.min((Math.pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case TA.FIXED:r=this.retryOptions.retryDelayInMs
;break}}else{r=Math.random()*1e3}RA.info(`RetryPolicy: Delay for ${r}ms`);return mA(r,n,MA)}}class zA{retryOptions;constructor(e){this.retryOptions=e}
create(e,t){return new kA(e,t,this.retryOptions)}}const LA="storageBrowserPolicy";function qA(){return{name:LA,async sendRequest(e,t){return t(e)}}}
const QA="StorageCorrectContentLengthPolicy";function UA(){function e(e){if(e.body&&(typeof e.body==="string"||Buffer.isBuffer(e.body))&&e.body.length>0){
e.headers.set(Ky.CONTENT_LENGTH,Buffer.byteLength(e.body))}}return{name:QA,async sendRequest(t,n){e(t);return n(t)}}}const HA="storageRetryPolicy";const FA={
maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:TA.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:undefined}
;const _A=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"]
;const jA=new Qa("The operation was aborted.");function GA(e={}){const t=e.retryPolicyType??FA.retryPolicyType;const n=e.maxTries??FA.maxTries
;const r=e.retryDelayInMs??FA.retryDelayInMs;const s=e.maxRetryDelayInMs??FA.maxRetryDelayInMs;const i=e.secondaryHost??FA.secondaryHost
;const o=e.tryTimeoutInMs??FA.tryTimeoutInMs;function a({isPrimaryRetry:e,attempt:t,response:r,error:s}){if(t>=n){
RA.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${n}, no further try.`);return false}if(s){for(const e of _A){
if(s.name.toUpperCase().includes(e)||s.message.toUpperCase().includes(e)||s.code&&s.code.toString().toUpperCase()===e){
RA.info(`RetryPolicy: Network error ${e} found, will retry.`);return true}}
if(s?.code==="PARSE_ERROR"&&s?.message.startsWith(`Error "Error: Unclosed root tag`)){
RA.info("RetryPolicy: Incomplete XML response likely due to service timeout, will retry.");return true}}if(r||s){const t=r?.status??s?.statusCode??0
;if(!e&&t===404){RA.info(`RetryPolicy: Secondary access with 404, will retry.`);return true}if(t===503||t===500){
RA.info(`RetryPolicy: Will retry for status code ${t}.`);return true}}if(r){if(r?.status>=400){const e=r.headers.get(Ky.X_MS_CopySourceErrorCode)
;if(e!==undefined){switch(e){case"InternalError":case"OperationTimedOut":case"ServerBusy":return true}}}}return false}function c(e,n){let i=0;if(e){switch(t){
case TA.EXPONENTIAL:i=Math.min((Math.pow(2,n-1)-1)*r,s);break;case TA.FIXED:i=r;break}}else{i=Math.random()*1e3}RA.info(`RetryPolicy: Delay for ${i}ms`)
;return i}return{name:HA,async sendRequest(e,t){if(o){e.url=nA(e.url,Yy.Parameters.TIMEOUT,String(Math.floor(o/1e3)))}const n=e.url
;const r=i?sA(e.url,i):undefined;let s=false;let l=1;let d=true;let u;let m;while(d){const i=s||!r||!["GET","HEAD","OPTIONS"].includes(e.method)||l%2===1
;e.url=i?n:r;u=undefined;m=undefined;try{RA.info(`RetryPolicy: =====> Try=${l} ${i?"Primary":"Secondary"}`);u=await t(e);s=s||!i&&u.status===404}catch(e){
if(ey(e)){RA.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`);m=e}else{RA.error(`RetryPolicy: Caught error, message: ${_a(e)}`)
;throw e}}d=a({isPrimaryRetry:i,attempt:l,response:u,error:m});if(d){await mA(c(i,l),e.abortSignal,jA)}l++}if(u){return u}
throw m??new Zg("RetryPolicy failed without known error.")}}}const YA="storageSharedKeyCredentialPolicy";function KA(e){function t(t){
t.headers.set(Ky.X_MS_DATE,(new Date).toUTCString());if(t.body&&(typeof t.body==="string"||Buffer.isBuffer(t.body))&&t.body.length>0){
t.headers.set(Ky.CONTENT_LENGTH,Buffer.byteLength(t.body))}
const i=[t.method.toUpperCase(),n(t,Ky.CONTENT_LANGUAGE),n(t,Ky.CONTENT_ENCODING),n(t,Ky.CONTENT_LENGTH),n(t,Ky.CONTENT_MD5),n(t,Ky.CONTENT_TYPE),n(t,Ky.DATE),n(t,Ky.IF_MODIFIED_SINCE),n(t,Ky.IF_MATCH),n(t,Ky.IF_NONE_MATCH),n(t,Ky.IF_UNMODIFIED_SINCE),n(t,Ky.RANGE)].join("\n")+"\n"+r(t)+s(t)
;const o=(0,za.createHmac)("sha256",e.accountKey).update(i,"utf8").digest("base64");t.headers.set(Ky.AUTHORIZATION,`SharedKey ${e.accountName}:${o}`)}
function n(e,t){const n=e.headers.get(t);if(!n){return""}if(t===Ky.CONTENT_LENGTH&&n==="0"){return""}return n}function r(e){let t=[]
;for(const[n,r]of e.headers){if(n.toLowerCase().startsWith(Ky.PREFIX_FOR_STORAGE)){t.push({name:n,value:r})}}
t.sort((e,t)=>EA(e.name.toLowerCase(),t.name.toLowerCase()));t=t.filter((e,t,n)=>{if(t>0&&e.name.toLowerCase()===n[t-1].name.toLowerCase()){return false}
return true});let n="";t.forEach(e=>{n+=`${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`});return n}function s(t){const n=iA(t.url)||"/";let r=""
;r+=`/${e.accountName}${n}`;const s=cA(t.url);const i={};if(s){const e=[];for(const t in s){if(Object.prototype.hasOwnProperty.call(s,t)){
const n=t.toLowerCase();i[n]=s[t];e.push(n)}}e.sort();for(const t of e){r+=`\n${t}:${decodeURIComponent(i[t])}`}}return r}return{name:YA,async sendRequest(e,n){
t(e);return n(e)}}}const VA="storageRequestFailureDetailsParserPolicy";function $A(){return{name:VA,async sendRequest(e,t){try{const n=await t(e)
;if(n.status===400&&n.bodyAsText?.includes("<Error><Code>InvalidHeaderValue</Code>")&&n.bodyAsText.includes("<HeaderName>x-ms-version</HeaderName>")){
n.bodyAsText=n.bodyAsText.replace(/<Message>.*<\/Message>/s,"<Message>The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.</Message>")
}return n}catch(e){if(typeof e==="object"&&e!==null&&e.response&&e.response.parsedBody){
if(e.response.parsedBody.code==="InvalidHeaderValue"&&e.response.parsedBody.HeaderName==="x-ms-version"){
e.message="The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.\n"
}}throw e}}}}class WA{accountName;userDelegationKey;key;constructor(e,t){this.accountName=e;this.userDelegationKey=t;this.key=Buffer.from(t.value,"base64")}
computeHMACSHA256(e){return(0,za.createHmac)("sha256",this.key).update(e,"utf8").digest("base64")}}const JA="12.31.0";const XA="2026-02-06"
;const ZA=256*1024*1024;const eb=4e3*1024*1024;const tb=5e4;const nb=8*1024*1024;const rb=4*1024*1024;const sb=5;const ib=100*1e3
;const ob="https://storage.azure.com/.default";const ab={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",
TIMEOUT:"timeout"}};const cb={HTTP_ACCEPTED:202,HTTP_CONFLICT:409,HTTP_NOT_FOUND:404,HTTP_PRECON_FAILED:412,HTTP_RANGE_NOT_SATISFIABLE:416};const lb={
AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",
CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",
DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-none-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",
PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-request-id",X_MS_COPY_SOURCE:"x-ms-copy-source",
X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-copy-source-error-code"};const db=""
;const ub="*";const mb=1*1024*1024;const pb=256;const fb=4*mb;const hb="\r\n";const gb="HTTP/1.1";const yb="AES256"
;const Ab=`DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`
;const bb=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-request-id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server","Vary","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-range","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-account-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blob-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-md5","x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-default-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-number-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-duration","x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-action","x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"]
;const Nb=["comp","maxresults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","blocklisttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"]
;const Cb="BlobUsesCustomerSpecifiedEncryption";const xb="BlobDoesNotUseCustomerSpecifiedEncryption"
;const Sb=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","11102","11103","11104"]
;function Ib(e){if(!e||typeof e!=="object"){return false}const t=e
;return Array.isArray(t.factories)&&typeof t.options==="object"&&typeof t.toServiceClientOptions==="function"}class wb{factories;options;constructor(e,t={}){
this.factories=e;this.options=t}toServiceClientOptions(){return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}}function Eb(e,t={}){
if(!e){e=new jy}const n=new wb([],t);n._credential=e;return n}function Bb(e){const t=[Tb,Rb,Ob,Db,Mb,kb,Lb];if(e.factories.length){
const n=e.factories.filter(e=>!t.some(t=>t(e)));if(n.length){const e=n.some(e=>zb(e));return{wrappedPolicies:ku(n),afterRetry:e}}}return undefined}
function vb(e){const{httpClient:t,...n}=e.options;let r=e._coreHttpClient;if(!r){r=t?zu(t):zy();e._coreHttpClient=r}let s=e._corePipeline;if(!s){
const t=`azsdk-js-azure-storage-blob/${JA}`;const r=n.userAgentOptions&&n.userAgentOptions.userAgentPrefix?`${n.userAgentOptions.userAgentPrefix} ${t}`:`${t}`
;s=Vd({...n,loggingOptions:{additionalAllowedHeaderNames:bb,additionalAllowedQueryParameters:Nb,logger:Lh.info},userAgentOptions:{userAgentPrefix:r},
serializationOptions:{stringifyXML:kh,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML:zh,serializerOptions:{xml:{xmlCharKey:"#"}}}})
;s.removePolicy({phase:"Retry"});s.removePolicy({name:yc});s.addPolicy(UA());s.addPolicy(GA(n.retryOptions),{phase:"Retry"});s.addPolicy($A());s.addPolicy(qA())
;const i=Bb(e);if(i){s.addPolicy(i.wrappedPolicies,i.afterRetry?{afterPhase:"Retry"}:undefined)}const o=Pb(e);if(Tl(o)){s.addPolicy(bl({credential:o,
scopes:n.audience??ob,challengeCallbacks:{authorizeRequestOnChallenge:fu}}),{phase:"Sign"})}else if(o instanceof PA){s.addPolicy(KA({accountName:o.accountName,
accountKey:o.accountKey}),{phase:"Sign"})}e._corePipeline=s}return{...n,allowInsecureConnection:true,httpClient:r,pipeline:s}}function Pb(e){if(e._credential){
return e._credential}let t=new jy;for(const n of e.factories){if(Tl(n.credential)){t=n.credential}else if(Rb(n)){return n}}return t}function Rb(e){
if(e instanceof PA){return true}return e.constructor.name==="StorageSharedKeyCredential"}function Tb(e){if(e instanceof jy){return true}
return e.constructor.name==="AnonymousCredential"}function Ob(e){return Tl(e.credential)}function Db(e){if(e instanceof Uy){return true}
return e.constructor.name==="StorageBrowserPolicyFactory"}function Mb(e){if(e instanceof zA){return true}return e.constructor.name==="StorageRetryPolicyFactory"
}function kb(e){return e.constructor.name==="TelemetryPolicyFactory"}function zb(e){return e.constructor.name==="InjectorPolicyFactory"}function Lb(e){
const t=["GenerateClientRequestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"]
;const n={sendRequest:async e=>({request:e,headers:e.headers.clone(),status:500})};const r={log(e,t){},shouldLog(e){return false}};const s=e.create(n,r)
;const i=s.constructor.name;return t.some(e=>i.startsWith(e))}var qb;(function(e){e["AES256"]="AES256"})(qb||(qb={}));var Qb;(function(e){e["Backup"]="backup"
})(Qb||(Qb={}));var Ub;(function(e){e["NeverExpire"]="NeverExpire";e["RelativeToCreation"]="RelativeToCreation";e["RelativeToNow"]="RelativeToNow"
;e["Absolute"]="Absolute"})(Ub||(Ub={}));var Hb;(function(e){e["AccountAlreadyExists"]="AccountAlreadyExists";e["AccountBeingCreated"]="AccountBeingCreated"
;e["AccountIsDisabled"]="AccountIsDisabled";e["AuthenticationFailed"]="AuthenticationFailed";e["AuthorizationFailure"]="AuthorizationFailure"
;e["ConditionHeadersNotSupported"]="ConditionHeadersNotSupported";e["ConditionNotMet"]="ConditionNotMet";e["EmptyMetadataKey"]="EmptyMetadataKey"
;e["InsufficientAccountPermissions"]="InsufficientAccountPermissions";e["InternalError"]="InternalError"
;e["InvalidAuthenticationInfo"]="InvalidAuthenticationInfo";e["InvalidHeaderValue"]="InvalidHeaderValue";e["InvalidHttpVerb"]="InvalidHttpVerb"
;e["InvalidInput"]="InvalidInput";e["InvalidMd5"]="InvalidMd5";e["InvalidMetadata"]="InvalidMetadata"
;e["InvalidQueryParameterValue"]="InvalidQueryParameterValue";e["InvalidRange"]="InvalidRange";e["InvalidResourceName"]="InvalidResourceName"
;e["InvalidUri"]="InvalidUri";e["InvalidXmlDocument"]="InvalidXmlDocument";e["InvalidXmlNodeValue"]="InvalidXmlNodeValue";e["Md5Mismatch"]="Md5Mismatch"
;e["MetadataTooLarge"]="MetadataTooLarge";e["MissingContentLengthHeader"]="MissingContentLengthHeader"
;e["MissingRequiredQueryParameter"]="MissingRequiredQueryParameter";e["MissingRequiredHeader"]="MissingRequiredHeader"
;e["MissingRequiredXmlNode"]="MissingRequiredXmlNode";e["MultipleConditionHeadersNotSupported"]="MultipleConditionHeadersNotSupported"
;e["OperationTimedOut"]="OperationTimedOut";e["OutOfRangeInput"]="OutOfRangeInput";e["OutOfRangeQueryParameterValue"]="OutOfRangeQueryParameterValue"
;e["RequestBodyTooLarge"]="RequestBodyTooLarge";e["ResourceTypeMismatch"]="ResourceTypeMismatch";e["RequestUrlFailedToParse"]="RequestUrlFailedToParse"
;e["ResourceAlreadyExists"]="ResourceAlreadyExists";e["ResourceNotFound"]="ResourceNotFound";e["ServerBusy"]="ServerBusy"
;e["UnsupportedHeader"]="UnsupportedHeader";e["UnsupportedXmlNode"]="UnsupportedXmlNode";e["UnsupportedQueryParameter"]="UnsupportedQueryParameter"
;e["UnsupportedHttpVerb"]="UnsupportedHttpVerb";e["AppendPositionConditionNotMet"]="AppendPositionConditionNotMet";e["BlobAlreadyExists"]="BlobAlreadyExists"
;e["BlobImmutableDueToPolicy"]="BlobImmutableDueToPolicy";e["BlobNotFound"]="BlobNotFound";e["BlobOverwritten"]="BlobOverwritten"
;e["BlobTierInadequateForContentLength"]="BlobTierInadequateForContentLength";e["BlobUsesCustomerSpecifiedEncryption"]="BlobUsesCustomerSpecifiedEncryption"
;e["BlockCountExceedsLimit"]="BlockCountExceedsLimit";e["BlockListTooLong"]="BlockListTooLong";e["CannotChangeToLowerTier"]="CannotChangeToLowerTier"
;e["CannotVerifyCopySource"]="CannotVerifyCopySource";e["ContainerAlreadyExists"]="ContainerAlreadyExists";e["ContainerBeingDeleted"]="ContainerBeingDeleted"
;e["ContainerDisabled"]="ContainerDisabled";e["ContainerNotFound"]="ContainerNotFound";e["ContentLengthLargerThanTierLimit"]="ContentLengthLargerThanTierLimit"
;e["CopyAcrossAccountsNotSupported"]="CopyAcrossAccountsNotSupported";e["CopyIdMismatch"]="CopyIdMismatch";e["FeatureVersionMismatch"]="FeatureVersionMismatch"
;e["IncrementalCopyBlobMismatch"]="IncrementalCopyBlobMismatch"
;e["IncrementalCopyOfEarlierVersionSnapshotNotAllowed"]="IncrementalCopyOfEarlierVersionSnapshotNotAllowed"
;e["IncrementalCopySourceMustBeSnapshot"]="IncrementalCopySourceMustBeSnapshot";e["InfiniteLeaseDurationRequired"]="InfiniteLeaseDurationRequired"
;e["InvalidBlobOrBlock"]="InvalidBlobOrBlock";e["InvalidBlobTier"]="InvalidBlobTier";e["InvalidBlobType"]="InvalidBlobType";e["InvalidBlockId"]="InvalidBlockId"
;e["InvalidBlockList"]="InvalidBlockList";e["InvalidOperation"]="InvalidOperation";e["InvalidPageRange"]="InvalidPageRange"
;e["InvalidSourceBlobType"]="InvalidSourceBlobType";e["InvalidSourceBlobUrl"]="InvalidSourceBlobUrl"
;e["InvalidVersionForPageBlobOperation"]="InvalidVersionForPageBlobOperation";e["LeaseAlreadyPresent"]="LeaseAlreadyPresent"
;e["LeaseAlreadyBroken"]="LeaseAlreadyBroken";e["LeaseIdMismatchWithBlobOperation"]="LeaseIdMismatchWithBlobOperation"
;e["LeaseIdMismatchWithContainerOperation"]="LeaseIdMismatchWithContainerOperation";e["LeaseIdMismatchWithLeaseOperation"]="LeaseIdMismatchWithLeaseOperation"
;e["LeaseIdMissing"]="LeaseIdMissing";e["LeaseIsBreakingAndCannotBeAcquired"]="LeaseIsBreakingAndCannotBeAcquired"
;e["LeaseIsBreakingAndCannotBeChanged"]="LeaseIsBreakingAndCannotBeChanged";e["LeaseIsBrokenAndCannotBeRenewed"]="LeaseIsBrokenAndCannotBeRenewed"
;e["LeaseLost"]="LeaseLost";e["LeaseNotPresentWithBlobOperation"]="LeaseNotPresentWithBlobOperation"
;e["LeaseNotPresentWithContainerOperation"]="LeaseNotPresentWithContainerOperation";e["LeaseNotPresentWithLeaseOperation"]="LeaseNotPresentWithLeaseOperation"
;e["MaxBlobSizeConditionNotMet"]="MaxBlobSizeConditionNotMet";e["NoAuthenticationInformation"]="NoAuthenticationInformation"
;e["NoPendingCopyOperation"]="NoPendingCopyOperation";e["OperationNotAllowedOnIncrementalCopyBlob"]="OperationNotAllowedOnIncrementalCopyBlob"
;e["PendingCopyOperation"]="PendingCopyOperation";e["PreviousSnapshotCannotBeNewer"]="PreviousSnapshotCannotBeNewer"
;e["PreviousSnapshotNotFound"]="PreviousSnapshotNotFound";e["PreviousSnapshotOperationNotSupported"]="PreviousSnapshotOperationNotSupported"
;e["SequenceNumberConditionNotMet"]="SequenceNumberConditionNotMet";e["SequenceNumberIncrementTooLarge"]="SequenceNumberIncrementTooLarge"
;e["SnapshotCountExceeded"]="SnapshotCountExceeded";e["SnapshotOperationRateExceeded"]="SnapshotOperationRateExceeded";e["SnapshotsPresent"]="SnapshotsPresent"
;e["SourceConditionNotMet"]="SourceConditionNotMet";e["SystemInUse"]="SystemInUse";e["TargetConditionNotMet"]="TargetConditionNotMet"
;e["UnauthorizedBlobOverwrite"]="UnauthorizedBlobOverwrite";e["BlobBeingRehydrated"]="BlobBeingRehydrated";e["BlobArchived"]="BlobArchived"
;e["BlobNotArchived"]="BlobNotArchived";e["AuthorizationSourceIPMismatch"]="AuthorizationSourceIPMismatch"
;e["AuthorizationProtocolMismatch"]="AuthorizationProtocolMismatch";e["AuthorizationPermissionMismatch"]="AuthorizationPermissionMismatch"
;e["AuthorizationServiceMismatch"]="AuthorizationServiceMismatch";e["AuthorizationResourceTypeMismatch"]="AuthorizationResourceTypeMismatch"
;e["BlobAccessTierNotSupportedForAccountType"]="BlobAccessTierNotSupportedForAccountType"})(Hb||(Hb={}));const Fb={serializedName:"BlobServiceProperties",
xmlName:"StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",
xmlName:"Logging",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",
className:"Metrics"}},minuteMetrics:{serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{
serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:true,xmlElementName:"CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},
defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{
serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}},staticWebsite:{
serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}};const _b={serializedName:"Logging",type:{
name:"Composite",className:"Logging",modelProperties:{version:{serializedName:"Version",required:true,xmlName:"Version",type:{name:"String"}},deleteProperty:{
serializedName:"Delete",required:true,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",required:true,xmlName:"Read",type:{name:"Boolean"}},
write:{serializedName:"Write",required:true,xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",
type:{name:"Composite",className:"RetentionPolicy"}}}}};const jb={serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy",
modelProperties:{enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",type:{name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},
serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}};const Gb={serializedName:"Metrics",type:{name:"Composite",className:"Metrics",modelProperties:{
version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},enabled:{serializedName:"Enabled",required:true,xmlName:"Enabled",type:{name:"Boolean"
}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",
xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}};const Yb={serializedName:"CorsRule",type:{name:"Composite",
className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:true,xmlName:"AllowedOrigins",type:{name:"String"}},
allowedMethods:{serializedName:"AllowedMethods",required:true,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"AllowedHeaders",
required:true,xmlName:"AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:true,xmlName:"ExposedHeaders",type:{
name:"String"}},maxAgeInSeconds:{constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:true,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}
}}};const Kb={serializedName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:true,
xmlName:"Enabled",type:{name:"Boolean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{
serializedName:"ErrorDocument404Path",xmlName:"ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",
xmlName:"DefaultIndexDocumentPath",type:{name:"String"}}}}};const Vb={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",
modelProperties:{message:{serializedName:"Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",
xmlName:"CopySourceStatusCode",type:{name:"Number"}},copySourceErrorCode:{serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"
}},copySourceErrorMessage:{serializedName:"CopySourceErrorMessage",xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",
xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{
name:"String"}}}}};const $b={serializedName:"BlobServiceStatistics",xmlName:"StorageServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",
modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplication",type:{name:"Composite",className:"GeoReplication"}}}}};const Wb={
serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplication",modelProperties:{status:{serializedName:"Status",required:true,
xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"LastSyncTime",required:true,
xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}};const Jb={serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",type:{
name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:true,
xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{
serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},
containerItems:{serializedName:"ContainerItems",required:true,xmlName:"Containers",xmlIsWrapped:true,xmlElementName:"Container",type:{name:"Sequence",element:{
type:{name:"Composite",className:"ContainerItem"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const Xb={
serializedName:"ContainerItem",xmlName:"Container",type:{name:"Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:true,
xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Deleted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",
xmlName:"Version",type:{name:"String"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},
metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}}}}};const Zb={serializedName:"ContainerProperties",
type:{name:"Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"Last-Modified",required:true,xmlName:"Last-Modified",
type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:true,xmlName:"Etag",type:{name:"String"}},leaseStatus:{serializedName:"LeaseStatus",
xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",
allowedValues:["infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:["container","blob"]}},
hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{
serializedName:"HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",
xmlName:"DefaultEncryptionScope",type:{name:"String"}},preventEncryptionScopeOverride:{serializedName:"DenyEncryptionScopeOverride",
xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},
remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{
serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStorageWithVersioningEnabled",type:{name:"Boolean"}}}}};const eN={
serializedName:"KeyInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"Start",required:true,xmlName:"Start",type:{
name:"String"}},expiresOn:{serializedName:"Expiry",required:true,xmlName:"Expiry",type:{name:"String"}}}}};const tN={serializedName:"UserDelegationKey",type:{
name:"Composite",className:"UserDelegationKey",modelProperties:{signedObjectId:{serializedName:"SignedOid",required:true,xmlName:"SignedOid",type:{name:"String"
}},signedTenantId:{serializedName:"SignedTid",required:true,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"SignedStart",
required:true,xmlName:"SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpiry",required:true,xmlName:"SignedExpiry",type:{
name:"String"}},signedService:{serializedName:"SignedService",required:true,xmlName:"SignedService",type:{name:"String"}},signedVersion:{
serializedName:"SignedVersion",required:true,xmlName:"SignedVersion",type:{name:"String"}},value:{serializedName:"Value",required:true,xmlName:"Value",type:{
name:"String"}}}}};const nN={serializedName:"FilterBlobSegment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",
modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},where:{
serializedName:"Where",required:true,xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"Blobs",required:true,xmlName:"Blobs",xmlIsWrapped:true,
xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{serializedName:"NextMarker",
xmlName:"NextMarker",type:{name:"String"}}}}};const rN={serializedName:"FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"FilterBlobItem",
modelProperties:{name:{serializedName:"Name",required:true,xmlName:"Name",type:{name:"String"}},containerName:{serializedName:"ContainerName",required:true,
xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}};const sN={
serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"BlobTagSet",required:true,
xmlName:"TagSet",xmlIsWrapped:true,xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobTag"}}}}}}};const iN={
serializedName:"BlobTag",xmlName:"Tag",type:{name:"Composite",className:"BlobTag",modelProperties:{key:{serializedName:"Key",required:true,xmlName:"Key",type:{
name:"String"}},value:{serializedName:"Value",required:true,xmlName:"Value",type:{name:"String"}}}}};const oN={serializedName:"SignedIdentifier",
xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{id:{serializedName:"Id",required:true,xmlName:"Id",type:{
name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy"}}}}};const aN={
serializedName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",xmlName:"Start",type:{
name:"String"}},expiresOn:{serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"Permission",type:{
name:"String"}}}}};const cN={serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",
className:"ListBlobsFlatSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",
xmlIsAttribute:true,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:true,xmlName:"ContainerName",xmlIsAttribute:true,type:{
name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},
maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",
className:"BlobFlatListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const lN={
serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment",modelProperties:{blobItems:{
serializedName:"BlobItems",required:true,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",
className:"BlobItemInternal"}}}}}}};const dN={serializedName:"BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",
modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{serializedName:"Deleted",required:true,
xmlName:"Deleted",type:{name:"Boolean"}},snapshot:{serializedName:"Snapshot",required:true,xmlName:"Snapshot",type:{name:"String"}},versionId:{
serializedName:"VersionId",xmlName:"VersionId",type:{name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsCurrentVersion",type:{
name:"Boolean"}},properties:{serializedName:"Properties",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{
serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{
name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"ObjectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dictionary",
value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"HasVersionsOnly",type:{name:"Boolean"}}}}};const uN={
serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{serializedName:"Encoded",xmlName:"Encoded",xmlIsAttribute:true,
type:{name:"Boolean"}},content:{serializedName:"content",xmlName:"content",xmlIsMsText:true,type:{name:"String"}}}}};const mN={
serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal",modelProperties:{createdOn:{
serializedName:"Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"Last-Modified",required:true,
xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:true,xmlName:"Etag",type:{name:"String"}},contentLength:{
serializedName:"Content-Length",xmlName:"Content-Length",type:{name:"Number"}},contentType:{serializedName:"Content-Type",xmlName:"Content-Type",type:{
name:"String"}},contentEncoding:{serializedName:"Content-Encoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{
serializedName:"Content-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{
name:"ByteArray"}},contentDisposition:{serializedName:"Content-Disposition",xmlName:"Content-Disposition",type:{name:"String"}},cacheControl:{
serializedName:"Cache-Control",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",
xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{name:"Enum",
allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",
allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",
allowedValues:["infinite","fixed"]}},copyId:{serializedName:"CopyId",xmlName:"CopyId",type:{name:"String"}},copyStatus:{serializedName:"CopyStatus",
xmlName:"CopyStatus",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"CopySource",xmlName:"CopySource",
type:{name:"String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{
serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"CopyStatusDescription",
xmlName:"CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"ServerEncrypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},
incrementalCopy:{serializedName:"IncrementalCopy",xmlName:"IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"DestinationSnapshot",
xmlName:"DestinationSnapshot",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},
remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"AccessTier",
xmlName:"AccessTier",type:{name:"Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}},
accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"AccessTierInferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",
xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:["rehydrate-pending-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},
customerProvidedKeySha256:{serializedName:"CustomerProvidedKeySha256",xmlName:"CustomerProvidedKeySha256",type:{name:"String"}},encryptionScope:{
serializedName:"EncryptionScope",xmlName:"EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"AccessTierChangeTime",
xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},expiresOn:{
serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{name:"Boolean"}},
rehydratePriority:{serializedName:"RehydratePriority",xmlName:"RehydratePriority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{
serializedName:"LastAccessTime",xmlName:"LastAccessTime",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{
serializedName:"ImmutabilityPolicyUntilDate",xmlName:"ImmutabilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{
serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{
serializedName:"LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}};const pN={serializedName:"ListBlobsHierarchySegmentResponse",
xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:true,xmlName:"ServiceEndpoint",xmlIsAttribute:true,type:{name:"String"}},containerName:{
serializedName:"ContainerName",required:true,xmlName:"ContainerName",xmlIsAttribute:true,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",
type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",
type:{name:"Number"}},delimiter:{serializedName:"Delimiter",xmlName:"Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{
name:"Composite",className:"BlobHierarchyListSegment"}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const fN={
serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment",modelProperties:{blobPrefixes:{
serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPrefix",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobPrefix"}}}
},blobItems:{serializedName:"BlobItems",required:true,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",
className:"BlobItemInternal"}}}}}}};const hN={serializedName:"BlobPrefix",type:{name:"Composite",className:"BlobPrefix",modelProperties:{name:{
serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}};const gN={serializedName:"BlockLookupList",xmlName:"BlockList",type:{
name:"Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committed",type:{
name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{
name:"Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{
name:"String"}}}}}}};const yN={serializedName:"BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{
serializedName:"CommittedBlocks",xmlName:"CommittedBlocks",xmlIsWrapped:true,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",
className:"Block"}}}},uncommittedBlocks:{serializedName:"UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:true,xmlElementName:"Block",type:{
name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}};const AN={serializedName:"Block",type:{name:"Composite",className:"Block",
modelProperties:{name:{serializedName:"Name",required:true,xmlName:"Name",type:{name:"String"}},size:{serializedName:"Size",required:true,xmlName:"Size",type:{
name:"Number"}}}}};const bN={serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{pageRange:{serializedName:"PageRange",
xmlName:"PageRange",xmlElementName:"PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},clearRange:{
serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearRange"}}}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}};const NN={serializedName:"PageRange",xmlName:"PageRange",type:{
name:"Composite",className:"PageRange",modelProperties:{start:{serializedName:"Start",required:true,xmlName:"Start",type:{name:"Number"}},end:{
serializedName:"End",required:true,xmlName:"End",type:{name:"Number"}}}}};const CN={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"Composite",
className:"ClearRange",modelProperties:{start:{serializedName:"Start",required:true,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",
required:true,xmlName:"End",type:{name:"Number"}}}}};const xN={serializedName:"QueryRequest",xmlName:"QueryRequest",type:{name:"Composite",
className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:true,xmlName:"QueryType",type:{name:"String"}},expression:{
serializedName:"Expression",required:true,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"InputSerialization",
xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerialization",
xmlName:"OutputSerialization",type:{name:"Composite",className:"QuerySerialization"}}}}};const SN={serializedName:"QuerySerialization",type:{name:"Composite",
className:"QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}};const IN={
serializedName:"QueryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:true,xmlName:"Type",type:{
name:"Enum",allowedValues:["delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",
xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{
serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration"}},arrowConfiguration:{
serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration"}},parquetTextConfiguration:{
serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{name:"any"}}}}}}};const wN={
serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfiguration",modelProperties:{
columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",xmlName:"FieldQuote",
type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{serializedName:"EscapeChar",
xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}};const EN={
serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{
recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}};const BN={serializedName:"ArrowConfiguration",
xmlName:"ArrowConfiguration",type:{name:"Composite",className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:true,
xmlName:"Schema",xmlIsWrapped:true,xmlElementName:"Field",type:{name:"Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}};const vN={
serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowField",modelProperties:{type:{serializedName:"Type",required:true,
xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"String"}},precision:{serializedName:"Precision",xmlName:"Precision",
type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}};const PN={serializedName:"Service_setPropertiesHeaders",type:{
name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const RN={serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const TN={
serializedName:"Service_getPropertiesHeaders",type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ON={serializedName:"Service_getPropertiesExceptionHeaders",type:{
name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const DN={serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetStatisticsHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const MN={
serializedName:"Service_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const kN={serializedName:"Service_listContainersSegmentHeaders",type:{
name:"Composite",className:"ServiceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const zN={serializedName:"Service_listContainersSegmentExceptionHeaders",type:{name:"Composite",
className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const LN={serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const qN={serializedName:"Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",
className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const QN={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"ServiceGetAccountInfoHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",
xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},
isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const UN={serializedName:"Service_getAccountInfoExceptionHeaders",type:{
name:"Composite",className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const HN={serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"ServiceSubmitBatchHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const FN={serializedName:"Service_submitBatchExceptionHeaders",type:{name:"Composite",
className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}}
;const _N={serializedName:"Service_filterBlobsHeaders",type:{name:"Composite",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const jN={
serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobsExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const GN={serializedName:"Container_createHeaders",type:{name:"Composite",
className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const YN={serializedName:"Container_createExceptionHeaders",type:{
name:"Composite",className:"ContainerCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const KN={serializedName:"Container_getPropertiesHeaders",type:{name:"Composite",className:"ContainerGetPropertiesHeaders",modelProperties:{
metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{
serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},
leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",
allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-has-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{
name:"Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{
serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{
serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},
isImmutableStorageWithVersioningEnabled:{serializedName:"x-ms-immutable-storage-with-versioning-enabled",
xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const VN={serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const $N={
serializedName:"Container_deleteHeaders",type:{name:"Composite",className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const WN={
serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"ContainerDeleteExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const JN={serializedName:"Container_setMetadataHeaders",type:{
name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const XN={serializedName:"Container_setMetadataExceptionHeaders",type:{
name:"Composite",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const ZN={serializedName:"Container_getAccessPolicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",
modelProperties:{blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",
allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const eC={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{
name:"Composite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const tC={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const nC={serializedName:"Container_setAccessPolicyExceptionHeaders",type:{name:"Composite",
className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}
}}}};const rC={serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const sC={
serializedName:"Container_restoreExceptionHeaders",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const iC={serializedName:"Container_renameHeaders",type:{name:"Composite",
className:"ContainerRenameHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const oC={serializedName:"Container_renameExceptionHeaders",type:{
name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const aC={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubmitBatchHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}};const cC={
serializedName:"Container_submitBatchExceptionHeaders",type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const lC={serializedName:"Container_filterBlobsHeaders",type:{
name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}}
;const dC={serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const uC={serializedName:"Container_acquireLeaseHeaders",type:{
name:"Composite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{
name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const mC={serializedName:"Container_acquireLeaseExceptionHeaders",
type:{name:"Composite",className:"ContainerAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const pC={serializedName:"Container_releaseLeaseHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const fC={serializedName:"Container_releaseLeaseExceptionHeaders",
type:{name:"Composite",className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const hC={serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const gC={serializedName:"Container_renewLeaseExceptionHeaders",type:{name:"Composite",
className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}}
;const yC={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLeaseHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}}
;const AC={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const bC={serializedName:"Container_changeLeaseHeaders",type:{
name:"Composite",className:"ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{
name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const NC={serializedName:"Container_changeLeaseExceptionHeaders",
type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const CC={serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentHeaders",
modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const xC={
serializedName:"Container_listBlobFlatSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const SC={
serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const IC={
serializedName:"Container_listBlobHierarchySegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const wC={
serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",
xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},
isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}};const EC={
serializedName:"Container_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const BC={serializedName:"Blob_downloadHeaders",type:{
name:"Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{
serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},
objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{
serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{
serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{
name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",
xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",
xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{
name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},
copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",
xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{
serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",
type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",
type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{
name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}
},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{
serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{serializedName:"accept-ranges",
xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{
serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},tagCount:{
serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{
name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},
immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},
immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",
allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",
type:{name:"ByteArray"}}}}};const vC={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const PC={
serializedName:"Blob_getPropertiesHeaders",type:{name:"Composite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",
xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{
name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}
},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},
blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},copyCompletedOn:{
serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",
xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{
serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",
type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",
xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"x-ms-copy-destination-snapshot",
xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{
name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{
name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{
name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{
name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},
blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{
serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{
serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",
xmlName:"x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",
type:{name:"DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{
serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"x-ms-tag-count",
xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{
serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",
xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",
xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",
xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",
xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",
xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const RC={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const TC={serializedName:"Blob_deleteHeaders",type:{name:"Composite",
className:"BlobDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const OC={serializedName:"Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const DC={serializedName:"Blob_undeleteHeaders",type:{
name:"Composite",className:"BlobUndeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const MC={serializedName:"Blob_undeleteExceptionHeaders",type:{
name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const kC={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"BlobSetExpiryHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const zC={serializedName:"Blob_setExpiryExceptionHeaders",type:{name:"Composite",
className:"BlobSetExpiryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}}
;const LC={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const qC={
serializedName:"Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const QC={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{
name:"Composite",className:"BlobSetImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},
immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",
allowedValues:["Mutable","Unlocked","Locked"]}}}}};const UC={serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"Composite",
className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"
}}}}};const HC={serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const FC={serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",
className:"BlobDeleteImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const _C={serializedName:"Blob_setLegalHoldHeaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}};const jC={
serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",className:"BlobSetLegalHoldExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const GC={serializedName:"Blob_setMetadataHeaders",type:{name:"Composite",
className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const YC={
serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const KC={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",
className:"BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{
name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const VC={serializedName:"Blob_acquireLeaseExceptionHeaders",type:{
name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const $C={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"BlobReleaseLeaseHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const WC={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}}
;const JC={serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{
serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}}
;const XC={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ZC={serializedName:"Blob_changeLeaseHeaders",type:{name:"Composite",
className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{
serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}
},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}};const ex={serializedName:"Blob_changeLeaseExceptionHeaders",type:{
name:"Composite",className:"BlobChangeLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const tx={serializedName:"Blob_breakLeaseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}}
;const nx={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const rx={serializedName:"Blob_createSnapshotHeaders",type:{
name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{name:"String"}},
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const sx={serializedName:"Blob_createSnapshotExceptionHeaders",
type:{name:"Composite",className:"BlobCreateSnapshotExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const ix={serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",
xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ox={serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{name:"Composite",
className:"BlobStartCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const ax={
serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"success",isConstant:true,
serializedName:"x-ms-copy-status",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},
xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const cx={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",
className:"BlobCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const lx={
serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const dx={
serializedName:"Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const ux={serializedName:"Blob_setTierHeaders",type:{name:"Composite",
className:"BlobSetTierHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const mx={
serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const px={serializedName:"Blob_getAccountInfoHeaders",type:{
name:"Composite",className:"BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{
serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",
xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},
isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}};const fx={
serializedName:"Blob_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const hx={serializedName:"Blob_queryHeaders",type:{name:"Composite",
className:"BlobQueryHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{
serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{
serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{
name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",
xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{
serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",
xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{
name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","AppendBlob"]}},
copyCompletionTime:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",
xmlName:"x-ms-copy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{
serializedName:"x-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",
type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",
type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",
allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{
name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}
},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",
type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{
name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{
name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}};const gx={serializedName:"Blob_queryExceptionHeaders",type:{
name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const yx={serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Ax={
serializedName:"Blob_getTagsExceptionHeaders",type:{name:"Composite",className:"BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const bx={serializedName:"Blob_setTagsHeaders",type:{name:"Composite",
className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}};const Nx={serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetTagsExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Cx={
serializedName:"PageBlob_createHeaders",type:{name:"Composite",className:"PageBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const xx={
serializedName:"PageBlob_createExceptionHeaders",type:{name:"Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Sx={serializedName:"PageBlob_uploadPagesHeaders",type:{
name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Ix={
serializedName:"PageBlob_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const wx={serializedName:"PageBlob_clearPagesHeaders",type:{
name:"Composite",className:"PageBlobClearPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Ex={serializedName:"PageBlob_clearPagesExceptionHeaders",type:{
name:"Composite",className:"PageBlobClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const Bx={serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromURLHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",
xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const vx={
serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesFromURLExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",
xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",
xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const Px={serializedName:"PageBlob_getPageRangesHeaders",type:{name:"Composite",
className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",
xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Rx={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{
name:"Composite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const Tx={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffHeaders",
modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Ox={
serializedName:"PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Dx={serializedName:"PageBlob_resizeHeaders",type:{
name:"Composite",className:"PageBlobResizeHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",
xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Mx={serializedName:"PageBlob_resizeExceptionHeaders",type:{
name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}};const kx={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const zx={
serializedName:"PageBlob_updateSequenceNumberExceptionHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Lx={serializedName:"PageBlob_copyIncrementalHeaders",type:{
name:"Composite",className:"PageBlobCopyIncrementalHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{
serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{
name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}
}}};const qx={serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Qx={
serializedName:"AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",
xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{
serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Ux={
serializedName:"AppendBlob_createExceptionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Hx={serializedName:"AppendBlob_appendBlockHeaders",type:{
name:"Composite",className:"AppendBlobAppendBlockHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}
},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Fx={
serializedName:"AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const _x={serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{
name:"Composite",className:"AppendBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},
lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",
xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",
xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",
xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const jx={serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",
type:{name:"Composite",className:"AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{
name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const Gx={
serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"AppendBlobSealHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",
type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}}}}};const Yx={
serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Kx={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",
className:"BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},
encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Vx={serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",
className:"BlockBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}}
;const $x={serializedName:"BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Wx={
serializedName:"BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",
xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",
xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const Jx={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",
className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Xx={
serializedName:"BlockBlob_stageBlockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const Zx={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{
name:"Composite",className:"BlockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{
serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}};const eS={serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",type:{name:"Composite",
className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},
copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}};const tS={
serializedName:"BlockBlob_commitBlockListHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{
serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",
xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",
xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{
serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",
xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const nS={
serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobCommitBlockListExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const rS={serializedName:"BlockBlob_getBlockListHeaders",type:{
name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"content-type",
type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",
xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const sS={
serializedName:"BlockBlob_getBlockListExceptionHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}};const iS={parameterPath:["options","contentType"],mapper:{
defaultValue:"application/xml",isConstant:true,serializedName:"Content-Type",type:{name:"String"}}};const oS={parameterPath:"blobServiceProperties",mapper:Fb}
;const aS={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{name:"String"}}};const cS={
parameterPath:"url",mapper:{serializedName:"url",required:true,xmlName:"url",type:{name:"String"}},skipEncoding:true};const lS={parameterPath:"restype",mapper:{
defaultValue:"service",isConstant:true,serializedName:"restype",type:{name:"String"}}};const dS={parameterPath:"comp",mapper:{defaultValue:"properties",
isConstant:true,serializedName:"comp",type:{name:"String"}}};const uS={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},
serializedName:"timeout",xmlName:"timeout",type:{name:"Number"}}};const mS={parameterPath:"version",mapper:{defaultValue:"2026-02-06",isConstant:true,
serializedName:"x-ms-version",type:{name:"String"}}};const pS={parameterPath:["options","requestId"],mapper:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}}};const fS={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:true,
serializedName:"Accept",type:{name:"String"}}};const hS={parameterPath:"comp",mapper:{defaultValue:"stats",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const gS={parameterPath:"comp",mapper:{defaultValue:"list",isConstant:true,serializedName:"comp",type:{name:"String"}}};const yS={
parameterPath:["options","prefix"],mapper:{serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}};const AS={parameterPath:["options","marker"],mapper:{
serializedName:"marker",xmlName:"marker",type:{name:"String"}}};const bS={parameterPath:["options","maxPageSize"],mapper:{constraints:{InclusiveMinimum:1},
serializedName:"maxresults",xmlName:"maxresults",type:{name:"Number"}}};const NS={parameterPath:["options","include"],mapper:{serializedName:"include",
xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},
collectionFormat:"CSV"};const CS={parameterPath:"keyInfo",mapper:eN};const xS={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:true,
serializedName:"comp",type:{name:"String"}}};const SS={parameterPath:"restype",mapper:{defaultValue:"account",isConstant:true,serializedName:"restype",type:{
name:"String"}}};const IS={parameterPath:"body",mapper:{serializedName:"body",required:true,xmlName:"body",type:{name:"Stream"}}};const wS={
parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:true,serializedName:"comp",type:{name:"String"}}};const ES={parameterPath:"contentLength",mapper:{
serializedName:"Content-Length",required:true,xmlName:"Content-Length",type:{name:"Number"}}};const BS={parameterPath:"multipartContentType",mapper:{
serializedName:"Content-Type",required:true,xmlName:"Content-Type",type:{name:"String"}}};const vS={parameterPath:"comp",mapper:{defaultValue:"blobs",
isConstant:true,serializedName:"comp",type:{name:"String"}}};const PS={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"where",type:{
name:"String"}}};const RS={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:true,serializedName:"restype",type:{name:"String"}}};const TS={
parameterPath:["options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{
type:{name:"String"}}}}};const OS={parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{
name:"Enum",allowedValues:["container","blob"]}}};const DS={parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],mapper:{
serializedName:"x-ms-default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}};const MS={
parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],mapper:{serializedName:"x-ms-deny-encryption-scope-override",
xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}};const kS={parameterPath:["options","leaseAccessConditions","leaseId"],mapper:{
serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}};const zS={parameterPath:["options","modifiedAccessConditions","ifModifiedSince"],
mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}};const LS={
parameterPath:["options","modifiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{
name:"DateTimeRfc1123"}}};const qS={parameterPath:"comp",mapper:{defaultValue:"metadata",isConstant:true,serializedName:"comp",type:{name:"String"}}};const QS={
parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:true,serializedName:"comp",type:{name:"String"}}};const US={parameterPath:["options","containerAcl"],
mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:true,xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{
name:"Composite",className:"SignedIdentifier"}}}}};const HS={parameterPath:"comp",mapper:{defaultValue:"undelete",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const FS={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-container-name",
xmlName:"x-ms-deleted-container-name",type:{name:"String"}}};const _S={parameterPath:["options","deletedContainerVersion"],mapper:{
serializedName:"x-ms-deleted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}};const jS={parameterPath:"comp",mapper:{
defaultValue:"rename",isConstant:true,serializedName:"comp",type:{name:"String"}}};const GS={parameterPath:"sourceContainerName",mapper:{
serializedName:"x-ms-source-container-name",required:true,xmlName:"x-ms-source-container-name",type:{name:"String"}}};const YS={
parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-source-lease-id",type:{name:"String"}}};const KS={
parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:true,serializedName:"comp",type:{name:"String"}}};const VS={parameterPath:"action",mapper:{
defaultValue:"acquire",isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const $S={parameterPath:["options","duration"],mapper:{
serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}};const WS={parameterPath:["options","proposedLeaseId"],mapper:{
serializedName:"x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}};const JS={parameterPath:"action",mapper:{defaultValue:"release",
isConstant:true,serializedName:"x-ms-lease-action",type:{name:"String"}}};const XS={parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",
required:true,xmlName:"x-ms-lease-id",type:{name:"String"}}};const ZS={parameterPath:"action",mapper:{defaultValue:"renew",isConstant:true,
serializedName:"x-ms-lease-action",type:{name:"String"}}};const eI={parameterPath:"action",mapper:{defaultValue:"break",isConstant:true,
serializedName:"x-ms-lease-action",type:{name:"String"}}};const tI={parameterPath:["options","breakPeriod"],mapper:{serializedName:"x-ms-lease-break-period",
xmlName:"x-ms-lease-break-period",type:{name:"Number"}}};const nI={parameterPath:"action",mapper:{defaultValue:"change",isConstant:true,
serializedName:"x-ms-lease-action",type:{name:"String"}}};const rI={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",
required:true,xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}};const sI={parameterPath:["options","include"],mapper:{serializedName:"include",
xmlName:"include",xmlElementName:"ListBlobsIncludeItem",type:{name:"Sequence",element:{type:{name:"Enum",
allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypolicy","legalhold","deletedwithversions"]}}}},
collectionFormat:"CSV"};const iI={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startFrom",type:{name:"String"}}};const oI={
parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:true,xmlName:"delimiter",type:{name:"String"}}};const aI={
parameterPath:["options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{name:"String"}}};const cI={
parameterPath:["options","versionId"],mapper:{serializedName:"versionid",xmlName:"versionid",type:{name:"String"}}};const lI={parameterPath:["options","range"],
mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"String"}}};const dI={parameterPath:["options","rangeGetContentMD5"],mapper:{
serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"Boolean"}}};const uI={
parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{
name:"Boolean"}}};const mI={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",
type:{name:"String"}}};const pI={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}}};const fI={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{
serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-encryption-algorithm",type:{name:"String"}}};const hI={
parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",type:{name:"String"}}};const gI={
parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"If-None-Match",type:{name:"String"}}}
;const yI={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}}
;const AI={parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",
allowedValues:["include","only"]}}};const bI={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"deletetype",type:{
name:"String"}}};const NI={parameterPath:"comp",mapper:{defaultValue:"expiry",isConstant:true,serializedName:"comp",type:{name:"String"}}};const CI={
parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-expiry-option",required:true,xmlName:"x-ms-expiry-option",type:{name:"String"}}};const xI={
parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"String"}}};const SI={
parameterPath:["options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-control",xmlName:"x-ms-blob-cache-control",type:{
name:"String"}}};const II={parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-blob-content-type",
xmlName:"x-ms-blob-content-type",type:{name:"String"}}};const wI={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{
serializedName:"x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}};const EI={
parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",
type:{name:"String"}}};const BI={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{serializedName:"x-ms-blob-content-language",
xmlName:"x-ms-blob-content-language",type:{name:"String"}}};const vI={parameterPath:["options","blobHttpHeaders","blobContentDisposition"],mapper:{
serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}};const PI={parameterPath:"comp",mapper:{
defaultValue:"immutabilityPolicies",isConstant:true,serializedName:"comp",type:{name:"String"}}};const RI={parameterPath:["options","immutabilityPolicyExpiry"],
mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}};const TI={
parameterPath:["options","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{
name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}};const OI={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:true,
serializedName:"comp",type:{name:"String"}}};const DI={parameterPath:"legalHold",mapper:{serializedName:"x-ms-legal-hold",required:true,
xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}};const MI={parameterPath:["options","encryptionScope"],mapper:{serializedName:"x-ms-encryption-scope",
xmlName:"x-ms-encryption-scope",type:{name:"String"}}};const kI={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:true,serializedName:"comp",
type:{name:"String"}}};const zI={parameterPath:["options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"Enum",
allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}};const LI={
parameterPath:["options","rehydratePriority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",
allowedValues:["High","Standard"]}}};const qI={parameterPath:["options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{
serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-since",type:{name:"DateTimeRfc1123"}}};const QI={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-if-unmodified-since",
xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}};const UI={parameterPath:["options","sourceModifiedAccessConditions","sourceIfMatch"],
mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}};const HI={
parameterPath:["options","sourceModifiedAccessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",
xmlName:"x-ms-source-if-none-match",type:{name:"String"}}};const FI={parameterPath:["options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{
serializedName:"x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}};const _I={parameterPath:"copySource",mapper:{
serializedName:"x-ms-copy-source",required:true,xmlName:"x-ms-copy-source",type:{name:"String"}}};const jI={parameterPath:["options","blobTagsString"],mapper:{
serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}};const GI={parameterPath:["options","sealBlob"],mapper:{serializedName:"x-ms-seal-blob",
xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}};const YI={parameterPath:["options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",
xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}};const KI={parameterPath:"xMsRequiresSync",mapper:{defaultValue:"true",isConstant:true,
serializedName:"x-ms-requires-sync",type:{name:"String"}}};const VI={parameterPath:["options","sourceContentMD5"],mapper:{
serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteArray"}}};const $I={
parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",type:{
name:"String"}}};const WI={parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",
xmlName:"x-ms-copy-source-tag-option",type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}};const JI={parameterPath:["options","fileRequestIntent"],mapper:{
serializedName:"x-ms-file-request-intent",xmlName:"x-ms-file-request-intent",type:{name:"String"}}};const XI={parameterPath:"comp",mapper:{defaultValue:"copy",
isConstant:true,serializedName:"comp",type:{name:"String"}}};const ZI={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:true,
serializedName:"x-ms-copy-action",type:{name:"String"}}};const ew={parameterPath:"copyId",mapper:{serializedName:"copyid",required:true,xmlName:"copyid",type:{
name:"String"}}};const tw={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:true,serializedName:"comp",type:{name:"String"}}};const nw={
parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:true,xmlName:"x-ms-access-tier",type:{name:"Enum",
allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}};const rw={
parameterPath:["options","queryRequest"],mapper:xN};const sw={parameterPath:"comp",mapper:{defaultValue:"query",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const iw={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:true,serializedName:"comp",type:{name:"String"}}};const ow={
parameterPath:["options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if-modified-since",
xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}};const aw={parameterPath:["options","blobModifiedAccessConditions","ifUnmodifiedSince"],
mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}};const cw={
parameterPath:["options","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}
}};const lw={parameterPath:["options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",
xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}};const dw={parameterPath:["options","tags"],mapper:sN};const uw={
parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}}};const mw={
parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}
;const pw={parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:true,serializedName:"x-ms-blob-type",type:{name:"String"}}};const fw={
parameterPath:"blobContentLength",mapper:{serializedName:"x-ms-blob-content-length",required:true,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}}
;const hw={parameterPath:["options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",
type:{name:"Number"}}};const gw={parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:true,
serializedName:"Content-Type",type:{name:"String"}}};const yw={parameterPath:"body",mapper:{serializedName:"body",required:true,xmlName:"body",type:{
name:"Stream"}}};const Aw={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:true,serializedName:"Accept",type:{name:"String"}}}
;const bw={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:true,serializedName:"comp",type:{name:"String"}}};const Nw={parameterPath:"pageWrite",
mapper:{defaultValue:"update",isConstant:true,serializedName:"x-ms-page-write",type:{name:"String"}}};const Cw={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",
xmlName:"x-ms-if-sequence-number-le",type:{name:"Number"}}};const xw={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],
mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"x-ms-if-sequence-number-lt",type:{name:"Number"}}};const Sw={
parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-eq",
xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}};const Iw={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:true,
serializedName:"x-ms-page-write",type:{name:"String"}}};const ww={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:true,
xmlName:"x-ms-copy-source",type:{name:"String"}}};const Ew={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:true,
xmlName:"x-ms-source-range",type:{name:"String"}}};const Bw={parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",
xmlName:"x-ms-source-content-crc64",type:{name:"ByteArray"}}};const vw={parameterPath:"range",mapper:{serializedName:"x-ms-range",required:true,
xmlName:"x-ms-range",type:{name:"String"}}};const Pw={parameterPath:"comp",mapper:{defaultValue:"pagelist",isConstant:true,serializedName:"comp",type:{
name:"String"}}};const Rw={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnapshot",xmlName:"prevsnapshot",type:{name:"String"}}}
;const Tw={parameterPath:["options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"x-ms-previous-snapshot-url",type:{
name:"String"}}};const Ow={parameterPath:"sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",required:true,
xmlName:"x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}};const Dw={parameterPath:"comp",mapper:{
defaultValue:"incrementalcopy",isConstant:true,serializedName:"comp",type:{name:"String"}}};const Mw={parameterPath:"blobType",mapper:{
defaultValue:"AppendBlob",isConstant:true,serializedName:"x-ms-blob-type",type:{name:"String"}}};const kw={parameterPath:"comp",mapper:{
defaultValue:"appendblock",isConstant:true,serializedName:"comp",type:{name:"String"}}};const zw={
parameterPath:["options","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",
type:{name:"Number"}}};const Lw={parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{
serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condition-appendpos",type:{name:"Number"}}};const qw={parameterPath:["options","sourceRange"],
mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"String"}}};const Qw={parameterPath:"comp",mapper:{defaultValue:"seal",
isConstant:true,serializedName:"comp",type:{name:"String"}}};const Uw={parameterPath:"blobType",mapper:{defaultValue:"BlockBlob",isConstant:true,
serializedName:"x-ms-blob-type",type:{name:"String"}}};const Hw={parameterPath:["options","copySourceBlobProperties"],mapper:{
serializedName:"x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}};const Fw={parameterPath:"comp",mapper:{
defaultValue:"block",isConstant:true,serializedName:"comp",type:{name:"String"}}};const _w={parameterPath:"blockId",mapper:{serializedName:"blockid",
required:true,xmlName:"blockid",type:{name:"String"}}};const jw={parameterPath:"blocks",mapper:gN};const Gw={parameterPath:"comp",mapper:{
defaultValue:"blocklist",isConstant:true,serializedName:"comp",type:{name:"String"}}};const Yw={parameterPath:"listType",mapper:{defaultValue:"committed",
serializedName:"blocklisttype",required:true,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","uncommitted","all"]}}};class Kw{client
;constructor(e){this.client=e}setProperties(e,t){return this.client.sendOperationRequest({blobServiceProperties:e,options:t},$w)}getProperties(e){
return this.client.sendOperationRequest({options:e},Ww)}getStatistics(e){return this.client.sendOperationRequest({options:e},Jw)}listContainersSegment(e){
return this.client.sendOperationRequest({options:e},Xw)}getUserDelegationKey(e,t){return this.client.sendOperationRequest({keyInfo:e,options:t},Zw)}
getAccountInfo(e){return this.client.sendOperationRequest({options:e},eE)}submitBatch(e,t,n,r){return this.client.sendOperationRequest({contentLength:e,
multipartContentType:t,body:n,options:r},tE)}filterBlobs(e){return this.client.sendOperationRequest({options:e},nE)}}const Vw=$l(r,true);const $w={path:"/",
httpMethod:"PUT",responses:{202:{headersMapper:PN},default:{bodyMapper:Vb,headersMapper:RN}},requestBody:oS,queryParameters:[lS,dS,uS],urlParameters:[cS],
headerParameters:[iS,aS,mS,pS],isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Vw};const Ww={path:"/",httpMethod:"GET",
responses:{200:{bodyMapper:Fb,headersMapper:TN},default:{bodyMapper:Vb,headersMapper:ON}},queryParameters:[lS,dS,uS],urlParameters:[cS],
headerParameters:[mS,pS,fS],isXML:true,serializer:Vw};const Jw={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:$b,headersMapper:DN},default:{
bodyMapper:Vb,headersMapper:MN}},queryParameters:[lS,uS,hS],urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,serializer:Vw};const Xw={path:"/",
httpMethod:"GET",responses:{200:{bodyMapper:Jb,headersMapper:kN},default:{bodyMapper:Vb,headersMapper:zN}},queryParameters:[uS,gS,yS,AS,bS,NS],
urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,serializer:Vw};const Zw={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:tN,headersMapper:LN},
default:{bodyMapper:Vb,headersMapper:qN}},requestBody:CS,queryParameters:[lS,uS,xS],urlParameters:[cS],headerParameters:[iS,aS,mS,pS],isXML:true,
contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Vw};const eE={path:"/",httpMethod:"GET",responses:{200:{headersMapper:QN},default:{
bodyMapper:Vb,headersMapper:UN}},queryParameters:[dS,uS,SS],urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,serializer:Vw};const tE={path:"/",
httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:HN},default:{bodyMapper:Vb,headersMapper:FN}},
requestBody:IS,queryParameters:[uS,wS],urlParameters:[cS],headerParameters:[aS,mS,pS,ES,BS],isXML:true,contentType:"application/xml; charset=utf-8",
mediaType:"xml",serializer:Vw};const nE={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:nN,headersMapper:_N},default:{bodyMapper:Vb,headersMapper:jN}},
queryParameters:[uS,AS,bS,vS,PS],urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,serializer:Vw};class rE{client;constructor(e){this.client=e}
create(e){return this.client.sendOperationRequest({options:e},iE)}getProperties(e){return this.client.sendOperationRequest({options:e},oE)}delete(e){
return this.client.sendOperationRequest({options:e},aE)}setMetadata(e){return this.client.sendOperationRequest({options:e},cE)}getAccessPolicy(e){
return this.client.sendOperationRequest({options:e},lE)}setAccessPolicy(e){return this.client.sendOperationRequest({options:e},dE)}restore(e){
return this.client.sendOperationRequest({options:e},uE)}rename(e,t){return this.client.sendOperationRequest({sourceContainerName:e,options:t},mE)}
submitBatch(e,t,n,r){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:n,options:r},pE)}filterBlobs(e){
return this.client.sendOperationRequest({options:e},fE)}acquireLease(e){return this.client.sendOperationRequest({options:e},hE)}releaseLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},gE)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},yE)}
breakLease(e){return this.client.sendOperationRequest({options:e},AE)}changeLease(e,t,n){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,
options:n},bE)}listBlobFlatSegment(e){return this.client.sendOperationRequest({options:e},NE)}listBlobHierarchySegment(e,t){
return this.client.sendOperationRequest({delimiter:e,options:t},CE)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},xE)}}
const sE=$l(r,true);const iE={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:GN},default:{bodyMapper:Vb,headersMapper:YN}},
queryParameters:[uS,RS],urlParameters:[cS],headerParameters:[mS,pS,fS,TS,OS,DS,MS],isXML:true,serializer:sE};const oE={path:"/{containerName}",httpMethod:"GET",
responses:{200:{headersMapper:KN},default:{bodyMapper:Vb,headersMapper:VN}},queryParameters:[uS,RS],urlParameters:[cS],headerParameters:[mS,pS,fS,kS],
isXML:true,serializer:sE};const aE={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:$N},default:{bodyMapper:Vb,headersMapper:WN}},
queryParameters:[uS,RS],urlParameters:[cS],headerParameters:[mS,pS,fS,kS,zS,LS],isXML:true,serializer:sE};const cE={path:"/{containerName}",httpMethod:"PUT",
responses:{200:{headersMapper:JN},default:{bodyMapper:Vb,headersMapper:XN}},queryParameters:[uS,RS,qS],urlParameters:[cS],headerParameters:[mS,pS,fS,TS,kS,zS],
isXML:true,serializer:sE};const lE={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",
className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:true,xmlElementName:"SignedIdentifier"},
headersMapper:ZN},default:{bodyMapper:Vb,headersMapper:eC}},queryParameters:[uS,RS,QS],urlParameters:[cS],headerParameters:[mS,pS,fS,kS],isXML:true,
serializer:sE};const dE={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:tC},default:{bodyMapper:Vb,headersMapper:nC}},requestBody:US,
queryParameters:[uS,RS,QS],urlParameters:[cS],headerParameters:[iS,aS,mS,pS,OS,kS,zS,LS],isXML:true,contentType:"application/xml; charset=utf-8",
mediaType:"xml",serializer:sE};const uE={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:rC},default:{bodyMapper:Vb,headersMapper:sC}},
queryParameters:[uS,RS,HS],urlParameters:[cS],headerParameters:[mS,pS,fS,FS,_S],isXML:true,serializer:sE};const mE={path:"/{containerName}",httpMethod:"PUT",
responses:{200:{headersMapper:iC},default:{bodyMapper:Vb,headersMapper:oC}},queryParameters:[uS,RS,jS],urlParameters:[cS],headerParameters:[mS,pS,fS,GS,YS],
isXML:true,serializer:sE};const pE={path:"/{containerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},
headersMapper:aC},default:{bodyMapper:Vb,headersMapper:cC}},requestBody:IS,queryParameters:[uS,wS,RS],urlParameters:[cS],headerParameters:[aS,mS,pS,ES,BS],
isXML:true,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:sE};const fE={path:"/{containerName}",httpMethod:"GET",responses:{200:{
bodyMapper:nN,headersMapper:lC},default:{bodyMapper:Vb,headersMapper:dC}},queryParameters:[uS,AS,bS,vS,PS,RS],urlParameters:[cS],headerParameters:[mS,pS,fS],
isXML:true,serializer:sE};const hE={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:uC},default:{bodyMapper:Vb,headersMapper:mC}},
queryParameters:[uS,RS,KS],urlParameters:[cS],headerParameters:[mS,pS,fS,zS,LS,VS,$S,WS],isXML:true,serializer:sE};const gE={path:"/{containerName}",
httpMethod:"PUT",responses:{200:{headersMapper:pC},default:{bodyMapper:Vb,headersMapper:fC}},queryParameters:[uS,RS,KS],urlParameters:[cS],
headerParameters:[mS,pS,fS,zS,LS,JS,XS],isXML:true,serializer:sE};const yE={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:hC},default:{
bodyMapper:Vb,headersMapper:gC}},queryParameters:[uS,RS,KS],urlParameters:[cS],headerParameters:[mS,pS,fS,zS,LS,XS,ZS],isXML:true,serializer:sE};const AE={
path:"/{containerName}",httpMethod:"PUT",responses:{202:{headersMapper:yC},default:{bodyMapper:Vb,headersMapper:AC}},queryParameters:[uS,RS,KS],
urlParameters:[cS],headerParameters:[mS,pS,fS,zS,LS,eI,tI],isXML:true,serializer:sE};const bE={path:"/{containerName}",httpMethod:"PUT",responses:{200:{
headersMapper:bC},default:{bodyMapper:Vb,headersMapper:NC}},queryParameters:[uS,RS,KS],urlParameters:[cS],headerParameters:[mS,pS,fS,zS,LS,XS,nI,rI],isXML:true,
serializer:sE};const NE={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:cN,headersMapper:CC},default:{bodyMapper:Vb,headersMapper:xC}},
queryParameters:[uS,gS,yS,AS,bS,RS,sI,iI],urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,serializer:sE};const CE={path:"/{containerName}",
httpMethod:"GET",responses:{200:{bodyMapper:pN,headersMapper:SC},default:{bodyMapper:Vb,headersMapper:IC}},queryParameters:[uS,gS,yS,AS,bS,RS,sI,iI,oI],
urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,serializer:sE};const xE={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:wC},
default:{bodyMapper:Vb,headersMapper:EC}},queryParameters:[dS,uS,SS],urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,serializer:sE};class SE{client
;constructor(e){this.client=e}download(e){return this.client.sendOperationRequest({options:e},wE)}getProperties(e){return this.client.sendOperationRequest({
options:e},EE)}delete(e){return this.client.sendOperationRequest({options:e},BE)}undelete(e){return this.client.sendOperationRequest({options:e},vE)}
setExpiry(e,t){return this.client.sendOperationRequest({expiryOptions:e,options:t},PE)}setHttpHeaders(e){return this.client.sendOperationRequest({options:e},RE)
}setImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},TE)}deleteImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e
},OE)}setLegalHold(e,t){return this.client.sendOperationRequest({legalHold:e,options:t},DE)}setMetadata(e){return this.client.sendOperationRequest({options:e
},ME)}acquireLease(e){return this.client.sendOperationRequest({options:e},kE)}releaseLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t
},zE)}renewLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},LE)}changeLease(e,t,n){return this.client.sendOperationRequest({leaseId:e,
proposedLeaseId:t,options:n},qE)}breakLease(e){return this.client.sendOperationRequest({options:e},QE)}createSnapshot(e){
return this.client.sendOperationRequest({options:e},UE)}startCopyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},HE)}
copyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},FE)}abortCopyFromURL(e,t){return this.client.sendOperationRequest({copyId:e,
options:t},_E)}setTier(e,t){return this.client.sendOperationRequest({tier:e,options:t},jE)}getAccountInfo(e){return this.client.sendOperationRequest({options:e
},GE)}query(e){return this.client.sendOperationRequest({options:e},YE)}getTags(e){return this.client.sendOperationRequest({options:e},KE)}setTags(e){
return this.client.sendOperationRequest({options:e},VE)}}const IE=$l(r,true);const wE={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{
bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:BC},206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},
headersMapper:BC},default:{bodyMapper:Vb,headersMapper:vC}},queryParameters:[uS,aI,cI],urlParameters:[cS],
headerParameters:[mS,pS,fS,kS,zS,LS,lI,dI,uI,mI,pI,fI,hI,gI,yI],isXML:true,serializer:IE};const EE={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{
200:{headersMapper:PC},default:{bodyMapper:Vb,headersMapper:RC}},queryParameters:[uS,aI,cI],urlParameters:[cS],
headerParameters:[mS,pS,fS,kS,zS,LS,mI,pI,fI,hI,gI,yI],isXML:true,serializer:IE};const BE={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{
headersMapper:TC},default:{bodyMapper:Vb,headersMapper:OC}},queryParameters:[uS,aI,cI,bI],urlParameters:[cS],headerParameters:[mS,pS,fS,kS,zS,LS,hI,gI,yI,AI],
isXML:true,serializer:IE};const vE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:DC},default:{bodyMapper:Vb,headersMapper:MC}},
queryParameters:[uS,HS],urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,serializer:IE};const PE={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{200:{headersMapper:kC},default:{bodyMapper:Vb,headersMapper:zC}},queryParameters:[uS,NI],urlParameters:[cS],headerParameters:[mS,pS,fS,CI,xI],
isXML:true,serializer:IE};const RE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:LC},default:{bodyMapper:Vb,headersMapper:qC}},
queryParameters:[dS,uS],urlParameters:[cS],headerParameters:[mS,pS,fS,kS,zS,LS,hI,gI,yI,SI,II,wI,EI,BI,vI],isXML:true,serializer:IE};const TE={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:QC},default:{bodyMapper:Vb,headersMapper:UC}},queryParameters:[uS,aI,cI,PI],
urlParameters:[cS],headerParameters:[mS,pS,fS,LS,RI,TI],isXML:true,serializer:IE};const OE={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{
headersMapper:HC},default:{bodyMapper:Vb,headersMapper:FC}},queryParameters:[uS,aI,cI,PI],urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,
serializer:IE};const DE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:_C},default:{bodyMapper:Vb,headersMapper:jC}},
queryParameters:[uS,aI,cI,OI],urlParameters:[cS],headerParameters:[mS,pS,fS,DI],isXML:true,serializer:IE};const ME={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{200:{headersMapper:GC},default:{bodyMapper:Vb,headersMapper:YC}},queryParameters:[uS,qS],urlParameters:[cS],
headerParameters:[mS,pS,fS,TS,kS,zS,LS,mI,pI,fI,hI,gI,yI,MI],isXML:true,serializer:IE};const kE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:KC},default:{bodyMapper:Vb,headersMapper:VC}},queryParameters:[uS,KS],urlParameters:[cS],headerParameters:[mS,pS,fS,zS,LS,VS,$S,WS,hI,gI,yI],
isXML:true,serializer:IE};const zE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:$C},default:{bodyMapper:Vb,headersMapper:WC}},
queryParameters:[uS,KS],urlParameters:[cS],headerParameters:[mS,pS,fS,zS,LS,JS,XS,hI,gI,yI],isXML:true,serializer:IE};const LE={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{200:{headersMapper:JC},default:{bodyMapper:Vb,headersMapper:XC}},queryParameters:[uS,KS],urlParameters:[cS],
headerParameters:[mS,pS,fS,zS,LS,XS,ZS,hI,gI,yI],isXML:true,serializer:IE};const qE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:ZC},default:{bodyMapper:Vb,headersMapper:ex}},queryParameters:[uS,KS],urlParameters:[cS],headerParameters:[mS,pS,fS,zS,LS,XS,nI,rI,hI,gI,yI],
isXML:true,serializer:IE};const QE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:tx},default:{bodyMapper:Vb,headersMapper:nx}},
queryParameters:[uS,KS],urlParameters:[cS],headerParameters:[mS,pS,fS,zS,LS,eI,tI,hI,gI,yI],isXML:true,serializer:IE};const UE={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{201:{headersMapper:rx},default:{bodyMapper:Vb,headersMapper:sx}},queryParameters:[uS,kI],urlParameters:[cS],
headerParameters:[mS,pS,fS,TS,kS,zS,LS,mI,pI,fI,hI,gI,yI,MI],isXML:true,serializer:IE};const HE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
202:{headersMapper:ix},default:{bodyMapper:Vb,headersMapper:ox}},queryParameters:[uS],urlParameters:[cS],
headerParameters:[mS,pS,fS,TS,kS,zS,LS,hI,gI,yI,RI,TI,zI,LI,qI,QI,UI,HI,FI,_I,jI,GI,YI],isXML:true,serializer:IE};const FE={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{202:{headersMapper:ax},default:{bodyMapper:Vb,headersMapper:cx}},queryParameters:[uS],urlParameters:[cS],
headerParameters:[mS,pS,fS,TS,kS,zS,LS,hI,gI,yI,RI,TI,MI,zI,qI,QI,UI,HI,_I,jI,YI,KI,VI,$I,WI,JI],isXML:true,serializer:IE};const _E={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:lx},default:{bodyMapper:Vb,headersMapper:dx}},queryParameters:[uS,XI,ew],
urlParameters:[cS],headerParameters:[mS,pS,fS,kS,ZI],isXML:true,serializer:IE};const jE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:ux},202:{headersMapper:ux},default:{bodyMapper:Vb,headersMapper:mx}},queryParameters:[uS,aI,cI,tw],urlParameters:[cS],
headerParameters:[mS,pS,fS,kS,yI,LI,nw],isXML:true,serializer:IE};const GE={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:px},
default:{bodyMapper:Vb,headersMapper:fx}},queryParameters:[dS,uS,SS],urlParameters:[cS],headerParameters:[mS,pS,fS],isXML:true,serializer:IE};const YE={
path:"/{containerName}/{blob}",httpMethod:"POST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:hx},206:{
bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:hx},default:{bodyMapper:Vb,headersMapper:gx}},requestBody:rw,
queryParameters:[uS,aI,sw],urlParameters:[cS],headerParameters:[iS,aS,mS,pS,kS,zS,LS,mI,pI,fI,hI,gI,yI],isXML:true,contentType:"application/xml; charset=utf-8",
mediaType:"xml",serializer:IE};const KE={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:sN,headersMapper:yx},default:{bodyMapper:Vb,
headersMapper:Ax}},queryParameters:[uS,aI,cI,iw],urlParameters:[cS],headerParameters:[mS,pS,fS,kS,yI,ow,aw,cw,lw],isXML:true,serializer:IE};const VE={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:bx},default:{bodyMapper:Vb,headersMapper:Nx}},requestBody:dw,
queryParameters:[uS,cI,iw],urlParameters:[cS],headerParameters:[iS,aS,mS,pS,kS,yI,ow,aw,cw,lw,uw,mw],isXML:true,contentType:"application/xml; charset=utf-8",
mediaType:"xml",serializer:IE};class $E{client;constructor(e){this.client=e}create(e,t,n){return this.client.sendOperationRequest({contentLength:e,
blobContentLength:t,options:n},JE)}uploadPages(e,t,n){return this.client.sendOperationRequest({contentLength:e,body:t,options:n},XE)}clearPages(e,t){
return this.client.sendOperationRequest({contentLength:e,options:t},ZE)}uploadPagesFromURL(e,t,n,r,s){return this.client.sendOperationRequest({sourceUrl:e,
sourceRange:t,contentLength:n,range:r,options:s},eB)}getPageRanges(e){return this.client.sendOperationRequest({options:e},tB)}getPageRangesDiff(e){
return this.client.sendOperationRequest({options:e},nB)}resize(e,t){return this.client.sendOperationRequest({blobContentLength:e,options:t},rB)}
updateSequenceNumber(e,t){return this.client.sendOperationRequest({sequenceNumberAction:e,options:t},sB)}copyIncremental(e,t){
return this.client.sendOperationRequest({copySource:e,options:t},iB)}}const WE=$l(r,true);const JE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:Cx},default:{bodyMapper:Vb,headersMapper:xx}},queryParameters:[uS],urlParameters:[cS],
headerParameters:[mS,pS,fS,ES,TS,kS,zS,LS,mI,pI,fI,hI,gI,yI,SI,II,wI,EI,BI,vI,RI,TI,MI,zI,jI,YI,pw,fw,hw],isXML:true,serializer:WE};const XE={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Sx},default:{bodyMapper:Vb,headersMapper:Ix}},requestBody:yw,
queryParameters:[uS,bw],urlParameters:[cS],headerParameters:[mS,pS,ES,kS,zS,LS,lI,mI,pI,fI,hI,gI,yI,MI,uw,mw,gw,Aw,Nw,Cw,xw,Sw],isXML:true,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:WE};const ZE={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:wx},default:{bodyMapper:Vb,headersMapper:Ex}},queryParameters:[uS,bw],urlParameters:[cS],
headerParameters:[mS,pS,fS,ES,kS,zS,LS,lI,mI,pI,fI,hI,gI,yI,MI,Cw,xw,Sw,Iw],isXML:true,serializer:WE};const eB={path:"/{containerName}/{blob}",httpMethod:"PUT",
responses:{201:{headersMapper:Bx},default:{bodyMapper:Vb,headersMapper:vx}},queryParameters:[uS,bw],urlParameters:[cS],
headerParameters:[mS,pS,fS,ES,kS,zS,LS,mI,pI,fI,hI,gI,yI,MI,qI,QI,UI,HI,VI,$I,JI,Nw,Cw,xw,Sw,ww,Ew,Bw,vw],isXML:true,serializer:WE};const tB={
path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:bN,headersMapper:Px},default:{bodyMapper:Vb,headersMapper:Rx}},
queryParameters:[uS,AS,bS,aI,Pw],urlParameters:[cS],headerParameters:[mS,pS,fS,kS,zS,LS,lI,hI,gI,yI],isXML:true,serializer:WE};const nB={
path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:bN,headersMapper:Tx},default:{bodyMapper:Vb,headersMapper:Ox}},
queryParameters:[uS,AS,bS,aI,Pw,Rw],urlParameters:[cS],headerParameters:[mS,pS,fS,kS,zS,LS,lI,hI,gI,yI,Tw],isXML:true,serializer:WE};const rB={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Dx},default:{bodyMapper:Vb,headersMapper:Mx}},queryParameters:[dS,uS],
urlParameters:[cS],headerParameters:[mS,pS,fS,kS,zS,LS,mI,pI,fI,hI,gI,yI,MI,fw],isXML:true,serializer:WE};const sB={path:"/{containerName}/{blob}",
httpMethod:"PUT",responses:{200:{headersMapper:kx},default:{bodyMapper:Vb,headersMapper:zx}},queryParameters:[dS,uS],urlParameters:[cS],
headerParameters:[mS,pS,fS,kS,zS,LS,hI,gI,yI,hw,Ow],isXML:true,serializer:WE};const iB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{
headersMapper:Lx},default:{bodyMapper:Vb,headersMapper:qx}},queryParameters:[uS,Dw],urlParameters:[cS],headerParameters:[mS,pS,fS,zS,LS,hI,gI,yI,_I],isXML:true,
serializer:WE};class oB{client;constructor(e){this.client=e}create(e,t){return this.client.sendOperationRequest({contentLength:e,options:t},cB)}
appendBlock(e,t,n){return this.client.sendOperationRequest({contentLength:e,body:t,options:n},lB)}appendBlockFromUrl(e,t,n){
return this.client.sendOperationRequest({sourceUrl:e,contentLength:t,options:n},dB)}seal(e){return this.client.sendOperationRequest({options:e},uB)}}
const aB=$l(r,true);const cB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Qx},default:{bodyMapper:Vb,headersMapper:Ux}},
queryParameters:[uS],urlParameters:[cS],headerParameters:[mS,pS,fS,ES,TS,kS,zS,LS,mI,pI,fI,hI,gI,yI,SI,II,wI,EI,BI,vI,RI,TI,MI,jI,YI,Mw],isXML:true,
serializer:aB};const lB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Hx},default:{bodyMapper:Vb,headersMapper:Fx}},
requestBody:yw,queryParameters:[uS,kw],urlParameters:[cS],headerParameters:[mS,pS,ES,kS,zS,LS,mI,pI,fI,hI,gI,yI,MI,uw,mw,gw,Aw,zw,Lw],isXML:true,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:aB};const dB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:_x},default:{bodyMapper:Vb,headersMapper:jx}},queryParameters:[uS,kw],urlParameters:[cS],
headerParameters:[mS,pS,fS,ES,kS,zS,LS,mI,pI,fI,hI,gI,yI,MI,qI,QI,UI,HI,VI,$I,JI,uw,ww,Bw,zw,Lw,qw],isXML:true,serializer:aB};const uB={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Gx},default:{bodyMapper:Vb,headersMapper:Yx}},queryParameters:[uS,Qw],
urlParameters:[cS],headerParameters:[mS,pS,fS,kS,zS,LS,hI,gI,Lw],isXML:true,serializer:aB};class mB{client;constructor(e){this.client=e}upload(e,t,n){
return this.client.sendOperationRequest({contentLength:e,body:t,options:n},fB)}putBlobFromUrl(e,t,n){return this.client.sendOperationRequest({contentLength:e,
copySource:t,options:n},hB)}stageBlock(e,t,n,r){return this.client.sendOperationRequest({blockId:e,contentLength:t,body:n,options:r},gB)}
stageBlockFromURL(e,t,n,r){return this.client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:n,options:r},yB)}commitBlockList(e,t){
return this.client.sendOperationRequest({blocks:e,options:t},AB)}getBlockList(e,t){return this.client.sendOperationRequest({listType:e,options:t},bB)}}
const pB=$l(r,true);const fB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Kx},default:{bodyMapper:Vb,headersMapper:Vx}},
requestBody:yw,queryParameters:[uS],urlParameters:[cS],
headerParameters:[mS,pS,ES,TS,kS,zS,LS,mI,pI,fI,hI,gI,yI,SI,II,wI,EI,BI,vI,RI,TI,MI,zI,jI,YI,uw,mw,gw,Aw,Uw],isXML:true,
contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:pB};const hB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{
headersMapper:$x},default:{bodyMapper:Vb,headersMapper:Wx}},queryParameters:[uS],urlParameters:[cS],
headerParameters:[mS,pS,fS,ES,TS,kS,zS,LS,mI,pI,fI,hI,gI,yI,SI,II,wI,EI,BI,vI,MI,zI,qI,QI,UI,HI,FI,_I,jI,VI,$I,WI,JI,uw,Uw,Hw],isXML:true,serializer:pB}
;const gB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Jx},default:{bodyMapper:Vb,headersMapper:Xx}},requestBody:yw,
queryParameters:[uS,Fw,_w],urlParameters:[cS],headerParameters:[mS,pS,ES,kS,mI,pI,fI,MI,uw,mw,gw,Aw],isXML:true,contentType:"application/xml; charset=utf-8",
mediaType:"binary",serializer:pB};const yB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Zx},default:{bodyMapper:Vb,
headersMapper:eS}},queryParameters:[uS,Fw,_w],urlParameters:[cS],headerParameters:[mS,pS,fS,ES,kS,mI,pI,fI,MI,qI,QI,UI,HI,VI,$I,JI,ww,Bw,qw],isXML:true,
serializer:pB};const AB={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:tS},default:{bodyMapper:Vb,headersMapper:nS}},
requestBody:jw,queryParameters:[uS,Gw],urlParameters:[cS],
headerParameters:[iS,aS,mS,pS,TS,kS,zS,LS,mI,pI,fI,hI,gI,yI,SI,II,wI,EI,BI,vI,RI,TI,MI,zI,jI,YI,uw,mw],isXML:true,contentType:"application/xml; charset=utf-8",
mediaType:"xml",serializer:pB};const bB={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:yN,headersMapper:rS},default:{bodyMapper:Vb,
headersMapper:sS}},queryParameters:[uS,aI,Gw,Yw],urlParameters:[cS],headerParameters:[mS,pS,fS,kS,yI],isXML:true,serializer:pB};class NB extends Tu{url;version
;constructor(e,t){if(e===undefined){throw new Error("'url' cannot be null")}if(!t){t={}}const n={requestContentType:"application/json; charset=utf-8"}
;const r=`azsdk-js-azure-storage-blob/12.30.0`
;const s=t.userAgentOptions&&t.userAgentOptions.userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${r}`:`${r}`;const i={...n,...t,userAgentOptions:{
userAgentPrefix:s},endpoint:t.endpoint??t.baseUri??"{url}"};super(i);this.url=e;this.version=t.version||"2026-02-06";this.service=new Kw(this)
;this.container=new rE(this);this.blob=new SE(this);this.pageBlob=new $E(this);this.appendBlob=new oB(this);this.blockBlob=new mB(this)}service;container;blob
;pageBlob;appendBlob;blockBlob}class CB extends NB{async sendOperationRequest(e,t){const n={...t}
;if(n.path==="/{containerName}"||n.path==="/{containerName}/{blob}"){n.path=""}return super.sendOperationRequest(e,n)}}function xB(e){const t=new URL(e)
;let n=t.pathname;n=n||"/";n=EB(n);t.pathname=n;return t.toString()}function SB(e){let t="";if(e.search("DevelopmentStorageProxyUri=")!==-1){
const n=e.split(";");for(const e of n){if(e.trim().startsWith("DevelopmentStorageProxyUri=")){t=e.trim().match("DevelopmentStorageProxyUri=(.*)")[1]}}}return t}
function IB(e,t){const n=e.split(";");for(const e of n){if(e.trim().startsWith(t)){return e.trim().match(t+"=(.*)")[1]}}return""}function wB(e){let t=""
;if(e.startsWith("UseDevelopmentStorage=true")){t=SB(e);e=Ab}let n=IB(e,"BlobEndpoint");n=n.endsWith("/")?n.slice(0,-1):n
;if(e.search("DefaultEndpointsProtocol=")!==-1&&e.search("AccountKey=")!==-1){let r="";let s="";let i=Buffer.from("accountKey","base64");let o=""
;s=IB(e,"AccountName");i=Buffer.from(IB(e,"AccountKey"),"base64");if(!n){r=IB(e,"DefaultEndpointsProtocol");const t=r.toLowerCase();if(t!=="https"&&t!=="http"){
throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'")}o=IB(e,"EndpointSuffix");if(!o){
throw new Error("Invalid EndpointSuffix in the provided Connection String")}n=`${r}://${s}.blob.${o}`}if(!s){
throw new Error("Invalid AccountName in the provided Connection String")}else if(i.length===0){
throw new Error("Invalid AccountKey in the provided Connection String")}return{kind:"AccountConnString",url:n,accountName:s,accountKey:i,proxyUri:t}}else{
let t=IB(e,"SharedAccessSignature");let r=IB(e,"AccountName");if(!r){r=GB(n)}if(!n){
throw new Error("Invalid BlobEndpoint in the provided SAS Connection String")}else if(!t){
throw new Error("Invalid SharedAccessSignature in the provided SAS Connection String")}if(t.startsWith("?")){t=t.substring(1)}return{kind:"SASConnString",url:n,
accountName:r,accountSas:t}}}function EB(e){return encodeURIComponent(e).replace(/%2F/g,"/").replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}
function BB(e,t){const n=new URL(e);let r=n.pathname;r=r?r.endsWith("/")?`${r}${t}`:`${r}/${t}`:t;n.pathname=r;return n.toString()}function vB(e,t,n){
const r=new URL(e);const s=encodeURIComponent(t);const i=n?encodeURIComponent(n):undefined;const o=r.search===""?"?":r.search;const a=[]
;for(const e of o.slice(1).split("&")){if(e){const[t]=e.split("=",2);if(t!==s){a.push(e)}}}if(i){a.push(`${s}=${i}`)}r.search=a.length?`?${a.join("&")}`:""
;return r.toString()}function PB(e,t){const n=new URL(e);return n.searchParams.get(t)??undefined}function RB(e,t){const n=new URL(e);n.hostname=t
;return n.toString()}function TB(e){try{const t=new URL(e);return t.pathname}catch(e){return undefined}}function OB(e){try{const t=new URL(e)
;return t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol}catch(e){return undefined}}function DB(e){const t=new URL(e);const n=t.pathname;if(!n){
throw new RangeError("Invalid url without valid path.")}let r=t.search||"";r=r.trim();if(r!==""){r=r.startsWith("?")?r:`?${r}`}return`${n}${r}`}function MB(e){
let t=new URL(e).search;if(!t){return{}}t=t.trim();t=t.startsWith("?")?t.substring(1):t;let n=t.split("&");n=n.filter(e=>{const t=e.indexOf("=")
;const n=e.lastIndexOf("=");return t>0&&t===n&&n<e.length-1});const r={};for(const e of n){const t=e.split("=");const n=t[0];const s=t[1];r[n]=s}return r}
function kB(e,t){const n=new URL(e);let r=n.search;if(r){r+="&"+t}else{r=t}n.search=r;return n.toString()}function zB(e,t=true){const n=e.toISOString()
;return t?n.substring(0,n.length-1)+"0000"+"Z":n.substring(0,n.length-5)+"Z"}function LB(e){return!tc?btoa(e):Buffer.from(e).toString("base64")}function qB(e){
return!isNodeLike?atob(e):Buffer.from(e,"base64").toString()}function QB(e,t){const n=48;const r=6;const s=n-r;if(e.length>s){e=e.slice(0,s)}
const i=e+HB(t.toString(),n-e.length,"0");return LB(i)}async function UB(e,t,n){return new Promise((r,s)=>{let i;const o=()=>{if(i!==undefined){clearTimeout(i)}
s(n)};const a=()=>{if(t!==undefined){t.removeEventListener("abort",o)}r()};i=setTimeout(a,e);if(t!==undefined){t.addEventListener("abort",o)}})}
function HB(e,t,n=" "){if(String.prototype.padStart){return e.padStart(t,n)}n=n||" ";if(e.length>t){return e}else{t=t-e.length;if(t>n.length){
n+=n.repeat(t/n.length)}return n.slice(0,t)+e}}function FB(e){let t=e;if(PB(t,URLConstants.Parameters.SIGNATURE)){
t=vB(t,URLConstants.Parameters.SIGNATURE,"*****")}return t}function _B(e){const t=createHttpHeaders();for(const[n,r]of e){
if(n.toLowerCase()===HeaderConstants.AUTHORIZATION.toLowerCase()){t.set(n,"*****")}else if(n.toLowerCase()===HeaderConstants.X_MS_COPY_SOURCE){t.set(n,FB(r))
}else{t.set(n,r)}}return t}function jB(e,t){return e.toLocaleLowerCase()===t.toLocaleLowerCase()}function GB(e){const t=new URL(e);let n;try{
if(t.hostname.split(".")[1]==="blob"){n=t.hostname.split(".")[0]}else if(YB(t)){n=t.pathname.split("/")[1]}else{n=""}return n}catch(e){
throw new Error("Unable to extract accountName with provided information.")}}function YB(e){const t=e.host
;return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t)||Boolean(e.port)&&Sb.includes(e.port)
}function KB(e){if(e===undefined){return undefined}const t=[];for(const n in e){if(Object.prototype.hasOwnProperty.call(e,n)){const r=e[n]
;t.push(`${encodeURIComponent(n)}=${encodeURIComponent(r)}`)}}return t.join("&")}function VB(e){if(e===undefined){return undefined}const t={blobTagSet:[]}
;for(const n in e){if(Object.prototype.hasOwnProperty.call(e,n)){const r=e[n];t.blobTagSet.push({key:n,value:r})}}return t}function $B(e){if(e===undefined){
return undefined}const t={};for(const n of e.blobTagSet){t[n.key]=n.value}return t}function WB(e){if(e===undefined){return undefined}switch(e.kind){case"csv":
return{format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:e.columnSeparator||",",fieldQuote:e.fieldQuote||"",
recordSeparator:e.recordSeparator,escapeChar:e.escapeCharacter||"",headersPresent:e.hasHeaders||false}}};case"json":return{format:{type:"json",
jsonTextConfiguration:{recordSeparator:e.recordSeparator}}};case"arrow":return{format:{type:"arrow",arrowConfiguration:{schema:e.schema}}};case"parquet":return{
format:{type:"parquet"}};default:throw Error("Invalid BlobQueryTextConfiguration.")}}function JB(e){if(!e){return undefined}if("policy-id"in e){return undefined
}const t=[];for(const n in e){const r=n.split("_");const s="or-";if(r[0].startsWith(s)){r[0]=r[0].substring(s.length)}const i={ruleId:r[1],
replicationStatus:e[n]};const o=t.findIndex(e=>e.policyId===r[0]);if(o>-1){t[o].rules.push(i)}else{t.push({policyId:r[0],rules:[i]})}}return t}function XB(e,t){
e.credential=t;return e}function ZB(e){return e?e.scheme+" "+e.value:undefined}function ev(e){if(e.encoded){return decodeURIComponent(e.content)}else{
return e.content}}function tv(e){return{...e,segment:{blobItems:e.segment.blobItems.map(e=>{const t={...e,name:ev(e.name)};return t})}}}function nv(e){return{
...e,segment:{blobPrefixes:e.segment.blobPrefixes?.map(e=>{const t={...e,name:ev(e.name)};return t}),blobItems:e.segment.blobItems.map(e=>{const t={...e,
name:ev(e.name)};return t})}}}function*rv(e){let t=[];let n=[];if(e.pageRange)t=e.pageRange;if(e.clearRange)n=e.clearRange;let r=0;let s=0
;while(r<t.length&&s<n.length){if(t[r].start<n[s].start){yield{start:t[r].start,end:t[r].end,isClear:false};++r}else{yield{start:n[s].start,end:n[s].end,
isClear:true};++s}}for(;r<t.length;++r){yield{start:t[r].start,end:t[r].end,isClear:false}}for(;s<n.length;++s){yield{start:n[s].start,end:n[s].end,isClear:true
}}}function sv(e){const t=e.split("/");for(let e=0;e<t.length;e++){t[e]=encodeURIComponent(t[e])}return t.join("/")}function iv(e){if(`_response`in e){return e}
throw new TypeError(`Unexpected response object ${e}`)}class ov{url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){this.url=xB(e)
;this.accountName=GB(e);this.pipeline=t;this.storageClientContext=new CB(this.url,vb(t));this.isHttps=jB(OB(this.url)||"","https");this.credential=Pb(t)
;const n=this.storageClientContext;n.requestContentType=undefined}}const av=Hc({packageName:"@azure/storage-blob",packageVersion:JA,
namespace:"Microsoft.Storage"});class cv{static parse(e){const t=new cv;for(const n of e){switch(n){case"r":t.read=true;break;case"a":t.add=true;break;case"c":
t.create=true;break;case"w":t.write=true;break;case"d":t.delete=true;break;case"x":t.deleteVersion=true;break;case"t":t.tag=true;break;case"m":t.move=true;break
;case"e":t.execute=true;break;case"i":t.setImmutabilityPolicy=true;break;case"y":t.permanentDelete=true;break;default:
throw new RangeError(`Invalid permission: ${n}`)}}return t}static from(e){const t=new cv;if(e.read){t.read=true}if(e.add){t.add=true}if(e.create){t.create=true}
if(e.write){t.write=true}if(e.delete){t.delete=true}if(e.deleteVersion){t.deleteVersion=true}if(e.tag){t.tag=true}if(e.move){t.move=true}if(e.execute){
t.execute=true}if(e.setImmutabilityPolicy){t.setImmutabilityPolicy=true}if(e.permanentDelete){t.permanentDelete=true}return t}read=false;add=false;create=false
;write=false;delete=false;deleteVersion=false;tag=false;move=false;execute=false;setImmutabilityPolicy=false;permanentDelete=false;toString(){const e=[]
;if(this.read){e.push("r")}if(this.add){e.push("a")}if(this.create){e.push("c")}if(this.write){e.push("w")}if(this.delete){e.push("d")}if(this.deleteVersion){
e.push("x")}if(this.tag){e.push("t")}if(this.move){e.push("m")}if(this.execute){e.push("e")}if(this.setImmutabilityPolicy){e.push("i")}if(this.permanentDelete){
e.push("y")}return e.join("")}}class lv{static parse(e){const t=new lv;for(const n of e){switch(n){case"r":t.read=true;break;case"a":t.add=true;break;case"c":
t.create=true;break;case"w":t.write=true;break;case"d":t.delete=true;break;case"l":t.list=true;break;case"t":t.tag=true;break;case"x":t.deleteVersion=true;break
;case"m":t.move=true;break;case"e":t.execute=true;break;case"i":t.setImmutabilityPolicy=true;break;case"y":t.permanentDelete=true;break;case"f":
t.filterByTags=true;break;default:throw new RangeError(`Invalid permission ${n}`)}}return t}static from(e){const t=new lv;if(e.read){t.read=true}if(e.add){
t.add=true}if(e.create){t.create=true}if(e.write){t.write=true}if(e.delete){t.delete=true}if(e.list){t.list=true}if(e.deleteVersion){t.deleteVersion=true}
if(e.tag){t.tag=true}if(e.move){t.move=true}if(e.execute){t.execute=true}if(e.setImmutabilityPolicy){t.setImmutabilityPolicy=true}if(e.permanentDelete){
t.permanentDelete=true}if(e.filterByTags){t.filterByTags=true}return t}read=false;add=false;create=false;write=false;delete=false;deleteVersion=false;list=false
;tag=false;move=false;execute=false;setImmutabilityPolicy=false;permanentDelete=false;filterByTags=false;toString(){const e=[];if(this.read){e.push("r")}
if(this.add){e.push("a")}if(this.create){e.push("c")}if(this.write){e.push("w")}if(this.delete){e.push("d")}if(this.deleteVersion){e.push("x")}if(this.list){
e.push("l")}if(this.tag){e.push("t")}if(this.move){e.push("m")}if(this.execute){e.push("e")}if(this.setImmutabilityPolicy){e.push("i")}if(this.permanentDelete){
e.push("y")}if(this.filterByTags){e.push("f")}return e.join("")}}function dv(e){return e.end?`${e.start}-${e.end}`:e.start}var uv;(function(e){
e["Https"]="https";e["HttpsAndHttp"]="https,http"})(uv||(uv={}));class mv{version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier
;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid
;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){if(this.ipRangeInner){return{
end:this.ipRangeInner.end,start:this.ipRangeInner.start}}return undefined}constructor(e,t,n,r,s,i,o,a,c,l,d,u,m,p,f,h,g,y,A,b,N){this.version=e;this.signature=t
;if(n!==undefined&&typeof n!=="string"){this.permissions=n.permissions;this.services=n.services;this.resourceTypes=n.resourceTypes;this.protocol=n.protocol
;this.startsOn=n.startsOn;this.expiresOn=n.expiresOn;this.ipRangeInner=n.ipRange;this.identifier=n.identifier;this.delegatedUserObjectId=n.delegatedUserObjectId
;this.encryptionScope=n.encryptionScope;this.resource=n.resource;this.cacheControl=n.cacheControl;this.contentDisposition=n.contentDisposition
;this.contentEncoding=n.contentEncoding;this.contentLanguage=n.contentLanguage;this.contentType=n.contentType;if(n.userDelegationKey){
this.signedOid=n.userDelegationKey.signedObjectId;this.signedTenantId=n.userDelegationKey.signedTenantId;this.signedStartsOn=n.userDelegationKey.signedStartsOn
;this.signedExpiresOn=n.userDelegationKey.signedExpiresOn;this.signedService=n.userDelegationKey.signedService
;this.signedVersion=n.userDelegationKey.signedVersion;this.preauthorizedAgentObjectId=n.preauthorizedAgentObjectId;this.correlationId=n.correlationId}}else{
this.services=r;this.resourceTypes=s;this.expiresOn=a;this.permissions=n;this.protocol=i;this.startsOn=o;this.ipRangeInner=c;this.delegatedUserObjectId=N
;this.encryptionScope=b;this.identifier=l;this.resource=d;this.cacheControl=u;this.contentDisposition=m;this.contentEncoding=p;this.contentLanguage=f
;this.contentType=h;if(g){this.signedOid=g.signedObjectId;this.signedTenantId=g.signedTenantId;this.signedStartsOn=g.signedStartsOn
;this.signedExpiresOn=g.signedExpiresOn;this.signedService=g.signedService;this.signedVersion=g.signedVersion;this.preauthorizedAgentObjectId=y
;this.correlationId=A}}}toString(){
const e=["sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduoid"]
;const t=[];for(const n of e){switch(n){case"sv":this.tryAppendQueryParameter(t,n,this.version);break;case"ss":this.tryAppendQueryParameter(t,n,this.services)
;break;case"srt":this.tryAppendQueryParameter(t,n,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(t,n,this.protocol);break;case"st":
this.tryAppendQueryParameter(t,n,this.startsOn?zB(this.startsOn,false):undefined);break;case"se":
this.tryAppendQueryParameter(t,n,this.expiresOn?zB(this.expiresOn,false):undefined);break;case"sip":
this.tryAppendQueryParameter(t,n,this.ipRange?dv(this.ipRange):undefined);break;case"si":this.tryAppendQueryParameter(t,n,this.identifier);break;case"ses":
this.tryAppendQueryParameter(t,n,this.encryptionScope);break;case"skoid":this.tryAppendQueryParameter(t,n,this.signedOid);break;case"sktid":
this.tryAppendQueryParameter(t,n,this.signedTenantId);break;case"skt":
this.tryAppendQueryParameter(t,n,this.signedStartsOn?zB(this.signedStartsOn,false):undefined);break;case"ske":
this.tryAppendQueryParameter(t,n,this.signedExpiresOn?zB(this.signedExpiresOn,false):undefined);break;case"sks":
this.tryAppendQueryParameter(t,n,this.signedService);break;case"skv":this.tryAppendQueryParameter(t,n,this.signedVersion);break;case"sr":
this.tryAppendQueryParameter(t,n,this.resource);break;case"sp":this.tryAppendQueryParameter(t,n,this.permissions);break;case"sig":
this.tryAppendQueryParameter(t,n,this.signature);break;case"rscc":this.tryAppendQueryParameter(t,n,this.cacheControl);break;case"rscd":
this.tryAppendQueryParameter(t,n,this.contentDisposition);break;case"rsce":this.tryAppendQueryParameter(t,n,this.contentEncoding);break;case"rscl":
this.tryAppendQueryParameter(t,n,this.contentLanguage);break;case"rsct":this.tryAppendQueryParameter(t,n,this.contentType);break;case"saoid":
this.tryAppendQueryParameter(t,n,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(t,n,this.correlationId);break;case"sduoid":
this.tryAppendQueryParameter(t,n,this.delegatedUserObjectId);break}}return t.join("&")}tryAppendQueryParameter(e,t,n){if(!n){return}t=encodeURIComponent(t)
;n=encodeURIComponent(n);if(t.length>0&&n.length>0){e.push(`${t}=${n}`)}}}function pv(e,t,n){return fv(e,t,n).sasQueryParameters}function fv(e,t,n){
const r=e.version?e.version:XA;const s=t instanceof PA?t:undefined;let i;if(s===undefined&&n!==undefined){i=new WA(n,t)}if(s===undefined&&i===undefined){
throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.")}if(r>="2020-12-06"){if(s!==undefined){return yv(e,s)}else{if(r>="2025-07-05"){
return Cv(e,i)}else{return Nv(e,i)}}}if(r>="2018-11-09"){if(s!==undefined){return gv(e,s)}else{if(r>="2020-02-10"){return bv(e,i)}else{return Av(e,i)}}}
if(r>="2015-04-05"){if(s!==undefined){return hv(e,s)}else{
throw new RangeError("'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")}}
throw new RangeError("'version' must be >= '2015-04-05'.")}function hv(e,t){e=Sv(e);if(!e.identifier&&!(e.permissions&&e.expiresOn)){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}let n="c";if(e.blobName){n="b"}
let r;if(e.permissions){if(e.blobName){r=cv.parse(e.permissions.toString()).toString()}else{r=lv.parse(e.permissions.toString()).toString()}}
const s=[r?r:"",e.startsOn?zB(e.startsOn,false):"",e.expiresOn?zB(e.expiresOn,false):"",xv(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?dv(e.ipRange):"",e.protocol?e.protocol:"",e.version,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n")
;const i=t.computeHMACSHA256(s);return{
sasQueryParameters:new mv(e.version,i,r,undefined,undefined,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),
stringToSign:s}}function gv(e,t){e=Sv(e);if(!e.identifier&&!(e.permissions&&e.expiresOn)){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}let n="c";let r=e.snapshotTime
;if(e.blobName){n="b";if(e.snapshotTime){n="bs"}else if(e.versionId){n="bv";r=e.versionId}}let s;if(e.permissions){if(e.blobName){
s=cv.parse(e.permissions.toString()).toString()}else{s=lv.parse(e.permissions.toString()).toString()}}
const i=[s?s:"",e.startsOn?zB(e.startsOn,false):"",e.expiresOn?zB(e.expiresOn,false):"",xv(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?dv(e.ipRange):"",e.protocol?e.protocol:"",e.version,n,r,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n")
;const o=t.computeHMACSHA256(i);return{
sasQueryParameters:new mv(e.version,o,s,undefined,undefined,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),
stringToSign:i}}function yv(e,t){e=Sv(e);if(!e.identifier&&!(e.permissions&&e.expiresOn)){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.")}let n="c";let r=e.snapshotTime
;if(e.blobName){n="b";if(e.snapshotTime){n="bs"}else if(e.versionId){n="bv";r=e.versionId}}let s;if(e.permissions){if(e.blobName){
s=cv.parse(e.permissions.toString()).toString()}else{s=lv.parse(e.permissions.toString()).toString()}}
const i=[s?s:"",e.startsOn?zB(e.startsOn,false):"",e.expiresOn?zB(e.expiresOn,false):"",xv(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?dv(e.ipRange):"",e.protocol?e.protocol:"",e.version,n,r,e.encryptionScope,e.cacheControl?e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join("\n")
;const o=t.computeHMACSHA256(i);return{
sasQueryParameters:new mv(e.version,o,s,undefined,undefined,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,undefined,undefined,undefined,e.encryptionScope),
stringToSign:i}}function Av(e,t){e=Sv(e);if(!e.permissions||!e.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let n="c";let r=e.snapshotTime
;if(e.blobName){n="b";if(e.snapshotTime){n="bs"}else if(e.versionId){n="bv";r=e.versionId}}let s;if(e.permissions){if(e.blobName){
s=cv.parse(e.permissions.toString()).toString()}else{s=lv.parse(e.permissions.toString()).toString()}}
const i=[s?s:"",e.startsOn?zB(e.startsOn,false):"",e.expiresOn?zB(e.expiresOn,false):"",xv(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?zB(t.userDelegationKey.signedStartsOn,false):"",t.userDelegationKey.signedExpiresOn?zB(t.userDelegationKey.signedExpiresOn,false):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.ipRange?dv(e.ipRange):"",e.protocol?e.protocol:"",e.version,n,r,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n")
;const o=t.computeHMACSHA256(i);return{
sasQueryParameters:new mv(e.version,o,s,undefined,undefined,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey),
stringToSign:i}}function bv(e,t){e=Sv(e);if(!e.permissions||!e.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let n="c";let r=e.snapshotTime
;if(e.blobName){n="b";if(e.snapshotTime){n="bs"}else if(e.versionId){n="bv";r=e.versionId}}let s;if(e.permissions){if(e.blobName){
s=cv.parse(e.permissions.toString()).toString()}else{s=lv.parse(e.permissions.toString()).toString()}}
const i=[s?s:"",e.startsOn?zB(e.startsOn,false):"",e.expiresOn?zB(e.expiresOn,false):"",xv(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?zB(t.userDelegationKey.signedStartsOn,false):"",t.userDelegationKey.signedExpiresOn?zB(t.userDelegationKey.signedExpiresOn,false):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,undefined,e.correlationId,e.ipRange?dv(e.ipRange):"",e.protocol?e.protocol:"",e.version,n,r,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n")
;const o=t.computeHMACSHA256(i);return{
sasQueryParameters:new mv(e.version,o,s,undefined,undefined,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId),
stringToSign:i}}function Nv(e,t){e=Sv(e);if(!e.permissions||!e.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let n="c";let r=e.snapshotTime
;if(e.blobName){n="b";if(e.snapshotTime){n="bs"}else if(e.versionId){n="bv";r=e.versionId}}let s;if(e.permissions){if(e.blobName){
s=cv.parse(e.permissions.toString()).toString()}else{s=lv.parse(e.permissions.toString()).toString()}}
const i=[s?s:"",e.startsOn?zB(e.startsOn,false):"",e.expiresOn?zB(e.expiresOn,false):"",xv(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?zB(t.userDelegationKey.signedStartsOn,false):"",t.userDelegationKey.signedExpiresOn?zB(t.userDelegationKey.signedExpiresOn,false):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,undefined,e.correlationId,e.ipRange?dv(e.ipRange):"",e.protocol?e.protocol:"",e.version,n,r,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n")
;const o=t.computeHMACSHA256(i);return{
sasQueryParameters:new mv(e.version,o,s,undefined,undefined,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope),
stringToSign:i}}function Cv(e,t){e=Sv(e);if(!e.permissions||!e.expiresOn){
throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.")}let n="c";let r=e.snapshotTime
;if(e.blobName){n="b";if(e.snapshotTime){n="bs"}else if(e.versionId){n="bv";r=e.versionId}}let s;if(e.permissions){if(e.blobName){
s=cv.parse(e.permissions.toString()).toString()}else{s=lv.parse(e.permissions.toString()).toString()}}
const i=[s?s:"",e.startsOn?zB(e.startsOn,false):"",e.expiresOn?zB(e.expiresOn,false):"",xv(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?zB(t.userDelegationKey.signedStartsOn,false):"",t.userDelegationKey.signedExpiresOn?zB(t.userDelegationKey.signedExpiresOn,false):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,undefined,e.correlationId,undefined,e.delegatedUserObjectId,e.ipRange?dv(e.ipRange):"",e.protocol?e.protocol:"",e.version,n,r,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join("\n")
;const o=t.computeHMACSHA256(i);return{
sasQueryParameters:new mv(e.version,o,s,undefined,undefined,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,n,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId),
stringToSign:i}}function xv(e,t,n){const r=[`/blob/${e}/${t}`];if(n){r.push(`/${n}`)}return r.join("")}function Sv(e){const t=e.version?e.version:XA
;if(e.snapshotTime&&t<"2018-11-09"){throw RangeError("'version' must be >= '2018-11-09' when providing 'snapshotTime'.")}
if(e.blobName===undefined&&e.snapshotTime){throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.")}if(e.versionId&&t<"2019-10-10"){
throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.")}if(e.blobName===undefined&&e.versionId){
throw RangeError("Must provide 'blobName' when providing 'versionId'.")}if(e.permissions&&e.permissions.setImmutabilityPolicy&&t<"2020-08-04"){
throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.")}if(e.permissions&&e.permissions.deleteVersion&&t<"2019-10-10"){
throw RangeError("'version' must be >= '2019-10-10' when providing 'x' permission.")}if(e.permissions&&e.permissions.permanentDelete&&t<"2019-10-10"){
throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permission.")}if(e.permissions&&e.permissions.tag&&t<"2019-12-12"){
throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.")}
if(t<"2020-02-10"&&e.permissions&&(e.permissions.move||e.permissions.execute)){
throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.")}if(t<"2021-04-10"&&e.permissions&&e.permissions.filterByTags){
throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.")}if(t<"2020-02-10"&&(e.preauthorizedAgentObjectId||e.correlationId)){
throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.")}if(e.encryptionScope&&t<"2020-12-06"){
throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.")}e.version=t;return e}class Iv{_leaseId;_url
;_containerOrBlobOperation;_isContainer;get leaseId(){return this._leaseId}get url(){return this._url}constructor(e,t){const n=e.storageClientContext
;this._url=e.url;if(e.name===undefined){this._isContainer=true;this._containerOrBlobOperation=n.container}else{this._isContainer=false
;this._containerOrBlobOperation=n.blob}if(!t){t=Wa()}this._leaseId=t}async acquireLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==db||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==db||t.conditions?.tagConditions)){
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
}return av.withSpan("BlobLeaseClient-acquireLease",t,async n=>iv(await this._containerOrBlobOperation.acquireLease({abortSignal:t.abortSignal,duration:e,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:n.tracingOptions})))}
async changeLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==db||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==db||t.conditions?.tagConditions)){
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
}return av.withSpan("BlobLeaseClient-changeLease",t,async n=>{const r=iv(await this._containerOrBlobOperation.changeLease(this._leaseId,e,{
abortSignal:t.abortSignal,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions}));this._leaseId=e
;return r})}async releaseLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==db||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==db||e.conditions?.tagConditions)){
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
}return av.withSpan("BlobLeaseClient-releaseLease",e,async t=>iv(await this._containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:e.abortSignal,
modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async renewLease(e={}){
if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.ifMatch!==db||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==db||e.conditions?.tagConditions)){
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
}return av.withSpan("BlobLeaseClient-renewLease",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:e.abortSignal,
modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions}))}async breakLease(e,t={}){
if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==db||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==db||t.conditions?.tagConditions)){
throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.")
}return av.withSpan("BlobLeaseClient-breakLease",t,async n=>{const r={abortSignal:t.abortSignal,breakPeriod:e,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions};return iv(await this._containerOrBlobOperation.breakLease(r))})}}
class wv extends vr.Readable{start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,n,r,s={}){super({
highWaterMark:s.highWaterMark});this.getter=t;this.source=e;this.start=n;this.offset=n;this.end=n+r-1
;this.maxRetryRequests=s.maxRetryRequests&&s.maxRetryRequests>=0?s.maxRetryRequests:0;this.onProgress=s.onProgress;this.options=s;this.setSourceEventHandlers()}
_read(){this.source.resume()}setSourceEventHandlers(){this.source.on("data",this.sourceDataHandler);this.source.on("end",this.sourceErrorOrEndHandler)
;this.source.on("error",this.sourceErrorOrEndHandler);this.source.on("aborted",this.sourceAbortedHandler)}removeSourceEventHandlers(){
this.source.removeListener("data",this.sourceDataHandler);this.source.removeListener("end",this.sourceErrorOrEndHandler)
;this.source.removeListener("error",this.sourceErrorOrEndHandler);this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=e=>{
if(this.options.doInjectErrorOnce){this.options.doInjectErrorOnce=undefined;this.source.pause();this.sourceErrorOrEndHandler();this.source.destroy();return}
this.offset+=e.length;if(this.onProgress){this.onProgress({loadedBytes:this.offset-this.start})}if(!this.push(e)){this.source.pause()}}
;sourceAbortedHandler=()=>{const e=new Qa("The operation was aborted.");this.destroy(e)};sourceErrorOrEndHandler=e=>{if(e&&e.name==="AbortError"){
this.destroy(e);return}this.removeSourceEventHandlers();if(this.offset-1===this.end){this.push(null)}else if(this.offset<=this.end){
if(this.retries<this.maxRetryRequests){this.retries+=1;this.getter(this.offset).then(e=>{this.source=e;this.setSourceEventHandlers();return}).catch(e=>{
this.destroy(e)})}else{
this.destroy(new Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`))
}}else{
this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset-1}`))
}};_destroy(e,t){this.removeSourceEventHandlers();this.source.destroy();t(e===null?undefined:e)}}class Ev{get acceptRanges(){
return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){
return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){
return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}
get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){
return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}
get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){
return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}
get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){
return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.errorCode}get isServerEncrypted(){
return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){return this.originalResponse.createdOn}
get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){
return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}
get isCurrentVersion(){return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}
get contentCrc64(){return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){
return this.originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){
return this.originalResponse.objectReplicationSourceProperties}get isSealed(){return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){
return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.originalResponse.immutabilityPolicyMode}get legalHold(){
return this.originalResponse.legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return tc?this.blobDownloadStream:undefined}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream
;constructor(e,t,n,r,s={}){this.originalResponse=e;this.blobDownloadStream=new wv(this.originalResponse.readableStreamBody,t,n,r,s)}}const Bv=16
;const vv=new Uint8Array([79,98,106,1]);const Pv="avro.codec";const Rv="avro.schema";class Tv{static async readFixedBytes(e,t,n={}){const r=await e.read(t,{
abortSignal:n.abortSignal});if(r.length!==t){throw new Error("Hit stream end.")}return r}static async readByte(e,t={}){const n=await Tv.readFixedBytes(e,1,t)
;return n[0]}static async readZigZagLong(e,t={}){let n=0;let r=0;let s,i,o;do{s=await Tv.readByte(e,t);i=s&128;n|=(s&127)<<r;r+=7}while(i&&r<28);if(i){n=n
;o=268435456;do{s=await Tv.readByte(e,t);n+=(s&127)*o;o*=128}while(s&128);const r=(n%2?-(n+1):n)/2;if(r<Number.MIN_SAFE_INTEGER||r>Number.MAX_SAFE_INTEGER){
throw new Error("Integer overflow.")}return r}return n>>1^-(n&1)}static async readLong(e,t={}){return Tv.readZigZagLong(e,t)}static async readInt(e,t={}){
return Tv.readZigZagLong(e,t)}static async readNull(){return null}static async readBoolean(e,t={}){const n=await Tv.readByte(e,t);if(n===1){return true
}else if(n===0){return false}else{throw new Error("Byte was not a boolean.")}}static async readFloat(e,t={}){const n=await Tv.readFixedBytes(e,4,t)
;const r=new DataView(n.buffer,n.byteOffset,n.byteLength);return r.getFloat32(0,true)}static async readDouble(e,t={}){const n=await Tv.readFixedBytes(e,8,t)
;const r=new DataView(n.buffer,n.byteOffset,n.byteLength);return r.getFloat64(0,true)}static async readBytes(e,t={}){const n=await Tv.readLong(e,t);if(n<0){
throw new Error("Bytes size was negative.")}return e.read(n,{abortSignal:t.abortSignal})}static async readString(e,t={}){const n=await Tv.readBytes(e,t)
;const r=new TextDecoder;return r.decode(n)}static async readMapPair(e,t,n={}){const r=await Tv.readString(e,n);const s=await t(e,n);return{key:r,value:s}}
static async readMap(e,t,n={}){const r=(e,n={})=>Tv.readMapPair(e,t,n);const s=await Tv.readArray(e,r,n);const i={};for(const e of s){i[e.key]=e.value}return i}
static async readArray(e,t,n={}){const r=[];for(let s=await Tv.readLong(e,n);s!==0;s=await Tv.readLong(e,n)){if(s<0){await Tv.readLong(e,n);s=-s}while(s--){
const s=await t(e,n);r.push(s)}}return r}}var Ov;(function(e){e["RECORD"]="record";e["ENUM"]="enum";e["ARRAY"]="array";e["MAP"]="map";e["UNION"]="union"
;e["FIXED"]="fixed"})(Ov||(Ov={}));var Dv;(function(e){e["NULL"]="null";e["BOOLEAN"]="boolean";e["INT"]="int";e["LONG"]="long";e["FLOAT"]="float"
;e["DOUBLE"]="double";e["BYTES"]="bytes";e["STRING"]="string"})(Dv||(Dv={}));class Mv{static fromSchema(e){if(typeof e==="string"){return Mv.fromStringSchema(e)
}else if(Array.isArray(e)){return Mv.fromArraySchema(e)}else{return Mv.fromObjectSchema(e)}}static fromStringSchema(e){switch(e){case Dv.NULL:case Dv.BOOLEAN:
case Dv.INT:case Dv.LONG:case Dv.FLOAT:case Dv.DOUBLE:case Dv.BYTES:case Dv.STRING:return new kv(e);default:throw new Error(`Unexpected Avro type ${e}`)}}
static fromArraySchema(e){return new Lv(e.map(Mv.fromSchema))}static fromObjectSchema(e){const t=e.type;try{return Mv.fromStringSchema(t)}catch{}switch(t){
case Ov.RECORD:if(e.aliases){throw new Error(`aliases currently is not supported, schema: ${e}`)}if(!e.name){
throw new Error(`Required attribute 'name' doesn't exist on schema: ${e}`)}const n={};if(!e.fields){
throw new Error(`Required attribute 'fields' doesn't exist on schema: ${e}`)}for(const t of e.fields){n[t.name]=Mv.fromSchema(t.type)}return new Qv(n,e.name)
;case Ov.ENUM:if(e.aliases){throw new Error(`aliases currently is not supported, schema: ${e}`)}if(!e.symbols){
throw new Error(`Required attribute 'symbols' doesn't exist on schema: ${e}`)}return new zv(e.symbols);case Ov.MAP:if(!e.values){
throw new Error(`Required attribute 'values' doesn't exist on schema: ${e}`)}return new qv(Mv.fromSchema(e.values));case Ov.ARRAY:case Ov.FIXED:default:
throw new Error(`Unexpected Avro type ${t} in ${e}`)}}}class kv extends Mv{_primitive;constructor(e){super();this._primitive=e}read(e,t={}){
switch(this._primitive){case Dv.NULL:return Tv.readNull();case Dv.BOOLEAN:return Tv.readBoolean(e,t);case Dv.INT:return Tv.readInt(e,t);case Dv.LONG:
return Tv.readLong(e,t);case Dv.FLOAT:return Tv.readFloat(e,t);case Dv.DOUBLE:return Tv.readDouble(e,t);case Dv.BYTES:return Tv.readBytes(e,t);case Dv.STRING:
return Tv.readString(e,t);default:throw new Error("Unknown Avro Primitive")}}}class zv extends Mv{_symbols;constructor(e){super();this._symbols=e}
async read(e,t={}){const n=await Tv.readInt(e,t);return this._symbols[n]}}class Lv extends Mv{_types;constructor(e){super();this._types=e}async read(e,t={}){
const n=await Tv.readInt(e,t);return this._types[n].read(e,t)}}class qv extends Mv{_itemType;constructor(e){super();this._itemType=e}read(e,t={}){
const n=(e,t)=>this._itemType.read(e,t);return Tv.readMap(e,n,t)}}class Qv extends Mv{_name;_fields;constructor(e,t){super();this._fields=e;this._name=t}
async read(e,t={}){const n={};n["$schema"]=this._name;for(const r in this._fields){if(Object.prototype.hasOwnProperty.call(this._fields,r)){
n[r]=await this._fields[r].read(e,t)}}return n}}function Uv(e,t){if(e===t)return true;if(e==null||t==null)return false;if(e.length!==t.length)return false
;for(let n=0;n<e.length;++n){if(e[n]!==t[n])return false}return true}class Hv{_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock
;_initialBlockOffset;_blockOffset;get blockOffset(){return this._blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized
;constructor(e,t,n,r){this._dataStream=e;this._headerStream=t||e;this._initialized=false;this._blockOffset=n||0;this._objectIndex=r||0
;this._initialBlockOffset=n||0}async initialize(e={}){const t=await Tv.readFixedBytes(this._headerStream,vv.length,{abortSignal:e.abortSignal});if(!Uv(t,vv)){
throw new Error("Stream is not an Avro file.")}this._metadata=await Tv.readMap(this._headerStream,Tv.readString,{abortSignal:e.abortSignal})
;const n=this._metadata[Pv];if(!(n===undefined||n===null||n==="null")){throw new Error("Codecs are not supported")}
this._syncMarker=await Tv.readFixedBytes(this._headerStream,Bv,{abortSignal:e.abortSignal});const r=JSON.parse(this._metadata[Rv])
;this._itemType=Mv.fromSchema(r);if(this._blockOffset===0){this._blockOffset=this._initialBlockOffset+this._dataStream.position}
this._itemsRemainingInBlock=await Tv.readLong(this._dataStream,{abortSignal:e.abortSignal});await Tv.readLong(this._dataStream,{abortSignal:e.abortSignal})
;this._initialized=true;if(this._objectIndex&&this._objectIndex>0){for(let t=0;t<this._objectIndex;t++){await this._itemType.read(this._dataStream,{
abortSignal:e.abortSignal});this._itemsRemainingInBlock--}}}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){
if(!this._initialized){await this.initialize(e)}while(this.hasNext()){const t=await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal})
;this._itemsRemainingInBlock--;this._objectIndex++;if(this._itemsRemainingInBlock===0){const t=await Tv.readFixedBytes(this._dataStream,Bv,{
abortSignal:e.abortSignal});this._blockOffset=this._initialBlockOffset+this._dataStream.position;this._objectIndex=0;if(!Uv(this._syncMarker,t)){
throw new Error("Stream is not a valid Avro file.")}try{this._itemsRemainingInBlock=await Tv.readLong(this._dataStream,{abortSignal:e.abortSignal})}catch{
this._itemsRemainingInBlock=0}if(this._itemsRemainingInBlock>0){await Tv.readLong(this._dataStream,{abortSignal:e.abortSignal})}}yield t}}}class Fv{}
var _v=n(20181);const jv=new Qa("Reading from the avro stream was aborted.");class Gv extends Fv{_position;_readable;toUint8Array(e){if(typeof e==="string"){
return _v.Buffer.from(e)}return e}constructor(e){super();this._readable=e;this._position=0}get position(){return this._position}async read(e,t={}){
if(t.abortSignal?.aborted){throw jv}if(e<0){throw new Error(`size parameter should be positive: ${e}`)}if(e===0){return new Uint8Array}
if(!this._readable.readable){throw new Error("Stream no longer readable.")}const n=this._readable.read(e);if(n){this._position+=n.length
;return this.toUint8Array(n)}else{return new Promise((n,r)=>{const s=()=>{this._readable.removeListener("readable",i);this._readable.removeListener("error",o)
;this._readable.removeListener("end",o);this._readable.removeListener("close",o);if(t.abortSignal){t.abortSignal.removeEventListener("abort",a)}};const i=()=>{
const t=this._readable.read(e);if(t){this._position+=t.length;s();n(this.toUint8Array(t))}};const o=()=>{s();r()};const a=()=>{s();r(jv)}
;this._readable.on("readable",i);this._readable.once("error",o);this._readable.once("end",o);this._readable.once("close",o);if(t.abortSignal){
t.abortSignal.addEventListener("abort",a)}})}}}class Yv extends vr.Readable{source;avroReader;avroIter;avroPaused=true;onProgress;onError;constructor(e,t={}){
super();this.source=e;this.onProgress=t.onProgress;this.onError=t.onError;this.avroReader=new Hv(new Gv(this.source))
;this.avroIter=this.avroReader.parseObjects({abortSignal:t.abortSignal})}_read(){if(this.avroPaused){this.readInternal().catch(e=>{this.emit("error",e)})}}
async readInternal(){this.avroPaused=false;let e;do{e=await this.avroIter.next();if(e.done){break}const t=e.value;const n=t.$schema;if(typeof n!=="string"){
throw Error("Missing schema in avro record.")}switch(n){case"com.microsoft.azure.storage.queryBlobContents.resultData":{const e=t.data
;if(e instanceof Uint8Array===false){throw Error("Invalid data in avro result record.")}if(!this.push(Buffer.from(e))){this.avroPaused=true}}break
;case"com.microsoft.azure.storage.queryBlobContents.progress":{const e=t.bytesScanned;if(typeof e!=="number"){
throw Error("Invalid bytesScanned in avro progress record.")}if(this.onProgress){this.onProgress({loadedBytes:e})}}break
;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const e=t.totalBytes;if(typeof e!=="number"){
throw Error("Invalid totalBytes in avro end record.")}this.onProgress({loadedBytes:e})}this.push(null);break
;case"com.microsoft.azure.storage.queryBlobContents.error":if(this.onError){const e=t.fatal;if(typeof e!=="boolean"){
throw Error("Invalid fatal in avro error record.")}const n=t.name;if(typeof n!=="string"){throw Error("Invalid name in avro error record.")}
const r=t.description;if(typeof r!=="string"){throw Error("Invalid description in avro error record.")}const s=t.position;if(typeof s!=="number"){
throw Error("Invalid position in avro error record.")}this.onError({position:s,name:n,isFatal:e,description:r})}break;default:
throw Error(`Unknown schema ${n} in avro progress record.`)}}while(!e.done&&!this.avroPaused)}}class Kv{get acceptRanges(){
return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){
return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){
return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}
get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){return undefined}
get copyId(){return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){
return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){
return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}
get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get errorCode(){
return this.originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){
return this.originalResponse.blobContentMD5}get lastModified(){return this.originalResponse.lastModified}get metadata(){return this.originalResponse.metadata}
get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){
return this.originalResponse.contentCrc64}get blobBody(){return undefined}get readableStreamBody(){return tc?this.blobDownloadStream:undefined}get _response(){
return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t={}){this.originalResponse=e
;this.blobDownloadStream=new Yv(this.originalResponse.readableStreamBody,t)}}var Vv;(function(e){e["Hot"]="Hot";e["Cool"]="Cool";e["Cold"]="Cold"
;e["Archive"]="Archive"})(Vv||(Vv={}));var $v;(function(e){e["P4"]="P4";e["P6"]="P6";e["P10"]="P10";e["P15"]="P15";e["P20"]="P20";e["P30"]="P30";e["P40"]="P40"
;e["P50"]="P50";e["P60"]="P60";e["P70"]="P70";e["P80"]="P80"})($v||($v={}));function Wv(e){if(e===undefined){return undefined}return e}function Jv(e,t){
if(e&&!t){throw new RangeError("Customer-provided encryption key must be used over HTTPS.")}if(e&&!e.encryptionAlgorithm){e.encryptionAlgorithm=yb}}var Xv
;(function(e){e["StorageOAuthScopes"]="https://storage.azure.com/.default";e["DiskComputeOAuthScopes"]="https://disk.compute.azure.com/.default"})(Xv||(Xv={}))
;function Zv(e){return`https://${e}.blob.core.windows.net/.default`}function eP(e){const t=(e._response.parsedBody.pageRange||[]).map(e=>({offset:e.start,
count:e.end-e.start}));const n=(e._response.parsedBody.clearRange||[]).map(e=>({offset:e.start,count:e.end-e.start}));return{...e,pageRange:t,clearRange:n,
_response:{...e._response,parsedBody:{pageRange:t,clearRange:n}}}}const tP=ca("core-lro");const nP=2e3;const rP=["succeeded","canceled","failed"]
;function sP(e){try{return JSON.parse(e).state}catch(t){throw new Error(`Unable to deserialize input state: ${e}`)}}function iP(e){
const{state:t,stateProxy:n,isOperationError:r}=e;return e=>{if(r(e)){n.setError(t,e);n.setFailed(t)}throw e}}function oP(e,t){let n=e;if(n.slice(-1)!=="."){
n=n+"."}return n+" "+t}function aP(e){let t=e.message;let n=e.code;let r=e;while(r.innererror){r=r.innererror;n=r.code;t=oP(t,r.message)}return{code:n,message:t
}}function cP(e){const{state:t,stateProxy:n,status:r,isDone:s,processResult:i,getError:o,response:a,setErrorAsResult:c}=e;switch(r){case"succeeded":{
n.setSucceeded(t);break}case"failed":{const e=o===null||o===void 0?void 0:o(a);let r="";if(e){const{code:t,message:n}=aP(e);r=`. ${t}. ${n}`}
const s=`The long-running operation has failed${r}`;n.setError(t,new Error(s));n.setFailed(t);tP.warning(s);break}case"canceled":{n.setCanceled(t);break}}
if((s===null||s===void 0?void 0:s(a,t))||s===undefined&&["succeeded","canceled"].concat(c?[]:["failed"]).includes(r)){n.setResult(t,lP({response:a,state:t,
processResult:i}))}}function lP(e){const{processResult:t,response:n,state:r}=e;return t?t(n,r):n}async function dP(e){
const{init:t,stateProxy:n,processResult:r,getOperationStatus:s,withOperationLocation:i,setErrorAsResult:o}=e
;const{operationLocation:a,resourceLocation:c,metadata:l,response:d}=await t();if(a)i===null||i===void 0?void 0:i(a,false);const u={metadata:l,
operationLocation:a,resourceLocation:c};tP.verbose(`LRO: Operation description:`,u);const m=n.initState(u);const p=s({response:d,state:m,operationLocation:a})
;cP({state:m,status:p,stateProxy:n,response:d,setErrorAsResult:o,processResult:r});return m}async function uP(e){
const{poll:t,state:n,stateProxy:r,operationLocation:s,getOperationStatus:i,getResourceLocation:o,isOperationError:a,options:c}=e;const l=await t(s,c).catch(iP({
state:n,stateProxy:r,isOperationError:a}));const d=i(l,n)
;tP.verbose(`LRO: Status:\n\tPolling from: ${n.config.operationLocation}\n\tOperation status: ${d}\n\tPolling status: ${rP.includes(d)?"Stopped":"Running"}`)
;if(d==="succeeded"){const e=o(l,n);if(e!==undefined){return{response:await t(e).catch(iP({state:n,stateProxy:r,isOperationError:a})),status:d}}}return{
response:l,status:d}}async function mP(e){
const{poll:t,state:n,stateProxy:r,options:s,getOperationStatus:i,getResourceLocation:o,getOperationLocation:a,isOperationError:c,withOperationLocation:l,getPollingInterval:d,processResult:u,getError:m,updateState:p,setDelay:f,isDone:h,setErrorAsResult:g}=e
;const{operationLocation:y}=n.config;if(y!==undefined){const{response:e,status:A}=await uP({poll:t,getOperationStatus:i,state:n,stateProxy:r,
operationLocation:y,getResourceLocation:o,isOperationError:c,options:s});cP({status:A,response:e,state:n,stateProxy:r,isDone:h,processResult:u,getError:m,
setErrorAsResult:g});if(!rP.includes(A)){const t=d===null||d===void 0?void 0:d(e);if(t)f(t);const r=a===null||a===void 0?void 0:a(e,n);if(r!==undefined){
const e=y!==r;n.config.operationLocation=r;l===null||l===void 0?void 0:l(r,e)}else l===null||l===void 0?void 0:l(y,false)}p===null||p===void 0?void 0:p(n,e)}}
function pP(e){const{azureAsyncOperation:t,operationLocation:n}=e;return n!==null&&n!==void 0?n:t}function fP(e){return e.headers["location"]}function hP(e){
return e.headers["operation-location"]}function gP(e){return e.headers["azure-asyncoperation"]}function yP(e){var t
;const{location:n,requestMethod:r,requestPath:s,resourceLocationConfig:i}=e;switch(r){case"PUT":{return s}case"DELETE":{return undefined}case"PATCH":{
return(t=o())!==null&&t!==void 0?t:s}default:{return o()}}function o(){switch(i){case"azure-async-operation":{return undefined}case"original-uri":{return s}
case"location":default:{return n}}}}function AP(e){const{rawResponse:t,requestMethod:n,requestPath:r,resourceLocationConfig:s}=e;const i=hP(t);const o=gP(t)
;const a=pP({operationLocation:i,azureAsyncOperation:o});const c=fP(t);const l=n===null||n===void 0?void 0:n.toLocaleUpperCase();if(a!==undefined){return{
mode:"OperationLocation",operationLocation:a,resourceLocation:yP({requestMethod:l,location:c,requestPath:r,resourceLocationConfig:s})}}else if(c!==undefined){
return{mode:"ResourceLocation",operationLocation:c}}else if(l==="PUT"&&r){return{mode:"Body",operationLocation:r}}else{return undefined}}function bP(e){
const{status:t,statusCode:n}=e;if(typeof t!=="string"&&t!==undefined){
throw new Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${t}. This doesn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`)
}switch(t===null||t===void 0?void 0:t.toLocaleLowerCase()){case undefined:return xP(n);case"succeeded":return"succeeded";case"failed":return"failed"
;case"running":case"accepted":case"started":case"canceling":case"cancelling":return"running";case"canceled":case"cancelled":return"canceled";default:{
tP.verbose(`LRO: unrecognized operation status: ${t}`);return t}}}function NP(e){var t;const{status:n}=(t=e.body)!==null&&t!==void 0?t:{};return bP({status:n,
statusCode:e.statusCode})}function CP(e){var t,n;const{properties:r,provisioningState:s}=(t=e.body)!==null&&t!==void 0?t:{}
;const i=(n=r===null||r===void 0?void 0:r.provisioningState)!==null&&n!==void 0?n:s;return bP({status:i,statusCode:e.statusCode})}function xP(e){if(e===202){
return"running"}else if(e<300){return"succeeded"}else{return"failed"}}function SP({rawResponse:e}){const t=e.headers["retry-after"];if(t!==undefined){
const e=parseInt(t);return isNaN(e)?wP(new Date(t)):e*1e3}return undefined}function IP(e){const t=RP(e,"error");if(!t){
tP.warning(`The long-running operation failed but there is no error property in the response's body`);return}if(!t.code||!t.message){
tP.warning(`The long-running operation failed but the error property in the response's body doesn't contain code or message`);return}return t}function wP(e){
const t=Math.floor((new Date).getTime());const n=e.getTime();if(t<n){return n-t}return undefined}function EP(e){const{response:t,state:n,operationLocation:r}=e
;function s(){var e;const r=(e=n.config.metadata)===null||e===void 0?void 0:e["mode"];switch(r){case undefined:return xP(t.rawResponse.statusCode);case"Body":
return PP(t,n);default:return"running"}}const i=s();return i==="running"&&r===undefined?"succeeded":i}async function BP(e){
const{stateProxy:t,resourceLocationConfig:n,processResult:r,lro:s,setErrorAsResult:i}=e;return dP({init:async()=>{const e=await s.sendInitialRequest()
;const t=AP({rawResponse:e.rawResponse,requestPath:s.requestPath,requestMethod:s.requestMethod,resourceLocationConfig:n});return Object.assign({response:e,
operationLocation:t===null||t===void 0?void 0:t.operationLocation,resourceLocation:t===null||t===void 0?void 0:t.resourceLocation
},(t===null||t===void 0?void 0:t.mode)?{metadata:{mode:t.mode}}:{})},stateProxy:t,processResult:r?({flatResponse:e},t)=>r(e,t):({flatResponse:e})=>e,
getOperationStatus:EP,setErrorAsResult:i})}function vP({rawResponse:e},t){var n;const r=(n=t.config.metadata)===null||n===void 0?void 0:n["mode"];switch(r){
case"OperationLocation":{return pP({operationLocation:hP(e),azureAsyncOperation:gP(e)})}case"ResourceLocation":{return fP(e)}case"Body":default:{
return undefined}}}function PP({rawResponse:e},t){var n;const r=(n=t.config.metadata)===null||n===void 0?void 0:n["mode"];switch(r){case"OperationLocation":{
return NP(e)}case"ResourceLocation":{return xP(e.statusCode)}case"Body":{return CP(e)}default:throw new Error(`Internal error: Unexpected operation mode: ${r}`)
}}function RP({flatResponse:e,rawResponse:t},n){var r,s
;return(r=e===null||e===void 0?void 0:e[n])!==null&&r!==void 0?r:(s=t.body)===null||s===void 0?void 0:s[n]}function TP(e,t){const n=RP(e,"resourceLocation")
;if(n&&typeof n==="string"){t.config.resourceLocation=n}return t.config.resourceLocation}function OP(e){return e.name==="RestError"}async function DP(e){
const{lro:t,stateProxy:n,options:r,processResult:s,updateState:i,setDelay:o,state:a,setErrorAsResult:c}=e;return mP({state:a,stateProxy:n,setDelay:o,
processResult:s?({flatResponse:e},t)=>s(e,t):({flatResponse:e})=>e,getError:IP,updateState:i,getPollingInterval:SP,getOperationLocation:vP,
getOperationStatus:PP,isOperationError:OP,getResourceLocation:TP,options:r,poll:async(e,n)=>t.sendPollRequest(e,n),setErrorAsResult:c})}const MP=()=>({
initState:e=>({status:"running",config:e}),setCanceled:e=>e.status="canceled",setError:(e,t)=>e.error=t,setResult:(e,t)=>e.result=t,
setRunning:e=>e.status="running",setSucceeded:e=>e.status="succeeded",setFailed:e=>e.status="failed",getError:e=>e.error,getResult:e=>e.result,
isCanceled:e=>e.status==="canceled",isFailed:e=>e.status==="failed",isRunning:e=>e.status==="running",isSucceeded:e=>e.status==="succeeded"});function kP(e){
const{getOperationLocation:t,getStatusFromInitialResponse:n,getStatusFromPollResponse:r,isOperationError:s,getResourceLocation:i,getPollingInterval:o,getError:a,resolveOnUnsuccessful:c}=e
;return async({init:e,poll:l},d)=>{const{processResult:u,updateState:m,withOperationLocation:p,intervalInMs:f=POLL_INTERVAL_IN_MS,restoreFrom:h}=d||{}
;const g=MP();const y=p?(()=>{let e=false;return(t,n)=>{if(n)p(t);else if(!e)p(t);e=true}})():undefined;const A=h?deserializeState(h):await initOperation({
init:e,stateProxy:g,processResult:u,getOperationStatus:n,withOperationLocation:y,setErrorAsResult:!c});let b;const N=new AbortController;const C=new Map
;const x=async()=>C.forEach(e=>e(A));const S="Operation was canceled";let I=f;const w={getOperationState:()=>A,getResult:()=>A.result,
isDone:()=>["succeeded","failed","canceled"].includes(A.status),isStopped:()=>b===undefined,stopPolling:()=>{N.abort()},toString:()=>JSON.stringify({state:A}),
onProgress:e=>{const t=Symbol();C.set(t,e);return()=>C.delete(t)},pollUntilDone:e=>b!==null&&b!==void 0?b:b=(async()=>{const{abortSignal:t}=e||{};function n(){
N.abort()}const r=N.signal;if(t===null||t===void 0?void 0:t.aborted){N.abort()}else if(!r.aborted){t===null||t===void 0?void 0:t.addEventListener("abort",n,{
once:true})}try{if(!w.isDone()){await w.poll({abortSignal:r});while(!w.isDone()){await delay(I,{abortSignal:r});await w.poll({abortSignal:r})}}}finally{
t===null||t===void 0?void 0:t.removeEventListener("abort",n)}if(c){return w.getResult()}else{switch(A.status){case"succeeded":return w.getResult()
;case"canceled":throw new Error(S);case"failed":throw A.error;case"notStarted":case"running":throw new Error(`Polling completed without succeeding or failing`)}
}})().finally(()=>{b=undefined}),async poll(e){if(c){if(w.isDone())return}else{switch(A.status){case"succeeded":return;case"canceled":throw new Error(S)
;case"failed":throw A.error}}await pollOperation({poll:l,state:A,stateProxy:g,getOperationLocation:t,isOperationError:s,withOperationLocation:y,
getPollingInterval:o,getOperationStatus:r,getResourceLocation:i,processResult:u,getError:a,updateState:m,options:e,setDelay:e=>{I=e},setErrorAsResult:!c})
;await x();if(!c){switch(A.status){case"canceled":throw new Error(S);case"failed":throw A.error}}}};return w}}async function zP(e,t){
const{resourceLocationConfig:n,intervalInMs:r,processResult:s,restoreFrom:i,updateState:o,withOperationLocation:a,resolveOnUnsuccessful:c=false}=t||{}
;return buildCreatePoller({getStatusFromInitialResponse,getStatusFromPollResponse:getOperationStatus,isOperationError,getOperationLocation,getResourceLocation,
getPollingInterval:parseRetryAfter,getError:getErrorFromResponse,resolveOnUnsuccessful:c})({init:async()=>{const t=await e.sendInitialRequest()
;const r=inferLroMode({rawResponse:t.rawResponse,requestPath:e.requestPath,requestMethod:e.requestMethod,resourceLocationConfig:n});return Object.assign({
response:t,operationLocation:r===null||r===void 0?void 0:r.operationLocation,resourceLocation:r===null||r===void 0?void 0:r.resourceLocation
},(r===null||r===void 0?void 0:r.mode)?{metadata:{mode:r.mode}}:{})},poll:e.sendPollRequest},{intervalInMs:r,withOperationLocation:a,restoreFrom:i,
updateState:o,processResult:s?({flatResponse:e},t)=>s(e,t):({flatResponse:e})=>e})}const LP=()=>({initState:e=>({config:e,isStarted:true}),
setCanceled:e=>e.isCancelled=true,setError:(e,t)=>e.error=t,setResult:(e,t)=>e.result=t,setRunning:e=>e.isStarted=true,setSucceeded:e=>e.isCompleted=true,
setFailed:()=>{},getError:e=>e.error,getResult:e=>e.result,isCanceled:e=>!!e.isCancelled,isFailed:e=>!!e.error,isRunning:e=>!!e.isStarted,
isSucceeded:e=>Boolean(e.isCompleted&&!e.isCancelled&&!e.error)});class qP{constructor(e,t,n,r,s,i,o){this.state=e;this.lro=t;this.setErrorAsResult=n
;this.lroResourceLocationConfig=r;this.processResult=s;this.updateState=i;this.isDone=o}setPollerConfig(e){this.pollerConfig=e}async update(e){var t
;const n=LP();if(!this.state.isStarted){this.state=Object.assign(Object.assign({},this.state),await BP({lro:this.lro,stateProxy:n,
resourceLocationConfig:this.lroResourceLocationConfig,processResult:this.processResult,setErrorAsResult:this.setErrorAsResult}))}const r=this.updateState
;const s=this.isDone;if(!this.state.isCompleted&&this.state.error===undefined){await DP({lro:this.lro,state:this.state,stateProxy:n,
processResult:this.processResult,updateState:r?(e,{rawResponse:t})=>r(e,t):undefined,isDone:s?({flatResponse:e},t)=>s(e,t):undefined,options:e,setDelay:e=>{
this.pollerConfig.intervalInMs=e},setErrorAsResult:this.setErrorAsResult})}
(t=e===null||e===void 0?void 0:e.fireProgress)===null||t===void 0?void 0:t.call(e,this.state);return this}async cancel(){
tP.error("`cancelOperation` is deprecated because it wasn't implemented");return this}toString(){return JSON.stringify({state:this.state})}}
class QP extends Error{constructor(e){super(e);this.name="PollerStoppedError";Object.setPrototypeOf(this,QP.prototype)}}class UP extends Error{constructor(e){
super(e);this.name="PollerCancelledError";Object.setPrototypeOf(this,UP.prototype)}}class HP{constructor(e){this.resolveOnUnsuccessful=false;this.stopped=true
;this.pollProgressCallbacks=[];this.operation=e;this.promise=new Promise((e,t)=>{this.resolve=e;this.reject=t});this.promise.catch(()=>{})}
async startPolling(e={}){if(this.stopped){this.stopped=false}while(!this.isStopped()&&!this.isDone()){await this.poll(e);await this.delay()}}
async pollOnce(e={}){if(!this.isDone()){this.operation=await this.operation.update({abortSignal:e.abortSignal,fireProgress:this.fireProgress.bind(this)})}
this.processUpdatedState()}fireProgress(e){for(const t of this.pollProgressCallbacks){t(e)}}async cancelOnce(e={}){this.operation=await this.operation.cancel(e)
}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(e);const t=()=>{this.pollOncePromise=undefined}
;this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error){this.stopped=true
;if(!this.resolveOnUnsuccessful){this.reject(this.operation.state.error);throw this.operation.state.error}}if(this.operation.state.isCancelled){
this.stopped=true;if(!this.resolveOnUnsuccessful){const e=new UP("Operation was canceled");this.reject(e);throw e}}if(this.isDone()&&this.resolve){
this.resolve(this.getResult())}}async pollUntilDone(e={}){if(this.stopped){this.startPolling(e).catch(this.reject)}this.processUpdatedState()
;return this.promise}onProgress(e){this.pollProgressCallbacks.push(e);return()=>{this.pollProgressCallbacks=this.pollProgressCallbacks.filter(t=>t!==e)}}
isDone(){const e=this.operation.state;return Boolean(e.isCompleted||e.isCancelled||e.error)}stopPolling(){if(!this.stopped){this.stopped=true;if(this.reject){
this.reject(new QP("This poller is already stopped"))}}}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.cancelPromise){
this.cancelPromise=this.cancelOnce(e)}else if(e.abortSignal){throw new Error("A cancel request is currently pending")}return this.cancelPromise}
getOperationState(){return this.operation.state}getResult(){const e=this.operation.state;return e.result}toString(){return this.operation.toString()}}
class FP extends HP{constructor(e,t){
const{intervalInMs:n=nP,resumeFrom:r,resolveOnUnsuccessful:s=false,isDone:i,lroResourceLocationConfig:o,processResult:a,updateState:c}=t||{};const l=r?sP(r):{}
;const d=new qP(l,e,!s,o,a,c,i);super(d);this.resolveOnUnsuccessful=s;this.config={intervalInMs:n};d.setPollerConfig(this.config)}delay(){
return new Promise(e=>setTimeout(()=>e(),this.config.intervalInMs))}}class _P extends HP{intervalInMs;constructor(e){
const{blobClient:t,copySource:n,intervalInMs:r=15e3,onProgress:s,resumeFrom:i,startCopyFromURLOptions:o}=e;let a;if(i){a=JSON.parse(i).state}const c=KP({...a,
blobClient:t,copySource:n,startCopyFromURLOptions:o});super(c);if(typeof s==="function"){this.onProgress(s)}this.intervalInMs=r}delay(){
return Fa(this.intervalInMs)}}const jP=async function e(t={}){const n=this.state;const{copyId:r}=n;if(n.isCompleted){return KP(n)}if(!r){n.isCancelled=true
;return KP(n)}await n.blobClient.abortCopyFromURL(r,{abortSignal:t.abortSignal});n.isCancelled=true;return KP(n)};const GP=async function e(t={}){
const n=this.state;const{blobClient:r,copySource:s,startCopyFromURLOptions:i}=n;if(!n.isStarted){n.isStarted=true;const e=await r.startCopyFromURL(s,i)
;n.copyId=e.copyId;if(e.copyStatus==="success"){n.result=e;n.isCompleted=true}}else if(!n.isCompleted){try{const e=await n.blobClient.getProperties({
abortSignal:t.abortSignal});const{copyStatus:r,copyProgress:s}=e;const i=n.copyProgress;if(s){n.copyProgress=s}
if(r==="pending"&&s!==i&&typeof t.fireProgress==="function"){t.fireProgress(n)}else if(r==="success"){n.result=e;n.isCompleted=true}else if(r==="failed"){
n.error=new Error(`Blob copy failed with reason: "${e.copyStatusDescription||"unknown"}"`);n.isCompleted=true}}catch(e){n.error=e;n.isCompleted=true}}
return KP(n)};const YP=function e(){return JSON.stringify({state:this.state},(e,t)=>{if(e==="blobClient"){return undefined}return t})};function KP(e){return{
state:{...e},cancel:jP,toString:YP,update:GP}}function VP(e){if(e.offset<0){throw new RangeError(`Range.offset cannot be smaller than 0.`)}
if(e.count&&e.count<=0){throw new RangeError(`Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.`)}
return e.count?`bytes=${e.offset}-${e.offset+e.count-1}`:`bytes=${e.offset}-`}var $P;(function(e){e[e["Good"]=0]="Good";e[e["Error"]=1]="Error"})($P||($P={}))
;class WP{concurrency;actives=0;completed=0;offset=0;operations=[];state=$P.Good;emitter;constructor(e=5){if(e<1){
throw new RangeError("concurrency must be larger than 0")}this.concurrency=e;this.emitter=new Ri.EventEmitter}addOperation(e){this.operations.push(async()=>{
try{this.actives++;await e();this.actives--;this.completed++;this.parallelExecute()}catch(e){this.emitter.emit("error",e)}})}async do(){
if(this.operations.length===0){return Promise.resolve()}this.parallelExecute();return new Promise((e,t)=>{this.emitter.on("finish",e)
;this.emitter.on("error",e=>{this.state=$P.Error;t(e)})})}nextOperation(){if(this.offset<this.operations.length){return this.operations[this.offset++]}
return null}parallelExecute(){if(this.state===$P.Error){return}if(this.completed>=this.operations.length){this.emitter.emit("finish");return}
while(this.actives<this.concurrency){const e=this.nextOperation();if(e){e()}else{return}}}}var JP=n(73024);async function XP(e,t,n,r,s){let i=0;const o=r-n
;return new Promise((r,a)=>{const c=setTimeout(()=>a(new Error(`The operation cannot be completed in timeout.`)),ib);e.on("readable",()=>{if(i>=o){
clearTimeout(c);r();return}let a=e.read();if(!a){return}if(typeof a==="string"){a=Buffer.from(a,s)}const l=i+a.length>o?o-i:a.length
;t.fill(a.slice(0,l),n+i,n+i+l);i+=l});e.on("end",()=>{clearTimeout(c);if(i<o){
a(new Error(`Stream drains before getting enough data needed. Data read: ${i}, data need: ${o}`))}r()});e.on("error",e=>{clearTimeout(c);a(e)})})}
async function ZP(e,t,n){let r=0;const s=t.length;return new Promise((i,o)=>{e.on("readable",()=>{let i=e.read();if(!i){return}if(typeof i==="string"){
i=Buffer.from(i,n)}if(r+i.length>s){o(new Error(`Stream exceeds buffer size. Buffer size: ${s}`));return}t.fill(i,r,r+i.length);r+=i.length});e.on("end",()=>{
i(r)});e.on("error",o)})}async function eR(e,t){return new Promise((n,r)=>{const s=[];e.on("data",e=>{s.push(typeof e==="string"?Buffer.from(e,t):e)})
;e.on("end",()=>{n(Buffer.concat(s))});e.on("error",r)})}async function tR(e,t){return new Promise((n,r)=>{const s=JP.createWriteStream(t);e.on("error",e=>{r(e)
});s.on("error",e=>{r(e)});s.on("close",n);e.pipe(s)})}const nR=xn.promisify(JP.stat);const rR=JP.createReadStream;class sR extends ov{blobContext;_name
;_containerName;_versionId;_snapshot;get name(){return this._name}get containerName(){return this._containerName}constructor(e,t,n,r){r=r||{};let s;let i
;if(Ib(t)){i=e;s=t}else if(tc&&t instanceof PA||t instanceof jy||Tl(t)){i=e;r=n;s=Eb(t,r)}else if(!t&&typeof t!=="string"){i=e;if(n&&typeof n!=="string"){r=n}
s=Eb(new jy,r)}else if(t&&typeof t==="string"&&n&&typeof n==="string"){const o=t;const a=n;const c=wB(e);if(c.kind==="AccountConnString"){if(tc){
const e=new PA(c.accountName,c.accountKey);i=BB(BB(c.url,encodeURIComponent(o)),encodeURIComponent(a));if(!r.proxyOptions){r.proxyOptions=Ic(c.proxyUri)}
s=Eb(e,r)}else{throw new Error("Account connection string is only supported in Node.js environment")}}else if(c.kind==="SASConnString"){
i=BB(BB(c.url,encodeURIComponent(o)),encodeURIComponent(a))+"?"+c.accountSas;s=Eb(new jy,r)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{
throw new Error("Expecting non-empty strings for containerName and blobName parameters")}super(i,s)
;({blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl());this.blobContext=this.storageClientContext.blob
;this._snapshot=PB(this.url,ab.Parameters.SNAPSHOT);this._versionId=PB(this.url,ab.Parameters.VERSIONID)}withSnapshot(e){
return new sR(vB(this.url,ab.Parameters.SNAPSHOT,e.length===0?undefined:e),this.pipeline)}withVersion(e){
return new sR(vB(this.url,ab.Parameters.VERSIONID,e.length===0?undefined:e),this.pipeline)}getAppendBlobClient(){return new iR(this.url,this.pipeline)}
getBlockBlobClient(){return new oR(this.url,this.pipeline)}getPageBlobClient(){return new aR(this.url,this.pipeline)}async download(e=0,t,n={}){
n.conditions=n.conditions||{};n.conditions=n.conditions||{};Jv(n.customerProvidedKey,this.isHttps);return av.withSpan("BlobClient-download",n,async r=>{
const s=iv(await this.blobContext.download({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},requestOptions:{onDownloadProgress:tc?undefined:n.onProgress},range:e===0&&!t?undefined:VP({offset:e,count:t}),
rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey,
tracingOptions:r.tracingOptions}));const i={...s,_response:s._response,objectReplicationDestinationPolicyId:s.objectReplicationPolicyId,
objectReplicationSourceProperties:JB(s.objectReplicationRules)};if(!tc){return i}if(n.maxRetryRequests===undefined||n.maxRetryRequests<0){n.maxRetryRequests=sb}
if(s.contentLength===undefined){throw new RangeError(`File download response doesn't contain valid content length header`)}if(!s.etag){
throw new RangeError(`File download response doesn't contain valid etag header`)}return new Ev(i,async t=>{const r={leaseAccessConditions:n.conditions,
modifiedAccessConditions:{ifMatch:n.conditions.ifMatch||s.etag,ifModifiedSince:n.conditions.ifModifiedSince,ifNoneMatch:n.conditions.ifNoneMatch,
ifUnmodifiedSince:n.conditions.ifUnmodifiedSince,ifTags:n.conditions?.tagConditions},range:VP({count:e+s.contentLength-t,offset:t}),
rangeGetContentMD5:n.rangeGetContentMD5,rangeGetContentCRC64:n.rangeGetContentCrc64,snapshot:n.snapshot,cpkInfo:n.customerProvidedKey}
;return(await this.blobContext.download({abortSignal:n.abortSignal,...r})).readableStreamBody},e,s.contentLength,{maxRetryRequests:n.maxRetryRequests,
onProgress:n.onProgress})})}async exists(e={}){return av.withSpan("BlobClient-exists",e,async t=>{try{Jv(e.customerProvidedKey,this.isHttps)
;await this.getProperties({abortSignal:e.abortSignal,customerProvidedKey:e.customerProvidedKey,conditions:e.conditions,tracingOptions:t.tracingOptions})
;return true}catch(e){if(e.statusCode===404){return false}else if(e.statusCode===409&&(e.details.errorCode===Cb||e.details.errorCode===xb)){return true}throw e}
})}async getProperties(e={}){e.conditions=e.conditions||{};Jv(e.customerProvidedKey,this.isHttps);return av.withSpan("BlobClient-getProperties",e,async t=>{
const n=iv(await this.blobContext.getProperties({abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,
ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,tracingOptions:t.tracingOptions}));return{...n,_response:n._response,
objectReplicationDestinationPolicyId:n.objectReplicationPolicyId,objectReplicationSourceProperties:JB(n.objectReplicationRules)}})}async delete(e={}){
e.conditions=e.conditions||{};return av.withSpan("BlobClient-delete",e,async t=>iv(await this.blobContext.delete({abortSignal:e.abortSignal,
deleteSnapshots:e.deleteSnapshots,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},
tracingOptions:t.tracingOptions})))}async deleteIfExists(e={}){return av.withSpan("BlobClient-deleteIfExists",e,async e=>{try{const t=iv(await this.delete(e))
;return{succeeded:true,...t,_response:t._response}}catch(e){if(e.details?.errorCode==="BlobNotFound"){return{succeeded:false,...e.response?.parsedHeaders,
_response:e.response}}throw e}})}async undelete(e={}){return av.withSpan("BlobClient-undelete",e,async t=>iv(await this.blobContext.undelete({
abortSignal:e.abortSignal,tracingOptions:t.tracingOptions})))}async setHTTPHeaders(e,t={}){t.conditions=t.conditions||{};Jv(t.customerProvidedKey,this.isHttps)
;return av.withSpan("BlobClient-setHTTPHeaders",t,async n=>iv(await this.blobContext.setHttpHeaders({abortSignal:t.abortSignal,blobHttpHeaders:e,
leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}
async setMetadata(e,t={}){t.conditions=t.conditions||{};Jv(t.customerProvidedKey,this.isHttps)
;return av.withSpan("BlobClient-setMetadata",t,async n=>iv(await this.blobContext.setMetadata({abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
metadata:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
tracingOptions:n.tracingOptions})))}async setTags(e,t={}){return av.withSpan("BlobClient-setTags",t,async n=>iv(await this.blobContext.setTags({
abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
blobModifiedAccessConditions:t.conditions,tracingOptions:n.tracingOptions,tags:VB(e)})))}async getTags(e={}){
return av.withSpan("BlobClient-getTags",e,async t=>{const n=iv(await this.blobContext.getTags({abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,
modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},blobModifiedAccessConditions:e.conditions,tracingOptions:t.tracingOptions}))
;const r={...n,_response:n._response,tags:$B({blobTagSet:n.blobTagSet})||{}};return r})}getBlobLeaseClient(e){return new Iv(this,e)}async createSnapshot(e={}){
e.conditions=e.conditions||{};Jv(e.customerProvidedKey,this.isHttps)
;return av.withSpan("BlobClient-createSnapshot",e,async t=>iv(await this.blobContext.createSnapshot({abortSignal:e.abortSignal,
leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},
cpkInfo:e.customerProvidedKey,encryptionScope:e.encryptionScope,tracingOptions:t.tracingOptions})))}async beginCopyFromURL(e,t={}){const n={
abortCopyFromURL:(...e)=>this.abortCopyFromURL(...e),getProperties:(...e)=>this.getProperties(...e),startCopyFromURL:(...e)=>this.startCopyFromURL(...e)}
;const r=new _P({blobClient:n,copySource:e,intervalInMs:t.intervalInMs,onProgress:t.onProgress,resumeFrom:t.resumeFrom,startCopyFromURLOptions:t})
;await r.poll();return r}async abortCopyFromURL(e,t={}){
return av.withSpan("BlobClient-abortCopyFromURL",t,async n=>iv(await this.blobContext.abortCopyFromURL(e,{abortSignal:t.abortSignal,
leaseAccessConditions:t.conditions,tracingOptions:n.tracingOptions})))}async syncCopyFromURL(e,t={}){t.conditions=t.conditions||{}
;t.sourceConditions=t.sourceConditions||{};return av.withSpan("BlobClient-syncCopyFromURL",t,async n=>iv(await this.blobContext.copyFromURL(e,{
abortSignal:t.abortSignal,metadata:t.metadata,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:t.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince},sourceContentMD5:t.sourceContentMD5,
copySourceAuthorization:ZB(t.sourceAuthorization),tier:Wv(t.tier),blobTagsString:KB(t.tags),immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,encryptionScope:t.encryptionScope,copySourceTags:t.copySourceTags,
fileRequestIntent:t.sourceShareTokenIntent,tracingOptions:n.tracingOptions})))}async setAccessTier(e,t={}){
return av.withSpan("BlobClient-setAccessTier",t,async n=>iv(await this.blobContext.setTier(Wv(e),{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},rehydratePriority:t.rehydratePriority,tracingOptions:n.tracingOptions})))}
async downloadToBuffer(e,t,n,r={}){let s;let i=0;let o=0;let a=r;if(e instanceof Buffer){s=e;i=t||0;o=typeof n==="number"?n:0}else{i=typeof e==="number"?e:0
;o=typeof t==="number"?t:0;a=n||{}}let c=a.blockSize??0;if(c<0){throw new RangeError("blockSize option must be >= 0")}if(c===0){c=rb}if(i<0){
throw new RangeError("offset option must be >= 0")}if(o&&o<=0){throw new RangeError("count option must be greater than 0")}if(!a.conditions){a.conditions={}}
return av.withSpan("BlobClient-downloadToBuffer",a,async e=>{if(!o){const t=await this.getProperties({...a,tracingOptions:e.tracingOptions});o=t.contentLength-i
;if(o<0){throw new RangeError(`offset ${i} shouldn't be larger than blob size ${t.contentLength}`)}}if(!s){try{s=Buffer.alloc(o)}catch(e){
throw new Error(`Unable to allocate the buffer of size: ${o}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`)
}}if(s.length<o){throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${o}`)}let t=0
;const n=new WP(a.concurrency);for(let r=i;r<i+o;r=r+c){n.addOperation(async()=>{let n=i+o;if(r+c<n){n=r+c}const l=await this.download(r,n-r,{
abortSignal:a.abortSignal,conditions:a.conditions,maxRetryRequests:a.maxRetryRequestsPerBlock,customerProvidedKey:a.customerProvidedKey,
tracingOptions:e.tracingOptions});const d=l.readableStreamBody;await XP(d,s,r-i,n-i);t+=n-r;if(a.onProgress){a.onProgress({loadedBytes:t})}})}await n.do()
;return s})}async downloadToFile(e,t=0,n,r={}){return av.withSpan("BlobClient-downloadToFile",r,async s=>{const i=await this.download(t,n,{...r,
tracingOptions:s.tracingOptions});if(i.readableStreamBody){await tR(i.readableStreamBody,e)}i.blobDownloadStream=undefined;return i})}
getBlobAndContainerNamesFromUrl(){let e;let t;try{const n=new URL(this.url);if(n.host.split(".")[1]==="blob"){const r=n.pathname.match("/([^/]*)(/(.*))?")
;e=r[1];t=r[3]}else if(YB(n)){const r=n.pathname.match("/([^/]*)/([^/]*)(/(.*))?");e=r[2];t=r[4]}else{const r=n.pathname.match("/([^/]*)(/(.*))?");e=r[1];t=r[3]
}e=decodeURIComponent(e);t=decodeURIComponent(t);t=t.replace(/\\/g,"/");if(!e){throw new Error("Provided containerName is invalid.")}return{blobName:t,
containerName:e}}catch(e){throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(e,t={}){
return av.withSpan("BlobClient-startCopyFromURL",t,async n=>{t.conditions=t.conditions||{};t.sourceConditions=t.sourceConditions||{}
;return iv(await this.blobContext.startCopyFromURL(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,metadata:t.metadata,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions.ifMatch,
sourceIfModifiedSince:t.sourceConditions.ifModifiedSince,sourceIfNoneMatch:t.sourceConditions.ifNoneMatch,
sourceIfUnmodifiedSince:t.sourceConditions.ifUnmodifiedSince,sourceIfTags:t.sourceConditions.tagConditions},
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,
rehydratePriority:t.rehydratePriority,tier:Wv(t.tier),blobTagsString:KB(t.tags),sealBlob:t.sealBlob,tracingOptions:n.tracingOptions}))})}generateSasUrl(e){
return new Promise(t=>{if(!(this.credential instanceof PA)){
throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential")}const n=pv({containerName:this._containerName,
blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},this.credential).toString();t(kB(this.url,n))})}generateSasStringToSign(e){
if(!(this.credential instanceof PA)){throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential")}return fv({
containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},this.credential).stringToSign}
generateUserDelegationSasUrl(e,t){return new Promise(n=>{const r=pv({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,
versionId:this._versionId,...e},t,this.accountName).toString();n(kB(this.url,r))})}generateUserDelegationSasStringToSign(e,t){return fv({
containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...e},t,this.accountName).stringToSign}
async deleteImmutabilityPolicy(e={}){return av.withSpan("BlobClient-deleteImmutabilityPolicy",e,async e=>iv(await this.blobContext.deleteImmutabilityPolicy({
tracingOptions:e.tracingOptions})))}async setImmutabilityPolicy(e,t={}){
return av.withSpan("BlobClient-setImmutabilityPolicy",t,async t=>iv(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:e.expiriesOn,
immutabilityPolicyMode:e.policyMode,tracingOptions:t.tracingOptions})))}async setLegalHold(e,t={}){
return av.withSpan("BlobClient-setLegalHold",t,async t=>iv(await this.blobContext.setLegalHold(e,{tracingOptions:t.tracingOptions})))}
async getAccountInfo(e={}){return av.withSpan("BlobClient-getAccountInfo",e,async t=>iv(await this.blobContext.getAccountInfo({abortSignal:e.abortSignal,
tracingOptions:t.tracingOptions})))}}class iR extends sR{appendBlobContext;constructor(e,t,n,r){let s;let i;r=r||{};if(Ib(t)){i=e;s=t
}else if(tc&&t instanceof PA||t instanceof jy||Tl(t)){i=e;r=n;s=Eb(t,r)}else if(!t&&typeof t!=="string"){i=e;s=Eb(new jy,r)
}else if(t&&typeof t==="string"&&n&&typeof n==="string"){const o=t;const a=n;const c=wB(e);if(c.kind==="AccountConnString"){if(tc){
const e=new PA(c.accountName,c.accountKey);i=BB(BB(c.url,encodeURIComponent(o)),encodeURIComponent(a));if(!r.proxyOptions){r.proxyOptions=Ic(c.proxyUri)}
s=Eb(e,r)}else{throw new Error("Account connection string is only supported in Node.js environment")}}else if(c.kind==="SASConnString"){
i=BB(BB(c.url,encodeURIComponent(o)),encodeURIComponent(a))+"?"+c.accountSas;s=Eb(new jy,r)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{
throw new Error("Expecting non-empty strings for containerName and blobName parameters")}super(i,s);this.appendBlobContext=this.storageClientContext.appendBlob}
withSnapshot(e){return new iR(vB(this.url,ab.Parameters.SNAPSHOT,e.length===0?undefined:e),this.pipeline)}async create(e={}){e.conditions=e.conditions||{}
;Jv(e.customerProvidedKey,this.isHttps);return av.withSpan("AppendBlobClient-create",e,async t=>iv(await this.appendBlobContext.create(0,{
abortSignal:e.abortSignal,blobHttpHeaders:e.blobHTTPHeaders,leaseAccessConditions:e.conditions,metadata:e.metadata,modifiedAccessConditions:{...e.conditions,
ifTags:e.conditions?.tagConditions},cpkInfo:e.customerProvidedKey,encryptionScope:e.encryptionScope,immutabilityPolicyExpiry:e.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode:e.immutabilityPolicy?.policyMode,legalHold:e.legalHold,blobTagsString:KB(e.tags),tracingOptions:t.tracingOptions})))}
async createIfNotExists(e={}){const t={ifNoneMatch:ub};return av.withSpan("AppendBlobClient-createIfNotExists",e,async e=>{try{const n=iv(await this.create({
...e,conditions:t}));return{succeeded:true,...n,_response:n._response}}catch(e){if(e.details?.errorCode==="BlobAlreadyExists"){return{succeeded:false,
...e.response?.parsedHeaders,_response:e.response}}throw e}})}async seal(e={}){e.conditions=e.conditions||{}
;return av.withSpan("AppendBlobClient-seal",e,async t=>iv(await this.appendBlobContext.seal({abortSignal:e.abortSignal,
appendPositionAccessConditions:e.conditions,leaseAccessConditions:e.conditions,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.tagConditions},
tracingOptions:t.tracingOptions})))}async appendBlock(e,t,n={}){n.conditions=n.conditions||{};Jv(n.customerProvidedKey,this.isHttps)
;return av.withSpan("AppendBlobClient-appendBlock",n,async r=>iv(await this.appendBlobContext.appendBlock(t,e,{abortSignal:n.abortSignal,
appendPositionAccessConditions:n.conditions,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},
requestOptions:{onUploadProgress:n.onProgress},transactionalContentMD5:n.transactionalContentMD5,transactionalContentCrc64:n.transactionalContentCrc64,
cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:r.tracingOptions})))}async appendBlockFromURL(e,t,n,r={}){
r.conditions=r.conditions||{};r.sourceConditions=r.sourceConditions||{};Jv(r.customerProvidedKey,this.isHttps)
;return av.withSpan("AppendBlobClient-appendBlockFromURL",r,async s=>iv(await this.appendBlobContext.appendBlockFromUrl(e,0,{abortSignal:r.abortSignal,
sourceRange:VP({offset:t,count:n}),sourceContentMD5:r.sourceContentMD5,sourceContentCrc64:r.sourceContentCrc64,leaseAccessConditions:r.conditions,
appendPositionAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:r.sourceConditions?.ifMatch,sourceIfModifiedSince:r.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince},copySourceAuthorization:ZB(r.sourceAuthorization),cpkInfo:r.customerProvidedKey,
encryptionScope:r.encryptionScope,fileRequestIntent:r.sourceShareTokenIntent,tracingOptions:s.tracingOptions})))}}class oR extends sR{_blobContext
;blockBlobContext;constructor(e,t,n,r){let s;let i;r=r||{};if(Ib(t)){i=e;s=t}else if(tc&&t instanceof PA||t instanceof jy||Tl(t)){i=e;r=n;s=Eb(t,r)
}else if(!t&&typeof t!=="string"){i=e;if(n&&typeof n!=="string"){r=n}s=Eb(new jy,r)}else if(t&&typeof t==="string"&&n&&typeof n==="string"){const o=t;const a=n
;const c=wB(e);if(c.kind==="AccountConnString"){if(tc){const e=new PA(c.accountName,c.accountKey);i=BB(BB(c.url,encodeURIComponent(o)),encodeURIComponent(a))
;if(!r.proxyOptions){r.proxyOptions=Ic(c.proxyUri)}s=Eb(e,r)}else{throw new Error("Account connection string is only supported in Node.js environment")}
}else if(c.kind==="SASConnString"){i=BB(BB(c.url,encodeURIComponent(o)),encodeURIComponent(a))+"?"+c.accountSas;s=Eb(new jy,r)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{
throw new Error("Expecting non-empty strings for containerName and blobName parameters")}super(i,s);this.blockBlobContext=this.storageClientContext.blockBlob
;this._blobContext=this.storageClientContext.blob}withSnapshot(e){return new oR(vB(this.url,ab.Parameters.SNAPSHOT,e.length===0?undefined:e),this.pipeline)}
async query(e,t={}){Jv(t.customerProvidedKey,this.isHttps);if(!tc){throw new Error("This operation currently is only supported in Node.js.")}
return av.withSpan("BlockBlobClient-query",t,async n=>{const r=iv(await this._blobContext.query({abortSignal:t.abortSignal,queryRequest:{queryType:"SQL",
expression:e,inputSerialization:WB(t.inputTextConfiguration),outputSerialization:WB(t.outputTextConfiguration)},leaseAccessConditions:t.conditions,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,tracingOptions:n.tracingOptions}));return new Kv(r,{
abortSignal:t.abortSignal,onProgress:t.onProgress,onError:t.onError})})}async upload(e,t,n={}){n.conditions=n.conditions||{}
;Jv(n.customerProvidedKey,this.isHttps);return av.withSpan("BlockBlobClient-upload",n,async r=>iv(await this.blockBlobContext.upload(t,e,{
abortSignal:n.abortSignal,blobHttpHeaders:n.blobHTTPHeaders,leaseAccessConditions:n.conditions,metadata:n.metadata,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,
immutabilityPolicyExpiry:n.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:n.immutabilityPolicy?.policyMode,legalHold:n.legalHold,tier:Wv(n.tier),
blobTagsString:KB(n.tags),tracingOptions:r.tracingOptions})))}async syncUploadFromURL(e,t={}){t.conditions=t.conditions||{}
;Jv(t.customerProvidedKey,this.isHttps);return av.withSpan("BlockBlobClient-syncUploadFromURL",t,async n=>iv(await this.blockBlobContext.putBlobFromUrl(0,e,{
...t,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:t.sourceConditions?.ifMatch,sourceIfModifiedSince:t.sourceConditions?.ifModifiedSince,
sourceIfNoneMatch:t.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:t.sourceConditions?.ifUnmodifiedSince,sourceIfTags:t.sourceConditions?.tagConditions},
cpkInfo:t.customerProvidedKey,copySourceAuthorization:ZB(t.sourceAuthorization),tier:Wv(t.tier),blobTagsString:KB(t.tags),copySourceTags:t.copySourceTags,
fileRequestIntent:t.sourceShareTokenIntent,tracingOptions:n.tracingOptions})))}async stageBlock(e,t,n,r={}){Jv(r.customerProvidedKey,this.isHttps)
;return av.withSpan("BlockBlobClient-stageBlock",r,async s=>iv(await this.blockBlobContext.stageBlock(e,n,t,{abortSignal:r.abortSignal,
leaseAccessConditions:r.conditions,requestOptions:{onUploadProgress:r.onProgress},transactionalContentMD5:r.transactionalContentMD5,
transactionalContentCrc64:r.transactionalContentCrc64,cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:s.tracingOptions})))}
async stageBlockFromURL(e,t,n=0,r,s={}){Jv(s.customerProvidedKey,this.isHttps)
;return av.withSpan("BlockBlobClient-stageBlockFromURL",s,async i=>iv(await this.blockBlobContext.stageBlockFromURL(e,0,t,{abortSignal:s.abortSignal,
leaseAccessConditions:s.conditions,sourceContentMD5:s.sourceContentMD5,sourceContentCrc64:s.sourceContentCrc64,sourceRange:n===0&&!r?undefined:VP({offset:n,
count:r}),cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,copySourceAuthorization:ZB(s.sourceAuthorization),
fileRequestIntent:s.sourceShareTokenIntent,tracingOptions:i.tracingOptions})))}async commitBlockList(e,t={}){t.conditions=t.conditions||{}
;Jv(t.customerProvidedKey,this.isHttps);return av.withSpan("BlockBlobClient-commitBlockList",t,async n=>iv(await this.blockBlobContext.commitBlockList({latest:e
},{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,
ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,
immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:Wv(t.tier),blobTagsString:KB(t.tags),tracingOptions:n.tracingOptions})))}
async getBlockList(e,t={}){return av.withSpan("BlockBlobClient-getBlockList",t,async n=>{const r=iv(await this.blockBlobContext.getBlockList(e,{
abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
tracingOptions:n.tracingOptions}));if(!r.committedBlocks){r.committedBlocks=[]}if(!r.uncommittedBlocks){r.uncommittedBlocks=[]}return r})}
async uploadData(e,t={}){return av.withSpan("BlockBlobClient-uploadData",t,async t=>{if(tc){let n;if(e instanceof Buffer){n=e}else if(e instanceof ArrayBuffer){
n=Buffer.from(e)}else{e=e;n=Buffer.from(e.buffer,e.byteOffset,e.byteLength)}return this.uploadSeekableInternal((e,t)=>n.slice(e,e+t),n.byteLength,t)}else{
const n=new Blob([e]);return this.uploadSeekableInternal((e,t)=>n.slice(e,e+t),n.size,t)}})}async uploadBrowserData(e,t={}){
return av.withSpan("BlockBlobClient-uploadBrowserData",t,async t=>{const n=new Blob([e]);return this.uploadSeekableInternal((e,t)=>n.slice(e,e+t),n.size,t)})}
async uploadSeekableInternal(e,t,n={}){let r=n.blockSize??0;if(r<0||r>eb){throw new RangeError(`blockSize option must be >= 0 and <= ${eb}`)}
const s=n.maxSingleShotSize??ZA;if(s<0||s>ZA){throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${ZA}`)}if(r===0){if(t>eb*tb){
throw new RangeError(`${t} is too larger to upload to a block blob.`)}if(t>s){r=Math.ceil(t/tb);if(r<rb){r=rb}}}if(!n.blobHTTPHeaders){n.blobHTTPHeaders={}}
if(!n.conditions){n.conditions={}}return av.withSpan("BlockBlobClient-uploadSeekableInternal",n,async i=>{if(t<=s){return iv(await this.upload(e(0,t),t,i))}
const o=Math.floor((t-1)/r)+1;if(o>tb){
throw new RangeError(`The buffer's size is too big or the BlockSize is too small;`+`the number of blocks must be <= ${tb}`)}const a=[];const c=Wa();let l=0
;const d=new WP(n.concurrency);for(let s=0;s<o;s++){d.addOperation(async()=>{const d=QB(c,s);const u=r*s;const m=s===o-1?t:u+r;const p=m-u;a.push(d)
;await this.stageBlock(d,e(u,p),p,{abortSignal:n.abortSignal,conditions:n.conditions,encryptionScope:n.encryptionScope,tracingOptions:i.tracingOptions});l+=p
;if(n.onProgress){n.onProgress({loadedBytes:l})}})}await d.do();return this.commitBlockList(a,i)})}async uploadFile(e,t={}){
return av.withSpan("BlockBlobClient-uploadFile",t,async n=>{const r=(await nR(e)).size;return this.uploadSeekableInternal((t,n)=>()=>rR(e,{autoClose:true,
end:n?t+n-1:Infinity,start:t}),r,{...t,tracingOptions:n.tracingOptions})})}async uploadStream(e,t=nb,n=5,r={}){if(!r.blobHTTPHeaders){r.blobHTTPHeaders={}}
if(!r.conditions){r.conditions={}}return av.withSpan("BlockBlobClient-uploadStream",r,async s=>{let i=0;const o=Wa();let a=0;const c=[]
;const l=new Fh(e,t,n,async(e,t)=>{const n=QB(o,i);c.push(n);i++;await this.stageBlock(n,e,t,{customerProvidedKey:r.customerProvidedKey,conditions:r.conditions,
encryptionScope:r.encryptionScope,tracingOptions:s.tracingOptions});a+=t;if(r.onProgress){r.onProgress({loadedBytes:a})}},Math.ceil(n/4*3));await l.do()
;return iv(await this.commitBlockList(c,{...r,tracingOptions:s.tracingOptions}))})}}class aR extends sR{pageBlobContext;constructor(e,t,n,r){let s;let i;r=r||{}
;if(Ib(t)){i=e;s=t}else if(tc&&t instanceof PA||t instanceof jy||Tl(t)){i=e;r=n;s=Eb(t,r)}else if(!t&&typeof t!=="string"){i=e;s=Eb(new jy,r)
}else if(t&&typeof t==="string"&&n&&typeof n==="string"){const o=t;const a=n;const c=wB(e);if(c.kind==="AccountConnString"){if(tc){
const e=new PA(c.accountName,c.accountKey);i=BB(BB(c.url,encodeURIComponent(o)),encodeURIComponent(a));if(!r.proxyOptions){r.proxyOptions=Ic(c.proxyUri)}
s=Eb(e,r)}else{throw new Error("Account connection string is only supported in Node.js environment")}}else if(c.kind==="SASConnString"){
i=BB(BB(c.url,encodeURIComponent(o)),encodeURIComponent(a))+"?"+c.accountSas;s=Eb(new jy,r)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{
throw new Error("Expecting non-empty strings for containerName and blobName parameters")}super(i,s);this.pageBlobContext=this.storageClientContext.pageBlob}
withSnapshot(e){return new aR(vB(this.url,ab.Parameters.SNAPSHOT,e.length===0?undefined:e),this.pipeline)}async create(e,t={}){t.conditions=t.conditions||{}
;Jv(t.customerProvidedKey,this.isHttps);return av.withSpan("PageBlobClient-create",t,async n=>iv(await this.pageBlobContext.create(0,e,{
abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,blobSequenceNumber:t.blobSequenceNumber,leaseAccessConditions:t.conditions,metadata:t.metadata,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,tier:Wv(t.tier),
blobTagsString:KB(t.tags),tracingOptions:n.tracingOptions})))}async createIfNotExists(e,t={}){return av.withSpan("PageBlobClient-createIfNotExists",t,async n=>{
try{const r={ifNoneMatch:ub};const s=iv(await this.create(e,{...t,conditions:r,tracingOptions:n.tracingOptions}));return{succeeded:true,...s,
_response:s._response}}catch(e){if(e.details?.errorCode==="BlobAlreadyExists"){return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}throw e
}})}async uploadPages(e,t,n,r={}){r.conditions=r.conditions||{};Jv(r.customerProvidedKey,this.isHttps)
;return av.withSpan("PageBlobClient-uploadPages",r,async s=>iv(await this.pageBlobContext.uploadPages(n,e,{abortSignal:r.abortSignal,
leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},requestOptions:{onUploadProgress:r.onProgress},
range:VP({offset:t,count:n}),sequenceNumberAccessConditions:r.conditions,transactionalContentMD5:r.transactionalContentMD5,
transactionalContentCrc64:r.transactionalContentCrc64,cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:s.tracingOptions})))}
async uploadPagesFromURL(e,t,n,r,s={}){s.conditions=s.conditions||{};s.sourceConditions=s.sourceConditions||{};Jv(s.customerProvidedKey,this.isHttps)
;return av.withSpan("PageBlobClient-uploadPagesFromURL",s,async i=>iv(await this.pageBlobContext.uploadPagesFromURL(e,VP({offset:t,count:r}),0,VP({offset:n,
count:r}),{abortSignal:s.abortSignal,sourceContentMD5:s.sourceContentMD5,sourceContentCrc64:s.sourceContentCrc64,leaseAccessConditions:s.conditions,
sequenceNumberAccessConditions:s.conditions,modifiedAccessConditions:{...s.conditions,ifTags:s.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:s.sourceConditions?.ifMatch,sourceIfModifiedSince:s.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:s.sourceConditions?.ifNoneMatch,
sourceIfUnmodifiedSince:s.sourceConditions?.ifUnmodifiedSince},cpkInfo:s.customerProvidedKey,encryptionScope:s.encryptionScope,
copySourceAuthorization:ZB(s.sourceAuthorization),fileRequestIntent:s.sourceShareTokenIntent,tracingOptions:i.tracingOptions})))}async clearPages(e=0,t,n={}){
n.conditions=n.conditions||{};return av.withSpan("PageBlobClient-clearPages",n,async r=>iv(await this.pageBlobContext.clearPages(0,{abortSignal:n.abortSignal,
leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},range:VP({offset:e,count:t}),
sequenceNumberAccessConditions:n.conditions,cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:r.tracingOptions})))}
async getPageRanges(e=0,t,n={}){n.conditions=n.conditions||{};return av.withSpan("PageBlobClient-getPageRanges",n,async r=>{
const s=iv(await this.pageBlobContext.getPageRanges({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},range:VP({offset:e,count:t}),tracingOptions:r.tracingOptions}));return eP(s)})}async listPageRangesSegment(e=0,t,n,r={}){
return av.withSpan("PageBlobClient-getPageRangesSegment",r,async s=>iv(await this.pageBlobContext.getPageRanges({abortSignal:r.abortSignal,
leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},range:VP({offset:e,count:t}),marker:n,
maxPageSize:r.maxPageSize,tracingOptions:s.tracingOptions})))}async*listPageRangeItemSegments(e=0,t,n,r={}){let s;if(!!n||n===undefined){do{
s=await this.listPageRangesSegment(e,t,n,r);n=s.continuationToken;yield await s}while(n)}}async*listPageRangeItems(e=0,t,n={}){let r
;for await(const s of this.listPageRangeItemSegments(e,t,r,n)){yield*rv(s)}}listPageRanges(e=0,t,n={}){n.conditions=n.conditions||{}
;const r=this.listPageRangeItems(e,t,n);return{next(){return r.next()},[Symbol.asyncIterator](){return this},
byPage:(r={})=>this.listPageRangeItemSegments(e,t,r.continuationToken,{maxPageSize:r.maxPageSize,...n})}}async getPageRangesDiff(e,t,n,r={}){
r.conditions=r.conditions||{};return av.withSpan("PageBlobClient-getPageRangesDiff",r,async s=>{const i=iv(await this.pageBlobContext.getPageRangesDiff({
abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},prevsnapshot:n,
range:VP({offset:e,count:t}),tracingOptions:s.tracingOptions}));return eP(i)})}async listPageRangesDiffSegment(e,t,n,r,s={}){
return av.withSpan("PageBlobClient-getPageRangesDiffSegment",s,async i=>iv(await this.pageBlobContext.getPageRangesDiff({abortSignal:s?.abortSignal,
leaseAccessConditions:s?.conditions,modifiedAccessConditions:{...s?.conditions,ifTags:s?.conditions?.tagConditions},prevsnapshot:n,range:VP({offset:e,count:t}),
marker:r,maxPageSize:s?.maxPageSize,tracingOptions:i.tracingOptions})))}async*listPageRangeDiffItemSegments(e,t,n,r,s){let i;if(!!r||r===undefined){do{
i=await this.listPageRangesDiffSegment(e,t,n,r,s);r=i.continuationToken;yield await i}while(r)}}async*listPageRangeDiffItems(e,t,n,r){let s
;for await(const i of this.listPageRangeDiffItemSegments(e,t,n,s,r)){yield*rv(i)}}listPageRangesDiff(e,t,n,r={}){r.conditions=r.conditions||{}
;const s=this.listPageRangeDiffItems(e,t,n,{...r});return{next(){return s.next()},[Symbol.asyncIterator](){return this},
byPage:(s={})=>this.listPageRangeDiffItemSegments(e,t,n,s.continuationToken,{maxPageSize:s.maxPageSize,...r})}}
async getPageRangesDiffForManagedDisks(e,t,n,r={}){r.conditions=r.conditions||{}
;return av.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",r,async s=>{const i=iv(await this.pageBlobContext.getPageRangesDiff({
abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},prevSnapshotUrl:n,
range:VP({offset:e,count:t}),tracingOptions:s.tracingOptions}));return eP(i)})}async resize(e,t={}){t.conditions=t.conditions||{}
;return av.withSpan("PageBlobClient-resize",t,async n=>iv(await this.pageBlobContext.resize(e,{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},encryptionScope:t.encryptionScope,tracingOptions:n.tracingOptions})))}
async updateSequenceNumber(e,t,n={}){n.conditions=n.conditions||{}
;return av.withSpan("PageBlobClient-updateSequenceNumber",n,async r=>iv(await this.pageBlobContext.updateSequenceNumber(e,{abortSignal:n.abortSignal,
blobSequenceNumber:t,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},
tracingOptions:r.tracingOptions})))}async startCopyIncremental(e,t={}){
return av.withSpan("PageBlobClient-startCopyIncremental",t,async n=>iv(await this.pageBlobContext.copyIncremental(e,{abortSignal:t.abortSignal,
modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}}async function cR(e){let t=Buffer.alloc(fb)
;const n=await ZP(e.readableStreamBody,t);t=t.slice(0,n);return t.toString()}function lR(e){return Buffer.byteLength(e)}const dR=": ";const uR=" ";const mR=-1
;class pR{batchResponse;responseBatchBoundary;perResponsePrefix;batchResponseEnding;subRequests;constructor(e,t){if(!e||!e.contentType){
throw new RangeError("batchResponse is malformed or doesn't contain valid content-type.")}if(!t||t.size===0){
throw new RangeError("Invalid state: subRequests is not provided or size is 0.")}this.batchResponse=e;this.subRequests=t
;this.responseBatchBoundary=this.batchResponse.contentType.split("=")[1];this.perResponsePrefix=`--${this.responseBatchBoundary}${hb}`
;this.batchResponseEnding=`--${this.responseBatchBoundary}--`}async parseBatchResponse(){if(this.batchResponse._response.status!==cb.HTTP_ACCEPTED){
throw new Error(`Invalid state: batch request failed with status: '${this.batchResponse._response.status}'.`)}const e=await cR(this.batchResponse)
;const t=e.split(this.batchResponseEnding)[0].split(this.perResponsePrefix).slice(1);const n=t.length;if(n!==this.subRequests.size&&n!==1){
throw new Error("Invalid state: sub responses' count is not equal to sub requests' count.")}const r=new Array(n);let s=0;let i=0;for(let e=0;e<n;e++){
const n=t[e];const o={};o.headers=wu(tl());const a=n.split(`${hb}`);let c=false;let l=false;let d=false;let u=mR;for(const e of a){if(!c){
if(e.startsWith(lb.CONTENT_ID)){u=parseInt(e.split(dR)[1])}if(e.startsWith(gb)){c=true;const t=e.split(uR);o.status=parseInt(t[1])
;o.statusMessage=t.slice(2).join(uR)}continue}if(e.trim()===""){if(!l){l=true}continue}if(!l){if(e.indexOf(dR)===-1){
throw new Error(`Invalid state: find non-empty line '${e}' without HTTP header delimiter '${dR}'.`)}const t=e.split(dR);o.headers.set(t[0],t[1])
;if(t[0]===lb.X_MS_ERROR_CODE){o.errorCode=t[1];d=true}}else{if(!o.bodyAsText){o.bodyAsText=""}o.bodyAsText+=e}}
if(u!==mR&&Number.isInteger(u)&&u>=0&&u<this.subRequests.size&&r[u]===undefined){o._request=this.subRequests.get(u);r[u]=o}else{
Lh.error(`subResponses[${e}] is dropped as the Content-ID is not found or invalid, Content-ID: ${u}`)}if(d){i++}else{s++}}return{subResponses:r,
subResponsesSucceededCount:s,subResponsesFailedCount:i}}}var fR;(function(e){e[e["LOCKED"]=0]="LOCKED";e[e["UNLOCKED"]=1]="UNLOCKED"})(fR||(fR={}));class hR{
static async lock(e){return new Promise(t=>{if(this.keys[e]===undefined||this.keys[e]===fR.UNLOCKED){this.keys[e]=fR.LOCKED;t()}else{this.onUnlockEvent(e,()=>{
this.keys[e]=fR.LOCKED;t()})}})}static async unlock(e){return new Promise(t=>{if(this.keys[e]===fR.LOCKED){this.emitUnlockEvent(e)}delete this.keys[e];t()})}
static keys={};static listeners={};static onUnlockEvent(e,t){if(this.listeners[e]===undefined){this.listeners[e]=[t]}else{this.listeners[e].push(t)}}
static emitUnlockEvent(e){if(this.listeners[e]!==undefined&&this.listeners[e].length>0){const t=this.listeners[e].shift();setImmediate(()=>{t.call(this)})}}}
class gR{batchRequest;batch="batch";batchType;constructor(){this.batchRequest=new yR}getMultiPartContentType(){
return this.batchRequest.getMultipartContentType()}getHttpRequestBody(){return this.batchRequest.getHttpRequestBody()}getSubRequests(){
return this.batchRequest.getSubRequests()}async addSubRequestInternal(e,t){await hR.lock(this.batch);try{this.batchRequest.preAddSubRequest(e);await t()
;this.batchRequest.postAddSubRequest(e)}finally{await hR.unlock(this.batch)}}setBatchType(e){if(!this.batchType){this.batchType=e}if(this.batchType!==e){
throw new RangeError(`BlobBatch only supports one operation type per batch and it already is being used for ${this.batchType} operations.`)}}
async deleteBlob(e,t,n){let r;let s;if(typeof e==="string"&&(tc&&t instanceof PA||t instanceof jy||Tl(t))){r=e;s=t}else if(e instanceof sR){r=e.url
;s=e.credential;n=t}else{throw new RangeError("Invalid arguments. Either url and credential, or BlobClient need be provided.")}if(!n){n={}}
return av.withSpan("BatchDeleteRequest-addSubRequest",n,async e=>{this.setBatchType("delete");await this.addSubRequestInternal({url:r,credential:s},async()=>{
await new sR(r,this.batchRequest.createPipeline(s)).delete(e)})})}async setBlobAccessTier(e,t,n,r){let s;let i;let o
;if(typeof e==="string"&&(tc&&t instanceof PA||t instanceof jy||Tl(t))){s=e;i=t;o=n}else if(e instanceof sR){s=e.url;i=e.credential;o=t;r=n}else{
throw new RangeError("Invalid arguments. Either url and credential, or BlobClient need be provided.")}if(!r){r={}}
return av.withSpan("BatchSetTierRequest-addSubRequest",r,async e=>{this.setBatchType("setAccessTier");await this.addSubRequestInternal({url:s,credential:i
},async()=>{await new sR(s,this.batchRequest.createPipeline(i)).setAccessTier(o,e)})})}}class yR{operationCount;body;subRequests;boundary;subRequestPrefix
;multipartContentType;batchRequestEnding;constructor(){this.operationCount=0;this.body="";const e=Wa();this.boundary=`batch_${e}`
;this.subRequestPrefix=`--${this.boundary}${hb}${lb.CONTENT_TYPE}: application/http${hb}${lb.CONTENT_TRANSFER_ENCODING}: binary`
;this.multipartContentType=`multipart/mixed; boundary=${this.boundary}`;this.batchRequestEnding=`--${this.boundary}--`;this.subRequests=new Map}
createPipeline(e){const t=ra();t.addPolicy(_d({stringifyXML:kh,serializerOptions:{xml:{xmlCharKey:"#"}}}),{phase:"Serialize"});t.addPolicy(bR())
;t.addPolicy(AR(this),{afterPhase:"Sign"});if(Tl(e)){t.addPolicy(bl({credential:e,scopes:ob,challengeCallbacks:{authorizeRequestOnChallenge:fu}}),{phase:"Sign"
})}else if(e instanceof PA){t.addPolicy(KA({accountName:e.accountName,accountKey:e.accountKey}),{phase:"Sign"})}const n=new wb([]);n._credential=e
;n._corePipeline=t;return n}appendSubRequestToBody(e){
this.body+=[this.subRequestPrefix,`${lb.CONTENT_ID}: ${this.operationCount}`,"",`${e.method.toString()} ${DB(e.url)} ${gb}${hb}`].join(hb)
;for(const[t,n]of e.headers){this.body+=`${t}: ${n}${hb}`}this.body+=hb}preAddSubRequest(e){if(this.operationCount>=pb){
throw new RangeError(`Cannot exceed ${pb} sub requests in a single batch`)}const t=TB(e.url);if(!t||t===""){
throw new RangeError(`Invalid url for sub request: '${e.url}'`)}}postAddSubRequest(e){this.subRequests.set(this.operationCount,e);this.operationCount++}
getHttpRequestBody(){return`${this.body}${this.batchRequestEnding}${hb}`}getMultipartContentType(){return this.multipartContentType}getSubRequests(){
return this.subRequests}}function AR(e){return{name:"batchRequestAssemblePolicy",async sendRequest(t){e.appendSubRequestToBody(t);return{request:t,status:200,
headers:tl()}}}}function bR(){return{name:"batchHeaderFilterPolicy",async sendRequest(e,t){let n="";for(const[t]of e.headers){if(jB(t,lb.X_MS_VERSION)){n=t}}
if(n!==""){e.headers.delete(n)}return t(e)}}}class NR{serviceOrContainerContext;constructor(e,t,n){let r;if(Ib(t)){r=t}else if(!t){r=Eb(new jy,n)}else{r=Eb(t,n)
}const s=new CB(e,vb(r));const i=TB(e);if(i&&i!=="/"){this.serviceOrContainerContext=s.container}else{this.serviceOrContainerContext=s.service}}createBatch(){
return new gR}async deleteBlobs(e,t,n){const r=new gR;for(const s of e){if(typeof s==="string"){await r.deleteBlob(s,t,n)}else{await r.deleteBlob(s,t)}}
return this.submitBatch(r)}async setBlobsAccessTier(e,t,n,r){const s=new gR;for(const i of e){if(typeof i==="string"){await s.setBlobAccessTier(i,t,n,r)}else{
await s.setBlobAccessTier(i,t,n)}}return this.submitBatch(s)}async submitBatch(e,t={}){if(!e||e.getSubRequests().size===0){
throw new RangeError("Batch request should contain one or more sub requests.")}return av.withSpan("BlobBatchClient-submitBatch",t,async t=>{
const n=e.getHttpRequestBody();const r=iv(await this.serviceOrContainerContext.submitBatch(lR(n),e.getMultiPartContentType(),n,{...t}))
;const s=new pR(r,e.getSubRequests());const i=await s.parseBatchResponse();const o={_response:r._response,contentType:r.contentType,errorCode:r.errorCode,
requestId:r.requestId,clientRequestId:r.clientRequestId,version:r.version,subResponses:i.subResponses,subResponsesSucceededCount:i.subResponsesSucceededCount,
subResponsesFailedCount:i.subResponsesFailedCount};return o})}}class CR extends ov{containerContext;_containerName;get containerName(){
return this._containerName}constructor(e,t,n){let r;let s;n=n||{};if(Ib(t)){s=e;r=t}else if(tc&&t instanceof PA||t instanceof jy||Tl(t)){s=e;r=Eb(t,n)
}else if(!t&&typeof t!=="string"){s=e;r=Eb(new jy,n)}else if(t&&typeof t==="string"){const i=t;const o=wB(e);if(o.kind==="AccountConnString"){if(tc){
const e=new PA(o.accountName,o.accountKey);s=BB(o.url,encodeURIComponent(i));if(!n.proxyOptions){n.proxyOptions=Ic(o.proxyUri)}r=Eb(e,n)}else{
throw new Error("Account connection string is only supported in Node.js environment")}}else if(o.kind==="SASConnString"){
s=BB(o.url,encodeURIComponent(i))+"?"+o.accountSas;r=Eb(new jy,n)}else{
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}else{
throw new Error("Expecting non-empty strings for containerName parameter")}super(s,r);this._containerName=this.getContainerNameFromUrl()
;this.containerContext=this.storageClientContext.container}async create(e={}){
return av.withSpan("ContainerClient-create",e,async e=>iv(await this.containerContext.create(e)))}async createIfNotExists(e={}){
return av.withSpan("ContainerClient-createIfNotExists",e,async e=>{try{const t=await this.create(e);return{succeeded:true,...t,_response:t._response}}catch(e){
if(e.details?.errorCode==="ContainerAlreadyExists"){return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}else{throw e}}})}
async exists(e={}){return av.withSpan("ContainerClient-exists",e,async t=>{try{await this.getProperties({abortSignal:e.abortSignal,
tracingOptions:t.tracingOptions});return true}catch(e){if(e.statusCode===404){return false}throw e}})}getBlobClient(e){
return new sR(BB(this.url,sv(e)),this.pipeline)}getAppendBlobClient(e){return new iR(BB(this.url,sv(e)),this.pipeline)}getBlockBlobClient(e){
return new oR(BB(this.url,sv(e)),this.pipeline)}getPageBlobClient(e){return new aR(BB(this.url,sv(e)),this.pipeline)}async getProperties(e={}){
if(!e.conditions){e.conditions={}}return av.withSpan("ContainerClient-getProperties",e,async t=>iv(await this.containerContext.getProperties({
abortSignal:e.abortSignal,...e.conditions,tracingOptions:t.tracingOptions})))}async delete(e={}){if(!e.conditions){e.conditions={}}
return av.withSpan("ContainerClient-delete",e,async t=>iv(await this.containerContext.delete({abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,
modifiedAccessConditions:e.conditions,tracingOptions:t.tracingOptions})))}async deleteIfExists(e={}){
return av.withSpan("ContainerClient-deleteIfExists",e,async e=>{try{const t=await this.delete(e);return{succeeded:true,...t,_response:t._response}}catch(e){
if(e.details?.errorCode==="ContainerNotFound"){return{succeeded:false,...e.response?.parsedHeaders,_response:e.response}}throw e}})}async setMetadata(e,t={}){
if(!t.conditions){t.conditions={}}if(t.conditions.ifUnmodifiedSince){
throw new RangeError("the IfUnmodifiedSince must have their default values because they are ignored by the blob service")}
return av.withSpan("ContainerClient-setMetadata",t,async n=>iv(await this.containerContext.setMetadata({abortSignal:t.abortSignal,
leaseAccessConditions:t.conditions,metadata:e,modifiedAccessConditions:t.conditions,tracingOptions:n.tracingOptions})))}async getAccessPolicy(e={}){
if(!e.conditions){e.conditions={}}return av.withSpan("ContainerClient-getAccessPolicy",e,async t=>{const n=iv(await this.containerContext.getAccessPolicy({
abortSignal:e.abortSignal,leaseAccessConditions:e.conditions,tracingOptions:t.tracingOptions}));const r={_response:n._response,
blobPublicAccess:n.blobPublicAccess,date:n.date,etag:n.etag,errorCode:n.errorCode,lastModified:n.lastModified,requestId:n.requestId,
clientRequestId:n.clientRequestId,signedIdentifiers:[],version:n.version};for(const e of n){let t=undefined;if(e.accessPolicy){t={
permissions:e.accessPolicy.permissions};if(e.accessPolicy.expiresOn){t.expiresOn=new Date(e.accessPolicy.expiresOn)}if(e.accessPolicy.startsOn){
t.startsOn=new Date(e.accessPolicy.startsOn)}}r.signedIdentifiers.push({accessPolicy:t,id:e.id})}return r})}async setAccessPolicy(e,t,n={}){
n.conditions=n.conditions||{};return av.withSpan("ContainerClient-setAccessPolicy",n,async r=>{const s=[];for(const e of t||[]){s.push({accessPolicy:{
expiresOn:e.accessPolicy.expiresOn?zB(e.accessPolicy.expiresOn):"",permissions:e.accessPolicy.permissions,
startsOn:e.accessPolicy.startsOn?zB(e.accessPolicy.startsOn):""},id:e.id})}return iv(await this.containerContext.setAccessPolicy({abortSignal:n.abortSignal,
access:e,containerAcl:s,leaseAccessConditions:n.conditions,modifiedAccessConditions:n.conditions,tracingOptions:r.tracingOptions}))})}getBlobLeaseClient(e){
return new Iv(this,e)}async uploadBlockBlob(e,t,n,r={}){return av.withSpan("ContainerClient-uploadBlockBlob",r,async r=>{const s=this.getBlockBlobClient(e)
;const i=await s.upload(t,n,r);return{blockBlobClient:s,response:i}})}async deleteBlob(e,t={}){return av.withSpan("ContainerClient-deleteBlob",t,async n=>{
let r=this.getBlobClient(e);if(t.versionId){r=r.withVersion(t.versionId)}return r.delete(n)})}async listBlobFlatSegment(e,t={}){
return av.withSpan("ContainerClient-listBlobFlatSegment",t,async n=>{const r=iv(await this.containerContext.listBlobFlatSegment({marker:e,...t,
tracingOptions:n.tracingOptions}));const s={...r,_response:{...r._response,parsedBody:tv(r._response.parsedBody)},segment:{...r.segment,
blobItems:r.segment.blobItems.map(e=>{const t={...e,name:ev(e.name),tags:$B(e.blobTags),objectReplicationSourceProperties:JB(e.objectReplicationMetadata)}
;return t})}};return s})}async listBlobHierarchySegment(e,t,n={}){return av.withSpan("ContainerClient-listBlobHierarchySegment",n,async r=>{
const s=iv(await this.containerContext.listBlobHierarchySegment(e,{marker:t,...n,tracingOptions:r.tracingOptions}));const i={...s,_response:{...s._response,
parsedBody:nv(s._response.parsedBody)},segment:{...s.segment,blobItems:s.segment.blobItems.map(e=>{const t={...e,name:ev(e.name),tags:$B(e.blobTags),
objectReplicationSourceProperties:JB(e.objectReplicationMetadata)};return t}),blobPrefixes:s.segment.blobPrefixes?.map(e=>{const t={...e,name:ev(e.name)}
;return t})}};return i})}async*listSegments(e,t={}){let n;if(!!e||e===undefined){do{n=await this.listBlobFlatSegment(e,t);e=n.continuationToken;yield await n
}while(e)}}async*listItems(e={}){let t;for await(const n of this.listSegments(t,e)){yield*n.segment.blobItems}}listBlobsFlat(e={}){const t=[];if(e.includeCopy){
t.push("copy")}if(e.includeDeleted){t.push("deleted")}if(e.includeMetadata){t.push("metadata")}if(e.includeSnapshots){t.push("snapshots")}if(e.includeVersions){
t.push("versions")}if(e.includeUncommitedBlobs){t.push("uncommittedblobs")}if(e.includeTags){t.push("tags")}if(e.includeDeletedWithVersions){
t.push("deletedwithversions")}if(e.includeImmutabilityPolicy){t.push("immutabilitypolicy")}if(e.includeLegalHold){t.push("legalhold")}if(e.prefix===""){
e.prefix=undefined}const n={...e,...t.length>0?{include:t}:{}};const r=this.listItems(n);return{next(){return r.next()},[Symbol.asyncIterator](){return this},
byPage:(e={})=>this.listSegments(e.continuationToken,{maxPageSize:e.maxPageSize,...n})}}async*listHierarchySegments(e,t,n={}){let r;if(!!t||t===undefined){do{
r=await this.listBlobHierarchySegment(e,t,n);t=r.continuationToken;yield await r}while(t)}}async*listItemsByHierarchy(e,t={}){let n
;for await(const r of this.listHierarchySegments(e,n,t)){const e=r.segment;if(e.blobPrefixes){for(const t of e.blobPrefixes){yield{kind:"prefix",...t}}}
for(const t of e.blobItems){yield{kind:"blob",...t}}}}listBlobsByHierarchy(e,t={}){if(e===""){
throw new RangeError("delimiter should contain one or more characters")}const n=[];if(t.includeCopy){n.push("copy")}if(t.includeDeleted){n.push("deleted")}
if(t.includeMetadata){n.push("metadata")}if(t.includeSnapshots){n.push("snapshots")}if(t.includeVersions){n.push("versions")}if(t.includeUncommitedBlobs){
n.push("uncommittedblobs")}if(t.includeTags){n.push("tags")}if(t.includeDeletedWithVersions){n.push("deletedwithversions")}if(t.includeImmutabilityPolicy){
n.push("immutabilitypolicy")}if(t.includeLegalHold){n.push("legalhold")}if(t.prefix===""){t.prefix=undefined}const r={...t,...n.length>0?{include:n}:{}}
;const s=this.listItemsByHierarchy(e,r);return{async next(){return s.next()},[Symbol.asyncIterator](){return this},
byPage:(t={})=>this.listHierarchySegments(e,t.continuationToken,{maxPageSize:t.maxPageSize,...r})}}async findBlobsByTagsSegment(e,t,n={}){
return av.withSpan("ContainerClient-findBlobsByTagsSegment",n,async r=>{const s=iv(await this.containerContext.filterBlobs({abortSignal:n.abortSignal,where:e,
marker:t,maxPageSize:n.maxPageSize,tracingOptions:r.tracingOptions}));const i={...s,_response:s._response,blobs:s.blobs.map(e=>{let t=""
;if(e.tags?.blobTagSet.length===1){t=e.tags.blobTagSet[0].value}return{...e,tags:$B(e.tags),tagValue:t}})};return i})}async*findBlobsByTagsSegments(e,t,n={}){
let r;if(!!t||t===undefined){do{r=await this.findBlobsByTagsSegment(e,t,n);r.blobs=r.blobs||[];t=r.continuationToken;yield r}while(t)}}
async*findBlobsByTagsItems(e,t={}){let n;for await(const r of this.findBlobsByTagsSegments(e,n,t)){yield*r.blobs}}findBlobsByTags(e,t={}){const n={...t}
;const r=this.findBlobsByTagsItems(e,n);return{next(){return r.next()},[Symbol.asyncIterator](){return this},
byPage:(t={})=>this.findBlobsByTagsSegments(e,t.continuationToken,{maxPageSize:t.maxPageSize,...n})}}async getAccountInfo(e={}){
return av.withSpan("ContainerClient-getAccountInfo",e,async t=>iv(await this.containerContext.getAccountInfo({abortSignal:e.abortSignal,
tracingOptions:t.tracingOptions})))}getContainerNameFromUrl(){let e;try{const t=new URL(this.url);if(t.hostname.split(".")[1]==="blob"){
e=t.pathname.split("/")[1]}else if(YB(t)){e=t.pathname.split("/")[2]}else{e=t.pathname.split("/")[1]}e=decodeURIComponent(e);if(!e){
throw new Error("Provided containerName is invalid.")}return e}catch(e){throw new Error("Unable to extract containerName with provided information.")}}
generateSasUrl(e){return new Promise(t=>{if(!(this.credential instanceof PA)){
throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential")}const n=pv({containerName:this._containerName,...e
},this.credential).toString();t(kB(this.url,n))})}generateSasStringToSign(e){if(!(this.credential instanceof PA)){
throw new RangeError("Can only generate the SAS when the client is initialized with a shared key credential")}return fv({containerName:this._containerName,...e
},this.credential).stringToSign}generateUserDelegationSasUrl(e,t){return new Promise(n=>{const r=pv({containerName:this._containerName,...e
},t,this.accountName).toString();n(kB(this.url,r))})}generateUserDelegationSasStringToSign(e,t){return fv({containerName:this._containerName,...e
},t,this.accountName).stringToSign}getBlobBatchClient(){return new NR(this.url,this.pipeline)}}class xR{static parse(e){const t=new xR;for(const n of e){
switch(n){case"r":t.read=true;break;case"w":t.write=true;break;case"d":t.delete=true;break;case"x":t.deleteVersion=true;break;case"l":t.list=true;break;case"a":
t.add=true;break;case"c":t.create=true;break;case"u":t.update=true;break;case"p":t.process=true;break;case"t":t.tag=true;break;case"f":t.filter=true;break
;case"i":t.setImmutabilityPolicy=true;break;case"y":t.permanentDelete=true;break;default:throw new RangeError(`Invalid permission character: ${n}`)}}return t}
static from(e){const t=new xR;if(e.read){t.read=true}if(e.write){t.write=true}if(e.delete){t.delete=true}if(e.deleteVersion){t.deleteVersion=true}if(e.filter){
t.filter=true}if(e.tag){t.tag=true}if(e.list){t.list=true}if(e.add){t.add=true}if(e.create){t.create=true}if(e.update){t.update=true}if(e.process){
t.process=true}if(e.setImmutabilityPolicy){t.setImmutabilityPolicy=true}if(e.permanentDelete){t.permanentDelete=true}return t}read=false;write=false
;delete=false;deleteVersion=false;list=false;add=false;create=false;update=false;process=false;tag=false;filter=false;setImmutabilityPolicy=false
;permanentDelete=false;toString(){const e=[];if(this.read){e.push("r")}if(this.write){e.push("w")}if(this.delete){e.push("d")}if(this.deleteVersion){e.push("x")
}if(this.filter){e.push("f")}if(this.tag){e.push("t")}if(this.list){e.push("l")}if(this.add){e.push("a")}if(this.create){e.push("c")}if(this.update){e.push("u")
}if(this.process){e.push("p")}if(this.setImmutabilityPolicy){e.push("i")}if(this.permanentDelete){e.push("y")}return e.join("")}}class SR{static parse(e){
const t=new SR;for(const n of e){switch(n){case"s":t.service=true;break;case"c":t.container=true;break;case"o":t.object=true;break;default:
throw new RangeError(`Invalid resource type: ${n}`)}}return t}service=false;container=false;object=false;toString(){const e=[];if(this.service){e.push("s")}
if(this.container){e.push("c")}if(this.object){e.push("o")}return e.join("")}}class IR{static parse(e){const t=new IR;for(const n of e){switch(n){case"b":
t.blob=true;break;case"f":t.file=true;break;case"q":t.queue=true;break;case"t":t.table=true;break;default:
throw new RangeError(`Invalid service character: ${n}`)}}return t}blob=false;file=false;queue=false;table=false;toString(){const e=[];if(this.blob){e.push("b")}
if(this.table){e.push("t")}if(this.queue){e.push("q")}if(this.file){e.push("f")}return e.join("")}}function wR(e,t){return ER(e,t).sasQueryParameters}
function ER(e,t){const n=e.version?e.version:XA;if(e.permissions&&e.permissions.setImmutabilityPolicy&&n<"2020-08-04"){
throw RangeError("'version' must be >= '2020-08-04' when provided 'i' permission.")}if(e.permissions&&e.permissions.deleteVersion&&n<"2019-10-10"){
throw RangeError("'version' must be >= '2019-10-10' when provided 'x' permission.")}if(e.permissions&&e.permissions.permanentDelete&&n<"2019-10-10"){
throw RangeError("'version' must be >= '2019-10-10' when provided 'y' permission.")}if(e.permissions&&e.permissions.tag&&n<"2019-12-12"){
throw RangeError("'version' must be >= '2019-12-12' when provided 't' permission.")}if(e.permissions&&e.permissions.filter&&n<"2019-12-12"){
throw RangeError("'version' must be >= '2019-12-12' when provided 'f' permission.")}if(e.encryptionScope&&n<"2020-12-06"){
throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.")}const r=xR.parse(e.permissions.toString())
;const s=IR.parse(e.services).toString();const i=SR.parse(e.resourceTypes).toString();let o;if(n>="2020-12-06"){
o=[t.accountName,r,s,i,e.startsOn?zB(e.startsOn,false):"",zB(e.expiresOn,false),e.ipRange?dv(e.ipRange):"",e.protocol?e.protocol:"",n,e.encryptionScope?e.encryptionScope:"",""].join("\n")
}else{o=[t.accountName,r,s,i,e.startsOn?zB(e.startsOn,false):"",zB(e.expiresOn,false),e.ipRange?dv(e.ipRange):"",e.protocol?e.protocol:"",n,""].join("\n")}
const a=t.computeHMACSHA256(o);return{
sasQueryParameters:new mv(n,a,r.toString(),s,i,e.protocol,e.startsOn,e.expiresOn,e.ipRange,undefined,undefined,undefined,undefined,undefined,undefined,undefined,undefined,undefined,undefined,e.encryptionScope),
stringToSign:o}}class BR extends ov{serviceContext;static fromConnectionString(e,t){t=t||{};const n=wB(e);if(n.kind==="AccountConnString"){if(tc){
const e=new PA(n.accountName,n.accountKey);if(!t.proxyOptions){t.proxyOptions=Ic(n.proxyUri)}const r=Eb(e,t);return new BR(n.url,r)}else{
throw new Error("Account connection string is only supported in Node.js environment")}}else if(n.kind==="SASConnString"){const e=Eb(new jy,t)
;return new BR(n.url+"?"+n.accountSas,e)}else{throw new Error("Connection string must be either an Account connection string or a SAS connection string")}}
constructor(e,t,n){let r;if(Ib(t)){r=t}else if(tc&&t instanceof PA||t instanceof jy||Tl(t)){r=Eb(t,n)}else{r=Eb(new jy,n)}super(e,r)
;this.serviceContext=this.storageClientContext.service}getContainerClient(e){return new CR(BB(this.url,encodeURIComponent(e)),this.pipeline)}
async createContainer(e,t={}){return av.withSpan("BlobServiceClient-createContainer",t,async t=>{const n=this.getContainerClient(e);const r=await n.create(t)
;return{containerClient:n,containerCreateResponse:r}})}async deleteContainer(e,t={}){return av.withSpan("BlobServiceClient-deleteContainer",t,async t=>{
const n=this.getContainerClient(e);return n.delete(t)})}async undeleteContainer(e,t,n={}){return av.withSpan("BlobServiceClient-undeleteContainer",n,async r=>{
const s=this.getContainerClient(n.destinationContainerName||e);const i=s["storageClientContext"].container;const o=iv(await i.restore({deletedContainerName:e,
deletedContainerVersion:t,tracingOptions:r.tracingOptions}));return{containerClient:s,containerUndeleteResponse:o}})}async getProperties(e={}){
return av.withSpan("BlobServiceClient-getProperties",e,async t=>iv(await this.serviceContext.getProperties({abortSignal:e.abortSignal,
tracingOptions:t.tracingOptions})))}async setProperties(e,t={}){
return av.withSpan("BlobServiceClient-setProperties",t,async n=>iv(await this.serviceContext.setProperties(e,{abortSignal:t.abortSignal,
tracingOptions:n.tracingOptions})))}async getStatistics(e={}){
return av.withSpan("BlobServiceClient-getStatistics",e,async t=>iv(await this.serviceContext.getStatistics({abortSignal:e.abortSignal,
tracingOptions:t.tracingOptions})))}async getAccountInfo(e={}){
return av.withSpan("BlobServiceClient-getAccountInfo",e,async t=>iv(await this.serviceContext.getAccountInfo({abortSignal:e.abortSignal,
tracingOptions:t.tracingOptions})))}async listContainersSegment(e,t={}){
return av.withSpan("BlobServiceClient-listContainersSegment",t,async n=>iv(await this.serviceContext.listContainersSegment({abortSignal:t.abortSignal,marker:e,
...t,include:typeof t.include==="string"?[t.include]:t.include,tracingOptions:n.tracingOptions})))}async findBlobsByTagsSegment(e,t,n={}){
return av.withSpan("BlobServiceClient-findBlobsByTagsSegment",n,async r=>{const s=iv(await this.serviceContext.filterBlobs({abortSignal:n.abortSignal,where:e,
marker:t,maxPageSize:n.maxPageSize,tracingOptions:r.tracingOptions}));const i={...s,_response:s._response,blobs:s.blobs.map(e=>{let t=""
;if(e.tags?.blobTagSet.length===1){t=e.tags.blobTagSet[0].value}return{...e,tags:$B(e.tags),tagValue:t}})};return i})}async*findBlobsByTagsSegments(e,t,n={}){
let r;if(!!t||t===undefined){do{r=await this.findBlobsByTagsSegment(e,t,n);r.blobs=r.blobs||[];t=r.continuationToken;yield r}while(t)}}
async*findBlobsByTagsItems(e,t={}){let n;for await(const r of this.findBlobsByTagsSegments(e,n,t)){yield*r.blobs}}findBlobsByTags(e,t={}){const n={...t}
;const r=this.findBlobsByTagsItems(e,n);return{next(){return r.next()},[Symbol.asyncIterator](){return this},
byPage:(t={})=>this.findBlobsByTagsSegments(e,t.continuationToken,{maxPageSize:t.maxPageSize,...n})}}async*listSegments(e,t={}){let n;if(!!e||e===undefined){do{
n=await this.listContainersSegment(e,t);n.containerItems=n.containerItems||[];e=n.continuationToken;yield await n}while(e)}}async*listItems(e={}){let t
;for await(const n of this.listSegments(t,e)){yield*n.containerItems}}listContainers(e={}){if(e.prefix===""){e.prefix=undefined}const t=[];if(e.includeDeleted){
t.push("deleted")}if(e.includeMetadata){t.push("metadata")}if(e.includeSystem){t.push("system")}const n={...e,...t.length>0?{include:t}:{}}
;const r=this.listItems(n);return{next(){return r.next()},[Symbol.asyncIterator](){return this},byPage:(e={})=>this.listSegments(e.continuationToken,{
maxPageSize:e.maxPageSize,...n})}}async getUserDelegationKey(e,t,n={}){return av.withSpan("BlobServiceClient-getUserDelegationKey",n,async r=>{
const s=iv(await this.serviceContext.getUserDelegationKey({startsOn:zB(e,false),expiresOn:zB(t,false)},{abortSignal:n.abortSignal,
tracingOptions:r.tracingOptions}));const i={signedObjectId:s.signedObjectId,signedTenantId:s.signedTenantId,signedStartsOn:new Date(s.signedStartsOn),
signedExpiresOn:new Date(s.signedExpiresOn),signedService:s.signedService,signedVersion:s.signedVersion,value:s.value};const o={_response:s._response,
requestId:s.requestId,clientRequestId:s.clientRequestId,version:s.version,date:s.date,errorCode:s.errorCode,...i};return o})}getBlobBatchClient(){
return new NR(this.url,this.pipeline)}generateAccountSasUrl(e,t=xR.parse("r"),n="sco",r={}){if(!(this.credential instanceof PA)){
throw RangeError("Can only generate the account SAS when the client is initialized with a shared key credential")}if(e===undefined){const t=new Date
;e=new Date(t.getTime()+3600*1e3)}const s=wR({permissions:t,expiresOn:e,resourceTypes:n,services:IR.parse("b").toString(),...r},this.credential).toString()
;return kB(this.url,s)}generateSasStringToSign(e,t=xR.parse("r"),n="sco",r={}){if(!(this.credential instanceof PA)){
throw RangeError("Can only generate the account SAS when the client is initialized with a shared key credential")}if(e===undefined){const t=new Date
;e=new Date(t.getTime()+3600*1e3)}return ER({permissions:t,expiresOn:e,resourceTypes:n,services:IR.parse("b").toString(),...r},this.credential).stringToSign}}
var vR;(function(e){e["AES256"]="AES256"})(vR||(vR={}));class PR extends Error{constructor(e=[]){let t="No files were found to upload";if(e.length>0){
t+=`: ${e.join(", ")}`}super(t);this.files=e;this.name="FilesNotFoundError"}}class RR extends Error{constructor(e){super(e);this.name="InvalidResponseError"}}
class TR extends Error{constructor(e="Cache not found"){super(e);this.name="CacheNotFoundError"}}class OR extends Error{
constructor(e="@actions/cache v4.1.4+, actions/cache/save@v4+ and actions/cache/restore@v4+ are not currently supported on GHES."){super(e)
;this.name="GHESNotSupportedError"}}class DR extends Error{constructor(e){
const t=`Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`
;super(t);this.code=e;this.name="NetworkError"}}DR.isNetworkErrorCode=e=>{if(!e)return false
;return["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(e)};class MR extends Error{constructor(){
const e=`Cache storage quota has been hit. Unable to upload any new cache entries.\nMore info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`
;super(e);this.name="UsageError"}}MR.isUsageErrorMessage=e=>{if(!e)return false;return e.includes("insufficient usage")};class kR extends Error{constructor(e){
super(e);this.name="RateLimitError"}}var zR=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};class LR{constructor(e){this.contentLength=e;this.sentBytes=0
;this.displayedComplete=false;this.startTime=Date.now()}setSentBytes(e){this.sentBytes=e}getTransferredBytes(){return this.sentBytes}isDone(){
return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete){return}const e=this.sentBytes
;const t=(100*(e/this.contentLength)).toFixed(1);const n=Date.now()-this.startTime;const r=(e/(1024*1024)/(n/1e3)).toFixed(1)
;s.pq(`Sent ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`);if(this.isDone()){this.displayedComplete=true}}onProgress(){return e=>{
this.setSentBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){const t=()=>{this.display();if(!this.isDone()){this.timeoutHandle=setTimeout(t,e)}}
;this.timeoutHandle=setTimeout(t,e)}stopDisplayTimer(){if(this.timeoutHandle){clearTimeout(this.timeoutHandle);this.timeoutHandle=undefined}this.display()}}
function qR(e,t,n){return zR(this,void 0,void 0,function*(){var r;const i=new sR(e);const o=i.getBlockBlobClient()
;const a=new LR((r=n===null||n===void 0?void 0:n.archiveSizeBytes)!==null&&r!==void 0?r:0);const c={blockSize:n===null||n===void 0?void 0:n.uploadChunkSize,
concurrency:n===null||n===void 0?void 0:n.uploadConcurrency,maxSingleShotSize:128*1024*1024,onProgress:a.onProgress()};try{a.startDisplayTimer()
;s.Yz(`BlobClient: ${i.name}:${i.accountName}:${i.containerName}`);const e=yield o.uploadFile(t,c);if(e._response.status>=400){
throw new RR(`uploadCacheArchiveSDK: upload failed with status code ${e._response.status}`)}return e}catch(e){
s.$e(`uploadCacheArchiveSDK: internal error uploading cache archive: ${e.message}`);throw e}finally{a.stopDisplayTimer()}})}
var QR=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};function UR(e){if(!e){return false}return e>=200&&e<300}function HR(e){if(!e){
return true}return e>=500}function FR(e){if(!e){return false}const t=[yn.Hv.BadGateway,yn.Hv.ServiceUnavailable,yn.Hv.GatewayTimeout];return t.includes(e)}
function _R(e){return QR(this,void 0,void 0,function*(){return new Promise(t=>setTimeout(t,e))})}function jR(e,t,n){
return QR(this,arguments,void 0,function*(e,t,n,r=Kt,i=Vt,o=undefined){let a="";let c=1;while(c<=r){let l=undefined;let d=undefined;let u=false;try{l=yield t()
}catch(e){if(o){l=o(e)}u=true;a=e.message}if(l){d=n(l);if(!HR(d)){return l}}if(d){u=FR(d);a=`Cache service responded with ${d}`}
s.Yz(`${e} - Attempt ${c} of ${r} failed with error: ${a}`);if(!u){s.Yz(`${e} - Error is not retryable`);break}yield _R(i);c++}throw Error(`${e} failed: ${a}`)
})}function GR(e,t){return QR(this,arguments,void 0,function*(e,t,n=Kt,r=Vt){return yield jR(e,t,e=>e.statusCode,n,r,e=>{if(e instanceof yn.Kg){return{
statusCode:e.statusCode,result:null,headers:{},error:e}}else{return undefined}})})}function YR(e,t){return QR(this,arguments,void 0,function*(e,t,n=Kt,r=Vt){
return yield jR(e,t,e=>e.message.statusCode,n,r)})}var KR=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){
return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{
c(r["throw"](e))}catch(e){i(e)}}function c(e){e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};function VR(e,t){
return KR(this,void 0,void 0,function*(){const n=kt.promisify(Mt.pipeline);yield n(e.message,t)})}class $R{constructor(e){this.contentLength=e
;this.segmentIndex=0;this.segmentSize=0;this.segmentOffset=0;this.receivedBytes=0;this.displayedComplete=false;this.startTime=Date.now()}nextSegment(e){
this.segmentOffset=this.segmentOffset+this.segmentSize;this.segmentIndex=this.segmentIndex+1;this.segmentSize=e;this.receivedBytes=0
;s.Yz(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`)}setReceivedBytes(e){this.receivedBytes=e}getTransferredBytes(){
return this.segmentOffset+this.receivedBytes}isDone(){return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete){return}
const e=this.segmentOffset+this.receivedBytes;const t=(100*(e/this.contentLength)).toFixed(1);const n=Date.now()-this.startTime
;const r=(e/(1024*1024)/(n/1e3)).toFixed(1);s.pq(`Received ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`);if(this.isDone()){this.displayedComplete=true}}
onProgress(){return e=>{this.setReceivedBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){const t=()=>{this.display();if(!this.isDone()){
this.timeoutHandle=setTimeout(t,e)}};this.timeoutHandle=setTimeout(t,e)}stopDisplayTimer(){if(this.timeoutHandle){clearTimeout(this.timeoutHandle)
;this.timeoutHandle=undefined}this.display()}}function WR(e,t){return KR(this,void 0,void 0,function*(){const n=a.createWriteStream(t)
;const r=new yn.Qq("actions/cache");const i=yield YR("downloadCache",()=>KR(this,void 0,void 0,function*(){return r.get(e)}))
;i.message.socket.setTimeout($t,()=>{i.message.destroy();s.Yz(`Aborting download, socket timed out after ${$t} ms`)});yield VR(i,n)
;const o=i.message.headers["content-length"];if(o){const e=parseInt(o);const n=an(t);if(n!==e){
throw new Error(`Incomplete download. Expected file size: ${e}, actual file size: ${n}`)}}else{s.Yz("Unable to validate download, no Content-Length header")}})}
function JR(e,t,n){return KR(this,void 0,void 0,function*(){var r;const s=yield a.promises.open(t,"w");const i=new yn.Qq("actions/cache",undefined,{
socketTimeout:n.timeoutInMs,keepAlive:true});try{const t=yield YR("downloadCacheMetadata",()=>KR(this,void 0,void 0,function*(){
return yield i.request("HEAD",e,null,{})}));const o=t.message.headers["content-length"];if(o===undefined||o===null){
throw new Error("Content-Length not found on blob response")}const a=parseInt(o);if(Number.isNaN(a)){throw new Error(`Could not interpret Content-Length: ${a}`)
}const c=[];const l=4*1024*1024;for(let t=0;t<a;t+=l){const n=Math.min(l,a-t);c.push({offset:t,promiseGetter:()=>KR(this,void 0,void 0,function*(){
return yield XR(i,e,t,n)})})}c.reverse();let d=0;let u=0;const m=new $R(a);m.startDisplayTimer();const p=m.onProgress();const f=[];let h
;const g=()=>KR(this,void 0,void 0,function*(){const e=yield Promise.race(Object.values(f));yield s.write(e.buffer,0,e.count,e.offset);d--;delete f[e.offset]
;u+=e.count;p({loadedBytes:u})});while(h=c.pop()){f[h.offset]=h.promiseGetter();d++;if(d>=((r=n.downloadConcurrency)!==null&&r!==void 0?r:10)){yield g()}}
while(d>0){yield g()}}finally{i.dispose();yield s.close()}})}function XR(e,t,n,r){return KR(this,void 0,void 0,function*(){const s=5;let i=0;while(true){try{
const s=3e4;const i=yield tT(s,ZR(e,t,n,r));if(typeof i==="string"){throw new Error("downloadSegmentRetry failed due to timeout")}return i}catch(e){if(i>=s){
throw e}i++}}})}function ZR(e,t,n,r){return KR(this,void 0,void 0,function*(){const s=yield YR("downloadCachePart",()=>KR(this,void 0,void 0,function*(){
return yield e.get(t,{Range:`bytes=${n}-${n+r-1}`})}));if(!s.readBodyBuffer){throw new Error("Expected HttpClientResponse to implement readBodyBuffer")}return{
offset:n,count:r,buffer:yield s.readBodyBuffer()}})}function eT(e,t,n){return KR(this,void 0,void 0,function*(){var r;const i=new oR(e,undefined,{retryOptions:{
tryTimeoutInMs:n.timeoutInMs}});const o=yield i.getProperties();const c=(r=o.contentLength)!==null&&r!==void 0?r:-1;if(c<0){
s.Yz("Unable to determine content length, downloading file with http-client...");yield WR(e,t)}else{const e=Math.min(134217728,_v.constants.MAX_LENGTH)
;const r=new $R(c);const s=a.openSync(t,"w");try{r.startDisplayTimer();const t=new AbortController;const o=t.signal;while(!r.isDone()){
const l=r.segmentOffset+r.segmentSize;const d=Math.min(e,c-l);r.nextSegment(d);const u=yield tT(n.segmentTimeoutInMs||36e5,i.downloadToBuffer(l,d,{
abortSignal:o,concurrency:n.downloadConcurrency,onProgress:r.onProgress()}));if(u==="timeout"){t.abort()
;throw new Error("Aborting cache download as the download time exceeded the timeout.")}else if(Buffer.isBuffer(u)){a.writeFileSync(s,u)}}}finally{
r.stopDisplayTimer();a.closeSync(s)}}})}const tT=(e,t)=>KR(void 0,void 0,void 0,function*(){let n;const r=new Promise(t=>{n=setTimeout(()=>t("timeout"),e)})
;return Promise.race([t,r]).then(e=>{clearTimeout(n);return e})});function nT(e){const t={useAzureSdk:false,uploadConcurrency:4,uploadChunkSize:32*1024*1024}
;if(e){if(typeof e.useAzureSdk==="boolean"){t.useAzureSdk=e.useAzureSdk}if(typeof e.uploadConcurrency==="number"){t.uploadConcurrency=e.uploadConcurrency}
if(typeof e.uploadChunkSize==="number"){t.uploadChunkSize=e.uploadChunkSize}}
t.uploadConcurrency=!isNaN(Number(process.env["CACHE_UPLOAD_CONCURRENCY"]))?Math.min(32,Number(process.env["CACHE_UPLOAD_CONCURRENCY"])):t.uploadConcurrency
;t.uploadChunkSize=!isNaN(Number(process.env["CACHE_UPLOAD_CHUNK_SIZE"]))?Math.min(128*1024*1024,Number(process.env["CACHE_UPLOAD_CHUNK_SIZE"])*1024*1024):t.uploadChunkSize
;s.Yz(`Use Azure SDK: ${t.useAzureSdk}`);s.Yz(`Upload concurrency: ${t.uploadConcurrency}`);s.Yz(`Upload chunk size: ${t.uploadChunkSize}`);return t}
function rT(e){const t={useAzureSdk:false,concurrentBlobDownloads:true,downloadConcurrency:8,timeoutInMs:3e4,segmentTimeoutInMs:6e5,lookupOnly:false};if(e){
if(typeof e.useAzureSdk==="boolean"){t.useAzureSdk=e.useAzureSdk}if(typeof e.concurrentBlobDownloads==="boolean"){
t.concurrentBlobDownloads=e.concurrentBlobDownloads}if(typeof e.downloadConcurrency==="number"){t.downloadConcurrency=e.downloadConcurrency}
if(typeof e.timeoutInMs==="number"){t.timeoutInMs=e.timeoutInMs}if(typeof e.segmentTimeoutInMs==="number"){t.segmentTimeoutInMs=e.segmentTimeoutInMs}
if(typeof e.lookupOnly==="boolean"){t.lookupOnly=e.lookupOnly}}const n=process.env["SEGMENT_DOWNLOAD_TIMEOUT_MINS"]
;if(n&&!isNaN(Number(n))&&isFinite(Number(n))){t.segmentTimeoutInMs=Number(n)*60*1e3}s.Yz(`Use Azure SDK: ${t.useAzureSdk}`)
;s.Yz(`Download concurrency: ${t.downloadConcurrency}`);s.Yz(`Request timeout (ms): ${t.timeoutInMs}`)
;s.Yz(`Cache segment download timeout mins env var: ${process.env["SEGMENT_DOWNLOAD_TIMEOUT_MINS"]}`)
;s.Yz(`Segment download timeout (ms): ${t.segmentTimeoutInMs}`);s.Yz(`Lookup only: ${t.lookupOnly}`);return t}function sT(){
const e=new URL(process.env["GITHUB_SERVER_URL"]||"https://github.com");const t=e.hostname.trimEnd().toUpperCase();const n=t==="GITHUB.COM"
;const r=t.endsWith(".GHE.COM");const s=t.endsWith(".LOCALHOST");return!n&&!r&&!s}function iT(){if(sT())return"v1"
;return process.env["ACTIONS_CACHE_SERVICE_V2"]?"v2":"v1"}const oT=["none","read","write","write-only"];function aT(){
return(process.env["ACTIONS_CACHE_MODE"]||"").trim().toLowerCase()}function cT(e){if(!oT.includes(e))return true;return e==="read"||e==="write"}function lT(e){
if(!oT.includes(e))return true;return e==="write"||e==="write-only"}function dT(){const e=iT();switch(e){case"v1":
return process.env["ACTIONS_CACHE_URL"]||process.env["ACTIONS_RESULTS_URL"]||"";case"v2":return process.env["ACTIONS_RESULTS_URL"]||"";default:
throw new Error(`Unsupported cache service version: ${e}`)}}var uT=n(38658);function mT(){return`@actions/cache-${uT.version}`}
var pT=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};function fT(e){const t=dT();if(!t){
throw new Error("Cache Service Url not found, unable to restore cache.")}const n=`${t}_apis/artifactcache/${e}`;s.Yz(`Resource Url: ${n}`);return n}
function hT(e,t){return`${e};api-version=${t}`}function gT(){const e={headers:{Accept:hT("application/json","6.0-preview.1")}};return e}function yT(){
const e=process.env["ACTIONS_RUNTIME_TOKEN"]||"";const t=new An.tZ(e);return new yn.Qq(mT(),[t],gT())}function AT(e,t,n){
return pT(this,void 0,void 0,function*(){var r;const i=yT()
;const o=hn(t,n===null||n===void 0?void 0:n.compressionMethod,n===null||n===void 0?void 0:n.enableCrossOsArchive)
;const a=`cache?keys=${encodeURIComponent(e.join(","))}&version=${o}`;const c=yield GR("getCacheEntry",()=>pT(this,void 0,void 0,function*(){
return i.getJson(fT(a))}));if(c.statusCode===204){if(s._o()){yield bT(e[0],i,o)}return null}if(!UR(c.statusCode)){
const e=(r=c.error)===null||r===void 0?void 0:r.message;if(e===null||e===void 0?void 0:e.includes(tn)){throw new Error(e)}
throw new Error(`Cache service responded with ${c.statusCode}`)}const l=c.result;const d=l===null||l===void 0?void 0:l.archiveLocation;if(!d){
throw new Error("Cache not found.")}s.Pq(d);s.Yz(`Cache Result:`);s.Yz(JSON.stringify(l));return l})}function bT(e,t,n){
return pT(this,void 0,void 0,function*(){const r=`caches?key=${encodeURIComponent(e)}`;const i=yield GR("listCache",()=>pT(this,void 0,void 0,function*(){
return t.getJson(fT(r))}));if(i.statusCode===200){const t=i.result;const r=t===null||t===void 0?void 0:t.totalCount;if(r&&r>0){
s.Yz(`No matching cache found for cache key '${e}', version '${n} and scope ${process.env["GITHUB_REF"]}. There exist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key \nOther caches with similar key:`)
;for(const e of(t===null||t===void 0?void 0:t.artifactCaches)||[]){
s.Yz(`Cache Key: ${e===null||e===void 0?void 0:e.cacheKey}, Cache Version: ${e===null||e===void 0?void 0:e.cacheVersion}, Cache Scope: ${e===null||e===void 0?void 0:e.scope}, Cache Created: ${e===null||e===void 0?void 0:e.creationTime}`)
}}}})}function NT(e,t,n){return pT(this,void 0,void 0,function*(){const r=new bn.URL(e);const s=rT(n);if(r.hostname.endsWith(".blob.core.windows.net")){
if(s.useAzureSdk){yield eT(e,t,s)}else if(s.concurrentBlobDownloads){yield JR(e,t,s)}else{yield WR(e,t)}}else{yield WR(e,t)}})}function CT(e,t,n){
return pT(this,void 0,void 0,function*(){const r=yT()
;const s=hn(t,n===null||n===void 0?void 0:n.compressionMethod,n===null||n===void 0?void 0:n.enableCrossOsArchive);const i={key:e,version:s,
cacheSize:n===null||n===void 0?void 0:n.cacheSize};const o=yield GR("reserveCache",()=>pT(this,void 0,void 0,function*(){return r.postJson(fT("caches"),i)}))
;return o})}function xT(e,t){return`bytes ${e}-${t}/*`}function ST(e,t,n,r,i){return pT(this,void 0,void 0,function*(){
s.Yz(`Uploading chunk of size ${i-r+1} bytes at offset ${r} with content range: ${xT(r,i)}`);const o={"Content-Type":"application/octet-stream",
"Content-Range":xT(r,i)};const a=yield YR(`uploadChunk (start: ${r}, end: ${i})`,()=>pT(this,void 0,void 0,function*(){return e.sendStream("PATCH",t,n(),o)}))
;if(!UR(a.message.statusCode)){throw new Error(`Cache service responded with ${a.message.statusCode} during upload chunk.`)}})}function IT(e,t,n,r){
return pT(this,void 0,void 0,function*(){const i=an(n);const o=fT(`caches/${t.toString()}`);const c=a.openSync(n,"r");const l=nT(r)
;const d=fn("uploadConcurrency",l.uploadConcurrency);const u=fn("uploadChunkSize",l.uploadChunkSize);const m=[...new Array(d).keys()]
;s.Yz("Awaiting all uploads");let p=0;try{yield Promise.all(m.map(()=>pT(this,void 0,void 0,function*(){while(p<i){const t=Math.min(i-p,u);const r=p
;const s=p+t-1;p+=u;yield ST(e,o,()=>a.createReadStream(n,{fd:c,start:r,end:s,autoClose:false}).on("error",e=>{
throw new Error(`Cache upload failed because file read failed with ${e.message}`)}),r,s)}})))}finally{a.closeSync(c)}return})}function wT(e,t,n){
return pT(this,void 0,void 0,function*(){const r={size:n};return yield GR("commitCache",()=>pT(this,void 0,void 0,function*(){
return e.postJson(fT(`caches/${t.toString()}`),r)}))})}function ET(e,t,n,r){return pT(this,void 0,void 0,function*(){const i=nT(r);if(i.useAzureSdk){if(!n){
throw new Error("Azure Storage SDK can only be used when a signed URL is provided.")}yield qR(n,t,r)}else{const n=yT();s.Yz("Upload cache");yield IT(n,e,t,r)
;s.Yz("Commiting cache");const i=an(t);s.pq(`Cache Size: ~${Math.round(i/(1024*1024))} MB (${i} B)`);const o=yield wT(n,e,i);if(!UR(o.statusCode)){
throw new Error(`Cache service responded with ${o.statusCode} during commit cache.`)}s.pq("Cache saved successfully")}})}var BT=n(44420);var vT=n(68886)
;class PT extends vT.MessageType{constructor(){super("github.actions.results.entities.v1.CacheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,
name:"permission",kind:"scalar",T:3}])}create(e){const t={scope:"",permission:"0"};globalThis.Object.defineProperty(t,vT.MESSAGE_TYPE,{enumerable:false,
value:this});if(e!==undefined)(0,vT.reflectionMergePartial)(this,t,e);return t}internalBinaryRead(e,t,n,r){let s=r!==null&&r!==void 0?r:this.create(),i=e.pos+t
;while(e.pos<i){let[t,r]=e.tag();switch(t){case 1:s.scope=e.string();break;case 2:s.permission=e.int64().toString();break;default:let i=n.readUnknownField
;if(i==="throw")throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);let o=e.skip(r)
;if(i!==false)(i===true?vT.UnknownFieldHandler.onRead:i)(this.typeName,s,t,r,o)}}return s}internalBinaryWrite(e,t,n){
if(e.scope!=="")t.tag(1,vT.WireType.LengthDelimited).string(e.scope);if(e.permission!=="0")t.tag(2,vT.WireType.Varint).int64(e.permission)
;let r=n.writeUnknownFields;if(r!==false)(r==true?vT.UnknownFieldHandler.onWrite:r)(this.typeName,e,t);return t}}const RT=new PT
;class TT extends vT.MessageType{constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"repository_id",kind:"scalar",T:3},{no:2,
name:"scope",kind:"message",repeat:1,T:()=>RT}])}create(e){const t={repositoryId:"0",scope:[]};globalThis.Object.defineProperty(t,vT.MESSAGE_TYPE,{
enumerable:false,value:this});if(e!==undefined)(0,vT.reflectionMergePartial)(this,t,e);return t}internalBinaryRead(e,t,n,r){
let s=r!==null&&r!==void 0?r:this.create(),i=e.pos+t;while(e.pos<i){let[t,r]=e.tag();switch(t){case 1:s.repositoryId=e.int64().toString();break;case 2:
s.scope.push(RT.internalBinaryRead(e,e.uint32(),n));break;default:let i=n.readUnknownField
;if(i==="throw")throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);let o=e.skip(r)
;if(i!==false)(i===true?vT.UnknownFieldHandler.onRead:i)(this.typeName,s,t,r,o)}}return s}internalBinaryWrite(e,t,n){
if(e.repositoryId!=="0")t.tag(1,vT.WireType.Varint).int64(e.repositoryId)
;for(let r=0;r<e.scope.length;r++)RT.internalBinaryWrite(e.scope[r],t.tag(2,vT.WireType.LengthDelimited).fork(),n).join();let r=n.writeUnknownFields
;if(r!==false)(r==true?vT.UnknownFieldHandler.onWrite:r)(this.typeName,e,t);return t}}const OT=new TT;class DT extends vT.MessageType{constructor(){
super("github.actions.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"metadata",kind:"message",T:()=>OT},{no:2,name:"key",kind:"scalar",T:9},{no:3,
name:"version",kind:"scalar",T:9}])}create(e){const t={key:"",version:""};globalThis.Object.defineProperty(t,vT.MESSAGE_TYPE,{enumerable:false,value:this})
;if(e!==undefined)(0,vT.reflectionMergePartial)(this,t,e);return t}internalBinaryRead(e,t,n,r){let s=r!==null&&r!==void 0?r:this.create(),i=e.pos+t
;while(e.pos<i){let[t,r]=e.tag();switch(t){case 1:s.metadata=OT.internalBinaryRead(e,e.uint32(),n,s.metadata);break;case 2:s.key=e.string();break;case 3:
s.version=e.string();break;default:let i=n.readUnknownField
;if(i==="throw")throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);let o=e.skip(r)
;if(i!==false)(i===true?vT.UnknownFieldHandler.onRead:i)(this.typeName,s,t,r,o)}}return s}internalBinaryWrite(e,t,n){
if(e.metadata)OT.internalBinaryWrite(e.metadata,t.tag(1,vT.WireType.LengthDelimited).fork(),n).join()
;if(e.key!=="")t.tag(2,vT.WireType.LengthDelimited).string(e.key);if(e.version!=="")t.tag(3,vT.WireType.LengthDelimited).string(e.version)
;let r=n.writeUnknownFields;if(r!==false)(r==true?vT.UnknownFieldHandler.onWrite:r)(this.typeName,e,t);return t}}const MT=new DT
;class kT extends vT.MessageType{constructor(){super("github.actions.results.api.v1.CreateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,
name:"signed_upload_url",kind:"scalar",T:9},{no:3,name:"message",kind:"scalar",T:9}])}create(e){const t={ok:false,signedUploadUrl:"",message:""}
;globalThis.Object.defineProperty(t,vT.MESSAGE_TYPE,{enumerable:false,value:this});if(e!==undefined)(0,vT.reflectionMergePartial)(this,t,e);return t}
internalBinaryRead(e,t,n,r){let s=r!==null&&r!==void 0?r:this.create(),i=e.pos+t;while(e.pos<i){let[t,r]=e.tag();switch(t){case 1:s.ok=e.bool();break;case 2:
s.signedUploadUrl=e.string();break;case 3:s.message=e.string();break;default:let i=n.readUnknownField
;if(i==="throw")throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);let o=e.skip(r)
;if(i!==false)(i===true?vT.UnknownFieldHandler.onRead:i)(this.typeName,s,t,r,o)}}return s}internalBinaryWrite(e,t,n){
if(e.ok!==false)t.tag(1,vT.WireType.Varint).bool(e.ok);if(e.signedUploadUrl!=="")t.tag(2,vT.WireType.LengthDelimited).string(e.signedUploadUrl)
;if(e.message!=="")t.tag(3,vT.WireType.LengthDelimited).string(e.message);let r=n.writeUnknownFields
;if(r!==false)(r==true?vT.UnknownFieldHandler.onWrite:r)(this.typeName,e,t);return t}}const zT=new kT;class LT extends vT.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",[{no:1,name:"metadata",kind:"message",T:()=>OT},{no:2,name:"key",kind:"scalar",T:9},{no:3,
name:"size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"scalar",T:9}])}create(e){const t={key:"",sizeBytes:"0",version:""}
;globalThis.Object.defineProperty(t,vT.MESSAGE_TYPE,{enumerable:false,value:this});if(e!==undefined)(0,vT.reflectionMergePartial)(this,t,e);return t}
internalBinaryRead(e,t,n,r){let s=r!==null&&r!==void 0?r:this.create(),i=e.pos+t;while(e.pos<i){let[t,r]=e.tag();switch(t){case 1:
s.metadata=OT.internalBinaryRead(e,e.uint32(),n,s.metadata);break;case 2:s.key=e.string();break;case 3:s.sizeBytes=e.int64().toString();break;case 4:
s.version=e.string();break;default:let i=n.readUnknownField
;if(i==="throw")throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);let o=e.skip(r)
;if(i!==false)(i===true?vT.UnknownFieldHandler.onRead:i)(this.typeName,s,t,r,o)}}return s}internalBinaryWrite(e,t,n){
if(e.metadata)OT.internalBinaryWrite(e.metadata,t.tag(1,vT.WireType.LengthDelimited).fork(),n).join()
;if(e.key!=="")t.tag(2,vT.WireType.LengthDelimited).string(e.key);if(e.sizeBytes!=="0")t.tag(3,vT.WireType.Varint).int64(e.sizeBytes)
;if(e.version!=="")t.tag(4,vT.WireType.LengthDelimited).string(e.version);let r=n.writeUnknownFields
;if(r!==false)(r==true?vT.UnknownFieldHandler.onWrite:r)(this.typeName,e,t);return t}}const qT=new LT;class QT extends vT.MessageType{constructor(){
super("github.actions.results.api.v1.FinalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"scalar",T:3},{no:3,
name:"message",kind:"scalar",T:9}])}create(e){const t={ok:false,entryId:"0",message:""};globalThis.Object.defineProperty(t,vT.MESSAGE_TYPE,{enumerable:false,
value:this});if(e!==undefined)(0,vT.reflectionMergePartial)(this,t,e);return t}internalBinaryRead(e,t,n,r){let s=r!==null&&r!==void 0?r:this.create(),i=e.pos+t
;while(e.pos<i){let[t,r]=e.tag();switch(t){case 1:s.ok=e.bool();break;case 2:s.entryId=e.int64().toString();break;case 3:s.message=e.string();break;default:
let i=n.readUnknownField;if(i==="throw")throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);let o=e.skip(r)
;if(i!==false)(i===true?vT.UnknownFieldHandler.onRead:i)(this.typeName,s,t,r,o)}}return s}internalBinaryWrite(e,t,n){
if(e.ok!==false)t.tag(1,vT.WireType.Varint).bool(e.ok);if(e.entryId!=="0")t.tag(2,vT.WireType.Varint).int64(e.entryId)
;if(e.message!=="")t.tag(3,vT.WireType.LengthDelimited).string(e.message);let r=n.writeUnknownFields
;if(r!==false)(r==true?vT.UnknownFieldHandler.onWrite:r)(this.typeName,e,t);return t}}const UT=new QT;class HT extends vT.MessageType{constructor(){
super("github.actions.results.api.v1.GetCacheEntryDownloadURLRequest",[{no:1,name:"metadata",kind:"message",T:()=>OT},{no:2,name:"key",kind:"scalar",T:9},{no:3,
name:"restore_keys",kind:"scalar",repeat:2,T:9},{no:4,name:"version",kind:"scalar",T:9}])}create(e){const t={key:"",restoreKeys:[],version:""}
;globalThis.Object.defineProperty(t,vT.MESSAGE_TYPE,{enumerable:false,value:this});if(e!==undefined)(0,vT.reflectionMergePartial)(this,t,e);return t}
internalBinaryRead(e,t,n,r){let s=r!==null&&r!==void 0?r:this.create(),i=e.pos+t;while(e.pos<i){let[t,r]=e.tag();switch(t){case 1:
s.metadata=OT.internalBinaryRead(e,e.uint32(),n,s.metadata);break;case 2:s.key=e.string();break;case 3:s.restoreKeys.push(e.string());break;case 4:
s.version=e.string();break;default:let i=n.readUnknownField
;if(i==="throw")throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);let o=e.skip(r)
;if(i!==false)(i===true?vT.UnknownFieldHandler.onRead:i)(this.typeName,s,t,r,o)}}return s}internalBinaryWrite(e,t,n){
if(e.metadata)OT.internalBinaryWrite(e.metadata,t.tag(1,vT.WireType.LengthDelimited).fork(),n).join()
;if(e.key!=="")t.tag(2,vT.WireType.LengthDelimited).string(e.key)
;for(let n=0;n<e.restoreKeys.length;n++)t.tag(3,vT.WireType.LengthDelimited).string(e.restoreKeys[n])
;if(e.version!=="")t.tag(4,vT.WireType.LengthDelimited).string(e.version);let r=n.writeUnknownFields
;if(r!==false)(r==true?vT.UnknownFieldHandler.onWrite:r)(this.typeName,e,t);return t}}const FT=new HT;class _T extends vT.MessageType{constructor(){
super("github.actions.results.api.v1.GetCacheEntryDownloadURLResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_download_url",kind:"scalar",T:9},{
no:3,name:"matched_key",kind:"scalar",T:9}])}create(e){const t={ok:false,signedDownloadUrl:"",matchedKey:""}
;globalThis.Object.defineProperty(t,vT.MESSAGE_TYPE,{enumerable:false,value:this});if(e!==undefined)(0,vT.reflectionMergePartial)(this,t,e);return t}
internalBinaryRead(e,t,n,r){let s=r!==null&&r!==void 0?r:this.create(),i=e.pos+t;while(e.pos<i){let[t,r]=e.tag();switch(t){case 1:s.ok=e.bool();break;case 2:
s.signedDownloadUrl=e.string();break;case 3:s.matchedKey=e.string();break;default:let i=n.readUnknownField
;if(i==="throw")throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);let o=e.skip(r)
;if(i!==false)(i===true?vT.UnknownFieldHandler.onRead:i)(this.typeName,s,t,r,o)}}return s}internalBinaryWrite(e,t,n){
if(e.ok!==false)t.tag(1,vT.WireType.Varint).bool(e.ok);if(e.signedDownloadUrl!=="")t.tag(2,vT.WireType.LengthDelimited).string(e.signedDownloadUrl)
;if(e.matchedKey!=="")t.tag(3,vT.WireType.LengthDelimited).string(e.matchedKey);let r=n.writeUnknownFields
;if(r!==false)(r==true?vT.UnknownFieldHandler.onWrite:r)(this.typeName,e,t);return t}}const jT=new _T
;const GT=new BT.C0("github.actions.results.api.v1.CacheService",[{name:"CreateCacheEntry",options:{},I:MT,O:zT},{name:"FinalizeCacheEntryUpload",options:{},
I:qT,O:UT},{name:"GetCacheEntryDownloadURL",options:{},I:FT,O:jT}]);class YT{constructor(e){this.rpc=e;this.CreateCacheEntry.bind(this)
;this.FinalizeCacheEntryUpload.bind(this);this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(e){const t=MT.toJson(e,{useProtoFieldName:true,
emitDefaultValues:false});const n=this.rpc.request("github.actions.results.api.v1.CacheService","CreateCacheEntry","application/json",t)
;return n.then(e=>zT.fromJson(e,{ignoreUnknownFields:true}))}FinalizeCacheEntryUpload(e){const t=qT.toJson(e,{useProtoFieldName:true,emitDefaultValues:false})
;const n=this.rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUpload","application/json",t);return n.then(e=>UT.fromJson(e,{
ignoreUnknownFields:true}))}GetCacheEntryDownloadURL(e){const t=FT.toJson(e,{useProtoFieldName:true,emitDefaultValues:false})
;const n=this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/json",t);return n.then(e=>jT.fromJson(e,{
ignoreUnknownFields:true}))}}class KT{constructor(e){this.rpc=e;this.CreateCacheEntry.bind(this);this.FinalizeCacheEntryUpload.bind(this)
;this.GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(e){const t=CreateCacheEntryRequest.toBinary(e)
;const n=this.rpc.request("github.actions.results.api.v1.CacheService","CreateCacheEntry","application/protobuf",t)
;return n.then(e=>CreateCacheEntryResponse.fromBinary(e))}FinalizeCacheEntryUpload(e){const t=FinalizeCacheEntryUploadRequest.toBinary(e)
;const n=this.rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUpload","application/protobuf",t)
;return n.then(e=>FinalizeCacheEntryUploadResponse.fromBinary(e))}GetCacheEntryDownloadURL(e){const t=GetCacheEntryDownloadURLRequest.toBinary(e)
;const n=this.rpc.request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/protobuf",t)
;return n.then(e=>GetCacheEntryDownloadURLResponse.fromBinary(e))}}function VT(e){if(!e)return;try{const t=new URL(e);const n=t.searchParams.get("sig");if(n){
(0,s.Pq)(n);(0,s.Pq)(encodeURIComponent(n))}}catch(t){(0,s.Yz)(`Failed to parse URL: ${e} ${t instanceof Error?t.message:String(t)}`)}}function $T(e){
if(typeof e!=="object"||e===null){(0,s.Yz)("body is not an object or is null");return}if("signed_upload_url"in e&&typeof e.signed_upload_url==="string"){
VT(e.signed_upload_url)}if("signed_download_url"in e&&typeof e.signed_download_url==="string"){VT(e.signed_download_url)}}
var WT=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};class JT{constructor(e,t,n,r){this.maxAttempts=5;this.baseRetryIntervalMilliseconds=3e3
;this.retryMultiplier=1.5;const s=gn();this.baseUrl=dT();if(t){this.maxAttempts=t}if(n){this.baseRetryIntervalMilliseconds=n}if(r){this.retryMultiplier=r}
this.httpClient=new yn.Qq(e,[new An.tZ(s)])}request(e,t,n,r){return WT(this,void 0,void 0,function*(){const i=new URL(`/twirp/${e}/${t}`,this.baseUrl).href;(0,
s.Yz)(`[Request] ${t} ${i}`);const o={"Content-Type":n};try{const{body:e}=yield this.retryableRequest(()=>WT(this,void 0,void 0,function*(){
return this.httpClient.post(i,JSON.stringify(r),o)}));return e}catch(e){throw new Error(`Failed to ${t}: ${e.message}`)}})}retryableRequest(e){
return WT(this,void 0,void 0,function*(){let t=0;let n="";let r="";while(t<this.maxAttempts){let i=false;try{const t=yield e();const o=t.message.statusCode
;r=yield t.readBody();(0,s.Yz)(`[Response] - ${t.message.statusCode}`);(0,s.Yz)(`Headers: ${JSON.stringify(t.message.headers,null,2)}`);const a=JSON.parse(r)
;$T(a);(0,s.Yz)(`Body: ${JSON.stringify(a,null,2)}`);if(this.isSuccessStatusCode(o)){return{response:t,body:a}}i=this.isRetryableHttpStatusCode(o)
;n=`Failed request: (${o}) ${t.message.statusMessage}`;if(a.msg){if(MR.isUsageErrorMessage(a.msg)){throw new MR}n=`${n}: ${a.msg}`}
if(o===yn.Hv.TooManyRequests){const e=t.message.headers["retry-after"];if(e){const t=parseInt(e,10);if(!isNaN(t)&&t>0){(0,
s.$e)(`You've hit a rate limit, your rate limit will reset in ${t} seconds`)}}throw new kR(`Rate limited: ${n}`)}}catch(e){if(e instanceof SyntaxError){(0,
s.Yz)(`Raw Body: ${r}`)}if(e instanceof MR){throw e}if(e instanceof kR){throw e}if(DR.isNetworkErrorCode(e===null||e===void 0?void 0:e.code)){
throw new DR(e===null||e===void 0?void 0:e.code)}i=true;n=e.message}if(!i){throw new Error(`Received non-retryable error: ${n}`)}if(t+1===this.maxAttempts){
throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${n}`)}const o=this.getExponentialRetryTimeMilliseconds(t);(0,
s.pq)(`Attempt ${t+1} of ${this.maxAttempts} failed with error: ${n}. Retrying request in ${o} ms...`);yield this.sleep(o);t++}throw new Error(`Request failed`)
})}isSuccessStatusCode(e){if(!e)return false;return e>=200&&e<300}isRetryableHttpStatusCode(e){if(!e)return false
;const t=[yn.Hv.BadGateway,yn.Hv.GatewayTimeout,yn.Hv.InternalServerError,yn.Hv.ServiceUnavailable];return t.includes(e)}sleep(e){
return WT(this,void 0,void 0,function*(){return new Promise(t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){if(e<0){
throw new Error("attempt should be a positive integer")}if(e===0){return this.baseRetryIntervalMilliseconds}
const t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,e);const n=t*this.retryMultiplier;return Math.trunc(Math.random()*(n-t)+t)}}
function XT(e){
const t=new JT(mT(),e===null||e===void 0?void 0:e.maxAttempts,e===null||e===void 0?void 0:e.retryIntervalMs,e===null||e===void 0?void 0:e.retryMultiplier)
;return new YT(t)}var ZT=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};const eO=process.platform==="win32";function tO(){
return ZT(this,void 0,void 0,function*(){switch(process.platform){case"win32":{const e=yield pn();const t=Jt;if(e){return{path:e,type:Yt.GNU}}else if((0,
a.existsSync)(t)){return{path:t,type:Yt.BSD}}break}case"darwin":{const e=yield Ft.K7("gtar",false);if(e){return{path:e,type:Yt.GNU}}else{return{
path:yield Ft.K7("tar",true),type:Yt.BSD}}}default:break}return{path:yield Ft.K7("tar",true),type:Yt.GNU}})}function nO(e,t,n){
return ZT(this,arguments,void 0,function*(e,t,n,r=""){const s=[`"${e.path}"`];const o=mn(t);const a="cache.tar";const c=sO()
;const l=e.type===Yt.BSD&&t!==Gt.Gzip&&eO;switch(n){case"create":
s.push("--posix","-cf",l?a:o.replace(new RegExp(`\\${i.sep}`,"g"),"/"),"--exclude",l?a:o.replace(new RegExp(`\\${i.sep}`,"g"),"/"),"-P","-C",c.replace(new RegExp(`\\${i.sep}`,"g"),"/"),"--files-from",Zt)
;break;case"extract":s.push("-xf",l?a:r.replace(new RegExp(`\\${i.sep}`,"g"),"/"),"-P","-C",l?iO(c):c.replace(new RegExp(`\\${i.sep}`,"g"),"/"));break
;case"list":s.push("-tf",l?a:r.replace(new RegExp(`\\${i.sep}`,"g"),"/"),"-P");break}if(e.type===Yt.GNU){switch(process.platform){case"win32":
s.push("--force-local");break;case"darwin":s.push("--delay-directory-restore");break}}return s})}function rO(e,t){
return ZT(this,arguments,void 0,function*(e,t,n=""){let r;const s=yield tO();const i=yield nO(s,e,t,n);const o=t!=="create"?yield oO(s,e,n):yield aO(s,e)
;const a=s.type===Yt.BSD&&e!==Gt.Gzip&&eO;if(a&&t!=="create"){r=[[...o].join(" "),[...i].join(" ")]}else{r=[[...i].join(" "),[...o].join(" ")]}return{
commands:a?r:[r.join(" ")],requiresTempDirectory:a&&t!=="create"}})}function sO(){var e
;return(e=process.env["GITHUB_WORKSPACE"])!==null&&e!==void 0?e:process.cwd()}function iO(e){return`"${i.resolve(e).replace(new RegExp(`\\${i.sep}`,"g"),"/")}"`
}function oO(e,t,n){return ZT(this,void 0,void 0,function*(){const r=e.type===Yt.BSD&&t!==Gt.Gzip&&eO;switch(t){case Gt.Zstd:
return r?["zstd -d --long=30 --force -o",Xt,iO(n)]:["--use-compress-program",eO?'"zstd -d --long=30"':"unzstd --long=30"];case Gt.ZstdWithoutLong:
return r?["zstd -d --force -o",Xt,iO(n)]:["--use-compress-program",eO?'"zstd -d"':"unzstd"];default:return["-z"]}})}function aO(e,t){
return ZT(this,void 0,void 0,function*(){const n=mn(t);const r=e.type===Yt.BSD&&t!==Gt.Gzip&&eO;switch(t){case Gt.Zstd:
return r?["zstd -T0 --long=30 --force -o",n.replace(new RegExp(`\\${i.sep}`,"g"),"/"),Xt]:["--use-compress-program",eO?'"zstd -T0 --long=30"':"zstdmt --long=30"]
;case Gt.ZstdWithoutLong:return r?["zstd -T0 --force -o",n.replace(new RegExp(`\\${i.sep}`,"g"),"/"),Xt]:["--use-compress-program",eO?'"zstd -T0"':"zstdmt"]
;default:return["-z"]}})}function cO(e,t){return ZT(this,void 0,void 0,function*(){for(const n of e){try{yield(0,o.m)(n,undefined,{cwd:t,
env:Object.assign(Object.assign({},process.env),{MSYS:"winsymlinks:nativestrict"})})}catch(e){
throw new Error(`${n.split(" ")[0]} failed with error: ${e===null||e===void 0?void 0:e.message}`)}}})}function lO(e,t,n){
return ZT(this,void 0,void 0,function*(){const{commands:r,requiresTempDirectory:i}=yield rO(t,n,e);const o=i?yield on():undefined;try{yield cO(r,o)}finally{
if(o){try{yield Ft.Yz(o)}catch(e){s.Yz(`Failed to delete temporary tar directory: ${e}`)}}}})}function dO(e,t){return ZT(this,void 0,void 0,function*(){
yield lO(e,t,"list")})}function uO(e,t){return ZT(this,void 0,void 0,function*(){const n=sO();yield Ft.U$(n);yield lO(e,t,"extract")})}function mO(e,t,n){
return ZT(this,void 0,void 0,function*(){(0,a.writeFileSync)(i.join(e,Zt),t.join("\n"));const{commands:r}=yield rO(n,"create");yield cO(r,e)})}
var pO=undefined&&undefined.__awaiter||function(e,t,n,r){function s(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,i){function o(e){try{c(r.next(e))}catch(e){i(e)}}function a(e){try{c(r["throw"](e))}catch(e){i(e)}}function c(e){
e.done?n(e.value):s(e.value).then(o,a)}c((r=r.apply(e,t||[])).next())})};class fO extends Error{constructor(e){super(e);this.name="ValidationError"
;Object.setPrototypeOf(this,fO.prototype)}}class hO extends Error{constructor(e){super(e);this.name="ReserveCacheError";Object.setPrototypeOf(this,hO.prototype)
}}const gO="cache write denied:";class yO extends hO{constructor(e){super(e);this.name="CacheWriteDeniedError";Object.setPrototypeOf(this,yO.prototype)}}
const AO=tn;class bO extends Error{constructor(e){super(e);this.name="CacheReadDeniedError";Object.setPrototypeOf(this,bO.prototype)}}class NO extends Error{
constructor(e){super(e);this.name="FinalizeCacheError";Object.setPrototypeOf(this,NO.prototype)}}function CO(e){if(!e||e.length===0){
throw new fO(`Path Validation Error: At least one directory or file path is required`)}}function xO(e){if(e.length>512){
throw new fO(`Key Validation Error: ${e} cannot be larger than 512 characters.`)}const t=/^[^,]*$/;if(!t.test(e)){
throw new fO(`Key Validation Error: ${e} cannot contain commas.`)}}function SO(){const e=iT();switch(e){case"v2":return!!process.env["ACTIONS_RESULTS_URL"]
;case"v1":default:return!!process.env["ACTIONS_CACHE_URL"]}}function IO(e,t,n,r){return pO(this,arguments,void 0,function*(e,t,n,r,i=false){const o=iT()
;s.Yz(`Cache service version: ${o}`);CO(e);const a=aT();if(!cT(a)){s.pq(`Cache restore skipped: the effective cache-mode '${a}' does not permit reads.`)
;s.Yz(`Skipped restore for paths [${e.join(", ")}] with primary key '${t}'.`);return undefined}switch(o){case"v2":return yield EO(e,t,n,r,i);case"v1":default:
return yield wO(e,t,n,r,i)}})}function wO(e,t,n,r){return pO(this,arguments,void 0,function*(e,t,n,r,o=false){var a;n=n||[];const c=[t,...n]
;s.Yz("Resolved Keys:");s.Yz(JSON.stringify(c));if(c.length>10){throw new fO(`Key Validation Error: Keys are limited to a maximum of 10.`)}for(const e of c){
xO(e)}const l=yield un();let d="";try{let t;try{t=yield AT(c,e,{compressionMethod:l,enableCrossOsArchive:o})}catch(e){
const t=(a=e===null||e===void 0?void 0:e.message)!==null&&a!==void 0?a:"";if(t.includes(AO)){throw new bO(t)}throw e}
if(!(t===null||t===void 0?void 0:t.archiveLocation)){return undefined}if(r===null||r===void 0?void 0:r.lookupOnly){s.pq("Lookup only - skipping download")
;return t.cacheKey}d=i.join(yield on(),mn(l));s.Yz(`Archive Path: ${d}`);yield NT(t.archiveLocation,d,r);if(s._o()){yield dO(d,l)}const n=an(d)
;s.pq(`Cache Size: ~${Math.round(n/(1024*1024))} MB (${n} B)`);yield uO(d,l);s.pq("Cache restored successfully");return t.cacheKey}catch(e){const t=e
;if(t.name===fO.name){throw e}else{if(t instanceof yn.Kg&&typeof t.statusCode==="number"&&t.statusCode>=500){s.z3(`Failed to restore: ${e.message}`)}else{
s.$e(`Failed to restore: ${e.message}`)}}}finally{try{yield ln(d)}catch(e){s.Yz(`Failed to delete archive: ${e}`)}}return undefined})}function EO(e,t,n,r){
return pO(this,arguments,void 0,function*(e,t,n,r,o=false){var a;r=Object.assign(Object.assign({},r),{useAzureSdk:true});n=n||[];const c=[t,...n]
;s.Yz("Resolved Keys:");s.Yz(JSON.stringify(c));if(c.length>10){throw new fO(`Key Validation Error: Keys are limited to a maximum of 10.`)}for(const e of c){
xO(e)}let l="";try{const d=XT();const u=yield un();const m={key:t,restoreKeys:n,version:hn(e,u,o)};let p;try{p=yield d.GetCacheEntryDownloadURL(m)}catch(e){
const t=(a=e===null||e===void 0?void 0:e.message)!==null&&a!==void 0?a:"";if(t.includes(AO)){throw new bO(t)}throw e}if(!p.ok){
s.Yz(`Cache not found for version ${m.version} of keys: ${c.join(", ")}`);return undefined}const f=m.key!==p.matchedKey;if(f){
s.pq(`Cache hit for restore-key: ${p.matchedKey}`)}else{s.pq(`Cache hit for: ${p.matchedKey}`)}if(r===null||r===void 0?void 0:r.lookupOnly){
s.pq("Lookup only - skipping download");return p.matchedKey}l=i.join(yield on(),mn(u));s.Yz(`Archive path: ${l}`);s.Yz(`Starting download of archive to: ${l}`)
;yield NT(p.signedDownloadUrl,l,r);const h=an(l);s.pq(`Cache Size: ~${Math.round(h/(1024*1024))} MB (${h} B)`);if(s._o()){yield dO(l,u)}yield uO(l,u)
;s.pq("Cache restored successfully");return p.matchedKey}catch(e){const t=e;if(t.name===fO.name){throw e}else{
if(t instanceof yn.Kg&&typeof t.statusCode==="number"&&t.statusCode>=500){s.z3(`Failed to restore: ${e.message}`)}else{s.$e(`Failed to restore: ${e.message}`)}}
}finally{try{if(l){yield ln(l)}}catch(e){s.Yz(`Failed to delete archive: ${e}`)}}return undefined})}function BO(e,t,n){
return pO(this,arguments,void 0,function*(e,t,n,r=false){const i=iT();s.Yz(`Cache service version: ${i}`);CO(e);xO(t);const o=aT();if(!lT(o)){
s.pq(`Cache save skipped: the effective cache-mode '${o}' does not permit writes.`);s.Yz(`Skipped save for paths [${e.join(", ")}] with key '${t}'.`);return-1}
switch(i){case"v2":return yield PO(e,t,n,r);case"v1":default:return yield vO(e,t,n,r)}})}function vO(e,t,n){
return pO(this,arguments,void 0,function*(e,t,n,r=false){var o,a,c,l,d,u;const m=yield un();let p=-1;const f=yield cn(e);s.Yz("Cache Paths:")
;s.Yz(`${JSON.stringify(f)}`);if(f.length===0){
throw new Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`)}const h=yield on()
;const g=i.join(h,mn(m));s.Yz(`Archive Path: ${g}`);try{yield mO(h,f,m);if(s._o()){yield dO(g,m)}const i=10*1024*1024*1024;const y=an(g);s.Yz(`File Size: ${y}`)
;if(y>i&&!sT()){throw new Error(`Cache size of ~${Math.round(y/(1024*1024))} MB (${y} B) is over the 10GB limit, not saving cache.`)}s.Yz("Reserving Cache")
;const A=yield CT(t,e,{compressionMethod:m,enableCrossOsArchive:r,cacheSize:y})
;if((o=A===null||A===void 0?void 0:A.result)===null||o===void 0?void 0:o.cacheId){p=(a=A===null||A===void 0?void 0:A.result)===null||a===void 0?void 0:a.cacheId
}else if((A===null||A===void 0?void 0:A.statusCode)===400){
throw new Error((l=(c=A===null||A===void 0?void 0:A.error)===null||c===void 0?void 0:c.message)!==null&&l!==void 0?l:`Cache size of ~${Math.round(y/(1024*1024))} MB (${y} B) is over the data cap limit, not saving cache.`)
}else{const e=(d=A===null||A===void 0?void 0:A.error)===null||d===void 0?void 0:d.message;if(e===null||e===void 0?void 0:e.startsWith(gO)){
throw new yO(`Unable to reserve cache with key ${t}. More details: ${e}`)}
throw new hO(`Unable to reserve cache with key ${t}, another job may be creating this cache. More details: ${(u=A===null||A===void 0?void 0:A.error)===null||u===void 0?void 0:u.message}`)
}s.Yz(`Saving Cache (ID: ${p})`);yield ET(p,g,"",n)}catch(e){const t=e;if(t.name===fO.name){throw e}else if(t.name===hO.name){
s.pq(`Failed to save: ${t.message}`)}else{if(t instanceof yn.Kg&&typeof t.statusCode==="number"&&t.statusCode>=500){s.z3(`Failed to save: ${t.message}`)}else{
s.$e(`Failed to save: ${t.message}`)}}}finally{try{yield ln(g)}catch(e){s.Yz(`Failed to delete archive: ${e}`)}}return p})}function PO(e,t,n){
return pO(this,arguments,void 0,function*(e,t,n,r=false){var o;n=Object.assign(Object.assign({},n),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,
useAzureSdk:true});const a=yield un();const c=XT();let l=-1;const d=yield cn(e);s.Yz("Cache Paths:");s.Yz(`${JSON.stringify(d)}`);if(d.length===0){
throw new Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`)}const u=yield on()
;const m=i.join(u,mn(a));s.Yz(`Archive Path: ${m}`);try{yield mO(u,d,a);if(s._o()){yield dO(m,a)}const i=an(m);s.Yz(`File Size: ${i}`);n.archiveSizeBytes=i
;s.Yz("Reserving Cache");const p=hn(e,a,r);const f={key:t,version:p};let h;try{const e=yield c.CreateCacheEntry(f);if(!e.ok){
if(e.message&&!e.message.startsWith(gO)){s.$e(`Cache reservation failed: ${e.message}`)}throw new Error(e.message||"Response was not ok")}h=e.signedUploadUrl
}catch(e){s.Yz(`Failed to reserve cache: ${e}`);const n=(o=e===null||e===void 0?void 0:e.message)!==null&&o!==void 0?o:"";if(n.startsWith(gO)){
throw new yO(`Unable to reserve cache with key ${t}. More details: ${n}`)}
throw new hO(`Unable to reserve cache with key ${t}, another job may be creating this cache.`)}s.Yz(`Attempting to upload cache located at: ${m}`)
;yield ET(l,m,h,n);const g={key:t,version:p,sizeBytes:`${i}`};const y=yield c.FinalizeCacheEntryUpload(g);s.Yz(`FinalizeCacheEntryUploadResponse: ${y.ok}`)
;if(!y.ok){if(y.message){throw new NO(y.message)}throw new Error(`Unable to finalize cache with key ${t}, another job may be finalizing this cache.`)}
l=parseInt(y.entryId)}catch(e){const t=e;if(t.name===fO.name){throw e}else if(t.name===hO.name){s.pq(`Failed to save: ${t.message}`)}else if(t.name===NO.name){
s.$e(t.message)}else{if(t instanceof yn.Kg&&typeof t.statusCode==="number"&&t.statusCode>=500){s.z3(`Failed to save: ${t.message}`)}else{
s.$e(`Failed to save: ${t.message}`)}}}finally{try{yield ln(m)}catch(e){s.Yz(`Failed to delete archive: ${e}`)}}return l})}},64012:e=>{"use strict"
;e.exports=JSON.parse('{"name":"@actions/cache","version":"6.3.0","description":"Actions cache lib","keywords":["github","actions","cache"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/cache","license":"MIT","type":"module","main":"lib/cache.js","types":"lib/cache.d.ts","exports":{".":{"types":"./lib/cache.d.ts","import":"./lib/cache.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/cache"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"echo \\"Error: run tests from root\\" && exit 1","tsc":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1","semver":"^7.8.5"},"devDependencies":{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}')
}};
