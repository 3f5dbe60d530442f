"use strict";exports.id=6680;exports.ids=[6680];exports.modules={96680:(e,n,t)=>{t.d(n,{parseConfigFile:()=>d});var o=t(76760);var s=t.n(o);var i=t(3292)
;var r=t(38815);var c=t(22690);var a=t(91751);var u=t(22604);var f=t(46875);async function d(e,n,t,s=[]){if(s.includes(e)){
throw new c.yo(`Configurations extend each other in a circle: ${[...s,e].map(g).join(" → ")}`)}const i=await t.read(e)
;if(i===undefined)throw new c.yo(`The configuration ${g(e)} cannot be read`,"Check that it exists and can be read.");const r=h(i,e,n);const a=[]
;for(const i of r.extends??[]){a.push(await d((0,o.resolve)((0,o.dirname)(e),i),n,t,[...s,e]))}return[...a,r].reduce(l)}function l(e,n){const t={...e.checks}
;for(const[e,o]of Object.entries(n.checks??{})){const n=t[e];t[e]=typeof n==="object"&&typeof o==="object"?{...n,...o}:o}return{...e,...n,files:{...e.files,
...n.files},publish:{...e.publish,...n.publish},checks:t,tools:p(e.tools,n.tools)}}function p(e,n){const t={...e};for(const[e,o]of Object.entries(n??{})){
const n=t[e];t[e]=typeof n==="object"&&typeof o==="object"?{...n,...o}:o}return t}function h(e,n,t){const o=n.endsWith(".toml")?$(e,n):y(e,n);const s=(0,
u.Q)(t).safeParse(o.value??{});if(s.success)return s.data;const i=s.error.issues.flatMap(e=>v(e,o,t))
;throw new c.yo(i.map(e=>`${g(n)}:${e}`).join("\n"),"The keys are described in docs/configuration.md.")}function y(e,n){const t=new r.LineCounter;const o=(0,
r.parseDocument)(e,{lineCounter:t,prettyErrors:false});const s=e=>{const{line:n,col:o}=t.linePos(e);return`${n}:${o}`};const[i]=o.errors
;if(i)throw new c.yo(`${g(n)}:${s(i.pos[0])}: ${i.message}`,"Mend the YAML.");const a=e=>{let n=0;(0,r.visit)(o,{Pair:(t,o,s)=>{
const i=[...s.filter(r.isPair),o].map(({key:e})=>String(e));if(i.length<=e.length&&i.every((n,t)=>n===e[t])){n=o.key?.range?.[0]??n}}});return s(n)}
;if(o.contents!==null&&!(0,r.isMap)(o.contents)){throw new c.yo(`${g(n)}:1:1: a configuration is a mapping of keys to values`)}return{value:o.toJS(),locate:a}}
function $(e,n){try{const n=e.split("\n");const t=e=>{const t=String(e.findLast(e=>typeof e==="string")??"");const o=n.findIndex(e=>e.includes(t))
;return`${o+1}:${Math.max(0,n[o]?.indexOf(t)??0)+1}`};return{value:(0,i.qg)(e),locate:t}}catch(e){if(!(e instanceof i.zx))throw e
;const t=e.message.split("\n")[0];throw new c.yo(`${g(n)}:${e.line}:${e.column}: ${t}`,"Mend the TOML.",{cause:e})}}function v(e,n,t){
const o=e.code==="invalid_union"?e.errors.map(e=>e[0]).find(e=>e?.code==="unrecognized_keys"):undefined;if(o)return v({...o,path:[...e.path,...o.path]},n,t)
;if(e.code!=="unrecognized_keys"){const t=e.code==="invalid_union"?"is not a value that this key takes":e.message
;return[`${n.locate(e.path)}: ${e.path.join(".")||"the file"}: ${t}`]}return e.keys.map(o=>{const s=(0,a.p)(o,w(e.path,t))
;const i=s===undefined?"":`; did you mean ${s}?`;return`${n.locate([...e.path,o])}: unknown key ${[...e.path,o].join(".")}${i}`})}function w(e,n){const[t,o]=e
;const{shape:s}=(0,u.Q)(n);if(t===undefined)return Object.keys(s);if(t==="files"||t==="publish")return Object.keys(s[t].unwrap().shape)
;if(t==="tools")return f.HM;if(o===undefined)return n.map(e=>e.id);return["level","exclude",...Object.keys(n.find(e=>e.id===o)?.options??{})]}function g(e){
return(0,o.relative)(process.cwd(),e)||e}}};
