"use strict";
exports.id = 302;
exports.ids = [302];
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

/***/ 302:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testsUntouched: () => (/* binding */ testsUntouched)
});

// EXTERNAL MODULE: ./lib/modules/checks/change/added.js
var added = __webpack_require__(9241);
// EXTERNAL MODULE: ./lib/modules/checks/change/paths.js
var paths = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/modules/checks/change/syntax.js
var change_syntax = __webpack_require__(1700);
;// CONCATENATED MODULE: ./lib/modules/checks/change/test-files.js

const testFolders = ['test/', 'tests/', 'spec/', '__tests__/', 'tests/unit/', 'test/unit/'];
const conventions = {
    javascript: {
        source: /\.(?:[cm]?[jt]sx?|vue|svelte)$/,
        roots: /^(?:src|lib|app)\//,
        tests: (name, extension) => ['test', 'spec'].flatMap((word) => [extension, 'ts', 'tsx', 'js'].map((ext) => `${name}.${word}.${ext}`)),
        setup: ['jest', 'vitest', 'karma.conf', 'playwright', 'cypress'].flatMap((tool) => ['js', 'ts', 'mjs', 'cjs', 'mts'].map((ext) => `${tool}${tool.includes('.') ? '' : '.config'}.${ext}`)),
    },
    python: {
        source: /\.py$/,
        roots: /^(?:src\/[^/]+|src|lib\/[^/]+|lib)\//,
        tests: (name) => [`test_${name}.py`, `${name}_test.py`],
        setup: ['conftest.py', 'pytest.ini', 'tests/__init__.py', 'tests/conftest.py', 'test/__init__.py'],
    },
    ruby: {
        source: /\.rb$/,
        roots: /^(?:lib|app)\//,
        tests: (name) => [`${name}_test.rb`, `${name}_spec.rb`],
        setup: ['.rspec', 'spec/spec_helper.rb', 'test/test_helper.rb'],
    },
    php: {
        source: /\.php$/,
        roots: /^(?:src|app|lib)\//,
        tests: (name) => [`${name}Test.php`, `Unit/${name}Test.php`, `Feature/${name}Test.php`],
        setup: ['phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml'],
    },
    go: { source: /\.go$/, roots: /^$/, tests: (name) => [`${name}_test.go`, 'main_test.go'], setup: [] },
    java: jvm('java'),
    kotlin: jvm('kt'),
};
function jvm(extension) {
    return {
        source: new RegExp(`(?:^|/)src/main/.*\\.${extension}$`),
        roots: /^src\/main\//,
        tests: (name) => ['Test', 'Tests', 'IT', 'IntegrationTests'].map((end) => `${name}${end}.${extension}`),
        setup: [],
    };
}
function isTestable(path, language) {
    return conventions[language]?.source.test(path) ?? false;
}
function testOf(change, path, language) {
    const convention = conventions[language];
    if (convention === undefined)
        return undefined;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const file = path.slice(folder.length);
    const dot = file.lastIndexOf('.');
    const names = convention.tests(file.slice(0, dot), file.slice(dot + 1));
    return testPlaces(folder, convention)
        .flatMap((place) => names.map((name) => place + name))
        .find((candidate) => change.has(candidate));
}
function testPlaces(folder, { roots }) {
    const places = ['', '__tests__/', 'test/', 'tests/'].map((name) => folder + name);
    for (const project of (0,paths/* foldersUp */.TS)(folder)) {
        const inner = folder.slice(project.length);
        if (inner.startsWith('src/main/'))
            places.push(`${project}${inner.replace('src/main/', 'src/test/')}`);
        const mirrored = inner.replace(roots, '');
        for (const tests of testFolders)
            places.push(`${project}${tests}${inner}`, `${project}${tests}${mirrored}`);
    }
    return [...new Set(places)];
}
function hasTestSetup(change, path, language) {
    const setup = conventions[language]?.setup ?? [];
    return (0,paths/* foldersUp */.TS)(path).some((folder) => setup.some((name) => change.has(folder + name)));
}

// EXTERNAL MODULE: ./lib/modules/checks/check.js
var check = __webpack_require__(4674);
;// CONCATENATED MODULE: ./lib/modules/checks/tests-untouched.js





