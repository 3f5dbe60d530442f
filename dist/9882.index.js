"use strict";exports.id=9882;exports.ids=[9882];exports.modules={38858:(t,e,o)=>{o.r(e);o.d(e,{hookCommand:()=>c});var n=o(76760);var s=o.n(n);var a=o(81132)
;var r=o(22690);var i=o(19946);var h=o(21579);var l=o(16887);var d=o(60387);const c=(0,h.G)({name:"hook",
summary:"Have git check what is staged before each commit",usage:"install | uninstall | show",
description:`install: a pre-commit hook that runs kempt check --staged; findings, and what could not be checked, stop the commit.\nA hook that is there runs first. Where the repository uses husky, lefthook, pre-commit or prek, the hook is added to\nits file; what that file says otherwise stays. uninstall: take it away, and put back what was there before.\nshow: print what is installed.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},type:{type:"string",value:"TYPE",
summary:"native, husky, lefthook, pre-commit or prek; default: what the repository uses, else native"},shared:{type:"boolean",
summary:"also where core.hooksPath leads to hooks that other repositories run, too"},"dry-run":{type:"boolean",summary:"print the diff and write nothing"},
json:{type:"boolean",summary:"print the outcome as JSON"}},async run(t,[e,...o]){const s=Object.hasOwn(u,e??"")?u[e]:undefined
;if(s===undefined||o.length>0)throw new r.yo("kempt hook takes: install, uninstall, show","For example: kempt hook install");const a=await s({cwd:(0,
n.resolve)(t.cwd??"."),type:t.type,shared:t.shared,dryRun:t["dry-run"],program:(0,l.D)()});const h=o=>m(o,e,t["dry-run"]);if(t.json)(0,
d.yy)(`${JSON.stringify(a,null,2)}\n`);else(0,d.yy)(a.length===0?"There is no hook of Kempt here\n":a.map(h).join("\n"));return i.yU.clean}});const u={
install:async t=>[await(0,a.P_)(t)],uninstall:a.EQ,show:a.wJ};function m(t,e,o){const{type:n,path:s,state:a,changed:r,diff:i,notes:h,text:l}=t
;const d=n==="native"?s:`${s} (${n})`;if(e==="show")return`${d}: ${p[a]}\n${l===undefined?"":`\n${l}`}`;const c=h.map(t=>`${t}\n`).join("")
;if(o)return`${i===""?`${d}: nothing to do\n`:i}${c}`;if(!r)return`${d}: ${e==="install"?"the hook is there already":"nothing to do"}\n${c}`
;return`${d}: ${e==="install"?"the hook is installed":"the hook is removed"}\n${c}`}const p={absent:"no hook of Kempt; kempt hook install adds one",
installed:"the hook is installed",outdated:"the hook of another Kempt; kempt hook install brings it up to date",edited:"the hook of Kempt, changed by hand"}},
35141:(t,e,o)=>{o.d(e,{K:()=>h,V:()=>l});var n=o(73024);var s=o.n(n);var a=o(76760);var r=o.n(a)
;const i=process.platform==="win32"?[".exe",".cmd",".bat",""]:[""];function h(t,e){for(const o of(e??"").split(a.delimiter)){
if(!o.startsWith("/")&&!/^[A-Za-z]:/.test(o))continue;for(const e of i){const n=(0,a.join)(o,`${t}${e}`);if(l(n))return n}}return undefined}function l(t){try{
(0,n.accessSync)(t,n.constants.X_OK);return(0,n.statSync)(t).isFile()}catch{return false}}}};
