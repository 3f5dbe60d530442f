export const id = 648;
export const ids = [648];
export const modules = {

/***/ 3648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeXml: () => (/* binding */ judgeXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);

/** The first violation of well-formedness; undeclared prefixes are none. */
function judgeXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false });
    // The package does not read a document type, which may declare any entity.
    const hasDoctype = text.includes('<!DOCTYPE');
    let fault;
    const stop = new Error('first fault found');
    parser.on('error', (error) => {
        if (hasDoctype && error.message.endsWith('undefined entity.'))
            return;
        fault = located(sentence(error.message), text, Math.max(0, Math.min(parser.position, text.length) - 1));
        throw stop;
    });
    try {
        parser.write(text).close();
    }
    catch (error) {
        if (error !== stop)
            throw error;
    }
    return fault;
}
/** The package's message, without its position. */
function sentence(message) {
    const text = message.replace(/^(?:\d+:\d+: )/, '').replace(/\.$/, '');
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** A reference is read up to the next semicolon, and known to be wrong only there or at the end. */
function located(message, text, index) {
    if (/entity/i.test(message))
        return { message, index: Math.max(0, text.lastIndexOf('&', index)) };
    const open = text.indexOf('&', text.lastIndexOf(';') + 1);
    if (!/^Unclosed tag|^Unexpected end/.test(message) || open < 0 || /-->|\]\]>/.test(text.slice(open))) {
        return { message, index };
    }
    return { message: 'This ampersand begins no reference and must be written as &amp;', index: open };
}


/***/ })

};
