"use strict";exports.id=7131;exports.ids=[7131];exports.modules={57131:(e,r,s)=>{s.r(r);s.d(r,{listenTo:()=>n});var t=s(22690);function n(e,r){const s=[]
;const n=async()=>{try{return await(e?.fetchThreads?.(r))??[]}catch(e){if(!(e instanceof t.gA||e instanceof t.n8))throw e
;s.push(`What people said of earlier remarks is not known: ${e.message}`);return[]}};return{where:`#${r}`,threads:n,failures:s}}}};
