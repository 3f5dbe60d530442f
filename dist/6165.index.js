"use strict";exports.id=6165;exports.ids=[6165];exports.modules={46165:(e,t,s)=>{s.r(t);s.d(t,{ollama:()=>o});const o={keys:["OLLAMA_API_KEY"],keyless:true,
async open(e){const{openCompatible:t}=await s.e(9504).then(s.bind(s,99504));return await t(e,"http://localhost:11434/v1","schema")}}}};
