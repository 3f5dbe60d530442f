"use strict";exports.id=6475;exports.ids=[6475];exports.modules={6475:(e,s,t)=>{t.r(s);t.d(s,{nx:()=>r});var n=t(80737);const o=n.Ikc({name:n.YjP().optional(),
implicitDependencies:n.YOg(n.YjP()).default([])});const r={roots:["nx.json"],manifest:"project.json",partial:true,members:()=>({include:["**"],
exclude:["**/node_modules/**"]}),read(e){const{name:s,implicitDependencies:t}=o.parse(JSON.parse(e));const n=t.filter(e=>!e.startsWith("!"));return{name:s,
names:n,folders:[],unknown:n.some(e=>/[*:]/.test(e))}}}}};
