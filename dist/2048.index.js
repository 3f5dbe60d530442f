"use strict";
exports.id = 2048;
exports.ids = [2048];
exports.modules = {

/***/ 9241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ lexedFile),
/* harmony export */   Ry: () => (/* binding */ codeOfCall),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/* harmony import */ var _lex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8878);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1700);



const lexedFiles = new WeakMap();
function lexedFile(file, text, syntax) {
    const known = lexedFiles.get(file);
    if (known !== undefined)
        return known;
    const lexed = (0,_lex_js__WEBPACK_IMPORTED_MODULE_0__/* .lexText */ .d)(text, syntax);
    lexedFiles.set(file, lexed);
    return lexed;
}
function* addedLines(change, wanted, quick) {
    for (const file of change.files) {
        const { path } = file;
        const syntax = file.hunks.length === 0 || file.status === 'deleted' ? undefined : (0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxOf */ .r)(path);
        if (syntax === undefined || (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isGenerated */ .UK)(path) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isVendored */ .Ee)(path) || !wanted(path, syntax.language))
            continue;
        for (const { line, raw } of matching(file, quick)) {
            const text = change.text(file);
            if (text === undefined)
                break;
            yield { path, language: syntax.language, line, raw, text, lexed: lexedFile(file, text, syntax) };
        }
    }
}
function* matching(file, quick) {
    for (const { headStart, added } of file.hunks) {
        for (let index = 0; index < added.length; index++) {
            const raw = added[index];
            if (quick.test(raw))
                yield { line: headStart + index, raw };
        }
    }
}
function codeOfCall(lexed, line, column) {
    let code = lexed.code(line).slice(column);
    for (let next = line + 1; next < line + 8 && next <= lexed.lines && depth(code) > 0; next++)
        code += `\n${lexed.code(next)}`;
    return code;
}
function depth(code) {
    let open = 0;
    for (const c of code) {
        if (c === '(' || c === '[' || c === '{')
            open++;
        else if (c === ')' || c === ']' || c === '}')
            open--;
    }
    return open;
}


/***/ }),

/***/ 7351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ isFixture),
/* harmony export */   Ee: () => (/* binding */ isVendored),
/* harmony export */   Nu: () => (/* binding */ isTest),
/* harmony export */   TS: () => (/* binding */ foldersUp),
/* harmony export */   UK: () => (/* binding */ isGenerated),
/* harmony export */   tG: () => (/* binding */ isExample)
/* harmony export */ });
/* harmony import */ var _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);

const generatedName = /(?:\.min\.\w+|\.lockb?|\.lockfile|\.snap|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.(?:dart|cs)|\.designer\.cs|\.resolved|[._-]generated\.\w+)$/i;
const generatedFolder = /(?:^|\/)(?:__snapshots__|snapshots|generated|__generated__)\//i;
const vendored = /(?:^|\/)(?:vendor|vendored|third[_-]party|node_modules|bower_components|\.yarn|Pods|Carthage)\//;
const testFolder = /(?:^|\/)(?:tests?|\w+-tests?|__tests__|specs?|e2e|cypress|androidTest|(?:integration|unit|system)-?[Tt]ests?)\//;
const testName = /(?:[._-](?:test|spec|cy|e2e|test-d|tst)\.[cm]?[jt]sx?|_(?:test|spec)\.\w+|(?:^|\/)test_[^/]*\.py|(?:^|\/)(?:conftest|tests)\.py|(?:Tests?|TestCase|IT|Specs?)\.(?:java|kt|scala|groovy|cs|php|swift))$/;
const fixture = /(?:^|\/)(?:__fixtures__|[\w-]*fixtures?|__mocks__|mocks?|testdata|test[-_]data|__testdata__|__snapshots__|snapshots|goldens?|stubs?)\//i;
const example = /(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|playground|_*bench(?:mark)?s?_*)\//i;
function isGenerated(path) {
    return ((0,_domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .fileTypes */ .Ko)(path) & _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.generated) !== 0 || generatedName.test(path) || generatedFolder.test(path);
}
function isVendored(path) {
    return vendored.test(path);
}
function isFixture(path) {
    return fixture.test(path);
}
function isTest(path) {
    return testName.test(path) || testFolder.test(path);
}
function isExample(path) {
    return example.test(path);
}
function foldersUp(path) {
    const folders = [];
    for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1))
        folders.push(path.slice(0, end + 1));
    folders.push('');
    return folders;
}


