"use strict";
exports.id = 9076;
exports.ids = [9076];
exports.modules = {

/***/ 1753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ byRank),
/* harmony export */   Uo: () => (/* binding */ byPathAndLine),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3179);

function byPathAndLine(a, b) {
    return byPlace(a, b) || byLevel(a, b) || byWords(a, b);
}
function byRank(a, b) {
    return byLevel(a, b) || byPlace(a, b) || byWords(a, b);
}
function byLevel(a, b) {
    return _level_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(a.level) - _level_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.indexOf(b.level);
}
function byPlace(a, b) {
    const [from, to] = [a.location.region, b.location.region];
    return (compareText(a.location.path, b.location.path) ||
        (from?.startLine ?? 0) - (to?.startLine ?? 0) ||
        (from?.startColumn ?? 0) - (to?.startColumn ?? 0));
}
function byWords(a, b) {
    return compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8507:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ groupBy),
/* harmony export */   EG: () => (/* binding */ checkOf),
/* harmony export */   ZT: () => (/* binding */ countLevels)
/* harmony export */ });
function countLevels(items) {
    const counts = { error: 0, warning: 0, note: 0 };
    for (const { level } of items)
        counts[level]++;
    return counts;
}
function groupBy(items, toKey) {
    const groups = new Map();
    for (const item of items) {
        const key = toKey(item);
        const group = groups.get(key);
        if (group)
            group.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
function checkOf(rule) {
    return rule.split('/', 1)[0] ?? rule;
}


/***/ }),

/***/ 4922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ toHeadlines),
/* harmony export */   Au: () => (/* binding */ skippedByReason),
/* harmony export */   N$: () => (/* binding */ countFixable),
/* harmony export */   R9: () => (/* binding */ toMessage),
/* harmony export */   YD: () => (/* binding */ toScope),
/* harmony export */   YS: () => (/* binding */ levelSymbols),
/* harmony export */   ew: () => (/* binding */ toIncomplete),
/* harmony export */   mN: () => (/* binding */ blockers),
/* harmony export */   nO: () => (/* binding */ toLeftOut),
/* harmony export */   w1: () => (/* binding */ toExtent),
/* harmony export */   x5: () => (/* binding */ toPlace)
/* harmony export */ });
/* unused harmony export toCounts */
/* harmony import */ var _domain_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3179);
/* harmony import */ var _domain_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8507);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5073);



