"use strict";exports.id=3182;exports.ids=[3182];exports.modules={3182:(e,n,r)=>{r.r(n);r.d(n,{github:()=>s})
;const t=/^::(?<level>error|warning|notice)(?: (?<properties>[^\n]*?))?::(?<message>.*)$/gm;const s={parse(e,{rule:n}){
const r=[...e.matchAll(t)].map(({groups:e={}})=>{const r=new Map((e["properties"]??"").split(",").map(e=>{const n=e.indexOf("=")
;return[e.slice(0,n).trim(),o(e.slice(n+1))]}));const t=e=>{const n=Number(r.get(e));return Number.isInteger(n)&&n>0?n:undefined};return{path:r.get("file"),
line:t("line"),column:t("col"),endLine:t("endLine"),endColumn:t("endColumn"),rule:n??r.get("title"),message:o(e["message"]??"")||"no message",level:e["level"]}
});return{findings:r}}};const i={"%25":"%","%0D":"\r","%0A":"\n","%3A":":","%2C":","};function o(e){
return e.replace(/%(?:25|0D|0A|3A|2C)/gi,e=>i[e.toUpperCase()]??e)}}};
