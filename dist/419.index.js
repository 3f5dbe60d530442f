"use strict";exports.id=419;exports.ids=[419];exports.modules={419:(n,e,t)=>{t.d(e,{updateBaseline:()=>c});var i=t(2690);var r=t(9224);var s=t(245)
;var a=t(1775);const o="kempt-baseline.json";async function c(n){
const e=n.paths.length>0||[n.base,n.head,n.changed,n.staged,n.gitDir,n.only,n.skip].some(n=>n!==undefined)
;if(e)throw new i.y("A baseline is for the work tree as a whole and for every check","Leave out the paths, --base, --head, --changed, --staged, --git-dir, --only and --skip.")
;const{report:t,scope:c,settings:f}=await(0,a.s)({...n,ignoreBaseline:true});const u=t.notifications.find(n=>n.level==="error")
;if(u)throw new i.y(`The run is incomplete, the baseline was not written: ${u.message}`,u.remedy);const d=f.baseline??o;(0,r.X)(c.top,d,(0,s.F)(t.findings))
;const l=f.baseline===undefined?`; add "baseline: ${d}" to kempt.yaml`:"";return`${d} lists ${t.findings.length} findings${l}`}},9224:(n,e,t)=>{t.d(e,{X:()=>p,
o:()=>f});var i=t(3024);var r=t.n(i);var s=t(6760);var a=t.n(s);var o=t(2690);var c=t(4966);function f(n,e){const t=(0,s.resolve)(n,e);let r;try{r=(0,
i.readFileSync)(t,"utf8")}catch(n){throw new o.y(`The baseline ${e} cannot be read`,"Write it: kempt check --update-baseline",{cause:n})}const a=u(r)
;if(a===undefined)throw new o.y(`${e} is no baseline`,"Write it anew: kempt check --update-baseline");return a}function u(n){try{const e=JSON.parse(n)
;const t=d(e)&&e["version"]===1?e["findings"]:undefined;return Array.isArray(t)&&t.every(l)?{findings:t}:undefined}catch{return undefined}}function d(n){
return typeof n==="object"&&n!==null}function l(n){return d(n)&&["path","rule","fingerprint"].every(e=>typeof n[e]==="string")}function p(n,e,t){
const i=t.findings.map(n=>`    ${JSON.stringify(n)}`);const r=i.length===0?"[]":`[\n${i.join(",\n")}\n  ]`;(0,c.v)((0,
s.resolve)(n,e),Buffer.from(`{\n  "version": 1,\n  "findings": ${r}\n}\n`))}},245:(n,e,t)=>{t.d(e,{F:()=>s,Q:()=>i});function i(n,e){
const t=new Map(e.findings.map(n=>[r(n.path,n),n]));const i=new Set(n.map(n=>n.location.path));const s=[];const a=(n,e)=>{
if(e===undefined||!t.delete(e))return false;s.push({finding:n,suppression:{kind:"external",justification:"in the baseline"}});return true}
;const o=n.filter(n=>!a(n,r(n.location.path,n)));const c=new Map;for(const[n,e]of t)if(!i.has(e.path))c.set(`${e.rule}\0${e.fingerprint}`,n)
;const f=o.filter(n=>!a(n,c.get(`${n.rule}\0${n.fingerprint}`)));return{findings:f,suppressed:s,stale:[...t.values()]}}function r(n,{rule:e,fingerprint:t}){
return`${n}\0${e}\0${t}`}function s(n){const e=n.map(({location:n,rule:e,fingerprint:t})=>({path:n.path,rule:e,fingerprint:t}));return{
findings:e.sort((n,e)=>a(r(n.path,n),r(e.path,e)))}}function a(n,e){return n<e?-1:n>e?1:0}}};
