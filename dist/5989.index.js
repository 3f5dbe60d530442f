"use strict";exports.id=5989;exports.ids=[5989];exports.modules={15989:(n,e,r)=>{r.r(e);r.d(e,{installNpm:()=>l});var i=r(73024);var t=r.n(i);var a=r(76760)
;var o=r.n(a);var s=r(47100);const c=["--ignore-scripts","--no-audit","--no-fund","--no-update-notifier","--loglevel=error"]
;async function l({install:n,version:e,lock:r},t,{env:o}){if(n.registry==="download")return;if(r){for(const[n,e]of Object.entries(r))(0,i.writeFileSync)((0,
a.join)(t,n),e);await(0,s.P)(["npm","ci",...c],t,o);return}(0,i.writeFileSync)((0,a.join)(t,"package.json"),'{ "private": true }\n');await(0,
s.P)(["npm","install",...c,"--save-exact",`${n.package}@${e}`,...n.with??[]],t,o)}}};
