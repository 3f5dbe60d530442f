"use strict";
exports.id = 9430;
exports.ids = [9430];
exports.modules = {

/***/ 4238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pt: () => (/* binding */ FileType),
  Ko: () => (/* binding */ fileTypes),
  rV: () => (/* binding */ unkempt)
});

;// CONCATENATED MODULE: ./lib/domain/folder-class.js
const Folder = {
    generated: 1 << 10,
    vendored: 1 << 11,
    fixture: 1 << 12,
    test: 1 << 13,
    built: 1 << 29,
    manual: 1 << 30,
};
const Part = {
    source: 1 << 14,
    data: 1 << 15,
    works: 1 << 16,
    trees: 1 << 17,
    resources: 1 << 18,
};
const { generated, vendored, fixture, test, built, manual } = Folder;
const inherited = generated | vendored | fixture | test | built | manual;
const names = [
    ['node_modules bower_components vendor vendored third_party third-party thirdparty .yarn', vendored],
    ['externallib externallibs external_lib external_libs external-lib external-libs', vendored],
    ['testdata test_data test-data testfiles test_files test-files testcases corpus', fixture],
    ['__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files', fixture],
    ['generated __generated__ autogen', generated],
    ['.idea .run .junit.run .settings', generated],
    ['__tests__', test],
    ['dist', built],
    ['man man1 man2 man3 man4 man5 man6 man7 man8', manual],
    ['src', Part.source],
    ['data assets dummy', Part.data],
    ['input inputs output outputs expected stub stubs', Part.works],
    ['in out', Part.trees],
    ['resources projects', Part.resources],
];
const byName = new Map(names.flatMap(([list, bits]) => list.split(' ').map((name) => [name, bits])));
byName.set('test data', fixture);
byName.set('test files', fixture);
const telling = /(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/;
const patterns = [
    [/^[\w.-]*[Ff]ixtures?$/, fixture],
    [/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/, test],
    [/^[\w-]+\.(?:in|out)$/, Part.trees],
    [/\.xcodeproj$|^generated[_-]\w+$/, generated],
];
const nameBits = new Map();
let lastFolder = '';
let lastClass = 0;
function folderClass(path) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (folder !== lastFolder) {
        lastFolder = folder;
        lastClass = classify(folder);
    }
    return lastClass;
}
function classify(folder) {
    let all = 0;
    let above = 0;
    let parent = 0;
    for (let start = 0, end = folder.indexOf('/'); end >= 0; start = end + 1, end = folder.indexOf('/', start)) {
        const own = bitsOf(folder.slice(start, end));
        if ((all & test) !== 0 && holdsTestData(own, parent, above, all))
            all |= fixture;
        all |= own & inherited;
        if ((all & test) !== 0)
            all |= own & Part.trees;
        above = parent;
        parent = own;
    }
    return all & inherited;
}
function holdsTestData(own, parent, above, all) {
    if ((own & Part.works) !== 0 || (all & Part.trees) !== 0)
        return true;
    if ((parent & test) === 0)
        return false;
    return (own & Part.data) !== 0 || ((own & Part.resources) !== 0 && (above & Part.source) !== 0);
}
function bitsOf(name) {
    let bits = nameBits.get(name);
    if (bits === undefined) {
        bits = byName.get(name) ?? (byName.get(name.toLowerCase()) ?? 0) & (vendored | fixture | generated);
        if (telling.test(name))
            for (const [pattern, one] of patterns)
                if (pattern.test(name))
                    bits |= one;
        nameBits.set(name, bits);
    }
    return bits;
}

;// CONCATENATED MODULE: ./lib/domain/file-type.js

