"use strict";exports.id=2693;exports.ids=[2693,1363];exports.modules={22693:(e,n,t)=>{t.r(n);t.d(n,{runCheck:()=>se});var s=t(92586);var a=t(35993)
;var i=t(99224);var r=t(33103);var o=t(97689);var c=t(6908);var d=t(71753);var f=t(20245);var l=t(26771);var p=t(76760)
;const u=/(?:^|\/)\.git(?:attributes|modules)$/;async function h(e,n){const t=n.length===0?new Map:await g(e);const s=new Map(t);const a={entries:e.entries,
candidates:e.candidates,linkTarget:e=>e.mode===o.K.symlink?s.get(e.path):undefined,exists:n=>e.snapshot.exists(p.posix.normalize(n)),
submoduleHead:e.submoduleHead,read:e=>s.get(e),ignoredTracked:e.ignoredTracked};const i={findings:[],notifications:[]}
;for(const e of n)await _(e,n=>e.check.run(a,n,e.options),i);return i}async function g({snapshot:e,entries:n,candidates:t}){
const s=t.filter(e=>e.mode===o.K.symlink);const a=n.filter(e=>e.mode!==o.K.symlink&&u.test(e.path));const i=new Map;await e.visit([...s,...a],{file:(e,n,t)=>{
i.set(e.path,n.toString("utf8",0,t));return undefined},problem:()=>undefined});return i}async function _({check:e,level:n,excludes:t},s,a){const i=(s,i)=>{
if(t(s))return;const{line:r,column:o=1}=i;a.findings.push((0,c.U)({rule:i.rule===undefined?e.id:`${e.id}/${i.rule}`,level:n??i.level??e.level,message:i.message,
path:s,subject:i.snippet??"",snippet:i.snippet,region:r===undefined?undefined:k(r,o,i.snippet??"")}))};try{await s(i)}catch(n){a.notifications.push({
level:"error",id:"check-failed",message:`The check ${e.id} failed: ${n instanceof Object&&"stack"in n?String(n.stack):String(n)}`,
remedy:"Please report this as a bug of Kempt."})}}function k(e,n,t){return{startLine:e,startColumn:n,endLine:e,endColumn:Math.max(n,t.length+1)}}
async function b(e,n,t){const s={findings:[],notifications:[]};if(e===undefined||t.length===0)return s;const a=await v(e.files,n);const i={...e,
text:e=>a.get(e.path),has:e=>n.exists(e)};for(const e of t){await _(e,n=>e.check.run(i,n,e.options),s)}return s}async function v(e,n){const t=new Map
;const s=e.flatMap(e=>e.head&&(0,o.$)(e.head)?[e.head]:[]);await n.visit(s,{file:(e,n,s)=>{if(!(0,l.Go)(n,s))t.set(e.path,n.toString("utf8",0,s))
;return undefined},problem:()=>undefined});return t}function m(e,n,t){const s=new Map(t.map(e=>[e.path,e]));const a=new Map;for(const e of n){
const n=y(e,e.location.path);a.set(n,(a.get(n)??0)+1)}const i=new Set;for(const[n,t]of w(e,e=>y(e,s.get(e.location.path)?.base?.path))){
const e=t.length-(a.get(n)??0);if(e<=0)continue;const r=[...t].sort((e,n)=>Number(x(n,s))-Number(x(e,s)));for(const n of r.slice(0,e))i.add(n)}
return e.filter(e=>i.has(e))}function y(e,n){return`${n??""}\0${e.fingerprint.split(":")[0]}`}function w(e,n){const t=new Map;for(const s of e){
const e=t.get(n(s));if(e)e.push(s);else t.set(n(s),[s])}return t}function x(e,n){const t=e.location.region?.startLine;const s=n.get(e.location.path)?.hunks??[]
;return t!==undefined&&s.some(e=>t>=e.headStart&&t<e.headStart+e.headCount)}var j=t(88847);var $=t(92142);var q=t(28369);async function z(e){
const n=await M(e,e.tree,e.files,e.change,e.tools);const t=await S(n.findings,e,await e.tools);const s=e.baseline?(0,f.Q)(t,e.baseline):{findings:t,
suppressed:[],stale:[]};return{...n,findings:s.findings,suppressed:[...n.suppressed,...s.suppressed],stale:s.stale,existing:n.findings.length-t.length}}
async function M({checks:e,inputs:n,scan:t},s,a,i,r){const o=(0,$.W)(e,"file");const{findings:f,suppressions:l,notifications:p,...u}=await(0,
j.z)(s.snapshot,a,o,n,t);const g=await h(s,(0,$.W)(e,"tree"));const _=await b(i,s.snapshot,(0,$.W)(e,"change"));const k=await r
;const v=[...f,...g.findings,..._.findings,...k?.findings??[]].sort(d.Uo);const m=(0,q.p)((0,c.b)(v),l,U(e,k));return{...u,...m,
notifications:[...p,...g.notifications,..._.notifications]}}async function S(e,n,t){if(n.change===undefined||n.base===undefined)return e
;const s=t?e.filter(e=>T(e,t,n.change)):e;const a=new Set(s.filter(e=>(O(e,t)??"rerun")!=="rerun"));const i=new Set(await W(s.filter(e=>!a.has(e)),n,t))
;return s.filter(e=>a.has(e)||i.has(e))}function O({rule:e},n){return n?.policies.get(e.split("/",1)[0]??e)}function T(e,n,t){if(O(e,n)!=="lines")return true
;return x(e,new Map(t.files.map(e=>[e.path,e])))}async function W(e,n,t){const{change:s,base:a}=n;if(s===undefined||a===undefined||e.length===0)return e
;const i=new Set(e.map(e=>e.location.path));const r=s.files.flatMap(e=>e.base&&i.has(e.path)?[e.base]:[]);const c=C(n.tree.entries,s);const d={...N,
snapshot:a(c),entries:c,candidates:r};const f={...n,scan:{everything:n.scan?.everything}};const l=await M(f,d,r.filter(o.$),undefined)
;const p=e.some(e=>O(e,t))?await(t?.base(i)):undefined;return m(e,[...l.findings,...p??[]],s.files)}function C(e,n){
const t=new Set(n.files.flatMap(e=>e.head?[e.head.path]:[]));const s=n.files.flatMap(e=>e.base&&e.status!=="copied"?[e.base]:[])
;return[...e.filter(e=>!t.has(e.path)),...s]}const N={submoduleHead:()=>undefined,ignoredTracked:async()=>[]};function U(e,n){
const t=e.find(({check:e})=>e.id==="suppressions");if(!t)return undefined;const s=e.filter(({check:e})=>e.scope!=="change").map(({check:e})=>e.id)
;const a=new Set([...s,...n?.ran??[]]);return{level:t.level??t.check.level,ran:a}}
const F=["+aba","+acr","+aeh","+arm","+asb","+ast","-us",".atlasv1.",".webhook.office.com/webhookb2/","1//0","4b1d","7q~","8q~",":aa","_authtoken=","_gitlab_session=","_mmk","a3-","abia","absk","acca","access-development-","access-production-","access-sandbox-","access_key_secret","access_token$production$","accesskeysecret","accountkey=","acdb","aio_","aiot","airtable","aiza","akcp","akia","alibaba","alicloud","aliyun","api-","api_org_","apify_api_","apim","aqvn","asana","asia","atatt3xffgf0","atbb","atctt3xffgn0","atta","authress_","avns_","aws-secret","aws.secret","aws_secret","awssecret","azca","azeg","azfu","azse","bearer_token","bearertoken","begin dsa private key","begin ec private key","begin encrypted cosign private key","begin encrypted private key","begin encrypted sigstore private key","begin openssh private key","begin openvpn static key v1","begin pgp private key block","begin private key","begin rsa private key","begin ssh2 encrypted private key","bitwarden","bkaa_","bkaj_","bkar_","bkat_","bkcqt_","bkct_","bkjat_","bkpat_","bkps_","bkpt_","bkrt_","bktr_","bktx_","bkua_","bkur_","bot_token","bottoken","browser_stack","browserstack","bws","ccipat_","cciprj_","cf_api","cf_token","cfat_","cfk_","cflt","cfpat-","cfut_","cio","click_up","clickup","client.login","clojars_","cloudflare","cloudinary://","cmvmdgtu","co_api_key","codeberg","codecov","cohere","coveralls","csk-","dapi","datadog","dckr_oat_","dckr_pat_","dd-api","dd-app","dd_api","dd_app","ddapp","ddo_","ddp_","deepseek","discord","doo_v1_","dop_v1_","dor_v1_","dose","dp.audit.","dp.ct.","dp.pt.","dp.sa.","dp.said.","dp.scim.","dp.st.","dt0c01.","dt0s01.","dt0s02.","dt0s03.","dt0s04.","dt0s06.","dt0s08.","dt0s09.","dt0s16.","dtn_","duffel_live_","duffel_test_","e2b_","eaa","ext_","eyjrijoi","ezak","eztk","facebook","fastly","fb_app","fb_secret","ffffnral","figd_","figdr_","fio-u-","flwseck-","flwseck_test","fm1a_","fm1r_","fm2_","forgejo","fqogzxivyxdz","fw_","fwogzxivyxdz","gho_","ghp_","ghr_","ghs_","ghu_","gitea","github_pat_","glagent-","glc_eyj","glcbt-","gldt-","glffct-","glft-","glimt-","gloas-","glpat-","glptt-","glrt-","glsa_","glsoat-","gocardless","gocspx-","gr1348941","hcaic_","hcaik_","hcbic_","hcbik_","hcxic_","hcxik_","heroku","hf_","hrku-","https://hooks.slack.com/services/t","hvb.","hvr.","hvs.","iam_token","iamtoken","ico-","iqojb3jpz2lu","jenkins","jina_","jqqj9","key-","launch_darkly","launchdarkly","ld_api","ld_sdk","lin_api_","lin_oauth_","ls0tls1crudjtibfqybquklwqvrfietfw","ls0tls1crudjtibftknswvburuqgufjjvkfursblrv","ls0tls1crudjtibpuevou1niifbssvzbveugs0vz","ls0tls1crudjtibquklwqvrfietfw","ls0tls1crudjtibsu0egufjjvkfursblrv","lsv2_pt_","ltai","mailgun","mistral","mlsn.","napi_","nfb_","nfc_","nfo_","nfp_","nfu_","notion","npm_","nrak-","nrii-","ntn_","okta","ops_eyj","ory_st_","os_v2_app_","os_v2_org_","oy2","p8e-","pager_duty","pagerduty","pat-ap1-","pat-eu1-","pat-na1-","pat-na2-","pat.","pd_api","pd_token","pdl_live_apikey_","pdl_sdbx_apikey_","phs_","phx_","plaid","pmak-","pnb_","pnu_","polar_oat_","pplx-","presharedkey","privatekey","pscale_oauth_","pscale_pw_","pscale_tkn_","pul-","pypi-ageichlwas5vcmc","pypi-agendgvzdc5wexbplm9yzw","r8_","rdme_","resend","rk_live_","rk_test_","rnd_","rubygems_","s-s4t2af-","s-s4t2ud-","sat.","sauce","sb_secret_","sbp_","sc_","scaleway","scauth_","scw_secret","secret-access-key","secret_access_key","secretaccesskey","sg.","sgp_","sha256~","sharedaccesskey=","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","sk-admin-","sk-ant-admin01-","sk-ant-api03-","sk-ant-oat01-","sk-ant-ort01-","sk-lf-","sk-or-v1-","sk-proj-","sk-svcacct-","sk.eyj","sk_","sktsec_","sl.","sm_aat_","sm_pat_","sm_sat_","sntrya_","sntryi_","sntrys_eyj","sntryu_","snyk","sq0atp-","sq0csp-","sqa_","sqp_","squ_","ssws ","t3blbkfj","tfp_","tr_dev_","tr_preview_","tr_prod_","tr_stg_","tvly-","twilio","twitter","unkey_","v1.0-","vca_","vci_","vck_","vcp_","vcr_","wandb","whsec_","wpl_ap1.","x_bearer","xaat-","xai-","xapp-","xapt-","xkeysib-","xoxa-","xoxb-","xoxe-","xoxo-","xoxp-","xoxr-","xoxs-","xsmtpsib-","ya29.","yandex","yc_secret","yc_token","zpka_"]
;const L=/[A-Za-z0-9_+/=.~%-]{16}/;const K=/[A-Za-z0-9+/]{40}/;function A({message:e,snippet:n=""}){return B(n)||B(e)}function B(e){if(!L.test(e))return false
;if(K.test(e))return true;const n=e.toLowerCase();return F.some(e=>n.includes(e))}var H=t(19946);const P=1
;const Z="https://raw.githubusercontent.com/kempt/kempt/v1/schema/report.schema.json";var J=t(75469);function Q(e,n,t,s,i,r,o){
const c=[...t.findings,...s?.findings??[]].sort(d.Uo).map(r)
;const f=[...t.notifications,...s?.notifications??[],...t.unread.flatMap(e=>R(e)),...V(t.stale.length,n.baseline),...o?.notifications??[]]
;const l=[...E(n,c),...G(o,c)].sort((e,n)=>e.check<n.check?-1:1);return{$schema:Z,version:P,tool:{name:"kempt",version:a.r},verdict:(0,H.ds)(c,f,n.failOn),
failOn:n.failOn,scope:{kind:e.kind,...e.change&&{base:e.change.base},...e.change?.head!==undefined&&{head:e.change.head},
onlyNew:e.change!==undefined&&n.onlyNew,files:t.files,bytes:t.bytes},findings:c,suppressed:t.suppressed.map(e=>({...e,finding:r(e.finding)})),
rules:D(n,[...c,...t.suppressed.map(e=>e.finding)],o?.rules??[]),runs:l,notExamined:ee(e,t),notifications:f,existing:t.existing,timings:{...i,...o?.timings},
environment:{...(0,J.c)(),...o?.paths}}}function E(e,n){const t=X(n);const s=e.checks.map(({check:e})=>({check:e.id,status:"ran",findings:t.get(e.id)??0}))
;const a=e.skipped.map(({id:e,reason:n})=>({check:e,status:"skipped",reason:n,findings:0}));return[...s,...a]}function G(e,n){const t=X(n)
;return(e?.runs??[]).map(e=>({...e,findings:t.get(e.check)??0}))}function X(e){const n=new Map;for(const{rule:t}of e)n.set(Y(t),(n.get(Y(t))??0)+1);return n}
function Y(e){return e.slice(0,e.indexOf("/")<0?e.length:e.indexOf("/"))}function D(e,n,t){const s=new Map(n.map(e=>[e.rule,e.level]))
;const a=new Map(e.checks.map(({check:e})=>[e.id,e]));const i=new Map(t.map(e=>[e.id,e]));return[...s.keys()].sort().flatMap(e=>{const n=a.get(Y(e))
;if(n===undefined)return i.get(e)??[];const{summary:t,docs:r,source:o}=n;return[{id:e,level:s.get(e),summary:t,help:r,...o!==undefined&&{helpUri:o}}]})}
const I={missing:undefined,"too-large":undefined,"not-a-file":({path:e})=>({level:"warning",id:"not-a-file",
message:`${e} is tracked as a file, but something else stands there`,path:e}),unreadable:({path:e,detail:n})=>({level:"error",id:"unreadable",
message:`${e} could not be read: ${n}`,remedy:"Make it readable, or leave it out under files.exclude.",path:e})};function R(e){const n=I[e.problem]?.(e)
;return n?[n]:[]}function V(e,n){if(e===0||n===undefined)return[];const t=e===1?"1 entry of the baseline":`${e} entries of the baseline`
;const s=`${t} ${n} ${e===1?"is":"are"} no longer found`;return[{level:"note",id:"stale-baseline",message:s,remedy:"Shrink it: kempt check --update-baseline"}]}
function ee(e,n){const{generated:t,vendored:s,fixture:a}=n.passedOver;const i=e=>n.unread.filter(n=>n.problem===e).map(e=>e.path);const r=[{
reason:"larger than files.max-size: not read",files:i("too-large").length,examples:i("too-large")},{reason:"deleted in the work tree",files:i("missing").length,
examples:i("missing")},{reason:"left out by the sparse checkout",files:e.sparse,examples:[]},{reason:"left out by files.include and files.exclude",
files:e.excluded,examples:[]},{reason:"generated: text checks left them alone",files:t,examples:[]},{reason:"vendored: text checks left them alone",files:s,
examples:[]},{reason:"test data: text checks left them alone",files:a,examples:[]}];return r.filter(({files:e})=>e>0).map(e=>({...e,
examples:e.examples.slice(0,5)}))}var ne=t(31351);var te=t(1363);async function se(e){
const{request:n,place:i,config:o,base:c,selected:d,skipped:f,work:l,clock:p,last:u}=e;const h=await(0,s.o$)(o,d);const g=await(0,ne.P)(n,i,c,await l.change)
;const{ignored:_}=l;const k=_?{...g.tree,ignoredTracked:()=>_}:g.tree;const b={...g,tree:u?.watch(k)??k};const v={...c,checks:h,skipped:f};const m=b.change&&{
head:b.change.head};const y=await(0,r.K)((0,$.W)(v.checks,"file"),b.beside,m?b.files:b.tree.entries,m);p.lap("list");const w=e.tools?ae(e,b):undefined;const x={
settings:[a.r,o,n.only,n.skip,v.everything],inputs:y}
;const j=l.dirty&&i.repository&&b.index?await(await t.e(8397).then(t.bind(t,28397))).findClean(i.repository,b.index,b,x,l.dirty):undefined
;const q=j?.toScan??b.files;const M=await z({checks:v.checks,tree:b.tree,inputs:y,files:q,change:b.change,base:v.onlyNew?b.base:undefined,
baseline:n.ignoreBaseline?undefined:await ie(e),scan:{everything:v.everything,progress:n.progress&&(e=>n.progress?.(e,q.length)),clean:j?.remember},tools:w})
;await(j?.save());p.lap("check");const S=n.history?await(await t.e(8013).then(t.bind(t,78013))).searchHistory(b,v):undefined;if(S)p.lap("history")
;const O=j?re(M,j,v):M;const T=n.trust!==undefined&&b.change?{...O,notifications:[...O.notifications,...(0,te.Z)(b.change,v.baseline)]}:O
;const W=[...T.findings,...T.suppressed.map(e=>e.finding),...S?.findings??[]]
;const C=W.some(A)?(await Promise.all([t.e(2395),t.e(4315)]).then(t.bind(t,15070))).withoutSecrets:e=>e;const N=Q(b,v,T,S,p.finish(),C,await w)
;if(await w===undefined)await(u?.save(N,l));return{report:N,scope:b,settings:v}}function ae(e,n){const{request:s,place:a,config:i,work:r}=e
;const o=Promise.all([t.e(6921),t.e(2088),t.e(4006),t.e(9194),t.e(9808),t.e(4352)]).then(t.bind(t,64352)).then(async({startTools:e})=>await e({request:s,
place:a,config:i,work:r,scope:n}));o.catch(()=>undefined);return o}async function ie({request:e,place:n,base:t}){const{repository:s,top:a}=n
;if(t.baseline===undefined)return undefined;if(e.trust===undefined||s===undefined)return(0,i.oU)(a,t.baseline);return await(0,te.B)(s,a,e.trust,t.baseline)}
function re(e,{clean:n},t){let s=0;for(const e of n)s+=e.size??0;const a=(0,j.S)((0,$.W)(t.checks,"file"),n,t.everything);return{...e,files:e.files+n.length,
bytes:e.bytes+s,passedOver:{generated:e.passedOver.generated+a.generated,vendored:e.passedOver.vendored+a.vendored,fixture:e.passedOver.fixture+a.fixture}}}},
1363:(e,n,t)=>{t.d(n,{B:()=>d,Z:()=>f,filesOf:()=>c});var s=t(76760);var a=t.n(s);var i=t(38349);var r=t(22690);var o=t(99224);async function c(e,n,a){
const{showFiles:r}=await t.e(14).then(t.bind(t,60014));const o=new Map(i.F.map(e=>[e,undefined]));for(const[n,t]of await r(e,a,i.F))o.set(n,t);return{
async read(t){const i=(0,s.relative)(n,t).split(s.sep).join("/");if(i.startsWith("../"))return undefined;if(!o.has(i))o.set(i,(await r(e,a,[i])).get(i))
;return o.get(i)}}}async function d(e,n,t,a){const i=await(await c(e,n,t)).read((0,s.join)(n,a));if(i!==undefined)return(0,o.nk)(i,a)
;throw new r.yo(`The baseline ${a} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}function f({files:e},n){
const t=new Set([...i.F,...n===undefined?[]:[n]]);const s=e.filter(({path:e,base:n})=>t.has(e)||n!==undefined&&t.has(n.path));return s.map(({path:e})=>({
level:"note",id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},
71753:(e,n,t)=>{t.d(n,{O5:()=>i,Uo:()=>a,n6:()=>d});var s=t(83179);function a(e,n){return o(e,n)||r(e,n)||c(e,n)}function i(e,n){return r(e,n)||o(e,n)||c(e,n)}
function r(e,n){return s.y.indexOf(e.level)-s.y.indexOf(n.level)}function o(e,n){const[t,s]=[e.location.region,n.location.region]
;return d(e.location.path,n.location.path)||(t?.startLine??0)-(s?.startLine??0)||(t?.startColumn??0)-(s?.startColumn??0)}function c(e,n){
return d(e.rule,n.rule)||d(e.message,n.message)}function d(e,n){return e<n?-1:e>n?1:0}},99224:(e,n,t)=>{t.d(n,{XY:()=>h,nk:()=>f,oU:()=>d});var s=t(73024)
;var a=t.n(s);var i=t(76760);var r=t.n(i);var o=t(22690);var c=t(84966);function d(e,n){const t=(0,i.resolve)(e,n);try{return f((0,s.readFileSync)(t,"utf8"),n)
}catch(e){if(e instanceof o.yo)throw e;throw new o.yo(`The baseline ${n} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function f(e,n){
const t=l(e);if(t===undefined)throw new o.yo(`${n} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function l(e){try{
const n=JSON.parse(e);const t=p(n)&&n["version"]===1?n["findings"]:undefined;return Array.isArray(t)&&t.every(u)?{findings:t}:undefined}catch{return undefined}}
function p(e){return typeof e==="object"&&e!==null}function u(e){return p(e)&&["path","rule","fingerprint"].every(n=>typeof e[n]==="string")}function h(e,n,t){
const s=t.findings.map(e=>`    ${JSON.stringify(e)}`);const a=s.length===0?"[]":`[\n${s.join(",\n")}\n  ]`;(0,c.v)((0,
i.resolve)(e,n),Buffer.from(`{\n  "version": 1,\n  "findings": ${a}\n}\n`))}},20245:(e,n,t)=>{t.d(n,{F:()=>i,Q:()=>s});function s(e,n){
const t=new Map(n.findings.map(e=>[a(e.path,e),e]));const s=new Set(e.map(e=>e.location.path));const i=[];const r=(e,n)=>{
if(n===undefined||!t.delete(n))return false;i.push({finding:e,suppression:{kind:"external",justification:"in the baseline"}});return true}
;const o=e.filter(e=>!r(e,a(e.location.path,e)));const c=new Map;for(const[e,n]of t)if(!s.has(n.path))c.set(`${n.rule}\0${n.fingerprint}`,e)
;const d=o.filter(e=>!r(e,c.get(`${e.rule}\0${e.fingerprint}`)));return{findings:d,suppressed:i,stale:[...t.values()]}}function a(e,{rule:n,fingerprint:t}){
return`${e}\0${n}\0${t}`}function i(e){const n=e.map(({location:e,rule:n,fingerprint:t})=>({path:e.path,rule:n,fingerprint:t}));return{
findings:n.sort((e,n)=>r(a(e.path,e),a(n.path,n)))}}function r(e,n){return e<n?-1:e>n?1:0}}};
