"use strict";exports.id=6541;exports.ids=[6541];exports.modules={26541:(e,s,t)=>{t.r(s);t.d(s,{openai:()=>o});const o={keys:["OPENAI_API_KEY"],keyless:false,
defaultModel:"gpt-5.4",async open(e){const{openResponses:s}=await t.e(8128).then(t.bind(t,38128));return await s(e,"https://api.openai.com/v1")}}}};
