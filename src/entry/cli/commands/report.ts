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
  summary: 'Convert a saved report to another format',
  usage: 'convert FILE',
  description: `Reads a report that kempt check --json or --output json=FILE wrote. The formats:\n${formats.join('\n')}\nThe exit code is that of the run that made the report.`,
  flags: { cwd: { type: 'string', value: 'DIR', summary: 'work in this directory' }, ...outputFlags },
  async run(flags, [action, file, ...rest]) {
    if (action !== 'convert' || file === undefined || rest.length > 0) {
      throw new UserError(
        'kempt report takes: convert FILE',
        'For example: kempt report convert report.json --format sarif',
      );
    }
    const cwd = resolve(flags.cwd ?? '.');
    const outputs = toOutputs(flags, cwd);
    const report = await loadReport(resolve(cwd, file));
    await present(report, outputs, flags);
    return toExitCode(report);
  },
});
