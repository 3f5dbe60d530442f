import { type FixOutcome, fix } from '../../../app/fix.ts';
import { ExitCode } from '../../../domain/gate.ts';
import { visible } from '../../../lib/visible.ts';
import { command } from '../command.ts';
import { failOnFlag, scopeFlags, toRequest } from '../flags.ts';
import { progressLine } from '../present.ts';
import { print } from '../streams.ts';

export const fixCommand = command({
  name: 'fix',
  summary: 'Apply the safe fixes of what check finds',
  usage: '[paths…]',
  description: `Fixes are those that change no meaning. Files are replaced atomically; mode, line ends and encoding stay. A file
that changes meanwhile is left alone, and with --staged one that has changes which are not staged.
Exit codes: 0 nothing is left; 1 findings are left (with --dry-run: or there is something to fix); 3 incomplete.`,
  flags: {
    ...scopeFlags,
    'dry-run': { type: 'boolean', summary: 'print the diff and write nothing' },
    ...failOnFlag,
    json: { type: 'boolean', summary: 'print the outcome as JSON' },
    quiet: { type: 'boolean', summary: 'print nothing when there is nothing to say' },
  },
  async run(flags, paths) {
    const dryRun = flags['dry-run'] ?? false;
    const outcome = await fix({ ...toRequest(flags, paths), dryRun, progress: progressLine(flags.quiet) });
    const said = outcome.fixed.length > 0 || outcome.skipped.length > 0 || !flags.quiet;
    if (flags.json) print(`${JSON.stringify(outcome, undefined, 2)}\n`);
    else if (said) print(toText(outcome, dryRun));
    return dryRun && outcome.fixed.length > 0 ? ExitCode.findings : ExitCode[outcome.verdict];
  },
});

function toText({ fixed, skipped, remaining }: FixOutcome, dryRun: boolean): string {
  const diffs = fixed.map(({ diff }) => diff ?? '').join('');
  const files = dryRun ? '' : fixed.map(({ path, findings }) => `fixed ${findings} in ${visible(path)}\n`).join('');
  const left = skipped.map(({ path, reason }) => `left alone: ${visible(path)}: ${reason}\n`).join('');
  const count = fixed.reduce((sum, { findings }) => sum + findings, 0);
  const verb = dryRun ? 'can be fixed' : 'fixed';
  return `${diffs}${files}${left}${count} ${verb} in ${fixed.length} files, ${remaining} left\n`;
}
