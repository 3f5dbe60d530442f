"use strict";
exports.id = 4366;
exports.ids = [4366];
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

/***/ 4366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(2690);
// EXTERNAL MODULE: ./lib/domain/gate.js
var gate = __webpack_require__(9946);
// EXTERNAL MODULE: ./lib/lib/git/blob-id.js
var blob_id = __webpack_require__(2352);
// EXTERNAL MODULE: ./lib/lib/git/git.js
var git = __webpack_require__(779);
// EXTERNAL MODULE: ./lib/lib/write-file.js
var write_file = __webpack_require__(4966);
;// CONCATENATED MODULE: ./lib/lib/snapshots/memory.js

class MemoryTree {
    entries;
    #contents;
    constructor(entries, contents) {
        this.entries = entries;
        this.#contents = contents;
    }
    async visit(entries, visitor) {
        for (const entry of entries) {
            const content = this.#contents.get(entry.path);
            if (content)
                await visitor.file(entry, content, content.length);
        }
    }
    exists(path) {
        const wanted = external_node_path_.posix.normalize(path);
        return this.entries.some((entry) => entry.path === wanted || entry.path.startsWith(`${wanted}/`));
    }
}

// EXTERNAL MODULE: ./lib/pipeline/check/scan.js + 1 modules
var scan = __webpack_require__(3859);
// EXTERNAL MODULE: ./lib/pipeline/check/suppress.js
var suppress = __webpack_require__(8369);
;// CONCATENATED MODULE: ./lib/pipeline/check/apply-fixes.js



const maxRounds = 10;
async function fixContent(entry, content, input) {
    const before = await judge(entry, content, input);
    let findings = before;
    let current = content;
    let mended = 0;
    for (let round = 0; round <= maxRounds; round++) {
        const edits = pickEdits(findings.filter(input.wanted));
        if (edits.picked === 0) {
            const worse = newError(before, findings);
            if (worse)
                return { kind: 'refused', reason: `the fix would bring an error: ${worse.message}` };
            return mended === 0 ? { kind: 'unchanged' } : { kind: 'fixed', content: current, findings: mended };
        }
        current = applyEdits(current, edits.edits);
        mended += edits.picked;
        findings = await judge(entry, current, input);
    }
    return { kind: 'refused', reason: 'its fixes undo each other' };
}
async function judge(entry, content, { checks, inputs, everything }) {
    const tree = new MemoryTree([entry], new Map([[entry.path, content]]));
    const { findings, suppressions } = await (0,scan/* scan */.z)(tree, [entry], checks, inputs, { everything });
    return (0,suppress/* applySuppressions */.p)(findings, suppressions, undefined).findings;
}
function newError(before, after) {
    const known = new Set(before.map((finding) => `${finding.rule}\0${finding.message}`));
    return after.find((finding) => finding.level === 'error' && !known.has(`${finding.rule}\0${finding.message}`));
}
function pickEdits(findings) {
    const taken = [];
    let picked = 0;
    for (const { fix } of findings) {
        if (!fix || fix.edits.some((edit) => taken.some((other) => overlap(edit, other))))
            continue;
        taken.push(...fix.edits);
        picked++;
    }
    return { edits: taken.sort((a, b) => a.region.byteOffset - b.region.byteOffset), picked };
}
function overlap({ region: a }, { region: b }) {
    return a.byteOffset <= b.byteOffset + b.byteLength && b.byteOffset <= a.byteOffset + a.byteLength;
}
function applyEdits(content, edits) {
    const parts = [];
    let at = 0;
    for (const { region, text } of edits) {
        parts.push(content.subarray(at, region.byteOffset), Buffer.from(text));
        at = region.byteOffset + region.byteLength;
    }
    return Buffer.concat([...parts, content.subarray(at)]);
}

// EXTERNAL MODULE: ./lib/pipeline/check/inputs.js
var check_inputs = __webpack_require__(3103);
// EXTERNAL MODULE: ./lib/pipeline/check/selection.js
var selection = __webpack_require__(2142);
// EXTERNAL MODULE: ./lib/app/check.js + 6 modules
var check = __webpack_require__(5445);
;// CONCATENATED MODULE: ./lib/app/fix.js











