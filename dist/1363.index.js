"use strict";exports.id=1363;exports.ids=[1363,3744];exports.modules={1363:(n,e,t)=>{t.r(e);t.d(e,{baselineOf:()=>d,figuresOf:()=>h,filesOf:()=>u,
toldOfChange:()=>l});var r=t(76760);var i=t.n(r);var a=t(90872);var o=t(25503);var s=t(22690);var c=t(99224);var f=t(26491);async function u(n,e,i){
const{showFiles:c}=await t.e(14).then(t.bind(t,60014));const f=new Map(o.FG.map(n=>[n,undefined]));for(const[e,t]of await c(n,i,o.FG))f.set(e,t);return{...a.F,
async read(t){const a=(0,r.relative)(e,t).split(r.sep).join("/");if(a.startsWith("../"))return undefined;if(!f.has(a))f.set(a,(await c(n,i,[a])).get(a))
;return f.get(a)},findPackage(n){
throw new s.yo(`npm:${n} stands in node_modules, which a pull request can fill: its configuration is that of its base`,"Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.")
}}}async function d(n,e,t,i){const a=await(await u(n,e,t)).read((0,r.join)(e,i));if(a!==undefined)return(0,c.nk)(a,i)
;throw new s.yo(`The baseline ${i} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}async function h(n,e,t){
const i=await(await u(n,e,t)).read((0,r.join)(e,f.GB));return i===undefined?{}:(0,f.j1)(i)}function l({files:n},e){
const t=new Set([...o.FG,f.GB,...e===undefined?[]:[e]]);const r=n.filter(({path:n,base:e})=>t.has(n)||e!==undefined&&t.has(e.path));return r.map(({path:n})=>({
level:"note",id:"configuration-change",message:`The change edits ${n}, which takes effect once it is merged: until then its base decides`,path:n}))}},
99224:(n,e,t)=>{t.d(e,{XY:()=>y,nk:()=>u,oU:()=>f});var r=t(73024);var i=t.n(r);var a=t(76760);var o=t.n(a);var s=t(22690);var c=t(84966);function f(n,e){
const t=(0,a.resolve)(n,e);try{return u((0,r.readFileSync)(t,"utf8"),e)}catch(n){if(n instanceof s.yo)throw n
;throw new s.yo(`The baseline ${e} cannot be read`,"Write it: kempt check --update-baseline",{cause:n})}}function u(n,e){const t=d(n)
;if(t===undefined)throw new s.yo(`${e} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function d(n){try{const e=JSON.parse(n)
;const t=h(e)&&e["version"]===1?e["findings"]:undefined;return Array.isArray(t)&&t.every(l)?{findings:t}:undefined}catch{return undefined}}function h(n){
return typeof n==="object"&&n!==null}function l(n){return h(n)&&["path","rule","fingerprint"].every(e=>typeof n[e]==="string")}function y(n,e,t){
const r=t.findings.map(n=>`    ${JSON.stringify(n)}`);const i=r.length===0?"[]":`[\n${r.join(",\n")}\n  ]`;(0,c.v)((0,
a.resolve)(n,e),Buffer.from(`{\n  "version": 1,\n  "findings": ${i}\n}\n`))}},26491:(n,e,t)=>{t.d(e,{GB:()=>f,Ln:()=>v,QM:()=>u,j1:()=>d});var r=t(73024)
;var i=t.n(r);var a=t(76760);var o=t.n(a);var s=t(22690);var c=t(84966);const f="kempt-coverage.json";function u(n){const e=(0,a.join)(n,f);return(0,
r.existsSync)(e)?d((0,r.readFileSync)(e,"utf8")):{}}function d(n){const e=h(n);const t=l(e)&&e["version"]===1?e["lines"]:undefined
;if(!l(t)||!Object.values(t).every(y))throw new s.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return t}function h(n){try{
return JSON.parse(n)}catch{return undefined}}function l(n){return typeof n==="object"&&n!==null&&!Array.isArray(n)}function y(n){
return typeof n==="number"&&n>=0&&n<=100}function v(n,e){const t=Object.fromEntries(Object.entries(e).sort(([n],[e])=>n<e?-1:1));(0,c.v)((0,
a.join)(n,f),Buffer.from(`${JSON.stringify({version:1,lines:t},undefined,2)}\n`))}},84966:(n,e,t)=>{t.d(e,{v:()=>f});var r=t(77598);var i=t.n(r);var a=t(73024)
;var o=t.n(a);var s=t(76760);var c=t.n(s);function f(n,e,t,i=(0,s.dirname)(n)){const o=(0,s.join)(i,`.${(0,s.basename)(n)}.kempt-${(0,
r.randomBytes)(6).toString("hex")}`);try{const r=(0,a.openSync)(o,"wx",t??438);try{if(t!==undefined)(0,a.fchmodSync)(r,t);for(let n=0;n<e.length;)n+=(0,
a.writeSync)(r,e,n);(0,a.fsyncSync)(r)}finally{(0,a.closeSync)(r)}(0,a.renameSync)(o,n)}catch(r){(0,a.rmSync)(o,{force:true});if(i===(0,s.dirname)(n))throw r
;f(n,e,t)}}}};
