import type { SyntaxProblem } from './problem.ts';
import { isYamlTemplate } from './templates.ts';
import { findUtf8Error } from './utf8.ts';

/**
 * The first error of the YAML in `buffer[0]` to `buffer[length - 1]`; what is a template of YAML is left alone. Slow: ask
 * `isPlainlyValidYaml` first.
 */
export async function findYamlError(buffer: Buffer, length: number): Promise<SyntaxProblem | undefined> {
  const invalid = findUtf8Error(buffer, length);
  if (invalid) return invalid;
  // Decoded before the wait: the slab may hold another file after it.
  const text = buffer.toString('utf8', 0, length);
  const { judgeYaml } = await import('./yaml-judge.ts');
  const problem = judgeYaml(text);
  return problem && isYamlTemplate(text) ? undefined : problem;
}