async function fix(request) {
    if (request.gitDir !== undefined || request.head !== undefined) {
        throw new errors/* UserError */.y('Fixes are written to the work tree', 'Leave out --git-dir and --head.');
    }
    const checked = await (0,check/* check */.z)(request);
    const { report, scope } = checked;
    const input = await toFixInput(checked, request);
    const fixed = [];
    const skipped = [];
    for (const path of fixablePaths(report)) {
        const result = await fixFile(path, checked, input, request);
        if ('reason' in result)
            skipped.push({ path, reason: result.reason });
        else if (result.findings > 0)
            fixed.push({ path, ...result });
    }
    if (request.staged && !request.dryRun && fixed.length > 0 && scope.repository) {
        await (0,git/* git */.$Y)(scope.repository, ['add', '--', ...fixed.map(({ path }) => path)]);
    }
    const mended = new Set(fixed.map(({ path }) => path));
    const left = report.findings.filter((finding) => !(finding.fix && mended.has(finding.location.path)));
    const verdict = (0,gate/* toVerdict */.ds)(left, report.notifications, report.failOn);
    return { fixed, skipped, remaining: left.length, verdict };
}
function fixablePaths(report) {
    return [...new Set(report.findings.filter((finding) => finding.fix).map((finding) => finding.location.path))];
}
async function toFixInput({ report, scope, settings }, request) {
    const checks = (0,selection/* ofScope */.W)(settings.checks, 'file');
    const part = scope.change && { head: scope.change.head };
    const inputs = await (0,check_inputs/* readInputs */.K)(checks, scope.beside, part ? scope.files : scope.tree.entries, part);
    const named = new Set(report.findings.map(keyOf));
    const onlyNamed = report.scope.onlyNew || settings.baseline !== undefined;
    return {
        checks,
        inputs,
        everything: request.everything ?? settings.everything,
        wanted: (finding) => finding.fix !== undefined && (!onlyNamed || named.has(keyOf(finding))),
    };
}
function keyOf({ location, rule, fingerprint }) {
    return `${location.path}\0${rule}\0${fingerprint.split(':')[0]}`;
}
async function fixFile(path, { scope }, input, request) {
    const entry = scope.files.find((one) => one.path === path);
    if (entry === undefined || entry.raw)
        return { reason: 'its name is not UTF-8' };
    const file = (0,external_node_path_.join)(scope.top, path);
    const content = (0,external_node_fs_.readFileSync)(file);
    if (request.staged && (0,blob_id/* blobId */.z)(content) !== entry.oid)
        return { reason: 'it has changes that are not staged' };
    const result = await fixContent(entry, content, input);
    if (result.kind === 'refused')
        return { reason: result.reason };
    if (result.kind === 'unchanged')
        return { findings: 0 };
    if (request.dryRun)
        return { findings: result.findings, diff: await toDiff(path, content, result.content) };
    if (!(0,external_node_fs_.readFileSync)(file).equals(content))
        return { reason: 'it was changed while it was looked at' };
    (0,write_file/* writeAtomically */.v)(file, result.content, (0,external_node_fs_.statSync)(file).mode & 0o7777);
    return { findings: result.findings };
}
async function toDiff(path, before, after) {
    const [{ createTwoFilesPatch }, { hideSecrets }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5086).then(__webpack_require__.bind(__webpack_require__, 5086)),
        Promise.all(/* import() */[__webpack_require__.e(2395), __webpack_require__.e(5070)]).then(__webpack_require__.bind(__webpack_require__, 5070)),
    ]);
    return hideSecrets(createTwoFilesPatch(`a/${path}`, `b/${path}`, before.toString('utf8'), after.toString('utf8')));
}

// EXTERNAL MODULE: ./lib/lib/visible.js
var visible = __webpack_require__(5178);
// EXTERNAL MODULE: ./lib/entry/cli/command.js
var command = __webpack_require__(1579);
// EXTERNAL MODULE: ./lib/entry/cli/flags.js
var cli_flags = __webpack_require__(1945);
// EXTERNAL MODULE: ./lib/entry/cli/present.js
var present = __webpack_require__(609);
;// CONCATENATED MODULE: ./lib/entry/cli/commands/fix.js






const fixCommand = (0,command/* command */.G)({
    name: 'fix',
    summary: 'Apply the safe fixes of what check finds',
    usage: '[paths…]',
    description: `Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file
that changes meanwhile is left alone, and with --staged one that has changes which are not staged.
Exit codes: 0 nothing is left; 1 findings are left (with --dry-run: or there is something to fix); 3 incomplete.`,
    flags: {
        ...cli_flags/* scopeFlags */.SV,
        'dry-run': { type: 'boolean', summary: 'print the diff and write nothing' },
        ...cli_flags/* failOnFlag */.S7,
        json: { type: 'boolean', summary: 'print the outcome as JSON' },
        quiet: { type: 'boolean', summary: 'print nothing when there is nothing to say' },
    },
    async run(flags, paths) {
        const dryRun = flags['dry-run'] ?? false;
        const outcome = await fix({ ...(0,cli_flags/* toRequest */.d_)(flags, paths), dryRun, progress: (0,present/* progressLine */.oz)(flags.quiet) });
        const said = outcome.fixed.length > 0 || outcome.skipped.length > 0 || !flags.quiet;
        if (flags.json)
            process.stdout.write(`${JSON.stringify(outcome, undefined, 2)}\n`);
        else if (said)
            process.stdout.write(toText(outcome, dryRun));
        return dryRun && outcome.fixed.length > 0 ? gate/* ExitCode */.yU.findings : gate/* ExitCode */.yU[outcome.verdict];
    },
});
function toText({ fixed, skipped, remaining }, dryRun) {
    const diffs = fixed.map(({ diff }) => diff ?? '').join('');
    const files = dryRun ? '' : fixed.map(({ path, findings }) => `fixed ${findings} in ${(0,visible/* visible */.RK)(path)}\n`).join('');
    const left = skipped.map(({ path, reason }) => `left alone: ${(0,visible/* visible */.RK)(path)}: ${reason}\n`).join('');
    const count = fixed.reduce((sum, { findings }) => sum + findings, 0);
    const verb = dryRun ? 'can be fixed' : 'fixed';
    return `${diffs}${files}${left}${count} ${verb} in ${fixed.length} files, ${remaining} left\n`;
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