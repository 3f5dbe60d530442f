import { isAbsolute, resolve } from 'node:path';
import type { CheckRequest, ShardRequest } from '../../app/request.ts';
import { UserError } from '../../domain/errors.ts';
import type { FailOn } from '../../domain/report.ts';
import type { Flags, FlagValues } from './command.ts';

/** What is looked at. */
export const scopeFlags = {
  config: {
    type: 'string',
    value: 'FILE',
    summary: 'the configuration, instead of kempt.yaml and its like at the top',
  },
  cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' },
  'git-dir': { type: 'string', value: 'DIR', summary: 'read this git directory, without a work tree' },
  base: { type: 'string', value: 'REV', summary: 'check what changed since the merge base with this revision' },
  head: { type: 'string', value: 'REV', summary: 'the revision to check, with --base or --git-dir; default HEAD' },
  changed: {
    type: 'string',
    value: 'REF',
    optionalValue: true,
    summary: 'check what the work tree changes since it left REF; default: the default branch',
  },
  staged: { type: 'boolean', summary: 'check what is staged, as it is staged' },
  only: {
    type: 'string',
    multiple: true,
    value: 'ID',
    summary: 'run these checks and tools only; may be repeated, or a list with commas',
  },
  skip: { type: 'string', multiple: true, value: 'ID', summary: 'run all but these checks and tools' },
  'no-tools': { type: 'boolean', summary: "run the built-in checks only, not the repository's own tools" },
  everything: { type: 'boolean', summary: 'let checks of text also judge generated and vendored files and test data' },
  'only-new': {
    type: 'boolean',
    summary: 'leave out what the base already has (the default when a change is checked)',
  },
  'no-only-new': { type: 'boolean', summary: 'report all that the changed files have' },
  baseline: { type: 'string', value: 'FILE', summary: 'leave out the findings that this file lists' },
  'no-cache': { type: 'boolean', summary: 'neither use nor write what is remembered of earlier runs' },
} as const satisfies Flags;

/** How far a change reaches. */
export const affectedFlag = {
  affected: {
    type: 'boolean',
    summary: 'of a change in a monorepo, let tools of larger scope look only at the workspaces that it reaches',
  },
} as const satisfies Flags;

/** Which part of it, where several machines share the work. */
export const shardFlags = {
  shard: {
    type: 'string',
    value: 'I/N',
    summary: 'do the I-th of N parts of the work; kempt report merge joins the reports',
  },
  plan: { type: 'string', value: 'FILE', summary: 'with --shard: the plan that kempt plan --shards N wrote' },
  'timings-from': {
    type: 'string',
    value: 'FILE',
    summary: 'divide by how long the tools took in the run of this report, instead of by sizes',
  },
} as const satisfies Flags;

/** How it is told. */
export const outputFlags = {
  format: { type: 'string', value: 'NAME', summary: 'how to print: see kempt report --help; default pretty' },
  json: { type: 'boolean', summary: 'the same as --format json' },
  output: {
    type: 'string',
    multiple: true,
    value: 'FORMAT=FILE',
    summary: 'also write the report to a file; may be repeated',
  },
  timings: {
    type: 'boolean',
    summary: 'print how long each phase took, and each tool: to find or install its copy, and to run',
  },
  quiet: { type: 'boolean', summary: 'print nothing when there is nothing to say' },
  'no-color': { type: 'boolean', summary: 'no colours (also: NO_COLOR=1); colours are for terminals only' },
} as const satisfies Flags;

export const failOnFlag = {
  'fail-on': {
    type: 'string',
    value: 'LEVEL',
    summary: 'the mildest level that fails: error, warning (default), note, never',
  },
} as const satisfies Flags;

/** What the flags ask for. */
export function toRequest(
  flags: FlagValues<typeof scopeFlags & typeof failOnFlag>,
  paths: readonly string[],
): CheckRequest {
  const cwd = resolve(flags.cwd ?? '.');
  return {
    cwd,
    paths,
    config: flags.config === undefined || isAbsolute(flags.config) ? flags.config : resolve(cwd, flags.config),
    gitDir: flags['git-dir'],
    base: flags.base,
    head: flags.head,
    changed: flags.changed,
    staged: flags.staged,
    only: toList(flags.only),
    skip: toList(flags.skip),
    everything: flags.everything,
    tools: flags['no-tools'] ? false : undefined,
    onlyNew: toOnlyNew(flags),
    baseline: flags.baseline,
    cache: flags['no-cache'] ? false : undefined,
    failOn: toFailOn(flags['fail-on']),
  };
}

/** The part of the work that is asked for. */
export function toShard(flags: FlagValues<typeof shardFlags>, cwd: string): ShardRequest | undefined {
  const { shard, plan, 'timings-from': timings } = flags;
  if (shard === undefined) {
    if (plan === undefined && timings === undefined) return undefined;
    throw new UserError('--plan and --timings-from are for --shard', 'For example: --shard 2/4 --plan plan.json');
  }
  const [, index = 0, count = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(shard) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new UserError(`--shard takes I/N, such as 2/4, not ${JSON.stringify(shard)}`, 'Shards are counted from 1.');
  if (plan !== undefined && timings !== undefined)
    throw new UserError('--plan and --timings-from exclude each other', 'Give --timings-from where the plan is made.');
  const inside = (file: string | undefined): string | undefined =>
    file === undefined ? undefined : resolve(cwd, file);
  return { index, count, plan: inside(plan), timings: inside(timings) };
}

function toList(values: readonly string[] | undefined): readonly string[] | undefined {
  return values?.flatMap((value) => value.split(',')).filter(Boolean);
}

function toOnlyNew(flags: FlagValues<typeof scopeFlags>): boolean | undefined {
  if (flags['only-new'] && flags['no-only-new']) throw new UserError('--only-new and --no-only-new exclude each other');
  return flags['only-new'] ? true : flags['no-only-new'] ? false : undefined;
}

function toFailOn(value: string | undefined): FailOn | undefined {
  if (value === undefined || value === 'error' || value === 'warning' || value === 'note' || value === 'never')
    return value;
  throw new UserError(`--fail-on takes error, warning, note or never, not ${JSON.stringify(value)}`);
}
