"use strict";exports.id=3673;exports.ids=[3673];exports.modules={33673:(e,t,r)=>{r.r(t);r.d(t,{loadReport:()=>i,parseReport:()=>c});var o=r(73024);var s=r.n(o)
;var n=r(22690);const a=256*1024*1024;async function i(e){const t=(0,o.statSync)(e,{throwIfNoEntry:false})
;if(!t?.isFile())throw new n.yo(`There is no report at ${e}`);if(t.size>a)throw new n.yo(`${e} is too large for a report`);return await c((0,
o.readFileSync)(e,"utf8"),e)}async function c(e,t){const{reportSchema:o}=await Promise.all([r.e(737),r.e(5169)]).then(r.bind(r,15169))
;const s=o.safeParse(f(e,t));if(s.success)return s.data;const[a]=s.error.issues
;throw new n.yo(`${t} is no report of Kempt: ${a?.path.join(".")||"the file"}: ${a?.message??"invalid"}`)}function f(e,t){try{return JSON.parse(e)}catch(e){
throw new n.yo(`${t} is no report of Kempt: it is not JSON`,undefined,{cause:e})}}}};
