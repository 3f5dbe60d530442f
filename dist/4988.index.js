"use strict";
exports.id = 4988;
exports.ids = [4988];
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

/***/ 4988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./lib/config/load.js
var load = __webpack_require__(5503);
// EXTERNAL MODULE: ./lib/config/settings.js
var config_settings = __webpack_require__(2586);
// EXTERNAL MODULE: ./lib/modules/checks/index.gen.js
var index_gen = __webpack_require__(5890);
// EXTERNAL MODULE: ./lib/app/checks.js
var checks = __webpack_require__(8587);
// EXTERNAL MODULE: ./lib/app/scope.js + 7 modules
var app_scope = __webpack_require__(5664);
;// CONCATENATED MODULE: ./lib/app/plan.js





async function plan(request) {
    const place = (0,app_scope/* locate */.x5)(request);
    const config = await (0,load/* loadConfig */.Z)(place.top, request.config, checks/* loadAllChecks */.d);
    const settings = await (0,config_settings/* toSettings */.R4)(config, request);
    const { selected, skipped } = (0,config_settings/* selectChecks */.oL)(config, request, index_gen/* checks */.A, (0,app_scope/* isOfChange */.iK)(request));
    const scope = await (0,app_scope/* openScope */.PQ)(request, place, { ...settings, patch: false, subjects: false });
    const runs = selected.map(({ id, optIn }) => ({
        check: id,
        runs: true,
        why: request.only ? 'named by --only' : optIn ? 'turned on in the configuration' : 'on by default',
    }));
    const idle = skipped.map(({ id, reason }) => ({ check: id, runs: false, why: reason }));
    return {
        scope: {
            kind: scope.kind,
            files: scope.files.length,
            ...(scope.change && { base: scope.change.base }),
            ...(scope.change?.head !== undefined && { head: scope.change.head }),
        },
        checks: [...runs, ...idle].sort((a, b) => (a.check < b.check ? -1 : 1)),
        files: scope.files.map((entry) => entry.path),
    };
}

// EXTERNAL MODULE: ./lib/lib/visible.js
var visible = __webpack_require__(5178);
// EXTERNAL MODULE: ./lib/entry/cli/command.js
var command = __webpack_require__(1579);
// EXTERNAL MODULE: ./lib/entry/cli/flags.js
var cli_flags = __webpack_require__(1945);
;// CONCATENATED MODULE: ./lib/entry/cli/commands/plan.js




const planCommand = (0,command/* command */.G)({
    name: 'plan',
    summary: 'Print what check would run, on what and why, without running it',
    usage: '[paths…]',
    description: 'Takes the flags of check that say what is looked at.',
    flags: {
        ...cli_flags/* scopeFlags */.SV,
        files: { type: 'boolean', summary: 'list the files, too' },
        json: { type: 'boolean', summary: 'print the plan as JSON' },
    },
    async run(flags, paths) {
        const planned = await plan((0,cli_flags/* toRequest */.d_)(flags, paths));
        const shown = flags.files ? planned : { ...planned, files: [] };
        process.stdout.write(flags.json ? `${JSON.stringify(shown, undefined, 2)}\n` : toText(shown));
        return 0;
    },
});
function toText({ scope, checks, files }) {
    const what = {
        all: 'every tracked file',
        paths: 'the named paths',
        changed: 'what changed',
        staged: 'what is staged',
    }[scope.kind];
    const since = scope.base === undefined ? '' : ` since ${scope.base}`;
    const width = Math.max(...checks.map(({ check }) => check.length));
    const rows = checks.map(({ check, runs, why }) => `${runs ? '✔' : '–'} ${check.padEnd(width)}  ${why}`);
    return `${[`${scope.files} files: ${what}${since}`, '', ...rows, ...(files.length > 0 ? ['', ...files.map(visible/* visible */.RK)] : [])].join('\n')}\n`;
}


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

/***/ 5178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ guardLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Vj: () => (/* binding */ charWidth),
/* harmony export */   _R: () => (/* binding */ commandOffsets),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   kw: () => (/* binding */ escapeChar),
/* harmony export */   sN: () => (/* binding */ logSafe),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const harmless = /[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(text) {
    return text.replace(hidden, (char) => (harmless.test(char) ? char : (named[char] ?? escapeChar(char))));
}
function escapeChar(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
const commandInside = /##(?=\w*\[)/g;
const commandAhead = /^(\s*):(?=:)/;
function logSafe(text) {
    return visible(text).replace(commandInside, '#\\x23').replace(commandAhead, '$1\\x3a');
}
function commandOffsets(text) {
    return new Set([...text.matchAll(commandInside)].map(({ index }) => index + 1));
}
function guardLine(line) {
    return line.replace(commandAhead, '$1\\x3a');
}
function toJson(value) {
    const text = JSON.stringify(value, null, 2).replace(commandInside, '#\\u0023');
    return `${text.replace(hidden, (char) => (char === '\n' || harmless.test(char) ? char : escapeUnits(char)))}\n`;
}
function escapeUnits(char) {
    return char
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;
const halfWidth = /[\uFF61-\uFFDC]/;
function charWidth(char) {
    if (char <= '\u02FF')
        return 1;
    if (zero.test(char))
        return 0;
    return wide.test(char) && !halfWidth.test(char) ? 2 : 1;
}
function textWidth(text) {
    let width = 0;
    for (const char of text)
        width += charWidth(char);
    return width;
}


/***/ })

};
;