"use strict";exports.id=4216;exports.ids=[4216];exports.modules={74216:(e,n,s)=>{s.r(n);s.d(n,{npm:()=>o});var a=s(38815);var p=s(80737);const t=p.YOg(p.YjP())
;const c=p.g1P(p.YjP(),p.L5J()).default({});const r=p.Ikc({name:p.YjP().optional(),workspaces:p.KCZ([t,p.Ikc({packages:t.default([])})]).optional(),
dependencies:c,devDependencies:c,peerDependencies:c,optionalDependencies:c,nx:p.Ikc({implicitDependencies:t.default([])}).catch({implicitDependencies:[]
}).optional()});const i=p.Ikc({packages:t.default([])}).nullish();const o={roots:["package.json","pnpm-workspace.yaml"],manifest:"package.json",members(e,n){
if(n==="pnpm-workspace.yaml")return d(i.parse((0,a.parse)(e))?.packages);const{workspaces:s}=r.parse(JSON.parse(e));return d(Array.isArray(s)?s:s?.packages)},
read(e){const{name:n,...s}=r.parse(JSON.parse(e));const a=Object.entries({...s.dependencies,...s.devDependencies,...s.peerDependencies,...s.optionalDependencies
});const p=a.flatMap(([,e])=>/^(?:file|link|portal|workspace):(\.{1,2}\/.*)$/.exec(String(e))?.[1]??[])
;const t=a.flatMap(([,e])=>/^(?:npm|workspace):(@?[^@]+)@/.exec(String(e))?.[1]??[]);return{name:n,
names:[...a.map(([e])=>e),...t,...s.nx?.implicitDependencies??[]],folders:p}}};function d(e=[]){if(e.length===0)return undefined
;const n=e.filter(e=>e.startsWith("!")).map(e=>e.slice(1));return{include:e.filter(e=>!e.startsWith("!")),exclude:n}}}};