function toCounts(counts) {
    return _domain_level_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y
        .filter((level) => counts[level] > 0)
        .map((level) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts[level], level))
        .join(', ');
}
function toHeadlines(report) {
    const failures = blockers(report);
    const counts = toCounts((0,_domain_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .countLevels */ .ZT)(report.findings));
    const lines = [];
    if (report.verdict === 'findings')
        lines.push({ verdict: 'findings', symbol: '✖', text: counts });
    if (failures.length > 0 || report.verdict === 'incomplete') {
        const what = `incomplete: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(failures.length, 'thing')} that should have run did not`;
        const rest = report.verdict === 'findings' || counts === '' ? '' : `; so far ${counts}`;
        lines.push({ verdict: 'incomplete', symbol: '⚠', text: what + rest });
    }
    if (lines.length === 0)
        lines.push({ verdict: 'clean', symbol: '✔', text: counts === '' ? 'clean' : toPass(report, counts) });
    return lines;
}
function toPass(report, counts) {
    const { failOn } = report;
    if (failOn === 'never')
        return `passed with ${counts}: nothing fails the run, as configured`;
    return `passed with ${counts}: only ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .joinWords */ .yZ)(_domain_level_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.filter((level) => (0,_domain_level_js__WEBPACK_IMPORTED_MODULE_0__/* .reaches */ .O)(level, failOn)).map((level) => `${level}s`))} fail the run`;
}
function blockers(report) {
    return report.notifications.filter(({ level }) => level === 'error');
}
function toIncomplete({ message, remedy }) {
    return remedy === undefined ? `Incomplete: ${message}` : `Incomplete: ${message}. ${remedy}`;
}
function toMessage({ message, location }) {
    return message + inCommit(location);
}
function toPlace(location) {
    const { path, region } = location;
    return `${path}${region ? `:${region.startLine}:${region.startColumn}` : ''}${inCommit(location)}`;
}
function inCommit({ commit }) {
    return commit === undefined ? '' : ` (in commit ${commit.slice(0, 10)})`;
}
function toExtent(report) {
    const { files, bytes } = report.scope;
    const ran = report.runs.filter(({ status }) => status === 'ran').length;
    const total = report.timings['total'];
    const time = total === undefined ? '' : ` in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(total)}`;
    const extent = files === 0 ? 'no file was examined' : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(files, 'file')} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)})`;
    return files === 0
        ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(ran, 'check')} ran${time}; ${extent}`
        : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(ran, 'check')} ran on ${extent}${time}`;
}
function toScope(report) {
    const { kind, base, onlyNew } = report.scope;
    const since = base === undefined ? '' : ` since ${base.slice(0, 10)}`;
    const what = {
        all: undefined,
        paths: 'the given paths',
        changed: `the files changed${since}`,
        staged: 'what is staged',
    }[kind];
    const fresh = onlyNew ? 'only what is new counts' : undefined;
    return [what, fresh].filter((part) => part !== undefined).join('; ') || undefined;
}
function toLeftOut(report) {
    return [
        ...(report.suppressed.length > 0 ? [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(report.suppressed.length)} suppressed`] : []),
        ...(report.existing > 0 ? [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(report.existing)} in the base already`] : []),
    ];
}
function countFixable(report) {
    return report.findings.filter(({ fix }) => fix).length;
}
function skippedByReason(report) {
    const skipped = report.runs.filter(({ status }) => status === 'skipped');
    return [...(0,_domain_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(skipped, ({ reason = 'no reason given' }) => reason)].sort(([, a], [, b]) => b.length - a.length);
}
const levelSymbols = { error: '❌', warning: '⚠️', note: '💡' };


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   K9: () => (/* binding */ groupDigits),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   yZ: () => (/* binding */ joinWords),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
function groupDigits(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
function plural(value, noun, nouns = `${noun}s`) {
    return `${groupDigits(value)} ${value === 1 ? noun : nouns}`;
}
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(Math.floor(Math.log10(Math.max(1, bytes)) / 3), units.length - 1);
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
function formatDuration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function joinWords(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ guardLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Vj: () => (/* binding */ charWidth),
/* harmony export */   _R: () => (/* binding */ commandOffsets),
/* harmony export */   aB: () => (/* binding */ toJson),
/* harmony export */   kw: () => (/* binding */ escapeChar),
/* harmony export */   sN: () => (/* binding */ logSafe),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const harmless = /[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function visible(text) {
    return text.replace(hidden, (char) => (harmless.test(char) ? char : (named[char] ?? escapeChar(char))));
}
function escapeChar(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
const commandInside = /##(?=\w*\[)/g;
const commandAhead = /^(\s*):(?=:)/;
function logSafe(text) {
    return visible(text).replace(commandInside, '#\\x23').replace(commandAhead, '$1\\x3a');
}
function commandOffsets(text) {
    return new Set([...text.matchAll(commandInside)].map(({ index }) => index + 1));
}
function guardLine(line) {
    return line.replace(commandAhead, '$1\\x3a');
}
function toJson(value) {
    const text = JSON.stringify(value, null, 2).replace(commandInside, '#\\u0023');
    return `${text.replace(hidden, (char) => (char === '\n' || harmless.test(char) ? char : escapeUnits(char)))}\n`;
}
function escapeUnits(char) {
    return char
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}
const wide = /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;
const halfWidth = /[\uFF61-\uFFDC]/;
function charWidth(char) {
    if (char <= '\u02FF')
        return 1;
    if (zero.test(char))
        return 0;
    return wide.test(char) && !halfWidth.test(char) ? 2 : 1;
}
function textWidth(text) {
    let width = 0;
    for (const char of text)
        width += charWidth(char);
    return width;
}


/***/ }),

/***/ 9076:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pretty: () => (/* binding */ pretty)
});

// EXTERNAL MODULE: ./lib/lib/visible.js
var visible = __webpack_require__(5178);
// EXTERNAL MODULE: ./lib/lib/headline.js
var headline = __webpack_require__(4922);
// EXTERNAL MODULE: ./lib/lib/text.js
var lib_text = __webpack_require__(5073);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/modules/reporters/pretty/paint.js

function toPaint(color) {
    if (!color)
        return (_, text) => text;
    return (formats, text) => text === '' ? '' : formats.reduce((painted, format) => (0,external_node_util_.styleText)(format, painted, { validateStream: false }), text);
}
const levelFormats = { error: 'red', warning: 'yellow', note: 'cyan' };
const verdictFormats = {
    clean: 'green',
    findings: 'red',
    incomplete: 'yellow',
};

;// CONCATENATED MODULE: ./lib/modules/reporters/pretty/wrap.js

function wrap(text, tail, room) {
    const lines = [];
    let line = '';
    for (const word of [...text.split(' '), ...(tail === '' ? [] : [` ${tail}`])]) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (line === '' || (0,visible/* textWidth */.sc)(longer) <= room)
            line = longer;
        else {
            lines.push(line);
            line = word.trimStart();
        }
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./lib/modules/reporters/pretty/closing.js





const namedSkips = 3;
const namedFiles = 3;
function toClosing(report, width, paint) {
    const remarks = report.notifications
        .filter(({ level }) => level !== 'error')
        .flatMap((one) => toRemark(one, width, paint));
    const facts = toFacts(report).map((line) => paint(['dim'], line));
    return [...remarks, ...(remarks.length > 0 ? [''] : []), ...facts, ...toVerdict(report, width, paint)];
}
function toFacts(report) {
    const scope = (0,headline/* toScope */.YD)(report);
    const leftOut = (0,headline/* toLeftOut */.nO)(report);
    return [
        (0,headline/* toExtent */.w1)(report),
        ...(scope === undefined ? [] : [`Looked at ${scope}`]),
        ...(leftOut.length > 0 ? [`Not counted: ${leftOut.join(', ')}`] : []),
        ...toSkips(report),
        ...toExclusions(report),
    ];
}
function toSkips(report) {
    const groups = (0,headline/* skippedByReason */.Au)(report);
    const total = groups.reduce((sum, [, runs]) => sum + runs.length, 0);
    if (total === 0)
        return [];
    const lines = groups.map(([reason, runs]) => {
        const named = runs.slice(0, namedSkips).map(({ check }) => (0,visible/* logSafe */.sN)(check));
        const rest = runs.length - named.length;
        return `  ${(0,visible/* logSafe */.sN)(reason)}: ${(0,lib_text/* joinWords */.yZ)(rest > 0 ? [...named, `${(0,lib_text/* groupDigits */.K9)(rest)} more`] : named)}`;
    });
    return [`${(0,lib_text/* plural */.LS)(total, 'check')} skipped`, ...lines];
}
function toExclusions({ notExamined }) {
    const total = notExamined.reduce((sum, { files }) => sum + files, 0);
    if (total === 0)
        return [];
    const lines = notExamined.map(({ reason, files, examples }) => {
        const named = examples.slice(0, Math.min(namedFiles, files)).map(visible/* logSafe */.sN);
        const rest = files - named.length;
        const list = named.length === 0 ? (0,lib_text/* groupDigits */.K9)(files) : (0,lib_text/* joinWords */.yZ)(rest > 0 ? [...named, `${(0,lib_text/* groupDigits */.K9)(rest)} more`] : named);
        return `  ${(0,visible/* logSafe */.sN)(reason)}: ${list}`;
    });
    return [`${(0,lib_text/* plural */.LS)(total, 'file')} looked at in part or not at all`, ...lines];
}
function toVerdict(report, width, paint) {
    const fixable = (0,headline/* countFixable */.N$)(report);
    const hint = fixable === 0 ? [] : [`  ${(0,lib_text/* plural */.LS)(fixable, 'finding')} can be mended by ${paint(['bold'], 'kempt fix')}`];
    const lines = (0,headline/* toHeadlines */.$d)(report).flatMap(({ verdict, symbol, text }) => [
        paint(['bold', verdictFormats[verdict]], `${symbol} ${text}`),
        ...(verdict === 'incomplete' ? (0,headline/* blockers */.mN)(report).flatMap((one) => toRemark(one, width, paint)) : []),
    ]);
    return ['', ...lines, ...hint];
}
function toRemark({ level, id, message, remedy, path }, width, paint) {
    const label = `  ${level.padEnd('warning'.length)}  `;
    const indent = ' '.repeat(label.length);
    const room = Math.max(20, width - label.length);
    const place = path === undefined || message.includes(path) ? '' : `${(0,visible/* logSafe */.sN)(path)}: `;
    const tail = (0,visible/* logSafe */.sN)(id);
    const lines = wrap(place + (0,visible/* logSafe */.sN)(message), tail, room).map((line, index, all) => {
        const text = index === all.length - 1 ? line.slice(0, -tail.length) + paint(['dim'], tail) : line;
        return (index === 0 ? paint([levelFormats[level]], label) : indent) + text;
    });
    return [...lines, ...(remedy === undefined ? [] : wrap((0,visible/* logSafe */.sN)(remedy), '', room).map((line) => indent + line))];
}

// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(1753);
// EXTERNAL MODULE: ./lib/domain/tally.js
var tally = __webpack_require__(8507);
;// CONCATENATED MODULE: ./lib/modules/reporters/pretty/fold.js


const allListed = 50;
const few = 5;
const framesOfMany = 3;
const folded = { lines: 60, leastOfRule: 3, mostOfRule: 20, framesOfRule: 2 };
function fold(findings) {
    const sorted = [...findings].sort(order/* byPathAndLine */.Uo);
    return sorted.length <= allListed ? listAll(sorted) : listSome(sorted);
}
function listAll(sorted) {
    const groups = (0,tally/* groupBy */.$z)(sorted, ({ rule, location }) => `${location.path}\0${rule}`);
    const shown = [...groups.values()].flatMap((group) => (group.length > few ? group.slice(0, framesOfMany) : group));
    const framed = [...(0,tally/* groupBy */.$z)(shown, ({ rule }) => rule).values()].flatMap((group) => group.slice(0, few));
    return { files: byFile(sorted), framed: new Set(framed), more: [] };
}
function listSome(sorted) {
    const rules = (0,tally/* groupBy */.$z)([...sorted].sort(order/* byRank */.O5), ({ rule }) => rule);
    const share = Math.floor(folded.lines / rules.size);
    const limit = Math.min(folded.mostOfRule, Math.max(folded.leastOfRule, share));
    const listed = new Set([...rules.values()].flatMap((group) => group.slice(0, limit)));
    const framed = new Set([...rules.values()].flatMap((group) => group.slice(0, folded.framesOfRule)));
    const more = [...rules].flatMap(([rule, group]) => toHidden(rule, group.slice(limit)));
    return {
        files: byFile(sorted.filter((finding) => listed.has(finding))),
        framed,
        more: more.sort((a, b) => b.findings - a.findings),
    };
}
function toHidden(rule, hidden) {
    if (hidden.length === 0)
        return [];
    return [{ rule, findings: hidden.length, files: new Set(hidden.map(({ location }) => location.path)).size }];
}
function byFile(findings) {
    return (0,tally/* groupBy */.$z)(findings, ({ location }) => location.path);
}

;// CONCATENATED MODULE: ./lib/modules/reporters/pretty/frame.js

const tabWidth = 4;
function toFrame({ location: { region }, snippet }, width) {
    if (!region || snippet === undefined || width < 10)
        return undefined;
    const start = Math.min(region.startColumn - 1, snippet.length);
    const end = region.endLine > region.startLine ? snippet.length : Math.min(region.endColumn - 1, snippet.length);
    const blanks = Math.max(start, snippet.trimEnd().length);
    const cells = toCells(snippet, blanks < end ? { start: blanks, end } : undefined);
    const from = widthUntil(cells, start);
    const to = Math.max(from + 1, widthUntil(cells, end));
    return cut(cells, from, to, width);
}
function toCells(text, blank) {
    const cells = [];
    const broken = (0,visible/* commandOffsets */._R)(text);
    let at = 0;
    let column = 0;
    for (const char of text) {
        const drawn = blank !== undefined && at >= blank.start && at < blank.end;
        const shown = broken.has(at) ? (0,visible/* escapeChar */.kw)(char) : toShown(char, column, drawn);
        const width = shown.length === char.length && char !== '\t' ? (0,visible/* charWidth */.Vj)(char) : shown.length;
        cells.push({ at, shown, width });
        at += char.length;
        column += width;
    }
    return cells;
}
function toShown(char, column, drawn) {
    if (char === '\t')
        return (drawn ? '→' : ' ').padEnd(tabWidth - (column % tabWidth));
    return drawn && char === ' ' ? '·' : (0,visible/* visible */.RK)(char);
}
function widthUntil(cells, offset) {
    return cells.reduce((sum, { at, width }) => (at < offset ? sum + width : sum), 0);
}
function cut(cells, from, to, width) {
    const total = cells.reduce((sum, cell) => sum + cell.width, 0);
    const room = total > width ? width - 2 : width;
    const left = total > width ? Math.max(0, Math.min(from - Math.floor(room / 3), total - room)) : 0;
    let x = 0;
    let line = '';
    let first = -1;
    let last = 0;
    for (const cell of cells) {
        if (x >= left && x + cell.width <= left + room) {
            if (first < 0)
                first = x;
            line += cell.shown;
            last = x + cell.width;
        }
        x += cell.width;
    }
    const before = left > 0 ? '…' : '';
    const shift = Math.max(0, first) - before.length;
    const carets = Math.max(1, Math.min(to, Math.max(last, from + 1)) - from);
    const marks = `${' '.repeat(Math.max(0, from - shift))}${'^'.repeat(carets)}`;
    return { line: `${before}${line}${last < total ? '…' : ''}`.trimEnd(), marks };
}

;// CONCATENATED MODULE: ./lib/modules/reporters/pretty/listing.js







function toListing(findings, style, paint) {
    const folded = fold(findings);
    const files = [...folded.files].flatMap(([path, group]) => [
        paint(['bold', 'underline'], (0,visible/* logSafe */.sN)(path)),
        ...toFile(group, folded, style.width, paint),
        '',
    ]);
    return [...files, ...toMore(folded.more, paint)];
}
function toFile(group, { framed }, width, paint) {
    const places = group.map(toLineColumn);
    const columns = Math.max(...places.map((place) => place.length));
    return group.flatMap((finding, index) => {
        const head = `  ${(places[index] ?? '').padStart(columns)}  `;
        const lines = toEntry(finding, head, width, paint);
        return framed.has(finding) ? [...lines, ...toCode(finding, columns + 2, width, paint)] : lines;
    });
}
function toLineColumn({ location: { region, commit } }) {
    const place = region ? `${region.startLine}:${region.startColumn}` : '-';
    return commit === undefined ? place : `${commit.slice(0, 7)} ${place}`;
}
function toEntry({ level, message, rule, fix, related = [] }, head, width, paint) {
    const indent = head.length + 'warning'.length + 2;
    const room = Math.max(20, width - indent);
    const tail = (0,visible/* logSafe */.sN)(rule) + (fix ? ', fixable' : '');
    const label = paint([levelFormats[level]], level.padEnd('warning'.length));
    const lines = wrap((0,visible/* logSafe */.sN)(message), tail, room).map((line, index, all) => {
        const text = index === all.length - 1 ? line.slice(0, -tail.length) + paint(['dim'], tail) : line;
        return index === 0 ? `${paint(['dim'], head)}${label}  ${text}` : ' '.repeat(indent) + text;
    });
    return [
        ...lines,
        ...related.map((other) => paint(['dim'], `${' '.repeat(indent)}${(0,visible/* logSafe */.sN)(`${(0,headline/* toPlace */.x5)(other.location)}: ${other.message}`)}`)),
    ];
}
function toCode(finding, columns, width, paint) {
    const number = String(finding.location.region?.startLine ?? '');
    const gutter = Math.max(columns, number.length + 2);
    const frame = toFrame(finding, width - gutter - 3);
    if (!frame)
        return [];
    const bar = paint(['dim'], '│');
    return [
        `${paint(['dim'], number.padStart(gutter))} ${bar} ${frame.line}`,
        `${' '.repeat(gutter)} ${bar} ${paint([levelFormats[finding.level]], frame.marks)}`,
    ];
}
function toMore(more, paint) {
    if (more.length === 0)
        return [];
    const lines = more.map(({ rule, findings, files }) => `and ${(0,lib_text/* groupDigits */.K9)(findings)} more of ${(0,visible/* logSafe */.sN)(rule)} in ${(0,lib_text/* plural */.LS)(files, 'file')}`);
    return [...lines.map((line) => paint(['dim'], line)), paint(['dim'], 'kempt check --format json lists them all'), ''];
}

;// CONCATENATED MODULE: ./lib/modules/reporters/pretty.js




const pretty = {
    id: 'pretty',
    summary: 'Text for people, in a terminal or a log',
    print(report, style) {
        const paint = toPaint(style.color);
        const lines = [...toListing(report.findings, style, paint), ...toClosing(report, style.width, paint)];
        return `${lines.map(visible/* guardLine */.Ql).join('\n')}\n`;
    },
};


/***/ })

};
;