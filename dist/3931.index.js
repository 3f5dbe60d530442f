"use strict";
exports.id = 3931;
exports.ids = [3931];
exports.modules = {

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

/***/ 3828:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSecrets: () => (/* binding */ reportSecrets),
/* harmony export */   secretKeywords: () => (/* reexport safe */ _keywords_js__WEBPACK_IMPORTED_MODULE_2__.$)
/* harmony export */ });
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2395);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9200);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4018);



const before = 80;
const shown = 240;
function reportSecrets(file, report, allow) {
    const found = [];
    (0,_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSecrets */ .L)(file.buffer, file.length, (secret) => found.push(secret));
    if (found.length === 0)
        return;
    const allowed = allow.map((pattern) => new RegExp(pattern));
    const spans = (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .secretSpans */ .AY)(file.buffer, file.length);
    for (const { family, offset, length } of found) {
        const value = file.buffer.toString('utf8', offset, offset + length);
        if (allowed.some((pattern) => pattern.test(value)))
            continue;
        const line = file.lineIndex(offset);
        report({
            rule: family.id,
            ...(family.level && { level: family.level }),
            message: `${family.name} (${(0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E$)(value)})`,
            at: { offset, length },
            snippet: snippetOf(file.buffer, spans, file.lineStarts()[line], offset, file.lineEnd(line)),
        });
    }
}
function snippetOf(buffer, spans, start, offset, end) {
    const from = Math.max(start, offset - before);
    return (0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redactSpans */ .t)(buffer, spans, from, Math.min(end, offset + shown * 4)).slice(0, shown);
}


/***/ })

};
;