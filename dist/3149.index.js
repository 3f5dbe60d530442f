"use strict";
exports.id = 3149;
exports.ids = [3149];
exports.modules = {

/***/ 2690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ UpstreamError),
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
class UserError extends Error {
    name = 'UserError';
    remedy;
    constructor(message, remedy, options) {
        super(message, options);
        this.remedy = remedy;
    }
}
class UpstreamError extends Error {
    name = 'UpstreamError';
    who;
    status;
    constructor(who, message, options) {
        super(message, options);
        this.who = who;
        this.status = options?.status;
    }
}


/***/ }),

/***/ 9946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ toVerdict),
/* harmony export */   t4: () => (/* binding */ toExitCode),
/* harmony export */   yU: () => (/* binding */ ExitCode)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3179);

const ExitCode = { clean: 0, findings: 1, usage: 2, incomplete: 3, bug: 70, interrupted: 130 };
function toVerdict(findings, notifications, failOn) {
    if (failOn !== 'never' && findings.some((finding) => (0,_level_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O)(finding.level, failOn)))
        return 'findings';
    return notifications.some((notification) => notification.level === 'error') ? 'incomplete' : 'clean';
}
function toExitCode(report) {
    return ExitCode[report.verdict];
}


/***/ }),

/***/ 3179:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reaches),
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
const levels = ['error', 'warning', 'note'];
function reaches(level, limit) {
    return levels.indexOf(level) <= levels.indexOf(limit);
}


/***/ }),

/***/ 1751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined;
}
function editDistance(a, b) {
    let earlier = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? earlier[j - 2] + 1 : Number.POSITIVE_INFINITY;
            current.push(Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost, swap));
        }
        earlier = previous;
        previous = current;
    }
    return previous[b.length];
}


/***/ }),

/***/ 5993:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
const version = '0.1.0';


/***/ }),

/***/ 3149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(2690);
// EXTERNAL MODULE: ./lib/domain/gate.js
var gate = __webpack_require__(9946);
// EXTERNAL MODULE: ./lib/domain/nearest.js
var nearest = __webpack_require__(1751);
// EXTERNAL MODULE: ./lib/domain/version.gen.js
var version_gen = __webpack_require__(5993);
;// CONCATENATED MODULE: ./lib/entry/cli/commands/index.gen.js
const commands = {
    check: () => Promise.all(/* import() */[__webpack_require__.e(5775), __webpack_require__.e(3517), __webpack_require__.e(4113)]).then(__webpack_require__.bind(__webpack_require__, 4113)).then((m) => m.checkCommand),
    explain: () => __webpack_require__.e(/* import() */ 958).then(__webpack_require__.bind(__webpack_require__, 958)).then((m) => m.explainCommand),
    fix: () => Promise.all(/* import() */[__webpack_require__.e(5775), __webpack_require__.e(3517), __webpack_require__.e(4366)]).then(__webpack_require__.bind(__webpack_require__, 4366)).then((m) => m.fixCommand),
    plan: () => Promise.all(/* import() */[__webpack_require__.e(5775), __webpack_require__.e(4988)]).then(__webpack_require__.bind(__webpack_require__, 4988)).then((m) => m.planCommand),
    report: () => __webpack_require__.e(/* import() */ 1589).then(__webpack_require__.bind(__webpack_require__, 1589)).then((m) => m.reportCommand),
    schema: () => Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(2547)]).then(__webpack_require__.bind(__webpack_require__, 2547)).then((m) => m.schemaCommand),
};
const commandSummaries = {
    check: 'Check the repository, or a change of it',
    explain: 'Explain a rule: why it matters, what it leaves alone, how to mend it',
    fix: 'Apply the safe fixes of what check finds',
    plan: 'Print what check would run, on what and why, without running it',
    report: 'Convert a saved report to another format',
    schema: 'Print the JSON Schema of the configuration or the report',
};

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/entry/cli/run-command.js



