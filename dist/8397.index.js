"use strict";
exports.id = 8397;
exports.ids = [8397];
exports.modules = {

/***/ 8397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findClean: () => (/* binding */ findClean),
  startDirtyFiles: () => (/* binding */ startDirtyFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/domain/entry.js
var domain_entry = __webpack_require__(7689);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/lib/clean-cache.js


const digestBytes = 32;
const keyBytes = 8;
class CleanCache {
    #path;
    #digest;
    #known = new Map();
    #fresh = [];
    #stale = false;
    constructor(path, digest) {
        this.#path = path;
        this.#digest = digest;
    }
    load() {
        const bytes = readIfThere(this.#path);
        if (bytes === undefined || !bytes.subarray(0, digestBytes).equals(this.#digest))
            return false;
        const words = new Int32Array(bytes.buffer, bytes.byteOffset + digestBytes, (bytes.length - digestBytes) >> 2);
        for (let i = 0; i + 1 < words.length; i += 2)
            this.#known.set(words[i], words[i + 1]);
        return this.#known.size > 0;
    }
    has([high, low]) {
        return this.#known.get(high) === low;
    }
    add([high, low]) {
        this.#stale ||= !this.has([high, low]);
        this.#fresh.push(high, low);
    }
    save() {
        if (!this.#stale && this.#fresh.length === this.#known.size * 2)
            return;
        const temporary = `${this.#path}.${process.pid}`;
        try {
            (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(this.#path), { recursive: true });
            const keys = Int32Array.from(this.#fresh);
            (0,external_node_fs_.writeFileSync)(temporary, Buffer.concat([this.#digest, Buffer.from(keys.buffer, 0, keys.length * (keyBytes / 2))]));
            (0,external_node_fs_.renameSync)(temporary, this.#path);
        }
        catch {
        }
    }
}
function readIfThere(path) {
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        return bytes.byteOffset % 4 === 0 ? bytes : Buffer.from(Uint8Array.from(bytes).buffer);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/lib/git/git.js
var git = __webpack_require__(779);
// EXTERNAL MODULE: ./lib/lib/git/index-file.js
var index_file = __webpack_require__(2906);
;// CONCATENATED MODULE: ./lib/app/clean-files.js






async function startDirtyFiles(repository) {
    const child = await (0,git/* startGit */.BE)(repository, ['diff-files', '--name-only', '-z', '--no-ext-diff']);
    return new Set((await (0,git/* collect */.Fo)(child, 'git diff-files')).toString('utf8').split('\0'));
}
async function findClean(repository, index, scope, decides, dirty) {
    const { files } = scope;
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([decides.settings, [...decides.inputs]]))
        .digest();
    const cache = new CleanCache((0,external_node_path_.join)(repository.gitDir, 'kempt', 'clean'), digest);
    const known = cache.load() ? await dirty : undefined;
    const keys = new Map();
    const clean = [];
    const toScan = [];
    const wanted = scope.kind === 'all' && scope.excluded === 0 ? undefined : new Set(files);
    index.entries.forEach((entry, i) => {
        if (wanted ? !wanted.has(entry) : !(0,domain_entry/* isRegular */.$)(entry))
            return;
        const key = toKey((0,index_file/* indexKey */.mh)(index, i), entry);
        if (known && cache.has(key) && !known.has(entry.path)) {
            clean.push(entry);
            cache.add(key);
        }
        else {
            toScan.push(entry);
            keys.set(entry, { key, size: entry.size });
        }
    });
    const tracked = wanted ? new Set(index.entries) : undefined;
    for (const entry of wanted ?? [])
        if (!tracked?.has(entry))
            toScan.push(entry);
    const found = [];
    return {
        toScan,
        clean,
        remember: (entry) => {
            if (keys.get(entry)?.size === entry.size)
                found.push(entry);
        },
        save: async () => {
            const differing = await dirty;
            for (const entry of found) {
                const candidate = keys.get(entry);
                if (candidate && !differing.has(entry.path))
                    cache.add(candidate.key);
            }
            cache.save();
        },
    };
}
function toKey([high, low], { path, mode }) {
    let hash = mode === domain_entry/* Mode */.K.executable ? 0x811c9dc4 : 0x811c9dc5;
    for (let i = 0; i < path.length; i++)
        hash = Math.imul(hash ^ path.charCodeAt(i), 0x01000193);
    return [high ^ hash, low ^ Math.imul(hash, 0x9e3779b1)];
}


/***/ })

};
;