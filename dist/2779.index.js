"use strict";exports.id=2779;exports.ids=[2779];exports.modules={22779:(e,r,t)=>{t.d(r,{parseLsTree:()=>u,treeArgs:()=>o});var s=t(22690);var n=t(37478)
;var i=t(19626);function o(e){if(e.startsWith("-"))throw new s.yo(`${JSON.stringify(e)} is not a revision`);return["ls-tree","-r","-l","-z","--full-tree",e]}
function u(e){const r=[];for(const t=new i.C(e);!t.isDone();){const e=t.next();const s=e.indexOf(9);const[i="",,o,u]=e.toString("latin1",0,s).split(/ +/)
;r.push({...(0,n.q0)(e.subarray(s+1)),mode:Number.parseInt(i,8),oid:o,size:u==="-"?undefined:Number(u)})}return r}}};
