"use strict";exports.id=6680;exports.ids=[6680];exports.modules={6680:(e,n,t)=>{t.d(n,{parseConfigFile:()=>u});var o=t(3024);var i=t.n(o);var r=t(6760)
;var s=t.n(r);var a=t(3292);var c=t(8815);var l=t(2690);var d=t(1751);var f=t(2604);function u(e,n,t=[]){if(t.includes(e)){
throw new l.y(`Configurations extend each other in a circle: ${[...t,e].map(k).join(" → ")}`)}const o=g(h(e),e,n);const i=(o.extends??[]).map(o=>u((0,
r.resolve)((0,r.dirname)(e),o),n,[...t,e]));return[...i,o].reduce(p)}function h(e){try{return(0,o.readFileSync)(e,"utf8")}catch(n){
throw new l.y(`The configuration ${k(e)} cannot be read`,"Check that it exists and can be read.",{cause:n})}}function p(e,n){const t={...e.checks}
;for(const[e,o]of Object.entries(n.checks??{})){const n=t[e];t[e]=typeof n==="object"&&typeof o==="object"?{...n,...o}:o}return{...e,...n,files:{...e.files,
...n.files},checks:t}}function g(e,n,t){const o=n.endsWith(".toml")?b(e,n):m(e,n);const i=(0,f.Q)(t).safeParse(o.value??{});if(i.success)return i.data
;const r=i.error.issues.flatMap(e=>y(e,o,t));throw new l.y(r.map(e=>`${k(n)}:${e}`).join("\n"),"The keys are described in docs/configuration.md.")}
function m(e,n){const t=new c.HN;const o=(0,c.Tp)(e,{lineCounter:t,prettyErrors:false});const i=e=>{const{line:n,col:o}=t.linePos(e);return`${n}:${o}`}
;const[r]=o.errors;if(r)throw new l.y(`${k(n)}:${i(r.pos[0])}: ${r.message}`,"Mend the YAML.");const s=e=>{let n=0;(0,c.YR)(o,{Pair:(t,o,i)=>{
const r=[...i.filter(c.tO),o].map(({key:e})=>String(e));if(r.length<=e.length&&r.every((n,t)=>n===e[t])){n=o.key?.range?.[0]??n}}});return i(n)}
;if(o.contents!==null&&!(0,c.jh)(o.contents)){throw new l.y(`${k(n)}:1:1: a configuration is a mapping of keys to values`)}return{value:o.toJS(),locate:s}}
function b(e,n){try{const n=e.split("\n");const t=e=>{const t=String(e.findLast(e=>typeof e==="string")??"");const o=n.findIndex(e=>e.includes(t))
;return`${o+1}:${Math.max(0,n[o]?.indexOf(t)??0)+1}`};return{value:(0,a.qg)(e),locate:t}}catch(e){if(!(e instanceof a.zx))throw e
;const t=e.message.split("\n")[0];throw new l.y(`${k(n)}:${e.line}:${e.column}: ${t}`,"Mend the TOML.",{cause:e})}}function y(e,n,t){
const o=e.code==="invalid_union"?e.errors.map(e=>e[0]).find(e=>e?.code==="unrecognized_keys"):undefined;if(o)return y({...o,path:[...e.path,...o.path]},n,t)
;if(e.code!=="unrecognized_keys"){const t=e.code==="invalid_union"?"is not a value that this key takes":e.message
;return[`${n.locate(e.path)}: ${e.path.join(".")||"the file"}: ${t}`]}return e.keys.map(o=>{const i=(0,d.p)(o,v(e.path,t))
;const r=i===undefined?"":`; did you mean ${i}?`;return`${n.locate([...e.path,o])}: unknown key ${[...e.path,o].join(".")}${r}`})}function v(e,n){const[t,o]=e
;const{shape:i}=(0,f.Q)(n);if(t===undefined)return Object.keys(i);if(t==="files")return Object.keys(i.files.unwrap().shape)
;if(o===undefined)return n.map(e=>e.id);return["level","exclude",...Object.keys(n.find(e=>e.id===o)?.options??{})]}function k(e){return(0,
r.relative)(process.cwd(),e)||e}},2604:(e,n,t)=>{t.d(n,{Q:()=>h});var o=t(2311);const i=o.k5n(["error","warning","note"]);const r=o.YjP().min(1)
;const s=o.YOg(r);const a={"":1,B:1,kB:1e3,KB:1e3,KiB:1024,MB:1e6,MiB:1024**2,GB:1e9,GiB:1024**3}
;const c=o.KCZ([o.Whr().nonnegative(),o.YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)]).transform(e=>{if(typeof e==="number")return e
;const[,n="0",t=""]=/^([\d.]+) ?(\w*)$/.exec(e)??[];return Math.round(Number(n)*(a[t]??1))});const l=o.YOg(o.YjP().refine(d,"is not a regular expression"))
;function d(e){try{return new RegExp(e)instanceof RegExp}catch{return false}}function f(e){const n={integer:o.Whr().nonnegative(),bytes:c,boolean:o.zMY(),
strings:o.YOg(o.YjP()),expressions:l};return n[e.type].describe(e.summary)}function u(e){const n=Object.entries(e.options??{}).map(([e,n])=>[e,f(n).optional()])
;const t=o.rej({level:i.optional().describe("replaces the levels of the check"),exclude:s.optional().describe("files that this check leaves alone"),
...Object.fromEntries(n)});return o.KCZ([o.zMY(),o.k5n(["off","on"]),i,t]).describe(e.summary)}function h(e){const n=e.map(e=>[e.id,u(e).optional()])
;return o.rej({$schema:o.YjP().optional(),version:o.euz(1).describe("the version of this format"),
extends:o.YOg(o.YjP().min(1)).optional().describe("configuration files whose settings this one refines, relative to it, the later ones winning"),files:o.rej({
include:s.optional().describe("only files that match one of these are looked at"),
exclude:s.optional().describe("files that match one of these are not looked at"),"max-size":c.optional().describe("larger files are not read; default 32 MiB"),
everything:o.zMY().optional().describe("let checks of text also judge generated and vendored files and test data; default false")
}).optional().describe("globs are relative to the top of the repository, as in .gitignore `**` crosses folders"),
checks:o.rej(Object.fromEntries(n)).optional().describe("per check: off, on, a level, or an object with a level, excluded files and options"),
"only-new":o.zMY().optional().describe("when a change is checked, leave out what its base already has; default true"),
"fail-on":o.k5n(["error","warning","note","never"]).optional().describe("the mildest level that makes a run fail; default warning"),
baseline:o.YjP().min(1).optional().describe("a file of findings that are to be left out, see `--update-baseline`"),
cache:o.zMY().optional().describe("remember which files are clean, inside the git directory; default true")}).describe("The configuration of Kempt")}}};
