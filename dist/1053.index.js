"use strict";exports.id=1053;exports.ids=[1053];exports.modules={1053:(e,o,s)=>{s.r(o);s.d(o,{bedrock:()=>t});var n=s(22690);const t={
keys:["AWS_BEARER_TOKEN_BEDROCK"],keyless:true,async open(e){const o=e.env["AWS_REGION"]??e.env["AWS_DEFAULT_REGION"]
;if(!o)throw new n.yo(`The model bedrock/${e.model} has no region`,"Set AWS_REGION");const{openConverse:t}=await s.e(5854).then(s.bind(s,5854))
;return await t(e,o)}}}};
