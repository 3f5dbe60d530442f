"use strict";exports.id=5922;exports.ids=[5922,2336];exports.modules={94915:(n,t,e)=>{e.d(t,{V:()=>l});var r=e(76760);var o=e.n(r);var s=e(62088);var i=e.n(s)
;var a=e(68985);var c=e(78376);var u=e(35141);var d=e(76289);var f=e(65952);async function l(n,t,e){const{tool:r}=n;const o=r.check.argv[0]??n.id;const s=[]
;const i=[];for(const a of r.resolve??["project","managed","system"]){const r=await p[a](n,o,t,e);if(r===undefined)continue;if("missing"in r){s.push(r.missing)
;i.push(r.remedy);continue}const c=y(n,r);if(c===undefined)return r;s.push(`${r.path} is ${r.version}, ${c}`)}return{missing:s.join("; ")||`${o} was not found`,
remedy:[...i,v(n,o)].join(" Or: ")}}const p={project:async({tool:n,id:t},e,o,s)=>{const{install:i}=n
;if(i?.registry!=="npm"&&i?.registry!=="pypi")return undefined;for(const a of g((0,r.join)(s.top,o),s.top)){const o=i.registry==="npm"?(0,
c.mN)(a,i.package,e,process.execPath):(0,c._g)((0,r.join)(a,".venv"),e)??(0,c._g)((0,r.join)(a,"venv"),e);if(o)return await m("project",o,{tool:n,id:t},s)}
const a=s.env["VIRTUAL_ENV"];const u=i.registry==="pypi"&&a?(0,c._g)(a,e):undefined;return u&&await m("project",u,{tool:n,id:t},s)},
managed:async({tool:n},t,e,r)=>{const{install:o}=n;const s=n.version?.default;if(o===undefined||s===undefined)return undefined;return await(0,
d.lh)(o,s,t,n.runtime?.node,r)},system:async({tool:n,id:t},e,r,o)=>{const s=(0,u.K)(e,o.env["PATH"]);if(s===undefined)return undefined;return await m("system",{
start:[s],path:s,version:undefined,folders:[]},{tool:n,id:t},o)}};async function m(n,t,{tool:e,id:r},o){const[,...s]=e.probe?.argv??[r,"--version"]
;const i=t.version??(e.install&&(0,a.T)(t.path,e.install))??await(0,f.E)(t.start,s,e.probe?.pattern,o,o.mayStart);return{...t,origin:n,version:i??"unknown"}}
function y({tool:n},{version:t}){const{range:e,bad:r=[]}=n.version??{};if(r.includes(t))return"which is known to be bad";const o=i().coerce(t)
;if(e===undefined||o===null||i().satisfies(o,e))return undefined;return`and Kempt can run ${e}`}function v({tool:n,id:t},e){const{install:r}=n
;const o=r?.registry==="download"?e:r?.package;const s={npm:`npm install --save-dev ${o}`,pypi:`pip install ${o}`,go:`go install ${o}@latest`,
crates:`cargo install ${o}`};const i=r&&s[r.registry]
;return`${i?`${i}, or install`:"Install"} ${e}; or, under tools.${t} of the configuration: \`missing: skip\`.`}function g(n,t){const e=[n]
;for(let o=n;o!==t&&o.length>t.length;){o=(0,r.dirname)(o);e.push(o)}return e}},76289:(n,t,e)=>{e.d(t,{lh:()=>I,VQ:()=>L});var r=e(73024);var o=e(76760)
;var s=e(62088);var i=e.n(s);var a=e(77598);var c=e(84966);var u=e(48161);var d=e(58500);const f=5e3;const l=3e4;async function p(n,t){while(!m(n)){if(v(n))(0,
r.rmSync)(n,{recursive:true,force:true});else await(0,d.setTimeout)(100)}const e=setInterval(()=>y(n),f);e.unref();try{return await t()}finally{clearInterval(e)
;(0,r.rmSync)(n,{recursive:true,force:true})}}function m(n){try{(0,r.mkdirSync)(n);(0,r.writeFileSync)((0,o.join)(n,"owner"),`${(0,
u.hostname)()}\n${process.pid}\n`);return true}catch(n){if(n.code==="EEXIST")return false;throw n}}function y(n){try{(0,r.utimesSync)(n,new Date,new Date)
}catch{}}function v(n){try{const t=Date.now()-(0,r.statSync)(n).mtimeMs;const[e,o]=g(n);if(e===(0,u.hostname)()&&o)return!h(Number(o));return t>l}catch{
return false}}function g(n){try{return(0,r.readFileSync)((0,o.join)(n,"owner"),"utf8").split("\n")}catch{return[]}}function h(n){try{process.kill(n,0)
;return true}catch(n){return n.code==="EPERM"}}var w=e(91288);const S="installed";const E=90;function _({install:n,version:t,lock:e},{cache:r,platform:s}){
const i=JSON.stringify(["attempts",n,t,e,s]);const c=(0,a.createHash)("sha256").update(i).digest("hex").slice(0,12)
;const u=n.registry==="download"?n.url:n.package;const d=u.replace(/[^\w.-]+/g,"-").replace(/^-+|-+$/g,"").slice(-40);return(0,
o.join)(r,"tools",`${n.registry}-${d}-${t}-${c}`)}function O(n,t){const e=_(n,t);try{const t=(0,r.readFileSync)((0,o.join)(e,S),"utf8");(0,r.utimesSync)((0,
o.join)(e,S),new Date,new Date);return{folder:(0,o.join)(e,t),locked:n.lock!==undefined}}catch{return undefined}}async function T(n,t){const e=O(n,t)
;if(e)return e;const s=_(n,t);(0,r.mkdirSync)(s,{recursive:true});return await p(`${s}.lock`,async()=>{const e=O(n,t);if(e)return e
;t.progress?.(`Installing ${R(n)}`);A(s);const i=(0,r.mkdtempSync)((0,o.join)(s,`${process.pid}-`));try{await P(n)(n,i,t)}catch(n){(0,r.rmSync)(i,{
recursive:true,force:true});throw n}(0,c.v)((0,o.join)(s,S),Buffer.from((0,o.basename)(i)));(0,w.l)(t.cache,E);return{folder:i,locked:n.lock!==undefined}})}
function A(n){for(const t of(0,r.readdirSync)(n)){if(h(Number.parseInt(t,10)))continue;try{(0,r.rmSync)((0,o.join)(n,t),{recursive:true,force:true})}catch{}}}
function R({install:n,version:t}){return n.registry==="download"?n.url.replace("{version}",t):`${n.package} ${t}`}function P({install:n}){const t={
npm:async(...n)=>await(await e.e(5989).then(e.bind(e,15989))).installNpm(...n),pypi:async(...n)=>await(await e.e(9710).then(e.bind(e,39710))).installPypi(...n),
go:async(...n)=>await(await e.e(8512).then(e.bind(e,28512))).installGo(...n),
crates:async(...n)=>await(await e.e(2642).then(e.bind(e,42642))).installCrate(...n),
download:async(...n)=>await(await e.e(410).then(e.bind(e,50410))).installDownload(...n)};return t[n.registry]}var j=e(78376);var $=e(97936);var N=e(35141)
;var C=e(65952);async function I(n,t,e,r,o){const s=L(n,o.env);if(s!==undefined&&o.mayInstall)return{missing:`${s} is not installed`,remedy:`Install ${s}.`}
;const i=(await o.locks())[k(n,t)];const a={install:n,version:t,lock:i,programs:[e]};const c=await x(n,o);try{const s=o.mayInstall?await T(a,c):O(a,c)
;if(s===undefined)return{missing:"it is not installed, and installing is turned off",remedy:"Run kempt tools install."}
;const i=n.registry==="npm"?await D(r,o):process.execPath;if(typeof i!=="string")return i;const u=M(n,s.folder,e,i);if(u===undefined)return{
missing:`${e} is not in what was installed`,remedy:"Report this: the catalogue names a wrong program."};return{...u,origin:"managed",version:t,...!s.locked&&{
unlocked:true}}}catch(n){return{missing:`it could not be installed: ${n.message}`,remedy:"Mend what it says, or install it yourself."}}}function k(n,t){
const e=n.registry==="download"?"download":n.package;return`${n.registry}-${e.replace(/[^\w.]+/g,"-").replace(/^-/,"")}-${t}`}const b={npm:"npm",pypi:"python3",
go:"go",crates:"cargo",download:undefined};function L({registry:n},t){const e=b[n];return e!==undefined&&(0,N.K)(e,t["PATH"])===undefined?e:undefined}
function M(n,t,e,r){if(n.registry==="npm")return(0,j.mN)(t,n.package,e,r);if(n.registry==="pypi")return(0,j._g)((0,o.join)(t,"venv"),e);return(0,j.CL)((0,
o.join)(t,"bin"),e)}async function x(n,t){const{cache:e,progress:r}=t;const o=`${process.platform}-${process.arch}`;const s=(0,$.u)(t.env,{
pass:["npm_config_cache","PIP_CACHE_DIR","NODE_OPTIONS"]});const i=n.registry==="pypi"?(0,N.K)("python3",t.env["PATH"]):undefined
;const a=i===undefined?o:`${o}-${i}-${await(0,C.E)([i],["--version"],undefined,t)}`;return{cache:e,progress:r,env:s,platform:a}}const H="24.21.0"
;async function D(n,t){if(n===undefined||i().satisfies(process.versions.node,n))return process.execPath;const e=(0,N.K)("node",t.env["PATH"]);if(e!==undefined){
const r=await(0,C.E)([e],["--version"],undefined,t);if(r!==undefined&&i().satisfies(r,n))return e}
const s=`node-${process.platform==="win32"?"win":process.platform}-${process.arch}`;const a={registry:"npm",package:s};const c=(await t.locks())[k(a,H)]
;const u={install:a,version:H,lock:c,programs:["node"]};const d=await x(a,t);const f=t.mayInstall?await T(u,d):O(u,d);const l=f&&(0,
o.join)(f.folder,"node_modules",s,"bin","node");if(l!==undefined&&(0,r.existsSync)(l))return l;return{
missing:`it needs Node ${n}, and this is ${process.versions.node}`,remedy:`Install Node ${n}.`}}},41600:(n,t,e)=>{e.d(t,{M:()=>c,n:()=>a});var r=e(73024)
;var o=e.n(r);var s=e(76760);var i=e.n(s);function a({tool:n,exclude:t},e,r){const{files:o}=n;if(o===undefined)return()=>true
;const s=o.include?e(o.include.map(c)):()=>false;const i=[...(o.exclude??[]).map(c),...t.map(c)];const a=i.length===0?()=>false:e(i);const d=o.interpreters??[]
;const f=o.include===undefined&&d.length===0;return n=>(f||s(n)||d.length>0&&u(n,d,r))&&!a(n)}function c(n){return n.includes("/")?n:`**/${n}`}
function u(n,t,e){if(/\.[^/]*$/.test(n))return false;const r=d((0,s.join)(e,n));const[,o=""]=/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(r??"")??[]
;const i=o.slice(o.lastIndexOf("/")+1);return t.some(n=>i===n||i.replace(/[\d.]+$/,"")===n)}function d(n){try{if(((0,
r.statSync)(n).mode&73)===0)return undefined;const t=(0,r.openSync)(n,"r");try{const n=Buffer.alloc(128);return n.toString("latin1",0,(0,
r.readSync)(t,n)).split("\n")[0]}finally{(0,r.closeSync)(t)}}catch{return undefined}}},65952:(n,t,e)=>{e.d(t,{E:()=>u});var r=e(73024);var o=e.n(r)
;var s=e(76760);var i=e.n(s);var a=e(30291);var c=e(97936);async function u(n,t,e,{env:o,versions:i,top:u},d=true){const f=n.at(-1)??""
;const{size:l,mtimeMs:p}=(0,r.statSync)(f);const m=[f,l,p,u,...t].join("\0");const y=i.get(m);if(y!==undefined||!d)return y;const v=await(0,a.m)([...n,...t],{
cwd:u,env:(0,c.u)(o,{folders:[(0,s.dirname)(f)]}),timeout:6e4,maxOutput:65536});const g=new RegExp(e??/(\d+\.\d+(?:\.\d+)?(?:[-+.]?[0-9A-Za-z.]+)?)/)
;const h=g.exec(`${v.stdout}\n${v.stderr}`)?.[1];if(h!==undefined)i.set(m,h);return h}},89227:(n,t,e)=>{e.d(t,{n:()=>a});var r=e(48161);var o=e.n(r)
;var s=e(76760);var i=e.n(s);function a(n=process.env){if(n["KEMPT_CACHE_DIR"])return n["KEMPT_CACHE_DIR"];const t=n["XDG_CACHE_HOME"];return(0,s.join)(t&&(0,
s.isAbsolute)(t)?t:(0,s.join)((0,r.homedir)(),".cache"),"kempt")}},30291:(n,t,e)=>{e.d(t,{m:()=>c});var r=e(31421);var o=e.n(r);const s=2**31-1;const i=new Set
;let a=false;async function c(n,t){const e=performance.now();const r=u(n,t);if(typeof r==="string")return{code:null,failure:r,timedOut:false,truncated:false,
stdout:"",stderr:"",ms:0};g();i.add(r);r.stdin?.on("error",()=>undefined).end(t.input);const o=new f(t.maxOutput);const a=new f(t.maxOutput)
;r.stdout?.on("data",n=>o.add(n));r.stderr?.on("data",n=>a.add(n));let c=false;const m=setTimeout(()=>{c=true;l(r)},Math.min(t.timeout,s));const y=()=>l(r)
;t.signal?.addEventListener("abort",y,{once:true});if(t.signal?.aborted)y();const v=await d(r);clearTimeout(m);t.signal?.removeEventListener("abort",y);p(r)
;i.delete(r);const h=o.truncated||a.truncated;return{...v,timedOut:c,truncated:h,stdout:o.text(),stderr:a.text(),ms:performance.now()-e}}
function u([n="",...t],{cwd:e,env:o,input:s}){try{return(0,r.spawn)(n,t,{cwd:e,env:o,stdio:[s===undefined?"ignore":"pipe","pipe","pipe"],
detached:process.platform!=="win32",windowsHide:true})}catch(n){return n.message}}async function d(n){return await new Promise(t=>{n.on("error",n=>{t({
code:null,failure:n.code==="ENOENT"?"it was not found":n.message})});n.on("exit",(e,r)=>{const o=setTimeout(()=>{p(n);n.stdout?.destroy();n.stderr?.destroy()
},2e3);n.on("close",()=>{clearTimeout(o);t({code:e,...r&&{signal:r}})})})})}class f{#n=[];#t;#e=0;truncated=false;constructor(n){this.#t=n}add(n){
const t=this.#t-this.#e;if(n.length>t)this.truncated=true;if(t<=0)return;this.#n.push(n.length>t?n.subarray(0,t):n);this.#e+=Math.min(n.length,t)}text(){
return Buffer.concat(this.#n).toString("utf8")}}function l(n){const t=n.pid===undefined||process.platform==="win32"?[]:y(n.pid);p(n);t.forEach(m)}
function p({pid:n}){if(n!==undefined)m(process.platform==="win32"?n:-n)}function m(n){try{process.kill(n,"SIGKILL")}catch{}}function y(n){const t=new Map
;for(const[,n,e]of v().matchAll(/^ *(\d+) +(\d+) *$/gm)){t.set(Number(e),[...t.get(Number(e))??[],Number(n)])}const e=n=>(t.get(n)??[]).flatMap(n=>[n,...e(n)])
;return e(n)}function v(){try{return(0,r.execFileSync)("ps",["-A","-o","pid=,ppid="],{encoding:"utf8",stdio:["ignore","pipe","ignore"]})}catch{return""}}
function g(){if(a)return;a=true;process.on("exit",()=>{for(const n of i)l(n)})}},52336:(n,t,e)=>{e.r(t);e.d(t,{toMatcher:()=>s});var r=e(14006);var o=e.n(r)
;function s(n){return o()([...n],{dot:true})}},91288:(n,t,e)=>{e.d(t,{d:()=>c,l:()=>u});var r=e(73024);var o=e.n(r);var s=e(76760);var i=e.n(s);const a=864e5
;function c(n){return d(n).map(({name:n})=>n)}function u(n,t){const e=Date.now()-t*a;for(const{name:t,used:o}of d(n)){if(o<e)(0,r.rmSync)((0,
s.join)(n,"tools",t),{recursive:true,force:true})}}function d(n){const t=(0,s.join)(n,"tools");try{return(0,r.readdirSync)(t).sort().flatMap(n=>{const e=(0,
r.statSync)((0,s.join)(t,n,"installed"),{throwIfNoEntry:false});return e?[{name:n,used:e.mtimeMs}]:[]})}catch{return[]}}},68985:(n,t,e)=>{e.d(t,{T:()=>c,W:()=>d
});var r=e(73024);var o=e.n(r);var s=e(76760);var i=e.n(s);var a=e(82670);function c(n,{registry:t,package:e}){if(e===undefined||e.replace(/^@[^/]+\//,"")!==(0,
s.basename)(n))return undefined;const o=(0,r.realpathSync)(n);if(t==="npm")return u(o,e);return t==="pypi"?f((0,s.dirname)((0,s.dirname)(o)),e):undefined}
function u(n,t){const e=(0,s.join)("/","node_modules",t,"/");const r=n.lastIndexOf(e);return r<0?undefined:d((0,s.join)(n.slice(0,r),e,"package.json"))?.version
}function d(n){try{return JSON.parse((0,r.readFileSync)(n,"utf8"))}catch{return undefined}}function f(n,t){const e=(0,s.join)(n,"lib");if(!(0,r.existsSync)((0,
s.join)(n,"pyvenv.cfg"))||!(0,r.existsSync)(e))return undefined;const o=(0,r.readdirSync)(e).map(n=>(0,s.join)(e,n,"site-packages"));const i=o.filter(n=>(0,
r.existsSync)(n)).flatMap(n=>(0,r.readdirSync)(n));const c=i.flatMap(n=>{const[,e="",r=""]=/^(.+)-([^-]+)\.dist-info$/.exec(n)??[];return(0,a.o)(e)===(0,
a.o)(t)?[r]:[]});return c.length===1?c[0]:undefined}},82670:(n,t,e)=>{e.d(t,{o:()=>r});function r(n){return n.replace(/[-_.]+/g,"-").toLowerCase()}},
78376:(n,t,e)=>{e.d(t,{CL:()=>l,_g:()=>f,mN:()=>u});var r=e(73024);var o=e.n(r);var s=e(76760);var i=e.n(s);var a=e(68985);var c=e(35141);function u(n,t,e,o){
const i=(0,s.join)(n,"node_modules",t);const c=(0,a.W)((0,s.join)(i,"package.json"));if(c===undefined)return undefined
;const u=typeof c.bin==="string"?c.bin:c.bin?.[e];const f=u===undefined?(0,s.join)(n,"node_modules",".bin",e):(0,s.join)(i,u);if(!(0,
r.existsSync)(f))return undefined;const l=[(0,s.dirname)(o),(0,s.join)(n,"node_modules",".bin")];return{start:d(f)?[o,f]:[f],path:f,version:c.version,folders:l}
}function d(n){const t=(0,r.realpathSync)(n);if(/\.[cm]?js$/.test(t))return true;const e=(0,r.readFileSync)(t).subarray(0,80).toString("latin1")
;return/^#!.*\bnode\b/.test(e)}function f(n,t){const e=(0,s.join)(n,process.platform==="win32"?"Scripts":"bin");const r=(0,c.K)(t,e)
;return r===undefined?undefined:{start:[r],path:r,version:undefined,folders:[e]}}function l(n,t){const e=(0,s.join)(n,t);return(0,c.V)(e)?{start:[e],path:e,
version:undefined,folders:[n]}:undefined}},97936:(n,t,e)=>{e.d(t,{u:()=>c});var r=e(76760);var o=e.n(r)
;const s=new Set(("PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP PWD HOSTNAME CI VIRTUAL_ENV PYENV_ROOT "+"PYENV_VERSION PYTHONPATH PYTHONHASHSEED JAVA_HOME NVM_DIR VOLTA_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN "+"CARGO_HOME CARGO_TARGET_DIR RUSTFLAGS HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy "+"all_proxy NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO "+"PIP_INDEX_URL PIP_CERT PIP_TRUSTED_HOST PIP_CONFIG_FILE npm_config_registry NPM_CONFIG_REGISTRY npm_config_cafile "+"CGO_ENABLED CC CXX SYSTEMROOT SystemRoot COMSPEC ComSpec PATHEXT APPDATA LOCALAPPDATA USERPROFILE ProgramFiles").split(" "))
;const i=/^(?:LC_|XDG_|GO(?!OGLE)[A-Z]|CARGO_REGISTRIES_|CARGO_SOURCE_|CARGO_NET_|CARGO_HTTP_)/
;const a=/TOKEN|SECRET|PASSWORD|CREDENTIAL|API_?KEY|GOAUTH|NETRC/i;function c(n,{pass:t=[],set:e={},folders:o=[]}){const c=Object.entries(n).filter(n=>{
const[e,r]=n;if(r===undefined)return false;return t.includes(e)||(s.has(e)||i.test(e))&&!a.test(e)})
;const u=[...o,n["PATH"]??""].filter(Boolean).join(r.delimiter);return{...Object.fromEntries(c),NO_COLOR:"1",FORCE_COLOR:"0",CI:"true",
PYTHONDONTWRITEBYTECODE:"1",...e,PATH:u}}},40634:(n,t,e)=>{e.d(t,{o:()=>u});var r=e(73024);var o=e.n(r);var s=e(76760);var i=e.n(s);var a=e(84966);const c=500
;class u{#r;#o;#s=false;constructor(n){this.#r=n;this.#o=d((0,s.join)(n,"versions.json"))}get(n){return this.#o.get(n)}set(n,t){this.#o.set(n,t);this.#s=true}
save(){if(!this.#s)return;try{(0,r.mkdirSync)(this.#r,{recursive:true});const n=[...this.#o].slice(-c);(0,a.v)((0,
s.join)(this.#r,"versions.json"),Buffer.from(JSON.stringify(Object.fromEntries(n))))}catch{}}}function d(n){try{const t=JSON.parse((0,r.readFileSync)(n,"utf8"))
;if(typeof t!=="object"||t===null)return new Map;return new Map(Object.entries(t).filter(n=>typeof n[1]==="string"))}catch{return new Map}}},35141:(n,t,e)=>{
e.d(t,{K:()=>c,V:()=>u});var r=e(73024);var o=e.n(r);var s=e(76760);var i=e.n(s);const a=process.platform==="win32"?[".exe",".cmd",".bat",""]:[""]
;function c(n,t){for(const e of(t??"").split(s.delimiter)){if(!e.startsWith("/")&&!/^[A-Za-z]:/.test(e))continue;for(const t of a){const r=(0,
s.join)(e,`${n}${t}`);if(u(r))return r}}return undefined}function u(n){try{(0,r.accessSync)(n,r.constants.X_OK);return(0,r.statSync)(n).isFile()}catch{
return false}}}};
