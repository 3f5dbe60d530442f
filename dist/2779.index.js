"use strict";exports.id=2779;exports.ids=[2779];exports.modules={22779:(t,n,r)=>{r.r(n);r.d(n,{listCommit:()=>u,listFolders:()=>a,parseLsTree:()=>c})
;var e=r(22690);var i=r(37478);var s=r(19626);var o=r(97557);async function u(t,n){return c(await(0,o.git)(t,l(n)))}async function a(t,n,r){
const e=[...r].map(t=>`${t||"."}/`);if(!(0,o.M)(e))return undefined;const i=await(0,o.git)(t,["ls-tree","-t","--name-only","-z","--full-tree",f(n),"--",...e])
;return i.toString("utf8").split("\0").filter(Boolean)}function l(t){return["ls-tree","-r","-l","-z","--full-tree",f(t)]}function f(t){
if(t.startsWith("-"))throw new e.yo(`${JSON.stringify(t)} is not a revision`);return t}function c(t){const n=[];for(const r=new s.C(t);!r.isDone();){
const t=r.next();const e=t.indexOf(9);const[s="",,o,u]=t.toString("latin1",0,e).split(/ +/);n.push({...(0,i.q0)(t.subarray(e+1)),mode:Number.parseInt(s,8),
oid:o,size:u==="-"?undefined:Number(u)})}return n}}};
