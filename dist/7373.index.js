"use strict";exports.id=7373;exports.ids=[7373];exports.modules={57373:(t,e,n)=>{n.d(e,{openParser:()=>y});var r=n(51455);var a=n.n(r);var o=n(76760)
;var i=n.n(o);var s=n(57975);var c=n.n(s);var l=n(38522);var d=n.n(l);var u=n(19869);var f=n.n(u);const{Language:p,Parser:m}=f();async function y(t,e){
const n=(0,s.promisify)(l.brotliDecompress);const a=async e=>await n(await(0,r.readFile)((0,o.join)(t,`${e}.wasm.br`)))
;const i=new Map([...new Set(e.map(({grammar:t})=>t))].map(t=>[t,a(`tree-sitter-${t}`)]));for(const t of i.values())t.catch(()=>undefined);const c={
wasmBinary:await a("tree-sitter"),locateFile:t=>t};await m.init(c);const d=new Map([...i].map(([t,e])=>[t,e.then(t=>p.load(t))]))
;for(const t of d.values())t.catch(()=>undefined);return async(t,e)=>{const n=new m;try{n.setLanguage(await d.get(e.grammar)??null);const r=n.parse(t)
;if(r===null)throw new Error(`No syntax tree for ${e.grammar}`);const a=w(r.rootNode,t,e);r.delete();return a}finally{n.delete()}}}
function w(t,e,{functions:n,types:r}){const a=t.descendantsOfType([...n,...r]);const o=t=>n.includes(t.type)?"function":"type"
;return a.flatMap(t=>t?v(t,e,o(t)):[])}function v(t,e,n){const r=h(t);const a=x(r);if(a===undefined)return[];const o=g(r);const i=t.endPosition.row+1
;const s=t.childForFieldName("body");const c=s!==null&&/[{:]/.test(e[s.startIndex]??"");const l=s===null?i:Math.max(o,s.startPosition.row+(c?1:0));return[{
name:a,kind:n,start:o,headEnd:Math.min(l,i),end:i}]}function h(t){if(t.childForFieldName("name")||t.childForFieldName("declarator"))return t;const{parent:e}=t
;return e&&/^(?:variable_declarator|pair|(?:public_)?field_definition|assignment_expression)$/.test(e.type)?e:t}
const F=["name","declarator","key","property","left","type","object"];function x(t){for(const e of F){const n=t.childForFieldName(e);if(n===null)continue
;const r=e==="declarator"?_(n):n;return/[\p{L}_$][\p{L}\p{N}_$]*$/u.exec(r.text)?.[0]}return undefined}function _(t){for(let e=t;;){
const t=e.childForFieldName("declarator");if(t===null)return e;e=t}}function g(t){const{parent:e}=t
;const n=e!==null&&/^(?:export_statement|lexical_declaration|decorated_definition|template_declaration|variable_declaration)$/.test(e.type)
;return n?g(e):t.startPosition.row+1}}};
