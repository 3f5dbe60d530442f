"use strict";exports.id=5503;exports.ids=[5503];exports.modules={55503:(t,e,s)=>{s.d(e,{readObjects:()=>o});var i=s(78474);var n=s.n(i);var r=s(73429)
;var a=s.n(r);var c=s(22690);async function*o(t,e,n){if(e.length===0)return;const{startGit:a}=await s.e(7557).then(s.bind(s,97557))
;const o=a(t,["cat-file","--batch","--buffer"]);const l=(0,i.once)(o,"error").then(([t])=>{throw new c.gA("git cat-file",(0,
r.isNativeError)(t)?t.message:"git did not start",{cause:t})});l.catch(()=>undefined);o.stdin?.on("error",()=>undefined);o.stdin?.end(`${e.join("\n")}\n`);try{
const t=new h(o.stdout,l);for(const s of e){const e=await t.line();const i=Number(/^\S+ \S+ (\d+)$/.exec(e)?.[1]??-1);if(i<0)yield{oid:s,bytes:undefined,size:0
};else if(i>n)yield{oid:s,bytes:await t.skip(i+1),size:i};else yield{oid:s,bytes:(await t.take(i+1)).subarray(0,i),size:i}}}finally{o.kill()}}class h{#t;#e
;#s=Buffer.alloc(0);constructor(t,e){this.#t=t[Symbol.asyncIterator]();this.#e=e}async#i(){const t=await Promise.race([this.#t.next(),this.#e])
;if(t.done)throw new c.gA("git cat-file","git cat-file ended early");return t.value}async line(){let t=this.#s.indexOf(10);while(t<0){
this.#s=Buffer.concat([this.#s,await this.#i()]);t=this.#s.indexOf(10)}const e=this.#s.toString("latin1",0,t);this.#s=this.#s.subarray(t+1);return e}
async take(t){const e=[this.#s];let s=this.#s.length;while(s<t){const t=await this.#i();e.push(t);s+=t.length}const i=e.length===1?this.#s:Buffer.concat(e)
;this.#s=i.subarray(t);return i.subarray(0,t)}async skip(t){let e=t-this.#s.length;this.#s=e<0?this.#s.subarray(t):Buffer.alloc(0);while(e>0){
const t=await this.#i();if(t.length>e)this.#s=t.subarray(e);e-=t.length}return undefined}}}};
