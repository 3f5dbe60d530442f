"use strict";exports.id=6350;exports.ids=[6350];exports.modules={16350:(e,t,n)=>{n.r(t);n.d(t,{diff:()=>l});var s=n(62563)
;const i=/^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@/;const l={parse(e,t){const n=[];let s;const l=e.split("\n");for(let e=0;e<l.length;){const c=l[e]
;if(c.startsWith("--- ")&&l[e+1]?.startsWith("+++ ")){s=r(c,l[e+1],t.strip??[]);e+=2;continue}const f=i.exec(c);if(f&&s!==undefined){const[,i,r="1"]=f
;const c=Number(r)===0?Number(i)+1:Number(i);e=o(l,e+1,{path:s,line:c,left:Number(r)},t,n)}else e++}return{findings:n}}};function r(e,t,n){
const s=e.startsWith("--- /dev/null")?t:e;const i=s.slice(4).split("\t")[0].trimEnd();return[...n,"^[ab]/"].reduce((e,t)=>e.replace(new RegExp(t),""),i)}
function o(e,t,n,{message:i,rule:l},r){let o=0;let c=[];const f=()=>{if(o===0&&c.length===0)return;const e=n.line-o;const t=c.join("");const s={line:e,column:1,
endLine:n.line,endColumn:1};r.push({path:n.path,rule:l,message:i,line:e,endLine:Math.max(e,n.line-1),fix:[{...s,text:t}]});o=0;c=[]};let u=t
;for(;u<e.length;u++){const t=e[u];const s=t[0];if(s==="+")c.push(`${t.slice(1)}\n`);else if(s==="-"&&n.left>0){o++;n.line++;n.left--
}else if((s===" "||t==="")&&n.left>0){f();n.line++;n.left--}else if(s==="\\"){if(e[u-1]?.startsWith("+"))c.push(c.pop().slice(0,-1))}else break}f()
;if(n.left>0)throw new s.F(`ends within a hunk of ${n.path}`);return u}}};
