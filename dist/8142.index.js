"use strict";exports.id=8142;exports.ids=[8142];exports.modules={18142:(e,n,o)=>{o.r(n);o.d(n,{command:()=>i});var t=o(22690);var s=o(91751);const i={keys:[],
keyless:true,async open({model:e,options:n,baseUrl:i,env:a}){const{agents:d}=await o.e(8203).then(o.bind(o,48203))
;const{askAgent:r}=await o.e(2936).then(o.bind(o,42936));const[c="",...m]=e.split("/");const h=d[c];if(h===undefined){const e=Object.keys(d);const n=(0,
s.p)(c,e);throw new t.yo(`There is no command/${c}`,n?`Did you mean ${n}?`:`Known: ${e.join(", ")}`)}if(Object.keys(n).length>0||i!==undefined){
throw new t.yo(`The model command/${e} takes neither options nor a base URL`,"Remove them")}return r(h,m.join("/"),a)}}}};
