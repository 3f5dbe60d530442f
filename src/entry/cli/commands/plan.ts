import { type Plan, plan } from '../../../app/plan.ts';
import { visible } from '../../../lib/visible.ts';
import { command } from '../command.ts';
import { scopeFlags, toRequest } from '../flags.ts';
import { print } from '../streams.ts';

export const planCommand = command({
  name: 'plan',
  summary: 'Print what check would run, on what and why, without running it',
  usage: '[paths…]',
  description: 'Takes the flags of check that say what is looked at.',
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

function toText({ scope, checks, files }: Plan): string {
  const what = {
    all: 'every tracked file',
    paths: 'the named paths',
    changed: 'what changed',
    staged: 'what is staged',
  }[scope.kind];
  const since = scope.base === undefined ? '' : ` since ${scope.base}`;
  const width = Math.max(...checks.map(({ check }) => check.length));
  const rows = checks.map(({ check, runs, why }) => `${runs ? '✔' : '–'} ${check.padEnd(width)}  ${why}`);
  return `${[`${scope.files} files: ${what}${since}`, '', ...rows, ...(files.length > 0 ? ['', ...files.map(visible)] : [])].join('\n')}\n`;
}
