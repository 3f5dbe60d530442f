"use strict";exports.id=9170;exports.ids=[9170];exports.modules={9170:(e,n,t)=>{t.r(n);t.d(n,{json:()=>p});var i=t(62563);const r=/^(.*?)(\?)?(\[\]|\{\})$/
;function u(e,n){let t=[e];for(const e of n===""?[]:n.split(".")){const n=[];for(const i of t){const t=f(i,e);if(t===undefined)return undefined;n.push(...t)}t=n
}return t}function f(e,n){const[,t,i,u]=r.exec(n)??[];if(u===undefined)return[{...e,value:d(e.value,n)}];const f=t?d(e.value,t):e.value
;if(f===null||f===undefined&&i)return[];if(u==="[]"&&!Array.isArray(f))return undefined;if(typeof f!=="object")return undefined
;return Object.entries(f).map(([n,t])=>({value:t,parent:e,key:n}))}function s(e,n){let t=e;let i=n;while(i.startsWith("^")){
if(t.parent===undefined)return undefined;t=t.parent;i=i.slice(1)}if(i==="@key")return t.key;if(i.startsWith("$")){while(t.parent)t=t.parent
;i=i.replace(/^\$\.?/,"")}let r=t.value;for(const e of i===""?[]:i.split("."))r=d(r,e);return r}function d(e,n){
if(e===null||typeof e!=="object")return undefined;return Object.hasOwn(e,n)?e[n]:undefined}function o(e,n){if(n===undefined)return undefined
;for(const t of typeof n==="string"?[n]:n){const n=t.startsWith("=")?t.slice(1):t.includes("{")?c(e,t):l(s(e,t));if(n!==undefined&&n!=="")return n}
return undefined}function c(e,n){let t=false;const i=n.replace(/\{([^{}]+)\}/g,(n,i)=>{const r=l(s(e,i))??"";if(r!=="")t=true;return r});return t?i:undefined}
function l(e){if(typeof e==="string")return e;if(typeof e==="number"||typeof e==="boolean")return String(e)
;if(Array.isArray(e)&&e.every(e=>typeof e==="string"))return e.join(", ");return undefined}function a(e,n){const t=o(e,n)
;if(t===undefined||!/^-?\d+$/.test(t))return undefined;return Number(t)}const p={parse(e,n){const t=n.skip===undefined?e:e.replace(new RegExp(n.skip,"gm"),"")
;const i=(n.lines?t.split("\n").filter(e=>e.trim()!==""):[t]).map(m);const r=[];const u=[];let f;for(const e of i){for(const t of y(e,n)){
if(!h(t,n))r.push(x(t,n));else if(g(t,n))u.push(v(t,n)?.id??"")}const t=n.examined===undefined?undefined:s(e,n.examined)
;if(Array.isArray(t))f=(f??0)+t.length;else if(typeof t==="number")f=(f??0)+t}return{findings:r,examined:f,...n.test&&{passed:u}}}};function m(e){try{return{
value:JSON.parse(e),parent:undefined,key:""}}catch{const n=e.trim().slice(0,80);throw new i.F(n===""?"nothing was printed":`is no JSON: ${JSON.stringify(n)}`)}}
function y(e,{items:n}){return(typeof n==="string"?[n]:n).flatMap(n=>{const t=u(e,n);if(t===undefined)throw new i.F(`has no ${n}`);return t})}function h(e,n){
return(n["drop-if"]??[]).some(({value:n,is:t})=>t.includes(o(e,n)??""))}function g(e,{test:n}){const t=n?.["passed-if"]
;return t?.is.includes(o(e,t.value)??"")??false}function v(e,{test:n,path:t}){const i=o(e,n?.name);if(i===undefined)return undefined;const r=o(e,t);return{
id:`${r??""}\0${i}`,name:i,path:r}}function x(e,n){return{path:o(e,n.path),line:a(e,n.line),column:a(e,n.column),endLine:a(e,n["end-line"]),
endColumn:a(e,n["end-column"]),rule:o(e,n.rule),message:o(e,n.message)??"no message",level:o(e,n.level),url:o(e,n.url),fix:w(e,n.fix),test:v(e,n)}}
function w(e,n){if(n===undefined)return undefined;const t=n["only-if"];if(t&&!t.is.includes(o(e,t.value)??""))return undefined
;const i=n.edits===undefined?[e]:u(e,n.edits)??[];const r=i.map(e=>b(e,n));return r.length>0&&r.every(e=>e!==undefined)?r:undefined}function b(e,n){
const[t]=typeof n.text==="string"?[n.text]:n.text;const i=s(e,t??"")===""?"":o(e,n.text);const r=a(e,n.offset);const u=a(e,n.line)
;if(i===undefined||r===undefined&&u===undefined)return undefined;return{text:i,offset:r,endOffset:a(e,n["end-offset"]),line:u,column:a(e,n.column),
endLine:a(e,n["end-line"]),endColumn:a(e,n["end-column"])}}}};
