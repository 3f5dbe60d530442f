"use strict";
exports.id = 8287;
exports.ids = [8287];
exports.modules = {

/***/ 8287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   caseConflict: () => (/* binding */ caseConflict)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);

const caseConflict = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .treeCheck */ .vy)({
    id: 'case-conflict',
    scope: 'tree',
    summary: 'Names that differ in nothing but case',
    level: 'error',
    docs: `macOS and Windows cannot have both \`Readme.md\` and \`README.md\` in one folder: one of them overwrites the other
on checkout, and the clone is dirty from the start. Names of folders count too.`,
    examples: [
        { title: 'Two files', files: { 'README.md': 'a\n', 'Readme.md': 'b\n' }, findings: ['README.md', 'Readme.md'] },
        { title: 'Two folders', files: { 'Docs/a.md': 'a\n', 'docs/b.md': 'b\n' }, findings: ['Docs/a.md', 'docs/b.md'] },
        { title: 'The same name in two folders', files: { 'a/x': '1\n', 'b/X': '2\n' }, findings: [] },
    ],
    run(tree, report) {
        if (!mayClash(tree.entries))
            return;
        const known = new Map();
        const clashes = new Map();
        let lastFolder = '';
        for (const { path } of tree.entries) {
            const folder = path.slice(0, path.lastIndexOf('/') + 1);
            if (folder !== lastFolder)
                addFolders(folder, path, known, clashes);
            lastFolder = folder;
            add(path, path, known, clashes);
        }
        const candidates = clashes.size > 0 ? new Set(tree.candidates.map((entry) => entry.path)) : undefined;
        for (const [path, other] of [...clashes].sort(([a], [b]) => (a < b ? -1 : 1))) {
            if (candidates?.has(path))
                report(path, { message: `The name differs from ${other} in nothing but case` });
        }
    },
});
function mayClash(entries) {
    const folders = new Set();
    const folded = new Set();
    let lastFolder = '';
    for (const { path } of entries) {
        folded.add(path.toLowerCase());
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        if (folder === lastFolder)
            continue;
        lastFolder = folder;
        for (let end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1))
            folders.add(folder.slice(0, end + 1));
    }
    for (const folder of folders)
        folded.add(folder.toLowerCase());
    return folded.size < entries.length + folders.size;
}
function addFolders(folder, file, known, clashes) {
    for (let end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
        add(folder.slice(0, end + 1), file, known, clashes);
    }
}
function add(name, file, known, clashes) {
    const folded = name.toLowerCase();
    const first = known.get(folded);
    if (first === undefined) {
        known.set(folded, { name, file });
    }
    else if (first.name !== name) {
        if (!clashes.has(first.file))
            clashes.set(first.file, name);
        if (!clashes.has(file))
            clashes.set(file, first.name);
    }
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


/***/ })

};
;