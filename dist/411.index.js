"use strict";exports.id=411;exports.ids=[411];exports.modules={10411:(e,t,i)=>{i.d(t,{reportSchema:()=>u});var s=i(26921)
;const o=s.k5n(["error","warning","note"]);const n=s.Whr().nonnegative();const r={startLine:s.Whr().positive().describe("1-based"),
startColumn:s.Whr().positive().describe("1-based, in UTF-16 code units"),endLine:s.Whr().positive(),
endColumn:s.Whr().positive().describe("1-based, in UTF-16 code units, exclusive")};const a=n.describe("from the start of the file, byte-order mark included")
;const c={byteOffset:a,byteLength:n};const d=s.rej({...r,byteOffset:c.byteOffset.optional(),byteLength:c.byteLength.optional()
}).describe("A part of a text file, as in SARIF 2.1.0, section 3.30; without bytes if only a patch was looked at");const l=s.rej({
path:s.YjP().describe("relative to the top of the repository, `/`-separated; quoted as git does if it is not UTF-8"),
region:d.optional().describe("absent: the file as a whole"),
commit:s.YjP().optional().describe("the commit whose version of the file is meant; absent: the version checked")});const h=s.rej({region:s.rej({...r,...c}),
text:s.YjP().describe("what replaces the region")});const p=s.rej({description:s.YjP(),
edits:s.YOg(h).min(1).describe("in ascending order, not overlapping, all in the file of the finding")});const b=s.rej({
rule:s.YjP().describe("the id of the check, or `check/rule` where a check has several"),level:o,message:s.YjP(),location:l,related:s.YOg(s.rej({location:l,
message:s.YjP()})).optional(),snippet:s.YjP().optional().describe("the first line of the region, secrets redacted, at most 240 characters"),
fix:p.optional().describe("a fix that changes no meaning"),
equivalents:s.YOg(s.YjP()).optional().describe("rules of other tools that say the same of this line"),
fingerprint:s.YjP().describe("survives moved lines, renames and reformatting")});const f=s.rej({
kind:s.k5n(["inSource","external"]).describe("SARIF 3.35.2: a comment in the file, or the baseline"),justification:s.YjP().optional()});const m=s.rej({
level:o.describe("error: something that should have run did not, and the verdict is incomplete"),id:s.YjP(),message:s.YjP(),remedy:s.YjP().optional(),
path:s.YjP().optional()});const j=s.rej({id:s.YjP(),level:o,summary:s.YjP(),help:s.YjP().describe("Markdown"),helpUri:s.YjP().optional()});const g=s.rej({
check:s.YjP().describe("the id of a check, or of a tool"),
status:s.k5n(["ran","skipped","failed"]).describe("failed: a tool that could not do its work; the verdict is incomplete"),
reason:s.YjP().optional().describe("why it was skipped, or what failed"),findings:n,tool:s.rej({version:s.YjP(),
origin:s.k5n(["project","managed","system"]).describe("whose copy ran")}).optional().describe("absent: a check of Kempt itself"),
files:n.optional().describe("files that a tool was given"),cached:n.optional().describe("of them, those whose result was known from before")});const Y=s.rej({
reason:s.YjP(),files:n,examples:s.YOg(s.YjP())});const u=s.rej({$schema:s.YjP(),version:s.euz(1),tool:s.rej({name:s.euz("kempt"),version:s.YjP()}),
verdict:s.k5n(["clean","findings","incomplete"]),failOn:s.k5n(["error","warning","note","never"]),scope:s.rej({kind:s.k5n(["all","paths","changed","staged"]),
base:s.YjP().optional().describe("the commit compared with: the merge base"),
head:s.YjP().optional().describe("the commit checked; absent: the work tree or the index"),
onlyNew:s.zMY().describe("whether what the base already had was left out"),files:n.describe("files examined"),bytes:n.describe("bytes examined")}),
findings:s.YOg(b),suppressed:s.YOg(s.rej({finding:b,suppression:f})),rules:s.YOg(j).describe("every rule named in this report"),
runs:s.YOg(g).describe("every check, and what became of it"),notExamined:s.YOg(Y).describe("files that were left out, by reason"),notifications:s.YOg(m),
existing:n.describe("findings left out because the base already has them"),timings:s.g1P(s.YjP(),s.aig()).describe("milliseconds, by phase"),
environment:s.g1P(s.YjP(),s.YjP())}).describe("The result of one run of Kempt")}};
