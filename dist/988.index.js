"use strict";exports.id=988;exports.ids=[988];exports.modules={1579:(e,t,n)=>{n.d(t,{G:()=>a});function a(e){return e}},4988:(e,t,n)=>{n.r(t);n.d(t,{
planCommand:()=>p});var a=n(5503);var r=n(2586);var o=n(5890);var s=n(8587);var i=n(5664);async function c(e){const t=(0,i.x5)(e);const n=await(0,
a.Z)(t.top,e.config,s.d);const c=await(0,r.R4)(n,e);const{selected:u,skipped:l}=(0,r.oL)(n,e,o.A,(0,i.iK)(e));const h=await(0,i.PQ)(e,t,{...c,patch:false,
subjects:false});const p=u.map(({id:t,optIn:n})=>({check:t,runs:true,why:e.only?"named by --only":n?"turned on in the configuration":"on by default"}))
;const d=l.map(({id:e,reason:t})=>({check:e,runs:false,why:t}));return{scope:{kind:h.kind,files:h.files.length,...h.change&&{base:h.change.base},
...h.change?.head!==undefined&&{head:h.change.head}},checks:[...p,...d].sort((e,t)=>e.check<t.check?-1:1),files:h.files.map(e=>e.path)}}var u=n(5178)
;var l=n(1579);var h=n(1945);const p=(0,l.G)({name:"plan",summary:"Print what check would run, on what and why, without running it",usage:"[paths…]",
description:"Takes the flags of check that say what is looked at.",flags:{...h.SV,files:{type:"boolean",summary:"list the files, too"},json:{type:"boolean",
summary:"print the plan as JSON"}},async run(e,t){const n=await c((0,h.d_)(e,t));const a=e.files?n:{...n,files:[]}
;process.stdout.write(e.json?`${JSON.stringify(a,undefined,2)}\n`:d(a));return 0}});function d({scope:e,checks:t,files:n}){const a={all:"every tracked file",
paths:"the named paths",changed:"what changed",staged:"what is staged"}[e.kind];const r=e.base===undefined?"":` since ${e.base}`
;const o=Math.max(...t.map(({check:e})=>e.length));const s=t.map(({check:e,runs:t,why:n})=>`${t?"✔":"–"} ${e.padEnd(o)}  ${n}`)
;return`${[`${e.files} files: ${a}${r}`,"",...s,...n.length>0?["",...n.map(u.RK)]:[]].join("\n")}\n`}},1945:(e,t,n)=>{n.d(t,{S7:()=>c,SV:()=>s,Xo:()=>i,d_:()=>u
});var a=n(6760);var r=n.n(a);var o=n(2690);const s={config:{type:"string",value:"FILE",
summary:"the configuration, instead of kempt.yaml and its like at the top"},cwd:{type:"string",value:"DIR",summary:"work in this directory"},"git-dir":{
type:"string",value:"DIR",summary:"read this git directory, without a work tree"},base:{type:"string",value:"REV",
summary:"check what changed since the merge base with this revision"},head:{type:"string",value:"REV",
summary:"the revision to check, with --base or --git-dir; default HEAD"},changed:{type:"string",value:"REF",optionalValue:true,
summary:"check what the work tree changes since it left REF; default: the default branch"},staged:{type:"boolean",
summary:"check what is staged, as it is staged"},only:{type:"string",multiple:true,value:"ID",
summary:"run these checks only; may be repeated, or a list with commas"},skip:{type:"string",multiple:true,value:"ID",summary:"run all but these checks"},
everything:{type:"boolean",summary:"let checks of text also judge generated and vendored files and test data"},"only-new":{type:"boolean",
summary:"leave out what the base already has (the default when a change is checked)"},"no-only-new":{type:"boolean",
summary:"report all that the changed files have"},baseline:{type:"string",value:"FILE",summary:"leave out the findings that this file lists"},"no-cache":{
type:"boolean",summary:"neither use nor write the memory of clean files"}};const i={format:{type:"string",value:"NAME",
summary:"how to print: see kempt report --help; default pretty"},json:{type:"boolean",summary:"the same as --format json"},output:{type:"string",multiple:true,
value:"FORMAT=FILE",summary:"also write the report to a file; may be repeated"},timings:{type:"boolean",summary:"print how long each phase took"},quiet:{
type:"boolean",summary:"print nothing when there is nothing to say"},"no-color":{type:"boolean",
summary:"no colours (also: NO_COLOR=1); colours are for terminals only"}};const c={"fail-on":{type:"string",value:"LEVEL",
summary:"the mildest level that fails: error, warning (default), note, never"}};function u(e,t){const n=(0,a.resolve)(e.cwd??".");return{cwd:n,paths:t,
config:e.config===undefined||(0,a.isAbsolute)(e.config)?e.config:(0,a.resolve)(n,e.config),gitDir:e["git-dir"],base:e.base,head:e.head,changed:e.changed,
staged:e.staged,only:l(e.only),skip:l(e.skip),everything:e.everything,onlyNew:h(e),baseline:e.baseline,cache:e["no-cache"]?false:undefined,
failOn:p(e["fail-on"])}}function l(e){return e?.flatMap(e=>e.split(",")).filter(Boolean)}function h(e){
if(e["only-new"]&&e["no-only-new"])throw new o.y("--only-new and --no-only-new exclude each other");return e["only-new"]?true:e["no-only-new"]?false:undefined}
function p(e){if(e===undefined||e==="error"||e==="warning"||e==="note"||e==="never")return e
;throw new o.y(`--fail-on takes error, warning, note or never, not ${JSON.stringify(e)}`)}},5178:(e,t,n)=>{n.d(t,{Ql:()=>p,RK:()=>s,Vj:()=>w,_R:()=>h,aB:()=>d,
kw:()=>i,sN:()=>l,sc:()=>v});const a=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n","\r":"\\r",
"\t":"\\t"};function s(e){return e.replace(a,e=>r.test(e)?e:o[e]??i(e))}function i(e){const t=e.codePointAt(0)??0
;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const c=/##(?=\w*\[)/g
;const u=/^(\s*):(?=:)/;function l(e){return s(e).replace(c,"#\\x23").replace(u,"$1\\x3a")}function h(e){
return new Set([...e.matchAll(c)].map(({index:e})=>e+1))}function p(e){return e.replace(u,"$1\\x3a")}function d(e){
const t=JSON.stringify(e,null,2).replace(c,"#\\u0023");return`${t.replace(a,e=>e==="\n"||r.test(e)?e:f(e))}\n`}function f(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const y=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const m=/[\p{Mn}\p{Me}\p{Cf}]/u;const g=/[\uFF61-\uFFDC]/;function w(e){if(e<="˿")return 1;if(m.test(e))return 0;return y.test(e)&&!g.test(e)?2:1}
function v(e){let t=0;for(const n of e)t+=w(n);return t}}};
