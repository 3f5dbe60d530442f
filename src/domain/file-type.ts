/** What a file is, as far as its name tells, as a bit mask: what a check names in `types`. */
export const FileType = {
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
  /** Test data, whose files are often as they are on purpose: in a folder of it, or beside tests without being one. */
  fixture: 1 << 12,
  /** In a folder of tests, be it a test or its data. */
  test: 1 << 13,
} as const;

/** Classes of files that most checks of text leave alone: nobody mends them by hand. */
export const unkempt = FileType.generated | FileType.vendored | FileType.fixture;

const vendoredFolder =
  /(?:^|\/)(?:node_modules|bower_components|vendor(?:ed)?|third[_-]?party|\.yarn|external[_-]?libs?)\//i;
const fixtureFolder =
  /(?:^|\/)(?:[\w.-]*fixtures?|test[ _-]?data|test[ _-]?files|__snapshots__|snapshots|golden(?:s|[_-]?files)?|corpus|testcases)\/|(?:^|\/)src\/\w*test\w*\/(?:resources|projects)\//i;
const testFolder = /(?:^|\/)(?:(?:[\w. -]*[._ -])?(?:[Tt]ests?|__tests__)|\w*[a-z]Tests?)\//;
/** Below a folder of tests, these hold what the tests work on, programs too. */
const testDataFolder =
  /(?:^|\/)(?:[\w.-]*[._-])?(?:tests?|__tests__)\/(?:data|assets|dummy|(?:[^/]+\/)*(?:in|out|inputs?|outputs?|expected|stubs?))\//i;
/** Written by generators, and by development environments (JetBrains, Eclipse, Xcode). */
const generatedFolder =
  /(?:^|\/)(?:generated(?:[_-]\w+)?|__generated__|autogen|\.idea|\.run|\.junit\.run|\.settings|[\w. -]+\.xcodeproj)\//i;
const builtFolder = /(?:^|\/)dist\//;
const manualFolder = /(?:^|\/)man\d?\//;

/** What only some files of a folder are; behind the bits of `FileType`. */
const Place = { built: 1 << 29, manual: 1 << 30 } as const;
const places = FileType.test | Place.built | Place.manual;

let lastFolder = '';
let lastClass = 0;

/** Consecutive files mostly share their folder, so that its class is worked out once for all of them. */
function folderClass(path: string): number {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (folder !== lastFolder) {
    lastFolder = folder;
    lastClass = classify(folder);
  }
  return lastClass;
}

function classify(folder: string): number {
  return (
    (vendoredFolder.test(folder) ? FileType.vendored : 0) |
    (fixtureFolder.test(folder) || testDataFolder.test(folder) ? FileType.fixture : 0) |
    (generatedFolder.test(folder) ? FileType.generated : 0) |
    (testFolder.test(folder) ? FileType.test : 0) |
    (builtFolder.test(folder) ? Place.built : 0) |
    (manualFolder.test(folder) ? Place.manual : 0)
  );
}

const { json, jsonc, yaml, toml, xml, notebook, editorconfig, markdown, patch, generated } = FileType;

const byExtension = new Map<string, number>([
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
  // Drawn with a program, so that nobody mends its text.
  ['svg', xml | generated],
  ['drawio', xml | generated],
  ['excalidraw', json | generated],
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
  ['sln', generated],
  ['dotsettings', generated],
  // Written by Kotlin's binary-compatibility-validator.
  ['api', generated],
]);

/** Languages that no test is written in: beside tests they are what the tests work on. So are the types of `asData`. */
const dataExtensions = new Set(
  (
    'txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv ' +
    'html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl ' +
    'ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex'
  ).split(' '),
);
const asData = json | jsonc | yaml | toml | xml | notebook | markdown | patch;
const readme = /(?:^|\/)(?:readme|changelog|contributing)[^/]*$/i;
const builtExtension = /\.(?:[cm]?js|css|html|map|d\.[cm]?ts)$/;
const manualPage = /\.[1-8]$/;

const byName = new Map<string, number>([
  ['.editorconfig', editorconfig],
  ['.clang-format', yaml],
  ['.clang-tidy', yaml],
  ['.gemrc', yaml],
  ['citation.cff', yaml],
  ['.prettierrc', 0],
  // Babel reads JSON5.
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
  ['bun.lock', jsonc | generated],
  ['composer.lock', json | generated],
  ['flake.lock', json | generated],
  ['package-lock.json', json | generated],
  ['devcontainer-lock.json', json | generated],
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
export function fileTypes(path: string): number {
  const place = folderClass(path);
  const types = nameTypes(path) | place;
  return (place & places) === 0 ? types : inPlace(path, types);
}

/** The types of a file that its folder makes something else of. */
function inPlace(path: string, types: number): number {
  const data = (types & FileType.test) !== 0 && isData(path, types) ? FileType.fixture : 0;
  const built = (types & Place.built) !== 0 && builtExtension.test(path) ? generated : 0;
  const page = (types & Place.manual) !== 0 && manualPage.test(path) ? generated : 0;
  return (types & ~(Place.built | Place.manual)) | data | built | page;
}

function isData(path: string, types: number): boolean {
  const known = (types & asData) !== 0 || dataExtensions.has(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
  return known && !readme.test(path);
}

function nameTypes(path: string): number {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const named = byName.get(name);
  if (named !== undefined) return named;
  const types = byExtension.get(name.slice(name.lastIndexOf('.') + 1)) ?? 0;
  if (types === json && (commentedConfig.test(name) || commentedFolder.test(path))) return jsonc;
  if (types === yaml && workflowPath.test(path)) return yaml | FileType.workflow;
  if (types === 0 && minified.test(name)) return generated;
  return types;
}
