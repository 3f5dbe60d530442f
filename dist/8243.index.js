"use strict";
exports.id = 8243;
exports.ids = [8243];
exports.modules = {

/***/ 8243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeXml: () => (/* binding */ judgeXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);

function judgeXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: false });
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
function sentence(message) {
    const text = message.replace(/^(?:\d+:\d+: )/, '').replace(/\.$/, '');
    return text.charAt(0).toUpperCase() + text.slice(1);
}
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
;