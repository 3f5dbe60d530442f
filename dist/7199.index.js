exports.id=7199;exports.ids=[7199];exports.modules={89659:function(e,t,r){"use strict";var s=this&&this.__createBinding||(Object.create?function(e,t,r,s){
if(s===undefined)s=r;var n=Object.getOwnPropertyDescriptor(t,r);if(!n||("get"in n?!t.__esModule:n.writable||n.configurable)){n={enumerable:true,get:function(){
return t[r]}}}Object.defineProperty(e,s,n)}:function(e,t,r,s){if(s===undefined)s=r;e[s]=t[r]})
;var n=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,value:t})}:function(e,t){e["default"]=t})
;var o=this&&this.__importStar||function(){var e=function(t){e=Object.getOwnPropertyNames||function(e){var t=[]
;for(var r in e)if(Object.prototype.hasOwnProperty.call(e,r))t[t.length]=r;return t};return e(t)};return function(t){if(t&&t.__esModule)return t;var r={}
;if(t!=null)for(var o=e(t),i=0;i<o.length;i++)if(o[i]!=="default")s(r,t,o[i]);n(r,t);return r}}();var i=this&&this.__awaiter||function(e,t,r,s){function n(e){
return e instanceof r?e:new r(function(t){t(e)})}return new(r||(r=Promise))(function(r,o){function i(e){try{c(s.next(e))}catch(e){o(e)}}function a(e){try{
c(s["throw"](e))}catch(e){o(e)}}function c(e){e.done?r(e.value):n(e.value).then(i,a)}c((s=s.apply(e,t||[])).next())})};Object.defineProperty(t,"__esModule",{
value:true});t.HttpClient=t.HttpClientResponse=t.HttpClientError=t.MediaTypes=t.Headers=t.HttpCodes=void 0;t.getProxyUrl=m;t.isHttps=w;const a=o(r(58611))
;const c=o(r(65692));const u=o(r(83335));const l=o(r(20770));const p=r(46752);var d;(function(e){e[e["OK"]=200]="OK"
;e[e["MultipleChoices"]=300]="MultipleChoices";e[e["MovedPermanently"]=301]="MovedPermanently";e[e["ResourceMoved"]=302]="ResourceMoved"
;e[e["SeeOther"]=303]="SeeOther";e[e["NotModified"]=304]="NotModified";e[e["UseProxy"]=305]="UseProxy";e[e["SwitchProxy"]=306]="SwitchProxy"
;e[e["TemporaryRedirect"]=307]="TemporaryRedirect";e[e["PermanentRedirect"]=308]="PermanentRedirect";e[e["BadRequest"]=400]="BadRequest"
;e[e["Unauthorized"]=401]="Unauthorized";e[e["PaymentRequired"]=402]="PaymentRequired";e[e["Forbidden"]=403]="Forbidden";e[e["NotFound"]=404]="NotFound"
;e[e["MethodNotAllowed"]=405]="MethodNotAllowed";e[e["NotAcceptable"]=406]="NotAcceptable";e[e["ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired"
;e[e["RequestTimeout"]=408]="RequestTimeout";e[e["Conflict"]=409]="Conflict";e[e["Gone"]=410]="Gone";e[e["TooManyRequests"]=429]="TooManyRequests"
;e[e["InternalServerError"]=500]="InternalServerError";e[e["NotImplemented"]=501]="NotImplemented";e[e["BadGateway"]=502]="BadGateway"
;e[e["ServiceUnavailable"]=503]="ServiceUnavailable";e[e["GatewayTimeout"]=504]="GatewayTimeout"})(d||(t.HttpCodes=d={}));var g;(function(e){
e["Accept"]="accept";e["ContentType"]="content-type"})(g||(t.Headers=g={}));var h;(function(e){e["ApplicationJson"]="application/json"})(h||(t.MediaTypes=h={}))
;function m(e){const t=u.getProxyUrl(new URL(e));return t?t.href:""}
const _=[d.MovedPermanently,d.ResourceMoved,d.SeeOther,d.TemporaryRedirect,d.PermanentRedirect];const f=[d.BadGateway,d.ServiceUnavailable,d.GatewayTimeout]
;const E=["OPTIONS","GET","DELETE","HEAD"];const T=10;const v=5;class y extends Error{constructor(e,t){super(e);this.name="HttpClientError";this.statusCode=t
;Object.setPrototypeOf(this,y.prototype)}}t.HttpClientError=y;class b{constructor(e){this.message=e}readBody(){return i(this,void 0,void 0,function*(){
return new Promise(e=>i(this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("data",e=>{t=Buffer.concat([t,e])});this.message.on("end",()=>{
e(t.toString())})}))})}readBodyBuffer(){return i(this,void 0,void 0,function*(){return new Promise(e=>i(this,void 0,void 0,function*(){const t=[]
;this.message.on("data",e=>{t.push(e)});this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}t.HttpClientResponse=b;function w(e){const t=new URL(e)
;return t.protocol==="https:"}class k{constructor(e,t,r){this._ignoreSslError=false;this._allowRedirects=true;this._allowRedirectDowngrade=false
;this._maxRedirects=50;this._allowRetries=false;this._maxRetries=1;this._keepAlive=false;this._disposed=false
;this.userAgent=this._getUserAgentWithOrchestrationId(e);this.handlers=t||[];this.requestOptions=r;if(r){if(r.ignoreSslError!=null){
this._ignoreSslError=r.ignoreSslError}this._socketTimeout=r.socketTimeout;if(r.allowRedirects!=null){this._allowRedirects=r.allowRedirects}
if(r.allowRedirectDowngrade!=null){this._allowRedirectDowngrade=r.allowRedirectDowngrade}if(r.maxRedirects!=null){this._maxRedirects=Math.max(r.maxRedirects,0)}
if(r.keepAlive!=null){this._keepAlive=r.keepAlive}if(r.allowRetries!=null){this._allowRetries=r.allowRetries}if(r.maxRetries!=null){
this._maxRetries=r.maxRetries}}}options(e,t){return i(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){
return i(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return i(this,void 0,void 0,function*(){
return this.request("DELETE",e,null,t||{})})}post(e,t,r){return i(this,void 0,void 0,function*(){return this.request("POST",e,t,r||{})})}patch(e,t,r){
return i(this,void 0,void 0,function*(){return this.request("PATCH",e,t,r||{})})}put(e,t,r){return i(this,void 0,void 0,function*(){
return this.request("PUT",e,t,r||{})})}head(e,t){return i(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,r,s){
return i(this,void 0,void 0,function*(){return this.request(e,t,r,s)})}getJson(e){return i(this,arguments,void 0,function*(e,t={}){
t[g.Accept]=this._getExistingOrDefaultHeader(t,g.Accept,h.ApplicationJson);const r=yield this.get(e,t);return this._processResponse(r,this.requestOptions)})}
postJson(e,t){return i(this,arguments,void 0,function*(e,t,r={}){const s=JSON.stringify(t,null,2)
;r[g.Accept]=this._getExistingOrDefaultHeader(r,g.Accept,h.ApplicationJson);r[g.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,h.ApplicationJson)
;const n=yield this.post(e,s,r);return this._processResponse(n,this.requestOptions)})}putJson(e,t){return i(this,arguments,void 0,function*(e,t,r={}){
const s=JSON.stringify(t,null,2);r[g.Accept]=this._getExistingOrDefaultHeader(r,g.Accept,h.ApplicationJson)
;r[g.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,h.ApplicationJson);const n=yield this.put(e,s,r)
;return this._processResponse(n,this.requestOptions)})}patchJson(e,t){return i(this,arguments,void 0,function*(e,t,r={}){const s=JSON.stringify(t,null,2)
;r[g.Accept]=this._getExistingOrDefaultHeader(r,g.Accept,h.ApplicationJson);r[g.ContentType]=this._getExistingOrDefaultContentTypeHeader(r,h.ApplicationJson)
;const n=yield this.patch(e,s,r);return this._processResponse(n,this.requestOptions)})}request(e,t,r,s){return i(this,void 0,void 0,function*(){
if(this._disposed){throw new Error("Client has already been disposed.")}const n=new URL(t);let o=this._prepareRequest(e,n,s)
;const i=this._allowRetries&&E.includes(e)?this._maxRetries+1:1;let a=0;let c;do{c=yield this.requestRaw(o,r)
;if(c&&c.message&&c.message.statusCode===d.Unauthorized){let e;for(const t of this.handlers){if(t.canHandleAuthentication(c)){e=t;break}}if(e){
return e.handleAuthentication(this,o,r)}else{return c}}let t=this._maxRedirects
;while(c.message.statusCode&&_.includes(c.message.statusCode)&&this._allowRedirects&&t>0){const i=c.message.headers["location"];if(!i){break}const a=new URL(i)
;if(n.protocol==="https:"&&n.protocol!==a.protocol&&!this._allowRedirectDowngrade){
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
}yield c.readBody();if(a.hostname!==n.hostname){for(const e in s){if(e.toLowerCase()==="authorization"){delete s[e]}}}o=this._prepareRequest(e,a,s)
;c=yield this.requestRaw(o,r);t--}if(!c.message.statusCode||!f.includes(c.message.statusCode)){return c}a+=1;if(a<i){yield c.readBody()
;yield this._performExponentialBackoff(a)}}while(a<i);return c})}dispose(){if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(e,t){
return i(this,void 0,void 0,function*(){return new Promise((r,s)=>{function n(e,t){if(e){s(e)}else if(!t){s(new Error("Unknown error"))}else{r(t)}}
this.requestRawWithCallback(e,t,n)})})}requestRawWithCallback(e,t,r){if(typeof t==="string"){if(!e.options.headers){e.options.headers={}}
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let s=false;function n(e,t){if(!s){s=true;r(e,t)}}const o=e.httpModule.request(e.options,e=>{
const t=new b(e);n(undefined,t)});let i;o.on("socket",e=>{i=e});o.setTimeout(this._socketTimeout||3*6e4,()=>{if(i){i.end()}
n(new Error(`Request timeout: ${e.options.path}`))});o.on("error",function(e){n(e)});if(t&&typeof t==="string"){o.write(t,"utf8")}if(t&&typeof t!=="string"){
t.on("close",function(){o.end()});t.pipe(o)}else{o.end()}}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e)
;const r=u.getProxyUrl(t);const s=r&&r.hostname;if(!s){return}return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,r){const s={};s.parsedUrl=t
;const n=s.parsedUrl.protocol==="https:";s.httpModule=n?c:a;const o=n?443:80;s.options={};s.options.host=s.parsedUrl.hostname
;s.options.port=s.parsedUrl.port?parseInt(s.parsedUrl.port):o;s.options.path=(s.parsedUrl.pathname||"")+(s.parsedUrl.search||"");s.options.method=e
;s.options.headers=this._mergeHeaders(r);if(this.userAgent!=null){s.options.headers["user-agent"]=this.userAgent}s.options.agent=this._getAgent(s.parsedUrl)
;if(this.handlers){for(const e of this.handlers){e.prepareRequest(s.options)}}return s}_mergeHeaders(e){if(this.requestOptions&&this.requestOptions.headers){
return Object.assign({},G(this.requestOptions.headers),G(e||{}))}return G(e||{})}_getExistingOrDefaultHeader(e,t,r){let s
;if(this.requestOptions&&this.requestOptions.headers){const e=G(this.requestOptions.headers)[t];if(e){s=typeof e==="number"?e.toString():e}}const n=e[t]
;if(n!==undefined){return typeof n==="number"?n.toString():n}if(s!==undefined){return s}return r}_getExistingOrDefaultContentTypeHeader(e,t){let r
;if(this.requestOptions&&this.requestOptions.headers){const e=G(this.requestOptions.headers)[g.ContentType];if(e){if(typeof e==="number"){r=String(e)
}else if(Array.isArray(e)){r=e.join(", ")}else{r=e}}}const s=e[g.ContentType];if(s!==undefined){if(typeof s==="number"){return String(s)
}else if(Array.isArray(s)){return s.join(", ")}else{return s}}if(r!==undefined){return r}return t}_getAgent(e){let t;const r=u.getProxyUrl(e)
;const s=r&&r.hostname;if(this._keepAlive&&s){t=this._proxyAgent}if(!s){t=this._agent}if(t){return t}const n=e.protocol==="https:";let o=100
;if(this.requestOptions){o=this.requestOptions.maxSockets||a.globalAgent.maxSockets}if(r&&r.hostname){const e={maxSockets:o,keepAlive:this._keepAlive,
proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.hostname,port:r.port})};let s
;const i=r.protocol==="https:";if(n){s=i?l.httpsOverHttps:l.httpsOverHttp}else{s=i?l.httpOverHttps:l.httpOverHttp}t=s(e);this._proxyAgent=t}if(!t){const e={
keepAlive:this._keepAlive,maxSockets:o};t=n?new c.Agent(e):new a.Agent(e);this._agent=t}if(n&&this._ignoreSslError){t.options=Object.assign(t.options||{},{
rejectUnauthorized:false})}return t}_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive){r=this._proxyAgentDispatcher}if(r){return r}
const s=e.protocol==="https:";r=new p.ProxyAgent(Object.assign({uri:t.href,pipelining:!this._keepAlive?0:1},(t.username||t.password)&&{
token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`}));this._proxyAgentDispatcher=r;if(s&&this._ignoreSslError){
r.options=Object.assign(r.options.requestTls||{},{rejectUnauthorized:false})}return r}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client"
;const r=process.env["ACTIONS_ORCHESTRATION_ID"];if(r){const e=r.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${e}`}return t}
_performExponentialBackoff(e){return i(this,void 0,void 0,function*(){e=Math.min(T,e);const t=v*Math.pow(2,e);return new Promise(e=>setTimeout(()=>e(),t))})}
_processResponse(e,t){return i(this,void 0,void 0,function*(){return new Promise((r,s)=>i(this,void 0,void 0,function*(){const n=e.message.statusCode||0
;const o={statusCode:n,result:null,headers:{}};if(n===d.NotFound){r(o)}function i(e,t){if(typeof t==="string"){const e=new Date(t);if(!isNaN(e.valueOf())){
return e}}return t}let a;let c;try{c=yield e.readBody();if(c&&c.length>0){if(t&&t.deserializeDates){a=JSON.parse(c,i)}else{a=JSON.parse(c)}o.result=a}
o.headers=e.message.headers}catch(e){}if(n>299){let e;if(a&&a.message){e=a.message}else if(c&&c.length>0){e=c}else{e=`Failed request: (${n})`}const t=new y(e,n)
;t.result=o.result;s(t)}else{r(o)}}))})}}t.HttpClient=k;const G=e=>Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{})},83335:(e,t)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.getProxyUrl=r;t.checkBypass=s;function r(e){const t=e.protocol==="https:";if(s(e)){return undefined}
const r=(()=>{if(t){return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})();if(r){
try{return new o(r)}catch(e){if(!r.startsWith("http://")&&!r.startsWith("https://"))return new o(`http://${r}`)}}else{return undefined}}function s(e){
if(!e.hostname){return false}const t=e.hostname;if(n(t)){return true}const r=process.env["no_proxy"]||process.env["NO_PROXY"]||"";if(!r){return false}let s
;if(e.port){s=Number(e.port)}else if(e.protocol==="http:"){s=80}else if(e.protocol==="https:"){s=443}const o=[e.hostname.toUpperCase()];if(typeof s==="number"){
o.push(`${o[0]}:${s}`)}for(const e of r.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e)){
if(e==="*"||o.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`))){return true}}return false}function n(e){const t=e.toLowerCase()
;return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class o extends URL{constructor(e,t){super(e,t)
;this._decodedUsername=decodeURIComponent(super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}
get password(){return this._decodedPassword}}},78812:(e,t,r)=>{"use strict";var s,n,o;o=r(29700);n=r(31914);s=function(){class e{constructor(e={}){
this.options=e;o.load(this.options,this.defaults,this);this.Events=new n(this);this._arr=[];this._resetPromise();this._lastFlush=Date.now()}_resetPromise(){
return this._promise=new this.Promise((e,t)=>this._resolve=e)}_flush(){clearTimeout(this._timeout);this._lastFlush=Date.now();this._resolve()
;this.Events.trigger("batch",this._arr);this._arr=[];return this._resetPromise()}add(e){var t;this._arr.push(e);t=this._promise
;if(this._arr.length===this.maxSize){this._flush()}else if(this.maxTime!=null&&this._arr.length===1){this._timeout=setTimeout(()=>this._flush(),this.maxTime)}
return t}}e.prototype.defaults={maxTime:null,maxSize:null,Promise};return e}.call(void 0);e.exports=s},68760:(e,t,r)=>{"use strict";function s(e,t){
return c(e)||n(e,t)||i()}function n(e,t){var r=[];var s=true;var n=false;var o=undefined;try{for(var i=e[Symbol.iterator](),a;!(s=(a=i.next()).done);s=true){
r.push(a.value);if(t&&r.length===t)break}}catch(e){n=true;o=e}finally{try{if(!s&&i["return"]!=null)i["return"]()}finally{if(n)throw o}}return r}function o(e){
return c(e)||a(e)||i()}function i(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}function a(e){
if(Symbol.iterator in Object(e)||Object.prototype.toString.call(e)==="[object Arguments]")return Array.from(e)}function c(e){if(Array.isArray(e))return e}
function u(e,t,r,s,n,o,i){try{var a=e[o](i);var c=a.value}catch(e){r(e);return}if(a.done){t(c)}else{Promise.resolve(c).then(s,n)}}function l(e){
return function(){var t=this,r=arguments;return new Promise(function(s,n){var o=e.apply(t,r);function i(e){u(o,s,n,i,a,"next",e)}function a(e){
u(o,s,n,i,a,"throw",e)}i(undefined)})}}var p,d,g,h,m,_,f,E,T,v,y,b=[].splice;_=10;d=5;y=r(29700);f=r(91363);h=r(42448);m=r(37099);E=r(41827);g=r(31914)
;T=r(5685);v=r(39216);p=function(){class e{constructor(t={},...r){var s,n;this._addToQueue=this._addToQueue.bind(this);this._validateOptions(t,r)
;y.load(t,this.instanceDefaults,this);this._queues=new f(_);this._scheduled={}
;this._states=new T(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]));this._limiter=null;this.Events=new g(this)
;this._submitLock=new v("submit",this.Promise);this._registerLock=new v("register",this.Promise);n=y.load(t,this.storeDefaults,{});this._store=function(){
if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null){s=y.load(t,this.redisStoreDefaults,{});return new E(this,n,s)
}else if(this.datastore==="local"){s=y.load(t,this.localStoreDefaults,{});return new m(this,n,s)}else{
throw new e.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}}.call(this);this._queues.on("leftzero",()=>{var e
;return(e=this._store.heartbeat)!=null?typeof e.ref==="function"?e.ref():void 0:void 0});this._queues.on("zero",()=>{var e
;return(e=this._store.heartbeat)!=null?typeof e.unref==="function"?e.unref():void 0:void 0})}_validateOptions(t,r){
if(!(t!=null&&typeof t==="object"&&r.length===0)){
throw new e.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")
}}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(e){return this._store.__publish__(e)}disconnect(e=true){return this._store.__disconnect__(e)}chain(e){
this._limiter=e;return this}queued(e){return this._queues.queued(e)}clusterQueued(){return this._store.__queued__()}empty(){
return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(e){
return this._states.jobStatus(e)}jobs(e){return this._states.statusJobs(e)}counts(){return this._states.statusCounts()}_randomIndex(){
return Math.random().toString(36).slice(2)}check(e=1){return this._store.__check__(e)}_clearGlobalState(e){if(this._scheduled[e]!=null){
clearTimeout(this._scheduled[e].expiration);delete this._scheduled[e];return true}else{return false}}_free(e,t,r,s){var n=this;return l(function*(){var t,o;try{
var i=yield n._store.__free__(e,r.weight);o=i.running;n.Events.trigger("debug",`Freed ${r.id}`,s);if(o===0&&n.empty()){return n.Events.trigger("idle")}
}catch(e){t=e;return n.Events.trigger("error",t)}})()}_run(e,t,r){var s,n,o;t.doRun();s=this._clearGlobalState.bind(this,e);o=this._run.bind(this,e,t)
;n=this._free.bind(this,e,t);return this._scheduled[e]={timeout:setTimeout(()=>t.doExecute(this._limiter,s,o,n),r),
expiration:t.options.expiration!=null?setTimeout(function(){return t.doExpire(s,o,n)},r+t.options.expiration):void 0,job:t}}_drainOne(e){
return this._registerLock.schedule(()=>{var t,r,s,n,o;if(this.queued()===0){return this.Promise.resolve(null)}o=this._queues.getFirst();var i=s=o.first()
;n=i.options;t=i.args;if(e!=null&&n.weight>e){return this.Promise.resolve(null)}this.Events.trigger("debug",`Draining ${n.id}`,{args:t,options:n})
;r=this._randomIndex();return this._store.__register__(r,n.weight,n.expiration).then(({success:e,wait:i,reservoir:a})=>{var c
;this.Events.trigger("debug",`Drained ${n.id}`,{success:e,args:t,options:n});if(e){o.shift();c=this.empty();if(c){this.Events.trigger("empty")}if(a===0){
this.Events.trigger("depleted",c)}this._run(r,s,i);return this.Promise.resolve(n.weight)}else{return this.Promise.resolve(null)}})})}_drainAll(e,t=0){
return this._drainOne(e).then(r=>{var s;if(r!=null){s=e!=null?e-r:e;return this._drainAll(s,t+r)}else{return this.Promise.resolve(t)}
}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(e){return this._queues.shiftAll(function(t){return t.doDrop({message:e})})}stop(t={}){var r,s
;t=y.load(t,this.stopDefaults);s=e=>{var t;t=()=>{var t;t=this._states.counts;return t[0]+t[1]+t[2]+t[3]===e};return new this.Promise((e,r)=>{if(t()){return e()
}else{return this.on("done",()=>{if(t()){this.removeAllListeners("done");return e()}})}})};r=t.dropWaitingJobs?(this._run=function(e,r){return r.doDrop({
message:t.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{var e,r,n
;r=this._scheduled;for(e in r){n=r[e];if(this.jobStatus(n.job.options.id)==="RUNNING"){clearTimeout(n.timeout);clearTimeout(n.expiration);n.job.doDrop({
message:t.dropErrorMessage})}}this._dropAllQueued(t.dropErrorMessage);return s(0)}))):this.schedule({priority:_-1,weight:0},()=>s(1));this._receive=function(r){
return r._reject(new e.prototype.BottleneckError(t.enqueueErrorMessage))}
;this.stop=()=>this.Promise.reject(new e.prototype.BottleneckError("stop() has already been called"));return r}_addToQueue(t){var r=this;return l(function*(){
var s,n,o,i,a,c,u;s=t.args;i=t.options;try{var l=yield r._store.__submit__(r.queued(),i.weight);a=l.reachedHWM;n=l.blocked;u=l.strategy}catch(e){o=e
;r.Events.trigger("debug",`Could not queue ${i.id}`,{args:s,options:i,error:o});t.doDrop({error:o});return false}if(n){t.doDrop();return true}else if(a){
c=u===e.prototype.strategy.LEAK?r._queues.shiftLastFrom(i.priority):u===e.prototype.strategy.OVERFLOW_PRIORITY?r._queues.shiftLastFrom(i.priority+1):u===e.prototype.strategy.OVERFLOW?t:void 0
;if(c!=null){c.doDrop()}if(c==null||u===e.prototype.strategy.OVERFLOW){if(c==null){t.doDrop()}return a}}t.doQueue(a,n);r._queues.push(t);yield r._drainAll()
;return a})()}_receive(t){if(this._states.jobStatus(t.options.id)!=null){
t._reject(new e.prototype.BottleneckError(`A job with the same id already exists (id=${t.options.id})`));return false}else{t.doReceive()
;return this._submitLock.schedule(this._addToQueue,t)}}submit(...e){var t,r,n,i,a,c,u;if(typeof e[0]==="function"){var l,p,d,g;a=e,l=a,p=o(l),r=p[0],
e=p.slice(1),l,d=b.call(e,-1),g=s(d,1),t=g[0],d;i=y.load({},this.jobDefaults)}else{var m,_,f,E;c=e,m=c,_=o(m),i=_[0],r=_[1],e=_.slice(2),m,f=b.call(e,-1),
E=s(f,1),t=E[0],f;i=y.load(i,this.jobDefaults)}u=(...e)=>new this.Promise(function(t,s){return r(...e,function(...e){return(e[0]!=null?s:t)(e)})})
;n=new h(u,e,i,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise);n.promise.then(function(e){return typeof t==="function"?t(...e):void 0
}).catch(function(e){if(Array.isArray(e)){return typeof t==="function"?t(...e):void 0}else{return typeof t==="function"?t(e):void 0}});return this._receive(n)}
schedule(...e){var t,r,s;if(typeof e[0]==="function"){var n=e;var i=o(n);s=i[0];e=i.slice(1);r={}}else{var a=e;var c=o(a);r=c[0];s=c[1];e=c.slice(2)}
t=new h(s,e,r,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise);this._receive(t);return t.promise}wrap(e){var t,r
;t=this.schedule.bind(this);r=function r(...s){return t(e.bind(this),...s)};r.withOptions=function(r,...s){return t(r,e,...s)};return r}updateSettings(e={}){
var t=this;return l(function*(){yield t._store.__updateSettings__(y.overwrite(e,t.storeDefaults));y.overwrite(e,t.instanceDefaults,t);return t})()}
currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(e=0){return this._store.__incrementReservoir__(e)}}e.default=e;e.Events=g
;e.version=e.prototype.version=r(88349).r;e.strategy=e.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3}
;e.BottleneckError=e.prototype.BottleneckError=r(72360);e.Group=e.prototype.Group=r(26835);e.RedisConnection=e.prototype.RedisConnection=r(91400)
;e.IORedisConnection=e.prototype.IORedisConnection=r(58468);e.Batcher=e.prototype.Batcher=r(78812);e.prototype.jobDefaults={priority:d,weight:1,expiration:null,
id:"<no-id>"};e.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:e.prototype.strategy.LEAK,penalty:null,reservoir:null,
reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
;e.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250};e.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,
clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:false,connection:null};e.prototype.instanceDefaults={datastore:"local",
connection:null,id:"<no-id>",rejectOnDrop:true,trackDoneStatus:false,Promise};e.prototype.stopDefaults={
enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:true,dropErrorMessage:"This limiter has been stopped."};return e
}.call(void 0);e.exports=p},72360:e=>{"use strict";var t;t=class e extends Error{};e.exports=t},55327:e=>{"use strict";var t;t=class e{constructor(e,t){
this.incr=e;this.decr=t;this._first=null;this._last=null;this.length=0}push(e){var t;this.length++;if(typeof this.incr==="function"){this.incr()}t={value:e,
prev:this._last,next:null};if(this._last!=null){this._last.next=t;this._last=t}else{this._first=this._last=t}return void 0}shift(){var e;if(this._first==null){
return}else{this.length--;if(typeof this.decr==="function"){this.decr()}}e=this._first.value;if((this._first=this._first.next)!=null){this._first.prev=null
}else{this._last=null}return e}first(){if(this._first!=null){return this._first.value}}getArray(){var e,t,r;e=this._first;r=[];while(e!=null){r.push((t=e,
e=e.next,t.value))}return r}forEachShift(e){var t;t=this.shift();while(t!=null){e(t),t=this.shift()}return void 0}debug(){var e,t,r,s,n;e=this._first;n=[]
;while(e!=null){n.push((t=e,e=e.next,{value:t.value,prev:(r=t.prev)!=null?r.value:void 0,next:(s=t.next)!=null?s.value:void 0}))}return n}};e.exports=t},
31914:e=>{"use strict";function t(e,t,r,s,n,o,i){try{var a=e[o](i);var c=a.value}catch(e){r(e);return}if(a.done){t(c)}else{Promise.resolve(c).then(s,n)}}
function r(e){return function(){var r=this,s=arguments;return new Promise(function(n,o){var i=e.apply(r,s);function a(e){t(i,n,o,a,c,"next",e)}function c(e){
t(i,n,o,a,c,"throw",e)}a(undefined)})}}var s;s=class e{constructor(e){this.instance=e;this._events={}
;if(this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null){throw new Error("An Emitter already exists for this object")}
this.instance.on=(e,t)=>this._addListener(e,"many",t);this.instance.once=(e,t)=>this._addListener(e,"once",t);this.instance.removeAllListeners=(e=null)=>{
if(e!=null){return delete this._events[e]}else{return this._events={}}}}_addListener(e,t,r){var s;if((s=this._events)[e]==null){s[e]=[]}this._events[e].push({
cb:r,status:t});return this.instance}listenerCount(e){if(this._events[e]!=null){return this._events[e].length}else{return 0}}trigger(e,...t){var s=this
;return r(function*(){var n,o;try{if(e!=="debug"){s.trigger("debug",`Event triggered: ${e}`,t)}if(s._events[e]==null){return}
s._events[e]=s._events[e].filter(function(e){return e.status!=="none"});o=s._events[e].map(function(){var e=r(function*(e){var r,n;if(e.status==="none"){return}
if(e.status==="once"){e.status="none"}try{n=typeof e.cb==="function"?e.cb(...t):void 0;if(typeof(n!=null?n.then:void 0)==="function"){return yield n}else{
return n}}catch(e){r=e;if(true){s.trigger("error",r)}return null}});return function(t){return e.apply(this,arguments)}}())
;return(yield Promise.all(o)).find(function(e){return e!=null})}catch(e){n=e;if(true){s.trigger("error",n)}return null}})()}};e.exports=s},26835:(e,t,r)=>{
"use strict";function s(e,t){return i(e)||o(e,t)||n()}function n(){throw new TypeError("Invalid attempt to destructure non-iterable instance")}function o(e,t){
var r=[];var s=true;var n=false;var o=undefined;try{for(var i=e[Symbol.iterator](),a;!(s=(a=i.next()).done);s=true){r.push(a.value);if(t&&r.length===t)break}
}catch(e){n=true;o=e}finally{try{if(!s&&i["return"]!=null)i["return"]()}finally{if(n)throw o}}return r}function i(e){if(Array.isArray(e))return e}
function a(e,t,r,s,n,o,i){try{var a=e[o](i);var c=a.value}catch(e){r(e);return}if(a.done){t(c)}else{Promise.resolve(c).then(s,n)}}function c(e){
return function(){var t=this,r=arguments;return new Promise(function(s,n){var o=e.apply(t,r);function i(e){a(o,s,n,i,c,"next",e)}function c(e){
a(o,s,n,i,c,"throw",e)}i(undefined)})}}var u,l,p,d,g,h;h=r(29700);u=r(31914);d=r(91400);p=r(58468);g=r(71479);l=function(){class e{constructor(e={}){
this.deleteKey=this.deleteKey.bind(this);this.limiterOptions=e;h.load(this.limiterOptions,this.defaults,this);this.Events=new u(this);this.instances={}
;this.Bottleneck=r(68760);this._startAutoCleanup();this.sharedConnection=this.connection!=null;if(this.connection==null){
if(this.limiterOptions.datastore==="redis"){this.connection=new d(Object.assign({},this.limiterOptions,{Events:this.Events}))
}else if(this.limiterOptions.datastore==="ioredis"){this.connection=new p(Object.assign({},this.limiterOptions,{Events:this.Events}))}}}key(e=""){var t
;return(t=this.instances[e])!=null?t:(()=>{var t;t=this.instances[e]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${e}`,
timeout:this.timeout,connection:this.connection}));this.Events.trigger("created",t,e);return t})()}deleteKey(e=""){var t=this;return c(function*(){var r,s
;s=t.instances[e];if(t.connection){r=yield t.connection.__runCommand__(["del",...g.allKeys(`${t.id}-${e}`)])}if(s!=null){delete t.instances[e]
;yield s.disconnect()}return s!=null||r>0})()}limiters(){var e,t,r,s;t=this.instances;r=[];for(e in t){s=t[e];r.push({key:e,limiter:s})}return r}keys(){
return Object.keys(this.instances)}clusterKeys(){var e=this;return c(function*(){var t,r,n,o,i,a,c,u,l;if(e.connection==null){return e.Promise.resolve(e.keys())
}a=[];t=null;l=`b_${e.id}-`.length;r="_settings".length;while(t!==0){
var p=yield e.connection.__runCommand__(["scan",t!=null?t:0,"match",`b_${e.id}-*_settings`,"count",1e4]);var d=s(p,2);u=d[0];n=d[1];t=~~u;for(o=0,
c=n.length;o<c;o++){i=n[o];a.push(i.slice(l,-r))}}return a})()}_startAutoCleanup(){var e=this;var t;clearInterval(this.interval)
;return typeof(t=this.interval=setInterval(c(function*(){var t,r,s,n,o,i;o=Date.now();s=e.instances;n=[];for(r in s){i=s[r];try{
if(yield i._store.__groupCheck__(o)){n.push(e.deleteKey(r))}else{n.push(void 0)}}catch(e){t=e;n.push(i.Events.trigger("error",t))}}return n
}),this.timeout/2)).unref==="function"?t.unref():void 0}updateSettings(e={}){h.overwrite(e,this.defaults,this);h.overwrite(e,e,this.limiterOptions)
;if(e.timeout!=null){return this._startAutoCleanup()}}disconnect(e=true){var t;if(!this.sharedConnection){return(t=this.connection)!=null?t.disconnect(e):void 0
}}}e.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"};return e}.call(void 0);e.exports=l},
58468:(module,__unused_webpack_exports,__webpack_require__)=>{"use strict";function _slicedToArray(e,t){
return _arrayWithHoles(e)||_iterableToArrayLimit(e,t)||_nonIterableRest()}function _nonIterableRest(){
throw new TypeError("Invalid attempt to destructure non-iterable instance")}function _iterableToArrayLimit(e,t){var r=[];var s=true;var n=false;var o=undefined
;try{for(var i=e[Symbol.iterator](),a;!(s=(a=i.next()).done);s=true){r.push(a.value);if(t&&r.length===t)break}}catch(e){n=true;o=e}finally{try{
if(!s&&i["return"]!=null)i["return"]()}finally{if(n)throw o}}return r}function _arrayWithHoles(e){if(Array.isArray(e))return e}
function asyncGeneratorStep(e,t,r,s,n,o,i){try{var a=e[o](i);var c=a.value}catch(e){r(e);return}if(a.done){t(c)}else{Promise.resolve(c).then(s,n)}}
function _asyncToGenerator(e){return function(){var t=this,r=arguments;return new Promise(function(s,n){var o=e.apply(t,r);function i(e){
asyncGeneratorStep(o,s,n,i,a,"next",e)}function a(e){asyncGeneratorStep(o,s,n,i,a,"throw",e)}i(undefined)})}}var Events,IORedisConnection,Scripts,parser
;parser=__webpack_require__(29700);Events=__webpack_require__(31914);Scripts=__webpack_require__(71479);IORedisConnection=function(){class IORedisConnection{
constructor(options={}){parser.load(options,this.defaults,this);if(this.Redis==null){this.Redis=eval("require")("ioredis")}if(this.Events==null){
this.Events=new Events(this)}this.terminated=false;if(this.clusterNodes!=null){this.client=new this.Redis.Cluster(this.clusterNodes,this.clientOptions)
;this.subscriber=new this.Redis.Cluster(this.clusterNodes,this.clientOptions)}else if(this.client!=null&&this.client.duplicate==null){
this.subscriber=new this.Redis.Cluster(this.client.startupNodes,this.client.options)}else{if(this.client==null){this.client=new this.Redis(this.clientOptions)}
this.subscriber=this.client.duplicate()}this.limiters={}
;this.ready=this.Promise.all([this._setup(this.client,false),this._setup(this.subscriber,true)]).then(()=>{this._loadScripts();return{client:this.client,
subscriber:this.subscriber}})}_setup(e,t){e.setMaxListeners(0);return new this.Promise((r,s)=>{e.on("error",e=>this.Events.trigger("error",e));if(t){
e.on("message",(e,t)=>{var r;return(r=this.limiters[e])!=null?r._store.onMessage(e,t):void 0})}if(e.status==="ready"){return r()}else{return e.once("ready",r)}
})}_loadScripts(){return Scripts.names.forEach(e=>this.client.defineCommand(e,{lua:Scripts.payload(e)}))}__runCommand__(e){var t=this
;return _asyncToGenerator(function*(){var r,s;yield t.ready;var n=yield t.client.pipeline([e]).exec();var o=_slicedToArray(n,1);var i=_slicedToArray(o[0],2)
;r=i[0];s=i[1];return s})()}__addLimiter__(e){
return this.Promise.all([e.channel(),e.channel_client()].map(t=>new this.Promise((r,s)=>this.subscriber.subscribe(t,()=>{this.limiters[t]=e;return r()}))))}
__removeLimiter__(e){var t=this;return[e.channel(),e.channel_client()].forEach(function(){var e=_asyncToGenerator(function*(e){if(!t.terminated){
yield t.subscriber.unsubscribe(e)}return delete t.limiters[e]});return function(t){return e.apply(this,arguments)}}())}__scriptArgs__(e,t,r,s){var n
;n=Scripts.keys(e,t);return[n.length].concat(n,r,s)}__scriptFn__(e){return this.client[e].bind(this.client)}disconnect(e=true){var t,r,s,n
;n=Object.keys(this.limiters);for(t=0,s=n.length;t<s;t++){r=n[t];clearInterval(this.limiters[r]._store.heartbeat)}this.limiters={};this.terminated=true;if(e){
return this.Promise.all([this.client.quit(),this.subscriber.quit()])}else{this.client.disconnect();this.subscriber.disconnect();return this.Promise.resolve()}}}
IORedisConnection.prototype.datastore="ioredis";IORedisConnection.prototype.defaults={Redis:null,clientOptions:{},clusterNodes:null,client:null,Promise,
Events:null};return IORedisConnection}.call(void 0);module.exports=IORedisConnection},42448:(e,t,r)=>{"use strict";function s(e,t,r,s,n,o,i){try{var a=e[o](i)
;var c=a.value}catch(e){r(e);return}if(a.done){t(c)}else{Promise.resolve(c).then(s,n)}}function n(e){return function(){var t=this,r=arguments
;return new Promise(function(n,o){var i=e.apply(t,r);function a(e){s(i,n,o,a,c,"next",e)}function c(e){s(i,n,o,a,c,"throw",e)}a(undefined)})}}var o,i,a,c,u;c=10
;i=5;u=r(29700);o=r(72360);a=class e{constructor(e,t,r,s,n,o,i,a){this.task=e;this.args=t;this.rejectOnDrop=n;this.Events=o;this._states=i;this.Promise=a
;this.options=u.load(r,s);this.options.priority=this._sanitizePriority(this.options.priority);if(this.options.id===s.id){
this.options.id=`${this.options.id}-${this._randomIndex()}`}this.promise=new this.Promise((e,t)=>{this._resolve=e;this._reject=t});this.retryCount=0}
_sanitizePriority(e){var t;t=~~e!==e?i:e;if(t<0){return 0}else if(t>c-1){return c-1}else{return t}}_randomIndex(){return Math.random().toString(36).slice(2)}
doDrop({error:e,message:t="This job has been dropped by Bottleneck"}={}){if(this._states.remove(this.options.id)){if(this.rejectOnDrop){
this._reject(e!=null?e:new o(t))}this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise});return true}else{
return false}}_assertStatus(e){var t;t=this._states.jobStatus(this.options.id);if(!(t===e||e==="DONE"&&t===null)){
throw new o(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}}doReceive(){
this._states.start(this.options.id);return this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(e,t){this._assertStatus("RECEIVED")
;this._states.next(this.options.id);return this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:e,blocked:t})}doRun(){
if(this.retryCount===0){this._assertStatus("QUEUED");this._states.next(this.options.id)}else{this._assertStatus("EXECUTING")}
return this.Events.trigger("scheduled",{args:this.args,options:this.options})}doExecute(e,t,r,s){var o=this;return n(function*(){var n,i,a;if(o.retryCount===0){
o._assertStatus("RUNNING");o._states.next(o.options.id)}else{o._assertStatus("EXECUTING")}i={args:o.args,options:o.options,retryCount:o.retryCount}
;o.Events.trigger("executing",i);try{a=yield e!=null?e.schedule(o.options,o.task,...o.args):o.task(...o.args);if(t()){o.doDone(i);yield s(o.options,i)
;o._assertStatus("DONE");return o._resolve(a)}}catch(e){n=e;return o._onFailure(n,i,t,r,s)}})()}doExpire(e,t,r){var s,n
;if(this._states.jobStatus(this.options.id==="RUNNING")){this._states.next(this.options.id)}this._assertStatus("EXECUTING");n={args:this.args,
options:this.options,retryCount:this.retryCount};s=new o(`This job timed out after ${this.options.expiration} ms.`);return this._onFailure(s,n,e,t,r)}
_onFailure(e,t,r,s,o){var i=this;return n(function*(){var n,a;if(r()){n=yield i.Events.trigger("failed",e,t);if(n!=null){a=~~n
;i.Events.trigger("retry",`Retrying ${i.options.id} after ${a} ms`,t);i.retryCount++;return s(a)}else{i.doDone(t);yield o(i.options,t);i._assertStatus("DONE")
;return i._reject(e)}}})()}doDone(e){this._assertStatus("EXECUTING");this._states.next(this.options.id);return this.Events.trigger("done",e)}};e.exports=a},
37099:(e,t,r)=>{"use strict";function s(e,t,r,s,n,o,i){try{var a=e[o](i);var c=a.value}catch(e){r(e);return}if(a.done){t(c)}else{Promise.resolve(c).then(s,n)}}
function n(e){return function(){var t=this,r=arguments;return new Promise(function(n,o){var i=e.apply(t,r);function a(e){s(i,n,o,a,c,"next",e)}function c(e){
s(i,n,o,a,c,"throw",e)}a(undefined)})}}var o,i,a;a=r(29700);o=r(72360);i=class e{constructor(e,t,r){this.instance=e;this.storeOptions=t
;this.clientId=this.instance._randomIndex();a.load(r,r,this);this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now();this._running=0
;this._done=0;this._unblockTime=0;this.ready=this.Promise.resolve();this.clients={};this._startHeartbeat()}_startHeartbeat(){var e
;if(this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)){
return typeof(e=this.heartbeat=setInterval(()=>{var e,t,r,s,n;s=Date.now()
;if(this.storeOptions.reservoirRefreshInterval!=null&&s>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval){this._lastReservoirRefresh=s
;this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount;this.instance._drainAll(this.computeCapacity())}
if(this.storeOptions.reservoirIncreaseInterval!=null&&s>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){var o=this.storeOptions
;e=o.reservoirIncreaseAmount;r=o.reservoirIncreaseMaximum;n=o.reservoir;this._lastReservoirIncrease=s;t=r!=null?Math.min(e,r-n):e;if(t>0){
this.storeOptions.reservoir+=t;return this.instance._drainAll(this.computeCapacity())}}},this.heartbeatInterval)).unref==="function"?e.unref():void 0}else{
return clearInterval(this.heartbeat)}}__publish__(e){var t=this;return n(function*(){yield t.yieldLoop()
;return t.instance.Events.trigger("message",e.toString())})()}__disconnect__(e){var t=this;return n(function*(){yield t.yieldLoop();clearInterval(t.heartbeat)
;return t.Promise.resolve()})()}yieldLoop(e=0){return new this.Promise(function(t,r){return setTimeout(t,e)})}computePenalty(){var e
;return(e=this.storeOptions.penalty)!=null?e:15*this.storeOptions.minTime||5e3}__updateSettings__(e){var t=this;return n(function*(){yield t.yieldLoop()
;a.overwrite(e,e,t.storeOptions);t._startHeartbeat();t.instance._drainAll(t.computeCapacity());return true})()}__running__(){var e=this;return n(function*(){
yield e.yieldLoop();return e._running})()}__queued__(){var e=this;return n(function*(){yield e.yieldLoop();return e.instance.queued()})()}__done__(){var e=this
;return n(function*(){yield e.yieldLoop();return e._done})()}__groupCheck__(e){var t=this;return n(function*(){yield t.yieldLoop()
;return t._nextRequest+t.timeout<e})()}computeCapacity(){var e,t;var r=this.storeOptions;e=r.maxConcurrent;t=r.reservoir;if(e!=null&&t!=null){
return Math.min(e-this._running,t)}else if(e!=null){return e-this._running}else if(t!=null){return t}else{return null}}conditionsCheck(e){var t
;t=this.computeCapacity();return t==null||e<=t}__incrementReservoir__(e){var t=this;return n(function*(){var r;yield t.yieldLoop();r=t.storeOptions.reservoir+=e
;t.instance._drainAll(t.computeCapacity());return r})()}__currentReservoir__(){var e=this;return n(function*(){yield e.yieldLoop()
;return e.storeOptions.reservoir})()}isBlocked(e){return this._unblockTime>=e}check(e,t){return this.conditionsCheck(e)&&this._nextRequest-t<=0}__check__(e){
var t=this;return n(function*(){var r;yield t.yieldLoop();r=Date.now();return t.check(e,r)})()}__register__(e,t,r){var s=this;return n(function*(){var e,r
;yield s.yieldLoop();e=Date.now();if(s.conditionsCheck(t)){s._running+=t;if(s.storeOptions.reservoir!=null){s.storeOptions.reservoir-=t}
r=Math.max(s._nextRequest-e,0);s._nextRequest=e+r+s.storeOptions.minTime;return{success:true,wait:r,reservoir:s.storeOptions.reservoir}}else{return{
success:false}}})()}strategyIsBlock(){return this.storeOptions.strategy===3}__submit__(e,t){var r=this;return n(function*(){var s,n,i;yield r.yieldLoop()
;if(r.storeOptions.maxConcurrent!=null&&t>r.storeOptions.maxConcurrent){
throw new o(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${r.storeOptions.maxConcurrent}`)}n=Date.now()
;i=r.storeOptions.highWater!=null&&e===r.storeOptions.highWater&&!r.check(t,n);s=r.strategyIsBlock()&&(i||r.isBlocked(n));if(s){
r._unblockTime=n+r.computePenalty();r._nextRequest=r._unblockTime+r.storeOptions.minTime;r.instance._dropAllQueued()}return{reachedHWM:i,blocked:s,
strategy:r.storeOptions.strategy}})()}__free__(e,t){var r=this;return n(function*(){yield r.yieldLoop();r._running-=t;r._done+=t
;r.instance._drainAll(r.computeCapacity());return{running:r._running}})()}};e.exports=i},91363:(e,t,r)=>{"use strict";var s,n,o;s=r(55327);n=r(31914);o=class e{
constructor(e){var t;this.Events=new n(this);this._length=0;this._lists=function(){var r,n,o;o=[];for(t=r=1,n=e;1<=n?r<=n:r>=n;t=1<=n?++r:--r){
o.push(new s(()=>this.incr(),()=>this.decr()))}return o}.call(this)}incr(){if(this._length++===0){return this.Events.trigger("leftzero")}}decr(){
if(--this._length===0){return this.Events.trigger("zero")}}push(e){return this._lists[e.options.priority].push(e)}queued(e){if(e!=null){
return this._lists[e].length}else{return this._length}}shiftAll(e){return this._lists.forEach(function(t){return t.forEachShift(e)})}getFirst(e=this._lists){
var t,r,s;for(t=0,r=e.length;t<r;t++){s=e[t];if(s.length>0){return s}}return[]}shiftLastFrom(e){return this.getFirst(this._lists.slice(e).reverse()).shift()}}
;e.exports=o},91400:(module,__unused_webpack_exports,__webpack_require__)=>{"use strict";function asyncGeneratorStep(e,t,r,s,n,o,i){try{var a=e[o](i)
;var c=a.value}catch(e){r(e);return}if(a.done){t(c)}else{Promise.resolve(c).then(s,n)}}function _asyncToGenerator(e){return function(){var t=this,r=arguments
;return new Promise(function(s,n){var o=e.apply(t,r);function i(e){asyncGeneratorStep(o,s,n,i,a,"next",e)}function a(e){asyncGeneratorStep(o,s,n,i,a,"throw",e)}
i(undefined)})}}var Events,RedisConnection,Scripts,parser;parser=__webpack_require__(29700);Events=__webpack_require__(31914);Scripts=__webpack_require__(71479)
;RedisConnection=function(){class RedisConnection{constructor(options={}){parser.load(options,this.defaults,this);if(this.Redis==null){
this.Redis=eval("require")("redis")}if(this.Events==null){this.Events=new Events(this)}this.terminated=false;if(this.client==null){
this.client=this.Redis.createClient(this.clientOptions)}this.subscriber=this.client.duplicate();this.limiters={};this.shas={}
;this.ready=this.Promise.all([this._setup(this.client,false),this._setup(this.subscriber,true)]).then(()=>this._loadScripts()).then(()=>({client:this.client,
subscriber:this.subscriber}))}_setup(e,t){e.setMaxListeners(0);return new this.Promise((r,s)=>{e.on("error",e=>this.Events.trigger("error",e));if(t){
e.on("message",(e,t)=>{var r;return(r=this.limiters[e])!=null?r._store.onMessage(e,t):void 0})}if(e.ready){return r()}else{return e.once("ready",r)}})}
_loadScript(e){return new this.Promise((t,r)=>{var s;s=Scripts.payload(e);return this.client.multi([["script","load",s]]).exec((s,n)=>{if(s!=null){return r(s)}
this.shas[e]=n[0];return t(n[0])})})}_loadScripts(){return this.Promise.all(Scripts.names.map(e=>this._loadScript(e)))}__runCommand__(e){var t=this
;return _asyncToGenerator(function*(){yield t.ready;return new t.Promise((r,s)=>t.client.multi([e]).exec_atomic(function(e,t){if(e!=null){return s(e)}else{
return r(t[0])}}))})()}__addLimiter__(e){return this.Promise.all([e.channel(),e.channel_client()].map(t=>new this.Promise((r,s)=>{var n;n=s=>{if(s===t){
this.subscriber.removeListener("subscribe",n);this.limiters[t]=e;return r()}};this.subscriber.on("subscribe",n);return this.subscriber.subscribe(t)})))}
__removeLimiter__(e){var t=this;return this.Promise.all([e.channel(),e.channel_client()].map(function(){var e=_asyncToGenerator(function*(e){if(!t.terminated){
yield new t.Promise((r,s)=>t.subscriber.unsubscribe(e,function(t,n){if(t!=null){return s(t)}if(n===e){return r()}}))}return delete t.limiters[e]})
;return function(t){return e.apply(this,arguments)}}()))}__scriptArgs__(e,t,r,s){var n;n=Scripts.keys(e,t);return[this.shas[e],n.length].concat(n,r,s)}
__scriptFn__(e){return this.client.evalsha.bind(this.client)}disconnect(e=true){var t,r,s,n;n=Object.keys(this.limiters);for(t=0,s=n.length;t<s;t++){r=n[t]
;clearInterval(this.limiters[r]._store.heartbeat)}this.limiters={};this.terminated=true;this.client.end(e);this.subscriber.end(e);return this.Promise.resolve()}
}RedisConnection.prototype.datastore="redis";RedisConnection.prototype.defaults={Redis:null,clientOptions:{},client:null,Promise,Events:null}
;return RedisConnection}.call(void 0);module.exports=RedisConnection},41827:(e,t,r)=>{"use strict";function s(e,t){return i(e)||o(e,t)||n()}function n(){
throw new TypeError("Invalid attempt to destructure non-iterable instance")}function o(e,t){var r=[];var s=true;var n=false;var o=undefined;try{
for(var i=e[Symbol.iterator](),a;!(s=(a=i.next()).done);s=true){r.push(a.value);if(t&&r.length===t)break}}catch(e){n=true;o=e}finally{try{
if(!s&&i["return"]!=null)i["return"]()}finally{if(n)throw o}}return r}function i(e){if(Array.isArray(e))return e}function a(e,t,r,s,n,o,i){try{var a=e[o](i)
;var c=a.value}catch(e){r(e);return}if(a.done){t(c)}else{Promise.resolve(c).then(s,n)}}function c(e){return function(){var t=this,r=arguments
;return new Promise(function(s,n){var o=e.apply(t,r);function i(e){a(o,s,n,i,c,"next",e)}function c(e){a(o,s,n,i,c,"throw",e)}i(undefined)})}}var u,l,p,d,g
;g=r(29700);u=r(72360);p=r(91400);l=r(58468);d=class e{constructor(e,t,r){this.instance=e;this.storeOptions=t;this.originalId=this.instance.id
;this.clientId=this.instance._randomIndex();g.load(r,r,this);this.clients={};this.capacityPriorityCounters={};this.sharedConnection=this.connection!=null
;if(this.connection==null){this.connection=this.instance.datastore==="redis"?new p({Redis:this.Redis,clientOptions:this.clientOptions,Promise:this.Promise,
Events:this.instance.Events}):this.instance.datastore==="ioredis"?new l({Redis:this.Redis,clientOptions:this.clientOptions,clusterNodes:this.clusterNodes,
Promise:this.Promise,Events:this.instance.Events}):void 0}this.instance.connection=this.connection;this.instance.datastore=this.connection.datastore
;this.ready=this.connection.ready.then(e=>{this.clients=e;return this.runScript("init",this.prepareInitSettings(this.clearDatastore))
}).then(()=>this.connection.__addLimiter__(this.instance)).then(()=>this.runScript("register_client",[this.instance.queued()])).then(()=>{var e
;if(typeof(e=this.heartbeat=setInterval(()=>this.runScript("heartbeat",[]).catch(e=>this.instance.Events.trigger("error",e)),this.heartbeatInterval)).unref==="function"){
e.unref()}return this.clients})}__publish__(e){var t=this;return c(function*(){var r;var s=yield t.ready;r=s.client
;return r.publish(t.instance.channel(),`message:${e.toString()}`)})()}onMessage(e,t){var r=this;return c(function*(){var e,n,o,i,a,u,l,p,d,g;try{
l=t.indexOf(":");var h=[t.slice(0,l),t.slice(l+1)];g=h[0];o=h[1];if(g==="capacity"){return yield r.instance._drainAll(o.length>0?~~o:void 0)
}else if(g==="capacity-priority"){var m=o.split(":");var _=s(m,3);d=_[0];p=_[1];n=_[2];e=d.length>0?~~d:void 0;if(p===r.clientId){
i=yield r.instance._drainAll(e);u=e!=null?e-(i||0):"";return yield r.clients.client.publish(r.instance.channel(),`capacity-priority:${u}::${n}`)
}else if(p===""){clearTimeout(r.capacityPriorityCounters[n]);delete r.capacityPriorityCounters[n];return r.instance._drainAll(e)}else{
return r.capacityPriorityCounters[n]=setTimeout(c(function*(){var t;try{delete r.capacityPriorityCounters[n];yield r.runScript("blacklist_client",[p])
;return yield r.instance._drainAll(e)}catch(e){t=e;return r.instance.Events.trigger("error",t)}}),1e3)}}else if(g==="message"){
return r.instance.Events.trigger("message",o)}else if(g==="blocked"){return yield r.instance._dropAllQueued()}}catch(e){a=e
;return r.instance.Events.trigger("error",a)}})()}__disconnect__(e){clearInterval(this.heartbeat);if(this.sharedConnection){
return this.connection.__removeLimiter__(this.instance)}else{return this.connection.disconnect(e)}}runScript(e,t){var r=this;return c(function*(){
if(!(e==="init"||e==="register_client")){yield r.ready}return new r.Promise((s,n)=>{var o,i;o=[Date.now(),r.clientId].concat(t)
;r.instance.Events.trigger("debug",`Calling Redis script: ${e}.lua`,o);i=r.connection.__scriptArgs__(e,r.originalId,o,function(e,t){if(e!=null){return n(e)}
return s(t)});return r.connection.__scriptFn__(e)(...i)}).catch(s=>{if(s.message==="SETTINGS_KEY_NOT_FOUND"){if(e==="heartbeat"){return r.Promise.resolve()
}else{return r.runScript("init",r.prepareInitSettings(false)).then(()=>r.runScript(e,t))}}else if(s.message==="UNKNOWN_CLIENT"){
return r.runScript("register_client",[r.instance.queued()]).then(()=>r.runScript(e,t))}else{return r.Promise.reject(s)}})})()}prepareArray(e){var t,r,s,n;s=[]
;for(t=0,r=e.length;t<r;t++){n=e[t];s.push(n!=null?n.toString():"")}return s}prepareObject(e){var t,r,s;t=[];for(r in e){s=e[r]
;t.push(r,s!=null?s.toString():"")}return t}prepareInitSettings(e){var t;t=this.prepareObject(Object.assign({},this.storeOptions,{id:this.originalId,
version:this.instance.version,groupTimeout:this.timeout,clientTimeout:this.clientTimeout}));t.unshift(e?1:0,this.instance.version);return t}convertBool(e){
return!!e}__updateSettings__(e){var t=this;return c(function*(){yield t.runScript("update_settings",t.prepareObject(e));return g.overwrite(e,e,t.storeOptions)
})()}__running__(){return this.runScript("running",[])}__queued__(){return this.runScript("queued",[])}__done__(){return this.runScript("done",[])}
__groupCheck__(){var e=this;return c(function*(){return e.convertBool(yield e.runScript("group_check",[]))})()}__incrementReservoir__(e){
return this.runScript("increment_reservoir",[e])}__currentReservoir__(){return this.runScript("current_reservoir",[])}__check__(e){var t=this
;return c(function*(){return t.convertBool(yield t.runScript("check",t.prepareArray([e])))})()}__register__(e,t,r){var n=this;return c(function*(){var o,i,a
;var c=yield n.runScript("register",n.prepareArray([e,t,r]));var u=s(c,3);i=u[0];a=u[1];o=u[2];return{success:n.convertBool(i),wait:a,reservoir:o}})()}
__submit__(e,t){var r=this;return c(function*(){var n,o,i,a,c,l;try{var p=yield r.runScript("submit",r.prepareArray([e,t]));var d=s(p,3);c=d[0];n=d[1];l=d[2]
;return{reachedHWM:r.convertBool(c),blocked:r.convertBool(n),strategy:l}}catch(e){o=e;if(o.message.indexOf("OVERWEIGHT")===0){var g=o.message.split(":")
;var h=s(g,3);a=h[0];t=h[1];i=h[2];throw new u(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${i}`)}else{
throw o}}})()}__free__(e,t){var r=this;return c(function*(){var t;t=yield r.runScript("free",r.prepareArray([e]));return{running:t}})()}};e.exports=d},
71479:(e,t,r)=>{"use strict";var s,n,o;n=r(46495);s={refs:n["refs.lua"],validate_keys:n["validate_keys.lua"],validate_client:n["validate_client.lua"],
refresh_expiration:n["refresh_expiration.lua"],process_tick:n["process_tick.lua"],conditions_check:n["conditions_check.lua"],get_time:n["get_time.lua"]}
;t.allKeys=function(e){
return[`b_${e}_settings`,`b_${e}_job_weights`,`b_${e}_job_expirations`,`b_${e}_job_clients`,`b_${e}_client_running`,`b_${e}_client_num_queued`,`b_${e}_client_last_registered`,`b_${e}_client_last_seen`]
};o={init:{keys:t.allKeys,headers:["process_tick"],refresh_expiration:true,code:n["init.lua"]},group_check:{keys:t.allKeys,headers:[],refresh_expiration:false,
code:n["group_check.lua"]},register_client:{keys:t.allKeys,headers:["validate_keys"],refresh_expiration:false,code:n["register_client.lua"]},blacklist_client:{
keys:t.allKeys,headers:["validate_keys","validate_client"],refresh_expiration:false,code:n["blacklist_client.lua"]},heartbeat:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick"],refresh_expiration:false,code:n["heartbeat.lua"]},update_settings:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick"],refresh_expiration:true,code:n["update_settings.lua"]},running:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick"],refresh_expiration:false,code:n["running.lua"]},queued:{keys:t.allKeys,
headers:["validate_keys","validate_client"],refresh_expiration:false,code:n["queued.lua"]},done:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick"],refresh_expiration:false,code:n["done.lua"]},check:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick","conditions_check"],refresh_expiration:false,code:n["check.lua"]},submit:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick","conditions_check"],refresh_expiration:true,code:n["submit.lua"]},register:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick","conditions_check"],refresh_expiration:true,code:n["register.lua"]},free:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick"],refresh_expiration:true,code:n["free.lua"]},current_reservoir:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick"],refresh_expiration:false,code:n["current_reservoir.lua"]},increment_reservoir:{keys:t.allKeys,
headers:["validate_keys","validate_client","process_tick"],refresh_expiration:true,code:n["increment_reservoir.lua"]}};t.names=Object.keys(o)
;t.keys=function(e,t){return o[e].keys(t)};t.payload=function(e){var t;t=o[e];return Array.prototype.concat(s.refs,t.headers.map(function(e){return s[e]
}),t.refresh_expiration?s.refresh_expiration:"",t.code).join("\n")}},5685:(e,t,r)=>{"use strict";var s,n;s=r(72360);n=class e{constructor(e){this.status=e
;this._jobs={};this.counts=this.status.map(function(){return 0})}next(e){var t,r;t=this._jobs[e];r=t+1;if(t!=null&&r<this.status.length){this.counts[t]--
;this.counts[r]++;return this._jobs[e]++}else if(t!=null){this.counts[t]--;return delete this._jobs[e]}}start(e){var t;t=0;this._jobs[e]=t
;return this.counts[t]++}remove(e){var t;t=this._jobs[e];if(t!=null){this.counts[t]--;delete this._jobs[e]}return t!=null}jobStatus(e){var t
;return(t=this.status[this._jobs[e]])!=null?t:null}statusJobs(e){var t,r,n,o,i;if(e!=null){r=this.status.indexOf(e);if(r<0){
throw new s(`status must be one of ${this.status.join(", ")}`)}n=this._jobs;o=[];for(t in n){i=n[t];if(i===r){o.push(t)}}return o}else{
return Object.keys(this._jobs)}}statusCounts(){return this.counts.reduce((e,t,r)=>{e[this.status[r]]=t;return e},{})}};e.exports=n},39216:(e,t,r)=>{"use strict"
;function s(e,t,r,s,n,o,i){try{var a=e[o](i);var c=a.value}catch(e){r(e);return}if(a.done){t(c)}else{Promise.resolve(c).then(s,n)}}function n(e){
return function(){var t=this,r=arguments;return new Promise(function(n,o){var i=e.apply(t,r);function a(e){s(i,n,o,a,c,"next",e)}function c(e){
s(i,n,o,a,c,"throw",e)}a(undefined)})}}var o,i;o=r(55327);i=class e{constructor(e,t){this.schedule=this.schedule.bind(this);this.name=e;this.Promise=t
;this._running=0;this._queue=new o}isEmpty(){return this._queue.length===0}_tryToRun(){var e=this;return n(function*(){var t,r,s,o,i,a,c
;if(e._running<1&&e._queue.length>0){e._running++;var u=e._queue.shift();c=u.task;t=u.args;i=u.resolve;o=u.reject;r=yield n(function*(){try{a=yield c(...t)
;return function(){return i(a)}}catch(e){s=e;return function(){return o(s)}}})();e._running--;e._tryToRun();return r()}})()}schedule(e,...t){var r,s,n;n=s=null
;r=new this.Promise(function(e,t){n=e;return s=t});this._queue.push({task:e,args:t,resolve:n,reject:s});this._tryToRun();return r}};e.exports=i},
62203:(e,t,r)=>{"use strict";e.exports=r(68760)},29700:(e,t)=>{"use strict";t.load=function(e,t,r={}){var s,n,o;for(s in t){o=t[s];r[s]=(n=e[s])!=null?n:o}
return r};t.overwrite=function(e,t,r={}){var s,n;for(s in e){n=e[s];if(t[s]!==void 0){r[s]=n}}return r}},63251:function(e){(function(t,r){true?e.exports=r():0
})(this,function(){"use strict"
;var e=typeof globalThis!=="undefined"?globalThis:typeof window!=="undefined"?window:typeof global!=="undefined"?global:typeof self!=="undefined"?self:{}
;function t(e){return e&&e["default"]||e}var r=function(e,t,r={}){var s,n,o;for(s in t){o=t[s];r[s]=(n=e[s])!=null?n:o}return r};var s=function(e,t,r={}){
var s,n;for(s in e){n=e[s];if(t[s]!==void 0){r[s]=n}}return r};var n={load:r,overwrite:s};var o;o=class e{constructor(e,t){this.incr=e;this.decr=t
;this._first=null;this._last=null;this.length=0}push(e){var t;this.length++;if(typeof this.incr==="function"){this.incr()}t={value:e,prev:this._last,next:null}
;if(this._last!=null){this._last.next=t;this._last=t}else{this._first=this._last=t}return void 0}shift(){var e;if(this._first==null){return}else{this.length--
;if(typeof this.decr==="function"){this.decr()}}e=this._first.value;if((this._first=this._first.next)!=null){this._first.prev=null}else{this._last=null}return e
}first(){if(this._first!=null){return this._first.value}}getArray(){var e,t,r;e=this._first;r=[];while(e!=null){r.push((t=e,e=e.next,t.value))}return r}
forEachShift(e){var t;t=this.shift();while(t!=null){e(t),t=this.shift()}return void 0}debug(){var e,t,r,s,n;e=this._first;n=[];while(e!=null){n.push((t=e,
e=e.next,{value:t.value,prev:(r=t.prev)!=null?r.value:void 0,next:(s=t.next)!=null?s.value:void 0}))}return n}};var i=o;var a;a=class e{constructor(e){
this.instance=e;this._events={};if(this.instance.on!=null||this.instance.once!=null||this.instance.removeAllListeners!=null){
throw new Error("An Emitter already exists for this object")}this.instance.on=(e,t)=>this._addListener(e,"many",t)
;this.instance.once=(e,t)=>this._addListener(e,"once",t);this.instance.removeAllListeners=(e=null)=>{if(e!=null){return delete this._events[e]}else{
return this._events={}}}}_addListener(e,t,r){var s;if((s=this._events)[e]==null){s[e]=[]}this._events[e].push({cb:r,status:t});return this.instance}
listenerCount(e){if(this._events[e]!=null){return this._events[e].length}else{return 0}}async trigger(e,...t){var r,s;try{if(e!=="debug"){
this.trigger("debug",`Event triggered: ${e}`,t)}if(this._events[e]==null){return}this._events[e]=this._events[e].filter(function(e){return e.status!=="none"})
;s=this._events[e].map(async e=>{var r,s;if(e.status==="none"){return}if(e.status==="once"){e.status="none"}try{s=typeof e.cb==="function"?e.cb(...t):void 0
;if(typeof(s!=null?s.then:void 0)==="function"){return await s}else{return s}}catch(e){r=e;{this.trigger("error",r)}return null}})
;return(await Promise.all(s)).find(function(e){return e!=null})}catch(e){r=e;{this.trigger("error",r)}return null}}};var c=a;var u,l,p;u=i;l=c;p=class e{
constructor(e){var t;this.Events=new l(this);this._length=0;this._lists=function(){var r,s,n;n=[];for(t=r=1,s=e;1<=s?r<=s:r>=s;t=1<=s?++r:--r){
n.push(new u(()=>this.incr(),()=>this.decr()))}return n}.call(this)}incr(){if(this._length++===0){return this.Events.trigger("leftzero")}}decr(){
if(--this._length===0){return this.Events.trigger("zero")}}push(e){return this._lists[e.options.priority].push(e)}queued(e){if(e!=null){
return this._lists[e].length}else{return this._length}}shiftAll(e){return this._lists.forEach(function(t){return t.forEachShift(e)})}getFirst(e=this._lists){
var t,r,s;for(t=0,r=e.length;t<r;t++){s=e[t];if(s.length>0){return s}}return[]}shiftLastFrom(e){return this.getFirst(this._lists.slice(e).reverse()).shift()}}
;var d=p;var g;g=class e extends Error{};var h=g;var m,_,f,E,T;E=10;_=5;T=n;m=h;f=class e{constructor(e,t,r,s,n,o,i,a){this.task=e;this.args=t
;this.rejectOnDrop=n;this.Events=o;this._states=i;this.Promise=a;this.options=T.load(r,s);this.options.priority=this._sanitizePriority(this.options.priority)
;if(this.options.id===s.id){this.options.id=`${this.options.id}-${this._randomIndex()}`}this.promise=new this.Promise((e,t)=>{this._resolve=e;this._reject=t})
;this.retryCount=0}_sanitizePriority(e){var t;t=~~e!==e?_:e;if(t<0){return 0}else if(t>E-1){return E-1}else{return t}}_randomIndex(){
return Math.random().toString(36).slice(2)}doDrop({error:e,message:t="This job has been dropped by Bottleneck"}={}){if(this._states.remove(this.options.id)){
if(this.rejectOnDrop){this._reject(e!=null?e:new m(t))}this.Events.trigger("dropped",{args:this.args,options:this.options,task:this.task,promise:this.promise})
;return true}else{return false}}_assertStatus(e){var t;t=this._states.jobStatus(this.options.id);if(!(t===e||e==="DONE"&&t===null)){
throw new m(`Invalid job status ${t}, expected ${e}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`)}}doReceive(){
this._states.start(this.options.id);return this.Events.trigger("received",{args:this.args,options:this.options})}doQueue(e,t){this._assertStatus("RECEIVED")
;this._states.next(this.options.id);return this.Events.trigger("queued",{args:this.args,options:this.options,reachedHWM:e,blocked:t})}doRun(){
if(this.retryCount===0){this._assertStatus("QUEUED");this._states.next(this.options.id)}else{this._assertStatus("EXECUTING")}
return this.Events.trigger("scheduled",{args:this.args,options:this.options})}async doExecute(e,t,r,s){var n,o,i;if(this.retryCount===0){
this._assertStatus("RUNNING");this._states.next(this.options.id)}else{this._assertStatus("EXECUTING")}o={args:this.args,options:this.options,
retryCount:this.retryCount};this.Events.trigger("executing",o);try{i=await(e!=null?e.schedule(this.options,this.task,...this.args):this.task(...this.args))
;if(t()){this.doDone(o);await s(this.options,o);this._assertStatus("DONE");return this._resolve(i)}}catch(e){n=e;return this._onFailure(n,o,t,r,s)}}
doExpire(e,t,r){var s,n;if(this._states.jobStatus(this.options.id==="RUNNING")){this._states.next(this.options.id)}this._assertStatus("EXECUTING");n={
args:this.args,options:this.options,retryCount:this.retryCount};s=new m(`This job timed out after ${this.options.expiration} ms.`)
;return this._onFailure(s,n,e,t,r)}async _onFailure(e,t,r,s,n){var o,i;if(r()){o=await this.Events.trigger("failed",e,t);if(o!=null){i=~~o
;this.Events.trigger("retry",`Retrying ${this.options.id} after ${i} ms`,t);this.retryCount++;return s(i)}else{this.doDone(t);await n(this.options,t)
;this._assertStatus("DONE");return this._reject(e)}}}doDone(e){this._assertStatus("EXECUTING");this._states.next(this.options.id)
;return this.Events.trigger("done",e)}};var v=f;var y,b,w;w=n;y=h;b=class e{constructor(e,t,r){this.instance=e;this.storeOptions=t
;this.clientId=this.instance._randomIndex();w.load(r,r,this);this._nextRequest=this._lastReservoirRefresh=this._lastReservoirIncrease=Date.now();this._running=0
;this._done=0;this._unblockTime=0;this.ready=this.Promise.resolve();this.clients={};this._startHeartbeat()}_startHeartbeat(){var e
;if(this.heartbeat==null&&(this.storeOptions.reservoirRefreshInterval!=null&&this.storeOptions.reservoirRefreshAmount!=null||this.storeOptions.reservoirIncreaseInterval!=null&&this.storeOptions.reservoirIncreaseAmount!=null)){
return typeof(e=this.heartbeat=setInterval(()=>{var e,t,r,s,n;s=Date.now()
;if(this.storeOptions.reservoirRefreshInterval!=null&&s>=this._lastReservoirRefresh+this.storeOptions.reservoirRefreshInterval){this._lastReservoirRefresh=s
;this.storeOptions.reservoir=this.storeOptions.reservoirRefreshAmount;this.instance._drainAll(this.computeCapacity())}
if(this.storeOptions.reservoirIncreaseInterval!=null&&s>=this._lastReservoirIncrease+this.storeOptions.reservoirIncreaseInterval){
({reservoirIncreaseAmount:e,reservoirIncreaseMaximum:r,reservoir:n}=this.storeOptions);this._lastReservoirIncrease=s;t=r!=null?Math.min(e,r-n):e;if(t>0){
this.storeOptions.reservoir+=t;return this.instance._drainAll(this.computeCapacity())}}},this.heartbeatInterval)).unref==="function"?e.unref():void 0}else{
return clearInterval(this.heartbeat)}}async __publish__(e){await this.yieldLoop();return this.instance.Events.trigger("message",e.toString())}
async __disconnect__(e){await this.yieldLoop();clearInterval(this.heartbeat);return this.Promise.resolve()}yieldLoop(e=0){return new this.Promise(function(t,r){
return setTimeout(t,e)})}computePenalty(){var e;return(e=this.storeOptions.penalty)!=null?e:15*this.storeOptions.minTime||5e3}async __updateSettings__(e){
await this.yieldLoop();w.overwrite(e,e,this.storeOptions);this._startHeartbeat();this.instance._drainAll(this.computeCapacity());return true}
async __running__(){await this.yieldLoop();return this._running}async __queued__(){await this.yieldLoop();return this.instance.queued()}async __done__(){
await this.yieldLoop();return this._done}async __groupCheck__(e){await this.yieldLoop();return this._nextRequest+this.timeout<e}computeCapacity(){var e,t
;({maxConcurrent:e,reservoir:t}=this.storeOptions);if(e!=null&&t!=null){return Math.min(e-this._running,t)}else if(e!=null){return e-this._running
}else if(t!=null){return t}else{return null}}conditionsCheck(e){var t;t=this.computeCapacity();return t==null||e<=t}async __incrementReservoir__(e){var t
;await this.yieldLoop();t=this.storeOptions.reservoir+=e;this.instance._drainAll(this.computeCapacity());return t}async __currentReservoir__(){
await this.yieldLoop();return this.storeOptions.reservoir}isBlocked(e){return this._unblockTime>=e}check(e,t){
return this.conditionsCheck(e)&&this._nextRequest-t<=0}async __check__(e){var t;await this.yieldLoop();t=Date.now();return this.check(e,t)}
async __register__(e,t,r){var s,n;await this.yieldLoop();s=Date.now();if(this.conditionsCheck(t)){this._running+=t;if(this.storeOptions.reservoir!=null){
this.storeOptions.reservoir-=t}n=Math.max(this._nextRequest-s,0);this._nextRequest=s+n+this.storeOptions.minTime;return{success:true,wait:n,
reservoir:this.storeOptions.reservoir}}else{return{success:false}}}strategyIsBlock(){return this.storeOptions.strategy===3}async __submit__(e,t){var r,s,n
;await this.yieldLoop();if(this.storeOptions.maxConcurrent!=null&&t>this.storeOptions.maxConcurrent){
throw new y(`Impossible to add a job having a weight of ${t} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`)}s=Date.now()
;n=this.storeOptions.highWater!=null&&e===this.storeOptions.highWater&&!this.check(t,s);r=this.strategyIsBlock()&&(n||this.isBlocked(s));if(r){
this._unblockTime=s+this.computePenalty();this._nextRequest=this._unblockTime+this.storeOptions.minTime;this.instance._dropAllQueued()}return{reachedHWM:n,
blocked:r,strategy:this.storeOptions.strategy}}async __free__(e,t){await this.yieldLoop();this._running-=t;this._done+=t
;this.instance._drainAll(this.computeCapacity());return{running:this._running}}};var k=b;var G,O;G=h;O=class e{constructor(e){this.status=e;this._jobs={}
;this.counts=this.status.map(function(){return 0})}next(e){var t,r;t=this._jobs[e];r=t+1;if(t!=null&&r<this.status.length){this.counts[t]--;this.counts[r]++
;return this._jobs[e]++}else if(t!=null){this.counts[t]--;return delete this._jobs[e]}}start(e){var t;t=0;this._jobs[e]=t;return this.counts[t]++}remove(e){
var t;t=this._jobs[e];if(t!=null){this.counts[t]--;delete this._jobs[e]}return t!=null}jobStatus(e){var t;return(t=this.status[this._jobs[e]])!=null?t:null}
statusJobs(e){var t,r,s,n,o;if(e!=null){r=this.status.indexOf(e);if(r<0){throw new G(`status must be one of ${this.status.join(", ")}`)}s=this._jobs;n=[]
;for(t in s){o=s[t];if(o===r){n.push(t)}}return n}else{return Object.keys(this._jobs)}}statusCounts(){return this.counts.reduce((e,t,r)=>{e[this.status[r]]=t
;return e},{})}};var R=O;var P,A;P=i;A=class e{constructor(e,t){this.schedule=this.schedule.bind(this);this.name=e;this.Promise=t;this._running=0
;this._queue=new P}isEmpty(){return this._queue.length===0}async _tryToRun(){var e,t,r,s,n,o,i;if(this._running<1&&this._queue.length>0){this._running++
;({task:i,args:e,resolve:n,reject:s}=this._queue.shift());t=await async function(){try{o=await i(...e);return function(){return n(o)}}catch(e){r=e
;return function(){return s(r)}}}();this._running--;this._tryToRun();return t()}}schedule(e,...t){var r,s,n;n=s=null;r=new this.Promise(function(e,t){n=e
;return s=t});this._queue.push({task:e,args:t,resolve:n,reject:s});this._tryToRun();return r}};var S=A;var C="2.19.5";var F={version:C};var U=Object.freeze({
version:C,default:F});var D=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
;var x=()=>console.log("You must import the full version of Bottleneck in order to use this feature.")
;var I=()=>console.log("You must import the full version of Bottleneck in order to use this feature.");var j,q,L,B,H,N;N=n;j=c;B=D;L=x;H=I;q=function(){class e{
constructor(e={}){this.deleteKey=this.deleteKey.bind(this);this.limiterOptions=e;N.load(this.limiterOptions,this.defaults,this);this.Events=new j(this)
;this.instances={};this.Bottleneck=ce;this._startAutoCleanup();this.sharedConnection=this.connection!=null;if(this.connection==null){
if(this.limiterOptions.datastore==="redis"){this.connection=new B(Object.assign({},this.limiterOptions,{Events:this.Events}))
}else if(this.limiterOptions.datastore==="ioredis"){this.connection=new L(Object.assign({},this.limiterOptions,{Events:this.Events}))}}}key(e=""){var t
;return(t=this.instances[e])!=null?t:(()=>{var t;t=this.instances[e]=new this.Bottleneck(Object.assign(this.limiterOptions,{id:`${this.id}-${e}`,
timeout:this.timeout,connection:this.connection}));this.Events.trigger("created",t,e);return t})()}async deleteKey(e=""){var t,r;r=this.instances[e]
;if(this.connection){t=await this.connection.__runCommand__(["del",...H.allKeys(`${this.id}-${e}`)])}if(r!=null){delete this.instances[e];await r.disconnect()}
return r!=null||t>0}limiters(){var e,t,r,s;t=this.instances;r=[];for(e in t){s=t[e];r.push({key:e,limiter:s})}return r}keys(){return Object.keys(this.instances)
}async clusterKeys(){var e,t,r,s,n,o,i,a,c;if(this.connection==null){return this.Promise.resolve(this.keys())}o=[];e=null;c=`b_${this.id}-`.length
;t="_settings".length;while(e!==0){[a,r]=await this.connection.__runCommand__(["scan",e!=null?e:0,"match",`b_${this.id}-*_settings`,"count",1e4]);e=~~a;for(s=0,
i=r.length;s<i;s++){n=r[s];o.push(n.slice(c,-t))}}return o}_startAutoCleanup(){var e;clearInterval(this.interval)
;return typeof(e=this.interval=setInterval(async()=>{var e,t,r,s,n,o;n=Date.now();r=this.instances;s=[];for(t in r){o=r[t];try{
if(await o._store.__groupCheck__(n)){s.push(this.deleteKey(t))}else{s.push(void 0)}}catch(t){e=t;s.push(o.Events.trigger("error",e))}}return s
},this.timeout/2)).unref==="function"?e.unref():void 0}updateSettings(e={}){N.overwrite(e,this.defaults,this);N.overwrite(e,e,this.limiterOptions)
;if(e.timeout!=null){return this._startAutoCleanup()}}disconnect(e=true){var t;if(!this.sharedConnection){return(t=this.connection)!=null?t.disconnect(e):void 0
}}}e.prototype.defaults={timeout:1e3*60*5,connection:null,Promise,id:"group-key"};return e}.call(e);var $=q;var z,W,V;V=n;W=c;z=function(){class e{
constructor(e={}){this.options=e;V.load(this.options,this.defaults,this);this.Events=new W(this);this._arr=[];this._resetPromise();this._lastFlush=Date.now()}
_resetPromise(){return this._promise=new this.Promise((e,t)=>this._resolve=e)}_flush(){clearTimeout(this._timeout);this._lastFlush=Date.now();this._resolve()
;this.Events.trigger("batch",this._arr);this._arr=[];return this._resetPromise()}add(e){var t;this._arr.push(e);t=this._promise
;if(this._arr.length===this.maxSize){this._flush()}else if(this.maxTime!=null&&this._arr.length===1){this._timeout=setTimeout(()=>this._flush(),this.maxTime)}
return t}}e.prototype.defaults={maxTime:null,maxSize:null,Promise};return e}.call(e);var M=z
;var K=()=>console.log("You must import the full version of Bottleneck in order to use this feature.");var J=t(U);var Y,Q,X,Z,ee,te,re,se,ne,oe,ie,ae=[].splice
;te=10;Q=5;ie=n;re=d;Z=v;ee=k;se=K;X=c;ne=R;oe=S;Y=function(){class e{constructor(t={},...r){var s,n;this._addToQueue=this._addToQueue.bind(this)
;this._validateOptions(t,r);ie.load(t,this.instanceDefaults,this);this._queues=new re(te);this._scheduled={}
;this._states=new ne(["RECEIVED","QUEUED","RUNNING","EXECUTING"].concat(this.trackDoneStatus?["DONE"]:[]));this._limiter=null;this.Events=new X(this)
;this._submitLock=new oe("submit",this.Promise);this._registerLock=new oe("register",this.Promise);n=ie.load(t,this.storeDefaults,{});this._store=function(){
if(this.datastore==="redis"||this.datastore==="ioredis"||this.connection!=null){s=ie.load(t,this.redisStoreDefaults,{});return new se(this,n,s)
}else if(this.datastore==="local"){s=ie.load(t,this.localStoreDefaults,{});return new ee(this,n,s)}else{
throw new e.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`)}}.call(this);this._queues.on("leftzero",()=>{var e
;return(e=this._store.heartbeat)!=null?typeof e.ref==="function"?e.ref():void 0:void 0});this._queues.on("zero",()=>{var e
;return(e=this._store.heartbeat)!=null?typeof e.unref==="function"?e.unref():void 0:void 0})}_validateOptions(t,r){
if(!(t!=null&&typeof t==="object"&&r.length===0)){
throw new e.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.")
}}ready(){return this._store.ready}clients(){return this._store.clients}channel(){return`b_${this.id}`}channel_client(){
return`b_${this.id}_${this._store.clientId}`}publish(e){return this._store.__publish__(e)}disconnect(e=true){return this._store.__disconnect__(e)}chain(e){
this._limiter=e;return this}queued(e){return this._queues.queued(e)}clusterQueued(){return this._store.__queued__()}empty(){
return this.queued()===0&&this._submitLock.isEmpty()}running(){return this._store.__running__()}done(){return this._store.__done__()}jobStatus(e){
return this._states.jobStatus(e)}jobs(e){return this._states.statusJobs(e)}counts(){return this._states.statusCounts()}_randomIndex(){
return Math.random().toString(36).slice(2)}check(e=1){return this._store.__check__(e)}_clearGlobalState(e){if(this._scheduled[e]!=null){
clearTimeout(this._scheduled[e].expiration);delete this._scheduled[e];return true}else{return false}}async _free(e,t,r,s){var n,o;try{
({running:o}=await this._store.__free__(e,r.weight));this.Events.trigger("debug",`Freed ${r.id}`,s);if(o===0&&this.empty()){return this.Events.trigger("idle")}
}catch(e){n=e;return this.Events.trigger("error",n)}}_run(e,t,r){var s,n,o;t.doRun();s=this._clearGlobalState.bind(this,e);o=this._run.bind(this,e,t)
;n=this._free.bind(this,e,t);return this._scheduled[e]={timeout:setTimeout(()=>t.doExecute(this._limiter,s,o,n),r),
expiration:t.options.expiration!=null?setTimeout(function(){return t.doExpire(s,o,n)},r+t.options.expiration):void 0,job:t}}_drainOne(e){
return this._registerLock.schedule(()=>{var t,r,s,n,o;if(this.queued()===0){return this.Promise.resolve(null)}o=this._queues.getFirst()
;({options:n,args:t}=s=o.first());if(e!=null&&n.weight>e){return this.Promise.resolve(null)}this.Events.trigger("debug",`Draining ${n.id}`,{args:t,options:n})
;r=this._randomIndex();return this._store.__register__(r,n.weight,n.expiration).then(({success:e,wait:i,reservoir:a})=>{var c
;this.Events.trigger("debug",`Drained ${n.id}`,{success:e,args:t,options:n});if(e){o.shift();c=this.empty();if(c){this.Events.trigger("empty")}if(a===0){
this.Events.trigger("depleted",c)}this._run(r,s,i);return this.Promise.resolve(n.weight)}else{return this.Promise.resolve(null)}})})}_drainAll(e,t=0){
return this._drainOne(e).then(r=>{var s;if(r!=null){s=e!=null?e-r:e;return this._drainAll(s,t+r)}else{return this.Promise.resolve(t)}
}).catch(e=>this.Events.trigger("error",e))}_dropAllQueued(e){return this._queues.shiftAll(function(t){return t.doDrop({message:e})})}stop(t={}){var r,s
;t=ie.load(t,this.stopDefaults);s=e=>{var t;t=()=>{var t;t=this._states.counts;return t[0]+t[1]+t[2]+t[3]===e};return new this.Promise((e,r)=>{if(t()){
return e()}else{return this.on("done",()=>{if(t()){this.removeAllListeners("done");return e()}})}})};r=t.dropWaitingJobs?(this._run=function(e,r){
return r.doDrop({message:t.dropErrorMessage})},this._drainOne=()=>this.Promise.resolve(null),this._registerLock.schedule(()=>this._submitLock.schedule(()=>{
var e,r,n;r=this._scheduled;for(e in r){n=r[e];if(this.jobStatus(n.job.options.id)==="RUNNING"){clearTimeout(n.timeout);clearTimeout(n.expiration)
;n.job.doDrop({message:t.dropErrorMessage})}}this._dropAllQueued(t.dropErrorMessage);return s(0)}))):this.schedule({priority:te-1,weight:0},()=>s(1))
;this._receive=function(r){return r._reject(new e.prototype.BottleneckError(t.enqueueErrorMessage))}
;this.stop=()=>this.Promise.reject(new e.prototype.BottleneckError("stop() has already been called"));return r}async _addToQueue(t){var r,s,n,o,i,a,c
;({args:r,options:o}=t);try{({reachedHWM:i,blocked:s,strategy:c}=await this._store.__submit__(this.queued(),o.weight))}catch(e){n=e
;this.Events.trigger("debug",`Could not queue ${o.id}`,{args:r,options:o,error:n});t.doDrop({error:n});return false}if(s){t.doDrop();return true}else if(i){
a=c===e.prototype.strategy.LEAK?this._queues.shiftLastFrom(o.priority):c===e.prototype.strategy.OVERFLOW_PRIORITY?this._queues.shiftLastFrom(o.priority+1):c===e.prototype.strategy.OVERFLOW?t:void 0
;if(a!=null){a.doDrop()}if(a==null||c===e.prototype.strategy.OVERFLOW){if(a==null){t.doDrop()}return i}}t.doQueue(i,s);this._queues.push(t)
;await this._drainAll();return i}_receive(t){if(this._states.jobStatus(t.options.id)!=null){
t._reject(new e.prototype.BottleneckError(`A job with the same id already exists (id=${t.options.id})`));return false}else{t.doReceive()
;return this._submitLock.schedule(this._addToQueue,t)}}submit(...e){var t,r,s,n,o,i,a;if(typeof e[0]==="function"){o=e,[r,...e]=o,[t]=ae.call(e,-1)
;n=ie.load({},this.jobDefaults)}else{i=e,[n,r,...e]=i,[t]=ae.call(e,-1);n=ie.load(n,this.jobDefaults)}a=(...e)=>new this.Promise(function(t,s){
return r(...e,function(...e){return(e[0]!=null?s:t)(e)})});s=new Z(a,e,n,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise)
;s.promise.then(function(e){return typeof t==="function"?t(...e):void 0}).catch(function(e){if(Array.isArray(e)){return typeof t==="function"?t(...e):void 0
}else{return typeof t==="function"?t(e):void 0}});return this._receive(s)}schedule(...e){var t,r,s;if(typeof e[0]==="function"){[s,...e]=e;r={}}else{
[r,s,...e]=e}t=new Z(s,e,r,this.jobDefaults,this.rejectOnDrop,this.Events,this._states,this.Promise);this._receive(t);return t.promise}wrap(e){var t,r
;t=this.schedule.bind(this);r=function(...r){return t(e.bind(this),...r)};r.withOptions=function(r,...s){return t(r,e,...s)};return r}
async updateSettings(e={}){await this._store.__updateSettings__(ie.overwrite(e,this.storeDefaults));ie.overwrite(e,this.instanceDefaults,this);return this}
currentReservoir(){return this._store.__currentReservoir__()}incrementReservoir(e=0){return this._store.__incrementReservoir__(e)}}e.default=e;e.Events=X
;e.version=e.prototype.version=J.version;e.strategy=e.prototype.strategy={LEAK:1,OVERFLOW:2,OVERFLOW_PRIORITY:4,BLOCK:3}
;e.BottleneckError=e.prototype.BottleneckError=h;e.Group=e.prototype.Group=$;e.RedisConnection=e.prototype.RedisConnection=D
;e.IORedisConnection=e.prototype.IORedisConnection=x;e.Batcher=e.prototype.Batcher=M;e.prototype.jobDefaults={priority:Q,weight:1,expiration:null,id:"<no-id>"}
;e.prototype.storeDefaults={maxConcurrent:null,minTime:0,highWater:null,strategy:e.prototype.strategy.LEAK,penalty:null,reservoir:null,
reservoirRefreshInterval:null,reservoirRefreshAmount:null,reservoirIncreaseInterval:null,reservoirIncreaseAmount:null,reservoirIncreaseMaximum:null}
;e.prototype.localStoreDefaults={Promise,timeout:null,heartbeatInterval:250};e.prototype.redisStoreDefaults={Promise,timeout:null,heartbeatInterval:5e3,
clientTimeout:1e4,Redis:null,clientOptions:{},clusterNodes:null,clearDatastore:false,connection:null};e.prototype.instanceDefaults={datastore:"local",
connection:null,id:"<no-id>",rejectOnDrop:true,trackDoneStatus:false,Promise};e.prototype.stopDefaults={
enqueueErrorMessage:"This limiter has been stopped and cannot accept new jobs.",dropWaitingJobs:true,dropErrorMessage:"This limiter has been stopped."};return e
}.call(e);var ce=Y;var ue=ce;return ue})},75250:(e,t,r)=>{"use strict";r.d(t,{gq:()=>Wt});var s=r(79896);var n=r(70857);class o{constructor(){var e,t,r
;this.payload={};if(process.env.GITHUB_EVENT_PATH){if((0,s.existsSync)(process.env.GITHUB_EVENT_PATH)){this.payload=JSON.parse((0,
s.readFileSync)(process.env.GITHUB_EVENT_PATH,{encoding:"utf8"}))}else{const e=process.env.GITHUB_EVENT_PATH
;process.stdout.write(`GITHUB_EVENT_PATH ${e} does not exist${n.EOL}`)}}this.eventName=process.env.GITHUB_EVENT_NAME;this.sha=process.env.GITHUB_SHA
;this.ref=process.env.GITHUB_REF;this.workflow=process.env.GITHUB_WORKFLOW;this.action=process.env.GITHUB_ACTION;this.actor=process.env.GITHUB_ACTOR
;this.job=process.env.GITHUB_JOB;this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10);this.runNumber=parseInt(process.env.GITHUB_RUN_NUMBER,10)
;this.runId=parseInt(process.env.GITHUB_RUN_ID,10);this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:`https://api.github.com`
;this.serverUrl=(t=process.env.GITHUB_SERVER_URL)!==null&&t!==void 0?t:`https://github.com`
;this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&r!==void 0?r:`https://api.github.com/graphql`}get issue(){const e=this.payload
;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){
const[e,t]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:t}}if(this.payload.repository){return{owner:this.payload.repository.owner.login,
repo:this.payload.repository.name}}throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'")}}var i=r(89659)
;var a=r(46752);var c=undefined&&undefined.__awaiter||function(e,t,r,s){function n(e){return e instanceof r?e:new r(function(t){t(e)})}
return new(r||(r=Promise))(function(r,o){function i(e){try{c(s.next(e))}catch(e){o(e)}}function a(e){try{c(s["throw"](e))}catch(e){o(e)}}function c(e){
e.done?r(e.value):n(e.value).then(i,a)}c((s=s.apply(e,t||[])).next())})};function u(e,t){if(!e&&!t.auth){
throw new Error("Parameter token or opts.auth is required")}else if(e&&t.auth){throw new Error("Parameters token and opts.auth may not both be specified")}
return typeof t.auth==="string"?t.auth:`token ${e}`}function l(e){const t=new i.HttpClient;return t.getAgent(e)}function p(e){const t=new i.HttpClient
;return t.getAgentDispatcher(e)}function d(e){const t=p(e);const r=(e,r)=>c(this,void 0,void 0,function*(){return(0,
a.fetch)(e,Object.assign(Object.assign({},r),{dispatcher:t}))});return r}function g(){return process.env["GITHUB_API_URL"]||"https://api.github.com"}
function h(e){var t;const r=(t=process.env["ACTIONS_ORCHESTRATION_ID"])===null||t===void 0?void 0:t.trim();if(r){const t=r.replace(/[^a-z0-9_.-]/gi,"_")
;const s=`actions_orchestration_id/${t}`;if(e===null||e===void 0?void 0:e.includes(s))return e;const n=e?`${e} `:"";return`${n}${s}`}return e}function m(){
if(typeof navigator==="object"&&"userAgent"in navigator){return navigator.userAgent}if(typeof process==="object"&&process.version!==undefined){
return`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`}return"<environment undetectable>"}function _(e,t,r,s){
if(typeof r!=="function"){throw new Error("method for before hook must be a function")}if(!s){s={}}if(Array.isArray(t)){
return t.reverse().reduce((t,r)=>_.bind(null,e,r,t,s),r)()}return Promise.resolve().then(()=>{if(!e.registry[t]){return r(s)}
return e.registry[t].reduce((e,t)=>t.hook.bind(null,e,s),r)()})}function f(e,t,r,s){const n=s;if(!e.registry[r]){e.registry[r]=[]}if(t==="before"){
s=(e,t)=>Promise.resolve().then(n.bind(null,t)).then(e.bind(null,t))}if(t==="after"){s=(e,t)=>{let r;return Promise.resolve().then(e.bind(null,t)).then(e=>{r=e
;return n(r,t)}).then(()=>r)}}if(t==="error"){s=(e,t)=>Promise.resolve().then(e.bind(null,t)).catch(e=>n(e,t))}e.registry[r].push({hook:s,orig:n})}
function E(e,t,r){if(!e.registry[t]){return}const s=e.registry[t].map(e=>e.orig).indexOf(r);if(s===-1){return}e.registry[t].splice(s,1)}const T=Function.bind
;const v=T.bind(T);function y(e,t,r){const s=v(E,null).apply(null,r?[t,r]:[t]);e.api={remove:s};e.remove=s;["before","error","after","wrap"].forEach(s=>{
const n=r?[t,s,r]:[t,s];e[s]=e.api[s]=v(f,null).apply(null,n)})}function b(){const e=Symbol("Singular");const t={registry:{}};const r=_.bind(null,t,e);y(r,t,e)
;return r}function w(){const e={registry:{}};const t=_.bind(null,e);y(t,e);return t}const k={Singular:b,Collection:w};var G="0.0.0-development"
;var O=`octokit-endpoint.js/${G} ${m()}`;var R={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":O},
mediaType:{format:""}};function P(e){if(!e){return{}}return Object.keys(e).reduce((t,r)=>{t[r.toLowerCase()]=e[r];return t},{})}function A(e){
if(typeof e!=="object"||e===null)return false;if(Object.prototype.toString.call(e)!=="[object Object]")return false;const t=Object.getPrototypeOf(e)
;if(t===null)return true;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
;return typeof r==="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}function S(e,t){const r=Object.assign({},e)
;Object.keys(t).forEach(s=>{if(A(t[s])){if(!(s in e))Object.assign(r,{[s]:t[s]});else r[s]=S(e[s],t[s])}else{Object.assign(r,{[s]:t[s]})}});return r}
function C(e){for(const t in e){if(e[t]===void 0){delete e[t]}}return e}function F(e,t,r){if(typeof t==="string"){let[e,s]=t.split(" ");r=Object.assign(s?{
method:e,url:s}:{url:e},r)}else{r=Object.assign({},t)}r.headers=P(r.headers);C(r);C(r.headers);const s=S(e||{},r);if(r.url==="/graphql"){
if(e&&e.mediaType.previews?.length){s.mediaType.previews=e.mediaType.previews.filter(e=>!s.mediaType.previews.includes(e)).concat(s.mediaType.previews)}
s.mediaType.previews=(s.mediaType.previews||[]).map(e=>e.replace(/-preview/,""))}return s}function U(e,t){const r=/\?/.test(e)?"&":"?";const s=Object.keys(t)
;if(s.length===0){return e}return e+r+s.map(e=>{if(e==="q"){return"q="+t.q.split("+").map(encodeURIComponent).join("+")}return`${e}=${encodeURIComponent(t[e])}`
}).join("&")}var D=/\{[^{}}]+\}/g;function x(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}function I(e){const t=e.match(D);if(!t){return[]}
return t.map(x).reduce((e,t)=>e.concat(t),[])}function j(e,t){const r={__proto__:null};for(const s of Object.keys(e)){if(t.indexOf(s)===-1){r[s]=e[s]}}return r}
function q(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(e){if(!/%[0-9A-Fa-f]/.test(e)){e=encodeURI(e).replace(/%5B/g,"[").replace(/%5D/g,"]")}return e
}).join("")}function L(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}function B(e,t,r){
t=e==="+"||e==="#"?q(t):L(t);if(r){return L(r)+"="+t}else{return t}}function H(e){return e!==void 0&&e!==null}function N(e){return e===";"||e==="&"||e==="?"}
function $(e,t,r,s){var n=e[r],o=[];if(H(n)&&n!==""){if(typeof n==="string"||typeof n==="number"||typeof n==="bigint"||typeof n==="boolean"){n=n.toString()
;if(s&&s!=="*"){n=n.substring(0,parseInt(s,10))}o.push(B(t,n,N(t)?r:""))}else{if(s==="*"){if(Array.isArray(n)){n.filter(H).forEach(function(e){
o.push(B(t,e,N(t)?r:""))})}else{Object.keys(n).forEach(function(e){if(H(n[e])){o.push(B(t,n[e],e))}})}}else{const e=[];if(Array.isArray(n)){
n.filter(H).forEach(function(r){e.push(B(t,r))})}else{Object.keys(n).forEach(function(r){if(H(n[r])){e.push(L(r));e.push(B(t,n[r].toString()))}})}if(N(t)){
o.push(L(r)+"="+e.join(","))}else if(e.length!==0){o.push(e.join(","))}}}}else{if(t===";"){if(H(n)){o.push(L(r))}}else if(n===""&&(t==="&"||t==="?")){
o.push(L(r)+"=")}else if(n===""){o.push("")}}return o}function z(e){return{expand:W.bind(null,e)}}function W(e,t){var r=["+","#",".","/",";","?","&"]
;e=e.replace(/\{([^\{\}]+)\}|([^\{\}]+)/g,function(e,s,n){if(s){let e="";const n=[];if(r.indexOf(s.charAt(0))!==-1){e=s.charAt(0);s=s.substr(1)}
s.split(/,/g).forEach(function(r){var s=/([^:\*]*)(?::(\d+)|(\*))?/.exec(r);n.push($(t,e,s[1],s[2]||s[3]))});if(e&&e!=="+"){var o=",";if(e==="?"){o="&"
}else if(e!=="#"){o=e}return(n.length!==0?e:"")+n.join(o)}else{return n.join(",")}}else{return q(n)}});if(e==="/"){return e}else{return e.replace(/\/$/,"")}}
function V(e){let t=e.method.toUpperCase();let r=(e.url||"/").replace(/:([a-z]\w+)/g,"{$1}");let s=Object.assign({},e.headers);let n
;let o=j(e,["method","baseUrl","url","headers","request","mediaType"]);const i=I(r);r=z(r).expand(o);if(!/^http/.test(r)){r=e.baseUrl+r}
const a=Object.keys(e).filter(e=>i.includes(e)).concat("baseUrl");const c=j(o,a);const u=/application\/octet-stream/i.test(s.accept);if(!u){
if(e.mediaType.format){
s.accept=s.accept.split(/,/).map(t=>t.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")}
if(r.endsWith("/graphql")){if(e.mediaType.previews?.length){const t=s.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[]
;s.accept=t.concat(e.mediaType.previews).map(t=>{const r=e.mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${t}-preview${r}`
}).join(",")}}}if(["GET","HEAD"].includes(t)){r=U(r,c)}else{if("data"in c){n=c.data}else{if(Object.keys(c).length){n=c}}}
if(!s["content-type"]&&typeof n!=="undefined"){s["content-type"]="application/json; charset=utf-8"}if(["PATCH","PUT"].includes(t)&&typeof n==="undefined"){n=""}
return Object.assign({method:t,url:r,headers:s},typeof n!=="undefined"?{body:n}:null,e.request?{request:e.request}:null)}function M(e,t,r){return V(F(e,t,r))}
function K(e,t){const r=F(e,t);const s=M.bind(null,r);return Object.assign(s,{DEFAULTS:r,defaults:K.bind(null,r),merge:F.bind(null,r),parse:V})}var J=K(null,R)
;const Y=32;const Q=9;const X=59;const Z=61;const ee=34;const te=92;const re=44;const se=1;const ne=2;const oe=4;const ie=8;const ae=16;const ce=65280
;const ue=se|ce;const le=new Uint8Array(256);le[Q]|=ne;le[Y]|=ne;le[X]|=oe;le[re]|=ie;for(let e=128;e<=255;e++){le[e]|=se}for(const e of"!#$%&'*+-.^_`|~"){
le[e.charCodeAt(0)]|=ae}for(let e=48;e<=57;e++){le[e]|=ae}for(let e=65;e<=90;e++){le[e]|=se|ae}for(let e=97;e<=122;e++){le[e]|=ae}const pe=(()=>{
const e=function(){};e.prototype=Object.create(null);return e})();function de(e,t=0,r=e.length){let s=false;for(let n=t;n<r;n++){const o=e.charCodeAt(n)
;if(o===47){if(s||n===t||n>=r-1)return false;s=true}else if(!he(o)){return false}}return s}function ge(e,t=0,r=e.length){if(t>=r)return false
;for(let s=t;s<r;s++){if(!he(e.charCodeAt(s)))return false}return true}function he(e){return(le[e]&ae)!==0}function me(e){const t=e.length;if(t===0)return'""'
;let r=0;while(r<t&&he(e.charCodeAt(r)))r++;if(r===t)return e;let s='"';let n=0;while(r<t){const t=e.charCodeAt(r);if(t!==Q&&(t<Y||t===127||t>255)){
throw new TypeError(`Invalid parameter value: ${e}`)}if(t===34||t===92){s+=`${e.slice(n,r)}\\`;n=r}r++}return`${s}${e.slice(n)}"`}function _e(e){
const{type:t,parameters:r}=e;if(!t||!de(t)){throw new TypeError(`Invalid type: ${t}`)}let s=t;if(r){for(const e of Object.keys(r)){if(!ge(e)){
throw new TypeError(`Invalid parameter name: ${e}`)}s+=`; ${e}=${me(r[e])}`}}return s}function fe(e,t){const r=oe|(t?.comma===true?ie:0);const s=e.length
;let n=t?.start??0;while((le[e.charCodeAt(n)]&ne)!==0){n++}let o=n;let i=0;let a=-1;let c=t?.parameters===false?ie:0;while(o<s){const t=e.charCodeAt(o)
;const s=le[t];if((s&r)!==0){c|=s&ie;break}if((s&ne)!==0){if(a===-1)a=o}else{a=-1}i|=t&ce|s;o++}const u=a===-1?o:a;const l=e.slice(n,u)
;const p=(i&ue)===0?l:l.toLowerCase();if(o===s||c!==0){return{type:p,index:o,parameters:new pe}}return Ee(e,p,o,s,r)}function Ee(e,t,r,s,n){const o=new pe
;e:while(r<s){r++;while((le[e.charCodeAt(r)]&ne)!==0){r++}const t=r;let i=0;let a=-1;while(r<s){const c=e.charCodeAt(r);const u=le[c];if((u&n)!==0){
if((u&ie)!==0)break e;continue e}if(c===Z){const c=a===-1?r:a;const u=e.slice(t,c);const l=(i&ue)===0?u:u.toLowerCase();r++;while((le[e.charCodeAt(r)]&ne)!==0){
r++}if(r<s&&e.charCodeAt(r)===ee){const t=++r;let i=false;while(r<s){const a=e.charCodeAt(r);if(a===ee){if(o[l]===undefined){o[l]=i?Te(e,t,r):e.slice(t,r)}r++
;let a=0;while(r<s){const t=e.charCodeAt(r);const s=le[t];if((s&n)!==0){a=s&ie;break}r++}if(a!==0)break e;continue e}if(a===te&&r+1<s){i=true;r+=2;continue}r++}
continue e}const p=r;let d=0;let g=-1;while(r<s){const t=e.charCodeAt(r);const s=le[t];if((s&n)!==0){d=s&ie;break}if((s&ne)!==0){if(g===-1)g=r}else{g=-1}r++}
if(o[l]===undefined){const t=g===-1?r:g;o[l]=e.slice(p,t)}if(d!==0)break e;continue e}if((u&ne)!==0){if(a===-1)a=r}else{a=-1}i|=c&ce|u;r++}}return{type:t,
index:r,parameters:o}}function Te(e,t,r){let s="";for(let n=t;n<r;n++){if(e.charCodeAt(n)===te){s+=e.slice(t,n);t=++n}}return s+e.slice(t,r)}const ve=/^-?\d+$/
;const ye=/^-?\d+n+$/;const be=JSON.stringify;const we=JSON.parse;const ke=/^-?\d+n$/;const Ge=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g
;const Oe=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g;const Re=e=>e===undefined||typeof e==="function"||typeof e==="symbol"
;const Pe=e=>e!==null&&typeof e==="object"&&e.constructor&&e.constructor.name==="RawJSON";const Ae=(e,t,r)=>{let s="";if(typeof r==="number"){
s=" ".repeat(Math.min(10,Math.max(0,Math.floor(r))))}else if(typeof r==="string"){s=r.slice(0,10)}const n=typeof t==="function"
;const o=Array.isArray(t)?new Set(t.map(String)):null;const i=(e,r,s)=>{const o=s!==null&&typeof s==="object";const i=o&&typeof s.toJSON==="function";if(i){
s=s.toJSON(r)}const a=typeof s==="string"&&ye.test(s);if(a)return s+"n";const c=typeof s==="bigint";if(c){const e="rawJSON"in JSON
;if(e)return JSON.rawJSON(s.toString());return s.toString()+"n"}if(n){s=t.call(e,r,s)}const u=s!==null&&typeof s==="object";if(u){
const e=s instanceof Number||s instanceof String||s instanceof Boolean;if(e){s=s.valueOf()}}return s};const a=i({"":e},"",e);if(Re(a)){return undefined}
const c=a===null||typeof a!=="object";const u=Pe(a);if(c||u){return be(a)}const l=[];let p=0;const d=[{parent:{"":a},key:"",val:a,isArray:Array.isArray(a),
keys:Array.isArray(a)?null:Object.keys(a),index:0,first:true}];const g=new WeakSet([a]);while(d.length>0){const e=d[d.length-1];if(e.index===0){
l.push(e.isArray?"[":"{");p++}let t=false;if(e.isArray){if(e.index<e.val.length){if(!e.first)l.push(",");if(s)l.push("\n"+s.repeat(p));const t=e.val[e.index]
;const r=i(e.val,String(e.index),t);if(Re(r)){l.push("null");e.first=false;e.index++}else{const t=r!==null&&typeof r==="object";const s=Pe(r);if(t&&!s){
if(g.has(r)){throw new TypeError("Converting circular structure to JSON")}g.add(r);d.push({parent:e.val,key:String(e.index),val:r,isArray:Array.isArray(r),
keys:Array.isArray(r)?null:Object.keys(r),index:0,first:true});e.first=false;e.index++}else{l.push(be(r));e.first=false;e.index++}}}else{t=true}}else{
while(e.index<e.keys.length){const t=e.keys[e.index++];const r=o&&!o.has(t);if(r)continue;const n=e.val[t];const a=i(e.val,t,n);if(Re(a))continue
;if(!e.first)l.push(",");if(s){l.push("\n"+s.repeat(p)+be(t)+": ")}else{l.push(be(t)+":")}const c=a!==null&&typeof a==="object";const u=Pe(a);if(c&&!u){
if(g.has(a)){throw new TypeError("Converting circular structure to JSON")}g.add(a);d.push({parent:e.val,key:t,val:a,isArray:Array.isArray(a),
keys:Array.isArray(a)?null:Object.keys(a),index:0,first:true});e.first=false;break}else{l.push(be(a));e.first=false}}
const r=e.index>=e.keys.length&&d[d.length-1]===e;if(r){t=true}}if(t){p--;if(!e.first&&s)l.push("\n"+s.repeat(p));l.push(e.isArray?"]":"}");g.delete(e.val)
;d.pop()}}return l.join("")};const Se=(e,t,r)=>{try{const s="rawJSON"in JSON;if(s){return be(e,(e,r)=>{if(typeof r==="bigint")return JSON.rawJSON(r.toString())
;const s=typeof t==="function";if(s)return t(e,r);const n=Array.isArray(t)&&t.includes(e);if(n)return r;return r},r)}if(!e)return be(e,t,r)
;const n=be(e,(e,r)=>{const s=typeof r==="string"&&ye.test(r);if(s)return r.toString()+"n";if(typeof r==="bigint")return r.toString()+"n"
;const n=typeof t==="function";if(n)return t(e,r);const o=Array.isArray(t)&&t.includes(e);if(o)return r;return r},r);const o=n.replace(Ge,"$1$2$3")
;const i=o.replace(Oe,"$1$2$3");return i}catch(s){if(s instanceof RangeError){const s=Ae(e,t,r);if(s===undefined)return undefined;const n="rawJSON"in JSON
;if(n)return s;const o=s.replace(Ge,"$1$2$3");return o.replace(Oe,"$1$2$3")}throw s}};const Ce=new Map;const Fe=()=>{const e=JSON.parse.toString()
;if(Ce.has(e)){return Ce.get(e)}try{const t=JSON.parse("1",(e,t,r)=>!!r?.source&&r.source==="1");Ce.set(e,t);return t}catch{Ce.set(e,false);return false}}
;const Ue=(e,t,r,s)=>{const n=typeof t==="string"&&ke.test(t);if(n)return BigInt(t.slice(0,-1));const o=typeof t==="string"&&ye.test(t)
;if(o)return t.slice(0,-1);const i=typeof s==="function";if(!i)return t;return s(e,t,r)};const De=(e,t)=>JSON.parse(e,(e,r,s)=>{const n=typeof r==="number"
;const o=r>Number.MAX_SAFE_INTEGER||r<Number.MIN_SAFE_INTEGER;const i=n&&o;const a=s&&ve.test(s.source);const c=i&&a;if(c)return BigInt(s.source)
;const u=typeof t==="function";if(!u)return r;return t(e,r,s)});const xe=Number.MAX_SAFE_INTEGER.toString();const Ie=xe.length
;const je=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g;const qe=/^"-?\d+n+"$/;const Le=(e,t)=>{const r={"":e};const s=[{parent:r,key:"",
visited:false}];while(s.length>0){const e=s[s.length-1];if(!e.visited){e.visited=true;const t=e.parent[e.key];const r=t!==null&&typeof t==="object";if(r){
const e=Object.keys(t);for(let r=e.length-1;r>=0;r--){s.push({parent:t,key:e[r],visited:false})}}}else{const{parent:r,key:n}=e;let o=r[n]
;if(typeof o==="string"){const e=ke.test(o);if(e){o=BigInt(o.slice(0,-1))}else{const e=ye.test(o);if(e)o=o.slice(0,-1)}}const i=typeof t==="function";if(i){
o=t.call(r,n,o)}const a=o===undefined;if(a){delete r[n]}else{r[n]=o}s.pop()}}return r[""]};const Be=e=>e.replace(je,(e,t,r,s)=>{const n=e[0]==='"'
;const o=n&&qe.test(e);if(o)return e.substring(0,e.length-1)+'n"';const i=r||s;const a=t&&(t.length<Ie||t.length===Ie&&t<=xe);const c=n||i||a;if(c)return e
;return'"'+e+'n"'});const He=(e,t)=>{if(!e)return we(e,t);try{if(Fe())return De(e,t);const r=Be(e);return we(r,(e,r,s)=>Ue(e,r,s,t))}catch(r){
if(r instanceof RangeError){const r=Be(e);const s=we(r);return Le(s,t)}throw r}};var Ne=r(31015);var $e="10.0.16";var ze={headers:{
"user-agent":`octokit-request.js/${$e} ${m()}`}};function We(e){if(typeof e!=="object"||e===null)return false
;if(Object.prototype.toString.call(e)!=="[object Object]")return false;const t=Object.getPrototypeOf(e);if(t===null)return true
;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor
;return typeof r==="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}var Ve=()=>"";async function Me(e){
const t=e.request?.fetch||globalThis.fetch;if(!t){
throw new Error("fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing")
}const r=e.request?.log||console;const s=e.request?.parseSuccessResponseBody!==false;const n=We(e.body)||Array.isArray(e.body)?Se(e.body):e.body
;const o=Object.fromEntries(Object.entries(e.headers).map(([e,t])=>[e,String(t)]));let i;try{i=await t(e.url,{method:e.method,body:n,
redirect:e.request?.redirect,headers:o,signal:e.request?.signal,...e.body&&{duplex:"half"}})}catch(t){let r="Unknown Error";if(t instanceof Error){
if(t.name==="AbortError"){t.status=500;throw t}r=t.message;if(t.name==="TypeError"&&"cause"in t){if(t.cause instanceof Error){r=t.cause.message
}else if(typeof t.cause==="string"){r=t.cause}}}const s=new Ne.G(r,500,{request:e});s.cause=t;throw s}const a=i.status;const c=i.url;const u={}
;for(const[e,t]of i.headers){u[e]=t}const l={url:c,status:a,headers:u,data:""};if("deprecation"in u){
const t=u.link&&u.link.match(/<([^<>]+)>; rel="deprecation"/);const s=t&&t.pop()
;r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${u.sunset}${s?`. See ${s}`:""}`)}if(a===204||a===205){
return l}if(e.method==="HEAD"){if(a<400){return l}throw new Ne.G(i.statusText,a,{response:l,request:e})}if(a===304){l.data=await Ke(i)
;throw new Ne.G("Not modified",a,{response:l,request:e})}if(a>=400){l.data=await Ke(i);throw new Ne.G(Ye(l.data),a,{response:l,request:e})}
l.data=s?await Ke(i):i.body;return l}async function Ke(e){const t=e.headers.get("content-type");if(!t){return e.text().catch(Ve)}const r=fe(t);if(Je(r)){
let t="";try{t=await e.text();return He(t)}catch(e){return t}
}else if(r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"){return e.text().catch(Ve)}else{
return e.arrayBuffer().catch(()=>new ArrayBuffer(0))}}function Je(e){return e.type==="application/json"||e.type==="application/scim+json"}function Ye(e){
if(typeof e==="string"){return e}if(e instanceof ArrayBuffer){return"Unknown error"}if(typeof e==="object"&&e!==null&&"message"in e){const t=e
;const r="documentation_url"in t?` - ${t.documentation_url}`:""
;return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(e=>JSON.stringify(e)).join(", ")}${r}`:`${t.message}${r}`}
return`Unknown error: ${JSON.stringify(e)}`}function Qe(e,t){const r=e.defaults(t);const s=function(e,t){const s=r.merge(e,t);if(!s.request||!s.request.hook){
return Me(r.parse(s))}const n=(e,t)=>Me(r.parse(r.merge(e,t)));Object.assign(n,{endpoint:r,defaults:Qe.bind(null,r)});return s.request.hook(n,s)}
;return Object.assign(s,{endpoint:r,defaults:Qe.bind(null,r)})}var Xe=Qe(J,ze);var Ze="0.0.0-development";function et(e){
return`Request failed due to following response errors:\n`+e.errors.map(e=>` - ${e.message}`).join("\n")}var tt=class extends Error{constructor(e,t,r){
super(et(r));this.request=e;this.headers=t;this.response=r;this.errors=r.errors;this.data=r.data;if(Error.captureStackTrace){
Error.captureStackTrace(this,this.constructor)}}request;headers;response;name="GraphqlResponseError";errors;data}
;var rt=["method","baseUrl","url","headers","request","query","mediaType","operationName"];var st=["query","method","url"];var nt=/\/api\/v3\/?$/
;function ot(e,t,r){if(r){if(typeof t==="string"&&"query"in r){return Promise.reject(new Error(`[@octokit/graphql] "query" cannot be used as variable name`))}
for(const e in r){if(!st.includes(e))continue;return Promise.reject(new Error(`[@octokit/graphql] "${e}" cannot be used as variable name`))}}
const s=typeof t==="string"?Object.assign({query:t},r):t;const n=Object.keys(s).reduce((e,t)=>{if(rt.includes(t)){e[t]=s[t];return e}if(!e.variables){
e.variables={}}e.variables[t]=s[t];return e},{});const o=s.baseUrl||e.endpoint.DEFAULTS.baseUrl;if(nt.test(o)){n.url=o.replace(nt,"/api/graphql")}
return e(n).then(e=>{if(e.data.errors){const t={};for(const r of Object.keys(e.headers)){t[r]=e.headers[r]}throw new tt(n,t,e.data)}return e.data.data})}
function it(e,t){const r=e.defaults(t);const s=(e,t)=>ot(r,e,t);return Object.assign(s,{defaults:it.bind(null,r),endpoint:r.endpoint})}var at=it(Xe,{headers:{
"user-agent":`octokit-graphql.js/${Ze} ${m()}`},method:"POST",url:"/graphql"});function ct(e){return it(e,{method:"POST",url:"/graphql"})}
var ut="(?:[a-zA-Z0-9_-]+)";var lt="\\.";var pt=new RegExp(`^${ut}${lt}${ut}${lt}${ut}$`);var dt=pt.test.bind(pt);async function gt(e){const t=dt(e)
;const r=e.startsWith("v1.")||e.startsWith("ghs_");const s=e.startsWith("ghu_");const n=t?"app":r?"installation":s?"user-to-server":"oauth";return{type:"token",
token:e,tokenType:n}}function ht(e){if(e.split(/\./).length===3){return`bearer ${e}`}return`token ${e}`}async function mt(e,t,r,s){const n=t.endpoint.merge(r,s)
;n.headers.authorization=ht(e);return t(n)}var _t=function e(t){if(!t){throw new Error("[@octokit/auth-token] No token passed to createTokenAuth")}
if(typeof t!=="string"){throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a string")}t=t.replace(/^(token|bearer) +/i,"")
;return Object.assign(gt.bind(null,t),{hook:mt.bind(null,t)})};const ft="7.0.8";const Et=()=>{};const Tt=console.warn.bind(console)
;const vt=console.error.bind(console);function yt(e={}){if(typeof e.debug!=="function"){e.debug=Et}if(typeof e.info!=="function"){e.info=Et}
if(typeof e.warn!=="function"){e.warn=Tt}if(typeof e.error!=="function"){e.error=vt}return e}const bt=`octokit-core.js/${ft} ${m()}`;class wt{static VERSION=ft
;static defaults(e){const t=class extends(this){constructor(...t){const r=t[0]||{};if(typeof e==="function"){super(e(r));return}
super(Object.assign({},e,r,r.userAgent&&e.userAgent?{userAgent:`${r.userAgent} ${e.userAgent}`}:null))}};return t}static plugins=[];static plugin(...e){
const t=this.plugins;const r=class extends(this){static plugins=t.concat(e.filter(e=>!t.includes(e)))};return r}constructor(e={}){const t=new k.Collection
;const r={baseUrl:Xe.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}}
;r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${bt}`:bt;if(e.baseUrl){r.baseUrl=e.baseUrl}if(e.previews){r.mediaType.previews=e.previews}if(e.timeZone){
r.headers["time-zone"]=e.timeZone}this.request=Xe.defaults(r);this.graphql=ct(this.request).defaults(r);this.log=yt(e.log);this.hook=t;if(!e.authStrategy){
if(!e.auth){this.auth=async()=>({type:"unauthenticated"})}else{const r=_t(e.auth);t.wrap("request",r.hook);this.auth=r}}else{const{authStrategy:r,...s}=e
;const n=r(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:s},e.auth));t.wrap("request",n.hook);this.auth=n}
const s=this.constructor;for(let t=0;t<s.plugins.length;++t){Object.assign(this,s.plugins[t](this,e))}}request;graphql;log;hook;auth}const kt="17.0.0"
;const Gt={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/runners/{runner_id}/labels"],
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
unfollow:["DELETE /user/following/{username}"],updateAuthenticated:["PATCH /user"]}};var Ot=Gt;const Rt=new Map;for(const[e,t]of Object.entries(Ot)){
for(const[r,s]of Object.entries(t)){const[t,n,o]=s;const[i,a]=t.split(/ /);const c=Object.assign({method:i,url:a},n);if(!Rt.has(e)){Rt.set(e,new Map)}
Rt.get(e).set(r,{scope:e,methodName:r,endpointDefaults:c,decorations:o})}}const Pt={has({scope:e},t){return Rt.get(e).has(t)},getOwnPropertyDescriptor(e,t){
return{value:this.get(e,t),configurable:true,writable:true,enumerable:true}},defineProperty(e,t,r){Object.defineProperty(e.cache,t,r);return true},
deleteProperty(e,t){delete e.cache[t];return true},ownKeys({scope:e}){return[...Rt.get(e).keys()]},set(e,t,r){return e.cache[t]=r},
get({octokit:e,scope:t,cache:r},s){if(r[s]){return r[s]}const n=Rt.get(t).get(s);if(!n){return void 0}const{endpointDefaults:o,decorations:i}=n;if(i){
r[s]=St(e,t,s,o,i)}else{r[s]=e.request.defaults(o)}return r[s]}};function At(e){const t={};for(const r of Rt.keys()){t[r]=new Proxy({octokit:e,scope:r,cache:{}
},Pt)}return t}function St(e,t,r,s,n){const o=e.request.defaults(s);function i(...s){let i=o.endpoint.merge(...s);if(n.mapToData){i=Object.assign({},i,{
data:i[n.mapToData],[n.mapToData]:void 0});return o(i)}if(n.renamed){const[s,o]=n.renamed
;e.log.warn(`octokit.${t}.${r}() has been renamed to octokit.${s}.${o}()`)}if(n.deprecated){e.log.warn(n.deprecated)}if(n.renamedParameters){
const i=o.endpoint.merge(...s);for(const[s,o]of Object.entries(n.renamedParameters)){if(s in i){
e.log.warn(`"${s}" parameter is deprecated for "octokit.${t}.${r}()". Use "${o}" instead`);if(!(o in i)){i[o]=i[s]}delete i[s]}}return o(i)}return o(...s)}
return Object.assign(i,o)}function Ct(e){const t=At(e);return{rest:t}}Ct.VERSION=kt;function Ft(e){const t=At(e);return{...t,rest:t}}Ft.VERSION=kt
;var Ut="0.0.0-development";function Dt(e){if(!e.data){return{...e,data:[]}}const t=("total_count"in e.data||"total_commits"in e.data)&&!("url"in e.data)
;if(!t)return e;const r=e.data.incomplete_results;const s=e.data.repository_selection;const n=e.data.total_count;const o=e.data.total_commits
;delete e.data.incomplete_results;delete e.data.repository_selection;delete e.data.total_count;delete e.data.total_commits;const i=Object.keys(e.data)[0]
;const a=e.data[i];e.data=a;if(typeof r!=="undefined"){e.data.incomplete_results=r}if(typeof s!=="undefined"){e.data.repository_selection=s}e.data.total_count=n
;e.data.total_commits=o;return e}function xt(e,t,r){const s=typeof t==="function"?t.endpoint(r):e.request.endpoint(t,r)
;const n=typeof t==="function"?t:e.request;const o=s.method;const i=s.headers;let a=s.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!a)return{
done:true};try{const e=await n({method:o,url:a,headers:i});const t=Dt(e);a=((t.headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1]
;if(!a&&"total_commits"in t.data){const e=new URL(t.url);const r=e.searchParams;const s=parseInt(r.get("page")||"1",10)
;const n=parseInt(r.get("per_page")||"250",10);if(s*n<t.data.total_commits){r.set("page",String(s+1));a=e.toString()}}return{value:t}}catch(e){
if(e.status!==409)throw e;a="";return{value:{status:200,headers:{},data:[]}}}}})}}function It(e,t,r,s){if(typeof r==="function"){s=r;r=void 0}
return jt(e,[],xt(e,t,r)[Symbol.asyncIterator](),s)}function jt(e,t,r,s){return r.next().then(n=>{if(n.done){return t}let o=false;function i(){o=true}
t=t.concat(s?s(n.value,i):n.value.data);if(o){return t}return jt(e,t,r,s)})}var qt=Object.assign(It,{iterator:xt})
;var Lt=null&&["GET /advisories","GET /app/hook/deliveries","GET /app/installation-requests","GET /app/installations","GET /assignments/{assignment_id}/accepted_assignments","GET /classrooms","GET /classrooms/{classroom_id}/assignments","GET /enterprises/{enterprise}/code-security/configurations","GET /enterprises/{enterprise}/code-security/configurations/{configuration_id}/repositories","GET /enterprises/{enterprise}/dependabot/alerts","GET /enterprises/{enterprise}/teams","GET /enterprises/{enterprise}/teams/{enterprise-team}/memberships","GET /enterprises/{enterprise}/teams/{enterprise-team}/organizations","GET /events","GET /gists","GET /gists/public","GET /gists/starred","GET /gists/{gist_id}/comments","GET /gists/{gist_id}/commits","GET /gists/{gist_id}/forks","GET /installation/repositories","GET /issues","GET /licenses","GET /marketplace_listing/plans","GET /marketplace_listing/plans/{plan_id}/accounts","GET /marketplace_listing/stubbed/plans","GET /marketplace_listing/stubbed/plans/{plan_id}/accounts","GET /networks/{owner}/{repo}/events","GET /notifications","GET /organizations","GET /organizations/{org}/dependabot/repository-access","GET /orgs/{org}/actions/cache/usage-by-repository","GET /orgs/{org}/actions/hosted-runners","GET /orgs/{org}/actions/permissions/repositories","GET /orgs/{org}/actions/permissions/self-hosted-runners/repositories","GET /orgs/{org}/actions/runner-groups","GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners","GET /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories","GET /orgs/{org}/actions/runner-groups/{runner_group_id}/runners","GET /orgs/{org}/actions/runners","GET /orgs/{org}/actions/secrets","GET /orgs/{org}/actions/secrets/{secret_name}/repositories","GET /orgs/{org}/actions/variables","GET /orgs/{org}/actions/variables/{name}/repositories","GET /orgs/{org}/attestations/repositories","GET /orgs/{org}/attestations/{subject_digest}","GET /orgs/{org}/blocks","GET /orgs/{org}/campaigns","GET /orgs/{org}/code-scanning/alerts","GET /orgs/{org}/code-security/configurations","GET /orgs/{org}/code-security/configurations/{configuration_id}/repositories","GET /orgs/{org}/codespaces","GET /orgs/{org}/codespaces/secrets","GET /orgs/{org}/codespaces/secrets/{secret_name}/repositories","GET /orgs/{org}/copilot/billing/seats","GET /orgs/{org}/copilot/metrics","GET /orgs/{org}/dependabot/alerts","GET /orgs/{org}/dependabot/secrets","GET /orgs/{org}/dependabot/secrets/{secret_name}/repositories","GET /orgs/{org}/events","GET /orgs/{org}/failed_invitations","GET /orgs/{org}/hooks","GET /orgs/{org}/hooks/{hook_id}/deliveries","GET /orgs/{org}/insights/api/route-stats/{actor_type}/{actor_id}","GET /orgs/{org}/insights/api/subject-stats","GET /orgs/{org}/insights/api/user-stats/{user_id}","GET /orgs/{org}/installations","GET /orgs/{org}/invitations","GET /orgs/{org}/invitations/{invitation_id}/teams","GET /orgs/{org}/issues","GET /orgs/{org}/members","GET /orgs/{org}/members/{username}/codespaces","GET /orgs/{org}/migrations","GET /orgs/{org}/migrations/{migration_id}/repositories","GET /orgs/{org}/organization-roles/{role_id}/teams","GET /orgs/{org}/organization-roles/{role_id}/users","GET /orgs/{org}/outside_collaborators","GET /orgs/{org}/packages","GET /orgs/{org}/packages/{package_type}/{package_name}/versions","GET /orgs/{org}/personal-access-token-requests","GET /orgs/{org}/personal-access-token-requests/{pat_request_id}/repositories","GET /orgs/{org}/personal-access-tokens","GET /orgs/{org}/personal-access-tokens/{pat_id}/repositories","GET /orgs/{org}/private-registries","GET /orgs/{org}/projects","GET /orgs/{org}/projectsV2","GET /orgs/{org}/projectsV2/{project_number}/fields","GET /orgs/{org}/projectsV2/{project_number}/items","GET /orgs/{org}/properties/values","GET /orgs/{org}/public_members","GET /orgs/{org}/repos","GET /orgs/{org}/rulesets","GET /orgs/{org}/rulesets/rule-suites","GET /orgs/{org}/rulesets/{ruleset_id}/history","GET /orgs/{org}/secret-scanning/alerts","GET /orgs/{org}/security-advisories","GET /orgs/{org}/settings/immutable-releases/repositories","GET /orgs/{org}/settings/network-configurations","GET /orgs/{org}/team/{team_slug}/copilot/metrics","GET /orgs/{org}/teams","GET /orgs/{org}/teams/{team_slug}/discussions","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments/{comment_number}/reactions","GET /orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/reactions","GET /orgs/{org}/teams/{team_slug}/invitations","GET /orgs/{org}/teams/{team_slug}/members","GET /orgs/{org}/teams/{team_slug}/projects","GET /orgs/{org}/teams/{team_slug}/repos","GET /orgs/{org}/teams/{team_slug}/teams","GET /projects/{project_id}/collaborators","GET /repos/{owner}/{repo}/actions/artifacts","GET /repos/{owner}/{repo}/actions/caches","GET /repos/{owner}/{repo}/actions/organization-secrets","GET /repos/{owner}/{repo}/actions/organization-variables","GET /repos/{owner}/{repo}/actions/runners","GET /repos/{owner}/{repo}/actions/runs","GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts","GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs","GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs","GET /repos/{owner}/{repo}/actions/secrets","GET /repos/{owner}/{repo}/actions/variables","GET /repos/{owner}/{repo}/actions/workflows","GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs","GET /repos/{owner}/{repo}/activity","GET /repos/{owner}/{repo}/assignees","GET /repos/{owner}/{repo}/attestations/{subject_digest}","GET /repos/{owner}/{repo}/branches","GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations","GET /repos/{owner}/{repo}/check-suites/{check_suite_id}/check-runs","GET /repos/{owner}/{repo}/code-scanning/alerts","GET /repos/{owner}/{repo}/code-scanning/alerts/{alert_number}/instances","GET /repos/{owner}/{repo}/code-scanning/analyses","GET /repos/{owner}/{repo}/codespaces","GET /repos/{owner}/{repo}/codespaces/devcontainers","GET /repos/{owner}/{repo}/codespaces/secrets","GET /repos/{owner}/{repo}/collaborators","GET /repos/{owner}/{repo}/comments","GET /repos/{owner}/{repo}/comments/{comment_id}/reactions","GET /repos/{owner}/{repo}/commits","GET /repos/{owner}/{repo}/commits/{commit_sha}/comments","GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls","GET /repos/{owner}/{repo}/commits/{ref}/check-runs","GET /repos/{owner}/{repo}/commits/{ref}/check-suites","GET /repos/{owner}/{repo}/commits/{ref}/status","GET /repos/{owner}/{repo}/commits/{ref}/statuses","GET /repos/{owner}/{repo}/compare/{basehead}","GET /repos/{owner}/{repo}/compare/{base}...{head}","GET /repos/{owner}/{repo}/contributors","GET /repos/{owner}/{repo}/dependabot/alerts","GET /repos/{owner}/{repo}/dependabot/secrets","GET /repos/{owner}/{repo}/deployments","GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses","GET /repos/{owner}/{repo}/environments","GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies","GET /repos/{owner}/{repo}/environments/{environment_name}/deployment_protection_rules/apps","GET /repos/{owner}/{repo}/environments/{environment_name}/secrets","GET /repos/{owner}/{repo}/environments/{environment_name}/variables","GET /repos/{owner}/{repo}/events","GET /repos/{owner}/{repo}/forks","GET /repos/{owner}/{repo}/hooks","GET /repos/{owner}/{repo}/hooks/{hook_id}/deliveries","GET /repos/{owner}/{repo}/invitations","GET /repos/{owner}/{repo}/issues","GET /repos/{owner}/{repo}/issues/comments","GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions","GET /repos/{owner}/{repo}/issues/events","GET /repos/{owner}/{repo}/issues/{issue_number}/comments","GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocked_by","GET /repos/{owner}/{repo}/issues/{issue_number}/dependencies/blocking","GET /repos/{owner}/{repo}/issues/{issue_number}/events","GET /repos/{owner}/{repo}/issues/{issue_number}/labels","GET /repos/{owner}/{repo}/issues/{issue_number}/reactions","GET /repos/{owner}/{repo}/issues/{issue_number}/sub_issues","GET /repos/{owner}/{repo}/issues/{issue_number}/timeline","GET /repos/{owner}/{repo}/keys","GET /repos/{owner}/{repo}/labels","GET /repos/{owner}/{repo}/milestones","GET /repos/{owner}/{repo}/milestones/{milestone_number}/labels","GET /repos/{owner}/{repo}/notifications","GET /repos/{owner}/{repo}/pages/builds","GET /repos/{owner}/{repo}/projects","GET /repos/{owner}/{repo}/pulls","GET /repos/{owner}/{repo}/pulls/comments","GET /repos/{owner}/{repo}/pulls/comments/{comment_id}/reactions","GET /repos/{owner}/{repo}/pulls/{pull_number}/comments","GET /repos/{owner}/{repo}/pulls/{pull_number}/commits","GET /repos/{owner}/{repo}/pulls/{pull_number}/files","GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews","GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}/comments","GET /repos/{owner}/{repo}/releases","GET /repos/{owner}/{repo}/releases/{release_id}/assets","GET /repos/{owner}/{repo}/releases/{release_id}/reactions","GET /repos/{owner}/{repo}/rules/branches/{branch}","GET /repos/{owner}/{repo}/rulesets","GET /repos/{owner}/{repo}/rulesets/rule-suites","GET /repos/{owner}/{repo}/rulesets/{ruleset_id}/history","GET /repos/{owner}/{repo}/secret-scanning/alerts","GET /repos/{owner}/{repo}/secret-scanning/alerts/{alert_number}/locations","GET /repos/{owner}/{repo}/security-advisories","GET /repos/{owner}/{repo}/stargazers","GET /repos/{owner}/{repo}/subscribers","GET /repos/{owner}/{repo}/tags","GET /repos/{owner}/{repo}/teams","GET /repos/{owner}/{repo}/topics","GET /repositories","GET /search/code","GET /search/commits","GET /search/issues","GET /search/labels","GET /search/repositories","GET /search/topics","GET /search/users","GET /teams/{team_id}/discussions","GET /teams/{team_id}/discussions/{discussion_number}/comments","GET /teams/{team_id}/discussions/{discussion_number}/comments/{comment_number}/reactions","GET /teams/{team_id}/discussions/{discussion_number}/reactions","GET /teams/{team_id}/invitations","GET /teams/{team_id}/members","GET /teams/{team_id}/projects","GET /teams/{team_id}/repos","GET /teams/{team_id}/teams","GET /user/blocks","GET /user/codespaces","GET /user/codespaces/secrets","GET /user/emails","GET /user/followers","GET /user/following","GET /user/gpg_keys","GET /user/installations","GET /user/installations/{installation_id}/repositories","GET /user/issues","GET /user/keys","GET /user/marketplace_purchases","GET /user/marketplace_purchases/stubbed","GET /user/memberships/orgs","GET /user/migrations","GET /user/migrations/{migration_id}/repositories","GET /user/orgs","GET /user/packages","GET /user/packages/{package_type}/{package_name}/versions","GET /user/public_emails","GET /user/repos","GET /user/repository_invitations","GET /user/social_accounts","GET /user/ssh_signing_keys","GET /user/starred","GET /user/subscriptions","GET /user/teams","GET /users","GET /users/{username}/attestations/{subject_digest}","GET /users/{username}/events","GET /users/{username}/events/orgs/{org}","GET /users/{username}/events/public","GET /users/{username}/followers","GET /users/{username}/following","GET /users/{username}/gists","GET /users/{username}/gpg_keys","GET /users/{username}/keys","GET /users/{username}/orgs","GET /users/{username}/packages","GET /users/{username}/projects","GET /users/{username}/projectsV2","GET /users/{username}/projectsV2/{project_number}/fields","GET /users/{username}/projectsV2/{project_number}/items","GET /users/{username}/received_events","GET /users/{username}/received_events/public","GET /users/{username}/repos","GET /users/{username}/social_accounts","GET /users/{username}/ssh_signing_keys","GET /users/{username}/starred","GET /users/{username}/subscriptions"]
;function Bt(e){if(typeof e==="string"){return Lt.includes(e)}else{return false}}function Ht(e){return{paginate:Object.assign(It.bind(null,e),{
iterator:xt.bind(null,e)})}}Ht.VERSION=Ut;const Nt=new o;const $t=g();const zt={baseUrl:$t,request:{agent:l($t),fetch:d($t)}}
;const Wt=wt.plugin(Ct,Ht).defaults(zt);function Vt(e,t){const r=Object.assign({},t||{});const s=Utils.getAuthString(e,r);if(s){r.auth=s}
const n=Utils.getUserAgentWithOrchestrationId(r.userAgent);if(n){r.userAgent=n}return r}},49735:(e,t,r)=>{"use strict";r.d(t,{L:()=>l});var s=r(63251)
;var n=r(31015);var o="0.0.0-development";function i(e){return e.request!==void 0}async function a(e,t,r,s){if(!i(r)||!r?.request.request){throw r}
if(r.status>=400&&!e.doNotRetry.includes(r.status)){const n=s.request.retries!=null?s.request.retries:e.retries;const o=Math.pow((s.request.retryCount||0)+1,2)
;throw t.retry.retryRequest(r,n,o)}throw r}async function c(e,t,r,n){const o=new s;o.on("failed",function(t,r){const s=~~t.request.request?.retries
;const o=~~t.request.request?.retryAfter;n.request.retryCount=r.retryCount+1;if(s>r.retryCount){return o*e.retryAfterBaseValue}})
;return o.schedule(u.bind(null,e,t,r),n)}async function u(e,t,r,s){const o=await r(s)
;if(o.data&&o.data.errors&&o.data.errors.length>0&&/Something went wrong while executing your query/.test(o.data.errors[0].message)){
const r=new n.G(o.data.errors[0].message,500,{request:s,response:o});return a(e,t,r,s)}return o}function l(e,t){const r=Object.assign({enabled:true,
retryAfterBaseValue:1e3,doNotRetry:[400,401,403,404,410,422,451],retries:3},t.retry);const s={retry:{retryRequest:(e,t,r)=>{
e.request.request=Object.assign({},e.request.request,{retries:t,retryAfter:r});return e}}};if(r.enabled){e.hook.error("request",a.bind(null,r,s))
;e.hook.wrap("request",c.bind(null,r,s))}return s}l.VERSION=o},86856:(e,t,r)=>{"use strict";r.d(t,{A:()=>m});var s=r(63251);var n="0.0.0-development"
;var o=()=>Promise.resolve();function i(e,t,r){return e.retryLimiter.schedule(a,e,t,r)}async function a(e,t,r){
const{pathname:s}=new URL(r.url,"http://github.test");const n=c(r.method,s);const i=!n&&r.method!=="GET"&&r.method!=="HEAD"
;const a=r.method==="GET"&&s.startsWith("/search/");const u=s.startsWith("/graphql");const l=~~t.retryCount;const p=l>0?{priority:0,weight:0}:{}
;if(e.clustering){p.expiration=1e3*60}if(i||u){await e.write.key(e.id).schedule(p,o)}if(i&&e.triggersNotification(s)){
await e.notifications.key(e.id).schedule(p,o)}if(a){await e.search.key(e.id).schedule(p,o)}const d=(n?e.auth:e.global).key(e.id).schedule(p,t,r);if(u){
const e=await d;if(e.data.errors!=null&&e.data.errors.some(e=>e.type==="RATE_LIMITED")){const t=Object.assign(new Error("GraphQL Rate Limit Exceeded"),{
response:e,data:e.data});throw t}}return d}function c(e,t){
return e==="PATCH"&&/^\/applications\/[^/]+\/token\/scoped$/.test(t)||e==="POST"&&(/^\/applications\/[^/]+\/token$/.test(t)||/^\/app\/installations\/[^/]+\/access_tokens$/.test(t)||t==="/login/oauth/access_token")
}
var u=["/orgs/{org}/invitations","/orgs/{org}/invitations/{invitation_id}","/orgs/{org}/teams/{team_slug}/discussions","/orgs/{org}/teams/{team_slug}/discussions/{discussion_number}/comments","/repos/{owner}/{repo}/collaborators/{username}","/repos/{owner}/{repo}/commits/{commit_sha}/comments","/repos/{owner}/{repo}/issues","/repos/{owner}/{repo}/issues/{issue_number}/comments","/repos/{owner}/{repo}/issues/{issue_number}/sub_issue","/repos/{owner}/{repo}/issues/{issue_number}/sub_issues/priority","/repos/{owner}/{repo}/pulls","/repos/{owner}/{repo}/pulls/{pull_number}/comments","/repos/{owner}/{repo}/pulls/{pull_number}/comments/{comment_id}/replies","/repos/{owner}/{repo}/pulls/{pull_number}/merge","/repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","/repos/{owner}/{repo}/pulls/{pull_number}/reviews","/repos/{owner}/{repo}/releases","/teams/{team_id}/discussions","/teams/{team_id}/discussions/{discussion_number}/comments"]
;function l(e){const t=e.map(e=>e.split("/").map(e=>e.startsWith("{")?"(?:.+?)":e).join("/"));const r=`^(?:${t.map(e=>`(?:${e})`).join("|")})[^/]*$`
;return new RegExp(r,"i")}var p=l(u);var d=p.test.bind(p);var g={};var h=function(e,t){g.global=new e.Group({id:"octokit-global",maxConcurrent:10,...t})
;g.auth=new e.Group({id:"octokit-auth",maxConcurrent:1,...t});g.search=new e.Group({id:"octokit-search",maxConcurrent:1,minTime:2e3,...t});g.write=new e.Group({
id:"octokit-write",maxConcurrent:1,minTime:1e3,...t});g.notifications=new e.Group({id:"octokit-notifications",maxConcurrent:1,minTime:3e3,...t})}
;function m(e,t){const{enabled:r=true,Bottleneck:n=s,id:o="no-id",timeout:a=1e3*60*2,connection:c}=t.throttle||{};if(!r){return{}}const u={timeout:a}
;if(typeof c!=="undefined"){u.connection=c}const l=Object.assign({clustering:c!=null,triggersNotification:d,fallbackSecondaryRateRetryAfter:60,
retryAfterBaseValue:1e3,id:o},t.throttle);if(typeof l.onSecondaryRateLimit!=="function"||typeof l.onRateLimit!=="function"){
throw new Error(`octokit/plugin-throttling error:\n        You must pass the onSecondaryRateLimit and onRateLimit error handlers.\n        See https://octokit.github.io/rest.js/#throttling\n\n        const octokit = new Octokit({\n          throttle: {\n            onSecondaryRateLimit: (retryAfter, options) => {/* ... */},\n            onRateLimit: (retryAfter, options) => {/* ... */}\n          }\n        })\n    `)
}let p=false;const m=()=>{if(p){return}p=true;if(g.global==null){h(n,u)}l.global=l.global??g.global;l.auth=l.auth??g.auth;l.search=l.search??g.search
;l.write=l.write??g.write;l.notifications=l.notifications??g.notifications;l.retryLimiter=l.retryLimiter??new n;const t={};const r=new n.Events(t)
;t.on("secondary-limit",l.onSecondaryRateLimit);t.on("rate-limit",l.onRateLimit);t.on("error",t=>e.log.warn("Error in throttling-plugin limit handler",t))
;l.retryLimiter.on("failed",async function(t,s){const[n,o,i]=s.args;const{pathname:a}=new URL(i.url,"http://github.test")
;const c=a.startsWith("/graphql")&&t.status!==401;if(!(c||t.status===403||t.status===429)){return}const u=~~o.retryCount;o.retryCount=u;i.request.retryCount=u
;const{wantRetry:l,retryAfter:p=0}=await async function(){if(/\bsecondary rate\b/i.test(t.message)){
const s=Number(t.response.headers["retry-after"])||n.fallbackSecondaryRateRetryAfter;const o=await r.trigger("secondary-limit",s,i,e,u);return{wantRetry:o,
retryAfter:s}}if(t.response.headers!=null&&t.response.headers["x-ratelimit-remaining"]==="0"||(t.response.data?.errors??[]).some(e=>e.type==="RATE_LIMITED")){
const s=new Date(~~t.response.headers["x-ratelimit-reset"]*1e3).getTime();const n=Math.max(Math.ceil((s-Date.now())/1e3)+1,0)
;const o=await r.trigger("rate-limit",n,i,e,u);return{wantRetry:o,retryAfter:n}}return{}}();if(l){o.retryCount++;return p*n.retryAfterBaseValue}})}
;e.hook.wrap("request",(e,t)=>{m();return i(l,e,t)});return{}}m.VERSION=n;m.triggersNotification=d},31015:(e,t,r)=>{"use strict";r.d(t,{G:()=>s})
;class s extends Error{name;status;request;response;constructor(e,t,r){super(e,{cause:r.cause});this.name="HttpError";this.status=Number.parseInt(t)
;if(Number.isNaN(this.status)){this.status=0}if("response"in r){this.response=r.response}const s=Object.assign({},r.request)
;if(r.request.headers.authorization){s.headers=Object.assign({},r.request.headers,{
authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})}
s.url=s.url.replace(/\bclient_secret=\w+/g,"client_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]");this.request=s}}},
49567:(e,t,r)=>{"use strict";r.d(t,{ai:()=>i});var s=r(43759);var n=r(80737);function o(e){return core._coercedString(schemas.ZodString,e)}function i(e){
return s.qG(n.rSt,e)}function a(e){return core._coercedBoolean(schemas.ZodBoolean,e)}function c(e){return core._coercedBigint(schemas.ZodBigInt,e)}
function u(e){return core._coercedDate(schemas.ZodDate,e)}},46495:e=>{"use strict"
;e.exports=JSON.parse("{\"blacklist_client.lua\":\"local blacklist = ARGV[num_static_argv + 1]\\n\\nif redis.call('zscore', client_last_seen_key, blacklist) then\\n  redis.call('zadd', client_last_seen_key, 0, blacklist)\\nend\\n\\n\\nreturn {}\\n\",\"check.lua\":\"local weight = tonumber(ARGV[num_static_argv + 1])\\n\\nlocal capacity = process_tick(now, false)['capacity']\\nlocal nextRequest = tonumber(redis.call('hget', settings_key, 'nextRequest'))\\n\\nreturn conditions_check(capacity, weight) and nextRequest - now <= 0\\n\",\"conditions_check.lua\":\"local conditions_check = function (capacity, weight)\\n  return capacity == nil or weight <= capacity\\nend\\n\",\"current_reservoir.lua\":\"return process_tick(now, false)['reservoir']\\n\",\"done.lua\":\"process_tick(now, false)\\n\\nreturn tonumber(redis.call('hget', settings_key, 'done'))\\n\",\"free.lua\":\"local index = ARGV[num_static_argv + 1]\\n\\nredis.call('zadd', job_expirations_key, 0, index)\\n\\nreturn process_tick(now, false)['running']\\n\",\"get_time.lua\":\"redis.replicate_commands()\\n\\nlocal get_time = function ()\\n  local time = redis.call('time')\\n\\n  return tonumber(time[1]..string.sub(time[2], 1, 3))\\nend\\n\",\"group_check.lua\":\"return not (redis.call('exists', settings_key) == 1)\\n\",\"heartbeat.lua\":\"process_tick(now, true)\\n\",\"increment_reservoir.lua\":\"local incr = tonumber(ARGV[num_static_argv + 1])\\n\\nredis.call('hincrby', settings_key, 'reservoir', incr)\\n\\nlocal reservoir = process_tick(now, true)['reservoir']\\n\\nlocal groupTimeout = tonumber(redis.call('hget', settings_key, 'groupTimeout'))\\nrefresh_expiration(0, 0, groupTimeout)\\n\\nreturn reservoir\\n\",\"init.lua\":\"local clear = tonumber(ARGV[num_static_argv + 1])\\nlocal limiter_version = ARGV[num_static_argv + 2]\\nlocal num_local_argv = num_static_argv + 2\\n\\nif clear == 1 then\\n  redis.call('del', unpack(KEYS))\\nend\\n\\nif redis.call('exists', settings_key) == 0 then\\n  -- Create\\n  local args = {'hmset', settings_key}\\n\\n  for i = num_local_argv + 1, #ARGV do\\n    table.insert(args, ARGV[i])\\n  end\\n\\n  redis.call(unpack(args))\\n  redis.call('hmset', settings_key,\\n    'nextRequest', now,\\n    'lastReservoirRefresh', now,\\n    'lastReservoirIncrease', now,\\n    'running', 0,\\n    'done', 0,\\n    'unblockTime', 0,\\n    'capacityPriorityCounter', 0\\n  )\\n\\nelse\\n  -- Apply migrations\\n  local settings = redis.call('hmget', settings_key,\\n    'id',\\n    'version'\\n  )\\n  local id = settings[1]\\n  local current_version = settings[2]\\n\\n  if current_version ~= limiter_version then\\n    local version_digits = {}\\n    for k, v in string.gmatch(current_version, \\\"([^.]+)\\\") do\\n      table.insert(version_digits, tonumber(k))\\n    end\\n\\n    -- 2.10.0\\n    if version_digits[2] < 10 then\\n      redis.call('hsetnx', settings_key, 'reservoirRefreshInterval', '')\\n      redis.call('hsetnx', settings_key, 'reservoirRefreshAmount', '')\\n      redis.call('hsetnx', settings_key, 'lastReservoirRefresh', '')\\n      redis.call('hsetnx', settings_key, 'done', 0)\\n      redis.call('hset', settings_key, 'version', '2.10.0')\\n    end\\n\\n    -- 2.11.1\\n    if version_digits[2] < 11 or (version_digits[2] == 11 and version_digits[3] < 1) then\\n      if redis.call('hstrlen', settings_key, 'lastReservoirRefresh') == 0 then\\n        redis.call('hmset', settings_key,\\n          'lastReservoirRefresh', now,\\n          'version', '2.11.1'\\n        )\\n      end\\n    end\\n\\n    -- 2.14.0\\n    if version_digits[2] < 14 then\\n      local old_running_key = 'b_'..id..'_running'\\n      local old_executing_key = 'b_'..id..'_executing'\\n\\n      if redis.call('exists', old_running_key) == 1 then\\n        redis.call('rename', old_running_key, job_weights_key)\\n      end\\n      if redis.call('exists', old_executing_key) == 1 then\\n        redis.call('rename', old_executing_key, job_expirations_key)\\n      end\\n      redis.call('hset', settings_key, 'version', '2.14.0')\\n    end\\n\\n    -- 2.15.2\\n    if version_digits[2] < 15 or (version_digits[2] == 15 and version_digits[3] < 2) then\\n      redis.call('hsetnx', settings_key, 'capacityPriorityCounter', 0)\\n      redis.call('hset', settings_key, 'version', '2.15.2')\\n    end\\n\\n    -- 2.17.0\\n    if version_digits[2] < 17 then\\n      redis.call('hsetnx', settings_key, 'clientTimeout', 10000)\\n      redis.call('hset', settings_key, 'version', '2.17.0')\\n    end\\n\\n    -- 2.18.0\\n    if version_digits[2] < 18 then\\n      redis.call('hsetnx', settings_key, 'reservoirIncreaseInterval', '')\\n      redis.call('hsetnx', settings_key, 'reservoirIncreaseAmount', '')\\n      redis.call('hsetnx', settings_key, 'reservoirIncreaseMaximum', '')\\n      redis.call('hsetnx', settings_key, 'lastReservoirIncrease', now)\\n      redis.call('hset', settings_key, 'version', '2.18.0')\\n    end\\n\\n  end\\n\\n  process_tick(now, false)\\nend\\n\\nlocal groupTimeout = tonumber(redis.call('hget', settings_key, 'groupTimeout'))\\nrefresh_expiration(0, 0, groupTimeout)\\n\\nreturn {}\\n\",\"process_tick.lua\":\"local process_tick = function (now, always_publish)\\n\\n  local compute_capacity = function (maxConcurrent, running, reservoir)\\n    if maxConcurrent ~= nil and reservoir ~= nil then\\n      return math.min((maxConcurrent - running), reservoir)\\n    elseif maxConcurrent ~= nil then\\n      return maxConcurrent - running\\n    elseif reservoir ~= nil then\\n      return reservoir\\n    else\\n      return nil\\n    end\\n  end\\n\\n  local settings = redis.call('hmget', settings_key,\\n    'id',\\n    'maxConcurrent',\\n    'running',\\n    'reservoir',\\n    'reservoirRefreshInterval',\\n    'reservoirRefreshAmount',\\n    'lastReservoirRefresh',\\n    'reservoirIncreaseInterval',\\n    'reservoirIncreaseAmount',\\n    'reservoirIncreaseMaximum',\\n    'lastReservoirIncrease',\\n    'capacityPriorityCounter',\\n    'clientTimeout'\\n  )\\n  local id = settings[1]\\n  local maxConcurrent = tonumber(settings[2])\\n  local running = tonumber(settings[3])\\n  local reservoir = tonumber(settings[4])\\n  local reservoirRefreshInterval = tonumber(settings[5])\\n  local reservoirRefreshAmount = tonumber(settings[6])\\n  local lastReservoirRefresh = tonumber(settings[7])\\n  local reservoirIncreaseInterval = tonumber(settings[8])\\n  local reservoirIncreaseAmount = tonumber(settings[9])\\n  local reservoirIncreaseMaximum = tonumber(settings[10])\\n  local lastReservoirIncrease = tonumber(settings[11])\\n  local capacityPriorityCounter = tonumber(settings[12])\\n  local clientTimeout = tonumber(settings[13])\\n\\n  local initial_capacity = compute_capacity(maxConcurrent, running, reservoir)\\n\\n  --\\n  -- Process 'running' changes\\n  --\\n  local expired = redis.call('zrangebyscore', job_expirations_key, '-inf', '('..now)\\n\\n  if #expired > 0 then\\n    redis.call('zremrangebyscore', job_expirations_key, '-inf', '('..now)\\n\\n    local flush_batch = function (batch, acc)\\n      local weights = redis.call('hmget', job_weights_key, unpack(batch))\\n                      redis.call('hdel',  job_weights_key, unpack(batch))\\n      local clients = redis.call('hmget', job_clients_key, unpack(batch))\\n                      redis.call('hdel',  job_clients_key, unpack(batch))\\n\\n      -- Calculate sum of removed weights\\n      for i = 1, #weights do\\n        acc['total'] = acc['total'] + (tonumber(weights[i]) or 0)\\n      end\\n\\n      -- Calculate sum of removed weights by client\\n      local client_weights = {}\\n      for i = 1, #clients do\\n        local removed = tonumber(weights[i]) or 0\\n        if removed > 0 then\\n          acc['client_weights'][clients[i]] = (acc['client_weights'][clients[i]] or 0) + removed\\n        end\\n      end\\n    end\\n\\n    local acc = {\\n      ['total'] = 0,\\n      ['client_weights'] = {}\\n    }\\n    local batch_size = 1000\\n\\n    -- Compute changes to Zsets and apply changes to Hashes\\n    for i = 1, #expired, batch_size do\\n      local batch = {}\\n      for j = i, math.min(i + batch_size - 1, #expired) do\\n        table.insert(batch, expired[j])\\n      end\\n\\n      flush_batch(batch, acc)\\n    end\\n\\n    -- Apply changes to Zsets\\n    if acc['total'] > 0 then\\n      redis.call('hincrby', settings_key, 'done', acc['total'])\\n      running = tonumber(redis.call('hincrby', settings_key, 'running', -acc['total']))\\n    end\\n\\n    for client, weight in pairs(acc['client_weights']) do\\n      redis.call('zincrby', client_running_key, -weight, client)\\n    end\\n  end\\n\\n  --\\n  -- Process 'reservoir' changes\\n  --\\n  local reservoirRefreshActive = reservoirRefreshInterval ~= nil and reservoirRefreshAmount ~= nil\\n  if reservoirRefreshActive and now >= lastReservoirRefresh + reservoirRefreshInterval then\\n    reservoir = reservoirRefreshAmount\\n    redis.call('hmset', settings_key,\\n      'reservoir', reservoir,\\n      'lastReservoirRefresh', now\\n    )\\n  end\\n\\n  local reservoirIncreaseActive = reservoirIncreaseInterval ~= nil and reservoirIncreaseAmount ~= nil\\n  if reservoirIncreaseActive and now >= lastReservoirIncrease + reservoirIncreaseInterval then\\n    local num_intervals = math.floor((now - lastReservoirIncrease) / reservoirIncreaseInterval)\\n    local incr = reservoirIncreaseAmount * num_intervals\\n    if reservoirIncreaseMaximum ~= nil then\\n      incr = math.min(incr, reservoirIncreaseMaximum - (reservoir or 0))\\n    end\\n    if incr > 0 then\\n      reservoir = (reservoir or 0) + incr\\n    end\\n    redis.call('hmset', settings_key,\\n      'reservoir', reservoir,\\n      'lastReservoirIncrease', lastReservoirIncrease + (num_intervals * reservoirIncreaseInterval)\\n    )\\n  end\\n\\n  --\\n  -- Clear unresponsive clients\\n  --\\n  local unresponsive = redis.call('zrangebyscore', client_last_seen_key, '-inf', (now - clientTimeout))\\n  local unresponsive_lookup = {}\\n  local terminated_clients = {}\\n  for i = 1, #unresponsive do\\n    unresponsive_lookup[unresponsive[i]] = true\\n    if tonumber(redis.call('zscore', client_running_key, unresponsive[i])) == 0 then\\n      table.insert(terminated_clients, unresponsive[i])\\n    end\\n  end\\n  if #terminated_clients > 0 then\\n    redis.call('zrem', client_running_key,         unpack(terminated_clients))\\n    redis.call('hdel', client_num_queued_key,      unpack(terminated_clients))\\n    redis.call('zrem', client_last_registered_key, unpack(terminated_clients))\\n    redis.call('zrem', client_last_seen_key,       unpack(terminated_clients))\\n  end\\n\\n  --\\n  -- Broadcast capacity changes\\n  --\\n  local final_capacity = compute_capacity(maxConcurrent, running, reservoir)\\n\\n  if always_publish or (initial_capacity ~= nil and final_capacity == nil) then\\n    -- always_publish or was not unlimited, now unlimited\\n    redis.call('publish', 'b_'..id, 'capacity:'..(final_capacity or ''))\\n\\n  elseif initial_capacity ~= nil and final_capacity ~= nil and final_capacity > initial_capacity then\\n    -- capacity was increased\\n    -- send the capacity message to the limiter having the lowest number of running jobs\\n    -- the tiebreaker is the limiter having not registered a job in the longest time\\n\\n    local lowest_concurrency_value = nil\\n    local lowest_concurrency_clients = {}\\n    local lowest_concurrency_last_registered = {}\\n    local client_concurrencies = redis.call('zrange', client_running_key, 0, -1, 'withscores')\\n\\n    for i = 1, #client_concurrencies, 2 do\\n      local client = client_concurrencies[i]\\n      local concurrency = tonumber(client_concurrencies[i+1])\\n\\n      if (\\n        lowest_concurrency_value == nil or lowest_concurrency_value == concurrency\\n      ) and (\\n        not unresponsive_lookup[client]\\n      ) and (\\n        tonumber(redis.call('hget', client_num_queued_key, client)) > 0\\n      ) then\\n        lowest_concurrency_value = concurrency\\n        table.insert(lowest_concurrency_clients, client)\\n        local last_registered = tonumber(redis.call('zscore', client_last_registered_key, client))\\n        table.insert(lowest_concurrency_last_registered, last_registered)\\n      end\\n    end\\n\\n    if #lowest_concurrency_clients > 0 then\\n      local position = 1\\n      local earliest = lowest_concurrency_last_registered[1]\\n\\n      for i,v in ipairs(lowest_concurrency_last_registered) do\\n        if v < earliest then\\n          position = i\\n          earliest = v\\n        end\\n      end\\n\\n      local next_client = lowest_concurrency_clients[position]\\n      redis.call('publish', 'b_'..id,\\n        'capacity-priority:'..(final_capacity or '')..\\n        ':'..next_client..\\n        ':'..capacityPriorityCounter\\n      )\\n      redis.call('hincrby', settings_key, 'capacityPriorityCounter', '1')\\n    else\\n      redis.call('publish', 'b_'..id, 'capacity:'..(final_capacity or ''))\\n    end\\n  end\\n\\n  return {\\n    ['capacity'] = final_capacity,\\n    ['running'] = running,\\n    ['reservoir'] = reservoir\\n  }\\nend\\n\",\"queued.lua\":\"local clientTimeout = tonumber(redis.call('hget', settings_key, 'clientTimeout'))\\nlocal valid_clients = redis.call('zrangebyscore', client_last_seen_key, (now - clientTimeout), 'inf')\\nlocal client_queued = redis.call('hmget', client_num_queued_key, unpack(valid_clients))\\n\\nlocal sum = 0\\nfor i = 1, #client_queued do\\n  sum = sum + tonumber(client_queued[i])\\nend\\n\\nreturn sum\\n\",\"refresh_expiration.lua\":\"local refresh_expiration = function (now, nextRequest, groupTimeout)\\n\\n  if groupTimeout ~= nil then\\n    local ttl = (nextRequest + groupTimeout) - now\\n\\n    for i = 1, #KEYS do\\n      redis.call('pexpire', KEYS[i], ttl)\\n    end\\n  end\\n\\nend\\n\",\"refs.lua\":\"local settings_key = KEYS[1]\\nlocal job_weights_key = KEYS[2]\\nlocal job_expirations_key = KEYS[3]\\nlocal job_clients_key = KEYS[4]\\nlocal client_running_key = KEYS[5]\\nlocal client_num_queued_key = KEYS[6]\\nlocal client_last_registered_key = KEYS[7]\\nlocal client_last_seen_key = KEYS[8]\\n\\nlocal now = tonumber(ARGV[1])\\nlocal client = ARGV[2]\\n\\nlocal num_static_argv = 2\\n\",\"register.lua\":\"local index = ARGV[num_static_argv + 1]\\nlocal weight = tonumber(ARGV[num_static_argv + 2])\\nlocal expiration = tonumber(ARGV[num_static_argv + 3])\\n\\nlocal state = process_tick(now, false)\\nlocal capacity = state['capacity']\\nlocal reservoir = state['reservoir']\\n\\nlocal settings = redis.call('hmget', settings_key,\\n  'nextRequest',\\n  'minTime',\\n  'groupTimeout'\\n)\\nlocal nextRequest = tonumber(settings[1])\\nlocal minTime = tonumber(settings[2])\\nlocal groupTimeout = tonumber(settings[3])\\n\\nif conditions_check(capacity, weight) then\\n\\n  redis.call('hincrby', settings_key, 'running', weight)\\n  redis.call('hset', job_weights_key, index, weight)\\n  if expiration ~= nil then\\n    redis.call('zadd', job_expirations_key, now + expiration, index)\\n  end\\n  redis.call('hset', job_clients_key, index, client)\\n  redis.call('zincrby', client_running_key, weight, client)\\n  redis.call('hincrby', client_num_queued_key, client, -1)\\n  redis.call('zadd', client_last_registered_key, now, client)\\n\\n  local wait = math.max(nextRequest - now, 0)\\n  local newNextRequest = now + wait + minTime\\n\\n  if reservoir == nil then\\n    redis.call('hset', settings_key,\\n      'nextRequest', newNextRequest\\n    )\\n  else\\n    reservoir = reservoir - weight\\n    redis.call('hmset', settings_key,\\n      'reservoir', reservoir,\\n      'nextRequest', newNextRequest\\n    )\\n  end\\n\\n  refresh_expiration(now, newNextRequest, groupTimeout)\\n\\n  return {true, wait, reservoir}\\n\\nelse\\n  return {false}\\nend\\n\",\"register_client.lua\":\"local queued = tonumber(ARGV[num_static_argv + 1])\\n\\n-- Could have been re-registered concurrently\\nif not redis.call('zscore', client_last_seen_key, client) then\\n  redis.call('zadd', client_running_key, 0, client)\\n  redis.call('hset', client_num_queued_key, client, queued)\\n  redis.call('zadd', client_last_registered_key, 0, client)\\nend\\n\\nredis.call('zadd', client_last_seen_key, now, client)\\n\\nreturn {}\\n\",\"running.lua\":\"return process_tick(now, false)['running']\\n\",\"submit.lua\":\"local queueLength = tonumber(ARGV[num_static_argv + 1])\\nlocal weight = tonumber(ARGV[num_static_argv + 2])\\n\\nlocal capacity = process_tick(now, false)['capacity']\\n\\nlocal settings = redis.call('hmget', settings_key,\\n  'id',\\n  'maxConcurrent',\\n  'highWater',\\n  'nextRequest',\\n  'strategy',\\n  'unblockTime',\\n  'penalty',\\n  'minTime',\\n  'groupTimeout'\\n)\\nlocal id = settings[1]\\nlocal maxConcurrent = tonumber(settings[2])\\nlocal highWater = tonumber(settings[3])\\nlocal nextRequest = tonumber(settings[4])\\nlocal strategy = tonumber(settings[5])\\nlocal unblockTime = tonumber(settings[6])\\nlocal penalty = tonumber(settings[7])\\nlocal minTime = tonumber(settings[8])\\nlocal groupTimeout = tonumber(settings[9])\\n\\nif maxConcurrent ~= nil and weight > maxConcurrent then\\n  return redis.error_reply('OVERWEIGHT:'..weight..':'..maxConcurrent)\\nend\\n\\nlocal reachedHWM = (highWater ~= nil and queueLength == highWater\\n  and not (\\n    conditions_check(capacity, weight)\\n    and nextRequest - now <= 0\\n  )\\n)\\n\\nlocal blocked = strategy == 3 and (reachedHWM or unblockTime >= now)\\n\\nif blocked then\\n  local computedPenalty = penalty\\n  if computedPenalty == nil then\\n    if minTime == 0 then\\n      computedPenalty = 5000\\n    else\\n      computedPenalty = 15 * minTime\\n    end\\n  end\\n\\n  local newNextRequest = now + computedPenalty + minTime\\n\\n  redis.call('hmset', settings_key,\\n    'unblockTime', now + computedPenalty,\\n    'nextRequest', newNextRequest\\n  )\\n\\n  local clients_queued_reset = redis.call('hkeys', client_num_queued_key)\\n  local queued_reset = {}\\n  for i = 1, #clients_queued_reset do\\n    table.insert(queued_reset, clients_queued_reset[i])\\n    table.insert(queued_reset, 0)\\n  end\\n  redis.call('hmset', client_num_queued_key, unpack(queued_reset))\\n\\n  redis.call('publish', 'b_'..id, 'blocked:')\\n\\n  refresh_expiration(now, newNextRequest, groupTimeout)\\nend\\n\\nif not blocked and not reachedHWM then\\n  redis.call('hincrby', client_num_queued_key, client, 1)\\nend\\n\\nreturn {reachedHWM, blocked, strategy}\\n\",\"update_settings.lua\":\"local args = {'hmset', settings_key}\\n\\nfor i = num_static_argv + 1, #ARGV do\\n  table.insert(args, ARGV[i])\\nend\\n\\nredis.call(unpack(args))\\n\\nprocess_tick(now, true)\\n\\nlocal groupTimeout = tonumber(redis.call('hget', settings_key, 'groupTimeout'))\\nrefresh_expiration(0, 0, groupTimeout)\\n\\nreturn {}\\n\",\"validate_client.lua\":\"if not redis.call('zscore', client_last_seen_key, client) then\\n  return redis.error_reply('UNKNOWN_CLIENT')\\nend\\n\\nredis.call('zadd', client_last_seen_key, now, client)\\n\",\"validate_keys.lua\":\"if not (redis.call('exists', settings_key) == 1) then\\n  return redis.error_reply('SETTINGS_KEY_NOT_FOUND')\\nend\\n\"}")
},88349:e=>{"use strict";e.exports={r:"2.19.5"}}};
