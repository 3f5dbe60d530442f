"use strict";exports.id=2936;exports.ids=[2936];exports.modules={30291:(t,e,n)=>{n.d(e,{m:()=>u});var r=n(31421);var o=n.n(r);const s=2**31-1;const i=new Set
;let c=false;async function u(t,e){const n=performance.now();const r=a(t,e);if(typeof r==="string")return{code:null,failure:r,timedOut:false,truncated:false,
stdout:"",stderr:"",ms:0};S();i.add(r);r.stdin?.on("error",()=>undefined).end(e.input);const o=new f(e.maxOutput);const c=new f(e.maxOutput)
;r.stdout?.on("data",t=>o.add(t));r.stderr?.on("data",t=>c.add(t));let u=false;const E=setTimeout(()=>{u=true;l(r)},Math.min(e.timeout,s));const O=()=>l(r)
;e.signal?.addEventListener("abort",O,{once:true});if(e.signal?.aborted)O();const p=await d(r);clearTimeout(E);e.signal?.removeEventListener("abort",O);m(r)
;i.delete(r);const _=o.truncated||c.truncated;return{...p,timedOut:u,truncated:_,stdout:o.text(),stderr:c.text(),ms:performance.now()-n}}
function a([t="",...e],{cwd:n,env:o,input:s}){try{return(0,r.spawn)(t,e,{cwd:n,env:o,stdio:[s===undefined?"ignore":"pipe","pipe","pipe"],
detached:process.platform!=="win32",windowsHide:true})}catch(t){return t.message}}async function d(t){return await new Promise(e=>{t.on("error",t=>{e({
code:null,failure:t.code==="ENOENT"?"it was not found":t.message})});t.on("exit",(n,r)=>{const o=setTimeout(()=>{m(t);t.stdout?.destroy();t.stderr?.destroy()
},2e3);t.on("close",()=>{clearTimeout(o);e({code:n,...r&&{signal:r}})})})})}class f{#t=[];#e;#n=0;truncated=false;constructor(t){this.#e=t}add(t){
const e=this.#e-this.#n;if(t.length>e)this.truncated=true;if(e<=0)return;this.#t.push(t.length>e?t.subarray(0,e):t);this.#n+=Math.min(t.length,e)}text(){
return Buffer.concat(this.#t).toString("utf8")}}function l(t){const e=t.pid===undefined||process.platform==="win32"?[]:O(t.pid);m(t);e.forEach(E)}
function m({pid:t}){if(t!==undefined)E(process.platform==="win32"?t:-t)}function E(t){try{process.kill(t,"SIGKILL")}catch{}}function O(t){const e=new Map
;for(const[,t,n]of p().matchAll(/^ *(\d+) +(\d+) *$/gm)){e.set(Number(n),[...e.get(Number(n))??[],Number(t)])}const n=t=>(e.get(t)??[]).flatMap(t=>[t,...n(t)])
;return n(t)}function p(){try{return(0,r.execFileSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",stdio:["ignore","pipe","ignore"]})}catch{return""}}
function S(){if(c)return;c=true;process.on("exit",()=>{for(const t of i)l(t)})}},56102:(t,e,n)=>{n.d(e,{U6:()=>E,s:()=>m,wE:()=>f,x:()=>O,yu:()=>l})
;var r=n(73024);var o=n.n(r);var s=n(48161);var i=n.n(s);var c=n(76760);var u=n.n(c);const a=new Set;let d=false;function f(t="kempt-"){const e=(0,
r.mkdtempSync)((0,c.join)((0,s.tmpdir)(),t));a.add(e);if(!d)process.on("exit",()=>[...a].forEach(l));d=true;return e}function l(t){a.delete(t);(0,r.rmSync)(t,{
recursive:true,force:true,maxRetries:3})}function m(t,e,n){const o=new Set;for(const s of n){const n=(0,c.join)(e,s);if(!(0,r.statSync)(n,{throwIfNoEntry:false
})?.isFile())continue;const i=(0,c.join)(t,s);const u=(0,c.dirname)(i);if(!o.has(u))(0,r.mkdirSync)(u,{recursive:true});o.add(u);(0,
r.copyFileSync)(n,i,r.constants.COPYFILE_FICLONE)}}function E(t,e,n,o=false){const s=(0,c.join)(t,e);(0,r.mkdirSync)((0,c.dirname)(s),{recursive:true});(0,
r.writeFileSync)(s,n);if(o)(0,r.chmodSync)(s,493)}function O(t,e,n){for(const o of new Set(["",...n])){for(const n of["node_modules",".venv","venv"]){
const s=(0,c.join)(e,o,n);const i=(0,c.join)(t,o,n);if(!(0,r.existsSync)(s)||!(0,r.statSync)(s).isDirectory()||(0,r.existsSync)(i))continue;(0,r.mkdirSync)((0,
c.dirname)(i),{recursive:true});(0,r.symlinkSync)(s,i,"dir")}}}},97936:(t,e,n)=>{n.d(e,{u:()=>u});var r=n(76760);var o=n.n(r)
;const s=new Set(("PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP PWD HOSTNAME CI VIRTUAL_ENV PYENV_ROOT "+"PYENV_VERSION PYTHONPATH PYTHONHASHSEED JAVA_HOME NVM_DIR VOLTA_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN "+"CARGO_HOME CARGO_TARGET_DIR RUSTFLAGS HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy "+"all_proxy NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO "+"PIP_INDEX_URL PIP_CERT PIP_TRUSTED_HOST PIP_CONFIG_FILE npm_config_registry NPM_CONFIG_REGISTRY npm_config_cafile "+"CGO_ENABLED CC CXX SYSTEMROOT SystemRoot COMSPEC ComSpec PATHEXT APPDATA LOCALAPPDATA USERPROFILE ProgramFiles").split(" "))
;const i=/^(?:LC_|XDG_|GO(?!OGLE)[A-Z]|CARGO_REGISTRIES_|CARGO_SOURCE_|CARGO_NET_|CARGO_HTTP_)/
;const c=/TOKEN|SECRET|PASSWORD|CREDENTIAL|API_?KEY|GOAUTH|NETRC/i;function u(t,{pass:e=[],set:n={},folders:o=[]}){const u=Object.entries(t).filter(t=>{
const[n,r]=t;if(r===undefined)return false;return e.includes(n)||(s.has(n)||i.test(n))&&!c.test(n)})
;const a=[...o,t["PATH"]??""].filter(Boolean).join(r.delimiter);return{...Object.fromEntries(u),NO_COLOR:"1",FORCE_COLOR:"0",CI:"true",
PYTHONDONTWRITEBYTECODE:"1",...n,PATH:a}}},42936:(t,e,n)=>{n.d(e,{askAgent:()=>f});var r=n(30291);var o=n(56102);var s=n(97936);var i=n(44986);var c=n(96708)
;const u=4*1024*1024;const a=30*6e4;const d=300;function f(t,e,n){return async i=>{const d=`${(0,c.M)(i)}\n\n${i.prompt}`;const[f,E]=[(0,o.wE)(),(0,o.wE)()]
;try{const c=Object.entries(t.files??{});for(const[t,e]of c)(0,o.U6)(E,t,e.replace("{question}",()=>d));const O=await(0,r.m)(l(t,e,E),{cwd:f,env:(0,s.u)(n,{
pass:t.keys}),timeout:a,maxOutput:u,input:c.some(([,t])=>t.includes("{question}"))?"":d,signal:i.signal});if(i.signal.aborted)throw i.signal.reason
;return m(t,O)}finally{(0,o.yu)(f);(0,o.yu)(E)}}}function l({argv:t,model:e},n,r){const[o="",...s]=t.map(t=>t.replace("{folder}",()=>r))
;const i=n===""?[]:e.map(t=>t.replace("{model}",()=>n));return s.at(-1)==="-"?[o,...s.slice(0,-1),...i,"-"]:[o,...s,...i]}function m({argv:t,read:e},n){
const r=t[0]??"";const o=E(n);if(o!==undefined)throw new i.m(o.trouble,`${r}: ${o.message}`);try{return{...e(n.stdout),end:"done"}}catch(t){
const e=t instanceof Error?t.message:String(t);throw new i.m("down",`${r}: ${e.slice(0,d)}`,{cause:t})}}function E(t){if(t.failure!==undefined)return{
trouble:"denied",message:`it could not be started: ${t.failure}`};if(t.timedOut)return{trouble:"slow",message:"it took too long"};if(t.truncated)return{
trouble:"invalid",message:"it printed too much"};if(t.code===0)return undefined;const e=(t.stderr.trim()||t.stdout.trim()).slice(-d);return{trouble:"invalid",
message:`it ended with ${t.code??t.signal}${e?`: ${e}`:""}`}}},96708:(t,e,n)=>{n.d(e,{M:()=>r});function r({system:t,schema:e}){
return`${t}\n\nAnswer with one JSON value and nothing else: no prose, no code fence. It must conform to this JSON Schema:\n${JSON.stringify(e)}`}}};
