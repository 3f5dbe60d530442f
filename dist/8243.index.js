"use strict";exports.id=8243;exports.ids=[8243];exports.modules={8243:(e,t,n)=>{n.d(t,{judgeXml:()=>r});var s=n(59800);function r(e){const t=new s.wT({
xmlns:false});const n=e.includes("<!DOCTYPE");let r;const o=new Error("first fault found");t.on("error",s=>{if(n&&s.message.endsWith("undefined entity."))return
;r=a(i(s.message),e,Math.max(0,Math.min(t.position,e.length)-1));throw o});try{t.write(e).close()}catch(e){if(e!==o)throw e}return r}function i(e){
const t=e.replace(/^(?:\d+:\d+: )/,"").replace(/\.$/,"");return t.charAt(0).toUpperCase()+t.slice(1)}function a(e,t,n){if(/entity/i.test(e))return{message:e,
index:Math.max(0,t.lastIndexOf("&",n))};const s=t.indexOf("&",t.lastIndexOf(";")+1)
;if(!/^Unclosed tag|^Unexpected end/.test(e)||s<0||/-->|\]\]>/.test(t.slice(s))){return{message:e,index:n}}return{
message:"This ampersand begins no reference and must be written as &amp;",index:s}}}};
