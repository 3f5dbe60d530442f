"use strict";exports.id=3838;exports.ids=[3838];exports.modules={33838:(e,t,n)=>{n.d(t,{Yz:()=>ie,z3:()=>re,V4:()=>z,pq:()=>ae,_o:()=>ne,C1:()=>te,uH:()=>Z,
Pq:()=>V,$e:()=>se});var i=n(70857);function r(e){if(e===null||e===undefined){return""}else if(typeof e==="string"||e instanceof String){return e}
return JSON.stringify(e)}function s(e){if(!Object.keys(e).length){return{}}return{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,
col:e.startColumn,endColumn:e.endColumn}}function o(e,t,n){const r=new u(e,t,n);process.stdout.write(r.toString()+i.EOL)}function a(e,t=""){o(e,{},t)}
const c="::";class u{constructor(e,t,n){if(!e){e="missing.command"}this.command=e;this.properties=t;this.message=n}toString(){let e=c+this.command
;if(this.properties&&Object.keys(this.properties).length>0){e+=" ";let t=true;for(const n in this.properties){if(this.properties.hasOwnProperty(n)){
const i=this.properties[n];if(i){if(t){t=false}else{e+=","}e+=`${n}=${l(i)}`}}}}e+=`${c}${d(this.message)}`;return e}}function d(e){
return r(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function l(e){
return r(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var h=n(76982);var f=n(79896);function p(e,t){
const n=process.env[`GITHUB_${e}`];if(!n){throw new Error(`Unable to find environment variable for file command ${e}`)}if(!f.existsSync(n)){
throw new Error(`Missing file at path: ${n}`)}f.appendFileSync(n,`${r(t)}${i.EOL}`,{encoding:"utf8"})}function m(e,t){const n=`ghadelimiter_${h.randomUUID()}`
;const s=r(t);if(e.includes(n)){throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`)}if(s.includes(n)){
throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`)}return`${e}<<${n}${i.EOL}${s}${i.EOL}${n}`}var w=n(16928);var v=n(44942)
;var g=n(92145);var y=undefined&&undefined.__awaiter||function(e,t,n,i){function r(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,s){function o(e){try{c(i.next(e))}catch(e){s(e)}}function a(e){try{c(i["throw"](e))}catch(e){s(e)}}function c(e){
e.done?n(e.value):r(e.value).then(o,a)}c((i=i.apply(e,t||[])).next())})};class _{static createHttpClient(e=true,t=10){const n={allowRetries:e,maxRetries:t}
;return new HttpClient("actions/oidc-client",[new BearerCredentialHandler(_.getRequestToken())],n)}static getRequestToken(){
const e=process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"];if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable")}return e}
static getIDTokenUrl(){const e=process.env["ACTIONS_ID_TOKEN_REQUEST_URL"];if(!e){throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable")}
return e}static getCall(e){return y(this,void 0,void 0,function*(){var t;const n=_.createHttpClient();const i=yield n.getJson(e).catch(e=>{
throw new Error(`Failed to get ID Token. \n \n        Error Code : ${e.statusCode}\n \n        Error Message: ${e.message}`)})
;const r=(t=i.result)===null||t===void 0?void 0:t.value;if(!r){throw new Error("Response json body do not have ID Token field")}return r})}static getIDToken(e){
return y(this,void 0,void 0,function*(){try{let t=_.getIDTokenUrl();if(e){const n=encodeURIComponent(e);t=`${t}&audience=${n}`}debug(`ID token url is ${t}`)
;const n=yield _.getCall(t);setSecret(n);return n}catch(e){throw new Error(`Error message: ${e.message}`)}})}}
var E=undefined&&undefined.__awaiter||function(e,t,n,i){function r(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,s){
function o(e){try{c(i.next(e))}catch(e){s(e)}}function a(e){try{c(i["throw"](e))}catch(e){s(e)}}function c(e){e.done?n(e.value):r(e.value).then(o,a)}
c((i=i.apply(e,t||[])).next())})};const{access:O,appendFile:x,writeFile:b}=f.promises;const C="GITHUB_STEP_SUMMARY"
;const T="https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class A{constructor(){this._buffer=""}
filePath(){return E(this,void 0,void 0,function*(){if(this._filePath){return this._filePath}const e=process.env[C];if(!e){
throw new Error(`Unable to find environment variable for $${C}. Check if your runtime environment supports job summaries.`)}try{
yield O(e,f.constants.R_OK|f.constants.W_OK)}catch(t){
throw new Error(`Unable to access summary file: '${e}'. Check if the file has correct read/write permissions.`)}this._filePath=e;return this._filePath})}
wrap(e,t,n={}){const i=Object.entries(n).map(([e,t])=>` ${e}="${t}"`).join("");if(!t){return`<${e}${i}>`}return`<${e}${i}>${t}</${e}>`}write(e){
return E(this,void 0,void 0,function*(){const t=!!(e===null||e===void 0?void 0:e.overwrite);const n=yield this.filePath();const i=t?b:x;yield i(n,this._buffer,{
encoding:"utf8"});return this.emptyBuffer()})}clear(){return E(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:true})})}stringify(){
return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){this._buffer="";return this}addRaw(e,t=false){this._buffer+=e
;return t?this.addEOL():this}addEOL(){return this.addRaw(i.EOL)}addCodeBlock(e,t){const n=Object.assign({},t&&{lang:t})
;const i=this.wrap("pre",this.wrap("code",e),n);return this.addRaw(i).addEOL()}addList(e,t=false){const n=t?"ol":"ul"
;const i=e.map(e=>this.wrap("li",e)).join("");const r=this.wrap(n,i);return this.addRaw(r).addEOL()}addTable(e){const t=e.map(e=>{const t=e.map(e=>{
if(typeof e==="string"){return this.wrap("td",e)}const{header:t,data:n,colspan:i,rowspan:r}=e;const s=t?"th":"td";const o=Object.assign(Object.assign({},i&&{
colspan:i}),r&&{rowspan:r});return this.wrap(s,n,o)}).join("");return this.wrap("tr",t)}).join("");const n=this.wrap("table",t);return this.addRaw(n).addEOL()}
addDetails(e,t){const n=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(n).addEOL()}addImage(e,t,n){const{width:i,height:r}=n||{}
;const s=Object.assign(Object.assign({},i&&{width:i}),r&&{height:r});const o=this.wrap("img",null,Object.assign({src:e,alt:t},s));return this.addRaw(o).addEOL()
}addHeading(e,t){const n=`h${t}`;const i=["h1","h2","h3","h4","h5","h6"].includes(n)?n:"h1";const r=this.wrap(i,e);return this.addRaw(r).addEOL()}
addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){
const n=Object.assign({},t&&{cite:t});const i=this.wrap("blockquote",e,n);return this.addRaw(i).addEOL()}addLink(e,t){const n=this.wrap("a",e,{href:t})
;return this.addRaw(n).addEOL()}}const R=new A;const S=null&&R;const $=null&&R;function P(e){return e.replace(/[\\]/g,"/")}function U(e){
return e.replace(/[/]/g,"\\")}function k(e){return e.replace(/[/\\]/g,path.sep)}var q=n(41955);var D=undefined&&undefined.__awaiter||function(e,t,n,i){
function r(e){return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,s){function o(e){try{c(i.next(e))}catch(e){s(e)}}
function a(e){try{c(i["throw"](e))}catch(e){s(e)}}function c(e){e.done?n(e.value):r(e.value).then(o,a)}c((i=i.apply(e,t||[])).next())})}
;const H=()=>D(void 0,void 0,void 0,function*(){
const{stdout:e}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',undefined,{silent:true})
;const{stdout:t}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',undefined,{silent:true});return{
name:t.trim(),version:e.trim()}});const L=()=>D(void 0,void 0,void 0,function*(){var e,t,n,i;const{stdout:r}=yield exec.getExecOutput("sw_vers",undefined,{
silent:true});const s=(t=(e=r.match(/ProductVersion:\s*(.+)/))===null||e===void 0?void 0:e[1])!==null&&t!==void 0?t:""
;const o=(i=(n=r.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&i!==void 0?i:"";return{name:o,version:s}})
;const N=()=>D(void 0,void 0,void 0,function*(){const{stdout:e}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:true})
;const[t,n]=e.trim().split("\n");return{name:t,version:n}});const I=i.platform();const B=i.arch();const j=I==="win32";const F=I==="darwin";const M=I==="linux"
;function W(){return D(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield j?H():F?L():N()),{platform:I,arch:B,isWindows:j,isMacOS:F,
isLinux:M})})}var G=undefined&&undefined.__awaiter||function(e,t,n,i){function r(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,s){function o(e){try{c(i.next(e))}catch(e){s(e)}}function a(e){try{c(i["throw"](e))}catch(e){s(e)}}function c(e){
e.done?n(e.value):r(e.value).then(o,a)}c((i=i.apply(e,t||[])).next())})};var J;(function(e){e[e["Success"]=0]="Success";e[e["Failure"]=1]="Failure"})(J||(J={}))
;function Q(e,t){const n=toCommandValue(t);process.env[e]=n;const i=process.env["GITHUB_ENV"]||"";if(i){
return issueFileCommand("ENV",prepareKeyValueMessage(e,t))}issueCommand("set-env",{name:e},n)}function V(e){o("add-mask",{},e)}function K(e){
const t=process.env["GITHUB_PATH"]||"";if(t){issueFileCommand("PATH",e)}else{issueCommand("add-path",{},e)}
process.env["PATH"]=`${e}${path.delimiter}${process.env["PATH"]}`}function z(e,t){const n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||""
;if(t&&t.required&&!n){throw new Error(`Input required and not supplied: ${e}`)}if(t&&t.trimWhitespace===false){return n}return n.trim()}function Y(e,t){
const n=z(e,t).split("\n").filter(e=>e!=="");if(t&&t.trimWhitespace===false){return n}return n.map(e=>e.trim())}function X(e,t){const n=["true","True","TRUE"]
;const i=["false","False","FALSE"];const r=z(e,t);if(n.includes(r))return true;if(i.includes(r))return false
;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}\n`+`Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)
}function Z(e,t){const n=process.env["GITHUB_OUTPUT"]||"";if(n){return p("OUTPUT",m(e,t))}process.stdout.write(i.EOL);o("set-output",{name:e},r(t))}
function ee(e){issue("echo",e?"on":"off")}function te(e){process.exitCode=J.Failure;re(e)}function ne(){return process.env["RUNNER_DEBUG"]==="1"}function ie(e){
o("debug",{},e)}function re(e,t={}){o("error",s(t),e instanceof Error?e.toString():e)}function se(e,t={}){o("warning",s(t),e instanceof Error?e.toString():e)}
function oe(e,t={}){issueCommand("notice",toCommandProperties(t),e instanceof Error?e.toString():e)}function ae(e){process.stdout.write(e+i.EOL)}function ce(e){
issue("group",e)}function ue(){issue("endgroup")}function de(e,t){return G(this,void 0,void 0,function*(){ce(e);let n;try{n=yield t()}finally{ue()}return n})}
function le(e,t){const n=process.env["GITHUB_STATE"]||"";if(n){return issueFileCommand("STATE",prepareKeyValueMessage(e,t))}issueCommand("save-state",{name:e
},toCommandValue(t))}function he(e){return process.env[`STATE_${e}`]||""}function fe(e){return G(this,void 0,void 0,function*(){
return yield OidcClient.getIDToken(e)})}},41955:(e,t,n)=>{n.d(t,{m:()=>v});var i=n(13193);var r=n(70857);var s=n(24434);var o=n(35317);var a=n(16928)
;var c=n(88701);var u=n(90);var d=n(53557);var l=undefined&&undefined.__awaiter||function(e,t,n,i){function r(e){return e instanceof n?e:new n(function(t){t(e)
})}return new(n||(n=Promise))(function(n,s){function o(e){try{c(i.next(e))}catch(e){s(e)}}function a(e){try{c(i["throw"](e))}catch(e){s(e)}}function c(e){
e.done?n(e.value):r(e.value).then(o,a)}c((i=i.apply(e,t||[])).next())})};const h=process.platform==="win32";class f extends s.EventEmitter{constructor(e,t,n){
super();if(!e){throw new Error("Parameter 'toolPath' cannot be null or empty.")}this.toolPath=e;this.args=t||[];this.options=n||{}}_debug(e){
if(this.options.listeners&&this.options.listeners.debug){this.options.listeners.debug(e)}}_getCommandString(e,t){const n=this._getSpawnFileName()
;const i=this._getSpawnArgs(e);let r=t?"":"[command]";if(h){if(this._isCmdFile()){r+=n;for(const e of i){r+=` ${e}`}}else if(e.windowsVerbatimArguments){
r+=`"${n}"`;for(const e of i){r+=` ${e}`}}else{r+=this._windowsQuoteCmdArg(n);for(const e of i){r+=` ${this._windowsQuoteCmdArg(e)}`}}}else{r+=n
;for(const e of i){r+=` ${e}`}}return r}_processLineBuffer(e,t,n){try{let i=t+e.toString();let s=i.indexOf(r.EOL);while(s>-1){const e=i.substring(0,s);n(e)
;i=i.substring(s+r.EOL.length);s=i.indexOf(r.EOL)}return i}catch(e){this._debug(`error processing line. Failed with error ${e}`);return""}}_getSpawnFileName(){
if(h){if(this._isCmdFile()){return process.env["COMSPEC"]||"cmd.exe"}}return this.toolPath}_getSpawnArgs(e){if(h){if(this._isCmdFile()){
let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const n of this.args){t+=" ";t+=e.windowsVerbatimArguments?n:this._windowsQuoteCmdArg(n)}t+='"'
;return[t]}}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.toolPath.toUpperCase()
;return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile()){return this._uvQuoteCmdArg(e)}if(!e){return'""'}
const t=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let n=false;for(const i of e){if(t.some(e=>e===i)){n=true
;break}}if(!n){return e}let i='"';let r=true;for(let t=e.length;t>0;t--){i+=e[t-1];if(r&&e[t-1]==="\\"){i+="\\"}else if(e[t-1]==='"'){r=true;i+='"'}else{r=false
}}i+='"';return i.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e){return'""'}if(!e.includes(" ")&&!e.includes("\t")&&!e.includes('"')){return e}
if(!e.includes('"')&&!e.includes("\\")){return`"${e}"`}let t='"';let n=true;for(let i=e.length;i>0;i--){t+=e[i-1];if(n&&e[i-1]==="\\"){t+="\\"
}else if(e[i-1]==='"'){n=true;t+="\\"}else{n=false}}t+='"';return t.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};const t={cwd:e.cwd||process.cwd(),
env:e.env||process.env,silent:e.silent||false,windowsVerbatimArguments:e.windowsVerbatimArguments||false,failOnStdErr:e.failOnStdErr||false,
ignoreReturnCode:e.ignoreReturnCode||false,delay:e.delay||1e4};t.outStream=e.outStream||process.stdout;t.errStream=e.errStream||process.stderr;return t}
_getSpawnOptions(e,t){e=e||{};const n={};n.cwd=e.cwd;n.env=e.env;n["windowsVerbatimArguments"]=e.windowsVerbatimArguments||this._isCmdFile()
;if(e.windowsVerbatimArguments){n.argv0=`"${t}"`}return n}exec(){return l(this,void 0,void 0,function*(){
if(!u.Qh(this.toolPath)&&(this.toolPath.includes("/")||h&&this.toolPath.includes("\\"))){
this.toolPath=a.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)}this.toolPath=yield c.K7(this.toolPath,true)
;return new Promise((e,t)=>l(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`);this._debug("arguments:");for(const e of this.args){
this._debug(`   ${e}`)}const n=this._cloneExecOptions(this.options);if(!n.silent&&n.outStream){n.outStream.write(this._getCommandString(n)+r.EOL)}
const i=new m(n,this.toolPath);i.on("debug",e=>{this._debug(e)});if(this.options.cwd&&!(yield u.t2(this.options.cwd))){
return t(new Error(`The cwd: ${this.options.cwd} does not exist!`))}const s=this._getSpawnFileName()
;const a=o.spawn(s,this._getSpawnArgs(n),this._getSpawnOptions(this.options,s));let c="";if(a.stdout){a.stdout.on("data",e=>{
if(this.options.listeners&&this.options.listeners.stdout){this.options.listeners.stdout(e)}if(!n.silent&&n.outStream){n.outStream.write(e)}
c=this._processLineBuffer(e,c,e=>{if(this.options.listeners&&this.options.listeners.stdline){this.options.listeners.stdline(e)}})})}let d="";if(a.stderr){
a.stderr.on("data",e=>{i.processStderr=true;if(this.options.listeners&&this.options.listeners.stderr){this.options.listeners.stderr(e)}
if(!n.silent&&n.errStream&&n.outStream){const t=n.failOnStdErr?n.errStream:n.outStream;t.write(e)}d=this._processLineBuffer(e,d,e=>{
if(this.options.listeners&&this.options.listeners.errline){this.options.listeners.errline(e)}})})}a.on("error",e=>{i.processError=e.message;i.processExited=true
;i.processClosed=true;i.CheckComplete()});a.on("exit",e=>{i.processExitCode=e;i.processExited=true
;this._debug(`Exit code ${e} received from tool '${this.toolPath}'`);i.CheckComplete()});a.on("close",e=>{i.processExitCode=e;i.processExited=true
;i.processClosed=true;this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);i.CheckComplete()});i.on("done",(n,i)=>{if(c.length>0){
this.emit("stdline",c)}if(d.length>0){this.emit("errline",d)}a.removeAllListeners();if(n){t(n)}else{e(i)}});if(this.options.input){if(!a.stdin){
throw new Error("child process missing stdin")}a.stdin.end(this.options.input)}}))})}}function p(e){const t=[];let n=false;let i=false;let r="";function s(e){
if(i&&e!=='"'){r+="\\"}r+=e;i=false}for(let o=0;o<e.length;o++){const a=e.charAt(o);if(a==='"'){if(!i){n=!n}else{s(a)}continue}if(a==="\\"&&i){s(a);continue}
if(a==="\\"&&n){i=true;continue}if(a===" "&&!n){if(r.length>0){t.push(r);r=""}continue}s(a)}if(r.length>0){t.push(r.trim())}return t}
class m extends s.EventEmitter{constructor(e,t){super();this.processClosed=false;this.processError="";this.processExitCode=0;this.processExited=false
;this.processStderr=false;this.delay=1e4;this.done=false;this.timeout=null;if(!t){throw new Error("toolPath must not be empty")}this.options=e;this.toolPath=t
;if(e.delay){this.delay=e.delay}}CheckComplete(){if(this.done){return}if(this.processClosed){this._setResult()}else if(this.processExited){this.timeout=(0,
d.setTimeout)(m.HandleTimeout,this.delay,this)}}_debug(e){this.emit("debug",e)}_setResult(){let e;if(this.processExited){if(this.processError){
e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`)
}else if(this.processExitCode!==0&&!this.options.ignoreReturnCode){e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)
}else if(this.processStderr&&this.options.failOnStdErr){
e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)}}if(this.timeout){clearTimeout(this.timeout)
;this.timeout=null}this.done=true;this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(e.done){return}if(!e.processClosed&&e.processExited){
const t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
;e._debug(t)}e._setResult()}}var w=undefined&&undefined.__awaiter||function(e,t,n,i){function r(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,s){function o(e){try{c(i.next(e))}catch(e){s(e)}}function a(e){try{c(i["throw"](e))}catch(e){s(e)}}function c(e){
e.done?n(e.value):r(e.value).then(o,a)}c((i=i.apply(e,t||[])).next())})};function v(e,t,n){return w(this,void 0,void 0,function*(){const i=p(e)
;if(i.length===0){throw new Error(`Parameter 'commandLine' cannot be null or empty.`)}const r=i[0];t=i.slice(1).concat(t||[]);const s=new f(r,t,n)
;return s.exec()})}function g(e,t,n){return w(this,void 0,void 0,function*(){var i,r;let s="";let o="";const a=new StringDecoder("utf8")
;const c=new StringDecoder("utf8");const u=(i=n===null||n===void 0?void 0:n.listeners)===null||i===void 0?void 0:i.stdout
;const d=(r=n===null||n===void 0?void 0:n.listeners)===null||r===void 0?void 0:r.stderr;const l=e=>{o+=c.write(e);if(d){d(e)}};const h=e=>{s+=a.write(e);if(u){
u(e)}};const f=Object.assign(Object.assign({},n===null||n===void 0?void 0:n.listeners),{stdout:h,stderr:l})
;const p=yield v(e,t,Object.assign(Object.assign({},n),{listeners:f}));s+=a.end();o+=c.end();return{exitCode:p,stdout:s,stderr:o}})}},92145:(e,t,n)=>{n.d(t,{
tZ:()=>s});var i=undefined&&undefined.__awaiter||function(e,t,n,i){function r(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,s){function o(e){try{c(i.next(e))}catch(e){s(e)}}function a(e){try{c(i["throw"](e))}catch(e){s(e)}}function c(e){
e.done?n(e.value):r(e.value).then(o,a)}c((i=i.apply(e,t||[])).next())})};class r{constructor(e,t){this.username=e;this.password=t}prepareRequest(e){
if(!e.headers){throw Error("The request has no headers")}
e.headers["Authorization"]=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){return false}
handleAuthentication(){return i(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class s{constructor(e){this.token=e}prepareRequest(e){
if(!e.headers){throw Error("The request has no headers")}e.headers["Authorization"]=`Bearer ${this.token}`}canHandleAuthentication(){return false}
handleAuthentication(){return i(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class o{constructor(e){this.token=e}prepareRequest(e){
if(!e.headers){throw Error("The request has no headers")}e.headers["Authorization"]=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}
canHandleAuthentication(){return false}handleAuthentication(){return i(this,void 0,void 0,function*(){throw new Error("not implemented")})}}},44942:(e,t,n)=>{
n.d(t,{Qq:()=>T,Kg:()=>x,Hv:()=>p});var i=n(58611);var r=n.t(i,2);var s=n(65692);var o=n.t(s,2);function a(e){const t=e.protocol==="https:";if(c(e)){
return undefined}const n=(()=>{if(t){return process.env["https_proxy"]||process.env["HTTPS_PROXY"]}else{
return process.env["http_proxy"]||process.env["HTTP_PROXY"]}})();if(n){try{return new d(n)}catch(e){
if(!n.startsWith("http://")&&!n.startsWith("https://"))return new d(`http://${n}`)}}else{return undefined}}function c(e){if(!e.hostname){return false}
const t=e.hostname;if(u(t)){return true}const n=process.env["no_proxy"]||process.env["NO_PROXY"]||"";if(!n){return false}let i;if(e.port){i=Number(e.port)
}else if(e.protocol==="http:"){i=80}else if(e.protocol==="https:"){i=443}const r=[e.hostname.toUpperCase()];if(typeof i==="number"){r.push(`${r[0]}:${i}`)}
for(const e of n.split(",").map(e=>e.trim().toUpperCase()).filter(e=>e)){
if(e==="*"||r.some(t=>t===e||t.endsWith(`.${e}`)||e.startsWith(".")&&t.endsWith(`${e}`))){return true}}return false}function u(e){const t=e.toLowerCase()
;return t==="localhost"||t.startsWith("127.")||t.startsWith("[::1]")||t.startsWith("[0:0:0:0:0:0:0:1]")}class d extends URL{constructor(e,t){super(e,t)
;this._decodedUsername=decodeURIComponent(super.username);this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}
get password(){return this._decodedPassword}}var l=n(20770);var h=n(46752);var f=undefined&&undefined.__awaiter||function(e,t,n,i){function r(e){
return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,s){function o(e){try{c(i.next(e))}catch(e){s(e)}}function a(e){try{
c(i["throw"](e))}catch(e){s(e)}}function c(e){e.done?n(e.value):r(e.value).then(o,a)}c((i=i.apply(e,t||[])).next())})};var p;(function(e){e[e["OK"]=200]="OK"
;e[e["MultipleChoices"]=300]="MultipleChoices";e[e["MovedPermanently"]=301]="MovedPermanently";e[e["ResourceMoved"]=302]="ResourceMoved"
;e[e["SeeOther"]=303]="SeeOther";e[e["NotModified"]=304]="NotModified";e[e["UseProxy"]=305]="UseProxy";e[e["SwitchProxy"]=306]="SwitchProxy"
;e[e["TemporaryRedirect"]=307]="TemporaryRedirect";e[e["PermanentRedirect"]=308]="PermanentRedirect";e[e["BadRequest"]=400]="BadRequest"
;e[e["Unauthorized"]=401]="Unauthorized";e[e["PaymentRequired"]=402]="PaymentRequired";e[e["Forbidden"]=403]="Forbidden";e[e["NotFound"]=404]="NotFound"
;e[e["MethodNotAllowed"]=405]="MethodNotAllowed";e[e["NotAcceptable"]=406]="NotAcceptable";e[e["ProxyAuthenticationRequired"]=407]="ProxyAuthenticationRequired"
;e[e["RequestTimeout"]=408]="RequestTimeout";e[e["Conflict"]=409]="Conflict";e[e["Gone"]=410]="Gone";e[e["TooManyRequests"]=429]="TooManyRequests"
;e[e["InternalServerError"]=500]="InternalServerError";e[e["NotImplemented"]=501]="NotImplemented";e[e["BadGateway"]=502]="BadGateway"
;e[e["ServiceUnavailable"]=503]="ServiceUnavailable";e[e["GatewayTimeout"]=504]="GatewayTimeout"})(p||(p={}));var m;(function(e){e["Accept"]="accept"
;e["ContentType"]="content-type"})(m||(m={}));var w;(function(e){e["ApplicationJson"]="application/json"})(w||(w={}));function v(e){
const t=pm.getProxyUrl(new URL(e));return t?t.href:""}const g=[p.MovedPermanently,p.ResourceMoved,p.SeeOther,p.TemporaryRedirect,p.PermanentRedirect]
;const y=[p.BadGateway,p.ServiceUnavailable,p.GatewayTimeout];const _=["OPTIONS","GET","DELETE","HEAD"];const E=10;const O=5;class x extends Error{
constructor(e,t){super(e);this.name="HttpClientError";this.statusCode=t;Object.setPrototypeOf(this,x.prototype)}}class b{constructor(e){this.message=e}
readBody(){return f(this,void 0,void 0,function*(){return new Promise(e=>f(this,void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("data",e=>{
t=Buffer.concat([t,e])});this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){return f(this,void 0,void 0,function*(){
return new Promise(e=>f(this,void 0,void 0,function*(){const t=[];this.message.on("data",e=>{t.push(e)});this.message.on("end",()=>{e(Buffer.concat(t))})}))})}}
function C(e){const t=new URL(e);return t.protocol==="https:"}class T{constructor(e,t,n){this._ignoreSslError=false;this._allowRedirects=true
;this._allowRedirectDowngrade=false;this._maxRedirects=50;this._allowRetries=false;this._maxRetries=1;this._keepAlive=false;this._disposed=false
;this.userAgent=this._getUserAgentWithOrchestrationId(e);this.handlers=t||[];this.requestOptions=n;if(n){if(n.ignoreSslError!=null){
this._ignoreSslError=n.ignoreSslError}this._socketTimeout=n.socketTimeout;if(n.allowRedirects!=null){this._allowRedirects=n.allowRedirects}
if(n.allowRedirectDowngrade!=null){this._allowRedirectDowngrade=n.allowRedirectDowngrade}if(n.maxRedirects!=null){this._maxRedirects=Math.max(n.maxRedirects,0)}
if(n.keepAlive!=null){this._keepAlive=n.keepAlive}if(n.allowRetries!=null){this._allowRetries=n.allowRetries}if(n.maxRetries!=null){
this._maxRetries=n.maxRetries}}}options(e,t){return f(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){
return f(this,void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return f(this,void 0,void 0,function*(){
return this.request("DELETE",e,null,t||{})})}post(e,t,n){return f(this,void 0,void 0,function*(){return this.request("POST",e,t,n||{})})}patch(e,t,n){
return f(this,void 0,void 0,function*(){return this.request("PATCH",e,t,n||{})})}put(e,t,n){return f(this,void 0,void 0,function*(){
return this.request("PUT",e,t,n||{})})}head(e,t){return f(this,void 0,void 0,function*(){return this.request("HEAD",e,null,t||{})})}sendStream(e,t,n,i){
return f(this,void 0,void 0,function*(){return this.request(e,t,n,i)})}getJson(e){return f(this,arguments,void 0,function*(e,t={}){
t[m.Accept]=this._getExistingOrDefaultHeader(t,m.Accept,w.ApplicationJson);const n=yield this.get(e,t);return this._processResponse(n,this.requestOptions)})}
postJson(e,t){return f(this,arguments,void 0,function*(e,t,n={}){const i=JSON.stringify(t,null,2)
;n[m.Accept]=this._getExistingOrDefaultHeader(n,m.Accept,w.ApplicationJson);n[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,w.ApplicationJson)
;const r=yield this.post(e,i,n);return this._processResponse(r,this.requestOptions)})}putJson(e,t){return f(this,arguments,void 0,function*(e,t,n={}){
const i=JSON.stringify(t,null,2);n[m.Accept]=this._getExistingOrDefaultHeader(n,m.Accept,w.ApplicationJson)
;n[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,w.ApplicationJson);const r=yield this.put(e,i,n)
;return this._processResponse(r,this.requestOptions)})}patchJson(e,t){return f(this,arguments,void 0,function*(e,t,n={}){const i=JSON.stringify(t,null,2)
;n[m.Accept]=this._getExistingOrDefaultHeader(n,m.Accept,w.ApplicationJson);n[m.ContentType]=this._getExistingOrDefaultContentTypeHeader(n,w.ApplicationJson)
;const r=yield this.patch(e,i,n);return this._processResponse(r,this.requestOptions)})}request(e,t,n,i){return f(this,void 0,void 0,function*(){
if(this._disposed){throw new Error("Client has already been disposed.")}const r=new URL(t);let s=this._prepareRequest(e,r,i)
;const o=this._allowRetries&&_.includes(e)?this._maxRetries+1:1;let a=0;let c;do{c=yield this.requestRaw(s,n)
;if(c&&c.message&&c.message.statusCode===p.Unauthorized){let e;for(const t of this.handlers){if(t.canHandleAuthentication(c)){e=t;break}}if(e){
return e.handleAuthentication(this,s,n)}else{return c}}let t=this._maxRedirects
;while(c.message.statusCode&&g.includes(c.message.statusCode)&&this._allowRedirects&&t>0){const o=c.message.headers["location"];if(!o){break}const a=new URL(o)
;if(r.protocol==="https:"&&r.protocol!==a.protocol&&!this._allowRedirectDowngrade){
throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.")
}yield c.readBody();if(a.hostname!==r.hostname){for(const e in i){if(e.toLowerCase()==="authorization"){delete i[e]}}}s=this._prepareRequest(e,a,i)
;c=yield this.requestRaw(s,n);t--}if(!c.message.statusCode||!y.includes(c.message.statusCode)){return c}a+=1;if(a<o){yield c.readBody()
;yield this._performExponentialBackoff(a)}}while(a<o);return c})}dispose(){if(this._agent){this._agent.destroy()}this._disposed=true}requestRaw(e,t){
return f(this,void 0,void 0,function*(){return new Promise((n,i)=>{function r(e,t){if(e){i(e)}else if(!t){i(new Error("Unknown error"))}else{n(t)}}
this.requestRawWithCallback(e,t,r)})})}requestRawWithCallback(e,t,n){if(typeof t==="string"){if(!e.options.headers){e.options.headers={}}
e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8")}let i=false;function r(e,t){if(!i){i=true;n(e,t)}}const s=e.httpModule.request(e.options,e=>{
const t=new b(e);r(undefined,t)});let o;s.on("socket",e=>{o=e});s.setTimeout(this._socketTimeout||3*6e4,()=>{if(o){o.end()}
r(new Error(`Request timeout: ${e.options.path}`))});s.on("error",function(e){r(e)});if(t&&typeof t==="string"){s.write(t,"utf8")}if(t&&typeof t!=="string"){
t.on("close",function(){s.end()});t.pipe(s)}else{s.end()}}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e)
;const n=a(t);const i=n&&n.hostname;if(!i){return}return this._getProxyAgentDispatcher(t,n)}_prepareRequest(e,t,n){const i={};i.parsedUrl=t
;const s=i.parsedUrl.protocol==="https:";i.httpModule=s?o:r;const a=s?443:80;i.options={};i.options.host=i.parsedUrl.hostname
;i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):a;i.options.path=(i.parsedUrl.pathname||"")+(i.parsedUrl.search||"");i.options.method=e
;i.options.headers=this._mergeHeaders(n);if(this.userAgent!=null){i.options.headers["user-agent"]=this.userAgent}i.options.agent=this._getAgent(i.parsedUrl)
;if(this.handlers){for(const e of this.handlers){e.prepareRequest(i.options)}}return i}_mergeHeaders(e){if(this.requestOptions&&this.requestOptions.headers){
return Object.assign({},A(this.requestOptions.headers),A(e||{}))}return A(e||{})}_getExistingOrDefaultHeader(e,t,n){let i
;if(this.requestOptions&&this.requestOptions.headers){const e=A(this.requestOptions.headers)[t];if(e){i=typeof e==="number"?e.toString():e}}const r=e[t]
;if(r!==undefined){return typeof r==="number"?r.toString():r}if(i!==undefined){return i}return n}_getExistingOrDefaultContentTypeHeader(e,t){let n
;if(this.requestOptions&&this.requestOptions.headers){const e=A(this.requestOptions.headers)[m.ContentType];if(e){if(typeof e==="number"){n=String(e)
}else if(Array.isArray(e)){n=e.join(", ")}else{n=e}}}const i=e[m.ContentType];if(i!==undefined){if(typeof i==="number"){return String(i)
}else if(Array.isArray(i)){return i.join(", ")}else{return i}}if(n!==undefined){return n}return t}_getAgent(e){let t;const n=a(e);const r=n&&n.hostname
;if(this._keepAlive&&r){t=this._proxyAgent}if(!r){t=this._agent}if(t){return t}const o=e.protocol==="https:";let c=100;if(this.requestOptions){
c=this.requestOptions.maxSockets||i.globalAgent.maxSockets}if(n&&n.hostname){const e={maxSockets:c,keepAlive:this._keepAlive,
proxy:Object.assign(Object.assign({},(n.username||n.password)&&{proxyAuth:`${n.username}:${n.password}`}),{host:n.hostname,port:n.port})};let i
;const r=n.protocol==="https:";if(o){i=r?l.httpsOverHttps:l.httpsOverHttp}else{i=r?l.httpOverHttps:l.httpOverHttp}t=i(e);this._proxyAgent=t}if(!t){const e={
keepAlive:this._keepAlive,maxSockets:c};t=o?new s.Agent(e):new i.Agent(e);this._agent=t}if(o&&this._ignoreSslError){t.options=Object.assign(t.options||{},{
rejectUnauthorized:false})}return t}_getProxyAgentDispatcher(e,t){let n;if(this._keepAlive){n=this._proxyAgentDispatcher}if(n){return n}
const i=e.protocol==="https:";n=new h.ProxyAgent(Object.assign({uri:t.href,pipelining:!this._keepAlive?0:1},(t.username||t.password)&&{
token:`Basic ${Buffer.from(`${t.username}:${t.password}`).toString("base64")}`}));this._proxyAgentDispatcher=n;if(i&&this._ignoreSslError){
n.options=Object.assign(n.options.requestTls||{},{rejectUnauthorized:false})}return n}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client"
;const n=process.env["ACTIONS_ORCHESTRATION_ID"];if(n){const e=n.replace(/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${e}`}return t}
_performExponentialBackoff(e){return f(this,void 0,void 0,function*(){e=Math.min(E,e);const t=O*Math.pow(2,e);return new Promise(e=>setTimeout(()=>e(),t))})}
_processResponse(e,t){return f(this,void 0,void 0,function*(){return new Promise((n,i)=>f(this,void 0,void 0,function*(){const r=e.message.statusCode||0
;const s={statusCode:r,result:null,headers:{}};if(r===p.NotFound){n(s)}function o(e,t){if(typeof t==="string"){const e=new Date(t);if(!isNaN(e.valueOf())){
return e}}return t}let a;let c;try{c=yield e.readBody();if(c&&c.length>0){if(t&&t.deserializeDates){a=JSON.parse(c,o)}else{a=JSON.parse(c)}s.result=a}
s.headers=e.message.headers}catch(e){}if(r>299){let e;if(a&&a.message){e=a.message}else if(c&&c.length>0){e=c}else{e=`Failed request: (${r})`}const t=new x(e,r)
;t.result=s.result;i(t)}else{n(s)}}))})}}const A=e=>Object.keys(e).reduce((t,n)=>(t[n.toLowerCase()]=e[n],t),{})},90:(e,t,n)=>{n.d(t,{Ck:()=>u,H8:()=>g,
Qh:()=>b,rm:()=>f,t2:()=>O,vr:()=>C});var i=n(79896);var r=n(16928);var s=undefined&&undefined.__awaiter||function(e,t,n,i){function r(e){
return e instanceof n?e:new n(function(t){t(e)})}return new(n||(n=Promise))(function(n,s){function o(e){try{c(i.next(e))}catch(e){s(e)}}function a(e){try{
c(i["throw"](e))}catch(e){s(e)}}function c(e){e.done?n(e.value):r(e.value).then(o,a)}c((i=i.apply(e,t||[])).next())})}
;const{chmod:o,copyFile:a,lstat:c,mkdir:u,open:d,readdir:l,rename:h,rm:f,rmdir:p,stat:m,symlink:w,unlink:v}=i.promises;const g=process.platform==="win32"
;function y(e){return s(this,void 0,void 0,function*(){const t=yield fs.promises.readlink(e);if(g&&!t.endsWith("\\")){return`${t}\\`}return t})}
const _=268435456;const E=i.constants.O_RDONLY;function O(e){return s(this,void 0,void 0,function*(){try{yield m(e)}catch(e){if(e.code==="ENOENT"){return false}
throw e}return true})}function x(e){return s(this,arguments,void 0,function*(e,t=false){const n=t?yield m(e):yield c(e);return n.isDirectory()})}function b(e){
e=T(e);if(!e){throw new Error('isRooted() parameter "p" cannot be empty')}if(g){return e.startsWith("\\")||/^[A-Z]:/i.test(e)}return e.startsWith("/")}
function C(e,t){return s(this,void 0,void 0,function*(){let n=undefined;try{n=yield m(e)}catch(t){if(t.code!=="ENOENT"){
console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}}if(n&&n.isFile()){if(g){const n=r.extname(e).toUpperCase()
;if(t.some(e=>e.toUpperCase()===n)){return e}}else{if(A(n)){return e}}}const i=e;for(const s of t){e=i+s;n=undefined;try{n=yield m(e)}catch(t){
if(t.code!=="ENOENT"){console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}}if(n&&n.isFile()){if(g){try{
const t=r.dirname(e);const n=r.basename(e).toUpperCase();for(const i of yield l(t)){if(n===i.toUpperCase()){e=r.join(t,i);break}}}catch(t){
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e}else{if(A(n)){return e}}}}return""})}function T(e){
e=e||"";if(g){e=e.replace(/\//g,"\\");return e.replace(/\\\\+/g,"\\")}return e.replace(/\/\/+/g,"/")}function A(e){
return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==undefined&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==undefined&&e.uid===process.getuid()}
function R(){var e;return(e=process.env["COMSPEC"])!==null&&e!==void 0?e:`cmd.exe`}},88701:(e,t,n)=>{n.d(t,{K7:()=>l,U$:()=>d,Yz:()=>u});var i=n(42613)
;var r=n(16928);var s=n(90);var o=undefined&&undefined.__awaiter||function(e,t,n,i){function r(e){return e instanceof n?e:new n(function(t){t(e)})}
return new(n||(n=Promise))(function(n,s){function o(e){try{c(i.next(e))}catch(e){s(e)}}function a(e){try{c(i["throw"](e))}catch(e){s(e)}}function c(e){
e.done?n(e.value):r(e.value).then(o,a)}c((i=i.apply(e,t||[])).next())})};function a(e,t){return o(this,arguments,void 0,function*(e,t,n={}){
const{force:i,recursive:r,copySourceDirectory:s}=f(n);const o=(yield ioUtil.exists(t))?yield ioUtil.stat(t):null;if(o&&o.isFile()&&!i){return}
const a=o&&o.isDirectory()&&s?path.join(t,path.basename(e)):t;if(!(yield ioUtil.exists(e))){throw new Error(`no such file or directory: ${e}`)}
const c=yield ioUtil.stat(e);if(c.isDirectory()){if(!r){throw new Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`)}else{
yield p(e,a,0,i)}}else{if(path.relative(e,a)===""){throw new Error(`'${a}' and '${e}' are the same file`)}yield m(e,a,i)}})}function c(e,t){
return o(this,arguments,void 0,function*(e,t,n={}){if(yield ioUtil.exists(t)){let i=true;if(yield ioUtil.isDirectory(t)){t=path.join(t,path.basename(e))
;i=yield ioUtil.exists(t)}if(i){if(n.force==null||n.force){yield u(t)}else{throw new Error("Destination already exists")}}}yield d(path.dirname(t))
;yield ioUtil.rename(e,t)})}function u(e){return o(this,void 0,void 0,function*(){if(s.H8){if(/[*"<>|]/.test(e)){
throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows')}}try{yield s.rm(e,{force:true,maxRetries:3,recursive:true,retryDelay:300})
}catch(e){throw new Error(`File was unable to be removed ${e}`)}})}function d(e){return o(this,void 0,void 0,function*(){(0,
i.ok)(e,"a path argument must be provided");yield s.Ck(e,{recursive:true})})}function l(e,t){return o(this,void 0,void 0,function*(){if(!e){
throw new Error("parameter 'tool' is required")}if(t){const t=yield l(e,false);if(!t){if(s.H8){
throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`)
}else{
throw new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)
}}return t}const n=yield h(e);if(n&&n.length>0){return n[0]}return""})}function h(e){return o(this,void 0,void 0,function*(){if(!e){
throw new Error("parameter 'tool' is required")}const t=[];if(s.H8&&process.env["PATHEXT"]){for(const e of process.env["PATHEXT"].split(r.delimiter)){if(e){
t.push(e)}}}if(s.Qh(e)){const n=yield s.vr(e,t);if(n){return[n]}return[]}if(e.includes(r.sep)){return[]}const n=[];if(process.env.PATH){
for(const e of process.env.PATH.split(r.delimiter)){if(e){n.push(e)}}}const i=[];for(const o of n){const n=yield s.vr(r.join(o,e),t);if(n){i.push(n)}}return i})
}function f(e){const t=e.force==null?true:e.force;const n=Boolean(e.recursive);const i=e.copySourceDirectory==null?true:Boolean(e.copySourceDirectory);return{
force:t,recursive:n,copySourceDirectory:i}}function p(e,t,n,i){return o(this,void 0,void 0,function*(){if(n>=255)return;n++;yield d(t)
;const r=yield ioUtil.readdir(e);for(const s of r){const r=`${e}/${s}`;const o=`${t}/${s}`;const a=yield ioUtil.lstat(r);if(a.isDirectory()){yield p(r,o,n,i)
}else{yield m(r,o,i)}}yield ioUtil.chmod(t,(yield ioUtil.stat(e)).mode)})}function m(e,t,n){return o(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(e)).isSymbolicLink()){try{yield ioUtil.lstat(t);yield ioUtil.unlink(t)}catch(e){if(e.code==="EPERM"){yield ioUtil.chmod(t,"0666")
;yield ioUtil.unlink(t)}}const n=yield ioUtil.readlink(e);yield ioUtil.symlink(n,t,ioUtil.IS_WINDOWS?"junction":null)}else if(!(yield ioUtil.exists(t))||n){
yield ioUtil.copyFile(e,t)}})}}};
