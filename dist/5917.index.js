"use strict";
exports.id = 5917;
exports.ids = [5917];
exports.modules = {

/***/ 5917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlWorkflow: () => (/* binding */ parseYamlWorkflow)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function parseYamlWorkflow(text) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { logLevel: 'silent', stringKeys: true });
    if (document.errors.length > 0)
        return undefined;
    return new Reader(document).workflow();
}
class Reader {
    #document;
    constructor(document) {
        this.#document = document;
    }
    workflow() {
        const top = this.#map(this.#document.contents);
        const jobs = this.#get(top, 'jobs');
        if (jobs !== undefined)
            return this.#ofJobs(top, jobs);
        const runs = this.#get(top, 'runs');
        if (runs === undefined)
            return undefined;
        const job = {
            name: { value: 'runs', start: 0, end: 0 },
            condition: '',
            env: new Map(),
            steps: this.#steps(this.#get(runs, 'steps')),
        };
        const textInputs = new Set(this.#entries(this.#get(top, 'inputs')).map(([key]) => key.value.toLowerCase()));
        return { kind: 'action', triggers: new Set(), textInputs, env: new Map(), jobs: [job] };
    }
    #ofJobs(top, jobs) {
        const on = this.#get(top, 'on') ?? this.#get(top, 'true');
        return {
            kind: 'workflow',
            triggers: new Set(this.#names(on)),
            textInputs: this.#textInputs(this.#get(this.#get(on, 'workflow_call'), 'inputs')),
            permissions: this.#permissions(this.#get(top, 'permissions')),
            env: this.#scalars(this.#get(top, 'env')),
            jobs: this.#entries(jobs).map(([name, job]) => this.#job(name, job)),
        };
    }
    #job(name, node) {
        return {
            name,
            uses: this.#scalar(this.#get(node, 'uses')),
            condition: this.#scalar(this.#get(node, 'if'))?.value ?? '',
            permissions: this.#permissions(this.#get(node, 'permissions')),
            env: this.#scalars(this.#get(node, 'env')),
            steps: this.#steps(this.#get(node, 'steps')),
        };
    }
    #steps(node) {
        const steps = this.#resolve(node);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(steps))
            return [];
        return steps.items.map((item) => {
            const step = item;
            return {
                uses: this.#scalar(this.#get(step, 'uses')),
                run: this.#scalar(this.#get(step, 'run')),
                condition: this.#scalar(this.#get(step, 'if'))?.value ?? '',
                with: this.#scalars(this.#get(step, 'with')),
                env: this.#scalars(this.#get(step, 'env')),
            };
        });
    }
    #permissions(node) {
        if (node === undefined)
            return undefined;
        const all = this.#scalar(node);
        return { ...(all === undefined ? {} : { all }), scopes: this.#scalars(node) };
    }
    #textInputs(node) {
        const text = this.#entries(node).filter(([, input]) => {
            const type = this.#scalar(this.#get(input, 'type'))?.value ?? 'string';
            return type === 'string';
        });
        return new Set(text.map(([key]) => key.value.toLowerCase()));
    }
    #names(node) {
        const resolved = this.#resolve(node);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(resolved))
            return resolved.items.flatMap((item) => this.#scalar(item)?.value ?? []);
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resolved))
            return this.#entries(resolved).map(([key]) => key.value);
        return this.#scalar(resolved)?.value.split(' ') ?? [];
    }
    #scalars(node) {
        const scalars = new Map();
        for (const [key, value] of this.#entries(node)) {
            const scalar = this.#scalar(value);
            if (scalar !== undefined)
                scalars.set(key.value.toLowerCase(), scalar);
        }
        return scalars;
    }
    #entries(node) {
        return (this.#map(node)?.items ?? []).flatMap((pair) => {
            const key = this.#scalar(pair.key);
            return key === undefined ? [] : [[key, this.#resolve(pair.value)]];
        });
    }
    #get(node, name) {
        return this.#entries(node).find(([key]) => key.value === name)?.[1];
    }
    #scalar(node) {
        const resolved = this.#resolve(node);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(resolved) || !resolved.range)
            return undefined;
        const { value, range } = resolved;
        return value === null
            ? undefined
            : { value: String(value), start: range[0], end: range[1] };
    }
    #map(node) {
        const resolved = this.#resolve(node);
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resolved) ? resolved : undefined;
    }
    #resolve(node) {
        return ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(this.#document) : node) ?? undefined;
    }
}


/***/ })

};
;