"use strict";exports.id=419;exports.ids=[419];exports.modules={60419:(n,e,t)=>{t.d(e,{updateBaseline:()=>f});var i=t(22690);var r=t(99224);var s=t(20245)
;var o=t(51775);const a="kempt-baseline.json";async function f(n){
const e=n.paths.length>0||[n.base,n.head,n.changed,n.staged,n.gitDir,n.only,n.skip].some(n=>n!==undefined)
;if(e)throw new i.yo("A baseline is for the work tree as a whole and for every check","Leave out the paths, --base, --head, --changed, --staged, --git-dir, --only and --skip.")
;const{report:t,scope:f,settings:c}=await(0,o.sb)({...n,ignoreBaseline:true});const u=t.notifications.find(n=>n.level==="error")
;if(u)throw new i.yo(`The run is incomplete, the baseline was not written: ${u.message}`,u.remedy);const d=c.baseline??a;(0,r.XY)(f.top,d,(0,s.F)(t.findings))
;const p=c.baseline===undefined?`; add "baseline: ${d}" to kempt.yaml`:"";return`${d} lists ${t.findings.length} findings${p}`}},99224:(n,e,t)=>{t.d(e,{
XY:()=>h,nk:()=>u,oU:()=>c});var i=t(73024);var r=t.n(i);var s=t(76760);var o=t.n(s);var a=t(22690);var f=t(84966);function c(n,e){const t=(0,s.resolve)(n,e)
;try{return u((0,i.readFileSync)(t,"utf8"),e)}catch(n){if(n instanceof a.yo)throw n
;throw new a.yo(`The baseline ${e} cannot be read`,"Write it: kempt check --update-baseline",{cause:n})}}function u(n,e){const t=d(n)
;if(t===undefined)throw new a.yo(`${e} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function d(n){try{const e=JSON.parse(n)
;const t=p(e)&&e["version"]===1?e["findings"]:undefined;return Array.isArray(t)&&t.every(l)?{findings:t}:undefined}catch{return undefined}}function p(n){
return typeof n==="object"&&n!==null}function l(n){return p(n)&&["path","rule","fingerprint"].every(e=>typeof n[e]==="string")}function h(n,e,t){
const i=t.findings.map(n=>`    ${JSON.stringify(n)}`);const r=i.length===0?"[]":`[\n${i.join(",\n")}\n  ]`;(0,f.v)((0,
s.resolve)(n,e),Buffer.from(`{\n  "version": 1,\n  "findings": ${r}\n}\n`))}},20245:(n,e,t)=>{t.d(e,{F:()=>s,Q:()=>i});function i(n,e){
const t=new Map(e.findings.map(n=>[r(n.path,n),n]));const i=new Set(n.map(n=>n.location.path));const s=[];const o=(n,e)=>{
if(e===undefined||!t.delete(e))return false;s.push({finding:n,suppression:{kind:"external",justification:"in the baseline"}});return true}
;const a=n.filter(n=>!o(n,r(n.location.path,n)));const f=new Map;for(const[n,e]of t)if(!i.has(e.path))f.set(`${e.rule}\0${e.fingerprint}`,n)
;const c=a.filter(n=>!o(n,f.get(`${n.rule}\0${n.fingerprint}`)));return{findings:c,suppressed:s,stale:[...t.values()]}}function r(n,{rule:e,fingerprint:t}){
return`${n}\0${e}\0${t}`}function s(n){const e=n.map(({location:n,rule:e,fingerprint:t})=>({path:n.path,rule:e,fingerprint:t}));return{
findings:e.sort((n,e)=>o(r(n.path,n),r(e.path,e)))}}function o(n,e){return n<e?-1:n>e?1:0}}};
