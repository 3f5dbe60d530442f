"use strict";
exports.id = 419;
exports.ids = [419];
exports.modules = {

/***/ 419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   updateBaseline: () => (/* binding */ updateBaseline)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2690);
/* harmony import */ var _lib_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9224);
/* harmony import */ var _pipeline_check_baseline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(245);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5445);




const defaultName = 'kempt-baseline.json';
async function updateBaseline(request) {
    const part = request.paths.length > 0 ||
        [request.base, request.changed, request.staged, request.gitDir].some((one) => one !== undefined);
    if (part)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y('A baseline is for the work tree as a whole', 'Leave out the paths, --base, --changed, --staged and --git-dir.');
    const { report, scope, settings } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .check */ .z)({ ...request, ignoreBaseline: true });
    const failed = report.notifications.find((notification) => notification.level === 'error');
    if (failed)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`The run is incomplete, the baseline was not written: ${failed.message}`, failed.remedy);
    const path = settings.baseline ?? defaultName;
    (0,_lib_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__/* .saveBaseline */ .X)(scope.top, path, (0,_pipeline_check_baseline_js__WEBPACK_IMPORTED_MODULE_3__/* .toBaseline */ .F)(report.findings));
    const hint = settings.baseline === undefined ? `; add "baseline: ${path}" to kempt.yaml` : '';
    return `${path} lists ${report.findings.length} findings${hint}`;
}


/***/ })

};
;