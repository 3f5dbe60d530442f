"use strict";exports.id=3744;exports.ids=[3744];exports.modules={1363:(e,n,t)=>{t.r(n);t.d(n,{baselineOf:()=>u,decidingFiles:()=>l,figuresOf:()=>h,
filesOf:()=>d,toldOfChange:()=>p});var i=t(76760);var r=t.n(i);var a=t(90872);var s=t(25503);var o=t(22690);var c=t(99224);var f=t(26491)
;async function d(e,n,r){const{showFiles:c}=await t.e(14).then(t.bind(t,60014));const f=new Map(s.FG.map(e=>[e,undefined]))
;for(const[n,t]of await c(e,r,s.FG))f.set(n,t);return{...a.F,async read(t){const a=(0,i.relative)(n,t).split(i.sep).join("/")
;if(a.startsWith("../"))return undefined;if(!f.has(a))f.set(a,(await c(e,r,[a])).get(a));return f.get(a)},findPackage(e){
throw new o.yo(`npm:${e} stands in node_modules, which a pull request can fill: its configuration is that of its base`,"Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.")
}}}async function u(e,n,t,r){const a=await(await d(e,n,t)).read((0,i.join)(n,r));if(a!==undefined)return(0,c.nk)(a,r)
;throw new o.yo(`The baseline ${r} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}async function h(e,n,t){
const r=await(await d(e,n,t)).read((0,i.join)(n,f.GB));return r===undefined?{}:(0,f.j1)(r)}function l(e){return[...s.FG,f.GB,...e===undefined?[]:[e]]}
function p({files:e},n){const t=e.filter(({path:e,base:t})=>n.includes(e)||t&&n.includes(t.path));return t.map(({path:e})=>({level:"note",
id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},99224:(e,n,t)=>{t.d(n,{
XY:()=>p,nk:()=>d,oU:()=>f});var i=t(73024);var r=t.n(i);var a=t(76760);var s=t.n(a);var o=t(22690);var c=t(84966);function f(e,n){const t=(0,a.resolve)(e,n)
;try{return d((0,i.readFileSync)(t,"utf8"),n)}catch(e){if(e instanceof o.yo)throw e
;throw new o.yo(`The baseline ${n} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function d(e,n){const t=u(e)
;if(t===undefined)throw new o.yo(`${n} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function u(e){try{const n=JSON.parse(e)
;const t=h(n)&&n["version"]===1?n["findings"]:undefined;return Array.isArray(t)&&t.every(l)?{findings:t}:undefined}catch{return undefined}}function h(e){
return typeof e==="object"&&e!==null}function l(e){return h(e)&&["path","rule","fingerprint"].every(n=>typeof e[n]==="string")}function p(e,n,t){
const i=t.findings.map(e=>`    ${JSON.stringify(e)}`);const r=i.length===0?"[]":`[\n${i.join(",\n")}\n  ]`;(0,c.v)((0,
a.resolve)(e,n),Buffer.from(`{\n  "version": 1,\n  "findings": ${r}\n}\n`))}}};
