import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { createTwoFilesPatch } from '../lib/diff.ts';
import { visible } from '../lib/visible.ts';
import { writeAtomically } from '../lib/write-file.ts';
import { hideSecrets } from './hide-secrets.ts';

/** One change to the disk, worked out before anything is written. Paths are absolute. */
export type FileEdit =
  | {
      readonly kind: 'write';
      readonly path: string;
      /** What stands there now; undefined: there is no such file. */
      readonly before: string | undefined;
      readonly after: string;
      /** Permission bits; default those of the file, or of a new one. */
      readonly mode?: number | undefined;
    }
  | { readonly kind: 'remove'; readonly path: string; readonly before: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string };

/** Makes the changes in their order. If one fails, files that were renamed get their names back, and it throws. */
export function applyEdits(edits: readonly FileEdit[]): void {
  const renamed: (FileEdit & { readonly kind: 'rename' })[] = [];
  try {
    for (const edit of edits) {
      apply(edit);
      if (edit.kind === 'rename') renamed.unshift(edit);
    }
  } catch (error) {
    for (const { from, to } of renamed) if (!existsSync(from)) renameSync(to, from);
    throw error;
  }
}

function apply(edit: FileEdit): void {
  if (edit.kind === 'rename') renameSync(edit.from, edit.to);
  else if (edit.kind === 'remove') rmSync(edit.path);
  else {
    mkdirSync(dirname(edit.path), { recursive: true });
    // A link stays one: what it leads to is written.
    const path = existsSync(edit.path) ? realpathSync(edit.path) : edit.path;
    const stat = statSync(path, { throwIfNoEntry: false });
    writeAtomically(path, Buffer.from(edit.after), edit.mode ?? (stat && stat.mode & 0o7777));
  }
}

/** The changes as a diff, with paths relative to `top` where they are below it, and without secrets. */
export function toDiff(edits: readonly FileEdit[], top: string): string {
  return hideSecrets(edits.map((edit) => diffOf(edit, top)).join(''));
}

function diffOf(edit: FileEdit, top: string): string {
  if (edit.kind === 'rename') return `rename from ${shownPath(edit.from, top)}\nrename to ${shownPath(edit.to, top)}\n`;
  const path = shownPath(edit.path, top);
  const [before, after] = edit.kind === 'remove' ? [edit.before, undefined] : [edit.before, edit.after];
  const name = (side: string, text: string | undefined): string =>
    text === undefined ? '/dev/null' : `${side}/${path}`;
  return createTwoFilesPatch(name('a', before), name('b', after), before ?? '', after ?? '');
}

/** How a path is told: relative to `top`, with `/`, where it is below it. */
export function shownPath(path: string, top: string): string {
  const inside = relative(top, path);
  return visible(inside.startsWith('..') ? path : inside.split(sep).join('/'));
}
