"use strict";exports.id=366;exports.ids=[366];exports.modules={1579:(e,t,n)=>{n.d(t,{G:()=>r});function r(e){return e}},4366:(e,t,n)=>{n.r(t);n.d(t,{
fixCommand:()=>N});var r=n(3024);var i=n(6760);var o=n(2690);var s=n(9946);var a=n(2352);var c=n(779);var u=n(4966);class f{entries;#e;constructor(e,t){
this.entries=e;this.#e=t}async visit(e,t){for(const n of e){const e=this.#e.get(n.path);if(e)await t.file(n,e,e.length)}}exists(e){const t=i.posix.normalize(e)
;return this.entries.some(e=>e.path===t||e.path.startsWith(`${t}/`))}}var d=n(3859);var l=n(8369);const h=10;async function p(e,t,n){const r=await g(e,t,n)
;let i=r;let o=t;let s=0;for(let t=0;t<=h;t++){const t=m(i.filter(n.wanted));if(t.picked===0){const e=y(r,i);if(e)return{kind:"refused",
reason:`the fix would bring an error: ${e.message}`};return s===0?{kind:"unchanged"}:{kind:"fixed",content:o,findings:s}}o=v(o,t.edits);s+=t.picked
;i=await g(e,o,n)}return{kind:"refused",reason:"its fixes undo each other"}}async function g(e,t,{checks:n,inputs:r,everything:i}){
const o=new f([e],new Map([[e.path,t]]));const{findings:s,suppressions:a}=await(0,d.z)(o,[e],n,r,{everything:i});return(0,l.p)(s,a,undefined).findings}
function y(e,t){const n=new Set(e.map(e=>`${e.rule}\0${e.message}`));return t.find(e=>e.level==="error"&&!n.has(`${e.rule}\0${e.message}`))}function m(e){
const t=[];let n=0;for(const{fix:r}of e){if(!r||r.edits.some(e=>t.some(t=>w(e,t))))continue;t.push(...r.edits);n++}return{
edits:t.sort((e,t)=>e.region.byteOffset-t.region.byteOffset),picked:n}}function w({region:e},{region:t}){
return e.byteOffset<=t.byteOffset+t.byteLength&&t.byteOffset<=e.byteOffset+e.byteLength}function v(e,t){const n=[];let r=0;for(const{region:i,text:o}of t){
n.push(e.subarray(r,i.byteOffset),Buffer.from(o));r=i.byteOffset+i.byteLength}return Buffer.concat([...n,e.subarray(r)])}var b=n(3103);var $=n(2142)
;var k=n(7242);async function x(e){if(e.gitDir!==undefined||e.head!==undefined){
throw new o.y("Fixes are written to the work tree","Leave out --git-dir and --head.")}const t=await(0,k.z)(e);const{report:n,scope:r}=t;const i=await F(t,e)
;const a=[];const u=[];for(const r of S(n)){const n=await j(r,t,i,e);if("reason"in n)u.push({path:r,reason:n.reason});else if(n.findings>0)a.push({path:r,...n})
}if(e.staged&&!e.dryRun&&a.length>0&&r.repository){await(0,c.$Y)(r.repository,["add","--",...a.map(({path:e})=>e)])}const f=new Set(a.map(({path:e})=>e))
;const d=n.findings.filter(e=>!(e.fix&&f.has(e.location.path)));const l=(0,s.ds)(d,n.notifications,n.failOn);return{fixed:a,skipped:u,remaining:d.length,
verdict:l}}function S(e){return[...new Set(e.findings.filter(e=>e.fix).map(e=>e.location.path))]}async function F({report:e,scope:t,settings:n},r){const i=(0,
$.W)(n.checks,"file");const o=t.change&&{head:t.change.head};const s=await(0,b.K)(i,t.beside,o?t.files:t.tree.entries,o);const a=new Set(e.findings.map(O))
;const c=e.scope.onlyNew||n.baseline!==undefined;return{checks:i,inputs:s,everything:r.everything??n.everything,wanted:e=>e.fix!==undefined&&(!c||a.has(O(e)))}}
function O({location:e,rule:t,fingerprint:n}){return`${e.path}\0${t}\0${n.split(":")[0]}`}async function j(e,{scope:t},n,o){const s=t.files.find(t=>t.path===e)
;if(s===undefined||s.raw)return{reason:"its name is not UTF-8"};const c=(0,i.join)(t.top,e);const f=(0,r.readFileSync)(c);if(o.staged&&(0,
a.z)(f)!==s.oid)return{reason:"it has changes that are not staged"};const d=await p(s,f,n);if(d.kind==="refused")return{reason:d.reason}
;if(d.kind==="unchanged")return{findings:0};if(o.dryRun)return{findings:d.findings,diff:await E(e,f,d.content)};if(!(0,r.readFileSync)(c).equals(f))return{
reason:"it was changed while it was looked at"};(0,u.v)(c,d.content,(0,r.statSync)(c).mode&4095);return{findings:d.findings}}async function E(e,t,r){
const[{createTwoFilesPatch:i},{hideSecrets:o}]=await Promise.all([n.e(86).then(n.bind(n,5086)),Promise.all([n.e(395),n.e(315)]).then(n.bind(n,5070))])
;return o(i(`a/${e}`,`b/${e}`,t.toString("utf8"),r.toString("utf8")))}var R=n(5178);var L=n(1579);var C=n(1945);var D=n(609);const N=(0,L.G)({name:"fix",
summary:"Apply the safe fixes of what check finds",usage:"[paths…]",
description:`Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file\nthat changes meanwhile is left alone, and with --staged one that has changes which are not staged.\nExit codes: 0 nothing is left; 1 findings are left (with --dry-run: or there is something to fix); 3 incomplete.`,
flags:{...C.SV,"dry-run":{type:"boolean",summary:"print the diff and write nothing"},...C.S7,json:{type:"boolean",summary:"print the outcome as JSON"},quiet:{
type:"boolean",summary:"print nothing when there is nothing to say"}},async run(e,t){const n=e["dry-run"]??false;const r=await x({...(0,C.d_)(e,t),dryRun:n,
progress:(0,D.oz)(e.quiet)});const i=r.fixed.length>0||r.skipped.length>0||!e.quiet
;if(e.json)process.stdout.write(`${JSON.stringify(r,undefined,2)}\n`);else if(i)process.stdout.write(A(r,n))
;return n&&r.fixed.length>0?s.yU.findings:s.yU[r.verdict]}});function A({fixed:e,skipped:t,remaining:n},r){const i=e.map(({diff:e})=>e??"").join("")
;const o=r?"":e.map(({path:e,findings:t})=>`fixed ${t} in ${(0,R.RK)(e)}\n`).join("");const s=t.map(({path:e,reason:t})=>`left alone: ${(0,
R.RK)(e)}: ${t}\n`).join("");const a=e.reduce((e,{findings:t})=>e+t,0);const c=r?"can be fixed":"fixed"
;return`${i}${o}${s}${a} ${c} in ${e.length} files, ${n} left\n`}},1945:(e,t,n)=>{n.d(t,{S7:()=>c,SV:()=>s,Xo:()=>a,d_:()=>u});var r=n(6760);var i=n.n(r)
;var o=n(2690);const s={config:{type:"string",value:"FILE",summary:"the configuration, instead of kempt.yaml and its like at the top"},cwd:{type:"string",
value:"DIR",summary:"work in this directory"},"git-dir":{type:"string",value:"DIR",summary:"read this git directory, without a work tree"},base:{type:"string",
value:"REV",summary:"check what changed since the merge base with this revision"},head:{type:"string",value:"REV",
summary:"the revision to check, with --base or --git-dir; default HEAD"},changed:{type:"string",value:"REF",optionalValue:true,
summary:"check what the work tree changes since it left REF; default: the default branch"},staged:{type:"boolean",
summary:"check what is staged, as it is staged"},only:{type:"string",multiple:true,value:"ID",
summary:"run these checks only; may be repeated, or a list with commas"},skip:{type:"string",multiple:true,value:"ID",summary:"run all but these checks"},
everything:{type:"boolean",summary:"let checks of text also judge generated and vendored files and test data"},"only-new":{type:"boolean",
summary:"leave out what the base already has (the default when a change is checked)"},"no-only-new":{type:"boolean",
summary:"report all that the changed files have"},baseline:{type:"string",value:"FILE",summary:"leave out the findings that this file lists"},"no-cache":{
type:"boolean",summary:"neither use nor write the memory of clean files"}};const a={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",summary:"print how long each phase took"},quiet:{
type:"boolean",summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",
summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}};const c={"fail-on":{type:"string",value:"LEVEL",
summary:"the mildest level that fails: error, warning (default), note, never"}};function u(e,t){const n=(0,r.resolve)(e.cwd??".");return{cwd:n,paths:t,
config:e.config===undefined||(0,r.isAbsolute)(e.config)?e.config:(0,r.resolve)(n,e.config),gitDir:e["git-dir"],base:e.base,head:e.head,changed:e.changed,
staged:e.staged,only:f(e.only),skip:f(e.skip),everything:e.everything,onlyNew:d(e),baseline:e.baseline,cache:e["no-cache"]?false:undefined,
failOn:l(e["fail-on"])}}function f(e){return e?.flatMap(e=>e.split(",")).filter(Boolean)}function d(e){
if(e["only-new"]&&e["no-only-new"])throw new o.y("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function l(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new o.y(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},609:(e,t,n)=>{n.d(t,{Eb:()=>d,Iu:()=>u,oz:()=>p});var r=n(6760)
;var i=n.n(r);var o=n(6889);var s=n(2690);var a=n(1751);var c=n(4966);function u(e,t){if(e.json&&e.format!==undefined&&e.format!=="json"){
throw new s.y(`--json and --format ${e.format} exclude each other`)}const n=(e.output??[]).map(e=>{const n=e.indexOf("=")
;if(n<=0||n===e.length-1)throw new s.y(`--output takes FORMAT=FILE, not ${JSON.stringify(e)}`);return{format:f(e.slice(0,n)),path:(0,r.resolve)(t,e.slice(n+1))}
});return{format:e.json?"json":f(e.format??"pretty"),files:n}}function f(e){if(o.M.includes(e))return e;const t=(0,a.p)(e,o.M)
;throw new s.y(`There is no format ${e}`,t?`Did you mean ${t}?`:`The formats: ${o.M.join(", ")}`)}async function d(e,t,n){
for(const{format:n,path:r}of t.files)(0,c.v)(r,Buffer.from(await(0,o.Y_)(n,e,l)));const r=n.quiet===true&&e.verdict==="clean"&&e.findings.length===0
;if(!r)process.stdout.write(await(0,o.Y_)(t.format,e,h(n)));if(n.timings){const t=Object.entries(e.timings).map(([e,t])=>`${e} ${t.toFixed(1)} ms`)
;process.stderr.write(`${t.join(", ")}\n`)}}const l={color:false,width:120};function h(e){const{NO_COLOR:t,FORCE_COLOR:n}=process.env
;const r=n!==undefined&&n!==""&&n!=="0";const i=!e["no-color"]&&!t&&(r||process.stdout.isTTY===true);return{color:i,width:process.stdout.columns??120}}
function p(e){const t=process.stderr.isTTY===true;if(e||!t&&!process.env["CI"])return undefined;const n=t?100:1e4;let r=performance.now()+(t?400:n)
;return(e,i)=>{if(e===i&&t)process.stderr.write("\r[K");if((e&63)!==0||performance.now()<r)return;r=performance.now()+n
;const o=`${e.toLocaleString("en")} of ${i.toLocaleString("en")} files`;process.stderr.write(t?`\r[K${o}`:`kempt: ${o}\n`)}}},5178:(e,t,n)=>{n.d(t,{Ql:()=>l,
RK:()=>s,Vj:()=>w,_R:()=>d,aB:()=>h,kw:()=>a,sN:()=>f,sc:()=>v});const r=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const i=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/
;const o={"\n":"\\n","\r":"\\r","\t":"\\t"};function s(e){return e.replace(r,e=>i.test(e)?e:o[e]??a(e))}function a(e){const t=e.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g
;const u=/^(\s*):(?=:)/;function f(e){return s(e).replace(c,"#\\x23").replace(u,"$1\\x3a")}function d(e){
return new Set([...e.matchAll(c)].map(({index:e})=>e+1))}function l(e){return e.replace(u,"$1\\x3a")}function h(e){
const t=JSON.stringify(e,null,2).replace(c,"#\\u0023");return`${t.replace(r,e=>e==="\n"||i.test(e)?e:p(e))}\n`}function p(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const y=/[\p{Mn}\p{Me}\p{Cf}]/u;const m=/[\uFF61-\uFFDC]/;function w(e){if(e<="˿")return 1;if(y.test(e))return 0;return g.test(e)&&!m.test(e)?2:1}
function v(e){let t=0;for(const n of e)t+=w(n);return t}}};
