import { visible } from './visible.ts';

/*
 * GitHub-flavoured Markdown from text that may be hostile. Such text is always inside a line, never at its beginning,
 * so it can start no heading, list, fence or GitLab quick action.
 */

const zeroWidth = '&#8203;';
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Plain words on one line: no markup, HTML, mention, reference to an issue, link, image or formula comes out of it.
 * The forges look for mentions, references and addresses in the rendered text, where a backslash is gone: only a
 * character in between (of no width) keeps them from it.
 */
export function escapeText(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim())
    .replace(/[&<>]/g, (char) => entities[char] ?? char)
    .replace(/[\\`*_[\]{}|~#$^]/g, '\\$&')
    .replace(/@|(?:\\#|!)(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)/gi, `$&${zeroWidth}`);
}

/** The words behind {@link escapeText}. */
export function unescapeText(text: string): string {
  return text
    .replaceAll(zeroWidth, '')
    .replace(/\\([\\`*_[\]{}|~#$^])/g, '$1')
    .replace(/&(?:lt|gt|amp);/g, (entity) => Object.keys(entities).find((char) => entities[char] === entity) ?? entity);
}

/** Text in fixed width. Backticks, pipes and what a log might take for a command go as character references. */
export function code(text: string): string {
  const shown = visible(text);
  if (shown.trim() === '') return code(`"${text}"`);
  if (!/[`|]|##/.test(shown) && shown.trim() === shown) return `\`${shown}\``;
  return `<code>${shown.replace(/[^\p{L}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`)}</code>`;
}

/** A fenced block; the fence is longer than any run of backticks inside. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const text = lines.map((line) => visible(line).replace(/##(?=\w*\[)/g, '#\\x23')).join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/^(\s*):(?=:)/gm, '$1\\x3a')}\n${fence}`;
}

/** Cells are Markdown, without line ends. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const rule = head.map((_, index) => (right.includes(index) ? '--:' : ':--'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A block that opens on a click. The title is HTML: words of our own only; the body is Markdown. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** Lines offered in place of others, as GitHub, Bitbucket and Azure DevOps read it; a block without a line deletes. */
export function suggestionBlock({ text }: { readonly text: string | undefined }): string {
  const longest = Math.max(2, ...[...(text ?? '').matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text === undefined ? '' : `${text}\n`}${fence}`;
}
