"use strict";
exports.id = 1211;
exports.ids = [1211];
exports.modules = {

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

/***/ 1211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secrets: () => (/* binding */ secrets)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);

let engine;
const token = ['AKIA', 'Q3X7ZK2M', 'VB5WN6RT'].join('');
const published = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');
const secrets = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .fileCheck */ .XD)({
    scope: 'file',
    id: 'secrets',
    summary: 'Finds API keys, tokens and other credentials of well-known services',
    level: 'error',
    prepare: async () => {
        engine = await Promise.all(/* import() */[__webpack_require__.e(2395), __webpack_require__.e(3931)]).then(__webpack_require__.bind(__webpack_require__, 3828));
    },
    keywords: () => engine.secretKeywords(),
    options: {
        allow: {
            type: 'expressions',
            default: [],
            summary: 'Regular expressions of values that are no secrets; one that matches anywhere in the value lets it pass',
        },
    },
    docs: `Whoever can read the repository, now or from its history later, can use the credential. Take it out, and revoke
it with its provider: it has to be considered lost.

Each rule \`secrets/<family>\` knows the form that a provider gives its tokens: prefix, alphabet, length, and checksum
where there is one. Values without a form of their own (\`aws_secret_access_key = …\`) are judged by the name they are
assigned to. Published examples, placeholders and values that are too regular to be generated are left alone, and so are
passwords and keys without a known form. Keys of a provider's sandbox are notes. Private keys are the matter of the check
\`private-key\`. No output of Kempt shows more than the first four characters of a secret.`,
    examples: [
        {
            title: 'A key in a settings file',
            files: { '.env': `AWS_KEY=${token}\n` },
            findings: ['.env:1 aws-access-key-id'],
        },
        { title: "The example of the provider's documentation", files: { 'a.md': `\`${published}\`\n` }, findings: [] },
        {
            title: 'A value that the configuration allows',
            files: { '.env': `AWS_KEY=${token}\n` },
            options: { allow: ['^AKIAQ3'] },
            findings: [],
        },
    ],
    run: (file, report, { allow }) => engine.reportSecrets(file, report, allow),
});


/***/ })

};
;