"use strict";
exports.id = 1597;
exports.ids = [1597];
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

/***/ 7478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ dirName),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
function decodePath(bytes) {
    const path = bytes.toString('utf8');
    if (!path.includes('\uFFFD') || Buffer.from(path, 'utf8').equals(bytes))
        return { path };
    return { path: quoteBytes(bytes), raw: Buffer.from(bytes) };
}
function quoteBytes(bytes) {
    let quoted = '"';
    for (const byte of bytes) {
        if (byte === 0x22 || byte === 0x5c)
            quoted += `\\${String.fromCharCode(byte)}`;
        else if (byte < 0x20 || byte > 0x7e)
            quoted += `\\${byte.toString(8).padStart(3, '0')}`;
        else
            quoted += String.fromCharCode(byte);
    }
    return `${quoted}"`;
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function dirName(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 1597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   byteOrderMark: () => (/* binding */ byteOrderMark)
/* harmony export */ });
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4486);
/* harmony import */ var _domain_file_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4238);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4674);
/* harmony import */ var _text_meant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2431);




const byteOrderMark = (0,_check_js__WEBPACK_IMPORTED_MODULE_3__/* .fileCheck */ .XD)({
    id: 'byte-order-mark',
    scope: 'file',
    summary: 'A UTF-8 byte-order mark at the start of a file',
    level: 'warning',
    facts: _domain_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .Fact */ .d.byteOrderMark,
    except: _domain_file_type_js__WEBPACK_IMPORTED_MODULE_1__/* .unkempt */ .rV,
    reads: _text_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .declarations */ .I1,
    source: 'https://www.unicode.org/faq/utf_bom.html#bom5',
    docs: `UTF-8 needs no byte-order mark, and many readers do not expect one: a shebang line behind it is not
recognised, and JSON with it is invalid (RFC 8259, section 8.1). Formats whose own tools write the mark are left alone:
the project files of Visual Studio, PowerShell, and CSV for Excel. So are files whose head says that they are generated or that \`.prettierignore\` names,
and files that \`.editorconfig\` gives \`charset = utf-8-bom\`.`,
    examples: [
        {
            title: 'In front of code',
            files: { 'a.py': '\uFEFFx = 1\n' },
            findings: ['a.py:1'],
            fixed: { 'a.py': 'x = 1\n' },
        },
        {
            title: 'Declared to be meant',
            files: { '.editorconfig': '[*.txt]\ncharset = utf-8-bom\n', 'a.txt': '\uFEFFone\n' },
            findings: [],
        },
        { title: 'Written by Visual Studio', files: { 'a.csproj': '\uFEFF<Project />\n' }, findings: [] },
    ],
    run(file, report) {
        if (customary.test(file.path))
            return;
        const at = { offset: 0, length: 3 };
        report({
            message: 'The file begins with a byte-order mark',
            at,
            fix: { description: 'Remove it', edits: [{ ...at, text: '' }] },
        });
    },
    spares(file, _draft, read) {
        return (0,_text_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnkempt */ .zR)(file, read) || (0,_text_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .declares */ .iv)(file, read, 'charset', 'utf-8-bom');
    },
});
const customary = /\.(?:sln|\w+proj|props|targets|resx|cs|vb|fs|cshtml|razor|xaml|config|rc|ps1|psm1|psd1|csv|nuspec|vsixmanifest)$/i;


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

/***/ 466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ propertiesFor)
});

