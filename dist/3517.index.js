"use strict";
exports.id = 3517;
exports.ids = [3517];
exports.modules = {

/***/ 5445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/config/load.js
var load = __webpack_require__(5503);
// EXTERNAL MODULE: ./lib/config/settings.js
var config_settings = __webpack_require__(2586);
// EXTERNAL MODULE: ./lib/domain/version.gen.js
var version_gen = __webpack_require__(5993);
// EXTERNAL MODULE: ./lib/lib/baseline-file.js
var baseline_file = __webpack_require__(9224);
// EXTERNAL MODULE: ./lib/modules/checks/index.gen.js
var index_gen = __webpack_require__(5890);
// EXTERNAL MODULE: ./lib/pipeline/check/inputs.js
var check_inputs = __webpack_require__(3103);
// EXTERNAL MODULE: ./lib/domain/entry.js
var domain_entry = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/domain/finding.js + 1 modules
var finding = __webpack_require__(9506);
// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(1753);
// EXTERNAL MODULE: ./lib/pipeline/check/baseline.js
var baseline = __webpack_require__(245);
// EXTERNAL MODULE: ./lib/pipeline/check/facts.js
var facts = __webpack_require__(6771);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/pipeline/check/tree.js



const readable = /(?:^|\/)\.git(?:attributes|modules)$/;
async function judgeTree(input, checks) {
    const contents = checks.length === 0 ? new Map() : await readSmall(input);
    const byPath = new Map(contents);
    const tree = {
        entries: input.entries,
        candidates: input.candidates,
        linkTarget: (entry) => (entry.mode === domain_entry/* Mode */.K.symlink ? byPath.get(entry.path) : undefined),
        exists: (path) => input.snapshot.exists(external_node_path_.posix.normalize(path)),
        submoduleHead: input.submoduleHead,
        read: (path) => byPath.get(path),
        ignoredTracked: input.ignoredTracked,
    };
    const judged = { findings: [], notifications: [] };
    for (const selected of checks)
        await runAt(selected, (report) => selected.check.run(tree, report, selected.options), judged);
    return judged;
}
async function readSmall({ snapshot, entries, candidates }) {
    const links = candidates.filter((entry) => entry.mode === domain_entry/* Mode */.K.symlink);
    const files = entries.filter((entry) => entry.mode !== domain_entry/* Mode */.K.symlink && readable.test(entry.path));
    const contents = new Map();
    await snapshot.visit([...links, ...files], {
        file: (entry, buffer, length) => {
            contents.set(entry.path, buffer.toString('utf8', 0, length));
            return undefined;
        },
        problem: () => undefined,
    });
    return contents;
}
async function runAt({ check, level, excludes }, run, into) {
    const report = (path, draft) => {
        if (excludes(path))
            return;
        const { line, column = 1 } = draft;
        into.findings.push((0,finding/* buildFinding */.U)({
            rule: draft.rule === undefined ? check.id : `${check.id}/${draft.rule}`,
            level: level ?? draft.level ?? check.level,
            message: draft.message,
            path,
            subject: draft.snippet ?? '',
            snippet: draft.snippet,
            region: line === undefined ? undefined : lineRegion(line, column, draft.snippet ?? ''),
        }));
    };
    try {
        await run(report);
    }
    catch (error) {
        into.notifications.push({
            level: 'error',
            id: 'check-failed',
            message: `The check ${check.id} failed: ${error instanceof Object && 'stack' in error ? String(error.stack) : String(error)}`,
            remedy: 'Please report this as a bug of Kempt.',
        });
    }
}
function lineRegion(line, column, text) {
    return { startLine: line, startColumn: column, endLine: line, endColumn: Math.max(column, text.length + 1) };
}

;// CONCATENATED MODULE: ./lib/pipeline/check/change.js



async function judgeChange(set, snapshot, checks) {
    const judged = { findings: [], notifications: [] };
    if (set === undefined || checks.length === 0)
        return judged;
    const texts = await readTexts(set.files, snapshot);
    const change = {
        ...set,
        text: (file) => texts.get(file.path),
        has: (path) => snapshot.exists(path),
    };
    for (const selected of checks) {
        await runAt(selected, (report) => selected.check.run(change, report, selected.options), judged);
    }
    return judged;
}
async function readTexts(files, snapshot) {
    const texts = new Map();
    const heads = files.flatMap((file) => (file.head && (0,domain_entry/* isRegular */.$)(file.head) ? [file.head] : []));
    await snapshot.visit(heads, {
        file: (entry, buffer, length) => {
            if (!(0,facts/* isBinary */.Go)(buffer, length))
                texts.set(entry.path, buffer.toString('utf8', 0, length));
            return undefined;
        },
        problem: () => undefined,
    });
    return texts;
}

;// CONCATENATED MODULE: ./lib/pipeline/check/only-new.js
function subtractBase(head, base, changed) {
    const files = new Map(changed.map((file) => [file.path, file]));
    const known = new Map();
    for (const finding of base) {
        const key = keyOf(finding, finding.location.path);
        known.set(key, (known.get(key) ?? 0) + 1);
    }
    const fresh = new Set();
    for (const [key, group] of groupBy(head, (finding) => keyOf(finding, files.get(finding.location.path)?.base?.path))) {
        const added = group.length - (known.get(key) ?? 0);
        if (added <= 0)
            continue;
        const byChange = [...group].sort((a, b) => Number(isOnAddedLine(b, files)) - Number(isOnAddedLine(a, files)));
        for (const finding of byChange.slice(0, added))
            fresh.add(finding);
    }
    return head.filter((finding) => fresh.has(finding));
}
function keyOf(finding, path) {
    return `${path ?? ''}\0${finding.fingerprint.split(':')[0]}`;
}
function groupBy(items, key) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(key(item));
        if (group)
            group.push(item);
        else
            groups.set(key(item), [item]);
    }
    return groups;
}
function isOnAddedLine(finding, files) {
    const line = finding.location.region?.startLine;
    const hunks = files.get(finding.location.path)?.hunks ?? [];
    return line !== undefined && hunks.some((hunk) => line >= hunk.headStart && line < hunk.headStart + hunk.headCount);
}

// EXTERNAL MODULE: ./lib/pipeline/check/scan.js + 1 modules
var scan = __webpack_require__(3859);
// EXTERNAL MODULE: ./lib/pipeline/check/selection.js
var selection = __webpack_require__(2142);
// EXTERNAL MODULE: ./lib/pipeline/check/suppress.js
var suppress = __webpack_require__(8369);
;// CONCATENATED MODULE: ./lib/pipeline/check/run.js










