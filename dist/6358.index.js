"use strict";exports.id=6358;exports.ids=[6358];exports.modules={46358:(e,t,n)=>{n.d(t,{updateCoverage:()=>a});var r=n(15083);var o=n(22690);var s=n(26491)
;var i=n(51775);async function a(e){const{paths:t,base:n,head:a,changed:c,staged:u,gitDir:f}=e
;if(t.length>0||[n,a,c,u,f].some(e=>e!==undefined))throw new o.yo("Coverage is written for the work tree as a whole","Leave out the paths, --base, --head, --changed, --staged and --git-dir.")
;const{report:d,scope:v}=await(0,i.sb)({...e,ignoreFigures:true});const g=d.notifications.find(({level:e})=>e==="error")
;if(g)throw new o.yo(`The run is incomplete, ${s.GB} was not written: ${g.message}`,g.remedy);const h=(0,s.QM)(v.top)
;const p=d.runs.flatMap(({check:e,coverage:t})=>t?[[e,(0,r.B)(t)]]:[])
;if(p.length===0)throw new o.yo(`No tool measured coverage, ${s.GB} was not written`,"Ask for it in kempt.yaml: tools.pytest.coverage.ratchet: true");(0,
s.Ln)(v.top,{...h,...Object.fromEntries(p)});const l=p.map(([e,t])=>`${e}: ${t} %${e in h?` (was ${h[e]} %)`:""}`);return`${s.GB} says ${l.join(", ")}`}},
15083:(e,t,n)=>{n.d(t,{B:()=>r,c:()=>o});function r({covered:e,lines:t}){return t===0?100:Math.floor(e*1e4/t)/100}function o(e,t,n){e.set(t,n||e.get(t)===true)}
},26491:(e,t,n)=>{n.d(t,{GB:()=>u,Ln:()=>p,QM:()=>f,j1:()=>d});var r=n(73024);var o=n.n(r);var s=n(76760);var i=n.n(s);var a=n(22690);var c=n(84966)
;const u="kempt-coverage.json";function f(e){const t=(0,s.join)(e,u);return(0,r.existsSync)(t)?d((0,r.readFileSync)(t,"utf8")):{}}function d(e){const t=v(e)
;const n=g(t)&&t["version"]===1?t["lines"]:undefined
;if(!g(n)||!Object.values(n).every(h))throw new a.yo(`${u} says no figures`,"Write it anew: kempt check --update-coverage");return n}function v(e){try{
return JSON.parse(e)}catch{return undefined}}function g(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function h(e){
return typeof e==="number"&&e>=0&&e<=100}function p(e,t){const n=Object.fromEntries(Object.entries(t).sort(([e],[t])=>e<t?-1:1));(0,c.v)((0,
s.join)(e,u),Buffer.from(`${JSON.stringify({version:1,lines:n},undefined,2)}\n`))}}};
