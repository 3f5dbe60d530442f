"use strict";exports.id=5149;exports.ids=[5149];exports.modules={25149:(e,n,s)=>{s.r(n);s.d(n,{lcov:()=>r});var t=s(15083);var o=s(62563);const r={parse(e){
const n=[];let s;for(const[t,o]of e.split(/\r?\n/).entries()){const[,e="",r=""]=/^([A-Z]+):(.*)$/.exec(o)??[];if(e==="SF"&&s===undefined)s={paths:[r],
lines:new Map};else if(e==="DA"&&s)i(s.lines,r,t);else if(o==="end_of_record"&&s){n.push(s);s=undefined
}else if(e===""&&!/^(?:#.*|\s*)$/.test(o)||e==="SF"||e==="DA")throw d(t)}if(s)throw new o.F(`is no whole LCOV: the record of ${s.paths[0]} has no end`);return n
}};function i(e,n,s){const[,o,r]=/^(\d+),(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:,.*)?$/.exec(n)??[];if(o===undefined)throw d(s);(0,t.c)(e,Number(o),Number(r)>0)}
function d(e){return new o.F(`is no LCOV, see its line ${e+1}`)}}};
