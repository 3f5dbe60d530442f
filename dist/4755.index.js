"use strict";exports.id=4755;exports.ids=[4755];exports.modules={24755:(s,e,t)=>{t.r(e);t.d(e,{none:()=>r});const n=2e3;const r={
parse(s,{message:e,rule:t,path:r}){const o=s.trim();const i=o.length>n?`${o.slice(0,n)}\u2026`:o;return{findings:[{path:r,rule:t,message:i===""?e:`${e}\n\n${i}`
}]}}}}};
