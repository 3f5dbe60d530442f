"use strict";exports.id=3239;exports.ids=[3239];exports.modules={23239:(e,s,t)=>{t.d(s,{listFolder:()=>p});var i=t(73024);var o=t.n(i);var n=t(76760)
;var r=t.n(n);var a=t(97689);function p(e){const s=[];const t=[""];for(let o=t.pop();o!==undefined;o=t.pop()){for(const r of(0,i.readdirSync)((0,n.join)(e,o),{
withFileTypes:true})){const i=o===""?r.name:`${o}/${r.name}`;if(r.isSymbolicLink())s.push({path:i,mode:a.K.symlink
});else if(r.isFile())s.push(d(e,i));else if(r.isDirectory()&&r.name!==".git"&&r.name!=="node_modules")t.push(i)}}return s.sort((e,s)=>e.path<s.path?-1:1)}
function d(e,s){const{mode:t,size:o}=(0,i.statSync)((0,n.join)(e,s));return{path:s,mode:t&64?a.K.executable:a.K.file,size:o}}}};
