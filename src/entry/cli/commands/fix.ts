import { resolve } from 'node:path';
import { type FixOutcome, fix } from '../../../app/fix.ts';
import { ExitCode } from '../../../domain/gate.ts';
import { visible } from '../../../lib/visible.ts';
import { command } from '../command.ts';
import { failOnFlag, scopeFlags, toRequest } from '../flags.ts';
import { progressLine } from '../present.ts';
import { print } from '../streams.ts';

export const fixCommand = command({
  name: 'fix',
  summary: 'Apply the safe fixes of what check finds, and run the fixers of the tools',
  usage: '[paths…]',
  description: `Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file
that changes meanwhile is merged or left alone, and with --staged one that has changes which are not staged is left
alone. Tools fix in a copy, in their order, until nothing changes any more; what would bring an error is taken back.
With --patch nothing of that is written but one file for git apply, proven by git apply --check; it may also be of a
commit (--head, --git-dir) or of what is staged. A file is not in it if its lines would show a secret.
Exit codes: 0 nothing is left; 1 findings are left (with --dry-run and --patch: or there is something to fix); 3 incomplete.`,
  flags: {
    ...scopeFlags,
    unsafe: { type: 'boolean', summary: 'also run fixers that may change the meaning of code' },
    patch: { type: 'string', value: 'FILE', summary: 'write a patch to this file, and leave the work tree alone' },
    'dry-run': { type: 'boolean', summary: 'print the diff and write nothing' },
    ...failOnFlag,
    json: { type: 'boolean', summary: 'print the outcome as JSON' },
    quiet: { type: 'boolean', summary: 'print nothing when there is nothing to say' },
  },
  async run(flags, paths) {
    const dryRun = flags['dry-run'] ?? false;
    const request = toRequest(flags, paths);
    const patch = flags.patch === undefined ? undefined : resolve(request.cwd, flags.patch);
    const outcome = await fix({
      ...request,
      dryRun,
      patch,
      unsafe: flags.unsafe,
      progress: await progressLine(flags.quiet),
    });
    const said = outcome.fixed.length > 0 || outcome.skipped.length > 0 || !flags.quiet;
    if (flags.json) print(`${JSON.stringify(outcome, undefined, 2)}\n`);
    else if (said) print(toText(outcome, dryRun || patch !== undefined));
    return (dryRun || patch !== undefined) && outcome.fixed.length > 0 ? ExitCode.findings : ExitCode[outcome.verdict];
  },
});

function toText({ fixed, skipped, remaining, problems }: FixOutcome, unwritten: boolean): string {
  const diffs = fixed.map(({ diff }) => diff ?? '').join('');
  const files = unwritten ? '' : fixed.map(toLine).join('');
  const failed = problems.map((problem) => `incomplete: ${visible(problem)}\n`).join('');
  const left = skipped.map(({ path, reason }) => `left alone: ${visible(path)}: ${reason}\n`).join('');
  const count = fixed.reduce((sum, { findings }) => sum + findings, 0);
  const verb = unwritten ? 'can be fixed' : 'fixed';
  const changed = fixed.filter(({ by }) => by.length > 0).length;
  const byTools = changed === 0 ? '' : `, ${changed} ${changed === 1 ? 'file' : 'files'} by tools`;
  return `${diffs}${files}${left}${failed}${count} ${verb} in ${fixed.length} files${byTools}, ${remaining} left\n`;
}

function toLine({ path, findings, by }: FixOutcome['fixed'][number]): string {
  const what = findings > 0 ? [`fixed ${findings} in ${visible(path)}`] : [`fixed ${visible(path)}`];
  return `${[...what, ...by].join(', ')}\n`;
}
