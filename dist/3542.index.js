"use strict";exports.id=3542;exports.ids=[3542];exports.modules={47167:(t,e,n)=>{n.d(e,{h:()=>a,j:()=>s});var r=n(26848);var i=n.n(r);var o=n(19946)
;function a(){return process.stdin.isTTY===true&&process.stdout.isTTY===true}function s(){const t=(0,r.createInterface)({input:process.stdin,
output:process.stdout});let e=true;t.on("SIGINT",()=>t.close());t.on("close",()=>{if(!e)return
;process.stderr.write("\nkempt: interrupted; nothing was written\n");process.exit(o.yU.interrupted)});const n=async e=>(await t.question(`${e} `)).trim()
;return{ask:n,async confirm(t,e){for(;;){const r=(await n(`${t} [${e?"Y/n":"y/N"}]`)).toLowerCase();if(r==="")return e;if(r==="y"||r==="yes")return true
;if(r==="n"||r==="no")return false}},close(){e=false;t.close()}}}},98642:(t,e,n)=>{n.r(e);n.d(e,{blueprintCommand:()=>p});var r=n(76760);var i=n.n(r)
;var o=n(75121);var a=n(22690);var s=n(19946);var u=n(15178);var c=n(47167);var d=n(21579);var h=n(16887);var m=n(60387);const p=(0,d.G)({name:"blueprint",
summary:"Set Kempt up in a CI, an editor or a hook, from a ready-made file",usage:"list | show ID | add ID\u2026 | update [FILE\u2026] | check",
description:`list: every blueprint, and where it goes. show: one of them. add: write it, pinned to the commit that this Kempt is, and\nname it in the file of the CI where that has to be. update: bring files that are from blueprints up to date; what was\nchanged by hand stays, and where both changed the same lines nothing is written. check: say what is out of date.\nadd and update print the diff and ask; where nobody can be asked, they write with --yes only.\nExit codes: 0; 1 of check: something is out of date, of add and update: something could not be brought together.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},commit:{type:"string",value:"COMMIT",
summary:"pin this commit of Kempt; default: the one that runs"},source:{type:"string",value:"URL",summary:"let git get Kempt from here, such as a mirror"},to:{
type:"string",value:"FILE",summary:"of add: write this file, instead of where the blueprint goes"},force:{type:"boolean",
summary:"give up what was changed by hand"},yes:{type:"boolean",summary:"ask nothing and write"},"dry-run":{type:"boolean",
summary:"ask nothing, print the diff and write nothing"},json:{type:"boolean",summary:"ask nothing, and print the outcome as JSON"}},async run(t,[e,...n]){
const{commit:i,source:s,to:u,force:c,json:d}=t;const m={cwd:(0,r.resolve)(t.cwd??"."),cli:(0,h.D)().cli,commit:i,source:s,to:u,force:c}
;if(e==="list"&&n.length===0)return f(d);if(e==="show"&&n.length===1)return await l(m,n[0]);if(e==="add"&&n.length>0)return await w(await(0,o.mG)(m,n),t)
;if(e==="update")return await w(await(0,o.sN)(m,n),t);if(e==="check"&&n.length===0)return await y(m,d)
;throw new a.yo("kempt blueprint takes: list, show ID, add ID\u2026, update [FILE\u2026], check","For example: kempt blueprint add github/pull-request")}})
;function f(t){const e=(0,o.tw)();const n=Math.max(...e.map(({id:t})=>t.length))+2
;const r=e.map(({id:t,title:e,to:r})=>`${t.padEnd(n)}${e}${r===undefined?"":` (${r})`}\n`);const i=e.map(({id:t,title:e,to:n,needs:r})=>({id:t,title:e,to:n,
needs:r}));(0,m.yy)(t?I(i):r.join(""));return s.yU.clean}async function l(t,e){(0,m.yy)(await(0,o.Zl)(t,e));return s.yU.clean}async function y(t,e){
const n=await(0,o.dP)(t);if(e)(0,m.yy)(I(n));else(0,m.yy)(n.length===0?"No file here is from a blueprint\n":n.map(b).join(""))
;return n.every(({state:t})=>t==="current")?s.yU.clean:s.yU.findings}async function w({outcomes:t,write:e},{yes:n,"dry-run":r,json:i}){
const o=t.some(({diff:t})=>t!=="");if(!i)(0,m.yy)(t.map(t=>t.diff||b(t)).join(""));const a=o&&!r&&(n??(!i&&await g()));if(a)e();if(i)(0,m.yy)(I({outcomes:t,
written:a}));else if(o)(0,m.yy)(a?t.map(k).join(""):"Nothing was written. --yes writes this.\n")
;return t.some(({problem:t})=>t!==undefined)?s.yU.findings:s.yU.clean}async function g(){if(!(0,c.h)())return false;const t=(0,c.j)()
;const e=await t.confirm("Write this?",true);t.close();return e}function b({path:t,id:e,state:n,edited:r,problem:i}){const o=r?", changed by hand":""
;return`${(0,u.RK)(t)} (${(0,u.RK)(e)}${o}): ${i??v[n]}\n`}const v={new:"to be written",current:"up to date",
outdated:"out of date; kempt blueprint update mends that",conflict:"cannot be brought up to date",unknown:"there is no such blueprint"};function k({writes:t}){
return t.map(t=>`${t} is written\n`).join("")}function I(t){return`${JSON.stringify(t,null,2)}\n`}},16887:(t,e,n)=>{n.d(e,{D:()=>o});var r=n(76760);var i=n.n(r)
;function o(){return{node:process.execPath,cli:(0,r.resolve)(process.argv[1]??"kempt")}}},89227:(t,e,n)=>{n.d(e,{n:()=>s});var r=n(48161);var i=n.n(r)
;var o=n(76760);var a=n.n(o);function s(t=process.env){if(t["KEMPT_CACHE_DIR"])return t["KEMPT_CACHE_DIR"];const e=t["XDG_CACHE_HOME"];return(0,o.join)(e&&(0,
o.isAbsolute)(e)?e:(0,o.join)((0,r.homedir)(),".cache"),"kempt")}}};
