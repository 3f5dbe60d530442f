"use strict";exports.id=411;exports.ids=[411];exports.modules={10411:(e,t,o)=>{o.d(t,{reportSchema:()=>y});var i=o(80737)
;const r=i.k5n(["error","warning","note"]);const s=i.Whr().nonnegative();const n={startLine:i.Whr().positive().describe("1-based"),
startColumn:i.Whr().positive().describe("1-based, in UTF-16 code units"),endLine:i.Whr().positive(),
endColumn:i.Whr().positive().describe("1-based, in UTF-16 code units, exclusive")};const a=s.describe("from the start of the file, byte-order mark included")
;const d={byteOffset:a,byteLength:s};const c=i.rej({...n,byteOffset:d.byteOffset.optional(),byteLength:d.byteLength.optional()
}).describe("A part of a text file, as in SARIF 2.1.0, section 3.30; without bytes if only a patch was looked at");const h=i.rej({
path:i.YjP().describe("relative to the top of the repository, `/`-separated; quoted as git does if it is not UTF-8"),
region:c.optional().describe("absent: the file as a whole"),
commit:i.YjP().optional().describe("the commit whose version of the file is meant; absent: the version checked")});const l=i.rej({region:i.rej({...n,...d}),
text:i.YjP().describe("what replaces the region")});const p=i.rej({description:i.YjP(),
edits:i.YOg(l).min(1).describe("in ascending order, not overlapping, all in the file of the finding")});const b=i.rej({
model:i.YjP().describe("`provider/model`, as it is configured"),prompt:i.YjP().describe("the version of what the model was told"),
confidence:i.aig().min(0).max(1)}).describe("the model that found it; absent: a check or a tool did");const f=i.rej({
rule:i.YjP().describe("the id of the check, or `check/rule` where a check has several"),level:r,message:i.YjP(),location:h,related:i.YOg(i.rej({location:h,
message:i.YjP()})).optional(),snippet:i.YjP().optional().describe("the first line of the region, secrets redacted, at most 240 characters"),
fix:p.optional().describe("of a check or a tool, one that changes no meaning; of a model, one to be looked at"),origin:b.optional(),
equivalents:i.YOg(i.YjP()).optional().describe("rules of other tools that say the same of this line"),
fingerprint:i.YjP().describe("survives moved lines, renames and reformatting")});const m=i.rej({
kind:i.k5n(["inSource","external"]).describe("SARIF 3.35.2: a comment in the file, or the baseline"),justification:i.YjP().optional()});const j=i.rej({
level:r.describe("error: something that should have run did not, and the verdict is incomplete"),id:i.YjP(),message:i.YjP(),remedy:i.YjP().optional(),
path:i.YjP().optional()});const g=i.rej({id:i.YjP(),level:r,summary:i.YjP(),help:i.YjP().describe("Markdown"),helpUri:i.YjP().optional()});const Y={covered:s,
lines:s.describe("executable ones, of the files of the repository")};const u=i.rej({...Y,change:i.rej({...Y,
unmeasured:i.YOg(i.YjP()).describe("changed files like the measured ones, but of which nothing was told")
}).optional().describe("of the lines that the change adds or edits")}).describe("which lines the tests cover");const P=i.rej({
check:i.YjP().describe("the id of a check, or of a tool"),
status:i.k5n(["ran","skipped","failed"]).describe("failed: a tool that could not do its work; the verdict is incomplete"),
reason:i.YjP().optional().describe("why it was skipped, or what failed"),findings:s,tool:i.rej({version:i.YjP(),
origin:i.k5n(["project","managed","system"]).describe("whose copy ran")}).optional().describe("absent: a check of Kempt itself"),
files:s.optional().describe("files that a tool was given"),cached:s.optional().describe("of them, those whose result was known from before"),
coverage:u.optional()});const w=i.rej({reason:i.YjP(),files:s,examples:i.YOg(i.YjP())});const k=i.rej({input:s,
cached:s.describe("of the input, read from the prompt cache of the provider"),output:s,reasoning:s.describe("of the output")});const v=i.rej({
skipped:i.YjP().optional().describe("why nothing was reviewed, and what to do about it"),summary:i.rej({
what:i.YOg(i.YjP()).describe("what the change does, part by part"),risk:i.k5n(["low","medium","high"]),first:i.YOg(i.rej({path:i.YjP(),line:s
})).describe("where to look first")}).optional(),folded:i.YOg(f).describe("remarks that are unclear, or beyond the number that may stand at lines"),
settled:i.YOg(i.rej({path:i.YjP(),claim:i.YjP()})).describe("earlier remarks that hold no more"),unreviewed:i.YOg(i.rej({path:i.YjP(),startLine:s,endLine:s,
reason:i.YjP()})),leftOut:i.YOg(i.rej({path:i.YjP(),reason:i.YjP()})).describe("files that are not reviewed"),
dropped:i.g1P(i.YjP(),s).describe("remarks that were not made, by reason"),refused:i.g1P(i.YjP(),s).describe("replacements that are not offered, by reason"),
hunks:i.rej({all:s,known:s.describe("of them, those that were judged in an earlier run")}),
proposed:i.YjP().optional().describe(".kempt/learned.yaml with a rule more for each remark that people turned down, for them to accept"),calls:i.YOg(i.rej({
purpose:i.YjP(),model:i.YjP(),usage:k.extend({written:s.optional()}),
cost:i.aig().nonnegative().optional().describe("US dollars; absent: the price is not known"),ms:i.aig().nonnegative(),retries:s,failure:i.YjP().optional(),
replayed:i.zMY().optional()})),pricesOf:i.YjP().optional().describe("the day of the prices")}).describe("What models had to say of the change");const y=i.rej({
$schema:i.YjP(),version:i.euz(1),tool:i.rej({name:i.euz("kempt"),version:i.YjP()}),verdict:i.k5n(["clean","findings","incomplete"]),
failOn:i.k5n(["error","warning","note","never"]),scope:i.rej({kind:i.k5n(["all","paths","changed","staged"]),
base:i.YjP().optional().describe("the commit compared with: the merge base"),
head:i.YjP().optional().describe("the commit checked; absent: the work tree or the index"),
onlyNew:i.zMY().describe("whether what the base already had was left out"),files:s.describe("files examined"),bytes:s.describe("bytes examined")}),
findings:i.YOg(f),suppressed:i.YOg(i.rej({finding:f,suppression:m})),rules:i.YOg(g).describe("every rule named in this report"),
runs:i.YOg(P).describe("every check, and what became of it"),notExamined:i.YOg(w).describe("files that were left out, by reason"),notifications:i.YOg(j),
review:v.optional().describe("absent: no review was asked for"),existing:s.describe("findings left out because the base already has them"),
timings:i.g1P(i.YjP(),i.aig()).describe("milliseconds, by phase"),environment:i.g1P(i.YjP(),i.YjP())}).describe("The result of one run of Kempt")}};
