"use strict";exports.id=1575;exports.ids=[1575];exports.modules={51575:(e,s,t)=>{t.r(s);t.d(s,{anthropic:()=>n});const n={keys:["ANTHROPIC_API_KEY"],
keyless:false,defaultModel:"claude-sonnet-5",async open(e){const{openMessages:s}=await t.e(3432).then(t.bind(t,13432));return await s(e)}}}};
