"use strict";exports.id=2273;exports.ids=[2273];exports.modules={62273:(e,t,i)=>{i.r(t);i.d(t,{gitea:()=>o});const o={id:"gitea",
summary:"Gitea and Forgejo (Codeberg): review, summary comment, commit status",api:"https://codeberg.org/api/v1",
tokens:["GITEA_TOKEN","FORGEJO_TOKEN","GITHUB_TOKEN"],gitUser:"oauth2",advice:{
own:"Make one with the scopes write:repository, write:issue and read:user, and give it to the job as KEMPT_TOKEN",
fork:"So it is for every fork: the log and the files that --output writes tell the findings"},async open(e,t){
return(await Promise.all([i.e(737),i.e(341)]).then(i.bind(i,60341))).openGitea(e,t)}}}};