const FileType = {
    json: 1 << 0,
    jsonc: 1 << 1,
    yaml: 1 << 2,
    toml: 1 << 3,
    xml: 1 << 4,
    notebook: 1 << 5,
    editorconfig: 1 << 6,
    markdown: 1 << 7,
    patch: 1 << 8,
    workflow: 1 << 9,
    generated: Folder.generated,
    vendored: Folder.vendored,
    fixture: Folder.fixture,
    test: Folder.test,
};
const unkempt = FileType.generated | FileType.vendored | FileType.fixture;
const data = 1 << 28;
const places = Folder.test | Folder.built | Folder.manual;
const known = ~(data | Folder.built | Folder.manual);
const { json, jsonc, yaml, toml, xml, notebook, editorconfig, markdown, patch, generated: file_type_generated } = FileType;
const byExtension = new Map([
    ['json', json],
    ['jsonc', jsonc],
    ['json5', 0],
    ['code-workspace', jsonc],
    ['webmanifest', json],
    ['geojson', json],
    ['topojson', json],
    ['jsonld', json],
    ['har', json],
    ['sarif', json],
    ['yaml', yaml],
    ['yml', yaml],
    ['toml', toml],
    ['xml', xml],
    ['svg', xml | file_type_generated],
    ['drawio', xml | file_type_generated],
    ['excalidraw', json | file_type_generated],
    ['xsd', xml],
    ['xsl', xml],
    ['xslt', xml],
    ['rng', xml],
    ['wsdl', xml],
    ['plist', xml],
    ['csproj', xml],
    ['vbproj', xml],
    ['fsproj', xml],
    ['vcxproj', xml],
    ['props', xml],
    ['targets', xml],
    ['nuspec', xml],
    ['resx', xml],
    ['xaml', xml],
    ['pom', xml],
    ['ipynb', notebook],
    ['md', markdown],
    ['markdown', markdown],
    ['mdx', markdown],
    ['patch', patch],
    ['diff', patch],
    ['rej', patch],
    ['snap', file_type_generated],
    ['map', json | file_type_generated],
    ['lock', file_type_generated],
    ['sln', file_type_generated],
    ['dotsettings', file_type_generated],
    ['api', file_type_generated],
]);
for (const extension of ('txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv ' +
    'html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl ' +
    'ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore').split(' ')) {
    byExtension.set(extension, data);
}
const asData = json | jsonc | yaml | toml | xml | notebook | markdown | patch | data;
const noData = /(?:^|\/)(?:(?:readme|changelog|contributing)[^/]*|cmakelists\.txt|[^/]+(?:proj|\.props|\.targets))$/i;
const builtExtension = /\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;
const manualPage = /\.[1-8]$/;
const file_type_byName = new Map([
    ['.editorconfig', editorconfig],
    ['.clang-format', yaml],
    ['.clang-tidy', yaml],
    ['.gemrc', yaml],
    ['citation.cff', yaml],
    ['.prettierrc', 0],
    ['.babelrc', 0],
    ['.babelrc.json', 0],
    ['babel.config.json', 0],
    ['.jshintrc', jsonc],
    ['.jscsrc', jsonc],
    ['.eslintrc.json', jsonc],
    ['.swcrc', jsonc],
    ['.hintrc', jsonc],
    ['.devcontainer.json', jsonc],
    ['devcontainer.json', jsonc],
    ['tslint.json', jsonc],
    ['api-extractor.json', jsonc],
    ['turbo.json', jsonc],
    ['angular.json', jsonc],
    ['.luarc.json', jsonc],
    ['language-configuration.json', jsonc],
    ['rush.json', jsonc],
    ['renovate.json', jsonc],
    ['.renovaterc', jsonc],
    ['.renovaterc.json', jsonc],
    ['.oxlintrc.json', jsonc],
    ['.markdownlint.json', jsonc],
    ['typedoc.json', jsonc],
    ['.cspell.json', jsonc],
    ['cspell.json', jsonc],
    ['pyrightconfig.json', jsonc],
    ['biome.json', jsonc],
    ['deno.json', jsonc],
    ['bun.lock', jsonc | file_type_generated],
    ['composer.lock', json | file_type_generated],
    ['flake.lock', json | file_type_generated],
    ['package-lock.json', json | file_type_generated],
    ['devcontainer-lock.json', json | file_type_generated],
    ['npm-shrinkwrap.json', json | file_type_generated],
    ['pipfile.lock', json | file_type_generated],
    ['pnpm-lock.yaml', yaml | file_type_generated],
    ['cargo.lock', toml | file_type_generated],
    ['poetry.lock', toml | file_type_generated],
    ['uv.lock', toml | file_type_generated],
    ['pdm.lock', toml | file_type_generated],
    ['pipfile', toml],
    ['go.sum', file_type_generated],
]);
const commentedConfig = /^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;
const commentedFolder = /(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;
const workflowPath = /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;
const minified = /[.-]min\.(?:js|mjs|cjs|css)$/;
function fileTypes(path) {
    const place = folderClass(path);
    const types = nameTypes(path) | place;
    return ((place & places) === 0 ? types : inPlace(path, types)) & known;
}
function inPlace(path, types) {
    const worked = (types & FileType.test) !== 0 && (types & asData) !== 0 && !noData.test(path) ? FileType.fixture : 0;
    const built = (types & Folder.built) !== 0 && builtExtension.test(path) ? file_type_generated : 0;
    const page = (types & Folder.manual) !== 0 && manualPage.test(path) ? file_type_generated : 0;
    return types | worked | built | page;
}
function nameTypes(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const named = file_type_byName.get(name);
    if (named !== undefined)
        return named;
    const types = byExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? 0;
    if (types === json && (commentedConfig.test(name) || commentedFolder.test(path)))
        return jsonc;
    if (types === yaml && workflowPath.test(path))
        return yaml | FileType.workflow;
    if ((types & known) === 0 && minified.test(name))
        return file_type_generated;
    return types;
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

/***/ 6691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ failAtKey),
/* harmony export */   NQ: () => (/* binding */ failAtValue),
/* harmony export */   VO: () => (/* binding */ failAtControl),
/* harmony export */   Vi: () => (/* binding */ failAtEnd),
/* harmony export */   XP: () => (/* binding */ takeProblem),
/* harmony export */   b2: () => (/* binding */ unclosedString),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   z8: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7263);

