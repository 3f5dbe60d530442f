"use strict";
exports.id = 8775;
exports.ids = [8775];
exports.modules = {

/***/ 8775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  notebookSyntax: () => (/* binding */ notebookSyntax)
});

// EXTERNAL MODULE: ./lib/domain/file-type.js + 1 modules
var file_type = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/modules/checks/check.js
var check = __webpack_require__(4674);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/json.js
var json = __webpack_require__(2996);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/json-tokens.js
var json_tokens = __webpack_require__(8887);
// EXTERNAL MODULE: ./lib/modules/checks/syntax/problem.js
var problem = __webpack_require__(7263);
;// CONCATENATED MODULE: ./lib/modules/checks/syntax/json-locate.js


function locate(b, length, path) {
    let offset = skipBlanks(b, (0,problem/* afterByteOrderMark */.kX)(b, length));
    for (const step of path) {
        const inside = child(b, length, offset, step);
        if (inside === undefined)
            break;
        offset = inside;
    }
    const isCollection = b[offset] === 0x7b || b[offset] === 0x5b;
    return { offset, length: isCollection ? 1 : valueEnd(b, length, offset) - offset };
}
function child(b, end, offset, step) {
    const isObject = b[offset] === 0x7b;
    let p = skipBlanks(b, offset + 1);
    for (let index = 0; b[p] !== 0x7d && b[p] !== 0x5d; index++) {
        let name = index;
        if (isObject) {
            const nameEnd = (0,json_tokens/* readString */.E3)(b, p, end);
            name = JSON.parse(b.toString('utf8', p, nameEnd));
            p = skipBlanks(b, skipBlanks(b, nameEnd) + 1);
        }
        if (name === step)
            return p;
        p = skipBlanks(b, valueEnd(b, end, p));
        if (b[p] === 0x2c)
            p = skipBlanks(b, p + 1);
    }
    return undefined;
}
function valueEnd(b, end, offset) {
    let depth = 0;
    let p = offset;
    do {
        const c = b[p];
        if (c === 0x22)
            p = (0,json_tokens/* readString */.E3)(b, p, end);
        else if (c === 0x7b || c === 0x5b) {
            depth++;
            p++;
        }
        else if (c === 0x7d || c === 0x5d) {
            depth--;
            p++;
        }
        else if (c === 0x2d || (c >= 0x30 && c <= 0x39))
            p = (0,json_tokens/* readNumber */.kz)(b, p, end);
        else if (c >= 0x61)
            p = (0,json_tokens/* readWord */.pS)(b, p, end);
        else
            p++;
    } while (depth > 0);
    return p;
}
function skipBlanks(b, start) {
    let p = start;
    while (b[p] <= 0x20)
        p++;
    return p;
}

;// CONCATENATED MODULE: ./lib/modules/checks/syntax/notebook.js


function findNotebookError(buffer, length) {
    const problem = (0,json/* findJsonError */._l)(buffer, length);
    if (problem)
        return problem;
    const text = buffer.toString('utf8', 0, length).replace(/^\u{feff}/u, '');
    const fault = faultOfNotebook(JSON.parse(text));
    return fault && { message: fault.message, ...locate(buffer, length, fault.path) };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function faultOfNotebook(notebook) {
    if (!isRecord(notebook))
        return { message: 'A notebook must be an object', path: [] };
    const { nbformat, cells } = notebook;
    if (!Number.isInteger(nbformat) || nbformat < 3) {
        return { message: 'nbformat must be an integer of at least 3', path: nbformat === undefined ? [] : ['nbformat'] };
    }
    if (nbformat === 3)
        return undefined;
    if (!Array.isArray(cells))
        return { message: 'cells must be an array', path: cells === undefined ? [] : ['cells'] };
    for (const [index, cell] of cells.entries()) {
        const fault = faultOfCell(cell, ['cells', index]);
        if (fault)
            return fault;
    }
    return undefined;
}
function faultOfCell(cell, path) {
    if (!isRecord(cell))
        return { message: 'A cell must be an object', path };
    const { cell_type: type, source } = cell;
    if (typeof type !== 'string') {
        return {
            message: 'A cell needs a cell_type, which is a string',
            path: 'cell_type' in cell ? [...path, 'cell_type'] : path,
        };
    }
    const lines = typeof source === 'string' ? source.split('\n') : source;
    if (!Array.isArray(lines) || !lines.every((line) => typeof line === 'string')) {
        const message = 'A cell needs a source, which is a string or an array of strings';
        return { message, path: 'source' in cell ? [...path, 'source'] : path };
    }
    const conflict = lines.findIndex((line) => /^(?:<{7}|>{7}) /.test(line));
    if (conflict < 0)
        return undefined;
    const at = typeof source === 'string' ? [...path, 'source'] : [...path, 'source', conflict];
    return { message: 'The source of this cell holds a merge conflict', path: at };
}

;// CONCATENATED MODULE: ./lib/modules/checks/notebook-syntax.js




const notebookSyntax = (0,check/* fileCheck */.XD)({
    id: 'notebook-syntax',
    scope: 'file',
    summary: 'Jupyter notebooks that do not open',
    level: 'error',
    source: 'https://nbformat.readthedocs.io/en/latest/format_description.html',
    types: file_type/* FileType */.pt.notebook,
    except: file_type/* FileType */.pt.vendored | file_type/* FileType */.pt.fixture,
    docs: `
A notebook must be JSON, name its format (\`nbformat\`, 3 or later), and from format 4 on have an array of cells, each with
a \`cell_type\` and a \`source\`. A line of a cell that begins with a conflict marker is reported as well, because a merge
may leave the JSON intact.

Left alone: outputs, metadata, the order of cells, the cells of format 3, files of zero bytes, and files
in folders of test data or of other people's code.
`,
    examples: [
        {
            title: 'A notebook',
            files: { 'a.ipynb': '{"cells": [{"cell_type": "code", "source": ["1 + 1"]}], "nbformat": 4}\n' },
            findings: [],
        },
        {
            title: 'A cell without source',
            files: {
                'a.ipynb': '{\n  "nbformat": 4,\n  "cells": [\n    {"cell_type": "raw", "source": ""},\n    {"cell_type": "code"}\n  ]\n}\n',
            },
            findings: ['a.ipynb:5'],
        },
        {
            title: 'A merge conflict, in a cell and in the JSON',
            files: {
                'a.ipynb': '{\n  "nbformat": 4,\n  "cells": [{"cell_type": "code", "source": [\n    "a",\n    "<<<<<<< HEAD\\n"\n  ]}]\n}\n',
                'b.ipynb': '{\n  "cells": [\n<<<<<<< HEAD\n  ]\n}\n',
            },
            findings: ['a.ipynb:5', 'b.ipynb:3'],
        },
    ],
    run(file, report) {
        if (file.length === 0)
            return;
        (0,problem/* reportProblem */.kM)(findNotebookError(file.buffer, file.length), report);
    },
});


/***/ })

};
;