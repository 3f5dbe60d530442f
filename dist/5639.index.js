"use strict";exports.id=5639;exports.ids=[5639];exports.modules={55639:(e,s,t)=>{t.r(s);t.d(s,{go:()=>r});const r={roots:["go.work"],manifest:"go.mod",
members(e){return{include:o(e,"use").map(([e=""])=>e),exclude:[]}},read(e){const[[s]=[]]=o(e,"module");const t=o(e,"replace").map(e=>e[e.indexOf("=>")+1]??"")
;return{name:s,names:o(e,"require").map(([e=""])=>e),folders:t.filter(e=>/^\.{1,2}\//.test(e))}}};function o(e,s){const t=[];let r=false
;for(const o of e.split("\n")){const e=o.replace(/\/\/.*/,"").split(/\s+/).filter(Boolean).map(n)
;if(e[0]===")")r=false;else if(e[0]===s&&e[1]==="(")r=true;else if(e[0]===s)t.push(e.slice(1));else if(r&&e.length>0)t.push(e)}return t}function n(e){
return e.replace(/^["`](.*)["`]$/,"$1")}}};
