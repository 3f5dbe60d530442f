import { join } from 'node:path';
import type { Evidence } from '../../domain/tool-schema.ts';
import { textOf } from '../../lib/text-of.ts';
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
    if (!texts.has(file)) texts.set(file, named.top.has(file) ? (textOf(join(top, file)) ?? '') : '');
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

let patterns: RegExp | undefined;

/** Globs among the names, such as `eslint.config.*`. */
function isPatterned(name: string): boolean {
  patterns ??= toExpression([...wantedNames()].filter((one) => isGlob(one) && !one.includes('/')));
  return patterns.test(name);
}

function isGlob(name: string): boolean {
  return /[*?{[]/.test(name);
}

function toExpression(globs: readonly string[]): RegExp {
  const sources = globs.map((glob) =>
    glob
      .replace(/[.+^$()|\\[\]]/g, '\\$&')
      .replace(/\*/g, '.*')
      .replace(/\?/g, '.')
      .replace(/\{([^}]*)\}/g, (_, names: string) => `(?:${names.split(',').join('|')})`),
  );
  return new RegExp(`^(?:${sources.join('|')})$`);
}

function holds(one: Evidence, { top, anywhere }: Names, read: (file: string) => string): string | undefined {
  if ('file' in one) {
    const names = one.file.includes('/') ? top : anywhere;
    if (!isGlob(one.file)) return names.has(one.file) ? one.file : undefined;
    const expression = toExpression([one.file]);
    return [...names].find((name) => expression.test(name));
  }
  if ('contains' in one) {
    const text = read(one.contains.file);
    return text !== '' && new RegExp(one.contains.pattern, 'm').test(text) ? one.contains.file : undefined;
  }
  if ('dependency' in one) {
    const file = manifests.find((manifest) => mentions(read(manifest), one.dependency, dependency));
    return file && `${one.dependency} in ${file}`;
  }
  return mentions(read('.pre-commit-config.yaml'), one.hook, hook) ? '.pre-commit-config.yaml' : undefined;
}

/** As a key of JSON or TOML, as a requirement, or behind `require`: a word of its own. */
const dependency = (name: string): string => `(?:^|["'\\s])${name}(?:["'\\s=<>~!;[@,]|$)`;
const hook = (name: string): string => `^\\s*-?\\s*id:\\s*["']?${name}["']?\\s*(?:#.*)?$`;

/** Hardly any text holds the name at all: an expression is made for those that do. */
function mentions(text: string, name: string, toPattern: (name: string) => string): boolean {
  return text.includes(name) && new RegExp(toPattern(name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')), 'm').test(text);
}
