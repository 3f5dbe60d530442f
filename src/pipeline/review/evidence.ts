import type { Evidence, Proof } from '../../domain/review.ts';
import { findQuote } from './anchor.ts';

export interface Prover {
  /** The lines of a file of the repository at the head; none if there is no such file. */
  readonly read: (path: string) => Promise<readonly string[]>;
  readonly hide: (text: string) => string;
}

/** More than this says the same again. */
const most = 5;

/** The part of the evidence that stands in the repository, as it stands there, and how much does not. */
export async function prove(
  evidence: readonly Evidence[],
  { read, hide }: Prover,
): Promise<{ readonly proofs: readonly Proof[]; readonly wrong: number }> {
  const proofs: Proof[] = [];
  const looked = evidence.slice(0, most);
  for (const { path, quote } of looked) {
    const lines = isInside(path) ? await read(path) : [];
    const [place] = findQuote(quote, lines, hide);
    if (place === undefined) continue;
    const { startLine, endLine } = place;
    proofs.push({ path, quote: hide(lines.slice(startLine - 1, endLine).join('\n')), startLine, endLine });
  }
  return { proofs, wrong: looked.length - proofs.length };
}

/** A path of git's: below the top, and not of git itself. */
function isInside(path: string): boolean {
  if (/[\0\\]|^[a-z]:/i.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
