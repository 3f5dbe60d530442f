"use strict";exports.id=1157;exports.ids=[1157];exports.modules={21157:(s,e,r)=>{r.r(e);r.d(e,{createTwoFilesPatch:()=>t.ss});var t=r(37291)}};
