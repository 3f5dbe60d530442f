"use strict";exports.id=1363;exports.ids=[1363];exports.modules={1363:(e,n,t)=>{t.d(n,{B:()=>f,Z:()=>u,filesOf:()=>c});var i=t(76760);var r=t.n(i)
;var s=t(38349);var a=t(22690);var o=t(99224);async function c(e,n,r){const{showFiles:a}=await t.e(14).then(t.bind(t,60014))
;const o=new Map(s.F.map(e=>[e,undefined]));for(const[n,t]of await a(e,r,s.F))o.set(n,t);return{async read(t){const s=(0,i.relative)(n,t).split(i.sep).join("/")
;if(s.startsWith("../"))return undefined;if(!o.has(s))o.set(s,(await a(e,r,[s])).get(s));return o.get(s)}}}async function f(e,n,t,r){
const s=await(await c(e,n,t)).read((0,i.join)(n,r));if(s!==undefined)return(0,o.nk)(s,r)
;throw new a.yo(`The baseline ${r} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}function u({files:e},n){
const t=new Set([...s.F,...n===undefined?[]:[n]]);const i=e.filter(({path:e,base:n})=>t.has(e)||n!==undefined&&t.has(n.path));return i.map(({path:e})=>({
level:"note",id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},
99224:(e,n,t)=>{t.d(n,{XY:()=>p,nk:()=>u,oU:()=>f});var i=t(73024);var r=t.n(i);var s=t(76760);var a=t.n(s);var o=t(22690);var c=t(84966);function f(e,n){
const t=(0,s.resolve)(e,n);try{return u((0,i.readFileSync)(t,"utf8"),n)}catch(e){if(e instanceof o.yo)throw e
;throw new o.yo(`The baseline ${n} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function u(e,n){const t=d(e)
;if(t===undefined)throw new o.yo(`${n} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function d(e){try{const n=JSON.parse(e)
;const t=h(n)&&n["version"]===1?n["findings"]:undefined;return Array.isArray(t)&&t.every(l)?{findings:t}:undefined}catch{return undefined}}function h(e){
return typeof e==="object"&&e!==null}function l(e){return h(e)&&["path","rule","fingerprint"].every(n=>typeof e[n]==="string")}function p(e,n,t){
const i=t.findings.map(e=>`    ${JSON.stringify(e)}`);const r=i.length===0?"[]":`[\n${i.join(",\n")}\n  ]`;(0,c.v)((0,
s.resolve)(e,n),Buffer.from(`{\n  "version": 1,\n  "findings": ${r}\n}\n`))}}};
