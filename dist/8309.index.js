"use strict";exports.id=8309;exports.ids=[8309];exports.modules={28309:(e,s,t)=>{t.r(s);t.d(s,{list:()=>n});const n={parse(e,{pattern:s,message:t,rule:n}){
const r=s===undefined?/^(?<path>.+)$/:new RegExp(s);const p=e.split(/\r?\n/).flatMap(e=>{const s=r.exec(e)?.groups?.["path"];return s===undefined?[]:[{path:s,
message:t,rule:n}]});return{findings:p}}}}};
