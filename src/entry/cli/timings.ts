import type { Report } from '../../domain/report.ts';
import { formatDuration, plural } from '../../lib/text.ts';

/** Where the time went: the phases in one line, then a line for each tool, the longest first. */
export function toTimings({ timings, runs }: Report): string {
  const tools = runs.filter(({ check, files }) => files !== undefined && timings[check] !== undefined);
  const ofTools = new Set(tools.flatMap(({ check }) => [check, `${check}/copy`]));
  const laps = Object.entries(timings).filter(([phase]) => !ofTools.has(phase));
  const width = Math.max(...tools.map(({ check }) => check.length));
  const lines = tools
    .map((run) => ({ ...run, total: timings[run.check] ?? 0, copy: timings[`${run.check}/copy`] ?? 0 }))
    .sort((a, b) => b.total - a.total)
    .map(({ check, total, copy, files = 0, cached = 0 }) => {
      const known = cached === 0 ? '' : cached === files ? ', known from before' : `, ${cached} known from before`;
      const parts = `copy ${formatDuration(copy)}, run ${formatDuration(total - copy)}`;
      return `  ${check.padEnd(width)}  ${formatDuration(total)} (${parts}; ${plural(files, 'file')}${known})`;
    });
  return [laps.map(([phase, time]) => `${phase} ${time.toFixed(1)} ms`).join(', '), ...lines]
    .map((line) => `${line}\n`)
    .join('');
}
