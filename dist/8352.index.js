"use strict";exports.id=8352;exports.ids=[8352];exports.modules={48352:(e,s,t)=>{t.r(s);t.d(s,{openaiCompatible:()=>a});var o=t(22690);const a={
keys:["OPENAI_COMPATIBLE_API_KEY"],keyless:true,async open(e){if(e.baseUrl===undefined){
throw new o.yo(`The model openai-compatible/${e.model} has no base URL`,"Give it as base-url in review.models, such as http://localhost:8000/v1")}
const{openCompatible:s}=await t.e(9504).then(t.bind(t,99504));return await s(e,e.baseUrl,"text")}}}};
