import type { SourceFile } from '../../../domain/source-file.ts';
import { type LexedText, lexText } from '../change/lex.ts';
import { type Syntax, syntaxOf } from '../change/syntax.ts';

/**
 * Languages in whose literals a blank at the end of a line counts. Java drops it, and in PHP an apostrophe in the text
 * around the code looks like a literal.
 */
const counts = new Set(
  'javascript python ruby go rust kotlin scala groovy csharp swift dart shell elixir terraform'.split(' '),
);

let last: { readonly text: string; readonly lexed: LexedText } | undefined;

/** Whether line `index` (0-based) ends within a literal, so that its last blanks are part of a value. */
export function endsInLiteral(file: SourceFile, index: number): boolean {
  const syntax = syntaxOf(file.path);
  if (syntax === undefined || !counts.has(syntax.language)) return false;
  const lexed = lexedOf(file.text(), syntax);
  return lexed.endsInString(index + 1) && !(syntax.language === 'python' && isDocstring(lexed, index + 1));
}

/** The lines of one file are asked for one after another. */
function lexedOf(text: string, syntax: Syntax): LexedText {
  if (last?.text !== text) last = { text, lexed: lexText(text, syntax) };
  return last.lexed;
}

/** A docstring stands alone: nothing but its prefix is in front of its quotes. */
function isDocstring(lexed: LexedText, line: number): boolean {
  let first = line;
  while (first > 1 && lexed.endsInString(first - 1)) first--;
  return /^\s*[rbuf]{0,2}(?:"""|''')\s*$/i.test(lexed.code(first));
}
