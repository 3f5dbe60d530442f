/** A kind of string literal. */
export interface StringKind {
  readonly open: string;
  readonly close: string;
  /** A backslash makes the next character literal. */
  readonly escapes: boolean;
  /** May hold line ends; if not, the literal ends with its line at the latest. */
  readonly multiline: boolean;
  /** Holds code between `${` and `}`, which is stepped over as part of the string. */
  readonly holes?: true;
}

/** As much of a language's grammar as it takes to tell code from comments and strings. */
export interface Syntax {
  /** The same for all that one toolchain compiles and tests together. */
  readonly language: string;
  readonly lineComments: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  readonly strings: readonly StringKind[];
  /** A line comment begins only at the start of a line or after a blank. */
  readonly blankBeforeComment?: true;
  /** `/` begins a regular expression where a value is expected. */
  readonly regexes?: true;
  /** `'` begins a literal only if it closes after one character. */
  readonly characters?: true;
  /** Matches the opening of a here-document, the name of its last line in group 1. */
  readonly heredoc?: RegExp;
  /** A backslash outside of strings makes the next character literal. */
  readonly escapes?: true;
}

const quoted = (quote: string, multiline = false): StringKind => ({
  open: quote,
  close: quote,
  escapes: true,
  multiline,
});
const raw = (open: string, close = open): StringKind => ({ open, close, escapes: false, multiline: true });
const double = quoted('"');
const single = quoted("'");
const tripled = quoted('"""', true);
const template: StringKind = { ...quoted('`', true), holes: true };
const slashes = { lineComments: ['//'], blockComments: [['/*', '*/']] } as const;
const hash = { lineComments: ['#'], blockComments: [] } as const;
const hashAfterBlank = { ...hash, blankBeforeComment: true, strings: [double, single] } as const;
const dashes = { lineComments: ['--'], blockComments: [], strings: [double, single] } as const;
const markup = { lineComments: [], blockComments: [['<!--', '-->']], strings: [] } as const;
// What a component file holds as script is read for its comments only: its text is full of apostrophes.
const component = {
  lineComments: ['//'],
  blockComments: [...markup.blockComments, ...slashes.blockComments],
  strings: [],
  blankBeforeComment: true,
} as const;

const jvm = { ...slashes, strings: [tripled, double, single] } as const;
const c: Syntax = { ...slashes, language: 'c', strings: [double], characters: true };
const css: Syntax = { ...slashes, language: 'css', lineComments: [], strings: [double, single] };
const javascript: Syntax = { ...slashes, language: 'javascript', strings: [double, single, template], regexes: true };
const python: Syntax = { ...hash, language: 'python', strings: [tripled, quoted("'''", true), double, single] };
const shell: Syntax = {
  ...hashAfterBlank,
  language: 'shell',
  strings: [quoted('"', true), raw("'")],
  heredoc: /<<-?\s*\\?["']?([A-Za-z_]\w*)["']?/y,
  escapes: true,
};
const ruby: Syntax = {
  ...hash,
  language: 'ruby',
  blockComments: [['\n=begin', '\n=end']],
  strings: [double, single, quoted('`')],
  regexes: true,
  heredoc: /<<(?:[~-]["'`]?|["'`]?(?=[A-Z]))([A-Za-z_]\w*)["'`]?/y,
};
const php: Syntax = {
  ...slashes,
  language: 'php',
  lineComments: ['//', '# ', '#\n'],
  strings: [quoted('"', true), quoted("'", true)],
  heredoc: /<<<\s*["']?([A-Za-z_]\w*)["']?/y,
};
const rust: Syntax = {
  ...slashes,
  language: 'rust',
  strings: [raw('r##"', '"##'), raw('r#"', '"#'), raw('r"', '"'), quoted('"', true)],
  characters: true,
};
const csharp: Syntax = { ...slashes, language: 'csharp', strings: [tripled, raw('@"', '"'), double, single] };

const table: readonly (readonly [extensions: string, syntax: Syntax])[] = [
  ['js jsx mjs cjs ts tsx mts cts', javascript],
  ['vue svelte astro', { ...component, language: 'javascript' }],
  ['py pyi', python],
  ['rb rake gemspec', ruby],
  ['php', php],
  ['go', { ...slashes, language: 'go', strings: [double, single, raw('`')] }],
  ['rs', rust],
  ['java', { ...jvm, language: 'java' }],
  ['kt kts', { ...jvm, language: 'kotlin' }],
  ['scala sc', { ...jvm, language: 'scala', characters: true, strings: [tripled, double] }],
  ['groovy gradle', { ...jvm, language: 'groovy' }],
  ['cs', csharp],
  ['swift', { ...slashes, language: 'swift', strings: [tripled, double] }],
  ['dart', { ...slashes, language: 'dart', strings: [tripled, quoted("'''", true), double, single] }],
  ['c h cc cpp cxx hh hpp hxx m mm', c],
  ['proto', { ...slashes, language: 'proto', strings: [double, single] }],
  ['css', css],
  ['scss less', { ...css, lineComments: ['//'], blankBeforeComment: true }],
  ['sh bash zsh', shell],
  ['ex exs', { ...hash, language: 'elixir', strings: [tripled, double, single] }],
  ['yml yaml', { ...hashAfterBlank, language: 'yaml' }],
  ['toml', { ...hashAfterBlank, language: 'toml' }],
  [
    'tf hcl',
    { ...slashes, language: 'terraform', lineComments: ['#', '//'], strings: [double], heredoc: /<<-?([A-Z]\w*)/y },
  ],
  ['pl pm', { ...hashAfterBlank, language: 'perl' }],
  ['lua', { ...dashes, language: 'lua', blockComments: [['--[[', ']]']] }],
  ['sql', { ...dashes, language: 'sql', blockComments: [['/*', '*/']] }],
  ['hs', { ...dashes, language: 'haskell', blockComments: [['{-', '-}']] }],
  ['html htm xml', { ...markup, language: 'markup' }],
  ['mk', { ...hashAfterBlank, language: 'make', strings: [] }],
];

const byExtension = new Map(
  table.flatMap(([extensions, syntax]) => extensions.split(' ').map((e) => [e, syntax] as const)),
);
const byName = new Map<string, Syntax>([
  ['Makefile', { ...hashAfterBlank, language: 'make', strings: [] }],
  ['Dockerfile', { ...hashAfterBlank, language: 'docker', strings: [] }],
  ['Gemfile', ruby],
  ['Rakefile', ruby],
  ['Jenkinsfile', { ...jvm, language: 'groovy' }],
]);

/** The syntax of the file at `path`, by its name; undefined if it is not known, or is prose. */
export function syntaxOf(path: string): Syntax | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return byName.get(name) ?? (dot < 0 ? undefined : byExtension.get(name.slice(dot + 1).toLowerCase()));
}
