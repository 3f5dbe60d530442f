"use strict";
exports.id = 4298;
exports.ids = [4298];
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

/***/ 4715:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5178);

const zeroWidth = '&#8203;';
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
function escapeText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text.replace(/\s+/g, ' ').trim())
        .replace(/[&<>]/g, (char) => entities[char] ?? char)
        .replace(/[\\`*_[\]{}|~#$^]/g, '\\$&')
        .replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${zeroWidth}`);
}
function code(text) {
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text);
    if (shown.trim() === '')
        return code(`"${text}"`);
    if (!/[`|]|##/.test(shown) && shown.trim() === shown)
        return `\`${shown}\``;
    return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`)}</code>`;
}
function codeBlock(lines, language = '') {
    const text = lines.map((line) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(line).replace(/##(?=\w*\[)/g, '#\\x23')).join('\n');
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${text.replace(/^(\s*):(?=:)/gm, '$1\\x3a')}\n${fence}`;
}
function table(head, rows, right = []) {
    const rule = head.map((_, index) => (right.includes(index) ? '--:' : ':--'));
    return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}


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

/***/ 8748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   jC: () => (/* binding */ toItem),
/* harmony export */   t$: () => (/* binding */ stack)
/* harmony export */ });
function toItem(text) {
    return { text, stands: 1 };
}
function fill(items, budget, measure, toMore) {
    const whole = items.map(({ text }) => text).join('\n');
    if (measure(whole) <= budget)
        return whole;
    let missing = items.reduce((sum, { stands }) => sum + stands, 0);
    let room = budget - measure(toMore(missing)) - 1;
    const lines = [];
    for (const { text, stands } of items) {
        room -= measure(text) + 1;
        if (room < 0)
            break;
        lines.push(text);
        missing -= stands;
    }
    return [...lines, toMore(missing)].join('\n');
}
function stack(sections) {
    return `${sections.filter((section) => section).join('\n\n')}\n`;
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ toNotExamined),
/* harmony export */   MX: () => (/* binding */ toPlaces),
/* harmony export */   OG: () => (/* binding */ toFoot),
/* harmony export */   Qy: () => (/* binding */ toPlaceCode),
/* harmony export */   Sz: () => (/* binding */ toFindings),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Xt: () => (/* binding */ toCode),
/* harmony export */   __: () => (/* binding */ toSkipped),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   iZ: () => (/* binding */ rankRules),
/* harmony export */   mP: () => (/* binding */ toHead),
/* harmony export */   wZ: () => (/* binding */ toNotifications)
/* harmony export */ });
/* harmony import */ var _domain_level_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3179);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1753);
/* harmony import */ var _domain_tally_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8507);
/* harmony import */ var _lib_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4922);
/* harmony import */ var _lib_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4715);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5073);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8748);







const pathLimit = 120;
const messageLimit = 400;
const relatedShown = 2;
function toHead(report, mark) {
    const [first, ...others] = (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .toHeadlines */ .$d)(report);
    const fixable = (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .countFixable */ .N$)(report);
    const hint = fixable === 0 ? [] : [`${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(fixable, 'finding')} can be mended by \`kempt fix\`.`];
    const title = `${mark} ${first?.symbol} Kempt: ${first?.text}`;
    return [title, ...others.map(({ symbol, text }) => `**${symbol} ${text}**`), ...hint].join('\n\n');
}
function toFoot(report) {
    const scope = (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .toScope */ .YD)(report);
    const leftOut = (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .toLeftOut */ .nO)(report);
    const parts = [
        (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .toExtent */ .w1)(report),
        ...(scope === undefined ? [] : [`looked at ${scope}`]),
        ...(leftOut.length > 0 ? [`not counted: ${leftOut.join(', ')}`] : []),
        `kempt ${report.tool.version}`,
    ];
    return `<sub>${parts.map((part) => (0,_lib_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(part, messageLimit))).join(' · ')}</sub>`;
}
function toNotifications({ notifications }, budget, measure) {
    const sorted = _domain_level_js__WEBPACK_IMPORTED_MODULE_3__/* .levels */ .y.flatMap((level) => notifications.filter((one) => one.level === level));
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_4__/* .fill */ .GS)(sorted.map(toNotification).map(_fill_js__WEBPACK_IMPORTED_MODULE_4__/* .toItem */ .jC), budget, measure, (n) => `- and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(n, 'more notification')}`);
}
function toNotification({ level, id, message, remedy, path }) {
    const place = path === undefined ? '' : ` ${toCode(path)}:`;
    const advice = remedy === undefined ? '' : ` — ${words(remedy)}`;
    return `- ${_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .levelSymbols */ .YS[level]}${place} ${words(message)} (${toCode(id)})${advice}`;
}
function toFindings(report, budget, measure) {
    const items = [...report.findings].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byRank */ .O5).map((finding) => (0,_fill_js__WEBPACK_IMPORTED_MODULE_4__/* .toItem */ .jC)(toFinding(finding)));
    return (0,_fill_js__WEBPACK_IMPORTED_MODULE_4__/* .fill */ .GS)(items, budget, measure, (n) => `- and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K9)(n)} more`);
}
function toFinding({ level, rule, message, location, related = [], fix }) {
    const others = related
        .slice(0, relatedShown)
        .map((other) => `; ${toPlaceCode(other.location)}: ${words(other.message)}`);
    const fixable = fix ? ', fixable' : '';
    return `- ${_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .levelSymbols */ .YS[level]} ${toPlaceCode(location)} ${words(message)}${others.join('')} (${toCode(rule)}${fixable})`;
}
function toPlaceCode({ path, region, commit }) {
    const place = toCode(region ? `${clipStart(path)}:${region.startLine}` : clipStart(path));
    return commit === undefined ? place : `${place} in ${toCode(commit.slice(0, 10))}`;
}
function clipStart(path) {
    return path.length <= pathLimit ? path : `…${path.slice(1 - pathLimit).replace(/^[\uDC00-\uDFFF]/, '')}`;
}
function toCode(text) {
    return (0,_lib_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, pathLimit + 12));
}
function words(text) {
    return (0,_lib_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeText */ .X1)((0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$Q)(text, messageLimit));
}
function rankRules(findings) {
    const rank = (group) => Math.min(...group.map(({ level }) => _domain_level_js__WEBPACK_IMPORTED_MODULE_3__/* .levels */ .y.indexOf(level)));
    return [...(0,_domain_tally_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$z)([...findings].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byRank */ .O5), ({ rule }) => rule)].sort(([, a], [, b]) => rank(a) - rank(b) || b.length - a.length);
}
function toPlaces(findings) {
    const [first] = findings;
    if (!first)
        return '';
    const files = new Set(findings.map(({ location }) => location.path)).size;
    const rest = findings.length - 1;
    const where = files > 1 ? `in ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(files, 'file')}` : 'there';
    return toPlaceCode(first.location) + (rest > 0 ? ` and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K9)(rest)} more ${where}` : '');
}
function toNotExamined({ notExamined }, budget, measure) {
    const total = notExamined.reduce((sum, { files }) => sum + files, 0);
    const title = `Not examined: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(total, 'file')}`;
    const items = notExamined.map(({ reason, files, examples }) => {
        const shown = examples.slice(0, Math.min(3, files)).map((path) => toCode(clipStart(path)));
        return { text: `- ${words(reason)}: ${toList(shown, files)}`, stands: files };
    });
    return folded(title, items, budget, measure, (n) => `- and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(n, 'more file')}`);
}
function toSkipped(report, budget, measure) {
    const groups = (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .skippedByReason */ .Au)(report);
    const total = groups.reduce((sum, [, runs]) => sum + runs.length, 0);
    const items = groups.map(([reason, runs]) => {
        const shown = runs.slice(0, 12).map(({ check }) => toCode(check));
        return { text: `- ${words(reason)}: ${toList(shown, runs.length)}`, stands: runs.length };
    });
    return folded(`Skipped: ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(total, 'check')}`, items, budget, measure, (n) => `- and ${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(n, 'more check')}`);
}
function toList(shown, total) {
    if (shown.length === 0)
        return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K9)(total);
    const rest = total - shown.length;
    return (0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .joinWords */ .yZ)(rest > 0 ? [...shown, `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_2__/* .groupDigits */ .K9)(rest)} more`] : shown);
}
function folded(title, items, budget, measure, toMore) {
    if (items.length === 0)
        return undefined;
    const frame = measure((0,_lib_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, ''));
    return (0,_lib_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(title, (0,_fill_js__WEBPACK_IMPORTED_MODULE_4__/* .fill */ .GS)(items, budget - frame, measure, toMore));
}


/***/ }),

