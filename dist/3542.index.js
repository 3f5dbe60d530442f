"use strict";exports.id=3542;exports.ids=[3542];exports.modules={98642:(t,e,n)=>{n.r(e);n.d(e,{blueprintCommand:()=>l});var a=n(76760);var i=n.n(a)
;var r=n(11164);var o=n(22690);var s=n(19946);var d=n(15178);var u=n(47167);var c=n(21579);var h=n(16887);var m=n(60387);const l=(0,c.G)({name:"blueprint",
summary:"Set Kempt up in a CI, an editor or a hook, from a ready-made file",usage:"list | show ID | add ID… | update [FILE…] | check",
description:`list: every blueprint, and where it goes. show: one of them. add: write it, pinned to the commit that this Kempt is, and\nname it in the file of the CI where that has to be. update: bring files that are from blueprints up to date; what was\nchanged by hand stays, and where both changed the same lines nothing is written. check: say what is out of date.\nadd and update print the diff and ask; where nobody can be asked, they write with --yes only.\nExit codes: 0; 1 of check: something is out of date, of add and update: something could not be brought together.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},commit:{type:"string",value:"COMMIT",
summary:"pin this commit of Kempt; default: the one that runs"},source:{type:"string",value:"URL",summary:"let git get Kempt from here, such as a mirror"},to:{
type:"string",value:"FILE",summary:"of add: write this file, instead of where the blueprint goes"},force:{type:"boolean",
summary:"give up what was changed by hand"},yes:{type:"boolean",summary:"ask nothing and write"},"dry-run":{type:"boolean",
summary:"ask nothing, print the diff and write nothing"},json:{type:"boolean",summary:"ask nothing, and print the outcome as JSON"}},async run(t,[e,...n]){
const{commit:i,source:s,to:d,force:u,json:c}=t;const m={cwd:(0,a.resolve)(t.cwd??"."),cli:(0,h.D)().cli,commit:i,source:s,to:d,force:u}
;if(e==="list"&&n.length===0)return y(c);if(e==="show"&&n.length===1)return await f(m,n[0]);if(e==="add"&&n.length>0)return await w(await(0,r.mG)(m,n),t)
;if(e==="update")return await w(await(0,r.sN)(m,n),t);if(e==="check"&&n.length===0)return await p(m,c)
;throw new o.yo("kempt blueprint takes: list, show ID, add ID…, update [FILE…], check","For example: kempt blueprint add github/pull-request")}});function y(t){
const e=(0,r.tw)();const n=Math.max(...e.map(({id:t})=>t.length))+2;const a=e.map(({id:t,title:e,to:a})=>`${t.padEnd(n)}${e}${a===undefined?"":` (${a})`}\n`)
;const i=e.map(({id:t,title:e,to:n,needs:a})=>({id:t,title:e,to:n,needs:a}));(0,m.yy)(t?I(i):a.join(""));return s.yU.clean}async function f(t,e){(0,
m.yy)(await(0,r.Zl)(t,e));return s.yU.clean}async function p(t,e){const n=await(0,r.dP)(t);if(e)(0,m.yy)(I(n));else(0,
m.yy)(n.length===0?"No file here is from a blueprint\n":n.map(b).join(""));return n.every(({state:t})=>t==="current")?s.yU.clean:s.yU.findings}
async function w({outcomes:t,write:e},{yes:n,"dry-run":a,json:i}){const r=t.some(({diff:t})=>t!=="");if(!i)(0,m.yy)(t.map(t=>t.diff||b(t)).join(""))
;const o=r&&!a&&(n??(!i&&await g()));if(o)e();if(i)(0,m.yy)(I({outcomes:t,written:o}));else if(r)(0,
m.yy)(o?t.map(k).join(""):"Nothing was written. --yes writes this.\n");return t.some(({problem:t})=>t!==undefined)?s.yU.findings:s.yU.clean}async function g(){
if(!(0,u.h)())return false;const t=(0,u.j)();const e=await t.confirm("Write this?",true);t.close();return e}
function b({path:t,id:e,state:n,edited:a,problem:i}){const r=a?", changed by hand":"";return`${(0,d.RK)(t)} (${(0,d.RK)(e)}${r}): ${i??v[n]}\n`}const v={
new:"to be written",current:"up to date",outdated:"out of date; kempt blueprint update mends that",conflict:"cannot be brought up to date",
unknown:"there is no such blueprint"};function k({writes:t}){return t.map(t=>`${t} is written\n`).join("")}function I(t){return`${JSON.stringify(t,null,2)}\n`}
},89227:(t,e,n)=>{n.d(e,{n:()=>s});var a=n(48161);var i=n.n(a);var r=n(76760);var o=n.n(r);function s(t=process.env){
if(t["KEMPT_CACHE_DIR"])return t["KEMPT_CACHE_DIR"];const e=t["XDG_CACHE_HOME"];return(0,r.join)(e&&(0,r.isAbsolute)(e)?e:(0,r.join)((0,
a.homedir)(),".cache"),"kempt")}}};