let problem;
function takeProblem() {
    const taken = problem;
    problem = undefined;
    return taken;
}
function report(offset, length, message) {
    problem = { message, offset, length };
    return -1;
}
function fail(b, at, end, message) {
    const c = b[at];
    if (c === 0x2f && at + 1 < end && (b[at + 1] === 0x2f || b[at + 1] === 0x2a))
        return report(at, 2, 'JSON has no comments');
    if (c === 0x23)
        return report(at, 1, 'JSON has no comments');
    return report(at, tokenEnd(b, at, end) - at, message);
}
function failAtEnd(b, end, opening) {
    if (opening < 0)
        return report(end, 0, 'Expected a value, but the file is blank');
    const name = b[opening] === 0x7b ? 'object' : 'array';
    return report(end, 0, `The ${name} that begins on line ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .lineAt */ .mh)(b, opening)} is never closed`);
}
function failAtKey(b, at, end, afterComma) {
    if (b[at] === 0x7d)
        return report(at, 1, 'Expected another name after the comma, or no comma before }');
    if (b[at] === 0x27)
        return report(at, 1, 'Expected a name in double quotes, not in single quotes');
    return fail(b, at, end, afterComma ? 'Expected a name in double quotes' : 'Expected a name in double quotes, or }');
}
function failAtValue(b, at, end) {
    switch (b[at]) {
        case 0x5d:
        case 0x7d:
            return report(at, 1, `Expected a value before ${printable(b[at])}`);
        case 0x2c:
            return report(at, 1, 'Expected a value before the comma');
        case 0x27:
            return report(at, 1, 'Expected a string in double quotes, not in single quotes');
        case 0x2b:
            return report(at, 1, 'A number may not begin with a plus sign');
        case 0x2e:
            return report(at, 1, 'Expected a digit before the decimal point');
        default:
            return failAtWord(b, at, end);
    }
}
function failAtWord(b, at, end) {
    const word = b.toString('latin1', at, Math.min(tokenEnd(b, at, end), at + 40));
    if (/^(?:true|false|null)$/i.test(word))
        return fail(b, at, end, `Expected ${word.toLowerCase()}, not ${word}`);
    return fail(b, at, end, /^\w+$/.test(word) ? `${word} is no JSON value` : 'Expected a value');
}
function failAtControl(start, at, c) {
    if (c === 0x0a || c === 0x0d)
        return report(start, at - start, 'This string is not closed on its line');
    return report(at, 1, `${printable(c)} must be escaped in a string`);
}
function unclosedString(start, end) {
    return report(start, end - start, 'This string is never closed');
}
function printable(c) {
    if (c > 0x20 && c < 0x7f)
        return String.fromCharCode(c);
    return c === 0x20 ? 'A space' : `Byte 0x${c.toString(16).toUpperCase().padStart(2, '0')}`;
}
function tokenEnd(b, at, end) {
    let i = at;
    while (i < end && /[\w$-]/.test(String.fromCharCode(b[i])))
        i++;
    if (i > at)
        return i;
    while (++i < end && (b[i] & 0xc0) === 0x80)
        ;
    return i;
}


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ readString),
/* harmony export */   Lz: () => (/* binding */ bits),
/* harmony export */   W3: () => (/* binding */ readComment),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   pS: () => (/* binding */ readWord)
/* harmony export */ });
/* harmony import */ var _json_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6691);

