"use strict";exports.id=5739;exports.ids=[5739];exports.modules={55739:(n,e,t)=>{t.r(e);t.d(e,{helpOf:()=>o,overview:()=>s});function s(n){
const e=Math.max(...Object.keys(n).map(n=>n.length));const t=Object.entries(n).map(([n,t])=>`  ${n.padEnd(e)}  ${t}`)
;return`kempt keeps a repository kempt: checks, fixes and reports, with nothing to install.\n\nUsage: kempt COMMAND [flags]\n\n${t.join("\n")}\n\n  kempt COMMAND --help   the flags of a command\n  kempt --version        the version\n\nExit codes: 0 clean; 1 findings; 2 wrong usage or configuration; 3 incomplete; 70 a bug; 130 interrupted\n`
}function o({name:n,summary:e,usage:t,description:s,flags:o}){const a=Object.entries(o).map(([n,{value:e,optionalValue:t,summary:s}])=>{
const o=e===undefined?"":t?`[=${e}]`:` ${e}`;return[`--${n}${o}`,s]});const i=Math.max(0,...a.map(([n])=>n.length))
;const r=a.map(([n,e])=>`  ${n.padEnd(i)}  ${e}`);const p=r.length===0?"":`\n\nFlags:\n${r.join("\n")}`;return`${e}\n\nUsage: kempt ${n} ${t}\n\n${s}${p}\n`}}};
