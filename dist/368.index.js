export const id = 368;
export const ids = [368];
export const modules = {

/***/ 2368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseLsTree: () => (/* binding */ parseLsTree),
/* harmony export */   treeArgs: () => (/* binding */ treeArgs)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9285);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7061);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5163);



/** What makes git list the whole tree of a commit as {@link parseLsTree} reads it. */
function treeArgs(rev) {
    if (rev.startsWith('-'))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${JSON.stringify(rev)} is not a revision`);
    return ['ls-tree', '-r', '-l', '-z', '--full-tree', rev];
}
/** Parses `git ls-tree -r -l -z`. */
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
