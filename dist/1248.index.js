"use strict";exports.id=1248;exports.ids=[1248];exports.modules={71248:(e,t,i)=>{i.r(t);i.d(t,{github:()=>s});const s={id:"github",
summary:"GitHub and GitHub Enterprise Server: review, summary comment, check run, code scanning",api:"https://api.github.com",tokens:["GITHUB_TOKEN"],
gitUser:"x-access-token",async open(e,t){return(await Promise.all([i.e(737),i.e(4119),i.e(7199),i.e(7867)]).then(i.bind(i,27867))).openGitHub(e,t)}}}};
