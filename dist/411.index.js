"use strict";
exports.id = 411;
exports.ids = [411];
exports.modules = {

/***/ 411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const level = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note']);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const lines = {
    startLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('1-based'),
    startColumn: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('1-based, in UTF-16 code units'),
    endLine: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(),
    endColumn: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive().describe('1-based, in UTF-16 code units, exclusive'),
};
const byteOffset = count.describe('from the start of the file, byte-order mark included');
const bytes = { byteOffset, byteLength: count };
const region = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...lines, byteOffset: bytes.byteOffset.optional(), byteLength: bytes.byteLength.optional() })
    .describe('A part of a text file, as in SARIF 2.1.0, section 3.30; without bytes if only a patch was looked at');
const location = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('relative to the top of the repository, `/`-separated; quoted as git does if it is not UTF-8'),
    region: region.optional().describe('absent: the file as a whole'),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the commit whose version of the file is meant; absent: the version checked'),
});
const edit = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    region: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ ...lines, ...bytes }),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('what replaces the region'),
});
const fix = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    description: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    edits: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(edit).min(1).describe('in ascending order, not overlapping, all in the file of the finding'),
});
const finding = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('the id of the check, or `check/rule` where a check has several'),
    level,
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    location,
    related: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ location, message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).optional(),
    snippet: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the first line of the region, secrets redacted, at most 240 characters'),
    fix: fix.optional().describe('a fix that changes no meaning'),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('survives moved lines, renames and reformatting'),
});
const suppression = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['inSource', 'external']).describe('SARIF 3.35.2: a comment in the file, or the baseline'),
    justification: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const notification = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    level: level.describe('error: something that should have run did not, and the verdict is incomplete'),
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    remedy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const rule = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level,
    summary: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    help: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Markdown'),
    helpUri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
});
const run = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    check: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['ran', 'skipped']),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('why it was skipped'),
    findings: count,
});
const exclusion = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), files: count, examples: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('kempt'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['clean', 'findings', 'incomplete']),
    failOn: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note', 'never']),
    scope: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['all', 'paths', 'changed', 'staged']),
        base: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the commit compared with: the merge base'),
        head: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional().describe('the commit checked; absent: the work tree or the index'),
        onlyNew: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().describe('whether what the base already had was left out'),
        files: count.describe('files examined'),
        bytes: count.describe('bytes examined'),
    }),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(finding),
    suppressed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ finding, suppression })),
    rules: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(rule).describe('every rule named in this report'),
    runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(run).describe('every check, and what became of it'),
    notExamined: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(exclusion).describe('files that were left out, by reason'),
    notifications: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(notification),
    existing: count.describe('findings left out because the base already has them'),
    timings: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()).describe('milliseconds, by phase'),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
})
    .describe('The result of one run of Kempt');


/***/ })

};
;