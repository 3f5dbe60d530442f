"use strict";
exports.id = 958;
exports.ids = [958];
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

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
function command(definition) {
    return definition;
}


/***/ }),

/***/ 958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(2690);
// EXTERNAL MODULE: ./lib/domain/nearest.js
var nearest = __webpack_require__(1751);
// EXTERNAL MODULE: ./lib/app/checks.js
var app_checks = __webpack_require__(8587);
;// CONCATENATED MODULE: ./lib/app/explain.js



async function explain(rule, json) {
    const checks = await (0,app_checks/* loadAllChecks */.d)();
    const id = rule.split('/')[0];
    const check = checks.find((one) => one.id === id);
    if (check === undefined) {
        const hint = (0,nearest/* nearest */.p)(id, checks.map((one) => one.id));
        throw new errors/* UserError */.y(`There is no rule ${rule}`, hint ? `Did you mean ${hint}?` : 'kempt explain lists the checks.');
    }
    return json ? `${JSON.stringify(toData(check), undefined, 2)}\n` : toText(check);
}
async function explainAll(json) {
    const checks = await (0,app_checks/* loadAllChecks */.d)();
    if (json)
        return `${JSON.stringify(checks.map(toData), undefined, 2)}\n`;
    const width = Math.max(...checks.map(({ id }) => id.length));
    return checks
        .map(({ id, summary, optIn }) => `${id.padEnd(width)}  ${summary}${optIn ? ' (opt-in)' : ''}\n`)
        .join('');
}
function toData({ id, summary, level, optIn, scope, docs, source, options = {} }) {
    return { id, summary, level, optIn: optIn ?? false, scope, docs, source, options };
}
function toText({ id, summary, level, optIn, docs, source, options = {} }) {
    const state = optIn ? 'off unless the configuration asks for it' : `on, at level ${level}`;
    const settings = Object.entries(options).map(([name, spec]) => `  ${name}: ${spec.summary} (default ${JSON.stringify(spec.default)})`);
    return [
        `${id}: ${summary}`,
        `By default ${state}.`,
        '',
        docs,
        ...(settings.length > 0 ? ['', `Options, in kempt.yaml under checks.${id}:`, ...settings] : []),
        ...(source === undefined ? [] : ['', `Source: ${source}`]),
        '',
        `Suppress one: kempt-${'ignore'} ${id}: reason`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/entry/cli/command.js
var command = __webpack_require__(1579);
;// CONCATENATED MODULE: ./lib/entry/cli/commands/explain.js


const explainCommand = (0,command/* command */.G)({
    name: 'explain',
    summary: 'Explain a rule: why it matters, what it leaves alone, how to mend it',
    usage: '[RULE]',
    description: 'Without a rule: the list of all checks.',
    flags: { json: { type: 'boolean', summary: 'print as JSON' } },
    async run(flags, [rule]) {
        const json = flags.json ?? false;
        process.stdout.write(await (rule === undefined ? explainAll(json) : explain(rule, json)));
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