const bits = { seen: 0 };
function readString(b, start, end) {
    let seen = 0;
    for (let i = start + 1; i < end; i++) {
        const c = b[i];
        if (c === 0x22) {
            bits.seen |= seen;
            return i + 1;
        }
        if (c < 0x20)
            return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failAtControl */ .VO)(start, i, c);
        seen |= c;
        if (c === 0x5c) {
            i = readEscape(b, i, end);
            if (i === -1)
                return -1;
        }
    }
    return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .unclosedString */ .b2)(start, end);
}
function readEscape(b, start, end) {
    if (start + 1 >= end)
        return end;
    const c = b[start + 1];
    if (c === 0x22 || c === 0x5c || c === 0x2f || c === 0x62 || c === 0x66 || c === 0x6e || c === 0x72 || c === 0x74) {
        return start + 1;
    }
    if (c !== 0x75)
        return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(start, 2, `${(0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(c)} after a backslash is no escape that JSON knows`);
    for (let i = start + 2; i < start + 6; i++) {
        if (i >= end || !isHex(b[i]))
            return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(start, 2, 'Expected four hexadecimal digits after \\u');
    }
    return start + 5;
}
function isHex(c) {
    return (c >= 0x30 && c <= 0x39) || (c >= 0x61 && c <= 0x66) || (c >= 0x41 && c <= 0x46);
}
function readNumber(b, start, end) {
    const first = b[start] === 0x2d ? start + 1 : start;
    let i = afterDigits(b, first, end);
    if (i === first)
        return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(start, 1, 'Expected a digit after the minus sign');
    if (b[first] === 0x30 && i > first + 1)
        return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(start, i - start, 'A number may not begin with a superfluous 0');
    if (i < end && b[i] === 0x2e) {
        const fraction = i + 1;
        i = afterDigits(b, fraction, end);
        if (i === fraction)
            return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(start, i - start, 'Expected a digit after the decimal point');
    }
    if (i < end && (b[i] === 0x65 || b[i] === 0x45)) {
        if (++i < end && (b[i] === 0x2b || b[i] === 0x2d))
            i++;
        const exponent = i;
        i = afterDigits(b, exponent, end);
        if (i === exponent)
            return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(start, i - start, 'Expected a digit in the exponent');
    }
    return i;
}
function afterDigits(b, start, end) {
    let i = start;
    while (i < end && b[i] >= 0x30 && b[i] <= 0x39)
        i++;
    return i;
}
function readWord(b, start, end) {
    const left = end - start;
    const c = b[start];
    const behind = c === 0x66 ? start + 5 : start + 4;
    const found = (c === 0x74 && left >= 4 && b[start + 1] === 0x72 && b[start + 2] === 0x75 && b[start + 3] === 0x65) ||
        (c === 0x6e && left >= 4 && b[start + 1] === 0x75 && b[start + 2] === 0x6c && b[start + 3] === 0x6c) ||
        (c === 0x66 &&
            left >= 5 &&
            b[start + 1] === 0x61 &&
            b[start + 2] === 0x6c &&
            b[start + 3] === 0x73 &&
            b[start + 4] === 0x65);
    return found ? behind : (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failAtValue */ .NQ)(b, start, end);
}
function readComment(b, start, end) {
    const second = start + 1 < end ? b[start + 1] : 0;
    if (second !== 0x2f && second !== 0x2a)
        return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .fail */ .fJ)(b, start, end, 'Expected // or /* at the begin of a comment');
    for (let i = start + 2; i < end; i++) {
        const c = b[i];
        bits.seen |= c;
        if (second === 0x2f) {
            if (c === 0x0a || c === 0x0d)
                return i;
        }
        else if (c === 0x2a && i + 1 < end && b[i + 1] === 0x2f)
            return i + 2;
    }
    return second === 0x2f ? end : (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .report */ .z8)(start, 2, 'This comment is never closed');
}


