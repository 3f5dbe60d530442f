import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import type { CheckInfo, OptionSpecs } from '../modules/checks/check.ts';
import { type ConfigPlace, toExtended } from './extends.ts';
import { type CheckConfig, type Config, configSchema } from './schema.ts';
import { toolKeys } from './tools.ts';

type Checks = readonly CheckInfo<OptionSpecs>[];
type Path = readonly PropertyKey[];

/** A parsed file that can say where a key stands. */
interface Source {
  readonly value: unknown;
  /** `line:column` of the key at `path`, or of what is nearest to it. */
  readonly locate: (path: Path) => string;
}

/** A configuration, and what it is made of. */
export interface LoadedConfig {
  readonly config: Config;
  /** What its files are called, those that others refine first. */
  readonly sources: readonly string[];
}

/** Reads, parses and validates a configuration and those it extends. */
export async function parseConfigAt(
  { files, path }: ConfigPlace,
  checks: Checks,
  chain: readonly string[] = [],
  where = '',
): Promise<LoadedConfig> {
  const name = files.shown(path);
  const names = [...chain, name];
  if (chain.includes(name)) throw new UserError(`Configurations extend each other in a circle: ${names.join(' → ')}`);
  const text = await files.read(path);
  if (text === undefined)
    throw new UserError(`${where}The configuration ${name} cannot be read`, 'Check that it exists and can be read.');
  const { config, locate } = parseConfig(text, path, checks, name);
  const bases: LoadedConfig[] = [];
  for (const [index, base] of (config.extends ?? []).entries()) {
    const at = `${name}:${locate(['extends', index])}: `;
    const place = located(at, () => toExtended(base, { files, path }));
    bases.push(await parseConfigAt(place, checks, names, at));
  }
  return {
    config: [...bases.map((base) => base.config), config].reduce(refine),
    sources: [...new Set([...bases.flatMap(({ sources }) => sources), name])],
  };
}

/** Lets an error say where the entry stands. */
function located<T>(where: string, find: () => T): T {
  try {
    return find();
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    throw new UserError(`${where}${cause.message}`, cause.remedy, { cause });
  }
}

/** The later configuration wins; objects are merged, lists and the rest replaced. */
function refine(base: Config, over: Config): Config {
  const checks = { ...base.checks };
  for (const [id, value] of Object.entries(over.checks ?? {}) as [string, CheckConfig][]) {
    const before = checks[id] as CheckConfig | undefined;
    checks[id] = typeof before === 'object' && typeof value === 'object' ? { ...before, ...value } : value;
  }
  return {
    ...base,
    ...over,
    files: { ...base.files, ...over.files },
    publish: { ...base.publish, ...over.publish },
    checks,
    tools: refineTools(base.tools, over.tools),
  };
}

/** Settings of a tool are merged like those of a check. */
function refineTools(base: Config['tools'], over: Config['tools']): Config['tools'] {
  const tools = { ...base };
  for (const [id, value] of Object.entries(over ?? {})) {
    const before = tools[id];
    tools[id] = typeof before === 'object' && typeof value === 'object' ? { ...before, ...value } : value;
  }
  return tools;
}

/** A configuration without those it extends. */
interface ParsedConfig {
  readonly config: Config;
  /** `line:column` of a key. */
  readonly locate: Source['locate'];
}

/** Parses and validates the text of a configuration; `file` tells the format, and `name` is for messages. */
export function parseConfig(text: string, file: string, checks: Checks, name: string): ParsedConfig {
  const source = file.endsWith('.toml') ? fromToml(text, name) : fromYaml(text, name);
  const result = configSchema(checks).safeParse(source.value ?? {});
  if (result.success) return { config: result.data, locate: source.locate };
  const issues = result.error.issues.flatMap((issue) => describe(issue, source, checks));
  throw new UserError(
    issues.map((issue) => `${name}:${issue}`).join('\n'),
    'The keys are described in docs/configuration.md.',
  );
}

function fromYaml(text: string, name: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) throw new UserError(`${name}:${at(error.pos[0])}: ${error.message}`, 'Mend the YAML.');
  const locate = (path: Path): string => {
    const item = typeof path.at(-1) === 'number' ? document.getIn(path, true) : undefined;
    let offset = isScalar(item) ? (item.range?.[0] ?? 0) : 0;
    if (offset > 0) return at(offset);
    visit(document, {
      Pair: (_, pair, ancestors) => {
        const keys = [...ancestors.filter(isPair), pair].map(({ key }) => String(key));
        if (keys.length <= path.length && keys.every((key, i) => key === path[i])) {
          offset = (pair.key as { range?: readonly number[] } | null)?.range?.[0] ?? offset;
        }
      },
    });
    return at(offset);
  };
  if (document.contents !== null && !isMap(document.contents)) {
    throw new UserError(`${name}:1:1: a configuration is a mapping of keys to values`);
  }
  return { value: document.toJS(), locate };
}

function fromToml(text: string, name: string): Source {
  try {
    const lines = text.split('\n');
    // The parser keeps no positions: the line that names the last key is near enough.
    const locate = (path: Path): string => {
      const name = String(path.findLast((part) => typeof part === 'string') ?? '');
      const line = lines.findIndex((content) => content.includes(name));
      return `${line + 1}:${Math.max(0, lines[line]?.indexOf(name) ?? 0) + 1}`;
    };
    return { value: parseToml(text), locate };
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    const message = cause.message.split('\n')[0];
    throw new UserError(`${name}:${cause.line}:${cause.column}: ${message}`, 'Mend the TOML.', { cause });
  }
}

function describe(issue: z.core.$ZodIssue, source: Source, checks: Checks): string[] {
  const inner =
    issue.code === 'invalid_union'
      ? issue.errors.map((errors) => errors[0]).find((one) => one?.code === 'unrecognized_keys')
      : undefined;
  if (inner) return describe({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, source, checks);
  if (issue.code !== 'unrecognized_keys') {
    const expected = issue.code === 'invalid_union' ? 'is not a value that this key takes' : issue.message;
    return [`${source.locate(issue.path)}: ${issue.path.join('.') || 'the file'}: ${expected}`];
  }
  return issue.keys.map((key) => {
    const right = nearest(key, keysAt(issue.path, checks));
    const hint = right === undefined ? '' : `; did you mean ${right}?`;
    return `${source.locate([...issue.path, key])}: unknown key ${[...issue.path, key].join('.')}${hint}`;
  });
}

/** The keys that the schema knows at `path`. */
function keysAt(path: Path, checks: Checks): readonly string[] {
  const [first, second] = path;
  const { shape } = configSchema(checks);
  if (first === undefined) return Object.keys(shape);
  if (first === 'files' || first === 'publish') return Object.keys(shape[first].unwrap().shape);
  if (first === 'tools') return toolKeys;
  if (second === undefined) return checks.map((check) => check.id);
  return ['level', 'exclude', ...Object.keys(checks.find((check) => check.id === second)?.options ?? {})];
}
