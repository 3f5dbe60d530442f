"use strict";
exports.id = 8998;
exports.ids = [8998];
exports.modules = {

/***/ 8998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSystemError: () => (/* binding */ describeSystemError),
/* harmony export */   isSystemError: () => (/* binding */ isSystemError)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_0__);

function isSystemError(error) {
    return (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error) && 'code' in error && 'syscall' in error && !String(error.code).startsWith('ERR_');
}
const reasons = {
    ENOSPC: 'the disk is full; nothing was replaced',
    EDQUOT: 'the disk quota is used up; nothing was replaced',
    EROFS: 'the file system is read-only',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EMFILE: 'too many files are open',
};
function describeSystemError(error) {
    const reason = reasons[error.code ?? ''] ?? error.message;
    return error.path === undefined ? reason : `${error.path}: ${reason}`;
}


/***/ })

};
;