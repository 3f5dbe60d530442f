"use strict";
exports.id = 5775;
exports.ids = [5775];
exports.modules = {

/***/ 8587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ loadAllChecks)
/* harmony export */ });
/* harmony import */ var _modules_checks_index_gen_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5890);

async function loadAllChecks() {
    const loaded = [];
    for (const entry of _modules_checks_index_gen_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .A)
        loaded.push(await entry.load());
    return loaded;
}


/***/ }),

/***/ 5664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iK: () => (/* binding */ isOfChange),
  x5: () => (/* binding */ locate),
  PQ: () => (/* binding */ openScope)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/entry.js
var domain_entry = __webpack_require__(7689);
// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(2690);
// EXTERNAL MODULE: ./lib/domain/path.js
var path = __webpack_require__(7478);
// EXTERNAL MODULE: ./lib/lib/git/fields.js
var git_fields = __webpack_require__(9626);
;// CONCATENATED MODULE: ./lib/lib/git/diff.js


function diffArgs(patch) {
    const output = patch ? ['--raw', '-p', '-U0'] : ['--raw'];
    return [
        ...output,
        '-z',
        '--abbrev=40',
        '--full-index',
        '-M',
        '--no-ext-diff',
        '--no-textconv',
        '--no-color',
        '--ignore-submodules=dirty',
    ];
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
function parseDiff(output) {
    const files = [];
    const fields = new git_fields/* Fields */.C(output);
    while (output[fields.at] === 0x3a) {
        const [baseMode = '', headMode = '', baseOid, headOid, letters = ''] = fields
            .next()
            .toString('latin1', 1)
            .split(' ');
        const status = statuses[letters[0] ?? ''] ?? 'modified';
        const first = (0,path/* decodePath */.q0)(fields.next());
        const second = status === 'renamed' || status === 'copied' ? (0,path/* decodePath */.q0)(fields.next()) : first;
        files.push({
            status,
            path: second.path,
            base: toEntry(first, baseMode, baseOid),
            head: toEntry(second, headMode, headOid),
            hunks: [],
        });
    }
    if (!fields.isDone())
        attachHunks(files, output.toString('utf8', fields.at + 1));
    return files.filter((file) => file.status !== 'unmerged');
}
function toEntry(path, mode, oid) {
    const bits = Number.parseInt(mode, 8);
    if (bits === 0)
        return undefined;
    return { ...path, mode: bits, oid: oid === undefined || /^0+$/.test(oid) ? undefined : oid };
}
const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
function attachHunks(files, patch) {
    const listed = files.filter((file) => file.status !== 'unmerged');
    const sections = `\n${patch}`.split('\ndiff --git ').slice(1);
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
            hunks.push({
                baseStart: baseStart,
                baseCount: baseCount,
                headStart: headStart,
                headCount: headCount,
                added: [],
            });
        }
    }
    return hunks;
}

// EXTERNAL MODULE: ./lib/lib/git/git.js
var git = __webpack_require__(779);
;// CONCATENATED MODULE: ./lib/lib/git/repository.js



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
function isShallow(repository) {
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository.commonDir, 'shallow'));
}

;// CONCATENATED MODULE: ./lib/lib/git/changes.js




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
async function mergeBase(repository, ref, head) {
    refuseOption(ref);
    try {
        return (await (0,git/* git */.$Y)(repository, ['merge-base', ref, head])).toString('latin1').trim();
    }
    catch (error) {
        throw explain(error, repository, ref, head);
    }
}
async function loadSubjects(repository, base, head) {
    const output = await (0,git/* git */.$Y)(repository, ['log', '--format=%H%x00%s', `${base}..${head}`, '--']);
    const lines = output.toString('utf8').split('\n').filter(Boolean);
    return lines.map((line) => ({
        commit: line.slice(0, line.indexOf('\0')),
        subject: line.slice(line.indexOf('\0') + 1),
    }));
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
    return new errors/* UserError */.y(`${base} and ${head} have no common ancestor`, 'Name a base on the same history.', {
        cause: error,
    });
}

