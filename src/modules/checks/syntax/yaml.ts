import type { SyntaxProblem } from './problem.ts';
import { isYamlTemplate } from './templates.ts';
import { findUtf8Error } from './utf8.ts';
import { isPlainlyValidYaml } from './yaml-acceptor.ts';

/**
 * The first error of the YAML in `buffer[0]` to `buffer[length - 1]`; undefined, without a promise, for most valid files.
 * What is a template of YAML is left alone.
 */
export function findYamlError(
  buffer: Buffer,
  length: number,
): SyntaxProblem | undefined | Promise<SyntaxProblem | undefined> {
  return isPlainlyValidYaml(buffer, length) ? undefined : judge(Buffer.from(buffer.subarray(0, length)));
}

/** Takes a copy: the slab may hold another file by the time the package is loaded. */
async function judge(content: Buffer): Promise<SyntaxProblem | undefined> {
  const invalid = findUtf8Error(content, content.length);
  if (invalid) return invalid;
  const { judgeYaml } = await import('./yaml-judge.ts');
  const text = content.toString();
  const problem = judgeYaml(text);
  return problem && isYamlTemplate(text) ? undefined : problem;
}
