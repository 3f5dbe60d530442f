import type { Report } from '../check.ts';

/** The first thing that is wrong with a file, as a byte range of it. */
export interface SyntaxProblem {
  /** One sentence without a full stop. */
  readonly message: string;
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** Bytes; 0 at the end of the file. */
  readonly length: number;
  /** The standard forbids it, but the readers in use accept it. */
  readonly tolerated?: true;
}

/** The number of the line (from 1) that holds the byte at `offset`. */
export function lineAt(buffer: Buffer, offset: number): number {
  let line = 1;
  for (let i = buffer.indexOf(10); i !== -1 && i < offset; i = buffer.indexOf(10, i + 1)) line++;
  return line;
}

/** The byte offset of the UTF-16 code unit `index` of `text`, which is the decoded content of a file. */
export function byteOffset(text: string, index: number): number {
  return Buffer.byteLength(text.slice(0, index));
}

/** Says it, if there is one. */
export function reportProblem(problem: SyntaxProblem | undefined, report: Report): void {
  if (!problem) return;
  const { message, offset, length, tolerated } = problem;
  report({ message, at: { offset, length }, level: tolerated ? 'warning' : undefined });
}
