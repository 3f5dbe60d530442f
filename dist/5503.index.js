"use strict";exports.id=5503;exports.ids=[5503];exports.modules={55503:(t,e,s)=>{s.d(e,{P:()=>r,readObjects:()=>i});var n=s(22690);async function*i(t,e,i){
if(e.length===0)return;const{startGit:r}=await s.e(7557).then(s.bind(s,97557));const c=r(t,["cat-file","--batch","--buffer"]);let o;c.on("error",t=>{
o=new n.gA("git cat-file",t.message,{cause:t});c.stdout?.destroy(o)});c.stdin?.on("error",()=>undefined);c.stdin?.end(`${e.join("\n")}\n`);try{
const t=new a(c.stdout);for(const s of e){const e=await t.line();const n=Number(/^\S+ \S+ (\d+)$/.exec(e)?.[1]??-1);if(n<0)yield{oid:s,bytes:undefined,size:0
};else if(n>i)yield{oid:s,bytes:await t.skip(n+1),size:n};else yield{oid:s,bytes:(await t.take(n+1)).subarray(0,n),size:n}}}catch(t){throw o??t}finally{c.kill()
}}async function r(t,e){const{git:n}=await s.e(7557).then(s.bind(s,97557));const i=`${e.join("\n")}\n`
;const r=await n(t,["cat-file","--batch-check=%(objectsize)","--buffer"],i);const a=r.toString("latin1").split("\n")
;return e.map((t,e)=>/^\d+$/.test(a[e]??"")?Number(a[e]):-1)}class a{#t;#e=Buffer.alloc(0);constructor(t){this.#t=t[Symbol.asyncIterator]()}async#s(){
const t=await this.#t.next();if(t.done)throw new n.gA("git cat-file","git cat-file ended early");return t.value}async line(){let t=this.#e.indexOf(10)
;while(t<0){this.#e=Buffer.concat([this.#e,await this.#s()]);t=this.#e.indexOf(10)}const e=this.#e.toString("latin1",0,t);this.#e=this.#e.subarray(t+1);return e
}async take(t){const e=[this.#e];let s=this.#e.length;while(s<t){const t=await this.#s();e.push(t);s+=t.length}const n=e.length===1?this.#e:Buffer.concat(e)
;this.#e=n.subarray(t);return n.subarray(0,t)}async skip(t){let e=t-this.#e.length;this.#e=e<0?this.#e.subarray(t):Buffer.alloc(0);while(e>0){
const t=await this.#s();if(t.length>e)this.#e=t.subarray(e);e-=t.length}return undefined}}}};
