"use strict";exports.id=7373;exports.ids=[7373];exports.modules={57373:(t,n,e)=>{e.d(n,{openErrorCounter:()=>w,openParser:()=>y});var r=e(51455);var a=e.n(r)
;var o=e(76760);var i=e.n(o);var s=e(57975);var c=e.n(s);var l=e(38522);var d=e.n(l);var u=e(19869);var f=e.n(u);const{Language:p,Parser:m}=f()
;async function y(t,n){const e=await v(t,n);return async(t,n)=>await e(t,n,e=>F(e,t,n))}async function w(t,n){const e=await v(t,n)
;return async(t,n)=>await e(t,n,h)}function h(t){if(!t.hasError)return 0;const n=t.isError||t.isMissing?1:0;return t.children.reduce((t,n)=>t+(n?h(n):0),n)}
async function v(t,n){const e=(0,s.promisify)(l.brotliDecompress);const a=async n=>await e(await(0,r.readFile)((0,o.join)(t,`${n}.wasm.br`)))
;const i=new Map([...new Set(n.map(({grammar:t})=>t))].map(t=>[t,a(`tree-sitter-${t}`)]));for(const t of i.values())t.catch(()=>undefined);const c={
wasmBinary:await a("tree-sitter"),locateFile:t=>t};await m.init(c);const d=new Map([...i].map(([t,n])=>[t,n.then(t=>p.load(t))]))
;for(const t of d.values())t.catch(()=>undefined);return async(t,n,e)=>{const r=new m;try{r.setLanguage(await d.get(n.grammar)??null);const a=r.parse(t)
;if(a===null)throw new Error(`No syntax tree for ${n.grammar}`);const o=e(a.rootNode);a.delete();return o}finally{r.delete()}}}
function F(t,n,{functions:e,types:r}){const a=t.descendantsOfType([...e,...r]);const o=t=>e.includes(t.type)?"function":"type"
;return a.flatMap(t=>t?x(t,n,o(t)):[])}function x(t,n,e){const r=_(t);const a=N(r);if(a===undefined)return[];const o=b(r);const i=t.endPosition.row+1
;const s=t.childForFieldName("body");const c=s!==null&&/[{:]/.test(n[s.startIndex]??"");const l=s===null?i:Math.max(o,s.startPosition.row+(c?1:0));return[{
name:a,kind:e,start:o,headEnd:Math.min(l,i),end:i}]}function _(t){if(t.childForFieldName("name")||t.childForFieldName("declarator"))return t;const{parent:n}=t
;return n&&/^(?:variable_declarator|pair|(?:public_)?field_definition|assignment_expression)$/.test(n.type)?n:t}
const g=["name","declarator","key","property","left","type","object"];function N(t){for(const n of g){const e=t.childForFieldName(n);if(e===null)continue
;const r=n==="declarator"?$(e):e;return/[\p{L}_$][\p{L}\p{N}_$]*$/u.exec(r.text)?.[0]}return undefined}function $(t){for(let n=t;;){
const t=n.childForFieldName("declarator");if(t===null)return n;n=t}}function b(t){const{parent:n}=t
;const e=n!==null&&/^(?:export_statement|lexical_declaration|decorated_definition|template_declaration|variable_declaration)$/.test(n.type)
;return e?b(n):t.startPosition.row+1}}};
