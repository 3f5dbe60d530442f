"use strict";exports.id=6310;exports.ids=[6310,1363,3744];exports.modules={22693:(e,n,t)=>{t.r(n);t.d(n,{runCheck:()=>se});var s=t(92586);var i=t(35993)
;var a=t(99224);var r=t(33103);var o=t(97689);var c=t(6908);var f=t(71753);var d=t(20245);var u=t(26771);var l=t(76760)
;const p=/(?:^|\/)\.git(?:attributes|modules)$/;async function h(e,n){const t=n.length===0?new Map:await g(e);const s=new Map(t);const i={entries:e.entries,
candidates:e.candidates,linkTarget:e=>e.mode===o.K.symlink?s.get(e.path):undefined,exists:n=>e.snapshot.exists(l.posix.normalize(n)),
submoduleHead:e.submoduleHead,read:e=>s.get(e),ignoredTracked:e.ignoredTracked};const a={findings:[],notifications:[]}
;for(const e of n)await _(e,n=>e.check.run(i,n,e.options),a);return a}async function g({snapshot:e,entries:n,candidates:t}){
const s=t.filter(e=>e.mode===o.K.symlink);const i=n.filter(e=>e.mode!==o.K.symlink&&p.test(e.path));const a=new Map;await e.visit([...s,...i],{file:(e,n,t)=>{
a.set(e.path,n.toString("utf8",0,t));return undefined},problem:()=>undefined});return a}async function _({check:e,level:n,excludes:t},s,i){const a=(s,a)=>{
if(t(s))return;const{line:r,column:o=1}=a;i.findings.push((0,c.U)({rule:a.rule===undefined?e.id:`${e.id}/${a.rule}`,level:n??a.level??e.level,message:a.message,
path:s,subject:a.snippet??"",snippet:a.snippet,region:r===undefined?undefined:k(r,o,a.snippet??"")}))};try{await s(a)}catch(n){i.notifications.push({
level:"error",id:"check-failed",message:`The check ${e.id} failed: ${n instanceof Object&&"stack"in n?String(n.stack):String(n)}`,
remedy:"Please report this as a bug of Kempt."})}}function k(e,n,t){return{startLine:e,startColumn:n,endLine:e,endColumn:Math.max(n,t.length+1)}}
async function b(e,n,t){const s={findings:[],notifications:[]};if(e===undefined||t.length===0)return s;const i=await y(e.files,n);const a={...e,
text:e=>i.get(e.path),has:e=>n.exists(e)};for(const e of t){await _(e,n=>e.check.run(a,n,e.options),s)}return s}async function y(e,n){const t=new Map
;const s=e.flatMap(e=>e.head&&(0,o.$)(e.head)?[e.head]:[]);await n.visit(s,{file:(e,n,s)=>{if(!(0,u.Go)(n,s))t.set(e.path,n.toString("utf8",0,s))
;return undefined},problem:()=>undefined});return t}function m(e,n,t){const s=new Map(t.map(e=>[e.path,e]));const i=new Map;for(const e of n){
const n=v(e,e.location.path);i.set(n,(i.get(n)??0)+1)}const a=new Set;for(const[n,t]of w(e,e=>v(e,s.get(e.location.path)?.base?.path))){
const e=t.length-(i.get(n)??0);if(e<=0)continue;const r=[...t].sort((e,n)=>Number(x(n,s))-Number(x(e,s)));for(const n of r.slice(0,e))a.add(n)}
return e.filter(e=>a.has(e))}function v(e,n){return`${n??""}\0${e.fingerprint.split(":")[0]}`}function w(e,n){const t=new Map;for(const s of e){
const e=t.get(n(s));if(e)e.push(s);else t.set(n(s),[s])}return t}function x(e,n){const t=e.location.region?.startLine;const s=n.get(e.location.path)?.hunks??[]
;return t!==undefined&&s.some(e=>t>=e.headStart&&t<e.headStart+e.headCount)}var j=t(88847);var $=t(92142);var S=t(28369);async function M(e){
const n=await O(e,e.tree,e.files,e.change,e.tools);const t=await q(n.findings,e,await e.tools);const s=e.baseline?(0,d.Q)(t,e.baseline):{findings:t,
suppressed:[],stale:[]};return{...n,findings:s.findings,suppressed:[...n.suppressed,...s.suppressed],stale:s.stale,existing:n.findings.length-t.length}}
async function O({checks:e,inputs:n,scan:t},s,i,a,r){const o=(0,$.W)(e,"file");const{findings:d,suppressions:u,notifications:l,...p}=await(0,
j.z)(s.snapshot,i,o,n,t);const g=await h(s,(0,$.W)(e,"tree"));const _=await b(a,s.snapshot,(0,$.W)(e,"change"));const k=await r
;const y=[...d,...g.findings,..._.findings,...k?.findings??[]].sort(f.Uo);const m=(0,S.p)((0,c.b)(y),u,U(e,k));return{...p,...m,
notifications:[...l,...g.notifications,..._.notifications]}}async function q(e,n,t){if(n.change===undefined||n.base===undefined)return e
;const s=t?e.filter(e=>A(e,t,n.change)):e;const i=new Set(s.filter(e=>(z(e,t)??"rerun")!=="rerun"));const a=new Set(await C(s.filter(e=>!i.has(e)),n,t))
;return s.filter(e=>i.has(e)||a.has(e))}function z({rule:e},n){return n?.policies.get(e)??n?.policies.get(e.split("/",1)[0]??e)}function A(e,n,t){
if(z(e,n)!=="lines")return true;return x(e,new Map(t.files.map(e=>[e.path,e])))}async function C(e,n,t){const{change:s,base:i}=n
;if(s===undefined||i===undefined||e.length===0)return e;const a=new Set(e.map(e=>e.location.path));const r=s.files.flatMap(e=>e.base&&a.has(e.path)?[e.base]:[])
;const c=T(n.tree.entries,s);const f={...N,snapshot:i(c),entries:c,candidates:r};const d={...n,scan:{everything:n.scan?.everything}}
;const u=await O(d,f,r.filter(o.$),undefined);const l=e.some(e=>z(e,t))?await(t?.base(a)):undefined;return m(e,[...u.findings,...l??[]],s.files)}
function T(e,n){const t=new Set(n.files.flatMap(e=>e.head?[e.head.path]:[]));const s=n.files.flatMap(e=>e.base&&e.status!=="copied"?[e.base]:[])
;return[...e.filter(e=>!t.has(e.path)),...s]}const N={submoduleHead:()=>undefined,ignoredTracked:async()=>[]};function U(e,n){
const t=e.find(({check:e})=>e.id==="suppressions");if(!t)return undefined;const s=e.filter(({check:e})=>e.scope!=="change").map(({check:e})=>e.id)
;const i=new Set([...s,...n?.ran??[]]);return{level:t.level??t.check.level,ran:i}}
const W=["+aba","+acr","+aeh","+arm","+asb","+ast","-us",".atlasv1.",".webhook.office.com/webhookb2/","1//0","4b1d","7q~","8q~",":aa","_authtoken=","_gitlab_session=","_mmk","a3-","abia","absk","acca","access-development-","access-production-","access-sandbox-","access_key_secret","access_token$production$","accesskeysecret","accountkey=","acdb","aio_","aiot","airtable","aiza","akcp","akia","alibaba","alicloud","aliyun","api-","api_org_","apify_api_","apim","aqvn","asana","asia","atatt3xffgf0","atbb","atctt3xffgn0","atta","authress_","avns_","aws-secret","aws.secret","aws_secret","awssecret","azca","azeg","azfu","azse","bearer_token","bearertoken","begin dsa private key","begin ec private key","begin encrypted cosign private key","begin encrypted private key","begin encrypted sigstore private key","begin openssh private key","begin openvpn static key v1","begin pgp private key block","begin private key","begin rsa private key","begin ssh2 encrypted private key","bitwarden","bkaa_","bkaj_","bkar_","bkat_","bkcqt_","bkct_","bkjat_","bkpat_","bkps_","bkpt_","bkrt_","bktr_","bktx_","bkua_","bkur_","bot_token","bottoken","browser_stack","browserstack","bws","ccipat_","cciprj_","cf_api","cf_token","cfat_","cfk_","cflt","cfpat-","cfut_","cio","click_up","clickup","client.login","clojars_","cloudflare","cloudinary://","cmvmdgtu","co_api_key","codeberg","codecov","cohere","coveralls","csk-","dapi","datadog","dckr_oat_","dckr_pat_","dd-api","dd-app","dd_api","dd_app","ddapp","ddo_","ddp_","deepseek","discord","doo_v1_","dop_v1_","dor_v1_","dose","dp.audit.","dp.ct.","dp.pt.","dp.sa.","dp.said.","dp.scim.","dp.st.","dt0c01.","dt0s01.","dt0s02.","dt0s03.","dt0s04.","dt0s06.","dt0s08.","dt0s09.","dt0s16.","dtn_","duffel_live_","duffel_test_","e2b_","eaa","ext_","eyjrijoi","ezak","eztk","facebook","fastly","fb_app","fb_secret","ffffnral","figd_","figdr_","fio-u-","flwseck-","flwseck_test","fm1a_","fm1r_","fm2_","forgejo","fqogzxivyxdz","fw_","fwogzxivyxdz","gho_","ghp_","ghr_","ghs_","ghu_","gitea","github_pat_","glagent-","glc_eyj","glcbt-","gldt-","glffct-","glft-","glimt-","gloas-","glpat-","glptt-","glrt-","glsa_","glsoat-","gocardless","gocspx-","gr1348941","hcaic_","hcaik_","hcbic_","hcbik_","hcxic_","hcxik_","heroku","hf_","hrku-","https://hooks.slack.com/services/t","hvb.","hvr.","hvs.","iam_token","iamtoken","ico-","iqojb3jpz2lu","jenkins","jina_","jqqj9","key-","launch_darkly","launchdarkly","ld_api","ld_sdk","lin_api_","lin_oauth_","ls0tls1crudjtibfqybquklwqvrfietfw","ls0tls1crudjtibftknswvburuqgufjjvkfursblrv","ls0tls1crudjtibpuevou1niifbssvzbveugs0vz","ls0tls1crudjtibquklwqvrfietfw","ls0tls1crudjtibsu0egufjjvkfursblrv","lsv2_pt_","ltai","mailgun","mistral","mlsn.","napi_","nfb_","nfc_","nfo_","nfp_","nfu_","notion","npm_","nrak-","nrii-","ntn_","okta","ops_eyj","ory_st_","os_v2_app_","os_v2_org_","oy2","p8e-","pager_duty","pagerduty","pat-ap1-","pat-eu1-","pat-na1-","pat-na2-","pat.","pd_api","pd_token","pdl_live_apikey_","pdl_sdbx_apikey_","phs_","phx_","plaid","pmak-","pnb_","pnu_","polar_oat_","pplx-","presharedkey","privatekey","pscale_oauth_","pscale_pw_","pscale_tkn_","pul-","pypi-ageichlwas5vcmc","pypi-agendgvzdc5wexbplm9yzw","r8_","rdme_","resend","rk_live_","rk_test_","rnd_","rubygems_","s-s4t2af-","s-s4t2ud-","sat.","sauce","sb_secret_","sbp_","sc_","scaleway","scauth_","scw_secret","secret-access-key","secret_access_key","secretaccesskey","sg.","sgp_","sha256~","sharedaccesskey=","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","sk-admin-","sk-ant-admin01-","sk-ant-api03-","sk-ant-oat01-","sk-ant-ort01-","sk-lf-","sk-or-v1-","sk-proj-","sk-svcacct-","sk.eyj","sk_","sktsec_","sl.","sm_aat_","sm_pat_","sm_sat_","sntrya_","sntryi_","sntrys_eyj","sntryu_","snyk","sq0atp-","sq0csp-","sqa_","sqp_","squ_","ssws ","t3blbkfj","tfp_","tr_dev_","tr_preview_","tr_prod_","tr_stg_","tvly-","twilio","twitter","unkey_","v1.0-","vca_","vci_","vck_","vcp_","vcr_","wandb","whsec_","wpl_ap1.","x_bearer","xaat-","xai-","xapp-","xapt-","xkeysib-","xoxa-","xoxb-","xoxe-","xoxo-","xoxp-","xoxr-","xoxs-","xsmtpsib-","ya29.","yandex","yc_secret","yc_token","zpka_"]
;const F=/[A-Za-z0-9_+/=.~%-]{16}/;const I=/[A-Za-z0-9+/]{40}/;function E({message:e,snippet:n=""}){return P(n)||P(e)}function P(e){if(!F.test(e))return false
;if(I.test(e))return true;const n=e.toLowerCase();return W.some(e=>n.includes(e))}var B=t(19946);const G=1
;const L="https://raw.githubusercontent.com/kempt/kempt/v1/schema/report.schema.json";var H=t(75469);function K(e,n,t,s,a,r,o){
const c=[...t.findings,...s?.findings??[]].sort(f.Uo).map(r)
;const d=[...t.notifications,...s?.notifications??[],...t.unread.flatMap(e=>V(e)),...X(t.stale.length,n.baseline),...o?.notifications??[]]
;const u=[...J(n,c),...Q(o,c)].sort((e,n)=>e.check<n.check?-1:1);return{$schema:L,version:G,tool:{name:"kempt",version:i.r},verdict:(0,B.ds)(c,d,n.failOn),
failOn:n.failOn,scope:{kind:e.kind,...e.change&&{base:e.change.base},...e.change?.head!==undefined&&{head:e.change.head},
onlyNew:e.change!==undefined&&n.onlyNew,files:t.files,bytes:t.bytes},findings:c,suppressed:t.suppressed.map(e=>({...e,finding:r(e.finding)})),
rules:D(n,[...c,...t.suppressed.map(e=>e.finding)],o?.rules??[]),runs:u,notExamined:ee(e,t),notifications:d,existing:t.existing,timings:{...a,...o?.timings},
environment:{...(0,H.c)(),...o?.paths}}}function J(e,n){const t=Y(n);const s=e.checks.map(({check:e})=>({check:e.id,status:"ran",findings:t.get(e.id)??0}))
;const i=e.skipped.map(({id:e,reason:n})=>({check:e,status:"skipped",reason:n,findings:0}));return[...s,...i]}function Q(e,n){const t=Y(n)
;return(e?.runs??[]).map(e=>({...e,findings:t.get(e.check)??0}))}function Y(e){const n=new Map;for(const{rule:t}of e)n.set(Z(t),(n.get(Z(t))??0)+1);return n}
function Z(e){return e.slice(0,e.indexOf("/")<0?e.length:e.indexOf("/"))}function D(e,n,t){const s=new Map(n.map(e=>[e.rule,e.level]))
;const i=new Map(e.checks.map(({check:e})=>[e.id,e]));const a=new Map(t.map(e=>[e.id,e]));return[...s.keys()].sort().flatMap(e=>{const n=i.get(Z(e))
;if(n===undefined)return a.get(e)??[];const{summary:t,docs:r,source:o}=n;return[{id:e,level:s.get(e),summary:t,help:r,...o!==undefined&&{helpUri:o}}]})}
const R={missing:undefined,"too-large":undefined,"not-a-file":({path:e})=>({level:"warning",id:"not-a-file",
message:`${e} is tracked as a file, but something else stands there`,path:e}),unreadable:({path:e,detail:n})=>({level:"error",id:"unreadable",
message:`${e} could not be read: ${n}`,remedy:"Make it readable, or leave it out under files.exclude.",path:e})};function V(e){const n=R[e.problem]?.(e)
;return n?[n]:[]}function X(e,n){if(e===0||n===undefined)return[];const t=e===1?"1 entry of the baseline":`${e} entries of the baseline`
;const s=`${t} ${n} ${e===1?"is":"are"} no longer found`;return[{level:"note",id:"stale-baseline",message:s,remedy:"Shrink it: kempt check --update-baseline"}]}
function ee(e,n){const{generated:t,vendored:s,fixture:i}=n.passedOver;const a=e=>n.unread.filter(n=>n.problem===e).map(e=>e.path);const r=[{
reason:"larger than files.max-size: not read",files:a("too-large").length,examples:a("too-large")},{reason:"deleted in the work tree",files:a("missing").length,
examples:a("missing")},{reason:"left out by the sparse checkout",files:e.sparse,examples:[]},{reason:"left out by files.include and files.exclude",
files:e.excluded,examples:[]},{reason:"generated: text checks left them alone",files:t,examples:[]},{reason:"vendored: text checks left them alone",files:s,
examples:[]},{reason:"test data: text checks left them alone",files:i,examples:[]}];return r.filter(({files:e})=>e>0).map(e=>({...e,
examples:e.examples.slice(0,5)}))}var ne=t(31351);var te=t(1363);async function se(e){
const{request:n,place:a,config:o,base:c,selected:f,skipped:d,work:u,clock:l,last:p}=e;const h=await(0,s.o$)(o,f);const g=await(0,ne.P)(n,a,c,await u.change)
;const{ignored:_}=u;const k=_?{...g.tree,ignoredTracked:()=>_}:g.tree;const b={...g,tree:p?.watch(k)??k};const y={...c,checks:h,skipped:d};const m=b.change&&{
head:b.change.head};const v=await(0,r.K)((0,$.W)(y.checks,"file"),b.beside,m?b.files:b.tree.entries,m);l.lap("list");const w=e.tools?ie(e,b):undefined;const x={
settings:[i.r,o,n.only,n.skip,y.everything],inputs:v}
;const j=u.dirty&&a.repository&&b.index?await(await t.e(8397).then(t.bind(t,28397))).findClean(a.repository,b.index,b,x,u.dirty):undefined
;const S=j?.toScan??b.files;const O=await M({checks:y.checks,tree:b.tree,inputs:v,files:S,change:b.change,base:y.onlyNew?b.base:undefined,
baseline:n.ignoreBaseline?undefined:await ae(e),scan:{everything:y.everything,progress:n.progress&&(e=>n.progress?.(e,S.length)),clean:j?.remember},tools:w})
;await(j?.save());l.lap("check");const q=n.history?await(await t.e(8013).then(t.bind(t,78013))).searchHistory(b,y):undefined;if(q)l.lap("history")
;const z=j?re(O,j,y):O;const A=n.trust!==undefined&&b.change?{...z,notifications:[...z.notifications,...(0,te.toldOfChange)(b.change,y.baseline)]}:z
;const C=[...A.findings,...A.suppressed.map(e=>e.finding),...q?.findings??[]]
;const T=C.some(E)?(await Promise.all([t.e(2395),t.e(4315)]).then(t.bind(t,15070))).withoutSecrets:e=>e;const N=K(b,y,A,q,l.finish(),T,await w)
;if(await w===undefined)await(p?.save(N,u))
;const U=async()=>await(await Promise.all([t.e(737),t.e(4006),t.e(2088),t.e(1338),t.e(9194),t.e(5922),t.e(713),t.e(2082),t.e(6241),t.e(1268)]).then(t.bind(t,65652))).toToolsInput({
request:n,place:a,config:o,work:u,scope:b});return{report:N,scope:b,settings:y,config:o,...e.tools&&{tools:U}}}function ie(e,n){
const{request:s,place:i,config:a,work:r}=e
;const o=Promise.all([t.e(737),t.e(4006),t.e(2088),t.e(1338),t.e(9194),t.e(5922),t.e(713),t.e(2082),t.e(6241),t.e(1268)]).then(t.bind(t,65652)).then(async({startTools:e})=>await e({
request:s,place:i,config:a,work:r,scope:n}));o.catch(()=>undefined);return o}async function ae({request:e,place:n,base:t}){const{repository:s,top:i}=n
;if(t.baseline===undefined)return undefined;if(e.trust===undefined||s===undefined)return(0,a.oU)(i,t.baseline);return await(0,
te.baselineOf)(s,i,e.trust,t.baseline)}function re(e,{clean:n},t){let s=0;for(const e of n)s+=e.size??0;const i=(0,j.S)((0,$.W)(t.checks,"file"),n,t.everything)
;return{...e,files:e.files+n.length,bytes:e.bytes+s,passedOver:{generated:e.passedOver.generated+i.generated,vendored:e.passedOver.vendored+i.vendored,
fixture:e.passedOver.fixture+i.fixture}}}},1363:(e,n,t)=>{t.r(n);t.d(n,{baselineOf:()=>u,figuresOf:()=>l,filesOf:()=>d,toldOfChange:()=>p});var s=t(76760)
;var i=t.n(s);var a=t(90872);var r=t(25503);var o=t(22690);var c=t(99224);var f=t(26491);async function d(e,n,i){
const{showFiles:c}=await t.e(14).then(t.bind(t,60014));const f=new Map(r.FG.map(e=>[e,undefined]));for(const[n,t]of await c(e,i,r.FG))f.set(n,t);return{...a.F,
async read(t){const a=(0,s.relative)(n,t).split(s.sep).join("/");if(a.startsWith("../"))return undefined;if(!f.has(a))f.set(a,(await c(e,i,[a])).get(a))
;return f.get(a)},findPackage(e){
throw new o.yo(`npm:${e} stands in node_modules, which a pull request can fill: its configuration is that of its base`,"Extend a pinned commit instead, as in github:OWNER/NAME//PATH@COMMIT, or keep the file in the repository.")
}}}async function u(e,n,t,i){const a=await(await d(e,n,t)).read((0,s.join)(n,i));if(a!==undefined)return(0,c.nk)(a,i)
;throw new o.yo(`The baseline ${i} is not in ${t.slice(0,10)}`,"Write it: kempt check --update-baseline")}async function l(e,n,t){
const i=await(await d(e,n,t)).read((0,s.join)(n,f.GB));return i===undefined?{}:(0,f.j1)(i)}function p({files:e},n){
const t=new Set([...r.FG,f.GB,...n===undefined?[]:[n]]);const s=e.filter(({path:e,base:n})=>t.has(e)||n!==undefined&&t.has(n.path));return s.map(({path:e})=>({
level:"note",id:"configuration-change",message:`The change edits ${e}, which takes effect once it is merged: until then its base decides`,path:e}))}},
4877:(e,n,t)=>{t.d(n,{D:()=>s});function s(e){let n=2654435769;let t=2246822507;for(let s=0;s<e.length;s++){const i=e.charCodeAt(s);n=Math.imul(n^i,668265263)
;t=Math.imul(t^i,374761393)}return a(i(n^t>>>15))+a(i(t^n>>>13))}function i(e){const n=Math.imul(e^e>>>16,2246822507);const t=Math.imul(n^n>>>13,3266489909)
;return t^t>>>16}function a(e){return(e>>>0).toString(16).padStart(8,"0")}},71753:(e,n,t)=>{t.d(n,{O5:()=>a,Uo:()=>i,n6:()=>f});var s=t(83179);function i(e,n){
return o(e,n)||r(e,n)||c(e,n)}function a(e,n){return r(e,n)||o(e,n)||c(e,n)}function r(e,n){return s.y.indexOf(e.level)-s.y.indexOf(n.level)}function o(e,n){
const[t,s]=[e.location.region,n.location.region]
;return f(e.location.path,n.location.path)||(t?.startLine??0)-(s?.startLine??0)||(t?.startColumn??0)-(s?.startColumn??0)}function c(e,n){
return f(e.rule,n.rule)||f(e.message,n.message)}function f(e,n){return e<n?-1:e>n?1:0}},99224:(e,n,t)=>{t.d(n,{XY:()=>h,nk:()=>d,oU:()=>f});var s=t(73024)
;var i=t.n(s);var a=t(76760);var r=t.n(a);var o=t(22690);var c=t(84966);function f(e,n){const t=(0,a.resolve)(e,n);try{return d((0,s.readFileSync)(t,"utf8"),n)
}catch(e){if(e instanceof o.yo)throw e;throw new o.yo(`The baseline ${n} cannot be read`,"Write it: kempt check --update-baseline",{cause:e})}}function d(e,n){
const t=u(e);if(t===undefined)throw new o.yo(`${n} is no baseline`,"Write it anew: kempt check --update-baseline");return t}function u(e){try{
const n=JSON.parse(e);const t=l(n)&&n["version"]===1?n["findings"]:undefined;return Array.isArray(t)&&t.every(p)?{findings:t}:undefined}catch{return undefined}}
function l(e){return typeof e==="object"&&e!==null}function p(e){return l(e)&&["path","rule","fingerprint"].every(n=>typeof e[n]==="string")}function h(e,n,t){
const s=t.findings.map(e=>`    ${JSON.stringify(e)}`);const i=s.length===0?"[]":`[\n${s.join(",\n")}\n  ]`;(0,c.v)((0,
a.resolve)(e,n),Buffer.from(`{\n  "version": 1,\n  "findings": ${i}\n}\n`))}},26491:(e,n,t)=>{t.d(n,{GB:()=>f,Ln:()=>g,QM:()=>d,j1:()=>u});var s=t(73024)
;var i=t.n(s);var a=t(76760);var r=t.n(a);var o=t(22690);var c=t(84966);const f="kempt-coverage.json";function d(e){const n=(0,a.join)(e,f);return(0,
s.existsSync)(n)?u((0,s.readFileSync)(n,"utf8")):{}}function u(e){const n=l(e);const t=p(n)&&n["version"]===1?n["lines"]:undefined
;if(!p(t)||!Object.values(t).every(h))throw new o.yo(`${f} says no figures`,"Write it anew: kempt check --update-coverage");return t}function l(e){try{
return JSON.parse(e)}catch{return undefined}}function p(e){return typeof e==="object"&&e!==null&&!Array.isArray(e)}function h(e){
return typeof e==="number"&&e>=0&&e<=100}function g(e,n){const t=Object.fromEntries(Object.entries(n).sort(([e],[n])=>e<n?-1:1));(0,c.v)((0,
a.join)(e,f),Buffer.from(`${JSON.stringify({version:1,lines:t},undefined,2)}\n`))}},8342:(e,n,t)=>{t.d(n,{Q:()=>a});const s=e=>e>32?7:15;const i=11
;function a(e){const n=e.map(c);const t=n.reduce((e,{bytes:n})=>Math.min(e,n.length-1),s(e.length));const i=new Uint16Array(65536);const a=new Uint16Array(256)
;const u=new Uint16Array(256);const l=[];const h=new Uint16Array(65536);for(const e of n){const n=p(e.bytes,t);for(let s=n;s<n+t;s++){const n=r(e,s)
;for(const t of d(e,s)){if(i[t]===0)h[t]=l.push([])-1;i[t]=i[t]|n;l[h[t]].push({pattern:e,back:s+1,group:n})}o(a,e,s+2,n);o(u,e,s-1,n)}}const g=(e,n,s)=>{
const r=i;const o=a;const c=u;const d=n-1;for(let i=t;i<n;i+=t){const t=e[i-1]<<8|e[i];let a=r[t];if(i<d&&i>1)a&=o[e[i+1]]&c[e[i-2]];if(a===0)continue
;const u=l[h[t]];for(let t=0;t<u.length;t++){const{pattern:r,back:o,group:c}=u[t];if((c&a)===0)continue;const d=i-o;if(f(r,e,d,n)&&s(r.word,d))return true}}
return false};return{scan(e,n,t){g(e,n,(e,n)=>{t(e,n);return false})},has:(e,n)=>g(e,n,()=>true)}}function r({bytes:e},n){const t=e[n+2]
;if(t!==undefined)return 1<<t%i;return 1<<i+(e[n-1]??0)%(16-i)}function o(e,{bytes:n,ignoreCase:t},s,i){const a=n[s];if(a===undefined){if(e[0]&i)return
;for(let n=0;n<256;n++)e[n]=e[n]|i;return}e[a]=e[a]|i;if(t)e[l(a)]=e[l(a)]|i}function c({text:e,ignoreCase:n=false},t){const s=new Uint8Array(e.length)
;for(let t=0;t<e.length;t++){const i=e.charCodeAt(t);if(i>127)throw new Error(`A keyword must be ASCII: ${e}`);s[t]=n?u(i):i}
if(s.length<2)throw new Error(`A keyword must have at least two characters: ${e}`);return{word:t,bytes:s,ignoreCase:n}}function f({bytes:e,ignoreCase:n},t,s,i){
if(s<0||s+e.length>i)return false;for(let i=0;i<e.length;i++){const a=t[s+i];if(a!==e[i]&&!(n&&u(a)===e[i]))return false}return true}
function d({bytes:e,ignoreCase:n},t){const s=e[t];const i=e[t+1];if(!n)return[s<<8|i];const a=l(s);const r=l(i)
;return[s<<8|i,...a===s?[]:[a<<8|i],...r===i?[]:[s<<8|r],...a===s||r===i?[]:[a<<8|r]]}function u(e){return e>=65&&e<=90?e|32:e}function l(e){
return e>=97&&e<=122?e&223:e}function p(e,n){let t=0;let s=Number.POSITIVE_INFINITY;let i=0;for(let a=0;a+1<e.length;a++){i+=h[e[a]]*h[e[a+1]];const r=a-n+1
;if(r<0)continue;if(i<s){s=i;t=r}i-=h[e[r]]*h[e[r+1]]}return t}const h=new Uint8Array(256).fill(3);const g="-._zqxjkvbywgpfmuhdlcsrnoiate "
;for(let e=0;e<g.length;e++)h[g.charCodeAt(e)]=4+e},84966:(e,n,t)=>{t.d(n,{v:()=>f});var s=t(77598);var i=t.n(s);var a=t(73024);var r=t.n(a);var o=t(76760)
;var c=t.n(o);function f(e,n,t,i=(0,o.dirname)(e)){const r=(0,o.join)(i,`.${(0,o.basename)(e)}.kempt-${(0,s.randomBytes)(6).toString("hex")}`);try{const s=(0,
a.openSync)(r,"wx",t??438);try{if(t!==undefined)(0,a.fchmodSync)(s,t);for(let e=0;e<n.length;)e+=(0,a.writeSync)(s,n,e);(0,a.fsyncSync)(s)}finally{(0,
a.closeSync)(s)}(0,a.renameSync)(r,e)}catch(s){(0,a.rmSync)(r,{force:true});if(i===(0,o.dirname)(e))throw s;f(e,n,t)}}},20245:(e,n,t)=>{t.d(n,{F:()=>a,Q:()=>s})
;function s(e,n){const t=new Map(n.findings.map(e=>[i(e.path,e),e]));const s=new Set(e.map(e=>e.location.path));const a=[];const r=(e,n)=>{
if(n===undefined||!t.delete(n))return false;a.push({finding:e,suppression:{kind:"external",justification:"in the baseline"}});return true}
;const o=e.filter(e=>!r(e,i(e.location.path,e)));const c=new Map;for(const[e,n]of t)if(!s.has(n.path))c.set(`${n.rule}\0${n.fingerprint}`,e)
;const f=o.filter(e=>!r(e,c.get(`${e.rule}\0${e.fingerprint}`)));return{findings:f,suppressed:a,stale:[...t.values()]}}function i(e,{rule:n,fingerprint:t}){
return`${e}\0${n}\0${t}`}function a(e){const n=e.map(({location:e,rule:n,fingerprint:t})=>({path:e.path,rule:n,fingerprint:t}));return{
findings:n.sort((e,n)=>r(i(e.path,e),i(n.path,n)))}}function r(e,n){return e<n?-1:e>n?1:0}}};
