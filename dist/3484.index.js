"use strict";exports.id=3484;exports.ids=[3484];exports.modules={73484:(e,t,n)=>{n.d(t,{Ep:()=>B,qS:()=>D,qz:()=>R,Qm:()=>W,R:()=>T});var s=n(19946)
;var a=n(6908);var i=n(71753);var r=n(48507);var o=n(20245);var c=n(83179);function p(e,t){const n=new Map;const s=[];for(const a of e){const e=t[a.rule]
;const i=a.location.region?.startLine;if(e===undefined||i===undefined){s.push(a);continue}const r=`${a.location.path}\0${i}\0${e}`;const o=n.get(r)
;if(o)o.push(a);else n.set(r,[a])}for(const e of n.values())s.push(...l(e));return s}function l(e){const[t]=[...e].sort(d);if(t===undefined)return[]
;const n=u(t);const s=[...new Set(e.filter(e=>u(e)!==n).map(e=>e.rule))].sort();const a=e.filter(e=>u(e)===n);return s.length===0?a:a.map(e=>({...e,
equivalents:s}))}function d(e,t){return c.y.indexOf(e.level)-c.y.indexOf(t.level)||Number(t.fix!==undefined)-Number(e.fix!==undefined)||(e.rule<t.rule?-1:1)}
function u({rule:e}){return(0,r.EG)(e)}function f(e,t,n){const s=new Map;for(const e of t){const t=_(e,e.location.path);s.set(t,(s.get(t)??0)+1)}const a=new Set
;for(const[t,i]of g(e,e=>_(e,n.get(e.location.path)?.from))){const e=i.length-(s.get(t)??0);if(e<=0)continue
;const r=[...i].sort((e,t)=>Number(k(t,n))-Number(k(e,n)));for(const t of r.slice(0,e))a.add(t)}return e.filter(e=>a.has(e))}function _(e,t){
return`${t??""}\0${e.fingerprint.split(":")[0]}`}function g(e,t){const n=new Map;for(const s of e){const e=n.get(t(s));if(e)e.push(s);else n.set(t(s),[s])}
return n}function k(e,t){const n=e.location.region?.startLine;const s=t.get(e.location.path)?.added??[];return n!==undefined&&s.some(([e,t])=>n>=e&&n<e+t)}
var h=n(28369);function b(e,{unused:t,baseline:n}){const{head:s,base:a,tools:i}=e;const r=i?p(i.findings,i.equivalents):[];const c=t&&{level:t.level,
ran:new Set([...t.judged,...v(i)])};const l=m({...s,findings:[...s.findings,...r]},c);const d=a?y(l.findings,a,e,c):l.findings;const u=n?(0,o.Q)(d,{
findings:n.entries}):{findings:d,suppressed:[],stale:[]};return{findings:u.findings,suppressed:[...l.suppressed,...u.suppressed],stale:u.stale,
existing:l.findings.length-d.length}}function m({findings:e,suppressions:t},n){return(0,h.p)((0,a.b)([...e].sort(i.Uo)),t,n)}function v(e){
return(e?.runs??[]).filter(({status:e})=>e==="ran").map(({check:e})=>e)}function y(e,t,{changed:n,tools:s},a){const i=new Map(n.map(e=>[e.path,e]))
;const o=({rule:e})=>s?.policies[e]??s?.policies[(0,r.EG)(e)]??"rerun";const c=s?p(s.base,s.equivalents):[];const l=[...m(t,a&&{...a,ran:x(a.ran,s)
}).findings,...c];const d=e.filter(e=>o(e)==="rerun");const u=new Set(f(d,l,i));return e.filter(e=>{const t=o(e);return t==="off"||(t==="lines"?k(e,i):u.has(e))
})}function x(e,t){const n=new Set(v(t));return new Set([...e].filter(e=>!n.has(e)))}var w=n(75469)
;const j=["+aba","+acr","+aeh","+arm","+asb","+ast","-us",".atlasv1.",".webhook.office.com/webhookb2/","1//0","4b1d","7q~","8q~",":aa","_authtoken=","_gitlab_session=","_mmk","a3-","abia","absk","acca","access-development-","access-production-","access-sandbox-","access_key_secret","access_token$production$","accesskeysecret","accountkey=","acdb","aio_","aiot","airtable","aiza","akcp","akia","alibaba","alicloud","aliyun","api-","api_org_","apify_api_","apim","aqvn","asana","asia","atatt3xffgf0","atbb","atctt3xffgn0","atta","authress_","avns_","aws-secret","aws.secret","aws_secret","awssecret","azca","azeg","azfu","azse","bearer_token","bearertoken","begin dsa private key","begin ec private key","begin encrypted cosign private key","begin encrypted private key","begin encrypted sigstore private key","begin openssh private key","begin openvpn static key v1","begin pgp private key block","begin private key","begin rsa private key","begin ssh2 encrypted private key","bitwarden","bkaa_","bkaj_","bkar_","bkat_","bkcqt_","bkct_","bkjat_","bkpat_","bkps_","bkpt_","bkrt_","bktr_","bktx_","bkua_","bkur_","bot_token","bottoken","browser_stack","browserstack","bws","ccipat_","cciprj_","cf_api","cf_token","cfat_","cfk_","cflt","cfpat-","cfut_","cio","click_up","clickup","client.login","clojars_","cloudflare","cloudinary://","cmvmdgtu","co_api_key","codeberg","codecov","cohere","coveralls","csk-","dapi","datadog","dckr_oat_","dckr_pat_","dd-api","dd-app","dd_api","dd_app","ddapp","ddo_","ddp_","deepseek","discord","doo_v1_","dop_v1_","dor_v1_","dose","dp.audit.","dp.ct.","dp.pt.","dp.sa.","dp.said.","dp.scim.","dp.st.","dt0c01.","dt0s01.","dt0s02.","dt0s03.","dt0s04.","dt0s06.","dt0s08.","dt0s09.","dt0s16.","dtn_","duffel_live_","duffel_test_","e2b_","eaa","ext_","eyjrijoi","ezak","eztk","facebook","fastly","fb_app","fb_secret","ffffnral","figd_","figdr_","fio-u-","flwseck-","flwseck_test","fm1a_","fm1r_","fm2_","forgejo","fqogzxivyxdz","fw_","fwogzxivyxdz","gho_","ghp_","ghr_","ghs_","ghu_","gitea","github_pat_","glagent-","glc_eyj","glcbt-","gldt-","glffct-","glft-","glimt-","gloas-","glpat-","glptt-","glrt-","glsa_","glsoat-","gocardless","gocspx-","gr1348941","hcaic_","hcaik_","hcbic_","hcbik_","hcxic_","hcxik_","heroku","hf_","hrku-","https://hooks.slack.com/services/t","hvb.","hvr.","hvs.","iam_token","iamtoken","ico-","iqojb3jpz2lu","jenkins","jina_","jqqj9","key-","launch_darkly","launchdarkly","ld_api","ld_sdk","lin_api_","lin_oauth_","ls0tls1crudjtibfqybquklwqvrfietfw","ls0tls1crudjtibftknswvburuqgufjjvkfursblrv","ls0tls1crudjtibpuevou1niifbssvzbveugs0vz","ls0tls1crudjtibquklwqvrfietfw","ls0tls1crudjtibsu0egufjjvkfursblrv","lsv2_pt_","ltai","mailgun","mistral","mlsn.","napi_","nfb_","nfc_","nfo_","nfp_","nfu_","notion","npm_","nrak-","nrii-","ntn_","okta","ops_eyj","ory_st_","os_v2_app_","os_v2_org_","oy2","p8e-","pager_duty","pagerduty","pat-ap1-","pat-eu1-","pat-na1-","pat-na2-","pat.","pd_api","pd_token","pdl_live_apikey_","pdl_sdbx_apikey_","phs_","phx_","plaid","pmak-","pnb_","pnu_","polar_oat_","pplx-","presharedkey","privatekey","pscale_oauth_","pscale_pw_","pscale_tkn_","pul-","pypi-ageichlwas5vcmc","pypi-agendgvzdc5wexbplm9yzw","r8_","rdme_","resend","rk_live_","rk_test_","rnd_","rubygems_","s-s4t2af-","s-s4t2ud-","sat.","sauce","sb_secret_","sbp_","sc_","scaleway","scauth_","scw_secret","secret-access-key","secret_access_key","secretaccesskey","sg.","sgp_","sha256~","sharedaccesskey=","shippo_live_","shippo_test_","shpat_","shpca_","shppa_","shpss_","sk-admin-","sk-ant-admin01-","sk-ant-api03-","sk-ant-oat01-","sk-ant-ort01-","sk-lf-","sk-or-v1-","sk-proj-","sk-svcacct-","sk.eyj","sk_","sktsec_","sl.","sm_aat_","sm_pat_","sm_sat_","sntrya_","sntryi_","sntrys_eyj","sntryu_","snyk","sq0atp-","sq0csp-","sqa_","sqp_","squ_","ssws ","t3blbkfj","tfp_","tr_dev_","tr_preview_","tr_prod_","tr_stg_","tvly-","twilio","twitter","unkey_","v1.0-","vca_","vci_","vck_","vcp_","vcr_","wandb","whsec_","wpl_ap1.","x_bearer","xaat-","xai-","xapp-","xapt-","xkeysib-","xoxa-","xoxb-","xoxe-","xoxo-","xoxp-","xoxr-","xoxs-","xsmtpsib-","ya29.","yandex","yc_secret","yc_token","zpka_"]
;const q=/[A-Za-z0-9_+/=.~%-]{16}/;const $=/[A-Za-z0-9+/]{40}/;function z({message:e,snippet:t=""}){return M(t)||M(e)}function M(e){if(!q.test(e))return false
;if($.test(e))return true;const t=e.toLowerCase();return j.some(e=>t.includes(e))}const O=1
;const S="https://raw.githubusercontent.com/kempt/kempt/v1/schema/report.schema.json";var E=n(35993);function G(e,t){
const{scope:n,failOn:a,settings:r,evidence:o,judgement:c}=e;const{tools:p,history:l}=o;const d=[...c.findings,...l?.findings??[]].sort(i.Uo).map(t)
;const u=[...o.unread].sort((e,t)=>(0,i.n6)(e.path,t.path))
;const f=[...[...o.notifications].sort(N),...l?.notifications??[],...u.flatMap(e=>A(e)),...F(c.stale.length,r.baseline?.file),...[...p?.notifications??[]].sort((e,t)=>(0,
i.n6)(e.id,t.id))];const _=[...L(e,d),...U(p?.runs,d)].sort((e,t)=>e.check<t.check?-1:1);return{$schema:S,version:O,tool:{name:"kempt",version:E.r},verdict:(0,
s.ds)(d,f,a),failOn:a,scope:{...n,files:o.files,bytes:o.bytes},findings:d,suppressed:c.suppressed.map(e=>({...e,finding:t(e.finding)})),
rules:Q(e,[...d,...c.suppressed.map(e=>e.finding)]),runs:_,notExamined:P(r,{...o,unread:u}),notifications:f,existing:c.existing,timings:e.timings,
environment:e.environment}}function N(e,t){return(0,i.n6)(e.path??"",t.path??"")}function L({settings:e},t){const n=C(t);const s=e.checks.map(e=>({check:e,
status:"ran",findings:n.get(e)??0}));const a=e.skipped.map(({id:e,reason:t})=>({check:e,status:"skipped",reason:t,findings:0}));return[...s,...a]}
function U(e=[],t){const n=C(t);return e.map(e=>({...e,findings:n.get(e.check)??0}))}function C(e){const t=new Map;for(const{rule:n}of e)t.set((0,
r.EG)(n),(t.get((0,r.EG)(n))??0)+1);return t}function Q({checks:e,evidence:t},n){const s=new Map(n.map(e=>[e.rule,e.level]));const a=new Map(e.map(e=>[e.id,e]))
;const o=new Map((t.tools?.rules??[]).map(e=>[e.id,e]));return[...s].sort(([e],[t])=>(0,i.n6)(e,t)).flatMap(([e,t])=>{const n=a.get((0,r.EG)(e))
;const s=o.get(e);if(n===undefined)return s?{...s,level:t}:[];const{summary:i,docs:c,source:p}=n;return[{id:e,level:t,summary:i,help:c,...p!==undefined&&{
helpUri:p}}]})}const Z={missing:undefined,"too-large":undefined,"not-a-file":({path:e})=>({level:"warning",id:"not-a-file",
message:`${e} is tracked as a file, but something else stands there`,path:e}),unreadable:({path:e,detail:t})=>({level:"error",id:"unreadable",
message:`${e} could not be read: ${t}`,remedy:"Make it readable, or leave it out under files.exclude.",path:e})};function A(e){const t=Z[e.problem]?.(e)
;return t?[t]:[]}function F(e,t){if(e===0||t===undefined)return[];const n=e===1?"1 entry of the baseline":`${e} entries of the baseline`
;const s=`${n} ${t} ${e===1?"is":"are"} no longer found`;return[{level:"note",id:"stale-baseline",message:s,remedy:"Shrink it: kempt check --update-baseline"}]}
function P({sparse:e,excluded:t,unreached:n},{passedOver:s,unread:a}){const{generated:i,vendored:r,fixture:o}=s
;const c=e=>a.filter(t=>t.problem===e).map(e=>e.path);const p=[{reason:"larger than files.max-size: not read",files:c("too-large").length,
examples:c("too-large")},{reason:"deleted in the work tree",files:c("missing").length,examples:c("missing")},{reason:"left out by the sparse checkout",files:e,
examples:[]},{reason:"left out by files.include and files.exclude",files:t,examples:[]},{
reason:"in workspaces that the change does not reach: tools of larger scope left them alone",files:n?.files??0,examples:n?.workspaces??[]},{
reason:"generated: text checks left them alone",files:i,examples:[]},{reason:"vendored: text checks left them alone",files:r,examples:[]},{
reason:"test data: text checks left them alone",files:o,examples:[]}];return p.filter(({files:e})=>e>0).map(e=>({...e,examples:e.examples.slice(0,5)}))}
async function R(e){const t=await B(W(e));return e.quiet&&(0,s.W0)(t)?t:await T(t,e.scope)}async function T(e,{change:t}){if(t===undefined)return e
;const{base:n,head:s}=await t.range();const{kind:a,...i}=e.scope;return{...e,scope:{kind:a,base:n,...s!==undefined&&{head:s},...i}}}
function W({scope:e,settings:t,unreached:n,baseline:s,evidence:a,timings:i,paths:r}){return{scope:{kind:e.kind,onlyNew:e.change!==undefined&&t.onlyNew},
failOn:t.failOn,settings:{...H(e,t,s),...n&&{unreached:n}},checks:t.checks.map(({check:e})=>e),evidence:a,timings:i,environment:Object.assign((0,w.c)(),r)}}
async function B(e,t=true){const{unused:n,...s}=e.settings;const a=b(e.evidence,t?e.settings:s);const i=t?a:{...a,stale:[]}
;const r=[...i.findings,...i.suppressed.map(({finding:e})=>e),...e.evidence.history?.findings??[]];return G({...e,judgement:i},await D(r))}async function D(e){
return e.some(z)?(await Promise.all([n.e(2395),n.e(4315)]).then(n.bind(n,15070))).withoutSecrets:e=>e}
function H({sparse:e,excluded:t},{checks:n,skipped:s,baseline:a},i){const r=n.find(({check:e})=>e.id==="suppressions")
;const o=n.filter(({check:e})=>e.scope!=="change").map(({check:e})=>e.id);return{checks:n.map(({check:e})=>e.id),skipped:[...s],...r&&{unused:{
level:r.level??r.check.level,judged:o}},...i&&{baseline:{file:a??"",entries:[...i.findings]}},sparse:e,excluded:t}}},71753:(e,t,n)=>{n.d(t,{O5:()=>i,Uo:()=>a,
n6:()=>p});var s=n(83179);function a(e,t){return o(e,t)||r(e,t)||c(e,t)}function i(e,t){return r(e,t)||o(e,t)||c(e,t)}function r(e,t){
return s.y.indexOf(e.level)-s.y.indexOf(t.level)}function o(e,t){const[n,s]=[e.location.region,t.location.region]
;return p(e.location.path,t.location.path)||(n?.startLine??0)-(s?.startLine??0)||(n?.startColumn??0)-(s?.startColumn??0)}function c(e,t){
return p(e.rule,t.rule)||p(e.message,t.message)}function p(e,t){return e<t?-1:e>t?1:0}},48507:(e,t,n)=>{n.d(t,{$z:()=>a,EG:()=>i,ZT:()=>s});function s(e){
const t={error:0,warning:0,note:0};for(const{level:n}of e)t[n]++;return t}function a(e,t){const n=new Map;for(const s of e){const e=t(s);const a=n.get(e)
;if(a)a.push(s);else n.set(e,[s])}return n}function i(e){return e.split("/",1)[0]??e}},20245:(e,t,n)=>{n.d(t,{F:()=>i,Q:()=>s});function s(e,t){
const n=new Map(t.findings.map(e=>[a(e.path,e),e]));const s=new Set(e.map(e=>e.location.path));const i=[];const r=(e,t)=>{
if(t===undefined||!n.delete(t))return false;i.push({finding:e,suppression:{kind:"external",justification:"in the baseline"}});return true}
;const o=e.filter(e=>!r(e,a(e.location.path,e)));const c=new Map;for(const[e,t]of n)if(!s.has(t.path))c.set(`${t.rule}\0${t.fingerprint}`,e)
;const p=o.filter(e=>!r(e,c.get(`${e.rule}\0${e.fingerprint}`)));return{findings:p,suppressed:i,stale:[...n.values()]}}function a(e,{rule:t,fingerprint:n}){
return`${e}\0${t}\0${n}`}function i(e){const t=e.map(({location:e,rule:t,fingerprint:n})=>({path:e.path,rule:t,fingerprint:n}));return{
findings:t.sort((e,t)=>r(a(e.path,e),a(t.path,t)))}}function r(e,t){return e<t?-1:e>t?1:0}}};
