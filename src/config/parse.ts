import { dirname, relative, resolve } from 'node:path';
import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, isPair, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import type { CheckInfo, OptionSpecs } from '../modules/checks/check.ts';
import type { ConfigFiles } from './files.ts';
import { type CheckConfig, type Config, configSchema } from './schema.ts';
import { toolKeys } from './tools.ts';

type Checks = readonly CheckInfo<OptionSpecs>[];
type Path = readonly PropertyKey[];

/** A parsed file that can say where a key stands. */
interface Source {
  readonly value: unknown;
  /** `line:column` of the key at `path`, or of what is nearest to it. */
  locate(path: Path): string;
}

/** Reads, parses and validates a configuration file and those it extends. */
export async function parseConfigFile(
  file: string,
  checks: Checks,
  files: ConfigFiles,
  chain: readonly string[] = [],
): Promise<Config> {
  if (chain.includes(file)) {
    throw new UserError(`Configurations extend each other in a circle: ${[...chain, file].map(shown).join(' → ')}`);
  }
  const text = await files.read(file);
  if (text === undefined)
    throw new UserError(`The configuration ${shown(file)} cannot be read`, 'Check that it exists and can be read.');
  const config = parseConfig(text, file, checks);
  const bases: Config[] = [];
  for (const base of config.extends ?? []) {
    bases.push(await parseConfigFile(resolve(dirname(file), base), checks, files, [...chain, file]));
  }
  return [...bases, config].reduce(refine);
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

/** Parses and validates the text of a configuration; `file` is for messages and tells the format. */
export function parseConfig(text: string, file: string, checks: Checks): Config {
  const source = file.endsWith('.toml') ? fromToml(text, file) : fromYaml(text, file);
  const result = configSchema(checks).safeParse(source.value ?? {});
  if (result.success) return result.data;
  const issues = result.error.issues.flatMap((issue) => describe(issue, source, checks));
  throw new UserError(
    issues.map((issue) => `${shown(file)}:${issue}`).join('\n'),
    'The keys are described in docs/configuration.md.',
  );
}

function fromYaml(text: string, file: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${line}:${col}`;
  };
  const [error] = document.errors;
  if (error) throw new UserError(`${shown(file)}:${at(error.pos[0])}: ${error.message}`, 'Mend the YAML.');
  const locate = (path: Path): string => {
    let offset = 0;
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
    throw new UserError(`${shown(file)}:1:1: a configuration is a mapping of keys to values`);
  }
  return { value: document.toJS(), locate };
}

function fromToml(text: string, file: string): Source {
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
    throw new UserError(`${shown(file)}:${cause.line}:${cause.column}: ${message}`, 'Mend the TOML.', { cause });
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

function shown(file: string): string {
  return relative(process.cwd(), file) || file;
}
