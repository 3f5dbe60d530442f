"use strict";exports.id=8217;exports.ids=[8217,5178,779,4315];exports.modules={75729:(e,t,n)=>{n.d(t,{FV:()=>h,ct:()=>d,pS:()=>m});var o=n(73024);var r=n.n(o)
;var i=n(76760);var s=n.n(i);var c=n(37291);var a=n(15178);var u=n(84966);var f=n(15070);function d(e){const t=[];try{for(const n of e){l(n)
;if(n.kind==="rename")t.unshift(n)}}catch(e){for(const{from:e,to:n}of t)if(!(0,o.existsSync)(e))(0,o.renameSync)(n,e);throw e}}function l(e){
if(e.kind==="rename")(0,o.renameSync)(e.from,e.to);else if(e.kind==="remove")(0,o.rmSync)(e.path);else{(0,o.mkdirSync)((0,i.dirname)(e.path),{recursive:true})
;const t=(0,o.existsSync)(e.path)?(0,o.realpathSync)(e.path):e.path;const n=(0,o.statSync)(t,{throwIfNoEntry:false});(0,
u.v)(t,Buffer.from(e.after),e.mode??(n&&n.mode&4095))}}function h(e,t){return(0,f.hideSecrets)(e.map(e=>p(e,t)).join(""))}function p(e,t){
if(e.kind==="rename")return`rename from ${m(e.from,t)}\nrename to ${m(e.to,t)}\n`;const n=m(e.path,t)
;const[o,r]=e.kind==="remove"?[e.before,undefined]:[e.before,e.after];const i=(e,t)=>t===undefined?"/dev/null":`${e}/${n}`;return(0,
c.ss)(i("a",o),i("b",r),o??"",r??"")}function m(e,t){const n=(0,i.relative)(t,e);return(0,a.RK)(n.startsWith("..")?e:n.split(i.sep).join("/"))}},
15070:(e,t,n)=>{n.r(t);n.d(t,{hideSecrets:()=>i,withoutSecrets:()=>s});var o=n(22395);const r=/^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;function i(e){
return(0,o.Rd)(e).replace(r,(e,t)=>`${t}…(${e.length-t.length})`)}function s(e){const{message:t,snippet:n}=e;return{...e,message:i(t),...n!==undefined&&{
snippet:i(n)}}}},81132:(e,t,n)=>{n.d(t,{P_:()=>ue,Dp:()=>le,wJ:()=>de,EQ:()=>fe});var o=n(22690);var r=n(91751);var i=n(75729);var s=n(73024);var c=n(76760)
;var a=n(70779);var u=n(27419);async function f(e,t,n){const{repository:r}=(0,u.x5)({cwd:e,paths:[]})
;if(r?.top===undefined)throw new o.yo(`${e} is in no work tree of git`,"Hooks belong to a repository: git init makes one.");const{top:i,commonDir:s,gitDir:f}=r
;const l=await(0,a.git)(r,["rev-parse","--git-path","hooks/pre-commit"]);const p=(0,c.resolve)(i,l.toString("utf8").replace(/\r?\n$/,""));const m=d(p,s)||d(p,f)
;const y=!m&&d(p,i);if(!m&&!y&&!n){throw new o.yo(`core.hooksPath leads out of this repository, to ${(0,
c.dirname)(p)}: a hook there runs in others too`,"If that is meant: --shared. Otherwise: git config core.hooksPath .git/hooks")}return{top:i,hookPath:p,
inTree:y,hookText:h(p),program:t}}function d(e,t){const n=(0,c.relative)(l(t),l(e));return n!==""&&n!==".."&&!n.startsWith(`..${c.sep}`)&&(0,c.resolve)(n)!==n}
function l(e){if((0,s.existsSync)(e))return(0,s.realpathSync)(e);return(0,c.dirname)(e)===e?e:(0,c.join)(l((0,c.dirname)(e)),(0,c.basename)(e))}function h(e){
const t=(0,s.statSync)(e,{throwIfNoEntry:false});if(t===undefined)return undefined
;if(!t.isFile())throw new o.yo(`${e} is not a file`,"Move it away, and try again.");return(0,s.readFileSync)(e,"utf8")}var p=n(35141)
;function m({top:e,program:t}){const n=(0,c.relative)(e,t.cli).split(c.sep).join("/");const o=n.startsWith("../")||n===""||n.includes(":");if(o)return{
line:"kempt check --staged",notes:y()};if(n.split("/").includes("node_modules"))return{line:"npx --no -- kempt check --staged",notes:[]}
;const r=/^[\w./-]+$/.test(n)?n:`'${n.replaceAll("'","'\\''")}'`;return{line:`node ${r} check --staged`,notes:[]}}function y(){if((0,
p.K)("kempt",process.env["PATH"])!==undefined)return[];return["There is no kempt on the PATH here: until there is, every commit fails."]}function k(e){
return/(?:\bkempt|\bcli\.js)['"]? check --staged\b/.test(e)&&!/^\s*#/.test(e)}const g={look:async e=>v(e),install:async e=>S(e),uninstall:async e=>$(e)}
;function w({top:e,hookPath:t}){const n=(0,c.dirname)(t);if((0,c.basename)(n)==="_"&&(0,c.basename)((0,c.dirname)(n))===".husky")return(0,c.dirname)(n)
;return(0,s.existsSync)((0,c.join)(e,".husky"))?(0,c.join)(e,".husky"):undefined}function v(e){const t=(0,c.join)(w(e)??(0,c.join)(e.top,".husky"),"pre-commit")
;const n=h(t);return{path:t,text:n,state:n?.split("\n").some(k)?"installed":"absent"}}function S(e){const{state:t,path:n,text:r}=v(e);const{line:i,notes:s}=m(e)
;const a=[...s,...(0,c.dirname)(e.hookPath).includes(".husky")?[]:[x]];if(t!=="absent")return{edits:[],notes:a};const u=r?.trimEnd().split("\n").at(-1)??""
;if(/^\s*(?:exit|exec)\b/.test(u)){throw new o.yo(`${n} ends with ${JSON.stringify(u.trim())}: a line behind it would never run`,`Add before it: ${i}`)}
const f=r===undefined||r===""||r.endsWith("\n")?r??"":`${r}\n`;const d=r===undefined?493:undefined;return{edits:[{kind:"write",path:n,before:r,
after:`${f}${i}\n`,mode:d}],notes:a}}const x="husky does not run the hooks of this clone yet: npx husky";function $(e){const{state:t,path:n,text:o}=v(e)
;if(t==="absent"||o===undefined)return{edits:[],notes:[]};const r=o.split("\n").filter(e=>!k(e)).join("\n");const i=r.trim()===""?{kind:"remove",path:n,before:o
}:{kind:"write",path:n,before:o,after:r};return{edits:[i],notes:[]}}var b=n(58294);function E(e){return{look:async t=>A(t,e),install:async t=>T(t,e),
uninstall:async t=>I(t,e)}}function A(e,t){const n=(0,c.join)(e.top,t.file(e.top));const o=h(n);const r=o===undefined?undefined:t.find(P(o,n,e));return{path:n,
text:o,state:r===undefined?"absent":"installed",at:r}}function P(e,t,{top:n}){return(0,b.hN)(e,(0,i.pS)(t,n)).toJS()}function T(e,t){
const{state:n,path:o,text:r}=A(e,t);const{line:i,notes:s}=m(e);const c=t.setUp(e.hookText??"");const a=c===undefined?s:[...s,c];if(n==="installed")return{
edits:[],notes:a};return{edits:[{kind:"write",path:o,before:r,after:j(r??"",i,o,e,t)}],notes:a}}function j(e,t,n,o,r){
const{path:s,value:c,isItem:a}=r.addition(P(e,n,o),t);return(a?b.B5:b.ji)(e,s,c,(0,i.pS)(n,o.top))}function I(e,t){const{at:n,path:o,text:r}=A(e,t)
;if(n===undefined||r===undefined)return{edits:[],notes:[]};const{line:s}=m(e);const c=(0,b.Wq)(r,n,t.keep,(0,i.pS)(o,e.top))
;const a=c.trim()===""||r===j("",s,o,e,t);if(a)return{edits:[{kind:"remove",path:o,before:r}],notes:[]};return{edits:[{kind:"write",path:o,before:r,after:c}],
notes:[]}}function C(e,t){return typeof e==="object"&&e!==null?e[t]:undefined}function D(e){return Array.isArray(e)?e:[]}
const N=["lefthook.yml","lefthook.yaml",".lefthook.yml",".lefthook.yaml",".config/lefthook.yml",".config/lefthook.yaml"]
;const R=["lefthook.toml",".lefthook.toml","lefthook.json",".lefthook.json"];const F=E({file(e){const t=N.find(t=>(0,s.existsSync)((0,c.join)(e,t)))
;const n=R.find(t=>(0,s.existsSync)((0,c.join)(e,t)))
;if(t===undefined&&n!==undefined)throw new o.yo(`Kempt does not write ${n}`,"Add a job to pre-commit there: kempt check --staged");return t??"lefthook.yml"},
find(e){const t=C(e,"pre-commit");const n=D(C(t,"jobs")).findIndex(K);if(n>=0)return["pre-commit","jobs",n];const o=Object.entries(C(t,"commands")??{})
;const r=o.find(([e,t])=>e==="kempt"||K(t))?.[0];return r===undefined?undefined:["pre-commit","commands",r]},addition(e,t){const n=C(e,"pre-commit")
;const o=C(n,"jobs")===undefined&&Object.keys(C(n,"commands")??{}).length>0;if(o)return{path:["pre-commit","commands","kempt"],value:{run:t},isItem:false}
;return{path:["pre-commit","jobs"],value:{name:"kempt",run:t},isItem:true}},keep:0,
setUp:e=>e.includes("lefthook")?undefined:"lefthook does not run the hooks of this clone yet: lefthook install"});function K(e){const t=C(e,"run")
;return C(e,"name")==="kempt"||typeof t==="string"&&k(t)}const O=[".pre-commit-config.yaml",".pre-commit-config.yml"];const _=H("pre-commit");const Y=H("prek")
;function H(e){return E({file(e){const t=O.find(t=>(0,s.existsSync)((0,c.join)(e,t)));if(t===undefined&&(0,s.existsSync)((0,
c.join)(e,"prek.toml")))throw new o.yo("Kempt does not write prek.toml",`Add to it:\n${L}`);return t??O[0]},find(e){for(const[t,n]of D(C(e,"repos")).entries()){
const e=D(C(n,"hooks"));const o=e.findIndex(e=>C(e,"id")==="kempt");if(o>=0)return e.length===1?["repos",t]:["repos",t,"hooks",o]}return undefined},
addition:(e,t)=>({path:["repos"],value:{repo:"local",hooks:[{id:"kempt",name:"kempt check",entry:t,...W}]},isItem:true}),keep:1,
setUp:t=>V[e].test(t)?undefined:`${e} does not run the hooks of this clone yet: ${e} install`})}const V={"pre-commit":/generated by pre-commit|pre_commit/,
prek:/\bprek\b/};const W={language:"system",pass_filenames:false,always_run:true,stages:["pre-commit"]}
;const L=`[[repos]]\nrepo = "local"\nhooks = [{ id = "kempt", name = "kempt check", entry = "kempt check --staged", language = "system", pass_filenames = false, always_run = true, stages = ["pre-commit"] }]`
;function M(e){const t=t=>t.some(t=>(0,s.existsSync)((0,c.join)(e.top,t)));const n=[];if(w(e)!==undefined)n.push("husky");if(t([...N,...R]))n.push("lefthook")
;if(t([...O,"prek.toml"]))n.push(B(e)?"prek":"pre-commit");if(n.length>1){
throw new o.yo(`This repository has the files of several managers of hooks: ${n.join(", ")}`,`Name the one in use, for example: --type ${n[0]}`)}
return n[0]??"native"}function B({top:e,hookText:t=""}){return(0,s.existsSync)((0,c.join)(e,"prek.toml"))||t.includes("prek")}
const G=["native","husky","lefthook","pre-commit","prek"];var U=n(77598);const q="pre-commit.local"
;const Z=/^# Written by `kempt hook install` \(([\da-f]{12})\)/m;function z(e,t){
const n=`${t?J:""}node=${ee(e.node)}\ncli=${ee(e.cli)}\nif [ -x "$node" ] && [ -f "$cli" ]; then\n  exec "$node" "$cli" check --staged\nfi\nif command -v kempt >/dev/null 2>&1; then\n  exec kempt check --staged\nfi\necho "kempt: this commit was not checked: $cli is gone, and there is no kempt on the PATH." >&2\necho "Install Kempt and run kempt hook install; or remove the hook: $0" >&2\nexit 3\n`
;return`#!/bin/sh\n# Written by \`kempt hook install\` (${X(n)}); \`kempt hook uninstall\` removes it, and puts back what was here.\n# Checks what is staged. What is found, and what could not be checked, stops the commit; git commit --no-verify does not ask.\n${n}`
}const J=`before="$(dirname "$0")/${q}"\nif [ -x "$before" ]; then\n  "$before" "$@" || exit\nfi\n`;function Q(e){const t=Z.exec(e);if(t===null)return undefined
;const[,,,...n]=e.split("\n");return{edited:X(n.join("\n"))!==t[1],chained:e.includes(J)}}function X(e){return(0,
U.createHash)("sha256").update(e).digest("hex").slice(0,12)}function ee(e){const t=process.platform==="win32"?e.replaceAll("\\","/"):e
;return`'${t.replaceAll("'","'\\''")}'`}const te={look:async e=>ne(e),install:async e=>oe(e),uninstall:async e=>se(e)}
;function ne({hookPath:e,hookText:t,program:n}){const o=t===undefined?undefined:Q(t);if(t===undefined||o===undefined)return{path:e,text:t,state:"absent"}
;const r=t===z(n,o.chained);return{path:e,text:t,state:o.edited?"edited":r?"installed":"outdated"}}function oe(e){const{state:t,text:n,path:r}=ne(e)
;if(t==="edited")throw ce(r);if(t==="installed")return{edits:[],notes:[]};if(/[\\/]\.husky[\\/]_[\\/]pre-commit$/.test(r))throw new o.yo(`husky writes ${(0,
c.dirname)(r)} anew at each install`,"Use: kempt hook install --type husky");const i=n!==undefined&&(Q(n)?.chained??true)
;const s=t==="absent"&&n!==undefined?[ie(r)]:[];const a=s.length>0?undefined:n;const u={kind:"write",path:r,before:a,after:z(e.program,i),mode:493};return{
edits:[...s,u],notes:e.inTree?[re]:[]}}const re="The hook is in the work tree, and names paths of this machine; on others it takes kempt from the PATH."
;function ie(e){const t=(0,c.join)((0,c.dirname)(e),q)
;if((0,s.existsSync)(t))throw new o.yo(`There is a hook, and ${t} is taken`,"Join the two in one file, or remove the one not in use.");return{kind:"rename",
from:e,to:t}}function se(e){const{state:t,text:n,path:o}=ne(e);if(t==="edited")throw ce(o);if(t==="absent"||n===undefined)return{edits:[],notes:[]};const r=(0,
c.join)((0,c.dirname)(o),q);const i=Q(n)?.chained&&(0,s.existsSync)(r);const a=[{kind:"remove",path:o,before:n}];return{edits:i?[...a,{kind:"rename",from:r,to:o
}]:a,notes:[]}}function ce(e){
return new o.yo(`${e} was changed since Kempt wrote it`,`Move what is yours to a hook of your own, remove the file, and try again: a hook that stands there is kept as ${q}.`)
}const ae={native:te,husky:g,lefthook:F,"pre-commit":_,prek:Y};async function ue(e){const{place:t,type:n}=await he(e)
;return await ke(e,t,n,await ae[n].install(t))}async function fe(e){const{place:t}=await he(e,"native");const n=[]
;for(const o of await me(e,t))n.push(await ke(e,t,o,await ae[o].uninstall(t)));return n}async function de(e){const{place:t}=await he(e,"native")
;const n=await me(e,t);const o=n.length>0?n:[pe(e)??M(t)];return await Promise.all(o.map(async e=>await ge(t,e,{edits:[],notes:[]})))}async function le(e){
const{place:t,type:n}=await he(e);return{type:n,...await ae[n].install(t)}}async function he(e,t){const n=pe(e);const o=await f(e.cwd,e.program,e.shared??false)
;return{place:o,type:n??t??M(o)}}function pe({type:e}){if(e===undefined||G.includes(e))return e;const t=(0,r.p)(e,G)
;throw new o.yo(`There is no type of hook ${e}`,t?`Did you mean ${t}?`:`One of: ${G.join(", ")}`)}async function me(e,t){const n=pe(e);const o=[]
;for(const e of n?[n]:G.filter(e=>e!=="prek"))if(await ye(t,e,n!==undefined)!=="absent")o.push(e);return o}async function ye(e,t,n){try{
return(await ae[t].look(e)).state}catch(e){if(n||!(e instanceof o.yo))throw e;return"absent"}}async function ke(e,t,n,o){if(e.dryRun)return await ge(t,n,o);(0,
i.ct)(o.edits);return await ge(await f(e.cwd,e.program,e.shared??false),n,o)}async function ge(e,t,{edits:n,notes:o}){
const{path:r,state:s,text:c}=await ae[t].look(e);return{type:t,path:(0,i.pS)(r,e.top),state:s,changed:n.length>0,diff:(0,i.FV)(n,e.top),notes:o,
...s!=="absent"&&{text:c}}}},27419:(e,t,n)=>{n.d(t,{C2:()=>d,iK:()=>f,x5:()=>u});var o=n(73024);var r=n.n(o);var i=n(76760);var s=n.n(i);var c=n(22690)
;var a=n(24055);function u(e){const t=(0,o.statSync)(e.cwd,{throwIfNoEntry:false})
;if(!t?.isDirectory())throw new c.yo(`There is no directory ${e.cwd}`,"Check the path behind --cwd.");const n=(0,a.W)(e.cwd,e.gitDir);return{repository:n,
top:n?.top??(0,i.resolve)(e.cwd)}}function f(e){return d(e)!==undefined}function d({base:e,head:t,exactBase:n,changed:o,staged:r}){
const i=[e!==undefined||t!==undefined,o!==undefined,r===true].filter(Boolean)
;if(i.length>1)throw new c.yo("--base/--head, --changed and --staged exclude each other");if(r)return{kind:"staged"};if(o!==undefined)return{kind:"work-tree",
ref:o===""?undefined:o};if(e!==undefined)return{kind:"commits",base:e,head:t??"HEAD",exact:n===true};return undefined}},21579:(e,t,n)=>{n.d(t,{G:()=>o})
;function o(e){return e}},16887:(e,t,n)=>{n.d(t,{D:()=>i});var o=n(76760);var r=n.n(o);function i(){return{node:process.execPath,cli:(0,
o.resolve)(process.argv[1]??"kempt")}}},70779:(e,t,n)=>{n.d(t,{git:()=>a,startGit:()=>c});var o=n(31421);var r=n.n(o);var i=n(22690)
;const s=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="];function c(e,t,n={}){
const r=e.top===undefined?["--git-dir",e.gitDir]:["-C",e.top];return(0,o.spawn)("git",[...r,...s,...t],{stdio:["pipe","pipe","pipe"],env:{...process.env,
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function a(e,t,n,o){
return await u(c(e,t,o),`git ${t[0]??""}`,n)}async function u(e,t,n){const o=[];const r=[];e.stdout?.on("data",e=>o.push(e));e.stderr?.on("data",e=>r.push(e))
;e.stdin?.on("error",()=>undefined);e.stdin?.end(n);const s=await f(e,t);if(s===0)return o.length===1?o[0]:Buffer.concat(o)
;const c=Buffer.concat(r).toString("utf8").trim();throw new i.gA(t,c===""?`${t} ended with status ${s}`:c,{status:s})}async function f(e,t){
return await new Promise((n,o)=>{e.on("error",e=>{const n=e.code==="ENOENT"?"git was not found on the PATH; install git":e.message;o(new i.gA(t,n,{cause:e}))})
;e.on("close",(e,r)=>{if(e===null)o(new i.gA(t,`${t} was ended by ${r??"a signal"}`));else n(e)})})}},24055:(e,t,n)=>{n.d(t,{W:()=>a,isShallow:()=>h})
;var o=n(73024);var r=n.n(o);var i=n(76760);var s=n.n(i);var c=n(22690);function a(e,t){if(t!==undefined)return u((0,i.resolve)(e,t))
;const n=process.env["GIT_DIR"];if(n)return{...u((0,i.resolve)(n)),top:(0,i.resolve)(process.env["GIT_WORK_TREE"]??e)};for(let t=(0,i.resolve)(e);;t=(0,
i.dirname)(t)){const e=f((0,i.join)(t,".git"));if(e)return{gitDir:e,commonDir:l(e),top:t};if(d(t))return{gitDir:t,commonDir:l(t),top:undefined};if(t===(0,
i.dirname)(t))return undefined}}function u(e){const t=f(e)??f((0,i.join)(e,".git"))
;if(!t)throw new c.yo(`${e} is not a git directory`,"Name a bare repository or a .git directory.");return{gitDir:t,commonDir:l(t),top:undefined}}function f(e){
const t=(0,o.statSync)(e,{throwIfNoEntry:false});if(t?.isDirectory())return d(e)?e:undefined;if(!t?.isFile())return undefined
;const n=/^gitdir: (.+?)\r?\n?$/.exec((0,o.readFileSync)(e,"utf8"))?.[1];return n===undefined?undefined:(0,i.resolve)((0,i.dirname)(e),n)}function d(e){
return(0,o.existsSync)((0,i.join)(e,"HEAD"))&&((0,o.existsSync)((0,i.join)(e,"objects"))||(0,o.existsSync)((0,i.join)(e,"commondir")))}function l(e){const t=(0,
i.join)(e,"commondir");return(0,o.existsSync)(t)?(0,i.resolve)(e,(0,o.readFileSync)(t,"utf8").trim()):e}function h(e){return(0,o.existsSync)((0,
i.join)(e.commonDir,"shallow"))}},8342:(e,t,n)=>{n.d(t,{Q:()=>i});const o=e=>e>32?7:15;const r=11;function i(e){const t=e.map(a)
;const n=t.reduce((e,{bytes:t})=>Math.min(e,t.length-1),o(e.length));const r=new Uint16Array(65536);const i=new Uint16Array(256);const d=new Uint16Array(256)
;const l=[];const p=new Uint16Array(65536);for(const e of t){const t=h(e.bytes,n);for(let o=t;o<t+n;o++){const t=s(e,o);for(const n of f(e,o)){
if(r[n]===0)p[n]=l.push([])-1;r[n]=r[n]|t;l[p[n]].push({pattern:e,back:o+1,group:t})}c(i,e,o+2,t);c(d,e,o-1,t)}}const m=(e,t,o)=>{const s=r;const c=i;const a=d
;const f=t-1;for(let r=n;r<t;r+=n){const n=e[r-1]<<8|e[r];let i=s[n];if(r<f&&r>1)i&=c[e[r+1]]&a[e[r-2]];if(i===0)continue;const d=l[p[n]]
;for(let n=0;n<d.length;n++){const{pattern:s,back:c,group:a}=d[n];if((a&i)===0)continue;const f=r-c;if(u(s,e,f,t)&&o(s.word,f))return true}}return false}
;return{scan(e,t,n){m(e,t,(e,t)=>{n(e,t);return false})},has:(e,t)=>m(e,t,()=>true)}}function s({bytes:e},t){const n=e[t+2];if(n!==undefined)return 1<<n%r
;return 1<<r+(e[t-1]??0)%(16-r)}function c(e,{bytes:t,ignoreCase:n},o,r){const i=t[o];if(i===undefined){if(e[0]&r)return;for(let t=0;t<256;t++)e[t]=e[t]|r
;return}e[i]=e[i]|r;if(n)e[l(i)]=e[l(i)]|r}function a({text:e,ignoreCase:t=false},n){const o=new Uint8Array(e.length);for(let n=0;n<e.length;n++){
const r=e.charCodeAt(n);if(r>127)throw new Error(`A keyword must be ASCII: ${e}`);o[n]=t?d(r):r}
if(o.length<2)throw new Error(`A keyword must have at least two characters: ${e}`);return{word:n,bytes:o,ignoreCase:t}}function u({bytes:e,ignoreCase:t},n,o,r){
if(o<0||o+e.length>r)return false;for(let r=0;r<e.length;r++){const i=n[o+r];if(i!==e[r]&&!(t&&d(i)===e[r]))return false}return true}
function f({bytes:e,ignoreCase:t},n){const o=e[n];const r=e[n+1];if(!t)return[o<<8|r];const i=l(o);const s=l(r)
;return[o<<8|r,...i===o?[]:[i<<8|r],...s===r?[]:[o<<8|s],...i===o||s===r?[]:[i<<8|s]]}function d(e){return e>=65&&e<=90?e|32:e}function l(e){
return e>=97&&e<=122?e&223:e}function h(e,t){let n=0;let o=Number.POSITIVE_INFINITY;let r=0;for(let i=0;i+1<e.length;i++){r+=p[e[i]]*p[e[i+1]];const s=i-t+1
;if(s<0)continue;if(r<o){o=r;n=s}r-=p[e[s]]*p[e[s+1]]}return n}const p=new Uint8Array(256).fill(3);const m="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let e=0;e<m.length;e++)p[m.charCodeAt(e)]=4+e},15178:(e,t,n)=>{n.d(t,{Ql:()=>h,RK:()=>s,Vj:()=>w,_R:()=>l,aB:()=>p,kw:()=>c,logLines:()=>d,sN:()=>f,
sc:()=>v});const o=/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;const r=/[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;const i={"\n":"\\n","\r":"\\r","\t":"\\t"}
;function s(e){return e.replace(o,e=>r.test(e)?e:i[e]??c(e))}function c(e){const t=e.codePointAt(0)??0;if(t<256)return`\\x${t.toString(16).padStart(2,"0")}`
;return t<65536?`\\u${t.toString(16).padStart(4,"0")}`:`\\u{${t.toString(16)}}`}const a=/##(?=\w*\[)/g;const u=/^(\s*):(?=:)/;function f(e){
return s(e).replace(a,"#\\x23").replace(u,"$1\\x3a")}function d(e){return e.split("\n").map(f).join("\n")}function l(e){
return new Set([...e.matchAll(a)].map(({index:e})=>e+1))}function h(e){return e.replace(u,"$1\\x3a")}function p(e){
const t=JSON.stringify(e,null,2).replace(a,"#\\u0023");return`${t.replace(o,e=>e==="\n"||r.test(e)?e:m(e))}\n`}function m(e){
return e.split("").map(e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`).join("")}
const y=/[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
;const k=/[\p{Mn}\p{Me}\p{Cf}]/u;const g=/[\uFF61-\uFFDC]/;function w(e){if(e<="˿")return 1;if(k.test(e))return 0;return y.test(e)&&!g.test(e)?2:1}
function v(e){let t=0;for(const n of e)t+=w(n);return t}},84966:(e,t,n)=>{n.d(t,{v:()=>u});var o=n(77598);var r=n.n(o);var i=n(73024);var s=n.n(i)
;var c=n(76760);var a=n.n(c);function u(e,t,n,r=(0,c.dirname)(e)){const s=(0,c.join)(r,`.${(0,c.basename)(e)}.kempt-${(0,o.randomBytes)(6).toString("hex")}`)
;try{const o=(0,i.openSync)(s,"wx",n??438);try{if(n!==undefined)(0,i.fchmodSync)(o,n);for(let e=0;e<t.length;)e+=(0,i.writeSync)(o,t,e);(0,i.fsyncSync)(o)
}finally{(0,i.closeSync)(o)}(0,i.renameSync)(s,e)}catch(o){(0,i.rmSync)(s,{force:true});if(r===(0,c.dirname)(e))throw o;u(e,t,n)}}},58294:(e,t,n)=>{n.d(t,{
B5:()=>a,Wq:()=>p,hN:()=>c,ji:()=>u});var o=n(57975);var r=n.n(o);var i=n(38815);var s=n(22690);function c(e,t){const n=new i.LineCounter;const o=(0,
i.parseDocument)(e,{lineCounter:n,prettyErrors:false});const[r]=o.errors;if(r===undefined)return o;const{line:c,col:a}=n.linePos(r.pos[0])
;throw new s.yo(`${t}:${c}:${a}: ${r.message}`,"Mend the YAML.")}function a(e,t,n,o){const r=c(e,o);const s=r.getIn(t,true);if(!(0,
i.isSeq)(s))return u(e,t,[n],o);const a=l(e,s,e=>[n,e.length]);return y(e,o,a,e=>{const o=e.getIn(t,true);if((0,i.isSeq)(o)&&o.items.length===0)o.flow=false
;e.addIn(t,e.createNode(n))})}function u(e,t,n,o){const r=c(e,o);if(r.contents===null){const o=e===""||e.endsWith("\n")?e:`${e}\n`;return`${o}${(0,
i.stringify)(f(t,n),{lineWidth:0})}`}let s=0;while((0,i.isMap)(r.getIn(t.slice(0,s+1),true)))s++;const a=r.getIn(t.slice(0,s),true);const u=(0,
i.isMap)(a)?l(e,a,()=>[f(t.slice(s),n),0]):undefined;return y(e,o,u,e=>{e.setIn(t.slice(0,s+1),e.createNode(d(f(t.slice(s),n))))})}function f(e,t){
return e.reduceRight((e,t)=>({[t]:e}),t)}function d(e){return Object.values(e)[0]}function l(e,t,n){const o=t.items.at(-1);const r=t.flow?undefined:h(e,o)
;if(r===undefined)return undefined;const[s,c]=n(r.prefix);const a=e.includes("\r\n")?"\r\n":"\n";const u=(0,i.stringify)(s,{lineWidth:0}).trimEnd().split("\n")
;const f=u.map((e,t)=>`${t===0||c===0?r.prefix:" ".repeat(c)}${e}`);const d=e.slice(0,r.end);const l=d.endsWith("\n")?"":a
;return`${d}${l}${f.join(a)}${a}${e.slice(r.end)}`}function h(e,t){const n=(0,i.isPair)(t)?t.key:t;const o=(0,i.isPair)(t)?t.value??t.key:t
;if(!n?.range||!o?.range)return undefined;const r=e.lastIndexOf("\n",n.range[0]-1)+1;const s=e.slice(r,n.range[0]);if(!((0,
i.isPair)(t)?/^ *$/:/^ *- +$/).test(s))return undefined;const c=e.slice(0,o.range[1]).trimEnd().length;const a=e.indexOf("\n",c);return{start:r,
end:a<0?e.length:a+1,prefix:s}}function p(e,t,n,o){const r=c(e,o);const s=[...t];while(s.length>n+1&&m(r,s.slice(0,-1)).length===1)s.pop()
;const a=m(r,s.slice(0,-1));if(s.length===1&&a.length===1)return"";const u=s.at(-1);const f=typeof u==="number"?a[u]:a.find(e=>(0,
i.isPair)(e)&&String(e.key)===u);const d=a.length>1?h(e,f):undefined;const l=d&&`${e.slice(0,d.start)}${e.slice(d.end)}`;return y(e,o,l,e=>e.deleteIn(s))}
function m(e,t){const n=e.getIn(t,true);return(0,i.isSeq)(n)||(0,i.isMap)(n)?n.items:[]}function y(e,t,n,r){const s=c(e,t);r(s);if(n!==undefined){const e=(0,
i.parseDocument)(n,{prettyErrors:false});if(e.errors.length===0&&(0,o.isDeepStrictEqual)(e.toJS(),s.toJS()))return n}return s.toString({lineWidth:0})}},
67156:(e,t,n)=>{n.d(t,{$A:()=>c,qo:()=>i});var o=n(8342);const r=[{text:"RSA PRIVATE KEY",begin:true,name:"RSA private key"},{text:"DSA PRIVATE KEY",begin:true,
name:"DSA private key"},{text:"EC PRIVATE KEY",begin:true,name:"EC private key"},{text:"OPENSSH PRIVATE KEY",begin:true,name:"OpenSSH private key"},{
text:"PRIVATE KEY",begin:true,name:"private key"},{text:"ENCRYPTED PRIVATE KEY",begin:true,name:"encrypted private key"},{text:"SSH2 ENCRYPTED PRIVATE KEY",
begin:true,name:"SSH2 private key"},{text:"PGP PRIVATE KEY BLOCK",begin:true,name:"PGP private key"},{text:"ENCRYPTED SIGSTORE PRIVATE KEY",begin:true,
name:"Sigstore private key"},{text:"ENCRYPTED COSIGN PRIVATE KEY",begin:true,name:"Cosign private key"},{text:"OpenVPN Static key V1",begin:true,
name:"OpenVPN static key"},{text:"PuTTY-User-Key-File-2",begin:false,name:"PuTTY private key"},{text:"PuTTY-User-Key-File-3",begin:false,
name:"PuTTY private key"}];function i(){return r.map(({text:e,begin:t})=>({text:t?`BEGIN ${e}`:e}))}let s;function c(e,t,n){s??=(0,o.Q)(i())
;s.scan(e,t,(o,i)=>n(f(e,t,r[o],i)))}const a=65536;const u=45;function f(e,t,n,o){let r=o;let i=o+n.text.length+(n.begin?6:0);if(n.begin){
if(e[r-1]===32&&e[r-2]===u)r--;while(r>0&&e[r-1]===u&&o-r<6)r--;if(e[i]===32&&e[i+1]===u)i++;for(let n=0;i<t&&e[i]===u&&n<5;n++)i++}
const s=e.toString("latin1",i,Math.min(t,i+a));const c=n.begin?m(s,n):k(s);return{marker:n,offset:r,length:i-r,blockLength:i-r+Math.max(0,c),body:c>0,
quoted:/^(?:\\+[nr])*["'`]/.test(s)}}const d=String.raw`(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`
;const l=String.raw`[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;const h=new RegExp(`^${d}*(?:${l}${d}*){0,8}([A-Za-z0-9+/=]{24,})`)
;const p=/^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;function m(e,t){const n=h.exec(e)??p.exec(e);const o=n?.[1]??"";if(!n||!y(o))return-1
;const r=`END ${t.text}`;const i=e.indexOf(r);if(i<0)return n[0].length;return i+r.length+/^ ?-{0,5}/.exec(e.slice(i+r.length,i+r.length+6))[0].length}
function y(e){if(!/\d/.test(e)||!/[A-Za-z]/.test(e))return false;return new Set(e).size>=9}function k(e){
const t=/^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(e);return t?t[0].length:-1}}};