/***/ }),

/***/ 2996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _l: () => (/* binding */ findJsonError),
/* harmony export */   s4: () => (/* binding */ strictJson),
/* harmony export */   vd: () => (/* binding */ commentedJson)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6691);
/* harmony import */ var _json_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8887);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7263);
/* harmony import */ var _unique_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(982);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6561);






const strictJson = { comments: false, trailingCommas: false };
const commentedJson = { comments: true, trailingCommas: true };
const value = 0;
const firstValue = 1;
const comma = 2;
const key = 3;
const firstKey = 4;
const keys = new _unique_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .KeyStack */ .e();
let openings = new Int32Array(256);
let bases = new Int32Array(256);
let depth = 0;
function findJsonError(buffer, length, dialect = strictJson) {
    keys.count = 0;
    depth = 0;
    _json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .bits */ .Lz.seen = 0;
    if (readDocument(buffer, (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .afterByteOrderMark */ .kX)(buffer, length), length, dialect) === -1)
        return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .takeProblem */ .XP)();
    return _json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .bits */ .Lz.seen >= 0x80 ? (0,_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .findUtf8Error */ .H)(buffer, length) : undefined;
}
function readDocument(b, start, end, dialect) {
    let expected = value;
    let i = start;
    for (;;) {
        while (i < end && (b[i] === 0x20 || b[i] === 0x0a || b[i] === 0x0d || b[i] === 0x09))
            i++;
        if (i >= end) {
            const complete = depth === 0 && (expected === comma || dialect.comments);
            return complete ? end : (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failAtEnd */ .Vi)(b, end, depth === 0 ? -1 : openings[depth - 1]);
        }
        const c = b[i];
        if (c === 0x2f && dialect.comments) {
            i = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .readComment */ .W3)(b, i, end);
        }
        else if (expected === comma) {
            if (depth === 0)
                return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(b, i, end, 'Expected nothing after the value of the document');
            const inObject = bases[depth - 1] >= 0;
            if (c === 0x2c) {
                expected = inObject ? key : value;
                i++;
            }
            else if (c === (inObject ? 0x7d : 0x5d))
                i = close(b, i);
            else
                return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(b, i, end, `Expected a comma or ${inObject ? '}' : ']'} after the value`);
        }
        else if (expected >= key) {
            if (c === 0x22) {
                i = readKey(b, i, end, dialect);
                expected = value;
            }
            else if (c === 0x7d && (expected === firstKey || dialect.trailingCommas)) {
                i = close(b, i);
                expected = comma;
            }
            else
                return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failAtKey */ .Bl)(b, i, end, expected === key);
        }
        else if (c === 0x7b || c === 0x5b) {
            open(i++, c === 0x7b);
            expected = c === 0x7b ? firstKey : firstValue;
        }
        else {
            if (c === 0x22)
                i = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(b, i, end);
            else if (c === 0x2d || (c >= 0x30 && c <= 0x39))
                i = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(b, i, end);
            else if (c === 0x5d && mayClose(expected, dialect))
                i = close(b, i);
            else
                i = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .readWord */ .pS)(b, i, end);
            expected = comma;
        }
        if (i === -1)
            return -1;
    }
}
function mayClose(expected, dialect) {
    return expected === firstValue || (dialect.trailingCommas && depth > 0 && bases[depth - 1] < 0);
}
function open(at, isObject) {
    if (depth === openings.length) {
        openings = grown(openings);
        bases = grown(bases);
    }
    openings[depth] = at;
    bases[depth++] = isObject ? keys.count : -1;
}
function grown(array) {
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
}
function close(b, at) {
    const base = bases[--depth];
    if (base < 0)
        return at + 1;
    if (keys.count - base > 1 && keys.hasEqualHashes(base) && repeatsName(b, base))
        return -1;
    keys.count = base;
    return at + 1;
}
function repeatsName(b, base) {
    const earlier = new Map();
    for (let i = base; i < keys.count; i++) {
        const offset = keys.offset(i);
        const end = knownStringEnd(b, offset);
        const source = b.toString('utf8', offset, end);
        const name = JSON.parse(source);
        const first = earlier.get(name);
        if (first !== undefined && (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(b.subarray(offset, end))) {
            (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .report */ .z8)(offset, end - offset, `The object already has the name ${shortened(source)}, on line ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .lineAt */ .mh)(b, first)}`);
            return true;
        }
        earlier.set(name, offset);
    }
    return false;
}
function shortened(source) {
    return source.length > 60 ? `${source.slice(0, 57)}..."` : source;
}
function knownStringEnd(b, start) {
    let i = start + 1;
    while (b[i] !== 0x22)
        i += b[i] === 0x5c ? 2 : 1;
    return i + 1;
}
function readKey(b, start, end, dialect) {
    let hash = 0x811c9dc5 | 0;
    let seen = 0;
    let i = start + 1;
    for (;; i++) {
        if (i >= end)
            return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .unclosedString */ .b2)(start, end);
        const c = b[i];
        if (c === 0x22)
            break;
        if (c < 0x20 || c === 0x5c) {
            i = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .readString */ .E3)(b, start, end) - 1;
            if (i < 0)
                return -1;
            hash = hashUnescaped(b, start, i + 1);
            break;
        }
        seen |= c;
        hash = Math.imul(hash ^ c, 0x01000193);
    }
    _json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .bits */ .Lz.seen |= seen;
    keys.push(hash, start);
    return readColon(b, i + 1, end, dialect);
}
function hashUnescaped(b, start, end) {
    const bytes = Buffer.from(JSON.parse(b.toString('utf8', start, end)));
    return (0,_unique_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .hashBytes */ .y)(bytes, 0, bytes.length);
}
function readColon(b, start, end, dialect) {
    let i = start;
    while (i < end && i !== -1) {
        const c = b[i];
        if (c === 0x3a)
            return i + 1;
        if (c === 0x2f && dialect.comments)
            i = (0,_json_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .readComment */ .W3)(b, i, end);
        else if (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09)
            i++;
        else
            return (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .fail */ .fJ)(b, i, end, 'Expected a colon after the name');
    }
    return i === -1 ? -1 : (0,_json_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failAtEnd */ .Vi)(b, end, openings[depth - 1]);
}