async function runChecks(input) {
    const head = await judge(input, input.tree, input.files, input.change);
    const fresh = await withoutBase(head.findings, input);
    const known = input.baseline ? (0,baseline/* applyBaseline */.Q)(fresh, input.baseline) : { findings: fresh, suppressed: [], stale: [] };
    return {
        ...head,
        findings: known.findings,
        suppressed: [...head.suppressed, ...known.suppressed],
        stale: known.stale,
        existing: head.findings.length - fresh.length,
    };
}
async function judge({ checks, inputs, scan: options }, tree, files, change) {
    const ofFiles = (0,selection/* ofScope */.W)(checks, 'file');
    const { findings, suppressions, notifications, ...counts } = await (0,scan/* scan */.z)(tree.snapshot, files, ofFiles, inputs, options);
    const ofTree = await judgeTree(tree, (0,selection/* ofScope */.W)(checks, 'tree'));
    const ofChange = await judgeChange(change, tree.snapshot, (0,selection/* ofScope */.W)(checks, 'change'));
    const all = [...findings, ...ofTree.findings, ...ofChange.findings].sort(order/* byPathAndLine */.Uo);
    const sorted = (0,suppress/* applySuppressions */.p)((0,finding/* numberSiblings */.b)(all), suppressions, unusedRule(checks));
    return {
        ...counts,
        ...sorted,
        notifications: [...notifications, ...ofTree.notifications, ...ofChange.notifications],
    };
}
async function withoutBase(findings, input) {
    const { change, base: open } = input;
    if (change === undefined || open === undefined || findings.length === 0)
        return findings;
    const paths = new Set(findings.map((finding) => finding.location.path));
    const candidates = change.files.flatMap((file) => (file.base && paths.has(file.path) ? [file.base] : []));
    const entries = baseTree(input.tree.entries, change);
    const tree = { ...noTree, snapshot: open(entries), entries, candidates };
    const quiet = { ...input, scan: { everything: input.scan?.everything } };
    const base = await judge(quiet, tree, candidates.filter(domain_entry/* isRegular */.$), undefined);
    return subtractBase(findings, base.findings, change.files);
}
function baseTree(entries, change) {
    const touched = new Set(change.files.flatMap((file) => (file.head ? [file.head.path] : [])));
    const before = change.files.flatMap((file) => (file.base && file.status !== 'copied' ? [file.base] : []));
    return [...entries.filter((entry) => !touched.has(entry.path)), ...before];
}
const noTree = {
    submoduleHead: () => undefined,
    ignoredTracked: async () => [],
};
function unusedRule(checks) {
    const own = checks.find(({ check }) => check.id === 'suppressions');
    if (!own)
        return undefined;
    const ran = new Set(checks.filter(({ check }) => check.scope !== 'change').map(({ check }) => check.id));
    return { level: own.level ?? own.check.level, ran };
}

// EXTERNAL MODULE: ./lib/app/checks.js
var app_checks = __webpack_require__(8587);
// EXTERNAL MODULE: ./lib/domain/gate.js
var gate = __webpack_require__(9946);
;// CONCATENATED MODULE: ./lib/domain/report.js
const reportVersion = 1;
const reportSchemaUri = 'https://raw.githubusercontent.com/kempt/kempt/v1/schema/report.schema.json';

;// CONCATENATED MODULE: ./lib/app/report.js




function toReport(scope, settings, outcome, history, timings, withoutSecrets) {
    const findings = [...outcome.findings, ...(history?.findings ?? [])].sort(order/* byPathAndLine */.Uo).map(withoutSecrets);
    const notifications = [
        ...outcome.notifications,
        ...(history?.notifications ?? []),
        ...outcome.unread.flatMap((file) => unreadNotice(file)),
        ...staleNotice(outcome.stale.length, settings.baseline),
    ];
    const runs = toRuns(settings, findings);
    return {
        $schema: reportSchemaUri,
        version: reportVersion,
        tool: { name: 'kempt', version: version_gen/* version */.r },
        verdict: (0,gate/* toVerdict */.ds)(findings, notifications, settings.failOn),
        failOn: settings.failOn,
        scope: {
            kind: scope.kind,
            ...(scope.change && { base: scope.change.base }),
            ...(scope.change?.head !== undefined && { head: scope.change.head }),
            onlyNew: scope.change !== undefined && settings.onlyNew,
            files: outcome.files,
            bytes: outcome.bytes,
        },
        findings,
        suppressed: outcome.suppressed.map((one) => ({ ...one, finding: withoutSecrets(one.finding) })),
        rules: toRules(settings, [...findings, ...outcome.suppressed.map((one) => one.finding)]),
        runs,
        notExamined: toNotExamined(scope, outcome),
        notifications,
        existing: outcome.existing,
        timings,
        environment: {
            node: process.versions.node,
            platform: `${process.platform} ${process.arch}`,
            startedAt: new Date(performance.timeOrigin).toISOString(),
        },
    };
}
function toRuns(settings, findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(checkOf(rule), (counts.get(checkOf(rule)) ?? 0) + 1);
    const ran = settings.checks.map(({ check }) => ({
        check: check.id,
        status: 'ran',
        findings: counts.get(check.id) ?? 0,
    }));
    const skipped = settings.skipped.map(({ id, reason }) => ({
        check: id,
        status: 'skipped',
        reason,
        findings: 0,
    }));
    return [...ran, ...skipped].sort((a, b) => (a.check < b.check ? -1 : 1));
}
function checkOf(rule) {
    return rule.slice(0, rule.indexOf('/') < 0 ? rule.length : rule.indexOf('/'));
}
function toRules(settings, findings) {
    const levels = new Map(findings.map((finding) => [finding.rule, finding.level]));
    const checks = new Map(settings.checks.map(({ check }) => [check.id, check]));
    return [...levels.keys()].sort().flatMap((id) => {
        const check = checks.get(checkOf(id));
        if (check === undefined)
            return [];
        const { summary, docs, source } = check;
        return [{ id, level: levels.get(id), summary, help: docs, ...(source !== undefined && { helpUri: source }) }];
    });
}
const unreadNotices = {
    missing: undefined,
    'too-large': undefined,
    'not-a-file': ({ path }) => ({
        level: 'warning',
        id: 'not-a-file',
        message: `${path} is tracked as a file, but something else stands there`,
        path,
    }),
    unreadable: ({ path, detail }) => ({
        level: 'error',
        id: 'unreadable',
        message: `${path} could not be read: ${detail}`,
        remedy: 'Make it readable, or leave it out under files.exclude.',
        path,
    }),
};
function unreadNotice(file) {
    const notice = unreadNotices[file.problem]?.(file);
    return notice ? [notice] : [];
}
function staleNotice(stale, baseline) {
    if (stale === 0 || baseline === undefined)
        return [];
    const entries = stale === 1 ? '1 entry of the baseline' : `${stale} entries of the baseline`;
    const message = `${entries} ${baseline} ${stale === 1 ? 'is' : 'are'} no longer found`;
    return [{ level: 'note', id: 'stale-baseline', message, remedy: 'Shrink it: kempt check --update-baseline' }];
}
function toNotExamined(scope, outcome) {
    const { generated, vendored, fixture } = outcome.passedOver;
    const paths = (problem) => outcome.unread.filter((file) => file.problem === problem).map((file) => file.path);
    const counted = [
        { reason: 'larger than files.max-size: not read', files: paths('too-large').length, examples: paths('too-large') },
        { reason: 'deleted in the work tree', files: paths('missing').length, examples: paths('missing') },
        { reason: 'left out by the sparse checkout', files: scope.sparse, examples: [] },
        { reason: 'left out by files.include and files.exclude', files: scope.excluded, examples: [] },
        { reason: 'generated: text checks left them alone', files: generated, examples: [] },
        { reason: 'vendored: text checks left them alone', files: vendored, examples: [] },
        { reason: 'test data: text checks left them alone', files: fixture, examples: [] },
    ];
    return counted.filter(({ files }) => files > 0).map((one) => ({ ...one, examples: one.examples.slice(0, 5) }));
}

// EXTERNAL MODULE: ./lib/app/scope.js + 7 modules
var app_scope = __webpack_require__(5664);
;// CONCATENATED MODULE: ./lib/app/check.js












