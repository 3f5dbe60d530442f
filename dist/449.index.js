"use strict";
exports.id = 449;
exports.ids = [449];
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


/***/ }),

/***/ 449:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trailingWhitespace: () => (/* binding */ trailingWhitespace)
});

// EXTERNAL MODULE: ./lib/domain/facts.js
var facts = __webpack_require__(4486);
// EXTERNAL MODULE: ./lib/domain/file-type.js + 1 modules
var file_type = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/modules/checks/check.js
var check = __webpack_require__(4674);
// EXTERNAL MODULE: ./lib/modules/checks/change/lex.js
var lex = __webpack_require__(8878);
// EXTERNAL MODULE: ./lib/modules/checks/change/syntax.js
var change_syntax = __webpack_require__(1700);
;// CONCATENATED MODULE: ./lib/modules/checks/text/literal.js


const counts = new Set('javascript python ruby go rust kotlin scala groovy csharp swift dart shell elixir terraform'.split(' '));
let last;
function endsInLiteral(file, index) {
    const syntax = (0,change_syntax/* syntaxOf */.r)(file.path);
    if (syntax === undefined || !counts.has(syntax.language))
        return false;
    const lexed = lexedOf(file.text(), syntax);
    return lexed.endsInString(index + 1) && !(syntax.language === 'python' && isDocstring(lexed, index + 1));
}
function lexedOf(text, syntax) {
    if (last?.text !== text)
        last = { text, lexed: (0,lex/* lexText */.d)(text, syntax) };
    return last.lexed;
}
function isDocstring(lexed, line) {
    let first = line;
    while (first > 1 && lexed.endsInString(first - 1))
        first--;
    return /^\s*[rbuf]{0,2}(?:"""|''')\s*$/i.test(lexed.code(first));
}

// EXTERNAL MODULE: ./lib/modules/checks/text/meant.js + 1 modules
var meant = __webpack_require__(2431);
;// CONCATENATED MODULE: ./lib/modules/checks/trailing-whitespace.js





const trailingWhitespace = (0,check/* fileCheck */.XD)({
    id: 'trailing-whitespace',
    scope: 'file',
    summary: 'Blanks at the end of a line',
    level: 'warning',
    facts: facts/* Fact */.d.trailingBlank,
    except: file_type/* unkempt */.rV | file_type/* FileType */.pt.patch,
    reads: meant/* declarations */.I1,
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
            (0,meant/* isUnkempt */.zR)(file, read) ||
            (0,meant/* declares */.iv)(file, read, 'trim_trailing_whitespace', 'false') ||
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


/***/ })

};
;