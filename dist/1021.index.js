"use strict";exports.id=1021;exports.ids=[1021,14,7557];exports.modules={39432:(t,e,n)=>{n.d(e,{J:()=>yt});var o=n(22690);class r{#t;#e=[];constructor(t){
this.#t=t}async run(t){if(this.#t>0)this.#t--;else await new Promise(t=>this.#e.push(t));try{return await t()}finally{const t=this.#e.shift()
;if(t)t();else this.#t++}}}const i={date:"2026-07-02",source:"https://github.com/anomalyco/models.dev/tree/f3fc692299671838c7c65fd8126bf84d81a2e817"};const a={
"anthropic/claude-fable-5":{input:10,cached:1,written:12.5,output:50},"anthropic/claude-haiku-4-5":{input:1,cached:.1,written:1.25,output:5},
"anthropic/claude-opus-4-5":{input:5,cached:.5,written:6.25,output:25},"anthropic/claude-opus-4-6":{input:5,cached:.5,written:6.25,output:25},
"anthropic/claude-opus-4-7":{input:5,cached:.5,written:6.25,output:25},"anthropic/claude-opus-4-8":{input:5,cached:.5,written:6.25,output:25},
"anthropic/claude-sonnet-4-5":{input:3,cached:.3,written:3.75,output:15},"anthropic/claude-sonnet-4-6":{input:3,cached:.3,written:3.75,output:15},
"anthropic/claude-sonnet-5":{input:2,cached:.2,written:2.5,output:10},"openai/gpt-4.1-mini":{input:.4,cached:.1,output:1.6},"openai/gpt-4.1-nano":{input:.1,
cached:.025,output:.4},"openai/gpt-4.1":{input:2,cached:.5,output:8},"openai/gpt-4o-mini":{input:.15,cached:.075,output:.6},"openai/gpt-4o":{input:2.5,
cached:1.25,output:10},"openai/gpt-5-codex":{input:1.25,cached:.125,output:10},"openai/gpt-5-mini":{input:.25,cached:.025,output:2},"openai/gpt-5-nano":{
input:.05,cached:.005,output:.4},"openai/gpt-5-pro":{input:15,output:120},"openai/gpt-5.1-codex":{input:1.25,cached:.125,output:10},"openai/gpt-5.1":{
input:1.25,cached:.125,output:10},"openai/gpt-5.2-codex":{input:1.75,cached:.175,output:14},"openai/gpt-5.2-pro":{input:21,output:168},"openai/gpt-5.2":{
input:1.75,cached:.175,output:14},"openai/gpt-5.3-codex":{input:1.75,cached:.175,output:14},"openai/gpt-5.4-mini":{input:.75,cached:.075,output:4.5},
"openai/gpt-5.4-nano":{input:.2,cached:.02,output:1.25},"openai/gpt-5.4-pro":{input:30,output:180,upTo:272e3},"openai/gpt-5.4":{input:2.5,cached:.25,output:15,
upTo:272e3},"openai/gpt-5.5-pro":{input:30,output:180,upTo:272e3},"openai/gpt-5.5":{input:5,cached:.5,output:30,upTo:272e3},"openai/gpt-5":{input:1.25,
cached:.125,output:10},"openai/o3":{input:2,cached:.5,output:8},"openai/o4-mini":{input:1.1,cached:.275,output:4.4},"google/gemini-2.5-flash-lite":{input:.1,
cached:.01,output:.4},"google/gemini-2.5-flash":{input:.3,cached:.03,output:2.5},"google/gemini-2.5-pro":{input:1.25,cached:.125,output:10,upTo:2e5},
"google/gemini-3-flash-preview":{input:.5,cached:.05,output:3},"google/gemini-3.1-flash-lite":{input:.25,cached:.025,output:1.5},
"google/gemini-3.1-pro-preview":{input:2,cached:.2,output:12,upTo:2e5},"google/gemini-3.5-flash":{input:1.5,cached:.15,output:9},
"vertex/gemini-2.5-flash-lite":{input:.1,cached:.01,output:.4},"vertex/gemini-2.5-flash":{input:.3,cached:.075,written:.383,output:2.5},
"vertex/gemini-2.5-pro":{input:1.25,cached:.125,output:10,upTo:2e5},"vertex/gemini-3-flash-preview":{input:.5,cached:.05,output:3},
"vertex/gemini-3.1-flash-lite":{input:.25,cached:.025,output:1.5},"vertex/gemini-3.1-pro-preview":{input:2,cached:.2,output:12,upTo:2e5},
"vertex/gemini-3.5-flash":{input:1.5,cached:.15,output:9},"bedrock/amazon.nova-2-lite-v1:0":{input:.33,output:2.75},"bedrock/amazon.nova-lite-v1:0":{input:.06,
cached:.015,output:.24},"bedrock/amazon.nova-micro-v1:0":{input:.035,cached:.00875,output:.14},"bedrock/amazon.nova-pro-v1:0":{input:.8,cached:.2,output:3.2},
"bedrock/anthropic.claude-haiku-4-5-20251001-v1:0":{input:1,cached:.1,written:1.25,output:5},"bedrock/anthropic.claude-opus-4-5-20251101-v1:0":{input:5,
cached:.5,written:6.25,output:25},"bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0":{input:3,cached:.3,written:3.75,output:15},
"bedrock/eu.anthropic.claude-haiku-4-5-20251001-v1:0":{input:1.1,cached:.11,written:1.375,output:5.5},"bedrock/eu.anthropic.claude-opus-4-5-20251101-v1:0":{
input:5.5,cached:.55,written:6.875,output:27.5},"bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0":{input:3.3,cached:.33,written:4.125,output:16.5},
"bedrock/global.anthropic.claude-haiku-4-5-20251001-v1:0":{input:1,cached:.1,written:1.25,output:5},"bedrock/global.anthropic.claude-opus-4-5-20251101-v1:0":{
input:5,cached:.5,written:6.25,output:25},"bedrock/global.anthropic.claude-sonnet-4-5-20250929-v1:0":{input:3,cached:.3,written:3.75,output:15},
"bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0":{input:1,cached:.1,written:1.25,output:5},"bedrock/us.anthropic.claude-opus-4-5-20251101-v1:0":{input:5,
cached:.5,written:6.25,output:25},"bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0":{input:3,cached:.3,written:3.75,output:15},
"bedrock/anthropic.claude-opus-4-6-v1":{input:5,cached:.5,written:6.25,output:25},"bedrock/anthropic.claude-opus-4-7":{input:5,cached:.5,written:6.25,output:25
},"bedrock/anthropic.claude-opus-4-8":{input:5,cached:.5,written:6.25,output:25},"bedrock/anthropic.claude-sonnet-4-6":{input:3,cached:.3,written:3.75,output:15
},"bedrock/anthropic.claude-sonnet-5":{input:2,cached:.2,written:2.5,output:10},"bedrock/eu.anthropic.claude-fable-5":{input:11,cached:1.1,written:13.75,
output:55},"bedrock/eu.anthropic.claude-opus-4-6-v1":{input:5.5,cached:.55,written:6.875,output:27.5},"bedrock/eu.anthropic.claude-opus-4-7":{input:5.5,
cached:.55,written:6.875,output:27.5},"bedrock/eu.anthropic.claude-opus-4-8":{input:5.5,cached:.55,written:6.875,output:27.5},
"bedrock/eu.anthropic.claude-sonnet-4-6":{input:3.3,cached:.33,written:4.125,output:16.5},"bedrock/eu.anthropic.claude-sonnet-5":{input:2.2,cached:.22,
written:2.75,output:11},"bedrock/global.anthropic.claude-fable-5":{input:10,cached:1,written:12.5,output:50},"bedrock/global.anthropic.claude-opus-4-6-v1":{
input:5,cached:.5,written:6.25,output:25},"bedrock/global.anthropic.claude-opus-4-7":{input:5,cached:.5,written:6.25,output:25},
"bedrock/global.anthropic.claude-opus-4-8":{input:5,cached:.5,written:6.25,output:25},"bedrock/global.anthropic.claude-sonnet-4-6":{input:3,cached:.3,
written:3.75,output:15},"bedrock/global.anthropic.claude-sonnet-5":{input:2,cached:.2,written:2.5,output:10},"bedrock/us.anthropic.claude-fable-5":{input:10,
cached:1,written:12.5,output:50},"bedrock/us.anthropic.claude-opus-4-6-v1":{input:5,cached:.5,written:6.25,output:25},"bedrock/us.anthropic.claude-opus-4-7":{
input:5,cached:.5,written:6.25,output:25},"bedrock/us.anthropic.claude-opus-4-8":{input:5,cached:.5,written:6.25,output:25},
"bedrock/us.anthropic.claude-sonnet-4-6":{input:3,cached:.3,written:3.75,output:15},"bedrock/us.anthropic.claude-sonnet-5":{input:2,cached:.2,written:2.5,
output:10},"azure/gpt-4.1-mini":{input:.4,cached:.1,output:1.6},"azure/gpt-4.1-nano":{input:.1,cached:.025,output:.4},"azure/gpt-4.1":{input:2,cached:.5,
output:8},"azure/gpt-5-codex":{input:1.25,cached:.13,output:10},"azure/gpt-5-mini":{input:.25,cached:.03,output:2},"azure/gpt-5-nano":{input:.05,cached:.01,
output:.4},"azure/gpt-5.1-codex":{input:1.25,cached:.125,output:10},"azure/gpt-5.1":{input:1.25,cached:.125,output:10},"azure/gpt-5.2-codex":{input:1.75,
cached:.175,output:14},"azure/gpt-5.2":{input:1.75,cached:.125,output:14},"azure/gpt-5.3-codex":{input:1.75,cached:.175,output:14},"azure/gpt-5.4-mini":{
input:.75,cached:.075,output:4.5},"azure/gpt-5.4-nano":{input:.2,cached:.02,output:1.25},"azure/gpt-5.4":{input:2.5,cached:.25,output:15,upTo:272e3},
"azure/gpt-5.5":{input:5,cached:.5,output:30,upTo:272e3},"azure/gpt-5":{input:1.25,cached:.13,output:10},"openrouter/anthropic/claude-haiku-4.5":{input:1,
cached:.1,written:1.25,output:5},"openrouter/anthropic/claude-opus-4.1":{input:15,cached:1.5,written:18.75,output:75},"openrouter/anthropic/claude-opus-4.5":{
input:5,cached:.5,written:6.25,output:25},"openrouter/anthropic/claude-opus-4.6":{input:5,cached:.5,written:6.25,output:25,upTo:2e5},
"openrouter/anthropic/claude-opus-4.7":{input:5,cached:.5,written:6.25,output:25,upTo:2e5},"openrouter/anthropic/claude-opus-4.8":{input:5,cached:.5,
written:6.25,output:25},"openrouter/anthropic/claude-opus-4":{input:15,cached:1.5,written:18.75,output:75},"openrouter/anthropic/claude-sonnet-4.5":{input:3,
cached:.3,written:3.75,output:15,upTo:2e5},"openrouter/anthropic/claude-sonnet-4.6":{input:3,cached:.3,written:3.75,output:15,upTo:2e5},
"openrouter/anthropic/claude-sonnet-4":{input:3,cached:.3,written:3.75,output:15,upTo:2e5},"openrouter/anthropic/claude-sonnet-5":{input:2,cached:.2,
written:2.5,output:10},"openrouter/deepseek/deepseek-v3.2-exp":{input:.27,output:.41},"openrouter/deepseek/deepseek-v3.2":{input:.2288,cached:.02288,
output:.3432},"openrouter/deepseek/deepseek-v4-flash":{input:.098,cached:.02,output:.196},"openrouter/deepseek/deepseek-v4-pro":{input:.435,cached:.003625,
output:.87},"openrouter/google/gemini-2.5-flash-lite":{input:.1,cached:.01,written:.083333,output:.4},"openrouter/google/gemini-2.5-flash":{input:.3,cached:.03,
written:.083333,output:2.5},"openrouter/google/gemini-2.5-pro":{input:1.25,cached:.125,written:.375,output:10},"openrouter/google/gemini-3-flash-preview":{
input:.5,cached:.05,written:.083333,output:3},"openrouter/google/gemini-3.1-flash-lite-preview":{input:.25,cached:.025,written:.083333,output:1.5},
"openrouter/google/gemini-3.1-flash-lite":{input:.25,cached:.025,written:.083333,output:1.5},"openrouter/google/gemini-3.1-pro-preview":{input:2,cached:.2,
written:.375,output:12,upTo:2e5},"openrouter/google/gemini-3.5-flash":{input:1.5,cached:.15,written:.083333,output:9},"openrouter/openai/gpt-5-mini":{input:.25,
cached:.025,output:2},"openrouter/openai/gpt-5-nano":{input:.05,cached:.01,output:.4},"openrouter/openai/gpt-5.1":{input:1.25,cached:.13,output:10},
"openrouter/openai/gpt-5.2":{input:1.75,cached:.175,output:14},"openrouter/openai/gpt-5.4-mini":{input:.75,cached:.075,output:4.5},
"openrouter/openai/gpt-5.4-nano":{input:.2,cached:.02,output:1.25},"openrouter/openai/gpt-5.4":{input:2.5,cached:.25,output:15},"openrouter/openai/gpt-5.5":{
input:5,cached:.5,output:30},"openrouter/openai/gpt-5":{input:1.25,cached:.125,output:10}};const s=3;class c{#n=new Map;#o=new Map;whyClosed(t){
return this.#o.get(t)}succeeded(t){this.#n.delete(t)}failed(t,e){if(e==="overflow"||e==="refused"||e==="invalid")return false
;const n=(this.#n.get(t)??0)+(e==="denied"?s:1);this.#n.set(t,n);if(n<s||this.#o.has(t))return false
;this.#o.set(t,`not asked again in this run after ${e==="denied"?1:n} failures`);return true}}var u=n(70327);var p=n(70131);var d=n(73024);var l=n(76760)
;var f=n(80737);var h=n(84966);const m=f.Ikc({tokens:f.aig().nonnegative(),usd:f.aig().nonnegative()});const g=f.g1P(f.YjP(),m);const w=200;function b(t){try{
return new Map(Object.entries(g.parse(JSON.parse((0,d.readFileSync)((0,l.join)(t,"spent.json"),"utf8")))))}catch{return new Map}}
function y(t,e,{tokens:n,usd:o}){const r=new Map(b(t));for(const t of e){const e=r.get(t)??{tokens:0,usd:0};r.delete(t);r.set(t,{tokens:e.tokens+n,usd:e.usd+o})
}(0,d.mkdirSync)(t,{recursive:true});const i=Object.fromEntries([...r].slice(-w));(0,h.v)((0,l.join)(t,"spent.json"),Buffer.from(`${JSON.stringify(i)}\n`))}
const v={tokens:0,usd:0};class k{#r;#i;#a;#s;#c=new Map;#u=v;constructor(t,{cache:e,pull:n,now:o}){this.#r=t;this.#i=e;this.#a={
month:o.toISOString().slice(0,7),...n!==undefined&&{"pull-request":n}};this.#s=e===undefined?new Map:b(e)}async reserve(t){
while(this.#p(x([t,...this.#c.values()]))!==undefined){const e=this.#p(t);if(e!==undefined)throw new p.K(e);await Promise.race(this.#c.keys())}
const{promise:e,resolve:n}=S();this.#c.set(e,t);return t=>{this.#c.delete(e);this.#d(t);n()}}#d(t){this.#u=x([this.#u,t])
;if(this.#i===undefined||t.tokens===0&&t.usd===0)return;try{y(this.#i,Object.values(this.#a),t)}catch{}}#p(t){for(const e of u.QD){
const{tokens:n=Number.POSITIVE_INFINITY,usd:o=Number.POSITIVE_INFINITY}=this.#r[e]??{};const r=this.#s.get(this.#a[e]??"")??v;const i=x([r,this.#u,t])
;if(i.tokens<=n&&i.usd<=o)continue;const a=i.tokens>n?`${n} tokens`:`${o} US dollars`
;return`The next question could go beyond the budget of the ${e.replace("-"," ")}: ${a}`}return undefined}}function $(t,e){return{tokens:t.input+t.output,
usd:e??0}}function x(t){return t.reduce((t,e)=>({tokens:t.tokens+e.tokens,usd:t.usd+e.usd}),v)}function S(){let t=()=>undefined;const e=new Promise(e=>{t=e})
;return{promise:e,resolve:t}}var _=n(72440);const j=1e6;const M=1.3;function T(t,e){return e[t]??a[t]}function O(t,e){
if(e===undefined||t.input>(e.upTo??Number.POSITIVE_INFINITY))return undefined;const{input:n,cached:o,written:r=0,output:i}=t
;const a=(n-o-r)*e.input+o*(e.cached??e.input);return(a+r*(e.written??e.input)+i*e.output)/j}function N({system:t,prompt:e,schema:n,maxOutput:o}){const r=(0,
_.b)(t)+(0,_.b)(e)+(0,_.b)(JSON.stringify(n));return{input:Math.ceil(r*M),cached:0,output:o,reasoning:0}}var E=n(91751);const P={
anthropic:()=>n.e(1575).then(n.bind(n,51575)).then(t=>t.anthropic),azure:()=>n.e(5408).then(n.bind(n,85408)).then(t=>t.azure),
bedrock:()=>n.e(1053).then(n.bind(n,1053)).then(t=>t.bedrock),command:()=>n.e(8142).then(n.bind(n,18142)).then(t=>t.command),
google:()=>n.e(40).then(n.bind(n,10040)).then(t=>t.google),ollama:()=>n.e(6165).then(n.bind(n,46165)).then(t=>t.ollama),
openai:()=>n.e(6541).then(n.bind(n,26541)).then(t=>t.openai),"openai-compatible":()=>n.e(8352).then(n.bind(n,48352)).then(t=>t.openaiCompatible),
openrouter:()=>n.e(1602).then(n.bind(n,81602)).then(t=>t.openrouter),vertex:()=>n.e(1189).then(n.bind(n,11189)).then(t=>t.vertex)};async function I(t,e){
const n=t.models.length>0?t.models:await L(t=>C(t,e));if(t.models.length===0&&n.length>1){const t=n.map(({name:t})=>t)
;const e=`keys of several providers are set: choose a model in review.models, such as ${t.join(" or ")}`;return{models:[],unavailable:t.map(t=>({model:t,
reason:e}))}}const o=[];const r=[];for(const[i,a]of n.entries()){const n=await F(a);const s=a.apiKeyEnv===undefined?n.keys:[a.apiKeyEnv]
;const c=i===0?e["KEMPT_API_KEY"]:undefined;const u=c||s.map(t=>e[t]).find(Boolean);if(u===undefined&&(!n.keyless||a.apiKeyEnv!==undefined)){r.push({
model:a.name,reason:`${s.join(" or ")} is not set`})}else{const r=await n.open({...a,apiKey:u,env:e});o.push({name:a.name,price:T(a.name,t.prices),complete:r})}
}return{models:o,unavailable:r}}async function A(t){const e=t.models.length>0?t.models:await L(()=>true)
;const n=()=>Promise.reject(new Error("A recorded model was asked"));const o=e.map(({name:e})=>({name:e,price:T(e,t.prices),complete:n}));return{models:o,
unavailable:[]}}async function z({unavailable:[t]}){if(t!==undefined)return`${t.model} cannot be asked: ${t.reason}`
;const e=await Promise.all(Object.values(P).map(async t=>await t()));const n=e.flatMap(({keys:[t],defaultModel:e})=>e&&t?[t]:[])
;return`No model is configured: set ${n.join(" or ")}, or review.models in kempt.yaml`}async function L(t){const e=[];for(const[n,o]of Object.entries(P)){
const{defaultModel:r,keys:i}=await o();if(r===undefined||!t(i))continue;e.push({name:`${n}/${r}`,provider:n,model:r,options:{}})}return e}function C(t,e){
return t.some(t=>e[t])}async function F({provider:t,name:e}){const n=P;const r=Object.hasOwn(n,t)?n[t]:undefined;if(r!==undefined)return await r()
;const i=Object.keys(n);const a=(0,E.p)(t,i)
;throw new o.yo(`The model ${e} is of no known provider`,a?`Did you mean ${a}/\u2026?`:`Known: ${i.join(", ")}. Others: openai-compatible with a base-url`)}
const Y=200;function*B(t){let e=0;for(const n of q(t)){const o=n<e?undefined:R(t,n);if(o===undefined)continue;const r=K(t.slice(n,o));if(r===undefined)continue
;yield r;e=o}}function q(t){return[...t.matchAll(/[{[]/g)].slice(0,Y).map(({index:t})=>t)}function R(t,e){let n=0
;for(const{0:o,index:r}of t.slice(e).matchAll(/"(?:[^"\\]|\\[\s\S])*"?|[{}[\]]/g)){if(o==="{"||o==="[")n++;else if(o==="}"||o==="]")n--;if(n===0)return e+r+1}
return undefined}function K(t){try{return JSON.parse(t)}catch{return undefined}}var D=n(77598);const G=f.aig().nonnegative();const W=f.rej({input:G,cached:G,
written:G.optional(),output:G,reasoning:G});const J=f.KCZ([f.rej({text:f.YjP(),usage:W,end:f.k5n(["done","cut","refused"])}),f.rej({failure:f.YjP()})])
;const Q=f.rej({purpose:f.YjP(),model:f.YjP(),ms:G,retries:G,outcome:J});function U({system:t,prompt:e,schema:n,maxOutput:o},r){
const i=JSON.stringify([r,t,e,H(n),o]);return(0,D.createHash)("sha256").update(i).digest("hex").slice(0,32)}function Z(t,e,n){try{(0,d.mkdirSync)(t,{
recursive:true});(0,h.v)((0,l.join)(t,`${e}.json`),Buffer.from(`${JSON.stringify(n,undefined,2)}\n`))}catch(e){const n=e instanceof Error?e.message:String(e)
;throw new o.yo(`The record ${t} cannot be written: ${n}`,"Give another folder",{cause:e})}}function V(t,e){const n=(0,l.join)(t,`${e}.json`);let r;try{r=(0,
d.readFileSync)(n,"utf8")}catch{return undefined}try{return Q.parse(JSON.parse(r))}catch(t){throw new o.yo(`The record ${n} cannot be read`,"Record it anew",{
cause:t})}}function H(t){if(Array.isArray(t))return t.map(H);if(typeof t!=="object"||t===null)return t;const e=Object.entries(t).sort(([t],[e])=>t<e?-1:1)
;return Object.fromEntries(e.map(([t,e])=>[t,H(e)]))}var X=n(58500);var tt=n(44986);const et=2;const nt=6e4;const ot=500;async function rt(t,e,n){
const o=performance.now();for(let r=0;;r++){const i=await at(t,e,n);const a=Math.round(performance.now()-o);if(!(i instanceof tt.m))return{answer:i,ms:a,
retries:r};const s=it(i,r);if(s===undefined)return{trouble:i,ms:a,retries:r};await(0,X.setTimeout)(s)}}function it({trouble:t,retryAfter:e},n){
if(t!=="busy"&&t!=="down"||n>=et)return undefined;const o=e??ot*2**n;return o<=nt?o:undefined}async function at(t,e,n){const o=new AbortController
;const r=setTimeout(()=>{o.abort(new tt.m("slow",`no answer within ${n/1e3} s`))},n);try{return await t({...e,signal:o.signal})}catch(t){
if(t instanceof tt.m)return t;throw t}finally{clearTimeout(r)}}const st={denied:"access was denied",busy:"too many requests",down:"it does not work",
slow:"it took too long",overflow:"the prompt is too long for it",refused:"it refused",invalid:"it rejected the request"};var ct=n(94628);const ut={input:0,
cached:0,output:0,reasoning:0};async function pt(t,e,n,o){const r=(0,ct.pc)(n);const i=U(r,e.name);return await t.slots.run(async()=>{
const n=t.breaker.whyClosed(e.name);if(n!==undefined)return{failure:n};const a=N(r);const s=await t.budget.reserve($(a,O(a,e.price)));let c=ut;try{
const n=t.replay===undefined?await dt(t,e,r,i):V(t.replay,i);if(n===undefined)return{missing:i};if("text"in n.outcome)c=n.outcome.usage
;const a=ft(t,n.outcome,o);ht(t,e,n,c,"failure"in a?a.failure:undefined);return a}finally{s($(c,O(c,e.price)))}})}async function dt(t,e,n,o){
const r=await rt(e.complete,n,t.timeout);const i=lt(t,e,r);const a={purpose:n.purpose,model:e.name,ms:r.ms,retries:r.retries,outcome:i}
;if(t.record!==undefined)Z(t.record,o,a);return a}function lt({breaker:t,hide:e},{name:n},{answer:o,trouble:r}){if(o!==undefined){t.succeeded(n);return{...o,
text:e(o.text)}}const i=e(`${st[r.trouble]}: ${r.message}`);const a=t.failed(n,r.trouble)?`; ${t.whyClosed(n)}`:"";return{failure:i+a}}
function ft({hide:t},e,n){if("failure"in e)return{failure:e.failure};if(e.end==="refused")return{failure:`${st.refused}: ${t(e.text.slice(0,200))}`};try{return{
value:n(e),usage:e.usage}}catch(e){const n=t(e instanceof Error?e.message:String(e));return{failure:`the answer is of no use: ${n}`,complaint:n}}}
function ht(t,e,n,o,r){const{purpose:i,ms:a,retries:s}=n;const c=O(o,e.price);const u=t.replay===undefined?undefined:true;t.calls.push({purpose:i,model:e.name,
usage:o,cost:c,ms:a,retries:s,failure:r,replayed:u})}const mt=1e3;async function gt(t,e,n,o){const r=t=>bt(t,n.maxOutput,o);const i=await pt(t,e,n,r)
;if(!("complaint"in i))return i;return await pt(t,e,{...n,prompt:wt(n.prompt,i.complaint)},r)}function wt(t,e){
return`${t}\n\nYou have answered this before, and the answer could not be used: ${e}\nAnswer again, with JSON of the schema only.`}
function bt({text:t,end:e},n,o){let r;for(const e of B(t)){try{return o(e)}catch(t){r??=t instanceof Error?t.message:String(t)}}
if(e==="cut")throw new Error(`it was cut off after ${n} tokens: be shorter`);if(t.trim()==="")throw new Error("it was empty")
;throw new Error(r?.slice(0,mt)??"there is no whole JSON value in it")}async function yt(t,e){const{env:n,replay:o,record:a}=e
;const s=await(o===undefined?I(t,n):A(t));const{models:u,unavailable:p}=s;const[d]=u;if(d===undefined)return{skipped:await z(s)};kt(t,u);const l=[];const f={
calls:l,budget:new k(t.budget,o===undefined?e:{now:e.now}),slots:new r(t.concurrency),breaker:new c,timeout:t.timeout,hide:(0,ct.qS)(n),record:a,replay:o}
;return{ask:async(t,e)=>await vt(f,u,t,e),calls:l,unavailable:p,estimate:t=>({usage:N(t),cost:O(N(t),d.price)}),pricesOf:i.date}}async function vt(t,e,n,r){
const i=[];let a;for(const o of e){const e=await gt(t,o,n,r);if("value"in e)return{...e,model:o.name}
;if("missing"in e)a??=e.missing;else i.push(`${o.name}: ${e.failure}`)}if(a!==undefined){
throw new o.yo(`The record ${t.replay} has no answer to the question ${a} (${n.purpose})`,"Record it anew: the question or the models have changed")}
throw new o.gA(e[0].name,`No model has answered (${n.purpose}). ${i.join(". ")}`)}function kt({budget:t},e){
if(!Object.values(t).some(t=>t?.usd!==undefined))return;const n=e.find(({price:t})=>t===undefined);if(n===undefined)return
;throw new o.yo(`review.budget is in US dollars, but the price of ${n.name} is not known`,`Give it in review.prices, for a million tokens: ${n.name}: { input: \u2026, output: \u2026 }, or a budget in tokens`)
}},99943:(t,e,n)=>{n.d(e,{wM:()=>f,CT:()=>d,sC:()=>l});var o=n(73024);var r=n(76760)
;const i=/^(?:[\w@]+[ \t]+)*?(function|func|fun|fn|def|sub|class|struct|interface|trait|enum|module|object|impl|protocol|extension|resource|type)\b[ \t]+(?:\([^)]*\)[ \t]*)?["']?([\p{L}_$][\p{L}\p{N}_$]*)/u
;const a=/^(?:[\w<>[\],*&?:]+[ \t]+)*([\p{L}_$][\p{L}\p{N}_$]*)[ \t]*\([^;]*\)[^;={]*\{[ \t]*$/u
;const s=/^(?:if|for|while|switch|catch|with|return|else|do|try|foreach|match|using|lock|unless|until)$/;function c(t){const e=t.split("\n")
;return e.flatMap((t,n)=>{const o=t.trimStart();const[,r,c]=i.exec(o)??[];const p=c??a.exec(o)?.[1];if(p===undefined||s.test(p))return[]
;const d=u(e,n,t.length-o.length);if(d===n)return[];const l=r===undefined||/^(?:func|fun|function|fn|def|sub)$/.test(r)?"function":"type";return[{name:p,kind:l,
start:n+1,headEnd:n+1,end:d+1}]})}function u(t,e,n){let o=e;for(let r=e+1;r<t.length;r++){const i=t[r];const a=i.trimStart();if(a==="")continue
;const s=i.length-a.length;if(s<n)return o;if(s===n)return o>e&&/^(?:[})\]]|end\b|done\b|fi\b|esac\b)/.test(a)?r:o;o=r}return o}var p=n(94769);function d(){
return(0,r.join)((0,r.dirname)((0,o.realpathSync)(process.argv[1]??".")),"grammars")}async function l(t,e){const n=t.map(p.eX).filter(t=>t!==undefined)
;const o=n.length===0?undefined:await h(e,n);return async({path:t,head:e})=>{const n=(0,p.eX)(t);const r=n&&o?await o(e,n).catch(()=>undefined):undefined
;return r??c(e)}}async function f(t,e,o){const r=(0,p.eX)(t);if(r===undefined)return false
;const{openErrorCounter:i}=await Promise.all([n.e(9869),n.e(7373)]).then(n.bind(n,57373));try{const t=await i(d(),[r]);return await t(o,r)>await t(e,r)}catch{
return false}}async function h(t,e){const{openParser:o}=await Promise.all([n.e(9869),n.e(7373)]).then(n.bind(n,57373));return await o(t,e).catch(()=>undefined)}
},90780:(t,e,n)=>{n.d(e,{W:()=>qt,S:()=>Rt});var o=n(52336);var r=n(60014);async function i(t,e,n){
const o=new Set(n.flatMap(t=>c(t).map(t=>`${t}.gitattributes`)));const i=o.size===0?new Map:await(0,r.showFiles)(t,e,[...o])
;const s=[...i].sort(([t],[e])=>t.split("/").length-e.split("/").length);const u=s.flatMap(([t,e])=>a(e,t.slice(0,-".gitattributes".length)))
;return(t,e)=>u.findLast(n=>n.values.has(e)&&n.matches(t))?.values.get(e)}function a(t,e){return t.split("\n").flatMap(t=>{
const[n="",...r]=t.trim().split(/\s+/);if(n===""||/^[#![]/.test(n)||r.length===0)return[];const i=new Map(r.map(s))
;const a=n.includes("/")?n.replace(/^\//,""):`**/${n}`;const c=(0,o.toMatcher)([a]);return[{values:i,matches:t=>t.startsWith(e)&&c(t.slice(e.length))}]})}
function s(t){if(t.startsWith("-"))return[t.slice(1),false];const[e="",n]=t.split("=");return[e,n!=="false"]}function c(t){const e=t.split("/").slice(0,-1)
;return["",...e.map((t,n)=>`${e.slice(0,n+1).join("/")}/`)]}var u=n(64238);function p(t,e){const n=t.map(t=>({file:t,reason:d(t,e)}));return{
kept:n.flatMap(({file:t,reason:e})=>e===undefined?[t]:[]),leftOut:n.flatMap(({file:t,reason:e})=>e===undefined?[]:[{path:t.path,reason:e}])}}
function d(t,{includes:e,attribute:n,maxSize:o}){const{path:r,base:i,head:a,hunks:s}=t;const c=(0,u.Ko)(r);const p=t=>n(r,t)??(c&u.pt[t])!==0
;if(e?.(r)===false)return"left out by the configuration";if(p("generated"))return l.test(r)?"lock file":"generated";if(p("vendored"))return"vendored"
;const d=a.includes("\0")||i.includes("\0");if(d&&s.length===0)return"binary";if(d||Math.max(a.length,i.length)>o)return"too large"
;if(n(r,"generated")===undefined&&h(a||i))return"generated";if(n(r,"generated")===undefined&&m(a||i))return"minified"
;return s.length===0?"no line changed":undefined}const l=/(?:[.-]lock(?:\.\w+)?|[.-]lock\b[^/]*|\/?go\.sum|npm-shrinkwrap\.json)$/i
;const f=/Code generated .*DO NOT EDIT|<auto-generated|@generated\b|This file (?:is|was) auto(?:matically |-)generated/i;function h(t){
return f.test(t.split("\n",10).join("\n"))}function m(t){if(t.length<5e3)return false;return t.length/t.split("\n").length>500}var g=n(17984);var w=n(37478)
;var b=n(65073);var y=n(72440);var v=n(40139);const k=80;const[$,x]=[6,10];const S=200;function _(t,e,n){const o=(0,v.P)(t.head)
;const r=new Set(e.flatMap(({start:t,end:e})=>N(t,e)));const i=n.map(t=>({definition:t,inside:e.filter(e=>M(e,t))}));const a=`# ${t.path}, around the change`
;return i.flatMap(({definition:t,inside:e})=>{if(e.length===0)return[];const i=e.map(({id:t})=>t);const s=O(t).filter(t=>!r.has(t));const c=s.length===0?[]:[{
hunks:i,rank:0,title:a,text:E(o,s)}];const u=e.some(e=>j(e,n)===t);const p=u?T(t,e).filter(t=>!r.has(t)):[];for(const t of p)r.add(t)
;if(!p.some(t=>/\w/.test(o[t-1]??"")))return c;return[...c,{hunks:i,rank:p.length<=25?3:6,title:a,text:E(o,p)}]})}function j(t,e){
return e.findLast(e=>e.kind==="function"&&M(t,e))}function M({start:t,added:e},n){const o=e.length===0?[t]:e
;return n.end>n.start&&o.some(t=>n.start<=t&&t<=n.end)}function T(t,e){const n=O(t).at(-1)+1;if(t.end-t.start<k)return N(n,t.end)
;return e.flatMap(({end:t},o)=>{const r=e[o+1];return r&&r.start-t-1<=x?N(Math.max(n,t+1),r.start-1):[]})}function O({start:t,headEnd:e}){
return N(t,Math.min(e,t+$-1))}function N(t,e){return Array.from({length:Math.max(0,e-t+1)},(e,n)=>t+n)}function E(t,e){const n=[];for(const[o,r]of e.entries()){
if(o>0&&e[o-1]!==r-1)n.push("\u2026");n.push(`${r} ${(0,b.$Q)(t[r-1]??"",S)}`)}return n.join("\n")}function P(t,e,n){const o=new Set(e.map(({id:t})=>t))
;const r=t.filter(t=>t.hunks.some(t=>o.has(t)));const i=new Map;let a=n;for(const{title:t,text:e}of[...r].sort((t,e)=>t.rank-e.rank)){const n=i.get(t)
;const o=(0,y.b)(e)+1+(n?0:(0,y.b)(t)+1);if(o>a||n?.includes(e))continue;a-=o;i.set(t,[...n??[],e])}return[...i].map(([t,e])=>[t,...e].join("\n")).join("\n")}
var I=n(21146);const A={limit:6e3,share:.25};function z({limit:t}){return Math.floor(t*.9)-L}const L=300;function C(t,e,n,o,r=A){const i=F(Y(t,o),r.limit)
;const a=i.length>1?F(Y(t,o),r.limit-L):i;return a.map(t=>{const o=a.length>1?q(n):"";const i=(0,y.b)((0,I.R)(t));const s=(0,y.b)((0,
I.R)(t.filter(({lane:t})=>t==="code")));const c=r.limit-i-(0,y.b)(o)-2;const u=P(e,t,Math.min(c,Math.floor(s*r.share)))
;const p=[o,u].filter(t=>t!=="").join("\n");return{hunks:t,cards:p,tokens:i+(0,y.b)(p)}})}function F(t,e){const n=[];let o=0;for(const r of t){const t=n.at(-1)
;const[i,a]=[(0,y.b)(r.path)+4,(0,y.b)(r.text)+3];const s=t?.at(-1)?.path===r.path?a:a+i;if(t&&o+s<=e){t.push(r);o+=s}else{n.push([r]);o=a+i}}return n}
function Y(t,e){const n=new Map;for(const e of[...t].sort((t,e)=>Number(t.lane==="light")-Number(e.lane==="light")))n.set(e.path,[...n.get(e.path)??[],e])
;const o=[];for(let[t]=n.keys();t!==undefined;t=B(t,n,e)){o.push(...n.get(t)??[]);n.delete(t)}return o}function B(t,e,n){const[o]=e.values()
;const r=[...e].flatMap(([t,[e]])=>e?.lane===o?.[0]?.lane?[t]:[]);return r.find(e=>n(t,e)||n(e,t))??r.find(e=>(0,w.BB)(e)===(0,w.BB)(t))??r[0]}function q(t){
const e=["# The whole change"];for(const[n,{path:o,changed:r}]of t.entries()){const i=(0,b.$Q)(r.length===0?o:`${o}: ${r.join(", ")}`,160)
;const a=`and ${t.length-n} more`;if((0,y.b)([...e,i,a].join("\n"))>L)return[...e,a].join("\n");e.push(i)}return e.join("\n")}const[R,K]=[5,60];const D=160
;function G(t,e,n,o,r){const i=new Set(o.map(({path:t})=>t));const a=(0,w.BB)(e.path);const s=({path:t})=>(i.has(t)?0:(0,w.BB)(t)===a?1:2)+((0,
g.k)(t)==="light"?4:0);const c=n.filter(e=>!st(e,o)&&!W.test(e.text)&&(r||Q(t,e))).sort((t,e)=>s(t)-s(e)).slice(0,R);if(c.length===0||n.length>K)return[]
;const u=r?`# ${t} is gone, but named here`:`# ${t} is used here`;return[{hunks:e.ids,rank:r?1:2,title:u,text:c.map(U).join("\n")}]}
const W=/^\s*(?:import\b|export\s*[{*]|from\b|use\s|using\s|#include|(?:const|var|let)\s.*=\s*require\()/;const J=/^\s*(?:\/\/|\/?\*|#)/;function Q(t,{text:e}){
const n=t.replaceAll("$","\\$");const o=`(?:^|[^\\w$])${n}\\s*[:=][^:=]|\\b(?:function\\*?|const|let|var|def|fn|func)\\s+${n}`
;return!J.test(e)&&!new RegExp(o).test(e)}function U({path:t,line:e,text:n}){return`${t}:${e} ${(0,b.$Q)(n.trim(),D)}`}function Z(t,e){const n=(0,w.BB)(t.path)
;const o=({path:e})=>{if(e===t.path)return 0;const o=(0,w.BB)(e)===n;return V(t,e)?o?1:2:o?3:4};const r=e.filter(({text:t})=>!W.test(t)&&!J.test(t))
;const[i]=[...r].sort((t,e)=>o(t)-o(e));return i&&(r.length===1||o(i)<4)?i:undefined}function V({imports:t},e){
const n=e.replace(/(?:\/(?:index|mod|__init__))?\.[^/]*$/,"").split("/").at(-1);return n!==undefined&&n.length>1&&t.has(n)}function H(t){
const e=t.split("\n").filter(t=>/\b(?:import|from|require|use|using|include|export)\b/.test(t))
;return new Set(e.flatMap(t=>t.match(/[\w-]+(?=(?:\.\w+)?['"<>;]|\s*$|\s+import\b|::)/g)??[]))}function X(t,{path:e,line:n},o){const r=(0,v.P)(o)
;const i=nt(r,n-1).map(t=>(0,b.$Q)(t,D));const a=at(r,n-2);const s=[`${e}:${n}${a===undefined?"":` // ${(0,b.$Q)(a,D)}`}`,...i]
;const c=/\b(?:const|let|var)\b/.test(r[n-1]??"")?5:4;return{hunks:t.ids,rank:c,title:"# What the change uses",text:s.join("\n")}}const tt=5;const et=12
;function nt(t,e){const n=t[e]??"";const o=/\b(?:interface|type|struct|enum)\b/.test(n)&&/[{=(|]\s*$/.test(n);const r=o?rt:ot;const i=t.slice(e,e+(o?et:tt))
;const a=i.findIndex((t,e)=>r(t,e,n));return a<0?[n]:i.slice(0,a+1)}function ot(t){return/(?:[{:;]|=>)\s*$/.test(t)}function rt(t,e,n){if(e===0)return false
;const o=it(t)<=it(n)&&/^\s*[})\];]/.test(t);return o||/=\s*$/.test(n)&&/;\s*$/.test(t)}function it(t){return t.length-t.trimStart().length}function at(t,e){
let n;for(let o=e;o>=0&&o>e-30;o--){const e=t[o].trim();if(!/^(?:\/\/|\/?\*|#|"""|@)/.test(e))break
;const r=e.replace(/^(?:\/\/[/!]?|\/\*\*?|\*\/?|#+|""")\s*|\s*\*\/$/g,"").trim();if(r!==""&&!/^[@#[]/.test(r))n=r}return n}function st({path:t,line:e},n){
return n.some(n=>n.path===t&&n.start<=e&&e<=n.end)}var ct=n(73024);var ut=n(76760);var pt=n(97689);var dt=n(22690);var lt=n(55503);const ft=4*1024*1024
;async function ht(t,{files:e}){const n=e.filter(({base:t,head:e})=>[t,e].every(t=>t===undefined||(0,pt.$W)(t)))
;const o=new Set(n.flatMap(({base:t,head:e})=>[t?.oid,e?.oid].filter(t=>t!==undefined)));const r=new Map;for await(const{oid:e,bytes:n,size:i}of(0,
lt.readObjects)(t,[...o],ft)){if(n===undefined&&i===0)throw new dt.gA("git",`The object ${e} of a changed file is not in the repository`)
;r.set(e,n===undefined?mt:gt(n))}const i=e=>{if(e===undefined)return"";return e.oid===undefined?wt(t,e):r.get(e.oid)};return n.map(t=>{
const{path:e,status:n,hunks:o}=t;return{path:e,status:n,hunks:o,base:i(t.base),head:i(t.head)}})}const mt="\0";function gt(t){
return t.toString("utf8").replaceAll("\r\n","\n")}function wt({top:t},{path:e,raw:n}){const o=n?Buffer.concat([Buffer.from(`${t??""}/`),n]):(0,ut.join)(t??"",e)
;const r=(0,ct.readFileSync)(o);return r.length>ft?mt:gt(r)}var bt=n(27723);var yt=n(94769);const vt=/[\p{L}_$][\p{L}\p{N}_$]{2,}/gu
;const kt=/\/\/.*$|(?<![\w&])#.*$|\/\*.*?\*\/|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g
;const $t=/\b(?:function\*?|func|fun|fn|def|class|struct|interface|trait|enum|type|const)\s+(?:\([^)]*\)\s*)?([\p{L}_$][\p{L}\p{N}_$]*)/u
;const xt=new Set(("abstract and any arguments array Array as assert async await bool boolean Boolean break byte case catch char class "+"console const constructor continue debugger def default defer del delete do done double elif else elsif end enum "+"Err error Error esac except export extends extern false False final finally float fmt fn for foreach from func "+"function get global go goto if impl implements import in include init instanceof int integer interface internal "+"is isset join JSON keyof key lambda len length let list log long loop map Map match Math module mut name namespace "+"native new next nil None nonlocal not null number Number object Object of Ok on operator or out override package "+"pass print private process Promise protected pub public push raise range readonly Record ref require return self "+"Self set Set short signed sizeof slice Some static str string String struct super switch symbol synchronized this "+"then throw throws trait true True try type typedef typeof undefined union unknown unless unsafe unsigned until use "+"using val value var virtual void volatile when where while with yield data result index item test describe expect").split(" "))
;function St(t,e,n){const o=(0,v.P)(t.head);const r=new Set(e.flatMap(t=>t.added));const i=n.filter(({start:t,headEnd:e})=>Mt(r,t,e))
;const a=new Set(n.map(({name:t})=>t));const s=jt(t).flatMap(t=>$t.exec(t)?.[1]??[]);const c=[...r].flatMap(t=>o[t-1]?.replace(kt," ").match(vt)??[])
;const u=new Set(i.map(({name:t})=>t));return{changed:[...u].filter(_t),removed:Tt(s).filter(e=>!a.has(e)&&_t(e)&&!t.head.includes(`${e} =`)),
used:Ot(c).filter(t=>_t(t)&&!u.has(t))}}function _t(t){return t.length>2&&!xt.has(t)}function jt({base:t,hunks:e}){const n=(0,v.P)(t)
;return e.flatMap(({baseStart:t,baseCount:e})=>n.slice(t-1,t-1+e))}function Mt(t,e,n){for(let o=e;o<=n;o++)if(t.has(o))return true;return false}function Tt(t){
return[...new Set(t)]}function Ot(t){const e=new Map;for(const n of t)e.set(n,(e.get(n)??0)+1);return[...e].sort(([,t],[,e])=>e-t).map(([t])=>t)}const Nt={
perFile:40,altered:40,used:80};function Et(t,e,n){const o={path:t.path,imports:H(t.head),ids:e.map(({id:t})=>t)};return{file:t,hunks:e,outline:n,
symbols:St(t,e,n),reader:o}}async function Pt(t,e,n){const o=n.filter(({hunks:t})=>t.some(({lane:t})=>t==="code"));const r=new Set(o.flatMap(({file:t})=>(0,
yt.y9)(t.path)));const i={commit:e,paths:[...r].map(t=>`*.${t}`)};const[a,s]=await Promise.all([It(t,i,o),At(t,i,o)])
;const c=o.flatMap(({file:t,hunks:e,outline:n})=>_(t,e,n));return[...c,...a,...s]}async function It(t,e,n){
const o=new Set(n.flatMap(({symbols:t})=>[...t.removed,...t.changed]).slice(0,Nt.altered));const r=Yt(await(0,bt.ix)(t,[...o],e),o)
;const i=n.flatMap(({hunks:t})=>t);return n.flatMap(({symbols:t,reader:e})=>{const n=t=>n=>G(n,e,r.get(n)??[],i,t)
;return[...t.removed.flatMap(n(true)),...t.changed.flatMap(n(false))]})}async function At(t,e,n){
const o=new Set(n.flatMap(({symbols:t})=>t.used.slice(0,Nt.perFile)).slice(0,Nt.used));const r=await(0,bt.oW)(t,Lt([...o]),e);const i=n.flatMap(({hunks:t})=>t)
;const a=Yt(r.filter(t=>!zt(t,i)),o);const s=n.flatMap(({symbols:t,reader:e})=>t.used.flatMap(t=>{const n=Z(e,a.get(t)??[]);return n?[{reader:e,mention:n}]:[]
}));const c=await Ct(t,e.commit,[...new Set(s.map(({mention:t})=>t.path))]);return s.map(({reader:t,mention:e})=>X(t,e,c.get(e.path)??e.text))}
function zt({path:t,line:e},n){return n.some(n=>n.path===t&&n.start<=e&&e<=n.end)}function Lt(t){if(t.length===0)return[]
;const e="function\\*?|func|fun|fn|def|class|struct|interface|trait|enum|type|module|record"
;const n=`(${t.map(t=>t.replaceAll("$","\\$")).join("|")})([^A-Za-z0-9_$]|$)`
;return[`^[^"'=(]*(${e})[ ]+(\\([^)]*\\)[ ]*)?${n}`,`^(export +)?(const|let|var) +${n}`]}async function Ct(t,e,n){
if(e===undefined)return new Map(n.map(e=>[e,(0,ct.readFileSync)((0,ut.join)(t.top??"",e),"utf8")]));const o=new Map;const r=n.map(t=>`${e}:${t}`)
;for await(const{oid:n,bytes:i}of(0,lt.readObjects)(t,r,Ft))if(i)o.set(n.slice(e.length+1),i.toString("utf8"));return o}const Ft=1024*1024;function Yt(t,e){
const n=new Map;for(const o of t){for(const t of new Set(o.text.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu))){if(!e.has(t))continue;const r=n.get(t)
;if(r)r.push(o);else n.set(t,[o])}}return n}var Bt=n(99943);function qt(){return{...A,includes:undefined,maxSize:1024*1024,grammars:(0,Bt.CT)()}}
async function Rt(t,e,n,o=()=>false){const r=e.files.map(({path:t})=>t);const[a,s,c]=await Promise.all([ht(t,e),i(t,e.base,r),(0,Bt.sC)(r.filter(t=>(0,
g.k)(t)==="code"),n.grammars)]);const{kept:u,leftOut:d}=p(a,{...n,attribute:(t,e)=>s(t,`linguist-${e}`)});const l=new Set(a.map(({path:t})=>t));const f=[]
;const h=[];for(const t of u){const e=(0,I.V)(t,z(n));const r=e.filter(({id:t})=>!o(t));h.push(...e.filter(({id:t})=>o(t)))
;const i=r.some(({lane:t})=>t==="code");f.push(Et(t,r,i?await c(t):[]))}const m=await Pt(t,e.head,f);const w=new Map(f.map(({reader:t})=>[t.path,t]))
;const b=(t,e)=>V(w.get(t),e);const y=f.map(({file:t,symbols:e})=>({path:t.path,changed:e.changed}));return{files:f,known:h,
leftOut:[...d,...r.filter(t=>!l.has(t)).map(Kt)],packs:C(f.flatMap(({hunks:t})=>t),m,y,b,n)}}function Kt(t){return{path:t,reason:"a link or a submodule"}}},
94628:(t,e,n)=>{n.d(e,{Dy:()=>s,pc:()=>c,qS:()=>d});var o=n(22395);var r=n(15070);const i=/^\d*[ +-]/gm
;const a=/^(\d*[ +-]?[ \t"'#*>|]*)[A-Za-z0-9+/]{40,}={0,2}(?=[\s"',\\n]*$)/gm;function s(t){const e=Buffer.from(t)
;const n=Buffer.from(t.replace(i,t=>" ".repeat(t.length)));const s=(0,o.t)(e,(0,o.AY)(n,n.length),0,e.length);return(0,
r.hideSecrets)(s).replace(a,(t,e)=>`${e}\u2026`)}function c(t){return{...t,system:s(t.system),prompt:s(t.prompt)}}
const u=/KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL/i;const p=8;function d(t){
const e=Object.entries(t).filter(([t,e])=>u.test(t)&&e!==undefined&&e.length>=p).map(([,t])=>t);return t=>s(e.reduce((t,e)=>t.replaceAll(e,"\u2026"),t))}},
81300:(t,e,n)=>{n.d(e,{p:()=>i});var o=n(52336);const r=["AGENTS.md","CLAUDE.md","CONTRIBUTING.md",".github/copilot-instructions.md"];function i(t={},e=[]){
const{include:n,exclude:i=[]}=t;const a=n===undefined?()=>true:(0,o.toMatcher)(n);const s=i.length===0?()=>false:(0,o.toMatcher)(i);return{
enabled:t.enabled??true,lenses:[...new Set([...t.lenses??[],...e])],guides:t.guidance??r,instructions:t.instructions??[],includes:t=>a(t)&&!s(t),
strict:!(t["allow-partial"]??false),threshold:t.confidence??.6,cap:t["max-remarks"]??8,concurrency:t.concurrency??4,links:t.links??[]}}},70327:(t,e,n)=>{n.d(e,{
QD:()=>f,iA:()=>h,mq:()=>l});var o=n(80737);var r=n(22690);var i=n(53257);const a=o.YjP().regex(/^[a-z][a-z\d-]*\/\S+$/,"is not provider/model");const s=o.rej({
model:a.describe("provider/model, such as anthropic/claude-sonnet-5 or command/claude"),"base-url":o.OZ5({protocol:/^https?$/
}).optional().describe("where it is reached; default the usual place"),
"api-key-env":o.YjP().regex(/^[A-Za-z_]\w*$/).optional().describe("the environment variable with the key; default the usual one"),
output:o.k5n(["schema","json","text"]).optional().describe("what the endpoint can hold an answer to: a JSON schema, some JSON or nothing; the prompt has the rest"),
options:o.g1P(o.YjP(),o.Pq9()).optional().describe("handed to the provider as the AI SDK names them, such as reasoningEffort or thinking")});const c=o.rej({
tokens:o.Whr().positive().optional().describe("read and answered, together"),
usd:o.aig().positive().optional().describe("US dollars; the prices of all models must be known")});const u=o.aig().nonnegative();const p=o.rej({input:u,
cached:u.optional().describe("read from the cache; default as input"),written:u.optional().describe("written to the cache; default as input"),output:u
}).describe("US dollars for a million tokens");const d=o.YjP().min(1);const l=o.rej({
enabled:o.zMY().optional().describe("whether `kempt run` reviews changes where a model can be asked; default true"),
forks:o.zMY().optional().describe("whether the second stage reviews pull requests from forks, whose own runs have no key; default false: anybody can open one"),
models:o.YOg(o.KCZ([a,s])).min(1).optional().describe("which models are asked: the first, and the next if it fails; default the one whose key is set"),
budget:o.rej({run:c.optional().describe("one run"),"pull-request":c.optional().describe("all runs for it, as far as the cache folder is kept"),
month:c.optional().describe("all runs with the same cache folder")}).optional().describe("no question is asked that could go beyond one of these"),
prices:o.g1P(a,p).optional().describe("per provider/model, over those that Kempt knows"),
verify:a.optional().describe("another model for the second look; default the same ones"),
lenses:o.YOg(o.k5n(Object.keys(i.D))).optional().describe("passes besides the one over everything, each for one kind of defect"),
include:o.YOg(d).optional().describe("only files that match one of these are reviewed"),
exclude:o.YOg(d).optional().describe("files that match one of these are not reviewed"),
guidance:o.YOg(o.YjP().min(1)).optional().describe("files that tell how to work here; default AGENTS.md, CLAUDE.md, CONTRIBUTING.md and that of Copilot"),
instructions:o.YOg(o.rej({paths:o.YOg(d).min(1),text:o.YjP().min(1)})).optional().describe("what the reviewer is told of files that match"),
"max-remarks":o.Whr().nonnegative().optional().describe("how many stand at lines; the rest is folded; default 8"),
confidence:o.aig().min(0).max(1).optional().describe("how sure the second look has to be; default 0.6"),
links:o.YOg(o.YjP().min(1)).optional().describe("beginnings of addresses that a remark may name"),
"allow-partial":o.zMY().optional().describe("whether a run is complete although a part of the change could not be reviewed; default false"),
timeout:o.aig().positive().optional().describe("seconds for an answer; default 180"),
concurrency:o.Whr().positive().optional().describe("questions at the same time; default 4")});const f=["run","pull-request","month"];function h(t,e){
const n=(t?.models??[]).map(g);const o=e===undefined?n:[n.find(t=>t.name===e)??m(e)];return{models:o,budget:t?.budget??{},prices:t?.prices??{},
timeout:(t?.timeout??180)*1e3,concurrency:t?.concurrency??4}}function m(t){if(a.safeParse(t).success)return g(t)
;throw new r.yo(`${t} is no model`,"Give it as provider/model, such as anthropic/claude-sonnet-5")}function g(t){
const{model:e,options:n={},...o}=typeof t==="string"?{model:t}:t;const r=e.indexOf("/");return{name:e,provider:e.slice(0,r),model:e.slice(r+1),
baseUrl:o["base-url"],apiKeyEnv:o["api-key-env"],output:o.output,options:n}}},72752:(t,e,n)=>{n.d(e,{K:()=>o});async function o(t){return{...t,
...await t.range()}}},70131:(t,e,n)=>{n.d(e,{K:()=>o});class o extends Error{}},53257:(t,e,n)=>{n.d(e,{D:()=>r,L:()=>o})
;const o=["correctness","security","concurrency","performance","data-loss","api","resource","error-handling","test","maintainability"];const r={
security:"what an attacker can make of it: untrusted input, authorisation, secrets, injection, unsafe defaults",
performance:"work that grows with the data without need, on paths that run often",
tests:"tests that pass although the code they are for is wrong, and changed behaviour whose failing path no test takes",
architecture:"state, ownership and errors that cross a boundary of modules in a way that breaks at run time",
api:"callers that break: signatures, formats, defaults, error codes and versions that others rely on"}},97557:(t,e,n)=>{n.d(e,{M:()=>m,git:()=>h,startGit:()=>f
});var o=n(31421);var r=n(73024);var i=n(22690);var a=n(48161);var s=n(76760);let c=0;function u(){const t=(0,s.join)((0,
a.tmpdir)(),`kempt-${process.pid}-${c++}`);let e;try{e=(0,r.openSync)(t,"wx+",384);(0,r.unlinkSync)(t);return e}catch{if(e!==undefined)(0,r.closeSync)(e)
;return undefined}}function p(t){const e=Buffer.allocUnsafeSlow((0,r.fstatSync)(t).size);let n=0;while(n<e.length){const o=(0,r.readSync)(t,e,n,e.length-n,n)
;if(o===0)break;n+=o}return e.subarray(0,n)}const d={"core.bigFileThreshold":"512m","core.quotePath":"false","core.fsmonitor":"false","diff.external":"",
"diff.interHunkContext":"0","diff.mnemonicPrefix":"false","diff.noprefix":"false","diff.submodule":"short","grep.column":"false","log.showRoot":"true",
"log.showSignature":"false"};const l=Object.entries(d).flatMap(([t,e])=>["-c",`${t}=${e}`]);function f(t,e,n={},r="pipe"){
const i=t.top===undefined?["--git-dir",t.gitDir]:["-C",t.top];return(0,o.spawn)("git",[...i,...l,...e],{stdio:r,env:{...process.env,GIT_DIFF_OPTS:"",
GIT_LITERAL_PATHSPECS:"1",GIT_OPTIONAL_LOCKS:"0",GIT_TERMINAL_PROMPT:"0",LC_ALL:"C",...n}})}async function h(t,e,n,o){
const r=`git ${e.find((t,n)=>t!=="-c"&&e[n-1]!=="-c")??""}`;const i=n===undefined?await b(t,e,r,o):undefined;return i??await y(f(t,e,o),r,n)}function m(t){
return t.reduce((t,e)=>t+e.length+3,0)<3e4}const g=128;const w=/No space left on device|Disk quota exceeded/;async function b(t,e,n,o){const i=u();const a=u()
;try{if(i===undefined||a===undefined)return undefined;const r=await k(f(t,e,o,["ignore",i,a]),n);if(r===0)return p(i);const s=p(a).toString("utf8").trim()
;const c=s===""?r===g:w.test(s);return c?undefined:v(n,s,r)}finally{for(const t of[i,a])if(t!==undefined)(0,r.closeSync)(t)}}async function y(t,e,n){const o=[]
;const r=[];t.stdout?.on("data",t=>o.push(t));t.stderr?.on("data",t=>r.push(t));t.stdin?.on("error",()=>undefined);t.stdin?.end(n);const i=await k(t,e)
;if(i===0)return o.length===1?o[0]:Buffer.concat(o);const a=Buffer.concat(r).toString("utf8").trim();return v(e,a,i)}function v(t,e,n){
throw new i.gA(t,e===""?`${t} ended with status ${n}`:e,{status:n})}async function k(t,e){return await new Promise((n,o)=>{t.on("error",t=>{
const n=t.code==="ENOENT"?"git was not found on the PATH; install git":t.message;o(new i.gA(e,n,{cause:t}))});t.on("close",(t,r)=>{
if(t===null)o(new i.gA(e,`${e} was ended by ${r??"a signal"}`));else n(t)})})}},27723:(t,e,n)=>{n.d(e,{ix:()=>c,oW:()=>u,uq:()=>p});var o=n(78474);var r=n.n(o)
;var i=n(22690);var a=n(97557);const s=1024*1024;async function c(t,e,n){return await d(t,["-w","-F",...e.flatMap(t=>["-e",t])],e,n)}async function u(t,e,n){
return await d(t,["-E",...e.flatMap(t=>["-e",t])],e,n)}async function p(t,e){try{const n=await(0,
a.git)(t,["grep","-l","-I","-z","--untracked","--full-name","-E","-e",e]);return n.toString("utf8").split("\0").filter(Boolean)}catch(t){
if(t instanceof i.gA&&t.status===1)return[];throw t}}async function d(t,e,n,{commit:r,paths:c}){if(n.length===0||c.length===0)return[]
;const u=[...r===undefined?[]:[r],"--",...c];const p=(0,a.startGit)(t,["grep","-n","-I","-z","--no-color","--full-name",...e,...u],{GIT_LITERAL_PATHSPECS:"0"})
;const d=(0,o.once)(p,"close");d.catch(()=>undefined);p.stdin?.on("error",()=>undefined);p.stdin?.end();p.stderr?.resume();const f=[];let h=0
;for await(const t of p.stdout){f.push(t);h+=t.length;if(h>s)p.kill()}const[m]=await d
;if(m!==null&&m>1)throw new i.gA("git grep",`git grep ended with status ${m}`);return l(Buffer.concat(f).toString("utf8"),r===undefined?0:r.length+1)}
function l(t,e){return t.split("\n").flatMap(t=>{const[n,o,r]=t.split("\0");return n===undefined||r===undefined?[]:[{path:n.slice(e),line:Number(o),text:r}]})}
},60014:(t,e,n)=>{n.d(e,{showFiles:()=>r});var o=n(97557);async function r(t,e,r){const{readObjects:a}=await n.e(5503).then(n.bind(n,55503));const s=await(0,
o.git)(t,["ls-tree","-z","--full-tree",e,"--",...r]);const c=s.toString("utf8").split("\0").filter(Boolean).map(t=>/^\d+ blob (\w+)\t(.*)$/s.exec(t))
;const u=c.flatMap(t=>t?.[1]&&t[2]?[{oid:t[1],path:t[2]}]:[]);const p=new Map;let d=0;for await(const{bytes:e}of a(t,u.map(({oid:t})=>t),i)){
const{path:t}=u[d++];if(e)p.set(t,e.toString("utf8"))}return p}const i=8*1024*1024},94769:(t,e,n)=>{n.d(e,{eX:()=>p,y9:()=>d})
;const o=["function_declaration","generator_function_declaration","method_definition","arrow_function"];const r={grammar:"javascript",
functions:[...o,"function_expression"],types:["class_declaration","class"]};const i={grammar:"typescript",
functions:[...r.functions,"function_signature","abstract_method_signature"],
types:[...r.types,"abstract_class_declaration","interface_declaration","type_alias_declaration","enum_declaration","internal_module"]};const a={grammar:"cpp",
functions:["function_definition"],types:["class_specifier","struct_specifier","union_specifier","enum_specifier","namespace_definition"]}
;const s=[["ts mts cts",i],["tsx",{...i,grammar:"tsx"}],["js mjs cjs jsx",r],["c h cc cpp cxx hh hpp hxx",a],["py pyi",{grammar:"python",
functions:["function_definition"],types:["class_definition"]}],["go",{grammar:"go",functions:["function_declaration","method_declaration"],
types:["type_spec","type_alias"]}],["rs",{grammar:"rust",functions:["function_item","function_signature_item","macro_definition"],
types:["struct_item","enum_item","union_item","trait_item","impl_item","mod_item","type_item"]}],["java",{grammar:"java",
functions:["method_declaration","constructor_declaration","compact_constructor_declaration"],
types:["class_declaration","interface_declaration","enum_declaration","record_declaration","annotation_type_declaration"]}],["cs",{grammar:"c-sharp",
functions:["method_declaration","constructor_declaration","destructor_declaration","operator_declaration","local_function_statement","property_declaration"],
types:["class_declaration","struct_declaration","interface_declaration","record_declaration","enum_declaration","namespace_declaration"]}],["rb rake",{
grammar:"ruby",functions:["method","singleton_method"],types:["class","module"]}],["php",{grammar:"php",functions:["function_definition","method_declaration"],
types:["class_declaration","interface_declaration","trait_declaration","enum_declaration"]}]];const c=new Map(s.flatMap(([t,e])=>t.split(" ").map(t=>[t,e])))
;const u=[...new Set([...c.values()].map(({grammar:t})=>t))];function p(t){return c.get(f(t))}function d(t){const e=f(t)
;const n=c.get(e)?.grammar.replace(/^(?:tsx|javascript)$/,"typescript");if(n===undefined)return[e];if(n==="typescript")return l
;return[...c].flatMap(([t,e])=>e.grammar===n?[t]:[])}const l="ts mts cts tsx js mjs cjs jsx vue svelte".split(" ");function f(t){
return t.slice(t.lastIndexOf(".")+1).toLowerCase()}},72440:(t,e,n)=>{n.d(e,{b:()=>i})
;const o=/[^\r\n\p{L}\p{N}]?\p{Lu}*\p{Ll}+|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+/gu;const r=/\p{L}/u
;function i(t){let e=0;for(const[n]of t.matchAll(o))e+=a(n);return Math.round(e)}function a(t){if(r.test(t))return 1+Math.max(0,t.length-7)/5
;return t.trim()===""?1:Math.max(1,t.trim().length/3)}},44986:(t,e,n)=>{n.d(e,{m:()=>o});class o extends Error{name="ProviderError";trouble;retryAfter
;constructor(t,e,n){super(e,n);this.trouble=t;this.retryAfter=n?.retryAfter}}},6330:(t,e,n)=>{n.d(e,{P:()=>i,g:()=>a});var o=n(98439);var r=n(37428)
;function i(t){return o.bl(t,{io:"input",override:({jsonSchema:t})=>{if(t.properties)t.required=Object.keys(t.properties);delete t.minimum;delete t.maximum}})}
function a(t,e){const n=t.safeParse(e);if(n.success)return n.data;throw new Error(r.S1(n.error).replaceAll("\n"," "))}},17984:(t,e,n)=>{n.d(e,{k:()=>s})
;var o=n(64238);const r=o.pt.test|o.pt.fixture|o.pt.markdown
;const i=/(?:[._-](?:test|tests|spec|e2e|stories|bench)\.\w+|(?:^|\/)test_[^/]*\.py|[a-z](?:Tests?|IT|Spec)\.\w+)$/
;const a=/(?:\.(?:rst|adoc|txt|po|pot)|(?:^|\/)(?:changelog|licen[cs]e|authors|codeowners)[^/]*)$/i;function s(t){return((0,
o.Ko)(t)&r)!==0||i.test(t)||a.test(t)?"light":"code"}},21146:(t,e,n)=>{n.d(e,{V:()=>w,R:()=>x});var o=n(4877);var r=n(65073);var i=n(72440);var a=n(15178)
;var s=n(17984);var c=n(40139);const[u,p]=[40,80];function d(t,e){const n=[];let o=t;while(o.length>p){const t=l(o);if(t===undefined)break;n.push(o.slice(0,t))
;o=o.slice(t)}return[...n,o].flatMap(t=>h(t,e)).filter(m)}function l(t){let e;let n=Number.POSITIVE_INFINITY
;for(let o=u;o<t.length-10&&(o<=p||e===undefined);o++){const r=f(t,o);if(r<n)[e,n]=[o,r]}return e}function f(t,e){const[n,o]=[t[e-1],t[e]]
;if(n.sign==="-"||o.sign==="-"||o.text.trim()==="")return Number.POSITIVE_INFINITY;const r=o.text.length-o.text.trimStart().length
;return r+(n.text.trim()===""?0:2)+(/^\s*[})\]]/.test(o.text)?20:0)}function h(t,e){if(t.length<2||e(t))return[t];const n=t.length>>1
;return[...h(t.slice(0,n),e),...h(t.slice(n),e)]}function m(t){return t.some(({sign:t})=>t!==" ")}const g=1e3;function w(t,e){const n=(0,s.k)(t.path)
;const o=Math.max(1,(0,c.P)(t.head).length);if(t.status==="deleted")return $([y(t,n,(0,c.p)(t,0).flat(),1)]);const r=t=>(0,i.b)(t.map(v).join("\n"))<=e
;return $((0,c.p)(t,n==="code"?3:0).flatMap(e=>e.some(({sign:t})=>t==="+")?d(e,r).map(e=>b(t,n,e,o)):[y(t,n,e,o)]))}function b({path:t},e,n,o){
const r=n.flatMap(({sign:t,line:e})=>t==="-"?[]:[e]);const i=Math.min(r[0]??n[0].line,o);const a=n.flatMap(({sign:t,line:e})=>t==="+"?[e]:[]);return{id:k(t,n),
path:t,start:i,end:r.at(-1)??i,added:a,text:n.map(v).join("\n"),lane:e}}function y(t,e,n,o){const i=n.filter(({sign:t})=>t==="-");const a=i[0].line-1
;const s=t.status==="deleted"?"The file was deleted":`After line ${a}`;const c=(0,r.$Q)(i.find(({text:t})=>t.trim()!=="")?.text.trim()??"",120)
;const u=`(${s}: ${(0,r.LS)(i.length,"line")} removed, beginning with ${c})`;const[p,d]=[Math.min(Math.max(1,a),o),Math.min(a+1,o)];return{id:k(t.path,n),
path:t.path,start:p,end:d,added:[],text:u,lane:e}}function v({sign:t,line:e,text:n}){return`${t==="-"?"":e}${t}${(0,r.$Q)(n,g)}`}function k(t,e){
const n=e.filter(({sign:t})=>t!==" ");return(0,o.D)([t,...n.map(({sign:t,text:e})=>t+e)].join("\n"))}function $(t){const e=new Map;return t.map(t=>{
const n=e.get(t.id)??0;e.set(t.id,n+1);return n===0?t:{...t,id:(0,o.D)(`${t.id}\n${n}`)}})}function x(t){const e=[];for(const[n,o]of t.entries()){const r=t[n-1]
;if(r?.path!==o.path)e.push(`== ${(0,a.RK)(o.path)}`);else if(r.end+1!==o.start)e.push("\u2026");e.push(o.text)}return e.join("\n")}},40139:(t,e,n)=>{n.d(e,{
P:()=>o,p:()=>r});function o(t){if(t==="")return[];return(t.endsWith("\n")?t.slice(0,-1):t).split("\n")}function r(t,e){const[n,r]=[o(t.base),o(t.head)]
;return a(t.hunks,e).map(t=>{const o=t[0];const a=[];let s=Math.max(1,i(o)-e);const c=t=>{for(;s<t&&s<=r.length;s++)a.push({sign:" ",line:s,text:r[s-1]})}
;for(const e of t){c(i(e));for(let t=0;t<e.baseCount;t++)a.push({sign:"-",line:s,text:n[e.baseStart-1+t]??""});for(const t=s+e.headCount;s<t;s++)a.push({
sign:"+",line:s,text:r[s-1]??""})}c(s+e);return a})}function i({headStart:t,headCount:e}){return e===0?t+1:t}function a(t,e){const n=[]
;let o=Number.NEGATIVE_INFINITY;for(const r of t){if(i(r)-o<=2*e)n.at(-1).push(r);else n.push([r]);o=i(r)+r.headCount}return n}},28728:(t,e,n)=>{n.d(e,{
$0:()=>l,pz:()=>f,tB:()=>i});var o=n(65073);var r=n(17245);function i(t,e,{hide:n,links:i}){const s=(0,r.zG)((0,
o.$Q)(t,4*e).normalize("NFKC")).replace(/\s+/g," ");return n(a(s,t=>(0,o.$Q)(p(c(t,i)).trim(),e)))}function a(t,e){let[n,o]=[t,e(t)];while(o!==n)[n,o]=[o,e(o)]
;return o}const s=/(?:[a-z][a-z\d+.-]*:[\\/]{2,}|www\.|(?<![a-z])(?:javascript|data|vbscript|mailto|file|tel):(?=\S))[^\s<>`|)\]]*/gi;function c(t,e){
return t.replace(/<!--.*?-->/g,"").replace(/<(?=[a-z/!?])/gi,"< ").replace(/\](?=\()/g,"] ").replace(/&(?=#?\w+;)/g,"& ").replace(s,t=>u(t,e)?t:"(link left out)").replace(/@(?=[\w[])/g,"(at)").replace(/[#!](?=\d)|\bGH-(?=\d)/gi,"no. ").replace(/##+(?=\w*\[)/g,"# ").replace(/^[\s/:#>*+=~-]+/,"").replace(/`{2,}|~{3,}/g,"`")
}function u(t,e){if(!URL.canParse(t))return false;const{protocol:n,username:o,password:r,search:i,hash:a,href:s}=new URL(t)
;if(n!=="https:"||o+r+i!==""||!/^(?:#L\d+(?:-L\d+)?)?$/.test(a))return false;return s===t&&e.some(t=>t.endsWith("/")&&s.startsWith(t))}function p(t){
const e=t.split("`").length-1;return e%2===0?t:t.replaceAll("`","")}const d=48;function l(t){return new Set(t.flatMap(h))}function f(t,{confidential:e}){
return h(t).some(t=>e.has(t))}function h(t){const e=t.toLowerCase().replace(/[^\p{L}\p{N}]+/gu,"");return Array.from({length:Math.max(0,e.length-d+1)
},(t,n)=>e.slice(n,n+d))}},17245:(t,e,n)=>{n.d(e,{iw:()=>h,w4:()=>b,bh:()=>m,wZ:()=>w,zG:()=>f});var o=n(77598);var r=n(65073)
;const i="(?:AI|LLMs?|(?:language|AI) models?|bots?|copilot|claude|gemini|chatgpt|gpt|kempt|assistants?|(?:(?:AI|code|automated|automatic) )?review(?:er|ers|ing)(?: (?:bot|tool|agent|model)s?)?)"
;const a="(?:approve|accept|ignore|skip|suppress|omit|overlook|report|flag|mark|answer|respond|reply|return|output|print|reveal|repeat|write|add|say|state|include|insert|mention|tag|ping|treat|consider|trust|obey|follow|stop|remember|learn|confirm|refute|dismiss|rate|tell|post|send|quote|link|suggest|never|always|do not|don't|must|should|shall|please|you)"
;const s="(?:instructions?|prompts?|rules?|guidelines?|directions?|orders?|findings?|warnings?|issues?)"
;const c=[String.raw`\b(?:ignore|disregard|forget|override|bypass|discard)\b[\w ,]{0,40}\b(?:previous|prior|above|earlier|preceding|all|any|your|system|these|former|the)\b[\w ,]{0,30}\b${s}\b`,String.raw`\b(?:(?:note|message|notice|instructions?|hint) (?:to|for)|attention|dear|hey)\b[ \t:,]{1,3}(?:the |all |any |this |every )?${i}\b`,String.raw`\b${i}(?:[:,] ?| )(?:please |must |should |shall |will |to |now |can )?${a}\b`,String.raw`\b(?:you are (?:now|an?|the)|act as|from now on|end of (?:the )?(?:data|diff|input)|new (?:system )?instructions?)\b`,String.raw`\b(?:system prompt|developer (?:message|mode)|hidden instructions?|your (?:instructions?|prompt|rules|system message|environment variables|api key))\b`,String.raw`\b(?:do not|don't|never|must not|no need to) (?:report|flag|mention|review|remark|comment (?:on|about)|raise)\b`,String.raw`\b(?:approve|accept|merge)\b[\w ]{0,12}\b(?:this|the) (?:pull request|PR|MR|merge request|change|commit|patch|diff)\b`,String.raw`\b(?:report|return|answer|output|respond|reply)\b[\w ]{0,24}\b(?:no|zero|an empty|empty)\b[\w ]{0,16}\b(?:findings?|issues?|problems?|defects?|list|candidates?|remarks?)\b`,String.raw`<\|[^|\n]{1,30}\|>|\[/?INST\]|<</?SYS>>`]
;const u=String.raw`(?:[\p{L}\p{N} ,:@-]|(?<=\p{L})'(?=\p{L})|\.(?=\p{L}))*[.!?]?`;const p=new RegExp(`(?:${c.map(t=>`(?:${t})`).join("|")})${u}`,"giu")
;function d(t){return t.replace(p,"[left out]")}
const l=/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0\u{E0000}-\u{E0FFF}]|[\uFE00-\uFE0F]|\u034F|\u17B4|\u17B5/gu
;function f(t){return t.replace(l,"")}function h(t){return f(t).replace(/\s+/g,"")}function m(t,e){return d(e(f(t)))}const g=2e4;function w(t,e){const n=f((0,
r.$Q)(t,g)).replace(/<!--[\s\S]*?(?:-->|$)/g,"").replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g,"").replace(/(\]\(\s*[^\s)]+)\s+(?:"[^"]*"|'[^']*'|\([^)]*\))\s*\)/g,"$1)").replace(/^ {0,3}\[[^\]]+\]:.*$/gm,"").replace(/<\/?[a-z][^>]*>/gi,"")
;return d(e(n))}function b(t,e,n){const o=e.filter(({text:t})=>t.trim()!=="").map(({label:t,text:e,limit:n})=>({label:t,text:n===undefined?e:(0,r.$Q)(e,n)}))
;const i=y(t,o.map(({text:t})=>t));const a=o.map(({label:t,text:e})=>`<<<${i} ${t}\n${e}\n${i}>>>`);return[`Delimiter: ${i}`,...a,n].join("\n\n")}
function y(t,e){for(let n=0;;n++){const r=(0,o.createHash)("sha256").update(`${t}\0${n}`).digest("hex").slice(0,24);if(!e.some(t=>t.includes(r)))return r}}}};
