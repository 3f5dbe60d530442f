"use strict";exports.id=8029;exports.ids=[8029];exports.modules={35471:(n,t,e)=>{e.r(t);e.d(t,{planTools:()=>d});var s=e(89227);var o=e(52336);var r=e(40634)
;var i=e(94915);var a=e(76289);var c=e(11836);var l=e(82082);var u=e(41600);async function d(n){const{chosen:t,skipped:e}=(0,l.g)({...n,
paths:n.entries.map(({path:n})=>n)});const s=p(n);const o=await Promise.all(t.map(async t=>await f(t,n,s)));const r=e.map(({id:n,reason:t})=>({tool:n,
runs:false,why:t}));return[...o,...r].sort((n,t)=>n.tool<t.tool?-1:1)}async function f(n,t,e){const{setting:s,why:r}=n;const{id:i,tool:a}=s;const d=(0,
u.n)(s,o.toMatcher,t.top);const f=t.files.filter(({path:n})=>d(n));const p=(0,l.r)(a,f.length,t.change!==undefined);if(p!==undefined)return{tool:i,runs:false,
why:p};const v=(0,c.It)(s,t);const g=(0,c.i0)(n)?t.entries.filter(({path:n})=>d(n)&&v(n)):f;return{tool:i,runs:true,why:r,files:g.length,copy:await h(n,e)}}
function p({top:n}){const t=(0,s.n)();const o=async()=>(await e.e(4710).then(e.bind(e,64710))).locks;const i=new r.o(t);return{top:n,cache:t,env:process.env,
mayInstall:false,mayStart:false,locks:o,versions:i}}async function h({setting:n},t){const{install:e,version:s,resolve:o=["project","managed","system"]}=n.tool
;const r=[];for(const c of o){const o=await(0,i.V)({...n,tool:{...n.tool,resolve:[c]}},"",t);if(!("missing"in o))return{state:"there",origin:c,version:o.version
};const l=e&&(0,a.VQ)(e,t.env);if(c==="managed"&&e&&s?.default!==undefined&&l===undefined)return{state:"to-install",origin:e.registry,version:s.default}
;r.push(c==="managed"&&l!==undefined?`${l} is not installed`:o.missing)}return{state:"missing",reason:[...new Set(r)].join("; ")}}},11836:(n,t,e)=>{e.d(t,{
It:()=>s,US:()=>r,i0:()=>o});function s({coverage:n},{reach:t}){return e=>n!==undefined||t===undefined||t.has(e)}function o({setting:n}){
return r(n.tool.check.scope)==="lines"}function r(n){return n==="repository"||n==="workspace"?"lines":"rerun"}},69963:(n,t,e)=>{e.d(t,{b:()=>r});var s=e(73024)
;var o=e.n(s);function r(n){try{return(0,s.readFileSync)(n,"utf8")}catch{return undefined}}}};
