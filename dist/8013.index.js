"use strict";
exports.id = 8013;
exports.ids = [8013];
exports.modules = {

/***/ 8013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  searchHistory: () => (/* binding */ searchHistory)
});

// EXTERNAL MODULE: ./lib/domain/entry.js
var entry = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/domain/errors.js
var domain_errors = __webpack_require__(2690);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/lib/git/git.js
var git = __webpack_require__(779);
;// CONCATENATED MODULE: ./lib/lib/git/log.js



const args = [
    'log',
    '-p',
    '-U0',
    '--format=commit %H',
    '--full-index',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
];
async function* readAddedLines(repository, range) {
    const child = await (0,git/* startGit */.BE)(repository, [...args, '--diff-merges=remerge', '--end-of-options', range, '--']);
    const errors = [];
    child.stderr?.on('data', (chunk) => errors.push(chunk.toString('utf8')));
    const closed = (0,external_node_events_.once)(child, 'close');
    closed.catch(() => undefined);
    try {
        yield* toSections(toLines(child.stdout));
        const [status] = await closed;
        if (status !== 0)
            throw new domain_errors/* UpstreamError */.g('git log', errors.join('').trim() || `git log ended with status ${status}`);
    }
    finally {
        child.kill();
    }
}
async function* toLines(chunks) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let start = 0;
        for (let end = text.indexOf(10); end >= 0; end = text.indexOf(10, start)) {
            yield text.toString('utf8', start, end);
            start = end + 1;
        }
        rest = text.subarray(start);
    }
    if (rest.length > 0)
        yield rest.toString('utf8');
}
async function* toSections(patch) {
    let commit = '';
    let section;
    let number = 0;
    let left = { added: 0, removed: 0 };
    for await (const line of patch) {
        if (left.added > 0 && line.startsWith('+')) {
            section?.numbers.push(number++);
            section?.lines.push(line.slice(1));
            left.added--;
            continue;
        }
        if (left.removed > 0 && line.startsWith('-')) {
            left.removed--;
            continue;
        }
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
        if (hunk) {
            number = Number(hunk[2]);
            left = { removed: Number(hunk[1] ?? 1), added: Number(hunk[3] ?? 1) };
        }
        else if (line.startsWith('diff --git ') || line.startsWith('commit ')) {
            if (section && section.lines.length > 0)
                yield { commit, ...section };
            section = undefined;
            if (line.startsWith('commit '))
                commit = line.slice('commit '.length);
        }
        else if (line.startsWith('+++ b/')) {
            section = { path: line.slice('+++ b/'.length).replace(/\t$/, ''), numbers: [], lines: [] };
        }
        else if (line.startsWith('+++ "b/')) {
            section = { path: line.slice('+++ "b/'.length, -1), numbers: [], lines: [] };
        }
    }
    if (section && section.lines.length > 0)
        yield { commit, ...section };
}

// EXTERNAL MODULE: ./lib/pipeline/check/scan.js + 1 modules
var scan = __webpack_require__(3859);
// EXTERNAL MODULE: ./lib/pipeline/check/selection.js
var selection = __webpack_require__(2142);
;// CONCATENATED MODULE: ./lib/app/history.js





const everCommitted = ['secrets', 'private-key'];
async function searchHistory(scope, settings) {
    if (scope.repository === undefined)
        throw new domain_errors/* UserError */.y('--history needs a git repository');
    const checks = (0,selection/* ofScope */.W)(settings.checks, 'file').filter(({ check }) => everCommitted.includes(check.id));
    if (checks.length === 0)
        throw new domain_errors/* UserError */.y('--history looks for secrets, and no such check is on', `Turn one on: ${everCommitted.join(', ')}`);
    const range = scope.change ? `${scope.change.base}..${scope.change.head ?? 'HEAD'}` : 'HEAD';
    const commits = new CommitsSnapshot(scope.repository, range);
    const { findings, notifications } = await (0,scan/* scan */.z)(commits, [], checks, new Map(), {
        everything: settings.everything,
        clean: (entry) => commits.forget(entry.path),
    });
    return { findings: firstOnly(findings.map((finding) => commits.locate(finding))), notifications };
}
class CommitsSnapshot {
    entries = [];
    #repository;
    #range;
    #added = new Map();
    constructor(repository, range) {
        this.#repository = repository;
        this.#range = range;
    }
    async visit(_, visitor) {
        for await (const added of readAddedLines(this.#repository, this.#range)) {
            const path = `${added.commit}:${added.path}`;
            this.#added.set(path, added);
            const content = Buffer.from(`${added.lines.join('\n')}\n`);
            await visitor.file({ path, mode: entry/* Mode */.K.file }, content, content.length);
        }
    }
    exists() {
        return false;
    }
    forget(path) {
        this.#added.delete(path);
    }
    locate(finding) {
        const { path, region } = finding.location;
        const added = this.#added.get(path);
        if (added === undefined)
            return finding;
        const line = (index) => added.numbers[index - 1] ?? index;
        const moved = region && {
            startLine: line(region.startLine),
            startColumn: region.startColumn,
            endLine: line(region.endLine),
            endColumn: region.endColumn,
        };
        const { fix: _, ...rest } = finding;
        return { ...rest, location: { path: added.path, commit: added.commit, ...(moved && { region: moved }) } };
    }
}
function firstOnly(findings) {
    const first = new Map();
    for (const finding of findings)
        first.set(`${finding.rule}\0${finding.fingerprint}`, finding);
    return [...first.values()];
}


/***/ })

};
;