// EXTERNAL MODULE: ./lib/domain/path.js
var domain_path = __webpack_require__(7478);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/editorconfig.js + 1 modules
var editorconfig = __webpack_require__(224);
;// CONCATENATED MODULE: ./lib/modules/checks/syntax/editorconfig-glob.js
function editorconfigMatcher(glob) {
    const { source, ranges } = translate(anchored(glob));
    const pattern = new RegExp(`^${source}$`, 'su');
    return (path) => {
        const match = pattern.exec(path);
        return match?.slice(1).every((text, i) => text === undefined || isWithin(Number(text), ranges[i])) ?? false;
    };
}
function isWithin(value, [low, high]) {
    return value >= low && value <= high;
}
function anchored(glob) {
    if (!glob.includes('/'))
        return `**/${glob}`;
    return glob.startsWith('/') ? glob.slice(1) : glob;
}
function translate(glob) {
    const ranges = [];
    const braces = pairedBraces(glob);
    const open = [];
    let source = '';
    for (let i = 0; i < glob.length; i++) {
        const c = glob[i];
        const rest = glob.slice(i);
        const set = c === '[' ? /^\[(!?)((?:\\[^/]|[^\]\\/])+)\]/.exec(rest) : null;
        const range = c === '{' ? /^\{([+-]?\d+)\.\.([+-]?\d+)\}/.exec(rest) : null;
        if (c === '\\' && i + 1 < glob.length) {
            source += literal(glob[++i]);
        }
        else if (i === 0 && rest.startsWith('**/')) {
            source += '(?:.*/)?';
            i += 2;
        }
        else if (rest.startsWith('/**/')) {
            source += '/(?:.*/)?';
            i += 3;
        }
        else if (c === '*') {
            source += rest.startsWith('**') ? '.*' : '[^/]*';
            if (rest.startsWith('**'))
                i++;
        }
        else if (c === '?') {
            source += '[^/]';
        }
        else if (set) {
            source += `(?![/])[${set[1] ? '^' : ''}${setMembers(set[2])}]`;
            i += set[0].length - 1;
        }
        else if (range) {
            const ends = [Number(range[1]), Number(range[2])];
            ranges.push([Math.min(...ends), Math.max(...ends)]);
            source += '([+-]?(?:0|[1-9]\\d*))';
            i += range[0].length - 1;
        }
        else if (c === '{' && braces.has(i)) {
            open.push(braces.get(i));
            source += '(?:';
        }
        else if (open.at(-1) === i) {
            open.pop();
            source += ')';
        }
        else {
            source += c === ',' && open.length > 0 ? '|' : literal(c);
        }
    }
    return { source, ranges };
}
function pairedBraces(glob) {
    const pairs = new Map();
    const open = [];
    for (let i = 0; i < glob.length; i++) {
        const c = glob[i];
        if (c === '\\')
            i++;
        else if (c === '{')
            open.push({ at: i, hasComma: false });
        else if (c === ',' && open.length > 0)
            open.at(-1).hasComma = true;
        else if (c === '}') {
            const pair = open.pop();
            if (pair?.hasComma)
                pairs.set(pair.at, i);
        }
    }
    return pairs;
}
function literal(c) {
    return /[\\^$.*+?()[\]{}|/]/.test(c) ? `\\${c}` : c;
}
function setMembers(members) {
    return members.replace(/\\(.)|([[\]^&~|])/gsu, (_, escaped, special) => {
        const c = escaped ?? special;
        return /[\\\][^\-/]/.test(c) ? `\\${c}` : c;
    });
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/editorconfig-resolve.js

const matchers = new Map();
function resolveEditorconfig(files, path) {
    const properties = {};
    for (const { dir, config } of applicable(files, path)) {
        const relative = dir === '' ? path : path.slice(dir.length + 1);
        for (const section of config.sections) {
            if (matcher(section.glob)(relative))
                Object.assign(properties, section.properties);
        }
    }
    return completed(properties);
}
function applicable(files, path) {
    const above = files
        .filter(({ dir }) => dir === '' || path.startsWith(`${dir}/`))
        .sort((a, b) => a.dir.length - b.dir.length);
    return above.slice(Math.max(0, above.findLastIndex(({ config }) => config.root)));
}
function matcher(glob) {
    let found = matchers.get(glob);
    if (!found) {
        found = editorconfigMatcher(glob);
        matchers.set(glob, found);
    }
    return found;
}
function completed(properties) {
    const set = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== 'unset'));
    const { indent_style: style, tab_width: width } = set;
    let size = set['indent_size'];
    if (size === undefined && style === 'tab')
        size = 'tab';
    if (size === 'tab' && width !== undefined)
        size = width;
    if (size !== undefined)
        set['indent_size'] = size;
    if (size !== undefined && size !== 'tab' && width === undefined)
        set['tab_width'] = size;
    return set;
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/editorconfig-above.js



