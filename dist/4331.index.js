"use strict";
exports.id = 4331;
exports.ids = [4331];
exports.modules = {

/***/ 4331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeYaml: () => (/* binding */ judgeYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7263);


function judgeYaml(text) {
    const mark = text.startsWith('\u{feff}') ? 1 : 0;
    const body = text.slice(mark);
    const fault = firstFault(body);
    if (!fault || isUnfounded(body))
        return undefined;
    const offset = (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .byteOffset */ .s$)(text, mark + fault.start);
    const length = Buffer.byteLength(body.slice(fault.start, fault.end));
    return isMisindentedQuote(body, fault)
        ? { message: 'Each line of a quoted text must be indented more than its key', offset, length, tolerated: true }
        : { message: fault.message, offset, length };
}
function isUnfounded(text) {
    const compact = text.replace(/\n\n+(?= *#)/g, '\n');
    return compact !== text && firstFault(compact) === undefined;
}
function isMisindentedQuote(text, fault) {
    const quote = /^Missing closing (["'])/.exec(fault.message)?.[1];
    if (!quote)
        return false;
    const rest = text.slice(fault.start);
    const length = (quote === '"' ? /^[^"\\]*(?:\\[\s\S][^"\\]*)*"/ : /^[^']*(?:''[^']*)*'/).exec(rest)?.[0].length;
    if (length === undefined)
        return false;
    const indented = rest.slice(0, length).replaceAll('\n', `\n${' '.repeat(80)}`);
    const next = firstFault(text.slice(0, fault.start) + indented + rest.slice(length));
    return next === undefined || next.start > fault.start + indented.length;
}
const options = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, logLevel: 'silent' };
function firstFault(text) {
    try {
        for (const document of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk(options).compose(tokens(text), true, text.length)) {
            const fault = faultOfDocument(document, text);
            if (fault)
                return fault;
        }
        return undefined;
    }
    catch (error) {
        if (error instanceof RangeError)
            return { message: 'This YAML is nested too deeply to be read', start: 0, end: 0 };
        throw error;
    }
}
function* tokens(text) {
    let versions = 0;
    for (const token of new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX().parse(text)) {
        if (token.type === 'document')
            versions = 0;
        if (token.type === 'directive' && token.source.startsWith('%YAML ') && ++versions > 1) {
            const message = 'The document already has a %YAML directive';
            yield { type: 'error', offset: token.offset, source: '', message };
        }
        yield token;
    }
}
function faultOfDocument(document, text) {
    const [first] = document.errors
        .filter((error) => !isMistaken(error, text))
        .sort((one, other) => one.pos[0] - other.pos[0]);
    if (first)
        return { message: sentence(first.message), start: first.pos[0], end: first.pos[1] };
    return faultOfNode(document.contents, new Set());
}
function isMistaken({ code, message, pos }, text) {
    if (code === 'IMPOSSIBLE')
        return true;
    return message.startsWith('Comments must be separated') && text[pos[0] - 1] === '\n';
}
function sentence(message) {
    return message.split('\n', 1)[0].replace(/[.:]\s*$/, '');
}
function faultOfNode(root, anchors) {
    const pending = [root];
    while (pending.length > 0) {
        const node = pending.pop();
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(node)) {
            pending.push(node.value, node.key);
            continue;
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) && !anchors.has(node.source))
            return at(node, `No anchor &${node.source} comes before this alias`);
        if (((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node)) && node.anchor)
            anchors.add(node.anchor);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isCollection */ .P3)(node))
            continue;
        const repeated = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? repeatedKey(node.items) : undefined;
        if (repeated)
            return at(repeated, `The mapping already has the key ${JSON.stringify(keyText(repeated))}`);
        for (let i = node.items.length - 1; i >= 0; i--)
            pending.push(node.items[i]);
    }
    return undefined;
}
function repeatedKey(pairs) {
    const names = new Set();
    for (const { key } of pairs) {
        const name = keyText(key);
        if (name === undefined || name === '<<' || name.includes('{{'))
            continue;
        const identity = `${kindOf(key, name)}${name}`;
        if (names.has(identity))
            return key;
        names.add(identity);
    }
    return undefined;
}
function keyText(key) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(key))
        return `*${key.source}`;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
        return undefined;
    const value = key.value;
    return String(value ?? '');
}
const notText = /^(?:[-+]?[.\d][-+.\w:]*|~|null|true|false|yes|no|on|off|y|n|)$/i;
function kindOf(key, name) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.type === 'PLAIN' && notText.test(name) ? 'plain ' : 'text ';
}
function at(node, message) {
    const range = node.range ?? [0, 0, 0];
    return { message, start: range[0], end: range[1] };
}


/***/ })

};
;