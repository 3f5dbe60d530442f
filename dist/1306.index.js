"use strict";exports.id=1306;exports.ids=[1306];exports.modules={51306:(t,n,r)=>{r.d(n,{AO:()=>En});var i=r(73339);var e=(0,i.createRequire)("/");var a;var s
;var o
;var f=";var __w=require('worker_threads');__w.parentPort.on('message',function(m){onmessage({data:m})}),postMessage=function(m,t){__w.parentPort.postMessage(m,t)},close=process.exit;self=global"
;try{a=e("worker_threads"),s=a.Worker,o=a.isMarkedAsUntransferable}catch(t){}var u=null&&(s?function(t,n,r,i,e){var a=false;var u=new s(t+f,{eval:true
}).on("error",function(t){return e(t,null)}).on("message",function(t){return e(null,t)}).on("exit",function(t){if(t&&!a)e(new Error("exited with code "+t),null)
});if(o)i=i.filter(function(t){return!o(t)});u.postMessage(r,i);u.terminate=function(){a=true;return s.prototype.terminate.call(u)};return u
}:function(t,n,r,i,e){setImmediate(function(){
return e(new Error("async operations unsupported - update to Node 12+ (or Node 10-11 with the --experimental-worker CLI flag)"),null)});var a=function(){}
;return{terminate:a,postMessage:a}});var h=Uint8Array,l=Uint16Array,v=Int32Array;var c=new h([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0])
;var p=new h([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]);var d=new h([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15])
;var g=function(t,n){var r=new l(31);for(var i=0;i<31;++i){r[i]=n+=1<<t[i-1]}var e=new v(r[30]);for(var i=1;i<30;++i){for(var a=r[i];a<r[i+1];++a){
e[a]=a-r[i]<<5|i}}return{b:r,r:e}};var a=g(c,2),y=a.b,m=a.r;y[28]=258,m[258]=28;var w=g(p,0),b=w.b,z=w.r;var k=new l(32768);for(var M=0;M<32768;++M){
var x=(M&43690)>>1|(M&21845)<<1;x=(x&52428)>>2|(x&13107)<<2;x=(x&61680)>>4|(x&3855)<<4;k[M]=((x&65280)>>8|(x&255)<<8)>>1}var S=function(t,n,r){var i=t.length
;var e=0;var a=new l(n);for(;e<i;++e){if(t[e])++a[t[e]-1]}var s=new l(n);for(e=1;e<n;++e){s[e]=s[e-1]+a[e-1]<<1}var o;if(r){o=new l(1<<n);var f=15-n
;for(e=0;e<i;++e){if(t[e]){var u=e<<4|t[e];var h=n-t[e];var v=s[t[e]-1]++<<h;for(var c=v|(1<<h)-1;v<=c;++v){o[k[v]>>f]=u}}}}else{o=new l(i);for(e=0;e<i;++e){
if(t[e]){o[e]=k[s[t[e]-1]++]>>15-t[e]}}}return o};var A=new h(288);for(var M=0;M<144;++M)A[M]=8;for(var M=144;M<256;++M)A[M]=9;for(var M=256;M<280;++M)A[M]=7
;for(var M=280;M<288;++M)A[M]=8;var C=new h(32);for(var M=0;M<32;++M)C[M]=5;var I=null&&S(A,9,0),T=S(A,9,1);var D=null&&S(C,5,0),q=S(C,5,1);var E=function(t){
var n=t[0];for(var r=1;r<t.length;++r){if(t[r]>n)n=t[r]}return n};var F=function(t,n,r){var i=n/8|0;return(t[i]|t[i+1]<<8)>>(n&7)&r};var O=function(t,n){
var r=n/8|0;return(t[r]|t[r+1]<<8|t[r+2]<<16)>>(n&7)};var _=function(t){return(t+7)/8|0};var U=function(t,n,r){if(n==null||n<0)n=0
;if(r==null||r>t.length)r=t.length;return new h(t.subarray(n,r))};var L={UnexpectedEOF:0,InvalidBlockType:1,InvalidLengthLiteral:2,InvalidDistance:3,
StreamFinished:4,NoStreamHandler:5,InvalidHeader:6,NoCallback:7,InvalidUTF8:8,ExtraFieldTooLong:9,InvalidDate:10,FilenameTooLong:11,StreamFinishing:12,
InvalidZipData:13,UnknownCompressionMethod:14}
;var N=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"]
;var Z=function(t,n,r){var i=new Error(n||N[t]);i.code=t;if(Error.captureStackTrace)Error.captureStackTrace(i,Z);if(!r)throw i;return i}
;var B=function(t,n,r,i){var e=t.length,a=i?i.length:0;if(!e||n.f&&!n.l)return r||new h(0);var s=!r;var o=s||n.i!=2;var f=n.i;if(s)r=new h(e*3)
;var u=function(t){var n=r.length;if(t>n){var i=new h(Math.max(n*2,t));i.set(r);r=i}};var l=n.f||0,v=n.p||0,g=n.b||0,m=n.l,w=n.d,z=n.m,k=n.n;var M=e*8;do{
if(!m){l=F(t,v,1);var x=F(t,v+1,3);v+=3;if(!x){var A=_(v)+4,C=t[A-4]|t[A-3]<<8,I=A+C;if(I>e){if(f)Z(0);break}if(o)u(g+C);r.set(t.subarray(A,I),g);n.b=g+=C,
n.p=v=I*8,n.f=l;continue}else if(x==1)m=T,w=q,z=9,k=5;else if(x==2){var D=F(t,v,31)+257,L=F(t,v+10,15)+4;var N=D+F(t,v+5,31)+1;v+=14;var B=new h(N)
;var G=new h(19);for(var H=0;H<L;++H){G[d[H]]=F(t,v+H*3,7)}v+=L*3;var P=E(G),j=(1<<P)-1;var R=S(G,P,1);for(var H=0;H<N;){var V=R[F(t,v,j)];v+=V&15;var A=V>>4
;if(A<16){B[H++]=A}else{var W=0,Y=0;if(A==16)Y=3+F(t,v,3),v+=2,W=B[H-1];else if(A==17)Y=3+F(t,v,7),v+=3;else if(A==18)Y=11+F(t,v,127),v+=7;while(Y--)B[H++]=W}}
var J=B.subarray(0,D),K=B.subarray(D);z=E(J);k=E(K);m=S(J,z,1);w=S(K,k,1)}else Z(1);if(v>M){if(f)Z(0);break}}if(o)u(g+131072);var Q=(1<<z)-1,X=(1<<k)-1;var $=v
;for(;;$=v){var W=m[O(t,v)&Q],tt=W>>4;v+=W&15;if(v>M){if(f)Z(0);break}if(!W)Z(2);if(tt<256)r[g++]=tt;else if(tt==256){$=v,m=null;break}else{var nt=tt-254
;if(tt>264){var H=tt-257,rt=c[H];nt=F(t,v,(1<<rt)-1)+y[H];v+=rt}var it=w[O(t,v)&X],et=it>>4;if(!it)Z(3);v+=it&15;var K=b[et];if(et>3){var rt=p[et]
;K+=O(t,v)&(1<<rt)-1,v+=rt}if(v>M){if(f)Z(0);break}if(o)u(g+131072);var at=g+nt;if(g<K){var st=a-K,ot=Math.min(K,at);if(st+g<0)Z(3);for(;g<ot;++g)r[g]=i[st+g]}
for(;g<at;++g)r[g]=r[g-K]}}n.l=m,n.p=$,n.b=g,n.f=l;if(m)l=1,n.m=z,n.d=w,n.n=k}while(!l);return g!=r.length&&s?U(r,0,g):r.subarray(0,g)};var G=function(t,n,r){
r<<=n&7;var i=n/8|0;t[i]|=r;t[i+1]|=r>>8};var H=function(t,n,r){r<<=n&7;var i=n/8|0;t[i]|=r;t[i+1]|=r>>8;t[i+2]|=r>>16};var P=function(t,n){var r=[]
;for(var i=0;i<t.length;++i){if(t[i])r.push({s:i,f:t[i]})}var e=r.length;var a=r.slice();if(!e)return{t:K,l:0};if(e==1){var s=new h(r[0].s+1);s[r[0].s]=1
;return{t:s,l:1}}r.sort(function(t,n){return t.f-n.f});r.push({s:-1,f:25001});var o=r[0],f=r[1],u=0,v=1,c=2;r[0]={s:-1,f:o.f+f.f,l:o,r:f};while(v!=e-1){
o=r[r[u].f<r[c].f?u++:c++];f=r[u!=v&&r[u].f<r[c].f?u++:c++];r[v++]={s:-1,f:o.f+f.f,l:o,r:f}}var p=a[0].s;for(var i=1;i<e;++i){if(a[i].s>p)p=a[i].s}
var d=new l(p+1);var g=j(r[v-1],d,0);if(g>n){var i=0,y=0;var m=g-n,w=1<<m;a.sort(function(t,n){return d[n.s]-d[t.s]||t.f-n.f});for(;i<e;++i){var b=a[i].s
;if(d[b]>n){y+=w-(1<<g-d[b]);d[b]=n}else break}y>>=m;while(y>0){var z=a[i].s;if(d[z]<n)y-=1<<n-d[z]++-1;else++i}for(;i>=0&&y;--i){var k=a[i].s;if(d[k]==n){
--d[k];++y}}g=n}return{t:new h(d),l:g}};var j=function(t,n,r){return t.s==-1?Math.max(j(t.l,n,r+1),j(t.r,n,r+1)):n[t.s]=r};var R=function(t){var n=t.length
;while(n&&!t[--n]);var r=new l(++n);var i=0,e=t[0],a=1;var s=function(t){r[i++]=t};for(var o=1;o<=n;++o){if(t[o]==e&&o!=n)++a;else{if(!e&&a>2){
for(;a>138;a-=138)s(32754);if(a>2){s(a>10?a-11<<5|28690:a-3<<5|12305);a=0}}else if(a>3){s(e),--a;for(;a>6;a-=6)s(8304);if(a>2)s(a-3<<5|8208),a=0}while(a--)s(e)
;a=1;e=t[o]}}return{c:r.subarray(0,i),n}};var V=function(t,n){var r=0;for(var i=0;i<n.length;++i)r+=t[i]*n[i];return r};var W=function(t,n,r){var i=r.length
;var e=_(n+2);t[e]=i&255;t[e+1]=i>>8;t[e+2]=t[e]^255;t[e+3]=t[e+1]^255;for(var a=0;a<i;++a)t[e+a+4]=r[a];return(e+4+i)*8};var Y=function(t,n,r,i,e,a,s,o,f,u,h){
G(n,h++,r);++e[256];var v=P(e,15),g=v.t,y=v.l;var m=P(a,15),w=m.t,b=m.l;var z=R(g),k=z.c,M=z.n;var x=R(w),T=x.c,q=x.n;var E=new l(19)
;for(var F=0;F<k.length;++F)++E[k[F]&31];for(var F=0;F<T.length;++F)++E[T[F]&31];var O=P(E,7),_=O.t,U=O.l;var L=19;for(;L>4&&!_[d[L-1]];--L);var N=u+5<<3
;var Z=V(e,A)+V(a,C)+s;var B=V(e,g)+V(a,w)+s+14+3*L+V(E,_)+2*E[16]+3*E[17]+7*E[18];if(f>=0&&N<=Z&&N<=B)return W(n,h,t.subarray(f,f+u));var j,Y,J,K
;G(n,h,1+(B<Z)),h+=2;if(B<Z){j=S(g,y,0),Y=g,J=S(w,b,0),K=w;var Q=S(_,U,0);G(n,h,M-257);G(n,h+5,q-1);G(n,h+10,L-4);h+=14;for(var F=0;F<L;++F)G(n,h+3*F,_[d[F]])
;h+=3*L;var X=[k,T];for(var $=0;$<2;++$){var tt=X[$];for(var F=0;F<tt.length;++F){var nt=tt[F]&31;G(n,h,Q[nt]),h+=_[nt];if(nt>15)G(n,h,tt[F]>>5&127),
h+=tt[F]>>12}}}else{j=I,Y=A,J=D,K=C}for(var F=0;F<o;++F){var rt=i[F];if(rt>255){var nt=rt>>18&31;H(n,h,j[nt+257]),h+=Y[nt+257];if(nt>7)G(n,h,rt>>23&31),h+=c[nt]
;var it=rt&31;H(n,h,J[it]),h+=K[it];if(it>3)H(n,h,rt>>5&8191),h+=p[it]}else{H(n,h,j[rt]),h+=Y[rt]}}H(n,h,j[256]);return h+Y[256]}
;var J=new v([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]);var K=new h(0);var Q=function(t,n,r,i,e,a){var s=a.z||t.length
;var o=new h(i+s+5*(1+Math.ceil(s/7e3))+e);var f=o.subarray(i,o.length-e);var u=a.l;var d=(a.r||0)&7;if(n){if(d)f[0]=a.r>>3;var g=J[n-1];var y=g>>13,w=g&8191
;var b=(1<<r)-1;var k=a.p||new l(32768),M=a.h||new l(b+1);var x=Math.ceil(r/3),S=2*x;var A=function(n){return(t[n]^t[n+1]<<x^t[n+2]<<S)&b};var C=new v(25e3)
;var I=new l(288),T=new l(32);var D=0,q=0,E=a.i||0,F=0,O=a.w||0,L=0;for(;E+2<s;++E){var N=A(E);var Z=E&32767,B=M[N];k[Z]=B;M[N]=Z;if(O<=E){var G=s-E
;if((D>7e3||F>24576)&&(G>423||!u)){d=Y(t,f,0,C,I,T,q,F,L,E-L,d);F=D=q=0,L=E;for(var H=0;H<286;++H)I[H]=0;for(var H=0;H<30;++H)T[H]=0}var P=2,j=0,R=w,V=Z-B&32767
;if(G>2&&N==A(E-V)){var K=Math.min(y,G)-1;var Q=Math.min(32767,E);var X=Math.min(258,G);while(V<=Q&&--R&&Z!=B){if(t[E+P]==t[E+P-V]){var $=0
;for(;$<X&&t[E+$]==t[E+$-V];++$);if($>P){P=$,j=V;if($>K)break;var tt=Math.min(V,$-2);var nt=0;for(var H=0;H<tt;++H){var rt=E-V+H&32767;var it=k[rt]
;var et=rt-it&32767;if(et>nt)nt=et,B=rt}}}Z=B,B=k[Z];V+=Z-B&32767}}if(j){C[F++]=268435456|m[P]<<18|z[j];var at=m[P]&31,st=z[j]&31;q+=c[at]+p[st];++I[257+at]
;++T[st];O=E+P;++D}else{C[F++]=t[E];++I[t[E]]}}}for(E=Math.max(E,O);E<s;++E){C[F++]=t[E];++I[t[E]]}d=Y(t,f,u,C,I,T,q,F,L,E-L,d);if(!u){a.r=d&7|f[d/8|0]<<3;d-=7
;a.h=M,a.p=k,a.i=E,a.w=O}}else{for(var E=a.w||0;E<s+u;E+=65535){var ot=E+65535;if(ot>=s){f[d/8|0]=u;ot=s}d=W(f,d+1,t.subarray(E,ot))}a.i=s}
return U(o,0,i+_(d)+e)};var X=null&&function(){var t=new Int32Array(256);for(var n=0;n<256;++n){var r=n,i=9;while(--i)r=(r&1&&-306674912)^r>>>1;t[n]=r}return t
}();var $=function(){var t=-1;return{p:function(n){var r=t;for(var i=0;i<n.length;++i)r=X[r&255^n[i]]^r>>>8;t=r},d:function(){return~t}}};var tt=function(){
var t=1,n=0;return{p:function(r){var i=t,e=n;var a=r.length|0;for(var s=0;s!=a;){var o=Math.min(s+2655,a);for(;s<o;++s)e+=i+=r[s];i=(i&65535)+15*(i>>16),
e=(e&65535)+15*(e>>16)}t=i,n=e},d:function(){t%=65521,n%=65521;return(t&255)<<24|(t&65280)<<8|(n&255)<<8|n>>8}}};var nt=function(t,n,r,i,e){if(!e){e={l:1}
;if(n.dictionary){var a=n.dictionary.subarray(-32768);var s=new h(a.length+t.length);s.set(a);s.set(t,a.length);t=s;e.w=a.length}}
return Q(t,n.level==null?6:n.level,n.mem==null?e.l?Math.ceil(Math.max(8,Math.min(13,Math.log(t.length)))*1.5):20:12+n.mem,r,i,e)};var rt=function(t,n){var r={}
;for(var i in t)r[i]=t[i];for(var i in n)r[i]=n[i];return r};var it=function(t,n,r){var i=t();var e=t.toString()
;var a=e.slice(e.indexOf("[")+1,e.lastIndexOf("]")).replace(/\s+/g,"").split(",");for(var s=0;s<i.length;++s){var o=i[s],f=a[s];if(typeof o=="function"){
n+=";"+f+"=";var u=o.toString();if(o.prototype){if(u.indexOf("[native code]")!=-1){var h=u.indexOf(" ",8)+1;n+=u.slice(h,u.indexOf("(",h))}else{n+=u
;for(var l in o.prototype)n+=";"+f+".prototype."+l+"="+o.prototype[l].toString()}}else n+=u}else r[f]=o}return n};var et=null&&[];var at=function(t){var n=[]
;for(var r in t){if(t[r].buffer){n.push((t[r]=new t[r].constructor(t[r])).buffer)}}return n};var st=function(t,n,r,i){if(!et[r]){var e="",a={},s=t.length-1
;for(var o=0;o<s;++o)e=it(t[o],e,a);et[r]={c:it(t[s],e,a),e:a}}var f=rt({},et[r].e)
;return u(et[r].c+";onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage="+n.toString()+"}",r,f,at(f),i)};var ot=function(){
return[h,l,v,c,p,d,y,b,T,q,k,N,S,E,F,O,_,U,Z,B,Ut,ct,pt]};var ft=function(){return[h,l,v,c,p,d,m,z,I,A,D,C,k,J,K,S,G,H,P,j,R,V,W,Y,_,U,Q,nt,Et,ct]}
;var ut=function(){return[kt,St,zt,$,X]};var ht=function(){return[Mt,xt]};var lt=function(){return[At,zt,tt]};var vt=function(){return[Ct]};var ct=function(t){
return postMessage(t,[t.buffer])};var pt=function(t){return t&&{out:t.size&&new h(t.size),dictionary:t.dictionary}};var dt=function(t,n,r,i,e,a){
var s=st(r,i,e,function(t,n){s.terminate();a(t,n)});s.postMessage([t,n],n.consume?[t.buffer]:[]);return function(){s.terminate()}};var gt=function(t){
t.ondata=function(t,n){return postMessage([t,n],[t.buffer])};return function(n){if(n.data[0]){t.push(n.data[0],n.data[1]);postMessage([n.data[0].length])
}else t.flush(n.data[1])}};var yt=function(t,n,r,i,e,a,s){var o;var f=st(t,i,e,function(t,r){if(t)f.terminate(),
n.ondata.call(n,t);else if(!Array.isArray(r))s(r);else if(r.length==1){n.queuedSize-=r[0];if(n.ondrain)n.ondrain(r[0])}else{if(r[1])f.terminate()
;n.ondata.call(n,t,r[0],r[1])}});f.postMessage(r);n.queuedSize=0;n.push=function(t,r){if(!n.ondata)Z(5);if(o)n.ondata(Z(4,0,1),null,!!r);n.queuedSize+=t.length
;f.postMessage([t,o=r],t.buffer instanceof ArrayBuffer?[t.buffer]:[])};n.terminate=function(){f.terminate()};if(a){n.flush=function(t){f.postMessage([0,t])}}}
;var mt=function(t,n){return t[n]|t[n+1]<<8};var wt=function(t,n){return(t[n]|t[n+1]<<8|t[n+2]<<16|t[n+3]<<24)>>>0};var bt=function(t,n){
return wt(t,n)+wt(t,n+4)*4294967296};var zt=function(t,n,r){for(;r;++n)t[n]=r,r>>>=8};var kt=function(t,n){var r=n.filename;t[0]=31,t[1]=139,t[2]=8,
t[8]=n.level<2?4:n.level==9?2:0,t[9]=3;if(n.mtime!=0)zt(t,4,Math.floor(new Date(n.mtime||Date.now())/1e3));if(r){t[3]=8
;for(var i=0;i<=r.length;++i)t[i+10]=r.charCodeAt(i)}};var Mt=function(t){if(t[0]!=31||t[1]!=139||t[2]!=8)Z(6,"invalid gzip data");var n=t[3];var r=10
;if(n&4)r+=(t[10]|t[11]<<8)+2;for(var i=(n>>3&1)+(n>>4&1);i>0;i-=!t[r++]);return r+(n&2)};var xt=function(t){var n=t.length
;return(t[n-4]|t[n-3]<<8|t[n-2]<<16|t[n-1]<<24)>>>0};var St=function(t){return 10+(t.filename?t.filename.length+1:0)};var At=function(t,n){
var r=n.level,i=r==0?0:r<6?1:r==9?3:2;t[0]=120,t[1]=i<<6|(n.dictionary&&32);t[1]|=31-(t[0]<<8|t[1])%31;if(n.dictionary){var e=tt();e.p(n.dictionary)
;zt(t,2,e.d())}};var Ct=function(t,n){if((t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31)Z(6,"invalid zlib data")
;if((t[1]>>5&1)==+!n)Z(6,"invalid zlib data: "+(t[1]&32?"need":"unexpected")+" dictionary");return(t[1]>>3&4)+2};function It(t,n){if(typeof t=="function")n=t,
t={};this.ondata=n;return t}var Tt=null&&function(){function t(t,n){if(typeof t=="function")n=t,t={};this.ondata=n;this.o=t||{};this.s={l:0,i:32768,w:32768,
z:32768};this.b=new h(98304);if(this.o.dictionary){var r=this.o.dictionary.subarray(-32768);this.b.set(r,32768-r.length);this.s.i=32768-r.length}}
t.prototype.p=function(t,n){this.ondata(nt(t,this.o,0,0,this.s),n)};t.prototype.push=function(t,n){if(!this.ondata)Z(5);if(this.s.l)Z(4);var r=t.length+this.s.z
;if(r>this.b.length){if(r>2*this.b.length-32768){var i=new h(r&-32768);i.set(this.b.subarray(0,this.s.z));this.b=i}var e=this.b.length-this.s.z
;this.b.set(t.subarray(0,e),this.s.z);this.s.z=this.b.length;this.p(this.b,false);this.b.set(this.b.subarray(-32768));this.b.set(t.subarray(e),32768)
;this.s.z=t.length-e+32768;this.s.i=32766,this.s.w=32768}else{this.b.set(t,this.s.z);this.s.z+=t.length}this.s.l=n&1;if(this.s.z>this.s.w+8191||n){
this.p(this.b,n||false);this.s.w=this.s.i,this.s.i-=2}if(n){this.s=this.o={};this.b=K}};t.prototype.flush=function(t){if(!this.ondata)Z(5);if(this.s.l)Z(4)
;this.p(this.b,false);this.s.w=this.s.i,this.s.i-=2;if(t){var n=new h(6);n[0]=this.s.r>>3;var r=W(n,this.s.r,K);this.s.r=0;this.ondata(n.subarray(0,r>>3),false)
}};return t}();var Dt=null&&function(){function t(t,n){yt([ft,function(){return[gt,Tt]}],this,It.call(this,t,n),function(t){var n=new Tt(t.data);onmessage=gt(n)
},6,1)}return t}();function qt(t,n,r){if(!r)r=n,n={};if(typeof r!="function")Z(7);return dt(t,n,[ft],function(t){return ct(Et(t.data[0],t.data[1]))},0,r)}
function Et(t,n){return nt(t,n||{},0,0)}var Ft=null&&function(){function t(t,n){if(typeof t=="function")n=t,t={};this.ondata=n
;var r=t&&t.dictionary&&t.dictionary.subarray(-32768);this.s={i:0,b:r?r.length:0};this.o=new h(32768);this.p=new h(0);if(r)this.o.set(r)}
t.prototype.e=function(t){if(!this.ondata)Z(5);if(this.d)Z(4);if(!this.p.length)this.p=t;else if(t.length){var n=new h(this.p.length+t.length);n.set(this.p),
n.set(t,this.p.length),this.p=n}};t.prototype.c=function(t){this.s.i=+(this.d=t||false);var n=this.s.b;var r=B(this.p,this.s,this.o)
;this.ondata(U(r,n,this.s.b),this.d);this.o=U(r,this.s.b-32768),this.s.b=this.o.length;this.p=U(this.p,this.s.p/8|0),this.s.p&=7}
;t.prototype.push=function(t,n){this.e(t),this.c(n)};return t}();var Ot=null&&function(){function t(t,n){yt([ot,function(){return[gt,Ft]
}],this,It.call(this,t,n),function(t){var n=new Ft(t.data);onmessage=gt(n)},7,0)}return t}();function _t(t,n,r){if(!r)r=n,n={};if(typeof r!="function")Z(7)
;return dt(t,n,[ot],function(t){return ct(Ut(t.data[0],pt(t.data[1])))},1,r)}function Ut(t,n){return B(t,{i:2},n&&n.out,n&&n.dictionary)}
var Lt=null&&function(){function t(t,n){this.c=$();this.l=0;this.v=1;Tt.call(this,t,n)}t.prototype.push=function(t,n){this.c.p(t);this.l+=t.length
;Tt.prototype.push.call(this,t,n)};t.prototype.p=function(t,n){var r=nt(t,this.o,this.v&&St(this.o),n&&8,this.s);if(this.v)kt(r,this.o),this.v=0
;if(n)zt(r,r.length-8,this.c.d()),zt(r,r.length-4,this.l);this.ondata(r,n)};t.prototype.flush=function(t){Tt.prototype.flush.call(this,t)};return t}()
;var Nt=null&&function(){function t(t,n){yt([ft,ut,function(){return[gt,Tt,Lt]}],this,It.call(this,t,n),function(t){var n=new Lt(t.data);onmessage=gt(n)},8,1)}
return t}();function Zt(t,n,r){if(!r)r=n,n={};if(typeof r!="function")Z(7);return dt(t,n,[ft,ut,function(){return[Bt]}],function(t){
return ct(Bt(t.data[0],t.data[1]))},2,r)}function Bt(t,n){if(!n)n={};var r=$(),i=t.length;r.p(t);var e=nt(t,n,St(n),8),a=e.length;return kt(e,n),
zt(e,a-8,r.d()),zt(e,a-4,i),e}var Gt=null&&function(){function t(t,n){this.v=1;this.r=0;Ft.call(this,t,n)}t.prototype.push=function(t,n){
Ft.prototype.e.call(this,t);this.r+=t.length;if(this.v){var r=this.p.subarray(this.v-1);var i=r.length>3?Mt(r):4;if(i>r.length){if(!n)return
}else if(this.v>1&&this.onmember){this.onmember(this.r-r.length)}this.p=r.subarray(i),this.v=0}Ft.prototype.c.call(this,0);if(this.s.f&&!this.s.l){
this.v=_(this.s.p)+9;this.s={i:0};this.o=new h(0);this.push(new h(0),n)}else if(n){Ft.prototype.c.call(this,n)}};return t}();var Ht=null&&function(){
function t(t,n){var r=this;yt([ot,ht,function(){return[gt,Ft,Gt]}],this,It.call(this,t,n),function(t){var n=new Gt(t.data);n.onmember=function(t){
return postMessage(t)};onmessage=gt(n)},9,0,function(t){return r.onmember&&r.onmember(t)})}return t}();function Pt(t,n,r){if(!r)r=n,n={}
;if(typeof r!="function")Z(7);return dt(t,n,[ot,ht,function(){return[jt]}],function(t){return ct(jt(t.data[0],t.data[1]))},3,r)}function jt(t,n){var r=Mt(t)
;if(r+8>t.length)Z(6,"invalid gzip data");return B(t.subarray(r,-8),{i:2},n&&n.out||new h(xt(t)),n&&n.dictionary)}var Rt=null&&function(){function t(t,n){
this.c=tt();this.v=1;Tt.call(this,t,n)}t.prototype.push=function(t,n){this.c.p(t);Tt.prototype.push.call(this,t,n)};t.prototype.p=function(t,n){
var r=nt(t,this.o,this.v&&(this.o.dictionary?6:2),n&&4,this.s);if(this.v)At(r,this.o),this.v=0;if(n)zt(r,r.length-4,this.c.d());this.ondata(r,n)}
;t.prototype.flush=function(t){Tt.prototype.flush.call(this,t)};return t}();var Vt=null&&function(){function t(t,n){yt([ft,lt,function(){return[gt,Tt,Rt]
}],this,It.call(this,t,n),function(t){var n=new Rt(t.data);onmessage=gt(n)},10,1)}return t}();function Wt(t,n,r){if(!r)r=n,n={};if(typeof r!="function")Z(7)
;return dt(t,n,[ft,lt,function(){return[Yt]}],function(t){return ct(Yt(t.data[0],t.data[1]))},4,r)}function Yt(t,n){if(!n)n={};var r=tt();r.p(t)
;var i=nt(t,n,n.dictionary?6:2,4);return At(i,n),zt(i,i.length-4,r.d()),i}var Jt=null&&function(){function t(t,n){Ft.call(this,t,n);this.v=t&&t.dictionary?2:1}
t.prototype.push=function(t,n){Ft.prototype.e.call(this,t);if(this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(Ct(this.p,this.v-1)),this.v=0}if(n){
if(this.p.length<4)Z(6,"invalid zlib data");this.p=this.p.subarray(0,-4)}Ft.prototype.c.call(this,n)};return t}();var Kt=null&&function(){function t(t,n){
yt([ot,vt,function(){return[gt,Ft,Jt]}],this,It.call(this,t,n),function(t){var n=new Jt(t.data);onmessage=gt(n)},11,0)}return t}();function Qt(t,n,r){if(!r)r=n,
n={};if(typeof r!="function")Z(7);return dt(t,n,[ot,vt,function(){return[Xt]}],function(t){return ct(Xt(t.data[0],pt(t.data[1])))},5,r)}function Xt(t,n){
return B(t.subarray(Ct(t,n&&n.dictionary),-4),{i:2},n&&n.out,n&&n.dictionary)}var $t=null&&function(){function t(t,n){this.o=It.call(this,t,n)||{};this.G=Gt
;this.I=Ft;this.Z=Jt}t.prototype.i=function(){var t=this;this.s.ondata=function(n,r){t.ondata(n,r)}};t.prototype.push=function(t,n){if(!this.ondata)Z(5)
;if(!this.s){if(this.p&&this.p.length){var r=new h(this.p.length+t.length);r.set(this.p),r.set(t,this.p.length)}else this.p=t;if(this.p.length>2){
this.s=this.p[0]==31&&this.p[1]==139&&this.p[2]==8?new this.G(this.o):(this.p[0]&15)!=8||this.p[0]>>4>7||(this.p[0]<<8|this.p[1])%31?new this.I(this.o):new this.Z(this.o)
;this.i();this.s.push(this.p,n);this.p=null}}else this.s.push(t,n)};return t}();var tn=null&&function(){function t(t,n){$t.call(this,t,n);this.queuedSize=0
;this.G=Ht;this.I=Ot;this.Z=Kt}t.prototype.i=function(){var t=this;this.s.ondata=function(n,r,i){t.ondata(n,r,i)};this.s.ondrain=function(n){t.queuedSize-=n
;if(t.ondrain)t.ondrain(n)}};t.prototype.push=function(t,n){this.queuedSize+=t.length;$t.prototype.push.call(this,t,n)};return t}();function nn(t,n,r){
if(!r)r=n,n={};if(typeof r!="function")Z(7);return t[0]==31&&t[1]==139&&t[2]==8?Pt(t,n,r):(t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31?_t(t,n,r):Qt(t,n,r)}
function rn(t,n){return t[0]==31&&t[1]==139&&t[2]==8?jt(t,n):(t[0]&15)!=8||t[0]>>4>7||(t[0]<<8|t[1])%31?Ut(t,n):Xt(t,n)}var en=function(t,n,r,i){
for(var e in t){var a=t[e],s=n+e,o=i;if(Array.isArray(a))o=rt(i,a[1]),a=a[0];if(ArrayBuffer.isView(a))r[s]=[a,o];else{r[s+="/"]=[new h(0),o];en(a,s,r,i)}}}
;var an=typeof TextEncoder!="undefined"&&new TextEncoder;var sn=typeof TextDecoder!="undefined"&&new TextDecoder;var on=0;try{sn.decode(K,{stream:true});on=1
}catch(t){}var fn=function(t){for(var n="",r=0;;){var i=t[r++];var e=(i>127)+(i>223)+(i>239);if(r+e>t.length)return{s:n,r:U(t,r-1)}
;if(!e)n+=String.fromCharCode(i);else if(e==3){i=((i&15)<<18|(t[r++]&63)<<12|(t[r++]&63)<<6|t[r++]&63)-65536,n+=String.fromCharCode(55296|i>>10,56320|i&1023)
}else if(e&1)n+=String.fromCharCode((i&31)<<6|t[r++]&63);else n+=String.fromCharCode((i&15)<<12|(t[r++]&63)<<6|t[r++]&63)}};var un=null&&function(){
function t(t){this.ondata=t;if(on)this.t=new TextDecoder;else this.p=K}t.prototype.push=function(t,n){if(!this.ondata)Z(5);n=!!n;if(this.t){
this.ondata(this.t.decode(t,{stream:true}),n);if(n){if(this.t.decode().length)Z(8);this.t=null}return}if(!this.p)Z(4);var r=new h(this.p.length+t.length)
;r.set(this.p);r.set(t,this.p.length);var i=fn(r),e=i.s,a=i.r;if(n){if(a.length)Z(8);this.p=null}else this.p=a;this.ondata(e,n)};return t}()
;var hn=null&&function(){function t(t){this.ondata=t}t.prototype.push=function(t,n){if(!this.ondata)Z(5);if(this.d)Z(4);this.ondata(ln(t),this.d=n||false)}
;return t}();function ln(t,n){if(n){var r=new h(t.length);for(var i=0;i<t.length;++i)r[i]=t.charCodeAt(i);return r}if(an)return an.encode(t);var e=t.length
;var a=new h(t.length+(t.length>>1));var s=0;var o=function(t){a[s++]=t};for(var i=0;i<e;++i){if(s+5>a.length){var f=new h(s+8+(e-i<<1));f.set(a);a=f}
var u=t.charCodeAt(i);if(u<128||n)o(u);else if(u<2048)o(192|u>>6),o(128|u&63);else if(u>55295&&u<57344)u=65536+(u&1023<<10)|t.charCodeAt(++i)&1023,o(240|u>>18),
o(128|u>>12&63),o(128|u>>6&63),o(128|u&63);else o(224|u>>12),o(128|u>>6&63),o(128|u&63)}return U(a,0,s)}function vn(t,n){if(n){var r=""
;for(var i=0;i<t.length;i+=16384)r+=String.fromCharCode.apply(null,t.subarray(i,i+16384));return r}else if(sn){return sn.decode(t)}else{var e=fn(t),a=e.s,r=e.r
;if(r.length)Z(8);return a}}var cn=function(t){return t==1?3:t<6?2:t==9?1:0};var pn=function(t,n){return n+30+mt(t,n+26)+mt(t,n+28)};var dn=function(t,n,r){
var i=mt(t,n+28),e=mt(t,n+30),a=vn(t.subarray(n+46,n+46+i),!(mt(t,n+8)&2048)),s=n+46+i;var o=gn(t,s,e,r,wt(t,n+20),wt(t,n+24),wt(t,n+42)),f=o[0],u=o[1],h=o[2]
;return[mt(t,n+10),f,u,a,s+e+mt(t,n+32),h]};var gn=function(t,n,r,i,e,a,s){var o=e==4294967295,f=a==4294967295,u=s==4294967295,h=n+r;var l=o+f+u;if(i&&l){
for(;n+4<h;n+=4+mt(t,n+2)){if(mt(t,n)==1){return[o?bt(t,n+4+8*f):e,f?bt(t,n+4):a,u?bt(t,n+4+8*(f+o)):s,1]}}if(i<2)Z(13)}return[e,a,s,0]};var yn=function(t){
var n=0;if(t){for(var r in t){var i=t[r].length;if(i>65535)Z(9);n+=i+4}}return n};var mn=function(t,n,r,i,e,a,s,o){var f=i.length,u=r.extra,h=o&&o.length
;var l=yn(u);zt(t,n,s!=null?33639248:67324752),n+=4;if(s!=null)t[n++]=20,t[n++]=r.os;t[n]=20,n+=2;t[n++]=r.flag<<1|(a<0&&8),t[n++]=e&&8
;t[n++]=r.compression&255,t[n++]=r.compression>>8;var v=new Date(r.mtime==null?Date.now():r.mtime),c=v.getFullYear()-1980;if(c<0||c>119)Z(10)
;zt(t,n,c<<25|v.getMonth()+1<<21|v.getDate()<<16|v.getHours()<<11|v.getMinutes()<<5|v.getSeconds()>>1),n+=4;if(a!=-1){zt(t,n,r.crc);zt(t,n+4,a<0?-a-2:a)
;zt(t,n+8,r.size)}zt(t,n+12,f);zt(t,n+14,l),n+=16;if(s!=null){zt(t,n,h);zt(t,n+6,r.attrs);zt(t,n+10,s),n+=14}t.set(i,n);n+=f;if(l){for(var p in u){
var d=u[p],g=d.length;zt(t,n,+p);zt(t,n+2,g);t.set(d,n+4),n+=4+g}}if(h)t.set(o,n),n+=h;return n};var wn=function(t,n,r,i,e){zt(t,n,101010256);zt(t,n+8,r)
;zt(t,n+10,r);zt(t,n+12,i);zt(t,n+16,e)};var bn=null&&function(){function t(t){this.filename=t;this.c=$();this.size=0;this.compression=0}
t.prototype.process=function(t,n){this.ondata(null,t,n)};t.prototype.push=function(t,n){if(!this.ondata)Z(5);this.c.p(t);this.size+=t.length
;if(n)this.crc=this.c.d();this.process(t,n||false)};return t}();var zn=null&&function(){function t(t,n){var r=this;if(!n)n={};bn.call(this,t)
;this.d=new Tt(n,function(t,n){r.ondata(null,t,n)});this.compression=8;this.flag=cn(n.level)}t.prototype.process=function(t,n){try{this.d.push(t,n)}catch(t){
this.ondata(t,null,n)}};t.prototype.push=function(t,n){bn.prototype.push.call(this,t,n)};return t}();var kn=null&&function(){function t(t,n){var r=this
;if(!n)n={};bn.call(this,t);this.d=new Dt(n,function(t,n,i){r.ondata(t,n,i)});this.compression=8;this.flag=cn(n.level);this.terminate=this.d.terminate}
t.prototype.process=function(t,n){this.d.push(t,n)};t.prototype.push=function(t,n){bn.prototype.push.call(this,t,n)};return t}();var Mn=null&&function(){
function t(t){this.ondata=t;this.u=[];this.d=1}t.prototype.add=function(t){var n=this;if(!this.ondata)Z(5)
;if(this.d&2)this.ondata(Z(4+(this.d&1)*8,0,1),null,false);else{var r=ln(t.filename),i=r.length;var e=t.comment,a=e&&ln(e)
;var s=i!=t.filename.length||a&&e.length!=a.length;var o=i+yn(t.extra)+30;if(i>65535)this.ondata(Z(11,0,1),null,false);var f=new h(o);mn(f,0,t,r,s,-1);var u=[f]
;var l=function(){for(var t=0,r=u;t<r.length;t++){var i=r[t];n.ondata(null,i,false)}u=[]};var v=this.d;this.d=0;var c=this.u.length;var p=rt(t,{f:r,u:s,o:a,
t:function(){if(t.terminate)t.terminate()},r:function(){l();if(v){var t=n.u[c+1];if(t)t.r();else n.d=1}v=1}});var d=0;t.ondata=function(r,i,e){if(r){
n.ondata(r,i,e);n.terminate()}else{d+=i.length;u.push(i);if(e){var a=new h(16);zt(a,0,134695760);zt(a,4,t.crc);zt(a,8,d);zt(a,12,t.size);u.push(a);p.c=d,
p.b=o+d+16,p.crc=t.crc,p.size=t.size;if(v)p.r();v=1}else if(v)l()}};this.u.push(p)}};t.prototype.end=function(){var t=this;if(this.d&2){
this.ondata(Z(4+(this.d&1)*8,0,1),null,true);return}if(this.d)this.e();else this.u.push({r:function(){if(!(t.d&1))return;t.u.splice(-1,1);t.e()},t:function(){}
});this.d=3};t.prototype.e=function(){var t=0,n=0,r=0;for(var i=0,e=this.u;i<e.length;i++){var a=e[i];r+=46+a.f.length+yn(a.extra)+(a.o?a.o.length:0)}
var s=new h(r+22);for(var o=0,f=this.u;o<f.length;o++){var a=f[o];mn(s,t,a,a.f,a.u,-a.c-2,n,a.o);t+=46+a.f.length+yn(a.extra)+(a.o?a.o.length:0),n+=a.b}
wn(s,t,this.u.length,r,n);this.ondata(null,s,true);this.d=2};t.prototype.terminate=function(){for(var t=0,n=this.u;t<n.length;t++){var r=n[t];r.t()}this.d=2}
;return t}();function xn(t,n,r){if(!r)r=n,n={};if(typeof r!="function")Z(7);var i={};en(t,"",i,n);var e=Object.keys(i);var a=e.length,s=0,o=0
;var f=a,u=new Array(a);var l=[];var v=function(){for(var t=0;t<l.length;++t)l[t]()};var c=function(t,n){Dn(function(){r(t,n)})};Dn(function(){c=r})
;var p=function(){var t=new h(o+22),n=s,r=o-s;o=0;for(var i=0;i<f;++i){var e=u[i];try{var a=e.c.length;mn(t,o,e,e.f,e.u,a);var l=30+e.f.length+yn(e.extra)
;var v=o+l;t.set(e.c,v);mn(t,s,e,e.f,e.u,a,o,e.m),s+=16+l+(e.m?e.m.length:0),o=v+a}catch(t){return c(t,null)}}wn(t,s,u.length,r,n);c(null,t)};if(!a)p()
;var d=function(t){var n=e[t];var r=i[n],f=r[0],h=r[1];var d=$(),g=f.length;d.p(f);var y=ln(n),m=y.length;var w=h.comment,b=w&&ln(w),z=b&&b.length
;var k=yn(h.extra);var M=h.level==0?0:8;var x=function(r,i){if(r){v();c(r,null)}else{var e=i.length;u[t]=rt(h,{size:g,crc:d.d(),c:i,f:y,m:b,
u:m!=n.length||b&&w.length!=z,compression:M});s+=30+m+k+e;o+=76+2*(m+k)+(z||0)+e;if(! --a)p()}};if(m>65535)x(Z(11,0,1),null);if(!M)x(null,f);else if(g<16e4){
try{x(null,Et(f,h))}catch(t){x(t,null)}}else l.push(qt(f,h,x))};for(var g=0;g<f;++g){d(g)}return v}function Sn(t,n){if(!n)n={};var r={};var i=[];en(t,"",r,n)
;var e=0;var a=0;for(var s in r){var o=r[s],f=o[0],u=o[1];var l=u.level==0?0:8;var v=ln(s),c=v.length;var p=u.comment,d=p&&ln(p),g=d&&d.length;var y=yn(u.extra)
;if(c>65535)Z(11);var m=l?Et(f,u):f,w=m.length;var b=$();b.p(f);i.push(rt(u,{size:f.length,crc:b.d(),c:m,f:v,m:d,u:c!=s.length||d&&p.length!=g,o:e,compression:l
}));e+=30+c+y+w;a+=76+2*(c+y)+(g||0)+w}var z=new h(a+22),k=e,M=a-e;for(var x=0;x<i.length;++x){var v=i[x];mn(z,v.o,v,v.f,v.u,v.c.length)
;var S=30+v.f.length+yn(v.extra);z.set(v.c,v.o+S);mn(z,e,v,v.f,v.u,v.c.length,v.o,v.m),e+=16+S+(v.m?v.m.length:0)}wn(z,e,i.length,M,k);return z}
var An=null&&function(){function t(){}t.prototype.push=function(t,n){this.ondata(null,t,n)};t.compression=0;return t}();var Cn=null&&function(){function t(){
var t=this;this.i=new Ft(function(n,r){t.ondata(null,n,r)})}t.prototype.push=function(t,n){try{this.i.push(t,n)}catch(t){this.ondata(t,null,n)}};t.compression=8
;return t}();var In=null&&function(){function t(t,n){var r=this;if(n<32e4){this.i=new Ft(function(t,n){r.ondata(null,t,n)})}else{this.i=new Ot(function(t,n,i){
r.ondata(t,n,i)});this.terminate=this.i.terminate}}t.prototype.push=function(t,n){if(this.i.terminate)t=U(t,0);this.i.push(t,n)};t.compression=8;return t}()
;var Tn=null&&function(){function t(t){this.onfile=t;this.k=[];this.o={0:An};this.p=K}t.prototype.push=function(t,n){var r=this;if(!this.onfile)Z(5)
;if(!this.p)Z(4);if(this.c>0){var i=Math.min(this.c,t.length);var e=t.subarray(0,i);this.c-=i;if(this.d)this.d.push(e,!this.c);else this.k[0].push(e)
;t=t.subarray(i);if(t.length)return this.push(t,n)}else{var a=0,s=0,o=void 0,f=void 0;if(!this.p.length)f=t;else if(!t.length)f=this.p;else{
f=new h(this.p.length+t.length);f.set(this.p),f.set(t,this.p.length)}var u=f.length,l=this.c,v=l&&this.d;var c=function(){var t=wt(f,s);if(t==67324752){a=1,o=s
;p.d=null;p.c=0;var n=mt(f,s+6),i=mt(f,s+8),e=n&2048,h=n&8,v=mt(f,s+26),c=mt(f,s+28);if(u>s+30+v+c){var d=[];p.k.unshift(d);a=2;var g=wt(f,s+18),y=wt(f,s+22)
;var m=vn(f.subarray(s+30,s+=30+v),!e);var w=gn(f,s,c,2,g,y,0),b=w[0],z=w[1],k=w[3];if(h)b=-1-k;s+=c;p.c=b;var M;var x={name:m,compression:i,start:function(){
if(!x.ondata)Z(5);if(!b)x.ondata(null,K,true);else{var t=r.o[i];if(!t)x.ondata(Z(14,"unknown compression type "+i,1),null,false);M=b<0?new t(m):new t(m,b,z)
;M.ondata=function(t,n,r){x.ondata(t,n,r)};for(var n=0,e=d;n<e.length;n++){var a=e[n];M.push(a,false)}if(r.k[0]==d&&r.c)r.d=M;else M.push(K,true)}},
terminate:function(){if(M&&M.terminate)M.terminate()}};if(b>=0)x.size=b,x.originalSize=z;p.onfile(x)}return"break"}else if(l){if(t==134695760){
o=s+=12+(l==-2&&8),a=3,p.c=0;return"break"}else if(t==33639248){o=s-=4,a=3,p.c=0;return"break"}}};var p=this;for(;s<u-4;++s){var d=c();if(d==="break")break}
this.p=K;if(l<0){var g=a?f.subarray(0,o-12-(l==-2&&8)-(wt(f,o-16)==134695760&&4)):f.subarray(0,s);if(v)v.push(g,!!a);else this.k[+(a==2)].push(g)}
if(a&2)return this.push(f.subarray(s),n);this.p=f.subarray(s)}if(n){if(this.c)Z(13);this.p=null}};t.prototype.register=function(t){this.o[t.compression]=t}
;return t}();var Dn=typeof queueMicrotask=="function"?queueMicrotask:typeof setTimeout=="function"?setTimeout:function(t){t()};function qn(t,n,r){if(!r)r=n,n={}
;if(typeof r!="function")Z(7);var i=[];var e=function(){for(var t=0;t<i.length;++t)i[t]()};var a={};var s=function(t,n){Dn(function(){r(t,n)})};Dn(function(){
s=r});var o=t.length-22;for(;wt(t,o)!=101010256;--o){if(!o||t.length-o>65558){s(Z(13,0,1),null);return e}}var f=mt(t,o+8);if(f){var u=f;var l=wt(t,o+16)
;var v=wt(t,o-20)==117853008;if(v){var c=wt(t,o-12);v=wt(t,c)==101075792;if(v){u=f=wt(t,c+32);l=wt(t,c+48)}}var p=n&&n.filter;var d=function(n){
var r=dn(t,l,v),o=r[0],u=r[1],c=r[2],d=r[3],g=r[4],y=r[5],m=pn(t,y);l=g;var w=function(t,n){if(t){e();s(t,null)}else{if(n)a[d]=n;if(! --f)s(null,a)}};if(!p||p({
name:d,size:u,originalSize:c,compression:o})){if(!o)w(null,U(t,m,m+u));else if(o==8){var b=t.subarray(m,m+u);if(c<524288||u>.8*c){try{w(null,Ut(b,{out:new h(c)
}))}catch(t){w(t,null)}}else i.push(_t(b,{size:c},w))}else w(Z(14,"unknown compression type "+o,1),null)}else w(null,null)};for(var g=0;g<u;++g){d(g)}
}else s(null,{});return e}function En(t,n){var r={};var i=t.length-22;for(;wt(t,i)!=101010256;--i){if(!i||t.length-i>65558)Z(13)}var e=mt(t,i+8);if(!e)return{}
;var a=wt(t,i+16);var s=wt(t,i-20)==117853008;if(s){var o=wt(t,i-12);s=wt(t,o)==101075792;if(s){e=wt(t,o+32);a=wt(t,o+48)}}var f=n&&n.filter
;for(var u=0;u<e;++u){var l=dn(t,a,s),v=l[0],c=l[1],p=l[2],d=l[3],g=l[4],y=l[5],m=pn(t,y);a=g;if(!f||f({name:d,size:c,originalSize:p,compression:v})){
if(!v)r[d]=U(t,m,m+c);else if(v==8)r[d]=Ut(t.subarray(m,m+c),{out:new h(p)});else Z(14,"unknown compression type "+v)}}return r}}};
