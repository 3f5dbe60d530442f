"use strict";
exports.id = 2547;
exports.ids = [2547,411];
exports.modules = {

/***/ 8587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ loadAllChecks)
/* harmony export */ });
/* harmony import */ var _modules_checks_index_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5890);

async function loadAllChecks() {
    const loaded = [];
    for (const entry of _modules_checks_index_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A)
        loaded.push(await entry.load());
    return loaded;
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const level = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note']);
const glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(glob);
const units = {
    '': 1,
    B: 1,
    kB: 1e3,
    KB: 1e3,
    KiB: 1024,
    MB: 1e6,
    MiB: 1024 ** 2,
    GB: 1e9,
    GiB: 1024 ** 3,
};
const bytes = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)])
    .transform((value) => {
    if (typeof value === 'number')
        return value;
    const [, number = '0', unit = ''] = /^([\d.]+) ?(\w*)$/.exec(value) ?? [];
    return Math.round(Number(number) * (units[unit] ?? 1));
});
const expressions = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isExpression, 'is not a regular expression'));
function isExpression(source) {
    try {
        return new RegExp(source) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function optionSchema(spec) {
    const types = {
        integer: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        bytes,
        boolean: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        strings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        expressions,
    };
    return types[spec.type].describe(spec.summary);
}
function checkSchema(check) {
    const options = Object.entries(check.options ?? {}).map(([name, spec]) => [name, optionSchema(spec).optional()]);
    const settings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        level: level.optional().describe('replaces the levels of the check'),
        exclude: globs.optional().describe('files that this check leaves alone'),
        ...Object.fromEntries(options),
    });
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'on']), level, settings]).describe(check.summary);
}
function configSchema(checks) {
    const perCheck = checks.map((check) => [check.id, checkSchema(check).optional()]);
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe('the version of this format'),
        extends: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
            .optional()
            .describe('configuration files whose settings this one refines, relative to it, the later ones winning'),
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            include: globs.optional().describe('only files that match one of these are looked at'),
            exclude: globs.optional().describe('files that match one of these are not looked at'),
            'max-size': bytes.optional().describe('larger files are not read; default 32 MiB'),
            everything: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
                .optional()
                .describe('let checks of text also judge generated and vendored files and test data; default false'),
        })
            .optional()
            .describe('globs are relative to the top of the repository, as in .gitignore `**` crosses folders'),
        checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(perCheck))
            .optional()
            .describe('per check: off, on, a level, or an object with a level, excluded files and options'),
        'only-new': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .optional()
            .describe('when a change is checked, leave out what its base already has; default true'),
        'fail-on': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note', 'never'])
            .optional()
            .describe('the mildest level that makes a run fail; default warning'),
        baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .min(1)
            .optional()
            .describe('a file of findings that are to be left out, see `--update-baseline`'),
        cache: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('remember which files are clean, inside the git directory; default true'),
    })
        .describe('The configuration of Kempt');
}


/***/ }),

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


/***/ }),

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
function command(definition) {
    return definition;
}


/***/ }),

/***/ 2547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (/* binding */ schemaCommand)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
// EXTERNAL MODULE: ./lib/config/schema.js
var schema = __webpack_require__(2604);
// EXTERNAL MODULE: ./lib/domain/report-schema.js
var report_schema = __webpack_require__(411);
// EXTERNAL MODULE: ./lib/app/checks.js
var checks = __webpack_require__(8587);
;// CONCATENATED MODULE: ./lib/app/schema.js




async function configJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl((0,schema/* configSchema */.Q)(await (0,checks/* loadAllChecks */.d)()), { target: 'draft-7', io: 'input' });
}
function reportJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl(report_schema.reportSchema, { target: 'draft-7' });
}

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(2690);
// EXTERNAL MODULE: ./lib/entry/cli/command.js
var command = __webpack_require__(1579);
;// CONCATENATED MODULE: ./lib/entry/cli/commands/schema.js



const schemaCommand = (0,command/* command */.G)({
    name: 'schema',
    summary: 'Print the JSON Schema of the configuration or the report',
    usage: '[config|report]',
    description: 'For completion in editors: # yaml-language-server: $schema=<file>',
    flags: {},
    async run(_, [which = 'config']) {
        if (which !== 'config' && which !== 'report')
            throw new errors/* UserError */.y(`There is no schema ${which}`, 'There are: config, report');
        const schema = which === 'config' ? await configJsonSchema() : reportJsonSchema();
        process.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
        return 0;
    },
});