/***/ }),

/***/ 2048:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   focusedTest: () => (/* binding */ focusedTest)
/* harmony export */ });
/* harmony import */ var _change_added_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9241);
/* harmony import */ var _change_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);



const patterns = {
    javascript: /(?<![\w$.])(?:(?:describe|context|suite|it|test|specify|bench)(?:\.\w+)*\.only(?=\s*[(.`])|(?:fdescribe|fcontext|fit|fspecify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/,
    go: /(?<![\w.]|func |\) )(?:ginkgo\.)?F(?:It|Describe|Context|When|Specify|Entry|DescribeTable(?:Subtree)?)\((?=\s*(?:"|`|$))/,
    ruby: /(?<![\w.:])(?:(?:fit|fdescribe|fcontext|fspecify|fexample)(?=[ (]+["'])|focus: true\b|:focus => true\b|:focus(?=\s*(?:do\b|,.*\bdo\b)))/,
    swift: /(?<![\w.])(?:fit|fdescribe|fcontext)(?=\(")/,
    dart: /(?<![\w.])(?:solo: true\b|solo_(?:test|group)(?=\())/,
};
const quick = /\.only\b|\bf(?:it|describe|context|specify|example)\b|\bF[A-Z]|focus|solo/;
const focusedTest = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCheck */ .rk)({
    scope: 'change',
    id: 'focused-test',
    summary: 'A test that is singled out, so that the others do not run',
    level: 'error',
    docs: `A test marked with \`.only\`, \`fit\` or \`focus\` helps while one works on it. Committed, it switches off every
other test of its file or suite, and the run still ends green.

Only lines that the change adds to test files are looked at: \`describe.only\`, \`it.only\`, \`test.only\`, \`fit\` and
\`fdescribe\` (JavaScript, TypeScript), Ginkgo's \`FIt\` and \`FDescribe\`, RSpec's \`fit\` and \`focus: true\`, Quick's
\`fit\`, Dart's \`solo\`. Comments, strings, and the fixtures of tests are left alone, and so is a function that happens
to be called \`fit\`, when its first argument is no name of a test.

Remove the mark.`,
    source: 'https://jestjs.io/docs/api#testonlyname-fn-timeout',
    examples: [
        {
            title: 'the marks of JavaScript, Go and Ruby',
            files: {
                'src/sum.test.ts': "it.only('adds', () => {});\nfdescribe('sum', () => {});\ntest.concurrent.only.each([1])('x', () => {});\n",
                'pkg/sum_test.go': 'package pkg\n\nvar _ = FDescribe("sum", func() {})\n',
                'spec/sum_spec.rb': "it 'adds', focus: true do\nend\nfit 'adds' do\nend\n",
            },
            findings: [
                'pkg/sum_test.go:3',
                'spec/sum_spec.rb:1',
                'spec/sum_spec.rb:3',
                'src/sum.test.ts:1',
                'src/sum.test.ts:2',
                'src/sum.test.ts:3',
            ],
        },
        {
            title: 'comments, strings, other functions, other files, and what was there before',
            base: { 'src/old.test.ts': "it.only('old', () => {});\n" },
            files: {
                'src/old.test.ts': "it.only('old', () => {});\nit('new', () => {});\n",
                'src/sum.test.ts': "// it.only('x')\nconst text = \"it.only('x')\";\nmodel.fit(x);\nfit(box, page);\n",
                'src/layout.ts': "query.only('name');\n",
                'spec/view_spec.rb': 'expect(field).to receive(:focus)\n',
            },
            findings: [],
        },
    ],
    run(change, report) {
        const wanted = (path, language) => language in patterns && (0,_change_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isTest */ .Nu)(path) && !(0,_change_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isFixture */ .AQ)(path);
        for (const { path, language, line, lexed } of (0,_change_added_js__WEBPACK_IMPORTED_MODULE_0__/* .addedLines */ .u4)(change, wanted, quick)) {
            const match = patterns[language].exec(lexed.code(line));
            if (match === null)
                continue;
            const message = `\`${match[0].trim().replace(/\($/, '')}\` runs this test alone and leaves out the others`;
            report(path, { line, column: match.index + 1, message });
        }
    },
});


/***/ })

};
;