"use strict";exports.id=9072;exports.ids=[9072];exports.modules={36143:(e,n,t)=>{t.d(n,{n:()=>i,r:()=>a});var s=t(59800);var r=t(62563);const o=500
;function i(e,n){const t={name:"",attributes:{},children:[],text:""};const i=[t];const a=new s.wT({xmlns:false});a.on("opentag",({name:e,attributes:n})=>{
if(i.length>o)throw new r.F("is XML that is nested too deep");const t={name:e,attributes:n,children:[],text:""};i.at(-1)?.children.push(t);i.push(t)})
;a.on("closetag",()=>i.pop());const c=e=>{const n=i.at(-1);if(n)n.text+=e};a.on("text",c);a.on("cdata",c);a.on("error",e=>{
throw new r.F(`is no XML: ${e.message}`)});if(e.trim()==="")throw new r.F("nothing was printed");a.write(e).close();const[d]=t.children
;if(d===undefined||!n.includes(d.name))throw new r.F(`is no <${n.join("> or <")}>`);return d}function a(e){
return e!==undefined&&/^\d+$/.test(e)?Number(e):undefined}},89072:(e,n,t)=>{t.r(n);t.d(n,{checkstyle:()=>r});var s=t(36143);const r={parse(e){const n=(0,
s.n)(e,["checkstyle"]).children.filter(({name:e})=>e==="file");const t=n.flatMap(e=>e.children.filter(({name:e})=>e==="error").map(({attributes:n})=>{
const{line:t,column:r,severity:o,message:i,source:a}=n;const c={path:e.attributes["name"],line:(0,s.r)(t)||undefined,column:(0,s.r)(r)||undefined};return{...c,
level:o,message:i||"no message",rule:a||undefined}}));return{findings:t}}}}};
