"use strict";exports.id=9072;exports.ids=[9072];exports.modules={89072:(e,n,t)=>{t.r(n);t.d(n,{checkstyle:()=>s});var r=t(27238);const s={parse(e){const n=(0,
r.n)(e,["checkstyle"]).children.filter(({name:e})=>e==="file");const t=n.flatMap(e=>e.children.filter(({name:e})=>e==="error").map(({attributes:n})=>{
const{line:t,column:s,severity:i,message:o,source:a}=n;const c={path:e.attributes["name"],line:(0,r.r)(t)||undefined,column:(0,r.r)(s)||undefined};return{...c,
level:i,message:o||"no message",rule:a||undefined}}));return{findings:t}}}},27238:(e,n,t)=>{t.d(n,{n:()=>i,r:()=>o});var r=t(59800);var s=t(62563)
;function i(e,n){const t={name:"",attributes:{},children:[],text:""};const i=[t];const o=new r.wT({xmlns:false});o.on("opentag",({name:e,attributes:n})=>{
const t={name:e,attributes:n,children:[],text:""};i.at(-1)?.children.push(t);i.push(t)});o.on("closetag",()=>i.pop());const a=e=>{const n=i.at(-1)
;if(n)n.text+=e};o.on("text",a);o.on("cdata",a);o.on("error",e=>{throw new s.F(`is no XML: ${e.message}`)})
;if(e.trim()==="")throw new s.F("nothing was printed");o.write(e).close();const[c]=t.children
;if(c===undefined||!n.includes(c.name))throw new s.F(`is no <${n.join("> or <")}>`);return c}function o(e){
return e!==undefined&&/^\d+$/.test(e)?Number(e):undefined}}};
