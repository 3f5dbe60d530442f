exports.id=816;exports.ids=[816];exports.modules={57666:(e,t,r)=>{if(!globalThis.DOMException){try{
const{MessageChannel:e}=r(28167),t=(new e).port1,n=new ArrayBuffer;t.postMessage(n,[n,n])}catch(e){
e.constructor.name==="DOMException"&&(globalThis.DOMException=e.constructor)}}e.exports=globalThis.DOMException},73585:function(e,t){(function(e,r){true?r(t):0
})(this,function(e){"use strict";function t(){return undefined}function r(e){return typeof e==="object"&&e!==null||typeof e==="function"}const n=t
;function o(e,t){try{Object.defineProperty(e,"name",{value:t,configurable:true})}catch(e){}}const i=Promise;const s=Promise.prototype.then
;const a=Promise.reject.bind(i);function u(e){return new i(e)}function l(e){return u(t=>t(e))}function f(e){return a(e)}function c(e,t,r){return s.call(e,t,r)}
function d(e,t,r){c(c(e,t,r),undefined,n)}function h(e,t){d(e,t)}function p(e,t){d(e,undefined,t)}function b(e,t,r){return c(e,t,r)}function y(e){
c(e,undefined,n)}let m=e=>{if(typeof queueMicrotask==="function"){m=queueMicrotask}else{const e=l(undefined);m=t=>c(e,t)}return m(e)};function _(e,t,r){
if(typeof e!=="function"){throw new TypeError("Argument is not a function")}return Function.prototype.apply.call(e,t,r)}function g(e,t,r){try{return l(_(e,t,r))
}catch(e){return f(e)}}const w=16384;class S{constructor(){this._cursor=0;this._size=0;this._front={_elements:[],_next:undefined};this._back=this._front
;this._cursor=0;this._size=0}get length(){return this._size}push(e){const t=this._back;let r=t;if(t._elements.length===w-1){r={_elements:[],_next:undefined}}
t._elements.push(e);if(r!==t){this._back=r;t._next=r}++this._size}shift(){const e=this._front;let t=e;const r=this._cursor;let n=r+1;const o=e._elements
;const i=o[r];if(n===w){t=e._next;n=0}--this._size;this._cursor=n;if(e!==t){this._front=t}o[r]=undefined;return i}forEach(e){let t=this._cursor
;let r=this._front;let n=r._elements;while(t!==n.length||r._next!==undefined){if(t===n.length){r=r._next;n=r._elements;t=0;if(n.length===0){break}}e(n[t]);++t}}
peek(){const e=this._front;const t=this._cursor;return e._elements[t]}}const T=Symbol("[[AbortSteps]]");const R=Symbol("[[ErrorSteps]]")
;const v=Symbol("[[CancelSteps]]");const P=Symbol("[[PullSteps]]");const E=Symbol("[[ReleaseSteps]]");function C(e,t){e._ownerReadableStream=t;t._reader=e
;if(t._state==="readable"){O(e)}else if(t._state==="closed"){B(e)}else{j(e,t._storedError)}}function q(e,t){const r=e._ownerReadableStream;return Zn(r,t)}
function A(e){const t=e._ownerReadableStream;if(t._state==="readable"){
z(e,new TypeError(`Reader was released and can no longer be used to monitor the stream's closedness`))}else{
L(e,new TypeError(`Reader was released and can no longer be used to monitor the stream's closedness`))}t._readableStreamController[E]();t._reader=undefined
;e._ownerReadableStream=undefined}function k(e){return new TypeError("Cannot "+e+" a stream using a released reader")}function O(e){e._closedPromise=u((t,r)=>{
e._closedPromise_resolve=t;e._closedPromise_reject=r})}function j(e,t){O(e);z(e,t)}function B(e){O(e);W(e)}function z(e,t){
if(e._closedPromise_reject===undefined){return}y(e._closedPromise);e._closedPromise_reject(t);e._closedPromise_resolve=undefined
;e._closedPromise_reject=undefined}function L(e,t){j(e,t)}function W(e){if(e._closedPromise_resolve===undefined){return}e._closedPromise_resolve(undefined)
;e._closedPromise_resolve=undefined;e._closedPromise_reject=undefined}const $=Number.isFinite||function(e){return typeof e==="number"&&isFinite(e)}
;const F=Math.trunc||function(e){return e<0?Math.ceil(e):Math.floor(e)};function M(e){return typeof e==="object"||typeof e==="function"}function I(e,t){
if(e!==undefined&&!M(e)){throw new TypeError(`${t} is not an object.`)}}function x(e,t){if(typeof e!=="function"){throw new TypeError(`${t} is not a function.`)
}}function U(e){return typeof e==="object"&&e!==null||typeof e==="function"}function D(e,t){if(!U(e)){throw new TypeError(`${t} is not an object.`)}}
function N(e,t,r){if(e===undefined){throw new TypeError(`Parameter ${t} is required in '${r}'.`)}}function H(e,t,r){if(e===undefined){
throw new TypeError(`${t} is required in '${r}'.`)}}function V(e){return Number(e)}function Y(e){return e===0?0:e}function Q(e){return Y(F(e))}function G(e,t){
const r=0;const n=Number.MAX_SAFE_INTEGER;let o=Number(e);o=Y(o);if(!$(o)){throw new TypeError(`${t} is not a finite number`)}o=Q(o);if(o<r||o>n){
throw new TypeError(`${t} is outside the accepted range of ${r} to ${n}, inclusive`)}if(!$(o)||o===0){return 0}return o}function Z(e,t){if(!Qn(e)){
throw new TypeError(`${t} is not a ReadableStream.`)}}function J(e){return new re(e)}function K(e,t){e._reader._readRequests.push(t)}function X(e,t,r){
const n=e._reader;const o=n._readRequests.shift();if(r){o._closeSteps()}else{o._chunkSteps(t)}}function ee(e){return e._reader._readRequests.length}
function te(e){const t=e._reader;if(t===undefined){return false}if(!ne(t)){return false}return true}class re{constructor(e){N(e,1,"ReadableStreamDefaultReader")
;Z(e,"First parameter");if(Gn(e)){throw new TypeError("This stream has already been locked for exclusive reading by another reader")}C(this,e)
;this._readRequests=new S}get closed(){if(!ne(this)){return f(ae("closed"))}return this._closedPromise}cancel(e=undefined){if(!ne(this)){return f(ae("cancel"))}
if(this._ownerReadableStream===undefined){return f(k("cancel"))}return q(this,e)}read(){if(!ne(this)){return f(ae("read"))}
if(this._ownerReadableStream===undefined){return f(k("read from"))}let e;let t;const r=u((r,n)=>{e=r;t=n});const n={_chunkSteps:t=>e({value:t,done:false}),
_closeSteps:()=>e({value:undefined,done:true}),_errorSteps:e=>t(e)};oe(this,n);return r}releaseLock(){if(!ne(this)){throw ae("releaseLock")}
if(this._ownerReadableStream===undefined){return}ie(this)}}Object.defineProperties(re.prototype,{cancel:{enumerable:true},read:{enumerable:true},releaseLock:{
enumerable:true},closed:{enumerable:true}});o(re.prototype.cancel,"cancel");o(re.prototype.read,"read");o(re.prototype.releaseLock,"releaseLock")
;if(typeof Symbol.toStringTag==="symbol"){Object.defineProperty(re.prototype,Symbol.toStringTag,{value:"ReadableStreamDefaultReader",configurable:true})}
function ne(e){if(!r(e)){return false}if(!Object.prototype.hasOwnProperty.call(e,"_readRequests")){return false}return e instanceof re}function oe(e,t){
const r=e._ownerReadableStream;r._disturbed=true;if(r._state==="closed"){t._closeSteps()}else if(r._state==="errored"){t._errorSteps(r._storedError)}else{
r._readableStreamController[P](t)}}function ie(e){A(e);const t=new TypeError("Reader was released");se(e,t)}function se(e,t){const r=e._readRequests
;e._readRequests=new S;r.forEach(e=>{e._errorSteps(t)})}function ae(e){
return new TypeError(`ReadableStreamDefaultReader.prototype.${e} can only be used on a ReadableStreamDefaultReader`)}
const ue=Object.getPrototypeOf(Object.getPrototypeOf(async function*(){}).prototype);class le{constructor(e,t){this._ongoingPromise=undefined
;this._isFinished=false;this._reader=e;this._preventCancel=t}next(){const e=()=>this._nextSteps()
;this._ongoingPromise=this._ongoingPromise?b(this._ongoingPromise,e,e):e();return this._ongoingPromise}return(e){const t=()=>this._returnSteps(e)
;return this._ongoingPromise?b(this._ongoingPromise,t,t):t()}_nextSteps(){if(this._isFinished){return Promise.resolve({value:undefined,done:true})}
const e=this._reader;let t;let r;const n=u((e,n)=>{t=e;r=n});const o={_chunkSteps:e=>{this._ongoingPromise=undefined;m(()=>t({value:e,done:false}))},
_closeSteps:()=>{this._ongoingPromise=undefined;this._isFinished=true;A(e);t({value:undefined,done:true})},_errorSteps:t=>{this._ongoingPromise=undefined
;this._isFinished=true;A(e);r(t)}};oe(e,o);return n}_returnSteps(e){if(this._isFinished){return Promise.resolve({value:e,done:true})}this._isFinished=true
;const t=this._reader;if(!this._preventCancel){const r=q(t,e);A(t);return b(r,()=>({value:e,done:true}))}A(t);return l({value:e,done:true})}}const fe={next(){
if(!de(this)){return f(he("next"))}return this._asyncIteratorImpl.next()},return(e){if(!de(this)){return f(he("return"))}
return this._asyncIteratorImpl.return(e)}};Object.setPrototypeOf(fe,ue);function ce(e,t){const r=J(e);const n=new le(r,t);const o=Object.create(fe)
;o._asyncIteratorImpl=n;return o}function de(e){if(!r(e)){return false}if(!Object.prototype.hasOwnProperty.call(e,"_asyncIteratorImpl")){return false}try{
return e._asyncIteratorImpl instanceof le}catch(e){return false}}function he(e){
return new TypeError(`ReadableStreamAsyncIterator.${e} can only be used on a ReadableSteamAsyncIterator`)}const pe=Number.isNaN||function(e){return e!==e}
;var be,ye,me;function _e(e){return e.slice()}function ge(e,t,r,n,o){new Uint8Array(e).set(new Uint8Array(r,n,o),t)}let we=e=>{
if(typeof e.transfer==="function"){we=e=>e.transfer()}else if(typeof structuredClone==="function"){we=e=>structuredClone(e,{transfer:[e]})}else{we=e=>e}
return we(e)};let Se=e=>{if(typeof e.detached==="boolean"){Se=e=>e.detached}else{Se=e=>e.byteLength===0}return Se(e)};function Te(e,t,r){if(e.slice){
return e.slice(t,r)}const n=r-t;const o=new ArrayBuffer(n);ge(o,0,e,t,n);return o}function Re(e,t){const r=e[t];if(r===undefined||r===null){return undefined}
if(typeof r!=="function"){throw new TypeError(`${String(t)} is not a function`)}return r}function ve(e){const t={[Symbol.iterator]:()=>e.iterator}
;const r=async function*(){return yield*t}();const n=r.next;return{iterator:r,nextMethod:n,done:false}}
const Pe=(me=(be=Symbol.asyncIterator)!==null&&be!==void 0?be:(ye=Symbol.for)===null||ye===void 0?void 0:ye.call(Symbol,"Symbol.asyncIterator"))!==null&&me!==void 0?me:"@@asyncIterator"
;function Ee(e,t="sync",n){if(n===undefined){if(t==="async"){n=Re(e,Pe);if(n===undefined){const t=Re(e,Symbol.iterator);const r=Ee(e,"sync",t);return ve(r)}
}else{n=Re(e,Symbol.iterator)}}if(n===undefined){throw new TypeError("The object is not iterable")}const o=_(n,e,[]);if(!r(o)){
throw new TypeError("The iterator method must return an object")}const i=o.next;return{iterator:o,nextMethod:i,done:false}}function Ce(e){
const t=_(e.nextMethod,e.iterator,[]);if(!r(t)){throw new TypeError("The iterator.next() method must return an object")}return t}function qe(e){
return Boolean(e.done)}function Ae(e){return e.value}function ke(e){if(typeof e!=="number"){return false}if(pe(e)){return false}if(e<0){return false}return true
}function Oe(e){const t=Te(e.buffer,e.byteOffset,e.byteOffset+e.byteLength);return new Uint8Array(t)}function je(e){const t=e._queue.shift()
;e._queueTotalSize-=t.size;if(e._queueTotalSize<0){e._queueTotalSize=0}return t.value}function Be(e,t,r){if(!ke(r)||r===Infinity){
throw new RangeError("Size must be a finite, non-NaN, non-negative number.")}e._queue.push({value:t,size:r});e._queueTotalSize+=r}function ze(e){
const t=e._queue.peek();return t.value}function Le(e){e._queue=new S;e._queueTotalSize=0}function We(e){return e===DataView}function $e(e){
return We(e.constructor)}function Fe(e){if(We(e)){return 1}return e.BYTES_PER_ELEMENT}class Me{constructor(){throw new TypeError("Illegal constructor")}
get view(){if(!Ue(this)){throw wt("view")}return this._view}respond(e){if(!Ue(this)){throw wt("respond")}N(e,1,"respond");e=G(e,"First parameter")
;if(this._associatedReadableByteStreamController===undefined){throw new TypeError("This BYOB request has been invalidated")}if(Se(this._view.buffer)){
throw new TypeError(`The BYOB request's buffer has been detached and so cannot be used as a response`)}bt(this._associatedReadableByteStreamController,e)}
respondWithNewView(e){if(!Ue(this)){throw wt("respondWithNewView")}N(e,1,"respondWithNewView");if(!ArrayBuffer.isView(e)){
throw new TypeError("You can only respond with array buffer views")}if(this._associatedReadableByteStreamController===undefined){
throw new TypeError("This BYOB request has been invalidated")}if(Se(e.buffer)){
throw new TypeError("The given view's buffer has been detached and so cannot be used as a response")}yt(this._associatedReadableByteStreamController,e)}}
Object.defineProperties(Me.prototype,{respond:{enumerable:true},respondWithNewView:{enumerable:true},view:{enumerable:true}});o(Me.prototype.respond,"respond")
;o(Me.prototype.respondWithNewView,"respondWithNewView");if(typeof Symbol.toStringTag==="symbol"){Object.defineProperty(Me.prototype,Symbol.toStringTag,{
value:"ReadableStreamBYOBRequest",configurable:true})}class Ie{constructor(){throw new TypeError("Illegal constructor")}get byobRequest(){if(!xe(this)){
throw St("byobRequest")}return ht(this)}get desiredSize(){if(!xe(this)){throw St("desiredSize")}return pt(this)}close(){if(!xe(this)){throw St("close")}
if(this._closeRequested){throw new TypeError("The stream has already been closed; do not close it again!")}const e=this._controlledReadableByteStream._state
;if(e!=="readable"){throw new TypeError(`The stream (in ${e} state) is not in the readable state and cannot be closed`)}lt(this)}enqueue(e){if(!xe(this)){
throw St("enqueue")}N(e,1,"enqueue");if(!ArrayBuffer.isView(e)){throw new TypeError("chunk must be an array buffer view")}if(e.byteLength===0){
throw new TypeError("chunk must have non-zero byteLength")}if(e.buffer.byteLength===0){throw new TypeError(`chunk's buffer must have non-zero byteLength`)}
if(this._closeRequested){throw new TypeError("stream is closed or draining")}const t=this._controlledReadableByteStream._state;if(t!=="readable"){
throw new TypeError(`The stream (in ${t} state) is not in the readable state and cannot be enqueued to`)}ft(this,e)}error(e=undefined){if(!xe(this)){
throw St("error")}ct(this,e)}[v](e){Ne(this);Le(this);const t=this._cancelAlgorithm(e);ut(this);return t}[P](e){const t=this._controlledReadableByteStream
;if(this._queueTotalSize>0){dt(this,e);return}const r=this._autoAllocateChunkSize;if(r!==undefined){let t;try{t=new ArrayBuffer(r)}catch(t){e._errorSteps(t)
;return}const n={buffer:t,bufferByteLength:r,byteOffset:0,byteLength:r,bytesFilled:0,minimumFill:1,elementSize:1,viewConstructor:Uint8Array,readerType:"default"
};this._pendingPullIntos.push(n)}K(t,e);De(this)}[E](){if(this._pendingPullIntos.length>0){const e=this._pendingPullIntos.peek();e.readerType="none"
;this._pendingPullIntos=new S;this._pendingPullIntos.push(e)}}}Object.defineProperties(Ie.prototype,{close:{enumerable:true},enqueue:{enumerable:true},error:{
enumerable:true},byobRequest:{enumerable:true},desiredSize:{enumerable:true}});o(Ie.prototype.close,"close");o(Ie.prototype.enqueue,"enqueue")
;o(Ie.prototype.error,"error");if(typeof Symbol.toStringTag==="symbol"){Object.defineProperty(Ie.prototype,Symbol.toStringTag,{
value:"ReadableByteStreamController",configurable:true})}function xe(e){if(!r(e)){return false}
if(!Object.prototype.hasOwnProperty.call(e,"_controlledReadableByteStream")){return false}return e instanceof Ie}function Ue(e){if(!r(e)){return false}
if(!Object.prototype.hasOwnProperty.call(e,"_associatedReadableByteStreamController")){return false}return e instanceof Me}function De(e){const t=at(e);if(!t){
return}if(e._pulling){e._pullAgain=true;return}e._pulling=true;const r=e._pullAlgorithm();d(r,()=>{e._pulling=false;if(e._pullAgain){e._pullAgain=false;De(e)}
return null},t=>{ct(e,t);return null})}function Ne(e){Xe(e);e._pendingPullIntos=new S}function He(e,t){let r=false;if(e._state==="closed"){r=true}const n=Ve(t)
;if(t.readerType==="default"){X(e,n,r)}else{Ct(e,n,r)}}function Ve(e){const t=e.bytesFilled;const r=e.elementSize
;return new e.viewConstructor(e.buffer,e.byteOffset,t/r)}function Ye(e,t,r,n){e._queue.push({buffer:t,byteOffset:r,byteLength:n});e._queueTotalSize+=n}
function Qe(e,t,r,n){let o;try{o=Te(t,r,r+n)}catch(t){ct(e,t);throw t}Ye(e,o,0,n)}function Ge(e,t){if(t.bytesFilled>0){Qe(e,t.buffer,t.byteOffset,t.bytesFilled)
}st(e)}function Ze(e,t){const r=Math.min(e._queueTotalSize,t.byteLength-t.bytesFilled);const n=t.bytesFilled+r;let o=r;let i=false;const s=n%t.elementSize
;const a=n-s;if(a>=t.minimumFill){o=a-t.bytesFilled;i=true}const u=e._queue;while(o>0){const r=u.peek();const n=Math.min(o,r.byteLength)
;const i=t.byteOffset+t.bytesFilled;ge(t.buffer,i,r.buffer,r.byteOffset,n);if(r.byteLength===n){u.shift()}else{r.byteOffset+=n;r.byteLength-=n}
e._queueTotalSize-=n;Je(e,n,t);o-=n}return i}function Je(e,t,r){r.bytesFilled+=t}function Ke(e){if(e._queueTotalSize===0&&e._closeRequested){ut(e)
;Jn(e._controlledReadableByteStream)}else{De(e)}}function Xe(e){if(e._byobRequest===null){return}
e._byobRequest._associatedReadableByteStreamController=undefined;e._byobRequest._view=null;e._byobRequest=null}function et(e){
while(e._pendingPullIntos.length>0){if(e._queueTotalSize===0){return}const t=e._pendingPullIntos.peek();if(Ze(e,t)){st(e);He(e._controlledReadableByteStream,t)}
}}function tt(e){const t=e._controlledReadableByteStream._reader;while(t._readRequests.length>0){if(e._queueTotalSize===0){return}
const r=t._readRequests.shift();dt(e,r)}}function rt(e,t,r,n){const o=e._controlledReadableByteStream;const i=t.constructor;const s=Fe(i)
;const{byteOffset:a,byteLength:u}=t;const l=r*s;let f;try{f=we(t.buffer)}catch(e){n._errorSteps(e);return}const c={buffer:f,bufferByteLength:f.byteLength,
byteOffset:a,byteLength:u,bytesFilled:0,minimumFill:l,elementSize:s,viewConstructor:i,readerType:"byob"};if(e._pendingPullIntos.length>0){
e._pendingPullIntos.push(c);Et(o,n);return}if(o._state==="closed"){const e=new i(c.buffer,c.byteOffset,0);n._closeSteps(e);return}if(e._queueTotalSize>0){
if(Ze(e,c)){const t=Ve(c);Ke(e);n._chunkSteps(t);return}if(e._closeRequested){const t=new TypeError("Insufficient bytes to fill elements in the given buffer")
;ct(e,t);n._errorSteps(t);return}}e._pendingPullIntos.push(c);Et(o,n);De(e)}function nt(e,t){if(t.readerType==="none"){st(e)}
const r=e._controlledReadableByteStream;if(At(r)){while(qt(r)>0){const t=st(e);He(r,t)}}}function ot(e,t,r){Je(e,t,r);if(r.readerType==="none"){Ge(e,r);et(e)
;return}if(r.bytesFilled<r.minimumFill){return}st(e);const n=r.bytesFilled%r.elementSize;if(n>0){const t=r.byteOffset+r.bytesFilled;Qe(e,r.buffer,t-n,n)}
r.bytesFilled-=n;He(e._controlledReadableByteStream,r);et(e)}function it(e,t){const r=e._pendingPullIntos.peek();Xe(e)
;const n=e._controlledReadableByteStream._state;if(n==="closed"){nt(e,r)}else{ot(e,t,r)}De(e)}function st(e){const t=e._pendingPullIntos.shift();return t}
function at(e){const t=e._controlledReadableByteStream;if(t._state!=="readable"){return false}if(e._closeRequested){return false}if(!e._started){return false}
if(te(t)&&ee(t)>0){return true}if(At(t)&&qt(t)>0){return true}const r=pt(e);if(r>0){return true}return false}function ut(e){e._pullAlgorithm=undefined
;e._cancelAlgorithm=undefined}function lt(e){const t=e._controlledReadableByteStream;if(e._closeRequested||t._state!=="readable"){return}
if(e._queueTotalSize>0){e._closeRequested=true;return}if(e._pendingPullIntos.length>0){const t=e._pendingPullIntos.peek();if(t.bytesFilled%t.elementSize!==0){
const t=new TypeError("Insufficient bytes to fill elements in the given buffer");ct(e,t);throw t}}ut(e);Jn(t)}function ft(e,t){
const r=e._controlledReadableByteStream;if(e._closeRequested||r._state!=="readable"){return}const{buffer:n,byteOffset:o,byteLength:i}=t;if(Se(n)){
throw new TypeError("chunk's buffer is detached and so cannot be enqueued")}const s=we(n);if(e._pendingPullIntos.length>0){const t=e._pendingPullIntos.peek()
;if(Se(t.buffer)){throw new TypeError("The BYOB request's buffer has been detached and so cannot be filled with an enqueued chunk")}Xe(e);t.buffer=we(t.buffer)
;if(t.readerType==="none"){Ge(e,t)}}if(te(r)){tt(e);if(ee(r)===0){Ye(e,s,o,i)}else{if(e._pendingPullIntos.length>0){st(e)}const t=new Uint8Array(s,o,i)
;X(r,t,false)}}else if(At(r)){Ye(e,s,o,i);et(e)}else{Ye(e,s,o,i)}De(e)}function ct(e,t){const r=e._controlledReadableByteStream;if(r._state!=="readable"){return
}Ne(e);Le(e);ut(e);Kn(r,t)}function dt(e,t){const r=e._queue.shift();e._queueTotalSize-=r.byteLength;Ke(e)
;const n=new Uint8Array(r.buffer,r.byteOffset,r.byteLength);t._chunkSteps(n)}function ht(e){if(e._byobRequest===null&&e._pendingPullIntos.length>0){
const t=e._pendingPullIntos.peek();const r=new Uint8Array(t.buffer,t.byteOffset+t.bytesFilled,t.byteLength-t.bytesFilled);const n=Object.create(Me.prototype)
;gt(n,e,r);e._byobRequest=n}return e._byobRequest}function pt(e){const t=e._controlledReadableByteStream._state;if(t==="errored"){return null}if(t==="closed"){
return 0}return e._strategyHWM-e._queueTotalSize}function bt(e,t){const r=e._pendingPullIntos.peek();const n=e._controlledReadableByteStream._state
;if(n==="closed"){if(t!==0){throw new TypeError("bytesWritten must be 0 when calling respond() on a closed stream")}}else{if(t===0){
throw new TypeError("bytesWritten must be greater than 0 when calling respond() on a readable stream")}if(r.bytesFilled+t>r.byteLength){
throw new RangeError("bytesWritten out of range")}}r.buffer=we(r.buffer);it(e,t)}function yt(e,t){const r=e._pendingPullIntos.peek()
;const n=e._controlledReadableByteStream._state;if(n==="closed"){if(t.byteLength!==0){
throw new TypeError("The view's length must be 0 when calling respondWithNewView() on a closed stream")}}else{if(t.byteLength===0){
throw new TypeError("The view's length must be greater than 0 when calling respondWithNewView() on a readable stream")}}
if(r.byteOffset+r.bytesFilled!==t.byteOffset){throw new RangeError("The region specified by view does not match byobRequest")}
if(r.bufferByteLength!==t.buffer.byteLength){throw new RangeError("The buffer of view has different capacity than byobRequest")}
if(r.bytesFilled+t.byteLength>r.byteLength){throw new RangeError("The region specified by view is larger than byobRequest")}const o=t.byteLength
;r.buffer=we(t.buffer);it(e,o)}function mt(e,t,r,n,o,i,s){t._controlledReadableByteStream=e;t._pullAgain=false;t._pulling=false;t._byobRequest=null
;t._queue=t._queueTotalSize=undefined;Le(t);t._closeRequested=false;t._started=false;t._strategyHWM=i;t._pullAlgorithm=n;t._cancelAlgorithm=o
;t._autoAllocateChunkSize=s;t._pendingPullIntos=new S;e._readableStreamController=t;const a=r();d(l(a),()=>{t._started=true;De(t);return null},e=>{ct(t,e)
;return null})}function _t(e,t,r){const n=Object.create(Ie.prototype);let o;let i;let s;if(t.start!==undefined){o=()=>t.start(n)}else{o=()=>undefined}
if(t.pull!==undefined){i=()=>t.pull(n)}else{i=()=>l(undefined)}if(t.cancel!==undefined){s=e=>t.cancel(e)}else{s=()=>l(undefined)}const a=t.autoAllocateChunkSize
;if(a===0){throw new TypeError("autoAllocateChunkSize must be greater than 0")}mt(e,n,o,i,s,r,a)}function gt(e,t,r){e._associatedReadableByteStreamController=t
;e._view=r}function wt(e){return new TypeError(`ReadableStreamBYOBRequest.prototype.${e} can only be used on a ReadableStreamBYOBRequest`)}function St(e){
return new TypeError(`ReadableByteStreamController.prototype.${e} can only be used on a ReadableByteStreamController`)}function Tt(e,t){I(e,t)
;const r=e===null||e===void 0?void 0:e.mode;return{mode:r===undefined?undefined:Rt(r,`${t} has member 'mode' that`)}}function Rt(e,t){e=`${e}`;if(e!=="byob"){
throw new TypeError(`${t} '${e}' is not a valid enumeration value for ReadableStreamReaderMode`)}return e}function vt(e,t){var r;I(e,t)
;const n=(r=e===null||e===void 0?void 0:e.min)!==null&&r!==void 0?r:1;return{min:G(n,`${t} has member 'min' that`)}}function Pt(e){return new kt(e)}
function Et(e,t){e._reader._readIntoRequests.push(t)}function Ct(e,t,r){const n=e._reader;const o=n._readIntoRequests.shift();if(r){o._closeSteps(t)}else{
o._chunkSteps(t)}}function qt(e){return e._reader._readIntoRequests.length}function At(e){const t=e._reader;if(t===undefined){return false}if(!Ot(t)){
return false}return true}class kt{constructor(e){N(e,1,"ReadableStreamBYOBReader");Z(e,"First parameter");if(Gn(e)){
throw new TypeError("This stream has already been locked for exclusive reading by another reader")}if(!xe(e._readableStreamController)){
throw new TypeError("Cannot construct a ReadableStreamBYOBReader for a stream not constructed with a byte "+"source")}C(this,e);this._readIntoRequests=new S}
get closed(){if(!Ot(this)){return f(Lt("closed"))}return this._closedPromise}cancel(e=undefined){if(!Ot(this)){return f(Lt("cancel"))}
if(this._ownerReadableStream===undefined){return f(k("cancel"))}return q(this,e)}read(e,t={}){if(!Ot(this)){return f(Lt("read"))}if(!ArrayBuffer.isView(e)){
return f(new TypeError("view must be an array buffer view"))}if(e.byteLength===0){return f(new TypeError("view must have non-zero byteLength"))}
if(e.buffer.byteLength===0){return f(new TypeError(`view's buffer must have non-zero byteLength`))}if(Se(e.buffer)){
return f(new TypeError("view's buffer has been detached"))}let r;try{r=vt(t,"options")}catch(e){return f(e)}const n=r.min;if(n===0){
return f(new TypeError("options.min must be greater than 0"))}if(!$e(e)){if(n>e.length){
return f(new RangeError("options.min must be less than or equal to view's length"))}}else if(n>e.byteLength){
return f(new RangeError("options.min must be less than or equal to view's byteLength"))}if(this._ownerReadableStream===undefined){return f(k("read from"))}let o
;let i;const s=u((e,t)=>{o=e;i=t});const a={_chunkSteps:e=>o({value:e,done:false}),_closeSteps:e=>o({value:e,done:true}),_errorSteps:e=>i(e)};jt(this,e,n,a)
;return s}releaseLock(){if(!Ot(this)){throw Lt("releaseLock")}if(this._ownerReadableStream===undefined){return}Bt(this)}}Object.defineProperties(kt.prototype,{
cancel:{enumerable:true},read:{enumerable:true},releaseLock:{enumerable:true},closed:{enumerable:true}});o(kt.prototype.cancel,"cancel")
;o(kt.prototype.read,"read");o(kt.prototype.releaseLock,"releaseLock");if(typeof Symbol.toStringTag==="symbol"){
Object.defineProperty(kt.prototype,Symbol.toStringTag,{value:"ReadableStreamBYOBReader",configurable:true})}function Ot(e){if(!r(e)){return false}
if(!Object.prototype.hasOwnProperty.call(e,"_readIntoRequests")){return false}return e instanceof kt}function jt(e,t,r,n){const o=e._ownerReadableStream
;o._disturbed=true;if(o._state==="errored"){n._errorSteps(o._storedError)}else{rt(o._readableStreamController,t,r,n)}}function Bt(e){A(e)
;const t=new TypeError("Reader was released");zt(e,t)}function zt(e,t){const r=e._readIntoRequests;e._readIntoRequests=new S;r.forEach(e=>{e._errorSteps(t)})}
function Lt(e){return new TypeError(`ReadableStreamBYOBReader.prototype.${e} can only be used on a ReadableStreamBYOBReader`)}function Wt(e,t){
const{highWaterMark:r}=e;if(r===undefined){return t}if(pe(r)||r<0){throw new RangeError("Invalid highWaterMark")}return r}function $t(e){const{size:t}=e;if(!t){
return()=>1}return t}function Ft(e,t){I(e,t);const r=e===null||e===void 0?void 0:e.highWaterMark;const n=e===null||e===void 0?void 0:e.size;return{
highWaterMark:r===undefined?undefined:V(r),size:n===undefined?undefined:Mt(n,`${t} has member 'size' that`)}}function Mt(e,t){x(e,t);return t=>V(e(t))}
function It(e,t){I(e,t);const r=e===null||e===void 0?void 0:e.abort;const n=e===null||e===void 0?void 0:e.close;const o=e===null||e===void 0?void 0:e.start
;const i=e===null||e===void 0?void 0:e.type;const s=e===null||e===void 0?void 0:e.write;return{
abort:r===undefined?undefined:xt(r,e,`${t} has member 'abort' that`),close:n===undefined?undefined:Ut(n,e,`${t} has member 'close' that`),
start:o===undefined?undefined:Dt(o,e,`${t} has member 'start' that`),write:s===undefined?undefined:Nt(s,e,`${t} has member 'write' that`),type:i}}
function xt(e,t,r){x(e,r);return r=>g(e,t,[r])}function Ut(e,t,r){x(e,r);return()=>g(e,t,[])}function Dt(e,t,r){x(e,r);return r=>_(e,t,[r])}function Nt(e,t,r){
x(e,r);return(r,n)=>g(e,t,[r,n])}function Ht(e,t){if(!Xt(e)){throw new TypeError(`${t} is not a WritableStream.`)}}function Vt(e){
if(typeof e!=="object"||e===null){return false}try{return typeof e.aborted==="boolean"}catch(e){return false}}const Yt=typeof AbortController==="function"
;function Qt(){if(Yt){return new AbortController}return undefined}class Gt{constructor(e={},t={}){if(e===undefined){e=null}else{D(e,"First parameter")}
const r=Ft(t,"Second parameter");const n=It(e,"First parameter");Kt(this);const o=n.type;if(o!==undefined){throw new RangeError("Invalid type is specified")}
const i=$t(r);const s=Wt(r,1);Or(this,n,s,i)}get locked(){if(!Xt(this)){throw Dr("locked")}return er(this)}abort(e=undefined){if(!Xt(this)){
return f(Dr("abort"))}if(er(this)){return f(new TypeError("Cannot abort a stream that already has a writer"))}return tr(this,e)}close(){if(!Xt(this)){
return f(Dr("close"))}if(er(this)){return f(new TypeError("Cannot close a stream that already has a writer"))}if(cr(this)){
return f(new TypeError("Cannot close an already-closing stream"))}return rr(this)}getWriter(){if(!Xt(this)){throw Dr("getWriter")}return Zt(this)}}
Object.defineProperties(Gt.prototype,{abort:{enumerable:true},close:{enumerable:true},getWriter:{enumerable:true},locked:{enumerable:true}})
;o(Gt.prototype.abort,"abort");o(Gt.prototype.close,"close");o(Gt.prototype.getWriter,"getWriter");if(typeof Symbol.toStringTag==="symbol"){
Object.defineProperty(Gt.prototype,Symbol.toStringTag,{value:"WritableStream",configurable:true})}function Zt(e){return new mr(e)}
function Jt(e,t,r,n,o=1,i=()=>1){const s=Object.create(Gt.prototype);Kt(s);const a=Object.create(qr.prototype);kr(s,a,e,t,r,n,o,i);return s}function Kt(e){
e._state="writable";e._storedError=undefined;e._writer=undefined;e._writableStreamController=undefined;e._writeRequests=new S;e._inFlightWriteRequest=undefined
;e._closeRequest=undefined;e._inFlightCloseRequest=undefined;e._pendingAbortRequest=undefined;e._backpressure=false}function Xt(e){if(!r(e)){return false}
if(!Object.prototype.hasOwnProperty.call(e,"_writableStreamController")){return false}return e instanceof Gt}function er(e){if(e._writer===undefined){
return false}return true}function tr(e,t){var r;if(e._state==="closed"||e._state==="errored"){return l(undefined)}e._writableStreamController._abortReason=t
;(r=e._writableStreamController._abortController)===null||r===void 0?void 0:r.abort(t);const n=e._state;if(n==="closed"||n==="errored"){return l(undefined)}
if(e._pendingAbortRequest!==undefined){return e._pendingAbortRequest._promise}let o=false;if(n==="erroring"){o=true;t=undefined}const i=u((r,n)=>{
e._pendingAbortRequest={_promise:undefined,_resolve:r,_reject:n,_reason:t,_wasAlreadyErroring:o}});e._pendingAbortRequest._promise=i;if(!o){ir(e,t)}return i}
function rr(e){const t=e._state;if(t==="closed"||t==="errored"){
return f(new TypeError(`The stream (in ${t} state) is not in the writable state and cannot be closed`))}const r=u((t,r)=>{const n={_resolve:t,_reject:r}
;e._closeRequest=n});const n=e._writer;if(n!==undefined&&e._backpressure&&t==="writable"){sn(n)}Br(e._writableStreamController);return r}function nr(e){
const t=u((t,r)=>{const n={_resolve:t,_reject:r};e._writeRequests.push(n)});return t}function or(e,t){const r=e._state;if(r==="writable"){ir(e,t);return}sr(e)}
function ir(e,t){const r=e._writableStreamController;e._state="erroring";e._storedError=t;const n=e._writer;if(n!==undefined){Rr(n,t)}if(!dr(e)&&r._started){
sr(e)}}function sr(e){e._state="errored";e._writableStreamController[R]();const t=e._storedError;e._writeRequests.forEach(e=>{e._reject(t)})
;e._writeRequests=new S;if(e._pendingAbortRequest===undefined){br(e);return}const r=e._pendingAbortRequest;e._pendingAbortRequest=undefined
;if(r._wasAlreadyErroring){r._reject(t);br(e);return}const n=e._writableStreamController[T](r._reason);d(n,()=>{r._resolve();br(e);return null},t=>{r._reject(t)
;br(e);return null})}function ar(e){e._inFlightWriteRequest._resolve(undefined);e._inFlightWriteRequest=undefined}function ur(e,t){
e._inFlightWriteRequest._reject(t);e._inFlightWriteRequest=undefined;or(e,t)}function lr(e){e._inFlightCloseRequest._resolve(undefined)
;e._inFlightCloseRequest=undefined;const t=e._state;if(t==="erroring"){e._storedError=undefined;if(e._pendingAbortRequest!==undefined){
e._pendingAbortRequest._resolve();e._pendingAbortRequest=undefined}}e._state="closed";const r=e._writer;if(r!==undefined){Kr(r)}}function fr(e,t){
e._inFlightCloseRequest._reject(t);e._inFlightCloseRequest=undefined;if(e._pendingAbortRequest!==undefined){e._pendingAbortRequest._reject(t)
;e._pendingAbortRequest=undefined}or(e,t)}function cr(e){if(e._closeRequest===undefined&&e._inFlightCloseRequest===undefined){return false}return true}
function dr(e){if(e._inFlightWriteRequest===undefined&&e._inFlightCloseRequest===undefined){return false}return true}function hr(e){
e._inFlightCloseRequest=e._closeRequest;e._closeRequest=undefined}function pr(e){e._inFlightWriteRequest=e._writeRequests.shift()}function br(e){
if(e._closeRequest!==undefined){e._closeRequest._reject(e._storedError);e._closeRequest=undefined}const t=e._writer;if(t!==undefined){Zr(t,e._storedError)}}
function yr(e,t){const r=e._writer;if(r!==undefined&&t!==e._backpressure){if(t){nn(r)}else{sn(r)}}e._backpressure=t}class mr{constructor(e){
N(e,1,"WritableStreamDefaultWriter");Ht(e,"First parameter");if(er(e)){
throw new TypeError("This stream has already been locked for exclusive writing by another writer")}this._ownerWritableStream=e;e._writer=this;const t=e._state
;if(t==="writable"){if(!cr(e)&&e._backpressure){Xr(this)}else{tn(this)}Yr(this)}else if(t==="erroring"){en(this,e._storedError);Yr(this)}else if(t==="closed"){
tn(this);Gr(this)}else{const t=e._storedError;en(this,t);Qr(this,t)}}get closed(){if(!_r(this)){return f(Hr("closed"))}return this._closedPromise}
get desiredSize(){if(!_r(this)){throw Hr("desiredSize")}if(this._ownerWritableStream===undefined){throw Vr("desiredSize")}return vr(this)}get ready(){
if(!_r(this)){return f(Hr("ready"))}return this._readyPromise}abort(e=undefined){if(!_r(this)){return f(Hr("abort"))}if(this._ownerWritableStream===undefined){
return f(Vr("abort"))}return gr(this,e)}close(){if(!_r(this)){return f(Hr("close"))}const e=this._ownerWritableStream;if(e===undefined){return f(Vr("close"))}
if(cr(e)){return f(new TypeError("Cannot close an already-closing stream"))}return wr(this)}releaseLock(){if(!_r(this)){throw Hr("releaseLock")}
const e=this._ownerWritableStream;if(e===undefined){return}Pr(this)}write(e=undefined){if(!_r(this)){return f(Hr("write"))}
if(this._ownerWritableStream===undefined){return f(Vr("write to"))}return Er(this,e)}}Object.defineProperties(mr.prototype,{abort:{enumerable:true},close:{
enumerable:true},releaseLock:{enumerable:true},write:{enumerable:true},closed:{enumerable:true},desiredSize:{enumerable:true},ready:{enumerable:true}})
;o(mr.prototype.abort,"abort");o(mr.prototype.close,"close");o(mr.prototype.releaseLock,"releaseLock");o(mr.prototype.write,"write")
;if(typeof Symbol.toStringTag==="symbol"){Object.defineProperty(mr.prototype,Symbol.toStringTag,{value:"WritableStreamDefaultWriter",configurable:true})}
function _r(e){if(!r(e)){return false}if(!Object.prototype.hasOwnProperty.call(e,"_ownerWritableStream")){return false}return e instanceof mr}function gr(e,t){
const r=e._ownerWritableStream;return tr(r,t)}function wr(e){const t=e._ownerWritableStream;return rr(t)}function Sr(e){const t=e._ownerWritableStream
;const r=t._state;if(cr(t)||r==="closed"){return l(undefined)}if(r==="errored"){return f(t._storedError)}return wr(e)}function Tr(e,t){
if(e._closedPromiseState==="pending"){Zr(e,t)}else{Jr(e,t)}}function Rr(e,t){if(e._readyPromiseState==="pending"){rn(e,t)}else{on(e,t)}}function vr(e){
const t=e._ownerWritableStream;const r=t._state;if(r==="errored"||r==="erroring"){return null}if(r==="closed"){return 0}return Lr(t._writableStreamController)}
function Pr(e){const t=e._ownerWritableStream;const r=new TypeError(`Writer was released and can no longer be used to monitor the stream's closedness`);Rr(e,r)
;Tr(e,r);t._writer=undefined;e._ownerWritableStream=undefined}function Er(e,t){const r=e._ownerWritableStream;const n=r._writableStreamController
;const o=zr(n,t);if(r!==e._ownerWritableStream){return f(Vr("write to"))}const i=r._state;if(i==="errored"){return f(r._storedError)}if(cr(r)||i==="closed"){
return f(new TypeError("The stream is closing or closed and cannot be written to"))}if(i==="erroring"){return f(r._storedError)}const s=nr(r);Wr(n,t,o);return s
}const Cr={};class qr{constructor(){throw new TypeError("Illegal constructor")}get abortReason(){if(!Ar(this)){throw Nr("abortReason")}return this._abortReason}
get signal(){if(!Ar(this)){throw Nr("signal")}if(this._abortController===undefined){
throw new TypeError("WritableStreamDefaultController.prototype.signal is not supported")}return this._abortController.signal}error(e=undefined){if(!Ar(this)){
throw Nr("error")}const t=this._controlledWritableStream._state;if(t!=="writable"){return}Ur(this,e)}[T](e){const t=this._abortAlgorithm(e);jr(this);return t}
[R](){Le(this)}}Object.defineProperties(qr.prototype,{abortReason:{enumerable:true},signal:{enumerable:true},error:{enumerable:true}})
;if(typeof Symbol.toStringTag==="symbol"){Object.defineProperty(qr.prototype,Symbol.toStringTag,{value:"WritableStreamDefaultController",configurable:true})}
function Ar(e){if(!r(e)){return false}if(!Object.prototype.hasOwnProperty.call(e,"_controlledWritableStream")){return false}return e instanceof qr}
function kr(e,t,r,n,o,i,s,a){t._controlledWritableStream=e;e._writableStreamController=t;t._queue=undefined;t._queueTotalSize=undefined;Le(t)
;t._abortReason=undefined;t._abortController=Qt();t._started=false;t._strategySizeAlgorithm=a;t._strategyHWM=s;t._writeAlgorithm=n;t._closeAlgorithm=o
;t._abortAlgorithm=i;const u=xr(t);yr(e,u);const f=r();const c=l(f);d(c,()=>{t._started=true;$r(t);return null},r=>{t._started=true;or(e,r);return null})}
function Or(e,t,r,n){const o=Object.create(qr.prototype);let i;let s;let a;let u;if(t.start!==undefined){i=()=>t.start(o)}else{i=()=>undefined}
if(t.write!==undefined){s=e=>t.write(e,o)}else{s=()=>l(undefined)}if(t.close!==undefined){a=()=>t.close()}else{a=()=>l(undefined)}if(t.abort!==undefined){
u=e=>t.abort(e)}else{u=()=>l(undefined)}kr(e,o,i,s,a,u,r,n)}function jr(e){e._writeAlgorithm=undefined;e._closeAlgorithm=undefined;e._abortAlgorithm=undefined
;e._strategySizeAlgorithm=undefined}function Br(e){Be(e,Cr,0);$r(e)}function zr(e,t){try{return e._strategySizeAlgorithm(t)}catch(t){Fr(e,t);return 1}}
function Lr(e){return e._strategyHWM-e._queueTotalSize}function Wr(e,t,r){try{Be(e,t,r)}catch(t){Fr(e,t);return}const n=e._controlledWritableStream
;if(!cr(n)&&n._state==="writable"){const t=xr(e);yr(n,t)}$r(e)}function $r(e){const t=e._controlledWritableStream;if(!e._started){return}
if(t._inFlightWriteRequest!==undefined){return}const r=t._state;if(r==="erroring"){sr(t);return}if(e._queue.length===0){return}const n=ze(e);if(n===Cr){Mr(e)
}else{Ir(e,n)}}function Fr(e,t){if(e._controlledWritableStream._state==="writable"){Ur(e,t)}}function Mr(e){const t=e._controlledWritableStream;hr(t);je(e)
;const r=e._closeAlgorithm();jr(e);d(r,()=>{lr(t);return null},e=>{fr(t,e);return null})}function Ir(e,t){const r=e._controlledWritableStream;pr(r)
;const n=e._writeAlgorithm(t);d(n,()=>{ar(r);const t=r._state;je(e);if(!cr(r)&&t==="writable"){const t=xr(e);yr(r,t)}$r(e);return null},t=>{
if(r._state==="writable"){jr(e)}ur(r,t);return null})}function xr(e){const t=Lr(e);return t<=0}function Ur(e,t){const r=e._controlledWritableStream;jr(e)
;ir(r,t)}function Dr(e){return new TypeError(`WritableStream.prototype.${e} can only be used on a WritableStream`)}function Nr(e){
return new TypeError(`WritableStreamDefaultController.prototype.${e} can only be used on a WritableStreamDefaultController`)}function Hr(e){
return new TypeError(`WritableStreamDefaultWriter.prototype.${e} can only be used on a WritableStreamDefaultWriter`)}function Vr(e){
return new TypeError("Cannot "+e+" a stream using a released writer")}function Yr(e){e._closedPromise=u((t,r)=>{e._closedPromise_resolve=t
;e._closedPromise_reject=r;e._closedPromiseState="pending"})}function Qr(e,t){Yr(e);Zr(e,t)}function Gr(e){Yr(e);Kr(e)}function Zr(e,t){
if(e._closedPromise_reject===undefined){return}y(e._closedPromise);e._closedPromise_reject(t);e._closedPromise_resolve=undefined
;e._closedPromise_reject=undefined;e._closedPromiseState="rejected"}function Jr(e,t){Qr(e,t)}function Kr(e){if(e._closedPromise_resolve===undefined){return}
e._closedPromise_resolve(undefined);e._closedPromise_resolve=undefined;e._closedPromise_reject=undefined;e._closedPromiseState="resolved"}function Xr(e){
e._readyPromise=u((t,r)=>{e._readyPromise_resolve=t;e._readyPromise_reject=r});e._readyPromiseState="pending"}function en(e,t){Xr(e);rn(e,t)}function tn(e){
Xr(e);sn(e)}function rn(e,t){if(e._readyPromise_reject===undefined){return}y(e._readyPromise);e._readyPromise_reject(t);e._readyPromise_resolve=undefined
;e._readyPromise_reject=undefined;e._readyPromiseState="rejected"}function nn(e){Xr(e)}function on(e,t){en(e,t)}function sn(e){
if(e._readyPromise_resolve===undefined){return}e._readyPromise_resolve(undefined);e._readyPromise_resolve=undefined;e._readyPromise_reject=undefined
;e._readyPromiseState="fulfilled"}function an(){if(typeof globalThis!=="undefined"){return globalThis}else if(typeof self!=="undefined"){return self
}else if(typeof global!=="undefined"){return global}return undefined}const un=an();function ln(e){if(!(typeof e==="function"||typeof e==="object")){return false
}if(e.name!=="DOMException"){return false}try{new e;return true}catch(e){return false}}function fn(){const e=un===null||un===void 0?void 0:un.DOMException
;return ln(e)?e:undefined}function cn(){const e=function e(t,r){this.message=t||"";this.name=r||"Error";if(Error.captureStackTrace){
Error.captureStackTrace(this,this.constructor)}};o(e,"DOMException");e.prototype=Object.create(Error.prototype)
;Object.defineProperty(e.prototype,"constructor",{value:e,writable:true,configurable:true});return e}const dn=fn()||cn();function hn(e,r,n,o,i,s){const a=J(e)
;const f=Zt(r);e._disturbed=true;let b=false;let m=l(undefined);return u((_,g)=>{let w;if(s!==undefined){w=()=>{
const t=s.reason!==undefined?s.reason:new dn("Aborted","AbortError");const n=[];if(!o){n.push(()=>{if(r._state==="writable"){return tr(r,t)}return l(undefined)
})}if(!i){n.push(()=>{if(e._state==="readable"){return Zn(e,t)}return l(undefined)})}E(()=>Promise.all(n.map(e=>e())),true,t)};if(s.aborted){w();return}
s.addEventListener("abort",w)}function S(){return u((e,t)=>{function r(n){if(n){e()}else{c(T(),r,t)}}r(false)})}function T(){if(b){return l(true)}
return c(f._readyPromise,()=>u((e,r)=>{oe(a,{_chunkSteps:r=>{m=c(Er(f,r),undefined,t);e(false)},_closeSteps:()=>e(true),_errorSteps:r})}))}
v(e,a._closedPromise,e=>{if(!o){E(()=>tr(r,e),true,e)}else{C(true,e)}return null});v(r,f._closedPromise,t=>{if(!i){E(()=>Zn(e,t),true,t)}else{C(true,t)}
return null});P(e,a._closedPromise,()=>{if(!n){E(()=>Sr(f))}else{C()}return null});if(cr(r)||r._state==="closed"){
const t=new TypeError("the destination writable stream closed before all data could be piped to it");if(!i){E(()=>Zn(e,t),true,t)}else{C(true,t)}}y(S())
;function R(){const e=m;return c(m,()=>e!==m?R():undefined)}function v(e,t,r){if(e._state==="errored"){r(e._storedError)}else{p(t,r)}}function P(e,t,r){
if(e._state==="closed"){r()}else{h(t,r)}}function E(e,t,n){if(b){return}b=true;if(r._state==="writable"&&!cr(r)){h(R(),o)}else{o()}function o(){
d(e(),()=>q(t,n),e=>q(true,e));return null}}function C(e,t){if(b){return}b=true;if(r._state==="writable"&&!cr(r)){h(R(),()=>q(e,t))}else{q(e,t)}}
function q(e,t){Pr(f);A(a);if(s!==undefined){s.removeEventListener("abort",w)}if(e){g(t)}else{_(undefined)}return null}})}class pn{constructor(){
throw new TypeError("Illegal constructor")}get desiredSize(){if(!bn(this)){throw Cn("desiredSize")}return Tn(this)}close(){if(!bn(this)){throw Cn("close")}
if(!vn(this)){throw new TypeError("The stream is not in a state that permits close")}gn(this)}enqueue(e=undefined){if(!bn(this)){throw Cn("enqueue")}
if(!vn(this)){throw new TypeError("The stream is not in a state that permits enqueue")}return wn(this,e)}error(e=undefined){if(!bn(this)){throw Cn("error")}
Sn(this,e)}[v](e){Le(this);const t=this._cancelAlgorithm(e);_n(this);return t}[P](e){const t=this._controlledReadableStream;if(this._queue.length>0){
const r=je(this);if(this._closeRequested&&this._queue.length===0){_n(this);Jn(t)}else{yn(this)}e._chunkSteps(r)}else{K(t,e);yn(this)}}[E](){}}
Object.defineProperties(pn.prototype,{close:{enumerable:true},enqueue:{enumerable:true},error:{enumerable:true},desiredSize:{enumerable:true}})
;o(pn.prototype.close,"close");o(pn.prototype.enqueue,"enqueue");o(pn.prototype.error,"error");if(typeof Symbol.toStringTag==="symbol"){
Object.defineProperty(pn.prototype,Symbol.toStringTag,{value:"ReadableStreamDefaultController",configurable:true})}function bn(e){if(!r(e)){return false}
if(!Object.prototype.hasOwnProperty.call(e,"_controlledReadableStream")){return false}return e instanceof pn}function yn(e){const t=mn(e);if(!t){return}
if(e._pulling){e._pullAgain=true;return}e._pulling=true;const r=e._pullAlgorithm();d(r,()=>{e._pulling=false;if(e._pullAgain){e._pullAgain=false;yn(e)}
return null},t=>{Sn(e,t);return null})}function mn(e){const t=e._controlledReadableStream;if(!vn(e)){return false}if(!e._started){return false}
if(Gn(t)&&ee(t)>0){return true}const r=Tn(e);if(r>0){return true}return false}function _n(e){e._pullAlgorithm=undefined;e._cancelAlgorithm=undefined
;e._strategySizeAlgorithm=undefined}function gn(e){if(!vn(e)){return}const t=e._controlledReadableStream;e._closeRequested=true;if(e._queue.length===0){_n(e)
;Jn(t)}}function wn(e,t){if(!vn(e)){return}const r=e._controlledReadableStream;if(Gn(r)&&ee(r)>0){X(r,t,false)}else{let r;try{r=e._strategySizeAlgorithm(t)
}catch(t){Sn(e,t);throw t}try{Be(e,t,r)}catch(t){Sn(e,t);throw t}}yn(e)}function Sn(e,t){const r=e._controlledReadableStream;if(r._state!=="readable"){return}
Le(e);_n(e);Kn(r,t)}function Tn(e){const t=e._controlledReadableStream._state;if(t==="errored"){return null}if(t==="closed"){return 0}
return e._strategyHWM-e._queueTotalSize}function Rn(e){if(mn(e)){return false}return true}function vn(e){const t=e._controlledReadableStream._state
;if(!e._closeRequested&&t==="readable"){return true}return false}function Pn(e,t,r,n,o,i,s){t._controlledReadableStream=e;t._queue=undefined
;t._queueTotalSize=undefined;Le(t);t._started=false;t._closeRequested=false;t._pullAgain=false;t._pulling=false;t._strategySizeAlgorithm=s;t._strategyHWM=i
;t._pullAlgorithm=n;t._cancelAlgorithm=o;e._readableStreamController=t;const a=r();d(l(a),()=>{t._started=true;yn(t);return null},e=>{Sn(t,e);return null})}
function En(e,t,r,n){const o=Object.create(pn.prototype);let i;let s;let a;if(t.start!==undefined){i=()=>t.start(o)}else{i=()=>undefined}if(t.pull!==undefined){
s=()=>t.pull(o)}else{s=()=>l(undefined)}if(t.cancel!==undefined){a=e=>t.cancel(e)}else{a=()=>l(undefined)}Pn(e,o,i,s,a,r,n)}function Cn(e){
return new TypeError(`ReadableStreamDefaultController.prototype.${e} can only be used on a ReadableStreamDefaultController`)}function qn(e,t){
if(xe(e._readableStreamController)){return kn(e)}return An(e)}function An(e,t){const r=J(e);let n=false;let o=false;let i=false;let s=false;let a;let f;let c
;let d;let h;const b=u(e=>{h=e});function y(){if(n){o=true;return l(undefined)}n=true;const e={_chunkSteps:e=>{m(()=>{o=false;const t=e;const r=e;if(!i){
wn(c._readableStreamController,t)}if(!s){wn(d._readableStreamController,r)}n=false;if(o){y()}})},_closeSteps:()=>{n=false;if(!i){gn(c._readableStreamController)
}if(!s){gn(d._readableStreamController)}if(!i||!s){h(undefined)}},_errorSteps:()=>{n=false}};oe(r,e);return l(undefined)}function _(t){i=true;a=t;if(s){
const t=_e([a,f]);const r=Zn(e,t);h(r)}return b}function g(t){s=true;f=t;if(i){const t=_e([a,f]);const r=Zn(e,t);h(r)}return b}function w(){}c=Hn(w,y,_)
;d=Hn(w,y,g);p(r._closedPromise,e=>{Sn(c._readableStreamController,e);Sn(d._readableStreamController,e);if(!i||!s){h(undefined)}return null});return[c,d]}
function kn(e){let t=J(e);let r=false;let n=false;let o=false;let i=false;let s=false;let a;let f;let c;let d;let h;const b=u(e=>{h=e});function y(e){
p(e._closedPromise,r=>{if(e!==t){return null}ct(c._readableStreamController,r);ct(d._readableStreamController,r);if(!i||!s){h(undefined)}return null})}
function _(){if(Ot(t)){A(t);t=J(e);y(t)}const a={_chunkSteps:t=>{m(()=>{n=false;o=false;const a=t;let u=t;if(!i&&!s){try{u=Oe(t)}catch(t){
ct(c._readableStreamController,t);ct(d._readableStreamController,t);h(Zn(e,t));return}}if(!i){ft(c._readableStreamController,a)}if(!s){
ft(d._readableStreamController,u)}r=false;if(n){w()}else if(o){S()}})},_closeSteps:()=>{r=false;if(!i){lt(c._readableStreamController)}if(!s){
lt(d._readableStreamController)}if(c._readableStreamController._pendingPullIntos.length>0){bt(c._readableStreamController,0)}
if(d._readableStreamController._pendingPullIntos.length>0){bt(d._readableStreamController,0)}if(!i||!s){h(undefined)}},_errorSteps:()=>{r=false}};oe(t,a)}
function g(a,u){if(ne(t)){A(t);t=Pt(e);y(t)}const l=u?d:c;const f=u?c:d;const p={_chunkSteps:t=>{m(()=>{n=false;o=false;const a=u?s:i;const c=u?i:s;if(!c){let r
;try{r=Oe(t)}catch(t){ct(l._readableStreamController,t);ct(f._readableStreamController,t);h(Zn(e,t));return}if(!a){yt(l._readableStreamController,t)}
ft(f._readableStreamController,r)}else if(!a){yt(l._readableStreamController,t)}r=false;if(n){w()}else if(o){S()}})},_closeSteps:e=>{r=false;const t=u?s:i
;const n=u?i:s;if(!t){lt(l._readableStreamController)}if(!n){lt(f._readableStreamController)}if(e!==undefined){if(!t){yt(l._readableStreamController,e)}
if(!n&&f._readableStreamController._pendingPullIntos.length>0){bt(f._readableStreamController,0)}}if(!t||!n){h(undefined)}},_errorSteps:()=>{r=false}}
;jt(t,a,1,p)}function w(){if(r){n=true;return l(undefined)}r=true;const e=ht(c._readableStreamController);if(e===null){_()}else{g(e._view,false)}
return l(undefined)}function S(){if(r){o=true;return l(undefined)}r=true;const e=ht(d._readableStreamController);if(e===null){_()}else{g(e._view,true)}
return l(undefined)}function T(t){i=true;a=t;if(s){const t=_e([a,f]);const r=Zn(e,t);h(r)}return b}function R(t){s=true;f=t;if(i){const t=_e([a,f])
;const r=Zn(e,t);h(r)}return b}function v(){return}c=Vn(v,w,T);d=Vn(v,S,R);y(t);return[c,d]}function On(e){return r(e)&&typeof e.getReader!=="undefined"}
function jn(e){if(On(e)){return zn(e.getReader())}return Bn(e)}function Bn(e){let n;const o=Ee(e,"async");const i=t;function s(){let e;try{e=Ce(o)}catch(e){
return f(e)}const t=l(e);return b(t,e=>{if(!r(e)){throw new TypeError("The promise returned by the iterator.next() method must fulfill with an object")}
const t=qe(e);if(t){gn(n._readableStreamController)}else{const t=Ae(e);wn(n._readableStreamController,t)}})}function a(e){const t=o.iterator;let n;try{
n=Re(t,"return")}catch(e){return f(e)}if(n===undefined){return l(undefined)}let i;try{i=_(n,t,[e])}catch(e){return f(e)}const s=l(i);return b(s,e=>{if(!r(e)){
throw new TypeError("The promise returned by the iterator.return() method must fulfill with an object")}return undefined})}n=Hn(i,s,a,0);return n}
function zn(e){let n;const o=t;function i(){let t;try{t=e.read()}catch(e){return f(e)}return b(t,e=>{if(!r(e)){
throw new TypeError("The promise returned by the reader.read() method must fulfill with an object")}if(e.done){gn(n._readableStreamController)}else{
const t=e.value;wn(n._readableStreamController,t)}})}function s(t){try{return l(e.cancel(t))}catch(e){return f(e)}}n=Hn(o,i,s,0);return n}function Ln(e,t){
I(e,t);const r=e;const n=r===null||r===void 0?void 0:r.autoAllocateChunkSize;const o=r===null||r===void 0?void 0:r.cancel
;const i=r===null||r===void 0?void 0:r.pull;const s=r===null||r===void 0?void 0:r.start;const a=r===null||r===void 0?void 0:r.type;return{
autoAllocateChunkSize:n===undefined?undefined:G(n,`${t} has member 'autoAllocateChunkSize' that`),
cancel:o===undefined?undefined:Wn(o,r,`${t} has member 'cancel' that`),pull:i===undefined?undefined:$n(i,r,`${t} has member 'pull' that`),
start:s===undefined?undefined:Fn(s,r,`${t} has member 'start' that`),type:a===undefined?undefined:Mn(a,`${t} has member 'type' that`)}}function Wn(e,t,r){x(e,r)
;return r=>g(e,t,[r])}function $n(e,t,r){x(e,r);return r=>g(e,t,[r])}function Fn(e,t,r){x(e,r);return r=>_(e,t,[r])}function Mn(e,t){e=`${e}`;if(e!=="bytes"){
throw new TypeError(`${t} '${e}' is not a valid enumeration value for ReadableStreamType`)}return e}function In(e,t){I(e,t)
;const r=e===null||e===void 0?void 0:e.preventCancel;return{preventCancel:Boolean(r)}}function xn(e,t){I(e,t);const r=e===null||e===void 0?void 0:e.preventAbort
;const n=e===null||e===void 0?void 0:e.preventCancel;const o=e===null||e===void 0?void 0:e.preventClose;const i=e===null||e===void 0?void 0:e.signal
;if(i!==undefined){Un(i,`${t} has member 'signal' that`)}return{preventAbort:Boolean(r),preventCancel:Boolean(n),preventClose:Boolean(o),signal:i}}
function Un(e,t){if(!Vt(e)){throw new TypeError(`${t} is not an AbortSignal.`)}}function Dn(e,t){I(e,t);const r=e===null||e===void 0?void 0:e.readable
;H(r,"readable","ReadableWritablePair");Z(r,`${t} has member 'readable' that`);const n=e===null||e===void 0?void 0:e.writable
;H(n,"writable","ReadableWritablePair");Ht(n,`${t} has member 'writable' that`);return{readable:r,writable:n}}class Nn{constructor(e={},t={}){if(e===undefined){
e=null}else{D(e,"First parameter")}const r=Ft(t,"Second parameter");const n=Ln(e,"First parameter");Yn(this);if(n.type==="bytes"){if(r.size!==undefined){
throw new RangeError("The strategy for a byte stream cannot have a size function")}const e=Wt(r,0);_t(this,n,e)}else{const e=$t(r);const t=Wt(r,1)
;En(this,n,t,e)}}get locked(){if(!Qn(this)){throw Xn("locked")}return Gn(this)}cancel(e=undefined){if(!Qn(this)){return f(Xn("cancel"))}if(Gn(this)){
return f(new TypeError("Cannot cancel a stream that already has a reader"))}return Zn(this,e)}getReader(e=undefined){if(!Qn(this)){throw Xn("getReader")}
const t=Tt(e,"First parameter");if(t.mode===undefined){return J(this)}return Pt(this)}pipeThrough(e,t={}){if(!Qn(this)){throw Xn("pipeThrough")}
N(e,1,"pipeThrough");const r=Dn(e,"First parameter");const n=xn(t,"Second parameter");if(Gn(this)){
throw new TypeError("ReadableStream.prototype.pipeThrough cannot be used on a locked ReadableStream")}if(er(r.writable)){
throw new TypeError("ReadableStream.prototype.pipeThrough cannot be used on a locked WritableStream")}
const o=hn(this,r.writable,n.preventClose,n.preventAbort,n.preventCancel,n.signal);y(o);return r.readable}pipeTo(e,t={}){if(!Qn(this)){return f(Xn("pipeTo"))}
if(e===undefined){return f(`Parameter 1 is required in 'pipeTo'.`)}if(!Xt(e)){
return f(new TypeError(`ReadableStream.prototype.pipeTo's first argument must be a WritableStream`))}let r;try{r=xn(t,"Second parameter")}catch(e){return f(e)}
if(Gn(this)){return f(new TypeError("ReadableStream.prototype.pipeTo cannot be used on a locked ReadableStream"))}if(er(e)){
return f(new TypeError("ReadableStream.prototype.pipeTo cannot be used on a locked WritableStream"))}
return hn(this,e,r.preventClose,r.preventAbort,r.preventCancel,r.signal)}tee(){if(!Qn(this)){throw Xn("tee")}const e=qn(this);return _e(e)}values(e=undefined){
if(!Qn(this)){throw Xn("values")}const t=In(e,"First parameter");return ce(this,t.preventCancel)}[Pe](e){return this.values(e)}static from(e){return jn(e)}}
Object.defineProperties(Nn,{from:{enumerable:true}});Object.defineProperties(Nn.prototype,{cancel:{enumerable:true},getReader:{enumerable:true},pipeThrough:{
enumerable:true},pipeTo:{enumerable:true},tee:{enumerable:true},values:{enumerable:true},locked:{enumerable:true}});o(Nn.from,"from")
;o(Nn.prototype.cancel,"cancel");o(Nn.prototype.getReader,"getReader");o(Nn.prototype.pipeThrough,"pipeThrough");o(Nn.prototype.pipeTo,"pipeTo")
;o(Nn.prototype.tee,"tee");o(Nn.prototype.values,"values");if(typeof Symbol.toStringTag==="symbol"){Object.defineProperty(Nn.prototype,Symbol.toStringTag,{
value:"ReadableStream",configurable:true})}Object.defineProperty(Nn.prototype,Pe,{value:Nn.prototype.values,writable:true,configurable:true})
;function Hn(e,t,r,n=1,o=()=>1){const i=Object.create(Nn.prototype);Yn(i);const s=Object.create(pn.prototype);Pn(i,s,e,t,r,n,o);return i}function Vn(e,t,r){
const n=Object.create(Nn.prototype);Yn(n);const o=Object.create(Ie.prototype);mt(n,o,e,t,r,0,undefined);return n}function Yn(e){e._state="readable"
;e._reader=undefined;e._storedError=undefined;e._disturbed=false}function Qn(e){if(!r(e)){return false}
if(!Object.prototype.hasOwnProperty.call(e,"_readableStreamController")){return false}return e instanceof Nn}function Gn(e){if(e._reader===undefined){
return false}return true}function Zn(e,r){e._disturbed=true;if(e._state==="closed"){return l(undefined)}if(e._state==="errored"){return f(e._storedError)}Jn(e)
;const n=e._reader;if(n!==undefined&&Ot(n)){const e=n._readIntoRequests;n._readIntoRequests=new S;e.forEach(e=>{e._closeSteps(undefined)})}
const o=e._readableStreamController[v](r);return b(o,t)}function Jn(e){e._state="closed";const t=e._reader;if(t===undefined){return}W(t);if(ne(t)){
const e=t._readRequests;t._readRequests=new S;e.forEach(e=>{e._closeSteps()})}}function Kn(e,t){e._state="errored";e._storedError=t;const r=e._reader
;if(r===undefined){return}z(r,t);if(ne(r)){se(r,t)}else{zt(r,t)}}function Xn(e){
return new TypeError(`ReadableStream.prototype.${e} can only be used on a ReadableStream`)}function eo(e,t){I(e,t)
;const r=e===null||e===void 0?void 0:e.highWaterMark;H(r,"highWaterMark","QueuingStrategyInit");return{highWaterMark:V(r)}}const to=e=>e.byteLength;o(to,"size")
;class ro{constructor(e){N(e,1,"ByteLengthQueuingStrategy");e=eo(e,"First parameter");this._byteLengthQueuingStrategyHighWaterMark=e.highWaterMark}
get highWaterMark(){if(!oo(this)){throw no("highWaterMark")}return this._byteLengthQueuingStrategyHighWaterMark}get size(){if(!oo(this)){throw no("size")}
return to}}Object.defineProperties(ro.prototype,{highWaterMark:{enumerable:true},size:{enumerable:true}});if(typeof Symbol.toStringTag==="symbol"){
Object.defineProperty(ro.prototype,Symbol.toStringTag,{value:"ByteLengthQueuingStrategy",configurable:true})}function no(e){
return new TypeError(`ByteLengthQueuingStrategy.prototype.${e} can only be used on a ByteLengthQueuingStrategy`)}function oo(e){if(!r(e)){return false}
if(!Object.prototype.hasOwnProperty.call(e,"_byteLengthQueuingStrategyHighWaterMark")){return false}return e instanceof ro}const io=()=>1;o(io,"size");class so{
constructor(e){N(e,1,"CountQueuingStrategy");e=eo(e,"First parameter");this._countQueuingStrategyHighWaterMark=e.highWaterMark}get highWaterMark(){
if(!uo(this)){throw ao("highWaterMark")}return this._countQueuingStrategyHighWaterMark}get size(){if(!uo(this)){throw ao("size")}return io}}
Object.defineProperties(so.prototype,{highWaterMark:{enumerable:true},size:{enumerable:true}});if(typeof Symbol.toStringTag==="symbol"){
Object.defineProperty(so.prototype,Symbol.toStringTag,{value:"CountQueuingStrategy",configurable:true})}function ao(e){
return new TypeError(`CountQueuingStrategy.prototype.${e} can only be used on a CountQueuingStrategy`)}function uo(e){if(!r(e)){return false}
if(!Object.prototype.hasOwnProperty.call(e,"_countQueuingStrategyHighWaterMark")){return false}return e instanceof so}function lo(e,t){I(e,t)
;const r=e===null||e===void 0?void 0:e.cancel;const n=e===null||e===void 0?void 0:e.flush;const o=e===null||e===void 0?void 0:e.readableType
;const i=e===null||e===void 0?void 0:e.start;const s=e===null||e===void 0?void 0:e.transform;const a=e===null||e===void 0?void 0:e.writableType;return{
cancel:r===undefined?undefined:po(r,e,`${t} has member 'cancel' that`),flush:n===undefined?undefined:fo(n,e,`${t} has member 'flush' that`),readableType:o,
start:i===undefined?undefined:co(i,e,`${t} has member 'start' that`),transform:s===undefined?undefined:ho(s,e,`${t} has member 'transform' that`),writableType:a
}}function fo(e,t,r){x(e,r);return r=>g(e,t,[r])}function co(e,t,r){x(e,r);return r=>_(e,t,[r])}function ho(e,t,r){x(e,r);return(r,n)=>g(e,t,[r,n])}
function po(e,t,r){x(e,r);return r=>g(e,t,[r])}class bo{constructor(e={},t={},r={}){if(e===undefined){e=null}const n=Ft(t,"Second parameter")
;const o=Ft(r,"Third parameter");const i=lo(e,"First parameter");if(i.readableType!==undefined){throw new RangeError("Invalid readableType specified")}
if(i.writableType!==undefined){throw new RangeError("Invalid writableType specified")}const s=Wt(o,0);const a=$t(o);const l=Wt(n,1);const f=$t(n);let c
;const d=u(e=>{c=e});yo(this,d,l,f,s,a);Po(this,i);if(i.start!==undefined){c(i.start(this._transformStreamController))}else{c(undefined)}}get readable(){
if(!mo(this)){throw Mo("readable")}return this._readable}get writable(){if(!mo(this)){throw Mo("writable")}return this._writable}}
Object.defineProperties(bo.prototype,{readable:{enumerable:true},writable:{enumerable:true}});if(typeof Symbol.toStringTag==="symbol"){
Object.defineProperty(bo.prototype,Symbol.toStringTag,{value:"TransformStream",configurable:true})}function yo(e,t,r,n,o,i){function s(){return t}function a(t){
return Oo(e,t)}function u(t){return jo(e,t)}function l(){return Bo(e)}e._writable=Jt(s,a,l,u,r,n);function f(){return zo(e)}function c(t){return Lo(e,t)}
e._readable=Hn(s,f,c,o,i);e._backpressure=undefined;e._backpressureChangePromise=undefined;e._backpressureChangePromise_resolve=undefined;So(e,true)
;e._transformStreamController=undefined}function mo(e){if(!r(e)){return false}if(!Object.prototype.hasOwnProperty.call(e,"_transformStreamController")){
return false}return e instanceof bo}function _o(e,t){Sn(e._readable._readableStreamController,t);go(e,t)}function go(e,t){Eo(e._transformStreamController)
;Fr(e._writable._writableStreamController,t);wo(e)}function wo(e){if(e._backpressure){So(e,false)}}function So(e,t){
if(e._backpressureChangePromise!==undefined){e._backpressureChangePromise_resolve()}e._backpressureChangePromise=u(t=>{e._backpressureChangePromise_resolve=t})
;e._backpressure=t}class To{constructor(){throw new TypeError("Illegal constructor")}get desiredSize(){if(!Ro(this)){throw Wo("desiredSize")}
const e=this._controlledTransformStream._readable._readableStreamController;return Tn(e)}enqueue(e=undefined){if(!Ro(this)){throw Wo("enqueue")}Co(this,e)}
error(e=undefined){if(!Ro(this)){throw Wo("error")}qo(this,e)}terminate(){if(!Ro(this)){throw Wo("terminate")}ko(this)}}Object.defineProperties(To.prototype,{
enqueue:{enumerable:true},error:{enumerable:true},terminate:{enumerable:true},desiredSize:{enumerable:true}});o(To.prototype.enqueue,"enqueue")
;o(To.prototype.error,"error");o(To.prototype.terminate,"terminate");if(typeof Symbol.toStringTag==="symbol"){
Object.defineProperty(To.prototype,Symbol.toStringTag,{value:"TransformStreamDefaultController",configurable:true})}function Ro(e){if(!r(e)){return false}
if(!Object.prototype.hasOwnProperty.call(e,"_controlledTransformStream")){return false}return e instanceof To}function vo(e,t,r,n,o){
t._controlledTransformStream=e;e._transformStreamController=t;t._transformAlgorithm=r;t._flushAlgorithm=n;t._cancelAlgorithm=o;t._finishPromise=undefined
;t._finishPromise_resolve=undefined;t._finishPromise_reject=undefined}function Po(e,t){const r=Object.create(To.prototype);let n;let o;let i
;if(t.transform!==undefined){n=e=>t.transform(e,r)}else{n=e=>{try{Co(r,e);return l(undefined)}catch(e){return f(e)}}}if(t.flush!==undefined){o=()=>t.flush(r)
}else{o=()=>l(undefined)}if(t.cancel!==undefined){i=e=>t.cancel(e)}else{i=()=>l(undefined)}vo(e,r,n,o,i)}function Eo(e){e._transformAlgorithm=undefined
;e._flushAlgorithm=undefined;e._cancelAlgorithm=undefined}function Co(e,t){const r=e._controlledTransformStream;const n=r._readable._readableStreamController
;if(!vn(n)){throw new TypeError("Readable side is not in a state that permits enqueue")}try{wn(n,t)}catch(e){go(r,e);throw r._readable._storedError}
const o=Rn(n);if(o!==r._backpressure){So(r,true)}}function qo(e,t){_o(e._controlledTransformStream,t)}function Ao(e,t){const r=e._transformAlgorithm(t)
;return b(r,undefined,t=>{_o(e._controlledTransformStream,t);throw t})}function ko(e){const t=e._controlledTransformStream
;const r=t._readable._readableStreamController;gn(r);const n=new TypeError("TransformStream terminated");go(t,n)}function Oo(e,t){
const r=e._transformStreamController;if(e._backpressure){const n=e._backpressureChangePromise;return b(n,()=>{const n=e._writable;const o=n._state
;if(o==="erroring"){throw n._storedError}return Ao(r,t)})}return Ao(r,t)}function jo(e,t){const r=e._transformStreamController;if(r._finishPromise!==undefined){
return r._finishPromise}const n=e._readable;r._finishPromise=u((e,t)=>{r._finishPromise_resolve=e;r._finishPromise_reject=t});const o=r._cancelAlgorithm(t)
;Eo(r);d(o,()=>{if(n._state==="errored"){Fo(r,n._storedError)}else{Sn(n._readableStreamController,t);$o(r)}return null},e=>{Sn(n._readableStreamController,e)
;Fo(r,e);return null});return r._finishPromise}function Bo(e){const t=e._transformStreamController;if(t._finishPromise!==undefined){return t._finishPromise}
const r=e._readable;t._finishPromise=u((e,r)=>{t._finishPromise_resolve=e;t._finishPromise_reject=r});const n=t._flushAlgorithm();Eo(t);d(n,()=>{
if(r._state==="errored"){Fo(t,r._storedError)}else{gn(r._readableStreamController);$o(t)}return null},e=>{Sn(r._readableStreamController,e);Fo(t,e);return null
});return t._finishPromise}function zo(e){So(e,false);return e._backpressureChangePromise}function Lo(e,t){const r=e._transformStreamController
;if(r._finishPromise!==undefined){return r._finishPromise}const n=e._writable;r._finishPromise=u((e,t)=>{r._finishPromise_resolve=e;r._finishPromise_reject=t})
;const o=r._cancelAlgorithm(t);Eo(r);d(o,()=>{if(n._state==="errored"){Fo(r,n._storedError)}else{Fr(n._writableStreamController,t);wo(e);$o(r)}return null},t=>{
Fr(n._writableStreamController,t);wo(e);Fo(r,t);return null});return r._finishPromise}function Wo(e){
return new TypeError(`TransformStreamDefaultController.prototype.${e} can only be used on a TransformStreamDefaultController`)}function $o(e){
if(e._finishPromise_resolve===undefined){return}e._finishPromise_resolve();e._finishPromise_resolve=undefined;e._finishPromise_reject=undefined}
function Fo(e,t){if(e._finishPromise_reject===undefined){return}y(e._finishPromise);e._finishPromise_reject(t);e._finishPromise_resolve=undefined
;e._finishPromise_reject=undefined}function Mo(e){return new TypeError(`TransformStream.prototype.${e} can only be used on a TransformStream`)}
e.ByteLengthQueuingStrategy=ro;e.CountQueuingStrategy=so;e.ReadableByteStreamController=Ie;e.ReadableStream=Nn;e.ReadableStreamBYOBReader=kt
;e.ReadableStreamBYOBRequest=Me;e.ReadableStreamDefaultController=pn;e.ReadableStreamDefaultReader=re;e.TransformStream=bo;e.TransformStreamDefaultController=To
;e.WritableStream=Gt;e.WritableStreamDefaultController=qr;e.WritableStreamDefaultWriter=mr})},71204:(e,t,r)=>{const n=65536;if(!globalThis.ReadableStream){try{
const e=r(1708);const{emitWarning:t}=e;try{e.emitWarning=()=>{};Object.assign(globalThis,r(37830));e.emitWarning=t}catch(r){e.emitWarning=t;throw r}}catch(e){
Object.assign(globalThis,r(73585))}}try{const{Blob:e}=r(20181);if(e&&!e.prototype.stream){e.prototype.stream=function e(t){let r=0;const o=this
;return new ReadableStream({type:"bytes",async pull(e){const t=o.slice(r,Math.min(o.size,r+n));const i=await t.arrayBuffer();r+=i.byteLength
;e.enqueue(new Uint8Array(i));if(r===o.size){e.close()}}})}}}catch(e){}},34645:(e,t,r)=>{"use strict";r.d(t,{A:()=>s});var n=r(86327)
;const o=class e extends n.A{#e=0;#t="";constructor(e,t,r={}){if(arguments.length<2){
throw new TypeError(`Failed to construct 'File': 2 arguments required, but only ${arguments.length} present.`)}super(e,r);if(r===null)r={}
;const n=r.lastModified===undefined?Date.now():Number(r.lastModified);if(!Number.isNaN(n)){this.#e=n}this.#t=String(t)}get name(){return this.#t}
get lastModified(){return this.#e}get[Symbol.toStringTag](){return"File"}static[Symbol.hasInstance](e){
return!!e&&e instanceof n.A&&/^(File)$/.test(e[Symbol.toStringTag])}};const i=o;const s=i},90995:(e,t,r)=>{"use strict";r.d(t,{F8:()=>l,NX:()=>c,YQ:()=>a.A,
ZH:()=>s.A,_M:()=>d,k4:()=>f});var n=r(73024);var o=r(76760);var i=r(57666);var s=r(34645);var a=r(86327);const{stat:u}=n.promises;const l=(e,t)=>h((0,
n.statSync)(e),e,t);const f=(e,t)=>u(e).then(r=>h(r,e,t));const c=(e,t)=>u(e).then(r=>p(r,e,t));const d=(e,t)=>p((0,n.statSync)(e),e,t)
;const h=(e,t,r="")=>new a.A([new b({path:t,size:e.size,lastModified:e.mtimeMs,start:0})],{type:r});const p=(e,t,r="")=>new s.A([new b({path:t,size:e.size,
lastModified:e.mtimeMs,start:0})],(0,o.basename)(t),{type:r,lastModified:e.mtimeMs});class b{#r;#n;constructor(e){this.#r=e.path;this.#n=e.start
;this.size=e.size;this.lastModified=e.lastModified}slice(e,t){return new b({path:this.#r,lastModified:this.lastModified,size:t-e,start:this.#n+e})}
async*stream(){const{mtimeMs:e}=await u(this.#r);if(e>this.lastModified){
throw new i("The requested file could not be read, typically due to permission problems that have occurred after a reference to a file was acquired.","NotReadableError")
}yield*(0,n.createReadStream)(this.#r,{start:this.#n,end:this.#n+this.size-1})}get[Symbol.toStringTag](){return"Blob"}}var y=null&&l},86327:(e,t,r)=>{
"use strict";r.d(t,{A:()=>u});var n=r(71204);const o=65536;async function*i(e,t=true){for(const r of e){if("stream"in r){yield*r.stream()
}else if(ArrayBuffer.isView(r)){if(t){let e=r.byteOffset;const t=r.byteOffset+r.byteLength;while(e!==t){const n=Math.min(t-e,o);const i=r.buffer.slice(e,e+n)
;e+=i.byteLength;yield new Uint8Array(i)}}else{yield r}}else{let e=0,t=r;while(e!==t.size){const r=t.slice(e,Math.min(t.size,e+o));const n=await r.arrayBuffer()
;e+=n.byteLength;yield new Uint8Array(n)}}}}const s=class e{#o=[];#i="";#s=0;#a="transparent";constructor(t=[],r={}){if(typeof t!=="object"||t===null){
throw new TypeError("Failed to construct 'Blob': The provided value cannot be converted to a sequence.")}if(typeof t[Symbol.iterator]!=="function"){
throw new TypeError("Failed to construct 'Blob': The object must have a callable @@iterator property.")}if(typeof r!=="object"&&typeof r!=="function"){
throw new TypeError("Failed to construct 'Blob': parameter 2 cannot convert to dictionary.")}if(r===null)r={};const n=new TextEncoder;for(const r of t){let t
;if(ArrayBuffer.isView(r)){t=new Uint8Array(r.buffer.slice(r.byteOffset,r.byteOffset+r.byteLength))}else if(r instanceof ArrayBuffer){
t=new Uint8Array(r.slice(0))}else if(r instanceof e){t=r}else{t=n.encode(`${r}`)}this.#s+=ArrayBuffer.isView(t)?t.byteLength:t.size;this.#o.push(t)}
this.#a=`${r.endings===undefined?"transparent":r.endings}`;const o=r.type===undefined?"":String(r.type);this.#i=/^[\x20-\x7E]*$/.test(o)?o:""}get size(){
return this.#s}get type(){return this.#i}async text(){const e=new TextDecoder;let t="";for await(const r of i(this.#o,false)){t+=e.decode(r,{stream:true})}
t+=e.decode();return t}async arrayBuffer(){const e=new Uint8Array(this.size);let t=0;for await(const r of i(this.#o,false)){e.set(r,t);t+=r.length}
return e.buffer}stream(){const e=i(this.#o,true);return new globalThis.ReadableStream({type:"bytes",async pull(t){const r=await e.next()
;r.done?t.close():t.enqueue(r.value)},async cancel(){await e.return()}})}slice(t=0,r=this.size,n=""){const{size:o}=this;let i=t<0?Math.max(o+t,0):Math.min(t,o)
;let s=r<0?Math.max(o+r,0):Math.min(r,o);const a=Math.max(s-i,0);const u=this.#o;const l=[];let f=0;for(const e of u){if(f>=a){break}
const t=ArrayBuffer.isView(e)?e.byteLength:e.size;if(i&&t<=i){i-=t;s-=t}else{let r;if(ArrayBuffer.isView(e)){r=e.subarray(i,Math.min(t,s));f+=r.byteLength}else{
r=e.slice(i,Math.min(t,s));f+=r.size}s-=t;l.push(r);i=0}}const c=new e([],{type:String(n).toLowerCase()});c.#s=a;c.#o=l;return c}get[Symbol.toStringTag](){
return"Blob"}static[Symbol.hasInstance](e){
return e&&typeof e==="object"&&typeof e.constructor==="function"&&(typeof e.stream==="function"||typeof e.arrayBuffer==="function")&&/^(Blob|File)$/.test(e[Symbol.toStringTag])
}};Object.defineProperties(s.prototype,{size:{enumerable:true},type:{enumerable:true},slice:{enumerable:true}});const a=s;const u=a},83018:(e,t,r)=>{
"use strict";r.d(t,{$n:()=>b,fS:()=>p});var n=r(86327);var o=r(34645)
;var{toStringTag:i,iterator:s,hasInstance:a}=Symbol,u=Math.random,l="append,set,get,getAll,delete,keys,values,entries,forEach,constructor".split(","),f=(e,t,r)=>(e+="",
/^(Blob|File)$/.test(t&&t[i])?[(r=r!==void 0?r+"":t[i]=="File"?t.name:"blob",
e),t.name!==r||t[i]=="blob"?new o.A([t],r,t):t]:[e,t+""]),c=(e,t)=>(t?e:e.replace(/\r?\n|\r/g,"\r\n")).replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),d=(e,t,r)=>{
if(t.length<r){throw new TypeError(`Failed to execute '${e}' on 'FormData': ${r} arguments required, but only ${t.length} present.`)}};const h=null&&F
;const p=class e{#u=[];constructor(...e){if(e.length)throw new TypeError(`Failed to construct 'FormData': parameter 1 is not of type 'HTMLFormElement'.`)}
get[i](){return"FormData"}[s](){return this.entries()}static[a](e){return e&&typeof e==="object"&&e[i]==="FormData"&&!l.some(t=>typeof e[t]!="function")}
append(...e){d("append",arguments,2);this.#u.push(f(...e))}delete(e){d("delete",arguments,1);e+="";this.#u=this.#u.filter(([t])=>t!==e)}get(e){
d("get",arguments,1);e+="";for(var t=this.#u,r=t.length,n=0;n<r;n++)if(t[n][0]===e)return t[n][1];return null}getAll(e,t){d("getAll",arguments,1);t=[];e+=""
;this.#u.forEach(r=>r[0]===e&&t.push(r[1]));return t}has(e){d("has",arguments,1);e+="";return this.#u.some(t=>t[0]===e)}forEach(e,t){d("forEach",arguments,1)
;for(var[r,n]of this)e.call(t,n,r,this)}set(...e){d("set",arguments,2);var t=[],r=!0;e=f(...e);this.#u.forEach(n=>{n[0]===e[0]?r&&(r=!t.push(e)):t.push(n)})
;r&&t.push(e);this.#u=t}*entries(){yield*this.#u}*keys(){for(var[e]of this)yield e}*values(){for(var[,e]of this)yield e}};function b(e,t=n.A){
var r=`${u()}${u()}`.replace(/\./g,"").slice(-28).padStart(32,"-"),o=[],i=`--${r}\r\nContent-Disposition: form-data; name="`
;e.forEach((e,t)=>typeof e=="string"?o.push(i+c(t)+`"\r\n\r\n${e.replace(/\r(?!\n)|(?<!\r)\n/g,"\r\n")}\r\n`):o.push(i+c(t)+`"; filename="${c(e.name,1)}"\r\nContent-Type: ${e.type||"application/octet-stream"}\r\n\r\n`,e,"\r\n"))
;o.push(`--${r}--`);return new t(o,{type:"multipart/form-data; boundary="+r})}},70816:(e,t,r)=>{"use strict";r.r(t);r.d(t,{AbortError:()=>ee,Blob:()=>te.YQ,
FetchError:()=>p,File:()=>te.ZH,FormData:()=>d.fS,Headers:()=>j,Request:()=>K,Response:()=>$,blobFrom:()=>te.k4,blobFromSync:()=>te.F8,default:()=>ne,
fileFrom:()=>te.NX,fileFromSync:()=>te._M,isRedirect:()=>L});var n=r(37067);var o=r(44708);var i=r(38522);var s=r(57075);var a=r(4573);function u(e){
if(!/^data:/i.test(e)){throw new TypeError('`uri` does not appear to be a Data URI (must begin with "data:")')}e=e.replace(/\r?\n/g,"");const t=e.indexOf(",")
;if(t===-1||t<=4){throw new TypeError("malformed data: URI")}const r=e.substring(5,t).split(";");let n="";let o=false;const i=r[0]||"text/plain";let s=i
;for(let e=1;e<r.length;e++){if(r[e]==="base64"){o=true}else if(r[e]){s+=`;${r[e]}`;if(r[e].indexOf("charset=")===0){n=r[e].substring(8)}}}if(!r[0]&&!n.length){
s+=";charset=US-ASCII";n="US-ASCII"}const a=o?"base64":"ascii";const u=unescape(e.substring(t+1));const l=Buffer.from(u,a);l.type=i;l.typeFull=s;l.charset=n
;return l}const l=u;var f=r(57975);var c=r(86327);var d=r(83018);class h extends Error{constructor(e,t){super(e);Error.captureStackTrace(this,this.constructor)
;this.type=t}get name(){return this.constructor.name}get[Symbol.toStringTag](){return this.constructor.name}}class p extends h{constructor(e,t,r){super(e,t)
;if(r){this.code=this.errno=r.code;this.erroredSysCall=r.syscall}}}const b=Symbol.toStringTag
;const y=e=>typeof e==="object"&&typeof e.append==="function"&&typeof e.delete==="function"&&typeof e.get==="function"&&typeof e.getAll==="function"&&typeof e.has==="function"&&typeof e.set==="function"&&typeof e.sort==="function"&&e[b]==="URLSearchParams"
;const m=e=>e&&typeof e==="object"&&typeof e.arrayBuffer==="function"&&typeof e.type==="string"&&typeof e.stream==="function"&&typeof e.constructor==="function"&&/^(Blob|File)$/.test(e[b])
;const _=e=>typeof e==="object"&&(e[b]==="AbortSignal"||e[b]==="EventTarget");const g=(e,t)=>{const r=new URL(t).hostname;const n=new URL(e).hostname
;return r===n||r.endsWith(`.${n}`)};const w=(e,t)=>{const r=new URL(t).protocol;const n=new URL(e).protocol;return r===n};const S=(0,f.promisify)(s.pipeline)
;const T=Symbol("Body internals");class R{constructor(e,{size:t=0}={}){let r=null;if(e===null){e=null}else if(y(e)){e=a.Buffer.from(e.toString())
}else if(m(e)){}else if(a.Buffer.isBuffer(e)){}else if(f.types.isAnyArrayBuffer(e)){e=a.Buffer.from(e)}else if(ArrayBuffer.isView(e)){
e=a.Buffer.from(e.buffer,e.byteOffset,e.byteLength)}else if(e instanceof s){}else if(e instanceof d.fS){e=(0,d.$n)(e);r=e.type.split("=")[1]}else{
e=a.Buffer.from(String(e))}let n=e;if(a.Buffer.isBuffer(e)){n=s.Readable.from(e)}else if(m(e)){n=s.Readable.from(e.stream())}this[T]={body:e,stream:n,
boundary:r,disturbed:false,error:null};this.size=t;if(e instanceof s){e.on("error",e=>{
const t=e instanceof h?e:new p(`Invalid response body while trying to fetch ${this.url}: ${e.message}`,"system",e);this[T].error=t})}}get body(){
return this[T].stream}get bodyUsed(){return this[T].disturbed}async arrayBuffer(){const{buffer:e,byteOffset:t,byteLength:r}=await v(this);return e.slice(t,t+r)}
async formData(){const e=this.headers.get("content-type");if(e.startsWith("application/x-www-form-urlencoded")){const e=new d.fS
;const t=new URLSearchParams(await this.text());for(const[r,n]of t){e.append(r,n)}return e}const{toFormData:t}=await r.e(9101).then(r.bind(r,29101))
;return t(this.body,e)}async blob(){const e=this.headers&&this.headers.get("content-type")||this[T].body&&this[T].body.type||"";const t=await this.arrayBuffer()
;return new c.A([t],{type:e})}async json(){const e=await this.text();return JSON.parse(e)}async text(){const e=await v(this);return(new TextDecoder).decode(e)}
buffer(){return v(this)}}
R.prototype.buffer=(0,f.deprecate)(R.prototype.buffer,"Please use 'response.arrayBuffer()' instead of 'response.buffer()'","node-fetch#buffer")
;Object.defineProperties(R.prototype,{body:{enumerable:true},bodyUsed:{enumerable:true},arrayBuffer:{enumerable:true},blob:{enumerable:true},json:{
enumerable:true},text:{enumerable:true},data:{
get:(0,f.deprecate)(()=>{},"data doesn't exist, use json(), text(), arrayBuffer(), or body instead","https://github.com/node-fetch/node-fetch/issues/1000 (response)")
}});async function v(e){if(e[T].disturbed){throw new TypeError(`body used already for: ${e.url}`)}e[T].disturbed=true;if(e[T].error){throw e[T].error}
const{body:t}=e;if(t===null){return a.Buffer.alloc(0)}if(!(t instanceof s)){return a.Buffer.alloc(0)}const r=[];let n=0;try{for await(const o of t){
if(e.size>0&&n+o.length>e.size){const r=new p(`content size at ${e.url} over limit: ${e.size}`,"max-size");t.destroy(r);throw r}n+=o.length;r.push(o)}}catch(t){
const r=t instanceof h?t:new p(`Invalid response body while trying to fetch ${e.url}: ${t.message}`,"system",t);throw r}
if(t.readableEnded===true||t._readableState.ended===true){try{if(r.every(e=>typeof e==="string")){return a.Buffer.from(r.join(""))}return a.Buffer.concat(r,n)
}catch(t){throw new p(`Could not create Buffer from response body for ${e.url}: ${t.message}`,"system",t)}}else{
throw new p(`Premature close of server response while trying to fetch ${e.url}`)}}const P=(e,t)=>{let r;let n;let{body:o}=e[T];if(e.bodyUsed){
throw new Error("cannot clone body after it is used")}if(o instanceof s&&typeof o.getBoundary!=="function"){r=new s.PassThrough({highWaterMark:t})
;n=new s.PassThrough({highWaterMark:t});o.pipe(r);o.pipe(n);e[T].stream=r;o=n}return o};const E=(0,
f.deprecate)(e=>e.getBoundary(),"form-data doesn't follow the spec and requires special treatment. Use alternative package","https://github.com/node-fetch/node-fetch/issues/1167")
;const C=(e,t)=>{if(e===null){return null}if(typeof e==="string"){return"text/plain;charset=UTF-8"}if(y(e)){
return"application/x-www-form-urlencoded;charset=UTF-8"}if(m(e)){return e.type||null}
if(a.Buffer.isBuffer(e)||f.types.isAnyArrayBuffer(e)||ArrayBuffer.isView(e)){return null}if(e instanceof d.fS){
return`multipart/form-data; boundary=${t[T].boundary}`}if(e&&typeof e.getBoundary==="function"){return`multipart/form-data;boundary=${E(e)}`}if(e instanceof s){
return null}return"text/plain;charset=UTF-8"};const q=e=>{const{body:t}=e[T];if(t===null){return 0}if(m(t)){return t.size}if(a.Buffer.isBuffer(t)){
return t.length}if(t&&typeof t.getLengthSync==="function"){return t.hasKnownLength&&t.hasKnownLength()?t.getLengthSync():null}return null}
;const A=async(e,{body:t})=>{if(t===null){e.end()}else{await S(t,e)}};const k=typeof n.validateHeaderName==="function"?n.validateHeaderName:e=>{
if(!/^[\^`\-\w!#$%&'*+.|~]+$/.test(e)){const t=new TypeError(`Header name must be a valid HTTP token [${e}]`);Object.defineProperty(t,"code",{
value:"ERR_INVALID_HTTP_TOKEN"});throw t}};const O=typeof n.validateHeaderValue==="function"?n.validateHeaderValue:(e,t)=>{
if(/[^\t\u0020-\u007E\u0080-\u00FF]/.test(t)){const t=new TypeError(`Invalid character in header content ["${e}"]`);Object.defineProperty(t,"code",{
value:"ERR_INVALID_CHAR"});throw t}};class j extends URLSearchParams{constructor(e){let t=[];if(e instanceof j){const r=e.raw()
;for(const[e,n]of Object.entries(r)){t.push(...n.map(t=>[e,t]))}}else if(e==null){}else if(typeof e==="object"&&!f.types.isBoxedPrimitive(e)){
const r=e[Symbol.iterator];if(r==null){t.push(...Object.entries(e))}else{if(typeof r!=="function"){throw new TypeError("Header pairs must be iterable")}
t=[...e].map(e=>{if(typeof e!=="object"||f.types.isBoxedPrimitive(e)){throw new TypeError("Each header pair must be an iterable object")}return[...e]}).map(e=>{
if(e.length!==2){throw new TypeError("Each header pair must be a name/value tuple")}return[...e]})}}else{
throw new TypeError("Failed to construct 'Headers': The provided value is not of type '(sequence<sequence<ByteString>> or record<ByteString, ByteString>)")}
t=t.length>0?t.map(([e,t])=>{k(e);O(e,String(t));return[String(e).toLowerCase(),String(t)]}):undefined;super(t);return new Proxy(this,{get(e,t,r){switch(t){
case"append":case"set":return(r,n)=>{k(r);O(r,String(n));return URLSearchParams.prototype[t].call(e,String(r).toLowerCase(),String(n))};case"delete":case"has":
case"getAll":return r=>{k(r);return URLSearchParams.prototype[t].call(e,String(r).toLowerCase())};case"keys":return()=>{e.sort()
;return new Set(URLSearchParams.prototype.keys.call(e)).keys()};default:return Reflect.get(e,t,r)}}})}get[Symbol.toStringTag](){return this.constructor.name}
toString(){return Object.prototype.toString.call(this)}get(e){const t=this.getAll(e);if(t.length===0){return null}let r=t.join(", ")
;if(/^content-encoding$/i.test(e)){r=r.toLowerCase()}return r}forEach(e,t=undefined){for(const r of this.keys()){Reflect.apply(e,t,[this.get(r),r,this])}}
*values(){for(const e of this.keys()){yield this.get(e)}}*entries(){for(const e of this.keys()){yield[e,this.get(e)]}}[Symbol.iterator](){return this.entries()}
raw(){return[...this.keys()].reduce((e,t)=>{e[t]=this.getAll(t);return e},{})}[Symbol.for("nodejs.util.inspect.custom")](){
return[...this.keys()].reduce((e,t)=>{const r=this.getAll(t);if(t==="host"){e[t]=r[0]}else{e[t]=r.length>1?r:r[0]}return e},{})}}
Object.defineProperties(j.prototype,["get","entries","forEach","values"].reduce((e,t)=>{e[t]={enumerable:true};return e},{}));function B(e=[]){
return new j(e.reduce((e,t,r,n)=>{if(r%2===0){e.push(n.slice(r,r+2))}return e},[]).filter(([e,t])=>{try{k(e);O(e,String(t));return true}catch{return false}}))}
const z=new Set([301,302,303,307,308]);const L=e=>z.has(e);const W=Symbol("Response internals");class $ extends R{constructor(e=null,t={}){super(e,t)
;const r=t.status!=null?t.status:200;const n=new j(t.headers);if(e!==null&&!n.has("Content-Type")){const t=C(e,this);if(t){n.append("Content-Type",t)}}this[W]={
type:"default",url:t.url,status:r,statusText:t.statusText||"",headers:n,counter:t.counter,highWaterMark:t.highWaterMark}}get type(){return this[W].type}
get url(){return this[W].url||""}get status(){return this[W].status}get ok(){return this[W].status>=200&&this[W].status<300}get redirected(){
return this[W].counter>0}get statusText(){return this[W].statusText}get headers(){return this[W].headers}get highWaterMark(){return this[W].highWaterMark}
clone(){return new $(P(this,this.highWaterMark),{type:this.type,url:this.url,status:this.status,statusText:this.statusText,headers:this.headers,ok:this.ok,
redirected:this.redirected,size:this.size,highWaterMark:this.highWaterMark})}static redirect(e,t=302){if(!L(t)){
throw new RangeError('Failed to execute "redirect" on "response": Invalid status code')}return new $(null,{headers:{location:new URL(e).toString()},status:t})}
static error(){const e=new $(null,{status:0,statusText:""});e[W].type="error";return e}static json(e=undefined,t={}){const r=JSON.stringify(e)
;if(r===undefined){throw new TypeError("data is not JSON serializable")}const n=new j(t&&t.headers);if(!n.has("content-type")){
n.set("content-type","application/json")}return new $(r,{...t,headers:n})}get[Symbol.toStringTag](){return"Response"}}Object.defineProperties($.prototype,{
type:{enumerable:true},url:{enumerable:true},status:{enumerable:true},ok:{enumerable:true},redirected:{enumerable:true},statusText:{enumerable:true},headers:{
enumerable:true},clone:{enumerable:true}});var F=r(73136);const M=e=>{if(e.search){return e.search}const t=e.href.length-1
;const r=e.hash||(e.href[t]==="#"?"#":"");return e.href[t-r.length]==="?"?"?":""};var I=r(77030);function x(e,t=false){if(e==null){return"no-referrer"}
e=new URL(e);if(/^(about|blob|data):$/.test(e.protocol)){return"no-referrer"}e.username="";e.password="";e.hash="";if(t){e.pathname="";e.search=""}return e}
const U=new Set(["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"])
;const D="strict-origin-when-cross-origin";function N(e){if(!U.has(e)){throw new TypeError(`Invalid referrerPolicy: ${e}`)}return e}function H(e){
if(/^(http|ws)s:$/.test(e.protocol)){return true}const t=e.host.replace(/(^\[)|(]$)/g,"");const r=(0,I.isIP)(t);if(r===4&&/^127\./.test(t)){return true}
if(r===6&&/^(((0+:){7})|(::(0+:){0,6}))0*1$/.test(t)){return true}if(e.host==="localhost"||e.host.endsWith(".localhost")){return false}if(e.protocol==="file:"){
return true}return false}function V(e){if(/^about:(blank|srcdoc)$/.test(e)){return true}if(e.protocol==="data:"){return true}
if(/^(blob|filesystem):$/.test(e.protocol)){return true}return H(e)}function Y(e,{referrerURLCallback:t,referrerOriginCallback:r}={}){
if(e.referrer==="no-referrer"||e.referrerPolicy===""){return null}const n=e.referrerPolicy;if(e.referrer==="about:client"){return"no-referrer"}
const o=e.referrer;let i=x(o);let s=x(o,true);if(i.toString().length>4096){i=s}if(t){i=t(i)}if(r){s=r(s)}const a=new URL(e.url);switch(n){case"no-referrer":
return"no-referrer";case"origin":return s;case"unsafe-url":return i;case"strict-origin":if(V(i)&&!V(a)){return"no-referrer"}return s.toString()
;case"strict-origin-when-cross-origin":if(i.origin===a.origin){return i}if(V(i)&&!V(a)){return"no-referrer"}return s;case"same-origin":if(i.origin===a.origin){
return i}return"no-referrer";case"origin-when-cross-origin":if(i.origin===a.origin){return i}return s;case"no-referrer-when-downgrade":if(V(i)&&!V(a)){
return"no-referrer"}return i;default:throw new TypeError(`Invalid referrerPolicy: ${n}`)}}function Q(e){const t=(e.get("referrer-policy")||"").split(/[,\s]+/)
;let r="";for(const e of t){if(e&&U.has(e)){r=e}}return r}const G=Symbol("Request internals");const Z=e=>typeof e==="object"&&typeof e[G]==="object";const J=(0,
f.deprecate)(()=>{},".data is not a valid RequestInit property, use .body instead","https://github.com/node-fetch/node-fetch/issues/1000 (request)")
;class K extends R{constructor(e,t={}){let r;if(Z(e)){r=new URL(e.url)}else{r=new URL(e);e={}}if(r.username!==""||r.password!==""){
throw new TypeError(`${r} is an url with embedded credentials.`)}let n=t.method||e.method||"GET";if(/^(delete|get|head|options|post|put)$/i.test(n)){
n=n.toUpperCase()}if(!Z(t)&&"data"in t){J()}if((t.body!=null||Z(e)&&e.body!==null)&&(n==="GET"||n==="HEAD")){
throw new TypeError("Request with GET/HEAD method cannot have body")}const o=t.body?t.body:Z(e)&&e.body!==null?P(e):null;super(o,{size:t.size||e.size||0})
;const i=new j(t.headers||e.headers||{});if(o!==null&&!i.has("Content-Type")){const e=C(o,this);if(e){i.set("Content-Type",e)}}let s=Z(e)?e.signal:null
;if("signal"in t){s=t.signal}if(s!=null&&!_(s)){throw new TypeError("Expected signal to be an instanceof AbortSignal or EventTarget")}
let a=t.referrer==null?e.referrer:t.referrer;if(a===""){a="no-referrer"}else if(a){const e=new URL(a);a=/^about:(\/\/)?client$/.test(e)?"client":e}else{
a=undefined}this[G]={method:n,redirect:t.redirect||e.redirect||"follow",headers:i,parsedURL:r,signal:s,referrer:a}
;this.follow=t.follow===undefined?e.follow===undefined?20:e.follow:t.follow
;this.compress=t.compress===undefined?e.compress===undefined?true:e.compress:t.compress;this.counter=t.counter||e.counter||0;this.agent=t.agent||e.agent
;this.highWaterMark=t.highWaterMark||e.highWaterMark||16384;this.insecureHTTPParser=t.insecureHTTPParser||e.insecureHTTPParser||false
;this.referrerPolicy=t.referrerPolicy||e.referrerPolicy||""}get method(){return this[G].method}get url(){return(0,F.format)(this[G].parsedURL)}get headers(){
return this[G].headers}get redirect(){return this[G].redirect}get signal(){return this[G].signal}get referrer(){if(this[G].referrer==="no-referrer"){return""}
if(this[G].referrer==="client"){return"about:client"}if(this[G].referrer){return this[G].referrer.toString()}return undefined}get referrerPolicy(){
return this[G].referrerPolicy}set referrerPolicy(e){this[G].referrerPolicy=N(e)}clone(){return new K(this)}get[Symbol.toStringTag](){return"Request"}}
Object.defineProperties(K.prototype,{method:{enumerable:true},url:{enumerable:true},headers:{enumerable:true},redirect:{enumerable:true},clone:{enumerable:true
},signal:{enumerable:true},referrer:{enumerable:true},referrerPolicy:{enumerable:true}});const X=e=>{const{parsedURL:t}=e[G];const r=new j(e[G].headers)
;if(!r.has("Accept")){r.set("Accept","*/*")}let n=null;if(e.body===null&&/^(post|put)$/i.test(e.method)){n="0"}if(e.body!==null){const t=q(e)
;if(typeof t==="number"&&!Number.isNaN(t)){n=String(t)}}if(n){r.set("Content-Length",n)}if(e.referrerPolicy===""){e.referrerPolicy=D}
if(e.referrer&&e.referrer!=="no-referrer"){e[G].referrer=Y(e)}else{e[G].referrer="no-referrer"}if(e[G].referrer instanceof URL){r.set("Referer",e.referrer)}
if(!r.has("User-Agent")){r.set("User-Agent","node-fetch")}if(e.compress&&!r.has("Accept-Encoding")){r.set("Accept-Encoding","gzip, deflate, br")}let{agent:o}=e
;if(typeof o==="function"){o=o(t)}const i=M(t);const s={path:t.pathname+i,method:e.method,headers:r[Symbol.for("nodejs.util.inspect.custom")](),
insecureHTTPParser:e.insecureHTTPParser,agent:o};return{parsedURL:t,options:s}};class ee extends h{constructor(e,t="aborted"){super(e,t)}}var te=r(90995)
;const re=new Set(["data:","http:","https:"]);async function ne(e,t){return new Promise((r,a)=>{const u=new K(e,t);const{parsedURL:f,options:c}=X(u)
;if(!re.has(f.protocol)){throw new TypeError(`node-fetch cannot load ${e}. URL scheme "${f.protocol.replace(/:$/,"")}" is not supported.`)}
if(f.protocol==="data:"){const e=l(u.url);const t=new $(e,{headers:{"Content-Type":e.typeFull}});r(t);return}const d=(f.protocol==="https:"?o:n).request
;const{signal:h}=u;let b=null;const y=()=>{const e=new ee("The operation was aborted.");a(e);if(u.body&&u.body instanceof s.Readable){u.body.destroy(e)}
if(!b||!b.body){return}b.body.emit("error",e)};if(h&&h.aborted){y();return}const m=()=>{y();S()};const _=d(f.toString(),c);if(h){h.addEventListener("abort",m)}
const S=()=>{_.abort();if(h){h.removeEventListener("abort",m)}};_.on("error",e=>{a(new p(`request to ${u.url} failed, reason: ${e.message}`,"system",e));S()})
;oe(_,e=>{if(b&&b.body){b.body.destroy(e)}});if(process.version<"v14"){_.on("socket",e=>{let t;e.prependListener("end",()=>{t=e._eventsCount})
;e.prependListener("close",r=>{if(b&&t<e._eventsCount&&!r){const e=new Error("Premature close");e.code="ERR_STREAM_PREMATURE_CLOSE";b.body.emit("error",e)}})})}
_.on("response",e=>{_.setTimeout(0);const n=B(e.rawHeaders);if(L(e.statusCode)){const o=n.get("Location");let i=null;try{i=o===null?null:new URL(o,u.url)}catch{
if(u.redirect!=="manual"){a(new p(`uri requested responds with an invalid redirect URL: ${o}`,"invalid-redirect"));S();return}}switch(u.redirect){case"error":
a(new p(`uri requested responds with a redirect, redirect mode is set to error: ${u.url}`,"no-redirect"));S();return;case"manual":break;case"follow":{
if(i===null){break}if(u.counter>=u.follow){a(new p(`maximum redirect reached at: ${u.url}`,"max-redirect"));S();return}const o={headers:new j(u.headers),
follow:u.follow,counter:u.counter+1,agent:u.agent,compress:u.compress,method:u.method,body:P(u),signal:u.signal,size:u.size,referrer:u.referrer,
referrerPolicy:u.referrerPolicy};if(!g(u.url,i)||!w(u.url,i)){for(const e of["authorization","www-authenticate","cookie","cookie2"]){o.headers.delete(e)}}
if(e.statusCode!==303&&u.body&&t.body instanceof s.Readable){a(new p("Cannot follow redirect with body being a readable stream","unsupported-redirect"));S()
;return}if(e.statusCode===303||(e.statusCode===301||e.statusCode===302)&&u.method==="POST"){o.method="GET";o.body=undefined;o.headers.delete("content-length")}
const l=Q(n);if(l){o.referrerPolicy=l}r(ne(new K(i,o)));S();return}default:
return a(new TypeError(`Redirect option '${u.redirect}' is not a valid value of RequestRedirect`))}}if(h){e.once("end",()=>{h.removeEventListener("abort",m)})}
let o=(0,s.pipeline)(e,new s.PassThrough,e=>{if(e){a(e)}});if(process.version<"v12.10"){e.on("aborted",m)}const l={url:u.url,status:e.statusCode,
statusText:e.statusMessage,headers:n,size:u.size,counter:u.counter,highWaterMark:u.highWaterMark};const f=n.get("Content-Encoding")
;if(!u.compress||u.method==="HEAD"||f===null||e.statusCode===204||e.statusCode===304){b=new $(o,l);r(b);return}const c={flush:i.Z_SYNC_FLUSH,
finishFlush:i.Z_SYNC_FLUSH};if(f==="gzip"||f==="x-gzip"){o=(0,s.pipeline)(o,i.createGunzip(c),e=>{if(e){a(e)}});b=new $(o,l);r(b);return}
if(f==="deflate"||f==="x-deflate"){const t=(0,s.pipeline)(e,new s.PassThrough,e=>{if(e){a(e)}});t.once("data",e=>{if((e[0]&15)===8){o=(0,
s.pipeline)(o,i.createInflate(),e=>{if(e){a(e)}})}else{o=(0,s.pipeline)(o,i.createInflateRaw(),e=>{if(e){a(e)}})}b=new $(o,l);r(b)});t.once("end",()=>{if(!b){
b=new $(o,l);r(b)}});return}if(f==="br"){o=(0,s.pipeline)(o,i.createBrotliDecompress(),e=>{if(e){a(e)}});b=new $(o,l);r(b);return}b=new $(o,l);r(b)})
;A(_,u).catch(a)})}function oe(e,t){const r=a.Buffer.from("0\r\n\r\n");let n=false;let o=false;let i;e.on("response",e=>{const{headers:t}=e
;n=t["transfer-encoding"]==="chunked"&&!t["content-length"]});e.on("socket",s=>{const u=()=>{if(n&&!o){const e=new Error("Premature close")
;e.code="ERR_STREAM_PREMATURE_CLOSE";t(e)}};const l=e=>{o=a.Buffer.compare(e.slice(-5),r)===0;if(!o&&i){
o=a.Buffer.compare(i.slice(-3),r.slice(0,3))===0&&a.Buffer.compare(e.slice(-2),r.slice(3))===0}i=e};s.prependListener("close",u);s.on("data",l)
;e.on("close",()=>{s.removeListener("close",u);s.removeListener("data",l)})})}}};
