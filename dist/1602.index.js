"use strict";exports.id=1602;exports.ids=[1602];exports.modules={81602:(e,t,s)=>{s.r(t);s.d(t,{openrouter:()=>o});const o={keys:["OPENROUTER_API_KEY"],
keyless:false,async open(e){const{openCompatible:t}=await s.e(9504).then(s.bind(s,99504));return await t(e,"https://openrouter.ai/api/v1","text")}}}};
