export const id = 956;
export const ids = [956];
export const modules = {

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9285);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);



/** Parses the arguments by the command's own flags and runs it. */
async function runCommand(command, args) {
    const end = args.indexOf('--');
    const flagsPart = end < 0 ? args : args.slice(0, end);
    if (flagsPart.includes('--help') || flagsPart.includes('-h')) {
        process.stdout.write((await __webpack_require__.e(/* import() */ 802).then(__webpack_require__.bind(__webpack_require__, 4802))).helpOf(command));
        return 0;
    }
    const { values, positionals } = parse(command, args);
    // parseArgs was given the flags' own types.
    return await command.run(values, positionals);
}
function parse(command, args) {
    const options = Object.fromEntries(Object.entries(command.flags).map(([name, { type, multiple = false }]) => [name, { type, multiple }]));
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: fillOptional(command, args), options, allowPositionals: true, strict: true });
    }
    catch (cause) {
        throw toUserError(command, cause);
    }
}
/** `--changed` alone is `--changed=`: parseArgs has no optional values. */
function fillOptional(command, args) {
    const names = Object.keys(command.flags).filter((name) => command.flags[name]?.optionalValue);
    const end = args.indexOf('--');
    return args.map((arg, i) => ((end < 0 || i < end) && names.some((name) => arg === `--${name}`) ? `${arg}=` : arg));
}
function toUserError(command, cause) {
    const message = cause instanceof Object && 'message' in cause ? String(cause.message) : String(cause);
    const unknown = /Unknown option '--([^']+)'/.exec(message)?.[1];
    if (unknown === undefined)
        return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(message, `kempt ${command.name} --help lists the flags.`, { cause });
    const hint = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(unknown, Object.keys(command.flags));
    const remedy = hint ? `Did you mean --${hint}?` : `kempt ${command.name} --help lists the flags.`;
    return new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .y(`kempt ${command.name} has no flag --${unknown}`, remedy, { cause });
}


/***/ })

};
