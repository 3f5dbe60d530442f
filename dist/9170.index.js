"use strict";exports.id=9170;exports.ids=[9170];exports.modules={9170:(e,n,t)=>{t.r(n);t.d(n,{json:()=>p});var r=t(62563);const i=/^(.*?)(\?)?(\[\]|\{\})$/
;function u(e,n){let t=[e];for(const e of n===""?[]:n.split(".")){const n=[];for(const r of t){const t=f(r,e);if(t===undefined)return undefined;n.push(...t)}t=n
}return t}function f(e,n){const[,t,r,u]=i.exec(n)??[];if(u===undefined)return[{...e,value:s(e.value,n)}];const f=t?s(e.value,t):e.value
;if(f===null||f===undefined&&r)return[];if(u==="[]"&&!Array.isArray(f))return undefined;if(typeof f!=="object")return undefined
;return Object.entries(f).map(([n,t])=>({value:t,parent:e,key:n}))}function o(e,n){let t=e;let r=n;while(r.startsWith("^")){
if(t.parent===undefined)return undefined;t=t.parent;r=r.slice(1)}if(r==="@key")return t.key;if(r.startsWith("$")){while(t.parent)t=t.parent
;r=r.replace(/^\$\.?/,"")}let i=t.value;for(const e of r===""?[]:r.split("."))i=s(i,e);return i}function s(e,n){
if(e===null||typeof e!=="object")return undefined;return Object.hasOwn(e,n)?e[n]:undefined}function d(e,n){if(n===undefined)return undefined
;for(const t of typeof n==="string"?[n]:n){const n=t.startsWith("=")?t.slice(1):t.includes("{")?c(e,t):l(o(e,t));if(n!==undefined&&n!=="")return n}
return undefined}function c(e,n){let t=false;const r=n.replace(/\{([^{}]+)\}/g,(n,r)=>{const i=l(o(e,r))??"";if(i!=="")t=true;return i});return t?r:undefined}
function l(e){if(typeof e==="string")return e;if(typeof e==="number"||typeof e==="boolean")return String(e)
;if(Array.isArray(e)&&e.every(e=>typeof e==="string"))return e.join(", ");return undefined}function a(e,n){const t=d(e,n)
;if(t===undefined||!/^-?\d+$/.test(t))return undefined;return Number(t)}const p={parse(e,n){const t=n.skip===undefined?e:e.replace(new RegExp(n.skip,"gm"),"")
;const r=(n.lines?t.split("\n").filter(e=>e.trim()!==""):[t]).map(m);const i=[];let u;for(const e of r){for(const t of y(e,n)){if(!g(t,n))i.push(h(t,n))}
const t=n.examined===undefined?undefined:o(e,n.examined);if(Array.isArray(t))u=(u??0)+t.length;else if(typeof t==="number")u=(u??0)+t}return{findings:i,
examined:u}}};function m(e){try{return{value:JSON.parse(e),parent:undefined,key:""}}catch{const n=e.trim().slice(0,80)
;throw new r.F(n===""?"nothing was printed":`is no JSON: ${JSON.stringify(n)}`)}}function y(e,{items:n}){return(typeof n==="string"?[n]:n).flatMap(n=>{
const t=u(e,n);if(t===undefined)throw new r.F(`has no ${n}`);return t})}function g(e,n){return(n["drop-if"]??[]).some(({value:n,is:t})=>t.includes(d(e,n)??""))}
function h(e,n){return{path:d(e,n.path),line:a(e,n.line),column:a(e,n.column),endLine:a(e,n["end-line"]),endColumn:a(e,n["end-column"]),rule:d(e,n.rule),
message:d(e,n.message)??"no message",level:d(e,n.level),url:d(e,n.url),fix:x(e,n.fix)}}function x(e,n){if(n===undefined)return undefined;const t=n["only-if"]
;if(t&&!t.is.includes(d(e,t.value)??""))return undefined;const r=n.edits===undefined?[e]:u(e,n.edits)??[];const i=r.map(e=>v(e,n))
;return i.length>0&&i.every(e=>e!==undefined)?i:undefined}function v(e,n){const[t]=typeof n.text==="string"?[n.text]:n.text
;const r=o(e,t??"")===""?"":d(e,n.text);const i=a(e,n.offset);const u=a(e,n.line);if(r===undefined||i===undefined&&u===undefined)return undefined;return{text:r,
offset:i,endOffset:a(e,n["end-offset"]),line:u,column:a(e,n.column),endLine:a(e,n["end-line"]),endColumn:a(e,n["end-column"])}}}};
