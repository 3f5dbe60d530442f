"use strict";exports.id=1189;exports.ids=[1189];exports.modules={11189:(e,O,t)=>{t.r(O);t.d(O,{vertex:()=>o});var s=t(22690);const o={keys:[],keyless:true,
async open(e){const{env:O}=e;const o=O["GOOGLE_VERTEX_PROJECT"]??O["GOOGLE_CLOUD_PROJECT"];if(!o){
throw new s.yo(`The model vertex/${e.model} has no project`,"Set GOOGLE_CLOUD_PROJECT, and GOOGLE_CLOUD_LOCATION unless it is global")}
const n=O["GOOGLE_VERTEX_LOCATION"]??O["GOOGLE_CLOUD_LOCATION"]??"global";const{openVertex:r}=await t.e(260).then(t.bind(t,10260));return await r(e,o,n)}}}};
