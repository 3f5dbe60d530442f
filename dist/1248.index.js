"use strict";exports.id=1248;exports.ids=[1248];exports.modules={71248:(e,t,r)=>{r.r(t);r.d(t,{github:()=>s});const s={id:"github",
summary:"GitHub and GitHub Enterprise Server: review, summary comment, check run, code scanning",api:"https://api.github.com",tokens:["GITHUB_TOKEN"],
gitUser:"x-access-token",advice:{own:"Let the workflow have pull-requests: write and checks: write (Dependabot never has them)",
fork:"So it is for every fork: a second workflow can publish the report, see blueprints/github/"},async open(e,t){
return(await Promise.all([r.e(737),r.e(4119),r.e(7199),r.e(7867)]).then(r.bind(r,27867))).openGitHub(e,t)}}}};
