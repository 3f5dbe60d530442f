"use strict";exports.id=7054;exports.ids=[7054,2336];exports.modules={94915:(n,e,t)=>{t.d(e,{V:()=>l});var r=t(76760);var o=t.n(r);var s=t(62088);var i=t.n(s)
;var a=t(68985);var c=t(78376);var u=t(35141);var d=t(76289);var f=t(65952);async function l(n,e,t){const{tool:r}=n;const o=r.check.argv[0]??n.id;const s=[]
;const i=[];for(const a of r.resolve??["project","managed","system"]){const r=await p[a](n,o,e,t);if(r===undefined)continue;if("missing"in r){s.push(r.missing)
;i.push(r.remedy);continue}const c=y(n,r);if(c===undefined)return r;s.push(`${r.path} is ${r.version}, ${c}`)}return{missing:s.join("; ")||`${o} was not found`,
remedy:[...i,v(n,o)].join(" Or: ")}}const p={project:async({tool:n,id:e},t,o,s)=>{const{install:i}=n
;if(i?.registry!=="npm"&&i?.registry!=="pypi")return undefined;for(const a of g((0,r.join)(s.top,o),s.top)){const o=i.registry==="npm"?(0,
c.mN)(a,i.package,t,process.execPath):(0,c._g)((0,r.join)(a,".venv"),t)??(0,c._g)((0,r.join)(a,"venv"),t);if(o)return await m("project",o,{tool:n,id:e},s)}
const a=s.env["VIRTUAL_ENV"];const u=i.registry==="pypi"&&a?(0,c._g)(a,t):undefined;return u&&await m("project",u,{tool:n,id:e},s)},
managed:async({tool:n},e,t,r)=>{const{install:o}=n;const s=n.version?.default;if(o===undefined||s===undefined)return undefined;return await(0,
d.lh)(o,s,e,n.runtime?.node,r)},system:async({tool:n,id:e},t,r,o)=>{const s=(0,u.K)(t,o.env["PATH"]);if(s===undefined)return undefined;return await m("system",{
start:[s],path:s,version:undefined,folders:[]},{tool:n,id:e},o)}};async function m(n,e,{tool:t,id:r},o){const[,...s]=t.probe?.argv??[r,"--version"]
;const i=e.version??(t.install&&(0,a.T)(e.path,t.install))??await(0,f.E)(e.start,s,t.probe?.pattern,o,o.mayStart);return{...e,origin:n,version:i??"unknown"}}
function y({tool:n},{version:e}){const{range:t,bad:r=[]}=n.version??{};if(r.includes(e))return"which is known to be bad";const o=i().coerce(e)
;if(t===undefined||o===null||i().satisfies(o,t))return undefined;return`and Kempt can run ${t}`}function v({tool:n,id:e},t){const{install:r}=n
;const o=r?.registry==="download"?t:r?.package;const s={npm:`npm install --save-dev ${o}`,pypi:`pip install ${o}`,go:`go install ${o}@latest`,
crates:`cargo install ${o}`};const i=r&&s[r.registry]
;return`${i?`${i}, or install`:"Install"} ${t}; or, under tools.${e} of the configuration: \`missing: skip\`.`}function g(n,e){const t=[n]
;for(let o=n;o!==e&&o.length>e.length;){o=(0,r.dirname)(o);t.push(o)}return t}},76289:(n,e,t)=>{t.d(e,{lh:()=>C,VQ:()=>L});var r=t(73024);var o=t(76760)
;var s=t(62088);var i=t.n(s);var a=t(77598);var c=t(84966);var u=t(48161);var d=t(58500);const f=5e3;const l=3e4;async function p(n,e){while(!m(n)){if(v(n))(0,
r.rmSync)(n,{recursive:true,force:true});else await(0,d.setTimeout)(100)}const t=setInterval(()=>y(n),f);t.unref();try{return await e()}finally{clearInterval(t)
;(0,r.rmSync)(n,{recursive:true,force:true})}}function m(n){try{(0,r.mkdirSync)(n);(0,r.writeFileSync)((0,o.join)(n,"owner"),`${(0,
u.hostname)()}\n${process.pid}\n`);return true}catch(n){if(n.code==="EEXIST")return false;throw n}}function y(n){try{(0,r.utimesSync)(n,new Date,new Date)
}catch{}}function v(n){try{const e=Date.now()-(0,r.statSync)(n).mtimeMs;const[t,o]=g(n);if(t===(0,u.hostname)()&&o)return!h(Number(o));return e>l}catch{
return false}}function g(n){try{return(0,r.readFileSync)((0,o.join)(n,"owner"),"utf8").split("\n")}catch{return[]}}function h(n){try{process.kill(n,0)
;return true}catch(n){return n.code==="EPERM"}}var w=t(91288);const S="installed";const E=90;function _({install:n,version:e,lock:t},{cache:r,platform:s}){
const i=JSON.stringify(["attempts",n,e,t,s]);const c=(0,a.createHash)("sha256").update(i).digest("hex").slice(0,12)
;const u=n.registry==="download"?n.url:n.package;const d=u.replace(/[^\w.-]+/g,"-").replace(/^-+|-+$/g,"").slice(-40);return(0,
o.join)(r,"tools",`${n.registry}-${d}-${e}-${c}`)}function O(n,e){const t=_(n,e);try{const e=(0,r.readFileSync)((0,o.join)(t,S),"utf8");(0,r.utimesSync)((0,
o.join)(t,S),new Date,new Date);return{folder:(0,o.join)(t,e),locked:n.lock!==undefined}}catch{return undefined}}async function T(n,e){const t=O(n,e)
;if(t)return t;const s=_(n,e);(0,r.mkdirSync)(s,{recursive:true});return await p(`${s}.lock`,async()=>{const t=O(n,e);if(t)return t
;e.progress?.(`Installing ${P(n)}`);R(s);const i=(0,r.mkdtempSync)((0,o.join)(s,`${process.pid}-`));try{await A(n)(n,i,e)}catch(n){(0,r.rmSync)(i,{
recursive:true,force:true});throw n}(0,c.v)((0,o.join)(s,S),Buffer.from((0,o.basename)(i)));(0,w.l)(e.cache,E);return{folder:i,locked:n.lock!==undefined}})}
function R(n){for(const e of(0,r.readdirSync)(n)){if(h(Number.parseInt(e,10)))continue;try{(0,r.rmSync)((0,o.join)(n,e),{recursive:true,force:true})}catch{}}}
function P({install:n,version:e}){return n.registry==="download"?n.url.replace("{version}",e):`${n.package} ${e}`}function A({install:n}){const e={
npm:async(...n)=>await(await t.e(5989).then(t.bind(t,15989))).installNpm(...n),pypi:async(...n)=>await(await t.e(9710).then(t.bind(t,39710))).installPypi(...n),
go:async(...n)=>await(await t.e(8512).then(t.bind(t,28512))).installGo(...n),
crates:async(...n)=>await(await t.e(2642).then(t.bind(t,42642))).installCrate(...n),
download:async(...n)=>await(await t.e(410).then(t.bind(t,50410))).installDownload(...n)};return e[n.registry]}var j=t(78376);var N=t(97936);var $=t(35141)
;var I=t(65952);async function C(n,e,t,r,o){const s=L(n,o.env);if(s!==undefined&&o.mayInstall)return{missing:`${s} is not installed`,remedy:`Install ${s}.`}
;const i=(await o.locks())[k(n,e)];const a={install:n,version:e,lock:i,programs:[t]};const c=await M(n,o);try{const s=o.mayInstall?await T(a,c):O(a,c)
;if(s===undefined)return{missing:"it is not installed, and installing is turned off",remedy:"Run kempt tools install."}
;const i=n.registry==="npm"?await D(r,o):process.execPath;if(typeof i!=="string")return i;const u=x(n,s.folder,t,i);if(u===undefined)return{
missing:`${t} is not in what was installed`,remedy:"Report this: the catalogue names a wrong program."};return{...u,origin:"managed",version:e,...!s.locked&&{
unlocked:true}}}catch(n){return{missing:`it could not be installed: ${n.message}`,remedy:"Mend what it says, or install it yourself."}}}function k(n,e){
const t=n.registry==="download"?"download":n.package;return`${n.registry}-${t.replace(/[^\w.]+/g,"-").replace(/^-/,"")}-${e}`}const b={npm:"npm",pypi:"python3",
go:"go",crates:"cargo",download:undefined};function L({registry:n},e){const t=b[n];return t!==undefined&&(0,$.K)(t,e["PATH"])===undefined?t:undefined}
function x(n,e,t,r){if(n.registry==="npm")return(0,j.mN)(e,n.package,t,r);if(n.registry==="pypi")return(0,j._g)((0,o.join)(e,"venv"),t);return(0,j.CL)((0,
o.join)(e,"bin"),t)}async function M(n,e){const{cache:t,progress:r}=e;const o=`${process.platform}-${process.arch}`;const s=(0,N.u)(e.env,{
pass:["npm_config_cache","PIP_CACHE_DIR","NODE_OPTIONS"]});const i=n.registry==="pypi"?(0,$.K)("python3",e.env["PATH"]):undefined
;const a=i===undefined?o:`${o}-${i}-${await(0,I.E)([i],["--version"],undefined,e)}`;return{cache:t,progress:r,env:s,platform:a}}const H="24.21.0"
;async function D(n,e){if(n===undefined||i().satisfies(process.versions.node,n))return process.execPath;const t=(0,$.K)("node",e.env["PATH"]);if(t!==undefined){
const r=await(0,I.E)([t],["--version"],undefined,e);if(r!==undefined&&i().satisfies(r,n))return t}
const s=`node-${process.platform==="win32"?"win":process.platform}-${process.arch}`;const a={registry:"npm",package:s};const c=(await e.locks())[k(a,H)]
;const u={install:a,version:H,lock:c,programs:["node"]};const d=await M(a,e);const f=e.mayInstall?await T(u,d):O(u,d);const l=f&&(0,
o.join)(f.folder,"node_modules",s,"bin","node");if(l!==undefined&&(0,r.existsSync)(l))return l;return{
missing:`it needs Node ${n}, and this is ${process.versions.node}`,remedy:`Install Node ${n}.`}}},41600:(n,e,t)=>{t.d(e,{M:()=>c,n:()=>a});var r=t(73024)
;var o=t.n(r);var s=t(76760);var i=t.n(s);function a({tool:n,exclude:e},t,r){const{files:o}=n;if(o===undefined)return()=>true
;const s=o.include?t(o.include.map(c)):()=>false;const i=[...(o.exclude??[]).map(c),...e.map(c)];const a=i.length===0?()=>false:t(i);const d=o.interpreters??[]
;const f=o.include===undefined&&d.length===0;return n=>(f||s(n)||d.length>0&&u(n,d,r))&&!a(n)}function c(n){return n.includes("/")?n:`**/${n}`}
function u(n,e,t){if(/\.[^/]*$/.test(n))return false;const r=d((0,s.join)(t,n));const[,o=""]=/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(r??"")??[]
;const i=o.slice(o.lastIndexOf("/")+1);return e.some(n=>i===n||i.replace(/[\d.]+$/,"")===n)}function d(n){try{if(((0,
r.statSync)(n).mode&73)===0)return undefined;const e=(0,r.openSync)(n,"r");try{const n=Buffer.alloc(128);return n.toString("latin1",0,(0,
r.readSync)(e,n)).split("\n")[0]}finally{(0,r.closeSync)(e)}}catch{return undefined}}},65952:(n,e,t)=>{t.d(e,{E:()=>u});var r=t(73024);var o=t.n(r)
;var s=t(76760);var i=t.n(s);var a=t(30291);var c=t(97936);async function u(n,e,t,{env:o,versions:i,top:u},d=true){const f=n.at(-1)??""
;const{size:l,mtimeMs:p}=(0,r.statSync)(f);const m=[f,l,p,u,...e].join("\0");const y=i.get(m);if(y!==undefined||!d)return y;const v=await(0,a.m)([...n,...e],{
cwd:u,env:(0,c.u)(o,{folders:[(0,s.dirname)(f)]}),timeout:6e4,maxOutput:65536});const g=new RegExp(t??/(\d+\.\d+(?:\.\d+)?(?:[-+.]?[0-9A-Za-z.]+)?)/)
;const h=g.exec(`${v.stdout}\n${v.stderr}`)?.[1];if(h!==undefined)i.set(m,h);return h}},30291:(n,e,t)=>{t.d(e,{m:()=>c});var r=t(31421);var o=t.n(r)
;const s=2**31-1;const i=new Set;let a=false;async function c(n,e){const t=performance.now();const r=u(n,e);if(typeof r==="string")return{code:null,failure:r,
timedOut:false,truncated:false,stdout:"",stderr:"",ms:0};g();i.add(r);r.stdin?.on("error",()=>undefined).end(e.input);const o=new f(e.maxOutput)
;const a=new f(e.maxOutput);r.stdout?.on("data",n=>o.add(n));r.stderr?.on("data",n=>a.add(n));let c=false;const m=setTimeout(()=>{c=true;l(r)
},Math.min(e.timeout,s));const y=()=>l(r);e.signal?.addEventListener("abort",y,{once:true});if(e.signal?.aborted)y();const v=await d(r);clearTimeout(m)
;e.signal?.removeEventListener("abort",y);p(r);i.delete(r);const h=o.truncated||a.truncated;return{...v,timedOut:c,truncated:h,stdout:o.text(),stderr:a.text(),
ms:performance.now()-t}}function u([n="",...e],{cwd:t,env:o,input:s}){try{return(0,r.spawn)(n,e,{cwd:t,env:o,
stdio:[s===undefined?"ignore":"pipe","pipe","pipe"],detached:process.platform!=="win32",windowsHide:true})}catch(n){return n.message}}async function d(n){
return await new Promise(e=>{n.on("error",n=>{e({code:null,failure:n.code==="ENOENT"?"it was not found":n.message})});n.on("exit",(t,r)=>{
const o=setTimeout(()=>{p(n);n.stdout?.destroy();n.stderr?.destroy()},2e3);n.on("close",()=>{clearTimeout(o);e({code:t,...r&&{signal:r}})})})})}class f{#n=[];#e
;#t=0;truncated=false;constructor(n){this.#e=n}add(n){const e=this.#e-this.#t;if(n.length>e)this.truncated=true;if(e<=0)return
;this.#n.push(n.length>e?n.subarray(0,e):n);this.#t+=Math.min(n.length,e)}text(){return Buffer.concat(this.#n).toString("utf8")}}function l(n){
const e=n.pid===undefined||process.platform==="win32"?[]:y(n.pid);p(n);e.forEach(m)}function p({pid:n}){if(n!==undefined)m(process.platform==="win32"?n:-n)}
function m(n){try{process.kill(n,"SIGKILL")}catch{}}function y(n){const e=new Map;for(const[,n,t]of v().matchAll(/^ *(\d+) +(\d+) *$/gm)){
e.set(Number(t),[...e.get(Number(t))??[],Number(n)])}const t=n=>(e.get(n)??[]).flatMap(n=>[n,...t(n)]);return t(n)}function v(){try{return(0,
r.execFileSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",stdio:["ignore","pipe","ignore"]})}catch{return""}}function g(){if(a)return;a=true
;process.on("exit",()=>{for(const n of i)l(n)})}},52336:(n,e,t)=>{t.r(e);t.d(e,{toMatcher:()=>s});var r=t(14006);var o=t.n(r);function s(n){return o()([...n],{
dot:true})}},91288:(n,e,t)=>{t.d(e,{d:()=>c,l:()=>u});var r=t(73024);var o=t.n(r);var s=t(76760);var i=t.n(s);const a=864e5;function c(n){
return d(n).map(({name:n})=>n)}function u(n,e){const t=Date.now()-e*a;for(const{name:e,used:o}of d(n)){if(o<t)(0,r.rmSync)((0,s.join)(n,"tools",e),{
recursive:true,force:true})}}function d(n){const e=(0,s.join)(n,"tools");try{return(0,r.readdirSync)(e).sort().flatMap(n=>{const t=(0,r.statSync)((0,
s.join)(e,n,"installed"),{throwIfNoEntry:false});return t?[{name:n,used:t.mtimeMs}]:[]})}catch{return[]}}},68985:(n,e,t)=>{t.d(e,{T:()=>c,W:()=>d})
;var r=t(73024);var o=t.n(r);var s=t(76760);var i=t.n(s);var a=t(82670);function c(n,{registry:e,package:t}){if(t===undefined||t.replace(/^@[^/]+\//,"")!==(0,
s.basename)(n))return undefined;const o=(0,r.realpathSync)(n);if(e==="npm")return u(o,t);return e==="pypi"?f((0,s.dirname)((0,s.dirname)(o)),t):undefined}
function u(n,e){const t=(0,s.join)("/","node_modules",e,"/");const r=n.lastIndexOf(t);return r<0?undefined:d((0,s.join)(n.slice(0,r),t,"package.json"))?.version
}function d(n){try{return JSON.parse((0,r.readFileSync)(n,"utf8"))}catch{return undefined}}function f(n,e){const t=(0,s.join)(n,"lib");if(!(0,r.existsSync)((0,
s.join)(n,"pyvenv.cfg"))||!(0,r.existsSync)(t))return undefined;const o=(0,r.readdirSync)(t).map(n=>(0,s.join)(t,n,"site-packages"));const i=o.filter(n=>(0,
r.existsSync)(n)).flatMap(n=>(0,r.readdirSync)(n));const c=i.flatMap(n=>{const[,t="",r=""]=/^(.+)-([^-]+)\.dist-info$/.exec(n)??[];return(0,a.o)(t)===(0,
a.o)(e)?[r]:[]});return c.length===1?c[0]:undefined}},82670:(n,e,t)=>{t.d(e,{o:()=>r});function r(n){return n.replace(/[-_.]+/g,"-").toLowerCase()}},
78376:(n,e,t)=>{t.d(e,{CL:()=>l,_g:()=>f,mN:()=>u});var r=t(73024);var o=t.n(r);var s=t(76760);var i=t.n(s);var a=t(68985);var c=t(35141);function u(n,e,t,o){
const i=(0,s.join)(n,"node_modules",e);const c=(0,a.W)((0,s.join)(i,"package.json"));if(c===undefined)return undefined
;const u=typeof c.bin==="string"?c.bin:c.bin?.[t];const f=u===undefined?(0,s.join)(n,"node_modules",".bin",t):(0,s.join)(i,u);if(!(0,
r.existsSync)(f))return undefined;const l=[(0,s.dirname)(o),(0,s.join)(n,"node_modules",".bin")];return{start:d(f)?[o,f]:[f],path:f,version:c.version,folders:l}
}function d(n){const e=(0,r.realpathSync)(n);if(/\.[cm]?js$/.test(e))return true;const t=(0,r.readFileSync)(e).subarray(0,80).toString("latin1")
;return/^#!.*\bnode\b/.test(t)}function f(n,e){const t=(0,s.join)(n,process.platform==="win32"?"Scripts":"bin");const r=(0,c.K)(e,t)
;return r===undefined?undefined:{start:[r],path:r,version:undefined,folders:[t]}}function l(n,e){const t=(0,s.join)(n,e);return(0,c.V)(t)?{start:[t],path:t,
version:undefined,folders:[n]}:undefined}},97936:(n,e,t)=>{t.d(e,{u:()=>c});var r=t(76760);var o=t.n(r)
;const s=new Set(("PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP PWD HOSTNAME CI VIRTUAL_ENV PYENV_ROOT "+"PYENV_VERSION PYTHONPATH PYTHONHASHSEED JAVA_HOME NVM_DIR VOLTA_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN "+"CARGO_HOME CARGO_TARGET_DIR RUSTFLAGS HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy "+"all_proxy NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO "+"PIP_INDEX_URL PIP_CERT PIP_TRUSTED_HOST PIP_CONFIG_FILE npm_config_registry NPM_CONFIG_REGISTRY npm_config_cafile "+"CGO_ENABLED CC CXX SYSTEMROOT SystemRoot COMSPEC ComSpec PATHEXT APPDATA LOCALAPPDATA USERPROFILE ProgramFiles").split(" "))
;const i=/^(?:LC_|XDG_|GO(?!OGLE)[A-Z]|CARGO_REGISTRIES_|CARGO_SOURCE_|CARGO_NET_|CARGO_HTTP_)/
;const a=/TOKEN|SECRET|PASSWORD|CREDENTIAL|API_?KEY|GOAUTH|NETRC/i;function c(n,{pass:e=[],set:t={},folders:o=[]}){const c=Object.entries(n).filter(n=>{
const[t,r]=n;if(r===undefined)return false;return e.includes(t)||(s.has(t)||i.test(t))&&!a.test(t)})
;const u=[...o,n["PATH"]??""].filter(Boolean).join(r.delimiter);return{...Object.fromEntries(c),NO_COLOR:"1",FORCE_COLOR:"0",CI:"true",
PYTHONDONTWRITEBYTECODE:"1",...t,PATH:u}}},40634:(n,e,t)=>{t.d(e,{o:()=>u});var r=t(73024);var o=t.n(r);var s=t(76760);var i=t.n(s);var a=t(84966);const c=500
;class u{#r;#o;#s=false;constructor(n){this.#r=n;this.#o=d((0,s.join)(n,"versions.json"))}get(n){return this.#o.get(n)}set(n,e){this.#o.set(n,e);this.#s=true}
save(){if(!this.#s)return;try{(0,r.mkdirSync)(this.#r,{recursive:true});const n=[...this.#o].slice(-c);(0,a.v)((0,
s.join)(this.#r,"versions.json"),Buffer.from(JSON.stringify(Object.fromEntries(n))))}catch{}}}function d(n){try{const e=JSON.parse((0,r.readFileSync)(n,"utf8"))
;if(typeof e!=="object"||e===null)return new Map;return new Map(Object.entries(e).filter(n=>typeof n[1]==="string"))}catch{return new Map}}}};
