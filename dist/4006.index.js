"use strict";exports.id=4006;exports.ids=[4006];exports.modules={14006:(t,e,n)=>{const u=n(98016);const s=n(64059);function o(t,e,n=false){
if(e&&(e.windows===null||e.windows===undefined)){e={...e,windows:s.isWindows()}}return u(t,e,n)}Object.assign(o,u);t.exports=o},5595:t=>{const e="\\\\/"
;const n=`[^${e}]`;const u=0;const s="\\.";const o="\\+";const r="\\?";const i="\\/";const a="(?=.)";const c="[^/]";const l=`(?:${i}|$)`;const p=`(?:^|${i})`
;const f=`${s}{1,2}${l}`;const A=`(?!${s})`;const R=`(?!${p}${f})`;const _=`(?!${s}{0,1}${l})`;const h=`(?!${f})`;const E=`[^.${i}]`;const g=`${c}*?`
;const y="/";const x={DOT_LITERAL:s,PLUS_LITERAL:o,QMARK_LITERAL:r,SLASH_LITERAL:i,ONE_CHAR:a,QMARK:c,END_ANCHOR:l,DOTS_SLASH:f,NO_DOT:A,NO_DOTS:R,
NO_DOT_SLASH:_,NO_DOTS_SLASH:h,QMARK_NO_DOT:E,STAR:g,START_ANCHOR:p,SEP:y};const b={...x,SLASH_LITERAL:`[${e}]`,QMARK:n,STAR:`${n}*?`,
DOTS_SLASH:`${s}{1,2}(?:[${e}]|$)`,NO_DOT:`(?!${s})`,NO_DOTS:`(?!(?:^|[${e}])${s}{1,2}(?:[${e}]|$))`,NO_DOT_SLASH:`(?!${s}{0,1}(?:[${e}]|$))`,
NO_DOTS_SLASH:`(?!${s}{1,2}(?:[${e}]|$))`,QMARK_NO_DOT:`[^.${e}]`,START_ANCHOR:`(?:^|[${e}])`,END_ANCHOR:`(?:[${e}]|$)`,SEP:"\\"};const $={__proto__:null,
alnum:"a-zA-Z0-9",alpha:"a-zA-Z",ascii:"\\x00-\\x7F",blank:" \\t",cntrl:"\\x00-\\x1F\\x7F",digit:"0-9",graph:"\\x21-\\x7E",lower:"a-z",print:"\\x20-\\x7E ",
punct:"\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",space:" \\t\\r\\n\\v\\f",upper:"A-Z",word:"A-Za-z0-9_",xdigit:"A-Fa-f0-9"};t.exports={
DEFAULT_MAX_EXTGLOB_RECURSION:u,MAX_LENGTH:1024*64,POSIX_REGEX_SOURCE:$,REGEX_BACKSLASH:/\\(?![*+?^${}(|)[\]])/g,
REGEX_NON_SPECIAL_CHARS:/^[^@![\].,$*+?^{}()|\\/]+/,REGEX_SPECIAL_CHARS:/[-*+?.^${}(|)[\]]/,REGEX_SPECIAL_CHARS_BACKREF:/(\\?)((\W)(\3*))/g,
REGEX_SPECIAL_CHARS_GLOBAL:/([-*+?.^${}(|)[\]])/g,REGEX_REMOVE_BACKSLASH:/(?:\[.*?[^\\]\]|\\(?=.))/g,REPLACEMENTS:{__proto__:null,"***":"*","**/**":"**",
"**/**/**":"**"},CHAR_0:48,CHAR_9:57,CHAR_UPPERCASE_A:65,CHAR_LOWERCASE_A:97,CHAR_UPPERCASE_Z:90,CHAR_LOWERCASE_Z:122,CHAR_LEFT_PARENTHESES:40,
CHAR_RIGHT_PARENTHESES:41,CHAR_ASTERISK:42,CHAR_AMPERSAND:38,CHAR_AT:64,CHAR_BACKWARD_SLASH:92,CHAR_CARRIAGE_RETURN:13,CHAR_CIRCUMFLEX_ACCENT:94,CHAR_COLON:58,
CHAR_COMMA:44,CHAR_DOT:46,CHAR_DOUBLE_QUOTE:34,CHAR_EQUAL:61,CHAR_EXCLAMATION_MARK:33,CHAR_FORM_FEED:12,CHAR_FORWARD_SLASH:47,CHAR_GRAVE_ACCENT:96,CHAR_HASH:35,
CHAR_HYPHEN_MINUS:45,CHAR_LEFT_ANGLE_BRACKET:60,CHAR_LEFT_CURLY_BRACE:123,CHAR_LEFT_SQUARE_BRACKET:91,CHAR_LINE_FEED:10,CHAR_NO_BREAK_SPACE:160,CHAR_PERCENT:37,
CHAR_PLUS:43,CHAR_QUESTION_MARK:63,CHAR_RIGHT_ANGLE_BRACKET:62,CHAR_RIGHT_CURLY_BRACE:125,CHAR_RIGHT_SQUARE_BRACKET:93,CHAR_SEMICOLON:59,CHAR_SINGLE_QUOTE:39,
CHAR_SPACE:32,CHAR_TAB:9,CHAR_UNDERSCORE:95,CHAR_VERTICAL_LINE:124,CHAR_ZERO_WIDTH_NOBREAK_SPACE:65279,extglobChars(t){return{"!":{type:"negate",
open:"(?:(?!(?:",close:`))${t.STAR})`},"?":{type:"qmark",open:"(?:",close:")?"},"+":{type:"plus",open:"(?:",close:")+"},"*":{type:"star",open:"(?:",close:")*"},
"@":{type:"at",open:"(?:",close:")"}}},globChars(t){return t===true?b:x}}},78265:(t,e,n)=>{const u=n(5595);const s=n(64059)
;const{MAX_LENGTH:o,POSIX_REGEX_SOURCE:r,REGEX_NON_SPECIAL_CHARS:i,REGEX_SPECIAL_CHARS_BACKREF:a,REPLACEMENTS:c}=u;const l=(t,e)=>{
if(typeof e.expandRange==="function"){return e.expandRange(...t,e)}t.sort();const n=`[${t.join("-")}]`;try{new RegExp(n)}catch(e){
return t.map(t=>s.escapeRegex(t)).join("..")}return n};const p=(t,e)=>`Missing ${t}: "${e}" - use "\\\\${e}" to match literal characters`;const f=t=>{const e=[]
;let n=0;let u=0;let s=0;let o="";let r=false;for(const i of t){if(r===true){o+=i;r=false;continue}if(i==="\\"){o+=i;r=true;continue}if(i==='"'){s=s===1?0:1
;o+=i;continue}if(s===0){if(i==="["){n++}else if(i==="]"&&n>0){n--}else if(n===0){if(i==="("){u++}else if(i===")"&&u>0){u--}else if(i==="|"&&u===0){e.push(o)
;o="";continue}}}o+=i}e.push(o);return e};const A=t=>{let e=false;for(const n of t){if(e===true){e=false;continue}if(n==="\\"){e=true;continue}
if(/[?*+@!()[\]{}]/.test(n)){return false}}return true};const R=t=>{let e=t.trim();let n=true;while(n===true){n=false;if(/^@\([^\\()[\]{}|]+\)$/.test(e)){
e=e.slice(2,-1);n=true}}if(!A(e)){return}return e.replace(/\\(.)/g,"$1")};const _=t=>{const e=t.map(R).filter(Boolean);for(let t=0;t<e.length;t++){
for(let n=t+1;n<e.length;n++){const u=e[t];const s=e[n];const o=u[0];if(!o||u!==o.repeat(u.length)||s!==o.repeat(s.length)){continue}
if(u===s||u.startsWith(s)||s.startsWith(u)){return true}}}return false};const h=(t,e=true)=>{if(t[0]!=="+"&&t[0]!=="*"||t[1]!=="("){return}let n=0;let u=0
;let s=0;let o=false;for(let r=1;r<t.length;r++){const i=t[r];if(o===true){o=false;continue}if(i==="\\"){o=true;continue}if(i==='"'){s=s===1?0:1;continue}
if(s===1){continue}if(i==="["){n++;continue}if(i==="]"&&n>0){n--;continue}if(n>0){continue}if(i==="("){u++;continue}if(i===")"){u--;if(u===0){
if(e===true&&r!==t.length-1){return}return{type:t[0],body:t.slice(2,r),end:r}}}}};const E=t=>{
const e=t.length===1?s.escapeRegex(t[0]):`[${t.map(t=>s.escapeRegex(t)).join("")}]`;return`${e}*`};const g=t=>{let e=0;const n=[];while(e<t.length){
const u=h(t.slice(e),false);if(!u||u.type!=="*"){return}const s=f(u.body).map(t=>t.trim());if(s.length!==1){return}const o=R(s[0]);if(!o||o.length!==1){return}
n.push(o);e+=u.end+1}if(n.length<1){return}return n};const y=t=>{let e=0;let n=t.trim();let u=h(n);while(u){e++;n=u.body.trim();u=h(n)}return e}
;const x=(t,e)=>{if(e.maxExtglobRecursion===false){return{risky:false}}
const n=typeof e.maxExtglobRecursion==="number"?e.maxExtglobRecursion:u.DEFAULT_MAX_EXTGLOB_RECURSION;const s=f(t).map(t=>t.trim());if(s.length>1){
if(s.some(t=>t==="")||s.some(t=>/^[*?]+$/.test(t))||_(s)){return{risky:true}}}const o=[];let r=false;let i=true;for(const t of s){const e=g(t);if(e){r=true
;o.push(...e);continue}const u=R(t);if(u&&u.length===1){o.push(u);continue}i=false;if(y(t)>n){return{risky:true}}}if(r){return i?{risky:true,
safeOutput:E([...new Set(o)])}:{risky:true}}return{risky:false}};const b=(t,e)=>{if(typeof t!=="string"){throw new TypeError("Expected a string")}t=c[t]||t
;const n={...e};const f=typeof n.maxLength==="number"?Math.min(o,n.maxLength):o;let A=t.length;if(A>f){
throw new SyntaxError(`Input length: ${A}, exceeds maximum allowed length: ${f}`)}const R={type:"bos",value:"",output:n.prepend||""};const _=[R]
;const h=n.capture?"":"?:";const E=u.globChars(n.windows);const g=u.extglobChars(E)
;const{DOT_LITERAL:y,PLUS_LITERAL:$,SLASH_LITERAL:C,ONE_CHAR:S,DOTS_SLASH:d,NO_DOT:H,NO_DOT_SLASH:v,NO_DOTS_SLASH:L,QMARK:T,QMARK_NO_DOT:O,STAR:k,START_ANCHOR:m}=E
;const w=t=>`(${h}(?:(?!${m}${t.dot?d:y}).)*?)`;const N=n.dot?"":H;const I=n.dot?T:O;let B=n.bash===true?w(n):k;if(n.capture){B=`(${B})`}
if(typeof n.noext==="boolean"){n.noextglob=n.noext}const G={input:t,index:-1,start:0,dot:n.dot===true,consumed:"",output:"",prefix:"",backtrack:false,
negated:false,brackets:0,braces:0,parens:0,quotes:0,globstar:false,tokens:_};t=s.removePrefix(t,G);A=t.length;const D=[];const M=[];const P=[];let U=R;let K
;const X=()=>G.index===A-1;const F=G.peek=(e=1)=>t[G.index+e];const Q=G.advance=()=>t[++G.index]||"";const W=()=>t.slice(G.index+1);const q=(t="",e=0)=>{
G.consumed+=t;G.index+=e};const j=t=>{G.output+=t.output!=null?t.output:t.value;q(t.value)};const Z=()=>{let t=1;while(F()==="!"&&(F(2)!=="("||F(3)==="?")){Q()
;G.start++;t++}if(t%2===0){return false}G.negated=true;G.start++;return true};const Y=t=>{G[t]++;P.push(t)};const z=t=>{G[t]--;P.pop()};const V=t=>{
if(U.type==="globstar"){const e=G.braces>0&&(t.type==="comma"||t.type==="brace");const n=t.extglob===true||D.length&&(t.type==="pipe"||t.type==="paren")
;if(t.type!=="slash"&&t.type!=="paren"&&!e&&!n){G.output=G.output.slice(0,-U.output.length);U.type="star";U.value="*";U.output=B;G.output+=U.output}}
if(D.length&&t.type!=="paren"){D[D.length-1].inner+=t.value}if(t.value||t.output)j(t);if(U&&U.type==="text"&&t.type==="text"){
U.output=(U.output||U.value)+t.value;U.value+=t.value;return}t.prev=U;_.push(t);U=t};const J=(t,e)=>{const u={...g[e],conditions:1,inner:""};u.prev=U
;u.parens=G.parens;u.output=G.output;u.startIndex=G.index;u.tokensIndex=_.length;const s=(n.capture?"(":"")+u.open;Y("parens");V({type:t,value:e,
output:G.output?"":S});V({type:"paren",extglob:true,value:Q(),output:s});D.push(u)};const tt=u=>{const o=t.slice(u.startIndex,G.index+1)
;const r=t.slice(u.startIndex+2,G.index);const i=x(r,n);if((u.type==="plus"||u.type==="star")&&i.risky){
const t=i.safeOutput?(u.output?"":S)+(n.capture?`(${i.safeOutput})`:i.safeOutput):undefined;const e=_[u.tokensIndex];e.type="text";e.value=o
;e.output=t||s.escapeRegex(o);for(let t=u.tokensIndex+1;t<_.length;t++){_[t].value="";_[t].output="";delete _[t].suffix}G.output=u.output+e.output
;G.backtrack=true;V({type:"paren",extglob:true,value:K,output:""});z("parens");return}let a=u.close+(n.capture?")":"");let c;if(u.type==="negate"){let t=B
;if(u.inner&&u.inner.length>1&&u.inner.includes("/")){t=w(n)}if(t!==B||X()||/^\)+$/.test(W())){a=u.close=`)$))${t}`}
if(u.inner.includes("*")&&(c=W())&&/^\.[^\\/.]+$/.test(c)){const n=b(c,{...e,fastpaths:false}).output;a=u.close=`)${n})${t})`}if(u.prev.type==="bos"){
G.negatedExtglob=true}}V({type:"paren",extglob:true,value:K,output:a});z("parens")};if(n.fastpaths!==false&&!/(^[*!]|[/()[\]{}"])/.test(t)){let u=false
;let o=t.replace(a,(t,e,n,s,o,r)=>{if(s==="\\"){u=true;return t}if(s==="?"){if(e){return e+s+(o?T.repeat(o.length):"")}if(r===0){
return I+(o?T.repeat(o.length):"")}return T.repeat(n.length)}if(s==="."){return y.repeat(n.length)}if(s==="*"){if(e){return e+s+(o?B:"")}return B}
return e?t:`\\${t}`});if(u===true){if(n.unescape===true){o=o.replace(/\\/g,"")}else{o=o.replace(/\\+/g,t=>t.length%2===0?"\\\\":t?"\\":"")}}
if(o===t&&n.contains===true){G.output=t;return G}G.output=s.wrapOutput(o,G,e);return G}while(!X()){K=Q();if(K==="\0"){continue}if(K==="\\"){const t=F()
;if(t==="/"&&n.bash!==true){continue}if(t==="."||t===";"){continue}if(!t){K+="\\";V({type:"text",value:K});continue}const e=/^\\+/.exec(W());let u=0
;if(e&&e[0].length>2){u=e[0].length;G.index+=u;if(u%2!==0){K+="\\"}}if(n.unescape===true){K=Q()}else{K+=Q()}if(G.brackets===0){V({type:"text",value:K});continue
}}if(G.brackets>0&&(K!=="]"||U.value==="["||U.value==="[^")){if(n.posix!==false&&K===":"){const t=U.value.slice(1);if(t.includes("[")){U.posix=true
;if(t.includes(":")){const t=U.value.lastIndexOf("[");const e=U.value.slice(0,t);const n=U.value.slice(t+2);const u=r[n];if(u){U.value=e+u;G.backtrack=true;Q()
;if(!R.output&&_.indexOf(U)===1){R.output=S}continue}}}}if(K==="["&&F()!==":"||K==="-"&&F()==="]"){K=`\\${K}`}if(K==="]"&&(U.value==="["||U.value==="[^")){
K=`\\${K}`}if(n.posix===true&&K==="!"&&U.value==="["){K="^"}U.value+=K;j({value:K});continue}if(G.quotes===1&&K!=='"'){K=s.escapeRegex(K);U.value+=K;j({value:K
});continue}if(K==='"'){G.quotes=G.quotes===1?0:1;if(n.keepQuotes===true){V({type:"text",value:K})}continue}if(K==="("){Y("parens");V({type:"paren",value:K})
;continue}if(K===")"){if(G.parens===0&&n.strictBrackets===true){throw new SyntaxError(p("opening","("))}const t=D[D.length-1];if(t&&G.parens===t.parens+1){
tt(D.pop());continue}V({type:"paren",value:K,output:G.parens?")":"\\)"});z("parens");continue}if(K==="["){if(n.nobracket===true||!W().includes("]")){
if(n.nobracket!==true&&n.strictBrackets===true){throw new SyntaxError(p("closing","]"))}K=`\\${K}`}else{Y("brackets")}V({type:"bracket",value:K});continue}
if(K==="]"){if(n.nobracket===true||U&&U.type==="bracket"&&U.value.length===1){V({type:"text",value:K,output:`\\${K}`});continue}if(G.brackets===0){
if(n.strictBrackets===true){throw new SyntaxError(p("opening","["))}V({type:"text",value:K,output:`\\${K}`});continue}z("brackets");const t=U.value.slice(1)
;if(U.posix!==true&&t[0]==="^"&&!t.includes("/")){K=`/${K}`}U.value+=K;j({value:K});if(n.literalBrackets===false||s.hasRegexChars(t)){continue}
const e=s.escapeRegex(U.value);G.output=G.output.slice(0,-U.value.length);if(n.literalBrackets===true){G.output+=e;U.value=e;continue}
U.value=`(${h}${e}|${U.value})`;G.output+=U.value;continue}if(K==="{"&&n.nobrace!==true){Y("braces");const t={type:"brace",value:K,output:"(",
outputIndex:G.output.length,tokensIndex:G.tokens.length};M.push(t);V(t);continue}if(K==="}"){const t=M[M.length-1];if(n.nobrace===true||!t){V({type:"text",
value:K,output:K});continue}let e=")";if(t.dots===true){const t=_.slice();const u=[];for(let e=t.length-1;e>=0;e--){_.pop();if(t[e].type==="brace"){break}
if(t[e].type!=="dots"){u.unshift(t[e].value)}}e=l(u,n);G.backtrack=true}if(t.comma!==true&&t.dots!==true){const n=G.output.slice(0,t.outputIndex)
;const u=G.tokens.slice(t.tokensIndex);t.value=t.output="\\{";K=e="\\}";G.output=n;for(const t of u){G.output+=t.output||t.value}}V({type:"brace",value:K,
output:e});z("braces");M.pop();continue}if(K==="|"){if(D.length>0){D[D.length-1].conditions++}V({type:"text",value:K});continue}if(K===","){let t=K
;const e=M[M.length-1];if(e&&P[P.length-1]==="braces"){e.comma=true;t="|"}V({type:"comma",value:K,output:t});continue}if(K==="/"){
if(U.type==="dot"&&G.index===G.start+1){G.start=G.index+1;G.consumed="";G.output="";_.pop();U=R;continue}V({type:"slash",value:K,output:C});continue}
if(K==="."){if(G.braces>0&&U.type==="dot"){if(U.value===".")U.output=y;const t=M[M.length-1];U.type="dots";U.output+=K;U.value+=K;t.dots=true;continue}
if(G.braces+G.parens===0&&U.type!=="bos"&&U.type!=="slash"){V({type:"text",value:K,output:y});continue}V({type:"dot",value:K,output:y});continue}if(K==="?"){
const t=U&&U.value==="(";if(!t&&n.noextglob!==true&&F()==="("&&F(2)!=="?"){J("qmark",K);continue}if(U&&U.type==="paren"){const t=F();let e=K
;if(U.value==="("&&!/[!=<:]/.test(t)||t==="<"&&!/<([!=]|\w+>)/.test(W())){e=`\\${K}`}V({type:"text",value:K,output:e});continue}
if(n.dot!==true&&(U.type==="slash"||U.type==="bos")){V({type:"qmark",value:K,output:O});continue}V({type:"qmark",value:K,output:T});continue}if(K==="!"){
if(n.noextglob!==true&&F()==="("){if(F(2)!=="?"||!/[!=<:]/.test(F(3))){J("negate",K);continue}}if(n.nonegate!==true&&G.index===0){Z();continue}}if(K==="+"){
if(n.noextglob!==true&&F()==="("&&F(2)!=="?"){J("plus",K);continue}if(U&&U.value==="("||n.regex===false){V({type:"plus",value:K,output:$});continue}
if(U&&(U.type==="bracket"||U.type==="paren"||U.type==="brace")||G.parens>0){V({type:"plus",value:K});continue}V({type:"plus",value:$});continue}if(K==="@"){
if(n.noextglob!==true&&F()==="("&&F(2)!=="?"){V({type:"at",extglob:true,value:K,output:""});continue}V({type:"text",value:K});continue}if(K!=="*"){
if(K==="$"||K==="^"){K=`\\${K}`}const t=i.exec(W());if(t){K+=t[0];G.index+=t[0].length}V({type:"text",value:K});continue}
if(U&&(U.type==="globstar"||U.star===true)){U.type="star";U.star=true;U.value+=K;U.output=B;G.backtrack=true;G.globstar=true;q(K);continue}let e=W()
;if(n.noextglob!==true&&/^\([^?]/.test(e)){J("star",K);continue}if(U.type==="star"){if(n.noglobstar===true){q(K);continue}const u=U.prev;const s=u.prev
;const o=u.type==="slash"||u.type==="bos";const r=s&&(s.type==="star"||s.type==="globstar");if(n.bash===true&&(!o||e[0]&&e[0]!=="/")){V({type:"star",value:K,
output:""});continue}const i=G.braces>0&&(u.type==="comma"||u.type==="brace");const a=D.length&&(u.type==="pipe"||u.type==="paren")
;if(!o&&u.type!=="paren"&&!i&&!a){V({type:"star",value:K,output:""});continue}while(e.slice(0,3)==="/**"){const n=t[G.index+4];if(n&&n!=="/"){break}e=e.slice(3)
;q("/**",3)}const c=X()||G.parens>0&&e===")".repeat(G.parens)&&!D.some(t=>t.type==="negate");if(u.type==="bos"&&X()){U.type="globstar";U.value+=K;U.output=w(n)
;G.output=U.output;G.globstar=true;q(K);continue}if(u.type==="slash"&&u.prev.type!=="bos"&&!r&&c){G.output=G.output.slice(0,-(u.output+U.output).length)
;u.output=`(?:${u.output}`;U.type="globstar";U.output=w(n)+(n.strictSlashes?")":"|$)");U.value+=K;G.globstar=true;G.output+=u.output+U.output;q(K);continue}
if(u.type==="slash"&&u.prev.type!=="bos"&&e[0]==="/"){const t=e[1]!==void 0?"|$":"";G.output=G.output.slice(0,-(u.output+U.output).length)
;u.output=`(?:${u.output}`;U.type="globstar";U.output=`${w(n)}${C}|${C}${t})`;U.value+=K;G.output+=u.output+U.output;G.globstar=true;q(K+Q());V({type:"slash",
value:"/",output:""});continue}if(u.type==="bos"&&e[0]==="/"){U.type="globstar";U.value+=K;U.output=`(?:^|${C}|${w(n)}${C})`;G.output=U.output;G.globstar=true
;q(K+Q());V({type:"slash",value:"/",output:""});continue}G.output=G.output.slice(0,-U.output.length);U.type="globstar";U.output=w(n);U.value+=K
;G.output+=U.output;G.globstar=true;q(K);continue}const u={type:"star",value:K,output:B};if(n.bash===true){u.output=".*?";if(U.type==="bos"||U.type==="slash"){
u.output=N+u.output}V(u);continue}if(U&&(U.type==="bracket"||U.type==="paren")&&n.regex===true){u.output=K;V(u);continue}
if(G.index===G.start||U.type==="slash"||U.type==="dot"){if(U.type==="dot"){G.output+=v;U.output+=v}else if(n.dot===true){G.output+=L;U.output+=L}else{
G.output+=N;U.output+=N}if(F()!=="*"){G.output+=S;U.output+=S}}V(u)}while(G.brackets>0){if(n.strictBrackets===true)throw new SyntaxError(p("closing","]"))
;G.output=s.escapeLast(G.output,"[");z("brackets")}while(G.parens>0){if(n.strictBrackets===true)throw new SyntaxError(p("closing",")"))
;G.output=s.escapeLast(G.output,"(");z("parens")}while(G.braces>0){if(n.strictBrackets===true)throw new SyntaxError(p("closing","}"))
;G.output=s.escapeLast(G.output,"{");z("braces")}if(n.strictSlashes!==true&&(U.type==="star"||U.type==="bracket")){V({type:"maybe_slash",value:"",output:`${C}?`
})}if(G.backtrack===true){G.output="";for(const t of G.tokens){G.output+=t.output!=null?t.output:t.value;if(t.suffix){G.output+=t.suffix}}}return G}
;b.fastpaths=(t,e)=>{const n={...e};const r=typeof n.maxLength==="number"?Math.min(o,n.maxLength):o;const i=t.length;if(i>r){
throw new SyntaxError(`Input length: ${i}, exceeds maximum allowed length: ${r}`)}t=c[t]||t
;const{DOT_LITERAL:a,SLASH_LITERAL:l,ONE_CHAR:p,DOTS_SLASH:f,NO_DOT:A,NO_DOTS:R,NO_DOTS_SLASH:_,STAR:h,START_ANCHOR:E}=u.globChars(n.windows);const g=n.dot?R:A
;const y=n.dot?_:A;const x=n.capture?"":"?:";const b={negated:false,prefix:""};let $=n.bash===true?".*?":h;if(n.capture){$=`(${$})`}const C=t=>{
if(t.noglobstar===true)return $;return`(${x}(?:(?!${E}${t.dot?f:a}).)*?)`};const S=t=>{switch(t){case"*":return`${g}${p}${$}`;case".*":return`${a}${p}${$}`
;case"*.*":return`${g}${$}${a}${p}${$}`;case"*/*":return`${g}${$}${l}${p}${y}${$}`;case"**":return g+C(n);case"**/*":return`(?:${g}${C(n)}${l})?${y}${p}${$}`
;case"**/*.*":return`(?:${g}${C(n)}${l})?${y}${$}${a}${p}${$}`;case"**/.*":return`(?:${g}${C(n)}${l})?${a}${p}${$}`;default:{const e=/^(.*?)\.(\w+)$/.exec(t)
;if(!e)return;const n=S(e[1]);if(!n)return;return n+a+e[2]}}};const d=s.removePrefix(t,b);let H=S(d);if(H&&n.strictSlashes!==true){H+=`${l}?`}return H}
;t.exports=b},98016:(t,e,n)=>{const u=n(31781);const s=n(78265);const o=n(64059);const r=n(5595);const i=t=>t&&typeof t==="object"&&!Array.isArray(t)
;const a=(t,e,n=false)=>{if(Array.isArray(t)){const u=t.map(t=>a(t,e,n));const s=t=>{for(const e of u){const n=e(t);if(n)return n}return false};return s}
const u=i(t)&&t.tokens&&t.input;if(t===""||typeof t!=="string"&&!u){throw new TypeError("Expected pattern to be a non-empty string")}const s=e||{}
;const o=s.windows;const r=u?a.compileRe(t,e):a.makeRe(t,e,false,true);const c=r.state;delete r.state;let l=()=>false;if(s.ignore){const t={...e,ignore:null,
onMatch:null,onResult:null};l=a(s.ignore,t,n)}const p=(n,u=false)=>{const{isMatch:i,match:p,output:f}=a.test(n,r,e,{glob:t,posix:o});const A={glob:t,state:c,
regex:r,posix:o,input:n,output:f,match:p,isMatch:i};if(typeof s.onResult==="function"){s.onResult(A)}if(i===false){A.isMatch=false;return u?A:false}if(l(n)){
if(typeof s.onIgnore==="function"){s.onIgnore(A)}A.isMatch=false;return u?A:false}if(typeof s.onMatch==="function"){s.onMatch(A)}return u?A:true};if(n){
p.state=c}return p};a.test=(t,e,n,{glob:u,posix:s}={})=>{if(typeof t!=="string"){throw new TypeError("Expected input to be a string")}if(t===""){return{
isMatch:false,output:""}}const r=n||{};const i=r.format||(s?o.toPosixSlashes:null);let c=t===u;let l=c&&i?i(t):t;if(c===false){l=i?i(t):t;c=l===u}
if(c===false||r.capture===true){if(r.matchBase===true||r.basename===true){c=a.matchBase(t,e,n,s)}else{c=e.exec(l)}}return{isMatch:Boolean(c),match:c,output:l}}
;a.matchBase=(t,e,n,u=n&&n.windows)=>{const s=e instanceof RegExp?e:a.makeRe(e,n);return s.test(o.basename(t,{windows:u}))};a.isMatch=(t,e,n)=>a(e,n)(t)
;a.parse=(t,e)=>{if(Array.isArray(t))return t.map(t=>a.parse(t,e));return s(t,{...e,fastpaths:false})};a.scan=(t,e)=>u(t,e);a.compileRe=(t,e,n=false,u=false)=>{
if(n===true){return t.output}const s=e||{};const o=s.contains?"":"^";const r=s.contains?"":"$";let i=`${o}(?:${t.output})${r}`;if(t&&t.negated===true){
i=`^(?!${i}).*$`}const c=a.toRegex(i,e);if(u===true){c.state=t}return c};a.makeRe=(t,e={},n=false,u=false)=>{if(!t||typeof t!=="string"){
throw new TypeError("Expected a non-empty string")}let o={negated:false,fastpaths:true};if(e.fastpaths!==false&&(t[0]==="."||t[0]==="*")){
o.output=s.fastpaths(t,e)}if(!o.output){o=s(t,e)}return a.compileRe(o,e,n,u)};a.toRegex=(t,e)=>{try{const n=e||{}
;return new RegExp(t,n.flags||(n.nocase?"i":""))}catch(t){if(e&&e.debug===true)throw t;return/$^/}};a.constants=r;t.exports=a},31781:(t,e,n)=>{const u=n(64059)
;const{CHAR_ASTERISK:s,CHAR_AT:o,CHAR_BACKWARD_SLASH:r,CHAR_COMMA:i,CHAR_DOT:a,CHAR_EXCLAMATION_MARK:c,CHAR_FORWARD_SLASH:l,CHAR_LEFT_CURLY_BRACE:p,CHAR_LEFT_PARENTHESES:f,CHAR_LEFT_SQUARE_BRACKET:A,CHAR_PLUS:R,CHAR_QUESTION_MARK:_,CHAR_RIGHT_CURLY_BRACE:h,CHAR_RIGHT_PARENTHESES:E,CHAR_RIGHT_SQUARE_BRACKET:g}=n(5595)
;const y=t=>t===l||t===r;const x=t=>{if(t.isPrefix!==true){t.depth=t.isGlobstar?Infinity:1}};const b=(t,e)=>{const n=e||{};const b=t.length-1
;const $=n.parts===true||n.tokens===true||n.scanToEnd===true;const C=[];const S=[];const d=[];let H=t;let v=-1;let L=0;let T=0;let O=false;let k=false
;let m=false;let w=false;let N=false;let I=false;let B=false;let G=false;let D=false;let M=false;let P=0;let U;let K;let X={value:"",depth:0,isGlob:false}
;const F=()=>v>=b;const Q=()=>H.charCodeAt(v+1);const W=()=>{U=K;return H.charCodeAt(++v)};while(v<b){K=W();let t;if(K===r){B=X.backslashes=true;K=W()
;if(K===p){I=true}continue}if(I===true||K===p){P++;while(F()!==true&&(K=W())){if(K===r){B=X.backslashes=true;W();continue}if(K===p){P++;continue}
if(I!==true&&K===a&&(K=W())===a){O=X.isBrace=true;m=X.isGlob=true;M=true;if($===true){continue}break}if(I!==true&&K===i){O=X.isBrace=true;m=X.isGlob=true;M=true
;if($===true){continue}break}if(K===h){P--;if(P===0){I=false;O=X.isBrace=true;M=true;break}}}if($===true){continue}break}if(K===l){C.push(v);S.push(X);X={
value:"",depth:0,isGlob:false};if(M===true)continue;if(U===a&&v===L+1){L+=2;continue}T=v+1;continue}if(n.noext!==true){const t=K===R||K===o||K===s||K===_||K===c
;if(t===true&&Q()===f){m=X.isGlob=true;w=X.isExtglob=true;M=true;if(K===c&&v===L){D=true}if($===true){let t=0;while(F()!==true&&(K=W())){if(K===r){
B=X.backslashes=true;W();continue}if(K===f){t++;continue}if(K===E&&--t===0){M=true;break}}continue}break}}if(K===s){if(U===s)N=X.isGlobstar=true;m=X.isGlob=true
;M=true;if($===true){continue}break}if(K===_){m=X.isGlob=true;M=true;if($===true){continue}break}if(K===A){while(F()!==true&&(t=W())){if(t===r){
B=X.backslashes=true;W();continue}if(t===g){k=X.isBracket=true;m=X.isGlob=true;M=true;break}}if($===true){continue}break}if(n.nonegate!==true&&K===c&&v===L){
G=X.negated=true;L++;continue}if(n.noparen!==true&&K===f){m=X.isGlob=true;if($===true){let t=1;while(F()!==true&&(K=W())){if(K===r){B=X.backslashes=true;W()
;continue}if(K===f){t++;continue}if(K===E&&--t===0){M=true;break}}continue}break}if(m===true){M=true;if($===true){continue}break}}if(n.noext===true){w=false
;m=false}let q=H;let j="";let Z="";if(L>0){j=H.slice(0,L);H=H.slice(L);T-=L}if(q&&m===true&&T>0){q=H.slice(0,T);Z=H.slice(T)}else if(m===true){q="";Z=H}else{q=H
}if(q&&q!==""&&q!=="/"&&q!==H){if(y(q.charCodeAt(q.length-1))){q=q.slice(0,-1)}}if(n.unescape===true){if(Z)Z=u.removeBackslashes(Z);if(q&&B===true){
q=u.removeBackslashes(q)}}const Y={prefix:j,input:t,start:L,base:q,glob:Z,isBrace:O,isBracket:k,isGlob:m,isExtglob:w,isGlobstar:N,negated:G,negatedExtglob:D}
;if(n.tokens===true){Y.maxDepth=0;if(!y(K)){S.push(X)}Y.tokens=S}if(n.parts===true||n.tokens===true){let e;for(let u=0;u<C.length;u++){
const s=e!==undefined?e+1:L;const o=C[u];const r=t.slice(s,o);if(n.tokens){if(u===0&&L!==0){S[u].isPrefix=true;S[u].value=j}else{S[u].value=r}x(S[u])
;Y.maxDepth+=S[u].depth}if(o>=L){d.push(r);e=o}}const u=e!==undefined?e+1:L;const s=t.slice(u);d.push(s);if(n.tokens&&e&&e+1<t.length){S[S.length-1].value=s
;x(S[S.length-1]);Y.maxDepth+=S[S.length-1].depth}Y.slashes=C;Y.parts=d}return Y};t.exports=b},64059:(t,e,n)=>{
const{REGEX_BACKSLASH:u,REGEX_REMOVE_BACKSLASH:s,REGEX_SPECIAL_CHARS:o,REGEX_SPECIAL_CHARS_GLOBAL:r}=n(5595)
;e.isObject=t=>t!==null&&typeof t==="object"&&!Array.isArray(t);e.hasRegexChars=t=>o.test(t);e.isRegexChar=t=>t.length===1&&e.hasRegexChars(t)
;e.escapeRegex=t=>t.replace(r,"\\$1");e.toPosixSlashes=t=>t.replace(u,"/");e.isWindows=()=>{if(typeof navigator!=="undefined"&&navigator.platform){
const t=navigator.platform.toLowerCase();return t==="win32"||t==="windows"}if(typeof process!=="undefined"&&process.platform){return process.platform==="win32"}
return false};e.removeBackslashes=t=>t.replace(s,t=>t==="\\"?"":t);e.escapeLast=(t,n,u)=>{const s=t.lastIndexOf(n,u);if(s===-1)return t
;if(t[s-1]==="\\")return e.escapeLast(t,n,s-1);return`${t.slice(0,s)}\\${t.slice(s)}`};e.removePrefix=(t,e={})=>{let n=t;if(n.startsWith("./")){n=n.slice(2)
;e.prefix="./"}return n};e.wrapOutput=(t,e={},n={})=>{const u=n.contains?"":"^";const s=n.contains?"":"$";let o=`${u}(?:${t})${s}`;if(e.negated===true){
o=`(?:^(?!${o}).*$)`}return o};e.basename=(t,{windows:e}={})=>{const n=t.split(e?/[\\/]/:"/");const u=n[n.length-1];if(u===""){return n[n.length-2]}return u}}};
