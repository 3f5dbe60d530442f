import { clip } from '../../lib/text.ts';
import { withoutUnseen } from './untrusted.ts';

/*
 * What a model wrote, as it may be published: plain words on one line. Reporters escape what they print by their own
 * rules; this is what holds wherever the text goes.
 */

export interface SanitiseContext {
  /** Takes out secrets. */
  readonly hide: (text: string) => string;
  /** Beginnings of addresses that may be named, such as `https://github.com/owner/name/`. */
  readonly links: readonly string[];
  /** What must not be told, the instructions: see {@link toShingles}. */
  readonly confidential: ReadonlySet<string>;
}

/** Words of a model on one line of at most `limit` characters, without anything that a forge, a CI or a browser obeys. */
export function sanitise(text: string, limit: number, { hide, links }: SanitiseContext): string {
  const line = withoutUnseen(clip(text, 4 * limit).normalize('NFKC')).replace(/\s+/g, ' ');
  return hide(stable(line, (part) => clip(balanced(withoutMarkup(part, links)).trim(), limit)));
}

/** Taking one thing out may put together another. Every round makes the text shorter or breaks a sign, so it ends. */
function stable(text: string, change: (text: string) => string): string {
  let [before, after] = [text, change(text)];
  while (after !== before) [before, after] = [after, change(after)];
  return after;
}

const address =
  /(?:[a-z][a-z\d+.-]*:[\\/]{2,}|www\.|(?<![a-z])(?:javascript|data|vbscript|mailto|file|tel):(?=\S))[^\s<>`|)\]]*/gi;

function withoutMarkup(text: string, links: readonly string[]): string {
  return text
    .replace(/<!--.*?-->/g, '')
    .replace(/<(?=[a-z/!?])/gi, '< ')
    .replace(/\](?=\()/g, '] ')
    .replace(/&(?=#?\w+;)/g, '& ')
    .replace(address, (link) => (isAllowed(link, links) ? link : '(link left out)'))
    .replace(/@(?=[\w[])/g, '(at)')
    .replace(/[#!](?=\d)|\bGH-(?=\d)/gi, 'no. ')
    .replace(/##+(?=\w*\[)/g, '# ')
    .replace(/^[\s/:#>*+=~-]+/, '')
    .replace(/`{2,}|~{3,}/g, '`');
}

function isAllowed(link: string, links: readonly string[]): boolean {
  if (!URL.canParse(link)) return false;
  const { protocol, username, password, search, hash, href } = new URL(link);
  if (protocol !== 'https:' || username + password + search !== '' || !/^(?:#L\d+(?:-L\d+)?)?$/.test(hash))
    return false;
  return href === link && links.some((start) => start.endsWith('/') && href.startsWith(start));
}

/** A backtick without its other half would swallow what follows. */
function balanced(text: string): string {
  const ticks = text.split('`').length - 1;
  return ticks % 2 === 0 ? text : text.replaceAll('`', '');
}

/** So many letters and digits in a row that stand in the instructions, too, are no accident. */
const window = 48;

/** What a text is known again by, whatever its blanks and signs: for {@link leaks}. */
export function toShingles(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap(shingles));
}

/** Whether the text tells a part of what is confidential. */
export function leaks(text: string, { confidential }: Pick<SanitiseContext, 'confidential'>): boolean {
  return shingles(text).some((one) => confidential.has(one));
}

function shingles(text: string): string[] {
  const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return Array.from({ length: Math.max(0, bare.length - window + 1) }, (_, at) => bare.slice(at, at + window));
}