async function check(request) {
    const clock = new Clock();
    const place = (0,app_scope/* locate */.x5)(request);
    const config = await (0,load/* loadConfig */.Z)(place.top, request.config, app_checks/* loadAllChecks */.d);
    const base = await (0,config_settings/* toSettings */.R4)(config, request);
    const cache = mayCache(request, base) && place.repository?.top ? await __webpack_require__.e(/* import() */ 8397).then(__webpack_require__.bind(__webpack_require__, 8397)) : undefined;
    const dirty = cache && place.repository && cache.startDirtyFiles(place.repository);
    dirty?.catch(() => undefined);
    const { selected, skipped } = (0,config_settings/* selectChecks */.oL)(config, request, index_gen/* checks */.A, (0,app_scope/* isOfChange */.iK)(request));
    const [scope, checks] = await Promise.all([
        (0,app_scope/* openScope */.PQ)(request, place, {
            ...base,
            patch: selected.some((entry) => entry.scope === 'change'),
            subjects: selected.some((entry) => entry.id === 'commit-subject'),
        }),
        (0,config_settings/* loadChecks */.o$)(config, selected),
    ]);
    const settings = { ...base, checks, skipped };
    const part = scope.change && { head: scope.change.head };
    const inputs = await (0,check_inputs/* readInputs */.K)((0,selection/* ofScope */.W)(settings.checks, 'file'), scope.beside, part ? scope.files : scope.tree.entries, part);
    clock.lap('list');
    const decides = { settings: [version_gen/* version */.r, config, request.only, request.skip, settings.everything], inputs };
    const known = cache && dirty && place.repository && scope.index
        ? await cache.findClean(place.repository, scope.index, scope, decides, dirty)
        : undefined;
    const files = known?.toScan ?? scope.files;
    const outcome = await runChecks({
        checks: settings.checks,
        tree: scope.tree,
        inputs,
        files,
        change: scope.change,
        base: settings.onlyNew ? scope.base : undefined,
        baseline: settings.baseline === undefined || request.ignoreBaseline
            ? undefined
            : (0,baseline_file/* loadBaseline */.o)(scope.top, settings.baseline),
        scan: {
            everything: settings.everything,
            progress: request.progress && ((done) => request.progress?.(done, files.length)),
            clean: known?.remember,
        },
    });
    await known?.save();
    clock.lap('check');
    const history = request.history ? await (await __webpack_require__.e(/* import() */ 8013).then(__webpack_require__.bind(__webpack_require__, 8013))).searchHistory(scope, settings) : undefined;
    if (history)
        clock.lap('history');
    const total = known ? withClean(outcome, known, settings) : outcome;
    const silent = [total.findings, total.suppressed, history?.findings ?? []].every((list) => list.length === 0);
    const hide = silent ? (finding) => finding : (await Promise.all(/* import() */[__webpack_require__.e(2395), __webpack_require__.e(5070)]).then(__webpack_require__.bind(__webpack_require__, 5070))).withoutSecrets;
    return { report: toReport(scope, settings, total, history, clock.finish(), hide), scope, settings };
}
function mayCache(request, settings) {
    return (settings.cache &&
        !request.staged &&
        [request.changed, request.base, request.head, request.gitDir].every((one) => one === undefined));
}
function withClean(outcome, { clean }, settings) {
    let bytes = 0;
    for (const entry of clean)
        bytes += entry.size ?? 0;
    const passedOver = (0,scan/* countPassedOver */.S)((0,selection/* ofScope */.W)(settings.checks, 'file'), clean, settings.everything);
    return {
        ...outcome,
        files: outcome.files + clean.length,
        bytes: outcome.bytes + bytes,
        passedOver: {
            generated: outcome.passedOver.generated + passedOver.generated,
            vendored: outcome.passedOver.vendored + passedOver.vendored,
            fixture: outcome.passedOver.fixture + passedOver.fixture,
        },
    };
}
class Clock {
    #started = performance.now();
    #laps = {};
    #last = this.#started;
    lap(phase) {
        const now = performance.now();
        this.#laps[phase] = Math.round((now - this.#last) * 10) / 10;
        this.#last = now;
    }
    finish() {
        return { ...this.#laps, total: Math.round((performance.now() - this.#started) * 10) / 10 };
    }
}


/***/ }),

/***/ 6889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y_: () => (/* binding */ printReport),
  M: () => (/* binding */ reporterIds),
  S: () => (/* reexport */ reporterSummaries)
});

;// CONCATENATED MODULE: ./lib/modules/reporters/index.gen.js
const reporters = {
    checkstyle: () => __webpack_require__.e(/* import() */ 8486).then(__webpack_require__.bind(__webpack_require__, 8486)).then((m) => m.checkstyle),
    codequality: () => __webpack_require__.e(/* import() */ 9713).then(__webpack_require__.bind(__webpack_require__, 9713)).then((m) => m.codequality),
    github: () => __webpack_require__.e(/* import() */ 8892).then(__webpack_require__.bind(__webpack_require__, 8892)).then((m) => m.github),
    json: () => __webpack_require__.e(/* import() */ 6525).then(__webpack_require__.bind(__webpack_require__, 6525)).then((m) => m.json),
    junit: () => __webpack_require__.e(/* import() */ 1743).then(__webpack_require__.bind(__webpack_require__, 1743)).then((m) => m.junit),
    markdown: () => __webpack_require__.e(/* import() */ 4619).then(__webpack_require__.bind(__webpack_require__, 4619)).then((m) => m.markdown),
    pretty: () => __webpack_require__.e(/* import() */ 9076).then(__webpack_require__.bind(__webpack_require__, 9076)).then((m) => m.pretty),
    rdjson: () => __webpack_require__.e(/* import() */ 5199).then(__webpack_require__.bind(__webpack_require__, 5199)).then((m) => m.rdjson),
    sarif: () => __webpack_require__.e(/* import() */ 2762).then(__webpack_require__.bind(__webpack_require__, 2762)).then((m) => m.sarif),
    summary: () => __webpack_require__.e(/* import() */ 4298).then(__webpack_require__.bind(__webpack_require__, 4298)).then((m) => m.summary),
};
const reporterSummaries = {
    checkstyle: 'Checkstyle XML, for Jenkins and other tools that know it',
    codequality: "GitLab's Code Quality report, for `artifacts:reports:codequality`",
    github: "GitHub's workflow commands: annotations of a pull request's files, without a token",
    json: 'The report itself, for programs and for later stages of Kempt',
    junit: 'JUnit XML, for the test views of Jenkins, GitLab, CircleCI and Azure',
    markdown: 'Markdown for a comment on a pull request, at most 65,536 characters',
    pretty: 'Text for people, in a terminal or a log',
    rdjson: "reviewdog's diagnostic format, with the fixes as suggestions",
    sarif: 'SARIF 2.1.0, for code scanning and editors',
    summary: "Markdown for GitHub's job summary, at most 1 MiB",
};

;// CONCATENATED MODULE: ./lib/app/print.js


const reporterIds = Object.keys(reporters);
async function printReport(id, report, style) {
    const reporter = await reporters[id]();
    return reporter.print(report, style);
}


/***/ }),

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

/***/ 4238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pt: () => (/* binding */ FileType),
  Ko: () => (/* binding */ fileTypes),
  rV: () => (/* binding */ unkempt)
});

