import type { Span } from './span.ts';

/** A comment that says which findings are meant to stay. */
export interface SuppressionComment {
  /** The rules it names; a check's id stands for all its rules. Empty: it names none, and so does nothing. */
  readonly rules: readonly string[];
  /** What stands behind the colon. */
  readonly reason: string;
  /** The 0-based lines it speaks of; absent: the whole file. */
  readonly lines?: readonly [first: number, last: number] | undefined;
  /** UTF-16 offset of the comment's directive in its text, and its length. */
  readonly at: Span;
  /** 0-based line it stands on. */
  readonly line: number;
}

/** What begins a comment in front of the directive; in Markdown only an HTML comment does. */
const inCode =
  /(?:#|\/\/|\/\*|^[ \t]*\*|<!--|--|;|%|\(\*|\{-|'(?=[ \t]))[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;
const inMarkdown = /<!--[ \t]*kempt-ignore(-file)?(?![\w-])[ \t]*([^\n]*)/;
const commentEnd = /[ \t]*(?:\*\/|-->|\*\)|-\})?[ \t\r]*$/;

/**
 * Finds `kempt-ignore RULE[, RULE]: reason` (this line; alone on its line: the next one) and
 * `kempt-ignore-file RULE: reason` (the whole file) in comments.
 */
export function parseSuppressions(text: string, markdown: boolean): SuppressionComment[] {
  const pattern = markdown ? inMarkdown : inCode;
  const found: SuppressionComment[] = [];
  let start = 0;
  text.split('\n').forEach((content, line) => {
    const match = content.includes('kempt-ignore') ? pattern.exec(content) : null;
    if (match) found.push(toComment(match, content, line, start));
    start += content.length + 1;
  });
  return found;
}

function toComment(match: RegExpExecArray, content: string, line: number, start: number): SuppressionComment {
  const [whole, file, rest = ''] = match;
  const body = rest.replace(commentEnd, '');
  const colon = body.indexOf(':');
  const names = colon < 0 ? body : body.slice(0, colon);
  const rules = names.split(/[\s,]+/).filter((name) => /^[a-z][a-z0-9-]*(?:\/[a-z0-9-]+)?$/.test(name));
  const directive = whole.indexOf('kempt-ignore');
  const alone = content.slice(0, match.index).trim() === '';
  const next = alone ? line + 1 : line;
  return {
    rules,
    reason: colon < 0 ? '' : body.slice(colon + 1).trim(),
    ...(file === undefined && { lines: [line, next] as const }),
    at: { offset: start + match.index + directive, length: whole.length - directive - (rest.length - body.length) },
    line,
  };
}

/** Whether `comment` speaks of a finding of `rule` that begins on the 0-based `line` (undefined: the file as a whole). */
export function covers(
  comment: Pick<SuppressionComment, 'rules' | 'lines'>,
  rule: string,
  line: number | undefined,
): boolean {
  const named = comment.rules.some((name) => name === rule || rule.startsWith(`${name}/`));
  if (!named || comment.lines === undefined) return named;
  return line !== undefined && line >= comment.lines[0] && line <= comment.lines[1];
}
