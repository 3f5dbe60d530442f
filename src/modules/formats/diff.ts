import type { ParseOf } from '../../domain/parse-schema.ts';
import { type RawFinding, UnreadableOutput } from '../../domain/raw-finding.ts';
import type { Format } from './format.ts';

const header = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@/;

/** Unified diffs: every run of changed lines is a finding, and its fix. */
export const diff: Format<'diff'> = {
  parse(text, parse) {
    const findings: RawFinding[] = [];
    let path: string | undefined;
    const lines = text.split('\n');
    for (let i = 0; i < lines.length; ) {
      const line = lines[i]!;
      if (line.startsWith('--- ') && lines[i + 1]?.startsWith('+++ ')) {
        path = toPath(line, lines[i + 1]!, parse.strip ?? []);
        i += 2;
        continue;
      }
      const hunk = header.exec(line);
      if (hunk && path !== undefined) {
        const [, start, count = '1'] = hunk;
        const from = Number(count) === 0 ? Number(start) + 1 : Number(start);
        i = readHunk(lines, i + 1, { path, line: from, left: Number(count) }, parse, findings);
      } else i++;
    }
    return { findings };
  },
};

/** A date may stand behind a tab; what a tool puts around a name it says in `strip`. */
function toPath(before: string, after: string, strip: readonly string[]): string {
  const from = before.startsWith('--- /dev/null') ? after : before;
  const name = from.slice(4).split('\t')[0]!.trimEnd();
  return [...strip, '^[ab]/'].reduce((path, pattern) => path.replace(new RegExp(pattern), ''), name);
}

interface Place {
  readonly path: string;
  /** The line of the file before, 1-based. */
  line: number;
  /** How many of its lines the hunk still has. */
  left: number;
}

function readHunk(
  lines: readonly string[],
  start: number,
  place: Place,
  { message, rule }: ParseOf<'diff'>,
  findings: RawFinding[],
): number {
  let removed = 0;
  let added: string[] = [];
  const flush = (): void => {
    if (removed === 0 && added.length === 0) return;
    const from = place.line - removed;
    const text = added.join('');
    const region = { line: from, column: 1, endLine: place.line, endColumn: 1 };
    // An insertion is told at the line that it comes before.
    findings.push({
      path: place.path,
      rule,
      message,
      line: from,
      endLine: Math.max(from, place.line - 1),
      fix: [{ ...region, text }],
    });
    removed = 0;
    added = [];
  };
  let i = start;
  for (; i < lines.length; i++) {
    const line = lines[i]!;
    const sign = line[0];
    if (sign === '+') added.push(`${line.slice(1)}\n`);
    else if (sign === '-' && place.left > 0) {
      removed++;
      place.line++;
      place.left--;
    } else if ((sign === ' ' || line === '') && place.left > 0) {
      flush();
      place.line++;
      place.left--;
    } else if (sign === '\\') {
      // "\ No newline at end of file" is about the line before it.
      if (lines[i - 1]?.startsWith('+')) added.push(added.pop()!.slice(0, -1));
    } else break;
  }
  flush();
  if (place.left > 0) throw new UnreadableOutput(`ends within a hunk of ${place.path}`);
  return i;
}
