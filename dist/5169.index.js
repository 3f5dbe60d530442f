"use strict";exports.id=5169;exports.ids=[5169];exports.modules={15169:(e,t,o)=>{o.d(t,{reportSchema:()=>S});var i=o(80737)
;const s=i.k5n(["error","warning","note"]);const r=i.Whr().nonnegative();const n={startLine:i.Whr().positive().describe("1-based"),
startColumn:i.Whr().positive().describe("1-based, in UTF-16 code units"),endLine:i.Whr().positive(),
endColumn:i.Whr().positive().describe("1-based, in UTF-16 code units, exclusive")};const a=r.describe("from the start of the file, byte-order mark included")
;const d={byteOffset:a,byteLength:r};const c=i.rej({...n,byteOffset:d.byteOffset.optional(),byteLength:d.byteLength.optional()
}).describe("A part of a text file, as in SARIF 2.1.0, section 3.30; without bytes if only a patch was looked at");const h=i.rej({
path:i.YjP().describe("relative to the top of the repository, `/`-separated; quoted as git does if it is not UTF-8"),
region:c.optional().describe("absent: the file as a whole"),
commit:i.YjP().optional().describe("the commit whose version of the file is meant; absent: the version checked")});const l=i.rej({region:i.rej({...n,...d}),
text:i.YjP().describe("what replaces the region")});const p=i.rej({description:i.YjP(),
edits:i.YOg(l).min(1).describe("in ascending order, not overlapping, all in the file of the finding")});const b=i.rej({
model:i.YjP().describe("`provider/model`, as it is configured"),prompt:i.YjP().describe("the version of what the model was told"),
confidence:i.aig().min(0).max(1)}).describe("the model that found it; absent: a check or a tool did");const f=i.rej({
rule:i.YjP().describe("the id of the check, or `check/rule` where a check has several"),level:s,message:i.YjP(),location:h,related:i.YOg(i.rej({location:h,
message:i.YjP()})).optional(),snippet:i.YjP().optional().describe("the first line of the region, secrets redacted, at most 240 characters"),
fix:p.optional().describe("of a check or a tool, one that changes no meaning; of a model, one to be looked at"),origin:b.optional(),
equivalents:i.YOg(i.YjP()).optional().describe("rules of other tools that say the same of this line"),
fingerprint:i.YjP().describe("survives moved lines, renames and reformatting")});const g=i.rej({
kind:i.k5n(["inSource","external"]).describe("SARIF 3.35.2: a comment in the file, or the baseline"),justification:i.YjP().optional()});const j=i.rej({
level:s.describe("error: something that should have run did not, and the verdict is incomplete"),id:i.YjP(),message:i.YjP(),remedy:i.YjP().optional(),
path:i.YjP().optional()});const m=i.rej({id:i.YjP(),level:s,summary:i.YjP(),help:i.YjP().describe("Markdown"),helpUri:i.YjP().optional()});const Y={covered:r,
lines:r.describe("executable ones, of the files of the repository")};const u=i.rej({...Y,change:i.rej({...Y,
unmeasured:i.YOg(i.YjP()).describe("changed files like the measured ones, but of which nothing was told")
}).optional().describe("of the lines that the change adds or edits")}).describe("which lines the tests cover");const P=i.rej({
check:i.YjP().describe("the id of a check, or of a tool"),
status:i.k5n(["ran","skipped","failed"]).describe("failed: a tool that could not do its work; the verdict is incomplete"),
reason:i.YjP().optional().describe("why it was skipped, or what failed"),findings:r,tool:i.rej({version:i.YjP(),
origin:i.k5n(["project","managed","system"]).describe("whose copy ran")}).optional().describe("absent: a check of Kempt itself"),
files:r.optional().describe("files that a tool was given"),cached:r.optional().describe("of them, those whose result was known from before"),
coverage:u.optional()});const w=i.rej({rules:i.YOg(i.YjP()),reason:i.YjP(),
lines:i.PVZ([r,r]).optional().describe("0-based lines it speaks of; absent: the whole file"),region:f.shape.location.shape.region.unwrap()});const v=i.rej({
findings:i.YOg(f),suppressions:i.YOg(i.rej({path:i.YjP(),comments:i.YOg(w)}))});const k=i.rej({findings:i.YOg(f),
base:i.YOg(f).describe("what the tools find in the base versions of those files"),runs:i.YOg(P),notifications:i.YOg(j),rules:i.YOg(m),
policies:i.g1P(i.YjP(),i.k5n(["rerun","lines","off"])).describe("by tool, or rule of one: what is new is told by the base versions, by changed lines, or all is"),
equivalents:i.g1P(i.YjP(),i.YjP()).describe("rules to the name that several tools share")});const y=i.rej({files:r,bytes:r,passedOver:i.rej({generated:r,
vendored:r,fixture:r}),unread:i.YOg(i.rej({path:i.YjP(),problem:i.k5n(["missing","too-large","not-a-file","unreadable"]),detail:i.YjP()})),head:v,
base:v.optional().describe("of the base versions; absent: what the base has is not left out"),changed:i.YOg(i.rej({path:i.YjP(),
from:i.YjP().optional().describe("its path in the base"),added:i.YOg(i.PVZ([r,r])).describe("first line and number of lines")
})).describe("the changed files in which something was found"),notifications:i.YOg(j),tools:k.optional(),history:i.rej({findings:i.YOg(f),notifications:i.YOg(j)
}).optional()}).describe("all that was found; what comments, the base and the baseline take away is decided of the whole");const O=i.rej({
checks:i.YOg(i.YjP()).describe("those that are on"),skipped:i.YOg(i.rej({id:i.YjP(),reason:i.YjP()})),unused:i.rej({level:s,
judged:i.YOg(i.YjP()).describe("checks of which it can be told")}).optional().describe("comments that suppress nothing are findings; absent: they are not"),
baseline:i.rej({file:i.YjP(),entries:i.YOg(i.rej({path:i.YjP(),rule:i.YjP(),fingerprint:i.YjP()}))}).optional(),
sparse:r.describe("files that a sparse checkout leaves out"),excluded:r.describe("files that the configuration leaves out"),unreached:i.rej({
workspaces:i.YOg(i.YjP()),files:r}).optional().describe("what a change does not reach, where only what it reaches was asked for")
}).describe("what decides what is told of the findings; the same on every machine");const x=i.rej({index:i.Whr().positive(),count:i.Whr().positive(),
plan:i.YjP().describe("a digest of who does what"),commit:i.YjP().optional().describe("the commit that was checked, or checked out"),
files:i.YjP().describe("a digest of the names and ids of what there is to look at"),config:i.YjP().describe("a digest of the configuration and the flags"),
settings:O,evidence:y}).describe("One of several machines made this report; kempt report merge joins all of them");const W=i.rej({reason:i.YjP(),files:r,
examples:i.YOg(i.YjP())});const L=i.rej({input:r,cached:r.describe("of the input, read from the prompt cache of the provider"),output:r,
reasoning:r.describe("of the output")});const F=i.rej({skipped:i.YjP().optional().describe("why nothing was reviewed, and what to do about it"),summary:i.rej({
what:i.YOg(i.YjP()).describe("what the change does, part by part"),risk:i.k5n(["low","medium","high"]),first:i.YOg(i.rej({path:i.YjP(),line:r
})).describe("where to look first")}).optional(),folded:i.YOg(f).describe("remarks that are unclear, or beyond the number that may stand at lines"),
settled:i.YOg(i.rej({path:i.YjP(),claim:i.YjP()})).describe("earlier remarks that hold no more"),unreviewed:i.YOg(i.rej({path:i.YjP(),startLine:r,endLine:r,
reason:i.YjP()})),leftOut:i.YOg(i.rej({path:i.YjP(),reason:i.YjP()})).describe("files that are not reviewed"),
dropped:i.g1P(i.YjP(),r).describe("remarks that were not made, by reason"),refused:i.g1P(i.YjP(),r).describe("replacements that are not offered, by reason"),
hunks:i.rej({all:r,known:r.describe("of them, those that were judged in an earlier run")}),
proposed:i.YjP().optional().describe(".kempt/learned.yaml with a rule more for each remark that people turned down, for them to accept"),calls:i.YOg(i.rej({
purpose:i.YjP(),model:i.YjP(),usage:L.extend({written:r.optional()}),
cost:i.aig().nonnegative().optional().describe("US dollars; absent: the price is not known"),ms:i.aig().nonnegative(),retries:r,failure:i.YjP().optional(),
replayed:i.zMY().optional()})),pricesOf:i.YjP().optional().describe("the day of the prices")}).describe("What models had to say of the change");const S=i.rej({
$schema:i.YjP(),version:i.euz(1),tool:i.rej({name:i.euz("kempt"),version:i.YjP()}),verdict:i.k5n(["clean","findings","incomplete"]),
failOn:i.k5n(["error","warning","note","never"]),scope:i.rej({kind:i.k5n(["all","paths","changed","staged"]),
base:i.YjP().optional().describe("the commit compared with: the merge base"),
head:i.YjP().optional().describe("the commit checked; absent: the work tree or the index"),
onlyNew:i.zMY().describe("whether what the base already had was left out"),files:r.describe("files examined"),bytes:r.describe("bytes examined")}),
findings:i.YOg(f),suppressed:i.YOg(i.rej({finding:f,suppression:g})),rules:i.YOg(m).describe("every rule named in this report"),
runs:i.YOg(P).describe("every check, and what became of it"),notExamined:i.YOg(W).describe("files that were left out, by reason"),notifications:i.YOg(j),
review:F.optional().describe("absent: no review was asked for"),existing:r.describe("findings left out because the base already has them"),
shard:x.optional().describe("absent: one machine did all of it"),timings:i.g1P(i.YjP(),i.aig()).describe("milliseconds, by phase"),
environment:i.g1P(i.YjP(),i.YjP())}).describe("The result of one run of Kempt")}};
