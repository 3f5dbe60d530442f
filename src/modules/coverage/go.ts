import { coverLine } from '../../domain/coverage.ts';
import { UnreadableOutput } from '../../domain/raw-finding.ts';
import type { CoverageFormat } from './format.ts';

/** `path:line.column,line.column statements count`: https://pkg.go.dev/golang.org/x/tools/cover#ParseProfiles */
const block = /^(.+):(\d+)\.\d+,(\d+)\.\d+ (\d+) (\d+)$/;
/** In lines: no block is longer, and a profile need not be Go's own. */
const longest = 100_000;

/** What `go test -coverprofile` writes: blocks, whose lines count as executable. */
export const go: CoverageFormat = {
  parse(text) {
    const [mode = '', ...rows] = text.split(/\r?\n/);
    if (!/^mode: (?:set|count|atomic)$/.test(mode)) throw new UnreadableOutput('is no profile of Go');
    const files = new Map<string, Map<number, boolean>>();
    for (const row of rows) {
      if (row === '') continue;
      const [, path = '', from, to, statements, count] = block.exec(row) ?? [];
      if (path === '') throw new UnreadableOutput(`has a line that is no block: ${row.slice(0, 100)}`);
      const lines = files.get(path) ?? new Map<number, boolean>();
      files.set(path, lines);
      if (Number(to) - Number(from) > longest)
        throw new UnreadableOutput(`has a block that is too long: ${row.slice(0, 100)}`);
      if (statements === '0') continue;
      for (let line = Number(from); line <= Number(to); line++) coverLine(lines, line, count !== '0');
    }
    return [...files].map(([path, lines]) => ({ paths: tailsOf(path), lines }));
  },
};

/** The path begins with the name of the module, which stands for the folder of go.mod: how much that is, is not told. */
function tailsOf(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}
