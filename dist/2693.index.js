"use strict";exports.id=2693;exports.ids=[2693,1363];exports.modules={22693:(e,t,n)=>{n.r(t);n.d(t,{runCheck:()=>se});var s=n(92586);var a=n(35993)
;var i=n(99224);var r=n(33103);var o=n(97689);var c=n(6908);var d=n(71753);var l=n(20245);var f=n(26771);var p=n(76760)
;const u=/(?:^|\/)\.git(?:attributes|modules)$/;async function h(e,t){const n=t.length===0?new Map:await g(e);const s=new Map(n);const a={entries:e.entries,
candidates:e.candidates,linkTarget:e=>e.mode===o.K.symlink?s.get(e.path):undefined,exists:t=>e.snapshot.exists(p.posix.normalize(t)),
submoduleHead:e.submoduleHead,read:e=>s.get(e),ignoredTracked:e.ignoredTracked};const i={findings:[],notifications:[]}
;for(const e of t)await _(e,t=>e.check.run(a,t,e.options),i);return i}async function g({snapshot:e,entries:t,candidates:n}){
const s=n.filter(e=>e.mode===o.K.symlink);const a=t.filter(e=>e.mode!==o.K.symlink&&u.test(e.path));const i=new Map;await e.visit([...s,...a],{file:(e,t,n)=>{
i.set(e.path,t.toString("utf8",0,n));return undefined},problem:()=>undefined});return i}async function _({check:e,level:t,excludes:n},s,a){const i=(s,i)=>{
if(n(s))return;const{line:r,column:o=1}=i;a.findings.push((0,c.U)({rule:i.rule===undefined?e.id:`${e.id}/${i.rule}`,level:t??i.level??e.level,message:i.message,
path:s,subject:i.snippet??"",snippet:i.snippet,region:r===undefined?undefined:k(r,o,i.snippet??"")}))};try{await s(i)}catch(t){a.notifications.push({
level:"error",id:"check-failed",message:`The check ${e.id} failed: ${t instanceof Object&&"stack"in t?String(t.stack):String(t)}`,
remedy:"Please report this as a bug of Kempt."})}}function k(e,t,n){return{startLine:e,startColumn:t,endLine:e,endColumn:Math.max(t,n.length+1)}}
async function b(e,t,n){const s={findings:[],notifications:[]};if(e===undefined||n.length===0)return s;const a=await v(e.files,t);const i={...e,
text:e=>a.get(e.path),has:e=>t.exists(e)};for(const e of n){await _(e,t=>e.check.run(i,t,e.options),s)}return s}async function v(e,t){const n=new Map
;const s=e.flatMap(e=>e.head&&(0,o.$)(e.head)?[e.head]:[]);await t.visit(s,{file:(e,t,s)=>{if(!(0,f.Go)(t,s))n.set(e.path,t.toString("utf8",0,s))
;return undefined},problem:()=>undefined});return n}function m(e,t,n){const s=new Map(n.map(e=>[e.path,e]));const a=new Map;for(const e of t){
const t=y(e,e.location.path);a.set(t,(a.get(t)??0)+1)}const i=new Set;for(const[t,n]of w(e,e=>y(e,s.get(e.location.path)?.base?.path))){
const e=n.length-(a.get(t)??0);if(e<=0)continue;const r=[...n].sort((e,t)=>Number(x(t,s))-Number(x(e,s)));for(const t of r.slice(0,e))i.add(t)}
return e.filter(e=>i.has(e))}function y(e,t){return`${t??""}\0${e.fingerprint.split(":")[0]}`}function w(e,t){const n=new Map;for(const s of e){
const e=n.get(t(s));if(e)e.push(s);else n.set(t(s),[s])}return n}function x(e,t){const n=e.location.region?.startLine;const s=t.get(e.location.path)?.hunks??[]
;return n!==undefined&&s.some(e=>n>=e.headStart&&n<e.headStart+e.headCount)}var j=n(88847);var $=n(92142);var q=n(28369);async function z(e){
const t=await M(e,e.tree,e.files,e.change,e.tools);const n=await S(t.findings,e,await e.tools);const s=e.baseline?(0,l.Q)(n,e.baseline):{findings:n,
suppressed:[],stale:[]};return{...t,findings:s.findings,suppressed:[...t.suppressed,...s.suppressed],stale:s.stale,existing:t.findings.length-n.length}}
async function M({checks:e,inputs:t,scan:n},s,a,i,r){const o=(0,$.W)(e,"file");const{findings:l,suppressions:f,notifications:p,...u}=await(0,
j.z)(s.snapshot,a,o,t,n);const g=await h(s,(0,$.W)(e,"tree"));const _=await b(i,s.snapshot,(0,$.W)(e,"change"));const k=await r
;const v=[...l,...g.findings,..._.findings,...k?.findings??[]].sort(d.Uo);const m=(0,q.p)((0,c.b)(v),f,U(e,k));return{...u,...m,
notifications:[...p,...g.notifications,..._.notifications]}}async function S(e,t,n){if(t.change===undefined||t.base===undefined)return e
;const s=n?e.filter(e=>T(e,n,t.change)):e;const a=new Set(s.filter(e=>(O(e,n)??"rerun")!=="rerun"));const i=new Set(await W(s.filter(e=>!a.has(e)),t,n))
;return s.filter(e=>a.has(e)||i.has(e))}function O({rule:e},t){return t?.policies.get(e.split("/",1)[0]??e)}function T(e,t,n){if(O(e,t)!=="lines")return true
;return x(e,new Map(n.files.map(e=>[e.path,e])))}async function W(e,t,n){const{change:s,base:a}=t;if(s===undefined||a===undefined||e.length===0)return e
;const i=new Set(e.map(e=>e.location.path));const r=s.files.flatMap(e=>e.base&&i.has(e.path)?[e.base]:[]);const c=C(t.tree.entries,s);const d={...N,
snapshot:a(c),entries:c,candidates:r};const l={...t,scan:{everything:t.scan?.everything}};const f=await M(l,d,r.filter(o.$),undefined)
;const p=e.some(e=>O(e,n))?await(n?.base(i)):undefined;return m(e,[...f.findings,...p??[]],s.files)}function C(e,t){
const n=new Set(t.files.flatMap(e=>e.head?[e.head.path]:[]));const s=t.files.flatMap(e=>e.base&&e.status!=="copied"?[e.base]:[])
;return[...e.filter(e=>!n.has(e.path)),...s]}const N={submoduleHead:()=>undefined,ignoredTracked:async()=>[]};function U(e,t){
const n=e.find(({check:e})=>e.id==="suppressions");if(!n)return undefined;const s=e.filter(({check:e})=>e.scope!=="change").map(({check:e})=>e.id)
;const a=new Set([...s,...t?.ran??[]]);return{level:n.level??n.check.level,ran:a}}
const F=["+aba","+acr","+aeh","+arm","+asb","+ast","-us",".atlasv1.",".webhook.office.com/webhookb2/","1//0","4b1d","7q~","8q~",":aa","_authtoken=","_gitlab_session=","_mmk","a3-","abia","absk","acca","access-development-","access-production-","access-sandbox-","access_key_secret","access_token$production$","accesskeysecret","accountkey=","acdb","aio_","aiot","airtable","aiza","akcp","akia","alibaba","alicloud","aliyun","api-","api_org_","apify_api_","apim","aqvn","asana","asia","atatt3xffgf0","atbb","atctt3xffgn0","atta","authress_","avns_","aws-secret","aws.secret","aws_secret","awssecret","azca","azeg","azfu","azse","bearer_token","bearertoken","begin dsa private key","begin ec private key","begin encrypted cosign private key","begin encrypted private key","begin encrypted sigstore private key","begin openssh private key","begin openvpn static key v1","begin pgp private key block","begin private key","begin rsa private key","begin ssh2 encrypted private key","bitwarden","bkaa_","bkaj_","bkar_","bkat_","bkcqt_","bkct_","bkjat_","bkpat_","bkps_","bkpt_","bkrt_","bktr_","bktx_","bkua_","bkur_","bot_token","bottoken","browser_stack","browserstack","bws","ccipat_","cciprj_","cf_api","cf_token","cfat_","cfk_","cflt","cfpat-","cfut_","cio","click_up","clickup","client.login","clojars_","cloudflare","cloudinary://","cmvmdgtu","co_api_key","codeberg","codecov","cohere","coveralls","csk-","dapi","datadog","dckr_oat_","dckr_pat_","dd-api","dd-app","dd_api","dd_app","ddapp","ddo_","ddp_","deepseek","discord","doo_v1_","dop_v1_","dor_v1_","dose","dp.audit.","dp.ct.","dp.pt.","dp.sa.","dp.said.","dp.scim.","dp.st.","dt0c01.","dt0s01.","dt0s02.","dt0s03.","dt0s04.","dt0s06.","dt0s08.","dt0s09.","dt0s16.","dtn_","duffel_live_","duffel_test_","e2b_","eaa","ext_","eyjrijoi","ezak","eztk","facebook","fastly","fb_app","fb_secret","ffffnral","figd_","figdr_","fio-u-","flwseck-","flwseck_test","fm1a_","fm1r_","fm2_","forgejo","fqogzxivyxdz","fw_","fwogzxivyxdz","gho_","ghp_","ghr_","ghs_","ghu_","gitea","github_pat_","glagent-","glc_eyj","glcbt-","gldt-","glffct-","glft-","glimt-","gloas-","glpat-","glptt-","glrt-","glsa_","glsoat-","gocardless","gocspx-","gr1348941","hcaic_","hcaik_","hcbic_","hcbik_","hcxic_","hcxik_","heroku","hf_","hrku-","https://hooks.slack.com/services/t","hvb.","hvr.","hvs.","iam_token","iamtoken","ico-","iqojb3jpz2lu","jenkins","jina_","jqqj9","key-","launch_darkly","launchdarkly","ld_api","ld_sdk","lin_api_","lin_oauth_","ls0tls1crudjtibfqybquklwqvrfietfw","ls0tls1crudjtibftknswvburuqgufjjvkfursblrv","ls0tls1crudjtibpuevou1niifbssvzbveugs0vz","ls0tls1crudjtibquklwqvrfietfw","ls0tls1crudjtibsu0egufjjvkfursblrv","lsv2_pt_","ltai","mailgun","mistral","mlsn.","napi_","nfb_","nfc_","nfo_","nfp_","nfu_","notion","npm_","nrak-","nrii-","ntn_","okta","ops_eyj","ory_st_","os_v2_app_","os_v2_org_","oy2","p8e-","pager_duty","pagerduty","pat-ap1-","pat-eu1-","pat-na1-","pat-na2-","pat.","pd_api","pd_token","pdl_live_apikey_","pdl_sdbx_apikey_","phs_","phx_","plaid","pmak-","pnb_","pnu_","polar_oat_","pplx-","presharedkey","privatekey","pscale_oauth_","pscale_pw_","pscale_tkn_","pul-","pypi-ageichlwas5vcmc","pypi-agendgvzdc5wexbplm9yzw","r8_","rdme_","resend","rk_live_","rk_test_","rnd_","rubygems_","s-s4t2af-","s-s4t2ud-","sat.","sauce","sb_secret_","sbp_","sc_","scaleway","scauth_","scw_secret","secret-access-key","secret_access_key","secretaccesskey","sg.","sgp_","sha256~","sharedaccesskey=","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","sk-admin-","sk-ant-admin01-","sk-ant-api03-","sk-ant-oat01-","sk-ant-ort01-","sk-lf-","sk-or-v1-","sk-proj-","sk-svcacct-","sk.eyj","sk_","sktsec_","sl.","sm_aat_","sm_pat_","sm_sat_","sntrya_","sntryi_","sntrys_eyj","sntryu_","snyk","sq0atp-","sq0csp-","sqa_","sqp_","squ_","ssws ","t3blbkfj","tfp_","tr_dev_","tr_preview_","tr_prod_","tr_stg_","tvly-","twilio","twitter","unkey_","v1.0-","vca_","vci_","vck_","vcp_","vcr_","wandb","whsec_","wpl_ap1.","x_bearer","xaat-","xai-","xapp-","xapt-","xkeysib-","xoxa-","xoxb-","xoxe-","xoxo-","xoxp-","xoxr-","xoxs-","xsmtpsib-","ya29.","yandex","yc_secret","yc_token","zpka_"]
;const L=/[A-Za-z0-9_+/=.~%-]{16}/;const K=/[A-Za-z0-9+/]{40}/;function P({message:e,snippet:t=""}){return A(t)||A(e)}function A(e){if(!L.test(e))return false
;if(K.test(e))return true;const t=e.toLowerCase();return F.some(e=>t.includes(e))}var B=n(19946);const H=1
;const Z="https://raw.githubusercontent.com/kempt/kempt/v1/schema/report.schema.json";var J=n(75469);function Q(e,t,n,s,i,r,o){
const c=[...n.findings,...s?.findings??[]].sort(d.Uo).map(r)
;const l=[...n.notifications,...s?.notifications??[],...n.unread.flatMap(e=>R(e)),...V(n.stale.length,t.baseline),...o?.notifications??[]]
;const f=[...E(t,c),...G(o,c)].sort((e,t)=>e.check<t.check?-1:1);return{$schema:Z,version:H,tool:{name:"kempt",version:a.r},verdict:(0,B.ds)(c,l,t.failOn),
failOn:t.failOn,scope:{kind:e.kind,...e.change&&{base:e.change.base},...e.change?.head!==undefined&&{head:e.change.head},
onlyNew:e.change!==undefined&&t.onlyNew,files:n.files,bytes:n.bytes},findings:c,suppressed:n.suppressed.map(e=>({...e,finding:r(e.finding)})),
rules:Y(t,[...c,...n.suppressed.map(e=>e.finding)],o?.rules??[]),runs:f,notExamined:ee(e,n),notifications:l,existing:n.existing,timings:{...i,...o?.timings},
environment:{...(0,J.c)(),...o?.paths}}}function E(e,t){const n=I(t);const s=e.checks.map(({check:e})=>({check:e.id,status:"ran",findings:n.get(e.id)??0}))
;const a=e.skipped.map(({id:e,reason:t})=>({check:e,status:"skipped",reason:t,findings:0}));return[...s,...a]}function G(e,t){const n=I(t)
;return(e?.runs??[]).map(e=>({...e,findings:n.get(e.check)??0}))}function I(e){const t=new Map;for(const{rule:n}of e)t.set(X(n),(t.get(X(n))??0)+1);return t}
function X(e){return e.slice(0,e.indexOf("/")<0?e.length:e.indexOf("/"))}function Y(e,t,n){const s=new Map(t.map(e=>[e.rule,e.level]))
;const a=new Map(e.checks.map(({check:e})=>[e.id,e]));const i=new Map(n.map(e=>[e.id,e]));return[...s.keys()].sort().flatMap(e=>{const t=a.get(X(e))
;if(t===undefined)return i.get(e)??[];const{summary:n,docs:r,source:o}=t;return[{id:e,level:s.get(e),summary:n,help:r,...o!==undefined&&{helpUri:o}}]})}
const D={missing:undefined,"too-large":undefined,"not-a-file":({path:e})=>({level:"warning",id:"not-a-file",
message:`${e} is tracked as a file, but something else stands there`,path:e}),unreadable:({path:e,detail:t})=>({level:"error",id:"unreadable",
message:`${e} could not be read: ${t}`,remedy:"Make it readable, or leave it out under files.exclude.",path:e})};function R(e){const t=D[e.problem]?.(e)
;return t?[t]:[]}function V(e,t){if(e===0||t===undefined)return[];const n=e===1?"1 entry of the baseline":`${e} entries of the baseline`
;const s=`${n} ${t} ${e===1?"is":"are"} no longer found`;return[{level:"note",id:"stale-baseline",message:s,remedy:"Shrink it: kempt check --update-baseline"}]}
function ee(e,t){const{generated:n,vendored:s,fixture:a}=t.passedOver;const i=e=>t.unread.filter(t=>t.problem===e).map(e=>e.path);const r=[{
reason:"larger than files.max-size: not read",files:i("too-large").length,examples:i("too-large")},{reason:"deleted in the work tree",files:i("missing").length,
examples:i("missing")},{reason:"left out by the sparse checkout",files:e.sparse,examples:[]},{reason:"left out by files.include and files.exclude",
files:e.excluded,examples:[]},{reason:"generated: text checks left them alone",files:n,examples:[]},{reason:"vendored: text checks left them alone",files:s,
examples:[]},{reason:"test data: text checks left them alone",files:a,examples:[]}];return r.filter(({files:e})=>e>0).map(e=>({...e,
examples:e.examples.slice(0,5)}))}var te=n(31351);var ne=n(1363);async function se(e){
const{request:t,place:i,config:o,base:c,selected:d,skipped:l,work:f,clock:p,last:u}=e;const h=await(0,s.o$)(o,d);const g=await(0,te.P)(t,i,c,await f.change)
;const{ignored:_}=f;const k=_?{...g.tree,ignoredTracked:()=>_}:g.tree;const b={...g,tree:u?.watch(k)??k};const v={...c,checks:h,skipped:l};const m=b.change&&{
head:b.change.head};const y=await(0,r.K)((0,$.W)(v.checks,"file"),b.beside,m?b.files:b.tree.entries,m);p.lap("list");const w=e.tools?ae(e,b):undefined;const x={
settings:[a.r,o,t.only,t.skip,v.everything],inputs:y}
;const j=f.dirty&&i.repository&&b.index?await(await n.e(8397).then(n.bind(n,28397))).findClean(i.repository,b.index,b,x,f.dirty):undefined
;const q=j?.toScan??b.files;const M=await z({checks:v.checks,tree:b.tree,inputs:y,files:q,change:b.change,base:v.onlyNew?b.base:undefined,
baseline:t.ignoreBaseline?undefined:await ie(e),scan:{everything:v.everything,progress:t.progress&&(e=>t.progress?.(e,q.length)),clean:j?.remember},tools:w})
;await(j?.save());p.lap("check");const S=t.history?await(await n.e(8013).then(n.bind(n,78013))).searchHistory(b,v):undefined;if(S)p.lap("history")
;const O=j?re(M,j,v):M;const T=t.trust!==undefined&&b.change?{...O,notifications:[...O.notifications,...(0,ne.Z)(b.change,v.baseline)]}:O
;const W=[...T.findings,...T.suppressed.map(e=>e.finding),...S?.findings??[]]
;const C=W.some(P)?(await Promise.all([n.e(2395),n.e(4315)]).then(n.bind(n,15070))).withoutSecrets:e=>e;const N=Q(b,v,T,S,p.finish(),C,await w)
;if(await w===undefined)await(u?.save(N,f))
;const U=async()=>await(await Promise.all([n.e(737),n.e(2088),n.e(4006),n.e(9194),n.e(2e3),n.e(1716),n.e(5652)]).then(n.bind(n,65652))).toToolsInput({request:t,
place:i,config:o,work:f,scope:b});return{report:N,scope:b,settings:v,...e.tools&&{tools:U}}}function ae(e,t){const{request:s,place:a,config:i,work:r}=e
;const o=Promise.all([n.e(737),n.e(2088),n.e(4006),n.e(9194),n.e(2e3),n.e(1716),n.e(5652)]).then(n.bind(n,65652)).then(async({startTools:e})=>await e({
request:s,place:a,config:i,work:r,scope:t}));o.catch(()=>undefined);return o}async function ie({request:e,place:t,base:n}){const{repository:s,top:a}=t
;if(n.baseline===undefined)return undefined;if(e.trust===undefined||s===undefined)return(0,i.oU)(a,n.baseline);return await(0,ne.B)(s,a,e.trust,n.baseline)}
function re(e,{clean:t},n){let s=0;for(const e of t)s+=e.size??0;const a=(0,j.S)((0,$.W)(n.checks,"file"),t,n.everything);return{...e,files:e.files+t.length,
bytes:e.bytes+s,passedOver:{generated:e.passedOver.generated+a.generated,vendored:e.passedOver.vendored+a.vendored,fixture:e.passedOver.fixture+a.fixture}}}},
1363:(e,t,n)=>{n.d(t,{B:()=>d,Z:()=>l,filesOf:()=>c});var s=n(76760);var a=n.n(s);var i=n(38349);var r=n(22690);var o=n(99224);async function c(e,t,a){
const{showFiles:r}=await n.e(14).then(n.bind(n,60014));const o=new Map(i.F.map(e=>[e,undefined]));for(const[t,n]of await r(e,a,i.F))o.set(t,n);return{
async read(n){const i=(0,s.relative)(t,n).split(s.sep).join("/");if(i.startsWith("../"))return undefined;if(!o.has(i))o.set(i,(await r(e,a,[i])).get(i))
;return o.get(i)}}}async function d(e,t,n,a){const i=await(await c(e,t,n)).read((0,s.join)(t,a));if(i!==undefined)return(0,o.nk)(i,a)
;throw new r.yo(`The baseline ${a} is not in ${n.slice(0,10)}`,"Write it: kempt check --update-baseline")}function l({files:e},t){
const n=new Set([...i.F,...t===undefined?[]:[t]]);const s=e.filter(({path:e,base:t})=>n.has(e)||t!==undefined&&n.has(t.path));return s.map(({path:e})=>({
level:"note",id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},
71753:(e,t,n)=>{n.d(t,{O5:()=>i,Uo:()=>a,n6:()=>d});var s=n(83179);function a(e,t){return o(e,t)||r(e,t)||c(e,t)}function i(e,t){return r(e,t)||o(e,t)||c(e,t)}
function r(e,t){return s.y.indexOf(e.level)-s.y.indexOf(t.level)}function o(e,t){const[n,s]=[e.location.region,t.location.region]
;return d(e.location.path,t.location.path)||(n?.startLine??0)-(s?.startLine??0)||(n?.startColumn??0)-(s?.startColumn??0)}function c(e,t){
return d(e.rule,t.rule)||d(e.message,t.message)}function d(e,t){return e<t?-1:e>t?1:0}},99224:(e,t,n)=>{n.d(t,{XY:()=>h,nk:()=>l,oU:()=>d});var s=n(73024)
;var a=n.n(s);var i=n(76760);var r=n.n(i);var o=n(22690);var c=n(84966);function d(e,t){const n=(0,i.resolve)(e,t);try{return l((0,s.readFileSync)(n,"utf8"),t)
}catch(e){if(e instanceof o.yo)throw e;throw new o.yo(`The baseline ${t} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function l(e,t){
const n=f(e);if(n===undefined)throw new o.yo(`${t} is no baseline`,"Write it anew: kempt check --update-baseline");return n}function f(e){try{
const t=JSON.parse(e);const n=p(t)&&t["version"]===1?t["findings"]:undefined;return Array.isArray(n)&&n.every(u)?{findings:n}:undefined}catch{return undefined}}
function p(e){return typeof e==="object"&&e!==null}function u(e){return p(e)&&["path","rule","fingerprint"].every(t=>typeof e[t]==="string")}function h(e,t,n){
const s=n.findings.map(e=>`    ${JSON.stringify(e)}`);const a=s.length===0?"[]":`[\n${s.join(",\n")}\n  ]`;(0,c.v)((0,
i.resolve)(e,t),Buffer.from(`{\n  "version": 1,\n  "findings": ${a}\n}\n`))}},20245:(e,t,n)=>{n.d(t,{F:()=>i,Q:()=>s});function s(e,t){
const n=new Map(t.findings.map(e=>[a(e.path,e),e]));const s=new Set(e.map(e=>e.location.path));const i=[];const r=(e,t)=>{
if(t===undefined||!n.delete(t))return false;i.push({finding:e,suppression:{kind:"external",justification:"in the baseline"}});return true}
;const o=e.filter(e=>!r(e,a(e.location.path,e)));const c=new Map;for(const[e,t]of n)if(!s.has(t.path))c.set(`${t.rule}\0${t.fingerprint}`,e)
;const d=o.filter(e=>!r(e,c.get(`${e.rule}\0${e.fingerprint}`)));return{findings:d,suppressed:i,stale:[...n.values()]}}function a(e,{rule:t,fingerprint:n}){
return`${e}\0${t}\0${n}`}function i(e){const t=e.map(({location:e,rule:t,fingerprint:n})=>({path:e.path,rule:t,fingerprint:n}));return{
findings:t.sort((e,t)=>r(a(e.path,e),a(t.path,t)))}}function r(e,t){return e<t?-1:e>t?1:0}}};
