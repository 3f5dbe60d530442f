"use strict";exports.id=9530;exports.ids=[9530];exports.modules={69530:(e,n,t)=>{t.r(n);t.d(n,{regex:()=>s});var i=t(62563);const s={parse(e,n){
const t=typeof n.pattern==="string"?[n.pattern]:n.pattern;const i=t.flatMap(n=>[...e.matchAll(new RegExp(n,"gm"))]);i.sort((e,n)=>e.index-n.index)
;if(n.ignore)r(e,i,n.ignore);return{findings:i.map(e=>o(e,n))}}};function r(e,n,t){let s=e;for(const e of n.toReversed()){
s=s.slice(0,e.index)+s.slice((e.index??0)+e[0].length)}const r=t.map(e=>new RegExp(e));const o=s.split("\n").find(e=>e.trim()!==""&&!r.some(n=>n.test(e)))
;if(o!==undefined)throw new i.F(`has a line that is no finding: ${JSON.stringify(o.slice(0,80))}`)}function o(e,n){const t=e.groups??{}
;const i=n.message?.replace(/\{(\w+)\}/g,(e,n)=>t[n]??"")??t["message"];return{path:t["path"]??n.path,line:l(t["line"]),column:l(t["column"]),
endLine:l(t["end_line"]),endColumn:l(t["end_column"]),rule:t["rule"]??n.rule,message:(i??e[0]).trim()||e[0],level:t["level"]}}function l(e){
return e===undefined?undefined:Number(e)}}};
