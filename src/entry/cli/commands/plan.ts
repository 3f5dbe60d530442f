import { type Plan, plan } from '../../../app/plan.ts';
import type { PlannedCopy, PlannedTool } from '../../../app/tools/plan-tools.ts';
import { plural } from '../../../lib/text.ts';
import { visible } from '../../../lib/visible.ts';
import { command } from '../command.ts';
import { scopeFlags, toRequest } from '../flags.ts';
import { print } from '../streams.ts';

export const planCommand = command({
  name: 'plan',
  summary: 'Print what check would run, on what and why, without running it',
  usage: '[paths…]',
  description: `Takes the flags of check that say what is looked at. Of each tool: what tells that it is used here or who named it,
how many files it would be given, and which copy of it would run. Nothing is installed or started for that; the version of
a copy that was never asked for it is unknown.`,
  flags: {
    ...scopeFlags,
    files: { type: 'boolean', summary: 'list the files, too' },
    json: { type: 'boolean', summary: 'print the plan as JSON' },
  },
  async run(flags, paths) {
    const planned = await plan(toRequest(flags, paths));
    const shown = flags.files ? planned : { ...planned, files: [] };
    print(flags.json ? `${JSON.stringify(shown, undefined, 2)}\n` : toText(shown));
    return 0;
  },
});

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
    [`${scope.files} files: ${what}${since}`],
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
