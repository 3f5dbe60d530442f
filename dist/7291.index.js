"use strict";exports.id=7291;exports.ids=[7291];exports.modules={37291:(e,n,t)=>{t.d(n,{ss:()=>w,YB:()=>p});class o{diff(e,n,t={}){let o
;if(typeof t==="function"){o=t;t={}}else if("callback"in t){o=t.callback}const i=this.castInput(e,t);const l=this.castInput(n,t)
;const s=this.removeEmpty(this.tokenize(i,t));const r=this.removeEmpty(this.tokenize(l,t));return this.diffWithOptionsObj(s,r,t,o)}diffWithOptionsObj(e,n,t,o){
var i;const l=e=>{e=this.postProcess(e,t);if(o){setTimeout(function(){o(e)},0);return undefined}else{return e}};const s=n.length,r=e.length;let a=1;let d=s+r
;if(t.maxEditLength!=null){d=Math.min(d,t.maxEditLength)}const u=(i=t.timeout)!==null&&i!==void 0?i:Infinity;const f=Date.now()+u;const c=[{oldPos:-1,
lastComponent:undefined}];let h=this.extractCommon(c[0],n,e,0,t);if(c[0].oldPos+1>=r&&h+1>=s){return l(this.buildValues(c[0].lastComponent,n,e))}
let p=-Infinity,m=Infinity;const w=()=>{for(let o=Math.max(p,-a);o<=Math.min(m,a);o+=2){let i;const a=c[o-1],d=c[o+1];if(a){c[o-1]=undefined}let u=false;if(d){
const e=d.oldPos-o;u=d&&0<=e&&e<s}const f=a&&a.oldPos+1<r;if(!u&&!f){c[o]=undefined;continue}if(!f||u&&a.oldPos<d.oldPos){i=this.addToPath(d,true,false,0,t)
}else{i=this.addToPath(a,false,true,1,t)}h=this.extractCommon(i,n,e,o,t);if(i.oldPos+1>=r&&h+1>=s){return l(this.buildValues(i.lastComponent,n,e))||true}else{
c[o]=i;if(i.oldPos+1>=r){m=Math.min(m,o-1)}if(h+1>=s){p=Math.max(p,o+1)}}}a++};if(o){(function e(){setTimeout(function(){if(a>d||Date.now()>f){
return o(undefined)}if(!w()){e()}},0)})()}else{while(a<=d&&Date.now()<=f){const e=w();if(e){return e}}}}addToPath(e,n,t,o,i){const l=e.lastComponent
;if(l&&!i.oneChangePerToken&&l.added===n&&l.removed===t){return{oldPos:e.oldPos+o,lastComponent:{count:l.count+1,added:n,removed:t,
previousComponent:l.previousComponent}}}else{return{oldPos:e.oldPos+o,lastComponent:{count:1,added:n,removed:t,previousComponent:l}}}}extractCommon(e,n,t,o,i){
const l=n.length,s=t.length;let r=e.oldPos,a=r-o,d=0;while(a+1<l&&r+1<s&&this.equals(t[r+1],n[a+1],i)){a++;r++;d++;if(i.oneChangePerToken){e.lastComponent={
count:1,previousComponent:e.lastComponent,added:false,removed:false}}}if(d&&!i.oneChangePerToken){e.lastComponent={count:d,previousComponent:e.lastComponent,
added:false,removed:false}}e.oldPos=r;return a}equals(e,n,t){if(t.comparator){return t.comparator(e,n)}else{
return e===n||!!t.ignoreCase&&e.toLowerCase()===n.toLowerCase()}}removeEmpty(e){const n=[];for(let t=0;t<e.length;t++){if(e[t]){n.push(e[t])}}return n}
castInput(e,n){return e}tokenize(e,n){return Array.from(e)}join(e){return e.join("")}postProcess(e,n){return e}get useLongestToken(){return false}
buildValues(e,n,t){const o=[];let i;while(e){o.push(e);i=e.previousComponent;delete e.previousComponent;e=i}o.reverse();const l=o.length;let s=0,r=0,a=0
;for(;s<l;s++){const e=o[s];if(!e.removed){if(!e.added&&this.useLongestToken){let o=n.slice(r,r+e.count);o=o.map(function(e,n){const o=t[a+n]
;return o.length>e.length?o:e});e.value=this.join(o)}else{e.value=this.join(n.slice(r,r+e.count))}r+=e.count;if(!e.added){a+=e.count}}else{
e.value=this.join(t.slice(a,a+e.count));a+=e.count}}return o}}class i extends o{constructor(){super(...arguments);this.tokenize=a}equals(e,n,t){
if(t.ignoreWhitespace){if(!t.newlineIsToken||!e.includes("\n")){e=e.trim()}if(!t.newlineIsToken||!n.includes("\n")){n=n.trim()}
}else if(t.ignoreNewlineAtEof&&!t.newlineIsToken){if(e.endsWith("\n")){e=e.slice(0,-1)}if(n.endsWith("\n")){n=n.slice(0,-1)}}return super.equals(e,n,t)}}
const l=new i;function s(e,n,t){return l.diff(e,n,t)}function r(e,n,t){t=generateOptions(t,{ignoreWhitespace:true});return l.diff(e,n,t)}function a(e,n){
if(n.stripTrailingCr){e=e.replace(/\r\n/g,"\n")}const t=[],o=e.split(/(\n|\r\n)/);if(!o[o.length-1]){o.pop()}for(let e=0;e<o.length;e++){const i=o[e]
;if(e%2&&!n.newlineIsToken){t[t.length-1]+=i}else{t.push(i)}}return t}function d(e){for(let n=0;n<e.length;n++){if(e[n]<" "||e[n]>"~"||e[n]==='"'||e[n]==="\\"){
return true}}return false}function u(e){if(!d(e)){return e}let n='"';const t=(new TextEncoder).encode(e);let o=0;while(o<t.length){const e=t[o];if(e===7){
n+="\\a"}else if(e===8){n+="\\b"}else if(e===9){n+="\\t"}else if(e===10){n+="\\n"}else if(e===11){n+="\\v"}else if(e===12){n+="\\f"}else if(e===13){n+="\\r"
}else if(e===34){n+='\\"'}else if(e===92){n+="\\\\"}else if(e>=32&&e<=126){n+=String.fromCharCode(e)}else{n+="\\"+e.toString(8).padStart(3,"0")}o++}n+='"'
;return n}const f={includeIndex:true,includeUnderline:true,includeFileHeaders:true};const c={includeIndex:false,includeUnderline:false,includeFileHeaders:true}
;const h={includeIndex:false,includeUnderline:false,includeFileHeaders:false};function p(e,n,t,o,i,l,r){let a;if(!r){a={}}else if(typeof r==="function"){a={
callback:r}}else{a=r}if(typeof a.context==="undefined"){a.context=4}const d=a.context;if(a.newlineIsToken){
throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions")}if(!a.callback){return u(s(t,o,a))}else{
const{callback:e}=a;s(t,o,Object.assign(Object.assign({},a),{callback:n=>{const t=u(n);e(t)}}))}function u(t){if(!t){return}t.push({value:"",lines:[]})
;function o(e){return e.map(function(e){return" "+e})}const s=[];let r=0,a=0,u=[],f=1,c=1;for(let e=0;e<t.length;e++){const n=t[e],i=n.lines||v(n.value)
;n.lines=i;if(n.added||n.removed){if(!r){const n=t[e-1];r=f;a=c;if(n){u=d>0?o(n.lines.slice(-d)):[];r-=u.length;a-=u.length}}for(const e of i){
u.push((n.added?"+":"-")+e)}if(n.added){c+=i.length}else{f+=i.length}}else{if(r){if(i.length<=d*2&&e<t.length-2){for(const e of o(i)){u.push(e)}}else{
const e=Math.min(i.length,d);for(const n of o(i.slice(0,e))){u.push(n)}const n={oldStart:r,oldLines:f-r+e,newStart:a,newLines:c-a+e,lines:u};s.push(n);r=0;a=0
;u=[]}}f+=i.length;c+=i.length}}for(const e of s){for(let n=0;n<e.lines.length;n++){if(e.lines[n].endsWith("\n")){e.lines[n]=e.lines[n].slice(0,-1)}else{
e.lines.splice(n+1,0,"\\ No newline at end of file");n++}}}return{oldFileName:e,newFileName:n,oldHeader:i,newHeader:l,hunks:s}}}function m(e,n){var t,o,i,l,s,r
;if(!n){n=f}if(Array.isArray(e)){if(e.length>1&&!n.includeFileHeaders&&!e.every(e=>e.isGit)){
throw new Error("Cannot omit file headers on a multi-file patch. "+"(The result would be unparseable; how would a tool trying to apply "+"the patch know which changes are to which file?)")
}return e.map(e=>m(e,n)).join("\n")}const a=[];if(e.isGit){n=f;if(!e.oldFileName){throw new Error("oldFileName must be specified for Git patches")}
if(!e.newFileName){throw new Error("newFileName must be specified for Git patches")}let d=e.oldFileName;let c=e.newFileName;if(e.isCreate&&d==="/dev/null"){
d=c.replace(/^b\//,"a/")}else if(e.isDelete&&c==="/dev/null"){c=d.replace(/^a\//,"b/")}a.push("diff --git "+u(d)+" "+u(c));if(e.isDelete){
a.push("deleted file mode "+((t=e.oldMode)!==null&&t!==void 0?t:"100644"))}if(e.isCreate){a.push("new file mode "+((o=e.newMode)!==null&&o!==void 0?o:"100644"))
}if(e.oldMode&&e.newMode&&!e.isDelete&&!e.isCreate){a.push("old mode "+e.oldMode);a.push("new mode "+e.newMode)}if(e.isRename){
a.push("rename from "+u(((i=e.oldFileName)!==null&&i!==void 0?i:"").replace(/^a\//,"")))
;a.push("rename to "+u(((l=e.newFileName)!==null&&l!==void 0?l:"").replace(/^b\//,"")))}if(e.isCopy){
a.push("copy from "+u(((s=e.oldFileName)!==null&&s!==void 0?s:"").replace(/^a\//,"")))
;a.push("copy to "+u(((r=e.newFileName)!==null&&r!==void 0?r:"").replace(/^b\//,"")))}}else{
if(n.includeIndex&&e.oldFileName==e.newFileName&&e.oldFileName!==undefined){a.push("Index: "+e.oldFileName)}if(n.includeUnderline){
a.push("===================================================================")}}const d=e.hunks.length>0
;if(n.includeFileHeaders&&e.oldFileName!==undefined&&e.newFileName!==undefined&&(!e.isGit||d)){a.push("--- "+u(e.oldFileName)+(e.oldHeader?"\t"+e.oldHeader:""))
;a.push("+++ "+u(e.newFileName)+(e.newHeader?"\t"+e.newHeader:""))}for(let n=0;n<e.hunks.length;n++){const t=e.hunks[n]
;const o=t.oldLines===0?t.oldStart-1:t.oldStart;const i=t.newLines===0?t.newStart-1:t.newStart;a.push("@@ -"+o+","+t.oldLines+" +"+i+","+t.newLines+" @@")
;for(const e of t.lines){a.push(e)}}return a.join("\n")+"\n"}function w(e,n,t,o,i,l,s){if(typeof s==="function"){s={callback:s}}
if(!(s===null||s===void 0?void 0:s.callback)){const r=p(e,n,t,o,i,l,s);if(!r){return}return m(r,s===null||s===void 0?void 0:s.headerOptions)}else{
const{callback:r}=s;p(e,n,t,o,i,l,Object.assign(Object.assign({},s),{callback:e=>{if(!e){r(undefined)}else{r(m(e,s.headerOptions))}}}))}}
function g(e,n,t,o,i,l){return w(e,e,n,t,o,i,l)}function v(e){const n=e.endsWith("\n");const t=e.split("\n").map(e=>e+"\n");if(n){t.pop()}else{
t.push(t.pop().slice(0,-1))}return t}}};
