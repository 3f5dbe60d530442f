"use strict";exports.id=446;exports.ids=[446];exports.modules={60446:(e,t,i)=>{i.r(t);i.d(t,{bitbucket:()=>o});const o={id:"bitbucket",
summary:"Bitbucket Cloud: comments, summary comment, Code Insights report with annotations",api:"https://api.bitbucket.org/2.0",tokens:["BITBUCKET_TOKEN"],
gitUser:"x-token-auth",advice:{own:"Let BITBUCKET_TOKEN have pullrequest:write and repository:write",
fork:"Bitbucket does not build pull requests of forks by itself; see docs/publishing.md"},async open(e,t){
return(await Promise.all([i.e(737),i.e(9032)]).then(i.bind(i,89032))).openBitbucket(e,t)},anonymous:{ci:"bitbucket-pipelines",async open(e,t){
return(await Promise.all([i.e(737),i.e(9032)]).then(i.bind(i,89032))).openThroughProxy(e,t["BITBUCKET_PROXY_URL"])}}}}};
