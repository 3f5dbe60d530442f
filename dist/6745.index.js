"use strict";exports.id=6745;exports.ids=[6745,2336];exports.modules={64848:(n,e,t)=>{t.d(e,{_:()=>r});var o=t(22906);async function r(n,{repository:e}){
if(n.change===undefined||e?.top===undefined)return{entries:n.tree.entries,index:n.index};const t=(0,o.vY)(e);return{entries:t?.entries??n.tree.entries,index:t}}
},36745:(n,e,t)=>{t.r(e);t.d(e,{loadReach:()=>m});var o=t(73024);var r=t(76760);var s=t(97689);var a=t(22690);var i=t(37478);const c=/\.(?:md|mdx|rst|adoc)$/i
;function f(n){const e=new Set(n.map(({folder:n})=>n).filter(n=>n!==""));return n=>{
for(let t=n.lastIndexOf("/");t>0;t=n.lastIndexOf("/",t-1))if(e.has(n.slice(0,t)))return n.slice(0,t);return undefined}}function u(n,e){const t=f(n)
;const o=new Set(n.filter(({unknown:n})=>n).map(({folder:n})=>n));for(const n of e){const e=t(n);if(e!==undefined)o.add(e);else if(!c.test(n))return undefined}
for(const e of o)for(const{folder:t,uses:r}of n)if(r.includes(e))o.add(t);return o}var d=t(52336);const l={
cargo:()=>Promise.all([t.e(737),t.e(3292),t.e(5261)]).then(t.bind(t,25261)).then(n=>n.cargo),go:()=>t.e(5639).then(t.bind(t,55639)).then(n=>n.go),
npm:()=>Promise.all([t.e(737),t.e(8815),t.e(4216)]).then(t.bind(t,74216)).then(n=>n.npm),
nx:()=>Promise.all([t.e(737),t.e(6475)]).then(t.bind(t,6475)).then(n=>n.nx),
uv:()=>Promise.all([t.e(737),t.e(3292),t.e(6954)]).then(t.bind(t,86954)).then(n=>n.uv)};var h=t(24802);var p=t(64848);async function m(n,e,t){const{change:o}=t
;if(o===undefined)throw new a.yo("--affected needs a change, and none was given","Add --changed, --staged or --base REV.");const{entries:r}=await(0,p._)(t,e)
;const i=await y(r,await g(n,e,t,r));const c=u(i,w(o));const d=f(i);const l=n=>{const e=c&&d(n);return e===undefined||c?.has(e)===true}
;const h=i.map(({folder:n})=>n).filter(n=>n!==""&&c?.has(n)===false);const m=h.length===0?0:r.filter(n=>(0,s.$W)(n)&&!l(n.path)).length;return{has:l,unreached:{
workspaces:h.sort(),files:m}}}function w({files:n}){return n.flatMap(({path:n,base:e})=>e&&e.path!==n?[n,e.path]:[n])}
async function g(n,{repository:e,top:o},s,a){const c=await(0,h.D3)(n,s);if(c===undefined||e===undefined)return n=>v((0,r.join)(o,n));const f=await x()
;const u=new Set(f.flatMap(({roots:n,manifest:e})=>[...n,e]));const d=a.map(({path:n})=>n).filter(n=>u.has((0,i.Fl)(n)));if(d.length===0)return()=>undefined
;const{showFiles:l}=await t.e(14).then(t.bind(t,60014));const p=await l(e,c,d);return n=>p.get(n)}function v(n){try{return(0,o.readFileSync)(n,"utf8")}catch{
return undefined}}async function x(){return await Promise.all(Object.values(l).map(async n=>await n()))}async function y(n,e){
const t=n.filter(s.$W).map(({path:n})=>n);const o=new Map;for(const n of await x()){const r=b(n,t,e)
;const s=new Map(r.flatMap(({manifest:n,folder:e})=>n?.name?[[n.name,e]]:[]));for(const{folder:n,manifest:e,partial:t}of r){const r=o.get(n)??{uses:[],
unknown:false,told:false};const a=(e?.names??[]).flatMap(n=>s.get(n)??[]);const i=(e?.folders??[]).map(e=>k(n,e));o.set(n,{uses:[...r.uses,...a,...i],
unknown:r.unknown||e===undefined||e.unknown===true,told:r.told||!t})}}return[...o].map(([n,{uses:e,unknown:t,told:o}])=>({folder:n,uses:e,unknown:t||!o}))}
function b(n,e,t){const o=e.filter(e=>(0,i.Fl)(e)===n.manifest);const r=new Map;for(const s of e.filter(e=>n.roots.includes((0,i.Fl)(e)))){const e=t(s)??""
;const a=F(()=>n.members(e,(0,i.Fl)(s)));if(a===undefined)continue;const c=M(a,(0,i.BB)(s));for(const s of o){const o=(0,i.BB)(s);if(r.has(o)||!c(o))continue
;const a=F(()=>n.read(t(s)??"",e));r.set(o,{folder:o,manifest:a,partial:n.partial===true})}}return[...r.values()]}function M({include:n,exclude:e},t){
const o=n=>n.map(n=>k(t,n.replace(/\/+$/,"")));const r=(0,d.toMatcher)(o(n));const s=e.length===0?()=>false:(0,d.toMatcher)(o(e));return n=>r(n)&&!s(n)}
function k(n,e){const t=r.posix.join(n,e).replace(/\/+$/,"");return t==="."?"":t}function F(n){try{return n()}catch{return undefined}}},52336:(n,e,t)=>{t.r(e)
;t.d(e,{toMatcher:()=>s});var o=t(14006);var r=t.n(o);function s(n){return r()([...n],{dot:true})}}};
