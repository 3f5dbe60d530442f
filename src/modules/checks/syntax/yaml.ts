import { acceleratorOf } from '../../../lib/accelerator.ts';
import { afterByteOrderMark } from './accept.ts';
import type { SyntaxProblem } from './problem.ts';
import { isYamlTemplate } from './templates.ts';
import { findUtf8Error, isCertain } from './utf8.ts';
import { acceptYaml } from './yaml-acceptor.ts';

const byteOrderMark = Buffer.from('\u{feff}');
let compact = Buffer.alloc(0);

/**
 * Whether the acceptor knows that `buffer[0]` to `buffer[length - 1]` is valid YAML. CR LF ends a line as LF does: the
 * acceptor is shown the latter.
 */
export function isPlainlyValidYaml(buffer: Buffer, length: number): boolean {
  const lineEnd = buffer.indexOf(0x0a);
  if (lineEnd < 1 || lineEnd >= length || buffer[lineEnd - 1] !== 0x0d) return accepts(buffer, length);
  if (compact.length < length) compact = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (let i = 0; i < length; i++) {
    if (buffer[i] !== 0x0d || i + 1 === length || buffer[i + 1] !== 0x0a) compact[at++] = buffer[i]!;
  }
  return accepts(compact, at);
}

function accepts(buffer: Buffer, length: number): boolean {
  const verdict = acceleratorOf(buffer)?.acceptYaml(length) ?? acceptYaml(buffer, length);
  return isCertain(verdict, buffer.subarray(afterByteOrderMark(buffer, length), length), byteOrderMark);
}

/**
 * The first error of the YAML in `buffer[0]` to `buffer[length - 1]`; what is a template of YAML is left alone. Slow: ask
 * `isPlainlyValidYaml` first.
 */
export async function findYamlError(buffer: Buffer, length: number): Promise<SyntaxProblem | undefined> {
  const invalid = findUtf8Error(buffer, length);
  if (invalid) return invalid;
  // Decoded before the wait: the slab may hold another file after it.
  const text = buffer.toString('utf8', 0, length);
  if (isYamlTemplate(text)) return undefined;
  const { judgeYaml } = await import('./yaml-judge.ts');
  return judgeYaml(text);
}
