"use strict";exports.id=8376;exports.ids=[8376];exports.modules={11192:function(t,e,n){var o=this&&this.__createBinding||(Object.create?function(t,e,n,o){
if(o===undefined)o=n;var r=Object.getOwnPropertyDescriptor(e,n);if(!r||("get"in r?!e.__esModule:r.writable||r.configurable)){r={enumerable:true,get:function(){
return e[n]}}}Object.defineProperty(t,o,r)}:function(t,e,n,o){if(o===undefined)o=n;t[o]=e[n]})
;var r=this&&this.__setModuleDefault||(Object.create?function(t,e){Object.defineProperty(t,"default",{enumerable:true,value:e})}:function(t,e){t["default"]=e})
;var s=this&&this.__importStar||function(t){if(t&&t.__esModule)return t;var e={}
;if(t!=null)for(var n in t)if(n!=="default"&&Object.prototype.hasOwnProperty.call(t,n))o(e,t,n);r(e,t);return e};Object.defineProperty(e,"__esModule",{
value:true});e.req=e.json=e.toBuffer=void 0;const i=s(n(58611));const c=s(n(65692));async function u(t){let e=0;const n=[];for await(const o of t){e+=o.length
;n.push(o)}return Buffer.concat(n,e)}e.toBuffer=u;async function f(t){const e=await u(t);const n=e.toString("utf8");try{return JSON.parse(n)}catch(t){const e=t
;e.message+=` (input: ${n})`;throw e}}e.json=f;function a(t,e={}){const n=typeof t==="string"?t:t.href;const o=(n.startsWith("https:")?c:i).request(t,e)
;const r=new Promise((t,e)=>{o.once("response",t).once("error",e).end()});o.then=r.then.bind(r);return o}e.req=a},46397:function(t,e,n){
var o=this&&this.__createBinding||(Object.create?function(t,e,n,o){if(o===undefined)o=n;var r=Object.getOwnPropertyDescriptor(e,n)
;if(!r||("get"in r?!e.__esModule:r.writable||r.configurable)){r={enumerable:true,get:function(){return e[n]}}}Object.defineProperty(t,o,r)}:function(t,e,n,o){
if(o===undefined)o=n;t[o]=e[n]});var r=this&&this.__setModuleDefault||(Object.create?function(t,e){Object.defineProperty(t,"default",{enumerable:true,value:e})
}:function(t,e){t["default"]=e});var s=this&&this.__importStar||function(t){if(t&&t.__esModule)return t;var e={}
;if(t!=null)for(var n in t)if(n!=="default"&&Object.prototype.hasOwnProperty.call(t,n))o(e,t,n);r(e,t);return e};var i=this&&this.__exportStar||function(t,e){
for(var n in t)if(n!=="default"&&!Object.prototype.hasOwnProperty.call(e,n))o(e,t,n)};Object.defineProperty(e,"__esModule",{value:true});e.Agent=void 0
;const c=s(n(69278));const u=s(n(58611));const f=n(65692);i(n(11192),e);const a=Symbol("AgentBaseInternalState");class p extends u.Agent{constructor(t){super(t)
;this[a]={}}isSecureEndpoint(t){if(t){if(typeof t.secureEndpoint==="boolean"){return t.secureEndpoint}if(typeof t.protocol==="string"){
return t.protocol==="https:"}}const{stack:e}=new Error;if(typeof e!=="string")return false
;return e.split("\n").some(t=>t.indexOf("(https.js:")!==-1||t.indexOf("node:https:")!==-1)}incrementSockets(t){
if(this.maxSockets===Infinity&&this.maxTotalSockets===Infinity){return null}if(!this.sockets[t]){this.sockets[t]=[]}const e=new c.Socket({writable:false})
;this.sockets[t].push(e);this.totalSocketCount++;return e}decrementSockets(t,e){if(!this.sockets[t]||e===null){return}const n=this.sockets[t]
;const o=n.indexOf(e);if(o!==-1){n.splice(o,1);this.totalSocketCount--;if(n.length===0){delete this.sockets[t]}}}getName(t){const e=this.isSecureEndpoint(t)
;if(e){return f.Agent.prototype.getName.call(this,t)}return super.getName(t)}createSocket(t,e,n){const o={...e,secureEndpoint:this.isSecureEndpoint(e)}
;const r=this.getName(o);const s=this.incrementSockets(r);Promise.resolve().then(()=>this.connect(t,o)).then(i=>{this.decrementSockets(r,s)
;if(i instanceof u.Agent){try{return i.addRequest(t,o)}catch(t){return n(t)}}this[a].currentSocket=i;super.createSocket(t,e,n)},t=>{this.decrementSockets(r,s)
;n(t)})}createConnection(){const t=this[a].currentSocket;this[a].currentSocket=undefined;if(!t){
throw new Error("No socket was returned in the `connect()` function")}return t}get defaultPort(){return this[a].defaultPort??(this.protocol==="https:"?443:80)}
set defaultPort(t){if(this[a]){this[a].defaultPort=t}}get protocol(){return this[a].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(t){
if(this[a]){this[a].protocol=t}}}e.Agent=p},28376:function(t,e,n){var o=this&&this.__createBinding||(Object.create?function(t,e,n,o){if(o===undefined)o=n
;var r=Object.getOwnPropertyDescriptor(e,n);if(!r||("get"in r?!e.__esModule:r.writable||r.configurable)){r={enumerable:true,get:function(){return e[n]}}}
Object.defineProperty(t,o,r)}:function(t,e,n,o){if(o===undefined)o=n;t[o]=e[n]});var r=this&&this.__setModuleDefault||(Object.create?function(t,e){
Object.defineProperty(t,"default",{enumerable:true,value:e})}:function(t,e){t["default"]=e});var s=this&&this.__importStar||function(t){
if(t&&t.__esModule)return t;var e={};if(t!=null)for(var n in t)if(n!=="default"&&Object.prototype.hasOwnProperty.call(t,n))o(e,t,n);r(e,t);return e}
;var i=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(e,"__esModule",{value:true});e.HttpsProxyAgent=void 0
;const c=s(n(69278));const u=s(n(64756));const f=i(n(42613));const a=i(n(2830));const p=n(46397);const l=n(87016);const d=n(83508);const h=(0,
a.default)("https-proxy-agent");const y=t=>{if(t.servername===undefined&&t.host&&!c.isIP(t.host)){return{...t,servername:t.host}}return t}
;class g extends p.Agent{constructor(t,e){super(e);this.options={path:undefined};this.proxy=typeof t==="string"?new l.URL(t):t;this.proxyHeaders=e?.headers??{}
;h("Creating new HttpsProxyAgent instance: %o",this.proxy.href);const n=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,"")
;const o=this.proxy.port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],
...e?v(e,"headers"):null,host:n,port:o}}async connect(t,e){const{proxy:n}=this;if(!e.host){throw new TypeError('No "host" provided')}let o
;if(n.protocol==="https:"){h("Creating `tls.Socket`: %o",this.connectOpts);o=u.connect(y(this.connectOpts))}else{h("Creating `net.Socket`: %o",this.connectOpts)
;o=c.connect(this.connectOpts)}const r=typeof this.proxyHeaders==="function"?this.proxyHeaders():{...this.proxyHeaders}
;const s=c.isIPv6(e.host)?`[${e.host}]`:e.host;let i=`CONNECT ${s}:${e.port} HTTP/1.1\r\n`;if(n.username||n.password){
const t=`${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;r["Proxy-Authorization"]=`Basic ${Buffer.from(t).toString("base64")}`}
r.Host=`${s}:${e.port}`;if(!r["Proxy-Connection"]){r["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close"}for(const t of Object.keys(r)){
i+=`${t}: ${r[t]}\r\n`}const a=(0,d.parseProxyResponse)(o);o.write(`${i}\r\n`);const{connect:p,buffered:l}=await a;t.emit("proxyConnect",p)
;this.emit("proxyConnect",p,t);if(p.statusCode===200){t.once("socket",b);if(e.secureEndpoint){h("Upgrading socket connection to TLS");return u.connect({
...v(y(e),"host","path","port"),socket:o})}return o}o.destroy();const g=new c.Socket({writable:false});g.readable=true;t.once("socket",t=>{
h("Replaying proxy buffer for failed request");(0,f.default)(t.listenerCount("data")>0);t.push(l);t.push(null)});return g}}g.protocols=["http","https"]
;e.HttpsProxyAgent=g;function b(t){t.resume()}function v(t,...e){const n={};let o;for(o in t){if(!e.includes(o)){n[o]=t[o]}}return n}},83508:function(t,e,n){
var o=this&&this.__importDefault||function(t){return t&&t.__esModule?t:{default:t}};Object.defineProperty(e,"__esModule",{value:true})
;e.parseProxyResponse=void 0;const r=o(n(2830));const s=(0,r.default)("https-proxy-agent:parse-proxy-response");function i(t){return new Promise((e,n)=>{let o=0
;const r=[];function i(){const e=t.read();if(e)a(e);else t.once("readable",i)}function c(){t.removeListener("end",u);t.removeListener("error",f)
;t.removeListener("readable",i)}function u(){c();s("onend");n(new Error("Proxy connection ended before receiving CONNECT response"))}function f(t){c()
;s("onerror %o",t);n(t)}function a(u){r.push(u);o+=u.length;const f=Buffer.concat(r,o);const a=f.indexOf("\r\n\r\n");if(a===-1){
s("have not received end of HTTP headers yet...");i();return}const p=f.slice(0,a).toString("ascii").split("\r\n");const l=p.shift();if(!l){t.destroy()
;return n(new Error("No header received from proxy CONNECT response"))}const d=l.split(" ");const h=+d[1];const y=d.slice(2).join(" ");const g={}
;for(const e of p){if(!e)continue;const o=e.indexOf(":");if(o===-1){t.destroy();return n(new Error(`Invalid header from proxy CONNECT response: "${e}"`))}
const r=e.slice(0,o).toLowerCase();const s=e.slice(o+1).trimStart();const i=g[r];if(typeof i==="string"){g[r]=[i,s]}else if(Array.isArray(i)){i.push(s)}else{
g[r]=s}}s("got proxy server response: %o %o",l,g);c();e({connect:{statusCode:h,statusText:y,headers:g},buffered:f})}t.on("error",f);t.on("end",u);i()})}
e.parseProxyResponse=i}};
