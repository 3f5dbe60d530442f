import { createHash } from 'node:crypto';
import { clip } from '../../lib/text.ts';
import { withoutOrders } from './orders.ts';

/*
 * Text that anybody may have written, on its way into a prompt: what no person sees is taken out, and it stands between
 * delimiters that it cannot contain.
 */

/** A part of a prompt that is data. */
export interface Block {
  /** A word of our own. */
  readonly label: string;
  readonly text: string;
  /** In UTF-16 code units; absent: the text is bounded already. */
  readonly limit?: number | undefined;
}

/** Zero-width and bidirectional characters, tags, controls, lone surrogates, variation selectors, fillers and blanks. */
const unseen =
  /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0\u{E0000}-\u{E0FFF}]|[\uFE00-\uFE0F]|\u034F|\u17B4|\u17B5/gu;

/** The text without the characters that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** The text without white space and what nobody sees: what of a quote has to be right. */
export function squash(text: string): string {
  return withoutUnseen(text).replace(/\s+/g, '');
}

/** Makes what a model may read of code: `hide` takes out secrets. Lines stay lines. */
export function toShown(text: string, hide: (text: string) => string): string {
  return withoutOrders(hide(withoutUnseen(text)));
}

/** More is not looked at, in UTF-16 code units: what comes out of it is cut shorter still. */
const longestProse = 20_000;

/** What a model may read of prose: what Markdown does not show (comments, image texts, titles of links) is gone, too. */
export function toShownProse(text: string, hide: (text: string) => string): string {
  const bare = withoutUnseen(clip(text, longestProse))
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])?/g, '')
    .replace(/(\]\(\s*[^\s)]+)\s+(?:"[^"]*"|'[^']*'|\([^)]*\))\s*\)/g, '$1)')
    .replace(/^ {0,3}\[[^\]]+\]:.*$/gm, '')
    .replace(/<\/?[a-z][^>]*>/gi, '');
  return withoutOrders(hide(bare));
}

/**
 * A prompt of blocks between delimiters, and of the task. The delimiter comes of `seed`, which is random in each run
 * (and the same in a replay), and is the same in all requests of a run, so that what they share is cached.
 */
export function toPrompt(seed: string, blocks: readonly Block[], task: string): string {
  const shown = blocks
    .filter(({ text }) => text.trim() !== '')
    .map(({ label, text, limit }) => ({ label, text: limit === undefined ? text : clip(text, limit) }));
  const mark = delimiterFor(
    seed,
    shown.map(({ text }) => text),
  );
  const fenced = shown.map(({ label, text }) => `<<<${mark} ${label}\n${text}\n${mark}>>>`);
  return [`Delimiter: ${mark}`, ...fenced, task].join('\n\n');
}

function delimiterFor(seed: string, texts: readonly string[]): string {
  for (let attempt = 0; ; attempt++) {
    const mark = createHash('sha256').update(`${seed}\0${attempt}`).digest('hex').slice(0, 24);
    if (!texts.some((text) => text.includes(mark))) return mark;
  }
}
