"use strict";
exports.id = 1589;
exports.ids = [1589];
exports.modules = {

/***/ 6889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y_: () => (/* binding */ printReport),
  M: () => (/* binding */ reporterIds),
  S: () => (/* reexport */ reporterSummaries)
});

;// CONCATENATED MODULE: ./lib/modules/reporters/index.gen.js
const reporters = {
    checkstyle: () => __webpack_require__.e(/* import() */ 8486).then(__webpack_require__.bind(__webpack_require__, 8486)).then((m) => m.checkstyle),
    codequality: () => __webpack_require__.e(/* import() */ 9713).then(__webpack_require__.bind(__webpack_require__, 9713)).then((m) => m.codequality),
    github: () => __webpack_require__.e(/* import() */ 8892).then(__webpack_require__.bind(__webpack_require__, 8892)).then((m) => m.github),
    json: () => __webpack_require__.e(/* import() */ 6525).then(__webpack_require__.bind(__webpack_require__, 6525)).then((m) => m.json),
    junit: () => __webpack_require__.e(/* import() */ 1743).then(__webpack_require__.bind(__webpack_require__, 1743)).then((m) => m.junit),
    markdown: () => __webpack_require__.e(/* import() */ 4619).then(__webpack_require__.bind(__webpack_require__, 4619)).then((m) => m.markdown),
    pretty: () => __webpack_require__.e(/* import() */ 9076).then(__webpack_require__.bind(__webpack_require__, 9076)).then((m) => m.pretty),
    rdjson: () => __webpack_require__.e(/* import() */ 5199).then(__webpack_require__.bind(__webpack_require__, 5199)).then((m) => m.rdjson),
    sarif: () => __webpack_require__.e(/* import() */ 2762).then(__webpack_require__.bind(__webpack_require__, 2762)).then((m) => m.sarif),
    summary: () => __webpack_require__.e(/* import() */ 4298).then(__webpack_require__.bind(__webpack_require__, 4298)).then((m) => m.summary),
};
const reporterSummaries = {
    checkstyle: 'Checkstyle XML, for Jenkins and other tools that know it',
    codequality: "GitLab's Code Quality report, for `artifacts:reports:codequality`",
    github: "GitHub's workflow commands: annotations of a pull request's files, without a token",
    json: 'The report itself, for programs and for later stages of Kempt',
    junit: 'JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure',
    markdown: 'Markdown for a comment on a pull request, at most 65,536 characters',
    pretty: 'Text for people, in a terminal or a log',
    rdjson: "reviewdog's diagnostic format, with the fixes as suggestions",
    sarif: 'SARIF 2.1.0, for code scanning and editors',
    summary: "Markdown for GitHub's job summary, at most 1 MiB",
};

;// CONCATENATED MODULE: ./lib/app/print.js


const reporterIds = Object.keys(reporters);
async function printReport(id, report, style) {
    const reporter = await reporters[id]();
    return reporter.print(report, style);
}


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

/***/ 1589:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(2690);
;// CONCATENATED MODULE: ./lib/app/load-report.js


const maxReport = 256 * 1024 * 1024;
async function loadReport(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stat?.isFile())
        throw new errors/* UserError */.y(`There is no report at ${path}`);
    if (stat.size > maxReport)
        throw new errors/* UserError */.y(`${path} is too large for a report`);
    const { reportSchema } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(411)]).then(__webpack_require__.bind(__webpack_require__, 411));
    const result = reportSchema.safeParse(parseJson((0,external_node_fs_.readFileSync)(path, 'utf8'), path));
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new errors/* UserError */.y(`${path} is no report of Kempt: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'invalid'}`);
}
function parseJson(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.y(`${path} is no report of Kempt: it is not JSON`, undefined, { cause });
    }
}

// EXTERNAL MODULE: ./lib/app/print.js + 1 modules
var print = __webpack_require__(6889);
// EXTERNAL MODULE: ./lib/domain/gate.js
var gate = __webpack_require__(9946);
// EXTERNAL MODULE: ./lib/entry/cli/command.js
var command = __webpack_require__(1579);
// EXTERNAL MODULE: ./lib/entry/cli/flags.js
var flags = __webpack_require__(1945);
// EXTERNAL MODULE: ./lib/entry/cli/present.js
var present = __webpack_require__(609);
;// CONCATENATED MODULE: ./lib/entry/cli/commands/report.js








