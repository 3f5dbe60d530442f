"use strict";exports.id=3239;exports.ids=[3239];exports.modules={23239:(e,t,s)=>{s.d(t,{listFolder:()=>p});var i=s(73024);var o=s.n(i);var n=s(76760)
;var r=s.n(n);var a=s(97689);function p(e){const t=[];const s=[""];for(let o=s.pop();o!==undefined;o=s.pop()){for(const r of(0,i.readdirSync)((0,n.join)(e,o),{
withFileTypes:true})){const i=o===""?r.name:`${o}/${r.name}`;if(r.isSymbolicLink())t.push({path:i,mode:a.Kt.symlink
});else if(r.isFile())t.push(d(e,i));else if(r.isDirectory()&&r.name!==".git"&&r.name!=="node_modules")s.push(i)}}return t.sort((e,t)=>e.path<t.path?-1:1)}
function d(e,t){const{mode:s,size:o}=(0,i.statSync)((0,n.join)(e,t));return{path:t,mode:s&64?a.Kt.executable:a.Kt.file,size:o}}}};
