"use strict";exports.id=3e3;exports.ids=[3e3];exports.modules={53e3:(t,e,i)=>{i.r(e);i.d(e,{gitlab:()=>a});const a={id:"gitlab",
summary:"GitLab.com and GitLab of one\u2019s own: threads at lines with suggestions, summary note, commit status",api:"https://gitlab.com/api/v4",
tokens:["GITLAB_TOKEN","CI_JOB_TOKEN"],gitUser:"oauth2",gitUsers:{CI_JOB_TOKEN:"gitlab-ci-token"},advice:{
own:"CI_JOB_TOKEN can write no notes: put a project access token with the scope api and the role Developer into the masked variable KEMPT_TOKEN; until then the artifacts tell the findings (Code Quality, JUnit)",
fork:"So it is for every fork: the artifacts tell the findings (Code Quality, JUnit), or a member runs the pipeline in the parent project"},async open(t,e,a){
return(await Promise.all([i.e(737),i.e(8245)]).then(i.bind(i,98245))).openGitLab(t,e,a)}}}};
