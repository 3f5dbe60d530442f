"use strict";exports.id=9216;exports.ids=[9216];exports.modules={49216:(e,n,r)=>{r.r(n);r.d(n,{errorformat:()=>s});const t={f:"(?<path>.+?)",l:"(?<line>\\d+)",
e:"(?<end_line>\\d+)",c:"(?<column>\\d+)",k:"(?<end_column>\\d+)",v:"(?<column>\\d+)",t:"(?<type>[a-zA-Z])",n:"(?<rule>\\d+)",m:"(?<message>.+)",
r:"(?<rest>.*)",s:"(?<search>.+)"};const i={e:"error",w:"warning",i:"note",n:"note"};const s={parse(e,{errorformat:n,rule:r}){const t=n.map(l);const i=[];let s
;const f=()=>{if(s)i.push(c(s,r));s=undefined};for(const n of e.split(/\r?\n/)){const e=o(t,n,s!==undefined)
;if(e===undefined||e.line.flag==="-"&&!"CZ".includes(e.line.prefix))continue;const{line:l,values:d}=e;if(l.prefix==="C"||l.prefix==="Z"){s=u(s??{},d)
;if(l.prefix==="Z")f()}else if("EWINA".includes(l.prefix)&&l.prefix!==""){f();s={...d,type:d["type"]??(l.prefix==="A"?"":l.prefix)}}else{f();i.push(c(d,r))}}f()
;return{findings:i}}};function o(e,n,r){for(const t of e){if((t.prefix==="C"||t.prefix==="Z")&&!r)continue;const e=t.pattern.exec(n);if(e)return{line:t,values:{
...t.flag==="+"?{message:n}:{},...f(e.groups)}}}return undefined}function f(e){return Object.fromEntries(Object.entries(e??{}).filter(e=>e[1]!==undefined))}
function u(e,n){const r=[e["message"],n["message"]].filter(Boolean).join("\n");return{...n,...e,...r!==""&&{message:r}}}function c(e,n){
const r=e=>e===undefined?undefined:Number(e);return{path:e["path"],line:r(e["line"]),column:r(e["column"]),endLine:r(e["end_line"]),
endColumn:r(e["end_column"]),rule:e["rule"]??n,level:i[(e["type"]??"").toLowerCase()],message:e["message"]?.trim()||"no message"}}function l(e){
const[,n="",r="",t=""]=/^(?:%([+-])?([EWINACZGODX]))?(.*)$/s.exec(e)??[];return{flag:n,prefix:r,pattern:new RegExp(`^${d(t)}$`)}}function d(e){const n=new Set
;return e.replace(/%\\(.)|%\.%#|%#|%\.|%\[|%(.)|([\\^$.*+?()[\]{}|])/g,(e,r,i,s)=>{if(s)return`\\${s}`;if(e==="%.%#")return".*?";if(e==="%#")return"*"
;if(e==="%.")return".";if(e==="%[")return"[";if(r)return`\\${r}`;const o=t[i];if(o===undefined)return i==="%"?"%":`\\${i}`;const f=/<(\w+)>/.exec(o)?.[1]??""
;const u=n.has(f)?o.replace(/^\(\?<\w+>/,"(?:"):o;n.add(f);return u})}}};