/***/ 4298:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./lib/domain/tally.js
var tally = __webpack_require__(8507);
// EXTERNAL MODULE: ./lib/lib/markdown.js
var markdown = __webpack_require__(4715);
// EXTERNAL MODULE: ./lib/lib/text.js
var lib_text = __webpack_require__(5073);
// EXTERNAL MODULE: ./lib/lib/visible.js
var visible = __webpack_require__(5178);
// EXTERNAL MODULE: ./lib/modules/reporters/markdown/fill.js
var fill = __webpack_require__(8748);
// EXTERNAL MODULE: ./lib/modules/reporters/markdown/parts.js
var parts = __webpack_require__(3892);
;// CONCATENATED MODULE: ./lib/modules/reporters/markdown/job-summary.js






const barWidth = 40;
const barsShown = 20;
const checksShown = 200;
const openList = 25;
const measure = (text) => Buffer.byteLength(text);
function toJobSummary(report, limit) {
    const head = (0,parts/* toHead */.mP)(report, '##');
    const foot = (0,parts/* toFoot */.OG)(report);
    let room = limit - measure(head) - measure(foot) - 32;
    const take = (share, section) => {
        const text = section(Math.floor(room * share));
        room -= text === undefined ? 0 : measure(text) + 2;
        return text;
    };
    const problems = take(0.1, (budget) => (0,parts/* toNotifications */.wZ)(report, budget, measure));
    const checks = within(toChecks(report), take, 0.2);
    const bars = within(toBars(report.findings), take, 0.2);
    const skipped = take(0.1, (budget) => (0,parts/* toSkipped */.__)(report, budget, measure));
    const notExamined = take(0.1, (budget) => (0,parts/* toNotExamined */.Al)(report, budget, measure));
    const suppressed = take(0.2, (budget) => toSuppressed(report, budget));
    const times = within(toTimes(report), take, 0.1);
    const findings = take(1, (budget) => toList(report, budget));
    return (0,fill/* stack */.t$)([head, problems, bars, checks, findings, suppressed, skipped, notExamined, times, foot]);
}
function within(text, take, share) {
    return take(share, (budget) => (text !== undefined && measure(text) <= budget ? text : undefined));
}
function toChecks({ runs, findings }) {
    const found = (0,tally/* groupBy */.$z)(findings, ({ rule }) => (0,tally/* checkOf */.EG)(rule));
    const ran = runs.filter(({ status }) => status === 'ran').map(({ check }) => check);
    const rows = [...found].sort(([, a], [, b]) => b.length - a.length).map(([check, group]) => toRow(check, group));
    const quiet = ran.filter((check) => !found.has(check));
    const list = quiet.slice(0, checksShown).map(parts/* toCode */.Xt).join(', ');
    const rest = quiet.length > checksShown ? ` and ${(0,lib_text/* groupDigits */.K9)(quiet.length - checksShown)} more` : '';
    return [
        ...(rows.length > 0
            ? [(0,markdown/* table */.tp)(['Check', 'Errors', 'Warnings', 'Notes', 'Files'], rows.slice(0, checksShown), [1, 2, 3, 4])]
            : []),
        ...(quiet.length > 0 ? [(0,markdown/* details */.zH)(`${(0,lib_text/* plural */.LS)(quiet.length, 'check')} ran and found nothing`, list + rest)] : []),
    ].join('\n\n');
}
function toRow(check, group) {
    const counts = (0,tally/* countLevels */.ZT)(group);
    const files = new Set(group.map(({ location }) => location.path)).size;
    return [
        (0,parts/* toCode */.Xt)(check),
        ...[counts.error, counts.warning, counts.note, files].map((n) => (n === 0 ? '' : (0,lib_text/* groupDigits */.K9)(n))),
    ];
}
function toBars(findings) {
    if (findings.length < 2)
        return undefined;
    const rules = (0,parts/* rankRules */.iZ)(findings).map(([rule, group]) => ({ rule: (0,lib_text/* clip */.$Q)((0,visible/* visible */.RK)(rule), 40), count: group.length }));
    const shown = [...rules].sort((a, b) => b.count - a.count).slice(0, barsShown);
    const most = shown[0]?.count ?? 1;
    const names = Math.max(...shown.map(({ rule }) => (0,visible/* textWidth */.sc)(rule)));
    const lines = shown.map(({ rule, count }) => {
        const pad = ' '.repeat(names - (0,visible/* textWidth */.sc)(rule));
        return `${rule}${pad}  ${toBar(count / most)} ${(0,lib_text/* groupDigits */.K9)(count)}`;
    });
    const rest = rules.length - shown.length;
    return (0,markdown/* codeBlock */.DV)(rest > 0 ? [...lines, `and ${(0,lib_text/* plural */.LS)(rest, 'more rule')}`] : lines, 'text');
}
function toBar(share) {
    const eighths = Math.max(1, Math.round(share * barWidth * 8));
    return '█'.repeat(Math.floor(eighths / 8)) + ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'][eighths % 8];
}
function toList(report, budget) {
    const count = report.findings.length;
    if (count === 0)
        return undefined;
    if (count <= openList)
        return (0,parts/* toFindings */.Sz)(report, budget, measure);
    const title = `${(0,lib_text/* plural */.LS)(count, 'finding')}, worst first`;
    return (0,markdown/* details */.zH)(title, (0,parts/* toFindings */.Sz)(report, budget - measure((0,markdown/* details */.zH)(title, '')), measure));
}
function toSuppressed({ suppressed }, budget) {
    const items = suppressed.map(({ finding, suppression: { kind, justification = '' } }) => {
        const by = kind === 'inSource' ? 'in the file' : 'in the baseline';
        const why = justification === '' ? '' : `: ${(0,parts/* words */.aL)(justification)}`;
        return (0,fill/* toItem */.jC)(`- ${(0,parts/* toPlaceCode */.Qy)(finding.location)} ${(0,parts/* toCode */.Xt)(finding.rule)} ${by}${why}`);
    });
    return (0,parts/* folded */.TM)(`Suppressed: ${(0,lib_text/* plural */.LS)(items.length, 'finding')}`, items, budget, measure, (n) => `- and ${(0,lib_text/* groupDigits */.K9)(n)} more`);
}
function toTimes({ timings }) {
    const rows = Object.entries(timings).map(([phase, milliseconds]) => [
        (0,markdown/* code */.aY)((0,lib_text/* clip */.$Q)(phase, 60)),
        (0,lib_text/* formatDuration */.a3)(milliseconds),
    ]);
    return rows.length === 0 ? undefined : (0,markdown/* details */.zH)('Times', (0,markdown/* table */.tp)(['Phase', 'Time'], rows, [1]));
}

;// CONCATENATED MODULE: ./lib/modules/reporters/summary.js

const summaryLimit = 1024 * 1024;
const summary = {
    id: 'summary',
    summary: "Markdown for GitHub's job summary, at most 1 MiB",
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary',
    print: (report) => toJobSummary(report, summaryLimit),
};


/***/ })

};
;