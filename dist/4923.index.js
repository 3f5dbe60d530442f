"use strict";exports.id=4923;exports.ids=[4923];exports.modules={56291:(e,t,n)=>{n.d(t,{a:()=>s});function s({tool:e,coverage:t}){
const n=[e.check,...(e.variants??[]).map(({check:e})=>e)].map(e=>e?.scope);const s=n.every(e=>e===undefined||e==="batch"||e==="file")
;const i=e.effect==="write"||e.check.argv.some(e=>/\{files?\}/.test(e));return s&&i&&e.cache?.mode!=="scope"&&t===undefined}},74923:(e,t,n)=>{n.d(t,{Z:()=>V})
;var s=n(73024);var i=n(48161);var o=n(76760);var a=n(97689);var r=n(89227);var c=n(67927);var d=n(24055);var f=n(52336);var u=n(77598);var l=n(43340)
;const h=864e5;const p=31;const g=256*1024*1024;class v{#e;#t;#n=Math.floor(Date.now()/h);#s=false;constructor(e,t,n){const s=(0,
u.createHash)("sha256").update(JSON.stringify([t,n])).digest("hex").slice(0,32);this.#e=(0,o.join)(e,"results",`${t}-${s}`);this.#t=m(this.#e)}get(e,t){
const n=this.#t.get(e);if(n===undefined||t!==undefined&&Date.now()/1e3-n.made>t)return undefined;if(n.used!==this.#n)this.#s=true;n.used=this.#n
;return n.findings}set(e,t){this.#t.set(e,{used:this.#n,made:Math.floor(Date.now()/1e3),findings:t});this.#s=true}save(){if(!this.#s)return
;const e=[...this.#t].filter(([,{used:e}])=>this.#n-e<=p);const t=JSON.stringify(e.map(([e,{used:t,made:n,findings:s}])=>[e,t,n,...s]));(0,l.d)(this.#e,t)}
touch(){try{(0,s.utimesSync)(this.#e,new Date,new Date)}catch{}}}function m(e){const t=JSON.parse((0,l.w)(e)??"[]");return new Map(t.map(([e,t,n,...s])=>[e,{
used:t,made:n,findings:s}]))}function w(e,t=g){const n=(0,o.join)(e,"results");try{const e=(0,s.readdirSync)(n).map(e=>({path:(0,o.join)(n,e),stat:(0,
s.statSync)((0,o.join)(n,e))}));e.sort((e,t)=>t.stat.mtimeMs-e.stat.mtimeMs);let i=0;for(const{path:n,stat:o}of e){i+=o.size;if(i>t)(0,s.rmSync)(n,{force:true})
}}catch{}}var y=n(56102);var _=n(40634);var k=n(96107);var $=n(94915);var b=n(56291);var S=n(98699);var M=n(35993);var x=n(9304);var I=n(26491);var E=n(47351)
;var O=n(28313);var T=n(79151);var F=n(91952);var j=n(22955);var N=n(41600);const D={findings:[]};function P(e,t,{place:n,held:s}){
const{id:i,coverage:o,tool:a}=e;if(o===undefined||s===undefined||t.some(e=>e.class==="error"))return D;const r=t.flatMap(({coverage:e})=>e?[...e]:[])
;if(r.length===0)return{...D,problem:"its coverage was to be measured, and it ran no test"};const c=o.ratchet?s.figures?.[i]:undefined;const d=(0,
O.PV)(r.map(([e,t])=>({paths:[e],lines:t})),e=>e);const u=(0,O.tC)(d);const l=(0,N.n)(e,f.toMatcher,n.top);const h=e=>l(e)&&!(0,E.Nu)(e);const p=s.change&&(0,
O.I6)(d,s.change.files,h);const g=new Set(t.map(({invocation:e})=>e.cwd));const v=g.size===1?[...g][0]??"":"";const m=(0,j.V)(e,a.check,v,n);const w=(0,T.h)({
gates:o,total:u,change:p,figure:c}).flatMap(e=>(0,F.S)([e],e.path===undefined?m:{...m,toPath:e=>e}));const y=o.ratchet&&s.figures!==undefined&&c===undefined
;return{coverage:{...u,...p&&{change:B(p)}},findings:w,...y&&A(i)}}function A(e){return{problem:`${I.GB} does not say how much ${e} covered before`,
remedy:"Write it: kempt check --update-coverage"}}function B({covered:e,lines:t,unmeasured:n}){return{covered:e,lines:t,unmeasured:n}}var C=n(82082)
;async function G({setting:e},t){const{files:n,place:s,part:i}=t;const o=(0,C.r)(e.tool,n.length,i);if(o!==undefined)return{...J(e,n),status:"skipped",reason:o,
ms:0};const a=(0,x.x)(e.tool,e.tool.check);const r=s.limiter.announce(n.length*a);try{return await K(t.held?e:{...e,coverage:undefined},t,e=>r(e*a))}finally{
r(0)}}async function H({setting:e},t){const{files:n}=t;const s=await t.copyFor("");const i="missing"in s?undefined:L(e,s,t)
;if(i===undefined||!n.every(e=>i.known.has(e)))return undefined;const o=[...i.known.values()].flat();return{...J(e,n),status:"ran",findings:o,cached:n.length,
ms:0}}function J({id:e},t){return{id:e,findings:[],files:t.length,cached:0}}async function K(e,t,n){const s=performance.now();const{files:i}=t;const o=J(e,i)
;const a=await t.copyFor("");const r=performance.now()-s;if("missing"in a){const t=e.missing==="skip"?"skipped":"failed";return{...o,status:t,reason:a.missing,
remedy:a.remedy,ms:r,copyMs:r}}const c=L(e,a,t);const d=c?i.filter(e=>!c.known.has(e)):i;n(d.length);const f=c&&d.length===0?[]:await U(e,d,t)
;if("missing"in f)return{...o,copy:a,status:"failed",reason:f.missing,remedy:f.remedy,ms:performance.now()-s};c?.keep(f);const u=f.find(e=>e.class==="error")
;const l=f.length>0&&f.every(e=>e.class==="nothing")&&d.length===i.length;const h=[...c?[...c.known.values()].flat():[],...f.flatMap(e=>e.findings)]
;const{coverage:p,problem:g,...v}=P(e,f,t);const m=u?.reason??g;return{...o,copy:a,copyMs:r,status:m!==undefined?"failed":l?"skipped":"ran",
reason:m??(l?f[0]?.reason:undefined),remedy:v.remedy,findings:[...h,...v.findings],coverage:p,cached:i.length-d.length,ms:performance.now()-s}}
async function U(e,t,n){let s;const i=await(0,j.q)(e,t,n.place,async e=>{const t=await n.copyFor(e);if(!("missing"in t))return t;s=t;throw new z}).catch(e=>{
if(e instanceof z)return[];throw e});return s??i}class z extends Error{}function L(e,t,{cache:n,contents:s,files:i,place:o}){const{tool:a,id:r}=e
;const{mode:c="never",ttl:d}=a.cache??{};if(n===undefined||c==="never"||e.coverage)return undefined;const{exclude:f,missing:u,...l}=e;const h=s.digestFor(a)
;if(h===undefined)return undefined;const p=Object.entries(o.values).filter(([e])=>JSON.stringify(l).includes(`{${e}}`))
;const g=new v(n,r,[M.r,t.version,t.origin,l,h,p]);g.touch();if(c==="scope")return R(g,i,s,d);const m=new Map;for(const e of i){
const t=g.get(`${s.id(e)} ${e}`,d);if(t)m.set(e,t)}return{known:m,keep:e=>{for(const{invocation:t,class:n,findings:i}of e){
if(n!=="clean"&&n!=="findings")continue;const e=W(i);if([...e.keys()].some(e=>!t.files.includes(e)))continue
;for(const n of t.files)g.set(`${s.id(n)} ${n}`,e.get(n)??[])}g.save()}}}function R(e,t,n,s){const i=`${n.digestOf(t)} *`;const o=e.get(i,s);const[a]=t
;const r=new Map;if(o&&a!==undefined)for(const e of t)r.set(e,e===a?o:[]);return{known:r,keep:t=>{
if(t.length===0||t.some(({class:e})=>e!=="clean"&&e!=="findings"))return e.save();e.set(i,t.flatMap(e=>e.findings));return e.save()}}}function W(e){
const t=new Map;for(const n of e){const{path:e}=n.location;const s=t.get(e);if(s)s.push(n);else t.set(e,[n])}return t}var q=n(11836);class V{#i;#o;#a=(0,r.n)()
;#r=new _.o(this.#a);#c=new k.j((0,i.availableParallelism)());#d=new Map;#f;constructor(e,t){this.#i=e;this.#o=t;this.#f=new Set(e.entries.map(({path:e})=>e))}
async run(){const{input:e,place:t,contents:n}={input:this.#i,...await this.#u()};const i=await e.dirty;const a=e=>!i?.has(e)||(0,s.existsSync)((0,
o.join)(t.top,e));const r=e.files.filter(e=>Z(e)&&a(e.path)).map(({path:e})=>e);const c={change:e.change,figures:e.figures};const{share:d}=e
;const f=await this.#l({place:t,contents:n,files:r,chosen:this.#o,held:c,...d&&{own:({setting:e},t)=>!(0,b.a)(e)||d.has(t)}});const u=f.map(e=>this.#h(e))
;this.#r.save();if(e.cache&&u.some(({files:e})=>e>0))w(this.#a);return u}async checkIn(e,t){const{entries:n}=this.#i;const s=S.v.ofFolder(e,n)
;return await this.#l({place:this.placeIn(e),contents:s,files:t,chosen:this.#o})}async openTop(){return(await this.#u()).place.top}placeIn(e){
return this.#p(e,this.#i.entries)}async#l({place:e,contents:t,files:n,chosen:s,held:i,own:o}){const{change:a,progress:r}=this.#i
;const c=a?.files.flatMap(({base:e,head:t})=>e&&e.path!==t?.path?[e.path]:[])??[];let d=s.length;return await Promise.all(s.map(async s=>{
const u=n.length+c.length>0?(0,N.n)(s.setting,f.toMatcher,e.top):()=>false;const l=n.filter(u);const h=(0,q.i0)(s)&&(l.length>0||c.some(u))
;const p=o?l.filter(e=>o(s,e)):l;if(p.length<l.length&&p.length===0)return Q(s);const g=await G(s,{...this.#g(s,{place:e,contents:t}),files:h?this.#v(s,e):p,
part:a!==undefined,held:i});d--;if(d>0&&g.ms>1e3)r?.(`${s.setting.id} done, ${d} to go`);return g}))}#h(e){const t=this.#o.find(({setting:t})=>t.id===e.id)
;if(t===undefined||(0,q.i0)(t)||e.status==="failed")return e;const n=(0,N.n)(t.setting,f.toMatcher,this.#i.top)
;const s=this.#i.files.find(({raw:e})=>e!==undefined&&n(e.toString("latin1")));return s?{...e,status:"failed",
reason:`it cannot be given ${s.path}: its name is not UTF-8`}:e}#v({setting:e},t){return t.files.filter((0,N.n)(e,f.toMatcher,t.top)).filter((0,
q.It)(e,this.#i))}async copyFor({setting:e},t){const{install:n,resolve:s}=e.tool;const i=JSON.stringify([n??e.id,e.tool.version,e.tool.check.argv[0],s,t])
;const o=this.#d.get(i);if(o)return await o;const a=(0,$.V)(e,t,this.#m());this.#d.set(i,a);return await a}#m(){const{top:e,progress:t}=this.#i
;const s=async()=>(await n.e(4710).then(n.bind(n,64710))).locks;const i=process.env["KEMPT_OFFLINE"]===undefined;return{top:e,cache:this.#a,env:process.env,
mayInstall:i,locks:s,progress:t,versions:this.#r}}async#u(){const{top:e,entries:t,index:n,repository:s,commit:i,staged:o}=this.#i;const a=await this.#i.dirty
;const r=o?(a?.size??0)>0:i!==undefined&&await this.#w(i,a);if(!r||s===undefined){return{place:this.#p(e,t,a),contents:S.v.ofFolder(e,t,a,n)}}const d=await(0,
c.f)(s,o?"":i??"HEAD");(0,y.x)(d,e,[]);return{place:this.#p(d,t),contents:S.v.ofFolder(d,t)}}async#w(e,t){const{repository:s}=this.#i
;if(s?.top===undefined||(t?.size??0)>0)return true;if(e===(0,d.Qo)(s))return false;const{git:i}=await Promise.resolve().then(n.bind(n,97557))
;const[o,a]=(await i(s,["rev-parse","HEAD^{tree}",`${e}^{tree}`])).toString("utf8").trim().split("\n");return o!==a}#p(e,t,n){const{change:a}=this.#i
;const r=t=>!n?.has(t)||(0,s.existsSync)((0,o.join)(e,t));return{top:e,files:t.filter(e=>Z(e)&&r(e.path)).map(({path:e})=>e),has:e=>this.#f.has(e),
env:process.env,limiter:this.#c,cores:(0,i.availableParallelism)(),values:a?{base:a.base,head:a.head??"HEAD"}:{}}}async runBase(e){
const{change:t,repository:s,top:i}=this.#i;const o=this.#o.filter(({setting:{tool:e}})=>(e.base??(0,q.US)(e.check.scope))==="rerun")
;if(t===undefined||s===undefined||o.length===0)return[];const a=new Map(o.map(({setting:n})=>[n.id,X(t,e,n.id)]))
;const r=[...new Set([...a.values()].flatMap(e=>[...e]))];if(r.length===0)return[];const{listCommit:d}=await n.e(2779).then(n.bind(n,22779))
;const f=await d(s,t.base);const u=new Set(t.files.flatMap(({base:e,head:t})=>[e?.path??"",t?.path??""]));const l=S.v.ofTree(i,f,u);const h=this.#p(i,f)
;const p=await Promise.all(o.map(async e=>{const t=[...a.get(e.setting.id)??[]];const n={...this.#g(e,{place:h,contents:l}),files:t,part:true}
;return t.length===0?Q(e):await H(e,n)}));const g=o.filter((e,t)=>p[t]===undefined);const v=p.filter(e=>e!==undefined);if(g.length===0)return v;const m=await(0,
c.f)(s,t.base);(0,y.x)(m,i,[]);const w=await this.#l({place:this.#p(m,f),contents:S.v.ofTree(m,f,new Set),files:r,chosen:g,
own:({setting:e},t)=>a.get(e.id)?.has(t)===true});return[...v,...w]}#g(e,{place:t,contents:n}){const s=this.#i.cache?this.#a:undefined;return{place:t,
contents:n,cache:s,copyFor:t=>this.copyFor(e,t)}}}function Q({setting:{id:e}}){return{id:e,status:"skipped",elsewhere:true,findings:[],files:0,cached:0,ms:0}}
function X(e,t,n){const s=t.filter(e=>e.id===n).flatMap(({findings:e})=>e);const i=new Set(s.map(({location:e})=>e.path))
;const o=e.files.flatMap(({path:e,base:t})=>t&&i.has(e)&&Z(t)?[t]:[]);return new Set(o.map(({path:e})=>e))}function Z(e){return(0,a.$W)(e)&&e.raw===undefined}},
67927:(e,t,n)=>{n.d(t,{f:()=>r});var s=n(76760);var i=n.n(s);var o=n(56102);var a=n(97557);async function r(e,t){const n=(0,o.wE)()
;const i=["checkout-index","--all","--quiet","--force",`--prefix=${n}/`];const r=e.top===undefined?{GIT_WORK_TREE:n}:undefined;if(t===""){await(0,
a.git)(e,i,undefined,r);return n}const c=(0,o.wE)();try{const o={GIT_INDEX_FILE:(0,s.join)(c,"index"),...e.top===undefined&&{GIT_WORK_TREE:n}};await(0,
a.git)(e,["read-tree",t],undefined,o);await(0,a.git)(e,i,undefined,{...o,...r})}finally{(0,o.yu)(c)}return n}},43340:(e,t,n)=>{n.d(t,{d:()=>u,w:()=>f})
;var s=n(77598);var i=n.n(s);var o=n(73024);var a=n.n(o);var r=n(76760);var c=n.n(r);var d=n(84966);function f(e){try{const t=(0,o.readFileSync)(e,"utf8")
;const n=t.indexOf("\n");const s=t.slice(n+1);return t.slice(0,n)===l(e,s)?s:undefined}catch{return undefined}}function u(e,t){try{(0,o.mkdirSync)((0,
r.dirname)(e),{recursive:true});(0,d.v)(e,Buffer.from(`${l(e,t)}\n${t}`))}catch{}}function l(e,t){return(0,s.createHash)("sha1").update(`${(0,
r.basename)(e)}\n`).update(t).digest("hex")}},47351:(e,t,n)=>{n.d(t,{AQ:()=>h,Ee:()=>l,Nu:()=>p,TS:()=>v,UK:()=>u,tG:()=>g});var s=n(64238)
;const i=/(?:\.min\.\w+|\.lockb?|\.lockfile|\.snap|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.(?:dart|cs)|\.designer\.cs|\.resolved|[._-]generated\.\w+)$/i
;const o=/(?:^|\/)(?:__snapshots__|snapshots|generated|__generated__)\//i
;const a=/(?:^|\/)(?:vendor|vendored|third[_-]party|node_modules|bower_components|\.yarn|Pods|Carthage)\//
;const r=/(?:^|\/)(?:tests?|\w+-tests?|__tests__|specs?|e2e|cypress|androidTest|(?:integration|unit|system)-?[Tt]ests?)\//
;const c=/(?:[._-](?:test|spec|cy|e2e|test-d|tst)\.[cm]?[jt]sx?|_(?:test|spec)\.\w+|(?:^|\/)test_[^/]*\.py|(?:^|\/)(?:conftest|tests)\.py|(?:Tests?|TestCase|IT|Specs?)\.(?:java|kt|scala|groovy|cs|php|swift))$/
;const d=/(?:^|\/)(?:__fixtures__|[\w-]*fixtures?|__mocks__|mocks?|testdata|test[-_]data|__testdata__|__snapshots__|snapshots|goldens?|stubs?)\//i
;const f=/(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|playground|_*bench(?:mark)?s?_*)\//i;function u(e){return((0,
s.Ko)(e)&s.pt.generated)!==0||i.test(e)||o.test(e)}function l(e){return a.test(e)}function h(e){return d.test(e)}function p(e){return c.test(e)||r.test(e)}
function g(e){return f.test(e)}function v(e){const t=[];for(let n=e.lastIndexOf("/");n>=0;n=e.lastIndexOf("/",n-1))t.push(e.slice(0,n+1));t.push("");return t}},
79151:(e,t,n)=>{n.d(t,{h:()=>a,q:()=>o});var s=n(15083);var i=n(65073);const o=["coverage-total","coverage-diff","coverage-ratchet","uncovered-lines"]
;function a({gates:e,total:t,change:n,figure:i}){
return[...e.total!==undefined&&r(t,e.total)?[d("coverage-total",`${c(t,"lines")} are covered, which is less than ${e.total} %`)]:[],...i!==undefined&&(0,
s.B)(t)<i?[d("coverage-ratchet",`Coverage fell to ${(0,
s.B)(t)} %, from ${i} % in kempt-coverage.json`)]:[],...e.diff!==undefined&&n&&r(n,e.diff)?[d("coverage-diff",`${c(n,"changed lines")} are covered, which is less than ${e.diff} %`),...n.gaps.map(f)]:[]]
}function r({covered:e,lines:t},n){return e*100<n*t}function c(e,t){return`${(0,s.B)(e)} % (${e.covered} of ${e.lines}) of the ${t}`}function d(e,t){return{
rule:e,level:"error",message:t}}function f({path:e,from:t,to:n}){const s="uncovered-lines";const o=t===n?"No test runs this line":`No test runs these ${(0,
i.LS)(n-t+1,"line")}`;return{rule:s,level:"warning",message:o,path:e,line:t,endLine:n}}}};
