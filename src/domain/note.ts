import { hash64 } from './hash.ts';
import type { Level } from './level.ts';

/** Lines of the head that one change replaces, as the forge offers it to be committed. */
export interface Suggestion {
  readonly startLine: number;
  readonly endLine: number;
  /** What takes the place of the lines, without the last line end; undefined deletes them. */
  readonly text: string | undefined;
}

/** What is to be said at a line of a pull request. */
export interface Note {
  /** Tells one problem from another, wherever it moves; 16 hexadecimal digits. */
  readonly id: string;
  readonly level: Level;
  readonly path: string;
  /** 1-based, in the head; the forge shows the note below `endLine`. */
  readonly startLine: number;
  readonly endLine: number;
  /** What is said, without marker. */
  readonly body: string;
}

/** A note on the forge, said by ourselves. */
export interface PostedNote {
  readonly id: string;
  /** Of the body it has, see {@link digestOf}. */
  readonly digest: string;
  /** What the forge knows it by. */
  readonly handle: { readonly thread: string; readonly comment: number };
  /** The forge does not show it at a line of the head any more. */
  readonly outdated: boolean;
  readonly resolved: boolean;
  /** Somebody answered. */
  readonly answered: boolean;
  /** We said that it is settled. */
  readonly withdrawn: boolean;
}

/** The one comment on the pull request as a whole. */
export interface PostedSummary {
  readonly handle: number;
  readonly digest: string;
  /** The order of the run that wrote it, see `Build`. */
  readonly order: number;
  readonly head: string;
}

/** The same text, the same digest, however the forge stores it. */
export function digestOf(body: string): string {
  return hash64(body);
}

/** What a note says that is taken back where it has to stay. */
export const settledText = '✔ Settled: this is not said any more.';

/** Ends a note's body: by it the note is known again. It counts only in what we said ourselves. */
export function noteMarker({ id, body }: Pick<Note, 'id' | 'body'>, withdrawn = false): string {
  return `<!-- kempt:${withdrawn ? 'withdrawn' : 'note'} ${id} ${digestOf(body)} -->`;
}

const noteForm = /<!-- kempt:(note|withdrawn) ([0-9a-f]{16}) ([0-9a-f]{16}) -->\s*$/;

export function parseNoteMarker(text: string): Pick<PostedNote, 'id' | 'digest' | 'withdrawn'> | undefined {
  const [, kind, id, digest] = noteForm.exec(text) ?? [];
  return id === undefined || digest === undefined ? undefined : { id, digest, withdrawn: kind === 'withdrawn' };
}

/** Ends the summary's body. */
export function summaryMarker(body: string, order: number, head: string): string {
  return `<!-- kempt:summary ${digestOf(body)} ${order} ${head} -->`;
}

const summaryForm = /<!-- kempt:summary ([0-9a-f]{16}) (\d+) ([0-9a-f]{40,64}) -->\s*$/;

export function parseSummaryMarker(text: string): Omit<PostedSummary, 'handle'> | undefined {
  const [, digest, order, head] = summaryForm.exec(text) ?? [];
  if (digest === undefined || head === undefined) return undefined;
  return { digest, order: Number(order), head };
}
