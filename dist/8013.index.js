"use strict";exports.id=8013;exports.ids=[8013,7557];exports.modules={78013:(t,n,e)=>{e.r(n);e.d(n,{searchHistory:()=>g});var i=e(97689);var o=e(22690)
;var s=e(78474);var r=e(97557);const c=["log","-p","-U0","--format=commit %H","--full-index","--no-color","--no-ext-diff","--no-textconv","--no-renames"]
;async function*a(t,n){const e=(0,r.startGit)(t,[...c,"--diff-merges=remerge","--end-of-options",n,"--"]);const i=[]
;e.stderr?.on("data",t=>i.push(t.toString("utf8")));const a=(0,s.once)(e,"close");a.catch(()=>undefined);try{yield*f(d(e.stdout));const[t]=await a
;if(t!==0)throw new o.gA("git log",i.join("").trim()||`git log ended with status ${t}`)}finally{e.kill()}}async function*d(t){let n=Buffer.alloc(0)
;for await(const e of t){const t=n.length===0?e:Buffer.concat([n,e]);let i=0;for(let n=t.indexOf(10);n>=0;n=t.indexOf(10,i)){yield t.toString("utf8",i,n);i=n+1}
n=t.subarray(i)}if(n.length>0)yield n.toString("utf8")}async function*f(t){let n="";let e;let i=0;let o={added:0,removed:0};for await(const s of t){
if(o.added>0&&s.startsWith("+")){e?.numbers.push(i++);e?.lines.push(s.slice(1));o.added--;continue}if(o.removed>0&&s.startsWith("-")){o.removed--;continue}
const t=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(s);if(t){i=Number(t[2]);o={removed:Number(t[1]??1),added:Number(t[3]??1)}
}else if(s.startsWith("diff --git ")||s.startsWith("commit ")){if(e&&e.lines.length>0)yield{commit:n,...e};e=undefined
;if(s.startsWith("commit "))n=s.slice("commit ".length)}else if(s.startsWith("+++ b/")){e={path:s.slice("+++ b/".length).replace(/\t$/,""),numbers:[],lines:[]}
}else if(s.startsWith('+++ "b/')){e={path:s.slice('+++ "b/'.length,-1),numbers:[],lines:[]}}}if(e&&e.lines.length>0)yield{commit:n,...e}}var l=e(88847)
;var u=e(92142);const h=["secrets","private-key"];async function g(t,n){if(t.repository===undefined)throw new o.yo("--history needs a git repository")
;const e=(0,u.W)(n.checks,"file").filter(({check:t})=>h.includes(t.id))
;if(e.length===0)throw new o.yo("--history looks for secrets, and no such check is on",`Turn one on: ${h.join(", ")}`)
;const i=t.change?`${t.change.base}..${t.change.head??"HEAD"}`:"HEAD";const s=new m(t.repository,i);const{findings:r,notifications:c}=await(0,
l.z)(s,[],e,new Map,{everything:n.everything,clean:t=>s.forget(t.path)});return{findings:p(r.map(t=>s.locate(t))),notifications:c}}class m{entries=[];#t;#n
;#e=new Map;constructor(t,n){this.#t=t;this.#n=n}async visit(t,n){for await(const t of a(this.#t,this.#n)){const e=`${t.commit}:${t.path}`;this.#e.set(e,t)
;const o=Buffer.from(`${t.lines.join("\n")}\n`);await n.file({path:e,mode:i.K.file},o,o.length)}}exists(){return false}forget(t){this.#e.delete(t)}locate(t){
const{path:n,region:e}=t.location;const i=this.#e.get(n);if(i===undefined)return t;const o=t=>i.numbers[t-1]??t;const s=e&&{startLine:o(e.startLine),
startColumn:e.startColumn,endLine:o(e.endLine),endColumn:e.endColumn};const{fix:r,...c}=t;return{...c,location:{path:i.path,commit:i.commit,...s&&{region:s}}}}}
function p(t){const n=new Map;for(const e of t)n.set(`${e.rule}\0${e.fingerprint}`,e);return[...n.values()]}},97557:(t,n,e)=>{e.d(n,{git:()=>h,startGit:()=>u})
;var i=e(31421);var o=e(73024);var s=e(22690);var r=e(48161);var c=e(76760);let a=0;function d(){const t=(0,c.join)((0,
r.tmpdir)(),`kempt-${process.pid}-${a++}`);let n;try{n=(0,o.openSync)(t,"wx+",384);(0,o.unlinkSync)(t);return n}catch{if(n!==undefined)(0,o.closeSync)(n)
;return undefined}}function f(t){const n=Buffer.allocUnsafeSlow((0,o.fstatSync)(t).size);let e=0;while(e<n.length){const i=(0,o.readSync)(t,n,e,n.length-e,e)
;if(i===0)break;e+=i}return n.subarray(0,e)}const l=["-c","core.quotePath=false","-c","core.fsmonitor=false","-c","diff.external="]
;function u(t,n,e={},o="pipe"){const s=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...s,...l,...n],{stdio:o,env:{
...process.env,GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...e}})}async function h(t,n,e,i){const o=`git ${n[0]??""}`
;const s=e===undefined?await g(t,n,o,i):undefined;return s??await m(u(t,n,i),o,e)}async function g(t,n,e,i){const s=d();const r=d();try{
if(s===undefined||r===undefined)return undefined;const o=await y(u(t,n,i,["ignore",s,r]),e);if(o===0)return f(s);const c=f(r).toString("utf8").trim()
;return c===""?undefined:p(e,c,o)}finally{for(const t of[s,r])if(t!==undefined)(0,o.closeSync)(t)}}async function m(t,n,e){const i=[];const o=[]
;t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(e);const s=await y(t,n)
;if(s===0)return i.length===1?i[0]:Buffer.concat(i);const r=Buffer.concat(o).toString("utf8").trim();return p(n,r===""?`${n} ended with status ${s}`:r,s)}
function p(t,n,e){throw new s.gA(t,n,{status:e})}async function y(t,n){return await new Promise((e,i)=>{t.on("error",t=>{
const e=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new s.gA(n,e,{cause:t}))});t.on("close",(t,o)=>{
if(t===null)i(new s.gA(n,`${n} was ended by ${o??"a signal"}`));else e(t)})})}}};
