exports.id=5513;exports.ids=[5513];exports.modules={9659:function(e,r,s){"use strict";var t=this&&this.__createBinding||(Object.create?function(e,r,s,t){
if(t===undefined)t=s;var o=Object.getOwnPropertyDescriptor(r,s);if(!o||("get"in o?!r.__esModule:o.writable||o.configurable)){o={enumerable:true,get:function(){
return r[s]}}}Object.defineProperty(e,t,o)}:function(e,r,s,t){if(t===undefined)t=s;e[t]=r[s]})
;var o=this&&this.__setModuleDefault||(Object.create?function(e,r){Object.defineProperty(e,"default",{enumerable:true,value:r})}:function(e,r){e["default"]=r})
;var n=this&&this.__importStar||function(){var e=function(r){e=Object.getOwnPropertyNames||function(e){var r=[]
;for(var s in e)if(Object.prototype.hasOwnProperty.call(e,s))r[r.length]=s;return r};return e(r)};return function(r){if(r&&r.__esModule)return r;var s={}
;if(r!=null)for(var n=e(r),i=0;i<n.length;i++)if(n[i]!=="default")t(s,r,n[i]);o(s,r);return s}}();var i=this&&this.__awaiter||function(e,r,s,t){function o(e){
return e instanceof s?e:new s(function(r){r(e)})}return new(s||(s=Promise))(function(s,n){function i(e){try{c(t.next(e))}catch(e){n(e)}}function a(e){try{
c(t["throw"](e))}catch(e){n(e)}}function c(e){e.done?s(e.value):o(e.value).then(i,a)}c((t=t.apply(e,r||[])).next())})};Object.defineProperty(r,"__esModule",{
value:true});r.HttpClient=r.HttpClientResponse=r.HttpClientError=r.MediaTypes=r.Headers=r.HttpCodes=void 0;r.getProxyUrl=h;r.isHttps=v;const a=n(s(8611))
;const c=n(s(5692));const u=n(s(3335));const p=n(s(770));const l=s(6752);var g;(function(e){e[e["OK"]=200]="OK";e[e["MultipleChoices"]=300]="MultipleChoices"
;e[e["MovedPermanently"]=301]="MovedPermanently";e[e["ResourceMoved"]=302]="ResourceMoved";e[e["SeeOther"]=303]="SeeOther";e[e["NotModified"]=304]="NotModified"
;e[e["UseProxy"]=305]="UseProxy";e[e["SwitchProxy"]=306]="SwitchProxy";e[e["TemporaryRedirect"]=307]="TemporaryRedirect"
;e[e["PermanentRedirect"]=308]="PermanentRedirect";e[e["BadRequest"]=400]="BadRequest";e[e["Unauthorized"]=401]="Unauthorized"
;e[e["PaymentRequired"]=402]="PaymentRequired";e[e["Forbidden"]=403]="Forbidden";e[e["NotFound"]=404]="NotFound";e[e["MethodNotAllowed"]=405]="MethodNotAllowed"
;e[e["NotAcceptable"]=406]="NotAcceptable";e[e["ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired";e[e["RequestTimeout"]=408]="RequestTimeout"
;e[e["Conflict"]=409]="Conflict";e[e["Gone"]=410]="Gone";e[e["TooManyRequests"]=429]="TooManyRequests";e[e["InternalServerError"]=500]="InternalServerError"
;e[e["NotImplemented"]=501]="NotImplemented";e[e["BadGateway"]=502]="BadGateway";e[e["ServiceUnavailable"]=503]="ServiceUnavailable"
;e[e["GatewayTimeout"]=504]="GatewayTimeout"})(g||(r.HttpCodes=g={}));var d;(function(e){e["Accept"]="accept";e["ContentType"]="content-type"
})(d||(r.Headers=d={}));var m;(function(e){e["ApplicationJson"]="application/json"})(m||(r.MediaTypes=m={}));function h(e){const r=u.getProxyUrl(new URL(e))
;return r?r.href:""}const E=[g.MovedPermanently,g.ResourceMoved,g.SeeOther,g.TemporaryRedirect,g.PermanentRedirect]
;const T=[g.BadGateway,g.ServiceUnavailable,g.GatewayTimeout];const _=["OPTIONS","GET","DELETE","HEAD"];const f=10;const b=5;class w extends Error{
constructor(e,r){super(e);this.name="HttpClientError";this.statusCode=r;Object.setPrototypeOf(this,w.prototype)}}r.HttpClientError=w;class y{constructor(e){
this.message=e}readBody(){return i(this,void 0,void 0,function*(){return new Promise(e=>i(this,void 0,void 0,function*(){let r=Buffer.alloc(0)
;this.message.on("data",e=>{r=Buffer.concat([r,e])});this.message.on("end",()=>{e(r.toString())})}))})}readBodyBuffer(){return i(this,void 0,void 0,function*(){
return new Promise(e=>i(this,void 0,void 0,function*(){const r=[];this.message.on("data",e=>{r.push(e)});this.message.on("end",()=>{e(Buffer.concat(r))})}))})}}
r.HttpClientResponse=y;function v(e){const r=new URL(e);return r.protocol==="https:"}class G{constructor(e,r,s){this._ignoreSslError=false
;this._allowRedirects=true;this._allowRedirectDowngrade=false;this._maxRedirects=50;this._allowRetries=false;this._maxRetries=1;this._keepAlive=false
;this._disposed=false;this.userAgent=this._getUserAgentWithOrchestrationId(e);this.handlers=r||[];this.requestOptions=s;if(s){if(s.ignoreSslError!=null){
this._ignoreSslError=s.ignoreSslError}this._socketTimeout=s.socketTimeout;if(s.allowRedirects!=null){this._allowRedirects=s.allowRedirects}
if(s.allowRedirectDowngrade!=null){this._allowRedirectDowngrade=s.allowRedirectDowngrade}if(s.maxRedirects!=null){this._maxRedirects=Math.max(s.maxRedirects,0)}
if(s.keepAlive!=null){this._keepAlive=s.keepAlive}if(s.allowRetries!=null){this._allowRetries=s.allowRetries}if(s.maxRetries!=null){
this._maxRetries=s.maxRetries}}}options(e,r){return i(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,r||{})})}get(e,r){
return i(this,void 0,void 0,function*(){return this.request("GET",e,null,r||{})})}del(e,r){return i(this,void 0,void 0,function*(){
return this.request("DELETE",e,null,r||{})})}post(e,r,s){return i(this,void 0,void 0,function*(){return this.request("POST",e,r,s||{})})}patch(e,r,s){
return i(this,void 0,void 0,function*(){return this.request("PATCH",e,r,s||{})})}put(e,r,s){return i(this,void 0,void 0,function*(){
return this.request("PUT",e,r,s||{})})}head(e,r){return i(this,void 0,void 0,function*(){return this.request("HEAD",e,null,r||{})})}sendStream(e,r,s,t){
return i(this,void 0,void 0,function*(){return this.request(e,r,s,t)})}getJson(e){return i(this,arguments,void 0,function*(e,r={}){
r[d.Accept]=this._getExistingOrDefaultHeader(r,d.Accept,m.ApplicationJson);const s=yield this.get(e,r);return this._processResponse(s,this.requestOptions)})}
postJson(e,r){return i(this,arguments,void 0,function*(e,r,s={}){const t=JSON.stringify(r,null,2)
;s[d.Accept]=this._getExistingOrDefaultHeader(s,d.Accept,m.ApplicationJson);s[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,m.ApplicationJson)
;const o=yield this.post(e,t,s);return this._processResponse(o,this.requestOptions)})}putJson(e,r){return i(this,arguments,void 0,function*(e,r,s={}){
const t=JSON.stringify(r,null,2);s[d.Accept]=this._getExistingOrDefaultHeader(s,d.Accept,m.ApplicationJson)
;s[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,m.ApplicationJson);const o=yield this.put(e,t,s)
;return this._processResponse(o,this.requestOptions)})}patchJson(e,r){return i(this,arguments,void 0,function*(e,r,s={}){const t=JSON.stringify(r,null,2)
;s[d.Accept]=this._getExistingOrDefaultHeader(s,d.Accept,m.ApplicationJson);s[d.ContentType]=this._getExistingOrDefaultContentTypeHeader(s,m.ApplicationJson)
;const o=yield this.patch(e,t,s);return this._processResponse(o,this.requestOptions)})}request(e,r,s,t){return i(this,void 0,void 0,function*(){
if(this._disposed){throw new Error("Client has already been disposed.")}const o=new URL(r);let n=this._prepareRequest(e,o,t)
;const i=this._allowRetries&&_.includes(e)?this._maxRetries+1:1;let a=0;let c;do{c=yield this.requestRaw(n,s)
;if(c&&c.message&&c.message.statusCode===g.Unauthorized){let e;for(const r of this.handlers){if(r.canHandleAuthentication(c)){e=r;break}}if(e){
return e.handleAuthentication(this,n,s)}else{return c}}let r=this._maxRedirects
;while(c.message.statusCode&&E.includes(c.message.statusCode)&&this._allowRedirects&&r>0){const i=c.message.headers["location"];if(!i){break}const a=new URL(i)
;if(o.protocol==="https:"&&o.protocol!==a.protocol&&!this._allowRedirectDowngrade){
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
}yield c.readBody();if(a.hostname!==o.hostname){for(const e in t){if(e.toLowerCase()==="authorization"){delete t[e]}}}n=this._prepareRequest(e,a,t)
;c=yield this.requestRaw(n,s);r--}if(!c.message.statusCode||!T.includes(c.message.statusCode)){return c}a+=1;if(a<i){yield c.readBody()
;yield this._performExponentialBackoff(a)}}while(a<i);return c})}dispose(){if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(e,r){
return i(this,void 0,void 0,function*(){return new Promise((s,t)=>{function o(e,r){if(e){t(e)}else if(!r){t(new Error("Unknown error"))}else{s(r)}}
this.requestRawWithCallback(e,r,o)})})}requestRawWithCallback(e,r,s){if(typeof r==="string"){if(!e.options.headers){e.options.headers={}}
e.options.headers["Content-Length"]=Buffer.byteLength(r,"utf8")}let t=false;function o(e,r){if(!t){t=true;s(e,r)}}const n=e.httpModule.request(e.options,e=>{
const r=new y(e);o(undefined,r)});let i;n.on("socket",e=>{i=e});n.setTimeout(this._socketTimeout||3*6e4,()=>{if(i){i.end()}
o(new Error(`Request timeout: ${e.options.path}`))});n.on("error",function(e){o(e)});if(r&&typeof r==="string"){n.write(r,"utf8")}if(r&&typeof r!=="string"){
r.on("close",function(){n.end()});r.pipe(n)}else{n.end()}}getAgent(e){const r=new URL(e);return this._getAgent(r)}getAgentDispatcher(e){const r=new URL(e)
;const s=u.getProxyUrl(r);const t=s&&s.hostname;if(!t){return}return this._getProxyAgentDispatcher(r,s)}_prepareRequest(e,r,s){const t={};t.parsedUrl=r
;const o=t.parsedUrl.protocol==="https:";t.httpModule=o?c:a;const n=o?443:80;t.options={};t.options.host=t.parsedUrl.hostname
;t.options.port=t.parsedUrl.port?parseInt(t.parsedUrl.port):n;t.options.path=(t.parsedUrl.pathname||"")+(t.parsedUrl.search||"");t.options.method=e
;t.options.headers=this._mergeHeaders(s);if(this.userAgent!=null){t.options.headers["user-agent"]=this.userAgent}t.options.agent=this._getAgent(t.parsedUrl)
;if(this.handlers){for(const e of this.handlers){e.prepareRequest(t.options)}}return t}_mergeHeaders(e){if(this.requestOptions&&this.requestOptions.headers){
return Object.assign({},k(this.requestOptions.headers),k(e||{}))}return k(e||{})}_getExistingOrDefaultHeader(e,r,s){let t
;if(this.requestOptions&&this.requestOptions.headers){const e=k(this.requestOptions.headers)[r];if(e){t=typeof e==="number"?e.toString():e}}const o=e[r]
;if(o!==undefined){return typeof o==="number"?o.toString():o}if(t!==undefined){return t}return s}_getExistingOrDefaultContentTypeHeader(e,r){let s
;if(this.requestOptions&&this.requestOptions.headers){const e=k(this.requestOptions.headers)[d.ContentType];if(e){if(typeof e==="number"){s=String(e)
}else if(Array.isArray(e)){s=e.join(", ")}else{s=e}}}const t=e[d.ContentType];if(t!==undefined){if(typeof t==="number"){return String(t)
}else if(Array.isArray(t)){return t.join(", ")}else{return t}}if(s!==undefined){return s}return r}_getAgent(e){let r;const s=u.getProxyUrl(e)
;const t=s&&s.hostname;if(this._keepAlive&&t){r=this._proxyAgent}if(!t){r=this._agent}if(r){return r}const o=e.protocol==="https:";let n=100
;if(this.requestOptions){n=this.requestOptions.maxSockets||a.globalAgent.maxSockets}if(s&&s.hostname){const e={maxSockets:n,keepAlive:this._keepAlive,
proxy:Object.assign(Object.assign({},(s.username||s.password)&&{proxyAuth:`${s.username}:${s.password}`}),{host:s.hostname,port:s.port})};let t
;const i=s.protocol==="https:";if(o){t=i?p.httpsOverHttps:p.httpsOverHttp}else{t=i?p.httpOverHttps:p.httpOverHttp}r=t(e);this._proxyAgent=r}if(!r){const e={
keepAlive:this._keepAlive,maxSockets:n};r=o?new c.Agent(e):new a.Agent(e);this._agent=r}if(o&&this._ignoreSslError){r.options=Object.assign(r.options||{},{
rejectUnauthorized:false})}return r}_getProxyAgentDispatcher(e,r){let s;if(this._keepAlive){s=this._proxyAgentDispatcher}if(s){return s}
const t=e.protocol==="https:";s=new l.ProxyAgent(Object.assign({uri:r.href,pipelining:!this._keepAlive?0:1},(r.username||r.password)&&{
token:`Basic ${Buffer.from(`${r.username}:${r.password}`).toString("base64")}`}));this._proxyAgentDispatcher=s;if(t&&this._ignoreSslError){
s.options=Object.assign(s.options.requestTls||{},{rejectUnauthorized:false})}return s}_getUserAgentWithOrchestrationId(e){const r=e||"actions/http-client"
;const s=process.env["ACTIONS_ORCHESTRATION_ID"];if(s){const e=s.replace(/[^a-z0-9_.-]/gi,"_");return`${r} actions_orchestration_id/${e}`}return r}
_performExponentialBackoff(e){return i(this,void 0,void 0,function*(){e=Math.min(f,e);const r=b*Math.pow(2,e);return new Promise(e=>setTimeout(()=>e(),r))})}
_processResponse(e,r){return i(this,void 0,void 0,function*(){return new Promise((s,t)=>i(this,void 0,void 0,function*(){const o=e.message.statusCode||0
;const n={statusCode:o,result:null,headers:{}};if(o===g.NotFound){s(n)}function i(e,r){if(typeof r==="string"){const e=new Date(r);if(!isNaN(e.valueOf())){
return e}}return r}let a;let c;try{c=yield e.readBody();if(c&&c.length>0){if(r&&r.deserializeDates){a=JSON.parse(c,i)}else{a=JSON.parse(c)}n.result=a}
n.headers=e.message.headers}catch(e){}if(o>299){let e;if(a&&a.message){e=a.message}else if(c&&c.length>0){e=c}else{e=`Failed request: (${o})`}const r=new w(e,o)
;r.result=n.result;t(r)}else{s(n)}}))})}}r.HttpClient=G;const k=e=>Object.keys(e).reduce((r,s)=>(r[s.toLowerCase()]=e[s],r),{})},3335:(e,r)=>{"use strict"
;Object.defineProperty(r,"__esModule",{value:true});r.getProxyUrl=s;r.checkBypass=t;function s(e){const r=e.protocol==="https:";if(t(e)){return undefined}
const s=(()=>{if(r){return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})();if(s){
try{return new n(s)}catch(e){if(!s.startsWith("http://")&&!s.startsWith("https://"))return new n(`http://${s}`)}}else{return undefined}}function t(e){
if(!e.hostname){return false}const r=e.hostname;if(o(r)){return true}const s=process.env["no_proxy"]||process.env["NO_PROXY"]||"";if(!s){return false}let t
;if(e.port){t=Number(e.port)}else if(e.protocol==="http:"){t=80}else if(e.protocol==="https:"){t=443}const n=[e.hostname.toUpperCase()];if(typeof t==="number"){
n.push(`${n[0]}:${t}`)}for(const e of s.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e)){
if(e==="*"||n.some(r=>r===e||r.endsWith(`.${e}`)||e.startsWith(".")&&r.endsWith(`${e}`))){return true}}return false}function o(e){const r=e.toLowerCase()
;return r==="localhost"||r.startsWith("127.")||r.startsWith("[::1]")||r.startsWith("[0:0:0:0:0:0:0:1]")}class n extends URL{constructor(e,r){super(e,r)
;this._decodedUsername=decodeURIComponent(super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}
get password(){return this._decodedPassword}}},3251:function(e){(function(r,s){true?e.exports=s():0})(this,function(){"use strict"
;var e=typeof globalThis!=="undefined"?globalThis:typeof window!=="undefined"?window:typeof global!=="undefined"?global:typeof self!=="undefined"?self:{}
;function r(e){return e&&e["default"]||e}var s=function(e,r,s={}){var t,o,n;for(t in r){n=r[t];s[t]=(o=e[t])!=null?o:n}return s};var t=function(e,r,s={}){
var t,o;for(t in e){o=e[t];if(r[t]!==void 0){s[t]=o}}return s};var o={load:s,overwrite:t};var n;n=class e{constructor(e,r){this.incr=e;this.decr=r
;this._first=null;this._last=null;this.length=0}push(e){var r;this.length++;if(typeof this.incr==="function"){this.incr()}r={value:e,prev:this._last,next:null}
;if(this._last!=null){this._last.next=r;this._last=r}else{this._first=this._last=r}return void 0}shift(){var e;if(this._first==null){return}else{this.length--
;if(typeof this.decr==="function"){this.decr()}}e=this._first.value;if((this._first=this._first.next)!=null){this._first.prev=null}else{this._last=null}return e
}first(){if(this._first!=null){return this._first.value}}getArray(){var e,r,s;e=this._first;s=[];while(e!=null){s.push((r=e,e=e.next,r.value))}return s}
forEachShift(e){var r;r=this.shift();while(r!=null){e(r),r=this.shift()}return void 0}debug(){var e,r,s,t,o;e=this._first;o=[];while(e!=null){o.push((r=e,
e=e.next,{value:r.value,prev:(s=r.prev)!=null?s.value:void 0,next:(t=r.next)!=null?t.value:void 0}))}return o}};var i=n;var a;a=class e{constructor(e){
this.instance=e;this._events={};if(this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null){
throw new Error("An Emitter already exists for this object")}this.instance.on=(e,r)=>this._addListener(e,"many",r)
;this.instance.once=(e,r)=>this._addListener(e,"once",r);this.instance.removeAllListeners=(e=null)=>{if(e!=null){return delete this._events[e]}else{
return this._events={}}}}_addListener(e,r,s){var t;if((t=this._events)[e]==null){t[e]=[]}this._events[e].push({cb:s,status:r});return this.instance}
listenerCount(e){if(this._events[e]!=null){return this._events[e].length}else{return 0}}async trigger(e,...r){var s,t;try{if(e!=="debug"){
this.trigger("debug",`Event triggered: ${e}`,r)}if(this._events[e]==null){return}this._events[e]=this._events[e].filter(function(e){return e.status!=="none"})
;t=this._events[e].map(async e=>{var s,t;if(e.status==="none"){return}if(e.status==="once"){e.status="none"}try{t=typeof e.cb==="function"?e.cb(...r):void 0
;if(typeof(t!=null?t.then:void 0)==="function"){return await t}else{return t}}catch(e){s=e;{this.trigger("error",s)}return null}})
;return(await Promise.all(t)).find(function(e){return e!=null})}catch(e){s=e;{this.trigger("error",s)}return null}}};var c=a;var u,p,l;u=i;p=c;l=class e{
constructor(e){var r;this.Events=new p(this);this._length=0;this._lists=function(){var s,t,o;o=[];for(r=s=1,t=e;1<=t?s<=t:s>=t;r=1<=t?++s:--s){
o.push(new u(()=>this.incr(),()=>this.decr()))}return o}.call(this)}incr(){if(this._length++===0){return this.Events.trigger("leftzero")}}decr(){
if(--this._length===0){return this.Events.trigger("zero")}}push(e){return this._lists[e.options.priority].push(e)}queued(e){if(e!=null){
return this._lists[e].length}else{return this._length}}shiftAll(e){return this._lists.forEach(function(r){return r.forEachShift(e)})}getFirst(e=this._lists){
var r,s,t;for(r=0,s=e.length;r<s;r++){t=e[r];if(t.length>0){return t}}return[]}shiftLastFrom(e){return this.getFirst(this._lists.slice(e).reverse()).shift()}}
;var g=l;var d;d=class e extends Error{};var m=d;var h,E,T,_,f;_=10;E=5;f=o;h=m;T=class e{constructor(e,r,s,t,o,n,i,a){this.task=e;this.args=r
;this.rejectOnDrop=o;this.Events=n;this._states=i;this.Promise=a;this.options=f.load(s,t);this.options.priority=this._sanitizePriority(this.options.priority)
;if(this.options.id===t.id){this.options.id=`${this.options.id}-${this._randomIndex()}`}this.promise=new this.Promise((e,r)=>{this._resolve=e;this._reject=r})
;this.retryCount=0}_sanitizePriority(e){var r;r=~~e!==e?E:e;if(r<0){return 0}else if(r>_-1){return _-1}else{return r}}_randomIndex(){
return Math.random().toString(36).slice(2)}doDrop({error:e,message:r="This job has been dropped by Bottleneck"}={}){if(this._states.remove(this.options.id)){
if(this.rejectOnDrop){this._reject(e!=null?e:new h(r))}this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise})
;return true}else{return false}}_assertStatus(e){var r;r=this._states.jobStatus(this.options.id);if(!(r===e||e==="DONE"&&r===null)){
throw new h(`Invalid job status ${r}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}}doReceive(){
this._states.start(this.options.id);return this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(e,r){this._assertStatus("RECEIVED")
;this._states.next(this.options.id);return this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:e,blocked:r})}doRun(){
if(this.retryCount===0){this._assertStatus("QUEUED");this._states.next(this.options.id)}else{this._assertStatus("EXECUTING")}
return this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(e,r,s,t){var o,n,i;if(this.retryCount===0){
this._assertStatus("RUNNING");this._states.next(this.options.id)}else{this._assertStatus("EXECUTING")}n={args:this.args,options:this.options,
retryCount:this.retryCount};this.Events.trigger("executing",n);try{i=await(e!=null?e.schedule(this.options,this.task,...this.args):this.task(...this.args))
;if(r()){this.doDone(n);await t(this.options,n);this._assertStatus("DONE");return this._resolve(i)}}catch(e){o=e;return this._onFailure(o,n,r,s,t)}}
doExpire(e,r,s){var t,o;if(this._states.jobStatus(this.options.id==="RUNNING")){this._states.next(this.options.id)}this._assertStatus("EXECUTING");o={
args:this.args,options:this.options,retryCount:this.retryCount};t=new h(`This job timed out after ${this.options.expiration} ms.`)
;return this._onFailure(t,o,e,r,s)}async _onFailure(e,r,s,t,o){var n,i;if(s()){n=await this.Events.trigger("failed",e,r);if(n!=null){i=~~n
;this.Events.trigger("retry",`Retrying ${this.options.id} after ${i} ms`,r);this.retryCount++;return t(i)}else{this.doDone(r);await o(this.options,r)
;this._assertStatus("DONE");return this._reject(e)}}}doDone(e){this._assertStatus("EXECUTING");this._states.next(this.options.id)
;return this.Events.trigger("done",e)}};var b=T;var w,y,v;v=o;w=m;y=class e{constructor(e,r,s){this.instance=e;this.storeOptions=r
;this.clientId=this.instance._randomIndex();v.load(s,s,this);this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now();this._running=0
;this._done=0;this._unblockTime=0;this.ready=this.Promise.resolve();this.clients={};this._startHeartbeat()}_startHeartbeat(){var e
;if(this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)){
return typeof(e=this.heartbeat=setInterval(()=>{var e,r,s,t,o;t=Date.now()
;if(this.storeOptions.reservoirRefreshInterval!=null&&t>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval){this._lastReservoirRefresh=t
;this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount;this.instance._drainAll(this.computeCapacity())}
if(this.storeOptions.reservoirIncreaseInterval!=null&&t>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){
({reservoirIncreaseAmount:e,reservoirIncreaseMaximum:s,reservoir:o}=this.storeOptions);this._lastReservoirIncrease=t;r=s!=null?Math.min(e,s-o):e;if(r>0){
this.storeOptions.reservoir+=r;return this.instance._drainAll(this.computeCapacity())}}},this.heartbeatInterval)).unref==="function"?e.unref():void 0}else{
return clearInterval(this.heartbeat)}}async __publish__(e){await this.yieldLoop();return this.instance.Events.trigger("message",e.toString())}
async __disconnect__(e){await this.yieldLoop();clearInterval(this.heartbeat);return this.Promise.resolve()}yieldLoop(e=0){return new this.Promise(function(r,s){
return setTimeout(r,e)})}computePenalty(){var e;return(e=this.storeOptions.penalty)!=null?e:15*this.storeOptions.minTime||5e3}async __updateSettings__(e){
await this.yieldLoop();v.overwrite(e,e,this.storeOptions);this._startHeartbeat();this.instance._drainAll(this.computeCapacity());return true}
async __running__(){await this.yieldLoop();return this._running}async __queued__(){await this.yieldLoop();return this.instance.queued()}async __done__(){
await this.yieldLoop();return this._done}async __groupCheck__(e){await this.yieldLoop();return this._nextRequest+this.timeout<e}computeCapacity(){var e,r
;({maxConcurrent:e,reservoir:r}=this.storeOptions);if(e!=null&&r!=null){return Math.min(e-this._running,r)}else if(e!=null){return e-this._running
}else if(r!=null){return r}else{return null}}conditionsCheck(e){var r;r=this.computeCapacity();return r==null||e<=r}async __incrementReservoir__(e){var r
;await this.yieldLoop();r=this.storeOptions.reservoir+=e;this.instance._drainAll(this.computeCapacity());return r}async __currentReservoir__(){
await this.yieldLoop();return this.storeOptions.reservoir}isBlocked(e){return this._unblockTime>=e}check(e,r){
return this.conditionsCheck(e)&&this._nextRequest-r<=0}async __check__(e){var r;await this.yieldLoop();r=Date.now();return this.check(e,r)}
async __register__(e,r,s){var t,o;await this.yieldLoop();t=Date.now();if(this.conditionsCheck(r)){this._running+=r;if(this.storeOptions.reservoir!=null){
this.storeOptions.reservoir-=r}o=Math.max(this._nextRequest-t,0);this._nextRequest=t+o+this.storeOptions.minTime;return{success:true,wait:o,
reservoir:this.storeOptions.reservoir}}else{return{success:false}}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(e,r){var s,t,o
;await this.yieldLoop();if(this.storeOptions.maxConcurrent!=null&&r>this.storeOptions.maxConcurrent){
throw new w(`Impossible to add a job having a weight of ${r} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)}t=Date.now()
;o=this.storeOptions.highWater!=null&&e===this.storeOptions.highWater&&!this.check(r,t);s=this.strategyIsBlock()&&(o||this.isBlocked(t));if(s){
this._unblockTime=t+this.computePenalty();this._nextRequest=this._unblockTime+this.storeOptions.minTime;this.instance._dropAllQueued()}return{reachedHWM:o,
blocked:s,strategy:this.storeOptions.strategy}}async __free__(e,r){await this.yieldLoop();this._running-=r;this._done+=r
;this.instance._drainAll(this.computeCapacity());return{running:this._running}}};var G=y;var k,O;k=m;O=class e{constructor(e){this.status=e;this._jobs={}
;this.counts=this.status.map(function(){return 0})}next(e){var r,s;r=this._jobs[e];s=r+1;if(r!=null&&s<this.status.length){this.counts[r]--;this.counts[s]++
;return this._jobs[e]++}else if(r!=null){this.counts[r]--;return delete this._jobs[e]}}start(e){var r;r=0;this._jobs[e]=r;return this.counts[r]++}remove(e){
var r;r=this._jobs[e];if(r!=null){this.counts[r]--;delete this._jobs[e]}return r!=null}jobStatus(e){var r;return(r=this.status[this._jobs[e]])!=null?r:null}
statusJobs(e){var r,s,t,o,n;if(e!=null){s=this.status.indexOf(e);if(s<0){throw new k(`status must be one of ${this.status.join(", ")}`)}t=this._jobs;o=[]
;for(r in t){n=t[r];if(n===s){o.push(r)}}return o}else{return Object.keys(this._jobs)}}statusCounts(){return this.counts.reduce((e,r,s)=>{e[this.status[s]]=r
;return e},{})}};var P=O;var A,R;A=i;R=class e{constructor(e,r){this.schedule=this.schedule.bind(this);this.name=e;this.Promise=r;this._running=0
;this._queue=new A}isEmpty(){return this._queue.length===0}async _tryToRun(){var e,r,s,t,o,n,i;if(this._running<1&&this._queue.length>0){this._running++
;({task:i,args:e,resolve:o,reject:t}=this._queue.shift());r=await async function(){try{n=await i(...e);return function(){return o(n)}}catch(e){s=e
;return function(){return t(s)}}}();this._running--;this._tryToRun();return r()}}schedule(e,...r){var s,t,o;o=t=null;s=new this.Promise(function(e,r){o=e
;return t=r});this._queue.push({task:e,args:r,resolve:o,reject:t});this._tryToRun();return s}};var S=R;var F="2.19.5";var U={version:F};var C=Object.freeze({
version:F,default:U});var D=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
;var L=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
;var I=()=>console.log("You must import the full version of Bottleneck in order to use this feature.");var j,q,x,B,H,$;$=o;j=c;B=D;x=L;H=I;q=function(){class e{
constructor(e={}){this.deleteKey=this.deleteKey.bind(this);this.limiterOptions=e;$.load(this.limiterOptions,this.defaults,this);this.Events=new j(this)
;this.instances={};this.Bottleneck=ce;this._startAutoCleanup();this.sharedConnection=this.connection!=null;if(this.connection==null){
if(this.limiterOptions.datastore==="redis"){this.connection=new B(Object.assign({},this.limiterOptions,{Events:this.Events}))
}else if(this.limiterOptions.datastore==="ioredis"){this.connection=new x(Object.assign({},this.limiterOptions,{Events:this.Events}))}}}key(e=""){var r
;return(r=this.instances[e])!=null?r:(()=>{var r;r=this.instances[e]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${e}`,
timeout:this.timeout,connection:this.connection}));this.Events.trigger("created",r,e);return r})()}async deleteKey(e=""){var r,s;s=this.instances[e]
;if(this.connection){r=await this.connection.__runCommand__(["del",...H.allKeys(`${this.id}-${e}`)])}if(s!=null){delete this.instances[e];await s.disconnect()}
return s!=null||r>0}limiters(){var e,r,s,t;r=this.instances;s=[];for(e in r){t=r[e];s.push({key:e,limiter:t})}return s}keys(){return Object.keys(this.instances)
}async clusterKeys(){var e,r,s,t,o,n,i,a,c;if(this.connection==null){return this.Promise.resolve(this.keys())}n=[];e=null;c=`b_${this.id}-`.length
;r="_settings".length;while(e!==0){[a,s]=await this.connection.__runCommand__(["scan",e!=null?e:0,"match",`b_${this.id}-*_settings`,"count",1e4]);e=~~a;for(t=0,
i=s.length;t<i;t++){o=s[t];n.push(o.slice(c,-r))}}return n}_startAutoCleanup(){var e;clearInterval(this.interval)
;return typeof(e=this.interval=setInterval(async()=>{var e,r,s,t,o,n;o=Date.now();s=this.instances;t=[];for(r in s){n=s[r];try{
if(await n._store.__groupCheck__(o)){t.push(this.deleteKey(r))}else{t.push(void 0)}}catch(r){e=r;t.push(n.Events.trigger("error",e))}}return t
},this.timeout/2)).unref==="function"?e.unref():void 0}updateSettings(e={}){$.overwrite(e,this.defaults,this);$.overwrite(e,e,this.limiterOptions)
;if(e.timeout!=null){return this._startAutoCleanup()}}disconnect(e=true){var r;if(!this.sharedConnection){return(r=this.connection)!=null?r.disconnect(e):void 0
}}}e.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"};return e}.call(e);var N=q;var W,V,z;z=o;V=c;W=function(){class e{
constructor(e={}){this.options=e;z.load(this.options,this.defaults,this);this.Events=new V(this);this._arr=[];this._resetPromise();this._lastFlush=Date.now()}
_resetPromise(){return this._promise=new this.Promise((e,r)=>this._resolve=e)}_flush(){clearTimeout(this._timeout);this._lastFlush=Date.now();this._resolve()
;this.Events.trigger("batch",this._arr);this._arr=[];return this._resetPromise()}add(e){var r;this._arr.push(e);r=this._promise
;if(this._arr.length===this.maxSize){this._flush()}else if(this.maxTime!=null&&this._arr.length===1){this._timeout=setTimeout(()=>this._flush(),this.maxTime)}
return r}}e.prototype.defaults={maxTime:null,maxSize:null,Promise};return e}.call(e);var M=W
;var K=()=>console.log("You must import the full version of Bottleneck in order to use this feature.");var J=r(C);var Y,Q,X,Z,ee,re,se,te,oe,ne,ie,ae=[].splice
;re=10;Q=5;ie=o;se=g;Z=b;ee=G;te=K;X=c;oe=P;ne=S;Y=function(){class e{constructor(r={},...s){var t,o;this._addToQueue=this._addToQueue.bind(this)
;this._validateOptions(r,s);ie.load(r,this.instanceDefaults,this);this._queues=new se(re);this._scheduled={}
;this._states=new oe(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]));this._limiter=null;this.Events=new X(this)
;this._submitLock=new ne("submit",this.Promise);this._registerLock=new ne("register",this.Promise);o=ie.load(r,this.storeDefaults,{});this._store=function(){
if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null){t=ie.load(r,this.redisStoreDefaults,{});return new te(this,o,t)
}else if(this.datastore==="local"){t=ie.load(r,this.localStoreDefaults,{});return new ee(this,o,t)}else{
throw new e.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}}.call(this);this._queues.on("leftzero",()=>{var e
;return(e=this._store.heartbeat)!=null?typeof e.ref==="function"?e.ref():void 0:void 0});this._queues.on("zero",()=>{var e
;return(e=this._store.heartbeat)!=null?typeof e.unref==="function"?e.unref():void 0:void 0})}_validateOptions(r,s){
if(!(r!=null&&typeof r==="object"&&s.length===0)){
throw new e.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")
}}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(e){return this._store.__publish__(e)}disconnect(e=true){return this._store.__disconnect__(e)}chain(e){
this._limiter=e;return this}queued(e){return this._queues.queued(e)}clusterQueued(){return this._store.__queued__()}empty(){
return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(e){
return this._states.jobStatus(e)}jobs(e){return this._states.statusJobs(e)}counts(){return this._states.statusCounts()}_randomIndex(){
return Math.random().toString(36).slice(2)}check(e=1){return this._store.__check__(e)}_clearGlobalState(e){if(this._scheduled[e]!=null){
clearTimeout(this._scheduled[e].expiration);delete this._scheduled[e];return true}else{return false}}async _free(e,r,s,t){var o,n;try{
({running:n}=await this._store.__free__(e,s.weight));this.Events.trigger("debug",`Freed ${s.id}`,t);if(n===0&&this.empty()){return this.Events.trigger("idle")}
}catch(e){o=e;return this.Events.trigger("error",o)}}_run(e,r,s){var t,o,n;r.doRun();t=this._clearGlobalState.bind(this,e);n=this._run.bind(this,e,r)
;o=this._free.bind(this,e,r);return this._scheduled[e]={timeout:setTimeout(()=>r.doExecute(this._limiter,t,n,o),s),
expiration:r.options.expiration!=null?setTimeout(function(){return r.doExpire(t,n,o)},s+r.options.expiration):void 0,job:r}}_drainOne(e){
return this._registerLock.schedule(()=>{var r,s,t,o,n;if(this.queued()===0){return this.Promise.resolve(null)}n=this._queues.getFirst()
;({options:o,args:r}=t=n.first());if(e!=null&&o.weight>e){return this.Promise.resolve(null)}this.Events.trigger("debug",`Draining ${o.id}`,{args:r,options:o})
;s=this._randomIndex();return this._store.__register__(s,o.weight,o.expiration).then(({success:e,wait:i,reservoir:a})=>{var c
;this.Events.trigger("debug",`Drained ${o.id}`,{success:e,args:r,options:o});if(e){n.shift();c=this.empty();if(c){this.Events.trigger("empty")}if(a===0){
this.Events.trigger("depleted",c)}this._run(s,t,i);return this.Promise.resolve(o.weight)}else{return this.Promise.resolve(null)}})})}_drainAll(e,r=0){
return this._drainOne(e).then(s=>{var t;if(s!=null){t=e!=null?e-s:e;return this._drainAll(t,r+s)}else{return this.Promise.resolve(r)}
}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(e){return this._queues.shiftAll(function(r){return r.doDrop({message:e})})}stop(r={}){var s,t
;r=ie.load(r,this.stopDefaults);t=e=>{var r;r=()=>{var r;r=this._states.counts;return r[0]+r[1]+r[2]+r[3]===e};return new this.Promise((e,s)=>{if(r()){
return e()}else{return this.on("done",()=>{if(r()){this.removeAllListeners("done");return e()}})}})};s=r.dropWaitingJobs?(this._run=function(e,s){
return s.doDrop({message:r.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{
var e,s,o;s=this._scheduled;for(e in s){o=s[e];if(this.jobStatus(o.job.options.id)==="RUNNING"){clearTimeout(o.timeout);clearTimeout(o.expiration)
;o.job.doDrop({message:r.dropErrorMessage})}}this._dropAllQueued(r.dropErrorMessage);return t(0)}))):this.schedule({priority:re-1,weight:0},()=>t(1))
;this._receive=function(s){return s._reject(new e.prototype.BottleneckError(r.enqueueErrorMessage))}
;this.stop=()=>this.Promise.reject(new e.prototype.BottleneckError("stop() has already been called"));return s}async _addToQueue(r){var s,t,o,n,i,a,c
;({args:s,options:n}=r);try{({reachedHWM:i,blocked:t,strategy:c}=await this._store.__submit__(this.queued(),n.weight))}catch(e){o=e
;this.Events.trigger("debug",`Could not queue ${n.id}`,{args:s,options:n,error:o});r.doDrop({error:o});return false}if(t){r.doDrop();return true}else if(i){
a=c===e.prototype.strategy.LEAK?this._queues.shiftLastFrom(n.priority):c===e.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(n.priority+1):c===e.prototype.strategy.OVERFLOW?r:void 0
;if(a!=null){a.doDrop()}if(a==null||c===e.prototype.strategy.OVERFLOW){if(a==null){r.doDrop()}return i}}r.doQueue(i,t);this._queues.push(r)
;await this._drainAll();return i}_receive(r){if(this._states.jobStatus(r.options.id)!=null){
r._reject(new e.prototype.BottleneckError(`A job with the same id already exists (id=${r.options.id})`));return false}else{r.doReceive()
;return this._submitLock.schedule(this._addToQueue,r)}}submit(...e){var r,s,t,o,n,i,a;if(typeof e[0]==="function"){n=e,[s,...e]=n,[r]=ae.call(e,-1)
;o=ie.load({},this.jobDefaults)}else{i=e,[o,s,...e]=i,[r]=ae.call(e,-1);o=ie.load(o,this.jobDefaults)}a=(...e)=>new this.Promise(function(r,t){
return s(...e,function(...e){return(e[0]!=null?t:r)(e)})});t=new Z(a,e,o,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
;t.promise.then(function(e){return typeof r==="function"?r(...e):void 0}).catch(function(e){if(Array.isArray(e)){return typeof r==="function"?r(...e):void 0
}else{return typeof r==="function"?r(e):void 0}});return this._receive(t)}schedule(...e){var r,s,t;if(typeof e[0]==="function"){[t,...e]=e;s={}}else{
[s,t,...e]=e}r=new Z(t,e,s,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise);this._receive(r);return r.promise}wrap(e){var r,s
;r=this.schedule.bind(this);s=function(...s){return r(e.bind(this),...s)};s.withOptions=function(s,...t){return r(s,e,...t)};return s}
async updateSettings(e={}){await this._store.__updateSettings__(ie.overwrite(e,this.storeDefaults));ie.overwrite(e,this.instanceDefaults,this);return this}
currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(e=0){return this._store.__incrementReservoir__(e)}}e.default=e;e.Events=X
;e.version=e.prototype.version=J.version;e.strategy=e.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3}
;e.BottleneckError=e.prototype.BottleneckError=m;e.Group=e.prototype.Group=N;e.RedisConnection=e.prototype.RedisConnection=D
;e.IORedisConnection=e.prototype.IORedisConnection=L;e.Batcher=e.prototype.Batcher=M;e.prototype.jobDefaults={priority:Q,weight:1,expiration:null,id:"<no-id>"}
;e.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:e.prototype.strategy.LEAK,penalty:null,reservoir:null,
reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
;e.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250};e.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,
clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:false,connection:null};e.prototype.instanceDefaults={datastore:"local",
connection:null,id:"<no-id>",rejectOnDrop:true,trackDoneStatus:false,Promise};e.prototype.stopDefaults={
enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:true,dropErrorMessage:"This limiter has been stopped."};return e
}.call(e);var ce=Y;var ue=ce;return ue})},5250:(e,r,s)=>{"use strict";s.d(r,{gq:()=>Vr});var t=s(9896);var o=s(857);class n{constructor(){var e,r,s
;this.payload={};if(process.env.GITHUB_EVENT_PATH){if((0,t.existsSync)(process.env.GITHUB_EVENT_PATH)){this.payload=JSON.parse((0,
t.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))}else{const e=process.env.GITHUB_EVENT_PATH
;process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${o.EOL}`)}}this.eventName=process.env.GITHUB_EVENT_NAME;this.sha=process.env.GITHUB_SHA
;this.ref=process.env.GITHUB_REF;this.workflow=process.env.GITHUB_WORKFLOW;this.action=process.env.GITHUB_ACTION;this.actor=process.env.GITHUB_ACTOR
;this.job=process.env.GITHUB_JOB;this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10);this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
;this.runId=parseInt(process.env.GITHUB_RUN_ID,10);this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:`https://api.github.com`
;this.serverUrl=(r=process.env.GITHUB_SERVER_URL)!==null&&r!==void 0?r:`https://github.com`
;this.graphqlUrl=(s=process.env.GITHUB_GRAPHQL_URL)!==null&&s!==void 0?s:`https://api.github.com/graphql`}get issue(){const e=this.payload
;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){
const[e,r]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:r}}if(this.payload.repository){return{owner:this.payload.repository.owner.login,
repo:this.payload.repository.name}}throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var i=s(9659)
;var a=s(6752);var c=undefined&&undefined.__awaiter||function(e,r,s,t){function o(e){return e instanceof s?e:new s(function(r){r(e)})}
return new(s||(s=Promise))(function(s,n){function i(e){try{c(t.next(e))}catch(e){n(e)}}function a(e){try{c(t["throw"](e))}catch(e){n(e)}}function c(e){
e.done?s(e.value):o(e.value).then(i,a)}c((t=t.apply(e,r||[])).next())})};function u(e,r){if(!e&&!r.auth){
throw new Error("Parameter token or opts.auth is required")}else if(e&&r.auth){throw new Error("Parameters token and opts.auth may not both be specified")}
return typeof r.auth==="string"?r.auth:`token ${e}`}function p(e){const r=new i.HttpClient;return r.getAgent(e)}function l(e){const r=new i.HttpClient
;return r.getAgentDispatcher(e)}function g(e){const r=l(e);const s=(e,s)=>c(this,void 0,void 0,function*(){return(0,
a.fetch)(e,Object.assign(Object.assign({},s),{dispatcher:r}))});return s}function d(){return process.env["GITHUB_API_URL"]||"https://api.github.com"}
function m(e){var r;const s=(r=process.env["ACTIONS_ORCHESTRATION_ID"])===null||r===void 0?void 0:r.trim();if(s){const r=s.replace(/[^a-z0-9_.-]/gi,"_")
;const t=`actions_orchestration_id/${r}`;if(e===null||e===void 0?void 0:e.includes(t))return e;const o=e?`${e} `:"";return`${o}${t}`}return e}function h(){
if(typeof navigator==="object"&&"userAgent"in navigator){return navigator.userAgent}if(typeof process==="object"&&process.version!==undefined){
return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`}return"<environment undetectable>"}function E(e,r,s,t){
if(typeof s!=="function"){throw new Error("method for before hook must be a function")}if(!t){t={}}if(Array.isArray(r)){
return r.reverse().reduce((r,s)=>E.bind(null,e,s,r,t),s)()}return Promise.resolve().then(()=>{if(!e.registry[r]){return s(t)}
return e.registry[r].reduce((e,r)=>r.hook.bind(null,e,t),s)()})}function T(e,r,s,t){const o=t;if(!e.registry[s]){e.registry[s]=[]}if(r==="before"){
t=(e,r)=>Promise.resolve().then(o.bind(null,r)).then(e.bind(null,r))}if(r==="after"){t=(e,r)=>{let s;return Promise.resolve().then(e.bind(null,r)).then(e=>{s=e
;return o(s,r)}).then(()=>s)}}if(r==="error"){t=(e,r)=>Promise.resolve().then(e.bind(null,r)).catch(e=>o(e,r))}e.registry[s].push({hook:t,orig:o})}
function _(e,r,s){if(!e.registry[r]){return}const t=e.registry[r].map(e=>e.orig).indexOf(s);if(t===-1){return}e.registry[r].splice(t,1)}const f=Function.bind
;const b=f.bind(f);function w(e,r,s){const t=b(_,null).apply(null,s?[r,s]:[r]);e.api={remove:t};e.remove=t;["before","error","after","wrap"].forEach(t=>{
const o=s?[r,t,s]:[r,t];e[t]=e.api[t]=b(T,null).apply(null,o)})}function y(){const e=Symbol("Singular");const r={registry:{}};const s=E.bind(null,r,e);w(s,r,e)
;return s}function v(){const e={registry:{}};const r=E.bind(null,e);w(r,e);return r}const G={Singular:y,Collection:v};var k="0.0.0-development"
;var O=`octokit-endpoint.js/${k} ${h()}`;var P={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":O},
mediaType:{format:""}};function A(e){if(!e){return{}}return Object.keys(e).reduce((r,s)=>{r[s.toLowerCase()]=e[s];return r},{})}function R(e){
if(typeof e!=="object"||e===null)return false;if(Object.prototype.toString.call(e)!=="[object Object]")return false;const r=Object.getPrototypeOf(e)
;if(r===null)return true;const s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor
;return typeof s==="function"&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}function S(e,r){const s=Object.assign({},e)
;Object.keys(r).forEach(t=>{if(R(r[t])){if(!(t in e))Object.assign(s,{[t]:r[t]});else s[t]=S(e[t],r[t])}else{Object.assign(s,{[t]:r[t]})}});return s}
function F(e){for(const r in e){if(e[r]===void 0){delete e[r]}}return e}function U(e,r,s){if(typeof r==="string"){let[e,t]=r.split(" ");s=Object.assign(t?{
method:e,url:t}:{url:e},s)}else{s=Object.assign({},r)}s.headers=A(s.headers);F(s);F(s.headers);const t=S(e||{},s);if(s.url==="/graphql"){
if(e&&e.mediaType.previews?.length){t.mediaType.previews=e.mediaType.previews.filter(e=>!t.mediaType.previews.includes(e)).concat(t.mediaType.previews)}
t.mediaType.previews=(t.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))}return t}function C(e,r){const s=/\?/.test(e)?"&":"?";const t=Object.keys(r)
;if(t.length===0){return e}return e+s+t.map(e=>{if(e==="q"){return"q="+r.q.split("+").map(encodeURIComponent).join("+")}return`${e}=${encodeURIComponent(r[e])}`
}).join("&")}var D=/\{[^{}}]+\}/g;function L(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function I(e){const r=e.match(D);if(!r){return[]}
return r.map(L).reduce((e,r)=>e.concat(r),[])}function j(e,r){const s={__proto__:null};for(const t of Object.keys(e)){if(r.indexOf(t)===-1){s[t]=e[t]}}return s}
function q(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){if(!/%[0-9A-Fa-f]/.test(e)){e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")}return e
}).join("")}function x(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function B(e,r,s){
r=e==="+"||e==="#"?q(r):x(r);if(s){return x(s)+"="+r}else{return r}}function H(e){return e!==void 0&&e!==null}function $(e){return e===";"||e==="&"||e==="?"}
function N(e,r,s,t){var o=e[s],n=[];if(H(o)&&o!==""){if(typeof o==="string"||typeof o==="number"||typeof o==="bigint"||typeof o==="boolean"){o=o.toString()
;if(t&&t!=="*"){o=o.substring(0,parseInt(t,10))}n.push(B(r,o,$(r)?s:""))}else{if(t==="*"){if(Array.isArray(o)){o.filter(H).forEach(function(e){
n.push(B(r,e,$(r)?s:""))})}else{Object.keys(o).forEach(function(e){if(H(o[e])){n.push(B(r,o[e],e))}})}}else{const e=[];if(Array.isArray(o)){
o.filter(H).forEach(function(s){e.push(B(r,s))})}else{Object.keys(o).forEach(function(s){if(H(o[s])){e.push(x(s));e.push(B(r,o[s].toString()))}})}if($(r)){
n.push(x(s)+"="+e.join(","))}else if(e.length!==0){n.push(e.join(","))}}}}else{if(r===";"){if(H(o)){n.push(x(s))}}else if(o===""&&(r==="&"||r==="?")){
n.push(x(s)+"=")}else if(o===""){n.push("")}}return n}function W(e){return{expand:V.bind(null,e)}}function V(e,r){var s=["+","#",".","/",";","?","&"]
;e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,t,o){if(t){let e="";const o=[];if(s.indexOf(t.charAt(0))!==-1){e=t.charAt(0);t=t.substr(1)}
t.split(/,/g).forEach(function(s){var t=/([^:\*]*)(?::(\d+)|(\*))?/.exec(s);o.push(N(r,e,t[1],t[2]||t[3]))});if(e&&e!=="+"){var n=",";if(e==="?"){n="&"
}else if(e!=="#"){n=e}return(o.length!==0?e:"")+o.join(n)}else{return o.join(",")}}else{return q(o)}});if(e==="/"){return e}else{return e.replace(/\/$/,"")}}
function z(e){let r=e.method.toUpperCase();let s=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}");let t=Object.assign({},e.headers);let o
;let n=j(e,["method","baseUrl","url","headers","request","mediaType"]);const i=I(s);s=W(s).expand(n);if(!/^http/.test(s)){s=e.baseUrl+s}
const a=Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl");const c=j(n,a);const u=/application\/octet-stream/i.test(t.accept);if(!u){
if(e.mediaType.format){
t.accept=t.accept.split(/,/).map(r=>r.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")}
if(s.endsWith("/graphql")){if(e.mediaType.previews?.length){const r=t.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
;t.accept=r.concat(e.mediaType.previews).map(r=>{const s=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${r}-preview${s}`
}).join(",")}}}if(["GET","HEAD"].includes(r)){s=C(s,c)}else{if("data"in c){o=c.data}else{if(Object.keys(c).length){o=c}}}
if(!t["content-type"]&&typeof o!=="undefined"){t["content-type"]="application/json; charset=utf-8"}if(["PATCH","PUT"].includes(r)&&typeof o==="undefined"){o=""}
return Object.assign({method:r,url:s,headers:t},typeof o!=="undefined"?{body:o}:null,e.request?{request:e.request}:null)}function M(e,r,s){return z(U(e,r,s))}
function K(e,r){const s=U(e,r);const t=M.bind(null,s);return Object.assign(t,{DEFAULTS:s,defaults:K.bind(null,s),merge:U.bind(null,s),parse:z})}var J=K(null,P)
;const Y=32;const Q=9;const X=59;const Z=61;const ee=34;const re=92;const se=44;const te=1;const oe=2;const ne=4;const ie=8;const ae=16;const ce=65280
;const ue=te|ce;const pe=new Uint8Array(256);pe[Q]|=oe;pe[Y]|=oe;pe[X]|=ne;pe[se]|=ie;for(let e=128;e<=255;e++){pe[e]|=te}for(const e of"!#$%&'*+-.^_`|~"){
pe[e.charCodeAt(0)]|=ae}for(let e=48;e<=57;e++){pe[e]|=ae}for(let e=65;e<=90;e++){pe[e]|=te|ae}for(let e=97;e<=122;e++){pe[e]|=ae}const le=(()=>{
const e=function(){};e.prototype=Object.create(null);return e})();function ge(e,r=0,s=e.length){let t=false;for(let o=r;o<s;o++){const n=e.charCodeAt(o)
;if(n===47){if(t||o===r||o>=s-1)return false;t=true}else if(!me(n)){return false}}return t}function de(e,r=0,s=e.length){if(r>=s)return false
;for(let t=r;t<s;t++){if(!me(e.charCodeAt(t)))return false}return true}function me(e){return(pe[e]&ae)!==0}function he(e){const r=e.length;if(r===0)return'""'
;let s=0;while(s<r&&me(e.charCodeAt(s)))s++;if(s===r)return e;let t='"';let o=0;while(s<r){const r=e.charCodeAt(s);if(r!==Q&&(r<Y||r===127||r>255)){
throw new TypeError(`Invalid parameter value: ${e}`)}if(r===34||r===92){t+=`${e.slice(o,s)}\\`;o=s}s++}return`${t}${e.slice(o)}"`}function Ee(e){
const{type:r,parameters:s}=e;if(!r||!ge(r)){throw new TypeError(`Invalid type: ${r}`)}let t=r;if(s){for(const e of Object.keys(s)){if(!de(e)){
throw new TypeError(`Invalid parameter name: ${e}`)}t+=`; ${e}=${he(s[e])}`}}return t}function Te(e,r){const s=ne|(r?.comma===true?ie:0);const t=e.length
;let o=r?.start??0;while((pe[e.charCodeAt(o)]&oe)!==0){o++}let n=o;let i=0;let a=-1;let c=r?.parameters===false?ie:0;while(n<t){const r=e.charCodeAt(n)
;const t=pe[r];if((t&s)!==0){c|=t&ie;break}if((t&oe)!==0){if(a===-1)a=n}else{a=-1}i|=r&ce|t;n++}const u=a===-1?n:a;const p=e.slice(o,u)
;const l=(i&ue)===0?p:p.toLowerCase();if(n===t||c!==0){return{type:l,index:n,parameters:new le}}return _e(e,l,n,t,s)}function _e(e,r,s,t,o){const n=new le
;e:while(s<t){s++;while((pe[e.charCodeAt(s)]&oe)!==0){s++}const r=s;let i=0;let a=-1;while(s<t){const c=e.charCodeAt(s);const u=pe[c];if((u&o)!==0){
if((u&ie)!==0)break e;continue e}if(c===Z){const c=a===-1?s:a;const u=e.slice(r,c);const p=(i&ue)===0?u:u.toLowerCase();s++;while((pe[e.charCodeAt(s)]&oe)!==0){
s++}if(s<t&&e.charCodeAt(s)===ee){const r=++s;let i=false;while(s<t){const a=e.charCodeAt(s);if(a===ee){if(n[p]===undefined){n[p]=i?fe(e,r,s):e.slice(r,s)}s++
;let a=0;while(s<t){const r=e.charCodeAt(s);const t=pe[r];if((t&o)!==0){a=t&ie;break}s++}if(a!==0)break e;continue e}if(a===re&&s+1<t){i=true;s+=2;continue}s++}
continue e}const l=s;let g=0;let d=-1;while(s<t){const r=e.charCodeAt(s);const t=pe[r];if((t&o)!==0){g=t&ie;break}if((t&oe)!==0){if(d===-1)d=s}else{d=-1}s++}
if(n[p]===undefined){const r=d===-1?s:d;n[p]=e.slice(l,r)}if(g!==0)break e;continue e}if((u&oe)!==0){if(a===-1)a=s}else{a=-1}i|=c&ce|u;s++}}return{type:r,
index:s,parameters:n}}function fe(e,r,s){let t="";for(let o=r;o<s;o++){if(e.charCodeAt(o)===re){t+=e.slice(r,o);r=++o}}return t+e.slice(r,s)}const be=/^-?\d+$/
;const we=/^-?\d+n+$/;const ye=JSON.stringify;const ve=JSON.parse;const Ge=/^-?\d+n$/;const ke=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
;const Oe=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;const Pe=e=>e===undefined||typeof e==="function"||typeof e==="symbol"
;const Ae=e=>e!==null&&typeof e==="object"&&e.constructor&&e.constructor.name==="RawJSON";const Re=(e,r,s)=>{let t="";if(typeof s==="number"){
t=" ".repeat(Math.min(10,Math.max(0,Math.floor(s))))}else if(typeof s==="string"){t=s.slice(0,10)}const o=typeof r==="function"
;const n=Array.isArray(r)?new Set(r.map(String)):null;const i=(e,s,t)=>{const n=t!==null&&typeof t==="object";const i=n&&typeof t.toJSON==="function";if(i){
t=t.toJSON(s)}const a=typeof t==="string"&&we.test(t);if(a)return t+"n";const c=typeof t==="bigint";if(c){const e="rawJSON"in JSON
;if(e)return JSON.rawJSON(t.toString());return t.toString()+"n"}if(o){t=r.call(e,s,t)}const u=t!==null&&typeof t==="object";if(u){
const e=t instanceof Number||t instanceof String||t instanceof Boolean;if(e){t=t.valueOf()}}return t};const a=i({"":e},"",e);if(Pe(a)){return undefined}
const c=a===null||typeof a!=="object";const u=Ae(a);if(c||u){return ye(a)}const p=[];let l=0;const g=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),
keys:Array.isArray(a)?null:Object.keys(a),index:0,first:true}];const d=new WeakSet([a]);while(g.length>0){const e=g[g.length-1];if(e.index===0){
p.push(e.isArray?"[":"{");l++}let r=false;if(e.isArray){if(e.index<e.val.length){if(!e.first)p.push(",");if(t)p.push("\n"+t.repeat(l));const r=e.val[e.index]
;const s=i(e.val,String(e.index),r);if(Pe(s)){p.push("null");e.first=false;e.index++}else{const r=s!==null&&typeof s==="object";const t=Ae(s);if(r&&!t){
if(d.has(s)){throw new TypeError("Converting circular structure to JSON")}d.add(s);g.push({parent:e.val,key:String(e.index),val:s,isArray:Array.isArray(s),
keys:Array.isArray(s)?null:Object.keys(s),index:0,first:true});e.first=false;e.index++}else{p.push(ye(s));e.first=false;e.index++}}}else{r=true}}else{
while(e.index<e.keys.length){const r=e.keys[e.index++];const s=n&&!n.has(r);if(s)continue;const o=e.val[r];const a=i(e.val,r,o);if(Pe(a))continue
;if(!e.first)p.push(",");if(t){p.push("\n"+t.repeat(l)+ye(r)+": ")}else{p.push(ye(r)+":")}const c=a!==null&&typeof a==="object";const u=Ae(a);if(c&&!u){
if(d.has(a)){throw new TypeError("Converting circular structure to JSON")}d.add(a);g.push({parent:e.val,key:r,val:a,isArray:Array.isArray(a),
keys:Array.isArray(a)?null:Object.keys(a),index:0,first:true});e.first=false;break}else{p.push(ye(a));e.first=false}}
const s=e.index>=e.keys.length&&g[g.length-1]===e;if(s){r=true}}if(r){l--;if(!e.first&&t)p.push("\n"+t.repeat(l));p.push(e.isArray?"]":"}");d.delete(e.val)
;g.pop()}}return p.join("")};const Se=(e,r,s)=>{try{const t="rawJSON"in JSON;if(t){return ye(e,(e,s)=>{if(typeof s==="bigint")return JSON.rawJSON(s.toString())
;const t=typeof r==="function";if(t)return r(e,s);const o=Array.isArray(r)&&r.includes(e);if(o)return s;return s},s)}if(!e)return ye(e,r,s)
;const o=ye(e,(e,s)=>{const t=typeof s==="string"&&we.test(s);if(t)return s.toString()+"n";if(typeof s==="bigint")return s.toString()+"n"
;const o=typeof r==="function";if(o)return r(e,s);const n=Array.isArray(r)&&r.includes(e);if(n)return s;return s},s);const n=o.replace(ke,"$1$2$3")
;const i=n.replace(Oe,"$1$2$3");return i}catch(t){if(t instanceof RangeError){const t=Re(e,r,s);if(t===undefined)return undefined;const o="rawJSON"in JSON
;if(o)return t;const n=t.replace(ke,"$1$2$3");return n.replace(Oe,"$1$2$3")}throw t}};const Fe=new Map;const Ue=()=>{const e=JSON.parse.toString()
;if(Fe.has(e)){return Fe.get(e)}try{const r=JSON.parse("1",(e,r,s)=>!!s?.source&&s.source==="1");Fe.set(e,r);return r}catch{Fe.set(e,false);return false}}
;const Ce=(e,r,s,t)=>{const o=typeof r==="string"&&Ge.test(r);if(o)return BigInt(r.slice(0,-1));const n=typeof r==="string"&&we.test(r)
;if(n)return r.slice(0,-1);const i=typeof t==="function";if(!i)return r;return t(e,r,s)};const De=(e,r)=>JSON.parse(e,(e,s,t)=>{const o=typeof s==="number"
;const n=s>Number.MAX_SAFE_INTEGER||s<Number.MIN_SAFE_INTEGER;const i=o&&n;const a=t&&be.test(t.source);const c=i&&a;if(c)return BigInt(t.source)
;const u=typeof r==="function";if(!u)return s;return r(e,s,t)});const Le=Number.MAX_SAFE_INTEGER.toString();const Ie=Le.length
;const je=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;const qe=/^"-?\d+n+"$/;const xe=(e,r)=>{const s={"":e};const t=[{parent:s,key:"",
visited:false}];while(t.length>0){const e=t[t.length-1];if(!e.visited){e.visited=true;const r=e.parent[e.key];const s=r!==null&&typeof r==="object";if(s){
const e=Object.keys(r);for(let s=e.length-1;s>=0;s--){t.push({parent:r,key:e[s],visited:false})}}}else{const{parent:s,key:o}=e;let n=s[o]
;if(typeof n==="string"){const e=Ge.test(n);if(e){n=BigInt(n.slice(0,-1))}else{const e=we.test(n);if(e)n=n.slice(0,-1)}}const i=typeof r==="function";if(i){
n=r.call(s,o,n)}const a=n===undefined;if(a){delete s[o]}else{s[o]=n}t.pop()}}return s[""]};const Be=e=>e.replace(je,(e,r,s,t)=>{const o=e[0]==='"'
;const n=o&&qe.test(e);if(n)return e.substring(0,e.length-1)+'n"';const i=s||t;const a=r&&(r.length<Ie||r.length===Ie&&r<=Le);const c=o||i||a;if(c)return e
;return'"'+e+'n"'});const He=(e,r)=>{if(!e)return ve(e,r);try{if(Ue())return De(e,r);const s=Be(e);return ve(s,(e,s,t)=>Ce(e,s,t,r))}catch(s){
if(s instanceof RangeError){const s=Be(e);const t=ve(s);return xe(t,r)}throw s}};var $e=s(1015);var Ne="10.0.16";var We={headers:{
"user-agent":`octokit-request.js/${Ne} ${h()}`}};function Ve(e){if(typeof e!=="object"||e===null)return false
;if(Object.prototype.toString.call(e)!=="[object Object]")return false;const r=Object.getPrototypeOf(e);if(r===null)return true
;const s=Object.prototype.hasOwnProperty.call(r,"constructor")&&r.constructor
;return typeof s==="function"&&s instanceof s&&Function.prototype.call(s)===Function.prototype.call(e)}var ze=()=>"";async function Me(e){
const r=e.request?.fetch||globalThis.fetch;if(!r){
throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
}const s=e.request?.log||console;const t=e.request?.parseSuccessResponseBody!==false;const o=Ve(e.body)||Array.isArray(e.body)?Se(e.body):e.body
;const n=Object.fromEntries(Object.entries(e.headers).map(([e,r])=>[e,String(r)]));let i;try{i=await r(e.url,{method:e.method,body:o,
redirect:e.request?.redirect,headers:n,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(r){let s="Unknown Error";if(r instanceof Error){
if(r.name==="AbortError"){r.status=500;throw r}s=r.message;if(r.name==="TypeError"&&"cause"in r){if(r.cause instanceof Error){s=r.cause.message
}else if(typeof r.cause==="string"){s=r.cause}}}const t=new $e.G(s,500,{request:e});t.cause=r;throw t}const a=i.status;const c=i.url;const u={}
;for(const[e,r]of i.headers){u[e]=r}const p={url:c,status:a,headers:u,data:""};if("deprecation"in u){
const r=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/);const t=r&&r.pop()
;s.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${t?`. See ${t}`:""}`)}if(a===204||a===205){
return p}if(e.method==="HEAD"){if(a<400){return p}throw new $e.G(i.statusText,a,{response:p,request:e})}if(a===304){p.data=await Ke(i)
;throw new $e.G("Not modified",a,{response:p,request:e})}if(a>=400){p.data=await Ke(i);throw new $e.G(Ye(p.data),a,{response:p,request:e})}
p.data=t?await Ke(i):i.body;return p}async function Ke(e){const r=e.headers.get("content-type");if(!r){return e.text().catch(ze)}const s=Te(r);if(Je(s)){
let r="";try{r=await e.text();return He(r)}catch(e){return r}
}else if(s.type.startsWith("text/")||s.parameters.charset?.toLowerCase()==="utf-8"&&s.type!=="application/octet-stream"){return e.text().catch(ze)}else{
return e.arrayBuffer().catch(()=>new ArrayBuffer(0))}}function Je(e){return e.type==="application/json"||e.type==="application/scim+json"}function Ye(e){
if(typeof e==="string"){return e}if(e instanceof ArrayBuffer){return"Unknown error"}if(typeof e==="object"&&e!==null&&"message"in e){const r=e
;const s="documentation_url"in r?` - ${r.documentation_url}`:""
;return Array.isArray(r.errors)?`${r.message}: ${r.errors.map(e=>JSON.stringify(e)).join(", ")}${s}`:`${r.message}${s}`}
return`Unknown error: ${JSON.stringify(e)}`}function Qe(e,r){const s=e.defaults(r);const t=function(e,r){const t=s.merge(e,r);if(!t.request||!t.request.hook){
return Me(s.parse(t))}const o=(e,r)=>Me(s.parse(s.merge(e,r)));Object.assign(o,{endpoint:s,defaults:Qe.bind(null,s)});return t.request.hook(o,t)}
;return Object.assign(t,{endpoint:s,defaults:Qe.bind(null,s)})}var Xe=Qe(J,We);var Ze="0.0.0-development";function er(e){
return`Request failed due to following response errors:\n`+e.errors.map(e=>` - ${e.message}`).join("\n")}var rr=class extends Error{constructor(e,r,s){
super(er(s));this.request=e;this.headers=r;this.response=s;this.errors=s.errors;this.data=s.data;if(Error.captureStackTrace){
Error.captureStackTrace(this,this.constructor)}}request;headers;response;name="GraphqlResponseError";errors;data}
;var sr=["method","baseUrl","url","headers","request","query","mediaType","operationName"];var tr=["query","method","url"];var or=/\/api\/v3\/?$/
;function nr(e,r,s){if(s){if(typeof r==="string"&&"query"in s){return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`))}
for(const e in s){if(!tr.includes(e))continue;return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}}
const t=typeof r==="string"?Object.assign({query:r},s):r;const o=Object.keys(t).reduce((e,r)=>{if(sr.includes(r)){e[r]=t[r];return e}if(!e.variables){
e.variables={}}e.variables[r]=t[r];return e},{});const n=t.baseUrl||e.endpoint.DEFAULTS.baseUrl;if(or.test(n)){o.url=n.replace(or,"/api/graphql")}
return e(o).then(e=>{if(e.data.errors){const r={};for(const s of Object.keys(e.headers)){r[s]=e.headers[s]}throw new rr(o,r,e.data)}return e.data.data})}
function ir(e,r){const s=e.defaults(r);const t=(e,r)=>nr(s,e,r);return Object.assign(t,{defaults:ir.bind(null,s),endpoint:s.endpoint})}var ar=ir(Xe,{headers:{
"user-agent":`octokit-graphql.js/${Ze} ${h()}`},method:"POST",url:"/graphql"});function cr(e){return ir(e,{method:"POST",url:"/graphql"})}
var ur="(?:[a-zA-Z0-9_-]+)";var pr="\\.";var lr=new RegExp(`^${ur}${pr}${ur}${pr}${ur}$`);var gr=lr.test.bind(lr);async function dr(e){const r=gr(e)
;const s=e.startsWith("v1.")||e.startsWith("ghs_");const t=e.startsWith("ghu_");const o=r?"app":s?"installation":t?"user-to-server":"oauth";return{type:"token",
token:e,tokenType:o}}function mr(e){if(e.split(/\./).length===3){return`bearer ${e}`}return`token ${e}`}async function hr(e,r,s,t){const o=r.endpoint.merge(s,t)
;o.headers.authorization=mr(e);return r(o)}var Er=function e(r){if(!r){throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")}
if(typeof r!=="string"){throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")}r=r.replace(/^(token|bearer) +/i,"")
;return Object.assign(dr.bind(null,r),{hook:hr.bind(null,r)})};const Tr="7.0.8";const _r=()=>{};const fr=console.warn.bind(console)
;const br=console.error.bind(console);function wr(e={}){if(typeof e.debug!=="function"){e.debug=_r}if(typeof e.info!=="function"){e.info=_r}
if(typeof e.warn!=="function"){e.warn=fr}if(typeof e.error!=="function"){e.error=br}return e}const yr=`octokit-core.js/${Tr} ${h()}`;class vr{static VERSION=Tr
;static defaults(e){const r=class extends(this){constructor(...r){const s=r[0]||{};if(typeof e==="function"){super(e(s));return}
super(Object.assign({},e,s,s.userAgent&&e.userAgent?{userAgent:`${s.userAgent} ${e.userAgent}`}:null))}};return r}static plugins=[];static plugin(...e){
const r=this.plugins;const s=class extends(this){static plugins=r.concat(e.filter(e=>!r.includes(e)))};return s}constructor(e={}){const r=new G.Collection
;const s={baseUrl:Xe.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:r.bind(null,"request")}),mediaType:{previews:[],format:""}}
;s.headers["user-agent"]=e.userAgent?`${e.userAgent} ${yr}`:yr;if(e.baseUrl){s.baseUrl=e.baseUrl}if(e.previews){s.mediaType.previews=e.previews}if(e.timeZone){
s.headers["time-zone"]=e.timeZone}this.request=Xe.defaults(s);this.graphql=cr(this.request).defaults(s);this.log=wr(e.log);this.hook=r;if(!e.authStrategy){
if(!e.auth){this.auth=async()=>({type:"unauthenticated"})}else{const s=Er(e.auth);r.wrap("request",s.hook);this.auth=s}}else{const{authStrategy:s,...t}=e
;const o=s(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:t},e.auth));r.wrap("request",o.hook);this.auth=o}
const t=this.constructor;for(let r=0;r<t.plugins.length;++r){Object.assign(this,t.plugins[r](this,e))}}request;graphql;log;hook;auth}const Gr="17.0.0"
;const kr={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
addRepoAccessToSelfHostedRunnerGroupInOrg:["PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
approveWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],
createEnvironmentVariable:["POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],
createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],
createOrUpdateEnvironmentSecret:["PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{org}/actions/runners/registration-token"],
createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],
createRemoveTokenForOrg:["POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],
createRepoVariable:["POST /repos/{owner}/{repo}/actions/variables"],
createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],
deleteActionsCacheById:["DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],
deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],
deleteArtifact:["DELETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
deleteEnvironmentSecret:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}"],
deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}"],
deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],
deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
disableSelectedRepositoryGithubActionsOrganization:["DELETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],
disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],
downloadArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],
downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/logs"],
downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],
downloadWorkflowRunLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],
enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],
enableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],
forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],
generateRunnerJitconfigForOrg:["POST /orgs/{org}/actions/runners/generate-jitconfig"],
generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],
getActionsCacheList:["GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],
getActionsCacheUsageByRepoForOrg:["GET /orgs/{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],
getAllowedActionsOrganization:["GET /orgs/{org}/actions/permissions/selected-actions"],
getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],
getArtifact:["GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],
getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],
getCustomImageVersionForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],
getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/actions/oidc/customization/sub"],
getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],
getEnvironmentSecret:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],
getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],
getGithubActionsDefaultWorkflowPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/workflow"],
getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],
getGithubActionsPermissionsRepository:["GET /repos/{owner}/{repo}/actions/permissions"],
getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],
getHostedRunnersGithubOwnedImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/github-owned"],
getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],
getHostedRunnersMachineSpecsForOrg:["GET /orgs/{org}/actions/hosted-runners/machine-sizes"],
getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],
getHostedRunnersPlatformsForOrg:["GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],
getOrgPublicKey:["GET /orgs/{org}/actions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],
getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions","getGithubActionsPermissionsRepository"]}],
getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/actions/secrets/{secret_name}"],
getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals"],
getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}"],
getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],
getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],
getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}"],
getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],
getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],
listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions"],
listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],
listEnvironmentSecrets:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],
listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variables"],
listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],
listHostedRunnersForOrg:["GET /orgs/{org}/actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],
listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],
listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],
listLabelsForSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],
listOrgVariables:["GET /orgs/{org}/actions/variables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],
listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actions/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],
listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:["GET /repos/{owner}/{repo}/actions/workflows"],
listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],
listRunnerApplicationsForRepo:["GET /repos/{owner}/{repo}/actions/runners/downloads"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],
listSelectedReposForOrgVariable:["GET /orgs/{org}/actions/variables/{name}/repositories"],
listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/repositories"],
listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],
listWorkflowRunArtifacts:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],
listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:["GET /repos/{owner}/{repo}/actions/runs"],
reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun"],
reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],
removeAllCustomLabelsFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],
removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],
removeCustomLabelFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/repositories/{repository_id}"],
removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],
reviewCustomGatesForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],
reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],
setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],
setAllowedActionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/selected-actions"],
setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],
setCustomLabelsForSelfHostedRunnerForRepo:["PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],
setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],
setGithubActionsDefaultWorkflowPermissionsOrganization:["PUT /orgs/{org}/actions/permissions/workflow"],
setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],
setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],
setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories"],
setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],
setWorkflowAccessToRepository:["PUT /repos/{owner}/{repo}/actions/permissions/access"],
updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],
updateRepoVariable:["PATCH /repos/{owner}/{repo}/actions/variables/{name}"]},activity:{
checkRepoIsStarredByAuthenticatedUser:["GET /user/starred/{owner}/{repo}"],deleteRepoSubscription:["DELETE /repos/{owner}/{repo}/subscription"],
deleteThreadSubscription:["DELETE /notifications/threads/{thread_id}/subscription"],getFeeds:["GET /feeds"],
getRepoSubscription:["GET /repos/{owner}/{repo}/subscription"],getThread:["GET /notifications/threads/{thread_id}"],
getThreadSubscriptionForAuthenticatedUser:["GET /notifications/threads/{thread_id}/subscription"],
listEventsForAuthenticatedUser:["GET /users/{username}/events"],listNotificationsForAuthenticatedUser:["GET /notifications"],
listOrgEventsForAuthenticatedUser:["GET /users/{username}/events/orgs/{org}"],listPublicEvents:["GET /events"],
listPublicEventsForRepoNetwork:["GET /networks/{owner}/{repo}/events"],listPublicEventsForUser:["GET /users/{username}/events/public"],
listPublicOrgEvents:["GET /orgs/{org}/events"],listReceivedEventsForUser:["GET /users/{username}/received_events"],
listReceivedPublicEventsForUser:["GET /users/{username}/received_events/public"],listRepoEvents:["GET /repos/{owner}/{repo}/events"],
listRepoNotificationsForAuthenticatedUser:["GET /repos/{owner}/{repo}/notifications"],listReposStarredByAuthenticatedUser:["GET /user/starred"],
listReposStarredByUser:["GET /users/{username}/starred"],listReposWatchedByUser:["GET /users/{username}/subscriptions"],
listStargazersForRepo:["GET /repos/{owner}/{repo}/stargazers"],listWatchedReposForAuthenticatedUser:["GET /user/subscriptions"],
listWatchersForRepo:["GET /repos/{owner}/{repo}/subscribers"],markNotificationsAsRead:["PUT /notifications"],
markRepoNotificationsAsRead:["PUT /repos/{owner}/{repo}/notifications"],markThreadAsDone:["DELETE /notifications/threads/{thread_id}"],
markThreadAsRead:["PATCH /notifications/threads/{thread_id}"],setRepoSubscription:["PUT /repos/{owner}/{repo}/subscription"],
setThreadSubscription:["PUT /notifications/threads/{thread_id}/subscription"],starRepoForAuthenticatedUser:["PUT /user/starred/{owner}/{repo}"],
unstarRepoForAuthenticatedUser:["DELETE /user/starred/{owner}/{repo}"]},apps:{
addRepoToInstallation:["PUT /user/installations/{installation_id}/repositories/{repository_id}",{},{renamed:["apps","addRepoToInstallationForAuthenticatedUser"]
}],addRepoToInstallationForAuthenticatedUser:["PUT /user/installations/{installation_id}/repositories/{repository_id}"],
checkToken:["POST /applications/{client_id}/token"],createFromManifest:["POST /app-manifests/{code}/conversions"],
createInstallationAccessToken:["POST /app/installations/{installation_id}/access_tokens"],deleteAuthorization:["DELETE /applications/{client_id}/grant"],
deleteInstallation:["DELETE /app/installations/{installation_id}"],deleteToken:["DELETE /applications/{client_id}/token"],getAuthenticated:["GET /app"],
getBySlug:["GET /apps/{app_slug}"],getInstallation:["GET /app/installations/{installation_id}"],getOrgInstallation:["GET /orgs/{org}/installation"],
getRepoInstallation:["GET /repos/{owner}/{repo}/installation"],getSubscriptionPlanForAccount:["GET /marketplace_listing/accounts/{account_id}"],
getSubscriptionPlanForAccountStubbed:["GET /marketplace_listing/stubbed/accounts/{account_id}"],getUserInstallation:["GET /users/{username}/installation"],
getWebhookConfigForApp:["GET /app/hook/config"],getWebhookDelivery:["GET /app/hook/deliveries/{delivery_id}"],
listAccountsForPlan:["GET /marketplace_listing/plans/{plan_id}/accounts"],
listAccountsForPlanStubbed:["GET /marketplace_listing/stubbed/plans/{plan_id}/accounts"],
listInstallationReposForAuthenticatedUser:["GET /user/installations/{installation_id}/repositories"],
listInstallationRequestsForAuthenticatedApp:["GET /app/installation-requests"],listInstallations:["GET /app/installations"],
listInstallationsForAuthenticatedUser:["GET /user/installations"],listPlans:["GET /marketplace_listing/plans"],
listPlansStubbed:["GET /marketplace_listing/stubbed/plans"],listReposAccessibleToInstallation:["GET /installation/repositories"],
listSubscriptionsForAuthenticatedUser:["GET /user/marketplace_purchases"],
listSubscriptionsForAuthenticatedUserStubbed:["GET /user/marketplace_purchases/stubbed"],listWebhookDeliveries:["GET /app/hook/deliveries"],
redeliverWebhookDelivery:["POST /app/hook/deliveries/{delivery_id}/attempts"],
removeRepoFromInstallation:["DELETE /user/installations/{installation_id}/repositories/{repository_id}",{},{
renamed:["apps","removeRepoFromInstallationForAuthenticatedUser"]}],
removeRepoFromInstallationForAuthenticatedUser:["DELETE /user/installations/{installation_id}/repositories/{repository_id}"],
resetToken:["PATCH /applications/{client_id}/token"],revokeInstallationAccessToken:["DELETE /installation/token"],
scopeToken:["POST /applications/{client_id}/token/scoped"],suspendInstallation:["PUT /app/installations/{installation_id}/suspended"],
unsuspendInstallation:["DELETE /app/installations/{installation_id}/suspended"],updateWebhookConfigForApp:["PATCH /app/hook/config"]},billing:{
getGithubActionsBillingOrg:["GET /orgs/{org}/settings/billing/actions"],getGithubActionsBillingUser:["GET /users/{username}/settings/billing/actions"],
getGithubBillingPremiumRequestUsageReportOrg:["GET /organizations/{org}/settings/billing/premium_request/usage"],
getGithubBillingPremiumRequestUsageReportUser:["GET /users/{username}/settings/billing/premium_request/usage"],
getGithubBillingUsageReportOrg:["GET /organizations/{org}/settings/billing/usage"],
getGithubBillingUsageReportUser:["GET /users/{username}/settings/billing/usage"],getGithubPackagesBillingOrg:["GET /orgs/{org}/settings/billing/packages"],
getGithubPackagesBillingUser:["GET /users/{username}/settings/billing/packages"],getSharedStorageBillingOrg:["GET /orgs/{org}/settings/billing/shared-storage"],
getSharedStorageBillingUser:["GET /users/{username}/settings/billing/shared-storage"]},campaigns:{createCampaign:["POST /orgs/{org}/campaigns"],
deleteCampaign:["DELETE /orgs/{org}/campaigns/{campaign_number}"],getCampaignSummary:["GET /orgs/{org}/campaigns/{campaign_number}"],
listOrgCampaigns:["GET /orgs/{org}/campaigns"],updateCampaign:["PATCH /orgs/{org}/campaigns/{campaign_number}"]},checks:{
create:["POST /repos/{owner}/{repo}/check-runs"],createSuite:["POST /repos/{owner}/{repo}/check-suites"],
get:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}"],getSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}"],
listAnnotations:["GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations"],listForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-runs"],
listForSuite:["GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs"],listSuitesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/check-suites"],
rerequestRun:["POST /repos/{owner}/{repo}/check-runs/{check_run_id}/rerequest"],
rerequestSuite:["POST /repos/{owner}/{repo}/check-suites/{check_suite_id}/rerequest"],
setSuitesPreferences:["PATCH /repos/{owner}/{repo}/check-suites/preferences"],update:["PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}"]},codeScanning:{
commitAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix/commits"],
createAutofix:["POST /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
createVariantAnalysis:["POST /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses"],
deleteAnalysis:["DELETE /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}{?confirm_delete}"],
deleteCodeqlDatabase:["DELETE /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getAlert:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}",{},{renamedParameters:{alert_id:"alert_number"}}],
getAnalysis:["GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}"],
getAutofix:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/autofix"],
getCodeqlDatabase:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases/{language}"],
getDefaultSetup:["GET /repos/{owner}/{repo}/code-scanning/default-setup"],getSarif:["GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}"],
getVariantAnalysis:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}"],
getVariantAnalysisRepoTask:["GET /repos/{owner}/{repo}/code-scanning/codeql/variant-analyses/{codeql_variant_analysis_id}/repos/{repo_owner}/{repo_name}"],
listAlertInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances"],listAlertsForOrg:["GET /orgs/{org}/code-scanning/alerts"],
listAlertsForRepo:["GET /repos/{owner}/{repo}/code-scanning/alerts"],
listAlertsInstances:["GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances",{},{renamed:["codeScanning","listAlertInstances"]}],
listCodeqlDatabases:["GET /repos/{owner}/{repo}/code-scanning/codeql/databases"],listRecentAnalyses:["GET /repos/{owner}/{repo}/code-scanning/analyses"],
updateAlert:["PATCH /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}"],updateDefaultSetup:["PATCH /repos/{owner}/{repo}/code-scanning/default-setup"],
uploadSarif:["POST /repos/{owner}/{repo}/code-scanning/sarifs"]},codeSecurity:{
attachConfiguration:["POST /orgs/{org}/code-security/configurations/{configuration_id}/attach"],
attachEnterpriseConfiguration:["POST /enterprises/{enterprise}/code-security/configurations/{configuration_id}/attach"],
createConfiguration:["POST /orgs/{org}/code-security/configurations"],
createConfigurationForEnterprise:["POST /enterprises/{enterprise}/code-security/configurations"],
deleteConfiguration:["DELETE /orgs/{org}/code-security/configurations/{configuration_id}"],
deleteConfigurationForEnterprise:["DELETE /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
detachConfiguration:["DELETE /orgs/{org}/code-security/configurations/detach"],
getConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}"],
getConfigurationForRepository:["GET /repos/{owner}/{repo}/code-security-configuration"],
getConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations"],
getConfigurationsForOrg:["GET /orgs/{org}/code-security/configurations"],getDefaultConfigurations:["GET /orgs/{org}/code-security/configurations/defaults"],
getDefaultConfigurationsForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/defaults"],
getRepositoriesForConfiguration:["GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories"],
getRepositoriesForEnterpriseConfiguration:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories"],
getSingleConfigurationForEnterprise:["GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}"],
setConfigurationAsDefault:["PUT /orgs/{org}/code-security/configurations/{configuration_id}/defaults"],
setConfigurationAsDefaultForEnterprise:["PUT /enterprises/{enterprise}/code-security/configurations/{configuration_id}/defaults"],
updateConfiguration:["PATCH /orgs/{org}/code-security/configurations/{configuration_id}"],
updateEnterpriseConfiguration:["PATCH /enterprises/{enterprise}/code-security/configurations/{configuration_id}"]},codesOfConduct:{
getAllCodesOfConduct:["GET /codes_of_conduct"],getConductCode:["GET /codes_of_conduct/{key}"]},codespaces:{
addRepositoryForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
addSelectedRepoToOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
checkPermissionsForDevcontainer:["GET /repos/{owner}/{repo}/codespaces/permissions_check"],
codespaceMachinesForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/machines"],createForAuthenticatedUser:["POST /user/codespaces"],
createOrUpdateOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
createOrUpdateSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}"],
createWithPrForAuthenticatedUser:["POST /repos/{owner}/{repo}/pulls/{pull_number}/codespaces"],
createWithRepoForAuthenticatedUser:["POST /repos/{owner}/{repo}/codespaces"],deleteForAuthenticatedUser:["DELETE /user/codespaces/{codespace_name}"],
deleteFromOrganization:["DELETE /orgs/{org}/members/{username}/codespaces/{codespace_name}"],
deleteOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
deleteSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}"],
exportForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/exports"],getCodespacesForUserInOrg:["GET /orgs/{org}/members/{username}/codespaces"],
getExportDetailsForAuthenticatedUser:["GET /user/codespaces/{codespace_name}/exports/{export_id}"],
getForAuthenticatedUser:["GET /user/codespaces/{codespace_name}"],getOrgPublicKey:["GET /orgs/{org}/codespaces/secrets/public-key"],
getOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}"],getPublicKeyForAuthenticatedUser:["GET /user/codespaces/secrets/public-key"],
getRepoPublicKey:["GET /repos/{owner}/{repo}/codespaces/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/codespaces/secrets/{secret_name}"],
getSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}"],
listDevcontainersInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/devcontainers"],listForAuthenticatedUser:["GET /user/codespaces"],
listInOrganization:["GET /orgs/{org}/codespaces",{},{renamedParameters:{org_id:"org"}}],
listInRepositoryForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces"],listOrgSecrets:["GET /orgs/{org}/codespaces/secrets"],
listRepoSecrets:["GET /repos/{owner}/{repo}/codespaces/secrets"],
listRepositoriesForSecretForAuthenticatedUser:["GET /user/codespaces/secrets/{secret_name}/repositories"],
listSecretsForAuthenticatedUser:["GET /user/codespaces/secrets"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
preFlightWithRepoForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/new"],
publishForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/publish"],
removeRepositoryForSecretForAuthenticatedUser:["DELETE /user/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/codespaces/secrets/{secret_name}/repositories/{repository_id}"],
repoMachinesForAuthenticatedUser:["GET /repos/{owner}/{repo}/codespaces/machines"],
setRepositoriesForSecretForAuthenticatedUser:["PUT /user/codespaces/secrets/{secret_name}/repositories"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/codespaces/secrets/{secret_name}/repositories"],
startForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/start"],stopForAuthenticatedUser:["POST /user/codespaces/{codespace_name}/stop"],
stopInOrganization:["POST /orgs/{org}/members/{username}/codespaces/{codespace_name}/stop"],
updateForAuthenticatedUser:["PATCH /user/codespaces/{codespace_name}"]},copilot:{addCopilotSeatsForTeams:["POST /orgs/{org}/copilot/billing/selected_teams"],
addCopilotSeatsForUsers:["POST /orgs/{org}/copilot/billing/selected_users"],
cancelCopilotSeatAssignmentForTeams:["DELETE /orgs/{org}/copilot/billing/selected_teams"],
cancelCopilotSeatAssignmentForUsers:["DELETE /orgs/{org}/copilot/billing/selected_users"],copilotMetricsForOrganization:["GET /orgs/{org}/copilot/metrics"],
copilotMetricsForTeam:["GET /orgs/{org}/team/{team_slug}/copilot/metrics"],getCopilotOrganizationDetails:["GET /orgs/{org}/copilot/billing"],
getCopilotSeatDetailsForUser:["GET /orgs/{org}/members/{username}/copilot"],listCopilotSeats:["GET /orgs/{org}/copilot/billing/seats"]},credentials:{
revoke:["POST /credentials/revoke"]},dependabot:{addSelectedRepoToOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
createOrUpdateOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}"],
createOrUpdateRepoSecret:["PUT /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],deleteOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}"],
deleteRepoSecret:["DELETE /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],getAlert:["GET /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
getOrgPublicKey:["GET /orgs/{org}/dependabot/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}"],
getRepoPublicKey:["GET /repos/{owner}/{repo}/dependabot/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/dependabot/secrets/{secret_name}"],
listAlertsForEnterprise:["GET /enterprises/{enterprise}/dependabot/alerts"],listAlertsForOrg:["GET /orgs/{org}/dependabot/alerts"],
listAlertsForRepo:["GET /repos/{owner}/{repo}/dependabot/alerts"],listOrgSecrets:["GET /orgs/{org}/dependabot/secrets"],
listRepoSecrets:["GET /repos/{owner}/{repo}/dependabot/secrets"],
listSelectedReposForOrgSecret:["GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/dependabot/secrets/{secret_name}/repositories/{repository_id}"],
repositoryAccessForOrg:["GET /organizations/{org}/dependabot/repository-access"],
setRepositoryAccessDefaultLevel:["PUT /organizations/{org}/dependabot/repository-access/default-level"],
setSelectedReposForOrgSecret:["PUT /orgs/{org}/dependabot/secrets/{secret_name}/repositories"],
updateAlert:["PATCH /repos/{owner}/{repo}/dependabot/alerts/{alert_number}"],
updateRepositoryAccessForOrg:["PATCH /organizations/{org}/dependabot/repository-access"]},dependencyGraph:{
createRepositorySnapshot:["POST /repos/{owner}/{repo}/dependency-graph/snapshots"],diffRange:["GET /repos/{owner}/{repo}/dependency-graph/compare/{basehead}"],
exportSbom:["GET /repos/{owner}/{repo}/dependency-graph/sbom"]},emojis:{get:["GET /emojis"]},enterpriseTeamMemberships:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],
bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/add"],
bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/memberships/remove"],
get:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"],list:["GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships"],
remove:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/memberships/{username}"]},enterpriseTeamOrganizations:{
add:["PUT /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
bulkAdd:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/add"],
bulkRemove:["POST /enterprises/{enterprise}/teams/{enterprise-team}/organizations/remove"],
delete:["DELETE /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
getAssignment:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations/{org}"],
getAssignments:["GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations"]},enterpriseTeams:{create:["POST /enterprises/{enterprise}/teams"],
delete:["DELETE /enterprises/{enterprise}/teams/{team_slug}"],get:["GET /enterprises/{enterprise}/teams/{team_slug}"],
list:["GET /enterprises/{enterprise}/teams"],update:["PATCH /enterprises/{enterprise}/teams/{team_slug}"]},gists:{checkIsStarred:["GET /gists/{gist_id}/star"],
create:["POST /gists"],createComment:["POST /gists/{gist_id}/comments"],delete:["DELETE /gists/{gist_id}"],
deleteComment:["DELETE /gists/{gist_id}/comments/{comment_id}"],fork:["POST /gists/{gist_id}/forks"],get:["GET /gists/{gist_id}"],
getComment:["GET /gists/{gist_id}/comments/{comment_id}"],getRevision:["GET /gists/{gist_id}/{sha}"],list:["GET /gists"],
listComments:["GET /gists/{gist_id}/comments"],listCommits:["GET /gists/{gist_id}/commits"],listForUser:["GET /users/{username}/gists"],
listForks:["GET /gists/{gist_id}/forks"],listPublic:["GET /gists/public"],listStarred:["GET /gists/starred"],star:["PUT /gists/{gist_id}/star"],
unstar:["DELETE /gists/{gist_id}/star"],update:["PATCH /gists/{gist_id}"],updateComment:["PATCH /gists/{gist_id}/comments/{comment_id}"]},git:{
createBlob:["POST /repos/{owner}/{repo}/git/blobs"],createCommit:["POST /repos/{owner}/{repo}/git/commits"],createRef:["POST /repos/{owner}/{repo}/git/refs"],
createTag:["POST /repos/{owner}/{repo}/git/tags"],createTree:["POST /repos/{owner}/{repo}/git/trees"],deleteRef:["DELETE /repos/{owner}/{repo}/git/refs/{ref}"],
getBlob:["GET /repos/{owner}/{repo}/git/blobs/{file_sha}"],getCommit:["GET /repos/{owner}/{repo}/git/commits/{commit_sha}"],
getRef:["GET /repos/{owner}/{repo}/git/ref/{ref}"],getTag:["GET /repos/{owner}/{repo}/git/tags/{tag_sha}"],
getTree:["GET /repos/{owner}/{repo}/git/trees/{tree_sha}"],listMatchingRefs:["GET /repos/{owner}/{repo}/git/matching-refs/{ref}"],
updateRef:["PATCH /repos/{owner}/{repo}/git/refs/{ref}"]},gitignore:{getAllTemplates:["GET /gitignore/templates"],
getTemplate:["GET /gitignore/templates/{name}"]},hostedCompute:{createNetworkConfigurationForOrg:["POST /orgs/{org}/settings/network-configurations"],
deleteNetworkConfigurationFromOrg:["DELETE /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
getNetworkConfigurationForOrg:["GET /orgs/{org}/settings/network-configurations/{network_configuration_id}"],
getNetworkSettingsForOrg:["GET /orgs/{org}/settings/network-settings/{network_settings_id}"],
listNetworkConfigurationsForOrg:["GET /orgs/{org}/settings/network-configurations"],
updateNetworkConfigurationForOrg:["PATCH /orgs/{org}/settings/network-configurations/{network_configuration_id}"]},interactions:{
getRestrictionsForAuthenticatedUser:["GET /user/interaction-limits"],getRestrictionsForOrg:["GET /orgs/{org}/interaction-limits"],
getRestrictionsForRepo:["GET /repos/{owner}/{repo}/interaction-limits"],getRestrictionsForYourPublicRepos:["GET /user/interaction-limits",{},{
renamed:["interactions","getRestrictionsForAuthenticatedUser"]}],removeRestrictionsForAuthenticatedUser:["DELETE /user/interaction-limits"],
removeRestrictionsForOrg:["DELETE /orgs/{org}/interaction-limits"],removeRestrictionsForRepo:["DELETE /repos/{owner}/{repo}/interaction-limits"],
removeRestrictionsForYourPublicRepos:["DELETE /user/interaction-limits",{},{renamed:["interactions","removeRestrictionsForAuthenticatedUser"]}],
setRestrictionsForAuthenticatedUser:["PUT /user/interaction-limits"],setRestrictionsForOrg:["PUT /orgs/{org}/interaction-limits"],
setRestrictionsForRepo:["PUT /repos/{owner}/{repo}/interaction-limits"],setRestrictionsForYourPublicRepos:["PUT /user/interaction-limits",{},{
renamed:["interactions","setRestrictionsForAuthenticatedUser"]}]},issues:{addAssignees:["POST /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
addBlockedByDependency:["POST /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
addLabels:["POST /repos/{owner}/{repo}/issues/{issue_number}/labels"],addSubIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],
checkUserCanBeAssigned:["GET /repos/{owner}/{repo}/assignees/{assignee}"],
checkUserCanBeAssignedToIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/assignees/{assignee}"],create:["POST /repos/{owner}/{repo}/issues"],
createComment:["POST /repos/{owner}/{repo}/issues/{issue_number}/comments"],createLabel:["POST /repos/{owner}/{repo}/labels"],
createMilestone:["POST /repos/{owner}/{repo}/milestones"],deleteComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}"],
deleteLabel:["DELETE /repos/{owner}/{repo}/labels/{name}"],deleteMilestone:["DELETE /repos/{owner}/{repo}/milestones/{milestone_number}"],
get:["GET /repos/{owner}/{repo}/issues/{issue_number}"],getComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}"],
getEvent:["GET /repos/{owner}/{repo}/issues/events/{event_id}"],getLabel:["GET /repos/{owner}/{repo}/labels/{name}"],
getMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}"],getParent:["GET /repos/{owner}/{repo}/issues/{issue_number}/parent"],
list:["GET /issues"],listAssignees:["GET /repos/{owner}/{repo}/assignees"],listComments:["GET /repos/{owner}/{repo}/issues/{issue_number}/comments"],
listCommentsForRepo:["GET /repos/{owner}/{repo}/issues/comments"],
listDependenciesBlockedBy:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by"],
listDependenciesBlocking:["GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking"],
listEvents:["GET /repos/{owner}/{repo}/issues/{issue_number}/events"],listEventsForRepo:["GET /repos/{owner}/{repo}/issues/events"],
listEventsForTimeline:["GET /repos/{owner}/{repo}/issues/{issue_number}/timeline"],listForAuthenticatedUser:["GET /user/issues"],
listForOrg:["GET /orgs/{org}/issues"],listForRepo:["GET /repos/{owner}/{repo}/issues"],
listLabelsForMilestone:["GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels"],listLabelsForRepo:["GET /repos/{owner}/{repo}/labels"],
listLabelsOnIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/labels"],listMilestones:["GET /repos/{owner}/{repo}/milestones"],
listSubIssues:["GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues"],lock:["PUT /repos/{owner}/{repo}/issues/{issue_number}/lock"],
removeAllLabels:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels"],removeAssignees:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees"],
removeDependencyBlockedBy:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by/{issue_id}"],
removeLabel:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}"],
removeSubIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/sub_issue"],
reprioritizeSubIssue:["PATCH /repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority"],
setLabels:["PUT /repos/{owner}/{repo}/issues/{issue_number}/labels"],unlock:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock"],
update:["PATCH /repos/{owner}/{repo}/issues/{issue_number}"],updateComment:["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"],
updateLabel:["PATCH /repos/{owner}/{repo}/labels/{name}"],updateMilestone:["PATCH /repos/{owner}/{repo}/milestones/{milestone_number}"]},licenses:{
get:["GET /licenses/{license}"],getAllCommonlyUsed:["GET /licenses"],getForRepo:["GET /repos/{owner}/{repo}/license"]},markdown:{render:["POST /markdown"],
renderRaw:["POST /markdown/raw",{headers:{"content-type":"text/plain; charset=utf-8"}}]},meta:{get:["GET /meta"],getAllVersions:["GET /versions"],
getOctocat:["GET /octocat"],getZen:["GET /zen"],root:["GET /"]},migrations:{
deleteArchiveForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/archive"],
deleteArchiveForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/archive"],downloadArchiveForOrg:["GET /orgs/{org}/migrations/{migration_id}/archive"],
getArchiveForAuthenticatedUser:["GET /user/migrations/{migration_id}/archive"],getStatusForAuthenticatedUser:["GET /user/migrations/{migration_id}"],
getStatusForOrg:["GET /orgs/{org}/migrations/{migration_id}"],listForAuthenticatedUser:["GET /user/migrations"],listForOrg:["GET /orgs/{org}/migrations"],
listReposForAuthenticatedUser:["GET /user/migrations/{migration_id}/repositories"],listReposForOrg:["GET /orgs/{org}/migrations/{migration_id}/repositories"],
listReposForUser:["GET /user/migrations/{migration_id}/repositories",{},{renamed:["migrations","listReposForAuthenticatedUser"]}],
startForAuthenticatedUser:["POST /user/migrations"],startForOrg:["POST /orgs/{org}/migrations"],
unlockRepoForAuthenticatedUser:["DELETE /user/migrations/{migration_id}/repos/{repo_name}/lock"],
unlockRepoForOrg:["DELETE /orgs/{org}/migrations/{migration_id}/repos/{repo_name}/lock"]},oidc:{
getOidcCustomSubTemplateForOrg:["GET /orgs/{org}/actions/oidc/customization/sub"],
updateOidcCustomSubTemplateForOrg:["PUT /orgs/{org}/actions/oidc/customization/sub"]},orgs:{
addSecurityManagerTeam:["PUT /orgs/{org}/security-managers/teams/{team_slug}",{},{
deprecated:"octokit.rest.orgs.addSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#add-a-security-manager-team"}],
assignTeamToOrgRole:["PUT /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
assignUserToOrgRole:["PUT /orgs/{org}/organization-roles/users/{username}/{role_id}"],blockUser:["PUT /orgs/{org}/blocks/{username}"],
cancelInvitation:["DELETE /orgs/{org}/invitations/{invitation_id}"],checkBlockedUser:["GET /orgs/{org}/blocks/{username}"],
checkMembershipForUser:["GET /orgs/{org}/members/{username}"],checkPublicMembershipForUser:["GET /orgs/{org}/public_members/{username}"],
convertMemberToOutsideCollaborator:["PUT /orgs/{org}/outside_collaborators/{username}"],
createArtifactStorageRecord:["POST /orgs/{org}/artifacts/metadata/storage-record"],createInvitation:["POST /orgs/{org}/invitations"],
createIssueType:["POST /orgs/{org}/issue-types"],createWebhook:["POST /orgs/{org}/hooks"],
customPropertiesForOrgsCreateOrUpdateOrganizationValues:["PATCH /organizations/{org}/org-properties/values"],
customPropertiesForOrgsGetOrganizationValues:["GET /organizations/{org}/org-properties/values"],
customPropertiesForReposCreateOrUpdateOrganizationDefinition:["PUT /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposCreateOrUpdateOrganizationDefinitions:["PATCH /orgs/{org}/properties/schema"],
customPropertiesForReposCreateOrUpdateOrganizationValues:["PATCH /orgs/{org}/properties/values"],
customPropertiesForReposDeleteOrganizationDefinition:["DELETE /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposGetOrganizationDefinition:["GET /orgs/{org}/properties/schema/{custom_property_name}"],
customPropertiesForReposGetOrganizationDefinitions:["GET /orgs/{org}/properties/schema"],
customPropertiesForReposGetOrganizationValues:["GET /orgs/{org}/properties/values"],delete:["DELETE /orgs/{org}"],
deleteAttestationsBulk:["POST /orgs/{org}/attestations/delete-request"],deleteAttestationsById:["DELETE /orgs/{org}/attestations/{attestation_id}"],
deleteAttestationsBySubjectDigest:["DELETE /orgs/{org}/attestations/digest/{subject_digest}"],
deleteIssueType:["DELETE /orgs/{org}/issue-types/{issue_type_id}"],deleteWebhook:["DELETE /orgs/{org}/hooks/{hook_id}"],
disableSelectedRepositoryImmutableReleasesOrganization:["DELETE /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],
enableSelectedRepositoryImmutableReleasesOrganization:["PUT /orgs/{org}/settings/immutable-releases/repositories/{repository_id}"],get:["GET /orgs/{org}"],
getImmutableReleasesSettings:["GET /orgs/{org}/settings/immutable-releases"],
getImmutableReleasesSettingsRepositories:["GET /orgs/{org}/settings/immutable-releases/repositories"],
getMembershipForAuthenticatedUser:["GET /user/memberships/orgs/{org}"],getMembershipForUser:["GET /orgs/{org}/memberships/{username}"],
getOrgRole:["GET /orgs/{org}/organization-roles/{role_id}"],getOrgRulesetHistory:["GET /orgs/{org}/rulesets/{ruleset_id}/history"],
getOrgRulesetVersion:["GET /orgs/{org}/rulesets/{ruleset_id}/history/{version_id}"],getWebhook:["GET /orgs/{org}/hooks/{hook_id}"],
getWebhookConfigForOrg:["GET /orgs/{org}/hooks/{hook_id}/config"],getWebhookDelivery:["GET /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}"],
list:["GET /organizations"],listAppInstallations:["GET /orgs/{org}/installations"],
listArtifactStorageRecords:["GET /orgs/{org}/artifacts/{subject_digest}/metadata/storage-records"],
listAttestationRepositories:["GET /orgs/{org}/attestations/repositories"],listAttestations:["GET /orgs/{org}/attestations/{subject_digest}"],
listAttestationsBulk:["POST /orgs/{org}/attestations/bulk-list{?per_page,before,after}"],listBlockedUsers:["GET /orgs/{org}/blocks"],
listFailedInvitations:["GET /orgs/{org}/failed_invitations"],listForAuthenticatedUser:["GET /user/orgs"],listForUser:["GET /users/{username}/orgs"],
listInvitationTeams:["GET /orgs/{org}/invitations/{invitation_id}/teams"],listIssueTypes:["GET /orgs/{org}/issue-types"],
listMembers:["GET /orgs/{org}/members"],listMembershipsForAuthenticatedUser:["GET /user/memberships/orgs"],
listOrgRoleTeams:["GET /orgs/{org}/organization-roles/{role_id}/teams"],listOrgRoleUsers:["GET /orgs/{org}/organization-roles/{role_id}/users"],
listOrgRoles:["GET /orgs/{org}/organization-roles"],listOrganizationFineGrainedPermissions:["GET /orgs/{org}/organization-fine-grained-permissions"],
listOutsideCollaborators:["GET /orgs/{org}/outside_collaborators"],listPatGrantRepositories:["GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories"],
listPatGrantRequestRepositories:["GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories"],
listPatGrantRequests:["GET /orgs/{org}/personal-access-token-requests"],listPatGrants:["GET /orgs/{org}/personal-access-tokens"],
listPendingInvitations:["GET /orgs/{org}/invitations"],listPublicMembers:["GET /orgs/{org}/public_members"],
listSecurityManagerTeams:["GET /orgs/{org}/security-managers",{},{
deprecated:"octokit.rest.orgs.listSecurityManagerTeams() is deprecated, see https://docs.github.com/rest/orgs/security-managers#list-security-manager-teams"}],
listWebhookDeliveries:["GET /orgs/{org}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /orgs/{org}/hooks"],
pingWebhook:["POST /orgs/{org}/hooks/{hook_id}/pings"],redeliverWebhookDelivery:["POST /orgs/{org}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeMember:["DELETE /orgs/{org}/members/{username}"],removeMembershipForUser:["DELETE /orgs/{org}/memberships/{username}"],
removeOutsideCollaborator:["DELETE /orgs/{org}/outside_collaborators/{username}"],
removePublicMembershipForAuthenticatedUser:["DELETE /orgs/{org}/public_members/{username}"],
removeSecurityManagerTeam:["DELETE /orgs/{org}/security-managers/teams/{team_slug}",{},{
deprecated:"octokit.rest.orgs.removeSecurityManagerTeam() is deprecated, see https://docs.github.com/rest/orgs/security-managers#remove-a-security-manager-team"
}],reviewPatGrantRequest:["POST /orgs/{org}/personal-access-token-requests/{pat_request_id}"],
reviewPatGrantRequestsInBulk:["POST /orgs/{org}/personal-access-token-requests"],
revokeAllOrgRolesTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}"],
revokeAllOrgRolesUser:["DELETE /orgs/{org}/organization-roles/users/{username}"],
revokeOrgRoleTeam:["DELETE /orgs/{org}/organization-roles/teams/{team_slug}/{role_id}"],
revokeOrgRoleUser:["DELETE /orgs/{org}/organization-roles/users/{username}/{role_id}"],
setImmutableReleasesSettings:["PUT /orgs/{org}/settings/immutable-releases"],
setImmutableReleasesSettingsRepositories:["PUT /orgs/{org}/settings/immutable-releases/repositories"],
setMembershipForUser:["PUT /orgs/{org}/memberships/{username}"],setPublicMembershipForAuthenticatedUser:["PUT /orgs/{org}/public_members/{username}"],
unblockUser:["DELETE /orgs/{org}/blocks/{username}"],update:["PATCH /orgs/{org}"],updateIssueType:["PUT /orgs/{org}/issue-types/{issue_type_id}"],
updateMembershipForAuthenticatedUser:["PATCH /user/memberships/orgs/{org}"],updatePatAccess:["POST /orgs/{org}/personal-access-tokens/{pat_id}"],
updatePatAccesses:["POST /orgs/{org}/personal-access-tokens"],updateWebhook:["PATCH /orgs/{org}/hooks/{hook_id}"],
updateWebhookConfigForOrg:["PATCH /orgs/{org}/hooks/{hook_id}/config"]},packages:{
deletePackageForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}"],
deletePackageForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}"],
deletePackageForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}"],
deletePackageVersionForAuthenticatedUser:["DELETE /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
deletePackageVersionForOrg:["DELETE /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
deletePackageVersionForUser:["DELETE /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getAllPackageVersionsForAPackageOwnedByAnOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions",{},{
renamed:["packages","getAllPackageVersionsForPackageOwnedByOrg"]}],
getAllPackageVersionsForAPackageOwnedByTheAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions",{},{
renamed:["packages","getAllPackageVersionsForPackageOwnedByAuthenticatedUser"]}],
getAllPackageVersionsForPackageOwnedByAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions"],
getAllPackageVersionsForPackageOwnedByOrg:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions"],
getAllPackageVersionsForPackageOwnedByUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions"],
getPackageForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}"],
getPackageForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}"],
getPackageForUser:["GET /users/{username}/packages/{package_type}/{package_name}"],
getPackageVersionForAuthenticatedUser:["GET /user/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getPackageVersionForOrganization:["GET /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
getPackageVersionForUser:["GET /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}"],
listDockerMigrationConflictingPackagesForAuthenticatedUser:["GET /user/docker/conflicts"],
listDockerMigrationConflictingPackagesForOrganization:["GET /orgs/{org}/docker/conflicts"],
listDockerMigrationConflictingPackagesForUser:["GET /users/{username}/docker/conflicts"],listPackagesForAuthenticatedUser:["GET /user/packages"],
listPackagesForOrganization:["GET /orgs/{org}/packages"],listPackagesForUser:["GET /users/{username}/packages"],
restorePackageForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageForUser:["POST /users/{username}/packages/{package_type}/{package_name}/restore{?token}"],
restorePackageVersionForAuthenticatedUser:["POST /user/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
restorePackageVersionForOrg:["POST /orgs/{org}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"],
restorePackageVersionForUser:["POST /users/{username}/packages/{package_type}/{package_name}/versions/{package_version_id}/restore"]},privateRegistries:{
createOrgPrivateRegistry:["POST /orgs/{org}/private-registries"],deleteOrgPrivateRegistry:["DELETE /orgs/{org}/private-registries/{secret_name}"],
getOrgPrivateRegistry:["GET /orgs/{org}/private-registries/{secret_name}"],getOrgPublicKey:["GET /orgs/{org}/private-registries/public-key"],
listOrgPrivateRegistries:["GET /orgs/{org}/private-registries"],updateOrgPrivateRegistry:["PATCH /orgs/{org}/private-registries/{secret_name}"]},projects:{
addItemForOrg:["POST /orgs/{org}/projectsV2/{project_number}/items"],addItemForUser:["POST /users/{username}/projectsV2/{project_number}/items"],
deleteItemForOrg:["DELETE /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
deleteItemForUser:["DELETE /users/{username}/projectsV2/{project_number}/items/{item_id}"],
getFieldForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields/{field_id}"],
getFieldForUser:["GET /users/{username}/projectsV2/{project_number}/fields/{field_id}"],getForOrg:["GET /orgs/{org}/projectsV2/{project_number}"],
getForUser:["GET /users/{username}/projectsV2/{project_number}"],getOrgItem:["GET /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
getUserItem:["GET /users/{username}/projectsV2/{project_number}/items/{item_id}"],listFieldsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/fields"],
listFieldsForUser:["GET /users/{username}/projectsV2/{project_number}/fields"],listForOrg:["GET /orgs/{org}/projectsV2"],
listForUser:["GET /users/{username}/projectsV2"],listItemsForOrg:["GET /orgs/{org}/projectsV2/{project_number}/items"],
listItemsForUser:["GET /users/{username}/projectsV2/{project_number}/items"],updateItemForOrg:["PATCH /orgs/{org}/projectsV2/{project_number}/items/{item_id}"],
updateItemForUser:["PATCH /users/{username}/projectsV2/{project_number}/items/{item_id}"]},pulls:{
checkIfMerged:["GET /repos/{owner}/{repo}/pulls/{pull_number}/merge"],create:["POST /repos/{owner}/{repo}/pulls"],
createReplyForReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies"],
createReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],createReviewComment:["POST /repos/{owner}/{repo}/pulls/{pull_number}/comments"],
deletePendingReview:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
deleteReviewComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
dismissReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/dismissals"],get:["GET /repos/{owner}/{repo}/pulls/{pull_number}"],
getReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],getReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}"],
list:["GET /repos/{owner}/{repo}/pulls"],listCommentsForReview:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments"],
listCommits:["GET /repos/{owner}/{repo}/pulls/{pull_number}/commits"],listFiles:["GET /repos/{owner}/{repo}/pulls/{pull_number}/files"],
listRequestedReviewers:["GET /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
listReviewComments:["GET /repos/{owner}/{repo}/pulls/{pull_number}/comments"],listReviewCommentsForRepo:["GET /repos/{owner}/{repo}/pulls/comments"],
listReviews:["GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews"],merge:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge"],
removeRequestedReviewers:["DELETE /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
requestReviewers:["POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers"],
submitReview:["POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/events"],update:["PATCH /repos/{owner}/{repo}/pulls/{pull_number}"],
updateBranch:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/update-branch"],updateReview:["PUT /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}"],
updateReviewComment:["PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}"]},rateLimit:{get:["GET /rate_limit"]},reactions:{
createForCommitComment:["POST /repos/{owner}/{repo}/comments/{comment_id}/reactions"],
createForIssue:["POST /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
createForIssueComment:["POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
createForPullRequestReviewComment:["POST /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
createForRelease:["POST /repos/{owner}/{repo}/releases/{release_id}/reactions"],
createForTeamDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
createForTeamDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"],
deleteForCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}/reactions/{reaction_id}"],
deleteForIssue:["DELETE /repos/{owner}/{repo}/issues/{issue_number}/reactions/{reaction_id}"],
deleteForIssueComment:["DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}"],
deleteForPullRequestComment:["DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions/{reaction_id}"],
deleteForRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}/reactions/{reaction_id}"],
deleteForTeamDiscussion:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions/{reaction_id}"],
deleteForTeamDiscussionComment:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions/{reaction_id}"],
listForCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}/reactions"],listForIssue:["GET /repos/{owner}/{repo}/issues/{issue_number}/reactions"],
listForIssueComment:["GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions"],
listForPullRequestReviewComment:["GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions"],
listForRelease:["GET /repos/{owner}/{repo}/releases/{release_id}/reactions"],
listForTeamDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions"],
listForTeamDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions"]},repos:{
acceptInvitation:["PATCH /user/repository_invitations/{invitation_id}",{},{renamed:["repos","acceptInvitationForAuthenticatedUser"]}],
acceptInvitationForAuthenticatedUser:["PATCH /user/repository_invitations/{invitation_id}"],
addAppAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],
addCollaborator:["PUT /repos/{owner}/{repo}/collaborators/{username}"],
addStatusCheckContexts:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],
addTeamAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],
addUserAccessRestrictions:["POST /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],
cancelPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}/cancel"],
checkAutomatedSecurityFixes:["GET /repos/{owner}/{repo}/automated-security-fixes"],checkCollaborator:["GET /repos/{owner}/{repo}/collaborators/{username}"],
checkImmutableReleases:["GET /repos/{owner}/{repo}/immutable-releases"],
checkPrivateVulnerabilityReporting:["GET /repos/{owner}/{repo}/private-vulnerability-reporting"],
checkVulnerabilityAlerts:["GET /repos/{owner}/{repo}/vulnerability-alerts"],codeownersErrors:["GET /repos/{owner}/{repo}/codeowners/errors"],
compareCommits:["GET /repos/{owner}/{repo}/compare/{base}...{head}"],compareCommitsWithBasehead:["GET /repos/{owner}/{repo}/compare/{basehead}"],
createAttestation:["POST /repos/{owner}/{repo}/attestations"],createAutolink:["POST /repos/{owner}/{repo}/autolinks"],
createCommitComment:["POST /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
createCommitSignatureProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
createCommitStatus:["POST /repos/{owner}/{repo}/statuses/{sha}"],createDeployKey:["POST /repos/{owner}/{repo}/keys"],
createDeployment:["POST /repos/{owner}/{repo}/deployments"],
createDeploymentBranchPolicy:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
createDeploymentProtectionRule:["POST /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
createDeploymentStatus:["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],createDispatchEvent:["POST /repos/{owner}/{repo}/dispatches"],
createForAuthenticatedUser:["POST /user/repos"],createFork:["POST /repos/{owner}/{repo}/forks"],createInOrg:["POST /orgs/{org}/repos"],
createOrUpdateEnvironment:["PUT /repos/{owner}/{repo}/environments/{environment_name}"],
createOrUpdateFileContents:["PUT /repos/{owner}/{repo}/contents/{path}"],createOrgRuleset:["POST /orgs/{org}/rulesets"],
createPagesDeployment:["POST /repos/{owner}/{repo}/pages/deployments"],createPagesSite:["POST /repos/{owner}/{repo}/pages"],
createRelease:["POST /repos/{owner}/{repo}/releases"],createRepoRuleset:["POST /repos/{owner}/{repo}/rulesets"],
createUsingTemplate:["POST /repos/{template_owner}/{template_repo}/generate"],createWebhook:["POST /repos/{owner}/{repo}/hooks"],
customPropertiesForReposCreateOrUpdateRepositoryValues:["PATCH /repos/{owner}/{repo}/properties/values"],
customPropertiesForReposGetRepositoryValues:["GET /repos/{owner}/{repo}/properties/values"],
declineInvitation:["DELETE /user/repository_invitations/{invitation_id}",{},{renamed:["repos","declineInvitationForAuthenticatedUser"]}],
declineInvitationForAuthenticatedUser:["DELETE /user/repository_invitations/{invitation_id}"],delete:["DELETE /repos/{owner}/{repo}"],
deleteAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
deleteAdminBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
deleteAnEnvironment:["DELETE /repos/{owner}/{repo}/environments/{environment_name}"],deleteAutolink:["DELETE /repos/{owner}/{repo}/autolinks/{autolink_id}"],
deleteBranchProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection"],deleteCommitComment:["DELETE /repos/{owner}/{repo}/comments/{comment_id}"],
deleteCommitSignatureProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
deleteDeployKey:["DELETE /repos/{owner}/{repo}/keys/{key_id}"],deleteDeployment:["DELETE /repos/{owner}/{repo}/deployments/{deployment_id}"],
deleteDeploymentBranchPolicy:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
deleteFile:["DELETE /repos/{owner}/{repo}/contents/{path}"],deleteInvitation:["DELETE /repos/{owner}/{repo}/invitations/{invitation_id}"],
deleteOrgRuleset:["DELETE /orgs/{org}/rulesets/{ruleset_id}"],deletePagesSite:["DELETE /repos/{owner}/{repo}/pages"],
deletePullRequestReviewProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
deleteRelease:["DELETE /repos/{owner}/{repo}/releases/{release_id}"],deleteReleaseAsset:["DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}"],
deleteRepoRuleset:["DELETE /repos/{owner}/{repo}/rulesets/{ruleset_id}"],deleteWebhook:["DELETE /repos/{owner}/{repo}/hooks/{hook_id}"],
disableAutomatedSecurityFixes:["DELETE /repos/{owner}/{repo}/automated-security-fixes"],
disableDeploymentProtectionRule:["DELETE /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
disableImmutableReleases:["DELETE /repos/{owner}/{repo}/immutable-releases"],
disablePrivateVulnerabilityReporting:["DELETE /repos/{owner}/{repo}/private-vulnerability-reporting"],
disableVulnerabilityAlerts:["DELETE /repos/{owner}/{repo}/vulnerability-alerts"],downloadArchive:["GET /repos/{owner}/{repo}/zipball/{ref}",{},{
renamed:["repos","downloadZipballArchive"]}],downloadTarballArchive:["GET /repos/{owner}/{repo}/tarball/{ref}"],
downloadZipballArchive:["GET /repos/{owner}/{repo}/zipball/{ref}"],enableAutomatedSecurityFixes:["PUT /repos/{owner}/{repo}/automated-security-fixes"],
enableImmutableReleases:["PUT /repos/{owner}/{repo}/immutable-releases"],
enablePrivateVulnerabilityReporting:["PUT /repos/{owner}/{repo}/private-vulnerability-reporting"],
enableVulnerabilityAlerts:["PUT /repos/{owner}/{repo}/vulnerability-alerts"],generateReleaseNotes:["POST /repos/{owner}/{repo}/releases/generate-notes"],
get:["GET /repos/{owner}/{repo}"],getAccessRestrictions:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions"],
getAdminBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
getAllDeploymentProtectionRules:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules"],
getAllEnvironments:["GET /repos/{owner}/{repo}/environments"],
getAllStatusCheckContexts:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts"],
getAllTopics:["GET /repos/{owner}/{repo}/topics"],
getAppsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps"],
getAutolink:["GET /repos/{owner}/{repo}/autolinks/{autolink_id}"],getBranch:["GET /repos/{owner}/{repo}/branches/{branch}"],
getBranchProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection"],getBranchRules:["GET /repos/{owner}/{repo}/rules/branches/{branch}"],
getClones:["GET /repos/{owner}/{repo}/traffic/clones"],getCodeFrequencyStats:["GET /repos/{owner}/{repo}/stats/code_frequency"],
getCollaboratorPermissionLevel:["GET /repos/{owner}/{repo}/collaborators/{username}/permission"],
getCombinedStatusForRef:["GET /repos/{owner}/{repo}/commits/{ref}/status"],getCommit:["GET /repos/{owner}/{repo}/commits/{ref}"],
getCommitActivityStats:["GET /repos/{owner}/{repo}/stats/commit_activity"],getCommitComment:["GET /repos/{owner}/{repo}/comments/{comment_id}"],
getCommitSignatureProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_signatures"],
getCommunityProfileMetrics:["GET /repos/{owner}/{repo}/community/profile"],getContent:["GET /repos/{owner}/{repo}/contents/{path}"],
getContributorsStats:["GET /repos/{owner}/{repo}/stats/contributors"],
getCustomDeploymentProtectionRule:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/{protection_rule_id}"],
getDeployKey:["GET /repos/{owner}/{repo}/keys/{key_id}"],getDeployment:["GET /repos/{owner}/{repo}/deployments/{deployment_id}"],
getDeploymentBranchPolicy:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
getDeploymentStatus:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}"],
getEnvironment:["GET /repos/{owner}/{repo}/environments/{environment_name}"],getLatestPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/latest"],
getLatestRelease:["GET /repos/{owner}/{repo}/releases/latest"],getOrgRuleSuite:["GET /orgs/{org}/rulesets/rule-suites/{rule_suite_id}"],
getOrgRuleSuites:["GET /orgs/{org}/rulesets/rule-suites"],getOrgRuleset:["GET /orgs/{org}/rulesets/{ruleset_id}"],getOrgRulesets:["GET /orgs/{org}/rulesets"],
getPages:["GET /repos/{owner}/{repo}/pages"],getPagesBuild:["GET /repos/{owner}/{repo}/pages/builds/{build_id}"],
getPagesDeployment:["GET /repos/{owner}/{repo}/pages/deployments/{pages_deployment_id}"],getPagesHealthCheck:["GET /repos/{owner}/{repo}/pages/health"],
getParticipationStats:["GET /repos/{owner}/{repo}/stats/participation"],
getPullRequestReviewProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
getPunchCardStats:["GET /repos/{owner}/{repo}/stats/punch_card"],getReadme:["GET /repos/{owner}/{repo}/readme"],
getReadmeInDirectory:["GET /repos/{owner}/{repo}/readme/{dir}"],getRelease:["GET /repos/{owner}/{repo}/releases/{release_id}"],
getReleaseAsset:["GET /repos/{owner}/{repo}/releases/assets/{asset_id}"],getReleaseByTag:["GET /repos/{owner}/{repo}/releases/tags/{tag}"],
getRepoRuleSuite:["GET /repos/{owner}/{repo}/rulesets/rule-suites/{rule_suite_id}"],getRepoRuleSuites:["GET /repos/{owner}/{repo}/rulesets/rule-suites"],
getRepoRuleset:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}"],getRepoRulesetHistory:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history"],
getRepoRulesetVersion:["GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history/{version_id}"],getRepoRulesets:["GET /repos/{owner}/{repo}/rulesets"],
getStatusChecksProtection:["GET /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
getTeamsWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams"],
getTopPaths:["GET /repos/{owner}/{repo}/traffic/popular/paths"],getTopReferrers:["GET /repos/{owner}/{repo}/traffic/popular/referrers"],
getUsersWithAccessToProtectedBranch:["GET /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users"],
getViews:["GET /repos/{owner}/{repo}/traffic/views"],getWebhook:["GET /repos/{owner}/{repo}/hooks/{hook_id}"],
getWebhookConfigForRepo:["GET /repos/{owner}/{repo}/hooks/{hook_id}/config"],
getWebhookDelivery:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}"],listActivities:["GET /repos/{owner}/{repo}/activity"],
listAttestations:["GET /repos/{owner}/{repo}/attestations/{subject_digest}"],listAutolinks:["GET /repos/{owner}/{repo}/autolinks"],
listBranches:["GET /repos/{owner}/{repo}/branches"],listBranchesForHeadCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head"],
listCollaborators:["GET /repos/{owner}/{repo}/collaborators"],listCommentsForCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/comments"],
listCommitCommentsForRepo:["GET /repos/{owner}/{repo}/comments"],listCommitStatusesForRef:["GET /repos/{owner}/{repo}/commits/{ref}/statuses"],
listCommits:["GET /repos/{owner}/{repo}/commits"],listContributors:["GET /repos/{owner}/{repo}/contributors"],
listCustomDeploymentRuleIntegrations:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps"],
listDeployKeys:["GET /repos/{owner}/{repo}/keys"],
listDeploymentBranchPolicies:["GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies"],
listDeploymentStatuses:["GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"],listDeployments:["GET /repos/{owner}/{repo}/deployments"],
listForAuthenticatedUser:["GET /user/repos"],listForOrg:["GET /orgs/{org}/repos"],listForUser:["GET /users/{username}/repos"],
listForks:["GET /repos/{owner}/{repo}/forks"],listInvitations:["GET /repos/{owner}/{repo}/invitations"],
listInvitationsForAuthenticatedUser:["GET /user/repository_invitations"],listLanguages:["GET /repos/{owner}/{repo}/languages"],
listPagesBuilds:["GET /repos/{owner}/{repo}/pages/builds"],listPublic:["GET /repositories"],
listPullRequestsAssociatedWithCommit:["GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls"],
listReleaseAssets:["GET /repos/{owner}/{repo}/releases/{release_id}/assets"],listReleases:["GET /repos/{owner}/{repo}/releases"],
listTags:["GET /repos/{owner}/{repo}/tags"],listTeams:["GET /repos/{owner}/{repo}/teams"],
listWebhookDeliveries:["GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries"],listWebhooks:["GET /repos/{owner}/{repo}/hooks"],
merge:["POST /repos/{owner}/{repo}/merges"],mergeUpstream:["POST /repos/{owner}/{repo}/merge-upstream"],
pingWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/pings"],
redeliverWebhookDelivery:["POST /repos/{owner}/{repo}/hooks/{hook_id}/deliveries/{delivery_id}/attempts"],
removeAppAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],
removeCollaborator:["DELETE /repos/{owner}/{repo}/collaborators/{username}"],
removeStatusCheckContexts:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],
removeStatusCheckProtection:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
removeTeamAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],
removeUserAccessRestrictions:["DELETE /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],
renameBranch:["POST /repos/{owner}/{repo}/branches/{branch}/rename"],replaceAllTopics:["PUT /repos/{owner}/{repo}/topics"],
requestPagesBuild:["POST /repos/{owner}/{repo}/pages/builds"],
setAdminBranchProtection:["POST /repos/{owner}/{repo}/branches/{branch}/protection/enforce_admins"],
setAppAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/apps",{},{mapToData:"apps"}],
setStatusCheckContexts:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks/contexts",{},{mapToData:"contexts"}],
setTeamAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/teams",{},{mapToData:"teams"}],
setUserAccessRestrictions:["PUT /repos/{owner}/{repo}/branches/{branch}/protection/restrictions/users",{},{mapToData:"users"}],
testPushWebhook:["POST /repos/{owner}/{repo}/hooks/{hook_id}/tests"],transfer:["POST /repos/{owner}/{repo}/transfer"],update:["PATCH /repos/{owner}/{repo}"],
updateBranchProtection:["PUT /repos/{owner}/{repo}/branches/{branch}/protection"],updateCommitComment:["PATCH /repos/{owner}/{repo}/comments/{comment_id}"],
updateDeploymentBranchPolicy:["PUT /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}"],
updateInformationAboutPagesSite:["PUT /repos/{owner}/{repo}/pages"],updateInvitation:["PATCH /repos/{owner}/{repo}/invitations/{invitation_id}"],
updateOrgRuleset:["PUT /orgs/{org}/rulesets/{ruleset_id}"],
updatePullRequestReviewProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews"],
updateRelease:["PATCH /repos/{owner}/{repo}/releases/{release_id}"],updateReleaseAsset:["PATCH /repos/{owner}/{repo}/releases/assets/{asset_id}"],
updateRepoRuleset:["PUT /repos/{owner}/{repo}/rulesets/{ruleset_id}"],
updateStatusCheckPotection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks",{},{
renamed:["repos","updateStatusCheckProtection"]}],
updateStatusCheckProtection:["PATCH /repos/{owner}/{repo}/branches/{branch}/protection/required_status_checks"],
updateWebhook:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}"],updateWebhookConfigForRepo:["PATCH /repos/{owner}/{repo}/hooks/{hook_id}/config"],
uploadReleaseAsset:["POST /repos/{owner}/{repo}/releases/{release_id}/assets{?name,label}",{baseUrl:"https://uploads.github.com"}]},search:{
code:["GET /search/code"],commits:["GET /search/commits"],issuesAndPullRequests:["GET /search/issues"],labels:["GET /search/labels"],
repos:["GET /search/repositories"],topics:["GET /search/topics"],users:["GET /search/users"]},secretScanning:{
createPushProtectionBypass:["POST /repos/{owner}/{repo}/secret-scanning/push-protection-bypasses"],
getAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],getScanHistory:["GET /repos/{owner}/{repo}/secret-scanning/scan-history"],
listAlertsForOrg:["GET /orgs/{org}/secret-scanning/alerts"],listAlertsForRepo:["GET /repos/{owner}/{repo}/secret-scanning/alerts"],
listLocationsForAlert:["GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations"],
listOrgPatternConfigs:["GET /orgs/{org}/secret-scanning/pattern-configurations"],
updateAlert:["PATCH /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}"],
updateOrgPatternConfigs:["PATCH /orgs/{org}/secret-scanning/pattern-configurations"]},securityAdvisories:{
createFork:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/forks"],
createPrivateVulnerabilityReport:["POST /repos/{owner}/{repo}/security-advisories/reports"],
createRepositoryAdvisory:["POST /repos/{owner}/{repo}/security-advisories"],
createRepositoryAdvisoryCveRequest:["POST /repos/{owner}/{repo}/security-advisories/{ghsa_id}/cve"],getGlobalAdvisory:["GET /advisories/{ghsa_id}"],
getRepositoryAdvisory:["GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}"],listGlobalAdvisories:["GET /advisories"],
listOrgRepositoryAdvisories:["GET /orgs/{org}/security-advisories"],listRepositoryAdvisories:["GET /repos/{owner}/{repo}/security-advisories"],
updateRepositoryAdvisory:["PATCH /repos/{owner}/{repo}/security-advisories/{ghsa_id}"]},teams:{
addOrUpdateMembershipForUserInOrg:["PUT /orgs/{org}/teams/{team_slug}/memberships/{username}"],
addOrUpdateRepoPermissionsInOrg:["PUT /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
checkPermissionsForRepoInOrg:["GET /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],create:["POST /orgs/{org}/teams"],
createDiscussionCommentInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
createDiscussionInOrg:["POST /orgs/{org}/teams/{team_slug}/discussions"],
deleteDiscussionCommentInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
deleteDiscussionInOrg:["DELETE /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],deleteInOrg:["DELETE /orgs/{org}/teams/{team_slug}"],
getByName:["GET /orgs/{org}/teams/{team_slug}"],
getDiscussionCommentInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
getDiscussionInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],
getMembershipForUserInOrg:["GET /orgs/{org}/teams/{team_slug}/memberships/{username}"],list:["GET /orgs/{org}/teams"],
listChildInOrg:["GET /orgs/{org}/teams/{team_slug}/teams"],
listDiscussionCommentsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments"],
listDiscussionsInOrg:["GET /orgs/{org}/teams/{team_slug}/discussions"],listForAuthenticatedUser:["GET /user/teams"],
listMembersInOrg:["GET /orgs/{org}/teams/{team_slug}/members"],listPendingInvitationsInOrg:["GET /orgs/{org}/teams/{team_slug}/invitations"],
listReposInOrg:["GET /orgs/{org}/teams/{team_slug}/repos"],removeMembershipForUserInOrg:["DELETE /orgs/{org}/teams/{team_slug}/memberships/{username}"],
removeRepoInOrg:["DELETE /orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}"],
updateDiscussionCommentInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}"],
updateDiscussionInOrg:["PATCH /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}"],updateInOrg:["PATCH /orgs/{org}/teams/{team_slug}"]},users:{
addEmailForAuthenticated:["POST /user/emails",{},{renamed:["users","addEmailForAuthenticatedUser"]}],addEmailForAuthenticatedUser:["POST /user/emails"],
addSocialAccountForAuthenticatedUser:["POST /user/social_accounts"],block:["PUT /user/blocks/{username}"],checkBlocked:["GET /user/blocks/{username}"],
checkFollowingForUser:["GET /users/{username}/following/{target_user}"],checkPersonIsFollowedByAuthenticated:["GET /user/following/{username}"],
createGpgKeyForAuthenticated:["POST /user/gpg_keys",{},{renamed:["users","createGpgKeyForAuthenticatedUser"]}],
createGpgKeyForAuthenticatedUser:["POST /user/gpg_keys"],createPublicSshKeyForAuthenticated:["POST /user/keys",{},{
renamed:["users","createPublicSshKeyForAuthenticatedUser"]}],createPublicSshKeyForAuthenticatedUser:["POST /user/keys"],
createSshSigningKeyForAuthenticatedUser:["POST /user/ssh_signing_keys"],deleteAttestationsBulk:["POST /users/{username}/attestations/delete-request"],
deleteAttestationsById:["DELETE /users/{username}/attestations/{attestation_id}"],
deleteAttestationsBySubjectDigest:["DELETE /users/{username}/attestations/digest/{subject_digest}"],deleteEmailForAuthenticated:["DELETE /user/emails",{},{
renamed:["users","deleteEmailForAuthenticatedUser"]}],deleteEmailForAuthenticatedUser:["DELETE /user/emails"],
deleteGpgKeyForAuthenticated:["DELETE /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","deleteGpgKeyForAuthenticatedUser"]}],
deleteGpgKeyForAuthenticatedUser:["DELETE /user/gpg_keys/{gpg_key_id}"],deletePublicSshKeyForAuthenticated:["DELETE /user/keys/{key_id}",{},{
renamed:["users","deletePublicSshKeyForAuthenticatedUser"]}],deletePublicSshKeyForAuthenticatedUser:["DELETE /user/keys/{key_id}"],
deleteSocialAccountForAuthenticatedUser:["DELETE /user/social_accounts"],
deleteSshSigningKeyForAuthenticatedUser:["DELETE /user/ssh_signing_keys/{ssh_signing_key_id}"],follow:["PUT /user/following/{username}"],
getAuthenticated:["GET /user"],getById:["GET /user/{account_id}"],getByUsername:["GET /users/{username}"],getContextForUser:["GET /users/{username}/hovercard"],
getGpgKeyForAuthenticated:["GET /user/gpg_keys/{gpg_key_id}",{},{renamed:["users","getGpgKeyForAuthenticatedUser"]}],
getGpgKeyForAuthenticatedUser:["GET /user/gpg_keys/{gpg_key_id}"],getPublicSshKeyForAuthenticated:["GET /user/keys/{key_id}",{},{
renamed:["users","getPublicSshKeyForAuthenticatedUser"]}],getPublicSshKeyForAuthenticatedUser:["GET /user/keys/{key_id}"],
getSshSigningKeyForAuthenticatedUser:["GET /user/ssh_signing_keys/{ssh_signing_key_id}"],list:["GET /users"],
listAttestations:["GET /users/{username}/attestations/{subject_digest}"],
listAttestationsBulk:["POST /users/{username}/attestations/bulk-list{?per_page,before,after}"],listBlockedByAuthenticated:["GET /user/blocks",{},{
renamed:["users","listBlockedByAuthenticatedUser"]}],listBlockedByAuthenticatedUser:["GET /user/blocks"],listEmailsForAuthenticated:["GET /user/emails",{},{
renamed:["users","listEmailsForAuthenticatedUser"]}],listEmailsForAuthenticatedUser:["GET /user/emails"],listFollowedByAuthenticated:["GET /user/following",{},{
renamed:["users","listFollowedByAuthenticatedUser"]}],listFollowedByAuthenticatedUser:["GET /user/following"],
listFollowersForAuthenticatedUser:["GET /user/followers"],listFollowersForUser:["GET /users/{username}/followers"],
listFollowingForUser:["GET /users/{username}/following"],listGpgKeysForAuthenticated:["GET /user/gpg_keys",{},{
renamed:["users","listGpgKeysForAuthenticatedUser"]}],listGpgKeysForAuthenticatedUser:["GET /user/gpg_keys"],
listGpgKeysForUser:["GET /users/{username}/gpg_keys"],listPublicEmailsForAuthenticated:["GET /user/public_emails",{},{
renamed:["users","listPublicEmailsForAuthenticatedUser"]}],listPublicEmailsForAuthenticatedUser:["GET /user/public_emails"],
listPublicKeysForUser:["GET /users/{username}/keys"],listPublicSshKeysForAuthenticated:["GET /user/keys",{},{
renamed:["users","listPublicSshKeysForAuthenticatedUser"]}],listPublicSshKeysForAuthenticatedUser:["GET /user/keys"],
listSocialAccountsForAuthenticatedUser:["GET /user/social_accounts"],listSocialAccountsForUser:["GET /users/{username}/social_accounts"],
listSshSigningKeysForAuthenticatedUser:["GET /user/ssh_signing_keys"],listSshSigningKeysForUser:["GET /users/{username}/ssh_signing_keys"],
setPrimaryEmailVisibilityForAuthenticated:["PATCH /user/email/visibility",{},{renamed:["users","setPrimaryEmailVisibilityForAuthenticatedUser"]}],
setPrimaryEmailVisibilityForAuthenticatedUser:["PATCH /user/email/visibility"],unblock:["DELETE /user/blocks/{username}"],
unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}};var Or=kr;const Pr=new Map;for(const[e,r]of Object.entries(Or)){
for(const[s,t]of Object.entries(r)){const[r,o,n]=t;const[i,a]=r.split(/ /);const c=Object.assign({method:i,url:a},o);if(!Pr.has(e)){Pr.set(e,new Map)}
Pr.get(e).set(s,{scope:e,methodName:s,endpointDefaults:c,decorations:n})}}const Ar={has({scope:e},r){return Pr.get(e).has(r)},getOwnPropertyDescriptor(e,r){
return{value:this.get(e,r),configurable:true,writable:true,enumerable:true}},defineProperty(e,r,s){Object.defineProperty(e.cache,r,s);return true},
deleteProperty(e,r){delete e.cache[r];return true},ownKeys({scope:e}){return[...Pr.get(e).keys()]},set(e,r,s){return e.cache[r]=s},
get({octokit:e,scope:r,cache:s},t){if(s[t]){return s[t]}const o=Pr.get(r).get(t);if(!o){return void 0}const{endpointDefaults:n,decorations:i}=o;if(i){
s[t]=Sr(e,r,t,n,i)}else{s[t]=e.request.defaults(n)}return s[t]}};function Rr(e){const r={};for(const s of Pr.keys()){r[s]=new Proxy({octokit:e,scope:s,cache:{}
},Ar)}return r}function Sr(e,r,s,t,o){const n=e.request.defaults(t);function i(...t){let i=n.endpoint.merge(...t);if(o.mapToData){i=Object.assign({},i,{
data:i[o.mapToData],[o.mapToData]:void 0});return n(i)}if(o.renamed){const[t,n]=o.renamed
;e.log.warn(`octokit.${r}.${s}() has been renamed to octokit.${t}.${n}()`)}if(o.deprecated){e.log.warn(o.deprecated)}if(o.renamedParameters){
const i=n.endpoint.merge(...t);for(const[t,n]of Object.entries(o.renamedParameters)){if(t in i){
e.log.warn(`"${t}" parameter is deprecated for "octokit.${r}.${s}()". Use "${n}" instead`);if(!(n in i)){i[n]=i[t]}delete i[t]}}return n(i)}return n(...t)}
return Object.assign(i,n)}function Fr(e){const r=Rr(e);return{rest:r}}Fr.VERSION=Gr;function Ur(e){const r=Rr(e);return{...r,rest:r}}Ur.VERSION=Gr
;var Cr="0.0.0-development";function Dr(e){if(!e.data){return{...e,data:[]}}const r=("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)
;if(!r)return e;const s=e.data.incomplete_results;const t=e.data.repository_selection;const o=e.data.total_count;const n=e.data.total_commits
;delete e.data.incomplete_results;delete e.data.repository_selection;delete e.data.total_count;delete e.data.total_commits;const i=Object.keys(e.data)[0]
;const a=e.data[i];e.data=a;if(typeof s!=="undefined"){e.data.incomplete_results=s}if(typeof t!=="undefined"){e.data.repository_selection=t}e.data.total_count=o
;e.data.total_commits=n;return e}function Lr(e,r,s){const t=typeof r==="function"?r.endpoint(s):e.request.endpoint(r,s)
;const o=typeof r==="function"?r:e.request;const n=t.method;const i=t.headers;let a=t.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{
done:true};try{const e=await o({method:n,url:a,headers:i});const r=Dr(e);a=((r.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1]
;if(!a&&"total_commits"in r.data){const e=new URL(r.url);const s=e.searchParams;const t=parseInt(s.get("page")||"1",10)
;const o=parseInt(s.get("per_page")||"250",10);if(t*o<r.data.total_commits){s.set("page",String(t+1));a=e.toString()}}return{value:r}}catch(e){
if(e.status!==409)throw e;a="";return{value:{status:200,headers:{},data:[]}}}}})}}function Ir(e,r,s,t){if(typeof s==="function"){t=s;s=void 0}
return jr(e,[],Lr(e,r,s)[Symbol.asyncIterator](),t)}function jr(e,r,s,t){return s.next().then(o=>{if(o.done){return r}let n=false;function i(){n=true}
r=r.concat(t?t(o.value,i):o.value.data);if(n){return r}return jr(e,r,s,t)})}var qr=Object.assign(Ir,{iterator:Lr})
;var xr=null&&["GET /advisories","GET /app/hook/deliveries","GET /app/installation-requests","GET /app/installations","GET /assignments/{assignment_id}/accepted_assignments","GET /classrooms","GET /classrooms/{classroom_id}/assignments","GET /enterprises/{enterprise}/code-security/configurations","GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories","GET /enterprises/{enterprise}/dependabot/alerts","GET /enterprises/{enterprise}/teams","GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships","GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations","GET /events","GET /gists","GET /gists/public","GET /gists/starred","GET /gists/{gist_id}/comments","GET /gists/{gist_id}/commits","GET /gists/{gist_id}/forks","GET /installation/repositories","GET /issues","GET /licenses","GET /marketplace_listing/plans","GET /marketplace_listing/plans/{plan_id}/accounts","GET /marketplace_listing/stubbed/plans","GET /marketplace_listing/stubbed/plans/{plan_id}/accounts","GET /networks/{owner}/{repo}/events","GET /notifications","GET /organizations","GET /organizations/{org}/dependabot/repository-access","GET /orgs/{org}/actions/cache/usage-by-repository","GET /orgs/{org}/actions/hosted-runners","GET /orgs/{org}/actions/permissions/repositories","GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories","GET /orgs/{org}/actions/runner-groups","GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners","GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories","GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners","GET /orgs/{org}/actions/runners","GET /orgs/{org}/actions/secrets","GET /orgs/{org}/actions/secrets/{secret_name}/repositories","GET /orgs/{org}/actions/variables","GET /orgs/{org}/actions/variables/{name}/repositories","GET /orgs/{org}/attestations/repositories","GET /orgs/{org}/attestations/{subject_digest}","GET /orgs/{org}/blocks","GET /orgs/{org}/campaigns","GET /orgs/{org}/code-scanning/alerts","GET /orgs/{org}/code-security/configurations","GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories","GET /orgs/{org}/codespaces","GET /orgs/{org}/codespaces/secrets","GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories","GET /orgs/{org}/copilot/billing/seats","GET /orgs/{org}/copilot/metrics","GET /orgs/{org}/dependabot/alerts","GET /orgs/{org}/dependabot/secrets","GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories","GET /orgs/{org}/events","GET /orgs/{org}/failed_invitations","GET /orgs/{org}/hooks","GET /orgs/{org}/hooks/{hook_id}/deliveries","GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}","GET /orgs/{org}/insights/api/subject-stats","GET /orgs/{org}/insights/api/user-stats/{user_id}","GET /orgs/{org}/installations","GET /orgs/{org}/invitations","GET /orgs/{org}/invitations/{invitation_id}/teams","GET /orgs/{org}/issues","GET /orgs/{org}/members","GET /orgs/{org}/members/{username}/codespaces","GET /orgs/{org}/migrations","GET /orgs/{org}/migrations/{migration_id}/repositories","GET /orgs/{org}/organization-roles/{role_id}/teams","GET /orgs/{org}/organization-roles/{role_id}/users","GET /orgs/{org}/outside_collaborators","GET /orgs/{org}/packages","GET /orgs/{org}/packages/{package_type}/{package_name}/versions","GET /orgs/{org}/personal-access-token-requests","GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories","GET /orgs/{org}/personal-access-tokens","GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories","GET /orgs/{org}/private-registries","GET /orgs/{org}/projects","GET /orgs/{org}/projectsV2","GET /orgs/{org}/projectsV2/{project_number}/fields","GET /orgs/{org}/projectsV2/{project_number}/items","GET /orgs/{org}/properties/values","GET /orgs/{org}/public_members","GET /orgs/{org}/repos","GET /orgs/{org}/rulesets","GET /orgs/{org}/rulesets/rule-suites","GET /orgs/{org}/rulesets/{ruleset_id}/history","GET /orgs/{org}/secret-scanning/alerts","GET /orgs/{org}/security-advisories","GET /orgs/{org}/settings/immutable-releases/repositories","GET /orgs/{org}/settings/network-configurations","GET /orgs/{org}/team/{team_slug}/copilot/metrics","GET /orgs/{org}/teams","GET /orgs/{org}/teams/{team_slug}/discussions","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions","GET /orgs/{org}/teams/{team_slug}/invitations","GET /orgs/{org}/teams/{team_slug}/members","GET /orgs/{org}/teams/{team_slug}/projects","GET /orgs/{org}/teams/{team_slug}/repos","GET /orgs/{org}/teams/{team_slug}/teams","GET /projects/{project_id}/collaborators","GET /repos/{owner}/{repo}/actions/artifacts","GET /repos/{owner}/{repo}/actions/caches","GET /repos/{owner}/{repo}/actions/organization-secrets","GET /repos/{owner}/{repo}/actions/organization-variables","GET /repos/{owner}/{repo}/actions/runners","GET /repos/{owner}/{repo}/actions/runs","GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts","GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs","GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs","GET /repos/{owner}/{repo}/actions/secrets","GET /repos/{owner}/{repo}/actions/variables","GET /repos/{owner}/{repo}/actions/workflows","GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs","GET /repos/{owner}/{repo}/activity","GET /repos/{owner}/{repo}/assignees","GET /repos/{owner}/{repo}/attestations/{subject_digest}","GET /repos/{owner}/{repo}/branches","GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations","GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs","GET /repos/{owner}/{repo}/code-scanning/alerts","GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances","GET /repos/{owner}/{repo}/code-scanning/analyses","GET /repos/{owner}/{repo}/codespaces","GET /repos/{owner}/{repo}/codespaces/devcontainers","GET /repos/{owner}/{repo}/codespaces/secrets","GET /repos/{owner}/{repo}/collaborators","GET /repos/{owner}/{repo}/comments","GET /repos/{owner}/{repo}/comments/{comment_id}/reactions","GET /repos/{owner}/{repo}/commits","GET /repos/{owner}/{repo}/commits/{commit_sha}/comments","GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls","GET /repos/{owner}/{repo}/commits/{ref}/check-runs","GET /repos/{owner}/{repo}/commits/{ref}/check-suites","GET /repos/{owner}/{repo}/commits/{ref}/status","GET /repos/{owner}/{repo}/commits/{ref}/statuses","GET /repos/{owner}/{repo}/compare/{basehead}","GET /repos/{owner}/{repo}/compare/{base}...{head}","GET /repos/{owner}/{repo}/contributors","GET /repos/{owner}/{repo}/dependabot/alerts","GET /repos/{owner}/{repo}/dependabot/secrets","GET /repos/{owner}/{repo}/deployments","GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses","GET /repos/{owner}/{repo}/environments","GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies","GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps","GET /repos/{owner}/{repo}/environments/{environment_name}/secrets","GET /repos/{owner}/{repo}/environments/{environment_name}/variables","GET /repos/{owner}/{repo}/events","GET /repos/{owner}/{repo}/forks","GET /repos/{owner}/{repo}/hooks","GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries","GET /repos/{owner}/{repo}/invitations","GET /repos/{owner}/{repo}/issues","GET /repos/{owner}/{repo}/issues/comments","GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions","GET /repos/{owner}/{repo}/issues/events","GET /repos/{owner}/{repo}/issues/{issue_number}/comments","GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by","GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking","GET /repos/{owner}/{repo}/issues/{issue_number}/events","GET /repos/{owner}/{repo}/issues/{issue_number}/labels","GET /repos/{owner}/{repo}/issues/{issue_number}/reactions","GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues","GET /repos/{owner}/{repo}/issues/{issue_number}/timeline","GET /repos/{owner}/{repo}/keys","GET /repos/{owner}/{repo}/labels","GET /repos/{owner}/{repo}/milestones","GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels","GET /repos/{owner}/{repo}/notifications","GET /repos/{owner}/{repo}/pages/builds","GET /repos/{owner}/{repo}/projects","GET /repos/{owner}/{repo}/pulls","GET /repos/{owner}/{repo}/pulls/comments","GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions","GET /repos/{owner}/{repo}/pulls/{pull_number}/comments","GET /repos/{owner}/{repo}/pulls/{pull_number}/commits","GET /repos/{owner}/{repo}/pulls/{pull_number}/files","GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews","GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments","GET /repos/{owner}/{repo}/releases","GET /repos/{owner}/{repo}/releases/{release_id}/assets","GET /repos/{owner}/{repo}/releases/{release_id}/reactions","GET /repos/{owner}/{repo}/rules/branches/{branch}","GET /repos/{owner}/{repo}/rulesets","GET /repos/{owner}/{repo}/rulesets/rule-suites","GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history","GET /repos/{owner}/{repo}/secret-scanning/alerts","GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations","GET /repos/{owner}/{repo}/security-advisories","GET /repos/{owner}/{repo}/stargazers","GET /repos/{owner}/{repo}/subscribers","GET /repos/{owner}/{repo}/tags","GET /repos/{owner}/{repo}/teams","GET /repos/{owner}/{repo}/topics","GET /repositories","GET /search/code","GET /search/commits","GET /search/issues","GET /search/labels","GET /search/repositories","GET /search/topics","GET /search/users","GET /teams/{team_id}/discussions","GET /teams/{team_id}/discussions/{discussion_number}/comments","GET /teams/{team_id}/discussions/{discussion_number}/comments/{comment_number}/reactions","GET /teams/{team_id}/discussions/{discussion_number}/reactions","GET /teams/{team_id}/invitations","GET /teams/{team_id}/members","GET /teams/{team_id}/projects","GET /teams/{team_id}/repos","GET /teams/{team_id}/teams","GET /user/blocks","GET /user/codespaces","GET /user/codespaces/secrets","GET /user/emails","GET /user/followers","GET /user/following","GET /user/gpg_keys","GET /user/installations","GET /user/installations/{installation_id}/repositories","GET /user/issues","GET /user/keys","GET /user/marketplace_purchases","GET /user/marketplace_purchases/stubbed","GET /user/memberships/orgs","GET /user/migrations","GET /user/migrations/{migration_id}/repositories","GET /user/orgs","GET /user/packages","GET /user/packages/{package_type}/{package_name}/versions","GET /user/public_emails","GET /user/repos","GET /user/repository_invitations","GET /user/social_accounts","GET /user/ssh_signing_keys","GET /user/starred","GET /user/subscriptions","GET /user/teams","GET /users","GET /users/{username}/attestations/{subject_digest}","GET /users/{username}/events","GET /users/{username}/events/orgs/{org}","GET /users/{username}/events/public","GET /users/{username}/followers","GET /users/{username}/following","GET /users/{username}/gists","GET /users/{username}/gpg_keys","GET /users/{username}/keys","GET /users/{username}/orgs","GET /users/{username}/packages","GET /users/{username}/projects","GET /users/{username}/projectsV2","GET /users/{username}/projectsV2/{project_number}/fields","GET /users/{username}/projectsV2/{project_number}/items","GET /users/{username}/received_events","GET /users/{username}/received_events/public","GET /users/{username}/repos","GET /users/{username}/social_accounts","GET /users/{username}/ssh_signing_keys","GET /users/{username}/starred","GET /users/{username}/subscriptions"]
;function Br(e){if(typeof e==="string"){return xr.includes(e)}else{return false}}function Hr(e){return{paginate:Object.assign(Ir.bind(null,e),{
iterator:Lr.bind(null,e)})}}Hr.VERSION=Cr;const $r=new n;const Nr=d();const Wr={baseUrl:Nr,request:{agent:p(Nr),fetch:g(Nr)}}
;const Vr=vr.plugin(Fr,Hr).defaults(Wr);function zr(e,r){const s=Object.assign({},r||{});const t=Utils.getAuthString(e,s);if(t){s.auth=t}
const o=Utils.getUserAgentWithOrchestrationId(s.userAgent);if(o){s.userAgent=o}return s}},9735:(e,r,s)=>{"use strict";s.d(r,{L:()=>p});var t=s(3251)
;var o=s(1015);var n="0.0.0-development";function i(e){return e.request!==void 0}async function a(e,r,s,t){if(!i(s)||!s?.request.request){throw s}
if(s.status>=400&&!e.doNotRetry.includes(s.status)){const o=t.request.retries!=null?t.request.retries:e.retries;const n=Math.pow((t.request.retryCount||0)+1,2)
;throw r.retry.retryRequest(s,o,n)}throw s}async function c(e,r,s,o){const n=new t;n.on("failed",function(r,s){const t=~~r.request.request?.retries
;const n=~~r.request.request?.retryAfter;o.request.retryCount=s.retryCount+1;if(t>s.retryCount){return n*e.retryAfterBaseValue}})
;return n.schedule(u.bind(null,e,r,s),o)}async function u(e,r,s,t){const n=await s(t)
;if(n.data&&n.data.errors&&n.data.errors.length>0&&/Something went wrong while executing your query/.test(n.data.errors[0].message)){
const s=new o.G(n.data.errors[0].message,500,{request:t,response:n});return a(e,r,s,t)}return n}function p(e,r){const s=Object.assign({enabled:true,
retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},r.retry);const t={retry:{retryRequest:(e,r,s)=>{
e.request.request=Object.assign({},e.request.request,{retries:r,retryAfter:s});return e}}};if(s.enabled){e.hook.error("request",a.bind(null,s,t))
;e.hook.wrap("request",c.bind(null,s,t))}return t}p.VERSION=n},6856:(e,r,s)=>{"use strict";s.d(r,{A:()=>h});var t=s(3251);var o="0.0.0-development"
;var n=()=>Promise.resolve();function i(e,r,s){return e.retryLimiter.schedule(a,e,r,s)}async function a(e,r,s){
const{pathname:t}=new URL(s.url,"http://github.test");const o=c(s.method,t);const i=!o&&s.method!=="GET"&&s.method!=="HEAD"
;const a=s.method==="GET"&&t.startsWith("/search/");const u=t.startsWith("/graphql");const p=~~r.retryCount;const l=p>0?{priority:0,weight:0}:{}
;if(e.clustering){l.expiration=1e3*60}if(i||u){await e.write.key(e.id).schedule(l,n)}if(i&&e.triggersNotification(t)){
await e.notifications.key(e.id).schedule(l,n)}if(a){await e.search.key(e.id).schedule(l,n)}const g=(o?e.auth:e.global).key(e.id).schedule(l,r,s);if(u){
const e=await g;if(e.data.errors!=null&&e.data.errors.some(e=>e.type==="RATE_LIMITED")){const r=Object.assign(new Error("GraphQL Rate Limit Exceeded"),{
response:e,data:e.data});throw r}}return g}function c(e,r){
return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(r)||e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(r)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(r)||r==="/login/oauth/access_token")
}
var u=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"]
;function p(e){const r=e.map(e=>e.split("/").map(e=>e.startsWith("{")?"(?:.+?)":e).join("/"));const s=`^(?:${r.map(e=>`(?:${e})`).join("|")})[^/]*$`
;return new RegExp(s,"i")}var l=p(u);var g=l.test.bind(l);var d={};var m=function(e,r){d.global=new e.Group({id:"octokit-global",maxConcurrent:10,...r})
;d.auth=new e.Group({id:"octokit-auth",maxConcurrent:1,...r});d.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...r});d.write=new e.Group({
id:"octokit-write",maxConcurrent:1,minTime:1e3,...r});d.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...r})}
;function h(e,r){const{enabled:s=true,Bottleneck:o=t,id:n="no-id",timeout:a=1e3*60*2,connection:c}=r.throttle||{};if(!s){return{}}const u={timeout:a}
;if(typeof c!=="undefined"){u.connection=c}const p=Object.assign({clustering:c!=null,triggersNotification:g,fallbackSecondaryRateRetryAfter:60,
retryAfterBaseValue:1e3,id:n},r.throttle);if(typeof p.onSecondaryRateLimit!=="function"||typeof p.onRateLimit!=="function"){
throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `)
}let l=false;const h=()=>{if(l){return}l=true;if(d.global==null){m(o,u)}p.global=p.global??d.global;p.auth=p.auth??d.auth;p.search=p.search??d.search
;p.write=p.write??d.write;p.notifications=p.notifications??d.notifications;p.retryLimiter=p.retryLimiter??new o;const r={};const s=new o.Events(r)
;r.on("secondary-limit",p.onSecondaryRateLimit);r.on("rate-limit",p.onRateLimit);r.on("error",r=>e.log.warn("Error in throttling-plugin limit handler",r))
;p.retryLimiter.on("failed",async function(r,t){const[o,n,i]=t.args;const{pathname:a}=new URL(i.url,"http://github.test")
;const c=a.startsWith("/graphql")&&r.status!==401;if(!(c||r.status===403||r.status===429)){return}const u=~~n.retryCount;n.retryCount=u;i.request.retryCount=u
;const{wantRetry:p,retryAfter:l=0}=await async function(){if(/\bsecondary rate\b/i.test(r.message)){
const t=Number(r.response.headers["retry-after"])||o.fallbackSecondaryRateRetryAfter;const n=await s.trigger("secondary-limit",t,i,e,u);return{wantRetry:n,
retryAfter:t}}if(r.response.headers!=null&&r.response.headers["x-ratelimit-remaining"]==="0"||(r.response.data?.errors??[]).some(e=>e.type==="RATE_LIMITED")){
const t=new Date(~~r.response.headers["x-ratelimit-reset"]*1e3).getTime();const o=Math.max(Math.ceil((t-Date.now())/1e3)+1,0)
;const n=await s.trigger("rate-limit",o,i,e,u);return{wantRetry:n,retryAfter:o}}return{}}();if(p){n.retryCount++;return l*o.retryAfterBaseValue}})}
;e.hook.wrap("request",(e,r)=>{h();return i(p,e,r)});return{}}h.VERSION=o;h.triggersNotification=g},1015:(e,r,s)=>{"use strict";s.d(r,{G:()=>t})
;class t extends Error{name;status;request;response;constructor(e,r,s){super(e,{cause:s.cause});this.name="HttpError";this.status=Number.parseInt(r)
;if(Number.isNaN(this.status)){this.status=0}if("response"in s){this.response=s.response}const t=Object.assign({},s.request)
;if(s.request.headers.authorization){t.headers=Object.assign({},s.request.headers,{
authorization:s.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})}
t.url=t.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]");this.request=t}}},
9567:(e,r,s)=>{"use strict";s.d(r,{ai:()=>i});var t=s(3759);var o=s(6921);function n(e){return core._coercedString(schemas.ZodString,e)}function i(e){
return t.qG(o.rSt,e)}function a(e){return core._coercedBoolean(schemas.ZodBoolean,e)}function c(e){return core._coercedBigint(schemas.ZodBigInt,e)}
function u(e){return core._coercedDate(schemas.ZodDate,e)}}};
