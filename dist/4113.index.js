"use strict";
exports.id = 4113;
exports.ids = [4113];
exports.modules = {

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
function command(definition) {
    return definition;
}


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCommand: () => (/* binding */ checkCommand)
/* harmony export */ });
/* harmony import */ var _app_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5445);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9946);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1579);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1945);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(609);





const checkCommand = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .command */ .G)({
    name: 'check',
    summary: 'Check the repository, or a change of it',
    usage: '[paths…]',
    description: `Without flags: every tracked file of the work tree. With --changed, --staged or --base: what changed, and of its
findings those that are new. Named paths are looked at even if they are not tracked.`,
    flags: {
        ..._flags_js__WEBPACK_IMPORTED_MODULE_2__/* .scopeFlags */ .SV,
        history: { type: 'boolean', summary: 'look for secrets in the commits, too: of the change, or all' },
        'update-baseline': { type: 'boolean', summary: 'write the baseline so that it lists what is found now' },
        ..._flags_js__WEBPACK_IMPORTED_MODULE_2__/* .failOnFlag */ .S7,
        ..._flags_js__WEBPACK_IMPORTED_MODULE_2__/* .outputFlags */ .Xo,
    },
    async run(flags, paths) {
        const request = (0,_flags_js__WEBPACK_IMPORTED_MODULE_2__/* .toRequest */ .d_)(flags, paths);
        const outputs = (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .toOutputs */ .Iu)(flags, request.cwd);
        const whole = { ...request, history: flags.history, progress: (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .progressLine */ .oz)(flags.quiet) };
        if (flags['update-baseline']) {
            const { updateBaseline } = await __webpack_require__.e(/* import() */ 419).then(__webpack_require__.bind(__webpack_require__, 419));
            process.stdout.write(`${await updateBaseline(whole)}\n`);
            return 0;
        }
        const { report } = await (0,_app_check_js__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z)(whole);
        await (0,_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)(report, outputs, flags);
        return (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_1__/* .toExitCode */ .t4)(report);
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


/***/ })

};
;