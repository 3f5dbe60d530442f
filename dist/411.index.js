"use strict";exports.id=411;exports.ids=[411];exports.modules={10411:(e,t,i)=>{i.d(t,{reportSchema:()=>u});var s=i(26921)
;const n=s.k5n(["error","warning","note"]);const r=s.Whr().nonnegative();const o={startLine:s.Whr().positive().describe("1-based"),
startColumn:s.Whr().positive().describe("1-based, in UTF-16 code units"),endLine:s.Whr().positive(),
endColumn:s.Whr().positive().describe("1-based, in UTF-16 code units, exclusive")};const a=r.describe("from the start of the file, byte-order mark included")
;const c={byteOffset:a,byteLength:r};const d=s.rej({...o,byteOffset:c.byteOffset.optional(),byteLength:c.byteLength.optional()
}).describe("A part of a text file, as in SARIF 2.1.0, section 3.30; without bytes if only a patch was looked at");const h=s.rej({
path:s.YjP().describe("relative to the top of the repository, `/`-separated; quoted as git does if it is not UTF-8"),
region:d.optional().describe("absent: the file as a whole"),
commit:s.YjP().optional().describe("the commit whose version of the file is meant; absent: the version checked")});const l=s.rej({region:s.rej({...o,...c}),
text:s.YjP().describe("what replaces the region")});const p=s.rej({description:s.YjP(),
edits:s.YOg(l).min(1).describe("in ascending order, not overlapping, all in the file of the finding")});const b=s.rej({
rule:s.YjP().describe("the id of the check, or `check/rule` where a check has several"),level:n,message:s.YjP(),location:h,related:s.YOg(s.rej({location:h,
message:s.YjP()})).optional(),snippet:s.YjP().optional().describe("the first line of the region, secrets redacted, at most 240 characters"),
fix:p.optional().describe("a fix that changes no meaning"),fingerprint:s.YjP().describe("survives moved lines, renames and reformatting")});const m=s.rej({
kind:s.k5n(["inSource","external"]).describe("SARIF 3.35.2: a comment in the file, or the baseline"),justification:s.YjP().optional()});const f=s.rej({
level:n.describe("error: something that should have run did not, and the verdict is incomplete"),id:s.YjP(),message:s.YjP(),remedy:s.YjP().optional(),
path:s.YjP().optional()});const j=s.rej({id:s.YjP(),level:n,summary:s.YjP(),help:s.YjP().describe("Markdown"),helpUri:s.YjP().optional()});const g=s.rej({
check:s.YjP(),status:s.k5n(["ran","skipped"]),reason:s.YjP().optional().describe("why it was skipped"),findings:r});const Y=s.rej({reason:s.YjP(),files:r,
examples:s.YOg(s.YjP())});const u=s.rej({$schema:s.YjP(),version:s.euz(1),tool:s.rej({name:s.euz("kempt"),version:s.YjP()}),
verdict:s.k5n(["clean","findings","incomplete"]),failOn:s.k5n(["error","warning","note","never"]),scope:s.rej({kind:s.k5n(["all","paths","changed","staged"]),
base:s.YjP().optional().describe("the commit compared with: the merge base"),
head:s.YjP().optional().describe("the commit checked; absent: the work tree or the index"),
onlyNew:s.zMY().describe("whether what the base already had was left out"),files:r.describe("files examined"),bytes:r.describe("bytes examined")}),
findings:s.YOg(b),suppressed:s.YOg(s.rej({finding:b,suppression:m})),rules:s.YOg(j).describe("every rule named in this report"),
runs:s.YOg(g).describe("every check, and what became of it"),notExamined:s.YOg(Y).describe("files that were left out, by reason"),notifications:s.YOg(f),
existing:r.describe("findings left out because the base already has them"),timings:s.g1P(s.YjP(),s.aig()).describe("milliseconds, by phase"),
environment:s.g1P(s.YjP(),s.YjP())}).describe("The result of one run of Kempt")}};
