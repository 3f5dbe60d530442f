import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../domain/tool-schema.ts';
import { evidence } from '../../modules/tools/evidence.gen.ts';

/** A tool that the repository uses, and what tells so. */
export interface Detected {
  readonly id: string;
  readonly why: string;
}

const manifests = ['package.json', 'pyproject.toml', 'setup.cfg', 'requirements-dev.txt', 'go.mod', 'Cargo.toml'];

/** The tools of the catalogue that a repository uses. `paths`: its files, from the top. */
export function detectTools(top: string, paths: readonly string[]): readonly Detected[] {
  return detect(top, paths).filter(({ id }) => evidence[id]?.optIn !== true);
}

/** The same, with those that run only if they are asked for. */
export function detectAllTools(top: string, paths: readonly string[]): readonly Detected[] {
  return detect(top, paths);
}

function detect(top: string, paths: readonly string[]): readonly Detected[] {
  const named = findNames(paths);
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    if (!texts.has(file)) texts.set(file, named.top.has(file) ? contentOf(join(top, file)) : '');
    return texts.get(file) ?? '';
  };
  return Object.entries(evidence).flatMap(([id, { detect: all }]) => {
    const why = all.map((one) => holds(one, named, read)).find((reason) => reason !== undefined);
    return why === undefined ? [] : [{ id, why }];
  });
}

interface Names {
  /** Paths at the top, and all those that evidence names with a folder. */
  readonly top: ReadonlySet<string>;
  /** The names of all files. */
  readonly anywhere: ReadonlySet<string>;
}

/** One pass over the paths; only names that some evidence asks for are kept. */
function findNames(paths: readonly string[]): Names {
  const wanted = wantedNames();
  const top = new Set<string>();
  const anywhere = new Set<string>();
  for (const path of paths) {
    const at = path.lastIndexOf('/');
    if (at < 0 || wanted.has(path)) top.add(path);
    const name = at < 0 ? path : path.slice(at + 1);
    if (wanted.has(name) || isPatterned(name)) anywhere.add(name);
  }
  return { top, anywhere };
}

let wanted: ReadonlySet<string> | undefined;

function wantedNames(): ReadonlySet<string> {
  wanted ??= new Set(Object.values(evidence).flatMap(({ detect: all }) => all.flatMap(filesOf)));
  return wanted;
}

function filesOf(one: Evidence): string[] {
  if ('file' in one) return [one.file];
  return 'contains' in one ? [one.contains.file] : [];
}

let patterns: readonly RegExp[] | undefined;

/** Globs among the names, such as `eslint.config.*`. */
function isPatterned(name: string): boolean {
  patterns ??= [...wantedNames()].filter((one) => /[*?{[]/.test(one) && !one.includes('/')).map(toExpression);
  return patterns.some((pattern) => pattern.test(name));
}

function toExpression(glob: string): RegExp {
  const source = glob
    .replace(/[.+^$()|\\[\]]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.')
    .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.split(',').join('|')})`);
  return new RegExp(`^${source}$`);
}

function holds(one: Evidence, { top, anywhere }: Names, read: (file: string) => string): string | undefined {
  if ('file' in one) {
    const expression = toExpression(one.file);
    const found = one.file.includes('/')
      ? [...top].find((path) => expression.test(path))
      : findName(one.file, expression, anywhere);
    return found;
  }
  if ('contains' in one) {
    return new RegExp(one.contains.pattern, 'm').test(read(one.contains.file)) ? one.contains.file : undefined;
  }
  if ('dependency' in one) {
    const name = one.dependency.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
    // As a key of JSON or TOML, as a requirement, or behind `require`: a word of its own.
    const expression = new RegExp(`(?:^|["'\\s])${name}(?:["'\\s=<>~!;[@,]|$)`, 'm');
    const file = manifests.find((manifest) => expression.test(read(manifest)));
    return file && `${one.dependency} in ${file}`;
  }
  const hooks = read('.pre-commit-config.yaml');
  const expression = new RegExp(
    `^\\s*-?\\s*id:\\s*["']?${one.hook.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}["']?\\s*(?:#.*)?$`,
    'm',
  );
  return expression.test(hooks) ? '.pre-commit-config.yaml' : undefined;
}

function findName(name: string, expression: RegExp, anywhere: ReadonlySet<string>): string | undefined {
  if (anywhere.has(name)) return name;
  return /[*?{[]/.test(name) ? [...anywhere].find((one) => expression.test(one)) : undefined;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
