"use strict";exports.id=3744;exports.ids=[3744];exports.modules={1363:(e,n,t)=>{t.r(n);t.d(n,{baselineOf:()=>u,figuresOf:()=>h,filesOf:()=>d,toldOfChange:()=>l
});var i=t(76760);var a=t.n(i);var r=t(90872);var s=t(25503);var o=t(22690);var c=t(99224);var f=t(26491);async function d(e,n,a){
const{showFiles:c}=await t.e(14).then(t.bind(t,60014));const f=new Map(s.FG.map(e=>[e,undefined]));for(const[n,t]of await c(e,a,s.FG))f.set(n,t);return{...r.F,
async read(t){const r=(0,i.relative)(n,t).split(i.sep).join("/");if(r.startsWith("../"))return undefined;if(!f.has(r))f.set(r,(await c(e,a,[r])).get(r))
;return f.get(r)},findPackage(e){
throw new o.yo(`npm:${e} stands in node_modules, which a pull request can fill: its configuration is that of its base`,"Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.")
}}}async function u(e,n,t,a){const r=await(await d(e,n,t)).read((0,i.join)(n,a));if(r!==undefined)return(0,c.nk)(r,a)
;throw new o.yo(`The baseline ${a} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}async function h(e,n,t){
const a=await(await d(e,n,t)).read((0,i.join)(n,f.GB));return a===undefined?{}:(0,f.j1)(a)}function l({files:e},n){
const t=new Set([...s.FG,f.GB,...n===undefined?[]:[n]]);const i=e.filter(({path:e,base:n})=>t.has(e)||n!==undefined&&t.has(n.path));return i.map(({path:e})=>({
level:"note",id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},
99224:(e,n,t)=>{t.d(n,{XY:()=>p,nk:()=>d,oU:()=>f});var i=t(73024);var a=t.n(i);var r=t(76760);var s=t.n(r);var o=t(22690);var c=t(84966);function f(e,n){
const t=(0,r.resolve)(e,n);try{return d((0,i.readFileSync)(t,"utf8"),n)}catch(e){if(e instanceof o.yo)throw e
;throw new o.yo(`The baseline ${n} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function d(e,n){const t=u(e)
;if(t===undefined)throw new o.yo(`${n} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function u(e){try{const n=JSON.parse(e)
;const t=h(n)&&n["version"]===1?n["findings"]:undefined;return Array.isArray(t)&&t.every(l)?{findings:t}:undefined}catch{return undefined}}function h(e){
return typeof e==="object"&&e!==null}function l(e){return h(e)&&["path","rule","fingerprint"].every(n=>typeof e[n]==="string")}function p(e,n,t){
const i=t.findings.map(e=>`    ${JSON.stringify(e)}`);const a=i.length===0?"[]":`[\n${i.join(",\n")}\n  ]`;(0,c.v)((0,
r.resolve)(e,n),Buffer.from(`{\n  "version": 1,\n  "findings": ${a}\n}\n`))}}};
