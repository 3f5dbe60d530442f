import { resolve } from 'node:path';
import { doctor, type Line, type Section } from '../../../app/doctor.ts';
import { UserError } from '../../../domain/errors.ts';
import { ExitCode } from '../../../domain/gate.ts';
import { type Paint, toPaint } from '../../../lib/paint.ts';
import { plural } from '../../../lib/text.ts';
import { logSafe } from '../../../lib/visible.ts';
import { command } from '../command.ts';
import { outputFlags, scopeFlags } from '../flags.ts';
import { styleOf } from '../present.ts';
import { print } from '../streams.ts';

export const doctorCommand = command({
  name: 'doctor',
  summary: 'Look at all that a run relies on, and say what to do where something is wrong',
  usage: '',
  description: `Looks at Kempt and its cache, the runtimes, the configuration, the clone, the CI, the forge and the token, and at the
tools of the repository: which copy of each would run. Nothing is installed, and of the forge only the rights of the token are
asked. ✔ is well; – is not there, and nothing needs it; ⚠ may matter; ✖ is wrong.
Exit codes: 0 nothing is wrong; 3 something is.`,
  flags: {
    config: scopeFlags.config,
    cwd: scopeFlags.cwd,
    json: { type: 'boolean', summary: 'print as JSON' },
    'no-color': outputFlags['no-color'],
  },
  async run(flags, positionals) {
    if (positionals.length > 0)
      throw new UserError(`kempt doctor takes no ${positionals[0]}`, 'It looks at everything.');
    const cwd = resolve(flags.cwd ?? '.');
    const config = flags.config && resolve(cwd, flags.config);
    const sections = await doctor({ cwd, config, env: process.env });
    const well = count(sections, 'bad') === 0;
    const text = flags.json
      ? `${JSON.stringify({ well, sections }, null, 2)}\n`
      : toText(sections, toPaint((await styleOf(flags)).color));
    print(text);
    return well ? ExitCode.clean : ExitCode.incomplete;
  },
});

function count(sections: readonly Section[], status: Line['status']): number {
  return sections.flatMap(({ lines }) => lines).filter((line) => line.status === status).length;
}

const marks = { good: ['✔', 'green'], warning: ['⚠', 'yellow'], bad: ['✖', 'red'], none: ['–', 'dim'] } as const;

function toText(sections: readonly Section[], paint: Paint): string {
  const width = Math.max(...sections.flatMap(({ lines }) => lines.map(({ what }) => what.length)));
  const toLine = ({ status, what, value, remedy }: Line): string => {
    const [mark, format] = marks[status];
    const advice = remedy === undefined ? '' : `\n    ${' '.repeat(width)}${paint(['cyan'], `→ ${logSafe(remedy)}`)}`;
    return `${paint([format], mark)} ${what.padEnd(width)}  ${logSafe(value)}${advice}\n`;
  };
  const parts = sections.map(({ title, lines }) => `${paint(['bold'], title)}\n${lines.map(toLine).join('')}`);
  const [bad, warnings] = [count(sections, 'bad'), count(sections, 'warning')];
  const closing = bad > 0 ? `${plural(bad, 'thing is', 'things are')} wrong` : 'Nothing is wrong';
  const more = warnings > 0 ? `; ${plural(warnings, 'warning')}` : '';
  return `${parts.join('\n')}\n${paint(['bold', bad > 0 ? 'red' : 'green'], `${closing}${more}`)}\n`;
}
