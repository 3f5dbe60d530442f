"use strict";
exports.id = 5070;
exports.ids = [5070];
exports.modules = {

/***/ 5070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hideSecrets: () => (/* binding */ hideSecrets),
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _modules_checks_secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);

const encodedLine = /^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;
function hideSecrets(text) {
    return (0,_modules_checks_secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .Rd)(text).replace(encodedLine, (line, sign) => `${sign}…(${line.length - sign.length})`);
}
function withoutSecrets(finding) {
    const { message, snippet } = finding;
    return { ...finding, message: hideSecrets(message), ...(snippet !== undefined && { snippet: hideSecrets(snippet) }) };
}


/***/ })

};
;