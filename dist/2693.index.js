"use strict";exports.id=2693;exports.ids=[2693,1363,3744];exports.modules={22693:(e,n,t)=>{t.r(n);t.d(n,{runCheck:()=>se});var s=t(92586);var a=t(35993)
;var i=t(99224);var r=t(33103);var o=t(97689);var c=t(6908);var d=t(71753);var f=t(20245);var l=t(26771);var u=t(76760)
;const p=/(?:^|\/)\.git(?:attributes|modules)$/;async function h(e,n){const t=n.length===0?new Map:await g(e);const s=new Map(t);const a={entries:e.entries,
candidates:e.candidates,linkTarget:e=>e.mode===o.K.symlink?s.get(e.path):undefined,exists:n=>e.snapshot.exists(u.posix.normalize(n)),
submoduleHead:e.submoduleHead,read:e=>s.get(e),ignoredTracked:e.ignoredTracked};const i={findings:[],notifications:[]}
;for(const e of n)await _(e,n=>e.check.run(a,n,e.options),i);return i}async function g({snapshot:e,entries:n,candidates:t}){
const s=t.filter(e=>e.mode===o.K.symlink);const a=n.filter(e=>e.mode!==o.K.symlink&&p.test(e.path));const i=new Map;await e.visit([...s,...a],{file:(e,n,t)=>{
i.set(e.path,n.toString("utf8",0,t));return undefined},problem:()=>undefined});return i}async function _({check:e,level:n,excludes:t},s,a){const i=(s,i)=>{
if(t(s))return;const{line:r,column:o=1}=i;a.findings.push((0,c.U)({rule:i.rule===undefined?e.id:`${e.id}/${i.rule}`,level:n??i.level??e.level,message:i.message,
path:s,subject:i.snippet??"",snippet:i.snippet,region:r===undefined?undefined:k(r,o,i.snippet??"")}))};try{await s(i)}catch(n){a.notifications.push({
level:"error",id:"check-failed",message:`The check ${e.id} failed: ${n instanceof Object&&"stack"in n?String(n.stack):String(n)}`,
remedy:"Please report this as a bug of Kempt."})}}function k(e,n,t){return{startLine:e,startColumn:n,endLine:e,endColumn:Math.max(n,t.length+1)}}
async function b(e,n,t){const s={findings:[],notifications:[]};if(e===undefined||t.length===0)return s;const a=await v(e.files,n);const i={...e,
text:e=>a.get(e.path),has:e=>n.exists(e)};for(const e of t){await _(e,n=>e.check.run(i,n,e.options),s)}return s}async function v(e,n){const t=new Map
;const s=e.flatMap(e=>e.head&&(0,o.$)(e.head)?[e.head]:[]);await n.visit(s,{file:(e,n,s)=>{if(!(0,l.Go)(n,s))t.set(e.path,n.toString("utf8",0,s))
;return undefined},problem:()=>undefined});return t}function y(e,n,t){const s=new Map(t.map(e=>[e.path,e]));const a=new Map;for(const e of n){
const n=m(e,e.location.path);a.set(n,(a.get(n)??0)+1)}const i=new Set;for(const[n,t]of w(e,e=>m(e,s.get(e.location.path)?.base?.path))){
const e=t.length-(a.get(n)??0);if(e<=0)continue;const r=[...t].sort((e,n)=>Number(x(n,s))-Number(x(e,s)));for(const n of r.slice(0,e))i.add(n)}
return e.filter(e=>i.has(e))}function m(e,n){return`${n??""}\0${e.fingerprint.split(":")[0]}`}function w(e,n){const t=new Map;for(const s of e){
const e=t.get(n(s));if(e)e.push(s);else t.set(n(s),[s])}return t}function x(e,n){const t=e.location.region?.startLine;const s=n.get(e.location.path)?.hunks??[]
;return t!==undefined&&s.some(e=>t>=e.headStart&&t<e.headStart+e.headCount)}var j=t(88847);var $=t(92142);var S=t(28369);async function O(e){
const n=await M(e,e.tree,e.files,e.change,e.tools);const t=await q(n.findings,e,await e.tools);const s=e.baseline?(0,f.Q)(t,e.baseline):{findings:t,
suppressed:[],stale:[]};return{...n,findings:s.findings,suppressed:[...n.suppressed,...s.suppressed],stale:s.stale,existing:n.findings.length-t.length}}
async function M({checks:e,inputs:n,scan:t},s,a,i,r){const o=(0,$.W)(e,"file");const{findings:f,suppressions:l,notifications:u,...p}=await(0,
j.z)(s.snapshot,a,o,n,t);const g=await h(s,(0,$.W)(e,"tree"));const _=await b(i,s.snapshot,(0,$.W)(e,"change"));const k=await r
;const v=[...f,...g.findings,..._.findings,...k?.findings??[]].sort(d.Uo);const y=(0,S.p)((0,c.b)(v),l,A(e,k));return{...p,...y,
notifications:[...u,...g.notifications,..._.notifications]}}async function q(e,n,t){if(n.change===undefined||n.base===undefined)return e
;const s=t?e.filter(e=>T(e,t,n.change)):e;const a=new Set(s.filter(e=>(z(e,t)??"rerun")!=="rerun"));const i=new Set(await C(s.filter(e=>!a.has(e)),n,t))
;return s.filter(e=>a.has(e)||i.has(e))}function z({rule:e},n){return n?.policies.get(e)??n?.policies.get(e.split("/",1)[0]??e)}function T(e,n,t){
if(z(e,n)!=="lines")return true;return x(e,new Map(t.files.map(e=>[e.path,e])))}async function C(e,n,t){const{change:s,base:a}=n
;if(s===undefined||a===undefined||e.length===0)return e;const i=new Set(e.map(e=>e.location.path));const r=s.files.flatMap(e=>e.base&&i.has(e.path)?[e.base]:[])
;const c=N(n.tree.entries,s);const d={...W,snapshot:a(c),entries:c,candidates:r};const f={...n,scan:{everything:n.scan?.everything}}
;const l=await M(f,d,r.filter(o.$),undefined);const u=e.some(e=>z(e,t))?await(t?.base(i)):undefined;return y(e,[...l.findings,...u??[]],s.files)}
function N(e,n){const t=new Set(n.files.flatMap(e=>e.head?[e.head.path]:[]));const s=n.files.flatMap(e=>e.base&&e.status!=="copied"?[e.base]:[])
;return[...e.filter(e=>!t.has(e.path)),...s]}const W={submoduleHead:()=>undefined,ignoredTracked:async()=>[]};function A(e,n){
const t=e.find(({check:e})=>e.id==="suppressions");if(!t)return undefined;const s=e.filter(({check:e})=>e.scope!=="change").map(({check:e})=>e.id)
;const a=new Set([...s,...n?.ran??[]]);return{level:t.level??t.check.level,ran:a}}
const F=["+aba","+acr","+aeh","+arm","+asb","+ast","-us",".atlasv1.",".webhook.office.com/webhookb2/","1//0","4b1d","7q~","8q~",":aa","_authtoken=","_gitlab_session=","_mmk","a3-","abia","absk","acca","access-development-","access-production-","access-sandbox-","access_key_secret","access_token$production$","accesskeysecret","accountkey=","acdb","aio_","aiot","airtable","aiza","akcp","akia","alibaba","alicloud","aliyun","api-","api_org_","apify_api_","apim","aqvn","asana","asia","atatt3xffgf0","atbb","atctt3xffgn0","atta","authress_","avns_","aws-secret","aws.secret","aws_secret","awssecret","azca","azeg","azfu","azse","bearer_token","bearertoken","begin dsa private key","begin ec private key","begin encrypted cosign private key","begin encrypted private key","begin encrypted sigstore private key","begin openssh private key","begin openvpn static key v1","begin pgp private key block","begin private key","begin rsa private key","begin ssh2 encrypted private key","bitwarden","bkaa_","bkaj_","bkar_","bkat_","bkcqt_","bkct_","bkjat_","bkpat_","bkps_","bkpt_","bkrt_","bktr_","bktx_","bkua_","bkur_","bot_token","bottoken","browser_stack","browserstack","bws","ccipat_","cciprj_","cf_api","cf_token","cfat_","cfk_","cflt","cfpat-","cfut_","cio","click_up","clickup","client.login","clojars_","cloudflare","cloudinary://","cmvmdgtu","co_api_key","codeberg","codecov","cohere","coveralls","csk-","dapi","datadog","dckr_oat_","dckr_pat_","dd-api","dd-app","dd_api","dd_app","ddapp","ddo_","ddp_","deepseek","discord","doo_v1_","dop_v1_","dor_v1_","dose","dp.audit.","dp.ct.","dp.pt.","dp.sa.","dp.said.","dp.scim.","dp.st.","dt0c01.","dt0s01.","dt0s02.","dt0s03.","dt0s04.","dt0s06.","dt0s08.","dt0s09.","dt0s16.","dtn_","duffel_live_","duffel_test_","e2b_","eaa","ext_","eyjrijoi","ezak","eztk","facebook","fastly","fb_app","fb_secret","ffffnral","figd_","figdr_","fio-u-","flwseck-","flwseck_test","fm1a_","fm1r_","fm2_","forgejo","fqogzxivyxdz","fw_","fwogzxivyxdz","gho_","ghp_","ghr_","ghs_","ghu_","gitea","github_pat_","glagent-","glc_eyj","glcbt-","gldt-","glffct-","glft-","glimt-","gloas-","glpat-","glptt-","glrt-","glsa_","glsoat-","gocardless","gocspx-","gr1348941","hcaic_","hcaik_","hcbic_","hcbik_","hcxic_","hcxik_","heroku","hf_","hrku-","https://hooks.slack.com/services/t","hvb.","hvr.","hvs.","iam_token","iamtoken","ico-","iqojb3jpz2lu","jenkins","jina_","jqqj9","key-","launch_darkly","launchdarkly","ld_api","ld_sdk","lin_api_","lin_oauth_","ls0tls1crudjtibfqybquklwqvrfietfw","ls0tls1crudjtibftknswvburuqgufjjvkfursblrv","ls0tls1crudjtibpuevou1niifbssvzbveugs0vz","ls0tls1crudjtibquklwqvrfietfw","ls0tls1crudjtibsu0egufjjvkfursblrv","lsv2_pt_","ltai","mailgun","mistral","mlsn.","napi_","nfb_","nfc_","nfo_","nfp_","nfu_","notion","npm_","nrak-","nrii-","ntn_","okta","ops_eyj","ory_st_","os_v2_app_","os_v2_org_","oy2","p8e-","pager_duty","pagerduty","pat-ap1-","pat-eu1-","pat-na1-","pat-na2-","pat.","pd_api","pd_token","pdl_live_apikey_","pdl_sdbx_apikey_","phs_","phx_","plaid","pmak-","pnb_","pnu_","polar_oat_","pplx-","presharedkey","privatekey","pscale_oauth_","pscale_pw_","pscale_tkn_","pul-","pypi-ageichlwas5vcmc","pypi-agendgvzdc5wexbplm9yzw","r8_","rdme_","resend","rk_live_","rk_test_","rnd_","rubygems_","s-s4t2af-","s-s4t2ud-","sat.","sauce","sb_secret_","sbp_","sc_","scaleway","scauth_","scw_secret","secret-access-key","secret_access_key","secretaccesskey","sg.","sgp_","sha256~","sharedaccesskey=","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","sk-admin-","sk-ant-admin01-","sk-ant-api03-","sk-ant-oat01-","sk-ant-ort01-","sk-lf-","sk-or-v1-","sk-proj-","sk-svcacct-","sk.eyj","sk_","sktsec_","sl.","sm_aat_","sm_pat_","sm_sat_","sntrya_","sntryi_","sntrys_eyj","sntryu_","snyk","sq0atp-","sq0csp-","sqa_","sqp_","squ_","ssws ","t3blbkfj","tfp_","tr_dev_","tr_preview_","tr_prod_","tr_stg_","tvly-","twilio","twitter","unkey_","v1.0-","vca_","vci_","vck_","vcp_","vcr_","wandb","whsec_","wpl_ap1.","x_bearer","xaat-","xai-","xapp-","xapt-","xkeysib-","xoxa-","xoxb-","xoxe-","xoxo-","xoxp-","xoxr-","xoxs-","xsmtpsib-","ya29.","yandex","yc_secret","yc_token","zpka_"]
;const B=/[A-Za-z0-9_+/=.~%-]{16}/;const G=/[A-Za-z0-9+/]{40}/;function L({message:e,snippet:n=""}){return P(n)||P(e)}function P(e){if(!B.test(e))return false
;if(G.test(e))return true;const n=e.toLowerCase();return F.some(e=>n.includes(e))}var U=t(19946);const E=1
;const H="https://raw.githubusercontent.com/kempt/kempt/v1/schema/report.schema.json";var K=t(75469);function J(e,n,t,s,i,r,o){
const c=[...t.findings,...s?.findings??[]].sort(d.Uo).map(r)
;const f=[...t.notifications,...s?.notifications??[],...t.unread.flatMap(e=>D(e)),...V(t.stale.length,n.baseline),...o?.notifications??[]]
;const l=[...Q(n,c),...I(o,c)].sort((e,n)=>e.check<n.check?-1:1);return{$schema:H,version:E,tool:{name:"kempt",version:a.r},verdict:(0,U.ds)(c,f,n.failOn),
failOn:n.failOn,scope:{kind:e.kind,...e.change&&{base:e.change.base},...e.change?.head!==undefined&&{head:e.change.head},
onlyNew:e.change!==undefined&&n.onlyNew,files:t.files,bytes:t.bytes},findings:c,suppressed:t.suppressed.map(e=>({...e,finding:r(e.finding)})),
rules:X(n,[...c,...t.suppressed.map(e=>e.finding)],o?.rules??[]),runs:l,notExamined:ee(e,t),notifications:f,existing:t.existing,timings:{...i,...o?.timings},
environment:{...(0,K.c)(),...o?.paths}}}function Q(e,n){const t=Z(n);const s=e.checks.map(({check:e})=>({check:e.id,status:"ran",findings:t.get(e.id)??0}))
;const a=e.skipped.map(({id:e,reason:n})=>({check:e,status:"skipped",reason:n,findings:0}));return[...s,...a]}function I(e,n){const t=Z(n)
;return(e?.runs??[]).map(e=>({...e,findings:t.get(e.check)??0}))}function Z(e){const n=new Map;for(const{rule:t}of e)n.set(R(t),(n.get(R(t))??0)+1);return n}
function R(e){return e.slice(0,e.indexOf("/")<0?e.length:e.indexOf("/"))}function X(e,n,t){const s=new Map(n.map(e=>[e.rule,e.level]))
;const a=new Map(e.checks.map(({check:e})=>[e.id,e]));const i=new Map(t.map(e=>[e.id,e]));return[...s.keys()].sort().flatMap(e=>{const n=a.get(R(e))
;if(n===undefined)return i.get(e)??[];const{summary:t,docs:r,source:o}=n;return[{id:e,level:s.get(e),summary:t,help:r,...o!==undefined&&{helpUri:o}}]})}
const Y={missing:undefined,"too-large":undefined,"not-a-file":({path:e})=>({level:"warning",id:"not-a-file",
message:`${e} is tracked as a file, but something else stands there`,path:e}),unreadable:({path:e,detail:n})=>({level:"error",id:"unreadable",
message:`${e} could not be read: ${n}`,remedy:"Make it readable, or leave it out under files.exclude.",path:e})};function D(e){const n=Y[e.problem]?.(e)
;return n?[n]:[]}function V(e,n){if(e===0||n===undefined)return[];const t=e===1?"1 entry of the baseline":`${e} entries of the baseline`
;const s=`${t} ${n} ${e===1?"is":"are"} no longer found`;return[{level:"note",id:"stale-baseline",message:s,remedy:"Shrink it: kempt check --update-baseline"}]}
function ee(e,n){const{generated:t,vendored:s,fixture:a}=n.passedOver;const i=e=>n.unread.filter(n=>n.problem===e).map(e=>e.path);const r=[{
reason:"larger than files.max-size: not read",files:i("too-large").length,examples:i("too-large")},{reason:"deleted in the work tree",files:i("missing").length,
examples:i("missing")},{reason:"left out by the sparse checkout",files:e.sparse,examples:[]},{reason:"left out by files.include and files.exclude",
files:e.excluded,examples:[]},{reason:"generated: text checks left them alone",files:t,examples:[]},{reason:"vendored: text checks left them alone",files:s,
examples:[]},{reason:"test data: text checks left them alone",files:a,examples:[]}];return r.filter(({files:e})=>e>0).map(e=>({...e,
examples:e.examples.slice(0,5)}))}var ne=t(31351);var te=t(1363);async function se(e){
const{request:n,place:i,config:o,base:c,selected:d,skipped:f,work:l,clock:u,last:p}=e;const h=await(0,s.o$)(o,d);const g=await(0,ne.P)(n,i,c,await l.change)
;const{ignored:_}=l;const k=_?{...g.tree,ignoredTracked:()=>_}:g.tree;const b={...g,tree:p?.watch(k)??k};const v={...c,checks:h,skipped:f};const y=b.change&&{
head:b.change.head};const m=await(0,r.K)((0,$.W)(v.checks,"file"),b.beside,y?b.files:b.tree.entries,y);u.lap("list");const w=e.tools?ae(e,b):undefined;const x={
settings:[a.r,o,n.only,n.skip,v.everything],inputs:m}
;const j=l.dirty&&i.repository&&b.index?await(await t.e(8397).then(t.bind(t,28397))).findClean(i.repository,b.index,b,x,l.dirty):undefined
;const S=j?.toScan??b.files;const M=await O({checks:v.checks,tree:b.tree,inputs:m,files:S,change:b.change,base:v.onlyNew?b.base:undefined,
baseline:n.ignoreBaseline?undefined:await ie(e),scan:{everything:v.everything,progress:n.progress&&(e=>n.progress?.(e,S.length)),clean:j?.remember},tools:w})
;await(j?.save());u.lap("check");const q=n.history?await(await t.e(8013).then(t.bind(t,78013))).searchHistory(b,v):undefined;if(q)u.lap("history")
;const z=j?re(M,j,v):M;const T=n.trust!==undefined&&b.change?{...z,notifications:[...z.notifications,...(0,te.toldOfChange)(b.change,v.baseline)]}:z
;const C=[...T.findings,...T.suppressed.map(e=>e.finding),...q?.findings??[]]
;const N=C.some(L)?(await Promise.all([t.e(2395),t.e(4315)]).then(t.bind(t,15070))).withoutSecrets:e=>e;const W=J(b,v,T,q,u.finish(),N,await w)
;if(await w===undefined)await(p?.save(W,l))
;const A=async()=>await(await Promise.all([t.e(737),t.e(4006),t.e(2088),t.e(1338),t.e(9194),t.e(5922),t.e(713),t.e(2082),t.e(6241),t.e(2790)]).then(t.bind(t,65652))).toToolsInput({
request:n,place:i,config:o,work:l,scope:b});return{report:W,scope:b,settings:v,config:o,...e.tools&&{tools:A}}}function ae(e,n){
const{request:s,place:a,config:i,work:r}=e
;const o=Promise.all([t.e(737),t.e(4006),t.e(2088),t.e(1338),t.e(9194),t.e(5922),t.e(713),t.e(2082),t.e(6241),t.e(2790)]).then(t.bind(t,65652)).then(async({startTools:e})=>await e({
request:s,place:a,config:i,work:r,scope:n}));o.catch(()=>undefined);return o}async function ie({request:e,place:n,base:t}){const{repository:s,top:a}=n
;if(t.baseline===undefined)return undefined;if(e.trust===undefined||s===undefined)return(0,i.oU)(a,t.baseline);return await(0,
te.baselineOf)(s,a,e.trust,t.baseline)}function re(e,{clean:n},t){let s=0;for(const e of n)s+=e.size??0;const a=(0,j.S)((0,$.W)(t.checks,"file"),n,t.everything)
;return{...e,files:e.files+n.length,bytes:e.bytes+s,passedOver:{generated:e.passedOver.generated+a.generated,vendored:e.passedOver.vendored+a.vendored,
fixture:e.passedOver.fixture+a.fixture}}}},1363:(e,n,t)=>{t.r(n);t.d(n,{baselineOf:()=>l,figuresOf:()=>u,filesOf:()=>f,toldOfChange:()=>p});var s=t(76760)
;var a=t.n(s);var i=t(90872);var r=t(25503);var o=t(22690);var c=t(99224);var d=t(26491);async function f(e,n,a){
const{showFiles:c}=await t.e(14).then(t.bind(t,60014));const d=new Map(r.FG.map(e=>[e,undefined]));for(const[n,t]of await c(e,a,r.FG))d.set(n,t);return{...i.F,
async read(t){const i=(0,s.relative)(n,t).split(s.sep).join("/");if(i.startsWith("../"))return undefined;if(!d.has(i))d.set(i,(await c(e,a,[i])).get(i))
;return d.get(i)},findPackage(e){
throw new o.yo(`npm:${e} stands in node_modules, which a pull request can fill: its configuration is that of its base`,"Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.")
}}}async function l(e,n,t,a){const i=await(await f(e,n,t)).read((0,s.join)(n,a));if(i!==undefined)return(0,c.nk)(i,a)
;throw new o.yo(`The baseline ${a} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}async function u(e,n,t){
const a=await(await f(e,n,t)).read((0,s.join)(n,d.GB));return a===undefined?{}:(0,d.j1)(a)}function p({files:e},n){
const t=new Set([...r.FG,d.GB,...n===undefined?[]:[n]]);const s=e.filter(({path:e,base:n})=>t.has(e)||n!==undefined&&t.has(n.path));return s.map(({path:e})=>({
level:"note",id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},
71753:(e,n,t)=>{t.d(n,{O5:()=>i,Uo:()=>a,n6:()=>d});var s=t(83179);function a(e,n){return o(e,n)||r(e,n)||c(e,n)}function i(e,n){return r(e,n)||o(e,n)||c(e,n)}
function r(e,n){return s.y.indexOf(e.level)-s.y.indexOf(n.level)}function o(e,n){const[t,s]=[e.location.region,n.location.region]
;return d(e.location.path,n.location.path)||(t?.startLine??0)-(s?.startLine??0)||(t?.startColumn??0)-(s?.startColumn??0)}function c(e,n){
return d(e.rule,n.rule)||d(e.message,n.message)}function d(e,n){return e<n?-1:e>n?1:0}},99224:(e,n,t)=>{t.d(n,{XY:()=>h,nk:()=>f,oU:()=>d});var s=t(73024)
;var a=t.n(s);var i=t(76760);var r=t.n(i);var o=t(22690);var c=t(84966);function d(e,n){const t=(0,i.resolve)(e,n);try{return f((0,s.readFileSync)(t,"utf8"),n)
}catch(e){if(e instanceof o.yo)throw e;throw new o.yo(`The baseline ${n} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function f(e,n){
const t=l(e);if(t===undefined)throw new o.yo(`${n} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function l(e){try{
const n=JSON.parse(e);const t=u(n)&&n["version"]===1?n["findings"]:undefined;return Array.isArray(t)&&t.every(p)?{findings:t}:undefined}catch{return undefined}}
function u(e){return typeof e==="object"&&e!==null}function p(e){return u(e)&&["path","rule","fingerprint"].every(n=>typeof e[n]==="string")}function h(e,n,t){
const s=t.findings.map(e=>`    ${JSON.stringify(e)}`);const a=s.length===0?"[]":`[\n${s.join(",\n")}\n  ]`;(0,c.v)((0,
i.resolve)(e,n),Buffer.from(`{\n  "version": 1,\n  "findings": ${a}\n}\n`))}},26491:(e,n,t)=>{t.d(n,{GB:()=>d,Ln:()=>g,QM:()=>f,j1:()=>l});var s=t(73024)
;var a=t.n(s);var i=t(76760);var r=t.n(i);var o=t(22690);var c=t(84966);const d="kempt-coverage.json";function f(e){const n=(0,i.join)(e,d);return(0,
s.existsSync)(n)?l((0,s.readFileSync)(n,"utf8")):{}}function l(e){const n=u(e);const t=p(n)&&n["version"]===1?n["lines"]:undefined
;if(!p(t)||!Object.values(t).every(h))throw new o.yo(`${d} says no figures`,"Write it anew: kempt check --update-coverage");return t}function u(e){try{
return JSON.parse(e)}catch{return undefined}}function p(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function h(e){
return typeof e==="number"&&e>=0&&e<=100}function g(e,n){const t=Object.fromEntries(Object.entries(n).sort(([e],[n])=>e<n?-1:1));(0,c.v)((0,
i.join)(e,d),Buffer.from(`${JSON.stringify({version:1,lines:t},undefined,2)}\n`))}},84966:(e,n,t)=>{t.d(n,{v:()=>d});var s=t(77598);var a=t.n(s);var i=t(73024)
;var r=t.n(i);var o=t(76760);var c=t.n(o);function d(e,n,t,a=(0,o.dirname)(e)){const r=(0,o.join)(a,`.${(0,o.basename)(e)}.kempt-${(0,
s.randomBytes)(6).toString("hex")}`);try{const s=(0,i.openSync)(r,"wx",t??438);try{if(t!==undefined)(0,i.fchmodSync)(s,t);for(let e=0;e<n.length;)e+=(0,
i.writeSync)(s,n,e);(0,i.fsyncSync)(s)}finally{(0,i.closeSync)(s)}(0,i.renameSync)(r,e)}catch(s){(0,i.rmSync)(r,{force:true});if(a===(0,o.dirname)(e))throw s
;d(e,n,t)}}},20245:(e,n,t)=>{t.d(n,{F:()=>i,Q:()=>s});function s(e,n){const t=new Map(n.findings.map(e=>[a(e.path,e),e]))
;const s=new Set(e.map(e=>e.location.path));const i=[];const r=(e,n)=>{if(n===undefined||!t.delete(n))return false;i.push({finding:e,suppression:{
kind:"external",justification:"in the baseline"}});return true};const o=e.filter(e=>!r(e,a(e.location.path,e)));const c=new Map
;for(const[e,n]of t)if(!s.has(n.path))c.set(`${n.rule}\0${n.fingerprint}`,e);const d=o.filter(e=>!r(e,c.get(`${e.rule}\0${e.fingerprint}`)));return{findings:d,
suppressed:i,stale:[...t.values()]}}function a(e,{rule:n,fingerprint:t}){return`${e}\0${n}\0${t}`}function i(e){
const n=e.map(({location:e,rule:n,fingerprint:t})=>({path:e.path,rule:n,fingerprint:t}));return{findings:n.sort((e,n)=>r(a(e.path,e),a(n.path,n)))}}
function r(e,n){return e<n?-1:e>n?1:0}}};
