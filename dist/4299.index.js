"use strict";exports.id=4299;exports.ids=[4299];exports.modules={96680:(e,n,t)=>{t.r(n);t.d(n,{parseConfig:()=>u});var o=t(3292);var s=t(38815);var i=t(22690)
;var r=t(91751);var a=t(22604);var c=t(12828);async function u(e,n,t,o){const s=n.endsWith(".toml")?f(e,o):l(e,o);const r=await d(s.value,t);const c=(0,
a.Q)(r).safeParse(s.value??{});if(c.success)return{config:c.data,locate:s.locate};const u={ids:t.map(({id:e})=>e),named:r}
;const h=c.error.issues.flatMap(e=>p(e,s,u));throw new i.yo(h.map(e=>`${o}:${e}`).join("\n"),"The keys are described in docs/configuration.md.")}
async function d(e,n){const t=e?.checks;const o=new Set(typeof t==="object"&&t!==null?Object.keys(t):[])
;return await Promise.all(n.filter(({id:e})=>o.has(e)).map(e=>e.load()))}function l(e,n){const t=new s.LineCounter;const o=(0,s.parseDocument)(e,{lineCounter:t,
prettyErrors:false});const r=e=>{const{line:n,col:o}=t.linePos(e);return`${n}:${o}`};const[a]=o.errors
;if(a)throw new i.yo(`${n}:${r(a.pos[0])}: ${a.message}`,"Mend the YAML.");const c=e=>{const n=typeof e.at(-1)==="number"?o.getIn(e,true):undefined;let t=(0,
s.isScalar)(n)?n.range?.[0]??0:0;if(t>0)return r(t);(0,s.visit)(o,{Pair:(n,o,i)=>{const r=[...i.filter(s.isPair),o].map(({key:e})=>String(e))
;if(r.length<=e.length&&r.every((n,t)=>n===e[t])){t=o.key?.range?.[0]??t}}});return r(t)};if(o.contents!==null&&!(0,s.isMap)(o.contents)){
throw new i.yo(`${n}:1:1: a configuration is a mapping of keys to values`)}return{value:o.toJS(),locate:c}}function f(e,n){try{const n=e.split("\n")
;const t=e=>{const t=String(e.findLast(e=>typeof e==="string")??"");const o=n.findIndex(e=>e.includes(t));return`${o+1}:${Math.max(0,n[o]?.indexOf(t)??0)+1}`}
;return{value:(0,o.qg)(e),locate:t}}catch(e){if(!(e instanceof o.zx))throw e;const t=e.message.split("\n")[0]
;throw new i.yo(`${n}:${e.line}:${e.column}: ${t}`,"Mend the TOML.",{cause:e})}}function p(e,n,t){
const o=e.code==="invalid_union"?e.errors.map(e=>e[0]).find(e=>e?.code==="unrecognized_keys"):undefined;if(o)return p({...o,path:[...e.path,...o.path]},n,t)
;if(e.code!=="unrecognized_keys"){const t=e.code==="invalid_union"?"is not a value that this key takes":e.message
;return[`${n.locate(e.path)}: ${e.path.join(".")||"the file"}: ${t}`]}return e.keys.map(o=>{const s=(0,r.p)(o,h(e.path,t))
;const i=s===undefined?"":`; did you mean ${s}?`;return`${n.locate([...e.path,o])}: unknown key ${[...e.path,o].join(".")}${i}`})}function h(e,{ids:n,named:t}){
const[o,s]=e;const{shape:i}=(0,a.Q)(t);if(o===undefined)return Object.keys(i);if(o==="files"||o==="publish")return Object.keys(i[o].unwrap().shape)
;if(o==="tools")return c.H;if(s===undefined)return n;return["level","exclude",...Object.keys(t.find(e=>e.id===s)?.options??{})]}}};