;// CONCATENATED MODULE: ./lib/domain/folder-class.js
const Folder = {
    generated: 1 << 10,
    vendored: 1 << 11,
    fixture: 1 << 12,
    test: 1 << 13,
    built: 1 << 29,
    manual: 1 << 30,
};
const Part = {
    source: 1 << 14,
    data: 1 << 15,
    works: 1 << 16,
    trees: 1 << 17,
    resources: 1 << 18,
};
const { generated, vendored, fixture, test, built, manual } = Folder;
const inherited = generated | vendored | fixture | test | built | manual;
const names = [
    ['node_modules bower_components vendor vendored third_party third-party thirdparty .yarn', vendored],
    ['externallib externallibs external_lib external_libs external-lib external-libs', vendored],
    ['testdata test_data test-data testfiles test_files test-files testcases corpus', fixture],
    ['__snapshots__ snapshots golden goldens goldenfile goldenfiles golden_files golden-files', fixture],
    ['generated __generated__ autogen', generated],
    ['.idea .run .junit.run .settings', generated],
    ['__tests__', test],
    ['dist', built],
    ['man man1 man2 man3 man4 man5 man6 man7 man8', manual],
    ['src', Part.source],
    ['data assets dummy', Part.data],
    ['input inputs output outputs expected stub stubs', Part.works],
    ['in out', Part.trees],
    ['resources projects', Part.resources],
];
const byName = new Map(names.flatMap(([list, bits]) => list.split(' ').map((name) => [name, bits])));
byName.set('test data', fixture);
byName.set('test files', fixture);
const telling = /(?:[Ff]ixtures?|[Tt]ests?|\.in|\.out|\.xcodeproj)$|^generated[_-]/;
const patterns = [
    [/^[\w.-]*[Ff]ixtures?$/, fixture],
    [/^(?:.*[._ -])?[Tt]ests?$|^\w*[a-z]Tests?$/, test],
    [/^[\w-]+\.(?:in|out)$/, Part.trees],
    [/\.xcodeproj$|^generated[_-]\w+$/, generated],
];
const nameBits = new Map();
let lastFolder = '';
let lastClass = 0;
function folderClass(path) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (folder !== lastFolder) {
        lastFolder = folder;
        lastClass = classify(folder);
    }
    return lastClass;
}
function classify(folder) {
    let all = 0;
    let above = 0;
    let parent = 0;
    for (let start = 0, end = folder.indexOf('/'); end >= 0; start = end + 1, end = folder.indexOf('/', start)) {
        const own = bitsOf(folder.slice(start, end));
        if ((all & test) !== 0 && holdsTestData(own, parent, above, all))
            all |= fixture;
        all |= own & inherited;
        if ((all & test) !== 0)
            all |= own & Part.trees;
        above = parent;
        parent = own;
    }
    return all & inherited;
}
function holdsTestData(own, parent, above, all) {
    if ((own & Part.works) !== 0 || (all & Part.trees) !== 0)
        return true;
    if ((parent & test) === 0)
        return false;
    return (own & Part.data) !== 0 || ((own & Part.resources) !== 0 && (above & Part.source) !== 0);
}
function bitsOf(name) {
    let bits = nameBits.get(name);
    if (bits === undefined) {
        bits = byName.get(name) ?? (byName.get(name.toLowerCase()) ?? 0) & (vendored | fixture | generated);
        if (telling.test(name))
            for (const [pattern, one] of patterns)
                if (pattern.test(name))
                    bits |= one;
        nameBits.set(name, bits);
    }
    return bits;
}

;// CONCATENATED MODULE: ./lib/domain/file-type.js

const FileType = {
    json: 1 << 0,
    jsonc: 1 << 1,
    yaml: 1 << 2,
    toml: 1 << 3,
    xml: 1 << 4,
    notebook: 1 << 5,
    editorconfig: 1 << 6,
    markdown: 1 << 7,
    patch: 1 << 8,
    workflow: 1 << 9,
    generated: Folder.generated,
    vendored: Folder.vendored,
    fixture: Folder.fixture,
    test: Folder.test,
};
const unkempt = FileType.generated | FileType.vendored | FileType.fixture;
const data = 1 << 28;
const places = Folder.test | Folder.built | Folder.manual;
const known = ~(data | Folder.built | Folder.manual);
const { json, jsonc, yaml, toml, xml, notebook, editorconfig, markdown, patch, generated: file_type_generated } = FileType;
const byExtension = new Map([
    ['json', json],
    ['jsonc', jsonc],
    ['json5', 0],
    ['code-workspace', jsonc],
    ['webmanifest', json],
    ['geojson', json],
    ['topojson', json],
    ['jsonld', json],
    ['har', json],
    ['sarif', json],
    ['yaml', yaml],
    ['yml', yaml],
    ['toml', toml],
    ['xml', xml],
    ['svg', xml | file_type_generated],
    ['drawio', xml | file_type_generated],
    ['excalidraw', json | file_type_generated],
    ['xsd', xml],
    ['xsl', xml],
    ['xslt', xml],
    ['rng', xml],
    ['wsdl', xml],
    ['plist', xml],
    ['csproj', xml],
    ['vbproj', xml],
    ['fsproj', xml],
    ['vcxproj', xml],
    ['props', xml],
    ['targets', xml],
    ['nuspec', xml],
    ['resx', xml],
    ['xaml', xml],
    ['pom', xml],
    ['ipynb', notebook],
    ['md', markdown],
    ['markdown', markdown],
    ['mdx', markdown],
    ['patch', patch],
    ['diff', patch],
    ['rej', patch],
    ['snap', file_type_generated],
    ['map', json | file_type_generated],
    ['lock', file_type_generated],
    ['sln', file_type_generated],
    ['dotsettings', file_type_generated],
    ['api', file_type_generated],
]);
for (const extension of ('txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv ' +
    'html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl ' +
    'ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore').split(' ')) {
    byExtension.set(extension, data);
}
const asData = json | jsonc | yaml | toml | xml | notebook | markdown | patch | data;
const noData = /(?:^|\/)(?:(?:readme|changelog|contributing)[^/]*|cmakelists\.txt|[^/]+(?:proj|\.props|\.targets))$/i;
const builtExtension = /\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;
const manualPage = /\.[1-8]$/;
const file_type_byName = new Map([
    ['.editorconfig', editorconfig],
    ['.clang-format', yaml],
    ['.clang-tidy', yaml],
    ['.gemrc', yaml],
    ['citation.cff', yaml],
    ['.prettierrc', 0],
    ['.babelrc', 0],
    ['.babelrc.json', 0],
    ['babel.config.json', 0],
    ['.jshintrc', jsonc],
    ['.jscsrc', jsonc],
    ['.eslintrc.json', jsonc],
    ['.swcrc', jsonc],
    ['.hintrc', jsonc],
    ['.devcontainer.json', jsonc],
    ['devcontainer.json', jsonc],
    ['tslint.json', jsonc],
    ['api-extractor.json', jsonc],
    ['turbo.json', jsonc],
    ['angular.json', jsonc],
    ['.luarc.json', jsonc],
    ['language-configuration.json', jsonc],
    ['rush.json', jsonc],
    ['renovate.json', jsonc],
    ['.renovaterc', jsonc],
    ['.renovaterc.json', jsonc],
    ['.oxlintrc.json', jsonc],
    ['.markdownlint.json', jsonc],
    ['typedoc.json', jsonc],
    ['.cspell.json', jsonc],
    ['cspell.json', jsonc],
    ['pyrightconfig.json', jsonc],
    ['biome.json', jsonc],
    ['deno.json', jsonc],
    ['bun.lock', jsonc | file_type_generated],
    ['composer.lock', json | file_type_generated],
    ['flake.lock', json | file_type_generated],
    ['package-lock.json', json | file_type_generated],
    ['devcontainer-lock.json', json | file_type_generated],
    ['npm-shrinkwrap.json', json | file_type_generated],
    ['pipfile.lock', json | file_type_generated],
    ['pnpm-lock.yaml', yaml | file_type_generated],
    ['cargo.lock', toml | file_type_generated],
    ['poetry.lock', toml | file_type_generated],
    ['uv.lock', toml | file_type_generated],
    ['pdm.lock', toml | file_type_generated],
    ['pipfile', toml],
    ['go.sum', file_type_generated],
]);
const commentedConfig = /^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;
const commentedFolder = /(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;
const workflowPath = /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;
const minified = /[.-]min\.(?:js|mjs|cjs|css)$/;
function fileTypes(path) {
    const place = folderClass(path);
    const types = nameTypes(path) | place;
    return ((place & places) === 0 ? types : inPlace(path, types)) & known;
}
function inPlace(path, types) {
    const worked = (types & FileType.test) !== 0 && (types & asData) !== 0 && !noData.test(path) ? FileType.fixture : 0;
    const built = (types & Folder.built) !== 0 && builtExtension.test(path) ? file_type_generated : 0;
    const page = (types & Folder.manual) !== 0 && manualPage.test(path) ? file_type_generated : 0;
    return types | worked | built | page;
}
function nameTypes(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const named = file_type_byName.get(name);
    if (named !== undefined)
        return named;
    const types = byExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? 0;
    if (types === json && (commentedConfig.test(name) || commentedFolder.test(path)))
        return jsonc;
    if (types === yaml && workflowPath.test(path))
        return yaml | FileType.workflow;
    if ((types & known) === 0 && minified.test(name))
        return file_type_generated;
    return types;
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ buildFinding),
  b: () => (/* binding */ numberSiblings)
});

