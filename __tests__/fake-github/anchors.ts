import type { Hunk } from './git.ts';
import { nodeId } from './present.ts';
import type { Pull, ReviewComment, Side } from './types.ts';
import type { World } from './world.ts';

/** Where a comment is to stand, as a request says it. */
export interface Place {
  readonly path: string;
  readonly line?: number | undefined;
  readonly side?: string | undefined;
  readonly start_line?: number | null | undefined;
  readonly start_side?: string | null | undefined;
  readonly subject_type?: string | undefined;
}

/** What is wrong with a place: the field and the rest of the sentence. */
export interface Misplaced {
  readonly field: 'path' | 'line' | 'start_line' | 'side' | 'start_side';
  readonly message: string;
}

function holds(hunk: Hunk, side: Side, line: number): boolean {
  const [start, count] = side === 'RIGHT' ? [hunk.newStart, hunk.newCount] : [hunk.oldStart, hunk.oldCount];
  return start <= line && line < start + count;
}

const hunkOf = (hunks: readonly Hunk[], side: Side, line: number): Hunk | undefined =>
  hunks.find((hunk) => holds(hunk, side, line));

/** The hunk of the diff at `commit` that shows the place; an empty text for a whole file. */
export function anchor(world: World, pull: Pull, commit: string, place: Place): string | Misplaced {
  const file = world.files(pull, commit).find(({ path }) => path === place.path);
  if (file === undefined) return { field: 'path', message: 'is not part of the diff' };
  if (place.subject_type === 'file') {
    return place.line === undefined ? '' : { field: 'line', message: 'must not be given for a file' };
  }
  const { line, start_line: start, side = 'RIGHT' } = place;
  const startSide = place.start_side ?? side;
  for (const [field, value] of [['side', side] as const, ['start_side', startSide] as const]) {
    if (value !== 'LEFT' && value !== 'RIGHT') return { field, message: 'must be LEFT or RIGHT' };
  }
  const hunk = line === undefined ? undefined : hunkOf(file.hunks, side as Side, line);
  if (line === undefined || hunk === undefined) return { field: 'line', message: 'must be part of the diff' };
  if (start === undefined || start === null) return hunk.text;
  if (startSide === side && start >= line) return { field: 'start_line', message: 'must precede the end line.' };
  const first = hunkOf(file.hunks, startSide as Side, start);
  if (first === undefined) return { field: 'start_line', message: 'must be part of the diff' };
  if (first !== hunk) return { field: 'start_line', message: 'must be part of the same hunk as the line.' };
  return hunk.text;
}

/** A comment that opens a thread. Its place was found by `anchor`. */
export function newThread(
  world: World,
  at: { readonly place: Place; readonly commit: string; readonly hunk: string },
  by: { readonly login: string; readonly body: string; readonly reviewId: number },
): ReviewComment {
  const { path, line, start_line: start, subject_type: type } = at.place;
  const lines = { line, startLine: start ?? undefined };
  return {
    id: world.nextId(),
    threadId: nodeId('PRRT', world.nextId()),
    inReplyTo: undefined,
    ...by,
    path,
    side: at.place.side === 'LEFT' ? 'LEFT' : 'RIGHT',
    subjectType: type === 'file' ? 'file' : 'line',
    originalCommit: at.commit,
    originalLine: lines.line,
    originalStartLine: lines.startLine,
    ...lines,
    createdAt: new Date().toISOString(),
    diffHunk: at.hunk,
    outdated: false,
    resolved: false,
    minimized: undefined,
  };
}

export function newReply(
  world: World,
  first: ReviewComment,
  by: { readonly login: string; readonly body: string; readonly reviewId: number },
): ReviewComment {
  return {
    ...first,
    ...by,
    id: world.nextId(),
    inReplyTo: first.inReplyTo ?? first.id,
    createdAt: new Date().toISOString(),
    minimized: undefined,
  };
}

/** Takes a comment from one commit of the head to another. What is outdated stays so. */
export function follow(world: World, pull: Pull, comment: ReviewComment, from: string, to: string): void {
  const { path, side, line, startLine } = comment;
  if (comment.outdated || from === to) return;
  const file = world.files(pull, to).find((one) => one.path === path);
  if (file && comment.subjectType === 'file') return;
  const shift = file && line !== undefined && moved(world, comment, from, to);
  const shown = file && typeof shift === 'number' && hunkOf(file.hunks, side, (line ?? 0) + shift);
  if (!shown) {
    Object.assign(comment, { outdated: true, line: undefined, startLine: undefined });
    return;
  }
  comment.line = (line ?? 0) + shift;
  comment.startLine = startLine === undefined ? undefined : startLine + shift;
  comment.diffHunk = shown.text;
}

/** By how many lines its lines moved; undefined if one of them is gone or changed. The side of the base does not move. */
function moved(world: World, comment: ReviewComment, from: string, to: string): number | undefined {
  if (comment.side === 'LEFT') return 0;
  const last = comment.line ?? 0;
  const first = comment.startLine ?? last;
  let shift = 0;
  for (const { oldStart, oldCount, newCount } of world.git.moves(from, to, comment.path) ?? [everything]) {
    // A hunk that takes nothing away adds its lines after the line it names.
    const inside = oldCount === 0 ? first <= oldStart && oldStart < last : oldStart <= last;
    const before = oldCount === 0 ? oldStart < first : oldStart + oldCount <= first;
    if (before) shift += newCount - oldCount;
    else if (inside) return undefined;
  }
  return shift;
}

const everything: Hunk = { oldStart: 0, oldCount: Number.MAX_SAFE_INTEGER, newStart: 0, newCount: 0, text: '' };
