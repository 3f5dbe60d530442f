"use strict";
exports.id = 828;
exports.ids = [828];
exports.modules = {

/***/ 3828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSecrets: () => (/* binding */ reportSecrets),
/* harmony export */   secretKeywords: () => (/* reexport safe */ _keywords_js__WEBPACK_IMPORTED_MODULE_2__.$)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9200);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4018);



const before = 80;
const shown = 240;
function reportSecrets(file, report, allow) {
    const found = [];
    (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSecrets */ .L)(file.buffer, file.length, (secret) => found.push(secret));
    if (found.length === 0)
        return;
    const allowed = allow.map((pattern) => new RegExp(pattern));
    const spans = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .AY)(file.buffer, file.length);
    for (const { family, offset, length } of found) {
        const value = file.buffer.toString('utf8', offset, offset + length);
        if (allowed.some((pattern) => pattern.test(value)))
            continue;
        const line = file.lineIndex(offset);
        report({
            rule: family.id,
            ...(family.level && { level: family.level }),
            message: `${family.name} (${(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(value)})`,
            at: { offset, length },
            snippet: snippetOf(file.buffer, spans, file.lineStarts()[line], offset, file.lineEnd(line)),
        });
    }
}
function snippetOf(buffer, spans, start, offset, end) {
    const from = Math.max(start, offset - before);
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactSpans */ .t)(buffer, spans, from, Math.min(end, offset + shown * 4)).slice(0, shown);
}


/***/ })

};
;