import { parse as parseToml, TomlError } from 'smol-toml';
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';
import type { Check, CheckEntry } from '../modules/checks/check.ts';
import { type Config, configSchema } from './schema.ts';
import { toolKeys } from './tools.ts';

type Path = readonly PropertyKey[];

/** A parsed file that can say where a key stands. */
interface Source {
  readonly value: unknown;
  /** `line:column` of the key at `path`, or of what is nearest to it. */
  readonly locate: (path: Path) => string;
}

/** A configuration without those it extends. */
export interface ParsedConfig {
  readonly config: Config;
  /** `line:column` of a key. */
  readonly locate: Source['locate'];
}

/** Parses and validates the text of a configuration; `file` tells the format, and `name` is for messages. */
export async function parseConfig(
  text: string,
  file: string,
  checks: readonly CheckEntry[],
  name: string,
): Promise<ParsedConfig> {
  const source = file.endsWith('.toml') ? fromToml(text, name) : fromYaml(text, name);
  const named = await loadNamed(source.value, checks);
  const result = configSchema(named).safeParse(source.value ?? {});
  if (result.success) return { config: result.data, locate: source.locate };
  const known: Known = { ids: checks.map(({ id }) => id), named };
  const issues = result.error.issues.flatMap((issue) => describe(issue, source, known));
  throw new UserError(
    issues.map((issue) => `${name}:${issue}`).join('\n'),
    'The keys are described in docs/configuration.md.',
  );
}

/** The checks that there are; of those that the configuration names it is known what options they have. */
interface Known {
  readonly ids: readonly string[];
  readonly named: readonly Check[];
}

async function loadNamed(value: unknown, checks: readonly CheckEntry[]): Promise<readonly Check[]> {
  const own = (value as { readonly checks?: unknown } | null)?.checks;
  const ids = new Set(typeof own === 'object' && own !== null ? Object.keys(own) : []);
  return await Promise.all(checks.filter(({ id }) => ids.has(id)).map((entry) => entry.load()));
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

function describe(issue: z.core.$ZodIssue, source: Source, known: Known): string[] {
  const inner =
    issue.code === 'invalid_union'
      ? issue.errors.map((errors) => errors[0]).find((one) => one?.code === 'unrecognized_keys')
      : undefined;
  if (inner) return describe({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, source, known);
  if (issue.code !== 'unrecognized_keys') {
    const expected = issue.code === 'invalid_union' ? 'is not a value that this key takes' : issue.message;
    return [`${source.locate(issue.path)}: ${issue.path.join('.') || 'the file'}: ${expected}`];
  }
  return issue.keys.map((key) => {
    const right = nearest(key, keysAt(issue.path, known));
    const hint = right === undefined ? '' : `; did you mean ${right}?`;
    return `${source.locate([...issue.path, key])}: unknown key ${[...issue.path, key].join('.')}${hint}`;
  });
}

/** The keys that the schema knows at `path`. */
function keysAt(path: Path, { ids, named }: Known): readonly string[] {
  const [first, second] = path;
  const { shape } = configSchema(named);
  if (first === undefined) return Object.keys(shape);
  if (first === 'files' || first === 'publish') return Object.keys(shape[first].unwrap().shape);
  if (first === 'tools') return toolKeys;
  if (second === undefined) return ids;
  return ['level', 'exclude', ...Object.keys(named.find((check) => check.id === second)?.options ?? {})];
}
