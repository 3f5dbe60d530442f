"use strict";exports.id=5178;exports.ids=[5178];exports.modules={15178:(t,n,r)=>{r.d(n,{Ql:()=>S,RK:()=>c,Vj:()=>C,_R:()=>l,aB:()=>F,kw:()=>p,logLines:()=>f,
sN:()=>a,sc:()=>$});const u=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const e=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const o={"\n":"\\n","\r":"\\r","\t":"\\t"}
;function c(t){return t.replace(u,t=>e.test(t)?t:o[t]??p(t))}function p(t){const n=t.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const i=/##(?=\w*\[)/g;const s=/^(\s*):(?=:)/;function a(t){
return c(t).replace(i,"#\\x23").replace(s,"$1\\x3a")}function f(t){return t.split("\n").map(a).join("\n")}function l(t){
return new Set([...t.matchAll(i)].map(({index:t})=>t+1))}function S(t){return t.replace(s,"$1\\x3a")}function F(t){
const n=JSON.stringify(t,null,2).replace(i,"#\\u0023");return`${n.replace(u,t=>t==="\n"||e.test(t)?t:d(t))}\n`}function d(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const x=/[\p{Mn}\p{Me}\p{Cf}]/u;const m=/[\uFF61-\uFFDC]/;function C(t){if(t<="\u02ff")return 1;if(x.test(t))return 0;return g.test(t)&&!m.test(t)?2:1}
function $(t){let n=0;for(const r of t)n+=C(r);return n}}};