const parsed = new Map();
function propertiesFor(path, read) {
    const files = [];
    for (let dir = (0,domain_path/* dirName */.BB)(path);; dir = (0,domain_path/* dirName */.BB)(dir)) {
        const text = read(dir === '' ? '.editorconfig' : `${dir}/.editorconfig`);
        if (text !== undefined)
            files.push({ dir, config: parse(text) });
        if (dir === '')
            return files.length === 0 ? {} : resolveEditorconfig(files, path);
    }
}
function parse(text) {
    let config = parsed.get(text);
    if (config === undefined) {
        config = (0,editorconfig/* parseEditorconfig */.x)(text);
        parsed.set(text, config);
    }
    return config;
}


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


/***/ }),

/***/ 2431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I1: () => (/* binding */ declarations),
  iv: () => (/* binding */ declares),
  zR: () => (/* binding */ isUnkempt)
});

// EXTERNAL MODULE: ./lib/modules/checks/syntax/editorconfig-above.js + 2 modules
var editorconfig_above = __webpack_require__(466);
// EXTERNAL MODULE: ./lib/domain/path.js
var domain_path = __webpack_require__(7478);
;// CONCATENATED MODULE: ./lib/modules/checks/text/prettierignore.js

const parsed = new Map();
function isPrettierIgnored(path, read) {
    for (let dir = (0,domain_path/* dirName */.BB)(path);; dir = (0,domain_path/* dirName */.BB)(dir)) {
        const text = read(dir === '' ? '.prettierignore' : `${dir}/.prettierignore`);
        if (text !== undefined && ignores(patternsOf(text), dir === '' ? path : path.slice(dir.length + 1)))
            return true;
        if (dir === '')
            return false;
    }
}
function ignores(patterns, path) {
    for (let end = path.indexOf('/');; end = path.indexOf('/', end + 1)) {
        const folder = end >= 0;
        const part = folder ? path.slice(0, end) : path;
        const last = patterns.findLast((one) => (folder || !one.foldersOnly) && one.matches.test(part));
        if (last && !last.negated)
            return true;
        if (!folder)
            return false;
    }
}
function patternsOf(text) {
    let patterns = parsed.get(text);
    if (patterns === undefined) {
        patterns = text.split(/\r?\n/).flatMap((line) => toPattern(line.trim()) ?? []);
        parsed.set(text, patterns);
    }
    return patterns;
}
function toPattern(line) {
    if (line === '' || line.startsWith('#') || /^(?:\*\*\/)?\*?\.\w+$/.test(line))
        return undefined;
    const negated = line.startsWith('!');
    const glob = (negated ? line.slice(1) : line).replace(/^\\(?=[#!])/, '');
    const bare = glob.replace(/\/$/, '');
    const source = bare.replace(/^\//, '').replace(special, (part) => translated[part] ?? escaped(part));
    return {
        negated,
        foldersOnly: bare !== glob,
        matches: new RegExp(`^${bare.includes('/') ? '' : '(?:.*/)?'}${source}$`),
    };
}
const special = /^\*\*\/|\/\*\*\/|\/\*\*$|\*+|\?|\[!?[^\]/]+\]|\\?[^\w/-]/g;
const translated = {
    '**/': '(?:.*/)?',
    '/**/': '/(?:.*/)?',
    '/**': '/.*',
    '*': '[^/]*',
    '**': '[^/]*',
    '?': '[^/]',
};
function escaped(part) {
    if (part.length > 1 && part.startsWith('['))
        return part.replace('[!', '[^').replace(/\\/g, '\\\\');
    return `\\${part.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/modules/checks/text/meant.js


const headLength = 1000;
const mark = /@generated\b|\b(?:file|code|document|content)s?\s(?:(?:is|was|are|were|has been)\s)?(?:(?:auto(?:matically)?|procedurally|machine|code)[ -]?)?generated\b|\bauto-?generated (?:by|from|with|code|file)\b|^[^\w\n]*generated (?:by|from|with)\b|\bdo not (?:edit|modify)\b|^<mxfile\b/im;
const declarations = ['.editorconfig', '.prettierignore'];
function isUnkempt(file, read) {
    return (mark.test(file.buffer.toString('latin1', 0, Math.min(file.length, headLength))) ||
        isPrettierIgnored(file.path, read));
}
function declares(file, read, property, value) {
    return (0,editorconfig_above/* propertiesFor */.x)(file.path, read)[property] === value;
}


/***/ })

};
;