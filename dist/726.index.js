export const id = 726;
export const ids = [726];
export const modules = {

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ byRank),
/* harmony export */   Uo: () => (/* binding */ byPathAndLine),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1810);

/** The order of lists that are grouped by file: path, line, column, then worst first. Findings of a file as a whole lead. */
function byPathAndLine(a, b) {
    return byPlace(a, b) || byLevel(a, b) || byWords(a, b);
}
/** The order in which findings get a place where there are not places enough: worst first, then by path and line. */
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
/** By UTF-16 code units: the same on every machine, whatever its locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ textBefore),
/* harmony export */   Yy: () => (/* binding */ regionText),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
/**
 * The last line that a region has something of: a region that ends before the first column of a line ends, for a
 * reader, with the line before it.
 */
function lastLine({ startLine, endLine, endColumn }) {
    return endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
}
/**
 * The text of the region, cut from the snippet; undefined if it spans lines, or if lengths tell that the snippet is not
 * its whole line: it may be shortened, or replaced because the line must not be shown.
 */
function regionText({ location, snippet }) {
    const { region } = location;
    if (!region || snippet === undefined || region.startLine !== region.endLine)
        return undefined;
    if (region.endColumn - 1 > snippet.length)
        return undefined;
    const text = snippet.slice(region.startColumn - 1, region.endColumn - 1);
    return region.byteLength === undefined || Buffer.byteLength(text) === region.byteLength ? text : undefined;
}
/** The part of a line before a region, where {@link regionText} is known. */
function textBefore(finding) {
    const { region } = finding.location;
    if (region?.startColumn === 1)
        return '';
    return regionText(finding) === undefined ? undefined : finding.snippet?.slice(0, (region?.startColumn ?? 1) - 1);
}


/***/ }),

/***/ 7314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/** Groups in order of first appearance, members in their order. */
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
/** The check of a rule: `check` of `check/rule`. */
function checkOf(rule) {
    return rule.split('/', 1)[0] ?? rule;
}


/***/ }),

/***/ 2671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/* harmony import */ var _domain_level_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1810);
/* harmony import */ var _domain_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7314);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5924);



/** `3 errors, 2 warnings`; levels without any are left out. */
function toCounts(counts) {
    return _domain_level_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y
        .filter((level) => counts[level] > 0)
        .map((level) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(counts[level], level))
        .join(', ');
}
/** The verdict in one line, or two where findings fail a run that is also incomplete. */
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
/** What makes the run incomplete. */
function blockers(report) {
    return report.notifications.filter(({ level }) => level === 'error');
}
/** A blocker in one line, for channels that know nothing but findings. */
function toIncomplete({ message, remedy }) {
    return remedy === undefined ? `Incomplete: ${message}` : `Incomplete: ${message}. ${remedy}`;
}
/** The message, with the commit where it is not about the version that was checked. */
function toMessage({ message, location }) {
    return message + inCommit(location);
}
/** `path:line:column`, with the commit where it is not the version that was checked. */
function toPlace(location) {
    const { path, region } = location;
    return `${path}${region ? `:${region.startLine}:${region.startColumn}` : ''}${inCommit(location)}`;
}
function inCommit({ commit }) {
    return commit === undefined ? '' : ` (in commit ${commit.slice(0, 10)})`;
}
/** `52 checks ran on 1,204 files (3.4 MB) in 0.4 s`. */
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
/** What the run was about, where that was not everything. */
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
/** `4 suppressed`, `12 in the base already`; empty if there is nothing to say. */
function toLeftOut(report) {
    return [
        ...(report.suppressed.length > 0 ? [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(report.suppressed.length)} suppressed`] : []),
        ...(report.existing > 0 ? [`${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .groupDigits */ .K9)(report.existing)} in the base already`] : []),
    ];
}
/** How many findings `kempt fix` can mend. */
function countFixable(report) {
    return report.findings.filter(({ fix }) => fix).length;
}
/** The checks that were skipped, by reason, the most frequent reason first. */
function skippedByReason(report) {
    const skipped = report.runs.filter(({ status }) => status === 'skipped');
    return [...(0,_domain_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$z)(skipped, ({ reason = 'no reason given' }) => reason)].sort(([, a], [, b]) => b.length - a.length);
}
/** The mark of a level where there is no colour. */
const levelSymbols = { error: '❌', warning: '⚠️', note: '💡' };


/***/ }),

/***/ 5924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   K9: () => (/* binding */ groupDigits),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   yZ: () => (/* binding */ joinWords),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** 1234567 → `1,234,567`; the same on every machine. */
function groupDigits(value) {
    return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `1 error`, `2 errors`, `1,000 errors`. */
function plural(value, noun, nouns = `${noun}s`) {
    return `${groupDigits(value)} ${value === 1 ? noun : nouns}`;
}
/** Decimal units, as file managers show them: `512 B`, `3.4 MB`. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    const power = Math.min(Math.floor(Math.log10(Math.max(1, bytes)) / 3), units.length - 1);
    const value = bytes / 1000 ** power;
    return `${power === 0 || value >= 99.95 ? Math.round(value) : value.toFixed(1)} ${units[power]}`;
}
/** `340 ms`, `1.2 s`, `2 min 5 s`. */
function formatDuration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `a`, `a and b`, `a, b and c`. */
function joinWords(words) {
    const last = words.at(-1) ?? '';
    return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** At most `limit` UTF-16 code units, the last one `…` if something is missing; never half a surrogate pair. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    return `${text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}


/***/ }),

