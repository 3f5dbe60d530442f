exports.id=2830;exports.ids=[2830];exports.modules={6110:(e,t,r)=>{t.formatArgs=n;t.save=o;t.load=i;t.useColors=s;t.storage=c();t.destroy=(()=>{let e=false
;return()=>{if(!e){e=true
;console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}}})()
;t.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"]
;function s(){if(typeof window!=="undefined"&&window.process&&(window.process.type==="renderer"||window.process.__nwjs)){return true}
if(typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)){return false}let e
;return typeof document!=="undefined"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window!=="undefined"&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||typeof navigator!=="undefined"&&navigator.userAgent&&(e=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||typeof navigator!=="undefined"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)
}function n(t){t[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+t[0]+(this.useColors?"%c ":" ")+"+"+e.exports.humanize(this.diff)
;if(!this.useColors){return}const r="color: "+this.color;t.splice(1,0,r,"color: inherit");let s=0;let n=0;t[0].replace(/%[a-zA-Z%]/g,e=>{if(e==="%%"){return}s++
;if(e==="%c"){n=s}});t.splice(n,0,r)}t.log=console.debug||console.log||(()=>{});function o(e){try{if(e){t.storage.setItem("debug",e)}else{
t.storage.removeItem("debug")}}catch(e){}}function i(){let e;try{e=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch(e){}
if(!e&&typeof process!=="undefined"&&"env"in process){e=process.env.DEBUG}return e}function c(){try{return localStorage}catch(e){}}e.exports=r(40897)(t)
;const{formatters:a}=e.exports;a.j=function(e){try{return JSON.stringify(e)}catch(e){return"[UnexpectedJSONParseError]: "+e.message}}},40897:(e,t,r)=>{
function s(e){s.debug=s;s.default=s;s.coerce=u;s.disable=c;s.enable=o;s.enabled=a;s.humanize=r(70744);s.destroy=l;Object.keys(e).forEach(t=>{s[t]=e[t]})
;s.names=[];s.skips=[];s.formatters={};function t(e){let t=0;for(let r=0;r<e.length;r++){t=(t<<5)-t+e.charCodeAt(r);t|=0}
return s.colors[Math.abs(t)%s.colors.length]}s.selectColor=t;function s(e){let t;let r=null;let o;let i;function c(...e){if(!c.enabled){return}const r=c
;const n=Number(new Date);const o=n-(t||n);r.diff=o;r.prev=t;r.curr=n;t=n;e[0]=s.coerce(e[0]);if(typeof e[0]!=="string"){e.unshift("%O")}let i=0
;e[0]=e[0].replace(/%([a-zA-Z%])/g,(t,n)=>{if(t==="%%"){return"%"}i++;const o=s.formatters[n];if(typeof o==="function"){const s=e[i];t=o.call(r,s);e.splice(i,1)
;i--}return t});s.formatArgs.call(r,e);const a=r.log||s.log;a.apply(r,e)}c.namespace=e;c.useColors=s.useColors();c.color=s.selectColor(e);c.extend=n
;c.destroy=s.destroy;Object.defineProperty(c,"enabled",{enumerable:true,configurable:false,get:()=>{if(r!==null){return r}if(o!==s.namespaces){o=s.namespaces
;i=s.enabled(e)}return i},set:e=>{r=e}});if(typeof s.init==="function"){s.init(c)}return c}function n(e,t){
const r=s(this.namespace+(typeof t==="undefined"?":":t)+e);r.log=this.log;return r}function o(e){s.save(e);s.namespaces=e;s.names=[];s.skips=[]
;const t=(typeof e==="string"?e:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const e of t){if(e[0]==="-"){s.skips.push(e.slice(1))}else{
s.names.push(e)}}}function i(e,t){let r=0;let s=0;let n=-1;let o=0;while(r<e.length){if(s<t.length&&(t[s]===e[r]||t[s]==="*")){if(t[s]==="*"){n=s;o=r;s++}else{
r++;s++}}else if(n!==-1){s=n+1;o++;r=o}else{return false}}while(s<t.length&&t[s]==="*"){s++}return s===t.length}function c(){
const e=[...s.names,...s.skips.map(e=>"-"+e)].join(",");s.enable("");return e}function a(e){for(const t of s.skips){if(i(e,t)){return false}}
for(const t of s.names){if(i(e,t)){return true}}return false}function u(e){if(e instanceof Error){return e.stack||e.message}return e}function l(){
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")}
s.enable(s.load());return s}e.exports=s},2830:(e,t,r)=>{if(typeof process==="undefined"||process.type==="renderer"||process.browser===true||process.__nwjs){
e.exports=r(6110)}else{e.exports=r(95108)}},95108:(e,t,r)=>{const s=r(52018);const n=r(39023);t.init=f;t.log=a;t.formatArgs=i;t.save=u;t.load=l;t.useColors=o
;t.destroy=n.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")
;t.colors=[6,2,3,4,5,1];try{const e=r(21450);if(e&&(e.stderr||e).level>=2){
t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221]
}}catch(e){}t.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{
const r=t.substring(6).toLowerCase().replace(/_([a-z])/g,(e,t)=>t.toUpperCase());let s=process.env[t];if(/^(yes|on|true|enabled)$/i.test(s)){s=true
}else if(/^(no|off|false|disabled)$/i.test(s)){s=false}else if(s==="null"){s=null}else{s=Number(s)}e[r]=s;return e},{});function o(){
return"colors"in t.inspectOpts?Boolean(t.inspectOpts.colors):s.isatty(process.stderr.fd)}function i(t){const{namespace:r,useColors:s}=this;if(s){
const s=this.color;const n="\x1b[3"+(s<8?s:"8;5;"+s);const o=`  ${n};1m${r} \x1b[0m`;t[0]=o+t[0].split("\n").join("\n"+o)
;t.push(n+"m+"+e.exports.humanize(this.diff)+"\x1b[0m")}else{t[0]=c()+r+" "+t[0]}}function c(){if(t.inspectOpts.hideDate){return""}
return(new Date).toISOString()+" "}function a(...e){return process.stderr.write(n.formatWithOptions(t.inspectOpts,...e)+"\n")}function u(e){if(e){
process.env.DEBUG=e}else{delete process.env.DEBUG}}function l(){return process.env.DEBUG}function f(e){e.inspectOpts={};const r=Object.keys(t.inspectOpts)
;for(let s=0;s<r.length;s++){e.inspectOpts[r[s]]=t.inspectOpts[r[s]]}}e.exports=r(40897)(t);const{formatters:C}=e.exports;C.o=function(e){
this.inspectOpts.colors=this.useColors;return n.inspect(e,this.inspectOpts).split("\n").map(e=>e.trim()).join(" ")};C.O=function(e){
this.inspectOpts.colors=this.useColors;return n.inspect(e,this.inspectOpts)}},83813:e=>{"use strict";e.exports=(e,t=process.argv)=>{
const r=e.startsWith("-")?"":e.length===1?"-":"--";const s=t.indexOf(r+e);const n=t.indexOf("--");return s!==-1&&(n===-1||s<n)}},70744:e=>{var t=1e3;var r=t*60
;var s=r*60;var n=s*24;var o=n*7;var i=n*365.25;e.exports=function(e,t){t=t||{};var r=typeof e;if(r==="string"&&e.length>0){return c(e)
}else if(r==="number"&&isFinite(e)){return t.long?u(e):a(e)}throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))}
;function c(e){e=String(e);if(e.length>100){return}
var c=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);if(!c){return}
var a=parseFloat(c[1]);var u=(c[2]||"ms").toLowerCase();switch(u){case"years":case"year":case"yrs":case"yr":case"y":return a*i;case"weeks":case"week":case"w":
return a*o;case"days":case"day":case"d":return a*n;case"hours":case"hour":case"hrs":case"hr":case"h":return a*s;case"minutes":case"minute":case"mins":case"min":
case"m":return a*r;case"seconds":case"second":case"secs":case"sec":case"s":return a*t;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return a;default:return undefined}}function a(e){var o=Math.abs(e);if(o>=n){return Math.round(e/n)+"d"}if(o>=s){return Math.round(e/s)+"h"}if(o>=r){
return Math.round(e/r)+"m"}if(o>=t){return Math.round(e/t)+"s"}return e+"ms"}function u(e){var o=Math.abs(e);if(o>=n){return l(e,o,n,"day")}if(o>=s){
return l(e,o,s,"hour")}if(o>=r){return l(e,o,r,"minute")}if(o>=t){return l(e,o,t,"second")}return e+" ms"}function l(e,t,r,s){var n=t>=r*1.5
;return Math.round(e/r)+" "+s+(n?"s":"")}},21450:(e,t,r)=>{"use strict";const s=r(70857);const n=r(52018);const o=r(83813);const{env:i}=process;let c
;if(o("no-color")||o("no-colors")||o("color=false")||o("color=never")){c=0}else if(o("color")||o("colors")||o("color=true")||o("color=always")){c=1}
if("FORCE_COLOR"in i){if(i.FORCE_COLOR==="true"){c=1}else if(i.FORCE_COLOR==="false"){c=0}else{
c=i.FORCE_COLOR.length===0?1:Math.min(parseInt(i.FORCE_COLOR,10),3)}}function a(e){if(e===0){return false}return{level:e,hasBasic:true,has256:e>=2,has16m:e>=3}}
function u(e,t){if(c===0){return 0}if(o("color=16m")||o("color=full")||o("color=truecolor")){return 3}if(o("color=256")){return 2}if(e&&!t&&c===undefined){
return 0}const r=c||0;if(i.TERM==="dumb"){return r}if(process.platform==="win32"){const e=s.release().split(".");if(Number(e[0])>=10&&Number(e[2])>=10586){
return Number(e[2])>=14931?3:2}return 1}if("CI"in i){
if(["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(e=>e in i)||i.CI_NAME==="codeship"){return 1}return r}
if("TEAMCITY_VERSION"in i){return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(i.TEAMCITY_VERSION)?1:0}if(i.COLORTERM==="truecolor"){return 3}if("TERM_PROGRAM"in i){
const e=parseInt((i.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(i.TERM_PROGRAM){case"iTerm.app":return e>=3?3:2;case"Apple_Terminal":return 2}}
if(/-256(color)?$/i.test(i.TERM)){return 2}if(/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(i.TERM)){return 1}if("COLORTERM"in i){return 1}
return r}function l(e){const t=u(e,e&&e.isTTY);return a(t)}e.exports={supportsColor:l,stdout:a(u(true,n.isatty(1))),stderr:a(u(true,n.isatty(2)))}}};
