"use strict";exports.id=5005;exports.ids=[5005];exports.modules={75005:(e,t,n)=>{n.r(t);n.d(t,{junit:()=>r});var s=n(27238);const i=1500;const r={parse(e,t){
const n=o((0,s.n)(e,["testsuites","testsuite"]));return{findings:n.flatMap(e=>a(e,t)),examined:n.length}}};function o(e){return e.children.flatMap(t=>{
if(t.name==="testcase")return[{element:t,suite:e}];return t.name==="testsuite"?o(t):[]})}function a({element:e,suite:t},n){
if(e.children.some(e=>e.name==="skipped"))return[];const r=e.children.find(({name:e})=>e==="failure"||e==="error");if(r===undefined)return[]
;const{name:o="a test",classname:a,file:c,line:l}=e.attributes;const d=`${r.attributes["message"]??""}\n${r.text}`;const f=u(d,n.location??[]);const m={
path:c??t.attributes["file"],line:(0,s.r)(l)};const p=(r.attributes["message"]||r.text.trim().split("\n")[0]||"").slice(0,i)
;const h=a&&!o.includes(a)?`${a} › ${o}`:o;return[{...f??m,rule:n.rule??"test-failure",level:r.name,message:p===""?`${h} failed`:`${h} failed: ${p}`}]}
function u(e,t){for(const n of t){const t=[...e.matchAll(new RegExp(n,"gm"))].map(({groups:e={}})=>({path:e["path"]??"",line:(0,s.r)(e["line"])
})).filter(({path:e})=>e!==""&&!/(?:^|[/\\])(?:node_modules|site-packages|dist-packages)[/\\]|^node:/.test(e));const i=t.at(-1);if(i)return i}return undefined}
},27238:(e,t,n)=>{n.d(t,{n:()=>o,r:()=>a});var s=n(59800);var i=n(62563);const r=500;function o(e,t){const n={name:"",attributes:{},children:[],text:""}
;const o=[n];const a=new s.wT({xmlns:false});a.on("opentag",({name:e,attributes:t})=>{if(o.length>r)throw new i.F("is XML that is nested too deep");const n={
name:e,attributes:t,children:[],text:""};o.at(-1)?.children.push(n);o.push(n)});a.on("closetag",()=>o.pop());const u=e=>{const t=o.at(-1);if(t)t.text+=e}
;a.on("text",u);a.on("cdata",u);a.on("error",e=>{throw new i.F(`is no XML: ${e.message}`)});if(e.trim()==="")throw new i.F("nothing was printed")
;a.write(e).close();const[c]=n.children;if(c===undefined||!t.includes(c.name))throw new i.F(`is no <${t.join("> or <")}>`);return c}function a(e){
return e!==undefined&&/^\d+$/.test(e)?Number(e):undefined}}};
