import type { SyntaxProblem } from './problem.ts';
import { findUtf8Error } from './utf8.ts';

/** The first error of the TOML in `buffer[0]` to `buffer[length - 1]`. */
export async function findTomlError(buffer: Buffer, length: number): Promise<SyntaxProblem | undefined> {
  const invalid = findUtf8Error(buffer, length);
  if (invalid) return invalid;
  // Decoded before the wait: the slab may hold another file after it.
  const text = buffer.toString('utf8', 0, length);
  const { judgeToml } = await import('./toml-judge.ts');
  return judgeToml(text);
}