// EXTERNAL MODULE: ./lib/lib/git/index-file.js
var index_file = __webpack_require__(2906);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(3429);
;// CONCATENATED MODULE: ./lib/lib/git/objects.js




async function* readObjects(repository, oids, limit) {
    if (oids.length === 0)
        return;
    const child = await (0,git/* startGit */.BE)(repository, ['cat-file', '--batch', '--buffer']);
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



class GitTree {
    entries;
    #repository;
    #limit;
    #known;
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

// EXTERNAL MODULE: ./lib/lib/git/blob-id.js
var blob_id = __webpack_require__(2352);
;// CONCATENATED MODULE: ./lib/lib/snapshots/verified-tree.js


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
                    verified = (0,domain_entry/* isRegular */.$)(entry) && (0,blob_id/* blobId */.z)(buffer, length) === entry.oid;
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
        return this.#objects.exists(path) || this.#disk.exists(path);
    }
}

;// CONCATENATED MODULE: ./lib/lib/snapshots/work-tree.js



const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
const problems = {
    ENOENT: 'missing',
    ENOTDIR: 'missing',
    ELOOP: 'not-a-file',
    EISDIR: 'not-a-file',
    ENXIO: 'not-a-file',
    EINVAL: 'not-a-file',
};
const firstSlab = 256 * 1024;
class WorkTree {
    entries;
    #prefix;
    #limit;
    #slab = Buffer.allocUnsafeSlow(firstSlab);
    constructor(top, entries, limit) {
        this.#prefix = `${top}/`;
        this.entries = entries;
        this.#limit = limit;
    }
    async visit(entries, visitor) {
        let count = 0;
        for (const entry of entries) {
            if ((++count & 0x3ff) === 0)
                await new Promise(setImmediate);
            const wait = this.read(entry, visitor);
            if (wait)
                await wait;
        }
    }
    exists(path) {
        try {
            return (0,external_node_fs_.statSync)(this.#prefix + path, { throwIfNoEntry: false }) !== undefined;
        }
        catch {
            return false;
        }
    }
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
    #readRegular(path, entry) {
        const fd = (0,external_node_fs_.openSync)(path, flags);
        let length = 0;
        try {
            length = (0,external_node_fs_.readSync)(fd, this.#slab, 0, this.#slab.length, null);
            if (length === this.#slab.length)
                length = this.#readLarge(fd, entry);
            else if (length === 0 && !(0,external_node_fs_.fstatSync)(fd).isFile())
                throw Object.assign(new Error('a pipe or device'), { code: 'ENXIO' });
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
        if (length < 0)
            return -1;
        entry.size = length;
        return length > this.#limit ? -1 : length;
    }
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
        return entry.raw === undefined ? this.#prefix + entry.path : Buffer.concat([Buffer.from(this.#prefix), entry.raw]);
    }
}

;// CONCATENATED MODULE: ./lib/app/scope.js











function locate(request) {
    const stat = (0,external_node_fs_.statSync)(request.cwd, { throwIfNoEntry: false });
    if (!stat?.isDirectory())
        throw new errors/* UserError */.y(`There is no directory ${request.cwd}`, 'Check the path behind --cwd.');
    const repository = findRepository(request.cwd, request.gitDir);
    return { repository, top: repository?.top ?? (0,external_node_path_.resolve)(request.cwd) };
}
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
function isOfChange(request) {
    return changeOf(request) !== undefined;
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
    const { listFolder } = await __webpack_require__.e(/* import() */ 3239).then(__webpack_require__.bind(__webpack_require__, 3239));
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
    const { parseLsTree, treeArgs } = await __webpack_require__.e(/* import() */ 2779).then(__webpack_require__.bind(__webpack_require__, 2779));
    return parseLsTree(await (0,git/* git */.$Y)(repository, treeArgs(rev)));
}
async function openChange(request, repository, top, settings, change, { kind }) {
    const candidates = change.files.flatMap((file) => (file.head ? [file.head] : []));
    const whole = repository.top === undefined || needsWholeTree(change) ? await listWhole(repository, change) : undefined;
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
    const snapshot = open(entries);
    return {
        kind,
        repository,
        top,
        tree: {
            snapshot,
            entries,
            candidates,
            submoduleHead: (entry) => (repository?.top === undefined ? undefined : submoduleHead(repository.top, entry)),
            ignoredTracked: async () => (repository?.top === undefined ? [] : await ignoredTracked(repository)),
        },
        beside: repository?.top === undefined ? snapshot : new WorkTree(top, [], settings.maxSize),
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
        return undefined;
    }
}
async function ignoredTracked(repository) {
    const output = await (0,git/* git */.$Y)(repository, ['ls-files', '-c', '-i', '--exclude-per-directory=.gitignore', '-z']);
    return output.toString('utf8').split('\0').filter(Boolean);
}


/***/ }),

