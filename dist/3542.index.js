"use strict";
exports.id = 3542;
exports.ids = [3542];
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

/***/ 3542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xmlSyntax: () => (/* binding */ xmlSyntax)
});

// EXTERNAL MODULE: ./lib/domain/file-type.js + 1 modules
var file_type = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/modules/checks/check.js
var check = __webpack_require__(4674);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/problem.js
var problem = __webpack_require__(7263);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/templates.js
var templates = __webpack_require__(1635);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/utf8.js
var utf8 = __webpack_require__(6561);
;// CONCATENATED MODULE: ./lib/modules/checks/syntax/xml.js



async function findXmlError(buffer, length) {
    const encoding = declaredEncoding(buffer, length);
    if (encoding === undefined)
        return undefined;
    const invalid = encoding === 'utf8' ? (0,utf8/* findUtf8Error */.H)(buffer, length) : undefined;
    if (invalid)
        return invalid;
    const text = buffer.toString(encoding, 0, length);
    const { judgeXml } = await Promise.all(/* import() */[__webpack_require__.e(9800), __webpack_require__.e(8243)]).then(__webpack_require__.bind(__webpack_require__, 8243));
    const fault = judgeXml(text);
    if (!fault || (0,templates/* isXmlTemplate */.S)(text))
        return undefined;
    const offset = encoding === 'utf8' ? (0,problem/* byteOffset */.s$)(text, fault.index) : fault.index * (encoding === 'utf16le' ? 2 : 1);
    return { message: fault.message, offset, length: Math.min(1, length - offset) };
}
function declaredEncoding(buffer, length) {
    if (length >= 2 && buffer[0] === 0xff && buffer[1] === 0xfe)
        return 'utf16le';
    if (length >= 2 && buffer[0] === 0xfe && buffer[1] === 0xff)
        return undefined;
    const head = buffer.toString('latin1', 0, Math.min(length, 200));
    const name = /^(?:\xEF\xBB\xBF)?<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
    if (/^(?:utf-?8|us-ascii|ascii)$/.test(name))
        return 'utf8';
    return /^(?:iso-8859-1|latin-?1|windows-1252)$/.test(name) ? 'latin1' : undefined;
}

;// CONCATENATED MODULE: ./lib/modules/checks/xml-syntax.js




const ambiguous = /\.(?:plist|props|targets)$/i;
const opensTag = /^\s*</;
const xmlSyntax = (0,check/* fileCheck */.XD)({
    id: 'xml-syntax',
    scope: 'file',
    summary: 'XML that is not well-formed',
    level: 'error',
    source: 'https://www.w3.org/TR/xml/',
    types: file_type/* FileType */.pt.xml,
    except: file_type/* FileType */.pt.vendored | file_type/* FileType */.pt.fixture,
    docs: `
Files must be well-formed: tags that match, one root, attributes that are quoted and not repeated. Nothing outside of the
file is read, and nothing is validated. Prefixes of namespaces need no declaration.

Left alone: files of zero bytes, and in folders of test data or of other people's code; entities that a document type may declare; encodings other than UTF-8, UTF-16
(little-endian, with its mark), ASCII and Latin-1; \`.plist\`, \`.props\` and \`.targets\` files that do not begin with a tag;
and files that fail but are templates, which have \`<%\`, \`<#\`, \`<?php\`, \`{{\` or \`{%\` in them.
`,
    examples: [
        {
            title: 'A picture',
            files: { 'a.svg': '<svg xmlns="http://www.w3.org/2000/svg">\n  <g/>\n</svg>\n' },
            findings: [],
        },
        {
            title: 'An entity of the document type',
            files: { 'a.xml': '<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>\n' },
            findings: [],
        },
        { title: 'A template', files: { 'a.xml': '<a>\n<% if b %>\n</a>\n' }, findings: [] },
        { title: 'Tags that do not match', files: { 'a.xml': '<a>\n  <b>\n</a>\n' }, findings: ['a.xml:3'] },
        { title: 'An ampersand', files: { 'a.xml': '<a>\n  b & c\n</a>\n' }, findings: ['a.xml:2'] },
        { title: 'An attribute twice', files: { 'a.svg': '<svg id="a"\n  id="b"/>\n' }, findings: ['a.svg:2'] },
    ],
    async run(file, report) {
        if (file.length === 0)
            return;
        if (ambiguous.test(file.path) && !opensTag.test(file.text().replace(/^\u{feff}/u, '')))
            return;
        (0,problem/* reportProblem */.kM)(await findXmlError(file.buffer, file.length), report);
    },
});


/***/ })

};
;