;// CONCATENATED MODULE: ./lib/domain/hash.js
function hash64(text) {
    let high = 0x9e3779b9;
    let low = 0x85ebca6b;
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        high = Math.imul(high ^ unit, 0x27d4eb2f);
        low = Math.imul(low ^ unit, 0x165667b1);
    }
    return toHex(finish(high ^ (low >>> 15))) + toHex(finish(low ^ (high >>> 13)));
}
function finish(value) {
    const mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    const again = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return again ^ (again >>> 16);
}
function toHex(value) {
    return (value >>> 0).toString(16).padStart(8, '0');
}

;// CONCATENATED MODULE: ./lib/domain/finding.js

const snippetLimit = 240;
function buildFinding(parts) {
    const { rule, level, message, path, region, commit, fix } = parts;
    if (rule === '' || message === '')
        throw new Error(`A finding needs a rule and a message: ${JSON.stringify(parts)}`);
    if (path === '')
        throw new Error(`A finding needs a primary location: ${rule}`);
    if (fix && !ascends(fix.edits))
        throw new Error(`The edits of a fix must ascend and not overlap: ${rule} in ${path}`);
    const snippet = parts.snippet ?? (region ? firstLine(parts.subject) : undefined);
    return {
        rule,
        level,
        message,
        location: { path, ...(region && { region }), ...(commit && { commit }) },
        ...(snippet !== undefined && { snippet: snippet.slice(0, snippetLimit) }),
        ...(fix && { fix }),
        fingerprint: contentHash(rule, parts.subject),
    };
}
function ascends(edits) {
    let end = 0;
    return edits.every(({ region }) => {
        const ok = region.byteOffset >= end;
        end = region.byteOffset + region.byteLength;
        return ok;
    });
}
function firstLine(text) {
    return text.slice(0, text.search(/[\r\n]|$/));
}
function contentHash(rule, subject) {
    const normal = subject.replace(/\s+/g, '');
    return hash64(`${rule}\0${normal}`);
}
function numberSiblings(findings) {
    const seen = new Map();
    return findings.map((finding) => {
        const key = `${finding.location.path}\0${finding.location.commit ?? ''}\0${finding.fingerprint}`;
        const ordinal = (seen.get(key) ?? 0) + 1;
        seen.set(key, ordinal);
        return ordinal === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}:${ordinal}` };
    });
}


/***/ }),

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

/***/ 8266:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSuppressions),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
const inCode = /(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;
const inMarkdown = /<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;
const commentEnd = /[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;
function parseSuppressions(text, markdown) {
    const pattern = markdown ? inMarkdown : inCode;
    const found = [];
    let start = 0;
    text.split('\n').forEach((content, line) => {
        const match = content.includes('kempt-ignore') ? pattern.exec(content) : null;
        if (match)
            found.push(toComment(match, content, line, start));
        start += content.length + 1;
    });
    return found;
}
function toComment(match, content, line, start) {
    const [whole, file, rest = ''] = match;
    const body = rest.replace(commentEnd, '');
    const colon = body.indexOf(':');
    const names = colon < 0 ? body : body.slice(0, colon);
    const rules = names.split(/[\s,]+/).filter((name) => /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(name));
    const directive = whole.indexOf('kempt-ignore');
    const alone = content.slice(0, match.index).trim() === '';
    const next = alone ? line + 1 : line;
    return {
        rules,
        reason: colon < 0 ? '' : body.slice(colon + 1).trim(),
        ...(file === undefined && { lines: [line, next] }),
        at: { offset: start + match.index + directive, length: whole.length - directive - (rest.length - body.length) },
        line,
    };
}
function covers(comment, rule, line) {
    const named = comment.rules.some((name) => name === rule || rule.startsWith(`${name}/`));
    if (!named || comment.lines === undefined)
        return named;
    return line !== undefined && line >= comment.lines[0] && line <= comment.lines[1];
}


/***/ }),

/***/ 9224:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ saveBaseline),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2690);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4966);




function loadBaseline(top, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, path);
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`The baseline ${path} cannot be read`, 'Write it: kempt check --update-baseline', { cause });
    }
    const parsed = parse(text);
    if (parsed === undefined)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${path} is no baseline`, 'Write it anew: kempt check --update-baseline');
    return parsed;
}
function parse(text) {
    try {
        const value = JSON.parse(text);
        const findings = isRecord(value) && value['version'] === 1 ? value['findings'] : undefined;
        return Array.isArray(findings) && findings.every(isEntry) ? { findings } : undefined;
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
function isEntry(value) {
    return isRecord(value) && ['path', 'rule', 'fingerprint'].every((key) => typeof value[key] === 'string');
}
function saveBaseline(top, path, baseline) {
    const lines = baseline.findings.map((entry) => `    ${JSON.stringify(entry)}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, path), Buffer.from(`{\n  "version": 1,\n  "findings": ${list}\n}\n`));
}


/***/ }),

/***/ 8342:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ compileKeywords)
/* harmony export */ });
const widestStep = 7;
const groupsByNext = 11;
function compileKeywords(words) {
    const patterns = words.map(toPattern);
    const step = patterns.reduce((least, { bytes }) => Math.min(least, bytes.length - 1), widestStep);
    const groupsOfPair = new Uint16Array(65536);
    const groupsOfNext = new Uint16Array(256);
    const groupsOfLast = new Uint16Array(256);
    const buckets = [];
    const bucketOf = new Uint16Array(65536);
    for (const pattern of patterns) {
        const from = rarestPairs(pattern.bytes, step);
        for (let at = from; at < from + step; at++) {
            const group = groupOf(pattern, at);
            for (const pair of pairsAt(pattern, at)) {
                if (groupsOfPair[pair] === 0)
                    bucketOf[pair] = buckets.push([]) - 1;
                groupsOfPair[pair] = groupsOfPair[pair] | group;
                buckets[bucketOf[pair]].push({ pattern, back: at + 1, group });
            }
            allow(groupsOfNext, pattern, at + 2, group);
            allow(groupsOfLast, pattern, at - 1, group);
        }
    }
    const find = (buffer, length, hit) => {
        const ofPair = groupsOfPair;
        const ofNext = groupsOfNext;
        const ofLast = groupsOfLast;
        const inner = length - 1;
        for (let end = step; end < length; end += step) {
            const pair = (buffer[end - 1] << 8) | buffer[end];
            let groups = ofPair[pair];
            if (end < inner && end > 1)
                groups &= ofNext[buffer[end + 1]] & ofLast[buffer[end - 2]];
            if (groups === 0)
                continue;
            const bucket = buckets[bucketOf[pair]];
            for (let i = 0; i < bucket.length; i++) {
                const { pattern, back, group } = bucket[i];
                if ((group & groups) === 0)
                    continue;
                const start = end - back;
                if (standsAt(pattern, buffer, start, length) && hit(pattern.word, start))
                    return true;
            }
        }
        return false;
    };
    return {
        scan(buffer, length, hit) {
            find(buffer, length, (word, offset) => {
                hit(word, offset);
                return false;
            });
        },
        has: (buffer, length) => find(buffer, length, () => true),
    };
}
function groupOf({ bytes }, at) {
    const next = bytes[at + 2];
    if (next !== undefined)
        return 1 << (next % groupsByNext);
    return 1 << (groupsByNext + ((bytes[at - 1] ?? 0) % (16 - groupsByNext)));
}
function allow(groups, { bytes, ignoreCase }, at, group) {
    const byte = bytes[at];
    if (byte === undefined) {
        if (groups[0] & group)
            return;
        for (let any = 0; any < 256; any++)
            groups[any] = groups[any] | group;
        return;
    }
    groups[byte] = groups[byte] | group;
    if (ignoreCase)
        groups[toUpper(byte)] = groups[toUpper(byte)] | group;
}
function toPattern({ text, ignoreCase = false }, word) {
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code > 0x7f)
            throw new Error(`A keyword must be ASCII: ${text}`);
        bytes[i] = ignoreCase ? toLower(code) : code;
    }
    if (bytes.length < 2)
        throw new Error(`A keyword must have at least two characters: ${text}`);
    return { word, bytes, ignoreCase };
}
function standsAt({ bytes, ignoreCase }, buffer, start, length) {
    if (start < 0 || start + bytes.length > length)
        return false;
    for (let i = 0; i < bytes.length; i++) {
        const byte = buffer[start + i];
        if (byte !== bytes[i] && !(ignoreCase && toLower(byte) === bytes[i]))
            return false;
    }
    return true;
}
function pairsAt({ bytes, ignoreCase }, at) {
    const first = bytes[at];
    const second = bytes[at + 1];
    if (!ignoreCase)
        return [(first << 8) | second];
    const other = toUpper(first);
    const otherSecond = toUpper(second);
    return [
        (first << 8) | second,
        ...(other === first ? [] : [(other << 8) | second]),
        ...(otherSecond === second ? [] : [(first << 8) | otherSecond]),
        ...(other === first || otherSecond === second ? [] : [(other << 8) | otherSecond]),
    ];
}
function toLower(byte) {
    return byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
}
function toUpper(byte) {
    return byte >= 0x61 && byte <= 0x7a ? byte & 0xdf : byte;
}
function rarestPairs(bytes, count) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    let sum = 0;
    for (let at = 0; at + 1 < bytes.length; at++) {
        sum += commonness[bytes[at]] * commonness[bytes[at + 1]];
        const from = at - count + 1;
        if (from < 0)
            continue;
        if (sum < least) {
            least = sum;
            best = from;
        }
        sum -= commonness[bytes[from]] * commonness[bytes[from + 1]];
    }
    return best;
}
const commonness = new Uint8Array(256).fill(3);
const fromRare = '-._zqxjkvbywgpfmuhdlcsrnoiate ';
for (let rank = 0; rank < fromRare.length; rank++)
    commonness[fromRare.charCodeAt(rank)] = 4 + rank;


/***/ }),

/***/ 4966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


function writeAtomically(path, content, mode) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.kempt-${process.pid}`);
    try {
        const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx', mode ?? 0o666);
        try {
            if (mode !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(fd, mode);
            for (let at = 0; at < content.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(fd, content, at);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(fd);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toBaseline),
/* harmony export */   Q: () => (/* binding */ applyBaseline)
/* harmony export */ });
function applyBaseline(findings, baseline) {
    const left = new Map(baseline.findings.map((entry) => [keyOf(entry.path, entry), entry]));
    const paths = new Set(findings.map((finding) => finding.location.path));
    const suppressed = [];
    const claim = (finding, key) => {
        if (key === undefined || !left.delete(key))
            return false;
        suppressed.push({ finding, suppression: { kind: 'external', justification: 'in the baseline' } });
        return true;
    };
    const unknown = findings.filter((finding) => !claim(finding, keyOf(finding.location.path, finding)));
    const movable = new Map();
    for (const [key, entry] of left)
        if (!paths.has(entry.path))
            movable.set(`${entry.rule}\0${entry.fingerprint}`, key);
    const kept = unknown.filter((finding) => !claim(finding, movable.get(`${finding.rule}\0${finding.fingerprint}`)));
    return { findings: kept, suppressed, stale: [...left.values()] };
}
function keyOf(path, { rule, fingerprint }) {
    return `${path}\0${rule}\0${fingerprint}`;
}
function toBaseline(findings) {
    const entries = findings.map(({ location, rule, fingerprint }) => ({ path: location.path, rule, fingerprint }));
    return { findings: entries.sort((a, b) => compare(keyOf(a.path, a), keyOf(b.path, b))) };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 6771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   R_: () => (/* binding */ textFacts),
/* harmony export */   vA: () => (/* binding */ edgeFacts)
/* harmony export */ });
/* harmony import */ var _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7689);
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4486);


const { trailingBlank, crlf, lf, cr, nonAscii, conflict, tabIndent, spaceIndent } = _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .Fact */ .d;
const binaryProbe = 8000;
const nul = 1 << 31;
function isBinary(buffer, length) {
    return buffer.subarray(0, Math.min(length, binaryProbe)).includes(0);
}
function edgeFacts(mode, buffer, length) {
    const executable = mode === _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Mode */ .K.executable ? _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .Fact */ .d.executable : 0;
    if (length === 0)
        return executable | _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .Fact */ .d.empty;
    const first = buffer[0];
    const shebang = first === 0x23 && buffer[1] === 0x21 && length > 1 ? _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .Fact */ .d.shebang : 0;
    const mark = first === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf && length > 2 ? _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .Fact */ .d.byteOrderMark : 0;
    return executable | shebang | mark | endFacts(buffer, length);
}
function endFacts(buffer, length) {
    const last = buffer[length - 1];
    if (last !== 10 && last !== 13) {
        return _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .Fact */ .d.noFinalNewline | (last === 32 || last === 9 ? trailingBlank : 0);
    }
    const before = last === 10 && buffer[length - 2] === 13 ? length - 3 : length - 2;
    const extra = before < 0 || buffer[before] === 10 || buffer[before] === 13;
    return extra ? _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .Fact */ .d.extraFinalNewline : 0;
}
function textFacts(buffer, length) {
    const words = wordsOf(buffer);
    const whole = Math.min(words.length, length >> 2);
    let facts = lineStartFacts(buffer, 0, length);
    let seen = 0;
    for (let i = 0; i < whole && facts >= 0; i++) {
        const word = words[i];
        seen |= word;
        if (((word - 0x0e0e0e0e) & ~word & 0x80808080) !== 0)
            facts |= controlFacts(buffer, i * 4, i * 4 + 4, length);
    }
    if (facts >= 0)
        facts |= controlFacts(buffer, whole * 4, length, length);
    return (seen & 0x80808080) !== 0 ? facts | nonAscii : facts;
}
let viewed;
let view = new Int32Array();
function wordsOf(buffer) {
    if (buffer === viewed)
        return view;
    viewed = buffer;
    view =
        buffer.byteOffset % 4 === 0
            ? new Int32Array(buffer.buffer, buffer.byteOffset, buffer.length >> 2)
            : new Int32Array();
    return view;
}
function controlFacts(buffer, start, end, length) {
    let facts = 0;
    for (let i = start; i < end; i++) {
        const byte = buffer[i];
        if (byte > 0x7f)
            facts |= nonAscii;
        else if (byte === 10)
            facts |= lineFeedFacts(buffer, i, length);
        else if (byte === 13)
            facts |= carriageReturnFacts(buffer, i, length);
        else if (byte === 0 && i < binaryProbe)
            return nul;
    }
    return facts;
}
function lineFeedFacts(buffer, at, length) {
    const previous = at > 0 ? buffer[at - 1] : 0;
    const next = lineStartFacts(buffer, at + 1, length);
    if (previous !== 13)
        return next | lf | (isBlank(previous) ? trailingBlank : 0);
    return next | crlf | (at > 1 && isBlank(buffer[at - 2]) ? trailingBlank : 0);
}
function carriageReturnFacts(buffer, at, length) {
    if (at + 1 < length && buffer[at + 1] === 10)
        return 0;
    return cr | (at > 0 && isBlank(buffer[at - 1]) ? trailingBlank : 0);
}
function isBlank(byte) {
    return byte === 32 || byte === 9;
}
function lineStartFacts(buffer, at, length) {
    if (at >= length)
        return 0;
    const byte = buffer[at];
    if (byte > 0x3e && byte !== 0x7c)
        return 0;
    if (byte === 9)
        return tabIndent;
    if (byte === 32)
        return spaceIndent;
    if (byte !== 0x3c && byte !== 0x3d && byte !== 0x3e && byte !== 0x7c)
        return 0;
    for (let i = at + 1; i < at + 7; i++)
        if (i >= length || buffer[i] !== byte)
            return 0;
    return conflict;
}


/***/ }),

