/** A part of a file that a patch shows: the lines of the head, added ones and those around them. */
export interface ShownLines {
  /** 1-based, in the head. */
  readonly start: number;
  /** Without line ends; a carriage return before it is kept. */
  readonly lines: readonly string[];
}

/** Where a line of the head stands on the old side. */
export interface OldLine {
  /** 1-based. Of an added line: that of the next old one. */
  readonly line: number;
  readonly added: boolean;
}

const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,(\d+))? @@/;

/** Parses the hunks of one file's patch, as `git diff` and the forges give them. Never throws; what is no hunk is skipped. */
export function parsePatch(patch: string): ShownLines[] {
  const hunks: { start: number; lines: string[]; left: number }[] = [];
  for (const line of patch.split('\n')) {
    const hunk = hunks.at(-1);
    if (hunk && hunk.left > 0 && (line.startsWith('+') || line.startsWith(' ') || line === '')) {
      hunk.lines.push(line.slice(1));
      hunk.left--;
      continue;
    }
    // Within a hunk every line has a sign in front: what begins with @@ is never content.
    const [match, , start, count = '1'] = header.exec(line) ?? [];
    if (match !== undefined) hunks.push({ start: Number(start), lines: [], left: Number(count) });
  }
  return hunks.filter(({ lines }) => lines.length > 0).map(({ start, lines }) => ({ start, lines }));
}

/** By line of the head, what the hunks of one file's patch tell of the old side. Never throws. */
export function parseOldLines(patch: string): ReadonlyMap<number, OldLine> {
  const found = new Map<number, OldLine>();
  let [old, line, left] = [0, 0, 0];
  for (const text of patch.split('\n')) {
    const sign = text[0] ?? ' ';
    if (left > 0 && (sign === '+' || sign === ' ')) {
      const added = sign === '+';
      found.set(line++, { line: added ? old : old++, added });
      left--;
      continue;
    }
    const [match, before, start, count = '1'] = header.exec(text) ?? [];
    if (match !== undefined) [old, line, left] = [Number(before), Number(start), Number(count)];
    else if (sign === '-') old++;
  }
  return found;
}

/** The part that shows all lines from `first` to `last`: a comment has to stay within one. */
export function shownWith(hunks: readonly ShownLines[], first: number, last: number): ShownLines | undefined {
  return hunks.find(({ start, lines }) => start <= first && last < start + lines.length);
}

/** What `git diff` prints, file by file: the path in the head, and the hunks. Files that are gone are left out. */
export function parseDiffFiles(diff: string): ReadonlyMap<string, string> {
  // Every line of content has a sign in front, so that nothing in a file can begin a section.
  const sections = `\n${diff}`.split('\ndiff --git ').slice(1);
  return new Map(
    sections.flatMap((section): [string, string][] => {
      const hunks = section.search(/^@@ /m);
      const name = /^\+\+\+ (.+)$/m.exec(section.slice(0, Math.max(0, hunks)))?.[1];
      const path = name === undefined ? undefined : /^b\/(.*)$/s.exec(unquote(name))?.[1];
      return path === undefined ? [] : [[path, section.slice(hunks)]];
    }),
  );
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** A name as git writes it: in quotes if it has odd bytes; behind one with blanks a tab. */
function unquote(name: string): string {
  const bare = name.replace(/\t$/, '');
  const quoted = /^"(.*)"$/.exec(bare)?.[1];
  if (quoted === undefined) return bare;
  const bytes = [...quoted.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].map(([, octal, letter, plain]) => {
    if (plain !== undefined) return Buffer.from(plain);
    return Buffer.from([octal === undefined ? (escapes[letter ?? ''] ?? 63) : Number.parseInt(octal, 8)]);
  });
  return Buffer.concat(bytes).toString('utf8');
}
