"use strict";
exports.id = 2779;
exports.ids = [2779];
exports.modules = {

/***/ 2779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseLsTree: () => (/* binding */ parseLsTree),
/* harmony export */   treeArgs: () => (/* binding */ treeArgs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2690);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7478);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9626);



function treeArgs(rev) {
    if (rev.startsWith('-'))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(rev)} is not a revision`);
    return ['ls-tree', '-r', '-l', '-z', '--full-tree', rev];
}
function parseLsTree(output) {
    const entries = [];
    for (const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(output); !fields.isDone();) {
        const field = fields.next();
        const tab = field.indexOf(9);
        const [mode = '', , oid, size] = field.toString('latin1', 0, tab).split(/ +/);
        entries.push({
            ...(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .decodePath */ .q0)(field.subarray(tab + 1)),
            mode: Number.parseInt(mode, 8),
            oid,
            size: size === '-' ? undefined : Number(size),
        });
    }
    return entries;
}


/***/ })

};
;