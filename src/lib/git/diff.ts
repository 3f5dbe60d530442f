import type { ChangedFile, ChangeStatus, Hunk } from '../../domain/change-set.ts';
import type { Entry } from '../../domain/entry.ts';
import { decodePath } from '../../domain/path.ts';
import { Fields } from './fields.ts';

/** What makes `git diff` print what {@link parseDiff} reads; with `patch` also the hunks. */
export function diffArgs(patch: boolean): readonly string[] {
  const output = patch ? ['--raw', '-p', '-U0'] : ['--raw'];
  return [
    ...output,
    '-z',
    '--abbrev=40',
    '--full-index',
    '-M',
    '--no-ext-diff',
    '--no-textconv',
    '--no-color',
    '--ignore-submodules=dirty',
  ];
}

const statuses: Readonly<Record<string, ChangeStatus>> = {
  A: 'added',
  C: 'copied',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  T: 'type-changed',
  U: 'unmerged',
};

interface RawRecord extends ChangedFile {
  hunks: readonly Hunk[];
}

/** Parses `git diff --raw -z`, followed by the patch if there is one. */
export function parseDiff(output: Buffer): ChangedFile[] {
  const files: RawRecord[] = [];
  const fields = new Fields(output);
  while (output[fields.at] === 0x3a) {
    const [baseMode = '', headMode = '', baseOid, headOid, letters = ''] = fields
      .next()
      .toString('latin1', 1)
      .split(' ');
    const status = statuses[letters[0] ?? ''] ?? 'modified';
    const first = decodePath(fields.next());
    const second = status === 'renamed' || status === 'copied' ? decodePath(fields.next()) : first;
    files.push({
      status,
      path: second.path,
      base: toEntry(first, baseMode, baseOid),
      head: toEntry(second, headMode, headOid),
      hunks: [],
    });
  }
  // A NUL parts the raw records from the patch.
  if (!fields.isDone()) attachHunks(files, output.toString('utf8', fields.at + 1));
  return files.filter((file) => file.status !== 'unmerged');
}

function toEntry(path: { path: string; raw?: Buffer }, mode: string, oid: string | undefined): Entry | undefined {
  const bits = Number.parseInt(mode, 8);
  if (bits === 0) return undefined;
  // An id of zeros stands for content that is only in the work tree.
  return { ...path, mode: bits, oid: oid === undefined || /^0+$/.test(oid) ? undefined : oid };
}

const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * The patch lists the files of the raw part in the same order; a change of type is listed as a deletion and an
 * addition. So files are told apart by their order, and no path of a patch need be parsed.
 */
function attachHunks(files: readonly RawRecord[], patch: string): void {
  const listed = files.filter((file) => file.status !== 'unmerged');
  // Every line of content has a sign in front, so that nothing in a file can begin a section.
  const sections = `\n${patch}`.split('\ndiff --git ').slice(1);
  let section = 0;
  for (const file of listed) {
    file.hunks = parseHunks(sections[section] ?? '');
    if (file.status === 'type-changed' && sections.length > listed.length)
      file.hunks = parseHunks(sections[++section] ?? '');
    section++;
  }
}

function parseHunks(section: string): Hunk[] {
  const hunks: (Hunk & { readonly added: string[]; removed: string })[] = [];
  let removals = 0;
  for (const line of section.split('\n')) {
    const last = hunks.at(-1);
    if (last && line.startsWith('-') && removals < last.baseCount) {
      last.removed += `${line.slice(1)}\n`;
      removals++;
    } else if (last && line.startsWith('+') && last.added.length < last.headCount) {
      last.added.push(line.slice(1).replace(/\r$/, ''));
    } else if (last && line.startsWith('\\') && last.added.length === 0) {
      // "No newline at end of file", said of the line before.
      last.removed = last.removed.slice(0, -1);
    } else {
      const header = hunkHeader.exec(line);
      if (header === null) continue;
      const [baseStart, baseCount, headStart, headCount] = header.slice(1).map((part) => Number(part ?? 1));
      hunks.push({
        baseStart: baseStart!,
        baseCount: baseCount!,
        headStart: headStart!,
        headCount: headCount!,
        added: [],
        removed: '',
      });
      removals = 0;
    }
  }
  return hunks;
}

/** What stood in the base, by what stands in the head and the changes between the two. */
export function undo(head: Buffer, hunks: readonly Hunk[]): Buffer {
  const parts: Buffer[] = [];
  let line = 1;
  let at = 0;
  const passLinesTo = (next: number): Buffer => {
    const from = at;
    for (; line < next && at < head.length; line++) {
      const end = head.indexOf(0x0a, at);
      at = end < 0 ? head.length : end + 1;
    }
    return head.subarray(from, at);
  };
  for (const { headStart, headCount, removed } of hunks) {
    // Without lines in the head, the start is the line before.
    const first = headCount === 0 ? headStart + 1 : headStart;
    parts.push(passLinesTo(first), Buffer.from(removed));
    passLinesTo(first + headCount);
  }
  return Buffer.concat([...parts, head.subarray(at)]);
}