/***/ }),

/***/ 7263:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kM: () => (/* binding */ reportProblem),
/* harmony export */   kX: () => (/* binding */ afterByteOrderMark),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   s$: () => (/* binding */ byteOffset)
/* harmony export */ });
function lineAt(buffer, offset) {
    let line = 1;
    for (let i = buffer.indexOf(10); i !== -1 && i < offset; i = buffer.indexOf(10, i + 1))
        line++;
    return line;
}
function afterByteOrderMark(buffer, length) {
    return length >= 3 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
}
function byteOffset(text, index) {
    return Buffer.byteLength(text.slice(0, index));
}
function reportProblem(problem, report) {
    if (!problem)
        return;
    const { message, offset, length, tolerated } = problem;
    report({ message, at: { offset, length }, level: tolerated ? 'warning' : undefined });
}


/***/ }),

/***/ 982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ KeyStack),
/* harmony export */   y: () => (/* binding */ hashBytes)
/* harmony export */ });
class KeyStack {
    count = 0;
    #hashes = new Int32Array(1024);
    #offsets = new Int32Array(1024);
    push(hash, offset) {
        if (this.count === this.#hashes.length)
            this.#grow();
        this.#hashes[this.count] = hash;
        this.#offsets[this.count++] = offset;
    }
    offset(index) {
        return this.#offsets[index];
    }
    hasEqualHashes(base) {
        const { count } = this;
        if (count - base > 24)
            return this.#hasEqualHashesSorted(base);
        const hashes = this.#hashes;
        for (let i = base + 1; i < count; i++) {
            const hash = hashes[i];
            for (let j = base; j < i; j++)
                if (hashes[j] === hash)
                    return true;
        }
        return false;
    }
    #hasEqualHashesSorted(base) {
        const sorted = this.#hashes.slice(base, this.count).sort();
        for (let i = 1; i < sorted.length; i++)
            if (sorted[i] === sorted[i - 1])
                return true;
        return false;
    }
    #grow() {
        const hashes = new Int32Array(this.count * 2);
        const offsets = new Int32Array(this.count * 2);
        hashes.set(this.#hashes);
        offsets.set(this.#offsets);
        this.#hashes = hashes;
        this.#offsets = offsets;
    }
}
function hashBytes(buffer, start, end) {
    let hash = 0x811c9dc5 | 0;
    for (let i = start; i < end; i++)
        hash = Math.imul(hash ^ buffer[i], 0x01000193);
    return hash;
}


/***/ }),

/***/ 6561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findUtf8Error)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

function findUtf8Error(buffer, length) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(0, length)))
        return undefined;
    const offset = firstBadByte(buffer, length);
    const byte = buffer[offset].toString(16).toUpperCase().padStart(2, '0');
    return { message: `Byte 0x${byte} is not valid UTF-8`, offset, length: 1 };
}
function firstBadByte(buffer, length) {
    let good = 0;
    let bad = length;
    while (bad - good > 8) {
        const middle = sequenceStart(buffer, good, (good + bad) >> 1);
        if (middle === good)
            break;
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(good, middle)))
            good = middle;
        else
            bad = middle;
    }
    while (good < bad) {
        const width = sequenceWidth(buffer[good]);
        if (width === 0 || good + width > length || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(buffer.subarray(good, good + width)))
            break;
        good += width;
    }
    return Math.min(good, length - 1);
}
function sequenceStart(buffer, from, at) {
    let i = at;
    while (i > from && (buffer[i] & 0xc0) === 0x80)
        i--;
    return i;
}
function sequenceWidth(lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}


/***/ })

};
;