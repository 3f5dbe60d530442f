"use strict";
exports.id = 7928;
exports.ids = [7928];
exports.modules = {

/***/ 7928:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonSyntax: () => (/* binding */ jsonSyntax)
/* harmony export */ });
/* harmony import */ var _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);
/* harmony import */ var _syntax_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2996);
/* harmony import */ var _syntax_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7263);




const jsonSyntax = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fileCheck */ .XD)({
    id: 'json-syntax',
    scope: 'file',
    summary: 'JSON that its readers cannot parse, and names that an object has twice',
    level: 'error',
    source: 'https://www.rfc-editor.org/rfc/rfc8259',
    types: _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.json | _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.jsonc,
    except: _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.vendored | _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.fixture,
    docs: `
Files are held to RFC 8259: no comments, no trailing commas, one value, UTF-8. Files whose ecosystem reads JSON with
comments (\`.jsonc\`, \`tsconfig.json\`, \`.vscode/*.json\` and others) may have comments, trailing commas, and no value.

A name that an object has twice is an error: most readers keep the last value in silence. Names are compared after their
escapes are resolved.

Left alone: files of zero bytes, a byte-order mark (another check's matter), JSON5, how deeply a document nests, and files
in folders of test data or of other people's code.
`,
    examples: [
        { title: 'One value', files: { 'package.json': '{ "name": "kempt", "files": ["dist"] }\n' }, findings: [] },
        { title: 'An empty file', files: { 'empty.json': '' }, findings: [] },
        {
            title: 'Comments where they are usual',
            files: { 'tsconfig.json': '{\n  // The newest\n  "target": "es2023",\n}\n' },
            findings: [],
        },
        {
            title: 'A trailing comma and a comment',
            files: { 'a.json': '{\n  "a": 1,\n}\n', 'b.json': '[\n  // one\n  1\n]\n' },
            findings: ['a.json:3', 'b.json:2'],
        },
        {
            title: 'A name twice, once with an escape',
            files: { 'names.json': '{\n  "name": 1,\n  "n\\u0061me": 2\n}\n' },
            findings: ['names.json:3'],
        },
        { title: 'More than one value', files: { 'lines.json': '{"a": 1}\n{"a": 2}\n' }, findings: ['lines.json:2'] },
    ],
    run(file, report) {
        if (file.length === 0)
            return;
        const dialect = file.types & _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.jsonc ? _syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .commentedJson */ .vd : _syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .strictJson */ .s4;
        (0,_syntax_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .reportProblem */ .kM)((0,_syntax_json_js__WEBPACK_IMPORTED_MODULE_1__/* .findJsonError */ ._l)(file.buffer, file.length, dialect), report);
    },
});


/***/ })

};
;