"use strict";exports.id=2779;exports.ids=[2779];exports.modules={22779:(t,r,e)=>{e.r(r);e.d(r,{listCommit:()=>a,parseLsTree:()=>c});var n=e(22690)
;var s=e(37478);var i=e(19626);var o=e(97557);async function a(t,r){return c(await(0,o.git)(t,u(r)))}function u(t){
if(t.startsWith("-"))throw new n.yo(`${JSON.stringify(t)} is not a revision`);return["ls-tree","-r","-l","-z","--full-tree",t]}function c(t){const r=[]
;for(const e=new i.C(t);!e.isDone();){const t=e.next();const n=t.indexOf(9);const[i="",,o,a]=t.toString("latin1",0,n).split(/ +/);r.push({...(0,
s.q0)(t.subarray(n+1)),mode:Number.parseInt(i,8),oid:o,size:a==="-"?undefined:Number(a)})}return r}}};
