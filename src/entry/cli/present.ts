import { resolve } from 'node:path';
import { printReport, reporterIds, type Style } from '../../app/print.ts';
import { UserError } from '../../domain/errors.ts';
import { hasNothingToSay } from '../../domain/gate.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Report } from '../../domain/report.ts';
import { writeAtomically } from '../../lib/write-file.ts';
import type { FlagValues } from './command.ts';
import type { outputFlags } from './flags.ts';
import { isTerminal, print, stderr, stdout, tell, terminalWidth } from './streams.ts';

type OutputFlags = FlagValues<typeof outputFlags>;

/** Where and how a report is to be told: checked before any work is done. */
export interface Outputs {
  /** What is printed; undefined: nothing. */
  readonly format: string | undefined;
  readonly files: readonly { readonly format: string; readonly path: string }[];
}

/** Reads the output flags. Throws {@link UserError} for formats that do not exist. */
export function toOutputs(flags: OutputFlags, cwd: string): Outputs {
  if (flags.json && flags.format !== undefined && flags.format !== 'json') {
    throw new UserError(`--json and --format ${flags.format} exclude each other`);
  }
  const files = (flags.output ?? []).map((output) => {
    const at = output.indexOf('=');
    if (at <= 0 || at === output.length - 1)
      throw new UserError(`--output takes FORMAT=FILE, not ${JSON.stringify(output)}`);
    return { format: knownFormat(output.slice(0, at)), path: resolve(cwd, output.slice(at + 1)) };
  });
  return { format: flags.json ? 'json' : knownFormat(flags.format ?? 'pretty'), files };
}

function knownFormat(format: string): string {
  if (reporterIds.includes(format)) return format;
  const hint = nearest(format, reporterIds);
  throw new UserError(
    `There is no format ${format}`,
    hint ? `Did you mean ${hint}?` : `The formats: ${reporterIds.join(', ')}`,
  );
}

/** Tells the report as the flags say. */
export async function present(report: Report, outputs: Outputs, flags: OutputFlags): Promise<void> {
  for (const { format, path } of outputs.files)
    writeAtomically(path, Buffer.from(await printReport(format, report, plain)));
  const silent = flags.quiet === true && hasNothingToSay(report);
  if (!silent && outputs.format !== undefined) print(await printReport(outputs.format, report, await styleOf(flags)));
  if (flags.timings) tell((await import('./timings.ts')).toTimings(report));
}

const plain: Style = { color: false, width: 120 };

/** How people are to be told: with colours on a terminal, unless they are not wanted. */
export async function styleOf(flags: Pick<OutputFlags, 'no-color'>): Promise<Style> {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  const forced = force !== undefined && force !== '' && force !== '0';
  const terminal = await isTerminal(stdout);
  const color = !flags['no-color'] && !no && (forced || terminal);
  return { color, width: terminal ? terminalWidth() : plain.width };
}

/** Says on a terminal now and then, and in logs every ten seconds, how far a long run is. */
export async function progressLine(
  quiet: boolean | undefined,
): Promise<((files: number, of: number) => void) | undefined> {
  if (quiet) return undefined;
  const terminal = await isTerminal(stderr);
  if (!terminal && !process.env['CI']) return undefined;
  const interval = terminal ? 100 : 10_000;
  let next = Date.now() + (terminal ? 400 : interval);
  return (files, of) => {
    if (files === of && terminal) tell('\r\x1b[K');
    // The clock is asked now and then only: this is called for each file.
    if ((files & 0x3f) !== 0 || Date.now() < next) return;
    next = Date.now() + interval;
    const line = `${grouped(files)} of ${grouped(of)} files`;
    tell(terminal ? `\r\x1b[K${line}` : `kempt: ${line}\n`);
  };
}

/** With commas between the thousands. To load what Node formats numbers with would take 20 ms. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
