"use strict";exports.id=6525;exports.ids=[6525,5178];exports.modules={15178:(t,n,r)=>{r.d(n,{Ql:()=>S,RK:()=>p,Vj:()=>C,_R:()=>l,aB:()=>d,kw:()=>i,
logLines:()=>f,sN:()=>a,sc:()=>$});const e=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const o=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const u={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function p(t){return t.replace(e,t=>o.test(t)?t:u[t]??i(t))}function i(t){const n=t.codePointAt(0)??0
;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const s=/##(?=\w*\[)/g
;const c=/^(\s*):(?=:)/;function a(t){return p(t).replace(s,"#\\x23").replace(c,"$1\\x3a")}function f(t){return t.split("\n").map(a).join("\n")}function l(t){
return new Set([...t.matchAll(s)].map(({index:t})=>t+1))}function S(t){return t.replace(c,"$1\\x3a")}function d(t){
const n=JSON.stringify(t,null,2).replace(s,"#\\u0023");return`${n.replace(e,t=>t==="\n"||o.test(t)?t:F(t))}\n`}function F(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const m=/[\p{Mn}\p{Me}\p{Cf}]/u;const x=/[\uFF61-\uFFDC]/;function C(t){if(t<="\u02ff")return 1;if(m.test(t))return 0;return g.test(t)&&!x.test(t)?2:1}
function $(t){let n=0;for(const r of t)n+=C(r);return n}},66525:(t,n,r)=>{r.r(n);r.d(n,{json:()=>o});var e=r(15178);const o={id:"json",
summary:"The report itself, for programs and for later stages of Kempt",print:e.aB}}};
