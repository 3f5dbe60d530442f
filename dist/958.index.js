"use strict";exports.id=958;exports.ids=[958];exports.modules={18587:(e,n,o)=>{o.d(n,{d:()=>i});var t=o(65890);async function i(){const e=[]
;for(const n of t.A)e.push(await n.load());return e}},21579:(e,n,o)=>{o.d(n,{G:()=>t});function t(e){return e}},60958:(e,n,o)=>{o.r(n);o.d(n,{
explainCommand:()=>h});var t=o(22690);var i=o(91751);var s=o(18587);async function l(e,n){const o=await(0,s.d)();const l=e.split("/")[0]
;const a=o.find(e=>e.id===l);if(a===undefined){const n=(0,i.p)(l,o.map(e=>e.id))
;throw new t.yo(`There is no rule ${e}`,n?`Did you mean ${n}?`:"kempt explain lists the checks.")}return n?`${JSON.stringify(d(a),undefined,2)}\n`:r(a)}
async function a(e){const n=await(0,s.d)();if(e)return`${JSON.stringify(n.map(d),undefined,2)}\n`;const o=Math.max(...n.map(({id:e})=>e.length))
;return n.map(({id:e,summary:n,optIn:t})=>`${e.padEnd(o)}  ${n}${t?" (opt-in)":""}\n`).join("")}
function d({id:e,summary:n,level:o,optIn:t,scope:i,docs:s,source:l,options:a={}}){return{id:e,summary:n,level:o,optIn:t??false,scope:i,docs:s,source:l,options:a
}}function r({id:e,summary:n,level:o,optIn:t,docs:i,source:s,options:l={}}){const a=t?"off unless the configuration asks for it":`on, at level ${o}`
;const d=Object.entries(l).map(([e,n])=>`  ${e}: ${n.summary} (default ${JSON.stringify(n.default)})`)
;return[`${e}: ${n}`,`By default ${a}.`,"",i,...d.length>0?["",`Options, in kempt.yaml under checks.${e}:`,...d]:[],...s===undefined?[]:["",`Source: ${s}`],"",`Suppress one: kempt-${"ignore"} ${e}: reason`,""].join("\n")
}var c=o(21579);var p=o(60387);const h=(0,c.G)({name:"explain",summary:"Explain a rule: why it matters, what it leaves alone, how to mend it",usage:"[RULE]",
description:"Without a rule: the list of all checks.",flags:{json:{type:"boolean",summary:"print as JSON"}},async run(e,[n]){const o=e.json??false;(0,
p.yy)(await(n===undefined?a(o):l(n,o)));return 0}})},65890:(e,n,o)=>{o.d(n,{A:()=>t});const t=[{id:"bidirectional-control",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.bidirectionalControl)},{id:"broken-symlink",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.brokenSymlink)},{id:"byte-order-mark",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.byteOrderMark)},{id:"case-conflict",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.caseConflict)},{id:"change-size",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.changeSize)},{id:"codeowners-change",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.codeownersChange)},{id:"commit-subject",scope:"change",optIn:true,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.commitSubject)},{id:"debug-leftover",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.debugLeftover)},{id:"destroyed-symlink",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.destroyedSymlink)},{id:"editorconfig-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.editorconfigSyntax)},{id:"executable-without-shebang",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.executableWithoutShebang)},{id:"final-newline",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.finalNewline)},{id:"focused-test",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.focusedTest)},{id:"forbidden-file",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.forbiddenFile)},{id:"ignored-but-tracked",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.ignoredButTracked)},{id:"indentation",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.indentation)},{id:"json-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.jsonSyntax)},{id:"large-file",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.largeFile)},{id:"lockfile-drift",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.lockfileDrift)},{id:"merge-conflict",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.mergeConflict)},{id:"mixed-line-endings",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.mixedLineEndings)},{id:"non-utf-8",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.nonUtf8)},{id:"notebook-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.notebookSyntax)},{id:"private-key",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.privateKey)},{id:"secrets",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.secrets)},{id:"shebang-not-executable",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.shebangNotExecutable)},{id:"skipped-test",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.skippedTest)},{id:"submodule-drift",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.submoduleDrift)},{id:"suppressions",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.suppressions)},{id:"tests-untouched",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.testsUntouched)},{id:"todo-without-issue",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.todoWithoutIssue)},{id:"toml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.tomlSyntax)},{id:"trailing-whitespace",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.trailingWhitespace)},{id:"windows-name",scope:"tree",optIn:false,
load:()=>o.e(1638).then(o.bind(o,51638)).then(e=>e.windowsName)},{id:"workflow-change",scope:"change",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(9919)]).then(o.bind(o,99919)).then(e=>e.workflowChange)},{id:"workflow-permissions",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowPermissions)},{id:"workflow-script-injection",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowScriptInjection)},{id:"workflow-unpinned-uses",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowUnpinnedUses)},{id:"workflow-untrusted-checkout",scope:"file",optIn:false,
load:()=>o.e(464).then(o.bind(o,40464)).then(e=>e.workflowUntrustedCheckout)},{id:"xml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.xmlSyntax)},{id:"yaml-syntax",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.yamlSyntax)},{id:"zero-width",scope:"file",optIn:false,
load:()=>Promise.all([o.e(7537),o.e(8347)]).then(o.bind(o,58347)).then(e=>e.zeroWidth)}]}};
