"use strict";
exports.id = 5943;
exports.ids = [5943];
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

/***/ 3169:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6421);
/* harmony import */ var _app_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5445);
/* harmony import */ var _app_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6889);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2690);
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9946);
/* harmony import */ var _lib_write_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4966);








const style = { color: false, width: 120 };
async function main() {
    try {
        const { report } = await (0,_app_check_js__WEBPACK_IMPORTED_MODULE_3__/* .check */ .z)(toRequest(process.env));
        await tell(report, process.env);
        process.exitCode = (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_6__/* .toExitCode */ .t4)(report);
    }
    catch (error) {
        const remedy = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y ? error.remedy : undefined;
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setFailed */ .C1)(`${error instanceof Error ? error.message : String(error)}${remedy === undefined ? '' : ` ${remedy}`}`);
        process.exitCode = error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y ? 2 : 3;
    }
}
function toRequest(env) {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(env['GITHUB_WORKSPACE'] ?? '.', input('working-directory') || '.');
    const config = input('config');
    const failOn = input('fail-on');
    if (failOn !== '' && !['error', 'warning', 'note', 'never'].includes(failOn)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`The input fail-on takes error, warning, note or never, not ${JSON.stringify(failOn)}`);
    }
    return {
        cwd,
        paths: [],
        config: config === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, config),
        failOn: failOn === '' ? undefined : failOn,
        base: input('changed-only') === 'false' ? undefined : baseOf(env),
    };
}
function input(name) {
    return (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .getInput */ .V4)(name);
}
function baseOf(env) {
    const path = env['GITHUB_EVENT_PATH'];
    if (path === undefined || !env['GITHUB_EVENT_NAME']?.startsWith('pull_request'))
        return undefined;
    const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    return event.pull_request?.base?.sha;
}
async function tell(report, env) {
    const folder = env['RUNNER_TEMP'] ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.');
    const paths = { report: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'kempt-report.json'), sarif: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'kempt.sarif') };
    (0,_lib_write_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAtomically */ .v)(paths.report, Buffer.from(await (0,_app_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printReport */ .Y_)('json', report, style)));
    (0,_lib_write_file_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAtomically */ .v)(paths.sarif, Buffer.from(await (0,_app_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printReport */ .Y_)('sarif', report, style)));
    process.stdout.write(await (0,_app_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printReport */ .Y_)('github', report, style));
    const summary = env['GITHUB_STEP_SUMMARY'];
    if (summary)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(summary, await (0,_app_print_js__WEBPACK_IMPORTED_MODULE_4__/* .printReport */ .Y_)('summary', report, style));
    const count = (level) => report.findings.filter((finding) => finding.level === level).length;
    const values = {
        verdict: report.verdict,
        findings: report.findings.length,
        errors: count('error'),
        warnings: count('warning'),
        ...paths,
    };
    for (const [name, value] of Object.entries(values))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH)(name, value);
}


/***/ })

};
;