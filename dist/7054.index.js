"use strict";exports.id=7054;exports.ids=[7054,2336];exports.modules={94915:(n,e,t)=>{t.d(e,{V:()=>l});var r=t(76760);var s=t.n(r);var o=t(62088);var i=t.n(o)
;var a=t(68985);var c=t(78376);var u=t(35141);var d=t(76289);var f=t(65952);async function l(n,e,t){const{tool:r}=n;const s=r.check.argv[0]??n.id;const o=[]
;const i=[];for(const a of r.resolve??["project","managed","system"]){const r=await p[a](n,s,e,t);if(r===undefined)continue;if("missing"in r){o.push(r.missing)
;i.push(r.remedy);continue}const c=y(n,r);if(c===undefined)return r;o.push(`${r.path} is ${r.version}, ${c}`)}return{missing:o.join("; ")||`${s} was not found`,
remedy:[...i,g(n,s)].join(" Or: ")}}const p={project:async({tool:n,id:e},t,s,o)=>{const{install:i}=n
;if(i?.registry!=="npm"&&i?.registry!=="pypi")return undefined;for(const a of v((0,r.join)(o.top,s),o.top)){const s=i.registry==="npm"?(0,
c.mN)(a,i.package,t,process.execPath):(0,c._g)((0,r.join)(a,".venv"),t)??(0,c._g)((0,r.join)(a,"venv"),t);if(s)return await m("project",s,{tool:n,id:e},o)}
const a=o.env["VIRTUAL_ENV"];const u=i.registry==="pypi"&&a?(0,c._g)(a,t):undefined;return u&&await m("project",u,{tool:n,id:e},o)},
managed:async({tool:n},e,t,r)=>{const{install:s}=n;const o=n.version?.default;if(s===undefined||o===undefined)return undefined;return await(0,
d.lh)(s,o,e,n.runtime?.node,r)},system:async({tool:n,id:e},t,r,s)=>{const o=(0,u.K)(t,s.env["PATH"]);if(o===undefined)return undefined;return await m("system",{
start:[o],path:o,version:undefined,folders:[]},{tool:n,id:e},s)}};async function m(n,e,{tool:t,id:r},s){const[,...o]=t.probe?.argv??[r,"--version"]
;const i=e.version??(t.install&&(0,a.T)(e.path,t.install))??await(0,f.E)(e.start,o,t.probe?.pattern,s,s.mayStart);return{...e,origin:n,version:i??"unknown"}}
function y({tool:n},{version:e}){const{range:t,bad:r=[]}=n.version??{};if(r.includes(e))return"which is known to be bad";const s=i().coerce(e)
;if(t===undefined||s===null||i().satisfies(s,t))return undefined;return`and Kempt can run ${t}`}function g({tool:n,id:e},t){const{install:r}=n
;const s=r?.registry==="download"?t:r?.package;const o={npm:`npm install --save-dev ${s}`,pypi:`pip install ${s}`,go:`go install ${s}@latest`,
crates:`cargo install ${s}`};const i=r&&o[r.registry]
;return`${i?`${i}, or install`:"Install"} ${t}; or, under tools.${e} of the configuration: \`missing: skip\`.`}function v(n,e){const t=[n]
;for(let s=n;s!==e&&s.length>e.length;){s=(0,r.dirname)(s);t.push(s)}return t}},76289:(n,e,t)=>{t.d(e,{lh:()=>C,VQ:()=>L});var r=t(73024);var s=t(76760)
;var o=t(62088);var i=t.n(o);var a=t(77598);var c=t(84966);var u=t(48161);var d=t(58500);const f=5e3;const l=3e4;async function p(n,e){while(!m(n)){if(g(n))(0,
r.rmSync)(n,{recursive:true,force:true});else await(0,d.setTimeout)(100)}const t=setInterval(()=>y(n),f);t.unref();try{return await e()}finally{clearInterval(t)
;(0,r.rmSync)(n,{recursive:true,force:true})}}function m(n){try{(0,r.mkdirSync)(n);(0,r.writeFileSync)((0,s.join)(n,"owner"),`${(0,
u.hostname)()}\n${process.pid}\n`);return true}catch(n){if(n.code==="EEXIST")return false;throw n}}function y(n){try{(0,r.utimesSync)(n,new Date,new Date)
}catch{}}function g(n){try{const e=Date.now()-(0,r.statSync)(n).mtimeMs;const[t,s]=v(n);if(t===(0,u.hostname)()&&s)return!h(Number(s));return e>l}catch{
return false}}function v(n){try{return(0,r.readFileSync)((0,s.join)(n,"owner"),"utf8").split("\n")}catch{return[]}}function h(n){try{process.kill(n,0)
;return true}catch(n){return n.code==="EPERM"}}var w=t(91288);const S="installed";const E=90;function _({install:n,version:e,lock:t},{cache:r,platform:o}){
const i=JSON.stringify(["attempts",n,e,t,o]);const c=(0,a.createHash)("sha256").update(i).digest("hex").slice(0,12)
;const u=n.registry==="download"?n.url:n.package;const d=u.replace(/[^\w.-]+/g,"-").replace(/^-+|-+$/g,"").slice(-40);return(0,
s.join)(r,"tools",`${n.registry}-${d}-${e}-${c}`)}function O(n,e){const t=_(n,e);try{const e=(0,r.readFileSync)((0,s.join)(t,S),"utf8");(0,r.utimesSync)((0,
s.join)(t,S),new Date,new Date);return{folder:(0,s.join)(t,e),locked:n.lock!==undefined}}catch{return undefined}}async function T(n,e){const t=O(n,e)
;if(t)return t;const o=_(n,e);(0,r.mkdirSync)(o,{recursive:true});return await p(`${o}.lock`,async()=>{const t=O(n,e);if(t)return t
;e.progress?.(`Installing ${P(n)}`);R(o);const i=(0,r.mkdtempSync)((0,s.join)(o,`${process.pid}-`));try{await A(n)(n,i,e)}catch(n){(0,r.rmSync)(i,{
recursive:true,force:true});throw n}(0,c.v)((0,s.join)(o,S),Buffer.from((0,s.basename)(i)));(0,w.l)(e.cache,E);return{folder:i,locked:n.lock!==undefined}})}
function R(n){for(const e of(0,r.readdirSync)(n)){if(h(Number.parseInt(e,10)))continue;try{(0,r.rmSync)((0,s.join)(n,e),{recursive:true,force:true})}catch{}}}
function P({install:n,version:e}){return n.registry==="download"?n.url.replace("{version}",e):`${n.package} ${e}`}function A({install:n}){const e={
npm:async(...n)=>await(await t.e(5989).then(t.bind(t,15989))).installNpm(...n),pypi:async(...n)=>await(await t.e(9710).then(t.bind(t,39710))).installPypi(...n),
go:async(...n)=>await(await t.e(8512).then(t.bind(t,28512))).installGo(...n),
crates:async(...n)=>await(await t.e(2642).then(t.bind(t,42642))).installCrate(...n),
download:async(...n)=>await(await t.e(410).then(t.bind(t,50410))).installDownload(...n)};return e[n.registry]}var j=t(78376);var N=t(97936);var $=t(35141)
;var I=t(65952);async function C(n,e,t,r,s){const o=L(n,s.env);if(o!==undefined&&s.mayInstall)return{missing:`${o} is not installed`,remedy:`Install ${o}.`}
;const i=(await s.locks())[k(n,e)];const a={install:n,version:e,lock:i,programs:[t]};const c=await M(n,s);try{const o=s.mayInstall?await T(a,c):O(a,c)
;if(o===undefined)return{missing:"it is not installed, and installing is turned off",remedy:"Run kempt tools install."}
;const i=n.registry==="npm"?await D(r,s):process.execPath;if(typeof i!=="string")return i;const u=x(n,o.folder,t,i);if(u===undefined)return{
missing:`${t} is not in what was installed`,remedy:"Report this: the catalogue names a wrong program."};return{...u,origin:"managed",version:e,...!o.locked&&{
unlocked:true}}}catch(n){return{missing:`it could not be installed: ${n.message}`,remedy:"Mend what it says, or install it yourself."}}}function k(n,e){
const t=n.registry==="download"?"download":n.package;return`${n.registry}-${t.replace(/[^\w.]+/g,"-").replace(/^-/,"")}-${e}`}const b={npm:"npm",pypi:"python3",
go:"go",crates:"cargo",download:undefined};function L({registry:n},e){const t=b[n];return t!==undefined&&(0,$.K)(t,e["PATH"])===undefined?t:undefined}
function x(n,e,t,r){if(n.registry==="npm")return(0,j.mN)(e,n.package,t,r);if(n.registry==="pypi")return(0,j._g)((0,s.join)(e,"venv"),t);return(0,j.CL)((0,
s.join)(e,"bin"),t)}async function M(n,e){const{cache:t,progress:r}=e;const s=`${process.platform}-${process.arch}`;const o=(0,N.u)(e.env,{
pass:["npm_config_cache","PIP_CACHE_DIR","NODE_OPTIONS"]});const i=n.registry==="pypi"?(0,$.K)("python3",e.env["PATH"]):undefined
;const a=i===undefined?s:`${s}-${i}-${await(0,I.E)([i],["--version"],undefined,e)}`;return{cache:t,progress:r,env:o,platform:a}}const H="24.21.0"
;async function D(n,e){if(n===undefined||i().satisfies(process.versions.node,n))return process.execPath;const t=(0,$.K)("node",e.env["PATH"]);if(t!==undefined){
const r=await(0,I.E)([t],["--version"],undefined,e);if(r!==undefined&&i().satisfies(r,n))return t}
const o=`node-${process.platform==="win32"?"win":process.platform}-${process.arch}`;const a={registry:"npm",package:o};const c=(await e.locks())[k(a,H)]
;const u={install:a,version:H,lock:c,programs:["node"]};const d=await M(a,e);const f=e.mayInstall?await T(u,d):O(u,d);const l=f&&(0,
s.join)(f.folder,"node_modules",o,"bin","node");if(l!==undefined&&(0,r.existsSync)(l))return l;return{
missing:`it needs Node ${n}, and this is ${process.versions.node}`,remedy:`Install Node ${n}.`}}},41600:(n,e,t)=>{t.d(e,{M:()=>c,n:()=>a});var r=t(73024)
;var s=t.n(r);var o=t(76760);var i=t.n(o);function a({tool:n,exclude:e},t,r){const{files:s}=n;if(s===undefined)return()=>true
;const o=s.include?t(s.include.map(c)):()=>false;const i=[...(s.exclude??[]).map(c),...e.map(c)];const a=i.length===0?()=>false:t(i);const d=s.interpreters??[]
;const f=s.include===undefined&&d.length===0;return n=>(f||o(n)||d.length>0&&u(n,d,r))&&!a(n)}function c(n){return n.includes("/")?n:`**/${n}`}
function u(n,e,t){if(/\.[^/]*$/.test(n))return false;const r=d((0,o.join)(t,n));const[,s=""]=/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(r??"")??[]
;const i=s.slice(s.lastIndexOf("/")+1);return e.some(n=>i===n||i.replace(/[\d.]+$/,"")===n)}function d(n){try{if(((0,
r.statSync)(n).mode&73)===0)return undefined;const e=(0,r.openSync)(n,"r");try{const n=Buffer.alloc(128);return n.toString("latin1",0,(0,
r.readSync)(e,n)).split("\n")[0]}finally{(0,r.closeSync)(e)}}catch{return undefined}}},65952:(n,e,t)=>{t.d(e,{E:()=>u});var r=t(73024);var s=t.n(r)
;var o=t(76760);var i=t.n(o);var a=t(30291);var c=t(97936);async function u(n,e,t,{env:s,versions:i,top:u},d=true){const f=n.at(-1)??""
;const{size:l,mtimeMs:p}=(0,r.statSync)(f);const m=[f,l,p,u,...e].join("\0");const y=i.get(m);if(y!==undefined||!d)return y;const g=await(0,a.m)([...n,...e],{
cwd:u,env:(0,c.u)(s,{folders:[(0,o.dirname)(f)]}),timeout:6e4,maxOutput:65536});const v=new RegExp(t??/(\d+\.\d+(?:\.\d+)?(?:[-+.]?[0-9A-Za-z.]+)?)/)
;const h=v.exec(`${g.stdout}\n${g.stderr}`)?.[1];if(h!==undefined)i.set(m,h);return h}},30291:(n,e,t)=>{t.d(e,{m:()=>c});var r=t(31421);var s=t.n(r)
;const o=2**31-1;const i=new Set;let a=false;async function c(n,e){const t=performance.now();const r=u(n,e);if(typeof r==="string")return{code:null,failure:r,
timedOut:false,truncated:false,stdout:"",stderr:"",ms:0};v();i.add(r);r.stdin?.on("error",()=>undefined).end(e.input);const s=new f(e.maxOutput)
;const a=new f(e.maxOutput);r.stdout?.on("data",n=>s.add(n));r.stderr?.on("data",n=>a.add(n));let c=false;const m=setTimeout(()=>{c=true;l(r)
},Math.min(e.timeout,o));const y=()=>l(r);e.signal?.addEventListener("abort",y,{once:true});if(e.signal?.aborted)y();const g=await d(r);clearTimeout(m)
;e.signal?.removeEventListener("abort",y);p(r);i.delete(r);const h=s.truncated||a.truncated;return{...g,timedOut:c,truncated:h,stdout:s.text(),stderr:a.text(),
ms:performance.now()-t}}function u([n="",...e],{cwd:t,env:s,input:o}){try{return(0,r.spawn)(n,e,{cwd:t,env:s,
stdio:[o===undefined?"ignore":"pipe","pipe","pipe"],detached:process.platform!=="win32",windowsHide:true})}catch(n){return n.message}}async function d(n){
return await new Promise(e=>{n.on("error",n=>{e({code:null,failure:n.code==="ENOENT"?"it was not found":n.message})});n.on("exit",(t,r)=>{
const s=setTimeout(()=>{p(n);n.stdout?.destroy();n.stderr?.destroy()},2e3);n.on("close",()=>{clearTimeout(s);e({code:t,...r&&{signal:r}})})})})}class f{#n=[];#e
;#t=0;truncated=false;constructor(n){this.#e=n}add(n){const e=this.#e-this.#t;if(n.length>e)this.truncated=true;if(e<=0)return
;this.#n.push(n.length>e?n.subarray(0,e):n);this.#t+=Math.min(n.length,e)}text(){return Buffer.concat(this.#n).toString("utf8")}}function l(n){
const e=n.pid===undefined||process.platform==="win32"?[]:y(n.pid);p(n);e.forEach(m)}function p({pid:n}){if(n!==undefined)m(process.platform==="win32"?n:-n)}
function m(n){try{process.kill(n,"SIGKILL")}catch{}}function y(n){const e=new Map;for(const[,n,t]of g().matchAll(/^ *(\d+) +(\d+) *$/gm)){
e.set(Number(t),[...e.get(Number(t))??[],Number(n)])}const t=n=>(e.get(n)??[]).flatMap(n=>[n,...t(n)]);return t(n)}function g(){try{return(0,
r.execFileSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",stdio:["ignore","pipe","ignore"]})}catch{return""}}function v(){if(a)return;a=true
;process.on("exit",()=>{for(const n of i)l(n)})}},52336:(n,e,t)=>{t.r(e);t.d(e,{toMatcher:()=>o});var r=t(14006);var s=t.n(r);function o(n){return s()([...n],{
dot:true})}},91288:(n,e,t)=>{t.d(e,{d:()=>c,l:()=>u});var r=t(73024);var s=t.n(r);var o=t(76760);var i=t.n(o);const a=864e5;function c(n){
return d(n).map(({name:n})=>n)}function u(n,e){const t=Date.now()-e*a;for(const{name:e,used:s}of d(n)){if(s<t)(0,r.rmSync)((0,o.join)(n,"tools",e),{
recursive:true,force:true})}}function d(n){const e=(0,o.join)(n,"tools");try{return(0,r.readdirSync)(e).sort().flatMap(n=>{const t=(0,r.statSync)((0,
o.join)(e,n,"installed"),{throwIfNoEntry:false});return t?[{name:n,used:t.mtimeMs}]:[]})}catch{return[]}}},68985:(n,e,t)=>{t.d(e,{T:()=>a,W:()=>u})
;var r=t(73024);var s=t.n(r);var o=t(76760);var i=t.n(o);function a(n,{registry:e,package:t}){if(t===undefined||t.replace(/^@[^/]+\//,"")!==(0,
o.basename)(n))return undefined;const s=(0,r.realpathSync)(n);if(e==="npm")return c(s,t);return e==="pypi"?d((0,o.dirname)((0,o.dirname)(s)),t):undefined}
function c(n,e){const t=(0,o.join)("/","node_modules",e,"/");const r=n.lastIndexOf(t);return r<0?undefined:u((0,o.join)(n.slice(0,r),t,"package.json"))?.version
}function u(n){try{return JSON.parse((0,r.readFileSync)(n,"utf8"))}catch{return undefined}}function d(n,e){const t=(0,o.join)(n,"lib");if(!(0,r.existsSync)((0,
o.join)(n,"pyvenv.cfg"))||!(0,r.existsSync)(t))return undefined;const s=(0,r.readdirSync)(t).map(n=>(0,o.join)(t,n,"site-packages"));const i=s.filter(n=>(0,
r.existsSync)(n)).flatMap(n=>(0,r.readdirSync)(n));const a=i.flatMap(n=>{const[,t="",r=""]=/^(.+)-([^-]+)\.dist-info$/.exec(n)??[];return f(t)===f(e)?[r]:[]})
;return a.length===1?a[0]:undefined}function f(n){return n.replace(/[-_.]+/g,"-").toLowerCase()}},78376:(n,e,t)=>{t.d(e,{CL:()=>l,_g:()=>f,mN:()=>u})
;var r=t(73024);var s=t.n(r);var o=t(76760);var i=t.n(o);var a=t(68985);var c=t(35141);function u(n,e,t,s){const i=(0,o.join)(n,"node_modules",e);const c=(0,
a.W)((0,o.join)(i,"package.json"));if(c===undefined)return undefined;const u=typeof c.bin==="string"?c.bin:c.bin?.[t];const f=u===undefined?(0,
o.join)(n,"node_modules",".bin",t):(0,o.join)(i,u);if(!(0,r.existsSync)(f))return undefined;const l=[(0,o.dirname)(s),(0,o.join)(n,"node_modules",".bin")]
;return{start:d(f)?[s,f]:[f],path:f,version:c.version,folders:l}}function d(n){const e=(0,r.realpathSync)(n);if(/\.[cm]?js$/.test(e))return true;const t=(0,
r.readFileSync)(e).subarray(0,80).toString("latin1");return/^#!.*\bnode\b/.test(t)}function f(n,e){const t=(0,
o.join)(n,process.platform==="win32"?"Scripts":"bin");const r=(0,c.K)(e,t);return r===undefined?undefined:{start:[r],path:r,version:undefined,folders:[t]}}
function l(n,e){const t=(0,o.join)(n,e);return(0,c.V)(t)?{start:[t],path:t,version:undefined,folders:[n]}:undefined}},97936:(n,e,t)=>{t.d(e,{u:()=>c})
;var r=t(76760);var s=t.n(r)
;const o=new Set(("PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP PWD HOSTNAME CI VIRTUAL_ENV PYENV_ROOT "+"PYENV_VERSION PYTHONPATH PYTHONHASHSEED JAVA_HOME NVM_DIR VOLTA_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN "+"CARGO_HOME CARGO_TARGET_DIR RUSTFLAGS HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy "+"all_proxy NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO "+"PIP_INDEX_URL PIP_CERT PIP_TRUSTED_HOST PIP_CONFIG_FILE npm_config_registry NPM_CONFIG_REGISTRY npm_config_cafile "+"CGO_ENABLED CC CXX SYSTEMROOT SystemRoot COMSPEC ComSpec PATHEXT APPDATA LOCALAPPDATA USERPROFILE ProgramFiles").split(" "))
;const i=/^(?:LC_|XDG_|GO(?!OGLE)[A-Z]|CARGO_REGISTRIES_|CARGO_SOURCE_|CARGO_NET_|CARGO_HTTP_)/
;const a=/TOKEN|SECRET|PASSWORD|CREDENTIAL|API_?KEY|GOAUTH|NETRC/i;function c(n,{pass:e=[],set:t={},folders:s=[]}){const c=Object.entries(n).filter(n=>{
const[t,r]=n;if(r===undefined)return false;return e.includes(t)||(o.has(t)||i.test(t))&&!a.test(t)})
;const u=[...s,n["PATH"]??""].filter(Boolean).join(r.delimiter);return{...Object.fromEntries(c),NO_COLOR:"1",FORCE_COLOR:"0",CI:"true",
PYTHONDONTWRITEBYTECODE:"1",...t,PATH:u}}},40634:(n,e,t)=>{t.d(e,{o:()=>u});var r=t(73024);var s=t.n(r);var o=t(76760);var i=t.n(o);var a=t(84966);const c=500
;class u{#r;#s;#o=false;constructor(n){this.#r=n;this.#s=d((0,o.join)(n,"versions.json"))}get(n){return this.#s.get(n)}set(n,e){this.#s.set(n,e);this.#o=true}
save(){if(!this.#o)return;try{(0,r.mkdirSync)(this.#r,{recursive:true});const n=[...this.#s].slice(-c);(0,a.v)((0,
o.join)(this.#r,"versions.json"),Buffer.from(JSON.stringify(Object.fromEntries(n))))}catch{}}}function d(n){try{const e=JSON.parse((0,r.readFileSync)(n,"utf8"))
;if(typeof e!=="object"||e===null)return new Map;return new Map(Object.entries(e).filter(n=>typeof n[1]==="string"))}catch{return new Map}}}};
