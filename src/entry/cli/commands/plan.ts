import { resolve } from 'node:path';
import { type Plan, plan, planShards } from '../../../app/plan.ts';
import type { CheckRequest } from '../../../app/request.ts';
import { type DistributionId, distributions } from '../../../app/shards/distributions.ts';
import type { PlannedCopy, PlannedTool } from '../../../app/tools/plan-tools.ts';
import { UserError } from '../../../domain/errors.ts';
import { joinWords, plural } from '../../../lib/text.ts';
import { visible } from '../../../lib/visible.ts';
import { writeAtomically } from '../../../lib/write-file.ts';
import { command } from '../command.ts';
import { affectedFlag, scopeFlags, shardFlags, toRequest } from '../flags.ts';
import { print } from '../streams.ts';

const forms = Object.entries(distributions).map(([id, { summary }]) => `  ${id.padEnd(10)}${summary}`);

export const planCommand = command({
  name: 'plan',
  summary: 'Print what check would run, on what and why, without running it, or divide it among machines',
  usage: '[paths…]',
  description: `Takes the flags of check that say what is looked at. Of each tool: what tells that it is used here or who named it,
how many files it would be given, and which copy of it would run. Nothing is installed or started for that; the version of
a copy that was never asked for it is unknown.
With --shards the work is divided into parts of equal weight, one for each machine, as --for says:\n${forms.join('\n')}`,
  flags: {
    ...scopeFlags,
    ...affectedFlag,
    files: { type: 'boolean', summary: 'list the files, too' },
    json: { type: 'boolean', summary: 'print the plan as JSON' },
    shards: { type: 'string', value: 'N', summary: 'divide the work into N parts; auto: one for each minute of it' },
    for: { type: 'string', value: 'CI', summary: 'with --shards: how to print them; default json' },
    output: { type: 'string', value: 'FILE', summary: 'with --shards: also write the plan, for --plan of kempt check' },
    'timings-from': shardFlags['timings-from'],
  },
  async run(flags, paths) {
    const request = { ...toRequest(flags, paths), affected: flags.affected };
    if (flags.shards !== undefined) return await printShards(request, flags.shards, flags);
    for (const name of ['for', 'output', 'timings-from'] as const)
      if (flags[name] !== undefined)
        throw new UserError(`--${name} is for --shards`, `For example: --shards 4 --${name} ${flags[name]}`);
    const planned = await plan(request);
    const shown = flags.files ? planned : { ...planned, files: [] };
    print(flags.json ? `${JSON.stringify(shown, undefined, 2)}\n` : toText(shown));
    return 0;
  },
});

interface ShardsFlags {
  readonly for?: string;
  readonly output?: string;
  readonly 'timings-from'?: string;
}

async function printShards(request: CheckRequest, shards: string, flags: ShardsFlags): Promise<number> {
  const { for: ci = 'json', output, 'timings-from': timings } = flags;
  if (!Object.hasOwn(distributions, ci))
    throw new UserError(`--for does not know ${ci}`, `It takes ${joinWords(Object.keys(distributions), 'or')}.`);
  const from = timings === undefined ? undefined : resolve(request.cwd, timings);
  const planned = await planShards(request, toCount(shards), from);
  if (output !== undefined)
    writeAtomically(resolve(request.cwd, output), Buffer.from(distributions.json.print(planned)));
  print(distributions[ci as DistributionId].print(planned));
  return 0;
}

function toCount(shards: string): number | 'auto' {
  if (shards === 'auto') return shards;
  if (/^[1-9]\d{0,3}$/.test(shards)) return Number(shards);
  throw new UserError(`--shards takes a number or auto, not ${JSON.stringify(shards)}`);
}

function toText({ scope, checks, tools, files }: Plan): string {
  const what = {
    all: 'every tracked file',
    paths: 'the named paths',
    changed: 'what changed',
    staged: 'what is staged',
  }[scope.kind];
  const since = scope.base === undefined ? '' : ` since ${scope.base}`;
  const width = Math.max(
    ...[...checks.map(({ check }) => check), ...tools.map(({ tool }) => tool)].map((id) => id.length),
  );
  const row = (id: string, runs: boolean, why: string): string => `${runs ? '✔' : '–'} ${id.padEnd(width)}  ${why}`;
  const parts = [
    [
      `${scope.files} files: ${what}${since}`,
      ...(scope.unreached?.length ? [`Not reached: ${scope.unreached.map(visible).join(', ')}`] : []),
    ],
    checks.map(({ check, runs, why }) => row(check, runs, why)),
    tools.map((one) => row(one.tool, one.runs, visible(toWords(one)))),
    files.map(visible),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')}`;
}

function toWords({ why, files, copy }: PlannedTool): string {
  return [why, ...(files === undefined ? [] : [plural(files, 'file')]), ...(copy ? [toCopy(copy)] : [])].join('; ');
}

function toCopy(copy: PlannedCopy): string {
  if (copy.state === 'missing') return `no copy: ${copy.reason}`;
  const { state, version, origin } = copy;
  return state === 'there' ? `${version} (${origin})` : `${version}, to be installed from ${origin}`;
}
