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

/** One file of a diff. Its hunks are parsed for who asks: mostly nothing is found in it, and nobody does. */
class DiffedFile implements ChangedFile {
  readonly status: ChangeStatus;
  readonly path: string;
  readonly head: Entry | undefined;
  readonly base: Entry | undefined;
  /** The file's part of the patch. All of it together may be longer than a string can be. */
  section: Buffer | undefined;
  #hunks: readonly Hunk[] | undefined;

  constructor(status: ChangeStatus, head: Entry | undefined, base: Entry | undefined, path: string) {
    this.status = status;
    this.head = head;
    this.base = base;
    this.path = path;
  }

  get hunks(): readonly Hunk[] {
    this.#hunks ??= parseHunks(this.section?.toString('utf8') ?? '');
    return this.#hunks;
  }
}

/** Parses `git diff --raw -z`, followed by the patch if there is one. */
export function parseDiff(output: Buffer): ChangedFile[] {
  const files: DiffedFile[] = [];
  const fields = new Fields(output);
  while (output[fields.at] === 0x3a) {
    const [baseMode = '', headMode = '', baseOid, headOid, letters = ''] = fields
      .next()
      .toString('latin1', 1)
      .split(' ');
    const status = statuses[letters[0] ?? ''] ?? 'modified';
    const first = decodePath(fields.next());
    const second = status === 'renamed' || status === 'copied' ? decodePath(fields.next()) : first;
    const [base, head] = [toEntry(first, baseMode, baseOid), toEntry(second, headMode, headOid)];
    if (status !== 'unmerged') files.push(new DiffedFile(status, head, base, second.path));
  }
  // A NUL parts the raw records from the patch.
  if (!fields.isDone()) attachSections(files, output.subarray(fields.at + 1));
  return files;
}

const zeros = '0'.repeat(64);

function toEntry(path: { path: string; raw?: Buffer }, mode: string, oid: string | undefined): Entry | undefined {
  const bits = Number.parseInt(mode, 8);
  if (bits === 0) return undefined;
  // An id of zeros stands for content that is only in the work tree.
  return { ...path, mode: bits, oid: oid === undefined || zeros.startsWith(oid) ? undefined : oid };
}

const hunkHeader = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/**
 * The patch lists the files of the raw part in the same order; a change of type is listed as a deletion and an
 * addition. So files are told apart by their order, and no path of a patch need be parsed.
 */
function attachSections(files: readonly DiffedFile[], patch: Buffer): void {
  const sections = toSections(patch);
  let at = 0;
  for (const file of files) {
    if (file.status === 'type-changed' && sections.length > files.length) at++;
    file.section = sections[at++];
  }
}

/** Every line of content has a sign in front, so that nothing in a file can begin a section. */
function toSections(patch: Buffer): Buffer[] {
  const sections: Buffer[] = [];
  for (let at = 0; at < patch.length; ) {
    const end = patch.indexOf('\ndiff --git ', at, 'latin1');
    const next = end < 0 ? patch.length : end + 1;
    sections.push(patch.subarray(at, next));
    at = next;
  }
  return sections;
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
