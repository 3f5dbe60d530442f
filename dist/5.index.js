export const id = 5;
export const ids = [5];
export const modules = {

/***/ 7005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toMatcher: () => (/* binding */ toMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

/** Whether a path (`/`-separated) matches one of `globs`; a leading dot needs no mention, `**` crosses folders. */
function toMatcher(globs) {
    return picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { dot: true });
}


/***/ })

};
