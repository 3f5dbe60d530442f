"use strict";
exports.id = 1743;
exports.ids = [1743];
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

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ toXml)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);

function toXml(root) {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${print(root, '')}`;
}
function print({ name, attributes = {}, children = [], text }, indent) {
    const start = Object.entries(attributes)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
        .join('');
    const open = `${indent}<${name}${start}`;
    if (text !== undefined)
        return `${open}>${escapeText(text)}</${name}>\n`;
    if (children.length === 0)
        return `${open}/>\n`;
    return `${open}>\n${children.map((child) => print(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}
const illegal = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const hidden = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
function escapeText(text) {
    return text
        .replace(illegal, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeChar */ .kw)
        .replace(/[&<>"]/g, (char) => entities[char] ?? char)
        .replace(hidden, (char) => `&#${char.codePointAt(0)};`)
        .replace(/##(?=\w*\[)/g, '#&#35;')
        .replace(/^(\s*):(?=:)/gm, '$1&#58;');
}
function escapeAttribute(text) {
    return escapeText(text).replace(/\n/g, '&#10;');
}


/***/ }),

/***/ 1743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   junit: () => (/* binding */ junit)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1753);
/* harmony import */ var _domain_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8507);
/* harmony import */ var _lib_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4922);
/* harmony import */ var _lib_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8889);




const junit = {
    id: 'junit',
    summary: 'JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure',
    source: 'https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd',
    print: (report) => (0,_lib_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .toXml */ .T)({ name: 'testsuites', children: toSuites(report) }),
};
function toSuites(report) {
    const found = (0,_domain_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)([...report.findings].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byPathAndLine */ .Uo), ({ rule }) => (0,_domain_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .checkOf */ .EG)(rule));
    const ran = report.runs.filter(({ status }) => status === 'ran').map(({ check }) => check);
    const names = [...new Set([...ran, ...found.keys()])].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6);
    const suites = names.map((name) => ({ name, cases: found.get(name)?.map(toFailure) ?? [testCase(name, name)] }));
    return [ownSuite(report), ...suites].map((suite, id) => toSuite(suite, id, report));
}
function ownSuite(report) {
    const skipped = report.runs.filter(({ status }) => status === 'skipped').map(toSkipped);
    const errors = (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .blockers */ .mN)(report).map(toError);
    const cases = errors.length > 0 ? errors : [testCase('kempt', 'complete')];
    return { name: 'kempt', seconds: (report.timings['total'] ?? 0) / 1000, cases: [...cases, ...skipped] };
}
function toSuite({ name, cases, seconds = 0 }, id, report) {
    const count = (kind) => cases.filter(({ children }) => children?.[0]?.name === kind).length;
    const started = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.exec(report.environment['startedAt'] ?? '')?.[0];
    return {
        name: 'testsuite',
        attributes: {
            name,
            package: 'kempt',
            id,
            tests: cases.length,
            failures: count('failure'),
            errors: count('error'),
            skipped: count('skipped'),
            time: seconds.toFixed(3),
            timestamp: started,
            hostname: started && 'localhost',
        },
        children: [{ name: 'properties' }, ...cases, { name: 'system-out', text: '' }, { name: 'system-err', text: '' }],
    };
}
function testCase(classname, name, ...children) {
    return { name: 'testcase', attributes: { name, classname, time: 0 }, children };
}
function toFailure({ rule, level, message, location, snippet, related = [] }) {
    const place = (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlace */ .x5)(location);
    const lines = [
        `${place}: ${message}`,
        ...(snippet === undefined ? [] : [`  ${snippet}`]),
        ...related.map((other) => `  ${(0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .toPlace */ .x5)(other.location)}: ${other.message}`),
    ];
    const failure = { name: 'failure', attributes: { type: level, message }, text: lines.join('\n') };
    return testCase(rule, place, failure);
}
function toSkipped({ check, reason }) {
    return testCase('kempt', check, { name: 'skipped', attributes: { message: reason }, text: '' });
}
function toError({ id, message, remedy, path }) {
    const text = [path, message, remedy].filter((part) => part !== undefined).join('\n');
    return testCase('kempt', id, { name: 'error', attributes: { type: 'incomplete', message }, text });
}


/***/ })

};
;