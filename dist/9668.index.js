"use strict";exports.id=9668;exports.ids=[9668];exports.modules={19668:(e,s,t)=>{t.r(s);t.d(s,{azureDevops:()=>r});const r={id:"azure-devops",
summary:"Azure DevOps, Services and Server: threads, summary thread, pull request status",api:"",tokens:["SYSTEM_ACCESSTOKEN","AZURE_DEVOPS_EXT_PAT"],
gitUser:"kempt",advice:{own:"Let the build service contribute to pull requests (Project settings, Repositories, Security)",
fork:"Builds of forks have such a token, unless the pipeline gives them the rights of others (Triggers)"},async open(e,s,r){
return(await Promise.all([t.e(737),t.e(178)]).then(t.bind(t,40178))).openAzureDevops(e,s,r)}}}};
