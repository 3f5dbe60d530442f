"use strict";exports.id=4113;exports.ids=[4113];exports.modules={84113:(e,t,a)=>{a.r(t);a.d(t,{checkCommand:()=>c});var o=a(51775);var s=a(19946);var r=a(21579)
;var n=a(11945);var i=a(30609);var h=a(60387);const c=(0,r.G)({name:"check",summary:"Check the repository, or a change of it",usage:"[paths…]",
description:`Without flags: every tracked file of the work tree. With --changed, --staged or --base: what changed, and of its\nfindings those that are new. Named paths are looked at even if they are not tracked.`,
flags:{...n.SV,history:{type:"boolean",summary:"look for secrets in the commits, too: of the change, or all"},"update-baseline":{type:"boolean",
summary:"write the baseline so that it lists what is found now"},...n.S7,...n.Xo},async run(e,t){const r=(0,n.d_)(e,t);const c=(0,i.Iu)(e,r.cwd);const d={...r,
history:e.history,progress:(0,i.oz)(e.quiet)};if(e["update-baseline"]){const{updateBaseline:e}=await a.e(419).then(a.bind(a,60419));(0,h.yy)(`${await e(d)}\n`)
;return 0}const u=await(0,o.z)(d);await(0,i.Eb)(u,c,e);return(0,s.t4)(u)}})}};