/***/ }),

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks)
/* harmony export */ });
const checks = [
    { id: 'bidirectional-control', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 8241).then(__webpack_require__.bind(__webpack_require__, 8241)).then((m) => m.bidirectionalControl) },
    { id: 'broken-symlink', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 3951).then(__webpack_require__.bind(__webpack_require__, 3951)).then((m) => m.brokenSymlink) },
    { id: 'byte-order-mark', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1597).then(__webpack_require__.bind(__webpack_require__, 1597)).then((m) => m.byteOrderMark) },
    { id: 'case-conflict', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 8287).then(__webpack_require__.bind(__webpack_require__, 8287)).then((m) => m.caseConflict) },
    { id: 'change-size', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 8872).then(__webpack_require__.bind(__webpack_require__, 8872)).then((m) => m.changeSize) },
    { id: 'codeowners-change', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 8162).then(__webpack_require__.bind(__webpack_require__, 8162)).then((m) => m.codeownersChange) },
    { id: 'commit-subject', scope: 'change', optIn: true, load: () => __webpack_require__.e(/* import() */ 1064).then(__webpack_require__.bind(__webpack_require__, 1064)).then((m) => m.commitSubject) },
    { id: 'debug-leftover', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(6809)]).then(__webpack_require__.bind(__webpack_require__, 6809)).then((m) => m.debugLeftover) },
    { id: 'destroyed-symlink', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 2615).then(__webpack_require__.bind(__webpack_require__, 2615)).then((m) => m.destroyedSymlink) },
    { id: 'editorconfig-syntax', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 9583).then(__webpack_require__.bind(__webpack_require__, 9583)).then((m) => m.editorconfigSyntax) },
    { id: 'executable-without-shebang', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 4744).then(__webpack_require__.bind(__webpack_require__, 4744)).then((m) => m.executableWithoutShebang) },
    { id: 'final-newline', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 7347).then(__webpack_require__.bind(__webpack_require__, 7347)).then((m) => m.finalNewline) },
    { id: 'focused-test', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(2048)]).then(__webpack_require__.bind(__webpack_require__, 2048)).then((m) => m.focusedTest) },
    { id: 'forbidden-file', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 270)).then((m) => m.forbiddenFile) },
    { id: 'ignored-but-tracked', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 8802).then(__webpack_require__.bind(__webpack_require__, 8802)).then((m) => m.ignoredButTracked) },
    { id: 'indentation', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 2905).then(__webpack_require__.bind(__webpack_require__, 2905)).then((m) => m.indentation) },
    { id: 'json-syntax', scope: 'file', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(9430), __webpack_require__.e(7928)]).then(__webpack_require__.bind(__webpack_require__, 7928)).then((m) => m.jsonSyntax) },
    { id: 'large-file', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 4656).then(__webpack_require__.bind(__webpack_require__, 4656)).then((m) => m.largeFile) },
    { id: 'lockfile-drift', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 4621).then(__webpack_require__.bind(__webpack_require__, 4621)).then((m) => m.lockfileDrift) },
    { id: 'merge-conflict', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 9893).then(__webpack_require__.bind(__webpack_require__, 9893)).then((m) => m.mergeConflict) },
    { id: 'mixed-line-endings', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1329).then(__webpack_require__.bind(__webpack_require__, 1329)).then((m) => m.mixedLineEndings) },
    { id: 'non-utf-8', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1372).then(__webpack_require__.bind(__webpack_require__, 1372)).then((m) => m.nonUtf8) },
    { id: 'notebook-syntax', scope: 'file', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(9430), __webpack_require__.e(8775)]).then(__webpack_require__.bind(__webpack_require__, 8775)).then((m) => m.notebookSyntax) },
    { id: 'private-key', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 27).then(__webpack_require__.bind(__webpack_require__, 27)).then((m) => m.privateKey) },
    { id: 'secrets', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1211).then(__webpack_require__.bind(__webpack_require__, 1211)).then((m) => m.secrets) },
    { id: 'shebang-not-executable', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 283)).then((m) => m.shebangNotExecutable) },
    { id: 'skipped-test', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(5379)]).then(__webpack_require__.bind(__webpack_require__, 5379)).then((m) => m.skippedTest) },
    { id: 'submodule-drift', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 6614).then(__webpack_require__.bind(__webpack_require__, 6614)).then((m) => m.submoduleDrift) },
    { id: 'suppressions', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 7500).then(__webpack_require__.bind(__webpack_require__, 7500)).then((m) => m.suppressions) },
    { id: 'tests-untouched', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(302)]).then(__webpack_require__.bind(__webpack_require__, 302)).then((m) => m.testsUntouched) },
    { id: 'todo-without-issue', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(6587)]).then(__webpack_require__.bind(__webpack_require__, 6587)).then((m) => m.todoWithoutIssue) },
    { id: 'toml-syntax', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 6429).then(__webpack_require__.bind(__webpack_require__, 6429)).then((m) => m.tomlSyntax) },
    { id: 'trailing-whitespace', scope: 'file', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 449)).then((m) => m.trailingWhitespace) },
    { id: 'windows-name', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 4383).then(__webpack_require__.bind(__webpack_require__, 4383)).then((m) => m.windowsName) },
    { id: 'workflow-change', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 8618).then(__webpack_require__.bind(__webpack_require__, 8618)).then((m) => m.workflowChange) },
    { id: 'workflow-permissions', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 9780).then(__webpack_require__.bind(__webpack_require__, 9780)).then((m) => m.workflowPermissions) },
    { id: 'workflow-script-injection', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 371)).then((m) => m.workflowScriptInjection) },
    { id: 'workflow-unpinned-uses', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 7996).then(__webpack_require__.bind(__webpack_require__, 7996)).then((m) => m.workflowUnpinnedUses) },
    { id: 'workflow-untrusted-checkout', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1219).then(__webpack_require__.bind(__webpack_require__, 1219)).then((m) => m.workflowUntrustedCheckout) },
    { id: 'xml-syntax', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 3542).then(__webpack_require__.bind(__webpack_require__, 3542)).then((m) => m.xmlSyntax) },
    { id: 'yaml-syntax', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 609).then(__webpack_require__.bind(__webpack_require__, 2990)).then((m) => m.yamlSyntax) },
    { id: 'zero-width', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 3863).then(__webpack_require__.bind(__webpack_require__, 3863)).then((m) => m.zeroWidth) },
];


/***/ })

};
;