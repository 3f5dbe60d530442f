import { coverLine, type MeasuredFile } from '../../domain/coverage.ts';
import { UnreadableOutput } from '../../domain/raw-finding.ts';
import type { CoverageFormat } from './format.ts';

/** LCOV's tracefile: https://manpages.debian.org/unstable/lcov/geninfo.1.en.html#TRACEFILE_FORMAT */
export const lcov: CoverageFormat = {
  parse(text) {
    const files: MeasuredFile[] = [];
    let open: { readonly paths: readonly string[]; readonly lines: Map<number, boolean> } | undefined;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
      const [, key = '', value = ''] = /^([A-Z]+):(.*)$/.exec(line) ?? [];
      if (key === 'SF' && open === undefined) open = { paths: [value], lines: new Map() };
      else if (key === 'DA' && open) addLine(open.lines, value, index);
      else if (line === 'end_of_record' && open) {
        files.push(open);
        open = undefined;
      } else if ((key === '' && !/^(?:#.*|\s*)$/.test(line)) || key === 'SF' || key === 'DA') throw unreadable(index);
    }
    if (open) throw new UnreadableOutput(`is no whole LCOV: the record of ${open.paths[0]} has no end`);
    return files;
  },
};

/** The count is negative where the compiler's own went wrong. */
function addLine(lines: Map<number, boolean>, value: string, index: number): void {
  const [, line, count] = /^(\d+),(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?:,.*)?$/.exec(value) ?? [];
  if (line === undefined) throw unreadable(index);
  coverLine(lines, Number(line), Number(count) > 0);
}

function unreadable(index: number): UnreadableOutput {
  return new UnreadableOutput(`is no LCOV, see its line ${index + 1}`);
}
