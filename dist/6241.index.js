"use strict";exports.id=6241;exports.ids=[6241];exports.modules={46241:(e,t,n)=>{n.d(t,{ZG:()=>R,US:()=>W,i0:()=>q});var s=n(73024);var i=n(48161)
;var r=n(76760);var o=n(97689);var a=n(89227);var c=n(67927);var d=n(52336);var u=n(77598);var h=n(43340);const f=864e5;const l=31;const p=256*1024*1024
;class g{#e;#t;#n=Math.floor(Date.now()/f);#s=false;constructor(e,t,n){const s=(0,
u.createHash)("sha256").update(JSON.stringify([t,n])).digest("hex").slice(0,32);this.#e=(0,r.join)(e,"results",`${t}-${s}`);this.#t=v(this.#e)}get(e,t){
const n=this.#t.get(e);if(n===undefined||t!==undefined&&Date.now()/1e3-n.made>t)return undefined;if(n.used!==this.#n)this.#s=true;n.used=this.#n
;return n.findings}set(e,t){this.#t.set(e,{used:this.#n,made:Math.floor(Date.now()/1e3),findings:t});this.#s=true}save(){if(!this.#s)return
;const e=[...this.#t].filter(([,{used:e}])=>this.#n-e<=l);const t=JSON.stringify(e.map(([e,{used:t,made:n,findings:s}])=>[e,t,n,...s]));(0,h.d)(this.#e,t)}
touch(){try{(0,s.utimesSync)(this.#e,new Date,new Date)}catch{}}}function v(e){const t=JSON.parse((0,h.w)(e)??"[]");return new Map(t.map(([e,t,n,...s])=>[e,{
used:t,made:n,findings:s}]))}function m(e,t=p){const n=(0,r.join)(e,"results");try{const e=(0,s.readdirSync)(n).map(e=>({path:(0,r.join)(n,e),stat:(0,
s.statSync)((0,r.join)(n,e))}));e.sort((e,t)=>t.stat.mtimeMs-e.stat.mtimeMs);let i=0;for(const{path:n,stat:r}of e){i+=r.size;if(i>t)(0,s.rmSync)(n,{force:true})
}}catch{}}var w=n(56102);var y=n(40634);var _=n(96107);var $=n(94915);var k=n(42352);var b=n(22906);class M{#i;#r;#o=new Map;#a;constructor(e,t,n,s){this.#i=e
;const i=n&&s?.entries===t?s:undefined;this.#r=new Map(t.map(({path:e},t)=>[e,i&&!n?.has(e)?(0,b.VE)(i,t):undefined]));const r=x(e).filter(e=>!this.#r.has(e))
;this.#a=[...this.#r.keys(),...r]}id(e){const t=this.#r.get(e)??this.#o.get(e);if(t!==undefined)return t;const n=S((0,r.join)(this.#i,e));this.#o.set(e,n)
;return n}digest(e){if(e.length===0)return"";const t=e.filter(e=>!/[*?[\]{}()!/]/.test(e))
;const n=e.filter(e=>/[*?[\]{}()!/]/.test(e)).map(e=>e.includes("/")?e:`**/${e}`);const s=n.length===0?()=>false:(0,d.toMatcher)(n);const i=new Set(t)
;return this.digestOf(this.#a.filter(e=>i.has(e.slice(e.lastIndexOf("/")+1))||s(e)))}digestOf(e){const t=(0,u.createHash)("sha256")
;for(const n of[...e].sort())t.update(`${n}\0${this.id(n)}\n`);return t.digest("hex")}}function S(e){try{return(0,k.z)((0,s.readFileSync)(e))}catch{
return"absent"}}function x(e){try{return(0,s.readdirSync)(e,{withFileTypes:true}).filter(e=>e.isFile()).map(({name:e})=>e)}catch{return[]}}var O=n(35993)
;var E=n(26491);var I=n(47351);var T=n(28313);var j=n(79151);var F=n(91952);var N=n(22955);var D=n(41600);const A={findings:[]}
;function P(e,t,{place:n,held:s}){const{id:i,coverage:r,tool:o}=e;if(r===undefined||s===undefined||t.some(e=>e.class==="error"))return A
;const a=t.flatMap(({coverage:e})=>e?[...e]:[]);if(a.length===0)return{...A,problem:"its coverage was to be measured, and it ran no test"}
;const c=r.ratchet?s.figures?.[i]:undefined;const u=(0,T.PV)(a.map(([e,t])=>({paths:[e],lines:t})),e=>e);const h=(0,T.tC)(u);const f=(0,
D.n)(e,d.toMatcher,n.top);const l=e=>f(e)&&!(0,I.Nu)(e);const p=s.change&&(0,T.I6)(u,s.change.files,l);const g=new Set(t.map(({invocation:e})=>e.cwd))
;const v=g.size===1?[...g][0]??"":"";const m=(0,N.V)(e,o.check,v,n);const w=(0,j.h)({gates:r,total:h,change:p,figure:c}).flatMap(e=>(0,
F.S)([e],e.path===undefined?m:{...m,toPath:e=>e}));const y=r.ratchet&&s.figures!==undefined&&c===undefined;return{coverage:{...h,...p&&{change:B(p)}},
findings:w,...y&&z(i)}}function z(e){return{problem:`${E.GB} does not say how much ${e} covered before`,remedy:"Write it: kempt check --update-coverage"}}
function B({covered:e,lines:t,unmeasured:n}){return{covered:e,lines:t,unmeasured:n}}var G=n(82082);async function H(e,t){const n=performance.now()
;const s=t.held?e.setting:{...e.setting,coverage:undefined};const{id:i,tool:r}=s;const{files:o}=t;const a={id:i,findings:[],files:o.length,cached:0};const c=(0,
G.r)(r,o.length,t.part);if(c!==undefined)return{...a,status:"skipped",reason:c,ms:0};const d=await t.copyFor("");const u=performance.now()-n;if("missing"in d){
const e=s.missing==="skip"?"skipped":"failed";return{...a,status:e,reason:d.missing,remedy:d.remedy,ms:u,copyMs:u}}const h=U(s,d,t)
;const f=h?o.filter(e=>!h.known.has(e)):o;const l=h&&f.length===0?[]:await J(s,f,t);if("missing"in l)return{...a,copy:d,status:"failed",reason:l.missing,
remedy:l.remedy,ms:performance.now()-n};h?.keep(l);const p=l.find(e=>e.class==="error");const g=l.length>0&&l.every(e=>e.class==="nothing")&&f.length===o.length
;const v=[...h?[...h.known.values()].flat():[],...l.flatMap(e=>e.findings)];const{coverage:m,problem:w,...y}=P(s,l,t);const _=p?.reason??w;return{...a,copy:d,
copyMs:u,status:_!==undefined?"failed":g?"skipped":"ran",reason:_??(g?l[0]?.reason:undefined),remedy:y.remedy,findings:[...v,...y.findings],coverage:m,
cached:o.length-f.length,ms:performance.now()-n}}async function J(e,t,n){let s;const i=await(0,N.q)(e,t,n.place,async e=>{const t=await n.copyFor(e)
;if(!("missing"in t))return t;s=t;throw new K}).catch(e=>{if(e instanceof K)return[];throw e});return s??i}class K extends Error{}
function U(e,t,{cache:n,contents:s,files:i,place:r}){const{tool:o,id:a}=e;const{mode:c="never",inputs:d=[],ttl:u}=o.cache??{}
;if(n===undefined||c==="never"||e.coverage)return undefined;const{exclude:h,missing:f,...l}=e;const p=s.digest([...d,...o.root??[]])
;const v=Object.entries(r.values).filter(([e])=>JSON.stringify(l).includes(`{${e}}`));const m=new g(n,a,[O.r,t.version,t.origin,l,p,v]);m.touch()
;if(c==="scope")return C(m,i,s,u);const w=new Map;for(const e of i){const t=m.get(`${s.id(e)} ${e}`,u);if(t)w.set(e,t)}return{known:w,keep:e=>{
for(const{invocation:t,class:n,findings:i}of e){if(n!=="clean"&&n!=="findings")continue;const e=L(i);if([...e.keys()].some(e=>!t.files.includes(e)))continue
;for(const n of t.files)m.set(`${s.id(n)} ${n}`,e.get(n)??[])}m.save()}}}function C(e,t,n,s){const i=`${n.digestOf(t)} *`;const r=e.get(i,s);const[o]=t
;const a=new Map;if(r&&o!==undefined)for(const e of t)a.set(e,e===o?r:[]);return{known:a,keep:t=>{
if(t.length===0||t.some(({class:e})=>e!=="clean"&&e!=="findings"))return e.save();e.set(i,t.flatMap(e=>e.findings));return e.save()}}}function L(e){
const t=new Map;for(const n of e){const{path:e}=n.location;const s=t.get(e);if(s)s.push(n);else t.set(e,[n])}return t}class R{#c;#d;#u=(0,a.n)()
;#h=new y.o(this.#u);#f=new _.j((0,i.availableParallelism)());#l=new Map;#a;constructor(e,t){this.#c=e;this.#d=t;this.#a=new Set(e.entries.map(({path:e})=>e))}
async run(){const{input:e,place:t,contents:n}={input:this.#c,...await this.#p()};const i=await e.dirty;const o=e=>!i?.has(e)||(0,s.existsSync)((0,
r.join)(t.top,e));const a=e.files.filter(e=>V(e)&&o(e.path)).map(({path:e})=>e);const c={change:e.change,figures:e.figures}
;const d=await this.#g(t,n,a,this.#d,c);const u=d.map(e=>this.#v(e));this.#h.save();if(e.cache)m(this.#u);return u}async checkIn(e,t){const{entries:n}=this.#c
;return await this.#g(this.placeIn(e),new M(e,n,undefined),t,this.#d)}async openTop(){return(await this.#p()).place.top}placeIn(e){
return this.#m(e,this.#c.entries)}async#g(e,t,n,s,i){const{cache:r,change:o,progress:a}=this.#c;let c=s.length;return await Promise.all(s.map(async s=>{
const u=n.filter((0,D.n)(s.setting,d.toMatcher,e.top));const h=await H(s,{place:e,files:q(s)&&u.length>0?this.#w(s,e):u,part:o!==undefined,
copyFor:e=>this.copyFor(s,e),cache:r?this.#u:undefined,contents:t,held:i});c--;if(c>0&&h.ms>1e3)a?.(`${s.setting.id} done, ${c} to go`);return h}))}#v(e){
const t=this.#d.find(({setting:t})=>t.id===e.id);if(t===undefined||q(t)||e.status==="failed")return e;const n=(0,D.n)(t.setting,d.toMatcher,this.#c.top)
;const s=this.#c.files.find(({raw:e})=>e!==undefined&&n(e.toString("latin1")));return s?{...e,status:"failed",
reason:`it cannot be given ${s.path}: its name is not UTF-8`}:e}#w({setting:e},t){return t.files.filter((0,D.n)(e,d.toMatcher,t.top))}
async copyFor({setting:e},t){const{install:n,resolve:s}=e.tool;const i=JSON.stringify([n??e.id,e.tool.version,e.tool.check.argv[0],s,t]);const r=this.#l.get(i)
;if(r)return await r;const o=(0,$.V)(e,t,this.#y());this.#l.set(i,o);return await o}#y(){const{top:e,progress:t}=this.#c
;const s=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const i=process.env["KEMPT_OFFLINE"]===undefined;return{top:e,cache:this.#u,env:process.env,
mayInstall:i,locks:s,progress:t,versions:this.#h}}async#p(){const{top:e,entries:t,index:n,repository:s,commit:i,staged:r}=this.#c;const o=await this.#c.dirty
;const a=r?(o?.size??0)>0:i!==undefined&&await this.#_(i,o);if(!a||s===undefined){return{place:this.#m(e,t,o),contents:new M(e,t,o,n)}}const d=await(0,
c.f)(s,r?"":i??"HEAD");(0,w.x)(d,e,[]);return{place:this.#m(d,t),contents:new M(d,t,undefined)}}async#_(e,t){const{repository:s}=this.#c
;if(s?.top===undefined||(t?.size??0)>0)return true;const{git:i}=await Promise.resolve().then(n.bind(n,70779))
;const[r,o]=(await i(s,["rev-parse","HEAD^{tree}",`${e}^{tree}`])).toString("utf8").trim().split("\n");return r!==o}#m(e,t,n){const{change:o}=this.#c
;const a=t=>!n?.has(t)||(0,s.existsSync)((0,r.join)(e,t));return{top:e,files:t.filter(e=>V(e)&&a(e.path)).map(({path:e})=>e),has:e=>this.#a.has(e),
env:process.env,limiter:this.#f,cores:(0,i.availableParallelism)(),values:o?{base:o.base,head:o.head??"HEAD"}:{}}}async runBase(e){
const{change:t,repository:n,top:s}=this.#c;const i=this.#d.filter(({setting:{tool:e}})=>(e.base??W(e.check.scope))==="rerun")
;if(t===undefined||n===undefined||i.length===0||e.size===0)return[];const r=t.files.flatMap(t=>t.base&&e.has(t.path)&&V(t.base)?[t.base]:[])
;if(r.length===0)return[];const o=await(0,c.f)(n,t.base);(0,w.x)(o,s,[]);const a=new Set(t.files.flatMap(e=>e.head?[e.head.path]:[]))
;const d=[...this.#c.entries.filter(({path:e})=>!a.has(e)),...t.files.flatMap(e=>e.base??[])];const u=this.#m(o,d)
;return await this.#g(u,new M(o,d,undefined),r.map(({path:e})=>e),i)}}function V(e){return(0,o.$)(e)&&e.raw===undefined}function q({setting:e}){
return W(e.tool.check.scope)==="lines"}function W(e){return e==="repository"||e==="workspace"?"lines":"rerun"}},67927:(e,t,n)=>{n.d(t,{f:()=>a});var s=n(76760)
;var i=n.n(s);var r=n(56102);var o=n(70779);async function a(e,t){const n=(0,r.wE)();const i=["checkout-index","--all","--quiet","--force",`--prefix=${n}/`]
;const a=e.top===undefined?{GIT_WORK_TREE:n}:undefined;if(t===""){await(0,o.git)(e,i,undefined,a);return n}const c=(0,r.wE)();try{const r={GIT_INDEX_FILE:(0,
s.join)(c,"index"),...e.top===undefined&&{GIT_WORK_TREE:n}};await(0,o.git)(e,["read-tree",t],undefined,r);await(0,o.git)(e,i,undefined,{...r,...a})}finally{(0,
r.yu)(c)}return n}},43340:(e,t,n)=>{n.d(t,{d:()=>h,w:()=>u});var s=n(77598);var i=n.n(s);var r=n(73024);var o=n.n(r);var a=n(76760);var c=n.n(a);var d=n(84966)
;function u(e){try{const t=(0,r.readFileSync)(e,"utf8");const n=t.indexOf("\n");const s=t.slice(n+1);return t.slice(0,n)===f(e,s)?s:undefined}catch{
return undefined}}function h(e,t){try{(0,r.mkdirSync)((0,a.dirname)(e),{recursive:true});(0,d.v)(e,Buffer.from(`${f(e,t)}\n${t}`))}catch{}}function f(e,t){
return(0,s.createHash)("sha1").update(`${(0,a.basename)(e)}\n`).update(t).digest("hex")}},47351:(e,t,n)=>{n.d(t,{AQ:()=>l,Ee:()=>f,Nu:()=>p,TS:()=>v,UK:()=>h,
tG:()=>g});var s=n(64238)
;const i=/(?:\.min\.\w+|\.lockb?|\.lockfile|\.snap|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.(?:dart|cs)|\.designer\.cs|\.resolved|[._-]generated\.\w+)$/i
;const r=/(?:^|\/)(?:__snapshots__|snapshots|generated|__generated__)\//i
;const o=/(?:^|\/)(?:vendor|vendored|third[_-]party|node_modules|bower_components|\.yarn|Pods|Carthage)\//
;const a=/(?:^|\/)(?:tests?|\w+-tests?|__tests__|specs?|e2e|cypress|androidTest|(?:integration|unit|system)-?[Tt]ests?)\//
;const c=/(?:[._-](?:test|spec|cy|e2e|test-d|tst)\.[cm]?[jt]sx?|_(?:test|spec)\.\w+|(?:^|\/)test_[^/]*\.py|(?:^|\/)(?:conftest|tests)\.py|(?:Tests?|TestCase|IT|Specs?)\.(?:java|kt|scala|groovy|cs|php|swift))$/
;const d=/(?:^|\/)(?:__fixtures__|[\w-]*fixtures?|__mocks__|mocks?|testdata|test[-_]data|__testdata__|__snapshots__|snapshots|goldens?|stubs?)\//i
;const u=/(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|playground|_*bench(?:mark)?s?_*)\//i;function h(e){return((0,
s.Ko)(e)&s.pt.generated)!==0||i.test(e)||r.test(e)}function f(e){return o.test(e)}function l(e){return d.test(e)}function p(e){return c.test(e)||a.test(e)}
function g(e){return u.test(e)}function v(e){const t=[];for(let n=e.lastIndexOf("/");n>=0;n=e.lastIndexOf("/",n-1))t.push(e.slice(0,n+1));t.push("");return t}},
79151:(e,t,n)=>{n.d(t,{h:()=>o,q:()=>r});var s=n(15083);var i=n(65073);const r=["coverage-total","coverage-diff","coverage-ratchet","uncovered-lines"]
;function o({gates:e,total:t,change:n,figure:i}){
return[...e.total!==undefined&&a(t,e.total)?[d("coverage-total",`${c(t,"lines")} are covered, which is less than ${e.total} %`)]:[],...i!==undefined&&(0,
s.B)(t)<i?[d("coverage-ratchet",`Coverage fell to ${(0,
s.B)(t)} %, from ${i} % in kempt-coverage.json`)]:[],...e.diff!==undefined&&n&&a(n,e.diff)?[d("coverage-diff",`${c(n,"changed lines")} are covered, which is less than ${e.diff} %`),...n.gaps.map(u)]:[]]
}function a({covered:e,lines:t},n){return e*100<n*t}function c(e,t){return`${(0,s.B)(e)} % (${e.covered} of ${e.lines}) of the ${t}`}function d(e,t){return{
rule:e,level:"error",message:t}}function u({path:e,from:t,to:n}){const s="uncovered-lines";const r=t===n?"No test runs this line":`No test runs these ${(0,
i.LS)(n-t+1,"line")}`;return{rule:s,level:"warning",message:r,path:e,line:t,endLine:n}}}};
