"use strict";exports.id=6680;exports.ids=[6680];exports.modules={6680:(e,t,n)=>{n.d(t,{parseConfigFile:()=>d});var o=n(6760);var i=n.n(o);var s=n(3292)
;var r=n(8815);var a=n(2690);var c=n(1751);var l=n(2604);async function d(e,t,n,i=[]){if(i.includes(e)){
throw new a.yo(`Configurations extend each other in a circle: ${[...i,e].map(g).join(" → ")}`)}const s=await n.read(e)
;if(s===undefined)throw new a.yo(`The configuration ${g(e)} cannot be read`,"Check that it exists and can be read.");const r=f(s,e,t);const c=[]
;for(const s of r.extends??[]){c.push(await d((0,o.resolve)((0,o.dirname)(e),s),t,n,[...i,e]))}return[...c,r].reduce(u)}function u(e,t){const n={...e.checks}
;for(const[e,o]of Object.entries(t.checks??{})){const t=n[e];n[e]=typeof t==="object"&&typeof o==="object"?{...t,...o}:o}return{...e,...t,files:{...e.files,
...t.files},publish:{...e.publish,...t.publish},checks:n}}function f(e,t,n){const o=t.endsWith(".toml")?p(e,t):h(e,t);const i=(0,l.Q)(n).safeParse(o.value??{})
;if(i.success)return i.data;const s=i.error.issues.flatMap(e=>m(e,o,n))
;throw new a.yo(s.map(e=>`${g(t)}:${e}`).join("\n"),"The keys are described in docs/configuration.md.")}function h(e,t){const n=new r.HN;const o=(0,r.Tp)(e,{
lineCounter:n,prettyErrors:false});const i=e=>{const{line:t,col:o}=n.linePos(e);return`${t}:${o}`};const[s]=o.errors
;if(s)throw new a.yo(`${g(t)}:${i(s.pos[0])}: ${s.message}`,"Mend the YAML.");const c=e=>{let t=0;(0,r.YR)(o,{Pair:(n,o,i)=>{
const s=[...i.filter(r.tO),o].map(({key:e})=>String(e));if(s.length<=e.length&&s.every((t,n)=>t===e[n])){t=o.key?.range?.[0]??t}}});return i(t)}
;if(o.contents!==null&&!(0,r.jh)(o.contents)){throw new a.yo(`${g(t)}:1:1: a configuration is a mapping of keys to values`)}return{value:o.toJS(),locate:c}}
function p(e,t){try{const t=e.split("\n");const n=e=>{const n=String(e.findLast(e=>typeof e==="string")??"");const o=t.findIndex(e=>e.includes(n))
;return`${o+1}:${Math.max(0,t[o]?.indexOf(n)??0)+1}`};return{value:(0,s.qg)(e),locate:n}}catch(e){if(!(e instanceof s.zx))throw e
;const n=e.message.split("\n")[0];throw new a.yo(`${g(t)}:${e.line}:${e.column}: ${n}`,"Mend the TOML.",{cause:e})}}function m(e,t,n){
const o=e.code==="invalid_union"?e.errors.map(e=>e[0]).find(e=>e?.code==="unrecognized_keys"):undefined;if(o)return m({...o,path:[...e.path,...o.path]},t,n)
;if(e.code!=="unrecognized_keys"){const n=e.code==="invalid_union"?"is not a value that this key takes":e.message
;return[`${t.locate(e.path)}: ${e.path.join(".")||"the file"}: ${n}`]}return e.keys.map(o=>{const i=(0,c.p)(o,b(e.path,n))
;const s=i===undefined?"":`; did you mean ${i}?`;return`${t.locate([...e.path,o])}: unknown key ${[...e.path,o].join(".")}${s}`})}function b(e,t){const[n,o]=e
;const{shape:i}=(0,l.Q)(t);if(n===undefined)return Object.keys(i);if(n==="files"||n==="publish")return Object.keys(i[n].unwrap().shape)
;if(o===undefined)return t.map(e=>e.id);return["level","exclude",...Object.keys(t.find(e=>e.id===o)?.options??{})]}function g(e){return(0,
o.relative)(process.cwd(),e)||e}},2604:(e,t,n)=>{n.d(t,{Q:()=>h});var o=n(6921);const i=o.k5n(["error","warning","note"]);const s=o.YjP().min(1)
;const r=o.YOg(s);const a={"":1,B:1,kB:1e3,KB:1e3,KiB:1024,MB:1e6,MiB:1024**2,GB:1e9,GiB:1024**3}
;const c=o.KCZ([o.Whr().nonnegative(),o.YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)]).transform(e=>{if(typeof e==="number")return e
;const[,t="0",n=""]=/^([\d.]+) ?(\w*)$/.exec(e)??[];return Math.round(Number(t)*(a[n]??1))});const l=o.YOg(o.YjP().refine(d,"is not a regular expression"))
;function d(e){try{return new RegExp(e)instanceof RegExp}catch{return false}}function u(e){const t={integer:o.Whr().nonnegative(),bytes:c,boolean:o.zMY(),
strings:o.YOg(o.YjP()),expressions:l};return t[e.type].describe(e.summary)}function f(e){const t=Object.entries(e.options??{}).map(([e,t])=>[e,u(t).optional()])
;const n=o.rej({level:i.optional().describe("replaces the levels of the check"),exclude:r.optional().describe("files that this check leaves alone"),
...Object.fromEntries(t)});return o.KCZ([o.zMY(),o.k5n(["off","on"]),i,n]).describe(e.summary)}function h(e){const t=e.map(e=>[e.id,f(e).optional()])
;return o.rej({$schema:o.YjP().optional(),version:o.euz(1).describe("the version of this format"),
extends:o.YOg(o.YjP().min(1)).optional().describe("configuration files whose settings this one refines, relative to it, the later ones winning"),files:o.rej({
include:r.optional().describe("only files that match one of these are looked at"),
exclude:r.optional().describe("files that match one of these are not looked at"),"max-size":c.optional().describe("larger files are not read; default 32 MiB"),
everything:o.zMY().optional().describe("let checks of text also judge generated and vendored files and test data; default false")
}).optional().describe("globs are relative to the top of the repository, as in .gitignore `**` crosses folders"),
checks:o.rej(Object.fromEntries(t)).optional().describe("per check: off, on, a level, or an object with a level, excluded files and options"),
"only-new":o.zMY().optional().describe("when a change is checked, leave out what its base already has; default true"),
"fail-on":o.k5n(["error","warning","note","never"]).optional().describe("the mildest level that makes a run fail; default warning"),
baseline:o.YjP().min(1).optional().describe("a file of findings that are to be left out, see `--update-baseline`"),publish:o.rej({
comments:o.zMY().optional().describe("comments at the lines of a pull request; default true"),
"max-comments":o.Whr().nonnegative().optional().describe("how many of them at most, the worst first; default 30"),
summary:o.zMY().optional().describe("one comment on the pull request that is kept up to date; default true"),
status:o.zMY().optional().describe("a check run (or what the forge has of its kind) with annotations; default true"),
sarif:o.zMY().optional().describe("upload SARIF to the code scanning of the forge; default false")
}).optional().describe("what `kempt run` and `kempt publish` say on the forge"),
cache:o.zMY().optional().describe("remember which files are clean, inside the git directory; default true")}).describe("The configuration of Kempt")}}};
