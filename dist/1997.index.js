"use strict";exports.id=1997;exports.ids=[1997];exports.modules={21997:(e,n,t)=>{t.r(n);t.d(n,{onlyReview:()=>c,withReview:()=>u});var i=t(6908);var r=t(19946)
;var o=t(71753);var s=t(65073);function u(e,n,t){const{section:s}=n;const u=[...e.findings,...(0,i.b)(n.findings)].sort(o.Uo)
;const c=[...e.notifications,...n.told,...a(n,t)];return{...e,findings:u,rules:[...e.rules,...l([...n.findings,...s.folded])],runs:[...e.runs,{check:"review",
status:s.skipped===undefined?"ran":"skipped",...s.skipped!==undefined&&{reason:s.skipped},findings:n.findings.length}],notifications:c,review:s,verdict:(0,
r.ds)(u,c,e.failOn)}}function c(e,n){const t={...e,findings:[],suppressed:[],rules:[],runs:[],notifications:[],existing:0};return u(t,n,true)}
function a({section:e,strict:n},t){const{skipped:i,unreviewed:r}=e;if(i!==undefined){return t?[{level:"error",id:"review",message:`Nothing was reviewed: ${i}`
}]:[]}const[o]=r;if(o===undefined)return[];const u=`${(0,s.LS)(r.length,"part")} of the change could not be reviewed, first ${o.path}:${o.startLine}`
;const c=n?"error":"warning";return[{level:c,id:"review",message:`${u}: ${o.reason}`}]}function l(e){const n=new Map(e.map(({rule:e,level:n})=>[e,n]))
;return[...n].map(([e,n])=>{const t=`Review: ${e.slice(e.indexOf("/")+1).replaceAll("-"," ")}`;return{id:e,level:n,summary:t,
help:`${t}. A model has found it, a second look has confirmed it.`}})}},6908:(e,n,t)=>{t.d(n,{U:()=>o,b:()=>a});var i=t(4877);const r=240;function o(e){
const{rule:n,level:t,message:i,path:o,region:a,commit:l,fix:d,related:f=[],origin:p}=e
;if(n===""||i==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(e)}`)
;if(o==="")throw new Error(`A finding needs a primary location: ${n}`)
;if(d&&!s(d.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${n} in ${o}`);const g=e.snippet??(a?u(e.subject):undefined);return{rule:n,
level:t,message:i,location:{path:o,...a&&{region:a},...l&&{commit:l}},...f.length>0&&{related:f},...g!==undefined&&{snippet:g.slice(0,r)},...d&&{fix:d},...p&&{
origin:p},fingerprint:c(n,e.subject)}}function s(e){let n=0;return e.every(({region:e})=>{const t=e.byteOffset>=n;n=e.byteOffset+e.byteLength;return t})}
function u(e){return e.slice(0,e.search(/[\r\n]|$/))}function c(e,n){const t=n.replace(/\s+/g,"");return(0,i.D)(`${e}\0${t}`)}function a(e){const n=new Map
;return e.map(e=>{const t=`${e.location.path}\0${e.location.commit??""}\0${e.fingerprint}`;const i=(n.get(t)??0)+1;n.set(t,i);return i===1?e:{...e,
fingerprint:`${e.fingerprint}:${i}`}})}},4877:(e,n,t)=>{t.d(n,{D:()=>i});function i(e){let n=2654435769;let t=2246822507;for(let i=0;i<e.length;i++){
const r=e.charCodeAt(i);n=Math.imul(n^r,668265263);t=Math.imul(t^r,374761393)}return o(r(n^t>>>15))+o(r(t^n>>>13))}function r(e){
const n=Math.imul(e^e>>>16,2246822507);const t=Math.imul(n^n>>>13,3266489909);return t^t>>>16}function o(e){return(e>>>0).toString(16).padStart(8,"0")}},
71753:(e,n,t)=>{t.d(n,{O5:()=>o,Uo:()=>r,n6:()=>a});var i=t(83179);function r(e,n){return u(e,n)||s(e,n)||c(e,n)}function o(e,n){return s(e,n)||u(e,n)||c(e,n)}
function s(e,n){return i.y.indexOf(e.level)-i.y.indexOf(n.level)}function u(e,n){const[t,i]=[e.location.region,n.location.region]
;return a(e.location.path,n.location.path)||(t?.startLine??0)-(i?.startLine??0)||(t?.startColumn??0)-(i?.startColumn??0)}function c(e,n){
return a(e.rule,n.rule)||a(e.message,n.message)}function a(e,n){return e<n?-1:e>n?1:0}}};
