"use strict";exports.id=2088;exports.ids=[2088];exports.modules={89379:(e,t,r)=>{const s=Symbol("SemVer ANY");class n{static get ANY(){return s}
constructor(e,t){t=o(t);if(e instanceof n){if(e.loose===!!t.loose){return e}else{e=e.value}}e=e.trim().split(/\s+/).join(" ");a("comparator",e,t);this.options=t
;this.loose=!!t.loose;this.parse(e);if(this.semver===s){this.value=""}else{this.value=this.operator+this.semver.version}a("comp",this)}parse(e){
const t=this.options.loose?i[c.COMPARATORLOOSE]:i[c.COMPARATOR];const r=e.match(t);if(!r){throw new TypeError(`Invalid comparator: ${e}`)}
this.operator=r[1]!==undefined?r[1]:"";if(this.operator==="="){this.operator=""}if(!r[2]){this.semver=s}else{this.semver=new f(r[2],this.options.loose)}}
toString(){return this.value}test(e){a("Comparator.test",e,this.options.loose);if(this.semver===s||e===s){return true}if(typeof e==="string"){try{
e=new f(e,this.options)}catch(e){return false}}return l(e,this.operator,this.semver,this.options)}intersects(e,t){if(!(e instanceof n)){
throw new TypeError("a Comparator is required")}if(this.operator===""){if(this.value===""){return true}return new p(e.value,t).test(this.value)
}else if(e.operator===""){if(e.value===""){return true}return new p(this.value,t).test(e.semver)}t=o(t)
;if(t.includePrerelease&&(this.value==="<0.0.0-0"||e.value==="<0.0.0-0")){return false}
if(!t.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0"))){return false}
if(this.operator.startsWith(">")&&e.operator.startsWith(">")){return true}if(this.operator.startsWith("<")&&e.operator.startsWith("<")){return true}
if(this.semver.version===e.semver.version&&this.operator.includes("=")&&e.operator.includes("=")){return true}
if(l(this.semver,"<",e.semver,t)&&this.operator.startsWith(">")&&e.operator.startsWith("<")){return true}
if(l(this.semver,">",e.semver,t)&&this.operator.startsWith("<")&&e.operator.startsWith(">")){return true}return false}}e.exports=n;const o=r(70356)
;const{safeRe:i,t:c}=r(95471);const l=r(28646);const a=r(1159);const f=r(7163);const p=r(96782)},96782:(e,t,r)=>{const s=/\s+/g;class n{constructor(e,t){t=c(t)
;if(e instanceof n){if(e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease){return e}else{return new n(e.raw,t)}}if(e instanceof l){
this.raw=e.value;this.set=[[e]];this.formatted=undefined;return this}this.options=t;this.loose=!!t.loose;this.includePrerelease=!!t.includePrerelease
;this.raw=e.trim().replace(s," ");this.set=this.raw.split("||").map(e=>this.parseRange(e.trim())).filter(e=>e.length);if(!this.set.length){
throw new TypeError(`Invalid SemVer Range: ${this.raw}`)}if(this.set.length>1){const e=this.set[0];this.set=this.set.filter(e=>!L(e[0]))
;if(this.set.length===0){this.set=[e]}else if(this.set.length>1){for(const e of this.set){if(e.length===1&&N(e[0])){this.set=[e];break}}}}
this.formatted=undefined}get range(){if(this.formatted===undefined){this.formatted="";for(let e=0;e<this.set.length;e++){if(e>0){this.formatted+="||"}
const t=this.set[e];for(let e=0;e<t.length;e++){if(e>0){this.formatted+=" "}this.formatted+=t[e].toString().trim()}}}return this.formatted}format(){
return this.range}toString(){return this.range}parseRange(e){e=e.replace(d,"");const t=(this.options.includePrerelease&&R)|(this.options.loose&&I)
;const r=t+":"+e;const s=i.get(r);if(s){return s}const n=this.options.loose;const o=n?u[h.HYPHENRANGELOOSE]:u[h.HYPHENRANGE]
;e=e.replace(o,M(this.options.includePrerelease));a("hyphen replace",e);e=p(e);a("comparator trim",e);e=e.replace(u[h.TILDETRIM],m);a("tilde trim",e)
;e=e.replace(u[h.CARETTRIM],$);a("caret trim",e);let c=e.split(" ").map(e=>O(e,this.options)).join(" ").split(/\s+/).map(e=>G(e,this.options));if(n){
c=c.filter(e=>{a("loose invalid filter",e,this.options);return!!e.match(u[h.COMPARATORLOOSE])})}a("range list",c);const f=new Map
;const E=c.map(e=>new l(e,this.options));for(const e of E){if(L(e)){return[e]}f.set(e.value,e)}if(f.size>1&&f.has("")){f.delete("")}const N=[...f.values()]
;i.set(r,N);return N}intersects(e,t){if(!(e instanceof n)){throw new TypeError("a Range is required")}
return this.set.some(r=>A(r,t)&&e.set.some(e=>A(e,t)&&r.every(r=>e.every(e=>r.intersects(e,t)))))}test(e){if(!e){return false}if(typeof e==="string"){try{
e=new f(e,this.options)}catch(e){return false}}for(let t=0;t<this.set.length;t++){if(F(this.set[t],e,this.options)){return true}}return false}}e.exports=n
;const o=r(61383);const i=new o;const c=r(70356);const l=r(89379);const a=r(1159);const f=r(7163);const p=r(69737)
;const{safeRe:u,src:E,t:h,tildeTrimReplace:m,caretTrimReplace:$}=r(95471);const{FLAG_INCLUDE_PRERELEASE:R,FLAG_LOOSE:I}=r(45101)
;const d=new RegExp(E[h.BUILD],"g");const L=e=>e.value==="<0.0.0-0";const N=e=>e.value==="";const A=(e,t)=>{let r=true;const s=e.slice();let n=s.pop()
;while(r&&s.length){r=s.every(e=>n.intersects(e,t));n=s.pop()}return r};const O=(e,t)=>{e=e.replace(u[h.BUILD],"");a("comp",e,t);e=w(e,t);a("caret",e);e=S(e,t)
;a("tildes",e);e=C(e,t);a("xrange",e);e=D(e,t);a("stars",e);return e};const v=e=>!e||e.toLowerCase()==="x"||e==="*";const T=(e,t,r)=>v(e)&&!v(t)||v(t)&&r&&!v(r)
;const S=(e,t)=>e.trim().split(/\s+/).map(e=>g(e,t)).join(" ");const g=(e,t)=>{const r=t.loose?u[h.TILDELOOSE]:u[h.TILDE];const s=t.includePrerelease?"-0":""
;return e.replace(r,(t,r,n,o,i)=>{a("tilde",e,t,r,n,o,i);let c;if(v(r)){c=""}else if(v(n)){c=`>=${r}.0.0${s} <${+r+1}.0.0-0`}else if(v(o)){
c=`>=${r}.${n}.0${s} <${r}.${+n+1}.0-0`}else if(i){a("replaceTilde pr",i);c=`>=${r}.${n}.${o}-${i} <${r}.${+n+1}.0-0`}else{
c=`>=${r}.${n}.${o} <${r}.${+n+1}.0-0`}a("tilde return",c);return c})};const w=(e,t)=>e.trim().split(/\s+/).map(e=>P(e,t)).join(" ");const P=(e,t)=>{
a("caret",e,t);const r=t.loose?u[h.CARETLOOSE]:u[h.CARET];const s=t.includePrerelease?"-0":"";return e.replace(r,(t,r,n,o,i)=>{a("caret",e,t,r,n,o,i);let c
;if(v(r)){c=""}else if(v(n)){c=`>=${r}.0.0${s} <${+r+1}.0.0-0`}else if(v(o)){if(r==="0"){c=`>=${r}.${n}.0${s} <${r}.${+n+1}.0-0`}else{
c=`>=${r}.${n}.0${s} <${+r+1}.0.0-0`}}else if(i){a("replaceCaret pr",i);if(r==="0"){if(n==="0"){c=`>=${r}.${n}.${o}-${i} <${r}.${n}.${+o+1}-0`}else{
c=`>=${r}.${n}.${o}-${i} <${r}.${+n+1}.0-0`}}else{c=`>=${r}.${n}.${o}-${i} <${+r+1}.0.0-0`}}else{a("no pr");if(r==="0"){if(n==="0"){
c=`>=${r}.${n}.${o} <${r}.${n}.${+o+1}-0`}else{c=`>=${r}.${n}.${o} <${r}.${+n+1}.0-0`}}else{c=`>=${r}.${n}.${o} <${+r+1}.0.0-0`}}a("caret return",c);return c})}
;const C=(e,t)=>{a("replaceXRanges",e,t);return e.split(/\s+/).map(e=>x(e,t)).join(" ")};const x=(e,t)=>{e=e.trim();const r=t.loose?u[h.XRANGELOOSE]:u[h.XRANGE]
;return e.replace(r,(r,s,n,o,i,c)=>{a("xRange",e,r,s,n,o,i,c);if(T(n,o,i)){return e}const l=v(n);const f=l||v(o);const p=f||v(i);const u=p;if(s==="="&&u){s=""}
c=t.includePrerelease?"-0":"";if(l){if(s===">"||s==="<"){r="<0.0.0-0"}else{r="*"}}else if(s&&u){if(f){o=0}i=0;if(s===">"){s=">=";if(f){n=+n+1;o=0;i=0}else{
o=+o+1;i=0}}else if(s==="<="){s="<";if(f){n=+n+1}else{o=+o+1}}if(s==="<"){c="-0"}r=`${s+n}.${o}.${i}${c}`}else if(f){r=`>=${n}.0.0${c} <${+n+1}.0.0-0`
}else if(p){r=`>=${n}.${o}.0${c} <${n}.${+o+1}.0-0`}a("xRange return",r);return r})};const D=(e,t)=>{a("replaceStars",e,t);return e.trim().replace(u[h.STAR],"")
};const G=(e,t)=>{a("replaceGTE0",e,t);return e.trim().replace(u[t.includePrerelease?h.GTE0PRE:h.GTE0],"")};const M=e=>(t,r,s,n,o,i,c,l,a,f,p,u)=>{if(v(s)){r=""
}else if(v(n)){r=`>=${s}.0.0${e?"-0":""}`}else if(v(o)){r=`>=${s}.${n}.0${e?"-0":""}`}else if(i){r=`>=${r}`}else{r=`>=${r}${e?"-0":""}`}if(v(a)){l=""
}else if(v(f)){l=`<${+a+1}.0.0-0`}else if(v(p)){l=`<${a}.${+f+1}.0-0`}else if(u){l=`<=${a}.${f}.${p}-${u}`}else if(e){l=`<${a}.${f}.${+p+1}-0`}else{l=`<=${l}`}
return`${r} ${l}`.trim()};const F=(e,t,r)=>{for(let r=0;r<e.length;r++){if(!e[r].test(t)){return false}}if(t.prerelease.length&&!r.includePrerelease){
for(let r=0;r<e.length;r++){a(e[r].semver);if(e[r].semver===l.ANY){continue}if(e[r].semver.prerelease.length>0){const s=e[r].semver
;if(s.major===t.major&&s.minor===t.minor&&s.patch===t.patch){return true}}}return false}return true}},7163:(e,t,r)=>{const s=r(1159)
;const{MAX_LENGTH:n,MAX_SAFE_INTEGER:o}=r(45101);const{safeRe:i,t:c}=r(95471);const l=r(70356);const{compareIdentifiers:a}=r(73348);const f=(e,t)=>{
const r=t.split(".");if(r.length>e.length){return false}for(let t=0;t<r.length;t++){if(a(e[t],r[t])!==0){return false}}return true};class p{constructor(e,t){
t=l(t);if(e instanceof p){if(e.loose===!!t.loose&&e.includePrerelease===!!t.includePrerelease){return e}else{e=e.version}}else if(typeof e!=="string"){
throw new TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`)}if(e.length>n){throw new TypeError(`version is longer than ${n} characters`)}
s("SemVer",e,t);this.options=t;this.loose=!!t.loose;this.includePrerelease=!!t.includePrerelease;const r=e.trim().match(t.loose?i[c.LOOSE]:i[c.FULL]);if(!r){
throw new TypeError(`Invalid Version: ${e}`)}this.raw=e;this.major=+r[1];this.minor=+r[2];this.patch=+r[3];if(this.major>o||this.major<0){
throw new TypeError("Invalid major version")}if(this.minor>o||this.minor<0){throw new TypeError("Invalid minor version")}if(this.patch>o||this.patch<0){
throw new TypeError("Invalid patch version")}if(!r[4]){this.prerelease=[]}else{this.prerelease=r[4].split(".").map(e=>{if(/^[0-9]+$/.test(e)){const t=+e
;if(t>=0&&t<o){return t}}return e})}this.build=r[5]?r[5].split("."):[];this.format()}format(){this.version=`${this.major}.${this.minor}.${this.patch}`
;if(this.prerelease.length){this.version+=`-${this.prerelease.join(".")}`}return this.version}toString(){return this.version}compare(e){
s("SemVer.compare",this.version,this.options,e);if(!(e instanceof p)){if(typeof e==="string"&&e===this.version){return 0}e=new p(e,this.options)}
if(e.version===this.version){return 0}return this.compareMain(e)||this.comparePre(e)}compareMain(e){if(!(e instanceof p)){e=new p(e,this.options)}
if(this.major<e.major){return-1}if(this.major>e.major){return 1}if(this.minor<e.minor){return-1}if(this.minor>e.minor){return 1}if(this.patch<e.patch){return-1}
if(this.patch>e.patch){return 1}return 0}comparePre(e){if(!(e instanceof p)){e=new p(e,this.options)}if(this.prerelease.length&&!e.prerelease.length){return-1
}else if(!this.prerelease.length&&e.prerelease.length){return 1}else if(!this.prerelease.length&&!e.prerelease.length){return 0}let t=0;do{
const r=this.prerelease[t];const n=e.prerelease[t];s("prerelease compare",t,r,n);if(r===undefined&&n===undefined){return 0}else if(n===undefined){return 1
}else if(r===undefined){return-1}else if(r===n){continue}else{return a(r,n)}}while(++t)}compareBuild(e){if(!(e instanceof p)){e=new p(e,this.options)}let t=0
;do{const r=this.build[t];const n=e.build[t];s("build compare",t,r,n);if(r===undefined&&n===undefined){return 0}else if(n===undefined){return 1
}else if(r===undefined){return-1}else if(r===n){continue}else{return a(r,n)}}while(++t)}inc(e,t,r){if(e.startsWith("pre")){if(!t&&r===false){
throw new Error("invalid increment argument: identifier is empty")}if(t){const e=`-${t}`.match(this.options.loose?i[c.PRERELEASELOOSE]:i[c.PRERELEASE])
;if(!e||e[1]!==t){throw new Error(`invalid identifier: ${t}`)}}}switch(e){case"premajor":this.prerelease.length=0;this.patch=0;this.minor=0;this.major++
;this.inc("pre",t,r);break;case"preminor":this.prerelease.length=0;this.patch=0;this.minor++;this.inc("pre",t,r);break;case"prepatch":this.prerelease.length=0
;this.inc("patch",t,r);this.inc("pre",t,r);break;case"prerelease":if(this.prerelease.length===0){this.inc("patch",t,r)}this.inc("pre",t,r);break;case"release":
if(this.prerelease.length===0){throw new Error(`version ${this.raw} is not a prerelease`)}this.prerelease.length=0;break;case"major":
if(this.minor!==0||this.patch!==0||this.prerelease.length===0){this.major++}this.minor=0;this.patch=0;this.prerelease=[];break;case"minor":
if(this.patch!==0||this.prerelease.length===0){this.minor++}this.patch=0;this.prerelease=[];break;case"patch":if(this.prerelease.length===0){this.patch++}
this.prerelease=[];break;case"pre":{const e=Number(r)?1:0;if(this.prerelease.length===0){this.prerelease=[e]}else{let s=this.prerelease.length;while(--s>=0){
if(typeof this.prerelease[s]==="number"){this.prerelease[s]++;s=-2}}if(s===-1){if(t===this.prerelease.join(".")&&r===false){
throw new Error("invalid increment argument: identifier already exists")}this.prerelease.push(e)}}if(t){let s=[t,e];if(r===false){s=[t]}
if(f(this.prerelease,t)){const e=this.prerelease[t.split(".").length];if(isNaN(e)){this.prerelease=s}}else{this.prerelease=s}}break}default:
throw new Error(`invalid increment argument: ${e}`)}this.raw=this.format();if(this.build.length){this.raw+=`+${this.build.join(".")}`}return this}}e.exports=p},
1799:(e,t,r)=>{const s=r(16353);const n=(e,t)=>{const r=s(e.trim().replace(/^[=v]+/,""),t);return r?r.version:null};e.exports=n},28646:(e,t,r)=>{
const s=r(55082);const n=r(4974);const o=r(16599);const i=r(41236);const c=r(3872);const l=r(56717);const a=(e,t,r,a)=>{switch(t){case"===":
if(typeof e==="object"){e=e.version}if(typeof r==="object"){r=r.version}return e===r;case"!==":if(typeof e==="object"){e=e.version}if(typeof r==="object"){
r=r.version}return e!==r;case"":case"=":case"==":return s(e,r,a);case"!=":return n(e,r,a);case">":return o(e,r,a);case">=":return i(e,r,a);case"<":
return c(e,r,a);case"<=":return l(e,r,a);default:throw new TypeError(`Invalid operator: ${t}`)}};e.exports=a},35385:(e,t,r)=>{const s=r(7163);const n=r(16353)
;const{safeRe:o,t:i}=r(95471);const c=(e,t)=>{if(e instanceof s){return e}if(typeof e==="number"){e=String(e)}if(typeof e!=="string"){return null}t=t||{}
;let r=null;if(!t.rtl){r=e.match(t.includePrerelease?o[i.COERCEFULL]:o[i.COERCE])}else{const s=t.includePrerelease?o[i.COERCERTLFULL]:o[i.COERCERTL];let n
;while((n=s.exec(e))&&(!r||r.index+r[0].length!==e.length)){if(!r||n.index+n[0].length!==r.index+r[0].length){r=n}s.lastIndex=n.index+n[1].length+n[2].length}
s.lastIndex=-1}if(r===null){return null}const c=r[2];const l=r[3]||"0";const a=r[4]||"0";const f=t.includePrerelease&&r[5]?`-${r[5]}`:""
;const p=t.includePrerelease&&r[6]?`+${r[6]}`:"";return n(`${c}.${l}.${a}${f}${p}`,t)};e.exports=c},37648:(e,t,r)=>{const s=r(7163);const n=(e,t,r)=>{
const n=new s(e,r);const o=new s(t,r);return n.compare(o)||n.compareBuild(o)};e.exports=n},56874:(e,t,r)=>{const s=r(78469);const n=(e,t)=>s(e,t,true)
;e.exports=n},78469:(e,t,r)=>{const s=r(7163);const n=(e,t,r)=>new s(e,r).compare(new s(t,r));e.exports=n},70711:(e,t,r)=>{const s=r(16353);const n=(e,t)=>{
const r=s(e,null,true);const n=s(t,null,true);const o=r.compare(n);if(o===0){return null}const i=o>0;const c=i?r:n;const l=i?n:r;const a=!!c.prerelease.length
;const f=!!l.prerelease.length;if(f&&!a){if(!l.patch&&!l.minor){return"major"}if(l.compareMain(c)===0){if(l.minor&&!l.patch){return"minor"}return"patch"}}
const p=a?"pre":"";if(r.major!==n.major){return p+"major"}if(r.minor!==n.minor){return p+"minor"}if(r.patch!==n.patch){return p+"patch"}return"prerelease"}
;e.exports=n},55082:(e,t,r)=>{const s=r(78469);const n=(e,t,r)=>s(e,t,r)===0;e.exports=n},16599:(e,t,r)=>{const s=r(78469);const n=(e,t,r)=>s(e,t,r)>0
;e.exports=n},41236:(e,t,r)=>{const s=r(78469);const n=(e,t,r)=>s(e,t,r)>=0;e.exports=n},62338:(e,t,r)=>{const s=r(7163);const n=(e,t,r,n,o)=>{
if(typeof r==="string"){o=n;n=r;r=undefined}try{return new s(e instanceof s?e.version:e,r).inc(t,n,o).version}catch(e){return null}};e.exports=n},
3872:(e,t,r)=>{const s=r(78469);const n=(e,t,r)=>s(e,t,r)<0;e.exports=n},56717:(e,t,r)=>{const s=r(78469);const n=(e,t,r)=>s(e,t,r)<=0;e.exports=n},
68511:(e,t,r)=>{const s=r(7163);const n=(e,t)=>new s(e,t).major;e.exports=n},32603:(e,t,r)=>{const s=r(7163);const n=(e,t)=>new s(e,t).minor;e.exports=n},
4974:(e,t,r)=>{const s=r(78469);const n=(e,t,r)=>s(e,t,r)!==0;e.exports=n},16353:(e,t,r)=>{const s=r(7163);const n=(e,t,r=false)=>{if(e instanceof s){return e}
try{return new s(e,t)}catch(e){if(!r){return null}throw e}};e.exports=n},48756:(e,t,r)=>{const s=r(7163);const n=(e,t)=>new s(e,t).patch;e.exports=n},
15714:(e,t,r)=>{const s=r(16353);const n=(e,t)=>{const r=s(e,t);return r&&r.prerelease.length?r.prerelease:null};e.exports=n},32173:(e,t,r)=>{const s=r(78469)
;const n=(e,t,r)=>s(t,e,r);e.exports=n},87192:(e,t,r)=>{const s=r(37648);const n=(e,t)=>e.sort((e,r)=>s(r,e,t));e.exports=n},68011:(e,t,r)=>{const s=r(96782)
;const n=(e,t,r)=>{try{t=new s(t,r)}catch(e){return false}return t.test(e)};e.exports=n},29872:(e,t,r)=>{const s=r(37648);const n=(e,t)=>e.sort((e,r)=>s(e,r,t))
;e.exports=n},16114:(e,t,r)=>{const s=r(16353);const n=r(45101);const o=r(7163);const i=(e,t,r)=>{if(!n.RELEASE_TYPES.includes(t)){return null}const s=c(e,r)
;return s&&l(s,t)};const c=(e,t)=>{const r=e instanceof o?e.version:e;return s(r,t)};const l=(e,t)=>{if(a(t)){return e.version}e.prerelease=[];switch(t){
case"major":e.minor=0;e.patch=0;break;case"minor":e.patch=0;break}return e.format()};const a=e=>e.startsWith("pre");e.exports=i},58780:(e,t,r)=>{
const s=r(16353);const n=(e,t)=>{const r=s(e,t);return r?r.version:null};e.exports=n},62088:(e,t,r)=>{const s=r(95471);const n=r(45101);const o=r(7163)
;const i=r(73348);const c=r(16353);const l=r(58780);const a=r(1799);const f=r(62338);const p=r(70711);const u=r(68511);const E=r(32603);const h=r(48756)
;const m=r(15714);const $=r(78469);const R=r(32173);const I=r(56874);const d=r(37648);const L=r(29872);const N=r(87192);const A=r(16599);const O=r(3872)
;const v=r(55082);const T=r(4974);const S=r(41236);const g=r(56717);const w=r(28646);const P=r(35385);const C=r(16114);const x=r(89379);const D=r(96782)
;const G=r(68011);const M=r(54750);const F=r(73193);const y=r(68595);const j=r(51866);const U=r(64737);const _=r(10280);const b=r(12276);const X=r(15213)
;const H=r(23465);const k=r(82028);const B=r(61489);e.exports={parse:c,valid:l,clean:a,inc:f,diff:p,major:u,minor:E,patch:h,prerelease:m,compare:$,rcompare:R,
compareLoose:I,compareBuild:d,sort:L,rsort:N,gt:A,lt:O,eq:v,neq:T,gte:S,lte:g,cmp:w,coerce:P,truncate:C,Comparator:x,Range:D,satisfies:G,toComparators:M,
maxSatisfying:F,minSatisfying:y,minVersion:j,validRange:U,outside:_,gtr:b,ltr:X,intersects:H,simplifyRange:k,subset:B,SemVer:o,re:s.re,src:s.src,tokens:s.t,
SEMVER_SPEC_VERSION:n.SEMVER_SPEC_VERSION,RELEASE_TYPES:n.RELEASE_TYPES,compareIdentifiers:i.compareIdentifiers,rcompareIdentifiers:i.rcompareIdentifiers}},
45101:e=>{const t="2.0.0";const r=256;const s=Number.MAX_SAFE_INTEGER||9007199254740991;const n=16;const o=r-6
;const i=["\t","\n","\v","\f","\r"," ","\xa0","\u1680","\u2000","\u2001","\u2002","\u2003","\u2004","\u2005","\u2006","\u2007","\u2008","\u2009","\u200a","\u2028","\u2029","\u202f","\u205f","\u3000","\ufeff"]
;const c=["major","premajor","minor","preminor","patch","prepatch","prerelease"];e.exports={MAX_LENGTH:r,MAX_SAFE_COMPONENT_LENGTH:n,MAX_SAFE_BUILD_LENGTH:o,
MAX_SAFE_INTEGER:s,WHITESPACE_CHARACTERS:i,RELEASE_TYPES:c,SEMVER_SPEC_VERSION:t,FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}},1159:e=>{
const t=typeof process==="object"&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.error("SEMVER",...e):()=>{}
;e.exports=t},73348:e=>{const t=/^[0-9]+$/;const r=(e,r)=>{if(typeof e==="number"&&typeof r==="number"){return e===r?0:e<r?-1:1}const s=t.test(e)
;const n=t.test(r);if(s&&n){e=+e;r=+r}return e===r?0:s&&!n?-1:n&&!s?1:e<r?-1:1};const s=(e,t)=>r(t,e);e.exports={compareIdentifiers:r,rcompareIdentifiers:s}},
61383:e=>{class t{constructor(){this.max=1e3;this.map=new Map}get(e){const t=this.map.get(e);if(t===undefined){return undefined}else{this.map.delete(e)
;this.map.set(e,t);return t}}delete(e){return this.map.delete(e)}set(e,t){const r=this.delete(e);if(!r&&t!==undefined){if(this.map.size>=this.max){
const e=this.map.keys().next().value;this.delete(e)}this.map.set(e,t)}return this}}e.exports=t},70356:e=>{const t=Object.freeze({loose:true})
;const r=Object.freeze({});const s=e=>{if(!e){return r}if(typeof e!=="object"){return t}return e};e.exports=s},95471:(e,t,r)=>{
const{MAX_SAFE_COMPONENT_LENGTH:s,MAX_SAFE_BUILD_LENGTH:n,MAX_LENGTH:o}=r(45101);const i=r(1159);t=e.exports={};const c=t.re=[];const l=t.safeRe=[]
;const a=t.src=[];const f=t.safeSrc=[];const p=t.t={};let u=0;const E="[a-zA-Z0-9-]";const h=[["\\s",1],["\\d",o],[E,n]];const m=e=>{for(const[t,r]of h){
e=e.split(`${t}*`).join(`${t}{0,${r}}`).split(`${t}+`).join(`${t}{1,${r}}`)}return e};const $=(e,t,r)=>{const s=m(t);const n=u++;i(e,n,t);p[e]=n;a[n]=t;f[n]=s
;c[n]=new RegExp(t,r?"g":undefined);l[n]=new RegExp(s,r?"g":undefined)};$("NUMERICIDENTIFIER","0|[1-9]\\d*");$("NUMERICIDENTIFIERLOOSE","\\d+")
;$("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${E}*`);$("MAINVERSION",`(${a[p.NUMERICIDENTIFIER]})\\.`+`(${a[p.NUMERICIDENTIFIER]})\\.`+`(${a[p.NUMERICIDENTIFIER]})`)
;$("MAINVERSIONLOOSE",`(${a[p.NUMERICIDENTIFIERLOOSE]})\\.`+`(${a[p.NUMERICIDENTIFIERLOOSE]})\\.`+`(${a[p.NUMERICIDENTIFIERLOOSE]})`)
;$("PRERELEASEIDENTIFIER",`(?:${a[p.NONNUMERICIDENTIFIER]}|${a[p.NUMERICIDENTIFIER]})`)
;$("PRERELEASEIDENTIFIERLOOSE",`(?:${a[p.NONNUMERICIDENTIFIER]}|${a[p.NUMERICIDENTIFIERLOOSE]})`)
;$("PRERELEASE",`(?:-(${a[p.PRERELEASEIDENTIFIER]}(?:\\.${a[p.PRERELEASEIDENTIFIER]})*))`)
;$("PRERELEASELOOSE",`(?:-?(${a[p.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${a[p.PRERELEASEIDENTIFIERLOOSE]})*))`);$("BUILDIDENTIFIER",`${E}+`)
;$("BUILD",`(?:\\+(${a[p.BUILDIDENTIFIER]}(?:\\.${a[p.BUILDIDENTIFIER]})*))`);$("FULLPLAIN",`v?${a[p.MAINVERSION]}${a[p.PRERELEASE]}?${a[p.BUILD]}?`)
;$("FULL",`^${a[p.FULLPLAIN]}$`);$("LOOSEPLAIN",`[v=\\s]*${a[p.MAINVERSIONLOOSE]}${a[p.PRERELEASELOOSE]}?${a[p.BUILD]}?`);$("LOOSE",`^${a[p.LOOSEPLAIN]}$`)
;$("GTLT","((?:<|>)?=?)");$("XRANGEIDENTIFIERLOOSE",`${a[p.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);$("XRANGEIDENTIFIER",`${a[p.NUMERICIDENTIFIER]}|x|X|\\*`)
;$("XRANGEPLAIN",`[v=\\s]*(${a[p.XRANGEIDENTIFIER]})`+`(?:\\.(${a[p.XRANGEIDENTIFIER]})`+`(?:\\.(${a[p.XRANGEIDENTIFIER]})`+`(?:${a[p.PRERELEASE]})?${a[p.BUILD]}?`+`)?)?`)
;$("XRANGEPLAINLOOSE",`[v=\\s]*(${a[p.XRANGEIDENTIFIERLOOSE]})`+`(?:\\.(${a[p.XRANGEIDENTIFIERLOOSE]})`+`(?:\\.(${a[p.XRANGEIDENTIFIERLOOSE]})`+`(?:${a[p.PRERELEASELOOSE]})?${a[p.BUILD]}?`+`)?)?`)
;$("XRANGE",`^${a[p.GTLT]}\\s*${a[p.XRANGEPLAIN]}$`);$("XRANGELOOSE",`^${a[p.GTLT]}\\s*${a[p.XRANGEPLAINLOOSE]}$`)
;$("COERCEPLAIN",`${"(^|[^\\d])"+"(\\d{1,"}${s}})`+`(?:\\.(\\d{1,${s}}))?`+`(?:\\.(\\d{1,${s}}))?`);$("COERCE",`${a[p.COERCEPLAIN]}(?:$|[^\\d])`)
;$("COERCEFULL",a[p.COERCEPLAIN]+`(?:${a[p.PRERELEASE]})?`+`(?:${a[p.BUILD]})?`+`(?:$|[^\\d])`);$("COERCERTL",a[p.COERCE],true)
;$("COERCERTLFULL",a[p.COERCEFULL],true);$("LONETILDE","(?:~>?)");$("TILDETRIM",`(\\s*)${a[p.LONETILDE]}\\s+`,true);t.tildeTrimReplace="$1~"
;$("TILDE",`^${a[p.LONETILDE]}${a[p.XRANGEPLAIN]}$`);$("TILDELOOSE",`^${a[p.LONETILDE]}${a[p.XRANGEPLAINLOOSE]}$`);$("LONECARET","(?:\\^)")
;$("CARETTRIM",`(\\s*)${a[p.LONECARET]}\\s+`,true);t.caretTrimReplace="$1^";$("CARET",`^${a[p.LONECARET]}${a[p.XRANGEPLAIN]}$`)
;$("CARETLOOSE",`^${a[p.LONECARET]}${a[p.XRANGEPLAINLOOSE]}$`);$("COMPARATORLOOSE",`^${a[p.GTLT]}\\s*(${a[p.LOOSEPLAIN]})$|^$`)
;$("COMPARATOR",`^${a[p.GTLT]}\\s*(${a[p.FULLPLAIN]})$|^$`);$("COMPARATORTRIM",`(\\s*)${a[p.GTLT]}\\s*(${a[p.LOOSEPLAIN]}|${a[p.XRANGEPLAIN]})`,true)
;t.comparatorTrimReplace="$1$2$3";$("HYPHENRANGE",`^\\s*(${a[p.XRANGEPLAIN]})`+`\\s+-\\s+`+`(${a[p.XRANGEPLAIN]})`+`\\s*$`)
;$("HYPHENRANGELOOSE",`^\\s*(${a[p.XRANGEPLAINLOOSE]})`+`\\s+-\\s+`+`(${a[p.XRANGEPLAINLOOSE]})`+`\\s*$`);$("STAR","(<|>)?=?\\s*\\*")
;$("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$");$("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")},69737:(e,t,r)=>{
const{MAX_LENGTH:s,MAX_SAFE_BUILD_LENGTH:n,WHITESPACE_CHARACTERS:o}=r(45101);const i=new Uint8Array(65536);for(const e of o){i[e.charCodeAt(0)]=1}
const c=e=>e!==undefined&&i[e.charCodeAt(0)]===1;const l=e=>e==="v"||e==="="||c(e);const a=e=>e!==undefined&&e>="0"&&e<="9"
;const f=e=>e!==undefined&&(e>="a"&&e<="z"||e>="A"&&e<="Z");const p=e=>a(e)||f(e)||e==="-";const u=e=>a(e)||e==="x"||e==="X"||e==="*";const E=(e,t,r,s)=>{
if(!a(e[t])){return t}if(t>=s.start&&t<s.end){return Math.min(t+r,s.end)}if(t>=s.previousStart&&t<s.previousEnd){return Math.min(t+r,s.previousEnd)}let n=t+1
;while(a(e[n])){n++}s.previousStart=s.start;s.previousEnd=s.end;s.start=t;s.end=n;return Math.min(t+r,n)};const h=(e,t,r,n)=>{if(!r&&e[t]==="0"){return t+1}
return E(e,t,r?s:s+1,n)};const m=(e,t,r,o)=>{const i=E(e,t,s,o);if(f(e[i])||e[i]==="-"){let t=i+1;const r=t+n;while(t<r&&p(e[t])){t++}return t}return h(e,t,r,o)
};const $=(e,t,r,s)=>{const n=e[t]==="-";if(!r&&!n){return t}const o=t+(n?1:0);let i=m(e,o,r,s);if(i===o){if(!r||!n){return t}i=m(e,t,r,s)}while(e[i]==="."){
const t=m(e,i+1,r,s);if(t===i+1){break}i=t}return i};const R=(e,t)=>{let r=t;while(r-t<n&&p(e[r])){r++}return r};const I=(e,t)=>{if(e[t]!=="+"){return t}
let r=R(e,t+1);if(r===t+1){return t}while(e[r]==="."){const t=R(e,r+1);if(t===r+1){break}r=t}return r};const d=(e,t,r)=>{let s=t;for(let n=0;n<3;n++){
const o=h(e,s,true,r);if(o===s){return t}s=o;if(n<2){if(e[s]!=="."){return t}s++}}const n=$(e,s,true,r);return I(e,n)};const L=(e,t,r)=>{if(a(e[t])){
return h(e,t,false,r)}return u(e[t])?t+1:t};const N=(e,t,r)=>{let s=L(e,t,r);for(let t=0;t<2;t++){if(e[s]!=="."){return s}const t=L(e,s+1,r);if(t===s+1){
return s}s=t}const n=$(e,s,false,r);return I(e,n)};const A=(e,t,r)=>{const s=d(e,t,r);return s!==t?s:N(e,t,r)};const O=(e,t)=>{let r=t;if(c(e[r])){r++}
if(e[r]==="<"||e[r]===">"){r++}if(e[r]==="="){r++}return c(e[r])?r:-1};const v=e=>{let t="";let r=0;let s=0;const n={start:-1,end:-1,previousStart:-1,
previousEnd:-1};while(s<e.length){const o=s;if(e[s]==="<"||e[s]===">"){s++}else if(!l(e[s])&&!u(e[s])){s++;continue}while(s<e.length&&l(e[s])){s++}if(!u(e[s])){
continue}const i=O(e,o);if(i!==-1){t+=e.slice(r,i);r=i+1}s=A(e,s,n)}return t+e.slice(r)};e.exports=v},12276:(e,t,r)=>{const s=r(10280)
;const n=(e,t,r)=>s(e,t,">",r);e.exports=n},23465:(e,t,r)=>{const s=r(96782);const n=(e,t,r)=>{e=new s(e,r);t=new s(t,r);return e.intersects(t,r)};e.exports=n},
15213:(e,t,r)=>{const s=r(10280);const n=(e,t,r)=>s(e,t,"<",r);e.exports=n},73193:(e,t,r)=>{const s=r(7163);const n=r(96782);const o=(e,t,r)=>{let o=null
;let i=null;let c=null;try{c=new n(t,r)}catch(e){return null}e.forEach(e=>{if(c.test(e)){if(!o||i.compare(e)===-1){o=e;i=new s(o,r)}}});return o};e.exports=o},
68595:(e,t,r)=>{const s=r(7163);const n=r(96782);const o=(e,t,r)=>{let o=null;let i=null;let c=null;try{c=new n(t,r)}catch(e){return null}e.forEach(e=>{
if(c.test(e)){if(!o||i.compare(e)===1){o=e;i=new s(o,r)}}});return o};e.exports=o},51866:(e,t,r)=>{const s=r(7163);const n=r(96782);const o=r(16599)
;const i=(e,t)=>{e=new n(e,t);let r=new s("0.0.0");if(e.test(r)){return r}r=new s("0.0.0-0");if(e.test(r)){return r}r=null;for(let t=0;t<e.set.length;++t){
const n=e.set[t];let i=null;n.forEach(e=>{const t=new s(e.semver.version);switch(e.operator){case">":if(t.prerelease.length===0){t.patch++}else{
t.prerelease.push(0)}t.raw=t.format();case"":case">=":if(!i||o(t,i)){i=t}break;case"<":case"<=":break;default:
throw new Error(`Unexpected operation: ${e.operator}`)}});if(i&&(!r||o(r,i))){r=i}}if(r&&e.test(r)){return r}return null};e.exports=i},10280:(e,t,r)=>{
const s=r(7163);const n=r(89379);const{ANY:o}=n;const i=r(96782);const c=r(68011);const l=r(16599);const a=r(3872);const f=r(56717);const p=r(41236)
;const u=(e,t,r,u)=>{e=new s(e,u);t=new i(t,u);let E,h,m,$,R;switch(r){case">":E=l;h=f;m=a;$=">";R=">=";break;case"<":E=a;h=p;m=l;$="<";R="<=";break;default:
throw new TypeError('Must provide a hilo val of "<" or ">"')}if(c(e,t,u)){return false}for(let r=0;r<t.set.length;++r){const s=t.set[r];let i=null;let c=null
;s.forEach(e=>{if(e.semver===o){e=new n(">=0.0.0")}i=i||e;c=c||e;if(E(e.semver,i.semver,u)){i=e}else if(m(e.semver,c.semver,u)){c=e}})
;if(i.operator===$||i.operator===R){return false}if((!c.operator||c.operator===$)&&h(e,c.semver)){return false}else if(c.operator===R&&m(e,c.semver)){
return false}}return true};e.exports=u},82028:(e,t,r)=>{const s=r(68011);const n=r(78469);e.exports=(e,t,r)=>{const o=[];let i=null;let c=null
;const l=e.sort((e,t)=>n(e,t,r));for(const e of l){const n=s(e,t,r);if(n){c=e;if(!i){i=e}}else{if(c){o.push([i,c])}c=null;i=null}}if(i){o.push([i,null])}
const a=[];for(const[e,t]of o){if(e===t){a.push(e)}else if(!t&&e===l[0]){a.push("*")}else if(!t){a.push(`>=${e}`)}else if(e===l[0]){a.push(`<=${t}`)}else{
a.push(`${e} - ${t}`)}}const f=a.join(" || ");const p=typeof t.raw==="string"?t.raw:String(t);return f.length<p.length?f:t}},61489:(e,t,r)=>{const s=r(96782)
;const n=r(89379);const{ANY:o}=n;const i=r(68011);const c=r(78469);const l=(e,t,r={})=>{if(e===t){return true}e=new s(e,r);t=new s(t,r);let n=false
;e:for(const s of e.set){for(const e of t.set){const t=p(s,e,r);n=n||t!==null;if(t){continue e}}if(n){return false}}return true};const a=[new n(">=0.0.0-0")]
;const f=[new n(">=0.0.0")];const p=(e,t,r)=>{if(e===t){return true}if(e.length===1&&e[0].semver===o){if(t.length===1&&t[0].semver===o){return true
}else if(r.includePrerelease){e=a}else{e=f}}if(t.length===1&&t[0].semver===o){if(r.includePrerelease){return true}else{t=f}}const s=new Set;let n,l
;for(const t of e){if(t.operator===">"||t.operator===">="){n=u(n,t,r)}else if(t.operator==="<"||t.operator==="<="){l=E(l,t,r)}else{s.add(t.semver)}}
if(s.size>1){return null}let p;if(n&&l){p=c(n.semver,l.semver,r);if(p>0){return null}else if(p===0&&(n.operator!==">="||l.operator!=="<=")){return null}}
for(const e of s){if(n&&!i(e,String(n),r)){return null}if(l&&!i(e,String(l),r)){return null}for(const s of t){if(!i(e,String(s),r)){return false}}return true}
let h,m;let $,R;let I=l&&!r.includePrerelease&&l.semver.prerelease.length?l.semver:false
;let d=n&&!r.includePrerelease&&n.semver.prerelease.length?n.semver:false;if(I&&I.prerelease.length===1&&l.operator==="<"&&I.prerelease[0]===0){I=false}
for(const e of t){R=R||e.operator===">"||e.operator===">=";$=$||e.operator==="<"||e.operator==="<=";if(n){if(d){
if(e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===d.major&&e.semver.minor===d.minor&&e.semver.patch===d.patch){d=false}}
if(e.operator===">"||e.operator===">="){h=u(n,e,r);if(h===e&&h!==n){return false}}else if(n.operator===">="&&!e.test(n.semver)){return false}}if(l){if(I){
if(e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===I.major&&e.semver.minor===I.minor&&e.semver.patch===I.patch){I=false}}
if(e.operator==="<"||e.operator==="<="){m=E(l,e,r);if(m===e&&m!==l){return false}}else if(l.operator==="<="&&!e.test(l.semver)){return false}}
if(!e.operator&&(l||n)&&p!==0){return false}}if(n&&$&&!l&&p!==0){return false}if(l&&R&&!n&&p!==0){return false}if(d||I){return false}return true}
;const u=(e,t,r)=>{if(!e){return t}const s=c(e.semver,t.semver,r);return s>0?e:s<0?t:t.operator===">"&&e.operator===">="?t:e};const E=(e,t,r)=>{if(!e){return t}
const s=c(e.semver,t.semver,r);return s<0?e:s>0?t:t.operator==="<"&&e.operator==="<="?t:e};e.exports=l},54750:(e,t,r)=>{const s=r(96782)
;const n=(e,t)=>new s(e,t).set.map(e=>e.map(e=>e.value).join(" ").trim().split(" "));e.exports=n},64737:(e,t,r)=>{const s=r(96782);const n=(e,t)=>{try{
return new s(e,t).range||"*"}catch(e){return null}};e.exports=n}};
