"use strict";exports.id=6954;exports.ids=[6954];exports.modules={86954:(e,s,t)=>{t.r(s);t.d(s,{uv:()=>p});var n=t(3292);var o=t(80737)
;const c=o.YOg(o.YjP()).default([]);const d=o.g1P(o.YjP(),o.YOg(o.L5J())).default({});const r=o.Ikc({path:o.YjP().optional()}).catch({});const a=o.Ikc({
project:o.Ikc({name:o.YjP().optional(),dependencies:c,"optional-dependencies":d}).default({dependencies:[],"optional-dependencies":{}}),"dependency-groups":d,
"build-system":o.Ikc({requires:c}).default({requires:[]}),tool:o.Ikc({uv:o.Ikc({workspace:o.Ikc({members:c,exclude:c}).optional(),
sources:o.g1P(o.YjP(),o.KCZ([o.YOg(r),r.transform(e=>[e])])).default({}),"dev-dependencies":c}).default({sources:{},"dev-dependencies":[]})}).default({uv:{
sources:{},"dev-dependencies":[]}})});const p={roots:["pyproject.toml"],manifest:"pyproject.toml",members(e){const{workspace:s}=a.parse((0,n.qg)(e)).tool.uv
;return s&&{include:s.members,exclude:s.exclude}},read(e){const{project:s,tool:t,...o}=a.parse((0,n.qg)(e))
;const c=[...Object.values(s["optional-dependencies"]),...Object.values(o["dependency-groups"])]
;const d=[...s.dependencies,...c.flat().filter(e=>typeof e==="string"),...t.uv["dev-dependencies"],...o["build-system"].requires]
;const r=d.map(e=>u(/^\s*[\w.-]+/.exec(e)?.[0]?.trim()??""));const p=Object.values(t.uv.sources).flatMap(e=>e.flatMap(({path:e})=>e??[]));return{
name:s.name&&u(s.name),names:r,folders:p}}};function u(e){return e.replace(/[-_.]+/g,"-").toLowerCase()}}};
