"use strict";exports.id=4331;exports.ids=[4331];exports.modules={14331:(e,t,n)=>{n.d(t,{judgeYaml:()=>o});var s=n(38815);var r=n(37263);function o(e){
const t=e.startsWith("\ufeff")?1:0;const n=e.slice(t);const s=u(n);if(!s||i(n))return undefined;const o=(0,r.s$)(e,t+s.start)
;const a=Buffer.byteLength(n.slice(s.start,s.end));return c(n,s)?{message:"Each line of a quoted text must be indented more than its key",offset:o,length:a,
tolerated:true}:{message:s.message,offset:o,length:a}}function i(e){const t=e.replace(/\n\n+(?= *#)/g,"\n");return t!==e&&u(t)===undefined}function c(e,t){
const n=/^Missing closing (["'])/.exec(t.message)?.[1];if(!n)return false;const s=e.slice(t.start)
;const r=(n==='"'?/^[^"\\]*(?:\\[\s\S][^"\\]*)*"/:/^[^']*(?:''[^']*)*'/).exec(s)?.[0].length;if(r===undefined)return false
;const o=s.slice(0,r).replaceAll("\n",`\n${" ".repeat(80)}`);const i=u(e.slice(0,t.start)+o+s.slice(r));return i===undefined||i.start>t.start+o.length}const a={
schema:"failsafe",resolveKnownTags:false,uniqueKeys:false,logLevel:"silent"};function u(e){try{for(const t of new s.Composer(a).compose(f(e),true,e.length)){
const n=l(t,e);if(n)return n}return undefined}catch(e){if(e instanceof RangeError)return{message:"This YAML is nested too deeply to be read",start:0,end:0}
;throw e}}function*f(e){let t=0;for(const n of(new s.Parser).parse(e)){if(n.type==="document")t=0
;if(n.type==="directive"&&n.source.startsWith("%YAML ")&&++t>1){const e="The document already has a %YAML directive";yield{type:"error",offset:n.offset,
source:"",message:e}}yield n}}function l(e,t){const[n]=e.errors.filter(e=>!d(e,t)).sort((e,t)=>e.pos[0]-t.pos[0]);if(n)return{message:h(n.message),
start:n.pos[0],end:n.pos[1]};return p(e.contents,new Set)}function d({code:e,message:t,pos:n},s){if(e==="IMPOSSIBLE")return true
;return t.startsWith("Comments must be separated")&&s[n[0]-1]==="\n"}function h(e){return e.split("\n",1)[0].replace(/[.:]\s*$/,"")}function p(e,t){const n=[e]
;while(n.length>0){const e=n.pop();if((0,s.isPair)(e)){n.push(e.value,e.key);continue}if((0,
s.isAlias)(e)&&!t.has(e.source))return $(e,`No anchor &${e.source} comes before this alias`);if(((0,s.isScalar)(e)||(0,
s.isCollection)(e))&&e.anchor)t.add(e.anchor);if(!(0,s.isCollection)(e))continue;const r=(0,s.isMap)(e)?g(e.items):undefined
;if(r)return $(r,`The mapping already has the key ${JSON.stringify(m(r))}`);for(let t=e.items.length-1;t>=0;t--)n.push(e.items[t])}return undefined}
function g(e){const t=new Set;for(const{key:n}of e){const e=m(n);if(e===undefined||e==="<<"||e.includes("{{"))continue;const s=`${S(n,e)}${e}`
;if(t.has(s))return n;t.add(s)}return undefined}function m(e){if((0,s.isAlias)(e))return`*${e.source}`;if(!(0,s.isScalar)(e))return undefined;const t=e.value
;return String(t??"")}const y=/^(?:[-+]?[.\d][-+.\w:]*|~|null|true|false|yes|no|on|off|y|n|)$/i;function S(e,t){return(0,
s.isScalar)(e)&&e.type==="PLAIN"&&y.test(t)?"plain ":"text "}function $(e,t){const n=e.range??[0,0,0];return{message:t,start:n[0],end:n[1]}}}};
