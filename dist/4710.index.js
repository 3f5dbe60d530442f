"use strict";exports.id=4710;exports.ids=[4710];exports.modules={64710:(s,o,t)=>{t.r(o);t.d(o,{locks:()=>e});const e={}}};
