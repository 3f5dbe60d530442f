/*
 * Text from a repository that is written to a log or a terminal. It must not move the cursor, reorder what stands
 * beside it, or be taken for a command by the CI that reads the log.
 */

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const harmless = /[\u0600-\u0605\u06DD\u070F\u200C\u200D]/;
const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** One line, with control, format and bidirectional characters and lone surrogates written out, as in `\x1b`. */
export function visible(text: string): string {
  return text.replace(hidden, (char) => (harmless.test(char) ? char : (named[char] ?? escapeChar(char))));
}

/** `\x1b`, `\u202e` or `\u{e0041}`. */
export function escapeChar(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/** What GitHub's and Azure's runners (`##[name]`, `##vso[…]`) and TeamCity obey wherever it stands in a line. */
const commandInside = /##(?=\w*\[)/g;

/** What GitHub's runner obeys at the beginning of a line, after any white space. */
const commandAhead = /^(\s*):(?=:)/;

/**
 * {@link visible}, and no CI takes it for a command: not `::name::` at the beginning of a line, nor `##[name]` anywhere.
 * See `ActionCommand.TryParseV2` and `TryParse` in https://github.com/actions/runner.
 */
export function logSafe(text: string): string {
  return visible(text).replace(commandInside, '#\\x23').replace(commandAhead, '$1\\x3a');
}

/** {@link logSafe} line by line: for messages of our own that quote what may be hostile. */
export function logLines(text: string): string {
  return text.split('\n').map(logSafe).join('\n');
}

/** The offsets of the characters in a line that have to be written out, for no CI to find a `##[name]` in it. */
export function commandOffsets(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(commandInside)].map(({ index }) => index + 1));
}

/** For a whole line that is put together of parts that are {@link logSafe} each. */
export function guardLine(line: string): string {
  return line.replace(commandAhead, '$1\\x3a');
}

/** JSON, indented, with a final line end; pure of what {@link logSafe} writes out, by JSON's own escapes. */
export function toJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(commandInside, '#\\u0023');
  return `${text.replace(hidden, (char) => (char === '\n' || harmless.test(char) ? char : escapeUnits(char)))}\n`;
}

function escapeUnits(char: string): string {
  return char
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

const wide =
  /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const zero = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Half-width forms of Katakana and Hangul. */
const halfWidth = /[\uFF61-\uFFDC]/;

/** Columns that one character takes in a terminal, without regard to what it joins with. */
export function charWidth(char: string): 0 | 1 | 2 {
  if (char <= '\u02FF') return 1;
  if (zero.test(char)) return 0;
  return wide.test(char) && !halfWidth.test(char) ? 2 : 1;
}

/** Columns that a line of text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}
