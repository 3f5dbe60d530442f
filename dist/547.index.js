"use strict";
exports.id = 547;
exports.ids = [547,411];
exports.modules = {

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
// EXTERNAL MODULE: ./lib/modules/checks/index.gen.js + 77 modules
var index_gen = __webpack_require__(1257);
;// CONCATENATED MODULE: ./lib/app/schema.js




function configJsonSchema() {
    return json_schema_processors/* toJSONSchema */.bl((0,schema/* configSchema */.Q)(index_gen/* checks */.A), { target: 'draft-7', io: 'input' });
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
        const schema = which === 'config' ? configJsonSchema() : reportJsonSchema();
        process.stdout.write(`${JSON.stringify(schema, undefined, 2)}\n`);
        return 0;
    },
});


/***/ })

};
;