/***/ 3103:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* harmony import */ var _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7689);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7478);


async function readInputs(checks, snapshot, entries, part) {
    const names = new Set(checks.flatMap(({ check }) => check.reads ?? []));
    const inputs = new Map();
    if (names.size === 0)
        return inputs;
    const wanted = part ? above(entries, [...names], part.head) : entries.filter(({ path }) => names.has((0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .Fl)(path)));
    await snapshot.visit(wanted, {
        file: ({ path }, buffer, length) => {
            inputs.set(path, buffer.toString('utf8', 0, length));
            return undefined;
        },
        problem: () => undefined,
    });
    return inputs;
}
function above(entries, names, head) {
    const folders = new Set(['']);
    for (const { path } of entries)
        for (let at = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dirName */ .BB)(path); at !== ''; at = (0,_domain_path_js__WEBPACK_IMPORTED_MODULE_1__/* .dirName */ .BB)(at))
            folders.add(at);
    return [...folders].flatMap((folder) => names.map((name) => {
        const path = folder === '' ? name : `${folder}/${name}`;
        return { path, mode: _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .Mode */ .K.file, oid: head === undefined ? undefined : `${head}:${path}` };
    }));
}


/***/ }),

/***/ 3859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ countPassedOver),
  z: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/domain/entry.js
