"use strict";
exports.id = 3951;
exports.ids = [3951];
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

/***/ 7478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ dirName),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
function decodePath(bytes) {
    const path = bytes.toString('utf8');
    if (!path.includes('\uFFFD') || Buffer.from(path, 'utf8').equals(bytes))
        return { path };
    return { path: quoteBytes(bytes), raw: Buffer.from(bytes) };
}
function quoteBytes(bytes) {
    let quoted = '"';
    for (const byte of bytes) {
        if (byte === 0x22 || byte === 0x5c)
            quoted += `\\${String.fromCharCode(byte)}`;
        else if (byte < 0x20 || byte > 0x7e)
            quoted += `\\${byte.toString(8).padStart(3, '0')}`;
        else
            quoted += String.fromCharCode(byte);
    }
    return `${quoted}"`;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function dirName(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 3951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   brokenSymlink: () => (/* binding */ brokenSymlink)
/* harmony export */ });
/* harmony import */ var _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7689);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7478);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4674);



const brokenSymlink = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .treeCheck */ .vy)({
    id: 'broken-symlink',
    scope: 'tree',
    summary: 'Symbolic links that lead nowhere',
    level: 'error',
    docs: `The target of the link does not exist, or the link leads to itself. A link to an absolute path, or out of the
repository, works on one machine only and is reported too.`,
    examples: [
        {
            title: 'A target that is gone',
            files: {
                'a.txt': 'x\n',
                'folder/good': { content: '../a.txt', mode: 0o120000 },
                bad: { content: 'b.txt', mode: 0o120000 },
            },
            findings: ['bad'],
        },
        {
            title: 'A link to a folder',
            files: { 'folder/a': 'x\n', link: { content: 'folder', mode: 0o120000 } },
            findings: [],
        },
        { title: 'Out of the repository', files: { out: { content: '/etc/hosts', mode: 0o120000 } }, findings: ['out'] },
    ],
    run(tree, report) {
        for (const entry of tree.candidates) {
            const target = entry.mode === _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Mode */ .K.symlink ? tree.linkTarget(entry) : undefined;
            if (target === undefined)
                continue;
            const message = problemOf(target, entry.path, (path) => tree.exists(path));
            if (message !== undefined)
                report(entry.path, { message });
        }
    },
});
function problemOf(target, path, exists) {
    const shown = JSON.stringify(target);
    if (/^(?:[\\/]|[A-Za-z]:)/.test(target))
        return `The link leads to the absolute path ${shown}`;
    if (climbsOut(target, (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .dirName */ .BB)(path)))
        return `The link leads out of the repository, to ${shown}`;
    return exists(path === '' ? target : `${(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_2__/* .dirName */ .BB)(path) || '.'}/${target}`)
        ? undefined
        : `The link leads to ${shown}, which does not exist`;
}
function climbsOut(target, folder) {
    let depth = folder === '' ? 0 : folder.split('/').length;
    for (const part of target.split('/')) {
        if (part === '..')
            depth--;
        else if (part !== '.' && part !== '')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
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