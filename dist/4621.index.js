"use strict";
exports.id = 4621;
exports.ids = [4621];
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

/***/ 4621:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lockfileDrift: () => (/* binding */ lockfileDrift)
});

;// CONCATENATED MODULE: ./lib/modules/checks/change/manifests.js
const requirement = /^(?!.*=\s*\[\s*$)\s*["']?[A-Za-z0-9@][\w.@/-]*["']?\s*[:=[<>~!;",]/;
const manifests = [
    {
        name: 'package.json',
        locks: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'],
        sections: jsonSections(/^(?:dependencies|devDependencies|optionalDependencies|overrides|resolutions)$/),
        entry: /^\s*"[^"]+"\s*:\s*"(?!workspace:|file:|link:|portal:)/,
        shows: 'any',
    },
    {
        name: 'composer.json',
        locks: ['composer.lock'],
        sections: jsonSections(/^require(?:-dev)?$/),
        entry: /^\s*"[^"]+"\s*:\s*"/,
        shows: 'any',
    },
    {
        name: 'pyproject.toml',
        locks: ['uv.lock', 'poetry.lock', 'pdm.lock'],
        sections: tomlSections(/^(?:project\.optional-dependencies|dependency-groups|tool\.poetry\.(?:.*\.)?(?:dev-)?dependencies|tool\.pdm\.dev-dependencies)$/, /^(?:project|tool\.uv)$/),
        entry: requirement,
        shows: 'any',
    },
    {
        name: 'Cargo.toml',
        locks: ['Cargo.lock'],
        sections: tomlSections(/^(?!workspace\.)(?:.*\.)?(?:dev-|build-)?dependencies$/),
        entry: /^[\w-]+(?:\.(?:workspace|version|path|git))?\s*=\s*(?!\[)/,
        shows: 'new',
    },
    {
        name: 'Gemfile',
        locks: ['Gemfile.lock'],
        sections: gemSections,
        entry: /^\s*gem[ (]+["'](?!.*\b(?:if|unless|platforms?)\b)/,
        shows: 'new',
    },
];
function jsonSections(names) {
    return (lines) => {
        let depth = 0;
        let section;
        return lines.map((line) => {
            const opened = depth === 1 ? line.match(/^\s*"([^"]+)"\s*:\s*\{/)?.[1] : undefined;
            const inside = depth >= 2 ? section : undefined;
            if (opened !== undefined)
                section = names.test(opened) ? opened : undefined;
            for (const c of line.replace(/"(?:\\.|[^"\\])*"/g, '')) {
                if (c === '{' || c === '[')
                    depth++;
                else if (c === '}' || c === ']')
                    depth--;
            }
            return inside !== undefined && depth >= 2 ? inside : undefined;
        });
    };
}
function tomlSections(tables, arrays) {
    return (lines) => {
        let table = '';
        let inArray = false;
        return lines.map((line) => {
            const header = line.match(/^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/);
            if (header !== null && !inArray) {
                table = header[1];
                return undefined;
            }
            if (tables.test(table))
                return table;
            if (!(arrays?.test(table) ?? false))
                return undefined;
            if (/^\s*(?:dev-)?dependencies\s*=\s*\[/.test(line))
                inArray = true;
            const inside = inArray;
            if (/\]\s*(?:#.*)?$/.test(line))
                inArray = false;
            return inside ? table : undefined;
        });
    };
}
function gemSections(lines) {
    let condition;
    return lines.map((line) => {
        const indent = line.search(/\S/);
        if (condition === undefined && /^\s*(?:if|unless|case|platforms?)\b/.test(line))
            condition = indent;
        const inside = condition !== undefined;
        if (indent === condition && /^\s*end\b/.test(line))
            condition = undefined;
        return inside ? undefined : 'gem';
    });
}

// EXTERNAL MODULE: ./lib/modules/checks/change/paths.js
var paths = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/modules/checks/check.js
var check = __webpack_require__(4674);
;// CONCATENATED MODULE: ./lib/modules/checks/lockfile-drift.js



const lockfileDrift = (0,check/* changeCheck */.rk)({
    scope: 'change',
    id: 'lockfile-drift',
    summary: 'Dependencies changed, and the lock file did not',
    level: 'warning',
    docs: `A lock file that does not know what its manifest asks for stops a frozen installation in CI, or lets each machine
install something else.

The lock file is the one beside the manifest, or the nearest above it (a workspace); without one nothing is said. Only
the sections of dependencies are looked at, so that a new script or version of the package itself is left alone. Cargo
and Bundler do not repeat every range and flag in their lock files: there only entries are reported that are new, where
nothing was removed from the manifest. \`go.mod\` is left alone: \`go.sum\` need not change with it, and Go itself refuses
to build where it lacks something. Manifests in tests, fixtures and examples count only if the lock file lies
beside them; packages of the same repository or the same scope, and versions of the form \`workspace:\` or \`file:\`, do not count.

Run the package manager (\`npm install\`, \`cargo check\`, \`bundle lock\`, …) and commit the lock file.`,
    source: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
    examples: [
        {
            title: 'a new dependency',
            base: {
                'package.json': '{\n  "dependencies": {\n    "a": "1.0.0"\n  }\n}\n',
                'package-lock.json': '{}\n',
                'Cargo.toml': '[dependencies]\na = "1"\n',
                'Cargo.lock': '',
            },
            files: {
                'package.json': '{\n  "dependencies": {\n    "a": "1.0.0",\n    "b": "1.0.0"\n  }\n}\n',
                'package-lock.json': '{}\n',
                'Cargo.toml': '[dependencies]\na = "1"\nb = "1"\n',
                'Cargo.lock': '',
            },
            findings: ['Cargo.toml:3', 'package.json:3'],
        },
        {
            title: 'a dependency is removed in a workspace',
            base: {
                'yarn.lock': '',
                'packages/a/package.json': '{\n  "dependencies": {\n    "a": "1",\n    "b": "1"\n  }\n}\n',
            },
            files: { 'yarn.lock': '', 'packages/a/package.json': '{\n  "dependencies": {\n    "b": "1"\n  }\n}\n' },
            findings: ['packages/a/package.json:2'],
        },
        {
            title: 'the lock file changed too, or there is none, or what changed is no dependency',
            base: {
                'a/package.json': '{\n  "dependencies": {\n    "a": "1"\n  }\n}\n',
                'a/pnpm-lock.yaml': 'a: 1\n',
                'b/package.json': '{\n  "version": "1.0.0",\n  "scripts": {\n  },\n  "dependencies": {\n  }\n}\n',
                'b/package-lock.json': '{}\n',
                'Cargo.toml': '[dependencies]\na = "1"\n',
                'Cargo.lock': '',
            },
            files: {
                'a/package.json': '{\n  "dependencies": {\n    "a": "2"\n  }\n}\n',
                'a/pnpm-lock.yaml': 'a: 2\n',
                'b/package.json': '{\n  "version": "1.0.1",\n  "scripts": {\n    "test": "jest"\n  },\n  "dependencies": {\n  }\n}\n',
                'b/package-lock.json': '{}\n',
                'c/package.json': '{\n  "dependencies": {\n    "a": "2"\n  }\n}\n',
                'Cargo.toml': '[dependencies]\na = "1.1"\n',
                'Cargo.lock': '',
            },
            findings: [],
        },
    ],
    run(change, report) {
        const touched = new Set(change.files.map((file) => file.path));
        let own;
        for (const file of change.files) {
            const manifest = manifestOf(file);
            const lock = manifest === undefined ? undefined : lockOf(change, file.path, manifest, touched);
            if (manifest === undefined || lock === undefined)
                continue;
            own ??= ownPackages(change);
            const line = firstDependencyLine(change, file, manifest, own);
            if (line !== undefined)
                report(file.path, { line, message: `dependencies changed here, and ${lock} did not` });
        }
    },
});
function manifestOf({ path, status, hunks }) {
    if (status === 'deleted' || hunks.length === 0 || (0,paths/* isVendored */.Ee)(path))
        return undefined;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return manifests.find((manifest) => manifest.name === name);
}
function lockOf(change, path, manifest, touched) {
    const apart = (0,paths/* isTest */.Nu)(path) || (0,paths/* isFixture */.AQ)(path) || (0,paths/* isExample */.tG)(path) || /(?:^|\/)[\w-]*templates?\//.test(path);
    for (const folder of apart ? (0,paths/* foldersUp */.TS)(path).slice(0, 1) : (0,paths/* foldersUp */.TS)(path)) {
        const locks = manifest.locks.map((lock) => folder + lock);
        if (locks.some((lock) => touched.has(lock)))
            return undefined;
        const lock = locks.find((candidate) => change.has(candidate));
        if (lock !== undefined)
            return lock;
    }
    return undefined;
}
function ownPackages(change) {
    const names = new Set();
    for (const file of change.files) {
        if (!/(?:^|\/)package\.json$/.test(file.path) || file.status === 'deleted')
            continue;
        const name = change.text(file)?.match(/^\s*"name"\s*:\s*"([^"]+)"/m)?.[1];
        if (name !== undefined)
            names.add(name);
    }
    return names;
}
function firstDependencyLine(change, file, manifest, own) {
    const lines = change.text(file)?.split('\n');
    if (lines === undefined)
        return undefined;
    const sections = manifest.sections(lines);
    const onlyNew = manifest.shows === 'new';
    if (onlyNew && file.hunks.some((hunk) => hunk.baseCount > 0))
        return undefined;
    const scope = lines.find((line) => /^\s*"name"/.test(line))?.match(/"(@[^"/]+\/)[^"]+"/)?.[1];
    const names = (line) => {
        const name = line.match(/"([^"]+)"/)?.[1] ?? '';
        return manifest.entry.test(line) && !own.has(name) && !(scope && name.startsWith(scope));
    };
    for (const hunk of file.hunks) {
        const added = hunk.added.findIndex((line, index) => sections[hunk.headStart + index - 1] && names(line));
        if (added >= 0)
            return hunk.headStart + added;
        if (!onlyNew && removesEntry(hunk, sections, lines, manifest))
            return Math.max(1, hunk.headStart);
    }
    return undefined;
}
function removesEntry({ headStart, headCount }, sections, lines, { name, entry }) {
    if (headCount > 0 || !name.endsWith('.json'))
        return false;
    return [headStart - 1, headStart].some((index) => sections[index] !== undefined && entry.test(lines[index] ?? ''));
}


/***/ })

};
;