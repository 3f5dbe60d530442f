/** A file that names dependencies, and the lock files that may go with it. */
export interface Manifest {
  readonly name: string;
  readonly locks: readonly string[];
  /** For each line of the text (index 0 is line 1), the section of dependencies it stands in, if any. */
  sections(lines: readonly string[]): readonly (string | undefined)[];
  /** Matches an added line that names a dependency. */
  readonly entry: RegExp;
  /**
   * `any`: the lock repeats what the manifest says, so every change shows there. `new`: it does not repeat ranges
   * or flags, so only an entry that is new, and did not move from elsewhere in the file, must show.
   */
  readonly shows: 'any' | 'new';
}

const requirement = /^(?!.*=\s*\[\s*$)\s*["']?[A-Za-z0-9@][\w.@/-]*["']?\s*[:=[<>~!;",]/;

/** The manifests whose lock file is meant to be committed. */
export const manifests: readonly Manifest[] = [
  {
    name: 'package.json',
    locks: ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'],
    sections: jsonSections(/^(?:dependencies|devDependencies|optionalDependencies|overrides|resolutions)$/),
    entry: /^\s*"[^"]+"\s*:\s*"(?!workspace:|file:|link:|portal:)/,
    shows: 'any',
  },
  {
    name: 'composer.json',
    locks: ['composer.lock'],
    sections: jsonSections(/^require(?:-dev)?$/),
    entry: /^\s*"[^"]+"\s*:\s*"/,
    shows: 'any',
  },
  {
    name: 'pyproject.toml',
    locks: ['uv.lock', 'poetry.lock', 'pdm.lock'],
    sections: tomlSections(
      /^(?:project\.optional-dependencies|dependency-groups|tool\.poetry\.(?:.*\.)?(?:dev-)?dependencies|tool\.pdm\.dev-dependencies)$/,
      /^(?:project|tool\.uv)$/,
    ),
    entry: requirement,
    shows: 'any',
  },
  {
    name: 'Cargo.toml',
    locks: ['Cargo.lock'],
    sections: tomlSections(/^(?!workspace\.)(?:.*\.)?(?:dev-|build-)?dependencies$/),
    entry: /^[\w-]+(?:\.(?:workspace|version|path|git))?\s*=\s*(?!\[)/,
    shows: 'new',
  },
  {
    name: 'Gemfile',
    locks: ['Gemfile.lock'],
    sections: gemSections,
    entry: /^\s*gem[ (]+["'](?!.*\b(?:if|unless|platforms?)\b)/,
    shows: 'new',
  },
];

/** The members of the object's properties whose names match. Strings with braces in them do not occur in manifests' sections. */
function jsonSections(names: RegExp): Manifest['sections'] {
  return (lines) => {
    let depth = 0;
    let section: string | undefined;
    return lines.map((line) => {
      const opened = depth === 1 ? line.match(/^\s*"([^"]+)"\s*:\s*\{/)?.[1] : undefined;
      const inside = depth >= 2 ? section : undefined;
      if (opened !== undefined) section = names.test(opened) ? opened : undefined;
      for (const c of line.replace(/"(?:\\.|[^"\\])*"/g, '')) {
        if (c === '{' || c === '[') depth++;
        else if (c === '}' || c === ']') depth--;
      }
      return inside !== undefined && depth >= 2 ? inside : undefined;
    });
  };
}

/** The lines of tables whose names match `tables`, and of `dependencies` arrays in tables that match `arrays`. */
function tomlSections(tables: RegExp, arrays?: RegExp): Manifest['sections'] {
  return (lines) => {
    let table = '';
    let inArray = false;
    return lines.map((line) => {
      const header = line.match(/^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$/);
      if (header !== null && !inArray) {
        table = header[1]!;
        return undefined;
      }
      if (tables.test(table)) return table;
      if (!(arrays?.test(table) ?? false)) return undefined;
      if (/^\s*(?:dev-)?dependencies\s*=\s*\[/.test(line)) inArray = true;
      const inside = inArray;
      if (/\]\s*(?:#.*)?$/.test(line)) inArray = false;
      return inside ? table : undefined;
    });
  };
}

/** Not what stands under a condition: whether the lock file has it depends on the machine that wrote it. */
function gemSections(lines: readonly string[]): readonly (string | undefined)[] {
  let condition: number | undefined;
  return lines.map((line) => {
    const indent = line.search(/\S/);
    if (condition === undefined && /^\s*(?:if|unless|case|platforms?)\b/.test(line)) condition = indent;
    const inside = condition !== undefined;
    if (indent === condition && /^\s*end\b/.test(line)) condition = undefined;
    return inside ? undefined : 'gem';
  });
}
