"use strict";exports.id=8755;exports.ids=[8755];exports.modules={68755:(t,o,e)=>{e.r(o);e.d(o,{go:()=>c});var s=e(15083);var n=e(62563)
;const i=/^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (\d+)$/;const r=1e5;const c={parse(t){const[o="",...e]=t.split(/\r?\n/)
;if(!/^mode: (?:set|count|atomic)$/.test(o))throw new n.F("is no profile of Go");const c=new Map;for(const t of e){if(t==="")continue
;const[,o="",e,a,l,p]=i.exec(t)??[];if(o==="")throw new n.F(`has a line that is no block: ${t.slice(0,100)}`);const u=c.get(o)??new Map;c.set(o,u)
;if(Number(a)-Number(e)>r)throw new n.F(`has a block that is too long: ${t.slice(0,100)}`);if(l==="0")continue;for(let t=Number(e);t<=Number(a);t++)(0,
s.c)(u,t,p!=="0")}return[...c].map(([t,o])=>({paths:a(t),lines:o}))}};function a(t){const o=t.split("/");return o.map((t,e)=>o.slice(e).join("/"))}}};
