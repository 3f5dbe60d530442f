"use strict";
exports.id = 7537;
exports.ids = [7537];
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

/***/ 8878:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lexText)
/* harmony export */ });
const Kind = { code: 0, string: 1, comment: 2 };
function lexText(text, syntax) {
    const kinds = new Uint8Array(text.length);
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    new Scanner(text, syntax, kinds).scan();
    const only = (line, kind) => {
        const start = starts[line - 1];
        if (start === undefined)
            return '';
        const end = (starts[line] ?? text.length + 1) - 1;
        let result = '';
        for (let at = start; at < end; at++)
            result += kinds[at] === kind ? text[at] : ' ';
        return result;
    };
    return {
        lines: starts.length,
        code: (line) => only(line, Kind.code),
        comment: (line) => only(line, Kind.comment),
        endsInString: (line) => {
            const end = (starts[line] ?? 0) - 1;
            return end > 0 && kinds[end] === Kind.string && kinds[end - 1] === Kind.string;
        },
    };
}
class Scanner {
    #text;
    #syntax;
    #kinds;
    #openers;
    #heredocs = [];
    #at = 0;
    constructor(text, syntax, kinds) {
        this.#text = text;
        this.#syntax = syntax;
        this.#kinds = kinds;
        const blocks = syntax.blockComments.map(([open]) => open);
        const strings = syntax.strings.map(({ open }) => open);
        this.#openers = new Set([...syntax.lineComments, ...blocks, ...strings, "'", '/', '<', '\\', '\n'].map((s) => s[0]));
    }
    scan() {
        while (this.#at < this.#text.length) {
            if (!this.#openers.has(this.#text[this.#at]) || !this.#open())
                this.#at++;
        }
    }
    #open() {
        const { blockComments, strings, escapes } = this.#syntax;
        if (this.#text[this.#at] === '\n' && this.#heredocs.length > 0)
            return this.#heredocBodies();
        for (const [open, close] of blockComments) {
            if (this.#text.startsWith(open, this.#at))
                return this.#mark(Kind.comment, this.#find(close, this.#at + open.length, close.length));
        }
        if (this.#beginsLineComment())
            return this.#mark(Kind.comment, this.#find('\n', this.#at, 0));
        for (const kind of strings)
            if (this.#text.startsWith(kind.open, this.#at))
                return this.#string(kind);
        if (escapes && this.#text[this.#at] === '\\')
            return this.#skip(2);
        return this.#beginsHeredoc() || this.#character() || this.#regex();
    }
    #beginsLineComment() {
        const { lineComments, blankBeforeComment } = this.#syntax;
        if (!lineComments.some((open) => this.#text.startsWith(open, this.#at)))
            return false;
        return !blankBeforeComment || this.#at === 0 || /\s/.test(this.#text[this.#at - 1]);
    }
    #beginsHeredoc() {
        const { heredoc } = this.#syntax;
        if (heredoc === undefined || this.#text[this.#at] !== '<')
            return false;
        heredoc.lastIndex = this.#at;
        const match = heredoc.exec(this.#text);
        if (match === null)
            return false;
        this.#heredocs.push(match[1]);
        return this.#skip(match[0].length);
    }
    #heredocBodies() {
        for (const name of this.#heredocs) {
            const end = new RegExp(`\\n[ \\t]*${name}\\b`, 'g');
            end.lastIndex = this.#at;
            const match = end.exec(this.#text);
            if (match === null)
                continue;
            this.#mark(Kind.string, match.index);
            this.#kinds[match.index] = Kind.string;
        }
        this.#heredocs = [];
        return this.#skip(1);
    }
    #string(kind) {
        const start = this.#at + kind.open.length;
        const end = this.#stringEnd(kind, start);
        this.#kinds.fill(Kind.string, start, end);
        this.#at = this.#text.startsWith(kind.close, end) ? end + kind.close.length : end;
        return true;
    }
    #stringEnd(kind, start) {
        const text = this.#text;
        for (let at = start; at < text.length; at++) {
            if (kind.escapes && text[at] === '\\')
                at++;
            else if (text.startsWith(kind.close, at))
                return at;
            else if (!kind.multiline && text[at] === '\n')
                return at;
            else if (kind.holes && text.startsWith('${', at))
                at = this.#holeEnd(kind, at + 2);
        }
        return text.length;
    }
    #holeEnd(kind, start) {
        const text = this.#text;
        let depth = 0;
        for (let at = start; at < text.length; at++) {
            if (text[at] === '{')
                depth++;
            else if (text[at] === '}' && depth-- === 0)
                return at;
            else if (text[at] === kind.open)
                at = this.#stringEnd(kind, at + 1);
            else if (text[at] === '"' || text[at] === "'") {
                const closed = text.indexOf(text[at], at + 1);
                if (closed > 0 && !text.slice(at, closed).includes('\n'))
                    at = closed;
            }
        }
        return text.length;
    }
    #character() {
        if (!this.#syntax.characters || this.#text[this.#at] !== "'")
            return false;
        const literal = /'(?:\\[^\n']*.|[^\\\n])'/uy;
        literal.lastIndex = this.#at;
        const match = literal.exec(this.#text);
        if (match === null)
            return false;
        this.#kinds.fill(Kind.string, this.#at + 1, this.#at + match[0].length - 1);
        return this.#skip(match[0].length);
    }
    #regex() {
        if (!this.#syntax.regexes || this.#text[this.#at] !== '/')
            return false;
        const before = this.#text.slice(Math.max(0, this.#at - 24), this.#at).trimEnd();
        if (!/(?:^|[=([{,;:!&|?+~<>]|\b(?:return|typeof|case|when|if|unless|and|or|in|of))$/.test(before))
            return false;
        const literal = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//y;
        literal.lastIndex = this.#at;
        const match = literal.exec(this.#text);
        if (match === null)
            return false;
        this.#kinds.fill(Kind.string, this.#at + 1, this.#at + match[0].length - 1);
        return this.#skip(match[0].length);
    }
    #find(what, from, plus) {
        const at = this.#text.indexOf(what, from);
        return at < 0 ? this.#text.length : at + plus;
    }
    #mark(kind, end) {
        this.#kinds.fill(kind, this.#at, end);
        this.#at = end;
        return true;
    }
    #skip(count) {
        this.#at += count;
        return true;
    }
}


/***/ }),

/***/ 1700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ syntaxOf)
/* harmony export */ });
const quoted = (quote, multiline = false) => ({
    open: quote,
    close: quote,
    escapes: true,
    multiline,
});
const raw = (open, close = open) => ({ open, close, escapes: false, multiline: true });
const double = quoted('"');
const single = quoted("'");
const tripled = quoted('"""', true);
const template = { ...quoted('`', true), holes: true };
const slashes = { lineComments: ['//'], blockComments: [['/*', '*/']] };
const hash = { lineComments: ['#'], blockComments: [] };
const hashAfterBlank = { ...hash, blankBeforeComment: true, strings: [double, single] };
const dashes = { lineComments: ['--'], blockComments: [], strings: [double, single] };
const markup = { lineComments: [], blockComments: [['<!--', '-->']], strings: [] };
const component = {
    lineComments: ['//'],
    blockComments: [...markup.blockComments, ...slashes.blockComments],
    strings: [],
    blankBeforeComment: true,
};
const jvm = { ...slashes, strings: [tripled, double, single] };
const c = { ...slashes, language: 'c', strings: [double], characters: true };
const css = { ...slashes, language: 'css', lineComments: [], strings: [double, single] };
const javascript = { ...slashes, language: 'javascript', strings: [double, single, template], regexes: true };
const python = { ...hash, language: 'python', strings: [tripled, quoted("'''", true), double, single] };
const shell = {
    ...hashAfterBlank,
    language: 'shell',
    strings: [quoted('"', true), raw("'")],
    heredoc: /<<-?\s*\\?["']?([A-Za-z_]\w*)["']?/y,
    escapes: true,
};
const ruby = {
    ...hash,
    language: 'ruby',
    blockComments: [['\n=begin', '\n=end']],
    strings: [double, single, quoted('`')],
    regexes: true,
    heredoc: /<<(?:[~-]["'`]?|["'`]?(?=[A-Z]))([A-Za-z_]\w*)["'`]?/y,
};
const php = {
    ...slashes,
    language: 'php',
    lineComments: ['//', '# ', '#\n'],
    strings: [quoted('"', true), quoted("'", true)],
    heredoc: /<<<\s*["']?([A-Za-z_]\w*)["']?/y,
};
const rust = {
    ...slashes,
    language: 'rust',
    strings: [raw('r##"', '"##'), raw('r#"', '"#'), raw('r"', '"'), quoted('"', true)],
    characters: true,
};
const csharp = { ...slashes, language: 'csharp', strings: [tripled, raw('@"', '"'), double, single] };
const table = [
    ['js jsx mjs cjs ts tsx mts cts', javascript],
    ['vue svelte astro', { ...component, language: 'javascript' }],
    ['py pyi', python],
    ['rb rake gemspec', ruby],
    ['php', php],
    ['go', { ...slashes, language: 'go', strings: [double, single, raw('`')] }],
    ['rs', rust],
    ['java', { ...jvm, language: 'java' }],
    ['kt kts', { ...jvm, language: 'kotlin' }],
    ['scala sc', { ...jvm, language: 'scala', characters: true, strings: [tripled, double] }],
    ['groovy gradle', { ...jvm, language: 'groovy' }],
    ['cs', csharp],
    ['swift', { ...slashes, language: 'swift', strings: [tripled, double] }],
    ['dart', { ...slashes, language: 'dart', strings: [tripled, quoted("'''", true), double, single] }],
    ['c h cc cpp cxx hh hpp hxx m mm', c],
    ['proto', { ...slashes, language: 'proto', strings: [double, single] }],
    ['css', css],
    ['scss less', { ...css, lineComments: ['//'], blankBeforeComment: true }],
    ['sh bash zsh', shell],
    ['ex exs', { ...hash, language: 'elixir', strings: [tripled, double, single] }],
    ['yml yaml', { ...hashAfterBlank, language: 'yaml' }],
    ['toml', { ...hashAfterBlank, language: 'toml' }],
    [
        'tf hcl',
        { ...slashes, language: 'terraform', lineComments: ['#', '//'], strings: [double], heredoc: /<<-?([A-Z]\w*)/y },
    ],
    ['pl pm', { ...hashAfterBlank, language: 'perl' }],
    ['lua', { ...dashes, language: 'lua', blockComments: [['--[[', ']]']] }],
    ['sql', { ...dashes, language: 'sql', blockComments: [['/*', '*/']] }],
    ['hs', { ...dashes, language: 'haskell', blockComments: [['{-', '-}']] }],
    ['html htm xml', { ...markup, language: 'markup' }],
    ['mk', { ...hashAfterBlank, language: 'make', strings: [] }],
];
const byExtension = new Map(table.flatMap(([extensions, syntax]) => extensions.split(' ').map((e) => [e, syntax])));
const byName = new Map([
    ['Makefile', { ...hashAfterBlank, language: 'make', strings: [] }],
    ['Dockerfile', { ...hashAfterBlank, language: 'docker', strings: [] }],
    ['Gemfile', ruby],
    ['Rakefile', ruby],
    ['Jenkinsfile', { ...jvm, language: 'groovy' }],
]);
function syntaxOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return byName.get(name) ?? (dot < 0 ? undefined : byExtension.get(name.slice(dot + 1).toLowerCase()));
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


/***/ })

};
;