var domain_entry = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/domain/facts.js
var domain_facts = __webpack_require__(4486);
// EXTERNAL MODULE: ./lib/domain/file-type.js + 1 modules
var file_type = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/domain/finding.js + 1 modules
var finding = __webpack_require__(9506);
;// CONCATENATED MODULE: ./lib/domain/source-file.js
class SourceFile {
    path = '';
    mode = 0;
    types = 0;
    facts = 0;
    length = 0;
    buffer = Buffer.alloc(0);
    #text;
    #lineStarts;
    reset(path, mode, types, facts, buffer, length) {
        this.path = path;
        this.mode = mode;
        this.types = types;
        this.facts = facts;
        this.buffer = buffer;
        this.length = length;
        this.#text = undefined;
        this.#lineStarts = undefined;
    }
    text() {
        this.#text ??= this.buffer.toString('utf8', 0, this.length);
        return this.#text;
    }
    bytes() {
        return this.buffer.subarray(0, this.length);
    }
    lineStarts() {
        this.#lineStarts ??= findLineStarts(this.buffer, this.length);
        return this.#lineStarts;
    }
    lineIndex(offset) {
        const starts = this.lineStarts();
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    lineEnd(index) {
        let end = this.lineStarts()[index + 1] ?? this.length;
        if (end > 0 && this.buffer[end - 1] === 10)
            end--;
        if (end > 0 && this.buffer[end - 1] === 13)
            end--;
        return Math.max(end, this.lineStarts()[index]);
    }
    line(index) {
        return this.buffer.toString('utf8', this.lineStarts()[index], this.lineEnd(index));
    }
    region(offset, length) {
        const first = this.lineIndex(offset);
        const last = length === 0 ? first : this.lineIndex(offset + length);
        return {
            startLine: first + 1,
            startColumn: this.#column(first, offset),
            endLine: last + 1,
            endColumn: this.#column(last, offset + length),
            byteOffset: offset,
            byteLength: length,
        };
    }
    #column(line, offset) {
        return this.buffer.toString('utf8', this.lineStarts()[line], offset).length + 1;
    }
}
function findLineStarts(buffer, length) {
    const starts = [0];
    for (let i = 0; i < length; i++) {
        const byte = buffer[i];
        if (byte === 10 || (byte === 13 && buffer[i + 1] !== 10))
            starts.push(i + 1);
    }
    if (starts.length > 1 && starts.at(-1) === length)
        starts.pop();
    return starts;
}

// EXTERNAL MODULE: ./lib/domain/suppression.js
var suppression = __webpack_require__(8266);
// EXTERNAL MODULE: ./lib/lib/keywords.js
var keywords = __webpack_require__(8342);
// EXTERNAL MODULE: ./lib/pipeline/check/facts.js
var facts = __webpack_require__(6771);
;// CONCATENATED MODULE: ./lib/pipeline/check/scan.js








