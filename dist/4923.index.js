"use strict";exports.id=4923;exports.ids=[4923];exports.modules={74923:(t,e,n)=>{n.r(e);n.d(e,{ToolSession:()=>q});var s=n(73024);var i=n(48161);var o=n(76760)
;var a=n(97689);var r=n(89227);var c=n(67927);var d=n(52336);var u=n(77598);var f=n(43340);const h=864e5;const l=31;const p=256*1024*1024;class g{#t;#e
;#n=Math.floor(Date.now()/h);#s=false;constructor(t,e,n){const s=(0,u.createHash)("sha256").update(JSON.stringify([e,n])).digest("hex").slice(0,32);this.#t=(0,
o.join)(t,"results",`${e}-${s}`);this.#e=v(this.#t)}get(t,e){const n=this.#e.get(t);if(n===undefined||e!==undefined&&Date.now()/1e3-n.made>e)return undefined
;if(n.used!==this.#n)this.#s=true;n.used=this.#n;return n.findings}set(t,e){this.#e.set(t,{used:this.#n,made:Math.floor(Date.now()/1e3),findings:e})
;this.#s=true}save(){if(!this.#s)return;const t=[...this.#e].filter(([,{used:t}])=>this.#n-t<=l)
;const e=JSON.stringify(t.map(([t,{used:e,made:n,findings:s}])=>[t,e,n,...s]));(0,f.d)(this.#t,e)}touch(){try{(0,s.utimesSync)(this.#t,new Date,new Date)
}catch{}}}function v(t){const e=JSON.parse((0,f.w)(t)??"[]");return new Map(e.map(([t,e,n,...s])=>[t,{used:e,made:n,findings:s}]))}function m(t,e=p){const n=(0,
o.join)(t,"results");try{const t=(0,s.readdirSync)(n).map(t=>({path:(0,o.join)(n,t),stat:(0,s.statSync)((0,o.join)(n,t))}))
;t.sort((t,e)=>e.stat.mtimeMs-t.stat.mtimeMs);let i=0;for(const{path:n,stat:o}of t){i+=o.size;if(i>e)(0,s.rmSync)(n,{force:true})}}catch{}}var w=n(56102)
;var y=n(40634);var _=n(96107);var k=n(94915);var b=n(56291);var S=n(98699);var M=n(35993);var x=n(9304);var $=n(26491);var I=n(47351);var E=n(28313)
;var O=n(79151);var T=n(91952);var F=n(22955);var j=n(41600);const D={findings:[]};function N(t,e,{place:n,held:s}){const{id:i,coverage:o,tool:a}=t
;if(o===undefined||s===undefined||e.some(t=>t.class==="error"))return D;const r=e.flatMap(({coverage:t})=>t?[...t]:[]);if(r.length===0)return{...D,
problem:"its coverage was to be measured, and it ran no test"};const c=o.ratchet?s.figures?.[i]:undefined;const u=(0,E.PV)(r.map(([t,e])=>({paths:[t],lines:e
})),t=>t);const f=(0,E.tC)(u);const h=(0,j.n)(t,d.toMatcher,n.top);const l=t=>h(t)&&!(0,I.Nu)(t);const p=s.change&&(0,E.I6)(u,s.change.files,l)
;const g=new Set(e.map(({invocation:t})=>t.cwd));const v=g.size===1?[...g][0]??"":"";const m=(0,F.V)(t,a.check,v,n);const w=(0,O.h)({gates:o,total:f,change:p,
figure:c}).flatMap(t=>(0,T.S)([t],t.path===undefined?m:{...m,toPath:t=>t}));const y=o.ratchet&&s.figures!==undefined&&c===undefined;return{coverage:{...f,
...p&&{change:A(p)}},findings:w,...y&&P(i)}}function P(t){return{problem:`${$.GB} does not say how much ${t} covered before`,
remedy:"Write it: kempt check --update-coverage"}}function A({covered:t,lines:e,unmeasured:n}){return{covered:t,lines:e,unmeasured:n}}var G=n(82082)
;async function H({setting:t},e){const{files:n,place:s,part:i}=e;const o=(0,G.r)(t.tool,n.length,i);if(o!==undefined)return{...K(t,n),status:"skipped",reason:o,
ms:0};const a=(0,x.x)(t.tool,t.tool.check);const r=s.limiter.announce(n.length*a);try{return await U(e.held?t:{...t,coverage:undefined},e,t=>r(t*a))}finally{
r(0)}}async function J({setting:t},e){const{files:n}=e;const s=await e.copyFor("");const i="missing"in s?undefined:R(t,s,e)
;if(i===undefined||!n.every(t=>i.known.has(t)))return undefined;const o=[...i.known.values()].flat();return{...K(t,n),status:"ran",findings:o,cached:n.length,
ms:0}}function K({id:t},e){return{id:t,findings:[],files:e.length,cached:0}}async function U(t,e,n){const s=performance.now();const{files:i}=e;const o=K(t,i)
;const a=await e.copyFor("");const r=performance.now()-s;if("missing"in a){const e=t.missing==="skip"?"skipped":"failed";return{...o,status:e,reason:a.missing,
remedy:a.remedy,ms:r,copyMs:r}}const c=R(t,a,e);const d=c?i.filter(t=>!c.known.has(t)):i;n(d.length);const u=c&&d.length===0?[]:await z(t,d,e)
;if("missing"in u)return{...o,copy:a,status:"failed",reason:u.missing,remedy:u.remedy,ms:performance.now()-s};c?.keep(u);const f=u.find(t=>t.class==="error")
;const h=u.length>0&&u.every(t=>t.class==="nothing")&&d.length===i.length;const l=[...c?[...c.known.values()].flat():[],...u.flatMap(t=>t.findings)]
;const{coverage:p,problem:g,...v}=N(t,u,e);const m=f?.reason??g;return{...o,copy:a,copyMs:r,status:m!==undefined?"failed":h?"skipped":"ran",
reason:m??(h?u[0]?.reason:undefined),remedy:v.remedy,findings:[...l,...v.findings],coverage:p,cached:i.length-d.length,ms:performance.now()-s}}
async function z(t,e,n){let s;const i=await(0,F.q)(t,e,n.place,async t=>{const e=await n.copyFor(t);if(!("missing"in e))return e;s=e;throw new C}).catch(t=>{
if(t instanceof C)return[];throw t});return s??i}class C extends Error{}function R(t,e,{cache:n,contents:s,files:i,place:o}){const{tool:a,id:r}=t
;const{mode:c="never",ttl:d}=a.cache??{};if(n===undefined||c==="never"||t.coverage)return undefined;const{exclude:u,missing:f,...h}=t;const l=s.digestFor(a)
;if(l===undefined)return undefined;const p=Object.entries(o.values).filter(([t])=>JSON.stringify(h).includes(`{${t}}`))
;const v=new g(n,r,[M.r,e.version,e.origin,h,l,p]);v.touch();if(c==="scope")return B(v,i,s,d);const m=new Map;for(const t of i){
const e=v.get(`${s.id(t)} ${t}`,d);if(e)m.set(t,e)}return{known:m,keep:t=>{for(const{invocation:e,class:n,findings:i}of t){
if(n!=="clean"&&n!=="findings")continue;const t=V(i);if([...t.keys()].some(t=>!e.files.includes(t)))continue
;for(const n of e.files)v.set(`${s.id(n)} ${n}`,t.get(n)??[])}v.save()}}}function B(t,e,n,s){const i=`${n.digestOf(e)} *`;const o=t.get(i,s);const[a]=e
;const r=new Map;if(o&&a!==undefined)for(const t of e)r.set(t,t===a?o:[]);return{known:r,keep:e=>{
if(e.length===0||e.some(({class:t})=>t!=="clean"&&t!=="findings"))return t.save();t.set(i,e.flatMap(t=>t.findings));return t.save()}}}function V(t){
const e=new Map;for(const n of t){const{path:t}=n.location;const s=e.get(t);if(s)s.push(n);else e.set(t,[n])}return e}var W=n(11836);class q{#i;#o;#a=(0,r.n)()
;#r=new y.o(this.#a);#c=new _.j((0,i.availableParallelism)());#d=new Map;#u;constructor(t,e){this.#i=t;this.#o=e;this.#u=new Set(t.entries.map(({path:t})=>t))}
async run(){const{input:t,place:e,contents:n}={input:this.#i,...await this.#f()};const i=await t.dirty;const a=t=>!i?.has(t)||(0,s.existsSync)((0,
o.join)(e.top,t));const r=t.files.filter(t=>X(t)&&a(t.path)).map(({path:t})=>t);const c={change:t.change,figures:t.figures};const{share:d}=t
;const u=await this.#h({place:e,contents:n,files:r,chosen:this.#o,held:c,...d&&{own:({setting:t},e)=>!(0,b.a)(t)||d.has(e)}});const f=u.map(t=>this.#l(t))
;this.#r.save();if(t.cache&&f.some(({files:t})=>t>0))m(this.#a);return f}async checkIn(t,e){const{entries:n}=this.#i;const s=S.v.ofFolder(t,n)
;return await this.#h({place:this.placeIn(t),contents:s,files:e,chosen:this.#o})}async openTop(){return(await this.#f()).place.top}placeIn(t){
return this.#p(t,this.#i.entries)}async#h({place:t,contents:e,files:n,chosen:s,held:i,own:o}){const{change:a,progress:r}=this.#i
;const c=a?.files.flatMap(({base:t,head:e})=>t&&t.path!==e?.path?[t.path]:[])??[];let u=s.length;return await Promise.all(s.map(async s=>{
const f=n.length+c.length>0?(0,j.n)(s.setting,d.toMatcher,t.top):()=>false;const h=n.filter(f);const l=(0,W.i0)(s)&&(h.length>0||c.some(f))
;const p=o?h.filter(t=>o(s,t)):h;if(p.length<h.length&&p.length===0)return L(s);const g=await H(s,{...this.#g(s,{place:t,contents:e}),files:l?this.#v(s,t):p,
part:a!==undefined,held:i});u--;if(u>0&&g.ms>1e3)r?.(`${s.setting.id} done, ${u} to go`);return g}))}#l(t){const e=this.#o.find(({setting:e})=>e.id===t.id)
;if(e===undefined||(0,W.i0)(e)||t.status==="failed")return t;const n=(0,j.n)(e.setting,d.toMatcher,this.#i.top)
;const s=this.#i.files.find(({raw:t})=>t!==undefined&&n(t.toString("latin1")));return s?{...t,status:"failed",
reason:`it cannot be given ${s.path}: its name is not UTF-8`}:t}#v({setting:t},e){return e.files.filter((0,j.n)(t,d.toMatcher,e.top)).filter((0,
W.It)(t,this.#i))}async copyFor({setting:t},e){const{install:n,resolve:s}=t.tool;const i=JSON.stringify([n??t.id,t.tool.version,t.tool.check.argv[0],s,e])
;const o=this.#d.get(i);if(o)return await o;const a=(0,k.V)(t,e,this.#m());this.#d.set(i,a);return await a}#m(){const{top:t,progress:e}=this.#i
;const s=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const i=process.env["KEMPT_OFFLINE"]===undefined;return{top:t,cache:this.#a,env:process.env,
mayInstall:i,locks:s,progress:e,versions:this.#r}}async#f(){const{top:t,entries:e,index:n,repository:s,commit:i,staged:o}=this.#i;const a=await this.#i.dirty
;const r=o?(a?.size??0)>0:i!==undefined&&await this.#w(i,a);if(!r||s===undefined){return{place:this.#p(t,e,a),contents:S.v.ofFolder(t,e,a,n)}}const d=await(0,
c.f)(s,o?"":i??"HEAD");(0,w.x)(d,t,[]);return{place:this.#p(d,e),contents:S.v.ofFolder(d,e)}}async#w(t,e){const{repository:s}=this.#i
;if(s?.top===undefined||(e?.size??0)>0)return true;const{git:i}=await Promise.resolve().then(n.bind(n,97557))
;const[o,a]=(await i(s,["rev-parse","HEAD^{tree}",`${t}^{tree}`])).toString("utf8").trim().split("\n");return o!==a}#p(t,e,n){const{change:a}=this.#i
;const r=e=>!n?.has(e)||(0,s.existsSync)((0,o.join)(t,e));return{top:t,files:e.filter(t=>X(t)&&r(t.path)).map(({path:t})=>t),has:t=>this.#u.has(t),
env:process.env,limiter:this.#c,cores:(0,i.availableParallelism)(),values:a?{base:a.base,head:a.head??"HEAD"}:{}}}async runBase(t){
const{change:e,repository:s,top:i}=this.#i;const o=this.#o.filter(({setting:{tool:t}})=>(t.base??(0,W.US)(t.check.scope))==="rerun")
;if(e===undefined||s===undefined||o.length===0)return[];const a=new Map(o.map(({setting:n})=>[n.id,Q(e,t,n.id)]))
;const r=[...new Set([...a.values()].flatMap(t=>[...t]))];if(r.length===0)return[];const{listCommit:d}=await n.e(2779).then(n.bind(n,22779))
;const u=await d(s,e.base);const f=new Set(e.files.flatMap(({base:t,head:e})=>[t?.path??"",e?.path??""]));const h=S.v.ofTree(i,u,f);const l=this.#p(i,u)
;const p=await Promise.all(o.map(async t=>{const e=[...a.get(t.setting.id)??[]];const n={...this.#g(t,{place:l,contents:h}),files:e,part:true}
;return e.length===0?L(t):await J(t,n)}));const g=o.filter((t,e)=>p[e]===undefined);const v=p.filter(t=>t!==undefined);if(g.length===0)return v;const m=await(0,
c.f)(s,e.base);(0,w.x)(m,i,[]);const y=await this.#h({place:this.#p(m,u),contents:S.v.ofTree(m,u,new Set),files:r,chosen:g,
own:({setting:t},e)=>a.get(t.id)?.has(e)===true});return[...v,...y]}#g(t,{place:e,contents:n}){const s=this.#i.cache?this.#a:undefined;return{place:e,
contents:n,cache:s,copyFor:e=>this.copyFor(t,e)}}}function L({setting:{id:t}}){return{id:t,status:"skipped",elsewhere:true,findings:[],files:0,cached:0,ms:0}}
function Q(t,e,n){const s=e.filter(t=>t.id===n).flatMap(({findings:t})=>t);const i=new Set(s.map(({location:t})=>t.path))
;const o=t.files.flatMap(({path:t,base:e})=>e&&i.has(t)&&X(e)?[e]:[]);return new Set(o.map(({path:t})=>t))}function X(t){return(0,a.$)(t)&&t.raw===undefined}},
67927:(t,e,n)=>{n.d(e,{f:()=>r});var s=n(76760);var i=n.n(s);var o=n(56102);var a=n(97557);async function r(t,e){const n=(0,o.wE)()
;const i=["checkout-index","--all","--quiet","--force",`--prefix=${n}/`];const r=t.top===undefined?{GIT_WORK_TREE:n}:undefined;if(e===""){await(0,
a.git)(t,i,undefined,r);return n}const c=(0,o.wE)();try{const o={GIT_INDEX_FILE:(0,s.join)(c,"index"),...t.top===undefined&&{GIT_WORK_TREE:n}};await(0,
a.git)(t,["read-tree",e],undefined,o);await(0,a.git)(t,i,undefined,{...o,...r})}finally{(0,o.yu)(c)}return n}},43340:(t,e,n)=>{n.d(e,{d:()=>f,w:()=>u})
;var s=n(77598);var i=n.n(s);var o=n(73024);var a=n.n(o);var r=n(76760);var c=n.n(r);var d=n(84966);function u(t){try{const e=(0,o.readFileSync)(t,"utf8")
;const n=e.indexOf("\n");const s=e.slice(n+1);return e.slice(0,n)===h(t,s)?s:undefined}catch{return undefined}}function f(t,e){try{(0,o.mkdirSync)((0,
r.dirname)(t),{recursive:true});(0,d.v)(t,Buffer.from(`${h(t,e)}\n${e}`))}catch{}}function h(t,e){return(0,s.createHash)("sha1").update(`${(0,
r.basename)(t)}\n`).update(e).digest("hex")}},47351:(t,e,n)=>{n.d(e,{AQ:()=>l,Ee:()=>h,Nu:()=>p,TS:()=>v,UK:()=>f,tG:()=>g});var s=n(64238)
;const i=/(?:\.min\.\w+|\.lockb?|\.lockfile|\.snap|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.(?:dart|cs)|\.designer\.cs|\.resolved|[._-]generated\.\w+)$/i
;const o=/(?:^|\/)(?:__snapshots__|snapshots|generated|__generated__)\//i
;const a=/(?:^|\/)(?:vendor|vendored|third[_-]party|node_modules|bower_components|\.yarn|Pods|Carthage)\//
;const r=/(?:^|\/)(?:tests?|\w+-tests?|__tests__|specs?|e2e|cypress|androidTest|(?:integration|unit|system)-?[Tt]ests?)\//
;const c=/(?:[._-](?:test|spec|cy|e2e|test-d|tst)\.[cm]?[jt]sx?|_(?:test|spec)\.\w+|(?:^|\/)test_[^/]*\.py|(?:^|\/)(?:conftest|tests)\.py|(?:Tests?|TestCase|IT|Specs?)\.(?:java|kt|scala|groovy|cs|php|swift))$/
;const d=/(?:^|\/)(?:__fixtures__|[\w-]*fixtures?|__mocks__|mocks?|testdata|test[-_]data|__testdata__|__snapshots__|snapshots|goldens?|stubs?)\//i
;const u=/(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|playground|_*bench(?:mark)?s?_*)\//i;function f(t){return((0,
s.Ko)(t)&s.pt.generated)!==0||i.test(t)||o.test(t)}function h(t){return a.test(t)}function l(t){return d.test(t)}function p(t){return c.test(t)||r.test(t)}
function g(t){return u.test(t)}function v(t){const e=[];for(let n=t.lastIndexOf("/");n>=0;n=t.lastIndexOf("/",n-1))e.push(t.slice(0,n+1));e.push("");return e}}}
;
