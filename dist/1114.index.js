exports.id=1114;exports.ids=[1114];exports.modules={38793:(e,t)=>{"use strict";t.byteLength=l;t.toByteArray=d;t.fromByteArray=f;var n=[];var i=[]
;var r=typeof Uint8Array!=="undefined"?Uint8Array:Array;var o="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
;for(var s=0,a=o.length;s<a;++s){n[s]=o[s];i[o.charCodeAt(s)]=s}i["-".charCodeAt(0)]=62;i["_".charCodeAt(0)]=63;function c(e){var t=e.length;if(t%4>0){
throw new Error("Invalid string. Length must be a multiple of 4")}var n=e.indexOf("=");if(n===-1)n=t;var i=n===t?0:4-n%4;return[n,i]}function l(e){var t=c(e)
;var n=t[0];var i=t[1];return(n+i)*3/4-i}function u(e,t,n){return(t+n)*3/4-n}function d(e){var t;var n=c(e);var o=n[0];var s=n[1];var a=new r(u(e,o,s));var l=0
;var d=s>0?o-4:o;var p;for(p=0;p<d;p+=4){t=i[e.charCodeAt(p)]<<18|i[e.charCodeAt(p+1)]<<12|i[e.charCodeAt(p+2)]<<6|i[e.charCodeAt(p+3)];a[l++]=t>>16&255
;a[l++]=t>>8&255;a[l++]=t&255}if(s===2){t=i[e.charCodeAt(p)]<<2|i[e.charCodeAt(p+1)]>>4;a[l++]=t&255}if(s===1){
t=i[e.charCodeAt(p)]<<10|i[e.charCodeAt(p+1)]<<4|i[e.charCodeAt(p+2)]>>2;a[l++]=t>>8&255;a[l++]=t&255}return a}function p(e){
return n[e>>18&63]+n[e>>12&63]+n[e>>6&63]+n[e&63]}function h(e,t,n){var i;var r=[];for(var o=t;o<n;o+=3){i=(e[o]<<16&16711680)+(e[o+1]<<8&65280)+(e[o+2]&255)
;r.push(p(i))}return r.join("")}function f(e){var t;var i=e.length;var r=i%3;var o=[];var s=16383;for(var a=0,c=i-r;a<c;a+=s){o.push(h(e,a,a+s>c?c:a+s))}
if(r===1){t=e[i-1];o.push(n[t>>2]+n[t<<4&63]+"==")}else if(r===2){t=(e[i-2]<<8)+e[i-1];o.push(n[t>>10]+n[t>>4&63]+n[t<<2&63]+"=")}return o.join("")}},
51259:function(e){(function(t){"use strict"
;var n,i=/^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i,r=Math.ceil,o=Math.floor,s="[BigNumber Error] ",a=s+"Number primitive has more than 15 significant digits: ",c=1e14,l=14,u=9007199254740991,d=[1,10,100,1e3,1e4,1e5,1e6,1e7,1e8,1e9,1e10,1e11,1e12,1e13],p=1e7,h=1e9
;function f(e){var t,n,b,T=M.prototype={constructor:M,toString:null,valueOf:null},C=new M(1),E=20,A=4,S=-7,O=21,I=-1e7,x=1e7,R=false,P=1,j=0,N={prefix:"",
groupSize:3,secondaryGroupSize:0,groupSeparator:",",decimalSeparator:".",fractionGroupSize:0,fractionGroupSeparator:"\xa0",suffix:""
},U="0123456789abcdefghijklmnopqrstuvwxyz",D=true;function M(e,t){var r,s,c,d,p,h,f,g,m=this;if(!(m instanceof M))return new M(e,t);if(t==null){
if(e&&e._isBigNumber===true){m.s=e.s;if(!e.c||e.e>x){m.c=m.e=null}else if(e.e<I){m.c=[m.e=0]}else{m.e=e.e;m.c=e.c.slice()}return}
if((h=typeof e=="number")&&e*0==0){m.s=1/e<0?(e=-e,-1):1;if(e===~~e){for(d=0,p=e;p>=10;p/=10,d++);if(d>x){m.c=m.e=null}else{m.e=d;m.c=[e]}return}g=String(e)
}else{if(!i.test(g=String(e)))return b(m,g,h);m.s=g.charCodeAt(0)==45?(g=g.slice(1),-1):1}if((d=g.indexOf("."))>-1)g=g.replace(".","");if((p=g.search(/e/i))>0){
if(d<0)d=p;d+=+g.slice(p+1);g=g.substring(0,p)}else if(d<0){d=g.length}}else{v(t,2,U.length,"Base");if(t==10&&D){m=new M(e);return q(m,E+m.e+1,A)}g=String(e)
;if(h=typeof e=="number"){if(e*0!=0)return b(m,g,h,t);m.s=1/e<0?(g=g.slice(1),-1):1;if(M.DEBUG&&g.replace(/^0\.0*|\./,"").length>15){throw Error(a+e)}}else{
m.s=g.charCodeAt(0)===45?(g=g.slice(1),-1):1}r=U.slice(0,t);d=p=0;for(f=g.length;p<f;p++){if(r.indexOf(s=g.charAt(p))<0){if(s=="."){if(p>d){d=f;continue}
}else if(!c){if(g==g.toUpperCase()&&(g=g.toLowerCase())||g==g.toLowerCase()&&(g=g.toUpperCase())){c=true;p=-1;d=0;continue}}return b(m,String(e),h,t)}}h=false
;g=n(g,t,10,m.s);if((d=g.indexOf("."))>-1)g=g.replace(".","");else d=g.length}for(p=0;g.charCodeAt(p)===48;p++);for(f=g.length;g.charCodeAt(--f)===48;);
if(g=g.slice(p,++f)){f-=p;if(h&&M.DEBUG&&f>15&&(e>u||e!==o(e))){throw Error(a+m.s*e)}if((d=d-p-1)>x){m.c=m.e=null}else if(d<I){m.c=[m.e=0]}else{m.e=d;m.c=[]
;p=(d+1)%l;if(d<0)p+=l;if(p<f){if(p)m.c.push(+g.slice(0,p));for(f-=l;p<f;){m.c.push(+g.slice(p,p+=l))}p=l-(g=g.slice(p)).length}else{p-=f}for(;p--;g+="0");
m.c.push(+g)}}else{m.c=[m.e=0]}}M.clone=f;M.ROUND_UP=0;M.ROUND_DOWN=1;M.ROUND_CEIL=2;M.ROUND_FLOOR=3;M.ROUND_HALF_UP=4;M.ROUND_HALF_DOWN=5;M.ROUND_HALF_EVEN=6
;M.ROUND_HALF_CEIL=7;M.ROUND_HALF_FLOOR=8;M.EUCLID=9;M.config=M.set=function(e){var t,n;if(e!=null){if(typeof e=="object"){
if(e.hasOwnProperty(t="DECIMAL_PLACES")){n=e[t];v(n,0,h,t);E=n}if(e.hasOwnProperty(t="ROUNDING_MODE")){n=e[t];v(n,0,8,t);A=n}
if(e.hasOwnProperty(t="EXPONENTIAL_AT")){n=e[t];if(n&&n.pop){v(n[0],-h,0,t);v(n[1],0,h,t);S=n[0];O=n[1]}else{v(n,-h,h,t);S=-(O=n<0?-n:n)}}
if(e.hasOwnProperty(t="RANGE")){n=e[t];if(n&&n.pop){v(n[0],-h,-1,t);v(n[1],1,h,t);I=n[0];x=n[1]}else{v(n,-h,h,t);if(n){I=-(x=n<0?-n:n)}else{
throw Error(s+t+" cannot be zero: "+n)}}}if(e.hasOwnProperty(t="CRYPTO")){n=e[t];if(n===!!n){if(n){
if(typeof crypto!="undefined"&&crypto&&(crypto.getRandomValues||crypto.randomBytes)){R=n}else{R=!n;throw Error(s+"crypto unavailable")}}else{R=n}}else{
throw Error(s+t+" not true or false: "+n)}}if(e.hasOwnProperty(t="MODULO_MODE")){n=e[t];v(n,0,9,t);P=n}if(e.hasOwnProperty(t="POW_PRECISION")){n=e[t];v(n,0,h,t)
;j=n}if(e.hasOwnProperty(t="FORMAT")){n=e[t];if(typeof n=="object")N=n;else throw Error(s+t+" not an object: "+n)}if(e.hasOwnProperty(t="ALPHABET")){n=e[t]
;if(typeof n=="string"&&!/^.?$|[+\-.\s]|(.).*\1/.test(n)){D=n.slice(0,10)=="0123456789";U=n}else{throw Error(s+t+" invalid: "+n)}}}else{
throw Error(s+"Object expected: "+e)}}return{DECIMAL_PLACES:E,ROUNDING_MODE:A,EXPONENTIAL_AT:[S,O],RANGE:[I,x],CRYPTO:R,MODULO_MODE:P,POW_PRECISION:j,FORMAT:N,
ALPHABET:U}};M.isBigNumber=function(e){if(!e||e._isBigNumber!==true)return false;if(!M.DEBUG)return true;var t,n,i=e.c,r=e.e,a=e.s
;e:if({}.toString.call(i)=="[object Array]"){if((a===1||a===-1)&&r>=-h&&r<=h&&r===o(r)){if(i[0]===0){if(r===0&&i.length===1)return true;break e}t=(r+1)%l
;if(t<1)t+=l;if(String(i[0]).length==t){for(t=0;t<i.length;t++){n=i[t];if(n<0||n>=c||n!==o(n))break e}if(n!==0)return true}}
}else if(i===null&&r===null&&(a===null||a===1||a===-1)){return true}throw Error(s+"Invalid BigNumber: "+e)};M.maximum=M.max=function(){return G(arguments,-1)}
;M.minimum=M.min=function(){return G(arguments,1)};M.random=function(){var e=9007199254740992;var t=Math.random()*e&2097151?function(){return o(Math.random()*e)
}:function(){return(Math.random()*1073741824|0)*8388608+(Math.random()*8388608|0)};return function(e){var n,i,a,c,u,p=0,f=[],g=new M(C)
;if(e==null)e=E;else v(e,0,h);c=r(e/l);if(R){if(crypto.getRandomValues){n=crypto.getRandomValues(new Uint32Array(c*=2));for(;p<c;){u=n[p]*131072+(n[p+1]>>>11)
;if(u>=9e15){i=crypto.getRandomValues(new Uint32Array(2));n[p]=i[0];n[p+1]=i[1]}else{f.push(u%1e14);p+=2}}p=c/2}else if(crypto.randomBytes){
n=crypto.randomBytes(c*=7);for(;p<c;){u=(n[p]&31)*281474976710656+n[p+1]*1099511627776+n[p+2]*4294967296+n[p+3]*16777216+(n[p+4]<<16)+(n[p+5]<<8)+n[p+6]
;if(u>=9e15){crypto.randomBytes(7).copy(n,p)}else{f.push(u%1e14);p+=7}}p=c/7}else{R=false;throw Error(s+"crypto unavailable")}}if(!R){for(;p<c;){u=t()
;if(u<9e15)f[p++]=u%1e14}}c=f[--p];e%=l;if(c&&e){u=d[l-e];f[p]=o(c/u)*u}for(;f[p]===0;f.pop(),p--);if(p<0){f=[a=0]}else{for(a=-1;f[0]===0;f.splice(0,1),a-=l);
for(p=1,u=f[0];u>=10;u/=10,p++);if(p<l)a-=l-p}g.e=a;g.c=f;return g}}();M.sum=function(){var e=1,t=arguments,n=new M(t[0]);for(;e<t.length;)n=n.plus(t[e++])
;return n};n=function(){var e="0123456789";function n(e,t,n,i){var r,o=[0],s,a=0,c=e.length;for(;a<c;){for(s=o.length;s--;o[s]*=t);
o[0]+=i.indexOf(e.charAt(a++));for(r=0;r<o.length;r++){if(o[r]>n-1){if(o[r+1]==null)o[r+1]=0;o[r+1]+=o[r]/n|0;o[r]%=n}}}return o.reverse()}
return function(i,r,o,s,a){var c,l,u,d,p,h,f,g,y=i.indexOf("."),v=E,w=A;if(y>=0){d=j;j=0;i=i.replace(".","");g=new M(r);h=g.pow(i.length-y);j=d
;g.c=n(k(m(h.c),h.e,"0"),10,o,e);g.e=g.c.length}f=n(i,r,o,a?(c=U,e):(c=e,U));u=d=f.length;for(;f[--d]==0;f.pop());if(!f[0])return c.charAt(0);if(y<0){--u}else{
h.c=f;h.e=u;h.s=s;h=t(h,g,v,w,o);f=h.c;p=h.r;u=h.e}l=u+v+1;y=f[l];d=o/2;p=p||l<0||f[l+1]!=null
;p=w<4?(y!=null||p)&&(w==0||w==(h.s<0?3:2)):y>d||y==d&&(w==4||p||w==6&&f[l-1]&1||w==(h.s<0?8:7));if(l<1||!f[0]){i=p?k(c.charAt(1),-v,c.charAt(0)):c.charAt(0)
}else{f.length=l;if(p){for(--o;++f[--l]>o;){f[l]=0;if(!l){++u;f=[1].concat(f)}}}for(d=f.length;!f[--d];);for(y=0,i="";y<=d;i+=c.charAt(f[y++]));
i=k(i,u,c.charAt(0))}return i}}();t=function(){function e(e,t,n){var i,r,o,s,a=0,c=e.length,l=t%p,u=t/p|0;for(e=e.slice();c--;){o=e[c]%p;s=e[c]/p|0;i=u*o+s*l
;r=l*o+i%p*p+a;a=(r/n|0)+(i/p|0)+u*s;e[c]=r%n}if(a)e=[a].concat(e);return e}function t(e,t,n,i){var r,o;if(n!=i){o=n>i?1:-1}else{for(r=o=0;r<n;r++){
if(e[r]!=t[r]){o=e[r]>t[r]?1:-1;break}}}return o}function n(e,t,n,i){var r=0;for(;n--;){e[n]-=r;r=e[n]<t[n]?1:0;e[n]=r*i+e[n]-t[n]}
for(;!e[0]&&e.length>1;e.splice(0,1));}return function(i,r,s,a,u){var d,p,h,f,m,y,v,w,_,k,b,T,C,E,A,S,O,I=i.s==r.s?1:-1,x=i.c,R=r.c;if(!x||!x[0]||!R||!R[0]){
return new M(!i.s||!r.s||(x?R&&x[0]==R[0]:!R)?NaN:x&&x[0]==0||!R?I*0:I/0)}w=new M(I);_=w.c=[];p=i.e-r.e;I=s+p+1;if(!u){u=c;p=g(i.e/l)-g(r.e/l);I=I/l|0}
for(h=0;R[h]==(x[h]||0);h++);if(R[h]>(x[h]||0))p--;if(I<0){_.push(1);f=true}else{E=x.length;S=R.length;h=0;I+=2;m=o(u/(R[0]+1));if(m>1){R=e(R,m,u);x=e(x,m,u)
;S=R.length;E=x.length}C=S;k=x.slice(0,S);b=k.length;for(;b<S;k[b++]=0);O=R.slice();O=[0].concat(O);A=R[0];if(R[1]>=u/2)A++;do{m=0;d=t(R,k,S,b);if(d<0){T=k[0]
;if(S!=b)T=T*u+(k[1]||0);m=o(T/A);if(m>1){if(m>=u)m=u-1;y=e(R,m,u);v=y.length;b=k.length;while(t(y,k,v,b)==1){m--;n(y,S<v?O:R,v,u);v=y.length;d=1}}else{
if(m==0){d=m=1}y=R.slice();v=y.length}if(v<b)y=[0].concat(y);n(k,y,b,u);b=k.length;if(d==-1){while(t(R,k,S,b)<1){m++;n(k,S<b?O:R,b,u);b=k.length}}
}else if(d===0){m++;k=[0]}_[h++]=m;if(k[0]){k[b++]=x[C]||0}else{k=[x[C]];b=1}}while((C++<E||k[0]!=null)&&I--);f=k[0]!=null;if(!_[0])_.splice(0,1)}if(u==c){
for(h=1,I=_[0];I>=10;I/=10,h++);q(w,s+(w.e=h+p*l-1)+1,a,f)}else{w.e=p;w.r=+f}return w}}();function L(e,t,n,i){var r,o,s,a,c;if(n==null)n=A;else v(n,0,8)
;if(!e.c)return e.toString();r=e.c[0];s=e.e;if(t==null){c=m(e.c);c=i==1||i==2&&(s<=S||s>=O)?_(c,s):k(c,s,"0")}else{e=q(new M(e),t,n);o=e.e;c=m(e.c);a=c.length
;if(i==1||i==2&&(t<=o||o<=S)){for(;a<t;c+="0",a++);c=_(c,o)}else{t-=s+(i===2&&o>s);c=k(c,o,"0");if(o+1>a){if(--t>0)for(c+=".";t--;c+="0");}else{t+=o-a;if(t>0){
if(o+1==a)c+=".";for(;t--;c+="0");}}}}return e.s<0&&r?"-"+c:c}function G(e,t){var n,i,r=1,o=new M(e[0]);for(;r<e.length;r++){i=new M(e[r])
;if(!i.s||(n=y(o,i))===t||n===0&&o.s===t){o=i}}return o}function F(e,t,n){var i=1,r=t.length;for(;!t[--r];t.pop());for(r=t[0];r>=10;r/=10,i++);
if((n=i+n*l-1)>x){e.c=e.e=null}else if(n<I){e.c=[e.e=0]}else{e.e=n;e.c=t}return e}b=function(){
var e=/^(-?)0([xbo])(?=\w[\w.]*$)/i,t=/^([^.]+)\.$/,n=/^\.([^.]+)$/,i=/^-?(Infinity|NaN)$/,r=/^\s*\+(?=[\w.])|^\s+|\s+$/g;return function(o,a,c,l){
var u,d=c?a:a.replace(r,"");if(i.test(d)){o.s=isNaN(d)?null:d<0?-1:1}else{if(!c){d=d.replace(e,function(e,t,n){u=(n=n.toLowerCase())=="x"?16:n=="b"?2:8
;return!l||l==u?t:e});if(l){u=l;d=d.replace(t,"$1").replace(n,"0.$1")}if(a!=d)return new M(d,u)}if(M.DEBUG){
throw Error(s+"Not a"+(l?" base "+l:"")+" number: "+a)}o.s=null}o.c=o.e=null}}();function q(e,t,n,i){var s,a,u,p,h,f,g,m=e.c,y=d;if(m){e:{for(s=1,
p=m[0];p>=10;p/=10,s++);a=t-s;if(a<0){a+=l;u=t;h=m[f=0];g=o(h/y[s-u-1]%10)}else{f=r((a+1)/l);if(f>=m.length){if(i){for(;m.length<=f;m.push(0));h=g=0;s=1;a%=l
;u=a-l+1}else{break e}}else{h=p=m[f];for(s=1;p>=10;p/=10,s++);a%=l;u=a-l+s;g=u<0?0:o(h/y[s-u-1]%10)}}i=i||t<0||m[f+1]!=null||(u<0?h:h%y[s-u-1])
;i=n<4?(g||i)&&(n==0||n==(e.s<0?3:2)):g>5||g==5&&(n==4||i||n==6&&(a>0?u>0?h/y[s-u]:0:m[f-1])%10&1||n==(e.s<0?8:7));if(t<1||!m[0]){m.length=0;if(i){t-=e.e+1
;m[0]=y[(l-t%l)%l];e.e=-t||0}else{m[0]=e.e=0}return e}if(a==0){m.length=f;p=1;f--}else{m.length=f+1;p=y[l-a];m[f]=u>0?o(h/y[s-u]%y[u])*p:0}if(i){for(;;){
if(f==0){for(a=1,u=m[0];u>=10;u/=10,a++);u=m[0]+=p;for(p=1;u>=10;u/=10,p++);if(a!=p){e.e++;if(m[0]==c)m[0]=1}break}else{m[f]+=p;if(m[f]!=c)break;m[f--]=0;p=1}}}
for(a=m.length;m[--a]===0;m.pop());}if(e.e>x){e.c=e.e=null}else if(e.e<I){e.c=[e.e=0]}}return e}function Y(e){var t,n=e.e;if(n===null)return e.toString()
;t=m(e.c);t=n<=S||n>=O?_(t,n):k(t,n,"0");return e.s<0?"-"+t:t}T.absoluteValue=T.abs=function(){var e=new M(this);if(e.s<0)e.s=1;return e}
;T.comparedTo=function(e,t){return y(this,new M(e,t))};T.decimalPlaces=T.dp=function(e,t){var n,i,r,o=this;if(e!=null){v(e,0,h);if(t==null)t=A;else v(t,0,8)
;return q(new M(o),e+o.e+1,t)}if(!(n=o.c))return null;i=((r=n.length-1)-g(this.e/l))*l;if(r=n[r])for(;r%10==0;r/=10,i--);if(i<0)i=0;return i}
;T.dividedBy=T.div=function(e,n){return t(this,new M(e,n),E,A)};T.dividedToIntegerBy=T.idiv=function(e,n){return t(this,new M(e,n),0,1)}
;T.exponentiatedBy=T.pow=function(e,t){var n,i,a,c,u,d,p,h,f,g=this;e=new M(e);if(e.c&&!e.isInteger()){throw Error(s+"Exponent not an integer: "+Y(e))}
if(t!=null)t=new M(t);d=e.e>14;if(!g.c||!g.c[0]||g.c[0]==1&&!g.e&&g.c.length==1||!e.c||!e.c[0]){f=new M(Math.pow(+Y(g),d?e.s*(2-w(e)):+Y(e)))
;return t?f.mod(t):f}p=e.s<0;if(t){if(t.c?!t.c[0]:!t.s)return new M(NaN);i=!p&&g.isInteger()&&t.isInteger();if(i)g=g.mod(t)
}else if(e.e>9&&(g.e>0||g.e<-1||(g.e==0?g.c[0]>1||d&&g.c[1]>=24e7:g.c[0]<8e13||d&&g.c[0]<=9999975e7))){c=g.s<0&&w(e)?-0:0;if(g.e>-1)c=1/c;return new M(p?1/c:c)
}else if(j){c=r(j/l+2)}if(d){n=new M(.5);if(p)e.s=1;h=w(e)}else{a=Math.abs(+Y(e));h=a%2}f=new M(C);for(;;){if(h){f=f.times(g);if(!f.c)break;if(c){
if(f.c.length>c)f.c.length=c}else if(i){f=f.mod(t)}}if(a){a=o(a/2);if(a===0)break;h=a%2}else{e=e.times(n);q(e,e.e+1,1);if(e.e>14){h=w(e)}else{a=+Y(e)
;if(a===0)break;h=a%2}}g=g.times(g);if(c){if(g.c&&g.c.length>c)g.c.length=c}else if(i){g=g.mod(t)}}if(i)return f;if(p)f=C.div(f)
;return t?f.mod(t):c?q(f,j,A,u):f};T.integerValue=function(e){var t=new M(this);if(e==null)e=A;else v(e,0,8);return q(t,t.e+1,e)}
;T.isEqualTo=T.eq=function(e,t){return y(this,new M(e,t))===0};T.isFinite=function(){return!!this.c};T.isGreaterThan=T.gt=function(e,t){
return y(this,new M(e,t))>0};T.isGreaterThanOrEqualTo=T.gte=function(e,t){return(t=y(this,new M(e,t)))===1||t===0};T.isInteger=function(){
return!!this.c&&g(this.e/l)>this.c.length-2};T.isLessThan=T.lt=function(e,t){return y(this,new M(e,t))<0};T.isLessThanOrEqualTo=T.lte=function(e,t){
return(t=y(this,new M(e,t)))===-1||t===0};T.isNaN=function(){return!this.s};T.isNegative=function(){return this.s<0};T.isPositive=function(){return this.s>0}
;T.isZero=function(){return!!this.c&&this.c[0]==0};T.minus=function(e,t){var n,i,r,o,s=this,a=s.s;e=new M(e,t);t=e.s;if(!a||!t)return new M(NaN);if(a!=t){e.s=-t
;return s.plus(e)}var u=s.e/l,d=e.e/l,p=s.c,h=e.c;if(!u||!d){if(!p||!h)return p?(e.s=-t,e):new M(h?s:NaN);if(!p[0]||!h[0]){return h[0]?(e.s=-t,
e):new M(p[0]?s:A==3?-0:0)}}u=g(u);d=g(d);p=p.slice();if(a=u-d){if(o=a<0){a=-a;r=p}else{d=u;r=h}r.reverse();for(t=a;t--;r.push(0));r.reverse()}else{
i=(o=(a=p.length)<(t=h.length))?a:t;for(a=t=0;t<i;t++){if(p[t]!=h[t]){o=p[t]<h[t];break}}}if(o){r=p;p=h;h=r;e.s=-e.s}t=(i=h.length)-(n=p.length)
;if(t>0)for(;t--;p[n++]=0);t=c-1;for(;i>a;){if(p[--i]<h[i]){for(n=i;n&&!p[--n];p[n]=t);--p[n];p[i]+=c}p[i]-=h[i]}for(;p[0]==0;p.splice(0,1),--d);if(!p[0]){
e.s=A==3?-1:1;e.c=[e.e=0];return e}return F(e,p,d)};T.modulo=T.mod=function(e,n){var i,r,o=this;e=new M(e,n);if(!o.c||!e.s||e.c&&!e.c[0]){return new M(NaN)
}else if(!e.c||o.c&&!o.c[0]){return new M(o)}if(P==9){r=e.s;e.s=1;i=t(o,e,0,3);e.s=r;i.s*=r}else{i=t(o,e,0,P)}e=o.minus(i.times(e));if(!e.c[0]&&P==1)e.s=o.s
;return e};T.multipliedBy=T.times=function(e,t){var n,i,r,o,s,a,u,d,h,f,m,y,v,w,_,k=this,b=k.c,T=(e=new M(e,t)).c;if(!b||!T||!b[0]||!T[0]){
if(!k.s||!e.s||b&&!b[0]&&!T||T&&!T[0]&&!b){e.c=e.e=e.s=null}else{e.s*=k.s;if(!b||!T){e.c=e.e=null}else{e.c=[0];e.e=0}}return e}i=g(k.e/l)+g(e.e/l);e.s*=k.s
;u=b.length;f=T.length;if(u<f){v=b;b=T;T=v;r=u;u=f;f=r}for(r=u+f,v=[];r--;v.push(0));w=c;_=p;for(r=f;--r>=0;){n=0;m=T[r]%_;y=T[r]/_|0;for(s=u,o=r+s;o>r;){
d=b[--s]%_;h=b[s]/_|0;a=y*d+h*m;d=m*d+a%_*_+v[o]+n;n=(d/w|0)+(a/_|0)+y*h;v[o--]=d%w}v[o]=n}if(n){++i}else{v.splice(0,1)}return F(e,v,i)};T.negated=function(){
var e=new M(this);e.s=-e.s||null;return e};T.plus=function(e,t){var n,i=this,r=i.s;e=new M(e,t);t=e.s;if(!r||!t)return new M(NaN);if(r!=t){e.s=-t
;return i.minus(e)}var o=i.e/l,s=e.e/l,a=i.c,u=e.c;if(!o||!s){if(!a||!u)return new M(r/0);if(!a[0]||!u[0])return u[0]?e:new M(a[0]?i:r*0)}o=g(o);s=g(s)
;a=a.slice();if(r=o-s){if(r>0){s=o;n=u}else{r=-r;n=a}n.reverse();for(;r--;n.push(0));n.reverse()}r=a.length;t=u.length;if(r-t<0){n=u;u=a;a=n;t=r}for(r=0;t;){
r=(a[--t]=a[t]+u[t]+r)/c|0;a[t]=c===a[t]?0:a[t]%c}if(r){a=[r].concat(a);++s}return F(e,a,s)};T.precision=T.sd=function(e,t){var n,i,r,o=this
;if(e!=null&&e!==!!e){v(e,1,h);if(t==null)t=A;else v(t,0,8);return q(new M(o),e,t)}if(!(n=o.c))return null;r=n.length-1;i=r*l+1;if(r=n[r]){for(;r%10==0;r/=10,
i--);for(r=n[0];r>=10;r/=10,i++);}if(e&&o.e+1>i)i=o.e+1;return i};T.shiftedBy=function(e){v(e,-u,u);return this.times("1e"+e)};T.squareRoot=T.sqrt=function(){
var e,n,i,r,o,s=this,a=s.c,c=s.s,l=s.e,u=E+4,d=new M("0.5");if(c!==1||!a||!a[0]){return new M(!c||c<0&&(!a||a[0])?NaN:a?s:1/0)}c=Math.sqrt(+Y(s))
;if(c==0||c==1/0){n=m(a);if((n.length+l)%2==0)n+="0";c=Math.sqrt(+n);l=g((l+1)/2)-(l<0||l%2);if(c==1/0){n="5e"+l}else{n=c.toExponential()
;n=n.slice(0,n.indexOf("e")+1)+l}i=new M(n)}else{i=new M(c+"")}if(i.c[0]){l=i.e;c=l+u;if(c<3)c=0;for(;;){o=i;i=d.times(o.plus(t(s,o,u,1)))
;if(m(o.c).slice(0,c)===(n=m(i.c)).slice(0,c)){if(i.e<l)--c;n=n.slice(c-3,c+1);if(n=="9999"||!r&&n=="4999"){if(!r){q(o,o.e+E+2,0);if(o.times(o).eq(s)){i=o;break
}}u+=4;c+=4;r=1}else{if(!+n||!+n.slice(1)&&n.charAt(0)=="5"){q(i,i.e+E+2,1);e=!i.times(i).eq(s)}break}}}}return q(i,i.e+E+1,A,e)};T.toExponential=function(e,t){
if(e!=null){v(e,0,h);e++}return L(this,e,t,1)};T.toFixed=function(e,t){if(e!=null){v(e,0,h);e=e+this.e+1}return L(this,e,t)};T.toFormat=function(e,t,n){
var i,r=this;if(n==null){if(e!=null&&t&&typeof t=="object"){n=t;t=null}else if(e&&typeof e=="object"){n=e;e=t=null}else{n=N}}else if(typeof n!="object"){
throw Error(s+"Argument not an object: "+n)}i=r.toFixed(e,t);if(r.c){
var o,a=i.split("."),c=+n.groupSize,l=+n.secondaryGroupSize,u=n.groupSeparator||"",d=a[0],p=a[1],h=r.s<0,f=h?d.slice(1):d,g=f.length;if(l){o=c;c=l;l=o;g-=o}
if(c>0&&g>0){o=g%c||c;d=f.substr(0,o);for(;o<g;o+=c)d+=u+f.substr(o,c);if(l>0)d+=u+f.slice(o);if(h)d="-"+d}
i=p?d+(n.decimalSeparator||"")+((l=+n.fractionGroupSize)?p.replace(new RegExp("\\d{"+l+"}\\B","g"),"$&"+(n.fractionGroupSeparator||"")):p):d}
return(n.prefix||"")+i+(n.suffix||"")};T.toFraction=function(e){var n,i,r,o,a,c,u,p,h,f,g,y,v=this,w=v.c;if(e!=null){u=new M(e)
;if(!u.isInteger()&&(u.c||u.s!==1)||u.lt(C)){throw Error(s+"Argument "+(u.isInteger()?"out of range: ":"not an integer: ")+Y(u))}}if(!w)return new M(v)
;n=new M(C);h=i=new M(C);r=p=new M(C);y=m(w);a=n.e=y.length-v.e-1;n.c[0]=d[(c=a%l)<0?l+c:c];e=!e||u.comparedTo(n)>0?a>0?n:h:u;c=x;x=1/0;u=new M(y);p.c[0]=0
;for(;;){f=t(u,n,0,1);o=i.plus(f.times(r));if(o.comparedTo(e)==1)break;i=r;r=o;h=p.plus(f.times(o=h));p=o;n=u.minus(f.times(o=n));u=o}o=t(e.minus(i),r,0,1)
;p=p.plus(o.times(h));i=i.plus(o.times(r));p.s=h.s=v.s;a=a*2;g=t(h,r,a,A).minus(v).abs().comparedTo(t(p,i,a,A).minus(v).abs())<1?[h,r]:[p,i];x=c;return g}
;T.toNumber=function(){return+Y(this)};T.toPrecision=function(e,t){if(e!=null)v(e,1,h);return L(this,e,t,2)};T.toString=function(e){var t,i=this,r=i.s,o=i.e
;if(o===null){if(r){t="Infinity";if(r<0)t="-"+t}else{t="NaN"}}else{if(e==null){t=o<=S||o>=O?_(m(i.c),o):k(m(i.c),o,"0")}else if(e===10&&D){i=q(new M(i),E+o+1,A)
;t=k(m(i.c),i.e,"0")}else{v(e,2,U.length,"Base");t=n(k(m(i.c),o,"0"),10,e,r,true)}if(r<0&&i.c[0])t="-"+t}return t};T.valueOf=T.toJSON=function(){return Y(this)}
;T._isBigNumber=true;if(e!=null)M.set(e);return M}function g(e){var t=e|0;return e>0||e===t?t:t-1}function m(e){var t,n,i=1,r=e.length,o=e[0]+"";for(;i<r;){
t=e[i++]+"";n=l-t.length;for(;n--;t="0"+t);o+=t}for(r=o.length;o.charCodeAt(--r)===48;);return o.slice(0,r+1||1)}function y(e,t){
var n,i,r=e.c,o=t.c,s=e.s,a=t.s,c=e.e,l=t.e;if(!s||!a)return null;n=r&&!r[0];i=o&&!o[0];if(n||i)return n?i?0:-a:s;if(s!=a)return s;n=s<0;i=c==l
;if(!r||!o)return i?0:!r^n?1:-1;if(!i)return c>l^n?1:-1;a=(c=r.length)<(l=o.length)?c:l;for(s=0;s<a;s++)if(r[s]!=o[s])return r[s]>o[s]^n?1:-1
;return c==l?0:c>l^n?1:-1}function v(e,t,n,i){if(e<t||e>n||e!==o(e)){
throw Error(s+(i||"Argument")+(typeof e=="number"?e<t||e>n?" out of range: ":" not an integer: ":" not a primitive number: ")+String(e))}}function w(e){
var t=e.c.length-1;return g(e.e/l)==t&&e.c[t]%2!=0}function _(e,t){return(e.length>1?e.charAt(0)+"."+e.slice(1):e)+(t<0?"e":"e+")+t}function k(e,t,n){var i,r
;if(t<0){for(r=n+".";++t;r+=n);e=r+e}else{i=e.length;if(++t>i){for(r=n,t-=i;--t;r+=n);e+=r}else if(t<i){e=e.slice(0,t)+"."+e.slice(t)}}return e}n=f()
;n["default"]=n.BigNumber=n;if(typeof define=="function"&&define.amd){define(function(){return n})}else if(true&&e.exports){e.exports=n}else{if(!t){
t=typeof self!="undefined"&&self?self:window}t.BigNumber=n}})(this)},39732:(e,t,n)=>{"use strict";var i=n(20181).Buffer;var r=n(20181).SlowBuffer;e.exports=o
;function o(e,t){if(!i.isBuffer(e)||!i.isBuffer(t)){return false}if(e.length!==t.length){return false}var n=0;for(var r=0;r<e.length;r++){n|=e[r]^t[r]}
return n===0}o.install=function(){i.prototype.equal=r.prototype.equal=function e(t){return o(this,t)}};var s=i.prototype.equal;var a=r.prototype.equal
;o.restore=function(){i.prototype.equal=s;r.prototype.equal=a}},325:(e,t,n)=>{"use strict";var i=n(93058).Buffer;var r=n(5028)
;var o=128,s=0,a=32,c=16,l=2,u=c|a|s<<6,d=l|s<<6;function p(e){return e.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function h(e){if(i.isBuffer(e)){
return e}else if("string"===typeof e){return i.from(e,"base64")}throw new TypeError("ECDSA signature must be a Base64 string or a Buffer")}function f(e,t){
e=h(e);var n=r(t);var s=n+1;var a=e.length;var c=0;if(e[c++]!==u){throw new Error('Could not find expected "seq"')}var l=e[c++];if(l===(o|1)){l=e[c++]}
if(a-c<l){throw new Error('"seq" specified length of "'+l+'", only "'+(a-c)+'" remaining')}if(e[c++]!==d){
throw new Error('Could not find expected "int" for "r"')}var f=e[c++];if(a-c-2<f){
throw new Error('"r" specified length of "'+f+'", only "'+(a-c-2)+'" available')}if(s<f){
throw new Error('"r" specified length of "'+f+'", max of "'+s+'" is acceptable')}var g=c;c+=f;if(e[c++]!==d){
throw new Error('Could not find expected "int" for "s"')}var m=e[c++];if(a-c!==m){throw new Error('"s" specified length of "'+m+'", expected "'+(a-c)+'"')}
if(s<m){throw new Error('"s" specified length of "'+m+'", max of "'+s+'" is acceptable')}var y=c;c+=m;if(c!==a){
throw new Error('Expected to consume entire buffer, but "'+(a-c)+'" bytes remain')}var v=n-f,w=n-m;var _=i.allocUnsafe(v+f+w+m);for(c=0;c<v;++c){_[c]=0}
e.copy(_,c,g+Math.max(-v,0),g+f);c=n;for(var k=c;c<k+w;++c){_[c]=0}e.copy(_,c,y+Math.max(-w,0),y+m);_=_.toString("base64");_=p(_);return _}function g(e,t,n){
var i=0;while(t+i<n&&e[t+i]===0){++i}var r=e[t+i]>=o;if(r){--i}return i}function m(e,t){e=h(e);var n=r(t);var s=e.length;if(s!==n*2){
throw new TypeError('"'+t+'" signatures must be "'+n*2+'" bytes, saw "'+s+'"')}var a=g(e,0,n);var c=g(e,n,e.length);var l=n-a;var p=n-c;var f=1+1+l+1+1+p
;var m=f<o;var y=i.allocUnsafe((m?2:3)+f);var v=0;y[v++]=u;if(m){y[v++]=f}else{y[v++]=o|1;y[v++]=f&255}y[v++]=d;y[v++]=l;if(a<0){y[v++]=0;v+=e.copy(y,v,0,n)
}else{v+=e.copy(y,v,a,n)}y[v++]=d;y[v++]=p;if(c<0){y[v++]=0;e.copy(y,v,n)}else{e.copy(y,v,n+c)}return y}e.exports={derToJose:f,joseToDer:m}},5028:e=>{
"use strict";function t(e){var t=(e/8|0)+(e%8===0?0:1);return t}var n={ES256:t(256),ES384:t(384),ES512:t(521)};function i(e){var t=n[e];if(t){return t}
throw new Error('Unknown algorithm "'+e+'"')}e.exports=i},23860:e=>{"use strict";var t=Object.prototype.hasOwnProperty;var n=Object.prototype.toString
;var i=Object.defineProperty;var r=Object.getOwnPropertyDescriptor;var o=function e(t){if(typeof Array.isArray==="function"){return Array.isArray(t)}
return n.call(t)==="[object Array]"};var s=function e(i){if(!i||n.call(i)!=="[object Object]"){return false}var r=t.call(i,"constructor")
;var o=i.constructor&&i.constructor.prototype&&t.call(i.constructor.prototype,"isPrototypeOf");if(i.constructor&&!r&&!o){return false}var s;for(s in i){}
return typeof s==="undefined"||t.call(i,s)};var a=function e(t,n){if(i&&n.name==="__proto__"){i(t,n.name,{enumerable:true,configurable:true,value:n.newValue,
writable:true})}else{t[n.name]=n.newValue}};var c=function e(n,i){if(i==="__proto__"){if(!t.call(n,i)){return void 0}else if(r){return r(n,i).value}}return n[i]
};e.exports=function e(){var t,n,i,r,l,u;var d=arguments[0];var p=1;var h=arguments.length;var f=false;if(typeof d==="boolean"){f=d;d=arguments[1]||{};p=2}
if(d==null||typeof d!=="object"&&typeof d!=="function"){d={}}for(;p<h;++p){t=arguments[p];if(t!=null){for(n in t){i=c(d,n);r=c(t,n);if(d!==r){
if(f&&r&&(s(r)||(l=o(r)))){if(l){l=false;u=i&&o(i)?i:[]}else{u=i&&s(i)?i:{}}a(d,{name:n,newValue:e(f,u,r)})}else if(typeof r!=="undefined"){a(d,{name:n,
newValue:r})}}}}}return d}},85693:function(e,t,n){"use strict";var i=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{default:e}}
;Object.defineProperty(t,"__esModule",{value:true});t.GaxiosError=t.GAXIOS_ERROR_SYMBOL=void 0;t.defaultErrorRedactor=l;const r=i(n(23860));const o=i(n(38823))
;const s=o.default.pkg;t.GAXIOS_ERROR_SYMBOL=Symbol.for(`${s.name}-gaxios-error`);class a extends Error{config;response;code;status;error
;[t.GAXIOS_ERROR_SYMBOL]=s.version;static[Symbol.hasInstance](e){if(e&&typeof e==="object"&&t.GAXIOS_ERROR_SYMBOL in e&&e[t.GAXIOS_ERROR_SYMBOL]===s.version){
return true}return Function.prototype[Symbol.hasInstance].call(a,e)}constructor(e,t,n,i){super(e,{cause:i});this.config=t;this.response=n
;this.error=i instanceof Error?i:undefined;this.config=(0,r.default)(true,{},t);if(this.response){this.response.config=(0,
r.default)(true,{},this.response.config)}if(this.response){try{
this.response.data=c(this.config.responseType,this.response?.bodyUsed?this.response?.data:undefined)}catch{}this.status=this.response.status}
if(i instanceof DOMException){this.code=i.name}else if(i&&typeof i==="object"&&"code"in i&&(typeof i.code==="string"||typeof i.code==="number")){
this.code=i.code}}static extractAPIErrorFromResponse(e,t="The request failed"){let n=t;if(typeof e.data==="string"){n=e.data}
if(e.data&&typeof e.data==="object"&&"error"in e.data&&e.data.error&&!e.ok){if(typeof e.data.error==="string"){return{message:e.data.error,code:e.status,
status:e.statusText}}if(typeof e.data.error==="object"){n="message"in e.data.error&&typeof e.data.error.message==="string"?e.data.error.message:n
;const t="status"in e.data.error&&typeof e.data.error.status==="string"?e.data.error.status:e.statusText
;const i="code"in e.data.error&&typeof e.data.error.code==="number"?e.data.error.code:e.status;if("errors"in e.data.error&&Array.isArray(e.data.error.errors)){
const r=[];for(const t of e.data.error.errors){if(typeof t==="object"&&"message"in t&&typeof t.message==="string"){r.push(t.message)}}return Object.assign({
message:r.join("\n")||n,code:i,status:t},e.data.error)}return Object.assign({message:n,code:i,status:t},e.data.error)}}return{message:n,code:e.status,
status:e.statusText}}}t.GaxiosError=a;function c(e,t){switch(e){case"stream":return t;case"json":return JSON.parse(JSON.stringify(t));case"arraybuffer":
return JSON.parse(Buffer.from(t).toString("utf8"));case"blob":return JSON.parse(t.text());default:return t}}function l(e){
const t="<<REDACTED> - See `errorRedactor` option in `gaxios` for configuration>.";function n(e){if(!e)return;e.forEach((n,i)=>{
if(/^authentication$/i.test(i)||/^authorization$/i.test(i)||/secret/i.test(i))e.set(i,t)})}function i(e,n){
if(typeof e==="object"&&e!==null&&typeof e[n]==="string"){const i=e[n];if(/grant_type=/i.test(i)||/assertion=/i.test(i)||/secret/i.test(i)){e[n]=t}}}
function r(e){if(!e||typeof e!=="object"){return}else if(e instanceof FormData||e instanceof URLSearchParams||"forEach"in e&&"set"in e){e.forEach((n,i)=>{
if(["grant_type","assertion"].includes(i)||/secret/.test(i)){e.set(i,t)}})}else{if("grant_type"in e){e["grant_type"]=t}if("assertion"in e){e["assertion"]=t}
if("client_secret"in e){e["client_secret"]=t}}}if(e.config){n(e.config.headers);i(e.config,"data");r(e.config.data);i(e.config,"body");r(e.config.body)
;if(e.config.url.searchParams.has("token")){e.config.url.searchParams.set("token",t)}if(e.config.url.searchParams.has("client_secret")){
e.config.url.searchParams.set("client_secret",t)}}if(e.response){l({config:e.response.config});n(e.response.headers);if(e.response.bodyUsed){
i(e.response,"data");r(e.response.data)}}return e}},5881:function(e,t,n){"use strict";var i=this&&this.__importDefault||function(e){return e&&e.__esModule?e:{
default:e}};var r;Object.defineProperty(t,"__esModule",{value:true});t.Gaxios=void 0;const o=i(n(23860));const s=n(65692);const a=n(85693);const c=n(64616)
;const l=n(2203);const u=n(4653);const d=async()=>globalThis.crypto?.randomUUID()||(await Promise.resolve().then(n.t.bind(n,76982,23))).randomUUID();const p=204
;class h{agentCache=new Map;defaults;interceptors;constructor(e){this.defaults=e||{};this.interceptors={request:new u.GaxiosInterceptorManager,
response:new u.GaxiosInterceptorManager}}fetch(...e){const t=e[0];const n=e[1];let i=undefined;const o=new Headers;if(typeof t==="string"){i=new URL(t)
}else if(t instanceof URL){i=t}else if(t&&t.url){i=new URL(t.url)}if(t&&typeof t==="object"&&"headers"in t){r.mergeHeaders(o,t.headers)}if(n){
r.mergeHeaders(o,new Headers(n.headers))}if(typeof t==="object"&&!(t instanceof URL)){return this.request({...n,...t,headers:o,url:i})}else{
return this.request({...n,headers:o,url:i})}}async request(e={}){let t=await this.#e(e);t=await this.#t(t);return this.#n(this._request(t))}
async _defaultAdapter(e){const t=e.fetchImplementation||this.defaults.fetchImplementation||await r.#i();const n={...e};delete n.data;const i=await t(e.url,n)
;const o=await this.getResponseData(e,i);if(!Object.getOwnPropertyDescriptor(i,"data")?.configurable){Object.defineProperties(i,{data:{configurable:true,
writable:true,enumerable:true,value:o}})}return Object.assign(i,{config:e,data:o})}async _request(e){try{let t;if(e.adapter){
t=await e.adapter(e,this._defaultAdapter.bind(this))}else{t=await this._defaultAdapter(e)}if(!e.validateStatus(t.status)){if(e.responseType==="stream"){
const e=[];for await(const n of t.data){e.push(n)}t.data=Buffer.concat(e.map(e=>typeof e==="string"?Buffer.from(e):e)).toString("utf8")}
const n=a.GaxiosError.extractAPIErrorFromResponse(t,`Request failed with status code ${t.status}`);throw new a.GaxiosError(n?.message,e,t,n)}return t}catch(t){
let n;if(t instanceof a.GaxiosError){n=t}else if(t instanceof Error){n=new a.GaxiosError(t.message,e,undefined,t)}else if(e.signal?.aborted){
n=new a.GaxiosError(`The operation was aborted: ${t}`,e,undefined,t);n.code="AbortError"}else{n=new a.GaxiosError("Unexpected Gaxios Error",e,undefined,t)}
if(!n.response&&e.signal?.aborted&&e.signal.reason?.name==="TimeoutError"){n.code="TimeoutError";if(!/timeout|timed out/i.test(n.message)){
n.message="The operation was aborted due to timeout"}}else if(!n.response&&e.signal?.aborted&&n.code!=="TimeoutError"){n.code||="AbortError"}
const{shouldRetry:i,config:r}=await(0,c.getRetryConfig)(n);if(i&&r){n.config.retryConfig.currentRetryAttempt=r.retryConfig.currentRetryAttempt
;e.retryConfig=n.config?.retryConfig;if(typeof n.config?.timeout==="number"){e.timeout=n.config.timeout}this.#r(e);return this._request(e)}if(e.errorRedactor){
e.errorRedactor(n)}throw n}}async getResponseData(e,t){if(t.status===p){return""}
if(e.maxContentLength&&t.headers.has("content-length")&&e.maxContentLength<Number.parseInt(t.headers?.get("content-length")||"")){
throw new a.GaxiosError("Response's `Content-Length` is over the limit.",e,Object.assign(t,{config:e}))}switch(e.responseType){case"stream":return t.body
;case"json":{const e=await t.text();try{return JSON.parse(e)}catch{return e}}case"arraybuffer":return t.arrayBuffer();case"blob":return t.blob();case"text":
return t.text();default:return this.getResponseDataFromContentType(t)}}#o(e,t=[]){const n=new URL(e);const i=[...t]
;const r=(process.env.NO_PROXY??process.env.no_proxy)?.split(",")||[];for(const e of r){i.push(e.trim())}for(const e of i){if(e instanceof RegExp){
if(e.test(n.toString())){return false}}else if(e instanceof URL){if(e.origin===n.origin){return false}}else if(e.startsWith("*.")||e.startsWith(".")){
const t=e.replace(/^\*\./,".");if(n.hostname.endsWith(t)){return false}}else if(e===n.origin||e===n.hostname||e===n.href){return false}}return true}async#t(e){
let t=Promise.resolve(e);for(const e of this.interceptors.request.values()){if(e){t=t.then(e.resolved,e.rejected)}}return t}async#n(e){let t=Promise.resolve(e)
;for(const e of this.interceptors.response.values()){if(e){t=t.then(e.resolved,e.rejected)}}return t}async#e(e){const t=new Headers(this.defaults.headers)
;r.mergeHeaders(t,e.headers);const n=(0,o.default)(true,{},this.defaults,e);if(!n.url){throw new Error("URL is required.")}if(n.baseURL){
n.url=new URL(n.url,n.baseURL)}n.url=new URL(n.url);if(n.params){if(n.paramsSerializer){let e=n.paramsSerializer(n.params);if(e.startsWith("?")){e=e.slice(1)}
const t=n.url.toString().includes("?")?"&":"?";n.url=n.url+t+e}else{const e=n.url instanceof URL?n.url:new URL(n.url)
;for(const[t,i]of new URLSearchParams(n.params)){e.searchParams.append(t,i)}n.url=e}}if(typeof e.maxContentLength==="number"){n.size=e.maxContentLength}
if(typeof e.maxRedirects==="number"){n.follow=e.maxRedirects}
const i=typeof n.data==="string"||n.data instanceof ArrayBuffer||n.data instanceof Blob||globalThis.File&&n.data instanceof File||n.data instanceof FormData||n.data instanceof l.Readable||n.data instanceof ReadableStream||n.data instanceof String||n.data instanceof URLSearchParams||ArrayBuffer.isView(n.data)||["Blob","File","FormData"].includes(n.data?.constructor?.name||"")
;if(n.multipart?.length){const e=await d();t.set("content-type",`multipart/related; boundary=${e}`)
;n.body=l.Readable.from(this.getMultipartRequest(n.multipart,e))}else if(i){n.body=n.data}else if(typeof n.data==="object"){
if(t.get("Content-Type")==="application/x-www-form-urlencoded"){n.body=n.paramsSerializer?n.paramsSerializer(n.data):new URLSearchParams(n.data)}else{
if(!t.has("content-type")){t.set("content-type","application/json")}n.body=JSON.stringify(n.data)}}else if(n.data){n.body=n.data}
n.validateStatus=n.validateStatus||this.validateStatus;n.responseType=n.responseType||"unknown";if(!t.has("accept")&&n.responseType==="json"){
t.set("accept","application/json")}const c=n.proxy||process?.env?.HTTPS_PROXY||process?.env?.https_proxy||process?.env?.HTTP_PROXY||process?.env?.http_proxy
;if(n.agent){}else if(c&&this.#o(n.url,n.noProxy)){const e=await r.#s();if(this.agentCache.has(c)){n.agent=this.agentCache.get(c)}else{n.agent=new e(c,{
cert:n.cert,key:n.key});this.agentCache.set(c,n.agent)}}else if(n.cert&&n.key){if(this.agentCache.has(n.key)){n.agent=this.agentCache.get(n.key)}else{
n.agent=new s.Agent({cert:n.cert,key:n.key});this.agentCache.set(n.key,n.agent)}}if(typeof n.errorRedactor!=="function"&&n.errorRedactor!==false){
n.errorRedactor=a.defaultErrorRedactor}if(n.body&&!("duplex"in n)){n.duplex="half"}this.#r(n);return Object.assign(n,{headers:t,
url:n.url instanceof URL?n.url:new URL(n.url)})}#a=new WeakMap;#r(e){if(e.timeout){if(!this.#a.has(e)){this.#a.set(e,e.signal??undefined)}const t=this.#a.get(e)
;const n=AbortSignal.timeout(e.timeout);if(t){e.signal=AbortSignal.any([t,n])}else{e.signal=n}}}validateStatus(e){return e>=200&&e<300}
async getResponseDataFromContentType(e){let t=e.headers.get("Content-Type");if(t===null){return e.text()}t=t.toLowerCase();if(t.includes("application/json")){
let t=await e.text();try{t=JSON.parse(t)}catch{}return t}else if(t.match(/^text\//)){return e.text()}else{return e.blob()}}async*getMultipartRequest(e,t){
const n=`--${t}--`;for(const n of e){const e=n.headers.get("Content-Type")||"application/octet-stream";const i=`--${t}\r\nContent-Type: ${e}\r\n\r\n`;yield i
;if(typeof n.content==="string"){yield n.content}else{yield*n.content}yield"\r\n"}yield n}static#c;static#l;static#u;static async#s(){
this.#c||=(await Promise.all([n.e(2830),n.e(8376)]).then(n.t.bind(n,28376,23))).HttpsProxyAgent;return this.#c}static#d(){return async(e,t)=>{const n=t?{...t
}:undefined;if(n){const e=n.agent;if(e?.proxy){n.proxy=e.proxy.toString()}else{delete n.proxy}const t=n.cert??e?.connectOpts?.cert
;const i=n.key??e?.connectOpts?.key;if(t&&i){n.tls={...n.tls,cert:t,key:i}}}let i=n
;if(i?.body&&typeof i.body==="object"&&typeof i.body.pipe==="function"&&typeof l.Readable.toWeb==="function"&&(typeof ReadableStream==="undefined"||!(i.body instanceof ReadableStream))){
let e;if(i.body instanceof l.Readable&&!i.body.readableObjectMode){e=i.body}else{const t=new l.PassThrough;const n=i.body;(0,l.pipeline)(n,t,()=>{});e=t}i={
...i,body:l.Readable.toWeb(e)}}let r;try{r=await globalThis.fetch(e,i)}catch(e){const n=e;if(n?.code==="ConnectionRefused"||n?.code==="FailedToOpenSocket"){
n.code="ECONNREFUSED"}else if(n?.code==="ConnectionReset"||n?.code==="ConnectionClosed"){n.code="ECONNRESET"}
if(!(e instanceof Error)&&e&&typeof e==="object"&&!t?.signal?.aborted){throw Object.assign(new Error(n.message||n.code||"Error"),e)}throw e}
const o=n?.size??n?.maxContentLength??0;if(r?.body&&typeof l.Readable.fromWeb==="function"&&!(r.body instanceof l.Readable)){let t;const n=r.body
;const i=r.text.bind(r);const s=r.json.bind(r);const a=r.arrayBuffer.bind(r);const c=r.blob.bind(r);const u=async()=>{t||=l.Readable.fromWeb(n);const i=[]
;let r=0;for await(const n of t){const t=n;r+=t.byteLength;if(o>0&&r>o){throw Object.assign(new Error(`content size at ${String(e?.url??e)} over limit: ${o}`),{
type:"max-size"})}i.push(t)}return Buffer.concat(i,r)};Object.defineProperty(r,"body",{get(){t||=l.Readable.fromWeb(n);return t},configurable:true,
enumerable:true});r.text=async()=>{if(!t&&o<=0)return i();return(await u()).toString("utf8")};r.json=async()=>{if(!t&&o<=0)return s()
;return JSON.parse(await r.text())};r.arrayBuffer=async()=>{if(!t&&o<=0)return a();const e=await u()
;return e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength)};r.blob=async()=>{if(!t&&o<=0)return c();const e=await u()
;const n=r.headers?.get?.("content-type")??"";return new Blob([e],n?{type:n}:undefined)}}return r}}static async#i(){
const e=typeof window!=="undefined"&&!!window;if(e){this.#l||=window.fetch;return this.#l}if("Bun"in globalThis&&typeof globalThis.fetch==="function"){
this.#u||=this.#d();return this.#u}this.#l||=(await n.e(816).then(n.bind(n,70816))).default;return this.#l}static mergeHeaders(e,...t){
e=e instanceof Headers?e:new Headers(e);for(const n of t){const t=n instanceof Headers?n:new Headers(n);t.forEach((t,n)=>{
n==="set-cookie"?e.append(n,t):e.set(n,t)})}return e}}t.Gaxios=h;r=h},17842:function(e,t,n){"use strict"
;var i=this&&this.__createBinding||(Object.create?function(e,t,n,i){if(i===undefined)i=n;var r=Object.getOwnPropertyDescriptor(t,n)
;if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){r={enumerable:true,get:function(){return t[n]}}}Object.defineProperty(e,i,r)}:function(e,t,n,i){
if(i===undefined)i=n;e[i]=t[n]});var r=this&&this.__exportStar||function(e,t){
for(var n in e)if(n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n))i(t,e,n)};Object.defineProperty(t,"__esModule",{value:true})
;t.instance=t.Gaxios=t.GaxiosError=void 0;t.request=a;const o=n(5881);Object.defineProperty(t,"Gaxios",{enumerable:true,get:function(){return o.Gaxios}})
;var s=n(85693);Object.defineProperty(t,"GaxiosError",{enumerable:true,get:function(){return s.GaxiosError}});r(n(4653),t);t.instance=new o.Gaxios
;async function a(e){return t.instance.request(e)}},4653:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.GaxiosInterceptorManager=void 0;class n extends Set{}t.GaxiosInterceptorManager=n},64616:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{
value:true});t.getRetryConfig=n;async function n(e){let t=r(e);if(!e||!e.config||!t&&!e.config.retry){return{shouldRetry:false}}t=t||{}
;t.currentRetryAttempt=t.currentRetryAttempt||0;t.retry=t.retry===undefined||t.retry===null?3:t.retry
;t.httpMethodsToRetry=t.httpMethodsToRetry||["GET","HEAD","PUT","OPTIONS","DELETE"]
;t.noResponseRetries=t.noResponseRetries===undefined||t.noResponseRetries===null?2:t.noResponseRetries
;t.retryDelayMultiplier=t.retryDelayMultiplier?t.retryDelayMultiplier:2;t.timeOfFirstRequest=t.timeOfFirstRequest?t.timeOfFirstRequest:Date.now()
;t.totalTimeout=t.totalTimeout?t.totalTimeout:Number.MAX_SAFE_INTEGER;t.maxRetryDelay=t.maxRetryDelay?t.maxRetryDelay:Number.MAX_SAFE_INTEGER
;const n=[[100,199],[408,408],[429,429],[500,599]];t.statusCodesToRetry=t.statusCodesToRetry||n;e.config.retryConfig=t;const s=t.shouldRetry||i;if(!await s(e)){
return{shouldRetry:false,config:e.config}}const a=o(t);e.config.retryConfig.currentRetryAttempt+=1;const c=t.retryBackoff?t.retryBackoff(e,a):new Promise(e=>{
setTimeout(e,a)});if(t.onRetryAttempt){await t.onRetryAttempt(e)}await c;return{shouldRetry:true,config:e.config}}function i(e){const t=r(e)
;const n=e.code==="TimeoutError"||e.config?.signal?.reason?.name==="TimeoutError";if(e.config?.signal?.aborted&&!n||e.code==="AbortError"&&!n){return false}
if(!t||t.retry===0){return false}if(!e.response&&(t.currentRetryAttempt||0)>=t.noResponseRetries){return false}
if(!t.httpMethodsToRetry||!t.httpMethodsToRetry.includes(e.config.method?.toUpperCase()||"GET")){return false}if(e.response&&e.response.status){let n=false
;for(const[i,r]of t.statusCodesToRetry){const t=e.response.status;if(t>=i&&t<=r){n=true;break}}if(!n){return false}}
t.currentRetryAttempt=t.currentRetryAttempt||0;if(t.currentRetryAttempt>=t.retry){return false}return true}function r(e){if(e&&e.config&&e.config.retryConfig){
return e.config.retryConfig}return}function o(e){const t=e.currentRetryAttempt?0:e.retryDelay??100
;const n=t+(Math.pow(e.retryDelayMultiplier,e.currentRetryAttempt)-1)/2*1e3;const i=e.totalTimeout-(Date.now()-e.timeOfFirstRequest)
;return Math.min(n,i,e.maxRetryDelay)}},34810:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.AuthClient=t.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS=t.DEFAULT_UNIVERSE=void 0;const i=n(24434);const r=n(17842);const o=n(37870);const s=n(81577)
;const a=n(65470);t.DEFAULT_UNIVERSE="googleapis.com";t.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS=5*60*1e3;class c extends i.EventEmitter{apiKey;projectId
;quotaProjectId;transporter;credentials={};eagerRefreshThresholdMillis=t.DEFAULT_EAGER_REFRESH_THRESHOLD_MILLIS;forceRefreshOnFailure=false
;universeDomain=t.DEFAULT_UNIVERSE;static RequestMethodNameSymbol=Symbol("request method name");static RequestLogIdSymbol=Symbol("request log id")
;constructor(e={}){super();const n=(0,o.originalOrCamelOptions)(e);this.apiKey=e.apiKey;this.projectId=n.get("project_id")??null
;this.quotaProjectId=n.get("quota_project_id");this.credentials=n.get("credentials")??{};this.universeDomain=n.get("universe_domain")??t.DEFAULT_UNIVERSE
;this.transporter=e.transporter??new r.Gaxios(e.transporterOptions);if(n.get("useAuthRequestParameters")!==false){
this.transporter.interceptors.request.add(c.DEFAULT_REQUEST_INTERCEPTOR);this.transporter.interceptors.response.add(c.DEFAULT_RESPONSE_INTERCEPTOR)}
if(e.eagerRefreshThresholdMillis){this.eagerRefreshThresholdMillis=e.eagerRefreshThresholdMillis}this.forceRefreshOnFailure=e.forceRefreshOnFailure??false}
fetch(...e){const t=e[0];const n=e[1];let i=undefined;const o=new Headers;if(typeof t==="string"){i=new URL(t)}else if(t instanceof URL){i=t}else if(t&&t.url){
i=new URL(t.url)}if(t&&typeof t==="object"&&"headers"in t){r.Gaxios.mergeHeaders(o,t.headers)}if(n){r.Gaxios.mergeHeaders(o,new Headers(n.headers))}
if(typeof t==="object"&&!(t instanceof URL)){return this.request({...n,...t,headers:o,url:i})}else{return this.request({...n,headers:o,url:i})}}
setCredentials(e){this.credentials=e}addSharedMetadataHeaders(e){if(!e.has("x-goog-user-project")&&this.quotaProjectId){
e.set("x-goog-user-project",this.quotaProjectId)}return e}addUserProjectAndAuthHeaders(e,t){const n=t.get("x-goog-user-project");const i=t.get("authorization")
;if(n){e.set("x-goog-user-project",n)}if(i){e.set("authorization",i)}return e}static log=(0,s.log)("auth");static DEFAULT_REQUEST_INTERCEPTOR={
resolved:async e=>{if(!e.headers.has("x-goog-api-client")){const t=process.version.replace(/^v/,"");e.headers.set("x-goog-api-client",`gl-node/${t}`)}
const t=e.headers.get("User-Agent");if(!t){e.headers.set("User-Agent",a.USER_AGENT)}else if(!t.includes(`${a.PRODUCT_NAME}/`)){
e.headers.set("User-Agent",`${t} ${a.USER_AGENT}`)}try{const t=e;const n=t[c.RequestMethodNameSymbol];const i=`${Math.floor(Math.random()*1e3)}`
;t[c.RequestLogIdSymbol]=i;const r={url:e.url,headers:e.headers};if(n){c.log.debug("%s [%s] request %j",n,i,r)}else{c.log.debug("[%s] request %j",i,r)}
}catch(e){}return e}};static DEFAULT_RESPONSE_INTERCEPTOR={resolved:async e=>{try{const t=e.config;const n=t[c.RequestMethodNameSymbol]
;const i=t[c.RequestLogIdSymbol];if(n){c.log.debug("%s [%s] response %j",n,i,e.data)}else{c.log.debug("[%s] response %j",i,e.data)}}catch(e){}return e},
rejected:async e=>{try{const t=e.config;const n=t[c.RequestMethodNameSymbol];const i=t[c.RequestLogIdSymbol];if(n){
c.log.debug("%s [%s] error %j",n,i,e.response?.data)}else{c.log.debug("[%s] error %j",i,e.response?.data)}}catch(e){}throw e}};static setMethodName(e,t){try{
const n=e;n[c.RequestMethodNameSymbol]=t}catch(e){}}static get RETRY_CONFIG(){return{retry:true,retryConfig:{
httpMethodsToRetry:["GET","PUT","POST","HEAD","OPTIONS","DELETE"]}}}}t.AuthClient=c},81261:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{
value:true});t.AwsClient=void 0;const i=n(27647);const r=n(142);const o=n(69157);const s=n(37870);const a=n(17842);class c extends r.BaseExternalAccountClient{
environmentId;awsSecurityCredentialsSupplier;regionalCredVerificationUrl;awsRequestSigner;region
;static#p="https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15";static AWS_EC2_METADATA_IPV4_ADDRESS="169.254.169.254"
;static AWS_EC2_METADATA_IPV6_ADDRESS="fd00:ec2::254";constructor(e){super(e);const t=(0,s.originalOrCamelOptions)(e);const n=t.get("credential_source")
;const i=t.get("aws_security_credentials_supplier");if(!n&&!i){throw new Error("A credential source or AWS security credentials supplier must be specified.")}
if(n&&i){throw new Error("Only one of credential source or AWS security credentials supplier can be specified.")}if(i){this.awsSecurityCredentialsSupplier=i
;this.regionalCredVerificationUrl=c.#p;this.credentialSourceType="programmatic"}else{const e=(0,s.originalOrCamelOptions)(n)
;this.environmentId=e.get("environment_id");const t=e.get("region_url");const i=e.get("url");const r=e.get("imdsv2_session_token_url")
;this.awsSecurityCredentialsSupplier=new o.DefaultAwsSecurityCredentialsSupplier({regionUrl:t,securityCredentialsUrl:i,imdsV2SessionTokenUrl:r})
;this.regionalCredVerificationUrl=e.get("regional_cred_verification_url");this.credentialSourceType="aws";this.validateEnvironmentId()}
this.awsRequestSigner=null;this.region=""}validateEnvironmentId(){const e=this.environmentId?.match(/^(aws)(\d+)$/);if(!e||!this.regionalCredVerificationUrl){
throw new Error('No valid AWS "credential_source" provided')}else if(parseInt(e[2],10)!==1){
throw new Error(`aws version "${e[2]}" is not supported in the current build.`)}}async retrieveSubjectToken(){if(!this.awsRequestSigner){
this.region=await this.awsSecurityCredentialsSupplier.getAwsRegion(this.supplierContext)
;this.awsRequestSigner=new i.AwsRequestSigner(async()=>this.awsSecurityCredentialsSupplier.getAwsSecurityCredentials(this.supplierContext),this.region)}
const e=await this.awsRequestSigner.getRequestOptions({...c.RETRY_CONFIG,url:this.regionalCredVerificationUrl.replace("{region}",this.region),method:"POST"})
;const t=[];const n=a.Gaxios.mergeHeaders({"x-goog-cloud-target-resource":this.audience},e.headers);n.forEach((e,n)=>t.push({key:n,value:e}))
;return encodeURIComponent(JSON.stringify({url:e.url,method:e.method,headers:t}))}}t.AwsClient=c},27647:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.AwsRequestSigner=void 0;const i=n(17842);const r=n(88851);const o="AWS4-HMAC-SHA256"
;const s="aws4_request";class a{getCredentials;region;crypto;constructor(e,t){this.getCredentials=e;this.region=t;this.crypto=(0,r.createCrypto)()}
async getRequestOptions(e){if(!e.url){throw new RangeError('"url" is required in "amzOptions"')}const t=typeof e.data==="object"?JSON.stringify(e.data):e.data
;const n=e.url;const r=e.method||"GET";const o=e.body||t;const s=e.headers;const a=await this.getCredentials();const c=new URL(n)
;if(typeof o!=="string"&&o!==undefined){throw new TypeError(`'requestPayload' is expected to be a string if provided. Got: ${o}`)}const l=await u({
crypto:this.crypto,host:c.host,canonicalUri:c.pathname,canonicalQuerystring:c.search.slice(1),method:r,region:this.region,securityCredentials:a,
requestPayload:o,additionalAmzHeaders:s});const d=i.Gaxios.mergeHeaders(l.amzDate?{"x-amz-date":l.amzDate}:{},{authorization:l.authorizationHeader,host:c.host
},s||{});if(a.token){i.Gaxios.mergeHeaders(d,{"x-amz-security-token":a.token})}const p={url:n,method:r,headers:d};if(o!==undefined){p.body=o}return p}}
t.AwsRequestSigner=a;async function c(e,t,n){return await e.signWithHmacSha256(t,n)}async function l(e,t,n,i,r){const o=await c(e,`AWS4${t}`,n)
;const s=await c(e,o,i);const a=await c(e,s,r);const l=await c(e,a,"aws4_request");return l}async function u(e){
const t=i.Gaxios.mergeHeaders(e.additionalAmzHeaders);const n=e.requestPayload||"";const a=e.host.split(".")[0].replace(/-fips$/,"");const u=new Date
;const d=u.toISOString().replace(/[-:]/g,"").replace(/\.[0-9]+/,"");const p=u.toISOString().replace(/[-]/g,"").replace(/T.*/,"")
;if(e.securityCredentials.token){t.set("x-amz-security-token",e.securityCredentials.token)}const h=i.Gaxios.mergeHeaders({host:e.host},t.has("date")?{}:{
"x-amz-date":d},t);let f="";const g=[...h.keys()].sort();g.forEach(e=>{f+=`${e}:${h.get(e)}\n`});const m=g.join(";");const y=await e.crypto.sha256DigestHex(n)
;const v=`${e.method.toUpperCase()}\n`+`${e.canonicalUri}\n`+`${e.canonicalQuerystring}\n`+`${f}\n`+`${m}\n`+`${y}`;const w=`${p}/${e.region}/${a}/${s}`
;const _=`${o}\n`+`${d}\n`+`${w}\n`+await e.crypto.sha256DigestHex(v);const k=await l(e.crypto,e.securityCredentials.secretAccessKey,p,e.region,a)
;const b=await c(e.crypto,k,_);const T=`${o} Credential=${e.securityCredentials.accessKeyId}/`+`${w}, SignedHeaders=${m}, `+`Signature=${(0,
r.fromArrayBufferToHex)(b)}`;return{amzDate:t.has("date")?undefined:d,authorizationHeader:T,canonicalQuerystring:e.canonicalQuerystring}}},142:(e,t,n)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.BaseExternalAccountClient=t.CLOUD_RESOURCE_MANAGER=t.EXTERNAL_ACCOUNT_TYPE=t.EXPIRATION_TIME_OFFSET=void 0;const i=n(17842);const r=n(2203);const o=n(34810)
;const s=n(121);const a=n(37870);const c=n(65470);const l="urn:ietf:params:oauth:grant-type:token-exchange"
;const u="urn:ietf:params:oauth:token-type:access_token";const d="https://www.googleapis.com/auth/cloud-platform";const p=3600;t.EXPIRATION_TIME_OFFSET=5*60*1e3
;t.EXTERNAL_ACCOUNT_TYPE="external_account";t.CLOUD_RESOURCE_MANAGER="https://cloudresourcemanager.googleapis.com/v1/projects/"
;const h="//iam\\.googleapis\\.com/locations/[^/]+/workforcePools/[^/]+/providers/.+";const f="https://sts.{universeDomain}/v1/token"
;class g extends o.AuthClient{scopes;projectNumber;audience;subjectTokenType;stsCredential;clientAuth;credentialSourceType;cachedAccessToken
;serviceAccountImpersonationUrl;serviceAccountImpersonationLifetime;workforcePoolUserProject;configLifetimeRequested;tokenUrl;cloudResourceManagerURL
;supplierContext;#h=null;constructor(e){super(e);const n=(0,a.originalOrCamelOptions)(e);const i=n.get("type");if(i&&i!==t.EXTERNAL_ACCOUNT_TYPE){
throw new Error(`Expected "${t.EXTERNAL_ACCOUNT_TYPE}" type but `+`received "${e.type}"`)}const r=n.get("client_id");const o=n.get("client_secret")
;this.tokenUrl=n.get("token_url")??f.replace("{universeDomain}",this.universeDomain);const c=n.get("subject_token_type")
;const l=n.get("workforce_pool_user_project");const u=n.get("service_account_impersonation_url");const g=n.get("service_account_impersonation");const m=(0,
a.originalOrCamelOptions)(g).get("token_lifetime_seconds")
;this.cloudResourceManagerURL=new URL(n.get("cloud_resource_manager_url")||`https://cloudresourcemanager.${this.universeDomain}/v1/projects/`);if(r){
this.clientAuth={confidentialClientType:"basic",clientId:r,clientSecret:o}}this.stsCredential=new s.StsCredentials({tokenExchangeEndpoint:this.tokenUrl,
clientAuthentication:this.clientAuth});this.scopes=n.get("scopes")||[d];this.cachedAccessToken=null;this.audience=n.get("audience");this.subjectTokenType=c
;this.workforcePoolUserProject=l;const y=new RegExp(h);if(this.workforcePoolUserProject&&!this.audience.match(y)){
throw new Error("workforcePoolUserProject should not be set for non-workforce pool "+"credentials.")}this.serviceAccountImpersonationUrl=u
;this.serviceAccountImpersonationLifetime=m;if(this.serviceAccountImpersonationLifetime){this.configLifetimeRequested=true}else{
this.configLifetimeRequested=false;this.serviceAccountImpersonationLifetime=p}this.projectNumber=this.getProjectNumber(this.audience);this.supplierContext={
audience:this.audience,subjectTokenType:this.subjectTokenType,transporter:this.transporter}}getServiceAccountEmail(){if(this.serviceAccountImpersonationUrl){
if(this.serviceAccountImpersonationUrl.length>256){throw new RangeError(`URL is too long: ${this.serviceAccountImpersonationUrl}`)}
const e=/serviceAccounts\/(?<email>[^:]+):generateAccessToken$/;const t=e.exec(this.serviceAccountImpersonationUrl);return t?.groups?.email||null}return null}
setCredentials(e){super.setCredentials(e);this.cachedAccessToken=e}async getAccessToken(){if(!this.cachedAccessToken||this.isExpired(this.cachedAccessToken)){
await this.refreshAccessTokenAsync()}return{token:this.cachedAccessToken.access_token,res:this.cachedAccessToken.res}}async getRequestHeaders(){
const e=await this.getAccessToken();const t=new Headers({authorization:`Bearer ${e.token}`});return this.addSharedMetadataHeaders(t)}request(e,t){if(t){
this.requestAsync(e).then(e=>t(null,e),e=>t(e,e.response))}else{return this.requestAsync(e)}}async getProjectId(){
const e=this.projectNumber||this.workforcePoolUserProject;if(this.projectId){return this.projectId}else if(e){const t=await this.getRequestHeaders();const n={
...g.RETRY_CONFIG,headers:t,url:`${this.cloudResourceManagerURL.toString()}${e}`,responseType:"json"};o.AuthClient.setMethodName(n,"getProjectId")
;const i=await this.transporter.request(n);this.projectId=i.data.projectId;return this.projectId}return null}async requestAsync(e,t=false){let n;try{
const t=await this.getRequestHeaders();e.headers=i.Gaxios.mergeHeaders(e.headers);this.addUserProjectAndAuthHeaders(e.headers,t)
;n=await this.transporter.request(e)}catch(n){const i=n.response;if(i){const n=i.status;const o=i.config.data instanceof r.Readable;const s=n===401||n===403
;if(!t&&s&&!o&&this.forceRefreshOnFailure){await this.refreshAccessTokenAsync();return await this.requestAsync(e,true)}}throw n}return n}
async refreshAccessTokenAsync(){this.#h=this.#h||this.#f();try{return await this.#h}finally{this.#h=null}}async#f(){const e=await this.retrieveSubjectToken()
;const t={grantType:l,audience:this.audience,requestedTokenType:u,subjectToken:e,subjectTokenType:this.subjectTokenType,
scope:this.serviceAccountImpersonationUrl?[d]:this.getScopesArray()};const n=!this.clientAuth&&this.workforcePoolUserProject?{
userProject:this.workforcePoolUserProject}:undefined;const i=new Headers({"x-goog-api-client":this.getMetricsHeaderValue()})
;const r=await this.stsCredential.exchangeToken(t,i,n);if(this.serviceAccountImpersonationUrl){
this.cachedAccessToken=await this.getImpersonatedAccessToken(r.access_token)}else if(r.expires_in){this.cachedAccessToken={access_token:r.access_token,
expiry_date:(new Date).getTime()+r.expires_in*1e3,res:r.res}}else{this.cachedAccessToken={access_token:r.access_token,res:r.res}}this.credentials={}
;Object.assign(this.credentials,this.cachedAccessToken);delete this.credentials.res;this.emit("tokens",{refresh_token:null,
expiry_date:this.cachedAccessToken.expiry_date,access_token:this.cachedAccessToken.access_token,token_type:"Bearer",id_token:null})
;return this.cachedAccessToken}getProjectNumber(e){const t=e.match(/\/projects\/([^/]+)/);if(!t){return null}return t[1]}async getImpersonatedAccessToken(e){
const t={...g.RETRY_CONFIG,url:this.serviceAccountImpersonationUrl,method:"POST",headers:{"content-type":"application/json",authorization:`Bearer ${e}`},data:{
scope:this.getScopesArray(),lifetime:this.serviceAccountImpersonationLifetime+"s"},responseType:"json"}
;o.AuthClient.setMethodName(t,"getImpersonatedAccessToken");const n=await this.transporter.request(t);const i=n.data;return{access_token:i.accessToken,
expiry_date:new Date(i.expireTime).getTime(),res:n}}isExpired(e){const t=(new Date).getTime()
;return e.expiry_date?t>=e.expiry_date-this.eagerRefreshThresholdMillis:false}getScopesArray(){if(typeof this.scopes==="string"){return[this.scopes]}
return this.scopes||[d]}getMetricsHeaderValue(){const e=process.version.replace(/^v/,"");const t=this.serviceAccountImpersonationUrl!==undefined
;const n=this.credentialSourceType?this.credentialSourceType:"unknown"
;return`gl-node/${e} auth/${c.pkg.version} google-byoid-sdk source/${n} sa-impersonation/${t} config-lifetime/${this.configLifetimeRequested}`}getTokenUrl(){
return this.tokenUrl}}t.BaseExternalAccountClient=g},26129:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.CertificateSubjectTokenSupplier=t.InvalidConfigurationError=t.CertificateSourceUnavailableError=t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE=void 0
;const i=n(37870);const r=n(79896);const o=n(76982);const s=n(65692);t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE="GOOGLE_API_CERTIFICATE_CONFIG"
;class a extends Error{constructor(e){super(e);this.name="CertificateSourceUnavailableError"}}t.CertificateSourceUnavailableError=a;class c extends Error{
constructor(e){super(e);this.name="InvalidConfigurationError"}}t.InvalidConfigurationError=c;class l{certificateConfigPath;trustChainPath;cert;key
;constructor(e){if(!e.useDefaultCertificateConfig&&!e.certificateConfigLocation){
throw new c("Either `useDefaultCertificateConfig` must be true or a `certificateConfigLocation` must be provided.")}
if(e.useDefaultCertificateConfig&&e.certificateConfigLocation){
throw new c("Both `useDefaultCertificateConfig` and `certificateConfigLocation` cannot be provided.")}this.trustChainPath=e.trustChainPath
;this.certificateConfigPath=e.certificateConfigLocation??""}async createMtlsHttpsAgent(){if(!this.key||!this.cert){
throw new c("Cannot create mTLS Agent with missing certificate or key")}return new s.Agent({key:this.key,cert:this.cert})}async getSubjectToken(){
this.certificateConfigPath=await this.#g();const{certPath:e,keyPath:t}=await this.#m();({cert:this.cert,key:this.key}=await this.#y(e,t))
;return await this.#v(this.cert)}async#g(){const e=this.certificateConfigPath;if(e){if(await(0,i.isValidFile)(e)){return e}
throw new a(`Provided certificate config path is invalid: ${e}`)}const n=process.env[t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE];if(n){if(await(0,
i.isValidFile)(n)){return n}throw new a(`Path from environment variable "${t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" is invalid: ${n}`)}const r=(0,
i.getWellKnownCertificateConfigFileLocation)();if(await(0,i.isValidFile)(r)){return r}
throw new a("Could not find certificate configuration file. Searched override path, "+`the "${t.CERTIFICATE_CONFIGURATION_ENV_VARIABLE}" env var, and the gcloud path (${r}).`)
}async#m(){const e=this.certificateConfigPath;let t;try{t=await r.promises.readFile(e,"utf8")}catch(t){
throw new a(`Failed to read certificate config file at: ${e}`)}try{const n=JSON.parse(t);const i=n?.cert_configs?.workload?.cert_path
;const r=n?.cert_configs?.workload?.key_path;if(!i||!r){
throw new c(`Certificate config file (${e}) is missing required "cert_path" or "key_path" in the workload config.`)}return{certPath:i,keyPath:r}}catch(t){
if(t instanceof c)throw t;throw new c(`Failed to parse certificate config from ${e}: ${t.message}`)}}async#y(e,t){let n,i;try{n=await r.promises.readFile(e)
;new o.X509Certificate(n)}catch(t){const n=t instanceof Error?t.message:String(t);throw new a(`Failed to read certificate file at ${e}: ${n}`)}try{
i=await r.promises.readFile(t);(0,o.createPrivateKey)(i)}catch(e){const n=e instanceof Error?e.message:String(e)
;throw new a(`Failed to read private key file at ${t}: ${n}`)}return{cert:n,key:i}}async#v(e){const t=new o.X509Certificate(e);if(!this.trustChainPath){
return JSON.stringify([t.raw.toString("base64")])}try{const e=await r.promises.readFile(this.trustChainPath,"utf8")
;const n=e.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)??[];const i=n.map((e,t)=>{try{return new o.X509Certificate(e)}catch(e){
const n=e instanceof Error?e.message:String(e);throw new c(`Failed to parse certificate at index ${t} in trust chain file ${this.trustChainPath}: ${n}`)}})
;const s=i.findIndex(e=>t.raw.equals(e.raw));let a;if(s===-1){a=[t,...i]}else if(s===0){a=i}else{
throw new c(`Leaf certificate exists in the trust chain but is not the first entry (found at index ${s}).`)}
return JSON.stringify(a.map(e=>e.raw.toString("base64")))}catch(e){if(e instanceof c)throw e;const t=e instanceof Error?e.message:String(e)
;throw new a(`Failed to process certificate chain from ${this.trustChainPath}: ${t}`)}}}t.CertificateSubjectTokenSupplier=l},20977:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.Compute=void 0;const i=n(17842);const r=n(69595);const o=n(10091);class s extends o.OAuth2Client{
serviceAccountEmail;scopes;constructor(e={}){super(e);this.credentials={expiry_date:1,refresh_token:"compute-placeholder"}
;this.serviceAccountEmail=e.serviceAccountEmail||"default";this.scopes=Array.isArray(e.scopes)?e.scopes:e.scopes?[e.scopes]:[]}async refreshTokenNoCache(){
const e=`service-accounts/${this.serviceAccountEmail}/token`;let t;try{const n={property:e};if(this.scopes.length>0){n.params={scopes:this.scopes.join(",")}}
t=await r.instance(n)}catch(e){if(e instanceof i.GaxiosError){e.message=`Could not refresh access token: ${e.message}`;this.wrapError(e)}throw e}const n=t
;if(t&&t.expires_in){n.expiry_date=(new Date).getTime()+t.expires_in*1e3;delete n.expires_in}this.emit("tokens",n);return{tokens:n,res:null}}
async fetchIdToken(e){const t=`service-accounts/${this.serviceAccountEmail}/identity`+`?format=full&audience=${e}`;let n;try{const e={property:t}
;n=await r.instance(e)}catch(e){if(e instanceof Error){e.message=`Could not fetch ID token: ${e.message}`}throw e}return n}wrapError(e){const t=e.response
;if(t&&t.status){e.status=t.status;if(t.status===403){
e.message="A Forbidden error was returned while attempting to retrieve an access "+"token for the Compute Engine built-in service account. This may be because the Compute "+"Engine instance does not have the correct permission scopes specified: "+e.message
}else if(t.status===404){
e.message="A Not Found error was returned while attempting to retrieve an access"+"token for the Compute Engine built-in service account. This may be because the Compute "+"Engine instance does not have any permission scopes specified: "+e.message
}}}}t.Compute=s},69157:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.DefaultAwsSecurityCredentialsSupplier=void 0;const i=n(34810)
;class r{regionUrl;securityCredentialsUrl;imdsV2SessionTokenUrl;additionalGaxiosOptions;constructor(e){this.regionUrl=e.regionUrl
;this.securityCredentialsUrl=e.securityCredentialsUrl;this.imdsV2SessionTokenUrl=e.imdsV2SessionTokenUrl;this.additionalGaxiosOptions=e.additionalGaxiosOptions}
async getAwsRegion(e){if(this.#w){return this.#w}const t=new Headers;if(!this.#w&&this.imdsV2SessionTokenUrl){
t.set("x-aws-ec2-metadata-token",await this.#_(e.transporter))}if(!this.regionUrl){
throw new RangeError("Unable to determine AWS region due to missing "+'"options.credential_source.region_url"')}const n={...this.additionalGaxiosOptions,
url:this.regionUrl,method:"GET",responseType:"text",headers:t};i.AuthClient.setMethodName(n,"getAwsRegion");const r=await e.transporter.request(n)
;return r.data.substr(0,r.data.length-1)}async getAwsSecurityCredentials(e){if(this.#k){return this.#k}const t=new Headers;if(this.imdsV2SessionTokenUrl){
t.set("x-aws-ec2-metadata-token",await this.#_(e.transporter))}const n=await this.#b(t,e.transporter);const i=await this.#T(n,t,e.transporter);return{
accessKeyId:i.AccessKeyId,secretAccessKey:i.SecretAccessKey,token:i.Token}}async#_(e){const t={...this.additionalGaxiosOptions,url:this.imdsV2SessionTokenUrl,
method:"PUT",responseType:"text",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"300"}};i.AuthClient.setMethodName(t,"#getImdsV2SessionToken")
;const n=await e.request(t);return n.data}async#b(e,t){if(!this.securityCredentialsUrl){
throw new Error("Unable to determine AWS role name due to missing "+'"options.credential_source.url"')}const n={...this.additionalGaxiosOptions,
url:this.securityCredentialsUrl,method:"GET",responseType:"text",headers:e};i.AuthClient.setMethodName(n,"#getAwsRoleName");const r=await t.request(n)
;return r.data}async#T(e,t,n){const r={...this.additionalGaxiosOptions,url:`${this.securityCredentialsUrl}/${e}`,headers:t,responseType:"json"}
;i.AuthClient.setMethodName(r,"#retrieveAwsSecurityCredentials");const o=await n.request(r);return o.data}get#w(){
return process.env["AWS_REGION"]||process.env["AWS_DEFAULT_REGION"]||null}get#k(){if(process.env["AWS_ACCESS_KEY_ID"]&&process.env["AWS_SECRET_ACCESS_KEY"]){
return{accessKeyId:process.env["AWS_ACCESS_KEY_ID"],secretAccessKey:process.env["AWS_SECRET_ACCESS_KEY"],token:process.env["AWS_SESSION_TOKEN"]}}return null}}
t.DefaultAwsSecurityCredentialsSupplier=r},77556:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.DownscopedClient=t.EXPIRATION_TIME_OFFSET=t.MAX_ACCESS_BOUNDARY_RULES_COUNT=void 0;const i=n(17842);const r=n(2203);const o=n(34810);const s=n(121)
;const a="urn:ietf:params:oauth:grant-type:token-exchange";const c="urn:ietf:params:oauth:token-type:access_token"
;const l="urn:ietf:params:oauth:token-type:access_token";t.MAX_ACCESS_BOUNDARY_RULES_COUNT=10;t.EXPIRATION_TIME_OFFSET=5*60*1e3;class u extends o.AuthClient{
authClient;credentialAccessBoundary;cachedDownscopedAccessToken;stsCredential;constructor(e,n={accessBoundary:{accessBoundaryRules:[]}}){
super(e instanceof o.AuthClient?{}:e);if(e instanceof o.AuthClient){this.authClient=e;this.credentialAccessBoundary=n}else{this.authClient=e.authClient
;this.credentialAccessBoundary=e.credentialAccessBoundary}if(this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length===0){
throw new Error("At least one access boundary rule needs to be defined.")
}else if(this.credentialAccessBoundary.accessBoundary.accessBoundaryRules.length>t.MAX_ACCESS_BOUNDARY_RULES_COUNT){
throw new Error("The provided access boundary has more than "+`${t.MAX_ACCESS_BOUNDARY_RULES_COUNT} access boundary rules.`)}
for(const e of this.credentialAccessBoundary.accessBoundary.accessBoundaryRules){if(e.availablePermissions.length===0){
throw new Error("At least one permission should be defined in access boundary rules.")}}this.stsCredential=new s.StsCredentials({
tokenExchangeEndpoint:`https://sts.${this.universeDomain}/v1/token`});this.cachedDownscopedAccessToken=null}setCredentials(e){if(!e.expiry_date){
throw new Error("The access token expiry_date field is missing in the provided "+"credentials.")}super.setCredentials(e);this.cachedDownscopedAccessToken=e}
async getAccessToken(){if(!this.cachedDownscopedAccessToken||this.isExpired(this.cachedDownscopedAccessToken)){await this.refreshAccessTokenAsync()}return{
token:this.cachedDownscopedAccessToken.access_token,expirationTime:this.cachedDownscopedAccessToken.expiry_date,res:this.cachedDownscopedAccessToken.res}}
async getRequestHeaders(){const e=await this.getAccessToken();const t=new Headers({authorization:`Bearer ${e.token}`});return this.addSharedMetadataHeaders(t)}
request(e,t){if(t){this.requestAsync(e).then(e=>t(null,e),e=>t(e,e.response))}else{return this.requestAsync(e)}}async requestAsync(e,t=false){let n;try{
const t=await this.getRequestHeaders();e.headers=i.Gaxios.mergeHeaders(e.headers);this.addUserProjectAndAuthHeaders(e.headers,t)
;n=await this.transporter.request(e)}catch(n){const i=n.response;if(i){const n=i.status;const o=i.config.data instanceof r.Readable;const s=n===401||n===403
;if(!t&&s&&!o&&this.forceRefreshOnFailure){await this.refreshAccessTokenAsync();return await this.requestAsync(e,true)}}throw n}return n}
async refreshAccessTokenAsync(){const e=(await this.authClient.getAccessToken()).token;const t={grantType:a,requestedTokenType:c,subjectToken:e,
subjectTokenType:l};const n=await this.stsCredential.exchangeToken(t,undefined,this.credentialAccessBoundary)
;const i=this.authClient.credentials?.expiry_date||null;const r=n.expires_in?(new Date).getTime()+n.expires_in*1e3:i;this.cachedDownscopedAccessToken={
access_token:n.access_token,expiry_date:r,res:n.res};this.credentials={};Object.assign(this.credentials,this.cachedDownscopedAccessToken)
;delete this.credentials.res;this.emit("tokens",{refresh_token:null,expiry_date:this.cachedDownscopedAccessToken.expiry_date,
access_token:this.cachedDownscopedAccessToken.access_token,token_type:"Bearer",id_token:null});return this.cachedDownscopedAccessToken}isExpired(e){
const t=(new Date).getTime();return e.expiry_date?t>=e.expiry_date-this.eagerRefreshThresholdMillis:false}}t.DownscopedClient=u},60963:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.GCPEnv=void 0;t.clear=s;t.getEnv=a;const i=n(69595);var r;(function(e){e["APP_ENGINE"]="APP_ENGINE"
;e["KUBERNETES_ENGINE"]="KUBERNETES_ENGINE";e["CLOUD_FUNCTIONS"]="CLOUD_FUNCTIONS";e["COMPUTE_ENGINE"]="COMPUTE_ENGINE";e["CLOUD_RUN"]="CLOUD_RUN"
;e["CLOUD_RUN_JOBS"]="CLOUD_RUN_JOBS";e["NONE"]="NONE"})(r||(t.GCPEnv=r={}));let o;function s(){o=undefined}async function a(){if(o){return o}o=c();return o}
async function c(){let e=r.NONE;if(l()){e=r.APP_ENGINE}else if(u()){e=r.CLOUD_FUNCTIONS}else if(await f()){if(await h()){e=r.KUBERNETES_ENGINE}else if(d()){
e=r.CLOUD_RUN}else if(p()){e=r.CLOUD_RUN_JOBS}else{e=r.COMPUTE_ENGINE}}else{e=r.NONE}return e}function l(){
return!!(process.env.GAE_SERVICE||process.env.GAE_MODULE_NAME)}function u(){return!!(process.env.FUNCTION_NAME||process.env.FUNCTION_TARGET)}function d(){
return!!process.env.K_CONFIGURATION}function p(){return!!process.env.CLOUD_RUN_JOB}async function h(){try{await i.instance("attributes/cluster-name")
;return true}catch(e){return false}}async function f(){return i.isAvailable()}},43247:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.InvalidSubjectTokenError=t.InvalidMessageFieldError=t.InvalidCodeFieldError=t.InvalidTokenTypeFieldError=t.InvalidExpirationTimeFieldError=t.InvalidSuccessFieldError=t.InvalidVersionFieldError=t.ExecutableResponseError=t.ExecutableResponse=void 0
;const n="urn:ietf:params:oauth:token-type:saml2";const i="urn:ietf:params:oauth:token-type:id_token";const r="urn:ietf:params:oauth:token-type:jwt";class o{
version;success;expirationTime;tokenType;errorCode;errorMessage;subjectToken;constructor(e){if(!e.version){
throw new a("Executable response must contain a 'version' field.")}if(e.success===undefined){throw new c("Executable response must contain a 'success' field.")}
this.version=e.version;this.success=e.success;if(this.success){this.expirationTime=e.expiration_time;this.tokenType=e.token_type
;if(this.tokenType!==n&&this.tokenType!==i&&this.tokenType!==r){
throw new u("Executable response must contain a 'token_type' field when successful "+`and it must be one of ${i}, ${r}, or ${n}.`)}if(this.tokenType===n){
if(!e.saml_response){throw new h(`Executable response must contain a 'saml_response' field when token_type=${n}.`)}this.subjectToken=e.saml_response}else{
if(!e.id_token){throw new h("Executable response must contain a 'id_token' field when "+`token_type=${i} or ${r}.`)}this.subjectToken=e.id_token}}else{
if(!e.code){throw new d("Executable response must contain a 'code' field when unsuccessful.")}if(!e.message){
throw new p("Executable response must contain a 'message' field when unsuccessful.")}this.errorCode=e.code;this.errorMessage=e.message}}isValid(){
return!this.isExpired()&&this.success}isExpired(){return this.expirationTime!==undefined&&this.expirationTime<Math.round(Date.now()/1e3)}}t.ExecutableResponse=o
;class s extends Error{constructor(e){super(e);Object.setPrototypeOf(this,new.target.prototype)}}t.ExecutableResponseError=s;class a extends s{}
t.InvalidVersionFieldError=a;class c extends s{}t.InvalidSuccessFieldError=c;class l extends s{}t.InvalidExpirationTimeFieldError=l;class u extends s{}
t.InvalidTokenTypeFieldError=u;class d extends s{}t.InvalidCodeFieldError=d;class p extends s{}t.InvalidMessageFieldError=p;class h extends s{}
t.InvalidSubjectTokenError=h},34240:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.ExternalAccountAuthorizedUserClient=t.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE=void 0;const i=n(34810);const r=n(6653);const o=n(17842);const s=n(2203)
;const a=n(142);t.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE="external_account_authorized_user";const c="https://sts.{universeDomain}/v1/oauthtoken"
;class l extends r.OAuthClientAuthHandler{#C;constructor(e){super(e);this.#C=e.tokenRefreshEndpoint}async refreshToken(e,t){const n={...l.RETRY_CONFIG,
url:this.#C,method:"POST",headers:t,data:new URLSearchParams({grant_type:"refresh_token",refresh_token:e}),responseType:"json"}
;i.AuthClient.setMethodName(n,"refreshToken");this.applyClientAuthenticationOptions(n);try{const e=await this.transporter.request(n);const t=e.data;t.res=e
;return t}catch(e){if(e instanceof o.GaxiosError&&e.response){throw(0,r.getErrorFromOAuthErrorResponse)(e.response.data,e)}throw e}}}
class u extends i.AuthClient{cachedAccessToken;externalAccountAuthorizedUserHandler;refreshToken;constructor(e){super(e);if(e.universe_domain){
this.universeDomain=e.universe_domain}this.refreshToken=e.refresh_token;const t={confidentialClientType:"basic",clientId:e.client_id,
clientSecret:e.client_secret};this.externalAccountAuthorizedUserHandler=new l({
tokenRefreshEndpoint:e.token_url??c.replace("{universeDomain}",this.universeDomain),transporter:this.transporter,clientAuthentication:t})
;this.cachedAccessToken=null;this.quotaProjectId=e.quota_project_id;if(typeof e?.eagerRefreshThresholdMillis!=="number"){
this.eagerRefreshThresholdMillis=a.EXPIRATION_TIME_OFFSET}else{this.eagerRefreshThresholdMillis=e.eagerRefreshThresholdMillis}
this.forceRefreshOnFailure=!!e?.forceRefreshOnFailure}async getAccessToken(){if(!this.cachedAccessToken||this.isExpired(this.cachedAccessToken)){
await this.refreshAccessTokenAsync()}return{token:this.cachedAccessToken.access_token,res:this.cachedAccessToken.res}}async getRequestHeaders(){
const e=await this.getAccessToken();const t=new Headers({authorization:`Bearer ${e.token}`});return this.addSharedMetadataHeaders(t)}request(e,t){if(t){
this.requestAsync(e).then(e=>t(null,e),e=>t(e,e.response))}else{return this.requestAsync(e)}}async requestAsync(e,t=false){let n;try{
const t=await this.getRequestHeaders();e.headers=o.Gaxios.mergeHeaders(e.headers);this.addUserProjectAndAuthHeaders(e.headers,t)
;n=await this.transporter.request(e)}catch(n){const i=n.response;if(i){const n=i.status;const r=i.config.data instanceof s.Readable;const o=n===401||n===403
;if(!t&&o&&!r&&this.forceRefreshOnFailure){await this.refreshAccessTokenAsync();return await this.requestAsync(e,true)}}throw n}return n}
async refreshAccessTokenAsync(){const e=await this.externalAccountAuthorizedUserHandler.refreshToken(this.refreshToken);this.cachedAccessToken={
access_token:e.access_token,expiry_date:(new Date).getTime()+e.expires_in*1e3,res:e.res};if(e.refresh_token!==undefined){this.refreshToken=e.refresh_token}
return this.cachedAccessToken}isExpired(e){const t=(new Date).getTime();return e.expiry_date?t>=e.expiry_date-this.eagerRefreshThresholdMillis:false}}
t.ExternalAccountAuthorizedUserClient=u},88323:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.ExternalAccountClient=void 0
;const i=n(142);const r=n(29960);const o=n(81261);const s=n(46077);const a=n(37870);class c{constructor(){
throw new Error("ExternalAccountClients should be initialized via: "+"ExternalAccountClient.fromJSON(), "+"directly via explicit constructors, eg. "+"new AwsClient(options), new IdentityPoolClient(options), new"+"PluggableAuthClientOptions, or via "+"new GoogleAuth(options).getClient()")
}static fromJSON(e){if(!(0,a.isAdcWarningSuppressed)()){
console.warn("The `fromJSON` method does not validate the credential configuration. A security risk occurs when a credential configuration configured with malicious URLs is used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.")
}if(e&&e.type===i.EXTERNAL_ACCOUNT_TYPE){if(e.credential_source?.environment_id){return new o.AwsClient(e)}else if(e.credential_source?.executable){
return new s.PluggableAuthClient(e)}else{return new r.IdentityPoolClient(e)}}else{return null}}}t.ExternalAccountClient=c},10932:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.FileSubjectTokenSupplier=void 0;const i=n(39023);const r=n(79896);const o=(0,
i.promisify)(r.readFile??(()=>{}));const s=(0,i.promisify)(r.realpath??(()=>{}));const a=(0,i.promisify)(r.lstat??(()=>{}));class c{filePath;formatType
;subjectTokenFieldName;constructor(e){this.filePath=e.filePath;this.formatType=e.formatType;this.subjectTokenFieldName=e.subjectTokenFieldName}
async getSubjectToken(){let e=this.filePath;try{e=await s(e);if(!(await a(e)).isFile()){throw new Error}}catch(t){if(t instanceof Error){
t.message=`The file at ${e} does not exist, or it is not a file. ${t.message}`}throw t}let t;const n=await o(e,{encoding:"utf8"});if(this.formatType==="text"){
t=n}else if(this.formatType==="json"&&this.subjectTokenFieldName){const e=JSON.parse(n);t=e[this.subjectTokenFieldName]}if(!t){
throw new Error("Unable to parse the subject_token from the credential_source file")}return t}}t.FileSubjectTokenSupplier=c},5072:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.GdchClient=t.GDCH_SERVICE_ACCOUNT_TYPE=void 0;const i=n(76982);const r=n(79896);const o=n(65692)
;const s=n(10091);const a=3600;t.GDCH_SERVICE_ACCOUNT_TYPE="gdch_service_account";class c extends s.OAuth2Client{projectId;privateKeyId;privateKey
;serviceIdentityName;tokenServerUri;caCertPath;apiAudience;lifetime;gdchOptions;caAgentPromise;cachedCaCertPath;lastCaCertReadTime=0;CA_CERT_TTL_MS=5*60*1e3
;constructor(e={}){super(e);this.gdchOptions=e;this.projectId=e.projectId||undefined;this.privateKeyId=e.privateKeyId;this.privateKey=e.privateKey
;this.serviceIdentityName=e.serviceIdentityName;this.tokenServerUri=e.tokenServerUri;this.caCertPath=e.caCertPath;this.apiAudience=e.apiAudience
;this.lifetime=e.lifetime||a;this.credentials={refresh_token:"gdch-placeholder",expiry_date:1}}createWithGdchAudience(e){if(!e){
throw new Error("Audience cannot be null or empty for GDCH service account credentials.")}return new c({...this.gdchOptions,projectId:this.projectId,
privateKeyId:this.privateKeyId,privateKey:this.privateKey,serviceIdentityName:this.serviceIdentityName,tokenServerUri:this.tokenServerUri,
caCertPath:this.caCertPath,lifetime:this.lifetime,apiAudience:e})}fromJSON(e){if(!e){
throw new Error("Must pass in a JSON object containing the GDCH credentials settings.")}if(e.type!==t.GDCH_SERVICE_ACCOUNT_TYPE){
throw new Error(`The incoming JSON object does not have the "${t.GDCH_SERVICE_ACCOUNT_TYPE}" type`)}if(e.format_version!=="1"){
throw new Error("Only format version 1 is supported.")}if(!e.project){throw new Error("The incoming JSON object does not contain a project field")}
if(!e.private_key_id){throw new Error("The incoming JSON object does not contain a private_key_id field")}if(!e.private_key){
throw new Error("The incoming JSON object does not contain a private_key field")}if(!e.name){
throw new Error("The incoming JSON object does not contain a name field")}if(!e.token_uri){
throw new Error("The incoming JSON object does not contain a token_uri field")}this.projectId=e.project;this.privateKeyId=e.private_key_id
;this.privateKey=e.private_key;this.serviceIdentityName=e.name;this.tokenServerUri=e.token_uri;this.caCertPath=e.ca_cert_path;this.gdchOptions={
...this.gdchOptions,projectId:e.project,privateKeyId:e.private_key_id,privateKey:e.private_key,serviceIdentityName:e.name,tokenServerUri:e.token_uri,
caCertPath:e.ca_cert_path}}async refreshTokenNoCache(){if(!this.apiAudience){
throw new Error("Audience cannot be null or empty for GDCH service account credentials. "+"Specify the audience by calling createWithGdchAudience.")}
if(!this.privateKey){throw new Error("Private key is not configured for GDCH credentials.")}if(!this.privateKeyId){
throw new Error("Private key ID is not configured for GDCH credentials.")}if(!this.projectId){throw new Error("Project is not configured for GDCH credentials.")
}if(!this.serviceIdentityName){throw new Error("Service identity name is not configured for GDCH credentials.")}if(!this.tokenServerUri){
throw new Error("Token server URI is not configured for GDCH credentials.")}const e=this.createAssertion();const t={audience:this.apiAudience,
grant_type:"urn:ietf:params:oauth:token-type:token-exchange",requested_token_type:"urn:ietf:params:oauth:token-type:access_token",subject_token:e,
subject_token_type:"urn:k8s:params:oauth:token-type:serviceaccount"};const n={url:this.tokenServerUri,method:"POST",headers:{"Content-Type":"application/json"},
data:t,responseType:"json",timeout:1e4,retry:true,retryConfig:{httpMethodsToRetry:["POST"],statusCodesToRetry:[[500,599]],noResponseRetries:3}}
;if(this.caCertPath){n.agent=await this.getCaAgent()}try{const e=await this.transporter.request(n);const t=e.data;if(!t.access_token){
throw new Error("Token response did not contain an access_token.")}if(!t.expires_in){throw new Error("Token response did not contain an expires_in field.")}
const i={access_token:t.access_token,token_type:"STS-Bearer",expiry_date:Date.now()+t.expires_in*1e3};this.emit("tokens",i);return{res:e,tokens:i}}catch(e){
if(e&&e.config&&e.config.data){try{if(typeof e.config.data==="string"){const t=JSON.parse(e.config.data);if(t.subject_token){t.subject_token="***REDACTED***"
;e.config.data=JSON.stringify(t)}}else if(typeof e.config.data==="object"&&e.config.data.subject_token){e.config.data.subject_token="***REDACTED***"}}catch{}}
if(e instanceof Error){e.message=`Error getting access token for GDCH service account: ${e.message}, iss: ${this.serviceIdentityName}`}throw e}}
createAssertion(){const e={alg:"ES256",typ:"JWT",kid:this.privateKeyId};const t=`system:serviceaccount:${this.projectId}:${this.serviceIdentityName}`
;const n=Math.floor(Date.now()/1e3);const r={iss:t,sub:t,iat:n,exp:n+this.lifetime,aud:this.tokenServerUri};const o=this.base64UrlEncode(JSON.stringify(e))
;const s=this.base64UrlEncode(JSON.stringify(r));const a=`${o}.${s}`;const c=i.sign("sha256",Buffer.from(a),{key:this.privateKey,dsaEncoding:"ieee-p1363"})
;const l=this.base64UrlEncode(c);return`${a}.${l}`}async requestAsync(e,t=false){if(this.caCertPath&&!e.agent){const t=(e.url||"").toString()
;if(!t.includes("googleapis.com")&&!t.includes("google.com")){e.agent=await this.getCaAgent()}}return super.requestAsync(e,t)}getCaAgent(){if(!this.caCertPath){
this.caAgentPromise=undefined;this.cachedCaCertPath=undefined;this.lastCaCertReadTime=0;return undefined}const e=Date.now()
;const t=e-this.lastCaCertReadTime>this.CA_CERT_TTL_MS;if(this.caAgentPromise&&this.caCertPath===this.cachedCaCertPath&&!t){return this.caAgentPromise}
this.cachedCaCertPath=this.caCertPath;this.lastCaCertReadTime=e;const n=this.caCertPath;this.caAgentPromise=(async()=>{try{const e=await r.promises.readFile(n)
;return new o.Agent({ca:e})}catch(e){if(this.cachedCaCertPath===n){this.caAgentPromise=undefined;this.cachedCaCertPath=undefined;this.lastCaCertReadTime=0}
if(e instanceof Error){e.message=`Error reading certificate file from CA cert path, value '${n}': ${e.message}`}throw e}})();return this.caAgentPromise}
toJSON(){return{...this,privateKey:this.privateKey?"***REDACTED***":undefined,_clientSecret:this._clientSecret?"***REDACTED***":undefined,
apiKey:this.apiKey?"***REDACTED***":undefined,gdchOptions:this.gdchOptions?{...this.gdchOptions,
privateKey:this.gdchOptions.privateKey?"***REDACTED***":undefined,clientSecret:this.gdchOptions.clientSecret?"***REDACTED***":undefined,
client_secret:this.gdchOptions.client_secret?"***REDACTED***":undefined,apiKey:this.gdchOptions.apiKey?"***REDACTED***":undefined,
credentials:this.gdchOptions.credentials?{...this.gdchOptions.credentials,access_token:this.gdchOptions.credentials.access_token?"***REDACTED***":undefined,
refresh_token:this.gdchOptions.credentials.refresh_token?"***REDACTED***":undefined}:undefined}:undefined,credentials:{...this.credentials,
access_token:this.credentials?.access_token?"***REDACTED***":undefined,refresh_token:this.credentials?.refresh_token?"***REDACTED***":undefined}}}
[Symbol.for("nodejs.util.inspect.custom")](){return this.toJSON()}base64UrlEncode(e){const t=typeof e==="string"?Buffer.from(e):e;return t.toString("base64url")
}}t.GdchClient=c},95934:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.GoogleAuth=t.GoogleAuthExceptionMessages=void 0
;const i=n(35317);const r=n(79896);const o=n(17842);const s=n(69595);const a=n(70857);const c=n(16928);const l=n(88851);const u=n(20977);const d=n(12718)
;const p=n(60963);const h=n(75277);const f=n(99807);const g=n(39964);const m=n(88323);const y=n(142);const v=n(34810);const w=n(34240);const _=n(5072)
;const k=n(37870);t.GoogleAuthExceptionMessages={
API_KEY_WITH_CREDENTIALS:"API Keys and Credentials are mutually exclusive authentication methods and cannot be used together.",
NO_PROJECT_ID_FOUND:"Unable to detect a Project Id in the current environment. \n"+"To learn more about authentication and Google APIs, visit: \n"+"https://cloud.google.com/docs/authentication/getting-started",
NO_CREDENTIALS_FOUND:"Unable to find credentials in current environment. \n"+"To learn more about authentication and Google APIs, visit: \n"+"https://cloud.google.com/docs/authentication/getting-started",
NO_ADC_FOUND:"Could not load the default credentials. Browse to https://cloud.google.com/docs/authentication/getting-started for more information.",
NO_UNIVERSE_DOMAIN_FOUND:"Unable to detect a Universe Domain in the current environment.\n"+"To learn more about Universe Domain retrieval, visit: \n"+"https://cloud.google.com/compute/docs/metadata/predefined-metadata-keys"
};class b{checkIsGCE=undefined;useJWTAccessWithScope;defaultServicePath;get isGCE(){return this.checkIsGCE}_findProjectIdPromise;_cachedProjectId
;jsonContent=null;apiKey;cachedCredential=null;#E=null;defaultScopes;keyFilename;scopes;clientOptions={};constructor(e={}){
this._cachedProjectId=e.projectId||null;this.cachedCredential=e.authClient||null;this.keyFilename=e.keyFilename||e.keyFile;if(this.keyFilename){
console.warn("The `keyFilename` option is deprecated. Please use the `auth` object constructor instead. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.")
}this.scopes=e.scopes;this.clientOptions=e.clientOptions||{};this.jsonContent=e.credentials||null;if(this.jsonContent){
console.warn("The `credentials` option is deprecated. Please use the `auth` object constructor instead. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.")
}this.apiKey=e.apiKey||this.clientOptions.apiKey||null;if(this.apiKey&&(this.jsonContent||this.clientOptions.credentials)){
throw new RangeError(t.GoogleAuthExceptionMessages.API_KEY_WITH_CREDENTIALS)}if(e.universeDomain){this.clientOptions.universeDomain=e.universeDomain}}
setGapicJWTValues(e){e.defaultServicePath??=this.defaultServicePath;e.useJWTAccessWithScope??=this.useJWTAccessWithScope;e.defaultScopes??=this.defaultScopes}
getProjectId(e){if(e){void this.getProjectIdAsync().then(t=>e(null,t),e)}else{return this.getProjectIdAsync()}}async getProjectIdOptional(){try{
return await this.getProjectId()}catch(e){if(e instanceof Error&&e.message===t.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND){return null}else{throw e}}}
async findAndCacheProjectId(){let e=null;e||=await this.getProductionProjectId();e||=await this.getFileProjectId();e||=await this.getDefaultServiceProjectId()
;e||=await this.getGCEProjectId();e||=await this.getExternalAccountClientProjectId();if(e){this._cachedProjectId=e;return e}else{
throw new Error(t.GoogleAuthExceptionMessages.NO_PROJECT_ID_FOUND)}}async getProjectIdAsync(){if(this._cachedProjectId){return this._cachedProjectId}
if(!this._findProjectIdPromise){this._findProjectIdPromise=this.findAndCacheProjectId()}return this._findProjectIdPromise}
async getUniverseDomainFromMetadataServer(){let e;try{e=await s.universe("universe-domain");e||=v.DEFAULT_UNIVERSE}catch(t){if(t&&t?.response?.status===404){
e=v.DEFAULT_UNIVERSE}else{throw t}}return e}async getUniverseDomain(){let e=(0,k.originalOrCamelOptions)(this.clientOptions).get("universe_domain");try{
e??=(await this.getClient()).universeDomain}catch{e??=v.DEFAULT_UNIVERSE}return e}getAnyScopes(){return this.scopes||this.defaultScopes}
getApplicationDefault(e={},t){let n;if(typeof e==="function"){t=e}else{n=e}if(t){
void this.getApplicationDefaultAsync(n).then(e=>t(null,e.credential,e.projectId),t)}else{return this.getApplicationDefaultAsync(n)}}
async getApplicationDefaultAsync(e={}){if(this.cachedCredential){return await this.#A(this.cachedCredential,null)}let n
;n=await this._tryGetApplicationCredentialsFromEnvironmentVariable(e);if(n){if(n instanceof h.JWT){n.scopes=this.scopes
}else if(n instanceof y.BaseExternalAccountClient){n.scopes=this.getAnyScopes()}return await this.#A(n)}
n=await this._tryGetApplicationCredentialsFromWellKnownFile(e);if(n){if(n instanceof h.JWT){n.scopes=this.scopes
}else if(n instanceof y.BaseExternalAccountClient){n.scopes=this.getAnyScopes()}return await this.#A(n)}if(await this._checkIsGCE()){
e.scopes=this.getAnyScopes();return await this.#A(new u.Compute(e))}throw new Error(t.GoogleAuthExceptionMessages.NO_ADC_FOUND)}
async#A(e,t=process.env["GOOGLE_CLOUD_QUOTA_PROJECT"]||null){const n=await this.getProjectIdOptional();if(t){e.quotaProjectId=t}this.cachedCredential=e;return{
credential:e,projectId:n}}async _checkIsGCE(){if(this.checkIsGCE===undefined){this.checkIsGCE=s.getGCPResidency()||await s.isAvailable()}return this.checkIsGCE}
async _tryGetApplicationCredentialsFromEnvironmentVariable(e){
const t=process.env["GOOGLE_APPLICATION_CREDENTIALS"]||process.env["google_application_credentials"];if(!t||t.length===0){return null}try{
return await this._getApplicationCredentialsFromFilePath(t,e)}catch(e){if(e instanceof Error){
e.message=`Unable to read the credential file specified by the GOOGLE_APPLICATION_CREDENTIALS environment variable: ${e.message}`}throw e}}
async _tryGetApplicationCredentialsFromWellKnownFile(e){let t=process.env["CLOUDSDK_CONFIG"];if(!t){if(this._isWindows()){if(process.env["APPDATA"]){
t=c.join(process.env["APPDATA"],"gcloud")}}else{const e=process.env["HOME"];if(e){t=c.join(e,".config","gcloud")}}}if(!t){return null}
const n=c.join(t,"application_default_credentials.json");if(!r.existsSync(n)){return null}const i=await this._getApplicationCredentialsFromFilePath(n,e)
;return i}async _getApplicationCredentialsFromFilePath(e,t={}){if(!e||e.length===0){throw new Error("The file path is invalid.")}try{e=r.realpathSync(e)
;if(!r.lstatSync(e).isFile()){throw new Error}}catch(t){if(t instanceof Error){t.message=`The file at ${e} does not exist, or it is not a file. ${t.message}`}
throw t}const n=r.createReadStream(e);return(0,k.suppressAdcWarning)(()=>this.fromStream(n,t))}fromImpersonatedJSON(e){if(!e){
throw new Error("Must pass in a JSON object containing an  impersonated refresh token")}if(e.type!==g.IMPERSONATED_ACCOUNT_TYPE){
throw new Error(`The incoming JSON object does not have the "${g.IMPERSONATED_ACCOUNT_TYPE}" type`)}if(!e.source_credentials){
throw new Error("The incoming JSON object does not contain a source_credentials field")}if(!e.service_account_impersonation_url){
throw new Error("The incoming JSON object does not contain a service_account_impersonation_url field")}const t=(0,
k.suppressFromJsonWarning)(()=>this.fromJSON(e.source_credentials));if(e.service_account_impersonation_url?.length>256){
throw new RangeError(`Target principal is too long: ${e.service_account_impersonation_url}`)}
const n=/(?<target>[^/]+):(generateAccessToken|generateIdToken)$/.exec(e.service_account_impersonation_url)?.groups?.target;if(!n){
throw new RangeError(`Cannot extract target principal from ${e.service_account_impersonation_url}`)}const i=(this.scopes||e.scopes||this.defaultScopes)??[]
;return new g.Impersonated({...e,sourceClient:t,targetPrincipal:n,targetScopes:Array.isArray(i)?i:[i]})}fromJSON(e,t={}){let n;if(!(0,
k.isFromJsonWarningSuppressed)()){
console.warn("The `fromJSON` method is deprecated. Please use the `JWT` constructor instead. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.")
}const i=(0,k.originalOrCamelOptions)(t).get("universe_domain");if(e.type===f.USER_REFRESH_ACCOUNT_TYPE){n=new f.UserRefreshClient(t);n.fromJSON(e)
}else if(e.type===g.IMPERSONATED_ACCOUNT_TYPE){n=this.fromImpersonatedJSON(e)}else if(e.type===y.EXTERNAL_ACCOUNT_TYPE){n=m.ExternalAccountClient.fromJSON({
...e,...t});n.scopes=this.getAnyScopes()}else if(e.type===w.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE){n=new w.ExternalAccountAuthorizedUserClient({...e,...t})
}else if(e.type===_.GDCH_SERVICE_ACCOUNT_TYPE){n=new _.GdchClient(t);n.fromJSON(e)}else{t.scopes=this.scopes;n=new h.JWT(t);this.setGapicJWTValues(n)
;n.fromJSON(e)}if(i){n.universeDomain=i}return n}_cacheClientFromJSON(e,t){const n=(0,k.suppressFromJsonWarning)(()=>this.fromJSON(e,t));this.jsonContent=e
;this.cachedCredential=n;return n}fromStream(e,t={},n){const i=(0,k.isAdcWarningSuppressed)();if(!i){
console.warn("The `fromStream` method is deprecated. Please use the `JWT` constructor with a parsed stream instead. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.")
}let r={};if(typeof t==="function"){n=t}else{r=t}if(n){void this.fromStreamAsync(e,r,i).then(e=>n(null,e),n)}else{return this.fromStreamAsync(e,r,i)}}
fromStreamAsync(e,t,n=false){return new Promise((i,r)=>{if(!e){throw new Error("Must pass in a stream containing the Google auth settings.")}const o=[]
;e.setEncoding("utf8").on("error",r).on("data",e=>o.push(e)).on("end",()=>{try{try{const e=JSON.parse(o.join(""));const r=n?(0,
k.suppressAdcWarning)(()=>this._cacheClientFromJSON(e,t)):this._cacheClientFromJSON(e,t);return i(r)}catch(e){if(!this.keyFilename)throw e;const t=new h.JWT({
...this.clientOptions,keyFile:this.keyFilename});this.cachedCredential=t;this.setGapicJWTValues(t);return i(t)}}catch(e){return r(e)}})})}fromAPIKey(e,t={}){
return new h.JWT({...t,apiKey:e})}_isWindows(){const e=a.platform();if(e&&e.length>=3){if(e.substring(0,3).toLowerCase()==="win"){return true}}return false}
async getDefaultServiceProjectId(){return new Promise(e=>{(0,i.exec)("gcloud config config-helper --format json",(t,n)=>{if(!t&&n){try{
const t=JSON.parse(n).configuration.properties.core.project;e(t);return}catch(e){}}e(null)})})}getProductionProjectId(){
return process.env["GCLOUD_PROJECT"]||process.env["GOOGLE_CLOUD_PROJECT"]||process.env["gcloud_project"]||process.env["google_cloud_project"]}
async getFileProjectId(){if(this.cachedCredential){return this.cachedCredential.projectId}if(this.keyFilename){const e=await this.getClient()
;if(e&&e.projectId){return e.projectId}}const e=await this._tryGetApplicationCredentialsFromEnvironmentVariable();if(e){return e.projectId}else{return null}}
async getExternalAccountClientProjectId(){if(!this.jsonContent||this.jsonContent.type!==y.EXTERNAL_ACCOUNT_TYPE){return null}const e=await this.getClient()
;return await e.getProjectId()}async getGCEProjectId(){try{const e=await s.project("project-id");return e}catch(e){return null}}getCredentials(e){if(e){
void this.getCredentialsAsync().then(t=>e(null,t),e)}else{return this.getCredentialsAsync()}}async getCredentialsAsync(){const e=await this.getClient()
;if(e instanceof g.Impersonated){return{client_email:e.getTargetPrincipal()}}if(e instanceof y.BaseExternalAccountClient){const t=e.getServiceAccountEmail()
;if(t){return{client_email:t,universe_domain:e.universeDomain}}}if(this.jsonContent){return{client_email:this.jsonContent.client_email,
private_key:this.jsonContent.private_key,universe_domain:this.jsonContent.universe_domain}}if(await this._checkIsGCE()){
const[e,t]=await Promise.all([s.instance("service-accounts/default/email"),this.getUniverseDomain()]);return{client_email:e,universe_domain:t}}
throw new Error(t.GoogleAuthExceptionMessages.NO_CREDENTIALS_FOUND)}async getClient(){if(this.cachedCredential){if(this.cachedCredential instanceof h.JWT){
this.setGapicJWTValues(this.cachedCredential)}return this.cachedCredential}this.#E=this.#E||this.#S();try{const e=await this.#E;if(e instanceof h.JWT){
this.setGapicJWTValues(e)}if(e instanceof _.GdchClient&&!e.apiAudience){const t=this.clientOptions;const n=t.apiEndpoint||t.servicePath;if(n){
const t=n.startsWith("http")?"":"https://";const i=`${t}${n}`.replace(/\/+$/,"");const r=e.createWithGdchAudience(i);this.cachedCredential=r;return r}}return e
}finally{this.#E=null}}async#S(){if(this.jsonContent){return this._cacheClientFromJSON(this.jsonContent,this.clientOptions)}else if(this.keyFilename){
const e=c.resolve(this.keyFilename);const t=r.createReadStream(e);return await this.fromStreamAsync(t,this.clientOptions)}else if(this.apiKey){
const e=await this.fromAPIKey(this.apiKey,this.clientOptions);e.scopes=this.scopes;const{credential:t}=await this.#A(e);return t}else{
const{credential:e}=await this.getApplicationDefaultAsync(this.clientOptions);return e}}async getIdTokenClient(e){const t=await this.getClient()
;if(!("fetchIdToken"in t)){
throw new Error("Cannot fetch ID token in this environment, use GCE or set the GOOGLE_APPLICATION_CREDENTIALS environment variable to a service account credentials JSON file.")
}return new d.IdTokenClient({targetAudience:e,idTokenProvider:t})}async getAccessToken(){const e=await this.getClient();return(await e.getAccessToken()).token}
async getRequestHeaders(e){const t=await this.getClient();return t.getRequestHeaders(e)}async authorizeRequest(e={}){const t=e.url
;const n=await this.getClient();const i=await n.getRequestHeaders(t);e.headers=o.Gaxios.mergeHeaders(e.headers,i);return e}async fetch(...e){
const t=await this.getClient();return t.fetch(...e)}async request(e){const t=await this.getClient();return t.request(e)}getEnv(){return(0,p.getEnv)()}
async sign(e,t){const n=await this.getClient();const i=await this.getUniverseDomain();t=t||`https://iamcredentials.${i}/v1/projects/-/serviceAccounts/`
;if(n instanceof g.Impersonated){const t=await n.sign(e);return t.signedBlob}const r=(0,l.createCrypto)();if(n instanceof h.JWT&&n.key){
const t=await r.sign(n.key,e);return t}const o=await this.getCredentials();if(!o.client_email){throw new Error("Cannot sign data without `client_email`.")}
return this.signBlob(r,o.client_email,e,t)}async signBlob(e,t,n,i){const r=new URL(i+`${t}:signBlob`);const o=await this.request({method:"POST",url:r.href,
data:{payload:e.encodeBase64StringUtf8(n)},retry:true,retryConfig:{httpMethodsToRetry:["POST"]}});return o.data.signedBlob}}t.GoogleAuth=b},89390:(e,t)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:true});t.IAMAuth=void 0;class n{selector;token;constructor(e,t){this.selector=e;this.token=t
;this.selector=e;this.token=t}getRequestHeaders(){return{"x-goog-iam-authority-selector":this.selector,"x-goog-iam-authorization-token":this.token}}}t.IAMAuth=n
},29960:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.IdentityPoolClient=void 0;const i=n(142);const r=n(37870);const o=n(10932)
;const s=n(24627);const a=n(26129);const c=n(121);const l=n(17842);class u extends i.BaseExternalAccountClient{subjectTokenSupplier;constructor(e){super(e)
;const t=(0,r.originalOrCamelOptions)(e);const n=t.get("credential_source");const i=t.get("subject_token_supplier");if(!n&&!i){
throw new Error("A credential source or subject token supplier must be specified.")}if(n&&i){
throw new Error("Only one of credential source or subject token supplier can be specified.")}if(i){this.subjectTokenSupplier=i
;this.credentialSourceType="programmatic"}else{const e=(0,r.originalOrCamelOptions)(n);const t=(0,r.originalOrCamelOptions)(e.get("format"))
;const i=t.get("type")||"text";const c=t.get("subject_token_field_name");if(i!=="json"&&i!=="text"){throw new Error(`Invalid credential_source format "${i}"`)}
if(i==="json"&&!c){throw new Error("Missing subject_token_field_name for JSON credential_source format")}const l=e.get("file");const d=e.get("url")
;const p=e.get("certificate");const h=e.get("headers");if(l&&d||d&&p||l&&p){
throw new Error('No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.')}else if(l){this.credentialSourceType="file"
;this.subjectTokenSupplier=new o.FileSubjectTokenSupplier({filePath:l,formatType:i,subjectTokenFieldName:c})}else if(d){this.credentialSourceType="url"
;this.subjectTokenSupplier=new s.UrlSubjectTokenSupplier({url:d,formatType:i,subjectTokenFieldName:c,headers:h,additionalGaxiosOptions:u.RETRY_CONFIG})
}else if(p){this.credentialSourceType="certificate";const e=new a.CertificateSubjectTokenSupplier({useDefaultCertificateConfig:p.use_default_certificate_config,
certificateConfigLocation:p.certificate_config_location,trustChainPath:p.trust_chain_path});this.subjectTokenSupplier=e}else{
throw new Error('No valid Identity Pool "credential_source" provided, must be either file, url, or certificate.')}}}async retrieveSubjectToken(){
const e=await this.subjectTokenSupplier.getSubjectToken(this.supplierContext);if(this.subjectTokenSupplier instanceof a.CertificateSubjectTokenSupplier){
const e=await this.subjectTokenSupplier.createMtlsHttpsAgent();this.stsCredential=new c.StsCredentials({tokenExchangeEndpoint:this.getTokenUrl(),
clientAuthentication:this.clientAuth,transporter:new l.Gaxios({agent:e})});this.transporter=new l.Gaxios({...this.transporter.defaults||{},agent:e})}return e}}
t.IdentityPoolClient=u},12718:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.IdTokenClient=void 0;const i=n(10091)
;class r extends i.OAuth2Client{targetAudience;idTokenProvider;constructor(e){super(e);this.targetAudience=e.targetAudience
;this.idTokenProvider=e.idTokenProvider}async getRequestMetadataAsync(){if(!this.credentials.id_token||!this.credentials.expiry_date||this.isTokenExpiring()){
const e=await this.idTokenProvider.fetchIdToken(this.targetAudience);this.credentials={id_token:e,expiry_date:this.getIdTokenExpiryDate(e)}}
const e=new Headers({authorization:"Bearer "+this.credentials.id_token});return{headers:e}}getIdTokenExpiryDate(e){const t=e.split(".")[1];if(t){
const e=JSON.parse(Buffer.from(t,"base64").toString("ascii"));return e.exp*1e3}}}t.IdTokenClient=r},39964:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.Impersonated=t.IMPERSONATED_ACCOUNT_TYPE=void 0;const i=n(10091);const r=n(17842);const o=n(37870)
;t.IMPERSONATED_ACCOUNT_TYPE="impersonated_service_account";class s extends i.OAuth2Client{sourceClient;targetPrincipal;targetScopes;delegates;lifetime;endpoint
;constructor(e={}){super(e);if(!(0,o.isAdcWarningSuppressed)()){
console.warn("The `Impersonated` constructor does not validate the credential configuration. A security risk occurs when a credential configuration configured with malicious URLs is used. When the credential configuration is accepted from an untrusted source, you should validate it before using it with this method. For more details, see https://cloud.google.com/docs/authentication/external/externally-sourced-credentials.")
}this.credentials={expiry_date:1,refresh_token:"impersonated-placeholder"};this.sourceClient=e.sourceClient??new i.OAuth2Client
;this.targetPrincipal=e.targetPrincipal??"";this.delegates=e.delegates??[];this.targetScopes=e.targetScopes??[];this.lifetime=e.lifetime??3600;const t=!!(0,
o.originalOrCamelOptions)(e).get("universe_domain");if(!t){this.universeDomain=this.sourceClient.universeDomain
}else if(this.sourceClient.universeDomain!==this.universeDomain){
throw new RangeError(`Universe domain ${this.sourceClient.universeDomain} in source credentials does not match ${this.universeDomain} universe domain set for impersonated credentials.`)
}this.endpoint=e.endpoint??`https://iamcredentials.${this.universeDomain}`}async sign(e){await this.sourceClient.getAccessToken()
;const t=`projects/-/serviceAccounts/${this.targetPrincipal}`;const n=`${this.endpoint}/v1/${t}:signBlob`;const i={delegates:this.delegates,
payload:Buffer.from(e).toString("base64")};const r=await this.sourceClient.request({...s.RETRY_CONFIG,url:n,data:i,method:"POST"});return r.data}
getTargetPrincipal(){return this.targetPrincipal}async refreshToken(){try{await this.sourceClient.getAccessToken()
;const e="projects/-/serviceAccounts/"+this.targetPrincipal;const t=`${this.endpoint}/v1/${e}:generateAccessToken`;const n={delegates:this.delegates,
scope:this.targetScopes,lifetime:this.lifetime+"s"};const i=await this.sourceClient.request({...s.RETRY_CONFIG,url:t,data:n,method:"POST"});const r=i.data
;this.credentials.access_token=r.accessToken;this.credentials.expiry_date=Date.parse(r.expireTime);return{tokens:this.credentials,res:i}}catch(e){
if(!(e instanceof Error))throw e;let t=0;let n="";if(e instanceof r.GaxiosError){t=e?.response?.data?.error?.status;n=e?.response?.data?.error?.message}
if(t&&n){e.message=`${t}: unable to impersonate: ${n}`;throw e}else{e.message=`unable to impersonate: ${e}`;throw e}}}async fetchIdToken(e,t){
await this.sourceClient.getAccessToken();const n=`projects/-/serviceAccounts/${this.targetPrincipal}`;const i=`${this.endpoint}/v1/${n}:generateIdToken`
;const r={delegates:this.delegates,audience:e,includeEmail:t?.includeEmail??true,useEmailAzp:t?.includeEmail??true};const o=await this.sourceClient.request({
...s.RETRY_CONFIG,url:i,data:r,method:"POST"});return o.data.token}}t.Impersonated=s},27060:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{
value:true});t.JWTAccess=void 0;const i=n(33324);const r=n(37870);const o={alg:"RS256",typ:"JWT"};class s{email;key;keyId;projectId;eagerRefreshThresholdMillis
;cache=new r.LRUCache({capacity:500,maxAge:60*60*1e3});constructor(e,t,n,i){this.email=e;this.key=t;this.keyId=n;this.eagerRefreshThresholdMillis=i??5*60*1e3}
getCachedKey(e,t){let n=e;if(t&&Array.isArray(t)&&t.length){n=e?`${e}_${t.join("_")}`:`${t.join("_")}`}else if(typeof t==="string"){n=e?`${e}_${t}`:t}if(!n){
throw Error("Scopes or url must be provided")}return n}getRequestHeaders(e,t,n){const r=this.getCachedKey(e,n);const a=this.cache.get(r);const c=Date.now()
;if(a&&a.expiration-c>this.eagerRefreshThresholdMillis){return new Headers(a.headers)}const l=Math.floor(Date.now()/1e3);const u=s.getExpirationTime(l);let d
;if(Array.isArray(n)){n=n.join(" ")}if(n){d={iss:this.email,sub:this.email,scope:n,exp:u,iat:l}}else{d={iss:this.email,sub:this.email,aud:e,exp:u,iat:l}}if(t){
for(const e in d){if(t[e]){throw new Error(`The '${e}' property is not allowed when passing additionalClaims. This claim is included in the JWT by default.`)}}}
const p=this.keyId?{...o,kid:this.keyId}:o;const h=Object.assign(d,t);const f=i.sign({header:p,payload:h,secret:this.key});const g=new Headers({
authorization:`Bearer ${f}`});this.cache.set(r,{expiration:u*1e3,headers:g});return g}static getExpirationTime(e){const t=e+3600;return t}fromJSON(e){if(!e){
throw new Error("Must pass in a JSON object containing the service account auth settings.")}if(!e.client_email){
throw new Error("The incoming JSON object does not contain a client_email field")}if(!e.private_key){
throw new Error("The incoming JSON object does not contain a private_key field")}this.email=e.client_email;this.key=e.private_key;this.keyId=e.private_key_id
;this.projectId=e.project_id}fromStream(e,t){if(t){this.fromStreamAsync(e).then(()=>t(),t)}else{return this.fromStreamAsync(e)}}fromStreamAsync(e){
return new Promise((t,n)=>{if(!e){n(new Error("Must pass in a stream containing the service account auth settings."))}let i=""
;e.setEncoding("utf8").on("data",e=>i+=e).on("error",n).on("end",()=>{try{const e=JSON.parse(i);this.fromJSON(e);t()}catch(e){n(e)}})})}}t.JWTAccess=s},
75277:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.JWT=void 0;const i=n(33067);const r=n(53165);const o=n(27060);const s=n(10091)
;const a=n(34810);class c extends s.OAuth2Client{email;keyFile;key;keyId;defaultScopes;scopes;scope;subject;gtoken;additionalClaims;useJWTAccessWithScope
;defaultServicePath;access;constructor(e={}){super(e);this.email=e.email;this.keyFile=e.keyFile;this.key=e.key;this.keyId=e.keyId;this.scopes=e.scopes
;this.subject=e.subject;this.additionalClaims=e.additionalClaims;this.credentials={refresh_token:"jwt-placeholder",expiry_date:1}}createScoped(e){
const t=new c(this);t.scopes=e;return t}async getRequestMetadataAsync(e){e=this.defaultServicePath?`https://${this.defaultServicePath}/`:e
;const t=!this.hasUserScopes()&&e||this.useJWTAccessWithScope&&this.hasAnyScopes()||this.universeDomain!==a.DEFAULT_UNIVERSE
;if(this.subject&&this.universeDomain!==a.DEFAULT_UNIVERSE){
throw new RangeError(`Service Account user is configured for the credential. Domain-wide delegation is not supported in universes other than ${a.DEFAULT_UNIVERSE}`)
}if(!this.apiKey&&t){if(this.additionalClaims&&this.additionalClaims.target_audience){const{tokens:e}=await this.refreshToken();return{
headers:this.addSharedMetadataHeaders(new Headers({authorization:`Bearer ${e.id_token}`}))}}else{if(!this.access){
this.access=new o.JWTAccess(this.email,this.key,this.keyId,this.eagerRefreshThresholdMillis)}let t;if(this.hasUserScopes()){t=this.scopes}else if(!e){
t=this.defaultScopes}const n=this.useJWTAccessWithScope||this.universeDomain!==a.DEFAULT_UNIVERSE
;const i=await this.access.getRequestHeaders(e??undefined,this.additionalClaims,n?t:undefined);return{headers:this.addSharedMetadataHeaders(i)}}
}else if(this.hasAnyScopes()||this.apiKey){return super.getRequestMetadataAsync(e)}else{return{headers:new Headers}}}async fetchIdToken(e){
const t=new i.GoogleToken({iss:this.email,sub:this.subject,scope:this.scopes||this.defaultScopes,keyFile:this.keyFile,key:this.key,additionalClaims:{
target_audience:e},transporter:this.transporter});await t.getToken({forceRefresh:true});if(!t.idToken){
throw new Error("Unknown error: Failed to fetch ID token")}return t.idToken}hasUserScopes(){if(!this.scopes){return false}return this.scopes.length>0}
hasAnyScopes(){if(this.scopes&&this.scopes.length>0)return true;if(this.defaultScopes&&this.defaultScopes.length>0)return true;return false}authorize(e){if(e){
this.authorizeAsync().then(t=>e(null,t),e)}else{return this.authorizeAsync()}}async authorizeAsync(){const e=await this.refreshToken();if(!e){
throw new Error("No result returned")}this.credentials=e.tokens;this.credentials.refresh_token="jwt-placeholder";this.key=this.gtoken.googleTokenOptions?.key
;this.email=this.gtoken.googleTokenOptions?.iss;return e.tokens}async refreshTokenNoCache(){const e=this.createGToken();const t=await e.getToken({
forceRefresh:this.isTokenExpiring()});const n={access_token:t.access_token,token_type:"Bearer",expiry_date:e.expiresAt,id_token:e.idToken};this.emit("tokens",n)
;return{res:null,tokens:n}}createGToken(){if(!this.gtoken){this.gtoken=new i.GoogleToken({iss:this.email,sub:this.subject,scope:this.scopes||this.defaultScopes,
keyFile:this.keyFile,key:this.key,additionalClaims:this.additionalClaims,transporter:this.transporter})}return this.gtoken}fromJSON(e){if(!e){
throw new Error("Must pass in a JSON object containing the service account auth settings.")}if(!e.client_email){
throw new Error("The incoming JSON object does not contain a client_email field")}if(!e.private_key){
throw new Error("The incoming JSON object does not contain a private_key field")}this.email=e.client_email;this.key=e.private_key;this.keyId=e.private_key_id
;this.projectId=e.project_id;this.quotaProjectId=e.quota_project_id;this.universeDomain=e.universe_domain||this.universeDomain}fromStream(e,t){if(t){
this.fromStreamAsync(e).then(()=>t(),t)}else{return this.fromStreamAsync(e)}}fromStreamAsync(e){return new Promise((t,n)=>{if(!e){
throw new Error("Must pass in a stream containing the service account auth settings.")}let i=""
;e.setEncoding("utf8").on("error",n).on("data",e=>i+=e).on("end",()=>{try{const e=JSON.parse(i);this.fromJSON(e);t()}catch(e){n(e)}})})}fromAPIKey(e){
if(typeof e!=="string"){throw new Error("Must provide an API Key string.")}this.apiKey=e}async getCredentials(){if(this.key){return{private_key:this.key,
client_email:this.email}}else if(this.keyFile){const e=this.createGToken();const t=await(0,r.getCredentials)(this.keyFile);return{private_key:t.privateKey,
client_email:t.clientEmail}}throw new Error("A key or a keyFile must be provided to getCredentials.")}}t.JWT=c},53882:(e,t)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.LoginTicket=void 0;class n{envelope;payload;constructor(e,t){this.envelope=e;this.payload=t}getEnvelope(){
return this.envelope}getPayload(){return this.payload}getUserId(){const e=this.getPayload();if(e&&e.sub){return e.sub}return null}getAttributes(){return{
envelope:this.getEnvelope(),payload:this.getPayload()}}}t.LoginTicket=n},10091:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.OAuth2Client=t.ClientAuthentication=t.CertificateFormat=t.CodeChallengeMethod=void 0;const i=n(17842);const r=n(83480);const o=n(2203);const s=n(325)
;const a=n(37870);const c=n(88851);const l=n(34810);const u=n(53882);var d;(function(e){e["Plain"]="plain";e["S256"]="S256"})(d||(t.CodeChallengeMethod=d={}))
;var p;(function(e){e["PEM"]="PEM";e["JWK"]="JWK"})(p||(t.CertificateFormat=p={}));var h;(function(e){e["ClientSecretPost"]="ClientSecretPost"
;e["ClientSecretBasic"]="ClientSecretBasic";e["None"]="None"})(h||(t.ClientAuthentication=h={}));class f extends l.AuthClient{redirectUri;certificateCache={}
;certificateExpiry=null;certificateCacheFormat=p.PEM;refreshTokenPromises=new Map;endpoints;issuers;clientAuthentication;_clientId;_clientSecret;refreshHandler
;constructor(e={},t,n){super(typeof e==="object"?e:{});if(typeof e!=="object"){e={clientId:e,clientSecret:t,redirectUri:n}}
this._clientId=e.clientId||e.client_id;this._clientSecret=e.clientSecret||e.client_secret;this.redirectUri=e.redirectUri||e.redirect_uris?.[0];this.endpoints={
tokenInfoUrl:"https://oauth2.googleapis.com/tokeninfo",oauth2AuthBaseUrl:"https://accounts.google.com/o/oauth2/v2/auth",
oauth2TokenUrl:"https://oauth2.googleapis.com/token",oauth2RevokeUrl:"https://oauth2.googleapis.com/revoke",
oauth2FederatedSignonPemCertsUrl:"https://www.googleapis.com/oauth2/v1/certs",oauth2FederatedSignonJwkCertsUrl:"https://www.googleapis.com/oauth2/v3/certs",
oauth2IapPublicKeyUrl:"https://www.gstatic.com/iap/verify/public_key",...e.endpoints};this.clientAuthentication=e.clientAuthentication||h.ClientSecretPost
;this.issuers=e.issuers||["accounts.google.com","https://accounts.google.com",this.universeDomain]}
static GOOGLE_TOKEN_INFO_URL="https://oauth2.googleapis.com/tokeninfo";static CLOCK_SKEW_SECS_=300;static DEFAULT_MAX_TOKEN_LIFETIME_SECS_=86400
;generateAuthUrl(e={}){if(e.code_challenge_method&&!e.code_challenge){
throw new Error("If a code_challenge_method is provided, code_challenge must be included.")}e.response_type=e.response_type||"code"
;e.client_id=e.client_id||this._clientId;e.redirect_uri=e.redirect_uri||this.redirectUri;if(Array.isArray(e.scope)){e.scope=e.scope.join(" ")}
const t=this.endpoints.oauth2AuthBaseUrl.toString();return t+"?"+r.stringify(e)}generateCodeVerifier(){
throw new Error("generateCodeVerifier is removed, please use generateCodeVerifierAsync instead.")}async generateCodeVerifierAsync(){const e=(0,c.createCrypto)()
;const t=e.randomBytesBase64(96);const n=t.replace(/\+/g,"~").replace(/=/g,"_").replace(/\//g,"-");const i=await e.sha256DigestBase64(n)
;const r=i.split("=")[0].replace(/\+/g,"-").replace(/\//g,"_");return{codeVerifier:n,codeChallenge:r}}getToken(e,t){const n=typeof e==="string"?{code:e}:e
;if(t){this.getTokenAsync(n).then(e=>t(null,e.tokens,e.res),e=>t(e,null,e.response))}else{return this.getTokenAsync(n)}}async getTokenAsync(e){
const t=this.endpoints.oauth2TokenUrl.toString();const n=new Headers;const i={client_id:e.client_id||this._clientId,code_verifier:e.codeVerifier,code:e.code,
grant_type:"authorization_code",redirect_uri:e.redirect_uri||this.redirectUri};if(this.clientAuthentication===h.ClientSecretBasic){
const e=Buffer.from(`${this._clientId}:${this._clientSecret}`);n.set("authorization",`Basic ${e.toString("base64")}`)}
if(this.clientAuthentication===h.ClientSecretPost){i.client_secret=this._clientSecret}const r={...f.RETRY_CONFIG,method:"POST",url:t,
data:new URLSearchParams((0,a.removeUndefinedValuesInObject)(i)),headers:n};l.AuthClient.setMethodName(r,"getTokenAsync")
;const o=await this.transporter.request(r);const s=o.data;if(o.data&&o.data.expires_in){s.expiry_date=(new Date).getTime()+o.data.expires_in*1e3
;delete s.expires_in}this.emit("tokens",s);return{tokens:s,res:o}}async refreshToken(e){if(!e){return this.refreshTokenNoCache(e)}
if(this.refreshTokenPromises.has(e)){return this.refreshTokenPromises.get(e)}const t=this.refreshTokenNoCache(e).then(t=>{this.refreshTokenPromises.delete(e)
;return t},t=>{this.refreshTokenPromises.delete(e);throw t});this.refreshTokenPromises.set(e,t);return t}async refreshTokenNoCache(e){if(!e){
throw new Error("No refresh token is set.")}const t=this.endpoints.oauth2TokenUrl.toString();const n={refresh_token:e,client_id:this._clientId,
client_secret:this._clientSecret,grant_type:"refresh_token"};let r;try{const e={...f.RETRY_CONFIG,method:"POST",url:t,data:new URLSearchParams((0,
a.removeUndefinedValuesInObject)(n))};l.AuthClient.setMethodName(e,"refreshTokenNoCache");r=await this.transporter.request(e)}catch(e){
if(e instanceof i.GaxiosError&&e.message==="invalid_grant"&&e.response?.data&&/ReAuth/i.test(e.response.data.error_description)){
e.message=JSON.stringify(e.response.data)}throw e}const o=r.data;if(r.data&&r.data.expires_in){o.expiry_date=(new Date).getTime()+r.data.expires_in*1e3
;delete o.expires_in}this.emit("tokens",o);return{tokens:o,res:r}}refreshAccessToken(e){if(e){
this.refreshAccessTokenAsync().then(t=>e(null,t.credentials,t.res),e)}else{return this.refreshAccessTokenAsync()}}async refreshAccessTokenAsync(){
const e=await this.refreshToken(this.credentials.refresh_token);const t=e.tokens;t.refresh_token=this.credentials.refresh_token;this.credentials=t;return{
credentials:this.credentials,res:e.res}}getAccessToken(e){if(e){this.getAccessTokenAsync().then(t=>e(null,t.token,t.res),e)}else{
return this.getAccessTokenAsync()}}async getAccessTokenAsync(){const e=!this.credentials.access_token||this.isTokenExpiring();if(e){
if(!this.credentials.refresh_token){if(this.refreshHandler){const e=await this.processAndValidateRefreshHandler();if(e?.access_token){this.setCredentials(e)
;return{token:this.credentials.access_token}}}else{throw new Error("No refresh token or refresh handler callback is set.")}}
const e=await this.refreshAccessTokenAsync();if(!e.credentials||e.credentials&&!e.credentials.access_token){throw new Error("Could not refresh access token.")}
return{token:e.credentials.access_token,res:e.res}}else{return{token:this.credentials.access_token}}}async getRequestHeaders(e){
const t=(await this.getRequestMetadataAsync(e)).headers;return t}async getRequestMetadataAsync(e){e;const t=this.credentials
;if(!t.access_token&&!t.refresh_token&&!this.apiKey&&!this.refreshHandler){
throw new Error("No access, refresh token, API key or refresh handler callback is set.")}if(t.access_token&&!this.isTokenExpiring()){
t.token_type=t.token_type||"Bearer";const e=new Headers({authorization:t.token_type+" "+t.access_token});return{headers:this.addSharedMetadataHeaders(e)}}
if(this.refreshHandler){const e=await this.processAndValidateRefreshHandler();if(e?.access_token){this.setCredentials(e);const t=new Headers({
authorization:"Bearer "+this.credentials.access_token});return{headers:this.addSharedMetadataHeaders(t)}}}if(this.apiKey){return{headers:new Headers({
"X-Goog-Api-Key":this.apiKey})}}let n=null;let i=null;try{n=await this.refreshToken(t.refresh_token);i=n.tokens}catch(e){const t=e
;if(t.response&&(t.response.status===403||t.response.status===404)){t.message=`Could not refresh access token: ${t.message}`}throw t}const r=this.credentials
;r.token_type=r.token_type||"Bearer";i.refresh_token=r.refresh_token;this.credentials=i;const o=new Headers({authorization:r.token_type+" "+i.access_token})
;return{headers:this.addSharedMetadataHeaders(o),res:n.res}}static getRevokeTokenUrl(e){return(new f).getRevokeTokenURL(e).toString()}getRevokeTokenURL(e){
const t=new URL(this.endpoints.oauth2RevokeUrl);t.searchParams.append("token",e);return t}revokeToken(e,t){const n={...f.RETRY_CONFIG,
url:this.getRevokeTokenURL(e).toString(),method:"POST"};l.AuthClient.setMethodName(n,"revokeToken");if(t){this.transporter.request(n).then(e=>t(null,e),t)}else{
return this.transporter.request(n)}}revokeCredentials(e){if(e){this.revokeCredentialsAsync().then(t=>e(null,t),e)}else{return this.revokeCredentialsAsync()}}
async revokeCredentialsAsync(){const e=this.credentials.access_token;this.credentials={};if(e){return this.revokeToken(e)}else{
throw new Error("No access token to revoke.")}}request(e,t){if(t){this.requestAsync(e).then(e=>t(null,e),e=>t(e,e.response))}else{return this.requestAsync(e)}}
async requestAsync(e,t=false){try{const t=await this.getRequestMetadataAsync();e.headers=i.Gaxios.mergeHeaders(e.headers)
;this.addUserProjectAndAuthHeaders(e.headers,t.headers);if(this.apiKey){e.headers.set("X-Goog-Api-Key",this.apiKey)}return await this.transporter.request(e)
}catch(n){const i=n.response;if(i){const n=i.status
;const r=this.credentials&&this.credentials.access_token&&this.credentials.refresh_token&&(!this.credentials.expiry_date||this.forceRefreshOnFailure)
;const s=this.credentials&&this.credentials.access_token&&!this.credentials.refresh_token&&(!this.credentials.expiry_date||this.forceRefreshOnFailure)&&this.refreshHandler
;const a=i.config.data instanceof o.Readable;const c=n===401||n===403;if(!t&&c&&!a&&r){await this.refreshAccessTokenAsync();return this.requestAsync(e,true)
}else if(!t&&c&&!a&&s){const t=await this.processAndValidateRefreshHandler();if(t?.access_token){this.setCredentials(t)}return this.requestAsync(e,true)}}
throw n}}verifyIdToken(e,t){if(t&&typeof t!=="function"){
throw new Error("This method accepts an options object as the first parameter, which includes the idToken, audience, and maxExpiry.")}if(t){
this.verifyIdTokenAsync(e).then(e=>t(null,e),t)}else{return this.verifyIdTokenAsync(e)}}async verifyIdTokenAsync(e){if(!e.idToken){
throw new Error("The verifyIdToken method requires an ID Token")}const t=await this.getFederatedSignonCertsAsync()
;const n=await this.verifySignedJwtWithCertsAsync(e.idToken,t.certs,e.audience,this.issuers,e.maxExpiry);return n}async getTokenInfo(e){
const{data:t}=await this.transporter.request({...f.RETRY_CONFIG,method:"POST",headers:{"content-type":"application/x-www-form-urlencoded;charset=UTF-8",
authorization:`Bearer ${e}`},url:this.endpoints.tokenInfoUrl.toString()});const n=Object.assign({expiry_date:(new Date).getTime()+t.expires_in*1e3,
scopes:t.scope.split(" ")},t);delete n.expires_in;delete n.scope;return n}getFederatedSignonCerts(e){if(e){
this.getFederatedSignonCertsAsync().then(t=>e(null,t.certs,t.res),e)}else{return this.getFederatedSignonCertsAsync()}}async getFederatedSignonCertsAsync(){
const e=(new Date).getTime();const t=(0,c.hasBrowserCrypto)()?p.JWK:p.PEM
;if(this.certificateExpiry&&e<this.certificateExpiry.getTime()&&this.certificateCacheFormat===t){return{certs:this.certificateCache,format:t}}let n;let i
;switch(t){case p.PEM:i=this.endpoints.oauth2FederatedSignonPemCertsUrl.toString();break;case p.JWK:i=this.endpoints.oauth2FederatedSignonJwkCertsUrl.toString()
;break;default:throw new Error(`Unsupported certificate format ${t}`)}try{const e={...f.RETRY_CONFIG,url:i}
;l.AuthClient.setMethodName(e,"getFederatedSignonCertsAsync");n=await this.transporter.request(e)}catch(e){if(e instanceof Error){
e.message=`Failed to retrieve verification certificates: ${e.message}`}throw e}const r=n?.headers.get("cache-control");let o=-1;if(r){
const e=/max-age=(?<maxAge>[0-9]+)/.exec(r)?.groups?.maxAge;if(e){o=Number(e)*1e3}}let s={};switch(t){case p.PEM:s=n.data;break;case p.JWK:
for(const e of n.data.keys){s[e.kid]=e}break;default:throw new Error(`Unsupported certificate format ${t}`)}const a=new Date
;this.certificateExpiry=o===-1?null:new Date(a.getTime()+o);this.certificateCache=s;this.certificateCacheFormat=t;return{certs:s,format:t,res:n}}
getIapPublicKeys(e){if(e){this.getIapPublicKeysAsync().then(t=>e(null,t.pubkeys,t.res),e)}else{return this.getIapPublicKeysAsync()}}
async getIapPublicKeysAsync(){let e;const t=this.endpoints.oauth2IapPublicKeyUrl.toString();try{const n={...f.RETRY_CONFIG,url:t}
;l.AuthClient.setMethodName(n,"getIapPublicKeysAsync");e=await this.transporter.request(n)}catch(e){if(e instanceof Error){
e.message=`Failed to retrieve verification certificates: ${e.message}`}throw e}return{pubkeys:e.data,res:e}}verifySignedJwtWithCerts(){
throw new Error("verifySignedJwtWithCerts is removed, please use verifySignedJwtWithCertsAsync instead.")}async verifySignedJwtWithCertsAsync(e,t,n,i,r){
const o=(0,c.createCrypto)();if(!r){r=f.DEFAULT_MAX_TOKEN_LIFETIME_SECS_}const a=e.split(".");if(a.length!==3){
throw new Error("Wrong number of segments in token: "+e)}const l=a[0]+"."+a[1];let d=a[2];let p;let h;try{p=JSON.parse(o.decodeBase64StringUtf8(a[0]))}catch(e){
if(e instanceof Error){e.message=`Can't parse token envelope: ${a[0]}': ${e.message}`}throw e}if(!p){throw new Error("Can't parse token envelope: "+a[0])}try{
h=JSON.parse(o.decodeBase64StringUtf8(a[1]))}catch(e){if(e instanceof Error){e.message=`Can't parse token payload '${a[0]}`}throw e}if(!h){
throw new Error("Can't parse token payload: "+a[1])}if(!Object.prototype.hasOwnProperty.call(t,p.kid)){
throw new Error("No pem found for envelope: "+JSON.stringify(p))}const g=t[p.kid];if(p.alg==="ES256"){d=s.joseToDer(d,"ES256").toString("base64")}
const m=await o.verify(g,l,d);if(!m){throw new Error("Invalid token signature: "+e)}if(!h.iat){throw new Error("No issue time in token: "+JSON.stringify(h))}
if(!h.exp){throw new Error("No expiration time in token: "+JSON.stringify(h))}const y=Number(h.iat)
;if(isNaN(y))throw new Error("iat field using invalid format");const v=Number(h.exp);if(isNaN(v))throw new Error("exp field using invalid format")
;const w=(new Date).getTime()/1e3;if(v>=w+r){throw new Error("Expiration time too far in future: "+JSON.stringify(h))}const _=y-f.CLOCK_SKEW_SECS_
;const k=v+f.CLOCK_SKEW_SECS_;if(w<_){throw new Error("Token used too early, "+w+" < "+_+": "+JSON.stringify(h))}if(w>k){
throw new Error("Token used too late, "+w+" > "+k+": "+JSON.stringify(h))}if(i&&i.indexOf(h.iss)<0){
throw new Error("Invalid issuer, expected one of ["+i+"], but got "+h.iss)}if(typeof n!=="undefined"&&n!==null){const e=h.aud;let t=false
;if(n.constructor===Array){t=n.indexOf(e)>-1}else{t=e===n}if(!t){throw new Error("Wrong recipient, payload audience != requiredAudience")}}
return new u.LoginTicket(p,h)}async processAndValidateRefreshHandler(){if(this.refreshHandler){const e=await this.refreshHandler();if(!e.access_token){
throw new Error("No access token is returned by the refreshHandler callback.")}return e}return}isTokenExpiring(){const e=this.credentials.expiry_date
;return e?e<=(new Date).getTime()+this.eagerRefreshThresholdMillis:false}}t.OAuth2Client=f},6653:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{
value:true});t.OAuthClientAuthHandler=void 0;t.getErrorFromOAuthErrorResponse=a;const i=n(17842);const r=n(88851);const o=["PUT","POST","PATCH"];class s{#O=(0,
r.createCrypto)();#I;transporter;constructor(e){if(e&&"clientId"in e){this.#I=e;this.transporter=new i.Gaxios}else{this.#I=e?.clientAuthentication
;this.transporter=e?.transporter||new i.Gaxios}}applyClientAuthenticationOptions(e,t){e.headers=i.Gaxios.mergeHeaders(e.headers)
;this.injectAuthenticatedHeaders(e,t);if(!t){this.injectAuthenticatedRequestBody(e)}}injectAuthenticatedHeaders(e,t){if(t){
e.headers=i.Gaxios.mergeHeaders(e.headers,{authorization:`Bearer ${t}`})}else if(this.#I?.confidentialClientType==="basic"){
e.headers=i.Gaxios.mergeHeaders(e.headers);const t=this.#I.clientId;const n=this.#I.clientSecret||"";const r=this.#O.encodeBase64StringUtf8(`${t}:${n}`)
;i.Gaxios.mergeHeaders(e.headers,{authorization:`Basic ${r}`})}}injectAuthenticatedRequestBody(e){if(this.#I?.confidentialClientType==="request-body"){
const t=(e.method||"GET").toUpperCase();if(!o.includes(t)){
throw new Error(`${t} HTTP method does not support `+`${this.#I.confidentialClientType} `+"client authentication")}const n=new Headers(e.headers)
;const i=n.get("content-type");if(i?.startsWith("application/x-www-form-urlencoded")||e.data instanceof URLSearchParams){const t=new URLSearchParams(e.data??"")
;t.append("client_id",this.#I.clientId);t.append("client_secret",this.#I.clientSecret||"");e.data=t}else if(i?.startsWith("application/json")){e.data=e.data||{}
;Object.assign(e.data,{client_id:this.#I.clientId,client_secret:this.#I.clientSecret||""})}else{
throw new Error(`${i} content-types are not supported with `+`${this.#I.confidentialClientType} `+"client authentication")}}}static get RETRY_CONFIG(){return{
retry:true,retryConfig:{httpMethodsToRetry:["GET","PUT","POST","HEAD","OPTIONS","DELETE"]}}}}t.OAuthClientAuthHandler=s;function a(e,t){const n=e.error
;const i=e.error_description;const r=e.error_uri;let o=`Error code ${n}`;if(typeof i!=="undefined"){o+=`: ${i}`}if(typeof r!=="undefined"){o+=` - ${r}`}
const s=new Error(o);if(t){const e=Object.keys(t);if(t.stack){e.push("stack")}e.forEach(e=>{if(e!=="message"){Object.defineProperty(s,e,{value:t[e],
writable:false,enumerable:true})}})}return s}},62045:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.PassThroughClient=void 0
;const i=n(34810);class r extends i.AuthClient{async request(e){return this.transporter.request(e)}async getAccessToken(){return{}}async getRequestHeaders(){
return new Headers}}t.PassThroughClient=r},46077:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.PluggableAuthClient=t.ExecutableError=void 0;const i=n(142);const r=n(43247);const o=n(908);var s=n(908);Object.defineProperty(t,"ExecutableError",{
enumerable:true,get:function(){return s.ExecutableError}});const a=30*1e3;const c=5*1e3;const l=120*1e3;const u="GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES"
;const d=1;class p extends i.BaseExternalAccountClient{command;timeoutMillis;outputFile;handler;constructor(e){super(e);if(!e.credential_source.executable){
throw new Error('No valid Pluggable Auth "credential_source" provided.')}this.command=e.credential_source.executable.command;if(!this.command){
throw new Error('No valid Pluggable Auth "credential_source" provided.')}if(e.credential_source.executable.timeout_millis===undefined){this.timeoutMillis=a
}else{this.timeoutMillis=e.credential_source.executable.timeout_millis;if(this.timeoutMillis<c||this.timeoutMillis>l){
throw new Error(`Timeout must be between ${c} and `+`${l} milliseconds.`)}}this.outputFile=e.credential_source.executable.output_file
;this.handler=new o.PluggableAuthHandler({command:this.command,timeoutMillis:this.timeoutMillis,outputFile:this.outputFile})
;this.credentialSourceType="executable"}async retrieveSubjectToken(){if(process.env[u]!=="1"){
throw new Error("Pluggable Auth executables need to be explicitly allowed to run by "+"setting the GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES environment "+"Variable to 1.")
}let e=undefined;if(this.outputFile){e=await this.handler.retrieveCachedResponse()}if(!e){const t=new Map
;t.set("GOOGLE_EXTERNAL_ACCOUNT_AUDIENCE",this.audience);t.set("GOOGLE_EXTERNAL_ACCOUNT_TOKEN_TYPE",this.subjectTokenType)
;t.set("GOOGLE_EXTERNAL_ACCOUNT_INTERACTIVE","0");if(this.outputFile){t.set("GOOGLE_EXTERNAL_ACCOUNT_OUTPUT_FILE",this.outputFile)}
const n=this.getServiceAccountEmail();if(n){t.set("GOOGLE_EXTERNAL_ACCOUNT_IMPERSONATED_EMAIL",n)}e=await this.handler.retrieveResponseFromExecutable(t)}
if(e.version>d){throw new Error(`Version of executable is not currently supported, maximum supported version is ${d}.`)}if(!e.success){
throw new o.ExecutableError(e.errorMessage,e.errorCode)}if(this.outputFile){if(!e.expirationTime){
throw new r.InvalidExpirationTimeFieldError("The executable response must contain the `expiration_time` field for successful responses when an output_file has been specified in the configuration.")
}}if(e.isExpired()){throw new Error("Executable response is expired.")}return e.subjectToken}}t.PluggableAuthClient=p},908:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.PluggableAuthHandler=t.ExecutableError=void 0;const i=n(43247);const r=n(35317);const o=n(79896)
;class s extends Error{code;constructor(e,t){super(`The executable failed with exit code: ${t} and error message: ${e}.`);this.code=t
;Object.setPrototypeOf(this,new.target.prototype)}}t.ExecutableError=s;class a{commandComponents;timeoutMillis;outputFile;constructor(e){if(!e.command){
throw new Error("No command provided.")}this.commandComponents=a.parseCommand(e.command);this.timeoutMillis=e.timeoutMillis;if(!this.timeoutMillis){
throw new Error("No timeoutMillis provided.")}this.outputFile=e.outputFile}retrieveResponseFromExecutable(e){return new Promise((t,n)=>{
const o=r.spawn(this.commandComponents[0],this.commandComponents.slice(1),{env:{...process.env,...Object.fromEntries(e)}});let a="";o.stdout.on("data",e=>{a+=e
});o.stderr.on("data",e=>{a+=e});const c=setTimeout(()=>{o.removeAllListeners();o.kill()
;return n(new Error("The executable failed to finish within the timeout specified."))},this.timeoutMillis);o.on("close",e=>{clearTimeout(c);if(e===0){try{
const e=JSON.parse(a);const n=new i.ExecutableResponse(e);return t(n)}catch(e){if(e instanceof i.ExecutableResponseError){return n(e)}
return n(new i.ExecutableResponseError(`The executable returned an invalid response: ${a}`))}}else{return n(new s(a,e.toString()))}})})}
async retrieveCachedResponse(){if(!this.outputFile||this.outputFile.length===0){return undefined}let e;try{e=await o.promises.realpath(this.outputFile)}catch{
return undefined}if(!(await o.promises.lstat(e)).isFile()){return undefined}const t=await o.promises.readFile(e,{encoding:"utf8"});if(t===""){return undefined}
try{const e=JSON.parse(t);const n=new i.ExecutableResponse(e);if(n.isValid()){return new i.ExecutableResponse(e)}return undefined}catch(e){
if(e instanceof i.ExecutableResponseError){throw e}throw new i.ExecutableResponseError(`The output file contained an invalid response: ${t}`)}}
static parseCommand(e){const t=e.match(/(?:[^\s"]+|"[^"]*")+/g);if(!t){throw new Error(`Provided command: "${e}" could not be parsed.`)}
for(let e=0;e<t.length;e++){if(t[e][0]==='"'&&t[e].slice(-1)==='"'){t[e]=t[e].slice(1,-1)}}return t}}t.PluggableAuthHandler=a},99807:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.UserRefreshClient=t.USER_REFRESH_ACCOUNT_TYPE=void 0;const i=n(10091);const r=n(34810)
;t.USER_REFRESH_ACCOUNT_TYPE="authorized_user";class o extends i.OAuth2Client{_refreshToken;constructor(e,t,n,i,r){const o=e&&typeof e==="object"?e:{clientId:e,
clientSecret:t,refreshToken:n,eagerRefreshThresholdMillis:i,forceRefreshOnFailure:r};super(o);this._refreshToken=o.refreshToken
;this.credentials.refresh_token=o.refreshToken}async refreshTokenNoCache(){return super.refreshTokenNoCache(this._refreshToken)}async fetchIdToken(e){const t={
...o.RETRY_CONFIG,url:this.endpoints.oauth2TokenUrl,method:"POST",data:new URLSearchParams({client_id:this._clientId,client_secret:this._clientSecret,
grant_type:"refresh_token",refresh_token:this._refreshToken,target_audience:e}),responseType:"json"};r.AuthClient.setMethodName(t,"fetchIdToken")
;const n=await this.transporter.request(t);return n.data.id_token}fromJSON(e){if(!e){
throw new Error("Must pass in a JSON object containing the user refresh token")}if(e.type!=="authorized_user"){
throw new Error('The incoming JSON object does not have the "authorized_user" type')}if(!e.client_id){
throw new Error("The incoming JSON object does not contain a client_id field")}if(!e.client_secret){
throw new Error("The incoming JSON object does not contain a client_secret field")}if(!e.refresh_token){
throw new Error("The incoming JSON object does not contain a refresh_token field")}this._clientId=e.client_id;this._clientSecret=e.client_secret
;this._refreshToken=e.refresh_token;this.credentials.refresh_token=e.refresh_token;this.quotaProjectId=e.quota_project_id
;this.universeDomain=e.universe_domain||this.universeDomain}fromStream(e,t){if(t){this.fromStreamAsync(e).then(()=>t(),t)}else{return this.fromStreamAsync(e)}}
async fromStreamAsync(e){return new Promise((t,n)=>{if(!e){return n(new Error("Must pass in a stream containing the user refresh token."))}let i=""
;e.setEncoding("utf8").on("error",n).on("data",e=>i+=e).on("end",()=>{try{const e=JSON.parse(i);this.fromJSON(e);return t()}catch(e){return n(e)}})})}
static fromJSON(e){const t=new o;t.fromJSON(e);return t}}t.UserRefreshClient=o},121:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.StsCredentials=void 0;const i=n(17842);const r=n(34810);const o=n(6653);const s=n(37870);class a extends o.OAuthClientAuthHandler{#x;constructor(e={
tokenExchangeEndpoint:""},t){if(typeof e!=="object"||e instanceof URL){e={tokenExchangeEndpoint:e,clientAuthentication:t}}super(e)
;this.#x=e.tokenExchangeEndpoint}async exchangeToken(e,t,n){const c={grant_type:e.grantType,resource:e.resource,audience:e.audience,scope:e.scope?.join(" "),
requested_token_type:e.requestedTokenType,subject_token:e.subjectToken,subject_token_type:e.subjectTokenType,actor_token:e.actingParty?.actorToken,
actor_token_type:e.actingParty?.actorTokenType,options:n&&JSON.stringify(n)};const l={...a.RETRY_CONFIG,url:this.#x.toString(),method:"POST",headers:t,
data:new URLSearchParams((0,s.removeUndefinedValuesInObject)(c)),responseType:"json"};r.AuthClient.setMethodName(l,"exchangeToken")
;this.applyClientAuthenticationOptions(l);try{const e=await this.transporter.request(l);const t=e.data;t.res=e;return t}catch(e){
if(e instanceof i.GaxiosError&&e.response){throw(0,o.getErrorFromOAuthErrorResponse)(e.response.data,e)}throw e}}}t.StsCredentials=a},24627:(e,t,n)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:true});t.UrlSubjectTokenSupplier=void 0;const i=n(34810);class r{url;headers;formatType
;subjectTokenFieldName;additionalGaxiosOptions;constructor(e){this.url=e.url;this.formatType=e.formatType;this.subjectTokenFieldName=e.subjectTokenFieldName
;this.headers=e.headers;this.additionalGaxiosOptions=e.additionalGaxiosOptions}async getSubjectToken(e){const t={...this.additionalGaxiosOptions,url:this.url,
method:"GET",headers:this.headers,responseType:this.formatType};i.AuthClient.setMethodName(t,"getSubjectToken");let n;if(this.formatType==="text"){
const i=await e.transporter.request(t);n=i.data}else if(this.formatType==="json"&&this.subjectTokenFieldName){const i=await e.transporter.request(t)
;n=i.data[this.subjectTokenFieldName]}if(!n){throw new Error("Unable to parse the subject_token from the credential_source URL")}return n}}
t.UrlSubjectTokenSupplier=r},93438:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.BrowserCrypto=void 0;const i=n(38793)
;const r=n(96831);class o{constructor(){if(typeof window==="undefined"||window.crypto===undefined||window.crypto.subtle===undefined){
throw new Error("SubtleCrypto not found. Make sure it's an https:// website.")}}async sha256DigestBase64(e){const t=(new TextEncoder).encode(e)
;const n=await window.crypto.subtle.digest("SHA-256",t);return i.fromByteArray(new Uint8Array(n))}randomBytesBase64(e){const t=new Uint8Array(e)
;window.crypto.getRandomValues(t);return i.fromByteArray(t)}static padBase64(e){while(e.length%4!==0){e+="="}return e}async verify(e,t,n){const r={
name:"RSASSA-PKCS1-v1_5",hash:{name:"SHA-256"}};const s=(new TextEncoder).encode(t);const a=i.toByteArray(o.padBase64(n))
;const c=await window.crypto.subtle.importKey("jwk",e,r,true,["verify"]);const l=await window.crypto.subtle.verify(r,c,Buffer.from(a),s);return l}
async sign(e,t){const n={name:"RSASSA-PKCS1-v1_5",hash:{name:"SHA-256"}};const r=(new TextEncoder).encode(t)
;const o=await window.crypto.subtle.importKey("jwk",e,n,true,["sign"]);const s=await window.crypto.subtle.sign(n,o,r);return i.fromByteArray(new Uint8Array(s))}
decodeBase64StringUtf8(e){const t=i.toByteArray(o.padBase64(e));const n=(new TextDecoder).decode(t);return n}encodeBase64StringUtf8(e){
const t=(new TextEncoder).encode(e);const n=i.fromByteArray(t);return n}async sha256DigestHex(e){const t=(new TextEncoder).encode(e)
;const n=await window.crypto.subtle.digest("SHA-256",t);return(0,r.fromArrayBufferToHex)(n)}async signWithHmacSha256(e,t){
const n=typeof e==="string"?e:String.fromCharCode(...new Uint16Array(e));const i=new TextEncoder
;const r=await window.crypto.subtle.importKey("raw",i.encode(n),{name:"HMAC",hash:{name:"SHA-256"}},false,["sign"])
;return window.crypto.subtle.sign("HMAC",r,i.encode(t))}}t.BrowserCrypto=o},88851:function(e,t,n){"use strict"
;var i=this&&this.__createBinding||(Object.create?function(e,t,n,i){if(i===undefined)i=n;var r=Object.getOwnPropertyDescriptor(t,n)
;if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){r={enumerable:true,get:function(){return t[n]}}}Object.defineProperty(e,i,r)}:function(e,t,n,i){
if(i===undefined)i=n;e[i]=t[n]});var r=this&&this.__exportStar||function(e,t){
for(var n in e)if(n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n))i(t,e,n)};Object.defineProperty(t,"__esModule",{value:true});t.createCrypto=a
;t.hasBrowserCrypto=c;const o=n(93438);const s=n(27388);r(n(96831),t);function a(){if(c()){return new o.BrowserCrypto}return new s.NodeCrypto}function c(){
return typeof window!=="undefined"&&typeof window.crypto!=="undefined"&&typeof window.crypto.subtle!=="undefined"}},27388:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.NodeCrypto=void 0;const i=n(76982);class r{async sha256DigestBase64(e){
return i.createHash("sha256").update(e).digest("base64")}randomBytesBase64(e){return i.randomBytes(e).toString("base64")}async verify(e,t,n){
const r=i.createVerify("RSA-SHA256");r.update(t);r.end();return r.verify(e,n,"base64")}async sign(e,t){const n=i.createSign("RSA-SHA256");n.update(t);n.end()
;return n.sign(e,"base64")}decodeBase64StringUtf8(e){return Buffer.from(e,"base64").toString("utf-8")}encodeBase64StringUtf8(e){
return Buffer.from(e,"utf-8").toString("base64")}async sha256DigestHex(e){return i.createHash("sha256").update(e).digest("hex")}async signWithHmacSha256(e,t){
const n=typeof e==="string"?e:s(e);return o(i.createHmac("sha256",n).update(t).digest())}}t.NodeCrypto=r;function o(e){const t=new ArrayBuffer(e.length)
;const n=new Uint8Array(t);for(let t=0;t<e.length;++t){n[t]=e[t]}return t}function s(e){return Buffer.from(e)}},96831:(e,t)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.fromArrayBufferToHex=n;function n(e){const t=Array.from(new Uint8Array(e))
;return t.map(e=>e.toString(16).padStart(2,"0")).join("")}},95412:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.ErrorWithCode=void 0
;class n extends Error{code;constructor(e,t){super(e);this.code=t}}t.ErrorWithCode=n},53165:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{
value:true});t.getCredentials=h;const i=n(16928);const r=n(79896);const o=n(39023);const s=n(95412);const a=r.readFile?(0,o.promisify)(r.readFile):async()=>{
throw new s.ErrorWithCode("use key rather than keyFile.","MISSING_CREDENTIALS")};var c;(function(e){e["JSON"]=".json";e["DER"]=".der";e["CRT"]=".crt"
;e["PEM"]=".pem";e["P12"]=".p12";e["PFX"]=".pfx"})(c||(c={}));class l{keyFilePath;constructor(e){this.keyFilePath=e}async getCredentials(){
const e=await a(this.keyFilePath,"utf8");let t;try{t=JSON.parse(e)}catch(e){const t=e;throw new Error(`Invalid JSON key file: ${t.message}`)}
const n=t.private_key;const i=t.client_email;if(!n||!i){throw new s.ErrorWithCode("private_key and client_email are required.","MISSING_CREDENTIALS")}return{
privateKey:n,clientEmail:i}}}class u{keyFilePath;constructor(e){this.keyFilePath=e}async getCredentials(){const e=await a(this.keyFilePath,"utf8");return{
privateKey:e}}}class d{async getCredentials(){
throw new s.ErrorWithCode("*.p12 certificates are not supported after v6.1.2. "+"Consider utilizing *.json format or converting *.p12 to *.pem using the OpenSSL CLI.","UNKNOWN_CERTIFICATE_TYPE")
}}class p{static create(e){const t=i.extname(e);switch(t){case c.JSON:return new l(e);case c.DER:case c.CRT:case c.PEM:return new u(e);case c.P12:case c.PFX:
return new d;default:
throw new s.ErrorWithCode("Unknown certificate type. Type is determined based on file extension. "+"Current supported extensions are *.json, and *.pem.","UNKNOWN_CERTIFICATE_TYPE")
}}}async function h(e){const t=p.create(e);return t.getCredentials()}},17362:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.getToken=a;const i=n(46490);const r="https://oauth2.googleapis.com/token";const o="urn:ietf:params:oauth:grant-type:jwt-bearer";const s=e=>({method:"POST",
url:r,data:new URLSearchParams({grant_type:o,assertion:(0,i.getJwsSign)(e)}),responseType:"json",retryConfig:{httpMethodsToRetry:["POST"]}})
;async function a(e){if(!e.transporter){throw new Error("No transporter set.")}try{const t=s(e);const n=await e.transporter.request(t);return n.data}catch(e){
const t=e;const n=t.response?.data;if(n?.error){t.message=`${n.error}: ${n.error_description}`}throw t}}},33067:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.GoogleToken=void 0;const i=n(17842);const r=n(71488);const o=n(78024);class s{tokenOptions;tokenHandler
;constructor(e){this.tokenOptions=e||{};this.tokenOptions.transporter=this.tokenOptions.transporter||{request:e=>(0,i.request)(e)};if(!this.tokenOptions.iss){
this.tokenOptions.iss=this.tokenOptions.email}if(typeof this.tokenOptions.scope==="object"){this.tokenOptions.scope=this.tokenOptions.scope.join(" ")}
this.tokenHandler=new r.TokenHandler(this.tokenOptions)}get expiresAt(){return this.tokenHandler.tokenExpiresAt}get accessToken(){
return this.tokenHandler.token?.access_token}get idToken(){return this.tokenHandler.token?.id_token}get tokenType(){return this.tokenHandler.token?.token_type}
get refreshToken(){return this.tokenHandler.token?.refresh_token}hasExpired(){return this.tokenHandler.hasExpired()}isTokenExpiring(){
return this.tokenHandler.isTokenExpiring()}getToken(e,t={forceRefresh:false}){let n;if(typeof e==="function"){n=e}else if(typeof e==="object"){t=e}
const i=this.tokenHandler.getToken(t.forceRefresh??false);if(n){i.then(e=>n(null,e),n)}return i}revokeToken(e){if(!this.accessToken){
return Promise.reject(new Error("No token to revoke."))}const t=(0,o.revokeToken)(this.accessToken,this.tokenOptions.transporter);if(e){t.then(()=>e(),e)}
this.tokenHandler=new r.TokenHandler(this.tokenOptions)}get googleTokenOptions(){return this.tokenOptions}}t.GoogleToken=s},46490:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.buildPayloadForJwsSign=s;t.getJwsSign=a;const i=n(33324);const r="RS256"
;const o="https://oauth2.googleapis.com/token";function s(e){const t=Math.floor((new Date).getTime()/1e3);const n={iss:e.iss,scope:e.scope,aud:o,exp:t+3600,
iat:t,sub:e.sub,...e.additionalClaims};return n}function a(e){const t=s(e);return(0,i.sign)({header:{alg:r},payload:t,secret:e.key})}},78024:(e,t)=>{
"use strict";Object.defineProperty(t,"__esModule",{value:true});t.revokeToken=r;const n="https://oauth2.googleapis.com/revoke?token=";const i=true
;async function r(e,t){const r=n+e;return await t.request({url:r,retry:i})}},71488:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.TokenHandler=void 0;const i=n(17362);const r=n(53165);class o{token;tokenExpiresAt;inFlightRequest;tokenOptions;constructor(e){this.tokenOptions=e}
async processCredentials(){if(!this.tokenOptions.key&&!this.tokenOptions.keyFile){throw new Error("No key or keyFile set.")}
if(!this.tokenOptions.key&&this.tokenOptions.keyFile){const e=await(0,r.getCredentials)(this.tokenOptions.keyFile);this.tokenOptions.key=e.privateKey
;this.tokenOptions.email=e.clientEmail;this.tokenOptions.iss=this.tokenOptions.iss||e.clientEmail}}isTokenExpiring(){if(!this.token||!this.tokenExpiresAt){
return true}const e=(new Date).getTime();const t=this.tokenOptions.eagerRefreshThresholdMillis??0;return this.tokenExpiresAt<=e+t}hasExpired(){
if(this.token&&this.tokenExpiresAt){const e=(new Date).getTime();return e>=this.tokenExpiresAt}return true}async getToken(e){await this.processCredentials()
;if(this.inFlightRequest&&!e){return this.inFlightRequest}if(this.token&&!this.isTokenExpiring()&&!e){return this.token}try{this.inFlightRequest=(0,
i.getToken)(this.tokenOptions);const e=await this.inFlightRequest;this.token=e;this.tokenExpiresAt=(new Date).getTime()+(e.expires_in??0)*1e3;return e}finally{
this.inFlightRequest=undefined}}}t.TokenHandler=o},492:function(e,t,n){"use strict";var i=this&&this.__createBinding||(Object.create?function(e,t,n,i){
if(i===undefined)i=n;var r=Object.getOwnPropertyDescriptor(t,n);if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){r={enumerable:true,get:function(){
return t[n]}}}Object.defineProperty(e,i,r)}:function(e,t,n,i){if(i===undefined)i=n;e[i]=t[n]});var r=this&&this.__exportStar||function(e,t){
for(var n in e)if(n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n))i(t,e,n)};Object.defineProperty(t,"__esModule",{value:true})
;t.GoogleAuth=t.auth=t.GDCH_SERVICE_ACCOUNT_TYPE=t.GdchClient=t.PassThroughClient=t.ExternalAccountAuthorizedUserClient=t.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE=t.ExecutableError=t.PluggableAuthClient=t.DownscopedClient=t.BaseExternalAccountClient=t.ExternalAccountClient=t.IdentityPoolClient=t.AwsRequestSigner=t.AwsClient=t.UserRefreshClient=t.LoginTicket=t.ClientAuthentication=t.OAuth2Client=t.CodeChallengeMethod=t.Impersonated=t.JWT=t.JWTAccess=t.IdTokenClient=t.IAMAuth=t.GCPEnv=t.Compute=t.DEFAULT_UNIVERSE=t.AuthClient=t.gaxios=t.gcpMetadata=void 0
;const o=n(95934);Object.defineProperty(t,"GoogleAuth",{enumerable:true,get:function(){return o.GoogleAuth}});t.gcpMetadata=n(69595);t.gaxios=n(17842)
;var s=n(34810);Object.defineProperty(t,"AuthClient",{enumerable:true,get:function(){return s.AuthClient}});Object.defineProperty(t,"DEFAULT_UNIVERSE",{
enumerable:true,get:function(){return s.DEFAULT_UNIVERSE}});var a=n(20977);Object.defineProperty(t,"Compute",{enumerable:true,get:function(){return a.Compute}})
;var c=n(60963);Object.defineProperty(t,"GCPEnv",{enumerable:true,get:function(){return c.GCPEnv}});var l=n(89390);Object.defineProperty(t,"IAMAuth",{
enumerable:true,get:function(){return l.IAMAuth}});var u=n(12718);Object.defineProperty(t,"IdTokenClient",{enumerable:true,get:function(){return u.IdTokenClient
}});var d=n(27060);Object.defineProperty(t,"JWTAccess",{enumerable:true,get:function(){return d.JWTAccess}});var p=n(75277);Object.defineProperty(t,"JWT",{
enumerable:true,get:function(){return p.JWT}});var h=n(39964);Object.defineProperty(t,"Impersonated",{enumerable:true,get:function(){return h.Impersonated}})
;var f=n(10091);Object.defineProperty(t,"CodeChallengeMethod",{enumerable:true,get:function(){return f.CodeChallengeMethod}})
;Object.defineProperty(t,"OAuth2Client",{enumerable:true,get:function(){return f.OAuth2Client}});Object.defineProperty(t,"ClientAuthentication",{
enumerable:true,get:function(){return f.ClientAuthentication}});var g=n(53882);Object.defineProperty(t,"LoginTicket",{enumerable:true,get:function(){
return g.LoginTicket}});var m=n(99807);Object.defineProperty(t,"UserRefreshClient",{enumerable:true,get:function(){return m.UserRefreshClient}});var y=n(81261)
;Object.defineProperty(t,"AwsClient",{enumerable:true,get:function(){return y.AwsClient}});var v=n(27647);Object.defineProperty(t,"AwsRequestSigner",{
enumerable:true,get:function(){return v.AwsRequestSigner}});var w=n(29960);Object.defineProperty(t,"IdentityPoolClient",{enumerable:true,get:function(){
return w.IdentityPoolClient}});var _=n(88323);Object.defineProperty(t,"ExternalAccountClient",{enumerable:true,get:function(){return _.ExternalAccountClient}})
;var k=n(142);Object.defineProperty(t,"BaseExternalAccountClient",{enumerable:true,get:function(){return k.BaseExternalAccountClient}});var b=n(77556)
;Object.defineProperty(t,"DownscopedClient",{enumerable:true,get:function(){return b.DownscopedClient}});var T=n(46077)
;Object.defineProperty(t,"PluggableAuthClient",{enumerable:true,get:function(){return T.PluggableAuthClient}});Object.defineProperty(t,"ExecutableError",{
enumerable:true,get:function(){return T.ExecutableError}});var C=n(34240);Object.defineProperty(t,"EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE",{enumerable:true,
get:function(){return C.EXTERNAL_ACCOUNT_AUTHORIZED_USER_TYPE}});Object.defineProperty(t,"ExternalAccountAuthorizedUserClient",{enumerable:true,get:function(){
return C.ExternalAccountAuthorizedUserClient}});var E=n(62045);Object.defineProperty(t,"PassThroughClient",{enumerable:true,get:function(){
return E.PassThroughClient}});var A=n(5072);Object.defineProperty(t,"GdchClient",{enumerable:true,get:function(){return A.GdchClient}})
;Object.defineProperty(t,"GDCH_SERVICE_ACCOUNT_TYPE",{enumerable:true,get:function(){return A.GDCH_SERVICE_ACCOUNT_TYPE}});r(n(33067),t)
;const S=new o.GoogleAuth;t.auth=S},37870:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.LRUCache=void 0;t.snakeToCamel=c
;t.originalOrCamelOptions=l;t.removeUndefinedValuesInObject=d;t.isValidFile=p;t.getWellKnownCertificateConfigFileLocation=h;t.isAdcWarningSuppressed=y
;t.suppressAdcWarning=v;t.isFromJsonWarningSuppressed=w;t.suppressFromJsonWarning=_;const i=n(79896);const r=n(70857);const o=n(16928)
;const s="certificate_config.json";const a="gcloud";function c(e){return e.replace(/([_][^_])/g,e=>e.slice(1).toUpperCase())}function l(e){function t(t){
const n=e||{};return n[t]??n[c(t)]}return{get:t}}class u{capacity;#R=new Map;maxAge;constructor(e){this.capacity=e.capacity;this.maxAge=e.maxAge}#P(e,t){
this.#R.delete(e);this.#R.set(e,{value:t,lastAccessed:Date.now()})}set(e,t){this.#P(e,t);this.#j()}get(e){const t=this.#R.get(e);if(!t)return;this.#P(e,t.value)
;this.#j();return t.value}#j(){const e=this.maxAge?Date.now()-this.maxAge:0;let t=this.#R.entries().next()
;while(!t.done&&(this.#R.size>this.capacity||t.value[1].lastAccessed<e)){this.#R.delete(t.value[0]);t=this.#R.entries().next()}}}t.LRUCache=u;function d(e){
Object.entries(e).forEach(([t,n])=>{if(n===undefined||n==="undefined"){delete e[t]}});return e}async function p(e){try{const t=await i.promises.lstat(e)
;return t.isFile()}catch(e){return false}}function h(){
const e=process.env.CLOUDSDK_CONFIG||(f()?o.join(process.env.APPDATA||"",a):o.join(process.env.HOME||"",".config",a));return o.join(e,s)}function f(){
return r.platform().startsWith("win")}let g=0;let m=0;function y(){return g>0}function v(e){g++;try{return e()}finally{g--}}function w(){return g>0||m>0}
function _(e){m++;try{return e()}finally{m--}}},71628:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.Colours=void 0;class n{
static enabled=false;static reset="";static bright="";static dim="";static red="";static green="";static yellow="";static blue="";static magenta=""
;static cyan="";static white="";static grey="";static isEnabled(e){return e&&e.isTTY&&(typeof e.getColorDepth==="function"?e.getColorDepth()>2:true)}
static refresh(){n.enabled=n.isEnabled(process?.stderr);if(!this.enabled){n.reset="";n.bright="";n.dim="";n.red="";n.green="";n.yellow="";n.blue="";n.magenta=""
;n.cyan="";n.white="";n.grey=""}else{n.reset="\x1b[0m";n.bright="\x1b[1m";n.dim="\x1b[2m";n.red="\x1b[31m";n.green="\x1b[32m";n.yellow="\x1b[33m"
;n.blue="\x1b[34m";n.magenta="\x1b[35m";n.cyan="\x1b[36m";n.white="\x1b[37m";n.grey="\x1b[90m"}}}t.Colours=n;n.refresh()},81577:function(e,t,n){"use strict"
;var i=this&&this.__createBinding||(Object.create?function(e,t,n,i){if(i===undefined)i=n;var r=Object.getOwnPropertyDescriptor(t,n)
;if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){r={enumerable:true,get:function(){return t[n]}}}Object.defineProperty(e,i,r)}:function(e,t,n,i){
if(i===undefined)i=n;e[i]=t[n]});var r=this&&this.__exportStar||function(e,t){
for(var n in e)if(n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n))i(t,e,n)};Object.defineProperty(t,"__esModule",{value:true});t.LogSeverity=void 0
;r(n(74788),t);var o=n(12440);Object.defineProperty(t,"LogSeverity",{enumerable:true,get:function(){return o.LogSeverity}})},74788:function(e,t,n){"use strict"
;var i=this&&this.__createBinding||(Object.create?function(e,t,n,i){if(i===undefined)i=n;var r=Object.getOwnPropertyDescriptor(t,n)
;if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){r={enumerable:true,get:function(){return t[n]}}}Object.defineProperty(e,i,r)}:function(e,t,n,i){
if(i===undefined)i=n;e[i]=t[n]});var r=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,value:t})
}:function(e,t){e["default"]=t});var o=this&&this.__importStar||function(){var e=function(t){e=Object.getOwnPropertyNames||function(e){var t=[]
;for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;return t};return e(t)};return function(t){if(t&&t.__esModule)return t;var n={}
;if(t!=null)for(var o=e(t),s=0;s<o.length;s++)if(o[s]!=="default")i(n,t,o[s]);r(n,t);return n}}();Object.defineProperty(t,"__esModule",{value:true})
;t.env=t.DebugLogBackendBase=t.placeholder=t.AdhocDebugLogger=void 0;t.getNodeBackend=f;t.getDebugBackend=m;t.getStructuredBackend=v;t.setBackend=k;t.log=b
;const s=n(24434);const a=o(n(932));const c=o(n(39023));const l=n(71628);const u=n(12440);class d extends s.EventEmitter{namespace;upstream;func
;constructor(e,t){super();this.namespace=e;this.upstream=t;this.func=Object.assign(this.invoke.bind(this),{instance:this,on:(e,t)=>this.on(e,t)})
;this.func.debug=(...e)=>this.invokeSeverity(u.LogSeverity.DEBUG,...e);this.func.info=(...e)=>this.invokeSeverity(u.LogSeverity.INFO,...e)
;this.func.warn=(...e)=>this.invokeSeverity(u.LogSeverity.WARNING,...e);this.func.error=(...e)=>this.invokeSeverity(u.LogSeverity.ERROR,...e)
;this.func.sublog=e=>b(e,this.func)}invoke(e,...t){if(this.upstream){try{this.upstream(e,...t)}catch(e){}}try{this.emit("log",e,t)}catch(e){}}
invokeSeverity(e,...t){this.invoke({severity:e},...t)}}t.AdhocDebugLogger=d;t.placeholder=new d("",()=>{}).func;class p{cached=new Map;filters=[]
;filtersSet=false;constructor(){let e=a.env[t.env.nodeEnables]??"*";if(e==="all"||e==="true"){e="*"}this.filters=e.split(",")}log(e,t,...n){try{
if(!this.filtersSet){this.setFilters();this.filtersSet=true}let i=this.cached.get(e);if(!i){i=this.makeLogger(e);this.cached.set(e,i)}i(t,...n)}catch(e){
console.error(e)}}}t.DebugLogBackendBase=p;class h extends p{enabledRegexp=/.*/g;isEnabled(e){return this.enabledRegexp.test(e)}makeLogger(e){
if(!this.enabledRegexp.test(e)){return()=>{}}return(t,...n)=>{const i=`${l.Colours.green}${e}${l.Colours.reset}`
;const r=`${l.Colours.yellow}${a.pid}${l.Colours.reset}`;let o;switch(t.severity){case u.LogSeverity.ERROR:o=`${l.Colours.red}${t.severity}${l.Colours.reset}`
;break;case u.LogSeverity.INFO:o=`${l.Colours.magenta}${t.severity}${l.Colours.reset}`;break;case u.LogSeverity.WARNING:
o=`${l.Colours.yellow}${t.severity}${l.Colours.reset}`;break;default:o=t.severity??u.LogSeverity.DEFAULT;break}const s=c.formatWithOptions({
colors:l.Colours.enabled},...n);const d=Object.assign({},t);delete d.severity;const p=Object.getOwnPropertyNames(d).length?JSON.stringify(d):""
;const h=p?`${l.Colours.grey}${p}${l.Colours.reset}`:"";console.error("%s [%s|%s] %s%s",r,i,o,s,p?` ${h}`:"")}}setFilters(){const e=this.filters.join(",")
;const t=e.replace(/[|\\{}()[\]^$+?.]/g,"\\$&").replace(/\*/g,".*").replace(/,/g,"$|^");this.enabledRegexp=new RegExp(`^${t}$`,"i")}}function f(){return new h}
class g extends p{debugPkg;constructor(e){super();this.debugPkg=e}makeLogger(e){const t=this.debugPkg(e);return(e,...n)=>{t(n[0],...n.slice(1))}}setFilters(){
const e=a.env["NODE_DEBUG"]??"";a.env["NODE_DEBUG"]=`${e}${e?",":""}${this.filters.join(",")}`}}function m(e){return new g(e)}class y extends p{upstream
;constructor(e){super();this.upstream=e??undefined}makeLogger(e){const t=this.upstream?.makeLogger(e);return(e,...n)=>{const i=e.severity??u.LogSeverity.INFO
;const r=Object.assign({severity:i,message:c.format(...n)},e);const o=JSON.stringify(r);if(t){t(e,o)}else{console.log("%s",o)}}}setFilters(){
this.upstream?.setFilters()}}function v(e){return new y(e)}t.env={nodeEnables:"GOOGLE_SDK_NODE_LOGGING"};const w=new Map;let _=undefined;function k(e){_=e
;w.clear()}function b(e,n){if(!_){const e=a.env[t.env.nodeEnables];if(!e){return t.placeholder}}if(!e){return t.placeholder}if(n){
e=`${n.instance.namespace}:${e}`}const i=w.get(e);if(i){return i.func}if(_===null){return t.placeholder}else if(_===undefined){_=f()}const r=(()=>{
let t=undefined;const n=new d(e,(n,...i)=>{if(t!==_){if(_===null){return}else if(_===undefined){_=f()}t=_}_?.log(e,n,...i)});return n})();w.set(e,r)
;return r.func}},12440:(e,t)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true});t.LogSeverity=void 0;var n;(function(e){e["DEFAULT"]="DEFAULT"
;e["DEBUG"]="DEBUG";e["INFO"]="INFO";e["WARNING"]="WARNING";e["ERROR"]="ERROR"})(n||(t.LogSeverity=n={}))},14826:(e,t,n)=>{var i=n(93651).stringify
;var r=n(3197);e.exports=function(e){return{parse:r(e),stringify:i}};e.exports.parse=r();e.exports.stringify=i},3197:(e,t,n)=>{var i=null
;const r=/(?:_|\\u005[Ff])(?:_|\\u005[Ff])(?:p|\\u0070)(?:r|\\u0072)(?:o|\\u006[Ff])(?:t|\\u0074)(?:o|\\u006[Ff])(?:_|\\u005[Ff])(?:_|\\u005[Ff])/
;const o=/(?:c|\\u0063)(?:o|\\u006[Ff])(?:n|\\u006[Ee])(?:s|\\u0073)(?:t|\\u0074)(?:r|\\u0072)(?:u|\\u0075)(?:c|\\u0063)(?:t|\\u0074)(?:o|\\u006[Ff])(?:r|\\u0072)/
;var s=function(e){"use strict";var t={strict:false,storeAsString:false,alwaysParseAsBig:false,useNativeBigInt:false,protoAction:"error",
constructorAction:"error"};if(e!==undefined&&e!==null){if(e.strict===true){t.strict=true}if(e.storeAsString===true){t.storeAsString=true}
t.alwaysParseAsBig=e.alwaysParseAsBig===true?e.alwaysParseAsBig:false;t.useNativeBigInt=e.useNativeBigInt===true?e.useNativeBigInt:false
;if(typeof e.constructorAction!=="undefined"){if(e.constructorAction==="error"||e.constructorAction==="ignore"||e.constructorAction==="preserve"){
t.constructorAction=e.constructorAction}else{
throw new Error(`Incorrect value for constructorAction option, must be "error", "ignore" or undefined but passed ${e.constructorAction}`)}}
if(typeof e.protoAction!=="undefined"){if(e.protoAction==="error"||e.protoAction==="ignore"||e.protoAction==="preserve"){t.protoAction=e.protoAction}else{
throw new Error(`Incorrect value for protoAction option, must be "error", "ignore" or undefined but passed ${e.protoAction}`)}}}var s,a,c={'"':'"',"\\":"\\",
"/":"/",b:"\b",f:"\f",n:"\n",r:"\r",t:"\t"},l,u=function(e){throw{name:"SyntaxError",message:e,at:s,text:l}},d=function(e){if(e&&e!==a){
u("Expected '"+e+"' instead of '"+a+"'")}a=l.charAt(s);s+=1;return a},p=function(){var e,r="";if(a==="-"){r="-";d("-")}while(a>="0"&&a<="9"){r+=a;d()}
if(a==="."){r+=".";while(d()&&a>="0"&&a<="9"){r+=a}}if(a==="e"||a==="E"){r+=a;d();if(a==="-"||a==="+"){r+=a;d()}while(a>="0"&&a<="9"){r+=a;d()}}e=+r
;if(!isFinite(e)){u("Bad number")}else{if(i==null)i=n(51259)
;if(r.length>15)return t.storeAsString?r:t.useNativeBigInt?BigInt(r):new i(r);else return!t.alwaysParseAsBig?e:t.useNativeBigInt?BigInt(e):new i(e)}
},h=function(){var e,t,n="",i;if(a==='"'){var r=s;while(d()){if(a==='"'){if(s-1>r)n+=l.substring(r,s-1);d();return n}if(a==="\\"){if(s-1>r)n+=l.substring(r,s-1)
;d();if(a==="u"){i=0;for(t=0;t<4;t+=1){e=parseInt(d(),16);if(!isFinite(e)){break}i=i*16+e}n+=String.fromCharCode(i)}else if(typeof c[a]==="string"){n+=c[a]
}else{break}r=s}}}u("Bad string")},f=function(){while(a&&a<=" "){d()}},g=function(){switch(a){case"t":d("t");d("r");d("u");d("e");return true;case"f":d("f")
;d("a");d("l");d("s");d("e");return false;case"n":d("n");d("u");d("l");d("l");return null}u("Unexpected '"+a+"'")},m,y=function(){var e=[];if(a==="["){d("[")
;f();if(a==="]"){d("]");return e}while(a){e.push(m());f();if(a==="]"){d("]");return e}d(",");f()}}u("Bad array")},v=function(){var e,n=Object.create(null)
;if(a==="{"){d("{");f();if(a==="}"){d("}");return n}while(a){e=h();f();d(":");if(t.strict===true&&Object.hasOwnProperty.call(n,e)){u('Duplicate key "'+e+'"')}
if(r.test(e)===true){if(t.protoAction==="error"){u("Object contains forbidden prototype property")}else if(t.protoAction==="ignore"){m()}else{n[e]=m()}
}else if(o.test(e)===true){if(t.constructorAction==="error"){u("Object contains forbidden constructor property")}else if(t.constructorAction==="ignore"){m()
}else{n[e]=m()}}else{n[e]=m()}f();if(a==="}"){d("}");return n}d(",");f()}}u("Bad object")};m=function(){f();switch(a){case"{":return v();case"[":return y()
;case'"':return h();case"-":return p();default:return a>="0"&&a<="9"?p():g()}};return function(e,t){var n;l=e+"";s=0;a=" ";n=m();f();if(a){u("Syntax error")}
return typeof t==="function"?function e(n,i){var r,o,s=n[i];if(s&&typeof s==="object"){Object.keys(s).forEach(function(t){o=e(s,t);if(o!==undefined){s[t]=o
}else{delete s[t]}})}return t.call(n,i,s)}({"":n},""):n}};e.exports=s},93651:(e,t,n)=>{var i=n(51259);var r=e.exports;(function(){"use strict";function e(e){
return e<10?"0"+e:e}
var t=/[\u0000\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,n=/[\\\"\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0604\u070f\u17b4\u17b5\u200c-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufff0-\uffff]/g,o,s,a={
"\b":"\\b","\t":"\\t","\n":"\\n","\f":"\\f","\r":"\\r",'"':'\\"',"\\":"\\\\"},c;function l(e){n.lastIndex=0;return n.test(e)?'"'+e.replace(n,function(e){
var t=a[e];return typeof t==="string"?t:"\\u"+("0000"+e.charCodeAt(0).toString(16)).slice(-4)})+'"':'"'+e+'"'}function u(e,t){
var n,r,a,d,p=o,h,f=t[e],g=f!=null&&(f instanceof i||i.isBigNumber(f));if(f&&typeof f==="object"&&typeof f.toJSON==="function"){f=f.toJSON(e)}
if(typeof c==="function"){f=c.call(t,e,f)}switch(typeof f){case"string":if(g){return f}else{return l(f)}case"number":return isFinite(f)?String(f):"null"
;case"boolean":case"null":case"bigint":return String(f);case"object":if(!f){return"null"}o+=s;h=[];if(Object.prototype.toString.apply(f)==="[object Array]"){
d=f.length;for(n=0;n<d;n+=1){h[n]=u(n,f)||"null"}a=h.length===0?"[]":o?"[\n"+o+h.join(",\n"+o)+"\n"+p+"]":"["+h.join(",")+"]";o=p;return a}
if(c&&typeof c==="object"){d=c.length;for(n=0;n<d;n+=1){if(typeof c[n]==="string"){r=c[n];a=u(r,f);if(a){h.push(l(r)+(o?": ":":")+a)}}}}else{
Object.keys(f).forEach(function(e){var t=u(e,f);if(t){h.push(l(e)+(o?": ":":")+t)}})}
a=h.length===0?"{}":o?"{\n"+o+h.join(",\n"+o)+"\n"+p+"}":"{"+h.join(",")+"}";o=p;return a}}if(typeof r.stringify!=="function"){r.stringify=function(e,t,n){var i
;o="";s="";if(typeof n==="number"){for(i=0;i<n;i+=1){s+=" "}}else if(typeof n==="string"){s=n}c=t
;if(t&&typeof t!=="function"&&(typeof t!=="object"||typeof t.length!=="number")){throw new Error("JSON.stringify")}return u("",{"":e})}}})()},38622:(e,t,n)=>{
var i=n(93058).Buffer;var r=n(76982);var o=n(325);var s=n(39023)
;var a='"%s" is not a valid algorithm.\n  Supported algorithms are:\n  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".'
;var c="secret must be a string or buffer";var l="key must be a string or a buffer";var u="key must be a string, a buffer or an object"
;var d=typeof r.createPublicKey==="function";if(d){l+=" or a KeyObject";c+="or a KeyObject"}function p(e){if(i.isBuffer(e)){return}if(typeof e==="string"){
return}if(!d){throw y(l)}if(typeof e!=="object"){throw y(l)}if(typeof e.type!=="string"){throw y(l)}if(typeof e.asymmetricKeyType!=="string"){throw y(l)}
if(typeof e.export!=="function"){throw y(l)}}function h(e){if(i.isBuffer(e)){return}if(typeof e==="string"){return}if(typeof e==="object"){return}throw y(u)}
function f(e){if(i.isBuffer(e)){return}if(typeof e==="string"){return e}if(!d){throw y(c)}if(typeof e!=="object"){throw y(c)}if(e.type!=="secret"){throw y(c)}
if(typeof e.export!=="function"){throw y(c)}}function g(e){return e.replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function m(e){e=e.toString()
;var t=4-e.length%4;if(t!==4){for(var n=0;n<t;++n){e+="="}}return e.replace(/\-/g,"+").replace(/_/g,"/")}function y(e){var t=[].slice.call(arguments,1)
;var n=s.format.bind(s,e).apply(null,t);return new TypeError(n)}function v(e){return i.isBuffer(e)||typeof e==="string"}function w(e){
if(!v(e))e=JSON.stringify(e);return e}function _(e){return function t(n,i){f(i);n=w(n);var o=r.createHmac("sha"+e,i);var s=(o.update(n),o.digest("base64"))
;return g(s)}}var k;var b="timingSafeEqual"in r?function e(t,n){if(t.byteLength!==n.byteLength){return false}return r.timingSafeEqual(t,n)}:function e(t,i){
if(!k){k=n(39732)}return k(t,i)};function T(e){return function t(n,r,o){var s=_(e)(n,o);return b(i.from(r),i.from(s))}}function C(e){return function t(n,i){h(i)
;n=w(n);var o=r.createSign("RSA-SHA"+e);var s=(o.update(n),o.sign(i,"base64"));return g(s)}}function E(e){return function t(n,i,o){p(o);n=w(n);i=m(i)
;var s=r.createVerify("RSA-SHA"+e);s.update(n);return s.verify(o,i,"base64")}}function A(e){return function t(n,i){h(i);n=w(n);var o=r.createSign("RSA-SHA"+e)
;var s=(o.update(n),o.sign({key:i,padding:r.constants.RSA_PKCS1_PSS_PADDING,saltLength:r.constants.RSA_PSS_SALTLEN_DIGEST},"base64"));return g(s)}}
function S(e){return function t(n,i,o){p(o);n=w(n);i=m(i);var s=r.createVerify("RSA-SHA"+e);s.update(n);return s.verify({key:o,
padding:r.constants.RSA_PKCS1_PSS_PADDING,saltLength:r.constants.RSA_PSS_SALTLEN_DIGEST},i,"base64")}}function O(e){var t=C(e);return function n(){
var i=t.apply(null,arguments);i=o.derToJose(i,"ES"+e);return i}}function I(e){var t=E(e);return function n(i,r,s){r=o.joseToDer(r,"ES"+e).toString("base64")
;var a=t(i,r,s);return a}}function x(){return function e(){return""}}function R(){return function e(t,n){return n===""}}e.exports=function e(t){var n={hs:_,
rs:C,ps:A,es:O,none:x};var i={hs:T,rs:E,ps:S,es:I,none:R};var r=t.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);if(!r)throw y(a,t)
;var o=(r[1]||r[3]).toLowerCase();var s=r[2];return{sign:n[o](s),verify:i[o](s)}}},33324:(e,t,n)=>{var i=n(78600);var r=n(4368)
;var o=["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512"];t.ALGORITHMS=o;t.sign=i.sign;t.verify=r.verify
;t.decode=r.decode;t.isValid=r.isValid;t.createSign=function e(t){return new i(t)};t.createVerify=function e(t){return new r(t)}},41831:(e,t,n)=>{
var i=n(93058).Buffer;var r=n(2203);var o=n(39023);function s(e){this.buffer=null;this.writable=true;this.readable=true;if(!e){this.buffer=i.alloc(0)
;return this}if(typeof e.pipe==="function"){this.buffer=i.alloc(0);e.pipe(this);return this}if(e.length||typeof e==="object"){this.buffer=e;this.writable=false
;process.nextTick(function(){this.emit("end",e);this.readable=false;this.emit("close")}.bind(this));return this}
throw new TypeError("Unexpected data type ("+typeof e+")")}o.inherits(s,r);s.prototype.write=function e(t){this.buffer=i.concat([this.buffer,i.from(t)])
;this.emit("data",t)};s.prototype.end=function e(t){if(t)this.write(t);this.emit("end",t);this.emit("close");this.writable=false;this.readable=false}
;e.exports=s},78600:(e,t,n)=>{var i=n(93058).Buffer;var r=n(41831);var o=n(38622);var s=n(2203);var a=n(95126);var c=n(39023);function l(e,t){
return i.from(e,t).toString("base64").replace(/=/g,"").replace(/\+/g,"-").replace(/\//g,"_")}function u(e,t,n){n=n||"utf8";var i=l(a(e),"binary")
;var r=l(a(t),n);return c.format("%s.%s",i,r)}function d(e){var t=e.header;var n=e.payload;var i=e.secret||e.privateKey;var r=e.encoding;var s=o(t.alg)
;var a=u(t,n,r);var l=s.sign(a,i);return c.format("%s.%s",a,l)}function p(e){var t=e.secret;t=t==null?e.privateKey:t;t=t==null?e.key:t
;if(/^hs/i.test(e.header.alg)===true&&t==null){throw new TypeError("secret must be a string or buffer or a KeyObject")}var n=new r(t);this.readable=true
;this.header=e.header;this.encoding=e.encoding;this.secret=this.privateKey=this.key=n;this.payload=new r(e.payload);this.secret.once("close",function(){
if(!this.payload.writable&&this.readable)this.sign()}.bind(this));this.payload.once("close",function(){if(!this.secret.writable&&this.readable)this.sign()
}.bind(this))}c.inherits(p,s);p.prototype.sign=function e(){try{var t=d({header:this.header,payload:this.payload.buffer,secret:this.secret.buffer,
encoding:this.encoding});this.emit("done",t);this.emit("data",t);this.emit("end");this.readable=false;return t}catch(e){this.readable=false;this.emit("error",e)
;this.emit("close")}};p.sign=d;e.exports=p},95126:(e,t,n)=>{var i=n(20181).Buffer;e.exports=function e(t){if(typeof t==="string")return t
;if(typeof t==="number"||i.isBuffer(t))return t.toString();return JSON.stringify(t)}},4368:(e,t,n)=>{var i=n(93058).Buffer;var r=n(41831);var o=n(38622)
;var s=n(2203);var a=n(95126);var c=n(39023);var l=/^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;function u(e){
return Object.prototype.toString.call(e)==="[object Object]"}function d(e){if(u(e))return e;try{return JSON.parse(e)}catch(e){return undefined}}function p(e){
var t=e.split(".",1)[0];return d(i.from(t,"base64").toString("binary"))}function h(e){return e.split(".",2).join(".")}function f(e){return e.split(".")[2]}
function g(e,t){t=t||"utf8";var n=e.split(".")[1];return i.from(n,"base64").toString(t)}function m(e){return l.test(e)&&!!p(e)}function y(e,t,n){if(!t){
var i=new Error("Missing algorithm parameter for jws.verify");i.code="MISSING_ALGORITHM";throw i}e=a(e);var r=f(e);var s=h(e);var c=o(t);return c.verify(s,r,n)}
function v(e,t){t=t||{};e=a(e);if(!m(e))return null;var n=p(e);if(!n)return null;var i=g(e);if(n.typ==="JWT"||t.json)i=JSON.parse(i,t.encoding);return{header:n,
payload:i,signature:f(e)}}function w(e){e=e||{};var t=e.secret;t=t==null?e.publicKey:t;t=t==null?e.key:t;if(/^hs/i.test(e.algorithm)===true&&t==null){
throw new TypeError("secret must be a string or buffer or a KeyObject")}var n=new r(t);this.readable=true;this.algorithm=e.algorithm;this.encoding=e.encoding
;this.secret=this.publicKey=this.key=n;this.signature=new r(e.signature);this.secret.once("close",function(){
if(!this.signature.writable&&this.readable)this.verify()}.bind(this));this.signature.once("close",function(){
if(!this.secret.writable&&this.readable)this.verify()}.bind(this))}c.inherits(w,s);w.prototype.verify=function e(){try{
var t=y(this.signature.buffer,this.algorithm,this.key.buffer);var n=v(this.signature.buffer,this.encoding);this.emit("done",t,n);this.emit("data",t)
;this.emit("end");this.readable=false;return t}catch(e){this.readable=false;this.emit("error",e);this.emit("close")}};w.decode=v;w.isValid=m;w.verify=y
;e.exports=w},93058:(e,t,n)=>{var i=n(20181);var r=i.Buffer;function o(e,t){for(var n in e){t[n]=e[n]}}if(r.from&&r.alloc&&r.allocUnsafe&&r.allocUnsafeSlow){
e.exports=i}else{o(i,t);t.Buffer=s}function s(e,t,n){return r(e,t,n)}s.prototype=Object.create(r.prototype);o(r,s);s.from=function(e,t,n){
if(typeof e==="number"){throw new TypeError("Argument must not be a number")}return r(e,t,n)};s.alloc=function(e,t,n){if(typeof e!=="number"){
throw new TypeError("Argument must be a number")}var i=r(e);if(t!==undefined){if(typeof n==="string"){i.fill(t,n)}else{i.fill(t)}}else{i.fill(0)}return i}
;s.allocUnsafe=function(e){if(typeof e!=="number"){throw new TypeError("Argument must be a number")}return r(e)};s.allocUnsafeSlow=function(e){
if(typeof e!=="number"){throw new TypeError("Argument must be a number")}return i.SlowBuffer(e)}},36128:(e,t,n)=>{"use strict"
;Object.defineProperty(t,"__esModule",{value:true});t.GCE_LINUX_BIOS_PATHS=void 0;t.isGoogleCloudServerless=a;t.isGoogleComputeEngineLinux=c
;t.isGoogleComputeEngineMACAddress=l;t.isGoogleComputeEngine=u;t.detectGCPResidency=d;const i=n(79896);const r=n(70857);t.GCE_LINUX_BIOS_PATHS={
BIOS_DATE:"/sys/class/dmi/id/bios_date",BIOS_VENDOR:"/sys/class/dmi/id/bios_vendor"};const o=/^42:01/
;const s=["CLOUD_RUN_JOB","FUNCTION_NAME","K_SERVICE","CLOUD_RUN_WORKER_POOL"];function a(){return s.some(e=>Boolean(process.env[e]))}function c(){if((0,
r.platform)()!=="linux")return false;try{(0,i.statSync)(t.GCE_LINUX_BIOS_PATHS.BIOS_DATE);const e=(0,i.readFileSync)(t.GCE_LINUX_BIOS_PATHS.BIOS_VENDOR,"utf8")
;return/Google/.test(e)}catch{return false}}function l(){const e=(0,r.networkInterfaces)();for(const t of Object.values(e)){if(!t)continue
;for(const{mac:e}of t){if(o.test(e)){return true}}}return false}function u(){return c()||l()}function d(){return a()||u()}},69595:function(e,t,n){"use strict"
;var i=this&&this.__createBinding||(Object.create?function(e,t,n,i){if(i===undefined)i=n;var r=Object.getOwnPropertyDescriptor(t,n)
;if(!r||("get"in r?!t.__esModule:r.writable||r.configurable)){r={enumerable:true,get:function(){return t[n]}}}Object.defineProperty(e,i,r)}:function(e,t,n,i){
if(i===undefined)i=n;e[i]=t[n]});var r=this&&this.__setModuleDefault||(Object.create?function(e,t){Object.defineProperty(e,"default",{enumerable:true,value:t})
}:function(e,t){e["default"]=t});var o=this&&this.__importStar||function(){var e=function(t){e=Object.getOwnPropertyNames||function(e){var t=[]
;for(var n in e)if(Object.prototype.hasOwnProperty.call(e,n))t[t.length]=n;return t};return e(t)};return function(t){if(t&&t.__esModule)return t;var n={}
;if(t!=null)for(var o=e(t),s=0;s<o.length;s++)if(o[s]!=="default")i(n,t,o[s]);r(n,t);return n}}();var s=this&&this.__exportStar||function(e,t){
for(var n in e)if(n!=="default"&&!Object.prototype.hasOwnProperty.call(t,n))i(t,e,n)};Object.defineProperty(t,"__esModule",{value:true})
;t.gcpResidencyCache=t.METADATA_SERVER_DETECTION=t.HEADERS=t.HEADER_VALUE=t.HEADER_NAME=t.SECONDARY_HOST_ADDRESS=t.HOST_ADDRESS=t.BASE_PATH=void 0;t.instance=m
;t.project=y;t.universe=v;t.bulk=w;t.isAvailable=O;t.resetIsAvailableCache=I;t.getGCPResidency=x;t.setGCPResidency=R;t.requestTimeout=P;const a=n(17842)
;const c=n(14826);const l=n(36128);const u=o(n(81577));t.BASE_PATH="/computeMetadata/v1";t.HOST_ADDRESS="http://169.254.169.254"
;t.SECONDARY_HOST_ADDRESS="http://metadata.google.internal.";t.HEADER_NAME="Metadata-Flavor";t.HEADER_VALUE="Google";t.HEADERS=Object.freeze({
[t.HEADER_NAME]:t.HEADER_VALUE});const d=u.log("gcp-metadata");t.METADATA_SERVER_DETECTION=Object.freeze({
"assume-present":"don't try to ping the metadata server, but assume it's present",none:"don't try to ping the metadata server, but don't try to use it either",
"bios-only":"treat the result of a BIOS probe as canonical (don't fall back to pinging)","ping-only":"skip the BIOS probe, and go straight to pinging"})
;function p(e){if(!e){e=process.env.GCE_METADATA_IP||process.env.GCE_METADATA_HOST||t.HOST_ADDRESS}if(!/^https?:\/\//.test(e)){e=`http://${e}`}
return new URL(t.BASE_PATH,e).href}function h(e){Object.keys(e).forEach(e=>{switch(e){case"params":case"property":case"headers":break;case"qs":
throw new Error("'qs' is not a valid configuration option. Please use 'params' instead.");default:throw new Error(`'${e}' is not a valid configuration option.`)
}})}async function f(e,n={},i=3,r=false){const o=new Headers(t.HEADERS);let s="";let l={};if(typeof e==="object"){const t=e
;new Headers(t.headers).forEach((e,t)=>o.set(t,e));s=t.metadataKey;l=t.params||l;i=t.noResponseRetries||i;r=t.fastFail||r}else{s=e}if(typeof n==="string"){
s+=`/${n}`}else{h(n);if(n.property){s+=`/${n.property}`}new Headers(n.headers).forEach((e,t)=>o.set(t,e));l=n.params||l}const u=r?g:a.request;const f={
url:`${p()}/${s}`,headers:o,retryConfig:{noResponseRetries:i},params:l,responseType:"text",timeout:P()};d.debug("instance request %j",f);const m=await u(f)
;d.debug("instance metadata is %s",m.data);const y=m.headers.get(t.HEADER_NAME);if(y!==t.HEADER_VALUE){
throw new RangeError(`Invalid response from metadata service: incorrect ${t.HEADER_NAME} header. Expected '${t.HEADER_VALUE}', got ${y?`'${y}'`:"no header"}`)}
if(typeof m.data==="string"){try{return c.parse(m.data)}catch{}}return m.data}async function g(e){const n={...e,
url:e.url?.toString().replace(p(),p(t.SECONDARY_HOST_ADDRESS))};const i=(0,a.request)(e);const r=(0,a.request)(n);try{return await Promise.any([i,r])}catch(e){
if(e instanceof AggregateError&&!e.message){e.message="All promises were rejected"}throw e}}function m(e){return f("instance",e)}function y(e){
return f("project",e)}function v(e){return f("universe",e)}async function w(e){const t={};await Promise.all(e.map(e=>(async()=>{const n=await f(e)
;const i=e.metadataKey;t[i]=n})()));return t}function _(){return process.env.DETECT_GCP_RETRIES?Number(process.env.DETECT_GCP_RETRIES):0}let k
;const b=new Set(["EHOSTDOWN","EHOSTUNREACH","ENETUNREACH","ENOENT","ENOTFOUND","ECONNREFUSED","ConnectionRefused","FailedToOpenSocket"])
;const T=new Set(["AbortError","TimeoutError"]);const C=new Set(["aborted","request-timeout"]);const E=20;function A(e){return typeof e==="object"&&e!==null}
function S(e,t=new Set,n=0){if(!A(e)||t.has(e)||n>E){return["UNKNOWN"]}t.add(e);if(e.name==="AggregateError"&&Array.isArray(e.errors)){if(e.errors.length===0){
return["UNKNOWN"]}return e.errors.flatMap(e=>S(e,t,n+1))}
if(e.name!==undefined&&T.has(e.name)||e.code!==undefined&&T.has(e.code)||e.type!==undefined&&C.has(e.type)){return["ETIMEDOUT"]}
if((typeof e.code==="string"||typeof e.code==="number")&&e.code!==""){return[String(e.code)]}const i=e.cause??e.error;if(i!==undefined){return S(i,t,n+1)}
return["UNKNOWN"]}async function O(){if(process.env.METADATA_SERVER_DETECTION){const e=process.env.METADATA_SERVER_DETECTION.trim().toLocaleLowerCase()
;if(!(e in t.METADATA_SERVER_DETECTION)){
throw new RangeError(`Unknown \`METADATA_SERVER_DETECTION\` env variable. Got \`${e}\`, but it should be \`${Object.keys(t.METADATA_SERVER_DETECTION).join("`, `")}\`, or unset`)
}switch(e){case"assume-present":return true;case"none":return false;case"bios-only":return x();case"ping-only":}}try{if(k===undefined){k=(async()=>{try{
await f("instance",undefined,_(),!(process.env.GCE_METADATA_IP||process.env.GCE_METADATA_HOST));return true}catch(e){if(process.env.DEBUG_AUTH){console.info(e)}
if(!A(e)){process.emitWarning(`received unexpected error = ${String(e)} code = UNKNOWN`,"MetadataLookupWarning");return false}
if(e.type==="request-timeout"||e.response?.status===404){return false}const t=S(e);const n=t.length>0&&t.every(e=>b.has(e));if(!n){
const n=[...new Set(t)].join(", ");process.emitWarning(`received unexpected error = ${e.message} code = ${n}`,"MetadataLookupWarning")}return false}})()}
return await k}catch(e){return false}}function I(){k=undefined}t.gcpResidencyCache=null;function x(){if(t.gcpResidencyCache===null){R()}
return t.gcpResidencyCache}function R(e=null){t.gcpResidencyCache=e!==null?e:(0,l.detectGCPResidency)()}function P(){return x()?0:3e3}s(n(36128),t)},
38823:(e,t,n)=>{"use strict";const i=n(66495);e.exports={pkg:i}},65470:(e,t,n)=>{"use strict";Object.defineProperty(t,"__esModule",{value:true})
;t.USER_AGENT=t.PRODUCT_NAME=t.pkg=void 0;const i=n(96066);t.pkg=i;const r="google-api-nodejs-client";t.PRODUCT_NAME=r;const o=`${r}/${i.version}`
;t.USER_AGENT=o},61114:(e,t,n)=>{"use strict";n.d(t,{createGoogleVertex:()=>ii});var i=n(49415);var r=n(11479);var o=n(492);var s=n(80737);var a=n(90583)
;function c({stream:e,getContinuationToken:t,continueStream:n}){let i=e.getReader();let r;return new ReadableStream({async pull(e){while(true){
const{done:o,value:s}=await i.read();if(!o){if(s.success){const e=t(s.value);if(e!=null)r=e}e.enqueue(s);return}if(r==null){e.close();return}const a=r;r=void 0
;try{i=(await n(a)).getReader();e.enqueue({type:"continuation-start"});return}catch(t){e.enqueue({success:false,error:t,rawValue:void 0});e.close();return}}},
async cancel(e){await i.cancel(e)}})}function l(e){if(e==null)return(0,i.EK)();const t=e.promptTokenCount??0;const n=e.candidatesTokenCount??0
;const r=e.toolUsePromptTokenCount??0;const o=e.cachedContentTokenCount??0;const s=e.thoughtsTokenCount??0;const a=t+r;return{inputTokens:{total:a,noCache:a-o,
cacheRead:o,cacheWrite:void 0},outputTokens:{total:n+s,text:n,reasoning:s},raw:e}}function u(e,t){if(e==null||t==null)return t??e;return{...e,...t,
promptTokenCount:d(e.promptTokenCount,t.promptTokenCount),candidatesTokenCount:d(e.candidatesTokenCount,t.candidatesTokenCount),
toolUsePromptTokenCount:d(e.toolUsePromptTokenCount,t.toolUsePromptTokenCount),totalTokenCount:d(e.totalTokenCount,t.totalTokenCount),
cachedContentTokenCount:d(e.cachedContentTokenCount,t.cachedContentTokenCount),thoughtsTokenCount:d(e.thoughtsTokenCount,t.thoughtsTokenCount),
promptTokensDetails:p(e.promptTokensDetails,t.promptTokensDetails),cacheTokensDetails:p(e.cacheTokensDetails,t.cacheTokensDetails),
candidatesTokensDetails:p(e.candidatesTokensDetails,t.candidatesTokensDetails),
toolUsePromptTokensDetails:p(e.toolUsePromptTokensDetails,t.toolUsePromptTokensDetails)}}function d(e,t){return e==null&&t==null?t??e:(e??0)+(t??0)}
function p(e,t){if(e==null||t==null)return t??e;const n=new Map;for(const{modality:i,tokenCount:r}of[...e,...t])n.set(i,(n.get(i)??0)+r)
;return Array.from(n,([e,t])=>({modality:e,tokenCount:t}))}const h=s.Ikc({startOffset:s.YjP().optional(),endOffset:s.YjP().optional(),
fps:s.aig().gt(0).max(24).optional()});const f=s.Ikc({language:s.YjP().describe("The programming language of the code."),
code:s.YjP().describe("The code to be executed.")});const g=s.Ikc({outcome:s.YjP().describe('The outcome of the execution (e.g., "OUTCOME_OK").'),
output:s.YjP().describe("The output from the code execution.")});const m=(0,i.z)({id:"google.code_execution",inputSchema:f,outputSchema:g})
;const y="skip_thought_signature_validator";const v=/^data:([^;,]+);base64,(.+)$/s;function w(e){const t=v.exec(e);if(t==null)return;return{mediaType:t[1],
data:t[2]}}function _(e){const t=w(e);if(t==null)return;return{inlineData:{mimeType:t.mediaType,data:t.data}}}function k(e,t=new WeakSet){
if(e===null||typeof e!=="object")return false;if(t.has(e))return false;t.add(e);if(Array.isArray(e))return e.some(e=>k(e,t))
;return Object.entries(e).some(([e,n])=>e==="$ref"||k(n,t))}function b(e){if(k(e))return(0,i.f3)(e);return T(e)?(0,i.ZA)((0,i.f3)(e)):e}function T(e,t=new Set){
if(typeof e==="bigint")return true;if(typeof e!=="object"||e===null)return false;if(typeof e.toJSON==="function")return true;if(t.has(e))return true;t.add(e)
;try{return Object.values(e).some(e=>T(e,t))}finally{t.delete(e)}}function C(e,t,n,r,o=true,s={}){const a=[];const c=[];for(const e of n)switch(e.type){
case"text":c.push(e.text);break;case"file":if(e.data.type==="data")a.push({inlineData:{mimeType:(0,i.SL)({part:e}),data:(0,i.ej)(e.data.data)}
});else if(e.data.type==="url"){const t=e.data.url.toString();const n=_(t);const r=e.data.url.protocol==="gs:"&&e.data.originalUrl!=null?e.data.originalUrl:t
;if(n!=null)a.push(n);else if((0,i.Cs)(e.mediaType)&&(0,i.qs)({url:r,mediaType:e.mediaType,supportedUrls:s}))a.push({fileData:{mimeType:e.mediaType,fileUri:r}
});else c.push(JSON.stringify(e))}else c.push(JSON.stringify(e));break;default:c.push(JSON.stringify(e))}e.push({functionResponse:{...o&&r!=null?{id:r}:{},
name:t,response:{name:t,content:c.length>0?c.join("\n"):"Tool executed successfully."},...a.length>0?{parts:a}:{}}})}function E(e,t,n,r,o=true){
for(const s of n)switch(s.type){case"text":e.push({functionResponse:{...o&&r!=null?{id:r}:{},name:t,response:{name:t,content:s.text}}});break;case"file":
if(s.data.type==="data"){const t=(0,i.yu)(s.mediaType);e.push({inlineData:{mimeType:(0,i.SL)({part:s}),data:(0,i.ej)(s.data.data)}},{
text:`Tool executed successfully and returned this ${t==="image"?"image":"file"} as a response`})}else e.push({text:JSON.stringify(s)});break;default:e.push({
text:JSON.stringify(s)})}}function A(e,t){const n=[];const r=[];let o=true;const s=t?.isGemmaModel??false;const c=t?.isGemini3Model??false;const l=t?.onWarning
;const u=t?.providerOptionsNames??["google"];const d=!u.includes("google");const p=t?.supportsFunctionResponseParts??true
;const m=t?.includeFunctionCallIds??true;const v=t?.supportedFunctionResponseUrls??{};let w=false;const _=[];const k=e=>{_.push(e);w=true;return y};const T=e=>{
for(const t of u){const n=e.providerOptions?.[t];if(n!=null)return n}if(d)return e.providerOptions?.google
;return e.providerOptions?.googleVertex??e.providerOptions?.vertex};for(const{role:t,content:s}of e)switch(t){case"system":if(!o)throw new a.b8({
functionality:"system messages are only supported at the beginning of the conversation"});n.push({text:s});break;case"user":{o=false;const e=[]
;for(const t of s)switch(t.type){case"text":e.push({text:t.text});break;case"file":{const n=T(t)?.videoMetadata;const r=n==null?void 0:h.parse(n)
;switch(t.data.type){case"url":e.push({fileData:{mimeType:(0,i.SL)({part:t}),
fileUri:t.data.url.protocol==="gs:"&&t.data.originalUrl!=null?t.data.originalUrl:t.data.url.toString()},...r!=null?{videoMetadata:r}:{}});break;case"reference":
if(d)throw new a.b8({functionality:"file parts with provider references"});e.push({fileData:{mimeType:(0,i.SL)({part:t}),fileUri:(0,i.p5)({
reference:t.data.reference,provider:"google"})},...r!=null?{videoMetadata:r}:{}});break;case"text":e.push({inlineData:{mimeType:(0,
i.Cs)(t.mediaType)?t.mediaType:"text/plain",data:(0,i.ej)((new TextEncoder).encode(t.data.text))},...r!=null?{videoMetadata:r}:{}});break;case"data":e.push({
inlineData:{mimeType:(0,i.SL)({part:t}),data:(0,i.ej)(t.data.data)},...r!=null?{videoMetadata:r}:{}})}break}}r.push({role:"user",parts:e});break}
case"assistant":{o=false;let e=false;r.push({role:"model",parts:s.map(t=>{const n=T(t);const r=n?.thoughtSignature!=null?String(n.thoughtSignature):void 0
;switch(t.type){case"text":return t.text.length===0&&r==null?void 0:{text:t.text,thoughtSignature:r};case"reasoning":return t.text.length===0&&r==null?void 0:{
text:t.text,thought:true,thoughtSignature:r};case"reasoning-file":switch(t.data.type){case"url":throw new a.b8({
functionality:"File data URLs in assistant messages are not supported"});case"data":return{inlineData:{mimeType:t.mediaType,data:(0,i.ej)(t.data.data)},
thought:true,thoughtSignature:r}}break;case"file":switch(t.data.type){case"url":throw new a.b8({
functionality:"File data URLs in assistant messages are not supported"});case"reference":if(d)throw new a.b8({
functionality:"file parts with provider references"});return{fileData:{mimeType:t.mediaType,fileUri:(0,i.p5)({reference:t.data.reference,provider:"google"})},
...n?.thought===true?{thought:true}:{},thoughtSignature:r};case"text":return{inlineData:{mimeType:(0,i.Cs)(t.mediaType)?t.mediaType:"text/plain",data:(0,
i.ej)((new TextEncoder).encode(t.data.text))},...n?.thought===true?{thought:true}:{},thoughtSignature:r};case"data":return{inlineData:{mimeType:t.mediaType,
data:(0,i.ej)(t.data.data)},...n?.thought===true?{thought:true}:{},thoughtSignature:r}}break;case"tool-call":{
if(t.providerExecuted===true&&t.toolName==="code_execution")return{executableCode:f.parse(typeof t.input==="string"?(0,i.ZA)(t.input):t.input)}
;const o=n?.serverToolCallId!=null?String(n.serverToolCallId):void 0;const s=n?.serverToolType!=null?String(n.serverToolType):void 0;const a=o!=null&&s!=null
;const l=r??(c&&!(!a&&r==null&&e)?k(t.toolName):void 0);if(!a&&r!=null)e=true;if(a)return{toolCall:{toolType:s,args:typeof t.input==="string"?(0,
i.ZA)(t.input):t.input,id:o},thoughtSignature:l};return{functionCall:{...m&&t.toolCallId!=null?{id:t.toolCallId}:{},name:t.toolName,args:S(t.input)},
thoughtSignature:l}}case"tool-result":{if(t.toolName==="code_execution"&&t.output.type==="json")return{codeExecutionResult:g.parse(t.output.value)}
;const e=n?.serverToolCallId!=null?String(n.serverToolCallId):void 0;const i=n?.serverToolType!=null?String(n.serverToolType):void 0;if(e&&i)return{
toolResponse:{toolType:i,response:t.output.type==="json"?t.output.value:{},id:e},thoughtSignature:r};return}}}).filter(e=>e!==void 0)});break}case"tool":{
o=false;const e=[];for(const t of s){if(t.type==="tool-approval-response")continue;const n=T(t)
;const i=n?.serverToolCallId!=null?String(n.serverToolCallId):void 0;const o=n?.serverToolType!=null?String(n.serverToolType):void 0;if(i&&o){
const e=n?.thoughtSignature!=null?String(n.thoughtSignature):void 0;if(r.length>0){const n=r[r.length-1];if(n.role==="model"){n.parts.push({toolResponse:{
toolType:o,response:t.output.type==="json"?t.output.value:{},id:i},thoughtSignature:e});continue}}}const s=t.output;if(s.type==="content"){
if(p)C(e,t.toolName,s.value,t.toolCallId,m,v);else E(e,t.toolName,s.value,t.toolCallId,m)}else{
const n=s.type==="error-text"||s.type==="error-json"||s.type==="execution-denied";e.push({functionResponse:{...m&&t.toolCallId!=null?{id:t.toolCallId}:{},
name:t.toolName,response:{name:t.toolName,...n?{error:s.type==="execution-denied"?s.reason??"Tool call execution denied.":b(s.value)}:{content:b(s.value)}}}})}}
r.push({role:"user",parts:e});break}}if(s&&n.length>0&&r.length>0&&r[0].role==="user"){const e=n.map(e=>e.text).join("\n\n");r[0].parts.unshift({text:e+"\n\n"})
}if(w&&l!=null){const e=Array.from(new Set(_));l({type:"other",
message:`Replayed ${_.length} \`functionCall\` part(s) for a Gemini 3 model without a \`thoughtSignature\` (tools: ${e.map(e=>`\`${e}\``).join(", ")}). Injected the documented \`skip_thought_signature_validator\` sentinel to keep the request from failing with HTTP 400. The likely cause is application code that drops \`providerOptions.google.thoughtSignature\` when persisting or serializing assistant tool-call messages. See https://ai.google.dev/gemini-api/docs/thought-signatures.`
})}return{systemInstruction:n.length>0&&!s?{parts:n}:void 0,contents:r}}function S(e){if(typeof e!=="string")return e;try{return(0,i.ZA)(e)}catch{return e}}
async function O(e,{abortSignal:t,fetch:n,maxBytes:i,supportedUrls:r={}}){const o=[];for(const s of e){if(s.role==="assistant"){const e=[]
;for(const o of s.content)e.push(o.type==="tool-result"?{...o,output:await I(o.output,{abortSignal:t,fetch:n,maxBytes:i,supportedUrls:r})}:o);o.push({...s,
content:e});continue}if(s.role==="tool"){const e=[];for(const o of s.content){if(o.type!=="tool-result"){e.push(o);continue}e.push({...o,
output:await I(o.output,{abortSignal:t,fetch:n,maxBytes:i,supportedUrls:r})})}o.push({...s,content:e});continue}o.push(s)}return o}
async function I(e,{abortSignal:t,fetch:n,maxBytes:r,supportedUrls:o}){if(e.type!=="content")return e;const s=[];for(const a of e.value){
if(a.type!=="file"||a.data.type!=="url"){s.push(a);continue}if((0,i.qs)({url:a.data.url.toString(),mediaType:a.mediaType,supportedUrls:o})){s.push(a);continue}
const e=await(0,i.WN)(a.data.url.toString(),{abortSignal:t,fetch:n,maxBytes:r});const c=new Uint8Array(await e.arrayBuffer());const l=(0,i.sM)({data:c,
topLevelType:"image"});s.push({...a,data:{type:"data",data:c},mediaType:l??(e.type&&!(0,i.Cs)(a.mediaType)?e.type:a.mediaType)})}return{...e,value:s}}
function x(e){return e.includes("/")?e:`models/${e}`}const R=()=>s.Ikc({code:s.aig().nullable(),message:s.YjP(),status:s.YjP(),details:s.YOg(s.L5J()).nullish()
});const P=(0,i.ID)(()=>(0,i.C_)(s.Ikc({error:R()})));const j=(0,i.sl)({errorSchema:P,errorToMessage:e=>e.error.message});function N(e){switch(e){
case"CANCELLED":return 499;case"INVALID_ARGUMENT":case"FAILED_PRECONDITION":case"OUT_OF_RANGE":return 400;case"DEADLINE_EXCEEDED":return 504;case"NOT_FOUND":
return 404;case"ALREADY_EXISTS":case"ABORTED":return 409;case"PERMISSION_DENIED":return 403;case"UNAUTHENTICATED":return 401;case"RESOURCE_EXHAUSTED":return 429
;case"UNIMPLEMENTED":return 501;case"UNKNOWN":case"INTERNAL":case"DATA_LOSS":return 500;case"UNAVAILABLE":return 503;default:return}}function U(e){
const{const:t,properties:n,items:i,additionalProperties:r,anyOf:o,oneOf:s,...a}=e;return{...a,...t!==void 0?{enum:[t]}:{},...n!=null?{properties:D(n)}:{},
...i!=null?{items:Array.isArray(i)?i.map(M):M(i)}:{},...r!=null?{additionalProperties:typeof r==="boolean"?r:M(r)}:{},...o!=null?{anyOf:o.map(M)}:{},
...s!=null?{oneOf:s.map(M)}:{},...a.$defs!=null?{$defs:D(a.$defs)}:{}}}function D(e){return Object.fromEntries(Object.entries(e).map(([e,t])=>[e,M(t)]))}
function M(e){return typeof e==="boolean"?e:U(e)}const L=(0,i.ID)(()=>(0,i.C_)(s.Ikc({responseModalities:s.YOg(s.k5n(["TEXT","IMAGE","AUDIO"])).optional(),
thinkingConfig:s.Ikc({thinkingBudget:s.aig().optional(),includeThoughts:s.zMY().optional(),
thinkingLevel:s.k5n(["minimal","low","medium","high","xhigh"]).optional()}).optional(),cachedContent:s.YjP().optional(),structuredOutputs:s.zMY().optional(),
safetySettings:s.YOg(s.Ikc({
category:s.k5n(["HARM_CATEGORY_UNSPECIFIED","HARM_CATEGORY_HATE_SPEECH","HARM_CATEGORY_DANGEROUS_CONTENT","HARM_CATEGORY_HARASSMENT","HARM_CATEGORY_SEXUALLY_EXPLICIT","HARM_CATEGORY_CIVIC_INTEGRITY"]),
threshold:s.k5n(["HARM_BLOCK_THRESHOLD_UNSPECIFIED","BLOCK_LOW_AND_ABOVE","BLOCK_MEDIUM_AND_ABOVE","BLOCK_ONLY_HIGH","BLOCK_NONE","OFF"])})).optional(),
threshold:s.k5n(["HARM_BLOCK_THRESHOLD_UNSPECIFIED","BLOCK_LOW_AND_ABOVE","BLOCK_MEDIUM_AND_ABOVE","BLOCK_ONLY_HIGH","BLOCK_NONE","OFF"]).optional(),
audioTimestamp:s.zMY().optional(),labels:s.g1P(s.YjP(),s.YjP()).optional(),
mediaResolution:s.k5n(["MEDIA_RESOLUTION_UNSPECIFIED","MEDIA_RESOLUTION_LOW","MEDIA_RESOLUTION_MEDIUM","MEDIA_RESOLUTION_HIGH"]).optional(),imageConfig:s.Ikc({
aspectRatio:s.k5n(["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]).optional(),
imageSize:s.k5n(["1K","2K","4K","512"]).optional(),personGeneration:s.k5n(["PERSON_GENERATION_UNSPECIFIED","ALLOW_ALL","ALLOW_ADULT","ALLOW_NONE"]).optional(),
prominentPeople:s.k5n(["PROMINENT_PEOPLE_UNSPECIFIED","ALLOW_PROMINENT_PEOPLE","BLOCK_PROMINENT_PEOPLE"]).optional(),imageOutputOptions:s.Ikc({
mimeType:s.k5n(["image/jpeg","image/png"]).optional(),compressionQuality:s.aig().optional()}).optional()}).optional(),retrievalConfig:s.Ikc({latLng:s.Ikc({
latitude:s.aig(),longitude:s.aig()}).optional()}).optional(),streamFunctionCallArguments:s.zMY().optional(),
serviceTier:s.k5n(["standard","flex","priority"]).optional(),continuationToken:s.YjP().optional(),
sharedRequestType:s.k5n(["priority","flex","standard"]).optional(),requestType:s.k5n(["shared"]).optional()})));const G=/(^|[/.])gemini-1(?:[.-]|$)/i
;const F=/(^|[/.])gemini-2(?:[.-]|$)/i;const q=/(^|[/.])gemini-2\.5(?:[.-]|$)/i;const Y=/(^|[/.])gemini-/i;const $={language:{responseModalities:{
description:"Response modalities to generate."},thinkingConfig:{description:"Thinking budget, level, and thought output."},cachedContent:{
description:"Cached content to use as request context."},structuredOutputs:{description:"Whether to send the JSON response schema."},safetySettings:{
description:"Safety settings for the request."},threshold:{description:"Default threshold for configurable safety categories."},audioTimestamp:{
description:"Enable timestamp understanding for audio."},labels:{description:"Billing labels. Vertex AI only."},mediaResolution:{
description:"Resolution used to process media inputs."},imageConfig:{description:"Image generation configuration."},retrievalConfig:{
description:"Retrieval configuration for tools."},streamFunctionCallArguments:{description:"Stream function arguments. Vertex AI only."},serviceTier:{
description:"Service tier. Gemini API only."},continuationToken:{description:"Resume a response using its continuation token."},sharedRequestType:{
description:"Shared PayGo tier. Vertex AI only."},requestType:{description:"Request routing type. Vertex AI only."}}};const H={image:true,objectGeneration:true,
tools:true,streaming:true,googleSearch:true,urlContext:true};const B=Object.fromEntries(Object.entries({"gemini-nano-banana-2.1":{image:true,
objectGeneration:false,tools:false,streaming:false,googleSearch:true,urlContext:false},"gemini-4-argon":H,"gemini-4-carbon":H,"gemini-4-hydrogen":H,
"gemini-3.8-flash":H,"gemini-3.7-flash":H,"gemini-3.6-flash":H,"gemini-3.5-flash":H,"gemini-3.5-flash-lite":H,"gemini-3.1-pro-preview":H,
"gemini-3.1-flash-image-preview":H,"gemini-3.1-flash-lite-preview":H,"gemini-3-pro-preview":H,"gemini-3-pro-image-preview":H,"gemini-3-flash-preview":H,
"gemini-2.5-pro":H,"gemini-2.5-flash":H,"gemini-2.5-flash-lite":H,"gemini-2.5-flash-lite-preview-06-17":H,"gemini-2.0-flash":H,aqa:void 0,
"deep-research-max-preview-04-2026":void 0,"deep-research-preview-04-2026":void 0,"deep-research-pro-preview-12-2025":void 0,"gemini-2.0-flash-001":void 0,
"gemini-2.0-flash-lite":void 0,"gemini-2.0-flash-lite-001":void 0,"gemini-2.5-computer-use-preview-10-2025":void 0,"gemini-2.5-flash-image":void 0,
"gemini-2.5-flash-native-audio-latest":void 0,"gemini-2.5-flash-native-audio-preview-09-2025":void 0,"gemini-2.5-flash-native-audio-preview-12-2025":void 0,
"gemini-2.5-flash-preview-tts":void 0,"gemini-2.5-pro-preview-tts":void 0,"gemini-3.1-flash-tts-preview":void 0,"gemini-3.1-pro-preview-customtools":void 0,
"gemini-flash-latest":void 0,"gemini-flash-lite-latest":void 0,"gemini-pro-latest":void 0,"gemini-robotics-er-1.5-preview":void 0,"gemma-3-12b-it":void 0,
"gemma-3-1b-it":void 0,"gemma-3-27b-it":void 0,"gemma-3-4b-it":void 0,"gemma-3n-e2b-it":void 0,"gemma-3n-e4b-it":void 0,"nano-banana-pro-preview":void 0
}).filter(([,e])=>e!=null).map(([e,t])=>[e,J(e,t)]));function V(e){return Object.prototype.hasOwnProperty.call(B,e)?B[e]:J(e)}function J(e,t){const n=z(e)
;const i=t!=null;const r=e.toLowerCase();const o=n.usesGemini3Features&&!e.includes("gemini-3-pro-image")?"level":"budget"
;const s=/(^|[/.])gemini-4-hydrogen(?:-|$)/i.test(e);const a=s?"low":X(e);return{capabilities:{language:{inputs:{image:t?.image??"unknown",audio:"unknown"},
objectGeneration:t?.objectGeneration??"unknown",tools:{usage:t?.tools??"unknown",streaming:t?.streaming??"unknown",gemini2:n.supportsGemini2Tools,
googleSearch:t?.googleSearch??"unknown",urlContext:t?.urlContext??"unknown",fileSearch:n.supportsFileSearch,mixed:n.usesGemini3Features,
functionResponseParts:n.usesGemini3Features},reasoning:{support:"unknown",
efforts:o==="level"?[...a==="minimal"?["minimal"]:[],"low","medium","high",...s?["xhigh"]:[]]:void 0,minBudget:r.includes("2.5-pro")?128:0,
maxBudget:r.includes("2.5-pro")||r.includes("gemini-3-pro-image")?32768:24576},sampling:{temperature:"unknown",topP:"unknown",topK:"unknown",logprobs:false,
penalties:q.test(e)?{condition:"Only supported on the Vertex AI API."}:true},structuredOutput:{withFunctionTools:n.usesGemini3Features}}},providerOptions:{
language:W(i?true:"unknown",{labels:{condition:"Only supported on the Vertex AI API."},sharedRequestType:{condition:"Only supported on the Vertex AI API."},
requestType:{condition:"Only supported on the Vertex AI API."},serviceTier:{condition:"Only supported on the Gemini API."},streamFunctionCallArguments:{
condition:"Only supported for streaming requests on the Vertex AI API with Gemini 3 or newer."}})},requestConfig:{language:{
systemInstruction:r.startsWith("gemma-")?"user":"system",thinkingFormat:o,reasoningMaxOutputTokens:65536,jsonResponseTool:/(^|\/)gemini-/i.test(e)}}}}
function W(e,t){return Object.fromEntries(Object.keys($.language).map(n=>[n,t[n]??e]))}function K(e){
return G.test(e)||/(^|[/.])gemini-pro(?:-vision)?$/i.test(e)||/(^|[/.])gemini-robotics-er-1\.5(?:[.-]|$)/i.test(e)}function z(e){const t=Y.test(e)
;const n=F.test(e);const i=K(e);const r=t&&!(i||n);return{supportsGemini2Tools:t&&!i||e.toLowerCase().includes("nano-banana"),supportsFileSearch:q.test(e)||r,
usesGemini3Features:r}}function X(e){const t=/(?:^|[/.])(gemini-[^/]*)$/i.exec(e)?.[1].toLowerCase();if(t==="gemini-flash-latest")return"low"
;const n=/^gemini-(\d+)(?:\.\d+)?-pro(?:$|-)/.exec(t??"");if(Number(n?.[1])>=3)return"low"
;const i=/^gemini-(\d+)\.(\d+)-flash(?:$|-(?!lite(?:-|$)))/.exec(t??"");if(i==null)return"minimal";const r=Number(i[1]);const o=Number(i[2])
;return r>3||r===3&&o>=7?"low":"minimal"}function Z(e){const{tools:t}=V(e).capabilities.language;return{supportsGemini2Tools:t.gemini2,
supportsFileSearch:t.fileSearch,usesGemini3Features:t.mixed}}function Q({tools:e,toolChoice:t,modelId:n,isVertexProvider:i=false}){
if(t?.type==="none")e=e?.filter(e=>e.type==="function");e=e?.length?e:void 0;const r=[]
;const{supportsGemini2Tools:o,supportsFileSearch:s,usesGemini3Features:c}=Z(n);if(e==null)return{tools:void 0,toolConfig:void 0,toolWarnings:r}
;const l=e.some(e=>e.type==="function");const u=e.some(e=>e.type==="provider");if(l&&u&&!c)r.push({type:"unsupported",
feature:`combination of function and provider-defined tools`});if(u){const n=[];e.filter(e=>e.type==="provider").forEach(e=>{switch(e.id){
case"google.google_search":if(o)n.push({googleSearch:{...e.args}});else r.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"Google Search requires Gemini 2.0 or newer."});break;case"google.enterprise_web_search":if(o)n.push({enterpriseWebSearch:{}});else r.push({
type:"unsupported",feature:`provider-defined tool ${e.id}`,details:"Enterprise Web Search requires Gemini 2.0 or newer."});break;case"google.url_context":
if(o)n.push({urlContext:{}});else r.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"The URL context tool is not supported with other Gemini models than Gemini 2."});break;case"google.code_execution":if(o)n.push({codeExecution:{}
});else r.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"The code execution tool is not supported with other Gemini models than Gemini 2."});break;case"google.file_search":if(s)n.push({fileSearch:{...e.args}
});else r.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"The file search tool is only supported with Gemini 2.5 models and Gemini 3 models."});break;case"google.vertex_rag_store":if(o)n.push({retrieval:{
vertex_rag_store:{rag_resources:{rag_corpus:e.args.ragCorpus},similarity_top_k:e.args.topK}}});else r.push({type:"unsupported",
feature:`provider-defined tool ${e.id}`,details:"The RAG store tool is not supported with other Gemini models than Gemini 2."});break;case"google.google_maps":
if(o)n.push({googleMaps:{}});else r.push({type:"unsupported",feature:`provider-defined tool ${e.id}`,
details:"The Google Maps grounding tool is not supported with Gemini models other than Gemini 2 or newer."});break;default:r.push({type:"unsupported",
feature:`provider-defined tool ${e.id}`})}});if(l&&c&&n.length>0){const o=[];for(const t of e)if(t.type==="function")o.push(ee(t));const s={
functionCallingConfig:{mode:"VALIDATED"},...!i&&{includeServerSideToolInvocations:true}};if(t!=null)switch(t.type){case"auto":break;case"none":
s.functionCallingConfig={mode:"NONE"};break;case"required":s.functionCallingConfig={mode:"ANY"};break;case"tool":s.functionCallingConfig={mode:"ANY",
allowedFunctionNames:[t.toolName]}}return{tools:[...n,{functionDeclarations:o}],toolConfig:s,toolWarnings:r}}return{tools:n.length>0?n:void 0,toolConfig:void 0,
toolWarnings:r}}const d=[];let p=false;for(const t of e)switch(t.type){case"function":d.push(ee(t));if(t.strict===true)p=true;break;default:r.push({
type:"unsupported",feature:`function tool ${t.name}`})}if(t==null)return{tools:[{functionDeclarations:d}],toolConfig:p?{functionCallingConfig:{mode:"VALIDATED"}
}:void 0,toolWarnings:r};const h=t.type;switch(h){case"auto":return{tools:[{functionDeclarations:d}],toolConfig:{functionCallingConfig:{
mode:p?"VALIDATED":"AUTO"}},toolWarnings:r};case"none":return{tools:[{functionDeclarations:d}],toolConfig:{functionCallingConfig:{mode:"NONE"}},toolWarnings:r}
;case"required":return{tools:[{functionDeclarations:d}],toolConfig:{functionCallingConfig:{mode:"ANY"}},toolWarnings:r};case"tool":return{tools:[{
functionDeclarations:d}],toolConfig:{functionCallingConfig:{mode:"ANY",allowedFunctionNames:[t.toolName]}},toolWarnings:r};default:throw new a.b8({
functionality:`tool choice type: ${h}`})}}function ee(e){return{name:e.name,description:e.description??"",parametersJsonSchema:e.inputSchema}}var te=class{
constructor(){this.accumulatedArgs={};this.jsonText="";this.pathStack=[];this.stringOpen=false}processPartialArgs(e){let t="";for(const n of e){
const e=n.jsonPath.endsWith("[]");const i=(e?n.jsonPath.slice(0,-2):n.jsonPath).replace(/^\$\./,"");if(!i||i==="$")continue;const r=ne(i)
;if(!ae(this.accumulatedArgs,r))continue;const o=se(this.accumulatedArgs,r);if(n.stringValue!=null&&o!==void 0){
const e=JSON.stringify(n.stringValue).slice(1,-1);ce(this.accumulatedArgs,r,o+n.stringValue);t+=e;if(n.willContinue!==true)t+=this.closeOpenString();continue}
const s=le(n);if(s==null){if(o!==void 0){if(typeof o==="string"&&n.willContinue!==true)t+=this.closeOpenString();continue}if(n.willContinue===true)continue
;ce(this.accumulatedArgs,r,e?[]:{});t+=this.emitContainer(r,e);continue}ce(this.accumulatedArgs,r,s.value);t+=this.emitNavigationTo(r,n,s.json)}this.jsonText+=t
;return{currentJSON:this.accumulatedArgs,textDelta:t}}finalize(){const e=JSON.stringify(this.accumulatedArgs);return{finalJSON:e,
closingDelta:e.slice(this.jsonText.length)}}closeOpenString(){if(!this.stringOpen)return"";this.stringOpen=false;return'"'}ensureRoot(){
if(this.pathStack.length===0){this.pathStack.push({segment:"",isArray:false,childCount:0});return"{"}return""}emitNavigationTo(e,t,n){
let i=this.closeOpenString();i+=this.ensureRoot();const r=e.slice(0,-1);const o=e[e.length-1];const s=this.findCommonStackDepth(r);i+=this.closeDownTo(s)
;i+=this.openDownTo(r,o);i+=this.emitLeaf(o,t,n);return i}emitContainer(e,t){let n=this.closeOpenString();n+=this.ensureRoot()
;const i=this.findCommonStackDepth(e);n+=this.closeDownTo(i);n+=this.openDownTo(e,t?0:"");return n}findCommonStackDepth(e){
const t=Math.min(this.pathStack.length-1,e.length);let n=0;for(let i=0;i<t;i++)if(this.pathStack[i+1].segment===e[i])n++;else break;return n+1}closeDownTo(e){
let t="";while(this.pathStack.length>e){const e=this.pathStack.pop();t+=e.isArray?"]":"}"}return t}openDownTo(e,t){let n="";const i=this.pathStack.length-1
;for(let r=i;r<e.length;r++){const i=e[r];const o=this.pathStack[this.pathStack.length-1];if(o.childCount>0)n+=",";o.childCount++
;if(typeof i==="string")n+=`${JSON.stringify(i)}:`;const s=typeof(r+1<e.length?e[r+1]:t)==="number";n+=s?"[":"{";this.pathStack.push({segment:i,isArray:s,
childCount:0})}return n}emitLeaf(e,t,n){let i="";const r=this.pathStack[this.pathStack.length-1];if(r.childCount>0)i+=",";r.childCount++
;if(typeof e==="string")i+=`${JSON.stringify(e)}:`;if(t.stringValue!=null&&t.willContinue){i+=n.slice(0,-1);this.stringOpen=true}else i+=n;return i}}
;function ne(e){const t=[];for(const n of e.split(".")){const e=n.indexOf("[");if(e===-1)t.push(n);else{if(e>0)t.push(n.slice(0,e))
;for(const e of n.matchAll(/\[(\d+)\]/g))t.push(parseInt(e[1],10))}}return t}const ie=Object.prototype.hasOwnProperty;function re(e,t){return ie.call(e,t)}
function oe(e,t,n){Object.defineProperty(e,t,{value:n,enumerable:true,configurable:true,writable:true})}function se(e,t){let n=e;for(const e of t){
if(n==null||typeof n!=="object")return void 0;const t=n;if(!re(t,e))return void 0;n=t[e]}return n}function ae(e,t){let n=e;for(let e=0;e<t.length;e++){
let i=t[e];if(Array.isArray(n)&&typeof i==="string"){const n=Number(i);if(Number.isInteger(n)&&n>=0&&n<2**32-1&&String(n)===i){i=n;t[e]=n}}
if(typeof i==="number"){const e=Array.isArray(n)?n.length:n==null?0:void 0;if(e!==void 0&&i>e)return false}n=n!=null&&typeof n==="object"&&re(n,i)?n[i]:void 0}
return true}function ce(e,t,n){let i=e;for(let e=0;e<t.length-1;e++){const n=t[e];const r=t[e+1];if(!re(i,n)||i[n]==null)oe(i,n,typeof r==="number"?[]:{})
;i=i[n]}oe(i,t[t.length-1],n)}function le(e){const t=e.stringValue??e.numberValue??e.boolValue;if(t!=null)return{value:t,json:JSON.stringify(t)}
;if("nullValue"in e)return{value:null,json:"null"}}function ue({finishReason:e,hasToolCalls:t}){switch(e){case"STOP":return t?"tool-calls":"stop"
;case"MAX_TOKENS":case"CONTINUATION":return"length";case"IMAGE_SAFETY":case"RECITATION":case"SAFETY":case"BLOCKLIST":case"PROHIBITED_CONTENT":case"SPII":
return"content-filter";case"MALFORMED_FUNCTION_CALL":return"error";default:return"other"}}
const de=["HARM_CATEGORY_HATE_SPEECH","HARM_CATEGORY_DANGEROUS_CONTENT","HARM_CATEGORY_HARASSMENT","HARM_CATEGORY_SEXUALLY_EXPLICIT"];const pe={
"image/png":[/^gs:\/\/.*$/],"image/jpeg":[/^gs:\/\/.*$/],"image/webp":[/^gs:\/\/.*$/],"application/pdf":[/^gs:\/\/.*$/],"text/plain":[/^gs:\/\/.*$/]}
;var he=class e{static[r.V](e){return(0,i.Qf)({modelId:e.modelId,config:e.config})}static[r.C](t){return new e(t.modelId,t.config)}constructor(e,t){
this.specificationVersion="v4";this.modelId=e;this.config=t;this.generateId=t.generateId??i.$C}get provider(){return this.config.provider}get supportedUrls(){
return this.config.supportedUrls?.()??{}}
static async prepareRequest({modelId:e,config:t,options:{prompt:n,maxOutputTokens:r,temperature:o,topP:s,topK:a,frequencyPenalty:c,presencePenalty:l,stopSequences:u,responseFormat:d,seed:p,tools:h,toolChoice:f,reasoning:g,providerOptions:m,abortSignal:y},isStreaming:v=false}){
const w=[];const _=t.provider.includes("vertex")?["googleVertex","vertex"]:["google"];const{options:k}=await(0,i.Wo)({providerOptions:m,
namespaces:[..._,"google"],resolution:"first",schema:L});const b=t.provider.startsWith("google.vertex.")
;if(h?.some(e=>e.type==="provider"&&e.id==="google.vertex_rag_store")&&!b)w.push({type:"other",
message:`The 'vertex_rag_store' tool is only supported with the Google Vertex provider and might not be supported or could behave unexpectedly with the current Google provider (${t.provider}).`
});if(k?.streamFunctionCallArguments&&!b)w.push({type:"other",
message:`'streamFunctionCallArguments' is only supported on the Vertex AI API and will be ignored with the current Google provider (${t.provider}). See https://docs.cloud.google.com/vertex-ai/generative-ai/docs/multimodal/function-calling#streaming-fc`
});if(k?.serviceTier&&b)w.push({type:"other",
message:"'serviceTier' is a Gemini API option and is not supported on Vertex AI. Use 'sharedRequestType' (and optionally 'requestType') instead. See https://docs.cloud.google.com/vertex-ai/generative-ai/docs/priority-paygo"
});if((k?.sharedRequestType||k?.requestType)&&!b)w.push({type:"other",
message:`'sharedRequestType' and 'requestType' are Vertex AI options and are ignored with the current Google provider (${t.provider}).`})
;const T=b&&(k?.sharedRequestType||k?.requestType)?{...k.sharedRequestType&&{"X-Vertex-AI-LLM-Shared-Request-Type":k.sharedRequestType},...k.requestType&&{
"X-Vertex-AI-LLM-Request-Type":k.requestType}}:void 0;const C=b?void 0:k?.serviceTier;let E=k?.imageConfig;if(E!=null&&!b){
const{personGeneration:e,prominentPeople:n,imageOutputOptions:i,...r}=E;const o=Object.entries({personGeneration:e,prominentPeople:n,imageOutputOptions:i
}).filter(([,e])=>e!=null).map(([e])=>`'imageConfig.${e}'`);if(o.length>0){w.push({type:"other",
message:`${o.join(", ")} ${o.length===1?"is a Vertex AI option and is":"are Vertex AI options and are"} ignored with the current Google provider (${t.provider}).`
});E=r}}const S=V(e);const I=S.requestConfig.language.systemInstruction==="user";const x=!b&&S.capabilities.language.sampling.penalties!==true
;if(x&&c!=null)w.push({type:"unsupported",feature:"frequencyPenalty"});if(x&&l!=null)w.push({type:"unsupported",feature:"presencePenalty"})
;const R=S.capabilities.language.tools.functionResponseParts;const P=R&&t.downloadToolResultFiles?.supportsGoogleCloudStorageUrls?pe:void 0
;const{contents:j,systemInstruction:N}=A(t.downloadToolResultFiles?await O(n,{abortSignal:y,maxBytes:t.downloadToolResultFiles.maxBytes,
fetch:t.downloadToolResultFiles.fetch,supportedUrls:P}):n,{isGemmaModel:I,isGemini3Model:R,onWarning:e=>w.push(e),providerOptionsNames:_,
supportsFunctionResponseParts:R,includeFunctionCallIds:!b,supportedFunctionResponseUrls:P});const{tools:D,toolConfig:M,toolWarnings:G}=Q({tools:h,toolChoice:f,
modelId:e,isVertexProvider:b});const F=(0,i.CR)({tools:h,providerToolNames:{"google.code_execution":"code_execution"}})
;const q=k?.thinkingConfig?.thinkingBudget!=null||k?.thinkingConfig?.thinkingLevel!=null?void 0:fe({reasoning:g,modelId:e,warnings:w})
;const Y=k?.thinkingConfig||q?{...q,...k?.thinkingConfig}:void 0;const $=v&&b?k?.streamFunctionCallArguments??false:void 0;const H=k?.threshold
;const B=k?.safetySettings??(H!=null?de.map(e=>({category:e,threshold:H})):void 0);const J=M||$||k?.retrievalConfig?{...M,...$&&{functionCallingConfig:{
...M?.functionCallingConfig,streamFunctionCallArguments:true}},...k?.retrievalConfig&&{retrievalConfig:k.retrievalConfig}}:void 0;return{args:{
generationConfig:{maxOutputTokens:r,temperature:o,topK:a,topP:s,frequencyPenalty:x?void 0:c,presencePenalty:x?void 0:l,stopSequences:u,seed:p,
responseMimeType:d?.type==="json"?"application/json":void 0,
responseJsonSchema:d?.type==="json"&&d.schema!=null&&(k?.structuredOutputs??true)?U(d.schema):void 0,...k?.audioTimestamp&&{audioTimestamp:k.audioTimestamp},
responseModalities:k?.responseModalities,thinkingConfig:Y,...k?.mediaResolution&&{mediaResolution:k.mediaResolution},...E&&{imageConfig:E}},contents:j,
systemInstruction:I?void 0:N,safetySettings:B,tools:D,toolConfig:J,cachedContent:k?.cachedContent,labels:k?.labels,serviceTier:C,
...k?.continuationToken!=null&&{continuationToken:k.continuationToken}},warnings:[...w,...G],providerOptionsNames:_,extraHeaders:T,toolNameMapping:F}}
async getArgs(t,{isStreaming:n=false}={}){const{responseFormat:i,toolChoice:r}=t;const o=r?.type==="none"?t.tools?.filter(e=>e.type==="function"):t.tools
;const s=V(this.modelId);const{structuredOutput:a}=s.capabilities.language;let c
;if(i?.type==="json"&&i.schema!=null&&o?.some(e=>e.type==="function")&&s.requestConfig.language.jsonResponseTool&&(!a.withFunctionTools||r?.type==="required"||r?.type==="tool")){
let e="json";for(let t=1;o.some(t=>t.name===e);t++)e=`json_${t}`;c={type:"function",name:e,description:i.description??"Respond with a JSON object.",
inputSchema:i.schema}}return{...await e.prepareRequest({modelId:this.modelId,config:this.config,options:c==null?t:{...t,responseFormat:void 0,
tools:[...o??[],c],toolChoice:r?.type==="tool"?r:r?.type==="none"?{type:"tool",toolName:c.name}:{type:"required"}},isStreaming:n}),jsonResponseToolName:c?.name}
}
static convertGenerateContentResponse({config:e,response:t,responseHeaders:n,warnings:i,providerOptionsNames:r,toolNameMapping:o,jsonResponseToolName:s,initialPromptTokenCount:a,groundingMetadataPerRequest:c}){
const u=e=>Object.fromEntries(r.map(t=>[t,e]));const d=t.candidates?.[0];const p=t.promptFeedback?.blockReason;const h=Se(p)?p:void 0
;const f=d?.finishReason==null&&h!=null;const g=d?.finishReason??h;const m=[];const y=d?.content?.parts??[];const v=t.usageMetadata;let w;let _
;for(const t of y)if("executableCode"in t&&t.executableCode?.code){const n=e.generateId();w=n;m.push({type:"tool-call",toolCallId:n,
toolName:o?.toCustomToolName("code_execution")??"code_execution",input:JSON.stringify(t.executableCode),providerExecuted:true})
}else if("codeExecutionResult"in t&&t.codeExecutionResult)m.push({type:"tool-result",toolCallId:w,
toolName:o?.toCustomToolName("code_execution")??"code_execution",result:{outcome:t.codeExecutionResult.outcome,output:t.codeExecutionResult.output??""}
});else if("text"in t&&t.text!=null){if(s!=null&&t.thought!==true)continue;const e=t.thoughtSignature?u({thoughtSignature:t.thoughtSignature}):void 0
;if(t.text.length===0){if(e!=null&&m.length>0){const t=m[m.length-1];t.providerMetadata=e}}else m.push({type:t.thought===true?"reasoning":"text",text:t.text,
providerMetadata:e})}else if("functionCall"in t&&t.functionCall.name!=null){if(t.functionCall.name===s){m.push({type:"text",
text:typeof t.functionCall.args==="string"?t.functionCall.args:JSON.stringify(t.functionCall.args??{}),...t.thoughtSignature?{providerMetadata:u({
thoughtSignature:t.thoughtSignature})}:{}});continue}m.push({type:"tool-call",toolCallId:t.functionCall.id||e.generateId(),toolName:t.functionCall.name,
input:JSON.stringify(t.functionCall.args??{}),providerMetadata:t.thoughtSignature?u({thoughtSignature:t.thoughtSignature}):void 0})}else if("inlineData"in t){
const e=t.thought===true;const n=!!t.thoughtSignature;m.push({type:e?"reasoning-file":"file",data:{type:"data",data:t.inlineData.data},
mediaType:t.inlineData.mimeType,providerMetadata:n?u({thoughtSignature:t.thoughtSignature}):void 0})}else if("toolCall"in t&&t.toolCall){
const n=t.toolCall.id||e.generateId();_=n;m.push({type:"tool-call",toolCallId:n,toolName:`server:${t.toolCall.toolType}`,
input:JSON.stringify(t.toolCall.args??{}),providerExecuted:true,dynamic:true,providerMetadata:t.thoughtSignature?u({thoughtSignature:t.thoughtSignature,
serverToolCallId:n,serverToolType:t.toolCall.toolType}):u({serverToolCallId:n,serverToolType:t.toolCall.toolType})})
}else if("toolResponse"in t&&t.toolResponse){const n=_||t.toolResponse.id||e.generateId();m.push({type:"tool-result",toolCallId:n,
toolName:`server:${t.toolResponse.toolType}`,result:t.toolResponse.response??{},providerMetadata:t.thoughtSignature?u({thoughtSignature:t.thoughtSignature,
serverToolCallId:n,serverToolType:t.toolResponse.toolType}):u({serverToolCallId:n,serverToolType:t.toolResponse.toolType})});_=void 0}const k=ye({
groundingMetadata:d?.groundingMetadata,generateId:e.generateId})??[];for(const e of k)m.push(e);return{content:m,finishReason:{unified:f?"content-filter":ue({
finishReason:g,hasToolCalls:m.some(e=>e.type==="tool-call"&&!e.providerExecuted)}),raw:g},usage:l(v),warnings:i,providerMetadata:u({
promptFeedback:t.promptFeedback??null,groundingMetadata:d?.groundingMetadata??null,...c!=null?{groundingMetadataPerRequest:c}:{},
urlContextMetadata:d?.urlContextMetadata??null,safetyRatings:d?.safetyRatings??null,usageMetadata:v??null,finishMessage:d?.finishMessage??null,
serviceTier:v?.serviceTier??n?.["x-gemini-service-tier"]??null,...d?.continuationToken!=null?{continuationToken:d.continuationToken}:{},...a!=null?{
initialPromptTokenCount:a}:{}}),response:{id:t.responseId??void 0}}}async doGenerate(t){
const{args:n,warnings:r,providerOptionsNames:o,extraHeaders:s,toolNameMapping:a,jsonResponseToolName:c}=await this.getArgs(t);const l=async e=>(0,i.GU)({
url:`${this.config.baseURL}/${x(this.modelId)}:generateContent`,headers:(0,i.m2)(await(0,i.hd)(this.config.headers),t.headers,s),body:e,failedResponseHandler:j,
successfulResponseHandler:(0,i.cV)(Ee),abortSignal:t.abortSignal,fetch:this.config.fetch});let{responseHeaders:d,value:p,rawValue:h}=await l(n);const f=[]
;const g=[];let m;const y=p.usageMetadata?.promptTokenCount;let v=false;while(true){const t=p.candidates?.[0];g.push(t?.groundingMetadata??null)
;const i=t?.finishReason==="CONTINUATION"?t.continuationToken:void 0;m=u(m,p.usageMetadata??void 0);if(i==null)break
;f.push(...e.convertGenerateContentResponse({config:this.config,response:p,warnings:r,providerOptionsNames:o,toolNameMapping:a,jsonResponseToolName:c}).content)
;v=true;({responseHeaders:d,value:p,rawValue:h}=await l({...n,continuationToken:i}))}const w=e.convertGenerateContentResponse({config:this.config,response:{
...p,usageMetadata:m},responseHeaders:d,warnings:r,providerOptionsNames:o,toolNameMapping:a,jsonResponseToolName:c,initialPromptTokenCount:v?y:void 0,
groundingMetadataPerRequest:v?g:void 0});const _={...w,content:[...f,...w.content]};return{..._,request:{body:n},response:{..._.response,headers:d,body:h}}}
async doStream(e){const{args:t,warnings:n,providerOptionsNames:r,extraHeaders:o,toolNameMapping:s,jsonResponseToolName:a}=await this.getArgs(e,{isStreaming:true
});const d=e=>Object.fromEntries(r.map(t=>[t,e]));const p=async t=>(0,i.GU)({url:`${this.config.baseURL}/${x(this.modelId)}:streamGenerateContent?alt=sse`,
headers:(0,i.m2)(await(0,i.hd)(this.config.headers),e.headers,o),body:t,failedResponseHandler:j,successfulResponseHandler:(0,i.Ds)(Ae),
abortSignal:e.abortSignal,fetch:this.config.fetch});const{responseHeaders:h,value:f}=await p(t);const g=[];let m=null;const y=c({stream:f,
getContinuationToken:e=>{const t=e.candidates?.[0];if(t?.groundingMetadata!=null)m=t.groundingMetadata
;return t?.finishReason==="CONTINUATION"?t.continuationToken??void 0:void 0},continueStream:async e=>{const{value:n}=await p({...t,continuationToken:e})
;g.push(m);m=null;return n}});let v={unified:"interrupted",raw:void 0};let w=void 0;let _=void 0;let k=void 0;let b=null;let T=null;let C=null;let E=null
;let A=null;let S=null;let O;const I=this.config.generateId;let R=false;let P=false;let U=null;let D=null;let M=0;const L=new Set;let G;let F;const q=[]
;const Y=e=>{const t=q.pop();if(t==null)return;if(U!==null){e.enqueue({type:"text-end",id:U});U=null}if(D!==null){e.enqueue({type:"reasoning-end",id:D});D=null}
const{finalJSON:n,closingDelta:i}=t.accumulator.finalize();if(i.length>0)e.enqueue({type:"tool-input-delta",id:t.toolCallId,delta:i,
providerMetadata:t.providerMetadata});e.enqueue({type:"tool-input-end",id:t.toolCallId,providerMetadata:t.providerMetadata});e.enqueue({type:"tool-call",
toolCallId:t.toolCallId,toolName:t.toolName,input:n,providerMetadata:t.providerMetadata});R=true};const $={stream:y.pipeThrough(new TransformStream({start(e){
e.enqueue({type:"stream-start",warnings:n})},transform(t,n){if("type"in t){v={unified:"interrupted",raw:void 0};return}if(e.includeRawChunks)n.enqueue({
type:"raw",rawValue:t.rawValue});if(!t.success){if(v.unified==="interrupted")v={unified:"error",raw:void 0};n.enqueue({type:"error",error:t.error});return}
const r=t.value;if(r.error!=null){v={unified:"error",raw:void 0};const e=r.error;const t=e.code??N(e.status);n.enqueue({type:"error",error:(0,i.iH)({
message:e.message,type:e.status,code:e.code??void 0,statusCode:t,isRetryable:t!=null&&(t===408||t===409||t===429||t>=500),data:e})});return}
if(!P&&r.responseId!=null){P=true;n.enqueue({type:"response-metadata",id:r.responseId})}const o=r.usageMetadata;if(o!=null)w=o
;if(r.promptFeedback!=null&&O==null){b=r.promptFeedback;if(Se(r.promptFeedback.blockReason)){O=r.promptFeedback.blockReason;v={unified:"content-filter",raw:O}}}
const a=r.candidates?.[0];if(a!=null){if(a.groundingMetadata!=null)T=a.groundingMetadata;if(a.urlContextMetadata!=null)C=a.urlContextMetadata
;if(a.safetyRatings!=null)E=a.safetyRatings;if(a.finishMessage!=null)A=a.finishMessage;if(a.continuationToken!=null)S=a.continuationToken}
if(O!=null||a==null)return;const c=a.content;const l=ye({groundingMetadata:a.groundingMetadata,generateId:I,emittedSourceKeys:L})
;if(l!=null)for(const e of l)n.enqueue(e);if(c!=null){const e=c.parts??[];for(const t of e)if("executableCode"in t&&t.executableCode?.code){const e=I();G=e
;n.enqueue({type:"tool-call",toolCallId:e,toolName:s.toCustomToolName("code_execution"),input:JSON.stringify(t.executableCode),providerExecuted:true})
}else if("codeExecutionResult"in t&&t.codeExecutionResult){const e=G;if(e)n.enqueue({type:"tool-result",toolCallId:e,
toolName:s.toCustomToolName("code_execution"),result:{outcome:t.codeExecutionResult.outcome,output:t.codeExecutionResult.output??""}})
}else if("text"in t&&t.text!=null){const e=t.thoughtSignature?d({thoughtSignature:t.thoughtSignature}):void 0;if(t.text.length===0){if(e!=null){
if(U!==null)n.enqueue({type:"text-delta",id:U,delta:"",providerMetadata:e});else{if(D!==null){n.enqueue({type:"reasoning-end",id:D});D=null}const i=String(M++)
;const r=t.thought===true?"reasoning":"text";n.enqueue({type:`${r}-start`,id:i,providerMetadata:e});n.enqueue({type:`${r}-delta`,id:i,delta:"",
providerMetadata:e});n.enqueue({type:`${r}-end`,id:i})}}}else if(t.thought===true){if(U!==null){n.enqueue({type:"text-end",id:U});U=null}if(D===null){
D=String(M++);n.enqueue({type:"reasoning-start",id:D,providerMetadata:e})}n.enqueue({type:"reasoning-delta",id:D,delta:t.text,providerMetadata:e})}else{
if(D!==null){n.enqueue({type:"reasoning-end",id:D});D=null}if(U===null){U=String(M++);n.enqueue({type:"text-start",id:U,providerMetadata:e})}n.enqueue({
type:"text-delta",id:U,delta:t.text,providerMetadata:e})}}else if("inlineData"in t){if(U!==null){n.enqueue({type:"text-end",id:U});U=null}if(D!==null){
n.enqueue({type:"reasoning-end",id:D});D=null}const e=t.thought===true;const i=!!t.thoughtSignature?d({thoughtSignature:t.thoughtSignature}):void 0;n.enqueue({
type:e?"reasoning-file":"file",mediaType:t.inlineData.mimeType,data:{type:"data",data:t.inlineData.data},providerMetadata:i})
}else if("toolCall"in t&&t.toolCall){const e=t.toolCall.id||I();F=e;const i=d({...t.thoughtSignature?{thoughtSignature:t.thoughtSignature}:{},
serverToolCallId:e,serverToolType:t.toolCall.toolType});n.enqueue({type:"tool-call",toolCallId:e,toolName:`server:${t.toolCall.toolType}`,
input:JSON.stringify(t.toolCall.args??{}),providerExecuted:true,dynamic:true,providerMetadata:i})}else if("toolResponse"in t&&t.toolResponse){
const e=F||t.toolResponse.id||I();const i=d({...t.thoughtSignature?{thoughtSignature:t.thoughtSignature}:{},serverToolCallId:e,
serverToolType:t.toolResponse.toolType});n.enqueue({type:"tool-result",toolCallId:e,toolName:`server:${t.toolResponse.toolType}`,
result:t.toolResponse.response??{},providerMetadata:i});F=void 0}else if("functionCall"in t){const e=t.thoughtSignature?d({thoughtSignature:t.thoughtSignature
}):void 0;const i=t.functionCall.partialArgs!=null||t.functionCall.name!=null&&t.functionCall.willContinue===true
;const r=t.functionCall.name==null&&t.functionCall.args==null&&t.functionCall.partialArgs==null&&t.functionCall.willContinue==null
;const o=t.functionCall.name!=null&&t.functionCall.args!=null&&t.functionCall.partialArgs==null
;const s=t.functionCall.name!=null&&t.functionCall.args==null&&t.functionCall.partialArgs==null&&t.functionCall.willContinue!==true;if(!i&&(o||s)){if(U!==null){
n.enqueue({type:"text-end",id:U});U=null}if(D!==null){n.enqueue({type:"reasoning-end",id:D});D=null}}if(i){if(t.functionCall.name!=null){
const i=t.functionCall.id||I();const r=new te;q.push({toolCallId:i,toolName:t.functionCall.name,accumulator:r,providerMetadata:e});n.enqueue({
type:"tool-input-start",id:i,toolName:t.functionCall.name,providerMetadata:e});if(t.functionCall.partialArgs!=null){const o=t.functionCall.partialArgs
;const{textDelta:s}=r.processPartialArgs(o);if(s.length>0)n.enqueue({type:"tool-input-delta",id:i,delta:s,providerMetadata:e})
;if(t.functionCall.willContinue!==true&&o.every(e=>e.willContinue!==true))Y(n)}}else if(t.functionCall.partialArgs!=null&&q.length>0){const i=q[q.length-1]
;const r=t.functionCall.partialArgs;const{textDelta:o}=i.accumulator.processPartialArgs(r);if(o.length>0)n.enqueue({type:"tool-input-delta",id:i.toolCallId,
delta:o,providerMetadata:e});if(t.functionCall.willContinue!==true&&r.every(e=>e.willContinue!==true))Y(n)}}else if(r&&q.length>0)Y(n);else if(o){
const i=t.functionCall.id||I();const r=t.functionCall.name
;const o=typeof t.functionCall.args==="string"?t.functionCall.args:JSON.stringify(t.functionCall.args??{});n.enqueue({type:"tool-input-start",id:i,toolName:r,
providerMetadata:e});n.enqueue({type:"tool-input-delta",id:i,delta:o,providerMetadata:e});n.enqueue({type:"tool-input-end",id:i,providerMetadata:e});n.enqueue({
type:"tool-call",toolCallId:i,toolName:r,input:o,providerMetadata:e});R=true}else if(s){const i=t.functionCall.id||I();const r=t.functionCall.name;n.enqueue({
type:"tool-input-start",id:i,toolName:r,providerMetadata:e});n.enqueue({type:"tool-input-end",id:i,providerMetadata:e});n.enqueue({type:"tool-call",
toolCallId:i,toolName:r,input:"{}",providerMetadata:e});R=true}}}if(a.finishReason==="CONTINUATION"){if(_==null)k=w?.promptTokenCount;_=u(_,w);w=void 0}
if(a.finishReason!=null)v={unified:ue({finishReason:a.finishReason,hasToolCalls:R}),raw:a.finishReason}},flush(e){w=u(_,w);if(U!==null)e.enqueue({
type:"text-end",id:U});if(D!==null)e.enqueue({type:"reasoning-end",id:D});e.enqueue({type:"finish",finishReason:v,usage:l(w),providerMetadata:d({
promptFeedback:b,groundingMetadata:T,...g.length>0?{groundingMetadataPerRequest:[...g,m]}:{},urlContextMetadata:C,safetyRatings:E,usageMetadata:w??null,
finishMessage:A,serviceTier:w?.serviceTier??h?.["x-gemini-service-tier"]??null,...S!=null&&(v.raw==="MAX_TOKENS"||v.raw==="CONTINUATION")?{continuationToken:S
}:{},...k!=null?{initialPromptTokenCount:k}:{}})})}})),response:{headers:h},request:{body:t}};return{...$,stream:a==null?$.stream:$.stream.pipeThrough((0,
i.hr)(a))}}};function fe({reasoning:e,modelId:t,warnings:n}){if(!(0,i.g6)(e))return;if(V(t).requestConfig.language.thinkingFormat==="level")return ge({
reasoning:e,modelId:t,warnings:n});return me({reasoning:e,modelId:t,warnings:n})}function ge({reasoning:e,modelId:t,warnings:n}){
const r=V(t).capabilities.language.reasoning.efforts;const o=(0,i.jv)({reasoning:e,effortMap:Object.fromEntries((r??[]).map(e=>[e,e])),warnings:n})
;if(o==null)return;return{thinkingLevel:o}}function me({reasoning:e,modelId:t,warnings:n}){const r=V(t);const o=r.capabilities.language.reasoning.minBudget
;if(e==="none"&&o===0)return{thinkingBudget:0};return{thinkingBudget:(0,i.sq)({reasoning:e,maxOutputTokens:r.requestConfig.language.reasoningMaxOutputTokens,
maxReasoningBudget:r.capabilities.language.reasoning.maxBudget,minReasoningBudget:o,warnings:n})}}
function ye({groundingMetadata:e,generateId:t,emittedSourceKeys:n}){if(!e?.groundingChunks)return;const i=[];const r=(e,t)=>{if(n?.has(t))return;n?.add(t)
;i.push(e)};for(const n of e.groundingChunks)if(n.web!=null)r({type:"source",sourceType:"url",id:t(),url:n.web.uri,title:n.web.title??void 0
},JSON.stringify(["url",n.web.uri]));else if(n.image!=null)r({type:"source",sourceType:"url",id:t(),url:n.image.sourceUri,title:n.image.title??void 0
},JSON.stringify(["url",n.image.sourceUri]));else if(n.retrievedContext!=null){const e=n.retrievedContext.uri;const i=n.retrievedContext.fileSearchStore
;if(e&&(e.startsWith("http://")||e.startsWith("https://")))r({type:"source",sourceType:"url",id:t(),url:e,title:n.retrievedContext.title??void 0
},JSON.stringify(["url",e]));else if(e){const i=n.retrievedContext.title??"Unknown Document";let o="application/octet-stream";let s=void 0
;if(e.endsWith(".pdf")){o="application/pdf";s=e.split("/").pop()}else if(e.endsWith(".txt")){o="text/plain";s=e.split("/").pop()}else if(e.endsWith(".docx")){
o="application/vnd.openxmlformats-officedocument.wordprocessingml.document";s=e.split("/").pop()}else if(e.endsWith(".doc")){o="application/msword"
;s=e.split("/").pop()}else if(e.match(/\.(md|markdown)$/)){o="text/markdown";s=e.split("/").pop()}else s=e.split("/").pop();r({type:"source",
sourceType:"document",id:t(),mediaType:o,title:i,filename:s},JSON.stringify(["document",e]))}else if(i){const e=n.retrievedContext.title??"Unknown Document";r({
type:"source",sourceType:"document",id:t(),mediaType:"application/octet-stream",title:e,filename:i.split("/").pop()},JSON.stringify(["file-search",i,e]))}
}else if(n.maps!=null){if(n.maps.uri)r({type:"source",sourceType:"url",id:t(),url:n.maps.uri,title:n.maps.title??void 0},JSON.stringify(["url",n.maps.uri]))}
return i.length>0?i:void 0}const ve=()=>s.Ikc({webSearchQueries:s.YOg(s.YjP()).nullish(),imageSearchQueries:s.YOg(s.YjP()).nullish(),
retrievalQueries:s.YOg(s.YjP()).nullish(),searchEntryPoint:s.Ikc({renderedContent:s.YjP()}).nullish(),groundingChunks:s.YOg(s.Ikc({web:s.Ikc({uri:s.YjP(),
title:s.YjP().nullish()}).nullish(),image:s.Ikc({sourceUri:s.YjP(),imageUri:s.YjP(),title:s.YjP().nullish(),domain:s.YjP().nullish()}).nullish(),
retrievedContext:s.Ikc({uri:s.YjP().nullish(),title:s.YjP().nullish(),text:s.YjP().nullish(),fileSearchStore:s.YjP().nullish(),customMetadata:s.YOg(s.Ikc({
key:s.YjP(),stringValue:s.YjP().nullish(),numericValue:s.aig().nullish(),stringListValue:s.Ikc({values:s.YOg(s.YjP()).nullish()}).nullish()})).nullish()
}).nullish(),maps:s.Ikc({uri:s.YjP().nullish(),title:s.YjP().nullish(),text:s.YjP().nullish(),placeId:s.YjP().nullish()}).nullish()})).nullish(),
groundingSupports:s.YOg(s.Ikc({segment:s.Ikc({startIndex:s.aig().nullish(),endIndex:s.aig().nullish(),text:s.YjP().nullish()}).nullish(),
segment_text:s.YjP().nullish(),groundingChunkIndices:s.YOg(s.aig()).nullish(),supportChunkIndices:s.YOg(s.aig()).nullish(),
confidenceScores:s.YOg(s.aig()).nullish(),confidenceScore:s.YOg(s.aig()).nullish()})).nullish(),retrievalMetadata:s.KCZ([s.Ikc({webDynamicRetrievalScore:s.aig()
}),s.Ikc({})]).nullish()});const we=()=>s.Ikc({jsonPath:s.YjP(),stringValue:s.YjP().nullish(),numberValue:s.aig().nullish(),boolValue:s.zMY().nullish(),
nullValue:s.L5J().nullish(),willContinue:s.zMY().nullish()});const _e=()=>s.Ikc({parts:s.YOg(s.KCZ([s.Ikc({functionCall:s.Ikc({id:s.YjP().nullish(),
name:s.YjP().nullish(),args:s.L5J().nullish(),partialArgs:s.YOg(we()).nullish(),willContinue:s.zMY().nullish()}),thoughtSignature:s.YjP().nullish()}),s.Ikc({
inlineData:s.Ikc({mimeType:s.YjP(),data:s.YjP()}),thought:s.zMY().nullish(),thoughtSignature:s.YjP().nullish()}),s.Ikc({toolCall:s.Ikc({toolType:s.YjP(),
args:s.L5J().nullish(),id:s.YjP()}),thoughtSignature:s.YjP().nullish()}),s.Ikc({toolResponse:s.Ikc({toolType:s.YjP(),response:s.L5J().nullish(),id:s.YjP()}),
thoughtSignature:s.YjP().nullish()}),s.Ikc({executableCode:s.Ikc({language:s.YjP(),code:s.YjP()}).nullish(),codeExecutionResult:s.Ikc({outcome:s.YjP(),
output:s.YjP().nullish()}).nullish(),text:s.YjP().nullish(),thought:s.zMY().nullish(),thoughtSignature:s.YjP().nullish()})])).nullish()});const ke=()=>s.Ikc({
category:s.YjP().nullish(),probability:s.YjP().nullish(),probabilityScore:s.aig().nullish(),severity:s.YjP().nullish(),severityScore:s.aig().nullish(),
blocked:s.zMY().nullish()});const be=()=>s.YOg(s.Ikc({modality:s.YjP(),tokenCount:s.aig()}).loose()).nullish();const Te=()=>s.Ikc({
cachedContentTokenCount:s.aig().nullish(),thoughtsTokenCount:s.aig().nullish(),promptTokenCount:s.aig().nullish(),candidatesTokenCount:s.aig().nullish(),
toolUsePromptTokenCount:s.aig().nullish(),totalTokenCount:s.aig().nullish(),trafficType:s.YjP().nullish(),serviceTier:s.YjP().nullish(),
promptTokensDetails:be(),cacheTokensDetails:be(),candidatesTokensDetails:be(),toolUsePromptTokensDetails:be()}).loose();const Ce=()=>s.Ikc({
urlMetadata:s.YOg(s.Ikc({retrievedUrl:s.YjP(),urlRetrievalStatus:s.YjP()})).nullish()});const Ee=(0,i.ID)(()=>(0,i.C_)(s.Ikc({responseId:s.YjP().nullish(),
candidates:s.YOg(s.Ikc({content:_e().nullish().or(s.Ikc({}).strict()),finishReason:s.YjP().nullish(),finishMessage:s.YjP().nullish(),
continuationToken:s.YjP().nullish(),safetyRatings:s.YOg(ke()).nullish(),groundingMetadata:ve().nullish(),urlContextMetadata:Ce().nullish()})).nullish(),
usageMetadata:Te().nullish(),promptFeedback:s.Ikc({blockReason:s.YjP().nullish(),safetyRatings:s.YOg(ke()).nullish()}).nullish()})));const Ae=(0,i.ID)(()=>(0,
i.C_)(s.Ikc({error:R().nullish(),responseId:s.YjP().nullish(),candidates:s.YOg(s.Ikc({content:_e().nullish(),finishReason:s.YjP().nullish(),
finishMessage:s.YjP().nullish(),continuationToken:s.YjP().nullish(),safetyRatings:s.YOg(ke()).nullish(),groundingMetadata:ve().nullish(),
urlContextMetadata:Ce().nullish()})).nullish(),usageMetadata:Te().nullish(),promptFeedback:s.Ikc({blockReason:s.YjP().nullish(),
safetyRatings:s.YOg(ke()).nullish()}).nullish()})));function Se(e){return e!=null&&e!==""&&e!=="BLOCK_REASON_UNSPECIFIED"&&e!=="BLOCKED_REASON_UNSPECIFIED"}
const Oe=(0,i.ID)(()=>(0,i.C_)(s.Ikc({candidates:s.YOg(s.Ikc({content:s.Ikc({parts:s.YOg(s.Ikc({inlineData:s.Ikc({mimeType:s.YjP().nullish(),
data:s.YjP().nullish()}).nullish()})).nullish()}).nullish()})).nullish(),usageMetadata:s.g1P(s.YjP(),s.Pq9()).nullish()})))
;function Ie({text:e,voice:t,providerOptions:n}){const i=n?.google;const r=i!=null&&typeof i==="object"?i:void 0;const o=r&&"turns"in r?r.turns:void 0
;const s=[];if(Array.isArray(o)&&o.length>0){for(const e of o){if(e==null||typeof e!=="object"||!("text"in e)||typeof e.text!=="string")break;s.push(e.text)}
if(s.length===o.length)e=s.join("")}const a=r&&"multiSpeakerVoiceConfig"in r?r.multiSpeakerVoiceConfig:void 0
;const c=a!=null&&typeof a==="object"&&"speakerVoiceConfigs"in a&&Array.isArray(a.speakerVoiceConfigs)?a.speakerVoiceConfigs:[];return{text:e,
usesCustomVoice:t?.startsWith("voice_")===true||t?.startsWith("voicekey_")===true||c.some(e=>e!=null&&typeof e==="object"&&"voiceConfig"in e&&e.voiceConfig!=null&&typeof e.voiceConfig==="object"&&"voice"in e.voiceConfig)
}}const xe=()=>s.Ikc({voiceName:s.YjP()});const Re=()=>s.Ikc({prebuiltVoiceConfig:xe(),voice:s.ZmZ().optional()});const Pe=()=>s.Ikc({
speaker:s.YjP().min(1).optional(),style:s.YjP().optional()});const je=(0,i.ID)(()=>(0,i.C_)(s.Ikc({speechMetadata:Pe().optional(),turns:s.YOg(s.Ikc({
text:s.YjP(),speechMetadata:Pe().optional()})).min(1).optional(),multiSpeakerVoiceConfig:s.Ikc({speakerVoiceConfigs:s.YOg(s.Ikc({speaker:s.YjP(),
voiceConfig:Re()}))}).optional()})));const Ne="Kore";const Ue=24e3;var De=class e{static[r.V](e){return(0,i.Qf)({modelId:e.modelId,config:e.config})}
static[r.C](t){return new e(t.modelId,t.config)}get provider(){return this.config.provider}constructor(e,t){this.modelId=e;this.config=t
;this.specificationVersion="v4"}async getArgs({text:e,voice:t=Ne,outputFormat:n,instructions:r,speed:o,language:s,providerOptions:c}){const l=[]
;const u=this.config.provider.includes("vertex")?["googleVertex","vertex"]:["google"];let d;for(const e of u){d=await(0,i.xI)({provider:e,providerOptions:c,
schema:je});if(d!=null)break}if(d==null&&!u.includes("google"))d=await(0,i.xI)({provider:"google",providerOptions:c,schema:je})
;const p=!this.modelId.startsWith("gemini-2.5-")&&!this.modelId.startsWith("gemini-3.1-");const h=Ie({text:e,voice:t,providerOptions:{google:d}})
;if(h.usesCustomVoice)throw new a.Di({argument:"voice",message:"Custom voices are not supported. Use a prebuilt voice instead."})
;const f=d?.multiSpeakerVoiceConfig;const g=s==="auto"?void 0:s;const m=f?{multiSpeakerVoiceConfig:f,...g!=null&&{languageCode:g}}:{voiceConfig:{
prebuiltVoiceConfig:{voiceName:t}},...g!=null&&{languageCode:g}};let y=e;if(r!=null&&!p){if(f)l.push({type:"unsupported",feature:"instructions",
details:"Google Gemini TTS ignores `instructions` when `multiSpeakerVoiceConfig` is set, because prepending them would break multi-speaker transcript parsing."
});else y=`${r}: ${e}`}let v=[{text:y}];if(p){if(d?.turns&&d.speechMetadata)throw new a.Di({argument:"providerOptions",
message:"Set speechMetadata on each turn when using turns."});if(d?.turns&&e!=="")l.push({type:"unsupported",feature:"text",
details:"Google TTS turns replace the top-level text."});v=(d?.turns??[{text:e,speechMetadata:d?.speechMetadata}]).map(e=>{const t=e.speechMetadata?.style??r
;const n=e.speechMetadata?.speaker;if(f&&!f.speakerVoiceConfigs.some(e=>e.speaker===n))throw new a.Di({argument:"speechMetadata.speaker",
message:"Every multi-speaker turn must specify a speechMetadata.speaker matching a configured speaker."});return{text:e.text,...t!=null||n!=null?{
speechMetadata:{style:t,speaker:n}}:{}}})}else if(d?.turns||d?.speechMetadata)throw new a.Di({argument:"providerOptions",
message:"Structured speech metadata and turns require Gemini 3.8 TTS."});if(h.text.length===0)throw new a.Di({argument:"text",
message:"Speech input must contain a non-empty transcript."});if(o!=null)l.push({type:"unsupported",feature:"speed",
details:"Google Gemini TTS models do not support the `speed` option. It was ignored."});const w=p?{wav:"AUDIO_WAV","audio/wav":"AUDIO_WAV",pcm:"AUDIO_L16",
"audio/l16":"AUDIO_L16",mulaw:"AUDIO_MULAW","audio/mulaw":"AUDIO_MULAW",alaw:"AUDIO_ALAW","audio/alaw":"AUDIO_ALAW"}:{wav:"AUDIO_WAV",pcm:"AUDIO_L16"}
;let _="wav";if(n!=null&&Object.prototype.hasOwnProperty.call(w,n))_=n;else if(n!=null)l.push({type:"unsupported",feature:"outputFormat",
details:`Unsupported output format: ${n}. Using wav instead.`});return{requestBody:{contents:[{role:"user",parts:v}],generationConfig:{
responseModalities:["AUDIO"],speechConfig:m,...p&&n!=null?{responseFormat:{audio:{mimeType:w[_]}}}:{}}},warnings:l,outputFormat:w[_],usesStructuredSpeech:p}}
async doGenerate(e){const t=this.config._internal?.currentDate?.()??new Date
;const{requestBody:n,warnings:r,outputFormat:o,usesStructuredSpeech:s}=await this.getArgs(e);const{value:a,responseHeaders:c,rawValue:l}=await(0,i.GU)({
url:`${this.config.baseURL}/models/${this.modelId}:generateContent`,headers:(0,i.m2)(this.config.headers?await(0,i.hd)(this.config.headers):void 0,e.headers),
body:n,failedResponseHandler:j,successfulResponseHandler:(0,i.cV)(Oe),abortSignal:e.abortSignal,fetch:this.config.fetch});let u;let d
;for(const e of a.candidates??[]){for(const t of e.content?.parts??[])if(t.inlineData?.data){u=t.inlineData.data;d=t.inlineData.mimeType??void 0;break}
if(u!=null)break}const p=Me(d)??Ue;const h=u!=null?(0,i.Z9)(u):new Uint8Array(0);const f=/^audio\/(?:l16|pcm)(?:;|$)/i.test(d??"")||d==null&&!s
;const g=o==="AUDIO_WAV"&&f&&h.length>0?Le(h,p):h;if(o==="AUDIO_L16"&&h.length>0&&!s)r.push({type:"unsupported",feature:"outputFormat",
details:`Returning raw PCM audio (signed 16-bit little-endian, mono, ${p} Hz). These bytes have no container header and are not directly playable; see providerMetadata.google for the sample rate and mime type.`
});return{audio:g,warnings:r,...a.usageMetadata!=null&&{usage:a.usageMetadata},request:{body:JSON.stringify(n)},response:{timestamp:t,modelId:this.modelId,
headers:c,body:l},providerMetadata:{google:{sampleRate:p,mimeType:d??null}}}}};function Me(e){if(e==null)return;const t=/rate=(\d+)/.exec(e)
;return t?Number.parseInt(t[1],10):void 0}function Le(e,t){const n=1;const i=16;const r=2;const o=t*r;const s=e.length;const a=new ArrayBuffer(44+s)
;const c=new DataView(a);Ge(c,0,"RIFF");c.setUint32(4,36+s,true);Ge(c,8,"WAVE");Ge(c,12,"fmt ");c.setUint32(16,16,true);c.setUint16(20,1,true)
;c.setUint16(22,n,true);c.setUint32(24,t,true);c.setUint32(28,o,true);c.setUint16(32,r,true);c.setUint16(34,i,true);Ge(c,36,"data");c.setUint32(40,s,true)
;const l=new Uint8Array(a);l.set(e,44);return l}function Ge(e,t,n){for(let i=0;i<n.length;i++)e.setUint8(t+i,n.charCodeAt(i))}const Fe=(0,i.z)({
id:"google.enterprise_web_search",inputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({}))),outputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({})))});(0,i.ID)(()=>(0,i.C_)(s._H3({
fileSearchStoreNames:s.YOg(s.YjP()).describe("The names of the file_search_stores to retrieve from. Example: `fileSearchStores/my-file-search-store-123`"),
topK:s.aig().int().positive().describe("The number of file search retrieval chunks to retrieve.").optional(),
metadataFilter:s.YjP().describe("Metadata filter to apply to the file search retrieval documents. See https://google.aip.dev/160 for the syntax of the filter expression.").optional()
})));const qe=(0,i.z)({id:"google.file_search",inputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({}))),outputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({})))});const Ye=(0,i.z)({
id:"google.google_maps",inputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({}))),outputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({})))});const $e={googleSearch:(0,i.z)({
id:"google.google_search",inputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({}))),outputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({})))}),enterpriseWebSearch:Fe,googleMaps:Ye,
urlContext:(0,i.z)({id:"google.url_context",inputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({}))),outputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({})))}),fileSearch:qe,
codeExecution:m,vertexRagStore:(0,i.z)({id:"google.vertex_rag_store",inputSchema:(0,i.ID)(()=>(0,i.C_)(s.Ikc({}))),outputSchema:(0,i.ID)(()=>(0,
i.C_)(s.Ikc({})))})};function He(e){if(e==null)return(0,i.EK)();const t=e.total_input_tokens??0;const n=e.total_output_tokens??0
;const r=e.total_thought_tokens??0;const o=e.total_cached_tokens??0;return{inputTokens:{total:e.total_input_tokens??void 0,
noCache:e.total_input_tokens==null?void 0:t-o,cacheRead:e.total_cached_tokens??void 0,cacheWrite:void 0},outputTokens:{
total:e.total_output_tokens==null&&e.total_thought_tokens==null?void 0:n+r,text:e.total_output_tokens??void 0,reasoning:e.total_thought_tokens??void 0},raw:e}}
function Be(e){const t=e?.output_tokens_by_modality;if(t==null)return;const n={};for(const e of t)if(e?.modality!=null&&e.tokens!=null)n[e.modality]=e.tokens
;return Object.keys(n).length>0?n:void 0}const Ve={pdf:"application/pdf",txt:"text/plain",md:"text/markdown",markdown:"text/markdown",doc:"application/msword",
docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document"};function Je(e){const t=e.toLowerCase()
;for(const[e,n]of Object.entries(Ve))if(t.endsWith(`.${e}`))return n;return"application/octet-stream"}function We(e){const t=e.split("/");const n=t[t.length-1]
;return n&&n.length>0?n:void 0}function Ke({annotation:e,generateId:t}){switch(e.type){case"url_citation":{const n=e;if(n.url==null||n.url.length===0)return
;return{type:"source",sourceType:"url",id:t(),url:n.url,...n.title!=null?{title:n.title}:{}}}case"file_citation":{const n=e
;const i=n.url??n.document_uri??n.file_name;if(i==null||i.length===0)return void 0;if(i.startsWith("http://")||i.startsWith("https://"))return{type:"source",
sourceType:"url",id:t(),url:i,...n.file_name!=null?{title:n.file_name}:{}};const r=n.file_name??We(i);const o=Je(i);return{type:"source",sourceType:"document",
id:t(),mediaType:o,title:n.file_name??r??i,...r!=null?{filename:r}:{}}}case"place_citation":{const n=e;if(n.url==null||n.url.length===0)return;return{
type:"source",sourceType:"url",id:t(),url:n.url,...n.name!=null?{title:n.name}:{}}}default:return}}function ze({block:e,generateId:t}){const n=[]
;switch(e.type){case"url_context_result":{const i=e.result??[];for(const e of i){if(e?.url==null||e.url.length===0)continue
;if(e.status!=null&&e.status!=="success")continue;n.push({type:"source",sourceType:"url",id:t(),url:e.url})}break}case"google_search_result":{
const i=e.result??[];for(const e of i){const i=e?.url;if(i==null||i.length===0)continue;n.push({type:"source",sourceType:"url",id:t(),url:i,...e.title!=null?{
title:e.title}:{}})}break}case"google_maps_result":{const i=e.result??[];for(const e of i)for(const i of e.places??[]){if(i.url==null||i.url.length===0)continue
;n.push({type:"source",sourceType:"url",id:t(),url:i.url,...i.name!=null?{title:i.name}:{}})}break}case"file_search_result":{const i=e.result??[]
;for(const e of i){if(e==null||typeof e!=="object")continue;const i=e;const r=i.url??i.document_uri??i.file_name;if(r==null||r.length===0)continue
;if(r.startsWith("http://")||r.startsWith("https://")){n.push({type:"source",sourceType:"url",id:t(),url:r,...i.title!=null?{title:i.title}:{}});continue}
const o=i.file_name??We(r);const s=Je(r);n.push({type:"source",sourceType:"document",id:t(),mediaType:s,title:i.title??i.file_name??o??r,...o!=null?{filename:o
}:{}})}break}}return n}function Xe({annotations:e,generateId:t}){if(e==null)return[];const n=new Set;const i=[];for(const r of e){const e=Ke({annotation:r,
generateId:t});if(e==null)continue;const o=e.sourceType==="url"?`url:${e.url}`:`doc:${e.filename??e.title}`;if(n.has(o))continue;n.add(o);i.push(e)}return i}
function Ze({status:e,hasFunctionCall:t}){switch(e){case"completed":return t?"tool-calls":"stop";case"requires_action":return"tool-calls";case"failed":
return"error";case"incomplete":return"length";case"cancelled":return"other";default:return"other"}}
const Qe=new Set(["google_search_call","code_execution_call","url_context_call","file_search_call","google_maps_call","mcp_server_tool_call"])
;const et=new Set(["google_search_result","code_execution_result","url_context_result","file_search_result","google_maps_result","mcp_server_tool_result"])
;function tt(e){return e.replace(/_call$/,"")}function nt(e){return e.replace(/_result$/,"")}
function it({warnings:e,generateId:t,includeRawChunks:n,serviceTier:r}){let o;let s;let a=r;let c;let l=false;let u=false;const d=new Map;const p=new Set
;function h(e){return e.sourceType==="url"?`url:${e.url}`:`doc:${e.filename??e.title}`}return new TransformStream({start(t){t.enqueue({type:"stream-start",
warnings:e})},transform(e,r){if(n)r.enqueue({type:"raw",rawValue:e.rawValue});if(!e.success){c="failed";r.enqueue({type:"error",error:e.error});return}
const f=e.value;const g=f.event_type;switch(g){case"interaction.created":{const e=f.interaction;o=e?.id!=null&&e.id.length>0?e.id:void 0;const t=e?.created
;let n;if(typeof t==="string"){const e=new Date(t);if(!Number.isNaN(e.getTime()))n=e}r.enqueue({type:"response-metadata",...o!=null?{id:o}:{},modelId:e?.model,
...n?{timestamp:n}:{}});break}case"step.start":{const e=f;const n=e.step;const i=e.index;const s=`${o??"interaction"}:${i}`;const a=n?.type
;if(a==="model_output"){const e=n?.content?.[0];if(e?.type==="text"){d.set(i,{kind:"text",id:s,emittedSourceKeys:new Set});r.enqueue({type:"text-start",id:s})
;const n=Xe({annotations:e.annotations,generateId:t});for(const e of n){const t=h(e);if(p.has(t))continue;p.add(t);r.enqueue(e)}
}else if(e?.type==="image")d.set(i,{kind:"image",id:s,...e.data!=null?{data:e.data}:{},...e.mime_type!=null?{mimeType:e.mime_type}:{},...e.uri!=null?{uri:e.uri
}:{}});else d.set(i,{kind:"pending_model_output",id:s})}else if(a==="thought"){const e=n?.signature;d.set(i,{kind:"reasoning",id:s,...e!=null?{signature:e}:{}})
;r.enqueue({type:"reasoning-start",id:s});if(Array.isArray(n?.summary)){for(const e of n.summary)if(e?.type==="text"&&typeof e.text==="string")r.enqueue({
type:"reasoning-delta",id:s,delta:e.text})}}else if(a==="processing_call"||a==="processing_result"){const e={};if(n?.signature!=null)e.signature=n.signature
;if(o!=null)e.interactionId=o;if(a==="processing_call")e.processingId=n?.id||s;else e.processingCallId=n?.call_id||s;d.set(i,{kind:"custom",id:s,
customKind:`google.${a}`,google:e})}else if(a==="function_call"){const e=n?.id||s;const t=n?.name??"unknown";l=true;const o={kind:"function_call",id:s,
toolCallId:e,toolName:t,argumentsAccum:"",...n?.signature!=null?{signature:n.signature}:{}};d.set(i,o);r.enqueue({type:"tool-input-start",id:e,toolName:t})
}else if(a!=null&&Qe.has(a)){const e=a==="mcp_server_tool_call"?n?.name??"mcp_server_tool":tt(a);const t={kind:"builtin_tool_call",id:s,blockType:a,
toolCallId:n?.id||s,toolName:e,arguments:n?.arguments??{},callEmitted:false};d.set(i,t)}else if(a!=null&&et.has(a)){
const e=a==="mcp_server_tool_result"?n?.name??"mcp_server_tool":nt(a);const t={kind:"builtin_tool_result",id:s,blockType:a,callId:n?.call_id||s,toolName:e,
result:n?.result??null,...n?.is_error!=null?{isError:n.is_error}:{},resultEmitted:false};d.set(i,t)}else d.set(i,{kind:"unknown",id:s});break}case"step.delta":{
const e=f;let n=d.get(e.index);if(n==null)break;const i=e.delta?.type;if(n.kind==="pending_model_output"){
if(i==="text"||i==="text_annotation"||i==="text_annotation_delta"){const t={kind:"text",id:n.id,emittedSourceKeys:new Set};d.set(e.index,t);n=t;r.enqueue({
type:"text-start",id:t.id})}}if(i==="image"&&(n.kind==="pending_model_output"||n.kind==="text"||n.kind==="image")){const t=e.delta;const i={}
;if(o!=null)i.interactionId=o;const s=Object.keys(i).length>0?{google:i}:void 0;if(t?.data!=null&&t.data.length>0)r.enqueue({type:"file",
mediaType:t.mime_type??"image/png",data:{type:"data",data:t.data},...s?{providerMetadata:s}:{}});else if(t?.uri!=null&&t.uri.length>0)r.enqueue({type:"file",
mediaType:t.mime_type??"image/png",data:{type:"url",url:new URL(t.uri)},...s?{providerMetadata:s}:{}});if(n.kind==="image"){n.data=void 0;n.uri=void 0}break}
if(i==="video"&&(n.kind==="pending_model_output"||n.kind==="text")){const t=e.delta;const n={};if(o!=null)n.interactionId=o;const i=Object.keys(n).length>0?{
google:n}:void 0;if(t?.data!=null&&t.data.length>0)r.enqueue({type:"file",mediaType:t.mime_type??"video/mp4",data:{type:"data",data:t.data},...i?{
providerMetadata:i}:{}});else if(t?.uri!=null&&t.uri.length>0)r.enqueue({type:"file",mediaType:t.mime_type??"video/mp4",data:{type:"url",url:new URL(t.uri)},
...i?{providerMetadata:i}:{}});break}const s=e.delta;if(n.kind==="custom"&&(s?.type==="processing_call"||s?.type==="processing_result")){
if(s.signature!=null)n.google.signature=s.signature;if(s.type==="processing_call"&&s.id!=null&&s.id.length>0)n.google.processingId=s.id
;if(s.type==="processing_result"&&s.call_id!=null&&s.call_id.length>0)n.google.processingCallId=s.call_id}else if(n.kind==="text"&&s?.type==="text"){
const e=s.text??"";if(e.length>0)r.enqueue({type:"text-delta",id:n.id,delta:e})
}else if(n.kind==="text"&&(s?.type==="text_annotation"||s?.type==="text_annotation_delta")){const e=Xe({annotations:s.annotations,generateId:t})
;for(const t of e){const e=h(t);if(p.has(e))continue;p.add(e);n.emittedSourceKeys.add(e);r.enqueue(t)}}else if(n.kind==="image"&&s?.type==="image"){
if(s.data!=null)n.data=s.data;if(s.mime_type!=null)n.mimeType=s.mime_type;if(s.uri!=null)n.uri=s.uri}else if(n.kind==="reasoning"){
if(s?.type==="thought_summary"){const e=s.content;if(e?.type==="text"&&typeof e.text==="string")r.enqueue({type:"reasoning-delta",id:n.id,delta:e.text})
}else if(s?.type==="thought_signature"){const e=s.signature;if(e!=null)n.signature=e}}else if(n.kind==="function_call"&&s?.type==="arguments_delta"){
const e=typeof s.arguments==="string"?s.arguments:"";if(e.length>0){n.argumentsAccum+=e;r.enqueue({type:"tool-input-delta",id:n.toolCallId,delta:e})}
if(s.id!=null&&s.id.length>0)n.toolCallId=s.id;if(s.signature!=null)n.signature=s.signature;l=true}else if(n.kind==="builtin_tool_call"&&s?.type===n.blockType){
if(s.id!=null&&s.id.length>0)n.toolCallId=s.id;if(s.arguments!=null&&typeof s.arguments==="object")n.arguments=s.arguments
;if(s.name!=null&&n.blockType==="mcp_server_tool_call")n.toolName=s.name}else if(n.kind==="builtin_tool_result"&&s?.type===n.blockType){
if(s.call_id!=null&&s.call_id.length>0)n.callId=s.call_id;if(s.result!==void 0)n.result=s.result;if(s.is_error!=null)n.isError=s.is_error
;if(s.name!=null&&n.blockType==="mcp_server_tool_result")n.toolName=s.name}break}case"step.stop":{const e=f;const n=d.get(e.index);if(n==null)break
;if(n.kind==="text"){const e=o!=null?{google:{interactionId:o}}:void 0;r.enqueue({type:"text-end",id:n.id,...e?{providerMetadata:e}:{}})
}else if(n.kind==="reasoning"){const e={};if(n.signature!=null)e.signature=n.signature;if(o!=null)e.interactionId=o;const t=Object.keys(e).length>0?{google:e
}:void 0;r.enqueue({type:"reasoning-end",id:n.id,...t?{providerMetadata:t}:{}})}else if(n.kind==="image"){const e={};if(o!=null)e.interactionId=o
;const t=Object.keys(e).length>0?{google:e}:void 0;if(n.data!=null&&n.data.length>0)r.enqueue({type:"file",mediaType:n.mimeType??"image/png",data:{type:"data",
data:n.data},...t?{providerMetadata:t}:{}});else if(n.uri!=null&&n.uri.length>0)r.enqueue({type:"file",mediaType:n.mimeType??"image/png",data:{type:"url",
url:new URL(n.uri)},...t?{providerMetadata:t}:{}})}else if(n.kind==="function_call"){const e=n.argumentsAccum.length>0?n.argumentsAccum:"{}";r.enqueue({
type:"tool-input-end",id:n.toolCallId});const t={};if(n.signature!=null)t.signature=n.signature;if(o!=null)t.interactionId=o;const i=Object.keys(t).length>0?{
google:t}:void 0;r.enqueue({type:"tool-call",toolCallId:n.toolCallId,toolName:n.toolName,input:e,...i?{providerMetadata:i}:{}})
}else if(n.kind==="custom")r.enqueue({type:"custom",kind:n.customKind,providerMetadata:{google:n.google}
});else if(n.kind==="builtin_tool_call"&&!n.callEmitted){r.enqueue({type:"tool-call",toolCallId:n.toolCallId,toolName:n.toolName,
input:JSON.stringify(n.arguments??{}),providerExecuted:true});n.callEmitted=true}else if(n.kind==="builtin_tool_result"&&!n.resultEmitted){r.enqueue({
type:"tool-result",toolCallId:n.callId,toolName:n.toolName,result:n.result??null});n.resultEmitted=true;const e=ze({block:{type:n.blockType,call_id:n.callId,
result:n.result},generateId:t});for(const t of e){const e=h(t);if(p.has(e))continue;p.add(e);r.enqueue(t)}}d.delete(e.index);break}
case"interaction.status_update":case"interaction.in_progress":case"interaction.requires_action":{const e=f
;if(e.status!=null)c=e.status;else if(g==="interaction.requires_action")c="requires_action";else c="in_progress";break}case"interaction.completed":{u=true
;const e=f.interaction;if(e?.id!=null&&e.id.length>0)o=e.id;if(e?.status!=null)c=e.status;if(e?.usage!=null)s=e.usage;if(e?.service_tier!=null)a=e.service_tier
;break}case"error":{const e=f;c="failed";r.enqueue({type:"error",error:(0,i.iH)({message:e.error?.message??"Unknown interaction error",type:e.event_type,
code:e.error?.code??void 0,data:e})});break}}},flush(e){const t=!u&&(c==null||c==="in_progress");const n={unified:t?"interrupted":Ze({status:c,hasFunctionCall:l
}),raw:t?void 0:c};const i=Be(s);const r={google:{...o!=null?{interactionId:o}:{},...a!=null?{serviceTier:a}:{},...i!=null?{outputTokensByModality:i}:{}}}
;e.enqueue({type:"finish",finishReason:n,usage:He(s),providerMetadata:r})}})}function rt({prompt:e,previousInteractionId:t,store:n,mediaResolution:i}){
const r=[];const o=t!=null&&n===false;const s=t!=null&&n!==false;if(o)r.push({type:"other",
message:"google.interactions: providerOptions.google.previousInteractionId was set together with store: false. These are incoherent (the prior interaction cannot be referenced when nothing was stored on the server); the full history will be sent and previous_interaction_id will still be emitted."
});const a=s?at({prompt:e,previousInteractionId:t}):e;const c=[];const l=[];for(const e of a)switch(e.role){case"system":c.push(e.content);break;case"user":{
const t=[];for(const n of e.content)if(n.type==="text")t.push({type:"text",text:n.text});else if(n.type==="file"){const e=ot({part:n,warnings:r,
mediaResolution:i});if(e!=null)t.push(e)}const n=dt(t);if(n.length>0)l.push({type:"user_input",content:n});break}case"assistant":{let t=[];const n=()=>{
if(t.length>0){l.push({type:"model_output",content:t});t=[]}};for(const o of e.content)if(o.type==="text")t.push({type:"text",text:o.text
});else if(o.type==="reasoning"){n();const e=o.providerOptions?.google?.signature;l.push({type:"thought",...e!=null?{signature:e}:{},summary:o.text.length>0?[{
type:"text",text:o.text}]:void 0})}else if(o.type==="file"){const e=ot({part:o,warnings:r,mediaResolution:i});if(e!=null)t.push(e)}else if(o.type==="custom"){
n();const e=o.providerOptions?.google;const t=typeof e?.signature==="string"?e.signature:void 0
;if(o.kind==="google.processing_call"&&typeof e?.processingId==="string")l.push({type:"processing_call",id:e.processingId,...t!=null?{signature:t}:{}
});else if(o.kind==="google.processing_result"&&typeof e?.processingCallId==="string")l.push({type:"processing_result",call_id:e.processingCallId,...t!=null?{
signature:t}:{}});else r.push({type:"other",message:`google.interactions: unsupported or invalid custom assistant content part "${o.kind}"; part dropped.`})
}else if(o.type==="tool-call"){n();const e=o.providerOptions?.google?.signature;const t=typeof o.input==="string"?ct(o.input):o.input??{};l.push({
type:"function_call",id:o.toolCallId,name:o.toolName,arguments:t,...e!=null?{signature:e}:{}})}else r.push({type:"other",
message:`google.interactions: unsupported assistant content part type "${o.type}"; part dropped.`});n();break}case"tool":{const t=[];for(const n of e.content){
if(n.type!=="tool-result"){r.push({type:"other",message:`google.interactions: unsupported tool message part type "${n.type}"; part dropped.`});continue}
const e=lt({toolCallId:n.toolCallId,toolName:n.toolName,output:n.output,signature:n.providerOptions?.google?.signature,warnings:r});t.push(e)}
if(t.length>0)l.push({type:"user_input",content:t});break}}return{input:l,systemInstruction:c.length>0?c.join("\n\n"):void 0,warnings:r}}
function ot({part:e,warnings:t,mediaResolution:n}){if(e.data.type==="text")return{type:"text",text:e.data.text};const r=(0,i.yu)(e.mediaType);let o;switch(r){
case"image":o="image";break;case"audio":o="audio";break;case"video":o="video";break;case"application":case"text":o="document";break;default:o=void 0}
if(o==null){t.push({type:"other",message:`google.interactions: unsupported file media type "${e.mediaType}"; part dropped.`});return}
const s=n!=null&&(o==="image"||o==="video")?{resolution:n}:{};const a=o==="video"?st({part:e,warnings:t}):{};switch(e.data.type){case"data":{const t=(0,i.SL)({
part:e});return{type:o,data:(0,i.ej)(e.data.data),mime_type:t,...s,...a}}case"url":return{type:o,uri:e.data.url.toString(),...(0,i.Cs)(e.mediaType)?{
mime_type:e.mediaType}:{},...s,...a};case"reference":{const t=(0,i.p5)({reference:e.data.reference,provider:"google"});return{type:o,uri:t,...(0,
i.Cs)(e.mediaType)?{mime_type:e.mediaType}:{},...s,...a}}}}function st({part:e,warnings:t}){const n=(e.providerOptions?.google)?.processing;if(n==null)return{}
;if(n==="agentic"||n==="static")return{processing:n};if(typeof n==="object"&&!Array.isArray(n)&&n.type==="static"){const e=n;return{processing:{type:"static",
...typeof e.startOffset==="number"?{start_offset:`${e.startOffset}s`}:{},...typeof e.endOffset==="number"?{end_offset:`${e.endOffset}s`}:{},
...typeof e.fps==="number"?{fps:e.fps}:{}}}}t.push({type:"other",
message:'google.interactions: invalid providerOptions.google.processing on video file part; expected "agentic", "static", or a static processing configuration. Option dropped.'
});return{}}function at({prompt:e,previousInteractionId:t}){const n=[];const i=new Set;for(const r of e){if(r.role==="assistant"){
if(r.content.some(e=>e.providerOptions?.google?.interactionId===t)){for(const e of r.content)if(e.type==="tool-call")i.add(e.toolCallId);continue}n.push(r)
;continue}if(r.role==="tool"){const e=r.content.filter(e=>{if(e.type!=="tool-result")return true;return!i.has(e.toolCallId)});if(e.length===0)continue;n.push({
...r,content:e});continue}n.push(r)}return n}function ct(e){try{const t=(0,i.ZA)(e);if(t!=null&&typeof t==="object"&&!Array.isArray(t))return t;return{value:t}
}catch{return{value:e}}}function lt({toolCallId:e,toolName:t,output:n,signature:r,warnings:o}){const s={type:"function_result",call_id:e,name:t,...r!=null?{
signature:r}:{}};switch(n.type){case"text":return{...s,result:n.value};case"json":return{...s,result:JSON.stringify(n.value)};case"error-text":return{...s,
is_error:true,result:n.value};case"error-json":return{...s,is_error:true,result:JSON.stringify(n.value)};case"execution-denied":return{...s,is_error:true,
result:n.reason??"Tool execution denied by user."};case"content":{const e=[];for(const t of n.value)if(t.type==="text")e.push({type:"text",text:t.text
});else if(t.type==="file"){if((0,i.yu)(t.mediaType)!=="image"){o.push({type:"other",
message:`google.interactions: tool-result file with mediaType "${t.mediaType}" is not supported (Interactions \`function_result.result\` accepts only text and image content); part dropped.`
});continue}const n=ut({part:t,warnings:o});if(n!=null)e.push(n)}else o.push({type:"other",
message:`google.interactions: tool-result content part type "${t.type}" is not supported; part dropped.`});return{...s,result:e}}}}
function ut({part:e,warnings:t}){switch(e.data.type){case"data":{const t=(0,i.Cs)(e.mediaType)?e.mediaType:(0,i.SL)({part:{type:"file",mediaType:e.mediaType,
data:e.data}});return{type:"image",data:(0,i.ej)(e.data.data),mime_type:t}}case"url":return{type:"image",uri:e.data.url.toString(),...(0,i.Cs)(e.mediaType)?{
mime_type:e.mediaType}:{}};case"reference":return{type:"image",uri:(0,i.p5)({reference:e.data.reference,provider:"google"}),...(0,i.Cs)(e.mediaType)?{
mime_type:e.mediaType}:{}};case"text":t.push({type:"other",
message:'google.interactions: tool-result image part with `data.type === "text"` is not representable as an image; part dropped.'});return}}function dt(e){
if(e.length<2)return e;const t=[];for(const n of e){const e=t[t.length-1]
;if(n.type==="text"&&e!=null&&e.type==="text"&&e.annotations==null&&n.annotations==null){const i={type:"text",text:`${e.text}\n\n${n.text}`};t[t.length-1]=i
;continue}t.push(n)}return t}const pt=()=>s.Ikc({modality:s.YjP().nullish(),tokens:s.aig().nullish()}).loose();const ht=()=>s.Ikc({
total_input_tokens:s.aig().nullish(),total_output_tokens:s.aig().nullish(),total_thought_tokens:s.aig().nullish(),total_cached_tokens:s.aig().nullish(),
total_tool_use_tokens:s.aig().nullish(),total_tokens:s.aig().nullish(),input_tokens_by_modality:s.YOg(pt()).nullish(),
output_tokens_by_modality:s.YOg(pt()).nullish(),cached_tokens_by_modality:s.YOg(pt()).nullish(),tool_use_tokens_by_modality:s.YOg(pt()).nullish(),
grounding_tool_count:s.YOg(s.Ikc({type:s.YjP().nullish(),count:s.aig().nullish()}).loose()).nullish()}).loose()
;const ft=()=>s.k5n(["in_progress","requires_action","completed","failed","cancelled","incomplete"]);const gt=()=>{const e=s.Ikc({type:s.euz("url_citation"),
url:s.YjP().nullish(),title:s.YjP().nullish(),start_index:s.aig().nullish(),end_index:s.aig().nullish()}).loose();const t=s.Ikc({type:s.euz("file_citation"),
file_name:s.YjP().nullish(),document_uri:s.YjP().nullish(),url:s.YjP().nullish(),page_number:s.aig().nullish(),media_id:s.YjP().nullish(),
start_index:s.aig().nullish(),end_index:s.aig().nullish(),custom_metadata:s.g1P(s.YjP(),s.L5J()).nullish()}).loose();const n=s.Ikc({
type:s.euz("place_citation"),name:s.YjP().nullish(),url:s.YjP().nullish(),place_id:s.YjP().nullish(),start_index:s.aig().nullish(),end_index:s.aig().nullish()
}).loose();return s.KCZ([e,t,n,s.Ikc({type:s.YjP()}).loose()])};const mt=()=>s.Ikc({type:s.YjP(),text:s.YjP().nullish(),data:s.YjP().nullish(),
mime_type:s.YjP().nullish()}).loose();const yt=()=>{const e=s.Ikc({type:s.euz("text"),text:s.YjP(),annotations:s.YOg(gt()).nullish()}).loose();const t=s.Ikc({
type:s.euz("image"),data:s.YjP().nullish(),mime_type:s.YjP().nullish(),resolution:s.k5n(["low","medium","high","ultra_high"]).nullish(),uri:s.YjP().nullish()
}).loose();const n=s.Ikc({type:s.euz("video"),data:s.YjP().nullish(),mime_type:s.YjP().nullish(),uri:s.YjP().nullish()}).loose();return s.KCZ([e,t,n,s.Ikc({
type:s.YjP()}).loose()])};const vt=["google_search_call","code_execution_call","url_context_call","file_search_call","google_maps_call","mcp_server_tool_call"]
;const wt=["google_search_result","code_execution_result","url_context_result","file_search_result","google_maps_result","mcp_server_tool_result"]
;const _t=()=>{const e=s.Ikc({type:s.euz("user_input"),content:s.YOg(yt()).nullish()}).loose();const t=s.Ikc({type:s.euz("model_output"),
content:s.YOg(yt()).nullish()}).loose();const n=s.Ikc({type:s.euz("function_call"),id:s.YjP(),name:s.YjP(),arguments:s.g1P(s.YjP(),s.L5J()).nullish(),
signature:s.YjP().nullish()}).loose();const i=s.Ikc({type:s.euz("thought"),signature:s.YjP().nullish(),summary:s.YOg(mt()).nullish()}).loose();const r=s.Ikc({
type:s.euz("processing_call"),id:s.YjP(),signature:s.YjP().nullish()}).loose();const o=s.Ikc({type:s.euz("processing_result"),call_id:s.YjP(),
signature:s.YjP().nullish()}).loose();const a=s.Ikc({type:s.k5n(vt),id:s.YjP(),arguments:s.g1P(s.YjP(),s.L5J()).nullish(),name:s.YjP().nullish(),
server_name:s.YjP().nullish(),search_type:s.YjP().nullish(),signature:s.YjP().nullish()}).loose();const c=s.Ikc({type:s.k5n(wt),call_id:s.YjP(),
result:s.L5J().nullish(),is_error:s.zMY().nullish(),name:s.YjP().nullish(),server_name:s.YjP().nullish(),signature:s.YjP().nullish()}).loose()
;return s.KCZ([e,t,n,i,r,o,a,c,s.Ikc({type:s.YjP()}).loose()])};const kt=(0,i.ID)(()=>(0,i.C_)(s.Ikc({id:s.YjP().nullish(),created:s.YjP().nullish(),
updated:s.YjP().nullish(),status:ft(),model:s.YjP().nullish(),agent:s.YjP().nullish(),steps:s.YOg(_t()).nullish(),usage:ht().nullish(),
service_tier:s.YjP().nullish(),previous_interaction_id:s.YjP().nullish(),response_modalities:s.YOg(s.YjP()).nullish()}).loose()));const bt=(0,i.ID)(()=>(0,
i.C_)((()=>{const e=ft();const t=gt();const n=mt();const i=s.Ikc({event_type:s.euz("interaction.created"),event_id:s.YjP().nullish(),interaction:s.Ikc({
id:s.YjP().nullish(),created:s.YjP().nullish(),model:s.YjP().nullish(),agent:s.YjP().nullish(),status:e.nullish()}).loose()}).loose();const r=s.Ikc({
event_type:s.euz("step.start"),event_id:s.YjP().nullish(),index:s.aig(),step:_t()}).loose();const o=s.Ikc({type:s.euz("text"),text:s.YjP()}).loose()
;const a=s.Ikc({type:s.euz("thought_summary"),content:n.nullish()}).loose();const c=s.Ikc({type:s.euz("thought_signature"),signature:s.YjP().nullish()}).loose()
;const l=s.Ikc({type:s.euz("arguments_delta"),arguments:s.YjP().nullish(),id:s.YjP().nullish(),signature:s.YjP().nullish()}).loose();const u=s.Ikc({
type:s.k5n(["text_annotation_delta","text_annotation"]),annotations:s.YOg(t).nullish()}).loose();const d=s.Ikc({type:s.euz("image"),data:s.YjP().nullish(),
mime_type:s.YjP().nullish(),resolution:s.k5n(["low","medium","high","ultra_high"]).nullish(),uri:s.YjP().nullish()}).loose();const p=s.Ikc({type:s.euz("video"),
data:s.YjP().nullish(),mime_type:s.YjP().nullish(),uri:s.YjP().nullish()}).loose();const h=s.Ikc({type:s.k5n(vt),id:s.YjP().nullish(),
arguments:s.g1P(s.YjP(),s.L5J()).nullish(),name:s.YjP().nullish(),server_name:s.YjP().nullish(),search_type:s.YjP().nullish(),signature:s.YjP().nullish()
}).loose();const f=s.Ikc({type:s.k5n(wt),call_id:s.YjP().nullish(),result:s.L5J().nullish(),is_error:s.zMY().nullish(),name:s.YjP().nullish(),
server_name:s.YjP().nullish(),signature:s.YjP().nullish()}).loose();const g=s.Ikc({type:s.YjP()}).loose();const m=s.KCZ([o,d,p,a,c,l,u,h,f,g]);const y=s.Ikc({
event_type:s.euz("step.delta"),event_id:s.YjP().nullish(),index:s.aig(),delta:m}).loose();const v=s.Ikc({event_type:s.euz("step.stop"),
event_id:s.YjP().nullish(),index:s.aig()}).loose();const w=s.Ikc({event_type:s.euz("interaction.status_update"),event_id:s.YjP().nullish(),
interaction_id:s.YjP().nullish(),status:e.nullish()}).loose();const _=s.Ikc({event_type:s.euz("interaction.in_progress"),event_id:s.YjP().nullish(),
interaction_id:s.YjP().nullish(),status:e.nullish()}).loose();const k=s.Ikc({event_type:s.euz("interaction.requires_action"),event_id:s.YjP().nullish(),
interaction_id:s.YjP().nullish(),status:e.nullish()}).loose();const b=s.Ikc({event_type:s.euz("interaction.completed"),event_id:s.YjP().nullish(),
interaction:s.Ikc({id:s.YjP().nullish(),status:e.nullish(),usage:ht().nullish(),service_tier:s.YjP().nullish()}).loose()}).loose();const T=s.Ikc({
event_type:s.euz("error"),event_id:s.YjP().nullish(),error:s.Ikc({code:s.YjP().nullish(),message:s.YjP().nullish()}).loose().nullish()}).loose();const C=s.Ikc({
event_type:s.YjP()}).loose();return s.KCZ([i,r,y,v,w,_,k,b,T,C])})()));const Tt=(0,i.ID)(()=>(0,i.C_)(s.Ikc({labels:s.g1P(s.YjP(),s.YjP()).nullish(),
previousInteractionId:s.YjP().nullish(),store:s.zMY().nullish(),agent:s.YjP().nullish(),agentConfig:s.KCZ([s.Ikc({type:s.euz("dynamic")}).loose(),s.Ikc({
type:s.euz("deep-research"),thinkingSummaries:s.k5n(["auto","none"]).nullish(),visualization:s.k5n(["off","auto"]).nullish(),
collaborativePlanning:s.zMY().nullish()})]).nullish(),thinkingLevel:s.k5n(["minimal","low","medium","high","xhigh"]).nullish(),
thinkingSummaries:s.k5n(["auto","none"]).nullish(),responseFormat:s.YOg(s.KCZ([s.Ikc({type:s.euz("text"),mimeType:s.YjP().nullish(),schema:s.L5J().nullish()
}).loose(),s.Ikc({type:s.euz("image"),mimeType:s.YjP().nullish(),
aspectRatio:s.k5n(["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]).nullish(),
imageSize:s.k5n(["1K","2K","4K","512"]).nullish()}).loose(),s.Ikc({type:s.euz("audio"),mimeType:s.YjP().nullish()}).loose(),s.Ikc({type:s.euz("video"),
aspectRatio:s.k5n(["16:9","9:16"]).nullish(),resolution:s.k5n(["360p","720p","1080p","4k"]).nullish(),duration:s.YjP().nullish(),
delivery:s.k5n(["inline","uri"]).nullish(),gcsUri:s.YjP().nullish()}).loose()])).nullish(),imageConfig:s.Ikc({
aspectRatio:s.k5n(["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]).nullish(),
imageSize:s.k5n(["1K","2K","4K","512"]).nullish()}).nullish(),mediaResolution:s.k5n(["low","medium","high","ultra_high"]).nullish(),
responseModalities:s.YOg(s.k5n(["text","image","audio","video","document"])).nullish(),serviceTier:s.k5n(["flex","standard","priority"]).nullish(),
systemInstruction:s.YjP().nullish(),signature:s.YjP().nullish(),interactionId:s.YjP().nullish(),pollingTimeoutMs:s.aig().int().positive().nullish(),
background:s.zMY().nullish(),environment:s.KCZ([s.YjP(),s.Ikc({type:s.euz("remote"),sources:s.YOg(s.KCZ([s.Ikc({type:s.euz("gcs"),source:s.YjP(),
target:s.YjP().nullish()}),s.Ikc({type:s.euz("repository"),source:s.YjP(),target:s.YjP().nullish()}),s.Ikc({type:s.euz("inline"),content:s.YjP(),target:s.YjP()
})])).nullish(),network:s.KCZ([s.euz("disabled"),s.Ikc({allowlist:s.YOg(s.Ikc({domain:s.YjP(),transform:s.YOg(s.g1P(s.YjP(),s.YjP())).nullish()}))})]).nullish()
})]).nullish()})));function Ct({signature:e,interactionId:t,processingId:n,processingCallId:i}){const r={};if(e!=null)r.signature=e;if(t!=null)r.interactionId=t
;if(n!=null)r.processingId=n;if(i!=null)r.processingCallId=i;return Object.keys(r).length>0?{providerMetadata:{google:r}}:{}}
const Et=new Set(["google_search_call","code_execution_call","url_context_call","file_search_call","google_maps_call","mcp_server_tool_call"])
;const At=new Set(["google_search_result","code_execution_result","url_context_result","file_search_result","google_maps_result","mcp_server_tool_result"])
;function St(e){return e.replace(/_call$/,"")}function Ot(e){return e.replace(/_result$/,"")}function It({steps:e,generateId:t,interactionId:n}){const i=[]
;let r=false;if(e==null)return{content:i,hasFunctionCall:r};for(const o of e){if(o==null||typeof o!=="object")continue;const e=o.type
;if(typeof e!=="string")continue;switch(e){case"user_input":break;case"model_output":{const e=o.content??[];for(const r of e){
if(r==null||typeof r!=="object")continue;const e=r.type;if(e==="text"){const e=r.text??"";const o=r.annotations;i.push({type:"text",text:e,...Ct({
interactionId:n})});const s=Xe({annotations:o,generateId:t});for(const e of s)i.push(e)}else if(e==="image"){const e=r;if(e.data!=null&&e.data.length>0)i.push({
type:"file",mediaType:e.mime_type??"image/png",data:{type:"data",data:e.data},...Ct({interactionId:n})});else if(e.uri!=null&&e.uri.length>0)i.push({
type:"file",mediaType:e.mime_type??"image/png",data:{type:"url",url:new URL(e.uri)},...Ct({interactionId:n})})}else if(e==="video"){const e=r
;if(e.data!=null&&e.data.length>0)i.push({type:"file",mediaType:e.mime_type??"video/mp4",data:{type:"data",data:e.data},...Ct({interactionId:n})
});else if(e.uri!=null&&e.uri.length>0)i.push({type:"file",mediaType:e.mime_type??"video/mp4",data:{type:"url",url:new URL(e.uri)},...Ct({interactionId:n})})}}
break}case"thought":{const e=o;const t=(Array.isArray(e.summary)?e.summary:[]).filter(e=>e?.type==="text"&&typeof e.text==="string").map(e=>e.text).join("\n")
;i.push({type:"reasoning",text:t,...Ct({signature:e.signature,interactionId:n})});break}case"processing_call":{const e=o;const r=e.id||t();i.push({
type:"custom",kind:"google.processing_call",...Ct({signature:e.signature,interactionId:n,processingId:r})});break}case"processing_result":{const e=o
;const r=e.call_id||t();i.push({type:"custom",kind:"google.processing_result",...Ct({signature:e.signature,interactionId:n,processingCallId:r})});break}
case"function_call":{r=true;const e=o;i.push({type:"tool-call",toolCallId:e.id,toolName:e.name,input:JSON.stringify(e.arguments??{}),...Ct({
signature:e.signature,interactionId:n})});break}default:if(Et.has(e)){const n=o;const r=e==="mcp_server_tool_call"?n.name??"mcp_server_tool":St(e)
;const s=JSON.stringify(n.arguments??{});i.push({type:"tool-call",toolCallId:n.id||t(),toolName:r,input:s,providerExecuted:true})}else if(At.has(e)){const n=o
;const r=e==="mcp_server_tool_result"?n.name??"mcp_server_tool":Ot(e);i.push({type:"tool-result",toolCallId:n.call_id||t(),toolName:r,result:n.result??null})
;const s=ze({block:o,generateId:t});for(const e of s)i.push(e)}}}return{content:i,hasFunctionCall:r}}const xt=()=>globalThis.fetch
;async function Rt({baseURL:e,interactionId:t,headers:n,fetch:r=xt()}){if(t==null||t.length===0)return
;const o=`${e}/interactions/${encodeURIComponent(t)}/cancel`;try{const e=await r(o,{method:"POST",headers:(0,i.WZ)((0,i.m2)({"Content-Type":"application/json"
},await(0,i.hd)(n)),(0,i.G1)()),body:"{}"});try{await e.text()}catch{}}catch{}}const Pt=new Set(["completed","failed","cancelled","incomplete"]);function jt(e){
return e!=null&&Pt.has(e)}const Nt=1e3;const Ut=1e4;const Dt=18e5
;async function Mt({baseURL:e,interactionId:t,headers:n,fetch:r,abortSignal:o,initialDelayMs:s=Nt,maxDelayMs:a=Ut,timeoutMs:c=Dt}){
if(t==null||t.length===0)throw new Error("google.interactions: cannot poll a background interaction without an id. The POST response did not include an interaction id.")
;const l=Date.now();let u=s;const d=`${e}/interactions/${encodeURIComponent(t)}`;const p=()=>Rt({baseURL:e,interactionId:t,headers:n,fetch:r});try{while(true){
if(o?.aborted){await p();throw new DOMException("Polling was aborted","AbortError")}
if(Date.now()-l>c)throw new Error(`google.interactions: timed out polling interaction ${t} after ${c}ms.`);await(0,i.cb)(u,{abortSignal:o})
;const{value:e,rawValue:s,responseHeaders:h}=await(0,i.$b)({url:d,validateUrl:false,headers:await(0,i.hd)(n),failedResponseHandler:j,
successfulResponseHandler:(0,i.cV)(kt),abortSignal:o,fetch:r});if(jt(e.status))return{response:e,rawResponse:s,responseHeaders:h};u=Math.min(u*2,a)}}catch(e){
if((0,i.zf)(e))await p();throw e}}function Lt({tools:e,toolChoice:t}){const n=[];if(t?.type==="none")return{tools:void 0,toolChoice:void 0,toolWarnings:n}
;const i=e?.length?e:void 0;if(i==null)return{tools:void 0,toolChoice:void 0,toolWarnings:n};const r=[];for(const e of i){if(e.type==="function"){r.push({
type:"function",name:e.name,description:e.description??"",parameters:e.inputSchema});continue}if(e.type==="provider"){const t=e.args??{};switch(e.id){
case"google.google_search":{const e=t.searchTypes;let n;if(e!=null&&typeof e==="object"){const t=[];if(e.webSearch!=null)t.push("web_search")
;if(e.imageSearch!=null)t.push("image_search");if(t.length>0)n=t}r.push({type:"google_search",...n!=null?{search_types:n}:{}});break}
case"google.code_execution":r.push({type:"code_execution"});break;case"google.url_context":r.push({type:"url_context"});break;case"google.file_search":r.push({
type:"file_search",...t.fileSearchStoreNames!=null?{file_search_store_names:t.fileSearchStoreNames}:{},...t.topK!=null?{top_k:t.topK}:{},
...t.metadataFilter!=null?{metadata_filter:t.metadataFilter}:{}});break;case"google.google_maps":r.push({type:"google_maps",...t.latitude!=null?{
latitude:t.latitude}:{},...t.longitude!=null?{longitude:t.longitude}:{},...t.enableWidget!=null?{enable_widget:t.enableWidget}:{}});break
;case"google.computer_use":r.push({type:"computer_use",environment:t.environment??"browser",...t.excludedPredefinedFunctions!=null?{
excludedPredefinedFunctions:t.excludedPredefinedFunctions}:{}});break;case"google.mcp_server":r.push({type:"mcp_server",...t.name!=null?{name:t.name}:{},
...t.url!=null?{url:t.url}:{},...t.headers!=null?{headers:t.headers}:{},...t.allowedTools!=null?{allowed_tools:t.allowedTools}:{}});break
;case"google.retrieval":{const e=t.vertexAiSearchConfig??void 0;r.push({type:"retrieval",...t.retrievalTypes!=null?{retrieval_types:t.retrievalTypes}:{
retrieval_types:["vertex_ai_search"]},...e!=null?{vertex_ai_search_config:e}:{}});break}default:n.push({type:"unsupported",
feature:`provider-defined tool ${e.id}`,details:`provider-defined tool ${e.id} is not supported by google.interactions; tool dropped.`})}continue}n.push({
type:"unsupported",feature:`tool of type ${e.type}`,
details:"Only function tools and google.* provider-defined tools are supported by google.interactions; tool dropped."})}const o=r.some(e=>e.type==="function")
;let s;if(t!=null&&o)switch(t.type){case"auto":s="auto";break;case"required":s="any";break;case"tool":s={allowed_tools:{mode:"validated",tools:[t.toolName]}}}
return{tools:r.length>0?r:void 0,toolChoice:s,toolWarnings:n}}const Gt=3;const Ft=500
;function qt({baseURL:e,interactionId:t,headers:n,fetch:r,abortSignal:o,maxRetries:s=Gt,retryDelayMs:a=Ft}){
if(t.length===0)throw new Error("google.interactions: cannot stream a background interaction without an id.");let c;let l=false;let u=0;let d=false;let p
;const h=new AbortController;const f=()=>h.abort();if(o!=null){if(o.aborted)h.abort();else o.addEventListener("abort",f,{once:true})}const g=h.signal
;function m(){const n=`${e}/interactions/${encodeURIComponent(t)}`;const i=new URLSearchParams({stream:"true"});if(c!=null)i.set("last_event_id",c)
;return`${n}?${i.toString()}`}async function y(){const{value:e}=await(0,i.$b)({url:m(),validateUrl:false,headers:{...await(0,i.hd)(n),accept:"text/event-stream"
},failedResponseHandler:j,successfulResponseHandler:(0,i.Ds)(bt),abortSignal:g,fetch:r});return e.getReader()}return new ReadableStream({async start(h){try{
while(!l&&!g.aborted){if(p==null)try{p=await y();d=false}catch(e){if((0,i.zf)(e)||g.aborted){h.error(e);return}u++;if(u>=s){h.error(e);return}await(0,
i.cb)(a*u,{abortSignal:g});continue}try{const{done:e,value:t}=await p.read();if(e){p=void 0;if(l)break;if(!d){u++;if(u>=s){
h.error(new Error("google.interactions: SSE stream closed without producing any events."));return}await(0,i.cb)(a*u,{abortSignal:g})}else u=0;continue}d=true
;if(t.success){const e=t.value;if(typeof e.event_id==="string"&&e.event_id.length>0)c=e.event_id
;if(e.event_type==="interaction.completed"||e.event_type==="error")l=true}h.enqueue(t)}catch(e){if((0,i.zf)(e)||g.aborted){h.error(e);return}p=void 0;u++
;if(u>=s){h.error(e);return}await(0,i.cb)(a*u,{abortSignal:g})}}h.close()}catch(e){h.error(e)}finally{if(o!=null)o.removeEventListener("abort",f)
;p?.cancel().catch(()=>{});p=void 0;if(g.aborted&&!l)await Rt({baseURL:e,interactionId:t,headers:n,fetch:r})}},cancel(){h.abort();p?.cancel().catch(()=>{})
;p=void 0}})}function Yt({response:e,warnings:t,generateId:n,includeRawChunks:i,headerServiceTier:r}){return new ReadableStream({start(o){o.enqueue({
type:"stream-start",warnings:t});const s=typeof e.id==="string"&&e.id.length>0?e.id:void 0;let a;const c=e.created;if(typeof c==="string"){const e=new Date(c)
;if(!Number.isNaN(e.getTime()))a=e}o.enqueue({type:"response-metadata",...s!=null?{id:s}:{},modelId:e.model??void 0,...a?{timestamp:a}:{}});if(i)o.enqueue({
type:"raw",rawValue:e});const{content:l,hasFunctionCall:u}=It({steps:e.steps??null,generateId:n,interactionId:s});let d=0;const p=()=>`${s??"agent"}:${d++}`
;for(const e of l)switch(e.type){case"text":{const t=p();const n=e.providerMetadata;o.enqueue({type:"text-start",id:t});if(e.text.length>0)o.enqueue({
type:"text-delta",id:t,delta:e.text});o.enqueue({type:"text-end",id:t,...n?{providerMetadata:n}:{}});break}case"reasoning":{const t=p()
;const n=e.providerMetadata;o.enqueue({type:"reasoning-start",id:t});if(e.text.length>0)o.enqueue({type:"reasoning-delta",id:t,delta:e.text});o.enqueue({
type:"reasoning-end",id:t,...n?{providerMetadata:n}:{}});break}case"tool-call":{const t=e.providerMetadata;o.enqueue({type:"tool-input-start",id:e.toolCallId,
toolName:e.toolName,...e.providerExecuted?{providerExecuted:e.providerExecuted}:{}});o.enqueue({type:"tool-input-delta",id:e.toolCallId,delta:e.input})
;o.enqueue({type:"tool-input-end",id:e.toolCallId});o.enqueue({type:"tool-call",toolCallId:e.toolCallId,toolName:e.toolName,input:e.input,
...e.providerExecuted?{providerExecuted:e.providerExecuted}:{},...t?{providerMetadata:t}:{}});break}case"tool-result":o.enqueue({type:"tool-result",
toolCallId:e.toolCallId,toolName:e.toolName,result:e.result});break;case"source":case"file":o.enqueue(e)}const h=e.service_tier??r;const f={unified:Ze({
status:e.status,hasFunctionCall:u}),raw:e.status};const g={google:{...s!=null?{interactionId:s}:{},...h!=null?{serviceTier:h}:{}}};o.enqueue({type:"finish",
finishReason:f,usage:He(e.usage),providerMetadata:g});o.close()}})}var $t=class e{static[r.V](e){return{...(0,i.Qf)({modelId:e.modelId,config:e.config}),
agent:e.agent}}static[r.C](t){return new e(t.agent!=null?{agent:t.agent}:t.modelId,t.config)}constructor(e,t){this.specificationVersion="v4"
;if(typeof e==="string"){this.modelId=e;this.agent=void 0}else if("managedAgent"in e){this.modelId=e.managedAgent;this.agent=e.managedAgent}else{
this.modelId=e.agent;this.agent=e.agent}this.config=t}get provider(){return this.config.provider}get supportedUrls(){
if(this.config.supportedUrls)return this.config.supportedUrls();return{"image/*":[/^https?:\/\/.+/],"application/pdf":[/^https?:\/\/.+/],
"audio/*":[/^https?:\/\/.+/],"video/*":[/^https?:\/\/(www\.)?youtube\.com\/watch\?v=.+/,/^https?:\/\/youtu\.be\/.+/,/^gs:\/\/.+/]}}async getArgs(e){const t=[]
;const n=await(0,i.xI)({provider:"google",providerOptions:e.providerOptions,schema:Tt});const r=this.agent!=null;if(!r){if(e.frequencyPenalty!=null)t.push({
type:"unsupported",feature:"frequencyPenalty"});if(e.presencePenalty!=null)t.push({type:"unsupported",feature:"presencePenalty"})}
const o=e.tools!=null&&e.tools.length>0;let s;let a;if(o){const n=Lt({tools:e.tools,toolChoice:e.toolChoice});s=n.tools;a=n.toolChoice;t.push(...n.toolWarnings)
}const c=[];if(e.responseFormat?.type==="json"){if(r)t.push({type:"other",
message:"google.interactions: structured output (responseFormat) is not supported when an agent is set; responseFormat will be ignored."});else{const t={
type:"text",mime_type:"application/json",...e.responseFormat.schema!=null?{schema:e.responseFormat.schema}:{}};c.push(t)}}if(n?.responseFormat!=null){
for(const e of n.responseFormat)if(e.type==="text")c.push(Ht({type:"text",mime_type:e.mimeType??void 0,schema:e.schema??void 0
}));else if(e.type==="image")c.push(Ht({type:"image",mime_type:e.mimeType??void 0,aspect_ratio:e.aspectRatio??void 0,image_size:e.imageSize??void 0
}));else if(e.type==="audio")c.push(Ht({type:"audio",mime_type:e.mimeType??void 0}));else if(e.type==="video")c.push(Ht({type:"video",
aspect_ratio:e.aspectRatio??void 0,resolution:e.resolution??void 0,duration:e.duration??void 0,delivery:e.delivery??void 0,gcs_uri:e.gcsUri??void 0}))}
const{input:l,systemInstruction:u,warnings:d}=rt({prompt:e.prompt,previousInteractionId:n?.previousInteractionId??void 0,store:n?.store??void 0,
mediaResolution:n?.mediaResolution??void 0});t.push(...d);let p=u;const h=n?.systemInstruction??void 0;if(p!=null&&h!=null)t.push({type:"other",
message:"google.interactions: both AI SDK system message and providerOptions.google.systemInstruction were set; using the AI SDK system message."
});else if(p==null&&h!=null)p=h;let f;if(r){const r=[];if(e.temperature!=null)r.push("temperature");if(e.topP!=null)r.push("topP")
;if(e.topK!=null)r.push("topK");if(e.frequencyPenalty!=null)r.push("frequencyPenalty");if(e.presencePenalty!=null)r.push("presencePenalty")
;if(e.seed!=null)r.push("seed");if(e.stopSequences!=null&&e.stopSequences.length>0)r.push("stopSequences");if(e.maxOutputTokens!=null)r.push("maxOutputTokens")
;if((0,i.g6)(e.reasoning))r.push("reasoning");if(n?.thinkingLevel!=null)r.push("thinkingLevel");if(n?.thinkingSummaries!=null)r.push("thinkingSummaries")
;if(n?.imageConfig!=null)r.push("imageConfig");if(r.length>0)t.push({type:"other",
message:`google.interactions: ${r.join(", ")} ${r.length===1?"is":"are"} not supported when an agent is set; use providerOptions.google.agentConfig instead. Dropped from the request body.`
});f=void 0}else{f=Ht({temperature:e.temperature??void 0,top_p:e.topP??void 0,top_k:e.topK??void 0,seed:e.seed??void 0,
stop_sequences:e.stopSequences!=null&&e.stopSequences.length>0?e.stopSequences:void 0,max_output_tokens:e.maxOutputTokens??void 0,thinking_level:(0,i.jv)({
reasoning:e.reasoning,providerOptionsEffort:n?.thinkingLevel,
effortMap:Object.fromEntries((V(this.modelId).capabilities.language.reasoning.efforts??[]).map(e=>[e,e])),warnings:t}),
thinking_summaries:n?.thinkingSummaries??void 0,tool_choice:a});if(n?.imageConfig!=null){const e=c.some(e=>e.type==="image");t.push({type:"other",
message:e?"google.interactions: providerOptions.google.imageConfig is deprecated and was ignored because providerOptions.google.responseFormat already supplies an image entry. Use responseFormat exclusively.":'google.interactions: providerOptions.google.imageConfig is deprecated. Use providerOptions.google.responseFormat with a { type: "image", ... } entry instead.'
});if(!e)c.push({type:"image",mime_type:"image/png",...n.imageConfig.aspectRatio!=null?{aspect_ratio:n.imageConfig.aspectRatio}:{},
...n.imageConfig.imageSize!=null?{image_size:n.imageConfig.imageSize}:{}})}}let g;if(r&&n?.agentConfig!=null){const e=n.agentConfig
;if(e.type==="deep-research")g=Ht({type:"deep-research",thinking_summaries:e.thinkingSummaries??void 0,visualization:e.visualization??void 0,
collaborative_planning:e.collaborativePlanning??void 0});else if(e.type==="dynamic")g={type:"dynamic"}}let m;if(n?.environment!=null){if(!r)t.push({
type:"other",message:"google.interactions: environment is only supported when an agent is set; environment will be omitted from the request body."
});else if(typeof n.environment==="string")m=n.environment;else{const e=n.environment;const t=e.sources?.map(e=>{if(e.type==="inline")return{type:"inline",
content:e.content,target:e.target};return Ht({type:e.type,source:e.source,target:e.target??void 0})});let i
;if(e.network==="disabled")i="disabled";else if(e.network!=null)i={allowlist:e.network.allowlist.map(e=>Ht({domain:e.domain,transform:e.transform??void 0}))}
;m=Ht({type:"remote",sources:t!=null&&t.length>0?t:void 0,network:i})}}return{args:Ht({...r?{agent:this.agent}:{model:this.modelId},input:l,
labels:n?.labels??void 0,system_instruction:p,tools:s,response_format:c.length>0?c:void 0,
response_modalities:n?.responseModalities!=null?n.responseModalities:void 0,previous_interaction_id:n?.previousInteractionId??void 0,
service_tier:n?.serviceTier??void 0,store:n?.store??void 0,generation_config:f!=null&&Object.keys(f).length>0?f:void 0,agent_config:g,environment:m,
background:n?.background??void 0}),warnings:t,isAgent:r,isBackground:n?.background===true,pollingTimeoutMs:n?.pollingTimeoutMs??void 0}}async doGenerate(e){
const{args:t,warnings:n,isAgent:r,isBackground:o,pollingTimeoutMs:s}=await this.getArgs(e);const a=`${this.config.baseURL}/interactions`;const c=async()=>(0,
i.m2)(await(0,i.hd)(this.config.headers),e.headers);let{responseHeaders:l,value:u,rawValue:d}=await(0,i.GU)({url:a,headers:await(0,i.hd)(c),body:t,
failedResponseHandler:j,successfulResponseHandler:(0,i.cV)(kt),abortSignal:e.abortSignal,fetch:this.config.fetch});if((r||o)&&!jt(u.status)){const t=await Mt({
baseURL:this.config.baseURL,interactionId:u.id,headers:c,fetch:this.config.fetch,abortSignal:e.abortSignal,timeoutMs:s});u=t.response;d=t.rawResponse
;l=t.responseHeaders??l}const p=typeof u.id==="string"&&u.id.length>0?u.id:void 0;const{content:h,hasFunctionCall:f}=It({steps:u.steps??null,
generateId:this.config.generateId??i.$C,interactionId:p});const g={unified:Ze({status:u.status,hasFunctionCall:f}),raw:u.status}
;const m=u.service_tier??l?.["x-gemini-service-tier"]??void 0;const y=Be(u.usage);const v={google:{...p!=null?{interactionId:p}:{},...m!=null?{serviceTier:m
}:{},...y!=null?{outputTokensByModality:y}:{}}};let w;if(typeof u.created==="string"){const e=new Date(u.created);if(!Number.isNaN(e.getTime()))w=e}return{
content:h,finishReason:g,usage:He(u.usage),warnings:n,providerMetadata:v,request:{body:t},response:{headers:l,body:d,...p!=null?{id:p}:{},...w?{timestamp:w}:{},
modelId:u.model??void 0}}}async doStream(e){const{args:t,warnings:n,isBackground:r,pollingTimeoutMs:o}=await this.getArgs(e)
;const s=`${this.config.baseURL}/interactions`;const a=async()=>(0,i.m2)(await(0,i.hd)(this.config.headers),e.headers);if(r)return this.doStreamBackground({
args:t,warnings:n,url:s,mergedHeaders:a,options:e,pollingTimeoutMs:o});const c={...t,stream:true};const{responseHeaders:l,value:u}=await(0,i.GU)({url:s,
headers:await(0,i.hd)(a),body:c,failedResponseHandler:j,successfulResponseHandler:(0,i.Ds)(bt),abortSignal:e.abortSignal,fetch:this.config.fetch})
;const d=l?.["x-gemini-service-tier"];const p=it({warnings:n,generateId:this.config.generateId??i.$C,includeRawChunks:e.includeRawChunks,serviceTier:d});return{
stream:u.pipeThrough(p),request:{body:c},response:{headers:l}}}async doStreamBackground({args:e,warnings:t,url:n,mergedHeaders:r,options:o,pollingTimeoutMs:s}){
const{responseHeaders:a,value:c}=await(0,i.GU)({url:n,headers:await(0,i.hd)(r),body:e,failedResponseHandler:j,successfulResponseHandler:(0,i.cV)(kt),
abortSignal:o.abortSignal,fetch:this.config.fetch});const l=c.id
;if(l==null||l.length===0)throw new Error("google.interactions: background POST response did not include an interaction id; cannot stream the result.")
;const u=a?.["x-gemini-service-tier"];if(jt(c.status))return{stream:Yt({response:c,warnings:t,generateId:this.config.generateId??i.$C,
includeRawChunks:o.includeRawChunks,headerServiceTier:u}),request:{body:e},response:{headers:a}};const d=qt({baseURL:this.config.baseURL,interactionId:l,
headers:r,fetch:this.config.fetch,abortSignal:o.abortSignal});const p=it({warnings:t,generateId:this.config.generateId??i.$C,
includeRawChunks:o.includeRawChunks,serviceTier:u});return{stream:d.pipeThrough(p),request:{body:e},response:{headers:a}}}};function Ht(e){const t={}
;for(const[n,i]of Object.entries(e)){if(i===void 0)continue;t[n]=i}return t}function Bt(e){const t=new o.GoogleAuth({
scopes:["https://www.googleapis.com/auth/cloud-platform"],...e});return async function e(){return(await(await t.getClient()).getAccessToken())?.token??null}}
function Vt(e){const t=e==="gemini-embedding-2"||e==="gemini-embedding-2-preview";return{language:{endpoint:e.startsWith("endpoints/"),
maxOutputTokens:e==="meta/llama-4-maverick-17b-128e-instruct-maas"||e==="meta/llama-4-scout-17b-16e-instruct-maas"?8192:void 0},image:{
gemini:e.startsWith("gemini-")},embedding:{endpoint:t?"embedContent":"predict",maxEmbeddingsPerCall:t?1:250},speech:{
api:e.startsWith("chirp")?"cloud-tts":"gemini"},transcription:{api:e.startsWith("gemini")?"gemini":"cloud-speech",live:e.includes("-live")}}}function Jt(e){
return Vt(e)}const Wt="5.0.141";const Kt=(0,i.ID)(()=>(0,i.C_)(s.Ikc({error:s.Ikc({code:s.aig().nullable(),message:s.YjP(),status:s.YjP()})})));const zt=(0,
i.sl)({errorSchema:Kt,errorToMessage:e=>e.error.message});const Xt=(0,i.ID)(()=>(0,i.C_)(s.Ikc({outputDimensionality:s.aig().optional(),
taskType:s.k5n(["SEMANTIC_SIMILARITY","CLASSIFICATION","CLUSTERING","RETRIEVAL_DOCUMENT","RETRIEVAL_QUERY","QUESTION_ANSWERING","FACT_VERIFICATION","CODE_RETRIEVAL_QUERY"]).optional(),
title:s.YjP().optional(),autoTruncate:s.zMY().optional()})));var Zt=class e{static[r.V](e){return(0,i.Qf)({modelId:e.modelId,config:e.config})}static[r.C](t){
return new e(t.modelId,t.config)}get provider(){return this.config.provider}get maxEmbeddingsPerCall(){return tn(this.modelId)?1:250}constructor(e,t){
this.specificationVersion="v4";this.supportsParallelCalls=true;this.modelId=e;this.config=t}
async doEmbed({values:e,dimensions:t,headers:n,abortSignal:r,providerOptions:o}){let s=await(0,i.xI)({provider:"googleVertex",providerOptions:o,schema:Xt})
;if(s==null)s=await(0,i.xI)({provider:"vertex",providerOptions:o,schema:Xt});if(s==null)s=await(0,i.xI)({provider:"google",providerOptions:o,schema:Xt});s=s??{}
;if(e.length>this.maxEmbeddingsPerCall)throw new a.Ch({provider:this.provider,modelId:this.modelId,maxEmbeddingsPerCall:this.maxEmbeddingsPerCall,values:e})
;const c=(0,i.m2)(this.config.headers?await(0,i.hd)(this.config.headers):void 0,n);if(tn(this.modelId)){const{responseHeaders:n,value:o,rawValue:a}=await(0,
i.GU)({url:`${this.config.baseURL}/models/${this.modelId}:embedContent`,headers:c,body:{content:{parts:[{text:e[0]}]},embedContentConfig:{
outputDimensionality:s.outputDimensionality??t,taskType:s.taskType,title:s.title,autoTruncate:s.autoTruncate}},failedResponseHandler:zt,
successfulResponseHandler:(0,i.cV)(en),abortSignal:r,fetch:this.config.fetch});return{warnings:[],embeddings:[o.embedding.values],
usage:o.usageMetadata?.promptTokenCount==null?void 0:{tokens:o.usageMetadata.promptTokenCount},response:{headers:n,body:a}}}
const l=`${this.config.baseURL}/models/${this.modelId}:predict`;const{responseHeaders:u,value:d,rawValue:p}=await(0,i.GU)({url:l,headers:c,body:{
instances:e.map(e=>({content:e,task_type:s.taskType,title:s.title})),parameters:{outputDimensionality:s.outputDimensionality??t,autoTruncate:s.autoTruncate}},
failedResponseHandler:zt,successfulResponseHandler:(0,i.cV)(Qt),abortSignal:r,fetch:this.config.fetch});return{warnings:[],
embeddings:d.predictions.map(e=>e.embeddings.values),usage:{tokens:d.predictions.reduce((e,t)=>e+t.embeddings.statistics.token_count,0)},response:{headers:u,
body:p}}}};const Qt=(0,i.ID)(()=>(0,i.C_)(s.Ikc({predictions:s.YOg(s.Ikc({embeddings:s.Ikc({values:s.YOg(s.aig()),statistics:s.Ikc({token_count:s.aig()})})}))
})));const en=(0,i.ID)(()=>(0,i.C_)(s.Ikc({embedding:s.Ikc({values:s.YOg(s.aig())}),usageMetadata:s.Ikc({promptTokenCount:s.aig().nullish()}).nullish()})))
;function tn(e){return Jt(e).embedding?.endpoint==="embedContent"}const nn={"gemini-nano-banana-2.1":{imageGeneration:true,
aspectRatios:["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9","1:8","8:1","1:4","4:1"]},"gemini-3.1-flash-image-preview":{imageGeneration:true,
aspectRatios:["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},"gemini-3-pro-image-preview":{imageGeneration:true,
aspectRatios:["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]},"gemini-2.5-flash-image":{imageGeneration:true,
aspectRatios:["1:1","2:3","3:2","3:4","4:3","4:5","5:4","9:16","16:9","21:9"]}};const rn={chirp_2:{
wordTimestampDescription:"Available with a potential quality and speed tradeoff",languageDetectionDescription:"Auto detection with `['auto']`"},chirp_3:{
wordTimestampDescription:"Available with a potential transcription quality tradeoff",languageDetectionDescription:"Auto detection with `['auto']`"},telephony:{
wordTimestampDescription:"Available",languageDetectionDescription:"Explicit supported language codes, with alternative language detection support"}};const on={
language:$.language,image:Object.fromEntries(Object.entries($.language).filter(([e])=>e!=="responseModalities")),embedding:{outputDimensionality:{
description:"Reduced output dimensions."},taskType:{description:"Task for which embeddings are optimized."},title:{
description:"Document title; requires RETRIEVAL_DOCUMENT."},autoTruncate:{description:"Truncate inputs exceeding the model context."}},speech:{speechMetadata:{
description:"Directions for Gemini 3.8 speech."},turns:{description:"Structured transcript for Gemini 3.8 speech."},multiSpeakerVoiceConfig:{
description:"Voice configuration for dialogue speakers."}},transcription:{languageCodes:{description:"Language hints or automatic language detection."},
enableAutomaticPunctuation:{description:"Include punctuation in Cloud Speech transcripts."},enableWordTimeOffsets:{
description:"Include Cloud Speech word timestamps."},region:{description:"Cloud Speech region."},customVocabulary:{
description:"Vocabulary hints for Gemini transcription."},wordTimestamp:{description:"Include Gemini word timestamps."},diarization:{
description:"Enable Gemini speaker diarization."},mode:{description:"Verbatim or smart Gemini transcription formatting."}},video:{pollIntervalMs:{
description:"Polling interval."},pollTimeoutMs:{description:"Polling timeout."},personGeneration:{description:"Policy for generating people."},negativePrompt:{
description:"Content to avoid."},generateAudio:{description:"Generate synchronized audio."},gcsOutputDirectory:{description:"Cloud Storage output directory."},
referenceImages:{description:"Reference images for video generation."}}};function sn(e){const t=V(e);return{capabilities:{language:t.capabilities.language},
providerOptions:{language:{...t.providerOptions.language,serviceTier:false}},requestConfig:{language:Jt(e).language}}}function an(e){const t=hn.some(t=>t===e)
;return{capabilities:{image:{sizes:{description:"Use aspectRatio; the size option is unsupported."},fileInput:t?true:"unknown",maskInput:t?false:"unknown",
maxImagesPerCall:1,...nn[e]}},providerOptions:{image:Object.fromEntries(Object.keys(on.image).map(e=>[e,e==="serviceTier"?false:{
condition:"Support follows the Gemini language model and image configuration."}]))},requestConfig:{image:Jt(e).image}}}function cn(e){return{capabilities:{
embedding:{defaultDimensions:e.startsWith("gemini-embedding-")?3072:768,customDimensions:"unknown",maxEmbeddingsPerCall:Jt(e).embedding.maxEmbeddingsPerCall,
supportsParallelCalls:true,multimodal:Jt(e).embedding.endpoint==="embedContent"}},providerOptions:{embedding:{outputDimensionality:"unknown",taskType:"unknown",
title:{condition:"Requires RETRIEVAL_DOCUMENT."},autoTruncate:true}},requestConfig:{embedding:Jt(e).embedding}}}function ln(e){
const t=Jt(e).speech?.api==="cloud-tts";return{capabilities:{speech:{instructions:!t,multiSpeaker:!t}},providerOptions:{speech:{
multiSpeakerVoiceConfig:t?false:true,speechMetadata:t?false:{condition:"Requires Gemini 3.8 TTS."},turns:t?false:{condition:"Requires Gemini 3.8 TTS."}}},
requestConfig:{speech:Jt(e).speech}}}function un(e){const t=Jt(e).transcription;const n=t.api==="gemini";return{capabilities:{transcription:{
transcription:!t.live,streaming:t.live,duration:n?false:true,segments:t.live?false:{condition:"Requires word timestamps."},language:true,...rn[e]}},
providerOptions:{transcription:{languageCodes:true,enableAutomaticPunctuation:!n,enableWordTimeOffsets:!n,region:!n,customVocabulary:n,wordTimestamp:n,
diarization:n,mode:n}},requestConfig:{transcription:t}}}function dn(e){const t=e.startsWith("veo-3");return{capabilities:{video:{inputs:{text:true,image:true,
firstFrame:true,lastFrame:{condition:"Requires a Veo model supporting frame interpolation."},referenceImage:{
condition:"Requires a Veo model supporting reference images."},referenceVideo:false},generateAudio:t,aspectRatio:true,resolution:true,duration:true,fps:false,
seed:true,maxVideosPerCall:4}},providerOptions:{video:{pollIntervalMs:true,pollTimeoutMs:true,personGeneration:true,negativePrompt:true,generateAudio:t,
gcsOutputDirectory:true,referenceImages:{condition:"Requires a Veo model supporting reference images."}}}}}
const pn=["gemini-nano-banana-2.1","gemini-4-argon","gemini-4-carbon","gemini-4-hydrogen","gemini-3.8-flash","gemini-3.7-flash","gemini-3.6-flash","gemini-3.5-flash","gemini-3.5-flash-lite","gemini-2.5-pro","gemini-2.5-flash","gemini-2.5-flash-lite","gemini-2.0-flash-lite","gemini-2.0-flash","gemini-2.0-flash-001","gemini-1.5-flash","gemini-1.5-flash-001","gemini-1.5-flash-002","gemini-1.5-pro","gemini-1.5-pro-001","gemini-1.5-pro-002","gemini-1.0-pro-001","gemini-1.0-pro-vision-001","gemini-1.0-pro","gemini-1.0-pro-002","gemini-2.0-flash-lite-preview-02-05","gemini-2.5-flash-preview-09-2025","gemini-3-pro-preview","gemini-3-pro-image-preview","gemini-3-flash-preview","gemini-3.1-pro-preview","gemini-3.1-flash-image-preview","gemini-3.1-flash-lite-preview","gemini-2.0-pro-exp-02-05","gemini-2.0-flash-exp"]
;const hn=["gemini-2.5-flash-image","gemini-3-pro-image-preview","gemini-3.1-flash-image-preview","gemini-nano-banana-2.1"]
;const fn=["textembedding-gecko","textembedding-gecko@001","textembedding-gecko@003","textembedding-gecko-multilingual","textembedding-gecko-multilingual@001","text-multilingual-embedding-002","text-embedding-004","text-embedding-005","gemini-embedding-001","gemini-embedding-2","gemini-embedding-2-preview"]
;const gn=["veo-2.0-generate-preview","veo-2.0-generate-exp","veo-2.0-generate-001","veo-3.0-generate-001","veo-3.0-fast-generate-001","veo-3.0-generate-preview","veo-3.0-fast-generate-preview","veo-3.1-generate-001","veo-3.1-fast-generate-001","veo-3.1-generate-preview","veo-3.1-fast-generate-preview"]
;const mn=["gemini-2.5-flash-tts","gemini-2.5-pro-tts","gemini-2.5-flash-lite-preview-tts","gemini-3.1-flash-tts-preview","chirp-3-hd"]
;const yn=["chirp_2","chirp_3","telephony"];const vn=["gemini-3.5-transcribe","gemini-3.5-transcribe-live"]
;[...pn.map(e=>[e,sn(e)]),...hn.map(e=>[e,an(e)]),...fn.map(e=>[e,cn(e)]),...gn.map(e=>[e,dn(e)]),...mn.map(e=>[e,ln(e)]),...yn.map(e=>[e,un(e)]),...vn.map(e=>[e,un(e)])].reduce((e,[t,n])=>{
const i=e[t];e[t]={capabilities:{...i?.capabilities,...n.capabilities},providerOptions:{...i?.providerOptions,...n.providerOptions},requestConfig:{
...i?.requestConfig,...n.requestConfig}};return e},{});Object.fromEntries(Object.entries({"claude-fable-5-1":{image:true,objectGeneration:true,tools:true,
streaming:true,computerUse:true},"claude-fable-5-2":{image:true,objectGeneration:true,tools:true,streaming:true,computerUse:true},"claude-3-7-sonnet@20250219":{
image:true,objectGeneration:true,tools:true,streaming:true,computerUse:true},"claude-3-5-sonnet-v2@20241022":{image:true,objectGeneration:true,tools:true,
streaming:true,computerUse:true},"claude-3-5-sonnet@20240620":{image:true,objectGeneration:true,tools:true,streaming:true,computerUse:false},
"claude-3-5-haiku@20241022":{image:false,objectGeneration:true,tools:true,streaming:true,computerUse:false},"claude-3-sonnet@20240229":{image:true,
objectGeneration:true,tools:true,streaming:true,computerUse:false},"claude-3-haiku@20240307":{image:true,objectGeneration:true,tools:true,streaming:true,
computerUse:false},"claude-3-opus@20240229":{image:true,objectGeneration:true,tools:true,streaming:true,computerUse:false},"claude-fable-5":void 0,
"claude-haiku-5-5":void 0,"claude-opus-4-1@20250805":void 0,"claude-opus-4-5@20251101":void 0,"claude-opus-4-6":void 0,"claude-opus-4-7":void 0,
"claude-opus-4-8":void 0,"claude-opus-4@20250514":void 0,"claude-opus-5":void 0,"claude-opus-5-5":void 0,"claude-sonnet-4-5@20250929":void 0,
"claude-sonnet-4-6":void 0,"claude-sonnet-4@20250514":void 0,"claude-sonnet-5":void 0,"claude-sonnet-5-5":void 0}).flatMap(([e,t])=>{if(t==null)return[]
;return[[e,{capabilities:{language:{inputs:{image:t.image,audio:false},objectGeneration:t.objectGeneration,tools:{usage:t.tools,streaming:t.streaming,
computerUse:t.computerUse},reasoning:{support:"unknown"},sampling:{temperature:"unknown",topP:"unknown",logprobs:false}}}}]]}))
;Object.fromEntries(Object.entries({"xai/grok-4.20-reasoning":{reasoning:true},"xai/grok-4.20-non-reasoning":{reasoning:false},"xai/grok-4.1-fast-reasoning":{
reasoning:true},"xai/grok-4.1-fast-non-reasoning":{reasoning:false}}).map(([e,t])=>[e,{capabilities:{language:{inputs:{image:"unknown",audio:"unknown"},
objectGeneration:"unknown",tools:{usage:"unknown",streaming:"unknown"},reasoning:{support:t.reasoning},sampling:{temperature:"unknown",topP:"unknown",
logprobs:"unknown"}}}}]));Object.fromEntries(Object.entries({"deepseek-ai/deepseek-r1-0528-maas":{publisher:"DeepSeek"},"deepseek-ai/deepseek-v3.1-maas":{
publisher:"DeepSeek"},"deepseek-ai/deepseek-v3.2-maas":{publisher:"DeepSeek"},"openai/gpt-oss-120b-maas":{publisher:"OpenAI"},"openai/gpt-oss-20b-maas":{
publisher:"OpenAI"},"meta/llama-4-maverick-17b-128e-instruct-maas":{publisher:"Meta"},"meta/llama-4-scout-17b-16e-instruct-maas":{publisher:"Meta"},
"minimax/minimax-m2-maas":{publisher:"MiniMax"},"qwen/qwen3-coder-480b-a35b-instruct-maas":{publisher:"Qwen"},"qwen/qwen3-next-80b-a3b-instruct-maas":{
publisher:"Qwen"},"qwen/qwen3-next-80b-a3b-thinking-maas":{publisher:"Qwen"},"moonshotai/kimi-k2-thinking-maas":{publisher:"Moonshot"}}).map(([e,t])=>[e,{
capabilities:{language:{inputs:{image:"unknown",audio:"unknown"},objectGeneration:"unknown",tools:{usage:"unknown",streaming:"unknown"},reasoning:{
support:"unknown"},sampling:{temperature:"unknown",topP:"unknown",logprobs:"unknown"},publisher:t.publisher}},requestConfig:Jt(e)}]));var wn=class e{
static[r.V](e){return(0,i.Qf)({modelId:e.modelId,config:e.config})}static[r.C](t){return new e(t.modelId,t.config)}get supportsFileInputs(){
return an(this.modelId).capabilities.image?.fileInput===true?true:void 0}get supportsMaskInputs(){return this.supportsFileInputs===true?false:void 0}
get provider(){return this.config.provider}constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4";this.maxImagesPerCall=1}
async doGenerate(e){
if(!Jt(this.modelId).image?.gemini)throw new Error("Google image models other than Gemini are no longer supported. Use a model ID that starts with `gemini-`.")
;const{prompt:t,size:n,aspectRatio:r,seed:o,providerOptions:s,headers:a,abortSignal:c,files:l,mask:u}=e;const d=[]
;if(u!=null)throw new Error("Gemini image models do not support mask-based image editing.");if(n!=null)d.push({type:"unsupported",feature:"size",
details:"This model does not support the `size` option. Use `aspectRatio` instead."});const p=[];if(t!=null)p.push({type:"text",text:t})
;if(l!=null&&l.length>0)for(const e of l)if(e.type==="url")p.push({type:"file",data:{type:"url",url:new URL(e.url)},mediaType:"image/*"});else p.push({
type:"file",data:{type:"data",data:typeof e.data==="string"?e.data:new Uint8Array(e.data)},mediaType:e.mediaType});const h=[{role:"user",content:p}]
;const f=new he(this.modelId,{provider:this.config.provider,baseURL:this.config.baseURL,headers:this.config.headers??{},fetch:this.config.fetch,
generateId:this.config.generateId??i.$C,supportedUrls:()=>({"*":[/^https?:\/\/.*$/,/^gs:\/\/.*$/]})})
;const{responseModalities:g,imageConfig:m,...y}=s?.googleVertex??s?.vertex??{};const v={...y,responseModalities:["IMAGE"],imageConfig:r!=null||m!=null?{...m,
...r!=null?{aspectRatio:r}:{}}:void 0};const w=await f.doGenerate({prompt:h,seed:o,providerOptions:{googleVertex:v,vertex:v},headers:a,abortSignal:c})
;const _=this.config._internal?.currentDate?.()??new Date;const k=[]
;for(const e of w.content)if(e.type==="file"&&e.mediaType.startsWith("image/")&&e.data.type==="data")k.push((0,i.ej)(e.data.data));const b={
images:k.map(()=>({}))};return{images:k,...w.finishReason.unified==="content-filter"?{isRetryable:false}:{},warnings:d,providerMetadata:{googleVertex:b,vertex:b
},response:{timestamp:_,modelId:this.modelId,headers:w.response?.headers},usage:w.usage?{inputTokens:w.usage.inputTokens.total,
outputTokens:w.usage.outputTokens.total,totalTokens:(w.usage.inputTokens.total??0)+(w.usage.outputTokens.total??0)}:void 0}}};const _n="Kore";const kn="en-US"
;const bn="Chirp3-HD";const Tn="https://texttospeech.googleapis.com/v1/text:synthesize";var Cn=class e{static[r.V](e){return(0,i.Qf)({modelId:e.modelId,
config:e.config})}static[r.C](t){return new e(t.modelId,t.config)}get provider(){return this.config.provider}constructor(e,t){this.modelId=e;this.config=t
;this.specificationVersion="v4"}async doGenerate(e){const t=this.config._internal?.currentDate?.()??new Date;const n=[]
;const{text:r,voice:o=_n,outputFormat:s,instructions:a,speed:c,language:l}=e;let u;let d;if(o.includes(bn)){u=o;const e=o.split(bn)[0].replace(/-$/,"")
;d=l??(e||kn)}else{d=l??kn;u=`${d}-${bn}-${o}`}if(a!=null)n.push({type:"unsupported",feature:"instructions",
details:"Google Cloud Text-to-Speech Chirp 3: HD voices do not support the `instructions` option. It was ignored."});if(s!=null&&s!=="wav")n.push({
type:"unsupported",feature:"outputFormat",details:`Unsupported output format: ${s}. Using wav instead.`});const p={input:{text:r},voice:{languageCode:d,name:u},
audioConfig:{audioEncoding:"LINEAR16",...c!=null?{speakingRate:c}:{}}};const{value:h,responseHeaders:f,rawValue:g}=await(0,i.GU)({url:Tn,headers:(0,
i.m2)(this.config.headers?await(0,i.hd)(this.config.headers):void 0,e.headers),body:p,failedResponseHandler:zt,successfulResponseHandler:(0,i.cV)(En),
abortSignal:e.abortSignal,fetch:this.config.fetch});return{audio:h.audioContent!=null?(0,i.Z9)(h.audioContent):new Uint8Array(0),warnings:n,request:{
body:JSON.stringify(p)},response:{timestamp:t,modelId:this.modelId,headers:f,body:g},providerMetadata:{google:{mimeType:"audio/wav"}}}}};const En=(0,
i.ID)(()=>(0,i.C_)(s.Ikc({audioContent:s.YjP().nullish()})));const An={googleSearch:$e.googleSearch,enterpriseWebSearch:$e.enterpriseWebSearch,
googleMaps:$e.googleMaps,urlContext:$e.urlContext,fileSearch:$e.fileSearch,codeExecution:$e.codeExecution,vertexRagStore:$e.vertexRagStore};const Sn=(0,
i.ID)(()=>(0,i.C_)(s.Ikc({languageCodes:s.YOg(s.YjP()).optional(),enableAutomaticPunctuation:s.zMY().optional(),enableWordTimeOffsets:s.zMY().optional(),
region:s.YjP().optional()})));function On(e){if(e==null)return;const t=Number.parseFloat(e);return Number.isFinite(t)?t:void 0}function In(e){if(e==null)return
;try{const t=new Intl.Locale(e).language;return t.length===2?t:void 0}catch{return}}var xn=class e{static[r.V](e){return(0,i.Qf)({modelId:e.modelId,
config:e.config})}static[r.C](t){return new e(t.modelId,t.config)}get provider(){return this.config.provider}constructor(e,t){this.modelId=e;this.config=t
;this.specificationVersion="v4"}async doGenerate(e){const t=this.config._internal?.currentDate?.()??new Date;const n=[];let r
;for(const t of["googleVertex","vertex","google"]){r=await(0,i.xI)({provider:t,providerOptions:e.providerOptions,schema:Sn});if(r!=null)break}
const o=r?.region??this.config.location;if(!(0,i.Jk)(o))throw new a.Di({argument:r?.region!=null?"region":"location",
message:"Invalid Google Cloud Speech-to-Text region. Expected a single DNS label (letters, digits, and hyphens)."});const s=r?.languageCodes??["auto"]
;const c=typeof e.audio==="string"?e.audio:(0,i.n_)(e.audio);const l={config:{model:this.modelId,languageCodes:s,autoDecodingConfig:{},features:{
enableWordTimeOffsets:r?.enableWordTimeOffsets??true,enableAutomaticPunctuation:r?.enableAutomaticPunctuation??true}},content:c}
;const u=`https://${o==="global"?"speech.googleapis.com":`${o}-speech.googleapis.com`}/v2/projects/${this.config.project}/locations/${o}/recognizers/_:recognize`
;const{value:d,responseHeaders:p,rawValue:h}=await(0,i.GU)({url:u,headers:(0,i.m2)(this.config.headers?await(0,i.hd)(this.config.headers):void 0,e.headers),
body:l,failedResponseHandler:zt,successfulResponseHandler:(0,i.cV)(Rn),abortSignal:e.abortSignal,fetch:this.config.fetch});const f=d.results??[];return{
text:f.map(e=>e.alternatives?.[0]?.transcript??"").join(" ").trim(),segments:f.flatMap(e=>e.alternatives?.[0]?.words?.flatMap(e=>{const t=On(e.startOffset)
;const n=On(e.endOffset);return e.word==null||t==null||n==null?[]:[{text:e.word,startSecond:t,endSecond:n}]})??[]),language:In(f[0]?.languageCode),
durationInSeconds:On(d.metadata?.totalBilledDuration),warnings:n,response:{timestamp:t,modelId:this.modelId,headers:p,body:h}}}};const Rn=(0,i.ID)(()=>(0,
i.C_)(s.Ikc({results:s.YOg(s.Ikc({alternatives:s.YOg(s.Ikc({transcript:s.YjP().nullish(),words:s.YOg(s.Ikc({word:s.YjP().nullish(),
startOffset:s.YjP().nullish(),endOffset:s.YjP().nullish()})).nullish()})).nullish(),languageCode:s.YjP().nullish()})).nullish(),metadata:s.Ikc({
totalBilledDuration:s.YjP().nullish()}).nullish()})));const Pn=(0,i.ID)(()=>(0,i.C_)(s.Ikc({languageCodes:s.YOg(s.YjP()).optional(),
customVocabulary:s.YOg(s.YjP()).optional(),wordTimestamp:s.zMY().optional(),diarization:s.zMY().optional(),mode:s.k5n(["SMART","VERBATIM"]).optional()})))
;const jn="google.cloud.aiplatform.v1.LlmBidiService/BidiGenerateContent";const Nn=3e3;function Un(e){return Jt(e).transcription?.live===true}function Dn(e){
if(e==="global")return"aiplatform.googleapis.com";if(e==="eu"||e==="us")return`aiplatform.${e}.rep.googleapis.com`;return`${e}-aiplatform.googleapis.com`}
var Mn=class e{static[r.V](e){return(0,i.Qf)({modelId:e.modelId,config:e.config})}static[r.C](t){return new e(t.modelId,t.config)}get provider(){
return this.config.provider}constructor(e,t){this.modelId=e;this.config=t;this.specificationVersion="v4"}async parseOptions(e){
for(const t of["googleVertex","vertex","google"]){const n=await(0,i.xI)({provider:t,providerOptions:e,schema:Pn});if(n!=null)return n}}async doGenerate(e){
if(Un(this.modelId))throw new a.Di({argument:"modelId",
message:`Model '${this.modelId}' only supports streaming transcription. Use experimental_streamTranscribe, or a unary model such as 'gemini-3.5-transcribe'.`})
;const t=this.config._internal?.currentDate?.()??new Date;const n=[];const r=await this.parseOptions(e.providerOptions)
;const o=e.timestampGranularities?.includes("word");if(o&&r?.wordTimestamp===false)n.push({type:"unsupported",feature:"timestampGranularities",
details:"The provider wordTimestamp option is false and overrides the requested word timings."});if(e.timestampGranularities?.includes("segment"))n.push({
type:"unsupported",feature:"timestampGranularities",details:"Vertex Gemini transcription returns word timings and does not provide separate caption segments."})
;const s=Gn(r?.wordTimestamp==null&&o?{...r,wordTimestamp:true}:r);const c={contents:[{role:"user",parts:[{inlineData:{mimeType:e.mediaType,data:(0,
i.ej)(e.audio)}}]}],...s!=null?{generationConfig:{audioTranscriptionConfig:s}}:{}};const{value:l,responseHeaders:u,rawValue:d}=await(0,i.GU)({
url:`${this.config.baseURL}/models/${this.modelId}:generateContent`,headers:(0,i.m2)(this.config.headers?await(0,i.hd)(this.config.headers):void 0,e.headers),
body:c,failedResponseHandler:zt,successfulResponseHandler:(0,i.cV)($n),abortSignal:e.abortSignal,fetch:this.config.fetch})
;const p=l.candidates?.[0]?.content?.parts??[];const h=p.map(e=>e.text??"").join("");const f=p.map(e=>e.audioTranscription?.text??"").join("")
;const g=h!==""?h:f;let m;const y=[];const v=[];for(const e of p){const t=e.audioTranscription;if(t==null)continue;m??=t.languageCode??void 0
;for(const e of t.words??[]){const t=qn(e.startOffset);const n=qn(e.endOffset);if(e.word==null||t==null||n==null)continue;const i={text:e.word,startSecond:t,
endSecond:n};v.push(i);y.push({...i})}}if(o&&r?.wordTimestamp!==false&&v.length===0&&g.trim()!=="")n.push({type:"other",
message:"The Vertex Gemini transcription response omitted the requested word timings."});return{text:g,segments:y,...v.length>0?{words:v}:{},language:m,
durationInSeconds:void 0,warnings:n,response:{timestamp:t,modelId:this.modelId,headers:u,body:d},...l.usageMetadata!=null?{usage:l.usageMetadata,
providerMetadata:{google:{usageMetadata:l.usageMetadata}}}:{}}}async doStream(e){if(!Un(this.modelId))throw new a.Di({argument:"modelId",
message:`Model '${this.modelId}' does not support streaming transcription. Use a live model such as 'gemini-3.5-transcribe-live'.`})
;const t=this.config._internal?.currentDate?.()??new Date;const n=[];const r=await this.parseOptions(e.providerOptions);Fn(e.inputAudioFormat);const o=(0,
i.m2)(this.config.headers?await(0,i.hd)(this.config.headers):void 0,e.headers);const{project:s,location:c}=this.config
;const l=`projects/${s}/locations/${c}/publishers/google/models/${this.modelId}`;const u=new URL(`wss://${Dn(c)}/ws/${jn}`);const d={model:l,
inputAudioTranscription:Gn(r)??{}};return{request:{body:d},response:{timestamp:t,modelId:this.modelId},stream:Ln({webSocket:this.config.webSocket,url:u,
headers:o,setup:d,inputAudioRate:e.inputAudioFormat.rate??16e3,finishGraceMs:this.config._internal?.finishGraceMs??Nn,warnings:n,audio:e.audio,
abortSignal:e.abortSignal,includeRawChunks:e.includeRawChunks})}}}
;function Ln({webSocket:e,url:t,headers:n,setup:r,inputAudioRate:o,finishGraceMs:s,warnings:a,audio:c,abortSignal:l,includeRawChunks:u}){let d=false
;let p=()=>{};return new ReadableStream({start:h=>{let f;let g;let m;const y=new Promise(e=>{m=e});let v=0;let w="";let _="";let k="";let b;let T=false;let C
;let E;const A=()=>`google-segment-${v}`;const S=()=>{if(E!=null){clearTimeout(E);E=void 0}};const O=()=>{if(d||!T)return;S();E=setTimeout(()=>{E=void 0;R()},s)
};p=e=>{S();if(f!=null)f.cancel().catch(()=>{});else c.cancel().catch(()=>{});g?.close(e)};const I=e=>{if(d)return;d=true;p();h.error(e)};const x=()=>{
if(w===""){if(k==="")return;w=k}k="";h.enqueue({type:"transcript-final",id:A(),text:w});_+=_===""?w:` ${w}`;w="";v++};const R=()=>{if(d)return;x();d=true
;h.enqueue({type:"finish",text:_,segments:[],language:b,durationInSeconds:void 0,...C!=null?{usage:C,providerMetadata:{google:{usageMetadata:C}}}:{}});h.close()
;p(1e3)};const P=async e=>{f=c.getReader();try{while(true){const{done:t,value:n}=await f.read();if(t||d)break;e.send(JSON.stringify({realtimeInput:{audio:{
data:(0,i.ej)(n),mimeType:`audio/pcm;rate=${o}`}}}));await(0,i.E8)(e)}}finally{f.releaseLock();f=void 0}if(!d){e.send(JSON.stringify({realtimeInput:{
audioStreamEnd:true}}));T=true;O()}};g=(0,i.L8)({url:t,headers:n,webSocket:e,abortSignal:l,onAbort:I,onProcessingError:I,onOpen:e=>{h.enqueue({
type:"stream-start",warnings:a});e.send(JSON.stringify({setup:r}));y.then(()=>d?void 0:P(e)).catch(I)},onMessageText:async e=>{if(d)return;const t=await(0,
i.N8)({text:e});if(!t.success)return;const n=t.value;if(u)h.enqueue({type:"raw",rawValue:n});if(n.setupComplete!=null)m()
;if(n.usageMetadata!=null)C=n.usageMetadata;if(n.error!=null){I(new Error(n.error.message??"Vertex Live API error"));return}const r=n.serverContent
;const o=r?.interimInputTranscription;if(o?.text){O();k=o.text;h.enqueue({type:"transcript-partial",id:A(),text:o.text})}
const s=r?.inputTranscription??n.inputTranscription;if(s!=null){if(s.languageCode!=null)b=s.languageCode;if(s.text){O();k="";w+=s.text;h.enqueue({
type:"transcript-delta",id:A(),delta:s.text})}if(s.finished===true)x()}if(r?.turnComplete)x();const a=r?.interactionStatus
;if(T&&(a==="IDLE"||a==="REQUIRES_ACTION"||r?.turnComplete===true&&a==null))R()},onSocketError:()=>{
I(new Error("Vertex Live transcription error."+(e==null?" Note: the native WebSocket implementation cannot send the Authorization header required by Vertex. Pass a header-capable WebSocket implementation (e.g. the 'ws' package) via createVertex({ webSocket }).":"")))
},onClose:({code:e,reason:t})=>{if(d)return;if(T){R();return}
I(new Error(`Vertex Live transcription WebSocket closed unexpectedly before finishing (code ${e??"unknown"}${t?`, reason: ${t}`:""}).`))}})},cancel:()=>{
if(d)return;d=true;p()}})}function Gn(e){if(e==null)return void 0;const t={};if(e.languageCodes!=null)t.languageCodes=e.languageCodes
;if(e.customVocabulary!=null)t.customVocabulary=e.customVocabulary;if(e.wordTimestamp!=null)t.wordTimestamp=e.wordTimestamp
;if(e.diarization!=null)t.diarization=e.diarization;if(e.mode!=null)t.mode=e.mode;return Object.keys(t).length>0?t:void 0}function Fn(e){
if(e.type!=="audio/pcm"||e.rate!=null&&e.rate!==16e3)throw new a.Di({argument:"inputAudioFormat",
message:"The Gemini Live transcription API only supports 16kHz 16-bit PCM input audio."})}function qn(e){if(e==null)return void 0;const t=Number.parseFloat(e)
;return Number.isFinite(t)?t:void 0}const Yn=()=>s.Ikc({word:s.YjP().nullish(),startOffset:s.YjP().nullish(),endOffset:s.YjP().nullish()});const $n=(0,
i.ID)(()=>(0,i.C_)(s.Ikc({candidates:s.YOg(s.Ikc({content:s.Ikc({parts:s.YOg(s.Ikc({text:s.YjP().nullish(),audioTranscription:s.Ikc({text:s.YjP().nullish(),
languageCode:s.YjP().nullish(),speakerLabel:s.YjP().nullish(),words:s.YOg(Yn()).nullish()}).nullish()})).nullish()}).nullish()})).nullish(),
usageMetadata:s.g1P(s.YjP(),s.L5J()).nullish()})));const Hn=(0,i.ID)(()=>(0,i.C_)(s._H3({pollIntervalMs:s.aig().positive().nullish(),
pollTimeoutMs:s.aig().positive().nullish(),personGeneration:s.k5n(["dont_allow","allow_adult","allow_all"]).nullish(),negativePrompt:s.YjP().nullish(),
generateAudio:s.zMY().nullish(),gcsOutputDirectory:s.YjP().nullish(),referenceImages:s.YOg(s.Ikc({bytesBase64Encoded:s.YjP().nullish(),gcsUri:s.YjP().nullish()
})).nullish()})));function Bn(e){return e.frameImages?.find(e=>e.frameType==="first_frame")?.image}function Vn(e){return Bn(e)??e.image}function Jn(e){
return e.frameImages?.find(e=>e.frameType==="last_frame")?.image}function Wn(e){if(e.frameImages!=null&&e.frameImages.length>0)return
;return e.inputReferences!=null&&e.inputReferences.length>0?e.inputReferences:void 0}function Kn(e,t){if(e.type==="url"){if(e.url.startsWith("gs://"))return{
gcsUri:e.url,mimeType:"image/png"};t.push({type:"unsupported",feature:"URL-based image input",
details:"Vertex AI video models require base64-encoded images or GCS URIs. URL will be ignored."});return}return{
bytesBase64Encoded:typeof e.data==="string"?e.data:(0,i.n_)(e.data),mimeType:e.mediaType||"image/png"}}function zn(e,t){const n=Kn(e,t);return n!=null?{image:n,
referenceType:"asset"}:void 0}var Xn=class{get provider(){return this.config.provider}get maxVideosPerCall(){return 4}constructor(e,t){this.modelId=e
;this.config=t;this.specificationVersion="v4"}async buildRequest(e){const t=[];const n=await(0,i.xI)({provider:"googleVertex",providerOptions:e.providerOptions,
schema:Hn})??await(0,i.xI)({provider:"vertex",providerOptions:e.providerOptions,schema:Hn});const r=[{}];const o=r[0];if(e.prompt!=null)o.prompt=e.prompt
;const s=Vn(e);if(s!=null){const e=Kn(s,t);if(e!=null)o.image=e}const a=Jn(e);if(a!=null){const e=Kn(a,t);if(e!=null)o.lastFrame=e}const c=Wn(e)
;if(c!=null)o.referenceImages=c.flatMap(e=>{const n=zn(e,t);return n!=null?[n]:[]});else if(n?.referenceImages!=null)o.referenceImages=n.referenceImages
;const l={sampleCount:e.n};if(e.aspectRatio)l.aspectRatio=e.aspectRatio;if(e.resolution)l.resolution={"1280x720":"720p","1920x1080":"1080p","3840x2160":"4k"
}[e.resolution]||e.resolution;if(e.duration)l.durationSeconds=e.duration;if(e.seed!=null)l.seed=e.seed;const u=e.generateAudio??n?.generateAudio
;if(u!=null)l.generateAudio=u;if(n!=null){const e=n;if(e.personGeneration!==void 0&&e.personGeneration!==null)l.personGeneration=e.personGeneration
;if(e.negativePrompt!==void 0&&e.negativePrompt!==null)l.negativePrompt=e.negativePrompt
;if(e.gcsOutputDirectory!==void 0&&e.gcsOutputDirectory!==null)l.gcsOutputDirectory=e.gcsOutputDirectory
;for(const[t,n]of Object.entries(e))if(!["pollIntervalMs","pollTimeoutMs","personGeneration","negativePrompt","generateAudio","gcsOutputDirectory","referenceImages"].includes(t))l[t]=n
}return{instances:r,parameters:l,warnings:t,googleVertexOptions:n}}buildCompletedResult({finalOperation:e,responseHeaders:t,warnings:n,currentDate:i}){
const r=e.response;if(!r?.videos||r.videos.length===0)throw new a.bD({name:"VERTEX_VIDEO_GENERATION_ERROR",
message:`No videos in response. Response: ${JSON.stringify(e)}`});const o=[];const s=[];for(const e of r.videos)if(e.bytesBase64Encoded){o.push({type:"base64",
data:e.bytesBase64Encoded,mediaType:e.mimeType||"video/mp4"});s.push({mimeType:e.mimeType})}else if(e.gcsUri){o.push({type:"url",url:e.gcsUri,
mediaType:e.mimeType||"video/mp4"});s.push({gcsUri:e.gcsUri,mimeType:e.mimeType})}if(o.length===0)throw new a.bD({name:"VERTEX_VIDEO_GENERATION_ERROR",
message:"No valid videos in response"});return{status:"completed",videos:o,warnings:n,response:{timestamp:i,modelId:this.modelId,headers:t},
providerMetadata:(()=>{const e={videos:s};return{googleVertex:e,"google-vertex":e,vertex:e}})()}}async doStart(e){
const t=this.config._internal?.currentDate?.()??new Date;const{instances:n,parameters:r,warnings:o}=await this.buildRequest(e)
;const{value:s,responseHeaders:c}=await(0,i.GU)({url:`${this.config.baseURL}/models/${this.modelId}:predictLongRunning`,headers:(0,i.m2)(await(0,
i.hd)(this.config.headers),e.headers),body:{instances:n,parameters:r},successfulResponseHandler:(0,i.cV)(Zn),failedResponseHandler:zt,abortSignal:e.abortSignal,
fetch:this.config.fetch});const l=s.name;if(!l)throw new a.bD({name:"VERTEX_VIDEO_GENERATION_ERROR",message:"No operation name returned from API"});return{
operation:{operationName:l},warnings:o,response:{timestamp:t,modelId:this.modelId,headers:c}}}async doStatus(e){
const t=this.config._internal?.currentDate?.()??new Date;const{operationName:n}=e.operation;const{value:r,responseHeaders:o}=await(0,i.GU)({
url:`${this.config.baseURL}/models/${this.modelId}:fetchPredictOperation`,headers:(0,i.m2)(await(0,i.hd)(this.config.headers),e.headers),body:{operationName:n},
successfulResponseHandler:(0,i.cV)(Zn),failedResponseHandler:zt,abortSignal:e.abortSignal,fetch:this.config.fetch});if(!r.done)return{status:"pending",
response:{timestamp:t,modelId:this.modelId,headers:o}};if(r.error)return{status:"error",error:`Video generation failed: ${r.error.message}`,response:{
timestamp:t,modelId:this.modelId,headers:o}};return this.buildCompletedResult({finalOperation:r,responseHeaders:o,warnings:[],currentDate:t})}};const Zn=(0,
i.ID)(()=>(0,i.C_)(s.Ikc({name:s.YjP().nullish(),done:s.zMY().nullish(),error:s.Ikc({code:s.aig().nullish(),message:s.YjP(),status:s.YjP().nullish()
}).nullish(),response:s.Ikc({videos:s.YOg(s.Ikc({bytesBase64Encoded:s.YjP().nullish(),gcsUri:s.YjP().nullish(),mimeType:s.YjP().nullish()})).nullish(),
raiMediaFilteredCount:s.aig().nullish()}).nullish()})));const Qn="https://aiplatform.googleapis.com/v1/publishers/google";function ei(e){
return Jt(e).language?.endpoint===true}function ti(e,t){return async(n,r)=>{const o=await(0,i.hd)(e)
;if(typeof e!=="string"&&(typeof o!=="string"||!o.trim()))throw new a.Kq({message:"Google Vertex API key must be a non-empty string."});const s={...r,headers:{
...r?.headers?(0,i.qx)(r.headers):{},"x-goog-api-key":o}};return(t??fetch)(n.toString(),s)}}function ni(e={}){
const t=typeof e.apiKey==="string"||e.apiKey==null?(0,i.x3)({settingValue:e.apiKey,environmentVariableName:"GOOGLE_VERTEX_API_KEY"}):e.apiKey;const n=()=>(0,
i.Fv)({settingValue:e.project,settingName:"project",environmentVariableName:"GOOGLE_VERTEX_PROJECT",description:"Google Vertex project"});const r=()=>{
const t=(0,i.Fv)({settingValue:e.location,settingName:"location",environmentVariableName:"GOOGLE_VERTEX_LOCATION",description:"Google Vertex location"});if(!(0,
i.Jk)(t))throw new a.Di({argument:"location",
message:"Invalid Google Vertex location. Expected a single DNS label (letters, digits, and hyphens). Use `baseURL` for custom endpoints."});return t}
;const o=({endpoint:o=false}={})=>{if(t)return(0,i.ae)(e.baseURL)??Qn;const s=(0,i.ae)(e.baseURL);if(s!=null)return s;const a=r();const c=n();const l=()=>{
if(a==="global")return"aiplatform.googleapis.com";else if(a==="eu"||a==="us")return`aiplatform.${a}.rep.googleapis.com`;else return`${a}-aiplatform.googleapis.com`
};return`https://${l()}/v1beta1/projects/${c}/locations/${a}${o?"":"/publishers/google"}`};const s=(n,{endpoint:r=false}={})=>{const s=async()=>{
const t=await(0,i.hd)(e.headers??{});return(0,i.WZ)(t,`ai-sdk-google-vertex/${Wt}`)};return{provider:`google.vertex.${n}`,headers:s,
fetch:t?ti(t,e.fetch):e.fetch,baseURL:o({endpoint:r})}};const c=n=>{const r=ei(n)
;if(r&&t)throw new Error("Google Vertex tuned models do not support Express Mode API keys. Use standard Google Cloud credentials instead.");return new he(n,{
...s("chat",{endpoint:r}),generateId:e.generateId??i.$C,supportedUrls:()=>({"*":[/^https?:\/\/.*$/,/^gs:\/\/.*$/]}),downloadToolResultFiles:{
maxBytes:e.toolResultDownloads?.maxBytes??7340032,supportsGoogleCloudStorageUrls:true,fetch:e.fetch}})};const l=n=>{
if(t)throw new Error("Google Vertex Interactions models do not support Express Mode API keys. Use standard Google Cloud credentials instead.");return new $t(n,{
...s("interactions",{endpoint:true}),generateId:e.generateId??i.$C})};const u=e=>new Zt(e,s("embedding"));const d=t=>new wn(t,{...s("image"),
generateId:e.generateId??i.$C});const p=t=>new Xn(t,{...s("video"),generateId:e.generateId??i.$C});const h=e=>{if(Jt(e).speech?.api==="cloud-tts"){
if(t)throw new Error("Google Vertex Chirp speech models do not support Express Mode API keys. Use standard Google Cloud credentials instead.")
;const n=s("speech");return new Cn(e,{provider:n.provider,headers:n.headers,fetch:n.fetch})}return new De(e,s("speech"))};const f=i=>{
if(t)throw new Error("Google Vertex transcription models do not support Express Mode API keys. Use standard Google Cloud credentials instead.")
;const a=s("transcription");if(Jt(i).transcription?.api==="gemini")return new Mn(i,{provider:a.provider,baseURL:o(),headers:a.headers,fetch:a.fetch,
webSocket:e.webSocket,project:n(),location:r()});return new xn(i,{provider:a.provider,headers:a.headers,fetch:a.fetch,project:n(),location:r()})}
;const g=function(e){if(new.target)throw new Error("The Google Vertex AI model function cannot be called with the new keyword.");return c(e)}
;g.specificationVersion="v4";g.languageModel=c;g.interactions=l;g.embeddingModel=u;g.textEmbeddingModel=u;g.image=d;g.imageModel=d;g.video=p;g.videoModel=p
;g.speech=h;g.speechModel=h;g.transcription=f;g.transcriptionModel=f;g.tools=An;return g}function ii(e={}){if(typeof e.apiKey==="string"||e.apiKey==null?(0,
i.x3)({settingValue:e.apiKey,environmentVariableName:"GOOGLE_VERTEX_API_KEY"}):e.apiKey)return ni(e);const t=Bt(e.project==null?e.googleAuthOptions:{
projectId:e.project,...e.googleAuthOptions});return ni({...e,headers:async()=>({Authorization:`Bearer ${await t()}`,...await(0,i.hd)(e.headers)})})}
const ri=ii()},66495:e=>{"use strict"
;e.exports=JSON.parse('{"name":"gaxios","version":"8.3.3","description":"A simple common HTTP client specifically for Google APIs and services.","main":"build/cjs/src/index.js","types":"build/cjs/src/index.d.ts","files":["build/cjs/src","build/esm/src","build/esm/package.json","!build/**/*.map"],"exports":{".":{"import":{"types":"./build/esm/src/index.d.ts","default":"./build/esm/src/index.js"},"require":{"types":"./build/cjs/src/index.d.ts","default":"./build/cjs/src/index.js"}},"./build/src/common":{"import":"./build/esm/src/common.js","require":"./build/cjs/src/common.js"},"./package.json":"./package.json"},"repository":{"type":"git","directory":"core/packages/gaxios","url":"https://github.com/googleapis/google-cloud-node.git"},"keywords":["google"],"engines":{"node":">=22"},"author":"Google, LLC","license":"Apache-2.0","devDependencies":{"@babel/plugin-proposal-private-methods":"^7.18.6","@types/cors":"^2.8.6","@types/express":"^5.0.0","@types/extend":"^3.0.1","@types/mocha":"^10.0.10","@types/multiparty":"4.2.1","@types/mv":"^2.1.0","@types/ncp":"^2.0.8","@types/node":"^24.0.0","@types/sinon":"^21.0.0","@types/tmp":"^0.2.6","assert":"^2.0.0","browserify":"^17.0.0","c8":"^10.1.3","cors":"^2.8.5","express":"^5.0.0","gts":"^6.0.2","is-docker":"^3.0.0","jsdoc":"^4.0.4","jsdoc-fresh":"^6.1.0","jsdoc-region-tag":"^5.1.0","karma":"^6.0.0","karma-chrome-launcher":"^3.0.0","karma-coverage":"^2.0.0","karma-firefox-launcher":"^2.0.0","karma-mocha":"^2.0.0","karma-remap-coverage":"^0.1.5","karma-sourcemap-loader":"^0.4.0","karma-webpack":"^5.0.0","mocha":"^11.1.0","multiparty":"^4.2.1","mv":"^2.1.1","ncp":"^2.0.0","nock":"14.0.5","null-loader":"^4.0.1","pack-n-play":"^5.3.0","puppeteer":"^24.0.0","sinon":"21.0.3","stream-browserify":"^3.0.0","tmp":"0.2.7","ts-loader":"^9.5.2","typescript":"5.8.3","undici-types":"^7.24.1","webpack":"^5.97.1","webpack-cli":"^6.0.1"},"dependencies":{"extend":"^3.0.2","https-proxy-agent":"^7.0.1","node-fetch":"^3.3.2"},"homepage":"https://github.com/googleapis/google-cloud-node/tree/main/core/packages/gaxios","scripts":{"lint":"gts check --no-inline-config","test":"node ../../../bin/run-test.cjs build/esm/test","presystem-test":"npm run compile","system-test":"mocha build/esm/system-test --timeout 80000","compile":"tsc -b ./tsconfig.json ./tsconfig.cjs.json && node utils/enable-esm.mjs","fix":"gts fix","pretest":"npm run compile","webpack":"webpack","prebrowser-test":"npm run compile","browser-test":"node build/browser-test/browser-test-runner.js","docs":"jsdoc -c .jsdoc.js","samples-test":"cd samples/ && npm link ../ && npm test && cd ../","prelint":"cd samples; npm link ../; npm install","clean":"gts clean"}}')
},96066:e=>{"use strict"
;e.exports=JSON.parse('{"name":"google-auth-library","version":"11.3.4","author":"Google Inc.","description":"Google APIs Authentication Client Library for Node.js","engines":{"node":">=22"},"main":"./build/src/index.js","types":"./build/src/index.d.ts","repository":{"type":"git","directory":"core/packages/google-auth-library-nodejs","url":"https://github.com/googleapis/google-cloud-node.git"},"keywords":["google","api","google apis","client","client library"],"dependencies":{"base64-js":"^1.3.0","ecdsa-sig-formatter":"^1.0.11","gaxios":"^8.3.1","gcp-metadata":"^9.2.1","google-logging-utils":"^2.1.0","jws":"^4.0.0"},"devDependencies":{"@types/base64-js":"^1.2.5","@types/jws":"^3.1.0","@types/mocha":"^10.0.10","@types/mv":"^2.1.0","@types/ncp":"^2.0.8","@types/node":"^24.0.0","@types/sinon":"^21.0.0","assert-rejects":"^1.0.0","c8":"^10.1.3","codecov":"^3.8.3","gts":"^6.0.2","is-docker":"^3.0.0","jsdoc":"^4.0.4","jsdoc-fresh":"^6.1.0","jsdoc-region-tag":"^5.1.0","karma":"^6.0.0","karma-chrome-launcher":"^3.0.0","karma-coverage":"^2.0.0","karma-firefox-launcher":"^2.0.0","karma-mocha":"^2.0.0","karma-sourcemap-loader":"^0.4.0","karma-webpack":"^5.0.0","mocha":"^11.1.0","mv":"^2.1.1","ncp":"^2.0.0","nock":"^14.0.5","null-loader":"^4.0.1","puppeteer":"^24.0.0","sinon":"21.0.3","ts-loader":"^9.5.2","typescript":"5.8.3","webpack":"^5.97.1","webpack-cli":"^6.0.1"},"files":["build/src","!build/src/**/*.map"],"license":"Apache-2.0","homepage":"https://github.com/googleapis/google-cloud-node/tree/main/core/packages/google-auth-library-nodejs","scripts":{"test":"node ../../../bin/run-test.cjs build/test","clean":"gts clean","lint":"gts check --no-inline-config","compile":"tsc -p .","fix":"gts fix","pretest":"pnpm run compile --sourceMap","docs":"jsdoc -c .jsdoc.js","samples-setup":"cd samples/ && pnpm link ../ && pnpm run setup && cd ../","samples-test":"cd samples/ && pnpm link ../ && pnpm test && cd ../","system-test":"mocha build/system-test --timeout 60000","presystem-test":"pnpm run compile --sourceMap","webpack":"webpack","browser-test":"karma start","prelint":"cd samples; pnpm link ../; pnpm install"}}')
}};
