"use strict";exports.id=1363;exports.ids=[1363,3744];exports.modules={1363:(n,e,t)=>{t.r(e);t.d(e,{baselineOf:()=>d,decidingFiles:()=>h,figuresOf:()=>l,
filesOf:()=>u,toldOfChange:()=>p});var i=t(76760);var r=t.n(i);var s=t(90872);var a=t(25503);var o=t(22690);var c=t(99224);var f=t(26491)
;async function u(n,e,r){const{showFiles:c}=await t.e(14).then(t.bind(t,60014));const f=new Map(a.FG.map(n=>[n,undefined]))
;for(const[e,t]of await c(n,r,a.FG))f.set(e,t);return{...s.F,async read(t){const s=(0,i.relative)(e,t).split(i.sep).join("/")
;if(s.startsWith("../"))return undefined;if(!f.has(s))f.set(s,(await c(n,r,[s])).get(s));return f.get(s)},findPackage(n){
throw new o.yo(`npm:${n} stands in node_modules, which a pull request can fill: its configuration is that of its base`,"Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.")
}}}async function d(n,e,t,r){const s=await(await u(n,e,t)).read((0,i.join)(e,r));if(s!==undefined)return(0,c.nk)(s,r)
;throw new o.yo(`The baseline ${r} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}async function l(n,e,t){
const r=await(await u(n,e,t)).read((0,i.join)(e,f.GB));return r===undefined?{}:(0,f.j1)(r)}function h(n){return[...a.FG,f.GB,...n===undefined?[]:[n]]}
function p({files:n},e){const t=n.filter(({path:n,base:t})=>e.includes(n)||t&&e.includes(t.path));return t.map(({path:n})=>({level:"note",
id:"configuration-change",message:`The change edits ${n}, which takes effect once it is merged: until then its base decides`,path:n}))}},99224:(n,e,t)=>{t.d(e,{
XY:()=>p,nk:()=>u,oU:()=>f});var i=t(73024);var r=t.n(i);var s=t(76760);var a=t.n(s);var o=t(22690);var c=t(84966);function f(n,e){const t=(0,s.resolve)(n,e)
;try{return u((0,i.readFileSync)(t,"utf8"),e)}catch(n){if(n instanceof o.yo)throw n
;throw new o.yo(`The baseline ${e} cannot be read`,"Write it: kempt check --update-baseline",{cause:n})}}function u(n,e){const t=d(n)
;if(t===undefined)throw new o.yo(`${e} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function d(n){try{const e=JSON.parse(n)
;const t=l(e)&&e["version"]===1?e["findings"]:undefined;return Array.isArray(t)&&t.every(h)?{findings:t}:undefined}catch{return undefined}}function l(n){
return typeof n==="object"&&n!==null}function h(n){return l(n)&&["path","rule","fingerprint"].every(e=>typeof n[e]==="string")}function p(n,e,t){
const i=t.findings.map(n=>`    ${JSON.stringify(n)}`);const r=i.length===0?"[]":`[\n${i.join(",\n")}\n  ]`;(0,c.v)((0,
s.resolve)(n,e),Buffer.from(`{\n  "version": 1,\n  "findings": ${r}\n}\n`))}},26491:(n,e,t)=>{t.d(e,{GB:()=>f,Ln:()=>v,QM:()=>u,j1:()=>d});var i=t(73024)
;var r=t.n(i);var s=t(76760);var a=t.n(s);var o=t(22690);var c=t(84966);const f="kempt-coverage.json";function u(n){const e=(0,s.join)(n,f);return(0,
i.existsSync)(e)?d((0,i.readFileSync)(e,"utf8")):{}}function d(n){const e=l(n);const t=h(e)&&e["version"]===1?e["lines"]:undefined
;if(!h(t)||!Object.values(t).every(p))throw new o.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return t}function l(n){try{
return JSON.parse(n)}catch{return undefined}}function h(n){return typeof n==="object"&&n!==null&&!Array.isArray(n)}function p(n){
return typeof n==="number"&&n>=0&&n<=100}function v(n,e){const t=Object.fromEntries(Object.entries(e).sort(([n],[e])=>n<e?-1:1));(0,c.v)((0,
s.join)(n,f),Buffer.from(`${JSON.stringify({version:1,lines:t},undefined,2)}\n`))}}};
