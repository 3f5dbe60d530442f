"use strict";exports.id=6241;exports.ids=[6241];exports.modules={56291:(e,t,n)=>{n.d(t,{a:()=>s});function s({tool:e,coverage:t}){
const n=[e.check,...(e.variants??[]).map(({check:e})=>e)].map(e=>e?.scope);const s=n.every(e=>e===undefined||e==="batch"||e==="file")
;const i=e.check.argv.some(e=>/\{files?\}/.test(e));return s&&i&&e.cache?.mode!=="scope"&&t===undefined}},46241:(e,t,n)=>{n.d(t,{ZG:()=>W,US:()=>te,It:()=>Y,
i0:()=>ee});var s=n(73024);var i=n(48161);var o=n(76760);var a=n(97689);var r=n(89227);var c=n(67927);var d=n(52336);var u=n(77598);var h=n(43340);const f=864e5
;const l=31;const p=256*1024*1024;class g{#e;#t;#n=Math.floor(Date.now()/f);#s=false;constructor(e,t,n){const s=(0,
u.createHash)("sha256").update(JSON.stringify([t,n])).digest("hex").slice(0,32);this.#e=(0,o.join)(e,"results",`${t}-${s}`);this.#t=v(this.#e)}get(e,t){
const n=this.#t.get(e);if(n===undefined||t!==undefined&&Date.now()/1e3-n.made>t)return undefined;if(n.used!==this.#n)this.#s=true;n.used=this.#n
;return n.findings}set(e,t){this.#t.set(e,{used:this.#n,made:Math.floor(Date.now()/1e3),findings:t});this.#s=true}save(){if(!this.#s)return
;const e=[...this.#t].filter(([,{used:e}])=>this.#n-e<=l);const t=JSON.stringify(e.map(([e,{used:t,made:n,findings:s}])=>[e,t,n,...s]));(0,h.d)(this.#e,t)}
touch(){try{(0,s.utimesSync)(this.#e,new Date,new Date)}catch{}}}function v(e){const t=JSON.parse((0,h.w)(e)??"[]");return new Map(t.map(([e,t,n,...s])=>[e,{
used:t,made:n,findings:s}]))}function m(e,t=p){const n=(0,o.join)(e,"results");try{const e=(0,s.readdirSync)(n).map(e=>({path:(0,o.join)(n,e),stat:(0,
s.statSync)((0,o.join)(n,e))}));e.sort((e,t)=>t.stat.mtimeMs-e.stat.mtimeMs);let i=0;for(const{path:n,stat:o}of e){i+=o.size;if(i>t)(0,s.rmSync)(n,{force:true})
}}catch{}}var w=n(56102);var y=n(40634);var _=n(96107);var k=n(94915);var $=n(56291);var M=n(42352);var b=n(22906);class S{#i;#o;#a=new Map;#r
;constructor(e,t,n,s){this.#i=e;const i=n&&s?.entries===t?s:undefined;this.#o=new Map(t.map(({path:e},t)=>[e,i&&!n?.has(e)?(0,b.VE)(i,t):undefined]))
;const o=O(e).filter(e=>!this.#o.has(e));this.#r=[...this.#o.keys(),...o]}id(e){const t=this.#o.get(e)??this.#a.get(e);if(t!==undefined)return t;const n=x((0,
o.join)(this.#i,e));this.#a.set(e,n);return n}digest(e){if(e.length===0)return"";const t=e.filter(e=>!/[*?[\]{}()!/]/.test(e))
;const n=e.filter(e=>/[*?[\]{}()!/]/.test(e)).map(e=>e.includes("/")?e:`**/${e}`);const s=n.length===0?()=>false:(0,d.toMatcher)(n);const i=new Set(t)
;return this.digestOf(this.#r.filter(e=>i.has(e.slice(e.lastIndexOf("/")+1))||s(e)))}digestOf(e){const t=(0,u.createHash)("sha256")
;for(const n of[...e].sort())t.update(`${n}\0${this.id(n)}\n`);return t.digest("hex")}}function x(e){try{return(0,M.z)((0,s.readFileSync)(e))}catch{
return"absent"}}function O(e){try{return(0,s.readdirSync)(e,{withFileTypes:true}).filter(e=>e.isFile()).map(({name:e})=>e)}catch{return[]}}var E=n(35993)
;var I=n(26491);var T=n(47351);var j=n(28313);var F=n(79151);var N=n(91952);var D=n(22955);var A=n(41600);const P={findings:[]}
;function z(e,t,{place:n,held:s}){const{id:i,coverage:o,tool:a}=e;if(o===undefined||s===undefined||t.some(e=>e.class==="error"))return P
;const r=t.flatMap(({coverage:e})=>e?[...e]:[]);if(r.length===0)return{...P,problem:"its coverage was to be measured, and it ran no test"}
;const c=o.ratchet?s.figures?.[i]:undefined;const u=(0,j.PV)(r.map(([e,t])=>({paths:[e],lines:t})),e=>e);const h=(0,j.tC)(u);const f=(0,
A.n)(e,d.toMatcher,n.top);const l=e=>f(e)&&!(0,T.Nu)(e);const p=s.change&&(0,j.I6)(u,s.change.files,l);const g=new Set(t.map(({invocation:e})=>e.cwd))
;const v=g.size===1?[...g][0]??"":"";const m=(0,D.V)(e,a.check,v,n);const w=(0,F.h)({gates:o,total:h,change:p,figure:c}).flatMap(e=>(0,
N.S)([e],e.path===undefined?m:{...m,toPath:e=>e}));const y=o.ratchet&&s.figures!==undefined&&c===undefined;return{coverage:{...h,...p&&{change:G(p)}},
findings:w,...y&&B(i)}}function B(e){return{problem:`${I.GB} does not say how much ${e} covered before`,remedy:"Write it: kempt check --update-coverage"}}
function G({covered:e,lines:t,unmeasured:n}){return{covered:e,lines:t,unmeasured:n}}var H=n(82082);async function J({setting:e},t){
const{files:n,place:s,part:i}=t;const o=(0,H.r)(e.tool,n.length,i);if(o!==undefined)return{...K(e,n),status:"skipped",reason:o,ms:0}
;const a=s.limiter.announce(n.length);try{return await U(t.held?e:{...e,coverage:undefined},t,a)}finally{a(0)}}function K({id:e},t){return{id:e,findings:[],
files:t.length,cached:0}}async function U(e,t,n){const s=performance.now();const{files:i}=t;const o=K(e,i);const a=await t.copyFor("")
;const r=performance.now()-s;if("missing"in a){const t=e.missing==="skip"?"skipped":"failed";return{...o,status:t,reason:a.missing,remedy:a.remedy,ms:r,copyMs:r
}}const c=R(e,a,t);const d=c?i.filter(e=>!c.known.has(e)):i;n(d.length);const u=c&&d.length===0?[]:await C(e,d,t);if("missing"in u)return{...o,copy:a,
status:"failed",reason:u.missing,remedy:u.remedy,ms:performance.now()-s};c?.keep(u);const h=u.find(e=>e.class==="error")
;const f=u.length>0&&u.every(e=>e.class==="nothing")&&d.length===i.length;const l=[...c?[...c.known.values()].flat():[],...u.flatMap(e=>e.findings)]
;const{coverage:p,problem:g,...v}=z(e,u,t);const m=h?.reason??g;return{...o,copy:a,copyMs:r,status:m!==undefined?"failed":f?"skipped":"ran",
reason:m??(f?u[0]?.reason:undefined),remedy:v.remedy,findings:[...l,...v.findings],coverage:p,cached:i.length-d.length,ms:performance.now()-s}}
async function C(e,t,n){let s;const i=await(0,D.q)(e,t,n.place,async e=>{const t=await n.copyFor(e);if(!("missing"in t))return t;s=t;throw new L}).catch(e=>{
if(e instanceof L)return[];throw e});return s??i}class L extends Error{}function R(e,t,{cache:n,contents:s,files:i,place:o}){const{tool:a,id:r}=e
;const{mode:c="never",inputs:d=[],ttl:u}=a.cache??{};if(n===undefined||c==="never"||e.coverage)return undefined;const{exclude:h,missing:f,...l}=e
;const p=s.digest([...d,...a.root??[]]);const v=Object.entries(o.values).filter(([e])=>JSON.stringify(l).includes(`{${e}}`))
;const m=new g(n,r,[E.r,t.version,t.origin,l,p,v]);m.touch();if(c==="scope")return V(m,i,s,u);const w=new Map;for(const e of i){
const t=m.get(`${s.id(e)} ${e}`,u);if(t)w.set(e,t)}return{known:w,keep:e=>{for(const{invocation:t,class:n,findings:i}of e){
if(n!=="clean"&&n!=="findings")continue;const e=q(i);if([...e.keys()].some(e=>!t.files.includes(e)))continue
;for(const n of t.files)m.set(`${s.id(n)} ${n}`,e.get(n)??[])}m.save()}}}function V(e,t,n,s){const i=`${n.digestOf(t)} *`;const o=e.get(i,s);const[a]=t
;const r=new Map;if(o&&a!==undefined)for(const e of t)r.set(e,e===a?o:[]);return{known:r,keep:t=>{
if(t.length===0||t.some(({class:e})=>e!=="clean"&&e!=="findings"))return e.save();e.set(i,t.flatMap(e=>e.findings));return e.save()}}}function q(e){
const t=new Map;for(const n of e){const{path:e}=n.location;const s=t.get(e);if(s)s.push(n);else t.set(e,[n])}return t}class W{#c;#d;#u=(0,r.n)()
;#h=new y.o(this.#u);#f=new _.j((0,i.availableParallelism)());#l=new Map;#r;constructor(e,t){this.#c=e;this.#d=t;this.#r=new Set(e.entries.map(({path:e})=>e))}
async run(){const{input:e,place:t,contents:n}={input:this.#c,...await this.#p()};const i=await e.dirty;const a=e=>!i?.has(e)||(0,s.existsSync)((0,
o.join)(t.top,e));const r=e.files.filter(e=>Z(e)&&a(e.path)).map(({path:e})=>e);const c={change:e.change,figures:e.figures};const{share:d}=e
;const u=await this.#g({place:t,contents:n,files:r,chosen:this.#d,held:c,...d&&{own:({setting:e},t)=>!(0,$.a)(e)||d.has(t)}});const h=u.map(e=>this.#v(e))
;this.#h.save();if(e.cache&&h.some(({files:e})=>e>0))m(this.#u);return h}async checkIn(e,t){const{entries:n}=this.#c;const s=new S(e,n,undefined)
;return await this.#g({place:this.placeIn(e),contents:s,files:t,chosen:this.#d})}async openTop(){return(await this.#p()).place.top}placeIn(e){
return this.#m(e,this.#c.entries)}async#g({place:e,contents:t,files:n,chosen:s,held:i,own:o}){const{cache:a,change:r,progress:c}=this.#c
;const u=r?.files.flatMap(({base:e,head:t})=>e&&e.path!==t?.path?[e.path]:[])??[];let h=s.length;return await Promise.all(s.map(async s=>{
const f=n.length+u.length>0?(0,A.n)(s.setting,d.toMatcher,e.top):()=>false;const l=n.filter(f);const p=ee(s)&&(l.length>0||u.some(f))
;const g=o?l.filter(e=>o(s,e)):l;if(g.length<l.length&&g.length===0)return Q(s);const v=await J(s,{place:e,files:p?this.#w(s,e):g,part:r!==undefined,
copyFor:e=>this.copyFor(s,e),cache:a?this.#u:undefined,contents:t,held:i});h--;if(h>0&&v.ms>1e3)c?.(`${s.setting.id} done, ${h} to go`);return v}))}#v(e){
const t=this.#d.find(({setting:t})=>t.id===e.id);if(t===undefined||ee(t)||e.status==="failed")return e;const n=(0,A.n)(t.setting,d.toMatcher,this.#c.top)
;const s=this.#c.files.find(({raw:e})=>e!==undefined&&n(e.toString("latin1")));return s?{...e,status:"failed",
reason:`it cannot be given ${s.path}: its name is not UTF-8`}:e}#w({setting:e},t){return t.files.filter((0,A.n)(e,d.toMatcher,t.top)).filter(Y(e,this.#c))}
async copyFor({setting:e},t){const{install:n,resolve:s}=e.tool;const i=JSON.stringify([n??e.id,e.tool.version,e.tool.check.argv[0],s,t]);const o=this.#l.get(i)
;if(o)return await o;const a=(0,k.V)(e,t,this.#y());this.#l.set(i,a);return await a}#y(){const{top:e,progress:t}=this.#c
;const s=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const i=process.env["KEMPT_OFFLINE"]===undefined;return{top:e,cache:this.#u,env:process.env,
mayInstall:i,locks:s,progress:t,versions:this.#h}}async#p(){const{top:e,entries:t,index:n,repository:s,commit:i,staged:o}=this.#c;const a=await this.#c.dirty
;const r=o?(a?.size??0)>0:i!==undefined&&await this.#_(i,a);if(!r||s===undefined){return{place:this.#m(e,t,a),contents:new S(e,t,a,n)}}const d=await(0,
c.f)(s,o?"":i??"HEAD");(0,w.x)(d,e,[]);return{place:this.#m(d,t),contents:new S(d,t,undefined)}}async#_(e,t){const{repository:s}=this.#c
;if(s?.top===undefined||(t?.size??0)>0)return true;const{git:i}=await Promise.resolve().then(n.bind(n,70779))
;const[o,a]=(await i(s,["rev-parse","HEAD^{tree}",`${e}^{tree}`])).toString("utf8").trim().split("\n");return o!==a}#m(e,t,n){const{change:a}=this.#c
;const r=t=>!n?.has(t)||(0,s.existsSync)((0,o.join)(e,t));return{top:e,files:t.filter(e=>Z(e)&&r(e.path)).map(({path:e})=>e),has:e=>this.#r.has(e),
env:process.env,limiter:this.#f,cores:(0,i.availableParallelism)(),values:a?{base:a.base,head:a.head??"HEAD"}:{}}}async runBase(e){
const{change:t,repository:n,top:s}=this.#c;const i=this.#d.filter(({setting:{tool:e}})=>(e.base??te(e.check.scope))==="rerun")
;if(t===undefined||n===undefined||i.length===0)return[];const o=new Map(i.map(({setting:n})=>[n.id,X(t,e,n.id)]))
;const a=[...new Set([...o.values()].flatMap(e=>[...e]))];if(a.length===0)return[];const r=await(0,c.f)(n,t.base);(0,w.x)(r,s,[])
;const d=new Set(t.files.flatMap(e=>e.head?[e.head.path]:[]));const u=[...this.#c.entries.filter(({path:e})=>!d.has(e)),...t.files.flatMap(e=>e.base??[])]
;return await this.#g({place:this.#m(r,u),contents:new S(r,u,undefined),files:a,chosen:i.filter(({setting:e})=>o.get(e.id)?.size),
own:({setting:e},t)=>o.get(e.id)?.has(t)===true})}}function Q({setting:{id:e}}){return{id:e,status:"skipped",elsewhere:true,findings:[],files:0,cached:0,ms:0}}
function X(e,t,n){const s=t.filter(e=>e.id===n).flatMap(({findings:e})=>e);const i=new Set(s.map(({location:e})=>e.path))
;const o=e.files.flatMap(({path:e,base:t})=>t&&i.has(e)&&Z(t)?[t]:[]);return new Set(o.map(({path:e})=>e))}function Z(e){return(0,a.$)(e)&&e.raw===undefined}
function Y({coverage:e},{reach:t}){return n=>e!==undefined||t===undefined||t.has(n)}function ee({setting:e}){return te(e.tool.check.scope)==="lines"}
function te(e){return e==="repository"||e==="workspace"?"lines":"rerun"}},67927:(e,t,n)=>{n.d(t,{f:()=>r});var s=n(76760);var i=n.n(s);var o=n(56102)
;var a=n(70779);async function r(e,t){const n=(0,o.wE)();const i=["checkout-index","--all","--quiet","--force",`--prefix=${n}/`];const r=e.top===undefined?{
GIT_WORK_TREE:n}:undefined;if(t===""){await(0,a.git)(e,i,undefined,r);return n}const c=(0,o.wE)();try{const o={GIT_INDEX_FILE:(0,s.join)(c,"index"),
...e.top===undefined&&{GIT_WORK_TREE:n}};await(0,a.git)(e,["read-tree",t],undefined,o);await(0,a.git)(e,i,undefined,{...o,...r})}finally{(0,o.yu)(c)}return n}},
43340:(e,t,n)=>{n.d(t,{d:()=>h,w:()=>u});var s=n(77598);var i=n.n(s);var o=n(73024);var a=n.n(o);var r=n(76760);var c=n.n(r);var d=n(84966);function u(e){try{
const t=(0,o.readFileSync)(e,"utf8");const n=t.indexOf("\n");const s=t.slice(n+1);return t.slice(0,n)===f(e,s)?s:undefined}catch{return undefined}}
function h(e,t){try{(0,o.mkdirSync)((0,r.dirname)(e),{recursive:true});(0,d.v)(e,Buffer.from(`${f(e,t)}\n${t}`))}catch{}}function f(e,t){return(0,
s.createHash)("sha1").update(`${(0,r.basename)(e)}\n`).update(t).digest("hex")}},47351:(e,t,n)=>{n.d(t,{AQ:()=>l,Ee:()=>f,Nu:()=>p,TS:()=>v,UK:()=>h,tG:()=>g})
;var s=n(64238)
;const i=/(?:\.min\.\w+|\.lockb?|\.lockfile|\.snap|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.(?:dart|cs)|\.designer\.cs|\.resolved|[._-]generated\.\w+)$/i
;const o=/(?:^|\/)(?:__snapshots__|snapshots|generated|__generated__)\//i
;const a=/(?:^|\/)(?:vendor|vendored|third[_-]party|node_modules|bower_components|\.yarn|Pods|Carthage)\//
;const r=/(?:^|\/)(?:tests?|\w+-tests?|__tests__|specs?|e2e|cypress|androidTest|(?:integration|unit|system)-?[Tt]ests?)\//
;const c=/(?:[._-](?:test|spec|cy|e2e|test-d|tst)\.[cm]?[jt]sx?|_(?:test|spec)\.\w+|(?:^|\/)test_[^/]*\.py|(?:^|\/)(?:conftest|tests)\.py|(?:Tests?|TestCase|IT|Specs?)\.(?:java|kt|scala|groovy|cs|php|swift))$/
;const d=/(?:^|\/)(?:__fixtures__|[\w-]*fixtures?|__mocks__|mocks?|testdata|test[-_]data|__testdata__|__snapshots__|snapshots|goldens?|stubs?)\//i
;const u=/(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|playground|_*bench(?:mark)?s?_*)\//i;function h(e){return((0,
s.Ko)(e)&s.pt.generated)!==0||i.test(e)||o.test(e)}function f(e){return a.test(e)}function l(e){return d.test(e)}function p(e){return c.test(e)||r.test(e)}
function g(e){return u.test(e)}function v(e){const t=[];for(let n=e.lastIndexOf("/");n>=0;n=e.lastIndexOf("/",n-1))t.push(e.slice(0,n+1));t.push("");return t}},
79151:(e,t,n)=>{n.d(t,{h:()=>a,q:()=>o});var s=n(15083);var i=n(65073);const o=["coverage-total","coverage-diff","coverage-ratchet","uncovered-lines"]
;function a({gates:e,total:t,change:n,figure:i}){
return[...e.total!==undefined&&r(t,e.total)?[d("coverage-total",`${c(t,"lines")} are covered, which is less than ${e.total} %`)]:[],...i!==undefined&&(0,
s.B)(t)<i?[d("coverage-ratchet",`Coverage fell to ${(0,
s.B)(t)} %, from ${i} % in kempt-coverage.json`)]:[],...e.diff!==undefined&&n&&r(n,e.diff)?[d("coverage-diff",`${c(n,"changed lines")} are covered, which is less than ${e.diff} %`),...n.gaps.map(u)]:[]]
}function r({covered:e,lines:t},n){return e*100<n*t}function c(e,t){return`${(0,s.B)(e)} % (${e.covered} of ${e.lines}) of the ${t}`}function d(e,t){return{
rule:e,level:"error",message:t}}function u({path:e,from:t,to:n}){const s="uncovered-lines";const o=t===n?"No test runs this line":`No test runs these ${(0,
i.LS)(n-t+1,"line")}`;return{rule:s,level:"warning",message:o,path:e,line:t,endLine:n}}}};
