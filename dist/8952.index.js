"use strict";
exports.id = 8952;
exports.ids = [8952];
exports.modules = {

/***/ 8952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeToml: () => (/* binding */ judgeToml)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7263);


function judgeToml(text) {
    try {
        (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text.startsWith('\u{feff}') ? text.slice(1) : text, { integersAsBigInt: true });
        return undefined;
    }
    catch (error) {
        if (!(error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw error;
        return { message: sentence(error.message), ...spanOf(text, error.line, error.column) };
    }
}
function sentence(message) {
    const [line = ''] = message.split('\n', 1);
    const text = line.replace(/^Invalid TOML document: /, '').trim();
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function spanOf(text, line, column) {
    let start = 0;
    for (let i = 1; i < line; i++)
        start = text.indexOf('\n', start) + 1;
    const mark = line === 1 && text.startsWith('\u{feff}') ? 1 : 0;
    const from = Math.min(start + mark + column - 1, text.length);
    const word = /^(?:[\w-]+|[^\r\n]?)/u.exec(text.slice(from, from + 80))?.[0] ?? '';
    return { offset: (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .byteOffset */ .s$)(text, from), length: Buffer.byteLength(word) };
}


/***/ })

};
;