"use strict";
exports.id = 5739;
exports.ids = [5739];
exports.modules = {

/***/ 5739:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpOf: () => (/* binding */ helpOf),
/* harmony export */   overview: () => (/* binding */ overview)
/* harmony export */ });
function overview(summaries) {
    const width = Math.max(...Object.keys(summaries).map((name) => name.length));
    const lines = Object.entries(summaries).map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`);
    return `kempt keeps a repository kempt: checks, fixes and reports, with nothing to install.

Usage: kempt COMMAND [flags]

${lines.join('\n')}

  kempt COMMAND --help   the flags of a command
  kempt --version        the version

Exit codes: 0 clean; 1 findings; 2 wrong usage or configuration; 3 incomplete; 70 a bug; 130 interrupted
`;
}
function helpOf({ name, summary, usage, description, flags }) {
    const rows = Object.entries(flags).map(([flag, { value, optionalValue, summary: what }]) => {
        const shown = value === undefined ? '' : optionalValue ? `[=${value}]` : ` ${value}`;
        return [`--${flag}${shown}`, what];
    });
    const width = Math.max(0, ...rows.map(([flag]) => flag.length));
    const lines = rows.map(([flag, what]) => `  ${flag.padEnd(width)}  ${what}`);
    const list = lines.length === 0 ? '' : `\n\nFlags:\n${lines.join('\n')}`;
    return `${summary}\n\nUsage: kempt ${name} ${usage}\n\n${description}${list}\n`;
}


/***/ })

};
;