"use strict";exports.id=6954;exports.ids=[6954];exports.modules={82670:(e,s,t)=>{t.d(s,{o:()=>o});function o(e){return e.replace(/[-_.]+/g,"-").toLowerCase()}},
86954:(e,s,t)=>{t.r(s);t.d(s,{uv:()=>u});var o=t(3292);var n=t(80737);var c=t(82670);const d=n.YOg(n.YjP()).default([])
;const r=n.g1P(n.YjP(),n.YOg(n.L5J())).default({});const a=n.Ikc({path:n.YjP().optional()}).catch({});const p=n.Ikc({project:n.Ikc({name:n.YjP().optional(),
dependencies:d,"optional-dependencies":r}).default({dependencies:[],"optional-dependencies":{}}),"dependency-groups":r,"build-system":n.Ikc({requires:d
}).default({requires:[]}),tool:n.Ikc({uv:n.Ikc({workspace:n.Ikc({members:d,exclude:d}).optional(),
sources:n.g1P(n.YjP(),n.KCZ([n.YOg(a),a.transform(e=>[e])])).default({}),"dev-dependencies":d}).default({sources:{},"dev-dependencies":[]})}).default({uv:{
sources:{},"dev-dependencies":[]}})});const u={roots:["pyproject.toml"],manifest:"pyproject.toml",members(e){const{workspace:s}=p.parse((0,o.qg)(e)).tool.uv
;return s&&{include:s.members,exclude:s.exclude}},read(e){const{project:s,tool:t,...n}=p.parse((0,o.qg)(e))
;const d=[...Object.values(s["optional-dependencies"]),...Object.values(n["dependency-groups"])]
;const r=[...s.dependencies,...d.flat().filter(e=>typeof e==="string"),...t.uv["dev-dependencies"],...n["build-system"].requires];const a=r.map(e=>(0,
c.o)(/^\s*[\w.-]+/.exec(e)?.[0]?.trim()??""));const u=Object.values(t.uv.sources).flatMap(e=>e.flatMap(({path:e})=>e??[]));return{name:s.name&&(0,c.o)(s.name),
names:a,folders:u}}}}};
