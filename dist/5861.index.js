exports.id=5861;exports.ids=[5861];exports.modules={5152:(e,t,n)=>{const{HttpRequest:r,parseUrl:s}=n(93422);const{InvokeStore:i}=n(29320)
;const{normalizeProvider:o}=n(90402);const{RETRY_MODES:a}=n(23609);const{platform:c,release:u}=n(48161);const{versions:l,env:d}=n(1708)
;const{isValidHostLabel:f,isIpAddress:h,customEndpointFunctions:g}=n(62085);const{EndpointError:p,resolveEndpoint:m}=n(62085);t.EndpointError=p;t.isIpAddress=h
;t.resolveEndpoint=m;const{loadConfig:y,NODE_REGION_CONFIG_OPTIONS:S,NODE_REGION_CONFIG_FILE_OPTIONS:w}=n(47291)
;const{REGION_ENV_NAME:E,REGION_INI_NAME:b,resolveRegionConfig:v}=n(47291);t.NODE_REGION_CONFIG_FILE_OPTIONS=w;t.NODE_REGION_CONFIG_OPTIONS=S
;t.REGION_ENV_NAME=E;t.REGION_INI_NAME=b;t.resolveRegionConfig=v;const C={warningEmitted:false};const A=e=>{if(e&&!C.warningEmitted){
if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){C.warningEmitted=true;return}const t=parseInt(e.substring(1,e.indexOf(".")))
;const n=22;if(t<n){C.warningEmitted=true
;process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${n}. You are running node ${e}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${n}.\n\nMore information can be found at: https://a.co/c895JFp`)
}}};const T=()=>(e,t)=>async n=>{t.__retryLongPoll=true;return e(n)};const x={name:"longPollMiddleware",tags:["RETRY"],step:"initialize",override:true}
;const _=e=>({applyToStack:e=>{e.add(T(),x)}});function I(e,t,n){if(!e.$source){e.$source={}}e.$source[t]=n;return e}function R(e,t,n){if(!e.__aws_sdk_context){
e.__aws_sdk_context={features:{}}}else if(!e.__aws_sdk_context.features){e.__aws_sdk_context.features={}}e.__aws_sdk_context.features[t]=n}function k(e,t,n){
if(!e.$source){e.$source={}}e.$source[t]=n;return e}const P=()=>typeof process==="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true"
;const O=(e,t)=>{if(!P()){return undefined}if(typeof e?.handle==="function"){return undefined}return t};function N(e){return e}const D=e=>t=>async n=>{
if(!r.isInstance(n.request)){return t(n)}const{request:s}=n;const{handlerProtocol:i=""}=e.requestHandler.metadata||{}
;if(i.indexOf("h2")>=0&&!s.headers[":authority"]){delete s.headers["host"];s.headers[":authority"]=s.hostname+(s.port?":"+s.port:"")
}else if(!s.headers["host"]){let e=s.hostname;if(s.port!=null){e+=`:${s.port}`}s.headers["host"]=e}return t(n)};const M={name:"hostHeaderMiddleware",
step:"build",priority:"low",tags:["HOST"],override:true};const B=e=>({applyToStack:t=>{t.add(D(e),M)}});const F=()=>(e,t)=>async n=>{try{const r=await e(n)
;const{clientName:s,commandName:i,logger:o,dynamoDbDocumentClientOptions:a={}}=t;const{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:u}=a
;const l=c??t.inputFilterSensitiveLog;const d=u??t.outputFilterSensitiveLog;const{$metadata:f,...h}=r.output;o?.info?.({clientName:s,commandName:i,
input:l(n.input),output:d(h),metadata:f});return r}catch(e){const{clientName:r,commandName:s,logger:i,dynamoDbDocumentClientOptions:o={}}=t
;const{overrideInputFilterSensitiveLog:a}=o;const c=a??t.inputFilterSensitiveLog;i?.error?.({clientName:r,commandName:s,input:c(n.input),error:e,
metadata:e.$metadata});throw e}};const L={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",override:true};const $=e=>({applyToStack:e=>{e.add(F(),L)}})
;const U={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:true,priority:"low"}
;const z="AWS_LAMBDA_FUNCTION_NAME";const H="_X_AMZN_TRACE_ID";const j="X-Amzn-Trace-Id";const q="traceparent";const V="tracestate";const W="baggage"
;const G=()=>e=>async t=>{const{request:n}=t;if(!r.isInstance(n)){return e(t)}let s;{
const e=Object.keys(n.headers??{}).find(e=>e.toLowerCase()===j.toLowerCase())??j;if(!n.headers.hasOwnProperty(e)){const e=process.env[z];const t=process.env[H]
;s??=await i.getInstanceAsync();const r=s?.getXRayTraceId();const o=r??t;const a=e=>typeof e==="string"&&e.length>0;if(a(e)&&a(o)){n.headers[j]=o}}}{
K(n.headers);const e=n.headers[q];if(!e){const e=(s??=await i.getInstanceAsync())?.getTraceparent?.();if(e){n.headers[q]=e;const t=s?.getTracestate?.();if(t){
n.headers[V]=t}const r=s?.getBaggage?.();if(r){n.headers[W]=r}}}}return e(t)};function K(e){for(const t of Object.keys(e)){const n=t.toLowerCase()
;if(t!==n&&(n===q||n===V||n===W)){e[n]=e[t];delete e[t]}}}const Q=e=>({applyToStack:e=>{e.add(G(),U)}});const J=undefined;function Y(e){if(e===undefined){
return true}return typeof e==="string"&&e.length<=50}function X(e){const t=o(e.userAgentAppId??J);const{customUserAgent:n}=e;return Object.assign(e,{
customUserAgent:typeof n==="string"?[[n]]:n,userAgentAppId:async()=>{const n=await t();if(!Y(n)){
const t=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?console:e.logger;if(typeof n!=="string"){t?.warn("userAgentAppId must be a string or undefined.")
}else if(n.length>50){t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")}}return n}})}const Z={partitions:[{id:"aws",outputs:{
dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{
description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},
"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},
"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{
description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},
"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{
description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{
description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{
description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{
description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{
description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{
description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{
description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{
description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",
dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{
description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",
implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:true,supportsFIPS:true},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{
"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",
implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{
description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{
dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"
},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",
implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:true,supportsFIPS:true},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{
"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",
dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:true,supportsFIPS:true},
regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},
"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",
implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:true,supportsFIPS:true},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{
"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{
description:"AWS GovCloud (US-West)"}}}],version:"1.1"};let ee=Z;let te="";const ne=e=>{const{partitions:t}=ee;for(const n of t){const{regions:t,outputs:r}=n
;for(const[n,s]of Object.entries(t)){if(n===e){return{...r,...s}}}}for(const n of t){const{regionRegex:t,outputs:r}=n;if(new RegExp(t).test(e)){return{...r}}}
const n=t.find(e=>e.id==="aws");if(!n){
throw new Error("Provided region was not found in the partition array or regex,"+" and default partition with id 'aws' doesn't exist.")}return{...n.outputs}}
;const re=(e,t="")=>{ee=e;te=t};const se=()=>{re(Z,"")};const ie=()=>te;const oe=/\d{12}\.ddb/;async function ae(e,t,n){const r=n.request
;if(r?.headers?.["smithy-protocol"]==="rpc-v2-cbor"){R(e,"PROTOCOL_RPC_V2_CBOR","M")}if(typeof t.retryStrategy==="function"){const n=await t.retryStrategy()
;if(typeof n.mode==="string"){switch(n.mode){case a.ADAPTIVE:R(e,"RETRY_MODE_ADAPTIVE","F");break;case a.STANDARD:R(e,"RETRY_MODE_STANDARD","E");break}}}
if(typeof t.accountIdEndpointMode==="function"){const n=e.endpointV2;if(String(n?.url?.hostname).match(oe)){R(e,"ACCOUNT_ID_ENDPOINT","O")}
switch(await(t.accountIdEndpointMode?.())){case"disabled":R(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":R(e,"ACCOUNT_ID_MODE_PREFERRED","P");break
;case"required":R(e,"ACCOUNT_ID_MODE_REQUIRED","R");break}}const s=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(s?.$source){const t=s
;if(t.accountId){R(e,"RESOLVED_ACCOUNT_ID","T")}for(const[n,r]of Object.entries(t.$source??{})){R(e,n,r)}}}const ce="user-agent";const ue="x-amz-user-agent"
;const le=" ";const de="/";const fe=/[^!$%&'*+\-.^_`|~\w]/g;const he=/[^!$%&'*+\-.^_`|~\w#]/g;const ge="-";const pe=1024;function me(e){let t=""
;for(const n in e){const r=e[n];if(t.length+r.length+1<=pe){if(t.length){t+=","+r}else{t+=r}continue}break}return t}const ye=e=>(t,n)=>async s=>{
const{request:i}=s;if(!r.isInstance(i)){return t(s)}const{headers:o}=i;const a=n?.userAgent?.map(Se)||[];const c=(await e.defaultUserAgentProvider()).map(Se)
;await ae(n,e,s);const u=n;c.push(`m/${me(Object.assign({},n.__smithy_context?.features,u.__aws_sdk_context?.features))}`)
;const l=e?.customUserAgent?.map(Se)||[];const d=await e.userAgentAppId();if(d){c.push(Se([`app`,`${d}`]))}const f=ie()
;const h=(f?[f]:[]).concat([...c,...a,...l]).join(le);const g=[...c.filter(e=>e.startsWith("aws-sdk-")),...l].join(le);if(e.runtime!=="browser"){if(g){
o[ue]=o[ue]?`${o[ce]} ${g}`:g}o[ce]=h}else{o[ue]=h}return t({...s,request:i})};const Se=e=>{const t=e[0].split(de).map(e=>e.replace(fe,ge)).join(de)
;const n=e[1]?.replace(he,ge);const r=t.indexOf(de);const s=t.substring(0,r);let i=t.substring(r+1);if(s==="api"){i=i.toLowerCase()}
return[s,i,n].filter(e=>e&&e.length>0).reduce((e,t,n)=>{switch(n){case 0:return t;case 1:return`${e}/${t}`;default:return`${e}#${t}`}},"")};const we={
name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:true};const Ee=e=>({applyToStack:t=>{t.add(ye(e),we)}})
;const be=()=>{const e=["deno","bun","llrt"];for(const t of e){if(l[t]){return[`md/${t}`,l[t]]}}return["md/nodejs",l.node]};const ve={isCrtAvailable:false}
;const Ce=()=>{if(ve.isCrtAvailable){return["md/crt-avail"]}return null};const Ae=({serviceId:e,clientVersion:t})=>{const n=be();return async r=>{
const s=[["aws-sdk-js",t],["ua","2.1"],[`os/${c()}`,u()],["lang/js"],n];const i=Ce();if(i){s.push(i)}if(e){s.push([`api/${e}`,t])}if(d.AWS_EXECUTION_ENV){
s.push([`exec-env/${d.AWS_EXECUTION_ENV}`])}const o=await(r?.userAgentAppId?.());const a=o?[...s,[`app/${o}`]]:[...s];return a}};const Te=Ae
;const xe="AWS_SDK_UA_APP_ID";const _e="sdk_ua_app_id";const Ie="sdk-ua-app-id";const Re={environmentVariableSelector:e=>e[xe],
configFileSelector:e=>e[_e]??e[Ie],default:J};const ke=({serviceId:e,clientVersion:t})=>async r=>{const s=n(9449);const i=s.parse??s.default.parse??(()=>"")
;const o=typeof window!=="undefined"&&window?.navigator?.userAgent?i(window.navigator.userAgent):undefined
;const a=[["aws-sdk-js",t],["ua","2.1"],[`os/${o?.os?.name||"other"}`,o?.os?.version],["lang/js"],["md/browser",`${o?.browser?.name??"unknown"}_${o?.browser?.version??"unknown"}`]]
;if(e){a.push([`api/${e}`,t])}const c=await(r?.userAgentAppId?.());if(c){a.push([`app/${c}`])}return a};const Pe={os(e){if(/iPhone|iPad|iPod/.test(e)){
return"iOS"}if(/Macintosh|Mac OS X/.test(e)){return"macOS"}if(/Windows NT/.test(e)){return"Windows"}if(/Android/.test(e)){return"Android"}if(/Linux/.test(e)){
return"Linux"}return undefined},browser(e){if(/EdgiOS|EdgA|Edg\//.test(e)){return"Microsoft Edge"}if(/Firefox\//.test(e)){return"Firefox"}
if(/Chrome\//.test(e)){return"Chrome"}if(/Safari\//.test(e)){return"Safari"}return undefined}};const Oe=(e,t=false)=>{if(t){for(const t of e.split(".")){
if(!Oe(t)){return false}}return true}if(!f(e)){return false}if(e.length<3||e.length>63){return false}if(e!==e.toLowerCase()){return false}if(h(e)){return false}
return true};const Ne=":";const De="/";const Me=e=>{const t=e.split(Ne);if(t.length<6){return null}const[n,r,s,i,o,...a]=t
;if(n!=="arn"||r===""||s===""||a.join(Ne)===""){return null}const c=a.map(e=>e.split(De)).flat();return{partition:r,service:s,region:i,accountId:o,resourceId:c}
};const Be={isVirtualHostableS3Bucket:Oe,parseArn:Me,partition:ne};g.aws=Be;const Fe=e=>{if(typeof e.endpointProvider!=="function"){
throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.")}const{endpoint:t}=e;if(t===undefined){
e.endpoint=async()=>Le(e.endpointProvider({Region:typeof e.region==="function"?await e.region():e.region,
UseDualStack:typeof e.useDualstackEndpoint==="function"?await e.useDualstackEndpoint():e.useDualstackEndpoint,
UseFIPS:typeof e.useFipsEndpoint==="function"?await e.useFipsEndpoint():e.useFipsEndpoint,Endpoint:undefined},{logger:e.logger}))}return e};const Le=e=>s(e.url)
;function $e(e={}){return y({...S,async default(){if(!Ue.silence){
console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly.")}return"us-east-1"}
},{...w,...e})}const Ue={silence:false};const ze=e=>({setRegion(t){e.region=t},region(){return e.region}});const He=e=>({region:e.region()})
;t.DEFAULT_UA_APP_ID=J;t.NODE_APP_ID_CONFIG_OPTIONS=Re;t.UA_APP_ID_ENV_NAME=xe;t.UA_APP_ID_INI_NAME=_e;t.awsEndpointFunctions=Be
;t.createDefaultUserAgentProvider=Ae;t.createUserAgentStringParsingProvider=ke;t.crtAvailability=ve;t.defaultUserAgent=Te;t.emitWarningIfUnsupportedVersion=A
;t.fallback=Pe;t.getAwsRegionExtensionConfiguration=ze;t.getDefaultSocketTimeout=O;t.getHostHeaderPlugin=B;t.getLoggerPlugin=$;t.getLongPollPlugin=_
;t.getRecursionDetectionPlugin=Q;t.getUserAgentMiddlewareOptions=we;t.getUserAgentPlugin=Ee;t.getUserAgentPrefix=ie;t.hostHeaderMiddleware=D
;t.hostHeaderMiddlewareOptions=M;t.isVirtualHostableS3Bucket=Oe;t.loggerMiddleware=F;t.loggerMiddlewareOptions=L;t.parseArn=Me;t.partition=ne
;t.recursionDetectionMiddleware=G;t.recursionDetectionMiddlewareOptions=U;t.resolveAwsRegionExtensionConfiguration=He
;t.resolveDefaultAwsRegionalEndpointsConfig=Fe;t.resolveHostHeaderConfig=N;t.resolveUserAgentConfig=X;t.setCredentialFeature=I;t.setFeature=R
;t.setPartitionInfo=re;t.setTokenFeature=k;t.state=C;t.stsRegionDefaultResolver=$e;t.stsRegionWarning=Ue;t.toEndpointV1=Le;t.useDefaultPartitionInfo=se
;t.userAgentMiddleware=ye},97523:(e,t,n)=>{const{ProviderError:r,booleanSelector:s,SelectorType:i,loadConfig:o}=n(47291);const{setCredentialFeature:a}=n(5152)
;const{normalizeProvider:c,memoizeIdentityProvider:u,isIdentityExpired:l,doesIdentityRequireRefresh:d}=n(90402);const{SignatureV4:f}=n(75118)
;const{HttpResponse:h,HttpRequest:g}=n(93422);const{SMITHY_CONTEXT_KEY:p}=n(90690);const m=e=>h.isInstance(e)?e.headers?.date??e.headers?.Date:undefined
;const y=e=>h.isInstance(e)?e.headers?.age??e.headers?.Age:undefined;const S=e=>new Date(Date.now()+e);const w=(e,t,n,r)=>{if(r!==undefined){return t}
const s=Date.parse(e);if(Number.isNaN(s)){return t}const i=Date.now();if(n!==undefined&&i-n>9e5){return t}return s-i};const E=(e,t)=>{if(!t){
throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`)}return t};const b=e=>{const t=e.context;const n=t?.[p]?.eventStream
;return n?.output===true};const v=async e=>{const t=E("context",e.context);const n=E("config",e.config);const r=t.endpointV2?.properties?.authSchemes?.[0]
;const s=E("signer",n.signer);const i=await s(r);const o=e?.signingRegion;const a=e?.signingRegionSet;const c=e?.signingName;return{config:n,signer:i,
signingRegion:o,signingRegionSet:a,signingName:c}};class C{async sign(e,t,n){if(!g.isInstance(e)){
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")}const r=await v(n);const{config:s,signer:i}=r
;let{signingRegion:o,signingName:a}=r;const c=n.context;if(c?.authSchemes?.length??0>1){const[e,t]=c.authSchemes;if(e?.name==="sigv4a"&&t?.name==="sigv4"){
o=t?.signingRegion??o;a=t?.signingName??a}}const u=await(s.disableClockSkewCorrection?.())===true;n._disableClockSkewCorrection=u;const l=u||b(n)
;n._skipClockSkewSampling=l;if(!l){n._preRequestSystemClockOffset=s.systemClockOffset;n._requestSentAt=Date.now()}const d=await i.sign(e,{
signingDate:u?new Date:S(s.systemClockOffset),signingRegion:o,signingService:a});return d}errorHandler(e){return t=>{const n=t
;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){const t=n.ServerTime??m(n.$response);if(t){const r=E("config",e.config)
;const s=e._preRequestSystemClockOffset;const i=e._requestSentAt;const o=y(n.$response);const a=w(t,r.systemClockOffset,i,o);r.systemClockOffset=a
;const c=Math.abs(a)>=24e4;const u=a!==s;const l=s!==undefined&&s!==a;if(c&&(u||l)&&n.$metadata){n.$metadata.clockSkewCorrected=true}}}throw t}}
successHandler(e,t){if(t._skipClockSkewSampling||t._disableClockSkewCorrection){return}const n=m(e);if(n){const r=E("config",t.config);const s=t._requestSentAt
;const i=y(e);r.systemClockOffset=w(n,r.systemClockOffset,s,i)}}}const A=C;class T extends C{async sign(e,t,n){if(!g.isInstance(e)){
throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")}
const{config:r,signer:s,signingRegion:i,signingRegionSet:o,signingName:a}=await v(n);const c=await(r.sigv4aSigningRegionSet?.());const u=(c??o??[i]).join(",")
;const l=await(r.disableClockSkewCorrection?.())===true;n._disableClockSkewCorrection=l;if(!l){n._preRequestSystemClockOffset=r.systemClockOffset
;n._requestSentAt=Date.now()}const d=await s.sign(e,{signingDate:l?new Date:S(r.systemClockOffset),signingRegion:u,signingService:a});return d}}
const x=e=>typeof e==="string"&&e.length>0?e.split(",").map(e=>e.trim()):[];const _=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`
;const I="AWS_AUTH_SCHEME_PREFERENCE";const R="auth_scheme_preference";const k={environmentVariableSelector:(e,t)=>{if(t?.signingName){const n=_(t.signingName)
;if(n in e){return["httpBearerAuth"]}}if(!(I in e)){return undefined}return x(e[I])},configFileSelector:e=>{if(!(R in e)){return undefined}return x(e[R])},
default:[]};const P=e=>{e.sigv4aSigningRegionSet=c(e.sigv4aSigningRegionSet);return e};const O={environmentVariableSelector(e){
if(e.AWS_SIGV4A_SIGNING_REGION_SET){return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())}
throw new r("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:true})},configFileSelector(e){if(e.sigv4a_signing_region_set){
return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim())}throw new r("sigv4a_signing_region_set not set in profile.",{tryNextLink:true})},
default:undefined};const N=e=>t=>{let n=t.credentials;let r=!!t.credentials;let s=undefined;Object.defineProperty(t,"credentials",{set(e){if(e&&e!==n&&e!==s){
r=true}n=e;const i=D(t,{credentials:n,credentialDefaultProvider:t.credentialDefaultProvider});const o=M(t,i);if(r&&!o.attributed){
const e=typeof n==="object"&&n!==null;s=async t=>{const n=await o(t);const r=n;if(e&&(!r.$source||Object.keys(r.$source).length===0)){
return a(r,"CREDENTIALS_CODE","e")}return r};s.memoized=o.memoized;s.configBound=o.configBound;s.attributed=true}else{s=o}},get(){return s},enumerable:true,
configurable:true});t.credentials=n;const{signingEscapePath:i=true,systemClockOffset:o=t.systemClockOffset||0,sha256:u}=t;let l;if(t.signer){l=c(t.signer)
}else if(t.regionInfoProvider){l=()=>c(t.region)().then(async e=>[await t.regionInfoProvider(e,{useFipsEndpoint:await t.useFipsEndpoint(),
useDualstackEndpoint:await t.useDualstackEndpoint()})||{},e]).then(([e,n])=>{const{signingRegion:r,signingService:s}=e;t.signingRegion=t.signingRegion||r||n
;t.signingName=t.signingName||s||t.serviceId;const o={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:u,uriEscapePath:i}
;const a=t.signerConstructor||f;return new a(o)})}else{l=async e=>{e=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,
signingRegion:await c(t.region)(),properties:{}},e);const n=e.signingRegion;const r=e.signingName;t.signingRegion=t.signingRegion||n
;t.signingName=t.signingName||r||t.serviceId;const s={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:u,uriEscapePath:i}
;const o=t.signerConstructor||f;return new o(s)}}const d=Object.assign(t,{systemClockOffset:o,signingEscapePath:i,signer:l,
disableClockSkewCorrection:c(t.disableClockSkewCorrection??e)});return d};function D(e,{credentials:t,credentialDefaultProvider:n}){let r;if(t){
if(!t?.memoized){r=u(t,l,d)}else{r=t}}else{if(n){r=c(n(Object.assign({},e,{parentClientConfig:e})))}else{r=async()=>{
throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")}}}r.memoized=true
;return r}function M(e,t){if(t.configBound){return t}const n=async n=>t({...n,callerClientConfig:e});n.memoized=t.memoized;n.configBound=true;return n}
const B="AWS_DISABLE_CLOCK_SKEW_CORRECTION";const F="disable_clock_skew_correction";const L={environmentVariableSelector:e=>s(e,B,i.ENV),
configFileSelector:e=>s(e,F,i.CONFIG),default:false};const $=o(L);const U=N($);const z=U;t.AWSSDKSigV4Signer=A;t.AwsSdkSigV4ASigner=T;t.AwsSdkSigV4Signer=C
;t.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=k;t.NODE_SIGV4A_CONFIG_OPTIONS=O;t.getBearerTokenEnvKey=_;t.resolveAWSSDKSigV4Config=z;t.resolveAwsSdkSigV4AConfig=P
;t.resolveAwsSdkSigV4Config=U;t.validateSigningProperties=v},37288:(e,t,n)=>{const{SmithyRpcV2CborProtocol:r,loadSmithyRpcV2CborErrorCode:s}=n(64645)
;const{TypeRegistry:i,NormalizedSchema:o,deref:a}=n(26890);const{decorateServiceException:c,getValueFromTextNode:u}=n(92658)
;const{RpcProtocol:l,JsonCodec2:d,loadJsonRpcErrorCode:f,HttpBindingProtocol:h,HttpInterceptingShapeSerializer:g,HttpInterceptingShapeDeserializer:p,loadRestJsonErrorCode:m,SmithyRpcV2JsonProtocol:y,loadSmithyRpcV2JsonErrorCode:S,FromStringShapeDeserializer:w,determineTimestampFormat:E,extendedEncodeURIComponent:b,collectBody:v}=n(93422)
;const{JsonCodec:C,JsonShapeDeserializer:A,JsonShapeDeserializer2:T,JsonShapeSerializer:x,JsonShapeSerializer2:_,parseJsonBody:I,parseJsonErrorBody:R}=n(93422)
;t.JsonCodec=C;t.JsonCodec2=d;t.JsonShapeDeserializer=A;t.JsonShapeDeserializer2=T;t.JsonShapeSerializer=x;t.JsonShapeSerializer2=_;t.loadJsonRpcErrorCode=f
;t.loadRestJsonErrorCode=m;t.parseJsonBody=I;t.parseJsonErrorBody=R;const{parseXML:k,XmlNode:P,XmlText:O}=n(94274)
;const{toUtf8:N,toBase64:D,generateIdempotencyToken:M,NumericValue:B,dateToUtcString:F,fromBase64:L,expectUnion:$}=n(92430);class U{queryCompat;errorRegistry
;constructor(e=false){this.queryCompat=e}resolveRestContentType(e,t){const n=t.getMemberSchemas()
;const r=Object.values(n).find(e=>!!e.getMergedTraits().httpPayload);if(r){const t=r.getMergedTraits().mediaType;if(t){return t}else if(r.isStringSchema()){
return"text/plain"}else if(r.isBlobSchema()){return"application/octet-stream"}else{return e}}else if(!t.isUnitSchema()){const t=Object.values(n).find(e=>{
const{httpQuery:t,httpQueryParams:n,httpHeader:r,httpLabel:s,httpPrefixHeaders:i}=e.getMergedTraits();const o=i===void 0;return!t&&!n&&!r&&!s&&o});if(t){
return e}}}async getErrorSchemaOrThrowBaseException(e,t,n,r,s,i){let o=e;if(e.includes("#")){[,o]=e.split("#")}const a={$metadata:s,
$fault:n.statusCode<500?"client":"server"};if(!this.errorRegistry){throw new Error("@aws-sdk/core/protocols - error handler not initialized.")}try{
const t=i?.(this.errorRegistry,o)??this.errorRegistry.getSchema(e);return{errorSchema:t,errorMetadata:a}}catch(e){r.message=r.message??r.Message??"UnknownError"
;const t=this.errorRegistry;const n=t.getBaseException();if(n){const e=t.getErrorCtor(n)??Error;throw this.decorateServiceException(Object.assign(new e({name:o
}),a),r)}const s=r;const i=s?.message??s?.Message??s?.Error?.Message??s?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(i),{name:o
},a),r)}}compose(e,t,n){let r=n;if(t.includes("#")){[r]=t.split("#")}const s=i.for(r);const o=i.for("smithy.ts.sdk.synthetic."+n);e.copyFrom(s);e.copyFrom(o)
;this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){const n=e.Message??t.Message;const r=c(e,t);if(n){r.message=n}const s=r.Error??{}
;s.Type=r.Error?.Type;s.Code=r.Error?.Code;s.Message=r.Error?.message??r.Error?.Message??n;r.Error=s;const i=r.$metadata.requestId;if(i){r.RequestId=i}return r}
return c(e,t)}setQueryCompatError(e,t){const n=t.headers?.["x-amzn-query-error"];if(e!==undefined&&n!=null){const[t,r]=n.split(";");const s=Object.keys(e)
;const i={Code:t,Type:r};e.Code=t;e.Type=r;for(let t=0;t<s.length;t++){const n=s[t];i[n==="message"?"Message":n]=e[n]}delete i.__type;e.Error=i}}
queryCompatOutput(e,t){if(e.Error){t.Error=e.Error}if(e.Type){t.Type=e.Type}if(e.Code){t.Code=e.Code}}findQueryCompatibleError(e,t){try{return e.getSchema(t)
}catch(n){return e.find(e=>o.of(e).getMergedTraits().awsQueryError?.[0]===t)}}}class z extends r{awsQueryCompatible;mixin
;constructor({defaultNamespace:e,errorTypeRegistries:t,awsQueryCompatible:n}){super({defaultNamespace:e,errorTypeRegistries:t});this.awsQueryCompatible=!!n
;this.mixin=new U(this.awsQueryCompatible)}async serializeRequest(e,t,n){const r=await super.serializeRequest(e,t,n);if(this.awsQueryCompatible){
r.headers["x-amzn-query-mode"]="true"}return r}async handleError(e,t,n,r,i){if(this.awsQueryCompatible){this.mixin.setQueryCompatError(r,n)}const a=(()=>{
const e=n.headers["x-amzn-query-error"];if(e&&this.awsQueryCompatible){return e.split(";")[0]}return s(n,r)??"Unknown"})()
;this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace)
;const{errorSchema:c,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,n,r,i,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:undefined)
;const l=o.of(c);const d=r.message??r.Message??"UnknownError";const f=this.compositeErrorRegistry.getErrorCtor(c)??Error;const h=new f({});const g={}
;for(const[e,t]of l.structIterator()){if(r[e]!=null){g[e]=this.deserializer.readValue(t,r[e])}}if(this.awsQueryCompatible){this.mixin.queryCompatOutput(r,g)}
throw this.mixin.decorateServiceException(Object.assign(h,u,{$fault:l.getMergedTraits().error,message:d},g),r)}}class H extends l{serializer;deserializer
;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:r,jsonCodec:s}){super({
defaultNamespace:e,errorTypeRegistries:t});this.serviceTarget=n;this.codec=s??new d({timestampFormat:{useTrait:true,default:7},jsonName:false})
;this.serializer=this.codec.createSerializer();this.deserializer=this.codec.createDeserializer();this.awsQueryCompatible=!!r
;this.mixin=new U(this.awsQueryCompatible)}async serializeRequest(e,t,n){const r=await super.serializeRequest(e,t,n);if(!r.path.endsWith("/")){r.path+="/"}
r.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`;r.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`
;if(this.awsQueryCompatible){r.headers["x-amzn-query-mode"]="true"}if(a(e.input)==="unit"||!r.body){r.body="{}"}return r}getPayloadCodec(){return this.codec}
async handleError(e,t,n,r,s){const{awsQueryCompatible:i}=this;if(i){this.mixin.setQueryCompatError(r,n)}const a=f(n,r,i)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace)
;const{errorSchema:c,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,n,r,s,i?this.mixin.findQueryCompatibleError:undefined)
;const l=o.of(c);const d=r.message??r.Message??"UnknownError";const h=this.compositeErrorRegistry.getErrorCtor(c)??Error;const g=new h({});const p={}
;const m=this.codec.createDeserializer();for(const[e,t]of l.structIterator()){if(r[e]!=null){p[e]=m.readObject(t,r[e])}}if(i){this.mixin.queryCompatOutput(r,p)}
throw this.mixin.decorateServiceException(Object.assign(g,u,{$fault:l.getMergedTraits().error,message:d},p),r)}}class j extends H{
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:r,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:n,awsQueryCompatible:r,jsonCodec:s})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){
return"application/x-amz-json-1.0"}}class q extends H{constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:r,jsonCodec:s}){
super({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:n,awsQueryCompatible:r,jsonCodec:s})}getShapeId(){return"aws.protocols#awsJson1_1"}
getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}class V extends h{serializer;deserializer;codec;mixin=new U
;constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:n}){super({defaultNamespace:e,errorTypeRegistries:t});const r={timestampFormat:{useTrait:true,
default:7},httpBindings:true,jsonName:true};this.codec=n??new d(r);this.serializer=new g(this.codec.createSerializer(),r)
;this.deserializer=new p(this.codec.createDeserializer(),r)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){
this.codec.setSerdeContext(e);super.setSerdeContext(e)}async serializeRequest(e,t,n){const r=await super.serializeRequest(e,t,n);const s=o.of(e.input)
;if(!r.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);if(e){r.headers["content-type"]=e}}
if(r.body==null&&r.headers["content-type"]===this.getDefaultContentType()){r.body="{}"}return r}async deserializeResponse(e,t,n){
const r=await super.deserializeResponse(e,t,n);const s=o.of(e.output);for(const[e,t]of s.structIterator()){if(t.getMemberTraits().httpPayload&&!(e in r)){
r[e]=null}}return r}async handleError(e,t,n,r,s){const i=m(n,r)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace)
;const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,n,r,s);const u=o.of(a)
;const l=r.message??r.Message??"UnknownError";const d=this.compositeErrorRegistry.getErrorCtor(a)??Error;const f=new d({})
;await this.deserializeHttpMessage(a,t,n,r);const h={};const g=this.codec.createDeserializer();for(const[e,t]of u.structIterator()){
const n=t.getMergedTraits().jsonName??e;h[e]=g.readObject(t,r[n])}throw this.mixin.decorateServiceException(Object.assign(f,c,{$fault:u.getMergedTraits().error,
message:l},h),r)}getDefaultContentType(){return"application/json"}}class W extends y{awsQueryCompatible;mixin
;constructor({defaultNamespace:e,errorTypeRegistries:t,awsQueryCompatible:n}){super({defaultNamespace:e,errorTypeRegistries:t});this.awsQueryCompatible=!!n
;this.mixin=new U(this.awsQueryCompatible)}async serializeRequest(e,t,n){const r=await super.serializeRequest(e,t,n);if(this.awsQueryCompatible){
r.headers["x-amzn-query-mode"]="true"}return r}async handleError(e,t,n,r,s){if(this.awsQueryCompatible){this.mixin.setQueryCompatError(r,n)}const i=(()=>{
const e=n.headers["x-amzn-query-error"];if(e&&this.awsQueryCompatible){return e.split(";")[0]}return S(n,r)??"Unknown"})()
;this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace)
;const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,n,r,s,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:undefined)
;const u=o.of(a);const l=r.message??r.Message??"UnknownError";const d=this.compositeErrorRegistry.getErrorCtor(a)??Error;const f=new d({});const h={}
;const g=this.getPayloadCodec().createDeserializer();for(const[e,t]of u.structIterator()){if(r[e]!=null){h[e]=g.readObject(t,r[e])}}if(this.awsQueryCompatible){
this.mixin.queryCompatOutput(r,h)}throw this.mixin.decorateServiceException(Object.assign(f,c,{$fault:u.getMergedTraits().error,message:l},h),r)}}class G{
serdeContext;setSerdeContext(e){this.serdeContext=e}}class K{from;to;keys;constructor(e,t){this.from=e;this.to=t;const n=Object.keys(this.from)
;const r=new Set(n);r.delete("__type");this.keys=r}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}
writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value;const t=this.from[e];this.to.$unknown=[e,t]}}}function Q(e){
Object.defineProperty(e,"__proto__",{value:undefined,writable:true,enumerable:true,configurable:true})}class J extends G{settings;stringDeserializer
;constructor(e){super();this.settings=e;this.stringDeserializer=new w(e)}setSerdeContext(e){this.serdeContext=e;this.stringDeserializer.setSerdeContext(e)}
read(e,t,n){const r=o.of(e);const s=r.getMemberSchemas()
;const i=r.isStructSchema()&&r.isMemberSchema()&&!!Object.values(s).find(e=>!!e.getMemberTraits().eventPayload);if(i){const e={};const n=Object.keys(s)[0]
;const r=s[n];if(r.isBlobSchema()){e[n]=t}else{e[n]=this.read(s[n],t)}return e}const a=(this.serdeContext?.utf8Encoder??N)(t);const c=this.parseXml(a)
;return this.readSchema(e,n?c[n]:c)}readSchema(e,t){const n=o.of(e);if(n.isUnitSchema()){return}const r=n.getMergedTraits()
;if(n.isListSchema()&&!Array.isArray(t)){return this.readSchema(n,[t])}if(t==null){return t}if(typeof t==="object"){const e=!!r.xmlFlattened
;if(n.isListSchema()){const r=n.getValueSchema();const s=[];const i=r.getMergedTraits().xmlName??"member";const o=e?t:(t[0]??t)[i];if(o==null){return s}
const a=Array.isArray(o)?o:[o];for(const e of a){s.push(this.readSchema(r,e))}return s}const s={};if(n.isMapSchema()){const r=n.getKeySchema()
;const i=n.getValueSchema();let o;if(e){o=Array.isArray(t)?t:[t]}else{o=Array.isArray(t.entry)?t.entry:[t.entry]}const a=r.getMergedTraits().xmlName??"key"
;const c=i.getMergedTraits().xmlName??"value";for(const e of o){const t=e[a];const n=e[c];if(t==="__proto__"){Q(s)}s[t]=this.readSchema(i,n)}return s}
if(n.isStructSchema()){const e=n.isUnionSchema();let r;if(e){r=new K(t,s)}for(const[i,o]of n.structIterator()){const n=o.getMergedTraits()
;const a=!n.httpPayload?o.getMemberTraits().xmlName??i:n.xmlName??o.getName();if(e){r.mark(a)}if(t[a]!=null){s[i]=this.readSchema(o,t[a])}}if(e){
r.writeUnknown()}return s}if(n.isDocumentSchema()){return t}
throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(true)}`)}if(n.isListSchema()){return[]}
if(n.isMapSchema()||n.isStructSchema()){return{}}return this.stringDeserializer.read(n,t)}parseXml(e){if(e.length){let t;try{t=k(e)}catch(t){
if(t&&typeof t==="object"){Object.defineProperty(t,"$responseBodyText",{value:e})}throw t}const n="#text";const r=Object.keys(t)[0];const s=t[r];if(s[n]){
s[r]=s[n];delete s[n]}return u(s)}return{}}}class Y extends G{settings;buffer;constructor(e){super();this.settings=e}write(e,t,n=""){
if(this.buffer===undefined){this.buffer=""}const r=o.of(e);if(n&&!n.endsWith(".")){n+="."}if(r.isBlobSchema()){if(typeof t==="string"||t instanceof Uint8Array){
this.writeKey(n);this.writeValue((this.serdeContext?.base64Encoder??D)(t))}}else if(r.isBooleanSchema()||r.isNumericSchema()||r.isStringSchema()){if(t!=null){
this.writeKey(n);this.writeValue(String(t))}else if(r.isIdempotencyToken()){this.writeKey(n);this.writeValue(M())}}else if(r.isBigIntegerSchema()){if(t!=null){
this.writeKey(n);this.writeValue(String(t))}}else if(r.isBigDecimalSchema()){if(t!=null){this.writeKey(n);this.writeValue(t instanceof B?t.string:String(t))}
}else if(r.isTimestampSchema()){if(t instanceof Date){this.writeKey(n);const e=E(r,this.settings);switch(e){case 5:
this.writeValue(t.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(F(t));break;case 7:this.writeValue(String(t.getTime()/1e3));break}}
}else if(r.isDocumentSchema()){if(Array.isArray(t)){this.write(64|15,t,n)}else if(t instanceof Date){this.write(4,t,n)}else if(t instanceof Uint8Array){
this.write(21,t,n)}else if(t&&typeof t==="object"){this.write(128|15,t,n)}else{this.writeKey(n);this.writeValue(String(t))}}else if(r.isListSchema()){
if(Array.isArray(t)){if(t.length===0){if(this.settings.serializeEmptyLists){this.writeKey(n);this.writeValue("")}}else{const e=r.getValueSchema()
;const s=this.settings.flattenLists||r.getMergedTraits().xmlFlattened;let i=1;for(const r of t){if(r==null){continue}const t=e.getMergedTraits()
;const o=this.getKey("member",t.xmlName,t.ec2QueryName);const a=s?`${n}${i}`:`${n}${o}.${i}`;this.write(e,r,a);++i}}}}else if(r.isMapSchema()){
if(t&&typeof t==="object"){const e=r.getKeySchema();const s=r.getValueSchema();const i=r.getMergedTraits().xmlFlattened;let o=1;for(const r in t){const a=t[r]
;if(a==null){continue}const c=e.getMergedTraits();const u=this.getKey("key",c.xmlName,c.ec2QueryName);const l=i?`${n}${o}.${u}`:`${n}entry.${o}.${u}`
;const d=s.getMergedTraits();const f=this.getKey("value",d.xmlName,d.ec2QueryName);const h=i?`${n}${o}.${f}`:`${n}entry.${o}.${f}`;this.write(e,r,l)
;this.write(s,a,h);++o}}}else if(r.isStructSchema()){if(t&&typeof t==="object"){let e=false;for(const[s,i]of r.structIterator()){
if(t[s]==null&&!i.isIdempotencyToken()){continue}const r=i.getMergedTraits();const o=this.getKey(s,r.xmlName,r.ec2QueryName,"struct");const a=`${n}${o}`
;this.write(i,t[s],a);e=true}if(!e&&r.isUnionSchema()){const{$unknown:e}=t;if(Array.isArray(e)){const[t,r]=e;const s=`${n}${t}`;this.write(15,r,s)}}}
}else if(r.isUnitSchema());else{throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${r.getName(true)}`)}}flush(){
if(this.buffer===undefined){throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.")}const e=this.buffer
;delete this.buffer;return e}getKey(e,t,n,r){const{ec2:s,capitalizeKeys:i}=this.settings;if(s&&n){return n}const o=t??e;if(i&&r==="struct"){
return o[0].toUpperCase()+o.slice(1)}return o}writeKey(e){if(e.endsWith(".")){e=e.slice(0,e.length-1)}this.buffer+=`&${b(e)}=`}writeValue(e){this.buffer+=b(e)}}
class X extends l{options;serializer;deserializer;mixin=new U;constructor(e){super({defaultNamespace:e.defaultNamespace,
errorTypeRegistries:e.errorTypeRegistries});this.options=e;const t={timestampFormat:{useTrait:true,default:5},httpBindings:false,xmlNamespace:e.xmlNamespace,
serviceNamespace:e.defaultNamespace,serializeEmptyLists:true};this.serializer=new Y(t);this.deserializer=new J(t)}getShapeId(){return"aws.protocols#awsQuery"}
setSerdeContext(e){this.serializer.setSerdeContext(e);this.deserializer.setSerdeContext(e)}getPayloadCodec(){
throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,n){const r=await super.serializeRequest(e,t,n);if(!r.path.endsWith("/")){
r.path+="/"}r.headers["content-type"]="application/x-www-form-urlencoded";if(a(e.input)==="unit"||!r.body){r.body=""}const s=e.name.split("#")[1]??e.name
;r.body=`Action=${s}&Version=${this.options.version}`+r.body;if(r.body.endsWith("&")){r.body=r.body.slice(-1)}return r}async deserializeResponse(e,t,n){
const r=this.deserializer;const s=o.of(e.output);const i={};if(n.statusCode>=300){const s=await v(n.body,t);if(s.byteLength>0){
Object.assign(i,await r.read(15,s))}await this.handleError(e,t,n,i,this.deserializeMetadata(n))}for(const e in n.headers){const t=n.headers[e]
;delete n.headers[e];n.headers[e.toLowerCase()]=t}const a=e.name.split("#")[1]??e.name;const c=s.isStructSchema()&&this.useNestedResult()?a+"Result":undefined
;const u=await v(n.body,t);if(u.byteLength>0){Object.assign(i,await r.read(s,u,c))}i.$metadata=this.deserializeMetadata(n);return i}useNestedResult(){
return true}async handleError(e,t,n,r,s){const i=this.loadQueryErrorCode(n,r)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);const a=this.loadQueryError(r)??{};const c=this.loadQueryErrorMessage(r)
;a.message=c;a.Error={Type:a.Type,Code:a.Code,Message:c}
;const{errorSchema:u,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,n,a,s,this.mixin.findQueryCompatibleError)
;const d=o.of(u);const f=this.compositeErrorRegistry.getErrorCtor(u)??Error;const h=new f({});const g={Type:a.Error.Type,Code:a.Error.Code,Error:a.Error}
;for(const[e,t]of d.structIterator()){const n=t.getMergedTraits().xmlName??e;const s=a[n]??r[n];g[e]=this.deserializer.readSchema(t,s)}
throw this.mixin.decorateServiceException(Object.assign(h,l,{$fault:d.getMergedTraits().error,message:c},g),r)}loadQueryErrorCode(e,t){
const n=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code;if(n!==undefined){return n}if(e.statusCode==404){return"NotFound"}}loadQueryError(e){
return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
;return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}class Z extends X{options
;constructor(e){super(e);this.options=e;const t={capitalizeKeys:true,flattenLists:true,serializeEmptyLists:false,ec2:true}
;Object.assign(this.serializer.settings,t)}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return false}}
const ee=(e,t)=>v(e,t).then(e=>(t?.utf8Encoder??N)(e));const te=(e,t)=>ee(e,t).then(e=>{if(e.length){let t;try{t=k(e)}catch(t){if(t&&typeof t==="object"){
Object.defineProperty(t,"$responseBodyText",{value:e})}throw t}const n="#text";const r=Object.keys(t)[0];const s=t[r];if(s[n]){s[r]=s[n];delete s[n]}return u(s)
}return{}});const ne=async(e,t)=>{const n=await te(e,t);if(n.Error){n.Error.message=n.Error.message??n.Error.Message}return n};const re=(e,t)=>{
if(t?.Error?.Code!==undefined){return t.Error.Code}if(t?.Code!==undefined){return t.Code}if(e.statusCode==404){return"NotFound"}};class se extends G{settings
;stringBuffer;byteBuffer;buffer;constructor(e){super();this.settings=e}write(e,t){const n=o.of(e);if(n.isStringSchema()&&typeof t==="string"){
this.stringBuffer=t}else if(n.isBlobSchema()){this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??L)(t)}else{
this.buffer=this.writeStruct(n,t,undefined);const e=n.getMergedTraits();if(e.httpPayload&&!e.xmlName){this.buffer.withName(n.getName())}}}flush(){
if(this.byteBuffer!==undefined){const e=this.byteBuffer;delete this.byteBuffer;return e}if(this.stringBuffer!==undefined){const e=this.stringBuffer
;delete this.stringBuffer;return e}const e=this.buffer;if(this.settings.xmlNamespace){if(!e?.attributes?.["xmlns"]){
e.addAttribute("xmlns",this.settings.xmlNamespace)}}delete this.buffer;return e.toString()}writeStruct(e,t,n){const r=e.getMergedTraits()
;const s=e.isMemberSchema()&&!r.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():r.xmlName??e.getName();if(!s||!e.isStructSchema()){
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(true)}.`)}const i=P.of(s)
;const[o,a]=this.getXmlnsAttribute(e,n);for(const[n,r]of e.structIterator()){const e=t[n];if(e!=null||r.isIdempotencyToken()){
if(r.getMergedTraits().xmlAttribute){i.addAttribute(r.getMergedTraits().xmlName??n,this.writeSimple(r,e));continue}if(r.isListSchema()){this.writeList(r,e,i,a)
}else if(r.isMapSchema()){this.writeMap(r,e,i,a)}else if(r.isStructSchema()){i.addChildNode(this.writeStruct(r,e,a))}else{
const t=P.of(r.getMergedTraits().xmlName??r.getMemberName());this.writeSimpleInto(r,e,t,a);i.addChildNode(t)}}}const{$unknown:c}=t
;if(c&&e.isUnionSchema()&&Array.isArray(c)&&Object.keys(t).length===1){const[e,n]=c;const r=P.of(e);if(typeof n!=="string"){if(t instanceof P||t instanceof O){
i.addChildNode(t)}else{throw new Error(`@aws-sdk - $unknown union member in XML requires `+`value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.`)}}
this.writeSimpleInto(0,n,r,a);i.addChildNode(r)}if(a){i.addAttribute(o,a)}return i}writeList(e,t,n,r){if(!e.isMemberSchema()){
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(true)}`)}const s=e.getMergedTraits()
;const i=e.getValueSchema();const o=i.getMergedTraits();const a=!!o.sparse;const c=!!s.xmlFlattened;const[u,l]=this.getXmlnsAttribute(e,r);const d=(t,n)=>{
if(i.isListSchema()){this.writeList(i,Array.isArray(n)?n:[n],t,l)}else if(i.isMapSchema()){this.writeMap(i,n,t,l)}else if(i.isStructSchema()){
const r=this.writeStruct(i,n,l);t.addChildNode(r.withName(c?s.xmlName??e.getMemberName():o.xmlName??"member"))}else{
const r=P.of(c?s.xmlName??e.getMemberName():o.xmlName??"member");this.writeSimpleInto(i,n,r,l);t.addChildNode(r)}};if(c){for(const e of t){if(a||e!=null){d(n,e)
}}}else{const r=P.of(s.xmlName??e.getMemberName());if(l){r.addAttribute(u,l)}for(const e of t){if(a||e!=null){d(r,e)}}n.addChildNode(r)}}
writeMap(e,t,n,r,s=false){if(!e.isMemberSchema()){throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(true)}`)}
const i=e.getMergedTraits();const o=e.getKeySchema();const a=o.getMergedTraits();const c=a.xmlName??"key";const u=e.getValueSchema();const l=u.getMergedTraits()
;const d=l.xmlName??"value";const f=!!l.sparse;const h=!!i.xmlFlattened;const[g,p]=this.getXmlnsAttribute(e,r);const m=(e,t,n)=>{const r=P.of(c,t)
;const[s,i]=this.getXmlnsAttribute(o,p);if(i){r.addAttribute(s,i)}e.addChildNode(r);let a=P.of(d);if(u.isListSchema()){this.writeList(u,n,a,p)
}else if(u.isMapSchema()){this.writeMap(u,n,a,p,true)}else if(u.isStructSchema()){a=this.writeStruct(u,n,p)}else{this.writeSimpleInto(u,n,a,p)}e.addChildNode(a)
};if(h){for(const r in t){const s=t[r];if(f||s!=null){const t=P.of(i.xmlName??e.getMemberName());m(t,r,s);n.addChildNode(t)}}}else{let r;if(!s){
r=P.of(i.xmlName??e.getMemberName());if(p){r.addAttribute(g,p)}n.addChildNode(r)}for(const e in t){const i=t[e];if(f||i!=null){const t=P.of("entry");m(t,e,i)
;(s?n:r).addChildNode(t)}}}}writeSimple(e,t){if(null===t){throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.")}const n=o.of(e)
;let r=null;if(t&&typeof t==="object"){if(n.isBlobSchema()){r=(this.serdeContext?.base64Encoder??D)(t)}else if(n.isTimestampSchema()&&t instanceof Date){
const e=E(n,this.settings);switch(e){case 5:r=t.toISOString().replace(".000Z","Z");break;case 6:r=F(t);break;case 7:r=String(t.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using http date",t);r=F(t);break}}else if(n.isBigDecimalSchema()&&t){if(t instanceof B){return t.string}return String(t)
}else if(n.isMapSchema()||n.isListSchema()){
throw new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead.")}else{
throw new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${n.getName(true)}`)}}
if(n.isBooleanSchema()||n.isNumericSchema()||n.isBigIntegerSchema()||n.isBigDecimalSchema()){r=String(t)}if(n.isStringSchema()){
if(t===undefined&&n.isIdempotencyToken()){r=M()}else{r=String(t)}}if(r===null){throw new Error(`Unhandled schema-value pair ${n.getName(true)}=${t}`)}return r}
writeSimpleInto(e,t,n,r){const s=this.writeSimple(e,t);const i=o.of(e);const a=new O(s);const[c,u]=this.getXmlnsAttribute(i,r);if(u){n.addAttribute(c,u)}
n.addChildNode(a)}getXmlnsAttribute(e,t){const n=e.getMergedTraits();const[r,s]=n.xmlNamespace??[];if(s&&s!==t){return[r?`xmlns:${r}`:"xmlns",s]}
return[void 0,void 0]}}class ie extends G{settings;constructor(e){super();this.settings=e}createSerializer(){const e=new se(this.settings)
;e.setSerdeContext(this.serdeContext);return e}createDeserializer(){const e=new J(this.settings);e.setSerdeContext(this.serdeContext);return e}}
class oe extends h{codec;serializer;deserializer;mixin=new U;constructor(e){super(e);const t={timestampFormat:{useTrait:true,default:5},httpBindings:true,
xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace};this.codec=new ie(t);this.serializer=new g(this.codec.createSerializer(),t)
;this.deserializer=new p(this.codec.createDeserializer(),t)}getPayloadCodec(){return this.codec}getShapeId(){return"aws.protocols#restXml"}
async serializeRequest(e,t,n){const r=await super.serializeRequest(e,t,n);const s=o.of(e.input);if(!r.headers["content-type"]){
const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);if(e){r.headers["content-type"]=e}}
if(typeof r.body==="string"&&r.headers["content-type"]===this.getDefaultContentType()&&!r.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(s)){
r.body='<?xml version="1.0" encoding="UTF-8"?>'+r.body}return r}async deserializeResponse(e,t,n){return super.deserializeResponse(e,t,n)}
async handleError(e,t,n,r,s){const i=re(n,r)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace)
;if(r.Error&&typeof r.Error==="object"){for(const e of Object.keys(r.Error)){r[e]=r.Error[e];if(e.toLowerCase()==="message"){r.message=r.Error[e]}}}
if(r.RequestId&&!s.requestId){s.requestId=r.RequestId}
const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,n,r,s);const u=o.of(a)
;const l=r.Error?.message??r.Error?.Message??r.message??r.Message??"UnknownError";const d=this.compositeErrorRegistry.getErrorCtor(a)??Error;const f=new d({})
;await this.deserializeHttpMessage(a,t,n,r);const h={};const g=this.codec.createDeserializer();for(const[e,t]of u.structIterator()){
const n=t.getMergedTraits().xmlName??e;const s=r.Error?.[n]??r[n];h[e]=g.readSchema(t,s)}throw this.mixin.decorateServiceException(Object.assign(f,c,{
$fault:u.getMergedTraits().error,message:l},h),r)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){
for(const[,t]of e.structIterator()){if(t.getMergedTraits().httpPayload){return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema())}}return false}}
const ae=e=>{if(e==null){return undefined}if(typeof e==="object"&&"__type"in e){delete e.__type}return $(e)};const ce=e=>{if(e==null){return e}
if(typeof e==="number"||typeof e==="bigint"){const t=new Error(`Received number ${e} where a string was expected.`);t.name="Warning";console.warn(t)
;return String(e)}if(typeof e==="boolean"){const t=new Error(`Received boolean ${e} where a string was expected.`);t.name="Warning";console.warn(t)
;return String(e)}return e};const ue=e=>{if(e==null){return e}if(typeof e==="string"){const t=e.toLowerCase();if(e!==""&&t!=="false"&&t!=="true"){
const t=new Error(`Received string "${e}" where a boolean was expected.`);t.name="Warning";console.warn(t)}return e!==""&&t!=="false"}return e};const le=e=>{
if(e==null){return e}if(typeof e==="string"){const t=Number(e);if(t.toString()!==e){const t=new Error(`Received string "${e}" where a number was expected.`)
;t.name="Warning";console.warn(t);return e}return t}return e};t.AwsEc2QueryProtocol=Z;t.AwsJson1_0Protocol=j;t.AwsJson1_1Protocol=q;t.AwsJsonRpcProtocol=H
;t.AwsQueryProtocol=X;t.AwsRestJsonProtocol=V;t.AwsRestXmlProtocol=oe;t.AwsSmithyRpcV2CborProtocol=z;t.AwsSmithyRpcV2JsonProtocol=W;t.QueryShapeSerializer=Y
;t.XmlCodec=ie;t.XmlShapeDeserializer=J;t.XmlShapeSerializer=se;t._toBool=ue;t._toNum=le;t._toStr=ce;t.awsExpectUnion=ae;t.loadRestXmlErrorCode=re
;t.parseXmlBody=te;t.parseXmlErrorBody=ne},55606:(e,t,n)=>{const{setCredentialFeature:r}=n(5152);const{CredentialsProviderError:s}=n(47291)
;const i="AWS_ACCESS_KEY_ID";const o="AWS_SECRET_ACCESS_KEY";const a="AWS_SESSION_TOKEN";const c="AWS_CREDENTIAL_EXPIRATION";const u="AWS_CREDENTIAL_SCOPE"
;const l="AWS_ACCOUNT_ID";const d=e=>async()=>{e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const t=process.env[i];const n=process.env[o]
;const d=process.env[a];const f=process.env[c];const h=process.env[u];const g=process.env[l];if(t&&n){const e={accessKeyId:t,secretAccessKey:n,...d&&{
sessionToken:d},...f&&{expiration:new Date(f)},...h&&{credentialScope:h},...g&&{accountId:g}};r(e,"CREDENTIALS_ENV_VARS","g");return e}
throw new s("Unable to find environment variable credentials.",{logger:e?.logger})};t.ENV_ACCOUNT_ID=l;t.ENV_CREDENTIAL_SCOPE=u;t.ENV_EXPIRATION=c;t.ENV_KEY=i
;t.ENV_SECRET=o;t.ENV_SESSION=a;t.fromEnv=d},98605:(e,t,n)=>{const{setCredentialFeature:r}=n(5152);const{CredentialsProviderError:s}=n(47291)
;const{NodeHttpHandler:i}=n(61279);const o=n(51455);const{HttpRequest:a}=n(93422);const{sdkStreamMixin:c,parseRfc3339DateTime:u}=n(92430)
;const l="169.254.170.2";const d="169.254.170.23";const f="[fd00:ec2::23]";const h=(e,t)=>{if(e.protocol==="https:"){return}
if(e.hostname===l||e.hostname===d||e.hostname===f){return}if(e.hostname.includes("[")){
if(e.hostname==="[::1]"||e.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]"){return}}else{if(e.hostname==="localhost"){return}
const t=e.hostname.split(".");const n=e=>{const t=parseInt(e,10);return 0<=t&&t<=255};if(t[0]==="127"&&n(t[1])&&n(t[2])&&n(t[3])&&t.length===4){return}}
throw new s(`URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{
logger:t})};function g(e){return new a({protocol:e.protocol,hostname:e.hostname,port:Number(e.port),path:e.pathname,
query:Array.from(e.searchParams.entries()).reduce((e,[t,n])=>{e[t]=n;return e},{}),fragment:e.hash})}async function p(e,t){const n=c(e.body)
;const r=await n.transformToString();if(e.statusCode===200){const e=JSON.parse(r)
;if(typeof e.AccessKeyId!=="string"||typeof e.SecretAccessKey!=="string"||typeof e.Token!=="string"||typeof e.Expiration!=="string"){
throw new s("HTTP credential provider response not of the required format, an object matching: "+"{ AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{
logger:t})}return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:u(e.Expiration)}}
if(e.statusCode>=400&&e.statusCode<500){let n={};try{n=JSON.parse(r)}catch(e){}throw Object.assign(new s(`Server responded with status: ${e.statusCode}`,{
logger:t}),{Code:n.Code,Message:n.Message})}throw new s(`Server responded with status: ${e.statusCode}`,{logger:t})}const m=(e,t,n)=>async()=>{
for(let r=0;r<t;++r){try{return await e()}catch(e){await new Promise(e=>setTimeout(e,n))}}return await e()};const y="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
;const S="http://169.254.170.2";const w="AWS_CONTAINER_CREDENTIALS_FULL_URI";const E="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
;const b="AWS_CONTAINER_AUTHORIZATION_TOKEN";const v=(e={})=>{e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp");let t
;const n=e.awsContainerCredentialsRelativeUri??process.env[y];const a=e.awsContainerCredentialsFullUri??process.env[w]
;const c=e.awsContainerAuthorizationToken??process.env[b];const u=e.awsContainerAuthorizationTokenFile??process.env[E]
;const l=e.logger?.constructor?.name==="NoOpLogger"||!e.logger?.warn?console.warn:e.logger.warn.bind(e.logger);if(n&&a){
l("@aws-sdk/credential-provider-http: "+"you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri.")
;l("awsContainerCredentialsRelativeUri will take precedence.")}if(c&&u){
l("@aws-sdk/credential-provider-http: "+"you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile.")
;l("awsContainerAuthorizationTokenFile will take precedence.")}if(n){t=`${S}${n}`}else if(a){t=a}else{
throw new s(`No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:e.logger})}
const d=new URL(t);h(d,e.logger);const f=i.create({connectionTimeout:e.timeout??1e3});const v=e.timeout??1e3;const A=m(async()=>{const t=g(d);if(u){
t.headers.Authorization=C((await o.readFile(u)).toString())}else if(c){t.headers.Authorization=C(c)}try{const e=await f.handle(t,{requestTimeout:v})
;return p(e.response).then(e=>r(e,"CREDENTIALS_HTTP","z"))}catch(t){throw new s(String(t),{logger:e.logger})}},e.maxRetries??3,e.timeout??1e3);return async()=>{
try{return await A()}finally{f.destroy?.()}}};const C=e=>{if(e.includes("\r\n")){throw new s("Authorization token contains invalid \\r\\n sequence.")}return e}
;t.fromHttp=v},75869:(e,t,n)=>{const{CredentialsProviderError:r,chain:s,getProfileName:i,parseKnownFiles:o}=n(47291);const{setCredentialFeature:a}=n(5152)
;const c=(e,t,i)=>{const o={EcsContainer:async e=>{const{fromHttp:t}=n(98605);const{fromContainerMetadata:r}=n(40566)
;i?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer");return async()=>s(t(e??{}),r(e))().then(u)},Ec2InstanceMetadata:async e=>{
i?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");const{fromInstanceMetadata:t}=n(40566);return async()=>t(e)().then(u)},
Environment:async e=>{i?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");const{fromEnv:t}=n(55606);return async()=>t(e)().then(u)}}
;if(e in o){return o[e]}else{
throw new r(`Unsupported credential source in profile ${t}. Got ${e}, `+`expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:i})}}
;const u=e=>a(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")
;const l=(e,{profile:t="default",logger:n}={})=>Boolean(e)&&typeof e==="object"&&typeof e.role_arn==="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&["undefined","string"].indexOf(typeof e.external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(d(e,{
profile:t,logger:n})||f(e,{profile:t,logger:n}));const d=(e,{profile:t,logger:n})=>{
const r=typeof e.source_profile==="string"&&typeof e.credential_source==="undefined";if(r){
n?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`)}return r};const f=(e,{profile:t,logger:n})=>{
const r=typeof e.credential_source==="string"&&typeof e.source_profile==="undefined";if(r){
n?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`)}return r};const h=async(e,t,s,o,u={},l)=>{
s.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const d=t[e];const{source_profile:f,region:h}=d;if(!s.roleAssumer){
const{getDefaultRoleAssumer:e}=n(1136);s.roleAssumer=e({...s.clientConfig,credentialProviderLogger:s.logger,parentClientConfig:{...o,...s?.parentClientConfig,
region:h??s?.parentClientConfig?.region??o?.region}},s.clientPlugins)}if(f&&f in u){
throw new r(`Detected a cycle attempting to resolve credentials for profile`+` ${i(s)}. Profiles visited: `+Object.keys(u).join(", "),{logger:s.logger})}
s.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${f?`source_profile=[${f}]`:`profile=[${e}]`}`);const p=f?l(f,t,s,o,{...u,
[f]:true},g(t[f]??{})):(await c(d.credential_source,e,s.logger)(s))();if(g(d)){return p.then(e=>a(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}else{const t={
RoleArn:d.role_arn,RoleSessionName:d.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:d.external_id,
DurationSeconds:parseInt(d.duration_seconds||"3600",10)};const{mfa_serial:n}=d;if(n){if(!s.mfaCodeProvider){
throw new r(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`,{logger:s.logger,tryNextLink:false})}t.SerialNumber=n
;t.TokenCode=await s.mfaCodeProvider(n)}const i=await p;return s.roleAssumer(i,t).then(e=>a(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}}
;const g=e=>!e.role_arn&&!!e.credential_source;const p=e=>Boolean(e&&e.login_session);const m=async(e,t,r)=>{const{fromLoginCredentials:s}=n(84072)
;const i=await s({...t,profile:e})({callerClientConfig:r});return a(i,"CREDENTIALS_PROFILE_LOGIN","AC")}
;const y=e=>Boolean(e)&&typeof e==="object"&&typeof e.credential_process==="string";const S=async(e,t)=>{const{fromProcess:r}=n(75360);const s=await r({...e,
profile:t})();return a(s,"CREDENTIALS_PROFILE_PROCESS","v")};const w=async(e,t,r={},s)=>{const{fromSSO:i}=n(60998);return i({profile:e,logger:r.logger,
parentClientConfig:r.parentClientConfig,clientConfig:r.clientConfig})({callerClientConfig:s}).then(e=>{if(t.sso_session){
return a(e,"CREDENTIALS_PROFILE_SSO","r")}else{return a(e,"CREDENTIALS_PROFILE_SSO_LEGACY","t")}})}
;const E=e=>e&&(typeof e.sso_start_url==="string"||typeof e.sso_account_id==="string"||typeof e.sso_session==="string"||typeof e.sso_region==="string"||typeof e.sso_role_name==="string")
;const b=e=>Boolean(e)&&typeof e==="object"&&typeof e.aws_access_key_id==="string"&&typeof e.aws_secret_access_key==="string"&&["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["undefined","string"].indexOf(typeof e.aws_account_id)>-1
;const v=async(e,t)=>{t?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const n={accessKeyId:e.aws_access_key_id,
secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},
...e.aws_account_id&&{accountId:e.aws_account_id}};return a(n,"CREDENTIALS_PROFILE","n")}
;const C=e=>Boolean(e)&&typeof e==="object"&&typeof e.web_identity_token_file==="string"&&typeof e.role_arn==="string"&&["undefined","string"].indexOf(typeof e.role_session_name)>-1
;const A=async(e,t,r)=>{const{fromTokenFile:s}=n(29956);const i=await s({webIdentityTokenFile:e.web_identity_token_file,roleArn:e.role_arn,
roleSessionName:e.role_session_name,roleAssumerWithWebIdentity:t.roleAssumerWithWebIdentity,logger:t.logger,parentClientConfig:t.parentClientConfig})({
callerClientConfig:r});return a(i,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")};const T=async(e,t,n,s,i={},o=false)=>{const a=t[e]
;if(Object.keys(i).length>0&&b(a)){return v(a,n)}if(o||l(a,{profile:e,logger:n.logger})){return h(e,t,n,s,i,T)}if(b(a)){return v(a,n)}if(C(a)){return A(a,n,s)}
if(y(a)){return S(n,e)}if(E(a)){return await w(e,a,n,s)}if(p(a)){return m(e,n,s)}
throw new r(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`,{logger:n.logger})}
;const x=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const n=await o(e);return T(i({
profile:e.profile??t?.profile}),n,e,t)};t.fromIni=x},84072:(e,t,n)=>{const{setCredentialFeature:r}=n(5152)
;const{CredentialsProviderError:s,parseKnownFiles:i,getProfileName:o}=n(47291);const{HttpRequest:a}=n(93422)
;const{createHash:c,createPrivateKey:u,createPublicKey:l,sign:d}=n(77598);const{promises:f}=n(73024);const{homedir:h}=n(48161);const{dirname:g,join:p}=n(76760)
;class m{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=5*60*1e3;constructor(e,t,n){this.profileData=e;this.init=t;this.callerClientConfig=n}
async loadCredentials(){const e=await this.loadToken();if(!e){
throw new s(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:false,logger:this.logger})}
const t=e.accessToken;const n=Date.now();const r=new Date(t.expiresAt).getTime();const i=r-n;if(i<=m.REFRESH_THRESHOLD){return this.refresh(e)}
return this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){return{
accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(e.expiresAt)}}
async refresh(e){const t=await this.loadToken().catch(()=>e);const r=Date.now();const i=new Date(t.accessToken.expiresAt).getTime()
;const o=new Date(e.accessToken.expiresAt).getTime();const a=i<=r&&o>r?e:t;const c=new Date(a.accessToken.expiresAt).getTime()
;if(c-Date.now()>m.REFRESH_THRESHOLD){return this.toCredentials(a.accessToken)}const{SigninClient:u,CreateOAuth2TokenCommand:l}=n(99762)
;const{logger:d,userAgentAppId:f}=this.callerClientConfig??{};const h=e=>e?.metadata?.handlerProtocol==="h2"
;const g=h(this.callerClientConfig?.requestHandler)?undefined:this.callerClientConfig?.requestHandler
;const p=typeof a.signInRegion==="string"&&a.signInRegion.length>0?a.signInRegion:undefined
;const y=p??this.profileData.region??await(this.callerClientConfig?.region?.())??process.env.AWS_REGION;const S=new u({credentials:{accessKeyId:"",
secretAccessKey:""},region:y,requestHandler:g,logger:d,userAgentAppId:f,...this.init?.clientConfig,...p&&{region:p}})
;this.createDPoPInterceptor(S.middlewareStack);const w={tokenInput:{clientId:a.clientId,refreshToken:a.refreshToken,grantType:"refresh_token"}};try{
const e=await S.send(new l(w));const{accessKeyId:t,secretAccessKey:n,sessionToken:r}=e.tokenOutput?.accessToken??{}
;const{refreshToken:i,expiresIn:o}=e.tokenOutput??{};if(!t||!n||!r||!i){throw new s("Token refresh response missing required fields",{logger:this.logger,
tryNextLink:false})}const c=(o??900)*1e3;const u=new Date(Date.now()+c);const d={...a,accessToken:{...a.accessToken,accessKeyId:t,secretAccessKey:n,
sessionToken:r,expiresAt:u.toISOString()},refreshToken:i};await this.saveToken(d);return this.toCredentials(d.accessToken)}catch(e){
if(e.name==="AccessDeniedException"){const t=e.error;let n;switch(t){case"TOKEN_EXPIRED":n="Your session has expired. Please reauthenticate.";break
;case"USER_CREDENTIALS_CHANGED":n="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break
;case"INSUFFICIENT_PERMISSIONS":
n="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:
n=`Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``}throw new s(n,{logger:this.logger,tryNextLink:false})}
const t=new Date(a.accessToken.expiresAt).getTime();if(t>Date.now()){
this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`);return this.toCredentials(a.accessToken)}
throw new s(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){
const e=this.getTokenFilePath();try{const t=await f.readFile(e,"utf8");const n=JSON.parse(t)
;const r=["accessToken","clientId","refreshToken","dpopKey"].filter(e=>!n[e]);if(!n.accessToken?.accountId){r.push("accountId")}if(r.length>0){
throw new s(`Token validation failed, missing fields: ${r.join(", ")}`,{logger:this.logger,tryNextLink:false})}return n}catch(t){
throw new s(`Failed to load token from ${e}: ${String(t)}`,{logger:this.logger,tryNextLink:false})}}async saveToken(e){const t=this.getTokenFilePath()
;const n=g(t);try{await f.mkdir(n,{recursive:true})}catch(e){}await f.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){
const e=process.env.AWS_LOGIN_CACHE_DIRECTORY??p(h(),".aws","login","cache");const t=Buffer.from(this.loginSession,"utf8")
;const n=c("sha256").update(t).digest("hex");return p(e,`${n}.json`)}derToRawSignature(e){let t=2;if(e[t]!==2){throw new Error("Invalid DER signature")}t++
;const n=e[t++];let r=e.subarray(t,t+n);t+=n;if(e[t]!==2){throw new Error("Invalid DER signature")}t++;const s=e[t++];let i=e.subarray(t,t+s)
;r=r[0]===0?r.subarray(1):r;i=i[0]===0?i.subarray(1):i;const o=Buffer.concat([Buffer.alloc(32-r.length),r]);const a=Buffer.concat([Buffer.alloc(32-i.length),i])
;return Buffer.concat([o,a])}createDPoPInterceptor(e){e.add(e=>async t=>{if(a.isInstance(t.request)){const e=t.request
;const n=`${e.protocol}//${e.hostname}${e.port?`:${e.port}`:""}${e.path}`;const r=await this.generateDpop(e.method,n);e.headers={...e.headers,DPoP:r}}
return e(t)},{step:"finalizeRequest",name:"dpopInterceptor",override:true})}async generateDpop(e="POST",t){const n=await this.loadToken();try{const r=u({
key:n.dpopKey,format:"pem",type:"sec1"});const s=l(r);const i=s.export({format:"der",type:"spki"});let o=-1;for(let e=0;e<i.length;e++){if(i[e]===4){o=e;break}}
const a=i.slice(o+1,o+33);const c=i.slice(o+33,o+65);const f={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:a.toString("base64url"),
y:c.toString("base64url")}};const h={jti:crypto.randomUUID(),htm:e,htu:t,iat:Math.floor(Date.now()/1e3)}
;const g=Buffer.from(JSON.stringify(f)).toString("base64url");const p=Buffer.from(JSON.stringify(h)).toString("base64url");const m=`${g}.${p}`
;const y=d("sha256",Buffer.from(m),r);const S=this.derToRawSignature(y);const w=S.toString("base64url");return`${m}.${w}`}catch(e){
throw new s(`Failed to generate Dpop proof: ${e instanceof Error?e.message:String(e)}`,{logger:this.logger,tryNextLink:false})}}}
const y=e=>async({callerClientConfig:t}={})=>{e?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");const n=await i(e||{});const a=o({
profile:e?.profile??t?.profile});const c=n[a];if(!c?.login_session){throw new s(`Profile ${a} does not contain login_session.`,{tryNextLink:true,
logger:e?.logger})}const u=new m(c,e,t);const l=await u.loadCredentials();return r(l,"CREDENTIALS_LOGIN","AD")};t.fromLoginCredentials=y},5861:(e,t,n)=>{var r
;const{ENV_KEY:s,ENV_SECRET:i,fromEnv:o}=n(55606);const{chain:a,CredentialsProviderError:c,ENV_PROFILE:u}=n(47291);const l="AWS_EC2_METADATA_DISABLED"
;const d=async e=>{const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:r,fromContainerMetadata:s,fromInstanceMetadata:i}=n(40566)
;if(process.env[r]||process.env[t]){e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata")
;const{fromHttp:t}=n(98605);return a(t(e),s(e))}if(process.env[l]&&process.env[l]!=="false"){return async()=>{
throw new c("EC2 Instance Metadata Service access disabled",{logger:e.logger})}}
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata");return i(e)};function f(e,t){const n=h(e);let r;let s;let i;let o
;const a=async e=>{if(e?.forceRefresh){if(!o){o=n(e).then(e=>{i=e}).finally(()=>{o=undefined})}await o;return i}if(i?.expiration){
if(i?.expiration?.getTime()<Date.now()){i=undefined}}if(r){await r}else if(!i||t?.(i)){if(i){if(!s){s=n(e).then(e=>{i=e}).catch(()=>{}).finally(()=>{s=undefined
})}}else{r=n(e).then(e=>{i=e}).finally(()=>{r=undefined});return a(e)}}return i};return a}const h=e=>async t=>{let n;for(const r of e){try{return await r(t)
}catch(e){n=e;if(e?.tryNextLink){continue}throw e}}throw n};let g=false;const p=(e={})=>f([async()=>{const t=e.profile??process.env[u];if(t){
const t=process.env[s]&&process.env[i];if(t){if(!g){const t=e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.bind(e.logger):console.warn
;t(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n`)
;g=true}}throw new c("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:true})}
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv");return o(e)()},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:r,ssoAccountId:s,ssoRegion:i,ssoRoleName:o,ssoSession:a}=e
;if(!r&&!s&&!i&&!o&&!a){throw new c("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger})}const{fromSSO:u}=n(60998)
;return u(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:r}=n(75869);return r(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:r}=n(75360);return r(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:r}=n(29956);return r(e)(t)},async()=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider");return(await d(e))()},async()=>{
throw new c("Could not load credentials from any providers",{tryNextLink:false,logger:e.logger})}],y);const m=e=>e?.expiration!==undefined
;const y=e=>e?.expiration!==undefined&&e.expiration.getTime()-Date.now()<3e5;r=y;r=m;t.defaultProvider=p},75360:(e,t,n)=>{
const{externalDataInterceptor:r,CredentialsProviderError:s,parseKnownFiles:i,getProfileName:o}=n(47291);const{exec:a}=n(31421);const{promisify:c}=n(57975)
;const{setCredentialFeature:u}=n(5152);const l=(e,t,n)=>{if(t.Version!==1){throw Error(`Profile ${e} credential_process did not return Version 1.`)}
if(t.AccessKeyId===undefined||t.SecretAccessKey===undefined){throw Error(`Profile ${e} credential_process returned invalid credentials.`)}if(t.Expiration){
const n=new Date;const r=new Date(t.Expiration);if(r<n){throw Error(`Profile ${e} credential_process returned expired credentials.`)}}let r=t.AccountId
;if(!r&&n?.[e]?.aws_account_id){r=n[e].aws_account_id}const s={accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,...t.SessionToken&&{
sessionToken:t.SessionToken},...t.Expiration&&{expiration:new Date(t.Expiration)},...t.CredentialScope&&{credentialScope:t.CredentialScope},...r&&{accountId:r}}
;u(s,"CREDENTIALS_PROCESS","w");return s};const d=async(e,t,n)=>{const i=t[e];if(t[e]){const o=i["credential_process"];if(o!==undefined){
const i=c(r?.getTokenRecord?.().exec??a);try{const{stdout:n}=await i(o);let r;try{r=JSON.parse(n.trim())}catch{
throw Error(`Profile ${e} credential_process returned invalid JSON.`)}return l(e,r,t)}catch(e){throw new s(e.message,{logger:n})}}else{
throw new s(`Profile ${e} did not contain credential_process.`,{logger:n})}}else{throw new s(`Profile ${e} could not be found in shared credentials file.`,{
logger:n})}};const f=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const n=await i(e)
;return d(o({profile:e.profile??t?.profile}),n,e.logger)};t.fromProcess=f},60998:(e,t,n)=>{
const{CredentialsProviderError:r,getSSOTokenFromFile:s,getProfileName:i,parseKnownFiles:o,loadSsoSessionData:a}=n(47291);const{setCredentialFeature:c}=n(5152)
;const{fromSso:u}=n(75433)
;const l=e=>e&&(typeof e.sso_start_url==="string"||typeof e.sso_account_id==="string"||typeof e.sso_session==="string"||typeof e.sso_region==="string"||typeof e.sso_role_name==="string")
;const d=false
;const f=async({ssoStartUrl:e,ssoSession:t,ssoAccountId:i,ssoRegion:o,ssoRoleName:a,ssoClient:l,clientConfig:f,parentClientConfig:h,callerClientConfig:g,profile:p,filepath:m,configFilepath:y,ignoreCache:S,logger:w})=>{
let E;const b=`To refresh this SSO session run aws sso login with the corresponding profile.`;if(t){try{const e=await u({profile:p,filepath:m,configFilepath:y,
ignoreCache:S,clientConfig:f,parentClientConfig:h,logger:w})({callerClientConfig:g});E={accessToken:e.token,expiresAt:new Date(e.expiration).toISOString()}
}catch(e){throw new r(e.message,{tryNextLink:d,logger:w})}}else{try{E=await s(e)}catch(e){
throw new r(`The SSO session associated with this profile is invalid. ${b}`,{tryNextLink:d,logger:w})}}if(new Date(E.expiresAt).getTime()-Date.now()<=0){
throw new r(`The SSO session associated with this profile has expired. ${b}`,{tryNextLink:d,logger:w})}const{accessToken:v}=E
;const{SSOClient:C,GetRoleCredentialsCommand:A}=n(23707);const T=l||new C(Object.assign({},f??{},{logger:f?.logger??g?.logger??h?.logger,region:f?.region??o,
userAgentAppId:f?.userAgentAppId??g?.userAgentAppId??h?.userAgentAppId}));let x;try{x=await T.send(new A({accountId:i,roleName:a,accessToken:v}))}catch(e){
throw new r(e,{tryNextLink:d,logger:w})}const{roleCredentials:{accessKeyId:_,secretAccessKey:I,sessionToken:R,expiration:k,credentialScope:P,accountId:O}={}}=x
;if(!_||!I||!R||!k){throw new r("SSO returns an invalid temporary credential.",{tryNextLink:d,logger:w})}const N={accessKeyId:_,secretAccessKey:I,
sessionToken:R,expiration:new Date(k),...P&&{credentialScope:P},...O&&{accountId:O}};if(t){c(N,"CREDENTIALS_SSO","s")}else{c(N,"CREDENTIALS_SSO_LEGACY","u")}
return N};const h=(e,t)=>{const{sso_start_url:n,sso_account_id:s,sso_region:i,sso_role_name:o}=e;if(!n||!s||!i||!o){
throw new r(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", `+`"sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{
tryNextLink:false,logger:t})}return e};const g=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO")
;const{ssoStartUrl:n,ssoAccountId:s,ssoRegion:c,ssoRoleName:u,ssoSession:d}=e;const{ssoClient:g}=e;const p=i({profile:e.profile??t?.profile})
;if(!n&&!s&&!c&&!u&&!d){const t=await o(e);const s=t[p];if(!s){throw new r(`Profile ${p} was not found.`,{logger:e.logger})}if(!l(s)){
throw new r(`Profile ${p} is not configured with SSO credentials.`,{logger:e.logger})}if(s?.sso_session){const t=await a(e);const i=t[s.sso_session]
;const o=` configurations in profile ${p} and sso-session ${s.sso_session}`;if(c&&c!==i.sso_region){throw new r(`Conflicting SSO region`+o,{tryNextLink:false,
logger:e.logger})}if(n&&n!==i.sso_start_url){throw new r(`Conflicting SSO start_url`+o,{tryNextLink:false,logger:e.logger})}s.sso_region=i.sso_region
;s.sso_start_url=i.sso_start_url}const{sso_start_url:i,sso_account_id:u,sso_region:d,sso_role_name:m,sso_session:y}=h(s,e.logger);return f({ssoStartUrl:i,
ssoSession:y,ssoAccountId:u,ssoRegion:d,ssoRoleName:m,ssoClient:g,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,
callerClientConfig:e.callerClientConfig,profile:p,filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})
}else if(!n||!s||!c||!u){
throw new r("Incomplete configuration. The fromSSO() argument hash must include "+'"ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{
tryNextLink:false,logger:e.logger})}else{return f({ssoStartUrl:n,ssoSession:d,ssoAccountId:s,ssoRegion:c,ssoRoleName:u,ssoClient:g,clientConfig:e.clientConfig,
parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:p,filepath:e.filepath,configFilepath:e.configFilepath,
ignoreCache:e.ignoreCache,logger:e.logger})}};t.fromSSO=g;t.isSsoProfile=l;t.validateSsoProfile=h},23707:(e,t,n)=>{
const{GetRoleCredentialsCommand:r,SSOClient:s}=n(32579);t.GetRoleCredentialsCommand=r;t.SSOClient=s},29956:(e,t,n)=>{const{setCredentialFeature:r}=n(5152)
;const{CredentialsProviderError:s,externalDataInterceptor:i}=n(47291);const{readFileSync:o}=n(73024);const a=e=>async t=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken")
;const{roleArn:r,roleSessionName:s,webIdentityToken:i,providerId:o,policyArns:a,policy:c,durationSeconds:u}=e;let{roleAssumerWithWebIdentity:l}=e;if(!l){
const{getDefaultRoleAssumerWithWebIdentity:r}=n(1136);l=r({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...t?.callerClientConfig,
...e.parentClientConfig}},e.clientPlugins)}return l({RoleArn:r,RoleSessionName:s??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:i,ProviderId:o,
PolicyArns:a,Policy:c,DurationSeconds:u})};const c="AWS_WEB_IDENTITY_TOKEN_FILE";const u="AWS_ROLE_ARN";const l="AWS_ROLE_SESSION_NAME"
;const d=(e={})=>async t=>{e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");const n=e?.webIdentityTokenFile??process.env[c]
;const d=e?.roleArn??process.env[u];const f=e?.roleSessionName??process.env[l];if(!n||!d){throw new s("Web identity configuration not specified",{
logger:e.logger})}const h=await a({...e,webIdentityToken:i?.getTokenRecord?.()[n]??o(n,{encoding:"ascii"}),roleArn:d,roleSessionName:f})(t)
;if(n===process.env[c]){r(h,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h")}return h};t.fromTokenFile=d;t.fromWebToken=a},99762:(e,t,n)=>{
const{awsEndpointFunctions:r,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:o,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:f,getHostHeaderPlugin:h,getLoggerPlugin:g,getRecursionDetectionPlugin:p}=n(5152)
;const{NoAuthSigner:m,getHttpAuthSchemeEndpointRuleSetPlugin:y,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:w}=n(90402)
;const{normalizeProvider:E,getSmithyContext:b,ServiceException:v,NoOpLogger:C,emitWarningIfUnsupportedVersion:A,loadConfigsForDefaultMode:T,getDefaultExtensionConfiguration:x,resolveDefaultRuntimeConfig:_,Client:I,makeBuilder:R,createAggregatedClient:k}=n(92658)
;const{Command:P}=n(92658);t.$Command=P;t.__Client=I
;const{resolveDefaultsModeConfig:O,loadConfig:N,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:D,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:M,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:F,resolveRegionConfig:L}=n(47291)
;const{BinaryDecisionDiagram:$,EndpointCache:U,decideEndpoint:z,customEndpointFunctions:H,resolveEndpointConfig:j,getEndpointPlugin:q}=n(62085)
;const{parseUrl:V,getHttpHandlerExtensionConfiguration:W,resolveHttpHandlerRuntimeConfig:G,getContentLengthPlugin:K}=n(93422)
;const{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:J,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Y,resolveRetryConfig:X,getRetryPlugin:Z}=n(23609)
;const{TypeRegistry:ee,getSchemaSerdePlugin:te}=n(26890);const{resolveAwsSdkSigV4Config:ne,AwsSdkSigV4Signer:re,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:se}=n(97523)
;const{toUtf8:ie,fromUtf8:oe,toBase64:ae,fromBase64:ce,calculateBodyLength:ue}=n(92430);const{streamCollector:le,NodeHttpHandler:de}=n(61279)
;const{AwsRestJsonProtocol:fe}=n(37288);const{Sha256:he}=n(99542);const ge=async(e,t,n)=>({operation:b(t).operation,region:await E(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function pe(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"signin",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function me(e){return{schemeId:"smithy.api#noAuth"}}
const ye=e=>{const t=[];switch(e.operation){case"CreateOAuth2Token":{t.push(me());break}default:{t.push(pe(e))}}return t};const Se=e=>{const t=ne(e)
;return Object.assign(t,{authSchemePreference:E(e.authSchemePreference??[])})};const we=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"signin"});const Ee={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
;var be="3.998.2";var ve={version:be};const Ce="ref"
;const Ae=-1,Te=false,xe=true,_e="isSet",Ie="booleanEquals",Re="coalesce",ke="PartitionResult",Pe="stringEquals",Oe="getAttr",Ne="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",De={
[Ce]:"Endpoint"},Me={fn:Oe,argv:[{[Ce]:ke},"name"]},Be={[Ce]:"Region"},Fe={[Ce]:ke},Le={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"
}]},$e={},Ue=[Be];const ze={conditions:[[_e,Ue],[Ie,[{fn:Re,argv:[{[Ce]:"IsControlPlane"},Te]},xe]],[_e,[De]],["aws.partition",Ue,ke],[Ie,[{[Ce]:"UseFIPS"
},xe]],[Pe,[Me,"aws"]],[Ie,[{fn:Re,argv:[{[Ce]:"IsOAuthEndpoint"},Te]},xe]],[Ie,[{[Ce]:"UseDualStack"
},xe]],[Pe,[Me,"aws-cn"]],[Pe,[Be,"us-gov-west-1"]],[Pe,[Me,"aws-us-gov"]],[Ie,[{fn:Oe,argv:[Fe,"supportsFIPS"]
},xe]],[Pe,[Me,"aws-iso"]],[Pe,[Me,"aws-iso-b"]],[Pe,[Me,"aws-iso-f"]],[Pe,[Me,"aws-iso-e"]],[Pe,[Me,"aws-eusc"]],[Ie,[{fn:Oe,argv:[Fe,"supportsDualStack"]
},xe]]],
results:[[Ae],["https://signin.{Region}.api.aws",Le],["https://signin.{Region}.api.amazonwebservices.com.cn",Le],[Ne,Le],[Ae,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",Le],["https://{Region}.signin.aws.amazon.com",$e],["https://{Region}.signin.amazonaws.cn",$e],["https://{Region}.signin.amazonaws-us-gov.com",$e],["https://{Region}.signin.c2shome.ic.gov",$e],["https://{Region}.signin.sc2shome.sgov.gov",$e],["https://{Region}.signin.csphome.hci.ic.gov",$e],["https://{Region}.signin.csphome.adc-e.uk",$e],["https://{Region}.signin.amazonaws-eusc.eu",$e],["https://signin-fips.amazonaws-us-gov.com",$e],["https://{Region}.signin-fips.amazonaws-us-gov.com",$e],["https://{Region}.signin.{PartitionResult#dnsSuffix}",$e],[Ae,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ae,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[De,$e],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",$e],[Ae,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",$e],[Ae,"FIPS is enabled but this partition does not support FIPS"],[Ne,$e],[Ae,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",$e],[Ae,"Invalid Configuration: Missing Region"]]
};const He=2;const je=1e8
;const qe=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,je+27,6,je+4,je+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,je+7,13,10,je+8,14,12,je+9,15,13,je+10,16,14,je+11,17,15,je+12,18,16,je+13,je+16,6,je+5,20,7,21,je+6,17,je+24,je+25,6,je+4,23,7,27,24,9,je+14,25,10,je+15,26,11,je+22,je+23,11,28,je+21,17,je+20,je+21,2,35,30,3,39,31,4,32,je+27,6,je+4,33,7,je+27,34,9,je+14,je+27,3,39,36,4,38,37,7,je+18,je+19,6,je+4,je+17,5,je+1,40,8,je+2,je+3])
;const Ve=$.from(qe,He,ze.conditions,ze.results);const We=new U({size:50,
params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]});const Ge=(e,t={})=>We.get(e,()=>z(Ve,{endpointParams:e,
logger:t.logger}));H.aws=r;class Ke extends v{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,Ke.prototype)}}class Qe extends Ke{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException"
;$fault="client";error;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e});Object.setPrototypeOf(this,Qe.prototype);this.error=e.error}}
class Je extends Ke{static shapeId="com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(e){super({
name:"InternalServerException",$fault:"server",...e});Object.setPrototypeOf(this,Je.prototype);this.error=e.error}}class Ye extends Ke{
static shapeId="com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(e){super({name:"TooManyRequestsError",
$fault:"client",...e});Object.setPrototypeOf(this,Ye.prototype);this.error=e.error}}class Xe extends Ke{
static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(e){super({name:"ValidationException",
$fault:"client",...e});Object.setPrototypeOf(this,Xe.prototype);this.error=e.error}}const Ze="AccessDeniedException";const et="AccessToken"
;const tt="CreateOAuth2Token";const nt="CreateOAuth2TokenRequest";const rt="CreateOAuth2TokenRequestBody";const st="CreateOAuth2TokenResponseBody"
;const it="CreateOAuth2TokenResponse";const ot="CreateOAuth2TokenWithIAM";const at="CreateOAuth2TokenWithIAMRequest";const ct="CreateOAuth2TokenWithIAMResponse"
;const ut="InternalServerException";const lt="OAuthAccessToken";const dt="RefreshToken";const ft="TooManyRequestsError";const ht="ValidationException"
;const gt="accessKeyId";const pt="accessToken";const mt="access_token";const yt="client";const St="clientId";const wt="codeVerifier";const Et="code"
;const bt="error";const vt="expiresIn";const Ct="expires_in";const At="grantType";const Tt="grant_type";const xt="http";const _t="httpError";const It="idToken"
;const Rt="jsonName";const kt="message";const Pt="resource";const Ot="refreshToken";const Nt="redirectUri"
;const Dt="smithy.ts.sdk.synthetic.com.amazonaws.signin";const Mt="secretAccessKey";const Bt="sessionToken";const Ft="server";const Lt="tokenInput"
;const $t="tokenOutput";const Ut="tokenType";const zt="token_type";const Ht="com.amazonaws.signin";const jt=new ee(Dt)
;var qt=[-3,Dt,"SigninServiceException",0,[],[]];jt.registerError(qt,Ke);const Vt=new ee(Ht);var Wt=[-3,Ht,Ze,{[bt]:yt},[bt,kt],[0,0],2];Vt.registerError(Wt,Qe)
;var Gt=[-3,Ht,ut,{[bt]:Ft,[_t]:500},[bt,kt],[0,0],2];Vt.registerError(Gt,Je);var Kt=[-3,Ht,ft,{[bt]:yt,[_t]:429},[bt,kt],[0,0],2];Vt.registerError(Kt,Ye)
;var Qt=[-3,Ht,ht,{[bt]:yt,[_t]:400},[bt,kt],[0,0],2];Vt.registerError(Qt,Xe);const Jt=[jt,Vt];var Yt=[0,Ht,lt,8,0];var Xt=[0,Ht,dt,8,0]
;var Zt=[3,Ht,et,8,[gt,Mt,Bt],[[0,{[Rt]:gt}],[0,{[Rt]:Mt}],[0,{[Rt]:Bt}]],3];var en=[3,Ht,nt,0,[Lt],[[()=>tn,16]],1];var tn=[3,Ht,rt,0,[St,At,Et,Nt,wt,Ot],[[0,{
[Rt]:St}],[0,{[Rt]:At}],0,[0,{[Rt]:Nt}],[0,{[Rt]:wt}],[()=>Xt,{[Rt]:Ot}]],2];var nn=[3,Ht,it,0,[$t],[[()=>rn,16]],1]
;var rn=[3,Ht,st,0,[pt,Ut,vt,Ot,It],[[()=>Zt,{[Rt]:pt}],[0,{[Rt]:Ut}],[1,{[Rt]:vt}],[()=>Xt,{[Rt]:Ot}],[0,{[Rt]:It}]],4];var sn=[3,Ht,at,0,[At,Pt],[[0,{[Rt]:Tt
}],0],2];var on=[3,Ht,ct,0,[pt,Ut,vt],[[()=>Yt,{[Rt]:mt}],[0,{[Rt]:zt}],[1,{[Rt]:Ct}]],3];var an=[9,Ht,tt,{[xt]:["POST","/v1/token",200]},()=>en,()=>nn]
;var cn=[9,Ht,ot,{[xt]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>sn,()=>on];const un=e=>({apiVersion:"2023-01-01",
base64Decoder:e?.base64Decoder??ce,base64Encoder:e?.base64Encoder??ae,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??Ge,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??ye,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new re},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new m}],logger:e?.logger??new C,protocol:e?.protocol??fe,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:Jt,version:"2023-01-01",serviceTarget:"Signin"},
serviceId:e?.serviceId??"Signin",sha256:e?.sha256??he,urlParser:e?.urlParser??V,utf8Decoder:e?.utf8Decoder??oe,utf8Encoder:e?.utf8Encoder??ie});const ln=e=>{
A(process.version);const t=O(e);const n=()=>t().then(T);const r=un(e);s(process.version);const c={profile:e?.profile,logger:r.logger};return{...r,...e,
runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??N(se,c),bodyLengthChecker:e?.bodyLengthChecker??ue,
defaultSocketTimeout:o(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:r.serviceId,clientVersion:ve.version}),
maxAttempts:e?.maxAttempts??N(Y,e),region:e?.region??N(B,{...F,...c}),requestHandler:de.create(e?.requestHandler??n),retryMode:e?.retryMode??N({...J,
default:async()=>(await n()).retryMode||Q},e),streamCollector:e?.streamCollector??le,useDualstackEndpoint:e?.useDualstackEndpoint??N(M,c),
useFipsEndpoint:e?.useFipsEndpoint??N(D,c),userAgentAppId:e?.userAgentAppId??N(a,c)}};const dn=e=>{const t=e.httpAuthSchemes;let n=e.httpAuthSchemeProvider
;let r=e.credentials;return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1){t.push(e)}else{t.splice(n,1,e)}},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){r=e},credentials(){return r}}};const fn=e=>({
httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const hn=(e,t)=>{
const n=Object.assign(c(e),x(e),W(e),dn(e));t.forEach(e=>e.configure(n));return Object.assign(e,u(n),_(n),G(n),fn(n))};class gn extends I{config
;constructor(...[e]){const t=ln(e||{});super(t);this.initConfig=t;const n=we(t);const r=l(n);const s=X(r);const i=L(s);const o=d(i);const a=j(o);const c=Se(a)
;const u=hn(c,e?.extensions||[]);this.config=u;this.middlewareStack.use(te(this.config));this.middlewareStack.use(f(this.config))
;this.middlewareStack.use(Z(this.config));this.middlewareStack.use(K(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(y(this.config,{httpAuthSchemeParametersProvider:ge,
identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(w(this.config))}destroy(){super.destroy()}}
const pn=R(Ee,"Signin","SigninClient",q);const mn={IsControlPlane:{type:"staticContextParams",value:false}};const yn={IsOAuthEndpoint:{
type:"staticContextParams",value:true}};const Sn=(e,t,n,r)=>[];class wn extends(pn(mn,Sn,"CreateOAuth2Token",an)){}
class En extends(pn(yn,Sn,"CreateOAuth2TokenWithIAM",cn)){}const bn={CreateOAuth2TokenCommand:wn,CreateOAuth2TokenWithIAMCommand:En};class vn extends gn{}
k(bn,vn);const Cn={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",
INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",
OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",
OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"server_error",
SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"};t.AccessDeniedException=Qe
;t.AccessDeniedException$=Wt;t.AccessToken$=Zt;t.CreateOAuth2Token$=an;t.CreateOAuth2TokenCommand=wn;t.CreateOAuth2TokenRequest$=en
;t.CreateOAuth2TokenRequestBody$=tn;t.CreateOAuth2TokenResponse$=nn;t.CreateOAuth2TokenResponseBody$=rn;t.CreateOAuth2TokenWithIAM$=cn
;t.CreateOAuth2TokenWithIAMCommand=En;t.CreateOAuth2TokenWithIAMRequest$=sn;t.CreateOAuth2TokenWithIAMResponse$=on;t.InternalServerException=Je
;t.InternalServerException$=Gt;t.OAuth2ErrorCode=Cn;t.Signin=vn;t.SigninClient=gn;t.SigninServiceException=Ke;t.SigninServiceException$=qt
;t.TooManyRequestsError=Ye;t.TooManyRequestsError$=Kt;t.ValidationException=Xe;t.ValidationException$=Qt;t.errorTypeRegistries=Jt},89443:(e,t,n)=>{
const{awsEndpointFunctions:r,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:o,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:f,getHostHeaderPlugin:h,getLoggerPlugin:g,getRecursionDetectionPlugin:p}=n(5152)
;const{NoAuthSigner:m,getHttpAuthSchemeEndpointRuleSetPlugin:y,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:w}=n(90402)
;const{normalizeProvider:E,getSmithyContext:b,ServiceException:v,NoOpLogger:C,emitWarningIfUnsupportedVersion:A,loadConfigsForDefaultMode:T,getDefaultExtensionConfiguration:x,resolveDefaultRuntimeConfig:_,Client:I,makeBuilder:R,createAggregatedClient:k}=n(92658)
;const{Command:P}=n(92658);t.$Command=P;t.__Client=I
;const{resolveDefaultsModeConfig:O,loadConfig:N,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:D,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:M,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:F,resolveRegionConfig:L}=n(47291)
;const{BinaryDecisionDiagram:$,EndpointCache:U,decideEndpoint:z,customEndpointFunctions:H,resolveEndpointConfig:j,getEndpointPlugin:q}=n(62085)
;const{parseUrl:V,getHttpHandlerExtensionConfiguration:W,resolveHttpHandlerRuntimeConfig:G,getContentLengthPlugin:K}=n(93422)
;const{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:J,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Y,resolveRetryConfig:X,getRetryPlugin:Z}=n(23609)
;const{TypeRegistry:ee,getSchemaSerdePlugin:te}=n(26890);const{resolveAwsSdkSigV4Config:ne,AwsSdkSigV4Signer:re,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:se}=n(97523)
;const{toUtf8:ie,fromUtf8:oe,toBase64:ae,fromBase64:ce,calculateBodyLength:ue}=n(92430);const{streamCollector:le,NodeHttpHandler:de}=n(61279)
;const{AwsRestJsonProtocol:fe}=n(37288);const{Sha256:he}=n(99542);const ge=async(e,t,n)=>({operation:b(t).operation,region:await E(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function pe(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sso-oauth",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function me(e){return{schemeId:"smithy.api#noAuth"}}
const ye=e=>{const t=[];switch(e.operation){case"CreateToken":{t.push(me());break}default:{t.push(pe(e))}}return t};const Se=e=>{const t=ne(e)
;return Object.assign(t,{authSchemePreference:E(e.authSchemePreference??[])})};const we=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"sso-oauth"});const Ee={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
;var be="3.998.2";var ve={version:be};const Ce="ref";const Ae=-1,Te=true,xe="isSet",_e="PartitionResult",Ie="booleanEquals",Re="getAttr",ke={[Ce]:"Endpoint"
},Pe={[Ce]:_e},Oe={},Ne=[{[Ce]:"Region"}];const De={conditions:[[xe,[ke]],[xe,Ne],["aws.partition",Ne,_e],[Ie,[{[Ce]:"UseFIPS"},Te]],[Ie,[{[Ce]:"UseDualStack"
},Te]],[Ie,[{fn:Re,argv:[Pe,"supportsDualStack"]},Te]],[Ie,[{fn:Re,argv:[Pe,"supportsFIPS"]},Te]],["stringEquals",[{fn:Re,argv:[Pe,"name"]},"aws-us-gov"]]],
results:[[Ae],[Ae,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ae,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ke,Oe],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[Ae,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",Oe],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",Oe],[Ae,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[Ae,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",Oe],[Ae,"Invalid Configuration: Missing Region"]]
};const Me=2;const Be=1e8
;const Fe=new Int32Array([-1,1,-1,0,13,3,1,4,Be+12,2,5,Be+12,3,8,6,4,7,Be+11,5,Be+9,Be+10,4,11,9,6,10,Be+8,7,Be+6,Be+7,5,12,Be+5,6,Be+4,Be+5,3,Be+1,14,4,Be+2,Be+3])
;const Le=$.from(Fe,Me,De.conditions,De.results);const $e=new U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const Ue=(e,t={})=>$e.get(e,()=>z(Le,{endpointParams:e,logger:t.logger}));H.aws=r;class ze extends v{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e);Object.setPrototypeOf(this,ze.prototype)}}
class He extends ze{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description
;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e});Object.setPrototypeOf(this,He.prototype);this.error=e.error;this.reason=e.reason
;this.error_description=e.error_description}}class je extends ze{static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException"
;name="AuthorizationPendingException";$fault="client";error;error_description;constructor(e){super({name:"AuthorizationPendingException",$fault:"client",...e})
;Object.setPrototypeOf(this,je.prototype);this.error=e.error;this.error_description=e.error_description}}class qe extends ze{
static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({
name:"ExpiredTokenException",$fault:"client",...e});Object.setPrototypeOf(this,qe.prototype);this.error=e.error;this.error_description=e.error_description}}
class Ve extends ze{static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description
;constructor(e){super({name:"InternalServerException",$fault:"server",...e});Object.setPrototypeOf(this,Ve.prototype);this.error=e.error
;this.error_description=e.error_description}}class We extends ze{static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException"
;$fault="client";error;error_description;constructor(e){super({name:"InvalidClientException",$fault:"client",...e});Object.setPrototypeOf(this,We.prototype)
;this.error=e.error;this.error_description=e.error_description}}class Ge extends ze{static shapeId="com.amazonaws.ssooidc#InvalidGrantException"
;name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({name:"InvalidGrantException",$fault:"client",...e})
;Object.setPrototypeOf(this,Ge.prototype);this.error=e.error;this.error_description=e.error_description}}class Ke extends ze{
static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e});Object.setPrototypeOf(this,Ke.prototype);this.error=e.error;this.reason=e.reason
;this.error_description=e.error_description}}class Qe extends ze{static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException"
;$fault="client";error;error_description;constructor(e){super({name:"InvalidScopeException",$fault:"client",...e});Object.setPrototypeOf(this,Qe.prototype)
;this.error=e.error;this.error_description=e.error_description}}class Je extends ze{static shapeId="com.amazonaws.ssooidc#SlowDownException"
;name="SlowDownException";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",...e})
;Object.setPrototypeOf(this,Je.prototype);this.error=e.error;this.error_description=e.error_description}}class Ye extends ze{
static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){
super({name:"UnauthorizedClientException",$fault:"client",...e});Object.setPrototypeOf(this,Ye.prototype);this.error=e.error
;this.error_description=e.error_description}}class Xe extends ze{static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException"
;name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"UnsupportedGrantTypeException",$fault:"client",...e})
;Object.setPrototypeOf(this,Xe.prototype);this.error=e.error;this.error_description=e.error_description}}const Ze="AccessDeniedException"
;const et="AuthorizationPendingException";const tt="AccessToken";const nt="ClientSecret";const rt="CreateToken";const st="CreateTokenRequest"
;const it="CreateTokenResponse";const ot="CodeVerifier";const at="ExpiredTokenException";const ct="InvalidClientException";const ut="InvalidGrantException"
;const lt="InvalidRequestException";const dt="InternalServerException";const ft="InvalidScopeException";const ht="IdToken";const gt="RefreshToken"
;const pt="SlowDownException";const mt="UnauthorizedClientException";const yt="UnsupportedGrantTypeException";const St="accessToken";const wt="client"
;const Et="clientId";const bt="clientSecret";const vt="codeVerifier";const Ct="code";const At="deviceCode";const Tt="error";const xt="expiresIn"
;const _t="error_description";const It="grantType";const Rt="http";const kt="httpError";const Pt="idToken";const Ot="reason";const Nt="refreshToken"
;const Dt="redirectUri";const Mt="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc";const Bt="scope";const Ft="server";const Lt="tokenType"
;const $t="com.amazonaws.ssooidc";const Ut=new ee(Mt);var zt=[-3,Mt,"SSOOIDCServiceException",0,[],[]];Ut.registerError(zt,ze);const Ht=new ee($t)
;var jt=[-3,$t,Ze,{[Tt]:wt,[kt]:400},[Tt,Ot,_t],[0,0,0]];Ht.registerError(jt,He);var qt=[-3,$t,et,{[Tt]:wt,[kt]:400},[Tt,_t],[0,0]];Ht.registerError(qt,je)
;var Vt=[-3,$t,at,{[Tt]:wt,[kt]:400},[Tt,_t],[0,0]];Ht.registerError(Vt,qe);var Wt=[-3,$t,dt,{[Tt]:Ft,[kt]:500},[Tt,_t],[0,0]];Ht.registerError(Wt,Ve)
;var Gt=[-3,$t,ct,{[Tt]:wt,[kt]:401},[Tt,_t],[0,0]];Ht.registerError(Gt,We);var Kt=[-3,$t,ut,{[Tt]:wt,[kt]:400},[Tt,_t],[0,0]];Ht.registerError(Kt,Ge)
;var Qt=[-3,$t,lt,{[Tt]:wt,[kt]:400},[Tt,Ot,_t],[0,0,0]];Ht.registerError(Qt,Ke);var Jt=[-3,$t,ft,{[Tt]:wt,[kt]:400},[Tt,_t],[0,0]];Ht.registerError(Jt,Qe)
;var Yt=[-3,$t,pt,{[Tt]:wt,[kt]:400},[Tt,_t],[0,0]];Ht.registerError(Yt,Je);var Xt=[-3,$t,mt,{[Tt]:wt,[kt]:400},[Tt,_t],[0,0]];Ht.registerError(Xt,Ye)
;var Zt=[-3,$t,yt,{[Tt]:wt,[kt]:400},[Tt,_t],[0,0]];Ht.registerError(Zt,Xe);const en=[Ut,Ht];var tn=[0,$t,tt,8,0];var nn=[0,$t,nt,8,0];var rn=[0,$t,ot,8,0]
;var sn=[0,$t,ht,8,0];var on=[0,$t,gt,8,0];var an=[3,$t,st,0,[Et,bt,It,At,Ct,Nt,Bt,Dt,vt],[0,[()=>nn,0],0,0,0,[()=>on,0],64|0,0,[()=>rn,0]],3]
;var cn=[3,$t,it,0,[St,Lt,xt,Nt,Pt],[[()=>tn,0],0,1,[()=>on,0],[()=>sn,0]]];var un=[9,$t,rt,{[Rt]:["POST","/token",200]},()=>an,()=>cn];const ln=e=>({
apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??ce,base64Encoder:e?.base64Encoder??ae,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??Ue,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??ye,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new re},{
schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new m}],logger:e?.logger??new C,
protocol:e?.protocol??fe,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:en,version:"2019-06-10",
serviceTarget:"AWSSSOOIDCService"},serviceId:e?.serviceId??"SSO OIDC",sha256:e?.sha256??he,urlParser:e?.urlParser??V,utf8Decoder:e?.utf8Decoder??oe,
utf8Encoder:e?.utf8Encoder??ie});const dn=e=>{A(process.version);const t=O(e);const n=()=>t().then(T);const r=ln(e);s(process.version);const c={
profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??N(se,c),
bodyLengthChecker:e?.bodyLengthChecker??ue,defaultSocketTimeout:o(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:r.serviceId,clientVersion:ve.version}),maxAttempts:e?.maxAttempts??N(Y,e),region:e?.region??N(B,{...F,...c}),
requestHandler:de.create(e?.requestHandler??n),retryMode:e?.retryMode??N({...J,default:async()=>(await n()).retryMode||Q},e),
streamCollector:e?.streamCollector??le,useDualstackEndpoint:e?.useDualstackEndpoint??N(M,c),useFipsEndpoint:e?.useFipsEndpoint??N(D,c),
userAgentAppId:e?.userAgentAppId??N(a,c)}};const fn=e=>{const t=e.httpAuthSchemes;let n=e.httpAuthSchemeProvider;let r=e.credentials;return{
setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1){t.push(e)}else{t.splice(n,1,e)}},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){r=e},credentials(){return r}}};const hn=e=>({
httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const gn=(e,t)=>{
const n=Object.assign(c(e),x(e),W(e),fn(e));t.forEach(e=>e.configure(n));return Object.assign(e,u(n),_(n),G(n),hn(n))};class pn extends I{config
;constructor(...[e]){const t=dn(e||{});super(t);this.initConfig=t;const n=we(t);const r=l(n);const s=X(r);const i=L(s);const o=d(i);const a=j(o);const c=Se(a)
;const u=gn(c,e?.extensions||[]);this.config=u;this.middlewareStack.use(te(this.config));this.middlewareStack.use(f(this.config))
;this.middlewareStack.use(Z(this.config));this.middlewareStack.use(K(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(y(this.config,{httpAuthSchemeParametersProvider:ge,
identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(w(this.config))}destroy(){super.destroy()}}
const mn=R(Ee,"AWSSSOOIDCService","SSOOIDCClient",q);const yn={};const Sn=(e,t,n,r)=>[];class wn extends(mn(yn,Sn,"CreateToken",un)){}const En={
CreateTokenCommand:wn};class bn extends pn{}k(En,bn);const vn={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"};const Cn={
KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"KMS_InvalidStateException",
KMS_KEY_NOT_FOUND:"KMS_NotFoundException"};t.AccessDeniedException=He;t.AccessDeniedException$=jt;t.AccessDeniedExceptionReason=vn
;t.AuthorizationPendingException=je;t.AuthorizationPendingException$=qt;t.CreateToken$=un;t.CreateTokenCommand=wn;t.CreateTokenRequest$=an
;t.CreateTokenResponse$=cn;t.ExpiredTokenException=qe;t.ExpiredTokenException$=Vt;t.InternalServerException=Ve;t.InternalServerException$=Wt
;t.InvalidClientException=We;t.InvalidClientException$=Gt;t.InvalidGrantException=Ge;t.InvalidGrantException$=Kt;t.InvalidRequestException=Ke
;t.InvalidRequestException$=Qt;t.InvalidRequestExceptionReason=Cn;t.InvalidScopeException=Qe;t.InvalidScopeException$=Jt;t.SSOOIDC=bn;t.SSOOIDCClient=pn
;t.SSOOIDCServiceException=ze;t.SSOOIDCServiceException$=zt;t.SlowDownException=Je;t.SlowDownException$=Yt;t.UnauthorizedClientException=Ye
;t.UnauthorizedClientException$=Xt;t.UnsupportedGrantTypeException=Xe;t.UnsupportedGrantTypeException$=Zt;t.errorTypeRegistries=en},32579:(e,t,n)=>{
const{awsEndpointFunctions:r,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:o,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:f,getHostHeaderPlugin:h,getLoggerPlugin:g,getRecursionDetectionPlugin:p}=n(5152)
;const{NoAuthSigner:m,getHttpAuthSchemeEndpointRuleSetPlugin:y,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:w}=n(90402)
;const{normalizeProvider:E,getSmithyContext:b,ServiceException:v,NoOpLogger:C,emitWarningIfUnsupportedVersion:A,loadConfigsForDefaultMode:T,getDefaultExtensionConfiguration:x,resolveDefaultRuntimeConfig:_,Client:I,makeBuilder:R,createAggregatedClient:k}=n(92658)
;const{Command:P}=n(92658);t.$Command=P;t.__Client=I
;const{resolveDefaultsModeConfig:O,loadConfig:N,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:D,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:M,NODE_REGION_CONFIG_OPTIONS:B,NODE_REGION_CONFIG_FILE_OPTIONS:F,resolveRegionConfig:L}=n(47291)
;const{BinaryDecisionDiagram:$,EndpointCache:U,decideEndpoint:z,customEndpointFunctions:H,resolveEndpointConfig:j,getEndpointPlugin:q}=n(62085)
;const{parseUrl:V,getHttpHandlerExtensionConfiguration:W,resolveHttpHandlerRuntimeConfig:G,getContentLengthPlugin:K}=n(93422)
;const{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:J,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Y,resolveRetryConfig:X,getRetryPlugin:Z}=n(23609)
;const{TypeRegistry:ee,getSchemaSerdePlugin:te}=n(26890);const{resolveAwsSdkSigV4Config:ne,AwsSdkSigV4Signer:re,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:se}=n(97523)
;const{toUtf8:ie,fromUtf8:oe,toBase64:ae,fromBase64:ce,calculateBodyLength:ue}=n(92430);const{streamCollector:le,NodeHttpHandler:de}=n(61279)
;const{AwsRestJsonProtocol:fe}=n(37288);const{Sha256:he}=n(99542);const ge=async(e,t,n)=>({operation:b(t).operation,region:await E(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function pe(e){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"awsssoportal",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function me(e){return{schemeId:"smithy.api#noAuth"}}
const ye=e=>{const t=[];switch(e.operation){case"GetRoleCredentials":{t.push(me());break}default:{t.push(pe(e))}}return t};const Se=e=>{const t=ne(e)
;return Object.assign(t,{authSchemePreference:E(e.authSchemePreference??[])})};const we=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??false,
useFipsEndpoint:e.useFipsEndpoint??false,defaultSigningName:"awsssoportal"});const Ee={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
;var be="3.998.2";var ve={version:be};const Ce="ref";const Ae=-1,Te=true,xe="isSet",_e="PartitionResult",Ie="booleanEquals",Re="getAttr",ke={[Ce]:"Endpoint"
},Pe={[Ce]:_e},Oe={},Ne=[{[Ce]:"Region"}];const De={conditions:[[xe,[ke]],[xe,Ne],["aws.partition",Ne,_e],[Ie,[{[Ce]:"UseFIPS"},Te]],[Ie,[{[Ce]:"UseDualStack"
},Te]],[Ie,[{fn:Re,argv:[Pe,"supportsDualStack"]},Te]],[Ie,[{fn:Re,argv:[Pe,"supportsFIPS"]},Te]],["stringEquals",[{fn:Re,argv:[Pe,"name"]},"aws-us-gov"]]],
results:[[Ae],[Ae,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ae,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[ke,Oe],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[Ae,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",Oe],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",Oe],[Ae,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",Oe],[Ae,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",Oe],[Ae,"Invalid Configuration: Missing Region"]]
};const Me=2;const Be=1e8
;const Fe=new Int32Array([-1,1,-1,0,13,3,1,4,Be+12,2,5,Be+12,3,8,6,4,7,Be+11,5,Be+9,Be+10,4,11,9,6,10,Be+8,7,Be+6,Be+7,5,12,Be+5,6,Be+4,Be+5,3,Be+1,14,4,Be+2,Be+3])
;const Le=$.from(Fe,Me,De.conditions,De.results);const $e=new U({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]})
;const Ue=(e,t={})=>$e.get(e,()=>z(Le,{endpointParams:e,logger:t.logger}));H.aws=r;class ze extends v{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(e){super(e);Object.setPrototypeOf(this,ze.prototype)}}
class He extends ze{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(e){super({
name:"InvalidRequestException",$fault:"client",...e});Object.setPrototypeOf(this,He.prototype)}}class je extends ze{
static shapeId="com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(e){super({
name:"ResourceNotFoundException",$fault:"client",...e});Object.setPrototypeOf(this,je.prototype)}}class qe extends ze{
static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(e){super({
name:"TooManyRequestsException",$fault:"client",...e});Object.setPrototypeOf(this,qe.prototype)}}class Ve extends ze{
static shapeId="com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(e){super({name:"UnauthorizedException",
$fault:"client",...e});Object.setPrototypeOf(this,Ve.prototype)}}const We="AccessTokenType";const Ge="GetRoleCredentials";const Ke="GetRoleCredentialsRequest"
;const Qe="GetRoleCredentialsResponse";const Je="InvalidRequestException";const Ye="RoleCredentials";const Xe="ResourceNotFoundException"
;const Ze="SecretAccessKeyType";const et="SessionTokenType";const tt="TooManyRequestsException";const nt="UnauthorizedException";const rt="accountId"
;const st="accessKeyId";const it="accessToken";const ot="account_id";const at="client";const ct="error";const ut="expiration";const lt="http"
;const dt="httpError";const ft="httpHeader";const ht="httpQuery";const gt="message";const pt="roleCredentials";const mt="roleName";const yt="role_name"
;const St="smithy.ts.sdk.synthetic.com.amazonaws.sso";const wt="secretAccessKey";const Et="sessionToken";const bt="x-amz-sso_bearer_token"
;const vt="com.amazonaws.sso";const Ct=new ee(St);var At=[-3,St,"SSOServiceException",0,[],[]];Ct.registerError(At,ze);const Tt=new ee(vt);var xt=[-3,vt,Je,{
[ct]:at,[dt]:400},[gt],[0]];Tt.registerError(xt,He);var _t=[-3,vt,Xe,{[ct]:at,[dt]:404},[gt],[0]];Tt.registerError(_t,je);var It=[-3,vt,tt,{[ct]:at,[dt]:429
},[gt],[0]];Tt.registerError(It,qe);var Rt=[-3,vt,nt,{[ct]:at,[dt]:401},[gt],[0]];Tt.registerError(Rt,Ve);const kt=[Ct,Tt];var Pt=[0,vt,We,8,0]
;var Ot=[0,vt,Ze,8,0];var Nt=[0,vt,et,8,0];var Dt=[3,vt,Ke,0,[mt,rt,it],[[0,{[ht]:yt}],[0,{[ht]:ot}],[()=>Pt,{[ft]:bt}]],3];var Mt=[3,vt,Qe,0,[pt],[[()=>Bt,0]]]
;var Bt=[3,vt,Ye,0,[st,wt,Et,ut],[0,[()=>Ot,0],[()=>Nt,0],1]];var Ft=[9,vt,Ge,{[lt]:["GET","/federation/credentials",200]},()=>Dt,()=>Mt];const Lt=e=>({
apiVersion:"2019-06-10",base64Decoder:e?.base64Decoder??ce,base64Encoder:e?.base64Encoder??ae,disableHostPrefix:e?.disableHostPrefix??false,
endpointProvider:e?.endpointProvider??Ue,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??ye,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new re},{
schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new m}],logger:e?.logger??new C,
protocol:e?.protocol??fe,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:kt,version:"2019-06-10",
serviceTarget:"SWBPortalService"},serviceId:e?.serviceId??"SSO",sha256:e?.sha256??he,urlParser:e?.urlParser??V,utf8Decoder:e?.utf8Decoder??oe,
utf8Encoder:e?.utf8Encoder??ie});const $t=e=>{A(process.version);const t=O(e);const n=()=>t().then(T);const r=Lt(e);s(process.version);const c={
profile:e?.profile,logger:r.logger};return{...r,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??N(se,c),
bodyLengthChecker:e?.bodyLengthChecker??ue,defaultSocketTimeout:o(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:r.serviceId,clientVersion:ve.version}),maxAttempts:e?.maxAttempts??N(Y,e),region:e?.region??N(B,{...F,...c}),
requestHandler:de.create(e?.requestHandler??n),retryMode:e?.retryMode??N({...J,default:async()=>(await n()).retryMode||Q},e),
streamCollector:e?.streamCollector??le,useDualstackEndpoint:e?.useDualstackEndpoint??N(M,c),useFipsEndpoint:e?.useFipsEndpoint??N(D,c),
userAgentAppId:e?.userAgentAppId??N(a,c)}};const Ut=e=>{const t=e.httpAuthSchemes;let n=e.httpAuthSchemeProvider;let r=e.credentials;return{
setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1){t.push(e)}else{t.splice(n,1,e)}},httpAuthSchemes(){return t},
setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){r=e},credentials(){return r}}};const zt=e=>({
httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const Ht=(e,t)=>{
const n=Object.assign(c(e),x(e),W(e),Ut(e));t.forEach(e=>e.configure(n));return Object.assign(e,u(n),_(n),G(n),zt(n))};class jt extends I{config
;constructor(...[e]){const t=$t(e||{});super(t);this.initConfig=t;const n=we(t);const r=l(n);const s=X(r);const i=L(s);const o=d(i);const a=j(o);const c=Se(a)
;const u=Ht(c,e?.extensions||[]);this.config=u;this.middlewareStack.use(te(this.config));this.middlewareStack.use(f(this.config))
;this.middlewareStack.use(Z(this.config));this.middlewareStack.use(K(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(y(this.config,{httpAuthSchemeParametersProvider:ge,
identityProviderConfigProvider:async e=>new S({"aws.auth#sigv4":e.credentials})}));this.middlewareStack.use(w(this.config))}destroy(){super.destroy()}}
const qt=R(Ee,"SWBPortalService","SSOClient",q);const Vt={};const Wt=(e,t,n,r)=>[];class Gt extends(qt(Vt,Wt,"GetRoleCredentials",Ft)){}const Kt={
GetRoleCredentialsCommand:Gt};class Qt extends jt{}k(Kt,Qt);t.GetRoleCredentials$=Ft;t.GetRoleCredentialsCommand=Gt;t.GetRoleCredentialsRequest$=Dt
;t.GetRoleCredentialsResponse$=Mt;t.InvalidRequestException=He;t.InvalidRequestException$=xt;t.ResourceNotFoundException=je;t.ResourceNotFoundException$=_t
;t.RoleCredentials$=Bt;t.SSO=Qt;t.SSOClient=jt;t.SSOServiceException=ze;t.SSOServiceException$=At;t.TooManyRequestsException=qe;t.TooManyRequestsException$=It
;t.UnauthorizedException=Ve;t.UnauthorizedException$=Rt;t.errorTypeRegistries=kt},1136:(e,t,n)=>{
const{awsEndpointFunctions:r,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:o,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:u,resolveUserAgentConfig:l,resolveHostHeaderConfig:d,getUserAgentPlugin:f,getHostHeaderPlugin:h,getLoggerPlugin:g,getRecursionDetectionPlugin:p,setCredentialFeature:m,stsRegionDefaultResolver:y}=n(5152)
;const{NoAuthSigner:S,getHttpAuthSchemeEndpointRuleSetPlugin:w,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:b}=n(90402)
;const{normalizeProvider:v,getSmithyContext:C,ServiceException:A,NoOpLogger:T,emitWarningIfUnsupportedVersion:x,loadConfigsForDefaultMode:_,getDefaultExtensionConfiguration:I,resolveDefaultRuntimeConfig:R,Client:k,makeBuilder:P,createAggregatedClient:O}=n(92658)
;const{Command:N}=n(92658);t.$Command=N;t.__Client=k
;const{resolveDefaultsModeConfig:D,loadConfig:M,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:B,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:L,NODE_REGION_CONFIG_FILE_OPTIONS:$,resolveRegionConfig:U}=n(47291)
;const{BinaryDecisionDiagram:z,EndpointCache:H,decideEndpoint:j,customEndpointFunctions:q,resolveParams:V,resolveEndpointConfig:W,getEndpointPlugin:G}=n(62085)
;const{parseUrl:K,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:J,getContentLengthPlugin:Y}=n(93422)
;const{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Z,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:ne}=n(23609)
;const{TypeRegistry:re,getSchemaSerdePlugin:se}=n(26890)
;const{resolveAwsSdkSigV4Config:ie,resolveAwsSdkSigV4AConfig:oe,AwsSdkSigV4Signer:ae,AwsSdkSigV4ASigner:ce,NODE_SIGV4A_CONFIG_OPTIONS:ue,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:le}=n(97523)
;const{SignatureV4MultiRegion:de}=n(5785);const{toUtf8:fe,fromUtf8:he,toBase64:ge,fromBase64:pe,calculateBodyLength:me}=n(92430)
;const{streamCollector:ye,NodeHttpHandler:Se}=n(61279);const{AwsQueryProtocol:we}=n(37288);const{Sha256:Ee}=n(99542);const be="ref"
;const ve=-1,Ce=true,Ae="isSet",Te="PartitionResult",xe="booleanEquals",_e="stringEquals",Ie="getAttr",Re="us-east-1",ke="sigv4",Pe="sts",Oe="https://sts.{Region}.{PartitionResult#dnsSuffix}",Ne={
[be]:"Endpoint"},De={[be]:"Region"},Me={[be]:Te},Be={},Fe=[De];const Le={conditions:[[Ae,[Ne]],[Ae,Fe],["aws.partition",Fe,Te],[xe,[{[be]:"UseFIPS"},Ce]],[xe,[{
[be]:"UseDualStack"},Ce]],[_e,[De,"aws-global"]],[xe,[{[be]:"UseGlobalEndpoint"},Ce]],[_e,[De,"eu-central-1"]],[xe,[{fn:Ie,argv:[Me,"supportsDualStack"]
},Ce]],[xe,[{fn:Ie,argv:[Me,"supportsFIPS"]
},Ce]],[_e,[De,"ap-south-1"]],[_e,[De,"eu-north-1"]],[_e,[De,"eu-west-1"]],[_e,[De,"eu-west-2"]],[_e,[De,"eu-west-3"]],[_e,[De,"sa-east-1"]],[_e,[De,Re]],[_e,[De,"us-east-2"]],[_e,[De,"us-west-2"]],[_e,[De,"us-west-1"]],[_e,[De,"ca-central-1"]],[_e,[De,"ap-southeast-1"]],[_e,[De,"ap-northeast-1"]],[_e,[De,"ap-southeast-2"]],[_e,[{
fn:Ie,argv:[Me,"name"]},"aws-us-gov"]]],results:[[ve],["https://sts.amazonaws.com",{authSchemes:[{name:ke,signingName:Pe,signingRegion:Re}]}],[Oe,{
authSchemes:[{name:ke,signingName:Pe,signingRegion:"{Region}"}]
}],[ve,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ve,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ne,Be],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Be],[ve,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Be],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Be],[ve,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Be],[ve,"DualStack is enabled but this partition does not support DualStack"],[Oe,Be],[ve,"Invalid Configuration: Missing Region"]]
};const $e=2;const Ue=1e8
;const ze=new Int32Array([-1,1,-1,0,30,3,1,4,Ue+14,2,5,Ue+14,3,25,6,4,24,7,5,Ue+1,8,6,9,Ue+13,7,Ue+1,10,10,Ue+1,11,11,Ue+1,12,12,Ue+1,13,13,Ue+1,14,14,Ue+1,15,15,Ue+1,16,16,Ue+1,17,17,Ue+1,18,18,Ue+1,19,19,Ue+1,20,20,Ue+1,21,21,Ue+1,22,22,Ue+1,23,23,Ue+1,Ue+2,8,Ue+11,Ue+12,4,28,26,9,27,Ue+10,24,Ue+8,Ue+9,8,29,Ue+7,9,Ue+6,Ue+7,3,Ue+3,31,4,Ue+4,Ue+5])
;const He=z.from(ze,$e,Le.conditions,Le.results);const je=new H({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]})
;const qe=(e,t={})=>je.get(e,()=>j(He,{endpointParams:e,logger:t.logger}));q.aws=r;const Ve=e=>async(t,n,r)=>{if(!r){
throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")}const s=await e(t,n,r)
;const i=C(n)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!i){
throw new Error(`getEndpointParameterInstructions() is not defined on '${n.commandName}'`)}const o=await V(r,{getEndpointParameterInstructions:i},t)
;return Object.assign(s,o)};const We=async(e,t,n)=>({operation:C(t).operation,region:await v(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});const Ge=Ve(We);function Ke(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function Qe(e){return{
schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function Je(e){
return{schemeId:"smithy.api#noAuth"}}const Ye=(e,t,n)=>{const r=r=>{const s=e(r);const i=s.properties?.authSchemes;if(!i){return t(r)}const o=[]
;for(const e of i){const{name:t,properties:s={},...a}=e;const c=t.toLowerCase();if(t!==c){
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`)}let u;if(c==="sigv4a"){u="aws.auth#sigv4a";const e=i.find(e=>{
const t=e.name.toLowerCase();return t!=="sigv4a"&&t.startsWith("sigv4")});if(de.sigv4aDependency()==="none"&&e){continue}}else if(c.startsWith("sigv4")){
u="aws.auth#sigv4"}else{throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`)}const l=n[u];if(!l){
throw new Error(`Could not find HttpAuthOption create function for '${u}'`)}const d=l(r);d.schemeId=u;d.signingProperties={...d.signingProperties||{},...a,...s}
;o.push(d)}return o};return r};const Xe=e=>{const t=[];switch(e.operation){case"AssumeRoleWithWebIdentity":{t.push(Je());t.push(Qe(e));break}default:{
t.push(Ke(e));t.push(Qe(e))}}return t};const Ze=Ye(qe,Xe,{"aws.auth#sigv4":Ke,"aws.auth#sigv4a":Qe,"smithy.api#noAuth":Je});const et=e=>{const t=ie(e)
;const n=oe(t);return Object.assign(n,{authSchemePreference:v(e.authSchemePreference??[])})};const tt=e=>Object.assign(e,{
useDualstackEndpoint:e.useDualstackEndpoint??false,useFipsEndpoint:e.useFipsEndpoint??false,useGlobalEndpoint:e.useGlobalEndpoint??false,
defaultSigningName:"sts"});const nt={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},
Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}
;var rt="3.998.2";var st={version:rt};class it extends A{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e)
;Object.setPrototypeOf(this,it.prototype)}}class ot extends it{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException"
;$fault="client";constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e});Object.setPrototypeOf(this,ot.prototype)}}class at extends it{
static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({
name:"MalformedPolicyDocumentException",$fault:"client",...e});Object.setPrototypeOf(this,at.prototype)}}class ct extends it{
static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(e){super({
name:"PackedPolicyTooLargeException",$fault:"client",...e});Object.setPrototypeOf(this,ct.prototype)}}class ut extends it{
static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e){super({name:"RegionDisabledException",
$fault:"client",...e});Object.setPrototypeOf(this,ut.prototype)}}class lt extends it{static shapeId="com.amazonaws.sts#IDPRejectedClaimException"
;name="IDPRejectedClaimException";$fault="client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e})
;Object.setPrototypeOf(this,lt.prototype)}}class dt extends it{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException"
;name="InvalidIdentityTokenException";$fault="client";constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e})
;Object.setPrototypeOf(this,dt.prototype)}}class ft extends it{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException"
;name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({name:"IDPCommunicationErrorException",$fault:"client",...e})
;Object.setPrototypeOf(this,ft.prototype)}}const ht="Arn";const gt="AccessKeyId";const pt="AssumeRole";const mt="AssumedRoleId";const yt="AssumeRoleRequest"
;const St="AssumeRoleResponse";const wt="AssumedRoleUser";const Et="AssumeRoleWithWebIdentity";const bt="AssumeRoleWithWebIdentityRequest"
;const vt="AssumeRoleWithWebIdentityResponse";const Ct="Audience";const At="Credentials";const Tt="ContextAssertion";const xt="DurationSeconds"
;const _t="Expiration";const It="ExternalId";const Rt="ExpiredTokenException";const kt="IDPCommunicationErrorException";const Pt="IDPRejectedClaimException"
;const Ot="InvalidIdentityTokenException";const Nt="Key";const Dt="MalformedPolicyDocumentException";const Mt="MinimumSessionTokenSize";const Bt="Policy"
;const Ft="PolicyArns";const Lt="ProviderArn";const $t="ProvidedContexts";const Ut="ProvidedContextsListType";const zt="ProvidedContext"
;const Ht="PolicyDescriptorType";const jt="ProviderId";const qt="PackedPolicySize";const Vt="PackedPolicyTooLargeException";const Wt="Provider"
;const Gt="RoleArn";const Kt="RegionDisabledException";const Qt="RoleSessionName";const Jt="SecretAccessKey";const Yt="SubjectFromWebIdentityToken"
;const Xt="SourceIdentity";const Zt="SerialNumber";const en="SessionToken";const tn="SessionTokenSize";const nn="SessionTokenUtilization";const rn="Tags"
;const sn="TokenCode";const on="TransitiveTagKeys";const an="Tag";const cn="Value";const un="WebIdentityToken";const ln="arn";const dn="accessKeySecretType"
;const fn="awsQueryError";const hn="client";const gn="clientTokenType";const pn="error";const mn="httpError";const yn="message"
;const Sn="policyDescriptorListType";const wn="smithy.ts.sdk.synthetic.com.amazonaws.sts";const En="tagListType";const bn="com.amazonaws.sts"
;const vn=new re(wn);var Cn=[-3,wn,"STSServiceException",0,[],[]];vn.registerError(Cn,it);const An=new re(bn);var Tn=[-3,bn,Rt,{
[fn]:[`ExpiredTokenException`,400],[pn]:hn,[mn]:400},[yn],[0]];An.registerError(Tn,ot);var xn=[-3,bn,kt,{[fn]:[`IDPCommunicationError`,400],[pn]:hn,[mn]:400
},[yn],[0]];An.registerError(xn,ft);var _n=[-3,bn,Pt,{[fn]:[`IDPRejectedClaim`,403],[pn]:hn,[mn]:403},[yn],[0]];An.registerError(_n,lt);var In=[-3,bn,Ot,{
[fn]:[`InvalidIdentityToken`,400],[pn]:hn,[mn]:400},[yn],[0]];An.registerError(In,dt);var Rn=[-3,bn,Dt,{[fn]:[`MalformedPolicyDocument`,400],[pn]:hn,[mn]:400
},[yn],[0]];An.registerError(Rn,at);var kn=[-3,bn,Vt,{[fn]:[`PackedPolicyTooLarge`,400],[pn]:hn,[mn]:400},[yn],[0]];An.registerError(kn,ct);var Pn=[-3,bn,Kt,{
[fn]:[`RegionDisabledException`,403],[pn]:hn,[mn]:403},[yn],[0]];An.registerError(Pn,ut);const On=[vn,An];var Nn=[0,bn,dn,8,0];var Dn=[0,bn,gn,8,0]
;var Mn=[3,bn,wt,0,[mt,ht],[0,0],2];var Bn=[3,bn,yt,0,[Gt,Qt,Ft,Bt,xt,rn,on,It,Zt,sn,Xt,$t,Mt],[0,0,()=>qn,0,1,()=>Wn,64|0,0,0,0,0,()=>Vn,1],2]
;var Fn=[3,bn,St,0,[At,wt,qt,Xt,nn,tn],[[()=>Un,0],()=>Mn,1,0,1,1]];var Ln=[3,bn,bt,0,[Gt,Qt,un,jt,Ft,Bt,xt,Mt],[0,0,[()=>Dn,0],0,()=>qn,0,1,1],3]
;var $n=[3,bn,vt,0,[At,Yt,wt,qt,Wt,Ct,Xt,nn,tn],[[()=>Un,0],0,()=>Mn,1,0,0,0,1,1]];var Un=[3,bn,At,0,[gt,Jt,en,_t],[0,[()=>Nn,0],0,4],4]
;var zn=[3,bn,Ht,0,[ln],[0]];var Hn=[3,bn,zt,0,[Lt,Tt],[0,0]];var jn=[3,bn,an,0,[Nt,cn],[0,0],2];var qn=[1,bn,Sn,0,()=>zn];var Vn=[1,bn,Ut,0,()=>Hn]
;var Wn=[1,bn,En,0,()=>jn];var Gn=[9,bn,pt,0,()=>Bn,()=>Fn];var Kn=[9,bn,Et,0,()=>Ln,()=>$n];const Qn=e=>({apiVersion:"2011-06-15",
base64Decoder:e?.base64Decoder??pe,base64Encoder:e?.base64Encoder??ge,disableHostPrefix:e?.disableHostPrefix??false,endpointProvider:e?.endpointProvider??qe,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Ze,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ae},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],logger:e?.logger??new T,protocol:e?.protocol??we,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:On,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Ee,
signerConstructor:e?.signerConstructor??de,urlParser:e?.urlParser??K,utf8Decoder:e?.utf8Decoder??he,utf8Encoder:e?.utf8Encoder??fe});const Jn=e=>{
x(process.version);const t=D(e);const n=()=>t().then(_);const r=Qn(e);s(process.version);const c={profile:e?.profile,logger:r.logger};return{...r,...e,
runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??M(le,c),bodyLengthChecker:e?.bodyLengthChecker??me,
defaultSocketTimeout:o(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:r.serviceId,clientVersion:st.version}),
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4")||(async t=>await e.credentialDefaultProvider(t?.__config||{})()),signer:new ae},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],maxAttempts:e?.maxAttempts??M(ee,e),region:e?.region??M(L,{...$,
...c}),requestHandler:Se.create(e?.requestHandler??n),retryMode:e?.retryMode??M({...Z,default:async()=>(await n()).retryMode||X},e),
sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??M(ue,c),streamCollector:e?.streamCollector??ye,useDualstackEndpoint:e?.useDualstackEndpoint??M(F,c),
useFipsEndpoint:e?.useFipsEndpoint??M(B,c),userAgentAppId:e?.userAgentAppId??M(a,c)}};const Yn=e=>{const t=e.httpAuthSchemes;let n=e.httpAuthSchemeProvider
;let r=e.credentials;return{setHttpAuthScheme(e){const n=t.findIndex(t=>t.schemeId===e.schemeId);if(n===-1){t.push(e)}else{t.splice(n,1,e)}},httpAuthSchemes(){
return t},setHttpAuthSchemeProvider(e){n=e},httpAuthSchemeProvider(){return n},setCredentials(e){r=e},credentials(){return r}}};const Xn=e=>({
httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()});const Zn=(e,t)=>{
const n=Object.assign(c(e),I(e),Q(e),Yn(e));t.forEach(e=>e.configure(n));return Object.assign(e,u(n),R(n),J(n),Xn(n))};class er extends k{config
;constructor(...[e]){const t=Jn(e||{});super(t);this.initConfig=t;const n=tt(t);const r=l(n);const s=te(r);const i=U(s);const o=d(i);const a=W(o);const c=et(a)
;const u=Zn(c,e?.extensions||[]);this.config=u;this.middlewareStack.use(se(this.config));this.middlewareStack.use(f(this.config))
;this.middlewareStack.use(ne(this.config));this.middlewareStack.use(Y(this.config));this.middlewareStack.use(h(this.config))
;this.middlewareStack.use(g(this.config));this.middlewareStack.use(p(this.config));this.middlewareStack.use(w(this.config,{httpAuthSchemeParametersProvider:Ge,
identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials,"aws.auth#sigv4a":e.credentials})}));this.middlewareStack.use(b(this.config))}
destroy(){super.destroy()}}const tr=P(nt,"AWSSecurityTokenServiceV20110615","STSClient",G);const nr={};const rr=(e,t,n,r)=>[]
;class sr extends(tr(nr,rr,"AssumeRole",Gn)){}class ir extends(tr(nr,rr,"AssumeRoleWithWebIdentity",Kn)){}const or={AssumeRoleCommand:sr,
AssumeRoleWithWebIdentityCommand:ir};class ar extends er{}O(or,ar);const cr=e=>{if(typeof e?.Arn==="string"){const t=e.Arn.split(":");if(t.length>4&&t[4]!==""){
return t[4]}}return undefined};const ur=async(e,t,n,r={})=>{const s=typeof e==="function"?await e():e;const i=typeof t==="function"?await t():t;let o=""
;const a=s??i??(o=await y(r)())
;n?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${s} (credential provider clientConfig)`,`${i} (contextual client)`,`${o} (STS default: AWS_REGION, profile region, or us-east-1)`)
;return a};const lr=(e,t)=>{let n;let r;return async(s,i)=>{r=s;if(!n){
const{logger:s=e?.parentClientConfig?.logger,profile:i=e?.parentClientConfig?.profile,region:o,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:u=e?.parentClientConfig?.userAgentAppId}=e
;const l=await ur(o,e?.parentClientConfig?.region,c,{logger:s,profile:i});const d=!fr(a);n=new t({...e,userAgentAppId:u,profile:i,
credentialDefaultProvider:()=>async()=>r,region:l,requestHandler:d?a:undefined,logger:s})}const{Credentials:o,AssumedRoleUser:a}=await n.send(new sr(i))
;if(!o||!o.AccessKeyId||!o.SecretAccessKey){throw new Error(`Invalid response from STS.assumeRole call with role ${i.RoleArn}`)}const c=cr(a);const u={
accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.SessionToken,expiration:o.Expiration,...o.CredentialScope&&{
credentialScope:o.CredentialScope},...c&&{accountId:c}};m(u,"CREDENTIALS_STS_ASSUME_ROLE","i");return u}};const dr=(e,t)=>{let n;return async r=>{if(!n){
const{logger:r=e?.parentClientConfig?.logger,profile:s=e?.parentClientConfig?.profile,region:i,requestHandler:o=e?.parentClientConfig?.requestHandler,credentialProviderLogger:a,userAgentAppId:c=e?.parentClientConfig?.userAgentAppId}=e
;const u=await ur(i,e?.parentClientConfig?.region,a,{logger:r,profile:s});const l=!fr(o);n=new t({...e,userAgentAppId:c,profile:s,region:u,
requestHandler:l?o:undefined,logger:r})}const{Credentials:s,AssumedRoleUser:i}=await n.send(new ir(r));if(!s||!s.AccessKeyId||!s.SecretAccessKey){
throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${r.RoleArn}`)}const o=cr(i);const a={accessKeyId:s.AccessKeyId,
secretAccessKey:s.SecretAccessKey,sessionToken:s.SessionToken,expiration:s.Expiration,...s.CredentialScope&&{credentialScope:s.CredentialScope},...o&&{
accountId:o}};if(o){m(a,"RESOLVED_ACCOUNT_ID","T")}m(a,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k");return a}};const fr=e=>e?.metadata?.handlerProtocol==="h2"
;const hr=(e,t)=>{if(!t)return e;else return class n extends e{constructor(e){super(e);for(const e of t){this.middlewareStack.use(e)}}}}
;const gr=(e={},t)=>lr(e,hr(er,t));const pr=(e={},t)=>dr(e,hr(er,t));const mr=e=>t=>e({roleAssumer:gr(t),roleAssumerWithWebIdentity:pr(t),...t})
;t.AssumeRole$=Gn;t.AssumeRoleCommand=sr;t.AssumeRoleRequest$=Bn;t.AssumeRoleResponse$=Fn;t.AssumeRoleWithWebIdentity$=Kn;t.AssumeRoleWithWebIdentityCommand=ir
;t.AssumeRoleWithWebIdentityRequest$=Ln;t.AssumeRoleWithWebIdentityResponse$=$n;t.AssumedRoleUser$=Mn;t.Credentials$=Un;t.ExpiredTokenException=ot
;t.ExpiredTokenException$=Tn;t.IDPCommunicationErrorException=ft;t.IDPCommunicationErrorException$=xn;t.IDPRejectedClaimException=lt
;t.IDPRejectedClaimException$=_n;t.InvalidIdentityTokenException=dt;t.InvalidIdentityTokenException$=In;t.MalformedPolicyDocumentException=at
;t.MalformedPolicyDocumentException$=Rn;t.PackedPolicyTooLargeException=ct;t.PackedPolicyTooLargeException$=kn;t.PolicyDescriptorType$=zn;t.ProvidedContext$=Hn
;t.RegionDisabledException=ut;t.RegionDisabledException$=Pn;t.STS=ar;t.STSClient=er;t.STSServiceException=it;t.STSServiceException$=Cn;t.Tag$=jn
;t.decorateDefaultCredentialProvider=mr;t.errorTypeRegistries=On;t.getDefaultRoleAssumer=gr;t.getDefaultRoleAssumerWithWebIdentity=pr},5785:(e,t,n)=>{
const{SignatureV4:r,signatureV4aContainer:s}=n(75118);const i={CrtSignerV4:null};const o="X-Amz-S3session-Token";const a=o.toLowerCase();class c extends r{
async signWithCredentials(e,t,n){const r=u(t);e.headers[a]=t.sessionToken;const s=this;l(s,r);return s.signRequest(e,n??{})}async presignWithCredentials(e,t,n){
const r=u(t);delete e.headers[a];e.headers[o]=t.sessionToken;e.query=e.query??{};e.query[o]=t.sessionToken;const s=this;l(s,r);return this.presign(e,n)}}
function u(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,expiration:e.expiration}}function l(e,t){const n=e.credentialProvider
;e.credentialProvider=()=>{e.credentialProvider=n;return Promise.resolve(t)}}class d{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
if(typeof i.CrtSignerV4==="function"){return"crt"}else if(typeof s.SignatureV4a==="function"){return"js"}return"none"}constructor(e){this.sigv4Signer=new c(e)
;this.signerOptions=e}async sign(e,t={}){if(t.signingRegion==="*"){return this.getSigv4aSigner().sign(e,t)}return this.sigv4Signer.sign(e,t)}
async signWithCredentials(e,t,n={}){if(n.signingRegion==="*"){const r=this.getSigv4aSigner();const s=i.CrtSignerV4;if(s&&r instanceof s){
return r.signWithCredentials(e,t,n)}else{
throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)
}}return this.sigv4Signer.signWithCredentials(e,t,n)}async presign(e,t={}){if(t.signingRegion==="*"){const n=this.getSigv4aSigner();const r=i.CrtSignerV4
;if(r&&n instanceof r){return n.presign(e,t)}else{
throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. `+`Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. `+`You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] `+`or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. `+`For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)
}}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,n={}){if(n.signingRegion==="*"){
throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")}return this.sigv4Signer.presignWithCredentials(e,t,n)}
getSigv4aSigner(){if(!this.sigv4aSigner){const e=i.CrtSignerV4;const t=s.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!e&&!t){
throw new Error("Neither CRT nor JS SigV4a implementation is available. "+"Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
}if(e&&typeof e==="function"){this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1})}else if(t&&typeof t==="function"){this.sigv4aSigner=new t({
...this.signerOptions})}else{
throw new Error("Available SigV4a implementation is not a valid constructor. "+"Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a."+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
}}else{if(!t||typeof t!=="function"){
throw new Error("JS SigV4a implementation is not available or not a valid constructor. "+"Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. "+"You must also register the package by calling [require('@aws-sdk/signature-v4a');] "+"or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. "+"For more information please go to "+"https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
}this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}}t.SignatureV4MultiRegion=d;t.SignatureV4SignWithCredentials=c
;t.signatureV4CrtContainer=i},75433:(e,t,n)=>{const{setTokenFeature:r}=n(5152);const{getBearerTokenEnvKey:s}=n(97523)
;const{TokenProviderError:i,getSSOTokenFilepath:o,parseKnownFiles:a,getProfileName:c,loadSsoSessionData:u,getSSOTokenFromFile:l,memoize:d,chain:f}=n(47291)
;const{promises:h}=n(73024);const g=({logger:e,signingName:t}={})=>async()=>{e?.debug?.("@aws-sdk/token-providers - fromEnvSigningName");if(!t){
throw new i("Please pass 'signingName' to compute environment variable key",{logger:e})}const n=s(t);if(!(n in process.env)){
throw new i(`Token not present in '${n}' environment variable`,{logger:e})}const o={token:process.env[n]};r(o,"BEARER_SERVICE_ENV_VARS","3");return o}
;const p=5*60*1e3;const m=`To refresh this SSO session run 'aws sso login' with the corresponding profile.`;const y=async(e,t={},r)=>{
const{SSOOIDCClient:s}=n(89443);const i=e=>t.clientConfig?.[e]??t.parentClientConfig?.[e]??r?.[e];const o=new s(Object.assign({},t.clientConfig??{},{
region:e??t.clientConfig?.region,logger:i("logger"),userAgentAppId:i("userAgentAppId")}));return o};const S=async(e,t,r={},s)=>{
const{CreateTokenCommand:i}=n(89443);const o=await y(t,r,s);return o.send(new i({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,
grantType:"refresh_token"}))};const w=e=>{if(e.expiration&&e.expiration.getTime()<Date.now()){throw new i(`Token is expired. ${m}`,false)}}
;const E=(e,t,n=false)=>{if(typeof t==="undefined"){throw new i(`Value not present for '${e}' in SSO Token${n?". Cannot refresh":""}. ${m}`,false)}}
;const{writeFile:b}=h;const v=(e,t)=>{const n=o(e);const r=JSON.stringify(t,null,2);return b(n,r)};const C=new Map;const A=new Map
;const T=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/token-providers - fromSso");const n=await a(e);const r=c({
profile:e.profile??t?.profile});const s=n[r];if(!s){throw new i(`Profile '${r}' could not be found in shared credentials file.`,false)
}else if(!s["sso_session"]){throw new i(`Profile '${r}' is missing required property 'sso_session'.`)}const o=s["sso_session"];const d=A.get(o);if(d){
return await d}const f=await u(e);const h=f[o];if(!h){throw new i(`Sso session '${o}' could not be found in shared credentials file.`,false)}
for(const e of["sso_start_url","sso_region"]){if(!h[e]){throw new i(`Sso session '${o}' is missing required property '${e}'.`,false)}}h["sso_start_url"]
;const g=h["sso_region"];let y;try{y=await l(o)}catch(e){
throw new i(`The SSO session token associated with profile=${r} was not found or is invalid. ${m}`,false)}E("accessToken",y.accessToken)
;E("expiresAt",y.expiresAt);const{accessToken:b,expiresAt:T}=y;const x={token:b,expiration:new Date(T)};if(x.expiration.getTime()-Date.now()>p){return x}
const _=A.get(o);if(_){return await _}const I=C.get(o)??0;if(Date.now()-I<30*1e3){w(x);return x}E("clientId",y.clientId,true)
;E("clientSecret",y.clientSecret,true);E("refreshToken",y.refreshToken,true);const R=(async()=>{try{C.set(o,Date.now());const n=await S(y,g,e,t)
;E("accessToken",n.accessToken);E("expiresIn",n.expiresIn);const r=new Date(Date.now()+n.expiresIn*1e3);try{await v(o,{...y,accessToken:n.accessToken,
expiresAt:r.toISOString(),refreshToken:n.refreshToken})}catch(e){}return{token:n.accessToken,expiration:r}}catch(e){w(x);return x}})();A.set(o,R);try{
return await R}finally{A.delete(o)}};const x=({token:e,logger:t})=>async()=>{t?.debug("@aws-sdk/token-providers - fromStatic");if(!e||!e.token){
throw new i(`Please pass a valid token to fromStatic`,false)}return e};const _=(e={})=>d(f(T(e),async()=>{
throw new i("Could not load token from any providers",false)}),e=>e.expiration!==undefined&&e.expiration.getTime()-Date.now()<3e5,e=>e.expiration!==undefined)
;t.fromEnvSigningName=g;t.fromSso=T;t.fromStatic=x;t.nodeProvider=_},94274:(e,t)=>{const n=/[&<>"]/g;const r={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"}
;function s(e){return e.replace(n,e=>r[e])}const i=/[&"'<>\r\n\u0085\u2028]/g;const o={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;",
"\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function a(e){return e.replace(i,e=>o[e])}class c{value;constructor(e){this.value=e}toString(){
return a(""+this.value)}}class u{name;children;attributes={};static of(e,t,n){const r=new u(e);if(t!==undefined){r.addChildNode(new c(t))}if(n!==undefined){
r.withName(n)}return r}constructor(e,t=[]){this.name=e;this.children=t}withName(e){this.name=e;return this}addAttribute(e,t){this.attributes[e]=t;return this}
addChildNode(e){this.children.push(e);return this}removeAttribute(e){delete this.attributes[e];return this}n(e){this.name=e;return this}c(e){
this.children.push(e);return this}a(e,t){if(t!=null){this.attributes[e]=t}return this}cc(e,t,n=t){if(e[t]!=null){const r=u.of(t,e[t]).withName(n);this.c(r)}}
l(e,t,n,r){if(e[t]!=null){const e=r();e.map(e=>{e.withName(n);this.c(e)})}}lc(e,t,n,r){if(e[t]!=null){const e=r();const t=new u(n);e.map(e=>{t.c(e)});this.c(t)}
}toString(){const e=Boolean(this.children.length);let t=`<${this.name}`;const n=this.attributes;for(const e of Object.keys(n)){const r=n[e];if(r!=null){
t+=` ${e}="${s(""+r)}"`}}return t+=!e?"/>":`>${this.children.map(e=>e.toString()).join("")}</${this.name}>`}}function l(e){Object.defineProperty(e,"__proto__",{
value:undefined,writable:true,enumerable:true,configurable:true})}function d(e){const t=new f(e);return t.parse()}class f{x;i=0;z;constructor(e){this.x=e
;this.x=e.replace(/\r\n?/g,"\n");this.z=this.x.length}parse(){const e=this;const{z:t}=e;while(e.i<t){e.trim();if(e.i>=t){break}if(e.isNext("<?")){e.readTo("?>")
;e.trim()}else if(e.isNext("\x3c!--")){e.readTo("--\x3e");e.trim()}else if(e.isNext("<!DOCTYPE",false)){e.skipDoctype();e.trim()}else if(e.x[e.i]==="<"){
const t=e.parseTag();return{[t.tag]:t.value}}else{throw new Error("@aws-sdk XML parse error: unexpected content.")}}
throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=true){const n=this;if(t){return n.x.startsWith(e,n.i)}
return n.x.toLowerCase().startsWith(e.toLowerCase(),n.i)}readTo(e){const t=this;const n=t.x.indexOf(e,t.i);if(n===-1){
throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`)}const r=t.x.slice(t.i,n);t.i=n+e.length;return r}trim(){const e=this
;while(e.i<e.z&&" \t\r\n".includes(e.x[e.i])){++e.i}}readAttrValue(){const e=this;const t=e.x[e.i];++e.i;let n="";while(e.i<e.z&&e.x[e.i]!==t){n+=e.x[e.i++]}
++e.i;return e.decodeEntities(n)}parseTag(){const e=this;++e.i;let t="";while(e.i<e.z&&!" \t\r\n>/".includes(e.x[e.i])){t+=e.x[e.i++]}let n=false;const r={}
;while(e.i<e.z){e.trim();if(">/".includes(e.x[e.i])){break}let t="";while(e.i<e.z&&!"= \t\r\n>/?".includes(e.x[e.i])){t+=e.x[e.i++]}e.trim();if(e.x[e.i]!=="="){
break}++e.i;e.trim();if(t==="__proto__"){l(r)}r[t]=e.readAttrValue();n=true}if(e.i>=e.z){throw new Error("@aws-sdk XML parse error: unexpected end of input.")}
if(e.x[e.i]==="/"){++e.i;if(e.i>=e.z||e.x[e.i]!==">"){throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.")}++e.i;return{
tag:t,value:n?r:""}}if(e.x[e.i]!==">"){throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.")}++e.i;const s=[];const i=[]
;let o=false;while(e.i<e.z){if(e.isNext("</")){break}if(e.x[e.i]==="<"){if(e.isNext("\x3c!--")){e.readTo("--\x3e")}else if(e.isNext("<![CDATA[")){e.i+=9
;s.push(e.readTo("]]>"))}else if(e.isNext("<?")){e.readTo("?>")}else{o=true;i.push(e.parseTag())}}else{let t="";while(e.i<e.z&&e.x[e.i]!=="<"){t+=e.x[e.i++]}
s.push(e.decodeEntities(t))}}if(!e.isNext("</")){throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`)}e.i+=2;const a=e.readTo(">").trim()
;if(a!==t){throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${a}>.`)}if(!n&&s.length===0&&!o){return{tag:t,value:""}}if(!n&&!o){
const e=s.length===1?s[0]:s.join("");if(e.trim()===""&&e.includes("\n")){return{tag:t,value:""}}return{tag:t,value:e}}const c={};for(const e of s){
if(e.trim()===""&&e.includes("\n")){continue}c["#text"]="#text"in c?c["#text"]+e:e}for(const e of i){if(e.tag==="__proto__"){l(c)}if(e.tag in c){
if(Array.isArray(c[e.tag])){c[e.tag].push(e.value)}else{c[e.tag]=[c[e.tag],e.value]}}else{c[e.tag]=e.value}}for(const[e,t]of Object.entries(r)){
if(e==="__proto__"){l(c)}c[e]=t}return{tag:t,value:c}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const e=this;e.i+=9;let t=0
;while(e.i<e.z){const n=e.x[e.i];if(n==="["){++t}else if(n==="]"){--t}else if(n===">"&&t===0){++e.i;return}++e.i}
throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){
return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(e,t,n,r)=>{if(t){return String.fromCharCode(parseInt(t,16))}if(n){
return String.fromCharCode(parseInt(n,10))}return f.ENTITIES[r]??""})}}t.XmlNode=u;t.XmlText=c;t.parseXML=d},29320:(e,t,n)=>{"use strict";const r={
REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),
TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")}
;const s=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");if(!s){globalThis.awslambda=globalThis.awslambda||{}}class i{
static PROTECTED_KEYS=r;isProtectedKey(e){return Object.values(r).includes(e)}getRequestId(){return this.get(r.REQUEST_ID)??"-"}getXRayTraceId(){
return this.get(r.X_RAY_TRACE_ID)}getTenantId(){return this.get(r.TENANT_ID)}getTraceparent(){return this.get(r.TRACEPARENT)}getTracestate(){
return this.get(r.TRACESTATE)}getBaggage(){return this.get(r.BAGGAGE)}}class o extends i{currentContext;getContext(){return this.currentContext}hasContext(){
return this.currentContext!==undefined}get(e){return this.currentContext?.[e]}set(e,t){if(this.isProtectedKey(e)){
throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)}this.currentContext=this.currentContext||{};this.currentContext[e]=t}run(e,t){
this.currentContext=e;return t()}}class a extends i{als;static async create(){const e=new a;const t=await Promise.resolve().then(n.t.bind(n,16698,23))
;e.als=new t.AsyncLocalStorage;return e}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==undefined}get(e){
return this.als.getStore()?.[e]}set(e,t){if(this.isProtectedKey(e)){throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`)}
const n=this.als.getStore();if(!n){throw new Error("No context available")}n[e]=t}run(e,t){return this.als.run(e,t)}}t.InvokeStore=void 0;(function(e){
let t=null;async function n(e){if(!t){t=(async()=>{const t=e===true||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env;const n=t?await a.create():new o
;if(!s&&globalThis.awslambda?.InvokeStore){return globalThis.awslambda.InvokeStore}else if(!s&&globalThis.awslambda){globalThis.awslambda.InvokeStore=n;return n
}else{return n}})()}return t}e.getInstanceAsync=n;e._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{t=null
;if(globalThis.awslambda?.InvokeStore){delete globalThis.awslambda.InvokeStore}globalThis.awslambda={InvokeStore:undefined}}}:undefined
})(t.InvokeStore||(t.InvokeStore={}));t.InvokeStoreBase=i},90402:(e,t,n)=>{const{getSmithyContext:r,hasOwn:s}=n(34534);t.getSmithyContext=r
;const{HttpRequest:i}=n(93422);const{requestBuilder:o}=n(93422);t.requestBuilder=o;const{HttpApiKeyAuthLocation:a}=n(90690);const c=(e,t)=>{
if(!t||t.length===0){return e}const n=[];for(const r of t){for(const t of e){const e=t.schemeId.split("#")[1];if(e===r){n.push(t)}}}for(const t of e){
if(!n.find(({schemeId:e})=>e===t.schemeId)){n.push(t)}}return n};function u(e){const t=new Map;for(const n of e){t.set(n.schemeId,n)}return t}
const l=(e,t)=>(n,s)=>async i=>{const o=e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e,s,i.input))
;const a=e.authSchemePreference?await e.authSchemePreference():[];const l=c(o,a);const d=u(e.httpAuthSchemes);const f=r(s);const h=[];for(const n of l){
const r=d.get(n.schemeId);if(!r){h.push(`HttpAuthScheme \`${n.schemeId}\` was not enabled for this service.`);continue}
const i=r.identityProvider(await t.identityProviderConfigProvider(e));if(!i){
h.push(`HttpAuthScheme \`${n.schemeId}\` did not have an IdentityProvider configured.`);continue}
const{identityProperties:o={},signingProperties:a={}}=n.propertiesExtractor?.(e,s)||{};n.identityProperties=Object.assign(n.identityProperties||{},o)
;n.signingProperties=Object.assign(n.signingProperties||{},a);f.selectedHttpAuthScheme={httpAuthOption:n,identity:await i(n.identityProperties),signer:r.signer}
;break}if(!f.selectedHttpAuthScheme){throw new Error(h.join("\n"))}return n(i)};const d={step:"serialize",tags:["HTTP_AUTH_SCHEME"],
name:"httpAuthSchemeMiddleware",override:true,relation:"before",toMiddleware:"endpointV2Middleware"}
;const f=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:n})=>({applyToStack:r=>{r.addRelativeTo(l(e,{httpAuthSchemeParametersProvider:t,
identityProviderConfigProvider:n}),d)}});const h={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:true,relation:"before",
toMiddleware:"serializerMiddleware"};const g=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:n})=>({applyToStack:r=>{r.addRelativeTo(l(e,{
httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:n}),h)}});const p=e=>e=>{throw e};const m=(e,t)=>{};const y=e=>(e,t)=>async n=>{
if(!i.isInstance(n.request)){return e(n)}const s=r(t);const o=s.selectedHttpAuthScheme;if(!o){
throw new Error(`No HttpAuthScheme was selected: unable to sign request`)}const{httpAuthOption:{signingProperties:a={}},identity:c,signer:u}=o;const l=await e({
...n,request:await u.sign(n.request,c,a)}).catch((u.errorHandler||p)(a));(u.successHandler||m)(l.response,a);return l};const S={step:"finalizeRequest",
tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:true,relation:"after",
toMiddleware:"retryMiddleware"};const w=e=>({applyToStack:e=>{e.addRelativeTo(y(),S)}});const E=e=>{if(typeof e==="function"){return e}
const t=Promise.resolve(e);return()=>t};const b=async(e,t,n,r=e=>e,...s)=>{let i=new e(n);i=r(i)??i;return await t.send(i,...s)};function v(e,t,n,r,s){
return async function*i(o,a,...c){const u=a;let l=o.startingToken??u[n];let d=true;let f;while(d){u[n]=l;if(s){u[s]=u[s]??o.pageSize}if(o.client instanceof e){
f=await b(t,o.client,a,o.withCommand,...c)}else{throw new Error(`Invalid client, expected instance of ${e.name}`)}yield f;const i=l;l=C(f,r)
;d=!!(l&&(!o.stopOnSameToken||l!==i))}return undefined}}const C=(e,t)=>{let n=e;const r=t.split(".");for(const e of r){if(!n||typeof n!=="object"){
return undefined}n=n[e]}return n};function A(e,t,n){if(!e.__smithy_context){e.__smithy_context={features:{}}}else if(!e.__smithy_context.features){
e.__smithy_context.features={}}e.__smithy_context.features[t]=n}class T{authSchemes=new Map;constructor(e){for(const t in e){if(!s(e,t)){continue}const n=e[t]
;if(n!==undefined){this.authSchemes.set(t,n)}}}getIdentityProvider(e){return this.authSchemes.get(e)}}class x{async sign(e,t,n){if(!n){
throw new Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing")}if(!n.name){
throw new Error("request could not be signed with `apiKey` since the `name` signer property is missing")}if(!n.in){
throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing")}if(!t.apiKey){
throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined")}const r=i.clone(e);if(n.in===a.QUERY){r.query[n.name]=t.apiKey
}else if(n.in===a.HEADER){r.headers[n.name]=n.scheme?`${n.scheme} ${t.apiKey}`:t.apiKey}else{
throw new Error("request can only be signed with `apiKey` locations `query` or `header`, "+"but found: `"+n.in+"`")}return r}}class _{async sign(e,t,n){
const r=i.clone(e);if(!t.token){throw new Error("request could not be signed with `token` since the `token` is not defined")}
r.headers["Authorization"]=`Bearer ${t.token}`;return r}}class I{async sign(e,t,n){return e}}const R=e=>function t(n){
return O(n)&&n.expiration.getTime()-Date.now()<e};const k=3e5;const P=R(k);const O=e=>e.expiration!==undefined;const N=(e,t,n)=>{if(e===undefined){
return undefined}const r=typeof e!=="function"?async()=>Promise.resolve(e):e;let s;let i;let o;let a=false;const c=async e=>{if(!i){i=r(e)}try{s=await i;o=true
;a=false}finally{i=undefined}return s};if(t===undefined){return async e=>{if(!o||e?.forceRefresh){s=await c(e)}return s}}return async e=>{
if(!o||e?.forceRefresh){s=await c(e)}if(a){return s}if(!n(s)){a=true;return s}if(t(s)){await c(e);return s}return s}};t.DefaultIdentityProviderConfig=T
;t.EXPIRATION_MS=k;t.HttpApiKeyAuthSigner=x;t.HttpBearerAuthSigner=_;t.NoAuthSigner=I;t.createIsIdentityExpiredFunction=R;t.createPaginator=v
;t.doesIdentityRequireRefresh=O;t.getHttpAuthSchemeEndpointRuleSetPlugin=f;t.getHttpAuthSchemePlugin=g;t.getHttpSigningPlugin=w
;t.httpAuthSchemeEndpointRuleSetMiddlewareOptions=d;t.httpAuthSchemeMiddleware=l;t.httpAuthSchemeMiddlewareOptions=h;t.httpSigningMiddleware=y
;t.httpSigningMiddlewareOptions=S;t.isIdentityExpired=P;t.memoizeIdentityProvider=N;t.normalizeProvider=E;t.setFeature=A},64645:(e,t,n)=>{
const{nv:r,NumericValue:s,calculateBodyLength:i,generateIdempotencyToken:o,fromBase64:a,_parseEpochTimestamp:c}=n(92430);const{hasOwn:u}=n(34534)
;const{HttpRequest:l,collectBody:d,SerdeContext:f,AbstractRpcV2Protocol:h}=n(93422);const{NormalizedSchema:g,TypeRegistry:p}=n(26890);const m=0;const y=1
;const S=2;const w=3;const E=4;const b=5;const v=6;const C=7;const A=20;const T=21;const x=22;const _=23;const I=24;const R=25;const k=26;const P=27;const O=31
;function N(e){return typeof Buffer!=="undefined"?Buffer.alloc(e):new Uint8Array(e)}const D=Symbol("@smithy/core/cbor::tagSymbol");function M(e){e[D]=true
;return e}const B=typeof Buffer!=="undefined";const F=new TextDecoder;let L=N(0);let $=false;let U=new DataView(L.buffer,L.byteOffset,L.byteLength);let z=0
;function H(e){L=e;$=B&&L instanceof Buffer;U=new DataView(L.buffer,L.byteOffset,L.byteLength)}function j(e,t){if(e>=t){
throw new Error("unexpected end of (decode) payload.")}const n=(L[e]&224)>>5;const r=L[e]&31;if(r===O&&2<=n&&n<=5){return q(e,t)}switch(n){case m:case y:case v:
{let s;let i;if(r<24){s=r;i=1}else{switch(r){case I:if(t-e<2){fe(1)}s=L[e+1];i=2;break;case R:if(t-e<3){fe(2)}s=U.getUint16(e+1);i=3;break;case k:if(t-e<5){
fe(4)}s=U.getUint32(e+1);i=5;break;case P:if(t-e<9){fe(8)}{const t=U.getUint32(e+1);if(t<2097152){s=t*4294967296+U.getUint32(e+5)}else{s=U.getBigUint64(e+1)}}
i=9;break;default:he(r)}}if(n===m){z=i;return le(s)}else if(n===y){let e;if(typeof s==="bigint"){e=BigInt(-1)-s}else{e=-1-s}z=i;return le(e)}else{
return re(e,t,r,s,i)}}case w:return J(e,t);case b:return W(e,t);case E:return Q(e,t);case S:return ne(e,t);default:return se(e,t)}}function q(e,t){
const n=(L[e]&224)>>5;const r=L[e]&31;if(r===O){switch(n){case w:return ce(e,t);case b:return oe(e,t);case E:return ae(e,t);case S:return ue(e,t)}}}
function V(e,t){const n=e>>7;const r=(e&124)>>2;const s=(e&3)<<8|t;const i=n===0?1:-1;if(r===0){if(s===0){return 0}return i*(Math.pow(2,1-15)*(s/1024))
}else if(r===31){if(s===0){return i*Infinity}return NaN}return i*(Math.pow(2,r-15)*(1+s/1024))}function W(e,t){const n=ie(e,t);if(n<25){return K(e,t,n)}
return G(e,t,n)}function G(e,t,n){const r=z;e+=r;const s=e;const i=Object.create(null);for(let r=0;r<n;++r){const n=J(e,t);e+=z;const r=(L[e]&224)>>5;if(r===w){
i[n]=J(e,t)}else{i[n]=j(e,t)}e+=z}z=r+(e-s);Object.setPrototypeOf(i,Object.prototype);return i}function K(e,t,n){const r=z;e+=r;const s=e;const i={}
;for(let r=0;r<n;++r){const n=J(e,t);e+=z;i[n]=j(e,t);e+=z}z=r+(e-s);return i}function Q(e,t){const n=ie(e,t);const r=z;e+=r;const s=e;const i=Array(n)
;for(let r=0;r<n;++r){i[r]=j(e,t);e+=z}z=r+(e-s);return i}function J(e,t){const n=ie(e,t);const r=z;e+=r;if(t-e<n){fe(n)}z=r+n;if(n<24){return te(e,n)}if($){
return L.toString("utf-8",e,e+n)}return F.decode(L.subarray(e,e+n))}const Y=new Array(2048);const X=new Uint16Array(2048);let Z=0;function ee(){Z=Z+1&65535}
function te(e,t){let n=t;for(let r=0;r<t;++r){n=n*31+L[e+r]|0}const r=n>>>0&2047;const s=Y[r];if(s!==undefined){if(s.length===t){let n=true
;for(let r=0;r<t;++r){if(s.charCodeAt(r)!==L[e+r]){n=false;break}}if(n){X[r]=Z;return s}}}const i=$?L.toString("utf-8",e,e+t):F.decode(L.subarray(e,e+t))
;if(X[r]!==Z){Y[r]=i;X[r]=Z}return i}function ne(e,t){const n=ie(e,t);const r=z;e+=r;if(t-e<n){fe(n)}const s=L.subarray(e,e+n);z=r+n;return s}
function re(e,t,n,s,i){if(n===2||n===3){const r=ie(e+i,t);let s=BigInt(0);const o=e+i+z;for(let e=o;e<o+r;++e){s=s<<BigInt(8)|BigInt(L[e])}z=i+z+r
;return n===3?-s-BigInt(1):s}else if(n===4){const n=j(e+i,t);const[s,o]=n;const a=o<0?-1:1;const c=BigInt(a)*BigInt(o);const u=String(c);const l=o<0?"-":""
;let d;const f=typeof s==="number"&&Math.abs(s)<=2**28;if(f){const e=s;const t="0".repeat(Math.abs(e)+1)+u;d=e===0?t:t.slice(0,t.length+e)+"."+t.slice(e)
;d=d.replace(/^0+/g,"");if(d===""){d="0"}if(d[0]==="."){d="0"+d}d=l+d}else{const e=BigInt(s);if(u.length===1){d=l+u+"e"+String(e)}else{
const t=e+BigInt(u.length-1);d=l+u[0]+"."+u.slice(1)+"e"+String(t)}}z=i+z;return r(d)}else{const n=j(e+i,t);const r=z;z=i+r;return M({tag:le(s),value:n})}}
function se(e,t){const n=L[e]&31;switch(n){case T:case A:z=1;return n===T;case x:z=1;return null;case _:z=1;return null;case R:if(t-e<3){
throw new Error("incomplete float16 at end of buf.")}z=3;return V(L[e+1],L[e+2]);case k:if(t-e<5){throw new Error("incomplete float32 at end of buf.")}z=5
;return U.getFloat32(e+1);case P:if(t-e<9){throw new Error("incomplete float64 at end of buf.")}z=9;return U.getFloat64(e+1);default:he(n)}}function ie(e,t){
const n=L[e]&31;if(n<24){z=1;return n}switch(n){case I:if(t-e<2){fe(1)}z=2;return L[e+1];case R:if(t-e<3){fe(2)}z=3;return U.getUint16(e+1);case k:if(t-e<5){
fe(4)}z=5;return U.getUint32(e+1);case P:if(t-e<9){fe(8)}z=9;return de(U.getBigUint64(e+1));default:he(n)}}function oe(e,t){e+=1;const n=e;const r={}
;for(;e<t;){if(L[e]===255){z=e-n+2;return r}const s=J(e,t);e+=z;r[s]=j(e,t);e+=z}throw new Error("expected break marker.")}function ae(e,t){e+=1;const n=[]
;for(const r=e;e<t;){if(L[e]===255){z=e-r+2;return n}n.push(j(e,t));e+=z}throw new Error("expected break marker.")}function ce(e,t){e+=1;const n=[]
;for(const r=e;e<t;){if(L[e]===255){const t=N(n.length);t.set(n,0);z=e-r+2;if(B){return t.toString("utf-8",0,t.length)}return F.decode(t)}const s=(L[e]&224)>>5
;const i=L[e]&31;if(s!==w){ge(s)}if(i===O){throw new Error("nested indefinite string.")}const o=ne(e,t);const a=z;e+=a;for(let e=0;e<o.length;++e){n.push(o[e])}
}throw new Error("expected break marker.")}function ue(e,t){e+=1;const n=[];for(const r=e;e<t;){if(L[e]===255){const t=N(n.length);t.set(n,0);z=e-r+2;return t}
const s=(L[e]&224)>>5;const i=L[e]&31;if(s!==S){ge(s)}if(i===O){throw new Error("nested indefinite string.")}const o=ne(e,t);const a=z;e+=a
;for(let e=0;e<o.length;++e){n.push(o[e])}}throw new Error("expected break marker.")}function le(e){if(typeof e==="number"){return e}const t=Number(e)
;if(Number.MIN_SAFE_INTEGER<=t&&t<=Number.MAX_SAFE_INTEGER){return t}return e}function de(e){const t=Number(e)
;if(t<Number.MIN_SAFE_INTEGER||Number.MAX_SAFE_INTEGER<t){console.warn(new Error(`@smithy/core/cbor - truncating BigInt(${e}) to ${t} with loss of precision.`))
}return t}function fe(e){throw new Error(`length ${e} greater than remaining buf len.`)}function he(e){throw new Error(`unexpected minor value ${e}.`)}
function ge(e){throw new Error(`unexpected major type ${e} in indefinite string.`)}const pe=typeof Buffer!=="undefined";const me=new Map;let ye=0;let Se=false
;const we=2048;let Ee=N(we);let be=new DataView(Ee.buffer,Ee.byteOffset,Ee.byteLength);let ve=0;function Ce(e){const t=[e];while(t.length){const e=t.pop()
;if(typeof e==="string"){const t=e.length;if(pe){Ie(t*3+9);if(t>23){Re(w,Buffer.byteLength(e));ve+=Ee.write(e,ve)}else{_e(e)}}else{const n=t*3;Ie(n+9)
;const r=ve;const s=(new TextEncoder).encodeInto(e,Ee.subarray(ve+9));const i=s.written;let o;if(i<24){o=1}else if(i<256){o=2}else if(i<65536){o=3
}else if(i<4294967296){o=5}else{o=9}if(o<9){Ee.copyWithin(r+o,r+9,r+9+i)}ve=r;ke(w,i);ve+=i}continue}if(Ee.byteLength-ve<9){Ie(64)}if(typeof e==="number"){
if(Number.isInteger(e)&&e>=-9007199254740992&&e<=9007199254740991){const t=e>=0;const n=t?m:y;const r=t?e:-e-1;if(r<24){Ee[ve++]=n<<5|r}else if(r<256){
Ee[ve++]=n<<5|24;Ee[ve++]=r}else if(r<65536){Ee[ve++]=n<<5|R;Ee[ve++]=r>>8;Ee[ve++]=r&255}else if(r<4294967296){Ee[ve++]=n<<5|k;be.setUint32(ve,r);ve+=4}else{
Ee[ve++]=n<<5|P;const e=r/4294967296|0;const t=r-e*4294967296|0;be.setUint32(ve,e);be.setUint32(ve+4,t);ve+=8}continue}Ee[ve++]=C<<5|P;be.setFloat64(ve,e);ve+=8
;continue}else if(typeof e==="bigint"){const t=e>=0;const n=t?m:y;const r=t?e:-e-BigInt(1);if(r<BigInt("18446744073709551616")){const e=Number(r)
;if(e<4294967296){ke(n,e)}else{Ee[ve++]=n<<5|P;be.setBigUint64(ve,r);ve+=8}}else{const e=r.toString(2);const n=new Uint8Array(Math.ceil(e.length/8));let s=r
;let i=0;while(n.byteLength-++i>=0){n[n.byteLength-i]=Number(s&BigInt(255));s>>=BigInt(8)}Ie(n.byteLength*2+16);Ee[ve++]=t?194:195;Re(S,n.byteLength)
;Ee.set(n,ve);ve+=n.byteLength}continue}else if(e===null){Ee[ve++]=C<<5|x;continue}else if(typeof e==="boolean"){Ee[ve++]=C<<5|(e?T:A);continue
}else if(typeof e==="undefined"){throw new Error("@smithy/core/cbor: client may not serialize undefined value.")}else if(Array.isArray(e)){ke(E,e.length)
;Ie(e.length*9+64);for(let n=e.length-1;n>=0;--n){t.push(e[n])}continue}else if(typeof e.byteLength==="number"){Ie(e.length*2+9);ke(S,e.length);Ee.set(e,ve)
;ve+=e.byteLength;continue}else if(typeof e==="object"){if(e instanceof s){let n=e.string;let r=BigInt(0);const s=n.search(/[eE]/);if(s!==-1){
r=BigInt(n.slice(s+1));n=n.slice(0,s)}const i=n.indexOf(".");const o=i===-1?0:n.length-i-1;const a=r-BigInt(o);const c=BigInt(n.replace(".",""));Ee[ve++]=196
;ke(E,2);t.push(c);t.push(a>=-0x20000000000000n&&a<=0x1fffffffffffffn?Number(a):a);continue}if(e[D]){if("tag"in e&&"value"in e){t.push(e.value);Re(v,e.tag)
;continue}else{throw new Error("tag encountered with missing fields, need 'tag' and 'value', found: "+JSON.stringify(e))}}const n=Object.keys(e)
;const r=n.length;ke(b,r);for(let s=r-1;s>=0;--s){t.push(e[n[s]]);t.push(n[s])}continue}
throw new Error(`data type ${e?.constructor?.name??typeof e} not compatible for encoding.`)}}function Ae(){ye=ye+1&65535;Se=false}function Te(){const e=N(ve)
;e.set(Ee.subarray(0,ve),0);ve=0;return e}function xe(e){const t=Ee;Ee=N(e);if(t){if(t.copy){t.copy(Ee,0,0,t.byteLength)}else{Ee.set(t,0)}}
be=new DataView(Ee.buffer,Ee.byteOffset,Ee.byteLength)}function _e(e){const t=me.get(e);if(t!==undefined){Ee.set(t.bytes,ve);ve+=t.bytes.length;t.epoch=ye
;return}const n=ve;const r=Buffer.byteLength(e);ke(w,r);ve+=Ee.write(e,ve);const s=Uint8Array.prototype.slice.call(Ee,n,ve);if(me.size>=2048){if(Se){return}
let e=0;for(const[t,n]of me){if(e>=1024){break}if(n.epoch!==ye){me.delete(t);e++}}if(e===0){Se=true;return}}if(me.size<2048){me.set(e,{epoch:ye,bytes:s})}}
function Ie(e){const t=Ee.byteLength-ve;if(t<e){if(ve<16e6){xe(Math.max(Ee.byteLength*4,Ee.byteLength+e))}else{xe(Ee.byteLength+e+16e6)}}}function Re(e,t){
if(t<24){Ee[ve++]=e<<5|t}else if(t<256){Ee[ve++]=e<<5|24;Ee[ve++]=t}else if(t<65536){Ee[ve++]=e<<5|R;be.setUint16(ve,t);ve+=2}else if(t<4294967296){
Ee[ve++]=e<<5|k;be.setUint32(ve,t);ve+=4}else{Ee[ve++]=e<<5|P;be.setBigUint64(ve,typeof t==="bigint"?t:BigInt(t));ve+=8}}function ke(e,t){if(t<24){
Ee[ve++]=e<<5|t}else if(t<256){Ee[ve++]=e<<5|24;Ee[ve++]=t}else if(t<65536){Ee[ve++]=e<<5|R;Ee[ve++]=t>>8;Ee[ve++]=t&255}else if(t<4294967296){Ee[ve++]=e<<5|k
;be.setUint32(ve,t);ve+=4}else{Ee[ve++]=e<<5|P;const n=t/4294967296|0;const r=t-n*4294967296|0;be.setUint32(ve,n);be.setUint32(ve+4,r);ve+=8}}const Pe={
deserialize(e){ee();H(e);return j(0,e.length)},serialize(e){Ae();try{Ce(e);return Te()}catch(e){Te();throw e}},resizeEncodingBuffer(e){xe(e)}}
;const Oe=(e,t)=>d(e,t).then(async e=>{if(e.length){try{return Pe.deserialize(e)}catch(n){Object.defineProperty(n,"$responseBodyText",{value:t.utf8Encoder(e)})
;throw n}}return{}});const Ne=e=>M({tag:1,value:e.getTime()/1e3});const De=async(e,t)=>{const n=await Oe(e,t);n.message=n.message??n.Message;return n}
;const Me=(e,t)=>{const n=e=>{let t=e;if(typeof t==="number"){t=t.toString()}if(t.indexOf(",")>=0){t=t.split(",")[0]}if(t.indexOf(":")>=0){t=t.split(":")[0]}
return t};if(t["__type"]!==undefined){return n(t["__type"])}};const Be=e=>{if(String(e.headers["smithy-protocol"]).toLowerCase()!=="rpc-v2-cbor"){
throw new Error("Malformed RPCv2 CBOR response, status: "+e.statusCode)}};const Fe=async(e,t,n,r,s)=>{const o=await e.endpoint()
;const{hostname:a,protocol:c="https",port:d,path:f}=o;const h={protocol:c,hostname:a,port:d,method:"POST",path:f.endsWith("/")?f.slice(0,-1)+n:f+n,headers:{...t
}};if(r!==undefined){h.hostname=r}if(o.headers){for(const e in o.headers){if(!u(o.headers,e)){continue}h.headers[e]=o.headers[e]}}if(s!==undefined){h.body=s
;try{h.headers["content-length"]=String(i(s))}catch(e){}}return new l(h)};class Le extends f{write(e,t){Ge=0;const n=g.of(e);Ze(n,t,undefined,this.serdeContext)
}flush(){const e=Ve.subarray(0,Ge);Ge=0;Ve=Xe(qe);We=new DataView(Ve.buffer,Ve.byteOffset,Ve.byteLength);return e}}
const $e=Symbol.for("@smithy/cbor-struct-cache");function Ue(e){const t=e.getSchema();const n=t[$e];if(n){return n}const r=[];const s=[]
;for(const[t,n]of e.structIterator()){r.push(t);s.push(n)}const i=new Array(r.length);for(let e=0;e<r.length;++e){i[e]=ze(r[e])}const o={memberNames:r,
memberSchemas:s,encodedKeys:i};t[$e]=o;return o}function ze(e){let t;if(He){t=Buffer.from(e,"utf-8")}else{t=(new TextEncoder).encode(e)}const n=t.length;let r
;if(n<24){r=1}else if(n<256){r=2}else{r=3}const s=new Uint8Array(r+n);if(r===1){s[0]=w<<5|n}else if(r===2){s[0]=w<<5|24;s[1]=n}else{s[0]=w<<5|R;s[1]=n>>8
;s[2]=n&255}s.set(t,r);return s}const He=typeof Buffer!=="undefined";const je=new TextEncoder;const qe=2048;let Ve=He?Buffer.allocUnsafe(qe):new Uint8Array(qe)
;let We=new DataView(Ve.buffer,Ve.byteOffset,Ve.byteLength);let Ge=0;const Ke=2048;const Qe=new Map;let Je=0;let Ye=false;function Xe(e){
return He?Buffer.allocUnsafe(e):new Uint8Array(e)}function Ze(e,t,n,r){if(t==null){if(t===undefined&&e.isIdempotencyToken()){at(o());return}st(1)
;Ve[Ge++]=C<<5|x;return}if(e.isUnitSchema()){st(1);it(b,0);return}const i=typeof t==="object";if(i){if(e.isBlobSchema()){if(t instanceof Uint8Array){ft(t)
;return}}if(e.isTimestampSchema()){if(t instanceof Date){pt(t);return}}if(e.isStructSchema()){et(e,t,r);return}
if(Array.isArray(t)&&(e.isListSchema()||e.isDocumentSchema())){tt(e,t,e.isDocumentSchema(),r);return}if(e.isMapSchema()){nt(e,t,false,r);return}
if(t instanceof Date){pt(t);return}if(t instanceof Uint8Array){ft(t);return}if(t instanceof s){gt(t);return}if(t[D]){const e=t;ht(e.tag,e.value);return}
if(e.isDocumentSchema()){if(Array.isArray(t)){tt(e,t,true,r)}else{nt(e,t,true,r)}return}if(e.isBigDecimalSchema()){rt(t);return}nt(e,t,true,r);return}
if(typeof t==="string"){if(e.isBlobSchema()){const e=(r?.base64Decoder??a)(t);ft(e);return}at(t);return}if(typeof t==="number"){st(9)
;if(Number.isInteger(t)&&t>=-9007199254740992&&t<=9007199254740991){lt(t)}else{ut(t)}return}if(typeof t==="boolean"){st(1);Ve[Ge++]=C<<5|(t?T:A);return}
if(typeof t==="bigint"){dt(t);return}at(String(t))}function et(e,t,n){if(e.isUnionSchema()){let r=false;for(const[s,i]of e.structIterator()){const o=t[s]
;if(o!=null){st(9);it(b,1);at(s);Ze(i,o,e,n);r=true;break}}if(!r){const{$unknown:e}=t;if(Array.isArray(e)){st(9);it(b,1);at(e[0]);rt(e[1])}else{st(9);it(b,0)}}
return}const r=Ue(e);const{memberNames:s,memberSchemas:i,encodedKeys:o}=r;const a=s.length;let c;if(a<24){c=1}else if(a<256){c=2}else{c=3}st(c);const l=Ge;Ge+=c
;let d=0;for(let r=0;r<a;++r){const a=t[s[r]];if(a==null&&!i[r].isIdempotencyToken()){continue}const c=o[r];st(c.length);Ve.set(c,Ge);Ge+=c.length
;Ze(i[r],a,e,n);++d}if(typeof t.__type==="string"){for(const e in t){if(!u(t,e)){continue}if(!s.includes(e)){at(e);rt(t[e]);++d}}}if(c===1){Ve[l]=b<<5|d
}else if(c===2){Ve[l]=b<<5|24;Ve[l+1]=d}else{Ve[l]=b<<5|R;Ve[l+1]=d>>8;Ve[l+2]=d&255}}function tt(e,t,n,r){const s=!!e.getMergedTraits().sparse
;const i=e.getValueSchema();if(n||s){const e=[];for(let r=0;r<t.length;++r){const i=t[r];if(n){if(i!==undefined){e.push(i)}}else{if(i!=null||s){e.push(i)}}}
st(9);it(E,e.length);for(let t=0;t<e.length;++t){Ze(i,e[t],undefined,r)}}else{let e=0;for(let n=0;n<t.length;++n){if(t[n]!=null){++e}}st(9);it(E,e)
;for(let e=0;e<t.length;++e){if(t[e]!=null){Ze(i,t[e],undefined,r)}}}}function nt(e,t,n,r){const s=!!e.getMergedTraits().sparse;const i=e.getValueSchema()
;const o=[];for(const e in t){if(!u(t,e)){continue}const r=t[e];if(n?r!==undefined:r!=null||s){o.push(e)}}st(9);it(b,o.length);for(let e=0;e<o.length;++e){
const n=o[e];at(n);Ze(i,t[n],undefined,r)}}function rt(e){if(e==null){st(1);Ve[Ge++]=C<<5|x;return}if(typeof e==="string"){at(e);return}if(typeof e==="number"){
st(9);if(Number.isInteger(e)&&e>=-9007199254740992&&e<=9007199254740991){lt(e)}else{ut(e)}return}if(typeof e==="boolean"){st(1);Ve[Ge++]=C<<5|(e?T:A);return}
if(typeof e==="bigint"){dt(e);return}if(e instanceof Uint8Array){ft(e);return}if(e instanceof Date){pt(e);return}if(e instanceof s){gt(e);return}if(e[D]){
const t=e;ht(t.tag,t.value);return}if(Array.isArray(e)){st(9);it(E,e.length);for(let t=0;t<e.length;++t){rt(e[t])}return}if(typeof e==="object"){
const t=Object.keys(e);st(9);it(b,t.length);for(let n=0;n<t.length;++n){at(t[n]);rt(e[t[n]])}return}at(String(e))}function st(e){if(Ge+e>Ve.length){
let t=Ve.length*2;while(t<Ge+e){t*=2}const n=Xe(t);n.set(Ve.subarray(0,Ge));Ve=n;We=new DataView(n.buffer,n.byteOffset,n.byteLength)}}function it(e,t){if(t<24){
Ve[Ge++]=e<<5|t}else if(t<256){Ve[Ge++]=e<<5|24;Ve[Ge++]=t}else if(t<65536){Ve[Ge++]=e<<5|R;Ve[Ge++]=t>>8;Ve[Ge++]=t&255}else if(t<4294967296){Ve[Ge++]=e<<5|k
;We.setUint32(Ge,t);Ge+=4}else{Ve[Ge++]=e<<5|P;const n=t/4294967296|0;const r=t-n*4294967296|0;We.setUint32(Ge,n);We.setUint32(Ge+4,r);Ge+=8}}function ot(e,t){
const n=Number(t);if(n<4294967296){it(e,n);return}Ve[Ge++]=e<<5|P;We.setBigUint64(Ge,t);Ge+=8}function at(e){const t=e.length;if(t<=23){const n=Qe.get(e);if(n){
st(n.bytes.length);Ve.set(n.bytes,Ge);Ge+=n.bytes.length;n.epoch=Je;return}const r=Ge;ct(e,t);const s=Ge;const i=Uint8Array.prototype.slice.call(Ve,r,s)
;if(Qe.size>=Ke){if(Ye){return}let e=0;for(const[t,n]of Qe){if(e>=1024){break}if(n.epoch!==Je){Qe.delete(t);++e}}if(e===0){Ye=true;return}}if(Qe.size<Ke){
Qe.set(e,{epoch:Je,bytes:i})}return}ct(e,t)}function ct(e,t){if(He){const n=t*3;st(n+9);const r=Buffer.byteLength(e);it(w,r);Ge+=Ve.write(e,Ge)}else{const n=t*3
;st(n+9);const r=Ge;const s=je.encodeInto(e,Ve.subarray(r+9));const i=s.written;let o;if(i<24){o=1}else if(i<256){o=2}else if(i<65536){o=3
}else if(i<4294967296){o=5}else{o=9}if(o<9){Ve.copyWithin(r+o,r+9,r+9+i)}Ge=r;it(w,i);Ge+=i}}function ut(e){st(9);Ve[Ge++]=C<<5|P;We.setFloat64(Ge,e);Ge+=8}
function lt(e){st(9);const t=e>=0;const n=t?m:y;const r=t?e:-e-1;it(n,r)}function dt(e){const t=e>=0;const n=t?m:y;const r=t?e:-e-BigInt(1)
;if(r<BigInt("18446744073709551616")){st(9);ot(n,r)}else{const e=r.toString(2);const n=Math.ceil(e.length/8);const s=new Uint8Array(n);let i=r
;for(let e=n-1;e>=0;--e){s[e]=Number(i&BigInt(255));i>>=BigInt(8)}st(n+16);Ve[Ge++]=t?194:195;it(S,n);Ve.set(s,Ge);Ge+=n}}function ft(e){st(e.length+9)
;it(S,e.length);Ve.set(e,Ge);Ge+=e.length}function ht(e,t){st(9);if(typeof e==="bigint"){ot(v,e)}else{it(v,e)}rt(t)}function gt(e){let t=e.string
;let n=BigInt(0);const r=t.search(/[eE]/);if(r!==-1){n=BigInt(t.slice(r+1));t=t.slice(0,r)}const s=t.indexOf(".");const i=s===-1?0:t.length-s-1
;const o=n-BigInt(i);const a=BigInt(t.replace(".",""));st(9);Ve[Ge++]=196;it(E,2);st(9);if(o>=-0x20000000000000n&&o<=0x1fffffffffffffn){lt(Number(o))}else{dt(o)
}dt(a)}function pt(e){st(18);it(v,1);const t=e.getTime()/1e3;if(Number.isInteger(t)){lt(t)}else{ut(t)}}class mt extends f{read(e,t){wt=t
;Et=yt&&t instanceof Buffer;bt=new DataView(t.buffer,t.byteOffset,t.byteLength);vt=0;Ct=t.length;_t=_t+1&65535;return It(g.of(e))}readValue(e,t){
return Yt(g.of(e),t)}}const yt=typeof Buffer!=="undefined";const St=new TextDecoder;let wt=new Uint8Array(0);let Et=false
;let bt=new DataView(new ArrayBuffer(0));let vt=0;let Ct=0;const At=2048;const Tt=new Array(At);const xt=new Uint16Array(At);let _t=0;function It(e){if(vt>=Ct){
throw new Error("unexpected end of CBOR payload.")}const t=(wt[vt]&224)>>5;const n=wt[vt]&31;if(n===O&&t>=2&&t<=5){return Nt(e,t)}switch(t){case m:return Ht()
;case y:return jt();case S:return qt();case w:return Vt();case E:return Rt(e);case b:return kt(e);case v:return Ot();case C:return Gt();default:
throw new Error(`unexpected CBOR major type ${t}.`)}}function Rt(e){const t=zt();const n=e.isListSchema()?e.getValueSchema():e;const r=Array(t)
;for(let e=0;e<t;++e){r[e]=It(n)}return r}function kt(e){const t=zt();if(e.isStructSchema()){const n=vt;return Pt(e,t,n)}
const n=e.isMapSchema()?e.getValueSchema():e;const r={};for(let e=0;e<t;++e){const e=Vt();r[e]=It(n)}return r}function Pt(e,t,n){const r=e.isUnionSchema()
;const s=Ue(e);const{memberSchemas:i,encodedKeys:o,memberNames:a}=s;const c=o.length;const l={};let d;let f;let h=0;let p=false;let m=0;for(let e=0;e<t;++e){
const e=Lt(o,c,m);if(e>=0){m=e+1;if(m>=c){m=0}const t=It(i[e]);if(t!=null){l[a[e]]=t}}else{const e=Vt();const t=It(g.of(15))
;if(e==="__type"&&typeof t==="string"){p=true}else{d=e;f=t;++h}}}if(r){let e=true;for(const t in l){if(!u(l,t)){continue}e=false;break}if(e&&h===1){
l.$unknown=[d,f]}}else if(p){vt=n;const e=g.of(15);for(let n=0;n<t;++n){const t=Vt();const n=It(e);if(!(t in l)){l[t]=n}}}return l}function Ot(e){const t=Ut()
;const n=typeof t==="bigint"?Number(t):t;if(n===1){const e=g.of(15);const t=It(e);return c(t)}if(n===2||n===3){const e=qt();let t=BigInt(0)
;for(let n=0;n<e.length;++n){t=t<<BigInt(8)|BigInt(e[n])}return n===3?-t-BigInt(1):t}if(n===4){const e=g.of(15);const t=It(e);const[n,s]=t;const i=s<0?-1:1
;const o=BigInt(i)*BigInt(s);const a=String(o);const c=s<0?"-":"";let u;const l=typeof n==="number"&&Math.abs(n)<=2**28;if(l){const e=n
;const t="0".repeat(Math.abs(e)+1)+a;u=e===0?t:t.slice(0,t.length+e)+"."+t.slice(e);u=u.replace(/^0+/g,"");if(u===""){u="0"}if(u[0]==="."){u="0"+u}u=c+u}else{
const e=BigInt(n);if(a.length===1){u=c+a+"e"+String(e)}else{const t=e+BigInt(a.length-1);u=c+a[0]+"."+a.slice(1)+"e"+String(t)}}return r(u)}const s=g.of(15)
;const i=It(s);return{tag:Qt(t),value:i}}function Nt(e,t){switch(t){case w:return Dt();case S:return Mt();case E:return Bt(e);case b:return Ft(e);default:
throw new Error(`unexpected indefinite length for major ${t}.`)}}function Dt(){vt+=1;const e=[];let t=0;while(vt<Ct){if(wt[vt]===255){vt+=1
;const n=new Uint8Array(t);let r=0;for(let t=0;t<e.length;++t){n.set(e[t],r);r+=e[t].length}if(yt){
return Buffer.from(n.buffer,n.byteOffset,n.byteLength).toString("utf-8")}return St.decode(n)}const n=qt();e.push(n);t+=n.length}
throw new Error("expected break marker.")}function Mt(){vt+=1;const e=[];let t=0;while(vt<Ct){if(wt[vt]===255){vt+=1;const n=new Uint8Array(t);let r=0
;for(let t=0;t<e.length;++t){n.set(e[t],r);r+=e[t].length}return n}const n=qt();e.push(n);t+=n.length}throw new Error("expected break marker.")}function Bt(e){
vt+=1;const t=e.isListSchema()?e.getValueSchema():e;const n=[];while(vt<Ct){if(wt[vt]===255){vt+=1;return n}n.push(It(t))}
throw new Error("expected break marker.")}function Ft(e){vt+=1;if(e.isStructSchema()){const t=Ue(e);const{memberSchemas:n,encodedKeys:r,memberNames:s}=t
;const i=r.length;const o=e.isUnionSchema();const a={};let c;let l;let d=0;let f=0;while(vt<Ct){if(wt[vt]===255){vt+=1;if(o){let e=true;for(const t in a){
if(!u(a,t)){continue}e=false;break}if(e&&d===1){a.$unknown=[c,l]}}return a}const e=Lt(r,i,f);if(e>=0){f=e+1;if(f>=i){f=0}const t=It(n[e]);if(t!=null){a[s[e]]=t}
}else{const e=Vt();const t=It(g.of(15));if(e!=="__type"){c=e;l=t;++d}}}throw new Error("expected break marker.")}const t=e.isMapSchema()?e.getValueSchema():e
;const n={};while(vt<Ct){if(wt[vt]===255){vt+=1;return n}const e=Vt();n[e]=It(t)}throw new Error("expected break marker.")}function Lt(e,t,n){const r=e[n]
;if(vt+r.length<=Ct&&$t(vt,r)){vt+=r.length;return n}for(let r=0;r<t;++r){if(r===n){continue}const t=e[r];if(vt+t.length<=Ct&&$t(vt,t)){vt+=t.length;return r}}
return-1}function $t(e,t){const n=t.length;if(wt[e]!==t[0]){return false}for(let r=1;r<n;++r){if(wt[e+r]!==t[r]){return false}}return true}function Ut(){
const e=wt[vt]&31;if(e<24){vt+=1;return e}switch(e){case I:if(Ct-vt<2){Jt(1)}vt+=2;return wt[vt-1];case R:if(Ct-vt<3){Jt(2)}vt+=3;return bt.getUint16(vt-2)
;case k:if(Ct-vt<5){Jt(4)}vt+=5;return bt.getUint32(vt-4);case P:{if(Ct-vt<9){Jt(8)}vt+=9;const e=bt.getUint32(vt-8);if(e<2097152){
return e*4294967296+bt.getUint32(vt-4)}return bt.getBigUint64(vt-8)}default:throw new Error(`unexpected minor value ${e}.`)}}function zt(){const e=Ut()
;return typeof e==="bigint"?Number(e):e}function Ht(){const e=Ut();return Qt(e)}function jt(){const e=Ut();if(typeof e==="bigint"){return BigInt(-1)-e}
return-1-e}function qt(){const e=zt();if(Ct-vt<e){Jt(e)}const t=vt;vt+=e;return wt.subarray(t,t+e)}function Vt(){const e=zt();if(Ct-vt<e){Jt(e)}const t=vt;vt+=e
;if(e<24){return Wt(t,e)}if(Et){return wt.toString("utf-8",t,t+e)}return St.decode(wt.subarray(t,t+e))}function Wt(e,t){let n=t;for(let r=0;r<t;++r){
n=n*31+wt[e+r]|0}const r=n>>>0&At-1;const s=Tt[r];if(s!==undefined&&s.length===t){let n=true;for(let r=0;r<t;++r){if(s.charCodeAt(r)!==wt[e+r]){n=false;break}}
if(n){xt[r]=_t;return s}}const i=Et?wt.toString("utf-8",e,e+t):St.decode(wt.subarray(e,e+t));if(xt[r]!==_t){Tt[r]=i;xt[r]=_t}return i}function Gt(){const e=vt
;const t=wt[e]&31;switch(t){case T:vt=e+1;return true;case A:vt=e+1;return false;case x:vt=e+1;return null;case _:vt=e+1;return null;case R:{if(Ct-e<3){Jt(2)}
vt=e+3;return Kt(wt[e+1],wt[e+2])}case k:{if(Ct-e<5){Jt(4)}vt=e+5;return bt.getFloat32(e+1)}case P:{if(Ct-e<9){Jt(8)}vt=e+9;return bt.getFloat64(e+1)}default:
throw new Error(`unexpected minor value ${t} for major 7.`)}}function Kt(e,t){const n=e>>7;const r=(e&124)>>2;const s=(e&3)<<8|t;const i=n===0?1:-1;if(r===0){
if(s===0){return 0}return i*(Math.pow(2,1-15)*(s/1024))}else if(r===31){if(s===0){return i*Infinity}return NaN}return i*(Math.pow(2,r-15)*(1+s/1024))}
function Qt(e){if(typeof e==="number"){return e}const t=Number(e);if(Number.MIN_SAFE_INTEGER<=t&&t<=Number.MAX_SAFE_INTEGER){return t}return e}function Jt(e){
throw new Error(`CBOR: length ${e} greater than remaining buffer length.`)}function Yt(e,t){if(e.isTimestampSchema()){if(typeof t==="number"){return c(t)}
if(typeof t==="object"&&t!==null){if(t.tag===1&&"value"in t){return c(t.value)}}}if(e.isBlobSchema()){return t}
if(typeof t==="undefined"||typeof t==="boolean"||typeof t==="number"||typeof t==="string"||typeof t==="bigint"||typeof t==="symbol"){return t}
if(typeof t!=="object"||t===null){return t}if("byteLength"in t){return t}if(t instanceof Date){return t}if(t instanceof s){return t}if(e.isDocumentSchema()){
return t}if(e.isListSchema()){const n=e.getValueSchema();const r=[];for(const e of t){r.push(Yt(n,e))}return r}const n={};if(e.isMapSchema()){
const r=e.getValueSchema();for(const e in t){if(!u(t,e)){continue}n[e]=Yt(r,t[e])}}else if(e.isStructSchema()){const r=e.isUnionSchema();let s;if(r){s=new Set
;for(const e in t){if(!u(t,e)){continue}if(e!=="__type"){s.add(e)}}}for(const[i,o]of e.structIterator()){if(r){s.delete(i)}if(t[i]!=null){n[i]=Yt(o,t[i])}}
if(r&&s?.size===1){let e=true;for(const t in n){if(!u(n,t)){continue}e=false;break}if(e){const e=s.values().next().value;n.$unknown=[e,t[e]]}
}else if(typeof t.__type==="string"){for(const e in t){if(!u(t,e)){continue}if(!(e in n)){n[e]=t[e]}}}}return n}class Xt extends f{createSerializer(){
const e=new Le;e.setSerdeContext(this.serdeContext);return e}createDeserializer(){const e=new mt;e.setSerdeContext(this.serdeContext);return e}}
class Zt extends h{codec=new Xt;serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){
return"smithy.protocols#rpcv2Cbor"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-cbor"}applyEmptyBody(e){if(!e.body){
this.serializer.write(15,{});e.body=this.serializer.flush()}if(e.body instanceof Uint8Array){e.headers["content-length"]=String(e.body.byteLength)}}
async handleError(e,t,n,r,s){const i=Me(n,r)??"Unknown";const o=["*"];const{defaultNamespace:a}=this.options;o.unshift(a);const[c,u]=(()=>{if(i.includes("#")){
return i.split("#")}return[undefined,i]})();if(c){o.unshift(c)}const l={$metadata:s,$fault:n.statusCode<500?"client":"server"}
;const d=[this.compositeErrorRegistry];if(c){d.push(p.for(c))}d.push(p.for(a));const[f,h,m]=this.resolveError(u,o,d);if(m==="native"||m==="synthetic"){
if(r.Message){r.message=r.Message}const e=m==="synthetic"?new h({name:u}):new Error(u);throw Object.assign(e,l,r)}const y=g.of(f)
;const S=r.message??r.Message??"Unknown";const w=new h({});const E={};for(const[e,t]of y.structIterator()){E[e]=this.deserializer.readValue(t,r[e])}
throw Object.assign(w,l,{$fault:y.getMergedTraits().error,message:S},E)}getDefaultContentType(){return"application/cbor"}}class en extends f{value;write(e,t){
this.value=this.serialize(e,t)}serialize(e,t){const n=g.of(e);if(t==null){if(n.isIdempotencyToken()){return o()}return t}if(n.isBlobSchema()){
if(typeof t==="string"){return(this.serdeContext?.base64Decoder??a)(t)}return t}if(n.isTimestampSchema()){if(typeof t==="number"||typeof t==="bigint"){
return Ne(new Date(Number(t)/1e3|0))}return Ne(t)}if(typeof t==="function"||typeof t==="object"){const e=t;if(n.isListSchema()&&Array.isArray(e)){
const t=!!n.getMergedTraits().sparse;const r=[];let s=0;for(const i of e){const e=this.serialize(n.getValueSchema(),i);if(e!=null||t){r[s++]=e}}return r}
if(e instanceof Date){return Ne(e)}const r={};if(n.isMapSchema()){const t=!!n.getMergedTraits().sparse;for(const s in e){if(!u(e,s)){continue}
const i=this.serialize(n.getValueSchema(),e[s]);if(i!=null||t){r[s]=i}}}else if(n.isStructSchema()){for(const[t,s]of n.structIterator()){
const n=this.serialize(s,e[t]);if(n!=null){r[t]=n}}const t=n.isUnionSchema();if(t&&Array.isArray(e.$unknown)){const[t,n]=e.$unknown;r[t]=n
}else if(typeof e.__type==="string"){for(const t in e){if(!u(e,t)){continue}if(!(t in r)){r[t]=this.serialize(15,e[t])}}}}else if(n.isDocumentSchema()){
if(Array.isArray(e)){const t=[];let r=0;for(const s of e){t[r++]=this.serialize(n.getValueSchema(),s)}return t}for(const t in e){if(!u(e,t)){continue}
r[t]=this.serialize(n.getValueSchema(),e[t])}}else if(n.isBigDecimalSchema()){return e}return r}return t}flush(){const e=Pe.serialize(this.value)
;this.value=undefined;return e}}class tn extends f{read(e,t){const n=Pe.deserialize(t);return this.readValue(e,n)}readValue(e,t){const n=g.of(e)
;if(n.isTimestampSchema()){if(typeof t==="number"){return c(t)}if(typeof t==="object"){if(t.tag===1&&"value"in t){return c(t.value)}}}if(n.isBlobSchema()){
if(typeof t==="string"){return(this.serdeContext?.base64Decoder??a)(t)}return t}
if(typeof t==="undefined"||typeof t==="boolean"||typeof t==="number"||typeof t==="string"||typeof t==="bigint"||typeof t==="symbol"){return t
}else if(typeof t==="object"){if(t===null){return null}if("byteLength"in t){return t}if(t instanceof Date){return t}if(n.isDocumentSchema()){return t}
if(n.isListSchema()){const e=[];const r=n.getValueSchema();for(const n of t){const t=this.readValue(r,n);e.push(t)}return e}const e={};if(n.isMapSchema()){
const r=n.getValueSchema();for(const n in t){if(!u(t,n)){continue}const s=this.readValue(r,t[n]);e[n]=s}}else if(n.isStructSchema()){const r=n.isUnionSchema()
;let s;if(r){s=new Set;for(const e in t){if(!u(t,e)){continue}if(e!=="__type"){s.add(e)}}}for(const[i,o]of n.structIterator()){if(r){s.delete(i)}if(t[i]!=null){
e[i]=this.readValue(o,t[i])}}if(r&&s?.size===1){let n=true;for(const t in e){if(!u(e,t)){continue}n=false;break}if(n){const n=s.values().next().value
;e.$unknown=[n,t[n]]}}else if(typeof t.__type==="string"){for(const n in t){if(!u(t,n)){continue}if(!(n in e)){e[n]=t[n]}}}}else if(t instanceof s){return t}
return e}else{return t}}}t.CborCodec=Xt;t.CborShapeDeserializer=tn;t.CborShapeDeserializer2=mt;t.CborShapeSerializer=en;t.CborShapeSerializer2=Le
;t.SmithyRpcV2CborProtocol=Zt;t.buildHttpRpcRequest=Fe;t.cbor=Pe;t.checkCborResponse=Be;t.dateToTag=Ne;t.loadSmithyRpcV2CborErrorCode=Me;t.parseCborBody=Oe
;t.parseCborErrorBody=De;t.tag=M;t.tagSymbol=D},93422:(e,t,n)=>{
const{Uint8ArrayBlobAdapter:r,writeKey:s,sdkStreamMixin:i,splitEvery:o,splitHeader:a,NumericValue:c,toUtf8:u,fromBase64:l,LazyJsonString:d,_parseEpochTimestamp:f,_parseRfc7231DateTime:h,_parseRfc3339DateTimeWithOffset:g,fromUtf8:p,generateIdempotencyToken:m,toBase64:y,dateToUtcString:S,quoteHeader:w,parseEpochTimestamp:E,parseRfc7231DateTime:b,parseRfc3339DateTimeWithOffset:v}=n(92430)
;const{HttpRequest:C,HttpResponse:A,hasOwn:T,isValidHostname:x,getSmithyContext:_}=n(34534);const{parseQueryString:I,parseUrl:R}=n(34534);t.HttpRequest=C
;t.HttpResponse=A;t.isValidHostname=x;t.parseQueryString=I;t.parseUrl=R;const{NormalizedSchema:k,translateTraits:P,TypeRegistry:O,deref:N}=n(26890)
;const{FieldPosition:D}=n(90690);const M=async(e=new Uint8Array,t)=>{if(e instanceof Uint8Array){return r.mutate(e)}if(!e){return r.mutate(new Uint8Array)}
const n=t.streamCollector(e);return r.mutate(await n)};function B(e){if(/^[\w.~-]+$/.test(e)){return e}
return encodeURIComponent(e).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}const F=Symbol.for("@smithy/schema-x")
;class L extends k{static identity=Symbol.for("@smithy/HttpBindingNormalizedSchema");identity=L.identity;bindings;constructor(e){super(e)}static of(e){
const t=k.of(e);if(t.identity===L.identity){return t}const n=t.isMemberSchema()?t:t.getSchema();const r=typeof n==="object"&&n!==null?n:t;return r[F]??=new L(t)
}getHttpBindingLocation(e){if(e.httpPayload){return 36}if(e.httpLabel){return 33}if(e.httpHeader){return 38}if(typeof e.httpPrefixHeaders==="string"){return 39}
if(e.httpQuery){return 34}if(e.httpQueryParams){return 35}if(e.httpResponseCode){return 37}return 32}getHttpBindingValue(e,t,n=false){const r=this.getSchema()
;const s=typeof r==="number"?r&255:this.isListSchema()?64:255;const i=e&7
;const o=t.mediaType?t.mediaType==="application/json"||t.mediaType.endsWith("+json")?2:1:0;const a=t.streaming||s===42?this.isStructSchema()?2:1:0
;const c=s>=4&&s<=7?i>=6?2:i>0&&i<4?1:0:0
;let u=s|o<<8|(t.idempotencyToken?1:0)<<10|a<<11|(t.sparse?1:0)<<13|c<<14|(t.hostLabel?1:0)<<17|(e===36&&typeof r!=="object"?1:0)<<18;const l=s&192
;const d=i&2&&(l===64||!n&&i&1)?this.getHttpBindingCollectionValue(e,t):undefined;const f=(d?.[1]??0)&255;u|=(i>=6&&(f===4||f===6)?1:0)<<16;return[this,u,d]}
getHttpBindingCollectionValue(e,t=this.getMergedTraits()){const n=L.of(this.getValueSchema());return n.getHttpBindingValue(e,{...n.getMergedTraits(),...t},true)
}getHttpBindings(){const e=this.getSchema();return typeof e!=="object"||e===null?H:this.bindings??=$(this)}}const $=e=>{const t=[];const n=[];const r=[]
;const i=[];const o=[];const a={};const c={};const u=[];const l={headers:c,prefixHeaders:u};const d={request:{memberBindings:o,byName:a},response:{
bodyMemberNames:t,bindings:l}};const{request:f,response:h}=d;for(const[d,h]of e.structIterator()){const e=L.of(h);const g=e.getMergedTraits()
;const p=e.getHttpBindingLocation(g);const m=g.httpHeader?.toLowerCase()??g.httpPrefixHeaders?.toLowerCase()??g.httpQuery;const y=e.getHttpBindingValue(p,g)
;const S=[d,y,p,m];if(d==="__proto__"){s(a)}a[d]=S;if(y[1]>>10&1){f.hasIdempotency=true}o.push(S);const w=p&7;if(w===0){r.push(d);i.push(h)}if((w&4)===0){
t.push(d);n.push(h)}else if((w&6)===4){if(w&1){l.statusCode=S}else{l.payload=S;const e=y[1]&255
;f.contentTypeInstruction=g.mediaType??(e===0?"text/plain":e===21||e===42?"application/octet-stream":null)}}else if(w&1){f.hasPrefixHeaders=true;u.push(S)}else{
if(m==="__proto__"){s(c)}c[m]=S}}if(f.contentTypeInstruction===undefined&&r.length){f.contentTypeInstruction=null}f.syntheticBodySchema=q(e,r,i)
;h.syntheticBodySchema=q(e,t,n);return d};const U=e=>{const t=[];let n=0;for(const r of e.matchAll(/\{([^{}+]+)(\+)?\}/g)){if(r.index>n){
t.push([e.slice(n,r.index),0])}t.push([r[1],r[2]?2:1]);n=r.index+r[0].length}if(t.length&&n<e.length){t.push([e.slice(n),0])}return t.length?t:undefined}
;const z=e=>{const{http:t,endpoint:n}=P(e.traits??{});const[r,s]=t?.[1].split("?")??[];return[t?.[0],r,s?[...new URLSearchParams(s)]:[],r?U(r):undefined,n?.[0]]
};const H={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}};const j=e=>e[F]??=z(e);const q=(e,t,n)=>{
if(!t.length){return undefined}const r=e.getSchema();const s=[3,r[1],r[2],e.getMergedTraits(),t,n];const i=r[6]
;const o=i&&t.reduce((e,t)=>e+(r[4].indexOf(t)<i?1:0),0);if(o){s[6]=o}return s};class V{serdeContext;setSerdeContext(e){this.serdeContext=e}}class W extends V{
options;compositeErrorRegistry;constructor(e){super();this.options=e;this.compositeErrorRegistry=new O(e.defaultNamespace)
;for(const t of e.errorTypeRegistries??[]){this.compositeErrorRegistry.copyFrom(t)}}getRequestType(){return C}getResponseType(){return A}setSerdeContext(e){
this.serdeContext=e;this.serializer.setSerdeContext(e);this.deserializer.setSerdeContext(e);if(this.getPayloadCodec()){this.getPayloadCodec().setSerdeContext(e)
}}updateServiceEndpoint(e,t){if("url"in t){e.protocol=t.url.protocol;e.hostname=t.url.hostname;e.port=t.url.port?Number(t.url.port):undefined
;e.path=t.url.pathname;e.fragment=t.url.hash||void 0;e.username=t.url.username||void 0;e.password=t.url.password||void 0;if(!e.query){e.query={}}
for(const[n,r]of t.url.searchParams.entries()){e.query[n]=r}if(t.headers){for(const n in t.headers){if(!T(t.headers,n)){continue}
e.headers[n]=t.headers[n].join(", ")}}return e}else{e.protocol=t.protocol;e.hostname=t.hostname;e.port=t.port?Number(t.port):undefined;e.path=t.path;e.query={
...t.query};if(t.headers){for(const n in t.headers){if(!T(t.headers,n)){continue}e.headers[n]=t.headers[n]}}return e}}setHostPrefix(e,t,n,r=j(t)){
if(this.serdeContext?.disableHostPrefix){return}const s=r[4];if(typeof s!=="string"){return}let i=s
;for(const[e,[,r]]of L.of(t.input).getHttpBindings().request.memberBindings){if(!(r>>17&1)){continue}const t=n[e];if(typeof t!=="string"){
throw new Error(`@smithy/core/schema - ${e} in input must be a string as hostLabel.`)}i=i.replace(`{${e}}`,t)}e.hostname=i+e.hostname;if(!x(e.hostname)){
throw new Error(`[${e.hostname}] is not a valid hostname.`)}}deserializeMetadata(e){return{httpStatusCode:e.statusCode,
requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],
cfId:e.headers["x-amz-cf-id"]}}resolveError(e,t,n){const r=[-3,"","Error",0,[],[],0];let s;for(const r of n){for(const n of t){try{if(n==="*"){s=r.getSchema(e)
}else{s=r.getSchema(n+"#"+e)}const t=r.getErrorCtor(s);if(t){return[s,t,"modeled"]}else{const e=r.getBaseException();if(e){const t=r.getErrorCtor(e);if(t){
return[s,t,"synthetic"]}}}}catch(e){}}}for(const e of n){const t=e.getBaseException();if(t){const n=e.getErrorCtor(t);if(n){return[t,n,"synthetic"]}}}
return[r,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:t,initialRequest:n}){const r=await this.loadEventStreamCapability()
;return r.serializeEventStream({eventStream:e,requestSchema:t,initialRequest:n})}
async deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:n}){const r=await this.loadEventStreamCapability()
;return r.deserializeEventStream({response:e,responseSchema:t,initialResponseContainer:n})}async loadEventStreamCapability(){
const{EventStreamSerde:e,eventStreamSerdeProvider:t}=n(56579);const r=this.resolveEventStreamMarshaller(t);return new e({marshaller:r,
serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),
compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(e,t,n,r,s){
return[]}getEventStreamMarshaller(){const e=this.serdeContext;if(!e.eventStreamMarshaller){
throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.")}return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){
const t=this.serdeContext;if(t.eventStreamMarshaller){return t.eventStreamMarshaller}return e(this.serdeContext)}}class G extends W{
async serializeRequest(e,t,n){const r=t&&typeof t==="object"?t:{};const s={};const i={};const o=await n.endpoint();const a=L.of(e?.input)
;const c=a.getHttpBindings().request;const u=j(e);const l=new C({query:s,headers:i});if(o){this.updateServiceEndpoint(l,o);this.setHostPrefix(l,e,r,u)
;const[t,n,i]=u;if(t){l.method=t;l.path=l.path==="/"?n:l.path+n;for(const[e,t]of i){s[e]=t}}}l.query=s;const d=this.serializeHttpBindings(r,l,c,u);if(d){
l.body=await this.serializeEventStream({eventStream:d,requestSchema:a})}return l}serializeHttpBindings(e,t,n,r){const s=this.serializer
;const i=typeof s.writeCodec==="function"?s:undefined;const o=t.query;const a=t.headers;const c=n.syntheticBodySchema;let u=false;let l;let d;let f
;const h=Object.getOwnPropertyNames(e);const g=Object.getPrototypeOf(e)
;const p=(g===Object.prototype||g===null)&&!n.hasIdempotency&&!n.hasPrefixHeaders&&h.length*2<n.memberBindings.length;const m=p?h.length:n.memberBindings.length
;for(let t=0;t<m;++t){const r=p?T(n.byName,h[t])?n.byName[h[t]]:undefined:n.memberBindings[t];if(!r){continue}const c=r[1];const g=r[0];const m=c[0]
;const y=c[1];const S=c[2];const w=r[2];const E=r[3];const b=e[g];if(b==null&&!(y>>10&1)){continue}if(w===36){const e=y>>11&3;if(e){if(e===2){d=b||undefined
}else{l=b}}else{if(i){i.writeCodec(m,b)}else{s.write(m,b)}l=s.flush()}}else if(w===33||w===38){const e=this.serializeHttpValue(c,b,w,i);if(w===33){
(f??=Object.create(null))[g]=e}else{a[E]=e}}else if(w===39){for(const e in b){if(!T(b,e)){continue}const t=E+e
;a[t.toLowerCase()]=this.serializeHttpValue(S,b[e],38,i,i?S[0]:[S[0],{httpHeader:t}])}}else if((w&62)===34){this.serializeQuery(c,b,E,o,i)}else{u=true}}
const y=r[1];const S=r[3];if(y&&S&&t.path.endsWith(y)){t.path=t.path.slice(0,-y.length)+this.serializePath(S,f,n)}if(u&&c){if(i){i.writeCodec(c,e)}else{
s.write(c,e)}l=s.flush()}t.body=l;return d}serializeQuery(e,t,n,r,s){const[i,o,a]=e;const c=s?undefined:i.getMergedTraits();if(n===undefined){for(const e in t){
if(!T(t,e)||e in r){continue}if(!s){Object.assign(a[0].getMergedTraits(),{...c,httpQuery:e,httpQueryParams:undefined})}this.serializeQuery(a,t[e],e,r,s)}return}
if((o&192)===64){const e=[];for(const n of t){const t=this.serializeHttpValue(a,n,34,s,s?a[0]:[a[0],c]);if(o>>13&1||t!==undefined){e.push(t)}}r[n]=e}else{
r[n]=this.serializeHttpValue(e,t,34,s,s?i:[i,c])}}serializeHttpValue(e,t,n,r,s=e[0]){const i=e[1];const o=i&255;if(r&&!(i&1792)&&(o<=2||o===17||o===19)){
return String(t)}if(r){r.writeHttpBinding(e,t,n)}else{this.serializer.write(s,t)}return this.serializer.flush()}serializePath(e,t,n){let r=""
;for(const[s,i]of e){if(i===0){r+=s;continue}const e=t?.[s];if(e===undefined){if(T(n.byName,s)&&n.byName[s][2]===33){
throw new Error(`No value provided for input HTTP label: ${s}.`)}r+=`{${s}${i===2?"+":""}}`}else{r+=i===2?e.split("/").map(B).join("/"):B(e)}}return r}
async deserializeResponse(e,t,n){const r=this.deserializer;const s=typeof r.readCodec==="function"?r:undefined;const i=L.of(e.output)
;const o=i.getHttpBindings().response;const a={};if(n.statusCode>=300){const s=await M(n.body,t);if(s.byteLength>0){Object.assign(a,await r.read(15,s))}
await this.handleError(e,t,n,a,this.deserializeMetadata(n));throw new Error("@smithy/core/protocols - HTTP Protocol error handler failed to throw.")}
const c=await this.deserializeHttpMessage(i,t,n,a);if(c.length){const e=await M(n.body,t);if(e.byteLength>0){
const t=await(s?s.readCodec(o.syntheticBodySchema,e):r.read(o.syntheticBodySchema,e));for(const e of c){if(t[e]!=null){a[e]=t[e]}}}
}else if(!o.bindings.payload){await M(n.body,t)}a.$metadata=this.deserializeMetadata(n);return a}async deserializeHttpMessage(e,t,n,r,s){
const c=r instanceof Set?s:r;const u=this.deserializer;const l=typeof u.readCodec==="function"?u:undefined;const d=L.of(e)
;const{bodyMemberNames:f,bindings:{payload:h,statusCode:g,headers:p,prefixHeaders:m}}=d.getHttpBindings().response;const y=n.headers;if(h){const[e,r]=h
;const[s,o]=r;const a=o>>11&3;if(a){if(a===2){c[e]=await this.deserializeEventStream({response:n,responseSchema:d})}else{c[e]=i(n.body)}}else if(n.body){
const i=await M(n.body,t);if(i.byteLength>0){c[e]=await(l?l.readPayload(r,i):u.read(s,i))}}}for(const e in y){if(!T(y,e)){continue}const t=e.toLowerCase()
;const n=y[e];if(t!==e){delete y[e];y[t]=n}const r=T(p,t)?p[t]:undefined;if(!r){continue}const[s,[i,d,f],,h]=r;if(f){const e=d>>16&1?o(n,",",2):a(n);const t=[]
;for(const n of e){t.push(l?l.readHttpBinding(f,n.trim(),38):await u.read([f[0],{httpHeader:h}],n.trim()))}c[s]=t}else{
c[s]=l?l.readHttpBinding(r[1],n,38):await u.read(i,n)}}for(const[e,[,,t],,n]of m){c[e]={};for(const r in y){if(!T(y,r)){continue}if(!r.startsWith(n)){continue}
const s=y[r];c[e][r.slice(n.length)]=l?l.readHttpBinding(t,s,38):await u.read([t[0],{httpHeader:r}],s)}}if(g){c[g[0]]=n.statusCode}return f}}class K extends W{
async serializeRequest(e,t,n){const r=this.serializer;const s={};const i={};const o=await n.endpoint();const a=k.of(e?.input);const c=a.getSchema();let u
;const l=t&&typeof t==="object"?t:{};const d=new C({protocol:"",hostname:"",port:undefined,path:"/",fragment:undefined,query:s,headers:i,body:undefined});if(o){
this.updateServiceEndpoint(d,o);this.setHostPrefix(d,e,l)}if(l){const e=a.getEventStreamMember();if(e){if(l[e]){const t={};for(const[n]of a.structIterator()){
if(n!==e&&l[n]!=null){t[n]=l[n]}}u=await this.serializeEventStream({eventStream:l[e],requestSchema:a,initialRequest:t})}}else{r.write(c,l);u=r.flush()}}
d.headers=Object.assign(d.headers,i);d.query=s;d.body=u;d.method="POST";return d}async deserializeResponse(e,t,n){const r=this.deserializer
;const s=k.of(e.output);const i={};if(this.isErrorResponse(n.statusCode)){const s=await M(n.body,t);if(s.byteLength>0){Object.assign(i,await r.read(15,s))}
await this.handleError(e,t,n,i,this.deserializeMetadata(n));throw new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}
for(const e in n.headers){if(!T(n.headers,e)){continue}const t=n.headers[e];delete n.headers[e];n.headers[e.toLowerCase()]=t}const o=s.getEventStreamMember()
;if(o){i[o]=await this.deserializeEventStream({response:n,responseSchema:s,initialResponseContainer:i})}else{const e=await M(n.body,t);if(e.byteLength>0){
Object.assign(i,await r.read(s,e))}}i.$metadata=this.deserializeMetadata(n);return i}isErrorResponse(e){return e>=300}}class Q extends K{
constructor({defaultNamespace:e,errorTypeRegistries:t}){super({defaultNamespace:e,errorTypeRegistries:t})}async serializeRequest(e,t,n){
const r=await super.serializeRequest(e,t,n);Object.assign(r.headers,{"content-type":this.getDefaultContentType(),
"smithy-protocol":this.getSmithyProtocolHeaderValue(),accept:this.getDefaultContentType()});if(N(e.input)==="unit"){delete r.body
;delete r.headers["content-type"]}else{this.applyEmptyBody(r)}const{service:s,operation:i}=_(n);const o=`/service/${s}/operation/${i}`;if(r.path.endsWith("/")){
r.path+=o.slice(1)}else{r.path+=o}return r}isErrorResponse(e){return e!==200}}const J=(e,t,n,r,s,i)=>{if(t!=null&&t[n]!==undefined){const t=r()
;if(t==null||t.length<=0){throw new Error("Empty value provided for input HTTP label: "+n+".")}e=e.replace(s,i?t.split("/").map(e=>B(e)).join("/"):B(t))}else{
throw new Error("No value provided for input HTTP label: "+n+".")}return e};function Y(e,t){return new X(e,t)}class X{input;context;query={};method=""
;headers={};path="";body=null;hostname="";resolvePathStack=[];constructor(e,t){this.input=e;this.context=t}async build(){
const{hostname:e,protocol:t="https",port:n,path:r}=await this.context.endpoint();this.path=r;for(const e of this.resolvePathStack){e(this.path)}return new C({
protocol:t,hostname:this.hostname||e,port:n,method:this.method,path:this.path,query:this.query,body:this.body,headers:this.headers})}hn(e){this.hostname=e
;return this}bp(e){this.resolvePathStack.push(t=>{this.path=`${t?.endsWith("/")?t.slice(0,-1):t||""}`+e});return this}p(e,t,n,r){this.resolvePathStack.push(s=>{
this.path=J(s,this.input,e,t,n,r)});return this}h(e){this.headers=e;return this}q(e){this.query=e;return this}b(e){this.body=e;return this}m(e){this.method=e
;return this}}class Z extends V{settings;constructor(e){super();this.settings=e}read(e,t){const n=L.of(e);const r=n.getMergedTraits()
;const s=n.getHttpBindingLocation(r);return this.readHttpBinding(n.getHttpBindingValue(s,r),t,s)}readHttpBinding([e,t,n],r,s){const i=t&255;if((i&192)===64){
n??=e.getHttpBindingCollectionValue(s);return a(r).map(e=>this.readHttpBinding(n,e,s))}switch(i){case 21:case 42:return(this.serdeContext?.base64Decoder??l)(r)
;case 4:case 5:case 6:case 7:{const e=this.settings.httpBindings?t>>14&3:0
;const n=this.settings.timestampFormat.useTrait&&i>4?i:e?e+4:this.settings.timestampFormat.default;switch(n){case 5:return g(r);case 6:return h(r);case 7:
return f(r);default:console.warn("Missing timestamp format, parsing value with Date constructor:",r);return new Date(r)}}case 0:{const e=t>>8&3;if(!e){return r}
let n=r;if((s&6)===6){n=(this.serdeContext?.utf8Encoder??u)((this.serdeContext?.base64Decoder??l)(n))}return e===2?d.from(n):n}case 1:return Number(r);case 2:
return r.toLowerCase()==="true";case 17:return BigInt(r);case 19:return new c(r,"bigDecimal");default:return r}}}class ee extends V{codecDeserializer
;stringDeserializer;constructor(e,t){super();this.codecDeserializer=e;this.stringDeserializer=new Z(t)}setSerdeContext(e){
this.stringDeserializer.setSerdeContext(e);this.codecDeserializer.setSerdeContext(e);this.serdeContext=e}read(e,t){const n=L.of(e);const r=n.getMergedTraits()
;if(r.httpHeader||r.httpResponseCode){const e=n.getHttpBindingValue(38,r);return this.readHttpBinding(e,t,38)}if(r.httpPayload){
return this.readPayload(n.getHttpBindingValue(36,r),t)}return this.readCodec(n,t)}readHttpBinding(e,t,n){
const r=typeof t==="string"?t:(this.serdeContext?.utf8Encoder??u)(t);return this.stringDeserializer.readHttpBinding(e,r,n)}readPayload([e,t],n){const r=t&255
;if(r===21||r===42){return typeof n==="string"?(this.serdeContext?.utf8Decoder??p)(n):n}if(r===0){
return typeof n==="string"?n:(this.serdeContext?.utf8Encoder??u)(n)}return this.readCodec(e,n)}readCodec(e,t){return this.codecDeserializer.read(e,t)}}
class te extends V{settings;stringBuffer="";constructor(e){super();this.settings=e}write(e,t){const n=L.of(e);const r=n.getMergedTraits()
;const s=n.getHttpBindingLocation(r);this.writeHttpBinding(n.getHttpBindingValue(s,r),t,s)}writeHttpBinding([e,t,n],r,s){const i=t&255;switch(typeof r){
case"object":if(r===null){this.stringBuffer="null";return}if(i>=4&&i<=7){if(!(r instanceof Date)){
throw new Error(`@smithy/core/protocols - received non-Date value ${r} when schema expected Date in ${e.getName(true)}`)}
const n=this.settings.httpBindings?t>>14&3:0;const s=this.settings.timestampFormat.useTrait&&i>4?i:n?n+4:this.settings.timestampFormat.default;switch(s){case 5:
this.stringBuffer=r.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=S(r);break;case 7:this.stringBuffer=String(r.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using epoch seconds",r);this.stringBuffer=String(r.getTime()/1e3)}return}if((i===21||i===42)&&"byteLength"in r){
this.stringBuffer=(this.serdeContext?.base64Encoder??y)(r);return}if((i&192)===64&&Array.isArray(r)){n??=e.getHttpBindingCollectionValue(s);const t=n[1]&255
;const i=t>=4&&t<=7;let o="";for(const e of r){this.writeHttpBinding(n,e,s);const t=this.flush();if(o){o+=", "}o+=i?t:w(t)}this.stringBuffer=o;return}
this.stringBuffer=JSON.stringify(r,null,2);break;case"string":const o=t>>8&3;let a=r;if(o===2){a=d.from(a)}if(o&&(s&6)===6){
this.stringBuffer=(this.serdeContext?.base64Encoder??y)(a.toString());return}this.stringBuffer=r;break;default:this.stringBuffer=t>>10&1?m():String(r)}}flush(){
const e=this.stringBuffer;this.stringBuffer="";return e}}class ne{codecSerializer;stringSerializer;buffer;constructor(e,t,n=new te(t)){this.codecSerializer=e
;this.stringSerializer=n}setSerdeContext(e){this.codecSerializer.setSerdeContext(e);this.stringSerializer.setSerdeContext(e)}write(e,t){const n=L.of(e)
;const r=n.getMergedTraits();if(r.httpHeader||r.httpLabel||r.httpQuery){const e=n.getHttpBindingLocation(r)
;this.writeHttpBinding(n.getHttpBindingValue(e,r),t,e);return}this.writeCodec(n,t)}writeHttpBinding(e,t,n){this.stringSerializer.writeHttpBinding(e,t,n)
;this.buffer=this.stringSerializer.flush()}writeCodec(e,t){this.codecSerializer.write(e,t)}flush(){if(this.buffer!==undefined){const e=this.buffer
;this.buffer=undefined;return e}return this.codecSerializer.flush()}}function re(e,t){if(t.timestampFormat.useTrait){const t=e.getSchema()
;if(t===5||t===6||t===7){return t}}const{httpLabel:n,httpPrefixHeaders:r,httpHeader:s,httpQuery:i}=e.getMergedTraits()
;const o=t.httpBindings?typeof r==="string"||Boolean(s)?6:Boolean(i)||Boolean(n)?5:undefined:undefined;return o??t.timestampFormat.default}class se{name;kind
;values;constructor({name:e,kind:t=D.HEADER,values:n=[]}){this.name=e;this.kind=t;this.values=n}add(e){this.values.push(e)}set(e){this.values=e}remove(e){
this.values=this.values.filter(t=>t!==e)}toString(){return this.values.map(e=>e.includes(",")||e.includes(" ")?`"${e}"`:e).join(", ")}get(){return this.values}}
class ie{entries={};encoding;constructor({fields:e=[],encoding:t="utf-8"}){e.forEach(this.setField.bind(this));this.encoding=t}setField(e){
this.entries[e.name.toLowerCase()]=e}getField(e){return this.entries[e.toLowerCase()]}removeField(e){delete this.entries[e.toLowerCase()]}getByType(e){
return Object.values(this.entries).filter(t=>t.kind===e)}}const oe=e=>{if(e.logger&&e.logger.constructor?.name!=="NoOpLogger"){
e.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),e.logger)}if(e.defaultSocketTimeout){
e.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),e.defaultSocketTimeout)}return{setHttpHandler(t){e.requestHandler=t},
httpHandler(){return e.requestHandler},updateHttpClientConfig(t,n){e.requestHandler?.updateHttpClientConfig(t,n)},httpHandlerConfigs(){
return e.requestHandler.httpHandlerConfigs()}}};const ae=e=>({requestHandler:e.httpHandler()});const ce="content-length";function ue(e){return t=>async n=>{
const r=n.request;if(C.isInstance(r)){const{body:t,headers:n}=r;if(t&&Object.keys(n).map(e=>e.toLowerCase()).indexOf(ce)===-1){try{const n=e(t);if(n!=null){
r.headers={...r.headers,[ce]:String(n)}}}catch(e){}}}return t({...n,request:r})}}const le={step:"build",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],
name:"contentLengthMiddleware",override:true};const de=e=>({applyToStack:t=>{t.add(ue(e.bodyLengthChecker),le)}})
;const fe=e=>encodeURIComponent(e).replace(/[!'()*]/g,he);const he=e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`
;const ge=e=>e.split("/").map(fe).join("/");function pe(e){const t=[];for(let n of Object.keys(e).sort()){const r=e[n];n=fe(n);if(Array.isArray(r)){
for(let e=0,s=r.length;e<s;e++){t.push(`${n}=${fe(r[e])}`)}}else{let e=n;if(r||typeof r==="string"){e+=`=${fe(r)}`}t.push(e)}}return t.join("&")}class me{
serdeContext;setSerdeContext(e){this.serdeContext=e}}class ye{from;to;keys;constructor(e,t){this.from=e;this.to=t;const n=Object.keys(this.from)
;const r=new Set(n);r.delete("__type");this.keys=r}mark(e){this.keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}
writeUnknown(){if(this.hasUnknown()){const e=this.keys.values().next().value;const t=this.from[e];this.to.$unknown=[e,t]}}}let Se;function we(){
if(Se===undefined){try{if(typeof Buffer!=="function"){Se=false}else{const e=JSON.parse(Buffer.from([123,125]));Se=e!==null&&typeof e==="object"}}catch{Se=false}
}return Se}function Ee(e,t,n){if(n?.source){const e=n.source;if(typeof t==="number"){const n=t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER;if(n){
if(ve(e,t)){return t}return new c(e,"bigDecimal")}else{if(be(e)){return new c(e,"bigDecimal")}if(/[eE]/.test(e)){return Ae(e)}return BigInt(e)}}}return t}
function be(e){const t=e.indexOf(".");if(t===-1){return false}const n=e.search(/[eE]/);if(n===-1){return true}const r=n-t-1;const s=parseInt(e.slice(n+1),10)
;return s<r}function ve(e,t){if(e===String(t)){return true}if(Object.is(t,-0)){return true}if(/[eE]/.test(e)){return Ce(e)===Ce(String(t))}
const n=e.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"");const r=String(t);if(n===r){return true}if(/[eE]/.test(r)){return n===Ce(r)}return false}function Ce(e){
const t=e.startsWith("-");const n=t?e.slice(1):e;const r=n.search(/[eE]/);let s;if(r===-1){s=n}else{const e=parseInt(n.slice(r+1),10);const t=n.slice(0,r)
;const i=t.indexOf(".");let o;let a;if(i===-1){o=t;a=t.length}else{o=t.slice(0,i)+t.slice(i+1);a=i}o=o.replace(/0+$/,"")||"0";const c=a+e;if(o==="0"){s="0"
}else if(c<=0){s="0."+"0".repeat(-c)+o}else if(c>=o.length){s=o+"0".repeat(c-o.length)}else{s=o.slice(0,c)+"."+o.slice(c)}}if(s.includes(".")){
s=s.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")}return(t?"-":"")+s}function Ae(e){const t=e.search(/[eE]/);const n=parseInt(e.slice(t+1),10)
;const r=e.startsWith("-");const s=e.slice(r?1:0,t);const i=s.indexOf(".");let o;let a;if(i===-1){o=s;a=n}else{o=s.slice(0,i)+s.slice(i+1);const e=s.length-i-1
;a=n-e}o=o.replace(/0+$/,"")||"0";const c=BigInt(o)*10n**BigInt(a+(s.replace(".","").length-o.length));return r?-c:c}const Te=Symbol.for("@aws-sdk/reviver")
;function xe(e){const t=k.of(e);const n=t.getSchema();if(Array.isArray(n)&&t.isStructSchema()){if(Te in n){return n[Te]}const e=_e(t,new Set);n[Te]=e;return e}
return _e(t,new Set)}function _e(e,t){const n=e.getSchema();if(t.has(n)){return false}t.add(n);if(e.isBigIntegerSchema()||e.isBigDecimalSchema()){return true}
if(e.isStructSchema()){for(const[,n]of e.structIterator()){if(_e(n,t)){return true}}}else if(e.isListSchema()||e.isMapSchema()){if(_e(e.getValueSchema(),t)){
return true}}else if(e.isDocumentSchema()){return true}return false}const Ie=(e,t)=>M(e,t).then(e=>(t?.utf8Encoder??u)(e));async function Re(e,t,n){let r
;if(we()&&typeof e?.[Symbol.asyncIterator]==="function"){const n=await M(e,t);if(typeof Buffer==="function"){if(Buffer.isBuffer(n)){r=n}else{
r=Buffer.from(n.buffer,n.byteOffset,n.byteLength)}}}if(!r){r=await Ie(e,t)}if(r.length===0){return{}}const s=n&&xe(n)?Ee:undefined;try{return JSON.parse(r,s)
}catch(e){if(e?.name==="SyntaxError"){Object.defineProperty(e,"$responseBodyText",{value:typeof r==="string"?r:r.toString("utf8")})}throw e}}
const ke=async(e,t)=>{const n=await Re(e,t);n.message=n.message??n.Message;return n};const Pe=(e,t)=>Object.keys(e).find(e=>e.toLowerCase()===t.toLowerCase())
;const Oe=e=>{let t=e;if(typeof t==="number"){t=t.toString()}if(t.indexOf(",")>=0){t=t.split(",")[0]}if(t.indexOf(":")>=0){t=t.split(":")[0]}
if(t.indexOf("#")>=0){t=t.split("#")[1]}return t};const Ne=(e,t)=>Be(e,t,["header","code","type"])
;const De=(e,t,n=false)=>Be(e,t,n?["code","header","type"]:["type","code","header"]);const Me=(e,t)=>{if(t?.__type!==undefined){let e=t.__type
;if(typeof e==="number"){e=e.toString()}if(e.indexOf(",")>=0){e=e.split(",")[0]}if(e.indexOf(":")>=0){e=e.split(":")[0]}return e}};const Be=({headers:e},t,n)=>{
while(n.length>0){const r=n.shift();switch(r){case"header":const n=Pe(e??{},"x-amzn-errortype");if(n!==undefined){return Oe(e[n])}break;case"code":
const r=Pe(t??{},"code");if(r&&t[r]!==undefined){return Oe(t[r])}break;case"type":if(t?.__type!==undefined){return Oe(t.__type)}break}}};class Fe extends me{
settings;constructor(e){super();this.settings=e}async read(e,t){const n=xe(e)?Ee:undefined;let r;if(typeof t==="string"){if(t.length===0){return{}}
r=JSON.parse(t,n)}else if(t instanceof Uint8Array&&we()){if(t.byteLength===0){return{}}
const e=Buffer.isBuffer(t)?t:Buffer.from(t.buffer,t.byteOffset,t.byteLength);r=JSON.parse(e,n)}else{r=await Re(t,this.serdeContext,e)}return this._read(e,r)}
readObject(e,t){return this._read(e,t)}_read(e,t){const n=t!==null&&typeof t==="object";const r=k.of(e);if(n){if(r.isStructSchema()){
return this._readStruct(r,t)}if(Array.isArray(t)&&r.isListSchema()){const e=r.getValueSchema();if(this.needsTransform(e)){for(let n=0;n<t.length;++n){
t[n]=this._read(e,t[n])}}return t}if(r.isMapSchema()){const e=r.getValueSchema();const n=t;if(this.needsTransform(e)){for(const t in n){if(!T(n,t)){continue}
if(t==="__proto__"){s(n)}n[t]=this._read(e,n[t])}}return n}}if(r.isBlobSchema()&&typeof t==="string"){return l(t)}const i=r.getMergedTraits().mediaType
;if(r.isStringSchema()&&typeof t==="string"&&i){const e=i==="application/json"||i.endsWith("+json");if(e){return d.from(t)}return t}
if(r.isTimestampSchema()&&t!=null){const e=re(r,this.settings);switch(e){case 5:return v(t);case 6:return b(t);case 7:return E(t);default:
console.warn("Missing timestamp format, parsing value with Date constructor:",t);return new Date(t)}}
if(r.isBigIntegerSchema()&&(typeof t==="number"||typeof t==="string")){return BigInt(t)}if(r.isBigDecimalSchema()&&t!=undefined){if(t instanceof c){return t}
const e=t;if(e.type==="bigDecimal"&&"string"in e){return new c(e.string,e.type)}return new c(String(t),"bigDecimal")}
if(r.isNumericSchema()&&typeof t==="string"){switch(t){case"Infinity":return Infinity;case"-Infinity":return-Infinity;case"NaN":return NaN}return t}
if(r.isDocumentSchema()){if(n){if(Array.isArray(t)){for(let e=0;e<t.length;++e){const n=t[e];if(!(n instanceof c)){t[e]=this._read(r,n)}}}else{const e=t
;for(const t in e){if(!T(e,t)){continue}if(t==="__proto__"){s(e)}const n=e[t];if(!(n instanceof c)){e[t]=this._read(r,n)}}}}}return t}_readStruct(e,t){
const n=e.isUnionSchema();const r={};let s;const i=typeof t.__type==="string";const{jsonName:o}=this.settings;if(o&&i){s={}}let a;if(n){a=new ye(t,r)}
for(const[c,u]of e.structIterator()){let e=c;if(o){e=u.getMergedTraits().jsonName??e;if(i){s[e]=c}}if(n){a.mark(e)}if(t[e]!=null){r[c]=this._read(u,t[e])}}
if(n){a.writeUnknown()}else if(i){for(const e in t){if(!T(t,e)){continue}const n=t[e];const i=o?s[e]??e:e;if(!(i in r)){r[i]=n}}}return r}needsTransform(e){
if(e.isBlobSchema()||e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema()){return true}
if(e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema()){return true}if(e.isStringSchema()&&e.getMergedTraits().mediaType){return true}
return false}}class Le extends Uint8Array{string=null;static allocUnsafe(e){if(typeof Buffer==="function"){const t=Buffer.allocUnsafe(e)
;return new Le(t.buffer,t.byteOffset,t.byteLength)}return new Le(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,t){if(typeof e==="string"){
return this.s().includes(e,t)}return Uint8Array.prototype.includes.call(this,e,t)}indexOf(e,t){if(typeof e==="string"){return this.s().indexOf(e,t)}
return Uint8Array.prototype.indexOf.call(this,e,t)}lastIndexOf(e,t){if(typeof e==="string"){return this.s().lastIndexOf(e,t)}
const n=Uint8Array.prototype.lastIndexOf;if(t!==undefined){return n.call(this,e,t)}return n.call(this,e)}startsWith(e,t){return this.s().startsWith(e,t)}
endsWith(e,t){return this.s().endsWith(e,t)}match(e){return this.s().match(e)}replace(e,t){return this.s().replace(e,t)}search(e){return this.s().search(e)}
split(e,t){return this.s().split(e,t)}substring(e,t){return this.s().substring(e,t)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}
trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,t){return this.s().padStart(e,t)}
padEnd(e,t){return this.s().padEnd(e,t)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){
return this.s().toLowerCase()}s(){if(this.string==null){const e=Date.now();if(e>$e+6e4){
console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request body. "+"It has been automatically converted to string. In a future version this will throw an error.")
;$e=e}this.string=u(this)}return this.string}}var $e=0;const Ue=new TextEncoder;const ze=123;const He=125;const je=91;const qe=93;const Ve=34;const We=58
;const Ge=44;const Ke=92;const Qe=new Uint8Array([116,114,117,101]);const Je=new Uint8Array([102,97,108,115,101]);const Ye=new Uint8Array([110,117,108,108])
;const Xe=new Array(128).fill(null);Xe[8]="b";Xe[9]="t";Xe[10]="n";Xe[12]="f";Xe[13]="r";Xe[34]='"';Xe[92]="\\";for(let e=0;e<32;e++){if(Xe[e]===null){
Xe[e]="u00"+e.toString(16).padStart(2,"0")}}const Ze=2048;function et(e){return Le.allocUnsafe(e)}class tt extends me{settings;json;i=0;rootSchema;rawValue
;passthrough=false;constructor(e){super();this.settings=e;this.json=et(Ze)}write(e,t){this.i=0;this.rawValue=t;this.rootSchema=k.of(e)
;this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema();if(!this.passthrough){this.writeValue(this.rootSchema,t,undefined)}}
writeDiscriminatedDocument(e,t){this.i=0;this.rootSchema=k.of(e);const n=this.rootSchema;if(n.isStructSchema()&&t!=null&&typeof t==="object"){
this.writeValue(n,t,undefined);const e=`"__type":"${n.getName(true)??"Unknown"}",`;const r=e.length;this.ensure(r);this.json.copyWithin(1+r,1,this.i)
;Ue.encodeInto(e,this.json.subarray(1));this.i+=r}else{this.writeValue(n,t,undefined)}}flush(){this.rootSchema=undefined;const e=this.i;this.i=0
;const t=this.rawValue;this.rawValue=undefined;if(e===0){return t}const n=this.json.subarray(0,e);this.json=et(Ze);return n}ensure(e){const{i:t,json:n}=this
;if(t+e>n.length){let r=n.length*2;while(r<t+e){r*=2}const s=et(r);s.set(this.json);this.json=s}}writeAscii(e){const t=e.length;this.ensure(t)
;let{i:n,json:r}=this;for(let s=0;s<t;++s){r[n]=e.charCodeAt(s);n+=1}this.i=n}writeAsciiQuoted(e){const t=e.length;this.ensure(t+4);let{json:n,i:r}=this
;n[r++]=Ve;for(let s=0;s<t;++s){n[r++]=e.charCodeAt(s)}n[r++]=Ve;this.i=r}writeJsonString(e){const t=e.length;this.ensure(t*3+2);this.json[this.i++]=Ve
;for(let n=0;n<t;++n){const r=e.charCodeAt(n);if(r>34&&r<92){this.json[this.i++]=r}else if(r<128){const e=Xe[r];if(e!==null){this.ensure(e.length+1+(t-n-1)*3+1)
;this.json[this.i++]=Ke;for(let t=0;t<e.length;t++){this.json[this.i++]=e.charCodeAt(t)}}else{this.json[this.i++]=r}}else if(r>=55296&&r<=56319){
const s=n+1<t?e.charCodeAt(n+1):0;if(s>=56320&&s<=57343){this.ensure(4);const{written:t}=Ue.encodeInto(e.substring(n,n+2),this.json.subarray(this.i));this.i+=t
;++n}else{this.ensure(6+(t-n-1)*3+1);this.writeUnicodeEscape(r)}}else if(r>=56320&&r<=57343){this.ensure(6+(t-n-1)*3+1);this.writeUnicodeEscape(r)}else{
let{i:e,json:t}=this;if(r<2048){t[e++]=192|r>>6;t[e++]=128|r&63}else{t[e++]=224|r>>12;t[e++]=128|r>>6&63;t[e++]=128|r&63}this.i=e}}this.json[this.i++]=Ve}
writeUnicodeEscape(e){let{json:t,i:n}=this;t[n++]=Ke;t[n++]=117;const r=e.toString(16).padStart(4,"0");for(let e=0;e<4;++e){t[n++]=r.charCodeAt(e)}this.i=n}
static B64=(()=>{const e="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";const t=new Uint8Array(64);for(let n=0;n<64;++n){
t[n]=e.charCodeAt(n)}return t})();writeBase64(e){const t=Math.ceil(e.length/3)*4;this.ensure(t+2);const n=this.json;const r=tt.B64;let s=this.i;n[s++]=Ve
;const i=e.length;const o=i%3;const a=i-o;for(let t=0;t<a;t+=3){const i=e[t];const o=e[t+1];const a=e[t+2];n[s++]=r[i>>2];n[s++]=r[(i&3)<<4|o>>4]
;n[s++]=r[(o&15)<<2|a>>6];n[s++]=r[a&63]}if(o===2){const t=e[a];const i=e[a+1];n[s++]=r[t>>2];n[s++]=r[(t&3)<<4|i>>4];n[s++]=r[(i&15)<<2];n[s++]=61
}else if(o===1){const t=e[a];n[s++]=r[t>>2];n[s++]=r[(t&3)<<4];n[s++]=61;n[s++]=61}n[s++]=Ve;this.i=s}writeValue(e,t,n){if(t==null){if(n?.isStructSchema()){
if(t===undefined){const t=k.of(e);if(t.isIdempotencyToken()){this.writeAsciiQuoted(m());return}}return}this.ensure(4);this.json.set(Ye,this.i);this.i+=4;return}
const r=k.of(e);const s=typeof t==="object";if(r.isStringSchema()){const e=r.getMergedTraits().mediaType;if(e){
const n=e==="application/json"||e.endsWith("+json");if(n){this.writeJsonString(d.from(t).toString());return}}}
if(this.settings.bigNumberAsString&&t!=null&&(r.isBigIntegerSchema()||r.isBigDecimalSchema())){const e=t instanceof c?t.string:String(t)
;this.writeAsciiQuoted(e);return}if(s){if(r.isStructSchema()){this.writeStruct(r,t);return}if(Array.isArray(t)&&(r.isListSchema()||r.isDocumentSchema())){
this.writeList(r,t,r.isDocumentSchema());return}if(r.isMapSchema()){this.writeMap(r,t,false);return}
if(t instanceof Uint8Array&&(r.isBlobSchema()||r.isDocumentSchema())){this.writeBase64(t);return}
if(t instanceof Date&&(r.isTimestampSchema()||r.isDocumentSchema())){this.writeTimestamp(r,t);return}if(t instanceof c){this.writeAscii(t.string);return}
if(r.isDocumentSchema()){if(Array.isArray(t)){this.writeList(r,t,true)}else{this.writeMap(r,t,true)}return}const e=JSON.stringify(t);this.writeAscii(e);return}
if(typeof t==="string"){if(r.isBlobSchema()){const e=(this.serdeContext?.base64Encoder??y)(t);this.writeAsciiQuoted(e);return}this.writeJsonString(t);return}
if(typeof t==="number"){if(Math.abs(t)===Infinity||Number.isNaN(t)){this.writeAsciiQuoted(String(t));return}const e=String(t);this.writeAscii(e);return}
if(typeof t==="boolean"){this.ensure(5);let{i:e,json:n}=this;if(t){n.set(Qe,e);e+=4}else{n.set(Je,e);e+=5}this.i=e;return}if(typeof t==="bigint"){
this.writeAscii(t.toString());return}this.writeAscii(String(t))}writeStruct(e,t){this.ensure(2);this.json[this.i++]=ze;let n=false
;const r=typeof t.__type==="string";let s;if(r){s=new Set}for(const[r,i]of e.structIterator()){const o=t[r];if(o==null&&!i.isIdempotencyToken()){continue}if(n){
this.ensure(1);this.json[this.i++]=Ge}n=true;const a=this.settings.jsonName?i.getMergedTraits().jsonName??r:r;if(s){s.add(r);s.add(a)}this.writeAsciiQuoted(a)
;this.json[this.i++]=We;this.writeValue(i,o,e)}if(!n&&e.isUnionSchema()){const{$unknown:n}=t;if(Array.isArray(n)){const[t,r]=n;this.writeAsciiQuoted(t)
;this.ensure(1);this.json[this.i++]=We;this.writeValue(15,r,e)}}else if(r){for(const e in t){if(s.has(e)){continue}s.add(e);const r=t[e];if(n){this.ensure(1)
;this.json[this.i++]=Ge}n=true;this.writeAsciiQuoted(e);this.ensure(1);this.json[this.i++]=We;this.writeValue(15,r,undefined)}}this.ensure(1)
;this.json[this.i++]=He}writeList(e,t,n){const r=!!e.getMergedTraits().sparse;const s=e.getValueSchema();if(!n){
if(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema()){let e=false;for(let n=0;n<t.length;++n){const s=t[n]
;if(Number.isNaN(s)||s===Infinity||s===-Infinity||s==null&&!r){e=true;break}}let n;if(!e){n=JSON.stringify(t)}else{const e=[];for(let n=0;n<t.length;++n){
const s=t[n];if(s==null&&!r){continue}if(Number.isNaN(s)||s===Infinity||s===-Infinity){e.push(String(s))}else{e.push(s)}}n=JSON.stringify(e)}
this.ensure(n.length*3);this.i+=Ue.encodeInto(n,this.json.subarray(this.i)).written;return}}this.ensure(2);this.json[this.i++]=je;let i=false
;for(let e=0;e<t.length;++e){const o=t[e];if(n?o===undefined:o==null&&!r){continue}if(i){this.ensure(1);this.json[this.i++]=Ge}this.writeValue(s,o,undefined)
;i=true}this.ensure(1);this.json[this.i++]=qe}writeMap(e,t,n){const r=!!e.getMergedTraits().sparse;const s=e.getValueSchema();if(!n){
if(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema()){let e;for(const n in t){if(!T(t,n)){continue}const s=t[n]
;if(Number.isNaN(s)||s===Infinity||s===-Infinity){(e??={})[n]=s;t[n]=String(s)}else if(s===null&&!r){(e??={})[n]=null;t[n]=undefined}}const n=JSON.stringify(t)
;if(e){Object.assign(t,e)}this.ensure(n.length*3);this.i+=Ue.encodeInto(n,this.json.subarray(this.i)).written;return}}this.ensure(2);this.json[this.i++]=ze
;let i=true;for(const e in t){if(!T(t,e)){continue}const o=t[e];if(n?o===undefined:o==null&&!r){continue}if(!i){this.ensure(1);this.json[this.i++]=Ge}i=false
;this.writeJsonString(e);this.ensure(1);this.json[this.i++]=We;this.writeValue(s,o,undefined)}this.ensure(1);this.json[this.i++]=He}writeTimestamp(e,t){
const n=re(e,this.settings);switch(n){case 5:{const e=t.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(e);return}case 6:{this.writeAsciiQuoted(S(t))
;return}case 7:{const e=String(t.getTime()/1e3);this.writeAscii(e);return}default:{const e=String(t.getTime()/1e3);this.writeAscii(e);return}}}}
class nt extends me{settings;constructor(e){super();this.settings=e}createSerializer(){const e=new tt(this.settings);e.setSerdeContext(this.serdeContext)
;return e}createDeserializer(){const e=new Fe(this.settings);e.setSerdeContext(this.serdeContext);return e}}class rt extends Q{codec=new nt({timestampFormat:{
useTrait:false,default:7},jsonName:false,bigNumberAsString:true});serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer()
;getShapeId(){return"smithy.protocols#rpcv2Json"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-json"}applyEmptyBody(e){
if(!e.body){e.body="{}"}}async handleError(e,t,n,r,s){const i=Me(n,r)??"Unknown";const o={$metadata:s,$fault:n.statusCode<=500?"client":"server"}
;let a=this.options.defaultNamespace;if(i.includes("#")){[a]=i.split("#")}const c=this.compositeErrorRegistry;const u=O.for(a);c.copyFrom(u);let l;try{
l=c.getSchema(i)}catch(e){if(r.Message){r.message=r.Message}const t=O.for("smithy.ts.sdk.synthetic."+a);c.copyFrom(t);const n=c.getBaseException();if(n){
const e=c.getErrorCtor(n);throw Object.assign(new e({name:i}),o,r)}throw Object.assign(new Error(i),o,r)}const d=k.of(l);const f=c.getErrorCtor(l)
;const h=r.message??r.Message??"Unknown";const g=new f({});const p={};const m=this.codec.createDeserializer();for(const[e,t]of d.structIterator()){
if(r[e]!=null){p[e]=m.readObject(t,r[e])}}throw Object.assign(g,o,{$fault:d.getMergedTraits().error,message:h},p)}getDefaultContentType(){
return"application/json"}}class st extends me{settings;constructor(e){super();this.settings=e}async read(e,t){const n=xe(e)?Ee:undefined
;return this._read(e,typeof t==="string"?JSON.parse(t,n):await Re(t,this.serdeContext,e))}readObject(e,t){return this._read(e,t)}_read(e,t){
const n=t!==null&&typeof t==="object";const r=k.of(e);if(n){if(r.isStructSchema()){const e=t;const n=r.isUnionSchema();const s={};let i=void 0
;const{jsonName:o}=this.settings;if(o){i={}}let a;if(n){a=new ye(e,s)}for(const[t,c]of r.structIterator()){let r=t;if(o){r=c.getMergedTraits().jsonName??r
;i[r]=t}if(n){a.mark(r)}if(e[r]!=null){s[t]=this._read(c,e[r])}}if(n){a.writeUnknown()}else if(typeof e.__type==="string"){for(const t in e){if(!T(e,t)){
continue}const n=e[t];const r=o?i[t]??t:t;if(!(r in s)){s[r]=n}}}return s}if(Array.isArray(t)&&r.isListSchema()){const e=r.getValueSchema();const n=[]
;for(const r of t){n.push(this._read(e,r))}return n}if(r.isMapSchema()){const e=r.getValueSchema();const n={};for(const r in t){if(!T(t,r)){continue}
if(r==="__proto__"){s(n)}n[r]=this._read(e,t[r])}return n}}if(r.isBlobSchema()&&typeof t==="string"){return l(t)}const i=r.getMergedTraits().mediaType
;if(r.isStringSchema()&&typeof t==="string"&&i){const e=i==="application/json"||i.endsWith("+json");if(e){return d.from(t)}return t}
if(r.isTimestampSchema()&&t!=null){const e=re(r,this.settings);switch(e){case 5:return v(t);case 6:return b(t);case 7:return E(t);default:
console.warn("Missing timestamp format, parsing value with Date constructor:",t);return new Date(t)}}
if(r.isBigIntegerSchema()&&(typeof t==="number"||typeof t==="string")){return BigInt(t)}if(r.isBigDecimalSchema()&&t!=undefined){if(t instanceof c){return t}
const e=t;if(e.type==="bigDecimal"&&"string"in e){return new c(e.string,e.type)}return new c(String(t),"bigDecimal")}
if(r.isNumericSchema()&&typeof t==="string"){switch(t){case"Infinity":return Infinity;case"-Infinity":return-Infinity;case"NaN":return NaN}return t}
if(r.isDocumentSchema()){if(n){const e=Array.isArray(t)?[]:{};for(const n in t){if(!T(t,n)){continue}if(n==="__proto__"){s(e)}const i=t[n];if(i instanceof c){
e[n]=i}else{e[n]=this._read(r,i)}}return e}else{return structuredClone(t)}}return t}}const it=String.fromCharCode(925);class ot{values=new Map;counter=0;stage=0
;createReplacer(){if(this.stage===1){throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.")}if(this.stage===2){
throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.")}this.stage=1;return(e,t)=>{if(t instanceof c){const e=`${it+"nv"+this.counter++}_`+t.string
;this.values.set(`"${e}"`,t.string);return e}if(typeof t==="bigint"){const e=t.toString();const n=`${it+"b"+this.counter++}_`+e;this.values.set(`"${n}"`,e)
;return n}return t}}replaceInJson(e){if(this.stage===0){throw new Error("@aws-sdk/core/protocols - JsonReplacer not created yet.")}if(this.stage===2){
throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.")}this.stage=2;if(this.counter===0){return e}for(const[t,n]of this.values){e=e.replace(t,n)}
return e}}class at extends me{settings;buffer;useReplacer=false;rootSchema;constructor(e){super();this.settings=e}write(e,t){this.rootSchema=k.of(e)
;this.buffer=this._write(this.rootSchema,t)}flush(){const{rootSchema:e,useReplacer:t}=this;this.rootSchema=undefined;this.useReplacer=false
;if(e?.isStructSchema()||e?.isDocumentSchema()){if(!t){return JSON.stringify(this.buffer)}const e=new ot
;return e.replaceInJson(JSON.stringify(this.buffer,e.createReplacer(),0))}return this.buffer}writeDiscriminatedDocument(e,t){this.write(e,t)
;if(typeof this.buffer==="object"){this.buffer.__type=k.of(e).getName(true)}}_write(e,t,n){const r=t!==null&&typeof t==="object";const i=k.of(e);if(r){
if(i.isStructSchema()){const e=t;const n={};const{jsonName:r}=this.settings;let o=void 0;if(r){o={}}let a=0;for(const[t,s]of i.structIterator()){
const c=this._write(s,e[t],i);if(c!==undefined){let e=t;if(r){e=s.getMergedTraits().jsonName??t;o[t]=e}n[e]=c;a++}}if(i.isUnionSchema()&&a===0){
const{$unknown:t}=e;if(Array.isArray(t)){const[e,r]=t;if(e==="__proto__"){s(n)}n[e]=this._write(15,r)}}else if(typeof e.__type==="string"){for(const t in e){
if(!T(e,t)){continue}const s=e[t];const i=r?o[t]??t:t;if(!(i in n)){n[i]=this._write(15,s)}}}return n}if(Array.isArray(t)&&i.isListSchema()){
const e=i.getValueSchema();const n=[];const r=!!i.getMergedTraits().sparse;for(const s of t){if(r||s!=null){n.push(this._write(e,s))}}return n}
if(i.isMapSchema()){const e=i.getValueSchema();const n={};const r=!!i.getMergedTraits().sparse;for(const i in t){if(!T(t,i)){continue}const o=t[i]
;if(r||o!=null){if(i==="__proto__"){s(n)}n[i]=this._write(e,o)}}return n}if(t instanceof Uint8Array&&i.isBlobSchema()){if(i===this.rootSchema){return t}
return(this.serdeContext?.base64Encoder??y)(t)}if(t instanceof Date&&(i.isTimestampSchema()||i.isDocumentSchema())){const e=re(i,this.settings);switch(e){
case 5:return t.toISOString().replace(".000Z","Z");case 6:return S(t);case 7:return t.getTime()/1e3;default:
console.warn("Missing timestamp format, using epoch seconds",t);return t.getTime()/1e3}}if(t instanceof c){this.useReplacer=true}}
if(t===null&&n?.isStructSchema()){return void 0}if(i.isStringSchema()){if(typeof t==="undefined"&&i.isIdempotencyToken()){return m()}
const e=i.getMergedTraits().mediaType;if(t!=null&&e){const n=e==="application/json"||e.endsWith("+json");if(n){return d.from(t)}}return t}
if(typeof t==="number"){if(Math.abs(t)===Infinity||isNaN(t)){return String(t)}return t}if(typeof t==="string"&&i.isBlobSchema()){if(i===this.rootSchema){
return t}return(this.serdeContext?.base64Encoder??y)(t)}if(typeof t==="bigint"){this.useReplacer=true}if(i.isDocumentSchema()){if(r){
if(t instanceof Uint8Array){return(this.serdeContext?.base64Encoder??y)(t)}const e=Array.isArray(t)?[]:{};for(const n in t){if(!T(t,n)){continue}const r=t[n]
;if(n==="__proto__"){s(e)}if(r instanceof c){this.useReplacer=true;e[n]=r}else{e[n]=this._write(i,r)}}return e}else{return structuredClone(t)}}return t}}
class ct extends me{settings;constructor(e){super();this.settings=e}createSerializer(){const e=new at(this.settings);e.setSerdeContext(this.serdeContext)
;return e}createDeserializer(){const e=new st(this.settings);e.setSerdeContext(this.serdeContext);return e}}t.AbstractRpcV2Protocol=Q;t.Field=se;t.Fields=ie
;t.FromStringShapeDeserializer=Z;t.HttpBindingProtocol=G;t.HttpInterceptingShapeDeserializer=ee;t.HttpInterceptingShapeSerializer=ne;t.HttpProtocol=W
;t.JsonCodec=ct;t.JsonCodec2=nt;t.JsonShapeDeserializer=st;t.JsonShapeDeserializer2=Fe;t.JsonShapeSerializer=at;t.JsonShapeSerializer2=tt;t.RequestBuilder=X
;t.RpcProtocol=K;t.SerdeContext=V;t.SmithyRpcV2JsonProtocol=rt;t.ToStringShapeSerializer=te;t.buildQueryString=pe;t.collectBody=M;t.contentLengthMiddleware=ue
;t.contentLengthMiddlewareOptions=le;t.determineTimestampFormat=re;t.escapeUri=fe;t.escapeUriPath=ge;t.extendedEncodeURIComponent=B;t.getContentLengthPlugin=de
;t.getHttpHandlerExtensionConfiguration=oe;t.loadJsonRpcErrorCode=De;t.loadRestJsonErrorCode=Ne;t.loadSmithyRpcV2JsonErrorCode=Me;t.parseJsonBody=Re
;t.parseJsonErrorBody=ke;t.requestBuilder=Y;t.resolveHttpHandlerRuntimeConfig=ae;t.resolvedPath=J},23609:(e,t,n)=>{const{Readable:r}=n(57075)
;const{NoOpLogger:s,normalizeProvider:i}=n(92658);const{HttpResponse:o,HttpRequest:a}=n(93422);const{parseRfc7231DateTime:c,v4:u}=n(92430)
;const{SMITHY_CONTEXT_KEY:l}=n(90690);const{hasOwn:d}=n(34534)
;const f=e=>e?.body instanceof r||typeof ReadableStream!=="undefined"&&e?.body instanceof ReadableStream
;const h=["AccessDeniedException","AuthFailure","InvalidSignatureException","RequestExpired","RequestInTheFuture","RequestTimeTooSkewed","SignatureDoesNotMatch"]
;const g=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"]
;const p=["TimeoutError","RequestTimeout","RequestTimeoutException"];const m=[500,502,503,504];const y=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"]
;const S=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"];const w=e=>e?.$retryable!==undefined;const E=e=>h.includes(e.name)
;const b=e=>e.$metadata?.clockSkewCorrected;const v=e=>{
const t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
;const n=e&&e instanceof TypeError;if(!n){return false}return t.has(e.message)}
;const C=e=>e.$metadata?.httpStatusCode===429||g.includes(e.name)||e.$retryable?.throttling==true
;const A=(e,t=0)=>e?.name!=="AbortError"&&(w(e)||b(e)||e.name==="InvalidSignatureException"&&e.message?.includes("Signature expired")||p.includes(e.name)||y.includes(e?.code||"")||S.includes(e?.code||"")||m.includes(e.$metadata?.httpStatusCode||0)||v(e)||x(e)||e.cause!==undefined&&t<=10&&A(e.cause,t+1))
;const T=e=>{if(e.$metadata?.httpStatusCode!==undefined){const t=e.$metadata.httpStatusCode;if(500<=t&&t<=599&&!A(e)){return true}return false}return false}
;function x(e){return e.code==="ERR_HTTP2_STREAM_ERROR"&&e.message.includes("NGHTTP2_REFUSED_STREAM")}const _=(e,t)=>{if(!t){return e}let n=()=>{}
;const r=new Promise((e,r)=>{const s=()=>r(I());if(t.aborted){s()}else if(typeof t.addEventListener==="function"){t.addEventListener("abort",s,{once:true})
;n=()=>t.removeEventListener("abort",s)}else{t.onabort=s}});return Promise.race([e,r]).finally(n)};const I=()=>Object.assign(new Error("Request aborted"),{
name:"AbortError"});const R=e=>typeof e==="object"&&e!==null&&"name"in e&&e.name==="AbortError";const k=100;const P=20*1e3;const O=500;const N=500;const D=5
;const M=10;const B=1;const F="amz-sdk-invocation-id";const L="amz-sdk-request";function $(e,t){if(!o.isInstance(e)){return}for(const n in e.headers){
if(!d(e.headers,n)){continue}const r=n.toLowerCase();if(r==="retry-after"){const r=e.headers[n];let s=NaN;if(r.endsWith("GMT")){try{const e=c(r)
;s=(e.getTime()-Date.now())/1e3}catch(e){t?.trace?.("Failed to parse retry-after header");t?.trace?.(e)}}else if(r.match(/ GMT, ((\d+)|(\d+\.\d+))$/)){
s=Number(r.match(/ GMT, ([\d.]+)$/)?.[1])}else if(r.match(/^((\d+)|(\d+\.\d+))$/)){s=Number(r)}else if(Date.parse(r)>=Date.now()){
s=(Date.parse(r)-Date.now())/1e3}if(isNaN(s)){return}return new Date(Date.now()+s*1e3)}else if(r==="x-amz-retry-after"){const r=e.headers[n];const s=Number(r)
;if(isNaN(s)){t?.trace?.(`Failed to parse x-amz-retry-after=${r}`);return}return new Date(Date.now()+s)}}}function U(e,t){return $(e,t)}const z=e=>{
if(e instanceof Error){return e}if(e instanceof Object){return Object.assign(new Error,e)}if(typeof e==="string"){return new Error(e)}
return new Error(`AWS SDK error wrapper for ${e}`)};function H(e){return t=>(n,r)=>async i=>{let o=await t.retryStrategy();const c=await t.maxAttempts()
;const d=r[l]?.abortSignal;if(j(o)){o=o;const l=(r["partition_id"]??"")+(r.__retryLongPoll?":longpoll":"");let f=await _(o.acquireInitialRetryToken(l),d)
;let h=new Error;let g=0;let p=0;const{request:m}=i;const y=a.isInstance(m);if(y){m.headers[F]=u()}while(true){try{if(y){m.headers[L]=`attempt=${g+1}; max=${c}`
}const{response:e,output:t}=await n(i);o.recordSuccess(f);t.$metadata.attempts=g+1;t.$metadata.totalRetryDelay=p;return{response:e,output:t}}catch(n){
const i=q(n,t.logger);h=z(n);if(y&&e(m)){(r.logger instanceof s?console:r.logger)?.warn("An error was encountered in a non-retryable streaming request.")
;throw h}try{f=await _(o.refreshRetryTokenForRetry(f,i),d)}catch(e){if(d?.aborted&&R(e)){throw e}if(!h.$metadata){h.$metadata={}}h.$metadata.attempts=g+1
;h.$metadata.totalRetryDelay=p;throw h}g=f.getRetryCount();const a=f.getRetryDelay();p+=(f?.$retryLog?.acquisitionDelay??0)+a;if(a>0){
await _(new Promise(e=>setTimeout(e,a)),d)}}}}else{o=o;if(o?.mode){r.userAgent=[...r.userAgent||[],["cfg/retry-mode",o.mode]]}return o.retry(n,i)}}}
const j=e=>typeof e.acquireInitialRetryToken!=="undefined"&&typeof e.refreshRetryTokenForRetry!=="undefined"&&typeof e.recordSuccess!=="undefined"
;const q=(e,t)=>{const n={error:e,errorType:V(e)};const r=$(e.$response,t);if(r){n.retryAfterHint=r}return n};const V=e=>{if(C(e)){return"THROTTLING"}if(A(e)){
return"TRANSIENT"}if(T(e)){return"SERVER_ERROR"}return"CLIENT_ERROR"};const W={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",
override:true};function G(e){const t=H(e);return e=>({applyToStack:n=>{n.add(t(e),W)}})}class K{static setTimeoutFn=(e,t)=>setTimeout(e,t);beta;minCapacity
;minFillRate;scaleConstant;smooth;enabled=false;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0
;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(e){this.beta=e?.beta??.7;this.minCapacity=e?.minCapacity??1;this.minFillRate=e?.minFillRate??.5
;this.scaleConstant=e?.scaleConstant??.4;this.smooth=e?.smooth??.8;this.lastThrottleTime=this.getCurrentTimeInSeconds()
;this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds());this.fillRate=this.minFillRate;this.maxCapacity=this.minCapacity}async getSendToken(){
return this.acquireTokenBucket(1)}updateClientSendingRate(e){let t;this.updateMeasuredRate();const n=e;const r=n?.errorType==="THROTTLING"||C(n?.error??e)
;if(r){const e=!this.enabled?this.measuredTxRate:Math.min(this.measuredTxRate,this.fillRate);this.lastMaxRate=e;this.calculateTimeWindow()
;this.lastThrottleTime=this.getCurrentTimeInSeconds();t=this.cubicThrottle(e);this.enableTokenBucket()}else{this.calculateTimeWindow()
;t=this.cubicSuccess(this.getCurrentTimeInSeconds())}const s=Math.min(t,2*this.measuredTxRate);this.updateTokenBucketRate(s)}getCurrentTimeInSeconds(){
return Date.now()/1e3}async acquireTokenBucket(e){if(!this.enabled){return}this.refillTokenBucket();while(e>this.availableTokens){
const t=(e-this.availableTokens)/this.fillRate*1e3;await new Promise(e=>K.setTimeoutFn(e,t));this.refillTokenBucket()}
this.availableTokens=this.availableTokens-e}refillTokenBucket(){const e=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=e;return}
const t=(e-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+t);this.lastTimestamp=e}calculateTimeWindow(){
this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(e){return this.getPrecise(e*this.beta)}
cubicSuccess(e){return this.getPrecise(this.scaleConstant*Math.pow(e-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){
this.enabled=true}updateTokenBucketRate(e){this.refillTokenBucket();this.fillRate=Math.max(e,this.minFillRate);this.maxCapacity=Math.max(e,this.minCapacity)
;this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const e=this.getCurrentTimeInSeconds();const t=Math.floor(e*2)/2
;this.requestCount++;if(t>this.lastTxRateBucket){const e=this.requestCount/(t-this.lastTxRateBucket)
;this.measuredTxRate=this.getPrecise(e*this.smooth+this.measuredTxRate*(1-this.smooth));this.requestCount=0;this.lastTxRateBucket=t}}getPrecise(e){
return parseFloat(e.toFixed(8))}}class Q{static v2026=true;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}
static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class J{x=Q.delay();computeNextBackoffDelay(e){const t=Math.random();const n=2
;const r=t*Math.min(this.x*n**e,P);return Math.floor(r)}setDelayBase(e){this.x=e}}class Y{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0}
;constructor(e,t,n,r){this.delay=e;this.count=t;this.cost=n;this.longPoll=r}getRetryCount(){return this.count}getRetryDelay(){return Math.min(P,this.delay)}
getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var X;(function(e){e["STANDARD"]="standard";e["ADAPTIVE"]="adaptive"})(X||(X={}));const Z=3
;const ee=X.STANDARD;const te={incompatible:1,attempts:2,capacity:3};let ne=class e{mode=X.STANDARD;retryBackoffStrategy;capacity=N;maxAttemptsProvider
;baseDelay;constructor(e){if(typeof e==="number"){this.maxAttemptsProvider=async()=>e}else if(typeof e==="function"){this.maxAttemptsProvider=e
}else if(e&&typeof e==="object"){this.maxAttemptsProvider=async()=>e.maxAttempts;this.baseDelay=e.baseDelay;this.retryBackoffStrategy=e.backoff}
this.maxAttemptsProvider??=async()=>Z;this.baseDelay??=Q.delay();this.retryBackoffStrategy??=new J}async acquireInitialRetryToken(e){
return new Y(Q.delay(),0,undefined,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,t){const n=await this.getMaxAttempts()
;const r=this.retryCode(e,t,n);const s=r===0;const i=e.isLongPoll?.();if(s||i){const n=t.errorType
;this.retryBackoffStrategy.setDelayBase(n==="THROTTLING"?Q.throttlingDelay():this.baseDelay)
;const o=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());let a=o;if(t.retryAfterHint instanceof Date){
a=Math.max(o,Math.min(t.retryAfterHint.getTime()-Date.now(),o+5e3))}if(!s){const e=r===te.capacity&&i?a:0;if(e>0){await new Promise(t=>setTimeout(t,e))}}else{
const t=this.getCapacityCost(n);this.capacity-=t;const r=new Y(0,e.getRetryCount()+1,t,e.isLongPoll?.()??false);await new Promise(e=>setTimeout(e,a))
;r.$retryLog.acquisitionDelay=a;return r}}throw new Error("No retry token available")}recordSuccess(e){
this.capacity=Math.min(N,this.capacity+(e.getRetryCost()??B))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}
async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(e){console.warn(`Max attempts provider could not resolve. Using default of ${Z}`)
;return Z}}retryCode(e,t,n){const r=e.getRetryCount()+1;const s=this.isRetryableError(t.errorType)?0:te.incompatible;const i=r<n?0:te.attempts
;const o=this.capacity>=this.getCapacityCost(t.errorType)?0:te.capacity;return s||i||o}getCapacityCost(e){
return e===Q.modifiedCostType()?Q.throttlingCost():Q.cost()}isRetryableError(e){return e==="THROTTLING"||e==="TRANSIENT"}};let re=class e{mode=X.ADAPTIVE
;rateLimiter;standardRetryStrategy;constructor(e,t){const{rateLimiter:n}=t??{};this.rateLimiter=n??new K;this.standardRetryStrategy=t?new ne({
maxAttempts:typeof e==="number"?e:3,...t}):new ne(e)}async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(e)
;await this.rateLimiter.getSendToken();return t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(t)
;const n=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t);await this.rateLimiter.getSendToken();return n}recordSuccess(e){
this.rateLimiter.updateClientSendingRate({});this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}};class se extends ne{computeNextBackoffDelay;constructor(e,t=Q.delay()){
super(typeof e==="function"?e:async()=>e);if(typeof t==="number"){this.computeNextBackoffDelay=()=>t}else{this.computeNextBackoffDelay=t}
this.retryBackoffStrategy.computeNextBackoffDelay=e=>{const t=e+1;return this.computeNextBackoffDelay(t)}}}const ie=(e,t)=>{const n=e;const r=B;const s=D
;const i=M;let o=e;const a=e=>e.name==="TimeoutError"?i:s;const c=e=>a(e)<=o;const u=e=>{if(!c(e)){throw new Error("No retry token available")}const t=a(e);o-=t
;return t};const l=e=>{o+=e??r;o=Math.min(o,n)};return Object.freeze({hasRetryTokens:c,retrieveRetryTokens:u,releaseRetryTokens:l})}
;const oe=(e,t)=>Math.floor(Math.min(P,Math.random()*2**t*e));const ae=e=>{if(!e){return false}return w(e)||E(e)||C(e)||A(e)};class ce{maxAttemptsProvider
;retryDecider;delayDecider;retryQuota;mode=X.STANDARD;constructor(e,t){this.maxAttemptsProvider=e;this.retryDecider=t?.retryDecider??ae
;this.delayDecider=t?.delayDecider??oe;this.retryQuota=t?.retryQuota??ie(N)}shouldRetry(e,t,n){
return t<n&&this.retryDecider(e)&&this.retryQuota.hasRetryTokens(e)}async getMaxAttempts(){let e;try{e=await this.maxAttemptsProvider()}catch(t){e=Z}return e}
async retry(e,t,n){let r;let s=0;let i=0;const o=await this.getMaxAttempts();const{request:c}=t;if(a.isInstance(c)){c.headers[F]=u()}while(true){try{
if(a.isInstance(c)){c.headers[L]=`attempt=${s+1}; max=${o}`}if(n?.beforeRequest){await n.beforeRequest()}const{response:u,output:l}=await e(t)
;if(n?.afterRequest){n.afterRequest(u)}this.retryQuota.releaseRetryTokens(r);l.$metadata.attempts=s+1;l.$metadata.totalRetryDelay=i;return{response:u,output:l}
}catch(e){const t=z(e);s++;if(this.shouldRetry(t,s,o)){r=this.retryQuota.retrieveRetryTokens(t);const e=this.delayDecider(C(t)?O:k,s);const n=ue(t.$response)
;const o=Math.max(n||0,e);i+=o;await new Promise(e=>setTimeout(e,o));continue}if(!t.$metadata){t.$metadata={}}t.$metadata.attempts=s
;t.$metadata.totalRetryDelay=i;throw t}}}}const ue=e=>{if(!o.isInstance(e)){return}const t=Object.keys(e.headers).find(e=>e.toLowerCase()==="retry-after")
;if(!t){return}const n=e.headers[t];const r=Number(n);if(!Number.isNaN(r)){return Math.min(r*1e3,2e4)}const s=new Date(n)
;return Math.min(s.getTime()-Date.now(),2e4)};class le extends ce{rateLimiter;constructor(e,t){const{rateLimiter:n,...r}=t??{};super(e,r)
;this.rateLimiter=n??new K;this.mode=X.ADAPTIVE}async retry(e,t){return super.retry(e,t,{beforeRequest:async()=>this.rateLimiter.getSendToken(),
afterRequest:e=>{this.rateLimiter.updateClientSendingRate(e)}})}}const de="AWS_MAX_ATTEMPTS";const fe="max_attempts";const he={environmentVariableSelector:e=>{
const t=e[de];if(!t){return undefined}const n=parseInt(t);if(Number.isNaN(n)){throw new Error(`Environment variable ${de} mast be a number, got "${t}"`)}
return n},configFileSelector:e=>{const t=e[fe];if(!t){return undefined}const n=parseInt(t);if(Number.isNaN(n)){
throw new Error(`Shared config file entry ${fe} mast be a number, got "${t}"`)}return n},default:Z};const ge=(e,t)=>{const{retryStrategy:n,retryMode:r}=e
;const{defaultMaxAttempts:s=Z,defaultBaseDelay:o=Q.delay()}=t??{};const a=i(e.maxAttempts??s);let c=n?Promise.resolve(n):undefined;const u=async()=>{
const e=await a();const t=await i(r)()===X.ADAPTIVE;if(t){return new re(a,{maxAttempts:e,baseDelay:o})}return new ne({maxAttempts:e,baseDelay:o})}
;return Object.assign(e,{maxAttempts:a,retryStrategy:()=>c??=u()})};const pe="AWS_RETRY_MODE";const me="retry_mode";const ye={
environmentVariableSelector:e=>e[pe],configFileSelector:e=>e[me],default:ee};const Se=()=>e=>async t=>{const{request:n}=t;if(a.isInstance(n)){
delete n.headers[F];delete n.headers[L]}return e(t)};const we={name:"omitRetryHeadersMiddleware",tags:["RETRY","HEADERS","OMIT_RETRY_HEADERS"],
relation:"before",toMiddleware:"awsAuthMiddleware",override:true};const Ee=e=>({applyToStack:e=>{e.addRelativeTo(Se(),we)}});const be=H(f);const ve=G(f)
;t.AdaptiveRetryStrategy=re;t.CONFIG_MAX_ATTEMPTS=fe;t.CONFIG_RETRY_MODE=me;t.ConfiguredRetryStrategy=se;t.DEFAULT_MAX_ATTEMPTS=Z;t.DEFAULT_RETRY_DELAY_BASE=k
;t.DEFAULT_RETRY_MODE=ee;t.DefaultRateLimiter=K;t.DeprecatedAdaptiveRetryStrategy=le;t.DeprecatedStandardRetryStrategy=ce;t.ENV_MAX_ATTEMPTS=de
;t.ENV_RETRY_MODE=pe;t.INITIAL_RETRY_TOKENS=N;t.INVOCATION_ID_HEADER=F;t.MAXIMUM_RETRY_DELAY=P;t.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=he
;t.NODE_RETRY_MODE_CONFIG_OPTIONS=ye;t.NO_RETRY_INCREMENT=B;t.REQUEST_HEADER=L;t.RETRY_COST=D;t.RETRY_MODES=X;t.Retry=Q;t.StandardRetryStrategy=ne
;t.THROTTLING_RETRY_DELAY_BASE=O;t.TIMEOUT_RETRY_COST=M;t.defaultDelayDecider=oe;t.defaultRetryDecider=ae;t.getOmitRetryHeadersPlugin=Ee;t.getRetryAfterHint=U
;t.getRetryPlugin=ve;t.isBrowserNetworkError=v;t.isClockSkewCorrectedError=b;t.isClockSkewError=E;t.isNodeJsHttp2TransientError=x;t.isRetryableByTrait=w
;t.isServerError=T;t.isThrottlingError=C;t.isTransientError=A;t.omitRetryHeadersMiddleware=Se;t.omitRetryHeadersMiddlewareOptions=we;t.resolveRetryConfig=ge
;t.retryMiddleware=be;t.retryMiddlewareOptions=W},40566:(e,t,n)=>{const{ProviderError:r,CredentialsProviderError:s,loadConfig:i}=n(47291);const o=n(37067)
;const{parseUrl:a}=n(93422)
;const c=e=>Boolean(e)&&typeof e==="object"&&typeof e.AccessKeyId==="string"&&typeof e.SecretAccessKey==="string"&&typeof e.Token==="string"&&typeof e.Expiration==="string"
;const u=e=>({accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:new Date(e.Expiration),...e.AccountId&&{
accountId:e.AccountId}});const l=1e3;const d=0;const f=({maxRetries:e=d,timeout:t=l})=>({maxRetries:e,timeout:t});function h(e){return new Promise((t,n)=>{
const s=o.request({method:"GET",...e,hostname:e.hostname?.replace(/^\[(.+)\]$/,"$1")});s.on("error",e=>{
n(Object.assign(new r("Unable to connect to instance metadata service"),e));s.destroy()});s.on("timeout",()=>{
n(new r("TimeoutError from instance metadata service"));s.destroy()});s.on("response",e=>{const{statusCode:i=400}=e;if(i<200||300<=i){
n(Object.assign(new r("Error response received from instance metadata service"),{statusCode:i}));s.destroy()}const o=[];e.on("data",e=>{o.push(e)})
;e.on("end",()=>{t(Buffer.concat(o));s.destroy()})});s.end()})}const g=(e,t)=>{let n=e();for(let r=0;r<t;r++){n=n.catch(e)}return n}
;const p="AWS_CONTAINER_CREDENTIALS_FULL_URI";const m="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";const y="AWS_CONTAINER_AUTHORIZATION_TOKEN";const S=(e={})=>{
const{timeout:t,maxRetries:n}=f(e);return()=>g(async()=>{const n=await C({logger:e.logger});const r=JSON.parse(await w(t,n));if(!c(r)){
throw new s("Invalid response received from instance metadata service.",{logger:e.logger})}return u(r)},n)};const w=async(e,t)=>{if(process.env[y]){t.headers={
...t.headers,Authorization:process.env[y]}}const n=await h({...t,timeout:e});return n.toString()};const E="169.254.170.2"
;const b=new Set(["localhost","127.0.0.1"]);const v=new Set(["http:","https:"]);const C=async({logger:e})=>{if(process.env[m]){return{hostname:E,
path:process.env[m]}}if(process.env[p]){let t;try{t=new URL(process.env[p])}catch{
throw new s(`${process.env[p]} is not a valid container metadata service URL`,{tryNextLink:false,logger:e})}if(!t.hostname||!b.has(t.hostname)){
throw new s(`${t.hostname} is not a valid container metadata service hostname`,{tryNextLink:false,logger:e})}if(!t.protocol||!v.has(t.protocol)){
throw new s(`${t.protocol} is not a valid container metadata service protocol`,{tryNextLink:false,logger:e})}return{protocol:t.protocol,hostname:t.hostname,
path:t.pathname+t.search,port:t.port?parseInt(t.port,10):undefined}}
throw new s("The container metadata credential provider cannot be used unless"+` the ${m} or ${p} environment`+" variable is set",{tryNextLink:false,logger:e})}
;class A extends s{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(e,t=true){super(e,t);this.tryNextLink=t
;Object.setPrototypeOf(this,A.prototype)}}var T;(function(e){e["IPv4"]="http://169.254.169.254";e["IPv6"]="http://[fd00:ec2::254]"})(T||(T={}))
;const x="AWS_EC2_METADATA_SERVICE_ENDPOINT";const _="ec2_metadata_service_endpoint";const I={environmentVariableSelector:e=>e[x],configFileSelector:e=>e[_],
default:undefined};var R;(function(e){e["IPv4"]="IPv4";e["IPv6"]="IPv6"})(R||(R={}));const k="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE"
;const P="ec2_metadata_service_endpoint_mode";const O={environmentVariableSelector:e=>e[k],configFileSelector:e=>e[P],default:R.IPv4}
;const N=async()=>a(await D()||await M());const D=async()=>i(I)();const M=async()=>{const e=await i(O)();switch(e){case R.IPv4:return T.IPv4;case R.IPv6:
return T.IPv6;default:throw new Error(`Unsupported endpoint mode: ${e}.`+` Select from ${Object.values(R)}`)}};const B=5*60;const F=5*60
;const L="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html";const $=(e,t)=>{const n=B+Math.floor(Math.random()*F)
;const r=new Date(Date.now()+n*1e3)
;t.warn("Attempting credential expiration extension due to a credential service availability issue. A refresh of these "+`credentials will be attempted after ${new Date(r)}.\nFor more information, please visit: `+L)
;const s=e.originalExpiration??e.expiration;return{...e,...s?{originalExpiration:s}:{},expiration:r}};const U=(e,t={})=>{const n=t?.logger||console;let r
;return async()=>{let t;try{t=await e();if(t.expiration&&t.expiration.getTime()<Date.now()){t=$(t,n)}}catch(e){if(r){n.warn("Credential renew failed: ",e)
;t=$(r,n)}else{throw e}}r=t;return t}};const z="/latest/meta-data/iam/security-credentials/";const H="/latest/api/token";const j="AWS_EC2_METADATA_V1_DISABLED"
;const q="ec2_metadata_v1_disabled";const V="x-aws-ec2-metadata-token";const W=(e={})=>U(G(e),{logger:e.logger});const G=(e={})=>{let t=false
;const{logger:n,profile:r}=e;const{timeout:o,maxRetries:a}=f(e);const c=async(n,o)=>{const a=t||o.headers?.[V]==null;if(a){let t=false;let n=false
;const o=await i({environmentVariableSelector:t=>{const r=t[j];n=!!r&&r!=="false";if(r===undefined){
throw new s(`${j} not set in env, checking config file next.`,{logger:e.logger})}return n},configFileSelector:e=>{const n=e[q];t=!!n&&n!=="false";return t},
default:false},{profile:r})();if(e.ec2MetadataV1Disabled||o){const r=[]
;if(e.ec2MetadataV1Disabled)r.push("credential provider initialization (runtime option ec2MetadataV1Disabled)");if(t)r.push(`config file profile (${q})`)
;if(n)r.push(`process environment variable (${j})`)
;throw new A(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${r.join(", ")}].`)}}const c=(await g(async()=>{let e
;try{e=await Q(o)}catch(e){if(e.statusCode===401){t=false}throw e}return e},n)).trim();return g(async()=>{let n;try{n=await J(c,o,e)}catch(e){
if(e.statusCode===401){t=false}throw e}return n},n)};return async()=>{const e=await N();if(t){
n?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)");return c(a,{...e,timeout:o})}else{let r;try{r=(await K({...e,timeout:o})).toString()
}catch(r){if(r?.statusCode===400){throw Object.assign(r,{message:"EC2 Metadata token request returned error"})
}else if(r.message==="TimeoutError"||[403,404,405].includes(r.statusCode)){t=true}n?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)")
;return c(a,{...e,timeout:o})}return c(a,{...e,headers:{[V]:r},timeout:o})}}};const K=async e=>h({...e,path:H,method:"PUT",headers:{
"x-aws-ec2-metadata-token-ttl-seconds":"21600"}});const Q=async e=>(await h({...e,path:z})).toString();const J=async(e,t,n)=>{const r=JSON.parse((await h({...t,
path:z+e})).toString());if(!c(r)){throw new s("Invalid response received from instance metadata service.",{logger:n.logger})}return u(r)}
;t.DEFAULT_MAX_RETRIES=d;t.DEFAULT_TIMEOUT=l;t.ENV_CMDS_AUTH_TOKEN=y;t.ENV_CMDS_FULL_URI=p;t.ENV_CMDS_RELATIVE_URI=m;t.Endpoint=T;t.fromContainerMetadata=S
;t.fromInstanceMetadata=W;t.getInstanceMetadataEndpoint=N;t.httpRequest=h;t.providerConfigFromInit=f},61279:(e,t,n)=>{const{hasOwn:r}=n(92430)
;const{streamCollector:s}=n(92430);t.streamCollector=s;const{buildQueryString:i,HttpResponse:o}=n(93422);const a=n(44708);const{Readable:c}=n(57075)
;const u=n(32467);function l(e){const t=e&&typeof e==="object"&&"reason"in e?e.reason:undefined;if(t){if(t instanceof Error){
const e=new Error("Request aborted");e.name="AbortError";e.cause=t;return e}const e=new Error(String(t));e.name="AbortError";return e}
const n=new Error("Request aborted");n.name="AbortError";return n}const d=["ECONNRESET","EPIPE","ETIMEDOUT"];const f=e=>{const t={};for(const n in e){
if(!r(e,n)){continue}const s=e[n];t[n]=Array.isArray(s)?s.join(","):s}return t};const h={setTimeout:(e,t)=>setTimeout(e,t),clearTimeout:e=>clearTimeout(e)}
;const g=1e3;const p=(e,t,n=0)=>{if(!n){return-1}const r=r=>{const s=h.setTimeout(()=>{e.destroy()
;t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${n} ms.`),{
name:"TimeoutError"}))},n-r);const i=e=>{if(e?.connecting){e.on("connect",()=>{h.clearTimeout(s)})}else{h.clearTimeout(s)}};if(e.socket){i(e.socket)}else{
e.on("socket",i)}};if(n<2e3){r(0);return 0}return h.setTimeout(r.bind(null,g),g)};const m=(e,t,n=0,r,s)=>{if(n){return h.setTimeout(()=>{
let i=`@smithy/node-http-handler - [${r?"ERROR":"WARN"}] a request has exceeded the configured ${n} ms requestTimeout.`;if(r){
const n=Object.assign(new Error(i),{name:"TimeoutError",code:"ETIMEDOUT"});e.destroy(n);t(n)}else{
i+=` Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.`;s?.warn?.(i)}},n)}return-1};const y=3e3
;const S=(e,{keepAlive:t,keepAliveMsecs:n},r=y)=>{if(t!==true){return-1}const s=()=>{if(e.socket){e.socket.setKeepAlive(t,n||0)}else{e.on("socket",e=>{
e.setKeepAlive(t,n||0)})}};if(r===0){s();return 0}return h.setTimeout(s,r)};const w=e=>{const t=e?.defaultSocketTimeout
;return typeof t==="number"&&Number.isFinite(t)&&t>0?t:undefined};const E=3e3;const b=(e,t,n=0,r=false)=>{if(!Number.isFinite(n)||n<=0){return}let s
;e.once("response",e=>s=e);const i=()=>{if(s?.complete){e.socket?.destroy();return}
const i=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${n} ms of inactivity (${r?"service default socket timeout":"configured by client requestHandler"}).`),{
name:"TimeoutError"});s?.destroy(i);e.destroy();t(i)};const o=()=>{const{socket:t}=e;if(!t){e.once("socket",o)}else if(t.connecting){t.once("connect",o)}else{
t.setTimeout(n,i);e.on("close",()=>t.removeListener("timeout",i))}};if(n<6e3){o();return}const a=h.setTimeout(o,E);e.once("close",()=>h.clearTimeout(a))}
;const v=6e3;async function C(e,t,n=v,r=false){const s=t.headers;const i=s?s.Expect||s.expect:undefined;let o=-1;let a=true;if(!r&&i==="100-continue"){
a=await Promise.race([new Promise(e=>{o=Number(h.setTimeout(()=>e(true),Math.max(v,n)))}),new Promise(t=>{e.on("continue",()=>{h.clearTimeout(o);t(true)})
;e.on("response",()=>{h.clearTimeout(o);t(false)});e.on("error",()=>{h.clearTimeout(o);t(false)})})])}if(a){A(e,t.body)}}function A(e,t){if(t instanceof c){
t.pipe(e);return}if(t){const n=Buffer.isBuffer(t);const r=typeof t==="string";if(n||r){if(n&&t.byteLength===0){e.end()}else{e.end(t)}return}const s=t
;if(typeof s==="object"&&s.buffer&&typeof s.byteOffset==="number"&&typeof s.byteLength==="number"){e.end(Buffer.from(s.buffer,s.byteOffset,s.byteLength));return
}e.end(Buffer.from(t));return}e.end()}const T=0;let x=undefined;let _=undefined;class I{config;configProvider;socketWarningTimestamp=0;externalAgent=false
;metadata={handlerProtocol:"http/1.1"};static create(e){if(typeof e?.handle==="function"){return e}return new I(e)}static checkSocketUsage(e,t,n=console){
const{sockets:s,requests:i,maxSockets:o}=e;if(typeof o!=="number"||o===Infinity){return t}const a=15e3;if(Date.now()-a<t){return t}if(s&&i){for(const e in s){
if(!r(s,e)){continue}const t=s[e]?.length??0;const a=i[e]?.length??0;if(t>=o&&a>=2*o){
n?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${a} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`)
;return Date.now()}}}return t}constructor(e){this.configProvider=new Promise((t,n)=>{if(typeof e==="function"){e().then(e=>{t(this.resolveDefaultConfig(e))
}).catch(n)}else{t(this.resolveDefaultConfig(e))}})}destroy(){this.config?.httpAgent?.destroy();this.config?.httpsAgent?.destroy()}
async handle(e,{abortSignal:t,requestTimeout:n}={}){if(!this.config){this.config=await this.configProvider}const r=this.config;const s=r.logger
;const c=e.protocol==="https:";if(!c&&!this.config.httpAgent){this.config.httpAgent=await this.config.httpAgentProvider()}return new Promise((u,g)=>{
let y=undefined;let E=-1;let v=-1;let A=-1;let T=-1;const R=()=>{h.clearTimeout(E);h.clearTimeout(v);h.clearTimeout(A);h.clearTimeout(T)};const k=async e=>{
await y;R();u(e)};const P=async e=>{await y;R();g(e)};if(t?.aborted){const e=l(t);P(e);return}const O=e.headers
;const N=O?(O.Expect??O.expect)==="100-continue":false;let D=c?r.httpsAgent:r.httpAgent;if(N&&!this.externalAgent){D=new(c?a.Agent:x)({keepAlive:false,
maxSockets:Infinity})}E=h.setTimeout(()=>{this.socketWarningTimestamp=I.checkSocketUsage(D,this.socketWarningTimestamp,s)
},r.socketAcquisitionWarningTimeout??(r.requestTimeout??2e3)+(r.connectionTimeout??1e3));const M=e.query?i(e.query):"";let B=undefined
;if(e.username!=null||e.password!=null){const t=e.username??"";const n=e.password??"";B=`${t}:${n}`}let F=e.path;if(M){F+=`?${M}`}if(e.fragment){
F+=`#${e.fragment}`}let L=e.hostname??"";if(L[0]==="["&&L.endsWith("]")){L=e.hostname.slice(1,-1)}else{L=e.hostname}const $={headers:e.headers,host:L,
method:e.method,path:F,port:e.port,agent:D,auth:B};const U=c?a.request:_;const z=U($,e=>{const t=new o({statusCode:e.statusCode||-1,reason:e.statusMessage,
headers:f(e.headers),body:e});k({response:t})});z.on("error",e=>{if(d.includes(e.code)){P(Object.assign(e,{name:"TimeoutError"}))}else{P(e)}});if(t){
const e=()=>{z.destroy();const e=l(t);P(e)};if(typeof t.addEventListener==="function"){const n=t;n.addEventListener("abort",e,{once:true})
;z.once("close",()=>n.removeEventListener("abort",e))}else{t.onabort=e}}const H=n??r.requestTimeout;v=p(z,P,r.connectionTimeout)
;A=m(z,P,H,r.throwOnRequestTimeout,s??console);const j=r.socketTimeout===undefined?w(r):undefined;if(j){b(z,P,j,true)}else{b(z,P,r.socketTimeout)}
const q=$.agent;if(typeof q==="object"&&"keepAlive"in q){T=S(z,{keepAlive:q.keepAlive,keepAliveMsecs:q.keepAliveMsecs})}y=C(z,e,H,this.externalAgent).catch(e=>{
R();return g(e)})})}updateHttpClientConfig(e,t){this.config=undefined;this.configProvider=this.configProvider.then(n=>{switch(e){case Symbol.for("logger"):
e="logger";t=n.logger??t;break;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout";t=w(n)??t;break}return{...n,[e]:t}})}
httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){
const{requestTimeout:t,connectionTimeout:r,socketTimeout:s,socketAcquisitionWarningTimeout:i,httpAgent:o,httpsAgent:c,throwOnRequestTimeout:u,logger:l}=e||{}
;const d=true;const f=50;let h;return{connectionTimeout:r,requestTimeout:t,socketTimeout:s,defaultSocketTimeout:w(e),socketAcquisitionWarningTimeout:i,
throwOnRequestTimeout:u,httpAgentProvider:()=>h??=(async()=>{const e=n(37067);const{Agent:t,request:r}=e.default??e;_=r;x=t
;if(o instanceof x||typeof o?.destroy==="function"){this.externalAgent=true;return o}return new x({keepAlive:d,maxSockets:f,...o})})(),httpsAgent:(()=>{
if(c instanceof a.Agent||typeof c?.destroy==="function"){this.externalAgent=true;return c}return new a.Agent({keepAlive:d,maxSockets:f,...c})})(),logger:l}}}
const R=new Uint16Array(1);class k{id=R[0]++;total=0;max=0;session;refs=0;constructor(e){e.unref();this.session=e}retain(){if(this.session.destroyed){
throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.")}this.refs+=1;this.total+=1;this.max=Math.max(this.refs,this.max)
;this.session.ref()}free(){if(this.session.destroyed){return}this.refs-=1;if(this.refs===0){this.session.unref()}if(this.refs<0){
throw new Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.")}}deref(){return this.session}close(){
if(!this.session.closed){this.session.close()}}destroy(){this.refs=0;if(!this.session.destroyed){this.session.setTimeout(0);this.session.destroy()}}useCount(){
return this.refs}}class P{sessions=[];maxConcurrency=0;constructor(e){this.sessions=(e??[]).map(e=>new k(e))}poll(){let e=false;for(const t of this.sessions){
if(t.deref().destroyed){e=true;continue}if(!this.maxConcurrency||t.useCount()<this.maxConcurrency){return t}}if(e){for(const e of this.sessions){
if(e.deref().destroyed){this.remove(e)}}}}offerLast(e){this.sessions.push(e)}remove(e){const t=this.sessions.indexOf(e);if(t>-1){this.sessions.splice(t,1)}}
[Symbol.iterator](){return this.sessions[Symbol.iterator]()}setMaxConcurrency(e){this.maxConcurrency=e}destroy(e){this.remove(e);e.destroy()}}class O{config
;connectOptions;connectionPools=new Map;constructor(e){this.config=e;if(this.config.maxConcurrency&&this.config.maxConcurrency<=0){
throw new RangeError("maxConcurrency must be greater than zero.")}}lease(e,t){const n=this.getUrlString(e);const r=this.getPool(n)
;if(!this.config.disableConcurrency&&!t.isEventStream){const e=r.poll();if(e){e.retain();return e}}const s=new k(this.connect(n));const i=s.deref()
;if(this.config.maxConcurrency){i.settings({maxConcurrentStreams:this.config.maxConcurrency},t=>{if(t){
throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when creating new session for "+e.destination.toString())}})}const o=()=>{
this.removeFromPoolAndClose(n,s)};const a=()=>{this.removeFromPoolAndCheckedDestroy(n,s)};i.on("goaway",o);i.on("error",a);i.on("frameError",a);i.on("close",a)
;if(t.requestTimeout){i.setTimeout(t.requestTimeout,a)}r.offerLast(s);s.retain();return s}release(e,t){t.free()}createIsolatedSession(e,t){
const n=this.getUrlString(e);const r=new k(this.connect(n));const s=r.deref();s.settings({maxConcurrentStreams:1});const i=()=>{r.destroy()};s.on("error",i)
;s.on("frameError",i);s.on("close",i);const o=t.requestTimeout??3e5;s.setTimeout(o,i);r.retain();return r}destroy(){for(const[e,t]of this.connectionPools){
for(const e of[...t]){e.destroy()}this.connectionPools.delete(e)}}setMaxConcurrentStreams(e){if(e&&e<=0){
throw new RangeError("maxConcurrentStreams must be greater than zero.")}this.config.maxConcurrency=e;for(const t of this.connectionPools.values()){
t.setMaxConcurrency(e)}}setDisableConcurrentStreams(e){this.config.disableConcurrency=e}setNodeHttp2ConnectOptions(e){this.connectOptions=e}debug(){const e={}
;for(const[t,n]of this.connectionPools){const r=[];for(const e of n){r.push({id:e.id,active:e.useCount(),maxConcurrent:e.max,totalRequests:e.total})}e[t]={
sessions:r}}return e}removeFromPoolAndClose(e,t){this.connectionPools.get(e)?.remove(t);t.close()}removeFromPoolAndCheckedDestroy(e,t){
this.connectionPools.get(e)?.remove(t);t.destroy()}getPool(e){if(!this.connectionPools.has(e)){const t=new P;if(this.config.maxConcurrency){
t.setMaxConcurrency(this.config.maxConcurrency)}this.connectionPools.set(e,t)}return this.connectionPools.get(e)}getUrlString(e){return e.destination.toString()
}connect(e){return this.connectOptions===undefined?u.connect(e):u.connect(e,this.connectOptions)}}const{constants:N}=u;class D{config;configProvider;metadata={
handlerProtocol:"h2"};connectionManager=new O({});static create(e){if(typeof e?.handle==="function"){return e}return new D(e)}constructor(e){
this.configProvider=new Promise((t,n)=>{if(typeof e==="function"){e().then(e=>{t(e||{})}).catch(n)}else{t(e||{})}})}destroy(){this.connectionManager.destroy()}
async handle(e,{abortSignal:t,requestTimeout:n,isEventStream:r}={}){if(!this.config){const e=await this.configProvider;this.config={...e,
defaultSocketTimeout:w(e)};const{disableConcurrentStreams:t,maxConcurrentStreams:n,nodeHttp2ConnectOptions:r}=this.config
;this.connectionManager.setDisableConcurrentStreams(t??false);if(n){this.connectionManager.setMaxConcurrentStreams(n)}if(r){
this.connectionManager.setNodeHttp2ConnectOptions(r)}}const{requestTimeout:s,disableConcurrentStreams:a,sessionTimeout:c}=this.config;const u=a||r;const d=n??s
;const h=d===undefined&&c===undefined?this.config.defaultSocketTimeout:undefined;return new Promise((n,s)=>{let a=false;let c=undefined;const g=async e=>{
await c;n(e)};const p=async e=>{await c;s(e)};if(t?.aborted){a=true;const e=l(t);p(e);return}const{hostname:m,method:y,port:S,protocol:w,query:E}=e;let b=""
;if(e.username!=null||e.password!=null){const t=e.username??"";const n=e.password??"";b=`${t}:${n}@`}const v=`${w}//${b}${m}${S?`:${S}`:""}`;const A={
destination:new URL(v)};const T={requestTimeout:this.config?.sessionTimeout,isEventStream:r}
;const x=u?this.connectionManager.createIsolatedSession(A,T):this.connectionManager.lease(A,T);const _=x.deref();const I=e=>{if(u){x.destroy()}a=true;p(e)}
;const R=E?i(E):"";let k=e.path;if(R){k+=`?${R}`}if(e.fragment){k+=`#${e.fragment}`}const P=_.request({...e.headers,[N.HTTP2_HEADER_PATH]:k,
[N.HTTP2_HEADER_METHOD]:y});if(d){P.setTimeout(d,()=>{P.close();const e=new Error(`Stream timed out because of no activity for ${d} ms`);e.name="TimeoutError"
;I(e)})}else if(h){P.setTimeout(h,()=>{const e=new Error(`Stream timed out because of no activity for ${h} ms`);e.name="TimeoutError";a=true;p(e);P.destroy(e)
;if(u){x.destroy()}});P.once("response",()=>P.setTimeout(h))}if(t){const e=()=>{P.close();const e=l(t);I(e)};if(typeof t.addEventListener==="function"){
const n=t;n.addEventListener("abort",e,{once:true});P.once("close",()=>n.removeEventListener("abort",e))}else{t.onabort=e}}P.on("frameError",(e,t,n)=>{
I(new Error(`Frame type id ${e} in stream id ${n} has failed with code ${t}.`))});P.on("error",I);P.on("aborted",()=>{
I(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${P.rstCode}.`))});P.on("response",e=>{const t=new o({
statusCode:e[":status"]??-1,headers:f(e),body:P});a=true;g({response:t});if(u){_.close();P.on("end",()=>{x.destroy()})}});P.on("close",()=>{if(u){x.destroy()
}else{this.connectionManager.release(A,x)}if(!a){const e=new Error("Unexpected error: http2 request did not get a response");if(_.destroyed){
e.name="TimeoutError"}I(e)}});c=C(P,e,d)})}updateHttpClientConfig(e,t){this.config=undefined;this.configProvider=this.configProvider.then(n=>{switch(e){
case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout";t=w(n)??t;break}return{...n,[e]:t}})}httpHandlerConfigs(){return this.config??{}}}
t.DEFAULT_REQUEST_TIMEOUT=T;t.NodeHttp2Handler=D;t.NodeHttpHandler=I},75118:(e,t,n)=>{
const{hasOwn:r,fromUtf8:s,fromHex:i,toHex:o,toUint8Array:a,writeKey:c,isArrayBuffer:u}=n(92430);const{normalizeProvider:l}=n(92658)
;const{escapeUri:d,HttpRequest:f}=n(93422);class h{format(e){const t=[];for(const n in e){if(!r(e,n)){continue}const i=s(n)
;t.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[n]))}const n=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0));let i=0;for(const e of t){
n.set(e,i);i+=e.byteLength}return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":
return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3));t.setUint8(0,3);t.setInt16(1,e.value,false)
;return new Uint8Array(t.buffer);case"integer":const n=new DataView(new ArrayBuffer(5));n.setUint8(0,4);n.setInt32(1,e.value,false)
;return new Uint8Array(n.buffer);case"long":const r=new Uint8Array(9);r[0]=5;r.set(e.value.bytes,1);return r;case"binary":
const o=new DataView(new ArrayBuffer(3+e.value.byteLength));o.setUint8(0,6);o.setUint16(1,e.value.byteLength,false);const a=new Uint8Array(o.buffer)
;a.set(e.value,3);return a;case"string":const c=s(e.value);const u=new DataView(new ArrayBuffer(3+c.byteLength));u.setUint8(0,7)
;u.setUint16(1,c.byteLength,false);const l=new Uint8Array(u.buffer);l.set(c,3);return l;case"timestamp":const d=new Uint8Array(9);d[0]=8
;d.set(m.fromNumber(e.value.valueOf()).bytes,1);return d;case"uuid":if(!p.test(e.value)){throw new Error(`Invalid UUID received: ${e.value}`)}
const f=new Uint8Array(17);f[0]=9;f.set(i(e.value.replace(/-/g,"")),1);return f}}}var g;(function(e){e[e["boolTrue"]=0]="boolTrue"
;e[e["boolFalse"]=1]="boolFalse";e[e["byte"]=2]="byte";e[e["short"]=3]="short";e[e["integer"]=4]="integer";e[e["long"]=5]="long";e[e["byteArray"]=6]="byteArray"
;e[e["string"]=7]="string";e[e["timestamp"]=8]="timestamp";e[e["uuid"]=9]="uuid"})(g||(g={}))
;const p=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;class m{bytes;constructor(e){this.bytes=e;if(e.byteLength!==8){
throw new Error("Int64 buffers must be exactly 8 bytes")}}static fromNumber(e){if(e>0x8000000000000000||e<-0x8000000000000000){
throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)}const t=new Uint8Array(8)
;for(let n=7,r=Math.abs(Math.round(e));n>-1&&r>0;n--,r/=256){t[n]=r}if(e<0){y(t)}return new m(t)}valueOf(){const e=this.bytes.slice(0);const t=e[0]&128;if(t){
y(e)}return parseInt(o(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function y(e){for(let t=0;t<8;t++){e[t]^=255}for(let t=7;t>-1;t--){e[t]++
;if(e[t]!==0){break}}}const S="X-Amz-Algorithm";const w="X-Amz-Credential";const E="X-Amz-Date";const b="X-Amz-SignedHeaders";const v="X-Amz-Expires"
;const C="X-Amz-Signature";const A="X-Amz-Security-Token";const T="X-Amz-Region-Set";const x="authorization";const _=E.toLowerCase();const I="date"
;const R=[x,_,I];const k=C.toLowerCase();const P="x-amz-content-sha256";const O=A.toLowerCase();const N="host";const D={authorization:true,"cache-control":true,
connection:true,expect:true,from:true,"keep-alive":true,"max-forwards":true,pragma:true,referer:true,te:true,trailer:true,"transfer-encoding":true,upgrade:true,
"user-agent":true,"x-amzn-trace-id":true};const M=/^proxy-/;const B=/^sec-/;const F=[/^proxy-/i,/^sec-/i];const L="AWS4-HMAC-SHA256"
;const $="AWS4-ECDSA-P256-SHA256";const U="AWS4-HMAC-SHA256-PAYLOAD";const z="UNSIGNED-PAYLOAD";const H=50;const j="aws4_request";const q=60*60*24*7
;const V=({query:e={}})=>{const t=[];const n={};for(const s in e){if(!r(e,s)){continue}if(s.toLowerCase()===k){continue}const i=d(s);t.push(i);const o=e[s]
;if(typeof o==="string"){n[i]=`${i}=${d(o)}`}else if(Array.isArray(o)){n[i]=o.slice(0).reduce((e,t)=>e.concat([`${i}=${d(t)}`]),[]).sort().join("&")}}
return t.sort().map(e=>n[e]).filter(e=>e).join("&")};const W=e=>G(e).toISOString().replace(/\.\d{3}Z$/,"Z");const G=e=>{if(typeof e==="number"){
return new Date(e*1e3)}if(typeof e==="string"){if(Number(e)){return new Date(Number(e)*1e3)}return new Date(e)}return e};class K{service;regionProvider
;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum:e,credentials:t,region:n,service:r,sha256:s,uriEscapePath:i=true}){
this.service=r;this.sha256=s;this.uriEscapePath=i;this.applyChecksum=typeof e==="boolean"?e:true;this.regionProvider=l(n);this.credentialProvider=l(t)}
createCanonicalRequest(e,t,n){const r=Object.keys(t).sort()
;return`${e.method}\n${this.getCanonicalPath(e)}\n${V(e)}\n${r.map(e=>`${e}:${t[e]}`).join("\n")}\n\n${r.join(";")}\n${n}`}async createStringToSign(e,t,n,r){
const s=new this.sha256;s.update(a(n));const i=await s.digest();return`${r}\n${e}\n${t}\n${o(i)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[]
;for(const n of e.split("/")){if(n?.length===0){continue}if(n==="."){continue}if(n===".."){t.pop()}else{t.push(n)}}
const n=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`;const r=d(n);return r.replace(/%2F/g,"/")}return e}
validateResolvedCredentials(e){if(typeof e!=="object"||typeof e.accessKeyId!=="string"||typeof e.secretAccessKey!=="string"){
throw new Error("Resolved credential object is not valid")}}formatDate(e){const t=W(e).replace(/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}
getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}const Q={};const J=[];const Y=(e,t,n)=>`${e}/${t}/${n}/${j}`;const X=async(e,t,n,r,s)=>{
const i=await ee(e,t.secretAccessKey,t.accessKeyId);const a=`${n}:${r}:${s}:${o(i)}:${t.sessionToken}`;if(a in Q){return Q[a]}J.push(a);while(J.length>H){
delete Q[J.shift()]}let c=`AWS4${t.secretAccessKey}`;for(const t of[n,r,s,j]){c=await ee(e,c,t)}return Q[a]=c};const Z=()=>{J.length=0
;Object.keys(Q).forEach(e=>{delete Q[e]})};const ee=(e,t,n)=>{const r=new e(t);r.update(a(n));return r.digest()};const te=({headers:e},t,n)=>{const s={}
;for(const i of Object.keys(e).sort()){if(e[i]==undefined){continue}const o=i.toLowerCase();if(r(D,o)||t?.has(o)||M.test(o)||B.test(o)){if(!n||n&&!n.has(o)){
continue}}if(o==="__proto__"){c(s)}s[o]=e[i].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,"")}return s}
;const ne=async({headers:e,body:t},n)=>{for(const t in e){if(!r(e,t)){continue}if(t.toLowerCase()===P){return e[t]}}if(t==undefined){
return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}else if(typeof t==="string"||ArrayBuffer.isView(t)||u(t)){const e=new n;e.update(a(t))
;return o(await e.digest())}return z};const re=(e,t)=>{e=e.toLowerCase();for(const n in t){if(!r(t,n)){continue}if(e===n.toLowerCase()){return true}}
return false};const se=(e,t={})=>{const{headers:n,query:s={}}=f.clone(e);for(const e in n){if(!r(n,e)){continue}const i=e.toLowerCase()
;if(i.slice(0,6)==="x-amz-"&&!t.unhoistableHeaders?.has(i)||t.hoistableHeaders?.has(i)){s[e]=n[e];delete n[e]}}return{...e,headers:n,query:s}};const ie=e=>{
e=f.clone(e);for(const t in e.headers){if(!r(e.headers,t)){continue}if(R.indexOf(t.toLowerCase())>-1){delete e.headers[t]}}return e};class oe extends K{
headerFormatter=new h;constructor({applyChecksum:e,credentials:t,region:n,service:r,sha256:s,uriEscapePath:i=true}){super({applyChecksum:e,credentials:t,
region:n,service:r,sha256:s,uriEscapePath:i})}async presign(e,t={}){
const{signingDate:n=new Date,expiresIn:r=3600,unsignableHeaders:s,unhoistableHeaders:i,signableHeaders:o,hoistableHeaders:a,signingRegion:c,signingService:u}=t
;const l=await this.credentialProvider();this.validateResolvedCredentials(l);const d=c??await this.regionProvider()
;const{longDate:f,shortDate:h}=this.formatDate(n);if(r>q){
return Promise.reject("Signature version 4 presigned URLs"+" must have an expiration date less than one week in"+" the future")}const g=Y(h,d,u??this.service)
;const p=se(ie(e),{unhoistableHeaders:i,hoistableHeaders:a});if(l.sessionToken){p.query[A]=l.sessionToken}p.query[S]=L;p.query[w]=`${l.accessKeyId}/${g}`
;p.query[E]=f;p.query[v]=r.toString(10);const m=te(p,s,o);p.query[b]=this.getCanonicalHeaderList(m)
;p.query[C]=await this.getSignature(f,g,this.getSigningKey(l,d,h,u),this.createCanonicalRequest(p,m,await ne(e,this.sha256)));return p}async sign(e,t){
if(typeof e==="string"){return this.signString(e,t)}else if(e.headers&&e.payload){return this.signEvent(e,t)}else if(e.message){return this.signMessage(e,t)
}else{return this.signRequest(e,t)}}
async signEvent({headers:e,payload:t},{signingDate:n=new Date,priorSignature:r,signingRegion:s,signingService:i,eventStreamCredentials:a}){
const c=s??await this.regionProvider();const{shortDate:u,longDate:l}=this.formatDate(n);const d=Y(u,c,i??this.service);const f=await ne({headers:{},body:t
},this.sha256);const h=new this.sha256;h.update(e);const g=o(await h.digest());const p=[U,l,d,r,g,f].join("\n");return this.signString(p,{signingDate:n,
signingRegion:c,signingService:i,eventStreamCredentials:a})}
async signMessage(e,{signingDate:t=new Date,signingRegion:n,signingService:r,eventStreamCredentials:s}){const i=this.signEvent({
headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:n,signingService:r,priorSignature:e.priorSignature,
eventStreamCredentials:s});return i.then(t=>({message:e.message,signature:t}))}
async signString(e,{signingDate:t=new Date,signingRegion:n,signingService:r,eventStreamCredentials:s}={}){const i=s??await this.credentialProvider()
;this.validateResolvedCredentials(i);const c=n??await this.regionProvider();const{shortDate:u}=this.formatDate(t)
;const l=new this.sha256(await this.getSigningKey(i,c,u,r));l.update(a(e));return o(await l.digest())}
async signRequest(e,{signingDate:t=new Date,signableHeaders:n,unsignableHeaders:r,signingRegion:s,signingService:i}={}){const o=await this.credentialProvider()
;this.validateResolvedCredentials(o);const a=s??await this.regionProvider();const c=ie(e);const{longDate:u,shortDate:l}=this.formatDate(t)
;const d=Y(l,a,i??this.service);c.headers[_]=u;if(o.sessionToken){c.headers[O]=o.sessionToken}const f=await ne(c,this.sha256)
;if(!re(P,c.headers)&&this.applyChecksum){c.headers[P]=f}const h=te(c,r,n)
;const g=await this.getSignature(u,d,this.getSigningKey(o,a,l,i),this.createCanonicalRequest(c,h,f))
;c.headers[x]=`${L} `+`Credential=${o.accessKeyId}/${d}, `+`SignedHeaders=${this.getCanonicalHeaderList(h)}, `+`Signature=${g}`;return c}
async getSignature(e,t,n,r){const s=await this.createStringToSign(e,t,r,L);const i=new this.sha256(await n);i.update(a(s));return o(await i.digest())}
getSigningKey(e,t,n,r){return X(this.sha256,e,n,t,r||this.service)}}const ae={SignatureV4a:null};t.ALGORITHM_IDENTIFIER=L;t.ALGORITHM_IDENTIFIER_V4A=$
;t.ALGORITHM_QUERY_PARAM=S;t.ALWAYS_UNSIGNABLE_HEADERS=D;t.AMZ_DATE_HEADER=_;t.AMZ_DATE_QUERY_PARAM=E;t.AUTH_HEADER=x;t.CREDENTIAL_QUERY_PARAM=w;t.DATE_HEADER=I
;t.EVENT_ALGORITHM_IDENTIFIER=U;t.EXPIRES_QUERY_PARAM=v;t.GENERATED_HEADERS=R;t.HOST_HEADER=N;t.KEY_TYPE_IDENTIFIER=j;t.MAX_CACHE_SIZE=H;t.MAX_PRESIGNED_TTL=q
;t.PROXY_HEADER_PATTERN=M;t.REGION_SET_PARAM=T;t.SEC_HEADER_PATTERN=B;t.SHA256_HEADER=P;t.SIGNATURE_HEADER=k;t.SIGNATURE_QUERY_PARAM=C
;t.SIGNED_HEADERS_QUERY_PARAM=b;t.SignatureV4=oe;t.SignatureV4Base=K;t.TOKEN_HEADER=O;t.TOKEN_QUERY_PARAM=A;t.UNSIGNABLE_PATTERNS=F;t.UNSIGNED_PAYLOAD=z
;t.clearCredentialCache=Z;t.createScope=Y;t.getCanonicalHeaders=te;t.getCanonicalQuery=V;t.getPayloadHash=ne;t.getSigningKey=X;t.hasHeader=re
;t.moveHeadersToQuery=se;t.prepareRequest=ie;t.signatureV4aContainer=ae},9449:function(e){!function(t,n){true?e.exports=n():0}(this,function(){var e={
AmazonBot:"amazonbot","Amazon Silk":"amazon_silk","Android Browser":"android",BaiduSpider:"baiduspider",Bada:"bada",BingCrawler:"bingcrawler",Brave:"brave",
BlackBerry:"blackberry","ChatGPT-User":"chatgpt_user",Chrome:"chrome",ClaudeBot:"claudebot",Chromium:"chromium",Diffbot:"diffbot",DuckDuckBot:"duckduckbot",
DuckDuckGo:"duckduckgo",Electron:"electron",Epiphany:"epiphany",FacebookExternalHit:"facebookexternalhit",Firefox:"firefox",Focus:"focus",Generic:"generic",
"Google Search":"google_search",Googlebot:"googlebot",GPTBot:"gptbot","HeyTap Browser":"heytap","Internet Explorer":"ie",
InternetArchiveCrawler:"internetarchivecrawler","K-Meleon":"k_meleon",Ladybird:"ladybird",LibreWolf:"librewolf",Linespider:"linespider",Maxthon:"maxthon",
"Meta-ExternalAds":"meta_externalads","Meta-ExternalAgent":"meta_externalagent","Meta-ExternalFetcher":"meta_externalfetcher",
"Meta-WebIndexer":"meta_webindexer","Microsoft Edge":"edge","MZ Browser":"mz","NAVER Whale Browser":"naver","OAI-SearchBot":"oai_searchbot",
Omgilibot:"omgilibot",Opera:"opera","Opera Coast":"opera_coast","Pale Moon":"pale_moon",PerplexityBot:"perplexitybot","Perplexity-User":"perplexity_user",
PhantomJS:"phantomjs",PingdomBot:"pingdombot",Puffin:"puffin",QQ:"qq",QQLite:"qqlite",QupZilla:"qupzilla",Roku:"roku",Safari:"safari",Sailfish:"sailfish",
"Samsung Internet for Android":"samsung_internet",SlackBot:"slackbot",SeaMonkey:"seamonkey",Sleipnir:"sleipnir","Sogou Browser":"sogou",Swing:"swing",
Tizen:"tizen","UC Browser":"uc","Vivo Browser":"vivo",Vivaldi:"vivaldi","WebOS Browser":"webos",WeChat:"wechat",YahooSlurp:"yahooslurp",
"Yandex Browser":"yandex",YandexBot:"yandexbot",YouBot:"youbot"},t={amazonbot:"AmazonBot",amazon_silk:"Amazon Silk",android:"Android Browser",
baiduspider:"BaiduSpider",bada:"Bada",bingcrawler:"BingCrawler",blackberry:"BlackBerry",brave:"Brave",chatgpt_user:"ChatGPT-User",chrome:"Chrome",
claudebot:"ClaudeBot",chromium:"Chromium",diffbot:"Diffbot",duckduckbot:"DuckDuckBot",duckduckgo:"DuckDuckGo",edge:"Microsoft Edge",electron:"Electron",
epiphany:"Epiphany",facebookexternalhit:"FacebookExternalHit",firefox:"Firefox",focus:"Focus",generic:"Generic",google_search:"Google Search",
googlebot:"Googlebot",gptbot:"GPTBot",heytap:"HeyTap Browser",ie:"Internet Explorer",internetarchivecrawler:"InternetArchiveCrawler",k_meleon:"K-Meleon",
ladybird:"Ladybird",librewolf:"LibreWolf",linespider:"Linespider",maxthon:"Maxthon",meta_externalads:"Meta-ExternalAds",meta_externalagent:"Meta-ExternalAgent",
meta_externalfetcher:"Meta-ExternalFetcher",meta_webindexer:"Meta-WebIndexer",mz:"MZ Browser",naver:"NAVER Whale Browser",oai_searchbot:"OAI-SearchBot",
omgilibot:"Omgilibot",opera:"Opera",opera_coast:"Opera Coast",pale_moon:"Pale Moon",perplexitybot:"PerplexityBot",perplexity_user:"Perplexity-User",
phantomjs:"PhantomJS",pingdombot:"PingdomBot",puffin:"Puffin",qq:"QQ Browser",qqlite:"QQ Browser Lite",qupzilla:"QupZilla",roku:"Roku",safari:"Safari",
sailfish:"Sailfish",samsung_internet:"Samsung Internet for Android",seamonkey:"SeaMonkey",slackbot:"SlackBot",sleipnir:"Sleipnir",sogou:"Sogou Browser",
swing:"Swing",tizen:"Tizen",uc:"UC Browser",vivo:"Vivo Browser",vivaldi:"Vivaldi",webos:"WebOS Browser",wechat:"WeChat",yahooslurp:"YahooSlurp",
yandex:"Yandex Browser",yandexbot:"YandexBot",youbot:"YouBot"},n={bot:"bot",desktop:"desktop",mobile:"mobile",tablet:"tablet",tv:"tv"},r={Android:"Android",
Bada:"Bada",BlackBerry:"BlackBerry",ChromeOS:"Chrome OS",HarmonyOS:"HarmonyOS",iOS:"iOS",Linux:"Linux",MacOS:"macOS",PlayStation4:"PlayStation 4",Roku:"Roku",
Tizen:"Tizen",WebOS:"WebOS",Windows:"Windows",WindowsPhone:"Windows Phone"},s={Blink:"Blink",EdgeHTML:"EdgeHTML",Gecko:"Gecko",LibWeb:"LibWeb",Presto:"Presto",
Trident:"Trident",WebKit:"WebKit"},i=function(){function n(){}return n.getFirstMatch=function(e,t){var n=t.match(e);return n&&n.length>0&&n[1]||""},
n.getSecondMatch=function(e,t){var n=t.match(e);return n&&n.length>1&&n[2]||""},n.matchAndReturnConst=function(e,t,n){if(e.test(t))return n},
n.isFirefoxOnIpad=function(e){var t=e.indexOf("Macintosh");if(-1===t)return!1;var n=e.indexOf(" FxiOS",t+9);return-1!==n&&-1!==e.indexOf("/",n+6)},
n.getWindowsVersionName=function(e){switch(e){case"NT":return"NT";case"XP":case"NT 5.1":return"XP";case"NT 5.0":return"2000";case"NT 5.2":return"2003"
;case"NT 6.0":return"Vista";case"NT 6.1":return"7";case"NT 6.2":return"8";case"NT 6.3":return"8.1";case"NT 10.0":return"10";default:return}},
n.getMacOSVersionName=function(e){var t=e.split(".").splice(0,2).map(function(e){return parseInt(e,10)||0});t.push(0);var n=t[0],r=t[1];if(10===n)switch(r){
case 5:return"Leopard";case 6:return"Snow Leopard";case 7:return"Lion";case 8:return"Mountain Lion";case 9:return"Mavericks";case 10:return"Yosemite";case 11:
return"El Capitan";case 12:return"Sierra";case 13:return"High Sierra";case 14:return"Mojave";case 15:return"Catalina";default:return}switch(n){case 11:
return"Big Sur";case 12:return"Monterey";case 13:return"Ventura";case 14:return"Sonoma";case 15:return"Sequoia";default:return}},
n.getAndroidVersionName=function(e){var t=e.split(".").splice(0,2).map(function(e){return parseInt(e,10)||0});if(t.push(0),
!(1===t[0]&&t[1]<5))return 1===t[0]&&t[1]<6?"Cupcake":1===t[0]&&t[1]>=6?"Donut":2===t[0]&&t[1]<2?"Eclair":2===t[0]&&2===t[1]?"Froyo":2===t[0]&&t[1]>2?"Gingerbread":3===t[0]?"Honeycomb":4===t[0]&&t[1]<1?"Ice Cream Sandwich":4===t[0]&&t[1]<4?"Jelly Bean":4===t[0]&&t[1]>=4?"KitKat":5===t[0]?"Lollipop":6===t[0]?"Marshmallow":7===t[0]?"Nougat":8===t[0]?"Oreo":9===t[0]?"Pie":void 0
},n.getVersionPrecision=function(e){return e.split(".").length},n.compareVersions=function(e,t,r){void 0===r&&(r=!1)
;var s=n.getVersionPrecision(e),i=n.getVersionPrecision(t),o=Math.max(s,i),a=0,c=n.map([e,t],function(e){
var t=o-n.getVersionPrecision(e),r=e+new Array(t+1).join(".0");return n.map(r.split("."),function(e){return new Array(20-e.length).join("0")+e}).reverse()})
;for(r&&(a=o-Math.min(s,i)),o-=1;o>=a;){if(c[0][o]>c[1][o])return 1;if(c[0][o]===c[1][o]){if(o===a)return 0;o-=1}else if(c[0][o]<c[1][o])return-1}},
n.map=function(e,t){var n,r=[];if(Array.prototype.map)return Array.prototype.map.call(e,t);for(n=0;n<e.length;n+=1)r.push(t(e[n]));return r},
n.find=function(e,t){var n,r;if(Array.prototype.find)return Array.prototype.find.call(e,t);for(n=0,r=e.length;n<r;n+=1){var s=e[n];if(t(s,n))return s}},
n.assign=function(e){for(var t,n,r=e,s=arguments.length,i=new Array(s>1?s-1:0),o=1;o<s;o++)i[o-1]=arguments[o]
;if(Object.assign)return Object.assign.apply(Object,[e].concat(i));var a=function(){var e=i[t];"object"==typeof e&&null!==e&&Object.keys(e).forEach(function(t){
r[t]=e[t]})};for(t=0,n=i.length;t<n;t+=1)a();return e},n.getBrowserAlias=function(t){return e[t]},n.getBrowserTypeByAlias=function(e){return t[e]||""},n
}(),o=/version\/(\d+(\.?_?\d+)+)/i,a=[{test:[/gptbot/i],describe:function(e){var t={name:"GPTBot"
},n=i.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/chatgpt-user/i],describe:function(e){var t={
name:"ChatGPT-User"},n=i.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/oai-searchbot/i],
describe:function(e){var t={name:"OAI-SearchBot"},n=i.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{
test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(e){var t={name:"ClaudeBot"
},n=i.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{
test:[/omgilibot/i,/webzio-extended/i],describe:function(e){var t={name:"Omgilibot"
},n=i.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/diffbot/i],
describe:function(e){var t={name:"Diffbot"},n=i.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{
test:[/perplexitybot/i],describe:function(e){var t={name:"PerplexityBot"},n=i.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/perplexity-user/i],describe:function(e){var t={name:"Perplexity-User"
},n=i.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/youbot/i],describe:function(e){var t={
name:"YouBot"},n=i.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/meta-webindexer/i],describe:function(e){
var t={name:"Meta-WebIndexer"},n=i.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{
test:[/meta-externalads/i],describe:function(e){var t={name:"Meta-ExternalAds"},n=i.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/meta-externalagent/i],describe:function(e){var t={name:"Meta-ExternalAgent"
},n=i.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/meta-externalfetcher/i],
describe:function(e){var t={name:"Meta-ExternalFetcher"},n=i.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/googlebot/i],describe:function(e){var t={name:"Googlebot"
},n=i.getFirstMatch(/googlebot\/(\d+(\.\d+))/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/linespider/i],describe:function(e){var t={
name:"Linespider"},n=i.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{
test:[/amazonbot/i],describe:function(e){var t={name:"AmazonBot"},n=i.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/bingbot/i],describe:function(e){var t={name:"BingCrawler"
},n=i.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/baiduspider/i],describe:function(e){var t={
name:"BaiduSpider"},n=i.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/duckduckbot/i],
describe:function(e){var t={name:"DuckDuckBot"},n=i.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{
test:[/ia_archiver/i],describe:function(e){var t={name:"InternetArchiveCrawler"},n=i.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/facebookexternalhit/i,/facebookcatalog/i],describe:function(){return{name:"FacebookExternalHit"}}},{
test:[/slackbot/i,/slack-imgProxy/i],describe:function(e){var t={name:"SlackBot"
},n=i.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{
test:[/yahoo!?[\s/]*slurp/i],describe:function(){return{name:"YahooSlurp"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){return{name:"YandexBot"
}}},{test:[/pingdom/i],describe:function(){return{name:"PingdomBot"}}},{test:[/opera/i],describe:function(e){var t={name:"Opera"
},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/opr\/|opios/i],describe:function(e){var t={
name:"Opera"},n=i.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/SamsungBrowser/i],describe:function(e){
var t={name:"Samsung Internet for Android"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{
test:[/Whale/i],describe:function(e){var t={name:"NAVER Whale Browser"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i,e)
;return n&&(t.version=n),t}},{test:[/PaleMoon/i],describe:function(e){var t={name:"Pale Moon"
},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/HeyTapBrowser/i],describe:function(e){
var t={name:"HeyTap Browser"},n=i.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{
test:[/VivoBrowser/i],describe:function(e){var t={name:"Vivo Browser"},n=i.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/MZBrowser/i],describe:function(e){var t={name:"MZ Browser"
},n=i.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/focus/i],describe:function(e){var t={
name:"Focus"},n=i.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/swing/i],describe:function(e){
var t={name:"Swing"},n=i.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/coast/i],
describe:function(e){var t={name:"Opera Coast"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{
test:[/opt\/\d+(?:.?_?\d+)+/i],describe:function(e){var t={name:"Opera Touch"},n=i.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/yabrowser/i],describe:function(e){var t={name:"Yandex Browser"
},n=i.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/ucbrowser/i],describe:function(e){var t={
name:"UC Browser"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/Maxthon|mxios/i],
describe:function(e){var t={name:"Maxthon"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{
test:[/epiphany/i],describe:function(e){var t={name:"Epiphany"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i,e)
;return n&&(t.version=n),t}},{test:[/puffin/i],describe:function(e){var t={name:"Puffin"
},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/sleipnir/i],describe:function(e){var t={
name:"Sleipnir"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/k-meleon/i],
describe:function(e){var t={name:"K-Meleon"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{
test:[/micromessenger/i],describe:function(e){var t={name:"WeChat"},n=i.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/qqbrowser/i],describe:function(e){var t={name:/qqbrowserlite/i.test(e)?"QQ Browser Lite":"QQ Browser"
},n=i.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/msie|trident/i],
describe:function(e){var t={name:"Internet Explorer"},n=i.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/\sedg\//i],
describe:function(e){var t={name:"Microsoft Edge"},n=i.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/edg([ea]|ios)\//i],
describe:function(e){var t={name:"Microsoft Edge"},n=i.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:function(e){
return!!e.hasBrand("Vivaldi")||e.test(/vivaldi/i)},describe:function(e,t){var n={name:"Vivaldi"};if(t){var r=t.getBrandVersion("Vivaldi")
;if(r)return n.version=r,n}var s=i.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i,e);return s&&(n.version=s),n}},{test:[/seamonkey/i],describe:function(e){var t={
name:"SeaMonkey"},n=i.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/sailfish/i],describe:function(e){var t={
name:"Sailfish"},n=i.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i,e);return n&&(t.version=n),t}},{test:[/silk/i],describe:function(e){var t={
name:"Amazon Silk"},n=i.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/phantom/i],describe:function(e){var t={name:"PhantomJS"
},n=i.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/slimerjs/i],describe:function(e){var t={name:"SlimerJS"
},n=i.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(e){var t={
name:"BlackBerry"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/(web|hpw)[o0]s/i],
describe:function(e){var t={name:"WebOS Browser"},n=i.getFirstMatch(o,e)||i.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t
}},{test:[/bada/i],describe:function(e){var t={name:"Bada"},n=i.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/tizen/i],
describe:function(e){var t={name:"Tizen"},n=i.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i,e)||i.getFirstMatch(o,e);return n&&(t.version=n),t}},{
test:[/qupzilla/i],describe:function(e){var t={name:"QupZilla"},n=i.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/librewolf/i],describe:function(e){var t={name:"LibreWolf"},n=i.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i,e)
;return n&&(t.version=n),t}},{test:[/firefox|iceweasel|fxios/i],describe:function(e){var t={name:"Firefox"
},n=i.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/electron/i],describe:function(e){var t={
name:"Electron"},n=i.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/sogoumobilebrowser/i,/metasr/i,/se 2\.[x]/i],
describe:function(e){var t={name:"Sogou Browser"
},n=i.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i,e),r=i.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,e),s=i.getFirstMatch(/se ([\d.]+)x/i,e),o=n||r||s
;return o&&(t.version=o),t}},{test:[/MiuiBrowser/i],describe:function(e){var t={name:"Miui"},n=i.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i,e)
;return n&&(t.version=n),t}},{test:function(e){return!!e.hasBrand("DuckDuckGo")||e.test(/\sDdg\/[\d.]+$/i)},describe:function(e,t){var n={name:"DuckDuckGo"}
;if(t){var r=t.getBrandVersion("DuckDuckGo");if(r)return n.version=r,n}var s=i.getFirstMatch(/\sDdg\/([\d.]+)$/i,e);return s&&(n.version=s),n}},{
test:function(e){return e.hasBrand("Brave")},describe:function(e,t){var n={name:"Brave"};if(t){var r=t.getBrandVersion("Brave");if(r)return n.version=r,n}
return n}},{test:[/chromium/i],describe:function(e){var t={name:"Chromium"},n=i.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i,e)||i.getFirstMatch(o,e)
;return n&&(t.version=n),t}},{test:[/ladybird/i],describe:function(e){var t={name:"Ladybird"},n=i.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i,e)
;return n&&(t.version=n),t}},{test:[/chrome|crios|crmo/i],describe:function(e){var t={name:"Chrome"
},n=i.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/GSA/i],describe:function(e){var t={name:"Google Search"
},n=i.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:function(e){var t=!e.test(/like android/i),n=e.test(/android/i)
;return t&&n},describe:function(e){var t={name:"Android Browser"},n=i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/playstation 4/i],
describe:function(e){var t={name:"PlayStation 4"},n=i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/safari|applewebkit/i],describe:function(e){var t={
name:"Safari"},n=i.getFirstMatch(o,e);return n&&(t.version=n),t}},{test:[/.*/i],describe:function(e){
var t=-1!==e.search("\\(")?/^(.*)\/([^/]*)[ \t]\((.*)/:/^(.*)\/([^/]*) /;return{name:i.getFirstMatch(t,e),version:i.getSecondMatch(t,e)}}}],c=[{
test:[/Roku\/DVP/],describe:function(e){var t=i.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i,e);return{name:r.Roku,version:t}}},{test:[/windows phone/i],
describe:function(e){var t=i.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i,e);return{name:r.WindowsPhone,version:t}}},{test:[/windows /i],
describe:function(e){var t=i.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i,e),n=i.getWindowsVersionName(t);return{name:r.Windows,version:t,versionName:n}}},{
test:function(e){return i.isFirefoxOnIpad(e.getUA())},describe:function(e){var t={name:r.iOS},n=i.getSecondMatch(/(Version\/)(\d[\d.]+)/,e)
;return n&&(t.version=n),t}},{test:[/macintosh/i],describe:function(e){
var t=i.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i,e).replace(/[_\s]/g,"."),n=i.getMacOSVersionName(t),s={name:r.MacOS,version:t};return n&&(s.versionName=n),s}
},{test:[/(ipod|iphone|ipad)/i],describe:function(e){var t=i.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i,e).replace(/[_\s]/g,".");return{name:r.iOS,
version:t}}},{test:[/OpenHarmony/i],describe:function(e){var t=i.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i,e);return{name:r.HarmonyOS,version:t}}},{
test:function(e){var t=!e.test(/like android/i),n=e.test(/android/i);return t&&n},describe:function(e){
var t=i.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i,e),n=i.getAndroidVersionName(t),s={name:r.Android,version:t};return n&&(s.versionName=n),s}},{
test:[/(web|hpw)[o0]s/i],describe:function(e){var t=i.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i,e),n={name:r.WebOS};return t&&t.length&&(n.version=t),n}
},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(e){
var t=i.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i,e)||i.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i,e)||i.getFirstMatch(/\bbb(\d+)/i,e);return{
name:r.BlackBerry,version:t}}},{test:[/bada/i],describe:function(e){var t=i.getFirstMatch(/bada\/(\d+(\.\d+)*)/i,e);return{name:r.Bada,version:t}}},{
test:[/tizen/i],describe:function(e){var t=i.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i,e);return{name:r.Tizen,version:t}}},{test:[/linux/i],describe:function(){
return{name:r.Linux}}},{test:[/CrOS/],describe:function(){return{name:r.ChromeOS}}},{test:[/PlayStation 4/],describe:function(e){
var t=i.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i,e);return{name:r.PlayStation4,version:t}}}],u=[{test:[/googlebot/i],describe:function(){return{
type:n.bot,vendor:"Google"}}},{test:[/linespider/i],describe:function(){return{type:n.bot,vendor:"Line"}}},{test:[/amazonbot/i],describe:function(){return{
type:n.bot,vendor:"Amazon"}}},{test:[/gptbot/i],describe:function(){return{type:n.bot,vendor:"OpenAI"}}},{test:[/chatgpt-user/i],describe:function(){return{
type:n.bot,vendor:"OpenAI"}}},{test:[/oai-searchbot/i],describe:function(){return{type:n.bot,vendor:"OpenAI"}}},{test:[/baiduspider/i],describe:function(){
return{type:n.bot,vendor:"Baidu"}}},{test:[/bingbot/i],describe:function(){return{type:n.bot,vendor:"Bing"}}},{test:[/duckduckbot/i],describe:function(){return{
type:n.bot,vendor:"DuckDuckGo"}}},{test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(){return{type:n.bot,vendor:"Anthropic"
}}},{test:[/omgilibot/i,/webzio-extended/i],describe:function(){return{type:n.bot,vendor:"Webz.io"}}},{test:[/diffbot/i],describe:function(){return{type:n.bot,
vendor:"Diffbot"}}},{test:[/perplexitybot/i],describe:function(){return{type:n.bot,vendor:"Perplexity AI"}}},{test:[/perplexity-user/i],describe:function(){
return{type:n.bot,vendor:"Perplexity AI"}}},{test:[/youbot/i],describe:function(){return{type:n.bot,vendor:"You.com"}}},{test:[/ia_archiver/i],
describe:function(){return{type:n.bot,vendor:"Internet Archive"}}},{test:[/meta-webindexer/i],describe:function(){return{type:n.bot,vendor:"Meta"}}},{
test:[/meta-externalads/i],describe:function(){return{type:n.bot,vendor:"Meta"}}},{test:[/meta-externalagent/i],describe:function(){return{type:n.bot,
vendor:"Meta"}}},{test:[/meta-externalfetcher/i],describe:function(){return{type:n.bot,vendor:"Meta"}}},{test:[/facebookexternalhit/i,/facebookcatalog/i],
describe:function(){return{type:n.bot,vendor:"Meta"}}},{test:[/slackbot/i,/slack-imgProxy/i],describe:function(){return{type:n.bot,vendor:"Slack"}}},{
test:[/yahoo/i],describe:function(){return{type:n.bot,vendor:"Yahoo"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){return{type:n.bot,
vendor:"Yandex"}}},{test:[/pingdom/i],describe:function(){return{type:n.bot,vendor:"Pingdom"}}},{test:[/huawei/i],describe:function(e){
var t=i.getFirstMatch(/(can-l01)/i,e)&&"Nova",r={type:n.mobile,vendor:"Huawei"};return t&&(r.model=t),r}},{test:[/nexus\s*(?:7|8|9|10).*/i],describe:function(){
return{type:n.tablet,vendor:"Nexus"}}},{test:[/ipad/i],describe:function(){return{type:n.tablet,vendor:"Apple",model:"iPad"}}},{test:function(e){
return i.isFirefoxOnIpad(e.getUA())},describe:function(){return{type:n.tablet,vendor:"Apple",model:"iPad"}}},{test:[/kftt build/i],describe:function(){return{
type:n.tablet,vendor:"Amazon",model:"Kindle Fire HD 7"}}},{test:[/silk/i],describe:function(){return{type:n.tablet,vendor:"Amazon"}}},{test:[/tablet(?! pc)/i],
describe:function(){return{type:n.tablet}}},{test:function(e){var t=e.test(/ipod|iphone/i),n=e.test(/like (ipod|iphone)/i);return t&&!n},describe:function(e){
var t=i.getFirstMatch(/(ipod|iphone)/i,e);return{type:n.mobile,vendor:"Apple",model:t}}},{test:[/nexus\s*[0-6].*/i,/galaxy nexus/i],describe:function(){return{
type:n.mobile,vendor:"Nexus"}}},{test:[/Nokia/i],describe:function(e){var t=i.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i,e),r={type:n.mobile,vendor:"Nokia"}
;return t&&(r.model=t),r}},{test:[/[^-]mobi/i],describe:function(){return{type:n.mobile}}},{test:function(e){return"blackberry"===e.getBrowserName(!0)},
describe:function(){return{type:n.mobile,vendor:"BlackBerry"}}},{test:function(e){return"bada"===e.getBrowserName(!0)},describe:function(){return{type:n.mobile}
}},{test:function(e){return"windows phone"===e.getBrowserName()},describe:function(){return{type:n.mobile,vendor:"Microsoft"}}},{test:function(e){
var t=Number(String(e.getOSVersion()).split(".")[0]);return"android"===e.getOSName(!0)&&t>=3},describe:function(){return{type:n.tablet}}},{test:function(e){
return"android"===e.getOSName(!0)},describe:function(){return{type:n.mobile}}},{test:[/smart-?tv|smarttv/i],describe:function(){return{type:n.tv}}},{
test:[/netcast/i],describe:function(){return{type:n.tv}}},{test:function(e){return"macos"===e.getOSName(!0)},describe:function(){return{type:n.desktop,
vendor:"Apple"}}},{test:function(e){return"windows"===e.getOSName(!0)},describe:function(){return{type:n.desktop}}},{test:function(e){
return"linux"===e.getOSName(!0)},describe:function(){return{type:n.desktop}}},{test:function(e){return"playstation 4"===e.getOSName(!0)},describe:function(){
return{type:n.tv}}},{test:function(e){return"roku"===e.getOSName(!0)},describe:function(){return{type:n.tv}}}],l=[{test:function(e){
return"microsoft edge"===e.getBrowserName(!0)},describe:function(e){if(/\sedg\//i.test(e))return{name:s.Blink}
;var t=i.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i,e);return{name:s.EdgeHTML,version:t}}},{test:function(e){return"ladybird"===e.getBrowserName(!0)},
describe:function(){return{name:s.LibWeb}}},{test:[/trident/i],describe:function(e){var t={name:s.Trident},n=i.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i,e)
;return n&&(t.version=n),t}},{test:function(e){return e.test(/presto/i)},describe:function(e){var t={name:s.Presto
},n=i.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:function(e){var t=e.test(/gecko/i),n=e.test(/like gecko/i);return t&&!n},
describe:function(e){var t={name:s.Gecko},n=i.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i,e);return n&&(t.version=n),t}},{test:[/(apple)?webkit\/537\.36/i],
describe:function(){return{name:s.Blink}}},{test:[/(apple)?webkit/i],describe:function(e){var t={name:s.WebKit},n=i.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i,e)
;return n&&(t.version=n),t}}],d=function(){function e(e,t,n){if(void 0===t&&(t=!1),void 0===n&&(n=null),
null==e||""===e)throw new Error("UserAgent parameter can't be empty");this._ua=e;var r=!1;"boolean"==typeof t?(r=t,
this._hints=n):this._hints=null!=t&&"object"==typeof t?t:null,this.parsedResult={},!0!==r&&this.parse()}var t=e.prototype;return t.getHints=function(){
return this._hints},t.hasBrand=function(e){if(!this._hints||!Array.isArray(this._hints.brands))return!1;var t=e.toLowerCase()
;return this._hints.brands.some(function(e){return e.brand&&e.brand.toLowerCase()===t})},t.getBrandVersion=function(e){
if(this._hints&&Array.isArray(this._hints.brands)){var t=e.toLowerCase(),n=i.find(this._hints.brands,function(e){return e.brand&&e.brand.toLowerCase()===t})
;return n?n.version:void 0}},t.getUA=function(){return this._ua},t.test=function(e){return e.test(this._ua)},t.parseBrowser=function(){var e=this
;this.parsedResult.browser={};var t=i.find(a,function(t){if("function"==typeof t.test)return t.test(e);if(Array.isArray(t.test))return t.test.some(function(t){
return e.test(t)});throw new Error("Browser's test function is not valid")});return t&&(this.parsedResult.browser=t.describe(this.getUA(),this)),
this.parsedResult.browser},t.getBrowser=function(){return this.parsedResult.browser?this.parsedResult.browser:this.parseBrowser()},t.getBrowserName=function(e){
return e?String(this.getBrowser().name).toLowerCase()||"":this.getBrowser().name||""},t.getBrowserVersion=function(){return this.getBrowser().version},
t.getOS=function(){return this.parsedResult.os?this.parsedResult.os:this.parseOS()},t.parseOS=function(){var e=this;this.parsedResult.os={}
;var t=i.find(c,function(t){if("function"==typeof t.test)return t.test(e);if(Array.isArray(t.test))return t.test.some(function(t){return e.test(t)})
;throw new Error("Browser's test function is not valid")});return t&&(this.parsedResult.os=t.describe(this.getUA())),this.parsedResult.os},
t.getOSName=function(e){var t=this.getOS().name;return e?String(t).toLowerCase()||"":t||""},t.getOSVersion=function(){return this.getOS().version},
t.getPlatform=function(){return this.parsedResult.platform?this.parsedResult.platform:this.parsePlatform()},t.getPlatformType=function(e){void 0===e&&(e=!1)
;var t=this.getPlatform().type;return e?String(t).toLowerCase()||"":t||""},t.parsePlatform=function(){var e=this;this.parsedResult.platform={}
;var t=i.find(u,function(t){if("function"==typeof t.test)return t.test(e);if(Array.isArray(t.test))return t.test.some(function(t){return e.test(t)})
;throw new Error("Browser's test function is not valid")});return t&&(this.parsedResult.platform=t.describe(this.getUA())),this.parsedResult.platform},
t.getEngine=function(){return this.parsedResult.engine?this.parsedResult.engine:this.parseEngine()},t.getEngineName=function(e){
return e?String(this.getEngine().name).toLowerCase()||"":this.getEngine().name||""},t.parseEngine=function(){var e=this;this.parsedResult.engine={}
;var t=i.find(l,function(t){if("function"==typeof t.test)return t.test(e);if(Array.isArray(t.test))return t.test.some(function(t){return e.test(t)})
;throw new Error("Browser's test function is not valid")});return t&&(this.parsedResult.engine=t.describe(this.getUA())),this.parsedResult.engine},
t.parse=function(){return this.parseBrowser(),this.parseOS(),this.parsePlatform(),this.parseEngine(),this},t.getResult=function(){
return i.assign({},this.parsedResult)},t.satisfies=function(e){var t=this,n={},r=0,s={},o=0;if(Object.keys(e).forEach(function(t){var i=e[t]
;"string"==typeof i||Array.isArray(i)?(s[t]=i,o+=1):"object"==typeof i&&(n[t]=i,r+=1)}),r>0){var a=Object.keys(n),c=i.find(a,function(e){return t.isOS(e)})
;if(c){var u=this.satisfies(n[c]);if(void 0!==u)return u}var l=i.find(a,function(e){return t.isPlatform(e)});if(l){var d=this.satisfies(n[l])
;if(void 0!==d)return d}}if(o>0){var f=Object.keys(s),h=i.find(f,function(e){return t.isBrowser(e,!0)});if(void 0!==h)return this.compareVersions(s[h])}},
t.isBrowser=function(e,t){void 0===t&&(t=!1);var n=this.getBrowserName().toLowerCase(),r=e.toLowerCase(),s=i.getBrowserTypeByAlias(r)
;return t&&s&&(r=s.toLowerCase()),r===n},t.compareVersions=function(e){var t=this;return"string"==typeof e?this.compareVersion(e):e.some(function(e){
return t.compareVersion(e)})},t.compareVersion=function(e){var t=[0],n=e,r=!1,s=this.getBrowserVersion()
;if("string"==typeof s)return">"===e[0]||"<"===e[0]?(n=e.substr(1),"="===e[1]?(r=!0,n=e.substr(2)):t=[],
">"===e[0]?t.push(1):t.push(-1)):"="===e[0]?n=e.substr(1):"~"===e[0]&&(r=!0,n=e.substr(1)),t.indexOf(i.compareVersions(s,n,r))>-1},t.isOS=function(e){
return this.getOSName(!0)===String(e).toLowerCase()},t.isPlatform=function(e){return this.getPlatformType(!0)===String(e).toLowerCase()},t.isEngine=function(e){
return this.getEngineName(!0)===String(e).toLowerCase()},t.is=function(e,t){return void 0===t&&(t=!1),this.isBrowser(e,t)||this.isOS(e)||this.isPlatform(e)},
t.some=function(e){var t=this;return void 0===e&&(e=[]),e.some(function(e){return t.is(e)})},e}();function f(e){var t=function(e){
if("object"!=typeof e||!e)return e;var t=e[Symbol.toPrimitive];if(void 0!==t){var n=t.call(e,"string");if("object"!=typeof n)return n
;throw new TypeError("@@toPrimitive must return a primitive value.")}return String(e)}(e);return"symbol"==typeof t?t:t+""}var h=function(){function e(){}
return e.getParser=function(e,t,n){if(void 0===t&&(t=!1),void 0===n&&(n=null),"string"!=typeof e)throw new Error("UserAgent should be a string")
;return new d(e,t,n)},e.parse=function(e,t){return void 0===t&&(t=null),new d(e,t).getResult()},i=e,(o=[{key:"BROWSER_MAP",get:function(){return t}},{
key:"ENGINE_MAP",get:function(){return s}},{key:"OS_MAP",get:function(){return r}},{key:"PLATFORMS_MAP",get:function(){return n}}])&&function(e,t){
for(var n=0;n<t.length;n++){var r=t[n];r.enumerable=r.enumerable||!1,r.configurable=!0,"value"in r&&(r.writable=!0),Object.defineProperty(e,f(r.key),r)}}(i,o),
Object.defineProperty(i,"prototype",{writable:!1}),i;var i,o}();return h.parse,h.getParser,h})}};