async function runCommand(command, args) {
    const end = args.indexOf('--');
    const flagsPart = end < 0 ? args : args.slice(0, end);
    if (flagsPart.includes('--help') || flagsPart.includes('-h')) {
        process.stdout.write((await __webpack_require__.e(/* import() */ 5739).then(__webpack_require__.bind(__webpack_require__, 5739))).helpOf(command));
        return 0;
    }
    const { values, positionals } = parse(command, args);
    return await command.run(values, positionals);
}
function parse(command, args) {
    const options = Object.fromEntries(Object.entries(command.flags).map(([name, { type, multiple = false }]) => [name, { type, multiple }]));
    try {
        return (0,external_node_util_.parseArgs)({ args: fillOptional(command, args), options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        throw toUserError(command, cause);
    }
}
function fillOptional(command, args) {
    const names = Object.keys(command.flags).filter((name) => command.flags[name]?.optionalValue);
    const end = args.indexOf('--');
    return args.map((arg, i) => ((end < 0 || i < end) && names.some((name) => arg === `--${name}`) ? `${arg}=` : arg));
}
function toUserError(command, cause) {
    const message = cause instanceof Object && 'message' in cause ? String(cause.message) : String(cause);
    const unknown = /Unknown option '--([^']+)'/.exec(message)?.[1];
    if (unknown === undefined)
        return new errors/* UserError */.y(message, `kempt ${command.name} --help lists the flags.`, { cause });
    const hint = (0,nearest/* nearest */.p)(unknown, Object.keys(command.flags));
    const remedy = hint ? `Did you mean --${hint}?` : `kempt ${command.name} --help lists the flags.`;
    return new errors/* UserError */.y(`kempt ${command.name} has no flag --${unknown}`, remedy, { cause });
}

;// CONCATENATED MODULE: ./lib/entry/cli/main.js






async function main(argv) {
    process.stdout.on('error', leaveOnClosedPipe);
    for (const signal of ['SIGINT', 'SIGTERM'])
        process.once(signal, () => interrupted(signal));
    try {
        process.exitCode = await dispatch(argv);
    }
    catch (error) {
        process.exitCode = await explain(error);
    }
}
async function dispatch([name, ...rest]) {
    if (name === '--version' || name === '-V')
        return print(`${version_gen/* version */.r}\n`);
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        const [topic] = rest;
        if (topic === undefined || !(topic in commands))
            return print((await __webpack_require__.e(/* import() */ 5739).then(__webpack_require__.bind(__webpack_require__, 5739))).overview(commandSummaries));
        return await dispatch([topic, '--help']);
    }
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (entry === undefined) {
        const hint = (0,nearest/* nearest */.p)(name, Object.keys(commands));
        throw new errors/* UserError */.y(`There is no command ${name}`, hint ? `Did you mean kempt ${hint}?` : 'kempt --help lists the commands.');
    }
    return await runCommand(await entry(), rest);
}
function print(text) {
    process.stdout.write(text);
    return gate/* ExitCode */.yU.clean;
}
function leaveOnClosedPipe(error) {
    if (error.code === 'EPIPE')
        process.exit(gate/* ExitCode */.yU.clean);
    process.stderr.write(`kempt: incomplete: the result could not be written: ${error.message}\n`);
    process.exit(gate/* ExitCode */.yU.incomplete);
}
function interrupted(signal) {
    process.stderr.write(`\nkempt: interrupted by ${signal}; there is no result\n`);
    process.exit(gate/* ExitCode */.yU.interrupted);
}
async function explain(error) {
    if (error instanceof errors/* UserError */.y) {
        process.stderr.write(`kempt: ${error.message}\n${error.remedy === undefined ? '' : `${error.remedy}\n`}`);
        return gate/* ExitCode */.yU.usage;
    }
    if (error instanceof errors/* UpstreamError */.g) {
        process.stderr.write(`kempt: incomplete: ${error.who}: ${error.message}\n`);
        return gate/* ExitCode */.yU.incomplete;
    }
    const { isSystemError, describeSystemError } = await __webpack_require__.e(/* import() */ 8998).then(__webpack_require__.bind(__webpack_require__, 8998));
    if (isSystemError(error)) {
        process.stderr.write(`kempt: incomplete: ${describeSystemError(error)}\n`);
        return gate/* ExitCode */.yU.incomplete;
    }
    const stack = error instanceof Object && 'stack' in error ? String(error.stack) : String(error);
    process.stderr.write(`kempt: this is a bug of Kempt ${version_gen/* version */.r}; please report it with these lines:\n${stack}\n`);
    return gate/* ExitCode */.yU.bug;
}


/***/ })

};
;