"use strict";exports.id=2e3;exports.ids=[2e3,2336];exports.modules={97945:(n,e,t)=>{t.d(e,{V:()=>V});var r=t(76760);var i=t(62088);var s=t.n(i);var o=t(73024)
;var c=t(35141);function a(n,e,t,i){const s=(0,r.join)(n,"node_modules",e);const c=u((0,r.join)(s,"package.json"));if(c===undefined)return undefined
;const a=typeof c.bin==="string"?c.bin:c.bin?.[t];const d=a===undefined?(0,r.join)(n,"node_modules",".bin",t):(0,r.join)(s,a);if(!(0,
o.existsSync)(d))return undefined;const l=[(0,r.dirname)(i),(0,r.join)(n,"node_modules",".bin")];return{start:f(d)?[i,d]:[d],path:d,version:c.version,folders:l}
}function u(n){try{return JSON.parse((0,o.readFileSync)(n,"utf8"))}catch{return undefined}}function f(n){const e=(0,o.realpathSync)(n)
;if(/\.[cm]?js$/.test(e))return true;const t=(0,o.readFileSync)(e).subarray(0,80).toString("latin1");return/^#!.*\bnode\b/.test(t)}function d(n,e){const t=(0,
r.join)(n,process.platform==="win32"?"Scripts":"bin");const i=(0,c.K)(e,t);return i===undefined?undefined:{start:[i],path:i,version:undefined,folders:[t]}}
function l(n,e){const t=(0,r.join)(n,e);return(0,c.V)(t)?{start:[t],path:t,version:undefined,folders:[n]}:undefined}var p=t(77598);var h=t(84966);var m=t(48161)
;var g=t(58500);const y=5e3;const v=3e4;async function w(n,e){while(!S(n)){if(b(n))(0,o.rmSync)(n,{recursive:true,force:true});else await(0,g.setTimeout)(100)}
const t=setInterval(()=>$(n),y);t.unref();try{return await e()}finally{clearInterval(t);(0,o.rmSync)(n,{recursive:true,force:true})}}function S(n){try{(0,
o.mkdirSync)(n);(0,o.writeFileSync)((0,r.join)(n,"owner"),`${(0,m.hostname)()}\n${process.pid}\n`);return true}catch(n){if(n.code==="EEXIST")return false
;throw n}}function $(n){try{(0,o.utimesSync)(n,new Date,new Date)}catch{}}function b(n){try{const e=Date.now()-(0,o.statSync)(n).mtimeMs;const[t,r]=E(n)
;if(t===(0,m.hostname)()&&r)return!O(Number(r));return e>v}catch{return false}}function E(n){try{return(0,o.readFileSync)((0,
r.join)(n,"owner"),"utf8").split("\n")}catch{return[]}}function O(n){try{process.kill(n,0);return true}catch(n){return n.code==="EPERM"}}var _=t(91288)
;const j=".complete";const x=90;function T({install:n,version:e,lock:t},{cache:i,platform:s}){const o=JSON.stringify([n,e,t,s]);const c=(0,
p.createHash)("sha256").update(o).digest("hex").slice(0,12);const a=n.registry==="download"?n.url:n.package
;const u=a.replace(/[^\w.-]+/g,"-").replace(/^-+|-+$/g,"").slice(-40);return(0,r.join)(i,"tools",`${n.registry}-${u}-${e}-${c}`)}function R(n,e){const t=T(n,e)
;try{(0,o.readFileSync)((0,r.join)(t,j));(0,o.utimesSync)((0,r.join)(t,j),new Date,new Date);return{folder:t,locked:n.lock!==undefined}}catch{return undefined}}
async function P(n,e){const t=R(n,e);if(t)return t;const i=T(n,e);(0,o.mkdirSync)((0,r.join)(e.cache,"tools"),{recursive:true})
;return await w(`${i}.lock`,async()=>{const t=R(n,e);if(t)return t;e.progress?.(`Installing ${k(n)}`);(0,o.rmSync)(i,{recursive:true,force:true});(0,
o.mkdirSync)(i,{recursive:true});try{await A(n)(n,i,e)}catch(n){(0,o.rmSync)(i,{recursive:true,force:true});throw n}(0,h.v)((0,
r.join)(i,j),Buffer.from(`${k(n)}\n`));(0,_.l)(e.cache,x);return{folder:i,locked:n.lock!==undefined}})}function k({install:n,version:e}){
return n.registry==="download"?n.url.replace("{version}",e):`${n.package} ${e}`}function A({install:n}){const e={
npm:async(...n)=>await(await t.e(5989).then(t.bind(t,15989))).installNpm(...n),pypi:async(...n)=>await(await t.e(9710).then(t.bind(t,39710))).installPypi(...n),
go:async(...n)=>await(await t.e(8512).then(t.bind(t,28512))).installGo(...n),
crates:async(...n)=>await(await t.e(2642).then(t.bind(t,42642))).installCrate(...n),
download:async(...n)=>await(await t.e(410).then(t.bind(t,50410))).installDownload(...n)};return e[n.registry]}var M=t(97936);var I=t(30291)
;async function C(n,e,t,{env:i,versions:s,top:c}){const a=n.at(-1)??"";const{size:u,mtimeMs:f}=(0,o.statSync)(a);const d=[a,u,f,c,...e].join("\0")
;const l=s.get(d);if(l!==undefined)return l;const p=await(0,I.m)([...n,...e],{cwd:c,env:(0,M.u)(i,{folders:[(0,r.dirname)(a)]}),timeout:6e4,maxOutput:65536})
;const h=new RegExp(t??/(\d+\.\d+(?:\.\d+)?(?:[-+.]?[0-9A-Za-z.]+)?)/);const m=h.exec(`${p.stdout}\n${p.stderr}`)?.[1];if(m!==undefined)s.set(d,m);return m}
async function L(n,e,t,r,i){const s=H[n.registry];const o=s.find(n=>(0,c.K)(n,i.env["PATH"])===undefined);if(o!==undefined&&i.mayInstall)return{
missing:`${o} is not installed`,remedy:`Install ${o}.`};const a=(await i.locks())[N(n,e)];const u={install:n,version:e,lock:a,programs:[t]};const f=await G(n,i)
;try{const s=i.mayInstall?await P(u,f):R(u,f);if(s===undefined)return{missing:"it is not installed, and installing is turned off",
remedy:"Run kempt tools install."};const o=n.registry==="npm"?await U(r,i):process.execPath;if(typeof o!=="string")return o;const c=D(n,s.folder,t,o)
;if(c===undefined)return{missing:`${t} is not in what was installed`,remedy:"Report this: the catalogue names a wrong program."};return{...c,origin:"managed",
version:e,...!s.locked&&{unlocked:true}}}catch(n){return{missing:`it could not be installed: ${n.message}`,remedy:"Mend what it says, or install it yourself."}}
}function N(n,e){const t=n.registry==="download"?"download":n.package;return`${n.registry}-${t.replace(/[^\w.]+/g,"-").replace(/^-/,"")}-${e}`}const H={
npm:["npm"],pypi:["python3"],go:["go"],crates:["cargo"],download:[]};function D(n,e,t,i){if(n.registry==="npm")return a(e,n.package,t,i)
;if(n.registry==="pypi")return d((0,r.join)(e,"venv"),t);return l((0,r.join)(e,"bin"),t)}async function G(n,e){const{cache:t,progress:r}=e
;const i=`${process.platform}-${process.arch}`;const s=(0,M.u)(e.env,{pass:["npm_config_cache","PIP_CACHE_DIR","NODE_OPTIONS"]});const o=n.registry==="pypi"?(0,
c.K)("python3",e.env["PATH"]):undefined;const a=o===undefined?i:`${i}-${o}-${await C([o],["--version"],undefined,e)}`;return{cache:t,progress:r,env:s,platform:a
}}const F="24.21.0";async function U(n,e){if(n===undefined||s().satisfies(process.versions.node,n))return process.execPath;const t=(0,c.K)("node",e.env["PATH"])
;if(t!==undefined){const r=await C([t],["--version"],undefined,e);if(r!==undefined&&s().satisfies(r,n))return t}
const i=`node-${process.platform==="win32"?"win":process.platform}-${process.arch}`;const a={registry:"npm",package:i};const u=(await e.locks())[N(a,F)]
;const f={install:a,version:F,lock:u,programs:["node"]};const d=await G(a,e);const l=e.mayInstall?await P(f,d):R(f,d);const p=l&&(0,
r.join)(l.folder,"node_modules",i,"bin","node");if(p!==undefined&&(0,o.existsSync)(p))return p;return{
missing:`it needs Node ${n}, and this is ${process.versions.node}`,remedy:`Install Node ${n}.`}}async function V(n,e,t){const{tool:r}=n
;const i=r.check.argv[0]??n.id;const s=[];for(const o of r.resolve??["project","managed","system"]){const r=await B[o](n,i,e,t);if(r===undefined)continue
;if("missing"in r){s.push(r.missing);continue}const c=X(n,r);if(c===undefined)return r;s.push(`${r.path} is ${r.version}, ${c}`)}return{
missing:s.join("; ")||`${i} was not found`,remedy:K(n,i)}}const B={project:async({tool:n,id:e},t,i,s)=>{const{install:o}=n
;if(o?.registry!=="npm"&&o?.registry!=="pypi")return undefined;for(const c of W((0,r.join)(s.top,i),s.top)){
const i=o.registry==="npm"?a(c,o.package,t,process.execPath):d((0,r.join)(c,".venv"),t)??d((0,r.join)(c,"venv"),t);if(i)return await Y("project",i,{tool:n,id:e
},s)}const c=s.env["VIRTUAL_ENV"];const u=o.registry==="pypi"&&c?d(c,t):undefined;return u&&await Y("project",u,{tool:n,id:e},s)},
managed:async({tool:n},e,t,r)=>{const{install:i}=n;const s=n.version?.default;if(i===undefined||s===undefined)return undefined
;return await L(i,s,e,n.runtime?.node,r)},system:async({tool:n,id:e},t,r,i)=>{const s=(0,c.K)(t,i.env["PATH"]);if(s===undefined)return undefined
;return await Y("system",{start:[s],path:s,version:undefined,folders:[]},{tool:n,id:e},i)}};async function Y(n,e,{tool:t,id:r},i){
const[,...s]=t.probe?.argv??[r,"--version"];const o=e.version??await C(e.start,s,t.probe?.pattern,i);return{...e,origin:n,version:o??"unknown"}}
function X({tool:n},{version:e}){const{range:t,bad:r=[]}=n.version??{};if(r.includes(e))return"which is known to be bad";const i=s().coerce(e)
;if(t===undefined||i===null||s().satisfies(i,t))return undefined;return`and Kempt can run ${t}`}function K({tool:n,id:e},t){const{install:r}=n
;const i=r?.registry==="download"?t:r?.package;const s={npm:`npm install --save-dev ${i}`,pypi:`pip install ${i}`,go:`go install ${i}@latest`,
crates:`cargo install ${i}`};const o=r&&s[r.registry]
;return`${o?`${o}, or install`:"Install"} ${t}; or, under tools.${e} of the configuration: \`missing: skip\`.`}function W(n,e){const t=[n]
;for(let i=n;i!==e&&i.length>e.length;){i=(0,r.dirname)(i);t.push(i)}return t}},39145:(n,e,t)=>{t.d(e,{d:()=>d});var r=t(73024);var i=t.n(r);var s=t(76760)
;var o=t.n(s);var c=t(30291);var a=t(56102);var u=t(97936);var f=t(97992);async function d({tool:n,id:e},t,{argv:i,cwd:o},d,p){const h=(0,a.wE)(`kempt-${e}-`)
;try{const e=(0,s.join)(h,"output");const a=(0,s.resolve)(d.top,o);const m={outfile:e,outdir:h,cachedir:h,root:a,version:p.version,...d.values};const[,...g]=(0,
f.G)(i,m);const y=await(0,c.m)([...p.start,...g],{cwd:a,env:(0,u.u)(d.env,{...n.env,set:l(n.env?.set,m),folders:p.folders}),timeout:(t.timeout??600)*1e3,
maxOutput:(t.output?.["max-mb"]??64)*1024*1024});const v=t.output?.from==="file";const w=v&&(0,r.existsSync)(e)?(0,r.readFileSync)(e,"utf8"):undefined;return{
...y,file:w}}finally{(0,a.yu)(h)}}function l(n={},e){return Object.fromEntries(Object.entries(n).map(([n,t])=>[n,(0,f.G)([t],e)[0]??t]))}},56860:(n,e,t)=>{
t.d(e,{q:()=>z});var r=t(73024);var i=t(76760);var s=t(32348);var o=t(97992);var c=t(62563);var a=t(19880);function u(n,e,t,{errorRules:r,secret:i},s){
const o=f(n,e,t,r,s);if(!i||o.class!=="error")return o;const{code:c,failure:a,timedOut:u,truncated:d}=e;if(a!==undefined||u||d||c===null)return o;return{...o,
reason:`it ended with code ${c}; what it printed may hold a secret, and is not shown`}}function f(n,e,t,r,i){const s=h(n,e,i)
;const o="output"in s?s.output.findings:[];const c=l(n,e);if(c!==undefined)return{class:"error",findings:p(n,e).findings?o:[],reason:c};const a=p(n,e)
;const u=g(n.output?.["nothing-if"],e);if(a.nothing||u!==undefined){return{class:"nothing",findings:[],reason:u??y(e)??"it found nothing to look at"}}
if(!a.clean&&!a.findings){return{class:"error",findings:n.parse.format==="none"?[]:o,reason:`it ended with code ${e.code}${v(e)}`}}if("problem"in s)return{
class:"error",findings:[],reason:`${s.problem}${v(e)}`};return d(n,e,s.output,a,t,r)}function d(n,e,t,r,i,s){const o=n.parse.format==="none"
;const c=o&&r.clean?[]:t.findings;const a=c.find(({rule:n})=>n!==undefined&&s.includes(n));if(a)return{class:"error",findings:c,reason:a.message}
;if(!r.clean&&c.length===0){return{class:"error",findings:c,reason:`it ended with code ${e.code}, which means findings, but told none${v(e)}`}}
const u=t.examined??m(n,e);if(u===0&&n.parse.format==="junit"&&c.length===0)return{class:"nothing",findings:c,reason:"it ran no test"}
;if(u===0&&i>0&&n.parse.format!=="junit"){return{class:"error",findings:c,reason:`it was given ${i} ${i===1?"file":"files"} and looked at none`}}return{
class:c.length>0?"findings":"clean",findings:c,columnUnit:t.columnUnit}}function l({output:n,timeout:e},t){
if(t.failure!==undefined)return`it could not be started: ${t.failure}`;if(t.timedOut)return`it was ended after ${e??600} seconds`
;if(t.code===null)return`it was ended by ${t.signal??"a signal"}`;if(t.truncated)return"it printed more than is read (output.max-mb)"
;const r=g(n?.["error-if"],t);return r===undefined?undefined:`it said: ${r}`}function p({exit:n={}},{code:e}){if(e===null)return{clean:false,findings:true,
nothing:false};if(n.bits){const t=(0,a.c)(e,n.bits.error);return{clean:e===0,findings:!t&&(0,a.c)(e,n.bits.findings),nothing:false}}return{clean:(0,
a.u)(n.clean??[0],e),findings:(0,a.u)(n.findings??[1],e),nothing:(0,a.u)(n.nothing??[],e)}}function h(n,e,t){
const r=n.parse.format==="changes"?"file":n.output?.from??"stdout";const i={stdout:e.stdout,stderr:e.stderr,both:`${e.stdout}\n${e.stderr}`,file:e.file}[r]
;if(i===undefined)return{problem:"it wrote no result file"};try{return{output:t(i,n.parse)}}catch(n){if(n instanceof c.F)return{
problem:`its output ${n.message}`};throw n}}function m({examined:n},{stdout:e,stderr:t}){if(n===undefined)return undefined;const r=new RegExp(n.pattern,"gm")
;const i=[...`${e}\n${t}`.matchAll(r)].map(n=>Number(n[1]));if(i.length===0)return n.optional?undefined:0;return i.reduce((n,e)=>n+e,0)}
function g(n,{stdout:e,stderr:t}){for(const r of n??[]){const n=new RegExp(`^.*(?:${r}).*$`,"m").exec(`${e}\n${t}`);if(n)return n[0].trim().slice(0,300)}
return undefined}function y({stdout:n,stderr:e}){const t=(e.trim()||n.trim()).split("\n");return t.at(-1)?.trim().slice(0,300)||undefined}function v(n){
const e=y(n);return e===undefined?"":`: ${e}`}var w=t(37958);var S=t(6908);const $={error:"error",fatal:"error",failure:"error",critical:"error",high:"error",
warning:"warning",warn:"warning",medium:"warning",moderate:"warning",note:"note",notice:"note",info:"note",information:"note",low:"note",hint:"note",
style:"note",none:"note"};function b({levels:n={}},e,{rule:t,level:r}){if(e)return e;const i=Object.entries(n["by-rule"]??{}).find(([n])=>t!==undefined&&E(n,t))
;if(i)return i[1];const s=r===undefined?undefined:n["by-level"]?.[r]??$[r.toLowerCase()];return s??n.default??"warning"}function E(n,e){
const t=n.replace(/[\\^$.+?()[\]{}|]/g,"\\$&").replace(/\*/g,".*");return new RegExp(`^${t}$`).test(e)}function O(n,e,t){const r=j(n,e.line,t)
;if(r===undefined)return undefined;const i=e.column===undefined?n.lineStarts()[r]:T(n,r,e.column,t);const s=Math.max(i,_(n,e,r,i,t));return n.region(i,s-i)}
function _(n,e,t,r,i){const s=j(n,e.endLine,i)??t;if(e.endColumn!==undefined){const o=e.endColumn+(i["end-inclusive"]?1:0)
;return s<t?r:T(n,s,o,i,x(n,e.endLine,i))}if(e.column===undefined||s>t)return n.lineEnd(Math.max(s,t));const o=n.bytes().toString("utf8",r,n.lineEnd(t))
;const c=/^(?:[\p{L}\p{N}_]+|.)/su.exec(o)?.[0]??"";return r+Buffer.byteLength(c)}function j(n,e,t){if(e===undefined)return undefined
;const r=e-(t["line-base"]??1);return r<0?undefined:Math.min(r,n.lineStarts().length-1)}function x(n,e,t){
return e!==undefined&&e-(t["line-base"]??1)>=n.lineStarts().length}function T(n,e,t,r,i=false){if(i)return n.length;const s=n.lineStarts()[e]+(e===0?R(n):0)
;const o=n.lineStarts()[e+1]??n.length;const c=Math.max(0,t-(r["column-base"]??1));const a=n.bytes().toString("utf8",s,o)
;const u=r["column-unit"]==="byte"?c:Buffer.byteLength(P(a,c,r["column-unit"]));return Math.min(s+u,o)}function R(n){const e=n.bytes()
;return e[0]===239&&e[1]===187&&e[2]===191?3:0}function P(n,e,t="utf-16"){if(t==="utf-16")return n.slice(0,e);let r=0;let i=0;for(const s of n){if(r>=e)break
;r=t==="tab-8"&&s==="\t"?r+8-r%8:r+1;i+=s.length}return n.slice(0,i)}function k(n,e,t="utf-16"){if(t==="byte")return Math.min(e,n.length);const r=n.text()
;const i=r.startsWith("\ufeff")?1:0;const s=t==="utf-16"?r.slice(0,e+i):[...r].slice(0,e+i).join("");return Math.min(Buffer.byteLength(s),n.length)}
function A(n,e){return n.map(n=>{const t=n.path===undefined?undefined:e.toPath(n.path);if(t!==undefined)return I(n,t,e);const{path:r,fix:i,message:s,...o}=n
;const c={...o,message:r===undefined?s:`${r}: ${s}`};return I(c,e.manifest,e)})}const M=5;function I(n,e,t){const{id:r,tool:i,units:s}=t
;const o=n.rule===undefined?r:`${r}/${n.rule}`;const c=n.path===undefined?undefined:t.open(e);const a=c&&O(c,n,s);const u=c&&a?L(c,a):""
;const f=c&&n.fix&&!i.secret?N(c,n.fix,t):undefined;return(0,S.U)({rule:o,level:b(i,t.level,n),message:i.secret?C(u,n.message.trim()):n.message.trim(),path:e,
region:a,subject:`${u}\n${n.message.replace(/\d+/g,"#")}`,...a&&{snippet:i.secret?"[redacted]":u.split("\n",1)[0]},...f&&{fix:f}})}function C(n,e){
return e.replace(/[^\s'"`=:,;()]{6,}/g,e=>n.includes(e)?"[redacted]":e)}function L(n,e){const t=e.startLine-1;const r=e.endLine-e.startLine<M?e.endLine-1:t
;return Array.from({length:r-t+1},(e,r)=>n.line(t+r)).join("\n")}function N(n,e,{id:t,tool:r,units:i}){
const s=r.check?.parse.format==="json"?r.check.parse.fix?.["offset-unit"]:undefined;const o=e.flatMap(e=>{
const t=e.offset===undefined?O(n,e,i):H(n,e.offset,e.endOffset,s);return t?[{region:t,text:D(e.text,n)}]:[]})
;o.sort((n,e)=>n.region.byteOffset-e.region.byteOffset);let c=0;for(const{region:n}of o){if(n.byteOffset<c)return undefined;c=n.byteOffset+n.byteLength}
return o.length===e.length?{description:`as ${r.title??t} has it`,edits:o}:undefined}function H(n,e,t,r){const i=k(n,e,r)
;return n.region(i,Math.max(0,k(n,t??e,r)-i))}function D(n,e){if(!n.includes("\n")||n.includes("\r"))return n
;return e.bytes().includes("\r\n")?n.replace(/\n/g,"\r\n"):n}var G=t(52336);var F=t(56102);var U=t(39145);async function V(n,e,t,r,i){const s=(0,F.wE)();try{(0,
F.s)(s,r.top,new Set([...t.files,...B(n,r)]));(0,F.x)(s,r.top,[t.cwd]);const o=await(0,U.d)(n,e,t,{...r,top:s},i);if(e.parse.format!=="changes")return o;return{
...o,file:await X(t.files,r.top,s)}}finally{(0,F.yu)(s)}}function B({tool:n},{files:e}){
const t=[...n.cache?.inputs??[],...n.root??[]].map(n=>n.includes("/")?n:`**/${n}`);return t.length===0?[]:e.filter((0,G.toMatcher)(t))}function Y(n){return(0,
r.existsSync)(n)?(0,r.readFileSync)(n):undefined}async function X(n,e,r){
const{createTwoFilesPatch:s}=await Promise.all([t.e(7291),t.e(1157)]).then(t.bind(t,21157));const o=n.flatMap(n=>{const[t,o]=[(0,i.join)(e,n),(0,
i.join)(r,n)].map(Y);if(t===undefined||o===undefined||t.equals(o))return[];const c=s("a","b",t.toString("utf8"),o.toString("utf8"),undefined,undefined,{
context:0});return`--- ${(0,i.join)(e,n)}\n+++ ${n}\n${c.slice(c.indexOf("@@"))}`});return o.join("")}const K={
checkstyle:()=>Promise.all([t.e(9800),t.e(9072)]).then(t.bind(t,89072)).then(n=>n.checkstyle),diff:()=>t.e(6350).then(t.bind(t,16350)).then(n=>n.diff),
errorformat:()=>t.e(9216).then(t.bind(t,26835)).then(n=>n.errorformat),github:()=>t.e(3182).then(t.bind(t,3182)).then(n=>n.github),
json:()=>t.e(9170).then(t.bind(t,9170)).then(n=>n.json),junit:()=>Promise.all([t.e(9800),t.e(5005)]).then(t.bind(t,75005)).then(n=>n.junit),
list:()=>t.e(8309).then(t.bind(t,28309)).then(n=>n.list),none:()=>t.e(4755).then(t.bind(t,24755)).then(n=>n.none),
regex:()=>t.e(9530).then(t.bind(t,69530)).then(n=>n.regex),sarif:()=>t.e(9644).then(t.bind(t,9644)).then(n=>n.sarif)};async function W(n){
const{parse:e}=await K[n==="changes"?"diff":n]();return e}var J=t(97689);var Z=t(78187);class q{#n;#e;#t=new Map;constructor(n){this.#n=n;this.#e=(0,
r.realpathSync)(n)}open(n){if(!this.#t.has(n))this.#t.set(n,this.#r(n));return this.#t.get(n)}#r(n){try{const e=(0,r.readFileSync)((0,i.join)(this.#n,n))
;const t=new Z.s;t.reset(n,J.K.file,0,0,e,e.length);return t}catch{return undefined}}inside(n,e){
const t=n.startsWith("file://")?decodeURIComponent(n.slice("file://".length)):n;const r=(0,i.isAbsolute)(t)?t:(0,i.join)(this.#n,e,t)
;for(const n of[this.#n,this.#e]){const e=(0,i.relative)(n,r).split(i.sep).join("/");if(e!==""&&e!==".."&&!e.startsWith("../")&&!(0,i.isAbsolute)(e))return e}
return r===this.#n||r===this.#e?".":undefined}}async function z(n,e,t,r){const{tool:i}=n;const s=(0,w.V)(i.root??[],t.has)
;if(e.length===0&&i.files!==undefined)return[];const c=await r("");const a=cn(n,c.version);const u=on(a,[...sn(a,t.top),...n.args]);const f=(0,o.R)({command:u,
files:e,rootOf:s,top:t.top,split:t.cores});const d=u.serial?undefined:t.limiter;const l=[];const p=async e=>await Q(n,u,e,t,await r(e.cwd))
;const h=u.weight==="all"?t.cores:u.weight??1;if(d)return await Promise.all(f.map(n=>d.run(h,()=>p(n))))
;for(const n of f)l.push(await t.limiter.run(h,()=>p(n)));return l}async function Q(n,e,t,r,i){const s=performance.now();const o=await W(e.parse.format)
;const c=e.parse.format==="changes"||n.tool.effect==="write";const a=c?V:U.d;const f=r.replay?.()??await a(n,e,t,r,i);r.observe?.(f)
;const d=t.given?t.files.length:0;const l=u(e,f,d,nn(n),o);const p=en(l,n,e,t,r);return{invocation:t,class:l.class,reason:l.reason,findings:p,
ms:performance.now()-s}}function nn({tool:n}){return{errorRules:n["error-rules"]??[],secret:n.secret??false}}
function en(n,{id:e,tool:t,level:r},i,s,{top:o,has:c}){const a=new q(o);return A(n.findings,{id:e,tool:t,level:r,units:{"column-unit":n.columnUnit,
...tn(i.parse)},toPath:n=>a.inside(n,s.cwd),open:n=>a.open(n),manifest:rn(t.root??[],s.cwd,c)})}function tn(n){
const e=Object.entries(n).filter(([n])=>/^(?:line|column)-|^end-inclusive$/.test(n));return Object.fromEntries(e)}function rn(n,e,t){const r=e===""?"":`${e}/`
;const i=n.find(n=>t(`${r}${n}`));return i===undefined?e||".":`${r}${i}`}function sn(n,e){
return(n["args-if"]??[]).flatMap(({contains:{file:n,pattern:t},args:s})=>{const o=(0,i.join)(e,n);return(0,r.existsSync)(o)&&new RegExp(t,"m").test((0,
r.readFileSync)(o,"utf8"))?s:[]})}function on(n,e){if(e.length===0)return n;const t=n.argv.findIndex(n=>n==="--"||/\{(?:files|file|dir)\}/.test(n))
;const r=t<0?n.argv.length:t;return{...n,argv:[...n.argv.slice(0,r),...e,...n.argv.slice(r)]}}function cn({tool:n},e){const t=n.variants?.find(({when:n})=>(0,
s.i)(e,n));return t?.check?{...n.check,...t.check}:n.check}},41600:(n,e,t)=>{t.d(e,{n:()=>c});var r=t(73024);var i=t.n(r);var s=t(76760);var o=t.n(s)
;function c({tool:n,exclude:e},t,r){const{files:i}=n;if(i===undefined)return()=>true;const s=i.include?t(i.include.map(a)):()=>false
;const o=[...(i.exclude??[]).map(a),...e.map(a)];const c=o.length===0?()=>false:t(o);const f=i.interpreters??[];const d=i.include===undefined&&f.length===0
;return n=>(d||s(n)||f.length>0&&u(n,f,r))&&!c(n)}function a(n){return n.includes("/")?n:`**/${n}`}function u(n,e,t){if(/\.[^/]*$/.test(n))return false
;const r=f((0,s.join)(t,n));const[,i=""]=/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(r??"")??[];const o=i.slice(i.lastIndexOf("/")+1)
;return e.some(n=>o===n||o.replace(/[\d.]+$/,"")===n)}function f(n){try{if(((0,r.statSync)(n).mode&73)===0)return undefined;const e=(0,r.openSync)(n,"r");try{
const n=Buffer.alloc(128);return n.toString("latin1",0,(0,r.readSync)(e,n)).split("\n")[0]}finally{(0,r.closeSync)(e)}}catch{return undefined}}},
62563:(n,e,t)=>{t.d(e,{F:()=>r});class r extends Error{name="UnreadableOutput"}},89227:(n,e,t)=>{t.d(e,{n:()=>c});var r=t(48161);var i=t.n(r);var s=t(76760)
;var o=t.n(s);function c(n=process.env){if(n["KEMPT_CACHE_DIR"])return n["KEMPT_CACHE_DIR"];const e=n["XDG_CACHE_HOME"];return(0,s.join)(e&&(0,
s.isAbsolute)(e)?e:(0,s.join)((0,r.homedir)(),".cache"),"kempt")}},30291:(n,e,t)=>{t.d(e,{m:()=>c});var r=t(31421);var i=t.n(r);const s=new Set;let o=false
;async function c(n,e){const[t="",...i]=n;const o=performance.now();const c=(0,r.spawn)(t,i,{cwd:e.cwd,env:e.env,
stdio:[e.input===undefined?"ignore":"pipe","pipe","pipe"],detached:process.platform!=="win32",windowsHide:true});d();s.add(c)
;c.stdin?.on("error",()=>undefined).end(e.input);const l=new u(e.maxOutput);const p=new u(e.maxOutput);c.stdout?.on("data",n=>l.add(n))
;c.stderr?.on("data",n=>p.add(n));let h=false;const m=setTimeout(()=>{h=true;f(c)},e.timeout);const g=()=>f(c);e.signal?.addEventListener("abort",g,{once:true})
;if(e.signal?.aborted)g();const y=await a(c);clearTimeout(m);e.signal?.removeEventListener("abort",g);s.delete(c);const v=l.truncated||p.truncated;return{...y,
timedOut:h,truncated:v,stdout:l.text(),stderr:p.text(),ms:performance.now()-o}}async function a(n){return await new Promise(e=>{n.on("error",n=>{e({code:null,
failure:n.code==="ENOENT"?"it was not found":n.message})});n.on("exit",(t,r)=>{const i=setTimeout(()=>{f(n);n.stdout?.destroy();n.stderr?.destroy()},2e3)
;n.on("close",()=>{clearTimeout(i);e({code:t,...r&&{signal:r}})})})})}class u{#i=[];#s;#o=0;truncated=false;constructor(n){this.#s=n}add(n){
const e=this.#s-this.#o;if(n.length>e)this.truncated=true;if(e<=0)return;this.#i.push(n.length>e?n.subarray(0,e):n);this.#o+=Math.min(n.length,e)}text(){
return Buffer.concat(this.#i).toString("utf8")}}function f(n){if(n.pid===undefined)return;try{process.kill(process.platform==="win32"?n.pid:-n.pid,"SIGKILL")
}catch{}}function d(){if(o)return;o=true;process.on("exit",()=>{for(const n of s)f(n)})}},52336:(n,e,t)=>{t.r(e);t.d(e,{toMatcher:()=>s});var r=t(14006)
;var i=t.n(r);function s(n){return i()([...n],{dot:true})}},91288:(n,e,t)=>{t.d(e,{d:()=>a,l:()=>u});var r=t(73024);var i=t.n(r);var s=t(76760);var o=t.n(s)
;const c=864e5;function a(n){return f(n).map(({name:n})=>n)}function u(n,e){const t=Date.now()-e*c;for(const{name:e,used:i}of f(n)){if(i<t)(0,r.rmSync)((0,
s.join)(n,"tools",e),{recursive:true,force:true})}}function f(n){const e=(0,s.join)(n,"tools");try{return(0,r.readdirSync)(e).sort().flatMap(n=>{const t=(0,
r.statSync)((0,s.join)(e,n,".complete"),{throwIfNoEntry:false});return t?[{name:n,used:t.mtimeMs}]:[]})}catch{return[]}}},56102:(n,e,t)=>{t.d(e,{U6:()=>h,
s:()=>p,wE:()=>d,x:()=>m,yu:()=>l});var r=t(73024);var i=t.n(r);var s=t(48161);var o=t.n(s);var c=t(76760);var a=t.n(c);const u=new Set;let f=false
;function d(n="kempt-"){const e=(0,r.mkdtempSync)((0,c.join)((0,s.tmpdir)(),n));u.add(e);if(!f)process.on("exit",()=>[...u].forEach(l));f=true;return e}
function l(n){u.delete(n);(0,r.rmSync)(n,{recursive:true,force:true,maxRetries:3})}function p(n,e,t){const i=new Set;for(const s of t){const t=(0,c.join)(n,s)
;const o=(0,c.dirname)(t);if(!i.has(o))(0,r.mkdirSync)(o,{recursive:true});i.add(o);(0,r.copyFileSync)((0,c.join)(e,s),t,r.constants.COPYFILE_FICLONE)}}
function h(n,e,t,i=false){const s=(0,c.join)(n,e);(0,r.mkdirSync)((0,c.dirname)(s),{recursive:true});(0,r.writeFileSync)(s,t);if(i)(0,r.chmodSync)(s,493)}
function m(n,e,t){for(const i of new Set(["",...t])){for(const t of["node_modules",".venv","venv"]){const s=(0,c.join)(e,i,t);const o=(0,c.join)(n,i,t);if(!(0,
r.existsSync)(s)||!(0,r.statSync)(s).isDirectory()||(0,r.existsSync)(o))continue;(0,r.mkdirSync)((0,c.dirname)(o),{recursive:true});(0,r.symlinkSync)(s,o,"dir")
}}}},97936:(n,e,t)=>{t.d(e,{u:()=>a});var r=t(76760);var i=t.n(r)
;const s=new Set(("PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP PWD HOSTNAME CI VIRTUAL_ENV PYENV_ROOT "+"PYENV_VERSION PYTHONPATH PYTHONHASHSEED JAVA_HOME NVM_DIR VOLTA_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN "+"CARGO_HOME CARGO_TARGET_DIR RUSTFLAGS HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy "+"all_proxy NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO "+"PIP_INDEX_URL PIP_CERT PIP_TRUSTED_HOST PIP_CONFIG_FILE npm_config_registry NPM_CONFIG_REGISTRY npm_config_cafile "+"CGO_ENABLED CC CXX SYSTEMROOT SystemRoot COMSPEC ComSpec PATHEXT APPDATA LOCALAPPDATA USERPROFILE ProgramFiles").split(" "))
;const o=/^(?:LC_|XDG_|GO[A-Z]|CARGO_REGISTRIES_|CARGO_SOURCE_|CARGO_NET_|CARGO_HTTP_)/;const c=/TOKEN|SECRET|PASSWORD|CREDENTIAL|GOAUTH|NETRC/i
;function a(n,{pass:e=[],set:t={},folders:i=[]}){const a=Object.entries(n).filter(n=>{const[t,r]=n;if(r===undefined)return false
;return e.includes(t)||(s.has(t)||o.test(t))&&!c.test(t)});const u=[...i,n["PATH"]??""].filter(Boolean).join(r.delimiter);return{...Object.fromEntries(a),
NO_COLOR:"1",FORCE_COLOR:"0",CI:"true",PYTHONDONTWRITEBYTECODE:"1",...t,PATH:u}}},40634:(n,e,t)=>{t.d(e,{o:()=>u});var r=t(73024);var i=t.n(r);var s=t(76760)
;var o=t.n(s);var c=t(84966);const a=500;class u{#c;#a;#u=false;constructor(n){this.#c=n;this.#a=f((0,s.join)(n,"versions.json"))}get(n){return this.#a.get(n)}
set(n,e){this.#a.set(n,e);this.#u=true}save(){if(!this.#u)return;try{(0,r.mkdirSync)(this.#c,{recursive:true});const n=[...this.#a].slice(-a);(0,c.v)((0,
s.join)(this.#c,"versions.json"),Buffer.from(JSON.stringify(Object.fromEntries(n))))}catch{}}}function f(n){try{const e=JSON.parse((0,r.readFileSync)(n,"utf8"))
;if(typeof e!=="object"||e===null)return new Map;return new Map(Object.entries(e).filter(n=>typeof n[1]==="string"))}catch{return new Map}}},32348:(n,e,t)=>{
t.d(e,{i:()=>s});var r=t(62088);var i=t.n(r);function s(n,e){const t=i().coerce(n);return t===null||i().satisfies(t,e)}},19880:(n,e,t)=>{t.d(e,{c:()=>i,u:()=>r
});function r(n,e){return n.some(n=>{if(typeof n==="number")return n===e;const[t=0,r=0]=n.split("-").map(Number);return e>=t&&e<=r})}function i(n,e){
return(n&e)!==0}},97992:(n,e,t)=>{t.d(e,{G:()=>p,R:()=>o});const r=1e3;const i=1e5;const s=40;function o(n){const{command:e,files:t,rootOf:r}=n
;const i=e.scope??"batch";if(i==="repository")return[u("",t,n)];const s=l(t,r);return[...s].flatMap(([e,t])=>c(i,t,n).map(t=>u(e,t,n)))}function c(n,e,t){
if(n==="file")return e.map(n=>[n]);if(n==="directory")return[...l(e,d).values()];return n==="workspace"?[e]:a(e,t)}function a(n,{command:e,split:t}){
const{files:o=r,bytes:c=i}=e.batch??{};const a=e.weight==="all"||e.serial?1:Math.min(t,Math.floor(n.length/s)||1);const u=Math.min(o,Math.ceil(n.length/a))
;const f=[];let d=0;for(const e of n){const n=Buffer.byteLength(e)+1;const t=f.at(-1);if(t&&t.length<u&&d+n<=c)t.push(e);else{f.push([e]);d=0}d+=n}return f}
function u(n,e,{command:t,top:r}){const i=e.map(e=>f(e,n,r,t.paths??"plain"));const s=t.argv.flatMap(s=>{
if(s.includes("{files}"))return i.map(n=>s.replace("{files}",()=>n));if(s.includes("{file}"))return[s.replace("{file}",()=>i[0]??"")]
;if(s.includes("{dir}"))return[s.replace("{dir}",()=>f(d(e[0]??""),n,r,t.paths??"plain"))];return[s]});return{argv:s,cwd:n,files:e,
given:t.argv.some(n=>/\{(?:files|file|dir)\}/.test(n))}}function f(n,e,t,r){if(r==="absolute")return n===""?t:`${t}/${n}`
;const i=(e===""?n:n.slice(e.length+1))||".";const s=r==="escaped"?i.replace(/[\\*?[\](){}!@+]/g,"\\$&"):i
;return/^[-@+:]/.test(s)||s.startsWith("\\@")||s.startsWith("\\+")?`./${s}`:s}function d(n){return n.slice(0,Math.max(0,n.lastIndexOf("/")))}function l(n,e){
const t=new Map;for(const r of n){const n=t.get(e(r));if(n)n.push(r);else t.set(e(r),[r])}return t}function p(n,e){
return n.map(n=>n.replace(/\{(\w+)\}/g,(n,t)=>e[t]??n))}},96107:(n,e,t)=>{t.d(e,{j:()=>r});class r{#f;#d=[];#l=0;constructor(n){this.#f=Math.max(1,n)}
async run(n,e){const t=Math.min(n,this.#f);while(this.#l+t>this.#f)await new Promise(n=>this.#d.push(n));this.#l+=t;try{return await e()}finally{this.#l-=t
;for(const n of this.#d.splice(0))n()}}}},37958:(n,e,t)=>{t.d(e,{V:()=>r});function r(n,e){if(n.length===0)return()=>"";const t=new Map;const r=i=>{
const s=t.get(i);if(s!==undefined)return s;const o=i===""?"":`${i}/`;const c=n.some(n=>e(`${o}${n}`))
;const a=c||i===""?i:r(i.slice(0,Math.max(0,i.lastIndexOf("/"))));t.set(i,a);return a};return n=>r(n.slice(0,Math.max(0,n.lastIndexOf("/"))))}}};
