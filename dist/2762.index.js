"use strict";
exports.id = 2762;
exports.ids = [2762];
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

/***/ 4597:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ textBefore),
/* harmony export */   Yy: () => (/* binding */ regionText),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
function lastLine({ startLine, endLine, endColumn }) {
    return endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;
}
function regionText({ location, snippet }) {
    const { region } = location;
    if (!region || snippet === undefined || region.startLine !== region.endLine)
        return undefined;
    if (region.endColumn - 1 > snippet.length)
        return undefined;
    const text = snippet.slice(region.startColumn - 1, region.endColumn - 1);
    return region.byteLength === undefined || Buffer.byteLength(text) === region.byteLength ? text : undefined;
}
function textBefore(finding) {
    const { region } = finding.location;
    if (region?.startColumn === 1)
        return '';
    return regionText(finding) === undefined ? undefined : finding.snippet?.slice(0, (region?.startColumn ?? 1) - 1);
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

/***/ 2762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarif: () => (/* binding */ sarif)
/* harmony export */ });
/* harmony import */ var _domain_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9946);
/* harmony import */ var _domain_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1753);
/* harmony import */ var _domain_region_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4597);
/* harmony import */ var _lib_headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4922);
/* harmony import */ var _lib_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5073);
/* harmony import */ var _lib_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5178);






const resultLimit = 25_000;
const sarif = {
    id: 'sarif',
    summary: 'SARIF 2.1.0, for code scanning and editors',
    source: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html',
    print: (report) => (0,_lib_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .aB)({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [toRun(report)] }),
};
function toRun(report) {
    const indexes = new Map(report.rules.map(({ id }, index) => [id, index]));
    const findings = [...report.findings].sort(_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byRank */ .O5);
    const suppressed = [...report.suppressed].sort((a, b) => (0,_domain_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byRank */ .O5)(a.finding, b.finding));
    const results = [
        ...findings.map((finding) => toResult(finding, indexes)),
        ...suppressed.map((one) => ({ ...toResult(one.finding, indexes), suppressions: [toSuppression(one)] })),
    ];
    return {
        tool: { driver: toDriver(report) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The top of the repository' } } },
        invocations: [toInvocation(report, results.length - resultLimit)],
        results: results.slice(0, resultLimit),
    };
}
function toDriver({ tool, rules }) {
    return {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        informationUri: 'https://github.com/kempt/kempt',
        rules: rules.map(toRule),
    };
}
function toRule({ id, level, summary, help, helpUri }) {
    return {
        id,
        shortDescription: { text: summary },
        help: { text: toPlain(help) || summary, markdown: help || summary },
        helpUri: helpUri !== undefined && URL.canParse(helpUri) ? new URL(helpUri).href : undefined,
        defaultConfiguration: { level },
    };
}
function toPlain(markdown) {
    return markdown
        .replace(/^```.*\n?/gm, '')
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/`([^`\n]*)`/g, '$1')
        .replace(/\*\*([^*\n]+)\*\*/g, '$1')
        .trim();
}
function toInvocation(report, tooMany) {
    const leftOut = tooMany > 0
        ? [
            {
                level: 'warning',
                id: 'results-left-out',
                message: `${(0,_lib_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(tooMany, 'result')} left out: GitHub takes ${resultLimit}`,
            },
        ]
        : [];
    return {
        executionSuccessful: (0,_lib_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .blockers */ .mN)(report).length === 0,
        exitCode: (0,_domain_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .toExitCode */ .t4)(report),
        toolExecutionNotifications: [...report.notifications, ...leftOut].map(toNotification),
    };
}
function toNotification({ level, id, message, remedy, path }) {
    return {
        level,
        descriptor: { id },
        message: { text: remedy === undefined ? message : `${message}. ${remedy}` },
        locations: path === undefined ? undefined : [{ physicalLocation: { artifactLocation: toArtifact(path) } }],
    };
}
function toResult(finding, indexes) {
    const { rule, level, message, location, related, fix, fingerprint } = finding;
    return {
        ruleId: rule,
        ruleIndex: indexes.get(rule),
        level,
        message: { text: message },
        locations: [toLocation(location, finding)],
        relatedLocations: related?.map((other, id) => ({
            id,
            ...toLocation(other.location),
            message: { text: other.message },
        })),
        partialFingerprints: { 'kempt/v1': fingerprint },
        fixes: fix && [toFix(fix, location.path)],
    };
}
function toLocation(location, finding) {
    const { path, region, commit } = location;
    return {
        physicalLocation: {
            artifactLocation: toArtifact(path),
            region: region && toRegion(region, finding),
            ...toContext(finding),
        },
        properties: commit === undefined ? undefined : { commit },
    };
}
function toRegion(region, finding) {
    const text = finding && ((0,_domain_region_js__WEBPACK_IMPORTED_MODULE_5__/* .regionText */ .Yy)(finding) ?? firstLine(finding));
    return { ...region, snippet: text === undefined ? undefined : { text } };
}
function firstLine({ location: { region }, snippet }) {
    return region && region.endLine > region.startLine ? snippet?.slice(region.startColumn - 1) : undefined;
}
function toContext(finding) {
    const { region } = finding?.location ?? {};
    if (!region || finding?.snippet === undefined || region.endLine > region.startLine)
        return {};
    return {
        contextRegion: { startLine: region.startLine, endLine: region.startLine, snippet: { text: finding.snippet } },
    };
}
function toArtifact(path) {
    const uri = path
        .replace(/\p{Cs}/gu, '\uFFFD')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    return { uri, uriBaseId: '%SRCROOT%' };
}
function toFix({ description, edits }, path) {
    const change = { artifactLocation: toArtifact(path), replacements: edits.map(toReplacement) };
    return { description: { text: description }, artifactChanges: [change] };
}
function toReplacement({ region, text }) {
    return { deletedRegion: region, insertedContent: { text } };
}
function toSuppression({ suppression: { kind, justification } }) {
    return { kind, status: 'accepted', justification };
}


/***/ })

};
;