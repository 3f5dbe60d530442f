export const id = 56;
export const ids = [56];
export const modules = {

/***/ 1056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summary: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./lib/domain/tally.js
var tally = __webpack_require__(7314);
// EXTERNAL MODULE: ./lib/lib/markdown.js
var markdown = __webpack_require__(6890);
// EXTERNAL MODULE: ./lib/lib/text.js
var lib_text = __webpack_require__(5924);
// EXTERNAL MODULE: ./lib/lib/visible.js
var visible = __webpack_require__(9053);
// EXTERNAL MODULE: ./lib/modules/reporters/markdown/fill.js
var fill = __webpack_require__(4079);
// EXTERNAL MODULE: ./lib/modules/reporters/markdown/parts.js
var parts = __webpack_require__(3350);
;// CONCATENATED MODULE: ./lib/modules/reporters/markdown/job-summary.js






const barWidth = 40;
const barsShown = 20;
const checksShown = 200;
/** Up to here the findings are not behind a click. */
const openList = 25;
const measure = (text) => Buffer.byteLength(text);
/** The report as a page of at most `limit` bytes: the verdict, the checks that ran, and all findings that fit. */
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
/** A section that is there as a whole or not at all. */
function within(text, take, share) {
    return take(share, (budget) => (text !== undefined && measure(text) <= budget ? text : undefined));
}
/** The checks that ran: those with findings as a table, the others folded. */
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
/** Findings by rule as bars, the longest `barWidth` columns, in eighths of a column. */
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

/** GitHub drops a summary that is larger, in bytes. */
const summaryLimit = 1024 * 1024;
const summary = {
    id: 'summary',
    summary: "Markdown for GitHub's job summary, at most 1 MiB",
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary',
    print: (report) => toJobSummary(report, summaryLimit),
};


/***/ })

};
