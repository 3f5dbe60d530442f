"use strict";
exports.id = 5379;
exports.ids = [5379];
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

/***/ 5379:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skippedTest: () => (/* binding */ skippedTest)
/* harmony export */ });
/* harmony import */ var _change_added_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9241);
/* harmony import */ var _change_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);



const argument = /^\s*\(\s*[^)\s]/;
const patterns = {
    javascript: [
        {
            mark: /(?<![\w$.])(?<![?:]\s*)(?:(?:describe|context|suite|it|test|specify)(?:\.\w+)*\.skip(?=\s*(?:\(\s*(?:["'`)]|$)|\.each\b|`))|x(?:describe|context|it|test|specify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/,
        },
    ],
    python: [
        { mark: /@(?:pytest\.)?mark\.skip\b/, reason: /^\s*\([^)]*["']/ },
        { mark: /@(?:unittest\.)?skip\b(?!\.)/, reason: argument },
        { mark: /(?<![\w.])pytest\.skip(?=\()/, reason: argument },
        { mark: /(?<![\w.])self\.skipTest(?=\()/, reason: argument },
    ],
    java: [{ mark: /@(?:Disabled|Ignore)\b/, reason: /^\s*\([^)]*"/ }],
    kotlin: [{ mark: /@(?:Disabled|Ignore)\b/, reason: /^\s*\([^)]*"/ }],
    go: [{ mark: /(?<![\w.])[tb]\.(?:Skip(?=\()|SkipNow\(\))/, reason: argument }],
    rust: [{ mark: /#\[ignore\]/ }],
    ruby: [
        { mark: /(?<![\w.:])x(?:it|describe|context|specify|example)(?=[ (]+["'])/ },
        { mark: /^\s*(?:skip|pending)(?=\s*(?:\(\s*\)\s*)?(?:$|;))/ },
    ],
    php: [{ mark: /(?:\$this->|self::|static::)markTest(?:Skipped|Incomplete)(?=\()/, reason: argument }],
};
const quick = /skip|ignore|disabled|pending|incomplete|\bx(?:describe|context|it|test|specify|example)\b/i;
const skippedTest = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCheck */ .rk)({
    scope: 'change',
    id: 'skipped-test',
    summary: 'A test that is switched off without a word why',
    level: 'warning',
    docs: `A skipped test protects nothing, and without a reason nobody knows when to switch it on again.

Only lines that the change adds to tests are looked at, and a reason is enough to be left alone: the argument that the
framework has for it (\`reason=\` of pytest, the string of \`@Disabled\`, \`t.Skip("…")\`, \`#[ignore = "…"]\`), or a comment
on the same line or on the line above. Skips under a condition (\`skipif\`, \`it.skipIf\`, \`x ? it : it.skip\`,
Playwright's \`test.skip(condition)\`, \`skip unless …\` in Ruby) are left alone too.

Say why, best with the issue that will end it, or delete the test.`,
    source: 'https://docs.pytest.org/en/stable/how-to/skipping.html',
    examples: [
        {
            title: 'without a reason',
            files: {
                'src/sum.test.ts': "it.skip('adds', () => {});\nxdescribe('sum', () => {});\n",
                'tests/test_sum.py': '@pytest.mark.skip\ndef test_a(): pass\n\n@unittest.skip\ndef test_b(): pass\n',
                'src/test/java/SumTest.java': 'class SumTest {\n  @Disabled\n  @Test\n  void adds() {}\n}\n',
                'pkg/sum_test.go': 'func TestSum(t *testing.T) {\n\tt.Skip()\n}\n',
                'src/sum.rs': '#[test]\n#[ignore]\nfn adds() {}\n',
                'spec/sum_spec.rb': "xit 'adds' do\nend\n",
            },
            findings: [
                'pkg/sum_test.go:2',
                'spec/sum_spec.rb:1',
                'src/sum.rs:2',
                'src/sum.test.ts:1',
                'src/sum.test.ts:2',
                'src/test/java/SumTest.java:2',
                'tests/test_sum.py:1',
                'tests/test_sum.py:4',
            ],
        },
        {
            title: 'with a reason, a comment or a condition',
            files: {
                'src/sum.test.ts': "// Needs a network, see #12\nit.skip('adds', () => {});\nit.skip('x', () => {}); // flaky, #13\ntest.skip(isWindows, 'no sockets');\n(x ? it : it.skip)('adds', () => {});\nx ? it('a', f) : it.skip('a', f);\n",
                'test/sum_test.rb': 'def test_sum\n  skip unless x\nend\n',
                'tests/test_sum.py': "@pytest.mark.skip(\n    reason='no network'\n)\ndef test_a(): pass\n\n@pytest.mark.skipif(windows)\ndef test_b(): pass\n",
                'src/test/java/SumTest.java': 'class SumTest {\n  @Disabled("no network")\n  @Test\n  void adds() {}\n}\n',
                'pkg/sum_test.go': 'func TestSum(t *testing.T) {\n\tt.Skip("no network")\n}\n',
                'src/sum.rs': '#[test]\n#[ignore = "no network"]\nfn adds() {}\n',
                'src/stream.ts': "stream.skip('x');\n",
            },
            findings: [],
        },
    ],
    run(change, report) {
        const wanted = (path, language) => language in patterns && ((0,_change_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isTest */ .Nu)(path) || language === 'rust') && !(0,_change_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isFixture */ .AQ)(path);
        for (const added of (0,_change_added_js__WEBPACK_IMPORTED_MODULE_0__/* .addedLines */ .u4)(change, wanted, quick)) {
            const mark = silentSkip(added);
            if (mark === undefined || hasComment(added))
                continue;
            const message = `\`${mark[0].trim()}\` switches the test off and says no reason`;
            report(added.path, { line: added.line, column: mark.index + 1, message });
        }
    },
});
function silentSkip({ language, line, lexed }) {
    const code = lexed.code(line);
    for (const { mark, reason } of patterns[language]) {
        const match = mark.exec(code);
        if (match === null)
            continue;
        const rest = (0,_change_added_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOfCall */ .Ry)(lexed, line, match.index + match[0].length);
        if (reason === undefined || !reason.test(rest))
            return match;
    }
    return undefined;
}
function hasComment({ line, lexed }) {
    const above = lexed.code(line - 1).trim() === '' ? lexed.comment(line - 1) : '';
    return /\w{2}/.test(lexed.comment(line)) || /\w{2}/.test(above);
}


/***/ })

};
;