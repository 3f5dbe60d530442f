"use strict";exports.id=6353;exports.ids=[6353];exports.modules={47167:(t,e,n)=>{n.d(e,{h:()=>s,j:()=>a});var r=n(26848);var i=n.n(r);var o=n(19946)
;function s(){return process.stdin.isTTY===true&&process.stdout.isTTY===true}function a(){const t=(0,r.createInterface)({input:process.stdin,
output:process.stdout});let e=true;t.on("SIGINT",()=>t.close());t.on("close",()=>{if(!e)return
;process.stderr.write("\nkempt: interrupted; nothing was written\n");process.exit(o.yU.interrupted)});const n=async e=>(await t.question(`${e} `)).trim()
;return{ask:n,async confirm(t,e){for(;;){const r=(await n(`${t} [${e?"Y/n":"y/N"}]`)).toLowerCase();if(r==="")return e;if(r==="y"||r==="yes")return true
;if(r==="n"||r==="no")return false}},close(){e=false;t.close()}}}},98642:(t,e,n)=>{n.r(e);n.d(e,{blueprintCommand:()=>h});var r=n(76760);var i=n.n(r)
;var o=n(75121);var s=n(22690);var a=n(19946);var c=n(15178);var u=n(47167);var d=n(21579);var f=n(16887);var m=n(60387);const h=(0,d.G)({name:"blueprint",
summary:"Set Kempt up in a CI, an editor or a hook, from a ready-made file",usage:"list | show ID | add ID… | update [FILE…] | check",
description:`list: every blueprint, and where it goes. show: one of them. add: write it, pinned to the commit that this Kempt is, and\nname it in the file of the CI where that has to be. update: bring files that are from blueprints up to date; what was\nchanged by hand stays, and where both changed the same lines nothing is written. check: say what is out of date.\nadd and update print the diff and ask; where nobody can be asked, they write with --yes only.\nExit codes: 0; 1 of check: something is out of date, of add and update: something could not be brought together.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},commit:{type:"string",value:"COMMIT",
summary:"pin this commit of Kempt; default: the one that runs"},source:{type:"string",value:"URL",summary:"let git get Kempt from here, such as a mirror"},to:{
type:"string",value:"FILE",summary:"of add: write this file, instead of where the blueprint goes"},force:{type:"boolean",
summary:"give up what was changed by hand"},yes:{type:"boolean",summary:"ask nothing and write"},"dry-run":{type:"boolean",
summary:"ask nothing, print the diff and write nothing"},json:{type:"boolean",summary:"ask nothing, and print the outcome as JSON"}},async run(t,[e,...n]){
const{commit:i,source:a,to:c,force:u,json:d}=t;const m={cwd:(0,r.resolve)(t.cwd??"."),cli:(0,f.D)().cli,commit:i,source:a,to:c,force:u}
;if(e==="list"&&n.length===0)return y(d);if(e==="show"&&n.length===1)return await l(m,n[0]);if(e==="add"&&n.length>0)return await w(await(0,o.mG)(m,n),t)
;if(e==="update")return await w(await(0,o.sN)(m,n),t);if(e==="check"&&n.length===0)return await p(m,d)
;throw new s.yo("kempt blueprint takes: list, show ID, add ID…, update [FILE…], check","For example: kempt blueprint add github/pull-request")}});function y(t){
const e=(0,o.tw)();const n=Math.max(...e.map(({id:t})=>t.length))+2;const r=e.map(({id:t,title:e,to:r})=>`${t.padEnd(n)}${e}${r===undefined?"":` (${r})`}\n`)
;const i=e.map(({id:t,title:e,to:n,needs:r})=>({id:t,title:e,to:n,needs:r}));(0,m.yy)(t?S(i):r.join(""));return a.yU.clean}async function l(t,e){(0,
m.yy)(await(0,o.Zl)(t,e));return a.yU.clean}async function p(t,e){const n=await(0,o.dP)(t);if(e)(0,m.yy)(S(n));else(0,
m.yy)(n.length===0?"No file here is from a blueprint\n":n.map(g).join(""));return n.every(({state:t})=>t==="current")?a.yU.clean:a.yU.findings}
async function w({outcomes:t,write:e},{yes:n,"dry-run":r,json:i}){const o=t.some(({diff:t})=>t!=="");if(!i)(0,m.yy)(t.map(t=>t.diff||g(t)).join(""))
;const s=o&&!r&&(n??(!i&&await v()));if(s)e();if(i)(0,m.yy)(S({outcomes:t,written:s}));else if(o)(0,
m.yy)(s?t.map(k).join(""):"Nothing was written. --yes writes this.\n");return t.some(({problem:t})=>t!==undefined)?a.yU.findings:a.yU.clean}async function v(){
if(!(0,u.h)())return false;const t=(0,u.j)();const e=await t.confirm("Write this?",true);t.close();return e}
function g({path:t,id:e,state:n,edited:r,problem:i}){const o=r?", changed by hand":"";return`${(0,c.RK)(t)} (${(0,c.RK)(e)}${o}): ${i??b[n]}\n`}const b={
new:"to be written",current:"up to date",outdated:"out of date; kempt blueprint update mends that",conflict:"cannot be brought up to date",
unknown:"there is no such blueprint"};function k({writes:t}){return t.map(t=>`${t} is written\n`).join("")}function S(t){return`${JSON.stringify(t,null,2)}\n`}
},16887:(t,e,n)=>{n.d(e,{D:()=>o});var r=n(76760);var i=n.n(r);function o(){return{node:process.execPath,cli:(0,r.resolve)(process.argv[1]??"kempt")}}},
89227:(t,e,n)=>{n.d(e,{n:()=>a});var r=n(48161);var i=n.n(r);var o=n(76760);var s=n.n(o);function a(t=process.env){
if(t["KEMPT_CACHE_DIR"])return t["KEMPT_CACHE_DIR"];const e=t["XDG_CACHE_HOME"];return(0,o.join)(e&&(0,o.isAbsolute)(e)?e:(0,o.join)((0,
r.homedir)(),".cache"),"kempt")}},56102:(t,e,n)=>{n.d(e,{U6:()=>y,s:()=>h,wE:()=>f,x:()=>l,yu:()=>m});var r=n(73024);var i=n.n(r);var o=n(48161);var s=n.n(o)
;var a=n(76760);var c=n.n(a);const u=new Set;let d=false;function f(t="kempt-"){const e=(0,r.mkdtempSync)((0,a.join)((0,o.tmpdir)(),t));u.add(e)
;if(!d)process.on("exit",()=>[...u].forEach(m));d=true;return e}function m(t){u.delete(t);(0,r.rmSync)(t,{recursive:true,force:true,maxRetries:3})}
function h(t,e,n){const i=new Set;for(const o of n){const n=(0,a.join)(e,o);if(!(0,r.statSync)(n,{throwIfNoEntry:false})?.isFile())continue;const s=(0,
a.join)(t,o);const c=(0,a.dirname)(s);if(!i.has(c))(0,r.mkdirSync)(c,{recursive:true});i.add(c);(0,r.copyFileSync)(n,s,r.constants.COPYFILE_FICLONE)}}
function y(t,e,n,i=false){const o=(0,a.join)(t,e);(0,r.mkdirSync)((0,a.dirname)(o),{recursive:true});(0,r.writeFileSync)(o,n);if(i)(0,r.chmodSync)(o,493)}
function l(t,e,n){for(const i of new Set(["",...n])){for(const n of["node_modules",".venv","venv"]){const o=(0,a.join)(e,i,n);const s=(0,a.join)(t,i,n);if(!(0,
r.existsSync)(o)||!(0,r.statSync)(o).isDirectory()||(0,r.existsSync)(s))continue;(0,r.mkdirSync)((0,a.dirname)(s),{recursive:true});(0,r.symlinkSync)(o,s,"dir")
}}}}};
