"use strict";
exports.id = 8618;
exports.ids = [8618];
exports.modules = {

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

/***/ 8618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workflowChange: () => (/* binding */ workflowChange)
/* harmony export */ });
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4674);
/* harmony import */ var _workflow_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8081);


const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const other = /^(?:\.gitlab-ci\.ya?ml|\.gitlab\/ci\/.+\.ya?ml|\.circleci\/[^/]+\.ya?ml|bitbucket-pipelines\.ya?ml|\.?azure-pipelines[\w.-]*\.ya?ml|Jenkinsfile[\w.-]*|\.travis\.ya?ml|\.drone\.ya?ml|appveyor\.ya?ml|\.appveyor\.ya?ml|\.cirrus\.ya?ml|\.buildkite\/.+\.ya?ml|\.woodpecker(?:\/.+)?\.ya?ml|\.semaphore\/.+\.ya?ml)$|^\.github\/actions\/.+/;
const workflowChange = (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .changeCheck */ .rk)({
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
    const parsed = await (0,_workflow_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWorkflow */ .hM)(text);
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


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ embedded),
/* harmony export */   hM: () => (/* binding */ parseWorkflow),
/* harmony export */   xQ: () => (/* binding */ judgeWorkflow)
/* harmony export */ });
let last;
async function parseWorkflow(text) {
    if (last?.text !== text)
        last = { text, parsed: parse(text) };
    return last.parsed;
}
async function parse(text) {
    if (!/^\s*["']?(?:jobs|runs)["']?\s*:/m.test(text))
        return undefined;
    const { parseYamlWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5917)]).then(__webpack_require__.bind(__webpack_require__, 5917));
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


/***/ })

};
;