"use strict";
exports.id = 2615;
exports.ids = [2615];
exports.modules = {

/***/ 7689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRegular),
/* harmony export */   K: () => (/* binding */ Mode)
/* harmony export */ });
const Mode = { file: 0o100644, executable: 0o100755, symlink: 0o120000, submodule: 0o160000 };
function isRegular(entry) {
    return entry.mode === Mode.file || entry.mode === Mode.executable;
}


/***/ }),

/***/ 4674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ fileCheck),
/* harmony export */   rk: () => (/* binding */ changeCheck),
/* harmony export */   vy: () => (/* binding */ treeCheck)
/* harmony export */ });
function fileCheck(check) {
    return check;
}
function treeCheck(check) {
    return check;
}
function changeCheck(check) {
    return check;
}


/***/ }),

/***/ 2615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   destroyedSymlink: () => (/* binding */ destroyedSymlink)
/* harmony export */ });
/* harmony import */ var _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7689);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4674);


const destroyedSymlink = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .changeCheck */ .rk)({
    id: 'destroyed-symlink',
    scope: 'change',
    summary: 'A symbolic link that became a file with its target as text',
    level: 'error',
    docs: `On a system without symbolic links, git writes a link as a small file that holds its target. Committing that file
from such a system replaces the link for everybody. Restore the link, or clone with \`core.symlinks=true\`.`,
    examples: [
        {
            title: 'A link that became a file',
            base: { 'a.txt': 'x\n', link: { content: 'a.txt', mode: 0o120000 } },
            files: { 'a.txt': 'x\n', link: 'a.txt' },
            findings: ['link'],
        },
        {
            title: 'A link replaced on purpose',
            base: { 'a.txt': 'x\n', link: { content: 'a.txt', mode: 0o120000 } },
            files: { 'a.txt': 'x\n', link: 'Text of its own,\non several lines.\n' },
            findings: [],
        },
    ],
    run(change, report) {
        for (const file of change.files) {
            if (file.base?.mode !== _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Mode */ .K.symlink || file.head === undefined || file.head.mode === _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Mode */ .K.symlink)
                continue;
            const text = change.text(file)?.replace(/\r?\n$/, '');
            if (text !== undefined && text.length < 4096 && !text.includes('\n')) {
                report(file.path, {
                    message: `The symbolic link became a file that holds its target, ${JSON.stringify(text)}`,
                });
            }
        }
    },
});


/***/ })

};
;