import { UserError } from '../domain/errors.ts';
import type { Level } from '../domain/level.ts';
import type { Parse } from '../domain/parse-schema.ts';
import type { CoverageGates } from '../domain/test-runner-schema.ts';
import type { CheckCommand, Tool } from '../domain/tool-schema.ts';
import type { ToolConfig } from './tools.ts';

/** A tool that can check. */
export type CheckingTool = Tool & { readonly check: CheckCommand };

/** A tool as it is to run, but for which copy of it. */
export interface ToolSetting {
  readonly id: string;
  readonly tool: CheckingTool;
  readonly level: Level | undefined;
  readonly exclude: readonly string[];
  readonly args: readonly string[];
  readonly missing: 'incomplete' | 'skip';
  readonly retries: number;
  /** Present if coverage is to be measured. */
  readonly coverage: CoverageGates | undefined;
}

/**
 * The catalogue's entry with what a configuration says over it; undefined if that makes no tool with a check. Throws
 * {@link UserError} if it asks for what the tool cannot do.
 */
export function toToolSetting(
  id: string,
  known: Tool | undefined,
  config: ToolConfig | undefined,
): ToolSetting | undefined {
  const given = typeof config === 'object' ? config : {};
  const { level, exclude = [], args = [], missing = 'incomplete', retries = 0, coverage = false, ...fields } = given;
  const tool = merge(known ?? {}, fields) as Tool;
  if (tool.check === undefined) return undefined;
  const named = config === 'error' || config === 'warning' || config === 'note' ? config : level;
  const gates = coverage === false ? undefined : coverage === true ? {} : coverage;
  const setting = { id, tool: tool as CheckingTool, level: named, exclude, args, missing, retries, coverage: gates };
  refuseImpossible(setting);
  return setting;
}

function refuseImpossible({ id, tool: { check }, retries, coverage }: ToolSetting): void {
  if (retries > 0 && !tellsTests(check.parse))
    throw new UserError(
      `tools.${id}.retries: ${id} does not tell which tests passed`,
      'Leave it out, or let its check have the format junit, or json with `test`.',
    );
  if (coverage && check.coverage === undefined)
    throw new UserError(
      `tools.${id}.coverage: it is not known how ${id} tells what is covered`,
      `Say so in tools.${id}.check.coverage, or leave it out.`,
    );
}

/** Objects are merged, lists and the rest replaced. A parser of another format replaces the whole parser. */
function merge(base: object, over: object): object {
  const result: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = result[key];
    const both = isPlain(before) && isPlain(value) && !('format' in value && before['format'] !== value['format']);
    result[key] = both ? merge(before, value) : value;
  }
  return result;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a parser reads which tests there were. */
function tellsTests(parse: Parse): boolean {
  return parse.format === 'junit' || (parse.format === 'json' && parse.test !== undefined);
}
