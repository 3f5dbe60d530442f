"use strict";exports.id=2983;exports.ids=[2983,5178,5073];exports.modules={65073:(t,n,r)=>{r.d(n,{$Q:()=>a,K9:()=>o,LS:()=>u,a3:()=>c,yZ:()=>i,z3:()=>e})
;function o(t){return String(t).replace(/\B(?=(?:\d{3})+$)/g,",")}function u(t,n,r=`${n}s`){return`${o(t)} ${t===1?n:r}`}function e(t){
const n=["B","kB","MB","GB","TB"];const r=Math.min(Math.floor(Math.log10(Math.max(1,t))/3),n.length-1);const o=t/1e3**r
;return`${r===0||o>=99.95?Math.round(o):o.toFixed(1)} ${n[r]}`}function c(t){if(t<999.5)return`${Math.round(t)} ms`;if(t<59950)return`${(t/1e3).toFixed(1)} s`
;const n=Math.round(t/1e3);return`${Math.floor(n/60)} min ${n%60} s`}function i(t,n="and"){const r=t.at(-1)??""
;return t.length<2?r:`${t.slice(0,-1).join(", ")} ${n} ${r}`}function a(t,n){if(t.length<=n)return t
;return`${t.slice(0,Math.max(0,n-1)).replace(/[\uD800-\uDBFF]$/,"")}\u2026`}},15178:(t,n,r)=>{r.d(n,{Ql:()=>d,RK:()=>c,Vj:()=>S,_R:()=>l,aB:()=>$,kw:()=>i,
logLines:()=>f,sN:()=>p,sc:()=>M});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const u=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const e={"\n":"\\n",
"\r":"\\r","\t":"\\t"};function c(t){return t.replace(o,t=>u.test(t)?t:e[t]??i(t))}function i(t){const n=t.codePointAt(0)??0
;if(n<256)return`\\x${n.toString(16).padStart(2,"0")}`;return n<65536?`\\u${n.toString(16).padStart(4,"0")}`:`\\u{${n.toString(16)}}`}const a=/##(?=\w*\[)/g
;const s=/^(\s*):(?=:)/;function p(t){return c(t).replace(a,"#\\x23").replace(s,"$1\\x3a")}function f(t){return t.split("\n").map(p).join("\n")}function l(t){
return new Set([...t.matchAll(a)].map(({index:t})=>t+1))}function d(t){return t.replace(s,"$1\\x3a")}function $(t){
const n=JSON.stringify(t,null,2).replace(a,"#\\u0023");return`${n.replace(o,t=>t==="\n"||u.test(t)?t:m(t))}\n`}function m(t){
return t.split("").map(t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const g=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const h=/[\p{Mn}\p{Me}\p{Cf}]/u;const F=/[\uFF61-\uFFDC]/;function S(t){if(t<="\u02ff")return 1;if(h.test(t))return 0;return g.test(t)&&!F.test(t)?2:1}
function M(t){let n=0;for(const r of t)n+=S(r);return n}},95242:(t,n,r)=>{r.r(n);r.d(n,{markdown:()=>e});var o=r(30140);const u=65536;const e={id:"markdown",
summary:"Markdown for a comment on a pull request, at most 65,536 characters",source:"https://github.github.com/gfm/",print:t=>(0,o.T)(t,u)}}};
