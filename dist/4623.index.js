"use strict";exports.id=4623;exports.ids=[4623];exports.modules={64623:(e,s,t)=>{t.r(s);t.d(s,{coveragePy:()=>c});var r=t(80737);var n=t(62563)
;const i=r.YOg(r.Whr());const a=r.Ikc({files:r.g1P(r.YjP(),r.Ikc({executed_lines:i,missing_lines:i}))});const c={parse(e){const s=a.safeParse(o(e))
;if(!s.success)throw new n.F("is not what coverage.py writes");return Object.entries(s.data.files).map(([e,{executed_lines:s,missing_lines:t}])=>({paths:[e],
lines:new Map([...t.map(e=>[e,false]),...s.map(e=>[e,true])])}))}};function o(e){try{return JSON.parse(e)}catch{throw new n.F("is no JSON")}}}};
