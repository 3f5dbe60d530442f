import type { StringKind, Syntax } from './syntax.ts';

/** What a character belongs to. Of a string, only the content: its quotes count as code. */
const Kind = { code: 0, string: 1, comment: 2 } as const;

/** A text whose lines can be read as code alone or as comments alone. Line numbers are 1-based; lines end with LF. */
export interface LexedText {
  readonly lines: number;
  /** The line with everything but code replaced by blanks, column for column. */
  code(line: number): string;
  /** The line with everything but comments replaced by blanks, column for column. */
  comment(line: number): string;
  /** Whether the end of the line, and what is before it, belong to a string. */
  endsInString(line: number): boolean;
}

/**
 * Tells code from comments and strings. It is no parser: what it misreads (an odd literal of a language) stays
 * within a line wherever the language allows that, so that one misreading does not spoil the rest of the file.
 */
export function lexText(text: string, syntax: Syntax): LexedText {
  const kinds = new Uint8Array(text.length);
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  new Scanner(text, syntax, kinds).scan();
  const only = (line: number, kind: number): string => {
    const start = starts[line - 1];
    if (start === undefined) return '';
    const end = (starts[line] ?? text.length + 1) - 1;
    let result = '';
    for (let at = start; at < end; at++) result += kinds[at] === kind ? text[at] : ' ';
    return result;
  };
  return {
    lines: starts.length,
    code: (line) => only(line, Kind.code),
    comment: (line) => only(line, Kind.comment),
    endsInString: (line) => {
      const end = (starts[line] ?? 0) - 1;
      return end > 0 && kinds[end] === Kind.string && kinds[end - 1] === Kind.string;
    },
  };
}

class Scanner {
  readonly #text: string;
  readonly #syntax: Syntax;
  readonly #kinds: Uint8Array;
  readonly #openers: ReadonlySet<string>;
  /** Names that end the here-documents opened on this line. */
  #heredocs: string[] = [];
  #at = 0;

  constructor(text: string, syntax: Syntax, kinds: Uint8Array) {
    this.#text = text;
    this.#syntax = syntax;
    this.#kinds = kinds;
    const blocks = syntax.blockComments.map(([open]) => open);
    const strings = syntax.strings.map(({ open }) => open);
    this.#openers = new Set(
      [...syntax.lineComments, ...blocks, ...strings, "'", '/', '<', '\\', '\n'].map((s) => s[0]!),
    );
  }

  scan(): void {
    while (this.#at < this.#text.length) {
      if (!this.#openers.has(this.#text[this.#at]!) || !this.#open()) this.#at++;
    }
  }

  /** Steps over what begins here, if anything does that is not code. */
  #open(): boolean {
    const { blockComments, strings, escapes } = this.#syntax;
    if (this.#text[this.#at] === '\n' && this.#heredocs.length > 0) return this.#heredocBodies();
    for (const [open, close] of blockComments) {
      if (this.#text.startsWith(open, this.#at))
        return this.#mark(Kind.comment, this.#find(close, this.#at + open.length, close.length));
    }
    if (this.#beginsLineComment()) return this.#mark(Kind.comment, this.#find('\n', this.#at, 0));
    for (const kind of strings) if (this.#text.startsWith(kind.open, this.#at)) return this.#string(kind);
    if (escapes && this.#text[this.#at] === '\\') return this.#skip(2);
    return this.#beginsHeredoc() || this.#character() || this.#regex();
  }

  #beginsLineComment(): boolean {
    const { lineComments, blankBeforeComment } = this.#syntax;
    if (!lineComments.some((open) => this.#text.startsWith(open, this.#at))) return false;
    return !blankBeforeComment || this.#at === 0 || /\s/.test(this.#text[this.#at - 1]!);
  }

  #beginsHeredoc(): boolean {
    const { heredoc } = this.#syntax;
    if (heredoc === undefined || this.#text[this.#at] !== '<') return false;
    heredoc.lastIndex = this.#at;
    const match = heredoc.exec(this.#text);
    if (match === null) return false;
    this.#heredocs.push(match[1]!);
    return this.#skip(match[0].length);
  }

  #heredocBodies(): boolean {
    for (const name of this.#heredocs) {
      const end = new RegExp(`\\n[ \\t]*${name}\\b`, 'g');
      end.lastIndex = this.#at;
      const match = end.exec(this.#text);
      // Without its last line it is rather a shift or an append that was taken for a here-document.
      if (match === null) continue;
      this.#mark(Kind.string, match.index);
      this.#kinds[match.index] = Kind.string;
    }
    this.#heredocs = [];
    return this.#skip(1);
  }

  #string(kind: StringKind): boolean {
    const start = this.#at + kind.open.length;
    const end = this.#stringEnd(kind, start);
    this.#kinds.fill(Kind.string, start, end);
    this.#at = this.#text.startsWith(kind.close, end) ? end + kind.close.length : end;
    return true;
  }

  #stringEnd(kind: StringKind, start: number): number {
    const text = this.#text;
    for (let at = start; at < text.length; at++) {
      if (kind.escapes && text[at] === '\\') at++;
      else if (text.startsWith(kind.close, at)) return at;
      else if (!kind.multiline && text[at] === '\n') return at;
      else if (kind.holes && text.startsWith('${', at)) at = this.#holeEnd(kind, at + 2);
    }
    return text.length;
  }

  /** Where the `}` is that ends the hole of a template; templates and braces within it are stepped over. */
  #holeEnd(kind: StringKind, start: number): number {
    const text = this.#text;
    let depth = 0;
    for (let at = start; at < text.length; at++) {
      if (text[at] === '{') depth++;
      else if (text[at] === '}' && depth-- === 0) return at;
      else if (text[at] === kind.open) at = this.#stringEnd(kind, at + 1);
      else if (text[at] === '"' || text[at] === "'") {
        const closed = text.indexOf(text[at]!, at + 1);
        if (closed > 0 && !text.slice(at, closed).includes('\n')) at = closed;
      }
    }
    return text.length;
  }

  #character(): boolean {
    if (!this.#syntax.characters || this.#text[this.#at] !== "'") return false;
    const literal = /'(?:\\[^\n']*.|[^\\\n])'/uy;
    literal.lastIndex = this.#at;
    const match = literal.exec(this.#text);
    if (match === null) return false;
    this.#kinds.fill(Kind.string, this.#at + 1, this.#at + match[0].length - 1);
    return this.#skip(match[0].length);
  }

  #regex(): boolean {
    if (!this.#syntax.regexes || this.#text[this.#at] !== '/') return false;
    const before = this.#text.slice(Math.max(0, this.#at - 24), this.#at).trimEnd();
    if (!/(?:^|[=([{,;:!&|?+~<>]|\b(?:return|typeof|case|when|if|unless|and|or|in|of))$/.test(before)) return false;
    const literal = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//y;
    literal.lastIndex = this.#at;
    const match = literal.exec(this.#text);
    if (match === null) return false;
    this.#kinds.fill(Kind.string, this.#at + 1, this.#at + match[0].length - 1);
    return this.#skip(match[0].length);
  }

  /** Where `what` is, `plus` characters further; the end of the text if it is not there. */
  #find(what: string, from: number, plus: number): number {
    const at = this.#text.indexOf(what, from);
    return at < 0 ? this.#text.length : at + plus;
  }

  #mark(kind: number, end: number): boolean {
    this.#kinds.fill(kind, this.#at, end);
    this.#at = end;
    return true;
  }

  #skip(count: number): boolean {
    this.#at += count;
    return true;
  }
}
