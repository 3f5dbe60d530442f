"use strict";
exports.id = 6587;
exports.ids = [6587];
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

/***/ 6587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   todoWithoutIssue: () => (/* binding */ todoWithoutIssue)
/* harmony export */ });
/* harmony import */ var _change_added_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9241);
/* harmony import */ var _change_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7351);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);



const issue = /#\d+|\bGH-\d+|\b(?!UTF-|SHA-|ISO-|RFC-|AES-|RSA-|MD-|CVE-|CP-|PEP-|UCS-|BASE-|X-)[A-Z][A-Z0-9]+-\d+\b|https?:\/\/|\bb\/\d{4,}|\b(?:issue|bug|ticket)\s*[:#]?\s*\d+/;
const named = /^\s*[([]\s*@?[\w.-]+(?:\s*[,/]\s*@?[\w.-]+)*\s*[)\]]/;
const todoWithoutIssue = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .changeCheck */ .rk)({
    scope: 'change',
    id: 'todo-without-issue',
    summary: 'A TODO that nobody will find again: it names no issue',
    level: 'note',
    docs: `A TODO in a comment is a promise. Without an issue behind it nobody is reminded of it, and it stays for years.

Only comments on added lines are looked at, and only marks that open a comment or are followed by a colon, so that
prose about a "TODO list" is left alone. \`#123\`, \`ABC-123\`, a URL, or \`issue 123\`, on the same line or further down in
the same comment, is a reference. A name in parentheses, \`TODO(anna)\`, counts too unless \`allow-names\` is off.

Open an issue and name it, or do it now.`,
    source: 'https://google.github.io/styleguide/cppguide.html#TODO_Comments',
    options: {
        markers: { type: 'strings', default: ['TODO', 'FIXME', 'XXX', 'HACK'], summary: 'The words that mark a promise' },
        'allow-names': { type: 'boolean', default: true, summary: 'A name in parentheses will do: `TODO(anna)`' },
    },
    examples: [
        {
            title: 'without a reference',
            files: {
                'src/a.ts': '// TODO: handle errors\n/* FIXME handle errors */\nlet a = 1; // XXX\n',
                'a.py': '# HACK: as above\n',
            },
            findings: ['a.py:1', 'src/a.ts:1', 'src/a.ts:2', 'src/a.ts:3'],
        },
        {
            title: 'with a reference, with a name, in code, and in prose',
            files: {
                'src/a.ts': "// TODO(#12): errors\n// FIXME handle\n// errors, see https://example.com/12\n\n// TODO(anna): errors\n// Sorts the TODO list.\nconst TODO = 'TODO: x';\n/**\n * @todo errors\n */\n",
                'a.py': '# TODO: ABC-12\n',
            },
            findings: [],
        },
        {
            title: 'a name is no issue when names are not allowed',
            options: { 'allow-names': false },
            files: { 'src/a.ts': '// TODO(anna): errors\n// TODO(#12): errors\n' },
            findings: ['src/a.ts:1'],
        },
    ],
    run(change, report, options) {
        if (options.markers.length === 0)
            return;
        const words = options.markers.map((word) => word.replace(/[^\w]/g, '\\$&')).join('|');
        const quick = new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`);
        const mark = new RegExp(`(?<=^[\\s/*#!;<%@({-]*)(?:${words})(?![\\w-])|(?<![\\w-])(?:${words})(?=:|\\()`);
        for (const added of (0,_change_added_js__WEBPACK_IMPORTED_MODULE_0__/* .addedLines */ .u4)(change, (path) => !(0,_change_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isFixture */ .AQ)(path), quick)) {
            const comment = added.lexed.comment(added.line);
            const match = mark.exec(comment);
            if (match === null)
                continue;
            const rest = comment.slice(match.index + match[0].length);
            if (issue.test(comment) || (options['allow-names'] && named.test(rest)))
                continue;
            if (issue.test(followingComment(added, quick)))
                continue;
            report(added.path, { line: added.line, column: match.index + 1, message: `\`${match[0]}\` names no issue` });
        }
    },
});
function followingComment({ line, lexed }, mark) {
    let rest = '';
    for (let next = line + 1; next <= line + 8; next++) {
        const comment = lexed.comment(next);
        if (comment.trim() === '' || lexed.code(next).trim() !== '' || mark.test(comment))
            break;
        rest += `${comment}\n`;
    }
    return rest;
}


/***/ })

};
;