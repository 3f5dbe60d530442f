"use strict";
exports.id = 609;
exports.ids = [609];
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

/***/ 1635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isXmlTemplate),
/* harmony export */   o: () => (/* binding */ isYamlTemplate)
/* harmony export */ });
const sgml = /<[%#]|<\?php|\{\{|\{%/;
function isXmlTemplate(text) {
    return sgml.test(text);
}
const node = /^[ \t]*(?:- +)*(?:[^\s"'#][^"'#\n]*:[ \t]+)?(?:\{\{|\{%|\{#|<%|<\?)/m;
function isYamlTemplate(text) {
    return node.test(text);
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


/***/ }),

/***/ 2990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yamlSyntax: () => (/* binding */ yamlSyntax)
});

// EXTERNAL MODULE: ./lib/domain/file-type.js + 1 modules
var file_type = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/modules/checks/check.js
var check = __webpack_require__(4674);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/problem.js
var syntax_problem = __webpack_require__(7263);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/templates.js
var templates = __webpack_require__(1635);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/utf8.js
var utf8 = __webpack_require__(6561);
;// CONCATENATED MODULE: ./lib/modules/checks/syntax/yaml.js


async function findYamlError(buffer, length) {
    const invalid = (0,utf8/* findUtf8Error */.H)(buffer, length);
    if (invalid)
        return invalid;
    const text = buffer.toString('utf8', 0, length);
    const { judgeYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4331)]).then(__webpack_require__.bind(__webpack_require__, 4331));
    const problem = judgeYaml(text);
    return problem && (0,templates/* isYamlTemplate */.o)(text) ? undefined : problem;
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/unique-keys.js
var unique_keys = __webpack_require__(982);
;// CONCATENATED MODULE: ./lib/modules/checks/syntax/yaml-scalars.js
const seen = { bits: 0, lines: false };
const lf = 0x0a;
const space = 0x20;
const look = new Uint8Array(256);
for (let c = 0; c < space; c++)
    if (c !== 0x09)
        look[c] = 1;
look[0x23] = look[0x3a] = 1;
const lookInFlow = Uint8Array.from(look);
for (const c of ',[]{}')
    lookInFlow[c.charCodeAt(0)] = 1;
const first = new Uint8Array(256);
for (let c = 0; c <= space; c++)
    first[c] = 1;
for (const c of ',[]{}#&*!|>\'"%@`')
    first[c.charCodeAt(0)] = 1;
for (const c of '-?:')
    first[c.charCodeAt(0)] = 2;
