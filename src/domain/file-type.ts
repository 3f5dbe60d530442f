import { Folder, folderClass } from './folder-class.ts';

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
  generated: Folder.generated,
  /** In a folder of other people's code, such as `vendor/` or `node_modules/`. */
  vendored: Folder.vendored,
  /** Test data, whose files are often as they are on purpose: in a folder of it, or beside tests without being one. */
  fixture: Folder.fixture,
  /** In a folder of tests, be it a test or its data. */
  test: Folder.test,
} as const;

/** Classes of files that most checks of text leave alone: nobody mends them by hand. */
export const unkempt = FileType.generated | FileType.vendored | FileType.fixture;

/** Of an extension: beside tests, test data. Behind the bits of `FileType`, as two of `Folder` are. */
const data = 1 << 28;
/** Of an extension: there are minified ones. */
const script = 1 << 27;
const places = Folder.test | Folder.built | Folder.manual;
const known = ~(data | script | Folder.built | Folder.manual);

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

/** Formats that no test is written in: beside tests they are what the tests work on, and so are the types of `asData`. */
for (const extension of (
  'txt text log out stdout stderr output expected actual golden approved received ini cfg conf properties env csv tsv ' +
  'html htm xhtml css scss sass less styl vue svelte hbs handlebars mustache erb haml slim j2 jinja jinja2 tmpl tpl ' +
  'ejs pug twig liquid graphql gql rst adoc po pot srt vtt nfo eml pem crt cer key pub p8 dot tex gitignore hgignore dockerignore npmignore'
).split(' ')) {
  byExtension.set(extension, data);
}
for (const extension of ['js', 'mjs', 'cjs', 'css'])
  byExtension.set(extension, (byExtension.get(extension) ?? 0) | script);
const asData = json | jsonc | yaml | toml | xml | notebook | markdown | patch | data;
/** Prose about the tests, and what builds them, in lower case. */
const noData = /^(?:readme|changelog|contributing)|^cmakelists\.txt$|.(?:proj|\.props|\.targets)$/;
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
const workflowFolder = '.github/workflows/';
const commentedFolder = /(?:^|\/)\.(?:vscode|devcontainer)\/[^/]*\.json$/;

/** The types of the file at `path` (`/`-separated), by name alone; 0 if nothing is known. */
export function fileTypes(path: string): number {
  const place = folderClass(path);
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const types = nameTypes(name, path) | place;
  return ((place & places) === 0 ? types : inPlace(name, types)) & known;
}

/** The types of a file that its folder makes something else of. */
function inPlace(name: string, types: number): number {
  const worked = (types & FileType.test) !== 0 && (types & asData) !== 0 && !noData.test(name) ? FileType.fixture : 0;
  const built = (types & Folder.built) !== 0 && builtExtension.test(name) ? generated : 0;
  const page = (types & Folder.manual) !== 0 && manualPage.test(name) ? generated : 0;
  return types | worked | built | page;
}

function nameTypes(name: string, path: string): number {
  const named = byName.get(name);
  if (named !== undefined) return named;
  const dot = name.lastIndexOf('.');
  const types = byExtension.get(name.slice(dot + 1)) ?? 0;
  if (types === json && (commentedConfig.test(name) || commentedFolder.test(path))) return jsonc;
  if (types === yaml && isWorkflow(path)) return yaml | FileType.workflow;
  // Such as `x.min.js` and `x-min.css`.
  const mark = name[dot - 4];
  if ((types & script) !== 0 && (mark === '.' || mark === '-') && name.startsWith('min', dot - 3)) return generated;
  return types;
}

/** A GitHub workflow, or what describes an action. */
function isWorkflow(path: string): boolean {
  const at = path.lastIndexOf('/') + 1;
  if (path.startsWith('action.y', at)) return /^action\.ya?ml$/.test(path.slice(at));
  return at === workflowFolder.length && path.startsWith(workflowFolder) && /\.ya?ml$/.test(path);
}
