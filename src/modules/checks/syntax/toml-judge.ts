import { parse, TomlError } from 'smol-toml';
import { byteOffset, type SyntaxProblem } from './problem.ts';

/** The first error of a TOML document, with offsets in bytes of UTF-8. */
export function judgeToml(text: string): SyntaxProblem | undefined {
  try {
    parse(text.startsWith('\u{feff}') ? text.slice(1) : text, { integersAsBigInt: true });
    return undefined;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    return { message: sentence(error.message), ...spanOf(text, error.line, error.column) };
  }
}

/** The package's message, without its prefix and its picture of the code. */
function sentence(message: string): string {
  const [line = ''] = message.split('\n', 1);
  const text = line.replace(/^Invalid TOML document: /, '').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** From a line and column (from 1, in UTF-16 code units) to the end of the word there. */
function spanOf(text: string, line: number, column: number): { offset: number; length: number } {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  const mark = line === 1 && text.startsWith('\u{feff}') ? 1 : 0;
  const from = Math.min(start + mark + column - 1, text.length);
  const word = /^(?:[\w-]+|[^\r\n]?)/u.exec(text.slice(from, from + 80))?.[0] ?? '';
  return { offset: byteOffset(text, from), length: Buffer.byteLength(word) };
}
