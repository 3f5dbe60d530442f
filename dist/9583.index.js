"use strict";
exports.id = 9583;
exports.ids = [9583];
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

/***/ 9583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   editorconfigSyntax: () => (/* binding */ editorconfigSyntax)
/* harmony export */ });
/* harmony import */ var _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);
/* harmony import */ var _syntax_editorconfig_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(224);



const editorconfigSyntax = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fileCheck */ .XD)({
    id: 'editorconfig-syntax',
    scope: 'file',
    summary: 'Lines of .editorconfig that editors ignore',
    level: 'error',
    source: 'https://spec.editorconfig.org/',
    types: _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.editorconfig,
    except: _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.vendored | _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.fixture,
    docs: `
An editor skips what it does not understand in silence. Reported are lines that are neither a comment, a section nor
\`name = value\`; values that the specification does not know for its own properties; \`root\` in a section; and any other
property before the first section.

Left alone: properties that other tools define, \`unset\`, and files in folders of test data or of other people's code.
`,
    examples: [
        {
            title: 'Properties of the specification and of others',
            files: {
                '.editorconfig': 'root = true\n\n[*]\nindent_style = Space\nindent_size = unset\nmax_line_length = 120\n',
            },
            findings: [],
        },
        {
            title: 'Values that nothing understands',
            files: { '.editorconfig': '[*]\nindent_style = spaces\nend_of_line = lf\ncharset = utf8\n' },
            findings: ['.editorconfig:2', '.editorconfig:4'],
        },
        {
            title: 'Lines in the wrong place or shape',
            files: { '.editorconfig': 'indent_size = 2\n[*.md\n[*.js]\nroot = true\nindent_size 4\n' },
            findings: ['.editorconfig:1', '.editorconfig:2', '.editorconfig:4', '.editorconfig:5'],
        },
    ],
    run(file, report) {
        for (const { message, line } of (0,_syntax_editorconfig_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEditorconfig */ .x)(file.text()).problems) {
            const offset = file.lineStarts()[line];
            report({ message, at: { offset, length: file.lineEnd(line) - offset } });
        }
    },
});


/***/ }),

/***/ 224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ parseEditorconfig)
});

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/editorconfig-properties.js
const values = new Map([
    ['indent_style', { pattern: /^(?:tab|space)$/, expected: 'tab or space' }],
    ['indent_size', { pattern: /^(?:tab|0*[1-9]\d*)$/, expected: 'a positive number or tab' }],
    ['tab_width', { pattern: /^0*[1-9]\d*$/, expected: 'a positive number' }],
    ['end_of_line', { pattern: /^(?:lf|cr|crlf)$/, expected: 'lf, crlf or cr' }],
    [
        'charset',
        {
            pattern: /^(?:latin1|utf-8|utf-8-bom|utf-16be|utf-16le)$/,
            expected: 'latin1, utf-8, utf-8-bom, utf-16be or utf-16le',
        },
    ],
    ['trim_trailing_whitespace', { pattern: /^(?:true|false)$/, expected: 'true or false' }],
    ['insert_final_newline', { pattern: /^(?:true|false)$/, expected: 'true or false' }],
    ['root', { pattern: /^(?:true|false)$/, expected: 'true or false' }],
]);
const lowerCaseValues = new Set(values.keys());
function propertyProblem(name, value, isInSection) {
    if (name === 'root' && isInSection)
        return 'root has no effect in a section; it belongs before the first';
    if (name !== 'root' && !isInSection)
        return `${name} has no effect before the first section`;
    const rule = values.get(name);
    if (!rule || rule.pattern.test(value) || (value === 'unset' && name !== 'root'))
        return undefined;
    return `${name} must be ${rule.expected}${value === '' ? '' : `, not ${value}`}`;
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/editorconfig.js

function parseEditorconfig(text) {
    const sections = [];
    const problems = [];
    let root = false;
    const lines = text.replace(/^\u{feff}/u, '').split(/\r\n|\n|\r/);
    for (const [line, source] of lines.entries()) {
        const entry = parseLine(source.trim());
        if (entry === undefined)
            continue;
        if (entry.kind === 'section')
            sections.push({ glob: entry.glob, properties: {} });
        else if (entry.kind === 'unknown')
            problems.push({ message: entry.message, line });
        else {
            const section = sections.at(-1);
            const message = propertyProblem(entry.name, entry.value, section !== undefined);
            if (message)
                problems.push({ message, line });
            else if (section)
                section.properties[entry.name] = entry.value;
            else
                root = entry.value === 'true';
        }
    }
    return { root, sections, problems };
}
function parseLine(line) {
    if (line === '' || line.startsWith('#') || line.startsWith(';'))
        return undefined;
    const content = line.replace(/\s+[#;].*$/, '');
    if (content.startsWith('[')) {
        if (content.endsWith(']') && content.length > 2)
            return { kind: 'section', glob: content.slice(1, -1) };
        return {
            kind: 'unknown',
            message: content === '[]' ? 'A section needs a pattern' : 'Expected ] at the end of the section header',
        };
    }
    const separator = content.indexOf('=');
    const name = content.slice(0, separator).trim().toLowerCase();
    if (separator < 0 || name === '')
        return { kind: 'unknown', message: 'Expected a comment, a [section] or name = value' };
    const value = content.slice(separator + 1).trim();
    return { kind: 'property', name, value: lowerCaseValues.has(name) ? value.toLowerCase() : value };
}


/***/ })

};
;