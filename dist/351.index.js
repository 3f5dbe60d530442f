export const id = 351;
export const ids = [351];
export const modules = {

/***/ 9351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSystemError: () => (/* binding */ describeSystemError),
/* harmony export */   isSystemError: () => (/* binding */ isSystemError)
/* harmony export */ });
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3429);

/** What the operating system refuses: not the user's mistake, and not a bug. */
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
/** What happened and where, as a sentence. */
function describeSystemError(error) {
    const reason = reasons[error.code ?? ''] ?? error.message;
    return error.path === undefined ? reason : `${error.path}: ${reason}`;
}


/***/ })

};
