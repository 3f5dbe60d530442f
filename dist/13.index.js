"use strict";exports.id=13;exports.ids=[13];exports.modules={8013:(t,e,n)=>{n.r(e);n.d(e,{searchHistory:()=>m});var i=n(7689);var o=n(2690);var s=n(8474)
;var r=n(779);const a=["log","-p","-U0","--format=commit %H","--full-index","--no-color","--no-ext-diff","--no-textconv","--no-renames"];async function*c(t,e){
const n=await(0,r.BE)(t,[...a,"--diff-merges=remerge","--end-of-options",e,"--"]);const i=[];n.stderr?.on("data",t=>i.push(t.toString("utf8")));const c=(0,
s.once)(n,"close");c.catch(()=>undefined);try{yield*l(d(n.stdout));const[t]=await c
;if(t!==0)throw new o.g("git log",i.join("").trim()||`git log ended with status ${t}`)}finally{n.kill()}}async function*d(t){let e=Buffer.alloc(0)
;for await(const n of t){const t=e.length===0?n:Buffer.concat([e,n]);let i=0;for(let e=t.indexOf(10);e>=0;e=t.indexOf(10,i)){yield t.toString("utf8",i,e);i=e+1}
e=t.subarray(i)}if(e.length>0)yield e.toString("utf8")}async function*l(t){let e="";let n;let i=0;let o={added:0,removed:0};for await(const s of t){
if(o.added>0&&s.startsWith("+")){n?.numbers.push(i++);n?.lines.push(s.slice(1));o.added--;continue}if(o.removed>0&&s.startsWith("-")){o.removed--;continue}
const t=/^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(s);if(t){i=Number(t[2]);o={removed:Number(t[1]??1),added:Number(t[3]??1)}
}else if(s.startsWith("diff --git ")||s.startsWith("commit ")){if(n&&n.lines.length>0)yield{commit:e,...n};n=undefined
;if(s.startsWith("commit "))e=s.slice("commit ".length)}else if(s.startsWith("+++ b/")){n={path:s.slice("+++ b/".length).replace(/\t$/,""),numbers:[],lines:[]}
}else if(s.startsWith('+++ "b/')){n={path:s.slice('+++ "b/'.length,-1),numbers:[],lines:[]}}}if(n&&n.lines.length>0)yield{commit:e,...n}}var f=n(3859)
;var h=n(2142);const u=["secrets","private-key"];async function m(t,e){if(t.repository===undefined)throw new o.y("--history needs a git repository");const n=(0,
h.W)(e.checks,"file").filter(({check:t})=>u.includes(t.id))
;if(n.length===0)throw new o.y("--history looks for secrets, and no such check is on",`Turn one on: ${u.join(", ")}`)
;const i=t.change?`${t.change.base}..${t.change.head??"HEAD"}`:"HEAD";const s=new g(t.repository,i);const{findings:r,notifications:a}=await(0,
f.z)(s,[],n,new Map,{everything:e.everything,clean:t=>s.forget(t.path)});return{findings:p(r.map(t=>s.locate(t))),notifications:a}}class g{entries=[];#t;#e
;#n=new Map;constructor(t,e){this.#t=t;this.#e=e}async visit(t,e){for await(const t of c(this.#t,this.#e)){const n=`${t.commit}:${t.path}`;this.#n.set(n,t)
;const o=Buffer.from(`${t.lines.join("\n")}\n`);await e.file({path:n,mode:i.K.file},o,o.length)}}exists(){return false}forget(t){this.#n.delete(t)}locate(t){
const{path:e,region:n}=t.location;const i=this.#n.get(e);if(i===undefined)return t;const o=t=>i.numbers[t-1]??t;const s=n&&{startLine:o(n.startLine),
startColumn:n.startColumn,endLine:o(n.endLine),endColumn:n.endColumn};const{fix:r,...a}=t;return{...a,location:{path:i.path,commit:i.commit,...s&&{region:s}}}}}
function p(t){const e=new Map;for(const n of t)e.set(`${n.rule}\0${n.fingerprint}`,n);return[...e.values()]}}};