const formats = Object.entries(print/* reporterSummaries */.S).map(([id, summary]) => `  ${id.padEnd(12)}${summary}`);
const reportCommand = (0,command/* command */.G)({
    name: 'report',
    summary: 'Convert a saved report to another format',
    usage: 'convert FILE',
    description: `Reads a report that kempt check --json or --output json=FILE wrote. The formats:\n${formats.join('\n')}\nThe exit code is that of the run that made the report.`,
    flags: { cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' }, ...flags/* outputFlags */.Xo },
    async run(flags, [action, file, ...rest]) {
        if (action !== 'convert' || file === undefined || rest.length > 0) {
            throw new errors/* UserError */.y('kempt report takes: convert FILE', 'For example: kempt report convert report.json --format sarif');
        }
        const cwd = (0,external_node_path_.resolve)(flags.cwd ?? '.');
        const outputs = (0,present/* toOutputs */.Iu)(flags, cwd);
        const report = await loadReport((0,external_node_path_.resolve)(cwd, file));
        await (0,present/* present */.Eb)(report, outputs, flags);
        return (0,gate/* toExitCode */.t4)(report);
    },
});


/***/ }),

/***/ 1945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S7: () => (/* binding */ failOnFlag),
/* harmony export */   SV: () => (/* binding */ scopeFlags),
/* harmony export */   Xo: () => (/* binding */ outputFlags),
/* harmony export */   d_: () => (/* binding */ toRequest)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2690);


