"use strict";exports.id=1157;exports.ids=[1157];exports.modules={21157:(s,t,e)=>{e.r(t);e.d(t,{createTwoFilesPatch:()=>r.ss,structuredPatch:()=>r.YB})
;var r=e(37291)}};