/***/ 5503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* unused harmony export configNames */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2690);



const configNames = ['kempt.yaml', '.kempt.yaml', '.github/kempt.yaml', 'kempt.toml'];
async function loadConfig(top, named, loadAll) {
    const found = named === undefined ? findConfig(top) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(named);
    if (found === undefined)
        return undefined;
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(found))
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There is no configuration at ${found}`, 'Check the path behind --config.');
    const { parseConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(2311), __webpack_require__.e(8815), __webpack_require__.e(3292), __webpack_require__.e(6680)]).then(__webpack_require__.bind(__webpack_require__, 6680));
    return parseConfigFile(found, await loadAll());
}
function findConfig(top) {
    const found = configNames.filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, name)));
    if (found.length > 1) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`There are several configurations: ${found.join(', ')}`, 'Keep one of them.');
    }
    return found[0] === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, found[0]);
}


/***/ }),

/***/ 2586:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ toSettings),
/* harmony export */   o$: () => (/* binding */ loadChecks),
/* harmony export */   oL: () => (/* binding */ selectChecks)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2690);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1751);


const defaultMaxSize = 32 * 1024 * 1024;
async function globOf(config) {
    return config ? (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(2336)]).then(__webpack_require__.bind(__webpack_require__, 2336))).toMatcher : () => () => false;
}
async function toSettings(config, overrides) {
    const files = config?.files;
    return {
        includes: toFilter(files?.include, files?.exclude, await globOf(config)),
        maxSize: files?.['max-size'] ?? defaultMaxSize,
        everything: overrides.everything ?? files?.everything ?? false,
        onlyNew: overrides.onlyNew ?? config?.['only-new'] ?? true,
        failOn: overrides.failOn ?? config?.['fail-on'] ?? 'warning',
        baseline: overrides.baseline ?? config?.baseline,
        cache: overrides.cache ?? config?.cache ?? true,
    };
}
function selectChecks(config, overrides, all, hasChange) {
    refuseUnknown([...(overrides.only ?? []), ...(overrides.skip ?? [])], all);
    const selected = [];
    const skipped = [];
    for (const check of all) {
        const reason = whyOff(check, settingOf(config, check.id), overrides) ??
            (check.scope === 'change' && !hasChange ? 'judges a change, and none was given' : undefined);
        if (reason === undefined)
            selected.push(check);
        else
            skipped.push({ id: check.id, reason });
    }
    return { selected, skipped };
}
async function loadChecks(config, selected) {
    const glob = await globOf(config);
    const loaded = [];
    for (const entry of selected)
        loaded.push(toCheckSetting(await entry.load(), settingOf(config, entry.id), glob));
    return loaded;
}
function settingOf(config, id) {
    return (config?.checks?.[id] ?? undefined);
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
        const hint = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(id, known);
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`There is no check ${id}`, hint ? `Did you mean ${hint}?` : 'kempt explain lists the checks.');
    }
}


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isRegular),
/* harmony export */   K: () => (/* binding */ Mode)
/* harmony export */ });
const Mode = { file: 0o100644, executable: 0o100755, symlink: 0o120000, submodule: 0o160000 };
function isRegular(entry) {
    return entry.mode === Mode.file || entry.mode === Mode.executable;
}


/***/ }),

/***/ 7478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ dirName),
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
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
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
function dirName(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 2352:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ blobId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function blobId(buffer, length = buffer.length) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`blob ${length}\0`).update(buffer.subarray(0, length)).digest('hex');
}


/***/ }),

/***/ 9626:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
class Fields {
    #output;
    at = 0;
    constructor(output) {
        this.#output = output;
    }
    next() {
        const nul = this.#output.indexOf(0, this.at);
        const end = nul < 0 ? this.#output.length : nul;
        const field = this.#output.subarray(this.at, end);
        this.at = end + 1;
        return field;
    }
    isDone() {
        return this.at >= this.#output.length;
    }
}


/***/ }),

/***/ 779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   BE: () => (/* binding */ startGit),
/* harmony export */   Fo: () => (/* binding */ collect)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2690);

const plain = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false', '-c', 'diff.external='];
async function startGit(repository, args) {
    const { spawn } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1421, 23));
    const where = repository.top === undefined ? ['--git-dir', repository.gitDir] : ['-C', repository.top];
    return spawn('git', [...where, ...plain, ...args], {
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
async function git(repository, args, input) {
    return await collect(await startGit(repository, args), `git ${args[0] ?? ''}`, input);
}
async function collect(child, who, input) {
    const chunks = [];
    const errors = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => errors.push(chunk));
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
    const status = await exit(child, who);
    if (status === 0)
        return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    const words = Buffer.concat(errors).toString('utf8').trim();
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g(who, words === '' ? `${who} ended with status ${status}` : words, { status });
}
async function exit(child, who) {
    return await new Promise((resolve, reject) => {
        child.on('error', (cause) => {
            const reason = cause.code === 'ENOENT' ? 'git was not found on the PATH; install git' : cause.message;
            reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g(who, reason, { cause }));
        });
        child.on('close', (code, signal) => {
            if (code === null)
                reject(new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UpstreamError */ .g(who, `${who} was ended by ${signal ?? 'a signal'}`));
            else
                resolve(code);
        });
    });
}


/***/ }),

/***/ 2906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ parseLsFiles),
/* harmony export */   mh: () => (/* binding */ indexKey),
/* harmony export */   vY: () => (/* binding */ readIndex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3429);
/* harmony import */ var node_util_types__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util_types__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _domain_entry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7689);
/* harmony import */ var _domain_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7478);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9626);






const field = { mode: 24, size: 36, oid: 40, flags: 60, path: 62, extendedPath: 64 };
const extended = 0x4000;
const skipWorktree = 0x4000;
function readIndex(repository) {
    const bytes = readIndexBytes(repository);
    if (bytes === undefined)
        return { entries: [], keys: new Int32Array(), sparse: 0 };
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
    const count = bytes.readUInt32BE(8);
    if (count * field.extendedPath > bytes.length)
        return undefined;
    const keys = new Int32Array(2 * count);
    const text = bytes.toString('latin1');
    let sparse = 0;
    let previous = '';
    let at = 12;
    for (let left = count; left > 0; left--) {
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
            const entry = toEntry(bytes, text, at, start, end);
            if (entry.path !== previous) {
                previous = entry.path;
                keys[2 * entries.length] = bytes.readInt32BE(at + field.oid);
                keys[2 * entries.length + 1] = bytes.readInt32BE(at + field.oid + 4);
                entries.push(entry);
            }
        }
        at += (end - at + 8) & ~7;
    }
    return hasMandatoryExtension(bytes, at) ? undefined : { entries, keys, sparse };
}
function toEntry(bytes, text, at, start, end) {
    const mode = bytes.readUInt32BE(at + field.mode);
    const size = bytes.readUInt32BE(at + field.size);
    for (let i = start; i < end; i++) {
        if (bytes[i] > 0x7e || bytes[i] < 0x20)
            return { ...(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePath */ .q0)(bytes.subarray(start, end)), mode, size };
    }
    const path = text.slice(start, end);
    if (mode !== _domain_entry_js__WEBPACK_IMPORTED_MODULE_3__/* .Mode */ .K.submodule)
        return { path, mode, size };
    return { path, mode, oid: bytes.toString('hex', at + field.oid, at + field.oid + 20) };
}
function hasMandatoryExtension(bytes, from) {
    for (let at = from; at + 8 <= bytes.length - 20; at += 8 + bytes.readUInt32BE(at + 4)) {
        if (bytes[at] >= 0x61)
            return true;
    }
    return false;
}
function indexKey({ keys }, i) {
    return [keys[2 * i], keys[2 * i + 1]];
}
function parseLsFiles(output) {
    const byPath = new Map();
    for (const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_5__/* .Fields */ .C(output); !fields.isDone();) {
        const field = fields.next();
        const tab = field.indexOf(9);
        const [mode = '', oid] = field.toString('latin1', 0, tab).split(' ');
        const entry = { ...(0,_domain_path_js__WEBPACK_IMPORTED_MODULE_4__/* .decodePath */ .q0)(field.subarray(tab + 1)), mode: Number.parseInt(mode, 8), oid };
        byPath.set(entry.path, entry);
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

/***/ 5890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ checks)
/* harmony export */ });
const checks = [
    { id: 'bidirectional-control', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 8241).then(__webpack_require__.bind(__webpack_require__, 8241)).then((m) => m.bidirectionalControl) },
    { id: 'broken-symlink', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 3951).then(__webpack_require__.bind(__webpack_require__, 3951)).then((m) => m.brokenSymlink) },
    { id: 'byte-order-mark', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1597).then(__webpack_require__.bind(__webpack_require__, 1597)).then((m) => m.byteOrderMark) },
    { id: 'case-conflict', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 8287).then(__webpack_require__.bind(__webpack_require__, 8287)).then((m) => m.caseConflict) },
    { id: 'change-size', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 8872).then(__webpack_require__.bind(__webpack_require__, 8872)).then((m) => m.changeSize) },
    { id: 'codeowners-change', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 8162).then(__webpack_require__.bind(__webpack_require__, 8162)).then((m) => m.codeownersChange) },
    { id: 'commit-subject', scope: 'change', optIn: true, load: () => __webpack_require__.e(/* import() */ 1064).then(__webpack_require__.bind(__webpack_require__, 1064)).then((m) => m.commitSubject) },
    { id: 'debug-leftover', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(6809)]).then(__webpack_require__.bind(__webpack_require__, 6809)).then((m) => m.debugLeftover) },
    { id: 'destroyed-symlink', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 2615).then(__webpack_require__.bind(__webpack_require__, 2615)).then((m) => m.destroyedSymlink) },
    { id: 'editorconfig-syntax', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 9583).then(__webpack_require__.bind(__webpack_require__, 9583)).then((m) => m.editorconfigSyntax) },
    { id: 'executable-without-shebang', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 4744).then(__webpack_require__.bind(__webpack_require__, 4744)).then((m) => m.executableWithoutShebang) },
    { id: 'final-newline', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 7347).then(__webpack_require__.bind(__webpack_require__, 7347)).then((m) => m.finalNewline) },
    { id: 'focused-test', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(2048)]).then(__webpack_require__.bind(__webpack_require__, 2048)).then((m) => m.focusedTest) },
    { id: 'forbidden-file', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 270)).then((m) => m.forbiddenFile) },
    { id: 'ignored-but-tracked', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 8802).then(__webpack_require__.bind(__webpack_require__, 8802)).then((m) => m.ignoredButTracked) },
    { id: 'indentation', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 2905).then(__webpack_require__.bind(__webpack_require__, 2905)).then((m) => m.indentation) },
    { id: 'json-syntax', scope: 'file', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(9430), __webpack_require__.e(7928)]).then(__webpack_require__.bind(__webpack_require__, 7928)).then((m) => m.jsonSyntax) },
    { id: 'large-file', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 4656).then(__webpack_require__.bind(__webpack_require__, 4656)).then((m) => m.largeFile) },
    { id: 'lockfile-drift', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 4621).then(__webpack_require__.bind(__webpack_require__, 4621)).then((m) => m.lockfileDrift) },
    { id: 'merge-conflict', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 9893).then(__webpack_require__.bind(__webpack_require__, 9893)).then((m) => m.mergeConflict) },
    { id: 'mixed-line-endings', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1329).then(__webpack_require__.bind(__webpack_require__, 1329)).then((m) => m.mixedLineEndings) },
    { id: 'non-utf-8', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1372).then(__webpack_require__.bind(__webpack_require__, 1372)).then((m) => m.nonUtf8) },
    { id: 'notebook-syntax', scope: 'file', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(9430), __webpack_require__.e(8775)]).then(__webpack_require__.bind(__webpack_require__, 8775)).then((m) => m.notebookSyntax) },
    { id: 'private-key', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 27).then(__webpack_require__.bind(__webpack_require__, 27)).then((m) => m.privateKey) },
    { id: 'secrets', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1211).then(__webpack_require__.bind(__webpack_require__, 1211)).then((m) => m.secrets) },
    { id: 'shebang-not-executable', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 283)).then((m) => m.shebangNotExecutable) },
    { id: 'skipped-test', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(5379)]).then(__webpack_require__.bind(__webpack_require__, 5379)).then((m) => m.skippedTest) },
    { id: 'submodule-drift', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 6614).then(__webpack_require__.bind(__webpack_require__, 6614)).then((m) => m.submoduleDrift) },
    { id: 'suppressions', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 7500).then(__webpack_require__.bind(__webpack_require__, 7500)).then((m) => m.suppressions) },
    { id: 'tests-untouched', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(302)]).then(__webpack_require__.bind(__webpack_require__, 302)).then((m) => m.testsUntouched) },
    { id: 'todo-without-issue', scope: 'change', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(6587)]).then(__webpack_require__.bind(__webpack_require__, 6587)).then((m) => m.todoWithoutIssue) },
    { id: 'toml-syntax', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 6429).then(__webpack_require__.bind(__webpack_require__, 6429)).then((m) => m.tomlSyntax) },
    { id: 'trailing-whitespace', scope: 'file', optIn: false, load: () => Promise.all(/* import() */[__webpack_require__.e(7537), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 449)).then((m) => m.trailingWhitespace) },
    { id: 'windows-name', scope: 'tree', optIn: false, load: () => __webpack_require__.e(/* import() */ 4383).then(__webpack_require__.bind(__webpack_require__, 4383)).then((m) => m.windowsName) },
    { id: 'workflow-change', scope: 'change', optIn: false, load: () => __webpack_require__.e(/* import() */ 8618).then(__webpack_require__.bind(__webpack_require__, 8618)).then((m) => m.workflowChange) },
    { id: 'workflow-permissions', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 9780).then(__webpack_require__.bind(__webpack_require__, 9780)).then((m) => m.workflowPermissions) },
    { id: 'workflow-script-injection', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 371).then(__webpack_require__.bind(__webpack_require__, 371)).then((m) => m.workflowScriptInjection) },
    { id: 'workflow-unpinned-uses', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 7996).then(__webpack_require__.bind(__webpack_require__, 7996)).then((m) => m.workflowUnpinnedUses) },
    { id: 'workflow-untrusted-checkout', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 1219).then(__webpack_require__.bind(__webpack_require__, 1219)).then((m) => m.workflowUntrustedCheckout) },
    { id: 'xml-syntax', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 3542).then(__webpack_require__.bind(__webpack_require__, 3542)).then((m) => m.xmlSyntax) },
    { id: 'yaml-syntax', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 609).then(__webpack_require__.bind(__webpack_require__, 2990)).then((m) => m.yamlSyntax) },
    { id: 'zero-width', scope: 'file', optIn: false, load: () => __webpack_require__.e(/* import() */ 3863).then(__webpack_require__.bind(__webpack_require__, 3863)).then((m) => m.zeroWidth) },
];


/***/ })

};
;