"use strict";exports.id=8013;exports.ids=[8013,7557];exports.modules={78013:(t,e,n)=>{n.r(e);n.d(e,{searchHistory:()=>m});var i=n(97689);var o=n(22690)
;var s=n(78474);var r=n(97557);const a=["log","-p","-U0","--format=commit %H","--full-index","--no-color","--no-ext-diff","--no-textconv","--no-renames"]
;async function*c(t,e){const n=(0,r.startGit)(t,[...a,"--diff-merges=remerge","--end-of-options",e,"--"]);const i=[]
;n.stderr?.on("data",t=>i.push(t.toString("utf8")));const c=(0,s.once)(n,"close");c.catch(()=>undefined);try{yield*d(f(n.stdout));const[t]=await c
;if(t!==0)throw new o.gA("git log",i.join("").trim()||`git log ended with status ${t}`)}finally{n.kill()}}async function*f(t){let e=Buffer.alloc(0)
;for await(const n of t){const t=e.length===0?n:Buffer.concat([e,n]);let i=0;for(let e=t.indexOf(10);e>=0;e=t.indexOf(10,i)){yield t.toString("utf8",i,e);i=e+1}
e=t.subarray(i)}if(e.length>0)yield e.toString("utf8")}async function*d(t){let e="";let n;let i=0;let o={added:0,removed:0};for await(const s of t){
if(o.added>0&&s.startsWith("+")){n?.numbers.push(i++);n?.lines.push(s.slice(1));o.added--;continue}if(o.removed>0&&s.startsWith("-")){o.removed--;continue}
const t=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(s);if(t){i=Number(t[2]);o={removed:Number(t[1]??1),added:Number(t[3]??1)}
}else if(s.startsWith("diff --git ")||s.startsWith("commit ")){if(n&&n.lines.length>0)yield{commit:e,...n};n=undefined
;if(s.startsWith("commit "))e=s.slice("commit ".length)}else if(s.startsWith("+++ b/")){n={path:s.slice("+++ b/".length).replace(/\t$/,""),numbers:[],lines:[]}
}else if(s.startsWith('+++ "b/')){n={path:s.slice('+++ "b/'.length,-1),numbers:[],lines:[]}}}if(n&&n.lines.length>0)yield{commit:e,...n}}var l=n(88847)
;var u=n(61935);var h=n(92142);const g=["secrets","private-key"];async function m(t,e){
if(t.repository===undefined)throw new o.yo("--history needs a git repository");const n=(0,h.W)(e.checks,"file").filter(({check:t})=>g.includes(t.id))
;if(n.length===0)throw new o.yo("--history looks for secrets, and no such check is on",`Turn one on: ${g.join(", ")}`);const i=await(t.change?.range())
;const s=new p(t.repository,i?`${i.base}..${i.head??"HEAD"}`:"HEAD");const{findings:r,notifications:a}=await(0,l.z)(s,[],await(0,u.h)(n,e.everything),new Map,{
clean:t=>s.forget(t.path)});return{findings:y(r.map(t=>s.locate(t))),notifications:a}}class p{entries=[];#t;#e;#n=new Map;constructor(t,e){this.#t=t;this.#e=e}
async visit(t,e){for await(const t of c(this.#t,this.#e)){const n=`${t.commit}:${t.path}`;this.#n.set(n,t);const o=Buffer.from(`${t.lines.join("\n")}\n`)
;await e.file({path:n,mode:i.Kt.file},o,o.length)}}exists(){return false}forget(t){this.#n.delete(t)}locate(t){const{path:e,region:n}=t.location
;const i=this.#n.get(e);if(i===undefined)return t;const o=t=>i.numbers[t-1]??t;const s=n&&{startLine:o(n.startLine),startColumn:n.startColumn,
endLine:o(n.endLine),endColumn:n.endColumn};const{fix:r,...a}=t;return{...a,location:{path:i.path,commit:i.commit,...s&&{region:s}}}}}function y(t){
const e=new Map;for(const n of t)e.set(`${n.rule}\0${n.fingerprint}`,n);return[...e.values()]}},97557:(t,e,n)=>{n.d(e,{M:()=>m,git:()=>g,startGit:()=>h})
;var i=n(31421);var o=n(73024);var s=n(22690);var r=n(48161);var a=n(76760);let c=0;function f(){const t=(0,a.join)((0,
r.tmpdir)(),`kempt-${process.pid}-${c++}`);let e;try{e=(0,o.openSync)(t,"wx+",384);(0,o.unlinkSync)(t);return e}catch{if(e!==undefined)(0,o.closeSync)(e)
;return undefined}}function d(t){const e=Buffer.allocUnsafeSlow((0,o.fstatSync)(t).size);let n=0;while(n<e.length){const i=(0,o.readSync)(t,e,n,e.length-n,n)
;if(i===0)break;n+=i}return e.subarray(0,n)}const l={"core.bigFileThreshold":"512m","core.quotePath":"false","core.fsmonitor":"false","diff.external":"",
"diff.interHunkContext":"0","diff.mnemonicPrefix":"false","diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true",
"log.showSignature":"false"};const u=Object.entries(l).flatMap(([t,e])=>["-c",`${t}=${e}`]);function h(t,e,n={},o="pipe"){
const s=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,i.spawn)("git",[...s,...u,...e],{stdio:o,env:{...process.env,GIT_DIFF_OPTS:"",
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function g(t,e,n,i){
const o=`git ${e.find((t,n)=>t!=="-c"&&e[n-1]!=="-c")??""}`;const s=n===undefined?await w(t,e,o,i):undefined;return s??await v(h(t,e,i),o,n)}function m(t){
return t.reduce((t,e)=>t+e.length+3,0)<3e4}const p=128;const y=/No space left on device|Disk quota exceeded/;async function w(t,e,n,i){const s=f();const r=f()
;try{if(s===undefined||r===undefined)return undefined;const o=await $(h(t,e,i,["ignore",s,r]),n);if(o===0)return d(s);const a=d(r).toString("utf8").trim()
;const c=a===""?o===p:y.test(a);return c?undefined:b(n,a,o)}finally{for(const t of[s,r])if(t!==undefined)(0,o.closeSync)(t)}}async function v(t,e,n){const i=[]
;const o=[];t.stdout?.on("data",t=>i.push(t));t.stderr?.on("data",t=>o.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const s=await $(t,e)
;if(s===0)return i.length===1?i[0]:Buffer.concat(i);const r=Buffer.concat(o).toString("utf8").trim();return b(e,r,s)}function b(t,e,n){
throw new s.gA(t,e===""?`${t} ended with status ${n}`:e,{status:n})}async function $(t,e){return await new Promise((n,i)=>{t.on("error",t=>{
const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;i(new s.gA(e,n,{cause:t}))});t.on("close",(t,o)=>{
if(t===null)i(new s.gA(e,`${e} was ended by ${o??"a signal"}`));else n(t)})})}}};