async function scan(snapshot, entries, checks, inputs, options = {}) {
    for (const { check } of checks)
        await check.prepare?.();
    const scanner = new Scanner(checks, inputs, options);
    await snapshot.visit(entries, scanner);
    return scanner.result();
}
function countPassedOver(checks, entries, everything) {
    const count = { generated: 0, vendored: 0, fixture: 0 };
    const excepted = everything ? 0 : checks.reduce((all, { check }) => all | (check.except ?? 0), 0);
    if (excepted !== 0)
        for (const { path } of entries)
            addPassedOver(count, (0,file_type/* fileTypes */.Ko)(path) & excepted);
    return count;
}
function addPassedOver(count, types) {
    if (types & file_type/* FileType */.pt.generated)
        count.generated++;
    else if (types & file_type/* FileType */.pt.vendored)
        count.vendored++;
    else if (types & file_type/* FileType */.pt.fixture)
        count.fixture++;
}
class Scanner {
    #steps;
    #keywords;
    #keywordFacts;
    #suppressionFact;
    #options;
    #read;
    #file = new SourceFile();
    #findings = [];
    #suppressions = [];
    #unread = [];
    #notifications = [];
    #passedOver = { generated: 0, vendored: 0, fixture: 0 };
    #excepted = 0;
    #files = 0;
    #bytes = 0;
    #before = 0;
    #facts = 0;
    #entry;
    constructor(checks, inputs, options) {
        const words = [];
        const facts = [];
        let bit = domain_facts/* firstKeywordFact */.a;
        this.#steps = checks.map((selected) => {
            const { facts: wanted = 0, types = 0, binary = false } = selected.check;
            const except = options.everything ? 0 : (selected.check.except ?? 0);
            this.#excepted |= except;
            const own = selected.check.keywords?.() ?? [];
            if (own.length === 0)
                return { selected, facts: wanted, types, except, binary };
            for (const word of own) {
                words.push(word);
                facts.push(bit);
            }
            const step = { selected, facts: bit, types, except, binary };
            bit <<= 1;
            return step;
        });
        this.#keywordFacts = facts;
        this.#keywords = words.length > 0 ? (0,keywords/* compileKeywords */.Q)(words) : undefined;
        this.#suppressionFact = this.#steps.find((step) => step.selected.check.id === 'suppressions')?.facts ?? 0;
        this.#options = options;
        this.#read = (path) => inputs.get(path);
    }
    result() {
        return {
            findings: this.#findings,
            suppressions: this.#suppressions,
            unread: this.#unread,
            notifications: this.#notifications,
            passedOver: this.#passedOver,
            files: this.#files,
            bytes: this.#bytes,
        };
    }
    file(entry, buffer, length) {
        if (entry.mode === domain_entry/* Mode */.K.symlink)
            return undefined;
        this.#files++;
        this.#bytes += length;
        this.#entry = entry;
        this.#before = this.#findings.length;
        const edge = (0,facts/* edgeFacts */.vA)(entry.mode, buffer, length);
        const content = (0,facts/* textFacts */.R_)(buffer, length);
        const binary = content < 0;
        this.#facts = binary
            ? edge & (domain_facts/* Fact */.d.executable | domain_facts/* Fact */.d.shebang | domain_facts/* Fact */.d.empty)
            : edge | content | this.#words(buffer, length);
        this.#file.reset(entry.path, entry.mode, (0,file_type/* fileTypes */.Ko)(entry.path), this.#facts, buffer, length);
        addPassedOver(this.#passedOver, this.#file.types & this.#excepted);
        return this.#runFrom(0, binary);
    }
    problem(entry, problem, detail) {
        this.#unread.push({ path: entry.path, problem, detail });
    }
    #words(buffer, length) {
        let facts = 0;
        this.#keywords?.scan(buffer, length, (word) => {
            facts |= this.#keywordFacts[word];
        });
        return facts;
    }
    #runFrom(first, binary) {
        const { types } = this.#file;
        for (let i = first; i < this.#steps.length; i++) {
            const step = this.#steps[i];
            if (binary && !step.binary)
                continue;
            if (step.facts !== 0 && (this.#facts & step.facts) === 0)
                continue;
            if (step.types !== 0 && (types & step.types) === 0)
                continue;
            if ((types & step.except) !== 0)
                continue;
            const wait = this.#run(step.selected);
            if (wait)
                return wait.then(() => this.#runFrom(i + 1, binary));
        }
        this.#finish();
        return undefined;
    }
    #run({ check, level, options, excludes }) {
        const report = (draft) => {
            if (excludes(this.#file.path))
                return;
            if (!this.#options.everything && check.spares?.(this.#file, draft, this.#read))
                return;
            this.#findings.push(toFinding(this.#file, check, level, draft));
        };
        try {
            return check
                .run(this.#file, report, options, this.#read)
                ?.catch((error) => this.#failed(check.id, error));
        }
        catch (error) {
            this.#failed(check.id, error);
            return undefined;
        }
    }
    #failed(id, error) {
        this.#notifications.push({
            level: 'error',
            id: 'check-failed',
            message: `The check ${id} failed: ${error instanceof Object && 'stack' in error ? String(error.stack) : String(error)}`,
            remedy: 'Please report this as a bug of Kempt.',
            path: this.#file.path,
        });
    }
    #finish() {
        const found = this.#findings.length > this.#before;
        if (found || (this.#facts & this.#suppressionFact) !== 0)
            this.#collectSuppressions(found);
        else if (this.#entry)
            this.#options.clean?.(this.#entry);
        this.#options.progress?.(this.#files);
    }
    #collectSuppressions(found) {
        if (found && this.#file.bytes().indexOf('kempt-ignore') < 0)
            return;
        const text = this.#file.text();
        const comments = (0,suppression/* parseSuppressions */.Q)(text, (this.#file.types & file_type/* FileType */.pt.markdown) !== 0);
        if (comments.length === 0)
            return;
        const regions = new Map(comments.map((comment) => [comment, regionOf(this.#file, text, comment)]));
        this.#suppressions.push({ path: this.#file.path, comments, region: (comment) => regions.get(comment) });
    }
}
function regionOf(file, text, comment) {
    const { offset, length } = comment.at;
    const start = Buffer.byteLength(text.slice(0, offset));
    return file.region(start, Buffer.byteLength(text.slice(offset, offset + length)));
}
function toFinding(file, check, level, draft) {
    const region = draft.at && file.region(draft.at.offset, draft.at.length);
    return (0,finding/* buildFinding */.U)({
        rule: draft.rule === undefined ? check.id : `${check.id}/${draft.rule}`,
        level: level ?? draft.level ?? check.level,
        message: draft.message,
        path: file.path,
        region,
        subject: region ? subjectOf(file, region) : '',
        snippet: draft.snippet,
        fix: draft.fix && toFix(file, draft.fix),
    });
}
function subjectOf(file, region) {
    const first = region.startLine - 1;
    const last = Math.min(region.endLine - 1, first + 2);
    return file.buffer.toString('utf8', file.lineStarts()[first], file.lineEnd(last));
}
function toFix(file, fix) {
    return {
        description: fix.description,
        edits: fix.edits.map(({ offset, length, text }) => ({ region: file.region(offset, length), text })),
    };
}


/***/ }),

/***/ 2142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ofScope)
/* harmony export */ });
function ofScope(checks, scope) {
    return checks.filter(({ check }) => check.scope === scope);
}


/***/ }),

/***/ 8369:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ applySuppressions)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9506);
/* harmony import */ var _domain_suppression_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8266);


function applySuppressions(findings, files, unused) {
    if (files.length === 0)
        return { findings, suppressed: [] };
    const byPath = new Map(files.map((file) => [file.path, file]));
    const used = new Set();
    const kept = [];
    const suppressed = [];
    for (const finding of findings) {
        const line = finding.location.region?.startLine;
        const comments = finding.rule.startsWith('suppressions/')
            ? []
            : (byPath.get(finding.location.path)?.comments ?? []);
        const comment = comments.find((one) => (0,_domain_suppression_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(one, finding.rule, line === undefined ? undefined : line - 1));
        if (comment === undefined) {
            kept.push(finding);
        }
        else {
            used.add(comment);
            suppressed.push({ finding, suppression: { kind: 'inSource', justification: comment.reason } });
        }
    }
    if (unused)
        for (const file of files)
            kept.push(...unusedIn(file, used, unused.level, unused.ran));
    return { findings: kept, suppressed };
}
function unusedIn(file, used, level, ran) {
    const judged = file.comments.filter((comment) => !used.has(comment) && comment.rules.length > 0 && comment.rules.every((rule) => ran.has(rule.split('/')[0])));
    return judged.map((comment) => (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFinding */ .U)({
        rule: 'suppressions/unused',
        level,
        message: `Nothing here needs to be suppressed: ${comment.rules.join(', ')} found nothing`,
        path: file.path,
        region: file.region(comment),
        subject: comment.rules.join(','),
        snippet: `kempt-ignore ${comment.rules.join(', ')}: ${comment.reason}`,
    }));
}


/***/ })

};
;