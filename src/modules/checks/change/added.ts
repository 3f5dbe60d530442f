import type { ChangedFile } from '../../../domain/change-set.ts';
import type { Change } from '../check.ts';
import { type LexedText, lexText } from './lex.ts';
import { isGenerated, isVendored } from './paths.ts';
import { type Syntax, syntaxOf } from './syntax.ts';

/** An added line of a source file. */
export interface AddedLine {
  readonly path: string;
  readonly language: string;
  /** 1-based, in the head. */
  readonly line: number;
  readonly raw: string;
  /** The whole file in the head. */
  readonly text: string;
  readonly lexed: LexedText;
}

// Several checks look at the same files; the entries go with the change.
const lexedFiles = new WeakMap<ChangedFile, LexedText>();

/** `text` as the head's content of `file`, lexed once for all checks. */
export function lexedFile(file: ChangedFile, text: string, syntax: Syntax): LexedText {
  const known = lexedFiles.get(file);
  if (known !== undefined) return known;
  const lexed = lexText(text, syntax);
  lexedFiles.set(file, lexed);
  return lexed;
}

/**
 * The added lines that match `quick`, of source files that `wanted` accepts; neither of generated nor of vendored
 * files. A file is read and lexed only when one of its added lines matches.
 */
export function* addedLines(
  change: Change,
  wanted: (path: string, language: string) => boolean,
  quick: RegExp,
): Generator<AddedLine> {
  for (const file of change.files) {
    const { path } = file;
    const syntax = file.hunks.length === 0 || file.status === 'deleted' ? undefined : syntaxOf(path);
    if (syntax === undefined || isGenerated(path) || isVendored(path) || !wanted(path, syntax.language)) continue;
    for (const { line, raw } of matching(file, quick)) {
      const text = change.text(file);
      if (text === undefined) break;
      yield { path, language: syntax.language, line, raw, text, lexed: lexedFile(file, text, syntax) };
    }
  }
}

function* matching(file: ChangedFile, quick: RegExp): Generator<{ line: number; raw: string }> {
  for (const { headStart, added } of file.hunks) {
    for (let index = 0; index < added.length; index++) {
      const raw = added[index]!;
      if (quick.test(raw)) yield { line: headStart + index, raw };
    }
  }
}

/** The code of `line` from `column` (0-based), and of as many lines after it as it takes to close its brackets, at most 8. */
export function codeOfCall(lexed: LexedText, line: number, column: number): string {
  let code = lexed.code(line).slice(column);
  for (let next = line + 1; next < line + 8 && next <= lexed.lines && depth(code) > 0; next++)
    code += `\n${lexed.code(next)}`;
  return code;
}

function depth(code: string): number {
  let open = 0;
  for (const c of code) {
    if (c === '(' || c === '[' || c === '{') open++;
    else if (c === ')' || c === ']' || c === '}') open--;
  }
  return open;
}
