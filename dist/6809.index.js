"use strict";
exports.id = 6809;
exports.ids = [6809];
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

/***/ 6809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   debugLeftover: () => (/* binding */ debugLeftover)
/* harmony export */ });
/* harmony import */ var _change_added_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9241);
/* harmony import */ var _change_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);



const marker = /^(?:(?:got |i am |i'm )?here\b|(?:testing|test|foo|bar|asdf\w*|qwe\w*|wtf|aa+|bb+|xx+|zz+)\W*\d*$|debug(?:ging)?\b|\d{1,4}\W*$|[-=*#!<>~]{3,}\s*(?:\w+\W*)?$)/i;
const javascript = [
    { code: /(?<=^\s*|[;{}]\s*)debugger(?=\s*(?:;|\}|$))/ },
    { code: /(?<![\w$.])console\.(?:log|debug|info|warn|error)(?=\(\s*["'`])/, text: marker },
];
const patterns = {
    javascript,
    python: [
        { code: /(?<=^\s*|[;:]\s*)breakpoint\(\)/ },
        { code: /(?<![\w.])(?:i?pdb|pudb|ipdb|wdb|rpdb)\.set_trace\(/ },
        { code: /(?<![\w.])print(?=\(f?["'])/, text: marker },
    ],
    ruby: [
        { code: /(?<![\w.:@])binding\.(?:pry|irb|b\b|break\b|remote_pry)/ },
        { code: /^\s*(?:byebug|debugger)(?=\s*(?:$|;|if\b|unless\b))/ },
        { code: /^\s*(?:p|puts)(?= ["'])/, text: marker },
    ],
    php: [{ code: /(?<![\w>:$\\]|function |fn |function &|new )\\?(?:var_dump|ddd?|xdebug_break)\((?!\.\.\.\))/ }],
    rust: [{ code: /(?<![\w:.])(?:std::)?dbg!\(/ }],
    go: [
        { code: /(?<![\w.])fmt\.Print(?:ln|f)?(?=\(\s*["`])/, text: marker },
        { code: /(?<![\w.])(?:spew\.Dump|runtime\.Breakpoint)\(/ },
    ],
    java: [{ code: /(?<![\w.])System\.(?:out|err)\.print(?:ln|f)?\(/ }],
    csharp: [{ code: /(?<![\w.])(?:System\.Diagnostics\.)?Debugger\.(?:Break|Launch)\(\)/ }],
    elixir: [{ code: /(?<![\w.])(?:require IEx|IEx\.pry)\b/ }],
};
const quick = /debugger|console\.|breakpoint|set_trace|print|binding\.|byebug|\bputs |\bp ["']|dump\(|dd\(|xdebug_break|dbg!|fmt\.P|spew|IEx|Debugger\./i;
const terminal = /(?:^|\/)(?:[^/]*(?:cli|cmd|command|console|shell|launcher|tools?|main)[^/]*)(?:\/|\.java$)/i;
const debugLeftover = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCheck */ .rk)({
    scope: 'change',
    id: 'debug-leftover',
    summary: 'A break point or a print that was left behind',
    level: 'warning',
    docs: `A forgotten break point halts a program, or its tests in CI, for ever; a forgotten print clutters the output and
may show what nobody should see.

Only added lines of code are looked at, and only for what is hardly ever meant to stay: \`debugger\`, \`breakpoint()\`,
\`pdb.set_trace()\`, \`binding.pry\`, \`byebug\`, \`dd()\`, \`var_dump()\`, \`dbg!()\`, \`spew.Dump()\`, \`Debugger.Break()\`. A
print (\`console.log\`, \`print\`, \`puts\`, \`fmt.Println\`) is how many programs do their work, so it is reported only with
the texts of debugging: "here", "xxx", "DEBUG …", "=====". \`System.out.println\` is a note, in the main sources of a
Java project that do not belong to a command line. \`dbg!\` is left alone in Rust's tests and build scripts, whose output is shown on failure only. \`Debug.WriteLine\` of .NET is left alone: release builds drop it.
So are comments, strings, fixtures, examples and documentation, and methods of the same name (\`$query->dd()\`).

Remove the line, or use the project's logger.`,
    source: 'https://eslint.org/docs/latest/rules/no-debugger',
    examples: [
        {
            title: 'break points and dumps',
            files: {
                'src/a.ts': "debugger;\nif (x) { debugger; }\nconsole.log('here');\nconsole.log('=====');\n",
                'app/a.py': 'import pdb; pdb.set_trace()\nbreakpoint()\nprint("DEBUG", x)\n',
                'lib/a.rb': 'binding.pry\nbyebug if x\n',
                'src/a.php': '<?php\nvar_dump($x);\ndd($x);\n',
                'src/a.rs': 'let y = dbg!(x + 1);\n',
                'src/main/java/a/Sum.java': 'class Sum {\n  void add() { System.out.println(1); }\n}\n',
            },
            findings: [
                'app/a.py:1',
                'app/a.py:2',
                'app/a.py:3',
                'lib/a.rb:1',
                'lib/a.rb:2',
                'src/a.php:2',
                'src/a.php:3',
                'src/a.rs:1',
                'src/a.ts:1',
                'src/a.ts:2',
                'src/a.ts:3',
                'src/a.ts:4',
                'src/main/java/a/Sum.java:2',
            ],
        },
        {
            title: 'output that is meant, words in comments and strings, and functions of that name',
            files: {
                'src/a.ts': "console.log('Listening on port', port);\n// debugger;\nconst s = 'debugger';\nuseDebugger(debugger_);\n",
                'app/a.py': 'print("Done.")\nbreakpoint = 3\n"""\npdb.set_trace()\n"""\n',
                'src/a.php': '<?php\nfunction dd($x) {}\n$query->dd();\n',
                'src/main/java/a/cli/Main.java': 'class Main {\n  void run() { System.out.println(1); }\n}\n',
                'docs/a.js': 'debugger;\n',
            },
            findings: [],
        },
    ],
    run(change, report) {
        const wanted = (path, language) => language in patterns && !(0,_change_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isFixture */ .AQ)(path) && !(0,_change_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isExample */ .tG)(path);
        for (const added of (0,_change_added_js__WEBPACK_IMPORTED_MODULE_0__/* .addedLines */ .u4)(change, wanted, quick)) {
            const match = leftover(added);
            if (match === undefined)
                continue;
            if (added.language === 'rust' && ((0,_change_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isTest */ .Nu)(added.path) || added.path.endsWith('build.rs')))
                continue;
            const java = added.language === 'java';
            if (java && !isMainSource(added))
                continue;
            const name = match[0].trim().replace(/\($/, '');
            const message = java ? `\`${name}\` writes past the logger` : `\`${name}\` was left behind from debugging`;
            report(added.path, { line: added.line, column: match.index + 1, message, ...(java ? { level: 'note' } : {}) });
        }
    },
});
function leftover({ language, line, lexed, raw }) {
    const code = lexed.code(line);
    for (const pattern of patterns[language]) {
        const match = pattern.code.exec(code);
        if (match === null)
            continue;
        if (pattern.text === undefined)
            return match;
        const text = raw.slice(match.index + match[0].length).match(/^[\s(]*f?["'`]([^"'`]*)/)?.[1];
        if (text !== undefined && pattern.text.test(text))
            return match;
    }
    return undefined;
}
function isMainSource({ path, text }) {
    return (/^(?!buildSrc\/)(?:.*\/)?src\/main\//.test(path) &&
        !(0,_change_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isTest */ .Nu)(path) &&
        !terminal.test(path.replace('src/main/', '')) &&
        !/\bstatic void main\s*\(/.test(text));
}


/***/ })

};
;