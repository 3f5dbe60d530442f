/** A language, and how many files are written in it. */
export interface LanguageCount {
  readonly language: string;
  readonly files: number;
}

const extensions: Readonly<Record<string, string>> = {
  'C#': 'cs csx',
  'C++': 'cc cpp cxx hh hpp hxx',
  'Objective-C': 'm mm',
  C: 'c h',
  CSS: 'css scss sass less',
  Clojure: 'clj cljs cljc',
  Dart: 'dart',
  Dockerfile: 'dockerfile',
  Elixir: 'ex exs',
  Elm: 'elm',
  Erlang: 'erl hrl',
  Go: 'go',
  Groovy: 'groovy gradle',
  HTML: 'html htm',
  Haskell: 'hs',
  Java: 'java',
  JavaScript: 'js cjs mjs jsx',
  Julia: 'jl',
  Kotlin: 'kt kts',
  Lua: 'lua',
  Markdown: 'md mdx markdown',
  Nix: 'nix',
  PHP: 'php',
  Perl: 'pl pm',
  PowerShell: 'ps1 psm1',
  Protobuf: 'proto',
  Python: 'py pyi ipynb',
  R: 'r rmd',
  Ruby: 'rb rake gemspec',
  Rust: 'rs',
  SQL: 'sql',
  Scala: 'scala sbt',
  Shell: 'sh bash zsh ksh',
  Svelte: 'svelte',
  Swift: 'swift',
  TOML: 'toml',
  Terraform: 'tf tfvars hcl',
  TypeScript: 'ts cts mts tsx',
  Vue: 'vue',
  YAML: 'yaml yml',
  Zig: 'zig',
};

const byExtension = new Map(
  Object.entries(extensions).flatMap(([language, list]) => list.split(' ').map((one) => [one, language] as const)),
);
const byName = new Map([
  ['dockerfile', 'Dockerfile'],
  ['containerfile', 'Dockerfile'],
  ['gemfile', 'Ruby'],
  ['rakefile', 'Ruby'],
  ['makefile', 'Make'],
  ['gnumakefile', 'Make'],
  ['jenkinsfile', 'Groovy'],
]);

/** The languages of these paths (`/`-separated), by their names alone; the most frequent first. */
export function toLanguages(paths: readonly string[]): readonly LanguageCount[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const language = byName.get(name) ?? byExtension.get(name.slice(name.lastIndexOf('.') + 1));
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts]
    .map(([language, files]) => ({ language, files }))
    .sort((a, b) => b.files - a.files || (a.language < b.language ? -1 : 1));
}
