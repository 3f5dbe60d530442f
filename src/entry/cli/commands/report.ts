import { resolve } from 'node:path';
import { loadReport } from '../../../app/load-report.ts';
import { reporterSummaries } from '../../../app/print.ts';
import { UserError } from '../../../domain/errors.ts';
import { toExitCode } from '../../../domain/gate.ts';
import { command } from '../command.ts';
import { outputFlags } from '../flags.ts';
import { present, toOutputs } from '../present.ts';

const formats = Object.entries(reporterSummaries).map(([id, summary]) => `  ${id.padEnd(12)}${summary}`);

export const reportCommand = command({
  name: 'report',
  summary: 'Convert a saved report to another format, or join those of several machines',
  usage: 'convert FILE | merge FILE…',
  description: `Reads reports that kempt check --json or --output json=FILE wrote. The formats:\n${formats.join('\n')}
convert ends with the exit code of the run that made the report. merge joins the reports of kempt check --shard to the one
that a single machine would have given; a shard that is missing, or there twice, makes it incomplete (3).`,
  flags: { cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' }, ...outputFlags },
  async run(flags, [action, ...files]) {
    const read = action === undefined ? undefined : actions[action as keyof typeof actions];
    if (read === undefined || files.length === 0 || (action === 'convert' && files.length > 1)) {
      throw new UserError(
        'kempt report takes: convert FILE, or merge FILE…',
        'For example: kempt report convert report.json --format sarif',
      );
    }
    const cwd = resolve(flags.cwd ?? '.');
    const outputs = toOutputs(flags, cwd);
    const report = await read(files.map((file) => resolve(cwd, file)));
    await present(report, outputs, flags);
    return toExitCode(report);
  },
});

const actions = {
  convert: async ([file = '']: readonly string[]) => await loadReport(file),
  merge: async (files: readonly string[]) => await (await import('../../../app/merge-reports.ts')).mergeReports(files),
};
