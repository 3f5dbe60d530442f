"use strict";
exports.id = 6680;
exports.ids = [6680];
exports.modules = {

/***/ 6680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfigFile: () => (/* binding */ parseConfigFile)
/* harmony export */ });
/* unused harmony export parseConfig */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8815);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2690);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1751);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2604);







function parseConfigFile(file, checks, chain = []) {
    if (chain.includes(file)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`Configurations extend each other in a circle: ${[...chain, file].map(shown).join(' → ')}`);
    }
    const config = parseConfig(read(file), file, checks);
    const bases = (config.extends ?? []).map((base) => parseConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), base), checks, [...chain, file]));
    return [...bases, config].reduce(refine);
}
function read(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (cause) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`The configuration ${shown(file)} cannot be read`, 'Check that it exists and can be read.', {
            cause,
        });
    }
}
function refine(base, over) {
    const checks = { ...base.checks };
    for (const [id, value] of Object.entries(over.checks ?? {})) {
        const before = checks[id];
        checks[id] = typeof before === 'object' && typeof value === 'object' ? { ...before, ...value } : value;
    }
    return { ...base, ...over, files: { ...base.files, ...over.files }, checks };
}
function parseConfig(text, file, checks) {
    const source = file.endsWith('.toml') ? fromToml(text, file) : fromYaml(text, file);
    const result = (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .configSchema */ .Q)(checks).safeParse(source.value ?? {});
    if (result.success)
        return result.data;
    const issues = result.error.issues.flatMap((issue) => describe(issue, source, checks));
    throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(issues.map((issue) => `${shown(file)}:${issue}`).join('\n'), 'The keys are described in docs/configuration.md.');
}
function fromYaml(text, file) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_3__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${line}:${col}`;
    };
    const [error] = document.errors;
    if (error)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${shown(file)}:${at(error.pos[0])}: ${error.message}`, 'Mend the YAML.');
    const locate = (path) => {
        let offset = 0;
        (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(document, {
            Pair: (_, pair, ancestors) => {
                const keys = [...ancestors.filter(yaml__WEBPACK_IMPORTED_MODULE_3__/* .isPair */ .tO), pair].map(({ key }) => String(key));
                if (keys.length <= path.length && keys.every((key, i) => key === path[i])) {
                    offset = pair.key?.range?.[0] ?? offset;
                }
            },
        });
        return at(offset);
    };
    if (document.contents !== null && !(0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(document.contents)) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${shown(file)}:1:1: a configuration is a mapping of keys to values`);
    }
    return { value: document.toJS(), locate };
}
function fromToml(text, file) {
    try {
        const lines = text.split('\n');
        const locate = (path) => {
            const name = String(path.findLast((part) => typeof part === 'string') ?? '');
            const line = lines.findIndex((content) => content.includes(name));
            return `${line + 1}:${Math.max(0, lines[line]?.indexOf(name) ?? 0) + 1}`;
        };
        return { value: (0,smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)(text), locate };
    }
    catch (cause) {
        if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_2__/* .TomlError */ .zx))
            throw cause;
        const message = cause.message.split('\n')[0];
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${shown(file)}:${cause.line}:${cause.column}: ${message}`, 'Mend the TOML.', { cause });
    }
}
function describe(issue, source, checks) {
    const inner = issue.code === 'invalid_union'
        ? issue.errors.map((errors) => errors[0]).find((one) => one?.code === 'unrecognized_keys')
        : undefined;
    if (inner)
        return describe({ ...inner, path: [...issue.path, ...inner.path] }, source, checks);
    if (issue.code !== 'unrecognized_keys') {
        const expected = issue.code === 'invalid_union' ? 'is not a value that this key takes' : issue.message;
        return [`${source.locate(issue.path)}: ${issue.path.join('.') || 'the file'}: ${expected}`];
    }
    return issue.keys.map((key) => {
        const right = (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(key, keysAt(issue.path, checks));
        const hint = right === undefined ? '' : `; did you mean ${right}?`;
        return `${source.locate([...issue.path, key])}: unknown key ${[...issue.path, key].join('.')}${hint}`;
    });
}
function keysAt(path, checks) {
    const [first, second] = path;
    const { shape } = (0,_schema_js__WEBPACK_IMPORTED_MODULE_5__/* .configSchema */ .Q)(checks);
    if (first === undefined)
        return Object.keys(shape);
    if (first === 'files')
        return Object.keys(shape.files.unwrap().shape);
    if (second === undefined)
        return checks.map((check) => check.id);
    return ['level', 'exclude', ...Object.keys(checks.find((check) => check.id === second)?.options ?? {})];
}
function shown(file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(process.cwd(), file) || file;
}


/***/ }),

/***/ 2604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);

const level = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note']);
const glob = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1);
const globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(glob);
const units = {
    '': 1,
    B: 1,
    kB: 1e3,
    KB: 1e3,
    KiB: 1024,
    MB: 1e6,
    MiB: 1024 ** 2,
    GB: 1e9,
    GiB: 1024 ** 3,
};
const bytes = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^\d+(?:\.\d+)? ?(?:B|kB|KB|KiB|MB|MiB|GB|GiB)?$/)])
    .transform((value) => {
    if (typeof value === 'number')
        return value;
    const [, number = '0', unit = ''] = /^([\d.]+) ?(\w*)$/.exec(value) ?? [];
    return Math.round(Number(number) * (units[unit] ?? 1));
});
const expressions = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().refine(isExpression, 'is not a regular expression'));
function isExpression(source) {
    try {
        return new RegExp(source) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function optionSchema(spec) {
    const types = {
        integer: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
        bytes,
        boolean: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        strings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
        expressions,
    };
    return types[spec.type].describe(spec.summary);
}
function checkSchema(check) {
    const options = Object.entries(check.options ?? {}).map(([name, spec]) => [name, optionSchema(spec).optional()]);
    const settings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        level: level.optional().describe('replaces the levels of the check'),
        exclude: globs.optional().describe('files that this check leaves alone'),
        ...Object.fromEntries(options),
    });
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['off', 'on']), level, settings]).describe(check.summary);
}
function configSchema(checks) {
    const perCheck = checks.map((check) => [check.id, checkSchema(check).optional()]);
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        $schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).describe('the version of this format'),
        extends: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1))
            .optional()
            .describe('configuration files whose settings this one refines, relative to it, the later ones winning'),
        files: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            include: globs.optional().describe('only files that match one of these are looked at'),
            exclude: globs.optional().describe('files that match one of these are not looked at'),
            'max-size': bytes.optional().describe('larger files are not read; default 32 MiB'),
            everything: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
                .optional()
                .describe('let checks of text also judge generated and vendored files and test data; default false'),
        })
            .optional()
            .describe('globs are relative to the top of the repository, as in .gitignore `**` crosses folders'),
        checks: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej(Object.fromEntries(perCheck))
            .optional()
            .describe('per check: off, on, a level, or an object with a level, excluded files and options'),
        'only-new': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()
            .optional()
            .describe('when a change is checked, leave out what its base already has; default true'),
        'fail-on': zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'note', 'never'])
            .optional()
            .describe('the mildest level that makes a run fail; default warning'),
        baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .min(1)
            .optional()
            .describe('a file of findings that are to be left out, see `--update-baseline`'),
        cache: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().optional().describe('remember which files are clean, inside the git directory; default true'),
    })
        .describe('The configuration of Kempt');
}


/***/ })

};
;