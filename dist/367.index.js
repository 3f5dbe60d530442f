export const id = 367;
export const ids = [367];
export const modules = {

/***/ 6367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hideSecrets: () => (/* binding */ hideSecrets),
/* harmony export */   withoutSecrets: () => (/* binding */ withoutSecrets)
/* harmony export */ });
/* harmony import */ var _modules_checks_secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3924);

/** A line of a key's body, of a certificate or of other binary data as text; also as a line of a diff. */
const encodedLine = /^([ +-]?)[A-Za-z0-9+/]{40,}={0,2}(?=[ \t]*\r?$)/gm;
/** `text` without the secrets in it, whichever checks are on: what a person or a log gets to see. */
function hideSecrets(text) {
    return (0,_modules_checks_secrets_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .Rd)(text).replace(encodedLine, (line, sign) => `${sign}…(${line.length - sign.length})`);
}
/** The finding as it may be shown: any check may point at a line that holds a secret. */
function withoutSecrets(finding) {
    const { message, snippet } = finding;
    return { ...finding, message: hideSecrets(message), ...(snippet !== undefined && { snippet: hideSecrets(snippet) }) };
}


/***/ })

};
