"use strict";exports.id=5261;exports.ids=[5261];exports.modules={25261:(e,a,t)=>{t.r(a);t.d(a,{cargo:()=>l});var c=t(3292);var s=t(80737)
;const n=s.YOg(s.YjP()).default([]);const d=s.Ikc({path:s.YjP().optional(),package:s.YjP().optional()}).catch({});const o=s.g1P(s.YjP(),d).default({});const p={
dependencies:o,"dev-dependencies":o,"build-dependencies":o};const r=s.Ikc({package:s.Ikc({name:s.YjP().optional()}).default({}),workspace:s.Ikc({members:n,
exclude:n,dependencies:o}).optional(),...p,target:s.g1P(s.YjP(),s.Ikc(p)).default({})});const l={roots:["Cargo.toml"],manifest:"Cargo.toml",members(e){
const{workspace:a}=r.parse((0,c.qg)(e));return a&&{include:a.members,exclude:a.exclude}},read(e,a){const{package:t,target:s,...n}=r.parse((0,c.qg)(e))
;const d=r.parse((0,c.qg)(a)).workspace?.dependencies??{}
;const o=[n,...Object.values(s)].flatMap(e=>[...Object.entries(e.dependencies),...Object.entries(e["dev-dependencies"]),...Object.entries(e["build-dependencies"])])
;return{name:t.name,names:o.flatMap(([e,a])=>[e,a.package??[],d[e]?.package??[]].flat()),folders:o.flatMap(([,{path:e}])=>e??[])}}}}};
