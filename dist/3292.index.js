"use strict";exports.id=3292;exports.ids=[3292];exports.modules={3292:(e,t,r)=>{r.d(t,{zx:()=>n,qg:()=>j});function i(e,t){let r=e.slice(0,t).split(/\r?\n/)
;return[r.length,r.pop().length+1]}function l(e,t,r){let i=e.split(/\r?\n/);let l="";let n=(Math.log10(t+1)|0)+1;for(let e=t-1;e<=t+1;e++){let a=i[e-1]
;if(!a)continue;l+=e.toString().padEnd(n," ");l+=":  ";l+=a;l+="\n";if(e===t){l+=" ".repeat(n+r+2);l+="^\n"}}return l}class n extends Error{line;column
;codeblock;constructor(e,t){const[r,n]=i(t.toml,t.ptr);const a=l(t.toml,r,n);super(`Invalid TOML document: ${e}\n\n${a}`,t);this.line=r;this.column=n
;this.codeblock=a}static x(e,t,r){throw new n(e,{toml:t.s,ptr:r??t.p})}}function a(e){let t=e.p;let r=e.s.charCodeAt(e.p++);let i=r;let l=r===39
;let a=r===e.s.charCodeAt(e.p)&&r===e.s.charCodeAt(e.p+1);if(a){if((r=e.s.charCodeAt(e.p+=2))===10)e.p++;else if(r===13&&e.s.charCodeAt(e.p+1)===10)e.p+=2}
let s="";let o=e.p;let f=0;for(;e.p<e.s.length;e.p++){r=e.s.charCodeAt(e.p);if(a&&(r===10||r===13&&e.s.charCodeAt(e.p+1)===10)){f=f&&3
}else if(r<32&&r!==9||r===127){n.x("control characters are not allowed in strings",e)
}else if((!f||f===3)&&r===i&&(!a||e.s.charCodeAt(e.p+1)===i&&e.s.charCodeAt(e.p+2)===i)){if(a){if(e.s.charCodeAt(e.p+3)===i)e.p++
;if(e.s.charCodeAt(e.p+3)===i)e.p++}if(!f){let t=e.s.slice(o,e.p);s=s?s+t:t}e.p+=a?3:1;return s}else if(!f){if(!l&&r===92){s+=e.s.slice(o,o=e.p);f=1}
}else if(f===1){if(r===120||r===117||r===85){let t=e.p++-1;let i=0;let l=r===120?2:r===117?4:8;for(let t=0;t<l;t++,e.p++){let t=e.s.charCodeAt(e.p)
;let r=t>=48&&t<=57?t-48:t>=65&&t<=70?t-65+10:t>=97&&t<=102?t-97+10:-1;if(r<0)n.x("invalid non-hex character in unicode escape",e);i=i<<4|r}
if(i<0||i>1114111||i>=55296&&i<=57343){n.x("invalid unicode escape",e,t)}s+=String.fromCodePoint(i);o=e.p--;f=0}else if(a&&(r===32||r===9)){f=2}else{
if(r===98)s+="\b";else if(r===116)s+="\t";else if(r===110)s+="\n";else if(r===102)s+="\f";else if(r===114)s+="\r";else if(r===101)s+="\x1b";else if(r===34)s+='"';else if(r===92)s+="\\";else n.x("unrecognised escape sequence",e)
;o=e.p+1;f=0}}else if(r!==32&&r!==9){if(f===2)n.x("invalid escape: only line-ending whitespace may be escaped",e,o);f=!l&&r===92?1:0;o=e.p}}
n.x("unfinished string",e,t)}let s=/^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;class o extends Date{#e=false
;#t=false;#r=null;constructor(e,t,r){let i=true;let l=true;let n="Z";let a;if(typeof e==="string"){if(t)e:{if(t<3){if(+e.slice(11,13)>23){e="";break e}
if(t===2){n=null;e+="Z"}else if((a=e.charCodeAt(e.length-1))!==90&&a!==122){n=e.slice(e.length-6)}if(r)e=e.slice(0,10)+"T"+e.slice(11)}else if(t===4){
e=+e.slice(0,2)>23?"":`0000-01-01T${e}Z`}i=t!==4;l=t!==3}else{let t=e.match(s);if(t){if(!t[1]){i=false;e=`0000-01-01T${e}`}l=!!t[2]
;l&&e[10]===" "&&(e=e.replace(" ","T"));if(t[2]&&+t[2]>23){e=""}else{n=t[3]||null;if(!n&&l)e+="Z"}}else{e=""}}}super(e);if(!isNaN(this.getTime())){this.#e=i
;this.#t=l;this.#r=n}}isDateTime(){return this.#e&&this.#t}isLocal(){return!this.#e||!this.#t||!this.#r}isDate(){return this.#e&&!this.#t}isTime(){
return this.#t&&!this.#e}isValid(){return this.#e||this.#t}toISOString(){let e=super.toISOString();if(this.isDate())return e.slice(0,10)
;if(this.isTime())return e.slice(11,23);if(this.#r===null)return e.slice(0,-1);if(this.#r==="Z"||this.#r==="z")return e
;let t=+this.#r.slice(1,3)*60+ +this.#r.slice(4,6);t=this.#r[0]==="-"?t:-t;let r=new Date(this.getTime()-t*6e4);return r.toISOString().slice(0,-1)+this.#r}
static wrapAsOffsetDateTime(e,t="Z"){let r=new o(e);r.#r=t;return r}static wrapAsLocalDateTime(e){let t=new o(e);t.#r=null;return t}static wrapAsLocalDate(e){
let t=new o(e);t.#t=false;t.#r=null;return t}static wrapAsLocalTime(e){let t=new o(e);t.#e=false;t.#r=null;return t}}function f(e,t=10){
return t===16?e>47&&e<58||e>64&&e<71||e>96&&e<103:e>47&&e<48+t}function c(e,t){return e===32||e===9||e===10||e===13||t&&(e===t||e===44)||e===35}function u(e,t){
let r=e.p;let i=e.s.charCodeAt(e.p);if(i===91||i===123){e.d--||n.x("document contains excessively nested structures. aborting.",e);let t=i===91?y(e):w(e);e.d++
;return t}if(i===34||i===39){return a(e)}if(i===116){
if(e.s.charCodeAt(++e.p)!==114||e.s.charCodeAt(++e.p)!==117||e.s.charCodeAt(++e.p)!==101)n.x("invalid value",e,r);return e.p++,true}if(i===102){
if(e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==108||e.s.charCodeAt(++e.p)!==115||e.s.charCodeAt(++e.p)!==101)n.x("invalid value",e,r);return e.p++,false
}if(i===43||i===45){return p(e,e.p,e.s.charCodeAt(++e.p),44-i,t)}if(e.s.charCodeAt(e.p+4)===45&&e.s.charCodeAt(e.p+7)===45){return m(e,i,t)}
if(e.s.charCodeAt(e.p+2)===58){return g(e,i,t)}return p(e,e.p,i,0,t)}function p(e,t,r,i,l){let a=r;let s=0;let o=false;if(a===105){
if(e.s.charCodeAt(++e.p)!==110||e.s.charCodeAt(++e.p)!==102)n.x("invalid value",e,t);return e.p++,(i||1)/0}if(a===110){
if(e.s.charCodeAt(++e.p)!==97||e.s.charCodeAt(++e.p)!==110)n.x("invalid value",e,t);return e.p++,NaN}if(a===48){
if(++e.p>=e.s.length||c(a=e.s.charCodeAt(e.p),l))return e.bi===true?0n:0;if(!i){
if(a===120)return d(e,t,16,l);else if(a===98)return d(e,t,2,l);else if(a===111)return d(e,t,8,l)}
if(a===46)s=2;else if(a===101||a===69)s=4;else n.x("illegal leading zero",e,t)}else if(!f(a))n.x("invalid value",e,t)
;while(++e.p<e.s.length&&(a=e.s.charCodeAt(e.p),!c(a,l))){if(!s)s=1;if(a===95){if(!(s&1))n.x("illegal underscore",e);s+=11;o=true
}else if(s===1&&a===46)s=2;else if((s===1||s===3)&&(a===101||a===69))s=4;else if(s===4&&(a===43||a===45)){s=6
}else if(!f(a))n.x(`illegal character in numeric literal`,e);else if(s>9)s-=11;else if(!(s&1))s++}if(!s){let t=(r-48)*(i||1);return e.bi===true?BigInt(t):t}
if(!(s&1))n.x("unfinished numeric value",e,t);let u=e.s.slice(t,e.p);if(o)u=u.replaceAll("_","");return s>1?parseFloat(u):h(e,u,10,t)}function d(e,t,r,i){
let l,a=1;while(++e.p<e.s.length&&(l=e.s.charCodeAt(e.p),!c(l,i))){if(l===95){if(a&1)n.x("illegal underscore",e);a=3
}else if(!f(l,r))n.x(`illegal character in numeric literal`,e);else if(a&1)a--}if(a&1)n.x("unfinished numeric value",e);let s=e.s.slice(t+2,e.p)
;if(a)s=s.replaceAll("_","");return h(e,s,r,t)}function h(e,t,r,i){if(e.bi!==true)e:{let l=parseInt(t,r);if(!Number.isSafeInteger(l)){if(e.bi)break e
;n.x("integer value cannot be represented losslessly",e,i)}return l}return r===10?BigInt(t):BigInt((r===2?"0b":r===8?"0o":"0x")+t)}function m(e,t,r){
let i=e.p++,l;if(!f(t)||!f(e.s.charCodeAt(e.p++))||!f(e.s.charCodeAt(e.p++))||!f(e.s.charCodeAt(e.p++))){return p(e,e.p=i,t,0,r)}e.p+=5
;if(!f(e.s.charCodeAt(e.p++)))n.x("invalid date-time: date part is malformed",e,i);if(e.p>=e.s.length||((t=e.s.charCodeAt(e.p))!==32||(l=true,
!f(e.s.charCodeAt(e.p+1))))&&t!==84&&t!==116){let t=e.s.slice(i,e.p);return A(e,t,3,false,i)}
if(e.s.charCodeAt(e.p+=3)!==58)n.x("invalid date-time: time part is malformed",e,i);if(e.s.charCodeAt(e.p+=3)===58)e.p+=3
;if(e.s.charCodeAt(e.p)===46)while(f(e.s.charCodeAt(++e.p)));if(t=e.s.charCodeAt(e.p)){if(t===90||t===122){let t=e.s.slice(i,++e.p)
;return A(e,t,1,l,i,"[+00:00]")}if(t===43||t===45){let t=e.s.slice(i,e.p+=6);return A(e,t,1,l,i,!e.ld&&"["+e.s.slice(e.p-6,e.p)+"]")}}let a=e.s.slice(i,e.p)
;return A(e,a,2,l,i)}function g(e,t,r){let i=e.p;if(!f(t)||!f(e.s.charCodeAt(++e.p))){return p(e,--e.p,t,0,r)}if(e.s.charCodeAt(e.p+=4)===58)e.p+=3
;if(e.s.charCodeAt(e.p)===46)while(f(e.s.charCodeAt(++e.p)));let l=e.s.slice(i,e.p);return A(e,l,4,false,i)}function A(e,t,r,i,l,a){if(e.ld){let a=new o(t,r,i)
;if(!a.isValid())n.x("invalid date",e,l);return a}try{if(a)t+=a;switch(r){case 1:return Temporal.ZonedDateTime.from(t);case 2:
return Temporal.PlainDateTime.from(t);case 3:return Temporal.PlainDate.from(t);case 4:return Temporal.PlainTime.from(t)}}catch(t){
n.x(t instanceof Error?t.message:""+t,e,l)}}function b(e){for(;e.p<e.s.length;e.p++){let t=e.s.charCodeAt(e.p);if(t===10)break
;if(t===13&&e.s.charCodeAt(e.p+1)===10){e.p++;break}if(t<32&&t!==9||t===127){n.x("control characters are not allowed in comments",e)}}}function C(e,t,r){let i
;while(e.p<e.s.length){while(e.p<e.s.length&&((i=e.s.charCodeAt(e.p))===32||i===9||!t&&(i===10||i===13&&e.s.charCodeAt(e.p+1)===10)))e.p++;if(r||i!==35)break
;b(e)}}function x(e,t=61){let r;let i=0;let l=[];let s;let o=e.s.charCodeAt(r=e.p);do{if(o===t){if(!i)n.x("unexpected end of key",e)
;if(i===1)l.push(e.s.slice(s,e.p));return e.p++,l}else if(o===46){if(!i)n.x("illegal empty bare key",e);if(i===1)l.push(e.s.slice(s,e.p));i=0
}else if(!i&&(o===34||o===39)){if(o===e.s.charCodeAt(e.p+1)&&o===e.s.charCodeAt(e.p+2))n.x("illegal quoted key: multiline strings are not allowed",e)
;l.push(a(e));i=2;e.p--}else if(o===32||o===9){if(i===1){l.push(e.s.slice(s,e.p));i=2}}else if(i===2||o<48&&o!==45||o>57&&o<65||o>90&&o<97&&o!==95||o>122){
n.x("illegal character in key",e)}else if(!i){i=1;s=e.p}}while(o=e.s.charCodeAt(++e.p));n.x("incomplete key-value: cannot find end of key",e,r)}function w(e){
let t=e.p++;let r=Object.create(null);let i=new Set;let l;while(e.p<e.s.length){C(e);if((l=e.s.charCodeAt(e.p))===125){e.p++;return r}let t;let a=r;let s=false
;let o=e.p;let f=x(e);for(let r=0;r<f.length;r++){if(r)a=s?a[t]:a[t]=Object.create(null);t=f[r]
;if((s=Object.hasOwn(a,t))&&(typeof a[t]!=="object"||i.has(a[t]))){n.x("trying to redefine an already defined value",e,o)}let l=t==="__proto__"
;if(e.uk&&(l||t==="constructor")){a=e.uk!==1&&n.x("document contains an unsafe property",e,o);break}if(!s&&l){Object.defineProperty(a,t,{enumerable:true,
configurable:true,writable:true})}}if(s){n.x("trying to redefine an already defined value",e,o)}C(e,true,true);let c=u(e,125)
;if(a&&typeof(a[t]=c)==="object")i.add(c);C(e);if((l=e.s.charCodeAt(e.p++))===125){return r}if(l!==44)n.x("expected comma or end of structure",e,e.p-1)}
n.x("unfinished table",e,t)}function y(e){let t=e.p++;let r=[];let i;while(e.p<e.s.length){C(e);if((i=e.s.charCodeAt(e.p))===93){e.p++;return r}r.push(u(e,93))
;C(e);if((i=e.s.charCodeAt(e.p++))===93){return r}if(i!==44)n.x("expected comma or end of structure",e,e.p-1)}n.x("unfinished array",e,t)}function T(e,t,r,i,l){
let n=r;let a=i;let s;let o=false;let f;for(let r=0;r<t.length;r++){if(r){n=o?n[s]:n[s]=Object.create(null);a=(f=a[s]).c;if(l===0&&(f.t===1||f.t===2)){
return null}if(f.t===2){let e=n.length-1;n=n[e];a=a[e].c}}s=t[r];if((o=Object.hasOwn(n,s))&&a[s]?.t===0&&a[s]?.d){return null}if(!o){let i=s==="__proto__"
;if(e.uk&&(i||s==="constructor"))return false;if(i){Object.defineProperty(n,s,{enumerable:true,configurable:true,writable:true});Object.defineProperty(a,s,{
enumerable:true,configurable:true,writable:true})}a[s]={t:r<t.length-1&&l===2?3:l,d:false,i:0,c:Object.create(null)}}}f=a[s];if(f.t!==l&&!(l===1&&f.t===3)){
return null}if(l===2){if(!f.d){f.d=true;n[s]=[]}n[s].push(n=Object.create(null));f.c[f.i++]=f={t:1,d:false,i:0,c:Object.create(null)}}if(f.d){return null}
f.d=true;if(l===1){n=o?n[s]:n[s]=Object.create(null)}else if(l===0&&o){return null}return[s,n,f.c]}function v(e,t,r){
if(t===null||e.uk===2)n.x(t===null?"trying to redefine an already defined table or value":"document contains an unsafe property",e,r)}function j(e,t={}){let r={
s:e,p:0,d:t.maxDepth??1e3,bi:t.integersAsBigInt??false,ld:t.useLegacyDate??true,uk:t.unsafeKeyBehaviour==="throw"?2:t.unsafeKeyBehaviour==="drop"?1:0}
;let i=Object.create(null);let l=Object.create(null);let a;let s=false;let o=i;let f=l;if(e.charCodeAt(0)===65279)r.p++;C(r);while(r.p<e.length){
if(e.charCodeAt(r.p)===91){let t=e.charCodeAt(++r.p)===91;a=r.p+=+t;s=false;let c=x(r,93);if(t){if(e.charCodeAt(r.p)!==93){
n.x("expected end of table array declaration",r)}r.p++}let u=T(r,c,i,l,t?2:1);if(!u){v(r,u,a);s=true}else{f=u[2];o=u[1]}}else{a=r.p;let e=x(r)
;let t=T(r,e,o,f,0);if(!t&&!s)v(r,t,a);C(r,true,true);let i=u(r,void 0);if(t&&!s)t[1][t[0]]=i}C(r,true)
;if(r.p<e.length&&(a=e.charCodeAt(r.p))!==10&&(a!==13||e.charCodeAt(r.p+1)!==10)){n.x("each key-value declaration must be followed by an end-of-line",r)}C(r)}
return i}let D=/^[a-z0-9-_]+$/i;let O=!!"".isWellFormed;function k(e){let t=typeof e;if(t==="object"){if(Array.isArray(e))return"array"
;if(typeof e.getUTCDate==="function"&&e instanceof Date)return"date";if(globalThis.Temporal){if(e.until){
if(e instanceof Temporal.ZonedDateTime)return"temporal/tz+uc";if(e instanceof Temporal.PlainDateTime||e instanceof Temporal.PlainDate)return"temporal/uc"
;if(e instanceof Temporal.PlainTime||e instanceof Temporal.Instant)return"temporal";if(e instanceof Temporal.PlainYearMonth)return"temporal/x"
}else if(e.toPlainDate&&e instanceof Temporal.PlainMonthDay||e.negated&&e instanceof Temporal.Duration){return"temporal/x"}}}return t}function I(e){
for(let t=0;t<e.length;t++){if(k(e[t])!=="object")return false}return e.length!=0}function S(e){return JSON.stringify(e).replaceAll("\x7f","\\u007f")}
function $(e){return S(O?e.toWellFormed():e)}function E(e){if(D.test(e))return e
;if(O&&!e.isWellFormed())throw new RangeError("key contains illegal lone surrogates");return S(e)}function N(e,t,r,i,l){if(r===0){
throw new Error("Could not stringify the object: maximum object depth exceeded")}switch(t){case"number":if(isNaN(e))return"nan";if(e===Infinity)return"inf"
;if(e===-Infinity)return"-inf";if(Number.isInteger(e)&&(i||!Number.isSafeInteger(e)))return e.toFixed(1);case"bigint":case"boolean":case"temporal":
return e.toString();case"string":return $(e);case"date":if(isNaN(e.getTime()))throw new TypeError("cannot serialize invalid date");return e.toISOString()
;case"object":return P(e,r,i,l);case"array":return Z(e,r,i,l);case"temporal/tz+uc":if(l){let t=e.timeZoneId;let r=t.charCodeAt(0)
;if(r!==43&&r!==45&&(r!==85&&r!==71&&r!==90&&r!==69||t!=="UTC"&&t!=="UCT"&&t!=="Universal"&&t!=="Zulu"&&!t.startsWith("GMT")&&t!=="Greenwich"&&!t.startsWith("Etc/"))){
throw new TypeError("Temporal objects with an IANA timezone are not allowed in Temporal strict mode")}}case"temporal/uc":
if(l&&e.calendarId!=="iso8601")throw new TypeError("Temporal objects with a non-default calendar are not allowed in Temporal strict mode");return e.toString({
calendarName:"never",timeZoneName:"never"});case"temporal/x":throw new TypeError("Unsupported "+e[Symbol.toStringTag])}}function P(e,t,r,i){let l=Object.keys(e)
;if(l.length===0)return"{}";let n="{ ";for(let a=0;a<l.length;a++){let s=l[a];if(a)n+=", ";n+=E(s)+" = "+N(e[s],k(e[s]),t-1,r,i)}return n+" }"}
function Z(e,t,r,i){if(e.length===0)return"[]";let l="[ ";for(let n=0;n<e.length;n++){if(n)l+=", ";if(e[n]===null||e[n]===void 0){
throw new TypeError("arrays cannot contain null or undefined values")}l+=N(e[n],k(e[n]),t-1,r,i)}return l+" ]"}function _(e,t,r,i,l){if(r===0){
throw new Error("Could not stringify the object: maximum object depth exceeded")}let n="";for(let a=0;a<e.length;a++){n+=`${n&&"\n"}[[${t}]]\n`
;n+=z(0,e[a],t,r,i,l)}return n}function z(e,t,r,i,l,n){if(i===0){throw new Error("Could not stringify the object: maximum object depth exceeded")}let a=""
;let s="";let o=Object.keys(t);for(let e=0;e<o.length;e++){let f=o[e];if(t[f]!==null&&t[f]!==void 0){let e=k(t[f]);if(e==="symbol"||e==="function"){
throw new TypeError(`cannot serialize values of type '${e}'`)}let o=E(f);if(e==="array"&&I(t[f])){s+=(s&&"\n")+_(t[f],r?`${r}.${o}`:o,i-1,l,n)
}else if(e==="object"){let e=r?`${r}.${o}`:o;s+=(s&&"\n")+z(e,t[f],e,i-1,l,n)}else{a+=o;a+=" = ";a+=N(t[f],e,i,l,n);a+="\n"}}}
if(e&&(a||!s))a=a?`[${e}]\n${a}`:`[${e}]`;return a&&s?`${a}\n${s}`:a||s}function B(e,{maxDepth:t=1e3,numbersAsFloat:r=false,strictTemporal:i=false}={}){
if(k(e)!=="object"){throw new TypeError("stringify can only be called with an object")}let l=z(0,e,"",t,r,i);if(l[l.length-1]!=="\n")return l+"\n";return l}
const F={parse:j,stringify:B,TomlDate:o,TomlError:n}}};
