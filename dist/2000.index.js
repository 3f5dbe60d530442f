"use strict";exports.id=2e3;exports.ids=[2e3,2336];exports.modules={97945:(n,t,e)=>{e.d(t,{V:()=>V});var r=e(76760);var i=e(62088);var s=e.n(i);var o=e(73024)
;var c=e(35141);function a(n,t,e,i){const s=(0,r.join)(n,"node_modules",t);const c=u((0,r.join)(s,"package.json"));if(c===undefined)return undefined
;const a=typeof c.bin==="string"?c.bin:c.bin?.[e];const d=a===undefined?(0,r.join)(n,"node_modules",".bin",e):(0,r.join)(s,a);if(!(0,
o.existsSync)(d))return undefined;const l=[(0,r.dirname)(i),(0,r.join)(n,"node_modules",".bin")];return{start:f(d)?[i,d]:[d],path:d,version:c.version,folders:l}
}function u(n){try{return JSON.parse((0,o.readFileSync)(n,"utf8"))}catch{return undefined}}function f(n){const t=(0,o.realpathSync)(n)
;if(/\.[cm]?js$/.test(t))return true;const e=(0,o.readFileSync)(t).subarray(0,80).toString("latin1");return/^#!.*\bnode\b/.test(e)}function d(n,t){const e=(0,
r.join)(n,process.platform==="win32"?"Scripts":"bin");const i=(0,c.K)(t,e);return i===undefined?undefined:{start:[i],path:i,version:undefined,folders:[e]}}
function l(n,t){const e=(0,r.join)(n,t);return(0,c.V)(e)?{start:[e],path:e,version:undefined,folders:[n]}:undefined}var p=e(77598);var h=e(84966);var m=e(48161)
;var g=e(58500);const y=5e3;const v=3e4;async function w(n,t){while(!S(n)){if(b(n))(0,o.rmSync)(n,{recursive:true,force:true});else await(0,g.setTimeout)(100)}
const e=setInterval(()=>$(n),y);e.unref();try{return await t()}finally{clearInterval(e);(0,o.rmSync)(n,{recursive:true,force:true})}}function S(n){try{(0,
o.mkdirSync)(n);(0,o.writeFileSync)((0,r.join)(n,"owner"),`${(0,m.hostname)()}\n${process.pid}\n`);return true}catch(n){if(n.code==="EEXIST")return false
;throw n}}function $(n){try{(0,o.utimesSync)(n,new Date,new Date)}catch{}}function b(n){try{const t=Date.now()-(0,o.statSync)(n).mtimeMs;const[e,r]=O(n)
;if(e===(0,m.hostname)()&&r)return!E(Number(r));return t>v}catch{return false}}function O(n){try{return(0,o.readFileSync)((0,
r.join)(n,"owner"),"utf8").split("\n")}catch{return[]}}function E(n){try{process.kill(n,0);return true}catch(n){return n.code==="EPERM"}}var _=e(91288)
;const j=".complete";const x=90;function T({install:n,version:t,lock:e},{cache:i,platform:s}){const o=JSON.stringify([n,t,e,s]);const c=(0,
p.createHash)("sha256").update(o).digest("hex").slice(0,12);const a=n.registry==="download"?n.url:n.package
;const u=a.replace(/[^\w.-]+/g,"-").replace(/^-+|-+$/g,"").slice(-40);return(0,r.join)(i,"tools",`${n.registry}-${u}-${t}-${c}`)}function R(n,t){const e=T(n,t)
;try{(0,o.readFileSync)((0,r.join)(e,j));(0,o.utimesSync)((0,r.join)(e,j),new Date,new Date);return{folder:e,locked:n.lock!==undefined}}catch{return undefined}}
async function P(n,t){const e=R(n,t);if(e)return e;const i=T(n,t);(0,o.mkdirSync)((0,r.join)(t.cache,"tools"),{recursive:true})
;return await w(`${i}.lock`,async()=>{const e=R(n,t);if(e)return e;t.progress?.(`Installing ${k(n)}`);(0,o.rmSync)(i,{recursive:true,force:true});(0,
o.mkdirSync)(i,{recursive:true});try{await A(n)(n,i,t)}catch(n){(0,o.rmSync)(i,{recursive:true,force:true});throw n}(0,h.v)((0,
r.join)(i,j),Buffer.from(`${k(n)}\n`));(0,_.l)(t.cache,x);return{folder:i,locked:n.lock!==undefined}})}function k({install:n,version:t}){
return n.registry==="download"?n.url.replace("{version}",t):`${n.package} ${t}`}function A({install:n}){const t={
npm:async(...n)=>await(await e.e(5989).then(e.bind(e,15989))).installNpm(...n),pypi:async(...n)=>await(await e.e(9710).then(e.bind(e,39710))).installPypi(...n),
go:async(...n)=>await(await e.e(8512).then(e.bind(e,28512))).installGo(...n),
crates:async(...n)=>await(await e.e(2642).then(e.bind(e,42642))).installCrate(...n),
download:async(...n)=>await(await e.e(410).then(e.bind(e,50410))).installDownload(...n)};return t[n.registry]}var M=e(97936);var I=e(30291)
;async function C(n,t,e,{env:i,versions:s,top:c}){const a=n.at(-1)??"";const{size:u,mtimeMs:f}=(0,o.statSync)(a);const d=[a,u,f,c,...t].join("\0")
;const l=s.get(d);if(l!==undefined)return l;const p=await(0,I.m)([...n,...t],{cwd:c,env:(0,M.u)(i,{folders:[(0,r.dirname)(a)]}),timeout:6e4,maxOutput:65536})
;const h=new RegExp(e??/(\d+\.\d+(?:\.\d+)?(?:[-+.]?[0-9A-Za-z.]+)?)/);const m=h.exec(`${p.stdout}\n${p.stderr}`)?.[1];if(m!==undefined)s.set(d,m);return m}
async function N(n,t,e,r,i){const s=H[n.registry];const o=s.find(n=>(0,c.K)(n,i.env["PATH"])===undefined);if(o!==undefined&&i.mayInstall)return{
missing:`${o} is not installed`,remedy:`Install ${o}.`};const a=(await i.locks())[L(n,t)];const u={install:n,version:t,lock:a,programs:[e]};const f=await G(n,i)
;try{const s=i.mayInstall?await P(u,f):R(u,f);if(s===undefined)return{missing:"it is not installed, and installing is turned off",
remedy:"Run kempt tools install."};const o=n.registry==="npm"?await U(r,i):process.execPath;if(typeof o!=="string")return o;const c=D(n,s.folder,e,o)
;if(c===undefined)return{missing:`${e} is not in what was installed`,remedy:"Report this: the catalogue names a wrong program."};return{...c,origin:"managed",
version:t,...!s.locked&&{unlocked:true}}}catch(n){return{missing:`it could not be installed: ${n.message}`,remedy:"Mend what it says, or install it yourself."}}
}function L(n,t){const e=n.registry==="download"?"download":n.package;return`${n.registry}-${e.replace(/[^\w.]+/g,"-").replace(/^-/,"")}-${t}`}const H={
npm:["npm"],pypi:["python3"],go:["go"],crates:["cargo"],download:[]};function D(n,t,e,i){if(n.registry==="npm")return a(t,n.package,e,i)
;if(n.registry==="pypi")return d((0,r.join)(t,"venv"),e);return l((0,r.join)(t,"bin"),e)}async function G(n,t){const{cache:e,progress:r}=t
;const i=`${process.platform}-${process.arch}`;const s=(0,M.u)(t.env,{pass:["npm_config_cache","PIP_CACHE_DIR","NODE_OPTIONS"]});const o=n.registry==="pypi"?(0,
c.K)("python3",t.env["PATH"]):undefined;const a=o===undefined?i:`${i}-${o}-${await C([o],["--version"],undefined,t)}`;return{cache:e,progress:r,env:s,platform:a
}}const F="24.21.0";async function U(n,t){if(n===undefined||s().satisfies(process.versions.node,n))return process.execPath;const e=(0,c.K)("node",t.env["PATH"])
;if(e!==undefined){const r=await C([e],["--version"],undefined,t);if(r!==undefined&&s().satisfies(r,n))return e}
const i=`node-${process.platform==="win32"?"win":process.platform}-${process.arch}`;const a={registry:"npm",package:i};const u=(await t.locks())[L(a,F)]
;const f={install:a,version:F,lock:u,programs:["node"]};const d=await G(a,t);const l=t.mayInstall?await P(f,d):R(f,d);const p=l&&(0,
r.join)(l.folder,"node_modules",i,"bin","node");if(p!==undefined&&(0,o.existsSync)(p))return p;return{
missing:`it needs Node ${n}, and this is ${process.versions.node}`,remedy:`Install Node ${n}.`}}async function V(n,t,e){const{tool:r}=n
;const i=r.check.argv[0]??n.id;const s=[];for(const o of r.resolve??["project","managed","system"]){const r=await B[o](n,i,t,e);if(r===undefined)continue
;if("missing"in r){s.push(r.missing);continue}const c=X(n,r);if(c===undefined)return r;s.push(`${r.path} is ${r.version}, ${c}`)}return{
missing:s.join("; ")||`${i} was not found`,remedy:K(n,i)}}const B={project:async({tool:n,id:t},e,i,s)=>{const{install:o}=n
;if(o?.registry!=="npm"&&o?.registry!=="pypi")return undefined;for(const c of W((0,r.join)(s.top,i),s.top)){
const i=o.registry==="npm"?a(c,o.package,e,process.execPath):d((0,r.join)(c,".venv"),e)??d((0,r.join)(c,"venv"),e);if(i)return await Y("project",i,{tool:n,id:t
},s)}const c=s.env["VIRTUAL_ENV"];const u=o.registry==="pypi"&&c?d(c,e):undefined;return u&&await Y("project",u,{tool:n,id:t},s)},
managed:async({tool:n},t,e,r)=>{const{install:i}=n;const s=n.version?.default;if(i===undefined||s===undefined)return undefined
;return await N(i,s,t,n.runtime?.node,r)},system:async({tool:n,id:t},e,r,i)=>{const s=(0,c.K)(e,i.env["PATH"]);if(s===undefined)return undefined
;return await Y("system",{start:[s],path:s,version:undefined,folders:[]},{tool:n,id:t},i)}};async function Y(n,t,{tool:e,id:r},i){
const[,...s]=e.probe?.argv??[r,"--version"];const o=t.version??await C(t.start,s,e.probe?.pattern,i);return{...t,origin:n,version:o??"unknown"}}
function X({tool:n},{version:t}){const{range:e,bad:r=[]}=n.version??{};if(r.includes(t))return"which is known to be bad";const i=s().coerce(t)
;if(e===undefined||i===null||s().satisfies(i,e))return undefined;return`and Kempt can run ${e}`}function K({tool:n,id:t},e){const{install:r}=n
;const i=r?.registry==="download"?e:r?.package;const s={npm:`npm install --save-dev ${i}`,pypi:`pip install ${i}`,go:`go install ${i}@latest`,
crates:`cargo install ${i}`};const o=r&&s[r.registry]
;return`${o?`${o}, or install`:"Install"} ${e}; or, under tools.${t} of the configuration: \`missing: skip\`.`}function W(n,t){const e=[n]
;for(let i=n;i!==t&&i.length>t.length;){i=(0,r.dirname)(i);e.push(i)}return e}},39145:(n,t,e)=>{e.d(t,{d:()=>d});var r=e(73024);var i=e.n(r);var s=e(76760)
;var o=e.n(s);var c=e(30291);var a=e(56102);var u=e(97936);var f=e(97992);async function d({tool:n,id:t},e,{argv:i,cwd:o},d,p){const h=(0,a.wE)(`kempt-${t}-`)
;try{const t=(0,s.join)(h,"output");const a=(0,s.resolve)(d.top,o);const m={outfile:t,outdir:h,cachedir:h,root:a,version:p.version,...d.values};const[,...g]=(0,
f.G)(i,m);const y=await(0,c.m)([...p.start,...g],{cwd:a,env:(0,u.u)(d.env,{...n.env,set:l(n.env?.set,m),folders:p.folders}),timeout:(e.timeout??600)*1e3,
maxOutput:(e.output?.["max-mb"]??64)*1024*1024});const v=e.output?.from==="file";const w=v&&(0,r.existsSync)(t)?(0,r.readFileSync)(t,"utf8"):undefined;return{
...y,file:w}}finally{(0,a.yu)(h)}}function l(n={},t){return Object.fromEntries(Object.entries(n).map(([n,e])=>[n,(0,f.G)([e],t)[0]??e]))}},56860:(n,t,e)=>{
e.d(t,{q:()=>z});var r=e(73024);var i=e(76760);var s=e(32348);var o=e(97992);var c=e(62563);var a=e(19880);function u(n,t,e,{errorRules:r,secret:i},s){
const o=f(n,t,e,r,s);if(!i||o.class!=="error")return o;const{code:c,failure:a,timedOut:u,truncated:d}=t;if(a!==undefined||u||d||c===null)return o;return{...o,
reason:`it ended with code ${c}; what it printed may hold a secret, and is not shown`}}function f(n,t,e,r,i){const s=h(n,t,i)
;const o="output"in s?s.output.findings:[];const c=l(n,t);if(c!==undefined)return{class:"error",findings:p(n,t).findings?o:[],reason:c};const a=p(n,t)
;const u=g(n.output?.["nothing-if"],t);if(a.nothing||u!==undefined){return{class:"nothing",findings:[],reason:u??y(t)??"it found nothing to look at"}}
if(!a.clean&&!a.findings){return{class:"error",findings:n.parse.format==="none"?[]:o,reason:`it ended with code ${t.code}${v(t)}`}}if("problem"in s)return{
class:"error",findings:[],reason:`${s.problem}${v(t)}`};return d(n,t,s.output,a,e,r)}function d(n,t,e,r,i,s){const o=n.parse.format==="none"
;const c=o&&r.clean?[]:e.findings;const a=c.find(({rule:n})=>n!==undefined&&s.includes(n));if(a)return{class:"error",findings:c,reason:a.message}
;if(!r.clean&&c.length===0){return{class:"error",findings:c,reason:`it ended with code ${t.code}, which means findings, but told none${v(t)}`}}
const u=e.examined??m(n,t);if(u===0&&n.parse.format==="junit"&&c.length===0)return{class:"nothing",findings:c,reason:"it ran no test"}
;if(u===0&&i>0&&n.parse.format!=="junit"){return{class:"error",findings:c,reason:`it was given ${i} ${i===1?"file":"files"} and looked at none`}}return{
class:c.length>0?"findings":"clean",findings:c,columnUnit:e.columnUnit}}function l({output:n,timeout:t},e){
if(e.failure!==undefined)return`it could not be started: ${e.failure}`;if(e.timedOut)return`it was ended after ${t??600} seconds`
;if(e.code===null)return`it was ended by ${e.signal??"a signal"}`;if(e.truncated)return"it printed more than is read (output.max-mb)"
;const r=g(n?.["error-if"],e);return r===undefined?undefined:`it said: ${r}`}function p({exit:n={}},{code:t}){if(t===null)return{clean:false,findings:true,
nothing:false};if(n.bits){const e=(0,a.c)(t,n.bits.error);return{clean:t===0,findings:!e&&(0,a.c)(t,n.bits.findings),nothing:false}}return{clean:(0,
a.u)(n.clean??[0],t),findings:(0,a.u)(n.findings??[1],t),nothing:(0,a.u)(n.nothing??[],t)}}function h(n,t,e){
const r=n.parse.format==="changes"?"file":n.output?.from??"stdout";const i={stdout:t.stdout,stderr:t.stderr,both:`${t.stdout}\n${t.stderr}`,file:t.file}[r]
;if(i===undefined)return{problem:"it wrote no result file"};try{return{output:e(i,n.parse)}}catch(n){if(n instanceof c.F)return{
problem:`its output ${n.message}`};throw n}}function m({examined:n},{stdout:t,stderr:e}){if(n===undefined)return undefined;const r=new RegExp(n.pattern,"gm")
;const i=[...`${t}\n${e}`.matchAll(r)].map(n=>Number(n[1]));if(i.length===0)return n.optional?undefined:0;return i.reduce((n,t)=>n+t,0)}
function g(n,{stdout:t,stderr:e}){for(const r of n??[]){const n=new RegExp(`^.*(?:${r}).*$`,"m").exec(`${t}\n${e}`);if(n)return n[0].trim().slice(0,300)}
return undefined}function y({stdout:n,stderr:t}){const e=(t.trim()||n.trim()).split("\n");return e.at(-1)?.trim().slice(0,300)||undefined}function v(n){
const t=y(n);return t===undefined?"":`: ${t}`}var w=e(37958);var S=e(6908);const $={error:"error",fatal:"error",failure:"error",critical:"error",high:"error",
warning:"warning",warn:"warning",medium:"warning",moderate:"warning",note:"note",notice:"note",info:"note",information:"note",low:"note",hint:"note",
style:"note",none:"note"};function b({levels:n={}},t,{rule:e,level:r}){if(t)return t;const i=Object.entries(n["by-rule"]??{}).find(([n])=>e!==undefined&&O(n,e))
;if(i)return i[1];const s=r===undefined?undefined:n["by-level"]?.[r]??$[r.toLowerCase()];return s??n.default??"warning"}function O(n,t){
const e=n.replace(/[\\^$.+?()[\]{}|]/g,"\\$&").replace(/\*/g,".*");return new RegExp(`^${e}$`).test(t)}function E(n,t,e){const r=j(n,t.line,e)
;if(r===undefined)return undefined;const i=t.column===undefined?n.lineStarts()[r]:T(n,r,t.column,e);const s=Math.max(i,_(n,t,r,i,e));return n.region(i,s-i)}
function _(n,t,e,r,i){const s=j(n,t.endLine,i)??e;if(t.endColumn!==undefined){const o=t.endColumn+(i["end-inclusive"]?1:0)
;return s<e?r:T(n,s,o,i,x(n,t.endLine,i))}if(t.column===undefined||s>e)return n.lineEnd(Math.max(s,e));const o=n.bytes().toString("utf8",r,n.lineEnd(e))
;const c=/^(?:[\p{L}\p{N}_]+|.)/su.exec(o)?.[0]??"";return r+Buffer.byteLength(c)}function j(n,t,e){if(t===undefined)return undefined
;const r=t-(e["line-base"]??1);return r<0?undefined:Math.min(r,n.lineStarts().length-1)}function x(n,t,e){
return t!==undefined&&t-(e["line-base"]??1)>=n.lineStarts().length}function T(n,t,e,r,i=false){if(i)return n.length;const s=n.lineStarts()[t]+(t===0?R(n):0)
;const o=n.lineStarts()[t+1]??n.length;const c=Math.max(0,e-(r["column-base"]??1));const a=n.bytes().toString("utf8",s,o)
;const u=r["column-unit"]==="byte"?c:Buffer.byteLength(P(a,c,r["column-unit"]));return Math.min(s+u,o)}function R(n){const t=n.bytes()
;return t[0]===239&&t[1]===187&&t[2]===191?3:0}function P(n,t,e="utf-16"){if(e==="utf-16")return n.slice(0,t);let r=0;let i=0;for(const s of n){if(r>=t)break
;r=e==="tab-8"&&s==="\t"?r+8-r%8:r+1;i+=s.length}return n.slice(0,i)}function k(n,t,e="utf-16"){if(e==="byte")return Math.min(t,n.length);const r=n.text()
;const i=r.startsWith("\ufeff")?1:0;const s=e==="utf-16"?r.slice(0,t+i):[...r].slice(0,t+i).join("");return Math.min(Buffer.byteLength(s),n.length)}
function A(n,t){return n.map(n=>{const e=n.path===undefined?undefined:t.toPath(n.path);if(e!==undefined)return I(n,e,t);const{path:r,fix:i,message:s,...o}=n
;const c={...o,message:r===undefined?s:`${r}: ${s}`};return I(c,t.manifest,t)})}const M=5;function I(n,t,e){const{id:r,tool:i,units:s}=e
;const o=n.rule===undefined?r:`${r}/${n.rule}`;const c=n.path===undefined?undefined:e.open(t);const a=c&&E(c,n,s);const u=c&&a?N(c,a):""
;const f=c&&n.fix&&!i.secret?L(c,n.fix,e):undefined;return(0,S.U)({rule:o,level:b(i,e.level,n),message:i.secret?C(u,n.message.trim()):n.message.trim(),path:t,
region:a,subject:`${u}\n${n.message.replace(/\d+/g,"#")}`,...a&&{snippet:i.secret?"[redacted]":u.split("\n",1)[0]},...f&&{fix:f}})}function C(n,t){
return t.replace(/[^\s'"`=:,;()]{6,}/g,t=>n.includes(t)?"[redacted]":t)}function N(n,t){const e=t.startLine-1;const r=t.endLine-t.startLine<M?t.endLine-1:e
;return Array.from({length:r-e+1},(t,r)=>n.line(e+r)).join("\n")}function L(n,t,{id:e,tool:r,units:i}){
const s=r.check?.parse.format==="json"?r.check.parse.fix?.["offset-unit"]:undefined;const o=t.flatMap(t=>{
const e=t.offset===undefined?E(n,t,i):H(n,t.offset,t.endOffset,s);return e?[{region:e,text:D(t.text,n)}]:[]})
;o.sort((n,t)=>n.region.byteOffset-t.region.byteOffset);let c=0;for(const{region:n}of o){if(n.byteOffset<c)return undefined;c=n.byteOffset+n.byteLength}
return o.length===t.length?{description:`as ${r.title??e} has it`,edits:o}:undefined}function H(n,t,e,r){const i=k(n,t,r)
;return n.region(i,Math.max(0,k(n,e??t,r)-i))}function D(n,t){if(!n.includes("\n")||n.includes("\r"))return n
;return t.bytes().includes("\r\n")?n.replace(/\n/g,"\r\n"):n}var G=e(52336);var F=e(56102);var U=e(39145);async function V(n,t,e,r,i){const s=(0,F.wE)();try{(0,
F.s)(s,r.top,new Set([...e.files,...B(n,r)]));(0,F.x)(s,r.top,[e.cwd]);const o=await(0,U.d)(n,t,e,{...r,top:s},i);if(t.parse.format!=="changes")return o;return{
...o,file:await X(e.files,r.top,s)}}finally{(0,F.yu)(s)}}function B({tool:n},{files:t}){
const e=[...n.cache?.inputs??[],...n.root??[]].map(n=>n.includes("/")?n:`**/${n}`);return e.length===0?[]:t.filter((0,G.toMatcher)(e))}function Y(n){return(0,
r.existsSync)(n)?(0,r.readFileSync)(n):undefined}async function X(n,t,r){
const{createTwoFilesPatch:s}=await Promise.all([e.e(7291),e.e(1157)]).then(e.bind(e,21157));const o=n.flatMap(n=>{const[e,o]=[(0,i.join)(t,n),(0,
i.join)(r,n)].map(Y);if(e===undefined||o===undefined||e.equals(o))return[];const c=s("a","b",e.toString("utf8"),o.toString("utf8"),undefined,undefined,{
context:0});return`--- ${(0,i.join)(t,n)}\n+++ ${n}\n${c.slice(c.indexOf("@@"))}`});return o.join("")}const K={
checkstyle:()=>Promise.all([e.e(9800),e.e(9072)]).then(e.bind(e,89072)).then(n=>n.checkstyle),diff:()=>e.e(6350).then(e.bind(e,16350)).then(n=>n.diff),
errorformat:()=>e.e(9216).then(e.bind(e,26835)).then(n=>n.errorformat),github:()=>e.e(3182).then(e.bind(e,3182)).then(n=>n.github),
json:()=>e.e(9170).then(e.bind(e,9170)).then(n=>n.json),junit:()=>Promise.all([e.e(9800),e.e(5005)]).then(e.bind(e,75005)).then(n=>n.junit),
list:()=>e.e(8309).then(e.bind(e,28309)).then(n=>n.list),none:()=>e.e(4755).then(e.bind(e,24755)).then(n=>n.none),
regex:()=>e.e(9530).then(e.bind(e,69530)).then(n=>n.regex),sarif:()=>e.e(9644).then(e.bind(e,9644)).then(n=>n.sarif)};async function W(n){
const{parse:t}=await K[n==="changes"?"diff":n]();return t}var J=e(97689);var Z=e(78187);class q{#n;#t;#e=new Map;constructor(n){this.#n=n;this.#t=(0,
r.realpathSync)(n)}open(n){if(!this.#e.has(n))this.#e.set(n,this.#r(n));return this.#e.get(n)}#r(n){try{const t=(0,r.readFileSync)((0,i.join)(this.#n,n))
;const e=new Z.s;e.reset(n,J.K.file,0,0,t,t.length);return e}catch{return undefined}}inside(n,t){
const e=n.startsWith("file://")?decodeURIComponent(n.slice("file://".length)):n;const r=(0,i.isAbsolute)(e)?e:(0,i.join)(this.#n,t,e)
;for(const n of[this.#n,this.#t]){const t=(0,i.relative)(n,r).split(i.sep).join("/");if(t!==""&&t!==".."&&!t.startsWith("../")&&!(0,i.isAbsolute)(t))return t}
return r===this.#n||r===this.#t?".":undefined}}async function z(n,t,e,r){const{tool:i}=n;const s=(0,w.V)(i.root??[],e.has)
;if(t.length===0&&i.files!==undefined)return[];const c=await r("");const a=cn(n,c.version);const u=on(a,[...sn(a,e.top),...n.args]);const f=(0,o.R)({command:u,
files:t,rootOf:s,top:e.top,split:e.cores});const d=u.serial?undefined:e.limiter;const l=[];const p=async t=>await Q(n,u,t,e,await r(t.cwd))
;const h=u.weight==="all"?e.cores:u.weight??1;if(d)return await Promise.all(f.map(n=>d.run(h,()=>p(n))))
;for(const n of f)l.push(await e.limiter.run(h,()=>p(n)));return l}async function Q(n,t,e,r,i){const s=performance.now();const o=await W(t.parse.format)
;const c=t.parse.format==="changes"||n.tool.effect==="write";const a=c?V:U.d;const f=r.replay?.()??await a(n,t,e,r,i);r.observe?.(f)
;const d=e.given?e.files.length:0;const l=u(t,f,d,nn(n),o);const p=tn(l,n,t,e,r);return{invocation:e,class:l.class,reason:l.reason,findings:p,
ms:performance.now()-s}}function nn({tool:n}){return{errorRules:n["error-rules"]??[],secret:n.secret??false}}
function tn(n,{id:t,tool:e,level:r},i,s,{top:o,has:c}){const a=new q(o);return A(n.findings,{id:t,tool:e,level:r,units:{"column-unit":n.columnUnit,
...en(i.parse)},toPath:n=>a.inside(n,s.cwd),open:n=>a.open(n),manifest:rn(e.root??[],s.cwd,c)})}function en(n){
const t=Object.entries(n).filter(([n])=>/^(?:line|column)-|^end-inclusive$/.test(n));return Object.fromEntries(t)}function rn(n,t,e){const r=t===""?"":`${t}/`
;const i=n.find(n=>e(`${r}${n}`));return i===undefined?t||".":`${r}${i}`}function sn(n,t){
return(n["args-if"]??[]).flatMap(({contains:{file:n,pattern:e},args:s})=>{const o=(0,i.join)(t,n);return(0,r.existsSync)(o)&&new RegExp(e,"m").test((0,
r.readFileSync)(o,"utf8"))?s:[]})}function on(n,t){if(t.length===0)return n;const e=n.argv.findIndex(n=>n==="--"||/\{(?:files|file|dir)\}/.test(n))
;const r=e<0?n.argv.length:e;return{...n,argv:[...n.argv.slice(0,r),...t,...n.argv.slice(r)]}}function cn({tool:n},t){const e=n.variants?.find(({when:n})=>(0,
s.i)(t,n));return e?.check?{...n.check,...e.check}:n.check}},41600:(n,t,e)=>{e.d(t,{n:()=>c});var r=e(73024);var i=e.n(r);var s=e(76760);var o=e.n(s)
;function c({tool:n,exclude:t},e,r){const{files:i}=n;if(i===undefined)return()=>true;const s=i.include?e(i.include.map(a)):()=>false
;const o=[...(i.exclude??[]).map(a),...t.map(a)];const c=o.length===0?()=>false:e(o);const f=i.interpreters??[];const d=i.include===undefined&&f.length===0
;return n=>(d||s(n)||f.length>0&&u(n,f,r))&&!c(n)}function a(n){return n.includes("/")?n:`**/${n}`}function u(n,t,e){if(/\.[^/]*$/.test(n))return false
;const r=f((0,s.join)(e,n));const[,i=""]=/^#!\s*(?:\S*\/env\s+(?:-S\s+)?)?(\S+)/.exec(r??"")??[];const o=i.slice(i.lastIndexOf("/")+1)
;return t.some(n=>o===n||o.replace(/[\d.]+$/,"")===n)}function f(n){try{if(((0,r.statSync)(n).mode&73)===0)return undefined;const t=(0,r.openSync)(n,"r");try{
const n=Buffer.alloc(128);return n.toString("latin1",0,(0,r.readSync)(t,n)).split("\n")[0]}finally{(0,r.closeSync)(t)}}catch{return undefined}}},
62563:(n,t,e)=>{e.d(t,{F:()=>r});class r extends Error{name="UnreadableOutput"}},89227:(n,t,e)=>{e.d(t,{n:()=>c});var r=e(48161);var i=e.n(r);var s=e(76760)
;var o=e.n(s);function c(n=process.env){if(n["KEMPT_CACHE_DIR"])return n["KEMPT_CACHE_DIR"];const t=n["XDG_CACHE_HOME"];return(0,s.join)(t&&(0,
s.isAbsolute)(t)?t:(0,s.join)((0,r.homedir)(),".cache"),"kempt")}},30291:(n,t,e)=>{e.d(t,{m:()=>c});var r=e(31421);var i=e.n(r);const s=new Set;let o=false
;async function c(n,t){const[e="",...i]=n;const o=performance.now();const c=(0,r.spawn)(e,i,{cwd:t.cwd,env:t.env,stdio:["ignore","pipe","pipe"],
detached:process.platform!=="win32",windowsHide:true});d();s.add(c);const l=new u(t.maxOutput);const p=new u(t.maxOutput);c.stdout.on("data",n=>l.add(n))
;c.stderr.on("data",n=>p.add(n));let h=false;const m=setTimeout(()=>{h=true;f(c)},t.timeout);const g=await a(c);clearTimeout(m);s.delete(c)
;const y=l.truncated||p.truncated;return{...g,timedOut:h,truncated:y,stdout:l.text(),stderr:p.text(),ms:performance.now()-o}}async function a(n){
return await new Promise(t=>{n.on("error",n=>{t({code:null,failure:n.code==="ENOENT"?"it was not found":n.message})});n.on("exit",(e,r)=>{
const i=setTimeout(()=>{f(n);n.stdout?.destroy();n.stderr?.destroy()},2e3);n.on("close",()=>{clearTimeout(i);t({code:e,...r&&{signal:r}})})})})}class u{#i=[];#s
;#o=0;truncated=false;constructor(n){this.#s=n}add(n){const t=this.#s-this.#o;if(n.length>t)this.truncated=true;if(t<=0)return
;this.#i.push(n.length>t?n.subarray(0,t):n);this.#o+=Math.min(n.length,t)}text(){return Buffer.concat(this.#i).toString("utf8")}}function f(n){
if(n.pid===undefined)return;try{process.kill(process.platform==="win32"?n.pid:-n.pid,"SIGKILL")}catch{}}function d(){if(o)return;o=true;process.on("exit",()=>{
for(const n of s)f(n)})}},52336:(n,t,e)=>{e.r(t);e.d(t,{toMatcher:()=>s});var r=e(14006);var i=e.n(r);function s(n){return i()([...n],{dot:true})}},
91288:(n,t,e)=>{e.d(t,{d:()=>a,l:()=>u});var r=e(73024);var i=e.n(r);var s=e(76760);var o=e.n(s);const c=864e5;function a(n){return f(n).map(({name:n})=>n)}
function u(n,t){const e=Date.now()-t*c;for(const{name:t,used:i}of f(n)){if(i<e)(0,r.rmSync)((0,s.join)(n,"tools",t),{recursive:true,force:true})}}function f(n){
const t=(0,s.join)(n,"tools");try{return(0,r.readdirSync)(t).sort().flatMap(n=>{const e=(0,r.statSync)((0,s.join)(t,n,".complete"),{throwIfNoEntry:false})
;return e?[{name:n,used:e.mtimeMs}]:[]})}catch{return[]}}},56102:(n,t,e)=>{e.d(t,{U6:()=>h,s:()=>p,wE:()=>d,x:()=>m,yu:()=>l});var r=e(73024);var i=e.n(r)
;var s=e(48161);var o=e.n(s);var c=e(76760);var a=e.n(c);const u=new Set;let f=false;function d(n="kempt-"){const t=(0,r.mkdtempSync)((0,c.join)((0,
s.tmpdir)(),n));u.add(t);if(!f)process.on("exit",()=>[...u].forEach(l));f=true;return t}function l(n){u.delete(n);(0,r.rmSync)(n,{recursive:true,force:true,
maxRetries:3})}function p(n,t,e){const i=new Set;for(const s of e){const e=(0,c.join)(n,s);const o=(0,c.dirname)(e);if(!i.has(o))(0,r.mkdirSync)(o,{
recursive:true});i.add(o);(0,r.copyFileSync)((0,c.join)(t,s),e,r.constants.COPYFILE_FICLONE)}}function h(n,t,e,i=false){const s=(0,c.join)(n,t);(0,
r.mkdirSync)((0,c.dirname)(s),{recursive:true});(0,r.writeFileSync)(s,e);if(i)(0,r.chmodSync)(s,493)}function m(n,t,e){for(const i of new Set(["",...e])){
for(const e of["node_modules",".venv","venv"]){const s=(0,c.join)(t,i,e);const o=(0,c.join)(n,i,e);if(!(0,r.existsSync)(s)||!(0,
r.statSync)(s).isDirectory()||(0,r.existsSync)(o))continue;(0,r.mkdirSync)((0,c.dirname)(o),{recursive:true});(0,r.symlinkSync)(s,o,"dir")}}}},97936:(n,t,e)=>{
e.d(t,{u:()=>a});var r=e(76760);var i=e.n(r)
;const s=new Set(("PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP PWD HOSTNAME CI VIRTUAL_ENV PYENV_ROOT "+"PYENV_VERSION PYTHONPATH PYTHONHASHSEED JAVA_HOME NVM_DIR VOLTA_HOME RUSTUP_HOME RUSTUP_TOOLCHAIN "+"CARGO_HOME CARGO_TARGET_DIR RUSTFLAGS HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy "+"all_proxy NODE_EXTRA_CA_CERTS SSL_CERT_FILE SSL_CERT_DIR REQUESTS_CA_BUNDLE CURL_CA_BUNDLE GIT_SSL_CAINFO "+"PIP_INDEX_URL PIP_CERT PIP_TRUSTED_HOST PIP_CONFIG_FILE npm_config_registry NPM_CONFIG_REGISTRY npm_config_cafile "+"CGO_ENABLED CC CXX SYSTEMROOT SystemRoot COMSPEC ComSpec PATHEXT APPDATA LOCALAPPDATA USERPROFILE ProgramFiles").split(" "))
;const o=/^(?:LC_|XDG_|GO[A-Z]|CARGO_REGISTRIES_|CARGO_SOURCE_|CARGO_NET_|CARGO_HTTP_)/;const c=/TOKEN|SECRET|PASSWORD|CREDENTIAL|GOAUTH|NETRC/i
;function a(n,{pass:t=[],set:e={},folders:i=[]}){const a=Object.entries(n).filter(n=>{const[e,r]=n;if(r===undefined)return false
;return t.includes(e)||(s.has(e)||o.test(e))&&!c.test(e)});const u=[...i,n["PATH"]??""].filter(Boolean).join(r.delimiter);return{...Object.fromEntries(a),
NO_COLOR:"1",FORCE_COLOR:"0",CI:"true",PYTHONDONTWRITEBYTECODE:"1",...e,PATH:u}}},40634:(n,t,e)=>{e.d(t,{o:()=>u});var r=e(73024);var i=e.n(r);var s=e(76760)
;var o=e.n(s);var c=e(84966);const a=500;class u{#c;#a;#u=false;constructor(n){this.#c=n;this.#a=f((0,s.join)(n,"versions.json"))}get(n){return this.#a.get(n)}
set(n,t){this.#a.set(n,t);this.#u=true}save(){if(!this.#u)return;try{(0,r.mkdirSync)(this.#c,{recursive:true});const n=[...this.#a].slice(-a);(0,c.v)((0,
s.join)(this.#c,"versions.json"),Buffer.from(JSON.stringify(Object.fromEntries(n))))}catch{}}}function f(n){try{const t=JSON.parse((0,r.readFileSync)(n,"utf8"))
;if(typeof t!=="object"||t===null)return new Map;return new Map(Object.entries(t).filter(n=>typeof n[1]==="string"))}catch{return new Map}}},32348:(n,t,e)=>{
e.d(t,{i:()=>s});var r=e(62088);var i=e.n(r);function s(n,t){const e=i().coerce(n);return e===null||i().satisfies(e,t)}},19880:(n,t,e)=>{e.d(t,{c:()=>i,u:()=>r
});function r(n,t){return n.some(n=>{if(typeof n==="number")return n===t;const[e=0,r=0]=n.split("-").map(Number);return t>=e&&t<=r})}function i(n,t){
return(n&t)!==0}},97992:(n,t,e)=>{e.d(t,{G:()=>p,R:()=>o});const r=1e3;const i=1e5;const s=40;function o(n){const{command:t,files:e,rootOf:r}=n
;const i=t.scope??"batch";if(i==="repository")return[u("",e,n)];const s=l(e,r);return[...s].flatMap(([t,e])=>c(i,e,n).map(e=>u(t,e,n)))}function c(n,t,e){
if(n==="file")return t.map(n=>[n]);if(n==="directory")return[...l(t,d).values()];return n==="workspace"?[t]:a(t,e)}function a(n,{command:t,split:e}){
const{files:o=r,bytes:c=i}=t.batch??{};const a=t.weight==="all"||t.serial?1:Math.min(e,Math.floor(n.length/s)||1);const u=Math.min(o,Math.ceil(n.length/a))
;const f=[];let d=0;for(const t of n){const n=Buffer.byteLength(t)+1;const e=f.at(-1);if(e&&e.length<u&&d+n<=c)e.push(t);else{f.push([t]);d=0}d+=n}return f}
function u(n,t,{command:e,top:r}){const i=t.map(t=>f(t,n,r,e.paths??"plain"));const s=e.argv.flatMap(s=>{
if(s.includes("{files}"))return i.map(n=>s.replace("{files}",()=>n));if(s.includes("{file}"))return[s.replace("{file}",()=>i[0]??"")]
;if(s.includes("{dir}"))return[s.replace("{dir}",()=>f(d(t[0]??""),n,r,e.paths??"plain"))];return[s]});return{argv:s,cwd:n,files:t,
given:e.argv.some(n=>/\{(?:files|file|dir)\}/.test(n))}}function f(n,t,e,r){if(r==="absolute")return n===""?e:`${e}/${n}`
;const i=(t===""?n:n.slice(t.length+1))||".";const s=r==="escaped"?i.replace(/[\\*?[\](){}!@+]/g,"\\$&"):i
;return/^[-@+:]/.test(s)||s.startsWith("\\@")||s.startsWith("\\+")?`./${s}`:s}function d(n){return n.slice(0,Math.max(0,n.lastIndexOf("/")))}function l(n,t){
const e=new Map;for(const r of n){const n=e.get(t(r));if(n)n.push(r);else e.set(t(r),[r])}return e}function p(n,t){
return n.map(n=>n.replace(/\{(\w+)\}/g,(n,e)=>t[e]??n))}},96107:(n,t,e)=>{e.d(t,{j:()=>r});class r{#f;#d=[];#l=0;constructor(n){this.#f=Math.max(1,n)}
async run(n,t){const e=Math.min(n,this.#f);while(this.#l+e>this.#f)await new Promise(n=>this.#d.push(n));this.#l+=e;try{return await t()}finally{this.#l-=e
;for(const n of this.#d.splice(0))n()}}}},37958:(n,t,e)=>{e.d(t,{V:()=>r});function r(n,t){if(n.length===0)return()=>"";const e=new Map;const r=i=>{
const s=e.get(i);if(s!==undefined)return s;const o=i===""?"":`${i}/`;const c=n.some(n=>t(`${o}${n}`))
;const a=c||i===""?i:r(i.slice(0,Math.max(0,i.lastIndexOf("/"))));e.set(i,a);return a};return n=>r(n.slice(0,Math.max(0,n.lastIndexOf("/"))))}}};
