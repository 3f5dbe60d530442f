"use strict";exports.id=6525;exports.ids=[6525];exports.modules={5178:(t,n,r)=>{r.d(n,{Ql:()=>l,RK:()=>p,Vj:()=>x,_R:()=>f,aB:()=>S,kw:()=>c,sN:()=>i,sc:()=>C})
;const e=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const u={"\n":"\\n","\r":"\\r","\t":"\\t"};function p(t){
return t.replace(e,t=>o.test(t)?t:u[t]??c(t))}function c(t){const n=t.codePointAt(0)??0;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`
;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const s=/##(?=\w*\[)/g;const a=/^(\s*):(?=:)/;function i(t){
return p(t).replace(s,"#\\x23").replace(a,"$1\\x3a")}function f(t){return new Set([...t.matchAll(s)].map(({index:t})=>t+1))}function l(t){
return t.replace(a,"$1\\x3a")}function S(t){const n=JSON.stringify(t,null,2).replace(s,"#\\u0023");return`${n.replace(e,t=>t==="\n"||o.test(t)?t:d(t))}\n`}
function d(t){return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const F=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const g=/[\p{Mn}\p{Me}\p{Cf}]/u;const m=/[\uFF61-\uFFDC]/;function x(t){if(t<="˿")return 1;if(g.test(t))return 0;return F.test(t)&&!m.test(t)?2:1}
function C(t){let n=0;for(const r of t)n+=x(r);return n}},6525:(t,n,r)=>{r.r(n);r.d(n,{json:()=>o});var e=r(5178);const o={id:"json",
summary:"The report itself, for programs and for later stages of Kempt",print:e.aB}}};
