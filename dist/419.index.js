"use strict";exports.id=419;exports.ids=[419];exports.modules={419:(e,n,s)=>{s.d(n,{updateBaseline:()=>d});var t=s(2690);var i=s(9224);var a=s(245)
;var o=s(7242);const r="kempt-baseline.json";async function d(e){
const n=e.paths.length>0||[e.base,e.head,e.changed,e.staged,e.gitDir,e.only,e.skip].some(e=>e!==undefined)
;if(n)throw new t.y("A baseline is for the work tree as a whole and for every check","Leave out the paths, --base, --head, --changed, --staged, --git-dir, --only and --skip.")
;const{report:s,scope:d,settings:l}=await(0,o.z)({...e,ignoreBaseline:true});const c=s.notifications.find(e=>e.level==="error")
;if(c)throw new t.y(`The run is incomplete, the baseline was not written: ${c.message}`,c.remedy);const h=l.baseline??r;(0,i.X)(d.top,h,(0,a.F)(s.findings))
;const g=l.baseline===undefined?`; add "baseline: ${h}" to kempt.yaml`:"";return`${h} lists ${s.findings.length} findings${g}`}}};
