"use strict";
exports.id = 6525;
exports.ids = [6525];
exports.modules = {

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


/***/ }),

/***/ 6525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   json: () => (/* binding */ json)
/* harmony export */ });
/* harmony import */ var _lib_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);

const json = {
    id: 'json',
    summary: 'The report itself, for programs and for later stages of Kempt',
    print: _lib_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .toJson */ .aB,
};


/***/ })

};
;