import type { Keyword } from '../../../lib/keywords.ts';
import { hasChecksum } from './checksum.ts';
import { alphabets, isRun, type Part, type SecretFamily } from './family.ts';
import { isPlaceholder } from './placeholder.ts';

/** Where a family's keyword stands in its tokens, in bytes from their start. */
export interface Anchor {
  readonly words: readonly Keyword[];
  /** Absent: the word is a context word, which stands before the token. */
  readonly before?: { readonly min: number; readonly max: number };
}

/** The word to look for: the longest literal with a (nearly) fixed place, or the context words. */
export function anchorOf(family: SecretFamily): Anchor {
  if (family.context) return { words: family.context.words.map((text) => ({ text, ignoreCase: true })) };
  let best: Anchor | undefined;
  let min = 0;
  let max = 0;
  for (const part of family.format) {
    const [least, most] = partLength(part);
    if (!isRun(part) && least >= 3 && max - min <= 16 && least > (best ? shortest(best.words) : 0)) {
      const literals = typeof part === 'string' ? [part] : part;
      best = { words: literals.map((text) => ({ text: String(text) })), before: { min, max } };
    }
    min += least;
    max += most;
  }
  if (!best) throw new Error(`The family ${family.id} has neither a literal of three characters nor a context`);
  return best;
}

function shortest(words: readonly Keyword[]): number {
  return words.reduce((least, { text }) => Math.min(least, text.length), Number.POSITIVE_INFINITY);
}

/** The least and the most characters of a part. */
export function partLength(part: Part): readonly [number, number] {
  if (typeof part === 'string') return [part.length, part.length];
  if (isRun(part)) return [part[1], part[2] ?? part[1]];
  const lengths = part.map((literal) => String(literal).length);
  return [Math.min(...lengths), Math.max(...lengths)];
}

/** The most characters of a token with what introduces it. */
export function maxLength(family: SecretFamily): number {
  return family.format.reduce((sum, part) => sum + partLength(part)[1], 0);
}

/** A secret in a text, in characters. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

export interface Matcher {
  /** The secret of a token that begins at `at` exactly; undefined if there is none, or what is there is no secret. */
  match(text: string, at: number): Match | undefined;
}

/** Compiles the family's format; costly enough to do it at its first keyword only. */
export function toMatcher(family: SecretFamily): Matcher {
  const pattern = new RegExp(toSource(family), 'y');
  const prefix = typeof family.format[0] === 'string' ? family.format[0].length : 0;
  const lead = (family.lead ?? 0) + 1;
  return {
    match(text, at) {
      pattern.lastIndex = at;
      const groups = pattern.exec(text);
      if (!groups) return undefined;
      const token = groups[0];
      if (family.checksum && !hasChecksum(family.checksum, token, prefix)) return undefined;
      const runs = groups.slice(1).filter((_, index) => isRun(family.format[index]!));
      const start = at + groups.slice(1, lead).reduce((sum, group) => sum + group.length, 0);
      if (isPlaceholder(family, token.slice(start - at), runs.join(''))) return undefined;
      return { start, end: at + token.length };
    },
  };
}

/** Escapes whose last character would else count as part of a word: `\n`, `%3D`, `\u0022`. */
const escapes = '(?<=\\\\[nrtfv]|%[0-9A-Fa-f]{2}|\\\\u[0-9A-Fa-f]{4})';

function toSource(family: SecretFamily): string {
  const body = family.format.map((part) => `(${partSource(part)})`).join('');
  if (family.boundary === false) return body;
  const first = neighbours(family.format[0]!);
  return `(?:(?<![${first}])|${escapes})${body}(?![${neighbours(family.format.at(-1)!)}])`;
}

/** What must not stand beside a part: a character of a word, or one that would make the part longer. */
function neighbours(part: Part): string {
  return isRun(part) ? `${classOf(alphabets[part[0]])}A-Za-z0-9_` : 'A-Za-z0-9_';
}

function partSource(part: Part): string {
  if (typeof part === 'string') return toPattern(part);
  if (!isRun(part)) return part.map((literal) => toPattern(String(literal))).join('|');
  const [alphabet, min, max = min] = part;
  return `[${classOf(alphabets[alphabet])}]{${min},${max}}`;
}

/** The alphabet as the inside of a character class, safe to be followed by more. */
function classOf(alphabet: string): string {
  return alphabet.endsWith('-') ? `${alphabet.slice(0, -1)}\\-` : alphabet;
}

function toPattern(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
