import type { Client } from './client.ts';

/*
 * Bitbucket shows all HTML as it is written, comments too. A definition of a link that nothing refers to shows nothing,
 * and is kept: https://github.com/The-PR-Agent/pr-agent/issues/3283
 */

const mark = /<!-- (kempt:[^>]*) -->\s*$/;
const carried = /\[\/\/\]: # \((kempt:.*) ([0-9a-f]{16})\)\s*$/;

/** A comment's text with its mark, as it is sent. The mark is sealed: a copy under another token does not count. */
export function toRaw({ seal }: Client, text: string): string {
  return withoutHtml(text.replace(mark, (_, words: string) => `[//]: # (${words} ${seal(words)})`));
}

/** The text that was sent; its mark is gone where the seal is another token's. */
export function fromRaw({ seal }: Client, raw: string, sealed: boolean): string {
  return raw.replace(carried, (_, words: string, word: string) =>
    sealed && word !== seal(words) ? '' : `<!-- ${words} -->`,
  );
}

const fence = /^(?<fence>`{3,})[^\n]*\n[\s\S]*?^\k<fence>$/;
const html =
  /\\.|`[^`\n]+`|<details>\n<summary>(?<title>.*?)<\/summary>|\n\n<\/details>|<\/?sub>|<code>(?<code>.*?)<\/code>|&(?:#\d+|amp|lt|gt);/;
const pieces = new RegExp(`${fence.source}|${html.source}`, 'gm');

/** The Markdown that Kempt writes, with nothing of HTML in it; what is code stays as it is. */
export function withoutHtml(text: string): string {
  return text.replace(pieces, (piece: string, ...rest: unknown[]) => {
    const { title, code } = rest.at(-1) as { readonly title?: string; readonly code?: string };
    if (title !== undefined) return `**${title}**`;
    if (code !== undefined) return toCode(decode(code));
    if (piece.startsWith('&')) return decode(piece);
    return piece.startsWith('<') || piece.startsWith('\n') ? '' : piece;
  });
}

function decode(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, number: string | undefined, name: string) =>
    number === undefined ? (named[name] ?? '') : String.fromCodePoint(Number(number)),
  );
}

/** Code whose marks are longer than any run of backticks in it. */
function toCode(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks} ${text} ${marks}`;
}
