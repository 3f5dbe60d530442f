"use strict";
exports.id = 27;
exports.ids = [27];
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

/***/ 27:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   privateKey: () => (/* binding */ privateKey)
/* harmony export */ });
/* harmony import */ var _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4238);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4674);
/* harmony import */ var _secrets_private_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7156);



const header = (kind) => `-----BEGIN ${kind}PRIVATE${' '}KEY-----`;
const body = Array.from({ length: 3 }, (_, line) => `MIIEpAIBAAKCAQEA${line}Zk3Qw9xT7bLr2VnY5sHcU8dJfGgKpMa`).join('\n');
const privateKey = (0,_check_js__WEBPACK_IMPORTED_MODULE_2__/* .fileCheck */ .XD)({
    scope: 'file',
    id: 'private-key',
    summary: 'Finds private keys: PEM, OpenSSH, PGP, PuTTY, SSH2, OpenVPN, Sigstore',
    level: 'error',
    keywords: _secrets_private_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keyKeywords */ .qo,
    except: _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.fixture | _domain_file_type_js__WEBPACK_IMPORTED_MODULE_0__/* .FileType */ .pt.test,
    source: 'https://github.com/pre-commit/pre-commit-hooks#detect-private-key',
    docs: `Whoever can read the repository, now or from its history later, has the key. Take it out, and replace it
wherever it was in use: it has to be considered lost.

The rule \`private-key/key\` is a header with a key behind it, the rule \`private-key/header\` is a header alone. A header
that stands in quotes, with the closing quote right behind it, is left alone: that is code that reads or writes keys.
Keys in folders of tests and test data are made for tests and left alone; \`--everything\` reports them.
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
        (0,_secrets_private_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .scanPrivateKeys */ .$A)(file.buffer, file.length, ({ marker, offset, length, body: hasBody, quoted }) => {
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


/***/ })

};
;