"use strict";exports.id=9357;exports.ids=[9357];exports.modules={9357:(e,t,n)=>{n.r(t);n.d(t,{newTool:()=>r});var a=n(38815);var s=n(22690);var i=n(16693)
;const o=/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;function r(e){
if(!o.test(e))throw new s.yo(`${e} is no name of a tool`,"Small letters, digits, and hyphens between them.");const t=(0,a.parseDocument)((0,a.stringify)(c(e),{
lineWidth:0}));const{contents:n}=t;if(!(0,a.isMap)(n))throw new Error("a tool is a map");for(const{key:e}of n.items){const t=(0,
a.isScalar)(e)?i.M2[e.value]:undefined;const n=t?.description;if((0,a.isScalar)(e)&&n!==undefined)e.commentBefore=` ${n}`}return t.toString({lineWidth:0})}
function c(e){const t=e=>[{name:"bad",files:{[e]:"BAD\n"},expect:{class:"findings",findings:[`${e}:1:1 warning -`]}}];return{title:e,
homepage:`https://example.com/${e}`,license:"MIT",category:"lint",detect:[{file:`.${e}rc`}],files:{include:["*.txt"]},probe:{argv:[e,"--version"],
pattern:"(\\d+(?:\\.\\d+)+)"},check:{argv:[e,"--","{files}"],exit:{clean:[0],findings:[1]},parse:{format:"regex",
pattern:"^(?<path>.+?):(?<line>\\d+):(?<column>\\d+): (?<message>.*)$","column-unit":"code-point"}},cache:{mode:"file",inputs:[`.${e}rc`]},tests:[{name:"good",
files:{"good.txt":"good\n"},expect:{class:"clean"}},...t("bad.txt"),{name:"crash",files:{"a.txt":"a\n"},paths:["a.txt","not-there.txt"],expect:{class:"error"}
},{name:"empty",files:{"empty.txt":""},expect:{class:"clean"}},...t("-a b/(main)/[id]/\xfc.txt").map(e=>({...e,name:"odd path"})),{name:"non-ASCII",files:{
"a.txt":"\u{1f600}\xe9 BAD\n"},expect:{class:"findings",findings:[`a.txt:1:5 warning -`]}}]}}}};
