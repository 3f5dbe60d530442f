export const id = 790;
export const ids = [790];
export const modules = {

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markdown: () => (/* binding */ markdown_markdown)
});

// EXTERNAL MODULE: ./lib/lib/headline.js
var headline = __webpack_require__(2671);
// EXTERNAL MODULE: ./lib/lib/markdown.js
var markdown = __webpack_require__(6890);
// EXTERNAL MODULE: ./lib/lib/text.js
var lib_text = __webpack_require__(5924);
// EXTERNAL MODULE: ./lib/modules/reporters/markdown/fill.js
var fill = __webpack_require__(4079);
// EXTERNAL MODULE: ./lib/modules/reporters/markdown/parts.js
var parts = __webpack_require__(3350);
;// CONCATENATED MODULE: ./lib/modules/reporters/markdown/comment.js





/** Up to here the findings are listed openly, and a table would say nothing more. */
const openList = 10;
const rulesInTable = 10;
/** The forges count characters; UTF-16 code units are never fewer. */
const measure = (text) => text.length;
/**
 * The report as a comment of at most `limit` characters: the verdict, what made it so, and the rest behind a click.
 * What does not fit is counted.
 */
function toComment(report, limit) {
    const head = (0,parts/* toHead */.mP)(report, '###');
    const foot = (0,parts/* toFoot */.OG)(report);
    let room = limit - head.length - foot.length - 16;
    const take = (share, section) => {
        const text = section(Math.floor(room * share));
        room -= text === undefined ? 0 : text.length + 2;
        return text;
    };
    const problems = take(0.3, (budget) => (0,parts/* toNotifications */.wZ)(report, budget, measure));
    const notExamined = take(0.3, (budget) => (0,parts/* toNotExamined */.Al)(report, budget, measure));
    const rules = take(0.5, (budget) => toRuleTable(report, budget));
    const findings = take(1, (budget) => toList(report, budget));
    return (0,fill/* stack */.t$)([head, problems, rules, findings, notExamined, foot]);
}
/** The rules that matter most; undefined where the open list says it all, or there is no room. */
function toRuleTable({ findings }, budget) {
    if (findings.length <= openList)
        return undefined;
    const rules = (0,parts/* rankRules */.iZ)(findings);
    for (let shown = Math.min(rulesInTable, rules.length); shown > 0; shown--) {
        const rows = rules
            .slice(0, shown)
            .map(([rule, group]) => [
            `${headline/* levelSymbols */.YS[group[0]?.level ?? 'note']} ${(0,parts/* toCode */.Xt)(rule)}`,
            (0,lib_text/* groupDigits */.K9)(group.length),
            (0,parts/* toPlaces */.MX)(group),
        ]);
        const rest = rules.slice(shown);
        const others = rest.reduce((sum, [, group]) => sum + group.length, 0);
        const last = rest.length > 0 ? [[`and ${(0,lib_text/* plural */.LS)(rest.length, 'more rule')}`, (0,lib_text/* groupDigits */.K9)(others), '']] : [];
        const text = (0,markdown/* table */.tp)(['Rule', 'Findings', 'Where'], [...rows, ...last], [1]);
        if (measure(text) <= budget)
            return text;
    }
    return undefined;
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

;// CONCATENATED MODULE: ./lib/modules/reporters/markdown.js

/** GitHub's limit for the body of a comment or review, in characters; GitLab's and Azure's are higher. */
const commentLimit = 65_536;
const markdown_markdown = {
    id: 'markdown',
    summary: 'Markdown for a comment on a pull request, at most 65,536 characters',
    source: 'https://github.github.com/gfm/',
    print: (report) => toComment(report, commentLimit),
};


/***/ })

};
