import { acceleratorOf } from '../../../lib/accelerator.ts';
import { unknown, validIfUtf8 } from './accept.ts';
import { takeProblem } from './json-failure.ts';
import { acceptJson } from './json-reader.ts';
import type { SyntaxProblem } from './problem.ts';
import { findUtf8Error } from './utf8.ts';

/**
 * The first violation of RFC 8259 in `buffer[0]` to `buffer[length - 1]`, or a name that an object has twice. A leading
 * byte-order mark is accepted. Nesting is limited by memory only. With `isCommented` there may be comments, trailing commas,
 * and no value at all.
 */
export function findJsonError(buffer: Buffer, length: number, isCommented = false): SyntaxProblem | undefined {
  const fast = acceleratorOf(buffer)?.acceptJson(length, isCommented) ?? unknown;
  const verdict = fast === unknown ? acceptJson(buffer, length, isCommented) : fast;
  if (verdict === unknown) return takeProblem();
  return verdict === validIfUtf8 ? findUtf8Error(buffer, length) : undefined;
}
