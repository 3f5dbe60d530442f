"use strict";exports.id=737;exports.ids=[737];exports.modules={961:(e,t,n)=>{n.d(t,{G:()=>a,g:()=>f});var r=n(37428);var o=n(88532);var i=n(54723)
;const s=new WeakSet([Object.prototype,Error.prototype]);function c(e,t,n){Object.defineProperty(e,t,{configurable:true,enumerable:false,get(){const e=n(this)
;Object.defineProperty(this,t,{value:e,configurable:true,writable:true});return e},set(e){Object.defineProperty(this,t,{value:e,configurable:true,writable:true
})}})}const u=(e,t)=>{r.a$.init(e,t);e.name="ZodError";const n=Object.getPrototypeOf(e);if(s.has(n))return;s.add(n);c(n,"format",e=>t=>r.Wk(e,t))
;c(n,"flatten",e=>t=>r.JM(e,t));c(n,"addIssue",e=>t=>{e.issues.push(t);e.message=JSON.stringify(e.issues,i.k8,2)});c(n,"addIssues",e=>t=>{e.issues.push(...t)
;e.message=JSON.stringify(e.issues,i.k8,2)});Object.defineProperty(n,"isEmpty",{configurable:true,enumerable:false,get(){return this.issues.length===0}})}
;const a=o.xI("ZodError",u);const f=o.xI("ZodError",u,undefined,{Parent:Error})},69171:(e,t,n)=>{n.d(t,{D4:()=>f,EJ:()=>s,EM:()=>h,Re:()=>d,X$:()=>l,bp:()=>u,
ex:()=>m,lF:()=>a,qg:()=>i,wy:()=>p,xL:()=>c,yR:()=>y});var r=n(4196);var o=n(961);const i=r.Tj(o.g);const s=r.Rb(o.g);const c=r.Od(o.g);const u=r.wG(o.g)
;const a=r.Mv(o.g);const f=r.e2(o.g);const l=r.GW(o.g);const d=r.or(o.g);const p=r.rh(o.g);const m=r.VS(o.g);const h=r.v_(o.g);const y=r.R3(o.g)},
80737:(e,t,n)=>{n.d(t,{rSt:()=>Ue,bzn:()=>lt,YOg:()=>zt,zMY:()=>Qe,gMt:()=>Tt,k5n:()=>Gt,uhr:()=>Me,Whr:()=>Ge,E$q:()=>Et,Pq9:()=>Gn,RZV:()=>Zn,euz:()=>Yt,
_H3:()=>St,ZmZ:()=>ht,chJ:()=>at,aig:()=>Ke,Ikc:()=>kt,jgl:()=>Ct,g1P:()=>Dt,rej:()=>xt,YjP:()=>F,PVZ:()=>Rt,KCZ:()=>Ot,L5J:()=>pt,OZ5:()=>X});var r=n(88532)
;var o=n(54723);class i extends Error{constructor(){super(`Cannot parse a reference cycle that closes through a transform`);this.name="ZodCyclicError"}}
const s="~memo";const c=[];function u(e){return e!==null&&typeof e==="object"}function a(e){return e.map(e=>e.path?{...e,path:e.path.slice()}:{...e})}
const f=new WeakMap;const l=0;const d=1;const p=2;function m(e,t,n){const r=f.get(e);if(r!==undefined)return r?p:l;if(t.has(e))return p;t.add(e);let i=l
;const s=e=>{if(i!==p&&e?._zod){const r=m(e,t,n);if(r>i)i=r}};const c=(e,r)=>{let o=l;for(const i of Reflect.ownKeys(e)){
const s=Object.getOwnPropertyDescriptor(e,i);if(r&&!s.enumerable)continue;const c=s.get?d:s.value?._zod?m(s.value,t,n):l;if(c>o)o=c}return o};const u=e=>{
if(e>i)i=e};const a=e._zod.def;const y=a.type;switch(y){case"object":{const e=o.MO(a);u(e?c(e,true):d);s(a.catchall);break}case"array":s(a.element);break
;case"tuple":for(const e of a.items)s(e);s(a.rest);break;case"record":case"map":s(a.keyType);s(a.valueType);break;case"set":s(a.valueType);break;case"union":
for(const e of a.options)s(e);break;case"intersection":s(a.left);s(a.right);break;case"optional":case"nullable":case"default":case"prefault":case"catch":
case"readonly":case"nonoptional":case"promise":case"success":s(a.innerType);break;case"pipe":s(a.in);s(a.out);break;case"function":s(a.input);s(a.output);break
;case"lazy":{const r=a._cachedInner??(n?e._zod.innerType:undefined);u(r?m(r,t,false):d);break}case"template_literal":case"string":case"number":case"int":
case"boolean":case"bigint":case"symbol":case"undefined":case"null":case"void":case"never":case"any":case"unknown":case"date":case"nan":case"enum":case"literal":
case"file":case"transform":case"custom":break;default:{y;for(const e in a){const t=Object.getOwnPropertyDescriptor(a,e);if(!t||t.get)continue;const n=t.value
;if(!n||typeof n!=="object")continue;if(n._zod)s(n);else if(Array.isArray(n))for(const e of n)s(e)}}}t.delete(e);return h(e,i)}function h(e,t){
if(t!==d)f.set(e,t===p);return t}function y(e){return m(e,new Set,true)!==l}function g(e,t){let n=e.buckets.get(t);if(!n){n=new WeakMap;e.buckets.set(t,n)}
return n}let _;const v=[];const b={alloc(e,t,n){const r=_;if(!r)return n;_=undefined;const o={value:n,issues:null};r.set(t.value,o);v.push(o);return n},
guard(e){var t;(t=e._zod).deferred??(t.deferred=[]);e._zod.deferred.push(()=>{const t=e._zod.parse;const n=(e,n)=>{
if(n.direction!=="backward"&&w(n,e.value))throw new i;return t(e,n)};e._zod.parse=n;if(e._zod.run===t)e._zod.run=n})},attach(e){var t;let n;let r=false;let o
;let i;(t=e._zod).deferred??(t.deferred=[]);e._zod.deferred.push(()=>{const t=e._zod.parse;const f=(d,h)=>{if(n===undefined){const o=m(e,new Set,false)
;if(o===l){e._zod.parse=t;if(e._zod.run===f)e._zod.run=t;return t(d,h)}if(o===p||r)n=true;else r=true}const y=d.value;if(!u(y))return t(d,h);let b=h[s];if(!b){
b={buckets:new WeakMap,backEdges:undefined};h[s]=b}let z;if(o===h){z=i}else{z=g(b,e);o=h;i=z}const w=z.get(y);if(w){d.value=w.value;if(w.issues){
if(w.issues.length)d.issues.push(...a(w.issues))}else{d.memo=true;b.backEdges??(b.backEdges=new WeakSet);b.backEdges.add(w.value)}return d}_=z;const $=v.length
;const k=t(d,h);_=undefined;const x=v.length>$?v.pop():undefined;if(k instanceof Promise){return k.then(e=>{if(x)x.issues=e.issues.length?a(e.issues):c;return e
})}if(x)x.issues=k.issues.length?a(k.issues):c;return k};e._zod.parse=f;if(e._zod.run===t)e._zod.run=f})}};function z(){return b}function w(e,t){
const n=e[s]?.backEdges;return n!==undefined&&u(t)&&n.has(t)}var $=n(56985);var k=n(29396);var x=n(43759);var S=n(98439);var I=n(23908);var O=n(87509)
;var A=n(30252);var P=n(69171);var Z=n(4196);function T(){if(!r.cr.localeError)r.$W((0,A.A)())}function N(){if(!r.cr.memoizer)r.$W({memoizer:z()})}
const E=r.xI("ZodType",(e,t)=>{T();$.W4.init(e,t);e.def=t;e.type=t.type;return e},{check(...e){const t=this.def;return this.clone(o.zM(t,{
checks:[...t.checks??[],...e.map(e=>typeof e==="function"?{_zod:{check:e,def:{check:"custom"},onattach:[]}}:e)]}),{parent:true})},with(...e){
return this.check(...e)},clone(e,t){return o.o8(this,e,t)},brand(){return this},register(e,t){e.add(this,t);return this},refine(e,t){return this.check(Cn(e,t))
},superRefine(e,t){return this.check(Mn(e,t))},overwrite(e){return this.check(x.bS(e))},optional(){return tn(this)},exactOptional(){return rn(this)},nullable(){
return sn(this)},nullish(){return tn(sn(this))},nonoptional(e){return pn(this,e)},array(){return zt(this)},or(e){return Ot([this,e])},and(e){return Et(this,e)},
transform(e){return zn(this,Xt(e))},default(e){return an(this,e)},prefault(e){return ln(this,e)},catch(e){return gn(this,e)},pipe(e){return zn(this,e)},
readonly(){return In(this)},describe(e){const t=this.clone();k.fd.add(t,{description:e});return t},meta(...e){if(e.length===0)return k.fd.get(this)
;const t=this.clone();k.fd.add(t,e[0]);return t},isOptional(){return this.safeParse(undefined).success},isNullable(){return this.safeParse(null).success},
apply(e,...t){return t.length===0?e(this):e(this,...t)},get"~standard"(){return o.jD(this,"~standard",{...$.YK(this),jsonSchema:{input:(0,O.uE)(this,"input"),
output:(0,O.uE)(this,"output")}})},set"~standard"(e){o.qh(this,"~standard",e)},parse:function e(t,n){return P.qg(this,t,n,{callee:e})},
parseAsync:async function e(t,n){return await P.EJ(this,t,n,{callee:e})},safeParse(e,t){return P.xL(this,e,t)},async safeParseAsync(e,t){return P.bp(this,e,t)},
get spa(){return this?.safeParseAsync},set spa(e){o.qh(this,"spa",e)},validate(e,t){return Z.tf(this,e,t)},validateAsync(e,t){return Z.F0(this,e,t)},
encode:function e(t,n){return P.lF(this,t,n,{callee:e})},decode:function e(t,n){return P.D4(this,t,n,{callee:e})},encodeAsync:async function e(t,n){
return await P.X$(this,t,n,{callee:e})},decodeAsync:async function e(t,n){return await P.Re(this,t,n,{callee:e})},safeEncode(e,t){return P.wy(this,e,t)},
safeDecode(e,t){return P.ex(this,e,t)},async safeEncodeAsync(e,t){return P.EM(this,e,t)},async safeDecodeAsync(e,t){return P.yR(this,e,t)},toJSONSchema(e){
return(0,O.OA)(this,{})(e)},get description(){return k.fd.get(this)?.description},get _def(){return this._zod.def}});const j=r.xI("_ZodString",(e,t)=>{
$.$v.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.SW(e,t,n,r)},o.un({format:e=>S.Fs(e).format??null,minLength:e=>S.Fs(e).minimum??null,
maxLength:e=>S.Fs(e).maximum??null},{regex(...e){return this.check(x.Fk(...e))},includes(...e){return this.check(x.dR(...e))},startsWith(...e){
return this.check(x.$S(...e))},endsWith(...e){return this.check(x.ER(...e))},min(...e){return this.check(x.m9(...e))},max(...e){return this.check(x.Eb(...e))},
length(...e){return this.check(x.YA(...e))},nonempty(...e){return this.check(x.m9(1,...e))},lowercase(e){return this.check(x.hH(e))},uppercase(e){
return this.check(x.qF(e))},trim(){return this.check(x.WN())},normalize(...e){return this.check(x.lo(...e))},toLowerCase(){return this.check(x.Il())},
toUpperCase(){return this.check(x.xY())},slugify(){return this.check(x.TL())}}));const R=r.xI("ZodString",(e,t)=>{$.$v.init(e,t);j.init(e,t)},{email(e){
return this.check(x.Mu(U,e))},url(e){return this.check(x.Fn(Q,e))},jwt(e){return this.check(x.rk(je,e))},emoji(e){return this.check(x.aC(te,e))},guid(e){
return this.check(x.tB(B,e))},uuid(e){return this.check(x.Be(V,e))},uuidv4(e){return this.check(x.nA(V,e))},uuidv6(e){return this.check(x.pY(V,e))},uuidv7(e){
return this.check(x.wA(V,e))},nanoid(e){return this.check(x.Dl(re,e))},cuid(e){return this.check(x.fs(ie,e))},cuid2(e){return this.check(x.Bj(ce,e))},ulid(e){
return this.check(x.Ct(ae,e))},base64(e){return this.check(x.rt(xe,e))},base64url(e){return this.check(x.cU(Ie,e))},xid(e){return this.check(x.Pw(le,e))},
ksuid(e){return this.check(x._z(pe,e))},ipv4(e){return this.check(x.Ny(he,e))},ipv6(e){return this.check(x.$O(ve,e))},cidrv4(e){return this.check(x.Uy(ze,e))},
cidrv6(e){return this.check(x.gP($e,e))},e164(e){return this.check(x.KB(Ae,e))},datetime(e){return this.check(x.G1(C,e))},date(e){return this.check(x.db(M,e))},
time(e){return this.check(x.Kn(J,e))},duration(e){return this.check(x.f2(L,e))}});function F(e){return x.Rl(R,e)}const D=r.xI("ZodStringFormat",(e,t)=>{
$.EY.init(e,t);j.init(e,t)});const C=r.xI("ZodISODateTime",(e,t)=>{$.Ko.init(e,t);D.init(e,t)});const M=r.xI("ZodISODate",(e,t)=>{$.v1.init(e,t);D.init(e,t)})
;const J=r.xI("ZodISOTime",(e,t)=>{$.Ax.init(e,t);D.init(e,t)});const L=r.xI("ZodISODuration",(e,t)=>{$.$N.init(e,t);D.init(e,t)})
;const U=r.xI("ZodEmail",(e,t)=>{$.qG.init(e,t);D.init(e,t)});function K(e){return core._email(U,e)}const B=r.xI("ZodGUID",(e,t)=>{$.Zc.init(e,t);D.init(e,t)})
;function G(e){return core._guid(B,e)}const V=r.xI("ZodUUID",(e,t)=>{$.Zn.init(e,t);D.init(e,t)});function W(e){return core._uuid(V,e)}function Y(e){
return core._uuidv4(V,e)}function q(e){return core._uuidv6(V,e)}function H(e){return core._uuidv7(V,e)}const Q=r.xI("ZodURL",(e,t)=>{$.VY.init(e,t);D.init(e,t)
});function X(e){return x.Fn(Q,e)}function ee(e){return core._url(Q,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(e)})}
const te=r.xI("ZodEmoji",(e,t)=>{$.cG.init(e,t);D.init(e,t)});function ne(e){return core._emoji(te,e)}const re=r.xI("ZodNanoID",(e,t)=>{$.Py.init(e,t)
;D.init(e,t)});function oe(e){return core._nanoid(re,e)}const ie=r.xI("ZodCUID",(e,t)=>{$.bl.init(e,t);D.init(e,t)});function se(e){return core._cuid(ie,e)}
const ce=r.xI("ZodCUID2",(e,t)=>{$.Zu.init(e,t);D.init(e,t)});function ue(e){return core._cuid2(ce,e)}const ae=r.xI("ZodULID",(e,t)=>{$.g5.init(e,t);D.init(e,t)
});function fe(e){return core._ulid(ae,e)}const le=r.xI("ZodXID",(e,t)=>{$.TF.init(e,t);D.init(e,t)});function de(e){return core._xid(le,e)}
const pe=r.xI("ZodKSUID",(e,t)=>{$.GY.init(e,t);D.init(e,t)});function me(e){return core._ksuid(pe,e)}const he=r.xI("ZodIPv4",(e,t)=>{$.Lc.init(e,t);D.init(e,t)
});function ye(e){return core._ipv4(he,e)}const ge=null&&core.$constructor("ZodMAC",(e,t)=>{core.$ZodMAC.init(e,t);D.init(e,t)});function _e(e){
return core._mac(ge,e)}const ve=r.xI("ZodIPv6",(e,t)=>{$.Zy.init(e,t);D.init(e,t)});function be(e){return core._ipv6(ve,e)}const ze=r.xI("ZodCIDRv4",(e,t)=>{
$.CI.init(e,t);D.init(e,t)});function we(e){return core._cidrv4(ze,e)}const $e=r.xI("ZodCIDRv6",(e,t)=>{$.Cn.init(e,t);D.init(e,t)});function ke(e){
return core._cidrv6($e,e)}const xe=r.xI("ZodBase64",(e,t)=>{$.Dq.init(e,t);D.init(e,t)});function Se(e){return core._base64(xe,e)}
const Ie=r.xI("ZodBase64URL",(e,t)=>{$.CQ.init(e,t);D.init(e,t)});function Oe(e){return core._base64url(Ie,e)}const Ae=r.xI("ZodE164",(e,t)=>{$.Oy.init(e,t)
;D.init(e,t)});function Pe(e){return core._e164(Ae,e)}const Ze=null&&core.$constructor("ZodCreditCard",(e,t)=>{core.$ZodCreditCard.init(e,t);D.init(e,t)})
;function Te(e){return core._creditCard(Ze,e)}const Ne=null&&core.$constructor("ZodIBAN",(e,t)=>{core.$ZodIBAN.init(e,t);D.init(e,t)});function Ee(e){
return core._iban(Ne,e)}const je=r.xI("ZodJWT",(e,t)=>{$.h8.init(e,t);D.init(e,t)});function Re(e){return core._jwt(je,e)}
const Fe=r.xI("ZodCustomStringFormat",(e,t)=>{$.ZQ.init(e,t);D.init(e,t)});function De(e,t,n={}){return core._stringFormat(Fe,e,t,n)}function Ce(e){
return core._stringFormat(Fe,"hostname",regexes.hostname,e)}function Me(e){return x.Af(Fe,"hex",I.uh,e)}function Je(e){
return core._stringFormat(Fe,"currency_code",regexes.currencyCode,e)}function Le(e,t){const n=t?.enc??"hex";const r=`${e}_${n}`;const o=core.regexes[r]
;if(!o)throw new Error(`Unrecognized hash format: ${r}`);return core._stringFormat(Fe,r,o,t)}const Ue=r.xI("ZodNumber",(e,t)=>{$.vz.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>S.Wg(e,t,n,r);e.isFinite=true},o.un({minValue:e=>{const{minimum:t,exclusiveMinimum:n}=S.Fs(e)
;return Math.max(t??Number.NEGATIVE_INFINITY,n??Number.NEGATIVE_INFINITY)},maxValue:e=>{const{maximum:t,exclusiveMaximum:n}=S.Fs(e)
;return Math.min(t??Number.POSITIVE_INFINITY,n??Number.POSITIVE_INFINITY)},isInt:e=>{const{isInt:t,multipleOf:n}=S.Fs(e)
;return!!t||!!n?.some(Number.isSafeInteger)},format:e=>S.Fs(e).format??null},{gt(e,t){return this.check(x.Tx(e,t))},gte(e,t){return this.check(x.qm(e,t))},
min(e,t){return this.check(x.qm(e,t))},lt(e,t){return this.check(x.Au(e,t))},lte(e,t){return this.check(x.Zm(e,t))},max(e,t){return this.check(x.Zm(e,t))},
int(e){return this.check(Ge(e))},safe(e){return this.check(Ge(e))},positive(e){return this.check(x.Tx(0,e))},nonnegative(e){return this.check(x.qm(0,e))},
negative(e){return this.check(x.Au(0,e))},nonpositive(e){return this.check(x.Zm(0,e))},multipleOf(e,t){return this.check(x.Hi(e,t))},step(e,t){
return this.check(x.Hi(e,t))},finite(){return this}}));function Ke(e){return x.F7(Ue,e)}const Be=r.xI("ZodNumberFormat",(e,t)=>{$.I.init(e,t);Ue.init(e,t)})
;function Ge(e){return x.LK(Be,e)}function Ve(e){return core._float32(Be,e)}function We(e){return core._float64(Be,e)}function Ye(e){return core._int32(Be,e)}
function qe(e){return core._uint32(Be,e)}const He=r.xI("ZodBoolean",(e,t)=>{$.sF.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.dO(e,t,n,r)})
;function Qe(e){return x._L(He,e)}const Xe=r.xI("ZodBigInt",(e,t)=>{$.BN.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.Y8(e,t,n,r)},o.un({
minValue:e=>S.Fs(e).minimum??null,maxValue:e=>S.Fs(e).maximum??null,format:e=>S.Fs(e).format??null},{gte(e,t){return this.check(x.qm(e,t))},min(e,t){
return this.check(x.qm(e,t))},gt(e,t){return this.check(x.Tx(e,t))},lt(e,t){return this.check(x.Au(e,t))},lte(e,t){return this.check(x.Zm(e,t))},max(e,t){
return this.check(x.Zm(e,t))},positive(e){return this.check(x.Tx(BigInt(0),e))},negative(e){return this.check(x.Au(BigInt(0),e))},nonpositive(e){
return this.check(x.Zm(BigInt(0),e))},nonnegative(e){return this.check(x.qm(BigInt(0),e))},multipleOf(e,t){return this.check(x.Hi(e,t))}}));function et(e){
return core._bigint(Xe,e)}const tt=null&&core.$constructor("ZodBigIntFormat",(e,t)=>{core.$ZodBigIntFormat.init(e,t);Xe.init(e,t)});function nt(e){
return core._int64(tt,e)}function rt(e){return core._uint64(tt,e)}const ot=null&&core.$constructor("ZodSymbol",(e,t)=>{core.$ZodSymbol.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.symbolProcessor(e,t,n,r)});function it(e){return core._symbol(ot,e)}
const st=null&&core.$constructor("ZodUndefined",(e,t)=>{core.$ZodUndefined.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.undefinedProcessor(e,t,n,r)});function ct(e){return core._undefined(st,e)}const ut=r.xI("ZodNull",(e,t)=>{
$.x8.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.In(e,t,n,r)});function at(e){return x.jw(ut,e)}const ft=r.xI("ZodAny",(e,t)=>{$.Gb.init(e,t)
;E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.NX(e,t,n,r)});function lt(){return x.KA(ft)}const dt=r.xI("ZodUnknown",(e,t)=>{$.GP.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>S.NV(e,t,n,r)});function pt(){return x.em(dt)}const mt=r.xI("ZodNever",(e,t)=>{$.Um.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>S.RH(e,t,n,r)});function ht(e){return x.G8(mt,e)}const yt=null&&core.$constructor("ZodVoid",(e,t)=>{core.$ZodVoid.init(e,t)
;E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.voidProcessor(e,t,n,r)});function gt(e){return core._void(yt,e)}const _t=r.xI("ZodDate",(e,t)=>{
$.o5.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.Fl(e,t,n,r);e.min=(t,n)=>e.check(x.qm(t,n));e.max=(t,n)=>e.check(x.Zm(t,n))},o.un({minDate:e=>{
const{minimum:t}=S.Fs(e);return t?new Date(t):null},maxDate:e=>{const{maximum:t}=S.Fs(e);return t?new Date(t):null}},{}));function vt(e){return core._date(_t,e)
}const bt=r.xI("ZodArray",(e,t)=>{N();$.$p.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.cY(e,t,n,r);e.element=t.element},{min(e,t){
return this.check(x.m9(e,t))},nonempty(e){return this.check(x.m9(1,e))},max(e,t){return this.check(x.Eb(e,t))},length(e,t){return this.check(x.YA(e,t))},
unwrap(){return this.element}});function zt(e,t){return x.dZ(bt,e,t)}function wt(e){const t=e._zod.def.shape;return Gt(Object.keys(t))}
const $t=r.xI("ZodObject",(e,t)=>{N();$.w.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.Ec(e,t,n,r);o.X(e,"shape",e=>e._zod.def.shape,false)},{
keyof(){return Gt(Object.keys(this._zod.def.shape))},catchall(e){return this.clone(o.zM(this._zod.def,{catchall:e}))},passthrough(){
return this.clone(o.zM(this._zod.def,{catchall:pt()}))},loose(){return this.clone(o.zM(this._zod.def,{catchall:pt()}))},strict(){
return this.clone(o.zM(this._zod.def,{catchall:ht()}))},strip(){return this.clone(o.zM(this._zod.def,{catchall:undefined}))},extend(e){return o.X$(this,e)},
safeExtend(e){return o.W0(this,e)},merge(e){return o.h1(this,e)},pick(e){return o.Up(this,e)},omit(e){return o.cJ(this,e)},partial(...e){
return o.OH(en,this,e[0])},exactPartial(...e){return o.OH(nn,this,e[0],"exactPartial")},required(...e){return o.mw(dn,this,e[0])}});function kt(e,t){const n={
type:"object",shape:e??{},...o.A2(t)};return new $t(n)}function xt(e,t){return new $t({type:"object",shape:e,catchall:ht(),...o.A2(t)})}function St(e,t){
return new $t({type:"object",shape:e,catchall:pt(),...o.A2(t)})}const It=r.xI("ZodUnion",(e,t)=>{$.cu.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>S.iC(e,t,n,r);e.options=t.options});function Ot(e,t){return new It({type:"union",options:e,...o.A2(t)})}
const At=null&&core.$constructor("ZodXor",(e,t)=>{It.init(e,t);core.$ZodXor.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.unionProcessor(e,t,n,r)
;e.options=t.options});function Pt(e,t){return new At({type:"union",options:e,inclusive:false,...util.normalizeParams(t)})}
const Zt=r.xI("ZodDiscriminatedUnion",(e,t)=>{It.init(e,t);$.P0.init(e,t)});function Tt(e,t,n){return new Zt({type:"union",options:t,discriminator:e,...o.A2(n)
})}const Nt=r.xI("ZodIntersection",(e,t)=>{$.LJ.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.i_(e,t,n,r)});function Et(e,t){return new Nt({
type:"intersection",left:e,right:t})}const jt=r.xI("ZodTuple",(e,t)=>{N();$.G3.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.CN(e,t,n,r)},{rest(e){
return this.clone({...this._zod.def,rest:e})},partial(){const e=this._zod.def
;if(e.checks?.length)throw new Error(".partial() cannot be used on tuple schemas containing refinements");return this.clone({...e,items:e.items.map(e=>new en({
type:"optional",innerType:e}))})}});function Rt(e,t,n){const r=t instanceof $.W4;const i=r?n:t;const s=r?t:null;return new jt({type:"tuple",items:e,rest:s,
...o.A2(i)})}const Ft=r.xI("ZodRecord",(e,t)=>{N();$.h.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.GC(e,t,n,r);e.keyType=t.keyType
;e.valueType=t.valueType});function Dt(e,t,n){if(!t||!t._zod){return new Ft({type:"record",keyType:F(),valueType:e,...o.A2(t)})}return new Ft({type:"record",
keyType:e,valueType:t,...o.A2(n)})}function Ct(e,t,n){return new Ft({type:"record",keyType:e,valueType:t,...o.A2(n),partial:true})}function Mt(e,t,n){
return new Ft({type:"record",keyType:e,valueType:t,mode:"loose",...util.normalizeParams(n)})}const Jt=null&&core.$constructor("ZodMap",(e,t)=>{N()
;core.$ZodMap.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.mapProcessor(e,t,n,r);e.keyType=t.keyType;e.valueType=t.valueType
;e.min=(...t)=>e.check(core._minSize(...t));e.nonempty=t=>e.check(core._minSize(1,t));e.max=(...t)=>e.check(core._maxSize(...t))
;e.size=(...t)=>e.check(core._size(...t))});function Lt(e,t,n){return new Jt({type:"map",keyType:e,valueType:t,...util.normalizeParams(n)})}
const Ut=null&&core.$constructor("ZodSet",(e,t)=>{N();core.$ZodSet.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.setProcessor(e,t,n,r)
;e.min=(...t)=>e.check(core._minSize(...t));e.nonempty=t=>e.check(core._minSize(1,t));e.max=(...t)=>e.check(core._maxSize(...t))
;e.size=(...t)=>e.check(core._size(...t))});function Kt(e,t){return new Ut({type:"set",valueType:e,...util.normalizeParams(t)})}const Bt=r.xI("ZodEnum",(e,t)=>{
$.VO.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.C0(e,t,n,r);e.enum=t.entries;e.options=[...e._zod.values];const n=new Set(Object.keys(t.entries))
;e.extract=(e,r)=>{const i={};for(const r of e){if(n.has(r)){i[r]=t.entries[r]}else throw new Error(`Key ${r} not found in enum`)}return new Bt({...t,checks:[],
...o.A2(r),entries:i})};e.exclude=(e,r)=>{const i={...t.entries};for(const t of e){if(n.has(t)){delete i[t]}else throw new Error(`Key ${t} not found in enum`)}
return new Bt({...t,checks:[],...o.A2(r),entries:i})}});function Gt(e,t){const n=Array.isArray(e)?Object.fromEntries(e.map(e=>[e,e])):e;return new Bt({
type:"enum",entries:n,...o.A2(t)})}function Vt(e,t){return new Bt({type:"enum",entries:e,...util.normalizeParams(t)})}const Wt=r.xI("ZodLiteral",(e,t)=>{
$.nu.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.Yv(e,t,n,r);e.values=new Set(t.values);Object.defineProperty(e,"value",{get(){
if(t.values.length>1){throw new Error("This schema contains multiple valid literal values. Use `.values` instead.")}return t.values[0]}})});function Yt(e,t){
return new Wt({type:"literal",values:Array.isArray(e)?e:[e],...o.A2(t)})}const qt=null&&core.$constructor("ZodFile",(e,t)=>{core.$ZodFile.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.fileProcessor(e,t,n,r);e.min=(t,n)=>e.check(core._minSize(t,n));e.max=(t,n)=>e.check(core._maxSize(t,n))
;e.mime=(t,n)=>e.check(core._mime(Array.isArray(t)?t:[t],n))});function Ht(e){return core._file(qt,e)}const Qt=r.xI("ZodTransform",(e,t)=>{N();$.Wc.init(e,t)
;E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.xi(e,t,n,r);e._zod.parse=(n,i)=>{if(i.direction==="backward"){throw new r.cV(e.constructor.name)}
n.addIssue=r=>{if(typeof r==="string"){n.issues.push(o.sn(r,n.value,t))}else{const t=r;if(t.fatal)t.continue=false;t.code??(t.code="custom")
;if(!("input"in t))t.input=n.value;t.inst??(t.inst=e);n.issues.push(o.sn(t))}};const s=t.transform(n.value,n);if(s instanceof Promise){return s.then(e=>{
n.value=e;return n})}n.value=s;return n}});function Xt(e){return new Qt({type:"transform",transform:e})}const en=r.xI("ZodOptional",(e,t)=>{$.ig.init(e,t)
;E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.$k(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function tn(e){return new en({type:"optional",innerType:e})}
const nn=r.xI("ZodExactOptional",(e,t)=>{$.RL.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.$k(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;function rn(e){return new nn({type:"optional",innerType:e})}const on=r.xI("ZodNullable",(e,t)=>{$.qc.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>S.yq(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function sn(e){return new on({type:"nullable",innerType:e})}function cn(e){
return tn(sn(e))}const un=r.xI("ZodDefault",(e,t)=>{$.rv.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.mh(e,t,n,r);e.unwrap=()=>e._zod.def.innerType
;e.removeDefault=e.unwrap});function an(e,t){return new un({type:"default",innerType:e,get defaultValue(){return typeof t==="function"?t():o.yG(t)}})}
const fn=r.xI("ZodPrefault",(e,t)=>{$.VF.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.A(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;function ln(e,t){return new fn({type:"prefault",innerType:e,get defaultValue(){return typeof t==="function"?t():o.yG(t)}})}
const dn=r.xI("ZodNonOptional",(e,t)=>{$.N$.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.cR(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;function pn(e,t){return new dn({type:"nonoptional",innerType:e,...o.A2(t)})}const mn=null&&core.$constructor("ZodSuccess",(e,t)=>{core.$ZodSuccess.init(e,t)
;E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.successProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function hn(e){return new mn({
type:"success",innerType:e})}const yn=r.xI("ZodCatch",(e,t)=>{$.t$.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.Q9(e,t,n,r)
;e.unwrap=()=>e._zod.def.innerType;e.removeCatch=e.unwrap});function gn(e,t){return new yn({type:"catch",innerType:e,catchValue:typeof t==="function"?t:o.SS(t)
})}const _n=null&&core.$constructor("ZodNaN",(e,t)=>{core.$ZodNaN.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.nanProcessor(e,t,n,r)})
;function vn(e){return core._nan(_n,e)}const bn=r.xI("ZodPipe",(e,t)=>{$._m.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.fs(e,t,n,r);e.in=t.in
;e.out=t.out});function zn(e,t){return new bn({type:"pipe",in:e,out:t})}const wn=null&&core.$constructor("ZodCodec",(e,t)=>{bn.init(e,t)
;core.$ZodCodec.init(e,t)});function $n(e,t,n){return new wn({type:"pipe",in:e,out:t,transform:n.decode,reverseTransform:n.encode})}function kn(e){
const t=e._zod.def;return new wn({type:"pipe",in:t.out,out:t.in,transform:t.reverseTransform,reverseTransform:t.transform})}
const xn=null&&core.$constructor("ZodPreprocess",(e,t)=>{bn.init(e,t);core.$ZodPreprocess.init(e,t)});const Sn=r.xI("ZodReadonly",(e,t)=>{$.Sb.init(e,t)
;E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.$X(e,t,n,r);e.unwrap=()=>e._zod.def.innerType});function In(e){return new Sn({type:"readonly",innerType:e})}
const On=null&&core.$constructor("ZodTemplateLiteral",(e,t)=>{core.$ZodTemplateLiteral.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.templateLiteralProcessor(e,t,n,r)});function An(e,t){return new On({type:"template_literal",parts:e,
...util.normalizeParams(t)})}const Pn=r.xI("ZodLazy",(e,t)=>{$.kU.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>S.Tr(e,t,n,r)
;e.unwrap=()=>e._zod.def.getter()});function Zn(e){return new Pn({type:"lazy",getter:e})}const Tn=null&&core.$constructor("ZodPromise",(e,t)=>{
core.$ZodPromise.init(e,t);E.init(e,t);e._zod.processJSONSchema=(t,n,r)=>processors.promiseProcessor(e,t,n,r);e.unwrap=()=>e._zod.def.innerType})
;function Nn(e){return new Tn({type:"promise",innerType:e})}const En=null&&core.$constructor("ZodFunction",(e,t)=>{core.$ZodFunction.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>processors.functionProcessor(e,t,n,r)});function jn(e){return new En({type:"function",
input:Array.isArray(e?.input)?Rt(e?.input):e?.input??zt(pt()),output:e?.output??pt()})}const Rn=r.xI("ZodCustom",(e,t)=>{$.b0.init(e,t);E.init(e,t)
;e._zod.processJSONSchema=(t,n,r)=>S.A6(e,t,n,r)});function Fn(e){const t=new core.$ZodCheck({check:"custom"});t._zod.check=e;return t}function Dn(e,t){
return core._custom(Rn,e??(()=>true),t)}function Cn(e,t={}){return x.fU(Rn,e,t)}function Mn(e,t){return x.MB(e,t)}const Jn=x.q0;const Ln=x.mI
;const Un=r.xI("ZodInstanceOf",(e,t)=>{Rn.init(e,t)},{properties(e,t){return this.check(x.T2(e,t))}});function Kn(e,t={}){const n=new Un({type:"custom",
check:"custom",fn:t=>t instanceof e,abort:true,...util.normalizeParams(t)});n._zod.bag.Class=e;n._zod.check=t=>{if(!(t.value instanceof e)){t.issues.push({
code:"invalid_type",expected:e.name,input:t.value,inst:n,path:[...n._zod.def.path??[]]})}};return n}const Bn=(...e)=>core._stringbool({Codec:wn,Boolean:He,
String:R},...e);function Gn(e){const t=Zn(()=>Ot([F(e),Ke(),Qe(),at(),zt(t),Dt(F(),t)]));return t}function Vn(e,t){return new xn({type:"pipe",in:Xt(e),out:t})}
},43759:(e,t,n)=>{n.d(t,{$O:()=>k,$S:()=>Ie,Af:()=>yt,Au:()=>ue,Be:()=>l,Bj:()=>v,Ct:()=>b,Dl:()=>g,ER:()=>Oe,Eb:()=>be,F7:()=>C,Fk:()=>$e,Fn:()=>h,G1:()=>j,
G8:()=>re,Hi:()=>ye,Il:()=>je,KA:()=>te,KB:()=>P,Kn:()=>F,LK:()=>J,MB:()=>lt,Mu:()=>a,Ny:()=>$,Pw:()=>z,Rl:()=>c,T2:()=>Pe,TL:()=>Fe,Tx:()=>fe,Uy:()=>S,
WN:()=>Ee,YA:()=>we,Zm:()=>ae,_L:()=>G,_z:()=>w,aC:()=>y,bS:()=>Te,cU:()=>A,dR:()=>Se,dZ:()=>De,db:()=>R,em:()=>ne,f2:()=>D,fU:()=>ft,fs:()=>_,gP:()=>I,
hH:()=>ke,jw:()=>ee,lo:()=>Ne,m9:()=>ze,mI:()=>mt,nA:()=>d,pY:()=>p,q0:()=>pt,qF:()=>xe,qG:()=>M,qm:()=>le,rk:()=>N,rt:()=>O,tB:()=>f,wA:()=>m,xY:()=>Re})
;var r=n(44890);var o=n(29396);var i=n(54723);function s(e){if(e.checks)e.checks=[...e.checks];return e}function c(e,t){return new e(s({type:"string",...i.A2(t)
}))}function u(e,t){return new e(s({type:"string",coerce:true,...util.normalizeParams(t)}))}function a(e,t){return new e({type:"string",format:"email",
check:"string_format",abort:false,...i.A2(t)})}function f(e,t){return new e({type:"string",format:"guid",check:"string_format",abort:false,...i.A2(t)})}
function l(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,...i.A2(t)})}function d(e,t){return new e({type:"string",
format:"uuid",check:"string_format",abort:false,version:"v4",...i.A2(t)})}function p(e,t){return new e({type:"string",format:"uuid",check:"string_format",
abort:false,version:"v6",...i.A2(t)})}function m(e,t){return new e({type:"string",format:"uuid",check:"string_format",abort:false,version:"v7",...i.A2(t)})}
function h(e,t){return new e({type:"string",format:"url",check:"string_format",abort:false,...i.A2(t)})}function y(e,t){return new e({type:"string",
format:"emoji",check:"string_format",abort:false,...i.A2(t)})}function g(e,t){return new e({type:"string",format:"nanoid",check:"string_format",abort:false,
...i.A2(t)})}function _(e,t){return new e({type:"string",format:"cuid",check:"string_format",abort:false,...i.A2(t)})}function v(e,t){return new e({
type:"string",format:"cuid2",check:"string_format",abort:false,...i.A2(t)})}function b(e,t){return new e({type:"string",format:"ulid",check:"string_format",
abort:false,...i.A2(t)})}function z(e,t){return new e({type:"string",format:"xid",check:"string_format",abort:false,...i.A2(t)})}function w(e,t){return new e({
type:"string",format:"ksuid",check:"string_format",abort:false,...i.A2(t)})}function $(e,t){return new e({type:"string",format:"ipv4",check:"string_format",
abort:false,...i.A2(t)})}function k(e,t){return new e({type:"string",format:"ipv6",check:"string_format",abort:false,...i.A2(t)})}function x(e,t){return new e({
type:"string",format:"mac",check:"string_format",abort:false,...util.normalizeParams(t)})}function S(e,t){return new e({type:"string",format:"cidrv4",
check:"string_format",abort:false,...i.A2(t)})}function I(e,t){return new e({type:"string",format:"cidrv6",check:"string_format",abort:false,...i.A2(t)})}
function O(e,t){return new e({type:"string",format:"base64",check:"string_format",abort:false,...i.A2(t)})}function A(e,t){return new e({type:"string",
format:"base64url",check:"string_format",abort:false,...i.A2(t)})}function P(e,t){return new e({type:"string",format:"e164",check:"string_format",abort:false,
...i.A2(t)})}function Z(e,t){return new e({type:"string",format:"credit_card",check:"string_format",abort:false,...util.normalizeParams(t)})}function T(e,t){
return new e({type:"string",format:"iban",check:"string_format",abort:false,...util.normalizeParams(t)})}function N(e,t){return new e({type:"string",
format:"jwt",check:"string_format",abort:false,...i.A2(t)})}const E={Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function j(e,t){return new e({
type:"string",format:"datetime",check:"string_format",offset:false,local:false,precision:null,...i.A2(t)})}function R(e,t){return new e({type:"string",
format:"date",check:"string_format",...i.A2(t)})}function F(e,t){return new e({type:"string",format:"time",check:"string_format",precision:null,...i.A2(t)})}
function D(e,t){return new e({type:"string",format:"duration",check:"string_format",...i.A2(t)})}function C(e,t){return new e(s({type:"number",checks:[],
...i.A2(t)}))}function M(e,t){return new e(s({type:"number",coerce:true,checks:[],...i.A2(t)}))}function J(e,t){return new e({type:"number",
check:"number_format",abort:false,format:"safeint",...i.A2(t)})}function L(e,t){return new e({type:"number",check:"number_format",abort:false,format:"float32",
...util.normalizeParams(t)})}function U(e,t){return new e({type:"number",check:"number_format",abort:false,format:"float64",...util.normalizeParams(t)})}
function K(e,t){return new e({type:"number",check:"number_format",abort:false,format:"int32",...util.normalizeParams(t)})}function B(e,t){return new e({
type:"number",check:"number_format",abort:false,format:"uint32",...util.normalizeParams(t)})}function G(e,t){return new e({type:"boolean",...i.A2(t)})}
function V(e,t){return new e({type:"boolean",coerce:true,...util.normalizeParams(t)})}function W(e,t){return new e({type:"bigint",...util.normalizeParams(t)})}
function Y(e,t){return new e({type:"bigint",coerce:true,...util.normalizeParams(t)})}function q(e,t){return new e({type:"bigint",check:"bigint_format",
abort:false,format:"int64",...util.normalizeParams(t)})}function H(e,t){return new e({type:"bigint",check:"bigint_format",abort:false,format:"uint64",
...util.normalizeParams(t)})}function Q(e,t){return new e({type:"symbol",...util.normalizeParams(t)})}function X(e,t){return new e({type:"undefined",
...util.normalizeParams(t)})}function ee(e,t){return new e({type:"null",...i.A2(t)})}function te(e){return new e({type:"any"})}function ne(e){return new e({
type:"unknown"})}function re(e,t){return new e({type:"never",...i.A2(t)})}function oe(e,t){return new e({type:"void",...util.normalizeParams(t)})}
function ie(e,t){return new e({type:"date",...util.normalizeParams(t)})}function se(e,t){return new e({type:"date",coerce:true,...util.normalizeParams(t)})}
function ce(e,t){return new e({type:"nan",...util.normalizeParams(t)})}function ue(e,t){return new r.sm({check:"less_than",...i.A2(t),value:e,inclusive:false})}
function ae(e,t){return new r.sm({check:"less_than",...i.A2(t),value:e,inclusive:true})}function fe(e,t){return new r.J_({check:"greater_than",...i.A2(t),
value:e,inclusive:false})}function le(e,t){return new r.J_({check:"greater_than",...i.A2(t),value:e,inclusive:true})}function de(e){return fe(0,e)}
function pe(e){return ue(0,e)}function me(e){return ae(0,e)}function he(e){return le(0,e)}function ye(e,t){return new r.Jk({check:"multiple_of",...i.A2(t),
value:e})}function ge(e,t){return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(t),maximum:e})}function _e(e,t){
return new checks.$ZodCheckMinSize({check:"min_size",...util.normalizeParams(t),minimum:e})}function ve(e,t){return new checks.$ZodCheckSizeEquals({
check:"size_equals",...util.normalizeParams(t),size:e})}function be(e,t){const n=new r.Yk({check:"max_length",...i.A2(t),maximum:e});return n}function ze(e,t){
return new r.Kk({check:"min_length",...i.A2(t),minimum:e})}function we(e,t){return new r.RM({check:"length_equals",...i.A2(t),length:e})}function $e(e,t){
return new r.DG({check:"string_format",format:"regex",...i.A2(t),pattern:e})}function ke(e){return new r.NI({check:"string_format",format:"lowercase",...i.A2(e)
})}function xe(e){return new r.kH({check:"string_format",format:"uppercase",...i.A2(e)})}function Se(e,t){return new r.Tt({check:"string_format",
format:"includes",...i.A2(t),includes:e})}function Ie(e,t){return new r.J({check:"string_format",format:"starts_with",...i.A2(t),prefix:e})}function Oe(e,t){
return new r.E6({check:"string_format",format:"ends_with",...i.A2(t),suffix:e})}function Ae(e,t,n){return new checks.$ZodCheckProperty({check:"property",
property:e,schema:t,...util.normalizeParams(n)})}function Pe(e,t){return new r.nJ({check:"properties",shape:e,...i.A2(t)})}function Ze(e,t){
return new checks.$ZodCheckMimeType({check:"mime_type",mime:e,...util.normalizeParams(t)})}function Te(e){return new r.v$({check:"overwrite",tx:e})}
function Ne(e){return Te(t=>t.normalize(e))}function Ee(){return Te(e=>e.trim())}function je(){return Te(e=>e.toLowerCase())}function Re(){
return Te(e=>e.toUpperCase())}function Fe(){return Te(e=>i.Yv(e))}function De(e,t,n){return new e({type:"array",element:t,...i.A2(n)})}function Ce(e,t,n){
return new e({type:"union",options:t,...util.normalizeParams(n)})}function Me(e,t,n){return new e({type:"union",options:t,inclusive:false,
...util.normalizeParams(n)})}function Je(e,t,n,r){return new e({type:"union",options:n,discriminator:t,...util.normalizeParams(r)})}function Le(e,t,n){
return new e({type:"intersection",left:t,right:n})}function Ue(e,t,n,r){const o=n instanceof schemas.$ZodType;const i=o?r:n;const s=o?n:null;return new e({
type:"tuple",items:t,rest:s,...util.normalizeParams(i)})}function Ke(e,t,n,r){return new e({type:"record",keyType:t,valueType:n,...util.normalizeParams(r)})}
function Be(e,t,n,r){return new e({type:"map",keyType:t,valueType:n,...util.normalizeParams(r)})}function Ge(e,t,n){return new e({type:"set",valueType:t,
...util.normalizeParams(n)})}function Ve(e,t,n){const r=Array.isArray(t)?Object.fromEntries(t.map(e=>[e,e])):t;return new e({type:"enum",entries:r,
...util.normalizeParams(n)})}function We(e,t,n){return new e({type:"enum",entries:t,...util.normalizeParams(n)})}function Ye(e,t,n){return new e({
type:"literal",values:Array.isArray(t)?t:[t],...util.normalizeParams(n)})}function qe(e,t){return new e({type:"file",...util.normalizeParams(t)})}
function He(e,t){return new e({type:"transform",transform:t})}function Qe(e,t){return new e({type:"optional",innerType:t})}function Xe(e,t){return new e({
type:"nullable",innerType:t})}function et(e,t,n){return new e({type:"default",innerType:t,get defaultValue(){
return typeof n==="function"?n():util.shallowClone(n)}})}function tt(e,t,n){return new e({type:"nonoptional",innerType:t,...util.normalizeParams(n)})}
function nt(e,t){return new e({type:"success",innerType:t})}function rt(e,t,n){return new e({type:"catch",innerType:t,
catchValue:typeof n==="function"?n:util.constantCatch(n)})}function ot(e,t,n){return new e({type:"pipe",in:t,out:n})}function it(e,t){return new e({
type:"readonly",innerType:t})}function st(e,t,n){return new e({type:"template_literal",parts:t,...util.normalizeParams(n)})}function ct(e,t){return new e({
type:"lazy",getter:t})}function ut(e,t){return new e({type:"promise",innerType:t})}function at(e,t,n){const r=util.normalizeParams(n);r.abort??(r.abort=true)
;const o=new e({type:"custom",check:"custom",fn:t,...r});return o}function ft(e,t,n){const r=new e({type:"custom",check:"custom",fn:t,...i.A2(n)});return r}
function lt(e,t){const n=dt(t=>{t.addIssue=e=>{if(typeof e==="string"){t.issues.push(i.sn(e,t.value,n._zod.def))}else{const r=e;if(r.fatal)r.continue=false
;r.code??(r.code="custom");if(!("input"in r))r.input=t.value;r.inst??(r.inst=n);r.continue??(r.continue=!n._zod.def.abort);t.issues.push(i.sn(r))}}
;return e(t.value,t)},t);return n}function dt(e,t){const n=new r.QP({check:"custom",...i.A2(t)});n._zod.check=e;return n}function pt(e){const t=new r.QP({
check:"describe"});t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,description:e})}];t._zod.check=()=>{};return t}function mt(e){
const t=new r.QP({check:"meta"});t._zod.onattach=[t=>{const n=o.fd.get(t)??{};o.fd.add(t,{...n,...e})}];t._zod.check=()=>{};return t}function ht(e,t){
const n=util.normalizeParams(t);let r=n.truthy??["true","1","yes","on","y","enabled"];let o=n.falsy??["false","0","no","off","n","disabled"]
;if(n.case!=="sensitive"){r=r.map(e=>typeof e==="string"?e.toLowerCase():e);o=o.map(e=>typeof e==="string"?e.toLowerCase():e)}const i=new Set(r)
;const s=new Set(o);const c=e.Codec??schemas.$ZodCodec;const u=e.Boolean??schemas.$ZodBoolean;const a=e.String??schemas.$ZodString;const f=new a({type:"string",
error:n.error});const l=new u({type:"boolean",error:n.error});const d=new c({type:"pipe",in:f,out:l,transform:(e,t)=>{let r=e
;if(n.case!=="sensitive")r=r.toLowerCase();if(i.has(r)){return true}else if(s.has(r)){return false}else{t.issues.push({code:"invalid_value",
expected:"stringbool",values:[...i,...s],input:t.value,inst:d,continue:false});return{}}},reverseTransform:(e,t)=>{if(e===true){return r[0]||"true"}else{
return o[0]||"false"}},error:n.error});d._zod.bag.truthy=r;d._zod.bag.falsy=o;d._zod.bag.case=n.case??"insensitive";return d}function yt(e,t,n,r={}){
const o=i.A2(r);const s={check:"string_format",type:"string",format:t,fn:typeof n==="function"?n:e=>n.test(e),...o};if(n instanceof RegExp){s.pattern=n}
const c=new e(s);return c}},44890:(e,t,n)=>{n.d(t,{DG:()=>w,E6:()=>I,J:()=>S,J_:()=>l,Jk:()=>d,KH:()=>p,Kk:()=>v,NI:()=>$,QP:()=>s,RM:()=>b,Tt:()=>x,Yk:()=>_,
kH:()=>k,nJ:()=>P,ql:()=>z,sm:()=>f,v$:()=>T});var r=n(88532);var o=n(23908);var i=n(54723);const s=r.xI("$ZodCheck",(e,t)=>{var n;e._zod??(e._zod={})
;e._zod.def=t;(n=e._zod).onattach??(n.onattach=[])});const c=e=>{const t=e.value;return!util.nullish(t)&&t.size!==undefined};const u=e=>{const t=e.value
;return!i.cl(t)&&t.length!==undefined};const a={number:"number",bigint:"bigint",object:"date"};const f=r.xI("$ZodCheckLessThan",(e,t)=>{s.init(e,t)
;const n=a[typeof t.value];e._zod.check=r=>{if(t.inclusive?r.value<=t.value:r.value<t.value){return}r.issues.push({origin:a[typeof r.value]??n,code:"too_big",
maximum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,inst:e,continue:!t.abort})}})
;const l=r.xI("$ZodCheckGreaterThan",(e,t)=>{s.init(e,t);const n=a[typeof t.value];e._zod.check=r=>{if(t.inclusive?r.value>=t.value:r.value>t.value){return}
r.issues.push({origin:a[typeof r.value]??n,code:"too_small",minimum:typeof t.value==="object"?t.value.getTime():t.value,input:r.value,inclusive:t.inclusive,
inst:e,continue:!t.abort})}});const d=r.xI("$ZodCheckMultipleOf",(e,t)=>{s.init(e,t);e._zod.check=n=>{
if(typeof n.value!==typeof t.value)throw new Error("Cannot mix number and bigint in multiple_of check.")
;const r=typeof n.value==="bigint"?t.value!==BigInt(0)&&n.value%t.value===BigInt(0):i.LG(n.value,t.value)===0;if(r)return;n.issues.push({origin:typeof n.value,
code:"not_multiple_of",divisor:t.value,input:n.value,inst:e,continue:!t.abort})}});const p=r.xI("$ZodCheckNumberFormat",(e,t)=>{s.init(e,t)
;t.format=t.format||"float64";const n=t.format?.includes("int");const r=n?"int":"number";const[o,c]=i.zH[t.format];e._zod.check=i=>{const s=i.value;if(n){
if(!Number.isInteger(s)){i.issues.push({expected:r,format:t.format,code:"invalid_type",continue:false,input:s,inst:e});return}if(!Number.isSafeInteger(s)){
if(s>0){i.issues.push({input:s,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst:e,origin:r,
inclusive:true,continue:!t.abort})}else{i.issues.push({input:s,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,
note:"Integers must be within the safe integer range.",inst:e,origin:r,inclusive:true,continue:!t.abort})}return}}if(s<o){i.issues.push({origin:"number",
input:s,code:"too_small",minimum:o,inclusive:true,inst:e,continue:!t.abort})}if(s>c){i.issues.push({origin:"number",input:s,code:"too_big",maximum:c,
inclusive:true,inst:e,continue:!t.abort})}}});const m=null&&core.$constructor("$ZodCheckBigIntFormat",(e,t)=>{s.init(e,t)
;const[n,r]=util.BIGINT_FORMAT_RANGES[t.format];e._zod.check=o=>{const i=o.value;if(i<n){o.issues.push({origin:"bigint",input:i,code:"too_small",minimum:n,
inclusive:true,inst:e,continue:!t.abort})}if(i>r){o.issues.push({origin:"bigint",input:i,code:"too_big",maximum:r,inclusive:true,inst:e,continue:!t.abort})}}})
;const h=null&&core.$constructor("$ZodCheckMaxSize",(e,t)=>{var n;s.init(e,t);(n=e._zod.def).when??(n.when=c);e._zod.check=n=>{const r=n.value;const o=r.size
;if(o<=t.maximum)return;n.issues.push({origin:util.getSizableOrigin(r),code:"too_big",maximum:t.maximum,inclusive:true,input:r,inst:e,continue:!t.abort})}})
;const y=null&&core.$constructor("$ZodCheckMinSize",(e,t)=>{var n;s.init(e,t);(n=e._zod.def).when??(n.when=c);e._zod.check=n=>{const r=n.value;const o=r.size
;if(o>=t.minimum)return;n.issues.push({origin:util.getSizableOrigin(r),code:"too_small",minimum:t.minimum,inclusive:true,input:r,inst:e,continue:!t.abort})}})
;const g=null&&core.$constructor("$ZodCheckSizeEquals",(e,t)=>{var n;s.init(e,t);(n=e._zod.def).when??(n.when=c);e._zod.check=n=>{const r=n.value;const o=r.size
;if(o===t.size)return;const i=o>t.size;n.issues.push({origin:util.getSizableOrigin(r),...i?{code:"too_big",maximum:t.size}:{code:"too_small",minimum:t.size},
inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}});const _=r.xI("$ZodCheckMaxLength",(e,t)=>{var n;s.init(e,t)
;(n=e._zod.def).when??(n.when=u);e._zod.check=n=>{const r=n.value;const o=r.length;const s=typeof r==="string"&&o>t.maximum?i.O7(r):o;if(s<=t.maximum)return
;const c=i.Rc(r);n.issues.push({origin:c,code:"too_big",maximum:t.maximum,inclusive:true,input:r,inst:e,continue:!t.abort})}})
;const v=r.xI("$ZodCheckMinLength",(e,t)=>{var n;s.init(e,t);(n=e._zod.def).when??(n.when=u);e._zod.check=n=>{const r=n.value;const o=r.length
;const s=typeof r==="string"&&o>=t.minimum&&o<t.minimum*2?i.O7(r):o;if(s>=t.minimum)return;const c=i.Rc(r);n.issues.push({origin:c,code:"too_small",
minimum:t.minimum,inclusive:true,input:r,inst:e,continue:!t.abort})}});const b=r.xI("$ZodCheckLengthEquals",(e,t)=>{var n;s.init(e,t)
;(n=e._zod.def).when??(n.when=u);e._zod.check=n=>{const r=n.value;const o=r.length;const s=typeof r==="string"&&o>=t.length&&o<=t.length*2?i.O7(r):o
;if(s===t.length)return;const c=i.Rc(r);const u=s>t.length;n.issues.push({origin:c,...u?{code:"too_big",maximum:t.length}:{code:"too_small",minimum:t.length},
inclusive:true,exact:true,input:n.value,inst:e,continue:!t.abort})}});const z=r.xI("$ZodCheckStringFormat",(e,t)=>{var n,r;s.init(e,t)
;if(t.pattern)(n=e._zod).check??(n.check=n=>{t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",code:"invalid_format",
format:t.format,input:n.value,...t.pattern?{pattern:t.pattern.toString()}:{},inst:e,continue:!t.abort})});else(r=e._zod).check??(r.check=()=>{})})
;const w=r.xI("$ZodCheckRegex",(e,t)=>{z.init(e,t);e._zod.check=n=>{t.pattern.lastIndex=0;if(t.pattern.test(n.value))return;n.issues.push({origin:"string",
code:"invalid_format",format:"regex",input:n.value,pattern:t.pattern.toString(),inst:e,continue:!t.abort})}});const $=r.xI("$ZodCheckLowerCase",(e,t)=>{
t.pattern??(t.pattern=o.AC);z.init(e,t)});const k=r.xI("$ZodCheckUpperCase",(e,t)=>{t.pattern??(t.pattern=o.Zv);z.init(e,t)})
;const x=r.xI("$ZodCheckIncludes",(e,t)=>{s.init(e,t);const n=i.sD(t.includes);const r=new RegExp(typeof t.position==="number"?`^.{${t.position},}${n}`:n)
;t.pattern=r;e._zod.check=n=>{if(n.value.includes(t.includes,t.position))return;n.issues.push({origin:"string",code:"invalid_format",format:"includes",
includes:t.includes,input:n.value,inst:e,continue:!t.abort})}});const S=r.xI("$ZodCheckStartsWith",(e,t)=>{s.init(e,t)
;const n=new RegExp(`^${i.sD(t.prefix)}.*`);t.pattern??(t.pattern=n);e._zod.check=n=>{if(n.value.startsWith(t.prefix))return;n.issues.push({origin:"string",
code:"invalid_format",format:"starts_with",prefix:t.prefix,input:n.value,inst:e,continue:!t.abort})}});const I=r.xI("$ZodCheckEndsWith",(e,t)=>{s.init(e,t)
;const n=new RegExp(`.*${i.sD(t.suffix)}$`);t.pattern??(t.pattern=n);e._zod.check=n=>{if(n.value.endsWith(t.suffix))return;n.issues.push({origin:"string",
code:"invalid_format",format:"ends_with",suffix:t.suffix,input:n.value,inst:e,continue:!t.abort})}});function O(e,t,n){if(e.issues.length){
t.issues.push(...i.lQ(n,e.issues))}}const A=null&&core.$constructor("$ZodCheckProperty",(e,t)=>{s.init(e,t);e._zod.check=e=>{const n=t.schema._zod.run({
value:e.value[t.property],issues:[]},{});if(n instanceof Promise){return n.then(n=>O(n,e,t.property))}O(n,e,t.property);return}})
;const P=r.xI("$ZodCheckProperties",(e,t)=>{s.init(e,t);i.jD(e,Symbol.iterator,function*(){yield e});let n;e._zod.check=r=>{if(r.value==null){r.issues.push({
expected:"object",code:"invalid_type",input:r.value,inst:e});return undefined}n??(n=Reflect.ownKeys(t.shape).map(e=>[e,t.shape[e]]));const o=r.value;let i
;for(const[e,t]of n){const n=t._zod.run({value:o[e],issues:[]},{});if(n instanceof Promise){i??(i=[]);i.push(n.then(t=>O(t,r,e)))}else{O(n,r,e)}}
if(i)return Promise.all(i).then(()=>undefined);return undefined}});const Z=null&&core.$constructor("$ZodCheckMimeType",(e,t)=>{s.init(e,t)
;const n=new Set(t.mime);e._zod.check=r=>{if(n.has(r.value.type))return;r.issues.push({code:"invalid_value",values:t.mime,input:r.value.type,inst:e,
continue:!t.abort})}});const T=r.xI("$ZodCheckOverwrite",(e,t)=>{s.init(e,t);e._zod.check=e=>{e.value=t.tx(e.value)}})},88532:(e,t,n)=>{n.d(t,{$W:()=>m,
GT:()=>l,cV:()=>d,cr:()=>p,xI:()=>a});var r=n(54723);var o;const i=Object.freeze({status:"aborted"});const s={value:undefined,enumerable:false}
;let c="captureStackTrace"in Error?Error:null;function u(e){const t=c;if(t){const n=t.stackTraceLimit;if(typeof n==="number"){try{t.stackTraceLimit=0}catch{
c=null;return new e}try{return new e}finally{t.stackTraceLimit=n}}}return new e}function a(e,t,n,o){const i={};function c(e){this.def=e;this.constr=m
;this.traits=new Set}c.prototype=i;const a=n;const f=a&&new WeakSet;function l(n,o){if(!n._zod){s.value=new c(o);try{Object.defineProperty(n,"_zod",s)}finally{
s.value=undefined}}else if(n._zod.traits.has(e)){return}n._zod.traits.add(e);t(n,o);if(f){const e=Object.getPrototypeOf(n);const t=n._zod.constr.prototype
;let o=e;while(o&&o!==t)o=Object.getPrototypeOf(o);const i=o??e;if(!f.has(i)){f.add(i);(0,r.ol)(i,a)}}const i=m.prototype;for(const e in i){
if(!Object.prototype.hasOwnProperty.call(i,e))continue;if(!(e in n)){n[e]=i[e].bind(n)}}}const d=o?.Parent??Object;class p extends d{}
Object.defineProperty(p,"name",{value:e});function m(e){const t=o?.Parent?u(p):this;l(t,e);const n=t._zod.deferred;if(n){for(const e of n){e()}
t._zod.deferred=undefined}const r=globalThis.__zod_globalConfig?.postProcessor;if(r)r(t);return t}Object.defineProperty(m,"init",{value:l})
;Object.defineProperty(m,Symbol.hasInstance,{value:t=>{if(o?.Parent&&t instanceof o.Parent)return true;return t?._zod?.traits?.has(e)}})
;Object.defineProperty(m,"name",{value:e});return m}const f=null&&Symbol("zod_brand");class l extends Error{constructor(){
super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`)}}class d extends Error{constructor(e){
super(`Encountered unidirectional transform during encode: ${e}`);this.name="ZodEncodeError"}}(o=globalThis).__zod_globalConfig??(o.__zod_globalConfig={})
;const p=globalThis.__zod_globalConfig;function m(e){if(e)Object.assign(p,e);return p}},37428:(e,t,n)=>{n.d(t,{JM:()=>m,Kd:()=>d,S1:()=>_,Wk:()=>h,a$:()=>l})
;var r=n(88532);var o=n(54723);function i(){const e=this._zod;e.message??(e.message=JSON.stringify(e.def,o.k8,2));return e.message}function s(e){
this._zod.message=e}const c={get:i,set:s,enumerable:true,configurable:true};const u={value:undefined,enumerable:false}
;const a=new WeakSet([Object.prototype,Error.prototype]);const f=(e,t)=>{e.name="$ZodError";u.value=t;Object.defineProperty(e,"issues",u);u.value=undefined
;Object.defineProperty(e,"message",c);const n=Object.getPrototypeOf(e);if(!a.has(n)){a.add(n);Object.defineProperty(n,"toString",{configurable:true,
enumerable:false,get(){const e=()=>this.message;Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true});return e},set(e){
Object.defineProperty(this,"toString",{value:e,configurable:true,writable:true})}})}};const l=(0,r.xI)("$ZodError",f);const d=(0,r.xI)("$ZodError",f,undefined,{
Parent:Error});function p(e,t,n){if(!Object.prototype.hasOwnProperty.call(e,t)){if(t==="__proto__"){Object.defineProperty(e,t,{value:n(),writable:true,
enumerable:true,configurable:true})}else{e[t]=n()}}return e[t]}function m(e,t=e=>e.message){const n={};const r=[];for(const o of e.issues){if(o.path.length>0){
p(n,o.path[0],()=>[]).push(t(o))}else{r.push(t(o))}}return{formErrors:r,fieldErrors:n}}function h(e,t=e=>e.message){const n={_errors:[]};const r=(e,o=[])=>{
for(const i of e.issues){if(i.code==="invalid_union"&&i.errors.length){i.errors.map(e=>r({issues:e},[...o,...i.path]))}else if(i.code==="invalid_key"){r({
issues:i.issues},[...o,...i.path])}else if(i.code==="invalid_element"){r({issues:i.issues},[...o,...i.path])}else{const e=[...o,...i.path];if(e.length===0){
n._errors.push(t(i))}else{let r=n;let o=0;while(o<e.length){const n=e[o];const s=o===e.length-1;if(n==="_errors"){if(s)r._errors.push(t(i));o++;continue}
if(!Object.prototype.hasOwnProperty.call(r,n)){Object.defineProperty(r,n,{value:{_errors:[]},enumerable:true,writable:true,configurable:true})}const c=r[n]
;if(s){c._errors.push(t(i))}r=c;o++}}}}};r(e);return n}function y(e,t=e=>e.message){const n={errors:[]};const r=(e,o=[])=>{var i;for(const s of e.issues){
if(s.code==="invalid_union"&&s.errors.length){s.errors.map(e=>r({issues:e},[...o,...s.path]))}else if(s.code==="invalid_key"){r({issues:s.issues
},[...o,...s.path])}else if(s.code==="invalid_element"){r({issues:s.issues},[...o,...s.path])}else{const e=[...o,...s.path];if(e.length===0){n.errors.push(t(s))
;continue}let r=n;let c=0;while(c<e.length){const n=e[c];const o=c===e.length-1;if(typeof n==="string"){r.properties??(r.properties={})
;if(!Object.prototype.hasOwnProperty.call(r.properties,n)){Object.defineProperty(r.properties,n,{value:{errors:[]},enumerable:true,writable:true,
configurable:true})}r=r.properties[n]}else{r.items??(r.items=[]);(i=r.items)[n]??(i[n]={errors:[]});r=r.items[n]}if(o){r.errors.push(t(s))}c++}}}};r(e);return n
}function g(e){const t=[];const n=e.map(e=>typeof e==="object"?e.key:e);for(const e of n){
if(typeof e==="number")t.push(`[${e}]`);else if(typeof e==="symbol")t.push(`[${JSON.stringify(String(e))}]`);else if(/[^\w$]/.test(e))t.push(`[${JSON.stringify(e)}]`);else{
if(t.length)t.push(".");t.push(e)}}return t.join("")}function _(e){const t=[];const n=[...e.issues].sort((e,t)=>(e.path??[]).length-(t.path??[]).length)
;for(const e of n){t.push(`\u2716 ${e.message}`);if(e.path?.length)t.push(`  \u2192 at ${g(e.path)}`)}return t.join("\n")}},98439:(e,t,n)=>{n.d(t,{$X:()=>ae,
$k:()=>le,A:()=>se,A6:()=>M,C0:()=>E,CN:()=>q,Ec:()=>V,Fl:()=>N,Fs:()=>_,GC:()=>ee,In:()=>I,NV:()=>T,NX:()=>Z,Q9:()=>ce,RH:()=>P,SW:()=>w,Tr:()=>de,Wg:()=>$,
Y8:()=>x,Yv:()=>j,bl:()=>me,cR:()=>ne,cY:()=>B,dO:()=>k,fs:()=>ue,iC:()=>W,i_:()=>Y,mh:()=>ie,xi:()=>L,yq:()=>te});var r=n(23908);var o=n(56985);var i=n(87509)
;var s=n(54723);const c=(e,t,n)=>{if(e[t]===undefined||n>e[t])e[t]=n};const u=(e,t,n)=>{if(e[t]===undefined||n<e[t])e[t]=n};const a=(e,t)=>{c(e,"minimum",t)
;u(e,"maximum",t)};const f=(e,t)=>{e.multipleOf??(e.multipleOf=[]);if(!e.multipleOf.includes(t))e.multipleOf.push(t)};const l=(e,t)=>{
e.patterns??(e.patterns=new Set);e.patterns.add(t)};const d=(e,t)=>{e.mime=e.mime?e.mime.filter(e=>t.includes(e)):[...t]};const p=(e,t)=>{e.format=t
;if(t.includes("int"))e.isInt=true};const m=(e,t)=>c(e,"minimum",t.minimum);const h=(e,t)=>u(e,"maximum",t.maximum);const y=e=>(t,n)=>{p(t,n.format)
;const[r,o]=e[n.format];c(t,"minimum",r);u(t,"maximum",o)};const g={greater_than:(e,t)=>c(e,t.inclusive?"minimum":"exclusiveMinimum",t.value),
less_than:(e,t)=>u(e,t.inclusive?"maximum":"exclusiveMaximum",t.value),multiple_of:(e,t)=>f(e,t.value),number_format:y(s.zH),bigint_format:y(s.NR),min_length:m,
max_length:h,length_equals:(e,t)=>a(e,t.length),min_size:m,max_size:h,size_equals:(e,t)=>a(e,t.size),string_format:(e,t)=>{p(e,t.format)
;if(t.pattern)l(e,t.pattern);if(t.format==="base64"||t.format==="base64url")e.contentEncoding=t.format;if(t.local||t.precision===-1)e.laxFormat=true},
mime_type:(e,t)=>d(e,t.mime)};function _(e){const t={};const n=e._zod.def;const r=e._zod.traits.has("$ZodCheck")?[e,...n.checks??[]]:n.checks??[]
;for(const e of r)g[e._zod.def.check]?.(t,e._zod.def);const o=e._zod.bag;if(o.minimum!==undefined)c(t,"minimum",o.minimum)
;if(o.exclusiveMinimum!==undefined)c(t,"exclusiveMinimum",o.exclusiveMinimum);if(o.maximum!==undefined)u(t,"maximum",o.maximum)
;if(o.exclusiveMaximum!==undefined)u(t,"exclusiveMaximum",o.exclusiveMaximum);if(o.multipleOf!==undefined)f(t,o.multipleOf);if(o.format!==undefined){
t.format??(t.format=o.format);if(o.format.includes("int"))t.isInt=true}if(o.mime)d(t,o.mime);for(const e of o.patterns??[])l(t,e);return t}const v={guid:"uuid",
url:"uri",datetime:"date-time",json_string:"json-string",regex:""};const b=new Map([[o.cq,r.K3],[o.xE,r.r0]]);const z=e=>b.get(e)??e;const w=(e,t,n,r)=>{
const o=n;o.type="string";const{minimum:i,maximum:s,format:c,patterns:u,contentEncoding:a,laxFormat:f}=_(e);if(typeof i==="number")o.minLength=i
;if(typeof s==="number")o.maxLength=s;if(c){o.format=v[c]??c;if(o.format==="")delete o.format;if(c==="time"||f){delete o.format}}if(a)o.contentEncoding=a
;if(u&&u.size>0){const e=[...u].map(z);if(e.length===1)o.pattern=e[0].source;else if(e.length>1){o.allOf=[...e.map(e=>({
...t.target==="draft-07"||t.target==="draft-04"||t.target==="openapi-3.0"?{type:"string"}:{},pattern:e.source}))]}}};const $=(e,t,n,r)=>{const o=n
;const{minimum:s,maximum:c,multipleOf:u,exclusiveMaximum:a,exclusiveMinimum:f,isInt:l}=_(e);o.type=l?"integer":"number"
;const d=typeof f==="number"&&f>=(s??Number.NEGATIVE_INFINITY);const p=typeof a==="number"&&a<=(c??Number.POSITIVE_INFINITY)
;const m=t.target==="draft-04"||t.target==="openapi-3.0";if(d){if(m){o.minimum=f;o.exclusiveMinimum=true}else{o.exclusiveMinimum=f}
}else if(typeof s==="number"){o.minimum=s}if(p){if(m){o.maximum=a;o.exclusiveMaximum=true}else{o.exclusiveMaximum=a}}else if(typeof c==="number"){o.maximum=c}
if(u){const n=new Set;for(const s of u){if(Number.isFinite(s)&&s!==0)n.add(Math.abs(s));else(0,
i._S)(e,t,o,r,`A multipleOf divisor of ${s} cannot be represented in JSON Schema`)}const[s,...c]=n;if(s!==undefined)o.multipleOf=s
;if(c.length)o.allOf=[...o.allOf??[],...c.map(e=>({multipleOf:e}))]}};const k=(e,t,n,r)=>{n.type="boolean"};const x=(e,t,n,r)=>{(0,
i._S)(e,t,n,r,"BigInt cannot be represented in JSON Schema")};const S=(e,t,n,r)=>{(0,i._S)(e,t,n,r,"Symbols cannot be represented in JSON Schema")}
;const I=(e,t,n,r)=>{if(t.target==="openapi-3.0"){n.type="string";n.nullable=true;n.enum=[null]}else{n.type="null"}};const O=(e,t,n,r)=>{(0,
i._S)(e,t,n,r,"Undefined cannot be represented in JSON Schema")};const A=(e,t,n,r)=>{(0,i._S)(e,t,n,r,"Void cannot be represented in JSON Schema")}
;const P=(e,t,n,r)=>{n.not={}};const Z=(e,t,n,r)=>{};const T=(e,t,n,r)=>{};const N=(e,t,n,r)=>{(0,i._S)(e,t,n,r,"Date cannot be represented in JSON Schema")}
;const E=(e,t,n,r)=>{const o=e._zod.def;const i=(0,s.w5)(o.entries);if(i.length===0){n.not={};return}if(i.every(e=>typeof e==="number"))n.type="number"
;if(i.every(e=>typeof e==="string"))n.type="string";n.enum=i};const j=(e,t,n,r)=>{const o=e._zod.def;if(o.values.length===0){n.not={};return}const s=[]
;for(const c of o.values){if(c===undefined){if((0,i._S)(e,t,n,r,"Literal `undefined` cannot be represented in JSON Schema"))return}else if(typeof c==="bigint"){
if((0,i._S)(e,t,n,r,"BigInt literals cannot be represented in JSON Schema"))return;s.push(Number(c))}else{s.push(c)}}if(s.length===0){}else if(s.length===1){
const e=s[0];n.type=e===null?"null":typeof e;if(t.target==="draft-04"||t.target==="openapi-3.0"){n.enum=[e]}else{n.const=e}}else{
if(s.every(e=>typeof e==="number"))n.type="number";if(s.every(e=>typeof e==="string"))n.type="string";if(s.every(e=>typeof e==="boolean"))n.type="boolean"
;if(s.every(e=>e===null))n.type="null";n.enum=s}};const R=(e,t,n,r)=>{(0,i._S)(e,t,n,r,"NaN cannot be represented in JSON Schema")};const F=(e,t,n,r)=>{
const o=n;const i=e._zod.pattern;if(!i)throw new Error("Pattern not found in template literal");o.type="string";o.pattern=i.source};const D=(e,t,n,r)=>{
const o=n;o.type="string";o.format="binary";o.contentEncoding="binary";const{minimum:i,maximum:s,mime:c}=_(e);if(i!==undefined)o.minLength=i
;if(s!==undefined)o.maxLength=s;if(!c)return;if(c.length===0)o.not={};else if(c.length===1)o.contentMediaType=c[0];else o.anyOf=c.map(e=>({contentMediaType:e}))
};const C=(e,t,n,r)=>{n.type="boolean"};const M=(e,t,n,r)=>{(0,i._S)(e,t,n,r,"Custom types cannot be represented in JSON Schema")};const J=(e,t,n,r)=>{(0,
i._S)(e,t,n,r,"Function types cannot be represented in JSON Schema")};const L=(e,t,n,r)=>{(0,i._S)(e,t,n,r,"Transforms cannot be represented in JSON Schema")}
;const U=(e,t,n,r)=>{(0,i._S)(e,t,n,r,"Map cannot be represented in JSON Schema")};const K=(e,t,n,r)=>{(0,
i._S)(e,t,n,r,"Set cannot be represented in JSON Schema")};const B=(e,t,n,r)=>{const o=n;const s=e._zod.def;const{minimum:c,maximum:u}=_(e)
;if(typeof c==="number")o.minItems=c;if(typeof u==="number")o.maxItems=u;o.type="array";o.items=(0,i.Lp)(s.element,t,{...r,path:[...r.path,"items"]})}
;function G(e){const t=e._zod.def;if(t.type==="pipe"&&t.in._zod.traits.has("$ZodTransform")){return G(t.out)}if(t.type==="catch"){return G(t.innerType)}
return e._zod.optin}const V=(e,t,n,r)=>{const o=n;const c=e._zod.def;const u=c.shape;const a=Object.getOwnPropertySymbols(u);if(a.length&&(0,
i._S)(e,t,o,r,"Symbol keys cannot be represented in JSON Schema")){return}o.type="object";o.properties={};for(const e in u){(0,s.Vy)(o.properties,e,(0,
i.Lp)(u[e],t,{...r,path:[...r.path,"properties",e]}))}const f=[];for(const e of Object.keys(u)){const n=c.shape[e]
;if(t.io==="input"?G(n)===undefined:n._zod.optout===undefined){f.push(e)}}if(f.length>0){o.required=f}if(c.catchall?._zod.def.type==="never"){
o.additionalProperties=false}else if(!c.catchall){if(t.io==="output")o.additionalProperties=false}else if(c.catchall){o.additionalProperties=(0,
i.Lp)(c.catchall,t,{...r,path:[...r.path,"additionalProperties"]})}};const W=(e,t,n,r)=>{const o=e._zod.def;const s=o.inclusive===false
;const c=o.options.map((e,n)=>(0,i.Lp)(e,t,{...r,path:[...r.path,s?"oneOf":"anyOf",n]}));if(s){n.oneOf=c}else{n.anyOf=c}};const Y=(e,t,n,r)=>{const o=e._zod.def
;const s=(0,i.Lp)(o.left,t,{...r,path:[...r.path,"allOf",0]});const c=(0,i.Lp)(o.right,t,{...r,path:[...r.path,"allOf",1]})
;const u=e=>"allOf"in e&&Object.keys(e).length===1;const a=[...u(s)?s.allOf:[s],...u(c)?c.allOf:[c]];n.allOf=a;t.intersections.push(a)};const q=(e,t,n,r)=>{
const o=n;const s=e._zod.def;o.type="array";const c=t.target==="draft-2020-12"?"prefixItems":"items"
;const u=t.target==="draft-2020-12"?"items":t.target==="openapi-3.0"?"items":"additionalItems";const a=s.items.map((e,n)=>(0,i.Lp)(e,t,{...r,
path:[...r.path,c,n]}));const f=s.rest?(0,i.Lp)(s.rest,t,{...r,path:[...r.path,u,...t.target==="openapi-3.0"?[s.items.length]:[]]}):null;let l=s.items.length
;while(l>0){const e=s.items[l-1];const n=t.io==="input"?G(e)!==undefined:e._zod.optout==="optional";if(!n)break;l--}const d=s.items.length;const p=!s.rest
;if(t.target==="draft-2020-12"){o.prefixItems=a;if(p){o.items=false}else if(f){o.items=f}if(l>0)o.minItems=l;if(p)o.maxItems=d
}else if(t.target==="openapi-3.0"){o.items={anyOf:a};if(f){o.items.anyOf.push(f)}if(l>0)o.minItems=l;if(p)o.maxItems=d}else{o.items=a;if(p){
o.additionalItems=false}else if(f){o.additionalItems=f}if(l>0)o.minItems=l;if(p)o.maxItems=d}const{minimum:m,maximum:h}=_(e);if(typeof m==="number")o.minItems=m
;if(typeof h==="number")o.maxItems=h};function H(e,t,n){if(t.$ref){if(n.has(t))return t;n.add(t);const r=e.get(t)?.def;if(!r)return t;const o=H(e,r,n)
;return o===r?t:o}for(const r of["anyOf","oneOf"]){const o=t[r];if(!Array.isArray(o))continue;const i=o.map(t=>H(e,t,n));if(i.some((e,t)=>e!==o[t]))t={...t,
[r]:i}}const o=Array.isArray(t.type)?t.type:[t.type];const i=!o.includes("string")&&o.some(e=>e==="number"||e==="integer")
;const s=t.enum??(t.const!==undefined?[t.const]:undefined);if(!i&&!s?.some(e=>typeof e==="number"))return t
;const{minimum:c,maximum:u,exclusiveMinimum:a,exclusiveMaximum:f,multipleOf:l,format:d,id:p,...m}=t
;if(m.enum)m.enum=m.enum.map(e=>typeof e==="number"?String(e):e);else if(typeof m.const==="number")m.const=String(m.const);if(!i)return m;m.type="string"
;if(!s)m.pattern=(o.includes("number")?r.ai:r.nd).source;return m}const Q=new WeakMap;function X(e){const t=new Map;for(const n of e.seen.values()){
if(n.def&&!t.has(n.schema))t.set(n.schema,n)}const n=new Map;for(const r of Q.get(e)??[]){const o=e.seen.get(r);const i=(o?.def??o?.schema)?.propertyNames
;if(!i||i===true||n.has(i))continue;const s=H(t,i,new Set);if(s!==i)n.set(i,s)}if(!n.size)return;for(const t of e.seen.values()){
for(const e of[t.schema,t.def]){const t=e&&n.get(e.propertyNames);if(t)e.propertyNames=t}}}const ee=(e,t,n,r)=>{const o=n;const c=e._zod.def;o.type="object"
;const u=c.keyType;const a=_(u).patterns;if(c.mode==="loose"&&a&&a.size>0){const e=(0,i.Lp)(c.valueType,t,{...r,path:[...r.path,"patternProperties","*"]})
;o.patternProperties={};for(const t of a){(0,s.Vy)(o.patternProperties,z(t).source,e)}}else{if(t.target==="draft-07"||t.target==="draft-2020-12"){
o.propertyNames=(0,i.Lp)(c.keyType,t,{...r,path:[...r.path,"propertyNames"]});let n=Q.get(t);if(!n){n=[];Q.set(t,n);t.deferred.push(()=>X(t))}n.push(e)}
o.additionalProperties=(0,i.Lp)(c.valueType,t,{...r,path:[...r.path,"additionalProperties"]})}const f=u._zod.values
;const l=t.io==="input"&&G(c.valueType)!==undefined;if(f&&!c.partial&&!l){const e=[...f].filter(e=>typeof e==="string"||typeof e==="number");if(e.length>0){
o.required=e.map(String)}}};const te=(e,t,n,r)=>{const o=e._zod.def;const s=(0,i.Lp)(o.innerType,t,r);const c=t.seen.get(e);if(t.target==="openapi-3.0"){
c.ref=o.innerType;n.nullable=true}else{n.anyOf=[s,{type:"null"}]}};const ne=(e,t,n,r)=>{const o=e._zod.def;(0,i.Lp)(o.innerType,t,r);const s=t.seen.get(e)
;s.ref=o.innerType};const re=Symbol();function oe(e,t,n,r,o){let s=false;const c=JSON.stringify(e,(e,t)=>{if(typeof t!=="bigint")return t;s=true;return null})
;if(!s)return JSON.parse(c);(0,i._S)(t,n,r,o,"BigInt defaults cannot be represented in JSON Schema");return re}const ie=(e,t,n,r)=>{const o=e._zod.def;(0,
i.Lp)(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType;const c=oe(o.defaultValue,e,t,n,r);if(c!==re)n.default=c};const se=(e,t,n,r)=>{const o=e._zod.def
;(0,i.Lp)(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType;if(t.io!=="input")return;const c=oe(o.defaultValue,e,t,n,r);if(c!==re)n._prefault=c}
;const ce=(e,t,n,r)=>{const o=e._zod.def;(0,i.Lp)(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType;let c;try{c=o.catchValue(undefined)}catch{(0,
i._S)(e,t,n,r,"Dynamic catch values are not supported in JSON Schema");return}n.default=c};const ue=(e,t,n,r)=>{const o=e._zod.def
;const s=o.in._zod.traits.has("$ZodTransform");const c=t.io==="input"?s?o.out:o.in:o.out;(0,i.Lp)(c,t,r);const u=t.seen.get(e);u.ref=c};const ae=(e,t,n,r)=>{
const o=e._zod.def;(0,i.Lp)(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType;n.readOnly=true};const fe=(e,t,n,r)=>{const o=e._zod.def;(0,
i.Lp)(o.innerType,t,r);const s=t.seen.get(e);s.ref=o.innerType};const le=(e,t,n,r)=>{const o=e._zod.def;(0,i.Lp)(o.innerType,t,r);const s=t.seen.get(e)
;s.ref=o.innerType};const de=(e,t,n,r)=>{const o=e._zod.innerType;(0,i.Lp)(o,t,r);const s=t.seen.get(e);s.ref=o};const pe={string:w,number:$,boolean:k,bigint:x,
symbol:S,null:I,undefined:O,void:A,never:P,any:Z,unknown:T,date:N,enum:E,literal:j,nan:R,template_literal:F,file:D,success:C,custom:M,function:J,transform:L,
map:U,set:K,array:B,object:V,union:W,intersection:Y,tuple:q,record:ee,nullable:te,nonoptional:ne,default:ie,prefault:se,catch:ce,pipe:ue,readonly:ae,promise:fe,
optional:le,lazy:de};function me(e,t){if("_idmap"in e){const n=e;const r=(0,i.az)({...t,processors:pe});const o={};for(const e of n._idmap.entries()){
const[t,n]=e;(0,i.Lp)(n,r)}const c={};const u={registry:n,uri:t?.uri,defs:o};r.external=u;for(const e of n._idmap.entries()){const[t,n]=e;(0,i.Wb)(r,n);(0,
s.Vy)(c,t,(0,i.jE)(r,n))}if(Object.keys(o).length>0){const e=r.target==="draft-2020-12"?"$defs":"definitions";c.__shared={[e]:o}}return{schemas:c}}const n=(0,
i.az)({...t,processors:pe});(0,i.Lp)(e,n);(0,i.Wb)(n,e);return(0,i.jE)(n,e)}},4196:(e,t,n)=>{n.d(t,{F0:()=>b,GW:()=>x,Mv:()=>z,Od:()=>l,R3:()=>j,Rb:()=>a,
Tj:()=>c,VS:()=>Z,e2:()=>$,or:()=>I,rh:()=>A,tf:()=>_,v_:()=>N,wG:()=>m});var r=n(88532);var o=n(37428);var i=n(54723);function s(e,t){return{
callee:t?.callee??e,Err:t?.Err}}const c=e=>{const t=(n,o,s,c)=>{const u=s?{...s,async:false}:{async:false};const a=n._zod.run({value:o,issues:[]},u)
;if(a instanceof Promise){throw new r.GT}if(a.issues.length){const n=new(c?.Err??e)(a.issues.map(e=>i.iR(e,u,r.$W())));i.gx(n,c?.callee??t);throw n}
return a.value};return t};const u=c(o.Kd);const a=e=>{const t=async(n,o,s,c)=>{const u=s?{...s,async:true}:{async:true};let a=n._zod.run({value:o,issues:[]},u)
;if(a instanceof Promise)a=await a;if(a.issues.length){const n=new(c?.Err??e)(a.issues.map(e=>i.iR(e,u,r.$W())));i.gx(n,c?.callee??t);throw n}return a.value}
;return t};const f=a(o.Kd);const l=e=>(t,n,o)=>{const i=o?{...o,async:false}:{async:false};const s=t._zod.run({value:n,issues:[]},i);if(s instanceof Promise){
throw new r.GT}return s.issues.length?p(e,s.issues,i):{success:true,data:s.value}};const d=l(o.Kd);function p(e,t,n){let o;return{success:false,get error(){
if(!o){o=new e(t.map(e=>i.iR(e,n,r.$W())));t=undefined;n=undefined}return o},set error(e){o=e;t=undefined;n=undefined}}}const m=e=>async(t,n,r)=>{const o=r?{
...r,async:true}:{async:true};let i=t._zod.run({value:n,issues:[]},o);if(i instanceof Promise)i=await i;return i.issues.length?p(e,i.issues,o):{success:true,
data:i.value}};const h=m(o.Kd);const y=Symbol.for("zod.compile.invalid");const g=Symbol.for("zod.compile.fallback");const _=(e,t,n)=>{
const r=e._zod.bag.validator;if(r!==undefined){if(r(t)!==y)return true;if(r.definite===true&&n===undefined)return false}return v(e,t,n)};function v(e,t,n){
const o=n?{...n,async:false,abortEarly:true}:{async:false,abortEarly:true};const i=e._zod.bag.fallbackRun;let s;if(i){o[g]=true;s=i({value:t,issues:[]},o)}else{
s=e._zod.run({value:t,issues:[]},o)}if(s instanceof Promise){throw new r.GT}return s.issues.length===0}const b=async(e,t,n)=>{const r=n?{...n,async:true,
abortEarly:true}:{async:true,abortEarly:true};let o=e._zod.run({value:t,issues:[]},r);if(o instanceof Promise)o=await o;return o.issues.length===0};const z=e=>{
const t=c(e);const n=(e,r,o,i)=>{const c=o?{...o,direction:"backward"}:{direction:"backward"};return t(e,r,c,s(n,i))};return n};const w=z(o.Kd);const $=e=>{
const t=c(e);const n=(e,r,o,i)=>t(e,r,o,s(n,i));return n};const k=$(o.Kd);const x=e=>{const t=a(e);const n=async(e,r,o,i)=>{const c=o?{...o,direction:"backward"
}:{direction:"backward"};return await t(e,r,c,s(n,i))};return n};const S=x(o.Kd);const I=e=>{const t=a(e);const n=async(e,r,o,i)=>await t(e,r,o,s(n,i));return n
};const O=I(o.Kd);const A=e=>(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"};return l(e)(t,n,o)};const P=A(o.Kd)
;const Z=e=>(t,n,r)=>l(e)(t,n,r);const T=Z(o.Kd);const N=e=>async(t,n,r)=>{const o=r?{...r,direction:"backward"}:{direction:"backward"};return m(e)(t,n,o)}
;const E=N(o.Kd);const j=e=>async(t,n,r)=>m(e)(t,n,r);const R=j(o.Kd)},23908:(e,t,n)=>{n.d(t,{AC:()=>X,Ak:()=>u,D2:()=>a,F:()=>E,Gl:()=>o,K3:()=>P,Os:()=>d,
Rp:()=>g,Z0:()=>i,Zg:()=>k,Zv:()=>ee,ai:()=>Y,ch:()=>H,fO:()=>c,gF:()=>r,gp:()=>B,hQ:()=>j,kB:()=>U,kM:()=>s,l7:()=>A,nd:()=>W,o:()=>V,p0:()=>f,p6:()=>J,
r0:()=>Z,uR:()=>p,uX:()=>x,ug:()=>S,uh:()=>te,w$:()=>K,zM:()=>q,zr:()=>O});const r=/^[cC][0-9a-z]{6,}$/;const o=/^[0-9a-z]+$/
;const i=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;const s=/^[0-9a-vA-V]{20}$/;const c=/^[A-Za-z0-9]{27}$/;const u=/^[a-zA-Z0-9_-]{21}$/;function a(e){
return new RegExp(`^[a-zA-Z0-9_-]{${e}}$`)}const f=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/
;const l=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/
;const d=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;const p=e=>{
if(!e)return/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/
;return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)};const m=null&&p(4);const h=null&&p(6)
;const y=null&&p(7);const g=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/
;const _=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/
;const v=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/
;const b=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u;const z=null&&b
;const w=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/
;const $=`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;function k(){
return new RegExp($,"u")}const x=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/
;const S=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/
;const I=e=>{const t=util.escapeRegex(e??":");return new RegExp(`^(?:[0-9A-F]{2}${t}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${t}){5}[0-9a-f]{2}$`)}
;const O=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/
;const A=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/
;const P=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;const Z=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/
;const T=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/
;const N=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;const E=/^https?$/;const j=/^\+[1-9]\d{6,14}$/
;const R=/^\d(?:[ -]?\d){11,18}$/
;const F=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/
;const D=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/
;const C=`(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`
;function M(e){return new RegExp(`^${e}$`)}const J=M(C);function L(e){const t=`(?:[01]\\d|2[0-3]):[0-5]\\d`
;const n=typeof e.precision==="number"?e.precision===-1?`${t}`:e.precision===0?`${t}:[0-5]\\d`:`${t}:[0-5]\\d\\.\\d{${e.precision}}`:e.seconds?`${t}:[0-5]\\d(?:\\.\\d+)?`:`${t}(?::[0-5]\\d(?:\\.\\d+)?)?`
;return n}function U(e){return new RegExp(`^${L(e)}$`)}function K(e){const t=["Z"];if(e.offset)t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);const n=`${L({
precision:e.precision,seconds:true})}(?:${t.join("|")})`;const r=e.local?`${n}|${L({precision:e.precision})}`:n;return new RegExp(`^${C}T(?:${r})$`)}
const B=/^[\s\S]{0,}$/;const G=e=>{const t=e?`[\\s\\S]{${e?.minimum??0},${e?.maximum??""}}`:`[\\s\\S]*`;return new RegExp(`^${t}$`)};const V=/^-?\d+n?$/
;const W=/^-?\d+$/;const Y=/^-?\d+(?:\.\d+)?$/;const q=/^(?:true|false)$/i;const H=/^null$/i;const Q=/^undefined$/i;const X=/^[^A-Z]*$/;const ee=/^[^a-z]*$/
;const te=/^[0-9a-fA-F]*$/;function ne(e,t){return new RegExp(`^[A-Za-z0-9+/]{${e}}${t}$`)}function re(e){return new RegExp(`^[A-Za-z0-9_-]{${e}}$`)}
const oe=/^[0-9a-fA-F]{32}$/;const ie=null&&ne(22,"==");const se=null&&re(22);const ce=/^[0-9a-fA-F]{40}$/;const ue=null&&ne(27,"=");const ae=null&&re(27)
;const fe=/^[0-9a-fA-F]{64}$/;const le=null&&ne(43,"=");const de=null&&re(43);const pe=/^[0-9a-fA-F]{96}$/;const me=null&&ne(64,"");const he=null&&re(64)
;const ye=/^[0-9a-fA-F]{128}$/;const ge=null&&ne(86,"==");const _e=null&&re(86)},29396:(e,t,n)=>{n.d(t,{fd:()=>u});var r;const o=null&&Symbol("ZodOutput")
;const i=null&&Symbol("ZodInput");class s{constructor(){this._map=new WeakMap;this._idmap=new Map}add(e,...t){const n=t[0];this._map.set(e,n)
;if(n&&typeof n==="object"&&"id"in n){this._idmap.set(n.id,e)}return this}clear(){this._map=new WeakMap;this._idmap=new Map;return this}remove(e){
const t=this._map.get(e);if(t&&typeof t==="object"&&"id"in t){this._idmap.delete(t.id)}this._map.delete(e);return this}get(e){const t=e._zod.parent;if(t){
const n={...this.get(t)??{}};delete n.id;const r={...n,...this._map.get(e)};return Object.keys(r).length?r:undefined}return this._map.get(e)}has(e){
return this._map.has(e)}}function c(){return new s}(r=globalThis).__zod_globalRegistry??(r.__zod_globalRegistry=c());const u=globalThis.__zod_globalRegistry},
56985:(e,t,n)=>{n.d(t,{Gb:()=>_e,$p:()=>Oe,Dq:()=>Y,CQ:()=>Q,BN:()=>pe,sF:()=>de,CI:()=>K,Cn:()=>G,bl:()=>P,Zu:()=>Z,t$:()=>ht,b0:()=>Zt,ZQ:()=>ae,o5:()=>we,
rv:()=>ut,P0:()=>Je,Oy:()=>X,qG:()=>g,cG:()=>O,VO:()=>et,RL:()=>st,Zc:()=>h,Lc:()=>C,Zy:()=>L,v1:()=>R,Ko:()=>j,$N:()=>D,Ax:()=>F,LJ:()=>Le,h8:()=>ue,GY:()=>E,
kU:()=>Pt,nu:()=>tt,Py:()=>A,Um:()=>be,N$:()=>lt,x8:()=>ge,qc:()=>ct,vz:()=>fe,I:()=>le,w:()=>Ee,ig:()=>it,_m:()=>gt,VF:()=>ft,Sb:()=>$t,h:()=>Ye,$v:()=>p,
EY:()=>m,Wc:()=>rt,G3:()=>Be,W4:()=>a,g5:()=>T,VY:()=>I,Zn:()=>y,cu:()=>Re,GP:()=>ve,TF:()=>N,cq:()=>W,xE:()=>q,YK:()=>d});var r=n(44890);var o=n(88532)
;class i{constructor(e=[],t={}){this.content=[];this.indent=0;this.args=e;this.closed=t}indented(e){this.indent+=1;try{e(this)}finally{this.indent-=1}}write(e){
if(typeof e==="function"){e(this,{execution:"sync"});e(this,{execution:"async"});return}const t=e;const n=t.split("\n").filter(e=>e)
;const r=Math.min(...n.map(e=>e.length-e.trimStart().length));const o=n.map(e=>e.slice(r)).map(e=>" ".repeat(this.indent*2)+e);for(const e of o){
this.content.push(e)}}compile(){const e=Function;const t=this?.content??[``]
;const n=new e(...Object.keys(this.closed),`return function (${this.args.join(", ")}) {\n${t.join("\n")}\n};`);return n(...Object.values(this.closed))}}
var s=n(23908);var c=n(54723);const u={major:4,minor:6,patch:7};const a=o.xI("$ZodType",(e,t)=>{var n;e??(e={});e._zod.def=t;e._zod.bag=e._zod.bag||{}
;e._zod.version=u;const r=e._zod.def.checks;const i=e._zod.traits.has("$ZodCheck")?[e,...r??[]]:r?.length?[...r]:[];for(const t of i){
for(const n of t._zod.onattach){n(e)}}if(i.length===0){(n=e._zod).deferred??(n.deferred=[]);e._zod.deferred?.push(()=>{e._zod.run=e._zod.parse})}else{
const t=(t,n,r)=>{if(t.memo)return t;let i=c.QH(t);let s;for(const u of n){if(u._zod.def.when){if(c.rL(t))continue;const e=u._zod.def.when(t);if(!e)continue
}else if(i){continue}const n=t.issues.length;const a=u._zod.check(t);if(a instanceof Promise&&r?.async===false){throw new o.GT}if(s||a instanceof Promise){
s=(s??Promise.resolve()).then(async()=>{await a;const r=t.issues.length;if(r===n)return;c.d3(t.issues,n,e);if(!i)i=c.QH(t,n)})}else{const r=t.issues.length
;if(r===n)continue;c.d3(t.issues,n,e);if(!i)i=c.QH(t,n)}}if(s){return s.then(()=>t)}return t};const n=(n,r,s)=>{if(c.QH(n)){n.aborted=true;return n}
const u=t(r,i,s);if(u instanceof Promise){if(s.async===false)throw new o.GT;return u.then(t=>e._zod.parse(t,s))}return e._zod.parse(u,s)};e._zod.run=(r,s)=>{
if(s.skipChecks){return e._zod.parse(r,s)}if(s.direction==="backward"){const t=e._zod.parse({value:r.value,issues:[]},{...s,skipChecks:true})
;if(t instanceof Promise){return t.then(e=>n(e,r,s))}return n(t,r,s)}const c=e._zod.parse(r,s);if(c instanceof Promise){if(s.async===false)throw new o.GT
;return c.then(e=>t(e,i,s))}return t(c,i,s)}}},{get"~standard"(){return c.jD(this,"~standard",d(this))},set"~standard"(e){c.qh(this,"~standard",e)}})
;const f=(e,t)=>e.issues.length?{issues:e.issues.map(e=>c.iR(e,t,o.$W()))}:{value:e.value};async function l(e,t){const n={async:true}
;return f(await e._zod.run({value:t,issues:[]},n),n)}function d(e){return{validate:t=>{const n={async:false};try{const r=e._zod.run({value:t,issues:[]},n)
;if(!(r instanceof Promise))return f(r,n)}catch(e){}return l(e,t)},vendor:"zod",version:1}}const p=o.xI("$ZodString",(e,t)=>{a.init(e,t)
;e._zod.pattern=t.pattern??s.gp;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=String(n.value)}catch(r){}if(typeof n.value==="string")return n;n.issues.push({
expected:"string",code:"invalid_type",input:n.value,inst:e});return n}});const m=o.xI("$ZodStringFormat",(e,t)=>{r.ql.init(e,t);p.init(e,t)})
;const h=o.xI("$ZodGUID",(e,t)=>{t.pattern??(t.pattern=s.Os);m.init(e,t)});const y=o.xI("$ZodUUID",(e,t)=>{if(t.version){const e={v1:1,v2:2,v3:3,v4:4,v5:5,v6:6,
v7:7,v8:8};const n=e[t.version];if(n===undefined)throw new Error(`Invalid UUID version: "${t.version}"`);t.pattern??(t.pattern=s.uR(n))
}else t.pattern??(t.pattern=s.uR());m.init(e,t)});const g=o.xI("$ZodEmail",(e,t)=>{t.pattern??(t.pattern=s.Rp);m.init(e,t)});const _=1;const v=2;function b(e){
try{if(typeof URL!=="undefined"&&typeof URL.canParse==="function")return URL.canParse(e);new URL(e);return true}catch{return false}}function z(e,t){
if(!("normalize"in t)&&!("hostname"in t)&&!("protocol"in t)){return b(e)||v}return w(e,t)}function w(e,t){
if(!t.normalize&&t.protocol?.source===s.F.source&&!/^https?:\/\//i.test(e)){return _}try{if(typeof URL!=="undefined"){const t=URL
;if(typeof t.parse==="function")return t.parse(e)??v}return new URL(e)}catch{return v}}const $=/[\t\n\r]/g;function k(e){return e.replace($,"")}function x(e,t){
t.lastIndex=0;return t.test(e.hostname)}function S(e,t){t.lastIndex=0;return t.test(e.protocol.endsWith(":")?e.protocol.slice(0,-1):e.protocol)}
const I=o.xI("$ZodURL",(e,t)=>{m.init(e,t);e._zod.check=n=>{try{const r=n.value.trim();const o=z(r,t);if(o===_){n.issues.push({code:"invalid_format",
format:"url",note:"Invalid URL format",input:n.value,inst:e,continue:!t.abort});return}if(o===v){n.issues.push({code:"invalid_format",format:"url",
input:n.value,inst:e,continue:!t.abort});return}if(o===true){n.value=k(r);return}if(t.hostname&&!x(o,t.hostname)){n.issues.push({code:"invalid_format",
format:"url",note:"Invalid hostname",pattern:t.hostname.source,input:n.value,inst:e,continue:!t.abort})}if(t.protocol&&!S(o,t.protocol)){n.issues.push({
code:"invalid_format",format:"url",note:"Invalid protocol",pattern:t.protocol.source,input:n.value,inst:e,continue:!t.abort})}n.value=t.normalize?o.href:k(r)
;return}catch(r){n.issues.push({code:"invalid_format",format:"url",input:n.value,inst:e,continue:!t.abort})}}});const O=o.xI("$ZodEmoji",(e,t)=>{
t.pattern??(t.pattern=s.Zg());m.init(e,t)});const A=o.xI("$ZodNanoID",(e,t)=>{
if(t.length!==undefined&&(!Number.isInteger(t.length)||t.length<1))throw new Error(`Invalid nanoid length: ${t.length}`)
;t.pattern??(t.pattern=t.length===undefined?s.Ak:s.D2(t.length));m.init(e,t)});const P=o.xI("$ZodCUID",(e,t)=>{t.pattern??(t.pattern=s.gF);m.init(e,t)})
;const Z=o.xI("$ZodCUID2",(e,t)=>{t.pattern??(t.pattern=s.Gl);m.init(e,t)});const T=o.xI("$ZodULID",(e,t)=>{t.pattern??(t.pattern=s.Z0);m.init(e,t)})
;const N=o.xI("$ZodXID",(e,t)=>{t.pattern??(t.pattern=s.kM);m.init(e,t)});const E=o.xI("$ZodKSUID",(e,t)=>{t.pattern??(t.pattern=s.fO);m.init(e,t)})
;const j=o.xI("$ZodISODateTime",(e,t)=>{t.pattern??(t.pattern=s.w$(t));m.init(e,t)});const R=o.xI("$ZodISODate",(e,t)=>{t.pattern??(t.pattern=s.p6);m.init(e,t)
});const F=o.xI("$ZodISOTime",(e,t)=>{t.pattern??(t.pattern=s.kB(t));m.init(e,t)});const D=o.xI("$ZodISODuration",(e,t)=>{t.pattern??(t.pattern=s.p0)
;m.init(e,t)});const C=o.xI("$ZodIPv4",(e,t)=>{t.pattern??(t.pattern=s.uX);m.init(e,t)});const M=/^[0-9a-fA-F:.]+$/;function J(e){if(!M.test(e))return false
;return b(`http://[${e}]`)}const L=o.xI("$ZodIPv6",(e,t)=>{t.pattern??(t.pattern=s.ug);m.init(e,t);e._zod.check=n=>{if(!J(n.value)){n.issues.push({
code:"invalid_format",format:"ipv6",input:n.value,inst:e,continue:!t.abort})}}});const U=null&&core.$constructor("$ZodMAC",(e,t)=>{
t.pattern??(t.pattern=regexes.mac(t.delimiter));m.init(e,t)});const K=o.xI("$ZodCIDRv4",(e,t)=>{t.pattern??(t.pattern=s.zr);m.init(e,t)});function B(e){
const t=e.split("/");if(t.length!==2)return false;const[n,r]=t;if(!r)return false;const o=Number(r);if(`${o}`!==r)return false;if(o<0||o>128)return false
;return J(n)}const G=o.xI("$ZodCIDRv6",(e,t)=>{t.pattern??(t.pattern=s.l7);m.init(e,t);e._zod.check=n=>{if(!B(n.value)){n.issues.push({code:"invalid_format",
format:"cidrv6",input:n.value,inst:e,continue:!t.abort})}}});function V(e){if(e==="")return true;if(/\s/.test(e))return false;if(e.length%4!==0)return false
;try{atob(e);return true}catch{return false}}const W=/^[0-9a-zA-Z+/]*={0,2}$/;const Y=o.xI("$ZodBase64",(e,t)=>{t.pattern??(t.pattern=W);m.init(e,t)
;e._zod.check=n=>{if(V(n.value))return;n.issues.push({code:"invalid_format",format:"base64",input:n.value,inst:e,continue:!t.abort})}})
;const q=/^[A-Za-z0-9_-]*$/;function H(e){if(!q.test(e))return false;const t=e.replace(/[-_]/g,e=>e==="-"?"+":"/");const n=t.padEnd(Math.ceil(t.length/4)*4,"=")
;return V(n)}const Q=o.xI("$ZodBase64URL",(e,t)=>{t.pattern??(t.pattern=q);m.init(e,t);e._zod.check=n=>{if(H(n.value))return;n.issues.push({
code:"invalid_format",format:"base64url",input:n.value,inst:e,continue:!t.abort})}});const X=o.xI("$ZodE164",(e,t)=>{t.pattern??(t.pattern=s.hQ);m.init(e,t)})
;const ee=/[- ]/g;function te(e){let t=e.length;let n=1;let r=0;while(t){const o=e.charCodeAt(--t)-48;n^=1;r+=n?[0,2,4,6,8,1,3,5,7,9][o]:o}return r%10===0}
function ne(e){if(!regexes.creditCard.test(e))return false;return te(e.replace(ee,""))}const re=null&&core.$constructor("$ZodCreditCard",(e,t)=>{
t.pattern??(t.pattern=regexes.creditCard);m.init(e,t);e._zod.check=n=>{if(ne(n.value))return;n.issues.push({code:"invalid_format",format:"credit_card",
input:n.value,inst:e,continue:!t.abort})}});function oe(e){let t=0;const n=e.length;for(let r=4;r<n;r++){const n=e.charCodeAt(r)
;t=(n>=65?t*100+(n-55):t*10+(n-48))%97}for(let n=0;n<4;n++){const r=e.charCodeAt(n);t=(r>=65?t*100+(r-55):t*10+(r-48))%97}return t===1}function ie(e){
if(!regexes.iban.test(e))return false;return oe(e)}const se=null&&core.$constructor("$ZodIBAN",(e,t)=>{t.pattern??(t.pattern=regexes.iban);m.init(e,t)
;e._zod.check=n=>{if(ie(n.value))return;n.issues.push({code:"invalid_format",format:"iban",input:n.value,inst:e,continue:!t.abort})}});function ce(e,t=null){
try{const n=e.split(".");if(n.length!==3)return false;const[r]=n;if(!r)return false;const o=JSON.parse(atob(r));if("typ"in o&&o?.typ!=="JWT")return false
;if(!o.alg)return false;if(t&&(!("alg"in o)||o.alg!==t))return false;return true}catch{return false}}const ue=o.xI("$ZodJWT",(e,t)=>{m.init(e,t)
;e._zod.check=n=>{if(ce(n.value,t.alg))return;n.issues.push({code:"invalid_format",format:"jwt",input:n.value,inst:e,continue:!t.abort})}})
;const ae=o.xI("$ZodCustomStringFormat",(e,t)=>{m.init(e,t);e._zod.check=n=>{if(t.fn(n.value))return;n.issues.push({code:"invalid_format",format:t.format,
input:n.value,inst:e,continue:!t.abort})}});const fe=o.xI("$ZodNumber",(e,t)=>{a.init(e,t);e._zod.pattern=s.ai;e._zod.parse=(n,r)=>{if(t.coerce)try{
n.value=Number(n.value)}catch(e){}const o=n.value;if(typeof o==="number"&&!Number.isNaN(o)&&Number.isFinite(o)){return n}
const i=typeof o==="number"?Number.isNaN(o)?"NaN":!Number.isFinite(o)?String(o):undefined:undefined;n.issues.push({expected:"number",code:"invalid_type",
input:o,inst:e,...i?{received:i}:{}});return n}});const le=o.xI("$ZodNumberFormat",(e,t)=>{r.KH.init(e,t);fe.init(e,t)});const de=o.xI("$ZodBoolean",(e,t)=>{
a.init(e,t);e._zod.pattern=s.zM;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=Boolean(n.value)}catch(e){}const o=n.value;if(typeof o==="boolean")return n
;n.issues.push({expected:"boolean",code:"invalid_type",input:o,inst:e});return n}});const pe=o.xI("$ZodBigInt",(e,t)=>{a.init(e,t);e._zod.pattern=s.o
;e._zod.parse=(n,r)=>{if(t.coerce)try{n.value=BigInt(n.value)}catch(e){}if(typeof n.value==="bigint")return n;n.issues.push({expected:"bigint",
code:"invalid_type",input:n.value,inst:e});return n}});const me=null&&core.$constructor("$ZodBigIntFormat",(e,t)=>{checks.$ZodCheckBigIntFormat.init(e,t)
;pe.init(e,t)});const he=null&&core.$constructor("$ZodSymbol",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{const r=t.value;if(typeof r==="symbol")return t
;t.issues.push({expected:"symbol",code:"invalid_type",input:r,inst:e});return t}});const ye=null&&core.$constructor("$ZodUndefined",(e,t)=>{a.init(e,t)
;e._zod.pattern=regexes.undefined;e._zod.values=new Set([undefined]);e._zod.parse=(t,n)=>{const r=t.value;if(typeof r==="undefined")return t;t.issues.push({
expected:"undefined",code:"invalid_type",input:r,inst:e});return t}});const ge=o.xI("$ZodNull",(e,t)=>{a.init(e,t);e._zod.pattern=s.ch
;e._zod.values=new Set([null]);e._zod.parse=(t,n)=>{const r=t.value;if(r===null)return t;t.issues.push({expected:"null",code:"invalid_type",input:r,inst:e})
;return t}});const _e=o.xI("$ZodAny",(e,t)=>{a.init(e,t);e._zod.parse=e=>e});const ve=o.xI("$ZodUnknown",(e,t)=>{a.init(e,t);e._zod.parse=e=>e})
;const be=o.xI("$ZodNever",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{t.issues.push({expected:"never",code:"invalid_type",input:t.value,inst:e});return t}})
;const ze=null&&core.$constructor("$ZodVoid",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{const r=t.value;if(typeof r==="undefined")return t;t.issues.push({
expected:"void",code:"invalid_type",input:r,inst:e});return t}});const we=o.xI("$ZodDate",(e,t)=>{a.init(e,t);e._zod.parse=(n,r)=>{if(t.coerce){try{
n.value=new Date(n.value)}catch(e){}}const o=n.value;const i=o instanceof Date;const s=i&&!Number.isNaN(o.getTime());if(s)return n;n.issues.push({
expected:"date",code:"invalid_type",input:o,...i?{received:"Invalid Date"}:{},inst:e});return n}});function $e(e,t){const n=c.hi(e._zod.def.checks)
;if(!n.length)return;const r=Math.min(...n.map(e=>e[0]));const o=e._zod.parse;e._zod.parse=(n,i)=>{const s=t(n.value)
;if(s>r&&!i?.skipChecks&&i?.direction!=="backward"){for(const[t,r]of c.hi(e._zod.def.checks)){if(s>t&&r._zod.def.when(n)){const t=n.issues.length
;r._zod.check(n);n.issues[t].continue=false;c.d3(n.issues,t,e);return n}}}return o(n,i)}}const ke=e=>Array.isArray(e)?e.length:-1
;const xe=e=>e instanceof Map?e.size:-1;const Se=e=>e instanceof Set?e.size:-1;function Ie(e,t,n){if(e.issues.length){t.issues.push(...c.lQ(n,e.issues))}
t.value[n]=e.value}const Oe=o.xI("$ZodArray",(e,t)=>{a.init(e,t);const n=o.cr.memoizer;n?.attach(e);e._zod.parse=(r,o)=>{const i=r.value;if(!Array.isArray(i)){
r.issues.push({expected:"array",code:"invalid_type",input:i,inst:e});return r}r.value=n?n.alloc(e,r,Array(i.length),o):Array(i.length);const s=[]
;const u=o?.abortEarly;for(let e=0;e<i.length;e++){const n=i[e];const a=t.element._zod.run({value:n,issues:[]},o);if(a instanceof Promise){
s.push(a.then(t=>Ie(t,r,e)))}else{Ie(a,r,e);if(u&&a.issues.length!==0&&c.QH(a))break}}if(s.length){return Promise.all(s).then(()=>r)}return r};$e(e,ke)})
;function Ae(e,t,n,r,o,i){const s=n in r;const u=i==="optional";if(!s&&u&&o==="optional"){return}if(e.issues.length){if(o!==undefined&&u&&!s){return}
t.issues.push(...c.lQ(n,e.issues))}if(!s&&o===undefined){if(!e.issues.length){t.issues.push({code:"invalid_type",expected:"nonoptional",input:undefined,path:[n]
})}return}if(e.value===undefined){if(s||o==="defaulted"&&!u){t.value[n]=undefined}}else{t.value[n]=e.value}}const Pe=[];function Ze(e){
const t=Object.keys(e.shape);const n=Object.getOwnPropertySymbols(e.shape);const r=n.length?n:Pe;const o=r.length?[...t,...r]:t;for(const t of o){
if(!e.shape?.[t]?._zod?.traits?.has("$ZodType")){throw new Error(`Invalid element at key "${String(t)}": expected a Zod schema`)}}const i=c.NM(e.shape);return{
...e,allKeys:o,symbolKeys:r,keySet:new Set(t),numKeys:t.length,optionalKeys:new Set(i)}}function Te(e,t,n,r,o,i,s){const u=[];const a=o.keySet
;const f=o.catchall._zod;const l=f.def.type;const d=f.optin;const p=f.optout;let m=0;for(const o in t){if(s&&n.issues.length!==m){if(c.QH(n,m))break
;m=n.issues.length}if(a.has(o))continue;if(o==="__proto__"){if(l==="never")u.push(o);continue}if(l==="never"){u.push(o);continue}const i=f.run({value:t[o],
issues:[]},r);if(i instanceof Promise){e.push(i.then(e=>Ae(e,n,o,t,d,p)))}else{Ae(i,n,o,t,d,p)}}if(u.length){n.issues.push({code:"unrecognized_keys",keys:u,
input:t,inst:i,continue:true})}if(!e.length)return n;return Promise.all(e).then(()=>n)}const Ne=o.xI("$ZodObject",(e,t)=>{a.init(e,t)
;const n=Object.getOwnPropertyDescriptor(t,"shape");const r=n?.get?n.get.raw:t.shape??{};if(r){const e=()=>{const n={...r};Object.defineProperty(t,"shape",{
value:n});e.raw=n;return n};e.raw=r;Object.defineProperty(t,"shape",{get:e})}const i=c.PO(()=>Ze(t));c.v5(e,"propValues",e=>{const t=e.def.shape;const n={}
;for(const e in t){const r=t[e]._zod;if(r.values){if(!Object.prototype.hasOwnProperty.call(n,e)){c.Vy(n,e,new Set)}for(const t of r.values)n[e].add(t)
;if(r.optin!==undefined)n[e].add(undefined)}}return n});const s=c.Gv;const u=t.catchall;let f;const l=o.cr.memoizer;l?.attach(e);e._zod.parse=(t,n)=>{
f??(f=i.value);const r=t.value;if(!s(r)){t.issues.push({expected:"object",code:"invalid_type",input:r,inst:e});return t}t.value=l?l.alloc(e,t,{},n):{}
;const o=[];const a=f.shape;const d=n?.abortEarly;let p=t.issues.length;for(const e of f.allKeys){if(d&&t.issues.length!==p){if(c.QH(t,p))break
;p=t.issues.length}if(e==="__proto__")continue;const i=a[e];const s=i._zod.optin;const u=i._zod.optout;const f=i._zod.run({value:r[e],issues:[]},n)
;if(f instanceof Promise){o.push(f.then(n=>Ae(n,t,e,r,s,u)))}else{Ae(f,t,e,r,s,u)}}if(!u){return o.length?Promise.all(o).then(()=>t):t}
return Te(o,r,t,n,i.value,e,d===true)}});const Ee=o.xI("$ZodObjectJIT",(e,t)=>{Ne.init(e,t);const n=e._zod.parse;const r=c.PO(()=>Ze(t));const s=o.cr.memoizer
;const u=t=>{const n=r.value;const o=n.symbolKeys;const u=new i(["payload","ctx"],{shape:t,inst:e,memo:s,syms:o})
;const a=e=>`shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`
;const f=(e,t)=>`\n          let ${e}_ab = false;\n          for (let i = 0; i < ${e}.issues.length; i++) {\n            const iss = ${e}.issues[i];\n            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];\n            payload.issues.push(iss);\n            if (iss.continue !== true) ${e}_ab = true;\n          }\n          if (${e}_ab && ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }`
;u.write(`const input = payload.value;`);const l=Object.create(null);let d=0;for(const e of n.allKeys){l[e]=`key_${d++}`}
u.write(s?`const newResult = memo.alloc(inst, payload, {}, ctx);`:`const newResult = {};`);for(const e of n.allKeys){if(e==="__proto__")continue;const n=l[e]
;const r=typeof e==="symbol"?`syms[${o.indexOf(e)}]`:c.UQ(e);const i=`${r} in input`;const s=t[e];const d=s?._zod?.optin;const p=d!==undefined
;const m=s?._zod?.optout==="optional";u.write(`const ${n} = ${a(r)};`);if(p&&m){const e=d==="optional"?`${n}_present`:`${n}.value !== undefined || ${n}_present`
;u.write(`\n        const ${n}_present = ${i};\n        if (!${n}.issues.length || ${n}_present) {\n          if (${n}.issues.length) {${f(n,r)}\n          }\n\n          if (${e}) {\n            newResult[${r}] = ${n}.value;\n          }\n        }\n\n      `)
}else if(!p){
u.write(`\n        const ${n}_present = ${i};\n        if (${n}.issues.length) {${f(n,r)}\n        }\n        if (!${n}_present && !${n}.issues.length) {\n          payload.issues.push({\n            code: "invalid_type",\n            expected: "nonoptional",\n            input: undefined,\n            path: [${r}]\n          });\n          if (ctx && ctx.abortEarly) {\n            payload.value = newResult;\n            return payload;\n          }\n        }\n\n        if (${n}_present) {\n          newResult[${r}] = ${n}.value;\n        }\n\n      `)
}else{u.write(`\n        if (${n}.issues.length) {${f(n,r)}\n        }\n      `);if(d==="defaulted"){u.write(`newResult[${r}] = ${n}.value;`)}else{
u.write(`\n        if (${n}.value !== undefined || ${i}) {\n          newResult[${r}] = ${n}.value;\n        }\n      `)}}}u.write(`payload.value = newResult;`)
;u.write(`return payload;`);return u.compile()};let a;const f=c.Gv;const l=!o.cr.jitless;const d=c.hI;const p=l&&d.value;const m=t.catchall;let h
;e._zod.parse=(o,i)=>{h??(h=r.value);const s=o.value;if(!f(s)){o.issues.push({expected:"object",code:"invalid_type",input:s,inst:e});return o}
if(l&&p&&i?.async===false&&i.jitless!==true){if(!a)a=u(t.shape);o=a(o,i);if(!m)return o;return Te([],s,o,i,h,e,i?.abortEarly===true)}return n(o,i)}})
;function je(e,t,n,r){for(const n of e){if(n.issues.length===0){t.value=n.value;return t}}const i=e.filter(e=>!c.QH(e));if(i.length===1){t.value=i[0].value
;return i[0]}t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:e.map(e=>e.issues.map(e=>c.iR(e,r,o.$W())))});return t}
const Re=o.xI("$ZodUnion",(e,t)=>{a.init(e,t)
;c.v5(e,"optin",e=>e.def.options.some(e=>e._zod.optin==="defaulted")?"defaulted":e.def.options.some(e=>e._zod.optin!==undefined)?"optional":undefined)
;c.v5(e,"optout",e=>e.def.options.some(e=>e._zod.optout==="optional")?"optional":undefined);c.v5(e,"values",e=>{if(e.def.options.every(e=>e._zod.values)){
return new Set(e.def.options.flatMap(e=>Array.from(e._zod.values)))}return undefined});c.v5(e,"pattern",e=>{if(e.def.options.every(e=>e._zod.pattern)){
const t=e.def.options.map(e=>e._zod.pattern);return new RegExp(`^(${t.map(e=>c.p6(e.source)).join("|")})$`)}return undefined})
;const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n){return n(r,o)}let i=false;const s=[];for(const e of t.options){
const t=e._zod.run({value:r.value,issues:[]},o);if(t instanceof Promise){s.push(t);i=true}else{if(t.issues.length===0)return t;s.push(t)}}
if(!i)return je(s,r,e,o);return Promise.all(s).then(t=>je(t,r,e,o))}});function Fe(e,t,n,r){const o=[];for(let t=0;t<e.length;t++){
if(e[t].issues.length===0)o.push(t)}if(o.length===1){t.value=e[o[0]].value;return t}if(o.length===0){t.issues.push({code:"invalid_union",input:t.value,inst:n,
errors:e.map(e=>e.issues.map(e=>util.finalizeIssue(e,r,core.config())))})}else{t.issues.push({code:"invalid_union",input:t.value,inst:n,errors:[],
inclusive:false,matches:o})}return t}const De=null&&core.$constructor("$ZodXor",(e,t)=>{Re.init(e,t);t.inclusive=false
;const n=t.options.length===1?t.options[0]._zod.run:null;e._zod.parse=(r,o)=>{if(n){return n(r,o)}let i=false;const s=[];for(const e of t.options){
const t=e._zod.run({value:r.value,issues:[]},o);if(t instanceof Promise){s.push(t);i=true}else{s.push(t)}}if(!i)return Fe(s,r,e,o)
;return Promise.all(s).then(t=>Fe(t,r,e,o))}});function Ce(e,t){const n=e._zod;let r=n.bag.optionsMap;if(!r){r=Me(n.def);n.bag.optionsMap=r}const o=r.get(t)
;if(o===null)throw new Error(`Ambiguous discriminator value "${String(t)}"`);return o}function Me(e){const t=new Map;for(const n of e.options){
const r=n._zod.propValues?.[e.discriminator];if(!r||r.size===0)throw new Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`)
;for(const e of r){if(t.has(e)){if(e!==undefined)throw new Error(`Duplicate discriminator value "${String(e)}"`);t.set(e,null)}else{t.set(e,n)}}}return t}
const Je=o.xI("$ZodDiscriminatedUnion",(e,t)=>{t.inclusive=false;Re.init(e,t);const n=e._zod.parse;c.v5(e,"propValues",e=>{const t={};let n=0
;for(const r of e.def.options){const o=r._zod.propValues
;if(!o||Object.keys(o).length===0)throw new Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`)
;if(o[e.def.discriminator]?.has(undefined))n++;for(const[e,n]of Object.entries(o)){if(!Object.prototype.hasOwnProperty.call(t,e)){c.Vy(t,e,new Set)}
for(const r of n){t[e].add(r)}}}if(!e.def.unionFallback&&n>1)t[e.def.discriminator]?.delete(undefined);return t});t.options.forEach((e,n)=>{
const r=c.MO(e._zod.def);if(r&&!Object.prototype.hasOwnProperty.call(r,t.discriminator)){throw new Error(`Invalid discriminated union option at index "${n}"`)}
});const r=c.PO(()=>Me(t));e._zod.parse=(o,i)=>{const s=o.value;if(!c.Gv(s)){o.issues.push({code:"invalid_type",expected:"object",input:s,inst:e});return o}
const u=s?.[t.discriminator];const a=r.value.get(u);if(a&&(u!==undefined||i.direction!=="backward")){return a._zod.run(o,i)}
if(t.unionFallback||i.direction==="backward"){return n(o,i)}o.issues.push({code:"invalid_union",errors:[],note:"No matching discriminator",
discriminator:t.discriminator,options:Array.from(r.value.keys()).filter(e=>r.value.get(e)!==null),input:s,path:[t.discriminator],inst:e});return o}})
;const Le=o.xI("$ZodIntersection",(e,t)=>{a.init(e,t);e._zod.parse=(e,n)=>{const r=e.value;const o=t.left._zod.run({value:r,issues:[]},n)
;const i=t.right._zod.run({value:r,issues:[]},n);const s=o instanceof Promise||i instanceof Promise;if(s){return Promise.all([o,i]).then(([t,n])=>Ke(e,t,n))}
return Ke(e,o,i)}});function Ue(e,t){if(e===t){return{valid:true,data:e}}if(e instanceof Date&&t instanceof Date&&+e===+t){return{valid:true,data:e}}
if(c.Qd(e)&&c.Qd(t)){const n=Object.keys(t);const r=Object.keys(e).filter(e=>n.indexOf(e)!==-1);const o={...e,...t}
;if(Object.prototype.hasOwnProperty.call(o,"__proto__"))delete o.__proto__;for(const n of r){if(n==="__proto__")continue;const r=Ue(e[n],t[n]);if(!r.valid){
return{valid:false,mergeErrorPath:[n,...r.mergeErrorPath]}}o[n]=r.data}return{valid:true,data:o}}if(Array.isArray(e)&&Array.isArray(t)){if(e.length!==t.length){
return{valid:false,mergeErrorPath:[]}}const n=[];for(let r=0;r<e.length;r++){const o=e[r];const i=t[r];const s=Ue(o,i);if(!s.valid){return{valid:false,
mergeErrorPath:[r,...s.mergeErrorPath]}}n.push(s.data)}return{valid:true,data:n}}return{valid:false,mergeErrorPath:[]}}function Ke(e,t,n){const r=new Map;let o
;const i=new Map;const s=(e,t)=>{let n;if(e.code==="unrecognized_keys"&&!e.path?.length){o??(o=e);n=e.keys
}else if(e.code==="invalid_key"&&e.origin==="record"&&e.path?.length===1){const t=String(e.path[0]);if(!i.has(t))i.set(t,e);n=[t]}else{return false}
for(const e of n){if(!r.has(e))r.set(e,{});r.get(e)[t]=true}return true};for(const n of t.issues){if(!s(n,"l"))e.issues.push(n)}for(const t of n.issues){
if(!s(t,"r"))e.issues.push(t)}const u=[...r].filter(([,e])=>e.l&&e.r).map(([e])=>e);if(u.length){const t=o?u.filter(e=>o.keys.includes(e)):[]
;if(t.length)e.issues.push({...o,keys:t});for(const n of u){if(!t.includes(n)&&i.has(n))e.issues.push(i.get(n))}}const a=Ue(t.value,n.value);if(!a.valid){
if(c.QH(e))return e;throw new Error(`Unmergable intersection. Error path: `+`${JSON.stringify(a.mergeErrorPath)}`)}e.value=a.data;return e}
const Be=o.xI("$ZodTuple",(e,t)=>{a.init(e,t);const n=t.items;const r=o.cr.memoizer;r?.attach(e);e._zod.parse=(o,i)=>{const s=o.value;if(!Array.isArray(s)){
o.issues.push({input:s,inst:e,expected:"tuple",code:"invalid_type"});return o}o.value=r?r.alloc(e,o,[],i):[];const u=[];const a=Ge(n,"optin")
;const f=Ge(n,"optout");if(!t.rest){if(s.length<a){o.issues.push({code:"too_small",minimum:a,inclusive:true,input:s,inst:e,origin:"array"});return o}
if(s.length>n.length){o.issues.push({code:"too_big",maximum:n.length,inclusive:true,input:s,inst:e,origin:"array"})}}const l=new Array(n.length)
;const d=t.rest?i?.abortEarly:undefined;let p=false;for(let e=0;e<n.length;e++){const t=n[e]._zod.run({value:s[e],issues:[]},i);if(t instanceof Promise){
u.push(t.then(t=>{l[e]=t}))}else{l[e]=t;if(d&&!p&&t.issues.length)p=c.QH(t)}}if(t.rest&&!p){let e=n.length-1;const r=s.slice(n.length);let a=o.issues.length
;for(const n of r){if(d&&o.issues.length!==a){if(c.QH(o,a))break;a=o.issues.length}e++;const r=t.rest._zod.run({value:n,issues:[]},i);if(r instanceof Promise){
u.push(r.then(t=>Ve(t,o,e)))}else{Ve(r,o,e)}}}if(u.length){return Promise.all(u).then(()=>We(l,o,n,s,f))}return We(l,o,n,s,f)}});function Ge(e,t){
for(let n=e.length-1;n>=0;n--){const r=t==="optin"?e[n]._zod.optin!==undefined:e[n]._zod.optout==="optional";if(!r)return n+1}return 0}function Ve(e,t,n){
if(e.issues.length){t.issues.push(...c.lQ(n,e.issues))}t.value[n]=e.value}function We(e,t,n,r,o){for(let i=0;i<n.length;i++){const s=e[i];const u=i<r.length
;if(!u&&i>=o&&n[i]._zod.optin==="optional"){t.value.length=i;break}if(s.issues.length){if(!u&&i>=o){t.value.length=i;break}t.issues.push(...c.lQ(i,s.issues))}
t.value[i]=s.value}for(let e=t.value.length-1;e>=r.length;e--){if(n[e]._zod.optout==="optional"&&t.value[e]===undefined){t.value.length=e}else{break}}return t}
const Ye=o.xI("$ZodRecord",(e,t)=>{a.init(e,t);const n=o.cr.memoizer;n?.attach(e);e._zod.parse=(r,i)=>{const u=r.value;if(!c.Qd(u)){r.issues.push({
expected:"record",code:"invalid_type",input:u,inst:e});return r}const a=[];const f=t.keyType._zod.values;if(f&&!t.partial){r.value=n?n.alloc(e,r,{},i):{}
;const s=new Set;for(const n of f){if(typeof n==="string"||typeof n==="number"||typeof n==="symbol"){s.add(typeof n==="number"?n.toString():n)
;if(n==="__proto__")continue;const f=t.keyType._zod.run({value:n,issues:[]},i);if(f instanceof Promise){
throw new Error("Async schemas not supported in object keys currently")}if(f.issues.length){r.issues.push({code:"invalid_key",origin:"record",
issues:f.issues.map(e=>c.iR(e,i,o.$W())),input:n,path:[n],inst:e});continue}const l=f.value;if(l==="__proto__")continue;const d=t.valueType._zod.run({
value:u[n],issues:[]},i);if(d instanceof Promise){a.push(d.then(e=>{if(e.issues.length){r.issues.push(...c.lQ(n,e.issues))}r.value[l]=e.value}))}else{
if(d.issues.length){r.issues.push(...c.lQ(n,d.issues))}r.value[l]=d.value}}}let l;for(const e in u){if(!s.has(e)){if(t.mode==="loose"){
if(e==="__proto__")continue;r.value[e]=u[e]}else{l=l??[];l.push(e)}}}if(l&&l.length>0){r.issues.push({code:"unrecognized_keys",input:u,inst:e,keys:l,
continue:true})}}else{r.value=n?n.alloc(e,r,{},i):{};let l;for(const n of Reflect.ownKeys(u)){if(n==="__proto__")continue
;if(!Object.prototype.propertyIsEnumerable.call(u,n))continue;let d=t.keyType._zod.run({value:n,issues:[]},i);if(d instanceof Promise){
throw new Error("Async schemas not supported in object keys currently")}const p=typeof n==="string"&&s.ai.test(n)&&d.issues.length;if(p){
const e=t.keyType._zod.run({value:Number(n),issues:[]},i);if(e instanceof Promise){throw new Error("Async schemas not supported in object keys currently")}
if(e.issues.length===0){d=e}}if(d.issues.length){if(t.mode==="loose"){r.value[n]=u[n]}else if(f){l=l??[];l.push(n)}else{r.issues.push({code:"invalid_key",
origin:"record",issues:d.issues.map(e=>c.iR(e,i,o.$W())),input:n,path:[n],inst:e})}continue}const m=d.value;if(m==="__proto__")continue
;const h=t.valueType._zod.run({value:u[n],issues:[]},i);if(h instanceof Promise){a.push(h.then(e=>{if(e.issues.length){r.issues.push(...c.lQ(n,e.issues))}
r.value[m]=e.value}))}else{if(h.issues.length){r.issues.push(...c.lQ(n,h.issues))}r.value[m]=h.value}}if(l&&l.length>0){r.issues.push({code:"unrecognized_keys",
input:u,inst:e,keys:l,continue:true})}}if(a.length){return Promise.all(a).then(()=>r)}return r}});const qe=null&&core.$constructor("$ZodMap",(e,t)=>{a.init(e,t)
;const n=core.globalConfig.memoizer;n?.attach(e);e._zod.parse=(r,o)=>{const i=r.value;if(!(i instanceof Map)){r.issues.push({expected:"map",code:"invalid_type",
input:i,inst:e});return r}const s=[];r.value=n?n.alloc(e,r,new Map,o):new Map;const c=o?.abortEarly;let u=r.issues.length;for(const[n,a]of i){
if(c&&r.issues.length!==u){if(util.aborted(r,u))break;u=r.issues.length}const f=t.keyType._zod.run({value:n,issues:[]},o);const l=t.valueType._zod.run({value:a,
issues:[]},o);if(f instanceof Promise||l instanceof Promise){s.push(Promise.all([f,l]).then(([t,s])=>{He(t,s,r,n,i,e,o)}))}else{He(f,l,r,n,i,e,o)}}
if(s.length)return Promise.all(s).then(()=>r);return r};$e(e,xe)});function He(e,t,n,r,o,i,s){if(e.issues.length){if(util.propertyKeyTypes.has(typeof r)){
n.issues.push(...util.prefixIssues(r,e.issues))}else{n.issues.push({code:"invalid_key",origin:"map",input:o,inst:i,
issues:e.issues.map(e=>util.finalizeIssue(e,s,core.config()))})}}if(t.issues.length){if(util.propertyKeyTypes.has(typeof r)){
n.issues.push(...util.prefixIssues(r,t.issues))}else{n.issues.push({origin:"map",code:"invalid_element",input:o,inst:i,key:r,
issues:t.issues.map(e=>util.finalizeIssue(e,s,core.config()))})}}n.value.set(e.value,t.value)}const Qe=null&&core.$constructor("$ZodSet",(e,t)=>{a.init(e,t)
;const n=core.globalConfig.memoizer;n?.attach(e);e._zod.parse=(r,o)=>{const i=r.value;if(!(i instanceof Set)){r.issues.push({input:i,inst:e,expected:"set",
code:"invalid_type"});return r}const s=[];r.value=n?n.alloc(e,r,new Set,o):new Set;const c=o?.abortEarly;let u=r.issues.length;for(const e of i){
if(c&&r.issues.length!==u){if(util.aborted(r,u))break;u=r.issues.length}const n=t.valueType._zod.run({value:e,issues:[]},o);if(n instanceof Promise){
s.push(n.then(e=>Xe(e,r)))}else Xe(n,r)}if(s.length)return Promise.all(s).then(()=>r);return r};$e(e,Se)});function Xe(e,t){if(e.issues.length){
t.issues.push(...e.issues)}t.value.add(e.value)}const et=o.xI("$ZodEnum",(e,t)=>{a.init(e,t);const n=c.w5(t.entries);const r=new Set(n);e._zod.values=r
;c.v5(e,"pattern",e=>{const t=c.w5(e.def.entries).filter(e=>c.qQ.has(typeof e))
;return new RegExp(t.length?`^(${t.map(e=>c.sD(e.toString())).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(t,o)=>{const i=t.value;if(r.has(i)){return t}
t.issues.push({code:"invalid_value",values:n,input:i,inst:e});return t}});const tt=o.xI("$ZodLiteral",(e,t)=>{a.init(e,t);const n=new Set(t.values)
;e._zod.values=n;c.v5(e,"pattern",e=>{const t=e.def.values
;return new RegExp(t.length?`^(${t.map(e=>typeof e==="string"?c.sD(e):e?c.sD(e.toString()):String(e)).join("|")})$`:"^[^\\s\\S]$")});e._zod.parse=(r,o)=>{
const i=r.value;if(n.has(i)){return r}r.issues.push({code:"invalid_value",values:t.values,input:i,inst:e});return r}})
;const nt=null&&core.$constructor("$ZodFile",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{const r=t.value;if(r instanceof File)return t;t.issues.push({
expected:"file",code:"invalid_type",input:r,inst:e});return t}});const rt=o.xI("$ZodTransform",(e,t)=>{a.init(e,t);e._zod.optin="optional"
;o.cr.memoizer?.guard(e);e._zod.parse=(n,r)=>{if(r.direction==="backward"){throw new o.cV(e.constructor.name)}const i=t.transform(n.value,n);if(r.async){
const e=i instanceof Promise?i:Promise.resolve(i);return e.then(e=>{n.value=e;return n})}if(i instanceof Promise){throw new o.GT}n.value=i;return n}})
;function ot(e,t){e.value=t.issues.length?undefined:t.value;return e}const it=o.xI("$ZodOptional",(e,t)=>{a.init(e,t)
;c.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");e._zod.optout="optional";c.v5(e,"values",e=>{
const t=e.def.innerType._zod.values;return t?new Set([...t,undefined]):undefined});c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${c.p6(t.source)})?$`):undefined});e._zod.parse=(e,n)=>{if(e.value===undefined){if(t.innerType._zod.optin!=="defaulted")return e
;const r=t.innerType._zod.run({value:e.value,issues:[]},n);if(r instanceof Promise)return r.then(t=>ot(e,t));return ot(e,r)}return t.innerType._zod.run(e,n)}})
;const st=o.xI("$ZodExactOptional",(e,t)=>{it.init(e,t);c.v5(e,"values",e=>e.def.innerType._zod.values);c.v5(e,"pattern",e=>e.def.innerType._zod.pattern)
;e._zod.parse=(e,n)=>t.innerType._zod.run(e,n)});const ct=o.xI("$ZodNullable",(e,t)=>{a.init(e,t);c.v5(e,"optin",e=>e.def.innerType._zod.optin)
;c.v5(e,"optout",e=>e.def.innerType._zod.optout);c.v5(e,"pattern",e=>{const t=e.def.innerType._zod.pattern
;return t?new RegExp(`^(${c.p6(t.source)}|null)$`):undefined})
;c.v5(e,"values",e=>e.def.innerType._zod.values?new Set([...e.def.innerType._zod.values,null]):undefined);e._zod.parse=(e,n)=>{if(e.value===null)return e
;return t.innerType._zod.run(e,n)}});const ut=o.xI("$ZodDefault",(e,t)=>{a.init(e,t);e._zod.optin="defaulted";c.v5(e,"values",e=>e.def.innerType._zod.values)
;e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}if(e.value===undefined){e.value=t.defaultValue;return e}
const r=t.innerType._zod.run(e,n);if(r instanceof Promise){return r.then(e=>at(e,t))}return at(r,t)}});function at(e,t){if(e.value===undefined){
e.value=t.defaultValue}return e}const ft=o.xI("$ZodPrefault",(e,t)=>{a.init(e,t);e._zod.optin="defaulted";c.v5(e,"values",e=>e.def.innerType._zod.values)
;e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}if(e.value===undefined){e.value=t.defaultValue}
return t.innerType._zod.run(e,n)}});const lt=o.xI("$ZodNonOptional",(e,t)=>{a.init(e,t);c.v5(e,"values",e=>{const t=e.def.innerType._zod.values
;return t?new Set([...t].filter(e=>e!==undefined)):undefined});e._zod.parse=(n,r)=>{const o=t.innerType._zod.run(n,r);if(o instanceof Promise){
return o.then(t=>dt(t,e))}return dt(o,e)}});function dt(e,t){if(!e.issues.length&&e.value===undefined){e.issues.push({code:"invalid_type",
expected:"nonoptional",input:e.value,inst:t})}return e}const pt=null&&core.$constructor("$ZodSuccess",(e,t)=>{a.init(e,t);e._zod.parse=(e,n)=>{
if(n.direction==="backward"){throw new core.$ZodEncodeError("ZodSuccess")}const r=t.innerType._zod.run(e,n);if(r instanceof Promise){return r.then(t=>{
e.value=t.issues.length===0;return e})}e.value=r.issues.length===0;return e}});function mt(e,t,n,r){if(!t.issues.length){e.value=t.value;if(t.memo)e.memo=true
;return e}e.value=n.catchValue({...t,value:e.value,error:{issues:t.issues.map(e=>c.iR(e,r,o.$W()))},input:e.value});return e}const ht=o.xI("$ZodCatch",(e,t)=>{
a.init(e,t);c.v5(e,"optin",e=>e.def.innerType._zod.optin==="defaulted"?"defaulted":"optional");c.v5(e,"optout",e=>e.def.innerType._zod.optout)
;c.v5(e,"values",e=>e.def.innerType._zod.values);e._zod.parse=(e,n)=>{if(n.direction==="backward"){return t.innerType._zod.run(e,n)}
const r=t.innerType._zod.run({value:e.value,issues:[]},n);if(r instanceof Promise){return r.then(r=>mt(e,r,t,n))}return mt(e,r,t,n)}})
;const yt=null&&core.$constructor("$ZodNaN",(e,t)=>{a.init(e,t);e._zod.parse=(t,n)=>{if(typeof t.value!=="number"||!Number.isNaN(t.value)){t.issues.push({
input:t.value,inst:e,expected:"nan",code:"invalid_type"});return t}return t}});const gt=o.xI("$ZodPipe",(e,t)=>{a.init(e,t)
;c.v5(e,"values",e=>e.def.in._zod.values);c.v5(e,"optin",e=>e.def.in._zod.optin);c.v5(e,"optout",e=>e.def.out._zod.optout)
;c.v5(e,"propValues",e=>e.def.in._zod.propValues);e._zod.parse=(e,n)=>{if(n.direction==="backward"){const r=t.out._zod.run(e,n);if(r instanceof Promise){
return r.then(e=>_t(e,t.in,n))}return _t(r,t.in,n)}const r=t.in._zod.run(e,n);if(r instanceof Promise){return r.then(e=>_t(e,t.out,n))}return _t(r,t.out,n)}})
;function _t(e,t,n){if(e.issues.some(e=>e.code!=="unrecognized_keys")){e.aborted=true;return e}return t._zod.run({value:e.value,issues:e.issues},n)}
const vt=null&&core.$constructor("$ZodCodec",(e,t)=>{a.init(e,t);util.defineLazyInternal(e,"values",e=>e.def.in._zod.values)
;util.defineLazyInternal(e,"optin",e=>e.def.in._zod.optin);util.defineLazyInternal(e,"optout",e=>e.def.out._zod.optout)
;util.defineLazyInternal(e,"propValues",e=>e.def.in._zod.propValues);e._zod.parse=(e,n)=>{const r=n.direction||"forward";if(r==="forward"){
const r=t.in._zod.run(e,n);if(r instanceof Promise){return r.then(e=>bt(e,t,n))}return bt(r,t,n)}else{const r=t.out._zod.run(e,n);if(r instanceof Promise){
return r.then(e=>bt(e,t,n))}return bt(r,t,n)}}});function bt(e,t,n){if(e.issues.length){e.aborted=true;return e}const r=n.direction||"forward"
;if(r==="forward"){const r=t.transform(e.value,e);if(r instanceof Promise){return r.then(r=>zt(e,r,t.out,n))}return zt(e,r,t.out,n)}else{
const r=t.reverseTransform(e.value,e);if(r instanceof Promise){return r.then(r=>zt(e,r,t.in,n))}return zt(e,r,t.in,n)}}function zt(e,t,n,r){if(e.issues.length){
e.aborted=true;return e}return n._zod.run({value:t,issues:e.issues},r)}const wt=null&&core.$constructor("$ZodPreprocess",(e,t)=>{gt.init(e,t)})
;const $t=o.xI("$ZodReadonly",(e,t)=>{a.init(e,t);c.v5(e,"propValues",e=>e.def.innerType._zod.propValues);c.v5(e,"values",e=>e.def.innerType._zod.values)
;c.v5(e,"optin",e=>e.def.innerType?._zod?.optin);c.v5(e,"optout",e=>e.def.innerType?._zod?.optout);e._zod.parse=(e,n)=>{if(n.direction==="backward"){
return t.innerType._zod.run(e,n)}const r=t.innerType._zod.run(e,n);if(r instanceof Promise){return r.then(kt)}return kt(r)}});function kt(e){
if(!e.memo)e.value=Object.freeze(e.value);return e}function xt(e){const t=e._zod.def;let n=t.pattern;let r=!!t.format?.includes("int");let o;let i
;for(const e of t.checks??[]){const t=e._zod.def;if(t.pattern)n=t.pattern;r||(r=!!t.format?.includes("int"));const s=t.minimum??t.length
;const c=t.maximum??t.length;if(s!==undefined&&(o===undefined||s>o))o=s;if(c!==undefined&&(i===undefined||c<i))i=c}if(n)return n.source
;if(o!==undefined&&i!==undefined&&o>i)return"(?!)";if(o!==undefined||i!==undefined)return regexes.string({minimum:o,maximum:i}).source;const s=e._zod.pattern
;return(r&&s===regexes.number?regexes.integer:s)?.source}function St(e){const t=e._zod.def;const n=e._zod.pattern?.source;const r=t.innerType??e._zod.innerType
;if(r){const e=r._zod.pattern?.source;const t=St(r);if(n&&e&&t&&t!==e){return n.replace(util.cleanRegex(e),()=>util.cleanRegex(t))}return n}if(t.options){
const e=t.options.map(St);if(e.every(Boolean))return`^(${e.map(e=>util.cleanRegex(e)).join("|")})$`}return xt(e)}
const It=null&&core.$constructor("$ZodTemplateLiteral",(e,t)=>{a.init(e,t);const n=[];for(const e of t.parts){if(typeof e==="object"&&e!==null){const t=St(e)
;if(!t){throw new Error(`Invalid template literal part, no pattern found: ${[...e._zod.traits].shift()}`)}n.push(util.cleanRegex(t))
}else if(e===null||util.primitiveTypes.has(typeof e)){n.push(util.escapeRegex(`${e}`))}else{throw new Error(`Invalid template literal part: ${e}`)}}
e._zod.pattern=new RegExp(`^${n.join("")}$`);e._zod.parse=(n,r)=>{if(typeof n.value!=="string"){n.issues.push({input:n.value,inst:e,expected:"string",
code:"invalid_type"});return n}e._zod.pattern.lastIndex=0;if(!e._zod.pattern.test(n.value)){n.issues.push({input:n.value,inst:e,code:"invalid_format",
format:t.format??"template_literal",pattern:e._zod.pattern.source});return n}return n}});const Ot=null&&core.$constructor("$ZodFunction",(e,t)=>{a.init(e,t)
;Object.defineProperty(e,"_def",{value:t});e._zod.def=t;e.implement=t=>{if(typeof t!=="function"){throw new Error("implement() must be called with a function")}
return Object.defineProperty(function(...n){const r=e._def.input?parse(e._def.input,n):n;const o=Reflect.apply(t,this,r);if(e._def.output){
return parse(e._def.output,o)}return o},"_zod",{value:e._zod,enumerable:false})};e.implementAsync=t=>{if(typeof t!=="function"){
throw new Error("implementAsync() must be called with a function")}return Object.defineProperty(async function(...n){
const r=e._def.input?await parseAsync(e._def.input,n):n;const o=await Reflect.apply(t,this,r);if(e._def.output){return await parseAsync(e._def.output,o)}
return o},"_zod",{value:e._zod,enumerable:false})};e._zod.parse=(t,n)=>{if(typeof t.value!=="function"){t.issues.push({code:"invalid_type",expected:"function",
input:t.value,inst:e});return t}const r=e._def.output&&e._def.output._zod.def.type==="promise";if(r){t.value=e.implementAsync(t.value)}else{
t.value=e.implement(t.value)}return t};e.input=(...t)=>{const n=e.constructor;if(Array.isArray(t[0])){return new n({type:"function",input:new Be({type:"tuple",
items:t[0],rest:t[1]}),output:e._def.output})}return new n({type:"function",input:t[0],output:e._def.output})};e.output=t=>{const n=e.constructor;return new n({
type:"function",input:e._def.input,output:t})};return e});const At=null&&core.$constructor("$ZodPromise",(e,t)=>{a.init(e,t)
;e._zod.parse=(e,n)=>Promise.resolve(e.value).then(e=>t.innerType._zod.run({value:e,issues:[]},n))});const Pt=o.xI("$ZodLazy",(e,t)=>{a.init(e,t)
;c.gJ(e._zod,"innerType",()=>{const e=t;if(!e._cachedInner)e._cachedInner=t.getter();return e._cachedInner});c.v5(e,"pattern",e=>e.innerType?._zod?.pattern)
;c.v5(e,"propValues",e=>e.innerType?._zod?.propValues);c.v5(e,"optin",e=>e.innerType?._zod?.optin??undefined)
;c.v5(e,"optout",e=>e.innerType?._zod?.optout??undefined);e._zod.parse=(t,n)=>{const r=e._zod.innerType;return r._zod.run(t,n)}})
;const Zt=o.xI("$ZodCustom",(e,t)=>{r.QP.init(e,t);a.init(e,t);e._zod.parse=(e,t)=>e;e._zod.check=n=>{const r=n.value;const o=t.fn(r);if(o instanceof Promise){
return o.then(t=>Tt(t,n,r,e))}Tt(o,n,r,e);return}});function Tt(e,t,n,r){if(!e){const e={code:"custom",input:n,inst:r,path:[...r._zod.def.path??[]],
continue:!r._zod.def.abort};if(r._zod.def.params)e.params=r._zod.def.params;t.issues.push(c.sn(e))}}},87509:(e,t,n)=>{n.d(t,{Lp:()=>u,OA:()=>v,Wb:()=>f,
_S:()=>c,az:()=>s,jE:()=>g,uE:()=>b});var r=n(29396);var o=n(54723);function i(e,...t){for(const n of t){for(const t of Reflect.ownKeys(n)){
if(Object.prototype.propertyIsEnumerable.call(n,t)){(0,o.Vy)(e,t,n[t])}}}return e}function s(e){let t=e?.target??"draft-2020-12";if(t==="draft-4")t="draft-04"
;if(t==="draft-7")t="draft-07";return{processors:e.processors??{},metadataRegistry:e?.metadata??r.fd,target:t,unrepresentable:e?.unrepresentable??"throw",
override:e?.override??(()=>{}),io:e?.io??"output",counter:0,seen:new Map,sharedDefsExtractedFor:undefined,sharedEmitDoneFor:undefined,cycles:e?.cycles??"ref",
reused:e?.reused??"inline",intersections:[],deferred:[],external:e?.external??undefined}}function c(e,t,n,r,o){
const i=typeof t.unrepresentable==="function"?t.unrepresentable({zodSchema:e,path:r.path,message:o}):t.unrepresentable;if(i==="any")return false
;if(i===undefined||i==="throw")throw new Error(o);Object.assign(n,i);return true}function u(e,t,n={path:[],schemaPath:[]}){var r;const o=e._zod.def
;const s=t.seen.get(e);if(s){s.count++;const t=n.schemaPath.includes(e);if(t){s.cycle=n.path}return s.schema}const c={schema:{},count:1,cycle:undefined,
path:n.path};t.seen.set(e,c);t.sharedDefsExtractedFor=undefined;t.sharedEmitDoneFor=undefined;const a=e._zod.toJSONSchema?.();if(a){c.schema=a}else{const r={
...n,schemaPath:[...n.schemaPath,e],path:n.path};if(e._zod.processJSONSchema){e._zod.processJSONSchema(t,c.schema,r)}else{const n=c.schema
;const i=t.processors[o.type];if(!i){throw new Error(`[toJSONSchema]: Non-representable type encountered: ${o.type}`)}i(e,t,n,r)}const i=e._zod.parent;if(i){
if(!c.ref)c.ref=i;u(i,t,r);t.seen.get(i).isParent=true}}const f=t.metadataRegistry.get(e);if(f)i(c.schema,f);if(t.io==="input"&&_(e)){delete c.schema.examples
;delete c.schema.default}if(t.io==="input"&&"_prefault"in c.schema)(r=c.schema).default??(r.default=c.schema._prefault);delete c.schema._prefault
;const l=t.seen.get(e);return l.schema}function a(e){return e.replace(/~/g,"~0").replace(/\//g,"~1")}function f(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");if(e.external&&e.sharedDefsExtractedFor===e.external)return;const r=new Map
;for(const t of e.seen.entries()){const n=e.metadataRegistry.get(t[0])?.id;if(n){const e=r.get(n);if(e&&e!==t[0]){
throw new Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`)}
r.set(n,t[0])}}const o=t=>{const r=e.target==="draft-2020-12"?"$defs":"definitions";if(e.external){const n=e.external.registry.get(t[0])?.id
;const o=e.external.uri??(e=>e);if(n){return{ref:o(n)}}const i=t[1].defId??t[1].schema.id??`schema${e.counter++}`;t[1].defId=i;return{defId:i,
ref:`${o("__shared")}#/${r}/${a(i)}`}}const o=`#`;const i=`${o}/${r}/`;if(t[1]===n&&!t[1].schema.id){return{ref:o}}
const s=t[1].schema.id??`__schema${e.counter++}`;return{defId:s,ref:i+a(s)}};const i=e=>{if(e[1].schema.$ref){return}const t=e[1];const{ref:n,defId:r}=o(e)
;t.def={...t.schema};if(r)t.defId=r;const i=t.schema;for(const e in i){delete i[e]}i.$ref=n};if(e.cycles==="throw"){for(const t of e.seen.entries()){
const e=t[1];if(e.cycle){
throw new Error("Cycle detected: "+`#/${e.cycle?.join("/")}/<root>`+'\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.')}}}
for(const n of e.seen.entries()){const r=n[1];if(t===n[0]){i(n);continue}if(e.external){const r=e.external.registry.get(n[0])?.id;if(t!==n[0]&&r){i(n);continue}
}const o=e.metadataRegistry.get(n[0])?.id;if(o){i(n);continue}if(r.cycle){i(n);continue}if(r.count>1){if(e.reused==="ref"){i(n)}}}
if(e.external)e.sharedDefsExtractedFor=e.external}function l(e){const t=e.anyOf;if(!Array.isArray(t)||t.length===0||e.type!==undefined)return;const n=[]
;for(const e of t){if(!e||typeof e!=="object")return;l(e);const t=Object.keys(e);if(t.length!==1||t[0]!=="type")return;const r=e.type
;for(const e of Array.isArray(r)?r:[r]){if(typeof e!=="string")return;if(!n.includes(e))n.push(e)}}delete e.anyOf;e.type=n.length===1?n[0]:n}
const d=new Set(["type","properties","required","additionalProperties"]);const p=["oneOf","anyOf"];function m(e){const t=e.additionalProperties
;if(t===undefined||t===false||typeof t!=="object"||t===null)return null;return Object.keys(t).length?t:null}function h(e){const t=[];for(const n of e){
if(typeof n!=="object"||n.type!=="object")return null;for(const e in n){if(!d.has(e))return null}t.push(n)}const n={};const r=new Set;for(const e of t){
for(const r in e.properties){if(Object.prototype.hasOwnProperty.call(n,r))continue;const e=[];for(const n of t){const t=n.properties?.[r]??m(n)
;if(t===null||t===undefined)continue;if(!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}const i=e.length===1?e[0]:h(e)??{allOf:e};(0,o.Vy)(n,r,i)}
for(const t of e.required??[])r.add(t)}const i={type:"object",properties:n};if(r.size)i.required=[...r];if(t.every(e=>e.additionalProperties===false)){
i.additionalProperties=false}else{const e=[];for(const n of t){const t=m(n);if(t&&!e.some(e=>JSON.stringify(e)===JSON.stringify(t)))e.push(t)}
if(e.length===1)i.additionalProperties=e[0];else if(e.length>1)i.additionalProperties={allOf:e}}return i}function y(e){const t=e.allOf
;if(!Array.isArray(t)||t.length<2)return;for(const t of d)if(t in e)return;const n=t.filter(e=>p.some(t=>Array.isArray(e[t])));let r=null;if(!n.length){r=h(t)
}else{const e=n[0];const o=p.find(t=>Array.isArray(e[t]));if(Object.keys(e).length!==1)return;const i=t.filter(t=>t!==e);const s=e[o].map(e=>h([...i,e]))
;if(s.some(e=>!e))return;r={[o]:s}}if(!r)return;delete e.allOf;i(e,r)}function g(e,t){const n=e.seen.get(t)
;if(!n)throw new Error("Unprocessed schema. This is a bug in Zod.");const r=t=>{const n=e.seen.get(t);if(n.ref===null)return;const o=n.def??n.schema;const s={
...o};const c=n.ref;n.ref=null;if(c){r(c);const n=e.seen.get(c);const u=n.schema
;if(u.$ref&&(e.target==="draft-07"||e.target==="draft-04"||e.target==="openapi-3.0")){o.allOf=o.allOf??[];o.allOf.push(u)}else{i(o,u)}i(o,s)
;const a=t._zod.parent===c;if(a){for(const e in o){if(e==="$ref"||e==="allOf")continue;if(!(e in s)){delete o[e]}}}if(u.$ref&&n.def){for(const e in o){
if(e==="$ref"||e==="allOf")continue;if(e in n.def&&JSON.stringify(o[e])===JSON.stringify(n.def[e])){delete o[e]}}}}const u=t._zod.parent;if(u&&u!==c){r(u)
;const t=e.seen.get(u);if(t?.schema.$ref){o.$ref=t.schema.$ref;if(t.def){for(const e in o){if(e==="$ref"||e==="allOf")continue
;if(e in t.def&&JSON.stringify(o[e])===JSON.stringify(t.def[e])){delete o[e]}}}}}e.override({zodSchema:t,jsonSchema:o,path:n.path??[]})}
;if(!e.external||e.sharedEmitDoneFor!==e.external){for(const t of[...e.seen.entries()].reverse()){r(t[0])}if(e.target!=="openapi-3.0"){
for(const t of e.seen.entries()){l(t[1].def??t[1].schema)}}for(const t of e.deferred)t();if(e.intersections.length){const t=new Map
;for(const n of e.seen.values()){for(const e of[n.schema,n.def]){const n=e?.allOf;if(!Array.isArray(n))continue;const r=t.get(n)
;if(r)r.push(e);else t.set(n,[e])}}for(const n of e.intersections){for(const e of t.get(n)??[])y(e)}}}const s={};if(e.target==="draft-2020-12"){
s.$schema="https://json-schema.org/draft/2020-12/schema"}else if(e.target==="draft-07"){s.$schema="http://json-schema.org/draft-07/schema#"
}else if(e.target==="draft-04"){s.$schema="http://json-schema.org/draft-04/schema#"}else if(e.target==="openapi-3.0"){}else{}if(e.external?.uri){
const n=e.external.registry.get(t)?.id;if(!n)throw new Error("Schema is missing an `id` property");s.$id=e.external.uri(n)}i(s,n.defId?n.schema:n.def??n.schema)
;const c=e.metadataRegistry.get(t)?.id;if(c!==undefined&&s.id===c)delete s.id;const u=e.external?.defs??{};if(!e.external||e.sharedEmitDoneFor!==e.external){
for(const t of e.seen.entries()){const e=t[1];if(e.def&&e.defId){if(e.def.id===e.defId)delete e.def.id;(0,o.Vy)(u,e.defId,e.def)}}}
if(e.external)e.sharedEmitDoneFor=e.external;if(e.external){}else{if(Object.keys(u).length>0){if(e.target==="draft-2020-12"){s.$defs=u}else{s.definitions=u}}}
try{const n=JSON.parse(JSON.stringify(s));Object.defineProperty(n,"~standard",{value:{...t["~standard"],jsonSchema:{input:b(t,"input",e.processors),
output:b(t,"output",e.processors)}},enumerable:false,writable:false});return n}catch(e){throw new Error("Error converting schema to JSON.")}}function _(e,t){
const n=t??{seen:new Set};if(n.seen.has(e))return false;n.seen.add(e);const r=e._zod.def;if(r.type==="transform")return true
;if(r.type==="array")return _(r.element,n);if(r.type==="set")return _(r.valueType,n);if(r.type==="lazy")return _(r.getter(),n)
;if(r.type==="promise"||r.type==="optional"||r.type==="nonoptional"||r.type==="nullable"||r.type==="readonly"||r.type==="default"||r.type==="prefault"||r.type==="catch"){
return _(r.innerType,n)}if(r.type==="intersection"){return _(r.left,n)||_(r.right,n)}if(r.type==="record"||r.type==="map"){
return _(r.keyType,n)||_(r.valueType,n)}if(r.type==="pipe"){if(e._zod.traits.has("$ZodCodec"))return true;return _(r.in,n)||_(r.out,n)}if(r.type==="object"){
for(const e in r.shape){if(_(r.shape[e],n))return true}return false}if(r.type==="union"){for(const e of r.options){if(_(e,n))return true}return false}
if(r.type==="tuple"){for(const e of r.items){if(_(e,n))return true}if(r.rest&&_(r.rest,n))return true;return false}return false}const v=(e,t={})=>n=>{
const r=s({...n,processors:t});u(e,r);f(r,e);return g(r,e)};const b=(e,t,n={})=>r=>{const{libraryOptions:o,target:i}=r??{};const c=s({...o??{},target:i,io:t,
processors:n});u(e,c);f(c,e);return g(c,e)}},54723:(e,t,n)=>{n.d(t,{A2:()=>G,B7:()=>W,GW:()=>_e,Gv:()=>R,LG:()=>g,MO:()=>w,NM:()=>Y,NR:()=>H,O7:()=>ye,
OH:()=>ie,PO:()=>m,QH:()=>ce,Qd:()=>D,Rc:()=>ge,SS:()=>Me,UQ:()=>N,Up:()=>Q,Vy:()=>z,W0:()=>re,X:()=>De,X$:()=>te,Yv:()=>E,cJ:()=>ee,cl:()=>h,d3:()=>de,
gJ:()=>v,gx:()=>j,h1:()=>oe,hI:()=>F,hi:()=>le,iR:()=>pe,jD:()=>Pe,jw:()=>l,k8:()=>d,lQ:()=>ae,mw:()=>se,o8:()=>B,ol:()=>Oe,p6:()=>y,qQ:()=>L,qh:()=>Ae,
rL:()=>ue,sD:()=>K,sn:()=>ve,un:()=>Ze,v5:()=>Fe,w5:()=>f,yG:()=>C,zH:()=>q,zM:()=>O});var r=n(88532);function o(e){return e}function i(e){return e}
function s(){return e=>e}function c(e){}function u(e){throw new Error("Unexpected value in exhaustive check")}function a(e){}function f(e){
const t=Object.values(e).filter(e=>typeof e==="number");const n=Object.entries(e).filter(([e,n])=>t.indexOf(+e)===-1).map(([e,t])=>t);return n}
function l(e,t="|"){return e.map(e=>W(e)).join(t)}function d(e,t){if(typeof t==="bigint")return t.toString();return t}class p{constructor(e){this._getter=e
;this._value=undefined}get value(){const e=this._getter;if(e!==undefined){this._value=e();this._getter=undefined}return this._value}}function m(e){
return new p(e)}function h(e){return e===null||e===undefined}function y(e){const t=e.startsWith("^")?1:0;const n=e.endsWith("$")?e.length-1:e.length
;return e.slice(t,n)}function g(e,t){const n=e/t;const r=Math.round(n);const o=4*Number.EPSILON*Math.max(Math.abs(n),1);if(Math.abs(n-r)<o)return 0;return n-r}
const _=Symbol("evaluating");function v(e,t,n){let r=undefined;Object.defineProperty(e,t,{get(){if(r===_){return undefined}if(r===undefined){r=_;r=n()}return r
},set(n){Object.defineProperty(e,t,{value:n})},configurable:true})}function b(e){
return Object.create(Object.getPrototypeOf(e),Object.getOwnPropertyDescriptors(e))}function z(e,t,n){Object.defineProperty(e,t,{value:n,writable:true,
enumerable:true,configurable:true})}function w(e){const t=Object.getOwnPropertyDescriptor(e,"shape");return t?.get?t.get.raw:t?.value}function $(e){
return w(e._zod.def)??e._zod.def.shape}function k(e,t,n){Object.defineProperty(e,t,{get(){const e=n();z(this,t,e);return e},enumerable:true,configurable:true})}
function x(e,t,n){if(t in e)z(e,t,n);else e[t]=n}function S(e,t,n,r){const o=$(t);for(const i of n){const n=Object.getOwnPropertyDescriptor(o,i)
;if(!n.enumerable)continue;if(n.get){k(e,i,()=>{const e=t._zod.def.shape[i];return r?r(e,i):e})}else x(e,i,r?r(n.value,i):n.value)}}function I(e,t){
for(const n of Reflect.ownKeys(t)){const r=Object.getOwnPropertyDescriptor(t,n);if(!r.enumerable)continue;if(r.get)k(e,n,()=>t[n]);else x(e,n,r.value)}}
function O(...e){const t={};for(const n of e){const e=Object.getOwnPropertyDescriptors(n);Object.assign(t,e)}return Object.defineProperties({},t)}function A(e){
return O(e._zod.def)}function P(e,t){if(!t)return e;return t.reduce((e,t)=>e?.[t],e)}function Z(e){const t=Object.keys(e);const n=t.map(t=>e[t])
;return Promise.all(n).then(e=>{const n={};for(let r=0;r<t.length;r++){n[t[r]]=e[r]}return n})}function T(e=10){const t="abcdefghijklmnopqrstuvwxyz";let n=""
;for(let r=0;r<e;r++){n+=t[Math.floor(Math.random()*t.length)]}return n}function N(e){return JSON.stringify(e)}function E(e){
return e.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,"-").replace(/^-+|-+$/g,"")}
const j="captureStackTrace"in Error?Error.captureStackTrace:(...e)=>{};function R(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}const F=m(()=>{
if(r.cr.jitless){return false}if(typeof navigator!=="undefined"&&navigator?.userAgent?.includes("Cloudflare")){return false}try{const e=Function;new e("")
;return true}catch(e){return false}});function D(e){if(R(e)===false)return false;const t=e.constructor;if(t===undefined)return true
;if(typeof t!=="function")return true;const n=t.prototype;if(R(n)===false)return false;if(Object.prototype.hasOwnProperty.call(n,"isPrototypeOf")===false){
return false}return true}function C(e){if(D(e))return{...e};if(Array.isArray(e))return[...e];if(e instanceof Map)return new Map(e)
;if(e instanceof Set)return new Set(e);return e}function M(e){let t=0;for(const n in e){if(Object.prototype.hasOwnProperty.call(e,n)){t++}}return t}const J=e=>{
const t=typeof e;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(e)?"nan":"number";case"boolean":
return"boolean";case"function":return"function";case"bigint":return"bigint";case"symbol":return"symbol";case"object":if(Array.isArray(e)){return"array"}
if(e===null){return"null"}if(e.then&&typeof e.then==="function"&&e.catch&&typeof e.catch==="function"){return"promise"}
if(typeof Map!=="undefined"&&e instanceof Map){return"map"}if(typeof Set!=="undefined"&&e instanceof Set){return"set"}
if(typeof Date!=="undefined"&&e instanceof Date){return"date"}if(typeof File!=="undefined"&&e instanceof File){return"file"}return"object";default:
throw new Error(`Unknown data type: ${t}`)}};const L=new Set(["string","number","symbol"])
;const U=new Set(["string","number","bigint","boolean","symbol","undefined"]);function K(e){return e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}function B(e,t,n){
const r=new e._zod.constr(t??e._zod.def);if(!t||n?.parent)r._zod.parent=e;return r}function G(e){const t=e;if(!t)return{};if(typeof t==="string")return{
error:()=>t};if(t?.message!==undefined){if(t?.error!==undefined)throw new Error("Cannot specify both `message` and `error` params");t.error=t.message}
delete t.message;if(typeof t.error==="string")return{...t,error:()=>t.error};return t}function V(e){let t;return new Proxy({},{get(n,r,o){t??(t=e())
;return Reflect.get(t,r,o)},set(n,r,o,i){t??(t=e());return Reflect.set(t,r,o,i)},has(n,r){t??(t=e());return Reflect.has(t,r)},deleteProperty(n,r){t??(t=e())
;return Reflect.deleteProperty(t,r)},ownKeys(n){t??(t=e());return Reflect.ownKeys(t)},getOwnPropertyDescriptor(n,r){t??(t=e())
;return Reflect.getOwnPropertyDescriptor(t,r)},defineProperty(n,r,o){t??(t=e());return Reflect.defineProperty(t,r,o)}})}function W(e){
if(typeof e==="bigint")return e.toString()+"n";if(typeof e==="string")return`"${e}"`;return`${e}`}function Y(e){
return Object.keys(e).filter(t=>e[t]._zod.optin!==undefined&&e[t]._zod.optout==="optional")}const q=(()=>({
safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,2147483647],uint32:[0,4294967295],
float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.MAX_VALUE]}))();const H={
int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),BigInt("18446744073709551615")]};function Q(e,t){const n=e._zod.def
;const r=n.checks;const o=r&&r.length>0;if(o){throw new Error(".pick() cannot be used on object schemas containing refinements")}const i={};S(i,e,X(e,t))
;return B(e,O(n,{shape:i,checks:[]}))}function X(e,t){const n=$(e);const r=[];for(const e of Reflect.ownKeys(t)){
if(!Object.getOwnPropertyDescriptor(n,e)?.enumerable){throw new Error(`Unrecognized key: "${String(e)}"`)}if(t[e])r.push(e)}return r}function ee(e,t){
const n=e._zod.def;const r=n.checks;const o=r&&r.length>0;if(o){throw new Error(".omit() cannot be used on object schemas containing refinements")}
const i=new Set(X(e,t));const s={};S(s,e,Reflect.ownKeys($(e)).filter(e=>!i.has(e)));return B(e,O(n,{shape:s,checks:[]}))}function te(e,t){if(!D(t)){
throw new Error("Invalid input to extend: expected a plain object")}const n=e._zod.def.checks;const r=n&&n.length>0;if(r){const n=$(e)
;for(const e of Reflect.ownKeys(t)){if(Object.getOwnPropertyDescriptor(n,e)!==undefined){
throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}}}return B(e,O(e._zod.def,{shape:ne(e,t)}))}
function ne(e,t){const n={};S(n,e,Reflect.ownKeys($(e)));I(n,t);return n}function re(e,t){if(!D(t)){
throw new Error("Invalid input to safeExtend: expected a plain object")}return B(e,O(e._zod.def,{shape:ne(e,t)}))}function oe(e,t){if(!t?._zod?.def){
throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.")}if(e._zod.def.checks?.length){
throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.")}const n={};S(n,e,Reflect.ownKeys($(e)))
;S(n,t,Reflect.ownKeys($(t)));const r=O(e._zod.def,{shape:n,get catchall(){return t._zod.def.catchall},checks:t._zod.def.checks??[]});return B(e,r)}
function ie(e,t,n,r="partial"){const o=t._zod.def;const i=o.checks;const s=i&&i.length>0;if(s){
throw new Error(`.${r}() cannot be used on object schemas containing refinements`)}const c=n?new Set(X(t,n)):undefined;const u={}
;S(u,t,Reflect.ownKeys($(t)),e&&((t,n)=>c&&!c.has(n)?t:new e({type:"optional",innerType:t})));return B(t,O(t._zod.def,{shape:u,checks:[]}))}function se(e,t,n){
const r=n?new Set(X(t,n)):undefined;const o={};S(o,t,Reflect.ownKeys($(t)),(t,n)=>r&&!r.has(n)?t:new e({type:"nonoptional",innerType:t}))
;return B(t,O(t._zod.def,{shape:o}))}function ce(e,t=0){if(e.aborted===true)return true;for(let n=t;n<e.issues.length;n++){if(e.issues[n]?.continue!==true){
return true}}return false}function ue(e,t=0){if(e.aborted===true)return true;for(let n=t;n<e.issues.length;n++){if(e.issues[n]?.continue===false){return true}}
return false}function ae(e,t){return t.map(t=>{var n;(n=t).path??(n.path=[]);t.path.unshift(e);return t})}function fe(e){return typeof e==="string"?e:e?.message
}function le(e){const t=[];for(const n of e??[]){const e=n._zod.def;if(!/_(length|size)$|_equals$/.test(e.check))break;const r=e.maximum??e.length??e.size
;if(r>=0)t.push([r,n])}return t}function de(e,t,n){var r;for(let o=t;o<e.length;o++){(r=e[o]).schema??(r.schema=n)}}function pe(e,t,n){var r
;const o=e.inst?._zod?.traits;if(o?.has("$ZodType")){if(o.has("$ZodCheck"))(r=e).schema??(r.schema=e.inst);else e.schema=e.inst}
const i=e.schema!==e.inst?e.schema?._zod.def?.error:undefined
;const s=e.message?e.message:fe(e.inst?._zod.def?.error?.(e))??fe(i?.(e))??fe(t?.error?.(e))??fe(n.customError?.(e))??fe(n.localeError?.(e))??"Invalid input"
;const c={};for(const t of Object.keys(e)){if(t==="inst"||t==="schema"||t==="continue"||t==="input"||t==="__proto__")continue;c[t]=e[t]}c.path??(c.path=[])
;c.message=s;if(t?.reportInput){c.input=e.input}return c}function me(e){if(e instanceof Set)return"set";if(e instanceof Map)return"map"
;if(e instanceof File)return"file";return"unknown"}const he=/[\uD800-\uDBFF]/;function ye(e){const t=e.length;if(!he.test(e))return t;let n=t
;for(let r=0;r<t-1;r++){if((e.charCodeAt(r)&64512)===55296&&(e.charCodeAt(r+1)&64512)===56320){n--;r++}}return n}function ge(e){
if(Array.isArray(e))return"array";if(typeof e==="string")return"string";return"unknown"}function _e(e){const t=typeof e;switch(t){case"number":{
return Number.isNaN(e)?"nan":"number"}case"object":{if(e===null){return"null"}if(Array.isArray(e)){return"array"}const t=e
;if(t&&Object.getPrototypeOf(t)!==Object.prototype&&"constructor"in t&&t.constructor){return t.constructor.name}}}return t}function ve(...e){const[t,n,r]=e
;if(typeof t==="string"){return{message:t,code:"custom",input:n,inst:r}}return{...t}}function be(e){
return Object.entries(e).filter(([e,t])=>Number.isNaN(Number.parseInt(e,10))).map(e=>e[1])}function ze(e){const t=atob(e);const n=new Uint8Array(t.length)
;for(let e=0;e<t.length;e++){n[e]=t.charCodeAt(e)}return n}function we(e){let t="";for(let n=0;n<e.length;n++){t+=String.fromCharCode(e[n])}return btoa(t)}
function $e(e){const t=e.replace(/-/g,"+").replace(/_/g,"/");const n="=".repeat((4-t.length%4)%4);return ze(t+n)}function ke(e){
return we(e).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function xe(e){const t=e.replace(/^0x/,"");if(t.length%2!==0){
throw new Error("Invalid hex string length")}const n=new Uint8Array(t.length/2);for(let e=0;e<t.length;e+=2){n[e/2]=Number.parseInt(t.slice(e,e+2),16)}return n}
function Se(e){return Array.from(e).map(e=>e.toString(16).padStart(2,"0")).join("")}class Ie{constructor(...e){}}function Oe(e,t){for(const n in t){
const r=Object.getOwnPropertyDescriptor(t,n);if(r.get)Object.defineProperty(e,n,{...r,enumerable:false});else Te(e,n,r.value)}}function Ae(e,t,n,r=true){
Object.defineProperty(e,t,{configurable:true,writable:true,enumerable:r,value:n});return n}function Pe(e,t,n){return Ae(e,t,n,false)}function Ze(e,t){
for(const n in e){const r=e[n];Object.defineProperty(t,n,{configurable:true,enumerable:true,get(){return Ae(this,n,r(this))},set(e){Ae(this,n,e)}})}return t}
function Te(e,t,n){Object.defineProperty(e,t,{configurable:true,get(){return this==null?n:Ae(this,t,n.bind(this))},set(e){Ae(this,t,e)}})}function Ne(e,t){
const n=Object.getPrototypeOf(e);return t in n?undefined:n}let Ee;let je=false;const Re={configurable:true,get(){je=true;return undefined}};function Fe(e,t,n){
const r=Object.getPrototypeOf(e._zod);if(t in r&&Ee!==e._zod){Ee=undefined;return}Ee=e._zod;Object.defineProperty(r,t,{configurable:true,get(){
Object.defineProperty(this,t,Re);const e=je;je=false;try{const r=n(this);if(je)delete this[t];else Object.defineProperty(this,t,{configurable:true,
writable:true,value:r});je=je||e;return r}catch(n){delete this[t];je=je||e;throw n}},set(e){Object.defineProperty(this,t,{configurable:true,writable:true,
value:e})}})}function De(e,t,n,r){const o=Ne(e,t);if(!o)return;Object.defineProperty(o,t,{configurable:true,get(){const e={configurable:true,writable:true,
enumerable:r,value:undefined};Object.defineProperty(this,t,e);e.value=n(this);Object.defineProperty(this,t,e);return e.value},set(e){
Object.defineProperty(this,t,{configurable:true,writable:true,enumerable:r,value:e})}})}const Ce="~constantCatch";function Me(e){const t=()=>e;t[Ce]=true
;return t}},30252:(e,t,n)=>{n.d(t,{A:()=>i});var r=n(54723);const o=()=>{const e={string:{unit:"characters",verb:"to have"},file:{unit:"bytes",verb:"to have"},
array:{unit:"items",verb:"to have"},set:{unit:"items",verb:"to have"},map:{unit:"entries",verb:"to have"}};function t(t){return e[t]??null}const n={
regex:"input",email:"email address",url:"URL",emoji:"emoji",uuid:"UUID",uuidv4:"UUIDv4",uuidv6:"UUIDv6",nanoid:"nanoid",guid:"GUID",cuid:"cuid",cuid2:"cuid2",
ulid:"ULID",xid:"XID",ksuid:"KSUID",datetime:"ISO datetime",date:"ISO date",time:"ISO time",duration:"ISO duration",ipv4:"IPv4 address",ipv6:"IPv6 address",
mac:"MAC address",cidrv4:"IPv4 range",cidrv6:"IPv6 range",base64:"base64-encoded string",base64url:"base64url-encoded string",json_string:"JSON string",
e164:"E.164 number",currency_code:"currency code",credit_card:"credit card number",iban:"IBAN",jwt:"JWT",template_literal:"input"};const o={nan:"NaN"}
;function i(e,t){if(e==="number"&&typeof t==="number"&&!Number.isFinite(t)){return String(t)}return o[e]??e}return e=>{switch(e.code){case"invalid_type":{
const t=i(e.expected);const n=r.GW(e.input);const o=i(n,e.input);return`Invalid input: expected ${t}, received ${o}`}case"invalid_value":
if(e.values.length===1)return`Invalid input: expected ${r.B7(e.values[0])}`;return`Invalid option: expected one of ${r.jw(e.values,"|")}`;case"too_big":{
const n=e.exact?"exactly ":e.inclusive?"<=":"<";const r=t(e.origin)
;if(r)return`Too big: expected ${e.origin??"value"} to have ${n}${e.maximum.toString()} ${r.unit??"elements"}`
;return`Too big: expected ${e.origin??"value"} to be ${n}${e.maximum.toString()}`}case"too_small":{const n=e.exact?"exactly ":e.inclusive?">=":">"
;const r=t(e.origin);if(r){return`Too small: expected ${e.origin} to have ${n}${e.minimum.toString()} ${r.unit}`}
return`Too small: expected ${e.origin} to be ${n}${e.minimum.toString()}`}case"invalid_format":{const t=e;if(t.format==="starts_with"){
return`Invalid string: must start with "${t.prefix}"`}if(t.format==="ends_with")return`Invalid string: must end with "${t.suffix}"`
;if(t.format==="includes")return`Invalid string: must include "${t.includes}"`;if(t.format==="regex")return`Invalid string: must match pattern ${t.pattern}`
;return`Invalid ${n[t.format]??e.format}`}case"not_multiple_of":return`Invalid number: must be a multiple of ${e.divisor}`;case"unrecognized_keys":
return`Unrecognized key${e.keys.length>1?"s":""}: ${r.jw(e.keys,", ")}`;case"invalid_key":return`Invalid key in ${e.origin}`;case"invalid_union":
if(e.options&&Array.isArray(e.options)&&e.options.length>0){const t=e.options.map(e=>`'${e}'`).join(" | ");return`Invalid discriminator value. Expected ${t}`}
if(e.inclusive===false){return"Invalid input: more than one option matched"}return"Invalid input";case"invalid_element":return`Invalid value in ${e.origin}`
;default:return`Invalid input`}}};function i(){return{localeError:o()}}}};
