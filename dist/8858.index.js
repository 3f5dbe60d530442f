"use strict";exports.id=8858;exports.ids=[8858];exports.modules={2858:(t,e,n)=>{n.d(e,{P_:()=>st,Dp:()=>at,wJ:()=>rt,EQ:()=>it});var o=n(22690);var s=n(91751)
;var i=n(75729);var r=n(73024);var a=n(76760);var c=n(99089);var d=n(35141);function h({top:t,program:e}){const n=(0,a.relative)(t,e.cli).split(a.sep).join("/")
;const o=n.startsWith("../")||n===""||n.includes(":");if(o)return{line:"kempt check --staged",notes:u()};if(n.split("/").includes("node_modules"))return{
line:"npx --no -- kempt check --staged",notes:[]};const s=/^[\w./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`;return{line:`node ${s} check --staged`,
notes:[]}}function u(){if((0,d.K)("kempt",process.env["PATH"])!==undefined)return[]
;return["There is no kempt on the PATH here: until there is, every commit fails."]}function l(t){
return/(?:\bkempt|\bcli\.js)['"]? check --staged\b/.test(t)&&!/^\s*#/.test(t)}const f={look:async t=>m(t),install:async t=>k(t),uninstall:async t=>w(t)}
;function p({top:t,hookPath:e}){const n=(0,a.dirname)(e);if((0,a.basename)(n)==="_"&&(0,a.basename)((0,a.dirname)(n))===".husky")return(0,a.dirname)(n)
;return(0,r.existsSync)((0,a.join)(t,".husky"))?(0,a.join)(t,".husky"):undefined}function m(t){const e=(0,a.join)(p(t)??(0,a.join)(t.top,".husky"),"pre-commit")
;const n=(0,c.y)(e);return{path:e,text:n,state:n?.split("\n").some(l)?"installed":"absent"}}function k(t){const{state:e,path:n,text:s}=m(t)
;const{line:i,notes:r}=h(t);const c=[...r,...(0,a.dirname)(t.hookPath).includes(".husky")?[]:[y]];if(e!=="absent")return{edits:[],notes:c}
;const d=s?.trimEnd().split("\n").at(-1)??"";if(/^\s*(?:exit|exec)\b/.test(d)){
throw new o.yo(`${n} ends with ${JSON.stringify(d.trim())}: a line behind it would never run`,`Add before it: ${i}`)}
const u=s===undefined||s===""||s.endsWith("\n")?s??"":`${s}\n`;const l=s===undefined?493:undefined;return{edits:[{kind:"write",path:n,before:s,
after:`${u}${i}\n`,mode:l}],notes:c}}const y="husky does not run the hooks of this clone yet: npx husky";function w(t){const{state:e,path:n,text:o}=m(t)
;if(e==="absent"||o===undefined)return{edits:[],notes:[]};const s=o.split("\n").filter(t=>!l(t)).join("\n");const i=s.trim()===""?{kind:"remove",path:n,before:o
}:{kind:"write",path:n,before:o,after:s};return{edits:[i],notes:[]}}var $=n(58294);function g(t){return{look:async e=>v(e,t),install:async e=>x(e,t),
uninstall:async e=>S(e,t)}}function v(t,e){const n=(0,a.join)(t.top,e.file(t.top));const o=(0,c.y)(n);const s=o===undefined?undefined:e.find(b(o,n,t));return{
path:n,text:o,state:s===undefined?"absent":"installed",at:s}}function b(t,e,{top:n}){return(0,$.hN)(t,(0,i.pS)(e,n)).toJS()}function x(t,e){
const{state:n,path:o,text:s}=v(t,e);const{line:i,notes:r}=h(t);const a=e.setUp(t.hookText??"");const c=a===undefined?r:[...r,a];if(n==="installed")return{
edits:[],notes:c};return{edits:[{kind:"write",path:o,before:s,after:j(s??"",i,o,t,e)}],notes:c}}function j(t,e,n,o,s){
const{path:r,value:a,isItem:c}=s.addition(b(t,n,o),e);return(c?$.B5:$.ji)(t,r,a,(0,i.pS)(n,o.top))}function S(t,e){const{at:n,path:o,text:s}=v(t,e)
;if(n===undefined||s===undefined)return{edits:[],notes:[]};const{line:r}=h(t);const a=(0,$.Wq)(s,n,e.keep,(0,i.pS)(o,t.top))
;const c=a.trim()===""||s===j("",r,o,t,e);if(c)return{edits:[{kind:"remove",path:o,before:s}],notes:[]};return{edits:[{kind:"write",path:o,before:s,after:a}],
notes:[]}}function P(t,e){return typeof t==="object"&&t!==null?t[e]:undefined}function T(t){return Array.isArray(t)?t:[]}
const A=["lefthook.yml","lefthook.yaml",".lefthook.yml",".lefthook.yaml",".config/lefthook.yml",".config/lefthook.yaml"]
;const K=["lefthook.toml",".lefthook.toml","lefthook.json",".lefthook.json"];const _=g({file(t){const e=A.find(e=>(0,r.existsSync)((0,a.join)(t,e)))
;const n=K.find(e=>(0,r.existsSync)((0,a.join)(t,e)))
;if(e===undefined&&n!==undefined)throw new o.yo(`Kempt does not write ${n}`,"Add a job to pre-commit there: kempt check --staged");return e??"lefthook.yml"},
find(t){const e=P(t,"pre-commit");const n=T(P(e,"jobs")).findIndex(O);if(n>=0)return["pre-commit","jobs",n];const o=Object.entries(P(e,"commands")??{})
;const s=o.find(([t,e])=>t==="kempt"||O(e))?.[0];return s===undefined?undefined:["pre-commit","commands",s]},addition(t,e){const n=P(t,"pre-commit")
;const o=P(n,"jobs")===undefined&&Object.keys(P(n,"commands")??{}).length>0;if(o)return{path:["pre-commit","commands","kempt"],value:{run:e},isItem:false}
;return{path:["pre-commit","jobs"],value:{name:"kempt",run:e},isItem:true}},keep:0,
setUp:t=>t.includes("lefthook")?undefined:"lefthook does not run the hooks of this clone yet: lefthook install"});function O(t){const e=P(t,"run")
;return P(t,"name")==="kempt"||typeof e==="string"&&l(e)}const I=[".pre-commit-config.yaml",".pre-commit-config.yml"];const W=H("pre-commit");const J=H("prek")
;function H(t){return g({file(t){const e=I.find(e=>(0,r.existsSync)((0,a.join)(t,e)));if(e===undefined&&(0,r.existsSync)((0,
a.join)(t,"prek.toml")))throw new o.yo("Kempt does not write prek.toml",`Add to it:\n${U}`);return e??I[0]},find(t){for(const[e,n]of T(P(t,"repos")).entries()){
const t=T(P(n,"hooks"));const o=t.findIndex(t=>P(t,"id")==="kempt");if(o>=0)return t.length===1?["repos",e]:["repos",e,"hooks",o]}return undefined},
addition:(t,e)=>({path:["repos"],value:{repo:"local",hooks:[{id:"kempt",name:"kempt check",entry:e,...N}]},isItem:true}),keep:1,
setUp:e=>D[t].test(e)?undefined:`${t} does not run the hooks of this clone yet: ${t} install`})}const D={"pre-commit":/generated by pre-commit|pre_commit/,
prek:/\bprek\b/};const N={language:"system",pass_filenames:false,always_run:true,stages:["pre-commit"]}
;const U=`[[repos]]\nrepo = "local"\nhooks = [{ id = "kempt", name = "kempt check", entry = "kempt check --staged", language = "system", pass_filenames = false, always_run = true, stages = ["pre-commit"] }]`
;function E(t){const e=e=>e.some(e=>(0,r.existsSync)((0,a.join)(t.top,e)));const n=[];if(p(t)!==undefined)n.push("husky");if(e([...A,...K]))n.push("lefthook")
;if(e([...I,"prek.toml"]))n.push(F(t)?"prek":"pre-commit");if(n.length>1){
throw new o.yo(`This repository has the files of several managers of hooks: ${n.join(", ")}`,`Name the one in use, for example: --type ${n[0]}`)}
return n[0]??"native"}function F({top:t,hookText:e=""}){return(0,r.existsSync)((0,a.join)(t,"prek.toml"))||e.includes("prek")}
const R=["native","husky","lefthook","pre-commit","prek"];var C=n(77598);const Q="pre-commit.local"
;const V=/^# Written by `kempt hook install` \(([\da-f]{12})\)/m;function q(t,e){
const n=`${e?z:""}node=${M(t.node)}\ncli=${M(t.cli)}\nif [ -x "$node" ] && [ -f "$cli" ]; then\n  exec "$node" "$cli" check --staged\nfi\nif command -v kempt >/dev/null 2>&1; then\n  exec kempt check --staged\nfi\necho "kempt: this commit was not checked: $cli is gone, and there is no kempt on the PATH." >&2\necho "Install Kempt and run kempt hook install; or remove the hook: $0" >&2\nexit 3\n`
;return`#!/bin/sh\n# Written by \`kempt hook install\` (${G(n)}); \`kempt hook uninstall\` removes it, and puts back what was here.\n# Checks what is staged. What is found, and what could not be checked, stops the commit; git commit --no-verify does not ask.\n${n}`
}const z=`before="$(dirname "$0")/${Q}"\nif [ -x "$before" ]; then\n  "$before" "$@" || exit\nfi\n`;function B(t){const e=V.exec(t);if(e===null)return undefined
;const[,,,...n]=t.split("\n");return{edited:G(n.join("\n"))!==e[1],chained:t.includes(z)}}function G(t){return(0,
C.createHash)("sha256").update(t).digest("hex").slice(0,12)}function M(t){const e=process.platform==="win32"?t.replaceAll("\\","/"):t
;return`'${e.replaceAll("'","'\\''")}'`}const X={look:async t=>Y(t),install:async t=>Z(t),uninstall:async t=>et(t)}
;function Y({hookPath:t,hookText:e,program:n}){const o=e===undefined?undefined:B(e);if(e===undefined||o===undefined)return{path:t,text:e,state:"absent"}
;const s=e===q(n,o.chained);return{path:t,text:e,state:o.edited?"edited":s?"installed":"outdated"}}function Z(t){const{state:e,text:n,path:s}=Y(t)
;if(e==="edited")throw nt(s);if(e==="installed")return{edits:[],notes:[]};if(/[\\/]\.husky[\\/]_[\\/]pre-commit$/.test(s))throw new o.yo(`husky writes ${(0,
a.dirname)(s)} anew at each install`,"Use: kempt hook install --type husky");const i=n!==undefined&&(B(n)?.chained??true)
;const r=e==="absent"&&n!==undefined?[tt(s)]:[];const c=r.length>0?undefined:n;const d={kind:"write",path:s,before:c,after:q(t.program,i),mode:493};return{
edits:[...r,d],notes:t.inTree?[L]:[]}}const L="The hook is in the work tree, and names paths of this machine; on others it takes kempt from the PATH."
;function tt(t){const e=(0,a.join)((0,a.dirname)(t),Q)
;if((0,r.existsSync)(e))throw new o.yo(`There is a hook, and ${e} is taken`,"Join the two in one file, or remove the one not in use.");return{kind:"rename",
from:t,to:e}}function et(t){const{state:e,text:n,path:o}=Y(t);if(e==="edited")throw nt(o);if(e==="absent"||n===undefined)return{edits:[],notes:[]};const s=(0,
a.join)((0,a.dirname)(o),Q);const i=B(n)?.chained&&(0,r.existsSync)(s);const c=[{kind:"remove",path:o,before:n}];return{edits:i?[...c,{kind:"rename",from:s,to:o
}]:c,notes:[]}}function nt(t){
return new o.yo(`${t} was changed since Kempt wrote it`,`Move what is yours to a hook of your own, remove the file, and try again: a hook that stands there is kept as ${Q}.`)
}const ot={native:X,husky:f,lefthook:_,"pre-commit":W,prek:J};async function st(t){const{place:e,type:n}=await ct(t)
;return await lt(t,e,n,await ot[n].install(e))}async function it(t){const{place:e}=await ct(t,"native");const n=[]
;for(const o of await ht(t,e))n.push(await lt(t,e,o,await ot[o].uninstall(e)));return n}async function rt(t){const{place:e}=await ct(t,"native")
;const n=await ht(t,e);const o=n.length>0?n:[dt(t)??E(e)];return await Promise.all(o.map(async t=>await ft(e,t,{edits:[],notes:[]})))}async function at(t){
const{place:e,type:n}=await ct(t);return{type:n,...await ot[n].install(e)}}async function ct(t,e){const n=dt(t);const o=await(0,
c.P)(t.cwd,t.program,t.shared??false);return{place:o,type:n??e??E(o)}}function dt({type:t}){if(t===undefined||R.includes(t))return t;const e=(0,s.p)(t,R)
;throw new o.yo(`There is no type of hook ${t}`,e?`Did you mean ${e}?`:`One of: ${R.join(", ")}`)}async function ht(t,e){const n=dt(t);const o=[]
;for(const t of n?[n]:R.filter(t=>t!=="prek"))if(await ut(e,t,n!==undefined)!=="absent")o.push(t);return o}async function ut(t,e,n){try{
return(await ot[e].look(t)).state}catch(t){if(n||!(t instanceof o.yo))throw t;return"absent"}}async function lt(t,e,n,o){if(t.dryRun)return await ft(e,n,o);(0,
i.ct)(o.edits);return await ft(await(0,c.P)(t.cwd,t.program,t.shared??false),n,o)}async function ft(t,e,{edits:n,notes:o}){
const{path:s,state:r,text:a}=await ot[e].look(t);return{type:e,path:(0,i.pS)(s,t.top),state:r,changed:n.length>0,diff:(0,i.FV)(n,t.top),notes:o,
...r!=="absent"&&{text:a}}}},38858:(t,e,n)=>{n.r(e);n.d(e,{hookCommand:()=>u});var o=n(76760);var s=n.n(o);var i=n(2858);var r=n(22690);var a=n(19946)
;var c=n(21579);var d=n(16887);var h=n(60387);const u=(0,c.G)({name:"hook",summary:"Have git check what is staged before each commit",
usage:"install | uninstall | show",
description:`install: a pre-commit hook that runs kempt check --staged; findings, and what could not be checked, stop the commit.\nA hook that is there runs first. Where the repository uses husky, lefthook, pre-commit or prek, the hook is added to\nits file; what that file says otherwise stays. uninstall: take it away, and put back what was there before.\nshow: print what is installed.`,
flags:{cwd:{type:"string",value:"DIR",summary:"work in this directory"},type:{type:"string",value:"TYPE",
summary:"native, husky, lefthook, pre-commit or prek; default: what the repository uses, else native"},shared:{type:"boolean",
summary:"also where core.hooksPath leads to hooks that other repositories run, too"},"dry-run":{type:"boolean",summary:"print the diff and write nothing"},
json:{type:"boolean",summary:"print the outcome as JSON"}},async run(t,[e,...n]){const s=Object.hasOwn(l,e??"")?l[e]:undefined
;if(s===undefined||n.length>0)throw new r.yo("kempt hook takes: install, uninstall, show","For example: kempt hook install");const i=await s({cwd:(0,
o.resolve)(t.cwd??"."),type:t.type,shared:t.shared,dryRun:t["dry-run"],program:(0,d.D)()});const c=n=>f(n,e,t["dry-run"]);if(t.json)(0,
h.yy)(`${JSON.stringify(i,null,2)}\n`);else(0,h.yy)(i.length===0?"There is no hook of Kempt here\n":i.map(c).join("\n"));return a.yU.clean}});const l={
install:async t=>[await(0,i.P_)(t)],uninstall:i.EQ,show:i.wJ};function f(t,e,n){const{type:o,path:s,state:i,changed:r,diff:a,notes:c,text:d}=t
;const h=o==="native"?s:`${s} (${o})`;if(e==="show")return`${h}: ${p[i]}\n${d===undefined?"":`\n${d}`}`;const u=c.map(t=>`${t}\n`).join("")
;if(n)return`${a===""?`${h}: nothing to do\n`:a}${u}`;if(!r)return`${h}: ${e==="install"?"the hook is there already":"nothing to do"}\n${u}`
;return`${h}: ${e==="install"?"the hook is installed":"the hook is removed"}\n${u}`}const p={absent:"no hook of Kempt; kempt hook install adds one",
installed:"the hook is installed",outdated:"the hook of another Kempt; kempt hook install brings it up to date",edited:"the hook of Kempt, changed by hand"}},
16887:(t,e,n)=>{n.d(e,{D:()=>i});var o=n(76760);var s=n.n(o);function i(){return{node:process.execPath,cli:(0,o.resolve)(process.argv[1]??"kempt")}}},
35141:(t,e,n)=>{n.d(e,{K:()=>c,V:()=>d});var o=n(73024);var s=n.n(o);var i=n(76760);var r=n.n(i)
;const a=process.platform==="win32"?[".exe",".cmd",".bat",""]:[""];function c(t,e){for(const n of(e??"").split(i.delimiter)){
if(!n.startsWith("/")&&!/^[A-Za-z]:/.test(n))continue;for(const e of a){const o=(0,i.join)(n,`${t}${e}`);if(d(o))return o}}return undefined}function d(t){try{
(0,o.accessSync)(t,o.constants.X_OK);return(0,o.statSync)(t).isFile()}catch{return false}}}};
