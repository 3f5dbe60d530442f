"use strict";exports.id=5408;exports.ids=[5408];exports.modules={85408:(e,s,o)=>{o.r(s);o.d(s,{azure:()=>a});var n=o(22690);const a={
keys:["AZURE_OPENAI_API_KEY","AZURE_OPENAI_AD_TOKEN"],keyless:false,async open(e){const s=e.env["AZURE_RESOURCE_NAME"];if(e.baseUrl===undefined&&!s){
throw new n.yo(`The model azure/${e.model} has no address`,"Set AZURE_RESOURCE_NAME, or base-url in review.models: https://NAME.openai.azure.com/openai/v1")}
const{openResponses:a}=await o.e(8128).then(o.bind(o,38128));return await a(e,`https://${s}.openai.azure.com/openai/v1`)}}}};
