"use strict";exports.id=5212;exports.ids=[5212];exports.modules={36143:(e,t,n)=>{n.d(t,{n:()=>i,r:()=>a});var s=n(59800);var o=n(62563);const r=500
;function i(e,t){const n={name:"",attributes:{},children:[],text:""};const i=[n];const a=new s.wT({xmlns:false});a.on("opentag",({name:e,attributes:t})=>{
if(i.length>r)throw new o.F("is XML that is nested too deep");const n={name:e,attributes:t,children:[],text:""};i.at(-1)?.children.push(n);i.push(n)})
;a.on("closetag",()=>i.pop());const c=e=>{const t=i.at(-1);if(t)t.text+=e};a.on("text",c);a.on("cdata",c);a.on("error",e=>{
throw new o.F(`is no XML: ${e.message}`)});if(e.trim()==="")throw new o.F("nothing was printed");a.write(e).close();const[u]=n.children
;if(u===undefined||!t.includes(u.name))throw new o.F(`is no <${t.join("> or <")}>`);return u}function a(e){
return e!==undefined&&/^\d+$/.test(e)?Number(e):undefined}},95212:(e,t,n)=>{n.r(t);n.d(t,{cobertura:()=>i});var s=n(15083);var o=n(62563);var r=n(36143)
;const i={parse(e){const t=(0,r.n)(e,["coverage"]);const n=c(t,["sources","source"]).map(e=>e.text.trim())
;return c(t,["packages","package","classes","class"]).map(e=>a(e,n))}};function a(e,t){const n=e.attributes["filename"]
;if(n===undefined)throw new o.F("has a class without a filename");const i=t.filter(e=>e!==""&&e!==".");const a=new Map
;for(const{attributes:t}of[...c(e,["lines","line"]),...c(e,["methods","method","lines","line"])]){const e=(0,r.r)(t["number"]);const i=(0,r.r)(t["hits"])
;if(e===undefined||i===undefined)throw new o.F(`has a line of ${n} without its number or hits`);(0,s.c)(a,e,i>0)}return{
paths:[...i.map(e=>`${e.replace(/[\\/]+$/,"")}/${n}`),n],lines:a}}function c(e,[t,...n]){const s=e.children.filter(e=>e.name===t)
;return n.length===0?s:s.flatMap(e=>c(e,n))}}};
