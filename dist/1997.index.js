"use strict";exports.id=1997;exports.ids=[1997];exports.modules={21997:(e,n,t)=>{t.r(n);t.d(n,{onlyReview:()=>a,withReview:()=>c});var i=t(6908);var r=t(19946)
;var s=t(71753);var o=t(65073);function c(e,n,t){const{section:o}=n;const c=[...e.findings,...(0,i.b)(n.findings)].sort(s.Uo)
;const a=[...e.notifications,...n.told,...u(n,t)];return{...e,findings:c,rules:[...e.rules,...d([...n.findings,...o.folded])],runs:[...e.runs,{check:"review",
status:o.skipped===undefined?"ran":"skipped",...o.skipped!==undefined&&{reason:o.skipped},findings:n.findings.length}],notifications:a,review:o,verdict:(0,
r.ds)(c,a,e.failOn)}}function a(e,n){const t={...e,findings:[],suppressed:[],rules:[],runs:[],notifications:[],existing:0};return c(t,n,true)}
function u({section:e,strict:n},t){const{skipped:i,unreviewed:r}=e;if(i!==undefined){return t?[{level:"error",id:"review",message:`Nothing was reviewed: ${i}`
}]:[]}const[s]=r;if(s===undefined)return[];const c=`${(0,o.LS)(r.length,"part")} of the change could not be reviewed, first ${s.path}:${s.startLine}`
;const a=n?"error":"warning";return[{level:a,id:"review",message:`${c}: ${s.reason}`}]}function d(e){const n=new Map(e.map(({rule:e,level:n})=>[e,n]))
;return[...n].map(([e,n])=>{const t=`Review: ${e.slice(e.indexOf("/")+1).replaceAll("-"," ")}`;return{id:e,level:n,summary:t,
help:`${t}. A model has found it, a second look has confirmed it.`}})}},6908:(e,n,t)=>{t.d(n,{U:()=>s,b:()=>u});var i=t(4877);const r=240;function s(e){
const{rule:n,level:t,message:i,path:s,region:u,commit:d,fix:f,related:l=[],origin:p}=e
;if(n===""||i==="")throw new Error(`A finding needs a rule and a message: ${JSON.stringify(e)}`)
;if(s==="")throw new Error(`A finding needs a primary location: ${n}`)
;if(f&&!o(f.edits))throw new Error(`The edits of a fix must ascend and not overlap: ${n} in ${s}`);const g=e.snippet??(u?c(e.subject):undefined);return{rule:n,
level:t,message:i,location:{path:s,...u&&{region:u},...d&&{commit:d}},...l.length>0&&{related:l},...g!==undefined&&{snippet:g.slice(0,r)},...f&&{fix:f},...p&&{
origin:p},fingerprint:a(n,e.subject)}}function o(e){let n=0;return e.every(({region:e})=>{const t=e.byteOffset>=n;n=e.byteOffset+e.byteLength;return t})}
function c(e){return e.slice(0,e.search(/[\r\n]|$/))}function a(e,n){const t=n.replace(/\s+/g,"");return(0,i.D)(`${e}\0${t}`)}function u(e){const n=new Map
;return e.map(e=>{const t=`${e.location.path}\0${e.location.commit??""}\0${e.fingerprint}`;const i=(n.get(t)??0)+1;n.set(t,i);return i===1?e:{...e,
fingerprint:`${e.fingerprint}:${i}`}})}},71753:(e,n,t)=>{t.d(n,{O5:()=>s,Uo:()=>r,n6:()=>u});var i=t(83179);function r(e,n){return c(e,n)||o(e,n)||a(e,n)}
function s(e,n){return o(e,n)||c(e,n)||a(e,n)}function o(e,n){return i.y.indexOf(e.level)-i.y.indexOf(n.level)}function c(e,n){
const[t,i]=[e.location.region,n.location.region]
;return u(e.location.path,n.location.path)||(t?.startLine??0)-(i?.startLine??0)||(t?.startColumn??0)-(i?.startColumn??0)}function a(e,n){
return u(e.rule,n.rule)||u(e.message,n.message)}function u(e,n){return e<n?-1:e>n?1:0}}};
