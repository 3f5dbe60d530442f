"use strict";exports.id=5917;exports.ids=[5917];exports.modules={35917:(s,t,e)=>{e.d(t,{parseYamlWorkflow:()=>i});var n=e(38815);function i(s){const t=(0,
n.parseDocument)(s,{logLevel:"silent",stringKeys:true});if(t.errors.length>0)return undefined;return new r(t).workflow()}class r{#s;constructor(s){this.#s=s}
workflow(){const s=this.#t(this.#s.contents);const t=this.#e(s,"jobs");if(t!==undefined)return this.#n(s,t);const e=this.#e(s,"runs")
;if(e===undefined)return undefined;const n={name:{value:"runs",start:0,end:0},condition:"",env:new Map,steps:this.#i(this.#e(e,"steps"))}
;const i=new Set(this.#r(this.#e(s,"inputs")).map(([s])=>s.value.toLowerCase()));return{kind:"action",triggers:new Set,textInputs:i,env:new Map,jobs:[n]}}
#n(s,t){const e=this.#e(s,"on")??this.#e(s,"true");return{kind:"workflow",triggers:new Set(this.#a(e)),
textInputs:this.#o(this.#e(this.#e(e,"workflow_call"),"inputs")),permissions:this.#u(this.#e(s,"permissions")),env:this.#h(this.#e(s,"env")),
jobs:this.#r(t).map(([s,t])=>this.#l(s,t))}}#l(s,t){return{name:s,uses:this.#c(this.#e(t,"uses")),condition:this.#c(this.#e(t,"if"))?.value??"",
permissions:this.#u(this.#e(t,"permissions")),env:this.#h(this.#e(t,"env")),steps:this.#i(this.#e(t,"steps"))}}#i(s){const t=this.#p(s);if(!(0,
n.isSeq)(t))return[];return t.items.map(s=>{const t=s;return{uses:this.#c(this.#e(t,"uses")),run:this.#c(this.#e(t,"run")),
condition:this.#c(this.#e(t,"if"))?.value??"",with:this.#h(this.#e(t,"with")),env:this.#h(this.#e(t,"env"))}})}#u(s){if(s===undefined)return undefined
;const t=this.#c(s);return{...t===undefined?{}:{all:t},scopes:this.#h(s)}}#o(s){const t=this.#r(s).filter(([,s])=>{
const t=this.#c(this.#e(s,"type"))?.value??"string";return t==="string"});return new Set(t.map(([s])=>s.value.toLowerCase()))}#a(s){const t=this.#p(s);if((0,
n.isSeq)(t))return t.items.flatMap(s=>this.#c(s)?.value??[]);if((0,n.isMap)(t))return this.#r(t).map(([s])=>s.value);return this.#c(t)?.value.split(" ")??[]}
#h(s){const t=new Map;for(const[e,n]of this.#r(s)){const s=this.#c(n);if(s!==undefined)t.set(e.value.toLowerCase(),s)}return t}#r(s){
return(this.#t(s)?.items??[]).flatMap(s=>{const t=this.#c(s.key);return t===undefined?[]:[[t,this.#p(s.value)]]})}#e(s,t){
return this.#r(s).find(([s])=>s.value===t)?.[1]}#c(s){const t=this.#p(s);if(!(0,n.isScalar)(t)||!t.range)return undefined;const{value:e,range:i}=t
;return e===null?undefined:{value:String(e),start:i[0],end:i[1]}}#t(s){const t=this.#p(s);return(0,n.isMap)(t)?t:undefined}#p(s){return((0,
n.isAlias)(s)?s.resolve(this.#s):s)??undefined}}}};