function byteAt(b, p, end) {
    return p < end ? b[p] : lf;
}
function skipSpaces(b, start, end) {
    let p = start;
    while (p < end && b[p] === space)
        p++;
    return p;
}
function skipComment(b, start, end) {
    let bits = 0;
    let p = start;
    for (; p < end; p++) {
        const c = b[p];
        if (c === lf)
            break;
        if (c < space && c !== 0x09)
            return -1;
        bits |= c;
    }
    seen.bits |= bits;
    return p;
}
function readTail(b, start, end) {
    const p = skipSpaces(b, start, end);
    const c = byteAt(b, p, end);
    if (c === lf)
        return p;
    return c === 0x23 && p > start ? skipComment(b, p, end) : -1;
}
function readPlain(b, start, end) {
    const c = first[b[start]];
    if (c === 1 || (c === 2 && byteAt(b, start + 1, end) <= space))
        return -1;
    return readPlainRest(b, start, end);
}
function readPlainRest(b, start, end) {
    let bits = 0;
    let p = start;
    for (; p < end; p++) {
        const c = b[p];
        bits |= c;
        if (look[c] === 0)
            continue;
        if (c === lf)
            break;
        if (c === 0x3a) {
            const next = byteAt(b, p + 1, end);
            if (next === space || next === lf)
                break;
            if (next < space)
                return -1;
        }
        else if (c === 0x23) {
            if (b[p - 1] === space)
                break;
            if (b[p - 1] === 0x09)
                return -1;
        }
        else
            return -1;
    }
    seen.bits |= bits;
    return p;
}
function readFlowPlain(b, start, end) {
    const kind = first[b[start]];
    if (kind === 1)
        return -1;
    if (kind === 2 && (byteAt(b, start + 1, end) <= space || lookInFlow[b[start + 1]] === 1))
        return -1;
    let bits = 0;
    let p = start;
    for (; p < end; p++) {
        const c = b[p];
        bits |= c;
        if (lookInFlow[c] === 0)
            continue;
        if (c === 0x3a) {
            const next = byteAt(b, p + 1, end);
            if (next === space || next === lf)
                break;
            if (next < space || lookInFlow[next] === 1)
                return -1;
        }
        else if (c === 0x23) {
            if (b[p - 1] === space)
                break;
            if (b[p - 1] === 0x09)
                return -1;
        }
        else if (c === lf || c > space)
            break;
        else
            return -1;
    }
    seen.bits |= bits;
    return p;
}
function readQuoted(b, start, end, indent) {
    const quote = b[start];
    let bits = 0;
    seen.lines = false;
    for (let p = start + 1; p < end; p++) {
        const c = b[p];
        bits |= c;
        if (c === quote) {
            if (c === 0x22 || byteAt(b, p + 1, end) !== c) {
                seen.bits |= bits;
                return p + 1;
            }
            p++;
        }
        else if (c === 0x5c && quote === 0x22) {
            p = readEscape(b, p, end);
        }
        else if (c < space && c !== 0x09) {
            p = c === lf ? readIndent(b, p + 1, end, indent) - 1 : -1;
            seen.lines = true;
        }
        if (p < 0)
            return -1;
    }
    return -1;
}
function readEscape(b, start, end) {
    const c = byteAt(b, start + 1, end);
    if (c === lf)
        return start;
    const digits = c === 0x78 ? 2 : c === 0x75 ? 4 : 0;
    if (digits === 0)
        return '0abtnvfre "/\\N_LP'.includes(String.fromCharCode(c)) ? start + 1 : -2;
    for (let p = start + 2; p < start + 2 + digits; p++) {
        const d = byteAt(b, p, end) | 0x20;
        if (!((d >= 0x30 && d <= 0x39) || (d >= 0x61 && d <= 0x66)))
            return -2;
    }
    return start + 1 + digits;
}
function readIndent(b, start, end, indent) {
    let line = start;
    for (;;) {
        const p = skipSpaces(b, line, end);
        if (p >= end)
            return -1;
        if (b[p] !== lf)
            return b[p] > space && p - line > indent ? p : -1;
        line = p + 1;
    }
}
function readBlockScalar(b, start, end, indent) {
    const sign = byteAt(b, start + 1, end);
    let lineEnd = readTail(b, sign === 0x2b || sign === 0x2d ? start + 2 : start + 1, end);
    let column = -1;
    let widestBlank = 0;
    while (lineEnd !== -1 && lineEnd < end) {
        const line = lineEnd + 1;
        const p = skipSpaces(b, line, end);
        if (byteAt(b, p, end) === lf) {
            if (column < 0)
                widestBlank = Math.max(widestBlank, p - line);
            lineEnd = p;
            continue;
        }
        const spaces = p - line;
        if (spaces <= indent)
            return column < 0 && widestBlank > 0 ? -1 : lineEnd;
        if (column < 0)
            column = spaces;
        if (spaces < column || widestBlank > column || b[p] < space)
            return -1;
        lineEnd = skipComment(b, p, end);
    }
    return lineEnd;
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/yaml-flow.js


const maxDepth = 64;
function readFlow(b, start, end, state, depth = 0) {
    if (depth === maxDepth)
        return -1;
    const isMapping = b[start] === 0x7b;
    const closing = isMapping ? 0x7d : 0x5d;
    const base = state.keys.count;
    const indent = state.column();
    let p = skipBetween(b, start + 1, end, indent, depth);
    while (p !== -1 && b[p] !== closing) {
        p = isMapping ? readPair(b, p, end, state, depth) : readNode(b, p, end, state, depth);
        if (p === -1)
            return -1;
        p = skipBetween(b, p, end, indent, depth);
        if (p === -1 || b[p] === closing)
            break;
        p = b[p] === 0x2c ? skipBetween(b, p + 1, end, indent, depth) : -1;
    }
    return p !== -1 && state.closeKeys(base) ? p + 1 : -1;
}
function skipBetween(b, start, end, indent, depth) {
    let line = -1;
    let p = start;
    for (;;) {
        p = skipSpaces(b, p, end);
        if (p >= end)
            return -1;
        const c = b[p];
        if (c === 0x0a) {
            line = ++p;
        }
        else if (c === 0x23) {
            if (p === start)
                return -1;
            p = skipComment(b, p, end);
            if (p === -1)
                return -1;
        }
        else {
            if (line === -1 || p - line > indent)
                return c > 0x20 ? p : -1;
            return depth === 0 && p - line === indent && (c === 0x5d || c === 0x7d) ? p : -1;
        }
    }
}
function readPair(b, start, end, state, depth) {
    const c = b[start];
    const isQuoted = c === 0x22 || c === 0x27;
    let p = isQuoted ? readQuoted(b, start, end, end) : readFlowPlain(b, start, end);
    if (p === -1 || p - start > 1000)
        return -1;
    if (!pushKey(b, isQuoted ? start + 1 : start, isQuoted ? p - 1 : p, isQuoted, state))
        return -1;
    if (isQuoted)
        p = skipSpaces(b, p, end);
    if (byteAt(b, p, end) !== 0x3a)
        return p;
    p = skipBetween(b, p + 1, end, state.column(), depth);
    if (p === -1 || b[p] === 0x2c || b[p] === 0x7d)
        return p;
    return readNode(b, p, end, state, depth);
}
function pushKey(b, start, end, isQuoted, state) {
    let last = end;
    if (isQuoted) {
        for (let i = start; i < end; i++)
            if (b[i] === 0x5c || b[i] === 0x27)
                return false;
    }
    else {
        while (last > start && (b[last - 1] === 0x20 || b[last - 1] === 0x09))
            last--;
    }
    if (last - start === 2 && b[start] === 0x3c && b[start + 1] === 0x3c)
        return true;
    state.keys.push((0,unique_keys/* hashBytes */.y)(b, start, last), start);
    return true;
}
function readNode(b, start, end, state, depth) {
    const c = b[start];
    if (c === 0x22 || c === 0x27)
        return readQuoted(b, start, end, state.column());
    if (c === 0x5b || c === 0x7b)
        return readFlow(b, start, end, state, depth + 1);
    if (c === 0x2a)
        return readAlias(b, start, end, state);
    const p = readFlowPlain(b, start, end);
    return p !== -1 && byteAt(b, p, end) === 0x3a ? -1 : p;
}
function readAlias(b, start, end, state) {
    const p = state.readAnchor(b, start, end);
    if (p === -1)
        return -1;
    const next = byteAt(b, p, end);
    return next === 0x20 || next === 0x2c || next === 0x5d || next === 0x7d ? p : -1;
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/yaml-state.js

const yaml_state_maxDepth = 400;
class YamlState {
    keys = new unique_keys/* KeyStack */.e();
    depth = 0;
    #columns = new Int32Array(yaml_state_maxDepth);
    #bases = new Int32Array(yaml_state_maxDepth);
    #anchors = [];
    reset() {
        this.depth = 0;
        this.keys.count = 0;
        this.#anchors.length = 0;
    }
    column() {
        return this.depth === 0 ? -1 : this.#columns[this.depth - 1];
    }
    isMapping() {
        return this.depth > 0 && this.#bases[this.depth - 1] >= 0;
    }
    sharesColumn() {
        return this.depth > 1 && !this.isMapping() && this.#columns[this.depth - 2] === this.column();
    }
    open(column, isMapping) {
        if (this.depth === yaml_state_maxDepth)
            return false;
        this.#columns[this.depth] = column;
        this.#bases[this.depth++] = isMapping ? this.keys.count : -1;
        return true;
    }
    close() {
        const base = this.#bases[--this.depth];
        return base < 0 || this.closeKeys(base);
    }
    closeKeys(base) {
        if (this.keys.count - base > 1 && this.keys.hasEqualHashes(base))
            return false;
        this.keys.count = base;
        return true;
    }
    closeAll() {
        while (this.depth > 0)
            if (!this.close())
                return false;
        this.reset();
        return true;
    }
    readAnchor(b, start, end) {
        let p = start + 1;
        while (p < end && isNameByte(b[p]))
            p++;
        if (p === start + 1)
            return -1;
        if (b[start] === 0x26)
            this.#anchors.push(start + 1, p);
        else if (!this.#hasAnchor(b, start + 1, p))
            return -1;
        return p;
    }
    #hasAnchor(b, start, end) {
        for (let i = 0; i < this.#anchors.length; i += 2) {
            if (b.compare(b, start, end, this.#anchors[i], this.#anchors[i + 1]) === 0)
                return true;
        }
        return false;
    }
}
function isNameByte(c) {
    return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || (c >= 0x30 && c <= 0x39) || c === 0x5f || c === 0x2d;
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/yaml-acceptor.js





const afterKey = 0;
const anywhere = 1;
const keyOnly = 2;
const state = new YamlState();
let b = Buffer.alloc(0);
let end = 0;
let lineStart = 0;
let pending = false;
let hasProperties = false;
let plainOpen = false;
let afterComment = false;
let hasRoot = false;
let isEnded = false;
const byteOrderMark = Buffer.from('\u{feff}');
function isPlainlyValidYaml(buffer, length) {
    b = buffer;
    end = length;
    state.reset();
    seen.bits = 0;
    pending = hasProperties = plainOpen = afterComment = hasRoot = isEnded = false;
    const start = (0,syntax_problem/* afterByteOrderMark */.kX)(buffer, length);
    for (let p = start; p < end; p++) {
        p = readLine(p);
        if (p === -1)
            return false;
    }
    return state.closeAll() && (seen.bits < 0x80 || isPlainUtf8(buffer.subarray(start, length)));
}
function isPlainUtf8(content) {
    return (0,external_node_buffer_.isUtf8)(content) && !content.includes(byteOrderMark);
}
function readLine(start) {
    lineStart = start;
    const p = skipSpaces(b, start, end);
    const c = byteAt(b, p, end);
    if (c === 0x0a)
        return p;
    if (c === 0x23) {
        plainOpen = false;
        afterComment = true;
        return skipComment(b, p, end);
    }
    const column = p - start;
    if (column === 0 && isMarker(c))
        return readMarker(c);
    if (c < 0x20 || isEnded)
        return -1;
    if (plainOpen && column > state.column())
        return readContinuation(p);
    plainOpen = false;
    const isItem = c === 0x2d && byteAt(b, p + 1, end) <= 0x20;
    const place = findPlace(column, isItem);
    if (place === -1)
        return -1;
    if (isItem)
        return readItem(p);
    return place === anywhere && afterComment ? readAfterComment(p) : yaml_acceptor_readNode(p, place);
}
function readAfterComment(start) {
    const { depth } = state;
    const p = yaml_acceptor_readNode(start, anywhere);
    return state.depth > depth ? p : -1;
}
function isMarker(c) {
    if (c !== 0x2d && c !== 0x2e)
        return false;
    return (byteAt(b, lineStart + 1, end) === c && byteAt(b, lineStart + 2, end) === c && byteAt(b, lineStart + 3, end) <= 0x20);
}
function readMarker(c) {
    if (c === 0x2e && !hasRoot)
        return -1;
    if (!state.closeAll())
        return -1;
    pending = hasProperties = plainOpen = hasRoot = false;
    isEnded = c === 0x2e;
    return readTail(b, lineStart + 3, end);
}
function readContinuation(start) {
    const p = readPlainRest(b, start, end);
    const c = byteAt(b, p, end);
    if (p === -1 || c === 0x3a)
        return -1;
    plainOpen = c === 0x0a;
    return plainOpen ? p : skipComment(b, p, end);
}
function findPlace(column, isItem) {
    while (state.column() > column) {
        if (!state.close())
            return -1;
        pending = false;
    }
    if (!hasRoot)
        return openRoot(column, isItem);
    const isDeeper = column > state.column();
    if (pending && (isDeeper || (isItem && state.isMapping()))) {
        pending = false;
        return isItem && !state.open(column, false) ? -1 : anywhere;
    }
    pending = hasProperties = false;
    if (isDeeper)
        return -1;
    if (!isItem && state.sharesColumn() && !state.close())
        return -1;
    return isItem === state.isMapping() ? -1 : keyOnly;
}
function openRoot(column, isItem) {
    hasRoot = true;
    return state.open(column, !isItem) ? keyOnly : -1;
}
function readItem(start) {
    const p = skipSpaces(b, start + 1, end);
    const c = byteAt(b, p, end);
    hasProperties = false;
    if (c === 0x0a || c === 0x23)
        return readNothing(p);
    if (c !== 0x2d || byteAt(b, p + 1, end) > 0x20)
        return yaml_acceptor_readNode(p, anywhere);
    return state.open(p - lineStart, false) ? readItem(p) : -1;
}
function readNothing(p) {
    pending = true;
    afterComment = false;
    return byteAt(b, p, end) === 0x0a ? p : skipComment(b, p, end);
}
function yaml_acceptor_readNode(p, place) {
    const c = b[p];
    if (c === 0x22 || c === 0x27)
        return readQuotedNode(p, place);
    switch (c) {
        case 0x5b:
        case 0x7b:
            return place === keyOnly ? -1 : readTailOf(readFlow(b, p, end, state));
        case 0x7c:
        case 0x3e:
            return place === keyOnly || p === lineStart ? -1 : readBlockScalar(b, p, end, state.column());
        case 0x2a:
            return place === keyOnly || hasProperties ? -1 : readTailOf(state.readAnchor(b, p, end));
        case 0x26:
        case 0x21:
            return place === keyOnly || hasProperties ? -1 : readProperties(p);
        default:
            return readPlainNode(p, place);
    }
}
function readTailOf(p) {
    return p === -1 ? -1 : readTail(b, p, end);
}
function readQuotedNode(start, place) {
    const p = readQuoted(b, start, end, state.column());
    if (p === -1)
        return -1;
    const colon = seen.lines ? p : skipSpaces(b, p, end);
    if (byteAt(b, colon, end) !== 0x3a)
        return place === keyOnly ? -1 : readTail(b, p, end);
    if (byteAt(b, colon + 1, end) > 0x20 || seen.lines)
        return -1;
    return readKey(start, place, start + 1, p - 1, true, colon);
}
function readPlainNode(start, place) {
    const p = readPlain(b, start, end);
    if (p === -1)
        return -1;
    const c = byteAt(b, p, end);
    if (c === 0x3a)
        return readKey(start, place, start, p, false, p);
    if (place === keyOnly)
        return -1;
    plainOpen = c === 0x0a;
    return plainOpen ? p : skipComment(b, p, end);
}
function readKey(start, place, from, to, isQuoted, colon) {
    if (place === afterKey || to - from > 1000)
        return -1;
    if (place === anywhere && !state.open(start - lineStart, true))
        return -1;
    if (!pushKey(b, from, to, isQuoted, state))
        return -1;
    hasProperties = false;
    const p = skipSpaces(b, colon + 1, end);
    const c = byteAt(b, p, end);
    return c === 0x0a || c === 0x23 ? readNothing(p) : yaml_acceptor_readNode(p, afterKey);
}
function readProperties(start) {
    let p = b[start] === 0x26 ? state.readAnchor(b, start, end) : readTag(start);
    if (p === -1 || byteAt(b, p, end) > 0x20)
        return -1;
    p = skipSpaces(b, p, end);
    hasProperties = true;
    const c = byteAt(b, p, end);
    return c === 0x0a || c === 0x23 ? readNothing(p) : yaml_acceptor_readNode(p, afterKey);
}
function readTag(start) {
    let p = start + 1;
    while (p < end && isTagByte(b[p]))
        p++;
    return p > start + 1 ? p : -1;
}
function isTagByte(c) {
    const letter = c | 0x20;
    return (c >= 0x2d && c <= 0x3a) || (letter >= 0x61 && letter <= 0x7a) || c === 0x5f;
}

;// CONCATENATED MODULE: ./lib/modules/checks/yaml-syntax.js





const yamlSyntax = (0,check/* fileCheck */.XD)({
    id: 'yaml-syntax',
    scope: 'file',
    summary: 'YAML that cannot be parsed, and keys that a mapping has twice',
    level: 'error',
    source: 'https://yaml.org/spec/1.2.2/',
    types: file_type/* FileType */.pt.yaml,
    except: file_type/* FileType */.pt.vendored | file_type/* FileType */.pt.fixture,
    docs: `
Files are held to YAML 1.2, any number of documents in each. A key that a mapping has twice is an error: keys are compared
as they are written, so \`1.10\` and \`1.1\` are two. Merge keys (\`<<\`) may be repeated, and so may keys with \`{{\`, which a
template expands. An alias must follow its anchor. Any tag is accepted, and no scalar is wrong for its type.

Lines of a quoted text that are not indented more than its key are forbidden but widely accepted: a warning.

Left alone: folders of test data or of other people's code, and files that fail but are templates of YAML (Helm, Jinja, ERB). A file counts as one if a line, or its value,
begins with \`{{\`, \`{%\`, \`{#\`, \`<%\` or \`<?\` outside of quotes.
`,
    examples: [
        {
            title: 'Documents, anchors, tags and merge keys',
            files: { 'a.yaml': '---\nbase: &base\n  a: !vault x\nother:\n  <<: *base\n---\n- 1\n- 2\n' },
            findings: [],
        },
        {
            title: 'A template',
            files: {
                'templates/service.yaml': 'spec:\n  {{- if .Values.type }}\n  type: {{ .Values.type }}\n  {{- end }}\n',
            },
            findings: [],
        },
        { title: 'A key twice', files: { 'a.yml': 'on: push\njobs: {}\non: pull_request\n' }, findings: ['a.yml:3'] },
        {
            title: 'Indentation that fits nothing, and a tab',
            files: { 'a.yml': 'a:\n    b: 1\n  c: 2\n', 'b.yml': 'a:\n\tb: 1\n' },
            findings: ['a.yml:3', 'b.yml:2'],
        },
        { title: 'A colon that makes a second key', files: { 'a.yml': 'title: Kempt: tidy\n' }, findings: ['a.yml:1'] },
        { title: 'An alias without its anchor', files: { 'a.yml': 'a: 1\nb: *missing\n' }, findings: ['a.yml:2'] },
    ],
    run(file, report) {
        if (isPlainlyValidYaml(file.buffer, file.length))
            return undefined;
        return findYamlError(file.buffer, file.length).then((problem) => (0,syntax_problem/* reportProblem */.kM)(problem, report));
    },
});


/***/ })

};
;