"use strict";exports.id=2336;exports.ids=[2336];exports.modules={52336:(r,t,e)=>{e.r(t);e.d(t,{toMatcher:()=>d});var o=e(14006);var s=e.n(o);function d(r){
return s()([...r],{dot:true})}}};
