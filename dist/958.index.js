"use strict";
exports.id = 958;
exports.ids = [958];
exports.modules = {

/***/ 1579:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ command)
/* harmony export */ });
function command(definition) {
    return definition;
}


/***/ }),

/***/ 958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./lib/domain/errors.js
var errors = __webpack_require__(2690);
// EXTERNAL MODULE: ./lib/domain/nearest.js
var nearest = __webpack_require__(1751);
// EXTERNAL MODULE: ./lib/modules/checks/index.gen.js + 77 modules
var index_gen = __webpack_require__(1257);
;// CONCATENATED MODULE: ./lib/app/explain.js



function explain(rule, json) {
    const id = rule.split('/')[0];
    const check = index_gen/* checks */.A.find((one) => one.id === id);
    if (check === undefined) {
        const hint = (0,nearest/* nearest */.p)(id, index_gen/* checks */.A.map((one) => one.id));
        throw new errors/* UserError */.y(`There is no rule ${rule}`, hint ? `Did you mean ${hint}?` : 'kempt explain lists the checks.');
    }
    return json ? `${JSON.stringify(toData(check), undefined, 2)}\n` : toText(check);
}
function explainAll(json) {
    if (json)
        return `${JSON.stringify(index_gen/* checks */.A.map(toData), undefined, 2)}\n`;
    const width = Math.max(...index_gen/* checks */.A.map(({ id }) => id.length));
    return index_gen/* checks */.A
        .map(({ id, summary, optIn }) => `${id.padEnd(width)}  ${summary}${optIn ? ' (opt-in)' : ''}\n`)
        .join('');
}
function toData({ id, summary, level, optIn, scope, docs, source, options = {} }) {
    return { id, summary, level, optIn: optIn ?? false, scope, docs, source, options };
}
function toText({ id, summary, level, optIn, docs, source, options = {} }) {
    const state = optIn ? 'off unless the configuration asks for it' : `on, at level ${level}`;
    const settings = Object.entries(options).map(([name, spec]) => `  ${name}: ${spec.summary} (default ${JSON.stringify(spec.default)})`);
    return [
        `${id}: ${summary}`,
        `By default ${state}.`,
        '',
        docs,
        ...(settings.length > 0 ? ['', `Options, in kempt.yaml under checks.${id}:`, ...settings] : []),
        ...(source === undefined ? [] : ['', `Source: ${source}`]),
        '',
        `Suppress one: kempt-${'ignore'} ${id}: reason`,
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/entry/cli/command.js
var command = __webpack_require__(1579);
;// CONCATENATED MODULE: ./lib/entry/cli/commands/explain.js


const explainCommand = (0,command/* command */.G)({
    name: 'explain',
    summary: 'Explain a rule: why it matters, what it leaves alone, how to mend it',
    usage: '[RULE]',
    description: 'Without a rule: the list of all checks.',
    flags: { json: { type: 'boolean', summary: 'print as JSON' } },
    async run(flags, [rule]) {
        process.stdout.write(rule === undefined ? explainAll(flags.json ?? false) : explain(rule, flags.json ?? false));
        return 0;
    },
});


/***/ })

};
;