const testsUntouched = (0,check/* changeCheck */.rk)({
    scope: 'change',
    id: 'tests-untouched',
    summary: 'A change of code that touches no test',
    level: 'note',
    docs: `New behaviour without a test is behaviour that the next change may break unnoticed.

Said once per language, at the file that grew most, when the code grows by at least \`min-lines\` lines (added lines of
code less removed lines, so that a refactoring is left alone) and no test of that language is touched. Comments, empty
lines, generated and vendored files, examples, configuration and scripts do not count. Where nothing shows that the project has tests (a test named after one of the changed files, or the set-up
of a test runner), nothing is said. Looked at are JavaScript, TypeScript, Python, Ruby, PHP, Go, Java and Kotlin; Rust
is not, because its tests live in the files they test.

Add a test, or extend the one that is named.`,
    options: {
        'min-lines': { type: 'integer', default: 10, summary: 'Lines by which the code must grow' },
    },
    examples: [
        {
            title: 'the source has a test, which is not touched',
            base: { 'src/sum.ts': '', 'src/sum.test.ts': "it('adds', () => {});\n" },
            files: {
                'src/sum.ts': 'a();\nb();\nc();\n',
                'src/sum.test.ts': "it('adds', () => {});\n",
            },
            options: { 'min-lines': 3 },
            findings: ['src/sum.ts'],
        },
        {
            title: 'a new source in a project with tests',
            base: { 'pytest.ini': '[pytest]\n' },
            files: { 'pytest.ini': '[pytest]\n', 'app/sum.py': 'a()\nb()\nc()\n' },
            options: { 'min-lines': 3 },
            findings: ['app/sum.py'],
        },
        {
            title: 'a test is touched, or the change is small, a comment, or in a project without tests',
            base: { 'src/small.ts': '', 'src/small.test.ts': '', 'lib/a_test.go': '', 'lib/a.go': '' },
            files: {
                'src/small.ts': '// one\n// two\n// three\na();\n',
                'src/small.test.ts': '',
                'lib/a.go': 'a()\nb()\nc()\n',
                'lib/a_test.go': 'a()\n',
                'script.py': 'a()\nb()\nc()\n',
            },
            options: { 'min-lines': 3 },
            findings: [],
        },
    ],
    run(change, report, options) {
        for (const [language, files] of sourcesByLanguage(change)) {
            const sources = files.map((file) => ({ file, lines: growth(change, file) })).sort((a, b) => b.lines - a.lines);
            const lines = sources.reduce((sum, source) => sum + source.lines, 0);
            if (lines < options['min-lines'])
                continue;
            const known = sources.map(({ file }) => testOf(change, file.path, language)).find((test) => test !== undefined);
            const first = sources[0].file.path;
            if (known === undefined && !hasTestSetup(change, first, language))
                continue;
            report(first, { message: message(sources, lines, known) });
        }
    },
});
function message(sources, lines, test) {
    const growing = sources.filter((source) => source.lines > 0).length;
    const where = growing === 1 ? 'this file' : `${growing} files`;
    return `the code grows by ${lines} lines in ${where}, and no test is touched${test === undefined ? '' : `; there is ${test}`}`;
}
function sourcesByLanguage(change) {
    const sources = new Map();
    const tested = new Set();
    for (const file of change.files) {
        const { path, status } = file;
        const language = (0,change_syntax/* syntaxOf */.r)(path)?.language;
        if ((0,paths/* isTest */.Nu)(path) || (0,paths/* isFixture */.AQ)(path)) {
            if (status !== 'deleted')
                for (const name of languagesOf(path, language))
                    tested.add(name);
        }
        else if (language !== undefined && isSource(path, language)) {
            sources.set(language, [...(sources.get(language) ?? []), file]);
        }
    }
    for (const language of tested)
        sources.delete(language);
    return tested.has('any') ? new Map() : sources;
}
function languagesOf(path, language) {
    return language === undefined || !isTestable(path.replace('/test/', '/main/'), language) ? ['any'] : [language];
}
function isSource(path, language) {
    return isTestable(path, language) && !(0,paths/* isGenerated */.UK)(path) && !(0,paths/* isVendored */.Ee)(path) && !(0,paths/* isExample */.tG)(path) && !isSetup(path);
}
function isSetup(path) {
    return /\.config\.\w+$|rc\.[cm]?js$|(?:^|\/)(?:rector\.php|setupTests\.\w+)$|\.d\.ts$|\.stories\.\w+$|(?:^|\/)(?:scripts?|tools?|migrations?|setup\.py|noxfile\.py)(?:\/|$)/.test(path);
}
function growth(change, file) {
    let lines = file.hunks.reduce((sum, hunk) => sum - hunk.baseCount, 0);
    const text = file.hunks.length === 0 || file.status === 'deleted' ? undefined : change.text(file);
    const syntax = (0,change_syntax/* syntaxOf */.r)(file.path);
    if (text === undefined || syntax === undefined)
        return lines;
    const lexed = (0,added/* lexedFile */.Ju)(file, text, syntax);
    for (const { headStart, headCount } of file.hunks) {
        for (let line = headStart; line < headStart + headCount; line++)
            if (/\w/.test(lexed.code(line)))
                lines++;
    }
    return lines;
}


/***/ })

};
;