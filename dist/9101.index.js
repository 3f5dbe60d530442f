"use strict";exports.id=9101;exports.ids=[9101];exports.modules={29101:(e,t,n)=>{n.d(t,{toFormData:()=>H});var r=n(90995);var a=n(83018);let s=0;const i={
START_BOUNDARY:s++,HEADER_FIELD_START:s++,HEADER_FIELD:s++,HEADER_VALUE_START:s++,HEADER_VALUE:s++,HEADER_VALUE_ALMOST_DONE:s++,HEADERS_ALMOST_DONE:s++,
PART_DATA_START:s++,PART_DATA:s++,END:s++};let o=1;const A={PART_BOUNDARY:o,LAST_BOUNDARY:o*=2};const d=10;const E=13;const l=32;const c=45;const D=58
;const h=97;const f=122;const T=e=>e|32;const _=()=>{};class R{constructor(e){this.index=0;this.flags=0;this.onHeaderEnd=_;this.onHeaderField=_
;this.onHeadersEnd=_;this.onHeaderValue=_;this.onPartBegin=_;this.onPartData=_;this.onPartEnd=_;this.boundaryChars={};e="\r\n--"+e
;const t=new Uint8Array(e.length);for(let n=0;n<e.length;n++){t[n]=e.charCodeAt(n);this.boundaryChars[t[n]]=true}this.boundary=t
;this.lookbehind=new Uint8Array(this.boundary.length+8);this.state=i.START_BOUNDARY}write(e){let t=0;const n=e.length;let r=this.index
;let{lookbehind:a,boundary:s,boundaryChars:o,index:_,state:R,flags:u}=this;const H=this.boundary.length;const b=H-1;const L=e.length;let S;let P;const O=e=>{
this[e+"Mark"]=t};const U=e=>{delete this[e+"Mark"]};const g=(e,t,n,r)=>{if(t===undefined||t!==n){this[e](r&&r.subarray(t,n))}};const N=(n,r)=>{const a=n+"Mark"
;if(!(a in this)){return}if(r){g(n,this[a],t,e);delete this[a]}else{g(n,this[a],e.length,e);this[a]=0}};for(t=0;t<n;t++){S=e[t];switch(R){case i.START_BOUNDARY:
if(_===s.length-2){if(S===c){u|=A.LAST_BOUNDARY}else if(S!==E){return}_++;break}else if(_-1===s.length-2){if(u&A.LAST_BOUNDARY&&S===c){R=i.END;u=0
}else if(!(u&A.LAST_BOUNDARY)&&S===d){_=0;g("onPartBegin");R=i.HEADER_FIELD_START}else{return}break}if(S!==s[_+2]){_=-2}if(S===s[_+2]){_++}break
;case i.HEADER_FIELD_START:R=i.HEADER_FIELD;O("onHeaderField");_=0;case i.HEADER_FIELD:if(S===E){U("onHeaderField");R=i.HEADERS_ALMOST_DONE;break}_++;if(S===c){
break}if(S===D){if(_===1){return}N("onHeaderField",true);R=i.HEADER_VALUE_START;break}P=T(S);if(P<h||P>f){return}break;case i.HEADER_VALUE_START:if(S===l){break
}O("onHeaderValue");R=i.HEADER_VALUE;case i.HEADER_VALUE:if(S===E){N("onHeaderValue",true);g("onHeaderEnd");R=i.HEADER_VALUE_ALMOST_DONE}break
;case i.HEADER_VALUE_ALMOST_DONE:if(S!==d){return}R=i.HEADER_FIELD_START;break;case i.HEADERS_ALMOST_DONE:if(S!==d){return}g("onHeadersEnd");R=i.PART_DATA_START
;break;case i.PART_DATA_START:R=i.PART_DATA;O("onPartData");case i.PART_DATA:r=_;if(_===0){t+=b;while(t<L&&!(e[t]in o)){t+=H}t-=b;S=e[t]}if(_<s.length){
if(s[_]===S){if(_===0){N("onPartData",true)}_++}else{_=0}}else if(_===s.length){_++;if(S===E){u|=A.PART_BOUNDARY}else if(S===c){u|=A.LAST_BOUNDARY}else{_=0}
}else if(_-1===s.length){if(u&A.PART_BOUNDARY){_=0;if(S===d){u&=~A.PART_BOUNDARY;g("onPartEnd");g("onPartBegin");R=i.HEADER_FIELD_START;break}
}else if(u&A.LAST_BOUNDARY){if(S===c){g("onPartEnd");R=i.END;u=0}else{_=0}}else{_=0}}if(_>0){a[_-1]=S}else if(r>0){
const e=new Uint8Array(a.buffer,a.byteOffset,a.byteLength);g("onPartData",0,r,e);r=0;O("onPartData");t--}break;case i.END:break;default:
throw new Error(`Unexpected state entered: ${R}`)}}N("onHeaderField");N("onHeaderValue");N("onPartData");this.index=_;this.state=R;this.flags=u}end(){
if(this.state===i.HEADER_FIELD_START&&this.index===0||this.state===i.PART_DATA&&this.index===this.boundary.length){this.onPartEnd()}else if(this.state!==i.END){
throw new Error("MultipartParser.end(): stream ended unexpectedly")}}}function u(e){
const t=e.match(/\bfilename=("(.*?)"|([^()<>@,;:\\"/[\]?={}\s\t]+))($|;\s)/i);if(!t){return}const n=t[2]||t[3]||"";let r=n.slice(n.lastIndexOf("\\")+1)
;r=r.replace(/%22/g,'"');r=r.replace(/&#(\d{4});/g,(e,t)=>String.fromCharCode(t));return r}async function H(e,t){if(!/multipart/i.test(t)){
throw new TypeError("Failed to fetch")}const n=t.match(/boundary=(?:"([^"]+)"|([^;]+))/i);if(!n){
throw new TypeError("no or bad content-type header, no multipart boundary")}const s=new R(n[1]||n[2]);let i;let o;let A;let d;let E;let l;const c=[]
;const D=new a.fS;const h=e=>{A+=H.decode(e,{stream:true})};const f=e=>{c.push(e)};const T=()=>{const e=new r.ZH(c,l,{type:E});D.append(d,e)};const _=()=>{
D.append(d,A)};const H=new TextDecoder("utf-8");H.decode();s.onPartBegin=function(){s.onPartData=h;s.onPartEnd=_;i="";o="";A="";d="";E="";l=null;c.length=0}
;s.onHeaderField=function(e){i+=H.decode(e,{stream:true})};s.onHeaderValue=function(e){o+=H.decode(e,{stream:true})};s.onHeaderEnd=function(){o+=H.decode()
;i=i.toLowerCase();if(i==="content-disposition"){const e=o.match(/\bname=("([^"]*)"|([^()<>@,;:\\"/[\]?={}\s\t]+))/i);if(e){d=e[2]||e[3]||""}l=u(o);if(l){
s.onPartData=f;s.onPartEnd=T}}else if(i==="content-type"){E=o}o="";i=""};for await(const t of e){s.write(t)}s.end();return D}}};
