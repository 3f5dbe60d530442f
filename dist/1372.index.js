"use strict";
exports.id = 1372;
exports.ids = [1372];
exports.modules = {

/***/ 4486:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ firstKeywordFact),
/* harmony export */   d: () => (/* binding */ Fact)
/* harmony export */ });
const Fact = {
    trailingBlank: 1 << 0,
    crlf: 1 << 1,
    lf: 1 << 2,
    cr: 1 << 3,
    nonAscii: 1 << 4,
    conflict: 1 << 5,
    noFinalNewline: 1 << 6,
    extraFinalNewline: 1 << 7,
    byteOrderMark: 1 << 8,
    shebang: 1 << 9,
    executable: 1 << 10,
    tabIndent: 1 << 11,
    spaceIndent: 1 << 12,
    empty: 1 << 13,
};
const firstKeywordFact = 1 << 16;


/***/ }),

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

/***/ 1372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nonUtf8: () => (/* binding */ nonUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4486);
/* harmony import */ var _domain_file_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4238);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4674);




const nonUtf8 = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fileCheck */ .XD)({
    id: 'non-utf-8',
    scope: 'file',
    summary: 'Text that is not valid UTF-8',
    level: 'warning',
    facts: _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .Fact */ .d.nonAscii,
    except: _domain_file_type_js__WEBPACK_IMPORTED_MODULE_2__/* .unkempt */ .rV | _domain_file_type_js__WEBPACK_IMPORTED_MODULE_2__/* .FileType */ .pt.json | _domain_file_type_js__WEBPACK_IMPORTED_MODULE_2__/* .FileType */ .pt.jsonc | _domain_file_type_js__WEBPACK_IMPORTED_MODULE_2__/* .FileType */ .pt.yaml | _domain_file_type_js__WEBPACK_IMPORTED_MODULE_2__/* .FileType */ .pt.toml | _domain_file_type_js__WEBPACK_IMPORTED_MODULE_2__/* .FileType */ .pt.notebook,
    source: 'https://www.rfc-editor.org/rfc/rfc3629',
    docs: `Text in another encoding is shown as something else by whoever guesses wrong, git and the forges among them.
A file whose first two lines declare its encoding (as Python, Ruby, XML and HTML do) is left alone, and so is UTF-16,
which git treats as binary. JSON, YAML, TOML and notebooks have to be UTF-8: their own checks say it.`,
    examples: [
        {
            title: 'Latin-1',
            files: { 'a.txt': { content: Buffer.from('caf\u00e9\n', 'latin1') } },
            findings: ['a.txt:1'],
        },
        {
            title: 'Latin-1, and says so',
            files: { 'a.py': { content: Buffer.from('# -*- coding: latin-1 -*-\nx = "caf\u00e9"\n', 'latin1') } },
            findings: [],
        },
        { title: 'UTF-8', files: { 'a.txt': 'caf\u00e9\n' }, findings: [] },
    ],
    run(file, report) {
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(file.bytes()))
            return;
        const head = file.buffer.toString('latin1', 0, Math.min(file.length, 1024));
        if (/(?:coding|charset)\s*[:=]\s*["']?[\w.-]+|<\?xml[^>]+encoding=/i.test(head))
            return;
        const offset = firstInvalid(file.bytes());
        report({
            message: `The byte 0x${file.buffer[offset].toString(16).toUpperCase()} is not valid UTF-8 here`,
            at: { offset, length: 1 },
        });
    },
});
function firstInvalid(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(0, startOfCharacter(bytes, middle))))
            valid = middle;
        else
            invalid = middle;
    }
    return startOfCharacter(bytes, valid);
}
function startOfCharacter(bytes, at) {
    let start = at;
    while (start > 0 && at - start < 3 && (bytes[start] & 0xc0) === 0x80)
        start--;
    return start;
}


/***/ })

};
;