"use strict";exports.id=3919;exports.ids=[3919];exports.modules={83919:(e,s,t)=>{t.d(s,{forges:()=>i});const i={
github:()=>Promise.all([t.e(737),t.e(4119),t.e(7199),t.e(9890)]).then(t.bind(t,9890)).then(e=>e.github)}}};