const scopeFlags = {
    config: {
        type: 'string',
        value: 'FILE',
        summary: 'the configuration, instead of kempt.yaml and its like at the top',
    },
    cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' },
    'git-dir': { type: 'string', value: 'DIR', summary: 'read this git directory, without a work tree' },
    base: { type: 'string', value: 'REV', summary: 'check what changed since the merge base with this revision' },
    head: { type: 'string', value: 'REV', summary: 'the revision to check, with --base or --git-dir; default HEAD' },
    changed: {
        type: 'string',
        value: 'REF',
        optionalValue: true,
        summary: 'check what the work tree changes since it left REF; default: the default branch',
    },
    staged: { type: 'boolean', summary: 'check what is staged, as it is staged' },
    only: {
        type: 'string',
        multiple: true,
        value: 'ID',
        summary: 'run these checks only; may be repeated, or a list with commas',
    },
    skip: { type: 'string', multiple: true, value: 'ID', summary: 'run all but these checks' },
    everything: { type: 'boolean', summary: 'let checks of text also judge generated and vendored files and test data' },
    'only-new': {
        type: 'boolean',
        summary: 'leave out what the base already has (the default when a change is checked)',
    },
    'no-only-new': { type: 'boolean', summary: 'report all that the changed files have' },
    baseline: { type: 'string', value: 'FILE', summary: 'leave out the findings that this file lists' },
    'no-cache': { type: 'boolean', summary: 'neither use nor write the memory of clean files' },
};
const outputFlags = {
    format: { type: 'string', value: 'NAME', summary: 'how to print: see kempt report --help; default pretty' },
    json: { type: 'boolean', summary: 'the same as --format json' },
    output: {
        type: 'string',
        multiple: true,
        value: 'FORMAT=FILE',
        summary: 'also write the report to a file; may be repeated',
    },
    timings: { type: 'boolean', summary: 'print how long each phase took' },
    quiet: { type: 'boolean', summary: 'print nothing when there is nothing to say' },
    'no-color': { type: 'boolean', summary: 'no colours (also: NO_COLOR=1); colours are for terminals only' },
};
const failOnFlag = {
    'fail-on': {
        type: 'string',
        value: 'LEVEL',
        summary: 'the mildest level that fails: error, warning (default), note, never',
    },
};
function toRequest(flags, paths) {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(flags.cwd ?? '.');
    return {
        cwd,
        paths,
        config: flags.config === undefined || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(flags.config) ? flags.config : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.config),
        gitDir: flags['git-dir'],
        base: flags.base,
        head: flags.head,
        changed: flags.changed,
        staged: flags.staged,
        only: toList(flags.only),
        skip: toList(flags.skip),
        everything: flags.everything,
        onlyNew: toOnlyNew(flags),
        baseline: flags.baseline,
        cache: flags['no-cache'] ? false : undefined,
        failOn: toFailOn(flags['fail-on']),
    };
}
function toList(values) {
    return values?.flatMap((value) => value.split(',')).filter(Boolean);
}
function toOnlyNew(flags) {
    if (flags['only-new'] && flags['no-only-new'])
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y('--only-new and --no-only-new exclude each other');
    return flags['only-new'] ? true : flags['no-only-new'] ? false : undefined;
}
function toFailOn(value) {
    if (value === undefined || value === 'error' || value === 'warning' || value === 'note' || value === 'never')
        return value;
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`--fail-on takes error, warning, note or never, not ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   Iu: () => (/* binding */ toOutputs),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _app_print_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6889);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2690);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1751);
/* harmony import */ var _lib_write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4966);





function toOutputs(flags, cwd) {
    if (flags.json && flags.format !== undefined && flags.format !== 'json') {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`--json and --format ${flags.format} exclude each other`);
    }
    const files = (flags.output ?? []).map((output) => {
        const at = output.indexOf('=');
        if (at <= 0 || at === output.length - 1)
            throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`--output takes FORMAT=FILE, not ${JSON.stringify(output)}`);
        return { format: knownFormat(output.slice(0, at)), path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, output.slice(at + 1)) };
    });
    return { format: flags.json ? 'json' : knownFormat(flags.format ?? 'pretty'), files };
}
function knownFormat(format) {
    if (_app_print_js__WEBPACK_IMPORTED_MODULE_1__/* .reporterIds */ .M.includes(format))
        return format;
    const hint = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(format, _app_print_js__WEBPACK_IMPORTED_MODULE_1__/* .reporterIds */ .M);
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no format ${format}`, hint ? `Did you mean ${hint}?` : `The formats: ${_app_print_js__WEBPACK_IMPORTED_MODULE_1__/* .reporterIds */ .M.join(', ')}`);
}
async function present(report, outputs, flags) {
    for (const { format, path } of outputs.files)
        (0,_lib_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)(path, Buffer.from(await (0,_app_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printReport */ .Y_)(format, report, plain)));
    const silent = flags.quiet === true && report.verdict === 'clean' && report.findings.length === 0;
    if (!silent)
        process.stdout.write(await (0,_app_print_js__WEBPACK_IMPORTED_MODULE_1__/* .printReport */ .Y_)(outputs.format, report, styleOf(flags)));
    if (flags.timings) {
        const laps = Object.entries(report.timings).map(([phase, time]) => `${phase} ${time.toFixed(1)} ms`);
        process.stderr.write(`${laps.join(', ')}\n`);
    }
}
const plain = { color: false, width: 120 };
function styleOf(flags) {
    const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
    const forced = force !== undefined && force !== '' && force !== '0';
    const color = !flags['no-color'] && !no && (forced || process.stdout.isTTY === true);
    return { color, width: process.stdout.columns ?? 120 };
}
function progressLine(quiet) {
    const terminal = process.stderr.isTTY === true;
    if (quiet || (!terminal && !process.env['CI']))
        return undefined;
    const interval = terminal ? 100 : 10_000;
    let next = performance.now() + (terminal ? 400 : interval);
    return (files, of) => {
        if (files === of && terminal)
            process.stderr.write('\r\x1b[K');
        if ((files & 0x3f) !== 0 || performance.now() < next)
            return;
        next = performance.now() + interval;
        const line = `${files.toLocaleString('en')} of ${of.toLocaleString('en')} files`;
        process.stderr.write(terminal ? `\r\x1b[K${line}` : `kempt: ${line}\n`);
    };
}


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function writeAtomically(path, content, mode) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.kempt-${process.pid}`);
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', mode ?? 0o666);
        try {
            if (mode !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(fd, mode);
            for (let at = 0; at < content.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, content, at);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
;