/***/ 9053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
/*
 * Text from a repository that is written to a log or a terminal. It must not move the cursor, reorder what stands
 * beside it, or be taken for a command by the CI that reads the log.
 */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const harmless = /[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;
const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** One line, with control, format and bidirectional characters and lone surrogates written out, as in `\x1b`. */
function visible(text) {
    return text.replace(hidden, (char) => (harmless.test(char) ? char : (named[char] ?? escapeChar(char))));
}
/** `\x1b`, `\u202e` or `\u{e0041}`. */
function escapeChar(char) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
/** What GitHub's and Azure's runners (`##[name]`, `##vso[…]`) and TeamCity obey wherever it stands in a line. */
const commandInside = /##(?=\w*\[)/g;
/** What GitHub's runner obeys at the beginning of a line, after any white space. */
const commandAhead = /^(\s*):(?=:)/;
/**
 * {@link visible}, and no CI takes it for a command: not `::name::` at the beginning of a line, nor `##[name]` anywhere.
 * See `ActionCommand.TryParseV2` and `TryParse` in https://github.com/actions/runner.
 */
function logSafe(text) {
    return visible(text).replace(commandInside, '#\\x23').replace(commandAhead, '$1\\x3a');
}
/** The offsets of the characters in a line that have to be written out, for no CI to find a `##[name]` in it. */
function commandOffsets(text) {
    return new Set([...text.matchAll(commandInside)].map(({ index }) => index + 1));
}
/** For a whole line that is put together of parts that are {@link logSafe} each. */
function guardLine(line) {
    return line.replace(commandAhead, '$1\\x3a');
}
/** JSON, indented, with a final line end; pure of what {@link logSafe} writes out, by JSON's own escapes. */
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
/** Half-width forms of Katakana and Hangul. */
const halfWidth = /[\uFF61-\uFFDC]/;
/** Columns that one character takes in a terminal, without regard to what it joins with. */
function charWidth(char) {
    if (char <= '\u02FF')
        return 1;
    if (zero.test(char))
        return 0;
    return wide.test(char) && !halfWidth.test(char) ? 2 : 1;
}
/** Columns that a line of text takes in a terminal. */
function textWidth(text) {
    let width = 0;
    for (const char of text)
        width += charWidth(char);
    return width;
}


/***/ }),

/***/ 7726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rdjson: () => (/* binding */ rdjson)
/* harmony export */ });
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3192);
/* harmony import */ var _domain_region_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9074);
/* harmony import */ var _lib_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2671);
/* harmony import */ var _lib_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9053);




const severities = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };
/**
 * The report counts columns in UTF-16 code units. They are converted by means of the bytes of the line before the
 * finding; where that line is not known, whole lines are given, and no suggestion.
 */
const rdjson = {
    id: 'rdjson',
    summary: "reviewdog's diagnostic format, with the fixes as suggestions",
    source: 'https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto',
    print: (report) => (0,_lib_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .aB)(toResult(report)),
};
function toResult(report) {
    const urls = new Map(report.rules.map(({ id, helpUri }) => [id, helpUri]));
    const found = [...report.findings].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byPathAndLine */ .Uo);
    return {
        source: { name: 'kempt', url: 'https://github.com/kempt/kempt' },
        diagnostics: [...(0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .blockers */ .mN)(report).map(toBlocker), ...found.map((one) => toDiagnostic(one, urls.get(one.rule)))],
    };
}
function toDiagnostic(finding, url) {
    const { rule, level, location, fix } = finding;
    const { path, region } = location;
    const edits = (fix?.edits ?? []).map((edit) => ({ range: toBytes(edit.region, finding), text: edit.text }));
    return {
        message: (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .toMessage */ .R9)(finding),
        location: { path, range: region && (toBytes(region, finding) ?? toLines(region)) },
        severity: severities[level],
        code: { value: rule, url },
        suggestions: edits.length > 0 && edits.every(({ range }) => range) ? edits : undefined,
    };
}
function toBytes(region, finding) {
    const start = toByteColumn(region, finding);
    const end = toEndColumn(region, start);
    if (start === undefined || end === undefined)
        return undefined;
    return { start: { line: region.startLine, column: start }, end: { line: region.endLine, column: end } };
}
function toByteColumn({ startLine, startColumn, byteOffset }, finding) {
    if (startColumn === 1)
        return 1;
    const own = finding.location.region;
    const before = (0,_domain_region_js__WEBPACK_IMPORTED_MODULE_3__/* .textBefore */ .$H)(finding);
    if (own?.startLine !== startLine || before === undefined)
        return undefined;
    const ownColumn = Buffer.byteLength(before) + 1;
    if (startColumn === own.startColumn)
        return ownColumn;
    return byteOffset === undefined || own.byteOffset === undefined ? undefined : ownColumn + byteOffset - own.byteOffset;
}
function toEndColumn(region, start) {
    if (region.endColumn === 1)
        return 1;
    if (region.endLine !== region.startLine || start === undefined)
        return undefined;
    if (region.endColumn === region.startColumn)
        return start;
    return region.byteLength === undefined ? undefined : start + region.byteLength;
}
function toLines(region) {
    return { start: { line: region.startLine }, end: { line: (0,_domain_region_js__WEBPACK_IMPORTED_MODULE_3__/* .lastLine */ .fM)(region) } };
}
function toBlocker(notification) {
    const { id, path = '.' } = notification;
    return {
        message: (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .toIncomplete */ .ew)(notification),
        location: { path },
        severity: 'ERROR',
        code: { value: `kempt/${id}` },
    };
}


/***/ })

};
