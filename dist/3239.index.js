"use strict";
exports.id = 3239;
exports.ids = [3239];
exports.modules = {

/***/ 3239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listFolder: () => (/* binding */ listFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7689);



function listFolder(top) {
    const entries = [];
    const pending = [''];
    for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
        for (const item of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder), { withFileTypes: true })) {
            const path = folder === '' ? item.name : `${folder}/${item.name}`;
            if (item.isSymbolicLink())
                entries.push({ path, mode: _domain_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .Mode */ .K.symlink });
            else if (item.isFile())
                entries.push(toEntry(top, path));
            else if (item.isDirectory() && item.name !== '.git' && item.name !== 'node_modules')
                pending.push(path);
        }
    }
    return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}
function toEntry(top, path) {
    const { mode, size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, path));
    return { path, mode: mode & 0o100 ? _domain_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .Mode */ .K.executable : _domain_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .Mode */ .K.file, size };
}


/***/ })

};
;