"use strict";exports.id=5005;exports.ids=[5005];exports.modules={36143:(t,e,n)=>{n.d(e,{n:()=>a,r:()=>o});var s=n(59800);var i=n(62563);const r=500
;function a(t,e){const n={name:"",attributes:{},children:[],text:""};const a=[n];const o=new s.wT({xmlns:false});o.on("opentag",({name:t,attributes:e})=>{
if(a.length>r)throw new i.F("is XML that is nested too deep");const n={name:t,attributes:e,children:[],text:""};a.at(-1)?.children.push(n);a.push(n)})
;o.on("closetag",()=>a.pop());const c=t=>{const e=a.at(-1);if(e)e.text+=t};o.on("text",c);o.on("cdata",c);o.on("error",t=>{
throw new i.F(`is no XML: ${t.message}`)});if(t.trim()==="")throw new i.F("nothing was printed");o.write(t).close();const[u]=n.children
;if(u===undefined||!e.includes(u.name))throw new i.F(`is no <${e.join("> or <")}>`);return u}function o(t){
return t!==undefined&&/^\d+$/.test(t)?Number(t):undefined}},75005:(t,e,n)=>{n.r(e);n.d(e,{junit:()=>r});var s=n(36143);const i=1500;const r={parse(t,e){
const n=a((0,s.n)(t,["testsuites","testsuite"]));const i=n.filter(t=>c(t)===undefined&&!o(t));return{findings:n.flatMap(t=>l(t,e)),examined:n.length,
passed:i.map(t=>u(t).id)}}};function a(t,e=[]){const n=[...e,t];return t.children.flatMap(t=>{if(t.name==="testcase")return[{element:t,suites:n}]
;return t.name==="testsuite"?a(t,n):[]})}function o({element:t}){return t.children.some(({name:t})=>t==="skipped")}function c({element:t}){
return t.children.find(({name:t})=>t==="failure"||t==="error")}function u({element:t,suites:e}){const{name:n="",classname:s="",file:i}=t.attributes
;const r=i??e.at(-1)?.attributes["file"];const a=[...e.map(({attributes:t})=>t["name"]??""),r??"",s,n];return{id:a.join("\0"),name:n,path:r}}function l(t,e){
const n=c(t);if(n===undefined||o(t))return[];const{element:r}=t;const a=u(t);const{name:l="a test",classname:m,line:f}=r.attributes
;const p=`${n.attributes["message"]??""}\n${n.text}`;const h=d(p,e.location??[]);const g={path:a.path,line:(0,s.r)(f)}
;const w=(n.attributes["message"]||n.text.trim().split("\n")[0]||"").slice(0,i);const x=m&&!l.includes(m)?`${m} \u203a ${l}`:l;return[{...h??g,
rule:e.rule??"test-failure",level:n.name,message:w===""?`${x} failed`:`${x} failed: ${w}`,test:a}]}function d(t,e){for(const n of e){
const e=[...t.matchAll(new RegExp(n,"gm"))].map(({groups:t={}})=>({path:t["path"]??"",line:(0,s.r)(t["line"])
})).filter(({path:t})=>t!==""&&!/(?:^|[/\\])(?:node_modules|site-packages|dist-packages)[/\\]|^node:/.test(t));const i=e.at(-1);if(i)return i}return undefined}}
};
