"use strict";exports.id=40;exports.ids=[40];exports.modules={10040:(e,s,t)=>{t.r(s);t.d(s,{google:()=>o});const o={
keys:["GEMINI_API_KEY","GOOGLE_GENERATIVE_AI_API_KEY","GOOGLE_API_KEY"],keyless:false,defaultModel:"gemini-3.5-flash",async open(e){
const{openGemini:s}=await t.e(6014).then(t.bind(t,93633));return await s(e)}}}};
